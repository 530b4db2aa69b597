var ju=Object.defineProperty;var cg=Object.getOwnPropertyDescriptor;var pg=(e,t)=>{for(var n in t)ju(e,n,{get:t[n],enumerable:!0})};var R=(e,t,n,r)=>{for(var s=r>1?void 0:r?cg(t,n):t,o=e.length-1,i;o>=0;o--)(i=e[o])&&(s=(r?i(t,n,s):i(s))||s);return r&&s&&ju(t,n,s),s};var Aa="lit-localize-status";var dg=(e,...t)=>({strTag:!0,strings:e,values:t}),h=dg,Ku=e=>typeof e!="string"&&"strTag"in e,Eo=(e,t,n)=>{let r=e[0];for(let s=1;s<e.length;s++)r+=t[n?n[s-1]:s-1],r+=e[s];return r};var Fs=(e=>Ku(e)?Eo(e.strings,e.values):e);var p=Fs,Gu=!1;function _a(e){if(Gu)throw new Error("lit-localize can only be configured once");p=e,Gu=!0}var Vs=class{constructor(){this.settled=!1,this.promise=new Promise((t,n)=>{this._resolve=t,this._reject=n})}resolve(t){this.settled=!0,this._resolve(t)}reject(t){this.settled=!0,this._reject(t)}};var Rn=[];for(let e=0;e<256;e++)Rn[e]=(e>>4&15).toString(16)+(e&15).toString(16);function Yu(e){let t=0,n=8997,r=0,s=33826,o=0,i=40164,a=0,l=52210;for(let u=0;u<e.length;u++)n^=e.charCodeAt(u),t=n*435,r=s*435,o=i*435,a=l*435,o+=n<<8,a+=s<<8,r+=t>>>16,n=t&65535,o+=r>>>16,s=r&65535,l=a+(o>>>16)&65535,i=o&65535;return Rn[l>>8]+Rn[l&255]+Rn[i>>8]+Rn[i&255]+Rn[s>>8]+Rn[s&255]+Rn[n>>8]+Rn[n&255]}var fg="",mg="h",hg="s";function Ju(e,t){return(t?mg:hg)+Yu(typeof e=="string"?e:e.join(fg))}var Qu=new WeakMap,Zu=new Map;function Xu(e,t,n){if(e){let r=n?.id??gg(t),s=e[r];if(s){if(typeof s=="string")return s;if("strTag"in s)return Eo(s.strings,t.values,s.values);{let o=Qu.get(s);return o===void 0&&(o=s.values,Qu.set(s,o)),{...s,values:o.map(i=>t.values[i])}}}}return Fs(t)}function gg(e){let t=typeof e=="string"?e:e.strings,n=Zu.get(t);return n===void 0&&(n=Ju(t,typeof e!="string"&&!("strTag"in e)),Zu.set(t,n)),n}function La(e){window.dispatchEvent(new CustomEvent(Aa,{detail:e}))}var Ao="",Pa,ec,_o,Oa,tc,hr=new Vs;hr.resolve();var Co=0,nc=e=>(_a(((t,n)=>Xu(tc,t,n))),Ao=ec=e.sourceLocale,_o=new Set(e.targetLocales),_o.add(e.sourceLocale),Oa=e.loadLocale,{getLocale:bg,setLocale:vg}),bg=()=>Ao,vg=e=>{if(e===(Pa??Ao))return hr.promise;if(!_o||!Oa)throw new Error("Internal error");if(!_o.has(e))throw new Error("Invalid locale code");Co++;let t=Co;return Pa=e,hr.settled&&(hr=new Vs),La({status:"loading",loadingLocale:e}),(e===ec?Promise.resolve({templates:void 0}):Oa(e)).then(r=>{Co===t&&(Ao=e,Pa=void 0,tc=r.templates,La({status:"ready",readyLocale:e}),hr.resolve())},r=>{Co===t&&(La({status:"error",errorLocale:e,errorMessage:r.toString()}),hr.reject(r))}),hr.promise};var qs=class extends Error{constructor(n,r){super(r);this.status=n}},Na=class extends Error{constructor(){super(p("TensorBoard does not answer. Is it still running?"))}};function Fn(e){return e instanceof DOMException&&e.name==="AbortError"}var yg=6e3,Lo=class{constructor(t=(n,r)=>globalThis.fetch(n,r)){this.fetch=t;this.pending=new Map;this.language="en"}speak(t){this.language=t;for(let n of this.pending.values())n.abort()}status(t){return this.latest("status",t?"status?reload=1":"status")}runs(){return this.latest("runs","runs")}run(t){return this.latest(`run ${t}`,`run?name=${encodeURIComponent(t)}`)}rules(){return this.latest("rules","rules")}curves(t,n,r,s,o,i=0){let a=new URLSearchParams({run:t,keys:JSON.stringify(n.map(({member:l,tag:u})=>[l,u])),width:String(Math.round(r))});return s&&(a.set("start",String(s.start)),a.set("end",String(s.end))),i&&a.set("smoothing",String(i)),this.get(`curves?${a.toString()}`,o)}compare(t,{quantity:n,baseline:r}){let s=new URLSearchParams({runs:JSON.stringify(t)});return n&&s.set("quantity",n),r&&s.set("baseline",r),this.latest("compare","compare",s)}bands(t,n,r){let s=new URLSearchParams({groups:JSON.stringify(t)});return n!==void 0&&s.set("width",String(Math.round(n))),r&&(s.set("start",String(r.start)),s.set("end",String(r.end))),this.get("bands",void 0,s)}latest(t,n,r){this.pending.get(t)?.abort();let s=new AbortController;return this.pending.set(t,s),this.get(n,s.signal,r).finally(()=>{this.pending.get(t)===s&&this.pending.delete(t)})}inLanguage(t){return this.language==="en"?t:`${t}${t.includes("?")?"&":"?"}lang=${this.language}`}async get(t,n,r){let s=r?.toString()??"",o=s.length>yg,i={...n?{signal:n}:{},...o&&r?{method:"POST",body:r}:{}},a;try{a=await this.fetch(this.inLanguage(s&&!o?`${t}?${s}`:t),i)}catch(l){throw Fn(l)?l:new Na}if(!a.ok){let l=(await a.text()).trim(),u=l&&!l.startsWith("<")?l:p(h`The server answered ${a.status}.`);throw new qs(a.status,u)}return await a.json()}};var Po=globalThis,Oo=Po.ShadowRoot&&(Po.ShadyCSS===void 0||Po.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,za=Symbol(),rc=new WeakMap,Us=class{constructor(t,n,r){if(this._$cssResult$=!0,r!==za)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=n}get styleSheet(){let t=this.o,n=this.t;if(Oo&&t===void 0){let r=n!==void 0&&n.length===1;r&&(t=rc.get(n)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&rc.set(n,t))}return t}toString(){return this.cssText}},js=e=>new Us(typeof e=="string"?e:e+"",void 0,za),oe=(e,...t)=>{let n=e.length===1?e[0]:t.reduce((r,s,o)=>r+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+e[o+1],e[0]);return new Us(n,e,za)},sc=(e,t)=>{if(Oo)e.adoptedStyleSheets=t.map(n=>n instanceof CSSStyleSheet?n:n.styleSheet);else for(let n of t){let r=document.createElement("style"),s=Po.litNonce;s!==void 0&&r.setAttribute("nonce",s),r.textContent=n.cssText,e.appendChild(r)}},Ha=Oo?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let n="";for(let r of t.cssRules)n+=r.cssText;return js(n)})(e):e;var{is:xg,defineProperty:wg,getOwnPropertyDescriptor:$g,getOwnPropertyNames:Sg,getOwnPropertySymbols:kg,getPrototypeOf:Rg}=Object,No=globalThis,oc=No.trustedTypes,Tg=oc?oc.emptyScript:"",Mg=No.reactiveElementPolyfillSupport,Ks=(e,t)=>e,Gs={toAttribute(e,t){switch(t){case Boolean:e=e?Tg:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},zo=(e,t)=>!xg(e,t),ic={attribute:!0,type:String,converter:Gs,reflect:!1,useDefault:!1,hasChanged:zo};Symbol.metadata??=Symbol("metadata"),No.litPropertyMetadata??=new WeakMap;var Tn=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,n=ic){if(n.state&&(n.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((n=Object.create(n)).wrapped=!0),this.elementProperties.set(t,n),!n.noAccessor){let r=Symbol(),s=this.getPropertyDescriptor(t,r,n);s!==void 0&&wg(this.prototype,t,s)}}static getPropertyDescriptor(t,n,r){let{get:s,set:o}=$g(this.prototype,t)??{get(){return this[n]},set(i){this[n]=i}};return{get:s,set(i){let a=s?.call(this);o?.call(this,i),this.requestUpdate(t,a,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??ic}static _$Ei(){if(this.hasOwnProperty(Ks("elementProperties")))return;let t=Rg(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(Ks("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Ks("properties"))){let n=this.properties,r=[...Sg(n),...kg(n)];for(let s of r)this.createProperty(s,n[s])}let t=this[Symbol.metadata];if(t!==null){let n=litPropertyMetadata.get(t);if(n!==void 0)for(let[r,s]of n)this.elementProperties.set(r,s)}this._$Eh=new Map;for(let[n,r]of this.elementProperties){let s=this._$Eu(n,r);s!==void 0&&this._$Eh.set(s,n)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let n=[];if(Array.isArray(t)){let r=new Set(t.flat(1/0).reverse());for(let s of r)n.unshift(Ha(s))}else t!==void 0&&n.push(Ha(t));return n}static _$Eu(t,n){let r=n.attribute;return r===!1?void 0:typeof r=="string"?r:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,n=this.constructor.elementProperties;for(let r of n.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return sc(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,n,r){this._$AK(t,r)}_$ET(t,n){let r=this.constructor.elementProperties.get(t),s=this.constructor._$Eu(t,r);if(s!==void 0&&r.reflect===!0){let o=(r.converter?.toAttribute!==void 0?r.converter:Gs).toAttribute(n,r.type);this._$Em=t,o==null?this.removeAttribute(s):this.setAttribute(s,o),this._$Em=null}}_$AK(t,n){let r=this.constructor,s=r._$Eh.get(t);if(s!==void 0&&this._$Em!==s){let o=r.getPropertyOptions(s),i=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:Gs;this._$Em=s;let a=i.fromAttribute(n,o.type);this[s]=a??this._$Ej?.get(s)??a,this._$Em=null}}requestUpdate(t,n,r,s=!1,o){if(t!==void 0){let i=this.constructor;if(s===!1&&(o=this[t]),r??=i.getPropertyOptions(t),!((r.hasChanged??zo)(o,n)||r.useDefault&&r.reflect&&o===this._$Ej?.get(t)&&!this.hasAttribute(i._$Eu(t,r))))return;this.C(t,n,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,n,{useDefault:r,reflect:s,wrapped:o},i){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,i??n??this[t]),o!==!0||i!==void 0)||(this._$AL.has(t)||(this.hasUpdated||r||(n=void 0),this._$AL.set(t,n)),s===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(n){Promise.reject(n)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[s,o]of this._$Ep)this[s]=o;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[s,o]of r){let{wrapped:i}=o,a=this[s];i!==!0||this._$AL.has(s)||a===void 0||this.C(s,void 0,o,a)}}let t=!1,n=this._$AL;try{t=this.shouldUpdate(n),t?(this.willUpdate(n),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(n)):this._$EM()}catch(r){throw t=!1,this._$EM(),r}t&&this._$AE(n)}willUpdate(t){}_$AE(t){this._$EO?.forEach(n=>n.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(n=>this._$ET(n,this[n])),this._$EM()}updated(t){}firstUpdated(t){}};Tn.elementStyles=[],Tn.shadowRootOptions={mode:"open"},Tn[Ks("elementProperties")]=new Map,Tn[Ks("finalized")]=new Map,Mg?.({ReactiveElement:Tn}),(No.reactiveElementVersions??=[]).push("2.1.2");var Ia=globalThis,ac=e=>e,Ho=Ia.trustedTypes,lc=Ho?Ho.createPolicy("lit-html",{createHTML:e=>e}):void 0,Ba="$lit$",Mn=`lit$${Math.random().toFixed(9).slice(2)}$`,Wa="?"+Mn,Eg=`<${Wa}>`,vr=document,Js=()=>vr.createComment(""),Qs=e=>e===null||typeof e!="object"&&typeof e!="function",Fa=Array.isArray,mc=e=>Fa(e)||typeof e?.[Symbol.iterator]=="function",Da=`[ 	
\f\r]`,Ys=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,uc=/-->/g,cc=/>/g,gr=RegExp(`>|${Da}(?:([^\\s"'>=/]+)(${Da}*=${Da}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),pc=/'/g,dc=/"/g,hc=/^(?:script|style|textarea|title)$/i,Va=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),v=Va(1),qe=Va(2),ww=Va(3),St=Symbol.for("lit-noChange"),k=Symbol.for("lit-nothing"),fc=new WeakMap,br=vr.createTreeWalker(vr,129);function gc(e,t){if(!Fa(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return lc!==void 0?lc.createHTML(t):t}var bc=(e,t)=>{let n=e.length-1,r=[],s,o=t===2?"<svg>":t===3?"<math>":"",i=Ys;for(let a=0;a<n;a++){let l=e[a],u,f,d=-1,g=0;for(;g<l.length&&(i.lastIndex=g,f=i.exec(l),f!==null);)g=i.lastIndex,i===Ys?f[1]==="!--"?i=uc:f[1]!==void 0?i=cc:f[2]!==void 0?(hc.test(f[2])&&(s=RegExp("</"+f[2],"g")),i=gr):f[3]!==void 0&&(i=gr):i===gr?f[0]===">"?(i=s??Ys,d=-1):f[1]===void 0?d=-2:(d=i.lastIndex-f[2].length,u=f[1],i=f[3]===void 0?gr:f[3]==='"'?dc:pc):i===dc||i===pc?i=gr:i===uc||i===cc?i=Ys:(i=gr,s=void 0);let x=i===gr&&e[a+1].startsWith("/>")?" ":"";o+=i===Ys?l+Eg:d>=0?(r.push(u),l.slice(0,d)+Ba+l.slice(d)+Mn+x):l+Mn+(d===-2?a:x)}return[gc(e,o+(e[n]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),r]},Zs=class e{constructor({strings:t,_$litType$:n},r){let s;this.parts=[];let o=0,i=0,a=t.length-1,l=this.parts,[u,f]=bc(t,n);if(this.el=e.createElement(u,r),br.currentNode=this.el.content,n===2||n===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(s=br.nextNode())!==null&&l.length<a;){if(s.nodeType===1){if(s.hasAttributes())for(let d of s.getAttributeNames())if(d.endsWith(Ba)){let g=f[i++],x=s.getAttribute(d).split(Mn),$=/([.?@])?(.*)/.exec(g);l.push({type:1,index:o,name:$[2],strings:x,ctor:$[1]==="."?Io:$[1]==="?"?Bo:$[1]==="@"?Wo:xr}),s.removeAttribute(d)}else d.startsWith(Mn)&&(l.push({type:6,index:o}),s.removeAttribute(d));if(hc.test(s.tagName)){let d=s.textContent.split(Mn),g=d.length-1;if(g>0){s.textContent=Ho?Ho.emptyScript:"";for(let x=0;x<g;x++)s.append(d[x],Js()),br.nextNode(),l.push({type:2,index:++o});s.append(d[g],Js())}}}else if(s.nodeType===8)if(s.data===Wa)l.push({type:2,index:o});else{let d=-1;for(;(d=s.data.indexOf(Mn,d+1))!==-1;)l.push({type:7,index:o}),d+=Mn.length-1}o++}}static createElement(t,n){let r=vr.createElement("template");return r.innerHTML=t,r}};function yr(e,t,n=e,r){if(t===St)return t;let s=r!==void 0?n._$Co?.[r]:n._$Cl,o=Qs(t)?void 0:t._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(e),s._$AT(e,n,r)),r!==void 0?(n._$Co??=[])[r]=s:n._$Cl=s),s!==void 0&&(t=yr(e,s._$AS(e,t.values),s,r)),t}var Do=class{constructor(t,n){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:n},parts:r}=this._$AD,s=(t?.creationScope??vr).importNode(n,!0);br.currentNode=s;let o=br.nextNode(),i=0,a=0,l=r[0];for(;l!==void 0;){if(i===l.index){let u;l.type===2?u=new os(o,o.nextSibling,this,t):l.type===1?u=new l.ctor(o,l.name,l.strings,this,t):l.type===6&&(u=new Fo(o,this,t)),this._$AV.push(u),l=r[++a]}i!==l?.index&&(o=br.nextNode(),i++)}return br.currentNode=vr,s}p(t){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(t,r,n),n+=r.strings.length-2):r._$AI(t[n])),n++}},os=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,n,r,s){this.type=2,this._$AH=k,this._$AN=void 0,this._$AA=t,this._$AB=n,this._$AM=r,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,n=this._$AM;return n!==void 0&&t?.nodeType===11&&(t=n.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,n=this){t=yr(this,t,n),Qs(t)?t===k||t==null||t===""?(this._$AH!==k&&this._$AR(),this._$AH=k):t!==this._$AH&&t!==St&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):mc(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==k&&Qs(this._$AH)?this._$AA.nextSibling.data=t:this.T(vr.createTextNode(t)),this._$AH=t}$(t){let{values:n,_$litType$:r}=t,s=typeof r=="number"?this._$AC(t):(r.el===void 0&&(r.el=Zs.createElement(gc(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===s)this._$AH.p(n);else{let o=new Do(s,this),i=o.u(this.options);o.p(n),this.T(i),this._$AH=o}}_$AC(t){let n=fc.get(t.strings);return n===void 0&&fc.set(t.strings,n=new Zs(t)),n}k(t){Fa(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,s=0;for(let o of t)s===n.length?n.push(r=new e(this.O(Js()),this.O(Js()),this,this.options)):r=n[s],r._$AI(o),s++;s<n.length&&(this._$AR(r&&r._$AB.nextSibling,s),n.length=s)}_$AR(t=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);t!==this._$AB;){let r=ac(t).nextSibling;ac(t).remove(),t=r}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},xr=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,n,r,s,o){this.type=1,this._$AH=k,this._$AN=void 0,this.element=t,this.name=n,this._$AM=s,this.options=o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=k}_$AI(t,n=this,r,s){let o=this.strings,i=!1;if(o===void 0)t=yr(this,t,n,0),i=!Qs(t)||t!==this._$AH&&t!==St,i&&(this._$AH=t);else{let a=t,l,u;for(t=o[0],l=0;l<o.length-1;l++)u=yr(this,a[r+l],n,l),u===St&&(u=this._$AH[l]),i||=!Qs(u)||u!==this._$AH[l],u===k?t=k:t!==k&&(t+=(u??"")+o[l+1]),this._$AH[l]=u}i&&!s&&this.j(t)}j(t){t===k?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},Io=class extends xr{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===k?void 0:t}},Bo=class extends xr{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==k)}},Wo=class extends xr{constructor(t,n,r,s,o){super(t,n,r,s,o),this.type=5}_$AI(t,n=this){if((t=yr(this,t,n,0)??k)===St)return;let r=this._$AH,s=t===k&&r!==k||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,o=t!==k&&(r===k||s);s&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},Fo=class{constructor(t,n,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){yr(this,t)}},vc={M:Ba,P:Mn,A:Wa,C:1,L:bc,R:Do,D:mc,V:yr,I:os,H:xr,N:Bo,U:Wo,B:Io,F:Fo},Cg=Ia.litHtmlPolyfillSupport;Cg?.(Zs,os),(Ia.litHtmlVersions??=[]).push("3.3.3");var yc=(e,t,n)=>{let r=n?.renderBefore??t,s=r._$litPart$;if(s===void 0){let o=n?.renderBefore??null;r._$litPart$=s=new os(t.insertBefore(Js(),o),o,void 0,n??{})}return s._$AI(e),s};var qa=globalThis,pe=class extends Tn{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let n=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=yc(n,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return St}};pe._$litElement$=!0,pe.finalized=!0,qa.litElementHydrateSupport?.({LitElement:pe});var Ag=qa.litElementPolyfillSupport;Ag?.({LitElement:pe});(qa.litElementVersions??=[]).push("4.2.2");var Re=e=>(t,n)=>{n!==void 0?n.addInitializer(()=>{customElements.define(e,t)}):customElements.define(e,t)};var _g={attribute:!0,type:String,converter:Gs,reflect:!1,hasChanged:zo},Lg=(e=_g,t,n)=>{let{kind:r,metadata:s}=n,o=globalThis.litPropertyMetadata.get(s);if(o===void 0&&globalThis.litPropertyMetadata.set(s,o=new Map),r==="setter"&&((e=Object.create(e)).wrapped=!0),o.set(n.name,e),r==="accessor"){let{name:i}=n;return{set(a){let l=t.get.call(this);t.set.call(this,a),this.requestUpdate(i,l,e,!0,a)},init(a){return a!==void 0&&this.C(i,void 0,e,a),a}}}if(r==="setter"){let{name:i}=n;return function(a){let l=this[i];t.call(this,a),this.requestUpdate(i,l,e,!0,a)}}throw Error("Unsupported decorator location: "+r)};function C(e){return(t,n)=>typeof n=="object"?Lg(e,t,n):((r,s,o)=>{let i=s.hasOwnProperty(o);return s.constructor.createProperty(o,r),i?Object.getOwnPropertyDescriptor(s,o):void 0})(e,t,n)}function xe(e){return C({...e,state:!0,attribute:!1})}var wr=(e,t,n)=>(n.configurable=!0,n.enumerable=!0,Reflect.decorate&&typeof t!="object"&&Object.defineProperty(e,t,n),n);function En(e,t){return(n,r,s)=>{let o=i=>i.renderRoot?.querySelector(e)??null;if(t){let{get:i,set:a}=typeof r=="object"?n:s??(()=>{let l=Symbol();return{get(){return this[l]},set(u){this[l]=u}}})();return wr(n,r,{get(){let l=i.call(this);return l===void 0&&(l=o(this),(l!==null||this.hasUpdated)&&a.call(this,l)),l}})}return wr(n,r,{get(){return o(this)}})}}var Vo={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Vn=e=>(...t)=>({_$litDirective$:e,values:t}),gn=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,n,r){this._$Ct=t,this._$AM=n,this._$Ci=r}_$AS(t,n){return this.update(t,n)}update(t,n){return this.render(...n)}};var{I:Pg}=vc,xc=e=>e;var wc=()=>document.createComment(""),is=(e,t,n)=>{let r=e._$AA.parentNode,s=t===void 0?e._$AB:t._$AA;if(n===void 0){let o=r.insertBefore(wc(),s),i=r.insertBefore(wc(),s);n=new Pg(o,i,e,e.options)}else{let o=n._$AB.nextSibling,i=n._$AM,a=i!==e;if(a){let l;n._$AQ?.(e),n._$AM=e,n._$AP!==void 0&&(l=e._$AU)!==i._$AU&&n._$AP(l)}if(o!==s||a){let l=n._$AA;for(;l!==o;){let u=xc(l).nextSibling;xc(r).insertBefore(l,s),l=u}}}return n},qn=(e,t,n=e)=>(e._$AI(t,n),e),Og={},qo=(e,t=Og)=>e._$AH=t,$c=e=>e._$AH,Uo=e=>{e._$AR(),e._$AA.remove()};var Sc=Vn(class extends gn{constructor(){super(...arguments),this.key=k}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(qo(e),this.key=t),n}});var Ng="#diagnose",zt=(()=>{try{return typeof window.parent.location.hash=="string"?window.parent:window}catch{return window}})();function Ua(){return window.innerHeight===0||document.visibilityState==="hidden"}function ja(){try{let e=zt.location.hash;return e===""||e==="#"||e.split("&")[0]===Ng?e:null}catch{return""}}function kc(){try{return zt.location.search}catch{return""}}function Rc(e,t){try{if(zt.location.hash===e)return;let{pathname:n,search:r}=zt.location,s=`${n}${r}${e}`;t?zt.history.pushState(zt.history.state,"",s):zt.history.replaceState(zt.history.state,"",s)}catch{}}function Xs(e){try{return zt.location.href.replace(/#.*/s,"")+e}catch{return e}}function Ka(e,t){let n=zt.document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>{URL.revokeObjectURL(n.href)},1e4)}function $r(e,t,n){try{return e.addEventListener(t,n),()=>{e.removeEventListener(t,n)}}catch{return()=>{}}}function as(e){return()=>{for(let t of e)t()}}function Tc(e){return as(["popstate","hashchange"].map(t=>$r(zt,t,e)))}function jo(e){let t=window.matchMedia("(prefers-color-scheme: dark)");try{if(zt===window)throw new Error("no TensorBoard around us");let n=zt.document.body,r=()=>{e(n.classList.contains("dark-mode"))},s=new MutationObserver(r);return s.observe(n,{attributes:!0,attributeFilter:["class"]}),r(),()=>{s.disconnect()}}catch{let n=()=>{e(t.matches)};return n(),$r(t,"change",n)}}function Mc(e){return as([$r(window,"beforeprint",()=>{e(!0)}),$r(window,"afterprint",()=>{e(!1)})])}function Ec(e,t=200){if(window.parent===window)return()=>{};let n=new MessageChannel,r;return n.port1.onmessage=s=>{let o=zg(s.data);if(!o||o.isReply)return;(o.type==="experimental.DataReloaded"||o.type==="experimental.RunsChanged")&&(clearTimeout(r),r=setTimeout(e,t));let i={type:o.type,id:o.id,payload:null,error:null,isReply:!0};n.port1.postMessage(JSON.stringify(i))},window.parent.postMessage("experimental.bootstrap","*",[n.port2]),()=>{clearTimeout(r),n.port1.close()}}function zg(e){try{return typeof e=="string"?JSON.parse(e):null}catch{return null}}var Cn={get(e){try{return localStorage.getItem(`tb-diagnose.${e}`)}catch{return null}},set(e,t){try{localStorage.setItem(`tb-diagnose.${e}`,t)}catch{}}};var Cc=["zh-CN"],Ac=["en","zh-CN"];var Ga={};pg(Ga,{templates:()=>Hg});var Hg={"drawn-curves":"曲线","finding-in-run":h`${1}：${0}`,"group-other":"其他",h1ee230f9de6c2dc9:v`日志目录：<code>${0}</code>`,h22ac85119fe51d4b:v`<code>${0}</code> 中没有包含标量的事件文件。训练一旦写入，运行就会出现在这里，无需重启。如果日志在别处，请用 <code>--logdir</code> 指定其目录并启动 TensorBoard。`,h50192cacdbf7b486:v`附曲线图：项目中的 ${0}`,hde0b3bedd3dedda6:v`正在 <code>${0}</code> 中查找事件文件`,"role-other":"其他",s0116d1680bde2018:"步数回退",s01bd430f426a8ea1:"追平基线于",s03072f16866802d8:"强化学习",s0352a8373aa3482f:"选中的运行",s035cc7b8a6f78359:"叠加在原始曲线上的滑动平均，与 TensorBoard 的算法相同；此浏览器会记住该设置",s0382d73823585617:h`${0}：${1}`,s03d02db9896eec72:h`比较 ${0} 的全部运行`,s041489fa7f9e6fe6:h`另有 ${0} 条`,s054b7ca56bd19891:h`· 没有这条曲线：${0}`,s058d387366b95c55:"这条规则检查什么",s0648f5ed9de29fd2:h`${0} 个目录`,s0674ff53e80fca6c:"在将来",s07d38007b49acdd1:"、",s07de37b46b85d46a:h`位于 ${0}`,s081a9e07b4d7036e:"；",s081ea9d93f00e7f5:"还没有训练日志",s0849438ad0139546:"发现",s087d7a07b52b439d:h`${0}。`,s09134b07b5aacab4:"依据",s09e5f1febdb2a65a:"损失",s0a88a0a55ed4b772:"无法判定这个运行",s0b849212b20dfccc:h`${0} 个超参数不同`,s0c2fa1a3677d91ad:"非有限值",s0d5c4bb195a222f8:"比较量",s0d991d582bfbc203:"按括号匹配到的那部分名称给运行分组",s0dd35cf72a0902d4:"N 和 P 键选择下一个和上一个发现，回车键打开其说明。",s0f256df7b2d3887e:h`${0} 个有提示`,s110854a0cf816e84:h`步数回退 ${0} 次`,s118dcd4826b8994d:h`${0} 个发现已屏蔽`,s1365b78f0dd14017:h`${0} 个有错误`,s13b3f5afa0862d1c:"名次",s13fb2124c3facc2e:"离散程度",s13fb94e50125b620:"判断的准确程度",s15454e43ada9d7b9:"正在比较 …",s154c478f8b8b29c3:"写入日志的方法：",s15791d9e7e26536b:h`${0} 个发现已被你的配置屏蔽`,s16b2460f437cf14f:"监督学习",s16fc046b99d4f995:h`未发现其他问题：${0}`,s18cde9a3550bf074:"只有一组，没有可比较的对象。",s19172ed3838854fc:"复制链接",s19db88ac376ff979:"最后一步",s1a249b1921e2bdea:"关",s1a3b8e3a1d2ce6db:"多任务",s1ab193968d6033cd:"种子数",s1b064e7ccea91270:h`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s1b5d829f94051cf7:h`${0} 条规则未发现问题`,s1c11808b07192b7a:h`由 ${0} 合并而成`,s1ca671b482b18161:h`${0} 显示的是之前的内容。`,s1ed69c4ea2882825:"曲线",s1f07740d646a024a:h`${0}没有这条曲线`,s2014e8dd99111c27:"个类别",s202fffd5a2e1c595:"长度",s20784e349406fefd:"同时解释",s210e01511d479b9a:"训练类型未识别",s217ae8afd4252eff:"有发现",s21f131d3cd1bdcbe:h`另有 ${0} 个未显示：${1}`,s24f0f825e9900824:h`位于 ${0}：点击放大，再次点击还原`,s24f39319b8853791:"对数",s26439da776d2f134:"不是 1970 年以来的秒数，或者当时的时钟不准",s2812f9df9146890f:"发现",s29ea4d209d791d60:"对照",s2b6ddee95d1bee4f:"从许多运行中挑出的最佳者带有运气成分：只有用多个随机种子重复，才能看出其设置是否更好。",s2c61b42c3fc7115d:h`移除 ${1} 上的参考线 ${0}`,s2cb09246564cbbd2:"收起",s2cbcbf64d696b3b1:"排名",s2d2528d25e87001a:h`${0} 条规则检查了这个运行，未发现问题。`,s2d5724448aeb62b7:h`有一项发现测得：模型的准确率停在 ${0}。`,s2d82bede97113180:h`给出的理由：${0}`,s2df47bab37e13656:h`${0} 的图表：${1}。方向键读取数值，加号和减号缩放，Esc 键复位。`,s2e4818861000b13f:"布局",s2e5104edff768280:"未搜索规律：没有哪个错误或警告只出现在其中一部分运行中。",s2fa05f91c1baa29b:h`移除 ${0}`,s304ba24b462b9f98:"为什么重要",s30e803b877db24a1:h`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s30efa611ca0c4415:h`${0} 条规则检查了这个运行，未发现问题。`,s3182872fe646db77:h`正在读取，${0}%：${1} / ${2}`,s32bbcd08e5001007:"主要损失",s3367287465d74387:"阈值及其出处",s34be76c6b1eadbef:"警告",s35519855cc52e634:"下一步：",s3588b07231c3b0c5:"TensorBoard 没有响应。它还在运行吗？",s3687049d1af562c4:"复制",s36ede0d3f06e8d8f:"更好",s36f6766957c7f710:"计数",s3741f519c32ac391:"新",s37919fd82dc8dec6:"下一步",s37a9e8aec5713460:"更多操作",s394b4214b2b541e3:"没有超参数不同",s39d5e42936b32403:h`第 ${0} 至 ${1} 个，共 ${2} 个`,s3a556864c406ada2:h`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s3a9da439c961a22c:h`按“${0}”排序`,s3b4142875755c444:"扩散",s3c0d17bad169557b:"未知",s3cb700e662f296dc:h`Diagnose 无法绘制本页（${0}）。请重新加载；如果仍然不行，浏览器控制台中有更多信息。`,s3e108c66773382aa:"发现表",s3e1ca0269d2140e1:"这不是有效的正则表达式。",s3f4701bd84ffdd16:h`一个运行超出纵轴：${0}。`,s405021940efed327:h`${0} 年前`,s40863e1a197cca92:"评分",s40f5a0a4da31a629:"按下方排名的顺序，最好的在前；表格包含全部运行",s41f7dca46d3f1b4a:"值",s4222f7c57711d9a1:h`最后，第 ${0} 步`,s4376b5b0325b146a:"按规则列出的发现",s44add38a493e53a5:h`${0} 分钟`,s45d3f3531efea0e9:"正在加载 …",s471d2322e9171043:"未给出",s478c68b2b38eab9a:h`关于日志文件的 ${0} 条说明`,s49eff2e6e47a8f3c:h`自上次查看以来：${0}`,s49f6ba392f0fa9e6:h`服务器没有发送 ${0} 的曲线。`,s4b194c89bc566374:h`${0} 个运行`,s4c362b06b801a5e9:h`在 ${0} % 处`,s4c4a04bfb0d1f4df:"可能的原因",s4ca9e43cc1c59729:"数值",s4f2a4fd1bd2a42cc:h`${0} 个不可能的墙钟时间`,s4f59e98e4cee7e86:h`${0}，最大值`,s4f940e5e733e1cb7:"更差",s515b72f041cc413c:h`${1}中有 ${0} 项发现不再出现。`,s52cb44a862e08700:"没有匹配的运行。",s52e842e07658ff2f:"主要奖励",s545d5ca325513fc8:h`${0} 天前`,s54b8ea61422a442d:h`没有可靠的规律。${0}`,s568da031b82f3beb:h`${1}的 ${0} 图表。方向键读取数值，Esc 键重置缩放。`,s569363d9849c892b:h`新发现：${0}。`,s56af5cd3cc4b1882:h`${0} 个目录`,s57472465a23b41db:"数值",s57d3f1a201ee3b6c:"目前还没有规则能判断训练情况",s5926af696deb5938:"不可能的时间",s5982032409cb03b5:"语言模型的强化学习",s598c4a99f311dcb0:"种子组表",s5c4cd68b4f12b103:"这些运行的步数单位不同：每条曲线各自占满宽度，从 0 到 100 %。",s5c9f227694b0653e:"变分自编码器",s5dd9fa87abbdc682:"显示数值",s5de539f3338c54cf:"没有规则能判断这个运行的训练情况",s5f343a43e7ea9f91:"错误",s5fb056437a46dd47:"所在图表",s60b4a0da642e9591:h`不再出现：${0}`,s60ec59dc00e454d7:"保存显示的点（CSV）",s60f763481befb5d4:"最佳值的均值",s614e7b6c3ec5a161:"没有规则能判断训练情况",s62c9629089ed6df9:h`第 ${0} 步`,s63215040abdc545f:"结论",s640f3c29000a4c59:h`显示全部 ${0} 个`,s65499ddd6a45fc45:h`${0} 训练`,s6686fcc6d2c8f0bd:"提示",s669b18c6d2d9c95b:"不分组",s66a30ade9cd7d50f:h`${0} 个未判定`,s66e55a3b3360005a:"未发现问题",s672809d8ddbb4f27:h`${0} 小时 ${1} 分`,s678001e219fac273:h`${0} 个出现非有限值`,s681934b0a0de7eec:h`${0} 条规则未发现问题`,s6842372aaca29973:"：再选一个即可比较",s689a3d81c5fd11f1:"识别依据",s6932def97f57af52:h`${0} 条规则未检查`,s6a73dc1268e978b5:"未搜索规律：日志中没有记录在这些运行之间不同的超参数。",s6af21ca2c7e3a9e1:h`比较全部 ${0}`,s6c8090704469e116:"横轴",s6cc5fe4b92b859d4:h`${0} 个发现已被你的配置屏蔽`,s6da801e3281440d7:h`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s6dffa87c30086e28:h`${1}中有 ${0} 项新发现，其中 ${2} 项为错误。`,s6ec1f95308ff91ae:h`已选 ${0} 个运行`,s6ed3879218a241c2:"即最佳值",s70af97de3ad8fb23:"类型",s721ed854c33ad13a:"所在步",s74a5d4a46712d67c:"无法读取日志",s752391031d1fee5b:"重置缩放",s756c512db0989ef9:"无基线",s76244e9b9543ca87:"最佳",s76a9663cbb8f75e8:"本页每隔几秒会自动重试。",s773322ef3edde9a6:h`比较 ${0}`,s79228ad625ad854a:"最省事的验证方法：",s794b706773655894:"类别占比的熵",s7954072388ad1dc4:"比较",s7b78ccf979b531ce:h`${0}：${1}最佳值的均值，括号中为最小值到最大值`,s7bb1bfbb1243b8c6:h`各运行进行到 ${0} % 处的值`,s7c4052c8d441d4d6:"结论",s7c54f95c59141594:"比较",s7ccead260c396467:"把只有随机种子不同的运行合为一组：均值，以及从最小到最大的范围",s80d1b2c1e92bfd9c:h`${0} 个在所有运行中相同`,s818312183b28738d:h`不再出现：${0}。`,s81af1a0a5461196a:"最佳值均值",s81be67b6540239e6:"请把一部分放进括号：seed=(\\d+)",s8203d3b4a6e6e7b9:"最后",s827bd8e0fc6ffa0f:"未判定",s82bb1f3eb7835be3:h`均匀抽取 ${0} 个，共 ${1} 个`,s84126fa92f00b4ef:"刚刚",s852f4343c64caec2:"· 表示规则已检查，未发现问题；? 表示无法检查。",s855bb4e2b08d1a18:"没有响应",s86453c8d2213a248:"保存全部点（CSV）",s87698a792036d477:h`${0} 个不可能的墙钟时间`,s878eb0536a44064f:"未检查",s890ff5db6d05bcfa:h`${1} 中${0}`,s898fd84a2e61a46a:"置信度中",s8a1427c6b40a982a:"主要评分",s8a75e83497a183a2:"健康",s8a7bee24f1eeaff1:"排序",s8a81d50559f4e89a:"正则表达式，其中一部分放在括号里",s8b01b5fe240c5831:h`${0} 个运行超出纵轴：${1}。`,s8b5b8b322faf5d5e:"实际时间",s8b75e94898f2f1ab:"这个运行没有这样的曲线。",s8b939da093bfb484:h`${0}，均值`,s8cd9acdb8424c7e4:"隐藏这条曲线",s8d1560ff44284598:"忽略离群值",s8e4d8a2ae278e469:"类别数",s916814bea576e456:"筛选：关键词或 /正则/",s91a65cb55433adb4:"阈值",s92244bd7f833061b:h`${0} 的曲线`,s926dfcc044cb322f:h`最佳 ${0} @ ${1}`,s92f4d3ab59ae6603:"同一张图",s9396c3c795beb3ef:h`${1}中有 ${0} 个较短，最短的到第 ${2} 步为止`,s9434ea90b6fee97d:"文件夹",s947b35bf3e4ac360:h`${0} 的熵 = ${1}`,s96584cfca3b4310d:"排名表",s96b643b39eda7eff:"检查了什么",s96c402f65c2b71fb:"名称的一部分 …",s984a3118d85b20e0:h`${0} 秒`,s984a4818d85b47f5:h`${0} 天`,s984a4c18d85b4ec1:h`${0} 小时`,s984a8718d85bb302:h`${0}%`,s98b1cb8fb62909ec:"分组",s99799a97b72325ea:"梯度范数",s9a27e9be41c509e9:"目标检测",s9b0d1dbafa7d18bf:h`${0} 至 ${1}，n = ${2}`,s9bf1540da3fc2dc3:"置信度高",s9ce22301713ed8fb:"未发现其他问题",s9d125e3a92dfe4a0:h`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，对全部检验做 Holm 校正，alpha ${3}）。`,s9d60ef32a7eb327e:"这些运行中都没有发现问题。",s9dfefb4026903d53:"随机猜测水平 ln k，共",s9ee5a81a48ec71e9:"迄今最佳值",s9f24ca63073362a6:h`${0} 步`,s9fbbc819fe7e66aa:"运行",sa000c4df231528b9:"已隐藏",sa036ab11d6f5f0cb:"跨运行的规律",sa0b24fa796b43e67:"最佳",sa164568508b35c61:h`第 ${0} 至 ${1} 步`,sa429657e9d546dce:"全部运行",sa478cf2baff0ae2b:"奖励",sa4aa72be4b18da23:"学习率",sa55fa078111ed022:"语言建模",sa59eac2a81e725c4:"所有图表的数值轴相同；光标和缩放同步移动。",sa5cec5b1d9b183b8:h`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，Holm 校正，alpha ${3}）。`,sa994737377117122:h`${0} 个超参数不同`,sa9c3dd7dd68320f2:"并排显示",saa8aa81ad6f055fd:"参考值",sac5181dd68fa6501:h`所有运行均位于 ${0}。`,sad72eb7fbc6270e2:"对数刻度",sad7456c118def69a:"按 / 键开始筛选",saeb732a50bb8cd63:h`${0} 天 ${1} 小时`,saebf20f752f764ec:h`${0} 个有警告`,saf2e0363e12de264:h`${0} 小时前`,saf6ab613ec2b7dd9:"组数太多，无法两两比较：请选定基线。",safb50c5216475471:h`，另有 ${0} 项`,sb016053a270661b4:h`${0} 个健康`,sb066d935103d1ccf:"这正常吗？",sb17ccf02b5e69158:h`显示 ${0}`,sb206ea04679ecfdf:h`未排名：${0}`,sb2b207efbb8d285c:h`${0} 个有提示`,sb2b44de8a70ae954:h`${0} / ${1}`,sb2e8d710956a0eb1:h`${0} 条规则未检查`,sb46d0976e9be2d88:"这条规则何时会误判",sb4f1dffbb6be6302:"清除",sb597910134ed6cd2:h`${1}中有 ${0} 项新发现。`,sb5f2b9bc9470919a:h`${0} 条规则`,sb67e0e7c0869f982:"差值",sb7c4a05623366946:"服务器没有说明原因。",sb7ec43559c96d8dd:h`暂停 ${0}`,sb88de8aa5149d8eb:"框架",sb8b919fcd36c8c7b:"正在读取",sb8ed2761fc0a5b62:h`比较 ${0}`,sb9460c2ae56c19cb:"请选中后按 Ctrl+C",sb9f1339b3a61604a:"参考线",sba05370f6b907017:h`关于日志文件的 ${0} 条说明`,sba22a5ebaf358a11:"最后的值",sbae60884414c8737:"分割",sbf2d28806268b26d:"复制为 Markdown",sbf7db4b197ff3d80:h`${0} 个较短`,sc0ef3e71481b222b:"参考资料",sc1d6288e168cb0d7:"语音",sc2393652c8f2242e:"平滑后",sc26eafbef52055fe:h`${1}的 ${0} 的均值和范围`,sc29a2b9868362491:h`${1}的 ${0}%`,sc2ad3b622a5c3d9a:"验证",sc31734aec343d824:h`第 ${0} 步的值`,sc341553c3556d2b4:"曲线",sc4ad3c4f31fe9aa2:"两个类别之一的占比，如 0.8；或所有类别的占比",sc4bcadba8e631b86:"名称",sc5aeb93591d56226:h`${0}，最小值`,sc652e7a0dfd25e87:"置信度低",sc805d78cd0e51623:"正在读取日志",sc86ade4ef74ca95a:h`${0} 条曲线`,scabf78417c4e5d86:"点数",scbd8031e3d026dc9:"从未",scbfe35557604f9ec:"保存图片（PNG）",scd1dd6ff53d0d01a:"重试",sce18bd234180469b:"对比学习",sce31954669537a1a:h`尚未读取；正在读取，${0}%`,scfb65222fcf5287b:h`${0} 个点`,sd0a75fd0358d5e8d:h`正在读取 ${0}`,sd1077b60dc890180:"曲线上的位置",sd200028b9f6015e4:"自动",sd2023813cc70bf74:"步数",sd30aaa2b3d0cfd7f:h`正在加载 ${0} …`,sd57009a2acb04859:h`${0}（达到 ${1}）`,sd66454dfb843235d:"与最佳值相当",sd6a17e2c9757d129:"类别占比",sd752c5924801acb3:h`由此解释的发现（${0}）`,sd796bcfe5ef48968:"对齐步数",sd7b3e01ac0e72549:"用时",sd89803ab616d4829:"平滑",sd988a9395d37c0f8:h`${0} 分钟前`,sd9994f251f1280cf:"步",sd9b2dd3fda128c16:"最近写入",sdb18985b35e30830:"纵轴以其余运行为准；超出的运行在边缘标出",sdb6f723ab09700b9:h`${0} 的更多操作`,sdee795a6c5087209:"训练",sdef66beab87d222a:"日志目录仍在读取中；它可能稍后出现。",se109090109cf667c:"从所有运行中最早的一步到最晚的一步；否则每条曲线各自占满宽度",se1ec1065b54eb415:h`${0} 代码`,se3a1b90525f24861:"测量项",se3b0359949cea8c6:h`已读取 ${0}，共 ${1}；结论可能还会变`,se5428ca54cacf609:"数值刻度",se58c73d2a858e315:"时间",se79f3e3bb540e033:"种子的均值和范围",se7a532063ef7b740:"线性",se7f59973d4930598:h`${0} 个点`,se9ed3024ece061f0:"超参数",sea0d3fb0eb754dbd:"每个设置只有一次运行：换一个随机种子，名次可能就变了。",sea4f08110bb8f15d:"移除",sea7bdd2b70c8c2bb:"运行",seb45cd777661f86b:"显示这条曲线",sebd0672ad17513a2:"偏好训练",secdbe081e49c9d39:"对抗训练","seed-group":"组",sef3a53fbd58cc112:h`${0} 个月前`,sf047d2db7413f7a8:h`${0} 个在所有运行中相同`,sf1b9af3279f166d1:h`@ 第 ${0} 步`,sf216ba473f3643cf:"TensorBoard 只给出了这个运行的部分采样点：短暂的异常可能看不到。",sf260150b06ca44e5:h`${0} 个运行`,sf267330b06d0968d:h`${0} 条规则`,sf37ca99ea5888162:"基线",sf3e4417f60be4f0a:"按关键词或 /正则表达式/ 筛选运行",sf3ea0625c45e25f1:h`正在读取：${0}。显示的内容可能还会变化。`,sf4cd73445dfaa932:"相对时间",sf4de3bfbfaca12e5:"已复制",sf531f89544a910a2:"无问题",sf54e143d6694582c:"随机种子组",sf59230de15ddf7fa:h`${0} 个发现已屏蔽`,sf6d270c93f3c1dd5:h`${1}中有 ${0} 个从第 ${2} 步起出现非有限值`,sf72695e8cd91f93c:h`${1} 上的 ${0}`,sf8f1982a2578a500:h`${0} 个有警告`,sf993bb199fefbe04:"全部",sf9aee319a006c9b4:"添加",sf9b1c0661a02d9f9:"配置",sf9e6e6ef197c2b25:"测试",sfa4c538d7888a3e5:h`已选 ${0} 个运行`,sfb1e3930ba8e6c74:"横轴",sfd8fce4a7a86f116:h`服务器返回了 ${0}。`,sfe6719e2a3f7fd22:"对称对数","unit-share":"^(?:占 ?(.+?)的)?比例(.*)$|^(?:share|fraction)(?: of (.+))?$"};var _c={en:"English","zh-CN":"简体中文"},{getLocale:Ig,setLocale:Bg}=nc({sourceLocale:"en",targetLocales:Cc,loadLocale:()=>Promise.resolve(Ga)});function kt(){return Ig()}async function Lc(e){e!==kt()&&await Bg(e)}function ls(e){return Ac.find(t=>t===e)??""}function Pc(e){for(let t of e){let{language:n,script:r}=Wg(t);if(n==="en")return"en";if(n==="zh"&&r==="Hans")return"zh-CN"}return"en"}function Wg(e){try{return new Intl.Locale(e).maximize()}catch{return{}}}function J(e,t=4){if(e==null||Number.isNaN(e))return"–";if(!Number.isFinite(e))return e>0?"∞":"−∞";if(e===0)return"0";let n=Math.abs(e);return n>=1e6||n<1e-4?Sr(Vg(e.toExponential(t>4?t-1:Math.min(t-1,2)))):Number.isInteger(e)?Sr(Ja(e)):n>=10**(t-1)?Sr(Ja(Math.round(e))):Sr(String(Number(e.toPrecision(t))))}function Qa(e){let t=Math.abs(e);for(let[n,r]of[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(t>=n&&!(n===1e3&&t<1e4&&e%100!==0))return Sr(`${Number((e/n).toPrecision(4))}${r}`);return Sr(String(Number(e.toPrecision(6))))}function Ve(e){return Math.abs(e)<1e6?W(e):Qa(e)}function us(e,t){if(!t||t[0]===t[1])return J(e);let n=Math.max(Math.abs(t[0]),Math.abs(t[1])),r=Math.ceil(Math.log10(n/(t[1]-t[0])))+3;return J(e,Math.max(4,Math.min(8,r)))}function W(e){return Sr(Ja(e))}function Un(){return p("not finite")}function Rt(e){return p(h`step ${e}`)}function Ko(e){return p(h`@ step ${e}`)}function Go(e,t){return p(h`steps ${e} to ${t}`)}function cs(e){if(e<1e3)return`${e} B`;let t=["kB","MB","GB","TB"],n=e/1e3,r=0;for(;n>=1e3&&r<t.length-1;)n/=1e3,r+=1;return`${n<10?n.toFixed(1):Math.round(n)} ${t[r]??""}`}function bn(e){if(e<90)return p(h`${Math.round(e)} s`,{desc:"Seconds"});let t=Math.round(e/60);if(t<90)return p(h`${t} min`,{desc:"Minutes"});let n=Math.floor(t/60);if(n<48){let o=t%60;return o?p(h`${n} h ${o} min`,{desc:"Hours and minutes, short"}):p(h`${n} h`,{desc:"Hours"})}let r=Math.floor(n/24),s=n%24;return s?p(h`${r} d ${s} h`,{desc:"Days and hours"}):p(h`${r} d`,{desc:"Days"})}var Fg=1440;function Oc(e,t){let n=(t-e)/60;if(-n>Fg)return p("in the future",{desc:"A time"});if(n<1)return p("just now");let r=n/60,s=r/24,o=Math.floor;return r<1?p(h`${o(n)} min ago`,{desc:"Minutes"}):s<1?p(h`${o(r)} h ago`,{desc:"Hours"}):s<30?p(h`${o(s)} d ago`,{desc:"Days"}):s<360?p(h`${o(s/30)} mo ago`,{desc:"Months"}):p(h`${o(s/360)} y ago`,{desc:"Years"})}function Nc(e){return Number.isFinite(new Date(e*1e3).getTime())}function zc(e){let t=new Date(e*1e3),n=s=>String(s).padStart(2,"0");return`${[t.getFullYear(),n(t.getMonth()+1),n(t.getDate())].join("-")} ${[t.getHours(),t.getMinutes(),t.getSeconds()].map(n).join(":")}`}function Ja(e){let[t="",n]=String(e).split("."),r=t.replace(/\B(?=(\d{3})+(?!\d))/g,",");return n===void 0?r:`${r}.${n}`}function Vg(e){let[t="",n=""]=e.split("e");return`${String(Number(t))}e${n.replace("+","")}`}function Sr(e){return e.replace(/(^|e)-/,"$1−").replace(/e-/,"e−")}function Hc(e){return e.split(/`([^`]+)`/).map((t,n)=>n%2?{code:t}:{text:t}).filter(t=>!("text"in t)||t.text!=="")}var qg=14,Ya=10;function Dc(e){let t=e.length-qg;if(t<=Ya)return 0;let n=/[-_./=,:\s][^-_./=,:\s]*$/.exec(e.slice(t-Ya,t));return n?t-Ya+n.index+1:t}function me(e,t){return t[new Intl.PluralRules(kt()).select(e)]??t.other}function Be(e){let t=W(e);return me(e,{one:p(h`${t} run`),other:p(h`${t} runs`)})}function Yo(e){let t=W(e);return me(e,{other:p(h`${t} series`,{desc:"One or several curves"})})}function kr(e){let t=W(e);return me(e,{one:p(h`${t} point`),other:p(h`${t} points`)})}function Jo(e){let t=W(e);return me(e,{one:p(h`${t} directory`),other:p(h`${t} directories`)})}function Ic(e){let t=W(e);return me(e,{one:p(h`${t} rule`),other:p(h`${t} rules`)})}function tn(e,t){let n=typeof e=="number"?W(e):e;return p(h`${n} of ${t}`,{desc:"3 of 12, or: 3 of 12 directories"})}function Qo(e){let t=W(e);return me(e,{one:p(h`${t} rule not checked`),other:p(h`${t} rules not checked`)})}function ct(e){return e.filter(Boolean).join(p("; ",{desc:"Between parts of a sentence"}))}function Ae(e){return e.join(p(", ",{desc:"Between names"}))}var jn={axis:"step",scale:"auto",smoothing:null,logs:[],classes:null,prior:null,best:!1,levels:[],window:null},Ug=["step","relative","wall"],jg=["auto","linear","log","symlog"],Wc=12;function Fc(e){let t=Number(e("classes"));return{axis:Ug.find(n=>n===e("axis"))??jn.axis,scale:jg.find(n=>n===e("scale"))??jn.scale,smoothing:Za(e("smoothing")),logs:Bc(e("logs"),n=>typeof n=="boolean"),classes:tl(t)?t:null,prior:nl(e("prior")),best:e("best")==="1",levels:Bc(e("levels"),n=>Number.isFinite(n)),window:Xa(e("window"))}}function Vc(e){let{axis:t,scale:n,smoothing:r,logs:s,classes:o,prior:i,best:a,levels:l,window:u}=e,f=[];return t!==jn.axis&&f.push(["axis",t]),n!==jn.scale&&f.push(["scale",n]),r!==null&&f.push(["smoothing",String(r)]),s.length&&f.push(["logs",JSON.stringify(s)]),o!==null&&f.push(["classes",String(o)]),i&&f.push(["prior",i.join(",")]),a&&f.push(["best","1"]),l.length&&f.push(["levels",JSON.stringify(l)]),u&&f.push(["window",el(u)]),f}function Za(e){let t=e?Number(e):NaN;return t>=0&&t<1?t:null}function Xa(e){let[t=NaN,n=NaN]=e.split(",").map(Number);return t<n&&Number.isFinite(t)&&Number.isFinite(n)?[t,n]:null}function el(e){return e.map(t=>String(Number(t.toPrecision(9)))).join(",")}function tl(e){return Number.isInteger(e)&&e>=2&&e<=1e9}function qc({logs:e},t,n){return[...e.filter(([r])=>r!==t),[t,n]].slice(-Wc)}function nl(e){let n=e.split(/[,;\s]+/).filter(Boolean).map(Number);if(!n.length||n.some(s=>!(s>0&&s<1)))return null;let r=n.reduce((s,o)=>s+o,0);return n.length===1||Math.abs(r-1)<.02?n:null}function Bc(e,t){try{let n=JSON.parse(e||"[]");return Array.isArray(n)?n.filter(r=>Array.isArray(r)&&typeof r[0]=="string"&&t(r[1])).map(([r,s])=>[r,s]).slice(0,Wc):[]}catch{return[]}}var Kg=["overlay","grid"],Zo={baseline:"",rankBy:"",layout:"",bands:!1,scale:"",steps:"",outliers:!1,zoom:null,curves:1},Gg=6;function Uc({layout:e},t){return e||(t>Gg?"overlay":"grid")}function jc(e){let t=Kg.find(s=>s===e("layout"))??"",n=Number(e("curves")),r=e("curves")==="even"?"even":Number.isInteger(n)&&n>0?n:1;return{baseline:e("baseline"),rankBy:e("rank"),layout:t,bands:e("bands")==="1",scale:["linear","log"].find(s=>s===e("values"))??"",steps:["same","own"].find(s=>s===e("steps"))??"",outliers:e("outliers")==="1",zoom:Xa(e("zoom")),curves:r}}function Kc(e){let{baseline:t,rankBy:n,layout:r,bands:s,scale:o,steps:i,outliers:a,zoom:l,curves:u}=e;return[["baseline",t],["rank",n],["layout",r],["bands",s?"1":""],["values",o],["steps",i],["outliers",a?"1":""],["zoom",l?el(l):""],["curves",u===1?"":String(u)]].filter(([,d])=>d)}var Kt=["error","warning","info","unjudged","healthy"];function An(e){return{error:p("Error",{desc:"Verdict and severity"}),warning:p("Warning",{desc:"Verdict and severity"}),info:p("Note",{desc:"Verdict and severity"}),unjudged:p("Not judged",{desc:"Verdict"}),healthy:p("Healthy",{desc:"Verdict"})}[e]}function Gc(e,t){let n=W(t);return{error:p(h`${n} in trouble`,{desc:"Number of runs with an error"}),warning:me(t,{one:p(h`${n} with a warning`),other:p(h`${n} with warnings`)}),info:me(t,{one:p(h`${n} with a note`),other:p(h`${n} with notes`)}),unjudged:p(h`${n} could not be judged`,{desc:"Number of runs"}),healthy:p(h`${n} healthy`,{desc:"Number of runs"})}[e]}function Xo(e){return{high:p("high confidence"),medium:p("medium confidence"),low:p("low confidence")}[e]}var Yc=["loss","score","reward","learning_rate","gradient_norm","time","counter","other"];function Jc(e){return{loss:p("Losses"),score:p("Scores"),reward:p("Rewards"),learning_rate:p("Learning rate"),gradient_norm:p("Gradient norms"),time:p("Times",{desc:"Heading of curves that measure times"}),counter:p("Counters",{desc:"Heading of curves that only count"}),other:p("Other",{id:"role-other",desc:"Heading of curves of no known role"})}[e]??e.replaceAll("_"," ")}function Tt(e){return{train:p("train",{desc:"Split of the data"}),validation:p("validation",{desc:"Split of the data"}),test:p("test",{desc:"Split of the data"}),none:p("none",{desc:"Split of the data is not known"})}[e]??e}function ei(e){return{unknown:p("kind of training not recognised",{desc:"Kind of training"}),supervised:p("supervised learning",{desc:"Kind of training"}),language:p("language modelling",{desc:"Kind of training"}),preference:p("preference training",{desc:"Kind of training"}),rlhf:p("reinforcement learning of a language model",{desc:"Kind of training"}),reinforcement:p("reinforcement learning",{desc:"Kind of training"}),adversarial:p("adversarial training",{desc:"Kind of training"}),variational:p("variational autoencoder",{desc:"Kind of training"}),diffusion:p("diffusion",{desc:"Kind of training"}),detection:p("object detection",{desc:"Kind of training"}),segmentation:p("segmentation",{desc:"Kind of training"}),speech:p("speech",{desc:"Kind of training"}),contrastive:p("contrastive learning",{desc:"Kind of training"}),"multi-task":p("several tasks at once",{desc:"Kind of training"})}[e]??p(h`${e} training`,{desc:"A kind of training"})}function _e(e,t=null){let n=t?.rules.find(s=>s.name===e)?.title;if(n)return n;let r=e.replace(/(?<!^non)-/g," ");return r.charAt(0).toUpperCase()+r.slice(1)}function Rr(e,t){return t?p(h`${e}: ${t}`,{desc:"A statement and its reason"}):e}function nn(e){return p(h`${e}.`,{desc:"A whole sentence"})}var ti={filter:"",statuses:[],rules:[],kind:"",sort:"",group:"",open:[]};function Qc(e){let t=e("status").split(",");return{filter:e("filter"),statuses:Kt.filter(n=>t.includes(n)),rules:e("rule").split(",").filter(Boolean),kind:e("kind"),sort:e("sort"),group:e("group"),open:rl(e("open"))}}function Zc({filter:e,statuses:t,rules:n,kind:r,sort:s,group:o,open:i}){return[["filter",e],["status",t.join(",")],["rule",n.join(",")],["kind",r],["sort",s],["group",o],["open",o&&i.length?JSON.stringify(i):""]].filter(([,l])=>l!=="")}function Xc(e){let t=(new URLSearchParams(e).get("runFilter")??"").trim();return t===""?"":/^[\w-]+$/.test(t)?t:`/${t}/`}function rl(e){try{let t=JSON.parse(e||"[]");return Array.isArray(t)?t.filter(n=>typeof n=="string"):[]}catch{return[]}}var tp={...ti,...Zo,language:"",runs:[],all:!1,quantity:"",reading:jn},sl="p.diagnose.",np="*";function ol(e){let t=new Map;for(let o of e.replace(/^#/,"").split("&")){let i=o.indexOf("=");i>0&&t.set(ep(o.slice(0,i)),ep(o.slice(i+1)))}let n=o=>t.get(sl+o)??"",r=t.get(`${sl}run`),s=r===void 0&&n("compare")===np;return{language:ls(n("lang")),runs:r===void 0?rl(n("compare")):[r],all:s,...Qc(n),...jc(n),quantity:n("quantity"),reading:Fc(n)}}function Kn(e){let t=[];e.language&&t.push(["lang",e.language]);let[n]=e.runs;e.runs.length===1&&n!==void 0&&t.push(["run",n]);let r=e.all||e.runs.length>1;return r&&t.push(["compare",e.all?np:JSON.stringify(e.runs)]),t.push(...Zc(e)),e.quantity&&r&&t.push(["quantity",e.quantity]),r&&t.push(...Kc(e)),e.runs.length===1&&t.push(...Vc(e.reading)),["#diagnose",...t.map(([s,o])=>`${sl}${s}=${encodeURIComponent(o)}`)].join("&")}function ep(e){try{return decodeURIComponent(e)}catch{return e}}function il(e,t){return e.all===t.all&&e.runs.join(`
`)===t.runs.join(`
`)}function rp(e,{ranking:t}){let n=new Set(t.map(({run:s})=>s)),r=new Set(e);return[...[...n].filter(s=>r.has(s)),...e.filter(s=>!n.has(s))]}function al(e){return Array.from({length:Math.ceil(e/60)},(t,n)=>[n*60+1,Math.min(e,(n+1)*60)])}function sp(e,t,n){let r=t==="even"?Jg(e):Yg(e,t);return e.includes(n)&&!r.includes(n)?[n,...r]:r}function Yg(e,t){let[n,r]=al(e.length).findLast(([s])=>s<=t)??[1,0];return e.slice(n-1,r)}function Jg(e){let t=Math.max(1,(e.length-1)/59);return e.filter((n,r)=>Math.round(Math.round(r/t)*t)===r)}var ni=class{constructor(t){this.source=t;this.known=new Map;this.queue=[];this.generation=-1}renew(t){t!==this.generation&&this.known.clear(),this.generation=t}load(t){let n=JSON.stringify(t),r=this.known.get(n);if(r)return r;let s=new Promise((o,i)=>{this.queue.length||setTimeout(()=>{this.send()}),this.queue.push({group:t,resolve:o,reject:i})});return this.known.set(n,s),s.catch(()=>this.known.delete(n)),s}async send(){let t=this.queue;this.queue=[];try{let{bands:n}=await this.source.bands(t.map(({group:r})=>r));t.forEach(({resolve:r,reject:s},o)=>{let i=n[o];i?r(i):s(new Error("The server sent no band."))})}catch(n){for(let{reject:r}of t)r(n)}}};var op=24,ri=class{constructor(t){this.source=t;this.known=new Map;this.queue=[];this.generation=-1}renew(t){t!==this.generation&&this.known.clear(),this.generation=t}load(t,n,r,s=0){let o=Math.min(2e3,Math.max(200,Math.ceil(r/200)*200)),i=[],a=n.map(l=>this.one(t,l,o,s,i));return i.length&&this.queue.push(i)===1&&setTimeout(()=>{this.flush()}),Promise.all(a)}one(t,n,r,s,o){let i=JSON.stringify([t,n.member,n.tag,r,s]),a=this.known.get(i);if(a)return a;let l=new Promise((u,f)=>{o.push({key:i,run:t,width:r,smoothing:s,ref:n,resolve:u,reject:f})});return this.known.set(i,l),l.catch(()=>{this.known.get(i)===l&&this.known.delete(i)}),l}async flush(){let[t=[],...n]=this.queue;this.queue=[],await this.send(t);let r=new Map;for(let s of n.flat()){let o=JSON.stringify([s.run,s.width,s.smoothing]);r.set(o,[...r.get(o)??[],s])}for(let s of r.values())this.send(s)}async send(t){let n=[];for(let r=0;r<t.length;r+=op)n.push(this.request(t.slice(r,r+op)));await Promise.all(n)}async request(t){let[{run:n,width:r,smoothing:s}]=t,o=t.map(({ref:i})=>i);try{let{series:i}=await this.source.curves(n,o,r,void 0,void 0,s);for(let{ref:a,resolve:l,reject:u}of t){let f=i.find(d=>d.member===a.member&&d.tag===a.tag);f?l(f):u(new Error(p(h`The server sent no curve for ${a.tag}.`)))}}catch(i){for(let{reject:a}of t)a(i)}}};function eo(e){let t=e.trim(),n=/^\/(.+)\/(i?)$/.exec(t);if(n)try{let s=new RegExp(n[1]??"","i");return{matches:o=>ip(o).some(i=>s.test(i)),error:null}}catch{return{matches:()=>!0,error:p("This is not a regular expression.")}}let r=t.toLowerCase().split(/\s+/).filter(Boolean);return{matches:s=>{let o=ip(s).join(" ").toLowerCase();return r.every(i=>o.includes(i))},error:null}}function ip(e){return[e.shown??e.name,...e.rules.map(({rule:t})=>t)]}function si(e){let t=Object.fromEntries(Kt.map(n=>[n,0]));for(let n of e)t[n.status]+=1;return t}function ap(e){let t=new Map;for(let{family:n}of e)t.set(n,(t.get(n)??0)+1);return[...t].sort(([n,r],[s,o])=>o-r||(n<s?-1:1))}function lp(e){let t=new Map;for(let{rules:n}of e)for(let{rule:r,severity:s}of n){let o=t.get(r);o?(o.count+=1,Kt.indexOf(s)<Kt.indexOf(o.severity)&&(o.severity=s)):t.set(r,{rule:r,severity:s,count:1})}return[...t.values()].sort((n,r)=>Kt.indexOf(n.severity)-Kt.indexOf(r.severity)||r.count-n.count||(n.rule<r.rule?-1:1))}function Tr(e,t,n,r=new Set,s=""){return e.filter(o=>(s===""||o.family===s)&&(n.size===0||n.has(o.status))&&(r.size===0||o.rules.some(({rule:i})=>r.has(i)))&&t.matches(o))}var pp=3;function dp(e,t){let n=new Map(e.map(r=>[r.name,r]));return t.flatMap(r=>r.reading?n.get(r.name)??[]:r)}function fp(e,t){let n=new Map(e.map(o=>[o.name,o])),r=[],s=[];for(let o of t){let i=n.get(o.name);i!==o&&(r.push(...up(o,i)),i&&s.push(...up(i,o)))}return{found:r,solved:s}}function up(e,t){let n=new Set(t?.rules.map(({rule:s})=>s));return[...new Map(e.rules.map(s=>[s.rule,s.severity]))].filter(([s,o])=>!n.has(s)&&o!=="info").map(([s,o])=>({run:e.name,rule:s,severity:o}))}function mp(e,{found:t,solved:n}){let r=new Map(e),s=(o,i,a,l)=>{let{[a]:u,[l]:f}=r.get(o)??cp,d={[a]:[...u.filter(g=>g!==i),i]};bp(r,o,{...cp,...d,[l]:f.filter(g=>g!==i)})};for(let{run:o,rule:i}of t)s(o,i,"fresh","solved");for(let{run:o,rule:i}of n)s(o,i,"solved","fresh");return r}function hp(e,{solved:t}){let n=new Map(e);for(let{run:r,rule:s}of t){let o=n.get(r);o&&bp(n,r,{...o,solved:o.solved.filter(i=>i!==s)})}return n}function gp(e,t){return t.some(n=>e.has(n))?new Map([...e].filter(([n])=>!t.includes(n))):e}var cp={fresh:[],solved:[]};function bp(e,t,n){n.fresh.length||n.solved.length?e.set(t,n):e.delete(t)}function vp({found:e,solved:t},n=null){return[Qg(e,n),Zg(t,n)].filter(Boolean).join(" ")}function Qg(e,t){if(!e.length)return"";if(e.length<=pp)return p(h`New: ${yp(e,t)}.`,{desc:"Findings that are new"});let n=e.filter(({severity:o})=>o==="error").length,[r,s]=[W(e.length),Be(xp(e))];return n?p(h`${r} new findings in ${s}, ${W(n)} of them errors.`):p(h`${r} new findings in ${s}.`)}function Zg(e,t){return e.length?e.length<=pp?p(h`No longer found: ${yp(e,t)}.`):p(h`${W(e.length)} findings in ${Be(xp(e))} no longer found.`):""}function yp(e,t){return ct(e.map(({run:n,rule:r})=>p(h`${_e(r,t)} in ${n}`,{id:"finding-in-run",desc:"A finding in a run"})))}function xp(e){return new Set(e.map(({run:t})=>t)).size}var Xg=250,eb=1500,tb=15e3,nb=5e3,rb=12e3,sb=64,ob=404,oi=class{constructor(t,n){this.owner=t;this.source=n;this.status=null;this.rows=null;this.rules=null;this.error=null;this.marks=new Map;this.said="";this.known=new Map;this.generation=-1;this.seen=null;this.wanted=()=>[];this.fetching=new Set;this.isOn=!1;this.stop=()=>{};this.calming=new Set;this.asking=!1;this.again=null;this.store=new ri(n),this.bands=new ni(n),t.addController(this)}hostConnected(){let t=()=>{!Ua()&&this.timer===void 0&&this.ask()};this.stop=as([Ec(()=>{this.ask(!0)}),$r(window,"resize",t),$r(document,"visibilitychange",t)]),this.isOn=!0,this.ask()}hostDisconnected(){this.isOn=!1,this.stop(),clearTimeout(this.timer);for(let t of this.calming)clearTimeout(t);this.calming.clear(),this.timer=void 0}want(t){this.wanted=t,this.forget();for(let n of t())this.known.get(n)?.detail?.generation!==this.generation&&this.fetchRun(n)}forget(){let t=new Set(this.wanted()),n=[...this.known.keys()].filter(r=>!t.has(r));for(let r of n.slice(0,Math.max(0,n.length-sb)))this.known.delete(r)}retry(){for(let t of this.wanted())this.known.get(t)?.error&&!this.fetching.has(t)&&this.fetchRun(t)}namesShown(t){let{filter:n,statuses:r,rules:s,kind:o}=t;return Tr(this.rows??[],eo(n),new Set(r),new Set(s),o).map(({name:i})=>i)}speak(t){this.source.speak(t),this.generation=-1,this.rules=null,this.known.clear(),this.ask()}looked(t){this.marks=gp(this.marks,t)}async ask(t=!1){if(clearTimeout(this.timer),this.timer=void 0,Ua())return;if(this.asking){this.again={reload:t||(this.again?.reload??!1)};return}this.asking=!0;try{let i=await this.source.status(t);this.status=i,this.error=null,this.owner.requestUpdate(),i.generation!==this.generation||this.rows===null?await this.refresh():this.retry(),this.rules??=await this.source.rules()}catch(i){Fn(i)||(this.error=i.message)}finally{this.asking=!1,this.owner.requestUpdate()}let{again:n,status:r}=this;if(this.again=null,!this.isOn)return;if(n){this.ask(n.reload);return}let s=r?.phase==="reading"||r?.looking,o=this.rows?.length?eb:Xg;this.timer=setTimeout(()=>{this.ask()},this.error?nb:s?o:tb)}async refresh(){let{generation:t,runs:n}=await this.source.runs();this.generation=t,this.rows=n,this.tell(n),this.store.renew(t),this.bands.renew(t),this.owner.requestUpdate(),this.want(this.wanted)}tell(t){if(this.status?.phase!=="ready")return;let n=this.seen,r=dp(n??[],t);this.seen=r;let s=n?fp(n,r):{found:[],solved:[]},o=vp(s,this.rules);if(!o)return;this.marks=mp(this.marks,s),this.said=o;let i=setTimeout(()=>{this.calming.delete(i),this.marks=hp(this.marks,s),this.said===o&&(this.said=""),this.owner.requestUpdate()},rb);this.calming.add(i)}async fetchRun(t){this.fetching.add(t);try{let n=await this.source.run(t);this.put(t,{detail:n,error:null})}catch(n){if(Fn(n))return;let s=n instanceof qs&&n.status===ob?null:this.known.get(t)?.detail??null;this.put(t,{detail:s,error:n.message})}finally{this.fetching.delete(t)}this.owner.requestUpdate()}put(t,n){this.known.delete(t),this.known.set(t,n)}};var ib={page:"#f5f5f5",surface:"#ffffff",raised:"#fafafa",hover:"#f4f6f8",border:"#ebebeb","border-strong":"#c4c7cb",text:"#212121","text-2":"#5a5f66",grid:"#eeeeee",link:"#0b63c5",accent:"#f57c00",focus:"#1a73e8",error:"#c4122f",warning:"#a85b00",info:"#1967d2",unjudged:"#5a5f66",healthy:"#137333","error-bg":"#fce8e6","warning-bg":"#fef3e0","info-bg":"#e8f0fe","unjudged-bg":"#eff0f1","healthy-bg":"#e6f4ea",train:"#0077bb",validation:"#e8590c",test:"#7b3fb5",none:"#4a5560",code:"#eef0f3"},ab={page:"#262626",surface:"#303030",raised:"#363636",hover:"#3a3a3a",border:"#484848","border-strong":"#6b6b6b",text:"#f1f1f1","text-2":"#b8bcc2",grid:"#404040",link:"#8ab4f8",accent:"#ff9800",focus:"#8ab4f8",error:"#ff8595",warning:"#ffd54f",info:"#9cc2ff",unjudged:"#b8bcc2",healthy:"#8bd6a0","error-bg":"#4d2a31","warning-bg":"#463d20","info-bg":"#2b3a52","unjudged-bg":"#404143","healthy-bg":"#293f30",train:"#4cb8f0",validation:"#ffa05c",test:"#cfa2f5",none:"#c3cad1",code:"#3c3e41"};function Mr(e){return e?ab:ib}function je(e,t){let n=Math.round(t*255).toString(16).padStart(2,"0");return e+n}function to(e){let{style:t}=document.documentElement,n=Mr(e);for(let[r,s]of Object.entries(n))t.setProperty(`--td-${r}`,s);t.colorScheme=e?"dark":"light",t.scrollbarColor=`${n["border-strong"]} ${n.page}`,t.background=n.page,t.minHeight="100%"}var wp='"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC"',vn=`Roboto, "Helvetica Neue", "Segoe UI", Arial, ${wp}, sans-serif`,Te=oe`
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
      ${js(wp)};
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
`;function ii({bytes_read:e,bytes_known:t}){return t>0?Math.min(1,e/t):0}function ai({bytes_read:e,bytes_known:t,members_read:n,members_known:r}){return t?e/t:r?n/r:0}var ue=class extends CustomEvent{constructor(t,n){super(t,{detail:n,bubbles:!0,composed:!0})}};var $p="Language · 语言";function li(){return v`<select
    class="language"
    aria-label=${$p}
    title=${$p}
    @change=${({target:e})=>{let t=ls(e.value);t&&e?.dispatchEvent(new ue("td-language",{language:t}))}}
  >
    ${Object.entries(_c).map(([e,t])=>v`<option value=${e} lang=${e} .selected=${e===kt()}>${t}</option>`)}
  </select>`}function Sp({phase:e,progress:t}){if(e!=="reading")return k;let n=Math.round(ai(t)*100),r=tn(t.members_read,Jo(t.members_known));return v`<div
    class="progress"
    role="progressbar"
    aria-label=${p("Reading",{desc:"The server reads the logs"})}
    aria-valuenow=${n}
    aria-valuetext=${r}
    title=${p(h`Reading: ${r}. What is shown may change.`)}
  >
    <div style="width: ${n}%"></div>
  </div>`}function kp({list:e,back:t,copied:n,copy:r}){return v`<nav class="bar">
    <a
      class="back"
      href=${e}
      @click=${s=>{s.ctrlKey||s.metaKey||s.shiftKey||(s.preventDefault(),t())}}
      ><span aria-hidden="true">←</span> ${p("All runs")}</a
    >
    ${li()}
    <button class="button" @click=${r}>
      <span aria-live="polite">${n?p("Copied"):p("Copy link")}</span>
    </button>
  </nav>`}var lb={error:qe`<path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" fill="currentColor"/><path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" class="cut-out"/>`,warning:qe`<path d="M8 1.2L15.4 14.4H.6z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/><path d="M8 5.6v4.2m0 1.6v1" class="cut-out"/>`,info:qe`<rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor"/><path d="M8 4v1.2m0 2V12" class="cut-out"/>`,unjudged:qe`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2"/><path d="M5.5 8h5" fill="none" stroke="currentColor" stroke-width="1.6"/>`,healthy:qe`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M5 8.2l2.2 2.2L11 6" fill="none" stroke="currentColor" stroke-width="1.6"/>`};function Mt(e){return v`<svg class="shape ${e}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${lb[e]}
  </svg>`}function rn(e){return v`<span class="badge ${e}">${Mt(e)}<span>${An(e)}</span></span>`}function $e(e){return ui(Hc(e))}function ui(e){return v`${e.map(t=>"code"in t?v`<code>${t.code}</code>`:t.text)}`}function ll(e){let t=Dc(e);return v`<span class="middle"
    >${t?v`<span class="start">${e.slice(0,t)}</span>`:k}<span class="end"
      >${e.slice(t)}</span
    ></span
  >`}function yn(e){let t=e.lastIndexOf("/")+1;return v`<span class="name" title=${e}
    >${t?v`<span class="folder">${e.slice(0,t)}</span>`:k}<span class="leaf"
      >${ll(e.slice(t))}</span
    ></span
  >`}function Rp(e){let t=e==="validation"||e==="test",n=["train","validation","test"].includes(e)?e:"none",r=t?qe`<circle cx="10" cy="6" r="3" fill="var(--td-surface)" stroke="currentColor" stroke-width="1.5"/>`:k;return v`<svg class="swatch" width="20" height="12" style="color: var(--td-${n})" aria-hidden="true">
    <path d="M0 6h20" stroke="currentColor" stroke-width="2" />
    ${r}
  </svg>`}var Tp={keras:"Keras",pytorch:"PyTorch",sb3:"Stable-Baselines3",cleanrl:"CleanRL",trl:"TRL"},ul="framework",cl="td-framework",Gn=class extends pe{constructor(){super(...arguments);this.code={};this.framework=Cn.get(ul)??"keras";this.copied="";this.follow=()=>{this.framework=Cn.get(ul)??this.framework}}connectedCallback(){super.connectedCallback(),document.addEventListener(cl,this.follow)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(cl,this.follow)}choose(n){this.framework=n,Cn.set(ul,n),document.dispatchEvent(new Event(cl))}async copy(n){this.copied=await no(n)?p("Copied"):p("Select it and press Ctrl+C"),setTimeout(()=>this.copied="",2e3)}onKey(n,r,s){let o={ArrowRight:1,ArrowLeft:-1}[n.key];if(o===void 0)return;let i=r[(s+o+r.length)%r.length];i!==void 0&&this.choose(i),this.updateComplete.then(()=>this.renderRoot.querySelector('[aria-selected="true"]')?.focus())}render(){let n=Object.keys(this.code),r=n.includes(this.framework)?this.framework:n[0]??"",s=Tp[r]??r,o=(this.code[r]??"").replace(/^\n+|\s+$/g,"");return v`<div class="bar">
        <div role="tablist" aria-label=${p("Framework")}>
          ${n.map((i,a)=>v`<button
                role="tab"
                aria-selected=${i===r}
                tabindex=${i===r?0:-1}
                @click=${()=>this.choose(i)}
                @keydown=${l=>this.onKey(l,n,a)}
              >
                ${Tp[i]??i}
              </button>`)}
        </div>
        <button class="copy" @click=${()=>{this.copy(o)}}>
          <span aria-live="polite">${this.copied||p("Copy")}</span>
        </button>
      </div>
      <pre class="cue" tabindex="0" aria-label=${p(h`Code for ${s}`)}>${o}</pre>`}};Gn.styles=[Te,oe`
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
    `],R([C({attribute:!1})],Gn.prototype,"code",2),R([xe()],Gn.prototype,"framework",2),R([xe()],Gn.prototype,"copied",2),Gn=R([Re("td-code")],Gn);async function no(e){try{return await navigator.clipboard.writeText(e),!0}catch{let t=document.createElement("textarea");t.value=e,t.style.position="fixed",t.style.opacity="0",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}}function pl(e){if(!e)return v`<div class="state" role="status"><p>${p("Loading …")}</p></div>`;let{members_read:t,members_known:n,bytes_read:r,bytes_known:s}=e.progress;return v`<div class="state" role="status">
    <h1>${p("Reading the logs")}</h1>
    ${n?v`<p>
              ${Ae([tn(t,Jo(n)),tn(cs(r),cs(s))])}
            </p>
            <progress max=${s||1} value=${r}></progress>`:v`<p>${p(v`Looking for event files in <code>${e.source.where}</code>`)}</p>`}
  </div>`}var ub={keras:`model.fit(..., validation_data=(x_val, y_val),
          callbacks=[keras.callbacks.TensorBoard("logs/run-1")])`,pytorch:`from torch.utils.tensorboard import SummaryWriter

writer = SummaryWriter("logs/run-1")
writer.add_scalar("loss/train", train_loss, step)
writer.add_scalar("loss/validation", validation_loss, step)`};function Mp({source:e}){return v`<div class="state">
    <h1>${p("No training logs yet")}</h1>
    <p>
      ${p(v`There is no event file with scalars in <code>${e.where}</code>. Runs appear here as soon as a training writes one; nothing needs to be restarted. If the logs are elsewhere, start TensorBoard with <code>--logdir</code> and their directory.`)}
    </p>
    <p class="quiet">${p("To write one:",{desc:"Before code that writes a log"})}</p>
    <td-code .code=${ub}></td-code>
  </div>`}function Ep({error:e,source:t}){return v`<div class="state" role="alert">
    <h1>${p("The logs could not be read")}</h1>
    <p>${$e(e??p("The server does not say why."))}</p>
    ${t.where?v`<p class="quiet">${p(v`Log directory: <code>${t.where}</code>`)}</p>`:k}
    ${ro()}
  </div>`}function Cp(e){return v`<div class="state" role="alert">
    <h1>${p("No answer",{desc:"The server does not answer"})}</h1>
    <p>${e}</p>
    <p class="quiet">${p("The tab tries again every few seconds.")}</p>
    ${ro()}
  </div>`}function dl(e,t,n){return v`<div class="state">
    <h1>${e.join(", ")}</h1>
    <p>${t}</p>
    ${n?.phase==="reading"?v`<p>${p("The log directory is still being read; it may still appear.",{desc:"It: the run"})}</p>`:k}
    ${ro()}
  </div>`}function ro(){return v`<button
    class="button"
    @click=${e=>e.target?.dispatchEvent(new ue("td-retry",null))}
  >
    ${p("Try again")}
  </button>`}function Ap(e){return v`<div class="notice bad" role="alert">
    ${p(h`${e} What is shown is from before.`)} ${ro()}
  </div>`}function _p({source:e,warnings:t},n){return v`${e.sampled?v`<div class="notice">${$e(e.sampled)}</div>`:k}
  ${n&&t.length?v`<details class="notice" ?open=${t.length<3}>
          <summary class="fold">${cb(t.length)}</summary>
          <ul>
            ${t.map(({where:r,message:s})=>v`<li><b>${r}</b> ${$e(s)}</li>`)}
          </ul>
        </details>`:k}`}function cb(e){let t=W(e);return me(e,{one:p(h`${t} remark on the log files`),other:p(h`${t} remarks on the log files`)})}var Lp=oe`
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
`;var Pp=(e,t,n)=>{let r=new Map;for(let s=t;s<=n;s++)r.set(e[s],s);return r},_n=Vn(class extends gn{constructor(e){if(super(e),e.type!==Vo.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,n){let r;n===void 0?n=t:t!==void 0&&(r=t);let s=[],o=[],i=0;for(let a of e)s[i]=r?r(a,i):i,o[i]=n(a,i),i++;return{values:o,keys:s}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,n,r]){let s=$c(e),{values:o,keys:i}=this.dt(t,n,r);if(!Array.isArray(s))return this.ut=i,o;let a=this.ut??=[],l=[],u,f,d=0,g=s.length-1,x=0,$=o.length-1;for(;d<=g&&x<=$;)if(s[d]===null)d++;else if(s[g]===null)g--;else if(a[d]===i[x])l[x]=qn(s[d],o[x]),d++,x++;else if(a[g]===i[$])l[$]=qn(s[g],o[$]),g--,$--;else if(a[d]===i[$])l[$]=qn(s[d],o[$]),is(e,l[$+1],s[d]),d++,$--;else if(a[g]===i[x])l[x]=qn(s[g],o[x]),is(e,s[d],s[g]),g--,x++;else if(u===void 0&&(u=Pp(i,x,$),f=Pp(a,d,g)),u.has(a[d]))if(u.has(a[g])){let M=f.get(i[x]),L=M!==void 0?s[M]:null;if(L===null){let O=is(e,s[d]);qn(O,o[x]),l[x]=O}else l[x]=qn(L,o[x]),is(e,s[d],L),s[M]=null;x++}else Uo(s[g]),g--;else Uo(s[d]),d++;for(;x<=$;){let M=is(e,l[$+1]);qn(M,o[x]),l[x++]=M}for(;d<=g;){let M=s[d++];M!==null&&Uo(M)}return this.ut=i,qo(e,l),St}});function ps(e){let t=pb(e.map(r=>r.steps)),n=e.map(r=>db(r,t));return{x:t,columns:n,isolated:n.map(fb)}}function pb(e){let[t]=e;if(e.length===1&&t)return t.slice();let n=Float64Array.from(e.flat()).sort();return Array.from(n.filter((r,s)=>s===0||r!==n[s-1]))}function db(e,t){let n=new Array(t.length).fill(void 0),r=0;e.steps.forEach((s,o)=>{for(;r<t.length&&(t[r]??1/0)<s;)r+=1;let i=e.values[o];n[r]=i!=null&&Number.isFinite(i)?i:null});for(let s=0;s<n.length;s+=1)n[s]===void 0&&n[s-1]===null&&(n[s]=null);for(let s=n.length-2;s>=0;s-=1)n[s]===void 0&&n[s+1]===null&&(n[s]=null);return n}function fb(e){let t=[],n=null,r=-1;return e.forEach((s,o)=>{s!==void 0&&(r>=0&&s===null&&t.push(r),r=s!==null&&n===null?o:-1,n=s)}),r>=0&&t.push(r),t}function fl(e,t){if(!e)return null;for(let n=0;n<e.length;n+=1){if(typeof e[t-n]=="number")return t-n;if(typeof e[t+n]=="number")return t+n}return null}function ci(e,t,n,r){let s=Math.min(n,t.steps[0]??n),o=Math.max(r,t.steps.at(-1)??r),i=e.steps.findIndex(d=>d>=s),a=i<0?e.steps.length:i,l=e.steps.findIndex(d=>d>o),u=l<0?e.steps.length:l,f=(d,g)=>[...d.slice(0,a),...g,...d.slice(u)];return{...e,thinned:e.thinned,steps:f(e.steps,t.steps),values:f(e.values,t.values),wall_times:f(e.wall_times,t.wall_times),...e.smoothed&&t.smoothed?{smoothed:f(e.smoothed,t.smoothed)}:{}}}function lt(e,t=-1/0,n=1/0){let r=1/0,s=-1/0;for(let{steps:o,values:i}of e)o.forEach((a,l)=>{let u=i[l];a<t||a>n||typeof u!="number"||!Number.isFinite(u)||(u<r&&(r=u),u>s&&(s=u))});return r<=s?[r,s]:null}function fs(e,t=[]){let n=e.map(({values:x})=>Float64Array.from(x.filter($=>$!==null)).sort()).filter(x=>x.length>0),r=Float64Array.from(n.flatMap(x=>[...x].filter(Boolean)),Math.abs).sort(),s=r.at(-1)??0;if(s>1e3*ds(r,.5))return!0;let[o,i]=[Math.min(...n.map(x=>ds(x,0))),Math.max(...n.map(x=>ds(x,1)))];if(!(o<i))return!1;let a=o>0?0:Math.max(ds(r,0),s*Np),l=x=>{let[$,M,L,O]=[...x,o,i].map(T=>sn(T,a));return[(x[1]-x[0])/(i-o),(M-$)/(O-L)]},u=([x,$])=>$>=Math.max(.05,3*x),f=n.map(x=>l([ds(x,.25),ds(x,.75)]));if(f.every(([x])=>x<.05)&&f.some(u))return!0;let d=t.filter(x=>x>=o&&x<=i);if(new Set(d).size<2)return!1;let g=l([Math.min(...d),Math.max(...d)]);return g[0]<.05&&u(g)}function ds(e,t){return e[Math.floor((e.length-1)*t)]??NaN}var mb=1.25,Op=.15;function pi(e,t,n=null){let[r,s]=e,o=(s-r||Math.abs(s)*.1||1)*mb,i=Math.max(o,Math.abs(r)*Op,Math.abs(s)*Op),l=t.filter(u=>n!==0||u>0).filter(u=>Math.max(r-u,u-s)<=i);return[Math.min(r,...l),Math.max(s,...l)]}function di([e,t],n){if(n===0&&e>0){let s=e===t?2:(t/e)**.06;return[e/s,t*s]}if(n&&e!==t){let[s,o]=[sn(e,n),sn(t,n)],i=(o-s)*.06,a=n*Math.sinh(s-i);return[e>=0?Math.max(0,a):a,n*Math.sinh(o+i)]}let r=e===t?Math.abs(t)*.1||1:(t-e)*.08;return[e-r,t+r]}function sn(e,t){return t>0?Math.asinh(e/t):Math.log(e)}function fi(e,t){if(t[0]>0)return 0;let n=Math.max(...t.map(Math.abs))*Np||1,r=1/0;for(let{values:s}of e)for(let o of s)o&&(r=Math.min(r,Math.abs(o)));return r<1/0?Math.max(n,r):n}var Np=1e-6;var hb=20,gb=1e3,bb=.25,vb={linear:.05,log:.2};function ml(e,t){let r=e.map(({values:u})=>wb(u)).filter(u=>u>0).sort((u,f)=>u-f),s=r[Math.ceil(r.length*bb)-1];if(s===void 0)return null;let o=e.flatMap((u,f)=>yb(u,s)?[f]:[]),i=e.filter((u,f)=>!o.includes(f)),a=zp(i),l=zp(e);return!o.length||!a||!l?null:xb(a,l,t)<vb[t?"log":"linear"]?{limits:a,leaving:o}:null}function yb({values:e,better:t},n){let r=n*(t==="none"?gb:hb),s=a=>t==="lower"?a>r:t==="higher"?a<-r:Math.abs(a)>r,o=e.filter(a=>a!==null),i=o.findIndex(a=>Math.abs(a)<=r);return i>=0&&o.slice(i).some(s)}function xb(e,t,n){if(!n)return e[1]/2-e[0]/2?(e[1]/2-e[0]/2)/(t[1]/2-t[0]/2):0;let r=t[0]>0?0:Math.max(...e.map(Math.abs))||1,[s,o,i,a]=[...e,...t].map(l=>sn(l,r));return(o-s)/(a-i)}function mi(e,[t,n]){return e.values.map(r=>r!==null&&r>=t&&r<=n?r:null)}function zp(e){let[t,n]=[1/0,-1/0];for(let{values:r}of e)for(let s of r)s!==null&&(t=Math.min(t,s),n=Math.max(n,s));return t<=n?[t,n]:null}function wb(e){return e.reduce((t,n)=>Math.max(t,Math.abs(n??0)),0)}var Hp={x:null,y:null,log:!1,apart:!1,leaving:[]};function Dp(e,t){let n=e.map(({curve:f})=>f),r=e.map(({curve:f,better:d})=>({values:f.values,better:d})),s=t.outliers?null:ml(r,!1)?.limits,o=s?n.map(f=>({values:mi(f,s)})):n,i=t.scale===""?fs(o):t.scale==="log",a=ml(r,i),l=Sb(e),u=kb(n);return{x:t.steps==="own"||t.steps===""&&l?null:u,y:(t.outliers?null:a?.limits)??lt(n),log:i,apart:l,leaving:Rb(e,a?.leaving??[])}}var $b=10;function Sb(e){let t=new Map,n=new Map;for(let{run:s,curve:o}of e){let[i=0,a=0]=[o.steps[0],o.steps.at(-1)];a<=i||(t.set(s,Math.max(a-i,t.get(s)??0)),n.set(s,Math.min((a-i)/(o.points-1),n.get(s)??1/0)))}let r=s=>Math.max(...s.values())>=$b*Math.min(...s.values());return r(t)&&r(n)}function kb(e){let t=e.map(({steps:s})=>s[0]??1/0),n=e.map(({steps:s})=>s.at(-1)??-1/0),r=[Math.min(...t),Math.max(...n)];return r.every(Number.isFinite)?r:null}function Rb(e,t){let n=new Map;for(let r of t){let s=e[r],o=s&&lt([s.curve]);if(!o)continue;let i=Math.abs(o[0])>Math.abs(o[1])?o[0]:o[1],a=n.get(s.run);(a===void 0||Math.abs(i)>Math.abs(a))&&n.set(s.run,i)}return[...n].map(([r,s])=>({run:r,value:s}))}var Ip=["train","validation","none","test"];function Er(e){return hi(e)?e.map(({split:t})=>t):e.map((t,n)=>Ip[n%Ip.length]??"none")}function Yn(e){if(e.length===1)return e.map(({split:r,member:s,tag:o})=>r==="none"?s==="."?o:s:Tt(r));if(hi(e))return e.map(({split:r})=>Tt(r));let t=e.map(({tag:r})=>r.slice(r.lastIndexOf("/")+1));if(new Set(t).size===e.length)return t;let n=e.map(({tag:r})=>r);return new Set(n).size===e.length?n:e.map(({member:r,tag:s})=>`${r} ${s}`)}function hi(e){return new Set(e.map(({split:t})=>t)).size===e.length}function Jn({member:e,tag:t}){return JSON.stringify([e,t])}function gi({run:e,leading:t}){let n=new Map(e.series.map(l=>[Jn(l),l])),r=t.map(l=>l.flatMap(u=>n.get(Jn(u))??[])).filter(l=>l.length>0).map(l=>gl(l,Tb(l.map(({tag:u})=>u),hi(l)))),s=new Set(r.flatMap(({series:l})=>l.map(Jn))),o=e.series.filter(l=>!s.has(Jn(l))),a=[...new Set([...Yc,...o.map(({role:l})=>l)])].map(l=>({role:l,panels:Mb(o.filter(u=>u.role===l))})).filter(({panels:l})=>l.length>0);return{lead:r,groups:a}}function Tb(e,t){return t?e.reduce(Vp):e.join(", ")}function Mb(e){let t=new Map(e.map(r=>[Jn(r),r])),n=[];for(let r of t.values()){let s=r.partner&&t.get(Jn(r.partner));if(s){let o=r.split==="validation"?[s,r]:[r,s];o.forEach(i=>t.delete(Jn(i))),n.push(gl(o,Vp(r.tag,s.tag)))}else n.push(gl([r],r.tag))}return n}var Eb=4;function Fp({lead:e,groups:t},n){if(!n)return{lead:e,groups:t};let r=u=>n.evidence.some(f=>Qn(f,u.series)),s=e.filter(r),o=t.flatMap(({panels:u})=>u.filter(r)),[i]=n.evidence.flatMap(u=>[...s,...o].find(({series:f})=>Qn(u,f))??[]),a=(u,f)=>+(f===i)-+(u===i),l=o.sort(a).slice(0,Eb);return{lead:[...[...s,...l].sort(a),...e.filter(u=>!s.includes(u))],groups:t.map(({role:u,panels:f})=>({role:u,panels:f.filter(d=>!l.includes(d))})).filter(({panels:u})=>u.length>0)}}function gl(e,t){return{key:e.map(Jn).join(" "),title:t,role:e[0]?.role??"other",series:e}}var Bp=new Set(["train","training","val","valid","validation","eval","evaluation","test","dev"]);function Vp(e,t){if(e===t)return e;let n=new Set(t.toLowerCase().split(/[/_.\-\s]+/)),r=e.slice(e.lastIndexOf("/")+1),s=hl(e,a=>n.has(a)),o=hl(r,a=>!Bp.has(a));return(hl(r,a=>n.has(a)||Bp.has(a))===r?s:o)||e}function hl(e,t){let n="",r=e.split(/([/_.\-\s]+)/);for(let s=0;s<r.length;s+=2){let o=r[s]??"";o&&t(o.toLowerCase())&&(n+=(n&&(r[s-1]??""))+o)}return n}function Zn(e){return JSON.stringify([e.rule,e.tags,e.evidence.length])}function bl(e,t){return`${Zn(e)}#${t}`}function bi(e){let t=e.find(Xn);return e.flatMap(n=>n.evidence.map((r,s)=>({id:bl(n,s),finding:n,evidence:r,leading:n.rule===t?.rule})))}function Qn(e,t){return"tag"in e&&t.some(n=>n.tag===e.tag&&n.member===e.member)}function Xn(e){return e.suppressed===null&&e.superseded_by===null}function Cb({superseded_by:e,suppressed:t}){return e!==null&&t!==null}function vi(e){let t=e.filter(({finding:n})=>Xn(n));return t.length?t:e.filter(({finding:n})=>Cb(n))}function so(e){let t=l=>l.suppressed!==null&&l.superseded_by===null,n=e.filter(t),r=e.filter(l=>!t(l)),s=new Set(r.filter(Xn).map(l=>l.rule)),o=r.filter(({superseded_by:l})=>l!==null&&s.has(Wp(l,r))),i=new Set;return{main:r.filter(l=>!o.includes(l)).map(l=>{let u=!i.has(l.rule);i.add(l.rule);let f=o.filter(d=>Wp(d.superseded_by??"",r)===l.rule);return{finding:l,explains:u?f:[]}}),suppressed:n}}function Wp(e,t){let n=new Set,r=e;for(;!n.has(r);){n.add(r);let s=t.filter(i=>i.rule===r),o=s.length&&!s.some(Xn)?s[0]?.superseded_by:null;if(!o)break;r=o}return r}var Ab=()=>({loss:p("Main loss"),score:p("Main score"),reward:p("Main reward")});function qp(e){let t=e.map(o=>{let{lead:i,groups:a}=gi(o);return{run:o.run.name,lead:i,all:[...i,...a.flatMap(l=>l.panels)]}}),n=[],r=o=>t.filter(({lead:i})=>i[0]?.role===o).length;for(let[o,i]of Object.entries(Ab()).sort(([a],[l])=>r(l)-r(a))){let a=new Map;for(let{run:l,all:u}of t){let f=u.filter(g=>g.role===o),d=f.find(g=>g.series.some(x=>x.principal))??f[0];d&&a.set(l,d)}if(a.size){let l=[...new Set([...a.values()].map(u=>u.title))];n.push({key:`main:${o}`,label:l.length===1?`${i} (${l.join("")})`:i,panels:a})}}let s=new Map;for(let{run:o,all:i}of t)for(let a of i){let l=a.title,u=s.get(l)??new Map;u.has(o)||u.set(o,a),s.set(l,u)}for(let[o,i]of s){let a=n.some(l=>_b(l.panels,i));i.size>=Math.min(2,e.length)&&!a&&n.push({key:`tag:${o}`,label:o,panels:i})}return n}function _b(e,t){return e.size===t.size&&[...e].every(([n,r])=>t.get(n)?.key===r.key)}function yi(e){let t=e.filter(({steps:n})=>n.length);return t.length?[Math.min(...t.map(({steps:n})=>n[0]??0)),Math.max(...t.map(({steps:n})=>n.at(-1)??0))]:[0,0]}function vl(e,[t,n]){return n>t?(e-t)/(n-t)*100:0}function oo(e,[t,n]){return t+e/100*(n-t)}function Up(e,t){return{...e,steps:e.steps.map(n=>vl(n,t))}}function ms([e,t],[n,r]){let s=t/2-e/2;return s>0&&s<1/0?o=>jp(n+(o/2-e/2)/s*(r-n)):()=>jp((n+r)/2)}function jp(e){return Math.round(e*10)/10}function Gp(e){let t=new Map;for(let{name:r,spark:s}of e){let o=s.at(-1);if(!o)continue;let{member:i,tag:a,split:l}=o,u=t.get(`${l} ${a}`)??{curves:[],tag:a,split:l};u.curves.push([r,i,a]),t.set(`${l} ${a}`,u)}let[n]=[...t.values()].sort((r,s)=>s.curves.length-r.curves.length);return!n||n.curves.length<2?null:{...n,others:e.length-n.curves.length}}function Yp(e,t,n,r=4){let{steps:s,mean:o,least:i,greatest:a}=e,l=lt([{steps:s,values:i},{steps:s,values:a}])??[0,1],[u=0,f=0]=[s[0],s.at(-1)],d=ms([u,f],[r,t-r]),g=ms(l,[n-r,r]),x=(O,T)=>`${d(s[T]??0)} ${g(O[T]??0)}`,$=Kp(i).map(([O,T])=>{let H=Array.from({length:T-O+1},(Y,B)=>O+B),_=[...H].reverse();return`M${H.map(Y=>x(a,Y)).join("L")}L${_.map(Y=>x(i,Y)).join("L")}Z`}),M=Kp(o).map(([O,T])=>`M${Array.from({length:T-O+1},(_,Y)=>O+Y).map(_=>x(o,_)).join("L")}`),L=o.findLastIndex(O=>O!==null);return{area:$.join(""),mean:M.join(""),breaks:[...new Set(e.broken.map(({step:O})=>d(O)))],end:L<0?null:[d(s[L]??0),g(o[L]??0)]}}function Kp(e){let t=[];return e.forEach((n,r)=>{let s=t.at(-1);n!==null&&(s?.[1]===r-1?s[1]=r:t.push([r,r]))}),t}function io({broken:e,short:t},n){let r=Be(n),[s]=[...e].sort((i,a)=>i.step-a.step),[o]=[...t].sort((i,a)=>i.step-a.step);return ct([s?p(h`${e.length} of ${r} not finite, from step ${Ve(s.step)} on`):"",o?p(h`${t.length} of ${r} shorter, the shortest ends at step ${Ve(o.step)}`):""])}function Jp({run:e,series:t},n){return{name:e,title:`${e}
${Tt(t.split)} ${t.tag}`,curve:n,series:t,range:null,losses:""}}function yl({lines:e}){return e.map(({run:t,series:n})=>[t,n.member,n.tag])}function Qp({name:e,lines:t},n){let[r]=t;if(!r)return null;let{series:s}=r,o=i=>({member:s.member,tag:s.tag,points:n.steps.length,thinned:!0,steps:n.steps,values:i,wall_times:n.steps.map(()=>null),marks:[],resets:[],pauses:[]});return{name:e,title:t.map(({run:i})=>i).join(`
`),curve:o(n.mean),series:s,range:[o(n.least),o(n.greatest)],losses:io(n,t.length)}}function xl(e){return[...e.flatMap(({range:t})=>t??[]),...e.map(({curve:t})=>t)]}function Zp(e,t){let n=(r,s)=>({...r.series,split:s(r.name.slice(t.length))});return[...e.flatMap(r=>r.range?[n(r,s=>p(h`${s}, least`)),n(r,s=>p(h`${s}, greatest`))]:[]),...e.map(r=>n(r,s=>r.range?p(h`${s}, mean`):s))]}function Xp(e){let t=0;return e.map(({range:n})=>n?[t++,t++]:null)}function ed(e,t){let n=new Map(e.map(o=>[o.run,o])),r=t.filter(({runs:o})=>o.length>1&&o.every(i=>n.has(i))).map(({name:o,runs:i})=>({name:o,lines:i.flatMap(a=>n.get(a)??[])})),s=new Set(r.flatMap(o=>o.lines));return{groups:r,rest:e.filter(o=>!s.has(o))}}var td=3;function nd(e){let{state:t,count:n,layout:r,axes:s,hasGroups:o,change:i}=e,a=s.x!==null;return v`<header>
    <h1>${p(h`${Be(n)} compared`)}</h1>
    ${Lb(e)}
    ${hs(p("Log",{desc:"Logarithmic scale of the values"}),s.log,()=>{i({scale:s.log?"linear":"log"})})}
    <span class="switch" role="group" aria-label=${p("Layout")}>
      ${hs(p("One chart"),r==="overlay",()=>i({layout:"overlay"}))}
      ${hs(p("Side by side"),r==="grid",()=>i({layout:"grid"}))}
    </span>
    ${hs(p("Same steps"),a,()=>i({steps:a?"own":"same",zoom:null}),p("From the first step to the last of any run; otherwise each curve fills the width"))}
    ${s.leaving.length?hs(p("Ignore outliers"),!t.outliers,()=>i({outliers:!t.outliers}),p("The value axis fits the other runs; runs outside it are marked at its edge")):k}
    ${r==="overlay"&&o?hs(p("Mean and range of seeds"),t.bands,()=>i({bands:!t.bands}),p("Runs that differ by their seed alone as one: mean, and range from the least to the greatest")):k}
    ${t.zoom?v`<button class="button" @click=${()=>i({zoom:null})}>${p("Reset zoom")}</button>`:k}
    ${n>60?Pb(e):k}
    ${Ob(e).map(l=>v`<p class="quiet">${l}</p>`)}
  </header>`}function hs(e,t,n,r=""){return v`<button class="button" aria-pressed=${t} title=${r||k} @click=${n}>
    ${e}
  </button>`}function Lb({quantities:e,quantity:t,choose:n}){return e.length?v`<label class="pick"
    ><span class="quiet">${p("Quantity",{desc:"What the runs are compared by"})}</span>
    <select
      @change=${r=>{n(r.target.value)}}
    >
      ${e.map(({key:r,label:s})=>v`<option value=${r} ?selected=${r===t?.key}>${s}</option>`)}
    </select></label
  >`:k}function Pb({state:e,count:t,change:n}){let r=W(t),s=({target:o})=>{let{value:i}=o;n({curves:i==="even"?i:Number(i)})};return v`<label
    class="pick"
    title=${p("In the order of the ranking below, best first; the tables hold all runs")}
    ><span class="quiet">${p("Curves",{id:"drawn-curves",desc:"Which runs are drawn"})}</span>
    <select @change=${s}>
      ${al(t).map(([o,i])=>v`<option value=${o} .selected=${o===e.curves}>
            ${p(h`${W(o)} to ${W(i)} of ${r}`,{desc:"Runs, by their places in the ranking"})}
          </option>`)}
      <option value="even" .selected=${e.curves==="even"}>
        ${p(h`${60} of ${r}, evenly`,{desc:"So many runs in even steps through the whole ranking"})}
      </option>
    </select></label
  >`}function Ob({state:e,layout:t,axes:n}){let{leaving:r,apart:s,x:o}=n,i=[];return t==="grid"&&i.push(p("The value axis is the same in all charts; cursor and zoom move together.")),r.length&&!e.outliers&&i.push(Nb(r)),s&&o===null&&i.push(p("These runs count their steps in different units: each curve fills the width, from 0 to 100 %.")),i}function Nb(e){let t=e.slice(0,td).map(({run:r,value:s})=>p(h`${r} (reaches ${J(s)})`,{desc:"A run and how far its values go"})),n=Ae(e.length>td?[...t,"…"]:t);return me(e.length,{one:p(h`One run is outside the value axis: ${n}.`),other:p(h`${W(e.length)} runs are outside the value axis: ${n}.`)})}var zb="uplot",Hb="u-hz",Db="u-vt",Ib="u-title",Bb="u-wrap",Wb="u-under",Fb="u-over",Vb="u-axis",_r="u-off",qb="u-select",Ub="u-cursor-x",jb="u-cursor-y",Kb="u-cursor-pt",Gb="u-legend",Yb="u-live",Jb="u-inline",Qb="u-series",Zb="u-marker",rd="u-label",Xb="u-value",lo="width",uo="height";var sd="bottom",bs="left",wl="right",Dl="#000",od=Dl+"0",$l="mousemove",id="mousedown",Sl="mouseup",ad="mouseenter",ld="mouseleave",ud="dblclick",ev="resize",tv="scroll",cd="change",ki="dppxchange",Il="--",ks=typeof window<"u",El=ks?document:null,ys=ks?window:null,nv=ks?navigator:null,be,xi;function Cl(){let e=devicePixelRatio;be!=e&&(be=e,xi&&_l(cd,xi,Cl),xi=matchMedia(`(min-resolution: ${be-.001}dppx) and (max-resolution: ${be+.001}dppx)`),Lr(cd,xi,Cl),ys.dispatchEvent(new CustomEvent(ki)))}function Ht(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Al(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function Ne(e,t,n){e.style[t]=n+"px"}function on(e,t,n,r){let s=El.createElement(e);return t!=null&&Ht(s,t),n?.insertBefore(s,r),s}function Gt(e,t){return on("div",e,t)}var pd=new WeakMap;function xn(e,t,n,r,s){let o="translate("+t+"px,"+n+"px)",i=pd.get(e);o!=i&&(e.style.transform=o,pd.set(e,o),t<0||n<0||t>r||n>s?Ht(e,_r):Al(e,_r))}var dd=new WeakMap;function fd(e,t,n){let r=t+n,s=dd.get(e);r!=s&&(dd.set(e,r),e.style.background=t,e.style.borderColor=n)}var md=new WeakMap;function hd(e,t,n,r){let s=t+""+n,o=md.get(e);s!=o&&(md.set(e,s),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=r?-t/2+"px":0,e.style.marginTop=r?-n/2+"px":0)}var Bl={passive:!0},rv={...Bl,capture:!0};function Lr(e,t,n,r){t.addEventListener(e,n,r?rv:Bl)}function _l(e,t,n,r){t.removeEventListener(e,n,Bl)}ks&&Cl();function an(e,t,n,r){let s;n=n||0,r=r||t.length-1;let o=r<=2147483647;for(;r-n>1;)s=o?n+r>>1:Dt((n+r)/2),t[s]<e?n=s:r=s;return e-t[n]<=t[r]-e?n:r}function Vd(e){return(n,r,s)=>{let o=-1,i=-1;for(let a=r;a<=s;a++)if(e(n[a])){o=a;break}for(let a=s;a>=r;a--)if(e(n[a])){i=a;break}return[o,i]}}var qd=e=>e!=null,Ud=e=>e!=null&&e>0,Mi=Vd(qd),sv=Vd(Ud);function ov(e,t,n,r=0,s=!1){let o=s?sv:Mi,i=s?Ud:qd;[t,n]=o(e,t,n);let a=e[t],l=e[t];if(t>-1)if(r==1)a=e[t],l=e[n];else if(r==-1)a=e[n],l=e[t];else for(let u=t;u<=n;u++){let f=e[u];i(f)&&(f<a?a=f:f>l&&(l=f))}return[a??Me,l??-Me]}function Ei(e,t,n,r){let s=vd(e),o=vd(t);e==t&&(s==-1?(e*=n,t/=n):(e/=n,t*=n));let i=n==10?Ln:jd,a=s==1?Dt:Yt,l=o==1?Yt:Dt,u=a(i(Xe(e))),f=l(i(Xe(t))),d=xs(n,u),g=xs(n,f);return n==10&&(u<0&&(d=Ee(d,-u)),f<0&&(g=Ee(g,-f))),r||n==2?(e=d*s,t=g*o):(e=Jd(e,d),t=Ci(t,g)),[e,t]}function Wl(e,t,n,r){let s=Ei(e,t,n,r);return e==0&&(s[0]=0),t==0&&(s[1]=0),s}var Fl=.1,gd={mode:3,pad:Fl},po={pad:0,soft:null,mode:0},iv={min:po,max:po};function Ri(e,t,n,r){return Ai(n)?bd(e,t,n):(po.pad=n,po.soft=r?0:null,po.mode=r?3:0,bd(e,t,iv))}function he(e,t){return e??t}function av(e,t,n){for(t=he(t,0),n=he(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function bd(e,t,n){let r=n.min,s=n.max,o=he(r.pad,0),i=he(s.pad,0),a=he(r.hard,-Me),l=he(s.hard,Me),u=he(r.soft,Me),f=he(s.soft,-Me),d=he(r.mode,0),g=he(s.mode,0),x=t-e,$=Ln(x),M=vt(Xe(e),Xe(t)),L=Ln(M),O=Xe(L-$);(x<1e-24||O>10)&&(x=0,(e==0||t==0)&&(x=1e-24,d==2&&u!=Me&&(o=0),g==2&&f!=-Me&&(i=0)));let T=x||M||1e3,H=Ln(T),_=xs(10,Dt(H)),Y=T*(x==0?e==0?.1:1:o),B=Ee(Jd(e-Y,_/10),24),N=e>=u&&(d==1||d==3&&B<=u||d==2&&B>=u)?u:Me,Q=vt(a,B<N&&e>=N?N:ln(N,B)),re=T*(x==0?t==0?.1:1:i),ee=Ee(Ci(t+re,_/10),24),z=t<=f&&(g==1||g==3&&ee>=f||g==2&&ee<=f)?f:-Me,ne=ln(l,ee>z&&t<=z?z:vt(z,ee));return Q==ne&&Q==0&&(ne=100),[Q,ne]}var lv=new Intl.NumberFormat(ks?nv.language:"en-US"),Vl=e=>lv.format(e),It=Math,Si=It.PI,Xe=It.abs,Dt=It.floor,Ze=It.round,Yt=It.ceil,ln=It.min,vt=It.max,xs=It.pow,vd=It.sign,Ln=It.log10,jd=It.log2,uv=(e,t=1)=>It.sinh(e)*t,kl=(e,t=1)=>It.asinh(e/t),Me=1/0;function yd(e){return(Ln((e^e>>31)-(e>>31))|0)+1}function Ll(e,t,n){return ln(vt(e,t),n)}function Kd(e){return typeof e=="function"}function ce(e){return Kd(e)?e:()=>e}var cv=()=>{},Gd=e=>e,Yd=(e,t)=>t,pv=e=>null,xd=e=>!0,wd=(e,t)=>e==t,dv=/\.\d*?(?=9{6,}|0{6,})/gm,Pr=e=>{if(Zd(e)||tr.has(e))return e;let t=`${e}`,n=t.match(dv);if(n==null)return e;let r=n[0].length-1;if(t.indexOf("e-")!=-1){let[s,o]=t.split("e");return+`${Pr(s)}e${o}`}return Ee(e,r)};function Cr(e,t){return Pr(Ee(Pr(e/t))*t)}function Ci(e,t){return Pr(Yt(Pr(e/t))*t)}function Jd(e,t){return Pr(Dt(Pr(e/t))*t)}function Ee(e,t=0){if(Zd(e))return e;let n=10**t,r=e*n*(1+Number.EPSILON);return Ze(r)/n}var tr=new Map;function Qd(e){return((""+e).split(".")[1]||"").length}function mo(e,t,n,r){let s=[],o=r.map(Qd);for(let i=t;i<n;i++){let a=Xe(i),l=Ee(xs(e,i),a);for(let u=0;u<r.length;u++){let f=e==10?+`${r[u]}e${i}`:r[u]*l,d=(i>=0?0:a)+(i>=o[u]?0:o[u]),g=e==10?f:Ee(f,d);s.push(g),tr.set(g,d)}}return s}var fo={},ql=[],ws=[null,null],er=Array.isArray,Zd=Number.isInteger,fv=e=>e===void 0;function $d(e){return typeof e=="string"}function Ai(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function mv(e){return e!=null&&typeof e=="object"}var hv=Object.getPrototypeOf(Uint8Array),Xd="__proto__";function $s(e,t=Ai){let n;if(er(e)){let r=e.find(s=>s!=null);if(er(r)||t(r)){n=Array(e.length);for(let s=0;s<e.length;s++)n[s]=$s(e[s],t)}else n=e.slice()}else if(e instanceof hv)n=e.slice();else if(t(e)){n={};for(let r in e)r!=Xd&&(n[r]=$s(e[r],t))}else n=e;return n}function Ke(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let s in r)s!=Xd&&(Ai(e[s])?Ke(e[s],$s(r[s])):e[s]=$s(r[s]))}return e}var gv=0,bv=1,vv=2;function yv(e,t,n){for(let r=0,s,o=-1;r<t.length;r++){let i=t[r];if(i>o){for(s=i-1;s>=0&&e[s]==null;)e[s--]=null;for(s=i+1;s<n&&e[s]==null;)e[o=s++]=null}}}function xv(e,t){if(Sv(e)){let i=e[0].slice();for(let a=1;a<e.length;a++)i.push(...e[a].slice(1));return kv(i[0])||(i=$v(i)),i}let n=new Set;for(let i=0;i<e.length;i++){let l=e[i][0],u=l.length;for(let f=0;f<u;f++)n.add(l[f])}let r=[Array.from(n).sort((i,a)=>i-a)],s=r[0].length,o=new Map;for(let i=0;i<s;i++)o.set(r[0][i],i);for(let i=0;i<e.length;i++){let a=e[i],l=a[0];for(let u=1;u<a.length;u++){let f=a[u],d=Array(s).fill(void 0),g=t?t[i][u]:bv,x=[];for(let $=0;$<f.length;$++){let M=f[$],L=o.get(l[$]);M===null?g!=gv&&(d[L]=M,g==vv&&x.push(L)):d[L]=M}yv(d,x,s),r.push(d)}}return r}var wv=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function $v(e){let t=e[0],n=t.length,r=Array(n);for(let o=0;o<r.length;o++)r[o]=o;r.sort((o,i)=>t[o]-t[i]);let s=[];for(let o=0;o<e.length;o++){let i=e[o],a=Array(n);for(let l=0;l<n;l++)a[l]=i[r[l]];s.push(a)}return s}function Sv(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let s=e[r][0];if(s.length!=n)return!1;if(s!=t){for(let o=0;o<n;o++)if(s[o]!=t[o])return!1}}return!0}function kv(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,s=n-1;for(;r<=s&&e[r]==null;)r++;for(;s>=r&&e[s]==null;)s--;if(s<=r)return!0;let o=vt(1,Dt((s-r+1)/t));for(let i=e[r],a=r+o;a<=s;a+=o){let l=e[a];if(l!=null){if(l<=i)return!1;i=l}}return!0}var ef=["January","February","March","April","May","June","July","August","September","October","November","December"],tf=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function nf(e){return e.slice(0,3)}var Rv=tf.map(nf),Tv=ef.map(nf),Mv={MMMM:ef,MMM:Tv,WWWW:tf,WWW:Rv};function ao(e){return(e<10?"0":"")+e}function Ev(e){return(e<10?"00":e<100?"0":"")+e}var Cv={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>ao(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>ao(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>ao(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>ao(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>ao(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Ev(e.getMilliseconds())};function Ul(e,t){t=t||Mv;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=r.exec(e);)n.push(s[0][0]=="{"?Cv[s[1]]:s[0]);return o=>{let i="";for(let a=0;a<n.length;a++)i+=typeof n[a]=="string"?n[a]:n[a](o,t);return i}}var Av=new Intl.DateTimeFormat().resolvedOptions().timeZone;function _v(e,t){let n;return t=="UTC"||t=="Etc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==Av?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var rf=e=>e%1==0,Ti=[1,2,2.5,5],Lv=mo(10,-32,0,Ti),sf=mo(10,0,32,Ti),Pv=sf.filter(rf),Ar=Lv.concat(sf),jl=`
`,of="{YYYY}",Sd=jl+of,af="{M}/{D}",co=jl+af,wi=co+"/{YY}",lf="{aa}",Ov="{h}:{mm}",vs=Ov+lf,kd=jl+vs,Rd=":{ss}",we=null;function uf(e){let t=e*1e3,n=t*60,r=n*60,s=r*24,o=s*30,i=s*365,l=(e==1?mo(10,0,3,Ti).filter(rf):mo(10,-3,0,Ti)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,o,o*2,o*3,o*4,o*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),u=[[i,of,we,we,we,we,we,we,1],[s*28,"{MMM}",Sd,we,we,we,we,we,1],[s,af,Sd,we,we,we,we,we,1],[r,"{h}"+lf,wi,we,co,we,we,we,1],[n,vs,wi,we,co,we,we,we,1],[t,Rd,wi+" "+vs,we,co+" "+vs,we,kd,we,1],[e,Rd+".{fff}",wi+" "+vs,we,co+" "+vs,we,kd,we,1]];function f(d){return(g,x,$,M,L,O)=>{let T=[],H=L>=i,_=L>=o&&L<i,Y=d($),B=Ee(Y*e,3),N=Rl(Y.getFullYear(),H?0:Y.getMonth(),_||H?1:Y.getDate()),Q=Ee(N*e,3);if(_||H){let re=_?L/o:0,ee=H?L/i:0,z=B==Q?B:Ee(Rl(N.getFullYear()+ee,N.getMonth()+re,1)*e,3),ne=new Date(Ze(z/e)),q=ne.getFullYear(),Z=ne.getMonth();for(let U=0;z<=M;U++){let le=Rl(q+ee*U,Z+re*U,1),G=le-d(Ee(le*e,3));z=Ee((+le+G)*e,3),z<=M&&T.push(z)}}else{let re=L>=s?s:L,ee=Dt($)-Dt(B),z=Q+ee+Ci(B-Q,re);T.push(z);let ne=d(z),q=ne.getHours()+ne.getMinutes()/n+ne.getSeconds()/r,Z=L/r,U=g.axes[x]._space,le=O/U;for(;z=Ee(z+L,e==1?0:3),!(z>M);)if(Z>1){let G=Dt(Ee(q+Z,6))%24,de=d(z).getHours()-G;de>1&&(de=-1),z-=de*r,q=(q+Z)%24;let Se=T[T.length-1];Ee((z-Se)/L,3)*le>=.7&&T.push(z)}else T.push(z)}return T}}return[l,u,f]}var[Nv,zv,Hv]=uf(1),[Dv,Iv,Bv]=uf(.001);mo(2,-53,53,[1]);function Td(e,t){return e.map(n=>n.map((r,s)=>s==0||s==8||r==null?r:t(s==1||n[8]==0?r:n[1]+r)))}function Md(e,t){return(n,r,s,o,i)=>{let a=t.find($=>i>=$[0])||t[t.length-1],l,u,f,d,g,x;return r.map($=>{let M=e($),L=M.getFullYear(),O=M.getMonth(),T=M.getDate(),H=M.getHours(),_=M.getMinutes(),Y=M.getSeconds(),B=L!=l&&a[2]||O!=u&&a[3]||T!=f&&a[4]||H!=d&&a[5]||_!=g&&a[6]||Y!=x&&a[7]||a[1];return l=L,u=O,f=T,d=H,g=_,x=Y,B(M)})}}function Wv(e,t){let n=Ul(t);return(r,s,o,i,a)=>s.map(l=>n(e(l)))}function Rl(e,t,n){return new Date(e,t,n)}function Ed(e,t){return t(e)}var Fv="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Cd(e,t){return(n,r,s,o)=>o==null?Il:t(e(r))}function Vv(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function qv(e,t){return e.series[t].fill(e,t)}var Uv={show:!0,live:!0,isolate:!1,mount:cv,markers:{show:!0,width:2,stroke:Vv,fill:qv,dash:"solid"},idx:null,idxs:null,values:[]};function jv(e,t){let n=e.cursor.points,r=Gt(),s=n.size(e,t);Ne(r,lo,s),Ne(r,uo,s);let o=s/-2;Ne(r,"marginLeft",o),Ne(r,"marginTop",o);let i=n.width(e,t,s);return i&&Ne(r,"borderWidth",i),r}function Kv(e,t){let n=e.series[t].points;return n._fill||n._stroke}function Gv(e,t){let n=e.series[t].points;return n._stroke||n._fill}function Yv(e,t){return e.series[t].points.size}var Tl=[0,0];function Jv(e,t,n){return Tl[0]=t,Tl[1]=n,Tl}function $i(e,t,n,r=!0){return s=>{s.button==0&&(!r||s.target==t)&&n(s)}}function Ml(e,t,n,r=!0){return s=>{(!r||s.target==t)&&n(s)}}var Qv={show:!0,x:!0,y:!0,lock:!1,move:Jv,points:{one:!1,show:jv,size:Yv,width:0,stroke:Gv,fill:Kv},bind:{mousedown:$i,mouseup:$i,click:$i,dblclick:$i,mousemove:Ml,mouseleave:Ml,mouseenter:Ml},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,s)=>r-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},cf={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Kl=Ke({},cf,{filter:Yd}),pf=Ke({},Kl,{size:10}),df=Ke({},cf,{show:!1}),Gl='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',ff="bold "+Gl,mf=1.5,Ad={show:!0,scale:"x",stroke:Dl,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ff,side:2,grid:Kl,ticks:pf,border:df,font:Gl,lineGap:mf,rotate:0},Zv="Value",Xv="Time",_d={show:!0,scale:"x",auto:!1,sorted:1,min:Me,max:-Me,idxs:[]};function e0(e,t,n,r,s){return t.map(o=>o==null?"":Vl(o))}function t0(e,t,n,r,s,o,i){let a=[],l=tr.get(s)||0;n=i?n:Ee(Ci(n,s),l);for(let u=n;u<=r;u=Ee(u+s,l))a.push(Object.is(u,-0)?0:u);return a}function Pl(e,t,n,r,s,o,i){let a=[],l=e.scales[e.axes[t].scale].log,u=l==10?Ln:jd,f=Dt(u(n));s=xs(l,f),l==10&&(s=Ar[an(s,Ar)]);let d=n,g=s*l;l==10&&(g=Ar[an(g,Ar)]);do a.push(d),d=d+s,l==10&&!tr.has(d)&&(d=Ee(d,tr.get(s))),d>=g&&(s=d,g=s*l,l==10&&(g=Ar[an(g,Ar)]));while(d<=r);return a}function n0(e,t,n,r,s,o,i){let l=e.scales[e.axes[t].scale].asinh,u=r>l?Pl(e,t,vt(l,n),r,s):[l],f=r>=0&&n<=0?[0]:[];return(n<-l?Pl(e,t,vt(l,-r),-n,s):[l]).reverse().map(g=>-g).concat(f,u)}var hf=/./,r0=/[12357]/,s0=/[125]/,Ld=/1/,Ol=(e,t,n,r)=>e.map((s,o)=>t==4&&s==0||o%r==0&&n.test(s.toExponential()[s<0?1:0])?s:null);function o0(e,t,n,r,s){let o=e.axes[n],i=o.scale,a=e.scales[i],l=e.valToPos,u=o._space,f=l(10,i),d=l(9,i)-f>=u?hf:l(7,i)-f>=u?r0:l(5,i)-f>=u?s0:Ld;if(d==Ld){let g=Xe(l(1,i)-f);if(g<u)return Ol(t.slice().reverse(),a.distr,d,Yt(u/g)).reverse()}return Ol(t,a.distr,d,1)}function i0(e,t,n,r,s){let o=e.axes[n],i=o.scale,a=o._space,l=e.valToPos,u=Xe(l(1,i)-l(2,i));return u<a?Ol(t.slice().reverse(),3,hf,Yt(a/u)).reverse():t}function a0(e,t,n,r){return r==null?Il:t==null?"":Vl(t)}var Pd={show:!0,scale:"y",stroke:Dl,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ff,side:3,grid:Kl,ticks:pf,border:df,font:Gl,lineGap:mf,rotate:0};function l0(e,t){let n=3+(e||1)*2;return Ee(n*t,3)}function u0(e,t){let{scale:n,idxs:r}=e.series[0],s=e._data[0],o=e.valToPos(s[r[0]],n,!0),i=e.valToPos(s[r[1]],n,!0),a=Xe(i-o),l=e.series[t],u=a/(l.points.space*be);return r[1]-r[0]<=u}var Od={scale:null,auto:!0,sorted:0,min:Me,max:-Me},gf=(e,t,n,r,s)=>s,Nd={show:!0,auto:!0,sorted:0,gaps:gf,alpha:1,facets:[Ke({},Od,{scale:"x"}),Ke({},Od,{scale:"y"})]},zd={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:gf,alpha:1,points:{show:u0,filter:null},values:null,min:Me,max:-Me,idxs:[],path:null,clip:null};function c0(e,t,n,r,s){return n/10}var bf={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},p0=Ke({},bf,{time:!1,ori:1}),Hd={};function vf(e,t){let n=Hd[e];return n||(n={key:e,plots:[],sub(r){n.plots.push(r)},unsub(r){n.plots=n.plots.filter(s=>s!=r)},pub(r,s,o,i,a,l,u){for(let f=0;f<n.plots.length;f++)n.plots[f]!=s&&n.plots[f].pub(r,s,o,i,a,l,u)}},e!=null&&(Hd[e]=n)),n}var Ss=1,Nl=2;function Or(e,t,n){let r=e.mode,s=e.series[t],o=r==2?e._data[t]:e._data,i=e.scales,a=e.bbox,l=o[0],u=r==2?o[1]:o[t],f=r==2?i[s.facets[0].scale]:i[e.series[0].scale],d=r==2?i[s.facets[1].scale]:i[s.scale],g=a.left,x=a.top,$=a.width,M=a.height,L=e.valToPosH,O=e.valToPosV;return f.ori==0?n(s,l,u,f,d,L,O,g,x,$,M,Li,Rs,Oi,xf,$f):n(s,l,u,f,d,O,L,x,g,M,$,Pi,Ts,Ql,wf,Sf)}function Yl(e,t){let n=0,r=0,s=he(e.bands,ql);for(let o=0;o<s.length;o++){let i=s[o];i.series[0]==t?n=i.dir:i.series[1]==t&&(i.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function d0(e,t,n,r,s){let o=e.mode,i=e.series[t],a=o==2?i.facets[1].scale:i.scale,l=e.scales[a];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function Pn(e,t,n,r,s,o){return Or(e,t,(i,a,l,u,f,d,g,x,$,M,L)=>{let O=i.pxRound,T=u.dir*(u.ori==0?1:-1),H=u.ori==0?Rs:Ts,_,Y;T==1?(_=n,Y=r):(_=r,Y=n);let B=O(d(a[_],u,M,x)),N=O(g(l[_],f,L,$)),Q=O(d(a[Y],u,M,x)),re=O(g(o==1?f.max:f.min,f,L,$)),ee=new Path2D(s);return H(ee,Q,re),H(ee,B,re),H(ee,B,N),ee})}function _i(e,t,n,r,s,o){let i=null;if(e.length>0){i=new Path2D;let a=t==0?Oi:Ql,l=n;for(let d=0;d<e.length;d++){let g=e[d];if(g[1]>g[0]){let x=g[0]-l;x>0&&a(i,l,r,x,r+o),l=g[1]}}let u=n+s-l,f=10;u>0&&a(i,l,r-f/2,u,r+o+f)}return i}function f0(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function Jl(e,t,n,r,s,o,i){let a=[],l=e.length;for(let u=s==1?n:r;u>=n&&u<=r;u+=s)if(t[u]===null){let d=u,g=u;if(s==1)for(;++u<=r&&t[u]===null;)g=u;else for(;--u>=n&&t[u]===null;)g=u;let x=o(e[d]),$=g==d?x:o(e[g]),M=d-s;x=i<=0&&M>=0&&M<l?o(e[M]):x;let O=g+s;$=i>=0&&O>=0&&O<l?o(e[O]):$,$>=x&&a.push([x,$])}return a}function Dd(e){return e==0?Gd:e==1?Ze:t=>Cr(t,e)}function yf(e){let t=e==0?Li:Pi,n=e==0?(s,o,i,a,l,u)=>{s.arcTo(o,i,a,l,u)}:(s,o,i,a,l,u)=>{s.arcTo(i,o,l,a,u)},r=e==0?(s,o,i,a,l)=>{s.rect(o,i,a,l)}:(s,o,i,a,l)=>{s.rect(i,o,l,a)};return(s,o,i,a,l,u=0,f=0)=>{u==0&&f==0?r(s,o,i,a,l):(u=ln(u,a/2,l/2),f=ln(f,a/2,l/2),t(s,o+u,i),n(s,o+a,i,o+a,i+l,u),n(s,o+a,i+l,o,i+l,f),n(s,o,i+l,o,i,f),n(s,o,i,o+a,i,u),s.closePath())}}var Li=(e,t,n)=>{e.moveTo(t,n)},Pi=(e,t,n)=>{e.moveTo(n,t)},Rs=(e,t,n)=>{e.lineTo(t,n)},Ts=(e,t,n)=>{e.lineTo(n,t)},Oi=yf(0),Ql=yf(1),xf=(e,t,n,r,s,o)=>{e.arc(t,n,r,s,o)},wf=(e,t,n,r,s,o)=>{e.arc(n,t,r,s,o)},$f=(e,t,n,r,s,o,i)=>{e.bezierCurveTo(t,n,r,s,o,i)},Sf=(e,t,n,r,s,o,i)=>{e.bezierCurveTo(n,t,s,r,i,o)};function kf(e){return(t,n,r,s,o)=>Or(t,n,(i,a,l,u,f,d,g,x,$,M,L)=>{let{pxRound:O,points:T}=i,H,_;u.ori==0?(H=Li,_=xf):(H=Pi,_=wf);let Y=Ee(T.width*be,3),B=(T.size-T.width)/2*be,N=Ee(B*2,3),Q=new Path2D,re=new Path2D,{left:ee,top:z,width:ne,height:q}=t.bbox;Oi(re,ee-N,z-N,ne+N*2,q+N*2);let Z=U=>{if(l[U]!=null){let le=O(d(a[U],u,M,x)),G=O(g(l[U],f,L,$));H(Q,le+B,G),_(Q,le,G,B,0,Si*2)}};if(o)o.forEach(Z);else for(let U=r;U<=s;U++)Z(U);return{stroke:Y>0?Q:null,fill:Q,clip:re,flags:Ss|Nl}})}function Rf(e){return(t,n,r,s,o,i)=>{r!=s&&(o!=r&&i!=r&&e(t,n,r),o!=s&&i!=s&&e(t,n,s),e(t,n,i))}}var m0=Rf(Rs),h0=Rf(Ts);function Tf(e){let t=he(e?.alignGaps,0);return(n,r,s,o)=>Or(n,r,(i,a,l,u,f,d,g,x,$,M,L)=>{[s,o]=Mi(l,s,o);let O=i.pxRound,T=q=>O(d(q,u,M,x)),H=q=>O(g(q,f,L,$)),_,Y;u.ori==0?(_=Rs,Y=m0):(_=Ts,Y=h0);let B=u.dir*(u.ori==0?1:-1),N={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ss},Q=N.stroke,re=!1;if(o-s>=M*4){let q=j=>n.posToVal(j,u.key,!0),Z=null,U=null,le,G,xt,ze=T(a[B==1?s:o]),de=T(a[s]),Se=T(a[o]),ie=q(B==1?de+1:Se-1);for(let j=B==1?s:o;j>=s&&j<=o;j+=B){let Je=a[j],He=(B==1?Je<ie:Je>ie)?ze:T(Je),ye=l[j];He==ze?ye!=null?(G=ye,Z==null?(_(Q,He,H(G)),le=Z=U=G):G<Z?Z=G:G>U&&(U=G)):ye===null&&(re=!0):(Z!=null&&Y(Q,ze,H(Z),H(U),H(le),H(G)),ye!=null?(G=ye,_(Q,He,H(G)),Z=U=le=G):(Z=U=null,ye===null&&(re=!0)),ze=He,ie=q(ze+B))}Z!=null&&Z!=U&&xt!=ze&&Y(Q,ze,H(Z),H(U),H(le),H(G))}else for(let q=B==1?s:o;q>=s&&q<=o;q+=B){let Z=l[q];Z===null?re=!0:Z!=null&&_(Q,T(a[q]),H(Z))}let[z,ne]=Yl(n,r);if(i.fill!=null||z!=0){let q=N.fill=new Path2D(Q),Z=i.fillTo(n,r,i.min,i.max,z),U=H(Z),le=T(a[s]),G=T(a[o]);B==-1&&([G,le]=[le,G]),_(q,G,U),_(q,le,U)}if(!i.spanGaps){let q=[];re&&q.push(...Jl(a,l,s,o,B,T,t)),N.gaps=q=i.gaps(n,r,s,o,q),N.clip=_i(q,u.ori,x,$,M,L)}return ne!=0&&(N.band=ne==2?[Pn(n,r,s,o,Q,-1),Pn(n,r,s,o,Q,1)]:Pn(n,r,s,o,Q,ne)),N})}function g0(e){let t=he(e.align,1),n=he(e.ascDesc,!1),r=he(e.alignGaps,0),s=he(e.extend,!1);return(o,i,a,l)=>Or(o,i,(u,f,d,g,x,$,M,L,O,T,H)=>{[a,l]=Mi(d,a,l);let _=u.pxRound,{left:Y,width:B}=o.bbox,N=de=>_($(de,g,T,L)),Q=de=>_(M(de,x,H,O)),re=g.ori==0?Rs:Ts,ee={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ss},z=ee.stroke,ne=g.dir*(g.ori==0?1:-1),q=Q(d[ne==1?a:l]),Z=N(f[ne==1?a:l]),U=Z,le=Z;s&&t==-1&&(le=Y,re(z,le,q)),re(z,Z,q);for(let de=ne==1?a:l;de>=a&&de<=l;de+=ne){let Se=d[de];if(Se==null)continue;let ie=N(f[de]),j=Q(Se);t==1?re(z,ie,q):re(z,U,j),re(z,ie,j),q=j,U=ie}let G=U;s&&t==1&&(G=Y+B,re(z,G,q));let[xt,ze]=Yl(o,i);if(u.fill!=null||xt!=0){let de=ee.fill=new Path2D(z),Se=u.fillTo(o,i,u.min,u.max,xt),ie=Q(Se);re(de,G,ie),re(de,le,ie)}if(!u.spanGaps){let de=[];de.push(...Jl(f,d,a,l,ne,N,r));let Se=u.width*be/2,ie=n||t==1?Se:-Se,j=n||t==-1?-Se:Se;de.forEach(Je=>{Je[0]+=ie,Je[1]+=j}),ee.gaps=de=u.gaps(o,i,a,l,de),ee.clip=_i(de,g.ori,L,O,T,H)}return ze!=0&&(ee.band=ze==2?[Pn(o,i,a,l,z,-1),Pn(o,i,a,l,z,1)]:Pn(o,i,a,l,z,ze)),ee})}function Id(e,t,n,r,s,o,i=Me){if(e.length>1){let a=null;for(let l=0,u=1/0;l<e.length;l++)if(t[l]!==void 0){if(a!=null){let f=Xe(e[l]-e[a]);f<u&&(u=f,i=Xe(n(e[l],r,s,o)-n(e[a],r,s,o)))}a=l}}return i}function b0(e){e=e||fo;let t=he(e.size,[.6,Me,1]),n=e.align||0,r=e.gap||0,s=e.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let o=ce(s),i=1-t[0],a=he(t[1],Me),l=he(t[2],1),u=he(e.disp,fo),f=he(e.each,x=>{}),{fill:d,stroke:g}=u;return(x,$,M,L)=>Or(x,$,(O,T,H,_,Y,B,N,Q,re,ee,z)=>{let ne=O.pxRound,q=n,Z=r*be,U=a*be,le=l*be,G,xt;_.ori==0?[G,xt]=o(x,$):[xt,G]=o(x,$);let ze=_.dir*(_.ori==0?1:-1),de=_.ori==0?Oi:Ql,Se=_.ori==0?f:(F,Ce,Qe,Vr,ar,cn,lr)=>{f(F,Ce,Qe,ar,Vr,lr,cn)},ie=he(x.bands,ql).find(F=>F.series[0]==$),j=ie!=null?ie.dir:0,Je=O.fillTo(x,$,O.min,O.max,j),ft=ne(N(Je,Y,z,re)),He,ye,Jt,_t=ee,Ie=ne(O.width*be),un=!1,$n=null,Wt=null,zn=null,Br=null;d!=null&&(Ie==0||g!=null)&&(un=!0,$n=d.values(x,$,M,L),Wt=new Map,new Set($n).forEach(F=>{F!=null&&Wt.set(F,new Path2D)}),Ie>0&&(zn=g.values(x,$,M,L),Br=new Map,new Set(zn).forEach(F=>{F!=null&&Br.set(F,new Path2D)})));let{x0:Wr,size:Os}=u;if(Wr!=null&&Os!=null){q=1,T=Wr.values(x,$,M,L),Wr.unit==2&&(T=T.map(Qe=>x.posToVal(Q+Qe*ee,_.key,!0)));let F=Os.values(x,$,M,L);Os.unit==2?ye=F[0]*ee:ye=B(F[0],_,ee,Q)-B(0,_,ee,Q),_t=Id(T,H,B,_,ee,Q,_t),Jt=_t-ye+Z}else _t=Id(T,H,B,_,ee,Q,_t),Jt=_t*i+Z,ye=_t-Jt;Jt<1&&(Jt=0),Ie>=ye/2&&(Ie=0),Jt<5&&(ne=Gd);let vo=Jt>0,or=_t-Jt-(vo?Ie:0);ye=ne(Ll(or,le,U)),He=(q==0?ye/2:q==ze?0:ye)-q*ze*((q==0?Z/2:0)+(vo?Ie/2:0));let mt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Fr=un?null:new Path2D,Sn=null;if(ie!=null)Sn=x.data[ie.series[1]];else{let{y0:F,y1:Ce}=u;F!=null&&Ce!=null&&(H=Ce.values(x,$,M,L),Sn=F.values(x,$,M,L))}let ir=G*ye,se=xt*ye;for(let F=ze==1?M:L;F>=M&&F<=L;F+=ze){let Ce=H[F];if(Ce==null)continue;if(Sn!=null){let wt=Sn[F]??0;if(Ce-wt==0)continue;ft=N(wt,Y,z,re)}let Qe=_.distr!=2||u!=null?T[F]:F,Vr=B(Qe,_,ee,Q),ar=N(he(Ce,Je),Y,z,re),cn=ne(Vr-He),lr=ne(vt(ar,ft)),Lt=ne(ln(ar,ft)),Ft=lr-Lt;if(Ce!=null){let wt=Ce<0?se:ir,Qt=Ce<0?ir:se;un?(Ie>0&&zn[F]!=null&&de(Br.get(zn[F]),cn,Lt+Dt(Ie/2),ye,vt(0,Ft-Ie),wt,Qt),$n[F]!=null&&de(Wt.get($n[F]),cn,Lt+Dt(Ie/2),ye,vt(0,Ft-Ie),wt,Qt)):de(Fr,cn,Lt+Dt(Ie/2),ye,vt(0,Ft-Ie),wt,Qt),Se(x,$,F,cn-Ie/2,Lt,ye+Ie,Ft)}}return Ie>0?mt.stroke=un?Br:Fr:un||(mt._fill=O.width==0?O._fill:O._stroke??O._fill,mt.width=0),mt.fill=un?Wt:Fr,mt})}function v0(e,t){let n=he(t?.alignGaps,0);return(r,s,o,i)=>Or(r,s,(a,l,u,f,d,g,x,$,M,L,O)=>{[o,i]=Mi(u,o,i);let T=a.pxRound,H=G=>T(g(G,f,L,$)),_=G=>T(x(G,d,O,M)),Y,B,N;f.ori==0?(Y=Li,N=Rs,B=$f):(Y=Pi,N=Ts,B=Sf);let Q=f.dir*(f.ori==0?1:-1),re=H(l[Q==1?o:i]),ee=re,z=[],ne=[];for(let G=Q==1?o:i;G>=o&&G<=i;G+=Q)if(u[G]!=null){let ze=l[G],de=H(ze);z.push(ee=de),ne.push(_(u[G]))}let q={stroke:e(z,ne,Y,N,B,T),fill:null,clip:null,band:null,gaps:null,flags:Ss},Z=q.stroke,[U,le]=Yl(r,s);if(a.fill!=null||U!=0){let G=q.fill=new Path2D(Z),xt=a.fillTo(r,s,a.min,a.max,U),ze=_(xt);N(G,ee,ze),N(G,re,ze)}if(!a.spanGaps){let G=[];G.push(...Jl(l,u,o,i,Q,H,n)),q.gaps=G=a.gaps(r,s,o,i,G),q.clip=_i(G,f.ori,$,M,L,O)}return le!=0&&(q.band=le==2?[Pn(r,s,o,i,Z,-1),Pn(r,s,o,i,Z,1)]:Pn(r,s,o,i,Z,le)),q})}function y0(e){return v0(x0,e)}function x0(e,t,n,r,s,o){let i=e.length;if(i<2)return null;let a=new Path2D;if(n(a,e[0],t[0]),i==2)r(a,e[1],t[1]);else{let l=Array(i),u=Array(i-1),f=Array(i-1),d=Array(i-1);for(let g=0;g<i-1;g++)f[g]=t[g+1]-t[g],d[g]=e[g+1]-e[g],u[g]=f[g]/d[g];l[0]=u[0];for(let g=1;g<i-1;g++)u[g]===0||u[g-1]===0||u[g-1]>0!=u[g]>0?l[g]=0:(l[g]=3*(d[g-1]+d[g])/((2*d[g]+d[g-1])/u[g-1]+(d[g]+2*d[g-1])/u[g]),isFinite(l[g])||(l[g]=0));l[i-1]=u[i-2];for(let g=0;g<i-1;g++)s(a,e[g]+d[g]/3,t[g]+l[g]*d[g]/3,e[g+1]-d[g]/3,t[g+1]-l[g+1]*d[g]/3,e[g+1],t[g+1])}return a}var zl=new Set;function Bd(){for(let e of zl)e.syncRect(!0)}ks&&(Lr(ev,ys,Bd),Lr(tv,ys,Bd,!0),Lr(ki,ys,()=>{Ge.pxRatio=be}));var w0=Tf(),$0=kf();function Wd(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((o,i)=>Hl(o,i,t,n))}function S0(e,t){return e.map((n,r)=>r==0?{}:Ke({},t,n))}function Hl(e,t,n,r){return Ke({},t==0?n:r,e)}function Mf(e,t,n){return t==null?ws:[t,n]}var k0=Mf;function R0(e,t,n){return t==null?ws:Ri(t,n,Fl,!0)}function Ef(e,t,n,r){return t==null?ws:Ei(t,n,e.scales[r].log,!1)}var T0=Ef;function Cf(e,t,n,r){return t==null?ws:Wl(t,n,e.scales[r].log,!1)}var M0=Cf;function E0(e,t,n,r,s){let o=vt(yd(e),yd(t)),i=t-e,a=an(s/r*i,n);do{let l=n[a],u=r*l/i;if(u>=s&&o+(l<5?tr.get(l):0)<=17)return[l,u]}while(++a<n.length);return[0,0]}function Fd(e){let t,n;return e=e.replace(/(\d+)px/,(r,s)=>(t=Ze((n=+s)*be))+"px"),[e,t,n]}function C0(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=Ee(t[2]*be,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Ge(e,t,n){let r={mode:he(e.mode,1)},s=r.mode;function o(c,m,b,y){let w=m.valToPct(c);return y+b*(m.dir==-1?1-w:w)}function i(c,m,b,y){let w=m.valToPct(c);return y+b*(m.dir==-1?w:1-w)}function a(c,m,b,y){return m.ori==0?o(c,m,b,y):i(c,m,b,y)}r.valToPosH=o,r.valToPosV=i;let l=!1;r.status=0;let u=r.root=Gt(zb);if(e.id!=null&&(u.id=e.id),Ht(u,e.class),e.title){let c=Gt(Ib,u);c.textContent=e.title}let f=on("canvas"),d=r.ctx=f.getContext("2d"),g=Gt(Bb,u);Lr("click",g,c=>{c.target===$&&(Le!=es||De!=ts)&&at.click(r,c)},!0);let x=r.under=Gt(Wb,g);g.appendChild(f);let $=r.over=Gt(Fb,g);e=$s(e);let M=+he(e.pxAlign,1),L=Dd(M);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(r,e)||e)});let O=e.ms||.001,T=r.series=s==1?Wd(e.series||[],_d,zd,!1):S0(e.series||[null],Nd),H=r.axes=Wd(e.axes||[],Ad,Pd,!0),_=r.scales={},Y=r.bands=e.bands||[];Y.forEach(c=>{c.fill=ce(c.fill||null),c.dir=he(c.dir,-1)});let B=s==2?T[1].facets[0].scale:T[0].scale,N={axes:Yh,series:qh},Q=(e.drawOrder||["axes","series"]).map(c=>N[c]);function re(c){let m=c.distr==3?b=>Ln(b>0?b:c.clamp(r,b,c.min,c.max,c.key)):c.distr==4?b=>kl(b,c.asinh):c.distr==100?b=>c.fwd(b):b=>b;return b=>{let y=m(b),{_min:w,_max:S}=c,E=S-w;return(y-w)/E}}function ee(c){let m=_[c];if(m==null){let b=(e.scales||fo)[c]||fo;if(b.from!=null){ee(b.from);let y=Ke({},_[b.from],b,{key:c});y.valToPct=re(y),_[c]=y}else{m=_[c]=Ke({},c==B?bf:p0,b),m.key=c;let y=m.time,w=m.range,S=er(w);if((c!=B||s==2&&!y)&&(S&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?gd:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?gd:{mode:1,hard:w[1],soft:w[1]}},S=!1),!S&&Ai(w))){let E=w;w=(A,P,D)=>P==null?ws:Ri(P,D,E)}m.range=ce(w||(y?k0:c==B?m.distr==3?T0:m.distr==4?M0:Mf:m.distr==3?Ef:m.distr==4?Cf:R0)),m.auto=ce(S?!1:m.auto),m.clamp=ce(m.clamp||c0),m._min=m._max=null,m.valToPct=re(m)}}}ee("x"),ee("y"),s==1&&T.forEach(c=>{ee(c.scale)}),H.forEach(c=>{ee(c.scale)});for(let c in e.scales)ee(c);let z=_[B],ne=z.distr,q,Z;z.ori==0?(Ht(u,Hb),q=o,Z=i):(Ht(u,Db),q=i,Z=o);let U={};for(let c in _){let m=_[c];(m.min!=null||m.max!=null)&&(U[c]={min:m.min,max:m.max},m.min=m.max=null)}let le=e.tzDate||(c=>new Date(Ze(c/O))),G=e.fmtDate||Ul,xt=O==1?Hv(le):Bv(le),ze=Md(le,Td(O==1?zv:Iv,G)),de=Cd(le,Ed(Fv,G)),Se=[],ie=r.legend=Ke({},Uv,e.legend),j=r.cursor=Ke({},Qv,{drag:{y:s==2}},e.cursor),Je=ie.show,ft=j.show,He=ie.markers;ie.idxs=Se,He.width=ce(He.width),He.dash=ce(He.dash),He.stroke=ce(He.stroke),He.fill=ce(He.fill);let ye,Jt,_t,Ie=[],un=[],$n,Wt=!1,zn={};if(ie.live){let c=T[1]?T[1].values:null;Wt=c!=null,$n=Wt?c(r,1,0):{_:0};for(let m in $n)zn[m]=Il}if(Je)if(ye=on("table",Gb,u),_t=on("tbody",null,ye),ie.mount(r,ye),Wt){Jt=on("thead",null,ye,_t);let c=on("tr",null,Jt);on("th",null,c);for(var Br in $n)on("th",rd,c).textContent=Br}else Ht(ye,Jb),ie.live&&Ht(ye,Yb);let Wr={show:!0},Os={show:!1};function vo(c,m){if(m==0&&(Wt||!ie.live||s==2))return ws;let b=[],y=on("tr",Qb,_t,_t.childNodes[m]);Ht(y,c.class),c.show||Ht(y,_r);let w=on("th",null,y);if(He.show){let A=Gt(Zb,w);if(m>0){let P=He.width(r,m);P&&(A.style.border=P+"px "+He.dash(r,m)+" "+He.stroke(r,m)),A.style.background=He.fill(r,m)}}let S=Gt(rd,w);c.label instanceof HTMLElement?S.appendChild(c.label):S.textContent=c.label,m>0&&(He.show||(S.style.color=c.width>0?He.stroke(r,m):He.fill(r,m)),mt("click",w,A=>{if(j._lock)return;cr(A);let P=T.indexOf(c);if((A.ctrlKey||A.metaKey)!=ie.isolate){let D=T.some((I,V)=>V>0&&V!=P&&I.show);T.forEach((I,V)=>{V>0&&dn(V,D?V==P?Wr:Os:Wr,!0,Ue.setSeries)})}else dn(P,{show:!c.show},!0,Ue.setSeries)},!1),Ur&&mt(ad,w,A=>{j._lock||(cr(A),dn(T.indexOf(c),rs,!0,Ue.setSeries))},!1));for(var E in $n){let A=on("td",Xb,y);A.textContent="--",b.push(A)}return[y,b]}let or=new Map;function mt(c,m,b,y=!0){let w=or.get(m)||{},S=j.bind[c](r,m,b,y);S&&(Lr(c,m,w[c]=S),or.set(m,w))}function Fr(c,m,b){let y=or.get(m)||{};for(let w in y)(c==null||w==c)&&(_l(w,m,y[w]),delete y[w]);c==null&&or.delete(m)}let Sn=0,ir=0,se=0,F=0,Ce=0,Qe=0,Vr=Ce,ar=Qe,cn=se,lr=F,Lt=0,Ft=0,wt=0,Qt=0;r.bbox={};let aa=!1,yo=!1,qr=!1,ur=!1,xo=!1,Vt=!1;function la(c,m,b){(b||c!=r.width||m!=r.height)&&gu(c,m),Jr(!1),qr=!0,yo=!0,Qr()}function gu(c,m){r.width=Sn=se=c,r.height=ir=F=m,Ce=Qe=0,Hh(),Dh();let b=r.bbox;Lt=b.left=Cr(Ce*be,.5),Ft=b.top=Cr(Qe*be,.5),wt=b.width=Cr(se*be,.5),Qt=b.height=Cr(F*be,.5)}let Oh=3;function Nh(){let c=!1,m=0;for(;!c;){m++;let b=Kh(m),y=Gh(m);c=m==Oh||b&&y,c||(gu(r.width,r.height),yo=!0)}}function zh({width:c,height:m}){la(c,m)}r.setSize=zh;function Hh(){let c=!1,m=!1,b=!1,y=!1;H.forEach((w,S)=>{if(w.show&&w._show){let{side:E,_size:A}=w,P=E%2,D=w.label!=null?w.labelSize:0,I=A+D;I>0&&(P?(se-=I,E==3?(Ce+=I,y=!0):b=!0):(F-=I,E==0?(Qe+=I,c=!0):m=!0))}}),pr[0]=c,pr[1]=b,pr[2]=m,pr[3]=y,se-=Hn[1]+Hn[3],Ce+=Hn[3],F-=Hn[2]+Hn[0],Qe+=Hn[0]}function Dh(){let c=Ce+se,m=Qe+F,b=Ce,y=Qe;function w(S,E){switch(S){case 1:return c+=E,c-E;case 2:return m+=E,m-E;case 3:return b-=E,b+E;case 0:return y-=E,y+E}}H.forEach((S,E)=>{if(S.show&&S._show){let A=S.side;S._pos=w(A,S._size),S.label!=null&&(S._lpos=w(A,S.labelSize))}})}if(j.dataIdx==null){let c=j.hover,m=c.skip=new Set(c.skip??[]);m.add(void 0);let b=c.prox=ce(c.prox),y=c.bias??=0;j.dataIdx=(w,S,E,A)=>{if(S==0)return E;let P=E,D=b(w,S,E,A)??Me,I=D>=0&&D<Me,V=z.ori==0?se:F,te=j.left,ge=t[0],fe=t[S];if(m.has(fe[E])){P=null;let ae=null,X=null,K;if(y==0||y==-1)for(K=E;ae==null&&K-- >0;)m.has(fe[K])||(ae=K);if(y==0||y==1)for(K=E;X==null&&K++<fe.length;)m.has(fe[K])||(X=K);if(ae!=null||X!=null)if(I){let Oe=ae==null?-1/0:q(ge[ae],z,V,0),We=X==null?1/0:q(ge[X],z,V,0),ot=te-Oe,ke=We-te;ot<=ke?ot<=D&&(P=ae):ke<=D&&(P=X)}else P=X==null?ae:ae==null?X:E-ae<=X-E?ae:X}else I&&Xe(te-q(ge[E],z,V,0))>D&&(P=null);return P}}let cr=c=>{j.event=c};j.idxs=Se,j._lock=!1;let ut=j.points;ut.show=ce(ut.show),ut.size=ce(ut.size),ut.stroke=ce(ut.stroke),ut.width=ce(ut.width),ut.fill=ce(ut.fill);let pn=r.focus=Ke({},e.focus||{alpha:.3},j.focus),Ur=pn.prox>=0,jr=Ur&&ut.one,qt=[],Kr=[],Gr=[];function bu(c,m){let b=ut.show(r,m);if(b instanceof HTMLElement)return Ht(b,Kb),Ht(b,c.class),xn(b,-10,-10,se,F),$.insertBefore(b,qt[m]),b}function vu(c,m){if(s==1||m>0){let b=s==1&&_[c.scale].time,y=c.value;c.value=b?$d(y)?Cd(le,Ed(y,G)):y||de:y||a0,c.label=c.label||(b?Xv:Zv)}if(jr||m>0){c.width=c.width==null?1:c.width,c.paths=c.paths||w0||pv,c.fillTo=ce(c.fillTo||d0),c.pxAlign=+he(c.pxAlign,M),c.pxRound=Dd(c.pxAlign),c.stroke=ce(c.stroke||null),c.fill=ce(c.fill||null),c._stroke=c._fill=c._paths=c._focus=null;let b=l0(vt(1,c.width),1),y=c.points=Ke({},{size:b,width:vt(1,b*.2),stroke:c.stroke,space:b*2,paths:$0,_stroke:null,_fill:null},c.points);y.show=ce(y.show),y.filter=ce(y.filter),y.fill=ce(y.fill),y.stroke=ce(y.stroke),y.paths=ce(y.paths),y.pxAlign=c.pxAlign}if(Je){let b=vo(c,m);Ie.splice(m,0,b[0]),un.splice(m,0,b[1]),ie.values.push(null)}if(ft){Se.splice(m,0,null);let b=null;jr?m==0&&(b=bu(c,m)):m>0&&(b=bu(c,m)),qt.splice(m,0,b),Kr.splice(m,0,0),Gr.splice(m,0,0)}st("addSeries",m)}function Ih(c,m){m=m??T.length,c=s==1?Hl(c,m,_d,zd):Hl(c,m,{},Nd),T.splice(m,0,c),vu(T[m],m)}r.addSeries=Ih;function Bh(c){if(T.splice(c,1),Je){ie.values.splice(c,1),un.splice(c,1);let m=Ie.splice(c,1)[0];Fr(null,m.firstChild),m.remove()}ft&&(Se.splice(c,1),qt.splice(c,1)[0].remove(),Kr.splice(c,1),Gr.splice(c,1)),st("delSeries",c)}r.delSeries=Bh;let pr=[!1,!1,!1,!1];function Wh(c,m){if(c._show=c.show,c.show){let b=c.side%2,y=_[c.scale];y==null&&(c.scale=b?T[1].scale:B,y=_[c.scale]);let w=y.time;c.size=ce(c.size),c.space=ce(c.space),c.rotate=ce(c.rotate),er(c.incrs)&&c.incrs.forEach(E=>{!tr.has(E)&&tr.set(E,Qd(E))}),c.incrs=ce(c.incrs||(y.distr==2?Pv:w?O==1?Nv:Dv:Ar)),c.splits=ce(c.splits||(w&&y.distr==1?xt:y.distr==3?Pl:y.distr==4?n0:t0)),c.stroke=ce(c.stroke),c.grid.stroke=ce(c.grid.stroke),c.ticks.stroke=ce(c.ticks.stroke),c.border.stroke=ce(c.border.stroke);let S=c.values;c.values=er(S)&&!er(S[0])?ce(S):w?er(S)?Md(le,Td(S,G)):$d(S)?Wv(le,S):S||ze:S||e0,c.filter=ce(c.filter||(y.distr>=3&&y.log==10?o0:y.distr==3&&y.log==2?i0:Yd)),c.font=Fd(c.font),c.labelFont=Fd(c.labelFont),c._size=c.size(r,null,m,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,c._size>0&&(pr[m]=!0,c._el=Gt(Vb,g))}}function Ns(c,m,b,y){let[w,S,E,A]=b,P=m%2,D=0;return P==0&&(A||S)&&(D=m==0&&!w||m==2&&!E?Ze(Ad.size/3):0),P==1&&(w||E)&&(D=m==1&&!S||m==3&&!A?Ze(Pd.size/2):0),D}let yu=r.padding=(e.padding||[Ns,Ns,Ns,Ns]).map(c=>ce(he(c,Ns))),Hn=r._padding=yu.map((c,m)=>c(r,m,pr,0)),it,et=null,tt=null,wo=s==1?T[0].idxs:null,Zt=null,zs=!1;function xu(c,m){if(t=c??[],r.data=r._data=t,s==2){it=0;for(let b=1;b<T.length;b++)it+=t[b][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),Zt=t[0],it=Zt.length;let b=t;if(ne==2){b=t.slice();let y=b[0]=Array(it);for(let w=0;w<it;w++)y[w]=w}r._data=t=b}if(Jr(!0),st("setData"),ne==2&&(qr=!0),m!==!1){let b=z;b.auto(r,zs)?ua():In(B,b.min,b.max),ur=ur||j.left>=0,Vt=!0,Qr()}}r.setData=xu;function ua(){zs=!0;let c,m;s==1&&(it>0?(et=wo[0]=0,tt=wo[1]=it-1,c=t[0][et],m=t[0][tt],ne==2?(c=et,m=tt):c==m&&(ne==3?[c,m]=Ei(c,c,z.log,!1):ne==4?[c,m]=Wl(c,c,z.log,!1):z.time?m=c+Ze(86400/O):[c,m]=Ri(c,m,Fl,!0))):(et=wo[0]=c=null,tt=wo[1]=m=null)),In(B,c,m)}let $o,Yr,ca,pa,da,fa,ma,ha,ga,$t;function wu(c,m,b,y,w,S){c??=od,b??=ql,y??="butt",w??=od,S??="round",c!=$o&&(d.strokeStyle=$o=c),w!=Yr&&(d.fillStyle=Yr=w),m!=ca&&(d.lineWidth=ca=m),S!=da&&(d.lineJoin=da=S),y!=fa&&(d.lineCap=fa=y),b!=pa&&d.setLineDash(pa=b)}function $u(c,m,b,y){m!=Yr&&(d.fillStyle=Yr=m),c!=ma&&(d.font=ma=c),b!=ha&&(d.textAlign=ha=b),y!=ga&&(d.textBaseline=ga=y)}function ba(c,m,b,y,w=0){if(y.length>0&&c.auto(r,zs)&&(m==null||m.min==null)){let S=he(et,0),E=he(tt,y.length-1),A=b.min==null?ov(y,S,E,w,c.distr==3):[b.min,b.max];c.min=ln(c.min,b.min=A[0]),c.max=vt(c.max,b.max=A[1])}}let Su={min:null,max:null};function Fh(){for(let y in _){let w=_[y];U[y]==null&&(w.min==null||U[B]!=null&&w.auto(r,zs))&&(U[y]=Su)}for(let y in _){let w=_[y];U[y]==null&&w.from!=null&&U[w.from]!=null&&(U[y]=Su)}U[B]!=null&&Jr(!0);let c={};for(let y in U){let w=U[y];if(w!=null){let S=c[y]=$s(_[y],mv);if(w.min!=null)Ke(S,w);else if(y!=B||s==2)if(it==0&&S.from==null){let E=S.range(r,null,null,y);S.min=E[0],S.max=E[1]}else S.min=Me,S.max=-Me}}if(it>0){T.forEach((y,w)=>{if(s==1){let S=y.scale,E=U[S];if(E==null)return;let A=c[S];if(w==0){let P=A.range(r,A.min,A.max,S);A.min=P[0],A.max=P[1],et=an(A.min,t[0]),tt=an(A.max,t[0]),tt-et>1&&(t[0][et]<A.min&&et++,t[0][tt]>A.max&&tt--),y.min=Zt[et],y.max=Zt[tt]}else y.show&&y.auto&&ba(A,E,y,t[w],y.sorted);y.idxs[0]=et,y.idxs[1]=tt}else if(w>0&&y.show&&y.auto){let[S,E]=y.facets,A=S.scale,P=E.scale,[D,I]=t[w],V=c[A],te=c[P];V!=null&&ba(V,U[A],S,D,S.sorted),te!=null&&ba(te,U[P],E,I,E.sorted),y.min=E.min,y.max=E.max}});for(let y in c){let w=c[y],S=U[y];if(w.from==null&&(S==null||S.min==null)){let E=w.range(r,w.min==Me?null:w.min,w.max==-Me?null:w.max,y);w.min=E[0],w.max=E[1]}}}for(let y in c){let w=c[y];if(w.from!=null){let S=c[w.from];if(S.min==null)w.min=w.max=null;else{let E=w.range(r,S.min,S.max,y);w.min=E[0],w.max=E[1]}}}let m={},b=!1;for(let y in c){let w=c[y],S=_[y];if(S.min!=w.min||S.max!=w.max){S.min=w.min,S.max=w.max;let E=S.distr;S._min=E==3?Ln(S.min):E==4?kl(S.min,S.asinh):E==100?S.fwd(S.min):S.min,S._max=E==3?Ln(S.max):E==4?kl(S.max,S.asinh):E==100?S.fwd(S.max):S.max,m[y]=b=!0}}if(b){T.forEach((y,w)=>{s==2?w>0&&m.y&&(y._paths=null):m[y.scale]&&(y._paths=null)});for(let y in m)qr=!0,st("setScale",y);ft&&j.left>=0&&(ur=Vt=!0)}for(let y in U)U[y]=null}function Vh(c){let m=Ll(et-1,0,it-1),b=Ll(tt+1,0,it-1);for(;c[m]==null&&m>0;)m--;for(;c[b]==null&&b<it-1;)b++;return[m,b]}function qh(){if(it>0){let c=T.some(m=>m._focus)&&$t!=pn.alpha;c&&(d.globalAlpha=$t=pn.alpha),T.forEach((m,b)=>{if(b>0&&m.show&&(ku(b,!1),ku(b,!0),m._paths==null)){let y=$t;$t!=m.alpha&&(d.globalAlpha=$t=m.alpha);let w=s==2?[0,t[b][0].length-1]:Vh(t[b]);m._paths=m.paths(r,b,w[0],w[1]),$t!=y&&(d.globalAlpha=$t=y)}}),T.forEach((m,b)=>{if(b>0&&m.show){let y=$t;$t!=m.alpha&&(d.globalAlpha=$t=m.alpha),m._paths!=null&&Ru(b,!1);{let w=m._paths!=null?m._paths.gaps:null,S=m.points.show(r,b,et,tt,w),E=m.points.filter(r,b,S,w);(S||E)&&(m.points._paths=m.points.paths(r,b,et,tt,E),Ru(b,!0))}$t!=y&&(d.globalAlpha=$t=y),st("drawSeries",b)}}),c&&(d.globalAlpha=$t=1)}}function ku(c,m){let b=m?T[c].points:T[c];b._stroke=b.stroke(r,c),b._fill=b.fill(r,c)}function Ru(c,m){let b=m?T[c].points:T[c],{stroke:y,fill:w,clip:S,flags:E,_stroke:A=b._stroke,_fill:P=b._fill,_width:D=b.width}=b._paths;D=Ee(D*be,3);let I=null,V=D%2/2;m&&P==null&&(P=D>0?"#fff":A);let te=b.pxAlign==1&&V>0;if(te&&d.translate(V,V),!m){let ge=Lt-D/2,fe=Ft-D/2,ae=wt+D,X=Qt+D;I=new Path2D,I.rect(ge,fe,ae,X)}m?va(A,D,b.dash,b.cap,P,y,w,E,S):Uh(c,A,D,b.dash,b.cap,P,y,w,E,I,S),te&&d.translate(-V,-V)}function Uh(c,m,b,y,w,S,E,A,P,D,I){let V=!1;P!=0&&Y.forEach((te,ge)=>{if(te.series[0]==c){let fe=T[te.series[1]],ae=t[te.series[1]],X=(fe._paths||fo).band;er(X)&&(X=te.dir==1?X[0]:X[1]);let K,Oe=null;fe.show&&X&&av(ae,et,tt)?(Oe=te.fill(r,ge)||S,K=fe._paths.clip):X=null,va(m,b,y,w,Oe,E,A,P,D,I,K,X),V=!0}}),V||va(m,b,y,w,S,E,A,P,D,I)}let Tu=Ss|Nl;function va(c,m,b,y,w,S,E,A,P,D,I,V){wu(c,m,b,y,w),(P||D||V)&&(d.save(),P&&d.clip(P),D&&d.clip(D)),V?(A&Tu)==Tu?(d.clip(V),I&&d.clip(I),ko(w,E),So(c,S,m)):A&Nl?(ko(w,E),d.clip(V),So(c,S,m)):A&Ss&&(d.save(),d.clip(V),I&&d.clip(I),ko(w,E),d.restore(),So(c,S,m)):(ko(w,E),So(c,S,m)),(P||D||V)&&d.restore()}function So(c,m,b){b>0&&(m instanceof Map?m.forEach((y,w)=>{d.strokeStyle=$o=w,d.stroke(y)}):m!=null&&c&&d.stroke(m))}function ko(c,m){m instanceof Map?m.forEach((b,y)=>{d.fillStyle=Yr=y,d.fill(b)}):m!=null&&c&&d.fill(m)}function jh(c,m,b,y){let w=H[c],S;if(y<=0)S=[0,0];else{let E=w._space=w.space(r,c,m,b,y),A=w._incrs=w.incrs(r,c,m,b,y,E);S=E0(m,b,A,y,E)}return w._found=S}function ya(c,m,b,y,w,S,E,A,P,D){let I=E%2/2;M==1&&d.translate(I,I),wu(A,E,P,D,A),d.beginPath();let V,te,ge,fe,ae=w+(y==0||y==3?-S:S);b==0?(te=w,fe=ae):(V=w,ge=ae);for(let X=0;X<c.length;X++)m[X]!=null&&(b==0?V=ge=c[X]:te=fe=c[X],d.moveTo(V,te),d.lineTo(ge,fe));d.stroke(),M==1&&d.translate(-I,-I)}function Kh(c){let m=!0;return H.forEach((b,y)=>{if(!b.show)return;let w=_[b.scale];if(w.min==null){b._show&&(m=!1,b._show=!1,Jr(!1));return}else b._show||(m=!1,b._show=!0,Jr(!1));let S=b.side,E=S%2,{min:A,max:P}=w,[D,I]=jh(y,A,P,E==0?se:F);if(I==0)return;let V=w.distr==2,te=b._splits=b.splits(r,y,A,P,D,I,V),ge=w.distr==2?te.map(K=>Zt[K]):te,fe=w.distr==2?Zt[te[1]]-Zt[te[0]]:D,ae=b._values=b.values(r,b.filter(r,ge,y,I,fe),y,I,fe);b._rotate=S==2?b.rotate(r,ae,y,I):0;let X=b._size;b._size=Yt(b.size(r,ae,y,c)),X!=null&&b._size!=X&&(m=!1)}),m}function Gh(c){let m=!0;return yu.forEach((b,y)=>{let w=b(r,y,pr,c);w!=Hn[y]&&(m=!1),Hn[y]=w}),m}function Yh(){for(let c=0;c<H.length;c++){let m=H[c];if(!m.show||!m._show)continue;let b=m.side,y=b%2,w,S,E=m.stroke(r,c),A=b==0||b==3?-1:1,[P,D]=m._found;if(m.label!=null){let gt=m.labelGap*A,Nt=Ze((m._lpos+gt)*be);$u(m.labelFont[0],E,"center",b==2?"top":sd),d.save(),y==1?(w=S=0,d.translate(Nt,Ze(Ft+Qt/2)),d.rotate((b==3?-Si:Si)/2)):(w=Ze(Lt+wt/2),S=Nt);let mr=Kd(m.label)?m.label(r,c,P,D):m.label;d.fillText(mr,w,S),d.restore()}if(D==0)continue;let I=_[m.scale],V=y==0?wt:Qt,te=y==0?Lt:Ft,ge=m._splits,fe=I.distr==2?ge.map(gt=>Zt[gt]):ge,ae=I.distr==2?Zt[ge[1]]-Zt[ge[0]]:P,X=m.ticks,K=m.border,Oe=X.show?X.size:0,We=Ze(Oe*be),ot=Ze((m.alignTo==2?m._size-Oe-m.gap:m.gap)*be),ke=m._rotate*-Si/180,Fe=L(m._pos*be),Pt=(We+ot)*A,ht=Fe+Pt;S=y==0?ht:0,w=y==1?ht:0;let Ut=m.font[0],Xt=m.align==1?bs:m.align==2?wl:ke>0?bs:ke<0?wl:y==0?"center":b==3?wl:bs,mn=ke||y==1?"middle":b==2?"top":sd;$u(Ut,E,Xt,mn);let Ot=m.font[1]*m.lineGap,jt=ge.map(gt=>L(a(gt,I,V,te))),en=m._values;for(let gt=0;gt<en.length;gt++){let Nt=en[gt];if(Nt!=null){y==0?w=jt[gt]:S=jt[gt],Nt=""+Nt;let mr=Nt.indexOf(`
`)==-1?[Nt]:Nt.split(/\n/gm);for(let bt=0;bt<mr.length;bt++){let Uu=mr[bt];ke?(d.save(),d.translate(w,S+bt*Ot),d.rotate(ke),d.fillText(Uu,0,0),d.restore()):d.fillText(Uu,w,S+bt*Ot)}}}X.show&&ya(jt,X.filter(r,fe,c,D,ae),y,b,Fe,We,Ee(X.width*be,3),X.stroke(r,c),X.dash,X.cap);let hn=m.grid;hn.show&&ya(jt,hn.filter(r,fe,c,D,ae),y,y==0?2:1,y==0?Ft:Lt,y==0?Qt:wt,Ee(hn.width*be,3),hn.stroke(r,c),hn.dash,hn.cap),K.show&&ya([Fe],[1],y==0?1:0,y==0?1:2,y==1?Ft:Lt,y==1?Qt:wt,Ee(K.width*be,3),K.stroke(r,c),K.dash,K.cap)}st("drawAxes")}function Jr(c){T.forEach((m,b)=>{b>0&&(m._paths=null,c&&(s==1?(m.min=null,m.max=null):m.facets.forEach(y=>{y.min=null,y.max=null})))})}let Ro=!1,xa=!1,Hs=[];function Jh(){xa=!1;for(let c=0;c<Hs.length;c++)st(...Hs[c]);Hs.length=0}function Qr(){Ro||(wv(Mu),Ro=!0)}function Qh(c,m=!1){Ro=!0,xa=m,c(r),Mu(),m&&Hs.length>0&&queueMicrotask(Jh)}r.batch=Qh;function Mu(){if(aa&&(Fh(),aa=!1),qr&&(Nh(),qr=!1),yo){if(Ne(x,bs,Ce),Ne(x,"top",Qe),Ne(x,lo,se),Ne(x,uo,F),Ne($,bs,Ce),Ne($,"top",Qe),Ne($,lo,se),Ne($,uo,F),Ne(g,lo,Sn),Ne(g,uo,ir),f.width=Ze(Sn*be),f.height=Ze(ir*be),H.forEach(({_el:c,_show:m,_size:b,_pos:y,side:w})=>{if(c!=null)if(m){let S=w===3||w===0?b:0,E=w%2==1;Ne(c,E?"left":"top",y-S),Ne(c,E?"width":"height",b),Ne(c,E?"top":"left",E?Qe:Ce),Ne(c,E?"height":"width",E?F:se),Al(c,_r)}else Ht(c,_r)}),$o=Yr=ca=da=fa=ma=ha=ga=pa=null,$t=1,Bs(!0),Ce!=Vr||Qe!=ar||se!=cn||F!=lr){Jr(!1);let c=se/cn,m=F/lr;if(ft&&!ur&&j.left>=0){j.left*=c,j.top*=m,Zr&&xn(Zr,Ze(j.left),0,se,F),Xr&&xn(Xr,0,Ze(j.top),se,F);for(let b=0;b<qt.length;b++){let y=qt[b];y!=null&&(Kr[b]*=c,Gr[b]*=m,xn(y,Yt(Kr[b]),Yt(Gr[b]),se,F))}}if(Pe.show&&!xo&&Pe.left>=0&&Pe.width>0){Pe.left*=c,Pe.width*=c,Pe.top*=m,Pe.height*=m;for(let b in Ta)Ne(ns,b,Pe[b])}Vr=Ce,ar=Qe,cn=se,lr=F}st("setSize"),yo=!1}Sn>0&&ir>0&&(d.clearRect(0,0,f.width,f.height),st("drawClear"),Q.forEach(c=>c()),st("draw")),Pe.show&&xo&&(To(Pe),xo=!1),ft&&ur&&(fr(null,!0,!1),ur=!1),ie.show&&ie.live&&Vt&&(ka(),Vt=!1),l||(l=!0,r.status=1,st("ready")),zs=!1,Ro=!1}r.redraw=(c,m)=>{qr=m||!1,c!==!1?In(B,z.min,z.max):Qr()};function wa(c,m){let b=_[c];if(b.from==null){if(it==0){let y=b.range(r,m.min,m.max,c);m.min=y[0],m.max=y[1]}if(m.min>m.max){let y=m.min;m.min=m.max,m.max=y}if(it>1&&m.min!=null&&m.max!=null&&m.max-m.min<1e-16)return;c==B&&b.distr==2&&it>0&&(m.min=an(m.min,t[0]),m.max=an(m.max,t[0]),m.min==m.max&&m.max++),U[c]=m,aa=!0,Qr()}}r.setScale=wa;let $a,Sa,Zr,Xr,Eu,Cu,es,ts,Au,_u,Le,De,Dn=!1,at=j.drag,nt=at.x,rt=at.y;ft&&(j.x&&($a=Gt(Ub,$)),j.y&&(Sa=Gt(jb,$)),z.ori==0?(Zr=$a,Xr=Sa):(Zr=Sa,Xr=$a),Le=j.left,De=j.top);let Pe=r.select=Ke({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),ns=Pe.show?Gt(qb,Pe.over?$:x):null;function To(c,m){if(Pe.show){for(let b in c)Pe[b]=c[b],b in Ta&&Ne(ns,b,c[b]);m!==!1&&st("setSelect")}}r.setSelect=To;function Zh(c){if(T[c].show)Je&&Al(Ie[c],_r);else if(Je&&Ht(Ie[c],_r),ft){let b=jr?qt[0]:qt[c];b!=null&&xn(b,-10,-10,se,F)}}function In(c,m,b){wa(c,{min:m,max:b})}function dn(c,m,b,y){m.focus!=null&&rg(c),m.show!=null&&T.forEach((w,S)=>{S>0&&(c==S||c==null)&&(w.show=m.show,Zh(S),s==2?(In(w.facets[0].scale,null,null),In(w.facets[1].scale,null,null)):In(w.scale,null,null),Qr())}),b!==!1&&st("setSeries",c,m),y&&Ws("setSeries",r,c,m)}r.setSeries=dn;function Xh(c,m){Ke(Y[c],m)}function eg(c,m){c.fill=ce(c.fill||null),c.dir=he(c.dir,-1),m=m??Y.length,Y.splice(m,0,c)}function tg(c){c==null?Y.length=0:Y.splice(c,1)}r.addBand=eg,r.setBand=Xh,r.delBand=tg;function ng(c,m){T[c].alpha=m,ft&&qt[c]!=null&&(qt[c].style.opacity=m),Je&&Ie[c]&&(Ie[c].style.opacity=m)}let kn,Bn,dr,rs={focus:!0};function rg(c){if(c!=dr){let m=c==null,b=pn.alpha!=1;T.forEach((y,w)=>{if(s==1||w>0){let S=m||w==0||w==c;y._focus=m?null:S,b&&ng(w,S?1:pn.alpha)}}),dr=c,b&&Qr()}}Je&&Ur&&mt(ld,ye,c=>{j._lock||(cr(c),dr!=null&&dn(null,rs,!0,Ue.setSeries))});function fn(c,m,b){let y=_[m];b&&(c=c/be-(y.ori==1?Qe:Ce));let w=se;y.ori==1&&(w=F,c=w-c),y.dir==-1&&(c=w-c);let S=y._min,E=y._max,A=c/w,P=S+(E-S)*A,D=y.distr;return D==3?xs(10,P):D==4?uv(P,y.asinh):D==100?y.bwd(P):P}function sg(c,m){let b=fn(c,B,m);return an(b,t[0],et,tt)}r.valToIdx=c=>an(c,t[0]),r.posToIdx=sg,r.posToVal=fn,r.valToPos=(c,m,b)=>_[m].ori==0?o(c,_[m],b?wt:se,b?Lt:0):i(c,_[m],b?Qt:F,b?Ft:0),r.setCursor=(c,m,b)=>{Le=c.left,De=c.top,fr(null,m,b)};function Lu(c,m){Ne(ns,bs,Pe.left=c),Ne(ns,lo,Pe.width=m)}function Pu(c,m){Ne(ns,"top",Pe.top=c),Ne(ns,uo,Pe.height=m)}let Ds=z.ori==0?Lu:Pu,Is=z.ori==1?Lu:Pu;function og(){if(Je&&ie.live)for(let c=s==2?1:0;c<T.length;c++){if(c==0&&Wt)continue;let m=ie.values[c],b=0;for(let y in m)un[c][b++].firstChild.nodeValue=m[y]}}function ka(c,m){if(c!=null&&(c.idxs?c.idxs.forEach((b,y)=>{Se[y]=b}):fv(c.idx)||Se.fill(c.idx),ie.idx=Se[0]),Je&&ie.live){for(let b=0;b<T.length;b++)(b>0||s==1&&!Wt)&&ig(b,Se[b]);og()}Vt=!1,m!==!1&&st("setLegend")}r.setLegend=ka;function ig(c,m){let b=T[c],y=c==0&&ne==2?Zt:t[c],w;Wt?w=b.values(r,c,m)??zn:(w=b.value(r,m==null?null:y[m],c,m),w=w==null?zn:{_:w}),ie.values[c]=w}function fr(c,m,b){Au=Le,_u=De,[Le,De]=j.move(r,Le,De),j.left=Le,j.top=De,ft&&(Zr&&xn(Zr,Ze(Le),0,se,F),Xr&&xn(Xr,0,Ze(De),se,F));let y,w=et>tt;kn=Me,Bn=null;let S=z.ori==0?se:F,E=z.ori==1?se:F;if(Le<0||it==0||w){y=j.idx=null;for(let A=0;A<T.length;A++){let P=qt[A];P!=null&&xn(P,-10,-10,se,F)}Ur&&dn(null,rs,!0,c==null&&Ue.setSeries),ie.live&&(Se.fill(y),Vt=!0)}else{let A,P,D;s==1&&(A=z.ori==0?Le:De,P=fn(A,B),y=j.idx=an(P,t[0],et,tt),D=q(t[0][y],z,S,0));let I=-10,V=-10,te=0,ge=0,fe=!0,ae="",X="";for(let K=s==2?1:0;K<T.length;K++){let Oe=T[K],We=Se[K],ot=We==null?null:s==1?t[K][We]:t[K][1][We],ke=j.dataIdx(r,K,y,P),Fe=ke==null?null:s==1?t[K][ke]:t[K][1][ke];if(Vt=Vt||Fe!=ot||ke!=We,Se[K]=ke,K>0&&Oe.show){let Pt=ke==null?-10:ke==y?D:q(s==1?t[0][ke]:t[K][0][ke],z,S,0),ht=Fe==null?-10:Z(Fe,s==1?_[Oe.scale]:_[Oe.facets[1].scale],E,0);if(Ur&&Fe!=null){let Ut=z.ori==1?Le:De,Xt=Xe(pn.dist(r,K,ke,ht,Ut));if(Xt<kn){let mn=pn.bias;if(mn!=0){let Ot=fn(Ut,Oe.scale),jt=Fe>=0?1:-1,en=Ot>=0?1:-1;en==jt&&(en==1?mn==1?Fe>=Ot:Fe<=Ot:mn==1?Fe<=Ot:Fe>=Ot)&&(kn=Xt,Bn=K)}else kn=Xt,Bn=K}}if(Vt||jr){let Ut,Xt;z.ori==0?(Ut=Pt,Xt=ht):(Ut=ht,Xt=Pt);let mn,Ot,jt,en,hn,gt,Nt=!0,mr=ut.bbox;if(mr!=null){Nt=!1;let bt=mr(r,K);jt=bt.left,en=bt.top,mn=bt.width,Ot=bt.height}else jt=Ut,en=Xt,mn=Ot=ut.size(r,K);if(gt=ut.fill(r,K),hn=ut.stroke(r,K),jr)K==Bn&&kn<=pn.prox&&(I=jt,V=en,te=mn,ge=Ot,fe=Nt,ae=gt,X=hn);else{let bt=qt[K];bt!=null&&(Kr[K]=jt,Gr[K]=en,hd(bt,mn,Ot,Nt),fd(bt,gt,hn),xn(bt,Yt(jt),Yt(en),se,F))}}}}if(jr){let K=pn.prox,Oe=dr==null?kn<=K:kn>K||Bn!=dr;if(Vt||Oe){let We=qt[0];We!=null&&(Kr[0]=I,Gr[0]=V,hd(We,te,ge,fe),fd(We,ae,X),xn(We,Yt(I),Yt(V),se,F))}}}if(Pe.show&&Dn)if(c!=null){let[A,P]=Ue.scales,[D,I]=Ue.match,[V,te]=c.cursor.sync.scales,ge=c.cursor.drag;if(nt=ge._x,rt=ge._y,nt||rt){let{left:fe,top:ae,width:X,height:K}=c.select,Oe=c.scales[V].ori,We=c.posToVal,ot,ke,Fe,Pt,ht,Ut=A!=null&&D(A,V),Xt=P!=null&&I(P,te);Ut&&nt?(Oe==0?(ot=fe,ke=X):(ot=ae,ke=K),Fe=_[A],Pt=q(We(ot,V),Fe,S,0),ht=q(We(ot+ke,V),Fe,S,0),Ds(ln(Pt,ht),Xe(ht-Pt))):Ds(0,S),Xt&&rt?(Oe==1?(ot=fe,ke=X):(ot=ae,ke=K),Fe=_[P],Pt=Z(We(ot,te),Fe,E,0),ht=Z(We(ot+ke,te),Fe,E,0),Is(ln(Pt,ht),Xe(ht-Pt))):Is(0,E)}else Ma()}else{let A=Xe(Au-Eu),P=Xe(_u-Cu);if(z.ori==1){let te=A;A=P,P=te}nt=at.x&&A>=at.dist,rt=at.y&&P>=at.dist;let D=at.uni;D!=null?nt&&rt&&(nt=A>=D,rt=P>=D,!nt&&!rt&&(P>A?rt=!0:nt=!0)):at.x&&at.y&&(nt||rt)&&(nt=rt=!0);let I,V;nt&&(z.ori==0?(I=es,V=Le):(I=ts,V=De),Ds(ln(I,V),Xe(V-I)),rt||Is(0,E)),rt&&(z.ori==1?(I=es,V=Le):(I=ts,V=De),Is(ln(I,V),Xe(V-I)),nt||Ds(0,S)),!nt&&!rt&&(Ds(0,0),Is(0,0))}if(at._x=nt,at._y=rt,c==null){if(b){if(qu!=null){let[A,P]=Ue.scales;Ue.values[0]=A!=null?fn(z.ori==0?Le:De,A):null,Ue.values[1]=P!=null?fn(z.ori==1?Le:De,P):null}Ws($l,r,Le,De,se,F,y)}if(Ur){let A=b&&Ue.setSeries,P=pn.prox;dr==null?kn<=P&&dn(Bn,rs,!0,A):kn>P?dn(null,rs,!0,A):Bn!=dr&&dn(Bn,rs,!0,A)}}Vt&&(ie.idx=y,ka()),m!==!1&&st("setCursor")}let Wn=null;Object.defineProperty(r,"rect",{get(){return Wn==null&&Bs(!1),Wn}});function Bs(c=!1){c?Wn=null:(Wn=$.getBoundingClientRect(),st("syncRect",Wn))}function Ou(c,m,b,y,w,S,E){j._lock||Dn&&c!=null&&c.movementX==0&&c.movementY==0||(Ra(c,m,b,y,w,S,E,!1,c!=null),c!=null?fr(null,!0,!0):fr(m,!0,!1))}function Ra(c,m,b,y,w,S,E,A,P){if(Wn==null&&Bs(!1),cr(c),c!=null)b=c.clientX-Wn.left,y=c.clientY-Wn.top;else{if(b<0||y<0){Le=-10,De=-10;return}let[D,I]=Ue.scales,V=m.cursor.sync,[te,ge]=V.values,[fe,ae]=V.scales,[X,K]=Ue.match,Oe=m.axes[0].side%2==1,We=z.ori==0?se:F,ot=z.ori==1?se:F,ke=Oe?S:w,Fe=Oe?w:S,Pt=Oe?y:b,ht=Oe?b:y;if(fe!=null?b=X(D,fe)?a(te,_[D],We,0):-10:b=We*(Pt/ke),ae!=null?y=K(I,ae)?a(ge,_[I],ot,0):-10:y=ot*(ht/Fe),z.ori==1){let Ut=b;b=y,y=Ut}}P&&(m==null||m.cursor.event.type==$l)&&((b<=1||b>=se-1)&&(b=Cr(b,se)),(y<=1||y>=F-1)&&(y=Cr(y,F))),A?(Eu=b,Cu=y,[es,ts]=j.move(r,b,y)):(Le=b,De=y)}let Ta={width:0,height:0,left:0,top:0};function Ma(){To(Ta,!1)}let Nu,zu,Hu,Du;function Iu(c,m,b,y,w,S,E){Dn=!0,nt=rt=at._x=at._y=!1,Ra(c,m,b,y,w,S,E,!0,!1),c!=null&&(mt(Sl,El,Bu,!1),Ws(id,r,es,ts,se,F,null));let{left:A,top:P,width:D,height:I}=Pe;Nu=A,zu=P,Hu=D,Du=I}function Bu(c,m,b,y,w,S,E){Dn=at._x=at._y=!1,Ra(c,m,b,y,w,S,E,!1,!0);let{left:A,top:P,width:D,height:I}=Pe,V=D>0||I>0,te=Nu!=A||zu!=P||Hu!=D||Du!=I;if(V&&te&&To(Pe),at.setScale&&V&&te){let ge=A,fe=D,ae=P,X=I;if(z.ori==1&&(ge=P,fe=I,ae=A,X=D),nt&&In(B,fn(ge,B),fn(ge+fe,B)),rt)for(let K in _){let Oe=_[K];K!=B&&Oe.from==null&&Oe.min!=Me&&In(K,fn(ae+X,K),fn(ae,K))}Ma()}else j.lock&&(j._lock=!j._lock,fr(m,!0,c!=null));c!=null&&(Fr(Sl,El),Ws(Sl,r,Le,De,se,F,null))}function ag(c,m,b,y,w,S,E){if(j._lock)return;cr(c);let A=Dn;if(Dn){let P=!0,D=!0,I=10,V,te;z.ori==0?(V=nt,te=rt):(V=rt,te=nt),V&&te&&(P=Le<=I||Le>=se-I,D=De<=I||De>=F-I),V&&P&&(Le=Le<es?0:se),te&&D&&(De=De<ts?0:F),fr(null,!0,!0),Dn=!1}Le=-10,De=-10,Se.fill(null),fr(null,!0,!0),A&&(Dn=A)}function Wu(c,m,b,y,w,S,E){j._lock||(cr(c),ua(),Ma(),c!=null&&Ws(ud,r,Le,De,se,F,null))}function Fu(){H.forEach(C0),la(r.width,r.height,!0)}Lr(ki,ys,Fu);let ss={};ss.mousedown=Iu,ss.mousemove=Ou,ss.mouseup=Bu,ss.dblclick=Wu,ss.setSeries=(c,m,b,y)=>{let w=Ue.match[2];b=w(r,m,b),b!=-1&&dn(b,y,!0,!1)},ft&&(mt(id,$,Iu),mt($l,$,Ou),mt(ad,$,c=>{cr(c),Bs(!1)}),mt(ld,$,ag),mt(ud,$,Wu),zl.add(r),r.syncRect=Bs);let Mo=r.hooks=e.hooks||{};function st(c,m,b){xa?Hs.push([c,m,b]):c in Mo&&Mo[c].forEach(y=>{y.call(null,r,m,b)})}(e.plugins||[]).forEach(c=>{for(let m in c.hooks)Mo[m]=(Mo[m]||[]).concat(c.hooks[m])});let Vu=(c,m,b)=>b,Ue=Ke({key:null,setSeries:!1,filters:{pub:xd,sub:xd},scales:[B,T[1]?T[1].scale:null],match:[wd,wd,Vu],values:[null,null]},j.sync);Ue.match.length==2&&Ue.match.push(Vu),j.sync=Ue;let qu=Ue.key,Ea=vf(qu);function Ws(c,m,b,y,w,S,E){Ue.filters.pub(c,m,b,y,w,S,E)&&Ea.pub(c,m,b,y,w,S,E)}Ea.sub(r);function lg(c,m,b,y,w,S,E){Ue.filters.sub(c,m,b,y,w,S,E)&&ss[c](null,m,b,y,w,S,E)}r.pub=lg;function ug(){Ea.unsub(r),zl.delete(r),or.clear(),_l(ki,ys,Fu),u.remove(),ye?.remove(),st("destroy")}r.destroy=ug;function Ca(){st("init",e,t),xu(t||e.data,!1),U[B]?wa(B,U[B]):ua(),xo=Pe.show&&(Pe.width>0||Pe.height>0),ur=Vt=!0,la(e.width,e.height)}return T.forEach(vu),H.forEach(Wh),n?n instanceof HTMLElement?(n.appendChild(u),Ca()):n(r,Ca):Ca(),r}Ge.assign=Ke;Ge.fmtNum=Vl;Ge.rangeNum=Ri;Ge.rangeLog=Ei;Ge.rangeAsinh=Wl;Ge.orient=Or;Ge.pxRatio=be;Ge.join=xv;Ge.fmtDate=Ul,Ge.tzDate=_v;Ge.sync=vf;{Ge.addGap=f0,Ge.clipGaps=_i;let e=Ge.paths={points:kf};e.linear=Tf,e.stepped=g0,e.bars=b0,e.spline=y0}var Af=1e-6,Nr=class{constructor(t,n,r){this.axis=t;let s=t==="relative"?r:0;this.tracks=n.map(o=>({curve:o,x:t==="step"?o.steps:A0(o.wall_times,s)}))}x(t,n){let r=this.track(n);return this.axis==="step"||!r?t:_f(r.curve.steps,r.x,t)}step(t){let n=this.track();return this.axis==="step"||!n?t:_f(n.x,n.curve.steps,t)}grid(){let t=this.tracks.map(({curve:r,x:s})=>this.broken(r,s,r.values)),n=this.tracks.flatMap(({curve:r,x:s})=>r.smoothed?[this.broken(r,s,r.smoothed)]:[]);return ps([...t,...n])}indexAt(t,n){let r=this.tracks[t]?.x??[],s=Ms(r,n);return r[s]===n?s:-1}track(t){let n=t&&this.tracks.find(({curve:r})=>r.member===t.member&&r.tag===t.tag);return n||this.tracks.reduce((r,s)=>r&&r.x.length>=s.x.length?r:s,void 0)}broken(t,n,r){if(this.axis==="step"||!t.pauses.length)return{steps:n,values:r};let s=[],o=[],i=new Set(t.pauses.map(({step:a})=>Ms(t.steps,a)));return n.forEach((a,l)=>{s.push(a),o.push(r[l]??null);let u=n[l+1];!i.has(l)||u===void 0||(s.push((a+u)/2),o.push(null))}),{steps:s,values:o}}};function A0(e,t){let n=(e.find(r=>r!==null)??t)-t-Af;return e.map(r=>n=Math.max(r===null?n:r-t,n+Af))}function Ms(e,t){let[n,r]=[0,e.length];for(;n<r;){let s=n+r>>1;(e[s]??1/0)<t?n=s+1:r=s}return n}function _f(e,t,n){let r=Ms(e,n),[s,o]=[e[r],t[r]],[i,a]=[e[r-1],t[r-1]];return s===void 0||o===void 0?t.at(-1)??n:i===void 0||a===void 0||s===n?o:a+(o-a)*(n-i)/(s-i)}var _0=1,Lf=3,Pf=4;function Of(e,t,n,r,s,o,i){let l={range:()=>{let u=Nf(s()),f=lt(u,...o())??lt(u),d=e.yRange??(f&&pi(f,r,t));return d?di(d,t):[0,1]},distr:t===null?_0:t>0?Pf:Lf};return t&&(l.asinh=t),{x:{time:e.axis==="wall",range:(u,f,d)=>n.x.length&&f!==d?[f,d]:i()},y:l}}function Nf(e){return e.flatMap(t=>[t,...t.overwritten??[]])}function zf({distr:e}){return e===Lf||e===Pf}function Hf(e){let t=Nf(e.curves),n=e.yRange??lt(t);if(e.scale==="linear"||!n)return null;let r=e.scale!=="symlog"||n[0]<=0;return fi(e.yRange?[]:t,r?n:[0,n[1]])}var Es=60,Ni=3600,zi=86400;function If(){let e=[.001,.01,.1,.2,.5,1,2,5,10,15,30],t=[1,2,5,10,15,30].map(s=>s*Es),n=[1,2,3,6,12].map(s=>s*Ni),r=[1,2,5,10,20,50,100,200,500,1e3].map(s=>s*zi);return[...e,...t,...n,...r]}function Bf(e,t){let n=e<0?"−":"",r=Math.abs(e);return r<1e-9?"0":t>=zi?`${n}${ho(r/zi)} d`:t>=Ni?`${n}${ho(r/Ni)} h`:t>=Es?r<2*Ni?`${n}${ho(r/Es)} min`:`${n}${Df(r/Es)} h`:r<2*Es?`${n}${ho(r)} s`:`${n}${Df(r)} min`}function Df(e){let t=e%60;return`${Math.floor(e/60)}:${t<10?"0":""}${ho(t)}`}function ho(e){return String(Number(e.toFixed(3)))}function Wf(){return kt()==="en"?"en-GB":kt()}function Ff(e,t){let n="";return e.map(r=>{let s=new Date(r*1e3),o=s.toLocaleDateString(kt(),{month:"short",day:"numeric"});if(t>=zi)return o;let i=s.toLocaleTimeString(Wf(),{hour:"2-digit",minute:"2-digit",...t<Es?{second:"2-digit"}:{}});return o===n?i:(n=o,`${o} ${i}`)})}function Vf(e){return new Date(e*1e3).toLocaleString(Wf(),{day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",second:"2-digit"})}var L0=4,P0=14,qf=32,O0=Uf([1,2,2.5,5],-32,308);function Hi(e,t,n="step"){let r=zf(t),s={stroke:e["text-2"],font:`11px ${vn}`,grid:{stroke:e.grid,width:1},ticks:{show:!1},border:{show:!0,stroke:e["border-strong"],width:1}};return[{...s,grid:{show:!1},size:24,gap:4,space:64,...N0(n)},{...s,border:{show:!1},gap:8,space:qf,size:(o,i,a,l)=>{let u=o.axes[a];if(l>1&&u?._size!==void 0)return u._size;let f=Math.max(0,...(i??[]).map(d=>d.length));return Math.max(36,16+f*6.2)},incrs:O0,values:(o,i,a,l,u)=>B0(i,r?0:u),...r?{splits:H0,filter:(o,i)=>i}:{}}]}function N0(e){return e==="share"?{values:(t,n)=>n.map(r=>`${r} %`)}:e==="wall"?{space:96,values:(t,n,r,s,o)=>Ff(n,o)}:e==="relative"?{incrs:If(),values:(t,n,r,s,o)=>n.map(i=>Bf(i,o))}:{incrs:Uf([1,2,5],0,15),values:(t,n)=>z0(n)}}function z0(e){let t=e.map(n=>Qa(n));return new Set(t).size<t.length?e.map(n=>W(n)):t}function H0(e,t,n,r){let{distr:s,asinh:o=1}=e.scales.y??{},i=s===L0?o:0,a=e.bbox.height/devicePixelRatio,l=I0(n,r,i,Math.max(2,Math.floor(a/qf)));return D0(l,u=>a*sn(u,i)/(sn(r,i)-sn(n,i)))}function D0(e,t){let n=[];for(let r of[...e].sort((s,o)=>+(o===0)-+(s===0)||Math.abs(o)-Math.abs(s)))n.every(s=>Math.abs(t(r)-t(s))>=P0)&&n.push(r);return n.sort((r,s)=>r-s)}function I0(e,t,n,r){let s=n>0?n:e,o=Math.max(Math.abs(t),n>0?Math.abs(e):0);if(!(s>0&&s<=o&&o<1/0))return[];let i=Math.floor(Math.log10(s)),a=Math.ceil(Math.log10(o)),l=Math.log10(o/s),u=n>0&&e<0&&t>0?2:1,f=Math.max(1,Math.ceil((a-i)*u/r)),d=l*u*2<=Math.max(r,4)?[1,2,5]:[1],g=n>0?[0]:[];for(let x=a-a%f;x>=i;x-=f)for(let $ of d){let M=+`${$}e${x}`;g.push(M),n>0&&g.push(-M)}return g.filter(x=>x>=e&&x<=t).sort((x,$)=>x-$)}function B0(e,t){return e.map(n=>{if(n===null)return"";let r=Math.abs(n);if(!(t>0))return J(n,3);let s=W0(t),o=Math.floor(Math.log10(r))-s+1;return n!==0&&(r>=1e5||r<.001)?J(n,Math.max(3,Math.min(15,o))):(s<0?n.toFixed(-s):J(n,5)).replace("-","−")})}function W0(e){let[t="",n="0"]=e.toExponential(5).split("e");return Number(n)-(String(Number(t)).split(".")[1]?.length??0)}function Uf(e,t,n){let r=[];for(let s=t;s<n;s+=1)for(let o of e)r.push(+`${o}e${s}`);return r}function F0(e,[t,n]){let r=s=>{let o=u=>s?u>n:u<t,i=e.findIndex(u=>u!==null&&o(u));if(i<0)return[];let l=e.filter(u=>u!==null&&o(u)).reduce((u,f)=>(s?f>u:f<u)?f:u);return[{first:i,value:l,up:s}]};return[...r(!0),...r(!1)]}function Di(e,t,n,r){for(let s of e.curves)for(let{first:o,value:i,up:a}of F0(s.values,t)){let l=V0(e,s,o,a);if(!e.inside(l))continue;let u=a?e.box.y+2*e.ratio:e.bottom-2*e.ratio,f=n(s);if(e.within(()=>{e.triangle(l,u,9,f,a)}),!r)continue;let d=`${a?"↑":"↓"} ${J(i)}`,g=8*e.ratio;e.label(d,{colour:f,strength:1,priority:1},(x,$)=>{let M=a?u:u-$;return[[l+g,M],[l-x-g,M]]})}}function V0(e,t,n,r){let s=f=>e.x(t.steps[f]??0,t),[o,i]=[t.values[n-1],t.values[n]];if(typeof o!="number"||typeof i!="number")return s(n);let a=r?e.box.y:e.bottom,[l,u]=[e.y(o),e.y(i)];return s(n-1)+(a-l)/(u-l)*(s(n)-s(n-1))}function q0(e,t){return e.x<t.x+t.width&&t.x<e.x+e.width&&e.y<t.y+t.height&&t.y<e.y+e.height}function Kf(e,t,n,r,s,o=[]){let i=[],a=[];for(let l of[...e].sort((u,f)=>u.priority-f.priority)){let u=U0(l.text,t.width*.9,n),f=n(u),d=null,g=1/0,x=l.places(f,r),[$,M]=x[0]??[0,0];if(!a.some(O=>O.text===u&&Math.abs(O.x-$)<f&&Math.abs(O.y-M)<3*r)){for(let[O,[T,H]]of x.entries()){let _={x:jf(T,t.x,t.x+t.width-f),y:jf(H,t.y,t.y+t.height-r),width:f,height:r},Y=[...i,...o].some(Q=>q0(_,Q));if(Y&&!l.forced)continue;let B=Math.hypot(_.x-T,_.y-H)/r,N=s(_)+O*.5+B*4+(Y?1e3:0);N<g&&(g=N,d=_)}d&&(i.push({...d,text:u,colour:l.colour}),a.push({text:u,x:$,y:M}))}}return i}function jf(e,t,n){return Math.max(t,Math.min(n,e))}function U0(e,t,n){if(n(e)<=t)return e;let r=e.length-1;for(;r>1&&n(`${e.slice(0,r)}…`)>t;)r-=1;return`${e.slice(0,r).trimEnd()}…`}var nr=class{constructor(t,n,r,s){this.plot=t;this.colours=n;this.curves=r;this.abscissa=s;this.wishes=[];this.obstacles=[];this.tints=new Map;this.ctx=t.ctx,this.ratio=devicePixelRatio;let{left:o,top:i,width:a,height:l}=t.bbox;this.box={x:o,y:i,width:a,height:l}}x(t,n){return this.plot.valToPos(this.abscissa.x(t,n),"x",!0)}y(t){return this.plot.valToPos(t,"y",!0)}get bottom(){return this.box.y+this.box.height}get right(){return this.box.x+this.box.width}inside(t){return t>=this.box.x-1&&t<=this.right+1}valueAt({member:t,tag:n},r){let s=this.curves.find(a=>a.member===t&&a.tag===n);if(!s)return null;let o=null,i=1/0;return s.steps.forEach((a,l)=>{let u=s.values[l];typeof u=="number"&&Math.abs(a-r)<i&&(i=Math.abs(a-r),o=u)}),o}within(t){let{ctx:n,box:r}=this;n.save(),n.beginPath(),n.rect(r.x,r.y,r.width,r.height),n.clip(),t(n),n.restore()}tint(t,n){this.tints.set(t,[...this.tints.get(t)??[],n])}wash(){this.within(t=>{for(let[n,r]of this.tints){t.fillStyle=n,t.beginPath();for(let{x:s,y:o,width:i,height:a}of r)t.rect(s,o,i,a);t.fill()}})}trace(t,n,r){this.within(s=>{s.strokeStyle=r,s.lineWidth=1.25*this.ratio,s.beginPath();let o=!1;t.forEach((i,a)=>{let l=n[a];if(typeof l!="number"){o=!1;return}o?s.lineTo(this.x(i),this.y(l)):s.moveTo(this.x(i),this.y(l)),o=!0}),s.stroke()})}line(t,n,r,s,o,i=1,a=[]){let{ctx:l,ratio:u}=this;l.save(),l.strokeStyle=o,l.lineWidth=i*u,l.setLineDash(a.map(f=>f*u)),l.beginPath(),l.moveTo(t,n),l.lineTo(r,s),l.stroke(),l.restore()}ring(t,n,r,s){let{ctx:o,ratio:i}=this;o.save(),o.beginPath(),o.arc(t,n,r*i,0,2*Math.PI),o.fillStyle=this.colours.surface,o.fill(),o.lineWidth=2*i,o.strokeStyle=s,o.stroke(),o.restore()}triangle(t,n,r,s,o){let{ctx:i,ratio:a}=this,l=r*a,u=o?l:-l;i.save(),i.beginPath(),i.moveTo(t,n),i.lineTo(t-l*.6,n+u),i.lineTo(t+l*.6,n+u),i.closePath(),i.fillStyle=s,i.fill(),i.restore()}occupy(t,n,r,s){this.obstacles.push({x:t,y:n,width:r,height:s})}label(t,n,r){if(!t||n.strength<1)return;let{colour:s,priority:o,strength:i}=n,a=i>1;this.wishes.push({text:t,colour:s,priority:a?-1:o,places:r,forced:a})}note(t,n,r){this.wishes.push({text:t,colour:n,priority:4,places:r,forced:!1})}flush(){let{ctx:t,ratio:n,box:r}=this;if(!this.wishes.length)return;t.save(),t.font=`500 ${11*n}px ${vn}`,t.textBaseline="middle",t.textAlign="left";let s=4*n,o=a=>t.measureText(a).width+2*s,i=Kf(this.wishes,r,o,16*n,this.crowding(),this.obstacles);for(let{x:a,y:l,width:u,height:f,text:d,colour:g}of i)t.fillStyle=je(this.colours.surface,.5),t.beginPath(),t.roundRect(a,l,u,f,3*n),t.fill(),t.strokeStyle=je(this.colours.surface,.85),t.lineWidth=3*n,t.lineJoin="round",t.strokeText(d,a+s,l+f/2+n*.5),t.fillStyle=g,t.fillText(d,a+s,l+f/2+n*.5);t.restore()}crowding(){let{box:t}=this,n=6*this.ratio,r=Math.ceil(t.width/n)+1,s=Math.ceil(t.height/n)+1,o=new Uint8Array(r*s),i=l=>Math.max(0,Math.min(r-1,Math.floor((l-t.x)/n))),a=l=>Math.max(0,Math.min(s-1,Math.floor((l-t.y)/n)));for(let l of this.curves){let[u,f]=[NaN,NaN];l.steps.forEach((d,g)=>{let x=l.values[g];if(typeof x!="number"){u=NaN;return}let[$,M]=[this.x(d,l),this.y(x)],L=Number.isNaN(u);if(this.inside($)||!L&&this.inside(u)){let[O,T]=L?[$,M]:[u,f],H=Math.min(100,Math.ceil(Math.hypot($-O,M-T)/n))||1;for(let _=1;_<=H;_+=1){let Y=_/H;o[a(T+(M-T)*Y)*r+i(O+($-O)*Y)]=1}}[u,f]=[$,M]})}return({x:l,y:u,width:f,height:d})=>{let g=0;for(let x=a(u);x<=a(u+d);x+=1)for(let $=i(l);$<=i(l+f);$+=1)g+=o[x*r+$]??0;return g}}};var j0=1,K0=3,G0=4,Y0=.16;function Gf(e,t,n){let{grid:r,lines:s,window:o,palette:i}=t,a=r.columns.length-s.length,l=ey(t),u={width:t.width,height:t.height,padding:[8,t.share?24:12,0,0],legend:{show:!1},focus:{alpha:.25},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},focus:{prox:24},points:{size:7,width:2},dataIdx:(f,d,g)=>d?n.nearest(d-1,g)??g:g,bind:{dblclick:()=>()=>(n.zoom(null),null)}},scales:{x:{time:!1,range:()=>[...o]},y:l},axes:Hi(i,l,t.share?"share":"step"),series:[{},...X0(t),...s.map((f,d)=>Z0(f,r.isolated[a+d]??[]))],bands:s.flatMap(({range:f,colour:d})=>f?[{series:[f[1]+1,f[0]+1],fill:je(d,Y0)}]:[]),hooks:{draw:[f=>J0(f,t)],setCursor:[f=>n.cursor((f.cursor.left??-1)<0?null:f.cursor.idx??null)],setSeries:[(f,d)=>n.light(Q0(t,(d??0)-1))],setSelect:[f=>{let{left:d,width:g}=f.select;g>=5&&n.zoom([f.posToVal(d,"x"),f.posToVal(d+g,"x")])}]}};return new Ge(u,[r.x,...r.columns],e)}function J0(e,{curves:t,lines:n,palette:r}){let{min:s,max:o}=e.scales.y??{};if(s===void 0||o===void 0)return;let i=new nr(e,r,t,new Nr("step",t,0));Di(i,[s,o],a=>n[t.indexOf(a)]?.colour??r.none,!1)}function Q0({grid:e,lines:t},n){let r=n-(e.columns.length-t.length);if(r>=0)return r;let s=t.findIndex(({range:o})=>o?.includes(n));return s<0?null:s}function Z0({colour:e,dash:t,width:n},r){return{stroke:e,dash:t,width:n,spanGaps:!1,points:{show:r.length>0,filter:()=>r,size:5,fill:e}}}function X0({lines:e}){return e.flatMap(({range:t,colour:n})=>(t??[]).map(()=>({stroke:je(n,.35),width:.75,spanGaps:!1,points:{show:!1}})))}function ey({extent:e,log:t,grid:n}){let r=t?e[0]>0?0:ny(n.columns):null,s=di([...e],r),o={range:()=>s,distr:r===null?j0:r>0?G0:K0};return r&&(o.asinh=r),o}var ty=.05;function ny(e){let t=e.flatMap(n=>n.flatMap(r=>r?[Math.abs(r)]:[])).sort((n,r)=>n-r);return t[Math.floor(t.length*ty)]??1}var Ii=oe`
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
`;var Yf={light:["#0068a5","#c2410c","#0f766e","#a21caf","#4d5560","#8a6d00","#5b4bd6"],dark:["#5cb8f5","#ff9a5c","#3fd0bd","#f08cf0","#c3cad1","#e0c341","#a99bff"]},Jf=[[],[7,4],[2,3],[9,3,2,3],[16,4],[12,3,2,3,2,3],[4,8],[16,3,6,3],[2,8]];function Zl(e,t){let n=t?Yf.dark:Yf.light,r=Math.floor(e/n.length)%Jf.length;return{colour:n[e%n.length]??"",dash:[...Jf[r]??[]]}}function Bi(e){let[t="",...n]=e;if(!n.length)return"";let r=t.length;for(let s of n){let o=0;for(;o<r&&s[o]===t[o];)o+=1;r=o}return t.slice(0,t.slice(0,r).lastIndexOf("/")+1)}function Qf(e){return e==null?"–":typeof e=="number"?J(e,6):String(e)}function Zf(e,t){return e.found.includes(t)?"found":e.unchecked.includes(t)?"unchecked":"clear"}function Xl(e){return{found:p("found",{desc:"What a rule said of a run"}),unchecked:p("not checked",{desc:"What a rule said of a run"}),clear:p("clear",{desc:"What a rule said of a run: it found nothing"})}[e]}function Xf(e){return e===null?"–":e>0?`+${J(e)}`:J(e)}function em({quantity:e},t){return!e||t===null||t===0?null:t<0==(e.better==="lower")}function tm({hparams:e,patterns:t,search:n}){if(!e.length)return p("No patterns were searched for: the log names no hyper-parameter that differs between these runs.");if(!n.hypotheses)return p("No patterns were searched for: no error or warning was found in some of these runs and not in others.");let r=W(n.hypotheses),s=Ic(n.rules),o=ct(n.splits),{alpha:i}=n,a=me(n.hypotheses,{one:p(h`${r} test of ${s} against ${o} (Fisher’s exact test, Holm’s correction, alpha ${i}).`),other:p(h`${r} tests of ${s} against ${o} (Fisher’s exact test, Holm’s correction for all of them, alpha ${i}).`)});return t.length?a:p(h`No sound pattern. ${a}`)}var nm=600,rm=1200,ry=120,Wi=class{constructor(t){this.host=t;this.traces=[];this.lost=[];this.whole=[];this.wanted=null;this.ends=new Map;this.window=null;this.own=!1;this.asked="";this.request=0;t.addController(this)}hostDisconnected(){clearTimeout(this.timer)}ask(t){this.wanted=t;let n=JSON.stringify([t.generation,t.lines.map(({run:r,series:s})=>[r,s.member,s.tag]),t.groups.map(r=>[r.name,yl(r)])]);n!==this.asked&&(this.asked=n,this.load(t))}zoom(t,n){this.window=t,this.own=n,this.whole.length&&this.refine()}async load({store:t,lines:n,groups:r}){let s=this.request+=1,o=await Promise.all([this.bands(r).catch(()=>r.map(()=>null)),...n.map(l=>t.load(l.run,[l.series],nm).then(([u])=>u?Jp(l,u):null,()=>null))]);if(s!==this.request)return;let i=o.flat(),a=[...r.map(({name:l})=>l),...n.map(({run:l})=>l)];this.whole=i.filter(l=>l!==null),this.ends=new Map(this.whole.map(({name:l,curve:u})=>[l,yi([u])])),this.lost=a.filter((l,u)=>!i[u]),this.refine()}put(t){this.traces=t,this.host.requestUpdate()}refine(){clearTimeout(this.timer),this.put(this.whole);let{window:t,request:n}=this;t&&(this.timer=setTimeout(()=>{Promise.all(this.whole.map(r=>this.fine(r,t).catch(()=>r))).then(r=>{n===this.request&&t===this.window&&this.put(r)})},ry))}async fine(t,n){let{wanted:r}=this,s=this.ends.get(t.name)??[0,0],[o,i]=this.own?[oo(n[0],s),oo(n[1],s)]:n,[a,l]=[Math.ceil(o),Math.floor(i)];if(l<a)return t;let u=r?.groups.find(({name:d})=>t.range&&d===t.name);if(u){let[d]=await this.bands([u],{start:a,end:l});return d?.range?{...d,losses:t.losses}:t}if(!r||!t.curve.thinned)return t;let{series:f}=await r.store.source.curves(t.name,[t.series],rm,{start:a,end:l});return f[0]?{...t,curve:ci(t.curve,f[0],a,l)}:t}async bands(t,n){if(!this.wanted||!t.length)return[];let{source:r}=this.wanted.store,{bands:s}=await r.bands(t.map(yl),n?rm:nm,n);return t.map((o,i)=>{let a=s[i];return a?Qp(o,a):null})}};var sm="important",sy=" !"+sm,om=Vn(class extends gn{constructor(e){if(super(e),e.type!==Vo.ATTRIBUTE||e.name!=="style"||e.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(e){return Object.keys(e).reduce((t,n)=>{let r=e[n];return r==null?t:t+`${n=n.includes("-")?n:n.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${r};`},"")}update(e,[t]){let{style:n}=e.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(t)),this.render(t);for(let r of this.ft)t[r]==null&&(this.ft.delete(r),r.includes("-")?n.removeProperty(r):n[r]=null);for(let r in t){let s=t[r];if(s!=null){this.ft.add(r);let o=typeof s=="string"&&s.endsWith(sy);r.includes("-")||o?n.setProperty(r,o?s.slice(0,-11):s,o?sm:""):n[r]=s}}return St}});function im(e,t){return v`<ul aria-label=${p("Runs")} @mouseleave=${()=>t(null)}>
    ${e.map((n,r)=>oy(n,()=>t(r)))}
  </ul>`}function oy({name:e,split:t,trace:n,stroke:r,thick:s,lit:o,value:i},a){let{colour:l,dash:u}=r;return v`<li ?data-lit=${o} title=${n.title} @mouseenter=${a}>
    <svg width="24" height="8" aria-hidden="true">
      ${n.range?qe`<rect width="24" height="8" fill=${l} opacity="0.2"></rect>`:k}
      <line
        x1="0"
        x2="24"
        y1="4"
        y2="4"
        stroke-width=${s?3:2}
        style=${om({stroke:l,"stroke-dasharray":u.join(" ")||"none"})}
      ></line>
    </svg>
    <span class="who">${ll(e)}${n.losses?v`<em>${n.losses}</em>`:k}</span
    >${t?v`<span class="quiet">${t}</span>`:k}<b>${i}</b>
  </li>`}var am=oe`
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
`;var iy=400,On=class extends pe{constructor(){super(...arguments);this.curves=[];this.series=[];this.zoom=null;this.open=!1}render(){return v`<details @toggle=${n=>this.open=n.target.open}>
      <summary class="fold">${p("Show numbers")}</summary>
      ${this.open?this.renderTable():k}
    </details>`}renderTable(){let{x:n}=ps(this.curves),[r,s]=this.zoom??[-1/0,1/0],o=n.filter(d=>d>=r&&d<=s),i=Math.max(1,Math.ceil(o.length/iy)),a=o.filter((d,g)=>g%i===0||g===o.length-1),l=this.curves.reduce((d,g)=>d+g.points,0),u=this.curves.map(d=>new Map(d.steps.map((g,x)=>[g,d.values[x]??null]))),f=a.length<o.length||this.curves.some(d=>d.thinned);return v`<div class="box cue" tabindex="0" role="region" aria-label=${p("Numbers")}>
      <table>
        ${f?v`<caption>
                ${ay(a.length,l)}
              </caption>`:k}
        <thead>
          <tr>
            <th scope="col">${p("Step")}</th>
            ${this.series.map((d,g)=>v`<th scope="col" title=${`${d.member} · ${d.tag}`}>
                  ${this.series.length>1?Yn(this.series)[g]:d.tag}
                </th>`)}
          </tr>
        </thead>
        <tbody>
          ${a.map(d=>v`<tr>
                <td>${W(d)}</td>
                ${u.map(g=>{let x=g.get(d);return v`<td>
                    ${x===void 0?"":x===null?Un():J(x,5)}
                  </td>`})}
              </tr>`)}
        </tbody>
      </table>
    </div>`}};On.styles=[Te,oe`
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
    `],R([C({attribute:!1})],On.prototype,"curves",2),R([C({attribute:!1})],On.prototype,"series",2),R([C({attribute:!1})],On.prototype,"zoom",2),R([xe()],On.prototype,"open",2),On=R([Re("td-numbers")],On);function ay(e,t){let n=W(e);return me(e,{one:p(h`${n} row of ${kr(t)}; zoom in on the chart to see more.`),other:p(h`${n} rows of ${kr(t)}; zoom in on the chart to see more.`)})}var Et=oe`
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
`;var Ye=class extends pe{constructor(){super(...arguments);this.lines=[];this.groups=[];this.generation=0;this.heading="";this.dark=!1;this.log=!1;this.limits=null;this.own=!1;this.window=null;this.baseline="";this.traces=[];this.cursor=null;this.lit=null;this.spoken="";this.data=new Wi(this);this.columns=[];this.grid={x:[],columns:[],isolated:[]};this.chart=null;this.size=null}disconnectedCallback(){super.disconnectedCallback(),this.size?.disconnect(),this.size=null,this.chart?.destroy(),this.chart=null}willUpdate(n){let{store:r,generation:s,lines:o,groups:i}=this;this.data.ask({store:r,generation:s,lines:o,groups:i}),(n.has("window")||n.has("own"))&&this.data.zoom(this.window,this.own),this.traces=this.data.traces,!(!n.has("traces")&&!n.has("own"))&&(this.columns=xl(this.own?this.traces.map(a=>this.inPercent(a)):this.traces),this.grid=ps(this.columns))}updated(n){let r=this.renderRoot.querySelector(".plot");if(!r)return;this.size||(this.size=new ResizeObserver(()=>{!r.clientWidth||!r.clientHeight||(this.chart?this.chart.setSize({width:r.clientWidth,height:r.clientHeight}):this.draw(r))}),this.size.observe(r)),["traces","dark","log","limits","own","window","baseline"].some(i=>n.has(i))&&this.draw(r)}draw(n){let{clientWidth:r,clientHeight:s}=n;if(this.chart?.destroy(),this.chart=null,!r||!s||!this.traces.length)return;let{x:o}=this.grid,[i,a]=this.window??[o[0]??0,o.at(-1)??1],[l,u]=i===a?[i-.5,a+.5]:[i,a],f=Xp(this.traces);this.chart=Gf(n,{width:r,height:s,grid:this.grid,lines:this.traces.map(({name:d},g)=>({...Zl(this.placeOf(d),this.dark),width:d===this.baseline?3:f[g]?2:1.5,range:f[g]??null})),curves:this.columns.slice(-this.traces.length),window:[l,u],extent:this.rangeWithin(l,u),share:this.own,log:this.log,palette:Mr(this.dark)},{nearest:(d,g)=>fl(this.grid.columns[d],g),cursor:d=>this.cursor=d,light:d=>this.lit=d,zoom:d=>{this.zoom(d)}})}placeOf(n){let r=this.groups.findIndex(s=>s.name===n);return r>=0?r:this.groups.length+this.lines.findIndex(({run:s})=>s===n)}columnOf(n){return this.grid.columns.length-this.traces.length+n}zoom(n){this.dispatchEvent(new ue("td-window",{window:n}))}light(n){this.lit=n,this.chart?.setSeries(n===null?null:this.columnOf(n)+1,{focus:!0})}get lost(){return this.data.lost}inPercent(n){let r=this.data.ends.get(n.name)??[0,0],s=a=>Up(a,r),{curve:o,range:i}=n;return{...n,curve:s(o),range:i&&[s(i[0]),s(i[1])]}}rangeWithin(n,r){let{limits:s,columns:o}=this,i=s&&o.map(a=>({...a,values:mi(a,s)}));return(i&&lt(i,n,r))??lt(o,n,r)??[0,1]}get extent(){return this.limits?[...this.limits]:lt(this.columns)}valueAt(n,r){let s=this.grid.columns[this.columnOf(n)],o=this.cursor===null?null:fl(s,this.cursor),i=o===null?this.traces[n]?.curve.values.findLast(a=>a!==null):s?.[o];return us(i??null,r)}onKey(n){if(n.ctrlKey||n.metaKey||n.altKey||!this.chart)return;let r=this.grid.x.length-1,s=n.shiftKey?Math.max(1,Math.round(r/20)):1,o=this.cursor??(n.key==="ArrowLeft"?r+1:-1),a={ArrowLeft:Math.max(0,o-s),ArrowRight:Math.min(r,o+s),Home:0,End:r}[n.key];if(a!==void 0){let l=this.grid.x[a]??0;this.chart.setCursor({left:this.chart.valToPos(l,"x"),top:10}),this.cursor=a;let u=this.extent,f=this.traces.map(({name:d},g)=>`${d} ${this.valueAt(g,u)}`).slice(0,12);this.spoken=Ae([this.own?uy(l):Rt(W(l)),...f])}else if(n.key==="Escape"||n.key==="0")this.zoom(null);else return;n.preventDefault()}render(){let n=this.extent,r=this.cursor===null?void 0:this.grid.x[this.cursor],s=Bi([...this.groups,...this.lines].map(a=>"run"in a?a.run:a.name)),o=ly([...this.lines,...this.groups.flatMap(({lines:a})=>a)]),i=r===void 0?p("Last values"):this.own?p(h`Values at ${J(r,3)} % of each run`):p(h`Values at step ${W(r)}`);return v`<h2>${this.heading}${o?v` <span class="quiet">${o}</span>`:k}</h2>
      <div
        class="plot"
        tabindex="0"
        role="img"
        aria-label=${p(h`Chart of ${this.heading} of ${Be(this.traces.length)}. Arrow keys read values, Escape resets the zoom.`)}
        @keydown=${a=>this.onKey(a)}
      ></div>
      <p>
        ${s?p(h`${i} in ${s}`,{desc:"Values of the runs in a folder"}):i}
        ${this.lost.length?p(h`· no such curve: ${Ae(this.lost)}`,{desc:"Runs that lack the curve"}):k}
      </p>
      ${im(this.traces.map((a,l)=>({name:a.name.slice(s.length),split:o?"":Tt(a.series.split),trace:a,stroke:Zl(this.placeOf(a.name),this.dark),thick:a.name===this.baseline,lit:this.lit===l,value:this.valueAt(l,n)})),a=>this.light(a))}
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      <td-numbers
        .curves=${xl(this.traces)}
        .series=${Zp(this.traces,s)}
        .zoom=${this.window}
      ></td-numbers>`}};Ye.styles=[Te,Et,Ii,am],R([C({attribute:!1})],Ye.prototype,"lines",2),R([C({attribute:!1})],Ye.prototype,"groups",2),R([C({attribute:!1})],Ye.prototype,"store",2),R([C({type:Number})],Ye.prototype,"generation",2),R([C()],Ye.prototype,"heading",2),R([C({type:Boolean})],Ye.prototype,"dark",2),R([C({type:Boolean})],Ye.prototype,"log",2),R([C({attribute:!1})],Ye.prototype,"limits",2),R([C({type:Boolean})],Ye.prototype,"own",2),R([C({attribute:!1})],Ye.prototype,"window",2),R([C()],Ye.prototype,"baseline",2),R([xe()],Ye.prototype,"traces",2),R([xe()],Ye.prototype,"cursor",2),R([xe()],Ye.prototype,"lit",2),R([xe()],Ye.prototype,"spoken",2),Ye=R([Re("td-overlay")],Ye);function ly(e){let t=[...new Set(e.map(({series:r})=>r.split))],[n]=t;return t.length!==1||n===void 0||n==="none"?"":Tt(n)}function uy(e){return p(h`at ${J(e,3)} %`,{desc:"Part of the way through each run"})}function Cs(e,t){return eu(e,t)?"":J(t)}var cy=.005;function eu(e,t){return(e.match(/[-−]?\d[\d,]*(?:\.\d+)?(?:e[-+−]?\d+)?/gi)??[]).some(r=>{let s=Number(r.replaceAll(",","").replaceAll("−","-")),[o="",i="0"]=r.replaceAll("−","-").split(/e/i),a=10**(Number(i)-(o.split(".")[1]?.length??0));return Math.abs(s-t)<=Math.min(a*.5001,Math.abs(t)*cy)})}var um={over(e,t,n){let{ratio:r}=e,{value:s,label:o}=t,i=lm(e,t);if(!i||!e.inside(i.x))return;let{x:a,y1:l,y2:u}=i,{strength:f}=n,d=je(n.colour,f<1?.35:1),g=f>1?3:2,x=4*r;e.line(a,l,a,u,d,g),e.line(a-x,l,a+x,l,d,g),e.line(a-x,u,a+x,u,d,g),e.occupy(a-x,Math.min(l,u)-x,2*x,Math.abs(u-l)+2*x);let $=/\d/.test(o)?o:`${o} ${J(s,3)}`;e.label($,n,(M,L)=>{let O=(l+u)/2-L/2,T=8*r;return[[a+T,O],[a-M-T,O],[a-M-T,Math.min(l,u)-L],[a-M-T,Math.max(l,u)]]})},distance(e,t,[n,r]){let s=lm(e,t);if(!s)return 1/0;let[o,i]=[Math.min(s.y1,s.y2),Math.max(s.y1,s.y2)];return Math.hypot(n-s.x,Math.max(o-r,r-i,0))},values:({first_value:e,other_value:t})=>[e,t].filter(n=>typeof n=="number"),row:({label:e,step:t,value:n})=>({name:e,value:`${Cs(e,n)} ${Ko(Ve(t))}`.trim()})};function lm(e,t){let{member:n,tag:r,other_member:s,other_tag:o,step:i,value:a}=t,l=t.first_value??e.valueAt({member:n,tag:r},i),u=t.other_value??e.valueAt({member:s,tag:o},i)??(l===null?null:l-a);return l===null||u===null?null:{x:e.x(i,{member:n,tag:r}),y1:e.y(l),y2:e.y(u)}}var cm={over(e,{value:t,label:n},r){let{box:s,ratio:o}=e,{colour:i,strength:a}=r,l=e.y(t),u=3*o,f=l<s.y?"↑ ":l>e.bottom?"↓ ":"";f||e.line(s.x,l,e.right,l,je(i,a<1?.3:1),a>1?2.5:1.5,[6,4]),e.label(f+py(n,t),r,(d,g)=>{let x=Math.max(l-g-u,s.y+u),$=Math.min(l+u,e.bottom-g-u),M=[];for(let L of[1,0,.5,.75,.25]){let O=s.x+u+(s.width-d-2*u)*L;M.push([O,x],[O,$])}return M})},distance:(e,{value:t},[,n])=>Math.abs(n-e.y(t))+3*e.ratio,values:({value:e,tolerance:t})=>t?[e-t,e,e+t]:[e],row:({label:e,value:t})=>({name:e,value:Cs(e,t)})};function py(e,t){return e.includes("=")||eu(e,t)?e:`${e} = ${J(t)}`}var pm={over(e,{step:t,value:n,label:r,member:s,tag:o},i){let{box:a,ratio:l}=e,{colour:u,strength:f}=i,d=e.x(t,{member:s,tag:o});if(!e.inside(d))return;let g=n===null?a.y+28*l:e.y(n),x=je(u,f<1?.35:1);if((f>1||n===null)&&e.line(d,a.y,d,e.bottom,x,1,[2,3]),n!==null){let $=f>1?7:5;e.ring(d,Math.max(a.y,Math.min(e.bottom,g)),$,x),e.occupy(d-$*l,g-$*l,2*$*l,2*$*l)}e.label(`${r} ${dy(r,t)}`.trim(),i,($,M)=>{let L=10*l,T=e.valueAt({member:s,tag:o},t)!==null&&n!==null,H=[[d-$/2,g-M-L],[d+L,g-M/2],[d-$-L,g-M/2],[d+L,g-M-L],[d-$-L,g-M-L],[d-$-L,g+L]];return T&&H.splice(1,0,[d-$/2,g+L],[d+L,g+L]),H})},distance(e,{step:t,value:n,member:r,tag:s},[o,i]){let a=e.x(t,{member:r,tag:s});return n===null?Math.abs(o-a):Math.hypot(o-a,i-Math.max(e.box.y,Math.min(e.bottom,e.y(n))))},values:({value:e})=>e===null?[]:[e],row:({label:e,step:t,value:n})=>({name:e,value:`${n===null?"":Cs(e,n)} ${Ko(Ve(t))}`.trim()})};function dy(e,t){return e.match(/\d[\d,]*(?:\.\d+)?/g)?.some(n=>Number(n.replaceAll(",",""))===t)?"":`@ ${Ve(t)}`}var dm={under(e,t,{colour:n,strength:r,leading:s}){let{first_step:o,last_step:i}=t,{ratio:a,box:l}=e,u=e.x(o,t),f=Math.max(e.x(i,t)-u,2*a);if(s||r>1){let d=je(n,r>1?.18:r<1?.04:.1);e.tint(d,{x:u,y:l.y,width:f,height:l.height})}e.tint(je(n,r<1?.3:.9),{x:u,y:l.y,width:f,height:2*a})},over(e,t,n){let{ratio:r,box:s}=e,{first_step:o,last_step:i,label:a}=t,l=Math.max(e.x(o,t),s.x),u=Math.min(e.x(i,t),e.right);u<s.x||l>e.right||e.label(a,n,(f,d)=>{let g=(l+u-f)/2,x=[s.y+4*r,s.y+6*r+d,e.bottom-d-4*r],$=u-l>=f?[l+2*r,g,u-f]:[g];return x.flatMap(M=>$.map(L=>[L,M]))})},distance(e,t,[n,r]){let[s,o]=[e.x(t.first_step,t),e.x(t.last_step,t)],i=Math.max(0,r-e.box.y-18*e.ratio);return Math.hypot(Math.max(s-n,n-o,0),i)+5*e.ratio},row:({label:e,first_step:t,last_step:n})=>({name:e,value:t===n?Rt(Ve(t)):Go(Ve(t),Ve(n))})};var fy={row:({name:e,value:t,unit:n})=>({name:e,value:zr(t,n)})},my={row:e=>{let t=Object.entries(e).filter(([,s])=>["number","string"].includes(typeof s)),n=new Map(t),r=[...n].filter(([s])=>!["kind","label","name"].includes(s)).map(([s,o])=>`${s.replaceAll("_"," ")} ${typeof o=="number"?J(o):o}`);return{name:String(n.get("label")??n.get("name")??e.kind),value:r.join(", ")}}},hy=new Map(Object.entries({span:dm,level:cm,point:pm,gap:um,stat:fy}));function rr(e){return hy.get(e.kind)??my}function As(e){return rr(e).row(e)}function Fi(e){return vi(e).flatMap(({evidence:t})=>rr(t).values?.(t)??[])}function gy(e){return/(?:series|ss)$/.test(e)?e:/(?:ss|sh|ch|x)es$/.test(e)?e.slice(0,-2):e.replace(/ies$/,"y").replace(/s$/,"")}function zr(e,t){if(e===null)return Un();let n=p("^(?:share|fraction)(?: of (.+))?$",{id:"unit-share",desc:"Regular expression of how the server says the unit of a share: share, share of the curve"}),r=new RegExp(n).exec(t);if(r){let o=J(e*100,3),i=r.slice(1).join("");return i?p(h`${o} % of ${i}`,{desc:"A share of something"}):p(h`${o} %`,{desc:"A share"})}let s=e===1?gy(t):t;return s?`${J(e)} ${s}`:J(e)}var fm={nan:"NaN",inf:"+Inf","-inf":"−Inf"};function mm(e,t){e.curves.forEach((n,r)=>{let s=e.colours[t(n)];for(let{step:o,value:i,count:a}of n.marks){let l=e.x(o,n),u=e.x(by(n,o,a),n);if(u<e.box.x||l>e.right)continue;let f=i!=="-inf",d=(4+r*11)*e.ratio,g=f?e.box.y+d:e.bottom-d,x=f?g+5*e.ratio:g-5*e.ratio;e.occupy(l-6*e.ratio,x-5*e.ratio,u-l+12*e.ratio,10*e.ratio),e.within(()=>{u>l&&e.line(l,x,u,x,s,3),e.triangle(l,g,9,s,f)});let $=a>1?`${fm[i]} ×${a}`:fm[i],M=7*e.ratio,L=f?x+6*e.ratio:x-22*e.ratio;e.label($,{colour:s,strength:1,priority:2},(O,T)=>[[l+M,x-T/2],[l-O-M,x-T/2],[l-O/2,L],[l+M,L],[l-O/2,L+(f?T:-T)]])}})}function by(e,t,n){if(n<2)return t;let r=e.steps.indexOf(t);if(r<0)return t;let s=r;for(;s+1<e.steps.length&&e.values[s+1]===null;)s+=1;return e.steps[s]??t}function hm(e,t){if(e.abscissa.axis==="step")for(let n of e.curves){let r=je(e.colours[t(n)],.4);for(let{steps:s,values:o}of n.overwritten??[])e.trace(s,o,r)}}function vy(e){let t=e.flatMap(({steps:r,resets:s})=>s.map(o=>({step:o,steps:r}))),n=[];for(let{step:r,steps:s}of t.sort((o,i)=>o.step-i.step)){let o=n.at(-1);(o===void 0||Ms(s,o)<Ms(s,r))&&n.push(r)}return n}var yy=6,xy=4;function wy(e,t){let n=[];for(let r of e)r-(n.at(-1)??-1/0)>=t&&n.push(r);return n}function gm(e){let t=e.colours["text-2"],n=vy(e.curves).map(o=>e.x(o)).filter(o=>e.inside(o)),r=n.length>xy,s=r?p(h`log goes back ${W(n.length)} times`,{desc:"Mark on a chart: the steps begin again"}):p("log goes back",{desc:"Mark on a chart: the steps begin again"});for(let[o,i]of wy(n,yy*e.ratio).entries())e.line(i,e.box.y,i,e.bottom,t,1,[1,3]),!(r&&o>0)&&e.label(s,{colour:t,strength:1,priority:4},(a,l)=>{let u=3*e.ratio,f=e.bottom-l-u,d=e.box.y+(e.box.height-l)/2;return[f,e.box.y+u,d].flatMap(g=>[[i+u,g],[i-a-u,g]])})}function bm(e){let t=e.colours["text-2"],[n]=[...e.curves].sort((r,s)=>s.points-r.points);for(let{step:r,seconds:s}of n?.pauses??[]){let o=n?.steps.find(x=>x>r)??r,[i,a]=[e.x(r,n),e.x(o,n)];if(a<e.box.x||i>e.right)continue;let l=e.abscissa.axis!=="step",u=(i+a)/2;e.within(x=>{if(!l){e.line(u,e.box.y,u,e.bottom,t,1,[4,2,1,2]);return}x.fillStyle=je(t,.1),x.fillRect(i,e.box.y,Math.max(a-i,e.ratio),e.box.height)});let f=p(h`paused ${bn(s)}`,{desc:"Mark on a chart: nothing was logged for so long"}),[d,g]=[Math.max(i,e.box.x),Math.min(a,e.right)];e.note(f,t,(x,$)=>[[l&&g-d>x?(d+g-x)/2:u+3*e.ratio,e.bottom-$-3*e.ratio]])}}function vm(e,t){let n=e.colours["text-2"],r=3*e.ratio;for(let{value:s,label:o}of t){let i=e.y(s),a=i<e.box.y?"↑ ":i>e.bottom?"↓ ":"";a||e.line(e.box.x,i,e.right,i,n,1,[2,2]),e.note(a+o,n,(l,u)=>{let f=Math.max(i-u-r,e.box.y+r),d=Math.min(i+r,e.bottom-u-r);return[0,1,.5,.25,.75].flatMap(g=>{let x=e.box.x+r+(e.box.width-l-2*r)*g;return[[x,f],[x,d]]})})}}function sr(e){return["train","validation","test"].includes(e)?e:"none"}function Vi(e){return e==="validation"||e==="test"}var $y=10;function ym(e,t,n){let{curves:r,splits:s,palette:o}=t,i=new nr(e,o,r,n);hm(i,a=>sr(s[r.indexOf(a)]??"none")),tu(t,({evidence:a},l)=>{rr(a).under?.(i,a,l)}),i.wash()}function xm(e,t,n){let{curves:r,splits:s,palette:o}=t,i=new nr(e,o,r,n);bm(i),gm(i),mm(i,u=>sr(s[r.indexOf(u)]??"none")),vm(i,t.levels);let{min:a,max:l}=e.scales.y??{};t.yRange&&a!==void 0&&l!==void 0&&Di(i,[a,l],u=>o[sr(s[r.indexOf(u)]??"none")],!0),tu(t,({evidence:u},f)=>{rr(u).over?.(i,u,f)}),i.flush()}function wm(e,t,n,r,s){let o=new nr(e,t.palette,t.curves,n),i=[o.box.x+r*o.ratio,o.box.y+s*o.ratio],a=null,l=$y;return tu(t,({evidence:u,id:f})=>{let d=rr(u).distance?.(o,u,i)??1/0;d/o.ratio>=l||(l=d/o.ratio,a=f)}),a}function tu(e,t){let{annotations:n,lit:r,palette:s}=e,o=new Set(vi(n)),i={point:0,gap:1,level:2,span:3,stat:4};for(let a of n){let{finding:l,evidence:u,id:f}=a,d=r!==null&&(f===r||f.startsWith(`${r}#`));if(!d&&!o.has(a))continue;let g=d?2:r===null?1:.5,{leading:x}=a;t(a,{colour:s[l.severity],strength:g,leading:x,priority:i[u.kind]})}}var Sy=60,$m=16,ky=.35;function km(e,t,n){let r=e.curves.flatMap((o,i)=>o.smoothed?[i]:[]);return[...e.curves.map((o,i)=>Sm(e,i,i,t,n,r.includes(i))),...r.map((o,i)=>Sm(e,o,e.curves.length+i,t,n,null))]}function Sm(e,t,n,r,s,o){let i=e.splits[t]??"none",a=e.palette[sr(i)],l=o?je(a,ky):a,u=Vi(i),f=o===null?0:Sy,d=u&&!o;return{stroke:l,width:o?1.25:u?2:1.75,spanGaps:!1,points:{show:!0,size:(u?7:5)-(o?2:0),width:o?1:1.5,stroke:l,fill:u?e.palette.surface:l,filter:()=>Ry(r(),n,s(),f,d)}}}function Ry({x:e,columns:t,isolated:n},r,[s,o],i,a){let l=[];if((t[r]??[]).forEach((f,d)=>{let g=e[d]??0;typeof f=="number"&&g>=s&&g<=o&&l.push(d)}),l.length<=i)return l;let u=new Set(n[r]);if(a){let f=l.length/$m;for(let d=0;d<$m;d+=1)u.add(l[Math.floor((d+.5)*f)]??0)}return[...u].sort((f,d)=>f-d)}function Rm(e){return e==="mousemove"||e==="mouseleave"}function Tm(e,t){return e.length===t.length&&e.every((n,r)=>n===t[r])}var qi=class{constructor(t,n,r){this.root=t;this.events=n;this.syncKey=r;this.grid={x:[],columns:[],isolated:[]};this.abscissa=new Nr("step",[],0);this.window=null;this.chart=null;this.scene=null;this.size={width:0,height:0};this.built="";this.hovered=null}show(t){let n=this.scene;this.scene=t;let r=!n||!Tm(n.curves,t.curves)||n.axis!==t.axis||n.origin!==t.origin;if(r&&(this.abscissa=new Nr(t.axis,t.curves,t.origin),this.grid=this.abscissa.grid()),!this.size.width||!this.size.height)return;let s=[...Fi(t.annotations),...t.levels.map(({value:x})=>x)],{axis:o,palette:i,splits:a,xRange:l,yRange:u}=t,f=Hf(t),d=t.curves.map(x=>x.smoothed!==void 0),g=JSON.stringify([f,o,i.page,a,d,l,u,s]);!this.chart||g!==this.built?(this.built=g,this.build(t,f,s)):r?(this.chart.setData(this.data(),!1),this.rescale(),this.fitValues(this.chart)):(n.lit!==t.lit||!Tm(n.annotations,t.annotations))&&(t.annotations.length||n.annotations.length)&&this.chart.redraw(!1)}resize(t,n){!t||!n||t===this.size.width&&n===this.size.height||(this.size={width:t,height:n},this.chart?this.chart.setSize(this.size):this.scene&&this.show({...this.scene}))}destroy(){this.chart?.destroy(),this.chart=null,this.built=""}zoom(t){this.window=t,this.rescale(),this.events.zoom(t)}point(t){let{chart:n}=this;if(!n)return;let r=t===null?void 0:this.grid.x[t],[s,o]=r===void 0?[-10,-10]:[n.valToPos(r,"x"),10];n.setCursor({left:s,top:o});let{clientWidth:i,clientHeight:a}=n.over;Ge.sync(this.syncKey).pub("mousemove",n,s,o,i,a,t??-1)}get canvas(){return this.chart?.ctx.canvas??null}nearest(t,n){let r=this.grid.columns[t]??[];for(let s=0;s<r.length;s+=1){if(typeof r[n-s]=="number")return n-s;if(typeof r[n+s]=="number")return n+s}return null}stepAt(t){let n=this.grid.x[t]??0;for(let[r,s]of(this.scene?.curves??[]).entries()){let o=s.steps[this.abscissa.indexAt(r,n)];if(o!==void 0)return o}return Math.round(this.abscissa.step(n))}data(){return[this.grid.x,...this.grid.columns]}rescale(){let[t,n]=this.shown();this.chart?.setScale("x",{min:t,max:n})}fitValues(t){let{range:n}=t.scales.y??{};if(typeof n!="function")return;let[r,s]=n(t,0,1,"y");typeof r=="number"&&typeof s=="number"&&t.setScale("y",{min:r,max:s})}shown(){let{x:t}=this.grid,n=this.window??this.scene?.xRange??null,[r,s]=n?[this.abscissa.x(n[0]),this.abscissa.x(n[1])]:[t[0]??0,t.at(-1)??1];return r===s?[r-.5,s+.5]:[r,s]}build(t,n,r){this.chart?.destroy();let s=()=>this.grid,o=()=>this.shown(),i=Of(t,n,this.grid,r,()=>this.scene?.curves??[],()=>this.steps(),o),a={...this.size,padding:[8,12,0,0],legend:{show:!1},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},points:{size:8,width:2},sync:{key:this.syncKey,setSeries:!1,scales:["x",null],filters:{pub:Rm,sub:Rm}},dataIdx:(l,u,f)=>u?this.nearest(u-1,f)??f:f,bind:{dblclick:()=>()=>(this.zoom(null),null)}},scales:i,axes:Hi(t.palette,i.y,t.axis),series:[{},...km(t,s,o)],hooks:{drawClear:[l=>this.scene&&ym(l,this.scene,this.abscissa)],draw:[l=>this.scene&&xm(l,this.scene,this.abscissa)],setCursor:[l=>this.events.cursor((l.cursor.left??-1)<0?null:l.cursor.idx??null)],setSelect:[l=>this.onSelect(l)]}};this.chart=new Ge(a,this.data(),this.root),this.listen(this.chart),this.rescale()}steps(){return this.window??this.scene?.xRange??[-1/0,1/0]}listen(t){let n=s=>this.scene&&wm(t,this.scene,this.abscissa,s.offsetX,s.offsetY),r=s=>{s!==this.hovered&&(this.hovered=s,t.over.style.cursor=s===null?"":"pointer",this.events.hover(s))};t.over.addEventListener("mousemove",s=>{r(s.buttons?null:n(s))}),t.over.addEventListener("mouseleave",()=>{r(null)}),t.over.addEventListener("click",s=>{let o=n(s);o!==null&&this.events.pick(o)})}onSelect(t){let{left:n,width:r}=t.select;if(r<5)return;let s=[t.posToVal(n,"x"),t.posToVal(n+r,"x")],o=[this.abscissa.step(s[0]),this.abscissa.step(s[1])];t.setSelect({left:0,top:0,width:0,height:0},!1),o[0]<o[1]&&this.zoom(o)}};function Mm(e,t){let n=[];if(t.classes!==null&&e.role==="loss"){let r=Math.log(t.classes);n.push({value:r,label:`ln ${W(t.classes)} = ${J(r)}`})}if(t.prior!==null&&e.role==="loss"){let r=Ty(t.prior);n.push({value:r,label:p(h`entropy of ${t.prior.join(", ")} = ${J(r)}`,{desc:"Entropy of class shares"})})}for(let[r,s]of t.levels)r===e.title&&n.push({value:s,label:J(s)});return n}function Ty(e){let[t=.5]=e,n=e.length===1?[t,1-t]:e,r=n.reduce((s,o)=>s+o,0);return-n.reduce((s,o)=>s+o/r*Math.log(o/r),0)}function Em(e,t){let n=e.find(({rule:r})=>r==="predicts-the-prior");for(let r of n?.evidence??[]){if(r.kind!=="level"||!(r.value>0&&r.value<1))continue;if(t.find(({member:o,tag:i})=>o===r.member&&i===r.tag)?.role==="score")return r.value}return null}function Cm(e,t){let n=e.findLastIndex(({better:i})=>i!=="none"),[r,s]=[e[n],t[n]];if(!r||!s)return null;let o=null;for(let[i,a]of s.values.entries()){if(a===null)continue;(o===null||(r.better==="lower"?a<o.value:a>o.value))&&(o={value:a,step:s.steps[i]??0})}return o&&{value:o.value,label:p(h`best ${J(o.value)} @ ${Ve(o.step)}`,{desc:"Best value and its step"})}}function Am(e,t){let n=e.kind==="span"?[e.first_step,e.last_step]:"step"in e?[e.step,e.step]:null,[r=0,s=0]=n??[],o=t[1]-t[0];if(!n||o<=0)return null;let i=Math.max((s-r)*.5,o*.05,2),a=[Math.max(t[0],r-i),Math.min(t[1],s+i)];return a[1]-a[0]>o*.7||a[0]>=a[1]?null:a}var Ui=class{constructor(t){this.host=t;this.curves=null;this.whole=[];this.error=null;this.wanted=null;this.window=null;this.request=0;this.zoomRequest=null;t.addController(this)}hostDisconnected(){this.zoomRequest?.abort()}async load(t){this.wanted=t;let n=this.request+=1;try{let r=await t.store.load(t.run,t.series,t.width,t.smoothing);if(n!==this.request)return;this.whole=r,this.error=null,(!this.window||!this.curves)&&this.put(r),this.window&&await this.refine(this.window)}catch(r){if(n!==this.request||Fn(r))return;this.error=r.message,this.host.requestUpdate()}}zoom(t){this.window=t,this.zoomRequest?.abort(),t?this.refine(t):this.put(this.whole)}put(t){this.curves=t,this.host.requestUpdate()}async refine([t,n]){let{wanted:r,whole:s}=this;if(!r||!s.some(l=>l.thinned)){this.curves!==s&&this.put(s);return}let[o,i]=[Math.floor(t),Math.ceil(n)],a=this.zoomRequest=new AbortController;try{let l=await r.store.source.curves(r.run,[...r.series],r.width,{start:o,end:i},a.signal,r.smoothing);if(a.signal.aborted||s!==this.whole)return;this.put(s.map(u=>{let f=l.series.find(({member:d,tag:g})=>d===u.member&&g===u.tag);return f?ci(u,f,o,i):u}))}catch{}}};function Lm(e,t,n,r,s){if(e.ctrlKey||e.metaKey||e.altKey)return null;let o=t.grid.x.length-1,i=e.shiftKey?Math.max(1,Math.round(o/20)):1,a=n??(e.key==="ArrowLeft"?o+1:-1);switch(e.key){case"ArrowLeft":return{cursor:Math.max(0,a-i)};case"ArrowRight":return{cursor:Math.min(o,a+i)};case"Home":return{cursor:0};case"End":return{cursor:o};case"+":case"=":return _m(t,n,.5);case"-":return _m(t,n,2);case"Escape":case"0":return{zoom:null};case"n":case"p":{let l=s[My(s,r,e.key==="n"?1:-1)];return l?{evidence:l.id}:null}case"Enter":return s.some(({id:l})=>l===r)?{find:!0}:null;default:return null}}function My(e,t,n){let r=e.findIndex(({id:s})=>s===t);return r<0?n>0?0:e.length-1:(r+n+e.length)%e.length}function _m(e,t,n){let[r,s]=[e.stepAt(0),e.stepAt(e.grid.x.length-1)];if(r>=s)return null;let[o,i]=e.window??[r,s],a=t===null?(o+i)/2:e.stepAt(t),l=(i-o)*n/2,u=[Math.max(r,a-l),Math.min(s,a+l)];return{zoom:u[0]<=r&&u[1]>=s?null:u}}function nu(e,t,n,r,s){let o=t[n];if(!o)return{text:"",smoothed:"",away:null};let i=f=>o.smoothed?us(o.smoothed[f],s):"";if(r===null||!e){let f=o.values.findLastIndex(d=>d!==null);return{text:us(o.values[f],s),smoothed:i(f),away:null}}let a=e.abscissa.indexAt(n,e.grid.x[r]??NaN);if(a>=0&&o.values[a]===null)return{text:Un(),smoothed:"",away:null};let l=e.nearest(n,r),u=l===null?-1:e.abscissa.indexAt(n,e.grid.x[l]??NaN);return u<0?{text:"–",smoothed:"",away:null}:{text:us(o.values[u],s),smoothed:i(u),away:l===r?null:o.steps[u]??null}}function Pm(e,{label:t,look:n},{text:r,smoothed:s,away:o},i,a,l){let u=`${e.member==="."?"":`${e.member} · `}${e.tag}
${e.why}`,f=v`${Rp(n)}<span class="cut">${t}</span>`;return v`<span class="key ${a?"off":""}">
    ${i>1?v`<button
            class="name"
            title=${`${u}
${a?p("Show this curve"):p("Hide this curve")}`}
            aria-pressed=${!a}
            @click=${l}
          >
            ${f}
          </button>`:v`<span class="name" title=${u}>${f}</span>`}<b>${a?p("hidden",{desc:"A curve that is not drawn"}):r}</b>${s&&!a?v`<span class="quiet" title=${p("Smoothed")}>≈ ${s}</span>`:k}${o!==null?v`<span class="quiet">@ ${W(o)}</span>`:k}
  </span>`}function Om(e,t,n){let r=n===null?void 0:e?.grid.x[n];if(!e||n===null||r===void 0){let i=Math.max(...t.map(a=>a.steps.at(-1)??0));return v`<span class="step quiet"
      >${p(h`last, step ${W(i)}`,{desc:"The values are those of the last step"})}</span
    >`}let{axis:s}=e.abscissa,o=s==="wall"?Vf(r):s==="relative"?bn(Math.max(0,r)):"";return v`<span class="step quiet"
    >${o?v`${o} · `:k}${Rt(W(e.stepAt(n)))}</span
  >`}var Nm=oe`
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
`;var _s=16,zm=64,Ey=12;function Hm(e,{title:t,note:n,keys:r},s){let o=e.width/(e.clientWidth||e.width),i=document.createElement("canvas");i.width=e.width+2*_s*o,i.height=e.height+(zm+Ey)*o;let a=i.getContext("2d");if(!a)return i;a.fillStyle=s.surface,a.fillRect(0,0,i.width,i.height),a.drawImage(e,_s*o,zm*o),a.scale(o,o);let l=i.width/o-2*_s;a.textBaseline="middle",a.fillStyle=s.text,a.font=`600 14px ${vn}`,a.fillText(t,_s,20,l*.6);let u=Math.min(l*.6,a.measureText(t).width);a.fillStyle=s["text-2"],a.font=`400 12px ${vn}`,a.textAlign="right",a.fillText(n,_s+l,20,Math.max(1,l-u-16)),a.textAlign="left";let f=_s;for(let{split:d,text:g}of r)Cy(a,f,44,s[sr(d)],Vi(d)?s.surface:null),a.fillStyle=s.text,a.fillText(g,f+26,44),f+=26+a.measureText(g).width+16;return i}function Cy(e,t,n,r,s){e.strokeStyle=r,e.lineWidth=2,e.beginPath(),e.moveTo(t,n),e.lineTo(t+20,n),e.stroke(),s!==null&&(e.fillStyle=s,e.lineWidth=1.5,e.beginPath(),e.arc(t+10,n,3,0,2*Math.PI),e.fill(),e.stroke())}var Ay={nan:"NaN",inf:"Infinity","-inf":"-Infinity"};function Dm(e,t,n){let[r,s]=n??[-1/0,1/0],o=[...new Set(t.flatMap(u=>u.steps))].filter(u=>u>=r&&u<=s).sort((u,f)=>u-f),i=t.map(u=>new Map(u.steps.map((f,d)=>[f,d]))),a=["step"];e.forEach((u,f)=>{let d=u.member==="."?u.tag:`${u.member}/${u.tag}`;a.push(d,`${d} wall_time`),t[f]?.smoothed&&a.push(`${d} smoothed`)});let l=o.map(u=>{let f=[String(u)];return t.forEach((d,g)=>{let x=i[g]?.get(u),$=x===void 0?"":d.values[x]??_y(d,u);f.push(String($),String(x===void 0?"":d.wall_times[x]??"")),d.smoothed&&f.push(String(x===void 0?"":d.smoothed[x]??""))}),f.join(",")});return[a.map(Ly).join(","),...l,""].join(`\r
`)}function _y(e,t){let n=e.marks.findLast(r=>r.step<=t);return Ay[n?.value??"nan"]}function Ly(e){let t=/^[=+\-@\t]/.test(e)?`'${e}`:e;return/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function Im(e,t,n){let r=[`### ${_e(e.rule,t)}: ${go(e.run)}`,"",Ae([`**${An(e.severity)}**`,Xo(e.confidence)]),"",Py(e.message),""],s=e.evidence.flatMap(a=>a.kind==="stat"?[a]:[]);if(s.length){let a=[p("Measured",{desc:"Head of a column of names of measured numbers"}),p("Value",{desc:"A measured number"}),p("Limit",{desc:"What a number is held against"})];r.push(`| ${a.join(" | ")} |`,"| --- | ---: | ---: |");for(let{name:l,value:u,limit:f,unit:d}of s){let g=f===null?"":zr(f,d);r.push(`| ${go(l)} | ${zr(u,d)} | ${g} |`)}r.push("")}let o=e.evidence.filter(a=>a.kind!=="stat");for(let a of o){let{name:l,value:u}=As(a);r.push(`- ${go(l)}${u?`: ${go(u)}`:""}`)}o.length&&r.push("");let i=e.remedies.map(a=>t?.remedies[a]?.action).filter(a=>a!==void 0);return i.length&&r.push(p("What to do next:"),"",...i.map((a,l)=>`${l+1}. ${a}`),""),n&&r.push(`<${n}>`,""),r.join(`
`)}function go(e){return e.replace(/[\\`*_[\]<>|#~&]/g,"\\$&").replace(/\s+/g," ")}function Py(e){return e.split(/((?<!`)`[^`]+`(?!`))/).map((n,r)=>r%2?n.replace(/\s+/g," "):go(n)).join("")}function ru(e,t,n){return`${`${e} ${t}`.replace(/[^\p{L}\p{N}._=-]+/gu,"-").replace(/^[-.]+|-+$/g,"").slice(0,120)||"chart"}.${n}`}var pt=class extends pe{constructor(){super(...arguments);this.series=[];this.curves=[];this.shown=[];this.heading="";this.run="";this.window=null;this.log=!1;this.dark=!1;this.canvas=()=>null;this.item=(n,r,s)=>v`<button
      role=${s===void 0?"menuitem":"menuitemcheckbox"}
      aria-checked=${s??k}
      @click=${()=>{r(),this.close()}}
    >
      ${n}<span class="tick" aria-hidden="true">${s?"✓":""}</span>
    </button>`}close(){this.box.open=!1,this.handle.focus()}onFocusOut(n){let r=n.relatedTarget;(!r||!this.renderRoot.contains(r))&&(this.box.open=!1)}onKey(n){n.key!=="Escape"||!this.box.open||(n.stopPropagation(),this.close())}savePicture(){let n=this.canvas();if(!n)return;let[r,s]=[Er(this.series),Yn(this.series)],o=this.shown.map(u=>({split:r[u]??"none",text:s[u]??""})),i=this.window?.map(u=>W(Math.round(u))),a=[this.run,i?Go(i[0]??"",i[1]??""):""].filter(Boolean).join(" · ");Hm(n,{title:this.heading,note:a,keys:o},Mr(this.dark)).toBlob(u=>u&&Ka(u,ru(this.run,this.heading,"png")),"image/png")}saveNumbers(){let n=Dm(this.shown.flatMap(r=>this.series[r]??[]),this.shown.flatMap(r=>this.curves[r]??[]),this.window);Ka(new Blob([n],{type:"text/csv;charset=utf-8"}),ru(this.run,this.heading,"csv"))}render(){let n=this.curves.some(r=>r.thinned);return v`<details
      @focusout=${r=>this.onFocusOut(r)}
      @keydown=${r=>this.onKey(r)}
    >
      <summary
        aria-label=${p(h`More for ${this.heading}`,{desc:"Menu of a chart"})}
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
    `],R([C({attribute:!1})],pt.prototype,"series",2),R([C({attribute:!1})],pt.prototype,"curves",2),R([C({attribute:!1})],pt.prototype,"shown",2),R([C()],pt.prototype,"heading",2),R([C()],pt.prototype,"run",2),R([C({attribute:!1})],pt.prototype,"window",2),R([C({type:Boolean})],pt.prototype,"log",2),R([C({type:Boolean})],pt.prototype,"dark",2),R([C({attribute:!1})],pt.prototype,"canvas",2),R([En("details")],pt.prototype,"box",2),R([En("summary")],pt.prototype,"handle",2),pt=R([Re("td-chart-menu")],pt);var Oy=20,ve=class extends pe{constructor(){super(...arguments);this.run="";this.series=[];this.heading="";this.generation=0;this.annotations=[];this.lit=null;this.dark=!1;this.sync="steps";this.xRange=null;this.yRange=null;this.log=null;this.scale="auto";this.axis="step";this.origin=null;this.smoothing=0;this.levels=[];this.best=!1;this.eager=!1;this.joint=!1;this.window=null;this.cursor=null;this.seen=!1;this.near=!1;this.spoken="";this.off=new Set;this.data=new Ui(this);this.drawn=null;this.weighed=[];this.places=[];this.range=null;this.towering=!1;this.plot=null;this.watch=null;this.size=null}connectedCallback(){super.connectedCallback(),this.watch=new IntersectionObserver(n=>{this.near=n.at(-1)?.isIntersecting??!1,this.near&&(this.seen=!0)},{rootMargin:"200px"}),this.watch.observe(this)}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.following),this.watch?.disconnect(),this.size?.disconnect(),this.size=null,this.plot?.destroy(),this.plot=null}firstUpdated(){this.eager&&(this.seen=!0)}get steps(){let r=this.data.whole.flatMap(({steps:s})=>s.length?[s[0],s.at(-1)]:[]).filter(s=>s!==void 0);return r.length?[Math.min(...r),Math.max(...r)]:null}willUpdate(n){n.has("series")&&(this.off=new Set);let r=["series","run","generation","seen","smoothing"].some(a=>n.has(a));if(this.seen&&r){let{store:a,run:l,series:u,smoothing:f}=this;this.data.load({store:a,run:l,series:u,width:this.clientWidth||800,smoothing:f})}let{curves:s,whole:o}=this.data;this.drawn!==s&&(this.range=lt(s??[]));let i=Fi(this.annotations);(this.weighed!==o||this.places.join()!==i.join())&&(this.towering=fs(o,i)),[this.drawn,this.weighed,this.places]=[s,o,i]}updated(n){let r=this.renderRoot.querySelector(".plot");if(!r||!this.drawn)return;let s=this.plot===null;this.plot??=new qi(r,{zoom:o=>this.onZoom(o),cursor:o=>this.cursor=o,hover:o=>this.dispatchEvent(new ue("td-light",{id:o,show:!1})),pick:o=>this.dispatchEvent(new ue("td-find",{id:o}))},this.sync),this.size||(this.size=new ResizeObserver(()=>this.plot?.resize(r.clientWidth,r.clientHeight)),this.size.observe(r)),this.plot.show(this.scene(this.drawn)),this.plot.resize(r.clientWidth,r.clientHeight),(s||n.has("window")||n.has("near"))&&this.follow(this.plot,s)}follow(n,r){clearTimeout(this.following);let s=this.window&&[...this.window];n.window?.join()!==s?.join()&&(r?n.zoom(s):this.near&&(this.following=setTimeout(()=>n.zoom(s),Oy)))}scene(n){let{annotations:r,lit:s,xRange:o,yRange:i,levels:a,best:l,series:u}=this,f=this.shown,d=Er(u),g=l?Cm(u,this.data.whole):null,x=n.flatMap(({wall_times:$})=>$.find(M=>M!==null)??[]);return{curves:f.map($=>n[$]).filter($=>$!==void 0),splits:f.map($=>d[$]??"none"),annotations:r,lit:s,axis:x.length?this.axis:"step",origin:this.origin??(x.length?Math.min(...x):0),scale:this.ownScale,levels:g?[...a,g]:a,palette:Mr(this.dark),xRange:o,yRange:i}}get shown(){return this.series.map((n,r)=>r).filter(n=>!this.off.has(n))}get ownScale(){return this.log===null&&this.scale!=="auto"?this.scale:this.log??this.towering?"log":"linear"}toggle(n){let r=new Set(this.off);r.delete(n)||r.add(n),this.off=r.size<this.series.length?r:new Set,this.cursor=null}onZoom(n){n?.join()!==this.window?.join()&&this.dispatchEvent(new ue("td-window",{window:n})),this.data.zoom(n)}onKey(n){let{plot:r,annotations:s,lit:o}=this;if(!r||n.target!==n.currentTarget)return;let i=Lm(n,r,this.cursor,o,s);if(!i)return;n.preventDefault(),i.cursor!==void 0&&(r.point(i.cursor),this.cursor=i.cursor,this.spoken=this.sayCursor(r,i.cursor)),i.zoom!==void 0&&r.zoom(i.zoom),i.find&&o!==null&&this.dispatchEvent(new ue("td-find",{id:o}));let a=s.find(({id:f})=>f===i.evidence);if(!a)return;let{name:l,value:u}=As(a.evidence);this.spoken=`${l} ${u}`,this.dispatchEvent(new ue("td-light",{id:a.id,show:!1}))}sayCursor(n,r){let s=Yn(this.series),o=this.shown.map((i,a)=>{let l=nu(n,this.visible,a,r,this.range);return`${s[i]??""} ${l.text}`});return Ae([Rt(W(n.stepAt(r))),...o])}get visible(){return this.shown.map(n=>this.drawn?.[n]).filter(n=>n!==void 0)}render(){let{error:n,curves:r}=this.data;return v`<figure aria-label=${this.heading}>
      <div class="head">
        <h3 class="cut" title=${this.heading}>${this.heading}</h3>
        ${this.joint||!r?k:this.renderMenu(r)}
      </div>
      <div class="legend">
        ${this.series.map((s,o)=>this.renderKey(s,o))}
        ${r?Om(this.plot,r,this.cursor):k}
      </div>
      ${n?v`<div class="message">${n}</div>`:v`<div
              class="plot ${r?"":"waiting"}"
              tabindex="0"
              role="img"
              aria-label=${this.describe()}
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
    ></td-chart-menu>`}renderKey(n,r){let s=this.shown.indexOf(r),o=s>=0?nu(this.plot,this.visible,s,this.cursor,this.range):{text:"",smoothed:"",away:null},i={label:Yn(this.series)[r]??"",look:Er(this.series)[r]??"none"};return Pm(n,i,o,this.series.length,s<0,()=>{this.toggle(r)})}describe(){let n=Yn(this.series),r=this.series.map((a,l)=>Ae([n[l]??"",kr(a.points)])),s=ct(r),o=p(h`Chart of ${this.heading}: ${s}. Arrow keys read values, plus and minus zoom, Escape resets.`),i=p("N and P select the next and the previous finding, Enter opens its text.",{desc:"Keys on a chart"});return this.annotations.length?`${o} ${i}`:o}};ve.styles=[Te,Et,Ii,Nm],R([C({attribute:!1})],ve.prototype,"store",2),R([C()],ve.prototype,"run",2),R([C({attribute:!1})],ve.prototype,"series",2),R([C()],ve.prototype,"heading",2),R([C({type:Number})],ve.prototype,"generation",2),R([C({attribute:!1})],ve.prototype,"annotations",2),R([C({attribute:!1})],ve.prototype,"lit",2),R([C({type:Boolean})],ve.prototype,"dark",2),R([C()],ve.prototype,"sync",2),R([C({attribute:!1})],ve.prototype,"xRange",2),R([C({attribute:!1})],ve.prototype,"yRange",2),R([C({attribute:!1})],ve.prototype,"log",2),R([C()],ve.prototype,"scale",2),R([C()],ve.prototype,"axis",2),R([C({attribute:!1})],ve.prototype,"origin",2),R([C({type:Number})],ve.prototype,"smoothing",2),R([C({attribute:!1})],ve.prototype,"levels",2),R([C({type:Boolean})],ve.prototype,"best",2),R([C({type:Boolean})],ve.prototype,"eager",2),R([C({type:Boolean})],ve.prototype,"joint",2),R([C({attribute:!1})],ve.prototype,"window",2),R([xe()],ve.prototype,"cursor",2),R([xe()],ve.prototype,"seen",2),R([xe()],ve.prototype,"near",2),R([xe()],ve.prototype,"spoken",2),R([xe()],ve.prototype,"off",2),ve=R([Re("td-chart")],ve);function Bm(e,t,n,r){let{rules:s,linkOf:o,open:i,remove:a}=r,{run:l,findings:u}=e,f=u.find(d=>d.rule===l.primary&&Xn(d));return v`<article aria-label=${l.name}>
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
        aria-label=${p(h`Remove ${l.name}`)}
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
    ${t?Ny(e,t,n,r):v`<p class="missing quiet">${p("This run has no such series.")}</p>`}
  </article>`}function Ny({generation:e,run:t,findings:n},r,s,{axes:o,zoom:i,store:a,dark:l,look:u}){let f=o.x===null,d=(g,x)=>g&&(f?[x(g[0],s),x(g[1],s)]:[g[0],g[1]]);return v`<td-chart
    .store=${a}
    .run=${t.name}
    .series=${r.series}
    .heading=${r.title}
    .generation=${e}
    .annotations=${bi(n).filter(({evidence:g})=>Qn(g,r.series))}
    .xRange=${o.x}
    .yRange=${o.y}
    .dark=${l}
    .log=${o.log}
    .window=${d(i,oo)}
    sync="compare"
    joint
    @td-window=${({detail:g})=>{u(d(g.window,vl))}}
  ></td-chart>`}var zy=40;function Wm({findings:e,runs:t},n){if(!e.length)return v`<section>
      <h2>${p("Findings")}</h2>
      <p class="small">${p("Nothing was found in any of these runs.")}</p>
    </section>`;let r=Bi(t),s=t.length<=zy;return v`<section aria-labelledby="findings">
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
                ${s?t.map(i=>{let a=Zf(o,i),l=a==="found"?Mt(o.severity):v`<span class="none" aria-hidden="true"
                                >${a==="clear"?"·":"?"}</span
                              >`;return v`<td
                          class="mark ${a==="found"?o.severity:""}"
                          title=${Xl(a)}
                        >
                          ${l}<span class="unseen">${Xl(a)}</span>
                        </td>`}):k}
              </tr>`)}
        </tbody>
      </table>
    </div>
    <p class="small">
      ${p("· the rule was checked and found nothing; ? it could not be checked.")}
      ${r?p(h`All runs are in ${r}.`):k}
    </p>
  </section>`}function Fm({groups:e,group_comparisons:t}){return e.length?v`<section aria-labelledby="seeds">
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
  </section>`:k}function Vm(e){return v`<section aria-labelledby="patterns">
    <h2 id="patterns">${p("Patterns across runs")}</h2>
    ${e.patterns.length?v`<ul>
            ${e.patterns.map(({message:t})=>v`<li>${nn(Hy(t))}</li>`)}
          </ul>`:k}
    <p class="small">${tm(e)}</p>
  </section>`}function Hy(e){return e.charAt(0).toUpperCase()+e.slice(1)}var qm=oe`
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
`;var su=8,Nn=class extends pe{constructor(){super(...arguments);this.comparison=null;this.error=null;this.rules=null;this.linkOf=()=>"#"}change(n){this.dispatchEvent(new ue("td-compare",n))}render(){if(this.error)return v`<section role="alert"><p>${this.error}</p></section>`;let{comparison:n}=this;return n?v`${this.renderRanking(n)} ${Wm(n,this.rules)}
    ${Fm(n)} ${Vm(n)}`:v`<section aria-busy="true"><p class="small">${p("Comparing …")}</p></section>`}renderRanking(n){let{ranking:r,quantities:s,quantity:o,verdict:i,winner:a,groups:l,hparams:u,runs:f}=n,d=u.slice(0,su),g=new Map(f.map((x,$)=>[x,$]));return v`<section aria-labelledby="ranking">
      <div class="head">
        <h2 id="ranking">${p("Ranking")}</h2>
        ${s.length>1?v`<label
                >${p("By",{desc:"Label of the choice of the value that runs are ranked by"})}
                <select
                  @change=${x=>this.change({rankBy:x.target.value})}
                >
                  ${s.map(({key:x,label:$,runs:M})=>v`<option value=${x} ?selected=${x===o?.key}>
                        ${$}${M<f.length?` (${tn(M,f.length)})`:""}
                      </option>`)}
                </select></label
              >`:k}
        <label
          >${p("Against",{desc:"Label of the choice of the run that others are held against"})}
          <select
            @change=${x=>this.change({baseline:x.target.value})}
          >
            <option value="" ?selected=${!n.baseline}>${p("no baseline")}</option>
            ${f.map(x=>v`<option value=${x} ?selected=${x===n.baseline}>${x}</option>`)}
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
              ${d.map(({name:x})=>v`<th scope="col" class="value" title=${x}>${x}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${r.map(x=>{let $=g.get(x.run)??0;return v`<tr class=${x.place===null?"out":""}>
                <td class="number">${x.place??"–"}</td>
                ${this.renderName(x,n)}
                <td class="number">${J(x.best?.value)}</td>
                <td class="number">${x.best?Ve(x.best.step):"–"}</td>
                <td class="number">${Iy(x.best?.seconds)}</td>
                ${n.baseline?this.renderAgainst(x,n):k}
                ${d.map(({values:M})=>{let L=Qf(M[$]);return v`<td class="value" title=${L}>${L}</td>`})}
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
      ${r.length?v`<span class="doubt">${p(h`Not ranked: ${ct(r)}`)}</span>`:k}
    </th>`}renderAgainst(n,r){let s=n.run===r.baseline,o=em(r,n.difference),i=o===null?"":o?"better":"worse",a=o===null?"":o?p("better"):p("worse");return v`<td class="number ${i}" title=${a}>
        ${s?"":Xf(n.difference)}${a?v`<span class="unseen"> ${a}</span>`:""}
      </td>
      <td class="number">
        ${s?"":n.reached_step===null?p("never",{desc:"It was never as good as the baseline"}):Rt(Ve(n.reached_step))}
      </td>`}renderAlike({hparams:n,hparams_alike:r}){let s=n.length-su;if(!n.length&&!r)return k;let o=Ae(n.slice(su).map(({name:a})=>a)),i=[n.length?Dy(n.length):p("No hyper-parameter differs"),s>0?p(h`${s} more not shown: ${o}`):"",r?me(r,{one:p(h`${r} is the same in all runs`),other:p(h`${r} are the same in all runs`)}):""];return v`<p class="small">${nn(ct(i))}</p>`}};Nn.styles=[Te,Et,qm],R([C({attribute:!1})],Nn.prototype,"comparison",2),R([C()],Nn.prototype,"error",2),R([C({attribute:!1})],Nn.prototype,"rules",2),R([C({attribute:!1})],Nn.prototype,"linkOf",2),Nn=R([Re("td-comparison")],Nn);function Dy(e){let t=W(e);return me(e,{one:p(h`${t} hyper-parameter differs`),other:p(h`${t} hyper-parameters differ`)})}function Iy(e){return e==null?"–":bn(e)}var Um=oe`
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
`;var ji=class{constructor(t){this.owner=t;this.comparison=null;this.error=null;this.asked=""}ask(t,{generation:n,runs:r,baseline:s,quantity:o}){let i=JSON.stringify([n,r,s,o]);if(i===this.asked||!r.length)return;this.asked=i;let a=r.includes(s)?s:"";t.compare(r,{baseline:a,quantity:o}).then(l=>{this.tell(i,{comparison:l,error:null})},l=>{Fn(l)||this.tell(i,{error:l.message})})}tell(t,n){t===this.asked&&(Object.assign(this,n),this.owner.requestUpdate())}};var By=600,dt=class extends pe{constructor(){super(...arguments);this.details=[];this.runs=[];this.drawn=[];this.generation=0;this.rules=null;this.quantity="";this.state=Zo;this.linkOf=()=>"#";this.dark=!1;this.compared=[];this.axes=Hp;this.ends=new Map;this.quantities=[];this.data=new ji(this);this.change=n=>{this.dispatchEvent(new ue("td-compare",n))}}get known(){return this.details.reduce((n,{generation:r})=>Math.max(n,r),0)}get current(){return this.quantities.find(({key:n})=>n===this.quantity)??this.quantities[0]}get isOverlay(){return Uc(this.state,this.runs.length)==="overlay"}willUpdate(n){let r=n.get("state"),s=r!==void 0&&r.layout!==this.state.layout;if(n.has("details")&&(this.quantities=qp(this.details)),(n.has("details")||n.has("quantity")||s)&&this.load(),n.has("compared")){let u=f=>this.compared.filter(({run:d})=>d===f).map(({curve:d})=>d);this.ends=new Map(this.details.map(({run:{name:f}})=>[f,yi(u(f))]))}(n.has("compared")||n.has("state"))&&(this.axes=Dp(this.compared,this.state));let{generation:o,runs:i}=this,{baseline:a,rankBy:l}=this.state;this.data.ask(this.store.source,{generation:o,runs:i,baseline:a,quantity:l})}updated(){let{comparison:n}=this.data;if(!n||this.runs.length<=60)return;let r=sp(rp(this.runs,n),this.state.curves,this.state.baseline);r.join(`
`)!==this.drawn.join(`
`)&&this.dispatchEvent(new ue("td-draw",{runs:r}))}async load(){let{current:n,isOverlay:r}=this;if(!n)return;let s=await Promise.allSettled([...n.panels].map(async([o,{series:i}])=>{let a=r?i.slice(-1):i;return(await this.store.load(o,a,By)).map((u,f)=>({run:o,curve:u,better:a[f]?.better??"none"}))}));n!==this.current||r!==this.isOverlay||(this.compared=s.flatMap(o=>o.status==="fulfilled"?o.value:[]))}open(n,r){n.preventDefault(),this.dispatchEvent(new ue("td-open",{runs:r}))}render(){let{state:n,axes:r,quantities:s,runs:o}=this;return v`${nd({state:n,count:o.length,layout:this.isOverlay?"overlay":"grid",axes:r,quantities:s,quantity:this.current,hasGroups:!!this.data.comparison?.groups.length,change:this.change,choose:i=>this.dispatchEvent(new ue("td-quantity",{key:i}))})}
      ${this.details.length?this.isOverlay?this.renderOverlay():this.renderGrid():v`<p class="quiet">${p(h`Loading ${Be(o.length)} …`)}</p>`}
      <td-comparison
        .comparison=${this.data.comparison}
        .error=${this.data.error}
        .rules=${this.rules}
        .linkOf=${this.linkOf}
      ></td-comparison>`}renderGrid(){let n={axes:this.axes,zoom:this.state.zoom,store:this.store,rules:this.rules,dark:this.dark,linkOf:this.linkOf,open:(r,s)=>{this.open(r,[s])},remove:(r,s)=>{this.open(r,this.runs.filter(o=>o!==s))},look:r=>{this.change({zoom:r})}};return v`<div class="grid">
      ${_n(this.details,({run:r})=>r.name,r=>{let{name:s}=r.run;return Bm(r,this.current?.panels.get(s),this.ends.get(s)??[0,0],n)})}
    </div>`}renderOverlay(){let{current:n,state:r,axes:s}=this,o=this.details.flatMap(({run:l})=>{let u=n?.panels.get(l.name)?.series.at(-1);return u?[{run:l.name,series:u}]:[]}),i=this.data.comparison?.groups??[],a=r.bands?ed(o,i):{groups:[],rest:o};return v`<td-overlay
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
    ></td-overlay>`}};dt.styles=[Te,Et,Um],R([C({attribute:!1})],dt.prototype,"details",2),R([C({attribute:!1})],dt.prototype,"runs",2),R([C({attribute:!1})],dt.prototype,"drawn",2),R([C({type:Number})],dt.prototype,"generation",2),R([C({attribute:!1})],dt.prototype,"rules",2),R([C()],dt.prototype,"quantity",2),R([C({attribute:!1})],dt.prototype,"state",2),R([C({attribute:!1})],dt.prototype,"store",2),R([C({attribute:!1})],dt.prototype,"linkOf",2),R([C({type:Boolean})],dt.prototype,"dark",2),R([xe()],dt.prototype,"compared",2),dt=R([Re("td-compare")],dt);var Wy={},jm=Vn(class extends gn{constructor(){super(...arguments),this.ot=Wy}render(e,t){return t()}update(e,[t,n]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((r,s)=>r===this.ot[s]))return St}else if(this.ot===t)return St;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,n)}});var Fy=new Intl.Collator("en",{numeric:!0}),Hr={verdict:{label:()=>p("Verdict",{desc:"Column of runs"}),of:()=>0,down:!1},name:{label:()=>p("Run",{desc:"Column of runs"}),of:({name:e})=>e,down:!1},best:{label:()=>p("Best",{desc:"Column of runs: best value"}),of:({best:e})=>e?.value??null,down:!1},last:{label:()=>p("Last",{desc:"Column of runs: last value"}),of:({last:e})=>e?.value??null,down:!1},points:{label:()=>p("Points",{desc:"Column of runs: how many"}),of:({points:e})=>e,down:!0},length:{label:()=>p("Length",{desc:"Column of runs: steps and time"}),of:({last_step:e})=>e,down:!0},grown:{label:()=>p("Last written",{desc:"Column of runs: when points were last written"}),of:({last_wall_time:e})=>e,down:!0}},Ki=Object.keys(Hr);function Ls(e){let t=e.startsWith("-"),n=Ki.find(r=>r===e.slice(t?1:0));return n?{key:n,down:t}:{key:"verdict",down:!1}}function Gi({key:e,down:t}){return e==="verdict"&&!t?"":`${t?"-":""}${e}`}function Yi(e,t,n){return e.key===t?{key:t,down:!e.down}:{key:t,down:t==="best"||t==="last"?ou(n):Hr[t].down}}function Ji(e,{key:t,down:n}){if(t==="verdict")return n?[...e].reverse():[...e];let{of:r}=Hr[t];if(!Vy.has(t))return Km(e,r,n);let s=n===ou(e);return qy(e).flatMap(o=>Km(o,r,s===ou(o)))}var Vy=new Set(["best","last"]);function qy(e){let t=new Map;for(let n of e){let r=n.quantity?.key??"";t.set(r,[...t.get(r)??[],n])}return[...t].sort(([n,r],[s,o])=>+(n==="")-+(s==="")||o.length-r.length).map(([,n])=>n)}function Km(e,t,n){let r=n?-1:1;return e.map(s=>({row:s,value:t(s)})).sort((s,o)=>s.value===null||o.value===null?+(s.value===null)-+(o.value===null):typeof s.value=="number"&&typeof o.value=="number"?r*(s.value-o.value):r*Fy.compare(String(s.value),String(o.value))).map(({row:s})=>s)}function ou(e){return e.filter(({best:n})=>n?.better==="higher").length>e.filter(({best:n})=>n?.better==="lower").length}var iu="name:",Qi="hparam:",Uy=/([/_. -]|^)(?:random[_-]?)?(?:seed|rep|repeat|trial|fold)s?[=_. -]?\d+(?=$|[/_. -])/gi;function Gm(e){return e.replace(Uy,"").replace(/^[/_. -]+/,"")||e}function bo(e){if(e==="folder")return{keyOf:({name:n})=>Ky(n),error:null};if(e==="seeds")return{keyOf:({name:n})=>Gm(n),error:null};if(e.startsWith(Qi)){let n=e.slice(Qi.length);return{keyOf:r=>Gy(r.hparams?.[n]),prefix:`${n} = `,error:null}}let t=au(e);if(t===null||t==="")return{keyOf:null,error:null};try{let n=new RegExp(t,"i");return(new RegExp(`${t}|`).exec("")?.length??1)-1!==1?{keyOf:null,error:p("Put one part into brackets: seed=(\\d+)")}:{keyOf:({name:s})=>n.exec(s)?.[1]??p("Other",{id:"group-other",desc:"Runs whose name does not match"}),error:null}}catch{return{keyOf:null,error:p("This is not a regular expression.")}}}function au(e){return e.startsWith(iu)?e.slice(iu.length):null}function lu(e){return iu+e}function Ym(e){let t=[],n=s=>new Set(e.map(bo(s).keyOf??(()=>""))).size;n("folder")>1&&t.push({value:"folder",label:p("Folder")}),e.some(({name:s})=>Gm(s)!==s)&&n("seeds")<e.length&&t.push({value:"seeds",label:p("Configuration",{desc:"Runs that differ only by their seed"})});let r=[...new Set(e.flatMap(({hparams:s})=>Object.keys(s??{})))].sort();for(let s of r)n(Qi+s)>1&&t.push({value:Qi+s,label:s});return t}function Jm(e,t,n,r=""){let s=new Map;for(let a of Ji(e,n)){let l=t(a),u=s.get(l);u?u.push(a):s.set(l,[a])}let o=[...s].map(([a,l])=>({key:a,label:r+a,rows:l,counts:si(l),spread:jy(l)}));if(n.key!=="name")return o;let i=new Intl.Collator("en",{numeric:!0});return o.sort((a,l)=>(n.down?-1:1)*i.compare(a.label,l.label))}function jy(e){let t=new Map;for(let{best:o}of e){if(!o)continue;let{tag:i,split:a,better:l,value:u}=o,f=JSON.stringify([i,a,l]),d=t.get(f)??{tag:i,values:[]};d.values.push(u),t.set(f,d)}let[n]=[...t.values()].sort((o,i)=>i.values.length-o.values.length);if(!n||n.values.length<2)return null;let{tag:r,values:s}=n;return{n:s.length,mean:s.reduce((o,i)=>o+i/s.length,0),least:Math.min(...s),greatest:Math.max(...s),tag:r}}function Ky(e){let t=e.lastIndexOf("/");return t>0?e.slice(0,t):"."}function Gy(e){return e===void 0?p("not given",{desc:"A hyper-parameter"}):typeof e=="number"?J(e,6):String(e)}function Qm(e,{sort:t,group:n,open:r}){let s=Ls(t),{keyOf:o,prefix:i}=bo(n);if(!o)return Ji(e,s).map(l=>uu(l));let a=new Set(r);return Jm(e,o,s,i).flatMap(l=>{if((n==="seeds"||n==="folder")&&l.rows.length===1)return l.rows.map(d=>uu(d));let u=a.has(l.key),f={kind:"group",key:`group:${l.key}`,group:l,open:u};return u?[f,...l.rows.map(d=>uu(d,!0))]:[f]})}function uu(e,t=!1){return{kind:"run",key:`run:${e.name}`,row:e,inner:t}}function Zi(e,t){return t&&e.status==="unjudged"&&e.series===0}function Zm(e,t){let n=new Set(e);return t.length===n.size&&t.every(({name:r})=>n.has(r))}function Xm(e,t,n,r){let s=t[n];if(!s)return null;let o=t.length-1,a={ArrowDown:Math.min(n+1,o),ArrowUp:Math.max(n-1,0),PageDown:Math.min(n+r,o),PageUp:Math.max(n-r,0),Home:0,End:o}[e];return a!==void 0?{to:a}:s.kind==="group"?e===(s.open?"ArrowLeft":"ArrowRight")?{fold:s.group.key}:null:e===" "?{tick:s.row.name}:e==="ArrowLeft"&&s.inner?{to:t.slice(0,n).findLastIndex(({kind:l})=>l==="group")}:null}var Xi=class{constructor(t){this.host=t;this.now=Date.now()/1e3;t.addController(this)}hostConnected(){this.timer=setInterval(()=>{this.read(),this.host.requestUpdate()},3e4)}hostDisconnected(){clearInterval(this.timer)}read(){this.now=Date.now()/1e3}};var Ps=oe`
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
`;function cu(){return p("New",{desc:"A finding that was not there before"})}function ea(e,t){if(!e)return k;let n=Ae(e.fresh.map(r=>_e(r,t)));return v`${n?v`<span class="new" title=${p(h`Since you last looked: ${n}`)}>${cu()}</span>`:k}
  ${e.solved.map(r=>v`<span class="solved">${p(h`No longer found: ${_e(r,t)}`)}</span>`)}`}function ta({name:e,reading:t}){if(!t)return k;let n=Math.floor(ii(t)*100),r=p(h`${cs(t.bytes_read)} of ${cs(t.bytes_known)} read; what is found may change`);return v`<span
    class="how-far"
    role="progressbar"
    aria-label=${p(h`Reading ${e}`,{desc:"Progress of reading a run"})}
    aria-valuenow=${n}
    aria-valuetext=${Ae([`${n} %`,r])}
    title=${r}
    ><i style="--share: ${n}%"></i>${n} %</span
  >`}var Yy="lr=([\\d.]+)",Jy=6;function eh(e){return v`<div class="bar">
    <div class="chips" role="group" aria-label=${p("Verdicts")}>${Qy(e)}</div>
    <div class="tools">
      ${ex(e)} ${Xy(e)} ${tx(e)}
      <div class="find">${nx(e)} ${li()}</div>
    </div>
    ${Zy(e)}
  </div>`}function th(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function Qy({runs:e,view:t,matcher:n,progress:r,percent:s,change:o}){let i=r!==null,a=Tr(e,n,new Set,new Set(t.rules),t.kind),l=si(a.filter(u=>!Zi(u,i)));return v`${Kt.filter(u=>l[u]||t.statuses.includes(u)).map(u=>v`<button
        class="chip"
        aria-pressed=${t.statuses.includes(u)}
        @click=${()=>o({statuses:th(t.statuses,u)})}
      >
        ${Mt(u)}<span>${Gc(u,l[u])}</span>
      </button>`)}${r?v`<span class="reading quiet"
          >${p(h`Reading, ${s} %: ${W(r.members_read)} of ${W(r.members_known)}`,{desc:"How much was read: 12 of 100 directories"})}</span
        >`:k}`}function Zy({runs:e,rules:t,view:n,matcher:r,allRules:s,change:o,showRules:i}){let a=lp(Tr(e,r,new Set(n.statuses),new Set,n.kind)),l=n.rules.filter(g=>!a.some(x=>x.rule===g));if(a.length+l.length<2&&n.rules.length===0)return k;let u=a.filter(({rule:g},x)=>s||x<Jy||n.rules.includes(g)),f=a.length-u.length,d=(g,x,$)=>v`<button
      class="rule"
      aria-pressed=${n.rules.includes(g)}
      @click=${()=>o({rules:th(n.rules,g)})}
    >
      ${$}<span>${_e(g,t)}</span> <span class="quiet">${W(x)}</span>
    </button>`;return v`<div class="rules cue" role="group" aria-label=${p("Findings by rule")}>
    ${u.map(({rule:g,severity:x,count:$})=>d(g,$,Mt(x)))}
    ${l.map(g=>d(g,0,k))}
    ${f>0||s?v`<button
            class="rule more"
            aria-expanded=${s}
            @click=${()=>{i(!s)}}
          >
            ${s?p("Fewer",{desc:"Rules shown"}):p(h`${f} more`,{desc:"Rules not shown"})}
          </button>`:k}
  </div>`}function Xy({runs:e,view:t,change:n}){let r=ap(e);if(r.length<2&&!t.kind)return k;let s=r.some(([o])=>o===t.kind)?[]:[[t.kind,0]];return v`<label class="kinds">
    <span class="quiet">${p("Kind",{desc:"Label of the choice which kind of training is shown"})}</span>
    <select @change=${o=>n({kind:o.target.value})}>
      <option value="" .selected=${t.kind===""}>${p("All",{desc:"All kinds of training"})}</option>
      ${[...r,...t.kind?s:[]].map(([o,i])=>v`<option value=${o} .selected=${o===t.kind}>
            ${ei(o)} (${W(i)})
          </option>`)}
    </select>
  </label>`}function ex({runs:e,view:t,change:n}){let r=Ls(t.sort);return v`<label class="sort">
    <span class="quiet">${p("Sort")}</span>
    <select
      @change=${s=>{let o=Ki.find(i=>i===s.target.value)??"verdict";o!==r.key&&n({sort:Gi(Yi(r,o,e))})}}
    >
      ${Ki.map(s=>v`<option value=${s} .selected=${s===r.key}>${Hr[s].label()}</option>`)}
    </select>
  </label>`}function tx({runs:e,view:t,change:n}){if(e.length<2&&!t.group)return k;let r=au(t.group),s=Ym(e),o=s.map(({value:l})=>l),i=t.group&&r===null&&!o.includes(t.group)?[t.group]:[],{error:a}=bo(t.group);return v`<label class="grouping">
      <span class="quiet">${p("Group",{desc:"Label of the choice what runs are grouped by"})}</span>
      <select
        @change=${l=>n({group:l.target.value,open:[]})}
      >
        <option value="" .selected=${t.group===""}>
          ${p("None",{desc:"Runs are not grouped"})}
        </option>
        ${s.map(({value:l,label:u})=>v`<option value=${l} .selected=${l===t.group}>${u}</option>`)}
        ${i.map(l=>v`<option value=${l} .selected=${!0}>${l}</option>`)}
        <option value=${lu("")} .selected=${r!==null}>
          ${p("Part of the name …")}
        </option>
      </select>
    </label>
    ${r===null?k:v`<label class="field pattern">
            <span class="unseen">${p("Regular expression with one part in brackets")}</span>
            <input
              type="text"
              placeholder=${Yy}
              title=${p("Runs are grouped by the part of the name that the brackets match")}
              spellcheck="false"
              autocomplete="off"
              .value=${r}
              aria-invalid=${a!==null}
              @input=${l=>n({group:lu(l.target.value),open:[]})}
            />
            ${a?v`<span class="wrong" role="alert">${a}</span>`:k}
          </label>`}`}function nx({view:e,matcher:t,change:n}){return v`<label class="field search">
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
  </label>`}var na={width:168,height:36},ra=class{constructor(t){this.owner=t;this.found=new Map;this.asked=new Map}of({key:t}){return this.found.get(t)??null}look(t,n){for(let{key:r,rows:s}of n){let o=Gp(s);if(!o){this.found.delete(r);continue}let i=t.load(o.curves);this.asked.get(r)!==i&&(this.asked.set(r,i),i.then(a=>{this.asked.get(r)===i&&(this.found.set(r,{keys:o,band:a}),this.owner.requestUpdate())},()=>this.asked.delete(r)))}}};function nh(e){if(!e)return k;let{keys:t,band:n}=e,{area:r,mean:s,breaks:o,end:i}=Yp(n,na.width,na.height),a=t.curves.length,l=t.split==="none"?t.tag:`${Tt(t.split)} ${t.tag}`,u=ct([p(h`Mean and range of ${l} of ${Be(a)}`),io(n,a),t.others?p(h`${Be(t.others)} without it`,{desc:"Runs that lack a curve"}):""]);return v`<svg viewBox="0 0 ${na.width} ${na.height}" role="img" aria-label=${u}>
    <title>${u}</title>
    <g class="line ${t.split}">
      <path class="area" d=${r} />
      <path d=${s} />
      ${i?qe`<circle cx=${i[0]} cy=${i[1]} r="2.2" />`:k}
      ${o.map(f=>qe`<path class="break" d="M${f} 1l3 5h-6z" />`)}
    </g>
  </svg>`}function rh(e){if(!e)return k;let{band:t,keys:n}=e,{broken:r,short:s}=t,o=[r.length?p(h`${r.length} not finite`,{desc:"Number of runs"}):"",s.length?p(h`${s.length} shorter`,{desc:"Number of runs"}):""].filter(Boolean);return o.length?v`<span class="losses" title=${io(t,n.curves.length)}>${Ae(o)}</span>`:k}var sh=oe`
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
`;function oh(e,t,n){return e.length?v`<div class="chosen-bar" role="region" aria-label=${p("Chosen runs")}>
    <span
      >${rx(e.length)}${e.length===1?v`<span class="quiet"
              >${p(": tick one more to compare",{desc:"After the number of runs chosen"})}</span
            >`:k}</span
    >
    <button class="button" @click=${t}>${p("Clear",{desc:"Choose no runs"})}</button>
    <button class="button strong" ?disabled=${e.length<2} @click=${n}>${p("Compare")}</button>
  </div>`:k}function rx(e){let t=W(e);return me(e,{one:p(h`${t} run chosen`),other:p(h`${t} runs chosen`)})}function ih(e,t){let n=e.series.reduce((o,i)=>o+i.points,0),r=e.members.filter(o=>o!==e.name),s=(t&&pu(t))??0;return[Ae([Yo(e.series.length),kr(n)]),t?.last_step?p(h`${W(t.last_step)} steps`,{desc:"Length of a run"}):"",s>1?bn(s):"",t?.impossible_times?du(t.impossible_times):"",r.length?p(h`joined from ${Ae(r)}`,{desc:"A run of several directories"}):""].filter(Boolean).join(" · ")}function pu({first_wall_time:e,last_wall_time:t}){return e===null||t===null?null:t-e}function du(e){let t=W(e);return me(e,{one:p(h`${t} impossible wall time`,{desc:"A time that cannot be, in a log"}),other:p(h`${t} impossible wall times`,{desc:"Times that cannot be, in a log"})})}var sx=.01;function ah(e,t,n,r,s=4){let o=t.flatMap(N=>rr(N).values?.(N)??[]),i=lt(e)??[0,1],a=fs(e,o)?fi(e,i):null,l=pi(i,o,a),u=e.flatMap(N=>N.steps),f=Math.min(...u),d=Math.max(...u),g=ms([f,d],[s,n-s]),x=N=>a===null?N:sn(N,a),$=a===null?ix(l):[x(l[0]),x(l[1])],M=ms($,[r-s,s]),[L,O]=l,T=N=>M(x(Math.max(L,Math.min(N,O)))),H={spans:[],levels:[],gaps:[],points:[]},_=(N,Q,re)=>Math.max(Q,Math.min(N,re));for(let N of t)if(N.kind==="span"&&N.last_step>=f&&N.first_step<=d){let Q=g(_(N.first_step,f,d));H.spans.push([Q,ox(Math.max(2,g(_(N.last_step,f,d))-Q))])}else N.kind==="point"&&N.value!==null&&N.step>=f&&N.step<=d?H.points.push([g(N.step),T(N.value)]):N.kind==="level"&&N.value>=L&&N.value<=O?H.levels.push(T(N.value)):N.kind==="gap"&&N.first_value!==null&&N.other_value!==null&&H.gaps.push([g(N.step),T(N.first_value),T(N.other_value)]);let Y=Er(e);return{lines:e.map((N,Q)=>{let re="",ee=!1,z=[],ne=[];return N.steps.forEach((q,Z)=>{let U=N.values[Z];if(typeof U!="number"||!Number.isFinite(U)){ne.push(g(q)),ee=!1;return}re+=`${ee?"L":"M"}${g(q)} ${T(U)}`,(!ee&&typeof N.values[Z+1]!="number"||Z===N.steps.length-1)&&z.push([g(q),T(U)]),ee=!0}),{split:Y[Q]??"none",path:re,dots:z,breaks:ne}}),marks:H}}function ox(e){return Math.round(e*10)/10}function ix([e,t]){let n=Math.max(Math.abs(e),Math.abs(t))*sx;if(!(t-e<n))return[e,t];let r=e/2+t/2;return[r-n/2,r+n/2]}var ax={width:168,height:44},lh=new WeakMap;function uh(e){let{width:t,height:n}=ax;if(!e.spark.length)return k;let r=lh.get(e)??ah(e.spark,e.evidence,t,n);lh.set(e,r);let{lines:s,marks:o}=r,i=Ae(e.spark.map(({tag:a,split:l})=>l==="none"?a:`${Tt(l)} ${a}`));return v`<svg viewBox="0 0 ${t} ${n}" role="img" aria-label=${p(h`Curve of ${i}`)}>
    <g class="marks ${e.primary?.severity??""}">
      <g class="spans">
        ${o.spans.map(([a,l])=>qe`<rect x=${a} y="0" width=${l} height=${n-2} />`)}
      </g>
      ${o.spans.map(([a,l])=>qe`<path d="M${a} ${n-1}h${l}" />`)}
      ${o.levels.map(a=>qe`<path class="level" d="M0 ${a}h${t}" />`)}
    </g>
    ${s.map(({split:a,path:l,dots:u,breaks:f})=>qe`<g class="line ${a}">
        <path d=${l} />
        ${u.map(([d,g])=>qe`<circle cx=${d} cy=${g} r="2.2" />`)}
        ${f.map(d=>qe`<path class="break" d="M${d} 1l3 5h-6z" />`)}
      </g>`)}
    <g class="marks ${e.primary?.severity??""}">
      ${o.gaps.map(([a,l,u])=>qe`<path d="M${a} ${l}V${u}m-3 0h6M${a-3} ${l}h6" />`)}
      ${o.points.map(([a,l])=>qe`<circle cx=${a} cy=${l} r="3.5" />`)}
    </g>
  </svg>`}var lx=2;function ch(e,{chosen:t,choose:n}){let r=e.map(({name:o})=>o),s=r.filter(o=>t.has(o)).length;return v`<input
    type="checkbox"
    aria-label=${p(h`Compare all ${Be(r.length)}`,{desc:"A box to tick"})}
    .checked=${s===r.length}
    .indeterminate=${s>0&&s<r.length}
    @change=${()=>n(r,s<r.length)}
  />`}function ph(e,t,n,r){let s=o=>{let i=e.key===o,a=Hr[o].label();return v`<span
      role="columnheader"
      class=${o==="name"?"what":o}
      aria-sort=${i?e.down?"descending":"ascending":k}
      ><button @click=${()=>t(o)} title=${p(h`Sort by ${a.toLowerCase()}`)}>
        ${a}<span class="arrow" aria-hidden="true"
          >${i&&!(o==="verdict"&&!e.down)?e.down?"↓":"↑":""}</span
        >
      </button></span
    >`};return v`<div role="row" class="row heads" aria-rowindex="1" aria-level=${n?"1":k}>
    <span role="columnheader" class="tick"><span class="unseen">${p("Compare")}</span>${r}</span>
    ${s("verdict")} ${s("name")}
    <span role="columnheader" class="curve">${p("Curve")}</span>
    ${s("best")} ${s("last")} ${s("points")} ${s("length")} ${s("grown")}
  </div>`}function dh(e,t,n){let{name:r,status:s}=e,o=n.chosen.has(r),i=n.isUnread(e);return v`<div
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
        aria-label=${p(h`Compare ${r}`)}
        .checked=${o}
        @change=${()=>n.choose([r],!o)}
    /></span>
    <span role="gridcell" class="verdict"
      >${i?v`<span class="badge unjudged"
              >${Mt("unjudged")}<span>${p("Reading",{desc:"The server reads the logs"})}</span></span
            >`:rn(s)}${ta(e)}</span
    >
    <span role="gridcell" class="what">
      <span class="head"
        ><a
          href=${n.linkOf(r)}
          tabindex=${t.stop?"0":"-1"}
          title=${e.primary?.message??r}
          @click=${a=>n.open(a,r)}
          >${yn(e.shown??r)}</a
        >${ea(n.marks.get(r)??null,n.rules)}</span
      >
      ${ux(e,i,n)}
    </span>
    <span role="gridcell" class="curve">${uh(e)}</span>
    <span role="gridcell" class="best number">${px(e)}</span>
    <span role="gridcell" class="last number">${dx(e)}</span>
    <span role="gridcell" class="points number">
      <span>${W(e.points)}</span>
      <span class="quiet">${Yo(e.series)}</span>
    </span>
    <span role="gridcell" class="length number">${fx(e)}</span>
    <span role="gridcell" class="grown number"
      >${fu(e.last_wall_time,n.now,e.impossible_times)}</span
    >
  </div>`}function ux(e,t,{percent:n,rules:r}){let{primary:s,counts:o,unchecked:i,status:a,suppressed:l,reason:u}=e;if(s){let x=o.error+o.warning+o.info-1;return v`<span class="message"
      ><b>${_e(s.rule,r)}</b> ${$e(s.message)}${x>0?v` <span class="more"
              >${p(h`+ ${x} more`,{desc:"More findings of this run"})}</span
            >`:k}</span
    >`}if(t){let x=e.reading?Math.floor(ii(e.reading)*100):n??0;return v`<span class="message">${p(h`Not read yet; reading, ${x} %`)}</span>`}let f=l?cx(l):"",d=i?Qo(i):"";if(a==="unjudged"){let x=n===null?p("No rule could judge the training"):p("No rule could judge the training so far");return v`<span class="message"
      >${$e(ct([u?Rr(x,u):x,f]))}</span
    >`}let g=f?p(h`Nothing else found: ${f}`):p("Nothing found");return v`<span class="message">${ct([g,d])}</span>`}function cx(e){let t=W(e);return me(e,{one:p(h`${t} finding suppressed`),other:p(h`${t} findings suppressed`)})}function px({best:e,quantity:t,checkpoint:n}){if(!e)return v`<span class="quiet">–</span>`;let r=n?n.message.replaceAll("`",""):fh(e),s=n?.noise?v` <span class="quiet">± ${J(n.noise,lx)}</span>`:k;return v`<span title=${r}>${J(e.value)}${s}</span>
    <span class="quiet cut" title=${r}>${t?.label??Rt(Ve(e.step))}</span>`}function dx({last:e,best:t,checkpoint:n}){if(!e)return v`<span class="quiet">–</span>`;let r=fh(e),s=Rt(Ve(e.step)),o=n?.last_is_as_good?t?.step===e.step?p("the best",{desc:"The last value of a run is its best one"}):p("as good as the best",{desc:"The last value of a run, within the noise of its best one"}):s;return v`<span title=${r}>${e.value===null?Un():J(e.value)}</span>
    <span class="quiet cut" title=${`${o}
${r}`}>${o}</span>`}function fh({split:e,tag:t,member:n,step:r}){return[...e==="none"?[]:[Tt(e)],n,t,Rt(Ve(r))].join(" · ")}function fx(e){let{last_step:t}=e;if(t===null)return v`<span class="quiet">–</span>`;let n=pu(e);return v`<span title=${p("Last step")}>${Ve(t)}</span>
    <span class="quiet">${n===null?"":bn(n)}</span>`}function fu(e,t,n=0){let r=n?mx(n):"";return e===null||!Nc(e)?r?v`<span class="odd" title=${r}>${p("impossible",{desc:"A time that cannot be"})}</span>`:v`<span class="quiet">–</span>`:v`<time
    datetime=${new Date(e*1e3).toISOString()}
    title=${[zc(e),r].filter(Boolean).join(`
`)}
    >${Oc(e,t)}</time
  >`}function mx(e){return Rr(du(e),p("not in seconds since 1970, or from a clock that was wrong"))}function mh(e,t,n,r,s){let{key:o,label:i,rows:a,counts:l,spread:u}=e,f=a.map(({name:$})=>$),d=f.filter($=>s.chosen.has($)).length,g=d===f.length,x=a.map($=>$.last_wall_time??-1/0).reduce(($,M)=>Math.max($,M),-1/0);return v`<div
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
        aria-label=${p(h`Compare all of ${i}`)}
        .checked=${g}
        .indeterminate=${d>0&&!g}
        @change=${()=>s.choose(f,!g)}
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
          >`)}${rh(n)}</span
    >
    <span role="gridcell" class="curve">${nh(n)}</span>
    <span role="gridcell" class="spread number">
      ${u?v`<span
                title=${p(h`${u.tag}: mean of the best values of ${Be(u.n)}, from least to greatest`)}
                ><span class="quiet"
                  >${p("mean best",{desc:"Before the mean of the best values"})} </span
                >${J(u.mean)}</span
              >
              <span class="quiet cut"
                >${p(h`${J(u.least)} to ${J(u.greatest)}, n = ${u.n}`,{desc:"From the least to the greatest of n values"})}</span
              >`:k}
    </span>
    <span role="gridcell" class="grown number"
      >${fu(Number.isFinite(x)?x:null,s.now)}</span
    >
  </div>`}var hh=oe`
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
`;function gh(e,t){let n=new Set(e.filter(i=>t.has(i))),r=[...t].filter(([i])=>!n.has(i)).map(([,i])=>i),s=n.size*2<e.length?r:[],o=Math.max(-1,...t.values());return new Map(e.map(i=>[i,t.get(i)??s.shift()??(o+=1)]))}function mu(e){let t=new Float64Array(e.length+1);return e.forEach((n,r)=>t[r+1]=(t[r]??0)+n),t}function vh(e,t,n,r){let s=e.length-1,o=Math.max(0,bh(e,t)-r),i=Math.min(s,bh(e,t+n)+1+r);return[Math.min(o,s),Math.max(i,0)]}function bh(e,t){let n=0,r=e.length-1;for(;n<r;){let s=n+r+1>>1;(e[s]??0)<=t?n=s:r=s-1}return n}function yh(e){let{items:t,offsets:n,top:r,cover:s,host:o}=e;if(r===void 0||!window.innerHeight)return null;let i=o.shadowRoot?.activeElement,a=i instanceof HTMLElement&&i.closest("[data-index]")!==null,l=t.findIndex(($,M)=>r+(n[M]??0)>=s),u=e.indexOf(e.active),f=r+(n[u]??0),d=a&&f>=s&&f<window.innerHeight?u:l,g=r<s-1,x=t[d];return!x||!g&&!a?null:{key:x.key,offset:n[d]??0,isScrolled:g,focus:a?i:null}}function xh(e,t){if(!t)return;let n=e.indexOf(t.key);t.isScrolled&&n>=0&&window.scrollBy(0,(e.offsets[n]??0)-t.offset),t.focus?.isConnected&&e.host.shadowRoot?.activeElement!==t.focus&&t.focus.focus({preventScroll:!0})}var hx=10,gx=1e3,sa=class{constructor(t,n){this.host=t;this.look=n;this.items=[];this.offsets=mu([]);this.first=0;this.last=40;this.activeKey="";this.slots=new Map;this.heights={run:60,group:44};this.frame=0;this.held=null;this.onScroll=()=>{cancelAnimationFrame(this.frame),this.frame=requestAnimationFrame(()=>{this.measure()})};this.onPrint=()=>{this.show(0,Math.min(this.items.length,gx))};t.addController(this)}hostConnected(){window.addEventListener("scroll",this.onScroll,{passive:!0}),window.addEventListener("resize",this.onScroll),window.addEventListener("beforeprint",this.onPrint)}hostDisconnected(){window.removeEventListener("scroll",this.onScroll),window.removeEventListener("resize",this.onScroll),window.removeEventListener("beforeprint",this.onPrint),cancelAnimationFrame(this.frame)}hostUpdated(){xh(this,this.held),this.held=null,this.measure()}get active(){return this.activeKey}set active(t){t!==this.activeKey&&(this.activeKey=t,this.host.requestUpdate())}put(t,n){this.held=n?yh(this):null,this.items=t,this.place(),this.indexOf(this.active)<0&&(this.active=t[0]?.key??"")}lines(){let{items:t,first:n,last:r,active:s}=this,o=Array.from({length:Math.min(r,t.length)-n},(l,u)=>n+u),i=this.indexOf(s);i>=0&&i<n&&o.unshift(i),i>=r&&o.push(i);let a=o.flatMap(l=>{let u=t[l];return u?[{item:u,index:l,top:this.offsets[l]??0,stop:u.key===s}]:[]});return this.slots=gh(a.map(({item:l})=>l.key),this.slots),a.map(l=>({...l,slot:this.slots.get(l.item.key)??0}))}indexOf(t){return this.items.findIndex(n=>n.key===t)}get height(){return this.offsets[this.items.length]??0}get top(){return this.host.renderRoot.querySelector(".rows")?.getBoundingClientRect().top}get cover(){let t=this.host.renderRoot.querySelectorAll(".bar, .heads");return Math.max(0,...[...t].map(n=>n.getBoundingClientRect().bottom))}get page(){return Math.max(1,Math.floor((window.innerHeight-this.cover)/this.heights.run)-1)}async goTo(t){let n=this.items[t];if(!n)return;let r=(this.top??0)+(this.offsets[t]??0),s=r+this.heights[n.kind]-window.innerHeight,{cover:o}=this;(r<o||s>0)&&window.scrollBy(0,r<o?r-o:s),this.active=n.key,this.measure(),await this.host.updateComplete,this.host.renderRoot.querySelector(`[data-index="${t}"] a, [data-index="${t}"] .fold`)?.focus({preventScroll:!0})}show(t,n){t===this.first&&n===this.last||([this.first,this.last]=[t,n],this.host.requestUpdate())}place(){this.offsets=mu(this.items.map(({kind:t})=>this.heights[t]))}measure(){let{host:t,top:n}=this;if(n===void 0||!window.innerHeight||window.matchMedia("print").matches)return;let r=getComputedStyle(t),s=(a,l)=>parseFloat(r.getPropertyValue(a))||l,o={run:s("--row",60),group:s("--group",44)};(o.run!==this.heights.run||o.group!==this.heights.group)&&(this.heights=o,this.place(),t.requestUpdate());let i=t.renderRoot.querySelector(".bar");t.style.setProperty("--bar",`${i?.offsetHeight??0}px`),this.show(...vh(this.offsets,-n,window.innerHeight,hx)),this.look(this.items.slice(this.first,this.last))}};var wh=oe`
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
`;var bx=20,yt=class extends pe{constructor(){super(...arguments);this.runs=[];this.view=ti;this.chosen=[];this.marks=new Map;this.bands=null;this.rules=null;this.progress=null;this.linkOf=()=>"#";this.allRules=!1;this.shown=[];this.clock=new Xi(this);this.bandsInSight=new ra(this);this.window=new sa(this,n=>{let r=n.flatMap(s=>s.kind==="group"?s.group:[]);this.bands&&this.bandsInSight.look(this.bands,r)});this.onSlash=n=>{let r=n.composedPath()[0],s=r instanceof HTMLInputElement&&r.type!=="checkbox";n.key!=="/"||s||r instanceof HTMLSelectElement||(n.preventDefault(),this.search?.focus())};this.change=n=>{this.dispatchEvent(new ue("td-list",n))};this.choose=(n,r)=>{let s=this.chosen.filter(o=>!n.includes(o));this.dispatchEvent(new ue("td-choose",{runs:r?[...s,...n]:s}))};this.fold=n=>{let{open:r}=this.view;this.window.active=`group:${n}`,this.change({open:r.includes(n)?r.filter(s=>s!==n):[...r,n]})};this.open=(n,r,s=!1)=>{let o=n;o.ctrlKey||o.metaKey||o.shiftKey||(n.preventDefault(),this.dispatchEvent(new ue("td-open",{runs:r,all:s})))}}connectedCallback(){super.connectedCallback(),document.addEventListener("keydown",this.onSlash)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("keydown",this.onSlash)}willUpdate(n){if(n.has("runs")&&this.clock.read(),!n.has("runs")&&!n.has("view"))return;let{filter:r,statuses:s,rules:o,kind:i}=this.view;this.shown=Tr(this.runs,eo(r),new Set(s),new Set(o),i),this.window.put(Qm(this.shown,this.view),!n.has("view"))}onKey(n){if(n.ctrlKey||n.metaKey||n.altKey||n.key===" "&&n.target instanceof HTMLInputElement)return;let{items:r,page:s}=this.window,o=Xm(n.key,r,$h(n),s);o&&(n.preventDefault(),"to"in o?this.window.goTo(o.to):"fold"in o?this.fold(o.fold):this.choose([o.tick],!this.chosen.includes(o.tick)))}onFocus(n){this.window.active=this.window.items[$h(n)]?.key??this.window.active}get percent(){return this.progress&&Math.floor(ai(this.progress)*100)}render(){let{runs:n,rules:r,view:s,progress:o,percent:i,allRules:a}=this;return v`<h1 class="unseen">${p("Runs")}</h1>
      ${jm([n,r,s,i,o?.members_read,a],()=>eh({runs:n,rules:r,view:s,matcher:eo(s.filter),progress:o,percent:i,allRules:a,change:this.change,showRules:l=>this.allRules=l}))}
      <div class="unseen" aria-live="polite">${p(h`${Be(this.shown.length)} shown`)}</div>
      ${this.shown.length?this.renderTable():this.renderNone()}
      ${oh(this.chosen,()=>this.dispatchEvent(new ue("td-choose",{runs:[]})),l=>{let u=this.chosen.length>bx&&Zm(this.chosen,this.shown);this.open(l,this.chosen,u)})}`}renderTable(){let{items:n,height:r}=this.window,s=Ls(this.view.sort),o=n.some(({kind:l})=>l==="group"),i=l=>{this.change({sort:Gi(Yi(s,l,this.shown))})},a={chosen:new Set(this.chosen),rules:this.rules,now:this.clock.now,percent:this.percent,marks:this.marks,isUnread:l=>Zi(l,this.progress!==null),linkOf:this.linkOf,open:(l,u)=>{this.open(l,[u])},choose:this.choose,fold:this.fold};return v`<div
      role=${o?"treegrid":"grid"}
      class="table"
      aria-label=${p("Runs")}
      aria-multiselectable="true"
      aria-rowcount=${n.length+1}
    >
      ${ph(s,i,o,ch(this.shown,a))}
      <div
        class="rows"
        role="rowgroup"
        style="height: ${r}px"
        @keydown=${l=>{this.onKey(l)}}
        @focusin=${l=>{this.onFocus(l)}}
      >
        ${_n(this.window.lines(),({slot:l})=>l,({item:l,...u})=>l.kind==="run"?dh(l.row,{...u,inner:l.inner},a):mh(l.group,l.open,this.bandsInSight.of(l.group),u,a))}
      </div>
    </div>`}renderNone(){return v`<div class="none">
      <p>${p("No run matches.")}</p>
      <button class="button" @click=${()=>this.change({filter:"",statuses:[],rules:[]})}>
        ${p(h`Show all ${W(this.runs.length)}`,{desc:"All runs"})}
      </button>
    </div>`}};yt.styles=[Te,Et,Ps,sh,hh,wh],R([C({attribute:!1})],yt.prototype,"runs",2),R([C({attribute:!1})],yt.prototype,"view",2),R([C({attribute:!1})],yt.prototype,"chosen",2),R([C({attribute:!1})],yt.prototype,"marks",2),R([C({attribute:!1})],yt.prototype,"bands",2),R([C({attribute:!1})],yt.prototype,"rules",2),R([C({attribute:!1})],yt.prototype,"progress",2),R([C({attribute:!1})],yt.prototype,"linkOf",2),R([xe()],yt.prototype,"allRules",2),R([En("input[type=search]")],yt.prototype,"search",2),yt=R([Re("td-run-list")],yt);function $h(e){return Number(e.target.closest("[data-index]")?.dataset.index)}var Dr=class extends pe{constructor(){super(...arguments);this.outcomes=[];this.rules=null}render(){let n=i=>this.outcomes.filter(a=>a.status===i),[r,s,o]=[n("clear"),n("skipped"),n("failed")];return v`<h2>${p("What was checked")}</h2>
      ${r.length?v`<h3>${vx(r.length)}</h3>
              <ul class="clear">
                ${r.map(({rule:i})=>v`<li title=${this.summary(i)}>${_e(i,this.rules)}</li>`)}
              </ul>`:k}
      ${Sh(Qo(s.length),s,this.rules)}
      ${Sh(yx(o.length),o,this.rules)}`}summary(n){return this.rules?.rules.find(r=>r.name===n)?.summary??""}};Dr.styles=[Te,oe`
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
    `],R([C({attribute:!1})],Dr.prototype,"outcomes",2),R([C({attribute:!1})],Dr.prototype,"rules",2),Dr=R([Re("td-checked")],Dr);function vx(e){let t=W(e);return me(e,{one:p(h`${t} rule found nothing`),other:p(h`${t} rules found nothing`)})}function yx(e){let t=W(e);return me(e,{one:p(h`${t} rule failed; this is a fault of the plugin, other rules are not affected`),other:p(h`${t} rules failed; this is a fault of the plugin, other rules are not affected`)})}function Sh(e,t,n){if(!t.length)return k;let r=new Map;for(let{rule:s,reason:o}of t)r.set(o,[...r.get(o)??[],_e(s,n)]);return v`<h3>${e}</h3>
    <dl>
      ${[...r].map(([s,o])=>v`<dt>${Ae(o)}</dt>
            <dd>${$e(s)}</dd>`)}
    </dl>`}var kh=oe`
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
`;var Ir=class extends pe{constructor(){super(...arguments);this.open=!1}render(){let{action:n,why:r,test:s,code:o}=this.remedy;return v`<details ?open=${this.open}>
      <summary><span>${$e(n)}</span></summary>
      <div class="body">
        <p>${$e(r)}</p>
        ${s?v`<p><span class="label">${p("Cheapest test:")}</span>${$e(s)}</p>`:k}
        ${Object.keys(o).length?v`<td-code .code=${o}></td-code>`:k}
      </div>
    </details>`}};Ir.styles=[Te,oe`
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
    `],R([C({attribute:!1})],Ir.prototype,"remedy",2),R([C({type:Boolean})],Ir.prototype,"open",2),Ir=R([Re("td-remedy")],Ir);var Ct=class extends pe{constructor(){super(...arguments);this.rules=null;this.explains=[];this.open=!1;this.fresh=!1;this.lit=null;this.link=()=>"";this.copied=!1}async goTo(n){await this.updateComplete,this.card.open=!0;let s=[...this.renderRoot.querySelectorAll(".places button")].find(o=>o.dataset.id===n);s?.focus({preventScroll:!0}),s?.scrollIntoView({block:"nearest"})}async copy(){this.copied=await no(Im(this.finding,this.rules,this.link())),setTimeout(()=>this.copied=!1,2e3)}get rule(){return this.rules?.rules.find(({name:n})=>n===this.finding.rule)??null}light(n,r=!1){this.dispatchEvent(new ue("td-light",{id:n,show:r}))}render(){let{finding:n}=this,r=Zn(n);return v`<details
      class="card ${n.severity}"
      ?open=${this.open}
      @mouseenter=${()=>this.light(r)}
      @mouseleave=${()=>this.light(null)}
    >
      <summary>
        <span class="line"
          >${rn(n.severity)}<span class="confidence">${Xo(n.confidence)}</span
          >${this.fresh?v`<span class="new">${cu()}</span>`:k}</span
        >
        <h3>${_e(n.rule,this.rules)}</h3>
        <p>${$e(n.message)}</p>
        ${this.renderAlso()}
      </summary>
      <div class="body">
        ${this.renderRemedies()} ${this.renderStats()} ${this.renderPlaces()}
        ${this.renderSection("Why it matters",p("Why it matters"))}
        ${this.renderSection("Likely causes",p("Likely causes"))}
        ${this.renderFolded("When it is wrong",p("When this rule is wrong"))}
        ${this.renderFolded("What it looks for",p("What the rule looks for"))}
        ${this.renderFolded("How often it is right",p("How often it is right"))} ${this.renderThresholds()}
        ${this.renderFolded("References",p("References"))} ${this.renderExplained()} ${this.renderPage()}
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
    </p>`:k}renderStats(){let n=this.finding.evidence.filter(s=>s.kind==="stat");if(!n.length)return k;let r=n.some(s=>s.limit!==null);return v`<table class="stats">
      <thead>
        <tr>
          <th scope="col">${p("Measured",{desc:"Head of a column of names of measured numbers"})}</th>
          <th scope="col" class="number">${p("Value",{desc:"A measured number"})}</th>
          ${r?v`<th scope="col" class="number">${p("Limit",{desc:"What a number is held against"})}</th>`:k}
        </tr>
      </thead>
      <tbody>
        ${n.map(({name:s,value:o,limit:i,unit:a})=>v`<tr>
              <th scope="row">${s}</th>
              <td class="number"><b>${zr(o,a)}</b></td>
              ${r?v`<td class="number quiet">${i===null?"":zr(i,a)}</td>`:k}
            </tr>`)}
      </tbody>
    </table>`}renderPlaces(){let n=this.finding.evidence.map((r,s)=>({evidence:r,id:bl(this.finding,s)})).filter(({evidence:r})=>r.kind!=="stat");return n.length?v`<ul class="places" aria-label=${p("On the curve")}>
      ${n.map(({evidence:r,id:s})=>{let{name:o,value:i}=As(r),a="tag"in r;return v`<li>
          <button
            class=${this.lit===s?"lit":""}
            data-id=${s}
            data-kind=${r.kind}
            title=${a?p(h`On ${r.tag}: click to zoom in, and again to zoom out`):""}
            @mouseenter=${()=>this.light(s)}
            @mouseleave=${()=>this.light(Zn(this.finding))}
            @focus=${()=>this.light(s)}
            @blur=${()=>this.light(null)}
            @click=${()=>this.light(s,!0)}
          >
            <span>${o}</span><span class="number">${i}</span>
          </button>
        </li>`})}
    </ul>`:k}section(n){return this.rule?.sections.find(r=>r.key===n)}renderSection(n,r){let s=this.section(n);return s?v`<section>
          <h4>${r}</h4>
          ${Rh(s)}
        </section>`:k}renderFolded(n,r){let s=this.section(n);return s?v`<details class="more">
      <summary class="fold"><h4>${r}</h4></summary>
      ${Rh(s)}
    </details>`:k}renderThresholds(){let n=this.rule?.thresholds??[];return n.length?v`<details class="more">
      <summary class="fold"><h4>${p("Thresholds and where they come from")}</h4></summary>
      <ul class="text">
        ${n.map(({name:r,default:s,unit:o,source:i})=>v`<li><code>${r}</code> = ${JSON.stringify(s)} (${o}): ${i}</li>`)}
      </ul>
    </details>`:k}renderPage(){if(!this.rule)return k;let n=v`<code>${this.rule.page}</code>`;return v`<p class="quiet">${p(v`With curves: ${n} in the project`)}</p>`}renderRemedies(){let{remedies:n}=this.finding;if(!n.length||!this.rules)return k;let r=n.map(s=>this.rules?.remedies[s]).filter(s=>s!==void 0);return v`<section>
      <h4>${p("What to do next")}</h4>
      <ol class="remedies">
        ${r.map((s,o)=>v`<li><td-remedy .remedy=${s} ?open=${o===0}></td-remedy></li>`)}
      </ol>
    </section>`}renderExplained(){let{explains:n,finding:r}=this;return n.length?v`<details class="more">
      <summary class="fold">
        <h4>
          ${p(h`Explained by this (${n.length})`,{desc:"Findings that this finding explains"})}
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
    </details>`:k}};Ct.styles=[Te,Et,Ps,kh],R([C({attribute:!1})],Ct.prototype,"finding",2),R([C({attribute:!1})],Ct.prototype,"rules",2),R([C({attribute:!1})],Ct.prototype,"explains",2),R([C({type:Boolean})],Ct.prototype,"open",2),R([C({type:Boolean})],Ct.prototype,"fresh",2),R([C({attribute:!1})],Ct.prototype,"lit",2),R([C({attribute:!1})],Ct.prototype,"link",2),R([xe()],Ct.prototype,"copied",2),R([En("details.card")],Ct.prototype,"card",2),Ct=R([Re("td-finding")],Ct);function Rh(e){return v`${e.blocks.map(({kind:t,items:n})=>t==="ul"?v`<ul class="text">
        ${n.map(r=>v`<li>${ui(r)}</li>`)}
      </ul>`:t==="code"?v`<pre class="cue" tabindex="0">
${n.flat().map(r=>"code"in r?r.code:r.text)}</pre>`:v`${n.map(r=>v`<p>${ui(r)}</p>`)}`)}`}function oa(e){return e.rule+e.tags.join()}function Th(e,t){let{rules:n,news:r,lit:s,link:o,first:i}=t,{main:a,suppressed:l}=so(e.findings),u=r?.solved??[];return v`${a.length?k:wx(e,l.length)}
  ${u.length?v`<p class="gone">${ea({fresh:[],solved:u},n)}</p>`:k}
  ${_n(a,({finding:f})=>oa(f),({finding:f,explains:d})=>v`<td-finding
        .finding=${f}
        .explains=${d}
        .rules=${n}
        .lit=${s}
        .link=${o}
        .fresh=${r?.fresh.includes(f.rule)??!1}
        ?open=${oa(f)===i}
      ></td-finding>`)}
  ${l.length?xx(l,n):k}`}function xx(e,t){return v`<details class="suppressed">
    <summary class="fold">${$x(e.length)}</summary>
    <ul>
      ${e.map(n=>v`<li>
            <p>${rn(n.severity)} <b>${_e(n.rule,t)}</b></p>
            <p>${$e(n.message)}</p>
            <p class="quiet">${p(h`Reason given: ${n.suppressed}`)}</p>
          </li>`)}
    </ul>
  </details>`}function wx({run:e,outcomes:t},n){let{status:r,reason:s}=e,o=p("No rule could judge the training of this run"),i=t.filter(a=>a.status==="clear").length;return v`<div class="verdict ${r}">
    <h2>
      ${r==="unjudged"?p("This run could not be judged"):n?p("Nothing else found"):p("Nothing found")}
    </h2>
    <p>
      ${r==="unjudged"?$e(nn(s?Rr(o,s):o)):Sx(i)}
    </p>
  </div>`}function $x(e){let t=W(e);return me(e,{one:p(h`${t} finding suppressed by your configuration`),other:p(h`${t} findings suppressed by your configuration`)})}function Sx(e){let t=W(e);return me(e,{one:p(h`${t} rule checked this run and found nothing wrong.`),other:p(h`${t} rules checked this run and found nothing wrong.`)})}function Mh({notes:e}){return v`${e.length?v`<details class="suppressed">
          <summary class="fold">${p("Is this normal?")} <span class="quiet">${e.length}</span></summary>
          <ul>
            ${e.map(t=>v`<li>
                  <p>${$e(t.message)}</p>
                  <p class="quiet">${t.source}</p>
                </li>`)}
          </ul>
        </details>`:k}`}var Eh=oe`
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
`;var Ch=oe`
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
`;var kx=()=>({step:p("Steps"),relative:p("Time since start"),wall:p("Wall time")}),Rx=()=>({auto:p("Automatic",{desc:"Scale of the values"}),linear:p("Linear",{desc:"Scale of the values"}),log:p("Log",{desc:"Logarithmic scale of the values"}),symlog:p("Symmetric log",{desc:"Scale of the values"})}),Ah=10,Tx=.5,Mx=16,wn=class extends pe{constructor(){super(...arguments);this.smoothing=0;this.share=null;this.titles=[]}change(n){this.dispatchEvent(new ue("td-reading",n))}onSmooth(n){let r=Number(n.target.value);this.dispatchEvent(new CustomEvent("td-smoothing",{detail:r}))}onClasses(n){let r=Number(n.target.value);tl(r)&&this.change({classes:r})}onPrior(n){let r=n.target,s=nl(r.value);r.setAttribute("aria-invalid",String(s===null)),s&&this.change({prior:s})}onAdd(n){n.preventDefault();let r=n.target,s=new FormData(r),[o,i]=[s.get("value"),s.get("title")],a=Number(o);o===""||!Number.isFinite(a)||typeof i!="string"||(this.change({levels:[...this.reading.levels,[i,a]]}),r.querySelector("input")?.select())}place(){let n=this.box.querySelector(".panel");if(!n||!this.box.open)return;n.style.translate="none";let{right:r}=n.getBoundingClientRect(),s=r+Mx-document.documentElement.clientWidth;n.style.translate=s>0?`${-s}px`:"none"}onFocusOut(n){let r=n.relatedTarget;r&&!this.box.contains(r)&&(this.box.open=!1)}onKey(n){n.key!=="Escape"||!this.box.open||(this.box.open=!1,this.box.querySelector("summary")?.focus())}render(){let{reading:n,smoothing:r}=this;return v`<label
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
      ${this.renderSelect(p("X axis",{desc:"Label of the choice of the horizontal axis"}),p("Horizontal axis"),kx(),n.axis,s=>this.change({axis:s}))}
      ${this.renderSelect(p("Values",{desc:"Label of the choice of the scale"}),p("Scale of the values"),Rx(),n.scale,s=>this.change({scale:s}))}
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
    >`}renderLevels(){let{best:n,classes:r,prior:s,levels:o}=this.reading,i=o.length+[n,r!==null,s!==null].filter(Boolean).length,a=[this.share===null?Tx:Number(this.share.toPrecision(4))];return v`<details
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
            @change=${()=>this.change({classes:r===null?Ah:null})}
          />${p("Uniform guess, ln k, over",{desc:"Then comes a number, then: classes"})}
          <input
            type="number"
            min="2"
            step="1"
            aria-label=${p("Number of classes")}
            .value=${String(r??Ah)}
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
                ${p(h`A finding measured that the accuracy of this model stays at ${J(this.share)}.`)}
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
            ${this.titles.map(l=>v`<option value=${l}>${p(h`on ${l}`,{desc:"On a chart"})}</option>`)}
          </select>
          <button class="button">${p("Add")}</button>
        </form>
        ${o.length?v`<ul>
                ${o.map(([l,u],f)=>v`<li>
                      <span class="cut"
                        >${p(h`${J(u)} on ${l}`,{desc:"A level on a chart"})}</span
                      >
                      <button
                        aria-label=${p(h`Remove the level ${J(u)} on ${l}`)}
                        @click=${()=>this.change({levels:o.filter((d,g)=>g!==f)})}
                      >
                        ×
                      </button>
                    </li>`)}
              </ul>`:k}
      </div>
    </details>`}};wn.styles=[Te,Ch],R([C({attribute:!1})],wn.prototype,"reading",2),R([C({type:Number})],wn.prototype,"smoothing",2),R([C({type:Number})],wn.prototype,"share",2),R([C({attribute:!1})],wn.prototype,"titles",2),R([En(".levels")],wn.prototype,"box",2),wn=R([Re("td-run-tools")],wn);var ia=class{constructor(t,n){this.host=t;this.settle=n;this.moving=null;t.addController(this)}hostDisconnected(){clearTimeout(this.timer)}put(t){this.moving=t,this.host.requestUpdate(),clearTimeout(this.timer),this.timer=setTimeout(()=>{this.moving=null,this.settle(t)},120)}};var Ex=new Set(["loss","score","reward"]),At=class extends pe{constructor(){super(...arguments);this.row=null;this.news=null;this.rules=null;this.reading=jn;this.link=()=>"";this.dark=!1;this.lit=null;this.smoothing=new ia(this,n=>{this.dispatchEvent(new ue("td-reading",{smoothing:n}))});this.annotations=[];this.panels={lead:[],groups:[]};this.first="";this.shownRun=""}willUpdate(n){if(!n.has("detail"))return;let{run:r,findings:s}=this.detail;if(this.annotations=bi(s),this.panels=Fp(gi(this.detail),s.find(Xn)),r.name===this.shownRun&&this.first)return;let[o]=so(s).main;this.first=o?oa(o.finding):"",this.shownRun=r.name}get weight(){return this.reading.smoothing??this.detail.smoothing}onLight({detail:{id:n,show:r}}){if(this.lit=n,!r||n===null)return;let s=this.annotations.find(u=>u.id===n),i=[...this.renderRoot.querySelectorAll("td-chart")].find(u=>s&&Qn(s.evidence,u.series));i?.closest("details")?.setAttribute("open","");let a=i?.steps;s&&a&&this.look(Am(s.evidence,a));let l=window.matchMedia("(prefers-reduced-motion: reduce)").matches;i?.scrollIntoView({block:"nearest",behavior:l?"auto":"smooth"})}look(n){let r=n?.join()===this.reading.window?.join();this.dispatchEvent(new ue("td-reading",{window:r?null:n}))}async onFind({detail:{id:n}}){this.lit=n,await[...this.renderRoot.querySelectorAll("td-finding")].find(({finding:s})=>n.startsWith(`${Zn(s)}#`))?.goTo(n)}render(){let{row:n,rules:r,news:s,lit:o,link:i}=this,{run:a,findings:l,outcomes:u,warnings:f}=this.detail,{lead:d,groups:g}=this.panels,x=[...d,...g.flatMap(({panels:$})=>$)].map(({title:$})=>$);return v`<header>
        <h1>${yn(n?.shown??a.name)}</h1>
        ${rn(a.status)} ${n?ta(n):k}
        <p class="facts quiet">${ih(a,n)}</p>
        <p class="kind quiet">${$e(Rr(ei(a.family),a.family_reason))}</p>
        ${a.best?v`<p class="checkpoint">${$e(a.best.message)}</p>`:k}
      </header>
      ${Cx(f,n)} ${this.renderNext()}
      ${x.length?v`<td-run-tools
              .reading=${this.reading}
              .smoothing=${this.smoothing.moving??this.weight}
              .share=${Em(l,a.series)}
              .titles=${[...new Set(x)]}
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
          ${Th(this.detail,{rules:r,news:s,lit:o,link:i,first:this.first})} ${Mh(a)}
          <td-checked .outcomes=${u} .rules=${r}></td-checked>
        </aside>
        <div class="rest">${g.map(({role:$,panels:M})=>this.renderGroup($,M))}</div>
      </div>`}renderNext(){let[n]=so(this.detail.findings).main;if(!n)return k;let{rule:r,severity:s,remedies:o}=n.finding,i=o.map(a=>this.rules?.remedies[a]).find(a=>a!==void 0);return i?v`<button class="next" @click=${()=>{this.goToCard()}}>
      <b class="badge ${s}">${Mt(s)}${_e(r,this.rules)}</b>
      <span>${$e(i.action)}</span>
    </button>`:k}async goToCard(){await this.updateComplete;let n=window.matchMedia("(prefers-reduced-motion: reduce)").matches;this.renderRoot.querySelector("td-finding")?.scrollIntoView({block:"start",behavior:n?"auto":"smooth"})}renderGroup(n,r){let s=r.some(i=>this.annotations.some(a=>Qn(a.evidence,i.series))),o=Ex.has(n)||s;return v`<details ?open=${o}>
      <summary class="fold">
        <h2>${Jc(n)}</h2>
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
      @td-log=${({detail:s})=>{let o=qc(this.reading,n.title,s);this.dispatchEvent(new ue("td-reading",{logs:o}))}}
      .origin=${this.row?.first_wall_time??null}
      .smoothing=${this.weight}
      .levels=${Mm(n,this.reading)}
      .best=${this.reading.best}
      .dark=${this.dark}
    ></td-chart>`}};At.styles=[Te,Et,Ps,Eh],R([C({attribute:!1})],At.prototype,"detail",2),R([C({attribute:!1})],At.prototype,"row",2),R([C({attribute:!1})],At.prototype,"news",2),R([C({attribute:!1})],At.prototype,"rules",2),R([C({attribute:!1})],At.prototype,"store",2),R([C({attribute:!1})],At.prototype,"reading",2),R([C({attribute:!1})],At.prototype,"link",2),R([C({type:Boolean})],At.prototype,"dark",2),R([xe()],At.prototype,"lit",2),At=R([Re("td-run-page")],At);function Cx(e,t){let n=p("TensorBoard gives the tab only a sample of this run's points: short events may be missing.");return v`${t?.sampled?v`<p class="notice">${n}</p>`:k}${e.map(({where:r,message:s})=>v`<p class="notice"><b>${r}</b> ${$e(s)}</p>`)}`}var Ax=3,_h="language",Ph="smoothing",Bt=class extends pe{constructor(){super();this.view=tp;this.chosen=[];this.dark=!1;this.copied=!1;this.picked=[];this.begun=null;this.stop=()=>{};this.details=[];this.listScroll=0;this.drawn=()=>this.areMany?this.picked:this.runs;this.linkOf=n=>Xs(Kn({...this.view,runs:[n],all:!1}));this.addEventListener("td-open",({detail:n})=>this.open(n.runs,n.all)),this.addEventListener("td-list",({detail:n})=>this.go({...this.view,...n})),this.addEventListener("td-reading",({detail:n})=>{n.smoothing!==void 0&&Cn.set(Ph,String(n.smoothing)),this.go({...this.view,reading:{...this.view.reading,...n}})}),this.addEventListener("td-quantity",({detail:n})=>this.go({...this.view,quantity:n.key,scale:"",zoom:null})),this.addEventListener("td-compare",({detail:n})=>this.go({...this.view,...n})),this.addEventListener("td-draw",({detail:n})=>{this.picked=n.runs,this.session.want(this.drawn)}),this.addEventListener("td-choose",({detail:n})=>this.chosen=n.runs),this.addEventListener("td-language",({detail:n})=>{Cn.set(_h,n.language),this.go({...this.view,language:n.language})}),this.addEventListener("td-retry",()=>{this.session.ask(!0)})}connectedCallback(){super.connectedCallback();let n=Lh(ja()??"");this.view={...n,filter:n.filter||Xc(kc())},this.source.speak(this.language()),this.speak(this.language()),this.view.runs.length>1&&(this.chosen=this.view.runs),this.session.want(this.drawn);let r=!1;this.stop=as([Tc(()=>this.onHash()),jo(s=>{r=s,this.dark=s,to(s)}),Mc(s=>{this.dark=r&&!s,to(this.dark)})])}disconnectedCallback(){super.disconnectedCallback(),this.stop()}language(){return this.view.language||ls(Cn.get(_h))||Pc(navigator.languages)}async speak(n){await Lc(n),document.documentElement.lang=n,this.requestUpdate()}open(n,r=!1){let s={...this.view.reading,levels:[],logs:[],window:null};this.go({...this.view,runs:r?[]:n,all:r,reading:s,zoom:null})}get session(){return this.begun??=new oi(this,this.source)}get runs(){return this.view.all?this.session.namesShown(this.view):this.view.runs}get areMany(){return this.runs.length>60}get isList(){return!this.view.all&&this.view.runs.length===0}go(n){let r=!il(n,this.view);Rc(Kn(n),r),this.turn(n)}onHash(){let n=ja();n!==null&&Kn(ol(n))!==Kn(this.view)&&this.turn(Lh(n))}turn(n){let r=!il(n,this.view);r&&this.isList&&(this.listScroll=window.scrollY),r&&this.session.looked(this.runs),r&&Object.assign(this,{picked:[],details:[]}),this.view=n;let s=this.language();if(s!==kt()&&(this.session.speak(s),this.speak(s)),this.session.want(this.drawn),!r)return;this.runs.length>1&&(this.chosen=this.runs);let o=this.isList?this.listScroll:0;this.updateComplete.then(()=>{requestAnimationFrame(()=>window.scrollTo(0,o))})}async copyLink(){this.copied=await no(Xs(Kn(this.view))),setTimeout(()=>this.copied=!1,2e3)}updated(n){if(!n.has("view"))return;let{runs:r,all:s}=this.view;document.title=[...s||r.length>Ax?[p("Comparison")]:r,"Diagnose"].join(" · ")}render(){let{status:n,error:r,rows:s,said:o}=this.session;return v`${n&&s?.length?Sp(n):k}${this.isList?k:this.renderBar()}
      ${s&&r?Ap(r):k}${n?_p(n,this.isList):k}
      <div class="unseen" aria-live="polite">${o}</div>
      <main>${Sc(kt(),this.renderView())}</main>`}renderBar(){return kp({list:Xs(Kn({...this.view,runs:[],all:!1})),back:()=>this.open([]),copied:this.copied,copy:()=>{this.copyLink()}})}renderView(){let{status:n,rows:r,rules:s,error:o}=this.session;return!n||r===null?o?Cp(o):pl(null):n.phase==="failed"?Ep(n):this.view.runs.length===1&&!this.view.all?this.renderRun(this.view.runs[0]??""):this.isList?r.length===0?n.phase==="reading"?pl(n):Mp(n):v`<td-run-list
      .runs=${r}
      .rules=${s}
      .view=${this.view}
      .progress=${n.phase==="reading"?n.progress:null}
      .chosen=${this.chosen}
      .marks=${this.session.marks}
      .bands=${this.session.bands}
      .linkOf=${this.linkOf}
    ></td-run-list>`:this.renderCompare()}renderRun(n){let{known:r,rows:s,rules:o,store:i,marks:a}=this.session,{detail:l=null,error:u=null}=r.get(n)??{};return l?v`<td-run-page
        .detail=${l}
        .row=${s?.find(f=>f.name===n)??null}
        .news=${a.get(n)??null}
        .rules=${o}
        .store=${i}
        .reading=${this.view.reading}
        .link=${()=>Xs(Kn(this.view))}
        .dark=${this.dark}
      ></td-run-page>`:u?dl([n],u,this.session.status):v`<p class="wait">${p(h`Loading ${n} …`)}</p>`}renderCompare(){let{status:n,known:r,rules:s,store:o}=this.session,{runs:i}=this,a=this.drawn().map(d=>({name:d,...r.get(d)})),l=a.filter(d=>d.error),u=a.flatMap(({detail:d})=>d?[d]:[]),f=u.length+l.length===a.length;return!f&&!this.areMany?v`<p class="wait">${p(h`Loading ${Be(i.length)} …`)}</p>`:(f&&(this.details=u),v`${l.length?dl(l.map(({name:d})=>d),l[0]?.error??"",n):k}
    ${u.length||this.areMany?v`<td-compare
            .details=${this.details}
            .drawn=${this.picked}
            .generation=${this.session.generation}
            .runs=${i.filter(d=>!l.some(g=>g.name===d))}
            .rules=${s}
            .quantity=${this.view.quantity}
            .state=${this.view}
            .store=${o}
            .linkOf=${this.linkOf}
            .dark=${this.dark}
          ></td-compare>`:k}`)}};Bt.styles=[Te,Lp],R([C({attribute:!1})],Bt.prototype,"source",2),R([xe()],Bt.prototype,"view",2),R([xe()],Bt.prototype,"chosen",2),R([xe()],Bt.prototype,"dark",2),R([xe()],Bt.prototype,"copied",2),R([xe()],Bt.prototype,"picked",2),Bt=R([Re("td-app")],Bt);function Lh(e){let t=ol(e);return t.runs.length?t:{...t,reading:{...t.reading,smoothing:Za(Cn.get(Ph))}}}function tC(){try{_x();let e=new Bt;e.source=new Lo,window.addEventListener("error",({error:t})=>hu(t,e)),window.addEventListener("unhandledrejection",({reason:t})=>hu(t,e)),document.body.replaceChildren(e)}catch(e){hu(e,null)}}function _x(){let e=document.documentElement;e.lang=kt(),document.title="Diagnose",document.body.style.margin="0",jo(to);for(let[t,n]of[["viewport","width=device-width, initial-scale=1"],["color-scheme","light dark"]]){let r=document.createElement("meta");r.name=t??"",r.content=n??"",document.head.append(r)}}function hu(e,t){if(t?.shadowRoot?.querySelector("main")?.firstElementChild)return;let n=document.createElement("p");n.setAttribute("role","alert"),n.style.cssText=`font: 14px/20px ${vn}; padding: 64px 16px; max-width: 640px; margin: auto; color: var(--td-text)`;let r=e instanceof Error?e.message:String(e);n.textContent=p(h`Diagnose could not draw this page (${r}). Reload it; if that does not help, the browser's console says more.`),document.body.replaceChildren(n)}export{tC as render};
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
