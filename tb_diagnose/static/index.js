var Gu=Object.defineProperty;var xg=Object.getOwnPropertyDescriptor;var wg=(e,t)=>{for(var n in t)Gu(e,n,{get:t[n],enumerable:!0})};var R=(e,t,n,r)=>{for(var s=r>1?void 0:r?xg(t,n):t,o=e.length-1,i;o>=0;o--)(i=e[o])&&(s=(r?i(t,n,s):i(s))||s);return r&&s&&Gu(t,n,s),s};var La="lit-localize-status";var $g=(e,...t)=>({strTag:!0,strings:e,values:t}),g=$g,Yu=e=>typeof e!="string"&&"strTag"in e,Co=(e,t,n)=>{let r=e[0];for(let s=1;s<e.length;s++)r+=t[n?n[s-1]:s-1],r+=e[s];return r};var Fs=(e=>Yu(e)?Co(e.strings,e.values):e);var p=Fs,Ju=!1;function Pa(e){if(Ju)throw new Error("lit-localize can only be configured once");p=e,Ju=!0}var Vs=class{constructor(){this.settled=!1,this.promise=new Promise((t,n)=>{this._resolve=t,this._reject=n})}resolve(t){this.settled=!0,this._resolve(t)}reject(t){this.settled=!0,this._reject(t)}};var Rn=[];for(let e=0;e<256;e++)Rn[e]=(e>>4&15).toString(16)+(e&15).toString(16);function Qu(e){let t=0,n=8997,r=0,s=33826,o=0,i=40164,a=0,l=52210;for(let u=0;u<e.length;u++)n^=e.charCodeAt(u),t=n*435,r=s*435,o=i*435,a=l*435,o+=n<<8,a+=s<<8,r+=t>>>16,n=t&65535,o+=r>>>16,s=r&65535,l=a+(o>>>16)&65535,i=o&65535;return Rn[l>>8]+Rn[l&255]+Rn[i>>8]+Rn[i&255]+Rn[s>>8]+Rn[s&255]+Rn[n>>8]+Rn[n&255]}var Sg="",kg="h",Rg="s";function Zu(e,t){return(t?kg:Rg)+Qu(typeof e=="string"?e:e.join(Sg))}var Xu=new WeakMap,ec=new Map;function tc(e,t,n){if(e){let r=n?.id??Tg(t),s=e[r];if(s){if(typeof s=="string")return s;if("strTag"in s)return Co(s.strings,t.values,s.values);{let o=Xu.get(s);return o===void 0&&(o=s.values,Xu.set(s,o)),{...s,values:o.map(i=>t.values[i])}}}}return Fs(t)}function Tg(e){let t=typeof e=="string"?e:e.strings,n=ec.get(t);return n===void 0&&(n=Zu(t,typeof e!="string"&&!("strTag"in e)),ec.set(t,n)),n}function Oa(e){window.dispatchEvent(new CustomEvent(La,{detail:e}))}var _o="",Na,nc,Lo,za,rc,hr=new Vs;hr.resolve();var Ao=0,sc=e=>(Pa(((t,n)=>tc(rc,t,n))),_o=nc=e.sourceLocale,Lo=new Set(e.targetLocales),Lo.add(e.sourceLocale),za=e.loadLocale,{getLocale:Mg,setLocale:Eg}),Mg=()=>_o,Eg=e=>{if(e===(Na??_o))return hr.promise;if(!Lo||!za)throw new Error("Internal error");if(!Lo.has(e))throw new Error("Invalid locale code");Ao++;let t=Ao;return Na=e,hr.settled&&(hr=new Vs),Oa({status:"loading",loadingLocale:e}),(e===nc?Promise.resolve({templates:void 0}):za(e)).then(r=>{Ao===t&&(_o=e,Na=void 0,rc=r.templates,Oa({status:"ready",readyLocale:e}),hr.resolve())},r=>{Ao===t&&(Oa({status:"error",errorLocale:e,errorMessage:r.toString()}),hr.reject(r))}),hr.promise};var qs=class extends Error{constructor(n,r){super(r);this.status=n}},Ha=class extends Error{constructor(){super(p("TensorBoard does not answer. Is it still running?"))}};function Vn(e){return e instanceof DOMException&&e.name==="AbortError"}var Cg=6e3,Po=class{constructor(t=(n,r)=>globalThis.fetch(n,r)){this.fetch=t;this.pending=new Map;this.language="en"}speak(t){this.language=t;for(let n of this.pending.values())n.abort()}status(t){return this.latest("status",t?"status?reload=1":"status")}runs(){return this.latest("runs","runs")}run(t){return this.latest(`run ${t}`,`run?name=${encodeURIComponent(t)}`)}rules(){return this.latest("rules","rules")}curves(t,n,r,s,o,i=0){let a=new URLSearchParams({run:t,keys:JSON.stringify(n.map(({member:l,tag:u})=>[l,u])),width:String(Math.round(r))});return s&&(a.set("start",String(s.start)),a.set("end",String(s.end))),i&&a.set("smoothing",String(i)),this.get(`curves?${a.toString()}`,o)}compare(t,{quantity:n,baseline:r}){let s=new URLSearchParams({runs:JSON.stringify(t)});return n&&s.set("quantity",n),r&&s.set("baseline",r),this.latest("compare","compare",s)}bands(t,n,r){let s=new URLSearchParams({groups:JSON.stringify(t)});return n!==void 0&&s.set("width",String(Math.round(n))),r&&(s.set("start",String(r.start)),s.set("end",String(r.end))),this.get("bands",void 0,s)}latest(t,n,r){this.pending.get(t)?.abort();let s=new AbortController;return this.pending.set(t,s),this.get(n,s.signal,r).finally(()=>{this.pending.get(t)===s&&this.pending.delete(t)})}inLanguage(t){return this.language==="en"?t:`${t}${t.includes("?")?"&":"?"}lang=${this.language}`}async get(t,n,r){let s=r?.toString()??"",o=s.length>Cg,i={...n?{signal:n}:{},...o&&r?{method:"POST",body:r}:{}},a;try{a=await this.fetch(this.inLanguage(s&&!o?`${t}?${s}`:t),i)}catch(l){throw Vn(l)?l:new Ha}if(!a.ok){let l=(await a.text()).trim(),u=l&&!l.startsWith("<")?l:p(g`The server answered ${a.status}.`);throw new qs(a.status,u)}return await a.json()}};var Oo=globalThis,No=Oo.ShadowRoot&&(Oo.ShadyCSS===void 0||Oo.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Da=Symbol(),oc=new WeakMap,Us=class{constructor(t,n,r){if(this._$cssResult$=!0,r!==Da)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=n}get styleSheet(){let t=this.o,n=this.t;if(No&&t===void 0){let r=n!==void 0&&n.length===1;r&&(t=oc.get(n)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&oc.set(n,t))}return t}toString(){return this.cssText}},js=e=>new Us(typeof e=="string"?e:e+"",void 0,Da),oe=(e,...t)=>{let n=e.length===1?e[0]:t.reduce((r,s,o)=>r+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+e[o+1],e[0]);return new Us(n,e,Da)},ic=(e,t)=>{if(No)e.adoptedStyleSheets=t.map(n=>n instanceof CSSStyleSheet?n:n.styleSheet);else for(let n of t){let r=document.createElement("style"),s=Oo.litNonce;s!==void 0&&r.setAttribute("nonce",s),r.textContent=n.cssText,e.appendChild(r)}},Ia=No?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let n="";for(let r of t.cssRules)n+=r.cssText;return js(n)})(e):e;var{is:Ag,defineProperty:_g,getOwnPropertyDescriptor:Lg,getOwnPropertyNames:Pg,getOwnPropertySymbols:Og,getPrototypeOf:Ng}=Object,zo=globalThis,ac=zo.trustedTypes,zg=ac?ac.emptyScript:"",Hg=zo.reactiveElementPolyfillSupport,Ks=(e,t)=>e,Gs={toAttribute(e,t){switch(t){case Boolean:e=e?zg:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},Ho=(e,t)=>!Ag(e,t),lc={attribute:!0,type:String,converter:Gs,reflect:!1,useDefault:!1,hasChanged:Ho};Symbol.metadata??=Symbol("metadata"),zo.litPropertyMetadata??=new WeakMap;var Tn=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,n=lc){if(n.state&&(n.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((n=Object.create(n)).wrapped=!0),this.elementProperties.set(t,n),!n.noAccessor){let r=Symbol(),s=this.getPropertyDescriptor(t,r,n);s!==void 0&&_g(this.prototype,t,s)}}static getPropertyDescriptor(t,n,r){let{get:s,set:o}=Lg(this.prototype,t)??{get(){return this[n]},set(i){this[n]=i}};return{get:s,set(i){let a=s?.call(this);o?.call(this,i),this.requestUpdate(t,a,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??lc}static _$Ei(){if(this.hasOwnProperty(Ks("elementProperties")))return;let t=Ng(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(Ks("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Ks("properties"))){let n=this.properties,r=[...Pg(n),...Og(n)];for(let s of r)this.createProperty(s,n[s])}let t=this[Symbol.metadata];if(t!==null){let n=litPropertyMetadata.get(t);if(n!==void 0)for(let[r,s]of n)this.elementProperties.set(r,s)}this._$Eh=new Map;for(let[n,r]of this.elementProperties){let s=this._$Eu(n,r);s!==void 0&&this._$Eh.set(s,n)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let n=[];if(Array.isArray(t)){let r=new Set(t.flat(1/0).reverse());for(let s of r)n.unshift(Ia(s))}else t!==void 0&&n.push(Ia(t));return n}static _$Eu(t,n){let r=n.attribute;return r===!1?void 0:typeof r=="string"?r:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,n=this.constructor.elementProperties;for(let r of n.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return ic(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,n,r){this._$AK(t,r)}_$ET(t,n){let r=this.constructor.elementProperties.get(t),s=this.constructor._$Eu(t,r);if(s!==void 0&&r.reflect===!0){let o=(r.converter?.toAttribute!==void 0?r.converter:Gs).toAttribute(n,r.type);this._$Em=t,o==null?this.removeAttribute(s):this.setAttribute(s,o),this._$Em=null}}_$AK(t,n){let r=this.constructor,s=r._$Eh.get(t);if(s!==void 0&&this._$Em!==s){let o=r.getPropertyOptions(s),i=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:Gs;this._$Em=s;let a=i.fromAttribute(n,o.type);this[s]=a??this._$Ej?.get(s)??a,this._$Em=null}}requestUpdate(t,n,r,s=!1,o){if(t!==void 0){let i=this.constructor;if(s===!1&&(o=this[t]),r??=i.getPropertyOptions(t),!((r.hasChanged??Ho)(o,n)||r.useDefault&&r.reflect&&o===this._$Ej?.get(t)&&!this.hasAttribute(i._$Eu(t,r))))return;this.C(t,n,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,n,{useDefault:r,reflect:s,wrapped:o},i){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,i??n??this[t]),o!==!0||i!==void 0)||(this._$AL.has(t)||(this.hasUpdated||r||(n=void 0),this._$AL.set(t,n)),s===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(n){Promise.reject(n)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[s,o]of this._$Ep)this[s]=o;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[s,o]of r){let{wrapped:i}=o,a=this[s];i!==!0||this._$AL.has(s)||a===void 0||this.C(s,void 0,o,a)}}let t=!1,n=this._$AL;try{t=this.shouldUpdate(n),t?(this.willUpdate(n),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(n)):this._$EM()}catch(r){throw t=!1,this._$EM(),r}t&&this._$AE(n)}willUpdate(t){}_$AE(t){this._$EO?.forEach(n=>n.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(n=>this._$ET(n,this[n])),this._$EM()}updated(t){}firstUpdated(t){}};Tn.elementStyles=[],Tn.shadowRootOptions={mode:"open"},Tn[Ks("elementProperties")]=new Map,Tn[Ks("finalized")]=new Map,Hg?.({ReactiveElement:Tn}),(zo.reactiveElementVersions??=[]).push("2.1.2");var Wa=globalThis,uc=e=>e,Do=Wa.trustedTypes,cc=Do?Do.createPolicy("lit-html",{createHTML:e=>e}):void 0,Fa="$lit$",Mn=`lit$${Math.random().toFixed(9).slice(2)}$`,Va="?"+Mn,Dg=`<${Va}>`,vr=document,Js=()=>vr.createComment(""),Qs=e=>e===null||typeof e!="object"&&typeof e!="function",qa=Array.isArray,gc=e=>qa(e)||typeof e?.[Symbol.iterator]=="function",Ba=`[ 	
\f\r]`,Ys=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,pc=/-->/g,dc=/>/g,gr=RegExp(`>|${Ba}(?:([^\\s"'>=/]+)(${Ba}*=${Ba}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),fc=/'/g,mc=/"/g,bc=/^(?:script|style|textarea|title)$/i,Ua=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),v=Ua(1),qe=Ua(2),_w=Ua(3),St=Symbol.for("lit-noChange"),k=Symbol.for("lit-nothing"),hc=new WeakMap,br=vr.createTreeWalker(vr,129);function vc(e,t){if(!qa(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return cc!==void 0?cc.createHTML(t):t}var yc=(e,t)=>{let n=e.length-1,r=[],s,o=t===2?"<svg>":t===3?"<math>":"",i=Ys;for(let a=0;a<n;a++){let l=e[a],u,f,d=-1,h=0;for(;h<l.length&&(i.lastIndex=h,f=i.exec(l),f!==null);)h=i.lastIndex,i===Ys?f[1]==="!--"?i=pc:f[1]!==void 0?i=dc:f[2]!==void 0?(bc.test(f[2])&&(s=RegExp("</"+f[2],"g")),i=gr):f[3]!==void 0&&(i=gr):i===gr?f[0]===">"?(i=s??Ys,d=-1):f[1]===void 0?d=-2:(d=i.lastIndex-f[2].length,u=f[1],i=f[3]===void 0?gr:f[3]==='"'?mc:fc):i===mc||i===fc?i=gr:i===pc||i===dc?i=Ys:(i=gr,s=void 0);let y=i===gr&&e[a+1].startsWith("/>")?" ":"";o+=i===Ys?l+Dg:d>=0?(r.push(u),l.slice(0,d)+Fa+l.slice(d)+Mn+y):l+Mn+(d===-2?a:y)}return[vc(e,o+(e[n]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),r]},Zs=class e{constructor({strings:t,_$litType$:n},r){let s;this.parts=[];let o=0,i=0,a=t.length-1,l=this.parts,[u,f]=yc(t,n);if(this.el=e.createElement(u,r),br.currentNode=this.el.content,n===2||n===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(s=br.nextNode())!==null&&l.length<a;){if(s.nodeType===1){if(s.hasAttributes())for(let d of s.getAttributeNames())if(d.endsWith(Fa)){let h=f[i++],y=s.getAttribute(d).split(Mn),$=/([.?@])?(.*)/.exec(h);l.push({type:1,index:o,name:$[2],strings:y,ctor:$[1]==="."?Bo:$[1]==="?"?Wo:$[1]==="@"?Fo:xr}),s.removeAttribute(d)}else d.startsWith(Mn)&&(l.push({type:6,index:o}),s.removeAttribute(d));if(bc.test(s.tagName)){let d=s.textContent.split(Mn),h=d.length-1;if(h>0){s.textContent=Do?Do.emptyScript:"";for(let y=0;y<h;y++)s.append(d[y],Js()),br.nextNode(),l.push({type:2,index:++o});s.append(d[h],Js())}}}else if(s.nodeType===8)if(s.data===Va)l.push({type:2,index:o});else{let d=-1;for(;(d=s.data.indexOf(Mn,d+1))!==-1;)l.push({type:7,index:o}),d+=Mn.length-1}o++}}static createElement(t,n){let r=vr.createElement("template");return r.innerHTML=t,r}};function yr(e,t,n=e,r){if(t===St)return t;let s=r!==void 0?n._$Co?.[r]:n._$Cl,o=Qs(t)?void 0:t._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(e),s._$AT(e,n,r)),r!==void 0?(n._$Co??=[])[r]=s:n._$Cl=s),s!==void 0&&(t=yr(e,s._$AS(e,t.values),s,r)),t}var Io=class{constructor(t,n){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:n},parts:r}=this._$AD,s=(t?.creationScope??vr).importNode(n,!0);br.currentNode=s;let o=br.nextNode(),i=0,a=0,l=r[0];for(;l!==void 0;){if(i===l.index){let u;l.type===2?u=new os(o,o.nextSibling,this,t):l.type===1?u=new l.ctor(o,l.name,l.strings,this,t):l.type===6&&(u=new Vo(o,this,t)),this._$AV.push(u),l=r[++a]}i!==l?.index&&(o=br.nextNode(),i++)}return br.currentNode=vr,s}p(t){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(t,r,n),n+=r.strings.length-2):r._$AI(t[n])),n++}},os=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,n,r,s){this.type=2,this._$AH=k,this._$AN=void 0,this._$AA=t,this._$AB=n,this._$AM=r,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,n=this._$AM;return n!==void 0&&t?.nodeType===11&&(t=n.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,n=this){t=yr(this,t,n),Qs(t)?t===k||t==null||t===""?(this._$AH!==k&&this._$AR(),this._$AH=k):t!==this._$AH&&t!==St&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):gc(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==k&&Qs(this._$AH)?this._$AA.nextSibling.data=t:this.T(vr.createTextNode(t)),this._$AH=t}$(t){let{values:n,_$litType$:r}=t,s=typeof r=="number"?this._$AC(t):(r.el===void 0&&(r.el=Zs.createElement(vc(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===s)this._$AH.p(n);else{let o=new Io(s,this),i=o.u(this.options);o.p(n),this.T(i),this._$AH=o}}_$AC(t){let n=hc.get(t.strings);return n===void 0&&hc.set(t.strings,n=new Zs(t)),n}k(t){qa(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,s=0;for(let o of t)s===n.length?n.push(r=new e(this.O(Js()),this.O(Js()),this,this.options)):r=n[s],r._$AI(o),s++;s<n.length&&(this._$AR(r&&r._$AB.nextSibling,s),n.length=s)}_$AR(t=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);t!==this._$AB;){let r=uc(t).nextSibling;uc(t).remove(),t=r}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},xr=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,n,r,s,o){this.type=1,this._$AH=k,this._$AN=void 0,this.element=t,this.name=n,this._$AM=s,this.options=o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=k}_$AI(t,n=this,r,s){let o=this.strings,i=!1;if(o===void 0)t=yr(this,t,n,0),i=!Qs(t)||t!==this._$AH&&t!==St,i&&(this._$AH=t);else{let a=t,l,u;for(t=o[0],l=0;l<o.length-1;l++)u=yr(this,a[r+l],n,l),u===St&&(u=this._$AH[l]),i||=!Qs(u)||u!==this._$AH[l],u===k?t=k:t!==k&&(t+=(u??"")+o[l+1]),this._$AH[l]=u}i&&!s&&this.j(t)}j(t){t===k?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},Bo=class extends xr{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===k?void 0:t}},Wo=class extends xr{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==k)}},Fo=class extends xr{constructor(t,n,r,s,o){super(t,n,r,s,o),this.type=5}_$AI(t,n=this){if((t=yr(this,t,n,0)??k)===St)return;let r=this._$AH,s=t===k&&r!==k||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,o=t!==k&&(r===k||s);s&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},Vo=class{constructor(t,n,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){yr(this,t)}},xc={M:Fa,P:Mn,A:Va,C:1,L:yc,R:Io,D:gc,V:yr,I:os,H:xr,N:Wo,U:Fo,B:Bo,F:Vo},Ig=Wa.litHtmlPolyfillSupport;Ig?.(Zs,os),(Wa.litHtmlVersions??=[]).push("3.3.3");var wc=(e,t,n)=>{let r=n?.renderBefore??t,s=r._$litPart$;if(s===void 0){let o=n?.renderBefore??null;r._$litPart$=s=new os(t.insertBefore(Js(),o),o,void 0,n??{})}return s._$AI(e),s};var ja=globalThis,pe=class extends Tn{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let n=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=wc(n,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return St}};pe._$litElement$=!0,pe.finalized=!0,ja.litElementHydrateSupport?.({LitElement:pe});var Bg=ja.litElementPolyfillSupport;Bg?.({LitElement:pe});(ja.litElementVersions??=[]).push("4.2.2");var Re=e=>(t,n)=>{n!==void 0?n.addInitializer(()=>{customElements.define(e,t)}):customElements.define(e,t)};var Wg={attribute:!0,type:String,converter:Gs,reflect:!1,hasChanged:Ho},Fg=(e=Wg,t,n)=>{let{kind:r,metadata:s}=n,o=globalThis.litPropertyMetadata.get(s);if(o===void 0&&globalThis.litPropertyMetadata.set(s,o=new Map),r==="setter"&&((e=Object.create(e)).wrapped=!0),o.set(n.name,e),r==="accessor"){let{name:i}=n;return{set(a){let l=t.get.call(this);t.set.call(this,a),this.requestUpdate(i,l,e,!0,a)},init(a){return a!==void 0&&this.C(i,void 0,e,a),a}}}if(r==="setter"){let{name:i}=n;return function(a){let l=this[i];t.call(this,a),this.requestUpdate(i,l,e,!0,a)}}throw Error("Unsupported decorator location: "+r)};function C(e){return(t,n)=>typeof n=="object"?Fg(e,t,n):((r,s,o)=>{let i=s.hasOwnProperty(o);return s.constructor.createProperty(o,r),i?Object.getOwnPropertyDescriptor(s,o):void 0})(e,t,n)}function xe(e){return C({...e,state:!0,attribute:!1})}var wr=(e,t,n)=>(n.configurable=!0,n.enumerable=!0,Reflect.decorate&&typeof t!="object"&&Object.defineProperty(e,t,n),n);function En(e,t){return(n,r,s)=>{let o=i=>i.renderRoot?.querySelector(e)??null;if(t){let{get:i,set:a}=typeof r=="object"?n:s??(()=>{let l=Symbol();return{get(){return this[l]},set(u){this[l]=u}}})();return wr(n,r,{get(){let l=i.call(this);return l===void 0&&(l=o(this),(l!==null||this.hasUpdated)&&a.call(this,l)),l}})}return wr(n,r,{get(){return o(this)}})}}var qo={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},qn=e=>(...t)=>({_$litDirective$:e,values:t}),gn=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,n,r){this._$Ct=t,this._$AM=n,this._$Ci=r}_$AS(t,n){return this.update(t,n)}update(t,n){return this.render(...n)}};var{I:Vg}=xc,$c=e=>e;var Sc=()=>document.createComment(""),is=(e,t,n)=>{let r=e._$AA.parentNode,s=t===void 0?e._$AB:t._$AA;if(n===void 0){let o=r.insertBefore(Sc(),s),i=r.insertBefore(Sc(),s);n=new Vg(o,i,e,e.options)}else{let o=n._$AB.nextSibling,i=n._$AM,a=i!==e;if(a){let l;n._$AQ?.(e),n._$AM=e,n._$AP!==void 0&&(l=e._$AU)!==i._$AU&&n._$AP(l)}if(o!==s||a){let l=n._$AA;for(;l!==o;){let u=$c(l).nextSibling;$c(r).insertBefore(l,s),l=u}}}return n},Un=(e,t,n=e)=>(e._$AI(t,n),e),qg={},Uo=(e,t=qg)=>e._$AH=t,kc=e=>e._$AH,jo=e=>{e._$AR(),e._$AA.remove()};var Rc=qn(class extends gn{constructor(){super(...arguments),this.key=k}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(Uo(e),this.key=t),n}});var Ug="#diagnose",zt=(()=>{try{return typeof window.parent.location.hash=="string"?window.parent:window}catch{return window}})();function Ka(){return window.innerHeight===0||document.visibilityState==="hidden"}function Ga(){try{let e=zt.location.hash;return e===""||e==="#"||e.split("&")[0]===Ug?e:null}catch{return""}}function Tc(){try{return zt.location.search}catch{return""}}function Mc(e,t){try{if(zt.location.hash===e)return;let{pathname:n,search:r}=zt.location,s=`${n}${r}${e}`;t?zt.history.pushState(zt.history.state,"",s):zt.history.replaceState(zt.history.state,"",s)}catch{}}function Xs(e){try{return zt.location.href.replace(/#.*/s,"")+e}catch{return e}}function Ya(e,t){let n=zt.document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>{URL.revokeObjectURL(n.href)},1e4)}function $r(e,t,n){try{return e.addEventListener(t,n),()=>{e.removeEventListener(t,n)}}catch{return()=>{}}}function as(e){return()=>{for(let t of e)t()}}function Ec(e){return as(["popstate","hashchange"].map(t=>$r(zt,t,e)))}function Ko(e){let t=window.matchMedia("(prefers-color-scheme: dark)");try{if(zt===window)throw new Error("no TensorBoard around us");let n=zt.document.body,r=()=>{e(n.classList.contains("dark-mode"))},s=new MutationObserver(r);return s.observe(n,{attributes:!0,attributeFilter:["class"]}),r(),()=>{s.disconnect()}}catch{let n=()=>{e(t.matches)};return n(),$r(t,"change",n)}}function Cc(e){return as([$r(window,"beforeprint",()=>{e(!0)}),$r(window,"afterprint",()=>{e(!1)})])}function Ac(e,t=200){if(window.parent===window)return()=>{};let n=new MessageChannel,r;return n.port1.onmessage=s=>{let o=jg(s.data);if(!o||o.isReply)return;(o.type==="experimental.DataReloaded"||o.type==="experimental.RunsChanged")&&(clearTimeout(r),r=setTimeout(e,t));let i={type:o.type,id:o.id,payload:null,error:null,isReply:!0};n.port1.postMessage(JSON.stringify(i))},window.parent.postMessage("experimental.bootstrap","*",[n.port2]),()=>{clearTimeout(r),n.port1.close()}}function jg(e){try{return typeof e=="string"?JSON.parse(e):null}catch{return null}}var Cn={get(e){try{return localStorage.getItem(`tb-diagnose.${e}`)}catch{return null}},set(e,t){try{localStorage.setItem(`tb-diagnose.${e}`,t)}catch{}}};var _c=["zh-CN"],Lc=["en","zh-CN"];var Ja={};wg(Ja,{templates:()=>Kg});var Kg={"drawn-curves":"曲线","finding-in-run":g`${1}：${0}`,"group-other":"其他",h1ee230f9de6c2dc9:v`日志目录：<code>${0}</code>`,h22ac85119fe51d4b:v`<code>${0}</code> 中没有包含标量的事件文件。训练一旦写入，运行就会出现在这里，无需重启。如果日志在别处，请用 <code>--logdir</code> 指定其目录并启动 TensorBoard。`,h50192cacdbf7b486:v`附曲线图：项目中的 ${0}`,hde0b3bedd3dedda6:v`正在 <code>${0}</code> 中查找事件文件`,"role-other":"其他",s0116d1680bde2018:"步数回退",s01bd430f426a8ea1:"追平基线于",s03072f16866802d8:"强化学习",s0352a8373aa3482f:"选中的运行",s035cc7b8a6f78359:"叠加在原始曲线上的滑动平均，与 TensorBoard 的算法相同；此浏览器会记住该设置",s0382d73823585617:g`${0}：${1}`,s03d02db9896eec72:g`比较 ${0} 的全部运行`,s041489fa7f9e6fe6:g`另有 ${0} 条`,s054b7ca56bd19891:g`· 没有这条曲线：${0}`,s058d387366b95c55:"这条规则检查什么",s0648f5ed9de29fd2:g`${0} 个目录`,s0674ff53e80fca6c:"在将来",s07d38007b49acdd1:"、",s07de37b46b85d46a:g`位于 ${0}`,s081a9e07b4d7036e:"；",s081ea9d93f00e7f5:"还没有训练日志",s0849438ad0139546:"发现",s087d7a07b52b439d:g`${0}。`,s09134b07b5aacab4:"依据",s09e5f1febdb2a65a:"损失",s0a88a0a55ed4b772:"无法判定这个运行",s0b849212b20dfccc:g`${0} 个超参数不同`,s0c2fa1a3677d91ad:"非有限值",s0d5c4bb195a222f8:"比较量",s0d991d582bfbc203:"按括号匹配到的那部分名称给运行分组",s0dd35cf72a0902d4:"N 和 P 键选择下一个和上一个发现，回车键打开其说明。",s0f256df7b2d3887e:g`${0} 个有提示`,s110854a0cf816e84:g`步数回退 ${0} 次`,s118dcd4826b8994d:g`${0} 个发现已屏蔽`,s1365b78f0dd14017:g`${0} 个有错误`,s13b3f5afa0862d1c:"名次",s13fb2124c3facc2e:"离散程度",s13fb94e50125b620:"判断的准确程度",s15454e43ada9d7b9:"正在比较 …",s154c478f8b8b29c3:"写入日志的方法：",s15791d9e7e26536b:g`${0} 个发现已被你的配置屏蔽`,s16b2460f437cf14f:"监督学习",s16fc046b99d4f995:g`未发现其他问题：${0}`,s18cde9a3550bf074:"只有一组，没有可比较的对象。",s19172ed3838854fc:"复制链接",s19db88ac376ff979:"最后一步",s1a249b1921e2bdea:"关",s1a3b8e3a1d2ce6db:"多任务",s1ab193968d6033cd:"种子数",s1b064e7ccea91270:g`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s1b5d829f94051cf7:g`${0} 条规则未发现问题`,s1c11808b07192b7a:g`由 ${0} 合并而成`,s1ca671b482b18161:g`${0} 显示的是之前的内容。`,s1ed69c4ea2882825:"曲线",s1f07740d646a024a:g`${0}没有这条曲线`,s2014e8dd99111c27:"个类别",s202fffd5a2e1c595:"长度",s20784e349406fefd:"同时解释",s210e01511d479b9a:"训练类型未识别",s217ae8afd4252eff:"有发现",s21f131d3cd1bdcbe:g`另有 ${0} 个未显示：${1}`,s24f0f825e9900824:g`位于 ${0}：点击放大，再次点击还原`,s24f39319b8853791:"对数",s26439da776d2f134:"不是 1970 年以来的秒数，或者当时的时钟不准",s2812f9df9146890f:"发现",s29ea4d209d791d60:"对照",s2b6ddee95d1bee4f:"从许多运行中挑出的最佳者带有运气成分：只有用多个随机种子重复，才能看出其设置是否更好。",s2c61b42c3fc7115d:g`移除 ${1} 上的参考线 ${0}`,s2cb09246564cbbd2:"收起",s2cbcbf64d696b3b1:"排名",s2d2528d25e87001a:g`${0} 条规则检查了这个运行，未发现问题。`,s2d5724448aeb62b7:g`有一项发现测得：模型的准确率停在 ${0}。`,s2d82bede97113180:g`给出的理由：${0}`,s2df47bab37e13656:g`${0} 的图表：${1}。方向键读取数值，加号和减号缩放，Esc 键复位。`,s2e4818861000b13f:"布局",s2e5104edff768280:"未搜索规律：没有哪个错误或警告只出现在其中一部分运行中。",s2fa05f91c1baa29b:g`移除 ${0}`,s304ba24b462b9f98:"为什么重要",s30e803b877db24a1:g`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s30efa611ca0c4415:g`${0} 条规则检查了这个运行，未发现问题。`,s3182872fe646db77:g`正在读取，${0}%：${1} / ${2}`,s32bbcd08e5001007:"主要损失",s3367287465d74387:"阈值及其出处",s34be76c6b1eadbef:"警告",s35519855cc52e634:"下一步：",s3588b07231c3b0c5:"TensorBoard 没有响应。它还在运行吗？",s3687049d1af562c4:"复制",s36ede0d3f06e8d8f:"更好",s36f6766957c7f710:"计数",s3741f519c32ac391:"新",s37919fd82dc8dec6:"下一步",s37a9e8aec5713460:"更多操作",s394b4214b2b541e3:"没有超参数不同",s39d5e42936b32403:g`第 ${0} 至 ${1} 个，共 ${2} 个`,s3a556864c406ada2:g`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s3a9da439c961a22c:g`按“${0}”排序`,s3b4142875755c444:"扩散",s3c0d17bad169557b:"未知",s3cb700e662f296dc:g`Diagnose 无法绘制本页（${0}）。请重新加载；如果仍然不行，浏览器控制台中有更多信息。`,s3e108c66773382aa:"发现表",s3e1ca0269d2140e1:"这不是有效的正则表达式。",s3f4701bd84ffdd16:g`一个运行超出纵轴：${0}。`,s405021940efed327:g`${0} 年前`,s40863e1a197cca92:"评分",s40f5a0a4da31a629:"按下方排名的顺序，最好的在前；表格包含全部运行",s41f7dca46d3f1b4a:"值",s4222f7c57711d9a1:g`最后，第 ${0} 步`,s4376b5b0325b146a:"按规则列出的发现",s44add38a493e53a5:g`${0} 分钟`,s45d3f3531efea0e9:"正在加载 …",s471d2322e9171043:"未给出",s478c68b2b38eab9a:g`关于日志文件的 ${0} 条说明`,s49eff2e6e47a8f3c:g`自上次查看以来：${0}`,s49f6ba392f0fa9e6:g`服务器没有发送 ${0} 的曲线。`,s4b194c89bc566374:g`${0} 个运行`,s4c362b06b801a5e9:g`在 ${0} % 处`,s4c4a04bfb0d1f4df:"可能的原因",s4ca9e43cc1c59729:"数值",s4f2a4fd1bd2a42cc:g`${0} 个不可能的墙钟时间`,s4f59e98e4cee7e86:g`${0}，最大值`,s4f940e5e733e1cb7:"更差",s515b72f041cc413c:g`${1}中有 ${0} 项发现不再出现。`,s52cb44a862e08700:"没有匹配的运行。",s52e842e07658ff2f:"主要奖励",s545d5ca325513fc8:g`${0} 天前`,s54b8ea61422a442d:g`没有可靠的规律。${0}`,s568da031b82f3beb:g`${1}的 ${0} 图表。方向键读取数值，Esc 键重置缩放。`,s569363d9849c892b:g`新发现：${0}。`,s56af5cd3cc4b1882:g`${0} 个目录`,s57472465a23b41db:"数值",s57d3f1a201ee3b6c:"目前还没有规则能判断训练情况",s5926af696deb5938:"不可能的时间",s5982032409cb03b5:"语言模型的强化学习",s598c4a99f311dcb0:"种子组表",s5c4cd68b4f12b103:"这些运行的步数单位不同：每条曲线各自占满宽度，从 0 到 100 %。",s5c9f227694b0653e:"变分自编码器",s5dd9fa87abbdc682:"显示数值",s5de539f3338c54cf:"没有规则能判断这个运行的训练情况",s5f343a43e7ea9f91:"错误",s5fb056437a46dd47:"所在图表",s60b4a0da642e9591:g`不再出现：${0}`,s60ec59dc00e454d7:"保存显示的点（CSV）",s60f763481befb5d4:"最佳值的均值",s614e7b6c3ec5a161:"没有规则能判断训练情况",s62c9629089ed6df9:g`第 ${0} 步`,s63215040abdc545f:"结论",s640f3c29000a4c59:g`显示全部 ${0} 个`,s65499ddd6a45fc45:g`${0} 训练`,s6686fcc6d2c8f0bd:"提示",s669b18c6d2d9c95b:"不分组",s66a30ade9cd7d50f:g`${0} 个未判定`,s66e55a3b3360005a:"未发现问题",s672809d8ddbb4f27:g`${0} 小时 ${1} 分`,s678001e219fac273:g`${0} 个出现非有限值`,s681934b0a0de7eec:g`${0} 条规则未发现问题`,s6842372aaca29973:"：再选一个即可比较",s689a3d81c5fd11f1:"识别依据",s6932def97f57af52:g`${0} 条规则未检查`,s6a73dc1268e978b5:"未搜索规律：日志中没有记录在这些运行之间不同的超参数。",s6af21ca2c7e3a9e1:g`比较全部 ${0}`,s6c8090704469e116:"横轴",s6cc5fe4b92b859d4:g`${0} 个发现已被你的配置屏蔽`,s6da801e3281440d7:g`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s6dffa87c30086e28:g`${1}中有 ${0} 项新发现，其中 ${2} 项为错误。`,s6ec1f95308ff91ae:g`已选 ${0} 个运行`,s6ed3879218a241c2:"即最佳值",s70af97de3ad8fb23:"类型",s721ed854c33ad13a:"所在步",s74a5d4a46712d67c:"无法读取日志",s752391031d1fee5b:"重置缩放",s756c512db0989ef9:"无基线",s76244e9b9543ca87:"最佳",s76a9663cbb8f75e8:"本页每隔几秒会自动重试。",s773322ef3edde9a6:g`比较 ${0}`,s79228ad625ad854a:"最省事的验证方法：",s794b706773655894:"类别占比的熵",s7954072388ad1dc4:"比较",s7b78ccf979b531ce:g`${0}：${1}最佳值的均值，括号中为最小值到最大值`,s7bb1bfbb1243b8c6:g`各运行进行到 ${0} % 处的值`,s7c4052c8d441d4d6:"结论",s7c54f95c59141594:"比较",s7ccead260c396467:"把只有随机种子不同的运行合为一组：均值，以及从最小到最大的范围",s80d1b2c1e92bfd9c:g`${0} 个在所有运行中相同`,s818312183b28738d:g`不再出现：${0}。`,s81af1a0a5461196a:"最佳值均值",s81be67b6540239e6:"请把一部分放进括号：seed=(\\d+)",s8203d3b4a6e6e7b9:"最后",s827bd8e0fc6ffa0f:"未判定",s82bb1f3eb7835be3:g`均匀抽取 ${0} 个，共 ${1} 个`,s84126fa92f00b4ef:"刚刚",s852f4343c64caec2:"· 表示规则已检查，未发现问题；? 表示无法检查。",s855bb4e2b08d1a18:"没有响应",s86453c8d2213a248:"保存全部点（CSV）",s87698a792036d477:g`${0} 个不可能的墙钟时间`,s878eb0536a44064f:"未检查",s890ff5db6d05bcfa:g`${1} 中${0}`,s898fd84a2e61a46a:"置信度中",s8a1427c6b40a982a:"主要评分",s8a75e83497a183a2:"健康",s8a7bee24f1eeaff1:"排序",s8a81d50559f4e89a:"正则表达式，其中一部分放在括号里",s8b01b5fe240c5831:g`${0} 个运行超出纵轴：${1}。`,s8b5b8b322faf5d5e:"实际时间",s8b75e94898f2f1ab:"这个运行没有这样的曲线。",s8b939da093bfb484:g`${0}，均值`,s8cd9acdb8424c7e4:"隐藏这条曲线",s8d1560ff44284598:"忽略离群值",s8e4d8a2ae278e469:"类别数",s916814bea576e456:"筛选：关键词或 /正则/",s91a65cb55433adb4:"阈值",s92244bd7f833061b:g`${0} 的曲线`,s926dfcc044cb322f:g`最佳 ${0} @ ${1}`,s92f4d3ab59ae6603:"同一张图",s9396c3c795beb3ef:g`${1}中有 ${0} 个较短，最短的到第 ${2} 步为止`,s9434ea90b6fee97d:"文件夹",s947b35bf3e4ac360:g`${0} 的熵 = ${1}`,s96584cfca3b4310d:"排名表",s96b643b39eda7eff:"检查了什么",s96c402f65c2b71fb:"名称的一部分 …",s984a3118d85b20e0:g`${0} 秒`,s984a4818d85b47f5:g`${0} 天`,s984a4c18d85b4ec1:g`${0} 小时`,s984a8718d85bb302:g`${0}%`,s98b1cb8fb62909ec:"分组",s99799a97b72325ea:"梯度范数",s9a27e9be41c509e9:"目标检测",s9b0d1dbafa7d18bf:g`${0} 至 ${1}，n = ${2}`,s9bf1540da3fc2dc3:"置信度高",s9ce22301713ed8fb:"未发现其他问题",s9d125e3a92dfe4a0:g`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，对全部检验做 Holm 校正，alpha ${3}）。`,s9d60ef32a7eb327e:"这些运行中都没有发现问题。",s9dfefb4026903d53:"随机猜测水平 ln k，共",s9ee5a81a48ec71e9:"迄今最佳值",s9f24ca63073362a6:g`${0} 步`,s9fbbc819fe7e66aa:"运行",sa000c4df231528b9:"已隐藏",sa036ab11d6f5f0cb:"跨运行的规律",sa0b24fa796b43e67:"最佳",sa164568508b35c61:g`第 ${0} 至 ${1} 步`,sa429657e9d546dce:"全部运行",sa478cf2baff0ae2b:"奖励",sa4aa72be4b18da23:"学习率",sa55fa078111ed022:"语言建模",sa59eac2a81e725c4:"所有图表的数值轴相同；光标和缩放同步移动。",sa5cec5b1d9b183b8:g`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，Holm 校正，alpha ${3}）。`,sa994737377117122:g`${0} 个超参数不同`,sa9c3dd7dd68320f2:"并排显示",saa8aa81ad6f055fd:"参考值",sac5181dd68fa6501:g`所有运行均位于 ${0}。`,sad72eb7fbc6270e2:"对数刻度",sad7456c118def69a:"按 / 键开始筛选",saeb732a50bb8cd63:g`${0} 天 ${1} 小时`,saebf20f752f764ec:g`${0} 个有警告`,saf2e0363e12de264:g`${0} 小时前`,saf6ab613ec2b7dd9:"组数太多，无法两两比较：请选定基线。",safb50c5216475471:g`，另有 ${0} 项`,sb016053a270661b4:g`${0} 个健康`,sb066d935103d1ccf:"这正常吗？",sb17ccf02b5e69158:g`显示 ${0}`,sb206ea04679ecfdf:g`未排名：${0}`,sb2b207efbb8d285c:g`${0} 个有提示`,sb2b44de8a70ae954:g`${0} / ${1}`,sb2e8d710956a0eb1:g`${0} 条规则未检查`,sb46d0976e9be2d88:"这条规则何时会误判",sb4f1dffbb6be6302:"清除",sb597910134ed6cd2:g`${1}中有 ${0} 项新发现。`,sb5f2b9bc9470919a:g`${0} 条规则`,sb67e0e7c0869f982:"差值",sb7c4a05623366946:"服务器没有说明原因。",sb7ec43559c96d8dd:g`暂停 ${0}`,sb88de8aa5149d8eb:"框架",sb8b919fcd36c8c7b:"正在读取",sb8ed2761fc0a5b62:g`比较 ${0}`,sb9460c2ae56c19cb:"请选中后按 Ctrl+C",sb9f1339b3a61604a:"参考线",sba05370f6b907017:g`关于日志文件的 ${0} 条说明`,sba22a5ebaf358a11:"最后的值",sbae60884414c8737:"分割",sbf2d28806268b26d:"复制为 Markdown",sbf7db4b197ff3d80:g`${0} 个较短`,sc0ef3e71481b222b:"参考资料",sc1d6288e168cb0d7:"语音",sc2393652c8f2242e:"平滑后",sc26eafbef52055fe:g`${1}的 ${0} 的均值和范围`,sc29a2b9868362491:g`${1}的 ${0}%`,sc2ad3b622a5c3d9a:"验证",sc31734aec343d824:g`第 ${0} 步的值`,sc341553c3556d2b4:"曲线",sc4ad3c4f31fe9aa2:"两个类别之一的占比，如 0.8；或所有类别的占比",sc4bcadba8e631b86:"名称",sc5aeb93591d56226:g`${0}，最小值`,sc652e7a0dfd25e87:"置信度低",sc805d78cd0e51623:"正在读取日志",sc86ade4ef74ca95a:g`${0} 条曲线`,scabf78417c4e5d86:"点数",scbd8031e3d026dc9:"从未",scbfe35557604f9ec:"保存图片（PNG）",scd1dd6ff53d0d01a:"重试",sce18bd234180469b:"对比学习",sce31954669537a1a:g`尚未读取；正在读取，${0}%`,scfb65222fcf5287b:g`${0} 个点`,sd0a75fd0358d5e8d:g`正在读取 ${0}`,sd1077b60dc890180:"曲线上的位置",sd200028b9f6015e4:"自动",sd2023813cc70bf74:"步数",sd30aaa2b3d0cfd7f:g`正在加载 ${0} …`,sd57009a2acb04859:g`${0}（达到 ${1}）`,sd66454dfb843235d:"与最佳值相当",sd6a17e2c9757d129:"类别占比",sd752c5924801acb3:g`由此解释的发现（${0}）`,sd796bcfe5ef48968:"对齐步数",sd7b3e01ac0e72549:"用时",sd89803ab616d4829:"平滑",sd988a9395d37c0f8:g`${0} 分钟前`,sd9994f251f1280cf:"步",sd9b2dd3fda128c16:"最近写入",sdb18985b35e30830:"纵轴以其余运行为准；超出的运行在边缘标出",sdb6f723ab09700b9:g`${0} 的更多操作`,sdee795a6c5087209:"训练",sdef66beab87d222a:"日志目录仍在读取中；它可能稍后出现。",se109090109cf667c:"从所有运行中最早的一步到最晚的一步；否则每条曲线各自占满宽度",se1ec1065b54eb415:g`${0} 代码`,se3a1b90525f24861:"测量项",se3b0359949cea8c6:g`已读取 ${0}，共 ${1}；结论可能还会变`,se5428ca54cacf609:"数值刻度",se58c73d2a858e315:"时间",se79f3e3bb540e033:"种子的均值和范围",se7a532063ef7b740:"线性",se7f59973d4930598:g`${0} 个点`,se9ed3024ece061f0:"超参数",sea0d3fb0eb754dbd:"每个设置只有一次运行：换一个随机种子，名次可能就变了。",sea4f08110bb8f15d:"移除",sea7bdd2b70c8c2bb:"运行",seb45cd777661f86b:"显示这条曲线",sebd0672ad17513a2:"偏好训练",secdbe081e49c9d39:"对抗训练","seed-group":"组",sef3a53fbd58cc112:g`${0} 个月前`,sf047d2db7413f7a8:g`${0} 个在所有运行中相同`,sf1b9af3279f166d1:g`@ 第 ${0} 步`,sf216ba473f3643cf:"TensorBoard 只给出了这个运行的部分采样点：短暂的异常可能看不到。",sf260150b06ca44e5:g`${0} 个运行`,sf267330b06d0968d:g`${0} 条规则`,sf37ca99ea5888162:"基线",sf3e4417f60be4f0a:"按关键词或 /正则表达式/ 筛选运行",sf3ea0625c45e25f1:g`正在读取：${0}。显示的内容可能还会变化。`,sf4cd73445dfaa932:"相对时间",sf4de3bfbfaca12e5:"已复制",sf531f89544a910a2:"无问题",sf54e143d6694582c:"随机种子组",sf59230de15ddf7fa:g`${0} 个发现已屏蔽`,sf6d270c93f3c1dd5:g`${1}中有 ${0} 个从第 ${2} 步起出现非有限值`,sf72695e8cd91f93c:g`${1} 上的 ${0}`,sf8f1982a2578a500:g`${0} 个有警告`,sf993bb199fefbe04:"全部",sf9aee319a006c9b4:"添加",sf9b1c0661a02d9f9:"配置",sf9e6e6ef197c2b25:"测试",sfa4c538d7888a3e5:g`已选 ${0} 个运行`,sfb1e3930ba8e6c74:"横轴",sfd8fce4a7a86f116:g`服务器返回了 ${0}。`,sfe6719e2a3f7fd22:"对称对数","unit-share":"^(?:占 ?(.+?)的)?比例(.*)$|^(?:share|fraction)(?: of (.+))?$"};var Pc={en:"English","zh-CN":"简体中文"},{getLocale:Yg,setLocale:Jg}=sc({sourceLocale:"en",targetLocales:_c,loadLocale:()=>Promise.resolve(Ja)});function kt(){return Yg()}async function Oc(e){e!==kt()&&await Jg(e)}function ls(e){return Lc.find(t=>t===e)??""}function Nc(e){for(let t of e){let{language:n,script:r}=Qg(t);if(n==="en")return"en";if(n==="zh"&&r==="Hans")return"zh-CN"}return"en"}function Qg(e){try{return new Intl.Locale(e).maximize()}catch{return{}}}var jn={axis:"step",scale:"auto",smoothing:null,logs:[],classes:null,prior:null,best:!1,levels:[],window:null},Zg=["step","relative","wall"],Xg=["auto","linear","log","symlog"],Hc=12;function Dc(e){let t=Number(e("classes"));return{axis:Zg.find(n=>n===e("axis"))??jn.axis,scale:Xg.find(n=>n===e("scale"))??jn.scale,smoothing:Qa(e("smoothing")),logs:zc(e("logs"),n=>typeof n=="boolean"),classes:el(t)?t:null,prior:tl(e("prior")),best:e("best")==="1",levels:zc(e("levels"),n=>Number.isFinite(n)),window:Za(e("window"))}}function Ic(e){let{axis:t,scale:n,smoothing:r,logs:s,classes:o,prior:i,best:a,levels:l,window:u}=e,f=[];return t!==jn.axis&&f.push(["axis",t]),n!==jn.scale&&f.push(["scale",n]),r!==null&&f.push(["smoothing",String(r)]),s.length&&f.push(["logs",JSON.stringify(s)]),o!==null&&f.push(["classes",String(o)]),i&&f.push(["prior",i.join(",")]),a&&f.push(["best","1"]),l.length&&f.push(["levels",JSON.stringify(l)]),u&&f.push(["window",Xa(u)]),f}function Qa(e){let t=e?Number(e):NaN;return t>=0&&t<1?t:null}function Za(e){let[t=NaN,n=NaN]=e.split(",").map(Number);return t<n&&Number.isFinite(t)&&Number.isFinite(n)?[t,n]:null}function Xa(e){return e.map(t=>String(Number(t.toPrecision(9)))).join(",")}function el(e){return Number.isInteger(e)&&e>=2&&e<=1e9}function Bc({logs:e},t,n){return[...e.filter(([r])=>r!==t),[t,n]].slice(-Hc)}function tl(e){let n=e.split(/[,;\s]+/).filter(Boolean).map(Number);if(!n.length||n.some(s=>!(s>0&&s<1)))return null;let r=n.reduce((s,o)=>s+o,0);return n.length===1||Math.abs(r-1)<.02?n:null}function zc(e,t){try{let n=JSON.parse(e||"[]");return Array.isArray(n)?n.filter(r=>Array.isArray(r)&&typeof r[0]=="string"&&t(r[1])).map(([r,s])=>[r,s]).slice(0,Hc):[]}catch{return[]}}var eb=["overlay","grid"],Go={baseline:"",rankBy:"",layout:"",bands:!1,scale:"",steps:"",outliers:!1,zoom:null,curves:1},tb=6;function Wc({layout:e},t){return e||(t>tb?"overlay":"grid")}function Fc(e){let t=eb.find(s=>s===e("layout"))??"",n=Number(e("curves")),r=e("curves")==="even"?"even":Number.isInteger(n)&&n>0?n:1;return{baseline:e("baseline"),rankBy:e("rank"),layout:t,bands:e("bands")==="1",scale:["linear","log"].find(s=>s===e("values"))??"",steps:["same","own"].find(s=>s===e("steps"))??"",outliers:e("outliers")==="1",zoom:Za(e("zoom")),curves:r}}function Vc(e){let{baseline:t,rankBy:n,layout:r,bands:s,scale:o,steps:i,outliers:a,zoom:l,curves:u}=e;return[["baseline",t],["rank",n],["layout",r],["bands",s?"1":""],["values",o],["steps",i],["outliers",a?"1":""],["zoom",l?Xa(l):""],["curves",u===1?"":String(u)]].filter(([,d])=>d)}function J(e,t=4){if(e==null||Number.isNaN(e))return"–";if(!Number.isFinite(e))return e>0?"∞":"−∞";if(e===0)return"0";let n=Math.abs(e);return n>=1e6||n<1e-4?Sr(rb(e.toExponential(t>4?t-1:Math.min(t-1,2)))):Number.isInteger(e)?Sr(rl(e)):n>=10**(t-1)?Sr(rl(Math.round(e))):Sr(String(Number(e.toPrecision(t))))}function sl(e){let t=Math.abs(e);for(let[n,r]of[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(t>=n&&!(n===1e3&&t<1e4&&e%100!==0))return Sr(`${Number((e/n).toPrecision(4))}${r}`);return Sr(String(Number(e.toPrecision(6))))}function Ve(e){return Math.abs(e)<1e6?W(e):sl(e)}function us(e,t){if(!t||t[0]===t[1])return J(e);let n=Math.max(Math.abs(t[0]),Math.abs(t[1])),r=Math.ceil(Math.log10(n/(t[1]-t[0])))+3;return J(e,Math.max(4,Math.min(8,r)))}function W(e){return Sr(rl(e))}function Kn(){return p("not finite")}function Rt(e){return p(g`step ${e}`)}function Yo(e){return p(g`@ step ${e}`)}function Jo(e,t){return p(g`steps ${e} to ${t}`)}function cs(e){if(e<1e3)return`${e} B`;let t=["kB","MB","GB","TB"],n=e/1e3,r=0;for(;n>=1e3&&r<t.length-1;)n/=1e3,r+=1;return`${n<10?n.toFixed(1):Math.round(n)} ${t[r]??""}`}function bn(e){if(e<90)return p(g`${Math.round(e)} s`,{desc:"Seconds"});let t=Math.round(e/60);if(t<90)return p(g`${t} min`,{desc:"Minutes"});let n=Math.floor(t/60);if(n<48){let o=t%60;return o?p(g`${n} h ${o} min`,{desc:"Hours and minutes, short"}):p(g`${n} h`,{desc:"Hours"})}let r=Math.floor(n/24),s=n%24;return s?p(g`${r} d ${s} h`,{desc:"Days and hours"}):p(g`${r} d`,{desc:"Days"})}var nb=1440;function qc(e,t){let n=(t-e)/60;if(-n>nb)return p("in the future",{desc:"A time"});if(n<1)return p("just now");let r=n/60,s=r/24,o=Math.floor;return r<1?p(g`${o(n)} min ago`,{desc:"Minutes"}):s<1?p(g`${o(r)} h ago`,{desc:"Hours"}):s<30?p(g`${o(s)} d ago`,{desc:"Days"}):s<360?p(g`${o(s/30)} mo ago`,{desc:"Months"}):p(g`${o(s/360)} y ago`,{desc:"Years"})}function Uc(e){return Number.isFinite(new Date(e*1e3).getTime())}function jc(e){let t=new Date(e*1e3),n=s=>String(s).padStart(2,"0");return`${[t.getFullYear(),n(t.getMonth()+1),n(t.getDate())].join("-")} ${[t.getHours(),t.getMinutes(),t.getSeconds()].map(n).join(":")}`}function rl(e){let[t="",n]=String(e).split("."),r=t.replace(/\B(?=(\d{3})+(?!\d))/g,",");return n===void 0?r:`${r}.${n}`}function rb(e){let[t="",n=""]=e.split("e");return`${String(Number(t))}e${n.replace("+","")}`}function Sr(e){return e.replace(/(^|e)-/,"$1−").replace(/e-/,"e−")}function Kc(e){return e.split(/`([^`]+)`/).map((t,n)=>n%2?{code:t}:{text:t}).filter(t=>!("text"in t)||t.text!=="")}var sb=14,nl=10;function Gc(e){let t=e.length-sb;if(t<=nl)return 0;let n=/[-_./=,:\s][^-_./=,:\s]*$/.exec(e.slice(t-nl,t));return n?t-nl+n.index+1:t}function me(e,t){return t[new Intl.PluralRules(kt()).select(e)]??t.other}function Be(e){let t=W(e);return me(e,{one:p(g`${t} run`),other:p(g`${t} runs`)})}function Qo(e){let t=W(e);return me(e,{other:p(g`${t} series`,{desc:"One or several curves"})})}function kr(e){let t=W(e);return me(e,{one:p(g`${t} point`),other:p(g`${t} points`)})}function Zo(e){let t=W(e);return me(e,{one:p(g`${t} directory`),other:p(g`${t} directories`)})}function Yc(e){let t=W(e);return me(e,{one:p(g`${t} rule`),other:p(g`${t} rules`)})}function tn(e,t){let n=typeof e=="number"?W(e):e;return p(g`${n} of ${t}`,{desc:"3 of 12, or: 3 of 12 directories"})}function Xo(e){let t=W(e);return me(e,{one:p(g`${t} rule not checked`),other:p(g`${t} rules not checked`)})}function ct(e){return e.filter(Boolean).join(p("; ",{desc:"Between parts of a sentence"}))}function Ae(e){return e.join(p(", ",{desc:"Between names"}))}var Kt=["error","warning","info","unjudged","healthy"];function An(e){return{error:p("Error",{desc:"Verdict and severity"}),warning:p("Warning",{desc:"Verdict and severity"}),info:p("Note",{desc:"Verdict and severity"}),unjudged:p("Not judged",{desc:"Verdict"}),healthy:p("Healthy",{desc:"Verdict"})}[e]}function Jc(e,t){let n=W(t);return{error:p(g`${n} in trouble`,{desc:"Number of runs with an error"}),warning:me(t,{one:p(g`${n} with a warning`),other:p(g`${n} with warnings`)}),info:me(t,{one:p(g`${n} with a note`),other:p(g`${n} with notes`)}),unjudged:p(g`${n} could not be judged`,{desc:"Number of runs"}),healthy:p(g`${n} healthy`,{desc:"Number of runs"})}[e]}function ei(e){return{high:p("high confidence"),medium:p("medium confidence"),low:p("low confidence")}[e]}var Qc=["loss","score","reward","learning_rate","gradient_norm","time","counter","other"];function Zc(e){return{loss:p("Losses"),score:p("Scores"),reward:p("Rewards"),learning_rate:p("Learning rate"),gradient_norm:p("Gradient norms"),time:p("Times",{desc:"Heading of curves that measure times"}),counter:p("Counters",{desc:"Heading of curves that only count"}),other:p("Other",{id:"role-other",desc:"Heading of curves of no known role"})}[e]??e.replaceAll("_"," ")}function Tt(e){return{train:p("train",{desc:"Split of the data"}),validation:p("validation",{desc:"Split of the data"}),test:p("test",{desc:"Split of the data"}),none:p("none",{desc:"Split of the data is not known"})}[e]??e}function ti(e){return{unknown:p("kind of training not recognised",{desc:"Kind of training"}),supervised:p("supervised learning",{desc:"Kind of training"}),language:p("language modelling",{desc:"Kind of training"}),preference:p("preference training",{desc:"Kind of training"}),rlhf:p("reinforcement learning of a language model",{desc:"Kind of training"}),reinforcement:p("reinforcement learning",{desc:"Kind of training"}),adversarial:p("adversarial training",{desc:"Kind of training"}),variational:p("variational autoencoder",{desc:"Kind of training"}),diffusion:p("diffusion",{desc:"Kind of training"}),detection:p("object detection",{desc:"Kind of training"}),segmentation:p("segmentation",{desc:"Kind of training"}),speech:p("speech",{desc:"Kind of training"}),contrastive:p("contrastive learning",{desc:"Kind of training"}),"multi-task":p("several tasks at once",{desc:"Kind of training"})}[e]??p(g`${e} training`,{desc:"A kind of training"})}function _e(e,t=null){let n=t?.rules.find(s=>s.name===e)?.title;if(n)return n;let r=e.replace(/(?<!^non)-/g," ");return r.charAt(0).toUpperCase()+r.slice(1)}function Rr(e,t){return t?p(g`${e}: ${t}`,{desc:"A statement and its reason"}):e}function nn(e){return p(g`${e}.`,{desc:"A whole sentence"})}var ni={filter:"",statuses:[],rules:[],kind:"",sort:"",group:"",open:[]};function Xc(e){let t=e("status").split(",");return{filter:e("filter"),statuses:Kt.filter(n=>t.includes(n)),rules:e("rule").split(",").filter(Boolean),kind:e("kind"),sort:e("sort"),group:e("group"),open:ol(e("open"))}}function ep({filter:e,statuses:t,rules:n,kind:r,sort:s,group:o,open:i}){return[["filter",e],["status",t.join(",")],["rule",n.join(",")],["kind",r],["sort",s],["group",o],["open",o&&i.length?JSON.stringify(i):""]].filter(([,l])=>l!=="")}function tp(e){let t=(new URLSearchParams(e).get("runFilter")??"").trim();return t===""?"":/^[\w-]+$/.test(t)?t:`/${t}/`}function ol(e){try{let t=JSON.parse(e||"[]");return Array.isArray(t)?t.filter(n=>typeof n=="string"):[]}catch{return[]}}var rp={...ni,...Go,language:"",runs:[],all:!1,quantity:"",reading:jn},il="p.diagnose.",sp="*";function al(e){let t=new Map;for(let o of e.replace(/^#/,"").split("&")){let i=o.indexOf("=");i>0&&t.set(np(o.slice(0,i)),np(o.slice(i+1)))}let n=o=>t.get(il+o)??"",r=t.get(`${il}run`),s=r===void 0&&n("compare")===sp;return{language:ls(n("lang")),runs:r===void 0?ol(n("compare")):[r],all:s,...Xc(n),...Fc(n),quantity:n("quantity"),reading:Dc(n)}}function Gn(e){let t=[];e.language&&t.push(["lang",e.language]);let[n]=e.runs;e.runs.length===1&&n!==void 0&&t.push(["run",n]);let r=e.all||e.runs.length>1;return r&&t.push(["compare",e.all?sp:JSON.stringify(e.runs)]),t.push(...ep(e)),e.quantity&&r&&t.push(["quantity",e.quantity]),r&&t.push(...Vc(e)),e.runs.length===1&&t.push(...Ic(e.reading)),["#diagnose",...t.map(([s,o])=>`${il}${s}=${encodeURIComponent(o)}`)].join("&")}function np(e){try{return decodeURIComponent(e)}catch{return e}}function ll(e,t){return e.all===t.all&&e.runs.join(`
`)===t.runs.join(`
`)}function op(e,{ranking:t}){let n=new Set(t.map(({run:s})=>s)),r=new Set(e);return[...[...n].filter(s=>r.has(s)),...e.filter(s=>!n.has(s))]}function ul(e){return Array.from({length:Math.ceil(e/60)},(t,n)=>[n*60+1,Math.min(e,(n+1)*60)])}function ip(e,t,n){let r=t==="even"?ib(e):ob(e,t);return e.includes(n)&&!r.includes(n)?[n,...r]:r}function ob(e,t){let[n,r]=ul(e.length).findLast(([s])=>s<=t)??[1,0];return e.slice(n-1,r)}function ib(e){let t=Math.max(1,(e.length-1)/59);return e.filter((n,r)=>Math.round(Math.round(r/t)*t)===r)}var ri=class{constructor(t){this.source=t;this.known=new Map;this.queue=[];this.generation=-1}renew(t){t!==this.generation&&this.known.clear(),this.generation=t}load(t){let n=JSON.stringify(t),r=this.known.get(n);if(r)return r;let s=new Promise((o,i)=>{this.queue.length||setTimeout(()=>{this.send()}),this.queue.push({group:t,resolve:o,reject:i})});return this.known.set(n,s),s.catch(()=>this.known.delete(n)),s}async send(){let t=this.queue;this.queue=[];try{let{bands:n}=await this.source.bands(t.map(({group:r})=>r));t.forEach(({resolve:r,reject:s},o)=>{let i=n[o];i?r(i):s(new Error("The server sent no band."))})}catch(n){for(let{reject:r}of t)r(n)}}};var ap=24,si=class{constructor(t){this.source=t;this.known=new Map;this.queue=[];this.generation=-1}renew(t){t!==this.generation&&this.known.clear(),this.generation=t}load(t,n,r,s=0){let o=Math.min(2e3,Math.max(200,Math.ceil(r/200)*200)),i=[],a=n.map(l=>this.one(t,l,o,s,i));return i.length&&this.queue.push(i)===1&&setTimeout(()=>{this.flush()}),Promise.all(a)}one(t,n,r,s,o){let i=JSON.stringify([t,n.member,n.tag,r,s]),a=this.known.get(i);if(a)return a;let l=new Promise((u,f)=>{o.push({key:i,run:t,width:r,smoothing:s,ref:n,resolve:u,reject:f})});return this.known.set(i,l),l.catch(()=>{this.known.get(i)===l&&this.known.delete(i)}),l}async flush(){let[t=[],...n]=this.queue;this.queue=[],await this.send(t);let r=new Map;for(let s of n.flat()){let o=JSON.stringify([s.run,s.width,s.smoothing]);r.set(o,[...r.get(o)??[],s])}for(let s of r.values())this.send(s)}async send(t){let n=[];for(let r=0;r<t.length;r+=ap)n.push(this.request(t.slice(r,r+ap)));await Promise.all(n)}async request(t){let[{run:n,width:r,smoothing:s}]=t,o=t.map(({ref:i})=>i);try{let{series:i}=await this.source.curves(n,o,r,void 0,void 0,s);for(let{ref:a,resolve:l,reject:u}of t){let f=i.find(d=>d.member===a.member&&d.tag===a.tag);f?l(f):u(new Error(p(g`The server sent no curve for ${a.tag}.`)))}}catch(i){for(let{reject:a}of t)a(i)}}};function eo(e){let t=e.trim(),n=/^\/(.+)\/(i?)$/.exec(t);if(n)try{let s=new RegExp(n[1]??"","i");return{matches:o=>lp(o).some(i=>s.test(i)),error:null}}catch{return{matches:()=>!0,error:p("This is not a regular expression.")}}let r=t.toLowerCase().split(/\s+/).filter(Boolean);return{matches:s=>{let o=lp(s).join(" ").toLowerCase();return r.every(i=>o.includes(i))},error:null}}function lp(e){return[e.shown??e.name,...e.rules.map(({rule:t})=>t)]}function oi(e){let t=Object.fromEntries(Kt.map(n=>[n,0]));for(let n of e)t[n.status]+=1;return t}function up(e){let t=new Map;for(let{family:n}of e)t.set(n,(t.get(n)??0)+1);return[...t].sort(([n,r],[s,o])=>o-r||(n<s?-1:1))}function cp(e){let t=new Map;for(let{rules:n}of e)for(let{rule:r,severity:s}of n){let o=t.get(r);o?(o.count+=1,Kt.indexOf(s)<Kt.indexOf(o.severity)&&(o.severity=s)):t.set(r,{rule:r,severity:s,count:1})}return[...t.values()].sort((n,r)=>Kt.indexOf(n.severity)-Kt.indexOf(r.severity)||r.count-n.count||(n.rule<r.rule?-1:1))}function Tr(e,t,n,r=new Set,s=""){return e.filter(o=>(s===""||o.family===s)&&(n.size===0||n.has(o.status))&&(r.size===0||o.rules.some(({rule:i})=>r.has(i)))&&t.matches(o))}var fp=3;function mp(e,t){let n=new Map(e.map(r=>[r.name,r]));return t.flatMap(r=>r.reading?n.get(r.name)??[]:r)}function hp(e,t){let n=new Map(e.map(o=>[o.name,o])),r=[],s=[];for(let o of t){let i=n.get(o.name);i!==o&&(r.push(...pp(o,i)),i&&s.push(...pp(i,o)))}return{found:r,solved:s}}function pp(e,t){let n=new Set(t?.rules.map(({rule:s})=>s));return[...new Map(e.rules.map(s=>[s.rule,s.severity]))].filter(([s,o])=>!n.has(s)&&o!=="info").map(([s,o])=>({run:e.name,rule:s,severity:o}))}function gp(e,{found:t,solved:n}){let r=new Map(e),s=(o,i,a,l)=>{let{[a]:u,[l]:f}=r.get(o)??dp,d={[a]:[...u.filter(h=>h!==i),i]};yp(r,o,{...dp,...d,[l]:f.filter(h=>h!==i)})};for(let{run:o,rule:i}of t)s(o,i,"fresh","solved");for(let{run:o,rule:i}of n)s(o,i,"solved","fresh");return r}function bp(e,{solved:t}){let n=new Map(e);for(let{run:r,rule:s}of t){let o=n.get(r);o&&yp(n,r,{...o,solved:o.solved.filter(i=>i!==s)})}return n}function vp(e,t){return t.some(n=>e.has(n))?new Map([...e].filter(([n])=>!t.includes(n))):e}var dp={fresh:[],solved:[]};function yp(e,t,n){n.fresh.length||n.solved.length?e.set(t,n):e.delete(t)}function xp({found:e,solved:t},n=null){return[ab(e,n),lb(t,n)].filter(Boolean).join(" ")}function ab(e,t){if(!e.length)return"";if(e.length<=fp)return p(g`New: ${wp(e,t)}.`,{desc:"Findings that are new"});let n=e.filter(({severity:o})=>o==="error").length,[r,s]=[W(e.length),Be($p(e))];return n?p(g`${r} new findings in ${s}, ${W(n)} of them errors.`):p(g`${r} new findings in ${s}.`)}function lb(e,t){return e.length?e.length<=fp?p(g`No longer found: ${wp(e,t)}.`):p(g`${W(e.length)} findings in ${Be($p(e))} no longer found.`):""}function wp(e,t){return ct(e.map(({run:n,rule:r})=>p(g`${_e(r,t)} in ${n}`,{id:"finding-in-run",desc:"A finding in a run"})))}function $p(e){return new Set(e.map(({run:t})=>t)).size}var ub=250,cb=1500,pb=15e3,db=5e3,fb=12e3,mb=64,hb=404,ii=class{constructor(t,n){this.owner=t;this.source=n;this.status=null;this.rows=null;this.rules=null;this.error=null;this.marks=new Map;this.said="";this.known=new Map;this.generation=-1;this.seen=null;this.wanted=()=>[];this.fetching=new Set;this.isOn=!1;this.stop=()=>{};this.calming=new Set;this.asking=!1;this.again=null;this.store=new si(n),this.bands=new ri(n),t.addController(this)}hostConnected(){let t=()=>{!Ka()&&this.timer===void 0&&this.ask()};this.stop=as([Ac(()=>{this.ask(!0)}),$r(window,"resize",t),$r(document,"visibilitychange",t)]),this.isOn=!0,this.ask()}hostDisconnected(){this.isOn=!1,this.stop(),clearTimeout(this.timer);for(let t of this.calming)clearTimeout(t);this.calming.clear(),this.timer=void 0}want(t){this.wanted=t,this.forget();for(let n of t())this.known.get(n)?.detail?.generation!==this.generation&&this.fetchRun(n)}forget(){let t=new Set(this.wanted()),n=[...this.known.keys()].filter(r=>!t.has(r));for(let r of n.slice(0,Math.max(0,n.length-mb)))this.known.delete(r)}retry(){for(let t of this.wanted())this.known.get(t)?.error&&!this.fetching.has(t)&&this.fetchRun(t)}namesShown(t){let{filter:n,statuses:r,rules:s,kind:o}=t;return Tr(this.rows??[],eo(n),new Set(r),new Set(s),o).map(({name:i})=>i)}speak(t){this.source.speak(t),this.generation=-1,this.rules=null,this.known.clear(),this.ask()}looked(t){this.marks=vp(this.marks,t)}async ask(t=!1){if(clearTimeout(this.timer),this.timer=void 0,Ka())return;if(this.asking){this.again={reload:t||(this.again?.reload??!1)};return}this.asking=!0;try{let i=await this.source.status(t);this.status=i,this.error=null,this.owner.requestUpdate(),i.generation!==this.generation||this.rows===null?await this.refresh():this.retry(),this.rules??=await this.source.rules()}catch(i){Vn(i)||(this.error=i.message)}finally{this.asking=!1,this.owner.requestUpdate()}let{again:n,status:r}=this;if(this.again=null,!this.isOn)return;if(n){this.ask(n.reload);return}let s=r?.phase==="reading"||r?.looking,o=this.rows?.length?cb:ub;this.timer=setTimeout(()=>{this.ask()},this.error?db:s?o:pb)}async refresh(){let{generation:t,runs:n}=await this.source.runs();this.generation=t,this.rows=n,this.tell(n),this.store.renew(t),this.bands.renew(t),this.owner.requestUpdate(),this.want(this.wanted)}tell(t){if(this.status?.phase!=="ready")return;let n=this.seen,r=mp(n??[],t);this.seen=r;let s=n?hp(n,r):{found:[],solved:[]},o=xp(s,this.rules);if(!o)return;this.marks=gp(this.marks,s),this.said=o;let i=setTimeout(()=>{this.calming.delete(i),this.marks=bp(this.marks,s),this.said===o&&(this.said=""),this.owner.requestUpdate()},fb);this.calming.add(i)}async fetchRun(t){this.fetching.add(t);try{let n=await this.source.run(t);this.put(t,{detail:n,error:null})}catch(n){if(Vn(n))return;let s=n instanceof qs&&n.status===hb?null:this.known.get(t)?.detail??null;this.put(t,{detail:s,error:n.message})}finally{this.fetching.delete(t)}this.owner.requestUpdate()}put(t,n){this.known.delete(t),this.known.set(t,n)}};var gb={page:"#f5f5f5",surface:"#ffffff",raised:"#fafafa",hover:"#f4f6f8",border:"#ebebeb","border-strong":"#c4c7cb",text:"#212121","text-2":"#5a5f66",grid:"#eeeeee",link:"#0b63c5",accent:"#f57c00",focus:"#1a73e8",error:"#c4122f",warning:"#a85b00",info:"#1967d2",unjudged:"#5a5f66",healthy:"#137333","error-bg":"#fce8e6","warning-bg":"#fef3e0","info-bg":"#e8f0fe","unjudged-bg":"#eff0f1","healthy-bg":"#e6f4ea",train:"#0077bb",validation:"#e8590c",test:"#7b3fb5",none:"#4a5560",code:"#eef0f3"},bb={page:"#262626",surface:"#303030",raised:"#363636",hover:"#3a3a3a",border:"#484848","border-strong":"#6b6b6b",text:"#f1f1f1","text-2":"#b8bcc2",grid:"#404040",link:"#8ab4f8",accent:"#ff9800",focus:"#8ab4f8",error:"#ff8595",warning:"#ffd54f",info:"#9cc2ff",unjudged:"#b8bcc2",healthy:"#8bd6a0","error-bg":"#4d2a31","warning-bg":"#463d20","info-bg":"#2b3a52","unjudged-bg":"#404143","healthy-bg":"#293f30",train:"#4cb8f0",validation:"#ffa05c",test:"#cfa2f5",none:"#c3cad1",code:"#3c3e41"};function Mr(e){return e?bb:gb}function je(e,t){let n=Math.round(t*255).toString(16).padStart(2,"0");return e+n}function to(e){let{style:t}=document.documentElement,n=Mr(e);for(let[r,s]of Object.entries(n))t.setProperty(`--td-${r}`,s);t.colorScheme=e?"dark":"light",t.scrollbarColor=`${n["border-strong"]} ${n.page}`,t.background=n.page,t.minHeight="100%"}var Sp='"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC"',vn=`Roboto, "Helvetica Neue", "Segoe UI", Arial, ${Sp}, sans-serif`,Te=oe`
  :host {
    display: block;
    color: var(--td-text);
    font: 400 13px/20px ${js(vn)};
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  pre,
  figure {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 14px;
    font-weight: 600;
  }
  b {
    font-weight: 600;
  }
  a {
    color: var(--td-link);
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
  }
  button {
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
    text-align: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    height: 28px;
    padding: 0 10px;
    border: 1px solid var(--td-border-strong);
    border-radius: 4px;
    background: var(--td-surface);
    font-size: 12px;
    white-space: nowrap;
  }
  .language {
    height: 28px;
    padding: 0 4px;
    border: 1px solid transparent;
    border-radius: 4px;
    background: none;
    font-size: 12px;
    color: var(--td-text-2);
  }
  .language:hover {
    border-color: var(--td-border-strong);
    color: var(--td-text);
  }
  .language option {
    background: var(--td-surface);
    color: var(--td-text);
  }
  .button:hover {
    background: var(--td-hover);
  }
  .button[aria-pressed="true"] {
    background: var(--td-info-bg);
    border-color: var(--td-info);
    color: var(--td-info);
  }
  .button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  :focus-visible {
    outline: 2px solid var(--td-focus);
    outline-offset: 1px;
    border-radius: 3px;
  }
  code,
  pre {
    font:
      12px/18px "Roboto Mono",
      ui-monospace,
      "SF Mono",
      Menlo,
      Consolas,
      "DejaVu Sans Mono",
      monospace,
      ${js(Sp)};
  }
  code {
    background: var(--td-code);
    border-radius: 3px;
    padding: 1px 4px;
    overflow-wrap: anywhere;
  }
  summary {
    cursor: pointer;
  }
  summary.fold {
    list-style: none;
  }
  summary.fold::-webkit-details-marker {
    display: none;
  }
  summary.fold::before {
    content: "";
    display: inline-block;
    width: 6px;
    height: 6px;
    margin: 0 10px 2px 2px;
    border: solid var(--td-text-2);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
  }
  details[open] > summary.fold::before {
    margin-bottom: 3px;
    transform: rotate(45deg);
  }
  .quiet {
    color: var(--td-text-2);
  }
  .number {
    font-variant-numeric: tabular-nums;
    text-align: right;
    white-space: nowrap;
  }
  .cut {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* Shaded at an edge where more lies beyond it; what lies there covers the shade once it is scrolled to. */
  .cue {
    --shade: color-mix(in srgb, var(--td-text) 26%, transparent);
    --cover: var(--under, var(--td-surface));
    background:
      linear-gradient(to right, var(--cover) 40%, transparent) 0 0 / 32px 100% no-repeat local,
      linear-gradient(to left, var(--cover) 40%, transparent) 100% 0 / 32px 100% no-repeat local,
      linear-gradient(to right, var(--shade), transparent) 0 0 / 10px 100% no-repeat scroll,
      linear-gradient(to left, var(--shade), transparent) 100% 0 / 10px 100% no-repeat scroll,
      var(--cover);
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;function ai({bytes_read:e,bytes_known:t}){return t>0?Math.min(1,e/t):0}function li({bytes_read:e,bytes_known:t,members_read:n,members_known:r}){return t?e/t:r?n/r:0}var ue=class extends CustomEvent{constructor(t,n){super(t,{detail:n,bubbles:!0,composed:!0})}};var kp="Language · 语言";function ui(){return v`<select
    class="language"
    aria-label=${kp}
    title=${kp}
    @change=${({target:e})=>{let t=ls(e.value);t&&e?.dispatchEvent(new ue("td-language",{language:t}))}}
  >
    ${Object.entries(Pc).map(([e,t])=>v`<option value=${e} lang=${e} .selected=${e===kt()}>${t}</option>`)}
  </select>`}function Rp({phase:e,progress:t}){if(e!=="reading")return k;let n=Math.round(li(t)*100),r=tn(t.members_read,Zo(t.members_known));return v`<div
    class="progress"
    role="progressbar"
    aria-label=${p("Reading",{desc:"The server reads the logs"})}
    aria-valuenow=${n}
    aria-valuetext=${r}
    title=${p(g`Reading: ${r}. What is shown may change.`)}
  >
    <div style="width: ${n}%"></div>
  </div>`}function Tp({list:e,back:t,copied:n,copy:r}){return v`<nav class="bar">
    <a
      class="back"
      href=${e}
      @click=${s=>{s.ctrlKey||s.metaKey||s.shiftKey||(s.preventDefault(),t())}}
      ><span aria-hidden="true">←</span> ${p("All runs")}</a
    >
    ${ui()}
    <button class="button" @click=${r}>
      <span aria-live="polite">${n?p("Copied"):p("Copy link")}</span>
    </button>
  </nav>`}var vb={error:qe`<path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" fill="currentColor"/><path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" class="cut-out"/>`,warning:qe`<path d="M8 1.2L15.4 14.4H.6z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/><path d="M8 5.6v4.2m0 1.6v1" class="cut-out"/>`,info:qe`<rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor"/><path d="M8 4v1.2m0 2V12" class="cut-out"/>`,unjudged:qe`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2"/><path d="M5.5 8h5" fill="none" stroke="currentColor" stroke-width="1.6"/>`,healthy:qe`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M5 8.2l2.2 2.2L11 6" fill="none" stroke="currentColor" stroke-width="1.6"/>`};function Mt(e){return v`<svg class="shape ${e}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${vb[e]}
  </svg>`}function rn(e){return v`<span class="badge ${e}">${Mt(e)}<span>${An(e)}</span></span>`}function $e(e){return ci(Kc(e))}function ci(e){return v`${e.map(t=>"code"in t?v`<code>${t.code}</code>`:t.text)}`}function cl(e){let t=Gc(e);return v`<span class="middle"
    >${t?v`<span class="start">${e.slice(0,t)}</span>`:k}<span class="end"
      >${e.slice(t)}</span
    ></span
  >`}function yn(e){let t=e.lastIndexOf("/")+1;return v`<span class="name" title=${e}
    >${t?v`<span class="folder">${e.slice(0,t)}</span>`:k}<span class="leaf"
      >${cl(e.slice(t))}</span
    ></span
  >`}function Mp(e){let t=e==="validation"||e==="test",n=["train","validation","test"].includes(e)?e:"none",r=t?qe`<circle cx="10" cy="6" r="3" fill="var(--td-surface)" stroke="currentColor" stroke-width="1.5"/>`:k;return v`<svg class="swatch" width="20" height="12" style="color: var(--td-${n})" aria-hidden="true">
    <path d="M0 6h20" stroke="currentColor" stroke-width="2" />
    ${r}
  </svg>`}var Ep={keras:"Keras",pytorch:"PyTorch",sb3:"Stable-Baselines3",cleanrl:"CleanRL",trl:"TRL"},pl="framework",dl="td-framework",Yn=class extends pe{constructor(){super(...arguments);this.code={};this.framework=Cn.get(pl)??"keras";this.copied="";this.follow=()=>{this.framework=Cn.get(pl)??this.framework}}connectedCallback(){super.connectedCallback(),document.addEventListener(dl,this.follow)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(dl,this.follow)}choose(n){this.framework=n,Cn.set(pl,n),document.dispatchEvent(new Event(dl))}async copy(n){this.copied=await no(n)?p("Copied"):p("Select it and press Ctrl+C"),setTimeout(()=>this.copied="",2e3)}onKey(n,r,s){let o={ArrowRight:1,ArrowLeft:-1}[n.key];if(o===void 0)return;let i=r[(s+o+r.length)%r.length];i!==void 0&&this.choose(i),this.updateComplete.then(()=>this.renderRoot.querySelector('[aria-selected="true"]')?.focus())}render(){let n=Object.keys(this.code),r=n.includes(this.framework)?this.framework:n[0]??"",s=Ep[r]??r,o=(this.code[r]??"").replace(/^\n+|\s+$/g,"");return v`<div class="bar">
        <div role="tablist" aria-label=${p("Framework")}>
          ${n.map((i,a)=>v`<button
                role="tab"
                aria-selected=${i===r}
                tabindex=${i===r?0:-1}
                @click=${()=>this.choose(i)}
                @keydown=${l=>this.onKey(l,n,a)}
              >
                ${Ep[i]??i}
              </button>`)}
        </div>
        <button class="copy" @click=${()=>{this.copy(o)}}>
          <span aria-live="polite">${this.copied||p("Copy")}</span>
        </button>
      </div>
      <pre class="cue" tabindex="0" aria-label=${p(g`Code for ${s}`)}>${o}</pre>`}};Yn.styles=[Te,oe`
      :host {
        border: 1px solid var(--td-border);
        border-radius: 4px;
        overflow: hidden;
      }
      .bar {
        display: flex;
        align-items: center;
        border-bottom: 1px solid var(--td-border);
        padding: 0 4px;
        background: var(--td-raised);
      }
      [role="tab"],
      .copy {
        height: 28px;
        padding: 0 8px;
        font-size: 12px;
        color: var(--td-text-2);
      }
      [role="tab"] {
        border-bottom: 2px solid transparent;
      }
      [role="tab"][aria-selected="true"] {
        color: var(--td-text);
        font-weight: 500;
        border-color: var(--td-accent);
      }
      [role="tab"]:hover,
      .copy:hover {
        color: var(--td-text);
      }
      :focus-visible {
        outline-offset: -2px;
      }
      .copy {
        margin-left: auto;
      }
      pre {
        padding: 8px 12px;
        overflow-x: auto;
        --under: var(--td-code);
      }
    `],R([C({attribute:!1})],Yn.prototype,"code",2),R([xe()],Yn.prototype,"framework",2),R([xe()],Yn.prototype,"copied",2),Yn=R([Re("td-code")],Yn);async function no(e){try{return await navigator.clipboard.writeText(e),!0}catch{let t=document.createElement("textarea");t.value=e,t.style.position="fixed",t.style.opacity="0",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}}function fl(e){if(!e)return v`<div class="state" role="status"><p>${p("Loading …")}</p></div>`;let{members_read:t,members_known:n,bytes_read:r,bytes_known:s}=e.progress;return v`<div class="state" role="status">
    <h1>${p("Reading the logs")}</h1>
    ${n?v`<p>
              ${Ae([tn(t,Zo(n)),tn(cs(r),cs(s))])}
            </p>
            <progress max=${s||1} value=${r}></progress>`:v`<p>${p(v`Looking for event files in <code>${e.source.where}</code>`)}</p>`}
  </div>`}var yb={keras:`model.fit(..., validation_data=(x_val, y_val),
          callbacks=[keras.callbacks.TensorBoard("logs/run-1")])`,pytorch:`from torch.utils.tensorboard import SummaryWriter

writer = SummaryWriter("logs/run-1")
writer.add_scalar("loss/train", train_loss, step)
writer.add_scalar("loss/validation", validation_loss, step)`};function Cp({source:e}){return v`<div class="state">
    <h1>${p("No training logs yet")}</h1>
    <p>
      ${p(v`There is no event file with scalars in <code>${e.where}</code>. Runs appear here as soon as a training writes one; nothing needs to be restarted. If the logs are elsewhere, start TensorBoard with <code>--logdir</code> and their directory.`)}
    </p>
    <p class="quiet">${p("To write one:",{desc:"Before code that writes a log"})}</p>
    <td-code .code=${yb}></td-code>
  </div>`}function Ap({error:e,source:t}){return v`<div class="state" role="alert">
    <h1>${p("The logs could not be read")}</h1>
    <p>${$e(e??p("The server does not say why."))}</p>
    ${t.where?v`<p class="quiet">${p(v`Log directory: <code>${t.where}</code>`)}</p>`:k}
    ${ro()}
  </div>`}function _p(e){return v`<div class="state" role="alert">
    <h1>${p("No answer",{desc:"The server does not answer"})}</h1>
    <p>${e}</p>
    <p class="quiet">${p("The tab tries again every few seconds.")}</p>
    ${ro()}
  </div>`}function ml(e,t,n){return v`<div class="state">
    <h1>${e.join(", ")}</h1>
    <p>${t}</p>
    ${n?.phase==="reading"?v`<p>${p("The log directory is still being read; it may still appear.",{desc:"It: the run"})}</p>`:k}
    ${ro()}
  </div>`}function ro(){return v`<button
    class="button"
    @click=${e=>e.target?.dispatchEvent(new ue("td-retry",null))}
  >
    ${p("Try again")}
  </button>`}function Lp(e){return v`<div class="notice bad" role="alert">
    ${p(g`${e} What is shown is from before.`)} ${ro()}
  </div>`}function Pp({source:e,warnings:t},n){return v`${e.sampled?v`<div class="notice">${$e(e.sampled)}</div>`:k}
  ${n&&t.length?v`<details class="notice" ?open=${t.length<3}>
          <summary class="fold">${xb(t.length)}</summary>
          <ul>
            ${t.map(({where:r,message:s})=>v`<li><b>${r}</b> ${$e(s)}</li>`)}
          </ul>
        </details>`:k}`}function xb(e){let t=W(e);return me(e,{one:p(g`${t} remark on the log files`),other:p(g`${t} remarks on the log files`)})}var Op=oe`
  :host {
    min-height: 100vh;
    background: var(--td-page);
  }
  .progress {
    position: fixed;
    z-index: 6;
    top: 0;
    left: 0;
    right: 0;
    height: 3px;
    background: color-mix(in srgb, var(--td-accent) 20%, transparent);
  }
  .progress div {
    height: 100%;
    background: var(--td-accent);
    transition: width 0.4s;
  }
  .bar {
    position: sticky;
    z-index: 5;
    top: 0;
    display: flex;
    align-items: center;
    gap: 12px;
    height: 44px;
    padding: 0 16px;
    background: var(--td-surface);
    border-bottom: 1px solid var(--td-border);
  }
  .back {
    font-weight: 500;
    padding: 4px 8px 4px 0;
    margin-right: auto;
  }
  .notice {
    display: block;
    margin: 12px 16px 0;
    padding: 8px 12px;
    border-radius: 4px;
    background: var(--td-warning-bg);
    overflow-wrap: anywhere;
  }
  .notice.bad {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    background: var(--td-error-bg);
  }
  .notice ul {
    padding-left: 18px;
  }
  .notice b {
    font-weight: 500;
  }
  .state {
    display: grid;
    gap: 12px;
    justify-items: start;
    grid-template-columns: minmax(0, 1fr);
    max-width: 640px;
    margin: 0 auto;
    padding: 64px 16px;
    overflow-wrap: anywhere;
  }
  .state h1 {
    font-size: 20px;
    line-height: 28px;
    font-weight: 500;
  }
  .state td-code {
    width: 100%;
  }
  progress {
    width: 100%;
    height: 6px;
    accent-color: var(--td-accent);
  }
  .wait {
    padding: 24px 16px;
    color: var(--td-text-2);
  }
  @media print {
    .bar,
    .progress {
      display: none;
    }
  }
`;var Np=(e,t,n)=>{let r=new Map;for(let s=t;s<=n;s++)r.set(e[s],s);return r},_n=qn(class extends gn{constructor(e){if(super(e),e.type!==qo.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,n){let r;n===void 0?n=t:t!==void 0&&(r=t);let s=[],o=[],i=0;for(let a of e)s[i]=r?r(a,i):i,o[i]=n(a,i),i++;return{values:o,keys:s}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,n,r]){let s=kc(e),{values:o,keys:i}=this.dt(t,n,r);if(!Array.isArray(s))return this.ut=i,o;let a=this.ut??=[],l=[],u,f,d=0,h=s.length-1,y=0,$=o.length-1;for(;d<=h&&y<=$;)if(s[d]===null)d++;else if(s[h]===null)h--;else if(a[d]===i[y])l[y]=Un(s[d],o[y]),d++,y++;else if(a[h]===i[$])l[$]=Un(s[h],o[$]),h--,$--;else if(a[d]===i[$])l[$]=Un(s[d],o[$]),is(e,l[$+1],s[d]),d++,$--;else if(a[h]===i[y])l[y]=Un(s[h],o[y]),is(e,s[d],s[h]),h--,y++;else if(u===void 0&&(u=Np(i,y,$),f=Np(a,d,h)),u.has(a[d]))if(u.has(a[h])){let M=f.get(i[y]),L=M!==void 0?s[M]:null;if(L===null){let O=is(e,s[d]);Un(O,o[y]),l[y]=O}else l[y]=Un(L,o[y]),is(e,s[d],L),s[M]=null;y++}else jo(s[h]),h--;else jo(s[d]),d++;for(;y<=$;){let M=is(e,l[$+1]);Un(M,o[y]),l[y++]=M}for(;d<=h;){let M=s[d++];M!==null&&jo(M)}return this.ut=i,Uo(e,l),St}});function ps(e){let t=wb(e.map(r=>r.steps)),n=e.map(r=>$b(r,t));return{x:t,columns:n,isolated:n.map(Sb)}}function wb(e){let[t]=e;if(e.length===1&&t)return t.slice();let n=Float64Array.from(e.flat()).sort();return Array.from(n.filter((r,s)=>s===0||r!==n[s-1]))}function $b(e,t){let n=new Array(t.length).fill(void 0),r=0;e.steps.forEach((s,o)=>{for(;r<t.length&&(t[r]??1/0)<s;)r+=1;let i=e.values[o];n[r]=i!=null&&Number.isFinite(i)?i:null});for(let s=0;s<n.length;s+=1)n[s]===void 0&&n[s-1]===null&&(n[s]=null);for(let s=n.length-2;s>=0;s-=1)n[s]===void 0&&n[s+1]===null&&(n[s]=null);return n}function Sb(e){let t=[],n=null,r=-1;return e.forEach((s,o)=>{s!==void 0&&(r>=0&&s===null&&t.push(r),r=s!==null&&n===null?o:-1,n=s)}),r>=0&&t.push(r),t}function hl(e,t){if(!e)return null;for(let n=0;n<e.length;n+=1){if(typeof e[t-n]=="number")return t-n;if(typeof e[t+n]=="number")return t+n}return null}function pi(e,t,n,r){let s=Math.min(n,t.steps[0]??n),o=Math.max(r,t.steps.at(-1)??r),i=e.steps.findIndex(d=>d>=s),a=i<0?e.steps.length:i,l=e.steps.findIndex(d=>d>o),u=l<0?e.steps.length:l,f=(d,h)=>[...d.slice(0,a),...h,...d.slice(u)];return{...e,thinned:e.thinned,steps:f(e.steps,t.steps),values:f(e.values,t.values),wall_times:f(e.wall_times,t.wall_times),...e.smoothed&&t.smoothed?{smoothed:f(e.smoothed,t.smoothed)}:{}}}function lt(e,t=-1/0,n=1/0){let r=1/0,s=-1/0;for(let{steps:o,values:i}of e)o.forEach((a,l)=>{let u=i[l];a<t||a>n||typeof u!="number"||!Number.isFinite(u)||(u<r&&(r=u),u>s&&(s=u))});return r<=s?[r,s]:null}function fs(e,t=[]){let n=e.map(({values:y})=>Float64Array.from(y.filter($=>$!==null)).sort()).filter(y=>y.length>0),r=Float64Array.from(n.flatMap(y=>[...y].filter(Boolean)),Math.abs).sort(),s=r.at(-1)??0;if(s>1e3*ds(r,.5))return!0;let[o,i]=[Math.min(...n.map(y=>ds(y,0))),Math.max(...n.map(y=>ds(y,1)))];if(!(o<i))return!1;let a=o>0?0:Math.max(ds(r,0),s*Hp),l=y=>{let[$,M,L,O]=[...y,o,i].map(T=>sn(T,a));return[(y[1]-y[0])/(i-o),(M-$)/(O-L)]},u=([y,$])=>$>=Math.max(.05,3*y),f=n.map(y=>l([ds(y,.25),ds(y,.75)]));if(f.every(([y])=>y<.05)&&f.some(u))return!0;let d=t.filter(y=>y>=o&&y<=i);if(new Set(d).size<2)return!1;let h=l([Math.min(...d),Math.max(...d)]);return h[0]<.05&&u(h)}function ds(e,t){return e[Math.floor((e.length-1)*t)]??NaN}var kb=1.25,zp=.15;function di(e,t,n=null){let[r,s]=e,o=(s-r||Math.abs(s)*.1||1)*kb,i=Math.max(o,Math.abs(r)*zp,Math.abs(s)*zp),l=t.filter(u=>n!==0||u>0).filter(u=>Math.max(r-u,u-s)<=i);return[Math.min(r,...l),Math.max(s,...l)]}function fi([e,t],n){if(n===0&&e>0){let s=e===t?2:(t/e)**.06;return[e/s,t*s]}if(n&&e!==t){let[s,o]=[sn(e,n),sn(t,n)],i=(o-s)*.06,a=n*Math.sinh(s-i);return[e>=0?Math.max(0,a):a,n*Math.sinh(o+i)]}let r=e===t?Math.abs(t)*.1||1:(t-e)*.08;return[e-r,t+r]}function sn(e,t){return t>0?Math.asinh(e/t):Math.log(e)}function mi(e,t){if(t[0]>0)return 0;let n=Math.max(...t.map(Math.abs))*Hp||1,r=1/0;for(let{values:s}of e)for(let o of s)o&&(r=Math.min(r,Math.abs(o)));return r<1/0?Math.max(n,r):n}var Hp=1e-6;var Rb=20,Tb=1e3,Mb=.25,Eb={linear:.05,log:.2};function gl(e,t){let r=e.map(({values:u})=>_b(u)).filter(u=>u>0).sort((u,f)=>u-f),s=r[Math.ceil(r.length*Mb)-1];if(s===void 0)return null;let o=e.flatMap((u,f)=>Cb(u,s)?[f]:[]),i=e.filter((u,f)=>!o.includes(f)),a=Dp(i),l=Dp(e);return!o.length||!a||!l?null:Ab(a,l,t)<Eb[t?"log":"linear"]?{limits:a,leaving:o}:null}function Cb({values:e,better:t},n){let r=n*(t==="none"?Tb:Rb),s=a=>t==="lower"?a>r:t==="higher"?a<-r:Math.abs(a)>r,o=e.filter(a=>a!==null),i=o.findIndex(a=>Math.abs(a)<=r);return i>=0&&o.slice(i).some(s)}function Ab(e,t,n){if(!n)return e[1]/2-e[0]/2?(e[1]/2-e[0]/2)/(t[1]/2-t[0]/2):0;let r=t[0]>0?0:Math.max(...e.map(Math.abs))||1,[s,o,i,a]=[...e,...t].map(l=>sn(l,r));return(o-s)/(a-i)}function hi(e,[t,n]){return e.values.map(r=>r!==null&&r>=t&&r<=n?r:null)}function Dp(e){let[t,n]=[1/0,-1/0];for(let{values:r}of e)for(let s of r)s!==null&&(t=Math.min(t,s),n=Math.max(n,s));return t<=n?[t,n]:null}function _b(e){return e.reduce((t,n)=>Math.max(t,Math.abs(n??0)),0)}var Ip={x:null,y:null,log:!1,apart:!1,leaving:[]};function Bp(e,t){let n=e.map(({curve:f})=>f),r=e.map(({curve:f,better:d})=>({values:f.values,better:d})),s=t.outliers?null:gl(r,!1)?.limits,o=s?n.map(f=>({values:hi(f,s)})):n,i=t.scale===""?fs(o):t.scale==="log",a=gl(r,i),l=Pb(e),u=Ob(n);return{x:t.steps==="own"||t.steps===""&&l?null:u,y:(t.outliers?null:a?.limits)??lt(n),log:i,apart:l,leaving:Nb(e,a?.leaving??[])}}var Lb=10;function Pb(e){let t=new Map,n=new Map;for(let{run:s,curve:o}of e){let[i=0,a=0]=[o.steps[0],o.steps.at(-1)];a<=i||(t.set(s,Math.max(a-i,t.get(s)??0)),n.set(s,Math.min((a-i)/(o.points-1),n.get(s)??1/0)))}let r=s=>Math.max(...s.values())>=Lb*Math.min(...s.values());return r(t)&&r(n)}function Ob(e){let t=e.map(({steps:s})=>s[0]??1/0),n=e.map(({steps:s})=>s.at(-1)??-1/0),r=[Math.min(...t),Math.max(...n)];return r.every(Number.isFinite)?r:null}function Nb(e,t){let n=new Map;for(let r of t){let s=e[r],o=s&&lt([s.curve]);if(!o)continue;let i=Math.abs(o[0])>Math.abs(o[1])?o[0]:o[1],a=n.get(s.run);(a===void 0||Math.abs(i)>Math.abs(a))&&n.set(s.run,i)}return[...n].map(([r,s])=>({run:r,value:s}))}var Wp=["train","validation","none","test"];function Er(e){return gi(e)?e.map(({split:t})=>t):e.map((t,n)=>Wp[n%Wp.length]??"none")}function Ln(e){if(e.length===1)return e.map(({split:r,member:s,tag:o})=>r==="none"?s==="."?o:s:Tt(r));if(gi(e))return e.map(({split:r})=>Tt(r));let t=e.map(({tag:r})=>r.slice(r.lastIndexOf("/")+1));if(new Set(t).size===e.length)return t;let n=e.map(({tag:r})=>r);return new Set(n).size===e.length?n:e.map(({member:r,tag:s})=>`${r} ${s}`)}function gi(e){return new Set(e.map(({split:t})=>t)).size===e.length}function Jn({member:e,tag:t}){return JSON.stringify([e,t])}function bi({run:e,leading:t}){let n=new Map(e.series.map(l=>[Jn(l),l])),r=t.map(l=>l.flatMap(u=>n.get(Jn(u))??[])).filter(l=>l.length>0).map(l=>vl(l,zb(l.map(({tag:u})=>u),gi(l)))),s=new Set(r.flatMap(({series:l})=>l.map(Jn))),o=e.series.filter(l=>!s.has(Jn(l))),a=[...new Set([...Qc,...o.map(({role:l})=>l)])].map(l=>({role:l,panels:Hb(o.filter(u=>u.role===l))})).filter(({panels:l})=>l.length>0);return{lead:r,groups:a}}function zb(e,t){return t?e.reduce(Up):e.join(", ")}function Hb(e){let t=new Map(e.map(r=>[Jn(r),r])),n=[];for(let r of t.values()){let s=r.partner&&t.get(Jn(r.partner));if(s){let o=r.split==="validation"?[s,r]:[r,s];o.forEach(i=>t.delete(Jn(i))),n.push(vl(o,Up(r.tag,s.tag)))}else n.push(vl([r],r.tag))}return n}var Db=4;function qp({lead:e,groups:t},n){if(!n)return{lead:e,groups:t};let r=u=>n.evidence.some(f=>Qn(f,u.series)),s=e.filter(r),o=t.flatMap(({panels:u})=>u.filter(r)),[i]=n.evidence.flatMap(u=>[...s,...o].find(({series:f})=>Qn(u,f))??[]),a=(u,f)=>+(f===i)-+(u===i),l=o.sort(a).slice(0,Db);return{lead:[...[...s,...l].sort(a),...e.filter(u=>!s.includes(u))],groups:t.map(({role:u,panels:f})=>({role:u,panels:f.filter(d=>!l.includes(d))})).filter(({panels:u})=>u.length>0)}}function vl(e,t){return{key:e.map(Jn).join(" "),title:t,role:e[0]?.role??"other",series:e}}var Fp=new Set(["train","training","val","valid","validation","eval","evaluation","test","dev"]);function Up(e,t){if(e===t)return e;let n=new Set(t.toLowerCase().split(/[/_.\-\s]+/)),r=e.slice(e.lastIndexOf("/")+1),s=bl(e,a=>n.has(a)),o=bl(r,a=>!Fp.has(a));return(bl(r,a=>n.has(a)||Fp.has(a))===r?s:o)||e}function bl(e,t){let n="",r=e.split(/([/_.\-\s]+)/);for(let s=0;s<r.length;s+=2){let o=r[s]??"";o&&t(o.toLowerCase())&&(n+=(n&&(r[s-1]??""))+o)}return n}function Zn(e){return JSON.stringify([e.rule,e.tags,e.evidence.length])}function yl(e,t){return`${Zn(e)}#${t}`}function vi(e){let t=e.find(Xn);return e.flatMap(n=>n.evidence.map((r,s)=>({id:yl(n,s),finding:n,evidence:r,leading:n.rule===t?.rule})))}function Qn(e,t){return"tag"in e&&t.some(n=>n.tag===e.tag&&n.member===e.member)}function Xn(e){return e.suppressed===null&&e.superseded_by===null}function Ib({superseded_by:e,suppressed:t}){return e!==null&&t!==null}function yi(e){let t=e.filter(({finding:n})=>Xn(n));return t.length?t:e.filter(({finding:n})=>Ib(n))}function so(e){let t=l=>l.suppressed!==null&&l.superseded_by===null,n=e.filter(t),r=e.filter(l=>!t(l)),s=new Set(r.filter(Xn).map(l=>l.rule)),o=r.filter(({superseded_by:l})=>l!==null&&s.has(Vp(l,r))),i=new Set;return{main:r.filter(l=>!o.includes(l)).map(l=>{let u=!i.has(l.rule);i.add(l.rule);let f=o.filter(d=>Vp(d.superseded_by??"",r)===l.rule);return{finding:l,explains:u?f:[]}}),suppressed:n}}function Vp(e,t){let n=new Set,r=e;for(;!n.has(r);){n.add(r);let s=t.filter(i=>i.rule===r),o=s.length&&!s.some(Xn)?s[0]?.superseded_by:null;if(!o)break;r=o}return r}var Bb=()=>({loss:p("Main loss"),score:p("Main score"),reward:p("Main reward")});function jp(e){let t=e.map(o=>{let{lead:i,groups:a}=bi(o);return{run:o.run.name,lead:i,all:[...i,...a.flatMap(l=>l.panels)]}}),n=[],r=o=>t.filter(({lead:i})=>i[0]?.role===o).length;for(let[o,i]of Object.entries(Bb()).sort(([a],[l])=>r(l)-r(a))){let a=new Map;for(let{run:l,all:u}of t){let f=u.filter(h=>h.role===o),d=f.find(h=>h.series.some(y=>y.principal))??f[0];d&&a.set(l,d)}if(a.size){let l=[...new Set([...a.values()].map(u=>u.title))];n.push({key:`main:${o}`,label:l.length===1?`${i} (${l.join("")})`:i,panels:a})}}let s=new Map;for(let{run:o,all:i}of t)for(let a of i){let l=a.title,u=s.get(l)??new Map;u.has(o)||u.set(o,a),s.set(l,u)}for(let[o,i]of s){let a=n.some(l=>Wb(l.panels,i));i.size>=Math.min(2,e.length)&&!a&&n.push({key:`tag:${o}`,label:o,panels:i})}return n}function Wb(e,t){return e.size===t.size&&[...e].every(([n,r])=>t.get(n)?.key===r.key)}function xi(e){let t=e.filter(({steps:n})=>n.length);return t.length?[Math.min(...t.map(({steps:n})=>n[0]??0)),Math.max(...t.map(({steps:n})=>n.at(-1)??0))]:[0,0]}function xl(e,[t,n]){return n>t?(e-t)/(n-t)*100:0}function oo(e,[t,n]){return t+e/100*(n-t)}function Kp(e,t){return{...e,steps:e.steps.map(n=>xl(n,t))}}function ms([e,t],[n,r]){let s=t/2-e/2;return s>0&&s<1/0?o=>Gp(n+(o/2-e/2)/s*(r-n)):()=>Gp((n+r)/2)}function Gp(e){return Math.round(e*10)/10}function Jp(e){let t=new Map;for(let{name:r,spark:s}of e){let o=s.at(-1);if(!o)continue;let{member:i,tag:a,split:l}=o,u=t.get(`${l} ${a}`)??{curves:[],tag:a,split:l};u.curves.push([r,i,a]),t.set(`${l} ${a}`,u)}let[n]=[...t.values()].sort((r,s)=>s.curves.length-r.curves.length);return!n||n.curves.length<2?null:{...n,others:e.length-n.curves.length}}function Qp(e,t,n,r=4){let{steps:s,mean:o,least:i,greatest:a}=e,l=lt([{steps:s,values:i},{steps:s,values:a}])??[0,1],[u=0,f=0]=[s[0],s.at(-1)],d=ms([u,f],[r,t-r]),h=ms(l,[n-r,r]),y=(O,T)=>`${d(s[T]??0)} ${h(O[T]??0)}`,$=Yp(i).map(([O,T])=>{let H=Array.from({length:T-O+1},(Y,B)=>O+B),_=[...H].reverse();return`M${H.map(Y=>y(a,Y)).join("L")}L${_.map(Y=>y(i,Y)).join("L")}Z`}),M=Yp(o).map(([O,T])=>`M${Array.from({length:T-O+1},(_,Y)=>O+Y).map(_=>y(o,_)).join("L")}`),L=o.findLastIndex(O=>O!==null);return{area:$.join(""),mean:M.join(""),breaks:[...new Set(e.broken.map(({step:O})=>d(O)))],end:L<0?null:[d(s[L]??0),h(o[L]??0)]}}function Yp(e){let t=[];return e.forEach((n,r)=>{let s=t.at(-1);n!==null&&(s?.[1]===r-1?s[1]=r:t.push([r,r]))}),t}function io({broken:e,short:t},n){let r=Be(n),[s]=[...e].sort((i,a)=>i.step-a.step),[o]=[...t].sort((i,a)=>i.step-a.step);return ct([s?p(g`${e.length} of ${r} not finite, from step ${Ve(s.step)} on`):"",o?p(g`${t.length} of ${r} shorter, the shortest ends at step ${Ve(o.step)}`):""])}function Zp({run:e,series:t},n){return{name:e,title:`${e}
${Tt(t.split)} ${t.tag}`,curve:n,series:t,range:null,losses:""}}function wl({lines:e}){return e.map(({run:t,series:n})=>[t,n.member,n.tag])}function Xp({name:e,lines:t},n){let[r]=t;if(!r)return null;let{series:s}=r,o=i=>({member:s.member,tag:s.tag,points:n.steps.length,thinned:!0,steps:n.steps,values:i,wall_times:n.steps.map(()=>null),marks:[],resets:[],pauses:[]});return{name:e,title:t.map(({run:i})=>i).join(`
`),curve:o(n.mean),series:s,range:[o(n.least),o(n.greatest)],losses:io(n,t.length)}}function $l(e){return[...e.flatMap(({range:t})=>t??[]),...e.map(({curve:t})=>t)]}function ed(e,t){let n=(r,s)=>({...r.series,split:s(r.name.slice(t.length))});return[...e.flatMap(r=>r.range?[n(r,s=>p(g`${s}, least`)),n(r,s=>p(g`${s}, greatest`))]:[]),...e.map(r=>n(r,s=>r.range?p(g`${s}, mean`):s))]}function td(e){let t=0;return e.map(({range:n})=>n?[t++,t++]:null)}function nd(e,t){let n=new Map(e.map(o=>[o.run,o])),r=t.filter(({runs:o})=>o.length>1&&o.every(i=>n.has(i))).map(({name:o,runs:i})=>({name:o,lines:i.flatMap(a=>n.get(a)??[])})),s=new Set(r.flatMap(o=>o.lines));return{groups:r,rest:e.filter(o=>!s.has(o))}}var rd=3;function sd(e){let{state:t,count:n,layout:r,axes:s,hasGroups:o,change:i}=e,a=s.x!==null;return v`<header>
    <h1>${p(g`${Be(n)} compared`)}</h1>
    ${Fb(e)}
    ${hs(p("Log",{desc:"Logarithmic scale of the values"}),s.log,()=>{i({scale:s.log?"linear":"log"})})}
    <span class="switch" role="group" aria-label=${p("Layout")}>
      ${hs(p("One chart"),r==="overlay",()=>i({layout:"overlay"}))}
      ${hs(p("Side by side"),r==="grid",()=>i({layout:"grid"}))}
    </span>
    ${hs(p("Same steps"),a,()=>i({steps:a?"own":"same",zoom:null}),p("From the first step to the last of any run; otherwise each curve fills the width"))}
    ${s.leaving.length?hs(p("Ignore outliers"),!t.outliers,()=>i({outliers:!t.outliers}),p("The value axis fits the other runs; runs outside it are marked at its edge")):k}
    ${r==="overlay"&&o?hs(p("Mean and range of seeds"),t.bands,()=>i({bands:!t.bands}),p("Runs that differ by their seed alone as one: mean, and range from the least to the greatest")):k}
    ${t.zoom?v`<button class="button" @click=${()=>i({zoom:null})}>${p("Reset zoom")}</button>`:k}
    ${n>60?Vb(e):k}
    ${qb(e).map(l=>v`<p class="quiet">${l}</p>`)}
  </header>`}function hs(e,t,n,r=""){return v`<button class="button" aria-pressed=${t} title=${r||k} @click=${n}>
    ${e}
  </button>`}function Fb({quantities:e,quantity:t,choose:n}){return e.length?v`<label class="pick"
    ><span class="quiet">${p("Quantity",{desc:"What the runs are compared by"})}</span>
    <select
      @change=${r=>{n(r.target.value)}}
    >
      ${e.map(({key:r,label:s})=>v`<option value=${r} ?selected=${r===t?.key}>${s}</option>`)}
    </select></label
  >`:k}function Vb({state:e,count:t,change:n}){let r=W(t),s=({target:o})=>{let{value:i}=o;n({curves:i==="even"?i:Number(i)})};return v`<label
    class="pick"
    title=${p("In the order of the ranking below, best first; the tables hold all runs")}
    ><span class="quiet">${p("Curves",{id:"drawn-curves",desc:"Which runs are drawn"})}</span>
    <select @change=${s}>
      ${ul(t).map(([o,i])=>v`<option value=${o} .selected=${o===e.curves}>
            ${p(g`${W(o)} to ${W(i)} of ${r}`,{desc:"Runs, by their places in the ranking"})}
          </option>`)}
      <option value="even" .selected=${e.curves==="even"}>
        ${p(g`${60} of ${r}, evenly`,{desc:"So many runs in even steps through the whole ranking"})}
      </option>
    </select></label
  >`}function qb({state:e,layout:t,axes:n}){let{leaving:r,apart:s,x:o}=n,i=[];return t==="grid"&&i.push(p("The value axis is the same in all charts; cursor and zoom move together.")),r.length&&!e.outliers&&i.push(Ub(r)),s&&o===null&&i.push(p("These runs count their steps in different units: each curve fills the width, from 0 to 100 %.")),i}function Ub(e){let t=e.slice(0,rd).map(({run:r,value:s})=>p(g`${r} (reaches ${J(s)})`,{desc:"A run and how far its values go"})),n=Ae(e.length>rd?[...t,"…"]:t);return me(e.length,{one:p(g`One run is outside the value axis: ${n}.`),other:p(g`${W(e.length)} runs are outside the value axis: ${n}.`)})}var jb="uplot",Kb="u-hz",Gb="u-vt",Yb="u-title",Jb="u-wrap",Qb="u-under",Zb="u-over",Xb="u-axis",_r="u-off",ev="u-select",tv="u-cursor-x",nv="u-cursor-y",rv="u-cursor-pt",sv="u-legend",ov="u-live",iv="u-inline",av="u-series",lv="u-marker",od="u-label",uv="u-value",lo="width",uo="height";var id="bottom",bs="left",Sl="right",Bl="#000",ad=Bl+"0",kl="mousemove",ld="mousedown",Rl="mouseup",ud="mouseenter",cd="mouseleave",pd="dblclick",cv="resize",pv="scroll",dd="change",Ri="dppxchange",Wl="--",ks=typeof window<"u",Al=ks?document:null,ys=ks?window:null,dv=ks?navigator:null,be,wi;function _l(){let e=devicePixelRatio;be!=e&&(be=e,wi&&Pl(dd,wi,_l),wi=matchMedia(`(min-resolution: ${be-.001}dppx) and (max-resolution: ${be+.001}dppx)`),Lr(dd,wi,_l),ys.dispatchEvent(new CustomEvent(Ri)))}function Ht(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Ll(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function Ne(e,t,n){e.style[t]=n+"px"}function on(e,t,n,r){let s=Al.createElement(e);return t!=null&&Ht(s,t),n?.insertBefore(s,r),s}function Gt(e,t){return on("div",e,t)}var fd=new WeakMap;function xn(e,t,n,r,s){let o="translate("+t+"px,"+n+"px)",i=fd.get(e);o!=i&&(e.style.transform=o,fd.set(e,o),t<0||n<0||t>r||n>s?Ht(e,_r):Ll(e,_r))}var md=new WeakMap;function hd(e,t,n){let r=t+n,s=md.get(e);r!=s&&(md.set(e,r),e.style.background=t,e.style.borderColor=n)}var gd=new WeakMap;function bd(e,t,n,r){let s=t+""+n,o=gd.get(e);s!=o&&(gd.set(e,s),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=r?-t/2+"px":0,e.style.marginTop=r?-n/2+"px":0)}var Fl={passive:!0},fv={...Fl,capture:!0};function Lr(e,t,n,r){t.addEventListener(e,n,r?fv:Fl)}function Pl(e,t,n,r){t.removeEventListener(e,n,Fl)}ks&&_l();function an(e,t,n,r){let s;n=n||0,r=r||t.length-1;let o=r<=2147483647;for(;r-n>1;)s=o?n+r>>1:Dt((n+r)/2),t[s]<e?n=s:r=s;return e-t[n]<=t[r]-e?n:r}function Ud(e){return(n,r,s)=>{let o=-1,i=-1;for(let a=r;a<=s;a++)if(e(n[a])){o=a;break}for(let a=s;a>=r;a--)if(e(n[a])){i=a;break}return[o,i]}}var jd=e=>e!=null,Kd=e=>e!=null&&e>0,Ei=Ud(jd),mv=Ud(Kd);function hv(e,t,n,r=0,s=!1){let o=s?mv:Ei,i=s?Kd:jd;[t,n]=o(e,t,n);let a=e[t],l=e[t];if(t>-1)if(r==1)a=e[t],l=e[n];else if(r==-1)a=e[n],l=e[t];else for(let u=t;u<=n;u++){let f=e[u];i(f)&&(f<a?a=f:f>l&&(l=f))}return[a??Me,l??-Me]}function Ci(e,t,n,r){let s=xd(e),o=xd(t);e==t&&(s==-1?(e*=n,t/=n):(e/=n,t*=n));let i=n==10?Pn:Gd,a=s==1?Dt:Yt,l=o==1?Yt:Dt,u=a(i(Xe(e))),f=l(i(Xe(t))),d=xs(n,u),h=xs(n,f);return n==10&&(u<0&&(d=Ee(d,-u)),f<0&&(h=Ee(h,-f))),r||n==2?(e=d*s,t=h*o):(e=Zd(e,d),t=Ai(t,h)),[e,t]}function Vl(e,t,n,r){let s=Ci(e,t,n,r);return e==0&&(s[0]=0),t==0&&(s[1]=0),s}var ql=.1,vd={mode:3,pad:ql},po={pad:0,soft:null,mode:0},gv={min:po,max:po};function Ti(e,t,n,r){return _i(n)?yd(e,t,n):(po.pad=n,po.soft=r?0:null,po.mode=r?3:0,yd(e,t,gv))}function he(e,t){return e??t}function bv(e,t,n){for(t=he(t,0),n=he(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function yd(e,t,n){let r=n.min,s=n.max,o=he(r.pad,0),i=he(s.pad,0),a=he(r.hard,-Me),l=he(s.hard,Me),u=he(r.soft,Me),f=he(s.soft,-Me),d=he(r.mode,0),h=he(s.mode,0),y=t-e,$=Pn(y),M=vt(Xe(e),Xe(t)),L=Pn(M),O=Xe(L-$);(y<1e-24||O>10)&&(y=0,(e==0||t==0)&&(y=1e-24,d==2&&u!=Me&&(o=0),h==2&&f!=-Me&&(i=0)));let T=y||M||1e3,H=Pn(T),_=xs(10,Dt(H)),Y=T*(y==0?e==0?.1:1:o),B=Ee(Zd(e-Y,_/10),24),N=e>=u&&(d==1||d==3&&B<=u||d==2&&B>=u)?u:Me,Q=vt(a,B<N&&e>=N?N:ln(N,B)),re=T*(y==0?t==0?.1:1:i),ee=Ee(Ai(t+re,_/10),24),z=t<=f&&(h==1||h==3&&ee>=f||h==2&&ee<=f)?f:-Me,ne=ln(l,ee>z&&t<=z?z:vt(z,ee));return Q==ne&&Q==0&&(ne=100),[Q,ne]}var vv=new Intl.NumberFormat(ks?dv.language:"en-US"),Ul=e=>vv.format(e),It=Math,ki=It.PI,Xe=It.abs,Dt=It.floor,Ze=It.round,Yt=It.ceil,ln=It.min,vt=It.max,xs=It.pow,xd=It.sign,Pn=It.log10,Gd=It.log2,yv=(e,t=1)=>It.sinh(e)*t,Tl=(e,t=1)=>It.asinh(e/t),Me=1/0;function wd(e){return(Pn((e^e>>31)-(e>>31))|0)+1}function Ol(e,t,n){return ln(vt(e,t),n)}function Yd(e){return typeof e=="function"}function ce(e){return Yd(e)?e:()=>e}var xv=()=>{},Jd=e=>e,Qd=(e,t)=>t,wv=e=>null,$d=e=>!0,Sd=(e,t)=>e==t,$v=/\.\d*?(?=9{6,}|0{6,})/gm,Pr=e=>{if(ef(e)||tr.has(e))return e;let t=`${e}`,n=t.match($v);if(n==null)return e;let r=n[0].length-1;if(t.indexOf("e-")!=-1){let[s,o]=t.split("e");return+`${Pr(s)}e${o}`}return Ee(e,r)};function Cr(e,t){return Pr(Ee(Pr(e/t))*t)}function Ai(e,t){return Pr(Yt(Pr(e/t))*t)}function Zd(e,t){return Pr(Dt(Pr(e/t))*t)}function Ee(e,t=0){if(ef(e))return e;let n=10**t,r=e*n*(1+Number.EPSILON);return Ze(r)/n}var tr=new Map;function Xd(e){return((""+e).split(".")[1]||"").length}function mo(e,t,n,r){let s=[],o=r.map(Xd);for(let i=t;i<n;i++){let a=Xe(i),l=Ee(xs(e,i),a);for(let u=0;u<r.length;u++){let f=e==10?+`${r[u]}e${i}`:r[u]*l,d=(i>=0?0:a)+(i>=o[u]?0:o[u]),h=e==10?f:Ee(f,d);s.push(h),tr.set(h,d)}}return s}var fo={},jl=[],ws=[null,null],er=Array.isArray,ef=Number.isInteger,Sv=e=>e===void 0;function kd(e){return typeof e=="string"}function _i(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function kv(e){return e!=null&&typeof e=="object"}var Rv=Object.getPrototypeOf(Uint8Array),tf="__proto__";function $s(e,t=_i){let n;if(er(e)){let r=e.find(s=>s!=null);if(er(r)||t(r)){n=Array(e.length);for(let s=0;s<e.length;s++)n[s]=$s(e[s],t)}else n=e.slice()}else if(e instanceof Rv)n=e.slice();else if(t(e)){n={};for(let r in e)r!=tf&&(n[r]=$s(e[r],t))}else n=e;return n}function Ke(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let s in r)s!=tf&&(_i(e[s])?Ke(e[s],$s(r[s])):e[s]=$s(r[s]))}return e}var Tv=0,Mv=1,Ev=2;function Cv(e,t,n){for(let r=0,s,o=-1;r<t.length;r++){let i=t[r];if(i>o){for(s=i-1;s>=0&&e[s]==null;)e[s--]=null;for(s=i+1;s<n&&e[s]==null;)e[o=s++]=null}}}function Av(e,t){if(Pv(e)){let i=e[0].slice();for(let a=1;a<e.length;a++)i.push(...e[a].slice(1));return Ov(i[0])||(i=Lv(i)),i}let n=new Set;for(let i=0;i<e.length;i++){let l=e[i][0],u=l.length;for(let f=0;f<u;f++)n.add(l[f])}let r=[Array.from(n).sort((i,a)=>i-a)],s=r[0].length,o=new Map;for(let i=0;i<s;i++)o.set(r[0][i],i);for(let i=0;i<e.length;i++){let a=e[i],l=a[0];for(let u=1;u<a.length;u++){let f=a[u],d=Array(s).fill(void 0),h=t?t[i][u]:Mv,y=[];for(let $=0;$<f.length;$++){let M=f[$],L=o.get(l[$]);M===null?h!=Tv&&(d[L]=M,h==Ev&&y.push(L)):d[L]=M}Cv(d,y,s),r.push(d)}}return r}var _v=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Lv(e){let t=e[0],n=t.length,r=Array(n);for(let o=0;o<r.length;o++)r[o]=o;r.sort((o,i)=>t[o]-t[i]);let s=[];for(let o=0;o<e.length;o++){let i=e[o],a=Array(n);for(let l=0;l<n;l++)a[l]=i[r[l]];s.push(a)}return s}function Pv(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let s=e[r][0];if(s.length!=n)return!1;if(s!=t){for(let o=0;o<n;o++)if(s[o]!=t[o])return!1}}return!0}function Ov(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,s=n-1;for(;r<=s&&e[r]==null;)r++;for(;s>=r&&e[s]==null;)s--;if(s<=r)return!0;let o=vt(1,Dt((s-r+1)/t));for(let i=e[r],a=r+o;a<=s;a+=o){let l=e[a];if(l!=null){if(l<=i)return!1;i=l}}return!0}var nf=["January","February","March","April","May","June","July","August","September","October","November","December"],rf=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function sf(e){return e.slice(0,3)}var Nv=rf.map(sf),zv=nf.map(sf),Hv={MMMM:nf,MMM:zv,WWWW:rf,WWW:Nv};function ao(e){return(e<10?"0":"")+e}function Dv(e){return(e<10?"00":e<100?"0":"")+e}var Iv={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>ao(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>ao(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>ao(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>ao(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>ao(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Dv(e.getMilliseconds())};function Kl(e,t){t=t||Hv;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=r.exec(e);)n.push(s[0][0]=="{"?Iv[s[1]]:s[0]);return o=>{let i="";for(let a=0;a<n.length;a++)i+=typeof n[a]=="string"?n[a]:n[a](o,t);return i}}var Bv=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Wv(e,t){let n;return t=="UTC"||t=="Etc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==Bv?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var of=e=>e%1==0,Mi=[1,2,2.5,5],Fv=mo(10,-32,0,Mi),af=mo(10,0,32,Mi),Vv=af.filter(of),Ar=Fv.concat(af),Gl=`
`,lf="{YYYY}",Rd=Gl+lf,uf="{M}/{D}",co=Gl+uf,$i=co+"/{YY}",cf="{aa}",qv="{h}:{mm}",vs=qv+cf,Td=Gl+vs,Md=":{ss}",we=null;function pf(e){let t=e*1e3,n=t*60,r=n*60,s=r*24,o=s*30,i=s*365,l=(e==1?mo(10,0,3,Mi).filter(of):mo(10,-3,0,Mi)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,o,o*2,o*3,o*4,o*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),u=[[i,lf,we,we,we,we,we,we,1],[s*28,"{MMM}",Rd,we,we,we,we,we,1],[s,uf,Rd,we,we,we,we,we,1],[r,"{h}"+cf,$i,we,co,we,we,we,1],[n,vs,$i,we,co,we,we,we,1],[t,Md,$i+" "+vs,we,co+" "+vs,we,Td,we,1],[e,Md+".{fff}",$i+" "+vs,we,co+" "+vs,we,Td,we,1]];function f(d){return(h,y,$,M,L,O)=>{let T=[],H=L>=i,_=L>=o&&L<i,Y=d($),B=Ee(Y*e,3),N=Ml(Y.getFullYear(),H?0:Y.getMonth(),_||H?1:Y.getDate()),Q=Ee(N*e,3);if(_||H){let re=_?L/o:0,ee=H?L/i:0,z=B==Q?B:Ee(Ml(N.getFullYear()+ee,N.getMonth()+re,1)*e,3),ne=new Date(Ze(z/e)),q=ne.getFullYear(),Z=ne.getMonth();for(let U=0;z<=M;U++){let le=Ml(q+ee*U,Z+re*U,1),G=le-d(Ee(le*e,3));z=Ee((+le+G)*e,3),z<=M&&T.push(z)}}else{let re=L>=s?s:L,ee=Dt($)-Dt(B),z=Q+ee+Ai(B-Q,re);T.push(z);let ne=d(z),q=ne.getHours()+ne.getMinutes()/n+ne.getSeconds()/r,Z=L/r,U=h.axes[y]._space,le=O/U;for(;z=Ee(z+L,e==1?0:3),!(z>M);)if(Z>1){let G=Dt(Ee(q+Z,6))%24,de=d(z).getHours()-G;de>1&&(de=-1),z-=de*r,q=(q+Z)%24;let Se=T[T.length-1];Ee((z-Se)/L,3)*le>=.7&&T.push(z)}else T.push(z)}return T}}return[l,u,f]}var[Uv,jv,Kv]=pf(1),[Gv,Yv,Jv]=pf(.001);mo(2,-53,53,[1]);function Ed(e,t){return e.map(n=>n.map((r,s)=>s==0||s==8||r==null?r:t(s==1||n[8]==0?r:n[1]+r)))}function Cd(e,t){return(n,r,s,o,i)=>{let a=t.find($=>i>=$[0])||t[t.length-1],l,u,f,d,h,y;return r.map($=>{let M=e($),L=M.getFullYear(),O=M.getMonth(),T=M.getDate(),H=M.getHours(),_=M.getMinutes(),Y=M.getSeconds(),B=L!=l&&a[2]||O!=u&&a[3]||T!=f&&a[4]||H!=d&&a[5]||_!=h&&a[6]||Y!=y&&a[7]||a[1];return l=L,u=O,f=T,d=H,h=_,y=Y,B(M)})}}function Qv(e,t){let n=Kl(t);return(r,s,o,i,a)=>s.map(l=>n(e(l)))}function Ml(e,t,n){return new Date(e,t,n)}function Ad(e,t){return t(e)}var Zv="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function _d(e,t){return(n,r,s,o)=>o==null?Wl:t(e(r))}function Xv(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function e0(e,t){return e.series[t].fill(e,t)}var t0={show:!0,live:!0,isolate:!1,mount:xv,markers:{show:!0,width:2,stroke:Xv,fill:e0,dash:"solid"},idx:null,idxs:null,values:[]};function n0(e,t){let n=e.cursor.points,r=Gt(),s=n.size(e,t);Ne(r,lo,s),Ne(r,uo,s);let o=s/-2;Ne(r,"marginLeft",o),Ne(r,"marginTop",o);let i=n.width(e,t,s);return i&&Ne(r,"borderWidth",i),r}function r0(e,t){let n=e.series[t].points;return n._fill||n._stroke}function s0(e,t){let n=e.series[t].points;return n._stroke||n._fill}function o0(e,t){return e.series[t].points.size}var El=[0,0];function i0(e,t,n){return El[0]=t,El[1]=n,El}function Si(e,t,n,r=!0){return s=>{s.button==0&&(!r||s.target==t)&&n(s)}}function Cl(e,t,n,r=!0){return s=>{(!r||s.target==t)&&n(s)}}var a0={show:!0,x:!0,y:!0,lock:!1,move:i0,points:{one:!1,show:n0,size:o0,width:0,stroke:s0,fill:r0},bind:{mousedown:Si,mouseup:Si,click:Si,dblclick:Si,mousemove:Cl,mouseleave:Cl,mouseenter:Cl},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,s)=>r-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},df={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Yl=Ke({},df,{filter:Qd}),ff=Ke({},Yl,{size:10}),mf=Ke({},df,{show:!1}),Jl='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',hf="bold "+Jl,gf=1.5,Ld={show:!0,scale:"x",stroke:Bl,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:hf,side:2,grid:Yl,ticks:ff,border:mf,font:Jl,lineGap:gf,rotate:0},l0="Value",u0="Time",Pd={show:!0,scale:"x",auto:!1,sorted:1,min:Me,max:-Me,idxs:[]};function c0(e,t,n,r,s){return t.map(o=>o==null?"":Ul(o))}function p0(e,t,n,r,s,o,i){let a=[],l=tr.get(s)||0;n=i?n:Ee(Ai(n,s),l);for(let u=n;u<=r;u=Ee(u+s,l))a.push(Object.is(u,-0)?0:u);return a}function Nl(e,t,n,r,s,o,i){let a=[],l=e.scales[e.axes[t].scale].log,u=l==10?Pn:Gd,f=Dt(u(n));s=xs(l,f),l==10&&(s=Ar[an(s,Ar)]);let d=n,h=s*l;l==10&&(h=Ar[an(h,Ar)]);do a.push(d),d=d+s,l==10&&!tr.has(d)&&(d=Ee(d,tr.get(s))),d>=h&&(s=d,h=s*l,l==10&&(h=Ar[an(h,Ar)]));while(d<=r);return a}function d0(e,t,n,r,s,o,i){let l=e.scales[e.axes[t].scale].asinh,u=r>l?Nl(e,t,vt(l,n),r,s):[l],f=r>=0&&n<=0?[0]:[];return(n<-l?Nl(e,t,vt(l,-r),-n,s):[l]).reverse().map(h=>-h).concat(f,u)}var bf=/./,f0=/[12357]/,m0=/[125]/,Od=/1/,zl=(e,t,n,r)=>e.map((s,o)=>t==4&&s==0||o%r==0&&n.test(s.toExponential()[s<0?1:0])?s:null);function h0(e,t,n,r,s){let o=e.axes[n],i=o.scale,a=e.scales[i],l=e.valToPos,u=o._space,f=l(10,i),d=l(9,i)-f>=u?bf:l(7,i)-f>=u?f0:l(5,i)-f>=u?m0:Od;if(d==Od){let h=Xe(l(1,i)-f);if(h<u)return zl(t.slice().reverse(),a.distr,d,Yt(u/h)).reverse()}return zl(t,a.distr,d,1)}function g0(e,t,n,r,s){let o=e.axes[n],i=o.scale,a=o._space,l=e.valToPos,u=Xe(l(1,i)-l(2,i));return u<a?zl(t.slice().reverse(),3,bf,Yt(a/u)).reverse():t}function b0(e,t,n,r){return r==null?Wl:t==null?"":Ul(t)}var Nd={show:!0,scale:"y",stroke:Bl,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:hf,side:3,grid:Yl,ticks:ff,border:mf,font:Jl,lineGap:gf,rotate:0};function v0(e,t){let n=3+(e||1)*2;return Ee(n*t,3)}function y0(e,t){let{scale:n,idxs:r}=e.series[0],s=e._data[0],o=e.valToPos(s[r[0]],n,!0),i=e.valToPos(s[r[1]],n,!0),a=Xe(i-o),l=e.series[t],u=a/(l.points.space*be);return r[1]-r[0]<=u}var zd={scale:null,auto:!0,sorted:0,min:Me,max:-Me},vf=(e,t,n,r,s)=>s,Hd={show:!0,auto:!0,sorted:0,gaps:vf,alpha:1,facets:[Ke({},zd,{scale:"x"}),Ke({},zd,{scale:"y"})]},Dd={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:vf,alpha:1,points:{show:y0,filter:null},values:null,min:Me,max:-Me,idxs:[],path:null,clip:null};function x0(e,t,n,r,s){return n/10}var yf={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},w0=Ke({},yf,{time:!1,ori:1}),Id={};function xf(e,t){let n=Id[e];return n||(n={key:e,plots:[],sub(r){n.plots.push(r)},unsub(r){n.plots=n.plots.filter(s=>s!=r)},pub(r,s,o,i,a,l,u){for(let f=0;f<n.plots.length;f++)n.plots[f]!=s&&n.plots[f].pub(r,s,o,i,a,l,u)}},e!=null&&(Id[e]=n)),n}var Ss=1,Hl=2;function Or(e,t,n){let r=e.mode,s=e.series[t],o=r==2?e._data[t]:e._data,i=e.scales,a=e.bbox,l=o[0],u=r==2?o[1]:o[t],f=r==2?i[s.facets[0].scale]:i[e.series[0].scale],d=r==2?i[s.facets[1].scale]:i[s.scale],h=a.left,y=a.top,$=a.width,M=a.height,L=e.valToPosH,O=e.valToPosV;return f.ori==0?n(s,l,u,f,d,L,O,h,y,$,M,Pi,Rs,Ni,$f,kf):n(s,l,u,f,d,O,L,y,h,M,$,Oi,Ts,Xl,Sf,Rf)}function Ql(e,t){let n=0,r=0,s=he(e.bands,jl);for(let o=0;o<s.length;o++){let i=s[o];i.series[0]==t?n=i.dir:i.series[1]==t&&(i.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function $0(e,t,n,r,s){let o=e.mode,i=e.series[t],a=o==2?i.facets[1].scale:i.scale,l=e.scales[a];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function On(e,t,n,r,s,o){return Or(e,t,(i,a,l,u,f,d,h,y,$,M,L)=>{let O=i.pxRound,T=u.dir*(u.ori==0?1:-1),H=u.ori==0?Rs:Ts,_,Y;T==1?(_=n,Y=r):(_=r,Y=n);let B=O(d(a[_],u,M,y)),N=O(h(l[_],f,L,$)),Q=O(d(a[Y],u,M,y)),re=O(h(o==1?f.max:f.min,f,L,$)),ee=new Path2D(s);return H(ee,Q,re),H(ee,B,re),H(ee,B,N),ee})}function Li(e,t,n,r,s,o){let i=null;if(e.length>0){i=new Path2D;let a=t==0?Ni:Xl,l=n;for(let d=0;d<e.length;d++){let h=e[d];if(h[1]>h[0]){let y=h[0]-l;y>0&&a(i,l,r,y,r+o),l=h[1]}}let u=n+s-l,f=10;u>0&&a(i,l,r-f/2,u,r+o+f)}return i}function S0(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function Zl(e,t,n,r,s,o,i){let a=[],l=e.length;for(let u=s==1?n:r;u>=n&&u<=r;u+=s)if(t[u]===null){let d=u,h=u;if(s==1)for(;++u<=r&&t[u]===null;)h=u;else for(;--u>=n&&t[u]===null;)h=u;let y=o(e[d]),$=h==d?y:o(e[h]),M=d-s;y=i<=0&&M>=0&&M<l?o(e[M]):y;let O=h+s;$=i>=0&&O>=0&&O<l?o(e[O]):$,$>=y&&a.push([y,$])}return a}function Bd(e){return e==0?Jd:e==1?Ze:t=>Cr(t,e)}function wf(e){let t=e==0?Pi:Oi,n=e==0?(s,o,i,a,l,u)=>{s.arcTo(o,i,a,l,u)}:(s,o,i,a,l,u)=>{s.arcTo(i,o,l,a,u)},r=e==0?(s,o,i,a,l)=>{s.rect(o,i,a,l)}:(s,o,i,a,l)=>{s.rect(i,o,l,a)};return(s,o,i,a,l,u=0,f=0)=>{u==0&&f==0?r(s,o,i,a,l):(u=ln(u,a/2,l/2),f=ln(f,a/2,l/2),t(s,o+u,i),n(s,o+a,i,o+a,i+l,u),n(s,o+a,i+l,o,i+l,f),n(s,o,i+l,o,i,f),n(s,o,i,o+a,i,u),s.closePath())}}var Pi=(e,t,n)=>{e.moveTo(t,n)},Oi=(e,t,n)=>{e.moveTo(n,t)},Rs=(e,t,n)=>{e.lineTo(t,n)},Ts=(e,t,n)=>{e.lineTo(n,t)},Ni=wf(0),Xl=wf(1),$f=(e,t,n,r,s,o)=>{e.arc(t,n,r,s,o)},Sf=(e,t,n,r,s,o)=>{e.arc(n,t,r,s,o)},kf=(e,t,n,r,s,o,i)=>{e.bezierCurveTo(t,n,r,s,o,i)},Rf=(e,t,n,r,s,o,i)=>{e.bezierCurveTo(n,t,s,r,i,o)};function Tf(e){return(t,n,r,s,o)=>Or(t,n,(i,a,l,u,f,d,h,y,$,M,L)=>{let{pxRound:O,points:T}=i,H,_;u.ori==0?(H=Pi,_=$f):(H=Oi,_=Sf);let Y=Ee(T.width*be,3),B=(T.size-T.width)/2*be,N=Ee(B*2,3),Q=new Path2D,re=new Path2D,{left:ee,top:z,width:ne,height:q}=t.bbox;Ni(re,ee-N,z-N,ne+N*2,q+N*2);let Z=U=>{if(l[U]!=null){let le=O(d(a[U],u,M,y)),G=O(h(l[U],f,L,$));H(Q,le+B,G),_(Q,le,G,B,0,ki*2)}};if(o)o.forEach(Z);else for(let U=r;U<=s;U++)Z(U);return{stroke:Y>0?Q:null,fill:Q,clip:re,flags:Ss|Hl}})}function Mf(e){return(t,n,r,s,o,i)=>{r!=s&&(o!=r&&i!=r&&e(t,n,r),o!=s&&i!=s&&e(t,n,s),e(t,n,i))}}var k0=Mf(Rs),R0=Mf(Ts);function Ef(e){let t=he(e?.alignGaps,0);return(n,r,s,o)=>Or(n,r,(i,a,l,u,f,d,h,y,$,M,L)=>{[s,o]=Ei(l,s,o);let O=i.pxRound,T=q=>O(d(q,u,M,y)),H=q=>O(h(q,f,L,$)),_,Y;u.ori==0?(_=Rs,Y=k0):(_=Ts,Y=R0);let B=u.dir*(u.ori==0?1:-1),N={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ss},Q=N.stroke,re=!1;if(o-s>=M*4){let q=j=>n.posToVal(j,u.key,!0),Z=null,U=null,le,G,xt,ze=T(a[B==1?s:o]),de=T(a[s]),Se=T(a[o]),ie=q(B==1?de+1:Se-1);for(let j=B==1?s:o;j>=s&&j<=o;j+=B){let Je=a[j],He=(B==1?Je<ie:Je>ie)?ze:T(Je),ye=l[j];He==ze?ye!=null?(G=ye,Z==null?(_(Q,He,H(G)),le=Z=U=G):G<Z?Z=G:G>U&&(U=G)):ye===null&&(re=!0):(Z!=null&&Y(Q,ze,H(Z),H(U),H(le),H(G)),ye!=null?(G=ye,_(Q,He,H(G)),Z=U=le=G):(Z=U=null,ye===null&&(re=!0)),ze=He,ie=q(ze+B))}Z!=null&&Z!=U&&xt!=ze&&Y(Q,ze,H(Z),H(U),H(le),H(G))}else for(let q=B==1?s:o;q>=s&&q<=o;q+=B){let Z=l[q];Z===null?re=!0:Z!=null&&_(Q,T(a[q]),H(Z))}let[z,ne]=Ql(n,r);if(i.fill!=null||z!=0){let q=N.fill=new Path2D(Q),Z=i.fillTo(n,r,i.min,i.max,z),U=H(Z),le=T(a[s]),G=T(a[o]);B==-1&&([G,le]=[le,G]),_(q,G,U),_(q,le,U)}if(!i.spanGaps){let q=[];re&&q.push(...Zl(a,l,s,o,B,T,t)),N.gaps=q=i.gaps(n,r,s,o,q),N.clip=Li(q,u.ori,y,$,M,L)}return ne!=0&&(N.band=ne==2?[On(n,r,s,o,Q,-1),On(n,r,s,o,Q,1)]:On(n,r,s,o,Q,ne)),N})}function T0(e){let t=he(e.align,1),n=he(e.ascDesc,!1),r=he(e.alignGaps,0),s=he(e.extend,!1);return(o,i,a,l)=>Or(o,i,(u,f,d,h,y,$,M,L,O,T,H)=>{[a,l]=Ei(d,a,l);let _=u.pxRound,{left:Y,width:B}=o.bbox,N=de=>_($(de,h,T,L)),Q=de=>_(M(de,y,H,O)),re=h.ori==0?Rs:Ts,ee={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ss},z=ee.stroke,ne=h.dir*(h.ori==0?1:-1),q=Q(d[ne==1?a:l]),Z=N(f[ne==1?a:l]),U=Z,le=Z;s&&t==-1&&(le=Y,re(z,le,q)),re(z,Z,q);for(let de=ne==1?a:l;de>=a&&de<=l;de+=ne){let Se=d[de];if(Se==null)continue;let ie=N(f[de]),j=Q(Se);t==1?re(z,ie,q):re(z,U,j),re(z,ie,j),q=j,U=ie}let G=U;s&&t==1&&(G=Y+B,re(z,G,q));let[xt,ze]=Ql(o,i);if(u.fill!=null||xt!=0){let de=ee.fill=new Path2D(z),Se=u.fillTo(o,i,u.min,u.max,xt),ie=Q(Se);re(de,G,ie),re(de,le,ie)}if(!u.spanGaps){let de=[];de.push(...Zl(f,d,a,l,ne,N,r));let Se=u.width*be/2,ie=n||t==1?Se:-Se,j=n||t==-1?-Se:Se;de.forEach(Je=>{Je[0]+=ie,Je[1]+=j}),ee.gaps=de=u.gaps(o,i,a,l,de),ee.clip=Li(de,h.ori,L,O,T,H)}return ze!=0&&(ee.band=ze==2?[On(o,i,a,l,z,-1),On(o,i,a,l,z,1)]:On(o,i,a,l,z,ze)),ee})}function Wd(e,t,n,r,s,o,i=Me){if(e.length>1){let a=null;for(let l=0,u=1/0;l<e.length;l++)if(t[l]!==void 0){if(a!=null){let f=Xe(e[l]-e[a]);f<u&&(u=f,i=Xe(n(e[l],r,s,o)-n(e[a],r,s,o)))}a=l}}return i}function M0(e){e=e||fo;let t=he(e.size,[.6,Me,1]),n=e.align||0,r=e.gap||0,s=e.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let o=ce(s),i=1-t[0],a=he(t[1],Me),l=he(t[2],1),u=he(e.disp,fo),f=he(e.each,y=>{}),{fill:d,stroke:h}=u;return(y,$,M,L)=>Or(y,$,(O,T,H,_,Y,B,N,Q,re,ee,z)=>{let ne=O.pxRound,q=n,Z=r*be,U=a*be,le=l*be,G,xt;_.ori==0?[G,xt]=o(y,$):[xt,G]=o(y,$);let ze=_.dir*(_.ori==0?1:-1),de=_.ori==0?Ni:Xl,Se=_.ori==0?f:(F,Ce,Qe,Vr,ar,cn,lr)=>{f(F,Ce,Qe,ar,Vr,lr,cn)},ie=he(y.bands,jl).find(F=>F.series[0]==$),j=ie!=null?ie.dir:0,Je=O.fillTo(y,$,O.min,O.max,j),ft=ne(N(Je,Y,z,re)),He,ye,Jt,_t=ee,Ie=ne(O.width*be),un=!1,$n=null,Wt=null,Hn=null,Br=null;d!=null&&(Ie==0||h!=null)&&(un=!0,$n=d.values(y,$,M,L),Wt=new Map,new Set($n).forEach(F=>{F!=null&&Wt.set(F,new Path2D)}),Ie>0&&(Hn=h.values(y,$,M,L),Br=new Map,new Set(Hn).forEach(F=>{F!=null&&Br.set(F,new Path2D)})));let{x0:Wr,size:Os}=u;if(Wr!=null&&Os!=null){q=1,T=Wr.values(y,$,M,L),Wr.unit==2&&(T=T.map(Qe=>y.posToVal(Q+Qe*ee,_.key,!0)));let F=Os.values(y,$,M,L);Os.unit==2?ye=F[0]*ee:ye=B(F[0],_,ee,Q)-B(0,_,ee,Q),_t=Wd(T,H,B,_,ee,Q,_t),Jt=_t-ye+Z}else _t=Wd(T,H,B,_,ee,Q,_t),Jt=_t*i+Z,ye=_t-Jt;Jt<1&&(Jt=0),Ie>=ye/2&&(Ie=0),Jt<5&&(ne=Jd);let yo=Jt>0,or=_t-Jt-(yo?Ie:0);ye=ne(Ol(or,le,U)),He=(q==0?ye/2:q==ze?0:ye)-q*ze*((q==0?Z/2:0)+(yo?Ie/2:0));let mt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Fr=un?null:new Path2D,Sn=null;if(ie!=null)Sn=y.data[ie.series[1]];else{let{y0:F,y1:Ce}=u;F!=null&&Ce!=null&&(H=Ce.values(y,$,M,L),Sn=F.values(y,$,M,L))}let ir=G*ye,se=xt*ye;for(let F=ze==1?M:L;F>=M&&F<=L;F+=ze){let Ce=H[F];if(Ce==null)continue;if(Sn!=null){let wt=Sn[F]??0;if(Ce-wt==0)continue;ft=N(wt,Y,z,re)}let Qe=_.distr!=2||u!=null?T[F]:F,Vr=B(Qe,_,ee,Q),ar=N(he(Ce,Je),Y,z,re),cn=ne(Vr-He),lr=ne(vt(ar,ft)),Lt=ne(ln(ar,ft)),Ft=lr-Lt;if(Ce!=null){let wt=Ce<0?se:ir,Qt=Ce<0?ir:se;un?(Ie>0&&Hn[F]!=null&&de(Br.get(Hn[F]),cn,Lt+Dt(Ie/2),ye,vt(0,Ft-Ie),wt,Qt),$n[F]!=null&&de(Wt.get($n[F]),cn,Lt+Dt(Ie/2),ye,vt(0,Ft-Ie),wt,Qt)):de(Fr,cn,Lt+Dt(Ie/2),ye,vt(0,Ft-Ie),wt,Qt),Se(y,$,F,cn-Ie/2,Lt,ye+Ie,Ft)}}return Ie>0?mt.stroke=un?Br:Fr:un||(mt._fill=O.width==0?O._fill:O._stroke??O._fill,mt.width=0),mt.fill=un?Wt:Fr,mt})}function E0(e,t){let n=he(t?.alignGaps,0);return(r,s,o,i)=>Or(r,s,(a,l,u,f,d,h,y,$,M,L,O)=>{[o,i]=Ei(u,o,i);let T=a.pxRound,H=G=>T(h(G,f,L,$)),_=G=>T(y(G,d,O,M)),Y,B,N;f.ori==0?(Y=Pi,N=Rs,B=kf):(Y=Oi,N=Ts,B=Rf);let Q=f.dir*(f.ori==0?1:-1),re=H(l[Q==1?o:i]),ee=re,z=[],ne=[];for(let G=Q==1?o:i;G>=o&&G<=i;G+=Q)if(u[G]!=null){let ze=l[G],de=H(ze);z.push(ee=de),ne.push(_(u[G]))}let q={stroke:e(z,ne,Y,N,B,T),fill:null,clip:null,band:null,gaps:null,flags:Ss},Z=q.stroke,[U,le]=Ql(r,s);if(a.fill!=null||U!=0){let G=q.fill=new Path2D(Z),xt=a.fillTo(r,s,a.min,a.max,U),ze=_(xt);N(G,ee,ze),N(G,re,ze)}if(!a.spanGaps){let G=[];G.push(...Zl(l,u,o,i,Q,H,n)),q.gaps=G=a.gaps(r,s,o,i,G),q.clip=Li(G,f.ori,$,M,L,O)}return le!=0&&(q.band=le==2?[On(r,s,o,i,Z,-1),On(r,s,o,i,Z,1)]:On(r,s,o,i,Z,le)),q})}function C0(e){return E0(A0,e)}function A0(e,t,n,r,s,o){let i=e.length;if(i<2)return null;let a=new Path2D;if(n(a,e[0],t[0]),i==2)r(a,e[1],t[1]);else{let l=Array(i),u=Array(i-1),f=Array(i-1),d=Array(i-1);for(let h=0;h<i-1;h++)f[h]=t[h+1]-t[h],d[h]=e[h+1]-e[h],u[h]=f[h]/d[h];l[0]=u[0];for(let h=1;h<i-1;h++)u[h]===0||u[h-1]===0||u[h-1]>0!=u[h]>0?l[h]=0:(l[h]=3*(d[h-1]+d[h])/((2*d[h]+d[h-1])/u[h-1]+(d[h]+2*d[h-1])/u[h]),isFinite(l[h])||(l[h]=0));l[i-1]=u[i-2];for(let h=0;h<i-1;h++)s(a,e[h]+d[h]/3,t[h]+l[h]*d[h]/3,e[h+1]-d[h]/3,t[h+1]-l[h+1]*d[h]/3,e[h+1],t[h+1])}return a}var Dl=new Set;function Fd(){for(let e of Dl)e.syncRect(!0)}ks&&(Lr(cv,ys,Fd),Lr(pv,ys,Fd,!0),Lr(Ri,ys,()=>{Ge.pxRatio=be}));var _0=Ef(),L0=Tf();function Vd(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((o,i)=>Il(o,i,t,n))}function P0(e,t){return e.map((n,r)=>r==0?{}:Ke({},t,n))}function Il(e,t,n,r){return Ke({},t==0?n:r,e)}function Cf(e,t,n){return t==null?ws:[t,n]}var O0=Cf;function N0(e,t,n){return t==null?ws:Ti(t,n,ql,!0)}function Af(e,t,n,r){return t==null?ws:Ci(t,n,e.scales[r].log,!1)}var z0=Af;function _f(e,t,n,r){return t==null?ws:Vl(t,n,e.scales[r].log,!1)}var H0=_f;function D0(e,t,n,r,s){let o=vt(wd(e),wd(t)),i=t-e,a=an(s/r*i,n);do{let l=n[a],u=r*l/i;if(u>=s&&o+(l<5?tr.get(l):0)<=17)return[l,u]}while(++a<n.length);return[0,0]}function qd(e){let t,n;return e=e.replace(/(\d+)px/,(r,s)=>(t=Ze((n=+s)*be))+"px"),[e,t,n]}function I0(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=Ee(t[2]*be,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Ge(e,t,n){let r={mode:he(e.mode,1)},s=r.mode;function o(c,m,b,x){let w=m.valToPct(c);return x+b*(m.dir==-1?1-w:w)}function i(c,m,b,x){let w=m.valToPct(c);return x+b*(m.dir==-1?w:1-w)}function a(c,m,b,x){return m.ori==0?o(c,m,b,x):i(c,m,b,x)}r.valToPosH=o,r.valToPosV=i;let l=!1;r.status=0;let u=r.root=Gt(jb);if(e.id!=null&&(u.id=e.id),Ht(u,e.class),e.title){let c=Gt(Yb,u);c.textContent=e.title}let f=on("canvas"),d=r.ctx=f.getContext("2d"),h=Gt(Jb,u);Lr("click",h,c=>{c.target===$&&(Le!=es||De!=ts)&&at.click(r,c)},!0);let y=r.under=Gt(Qb,h);h.appendChild(f);let $=r.over=Gt(Zb,h);e=$s(e);let M=+he(e.pxAlign,1),L=Bd(M);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(r,e)||e)});let O=e.ms||.001,T=r.series=s==1?Vd(e.series||[],Pd,Dd,!1):P0(e.series||[null],Hd),H=r.axes=Vd(e.axes||[],Ld,Nd,!0),_=r.scales={},Y=r.bands=e.bands||[];Y.forEach(c=>{c.fill=ce(c.fill||null),c.dir=he(c.dir,-1)});let B=s==2?T[1].facets[0].scale:T[0].scale,N={axes:og,series:eg},Q=(e.drawOrder||["axes","series"]).map(c=>N[c]);function re(c){let m=c.distr==3?b=>Pn(b>0?b:c.clamp(r,b,c.min,c.max,c.key)):c.distr==4?b=>Tl(b,c.asinh):c.distr==100?b=>c.fwd(b):b=>b;return b=>{let x=m(b),{_min:w,_max:S}=c,E=S-w;return(x-w)/E}}function ee(c){let m=_[c];if(m==null){let b=(e.scales||fo)[c]||fo;if(b.from!=null){ee(b.from);let x=Ke({},_[b.from],b,{key:c});x.valToPct=re(x),_[c]=x}else{m=_[c]=Ke({},c==B?yf:w0,b),m.key=c;let x=m.time,w=m.range,S=er(w);if((c!=B||s==2&&!x)&&(S&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?vd:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?vd:{mode:1,hard:w[1],soft:w[1]}},S=!1),!S&&_i(w))){let E=w;w=(A,P,D)=>P==null?ws:Ti(P,D,E)}m.range=ce(w||(x?O0:c==B?m.distr==3?z0:m.distr==4?H0:Cf:m.distr==3?Af:m.distr==4?_f:N0)),m.auto=ce(S?!1:m.auto),m.clamp=ce(m.clamp||x0),m._min=m._max=null,m.valToPct=re(m)}}}ee("x"),ee("y"),s==1&&T.forEach(c=>{ee(c.scale)}),H.forEach(c=>{ee(c.scale)});for(let c in e.scales)ee(c);let z=_[B],ne=z.distr,q,Z;z.ori==0?(Ht(u,Kb),q=o,Z=i):(Ht(u,Gb),q=i,Z=o);let U={};for(let c in _){let m=_[c];(m.min!=null||m.max!=null)&&(U[c]={min:m.min,max:m.max},m.min=m.max=null)}let le=e.tzDate||(c=>new Date(Ze(c/O))),G=e.fmtDate||Kl,xt=O==1?Kv(le):Jv(le),ze=Cd(le,Ed(O==1?jv:Yv,G)),de=_d(le,Ad(Zv,G)),Se=[],ie=r.legend=Ke({},t0,e.legend),j=r.cursor=Ke({},a0,{drag:{y:s==2}},e.cursor),Je=ie.show,ft=j.show,He=ie.markers;ie.idxs=Se,He.width=ce(He.width),He.dash=ce(He.dash),He.stroke=ce(He.stroke),He.fill=ce(He.fill);let ye,Jt,_t,Ie=[],un=[],$n,Wt=!1,Hn={};if(ie.live){let c=T[1]?T[1].values:null;Wt=c!=null,$n=Wt?c(r,1,0):{_:0};for(let m in $n)Hn[m]=Wl}if(Je)if(ye=on("table",sv,u),_t=on("tbody",null,ye),ie.mount(r,ye),Wt){Jt=on("thead",null,ye,_t);let c=on("tr",null,Jt);on("th",null,c);for(var Br in $n)on("th",od,c).textContent=Br}else Ht(ye,iv),ie.live&&Ht(ye,ov);let Wr={show:!0},Os={show:!1};function yo(c,m){if(m==0&&(Wt||!ie.live||s==2))return ws;let b=[],x=on("tr",av,_t,_t.childNodes[m]);Ht(x,c.class),c.show||Ht(x,_r);let w=on("th",null,x);if(He.show){let A=Gt(lv,w);if(m>0){let P=He.width(r,m);P&&(A.style.border=P+"px "+He.dash(r,m)+" "+He.stroke(r,m)),A.style.background=He.fill(r,m)}}let S=Gt(od,w);c.label instanceof HTMLElement?S.appendChild(c.label):S.textContent=c.label,m>0&&(He.show||(S.style.color=c.width>0?He.stroke(r,m):He.fill(r,m)),mt("click",w,A=>{if(j._lock)return;cr(A);let P=T.indexOf(c);if((A.ctrlKey||A.metaKey)!=ie.isolate){let D=T.some((I,V)=>V>0&&V!=P&&I.show);T.forEach((I,V)=>{V>0&&dn(V,D?V==P?Wr:Os:Wr,!0,Ue.setSeries)})}else dn(P,{show:!c.show},!0,Ue.setSeries)},!1),Ur&&mt(ud,w,A=>{j._lock||(cr(A),dn(T.indexOf(c),rs,!0,Ue.setSeries))},!1));for(var E in $n){let A=on("td",uv,x);A.textContent="--",b.push(A)}return[x,b]}let or=new Map;function mt(c,m,b,x=!0){let w=or.get(m)||{},S=j.bind[c](r,m,b,x);S&&(Lr(c,m,w[c]=S),or.set(m,w))}function Fr(c,m,b){let x=or.get(m)||{};for(let w in x)(c==null||w==c)&&(Pl(w,m,x[w]),delete x[w]);c==null&&or.delete(m)}let Sn=0,ir=0,se=0,F=0,Ce=0,Qe=0,Vr=Ce,ar=Qe,cn=se,lr=F,Lt=0,Ft=0,wt=0,Qt=0;r.bbox={};let ua=!1,xo=!1,qr=!1,ur=!1,wo=!1,Vt=!1;function ca(c,m,b){(b||c!=r.width||m!=r.height)&&vu(c,m),Jr(!1),qr=!0,xo=!0,Qr()}function vu(c,m){r.width=Sn=se=c,r.height=ir=F=m,Ce=Qe=0,Kh(),Gh();let b=r.bbox;Lt=b.left=Cr(Ce*be,.5),Ft=b.top=Cr(Qe*be,.5),wt=b.width=Cr(se*be,.5),Qt=b.height=Cr(F*be,.5)}let qh=3;function Uh(){let c=!1,m=0;for(;!c;){m++;let b=rg(m),x=sg(m);c=m==qh||b&&x,c||(vu(r.width,r.height),xo=!0)}}function jh({width:c,height:m}){ca(c,m)}r.setSize=jh;function Kh(){let c=!1,m=!1,b=!1,x=!1;H.forEach((w,S)=>{if(w.show&&w._show){let{side:E,_size:A}=w,P=E%2,D=w.label!=null?w.labelSize:0,I=A+D;I>0&&(P?(se-=I,E==3?(Ce+=I,x=!0):b=!0):(F-=I,E==0?(Qe+=I,c=!0):m=!0))}}),pr[0]=c,pr[1]=b,pr[2]=m,pr[3]=x,se-=Dn[1]+Dn[3],Ce+=Dn[3],F-=Dn[2]+Dn[0],Qe+=Dn[0]}function Gh(){let c=Ce+se,m=Qe+F,b=Ce,x=Qe;function w(S,E){switch(S){case 1:return c+=E,c-E;case 2:return m+=E,m-E;case 3:return b-=E,b+E;case 0:return x-=E,x+E}}H.forEach((S,E)=>{if(S.show&&S._show){let A=S.side;S._pos=w(A,S._size),S.label!=null&&(S._lpos=w(A,S.labelSize))}})}if(j.dataIdx==null){let c=j.hover,m=c.skip=new Set(c.skip??[]);m.add(void 0);let b=c.prox=ce(c.prox),x=c.bias??=0;j.dataIdx=(w,S,E,A)=>{if(S==0)return E;let P=E,D=b(w,S,E,A)??Me,I=D>=0&&D<Me,V=z.ori==0?se:F,te=j.left,ge=t[0],fe=t[S];if(m.has(fe[E])){P=null;let ae=null,X=null,K;if(x==0||x==-1)for(K=E;ae==null&&K-- >0;)m.has(fe[K])||(ae=K);if(x==0||x==1)for(K=E;X==null&&K++<fe.length;)m.has(fe[K])||(X=K);if(ae!=null||X!=null)if(I){let Oe=ae==null?-1/0:q(ge[ae],z,V,0),We=X==null?1/0:q(ge[X],z,V,0),ot=te-Oe,ke=We-te;ot<=ke?ot<=D&&(P=ae):ke<=D&&(P=X)}else P=X==null?ae:ae==null?X:E-ae<=X-E?ae:X}else I&&Xe(te-q(ge[E],z,V,0))>D&&(P=null);return P}}let cr=c=>{j.event=c};j.idxs=Se,j._lock=!1;let ut=j.points;ut.show=ce(ut.show),ut.size=ce(ut.size),ut.stroke=ce(ut.stroke),ut.width=ce(ut.width),ut.fill=ce(ut.fill);let pn=r.focus=Ke({},e.focus||{alpha:.3},j.focus),Ur=pn.prox>=0,jr=Ur&&ut.one,qt=[],Kr=[],Gr=[];function yu(c,m){let b=ut.show(r,m);if(b instanceof HTMLElement)return Ht(b,rv),Ht(b,c.class),xn(b,-10,-10,se,F),$.insertBefore(b,qt[m]),b}function xu(c,m){if(s==1||m>0){let b=s==1&&_[c.scale].time,x=c.value;c.value=b?kd(x)?_d(le,Ad(x,G)):x||de:x||b0,c.label=c.label||(b?u0:l0)}if(jr||m>0){c.width=c.width==null?1:c.width,c.paths=c.paths||_0||wv,c.fillTo=ce(c.fillTo||$0),c.pxAlign=+he(c.pxAlign,M),c.pxRound=Bd(c.pxAlign),c.stroke=ce(c.stroke||null),c.fill=ce(c.fill||null),c._stroke=c._fill=c._paths=c._focus=null;let b=v0(vt(1,c.width),1),x=c.points=Ke({},{size:b,width:vt(1,b*.2),stroke:c.stroke,space:b*2,paths:L0,_stroke:null,_fill:null},c.points);x.show=ce(x.show),x.filter=ce(x.filter),x.fill=ce(x.fill),x.stroke=ce(x.stroke),x.paths=ce(x.paths),x.pxAlign=c.pxAlign}if(Je){let b=yo(c,m);Ie.splice(m,0,b[0]),un.splice(m,0,b[1]),ie.values.push(null)}if(ft){Se.splice(m,0,null);let b=null;jr?m==0&&(b=yu(c,m)):m>0&&(b=yu(c,m)),qt.splice(m,0,b),Kr.splice(m,0,0),Gr.splice(m,0,0)}st("addSeries",m)}function Yh(c,m){m=m??T.length,c=s==1?Il(c,m,Pd,Dd):Il(c,m,{},Hd),T.splice(m,0,c),xu(T[m],m)}r.addSeries=Yh;function Jh(c){if(T.splice(c,1),Je){ie.values.splice(c,1),un.splice(c,1);let m=Ie.splice(c,1)[0];Fr(null,m.firstChild),m.remove()}ft&&(Se.splice(c,1),qt.splice(c,1)[0].remove(),Kr.splice(c,1),Gr.splice(c,1)),st("delSeries",c)}r.delSeries=Jh;let pr=[!1,!1,!1,!1];function Qh(c,m){if(c._show=c.show,c.show){let b=c.side%2,x=_[c.scale];x==null&&(c.scale=b?T[1].scale:B,x=_[c.scale]);let w=x.time;c.size=ce(c.size),c.space=ce(c.space),c.rotate=ce(c.rotate),er(c.incrs)&&c.incrs.forEach(E=>{!tr.has(E)&&tr.set(E,Xd(E))}),c.incrs=ce(c.incrs||(x.distr==2?Vv:w?O==1?Uv:Gv:Ar)),c.splits=ce(c.splits||(w&&x.distr==1?xt:x.distr==3?Nl:x.distr==4?d0:p0)),c.stroke=ce(c.stroke),c.grid.stroke=ce(c.grid.stroke),c.ticks.stroke=ce(c.ticks.stroke),c.border.stroke=ce(c.border.stroke);let S=c.values;c.values=er(S)&&!er(S[0])?ce(S):w?er(S)?Cd(le,Ed(S,G)):kd(S)?Qv(le,S):S||ze:S||c0,c.filter=ce(c.filter||(x.distr>=3&&x.log==10?h0:x.distr==3&&x.log==2?g0:Qd)),c.font=qd(c.font),c.labelFont=qd(c.labelFont),c._size=c.size(r,null,m,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,c._size>0&&(pr[m]=!0,c._el=Gt(Xb,h))}}function Ns(c,m,b,x){let[w,S,E,A]=b,P=m%2,D=0;return P==0&&(A||S)&&(D=m==0&&!w||m==2&&!E?Ze(Ld.size/3):0),P==1&&(w||E)&&(D=m==1&&!S||m==3&&!A?Ze(Nd.size/2):0),D}let wu=r.padding=(e.padding||[Ns,Ns,Ns,Ns]).map(c=>ce(he(c,Ns))),Dn=r._padding=wu.map((c,m)=>c(r,m,pr,0)),it,et=null,tt=null,$o=s==1?T[0].idxs:null,Zt=null,zs=!1;function $u(c,m){if(t=c??[],r.data=r._data=t,s==2){it=0;for(let b=1;b<T.length;b++)it+=t[b][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),Zt=t[0],it=Zt.length;let b=t;if(ne==2){b=t.slice();let x=b[0]=Array(it);for(let w=0;w<it;w++)x[w]=w}r._data=t=b}if(Jr(!0),st("setData"),ne==2&&(qr=!0),m!==!1){let b=z;b.auto(r,zs)?pa():Bn(B,b.min,b.max),ur=ur||j.left>=0,Vt=!0,Qr()}}r.setData=$u;function pa(){zs=!0;let c,m;s==1&&(it>0?(et=$o[0]=0,tt=$o[1]=it-1,c=t[0][et],m=t[0][tt],ne==2?(c=et,m=tt):c==m&&(ne==3?[c,m]=Ci(c,c,z.log,!1):ne==4?[c,m]=Vl(c,c,z.log,!1):z.time?m=c+Ze(86400/O):[c,m]=Ti(c,m,ql,!0))):(et=$o[0]=c=null,tt=$o[1]=m=null)),Bn(B,c,m)}let So,Yr,da,fa,ma,ha,ga,ba,va,$t;function Su(c,m,b,x,w,S){c??=ad,b??=jl,x??="butt",w??=ad,S??="round",c!=So&&(d.strokeStyle=So=c),w!=Yr&&(d.fillStyle=Yr=w),m!=da&&(d.lineWidth=da=m),S!=ma&&(d.lineJoin=ma=S),x!=ha&&(d.lineCap=ha=x),b!=fa&&d.setLineDash(fa=b)}function ku(c,m,b,x){m!=Yr&&(d.fillStyle=Yr=m),c!=ga&&(d.font=ga=c),b!=ba&&(d.textAlign=ba=b),x!=va&&(d.textBaseline=va=x)}function ya(c,m,b,x,w=0){if(x.length>0&&c.auto(r,zs)&&(m==null||m.min==null)){let S=he(et,0),E=he(tt,x.length-1),A=b.min==null?hv(x,S,E,w,c.distr==3):[b.min,b.max];c.min=ln(c.min,b.min=A[0]),c.max=vt(c.max,b.max=A[1])}}let Ru={min:null,max:null};function Zh(){for(let x in _){let w=_[x];U[x]==null&&(w.min==null||U[B]!=null&&w.auto(r,zs))&&(U[x]=Ru)}for(let x in _){let w=_[x];U[x]==null&&w.from!=null&&U[w.from]!=null&&(U[x]=Ru)}U[B]!=null&&Jr(!0);let c={};for(let x in U){let w=U[x];if(w!=null){let S=c[x]=$s(_[x],kv);if(w.min!=null)Ke(S,w);else if(x!=B||s==2)if(it==0&&S.from==null){let E=S.range(r,null,null,x);S.min=E[0],S.max=E[1]}else S.min=Me,S.max=-Me}}if(it>0){T.forEach((x,w)=>{if(s==1){let S=x.scale,E=U[S];if(E==null)return;let A=c[S];if(w==0){let P=A.range(r,A.min,A.max,S);A.min=P[0],A.max=P[1],et=an(A.min,t[0]),tt=an(A.max,t[0]),tt-et>1&&(t[0][et]<A.min&&et++,t[0][tt]>A.max&&tt--),x.min=Zt[et],x.max=Zt[tt]}else x.show&&x.auto&&ya(A,E,x,t[w],x.sorted);x.idxs[0]=et,x.idxs[1]=tt}else if(w>0&&x.show&&x.auto){let[S,E]=x.facets,A=S.scale,P=E.scale,[D,I]=t[w],V=c[A],te=c[P];V!=null&&ya(V,U[A],S,D,S.sorted),te!=null&&ya(te,U[P],E,I,E.sorted),x.min=E.min,x.max=E.max}});for(let x in c){let w=c[x],S=U[x];if(w.from==null&&(S==null||S.min==null)){let E=w.range(r,w.min==Me?null:w.min,w.max==-Me?null:w.max,x);w.min=E[0],w.max=E[1]}}}for(let x in c){let w=c[x];if(w.from!=null){let S=c[w.from];if(S.min==null)w.min=w.max=null;else{let E=w.range(r,S.min,S.max,x);w.min=E[0],w.max=E[1]}}}let m={},b=!1;for(let x in c){let w=c[x],S=_[x];if(S.min!=w.min||S.max!=w.max){S.min=w.min,S.max=w.max;let E=S.distr;S._min=E==3?Pn(S.min):E==4?Tl(S.min,S.asinh):E==100?S.fwd(S.min):S.min,S._max=E==3?Pn(S.max):E==4?Tl(S.max,S.asinh):E==100?S.fwd(S.max):S.max,m[x]=b=!0}}if(b){T.forEach((x,w)=>{s==2?w>0&&m.y&&(x._paths=null):m[x.scale]&&(x._paths=null)});for(let x in m)qr=!0,st("setScale",x);ft&&j.left>=0&&(ur=Vt=!0)}for(let x in U)U[x]=null}function Xh(c){let m=Ol(et-1,0,it-1),b=Ol(tt+1,0,it-1);for(;c[m]==null&&m>0;)m--;for(;c[b]==null&&b<it-1;)b++;return[m,b]}function eg(){if(it>0){let c=T.some(m=>m._focus)&&$t!=pn.alpha;c&&(d.globalAlpha=$t=pn.alpha),T.forEach((m,b)=>{if(b>0&&m.show&&(Tu(b,!1),Tu(b,!0),m._paths==null)){let x=$t;$t!=m.alpha&&(d.globalAlpha=$t=m.alpha);let w=s==2?[0,t[b][0].length-1]:Xh(t[b]);m._paths=m.paths(r,b,w[0],w[1]),$t!=x&&(d.globalAlpha=$t=x)}}),T.forEach((m,b)=>{if(b>0&&m.show){let x=$t;$t!=m.alpha&&(d.globalAlpha=$t=m.alpha),m._paths!=null&&Mu(b,!1);{let w=m._paths!=null?m._paths.gaps:null,S=m.points.show(r,b,et,tt,w),E=m.points.filter(r,b,S,w);(S||E)&&(m.points._paths=m.points.paths(r,b,et,tt,E),Mu(b,!0))}$t!=x&&(d.globalAlpha=$t=x),st("drawSeries",b)}}),c&&(d.globalAlpha=$t=1)}}function Tu(c,m){let b=m?T[c].points:T[c];b._stroke=b.stroke(r,c),b._fill=b.fill(r,c)}function Mu(c,m){let b=m?T[c].points:T[c],{stroke:x,fill:w,clip:S,flags:E,_stroke:A=b._stroke,_fill:P=b._fill,_width:D=b.width}=b._paths;D=Ee(D*be,3);let I=null,V=D%2/2;m&&P==null&&(P=D>0?"#fff":A);let te=b.pxAlign==1&&V>0;if(te&&d.translate(V,V),!m){let ge=Lt-D/2,fe=Ft-D/2,ae=wt+D,X=Qt+D;I=new Path2D,I.rect(ge,fe,ae,X)}m?xa(A,D,b.dash,b.cap,P,x,w,E,S):tg(c,A,D,b.dash,b.cap,P,x,w,E,I,S),te&&d.translate(-V,-V)}function tg(c,m,b,x,w,S,E,A,P,D,I){let V=!1;P!=0&&Y.forEach((te,ge)=>{if(te.series[0]==c){let fe=T[te.series[1]],ae=t[te.series[1]],X=(fe._paths||fo).band;er(X)&&(X=te.dir==1?X[0]:X[1]);let K,Oe=null;fe.show&&X&&bv(ae,et,tt)?(Oe=te.fill(r,ge)||S,K=fe._paths.clip):X=null,xa(m,b,x,w,Oe,E,A,P,D,I,K,X),V=!0}}),V||xa(m,b,x,w,S,E,A,P,D,I)}let Eu=Ss|Hl;function xa(c,m,b,x,w,S,E,A,P,D,I,V){Su(c,m,b,x,w),(P||D||V)&&(d.save(),P&&d.clip(P),D&&d.clip(D)),V?(A&Eu)==Eu?(d.clip(V),I&&d.clip(I),Ro(w,E),ko(c,S,m)):A&Hl?(Ro(w,E),d.clip(V),ko(c,S,m)):A&Ss&&(d.save(),d.clip(V),I&&d.clip(I),Ro(w,E),d.restore(),ko(c,S,m)):(Ro(w,E),ko(c,S,m)),(P||D||V)&&d.restore()}function ko(c,m,b){b>0&&(m instanceof Map?m.forEach((x,w)=>{d.strokeStyle=So=w,d.stroke(x)}):m!=null&&c&&d.stroke(m))}function Ro(c,m){m instanceof Map?m.forEach((b,x)=>{d.fillStyle=Yr=x,d.fill(b)}):m!=null&&c&&d.fill(m)}function ng(c,m,b,x){let w=H[c],S;if(x<=0)S=[0,0];else{let E=w._space=w.space(r,c,m,b,x),A=w._incrs=w.incrs(r,c,m,b,x,E);S=D0(m,b,A,x,E)}return w._found=S}function wa(c,m,b,x,w,S,E,A,P,D){let I=E%2/2;M==1&&d.translate(I,I),Su(A,E,P,D,A),d.beginPath();let V,te,ge,fe,ae=w+(x==0||x==3?-S:S);b==0?(te=w,fe=ae):(V=w,ge=ae);for(let X=0;X<c.length;X++)m[X]!=null&&(b==0?V=ge=c[X]:te=fe=c[X],d.moveTo(V,te),d.lineTo(ge,fe));d.stroke(),M==1&&d.translate(-I,-I)}function rg(c){let m=!0;return H.forEach((b,x)=>{if(!b.show)return;let w=_[b.scale];if(w.min==null){b._show&&(m=!1,b._show=!1,Jr(!1));return}else b._show||(m=!1,b._show=!0,Jr(!1));let S=b.side,E=S%2,{min:A,max:P}=w,[D,I]=ng(x,A,P,E==0?se:F);if(I==0)return;let V=w.distr==2,te=b._splits=b.splits(r,x,A,P,D,I,V),ge=w.distr==2?te.map(K=>Zt[K]):te,fe=w.distr==2?Zt[te[1]]-Zt[te[0]]:D,ae=b._values=b.values(r,b.filter(r,ge,x,I,fe),x,I,fe);b._rotate=S==2?b.rotate(r,ae,x,I):0;let X=b._size;b._size=Yt(b.size(r,ae,x,c)),X!=null&&b._size!=X&&(m=!1)}),m}function sg(c){let m=!0;return wu.forEach((b,x)=>{let w=b(r,x,pr,c);w!=Dn[x]&&(m=!1),Dn[x]=w}),m}function og(){for(let c=0;c<H.length;c++){let m=H[c];if(!m.show||!m._show)continue;let b=m.side,x=b%2,w,S,E=m.stroke(r,c),A=b==0||b==3?-1:1,[P,D]=m._found;if(m.label!=null){let gt=m.labelGap*A,Nt=Ze((m._lpos+gt)*be);ku(m.labelFont[0],E,"center",b==2?"top":id),d.save(),x==1?(w=S=0,d.translate(Nt,Ze(Ft+Qt/2)),d.rotate((b==3?-ki:ki)/2)):(w=Ze(Lt+wt/2),S=Nt);let mr=Yd(m.label)?m.label(r,c,P,D):m.label;d.fillText(mr,w,S),d.restore()}if(D==0)continue;let I=_[m.scale],V=x==0?wt:Qt,te=x==0?Lt:Ft,ge=m._splits,fe=I.distr==2?ge.map(gt=>Zt[gt]):ge,ae=I.distr==2?Zt[ge[1]]-Zt[ge[0]]:P,X=m.ticks,K=m.border,Oe=X.show?X.size:0,We=Ze(Oe*be),ot=Ze((m.alignTo==2?m._size-Oe-m.gap:m.gap)*be),ke=m._rotate*-ki/180,Fe=L(m._pos*be),Pt=(We+ot)*A,ht=Fe+Pt;S=x==0?ht:0,w=x==1?ht:0;let Ut=m.font[0],Xt=m.align==1?bs:m.align==2?Sl:ke>0?bs:ke<0?Sl:x==0?"center":b==3?Sl:bs,mn=ke||x==1?"middle":b==2?"top":id;ku(Ut,E,Xt,mn);let Ot=m.font[1]*m.lineGap,jt=ge.map(gt=>L(a(gt,I,V,te))),en=m._values;for(let gt=0;gt<en.length;gt++){let Nt=en[gt];if(Nt!=null){x==0?w=jt[gt]:S=jt[gt],Nt=""+Nt;let mr=Nt.indexOf(`
`)==-1?[Nt]:Nt.split(/\n/gm);for(let bt=0;bt<mr.length;bt++){let Ku=mr[bt];ke?(d.save(),d.translate(w,S+bt*Ot),d.rotate(ke),d.fillText(Ku,0,0),d.restore()):d.fillText(Ku,w,S+bt*Ot)}}}X.show&&wa(jt,X.filter(r,fe,c,D,ae),x,b,Fe,We,Ee(X.width*be,3),X.stroke(r,c),X.dash,X.cap);let hn=m.grid;hn.show&&wa(jt,hn.filter(r,fe,c,D,ae),x,x==0?2:1,x==0?Ft:Lt,x==0?Qt:wt,Ee(hn.width*be,3),hn.stroke(r,c),hn.dash,hn.cap),K.show&&wa([Fe],[1],x==0?1:0,x==0?1:2,x==1?Ft:Lt,x==1?Qt:wt,Ee(K.width*be,3),K.stroke(r,c),K.dash,K.cap)}st("drawAxes")}function Jr(c){T.forEach((m,b)=>{b>0&&(m._paths=null,c&&(s==1?(m.min=null,m.max=null):m.facets.forEach(x=>{x.min=null,x.max=null})))})}let To=!1,$a=!1,Hs=[];function ig(){$a=!1;for(let c=0;c<Hs.length;c++)st(...Hs[c]);Hs.length=0}function Qr(){To||(_v(Cu),To=!0)}function ag(c,m=!1){To=!0,$a=m,c(r),Cu(),m&&Hs.length>0&&queueMicrotask(ig)}r.batch=ag;function Cu(){if(ua&&(Zh(),ua=!1),qr&&(Uh(),qr=!1),xo){if(Ne(y,bs,Ce),Ne(y,"top",Qe),Ne(y,lo,se),Ne(y,uo,F),Ne($,bs,Ce),Ne($,"top",Qe),Ne($,lo,se),Ne($,uo,F),Ne(h,lo,Sn),Ne(h,uo,ir),f.width=Ze(Sn*be),f.height=Ze(ir*be),H.forEach(({_el:c,_show:m,_size:b,_pos:x,side:w})=>{if(c!=null)if(m){let S=w===3||w===0?b:0,E=w%2==1;Ne(c,E?"left":"top",x-S),Ne(c,E?"width":"height",b),Ne(c,E?"top":"left",E?Qe:Ce),Ne(c,E?"height":"width",E?F:se),Ll(c,_r)}else Ht(c,_r)}),So=Yr=da=ma=ha=ga=ba=va=fa=null,$t=1,Bs(!0),Ce!=Vr||Qe!=ar||se!=cn||F!=lr){Jr(!1);let c=se/cn,m=F/lr;if(ft&&!ur&&j.left>=0){j.left*=c,j.top*=m,Zr&&xn(Zr,Ze(j.left),0,se,F),Xr&&xn(Xr,0,Ze(j.top),se,F);for(let b=0;b<qt.length;b++){let x=qt[b];x!=null&&(Kr[b]*=c,Gr[b]*=m,xn(x,Yt(Kr[b]),Yt(Gr[b]),se,F))}}if(Pe.show&&!wo&&Pe.left>=0&&Pe.width>0){Pe.left*=c,Pe.width*=c,Pe.top*=m,Pe.height*=m;for(let b in Ea)Ne(ns,b,Pe[b])}Vr=Ce,ar=Qe,cn=se,lr=F}st("setSize"),xo=!1}Sn>0&&ir>0&&(d.clearRect(0,0,f.width,f.height),st("drawClear"),Q.forEach(c=>c()),st("draw")),Pe.show&&wo&&(Mo(Pe),wo=!1),ft&&ur&&(fr(null,!0,!1),ur=!1),ie.show&&ie.live&&Vt&&(Ta(),Vt=!1),l||(l=!0,r.status=1,st("ready")),zs=!1,To=!1}r.redraw=(c,m)=>{qr=m||!1,c!==!1?Bn(B,z.min,z.max):Qr()};function Sa(c,m){let b=_[c];if(b.from==null){if(it==0){let x=b.range(r,m.min,m.max,c);m.min=x[0],m.max=x[1]}if(m.min>m.max){let x=m.min;m.min=m.max,m.max=x}if(it>1&&m.min!=null&&m.max!=null&&m.max-m.min<1e-16)return;c==B&&b.distr==2&&it>0&&(m.min=an(m.min,t[0]),m.max=an(m.max,t[0]),m.min==m.max&&m.max++),U[c]=m,ua=!0,Qr()}}r.setScale=Sa;let ka,Ra,Zr,Xr,Au,_u,es,ts,Lu,Pu,Le,De,In=!1,at=j.drag,nt=at.x,rt=at.y;ft&&(j.x&&(ka=Gt(tv,$)),j.y&&(Ra=Gt(nv,$)),z.ori==0?(Zr=ka,Xr=Ra):(Zr=Ra,Xr=ka),Le=j.left,De=j.top);let Pe=r.select=Ke({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),ns=Pe.show?Gt(ev,Pe.over?$:y):null;function Mo(c,m){if(Pe.show){for(let b in c)Pe[b]=c[b],b in Ea&&Ne(ns,b,c[b]);m!==!1&&st("setSelect")}}r.setSelect=Mo;function lg(c){if(T[c].show)Je&&Ll(Ie[c],_r);else if(Je&&Ht(Ie[c],_r),ft){let b=jr?qt[0]:qt[c];b!=null&&xn(b,-10,-10,se,F)}}function Bn(c,m,b){Sa(c,{min:m,max:b})}function dn(c,m,b,x){m.focus!=null&&fg(c),m.show!=null&&T.forEach((w,S)=>{S>0&&(c==S||c==null)&&(w.show=m.show,lg(S),s==2?(Bn(w.facets[0].scale,null,null),Bn(w.facets[1].scale,null,null)):Bn(w.scale,null,null),Qr())}),b!==!1&&st("setSeries",c,m),x&&Ws("setSeries",r,c,m)}r.setSeries=dn;function ug(c,m){Ke(Y[c],m)}function cg(c,m){c.fill=ce(c.fill||null),c.dir=he(c.dir,-1),m=m??Y.length,Y.splice(m,0,c)}function pg(c){c==null?Y.length=0:Y.splice(c,1)}r.addBand=cg,r.setBand=ug,r.delBand=pg;function dg(c,m){T[c].alpha=m,ft&&qt[c]!=null&&(qt[c].style.opacity=m),Je&&Ie[c]&&(Ie[c].style.opacity=m)}let kn,Wn,dr,rs={focus:!0};function fg(c){if(c!=dr){let m=c==null,b=pn.alpha!=1;T.forEach((x,w)=>{if(s==1||w>0){let S=m||w==0||w==c;x._focus=m?null:S,b&&dg(w,S?1:pn.alpha)}}),dr=c,b&&Qr()}}Je&&Ur&&mt(cd,ye,c=>{j._lock||(cr(c),dr!=null&&dn(null,rs,!0,Ue.setSeries))});function fn(c,m,b){let x=_[m];b&&(c=c/be-(x.ori==1?Qe:Ce));let w=se;x.ori==1&&(w=F,c=w-c),x.dir==-1&&(c=w-c);let S=x._min,E=x._max,A=c/w,P=S+(E-S)*A,D=x.distr;return D==3?xs(10,P):D==4?yv(P,x.asinh):D==100?x.bwd(P):P}function mg(c,m){let b=fn(c,B,m);return an(b,t[0],et,tt)}r.valToIdx=c=>an(c,t[0]),r.posToIdx=mg,r.posToVal=fn,r.valToPos=(c,m,b)=>_[m].ori==0?o(c,_[m],b?wt:se,b?Lt:0):i(c,_[m],b?Qt:F,b?Ft:0),r.setCursor=(c,m,b)=>{Le=c.left,De=c.top,fr(null,m,b)};function Ou(c,m){Ne(ns,bs,Pe.left=c),Ne(ns,lo,Pe.width=m)}function Nu(c,m){Ne(ns,"top",Pe.top=c),Ne(ns,uo,Pe.height=m)}let Ds=z.ori==0?Ou:Nu,Is=z.ori==1?Ou:Nu;function hg(){if(Je&&ie.live)for(let c=s==2?1:0;c<T.length;c++){if(c==0&&Wt)continue;let m=ie.values[c],b=0;for(let x in m)un[c][b++].firstChild.nodeValue=m[x]}}function Ta(c,m){if(c!=null&&(c.idxs?c.idxs.forEach((b,x)=>{Se[x]=b}):Sv(c.idx)||Se.fill(c.idx),ie.idx=Se[0]),Je&&ie.live){for(let b=0;b<T.length;b++)(b>0||s==1&&!Wt)&&gg(b,Se[b]);hg()}Vt=!1,m!==!1&&st("setLegend")}r.setLegend=Ta;function gg(c,m){let b=T[c],x=c==0&&ne==2?Zt:t[c],w;Wt?w=b.values(r,c,m)??Hn:(w=b.value(r,m==null?null:x[m],c,m),w=w==null?Hn:{_:w}),ie.values[c]=w}function fr(c,m,b){Lu=Le,Pu=De,[Le,De]=j.move(r,Le,De),j.left=Le,j.top=De,ft&&(Zr&&xn(Zr,Ze(Le),0,se,F),Xr&&xn(Xr,0,Ze(De),se,F));let x,w=et>tt;kn=Me,Wn=null;let S=z.ori==0?se:F,E=z.ori==1?se:F;if(Le<0||it==0||w){x=j.idx=null;for(let A=0;A<T.length;A++){let P=qt[A];P!=null&&xn(P,-10,-10,se,F)}Ur&&dn(null,rs,!0,c==null&&Ue.setSeries),ie.live&&(Se.fill(x),Vt=!0)}else{let A,P,D;s==1&&(A=z.ori==0?Le:De,P=fn(A,B),x=j.idx=an(P,t[0],et,tt),D=q(t[0][x],z,S,0));let I=-10,V=-10,te=0,ge=0,fe=!0,ae="",X="";for(let K=s==2?1:0;K<T.length;K++){let Oe=T[K],We=Se[K],ot=We==null?null:s==1?t[K][We]:t[K][1][We],ke=j.dataIdx(r,K,x,P),Fe=ke==null?null:s==1?t[K][ke]:t[K][1][ke];if(Vt=Vt||Fe!=ot||ke!=We,Se[K]=ke,K>0&&Oe.show){let Pt=ke==null?-10:ke==x?D:q(s==1?t[0][ke]:t[K][0][ke],z,S,0),ht=Fe==null?-10:Z(Fe,s==1?_[Oe.scale]:_[Oe.facets[1].scale],E,0);if(Ur&&Fe!=null){let Ut=z.ori==1?Le:De,Xt=Xe(pn.dist(r,K,ke,ht,Ut));if(Xt<kn){let mn=pn.bias;if(mn!=0){let Ot=fn(Ut,Oe.scale),jt=Fe>=0?1:-1,en=Ot>=0?1:-1;en==jt&&(en==1?mn==1?Fe>=Ot:Fe<=Ot:mn==1?Fe<=Ot:Fe>=Ot)&&(kn=Xt,Wn=K)}else kn=Xt,Wn=K}}if(Vt||jr){let Ut,Xt;z.ori==0?(Ut=Pt,Xt=ht):(Ut=ht,Xt=Pt);let mn,Ot,jt,en,hn,gt,Nt=!0,mr=ut.bbox;if(mr!=null){Nt=!1;let bt=mr(r,K);jt=bt.left,en=bt.top,mn=bt.width,Ot=bt.height}else jt=Ut,en=Xt,mn=Ot=ut.size(r,K);if(gt=ut.fill(r,K),hn=ut.stroke(r,K),jr)K==Wn&&kn<=pn.prox&&(I=jt,V=en,te=mn,ge=Ot,fe=Nt,ae=gt,X=hn);else{let bt=qt[K];bt!=null&&(Kr[K]=jt,Gr[K]=en,bd(bt,mn,Ot,Nt),hd(bt,gt,hn),xn(bt,Yt(jt),Yt(en),se,F))}}}}if(jr){let K=pn.prox,Oe=dr==null?kn<=K:kn>K||Wn!=dr;if(Vt||Oe){let We=qt[0];We!=null&&(Kr[0]=I,Gr[0]=V,bd(We,te,ge,fe),hd(We,ae,X),xn(We,Yt(I),Yt(V),se,F))}}}if(Pe.show&&In)if(c!=null){let[A,P]=Ue.scales,[D,I]=Ue.match,[V,te]=c.cursor.sync.scales,ge=c.cursor.drag;if(nt=ge._x,rt=ge._y,nt||rt){let{left:fe,top:ae,width:X,height:K}=c.select,Oe=c.scales[V].ori,We=c.posToVal,ot,ke,Fe,Pt,ht,Ut=A!=null&&D(A,V),Xt=P!=null&&I(P,te);Ut&&nt?(Oe==0?(ot=fe,ke=X):(ot=ae,ke=K),Fe=_[A],Pt=q(We(ot,V),Fe,S,0),ht=q(We(ot+ke,V),Fe,S,0),Ds(ln(Pt,ht),Xe(ht-Pt))):Ds(0,S),Xt&&rt?(Oe==1?(ot=fe,ke=X):(ot=ae,ke=K),Fe=_[P],Pt=Z(We(ot,te),Fe,E,0),ht=Z(We(ot+ke,te),Fe,E,0),Is(ln(Pt,ht),Xe(ht-Pt))):Is(0,E)}else Ca()}else{let A=Xe(Lu-Au),P=Xe(Pu-_u);if(z.ori==1){let te=A;A=P,P=te}nt=at.x&&A>=at.dist,rt=at.y&&P>=at.dist;let D=at.uni;D!=null?nt&&rt&&(nt=A>=D,rt=P>=D,!nt&&!rt&&(P>A?rt=!0:nt=!0)):at.x&&at.y&&(nt||rt)&&(nt=rt=!0);let I,V;nt&&(z.ori==0?(I=es,V=Le):(I=ts,V=De),Ds(ln(I,V),Xe(V-I)),rt||Is(0,E)),rt&&(z.ori==1?(I=es,V=Le):(I=ts,V=De),Is(ln(I,V),Xe(V-I)),nt||Ds(0,S)),!nt&&!rt&&(Ds(0,0),Is(0,0))}if(at._x=nt,at._y=rt,c==null){if(b){if(ju!=null){let[A,P]=Ue.scales;Ue.values[0]=A!=null?fn(z.ori==0?Le:De,A):null,Ue.values[1]=P!=null?fn(z.ori==1?Le:De,P):null}Ws(kl,r,Le,De,se,F,x)}if(Ur){let A=b&&Ue.setSeries,P=pn.prox;dr==null?kn<=P&&dn(Wn,rs,!0,A):kn>P?dn(null,rs,!0,A):Wn!=dr&&dn(Wn,rs,!0,A)}}Vt&&(ie.idx=x,Ta()),m!==!1&&st("setCursor")}let Fn=null;Object.defineProperty(r,"rect",{get(){return Fn==null&&Bs(!1),Fn}});function Bs(c=!1){c?Fn=null:(Fn=$.getBoundingClientRect(),st("syncRect",Fn))}function zu(c,m,b,x,w,S,E){j._lock||In&&c!=null&&c.movementX==0&&c.movementY==0||(Ma(c,m,b,x,w,S,E,!1,c!=null),c!=null?fr(null,!0,!0):fr(m,!0,!1))}function Ma(c,m,b,x,w,S,E,A,P){if(Fn==null&&Bs(!1),cr(c),c!=null)b=c.clientX-Fn.left,x=c.clientY-Fn.top;else{if(b<0||x<0){Le=-10,De=-10;return}let[D,I]=Ue.scales,V=m.cursor.sync,[te,ge]=V.values,[fe,ae]=V.scales,[X,K]=Ue.match,Oe=m.axes[0].side%2==1,We=z.ori==0?se:F,ot=z.ori==1?se:F,ke=Oe?S:w,Fe=Oe?w:S,Pt=Oe?x:b,ht=Oe?b:x;if(fe!=null?b=X(D,fe)?a(te,_[D],We,0):-10:b=We*(Pt/ke),ae!=null?x=K(I,ae)?a(ge,_[I],ot,0):-10:x=ot*(ht/Fe),z.ori==1){let Ut=b;b=x,x=Ut}}P&&(m==null||m.cursor.event.type==kl)&&((b<=1||b>=se-1)&&(b=Cr(b,se)),(x<=1||x>=F-1)&&(x=Cr(x,F))),A?(Au=b,_u=x,[es,ts]=j.move(r,b,x)):(Le=b,De=x)}let Ea={width:0,height:0,left:0,top:0};function Ca(){Mo(Ea,!1)}let Hu,Du,Iu,Bu;function Wu(c,m,b,x,w,S,E){In=!0,nt=rt=at._x=at._y=!1,Ma(c,m,b,x,w,S,E,!0,!1),c!=null&&(mt(Rl,Al,Fu,!1),Ws(ld,r,es,ts,se,F,null));let{left:A,top:P,width:D,height:I}=Pe;Hu=A,Du=P,Iu=D,Bu=I}function Fu(c,m,b,x,w,S,E){In=at._x=at._y=!1,Ma(c,m,b,x,w,S,E,!1,!0);let{left:A,top:P,width:D,height:I}=Pe,V=D>0||I>0,te=Hu!=A||Du!=P||Iu!=D||Bu!=I;if(V&&te&&Mo(Pe),at.setScale&&V&&te){let ge=A,fe=D,ae=P,X=I;if(z.ori==1&&(ge=P,fe=I,ae=A,X=D),nt&&Bn(B,fn(ge,B),fn(ge+fe,B)),rt)for(let K in _){let Oe=_[K];K!=B&&Oe.from==null&&Oe.min!=Me&&Bn(K,fn(ae+X,K),fn(ae,K))}Ca()}else j.lock&&(j._lock=!j._lock,fr(m,!0,c!=null));c!=null&&(Fr(Rl,Al),Ws(Rl,r,Le,De,se,F,null))}function bg(c,m,b,x,w,S,E){if(j._lock)return;cr(c);let A=In;if(In){let P=!0,D=!0,I=10,V,te;z.ori==0?(V=nt,te=rt):(V=rt,te=nt),V&&te&&(P=Le<=I||Le>=se-I,D=De<=I||De>=F-I),V&&P&&(Le=Le<es?0:se),te&&D&&(De=De<ts?0:F),fr(null,!0,!0),In=!1}Le=-10,De=-10,Se.fill(null),fr(null,!0,!0),A&&(In=A)}function Vu(c,m,b,x,w,S,E){j._lock||(cr(c),pa(),Ca(),c!=null&&Ws(pd,r,Le,De,se,F,null))}function qu(){H.forEach(I0),ca(r.width,r.height,!0)}Lr(Ri,ys,qu);let ss={};ss.mousedown=Wu,ss.mousemove=zu,ss.mouseup=Fu,ss.dblclick=Vu,ss.setSeries=(c,m,b,x)=>{let w=Ue.match[2];b=w(r,m,b),b!=-1&&dn(b,x,!0,!1)},ft&&(mt(ld,$,Wu),mt(kl,$,zu),mt(ud,$,c=>{cr(c),Bs(!1)}),mt(cd,$,bg),mt(pd,$,Vu),Dl.add(r),r.syncRect=Bs);let Eo=r.hooks=e.hooks||{};function st(c,m,b){$a?Hs.push([c,m,b]):c in Eo&&Eo[c].forEach(x=>{x.call(null,r,m,b)})}(e.plugins||[]).forEach(c=>{for(let m in c.hooks)Eo[m]=(Eo[m]||[]).concat(c.hooks[m])});let Uu=(c,m,b)=>b,Ue=Ke({key:null,setSeries:!1,filters:{pub:$d,sub:$d},scales:[B,T[1]?T[1].scale:null],match:[Sd,Sd,Uu],values:[null,null]},j.sync);Ue.match.length==2&&Ue.match.push(Uu),j.sync=Ue;let ju=Ue.key,Aa=xf(ju);function Ws(c,m,b,x,w,S,E){Ue.filters.pub(c,m,b,x,w,S,E)&&Aa.pub(c,m,b,x,w,S,E)}Aa.sub(r);function vg(c,m,b,x,w,S,E){Ue.filters.sub(c,m,b,x,w,S,E)&&ss[c](null,m,b,x,w,S,E)}r.pub=vg;function yg(){Aa.unsub(r),Dl.delete(r),or.clear(),Pl(Ri,ys,qu),u.remove(),ye?.remove(),st("destroy")}r.destroy=yg;function _a(){st("init",e,t),$u(t||e.data,!1),U[B]?Sa(B,U[B]):pa(),wo=Pe.show&&(Pe.width>0||Pe.height>0),ur=Vt=!0,ca(e.width,e.height)}return T.forEach(xu),H.forEach(Qh),n?n instanceof HTMLElement?(n.appendChild(u),_a()):n(r,_a):_a(),r}Ge.assign=Ke;Ge.fmtNum=Ul;Ge.rangeNum=Ti;Ge.rangeLog=Ci;Ge.rangeAsinh=Vl;Ge.orient=Or;Ge.pxRatio=be;Ge.join=Av;Ge.fmtDate=Kl,Ge.tzDate=Wv;Ge.sync=xf;{Ge.addGap=S0,Ge.clipGaps=Li;let e=Ge.paths={points:Tf};e.linear=Ef,e.stepped=T0,e.bars=M0,e.spline=C0}var Lf=1e-6,Nr=class{constructor(t,n,r){this.axis=t;let s=t==="relative"?r:0;this.tracks=n.map(o=>({curve:o,x:t==="step"?o.steps:B0(o.wall_times,s)}))}x(t,n){let r=this.track(n);return this.axis==="step"||!r?t:Pf(r.curve.steps,r.x,t)}step(t){let n=this.track();return this.axis==="step"||!n?t:Pf(n.x,n.curve.steps,t)}grid(){let t=this.tracks.map(({curve:r,x:s})=>this.broken(r,s,r.values)),n=this.tracks.flatMap(({curve:r,x:s})=>r.smoothed?[this.broken(r,s,r.smoothed)]:[]);return ps([...t,...n])}indexAt(t,n){let r=this.tracks[t]?.x??[],s=Ms(r,n);return r[s]===n?s:-1}track(t){let n=t&&this.tracks.find(({curve:r})=>r.member===t.member&&r.tag===t.tag);return n||this.tracks.reduce((r,s)=>r&&r.x.length>=s.x.length?r:s,void 0)}broken(t,n,r){if(this.axis==="step"||!t.pauses.length)return{steps:n,values:r};let s=[],o=[],i=new Set(t.pauses.map(({step:a})=>Ms(t.steps,a)));return n.forEach((a,l)=>{s.push(a),o.push(r[l]??null);let u=n[l+1];!i.has(l)||u===void 0||(s.push((a+u)/2),o.push(null))}),{steps:s,values:o}}};function B0(e,t){let n=(e.find(r=>r!==null)??t)-t-Lf;return e.map(r=>n=Math.max(r===null?n:r-t,n+Lf))}function Ms(e,t){let[n,r]=[0,e.length];for(;n<r;){let s=n+r>>1;(e[s]??1/0)<t?n=s+1:r=s}return n}function Pf(e,t,n){let r=Ms(e,n),[s,o]=[e[r],t[r]],[i,a]=[e[r-1],t[r-1]];return s===void 0||o===void 0?t.at(-1)??n:i===void 0||a===void 0||s===n?o:a+(o-a)*(n-i)/(s-i)}var W0=1,Of=3,Nf=4;function zf(e,t,n,r,s,o,i){let l={range:()=>{let u=Hf(s()),f=lt(u,...o())??lt(u),d=e.yRange??(f&&di(f,r,t));return d?fi(d,t):[0,1]},distr:t===null?W0:t>0?Nf:Of};return t&&(l.asinh=t),{x:{time:e.axis==="wall",range:(u,f,d)=>n.x.length&&f!==d?[f,d]:i()},y:l}}function Hf(e){return e.flatMap(t=>[t,...t.overwritten??[]])}function Df({distr:e}){return e===Of||e===Nf}function If(e){let t=Hf(e.curves),n=e.yRange??lt(t);if(e.scale==="linear"||!n)return null;let r=e.scale!=="symlog"||n[0]<=0;return mi(e.yRange?[]:t,r?n:[0,n[1]])}var Es=60,zi=3600,Hi=86400;function Wf(){let e=[.001,.01,.1,.2,.5,1,2,5,10,15,30],t=[1,2,5,10,15,30].map(s=>s*Es),n=[1,2,3,6,12].map(s=>s*zi),r=[1,2,5,10,20,50,100,200,500,1e3].map(s=>s*Hi);return[...e,...t,...n,...r]}function Ff(e,t){let n=e<0?"−":"",r=Math.abs(e);return r<1e-9?"0":t>=Hi?`${n}${ho(r/Hi)} d`:t>=zi?`${n}${ho(r/zi)} h`:t>=Es?r<2*zi?`${n}${ho(r/Es)} min`:`${n}${Bf(r/Es)} h`:r<2*Es?`${n}${ho(r)} s`:`${n}${Bf(r)} min`}function Bf(e){let t=e%60;return`${Math.floor(e/60)}:${t<10?"0":""}${ho(t)}`}function ho(e){return String(Number(e.toFixed(3)))}function Vf(){return kt()==="en"?"en-GB":kt()}function qf(e,t){let n="";return e.map(r=>{let s=new Date(r*1e3),o=s.toLocaleDateString(kt(),{month:"short",day:"numeric"});if(t>=Hi)return o;let i=s.toLocaleTimeString(Vf(),{hour:"2-digit",minute:"2-digit",...t<Es?{second:"2-digit"}:{}});return o===n?i:(n=o,`${o} ${i}`)})}function Uf(e){return new Date(e*1e3).toLocaleString(Vf(),{day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",second:"2-digit"})}var F0=4,V0=14,jf=32,q0=Kf([1,2,2.5,5],-32,308);function Di(e,t,n="step"){let r=Df(t),s={stroke:e["text-2"],font:`11px ${vn}`,grid:{stroke:e.grid,width:1},ticks:{show:!1},border:{show:!0,stroke:e["border-strong"],width:1}};return[{...s,grid:{show:!1},size:24,gap:4,space:64,...U0(n)},{...s,border:{show:!1},gap:8,space:jf,size:(o,i,a,l)=>{let u=o.axes[a];if(l>1&&u?._size!==void 0)return u._size;let f=Math.max(0,...(i??[]).map(d=>d.length));return Math.max(36,16+f*6.2)},incrs:q0,values:(o,i,a,l,u)=>J0(i,r?0:u),...r?{splits:K0,filter:(o,i)=>i}:{}}]}function U0(e){return e==="share"?{values:(t,n)=>n.map(r=>`${r} %`)}:e==="wall"?{space:96,values:(t,n,r,s,o)=>qf(n,o)}:e==="relative"?{incrs:Wf(),values:(t,n,r,s,o)=>n.map(i=>Ff(i,o))}:{incrs:Kf([1,2,5],0,15),values:(t,n)=>j0(n)}}function j0(e){let t=e.map(n=>sl(n));return new Set(t).size<t.length?e.map(n=>W(n)):t}function K0(e,t,n,r){let{distr:s,asinh:o=1}=e.scales.y??{},i=s===F0?o:0,a=e.bbox.height/devicePixelRatio,l=Y0(n,r,i,Math.max(2,Math.floor(a/jf)));return G0(l,u=>a*sn(u,i)/(sn(r,i)-sn(n,i)))}function G0(e,t){let n=[];for(let r of[...e].sort((s,o)=>+(o===0)-+(s===0)||Math.abs(o)-Math.abs(s)))n.every(s=>Math.abs(t(r)-t(s))>=V0)&&n.push(r);return n.sort((r,s)=>r-s)}function Y0(e,t,n,r){let s=n>0?n:e,o=Math.max(Math.abs(t),n>0?Math.abs(e):0);if(!(s>0&&s<=o&&o<1/0))return[];let i=Math.floor(Math.log10(s)),a=Math.ceil(Math.log10(o)),l=Math.log10(o/s),u=n>0&&e<0&&t>0?2:1,f=Math.max(1,Math.ceil((a-i)*u/r)),d=l*u*2<=Math.max(r,4)?[1,2,5]:[1],h=n>0?[0]:[];for(let y=a-a%f;y>=i;y-=f)for(let $ of d){let M=+`${$}e${y}`;h.push(M),n>0&&h.push(-M)}return h.filter(y=>y>=e&&y<=t).sort((y,$)=>y-$)}function J0(e,t){return e.map(n=>{if(n===null)return"";let r=Math.abs(n);if(!(t>0))return J(n,3);let s=Q0(t),o=Math.floor(Math.log10(r))-s+1;return n!==0&&(r>=1e5||r<.001)?J(n,Math.max(3,Math.min(15,o))):(s<0?n.toFixed(-s):J(n,5)).replace("-","−")})}function Q0(e){let[t="",n="0"]=e.toExponential(5).split("e");return Number(n)-(String(Number(t)).split(".")[1]?.length??0)}function Kf(e,t,n){let r=[];for(let s=t;s<n;s+=1)for(let o of e)r.push(+`${o}e${s}`);return r}function Z0(e,[t,n]){let r=s=>{let o=u=>s?u>n:u<t,i=e.findIndex(u=>u!==null&&o(u));if(i<0)return[];let l=e.filter(u=>u!==null&&o(u)).reduce((u,f)=>(s?f>u:f<u)?f:u);return[{first:i,value:l,up:s}]};return[...r(!0),...r(!1)]}function Ii(e,t,n,r){for(let s of e.curves)for(let{first:o,value:i,up:a}of Z0(s.values,t)){let l=X0(e,s,o,a);if(!e.inside(l))continue;let u=a?e.box.y+2*e.ratio:e.bottom-2*e.ratio,f=n(s);if(e.within(()=>{e.triangle(l,u,9,f,a)}),!r)continue;let d=`${a?"↑":"↓"} ${J(i)}`,h=8*e.ratio;e.label(d,{colour:f,strength:1,priority:1},(y,$)=>{let M=a?u:u-$;return[[l+h,M],[l-y-h,M]]})}}function X0(e,t,n,r){let s=f=>e.x(t.steps[f]??0,t),[o,i]=[t.values[n-1],t.values[n]];if(typeof o!="number"||typeof i!="number")return s(n);let a=r?e.box.y:e.bottom,[l,u]=[e.y(o),e.y(i)];return s(n-1)+(a-l)/(u-l)*(s(n)-s(n-1))}function ey(e,t){return e.x<t.x+t.width&&t.x<e.x+e.width&&e.y<t.y+t.height&&t.y<e.y+e.height}function Yf(e,t,n,r,s,o=[]){let i=[],a=[];for(let l of[...e].sort((u,f)=>u.priority-f.priority)){let u=ty(l.text,t.width*.9,n),f=n(u),d=null,h=1/0,y=l.places(f,r),[$,M]=y[0]??[0,0];if(!a.some(O=>O.text===u&&Math.abs(O.x-$)<f&&Math.abs(O.y-M)<3*r)){for(let[O,[T,H]]of y.entries()){let _={x:Gf(T,t.x,t.x+t.width-f),y:Gf(H,t.y,t.y+t.height-r),width:f,height:r},Y=[...i,...o].some(Q=>ey(_,Q));if(Y&&!l.forced)continue;let B=Math.hypot(_.x-T,_.y-H)/r,N=s(_)+O*.5+B*4+(Y?1e3:0);N<h&&(h=N,d=_)}d&&(i.push({...d,text:u,colour:l.colour}),a.push({text:u,x:$,y:M}))}}return i}function Gf(e,t,n){return Math.max(t,Math.min(n,e))}function ty(e,t,n){if(n(e)<=t)return e;let r=e.length-1;for(;r>1&&n(`${e.slice(0,r)}…`)>t;)r-=1;return`${e.slice(0,r).trimEnd()}…`}var nr=class{constructor(t,n,r,s){this.plot=t;this.colours=n;this.curves=r;this.abscissa=s;this.wishes=[];this.obstacles=[];this.tints=new Map;this.ctx=t.ctx,this.ratio=devicePixelRatio;let{left:o,top:i,width:a,height:l}=t.bbox;this.box={x:o,y:i,width:a,height:l}}x(t,n){return this.plot.valToPos(this.abscissa.x(t,n),"x",!0)}y(t){return this.plot.valToPos(t,"y",!0)}get bottom(){return this.box.y+this.box.height}get right(){return this.box.x+this.box.width}inside(t){return t>=this.box.x-1&&t<=this.right+1}valueAt({member:t,tag:n},r){let s=this.curves.find(a=>a.member===t&&a.tag===n);if(!s)return null;let o=null,i=1/0;return s.steps.forEach((a,l)=>{let u=s.values[l];typeof u=="number"&&Math.abs(a-r)<i&&(i=Math.abs(a-r),o=u)}),o}within(t){let{ctx:n,box:r}=this;n.save(),n.beginPath(),n.rect(r.x,r.y,r.width,r.height),n.clip(),t(n),n.restore()}tint(t,n){this.tints.set(t,[...this.tints.get(t)??[],n])}wash(){this.within(t=>{for(let[n,r]of this.tints){t.fillStyle=n,t.beginPath();for(let{x:s,y:o,width:i,height:a}of r)t.rect(s,o,i,a);t.fill()}})}trace(t,n,r){this.within(s=>{s.strokeStyle=r,s.lineWidth=1.25*this.ratio,s.beginPath();let o=!1;t.forEach((i,a)=>{let l=n[a];if(typeof l!="number"){o=!1;return}o?s.lineTo(this.x(i),this.y(l)):s.moveTo(this.x(i),this.y(l)),o=!0}),s.stroke()})}line(t,n,r,s,o,i=1,a=[]){let{ctx:l,ratio:u}=this;l.save(),l.strokeStyle=o,l.lineWidth=i*u,l.setLineDash(a.map(f=>f*u)),l.beginPath(),l.moveTo(t,n),l.lineTo(r,s),l.stroke(),l.restore()}ring(t,n,r,s){let{ctx:o,ratio:i}=this;o.save(),o.beginPath(),o.arc(t,n,r*i,0,2*Math.PI),o.fillStyle=this.colours.surface,o.fill(),o.lineWidth=2*i,o.strokeStyle=s,o.stroke(),o.restore()}triangle(t,n,r,s,o){let{ctx:i,ratio:a}=this,l=r*a,u=o?l:-l;i.save(),i.beginPath(),i.moveTo(t,n),i.lineTo(t-l*.6,n+u),i.lineTo(t+l*.6,n+u),i.closePath(),i.fillStyle=s,i.fill(),i.restore()}occupy(t,n,r,s){this.obstacles.push({x:t,y:n,width:r,height:s})}label(t,n,r){if(!t||n.strength<1)return;let{colour:s,priority:o,strength:i}=n,a=i>1;this.wishes.push({text:t,colour:s,priority:a?-1:o,places:r,forced:a})}note(t,n,r){this.wishes.push({text:t,colour:n,priority:4,places:r,forced:!1})}flush(){let{ctx:t,ratio:n,box:r}=this;if(!this.wishes.length)return;t.save(),t.font=`500 ${11*n}px ${vn}`,t.textBaseline="middle",t.textAlign="left";let s=4*n,o=a=>t.measureText(a).width+2*s,i=Yf(this.wishes,r,o,16*n,this.crowding(),this.obstacles);for(let{x:a,y:l,width:u,height:f,text:d,colour:h}of i)t.fillStyle=je(this.colours.surface,.5),t.beginPath(),t.roundRect(a,l,u,f,3*n),t.fill(),t.strokeStyle=je(this.colours.surface,.85),t.lineWidth=3*n,t.lineJoin="round",t.strokeText(d,a+s,l+f/2+n*.5),t.fillStyle=h,t.fillText(d,a+s,l+f/2+n*.5);t.restore()}crowding(){let{box:t}=this,n=6*this.ratio,r=Math.ceil(t.width/n)+1,s=Math.ceil(t.height/n)+1,o=new Uint8Array(r*s),i=l=>Math.max(0,Math.min(r-1,Math.floor((l-t.x)/n))),a=l=>Math.max(0,Math.min(s-1,Math.floor((l-t.y)/n)));for(let l of this.curves){let[u,f]=[NaN,NaN];l.steps.forEach((d,h)=>{let y=l.values[h];if(typeof y!="number"){u=NaN;return}let[$,M]=[this.x(d,l),this.y(y)],L=Number.isNaN(u);if(this.inside($)||!L&&this.inside(u)){let[O,T]=L?[$,M]:[u,f],H=Math.min(100,Math.ceil(Math.hypot($-O,M-T)/n))||1;for(let _=1;_<=H;_+=1){let Y=_/H;o[a(T+(M-T)*Y)*r+i(O+($-O)*Y)]=1}}[u,f]=[$,M]})}return({x:l,y:u,width:f,height:d})=>{let h=0;for(let y=a(u);y<=a(u+d);y+=1)for(let $=i(l);$<=i(l+f);$+=1)h+=o[y*r+$]??0;return h}}};var ny=1,ry=3,sy=4,oy=.16;function Jf(e,t,n){let{grid:r,lines:s,window:o,palette:i}=t,a=r.columns.length-s.length,l=cy(t),u={width:t.width,height:t.height,padding:[8,t.share?24:12,0,0],legend:{show:!1},focus:{alpha:.25},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},focus:{prox:24},points:{size:7,width:2},dataIdx:(f,d,h)=>d?n.nearest(d-1,h)??h:h,bind:{dblclick:()=>()=>(n.zoom(null),null)}},scales:{x:{time:!1,range:()=>[...o]},y:l},axes:Di(i,l,t.share?"share":"step"),series:[{},...uy(t),...s.map((f,d)=>ly(f,r.isolated[a+d]??[]))],bands:s.flatMap(({range:f,colour:d})=>f?[{series:[f[1]+1,f[0]+1],fill:je(d,oy)}]:[]),hooks:{draw:[f=>iy(f,t)],setCursor:[f=>n.cursor((f.cursor.left??-1)<0?null:f.cursor.idx??null)],setSeries:[(f,d)=>n.light(ay(t,(d??0)-1))],setSelect:[f=>{let{left:d,width:h}=f.select;h>=5&&n.zoom([f.posToVal(d,"x"),f.posToVal(d+h,"x")])}]}};return new Ge(u,[r.x,...r.columns],e)}function iy(e,{curves:t,lines:n,palette:r}){let{min:s,max:o}=e.scales.y??{};if(s===void 0||o===void 0)return;let i=new nr(e,r,t,new Nr("step",t,0));Ii(i,[s,o],a=>n[t.indexOf(a)]?.colour??r.none,!1)}function ay({grid:e,lines:t},n){let r=n-(e.columns.length-t.length);if(r>=0)return r;let s=t.findIndex(({range:o})=>o?.includes(n));return s<0?null:s}function ly({colour:e,dash:t,width:n},r){return{stroke:e,dash:t,width:n,spanGaps:!1,points:{show:r.length>0,filter:()=>r,size:5,fill:e}}}function uy({lines:e}){return e.flatMap(({range:t,colour:n})=>(t??[]).map(()=>({stroke:je(n,.35),width:.75,spanGaps:!1,points:{show:!1}})))}function cy({extent:e,log:t,grid:n}){let r=t?e[0]>0?0:dy(n.columns):null,s=fi([...e],r),o={range:()=>s,distr:r===null?ny:r>0?sy:ry};return r&&(o.asinh=r),o}var py=.05;function dy(e){let t=e.flatMap(n=>n.flatMap(r=>r?[Math.abs(r)]:[])).sort((n,r)=>n-r);return t[Math.floor(t.length*py)]??1}var Bi=oe`
  .uplot,
  .uplot *,
  .uplot *::before,
  .uplot *::after {
    box-sizing: border-box;
  }
  .uplot {
    position: relative;
    width: min-content;
    user-select: none;
  }
  .u-wrap {
    position: relative;
  }
  .u-over,
  .u-under {
    position: absolute;
  }
  .u-under {
    overflow: hidden;
  }
  .uplot canvas {
    display: block;
    position: relative;
    width: 100%;
    height: 100%;
  }
  .u-axis {
    position: absolute;
  }
  .u-select {
    position: absolute;
    pointer-events: none;
    background: color-mix(in srgb, var(--td-focus) 16%, transparent);
  }
  .u-cursor-x,
  .u-cursor-y {
    position: absolute;
    left: 0;
    top: 0;
    pointer-events: none;
    will-change: transform;
  }
  .u-hz .u-cursor-x {
    height: 100%;
    border-right: 1px dashed var(--td-text-2);
  }
  .u-hz .u-cursor-y {
    display: none;
  }
  .u-cursor-pt {
    position: absolute;
    top: 0;
    left: 0;
    border: 0 solid;
    border-radius: 50%;
    pointer-events: none;
    will-change: transform;
    background-clip: padding-box !important;
  }
  .u-axis.u-off,
  .u-select.u-off,
  .u-cursor-x.u-off,
  .u-cursor-y.u-off,
  .u-cursor-pt.u-off {
    display: none;
  }
  /* The picture was drawn for the screen; on paper it is as wide as the column. */
  @media print {
    .plot {
      height: auto !important;
    }
    .uplot,
    .u-wrap,
    .u-wrap canvas {
      width: 100% !important;
      height: auto !important;
    }
    .u-over,
    .u-under {
      display: none;
    }
  }
`;var Qf={light:["#0068a5","#c2410c","#0f766e","#a21caf","#4d5560","#8a6d00","#5b4bd6"],dark:["#5cb8f5","#ff9a5c","#3fd0bd","#f08cf0","#c3cad1","#e0c341","#a99bff"]},Zf=[[],[7,4],[2,3],[9,3,2,3],[16,4],[12,3,2,3,2,3],[4,8],[16,3,6,3],[2,8]];function eu(e,t){let n=t?Qf.dark:Qf.light,r=Math.floor(e/n.length)%Zf.length;return{colour:n[e%n.length]??"",dash:[...Zf[r]??[]]}}function Wi(e){let[t="",...n]=e;if(!n.length)return"";let r=t.length;for(let s of n){let o=0;for(;o<r&&s[o]===t[o];)o+=1;r=o}return t.slice(0,t.slice(0,r).lastIndexOf("/")+1)}function Xf(e){return e==null?"–":typeof e=="number"?J(e,6):String(e)}function em(e,t){return e.found.includes(t)?"found":e.unchecked.includes(t)?"unchecked":"clear"}function tu(e){return{found:p("found",{desc:"What a rule said of a run"}),unchecked:p("not checked",{desc:"What a rule said of a run"}),clear:p("clear",{desc:"What a rule said of a run: it found nothing"})}[e]}function tm(e){return e===null?"–":e>0?`+${J(e)}`:J(e)}function nm({quantity:e},t){return!e||t===null||t===0?null:t<0==(e.better==="lower")}function rm({hparams:e,patterns:t,search:n}){if(!e.length)return p("No patterns were searched for: the log names no hyper-parameter that differs between these runs.");if(!n.hypotheses)return p("No patterns were searched for: no error or warning was found in some of these runs and not in others.");let r=W(n.hypotheses),s=Yc(n.rules),o=ct(n.splits),{alpha:i}=n,a=me(n.hypotheses,{one:p(g`${r} test of ${s} against ${o} (Fisher’s exact test, Holm’s correction, alpha ${i}).`),other:p(g`${r} tests of ${s} against ${o} (Fisher’s exact test, Holm’s correction for all of them, alpha ${i}).`)});return t.length?a:p(g`No sound pattern. ${a}`)}var sm=600,om=1200,fy=120,Fi=class{constructor(t){this.host=t;this.traces=[];this.lost=[];this.whole=[];this.wanted=null;this.ends=new Map;this.window=null;this.own=!1;this.asked="";this.request=0;t.addController(this)}hostDisconnected(){clearTimeout(this.timer)}ask(t){this.wanted=t;let n=JSON.stringify([t.generation,t.lines.map(({run:r,series:s})=>[r,s.member,s.tag]),t.groups.map(r=>[r.name,wl(r)])]);n!==this.asked&&(this.asked=n,this.load(t))}zoom(t,n){this.window=t,this.own=n,this.whole.length&&this.refine()}async load({store:t,lines:n,groups:r}){let s=this.request+=1,o=await Promise.all([this.bands(r).catch(()=>r.map(()=>null)),...n.map(l=>t.load(l.run,[l.series],sm).then(([u])=>u?Zp(l,u):null,()=>null))]);if(s!==this.request)return;let i=o.flat(),a=[...r.map(({name:l})=>l),...n.map(({run:l})=>l)];this.whole=i.filter(l=>l!==null),this.ends=new Map(this.whole.map(({name:l,curve:u})=>[l,xi([u])])),this.lost=a.filter((l,u)=>!i[u]),this.refine()}put(t){this.traces=t,this.host.requestUpdate()}refine(){clearTimeout(this.timer),this.put(this.whole);let{window:t,request:n}=this;t&&(this.timer=setTimeout(()=>{Promise.all(this.whole.map(r=>this.fine(r,t).catch(()=>r))).then(r=>{n===this.request&&t===this.window&&this.put(r)})},fy))}async fine(t,n){let{wanted:r}=this,s=this.ends.get(t.name)??[0,0],[o,i]=this.own?[oo(n[0],s),oo(n[1],s)]:n,[a,l]=[Math.ceil(o),Math.floor(i)];if(l<a)return t;let u=r?.groups.find(({name:d})=>t.range&&d===t.name);if(u){let[d]=await this.bands([u],{start:a,end:l});return d?.range?{...d,losses:t.losses}:t}if(!r||!t.curve.thinned)return t;let{series:f}=await r.store.source.curves(t.name,[t.series],om,{start:a,end:l});return f[0]?{...t,curve:pi(t.curve,f[0],a,l)}:t}async bands(t,n){if(!this.wanted||!t.length)return[];let{source:r}=this.wanted.store,{bands:s}=await r.bands(t.map(wl),n?om:sm,n);return t.map((o,i)=>{let a=s[i];return a?Xp(o,a):null})}};var im="important",my=" !"+im,am=qn(class extends gn{constructor(e){if(super(e),e.type!==qo.ATTRIBUTE||e.name!=="style"||e.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(e){return Object.keys(e).reduce((t,n)=>{let r=e[n];return r==null?t:t+`${n=n.includes("-")?n:n.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${r};`},"")}update(e,[t]){let{style:n}=e.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(t)),this.render(t);for(let r of this.ft)t[r]==null&&(this.ft.delete(r),r.includes("-")?n.removeProperty(r):n[r]=null);for(let r in t){let s=t[r];if(s!=null){this.ft.add(r);let o=typeof s=="string"&&s.endsWith(my);r.includes("-")||o?n.setProperty(r,o?s.slice(0,-11):s,o?im:""):n[r]=s}}return St}});function lm(e,t){return v`<ul aria-label=${p("Runs")} @mouseleave=${()=>t(null)}>
    ${e.map((n,r)=>hy(n,()=>t(r)))}
  </ul>`}function hy({name:e,split:t,trace:n,stroke:r,thick:s,lit:o,value:i},a){let{colour:l,dash:u}=r;return v`<li ?data-lit=${o} title=${n.title} @mouseenter=${a}>
    <svg width="24" height="8" aria-hidden="true">
      ${n.range?qe`<rect width="24" height="8" fill=${l} opacity="0.2"></rect>`:k}
      <line
        x1="0"
        x2="24"
        y1="4"
        y2="4"
        stroke-width=${s?3:2}
        style=${am({stroke:l,"stroke-dasharray":u.join(" ")||"none"})}
      ></line>
    </svg>
    <span class="who">${cl(e)}${n.losses?v`<em>${n.losses}</em>`:k}</span
    >${t?v`<span class="quiet">${t}</span>`:k}<b>${i}</b>
  </li>`}var um=oe`
  :host {
    background: var(--td-surface);
    border: 1px solid var(--td-border);
    border-radius: 4px;
    min-width: 0;
  }
  .plot {
    height: min(420px, 60vh);
    margin: 12px 4px 0;
    overflow: hidden;
    cursor: crosshair;
  }
  .plot:focus-visible {
    outline-offset: -2px;
  }
  ul {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 240px), 1fr));
    gap: 0 24px;
    max-height: 168px;
    overflow-y: auto;
    padding: 8px 16px;
    font-size: 12px;
  }
  li {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
    padding: 0 4px;
    border-radius: 3px;
  }
  li[data-lit] {
    background: var(--td-hover);
  }
  h2 {
    padding: 12px 16px 0;
    font-size: 14px;
    line-height: 20px;
    font-weight: 600;
  }
  h2 .quiet {
    margin-left: 8px;
    font-weight: 400;
  }
  .who {
    flex: 1;
    min-width: 0;
  }
  li em {
    display: block;
    font-style: normal;
    font-size: 11px;
    line-height: 14px;
    color: var(--td-warning);
    white-space: normal;
  }
  li b {
    font-weight: 500;
    font-variant-numeric: tabular-nums;
  }
  svg {
    flex: none;
  }
  p {
    padding: 0 16px;
    font-size: 12px;
    color: var(--td-text-2);
    font-variant-numeric: tabular-nums;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;var gy=400,Nn=class extends pe{constructor(){super(...arguments);this.curves=[];this.series=[];this.zoom=null;this.open=!1}render(){return v`<details @toggle=${n=>this.open=n.target.open}>
      <summary class="fold">${p("Show numbers")}</summary>
      ${this.open?this.renderTable():k}
    </details>`}renderTable(){let{x:n}=ps(this.curves),[r,s]=this.zoom??[-1/0,1/0],o=n.filter(d=>d>=r&&d<=s),i=Math.max(1,Math.ceil(o.length/gy)),a=o.filter((d,h)=>h%i===0||h===o.length-1),l=this.curves.reduce((d,h)=>d+h.points,0),u=this.curves.map(d=>new Map(d.steps.map((h,y)=>[h,d.values[y]??null]))),f=a.length<o.length||this.curves.some(d=>d.thinned);return v`<div class="box cue" tabindex="0" role="region" aria-label=${p("Numbers")}>
      <table>
        ${f?v`<caption>
                ${by(a.length,l)}
              </caption>`:k}
        <thead>
          <tr>
            <th scope="col">${p("Step")}</th>
            ${this.series.map((d,h)=>v`<th scope="col" title=${`${d.member} · ${d.tag}`}>
                  ${this.series.length>1?Ln(this.series)[h]:d.tag}
                </th>`)}
          </tr>
        </thead>
        <tbody>
          ${a.map(d=>v`<tr>
                <td>${W(d)}</td>
                ${u.map(h=>{let y=h.get(d);return v`<td>
                    ${y===void 0?"":y===null?Kn():J(y,5)}
                  </td>`})}
              </tr>`)}
        </tbody>
      </table>
    </div>`}};Nn.styles=[Te,oe`
      summary {
        padding: 4px 16px 8px;
        font-size: 12px;
        color: var(--td-text-2);
        width: max-content;
      }
      summary:hover {
        color: var(--td-text);
      }
      .box {
        max-height: 240px;
        overflow: auto;
        border-top: 1px solid var(--td-border);
        padding: 0 16px 8px;
      }
      table {
        border-collapse: collapse;
        font-size: 12px;
        line-height: 18px;
        font-variant-numeric: tabular-nums;
      }
      th {
        position: sticky;
        top: 0;
        background: var(--td-surface);
        font-weight: 500;
        color: var(--td-text-2);
        padding: 8px 24px 4px 0;
        text-align: right;
      }
      td {
        padding: 0 24px 0 0;
        text-align: right;
      }
      caption {
        caption-side: bottom;
        text-align: left;
        color: var(--td-text-2);
        padding-top: 8px;
      }
    `],R([C({attribute:!1})],Nn.prototype,"curves",2),R([C({attribute:!1})],Nn.prototype,"series",2),R([C({attribute:!1})],Nn.prototype,"zoom",2),R([xe()],Nn.prototype,"open",2),Nn=R([Re("td-numbers")],Nn);function by(e,t){let n=W(e);return me(e,{one:p(g`${n} row of ${kr(t)}; zoom in on the chart to see more.`),other:p(g`${n} rows of ${kr(t)}; zoom in on the chart to see more.`)})}var Et=oe`
  .shape {
    flex: none;
    display: block;
  }
  .cut-out {
    stroke: var(--td-surface);
    stroke-width: 1.8;
    fill: none;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-size: 12px;
    font-weight: 500;
    white-space: nowrap;
  }
  .error {
    color: var(--td-error);
  }
  .warning {
    color: var(--td-warning);
  }
  .info {
    color: var(--td-info);
  }
  .unjudged {
    color: var(--td-unjudged);
  }
  .healthy {
    color: var(--td-healthy);
  }
  .name {
    display: inline-flex;
    min-width: 0;
    max-width: 100%;
    white-space: nowrap;
  }
  .name .folder {
    flex: 0 100 auto;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    color: var(--td-text-2);
    font-weight: 400;
    white-space: pre;
  }
  .name .leaf {
    flex: 0 1 auto;
    min-width: 0;
    overflow: hidden;
    white-space: pre;
    font-weight: 600;
  }
  .middle {
    display: flex;
    min-width: 0;
    white-space: pre;
  }
  .middle .start {
    flex: 0 1 auto;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .middle .end {
    flex: none;
    max-width: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .swatch {
    flex: none;
    display: block;
  }
`;var Ye=class extends pe{constructor(){super(...arguments);this.lines=[];this.groups=[];this.generation=0;this.heading="";this.dark=!1;this.log=!1;this.limits=null;this.own=!1;this.window=null;this.baseline="";this.traces=[];this.cursor=null;this.lit=null;this.spoken="";this.data=new Fi(this);this.columns=[];this.grid={x:[],columns:[],isolated:[]};this.chart=null;this.size=null}disconnectedCallback(){super.disconnectedCallback(),this.size?.disconnect(),this.size=null,this.chart?.destroy(),this.chart=null}willUpdate(n){let{store:r,generation:s,lines:o,groups:i}=this;this.data.ask({store:r,generation:s,lines:o,groups:i}),(n.has("window")||n.has("own"))&&this.data.zoom(this.window,this.own),this.traces=this.data.traces,!(!n.has("traces")&&!n.has("own"))&&(this.columns=$l(this.own?this.traces.map(a=>this.inPercent(a)):this.traces),this.grid=ps(this.columns))}updated(n){let r=this.renderRoot.querySelector(".plot");if(!r)return;this.size||(this.size=new ResizeObserver(()=>{!r.clientWidth||!r.clientHeight||(this.chart?this.chart.setSize({width:r.clientWidth,height:r.clientHeight}):this.draw(r))}),this.size.observe(r)),["traces","dark","log","limits","own","window","baseline"].some(i=>n.has(i))&&this.draw(r)}draw(n){let{clientWidth:r,clientHeight:s}=n;if(this.chart?.destroy(),this.chart=null,!r||!s||!this.traces.length)return;let{x:o}=this.grid,[i,a]=this.window??[o[0]??0,o.at(-1)??1],[l,u]=i===a?[i-.5,a+.5]:[i,a],f=td(this.traces);this.chart=Jf(n,{width:r,height:s,grid:this.grid,lines:this.traces.map(({name:d},h)=>({...eu(this.placeOf(d),this.dark),width:d===this.baseline?3:f[h]?2:1.5,range:f[h]??null})),curves:this.columns.slice(-this.traces.length),window:[l,u],extent:this.rangeWithin(l,u),share:this.own,log:this.log,palette:Mr(this.dark)},{nearest:(d,h)=>hl(this.grid.columns[d],h),cursor:d=>this.cursor=d,light:d=>this.lit=d,zoom:d=>{this.zoom(d)}})}placeOf(n){let r=this.groups.findIndex(s=>s.name===n);return r>=0?r:this.groups.length+this.lines.findIndex(({run:s})=>s===n)}columnOf(n){return this.grid.columns.length-this.traces.length+n}zoom(n){this.dispatchEvent(new ue("td-window",{window:n}))}light(n){this.lit=n,this.chart?.setSeries(n===null?null:this.columnOf(n)+1,{focus:!0})}get lost(){return this.data.lost}inPercent(n){let r=this.data.ends.get(n.name)??[0,0],s=a=>Kp(a,r),{curve:o,range:i}=n;return{...n,curve:s(o),range:i&&[s(i[0]),s(i[1])]}}rangeWithin(n,r){let{limits:s,columns:o}=this,i=s&&o.map(a=>({...a,values:hi(a,s)}));return(i&&lt(i,n,r))??lt(o,n,r)??[0,1]}get extent(){return this.limits?[...this.limits]:lt(this.columns)}valueAt(n,r){let s=this.grid.columns[this.columnOf(n)],o=this.cursor===null?null:hl(s,this.cursor),i=o===null?this.traces[n]?.curve.values.findLast(a=>a!==null):s?.[o];return us(i??null,r)}onKey(n){if(n.ctrlKey||n.metaKey||n.altKey||!this.chart)return;let r=this.grid.x.length-1,s=n.shiftKey?Math.max(1,Math.round(r/20)):1,o=this.cursor??(n.key==="ArrowLeft"?r+1:-1),a={ArrowLeft:Math.max(0,o-s),ArrowRight:Math.min(r,o+s),Home:0,End:r}[n.key];if(a!==void 0){let l=this.grid.x[a]??0;this.chart.setCursor({left:this.chart.valToPos(l,"x"),top:10}),this.cursor=a;let u=this.extent,f=this.traces.map(({name:d},h)=>`${d} ${this.valueAt(h,u)}`).slice(0,12);this.spoken=Ae([this.own?yy(l):Rt(W(l)),...f])}else if(n.key==="Escape"||n.key==="0")this.zoom(null);else return;n.preventDefault()}render(){let n=this.extent,r=this.cursor===null?void 0:this.grid.x[this.cursor],s=Wi([...this.groups,...this.lines].map(a=>"run"in a?a.run:a.name)),o=vy([...this.lines,...this.groups.flatMap(({lines:a})=>a)]),i=r===void 0?p("Last values"):this.own?p(g`Values at ${J(r,3)} % of each run`):p(g`Values at step ${W(r)}`);return v`<h2>${this.heading}${o?v` <span class="quiet">${o}</span>`:k}</h2>
      <div
        class="plot"
        tabindex="0"
        role="img"
        aria-label=${p(g`Chart of ${this.heading} of ${Be(this.traces.length)}. Arrow keys read values, Escape resets the zoom.`)}
        @keydown=${a=>this.onKey(a)}
      ></div>
      <p>
        ${s?p(g`${i} in ${s}`,{desc:"Values of the runs in a folder"}):i}
        ${this.lost.length?p(g`· no such curve: ${Ae(this.lost)}`,{desc:"Runs that lack the curve"}):k}
      </p>
      ${lm(this.traces.map((a,l)=>({name:a.name.slice(s.length),split:o?"":Tt(a.series.split),trace:a,stroke:eu(this.placeOf(a.name),this.dark),thick:a.name===this.baseline,lit:this.lit===l,value:this.valueAt(l,n)})),a=>this.light(a))}
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      <td-numbers
        .curves=${$l(this.traces)}
        .series=${ed(this.traces,s)}
        .zoom=${this.window}
      ></td-numbers>`}};Ye.styles=[Te,Et,Bi,um],R([C({attribute:!1})],Ye.prototype,"lines",2),R([C({attribute:!1})],Ye.prototype,"groups",2),R([C({attribute:!1})],Ye.prototype,"store",2),R([C({type:Number})],Ye.prototype,"generation",2),R([C()],Ye.prototype,"heading",2),R([C({type:Boolean})],Ye.prototype,"dark",2),R([C({type:Boolean})],Ye.prototype,"log",2),R([C({attribute:!1})],Ye.prototype,"limits",2),R([C({type:Boolean})],Ye.prototype,"own",2),R([C({attribute:!1})],Ye.prototype,"window",2),R([C()],Ye.prototype,"baseline",2),R([xe()],Ye.prototype,"traces",2),R([xe()],Ye.prototype,"cursor",2),R([xe()],Ye.prototype,"lit",2),R([xe()],Ye.prototype,"spoken",2),Ye=R([Re("td-overlay")],Ye);function vy(e){let t=[...new Set(e.map(({series:r})=>r.split))],[n]=t;return t.length!==1||n===void 0||n==="none"?"":Tt(n)}function yy(e){return p(g`at ${J(e,3)} %`,{desc:"Part of the way through each run"})}function Cs(e,t){return nu(e,t)?"":J(t)}var xy=.005;function nu(e,t){return(e.match(/[-−]?\d[\d,]*(?:\.\d+)?(?:e[-+−]?\d+)?/gi)??[]).some(r=>{let s=Number(r.replaceAll(",","").replaceAll("−","-")),[o="",i="0"]=r.replaceAll("−","-").split(/e/i),a=10**(Number(i)-(o.split(".")[1]?.length??0));return Math.abs(s-t)<=Math.min(a*.5001,Math.abs(t)*xy)})}var pm={over(e,t,n){let{ratio:r}=e,{value:s,label:o}=t,i=cm(e,t);if(!i||!e.inside(i.x))return;let{x:a,y1:l,y2:u}=i,{strength:f}=n,d=je(n.colour,f<1?.35:1),h=f>1?3:2,y=4*r;e.line(a,l,a,u,d,h),e.line(a-y,l,a+y,l,d,h),e.line(a-y,u,a+y,u,d,h),e.occupy(a-y,Math.min(l,u)-y,2*y,Math.abs(u-l)+2*y);let $=/\d/.test(o)?o:`${o} ${J(s,3)}`;e.label($,n,(M,L)=>{let O=(l+u)/2-L/2,T=8*r;return[[a+T,O],[a-M-T,O],[a-M-T,Math.min(l,u)-L],[a-M-T,Math.max(l,u)]]})},distance(e,t,[n,r]){let s=cm(e,t);if(!s)return 1/0;let[o,i]=[Math.min(s.y1,s.y2),Math.max(s.y1,s.y2)];return Math.hypot(n-s.x,Math.max(o-r,r-i,0))},values:({first_value:e,other_value:t})=>[e,t].filter(n=>typeof n=="number"),row:({label:e,step:t,value:n})=>({name:e,value:`${Cs(e,n)} ${Yo(Ve(t))}`.trim()})};function cm(e,t){let{member:n,tag:r,other_member:s,other_tag:o,step:i,value:a}=t,l=t.first_value??e.valueAt({member:n,tag:r},i),u=t.other_value??e.valueAt({member:s,tag:o},i)??(l===null?null:l-a);return l===null||u===null?null:{x:e.x(i,{member:n,tag:r}),y1:e.y(l),y2:e.y(u)}}var dm={over(e,{value:t,label:n},r){let{box:s,ratio:o}=e,{colour:i,strength:a}=r,l=e.y(t),u=3*o,f=l<s.y?"↑ ":l>e.bottom?"↓ ":"";f||e.line(s.x,l,e.right,l,je(i,a<1?.3:1),a>1?2.5:1.5,[6,4]),e.label(f+wy(n,t),r,(d,h)=>{let y=Math.max(l-h-u,s.y+u),$=Math.min(l+u,e.bottom-h-u),M=[];for(let L of[1,0,.5,.75,.25]){let O=s.x+u+(s.width-d-2*u)*L;M.push([O,y],[O,$])}return M})},distance:(e,{value:t},[,n])=>Math.abs(n-e.y(t))+3*e.ratio,values:({value:e,tolerance:t})=>t?[e-t,e,e+t]:[e],row:({label:e,value:t})=>({name:e,value:Cs(e,t)})};function wy(e,t){return e.includes("=")||nu(e,t)?e:`${e} = ${J(t)}`}var fm={over(e,{step:t,value:n,label:r,member:s,tag:o},i){let{box:a,ratio:l}=e,{colour:u,strength:f}=i,d=e.x(t,{member:s,tag:o});if(!e.inside(d))return;let h=n===null?a.y+28*l:e.y(n),y=je(u,f<1?.35:1);if((f>1||n===null)&&e.line(d,a.y,d,e.bottom,y,1,[2,3]),n!==null){let $=f>1?7:5;e.ring(d,Math.max(a.y,Math.min(e.bottom,h)),$,y),e.occupy(d-$*l,h-$*l,2*$*l,2*$*l)}e.label(`${r} ${$y(r,t)}`.trim(),i,($,M)=>{let L=10*l,T=e.valueAt({member:s,tag:o},t)!==null&&n!==null,H=[[d-$/2,h-M-L],[d+L,h-M/2],[d-$-L,h-M/2],[d+L,h-M-L],[d-$-L,h-M-L],[d-$-L,h+L]];return T&&H.splice(1,0,[d-$/2,h+L],[d+L,h+L]),H})},distance(e,{step:t,value:n,member:r,tag:s},[o,i]){let a=e.x(t,{member:r,tag:s});return n===null?Math.abs(o-a):Math.hypot(o-a,i-Math.max(e.box.y,Math.min(e.bottom,e.y(n))))},values:({value:e})=>e===null?[]:[e],row:({label:e,step:t,value:n})=>({name:e,value:`${n===null?"":Cs(e,n)} ${Yo(Ve(t))}`.trim()})};function $y(e,t){return e.match(/\d[\d,]*(?:\.\d+)?/g)?.some(n=>Number(n.replaceAll(",",""))===t)?"":`@ ${Ve(t)}`}var mm={under(e,t,{colour:n,strength:r,leading:s}){let{first_step:o,last_step:i}=t,{ratio:a,box:l}=e,u=e.x(o,t),f=Math.max(e.x(i,t)-u,2*a);if(s||r>1){let d=je(n,r>1?.18:r<1?.04:.1);e.tint(d,{x:u,y:l.y,width:f,height:l.height})}e.tint(je(n,r<1?.3:.9),{x:u,y:l.y,width:f,height:2*a})},over(e,t,n){let{ratio:r,box:s}=e,{first_step:o,last_step:i,label:a}=t,l=Math.max(e.x(o,t),s.x),u=Math.min(e.x(i,t),e.right);u<s.x||l>e.right||e.label(a,n,(f,d)=>{let h=(l+u-f)/2,y=[s.y+4*r,s.y+6*r+d,e.bottom-d-4*r],$=u-l>=f?[l+2*r,h,u-f]:[h];return y.flatMap(M=>$.map(L=>[L,M]))})},distance(e,t,[n,r]){let[s,o]=[e.x(t.first_step,t),e.x(t.last_step,t)],i=Math.max(0,r-e.box.y-18*e.ratio);return Math.hypot(Math.max(s-n,n-o,0),i)+5*e.ratio},row:({label:e,first_step:t,last_step:n})=>({name:e,value:t===n?Rt(Ve(t)):Jo(Ve(t),Ve(n))})};var Sy={row:({name:e,value:t,unit:n})=>({name:e,value:zr(t,n)})},ky={row:e=>{let t=Object.entries(e).filter(([,s])=>["number","string"].includes(typeof s)),n=new Map(t),r=[...n].filter(([s])=>!["kind","label","name"].includes(s)).map(([s,o])=>`${s.replaceAll("_"," ")} ${typeof o=="number"?J(o):o}`);return{name:String(n.get("label")??n.get("name")??e.kind),value:r.join(", ")}}},Ry=new Map(Object.entries({span:mm,level:dm,point:fm,gap:pm,stat:Sy}));function rr(e){return Ry.get(e.kind)??ky}function As(e){return rr(e).row(e)}function Vi(e){return yi(e).flatMap(({evidence:t})=>rr(t).values?.(t)??[])}function Ty(e){return/(?:series|ss)$/.test(e)?e:/(?:ss|sh|ch|x)es$/.test(e)?e.slice(0,-2):e.replace(/ies$/,"y").replace(/s$/,"")}function zr(e,t){if(e===null)return Kn();let n=p("^(?:share|fraction)(?: of (.+))?$",{id:"unit-share",desc:"Regular expression of how the server says the unit of a share: share, share of the curve"}),r=new RegExp(n).exec(t);if(r){let o=J(e*100,3),i=r.slice(1).join("");return i?p(g`${o} % of ${i}`,{desc:"A share of something"}):p(g`${o} %`,{desc:"A share"})}let s=e===1?Ty(t):t;return s?`${J(e)} ${s}`:J(e)}var hm={nan:"NaN",inf:"+Inf","-inf":"−Inf"};function gm(e,t){e.curves.forEach((n,r)=>{let s=e.colours[t(n)];for(let{step:o,value:i,count:a}of n.marks){let l=e.x(o,n),u=e.x(My(n,o,a),n);if(u<e.box.x||l>e.right)continue;let f=i!=="-inf",d=(4+r*11)*e.ratio,h=f?e.box.y+d:e.bottom-d,y=f?h+5*e.ratio:h-5*e.ratio;e.occupy(l-6*e.ratio,y-5*e.ratio,u-l+12*e.ratio,10*e.ratio),e.within(()=>{u>l&&e.line(l,y,u,y,s,3),e.triangle(l,h,9,s,f)});let $=a>1?`${hm[i]} ×${a}`:hm[i],M=7*e.ratio,L=f?y+6*e.ratio:y-22*e.ratio;e.label($,{colour:s,strength:1,priority:2},(O,T)=>[[l+M,y-T/2],[l-O-M,y-T/2],[l-O/2,L],[l+M,L],[l-O/2,L+(f?T:-T)]])}})}function My(e,t,n){if(n<2)return t;let r=e.steps.indexOf(t);if(r<0)return t;let s=r;for(;s+1<e.steps.length&&e.values[s+1]===null;)s+=1;return e.steps[s]??t}function bm(e,t){if(e.abscissa.axis==="step")for(let n of e.curves){let r=je(e.colours[t(n)],.4);for(let{steps:s,values:o}of n.overwritten??[])e.trace(s,o,r)}}function Ey(e){let t=e.flatMap(({steps:r,resets:s})=>s.map(o=>({step:o,steps:r}))),n=[];for(let{step:r,steps:s}of t.sort((o,i)=>o.step-i.step)){let o=n.at(-1);(o===void 0||Ms(s,o)<Ms(s,r))&&n.push(r)}return n}var Cy=6,Ay=4;function _y(e,t){let n=[];for(let r of e)r-(n.at(-1)??-1/0)>=t&&n.push(r);return n}function vm(e){let t=e.colours["text-2"],n=Ey(e.curves).map(o=>e.x(o)).filter(o=>e.inside(o)),r=n.length>Ay,s=r?p(g`log goes back ${W(n.length)} times`,{desc:"Mark on a chart: the steps begin again"}):p("log goes back",{desc:"Mark on a chart: the steps begin again"});for(let[o,i]of _y(n,Cy*e.ratio).entries())e.line(i,e.box.y,i,e.bottom,t,1,[1,3]),!(r&&o>0)&&e.label(s,{colour:t,strength:1,priority:4},(a,l)=>{let u=3*e.ratio,f=e.bottom-l-u,d=e.box.y+(e.box.height-l)/2;return[f,e.box.y+u,d].flatMap(h=>[[i+u,h],[i-a-u,h]])})}function ym(e){let t=e.colours["text-2"],[n]=[...e.curves].sort((r,s)=>s.points-r.points);for(let{step:r,seconds:s}of n?.pauses??[]){let o=n?.steps.find(y=>y>r)??r,[i,a]=[e.x(r,n),e.x(o,n)];if(a<e.box.x||i>e.right)continue;let l=e.abscissa.axis!=="step",u=(i+a)/2;e.within(y=>{if(!l){e.line(u,e.box.y,u,e.bottom,t,1,[4,2,1,2]);return}y.fillStyle=je(t,.1),y.fillRect(i,e.box.y,Math.max(a-i,e.ratio),e.box.height)});let f=p(g`paused ${bn(s)}`,{desc:"Mark on a chart: nothing was logged for so long"}),[d,h]=[Math.max(i,e.box.x),Math.min(a,e.right)];e.note(f,t,(y,$)=>[[l&&h-d>y?(d+h-y)/2:u+3*e.ratio,e.bottom-$-3*e.ratio]])}}function xm(e,t){let n=e.colours["text-2"],r=3*e.ratio;for(let{value:s,label:o}of t){let i=e.y(s),a=i<e.box.y?"↑ ":i>e.bottom?"↓ ":"";a||e.line(e.box.x,i,e.right,i,n,1,[2,2]),e.note(a+o,n,(l,u)=>{let f=Math.max(i-u-r,e.box.y+r),d=Math.min(i+r,e.bottom-u-r);return[0,1,.5,.25,.75].flatMap(h=>{let y=e.box.x+r+(e.box.width-l-2*r)*h;return[[y,f],[y,d]]})})}}function sr(e){return["train","validation","test"].includes(e)?e:"none"}function qi(e){return e==="validation"||e==="test"}var Ly=10;function wm(e,t,n){let{curves:r,splits:s,palette:o}=t,i=new nr(e,o,r,n);bm(i,a=>sr(s[r.indexOf(a)]??"none")),ru(t,({evidence:a},l)=>{rr(a).under?.(i,a,l)}),i.wash()}function $m(e,t,n){let{curves:r,splits:s,palette:o}=t,i=new nr(e,o,r,n);ym(i),vm(i),gm(i,u=>sr(s[r.indexOf(u)]??"none")),xm(i,t.levels);let{min:a,max:l}=e.scales.y??{};t.yRange&&a!==void 0&&l!==void 0&&Ii(i,[a,l],u=>o[sr(s[r.indexOf(u)]??"none")],!0),ru(t,({evidence:u},f)=>{rr(u).over?.(i,u,f)}),i.flush()}function Sm(e,t,n,r,s){let o=new nr(e,t.palette,t.curves,n),i=[o.box.x+r*o.ratio,o.box.y+s*o.ratio],a=null,l=Ly;return ru(t,({evidence:u,id:f})=>{let d=rr(u).distance?.(o,u,i)??1/0;d/o.ratio>=l||(l=d/o.ratio,a=f)}),a}function ru(e,t){let{annotations:n,lit:r,palette:s}=e,o=new Set(yi(n)),i={point:0,gap:1,level:2,span:3,stat:4};for(let a of n){let{finding:l,evidence:u,id:f}=a,d=r!==null&&(f===r||f.startsWith(`${r}#`));if(!d&&!o.has(a))continue;let h=d?2:r===null?1:.5,{leading:y}=a;t(a,{colour:s[l.severity],strength:h,leading:y,priority:i[u.kind]})}}var Py=60,km=16,Oy=.35;function Tm(e,t,n){let r=e.curves.flatMap((o,i)=>o.smoothed?[i]:[]);return[...e.curves.map((o,i)=>Rm(e,i,i,t,n,r.includes(i))),...r.map((o,i)=>Rm(e,o,e.curves.length+i,t,n,null))]}function Rm(e,t,n,r,s,o){let i=e.splits[t]??"none",a=e.palette[sr(i)],l=o?je(a,Oy):a,u=qi(i),f=o===null?0:Py,d=u&&!o;return{stroke:l,width:o?1.25:u?2:1.75,spanGaps:!1,points:{show:!0,size:(u?7:5)-(o?2:0),width:o?1:1.5,stroke:l,fill:u?e.palette.surface:l,filter:()=>Ny(r(),n,s(),f,d)}}}function Ny({x:e,columns:t,isolated:n},r,[s,o],i,a){let l=[];if((t[r]??[]).forEach((f,d)=>{let h=e[d]??0;typeof f=="number"&&h>=s&&h<=o&&l.push(d)}),l.length<=i)return l;let u=new Set(n[r]);if(a){let f=l.length/km;for(let d=0;d<km;d+=1)u.add(l[Math.floor((d+.5)*f)]??0)}return[...u].sort((f,d)=>f-d)}function Mm(e){return e==="mousemove"||e==="mouseleave"}function Em(e,t){return e.length===t.length&&e.every((n,r)=>n===t[r])}var Ui=class{constructor(t,n,r){this.root=t;this.events=n;this.syncKey=r;this.grid={x:[],columns:[],isolated:[]};this.abscissa=new Nr("step",[],0);this.window=null;this.chart=null;this.scene=null;this.size={width:0,height:0};this.built="";this.hovered=null}show(t){let n=this.scene;this.scene=t;let r=!n||!Em(n.curves,t.curves)||n.axis!==t.axis||n.origin!==t.origin;if(r&&(this.abscissa=new Nr(t.axis,t.curves,t.origin),this.grid=this.abscissa.grid()),!this.size.width||!this.size.height)return;let s=[...Vi(t.annotations),...t.levels.map(({value:y})=>y)],{axis:o,palette:i,splits:a,xRange:l,yRange:u}=t,f=If(t),d=t.curves.map(y=>y.smoothed!==void 0),h=JSON.stringify([f,o,i.page,a,d,l,u,s]);!this.chart||h!==this.built?(this.built=h,this.build(t,f,s)):r?(this.chart.setData(this.data(),!1),this.rescale(),this.fitValues(this.chart)):(n.lit!==t.lit||!Em(n.annotations,t.annotations))&&(t.annotations.length||n.annotations.length)&&this.chart.redraw(!1)}resize(t,n){!t||!n||t===this.size.width&&n===this.size.height||(this.size={width:t,height:n},this.chart?this.chart.setSize(this.size):this.scene&&this.show({...this.scene}))}destroy(){this.chart?.destroy(),this.chart=null,this.built=""}zoom(t){this.window=t,this.rescale(),this.events.zoom(t)}point(t){let{chart:n}=this;if(!n)return;let r=t===null?void 0:this.grid.x[t],[s,o]=r===void 0?[-10,-10]:[n.valToPos(r,"x"),10];n.setCursor({left:s,top:o});let{clientWidth:i,clientHeight:a}=n.over;Ge.sync(this.syncKey).pub("mousemove",n,s,o,i,a,t??-1)}get canvas(){return this.chart?.ctx.canvas??null}nearest(t,n){let r=this.grid.columns[t]??[];for(let s=0;s<r.length;s+=1){if(typeof r[n-s]=="number")return n-s;if(typeof r[n+s]=="number")return n+s}return null}stepAt(t){let n=this.grid.x[t]??0;for(let[r,s]of(this.scene?.curves??[]).entries()){let o=s.steps[this.abscissa.indexAt(r,n)];if(o!==void 0)return o}return Math.round(this.abscissa.step(n))}data(){return[this.grid.x,...this.grid.columns]}rescale(){let[t,n]=this.shown();this.chart?.setScale("x",{min:t,max:n})}fitValues(t){let{range:n}=t.scales.y??{};if(typeof n!="function")return;let[r,s]=n(t,0,1,"y");typeof r=="number"&&typeof s=="number"&&t.setScale("y",{min:r,max:s})}shown(){let{x:t}=this.grid,n=this.window??this.scene?.xRange??null,[r,s]=n?[this.abscissa.x(n[0]),this.abscissa.x(n[1])]:[t[0]??0,t.at(-1)??1];return r===s?[r-.5,s+.5]:[r,s]}build(t,n,r){this.chart?.destroy();let s=()=>this.grid,o=()=>this.shown(),i=zf(t,n,this.grid,r,()=>this.scene?.curves??[],()=>this.steps(),o),a={...this.size,padding:[8,12,0,0],legend:{show:!1},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},points:{size:8,width:2},sync:{key:this.syncKey,setSeries:!1,scales:["x",null],filters:{pub:Mm,sub:Mm}},dataIdx:(l,u,f)=>u?this.nearest(u-1,f)??f:f,bind:{dblclick:()=>()=>(this.zoom(null),null)}},scales:i,axes:Di(t.palette,i.y,t.axis),series:[{},...Tm(t,s,o)],hooks:{drawClear:[l=>this.scene&&wm(l,this.scene,this.abscissa)],draw:[l=>this.scene&&$m(l,this.scene,this.abscissa)],setCursor:[l=>this.events.cursor((l.cursor.left??-1)<0?null:l.cursor.idx??null)],setSelect:[l=>this.onSelect(l)]}};this.chart=new Ge(a,this.data(),this.root),this.listen(this.chart),this.rescale()}steps(){return this.window??this.scene?.xRange??[-1/0,1/0]}listen(t){let n=s=>this.scene&&Sm(t,this.scene,this.abscissa,s.offsetX,s.offsetY),r=s=>{s!==this.hovered&&(this.hovered=s,t.over.style.cursor=s===null?"":"pointer",this.events.hover(s))};t.over.addEventListener("mousemove",s=>{r(s.buttons?null:n(s))}),t.over.addEventListener("mouseleave",()=>{r(null)}),t.over.addEventListener("click",s=>{let o=n(s);o!==null&&this.events.pick(o)})}onSelect(t){let{left:n,width:r}=t.select;if(r<5)return;let s=[t.posToVal(n,"x"),t.posToVal(n+r,"x")],o=[this.abscissa.step(s[0]),this.abscissa.step(s[1])];t.setSelect({left:0,top:0,width:0,height:0},!1),o[0]<o[1]&&this.zoom(o)}};function Cm(e,t){let n=[];if(t.classes!==null&&e.role==="loss"){let r=Math.log(t.classes);n.push({value:r,label:`ln ${W(t.classes)} = ${J(r)}`})}if(t.prior!==null&&e.role==="loss"){let r=zy(t.prior);n.push({value:r,label:p(g`entropy of ${t.prior.join(", ")} = ${J(r)}`,{desc:"Entropy of class shares"})})}for(let[r,s]of t.levels)r===e.title&&n.push({value:s,label:J(s)});return n}function zy(e){let[t=.5]=e,n=e.length===1?[t,1-t]:e,r=n.reduce((s,o)=>s+o,0);return-n.reduce((s,o)=>s+o/r*Math.log(o/r),0)}function Am(e,t){let n=e.find(({rule:r})=>r==="predicts-the-prior");for(let r of n?.evidence??[]){if(r.kind!=="level"||!(r.value>0&&r.value<1))continue;if(t.find(({member:o,tag:i})=>o===r.member&&i===r.tag)?.role==="score")return r.value}return null}function _m(e,t){let n=e.findLastIndex(({better:i})=>i!=="none"),[r,s]=[e[n],t[n]];if(!r||!s)return null;let o=null;for(let[i,a]of s.values.entries()){if(a===null)continue;(o===null||(r.better==="lower"?a<o.value:a>o.value))&&(o={value:a,step:s.steps[i]??0})}return o&&{value:o.value,label:p(g`best ${J(o.value)} @ ${Ve(o.step)}`,{desc:"Best value and its step"})}}function Lm(e,t){let n=e.kind==="span"?[e.first_step,e.last_step]:"step"in e?[e.step,e.step]:null,[r=0,s=0]=n??[],o=t[1]-t[0];if(!n||o<=0)return null;let i=Math.max((s-r)*.5,o*.05,2),a=[Math.max(t[0],r-i),Math.min(t[1],s+i)];return a[1]-a[0]>o*.7||a[0]>=a[1]?null:a}var ji=class{constructor(t){this.host=t;this.curves=null;this.whole=[];this.error=null;this.wanted=null;this.window=null;this.request=0;this.zoomRequest=null;t.addController(this)}hostDisconnected(){this.zoomRequest?.abort()}async load(t){this.wanted=t;let n=this.request+=1;try{let r=await t.store.load(t.run,t.series,t.width,t.smoothing);if(n!==this.request)return;this.whole=r,this.error=null,(!this.window||!this.curves)&&this.put(r),this.window&&await this.refine(this.window)}catch(r){if(n!==this.request||Vn(r))return;this.error=r.message,this.host.requestUpdate()}}zoom(t){this.window=t,this.zoomRequest?.abort(),t?this.refine(t):this.put(this.whole)}put(t){this.curves=t,this.host.requestUpdate()}async refine([t,n]){let{wanted:r,whole:s}=this;if(!r||!s.some(l=>l.thinned)){this.curves!==s&&this.put(s);return}let[o,i]=[Math.floor(t),Math.ceil(n)],a=this.zoomRequest=new AbortController;try{let l=await r.store.source.curves(r.run,[...r.series],r.width,{start:o,end:i},a.signal,r.smoothing);if(a.signal.aborted||s!==this.whole)return;this.put(s.map(u=>{let f=l.series.find(({member:d,tag:h})=>d===u.member&&h===u.tag);return f?pi(u,f,o,i):u}))}catch{}}};function Om(e,t,n,r,s){if(e.ctrlKey||e.metaKey||e.altKey)return null;let o=t.grid.x.length-1,i=e.shiftKey?Math.max(1,Math.round(o/20)):1,a=n??(e.key==="ArrowLeft"?o+1:-1);switch(e.key){case"ArrowLeft":return{cursor:Math.max(0,a-i)};case"ArrowRight":return{cursor:Math.min(o,a+i)};case"Home":return{cursor:0};case"End":return{cursor:o};case"+":case"=":return Pm(t,n,.5);case"-":return Pm(t,n,2);case"Escape":case"0":return{zoom:null};case"n":case"p":{let l=s[Hy(s,r,e.key==="n"?1:-1)];return l?{evidence:l.id}:null}case"Enter":return s.some(({id:l})=>l===r)?{find:!0}:null;default:return null}}function Hy(e,t,n){let r=e.findIndex(({id:s})=>s===t);return r<0?n>0?0:e.length-1:(r+n+e.length)%e.length}function Pm(e,t,n){let[r,s]=[e.stepAt(0),e.stepAt(e.grid.x.length-1)];if(r>=s)return null;let[o,i]=e.window??[r,s],a=t===null?(o+i)/2:e.stepAt(t),l=(i-o)*n/2,u=[Math.max(r,a-l),Math.min(s,a+l)];return{zoom:u[0]<=r&&u[1]>=s?null:u}}function Ki(e,t,n,r,s){let o=t[n];if(!o)return{text:"",smoothed:"",away:null};let i=f=>o.smoothed?us(o.smoothed[f],s):"";if(r===null||!e){let f=o.values.findLastIndex(d=>d!==null);return{text:us(o.values[f],s),smoothed:i(f),away:null}}let a=e.abscissa.indexAt(n,e.grid.x[r]??NaN);if(a>=0&&o.values[a]===null)return{text:Kn(),smoothed:"",away:null};let l=e.nearest(n,r),u=l===null?-1:e.abscissa.indexAt(n,e.grid.x[l]??NaN);return u<0?{text:"–",smoothed:"",away:null}:{text:us(o.values[u],s),smoothed:i(u),away:l===r?null:o.steps[u]??null}}function Nm(e,{label:t,look:n},{text:r,smoothed:s,away:o},i,a,l){let u=`${e.member==="."?"":`${e.member} · `}${e.tag}
${e.why}`,f=v`${Mp(n)}<span class="cut">${t}</span>`;return v`<span class="key ${a?"off":""}">
    ${i>1?v`<button
            class="name"
            title=${`${u}
${a?p("Show this curve"):p("Hide this curve")}`}
            aria-pressed=${!a}
            @click=${l}
          >
            ${f}
          </button>`:v`<span class="name" title=${u}>${f}</span>`}<b>${a?p("hidden",{desc:"A curve that is not drawn"}):r}</b>${s&&!a?v`<span class="quiet" title=${p("Smoothed")}>≈ ${s}</span>`:k}${o!==null?v`<span class="quiet">@ ${W(o)}</span>`:k}
  </span>`}function zm(e,t,n){let r=n===null?void 0:e?.grid.x[n];if(!e||n===null||r===void 0){let i=Math.max(...t.map(a=>a.steps.at(-1)??0));return v`<span class="step quiet"
      >${p(g`last, step ${W(i)}`,{desc:"The values are those of the last step"})}</span
    >`}let{axis:s}=e.abscissa,o=s==="wall"?Uf(r):s==="relative"?bn(Math.max(0,r)):"";return v`<span class="step quiet"
    >${o?v`${o} · `:k}${Rt(W(e.stepAt(n)))}</span
  >`}function Hm(e,t,n,r,s,o){let i=Ln(n),a=r.map((l,u)=>`${i[l]??""} ${Ki(e,s,u,t,o).text}`);return Ae([Rt(W(e.stepAt(t))),...a])}function Dm(e,t,n){let r=Ln(t),s=ct(t.map((a,l)=>Ae([r[l]??"",kr(a.points)]))),o=p(g`Chart of ${e}: ${s}. Arrow keys read values, plus and minus zoom, Escape resets.`),i=p("N and P select the next and the previous finding, Enter opens its text.",{desc:"Keys on a chart"});return n?`${o} ${i}`:o}var Im=oe`
  :host {
    background: var(--td-surface);
    border: 1px solid var(--td-border);
    border-radius: 4px;
    min-width: 0;
    transition: border-color 0.15s;
  }
  .head {
    display: flex;
    align-items: center;
    gap: 4px;
    padding: 8px 16px 0;
    min-height: 36px;
  }
  h3 {
    flex: 1;
    font-size: 14px;
    line-height: 20px;
    font-weight: 600;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
    padding: 0 16px;
    min-height: 20px;
    font-size: 12px;
  }
  .key {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-width: 0;
  }
  .key b {
    font-weight: 500;
    font-variant-numeric: tabular-nums;
    min-width: 5ch;
  }
  .key .name {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-width: 0;
    max-width: 100%;
  }
  .key button.name {
    margin: 0 -4px;
    padding: 0 4px;
    border-radius: 4px;
  }
  .key button.name:hover {
    background: var(--td-hover);
  }
  .key.off {
    color: var(--td-text-2);
  }
  .key.off .swatch {
    opacity: 0.35;
  }
  .key.off .cut {
    text-decoration: line-through;
  }
  .key.off b {
    font-weight: 400;
  }
  .step {
    margin-left: auto;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .plot {
    height: var(--td-chart-height, 240px);
    margin: 4px 4px 0;
    overflow: hidden;
    cursor: crosshair;
  }
  .plot.waiting {
    margin: 12px 16px;
    height: calc(var(--td-chart-height, 240px) - 20px);
    border-radius: 4px;
    background: var(--td-raised);
    cursor: default;
  }
  .plot:focus-visible {
    outline-offset: -2px;
  }
  .message {
    height: var(--td-chart-height, 240px);
    padding: 16px;
    color: var(--td-text-2);
  }
  @media print {
    .plot {
      break-inside: avoid;
    }
    td-numbers {
      display: none;
    }
  }
`;var _s=16,Bm=64,Dy=12;function Wm(e,{title:t,note:n,keys:r},s){let o=e.width/(e.clientWidth||e.width),i=document.createElement("canvas");i.width=e.width+2*_s*o,i.height=e.height+(Bm+Dy)*o;let a=i.getContext("2d");if(!a)return i;a.fillStyle=s.surface,a.fillRect(0,0,i.width,i.height),a.drawImage(e,_s*o,Bm*o),a.scale(o,o);let l=i.width/o-2*_s;a.textBaseline="middle",a.fillStyle=s.text,a.font=`600 14px ${vn}`,a.fillText(t,_s,20,l*.6);let u=Math.min(l*.6,a.measureText(t).width);a.fillStyle=s["text-2"],a.font=`400 12px ${vn}`,a.textAlign="right",a.fillText(n,_s+l,20,Math.max(1,l-u-16)),a.textAlign="left";let f=_s;for(let{split:d,text:h}of r)Iy(a,f,44,s[sr(d)],qi(d)?s.surface:null),a.fillStyle=s.text,a.fillText(h,f+26,44),f+=26+a.measureText(h).width+16;return i}function Iy(e,t,n,r,s){e.strokeStyle=r,e.lineWidth=2,e.beginPath(),e.moveTo(t,n),e.lineTo(t+20,n),e.stroke(),s!==null&&(e.fillStyle=s,e.lineWidth=1.5,e.beginPath(),e.arc(t+10,n,3,0,2*Math.PI),e.fill(),e.stroke())}var By={nan:"NaN",inf:"Infinity","-inf":"-Infinity"};function Fm(e,t,n){let[r,s]=n??[-1/0,1/0],o=[...new Set(t.flatMap(u=>u.steps))].filter(u=>u>=r&&u<=s).sort((u,f)=>u-f),i=t.map(u=>new Map(u.steps.map((f,d)=>[f,d]))),a=["step"];e.forEach((u,f)=>{let d=u.member==="."?u.tag:`${u.member}/${u.tag}`;a.push(d,`${d} wall_time`),t[f]?.smoothed&&a.push(`${d} smoothed`)});let l=o.map(u=>{let f=[String(u)];return t.forEach((d,h)=>{let y=i[h]?.get(u),$=y===void 0?"":d.values[y]??Wy(d,u);f.push(String($),String(y===void 0?"":d.wall_times[y]??"")),d.smoothed&&f.push(String(y===void 0?"":d.smoothed[y]??""))}),f.join(",")});return[a.map(Fy).join(","),...l,""].join(`\r
`)}function Wy(e,t){let n=e.marks.findLast(r=>r.step<=t);return By[n?.value??"nan"]}function Fy(e){let t=/^[=+\-@\t]/.test(e)?`'${e}`:e;return/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function Vm(e,t,n){let r=[`### ${_e(e.rule,t)}: ${go(e.run)}`,"",Ae([`**${An(e.severity)}**`,ei(e.confidence)]),"",Vy(e.message),""],s=e.evidence.flatMap(a=>a.kind==="stat"?[a]:[]);if(s.length){let a=[p("Measured",{desc:"Head of a column of names of measured numbers"}),p("Value",{desc:"A measured number"}),p("Limit",{desc:"What a number is held against"})];r.push(`| ${a.join(" | ")} |`,"| --- | ---: | ---: |");for(let{name:l,value:u,limit:f,unit:d}of s){let h=f===null?"":zr(f,d);r.push(`| ${go(l)} | ${zr(u,d)} | ${h} |`)}r.push("")}let o=e.evidence.filter(a=>a.kind!=="stat");for(let a of o){let{name:l,value:u}=As(a);r.push(`- ${go(l)}${u?`: ${go(u)}`:""}`)}o.length&&r.push("");let i=e.remedies.map(a=>t?.remedies[a]?.action).filter(a=>a!==void 0);return i.length&&r.push(p("What to do next:"),"",...i.map((a,l)=>`${l+1}. ${a}`),""),n&&r.push(`<${n}>`,""),r.join(`
`)}function go(e){return e.replace(/[\\`*_[\]<>|#~&]/g,"\\$&").replace(/\s+/g," ")}function Vy(e){return e.split(/((?<!`)`[^`]+`(?!`))/).map((n,r)=>r%2?n.replace(/\s+/g," "):go(n)).join("")}function su(e,t,n){return`${`${e} ${t}`.replace(/[^\p{L}\p{N}._=-]+/gu,"-").replace(/^[-.]+|-+$/g,"").slice(0,120)||"chart"}.${n}`}var pt=class extends pe{constructor(){super(...arguments);this.series=[];this.curves=[];this.shown=[];this.heading="";this.run="";this.window=null;this.log=!1;this.dark=!1;this.canvas=()=>null;this.item=(n,r,s)=>v`<button
      role=${s===void 0?"menuitem":"menuitemcheckbox"}
      aria-checked=${s??k}
      @click=${()=>{r(),this.close()}}
    >
      ${n}<span class="tick" aria-hidden="true">${s?"✓":""}</span>
    </button>`}close(){this.box.open=!1,this.handle.focus()}onFocusOut(n){let r=n.relatedTarget;(!r||!this.renderRoot.contains(r))&&(this.box.open=!1)}onKey(n){n.key!=="Escape"||!this.box.open||(n.stopPropagation(),this.close())}savePicture(){let n=this.canvas();if(!n)return;let[r,s]=[Er(this.series),Ln(this.series)],o=this.shown.map(u=>({split:r[u]??"none",text:s[u]??""})),i=this.window?.map(u=>W(Math.round(u))),a=[this.run,i?Jo(i[0]??"",i[1]??""):""].filter(Boolean).join(" · ");Wm(n,{title:this.heading,note:a,keys:o},Mr(this.dark)).toBlob(u=>u&&Ya(u,su(this.run,this.heading,"png")),"image/png")}saveNumbers(){let n=Fm(this.shown.flatMap(r=>this.series[r]??[]),this.shown.flatMap(r=>this.curves[r]??[]),this.window);Ya(new Blob([n],{type:"text/csv;charset=utf-8"}),su(this.run,this.heading,"csv"))}render(){let n=this.curves.some(r=>r.thinned);return v`<details
      @focusout=${r=>this.onFocusOut(r)}
      @keydown=${r=>this.onKey(r)}
    >
      <summary
        aria-label=${p(g`More for ${this.heading}`,{desc:"Menu of a chart"})}
        title=${p("More",{desc:"Menu of a chart"})}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
          <circle cx="3" cy="8" r="1.4" />
          <circle cx="8" cy="8" r="1.4" />
          <circle cx="13" cy="8" r="1.4" />
        </svg>
      </summary>
      <div class="menu" role="menu">
        ${this.item(p("Logarithmic values"),()=>this.dispatchEvent(new CustomEvent("td-log",{detail:!this.log,bubbles:!0,composed:!0})),this.log)}
        ${this.item(p("Save picture (PNG)"),()=>{this.savePicture()})}
        ${this.item(n?p("Save shown points (CSV)"):p("Save points (CSV)"),()=>{this.saveNumbers()})}
      </div>
    </details>`}};pt.styles=[Te,oe`
      :host {
        position: relative;
        flex: none;
      }
      details {
        margin-right: -8px;
      }
      summary {
        list-style: none;
        width: 28px;
        height: 24px;
        display: grid;
        place-items: center;
        border-radius: 4px;
        color: var(--td-text-2);
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary:hover,
      details[open] summary {
        background: var(--td-hover);
        color: var(--td-text);
      }
      .menu {
        position: absolute;
        right: -8px;
        top: 28px;
        z-index: 3;
        min-width: 200px;
        padding: 4px 0;
        background: var(--td-surface);
        border: 1px solid var(--td-border-strong);
        border-radius: 4px;
        box-shadow: 0 2px 8px rgb(0 0 0 / 18%);
      }
      .menu button {
        display: flex;
        justify-content: space-between;
        gap: 16px;
        width: 100%;
        padding: 4px 16px;
        font-size: 12px;
        line-height: 24px;
        white-space: nowrap;
      }
      .menu button:hover {
        background: var(--td-hover);
      }
      .menu button:focus-visible {
        outline-offset: -2px;
      }
      .tick {
        color: var(--td-info);
      }
      @media print {
        :host {
          display: none;
        }
      }
    `],R([C({attribute:!1})],pt.prototype,"series",2),R([C({attribute:!1})],pt.prototype,"curves",2),R([C({attribute:!1})],pt.prototype,"shown",2),R([C()],pt.prototype,"heading",2),R([C()],pt.prototype,"run",2),R([C({attribute:!1})],pt.prototype,"window",2),R([C({type:Boolean})],pt.prototype,"log",2),R([C({type:Boolean})],pt.prototype,"dark",2),R([C({attribute:!1})],pt.prototype,"canvas",2),R([En("details")],pt.prototype,"box",2),R([En("summary")],pt.prototype,"handle",2),pt=R([Re("td-chart-menu")],pt);var qy=20,ve=class extends pe{constructor(){super(...arguments);this.run="";this.series=[];this.heading="";this.generation=0;this.annotations=[];this.lit=null;this.dark=!1;this.sync="steps";this.xRange=null;this.yRange=null;this.log=null;this.scale="auto";this.axis="step";this.origin=null;this.smoothing=0;this.levels=[];this.best=!1;this.eager=!1;this.joint=!1;this.window=null;this.cursor=null;this.seen=!1;this.near=!1;this.spoken="";this.off=new Set;this.data=new ji(this);this.drawn=null;this.weighed=[];this.places=[];this.range=null;this.towering=!1;this.plot=null;this.watch=null;this.size=null}connectedCallback(){super.connectedCallback(),this.watch=new IntersectionObserver(n=>{this.near=n.at(-1)?.isIntersecting??!1,this.near&&(this.seen=!0)},{rootMargin:"200px"}),this.watch.observe(this)}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.following),this.watch?.disconnect(),this.size?.disconnect(),this.size=null,this.plot?.destroy(),this.plot=null}firstUpdated(){this.eager&&(this.seen=!0)}get steps(){let r=this.data.whole.flatMap(({steps:s})=>s.length?[s[0],s.at(-1)]:[]).filter(s=>s!==void 0);return r.length?[Math.min(...r),Math.max(...r)]:null}willUpdate(n){n.has("series")&&(this.off=new Set);let r=["series","run","generation","seen","smoothing"].some(a=>n.has(a));if(this.seen&&r){let{store:a,run:l,series:u,smoothing:f}=this;this.data.load({store:a,run:l,series:u,width:this.clientWidth||800,smoothing:f})}let{curves:s,whole:o}=this.data;this.drawn!==s&&(this.range=lt(s??[]));let i=Vi(this.annotations);(this.weighed!==o||this.places.join()!==i.join())&&(this.towering=fs(o,i)),[this.drawn,this.weighed,this.places]=[s,o,i]}updated(n){let r=this.renderRoot.querySelector(".plot");if(!r||!this.drawn)return;let s=this.plot===null;this.plot??=new Ui(r,{zoom:o=>this.onZoom(o),cursor:o=>this.cursor=o,hover:o=>this.dispatchEvent(new ue("td-light",{id:o,show:!1})),pick:o=>this.dispatchEvent(new ue("td-find",{id:o}))},this.sync),this.size||(this.size=new ResizeObserver(()=>this.plot?.resize(r.clientWidth,r.clientHeight)),this.size.observe(r)),this.plot.show(this.scene(this.drawn)),this.plot.resize(r.clientWidth,r.clientHeight),(s||n.has("window")||n.has("near"))&&this.follow(this.plot,s)}follow(n,r){clearTimeout(this.following);let s=this.window&&[...this.window];n.window?.join()!==s?.join()&&(r?n.zoom(s):this.near&&(this.following=setTimeout(()=>n.zoom(s),qy)))}scene(n){let{annotations:r,lit:s,xRange:o,yRange:i,levels:a,best:l,series:u}=this,f=this.shown,d=Er(u),h=l?_m(u,this.data.whole):null,y=n.flatMap(({wall_times:$})=>$.find(M=>M!==null)??[]);return{curves:f.map($=>n[$]).filter($=>$!==void 0),splits:f.map($=>d[$]??"none"),annotations:r,lit:s,axis:y.length?this.axis:"step",origin:this.origin??(y.length?Math.min(...y):0),scale:this.ownScale,levels:h?[...a,h]:a,palette:Mr(this.dark),xRange:o,yRange:i}}get shown(){return this.series.map((n,r)=>r).filter(n=>!this.off.has(n))}get ownScale(){return this.log===null&&this.scale!=="auto"?this.scale:this.log??this.towering?"log":"linear"}toggle(n){let r=new Set(this.off);r.delete(n)||r.add(n),this.off=r.size<this.series.length?r:new Set,this.cursor=null}onZoom(n){n?.join()!==this.window?.join()&&this.dispatchEvent(new ue("td-window",{window:n})),this.data.zoom(n)}onKey(n){let{plot:r,annotations:s,lit:o}=this;if(!r||n.target!==n.currentTarget)return;let i=Om(n,r,this.cursor,o,s);if(!i)return;n.preventDefault(),i.cursor!==void 0&&(r.point(i.cursor),this.cursor=i.cursor,this.spoken=Hm(r,i.cursor,this.series,this.shown,this.visible,this.range)),i.zoom!==void 0&&r.zoom(i.zoom),i.find&&o!==null&&this.dispatchEvent(new ue("td-find",{id:o}));let a=s.find(({id:f})=>f===i.evidence);if(!a)return;let{name:l,value:u}=As(a.evidence);this.spoken=`${l} ${u}`,this.dispatchEvent(new ue("td-light",{id:a.id,show:!1}))}get visible(){return this.shown.map(n=>this.drawn?.[n]).filter(n=>n!==void 0)}render(){let{error:n,curves:r}=this.data;return v`<figure aria-label=${this.heading}>
      <div class="head">
        <h3 class="cut" title=${this.heading}>${this.heading}</h3>
        ${this.joint||!r?k:this.renderMenu(r)}
      </div>
      <div class="legend">
        ${this.series.map((s,o)=>this.renderKey(s,o))}
        ${r?zm(this.plot,r,this.cursor):k}
      </div>
      ${n?v`<div class="message">${n}</div>`:v`<div
              class="plot ${r?"":"waiting"}"
              tabindex="0"
              role="img"
              aria-label=${Dm(this.heading,this.series,this.annotations.length>0)}
              @keydown=${s=>this.onKey(s)}
            ></div>`}
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      ${r&&this.seen?v`<td-numbers .curves=${r} .series=${this.series} .zoom=${this.window}></td-numbers>`:k}
    </figure>`}renderMenu(n){return v`<td-chart-menu
      .series=${this.series}
      .curves=${n}
      .heading=${this.heading}
      .run=${this.run}
      .window=${this.window}
      .log=${this.ownScale!=="linear"}
      .dark=${this.dark}
      .canvas=${()=>this.plot?.canvas??null}
      .shown=${this.shown}
    ></td-chart-menu>`}renderKey(n,r){let s=this.shown.indexOf(r),o=s>=0?Ki(this.plot,this.visible,s,this.cursor,this.range):{text:"",smoothed:"",away:null},i={label:Ln(this.series)[r]??"",look:Er(this.series)[r]??"none"};return Nm(n,i,o,this.series.length,s<0,()=>{this.toggle(r)})}};ve.styles=[Te,Et,Bi,Im],R([C({attribute:!1})],ve.prototype,"store",2),R([C()],ve.prototype,"run",2),R([C({attribute:!1})],ve.prototype,"series",2),R([C()],ve.prototype,"heading",2),R([C({type:Number})],ve.prototype,"generation",2),R([C({attribute:!1})],ve.prototype,"annotations",2),R([C({attribute:!1})],ve.prototype,"lit",2),R([C({type:Boolean})],ve.prototype,"dark",2),R([C()],ve.prototype,"sync",2),R([C({attribute:!1})],ve.prototype,"xRange",2),R([C({attribute:!1})],ve.prototype,"yRange",2),R([C({attribute:!1})],ve.prototype,"log",2),R([C()],ve.prototype,"scale",2),R([C()],ve.prototype,"axis",2),R([C({attribute:!1})],ve.prototype,"origin",2),R([C({type:Number})],ve.prototype,"smoothing",2),R([C({attribute:!1})],ve.prototype,"levels",2),R([C({type:Boolean})],ve.prototype,"best",2),R([C({type:Boolean})],ve.prototype,"eager",2),R([C({type:Boolean})],ve.prototype,"joint",2),R([C({attribute:!1})],ve.prototype,"window",2),R([xe()],ve.prototype,"cursor",2),R([xe()],ve.prototype,"seen",2),R([xe()],ve.prototype,"near",2),R([xe()],ve.prototype,"spoken",2),R([xe()],ve.prototype,"off",2),ve=R([Re("td-chart")],ve);function qm(e,t,n,r){let{rules:s,linkOf:o,open:i,remove:a}=r,{run:l,findings:u}=e,f=u.find(d=>d.rule===l.primary&&Xn(d));return v`<article aria-label=${l.name}>
    <div class="top">
      <h2>
        <a
          href=${o(l.name)}
          @click=${d=>{i(d,l.name)}}
          >${yn(l.name)}</a
        >
      </h2>
      ${rn(l.status)}
      <button
        class="close"
        aria-label=${p(g`Remove ${l.name}`)}
        title=${p("Remove")}
        @click=${d=>{a(d,l.name)}}
      >
        ×
      </button>
    </div>
    <p class="diagnosis" title=${f?.message??""}>
      ${f?v`<b>${_e(f.rule,s)}</b> ${$e(f.message)}`:v`<span class="quiet"
              >${l.status==="unjudged"?nn(p("No rule could judge the training")):nn(p("Nothing found"))}</span
            >`}
    </p>
    ${t?Uy(e,t,n,r):v`<p class="missing quiet">${p("This run has no such series.")}</p>`}
  </article>`}function Uy({generation:e,run:t,findings:n},r,s,{axes:o,zoom:i,store:a,dark:l,look:u}){let f=o.x===null,d=(h,y)=>h&&(f?[y(h[0],s),y(h[1],s)]:[h[0],h[1]]);return v`<td-chart
    .store=${a}
    .run=${t.name}
    .series=${r.series}
    .heading=${r.title}
    .generation=${e}
    .annotations=${vi(n).filter(({evidence:h})=>Qn(h,r.series))}
    .xRange=${o.x}
    .yRange=${o.y}
    .dark=${l}
    .log=${o.log}
    .window=${d(i,oo)}
    sync="compare"
    joint
    @td-window=${({detail:h})=>{u(d(h.window,xl))}}
  ></td-chart>`}var jy=40;function Um({findings:e,runs:t},n){if(!e.length)return v`<section>
      <h2>${p("Findings")}</h2>
      <p class="small">${p("Nothing was found in any of these runs.")}</p>
    </section>`;let r=Wi(t),s=t.length<=jy;return v`<section aria-labelledby="findings">
    <h2 id="findings">${p("Findings")}</h2>
    <div class="scroll cue" tabindex="0" role="region" aria-label=${p("Table of findings")}>
      <table>
        <thead>
          <tr>
            <th scope="col">${p("Finding")}</th>
            <th scope="col" class="number">${p("Runs")}</th>
            ${s?t.map(o=>v`<th scope="col" class="mark turned" title=${o}>
                        <bdi>${o.slice(r.length)}</bdi>
                      </th>`):k}
          </tr>
        </thead>
        <tbody>
          ${e.map(o=>v`<tr>
                <th scope="row">${_e(o.rule,n)}</th>
                <td class="number" title=${o.found.join(`
`)}>
                  ${tn(o.found.length,Math.max(t.length-o.unchecked.length,o.found.length))}
                </td>
                ${s?t.map(i=>{let a=em(o,i),l=a==="found"?Mt(o.severity):v`<span class="none" aria-hidden="true"
                                >${a==="clear"?"·":"?"}</span
                              >`;return v`<td
                          class="mark ${a==="found"?o.severity:""}"
                          title=${tu(a)}
                        >
                          ${l}<span class="unseen">${tu(a)}</span>
                        </td>`}):k}
              </tr>`)}
        </tbody>
      </table>
    </div>
    <p class="small">
      ${p("· the rule was checked and found nothing; ? it could not be checked.")}
      ${r?p(g`All runs are in ${r}.`):k}
    </p>
  </section>`}function jm({groups:e,group_comparisons:t}){return e.length?v`<section aria-labelledby="seeds">
    <h2 id="seeds">${p("Groups of seeds")}</h2>
    <div class="scroll cue" tabindex="0" role="region" aria-label=${p("Table of groups")}>
      <table>
        <thead>
          <tr>
            <th scope="col">${p("Group",{id:"seed-group",desc:"Column of groups of seeds"})}</th>
            <th scope="col" class="number">${p("Seeds")}</th>
            <th scope="col" class="number">${p("Mean of the best")}</th>
            <th scope="col" class="number">${p("Spread",{desc:"Standard deviation over seeds"})}</th>
            <th scope="col">${p("Known by",{desc:"What tells that runs are seeds of one setting"})}</th>
          </tr>
        </thead>
        <tbody>
          ${e.map(n=>v`<tr>
                <th scope="row" title=${n.runs.join(`
`)}>${yn(n.name)}</th>
                <td class="number" title=${n.left_out.join(`
`)}>
                  ${n.left_out.length?tn(n.values.length,n.runs.length):n.runs.length}
                </td>
                <td class="number">${J(n.mean)}</td>
                <td class="number">${n.spread===null?"–":`± ${J(n.spread)}`}</td>
                <td>
                  ${n.by==="hparams"?p("hyper-parameters"):p("name",{desc:"Of a run"})}
                </td>
              </tr>`)}
        </tbody>
      </table>
    </div>
    ${t.length?v`<ul class="group_comparisons">
            ${t.map(({message:n,is_better:r})=>v`<li>${r?v`<b>${nn(n)}</b>`:nn(n.replace(/^cannot/,"Cannot"))}</li>`)}
          </ul>`:v`<p class="small">
            ${e.length>1?p("Too many groups to compare pairwise: choose a baseline."):p("Only one group: there is nothing to compare it with.")}
          </p>`}
  </section>`:k}function Km(e){return v`<section aria-labelledby="patterns">
    <h2 id="patterns">${p("Patterns across runs")}</h2>
    ${e.patterns.length?v`<ul>
            ${e.patterns.map(({message:t})=>v`<li>${nn(Ky(t))}</li>`)}
          </ul>`:k}
    <p class="small">${rm(e)}</p>
  </section>`}function Ky(e){return e.charAt(0).toUpperCase()+e.slice(1)}var Gm=oe`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    margin-top: 16px;
  }
  section {
    background: var(--td-surface);
    border: 1px solid var(--td-border);
    border-radius: 4px;
    padding: 12px 16px 16px;
    min-width: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 24px;
  }
  .head h2 {
    flex: 1;
    min-width: max-content;
  }
  label {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-size: 12px;
    color: var(--td-text-2);
    min-width: 0;
  }
  select {
    height: 28px;
    padding: 0 8px;
    border: 1px solid var(--td-border-strong);
    border-radius: 4px;
    background: var(--td-surface);
    color: var(--td-text);
    max-width: 200px;
    min-width: 0;
  }
  .verdict {
    margin-top: 8px;
    max-width: 96ch;
    overflow-wrap: anywhere;
  }
  .small {
    margin-top: 8px;
    font-size: 12px;
    line-height: 18px;
    color: var(--td-text-2);
    max-width: 96ch;
    overflow-wrap: anywhere;
  }
  .scroll {
    position: relative;
    overflow: auto;
    margin-top: 8px;
    max-height: 480px;
  }
  table {
    border-collapse: collapse;
    min-width: 100%;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    text-align: left;
    padding: 6px 24px 6px 0;
    font-weight: 400;
    vertical-align: top;
    white-space: nowrap;
  }
  .number {
    text-align: right;
  }
  thead th {
    position: sticky;
    top: 0;
    background: var(--td-surface);
    font-size: 12px;
    font-weight: 500;
    color: var(--td-text-2);
  }
  tbody tr {
    border-top: 1px solid var(--td-border);
  }
  /* All the room that the numbers leave; a name is cut where that is too little. */
  .ranked {
    width: 100%;
    min-width: 240px;
    max-width: 0;
  }
  .who {
    display: flex;
    align-items: center;
    min-width: 0;
  }
  .who a {
    min-width: 0;
  }
  .who .tag {
    flex: none;
  }
  tbody th .name {
    max-width: 100%;
    font-weight: 500;
  }
  tbody th a {
    color: inherit;
  }
  .out td,
  .out .leaf {
    color: var(--td-text-2);
  }
  .doubt {
    display: block;
    font-size: 12px;
    line-height: 16px;
    color: var(--td-text-2);
    white-space: normal;
    max-width: 48ch;
  }
  .tag {
    margin-left: 8px;
    padding: 0 6px;
    border: 1px solid var(--td-border-strong);
    border-radius: 8px;
    font-size: 11px;
    line-height: 14px;
    color: var(--td-text-2);
  }
  .value {
    max-width: 200px;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .mark {
    text-align: center;
    padding: 6px 12px;
  }
  .mark svg {
    margin: 2px auto;
  }
  .mark .none {
    color: var(--td-text-2);
  }
  .better {
    color: var(--td-healthy);
  }
  .worse {
    color: var(--td-error);
  }
  ul {
    list-style: none;
    margin-top: 8px;
    display: grid;
    gap: 4px;
  }
  li {
    max-width: 96ch;
    overflow-wrap: anywhere;
  }
  .group_comparisons {
    font-size: 12px;
    line-height: 18px;
    max-height: 240px;
    overflow-y: auto;
  }
  .turned {
    max-width: 120px;
    overflow: hidden;
    text-overflow: ellipsis;
    direction: rtl;
    text-align: center;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;var ou=8,zn=class extends pe{constructor(){super(...arguments);this.comparison=null;this.error=null;this.rules=null;this.linkOf=()=>"#"}change(n){this.dispatchEvent(new ue("td-compare",n))}render(){if(this.error)return v`<section role="alert"><p>${this.error}</p></section>`;let{comparison:n}=this;return n?v`${this.renderRanking(n)} ${Um(n,this.rules)}
    ${jm(n)} ${Km(n)}`:v`<section aria-busy="true"><p class="small">${p("Comparing …")}</p></section>`}renderRanking(n){let{ranking:r,quantities:s,quantity:o,verdict:i,winner:a,groups:l,hparams:u,runs:f}=n,d=u.slice(0,ou),h=new Map(f.map((y,$)=>[y,$]));return v`<section aria-labelledby="ranking">
      <div class="head">
        <h2 id="ranking">${p("Ranking")}</h2>
        ${s.length>1?v`<label
                >${p("By",{desc:"Label of the choice of the value that runs are ranked by"})}
                <select
                  @change=${y=>this.change({rankBy:y.target.value})}
                >
                  ${s.map(({key:y,label:$,runs:M})=>v`<option value=${y} ?selected=${y===o?.key}>
                        ${$}${M<f.length?` (${tn(M,f.length)})`:""}
                      </option>`)}
                </select></label
              >`:k}
        <label
          >${p("Against",{desc:"Label of the choice of the run that others are held against"})}
          <select
            @change=${y=>this.change({baseline:y.target.value})}
          >
            <option value="" ?selected=${!n.baseline}>${p("no baseline")}</option>
            ${f.map(y=>v`<option value=${y} ?selected=${y===n.baseline}>${y}</option>`)}
          </select></label
        >
      </div>
      <p class="verdict" aria-live="polite">${i}</p>
      ${a?v`<p class="small">
              ${l.length?p("The best of many runs is partly lucky: only repeated seeds show whether its settings are better."):p("One run of each setting: a different seed could change the ranking.")}
            </p>`:k}
      <div class="scroll cue" tabindex="0" role="region" aria-label=${p("Table of the ranking")}>
        <table>
          <thead>
            <tr>
              <th scope="col" class="number">${p("Place",{desc:"In the ranking"})}</th>
              <th scope="col">${p("Run",{desc:"Column of runs"})}</th>
              <th scope="col" class="number">${p("Best",{desc:"Column of runs: best value"})}</th>
              <th scope="col" class="number">${p("At step",{desc:"Step of the best value"})}</th>
              <th scope="col" class="number">${p("After",{desc:"Time until the best value"})}</th>
              ${n.baseline?v`<th scope="col" class="number">${p("Difference")}</th>
                      <th scope="col" class="number">
                        ${p("As good as the baseline at",{desc:"Then comes a step"})}
                      </th>`:k}
              ${d.map(({name:y})=>v`<th scope="col" class="value" title=${y}>${y}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${r.map(y=>{let $=h.get(y.run)??0;return v`<tr class=${y.place===null?"out":""}>
                <td class="number">${y.place??"–"}</td>
                ${this.renderName(y,n)}
                <td class="number">${J(y.best?.value)}</td>
                <td class="number">${y.best?Ve(y.best.step):"–"}</td>
                <td class="number">${Yy(y.best?.seconds)}</td>
                ${n.baseline?this.renderAgainst(y,n):k}
                ${d.map(({values:M})=>{let L=Xf(M[$]);return v`<td class="value" title=${L}>${L}</td>`})}
              </tr>`})}
          </tbody>
        </table>
      </div>
      ${this.renderAlike(n)}
    </section>`}renderName({run:n,exclusion_reasons:r},{baseline:s,winner:o}){return v`<th scope="row" class="ranked">
      <div class="who">
        <a
          href=${this.linkOf(n)}
          @click=${i=>{i.ctrlKey||i.metaKey||i.shiftKey||(i.preventDefault(),this.dispatchEvent(new ue("td-open",{runs:[n]})))}}
          >${yn(n)}</a
        >${n===o?v`<span class="tag">${p("best",{desc:"Mark of the best run"})}</span>`:k}${n===s?v`<span class="tag"
                >${p("baseline",{desc:"Mark of the run that others are held against"})}</span
              >`:k}
      </div>
      ${r.length?v`<span class="doubt">${p(g`Not ranked: ${ct(r)}`)}</span>`:k}
    </th>`}renderAgainst(n,r){let s=n.run===r.baseline,o=nm(r,n.difference),i=o===null?"":o?"better":"worse",a=o===null?"":o?p("better"):p("worse");return v`<td class="number ${i}" title=${a}>
        ${s?"":tm(n.difference)}${a?v`<span class="unseen"> ${a}</span>`:""}
      </td>
      <td class="number">
        ${s?"":n.reached_step===null?p("never",{desc:"It was never as good as the baseline"}):Rt(Ve(n.reached_step))}
      </td>`}renderAlike({hparams:n,hparams_alike:r}){let s=n.length-ou;if(!n.length&&!r)return k;let o=Ae(n.slice(ou).map(({name:a})=>a)),i=[n.length?Gy(n.length):p("No hyper-parameter differs"),s>0?p(g`${s} more not shown: ${o}`):"",r?me(r,{one:p(g`${r} is the same in all runs`),other:p(g`${r} are the same in all runs`)}):""];return v`<p class="small">${nn(ct(i))}</p>`}};zn.styles=[Te,Et,Gm],R([C({attribute:!1})],zn.prototype,"comparison",2),R([C()],zn.prototype,"error",2),R([C({attribute:!1})],zn.prototype,"rules",2),R([C({attribute:!1})],zn.prototype,"linkOf",2),zn=R([Re("td-comparison")],zn);function Gy(e){let t=W(e);return me(e,{one:p(g`${t} hyper-parameter differs`),other:p(g`${t} hyper-parameters differ`)})}function Yy(e){return e==null?"–":bn(e)}var Ym=oe`
  :host {
    padding: 0 16px 32px;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding: 16px 0;
  }
  h1 {
    font-size: 20px;
    line-height: 28px;
    font-weight: 600;
    margin-right: 8px;
  }
  header p {
    font-size: 12px;
  }
  .pick {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
    font-size: 12px;
  }
  select {
    height: 28px;
    padding: 0 8px;
    border: 1px solid var(--td-border-strong);
    border-radius: 4px;
    background: var(--td-surface);
    min-width: 0;
    max-width: 280px;
  }
  .grid {
    display: grid;
    gap: 16px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr));
  }
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto 1fr;
    background: var(--td-surface);
    border: 1px solid var(--td-border);
    border-radius: 4px;
    min-width: 0;
  }
  td-chart {
    border: 0;
  }
  .top {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 8px 8px 0 16px;
    min-width: 0;
  }
  h2 {
    min-width: 0;
  }
  .top h2 {
    flex: 1;
  }
  .top h2 a {
    display: flex;
    color: inherit;
  }
  .close {
    width: 24px;
    height: 24px;
    border-radius: 4px;
    text-align: center;
    font-size: 18px;
    line-height: 22px;
    color: var(--td-text-2);
  }
  .close:hover {
    background: var(--td-hover);
    color: var(--td-text);
  }
  .diagnosis {
    padding: 0 16px;
    font-size: 12px;
    line-height: 16px;
    height: 32px;
    margin-top: 4px;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
    color: var(--td-text-2);
  }
  .diagnosis b {
    font-weight: 500;
    color: var(--td-text);
  }
  .diagnosis code {
    padding: 0;
    background: none;
    font-size: 11.5px;
    line-height: inherit;
  }
  .missing {
    padding: 48px 16px;
    text-align: center;
  }
  .switch {
    display: inline-flex;
  }
  .switch .button:first-child {
    border-radius: 4px 0 0 4px;
  }
  .switch .button:last-child {
    border-radius: 0 4px 4px 0;
    margin-left: -1px;
  }
  .switch [aria-pressed="true"] {
    z-index: 1;
  }
`;var Gi=class{constructor(t){this.owner=t;this.comparison=null;this.error=null;this.asked=""}ask(t,{generation:n,runs:r,baseline:s,quantity:o}){let i=JSON.stringify([n,r,s,o]);if(i===this.asked||!r.length)return;this.asked=i;let a=r.includes(s)?s:"";t.compare(r,{baseline:a,quantity:o}).then(l=>{this.tell(i,{comparison:l,error:null})},l=>{Vn(l)||this.tell(i,{error:l.message})})}tell(t,n){t===this.asked&&(Object.assign(this,n),this.owner.requestUpdate())}};var Jy=600,dt=class extends pe{constructor(){super(...arguments);this.details=[];this.runs=[];this.drawn=[];this.generation=0;this.rules=null;this.quantity="";this.state=Go;this.linkOf=()=>"#";this.dark=!1;this.compared=[];this.axes=Ip;this.ends=new Map;this.quantities=[];this.data=new Gi(this);this.change=n=>{this.dispatchEvent(new ue("td-compare",n))}}get known(){return this.details.reduce((n,{generation:r})=>Math.max(n,r),0)}get current(){return this.quantities.find(({key:n})=>n===this.quantity)??this.quantities[0]}get isOverlay(){return Wc(this.state,this.runs.length)==="overlay"}willUpdate(n){let r=n.get("state"),s=r!==void 0&&r.layout!==this.state.layout;if(n.has("details")&&(this.quantities=jp(this.details)),(n.has("details")||n.has("quantity")||s)&&this.load(),n.has("compared")){let u=f=>this.compared.filter(({run:d})=>d===f).map(({curve:d})=>d);this.ends=new Map(this.details.map(({run:{name:f}})=>[f,xi(u(f))]))}(n.has("compared")||n.has("state"))&&(this.axes=Bp(this.compared,this.state));let{generation:o,runs:i}=this,{baseline:a,rankBy:l}=this.state;this.data.ask(this.store.source,{generation:o,runs:i,baseline:a,quantity:l})}updated(){let{comparison:n}=this.data;if(!n||this.runs.length<=60)return;let r=ip(op(this.runs,n),this.state.curves,this.state.baseline);r.join(`
`)!==this.drawn.join(`
`)&&this.dispatchEvent(new ue("td-draw",{runs:r}))}async load(){let{current:n,isOverlay:r}=this;if(!n)return;let s=await Promise.allSettled([...n.panels].map(async([o,{series:i}])=>{let a=r?i.slice(-1):i;return(await this.store.load(o,a,Jy)).map((u,f)=>({run:o,curve:u,better:a[f]?.better??"none"}))}));n!==this.current||r!==this.isOverlay||(this.compared=s.flatMap(o=>o.status==="fulfilled"?o.value:[]))}open(n,r){n.preventDefault(),this.dispatchEvent(new ue("td-open",{runs:r}))}render(){let{state:n,axes:r,quantities:s,runs:o}=this;return v`${sd({state:n,count:o.length,layout:this.isOverlay?"overlay":"grid",axes:r,quantities:s,quantity:this.current,hasGroups:!!this.data.comparison?.groups.length,change:this.change,choose:i=>this.dispatchEvent(new ue("td-quantity",{key:i}))})}
      ${this.details.length?this.isOverlay?this.renderOverlay():this.renderGrid():v`<p class="quiet">${p(g`Loading ${Be(o.length)} …`)}</p>`}
      <td-comparison
        .comparison=${this.data.comparison}
        .error=${this.data.error}
        .rules=${this.rules}
        .linkOf=${this.linkOf}
      ></td-comparison>`}renderGrid(){let n={axes:this.axes,zoom:this.state.zoom,store:this.store,rules:this.rules,dark:this.dark,linkOf:this.linkOf,open:(r,s)=>{this.open(r,[s])},remove:(r,s)=>{this.open(r,this.runs.filter(o=>o!==s))},look:r=>{this.change({zoom:r})}};return v`<div class="grid">
      ${_n(this.details,({run:r})=>r.name,r=>{let{name:s}=r.run;return qm(r,this.current?.panels.get(s),this.ends.get(s)??[0,0],n)})}
    </div>`}renderOverlay(){let{current:n,state:r,axes:s}=this,o=this.details.flatMap(({run:l})=>{let u=n?.panels.get(l.name)?.series.at(-1);return u?[{run:l.name,series:u}]:[]}),i=this.data.comparison?.groups??[],a=r.bands?nd(o,i):{groups:[],rest:o};return v`<td-overlay
      .lines=${a.rest}
      .groups=${a.groups}
      .store=${this.store}
      .generation=${this.known}
      .heading=${n?.label??""}
      .dark=${this.dark}
      .log=${s.log}
      .limits=${s.leaving.length&&!r.outliers?s.y:null}
      .own=${s.x===null}
      .window=${r.zoom}
      .baseline=${r.baseline}
      @td-window=${({detail:l})=>{this.change({zoom:l.window})}}
    ></td-overlay>`}};dt.styles=[Te,Et,Ym],R([C({attribute:!1})],dt.prototype,"details",2),R([C({attribute:!1})],dt.prototype,"runs",2),R([C({attribute:!1})],dt.prototype,"drawn",2),R([C({type:Number})],dt.prototype,"generation",2),R([C({attribute:!1})],dt.prototype,"rules",2),R([C()],dt.prototype,"quantity",2),R([C({attribute:!1})],dt.prototype,"state",2),R([C({attribute:!1})],dt.prototype,"store",2),R([C({attribute:!1})],dt.prototype,"linkOf",2),R([C({type:Boolean})],dt.prototype,"dark",2),R([xe()],dt.prototype,"compared",2),dt=R([Re("td-compare")],dt);function Jm(e,t){let n=e.series.reduce((o,i)=>o+i.points,0),r=e.members.filter(o=>o!==e.name),s=(t&&iu(t))??0;return[Ae([Qo(e.series.length),kr(n)]),t?.last_step?p(g`${W(t.last_step)} steps`,{desc:"Length of a run"}):"",s>1?bn(s):"",t?.impossible_times?au(t.impossible_times):"",r.length?p(g`joined from ${Ae(r)}`,{desc:"A run of several directories"}):""].filter(Boolean).join(" · ")}function iu({first_wall_time:e,last_wall_time:t}){return e===null||t===null?null:t-e}function au(e){let t=W(e);return me(e,{one:p(g`${t} impossible wall time`,{desc:"A time that cannot be, in a log"}),other:p(g`${t} impossible wall times`,{desc:"Times that cannot be, in a log"})})}var Hr=class extends pe{constructor(){super(...arguments);this.outcomes=[];this.rules=null}render(){let n=i=>this.outcomes.filter(a=>a.status===i),[r,s,o]=[n("clear"),n("skipped"),n("failed")];return v`<h2>${p("What was checked")}</h2>
      ${r.length?v`<h3>${Qy(r.length)}</h3>
              <ul class="clear">
                ${r.map(({rule:i})=>v`<li title=${this.summary(i)}>${_e(i,this.rules)}</li>`)}
              </ul>`:k}
      ${Qm(Xo(s.length),s,this.rules)}
      ${Qm(Zy(o.length),o,this.rules)}`}summary(n){return this.rules?.rules.find(r=>r.name===n)?.summary??""}};Hr.styles=[Te,oe`
      :host {
        background: var(--td-surface);
        border: 1px solid var(--td-border);
        border-radius: 4px;
        padding: 12px 16px 16px;
      }
      h3 {
        font-size: 12px;
        line-height: 16px;
        font-weight: 500;
        color: var(--td-text-2);
        margin: 12px 0 4px;
      }
      dl {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
      }
      dt {
        font-weight: 500;
      }
      dd + dt {
        margin-top: 8px;
      }
      dd {
        color: var(--td-text-2);
      }
      .clear {
        list-style: none;
        display: flex;
        flex-wrap: wrap;
        gap: 4px 16px;
      }
      .clear li::before {
        content: "✓";
        color: var(--td-healthy);
        margin-right: 6px;
      }
    `],R([C({attribute:!1})],Hr.prototype,"outcomes",2),R([C({attribute:!1})],Hr.prototype,"rules",2),Hr=R([Re("td-checked")],Hr);function Qy(e){let t=W(e);return me(e,{one:p(g`${t} rule found nothing`),other:p(g`${t} rules found nothing`)})}function Zy(e){let t=W(e);return me(e,{one:p(g`${t} rule failed; this is a fault of the plugin, other rules are not affected`),other:p(g`${t} rules failed; this is a fault of the plugin, other rules are not affected`)})}function Qm(e,t,n){if(!t.length)return k;let r=new Map;for(let{rule:s,reason:o}of t)r.set(o,[...r.get(o)??[],_e(s,n)]);return v`<h3>${e}</h3>
    <dl>
      ${[...r].map(([s,o])=>v`<dt>${Ae(o)}</dt>
            <dd>${$e(s)}</dd>`)}
    </dl>`}var Ls=oe`
  .new,
  .solved {
    flex: none;
    font-size: 11px;
    line-height: 16px;
    font-weight: 500;
    padding: 0 6px;
    border-radius: 8px;
    white-space: nowrap;
  }
  .new {
    color: var(--td-info);
    background: var(--td-info-bg);
  }
  .solved {
    color: var(--td-healthy);
    background: var(--td-healthy-bg);
    animation: fade 4s 8s forwards;
  }
  @keyframes fade {
    to {
      opacity: 0;
    }
  }
  .how-far {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-size: 11px;
    line-height: 16px;
    color: var(--td-text-2);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .how-far i {
    width: 48px;
    height: 4px;
    border-radius: 2px;
    overflow: hidden;
    background: var(--td-border-strong);
  }
  .how-far i::before {
    content: "";
    display: block;
    width: var(--share);
    height: 100%;
    background: var(--td-accent);
  }
  @media (forced-colors: active) {
    .how-far i {
      border: 1px solid;
    }
  }
`;function lu(){return p("New",{desc:"A finding that was not there before"})}function Yi(e,t){if(!e)return k;let n=Ae(e.fresh.map(r=>_e(r,t)));return v`${n?v`<span class="new" title=${p(g`Since you last looked: ${n}`)}>${lu()}</span>`:k}
  ${e.solved.map(r=>v`<span class="solved">${p(g`No longer found: ${_e(r,t)}`)}</span>`)}`}function Ji({name:e,reading:t}){if(!t)return k;let n=Math.floor(ai(t)*100),r=p(g`${cs(t.bytes_read)} of ${cs(t.bytes_known)} read; what is found may change`);return v`<span
    class="how-far"
    role="progressbar"
    aria-label=${p(g`Reading ${e}`,{desc:"Progress of reading a run"})}
    aria-valuenow=${n}
    aria-valuetext=${Ae([`${n} %`,r])}
    title=${r}
    ><i style="--share: ${n}%"></i>${n} %</span
  >`}var Dr=class extends pe{constructor(){super(...arguments);this.open=!1}render(){let{action:n,why:r,test:s,code:o}=this.remedy;return v`<details ?open=${this.open}>
      <summary><span>${$e(n)}</span></summary>
      <div class="body">
        <p>${$e(r)}</p>
        ${s?v`<p><span class="label">${p("Cheapest test:")}</span>${$e(s)}</p>`:k}
        ${Object.keys(o).length?v`<td-code .code=${o}></td-code>`:k}
      </div>
    </details>`}};Dr.styles=[Te,oe`
      summary {
        font-weight: 600;
        list-style: none;
        display: flex;
        gap: 8px;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary span {
        flex: 1;
      }
      summary::after {
        content: "";
        flex: none;
        width: 6px;
        height: 6px;
        margin: 5px 4px 0;
        border: solid var(--td-text-2);
        border-width: 0 1.5px 1.5px 0;
        transform: rotate(45deg);
      }
      details[open] summary::after {
        margin-top: 8px;
        transform: rotate(225deg);
      }
      .body {
        display: grid;
        gap: 8px;
        padding-top: 4px;
        grid-template-columns: minmax(0, 1fr);
      }
      .label {
        color: var(--td-text-2);
        font-size: 12px;
        margin-right: 4px;
      }
    `],R([C({attribute:!1})],Dr.prototype,"remedy",2),R([C({type:Boolean})],Dr.prototype,"open",2),Dr=R([Re("td-remedy")],Dr);function Zm(e){let t=e.evidence.filter(r=>r.kind==="stat");if(!t.length)return k;let n=t.some(r=>r.limit!==null);return v`<table class="stats">
    <thead>
      <tr>
        <th scope="col">${p("Measured",{desc:"Head of a column of names of measured numbers"})}</th>
        <th scope="col" class="number">${p("Value",{desc:"A measured number"})}</th>
        ${n?v`<th scope="col" class="number">${p("Limit",{desc:"What a number is held against"})}</th>`:k}
      </tr>
    </thead>
    <tbody>
      ${t.map(({name:r,value:s,limit:o,unit:i})=>v`<tr>
            <th scope="row">${r}</th>
            <td class="number"><b>${zr(s,i)}</b></td>
            ${n?v`<td class="number quiet">${o===null?"":zr(o,i)}</td>`:k}
          </tr>`)}
    </tbody>
  </table>`}function uu(e,t,n){let r=e?.sections.find(s=>s.key===t);return r?v`<section>
        <h4>${n}</h4>
        ${nh(r)}
      </section>`:k}function bo(e,t,n){let r=e?.sections.find(s=>s.key===t);return r?v`<details class="more">
    <summary class="fold"><h4>${n}</h4></summary>
    ${nh(r)}
  </details>`:k}function Xm(e){let t=e?.thresholds??[];return t.length?v`<details class="more">
    <summary class="fold"><h4>${p("Thresholds and where they come from")}</h4></summary>
    <ul class="text">
      ${t.map(({name:n,default:r,unit:s,source:o})=>v`<li><code>${n}</code> = ${JSON.stringify(r)} (${s}): ${o}</li>`)}
    </ul>
  </details>`:k}function eh(e){if(!e)return k;let t=v`<code>${e.page}</code>`;return v`<p class="quiet">${p(v`With curves: ${t} in the project`)}</p>`}function th({remedies:e},t){if(!e.length||!t)return k;let n=e.map(r=>t.remedies[r]).filter(r=>r!==void 0);return v`<section>
    <h4>${p("What to do next")}</h4>
    <ol class="remedies">
      ${n.map((r,s)=>v`<li><td-remedy .remedy=${r} ?open=${s===0}></td-remedy></li>`)}
    </ol>
  </section>`}function nh(e){return v`${e.blocks.map(({kind:t,items:n})=>t==="ul"?v`<ul class="text">
        ${n.map(r=>v`<li>${ci(r)}</li>`)}
      </ul>`:t==="code"?v`<pre class="cue" tabindex="0">
${n.flat().map(r=>"code"in r?r.code:r.text)}</pre>`:v`${n.map(r=>v`<p>${ci(r)}</p>`)}`)}`}var rh=oe`
  .card {
    background: var(--td-surface);
    border: 1px solid var(--td-border);
    border-left: 3px solid var(--tone);
    border-radius: 4px;
  }
  .card.error {
    --tone: var(--td-error);
  }
  .card.warning {
    --tone: var(--td-warning);
  }
  .card.info {
    --tone: var(--td-info);
  }
  .card,
  .card p {
    color: var(--td-text);
  }
  .card > summary {
    display: block;
    list-style: none;
    padding: 12px 16px;
    position: relative;
  }
  .card > summary::-webkit-details-marker {
    display: none;
  }
  .card > summary::after {
    content: "";
    position: absolute;
    right: 18px;
    top: 16px;
    width: 7px;
    height: 7px;
    border: solid var(--td-text-2);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(45deg);
  }
  .card[open] > summary::after {
    transform: translateY(4px) rotate(225deg);
  }
  .line {
    display: flex;
    gap: 12px;
    align-items: center;
    padding-right: 24px;
  }
  .confidence {
    font-size: 12px;
    color: var(--td-text-2);
  }
  h3 {
    font-size: 16px;
    line-height: 24px;
    font-weight: 600;
    margin-top: 4px;
  }
  .also {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    margin-top: 8px;
    font-size: 12px;
  }
  .also .one {
    display: inline-flex;
    align-items: center;
    gap: 4px;
  }
  .also .shape {
    width: 12px;
    height: 12px;
  }
  .body {
    padding: 0 16px 16px;
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
  }
  h4 {
    font-size: 12px;
    line-height: 16px;
    font-weight: 600;
    color: var(--td-text-2);
    margin-bottom: 4px;
  }
  .stats {
    width: 100%;
    border-collapse: collapse;
    font-size: 12px;
  }
  .stats th {
    font-weight: 400;
    text-align: left;
    padding: 4px 8px 4px 0;
  }
  .stats thead th {
    color: var(--td-text-2);
  }
  .stats td,
  .stats .number {
    padding: 4px 0 4px 12px;
    text-align: right;
    vertical-align: top;
  }
  .stats tbody tr {
    border-top: 1px solid var(--td-border);
  }
  .stats b {
    font-weight: 600;
  }
  .places {
    list-style: none;
    margin: 0 -8px;
  }
  .places button {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    width: 100%;
    padding: 3px 8px;
    font-size: 12px;
    line-height: 18px;
    border-radius: 4px;
  }
  .places button::before {
    content: "";
    flex: none;
    width: 8px;
    height: 8px;
    margin: 5px -8px 0 0;
    border: 2px solid var(--tone);
    border-radius: 50%;
  }
  .places button[data-kind="level"]::before {
    height: 0;
    margin-top: 8px;
    border-width: 2px 0 0;
    border-top-style: dashed;
    border-radius: 0;
    width: 10px;
    margin-right: -10px;
  }
  .places button[data-kind="span"]::before {
    width: 10px;
    height: 5px;
    margin-top: 6px;
    margin-right: -10px;
    border: 0;
    border-top: 2px solid var(--tone);
    border-radius: 0;
    background: color-mix(in srgb, var(--tone) 20%, transparent);
  }
  .places button[data-kind="gap"]::before {
    width: 6px;
    height: 10px;
    margin: 4px -7px 0 1px;
    border-width: 2px 0;
    border-radius: 0;
    background: linear-gradient(var(--tone), var(--tone)) center / 2px 100% no-repeat;
  }
  .places button > :first-child {
    flex: 1;
    overflow-wrap: anywhere;
  }
  .places button .number {
    color: var(--td-text-2);
  }
  .places button:hover,
  .places button.lit {
    background: var(--td-hover);
  }
  .places button.lit::before,
  .places button:hover::before {
    background: var(--tone);
  }
  ul.text {
    padding-left: 18px;
  }
  ul.text li + li {
    margin-top: 4px;
  }
  p + p,
  p + ul.text,
  ul.text + p {
    margin-top: 8px;
  }
  .remedies {
    list-style: none;
    counter-reset: remedy;
  }
  .remedies li:first-child {
    border-top: 0;
    padding-top: 4px;
  }
  .remedies li {
    counter-increment: remedy;
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    border-top: 1px solid var(--td-border);
    padding: 8px 0;
  }
  .remedies li::before {
    content: counter(remedy);
    font-weight: 500;
    color: var(--td-text-2);
    font-variant-numeric: tabular-nums;
  }
  .remedies li:last-child {
    padding-bottom: 0;
  }
  .more {
    border-top: 1px solid var(--td-border);
    padding-top: 8px;
    margin-bottom: -8px;
  }
  section + .more {
    margin-top: -4px;
  }
  .more + section {
    margin-top: 4px;
  }
  .more h4 {
    display: inline;
  }
  .more[open] {
    padding-bottom: 4px;
  }
  .more[open] summary {
    margin-bottom: 4px;
  }
  .explained {
    list-style: none;
    display: grid;
    gap: 12px;
  }
  .explained b {
    margin-left: 8px;
  }
  .copy {
    justify-self: start;
  }
  @media print {
    .copy {
      display: none;
    }
    .card {
      break-inside: avoid;
    }
    details::details-content {
      content-visibility: visible;
      display: block;
    }
  }
  pre {
    --under: var(--td-code);
    border-radius: 4px;
    padding: 8px 12px;
    overflow-x: auto;
    margin-top: 8px;
  }
`;var Ct=class extends pe{constructor(){super(...arguments);this.rules=null;this.explains=[];this.open=!1;this.fresh=!1;this.lit=null;this.link=()=>"";this.copied=!1}async goTo(n){await this.updateComplete,this.card.open=!0;let s=[...this.renderRoot.querySelectorAll(".places button")].find(o=>o.dataset.id===n);s?.focus({preventScroll:!0}),s?.scrollIntoView({block:"nearest"})}async copy(){this.copied=await no(Vm(this.finding,this.rules,this.link())),setTimeout(()=>this.copied=!1,2e3)}get rule(){return this.rules?.rules.find(({name:n})=>n===this.finding.rule)??null}light(n,r=!1){this.dispatchEvent(new ue("td-light",{id:n,show:r}))}render(){let{finding:n,rule:r}=this,s=Zn(n);return v`<details
      class="card ${n.severity}"
      ?open=${this.open}
      @mouseenter=${()=>this.light(s)}
      @mouseleave=${()=>this.light(null)}
    >
      <summary>
        <span class="line"
          >${rn(n.severity)}<span class="confidence">${ei(n.confidence)}</span
          >${this.fresh?v`<span class="new">${lu()}</span>`:k}</span
        >
        <h3>${_e(n.rule,this.rules)}</h3>
        <p>${$e(n.message)}</p>
        ${this.renderAlso()}
      </summary>
      <div class="body">
        ${th(n,this.rules)} ${Zm(n)} ${this.renderPlaces()}
        ${uu(r,"Why it matters",p("Why it matters"))}
        ${uu(r,"Likely causes",p("Likely causes"))}
        ${bo(r,"When it is wrong",p("When this rule is wrong"))}
        ${bo(r,"What it looks for",p("What the rule looks for"))}
        ${bo(r,"How often it is right",p("How often it is right"))} ${Xm(r)}
        ${bo(r,"References",p("References"))} ${this.renderExplained()} ${eh(r)}
        <button class="button copy" @click=${()=>{this.copy()}}>
          <span aria-live="polite">${this.copied?p("Copied"):p("Copy as Markdown")}</span>
        </button>
      </div>
    </details>`}renderAlso(){return this.explains.length?v`<p class="also">
      <span class="quiet"
        >${p("Explains",{desc:"Before the names of findings that this one explains"})}</span
      >
      ${this.explains.map(({rule:n,severity:r})=>v`<span class="one"
            >${Mt(r)}<span class="unseen">${An(r)}</span
            >${_e(n,this.rules)}</span
          >`)}
    </p>`:k}renderPlaces(){let n=this.finding.evidence.map((r,s)=>({evidence:r,id:yl(this.finding,s)})).filter(({evidence:r})=>r.kind!=="stat");return n.length?v`<ul class="places" aria-label=${p("On the curve")}>
      ${n.map(({evidence:r,id:s})=>{let{name:o,value:i}=As(r),a="tag"in r;return v`<li>
          <button
            class=${this.lit===s?"lit":""}
            data-id=${s}
            data-kind=${r.kind}
            title=${a?p(g`On ${r.tag}: click to zoom in, and again to zoom out`):""}
            @mouseenter=${()=>this.light(s)}
            @mouseleave=${()=>this.light(Zn(this.finding))}
            @focus=${()=>this.light(s)}
            @blur=${()=>this.light(null)}
            @click=${()=>this.light(s,!0)}
          >
            <span>${o}</span><span class="number">${i}</span>
          </button>
        </li>`})}
    </ul>`:k}renderExplained(){let{explains:n,finding:r}=this;return n.length?v`<details class="more">
      <summary class="fold">
        <h4>
          ${p(g`Explained by this (${n.length})`,{desc:"Findings that this finding explains"})}
        </h4>
      </summary>
      <ul class="explained">
        ${n.map(s=>v`<li
              @mouseenter=${()=>this.light(Zn(s))}
              @mouseleave=${()=>this.light(Zn(r))}
            >
              ${rn(s.severity)} <b>${_e(s.rule,this.rules)}</b>
              <p>${$e(s.message)}</p>
            </li>`)}
      </ul>
    </details>`:k}};Ct.styles=[Te,Et,Ls,rh],R([C({attribute:!1})],Ct.prototype,"finding",2),R([C({attribute:!1})],Ct.prototype,"rules",2),R([C({attribute:!1})],Ct.prototype,"explains",2),R([C({type:Boolean})],Ct.prototype,"open",2),R([C({type:Boolean})],Ct.prototype,"fresh",2),R([C({attribute:!1})],Ct.prototype,"lit",2),R([C({attribute:!1})],Ct.prototype,"link",2),R([xe()],Ct.prototype,"copied",2),R([En("details.card")],Ct.prototype,"card",2),Ct=R([Re("td-finding")],Ct);function Qi(e){return e.rule+e.tags.join()}function sh(e,t){let{rules:n,news:r,lit:s,link:o,first:i}=t,{main:a,suppressed:l}=so(e.findings),u=r?.solved??[];return v`${a.length?k:ex(e,l.length)}
  ${u.length?v`<p class="gone">${Yi({fresh:[],solved:u},n)}</p>`:k}
  ${_n(a,({finding:f})=>Qi(f),({finding:f,explains:d})=>v`<td-finding
        .finding=${f}
        .explains=${d}
        .rules=${n}
        .lit=${s}
        .link=${o}
        .fresh=${r?.fresh.includes(f.rule)??!1}
        ?open=${Qi(f)===i}
      ></td-finding>`)}
  ${l.length?Xy(l,n):k}`}function Xy(e,t){return v`<details class="suppressed">
    <summary class="fold">${tx(e.length)}</summary>
    <ul>
      ${e.map(n=>v`<li>
            <p>${rn(n.severity)} <b>${_e(n.rule,t)}</b></p>
            <p>${$e(n.message)}</p>
            <p class="quiet">${p(g`Reason given: ${n.suppressed}`)}</p>
          </li>`)}
    </ul>
  </details>`}function ex({run:e,outcomes:t},n){let{status:r,reason:s}=e,o=p("No rule could judge the training of this run"),i=t.filter(a=>a.status==="clear").length;return v`<div class="verdict ${r}">
    <h2>
      ${r==="unjudged"?p("This run could not be judged"):n?p("Nothing else found"):p("Nothing found")}
    </h2>
    <p>
      ${r==="unjudged"?$e(nn(s?Rr(o,s):o)):nx(i)}
    </p>
  </div>`}function tx(e){let t=W(e);return me(e,{one:p(g`${t} finding suppressed by your configuration`),other:p(g`${t} findings suppressed by your configuration`)})}function nx(e){let t=W(e);return me(e,{one:p(g`${t} rule checked this run and found nothing wrong.`),other:p(g`${t} rules checked this run and found nothing wrong.`)})}function oh({notes:e}){return v`${e.length?v`<details class="suppressed">
          <summary class="fold">${p("Is this normal?")} <span class="quiet">${e.length}</span></summary>
          <ul>
            ${e.map(t=>v`<li>
                  <p>${$e(t.message)}</p>
                  <p class="quiet">${t.source}</p>
                </li>`)}
          </ul>
        </details>`:k}`}var ih=oe`
  :host {
    padding: 0 16px 32px;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    padding: 16px 0;
  }
  h1 {
    font-size: 20px;
    line-height: 28px;
    font-weight: 500;
    min-width: 0;
    max-width: 100%;
    display: flex;
  }
  .facts {
    font-size: 12px;
    flex: 1 1 240px;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .kind,
  .checkpoint {
    flex: 1 0 100%;
    overflow-wrap: anywhere;
  }
  .kind {
    font-size: 12px;
  }
  .notice {
    background: var(--td-warning-bg);
    border-radius: 4px;
    padding: 6px 12px;
    margin-bottom: 8px;
    overflow-wrap: anywhere;
  }
  .next {
    display: block;
    width: 100%;
    margin-bottom: 12px;
    padding: 8px 12px;
    border: 1px solid var(--td-border-strong);
    border-radius: 4px;
    background: var(--td-surface);
    overflow-wrap: anywhere;
  }
  .next span {
    display: block;
  }
  .next > .badge {
    display: flex;
  }
  .next:hover {
    background: var(--td-hover);
  }
  .page {
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .lead {
    container-type: inline-size;
    min-width: 0;
  }
  .pairs {
    display: grid;
    gap: 16px;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 360px), 1fr));
  }
  .pairs td-chart {
    --td-chart-height: 200px;
  }
  .pairs .first {
    grid-column: 1 / -1;
    --td-chart-height: clamp(240px, 34vh, 420px);
  }
  /* Two columns, and the last would stand alone: it fills the row. */
  @container (width >= 736px) and (width < 1112px) {
    .pairs td-chart:nth-of-type(even):last-of-type {
      grid-column: 1 / -1;
    }
  }
  .pairs td-chart:nth-of-type(2):last-of-type {
    grid-column: 1 / -1;
    --td-chart-height: 240px;
  }
  /* On very wide pages the first two stand beside one another. */
  @container (width >= 1800px) {
    .pairs {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .pairs td-chart:nth-of-type(-n + 2),
    .pairs td-chart:nth-of-type(2):last-of-type {
      grid-column: auto;
      --td-chart-height: clamp(240px, 34vh, 420px);
    }
    .pairs td-chart:only-of-type {
      grid-column: 1 / -1;
    }
  }
  .lead.none {
    display: none;
  }
  .grid {
    display: grid;
    gap: 16px;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr));
  }
  .small {
    --td-chart-height: 150px;
  }
  aside {
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
  }
  .rest {
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
  }
  .rest summary {
    padding: 4px 0 8px;
  }
  .rest h2 {
    display: inline;
    margin-right: 8px;
  }
  .gone {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
  }
  .verdict,
  .suppressed {
    background: var(--td-surface);
    border: 1px solid var(--td-border);
    border-radius: 4px;
    padding: 12px 16px;
  }
  .verdict {
    border-left: 3px solid currentColor;
  }
  .verdict p {
    color: var(--td-text);
    margin-top: 4px;
  }
  .suppressed summary {
    color: var(--td-text-2);
  }
  .suppressed ul {
    list-style: none;
    display: grid;
    gap: 12px;
    margin-top: 12px;
  }
  .suppressed b {
    margin-left: 8px;
  }
  @media print {
    :host {
      padding: 0;
    }
    td-chart,
    .verdict {
      break-inside: avoid;
    }
    details::details-content {
      content-visibility: visible;
      display: block;
    }
  }
  td-finding {
    scroll-margin-top: 56px;
  }
  @media screen and (min-width: 960px) {
    .next {
      display: none;
    }
    .page {
      grid-template-columns: minmax(0, 1fr) clamp(340px, 32vw, 480px);
      grid-template-rows: auto 1fr;
    }
    .lead,
    .rest {
      grid-column: 1;
    }
    aside {
      grid-column: 2;
      grid-row: 1 / span 2;
      position: sticky;
      top: 56px;
      max-height: calc(100vh - 72px);
      overflow-y: auto;
      overscroll-behavior: contain;
      scrollbar-width: thin;
    }
  }
`;var ah=oe`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-bottom: 16px;
    font-size: 12px;
    color: var(--td-text-2);
  }
  label {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    white-space: nowrap;
  }
  select,
  input[type="text"],
  input[type="number"] {
    height: 28px;
    padding: 0 8px;
    border: 1px solid var(--td-border-strong);
    border-radius: 4px;
    background: var(--td-surface);
    color: var(--td-text);
    font-size: 12px;
  }
  input[type="range"] {
    width: 112px;
    height: 28px;
    margin: 0;
    background: none;
    accent-color: var(--td-info);
  }
  /* Firefox draws a slider in the colours of a light page, and the part that is chosen like the rest. */
  input[type="range"]::-moz-range-track {
    height: 4px;
    border-radius: 2px;
    background: var(--td-border-strong);
  }
  input[type="range"]::-moz-range-progress {
    height: 4px;
    border-radius: 2px;
    background: var(--td-info);
  }
  input[type="range"]::-moz-range-thumb {
    width: 16px;
    height: 16px;
    border: 0;
    border-radius: 50%;
    background: var(--td-info);
  }
  output {
    color: var(--td-text);
    min-width: 4ch;
    font-variant-numeric: tabular-nums;
  }
  .levels {
    position: relative;
  }
  .levels > summary {
    list-style: none;
    color: var(--td-text);
  }
  .levels > summary::-webkit-details-marker {
    display: none;
  }
  .count {
    color: var(--td-info);
    font-weight: 500;
  }
  .panel {
    position: absolute;
    left: 0;
    top: 32px;
    z-index: 4;
    width: 320px;
    max-width: calc(100vw - 32px);
    max-height: min(480px, 70vh);
    overflow-y: auto;
    padding: 12px 16px;
    display: grid;
    gap: 8px;
    background: var(--td-surface);
    border: 1px solid var(--td-border-strong);
    border-radius: 4px;
    box-shadow: 0 2px 8px rgb(0 0 0 / 18%);
    color: var(--td-text);
  }
  /* Long words, as of other languages, go on in the next line. */
  .panel label {
    flex-wrap: wrap;
    white-space: normal;
  }
  .panel input[type="checkbox"] {
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--td-info);
  }
  .panel input[type="number"] {
    width: 72px;
  }
  .panel input[type="text"] {
    flex: 1;
    min-width: 0;
    width: 72px;
  }
  .panel input[aria-invalid="true"] {
    border-color: var(--td-error);
  }
  form {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 8px;
    align-items: center;
    border-top: 1px solid var(--td-border);
    padding-top: 12px;
    margin-top: 4px;
  }
  form select {
    min-width: 0;
    width: 100%;
  }
  ul {
    list-style: none;
    display: grid;
    gap: 4px;
  }
  li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  li span {
    flex: 1;
    min-width: 0;
  }
  li button {
    width: 24px;
    height: 24px;
    text-align: center;
    border-radius: 4px;
    color: var(--td-text-2);
  }
  li button:hover {
    background: var(--td-hover);
    color: var(--td-text);
  }
  /* Smoothing and levels in one line, the axes in the next. */
  @media (max-width: 560px) {
    :host {
      gap: 8px 12px;
    }
    .axis {
      order: 1;
      flex: 1 1 0;
      min-width: 140px;
    }
    .reset {
      order: 2;
    }
    .axis select {
      flex: 1 1 0;
      min-width: 0;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;var rx=()=>({step:p("Steps"),relative:p("Time since start"),wall:p("Wall time")}),sx=()=>({auto:p("Automatic",{desc:"Scale of the values"}),linear:p("Linear",{desc:"Scale of the values"}),log:p("Log",{desc:"Logarithmic scale of the values"}),symlog:p("Symmetric log",{desc:"Scale of the values"})}),lh=10,ox=.5,ix=16,wn=class extends pe{constructor(){super(...arguments);this.smoothing=0;this.share=null;this.titles=[]}change(n){this.dispatchEvent(new ue("td-reading",n))}onSmooth(n){let r=Number(n.target.value);this.dispatchEvent(new CustomEvent("td-smoothing",{detail:r}))}onClasses(n){let r=Number(n.target.value);el(r)&&this.change({classes:r})}onPrior(n){let r=n.target,s=tl(r.value);r.setAttribute("aria-invalid",String(s===null)),s&&this.change({prior:s})}onAdd(n){n.preventDefault();let r=n.target,s=new FormData(r),[o,i]=[s.get("value"),s.get("title")],a=Number(o);o===""||!Number.isFinite(a)||typeof i!="string"||(this.change({levels:[...this.reading.levels,[i,a]]}),r.querySelector("input")?.select())}place(){let n=this.box.querySelector(".panel");if(!n||!this.box.open)return;n.style.translate="none";let{right:r}=n.getBoundingClientRect(),s=r+ix-document.documentElement.clientWidth;n.style.translate=s>0?`${-s}px`:"none"}onFocusOut(n){let r=n.relatedTarget;r&&!this.box.contains(r)&&(this.box.open=!1)}onKey(n){n.key!=="Escape"||!this.box.open||(this.box.open=!1,this.box.querySelector("summary")?.focus())}render(){let{reading:n,smoothing:r}=this;return v`<label
        title=${p("A moving average over the logged curve, as in TensorBoard; remembered in this browser")}
        ><span>${p("Smoothing")}</span>
        <input
          type="range"
          min="0"
          max="0.99"
          step="0.01"
          aria-label=${p("Smoothing")}
          .value=${String(r)}
          @input=${s=>this.onSmooth(s)}
        /><output>${r?r.toFixed(2):p("off",{desc:"No smoothing"})}</output></label
      >
      ${this.renderSelect(p("X axis",{desc:"Label of the choice of the horizontal axis"}),p("Horizontal axis"),rx(),n.axis,s=>this.change({axis:s}))}
      ${this.renderSelect(p("Values",{desc:"Label of the choice of the scale"}),p("Scale of the values"),sx(),n.scale,s=>this.change({scale:s}))}
      ${this.renderLevels()}
      ${n.window?v`<button class="button reset" @click=${()=>this.change({window:null})}>
              ${p("Reset zoom")}
            </button>`:k}`}renderSelect(n,r,s,o,i){return v`<label class="axis" title=${r}
      ><span>${n}</span>
      <select
        aria-label=${r}
        @change=${a=>i(a.target.value)}
      >
        ${Object.entries(s).map(([a,l])=>v`<option value=${a} .selected=${a===o}>${l}</option>`)}
      </select></label
    >`}renderLevels(){let{best:n,classes:r,prior:s,levels:o}=this.reading,i=o.length+[n,r!==null,s!==null].filter(Boolean).length,a=[this.share===null?ox:Number(this.share.toPrecision(4))];return v`<details
      class="levels"
      @toggle=${()=>this.place()}
      @focusout=${l=>this.onFocusOut(l)}
      @keydown=${l=>this.onKey(l)}
    >
      <summary class="button">
        ${p("Levels",{desc:"Horizontal reference lines on a chart"})}
        ${i?v`<span class="count">${i}</span>`:k}
      </summary>
      <div class="panel">
        <label
          ><input
            type="checkbox"
            .checked=${n}
            @change=${()=>this.change({best:!n})}
          />${p("Best value so far")}</label
        >
        <label
          ><input
            type="checkbox"
            .checked=${r!==null}
            @change=${()=>this.change({classes:r===null?lh:null})}
          />${p("Uniform guess, ln k, over",{desc:"Then comes a number, then: classes"})}
          <input
            type="number"
            min="2"
            step="1"
            aria-label=${p("Number of classes")}
            .value=${String(r??lh)}
            @change=${l=>this.onClasses(l)}
          />
          ${p("classes",{desc:"After the number of classes of a uniform guess"})}</label
        >
        <label
          ><input
            type="checkbox"
            .checked=${s!==null}
            @change=${()=>this.change({prior:s===null?a:null})} />${p("Entropy of the class shares")}
          <input
            type="text"
            aria-label=${p("Class shares")}
            title=${p("The share of one of two classes, such as 0.8, or the shares of all classes")}
            spellcheck="false"
            autocomplete="off"
            .value=${(s??a).join(", ")}
            @change=${l=>this.onPrior(l)}
        /></label>
        ${this.share===null?k:v`<p class="quiet">
                ${p(g`A finding measured that the accuracy of this model stays at ${J(this.share)}.`)}
              </p>`}
        <form @submit=${l=>this.onAdd(l)}>
          <input
            type="number"
            name="value"
            step="any"
            placeholder=${p("Level",{desc:"A value for a reference line"})}
            aria-label=${p("Level",{desc:"A value for a reference line"})}
          />
          <select name="title" aria-label=${p("On the chart")}>
            ${this.titles.map(l=>v`<option value=${l}>${p(g`on ${l}`,{desc:"On a chart"})}</option>`)}
          </select>
          <button class="button">${p("Add")}</button>
        </form>
        ${o.length?v`<ul>
                ${o.map(([l,u],f)=>v`<li>
                      <span class="cut"
                        >${p(g`${J(u)} on ${l}`,{desc:"A level on a chart"})}</span
                      >
                      <button
                        aria-label=${p(g`Remove the level ${J(u)} on ${l}`)}
                        @click=${()=>this.change({levels:o.filter((d,h)=>h!==f)})}
                      >
                        ×
                      </button>
                    </li>`)}
              </ul>`:k}
      </div>
    </details>`}};wn.styles=[Te,ah],R([C({attribute:!1})],wn.prototype,"reading",2),R([C({type:Number})],wn.prototype,"smoothing",2),R([C({type:Number})],wn.prototype,"share",2),R([C({attribute:!1})],wn.prototype,"titles",2),R([En(".levels")],wn.prototype,"box",2),wn=R([Re("td-run-tools")],wn);var Zi=class{constructor(t,n){this.host=t;this.settle=n;this.moving=null;t.addController(this)}hostDisconnected(){clearTimeout(this.timer)}put(t){this.moving=t,this.host.requestUpdate(),clearTimeout(this.timer),this.timer=setTimeout(()=>{this.moving=null,this.settle(t)},120)}};var ax=new Set(["loss","score","reward"]),At=class extends pe{constructor(){super(...arguments);this.row=null;this.news=null;this.rules=null;this.reading=jn;this.link=()=>"";this.dark=!1;this.lit=null;this.smoothing=new Zi(this,n=>{this.dispatchEvent(new ue("td-reading",{smoothing:n}))});this.annotations=[];this.panels={lead:[],groups:[]};this.first="";this.shownRun=""}willUpdate(n){if(!n.has("detail"))return;let{run:r,findings:s}=this.detail;if(this.annotations=vi(s),this.panels=qp(bi(this.detail),s.find(Xn)),r.name===this.shownRun&&this.first)return;let[o]=so(s).main;this.first=o?Qi(o.finding):"",this.shownRun=r.name}get weight(){return this.reading.smoothing??this.detail.smoothing}onLight({detail:{id:n,show:r}}){if(this.lit=n,!r||n===null)return;let s=this.annotations.find(u=>u.id===n),i=[...this.renderRoot.querySelectorAll("td-chart")].find(u=>s&&Qn(s.evidence,u.series));i?.closest("details")?.setAttribute("open","");let a=i?.steps;s&&a&&this.look(Lm(s.evidence,a));let l=window.matchMedia("(prefers-reduced-motion: reduce)").matches;i?.scrollIntoView({block:"nearest",behavior:l?"auto":"smooth"})}look(n){let r=n?.join()===this.reading.window?.join();this.dispatchEvent(new ue("td-reading",{window:r?null:n}))}async onFind({detail:{id:n}}){this.lit=n,await[...this.renderRoot.querySelectorAll("td-finding")].find(({finding:s})=>n.startsWith(`${Zn(s)}#`))?.goTo(n)}render(){let{row:n,rules:r,news:s,lit:o,link:i}=this,{run:a,findings:l,outcomes:u,warnings:f}=this.detail,{lead:d,groups:h}=this.panels,y=[...d,...h.flatMap(({panels:$})=>$)].map(({title:$})=>$);return v`<header>
        <h1>${yn(n?.shown??a.name)}</h1>
        ${rn(a.status)} ${n?Ji(n):k}
        <p class="facts quiet">${Jm(a,n)}</p>
        <p class="kind quiet">${$e(Rr(ti(a.family),a.family_reason))}</p>
        ${a.best?v`<p class="checkpoint">${$e(a.best.message)}</p>`:k}
      </header>
      ${lx(f,n)} ${this.renderNext()}
      ${y.length?v`<td-run-tools
              .reading=${this.reading}
              .smoothing=${this.smoothing.moving??this.weight}
              .share=${Am(l,a.series)}
              .titles=${[...new Set(y)]}
              @td-smoothing=${({detail:$})=>this.smoothing.put($)}
            ></td-run-tools>`:k}
      <div
        class="page"
        @td-find=${$=>{this.onFind($)}}
        @td-light=${$=>this.onLight($)}
        @td-window=${({detail:$})=>this.dispatchEvent(new ue("td-reading",$))}
      >
        <div class="lead ${d.length?"":"none"}">
          <h2 class="unseen">${p("Curves")}</h2>
          <div class="pairs">
            ${_n(d,({key:$})=>$,($,M)=>this.renderChart($,M===0?"first":""))}
          </div>
        </div>
        <aside aria-label=${p("Findings")}>
          <h2 class="unseen">${p("Findings")}</h2>
          ${sh(this.detail,{rules:r,news:s,lit:o,link:i,first:this.first})} ${oh(a)}
          <td-checked .outcomes=${u} .rules=${r}></td-checked>
        </aside>
        <div class="rest">${h.map(({role:$,panels:M})=>this.renderGroup($,M))}</div>
      </div>`}renderNext(){let[n]=so(this.detail.findings).main;if(!n)return k;let{rule:r,severity:s,remedies:o}=n.finding,i=o.map(a=>this.rules?.remedies[a]).find(a=>a!==void 0);return i?v`<button class="next" @click=${()=>{this.goToCard()}}>
      <b class="badge ${s}">${Mt(s)}${_e(r,this.rules)}</b>
      <span>${$e(i.action)}</span>
    </button>`:k}async goToCard(){await this.updateComplete;let n=window.matchMedia("(prefers-reduced-motion: reduce)").matches;this.renderRoot.querySelector("td-finding")?.scrollIntoView({block:"start",behavior:n?"auto":"smooth"})}renderGroup(n,r){let s=r.some(i=>this.annotations.some(a=>Qn(a.evidence,i.series))),o=ax.has(n)||s;return v`<details ?open=${o}>
      <summary class="fold">
        <h2>${Zc(n)}</h2>
        <span class="quiet">${r.length}</span>
      </summary>
      <div class="grid">
        ${_n(r,({key:i})=>i,i=>this.renderChart(i,"small"))}
      </div>
    </details>`}renderChart(n,r){return v`<td-chart
      class=${r}
      ?eager=${r==="first"}
      .store=${this.store}
      .run=${this.detail.run.name}
      .series=${n.series}
      .heading=${n.title}
      .generation=${this.detail.generation}
      .annotations=${this.annotations.filter(s=>Qn(s.evidence,n.series))}
      .lit=${this.lit}
      .window=${this.reading.window}
      .axis=${this.reading.axis}
      .scale=${this.reading.scale}
      .log=${this.reading.logs.find(([s])=>s===n.title)?.[1]??null}
      @td-log=${({detail:s})=>{let o=Bc(this.reading,n.title,s);this.dispatchEvent(new ue("td-reading",{logs:o}))}}
      .origin=${this.row?.first_wall_time??null}
      .smoothing=${this.weight}
      .levels=${Cm(n,this.reading)}
      .best=${this.reading.best}
      .dark=${this.dark}
    ></td-chart>`}};At.styles=[Te,Et,Ls,ih],R([C({attribute:!1})],At.prototype,"detail",2),R([C({attribute:!1})],At.prototype,"row",2),R([C({attribute:!1})],At.prototype,"news",2),R([C({attribute:!1})],At.prototype,"rules",2),R([C({attribute:!1})],At.prototype,"store",2),R([C({attribute:!1})],At.prototype,"reading",2),R([C({attribute:!1})],At.prototype,"link",2),R([C({type:Boolean})],At.prototype,"dark",2),R([xe()],At.prototype,"lit",2),At=R([Re("td-run-page")],At);function lx(e,t){let n=p("TensorBoard gives the tab only a sample of this run's points: short events may be missing.");return v`${t?.sampled?v`<p class="notice">${n}</p>`:k}${e.map(({where:r,message:s})=>v`<p class="notice"><b>${r}</b> ${$e(s)}</p>`)}`}function uh(e,{name:t,reading:n,link:r,dark:s}){let{known:o,rows:i,rules:a,store:l,marks:u}=e,{detail:f=null,error:d=null}=o.get(t)??{};return f?v`<td-run-page
      .detail=${f}
      .row=${i?.find(h=>h.name===t)??null}
      .news=${u.get(t)??null}
      .rules=${a}
      .store=${l}
      .reading=${n}
      .link=${r}
      .dark=${s}
    ></td-run-page>`:d?ml([t],d,e.status):v`<p class="wait">${p(g`Loading ${t} …`)}</p>`}function ch(e,t){let{runs:n,found:r,details:s,isKnown:o,areMany:i,picked:a,view:l,linkOf:u,dark:f}=t;if(!o&&!i)return v`<p class="wait">${p(g`Loading ${Be(n.length)} …`)}</p>`;let d=r.filter(h=>h.error);return v`${d.length?ml(d.map(({name:h})=>h),d[0]?.error??"",e.status):k}
  ${s.length||i?v`<td-compare
          .details=${s}
          .drawn=${a}
          .generation=${e.generation}
          .runs=${n.filter(h=>!d.some(y=>y.name===h))}
          .rules=${e.rules}
          .quantity=${l.quantity}
          .state=${l}
          .store=${e.store}
          .linkOf=${u}
          .dark=${f}
        ></td-compare>`:k}`}var ux={},ph=qn(class extends gn{constructor(){super(...arguments),this.ot=ux}render(e,t){return t()}update(e,[t,n]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((r,s)=>r===this.ot[s]))return St}else if(this.ot===t)return St;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,n)}});var cx=new Intl.Collator("en",{numeric:!0}),Ir={verdict:{label:()=>p("Verdict",{desc:"Column of runs"}),of:()=>0,down:!1},name:{label:()=>p("Run",{desc:"Column of runs"}),of:({name:e})=>e,down:!1},best:{label:()=>p("Best",{desc:"Column of runs: best value"}),of:({best:e})=>e?.value??null,down:!1},last:{label:()=>p("Last",{desc:"Column of runs: last value"}),of:({last:e})=>e?.value??null,down:!1},points:{label:()=>p("Points",{desc:"Column of runs: how many"}),of:({points:e})=>e,down:!0},length:{label:()=>p("Length",{desc:"Column of runs: steps and time"}),of:({last_step:e})=>e,down:!0},grown:{label:()=>p("Last written",{desc:"Column of runs: when points were last written"}),of:({last_wall_time:e})=>e,down:!0}},Xi=Object.keys(Ir);function Ps(e){let t=e.startsWith("-"),n=Xi.find(r=>r===e.slice(t?1:0));return n?{key:n,down:t}:{key:"verdict",down:!1}}function ea({key:e,down:t}){return e==="verdict"&&!t?"":`${t?"-":""}${e}`}function ta(e,t,n){return e.key===t?{key:t,down:!e.down}:{key:t,down:t==="best"||t==="last"?cu(n):Ir[t].down}}function na(e,{key:t,down:n}){if(t==="verdict")return n?[...e].reverse():[...e];let{of:r}=Ir[t];if(!px.has(t))return dh(e,r,n);let s=n===cu(e);return dx(e).flatMap(o=>dh(o,r,s===cu(o)))}var px=new Set(["best","last"]);function dx(e){let t=new Map;for(let n of e){let r=n.quantity?.key??"";t.set(r,[...t.get(r)??[],n])}return[...t].sort(([n,r],[s,o])=>+(n==="")-+(s==="")||o.length-r.length).map(([,n])=>n)}function dh(e,t,n){let r=n?-1:1;return e.map(s=>({row:s,value:t(s)})).sort((s,o)=>s.value===null||o.value===null?+(s.value===null)-+(o.value===null):typeof s.value=="number"&&typeof o.value=="number"?r*(s.value-o.value):r*cx.compare(String(s.value),String(o.value))).map(({row:s})=>s)}function cu(e){return e.filter(({best:n})=>n?.better==="higher").length>e.filter(({best:n})=>n?.better==="lower").length}var pu="name:",ra="hparam:",fx=/([/_. -]|^)(?:random[_-]?)?(?:seed|rep|repeat|trial|fold)s?[=_. -]?\d+(?=$|[/_. -])/gi;function fh(e){return e.replace(fx,"").replace(/^[/_. -]+/,"")||e}function vo(e){if(e==="folder")return{keyOf:({name:n})=>hx(n),error:null};if(e==="seeds")return{keyOf:({name:n})=>fh(n),error:null};if(e.startsWith(ra)){let n=e.slice(ra.length);return{keyOf:r=>gx(r.hparams?.[n]),prefix:`${n} = `,error:null}}let t=du(e);if(t===null||t==="")return{keyOf:null,error:null};try{let n=new RegExp(t,"i");return(new RegExp(`${t}|`).exec("")?.length??1)-1!==1?{keyOf:null,error:p("Put one part into brackets: seed=(\\d+)")}:{keyOf:({name:s})=>n.exec(s)?.[1]??p("Other",{id:"group-other",desc:"Runs whose name does not match"}),error:null}}catch{return{keyOf:null,error:p("This is not a regular expression.")}}}function du(e){return e.startsWith(pu)?e.slice(pu.length):null}function fu(e){return pu+e}function mh(e){let t=[],n=s=>new Set(e.map(vo(s).keyOf??(()=>""))).size;n("folder")>1&&t.push({value:"folder",label:p("Folder")}),e.some(({name:s})=>fh(s)!==s)&&n("seeds")<e.length&&t.push({value:"seeds",label:p("Configuration",{desc:"Runs that differ only by their seed"})});let r=[...new Set(e.flatMap(({hparams:s})=>Object.keys(s??{})))].sort();for(let s of r)n(ra+s)>1&&t.push({value:ra+s,label:s});return t}function hh(e,t,n,r=""){let s=new Map;for(let a of na(e,n)){let l=t(a),u=s.get(l);u?u.push(a):s.set(l,[a])}let o=[...s].map(([a,l])=>({key:a,label:r+a,rows:l,counts:oi(l),spread:mx(l)}));if(n.key!=="name")return o;let i=new Intl.Collator("en",{numeric:!0});return o.sort((a,l)=>(n.down?-1:1)*i.compare(a.label,l.label))}function mx(e){let t=new Map;for(let{best:o}of e){if(!o)continue;let{tag:i,split:a,better:l,value:u}=o,f=JSON.stringify([i,a,l]),d=t.get(f)??{tag:i,values:[]};d.values.push(u),t.set(f,d)}let[n]=[...t.values()].sort((o,i)=>i.values.length-o.values.length);if(!n||n.values.length<2)return null;let{tag:r,values:s}=n;return{n:s.length,mean:s.reduce((o,i)=>o+i/s.length,0),least:Math.min(...s),greatest:Math.max(...s),tag:r}}function hx(e){let t=e.lastIndexOf("/");return t>0?e.slice(0,t):"."}function gx(e){return e===void 0?p("not given",{desc:"A hyper-parameter"}):typeof e=="number"?J(e,6):String(e)}function gh(e,{sort:t,group:n,open:r}){let s=Ps(t),{keyOf:o,prefix:i}=vo(n);if(!o)return na(e,s).map(l=>mu(l));let a=new Set(r);return hh(e,o,s,i).flatMap(l=>{if((n==="seeds"||n==="folder")&&l.rows.length===1)return l.rows.map(d=>mu(d));let u=a.has(l.key),f={kind:"group",key:`group:${l.key}`,group:l,open:u};return u?[f,...l.rows.map(d=>mu(d,!0))]:[f]})}function mu(e,t=!1){return{kind:"run",key:`run:${e.name}`,row:e,inner:t}}function sa(e,t){return t&&e.status==="unjudged"&&e.series===0}function bh(e,t){let n=new Set(e);return t.length===n.size&&t.every(({name:r})=>n.has(r))}function vh(e,t,n,r){let s=t[n];if(!s)return null;let o=t.length-1,a={ArrowDown:Math.min(n+1,o),ArrowUp:Math.max(n-1,0),PageDown:Math.min(n+r,o),PageUp:Math.max(n-r,0),Home:0,End:o}[e];return a!==void 0?{to:a}:s.kind==="group"?e===(s.open?"ArrowLeft":"ArrowRight")?{fold:s.group.key}:null:e===" "?{tick:s.row.name}:e==="ArrowLeft"&&s.inner?{to:t.slice(0,n).findLastIndex(({kind:l})=>l==="group")}:null}var oa=class{constructor(t){this.host=t;this.now=Date.now()/1e3;t.addController(this)}hostConnected(){this.timer=setInterval(()=>{this.read(),this.host.requestUpdate()},3e4)}hostDisconnected(){clearInterval(this.timer)}read(){this.now=Date.now()/1e3}};var bx="lr=([\\d.]+)",vx=6;function yh(e){return v`<div class="bar">
    <div class="chips" role="group" aria-label=${p("Verdicts")}>${yx(e)}</div>
    <div class="tools">
      ${$x(e)} ${wx(e)} ${Sx(e)}
      <div class="find">${kx(e)} ${ui()}</div>
    </div>
    ${xx(e)}
  </div>`}function xh(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function yx({runs:e,view:t,matcher:n,progress:r,percent:s,change:o}){let i=r!==null,a=Tr(e,n,new Set,new Set(t.rules),t.kind),l=oi(a.filter(u=>!sa(u,i)));return v`${Kt.filter(u=>l[u]||t.statuses.includes(u)).map(u=>v`<button
        class="chip"
        aria-pressed=${t.statuses.includes(u)}
        @click=${()=>o({statuses:xh(t.statuses,u)})}
      >
        ${Mt(u)}<span>${Jc(u,l[u])}</span>
      </button>`)}${r?v`<span class="reading quiet"
          >${p(g`Reading, ${s} %: ${W(r.members_read)} of ${W(r.members_known)}`,{desc:"How much was read: 12 of 100 directories"})}</span
        >`:k}`}function xx({runs:e,rules:t,view:n,matcher:r,allRules:s,change:o,showRules:i}){let a=cp(Tr(e,r,new Set(n.statuses),new Set,n.kind)),l=n.rules.filter(h=>!a.some(y=>y.rule===h));if(a.length+l.length<2&&n.rules.length===0)return k;let u=a.filter(({rule:h},y)=>s||y<vx||n.rules.includes(h)),f=a.length-u.length,d=(h,y,$)=>v`<button
      class="rule"
      aria-pressed=${n.rules.includes(h)}
      @click=${()=>o({rules:xh(n.rules,h)})}
    >
      ${$}<span>${_e(h,t)}</span> <span class="quiet">${W(y)}</span>
    </button>`;return v`<div class="rules cue" role="group" aria-label=${p("Findings by rule")}>
    ${u.map(({rule:h,severity:y,count:$})=>d(h,$,Mt(y)))}
    ${l.map(h=>d(h,0,k))}
    ${f>0||s?v`<button
            class="rule more"
            aria-expanded=${s}
            @click=${()=>{i(!s)}}
          >
            ${s?p("Fewer",{desc:"Rules shown"}):p(g`${f} more`,{desc:"Rules not shown"})}
          </button>`:k}
  </div>`}function wx({runs:e,view:t,change:n}){let r=up(e);if(r.length<2&&!t.kind)return k;let s=r.some(([o])=>o===t.kind)?[]:[[t.kind,0]];return v`<label class="kinds">
    <span class="quiet">${p("Kind",{desc:"Label of the choice which kind of training is shown"})}</span>
    <select @change=${o=>n({kind:o.target.value})}>
      <option value="" .selected=${t.kind===""}>${p("All",{desc:"All kinds of training"})}</option>
      ${[...r,...t.kind?s:[]].map(([o,i])=>v`<option value=${o} .selected=${o===t.kind}>
            ${ti(o)} (${W(i)})
          </option>`)}
    </select>
  </label>`}function $x({runs:e,view:t,change:n}){let r=Ps(t.sort);return v`<label class="sort">
    <span class="quiet">${p("Sort")}</span>
    <select
      @change=${s=>{let o=Xi.find(i=>i===s.target.value)??"verdict";o!==r.key&&n({sort:ea(ta(r,o,e))})}}
    >
      ${Xi.map(s=>v`<option value=${s} .selected=${s===r.key}>${Ir[s].label()}</option>`)}
    </select>
  </label>`}function Sx({runs:e,view:t,change:n}){if(e.length<2&&!t.group)return k;let r=du(t.group),s=mh(e),o=s.map(({value:l})=>l),i=t.group&&r===null&&!o.includes(t.group)?[t.group]:[],{error:a}=vo(t.group);return v`<label class="grouping">
      <span class="quiet">${p("Group",{desc:"Label of the choice what runs are grouped by"})}</span>
      <select
        @change=${l=>n({group:l.target.value,open:[]})}
      >
        <option value="" .selected=${t.group===""}>
          ${p("None",{desc:"Runs are not grouped"})}
        </option>
        ${s.map(({value:l,label:u})=>v`<option value=${l} .selected=${l===t.group}>${u}</option>`)}
        ${i.map(l=>v`<option value=${l} .selected=${!0}>${l}</option>`)}
        <option value=${fu("")} .selected=${r!==null}>
          ${p("Part of the name …")}
        </option>
      </select>
    </label>
    ${r===null?k:v`<label class="field pattern">
            <span class="unseen">${p("Regular expression with one part in brackets")}</span>
            <input
              type="text"
              placeholder=${bx}
              title=${p("Runs are grouped by the part of the name that the brackets match")}
              spellcheck="false"
              autocomplete="off"
              .value=${r}
              aria-invalid=${a!==null}
              @input=${l=>n({group:fu(l.target.value),open:[]})}
            />
            ${a?v`<span class="wrong" role="alert">${a}</span>`:k}
          </label>`}`}function kx({view:e,matcher:t,change:n}){return v`<label class="field search">
    <span class="unseen">${p("Filter runs by words or /regular expression/")}</span>
    <input
      type="search"
      placeholder=${p("Filter: words or /regex/")}
      title=${p("Press / to search")}
      spellcheck="false"
      autocomplete="off"
      .value=${e.filter}
      aria-invalid=${t.error!==null}
      @input=${r=>n({filter:r.target.value})}
    />
    ${t.error?v`<span class="wrong" role="alert">${t.error}</span>`:k}
  </label>`}var ia={width:168,height:36},aa=class{constructor(t){this.owner=t;this.found=new Map;this.asked=new Map}of({key:t}){return this.found.get(t)??null}look(t,n){for(let{key:r,rows:s}of n){let o=Jp(s);if(!o){this.found.delete(r);continue}let i=t.load(o.curves);this.asked.get(r)!==i&&(this.asked.set(r,i),i.then(a=>{this.asked.get(r)===i&&(this.found.set(r,{keys:o,band:a}),this.owner.requestUpdate())},()=>this.asked.delete(r)))}}};function wh(e){if(!e)return k;let{keys:t,band:n}=e,{area:r,mean:s,breaks:o,end:i}=Qp(n,ia.width,ia.height),a=t.curves.length,l=t.split==="none"?t.tag:`${Tt(t.split)} ${t.tag}`,u=ct([p(g`Mean and range of ${l} of ${Be(a)}`),io(n,a),t.others?p(g`${Be(t.others)} without it`,{desc:"Runs that lack a curve"}):""]);return v`<svg viewBox="0 0 ${ia.width} ${ia.height}" role="img" aria-label=${u}>
    <title>${u}</title>
    <g class="line ${t.split}">
      <path class="area" d=${r} />
      <path d=${s} />
      ${i?qe`<circle cx=${i[0]} cy=${i[1]} r="2.2" />`:k}
      ${o.map(f=>qe`<path class="break" d="M${f} 1l3 5h-6z" />`)}
    </g>
  </svg>`}function $h(e){if(!e)return k;let{band:t,keys:n}=e,{broken:r,short:s}=t,o=[r.length?p(g`${r.length} not finite`,{desc:"Number of runs"}):"",s.length?p(g`${s.length} shorter`,{desc:"Number of runs"}):""].filter(Boolean);return o.length?v`<span class="losses" title=${io(t,n.curves.length)}>${Ae(o)}</span>`:k}var Sh=oe`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    padding: 12px 0;
  }
  @media (min-width: 761px) {
    .bar {
      position: sticky;
      top: 0;
      z-index: 3;
      background: var(--td-page);
    }
  }
  .chips,
  .rules {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    height: 32px;
    padding: 0 12px 0 10px;
    border: 1px solid var(--td-border-strong);
    border-radius: 16px;
    background: var(--td-surface);
    font-size: 13px;
    font-weight: 500;
  }
  .chip:hover {
    background: var(--td-hover);
  }
  .reading {
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  .rules {
    --under: var(--td-page);
    flex: 1 0 100%;
    gap: 4px;
    margin-left: -8px;
  }
  .rule {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    height: 24px;
    padding: 0 8px;
    border: 1px solid transparent;
    border-radius: 12px;
    font-size: 12px;
    white-space: nowrap;
  }
  .rule .shape {
    width: 12px;
    height: 12px;
  }
  .rule .cut-out {
    stroke: var(--td-page);
  }
  .rule .quiet {
    font-variant-numeric: tabular-nums;
  }
  .rule:hover {
    background: var(--td-hover);
    border-color: var(--td-border);
  }
  .chip[aria-pressed="true"],
  .rule[aria-pressed="true"] {
    background: var(--td-info-bg);
    border-color: var(--td-info);
    font-weight: 500;
  }
  .rule[aria-pressed="true"]::after {
    content: "×";
    color: var(--td-text-2);
    font-size: 14px;
  }
  .rule.more {
    color: var(--td-link);
  }
  .grouping,
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-size: 12px;
  }
  .sort {
    display: none;
  }
  .tools {
    margin-left: auto;
  }
  .tools select {
    height: 32px;
    max-width: 180px;
    padding: 0 4px;
    border: 1px solid var(--td-border-strong);
    border-radius: 4px;
    background: var(--td-surface);
    font-size: 13px;
  }
  .field {
    position: relative;
    display: block;
  }
  /* One piece: the language never stands alone. */
  .find {
    display: flex;
    align-items: center;
    gap: 12px;
    min-width: 0;
  }
  .find .language {
    flex: none;
    padding: 0 4px;
  }
  .search {
    flex: 1 1 240px;
    min-width: 0;
  }
  .pattern {
    width: 136px;
  }
  .field input {
    width: 100%;
    height: 32px;
    padding: 0 10px;
    border: 1px solid var(--td-border-strong);
    border-radius: 4px;
    background: var(--td-surface);
  }
  .field input[aria-invalid="true"] {
    border-color: var(--td-error);
  }
  .field input::placeholder {
    color: var(--td-text-2);
    opacity: 1;
  }
  .wrong {
    position: absolute;
    top: 34px;
    left: 0;
    z-index: 4;
    width: max-content;
    max-width: 240px;
    font-size: 12px;
    color: var(--td-error);
    background: var(--td-surface);
    border: 1px solid var(--td-border);
    border-radius: 4px;
    padding: 2px 8px;
  }
  @media (max-width: 1240px) {
    .sort {
      display: inline-flex;
    }
  }
  @media (max-width: 760px) {
    .chips {
      gap: 6px;
    }
    .chip {
      height: 28px;
      font-size: 12px;
      padding: 0 10px 0 8px;
    }
    .chips {
      flex: 1 1 0;
    }
    .tools {
      flex: 1 1 100%;
      order: 1;
    }
    .find {
      flex: 1 1 100%;
    }
    .rules {
      order: 2;
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
    }
    .sort,
    .grouping {
      flex: 1 1 0;
    }
    .tools select {
      flex: 1 1 0;
      min-width: 0;
    }
  }
  @media (max-width: 359px) {
    .sort,
    .grouping {
      min-width: 0;
    }
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;function kh(e,t,n){return e.length?v`<div class="chosen-bar" role="region" aria-label=${p("Chosen runs")}>
    <span
      >${Rx(e.length)}${e.length===1?v`<span class="quiet"
              >${p(": tick one more to compare",{desc:"After the number of runs chosen"})}</span
            >`:k}</span
    >
    <button class="button" @click=${t}>${p("Clear",{desc:"Choose no runs"})}</button>
    <button class="button strong" ?disabled=${e.length<2} @click=${n}>${p("Compare")}</button>
  </div>`:k}function Rx(e){let t=W(e);return me(e,{one:p(g`${t} run chosen`),other:p(g`${t} runs chosen`)})}var Tx=.01;function Rh(e,t,n,r,s=4){let o=t.flatMap(N=>rr(N).values?.(N)??[]),i=lt(e)??[0,1],a=fs(e,o)?mi(e,i):null,l=di(i,o,a),u=e.flatMap(N=>N.steps),f=Math.min(...u),d=Math.max(...u),h=ms([f,d],[s,n-s]),y=N=>a===null?N:sn(N,a),$=a===null?Ex(l):[y(l[0]),y(l[1])],M=ms($,[r-s,s]),[L,O]=l,T=N=>M(y(Math.max(L,Math.min(N,O)))),H={spans:[],levels:[],gaps:[],points:[]},_=(N,Q,re)=>Math.max(Q,Math.min(N,re));for(let N of t)if(N.kind==="span"&&N.last_step>=f&&N.first_step<=d){let Q=h(_(N.first_step,f,d));H.spans.push([Q,Mx(Math.max(2,h(_(N.last_step,f,d))-Q))])}else N.kind==="point"&&N.value!==null&&N.step>=f&&N.step<=d?H.points.push([h(N.step),T(N.value)]):N.kind==="level"&&N.value>=L&&N.value<=O?H.levels.push(T(N.value)):N.kind==="gap"&&N.first_value!==null&&N.other_value!==null&&H.gaps.push([h(N.step),T(N.first_value),T(N.other_value)]);let Y=Er(e);return{lines:e.map((N,Q)=>{let re="",ee=!1,z=[],ne=[];return N.steps.forEach((q,Z)=>{let U=N.values[Z];if(typeof U!="number"||!Number.isFinite(U)){ne.push(h(q)),ee=!1;return}re+=`${ee?"L":"M"}${h(q)} ${T(U)}`,(!ee&&typeof N.values[Z+1]!="number"||Z===N.steps.length-1)&&z.push([h(q),T(U)]),ee=!0}),{split:Y[Q]??"none",path:re,dots:z,breaks:ne}}),marks:H}}function Mx(e){return Math.round(e*10)/10}function Ex([e,t]){let n=Math.max(Math.abs(e),Math.abs(t))*Tx;if(!(t-e<n))return[e,t];let r=e/2+t/2;return[r-n/2,r+n/2]}var Cx={width:168,height:44},Th=new WeakMap;function Mh(e){let{width:t,height:n}=Cx;if(!e.spark.length)return k;let r=Th.get(e)??Rh(e.spark,e.evidence,t,n);Th.set(e,r);let{lines:s,marks:o}=r,i=Ae(e.spark.map(({tag:a,split:l})=>l==="none"?a:`${Tt(l)} ${a}`));return v`<svg viewBox="0 0 ${t} ${n}" role="img" aria-label=${p(g`Curve of ${i}`)}>
    <g class="marks ${e.primary?.severity??""}">
      <g class="spans">
        ${o.spans.map(([a,l])=>qe`<rect x=${a} y="0" width=${l} height=${n-2} />`)}
      </g>
      ${o.spans.map(([a,l])=>qe`<path d="M${a} ${n-1}h${l}" />`)}
      ${o.levels.map(a=>qe`<path class="level" d="M0 ${a}h${t}" />`)}
    </g>
    ${s.map(({split:a,path:l,dots:u,breaks:f})=>qe`<g class="line ${a}">
        <path d=${l} />
        ${u.map(([d,h])=>qe`<circle cx=${d} cy=${h} r="2.2" />`)}
        ${f.map(d=>qe`<path class="break" d="M${d} 1l3 5h-6z" />`)}
      </g>`)}
    <g class="marks ${e.primary?.severity??""}">
      ${o.gaps.map(([a,l,u])=>qe`<path d="M${a} ${l}V${u}m-3 0h6M${a-3} ${l}h6" />`)}
      ${o.points.map(([a,l])=>qe`<circle cx=${a} cy=${l} r="3.5" />`)}
    </g>
  </svg>`}var Ax=2;function Eh(e,{chosen:t,choose:n}){let r=e.map(({name:o})=>o),s=r.filter(o=>t.has(o)).length;return v`<input
    type="checkbox"
    aria-label=${p(g`Compare all ${Be(r.length)}`,{desc:"A box to tick"})}
    .checked=${s===r.length}
    .indeterminate=${s>0&&s<r.length}
    @change=${()=>n(r,s<r.length)}
  />`}function Ch(e,t,n,r){let s=o=>{let i=e.key===o,a=Ir[o].label();return v`<span
      role="columnheader"
      class=${o==="name"?"what":o}
      aria-sort=${i?e.down?"descending":"ascending":k}
      ><button @click=${()=>t(o)} title=${p(g`Sort by ${a.toLowerCase()}`)}>
        ${a}<span class="arrow" aria-hidden="true"
          >${i&&!(o==="verdict"&&!e.down)?e.down?"↓":"↑":""}</span
        >
      </button></span
    >`};return v`<div role="row" class="row heads" aria-rowindex="1" aria-level=${n?"1":k}>
    <span role="columnheader" class="tick"><span class="unseen">${p("Compare")}</span>${r}</span>
    ${s("verdict")} ${s("name")}
    <span role="columnheader" class="curve">${p("Curve")}</span>
    ${s("best")} ${s("last")} ${s("points")} ${s("length")} ${s("grown")}
  </div>`}function Ah(e,t,n){let{name:r,status:s}=e,o=n.chosen.has(r),i=n.isUnread(e);return v`<div
    role="row"
    class="row run ${o?"chosen":""} ${t.inner?"inner":""}"
    style="transform: translateY(${t.top}px)"
    data-index=${t.index}
    aria-rowindex=${t.index+2}
    aria-selected=${o}
    aria-level=${t.inner?"2":k}
  >
    <span role="gridcell" class="tick"
      ><input
        type="checkbox"
        tabindex="-1"
        aria-label=${p(g`Compare ${r}`)}
        .checked=${o}
        @change=${()=>n.choose([r],!o)}
    /></span>
    <span role="gridcell" class="verdict"
      >${i?v`<span class="badge unjudged"
              >${Mt("unjudged")}<span>${p("Reading",{desc:"The server reads the logs"})}</span></span
            >`:rn(s)}${Ji(e)}</span
    >
    <span role="gridcell" class="what">
      <span class="head"
        ><a
          href=${n.linkOf(r)}
          tabindex=${t.stop?"0":"-1"}
          title=${e.primary?.message??r}
          @click=${a=>n.open(a,r)}
          >${yn(e.shown??r)}</a
        >${Yi(n.marks.get(r)??null,n.rules)}</span
      >
      ${_x(e,i,n)}
    </span>
    <span role="gridcell" class="curve">${Mh(e)}</span>
    <span role="gridcell" class="best number">${Px(e)}</span>
    <span role="gridcell" class="last number">${Ox(e)}</span>
    <span role="gridcell" class="points number">
      <span>${W(e.points)}</span>
      <span class="quiet">${Qo(e.series)}</span>
    </span>
    <span role="gridcell" class="length number">${Nx(e)}</span>
    <span role="gridcell" class="grown number"
      >${hu(e.last_wall_time,n.now,e.impossible_times)}</span
    >
  </div>`}function _x(e,t,{percent:n,rules:r}){let{primary:s,counts:o,unchecked:i,status:a,suppressed:l,reason:u}=e;if(s){let y=o.error+o.warning+o.info-1;return v`<span class="message"
      ><b>${_e(s.rule,r)}</b> ${$e(s.message)}${y>0?v` <span class="more"
              >${p(g`+ ${y} more`,{desc:"More findings of this run"})}</span
            >`:k}</span
    >`}if(t){let y=e.reading?Math.floor(ai(e.reading)*100):n??0;return v`<span class="message">${p(g`Not read yet; reading, ${y} %`)}</span>`}let f=l?Lx(l):"",d=i?Xo(i):"";if(a==="unjudged"){let y=n===null?p("No rule could judge the training"):p("No rule could judge the training so far");return v`<span class="message"
      >${$e(ct([u?Rr(y,u):y,f]))}</span
    >`}let h=f?p(g`Nothing else found: ${f}`):p("Nothing found");return v`<span class="message">${ct([h,d])}</span>`}function Lx(e){let t=W(e);return me(e,{one:p(g`${t} finding suppressed`),other:p(g`${t} findings suppressed`)})}function Px({best:e,quantity:t,checkpoint:n}){if(!e)return v`<span class="quiet">–</span>`;let r=n?n.message.replaceAll("`",""):_h(e),s=n?.noise?v` <span class="quiet">± ${J(n.noise,Ax)}</span>`:k;return v`<span title=${r}>${J(e.value)}${s}</span>
    <span class="quiet cut" title=${r}>${t?.label??Rt(Ve(e.step))}</span>`}function Ox({last:e,best:t,checkpoint:n}){if(!e)return v`<span class="quiet">–</span>`;let r=_h(e),s=Rt(Ve(e.step)),o=n?.last_is_as_good?t?.step===e.step?p("the best",{desc:"The last value of a run is its best one"}):p("as good as the best",{desc:"The last value of a run, within the noise of its best one"}):s;return v`<span title=${r}>${e.value===null?Kn():J(e.value)}</span>
    <span class="quiet cut" title=${`${o}
${r}`}>${o}</span>`}function _h({split:e,tag:t,member:n,step:r}){return[...e==="none"?[]:[Tt(e)],n,t,Rt(Ve(r))].join(" · ")}function Nx(e){let{last_step:t}=e;if(t===null)return v`<span class="quiet">–</span>`;let n=iu(e);return v`<span title=${p("Last step")}>${Ve(t)}</span>
    <span class="quiet">${n===null?"":bn(n)}</span>`}function hu(e,t,n=0){let r=n?zx(n):"";return e===null||!Uc(e)?r?v`<span class="odd" title=${r}>${p("impossible",{desc:"A time that cannot be"})}</span>`:v`<span class="quiet">–</span>`:v`<time
    datetime=${new Date(e*1e3).toISOString()}
    title=${[jc(e),r].filter(Boolean).join(`
`)}
    >${qc(e,t)}</time
  >`}function zx(e){return Rr(au(e),p("not in seconds since 1970, or from a clock that was wrong"))}function Lh(e,t,n,r,s){let{key:o,label:i,rows:a,counts:l,spread:u}=e,f=a.map(({name:$})=>$),d=f.filter($=>s.chosen.has($)).length,h=d===f.length,y=a.map($=>$.last_wall_time??-1/0).reduce(($,M)=>Math.max($,M),-1/0);return v`<div
    role="row"
    class="row group"
    style="transform: translateY(${r.top}px)"
    data-index=${r.index}
    data-group=${o}
    aria-rowindex=${r.index+2}
    aria-level="1"
    aria-expanded=${t}
  >
    <span role="gridcell" class="tick"
      ><input
        type="checkbox"
        tabindex="-1"
        aria-label=${p(g`Compare all of ${i}`)}
        .checked=${h}
        .indeterminate=${d>0&&!h}
        @change=${()=>s.choose(f,!h)}
    /></span>
    <span role="gridcell" class="title">
      <button
        class="fold"
        tabindex=${r.stop?"0":"-1"}
        title=${i}
        @click=${()=>s.fold(o)}
      >
        <span class="chevron" aria-hidden="true"></span><span class="label">${i}</span>
        <span class="quiet">${Be(a.length)}</span>
      </button>
    </span>
    <span role="gridcell" class="counts"
      >${Kt.filter($=>l[$]).map($=>v`<span class="badge ${$}" title=${`${l[$]} × ${An($)}`}
            >${Mt($)}<span>${W(l[$])}</span
            ><span class="unseen">${An($)}</span></span
          >`)}${$h(n)}</span
    >
    <span role="gridcell" class="curve">${wh(n)}</span>
    <span role="gridcell" class="spread number">
      ${u?v`<span
                title=${p(g`${u.tag}: mean of the best values of ${Be(u.n)}, from least to greatest`)}
                ><span class="quiet"
                  >${p("mean best",{desc:"Before the mean of the best values"})} </span
                >${J(u.mean)}</span
              >
              <span class="quiet cut"
                >${p(g`${J(u.least)} to ${J(u.greatest)}, n = ${u.n}`,{desc:"From the least to the greatest of n values"})}</span
              >`:k}
    </span>
    <span role="gridcell" class="grown number"
      >${hu(Number.isFinite(y)?y:null,s.now)}</span
    >
  </div>`}var Ph=oe`
  .row {
    display: grid;
    grid-template-columns: var(--columns);
    align-items: center;
    column-gap: 16px;
    padding-right: 16px;
  }
  .heads {
    height: 36px;
    font-size: 12px;
    font-weight: 500;
    color: var(--td-text-2);
    background: var(--td-surface);
    border-bottom: 1px solid var(--td-border);
    border-radius: 4px 4px 0 0;
  }
  @media (min-width: 761px) {
    .heads {
      position: sticky;
      top: var(--bar, 0);
      z-index: 2;
    }
  }
  .heads button {
    height: 36px;
    font-weight: 500;
    white-space: nowrap;
  }
  .heads button:hover,
  .heads [aria-sort] button {
    color: var(--td-text);
  }
  .heads .best,
  .heads .last,
  .heads .points,
  .heads .length,
  .heads .grown {
    text-align: right;
  }
  .arrow:not(:empty) {
    margin-left: 2px;
  }
  .run,
  .group {
    position: absolute;
    top: 0;
    left: 0;
    right: 0;
    height: var(--row);
    border-bottom: 1px solid var(--td-border);
  }
  .run:hover,
  .group:hover {
    background: var(--td-hover);
  }
  .run.chosen {
    background: color-mix(in srgb, var(--td-info-bg) 55%, transparent);
  }
  .group {
    height: var(--group);
    grid-template-columns: var(--group-columns);
    background: var(--td-raised);
  }
  .inner .verdict {
    padding-left: 12px;
  }
  .tick {
    position: relative;
    z-index: 1;
    display: grid;
    place-items: center end;
    height: 100%;
  }
  .tick input {
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--td-focus);
    cursor: pointer;
  }
  .verdict,
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  .head > [title]:not(a),
  .how-far {
    position: relative;
    z-index: 1;
  }
  .what,
  .title {
    display: grid;
    min-width: 0;
  }
  .what .head {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
  }
  .what a {
    display: flex;
    min-width: 0;
    color: var(--td-text);
    font-weight: 500;
  }
  .title .fold {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
    width: fit-content;
    max-width: 100%;
    white-space: nowrap;
  }
  .title .label {
    font-weight: 600;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: pre;
  }
  .chevron {
    flex: none;
    width: 6px;
    height: 6px;
    margin: 0 4px 0 2px;
    border: solid var(--td-text-2);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
  }
  .group[aria-expanded="true"] .chevron {
    transform: translateY(-2px) rotate(45deg);
  }
  /* The whole line opens the run, or unfolds the group. */
  .what a::after,
  .title .fold::after {
    content: "";
    position: absolute;
    inset: 0;
  }
  .what a:focus-visible,
  .title .fold:focus-visible {
    outline: none;
  }
  .what a:focus-visible::after,
  .title .fold:focus-visible::after {
    outline: 2px solid var(--td-focus);
    outline-offset: -2px;
    border-radius: 4px;
  }
  .run:hover .what a {
    color: var(--td-link);
  }
  .message {
    font-size: 12px;
    line-height: 16px;
    color: var(--td-text-2);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .message b {
    font-weight: 600;
    color: var(--td-text);
    margin-right: 4px;
  }
  .message code {
    padding: 0;
    background: none;
    font-size: 11.5px;
    line-height: inherit;
  }
  .message .more {
    white-space: nowrap;
  }
  .run .number {
    display: grid;
    font-size: 12px;
    line-height: 16px;
    min-width: 0;
  }
  .run .best > :first-child,
  .run .last > :first-child,
  .run .points > :first-child,
  .run .length > :first-child {
    font-size: 13px;
  }
  /* Above the link that covers the line, so that what they say in full can be pointed at. */
  .run .number > * {
    max-width: 100%;
  }
  .best > [title],
  .last > [title],
  .spread > [title],
  .odd,
  time {
    position: relative;
    z-index: 1;
    justify-self: end;
  }
  .group .number {
    display: grid;
    font-size: 12px;
    line-height: 16px;
    min-width: 0;
  }
  .group .curve svg {
    height: 36px;
  }
  .odd {
    color: var(--td-text-2);
    font-style: italic;
  }
  .area {
    fill: currentColor;
    opacity: 0.18;
  }
  .run .line .area,
  .line path.area {
    stroke: none;
    fill: currentColor;
  }
  .losses {
    font-size: 12px;
    color: var(--td-warning);
    white-space: nowrap;
    position: relative;
    z-index: 1;
  }
  .group .grown {
    grid-column: -2;
  }
  .curve svg {
    display: block;
    width: 168px;
    height: 44px;
  }
  .line {
    color: var(--td-none);
  }
  .line.train {
    color: var(--td-train);
  }
  .line.validation {
    color: var(--td-validation);
  }
  .line.test {
    color: var(--td-test);
  }
  .line path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .line circle {
    fill: currentColor;
  }
  .line.validation circle,
  .line.test circle {
    fill: var(--td-surface);
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .line .break {
    fill: currentColor;
    stroke: none;
  }
  /* As one: stretches that overlap are not darker. */
  .marks .spans {
    fill: currentColor;
    opacity: 0.12;
  }
  .marks path,
  .marks circle {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .marks .level {
    stroke-dasharray: 4 3;
    stroke-width: 1;
  }
  .marks circle {
    fill: var(--td-surface);
    stroke-width: 2;
  }
  @media (max-width: 900px) {
    .group .spread .quiet {
      display: none;
    }
  }
  @media (max-width: 760px) {
    .heads {
      display: none;
    }
    .run {
      grid-template-rows: 20px 20px 1fr;
      column-gap: 8px;
      padding: 8px 8px 8px 0;
      align-items: start;
    }
    .group {
      grid-template-rows: 20px 20px;
      align-content: center;
      column-gap: 8px;
      padding-right: 8px;
    }
    .title {
      grid-area: 1 / 2 / 2 / 4;
    }
    .counts {
      grid-area: 2 / 2 / 3 / 4;
      height: 20px;
      overflow: hidden;
    }
    .group .curve {
      grid-area: 1 / 3 / 3 / 4;
      justify-self: end;
    }
    .group .title {
      grid-area: 1 / 2;
    }
    .group .spread {
      display: none;
    }
    .tick {
      grid-area: 1 / 1;
      height: 20px;
    }
    .verdict {
      grid-area: 1 / 2;
    }
    .inner .verdict {
      padding-left: 0;
    }
    .run .best {
      grid-area: 1 / 2;
      justify-self: end;
    }
    .best .cut {
      display: none;
    }
    .what {
      display: contents;
    }
    .what .head {
      grid-area: 2 / 2;
    }
    .message {
      grid-area: 3 / 2 / 4 / 4;
      margin-top: 2px;
    }
    .curve {
      grid-area: 1 / 3 / 3 / 4;
    }
    .curve svg {
      width: 120px;
      height: 31px;
      margin-top: 4px;
    }
  }
  @media print {
    .run,
    .group {
      position: relative;
      transform: none !important;
      break-inside: avoid;
    }
    .tick input,
    .new {
      display: none;
    }
  }
`;function Oh(e,t){let n=new Set(e.filter(i=>t.has(i))),r=[...t].filter(([i])=>!n.has(i)).map(([,i])=>i),s=n.size*2<e.length?r:[],o=Math.max(-1,...t.values());return new Map(e.map(i=>[i,t.get(i)??s.shift()??(o+=1)]))}function gu(e){let t=new Float64Array(e.length+1);return e.forEach((n,r)=>t[r+1]=(t[r]??0)+n),t}function zh(e,t,n,r){let s=e.length-1,o=Math.max(0,Nh(e,t)-r),i=Math.min(s,Nh(e,t+n)+1+r);return[Math.min(o,s),Math.max(i,0)]}function Nh(e,t){let n=0,r=e.length-1;for(;n<r;){let s=n+r+1>>1;(e[s]??0)<=t?n=s:r=s-1}return n}function Hh(e){let{items:t,offsets:n,top:r,cover:s,host:o}=e;if(r===void 0||!window.innerHeight)return null;let i=o.shadowRoot?.activeElement,a=i instanceof HTMLElement&&i.closest("[data-index]")!==null,l=t.findIndex(($,M)=>r+(n[M]??0)>=s),u=e.indexOf(e.active),f=r+(n[u]??0),d=a&&f>=s&&f<window.innerHeight?u:l,h=r<s-1,y=t[d];return!y||!h&&!a?null:{key:y.key,offset:n[d]??0,isScrolled:h,focus:a?i:null}}function Dh(e,t){if(!t)return;let n=e.indexOf(t.key);t.isScrolled&&n>=0&&window.scrollBy(0,(e.offsets[n]??0)-t.offset),t.focus?.isConnected&&e.host.shadowRoot?.activeElement!==t.focus&&t.focus.focus({preventScroll:!0})}var Hx=10,Dx=1e3,la=class{constructor(t,n){this.host=t;this.look=n;this.items=[];this.offsets=gu([]);this.first=0;this.last=40;this.activeKey="";this.slots=new Map;this.heights={run:60,group:44};this.frame=0;this.held=null;this.onScroll=()=>{cancelAnimationFrame(this.frame),this.frame=requestAnimationFrame(()=>{this.measure()})};this.onPrint=()=>{this.show(0,Math.min(this.items.length,Dx))};t.addController(this)}hostConnected(){window.addEventListener("scroll",this.onScroll,{passive:!0}),window.addEventListener("resize",this.onScroll),window.addEventListener("beforeprint",this.onPrint)}hostDisconnected(){window.removeEventListener("scroll",this.onScroll),window.removeEventListener("resize",this.onScroll),window.removeEventListener("beforeprint",this.onPrint),cancelAnimationFrame(this.frame)}hostUpdated(){Dh(this,this.held),this.held=null,this.measure()}get active(){return this.activeKey}set active(t){t!==this.activeKey&&(this.activeKey=t,this.host.requestUpdate())}put(t,n){this.held=n?Hh(this):null,this.items=t,this.place(),this.indexOf(this.active)<0&&(this.active=t[0]?.key??"")}lines(){let{items:t,first:n,last:r,active:s}=this,o=Array.from({length:Math.min(r,t.length)-n},(l,u)=>n+u),i=this.indexOf(s);i>=0&&i<n&&o.unshift(i),i>=r&&o.push(i);let a=o.flatMap(l=>{let u=t[l];return u?[{item:u,index:l,top:this.offsets[l]??0,stop:u.key===s}]:[]});return this.slots=Oh(a.map(({item:l})=>l.key),this.slots),a.map(l=>({...l,slot:this.slots.get(l.item.key)??0}))}indexOf(t){return this.items.findIndex(n=>n.key===t)}get height(){return this.offsets[this.items.length]??0}get top(){return this.host.renderRoot.querySelector(".rows")?.getBoundingClientRect().top}get cover(){let t=this.host.renderRoot.querySelectorAll(".bar, .heads");return Math.max(0,...[...t].map(n=>n.getBoundingClientRect().bottom))}get page(){return Math.max(1,Math.floor((window.innerHeight-this.cover)/this.heights.run)-1)}async goTo(t){let n=this.items[t];if(!n)return;let r=(this.top??0)+(this.offsets[t]??0),s=r+this.heights[n.kind]-window.innerHeight,{cover:o}=this;(r<o||s>0)&&window.scrollBy(0,r<o?r-o:s),this.active=n.key,this.measure(),await this.host.updateComplete,this.host.renderRoot.querySelector(`[data-index="${t}"] a, [data-index="${t}"] .fold`)?.focus({preventScroll:!0})}show(t,n){t===this.first&&n===this.last||([this.first,this.last]=[t,n],this.host.requestUpdate())}place(){this.offsets=gu(this.items.map(({kind:t})=>this.heights[t]))}measure(){let{host:t,top:n}=this;if(n===void 0||!window.innerHeight||window.matchMedia("print").matches)return;let r=getComputedStyle(t),s=(a,l)=>parseFloat(r.getPropertyValue(a))||l,o={run:s("--row",60),group:s("--group",44)};(o.run!==this.heights.run||o.group!==this.heights.group)&&(this.heights=o,this.place(),t.requestUpdate());let i=t.renderRoot.querySelector(".bar");t.style.setProperty("--bar",`${i?.offsetHeight??0}px`),this.show(...zh(this.offsets,-n,window.innerHeight,Hx)),this.look(this.items.slice(this.first,this.last))}};var Ih=oe`
  :host {
    --row: 60px;
    --group: 44px;
    --columns: 32px 96px minmax(0, 1fr) 168px 128px 112px 72px 72px 88px;
    /* The curves stand below one another; the spread is as wide as the best and the last values. */
    --group-columns: 32px minmax(0, 1fr) auto 168px 236px 160px 88px;
    padding: 0 16px 72px;
    /* Wider, the eye loses the line between a name and its numbers. */
    max-width: 2240px;
    margin: 0 auto;
  }
  .table {
    background: var(--td-surface);
    border: 1px solid var(--td-border);
    border-radius: 4px;
  }
  .rows {
    position: relative;
    overflow: hidden;
    contain: strict;
    overflow-anchor: none;
  }
  .none {
    padding: 48px 16px;
    text-align: center;
    display: grid;
    gap: 12px;
    justify-items: center;
    color: var(--td-text-2);
  }
  .chosen-bar {
    position: fixed;
    z-index: 4;
    left: 50%;
    bottom: 16px;
    transform: translateX(-50%);
    display: flex;
    align-items: center;
    gap: 8px;
    max-width: calc(100vw - 16px);
    padding: 8px 8px 8px 16px;
    background: var(--td-surface);
    border: 1px solid var(--td-border-strong);
    border-radius: 8px;
    box-shadow: 0 4px 16px rgb(0 0 0 / 24%);
    white-space: nowrap;
  }
  .chosen-bar > :first-child {
    margin-right: 8px;
  }
  .button.strong {
    background: var(--td-link);
    border-color: var(--td-link);
    color: var(--td-surface);
    font-weight: 500;
  }
  @media print {
    .rows {
      height: auto !important;
      overflow: visible;
      contain: none;
    }
    .chosen-bar {
      display: none;
    }
  }
  @media (max-width: 1240px) {
    :host {
      --columns: 32px 96px minmax(0, 1fr) 168px 128px 112px 72px 88px;
      --group-columns: 32px minmax(0, 1fr) auto 168px 256px 72px 88px;
    }
    .row .points {
      display: none;
    }
  }
  @media (max-width: 1100px) {
    :host {
      --columns: 32px 96px minmax(0, 1fr) 168px 128px 112px;
      --group-columns: 32px minmax(0, 1fr) auto 168px 256px;
    }
    .row .length,
    .row .grown {
      display: none;
    }
  }
  @media (max-width: 900px) {
    :host {
      --columns: 32px 96px minmax(0, 1fr) 168px 128px;
      --group-columns: 32px minmax(0, 1fr) auto 168px 128px;
    }
    .row .last {
      display: none;
    }
  }
  @media (max-width: 760px) {
    :host {
      --row: 92px;
      --group: 60px;
      --columns: 32px minmax(0, 1fr) 120px;
      --group-columns: 32px minmax(0, 1fr) 120px;
      padding: 0 8px 72px;
    }
    .group .best,
    .chosen-bar .quiet {
      display: none;
    }
  }
`;var Ix=20,yt=class extends pe{constructor(){super(...arguments);this.runs=[];this.view=ni;this.chosen=[];this.marks=new Map;this.bands=null;this.rules=null;this.progress=null;this.linkOf=()=>"#";this.allRules=!1;this.shown=[];this.clock=new oa(this);this.bandsInSight=new aa(this);this.window=new la(this,n=>{let r=n.flatMap(s=>s.kind==="group"?s.group:[]);this.bands&&this.bandsInSight.look(this.bands,r)});this.onSlash=n=>{let r=n.composedPath()[0],s=r instanceof HTMLInputElement&&r.type!=="checkbox";n.key!=="/"||s||r instanceof HTMLSelectElement||(n.preventDefault(),this.search?.focus())};this.change=n=>{this.dispatchEvent(new ue("td-list",n))};this.choose=(n,r)=>{let s=this.chosen.filter(o=>!n.includes(o));this.dispatchEvent(new ue("td-choose",{runs:r?[...s,...n]:s}))};this.fold=n=>{let{open:r}=this.view;this.window.active=`group:${n}`,this.change({open:r.includes(n)?r.filter(s=>s!==n):[...r,n]})};this.open=(n,r,s=!1)=>{let o=n;o.ctrlKey||o.metaKey||o.shiftKey||(n.preventDefault(),this.dispatchEvent(new ue("td-open",{runs:r,all:s})))}}connectedCallback(){super.connectedCallback(),document.addEventListener("keydown",this.onSlash)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("keydown",this.onSlash)}willUpdate(n){if(n.has("runs")&&this.clock.read(),!n.has("runs")&&!n.has("view"))return;let{filter:r,statuses:s,rules:o,kind:i}=this.view;this.shown=Tr(this.runs,eo(r),new Set(s),new Set(o),i),this.window.put(gh(this.shown,this.view),!n.has("view"))}onKey(n){if(n.ctrlKey||n.metaKey||n.altKey||n.key===" "&&n.target instanceof HTMLInputElement)return;let{items:r,page:s}=this.window,o=vh(n.key,r,Bh(n),s);o&&(n.preventDefault(),"to"in o?this.window.goTo(o.to):"fold"in o?this.fold(o.fold):this.choose([o.tick],!this.chosen.includes(o.tick)))}onFocus(n){this.window.active=this.window.items[Bh(n)]?.key??this.window.active}get percent(){return this.progress&&Math.floor(li(this.progress)*100)}render(){let{runs:n,rules:r,view:s,progress:o,percent:i,allRules:a}=this;return v`<h1 class="unseen">${p("Runs")}</h1>
      ${ph([n,r,s,i,o?.members_read,a],()=>yh({runs:n,rules:r,view:s,matcher:eo(s.filter),progress:o,percent:i,allRules:a,change:this.change,showRules:l=>this.allRules=l}))}
      <div class="unseen" aria-live="polite">${p(g`${Be(this.shown.length)} shown`)}</div>
      ${this.shown.length?this.renderTable():this.renderNone()}
      ${kh(this.chosen,()=>this.dispatchEvent(new ue("td-choose",{runs:[]})),l=>{let u=this.chosen.length>Ix&&bh(this.chosen,this.shown);this.open(l,this.chosen,u)})}`}renderTable(){let{items:n,height:r}=this.window,s=Ps(this.view.sort),o=n.some(({kind:l})=>l==="group"),i=l=>{this.change({sort:ea(ta(s,l,this.shown))})},a={chosen:new Set(this.chosen),rules:this.rules,now:this.clock.now,percent:this.percent,marks:this.marks,isUnread:l=>sa(l,this.progress!==null),linkOf:this.linkOf,open:(l,u)=>{this.open(l,[u])},choose:this.choose,fold:this.fold};return v`<div
      role=${o?"treegrid":"grid"}
      class="table"
      aria-label=${p("Runs")}
      aria-multiselectable="true"
      aria-rowcount=${n.length+1}
    >
      ${Ch(s,i,o,Eh(this.shown,a))}
      <div
        class="rows"
        role="rowgroup"
        style="height: ${r}px"
        @keydown=${l=>{this.onKey(l)}}
        @focusin=${l=>{this.onFocus(l)}}
      >
        ${_n(this.window.lines(),({slot:l})=>l,({item:l,...u})=>l.kind==="run"?Ah(l.row,{...u,inner:l.inner},a):Lh(l.group,l.open,this.bandsInSight.of(l.group),u,a))}
      </div>
    </div>`}renderNone(){return v`<div class="none">
      <p>${p("No run matches.")}</p>
      <button class="button" @click=${()=>this.change({filter:"",statuses:[],rules:[]})}>
        ${p(g`Show all ${W(this.runs.length)}`,{desc:"All runs"})}
      </button>
    </div>`}};yt.styles=[Te,Et,Ls,Sh,Ph,Ih],R([C({attribute:!1})],yt.prototype,"runs",2),R([C({attribute:!1})],yt.prototype,"view",2),R([C({attribute:!1})],yt.prototype,"chosen",2),R([C({attribute:!1})],yt.prototype,"marks",2),R([C({attribute:!1})],yt.prototype,"bands",2),R([C({attribute:!1})],yt.prototype,"rules",2),R([C({attribute:!1})],yt.prototype,"progress",2),R([C({attribute:!1})],yt.prototype,"linkOf",2),R([xe()],yt.prototype,"allRules",2),R([En("input[type=search]")],yt.prototype,"search",2),yt=R([Re("td-run-list")],yt);function Bh(e){return Number(e.target.closest("[data-index]")?.dataset.index)}var Bx=3,Wh="language",Vh="smoothing",Bt=class extends pe{constructor(){super();this.view=rp;this.chosen=[];this.dark=!1;this.copied=!1;this.picked=[];this.begun=null;this.stop=()=>{};this.details=[];this.listScroll=0;this.drawn=()=>this.areMany?this.picked:this.runs;this.linkOf=n=>Xs(Gn({...this.view,runs:[n],all:!1}));this.addEventListener("td-open",({detail:n})=>this.open(n.runs,n.all)),this.addEventListener("td-list",({detail:n})=>this.go({...this.view,...n})),this.addEventListener("td-reading",({detail:n})=>{n.smoothing!==void 0&&Cn.set(Vh,String(n.smoothing)),this.go({...this.view,reading:{...this.view.reading,...n}})}),this.addEventListener("td-quantity",({detail:n})=>this.go({...this.view,quantity:n.key,scale:"",zoom:null})),this.addEventListener("td-compare",({detail:n})=>this.go({...this.view,...n})),this.addEventListener("td-draw",({detail:n})=>{this.picked=n.runs,this.session.want(this.drawn)}),this.addEventListener("td-choose",({detail:n})=>this.chosen=n.runs),this.addEventListener("td-language",({detail:n})=>{Cn.set(Wh,n.language),this.go({...this.view,language:n.language})}),this.addEventListener("td-retry",()=>{this.session.ask(!0)})}connectedCallback(){super.connectedCallback();let n=Fh(Ga()??"");this.view={...n,filter:n.filter||tp(Tc())},this.source.speak(this.language()),this.speak(this.language()),this.view.runs.length>1&&(this.chosen=this.view.runs),this.session.want(this.drawn);let r=!1;this.stop=as([Ec(()=>this.onHash()),Ko(s=>{r=s,this.dark=s,to(s)}),Cc(s=>{this.dark=r&&!s,to(this.dark)})])}disconnectedCallback(){super.disconnectedCallback(),this.stop()}language(){return this.view.language||ls(Cn.get(Wh))||Nc(navigator.languages)}async speak(n){await Oc(n),document.documentElement.lang=n,this.requestUpdate()}open(n,r=!1){let s={...this.view.reading,levels:[],logs:[],window:null};this.go({...this.view,runs:r?[]:n,all:r,reading:s,zoom:null})}get session(){return this.begun??=new ii(this,this.source)}get runs(){return this.view.all?this.session.namesShown(this.view):this.view.runs}get areMany(){return this.runs.length>60}get isList(){return!this.view.all&&this.view.runs.length===0}go(n){let r=!ll(n,this.view);Mc(Gn(n),r),this.turn(n)}onHash(){let n=Ga();n!==null&&Gn(al(n))!==Gn(this.view)&&this.turn(Fh(n))}turn(n){let r=!ll(n,this.view);r&&this.isList&&(this.listScroll=window.scrollY),r&&this.session.looked(this.runs),r&&Object.assign(this,{picked:[],details:[]}),this.view=n;let s=this.language();if(s!==kt()&&(this.session.speak(s),this.speak(s)),this.session.want(this.drawn),!r)return;this.runs.length>1&&(this.chosen=this.runs);let o=this.isList?this.listScroll:0;this.updateComplete.then(()=>{requestAnimationFrame(()=>window.scrollTo(0,o))})}async copyLink(){this.copied=await no(Xs(Gn(this.view))),setTimeout(()=>this.copied=!1,2e3)}updated(n){if(!n.has("view"))return;let{runs:r,all:s}=this.view;document.title=[...s||r.length>Bx?[p("Comparison")]:r,"Diagnose"].join(" · ")}render(){let{status:n,error:r,rows:s,said:o}=this.session;return v`${n&&s?.length?Rp(n):k}${this.isList?k:this.renderBar()}
      ${s&&r?Lp(r):k}${n?Pp(n,this.isList):k}
      <div class="unseen" aria-live="polite">${o}</div>
      <main>${Rc(kt(),this.renderView())}</main>`}renderBar(){return Tp({list:Xs(Gn({...this.view,runs:[],all:!1})),back:()=>this.open([]),copied:this.copied,copy:()=>{this.copyLink()}})}renderView(){let{status:n,rows:r,rules:s,error:o}=this.session;return!n||r===null?o?_p(o):fl(null):n.phase==="failed"?Ap(n):this.view.runs.length===1&&!this.view.all?this.renderRun(this.view.runs[0]??""):this.isList?r.length===0?n.phase==="reading"?fl(n):Cp(n):v`<td-run-list
      .runs=${r}
      .rules=${s}
      .view=${this.view}
      .progress=${n.phase==="reading"?n.progress:null}
      .chosen=${this.chosen}
      .marks=${this.session.marks}
      .bands=${this.session.bands}
      .linkOf=${this.linkOf}
    ></td-run-list>`:this.renderCompare()}renderRun(n){let r=()=>Xs(Gn(this.view));return uh(this.session,{name:n,reading:this.view.reading,link:r,dark:this.dark})}renderCompare(){let{runs:n,session:r,view:s,details:o,picked:i,areMany:a,linkOf:l,dark:u}=this,f=this.drawn().map(y=>({name:y,...r.known.get(y)})),d=f.flatMap(({detail:y})=>y?[y]:[]),h=d.length+f.filter(({error:y})=>y).length===f.length;return h&&(this.details=d),ch(r,{runs:n,found:f,details:h?d:o,isKnown:h,areMany:a,picked:i,view:s,linkOf:l,dark:u})}};Bt.styles=[Te,Op],R([C({attribute:!1})],Bt.prototype,"source",2),R([xe()],Bt.prototype,"view",2),R([xe()],Bt.prototype,"chosen",2),R([xe()],Bt.prototype,"dark",2),R([xe()],Bt.prototype,"copied",2),R([xe()],Bt.prototype,"picked",2),Bt=R([Re("td-app")],Bt);function Fh(e){let t=al(e);return t.runs.length?t:{...t,reading:{...t.reading,smoothing:Qa(Cn.get(Vh))}}}function TC(){try{Wx();let e=new Bt;e.source=new Po,window.addEventListener("error",({error:t})=>bu(t,e)),window.addEventListener("unhandledrejection",({reason:t})=>bu(t,e)),document.body.replaceChildren(e)}catch(e){bu(e,null)}}function Wx(){let e=document.documentElement;e.lang=kt(),document.title="Diagnose",document.body.style.margin="0",Ko(to);for(let[t,n]of[["viewport","width=device-width, initial-scale=1"],["color-scheme","light dark"]]){let r=document.createElement("meta");r.name=t??"",r.content=n??"",document.head.append(r)}}function bu(e,t){if(t?.shadowRoot?.querySelector("main")?.firstElementChild)return;let n=document.createElement("p");n.setAttribute("role","alert"),n.style.cssText=`font: 14px/20px ${vn}; padding: 64px 16px; max-width: 640px; margin: auto; color: var(--td-text)`;let r=e instanceof Error?e.message:String(e);n.textContent=p(g`Diagnose could not draw this page (${r}). Reload it; if that does not help, the browser's console says more.`),document.body.replaceChildren(n)}export{TC as render};
/*! lit

BSD 3-Clause License

Copyright (c) 2017 Google LLC. All rights reserved.

Redistribution and use in source and binary forms, with or without
modification, are permitted provided that the following conditions are met:

1. Redistributions of source code must retain the above copyright notice, this
   list of conditions and the following disclaimer.

2. Redistributions in binary form must reproduce the above copyright notice,
   this list of conditions and the following disclaimer in the documentation
   and/or other materials provided with the distribution.

3. Neither the name of the copyright holder nor the names of its
   contributors may be used to endorse or promote products derived from
   this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS"
AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
/*! @lit/localize

BSD 3-Clause License

Copyright (c) 2020 Google LLC. All rights reserved.

Redistribution and use in source and binary forms, with or without
modification, are permitted provided that the following conditions are met:

1. Redistributions of source code must retain the above copyright notice, this
   list of conditions and the following disclaimer.

2. Redistributions in binary form must reproduce the above copyright notice,
   this list of conditions and the following disclaimer in the documentation
   and/or other materials provided with the distribution.

3. Neither the name of the copyright holder nor the names of its
   contributors may be used to endorse or promote products derived from
   this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS"
AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
/*! uplot

The MIT License (MIT)

Copyright (c) 2022 Leon Sorokin

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.
*/
