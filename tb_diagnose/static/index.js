var ic=Object.defineProperty;var jg=Object.getOwnPropertyDescriptor;var Gg=(e,t)=>{for(var n in t)ic(e,n,{get:t[n],enumerable:!0})};var R=(e,t,n,r)=>{for(var s=r>1?void 0:r?jg(t,n):t,o=e.length-1,i;o>=0;o--)(i=e[o])&&(s=(r?i(t,n,s):i(s))||s);return r&&s&&ic(t,n,s),s};var Va="lit-localize-status";var Yg=(e,...t)=>({strTag:!0,strings:e,values:t}),g=Yg,ac=e=>typeof e!="string"&&"strTag"in e,Ao=(e,t,n)=>{let r=e[0];for(let s=1;s<e.length;s++)r+=t[n?n[s-1]:s-1],r+=e[s];return r};var Us=(e=>ac(e)?Ao(e.strings,e.values):e);var p=Us,lc=!1;function Ua(e){if(lc)throw new Error("lit-localize can only be configured once");p=e,lc=!0}var qs=class{constructor(){this.settled=!1,this.promise=new Promise((t,n)=>{this._resolve=t,this._reject=n})}resolve(t){this.settled=!0,this._resolve(t)}reject(t){this.settled=!0,this._reject(t)}};var kn=[];for(let e=0;e<256;e++)kn[e]=(e>>4&15).toString(16)+(e&15).toString(16);function uc(e){let t=0,n=8997,r=0,s=33826,o=0,i=40164,a=0,l=52210;for(let u=0;u<e.length;u++)n^=e.charCodeAt(u),t=n*435,r=s*435,o=i*435,a=l*435,o+=n<<8,a+=s<<8,r+=t>>>16,n=t&65535,o+=r>>>16,s=r&65535,l=a+(o>>>16)&65535,i=o&65535;return kn[l>>8]+kn[l&255]+kn[i>>8]+kn[i&255]+kn[s>>8]+kn[s&255]+kn[n>>8]+kn[n&255]}var Jg="",Qg="h",Zg="s";function cc(e,t){return(t?Qg:Zg)+uc(typeof e=="string"?e:e.join(Jg))}var pc=new WeakMap,dc=new Map;function fc(e,t,n){if(e){let r=n?.id??Xg(t),s=e[r];if(s){if(typeof s=="string")return s;if("strTag"in s)return Ao(s.strings,t.values,s.values);{let o=pc.get(s);return o===void 0&&(o=s.values,pc.set(s,o)),{...s,values:o.map(i=>t.values[i])}}}}return Us(t)}function Xg(e){let t=typeof e=="string"?e:e.strings,n=dc.get(t);return n===void 0&&(n=cc(t,typeof e!="string"&&!("strTag"in e)),dc.set(t,n)),n}function qa(e){window.dispatchEvent(new CustomEvent(Va,{detail:e}))}var Lo="",Ka,mc,Po,ja,hc,gr=new qs;gr.resolve();var _o=0,gc=e=>(Ua(((t,n)=>fc(hc,t,n))),Lo=mc=e.sourceLocale,Po=new Set(e.targetLocales),Po.add(e.sourceLocale),ja=e.loadLocale,{getLocale:eb,setLocale:tb}),eb=()=>Lo,tb=e=>{if(e===(Ka??Lo))return gr.promise;if(!Po||!ja)throw new Error("Internal error");if(!Po.has(e))throw new Error("Invalid locale code");_o++;let t=_o;return Ka=e,gr.settled&&(gr=new qs),qa({status:"loading",loadingLocale:e}),(e===mc?Promise.resolve({templates:void 0}):ja(e)).then(r=>{_o===t&&(Lo=e,Ka=void 0,hc=r.templates,qa({status:"ready",readyLocale:e}),gr.resolve())},r=>{_o===t&&(qa({status:"error",errorLocale:e,errorMessage:r.toString()}),gr.reject(r))}),gr.promise};var Ks=class extends Error{constructor(n,r){super(r);this.status=n}},Ga=class extends Error{constructor(){super(p("TensorBoard does not answer. Is it still running?"))}};function Rn(e){return e instanceof DOMException&&e.name==="AbortError"}var nb=6e3,Oo=class{constructor(t=(n,r)=>globalThis.fetch(n,r)){this.fetch=t;this.pending=new Map;this.language="en"}speak(t){this.language=t;for(let n of this.pending.values())n.abort()}status(t){return this.latest("status",t?"status?reload=1":"status")}runs(){return this.latest("runs","runs")}run(t){return this.latest(`run ${t}`,`run?name=${encodeURIComponent(t)}`)}rules(){return this.latest("rules","rules")}curves(t,n,r,s,o,i=0){let a=new URLSearchParams({run:t,keys:JSON.stringify(n.map(({member:l,tag:u})=>[l,u])),width:String(Math.round(r))});return s&&(a.set("start",String(s.start)),a.set("end",String(s.end))),i&&a.set("smoothing",String(i)),this.get(`curves?${a.toString()}`,o)}compare(t,{quantity:n,baseline:r}){let s=new URLSearchParams({runs:JSON.stringify(t)});return n&&s.set("quantity",n),r&&s.set("baseline",r),this.latest("compare","compare",s)}bands(t,n,r){let s=new URLSearchParams({groups:JSON.stringify(t)});return n!==void 0&&s.set("width",String(Math.round(n))),r&&(s.set("start",String(r.start)),s.set("end",String(r.end))),this.get("bands",void 0,s)}latest(t,n,r){this.pending.get(t)?.abort();let s=new AbortController;return this.pending.set(t,s),this.get(n,s.signal,r).finally(()=>{this.pending.get(t)===s&&this.pending.delete(t)})}inLanguage(t){return this.language==="en"?t:`${t}${t.includes("?")?"&":"?"}lang=${this.language}`}async get(t,n,r){let s=r?.toString()??"",o=s.length>nb,i={...n?{signal:n}:{},...o&&r?{method:"POST",body:r}:{}},a;try{a=await this.fetch(this.inLanguage(s&&!o?`${t}?${s}`:t),i)}catch(l){throw Rn(l)?l:new Ga}if(!a.ok){let l=(await a.text()).trim(),u=l&&!l.startsWith("<")?l:p(g`The server answered ${a.status}.`);throw new Ks(a.status,u)}return await a.json()}};var No=globalThis,zo=No.ShadowRoot&&(No.ShadyCSS===void 0||No.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Ya=Symbol(),bc=new WeakMap,js=class{constructor(t,n,r){if(this._$cssResult$=!0,r!==Ya)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=n}get styleSheet(){let t=this.o,n=this.t;if(zo&&t===void 0){let r=n!==void 0&&n.length===1;r&&(t=bc.get(n)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&bc.set(n,t))}return t}toString(){return this.cssText}},Gs=e=>new js(typeof e=="string"?e:e+"",void 0,Ya),ee=(e,...t)=>{let n=e.length===1?e[0]:t.reduce((r,s,o)=>r+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+e[o+1],e[0]);return new js(n,e,Ya)},yc=(e,t)=>{if(zo)e.adoptedStyleSheets=t.map(n=>n instanceof CSSStyleSheet?n:n.styleSheet);else for(let n of t){let r=document.createElement("style"),s=No.litNonce;s!==void 0&&r.setAttribute("nonce",s),r.textContent=n.cssText,e.appendChild(r)}},Ja=zo?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let n="";for(let r of t.cssRules)n+=r.cssText;return Gs(n)})(e):e;var{is:rb,defineProperty:sb,getOwnPropertyDescriptor:ob,getOwnPropertyNames:ib,getOwnPropertySymbols:ab,getPrototypeOf:lb}=Object,Do=globalThis,vc=Do.trustedTypes,ub=vc?vc.emptyScript:"",cb=Do.reactiveElementPolyfillSupport,Ys=(e,t)=>e,Js={toAttribute(e,t){switch(t){case Boolean:e=e?ub:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},Ho=(e,t)=>!rb(e,t),xc={attribute:!0,type:String,converter:Js,reflect:!1,useDefault:!1,hasChanged:Ho};Symbol.metadata??=Symbol("metadata"),Do.litPropertyMetadata??=new WeakMap;var Tn=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,n=xc){if(n.state&&(n.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((n=Object.create(n)).wrapped=!0),this.elementProperties.set(t,n),!n.noAccessor){let r=Symbol(),s=this.getPropertyDescriptor(t,r,n);s!==void 0&&sb(this.prototype,t,s)}}static getPropertyDescriptor(t,n,r){let{get:s,set:o}=ob(this.prototype,t)??{get(){return this[n]},set(i){this[n]=i}};return{get:s,set(i){let a=s?.call(this);o?.call(this,i),this.requestUpdate(t,a,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??xc}static _$Ei(){if(this.hasOwnProperty(Ys("elementProperties")))return;let t=lb(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(Ys("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Ys("properties"))){let n=this.properties,r=[...ib(n),...ab(n)];for(let s of r)this.createProperty(s,n[s])}let t=this[Symbol.metadata];if(t!==null){let n=litPropertyMetadata.get(t);if(n!==void 0)for(let[r,s]of n)this.elementProperties.set(r,s)}this._$Eh=new Map;for(let[n,r]of this.elementProperties){let s=this._$Eu(n,r);s!==void 0&&this._$Eh.set(s,n)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let n=[];if(Array.isArray(t)){let r=new Set(t.flat(1/0).reverse());for(let s of r)n.unshift(Ja(s))}else t!==void 0&&n.push(Ja(t));return n}static _$Eu(t,n){let r=n.attribute;return r===!1?void 0:typeof r=="string"?r:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,n=this.constructor.elementProperties;for(let r of n.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return yc(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,n,r){this._$AK(t,r)}_$ET(t,n){let r=this.constructor.elementProperties.get(t),s=this.constructor._$Eu(t,r);if(s!==void 0&&r.reflect===!0){let o=(r.converter?.toAttribute!==void 0?r.converter:Js).toAttribute(n,r.type);this._$Em=t,o==null?this.removeAttribute(s):this.setAttribute(s,o),this._$Em=null}}_$AK(t,n){let r=this.constructor,s=r._$Eh.get(t);if(s!==void 0&&this._$Em!==s){let o=r.getPropertyOptions(s),i=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:Js;this._$Em=s;let a=i.fromAttribute(n,o.type);this[s]=a??this._$Ej?.get(s)??a,this._$Em=null}}requestUpdate(t,n,r,s=!1,o){if(t!==void 0){let i=this.constructor;if(s===!1&&(o=this[t]),r??=i.getPropertyOptions(t),!((r.hasChanged??Ho)(o,n)||r.useDefault&&r.reflect&&o===this._$Ej?.get(t)&&!this.hasAttribute(i._$Eu(t,r))))return;this.C(t,n,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,n,{useDefault:r,reflect:s,wrapped:o},i){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,i??n??this[t]),o!==!0||i!==void 0)||(this._$AL.has(t)||(this.hasUpdated||r||(n=void 0),this._$AL.set(t,n)),s===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(n){Promise.reject(n)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[s,o]of this._$Ep)this[s]=o;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[s,o]of r){let{wrapped:i}=o,a=this[s];i!==!0||this._$AL.has(s)||a===void 0||this.C(s,void 0,o,a)}}let t=!1,n=this._$AL;try{t=this.shouldUpdate(n),t?(this.willUpdate(n),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(n)):this._$EM()}catch(r){throw t=!1,this._$EM(),r}t&&this._$AE(n)}willUpdate(t){}_$AE(t){this._$EO?.forEach(n=>n.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(n=>this._$ET(n,this[n])),this._$EM()}updated(t){}firstUpdated(t){}};Tn.elementStyles=[],Tn.shadowRootOptions={mode:"open"},Tn[Ys("elementProperties")]=new Map,Tn[Ys("finalized")]=new Map,cb?.({ReactiveElement:Tn}),(Do.reactiveElementVersions??=[]).push("2.1.2");var Za=globalThis,wc=e=>e,Io=Za.trustedTypes,$c=Io?Io.createPolicy("lit-html",{createHTML:e=>e}):void 0,Xa="$lit$",Mn=`lit$${Math.random().toFixed(9).slice(2)}$`,el="?"+Mn,pb=`<${el}>`,vr=document,Zs=()=>vr.createComment(""),Xs=e=>e===null||typeof e!="object"&&typeof e!="function",tl=Array.isArray,Ec=e=>tl(e)||typeof e?.[Symbol.iterator]=="function",Qa=`[ 	
\f\r]`,Qs=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Sc=/-->/g,kc=/>/g,br=RegExp(`>|${Qa}(?:([^\\s"'>=/]+)(${Qa}*=${Qa}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Rc=/'/g,Tc=/"/g,Cc=/^(?:script|style|textarea|title)$/i,nl=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),y=nl(1),Ue=nl(2),r1=nl(3),$t=Symbol.for("lit-noChange"),k=Symbol.for("lit-nothing"),Mc=new WeakMap,yr=vr.createTreeWalker(vr,129);function Ac(e,t){if(!tl(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return $c!==void 0?$c.createHTML(t):t}var _c=(e,t)=>{let n=e.length-1,r=[],s,o=t===2?"<svg>":t===3?"<math>":"",i=Qs;for(let a=0;a<n;a++){let l=e[a],u,f,d=-1,h=0;for(;h<l.length&&(i.lastIndex=h,f=i.exec(l),f!==null);)h=i.lastIndex,i===Qs?f[1]==="!--"?i=Sc:f[1]!==void 0?i=kc:f[2]!==void 0?(Cc.test(f[2])&&(s=RegExp("</"+f[2],"g")),i=br):f[3]!==void 0&&(i=br):i===br?f[0]===">"?(i=s??Qs,d=-1):f[1]===void 0?d=-2:(d=i.lastIndex-f[2].length,u=f[1],i=f[3]===void 0?br:f[3]==='"'?Tc:Rc):i===Tc||i===Rc?i=br:i===Sc||i===kc?i=Qs:(i=br,s=void 0);let x=i===br&&e[a+1].startsWith("/>")?" ":"";o+=i===Qs?l+pb:d>=0?(r.push(u),l.slice(0,d)+Xa+l.slice(d)+Mn+x):l+Mn+(d===-2?a:x)}return[Ac(e,o+(e[n]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),r]},eo=class e{constructor({strings:t,_$litType$:n},r){let s;this.parts=[];let o=0,i=0,a=t.length-1,l=this.parts,[u,f]=_c(t,n);if(this.el=e.createElement(u,r),yr.currentNode=this.el.content,n===2||n===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(s=yr.nextNode())!==null&&l.length<a;){if(s.nodeType===1){if(s.hasAttributes())for(let d of s.getAttributeNames())if(d.endsWith(Xa)){let h=f[i++],x=s.getAttribute(d).split(Mn),$=/([.?@])?(.*)/.exec(h);l.push({type:1,index:o,name:$[2],strings:x,ctor:$[1]==="."?Wo:$[1]==="?"?Fo:$[1]==="@"?Vo:wr}),s.removeAttribute(d)}else d.startsWith(Mn)&&(l.push({type:6,index:o}),s.removeAttribute(d));if(Cc.test(s.tagName)){let d=s.textContent.split(Mn),h=d.length-1;if(h>0){s.textContent=Io?Io.emptyScript:"";for(let x=0;x<h;x++)s.append(d[x],Zs()),yr.nextNode(),l.push({type:2,index:++o});s.append(d[h],Zs())}}}else if(s.nodeType===8)if(s.data===el)l.push({type:2,index:o});else{let d=-1;for(;(d=s.data.indexOf(Mn,d+1))!==-1;)l.push({type:7,index:o}),d+=Mn.length-1}o++}}static createElement(t,n){let r=vr.createElement("template");return r.innerHTML=t,r}};function xr(e,t,n=e,r){if(t===$t)return t;let s=r!==void 0?n._$Co?.[r]:n._$Cl,o=Xs(t)?void 0:t._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(e),s._$AT(e,n,r)),r!==void 0?(n._$Co??=[])[r]=s:n._$Cl=s),s!==void 0&&(t=xr(e,s._$AS(e,t.values),s,r)),t}var Bo=class{constructor(t,n){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:n},parts:r}=this._$AD,s=(t?.creationScope??vr).importNode(n,!0);yr.currentNode=s;let o=yr.nextNode(),i=0,a=0,l=r[0];for(;l!==void 0;){if(i===l.index){let u;l.type===2?u=new is(o,o.nextSibling,this,t):l.type===1?u=new l.ctor(o,l.name,l.strings,this,t):l.type===6&&(u=new Uo(o,this,t)),this._$AV.push(u),l=r[++a]}i!==l?.index&&(o=yr.nextNode(),i++)}return yr.currentNode=vr,s}p(t){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(t,r,n),n+=r.strings.length-2):r._$AI(t[n])),n++}},is=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,n,r,s){this.type=2,this._$AH=k,this._$AN=void 0,this._$AA=t,this._$AB=n,this._$AM=r,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,n=this._$AM;return n!==void 0&&t?.nodeType===11&&(t=n.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,n=this){t=xr(this,t,n),Xs(t)?t===k||t==null||t===""?(this._$AH!==k&&this._$AR(),this._$AH=k):t!==this._$AH&&t!==$t&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Ec(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==k&&Xs(this._$AH)?this._$AA.nextSibling.data=t:this.T(vr.createTextNode(t)),this._$AH=t}$(t){let{values:n,_$litType$:r}=t,s=typeof r=="number"?this._$AC(t):(r.el===void 0&&(r.el=eo.createElement(Ac(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===s)this._$AH.p(n);else{let o=new Bo(s,this),i=o.u(this.options);o.p(n),this.T(i),this._$AH=o}}_$AC(t){let n=Mc.get(t.strings);return n===void 0&&Mc.set(t.strings,n=new eo(t)),n}k(t){tl(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,s=0;for(let o of t)s===n.length?n.push(r=new e(this.O(Zs()),this.O(Zs()),this,this.options)):r=n[s],r._$AI(o),s++;s<n.length&&(this._$AR(r&&r._$AB.nextSibling,s),n.length=s)}_$AR(t=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);t!==this._$AB;){let r=wc(t).nextSibling;wc(t).remove(),t=r}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},wr=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,n,r,s,o){this.type=1,this._$AH=k,this._$AN=void 0,this.element=t,this.name=n,this._$AM=s,this.options=o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=k}_$AI(t,n=this,r,s){let o=this.strings,i=!1;if(o===void 0)t=xr(this,t,n,0),i=!Xs(t)||t!==this._$AH&&t!==$t,i&&(this._$AH=t);else{let a=t,l,u;for(t=o[0],l=0;l<o.length-1;l++)u=xr(this,a[r+l],n,l),u===$t&&(u=this._$AH[l]),i||=!Xs(u)||u!==this._$AH[l],u===k?t=k:t!==k&&(t+=(u??"")+o[l+1]),this._$AH[l]=u}i&&!s&&this.j(t)}j(t){t===k?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},Wo=class extends wr{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===k?void 0:t}},Fo=class extends wr{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==k)}},Vo=class extends wr{constructor(t,n,r,s,o){super(t,n,r,s,o),this.type=5}_$AI(t,n=this){if((t=xr(this,t,n,0)??k)===$t)return;let r=this._$AH,s=t===k&&r!==k||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,o=t!==k&&(r===k||s);s&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},Uo=class{constructor(t,n,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){xr(this,t)}},Lc={M:Xa,P:Mn,A:el,C:1,L:_c,R:Bo,D:Ec,V:xr,I:is,H:wr,N:Fo,U:Vo,B:Wo,F:Uo},db=Za.litHtmlPolyfillSupport;db?.(eo,is),(Za.litHtmlVersions??=[]).push("3.3.3");var Pc=(e,t,n)=>{let r=n?.renderBefore??t,s=r._$litPart$;if(s===void 0){let o=n?.renderBefore??null;r._$litPart$=s=new is(t.insertBefore(Zs(),o),o,void 0,n??{})}return s._$AI(e),s};var rl=globalThis,ce=class extends Tn{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let n=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Pc(n,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return $t}};ce._$litElement$=!0,ce.finalized=!0,rl.litElementHydrateSupport?.({LitElement:ce});var fb=rl.litElementPolyfillSupport;fb?.({LitElement:ce});(rl.litElementVersions??=[]).push("4.2.2");var ve=e=>(t,n)=>{n!==void 0?n.addInitializer(()=>{customElements.define(e,t)}):customElements.define(e,t)};var mb={attribute:!0,type:String,converter:Js,reflect:!1,hasChanged:Ho},hb=(e=mb,t,n)=>{let{kind:r,metadata:s}=n,o=globalThis.litPropertyMetadata.get(s);if(o===void 0&&globalThis.litPropertyMetadata.set(s,o=new Map),r==="setter"&&((e=Object.create(e)).wrapped=!0),o.set(n.name,e),r==="accessor"){let{name:i}=n;return{set(a){let l=t.get.call(this);t.set.call(this,a),this.requestUpdate(i,l,e,!0,a)},init(a){return a!==void 0&&this.C(i,void 0,e,a),a}}}if(r==="setter"){let{name:i}=n;return function(a){let l=this[i];t.call(this,a),this.requestUpdate(i,l,e,!0,a)}}throw Error("Unsupported decorator location: "+r)};function C(e){return(t,n)=>typeof n=="object"?hb(e,t,n):((r,s,o)=>{let i=s.hasOwnProperty(o);return s.constructor.createProperty(o,r),i?Object.getOwnPropertyDescriptor(s,o):void 0})(e,t,n)}function Te(e){return C({...e,state:!0,attribute:!1})}var $r=(e,t,n)=>(n.configurable=!0,n.enumerable=!0,Reflect.decorate&&typeof t!="object"&&Object.defineProperty(e,t,n),n);function Sr(e,t){return(n,r,s)=>{let o=i=>i.renderRoot?.querySelector(e)??null;if(t){let{get:i,set:a}=typeof r=="object"?n:s??(()=>{let l=Symbol();return{get(){return this[l]},set(u){this[l]=u}}})();return $r(n,r,{get(){let l=i.call(this);return l===void 0&&(l=o(this),(l!==null||this.hasUpdated)&&a.call(this,l)),l}})}return $r(n,r,{get(){return o(this)}})}}var qo={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},qn=e=>(...t)=>({_$litDirective$:e,values:t}),bn=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,n,r){this._$Ct=t,this._$AM=n,this._$Ci=r}_$AS(t,n){return this.update(t,n)}update(t,n){return this.render(...n)}};var{I:gb}=Lc,Oc=e=>e;var Nc=()=>document.createComment(""),as=(e,t,n)=>{let r=e._$AA.parentNode,s=t===void 0?e._$AB:t._$AA;if(n===void 0){let o=r.insertBefore(Nc(),s),i=r.insertBefore(Nc(),s);n=new gb(o,i,e,e.options)}else{let o=n._$AB.nextSibling,i=n._$AM,a=i!==e;if(a){let l;n._$AQ?.(e),n._$AM=e,n._$AP!==void 0&&(l=e._$AU)!==i._$AU&&n._$AP(l)}if(o!==s||a){let l=n._$AA;for(;l!==o;){let u=Oc(l).nextSibling;Oc(r).insertBefore(l,s),l=u}}}return n},Kn=(e,t,n=e)=>(e._$AI(t,n),e),bb={},Ko=(e,t=bb)=>e._$AH=t,zc=e=>e._$AH,jo=e=>{e._$AR(),e._$AA.remove()};var Dc=qn(class extends bn{constructor(){super(...arguments),this.key=k}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(Ko(e),this.key=t),n}});var yb="#diagnose",zt=(()=>{try{return typeof window.parent.location.hash=="string"?window.parent:window}catch{return window}})();function sl(){return window.innerHeight===0||document.visibilityState==="hidden"}function Go(){try{let e=zt.location.hash;return e===""||e==="#"||e.split("&")[0]===yb?e:null}catch{return""}}function Hc(){try{return zt.location.search}catch{return""}}function Ic(e,t){try{if(zt.location.hash===e)return;let{pathname:n,search:r}=zt.location,s=`${n}${r}${e}`;t?zt.history.pushState(zt.history.state,"",s):zt.history.replaceState(zt.history.state,"",s)}catch{}}function to(e){try{return zt.location.href.replace(/#.*/s,"")+e}catch{return e}}function ol(e,t){let n=zt.document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>{URL.revokeObjectURL(n.href)},1e4)}function kr(e,t,n){try{return e.addEventListener(t,n),()=>{e.removeEventListener(t,n)}}catch{return()=>{}}}function ls(e){return()=>{for(let t of e)t()}}function Bc(e){return ls(["popstate","hashchange"].map(t=>kr(zt,t,e)))}function Yo(e){let t=window.matchMedia("(prefers-color-scheme: dark)");try{if(zt===window)throw new Error("no TensorBoard around us");let n=zt.document.body,r=()=>{e(n.classList.contains("dark-mode"))},s=new MutationObserver(r);return s.observe(n,{attributes:!0,attributeFilter:["class"]}),r(),()=>{s.disconnect()}}catch{let n=()=>{e(t.matches)};return n(),kr(t,"change",n)}}function Wc(e){return ls([kr(window,"beforeprint",()=>{e(!0)}),kr(window,"afterprint",()=>{e(!1)})])}function Fc(e,t=200){if(window.parent===window)return()=>{};let n=new MessageChannel,r;return n.port1.onmessage=s=>{let o=vb(s.data);if(!o||o.isReply)return;(o.type==="experimental.DataReloaded"||o.type==="experimental.RunsChanged")&&(clearTimeout(r),r=setTimeout(e,t));let i={type:o.type,id:o.id,payload:null,error:null,isReply:!0};n.port1.postMessage(JSON.stringify(i))},window.parent.postMessage("experimental.bootstrap","*",[n.port2]),()=>{clearTimeout(r),n.port1.close()}}function vb(e){try{return typeof e=="string"?JSON.parse(e):null}catch{return null}}var En={get(e){try{return localStorage.getItem(`tb-diagnose.${e}`)}catch{return null}},set(e,t){try{localStorage.setItem(`tb-diagnose.${e}`,t)}catch{}}};var Vc=["zh-CN"],Uc=["en","zh-CN"];var il={};Gg(il,{templates:()=>xb});var xb={"drawn-curves":"曲线","finding-in-run":g`${1}：${0}`,"group-other":"其他",h1ee230f9de6c2dc9:y`日志目录：<code>${0}</code>`,h22ac85119fe51d4b:y`<code>${0}</code> 中没有包含标量的事件文件。训练一旦写入，运行就会出现在这里，无需重启。如果日志在别处，请用 <code>--logdir</code> 指定其目录并启动 TensorBoard。`,h50192cacdbf7b486:y`附曲线图：项目中的 ${0}`,hde0b3bedd3dedda6:y`正在 <code>${0}</code> 中查找事件文件`,"role-other":"其他",s0116d1680bde2018:"步数回退",s01bd430f426a8ea1:"追平基线于",s03072f16866802d8:"强化学习",s0352a8373aa3482f:"选中的运行",s035cc7b8a6f78359:"叠加在原始曲线上的滑动平均，与 TensorBoard 的算法相同；此浏览器会记住该设置",s0382d73823585617:g`${0}：${1}`,s03d02db9896eec72:g`比较 ${0} 的全部运行`,s041489fa7f9e6fe6:g`另有 ${0} 条`,s054b7ca56bd19891:g`· 没有这条曲线：${0}`,s058d387366b95c55:"这条规则检查什么",s0648f5ed9de29fd2:g`${0} 个目录`,s0674ff53e80fca6c:"在将来",s07d38007b49acdd1:"、",s07de37b46b85d46a:g`位于 ${0}`,s081a9e07b4d7036e:"；",s081ea9d93f00e7f5:"还没有训练日志",s0849438ad0139546:"发现",s087d7a07b52b439d:g`${0}。`,s09134b07b5aacab4:"依据",s09e5f1febdb2a65a:"损失",s0a88a0a55ed4b772:"无法判定这个运行",s0b849212b20dfccc:g`${0} 个超参数不同`,s0c2fa1a3677d91ad:"非有限值",s0d5c4bb195a222f8:"比较量",s0d991d582bfbc203:"按括号匹配到的那部分名称给运行分组",s0dd35cf72a0902d4:"N 和 P 键选择下一个和上一个发现，回车键打开其说明。",s0f256df7b2d3887e:g`${0} 个有提示`,s110854a0cf816e84:g`步数回退 ${0} 次`,s118dcd4826b8994d:g`${0} 个发现已屏蔽`,s1365b78f0dd14017:g`${0} 个有错误`,s13b3f5afa0862d1c:"名次",s13fb2124c3facc2e:"离散程度",s13fb94e50125b620:"判断的准确程度",s15454e43ada9d7b9:"正在比较 …",s154c478f8b8b29c3:"写入日志的方法：",s15791d9e7e26536b:g`${0} 个发现已被你的配置屏蔽`,s16b2460f437cf14f:"监督学习",s16fc046b99d4f995:g`未发现其他问题：${0}`,s18cde9a3550bf074:"只有一组，没有可比较的对象。",s19172ed3838854fc:"复制链接",s19db88ac376ff979:"最后一步",s1a249b1921e2bdea:"关",s1a3b8e3a1d2ce6db:"多任务",s1ab193968d6033cd:"种子数",s1b064e7ccea91270:g`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s1b5d829f94051cf7:g`${0} 条规则未发现问题`,s1c11808b07192b7a:g`由 ${0} 合并而成`,s1ca671b482b18161:g`${0} 显示的是之前的内容。`,s1ed69c4ea2882825:"曲线",s1f07740d646a024a:g`${0}没有这条曲线`,s2014e8dd99111c27:"个类别",s202fffd5a2e1c595:"长度",s20784e349406fefd:"同时解释",s210e01511d479b9a:"训练类型未识别",s217ae8afd4252eff:"有发现",s21f131d3cd1bdcbe:g`另有 ${0} 个未显示：${1}`,s24f0f825e9900824:g`位于 ${0}：点击放大，再次点击还原`,s24f39319b8853791:"对数",s26439da776d2f134:"不是 1970 年以来的秒数，或者当时的时钟不准",s2812f9df9146890f:"发现",s29ea4d209d791d60:"对照",s2b6ddee95d1bee4f:"从许多运行中挑出的最佳者带有运气成分：只有用多个随机种子重复，才能看出其设置是否更好。",s2c61b42c3fc7115d:g`移除 ${1} 上的参考线 ${0}`,s2cb09246564cbbd2:"收起",s2cbcbf64d696b3b1:"排名",s2d2528d25e87001a:g`${0} 条规则检查了这个运行，未发现问题。`,s2d5724448aeb62b7:g`有一项发现测得：模型的准确率停在 ${0}。`,s2d82bede97113180:g`给出的理由：${0}`,s2df47bab37e13656:g`${0} 的图表：${1}。方向键读取数值，加号和减号缩放，Esc 键复位。`,s2e4818861000b13f:"布局",s2e5104edff768280:"未搜索规律：没有哪个错误或警告只出现在其中一部分运行中。",s2fa05f91c1baa29b:g`移除 ${0}`,s304ba24b462b9f98:"为什么重要",s30e803b877db24a1:g`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s30efa611ca0c4415:g`${0} 条规则检查了这个运行，未发现问题。`,s3182872fe646db77:g`正在读取，${0}%：${1} / ${2}`,s32bbcd08e5001007:"主要损失",s3367287465d74387:"阈值及其出处",s34be76c6b1eadbef:"警告",s35519855cc52e634:"下一步：",s3588b07231c3b0c5:"TensorBoard 没有响应。它还在运行吗？",s3687049d1af562c4:"复制",s36ede0d3f06e8d8f:"更好",s36f6766957c7f710:"计数",s3741f519c32ac391:"新",s37919fd82dc8dec6:"下一步",s37a9e8aec5713460:"更多操作",s394b4214b2b541e3:"没有超参数不同",s39d5e42936b32403:g`第 ${0} 至 ${1} 个，共 ${2} 个`,s3a556864c406ada2:g`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s3a9da439c961a22c:g`按“${0}”排序`,s3b4142875755c444:"扩散",s3c0d17bad169557b:"未知",s3cb700e662f296dc:g`Diagnose 无法绘制本页（${0}）。请重新加载；如果仍然不行，浏览器控制台中有更多信息。`,s3e108c66773382aa:"发现表",s3e1ca0269d2140e1:"这不是有效的正则表达式。",s3f4701bd84ffdd16:g`一个运行超出纵轴：${0}。`,s405021940efed327:g`${0} 年前`,s40863e1a197cca92:"评分",s40f5a0a4da31a629:"按下方排名的顺序，最好的在前；表格包含全部运行",s41f7dca46d3f1b4a:"值",s4222f7c57711d9a1:g`最后，第 ${0} 步`,s4376b5b0325b146a:"按规则列出的发现",s44add38a493e53a5:g`${0} 分钟`,s45d3f3531efea0e9:"正在加载 …",s471d2322e9171043:"未给出",s478c68b2b38eab9a:g`关于日志文件的 ${0} 条说明`,s49eff2e6e47a8f3c:g`自上次查看以来：${0}`,s49f6ba392f0fa9e6:g`服务器没有发送 ${0} 的曲线。`,s4b194c89bc566374:g`${0} 个运行`,s4c362b06b801a5e9:g`在 ${0} % 处`,s4c4a04bfb0d1f4df:"可能的原因",s4ca9e43cc1c59729:"数值",s4f2a4fd1bd2a42cc:g`${0} 个不可能的墙钟时间`,s4f59e98e4cee7e86:g`${0}，最大值`,s4f940e5e733e1cb7:"更差",s515b72f041cc413c:g`${1}中有 ${0} 项发现不再出现。`,s52cb44a862e08700:"没有匹配的运行。",s52e842e07658ff2f:"主要奖励",s545d5ca325513fc8:g`${0} 天前`,s54b8ea61422a442d:g`没有可靠的规律。${0}`,s568da031b82f3beb:g`${1}的 ${0} 图表。方向键读取数值，Esc 键重置缩放。`,s569363d9849c892b:g`新发现：${0}。`,s56af5cd3cc4b1882:g`${0} 个目录`,s57472465a23b41db:"数值",s57d3f1a201ee3b6c:"目前还没有规则能判断训练情况",s5926af696deb5938:"不可能的时间",s5982032409cb03b5:"语言模型的强化学习",s598c4a99f311dcb0:"种子组表",s5c4cd68b4f12b103:"这些运行的步数单位不同：每条曲线各自占满宽度，从 0 到 100 %。",s5c9f227694b0653e:"变分自编码器",s5dd9fa87abbdc682:"显示数值",s5de539f3338c54cf:"没有规则能判断这个运行的训练情况",s5f343a43e7ea9f91:"错误",s5fb056437a46dd47:"所在图表",s60b4a0da642e9591:g`不再出现：${0}`,s60ec59dc00e454d7:"保存显示的点（CSV）",s60f763481befb5d4:"最佳值的均值",s614e7b6c3ec5a161:"没有规则能判断训练情况",s62c9629089ed6df9:g`第 ${0} 步`,s63215040abdc545f:"结论",s640f3c29000a4c59:g`显示全部 ${0} 个`,s65499ddd6a45fc45:g`${0} 训练`,s6686fcc6d2c8f0bd:"提示",s669b18c6d2d9c95b:"不分组",s66a30ade9cd7d50f:g`${0} 个未判定`,s66e55a3b3360005a:"未发现问题",s672809d8ddbb4f27:g`${0} 小时 ${1} 分`,s678001e219fac273:g`${0} 个出现非有限值`,s681934b0a0de7eec:g`${0} 条规则未发现问题`,s6842372aaca29973:"：再选一个即可比较",s689a3d81c5fd11f1:"识别依据",s6932def97f57af52:g`${0} 条规则未检查`,s6a73dc1268e978b5:"未搜索规律：日志中没有记录在这些运行之间不同的超参数。",s6af21ca2c7e3a9e1:g`比较全部 ${0}`,s6c8090704469e116:"横轴",s6cc5fe4b92b859d4:g`${0} 个发现已被你的配置屏蔽`,s6da801e3281440d7:g`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s6dffa87c30086e28:g`${1}中有 ${0} 项新发现，其中 ${2} 项为错误。`,s6ec1f95308ff91ae:g`已选 ${0} 个运行`,s6ed3879218a241c2:"即最佳值",s70af97de3ad8fb23:"类型",s721ed854c33ad13a:"所在步",s74a5d4a46712d67c:"无法读取日志",s752391031d1fee5b:"重置缩放",s756c512db0989ef9:"无基线",s76244e9b9543ca87:"最佳",s76a9663cbb8f75e8:"本页每隔几秒会自动重试。",s773322ef3edde9a6:g`比较 ${0}`,s79228ad625ad854a:"最省事的验证方法：",s794b706773655894:"类别占比的熵",s7954072388ad1dc4:"比较",s7b78ccf979b531ce:g`${0}：${1}最佳值的均值，括号中为最小值到最大值`,s7bb1bfbb1243b8c6:g`各运行进行到 ${0} % 处的值`,s7c4052c8d441d4d6:"结论",s7c54f95c59141594:"比较",s7ccead260c396467:"把只有随机种子不同的运行合为一组：均值，以及从最小到最大的范围",s80d1b2c1e92bfd9c:g`${0} 个在所有运行中相同`,s818312183b28738d:g`不再出现：${0}。`,s81af1a0a5461196a:"最佳值均值",s81be67b6540239e6:"请把一部分放进括号：seed=(\\d+)",s8203d3b4a6e6e7b9:"最后",s827bd8e0fc6ffa0f:"未判定",s82bb1f3eb7835be3:g`均匀抽取 ${0} 个，共 ${1} 个`,s84126fa92f00b4ef:"刚刚",s852f4343c64caec2:"· 表示规则已检查，未发现问题；? 表示无法检查。",s855bb4e2b08d1a18:"没有响应",s86453c8d2213a248:"保存全部点（CSV）",s87698a792036d477:g`${0} 个不可能的墙钟时间`,s878eb0536a44064f:"未检查",s890ff5db6d05bcfa:g`${1} 中${0}`,s898fd84a2e61a46a:"置信度中",s8a1427c6b40a982a:"主要评分",s8a75e83497a183a2:"健康",s8a7bee24f1eeaff1:"排序",s8a81d50559f4e89a:"正则表达式，其中一部分放在括号里",s8b01b5fe240c5831:g`${0} 个运行超出纵轴：${1}。`,s8b5b8b322faf5d5e:"实际时间",s8b75e94898f2f1ab:"这个运行没有这样的曲线。",s8b939da093bfb484:g`${0}，均值`,s8cd9acdb8424c7e4:"隐藏这条曲线",s8d1560ff44284598:"忽略离群值",s8e4d8a2ae278e469:"类别数",s916814bea576e456:"筛选：关键词或 /正则/",s91a65cb55433adb4:"阈值",s92244bd7f833061b:g`${0} 的曲线`,s926dfcc044cb322f:g`最佳 ${0} @ ${1}`,s92f4d3ab59ae6603:"同一张图",s9396c3c795beb3ef:g`${1}中有 ${0} 个较短，最短的到第 ${2} 步为止`,s9434ea90b6fee97d:"文件夹",s947b35bf3e4ac360:g`${0} 的熵 = ${1}`,s96584cfca3b4310d:"排名表",s96b643b39eda7eff:"检查了什么",s96c402f65c2b71fb:"名称的一部分 …",s984a3118d85b20e0:g`${0} 秒`,s984a4818d85b47f5:g`${0} 天`,s984a4c18d85b4ec1:g`${0} 小时`,s984a8718d85bb302:g`${0}%`,s98b1cb8fb62909ec:"分组",s99799a97b72325ea:"梯度范数",s9a27e9be41c509e9:"目标检测",s9b0d1dbafa7d18bf:g`${0} 至 ${1}，n = ${2}`,s9bf1540da3fc2dc3:"置信度高",s9ce22301713ed8fb:"未发现其他问题",s9d125e3a92dfe4a0:g`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，对全部检验做 Holm 校正，alpha ${3}）。`,s9d60ef32a7eb327e:"这些运行中都没有发现问题。",s9dfefb4026903d53:"随机猜测水平 ln k，共",s9ee5a81a48ec71e9:"迄今最佳值",s9f24ca63073362a6:g`${0} 步`,s9fbbc819fe7e66aa:"运行",sa000c4df231528b9:"已隐藏",sa036ab11d6f5f0cb:"跨运行的规律",sa0b24fa796b43e67:"最佳",sa164568508b35c61:g`第 ${0} 至 ${1} 步`,sa429657e9d546dce:"全部运行",sa478cf2baff0ae2b:"奖励",sa4aa72be4b18da23:"学习率",sa55fa078111ed022:"语言建模",sa59eac2a81e725c4:"所有图表的数值轴相同；光标和缩放同步移动。",sa5cec5b1d9b183b8:g`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，Holm 校正，alpha ${3}）。`,sa994737377117122:g`${0} 个超参数不同`,sa9c3dd7dd68320f2:"并排显示",saa8aa81ad6f055fd:"参考值",sac5181dd68fa6501:g`所有运行均位于 ${0}。`,sad72eb7fbc6270e2:"对数刻度",sad7456c118def69a:"按 / 键开始筛选",saeb732a50bb8cd63:g`${0} 天 ${1} 小时`,saebf20f752f764ec:g`${0} 个有警告`,saf2e0363e12de264:g`${0} 小时前`,saf6ab613ec2b7dd9:"组数太多，无法两两比较：请选定基线。",safb50c5216475471:g`，另有 ${0} 项`,sb016053a270661b4:g`${0} 个健康`,sb066d935103d1ccf:"这正常吗？",sb17ccf02b5e69158:g`显示 ${0}`,sb206ea04679ecfdf:g`未排名：${0}`,sb2b207efbb8d285c:g`${0} 个有提示`,sb2b44de8a70ae954:g`${0} / ${1}`,sb2e8d710956a0eb1:g`${0} 条规则未检查`,sb46d0976e9be2d88:"这条规则何时会误判",sb4f1dffbb6be6302:"清除",sb597910134ed6cd2:g`${1}中有 ${0} 项新发现。`,sb5f2b9bc9470919a:g`${0} 条规则`,sb67e0e7c0869f982:"差值",sb7c4a05623366946:"服务器没有说明原因。",sb7ec43559c96d8dd:g`暂停 ${0}`,sb88de8aa5149d8eb:"框架",sb8b919fcd36c8c7b:"正在读取",sb8ed2761fc0a5b62:g`比较 ${0}`,sb9460c2ae56c19cb:"请选中后按 Ctrl+C",sb9f1339b3a61604a:"参考线",sba05370f6b907017:g`关于日志文件的 ${0} 条说明`,sba22a5ebaf358a11:"最后的值",sbae60884414c8737:"分割",sbf2d28806268b26d:"复制为 Markdown",sbf7db4b197ff3d80:g`${0} 个较短`,sc0ef3e71481b222b:"参考资料",sc1d6288e168cb0d7:"语音",sc2393652c8f2242e:"平滑后",sc26eafbef52055fe:g`${1}的 ${0} 的均值和范围`,sc29a2b9868362491:g`${1}的 ${0}%`,sc2ad3b622a5c3d9a:"验证",sc31734aec343d824:g`第 ${0} 步的值`,sc341553c3556d2b4:"曲线",sc4ad3c4f31fe9aa2:"两个类别之一的占比，如 0.8；或所有类别的占比",sc4bcadba8e631b86:"名称",sc5aeb93591d56226:g`${0}，最小值`,sc652e7a0dfd25e87:"置信度低",sc805d78cd0e51623:"正在读取日志",sc86ade4ef74ca95a:g`${0} 条曲线`,scabf78417c4e5d86:"点数",scbd8031e3d026dc9:"从未",scbfe35557604f9ec:"保存图片（PNG）",scd1dd6ff53d0d01a:"重试",sce18bd234180469b:"对比学习",sce31954669537a1a:g`尚未读取；正在读取，${0}%`,scfb65222fcf5287b:g`${0} 个点`,sd0a75fd0358d5e8d:g`正在读取 ${0}`,sd1077b60dc890180:"曲线上的位置",sd200028b9f6015e4:"自动",sd2023813cc70bf74:"步数",sd30aaa2b3d0cfd7f:g`正在加载 ${0} …`,sd57009a2acb04859:g`${0}（达到 ${1}）`,sd66454dfb843235d:"与最佳值相当",sd6a17e2c9757d129:"类别占比",sd752c5924801acb3:g`由此解释的发现（${0}）`,sd796bcfe5ef48968:"对齐步数",sd7b3e01ac0e72549:"用时",sd89803ab616d4829:"平滑",sd988a9395d37c0f8:g`${0} 分钟前`,sd9994f251f1280cf:"步",sd9b2dd3fda128c16:"最近写入",sdb18985b35e30830:"纵轴以其余运行为准；超出的运行在边缘标出",sdb6f723ab09700b9:g`${0} 的更多操作`,sdee795a6c5087209:"训练",sdef66beab87d222a:"日志目录仍在读取中；它可能稍后出现。",se109090109cf667c:"从所有运行中最早的一步到最晚的一步；否则每条曲线各自占满宽度",se1ec1065b54eb415:g`${0} 代码`,se3a1b90525f24861:"测量项",se3b0359949cea8c6:g`已读取 ${0}，共 ${1}；结论可能还会变`,se5428ca54cacf609:"数值刻度",se58c73d2a858e315:"时间",se79f3e3bb540e033:"种子的均值和范围",se7a532063ef7b740:"线性",se7f59973d4930598:g`${0} 个点`,se9ed3024ece061f0:"超参数",sea0d3fb0eb754dbd:"每个设置只有一次运行：换一个随机种子，名次可能就变了。",sea4f08110bb8f15d:"移除",sea7bdd2b70c8c2bb:"运行",seb45cd777661f86b:"显示这条曲线",sebd0672ad17513a2:"偏好训练",secdbe081e49c9d39:"对抗训练","seed-group":"组",sef3a53fbd58cc112:g`${0} 个月前`,sf047d2db7413f7a8:g`${0} 个在所有运行中相同`,sf1b9af3279f166d1:g`@ 第 ${0} 步`,sf216ba473f3643cf:"TensorBoard 只给出了这个运行的部分采样点：短暂的异常可能看不到。",sf260150b06ca44e5:g`${0} 个运行`,sf267330b06d0968d:g`${0} 条规则`,sf37ca99ea5888162:"基线",sf3e4417f60be4f0a:"按关键词或 /正则表达式/ 筛选运行",sf3ea0625c45e25f1:g`正在读取：${0}。显示的内容可能还会变化。`,sf4cd73445dfaa932:"相对时间",sf4de3bfbfaca12e5:"已复制",sf531f89544a910a2:"无问题",sf54e143d6694582c:"随机种子组",sf59230de15ddf7fa:g`${0} 个发现已屏蔽`,sf6d270c93f3c1dd5:g`${1}中有 ${0} 个从第 ${2} 步起出现非有限值`,sf72695e8cd91f93c:g`${1} 上的 ${0}`,sf8f1982a2578a500:g`${0} 个有警告`,sf993bb199fefbe04:"全部",sf9aee319a006c9b4:"添加",sf9b1c0661a02d9f9:"配置",sf9e6e6ef197c2b25:"测试",sfa4c538d7888a3e5:g`已选 ${0} 个运行`,sfb1e3930ba8e6c74:"横轴",sfd8fce4a7a86f116:g`服务器返回了 ${0}。`,sfe6719e2a3f7fd22:"对称对数","unit-share":"^(?:占 ?(.+?)的)?比例(.*)$|^(?:share|fraction)(?: of (.+))?$"};var qc={en:"English","zh-CN":"简体中文"},{getLocale:$b,setLocale:Sb}=gc({sourceLocale:"en",targetLocales:Vc,loadLocale:()=>Promise.resolve(il)});function St(){return $b()}async function Kc(e){e!==St()&&await Sb(e)}function us(e){return Uc.find(t=>t===e)??""}function jc(e){for(let t of e){let{language:n,script:r}=kb(t);if(n==="en")return"en";if(n==="zh"&&r==="Hans")return"zh-CN"}return"en"}function kb(e){try{return new Intl.Locale(e).maximize()}catch{return{}}}var jn={axis:"step",scale:"auto",smoothing:null,logs:[],classes:null,prior:null,best:!1,levels:[],window:null},Rb=["step","relative","wall"],Tb=["auto","linear","log","symlog"],Yc=12;function Jc(e){let t=Number(e("classes"));return{axis:Rb.find(n=>n===e("axis"))??jn.axis,scale:Tb.find(n=>n===e("scale"))??jn.scale,smoothing:al(e("smoothing")),logs:Gc(e("logs"),n=>typeof n=="boolean"),classes:cl(t)?t:null,prior:pl(e("prior")),best:e("best")==="1",levels:Gc(e("levels"),n=>Number.isFinite(n)),window:ll(e("window"))}}function Qc(e){let{axis:t,scale:n,smoothing:r,logs:s,classes:o,prior:i,best:a,levels:l,window:u}=e,f=[];return t!==jn.axis&&f.push(["axis",t]),n!==jn.scale&&f.push(["scale",n]),r!==null&&f.push(["smoothing",String(r)]),s.length&&f.push(["logs",JSON.stringify(s)]),o!==null&&f.push(["classes",String(o)]),i&&f.push(["prior",i.join(",")]),a&&f.push(["best","1"]),l.length&&f.push(["levels",JSON.stringify(l)]),u&&f.push(["window",ul(u)]),f}function al(e){let t=e?Number(e):NaN;return t>=0&&t<1?t:null}function ll(e){let[t=NaN,n=NaN]=e.split(",").map(Number);return t<n&&Number.isFinite(t)&&Number.isFinite(n)?[t,n]:null}function ul(e){return e.map(t=>String(Number(t.toPrecision(9)))).join(",")}function cl(e){return Number.isInteger(e)&&e>=2&&e<=1e9}function Zc({logs:e},t,n){return[...e.filter(([r])=>r!==t),[t,n]].slice(-Yc)}function pl(e){let n=e.split(/[,;\s]+/).filter(Boolean).map(Number);if(!n.length||n.some(s=>!(s>0&&s<1)))return null;let r=n.reduce((s,o)=>s+o,0);return n.length===1||Math.abs(r-1)<.02?n:null}function Gc(e,t){try{let n=JSON.parse(e||"[]");return Array.isArray(n)?n.filter(r=>Array.isArray(r)&&typeof r[0]=="string"&&t(r[1])).map(([r,s])=>[r,s]).slice(0,Yc):[]}catch{return[]}}var Mb=["overlay","grid"],Jo={baseline:"",rankBy:"",layout:"",bands:!1,scale:"",steps:"",outliers:!1,zoom:null,curves:1},Eb=6;function Xc({layout:e},t){return e||(t>Eb?"overlay":"grid")}function ep(e){let t=Mb.find(s=>s===e("layout"))??"",n=Number(e("curves")),r=e("curves")==="even"?"even":Number.isInteger(n)&&n>0?n:1;return{baseline:e("baseline"),rankBy:e("rank"),layout:t,bands:e("bands")==="1",scale:["linear","log"].find(s=>s===e("values"))??"",steps:["same","own"].find(s=>s===e("steps"))??"",outliers:e("outliers")==="1",zoom:ll(e("zoom")),curves:r}}function tp(e){let{baseline:t,rankBy:n,layout:r,bands:s,scale:o,steps:i,outliers:a,zoom:l,curves:u}=e;return[["baseline",t],["rank",n],["layout",r],["bands",s?"1":""],["values",o],["steps",i],["outliers",a?"1":""],["zoom",l?ul(l):""],["curves",u===1?"":String(u)]].filter(([,d])=>d)}function Y(e,t=4){if(e==null||Number.isNaN(e))return"–";if(!Number.isFinite(e))return e>0?"∞":"−∞";if(e===0)return"0";let n=Math.abs(e);return n>=1e6||n<1e-4?Rr(Ab(e.toExponential(t>4?t-1:Math.min(t-1,2)))):Number.isInteger(e)?Rr(fl(e)):n>=10**(t-1)?Rr(fl(Math.round(e))):Rr(String(Number(e.toPrecision(t))))}function ml(e){let t=Math.abs(e);for(let[n,r]of[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(t>=n&&!(n===1e3&&t<1e4&&e%100!==0))return Rr(`${Number((e/n).toPrecision(4))}${r}`);return Rr(String(Number(e.toPrecision(6))))}function Ve(e){return Math.abs(e)<1e6?W(e):ml(e)}function cs(e,t){if(!t||t[0]===t[1])return Y(e);let n=Math.max(Math.abs(t[0]),Math.abs(t[1])),r=Math.ceil(Math.log10(n/(t[1]-t[0])))+3;return Y(e,Math.max(4,Math.min(8,r)))}function W(e){return Rr(fl(e))}function Gn(){return p("not finite")}function kt(e){return p(g`step ${e}`)}function Qo(e){return p(g`@ step ${e}`)}function Zo(e,t){return p(g`steps ${e} to ${t}`)}function ps(e){if(e<1e3)return`${e} B`;let t=["kB","MB","GB","TB"],n=e/1e3,r=0;for(;n>=1e3&&r<t.length-1;)n/=1e3,r+=1;return`${n<10?n.toFixed(1):Math.round(n)} ${t[r]??""}`}function yn(e){if(e<90)return p(g`${Math.round(e)} s`,{desc:"Seconds"});let t=Math.round(e/60);if(t<90)return p(g`${t} min`,{desc:"Minutes"});let n=Math.floor(t/60);if(n<48){let o=t%60;return o?p(g`${n} h ${o} min`,{desc:"Hours and minutes, short"}):p(g`${n} h`,{desc:"Hours"})}let r=Math.floor(n/24),s=n%24;return s?p(g`${r} d ${s} h`,{desc:"Days and hours"}):p(g`${r} d`,{desc:"Days"})}var Cb=1440;function np(e,t){let n=(t-e)/60;if(-n>Cb)return p("in the future",{desc:"A time"});if(n<1)return p("just now");let r=n/60,s=r/24,o=Math.floor;return r<1?p(g`${o(n)} min ago`,{desc:"Minutes"}):s<1?p(g`${o(r)} h ago`,{desc:"Hours"}):s<30?p(g`${o(s)} d ago`,{desc:"Days"}):s<360?p(g`${o(s/30)} mo ago`,{desc:"Months"}):p(g`${o(s/360)} y ago`,{desc:"Years"})}function rp(e){return Number.isFinite(new Date(e*1e3).getTime())}function sp(e){let t=new Date(e*1e3),n=s=>String(s).padStart(2,"0");return`${[t.getFullYear(),n(t.getMonth()+1),n(t.getDate())].join("-")} ${[t.getHours(),t.getMinutes(),t.getSeconds()].map(n).join(":")}`}function fl(e){let[t="",n]=String(e).split("."),r=t.replace(/\B(?=(\d{3})+(?!\d))/g,",");return n===void 0?r:`${r}.${n}`}function Ab(e){let[t="",n=""]=e.split("e");return`${String(Number(t))}e${n.replace("+","")}`}function Rr(e){return e.replace(/(^|e)-/,"$1−").replace(/e-/,"e−")}function op(e){return e.split(/`([^`]+)`/).map((t,n)=>n%2?{code:t}:{text:t}).filter(t=>!("text"in t)||t.text!=="")}var _b=14,dl=10;function ip(e){let t=e.length-_b;if(t<=dl)return 0;let n=/[-_./=,:\s][^-_./=,:\s]*$/.exec(e.slice(t-dl,t));return n?t-dl+n.index+1:t}function me(e,t){return t[new Intl.PluralRules(St()).select(e)]??t.other}function Be(e){let t=W(e);return me(e,{one:p(g`${t} run`),other:p(g`${t} runs`)})}function Xo(e){let t=W(e);return me(e,{other:p(g`${t} series`,{desc:"One or several curves"})})}function Tr(e){let t=W(e);return me(e,{one:p(g`${t} point`),other:p(g`${t} points`)})}function ei(e){let t=W(e);return me(e,{one:p(g`${t} directory`),other:p(g`${t} directories`)})}function ap(e){let t=W(e);return me(e,{one:p(g`${t} rule`),other:p(g`${t} rules`)})}function tn(e,t){let n=typeof e=="number"?W(e):e;return p(g`${n} of ${t}`,{desc:"3 of 12, or: 3 of 12 directories"})}function ti(e){let t=W(e);return me(e,{one:p(g`${t} rule not checked`),other:p(g`${t} rules not checked`)})}function ct(e){return e.filter(Boolean).join(p("; ",{desc:"Between parts of a sentence"}))}function Ae(e){return e.join(p(", ",{desc:"Between names"}))}var Kt=["error","warning","info","unjudged","healthy"];function Cn(e){return{error:p("Error",{desc:"Verdict and severity"}),warning:p("Warning",{desc:"Verdict and severity"}),info:p("Note",{desc:"Verdict and severity"}),unjudged:p("Not judged",{desc:"Verdict"}),healthy:p("Healthy",{desc:"Verdict"})}[e]}function lp(e,t){let n=W(t);return{error:p(g`${n} in trouble`,{desc:"Number of runs with an error"}),warning:me(t,{one:p(g`${n} with a warning`),other:p(g`${n} with warnings`)}),info:me(t,{one:p(g`${n} with a note`),other:p(g`${n} with notes`)}),unjudged:p(g`${n} could not be judged`,{desc:"Number of runs"}),healthy:p(g`${n} healthy`,{desc:"Number of runs"})}[e]}function ni(e){return{high:p("high confidence"),medium:p("medium confidence"),low:p("low confidence")}[e]}var up=["loss","score","reward","learning_rate","gradient_norm","time","counter","other"];function cp(e){return{loss:p("Losses"),score:p("Scores"),reward:p("Rewards"),learning_rate:p("Learning rate"),gradient_norm:p("Gradient norms"),time:p("Times",{desc:"Heading of curves that measure times"}),counter:p("Counters",{desc:"Heading of curves that only count"}),other:p("Other",{id:"role-other",desc:"Heading of curves of no known role"})}[e]??e.replaceAll("_"," ")}function Rt(e){return{train:p("train",{desc:"Split of the data"}),validation:p("validation",{desc:"Split of the data"}),test:p("test",{desc:"Split of the data"}),none:p("none",{desc:"Split of the data is not known"})}[e]??e}function ri(e){return{unknown:p("kind of training not recognised",{desc:"Kind of training"}),supervised:p("supervised learning",{desc:"Kind of training"}),language:p("language modelling",{desc:"Kind of training"}),preference:p("preference training",{desc:"Kind of training"}),rlhf:p("reinforcement learning of a language model",{desc:"Kind of training"}),reinforcement:p("reinforcement learning",{desc:"Kind of training"}),adversarial:p("adversarial training",{desc:"Kind of training"}),variational:p("variational autoencoder",{desc:"Kind of training"}),diffusion:p("diffusion",{desc:"Kind of training"}),detection:p("object detection",{desc:"Kind of training"}),segmentation:p("segmentation",{desc:"Kind of training"}),speech:p("speech",{desc:"Kind of training"}),contrastive:p("contrastive learning",{desc:"Kind of training"}),"multi-task":p("several tasks at once",{desc:"Kind of training"})}[e]??p(g`${e} training`,{desc:"A kind of training"})}function _e(e,t=null){let n=t?.rules.find(s=>s.name===e)?.title;if(n)return n;let r=e.replace(/(?<!^non)-/g," ");return r.charAt(0).toUpperCase()+r.slice(1)}function Yn(e,t){return t?p(g`${e}: ${t}`,{desc:"A statement and its reason"}):e}function nn(e){return p(g`${e}.`,{desc:"A whole sentence"})}var si={filter:"",statuses:[],rules:[],kind:"",sort:"",group:"",open:[]};function pp(e){let t=e("status").split(",");return{filter:e("filter"),statuses:Kt.filter(n=>t.includes(n)),rules:e("rule").split(",").filter(Boolean),kind:e("kind"),sort:e("sort"),group:e("group"),open:hl(e("open"))}}function dp({filter:e,statuses:t,rules:n,kind:r,sort:s,group:o,open:i}){return[["filter",e],["status",t.join(",")],["rule",n.join(",")],["kind",r],["sort",s],["group",o],["open",o&&i.length?JSON.stringify(i):""]].filter(([,l])=>l!=="")}function fp(e){let t=(new URLSearchParams(e).get("runFilter")??"").trim();return t===""?"":/^[\w-]+$/.test(t)?t:`/${t}/`}function hl(e){try{let t=JSON.parse(e||"[]");return Array.isArray(t)?t.filter(n=>typeof n=="string"):[]}catch{return[]}}var hp={...si,...Jo,language:"",runs:[],all:!1,quantity:"",reading:jn},gl="p.diagnose.",gp="*";function oi(e){let t=new Map;for(let o of e.replace(/^#/,"").split("&")){let i=o.indexOf("=");i>0&&t.set(mp(o.slice(0,i)),mp(o.slice(i+1)))}let n=o=>t.get(gl+o)??"",r=t.get(`${gl}run`),s=r===void 0&&n("compare")===gp;return{language:us(n("lang")),runs:r===void 0?hl(n("compare")):[r],all:s,...pp(n),...ep(n),quantity:n("quantity"),reading:Jc(n)}}function Jn(e){let t=[];e.language&&t.push(["lang",e.language]);let[n]=e.runs;e.runs.length===1&&n!==void 0&&t.push(["run",n]);let r=e.all||e.runs.length>1;return r&&t.push(["compare",e.all?gp:JSON.stringify(e.runs)]),t.push(...dp(e)),e.quantity&&r&&t.push(["quantity",e.quantity]),r&&t.push(...tp(e)),e.runs.length===1&&t.push(...Qc(e.reading)),["#diagnose",...t.map(([s,o])=>`${gl}${s}=${encodeURIComponent(o)}`)].join("&")}function mp(e){try{return decodeURIComponent(e)}catch{return e}}function bl(e,t){return e.all===t.all&&e.runs.join(`
`)===t.runs.join(`
`)}function bp(e,{ranking:t}){let n=new Set(t.map(({run:s})=>s)),r=new Set(e);return[...[...n].filter(s=>r.has(s)),...e.filter(s=>!n.has(s))]}function yl(e){return Array.from({length:Math.ceil(e/60)},(t,n)=>[n*60+1,Math.min(e,(n+1)*60)])}function yp(e,t,n){let r=t==="even"?Pb(e):Lb(e,t);return e.includes(n)&&!r.includes(n)?[n,...r]:r}function Lb(e,t){let[n,r]=yl(e.length).findLast(([s])=>s<=t)??[1,0];return e.slice(n-1,r)}function Pb(e){let t=Math.max(1,(e.length-1)/59);return e.filter((n,r)=>Math.round(Math.round(r/t)*t)===r)}var ii=class{constructor(t){this.source=t;this.known=new Map;this.queue=[];this.generation=-1}renew(t){t!==this.generation&&this.known.clear(),this.generation=t}load(t){let n=JSON.stringify(t),r=this.known.get(n);if(r)return r;let s=new Promise((o,i)=>{this.queue.length||setTimeout(()=>{this.send()}),this.queue.push({group:t,resolve:o,reject:i})});return this.known.set(n,s),s.catch(()=>this.known.delete(n)),s}async send(){let t=this.queue;this.queue=[];try{let{bands:n}=await this.source.bands(t.map(({group:r})=>r));t.forEach(({resolve:r,reject:s},o)=>{let i=n[o];i?r(i):s(new Error("The server sent no band."))})}catch(n){for(let{reject:r}of t)r(n)}}};var vp=24,ai=class{constructor(t){this.source=t;this.known=new Map;this.queue=[];this.generation=-1}renew(t){t!==this.generation&&this.known.clear(),this.generation=t}load(t,n,r,s=0){let o=Math.min(2e3,Math.max(200,Math.ceil(r/200)*200)),i=[],a=n.map(l=>this.one(t,l,o,s,i));return i.length&&this.queue.push(i)===1&&setTimeout(()=>{this.flush()}),Promise.all(a)}one(t,n,r,s,o){let i=JSON.stringify([t,n.member,n.tag,r,s]),a=this.known.get(i);if(a)return a;let l=new Promise((u,f)=>{o.push({key:i,run:t,width:r,smoothing:s,ref:n,resolve:u,reject:f})});return this.known.set(i,l),l.catch(()=>{this.known.get(i)===l&&this.known.delete(i)}),l}async flush(){let[t=[],...n]=this.queue;this.queue=[],await this.send(t);let r=new Map;for(let s of n.flat()){let o=JSON.stringify([s.run,s.width,s.smoothing]);r.set(o,[...r.get(o)??[],s])}for(let s of r.values())this.send(s)}async send(t){let n=[];for(let r=0;r<t.length;r+=vp)n.push(this.request(t.slice(r,r+vp)));await Promise.all(n)}async request(t){let[{run:n,width:r,smoothing:s}]=t,o=t.map(({ref:i})=>i);try{let{series:i}=await this.source.curves(n,o,r,void 0,void 0,s);for(let{ref:a,resolve:l,reject:u}of t){let f=i.find(d=>d.member===a.member&&d.tag===a.tag);f?l(f):u(new Error(p(g`The server sent no curve for ${a.tag}.`)))}}catch(i){for(let{reject:a}of t)a(i)}}};var Ob=64,Nb=404,li=class{constructor(t,n){this.source=t;this.update=n;this.known=new Map;this.wanted=()=>[];this.fetching=new Set}want(t,n){this.wanted=t,this.renew(n)}renew(t){this.forget();for(let n of this.wanted())this.known.get(n)?.detail?.generation!==t&&this.fetch(n)}retry(){for(let t of this.wanted())this.known.get(t)?.error&&!this.fetching.has(t)&&this.fetch(t)}clear(){this.known.clear()}forget(){let t=new Set(this.wanted()),n=[...this.known.keys()].filter(r=>!t.has(r));for(let r of n.slice(0,Math.max(0,n.length-Ob)))this.known.delete(r)}async fetch(t){this.fetching.add(t);try{let n=await this.source.run(t);this.put(t,{detail:n,error:null})}catch(n){if(Rn(n))return;let s=n instanceof Ks&&n.status===Nb?null:this.known.get(t)?.detail??null;this.put(t,{detail:s,error:n.message})}finally{this.fetching.delete(t)}this.update()}put(t,n){this.known.delete(t),this.known.set(t,n)}};function no(e){let t=e.trim(),n=/^\/(.+)\/(i?)$/.exec(t);if(n)try{let s=new RegExp(n[1]??"","i");return{matches:o=>xp(o).some(i=>s.test(i)),error:null}}catch{return{matches:()=>!0,error:p("This is not a regular expression.")}}let r=t.toLowerCase().split(/\s+/).filter(Boolean);return{matches:s=>{let o=xp(s).join(" ").toLowerCase();return r.every(i=>o.includes(i))},error:null}}function xp(e){return[e.shown??e.name,...e.rules.map(({rule:t})=>t)]}function ui(e){let t=Object.fromEntries(Kt.map(n=>[n,0]));for(let n of e)t[n.status]+=1;return t}function wp(e){let t=new Map;for(let{family:n}of e)t.set(n,(t.get(n)??0)+1);return[...t].sort(([n,r],[s,o])=>o-r||(n<s?-1:1))}function $p(e){let t=new Map;for(let{rules:n}of e)for(let{rule:r,severity:s}of n){let o=t.get(r);o?(o.count+=1,Kt.indexOf(s)<Kt.indexOf(o.severity)&&(o.severity=s)):t.set(r,{rule:r,severity:s,count:1})}return[...t.values()].sort((n,r)=>Kt.indexOf(n.severity)-Kt.indexOf(r.severity)||r.count-n.count||(n.rule<r.rule?-1:1))}function Mr(e,t,n,r=new Set,s=""){return e.filter(o=>(s===""||o.family===s)&&(n.size===0||n.has(o.status))&&(r.size===0||o.rules.some(({rule:i})=>r.has(i)))&&t.matches(o))}var Rp=3;function Tp(e,t){let n=new Map(e.map(r=>[r.name,r]));return t.flatMap(r=>r.reading?n.get(r.name)??[]:r)}function Mp(e,t){let n=new Map(e.map(o=>[o.name,o])),r=[],s=[];for(let o of t){let i=n.get(o.name);i!==o&&(r.push(...Sp(o,i)),i&&s.push(...Sp(i,o)))}return{found:r,solved:s}}function Sp(e,t){let n=new Set(t?.rules.map(({rule:s})=>s));return[...new Map(e.rules.map(s=>[s.rule,s.severity]))].filter(([s,o])=>!n.has(s)&&o!=="info").map(([s,o])=>({run:e.name,rule:s,severity:o}))}function Ep(e,{found:t,solved:n}){let r=new Map(e),s=(o,i,a,l)=>{let{[a]:u,[l]:f}=r.get(o)??kp,d={[a]:[...u.filter(h=>h!==i),i]};_p(r,o,{...kp,...d,[l]:f.filter(h=>h!==i)})};for(let{run:o,rule:i}of t)s(o,i,"fresh","solved");for(let{run:o,rule:i}of n)s(o,i,"solved","fresh");return r}function Cp(e,{solved:t}){let n=new Map(e);for(let{run:r,rule:s}of t){let o=n.get(r);o&&_p(n,r,{...o,solved:o.solved.filter(i=>i!==s)})}return n}function Ap(e,t){return t.some(n=>e.has(n))?new Map([...e].filter(([n])=>!t.includes(n))):e}var kp={fresh:[],solved:[]};function _p(e,t,n){n.fresh.length||n.solved.length?e.set(t,n):e.delete(t)}function Lp({found:e,solved:t},n=null){return[zb(e,n),Db(t,n)].filter(Boolean).join(" ")}function zb(e,t){if(!e.length)return"";if(e.length<=Rp)return p(g`New: ${Pp(e,t)}.`,{desc:"Findings that are new"});let n=e.filter(({severity:o})=>o==="error").length,[r,s]=[W(e.length),Be(Op(e))];return n?p(g`${r} new findings in ${s}, ${W(n)} of them errors.`):p(g`${r} new findings in ${s}.`)}function Db(e,t){return e.length?e.length<=Rp?p(g`No longer found: ${Pp(e,t)}.`):p(g`${W(e.length)} findings in ${Be(Op(e))} no longer found.`):""}function Pp(e,t){return ct(e.map(({run:n,rule:r})=>p(g`${_e(r,t)} in ${n}`,{id:"finding-in-run",desc:"A finding in a run"})))}function Op(e){return new Set(e.map(({run:t})=>t)).size}var Hb=12e3,ci=class{constructor(t){this.update=t;this.marks=new Map;this.said="";this.seen=null;this.timers=new Set}stop(){for(let t of this.timers)clearTimeout(t);this.timers.clear()}compare(t,n){let r=this.seen,s=Tp(r??[],t);this.seen=s;let o=r?Mp(r,s):{found:[],solved:[]},i=Lp(o,n);if(!i)return;this.marks=Ep(this.marks,o),this.said=i;let a=setTimeout(()=>{this.timers.delete(a),this.marks=Cp(this.marks,o),this.said===i&&(this.said=""),this.update()},Hb);this.timers.add(a)}looked(t){this.marks=Ap(this.marks,t)}};var Ib=250,Bb=1500,Wb=15e3,Fb=5e3,pi=class{constructor(t,n){this.owner=t;this.source=n;this.status=null;this.rows=null;this.rules=null;this.error=null;this.generation=-1;this.isOn=!1;this.stop=()=>{};this.asking=!1;this.again=null;let r=()=>{t.requestUpdate()};this.store=new ai(n),this.bands=new ii(n),this.details=new li(n,r),this.news=new ci(r),t.addController(this)}get known(){return this.details.known}get marks(){return this.news.marks}get said(){return this.news.said}hostConnected(){let t=()=>{!sl()&&this.timer===void 0&&this.ask()};this.stop=ls([Fc(()=>{this.ask(!0)}),kr(window,"resize",t),kr(document,"visibilitychange",t)]),this.isOn=!0,this.ask()}hostDisconnected(){this.isOn=!1,this.stop(),this.news.stop(),clearTimeout(this.timer),this.timer=void 0}want(t){this.details.want(t,this.generation)}namesShown(t){let{filter:n,statuses:r,rules:s,kind:o}=t;return Mr(this.rows??[],no(n),new Set(r),new Set(s),o).map(({name:i})=>i)}speak(t){this.source.speak(t),this.generation=-1,this.rules=null,this.details.clear(),this.ask()}looked(t){this.news.looked(t)}async ask(t=!1){if(clearTimeout(this.timer),this.timer=void 0,sl())return;if(this.asking){this.again={reload:t||(this.again?.reload??!1)};return}this.asking=!0;try{let i=await this.source.status(t);this.status=i,this.error=null,this.owner.requestUpdate(),i.generation!==this.generation||this.rows===null?await this.refresh():this.details.retry(),this.rules??=await this.source.rules()}catch(i){Rn(i)||(this.error=i.message)}finally{this.asking=!1,this.owner.requestUpdate()}let{again:n,status:r}=this;if(this.again=null,!this.isOn)return;if(n){this.ask(n.reload);return}let s=r?.phase==="reading"||r?.looking,o=this.rows?.length?Bb:Ib;this.timer=setTimeout(()=>{this.ask()},this.error?Fb:s?o:Wb)}async refresh(){let{generation:t,runs:n}=await this.source.runs();this.generation=t,this.rows=n,this.status?.phase==="ready"&&this.news.compare(n,this.rules),this.store.renew(t),this.bands.renew(t),this.owner.requestUpdate(),this.details.renew(t)}};function di({bytes_read:e,bytes_known:t}){return t>0?Math.min(1,e/t):0}function fi({bytes_read:e,bytes_known:t,members_read:n,members_known:r}){return t?e/t:r?n/r:0}var ae=class extends CustomEvent{constructor(t,n){super(t,{detail:n,bubbles:!0,composed:!0})}};var Np="Language · 语言";function mi(){return y`<select
    class="language"
    aria-label=${Np}
    title=${Np}
    @change=${({target:e})=>{let t=us(e.value);t&&e?.dispatchEvent(new ae("td-language",{language:t}))}}
  >
    ${Object.entries(qc).map(([e,t])=>y`<option value=${e} lang=${e} .selected=${e===St()}>${t}</option>`)}
  </select>`}function zp({phase:e,progress:t}){if(e!=="reading")return k;let n=Math.round(fi(t)*100),r=tn(t.members_read,ei(t.members_known));return y`<div
    class="progress"
    role="progressbar"
    aria-label=${p("Reading",{desc:"The server reads the logs"})}
    aria-valuenow=${n}
    aria-valuetext=${r}
    title=${p(g`Reading: ${r}. What is shown may change.`)}
  >
    <div style="width: ${n}%"></div>
  </div>`}function Dp({list:e,back:t,copied:n,copy:r}){return y`<nav class="bar">
    <a
      class="back"
      href=${e}
      @click=${s=>{s.ctrlKey||s.metaKey||s.shiftKey||(s.preventDefault(),t())}}
      ><span aria-hidden="true">←</span> ${p("All runs")}</a
    >
    ${mi()}
    <button class="button" @click=${r}>
      <span aria-live="polite">${n?p("Copied"):p("Copy link")}</span>
    </button>
  </nav>`}var Vb={error:Ue`<path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" fill="currentColor"/><path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" class="cut-out"/>`,warning:Ue`<path d="M8 1.2L15.4 14.4H.6z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/><path d="M8 5.6v4.2m0 1.6v1" class="cut-out"/>`,info:Ue`<rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor"/><path d="M8 4v1.2m0 2V12" class="cut-out"/>`,unjudged:Ue`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2"/><path d="M5.5 8h5" fill="none" stroke="currentColor" stroke-width="1.6"/>`,healthy:Ue`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M5 8.2l2.2 2.2L11 6" fill="none" stroke="currentColor" stroke-width="1.6"/>`};function Tt(e){return y`<svg class="shape ${e}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${Vb[e]}
  </svg>`}function rn(e){return y`<span class="badge ${e}">${Tt(e)}<span>${Cn(e)}</span></span>`}function $e(e){return hi(op(e))}function hi(e){return y`${e.map(t=>"code"in t?y`<code>${t.code}</code>`:t.text)}`}function vl(e){let t=ip(e);return y`<span class="middle"
    >${t?y`<span class="start">${e.slice(0,t)}</span>`:k}<span class="end"
      >${e.slice(t)}</span
    ></span
  >`}function vn(e){let t=e.lastIndexOf("/")+1;return y`<span class="name" title=${e}
    >${t?y`<span class="folder">${e.slice(0,t)}</span>`:k}<span class="leaf"
      >${vl(e.slice(t))}</span
    ></span
  >`}function Hp(e){let t=e==="validation"||e==="test",n=["train","validation","test"].includes(e)?e:"none",r=t?Ue`<circle cx="10" cy="6" r="3" fill="var(--td-surface)" stroke="currentColor" stroke-width="1.5"/>`:k;return y`<svg class="swatch" width="20" height="12" style="color: var(--td-${n})" aria-hidden="true">
    <path d="M0 6h20" stroke="currentColor" stroke-width="2" />
    ${r}
  </svg>`}var Ub={page:"#f5f5f5",surface:"#ffffff",raised:"#fafafa",hover:"#f4f6f8",border:"#ebebeb","border-strong":"#c4c7cb",text:"#212121","text-2":"#5a5f66",grid:"#eeeeee",link:"#0b63c5",accent:"#f57c00",focus:"#1a73e8",error:"#c4122f",warning:"#a85b00",info:"#1967d2",unjudged:"#5a5f66",healthy:"#137333","error-bg":"#fce8e6","warning-bg":"#fef3e0","info-bg":"#e8f0fe","unjudged-bg":"#eff0f1","healthy-bg":"#e6f4ea",train:"#0077bb",validation:"#e8590c",test:"#7b3fb5",none:"#4a5560",code:"#eef0f3"},qb={page:"#262626",surface:"#303030",raised:"#363636",hover:"#3a3a3a",border:"#484848","border-strong":"#6b6b6b",text:"#f1f1f1","text-2":"#b8bcc2",grid:"#404040",link:"#8ab4f8",accent:"#ff9800",focus:"#8ab4f8",error:"#ff8595",warning:"#ffd54f",info:"#9cc2ff",unjudged:"#b8bcc2",healthy:"#8bd6a0","error-bg":"#4d2a31","warning-bg":"#463d20","info-bg":"#2b3a52","unjudged-bg":"#404143","healthy-bg":"#293f30",train:"#4cb8f0",validation:"#ffa05c",test:"#cfa2f5",none:"#c3cad1",code:"#3c3e41"};function Er(e){return e?qb:Ub}function Ke(e,t){let n=Math.round(t*255).toString(16).padStart(2,"0");return e+n}function gi(e){let{style:t}=document.documentElement,n=Er(e);for(let[r,s]of Object.entries(n))t.setProperty(`--td-${r}`,s);t.colorScheme=e?"dark":"light",t.scrollbarColor=`${n["border-strong"]} ${n.page}`,t.background=n.page,t.minHeight="100%"}var xl='"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC"',sn=`Roboto, "Helvetica Neue", "Segoe UI", Arial, ${xl}, sans-serif`;var xe=ee`
  :host {
    display: block;
    color: var(--td-text);
    font: 400 13px/20px ${Gs(sn)};
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
      ${Gs(xl)};
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
`;var Ip={keras:"Keras",pytorch:"PyTorch",sb3:"Stable-Baselines3",cleanrl:"CleanRL",trl:"TRL"},wl="framework",$l="td-framework",Qn=class extends ce{constructor(){super(...arguments);this.code={};this.framework=En.get(wl)??"keras";this.copied="";this.follow=()=>{this.framework=En.get(wl)??this.framework}}connectedCallback(){super.connectedCallback(),document.addEventListener($l,this.follow)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener($l,this.follow)}choose(n){this.framework=n,En.set(wl,n),document.dispatchEvent(new Event($l))}async copy(n){this.copied=await ro(n)?p("Copied"):p("Select it and press Ctrl+C"),setTimeout(()=>this.copied="",2e3)}onKey(n,r,s){let o={ArrowRight:1,ArrowLeft:-1}[n.key];if(o===void 0)return;let i=r[(s+o+r.length)%r.length];i!==void 0&&this.choose(i),this.updateComplete.then(()=>this.renderRoot.querySelector('[aria-selected="true"]')?.focus())}render(){let n=Object.keys(this.code),r=n.includes(this.framework)?this.framework:n[0]??"",s=Ip[r]??r,o=(this.code[r]??"").replace(/^\n+|\s+$/g,"");return y`<div class="bar">
        <div role="tablist" aria-label=${p("Framework")}>
          ${n.map((i,a)=>y`<button
                role="tab"
                aria-selected=${i===r}
                tabindex=${i===r?0:-1}
                @click=${()=>this.choose(i)}
                @keydown=${l=>this.onKey(l,n,a)}
              >
                ${Ip[i]??i}
              </button>`)}
        </div>
        <button class="copy" @click=${()=>{this.copy(o)}}>
          <span aria-live="polite">${this.copied||p("Copy")}</span>
        </button>
      </div>
      <pre class="cue" tabindex="0" aria-label=${p(g`Code for ${s}`)}>${o}</pre>`}};Qn.styles=[xe,ee`
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
    `],R([C({attribute:!1})],Qn.prototype,"code",2),R([Te()],Qn.prototype,"framework",2),R([Te()],Qn.prototype,"copied",2),Qn=R([ve("td-code")],Qn);async function ro(e){try{return await navigator.clipboard.writeText(e),!0}catch{let t=document.createElement("textarea");t.value=e,t.style.position="fixed",t.style.opacity="0",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}}function Sl(e){if(!e)return y`<div class="state" role="status"><p>${p("Loading …")}</p></div>`;let{members_read:t,members_known:n,bytes_read:r,bytes_known:s}=e.progress;return y`<div class="state" role="status">
    <h1>${p("Reading the logs")}</h1>
    ${n?y`<p>
              ${Ae([tn(t,ei(n)),tn(ps(r),ps(s))])}
            </p>
            <progress max=${s||1} value=${r}></progress>`:y`<p>${p(y`Looking for event files in <code>${e.source.where}</code>`)}</p>`}
  </div>`}var Kb={keras:`model.fit(..., validation_data=(x_val, y_val),
          callbacks=[keras.callbacks.TensorBoard("logs/run-1")])`,pytorch:`from torch.utils.tensorboard import SummaryWriter

writer = SummaryWriter("logs/run-1")
writer.add_scalar("loss/train", train_loss, step)
writer.add_scalar("loss/validation", validation_loss, step)`};function Bp({source:e}){return y`<div class="state">
    <h1>${p("No training logs yet")}</h1>
    <p>
      ${p(y`There is no event file with scalars in <code>${e.where}</code>. Runs appear here as soon as a training writes one; nothing needs to be restarted. If the logs are elsewhere, start TensorBoard with <code>--logdir</code> and their directory.`)}
    </p>
    <p class="quiet">${p("To write one:",{desc:"Before code that writes a log"})}</p>
    <td-code .code=${Kb}></td-code>
  </div>`}function Wp({error:e,source:t}){return y`<div class="state" role="alert">
    <h1>${p("The logs could not be read")}</h1>
    <p>${$e(e??p("The server does not say why."))}</p>
    ${t.where?y`<p class="quiet">${p(y`Log directory: <code>${t.where}</code>`)}</p>`:k}
    ${so()}
  </div>`}function Fp(e){return y`<div class="state" role="alert">
    <h1>${p("No answer",{desc:"The server does not answer"})}</h1>
    <p>${e}</p>
    <p class="quiet">${p("The tab tries again every few seconds.")}</p>
    ${so()}
  </div>`}function kl(e,t,n){return y`<div class="state">
    <h1>${e.join(", ")}</h1>
    <p>${t}</p>
    ${n?.phase==="reading"?y`<p>${p("The log directory is still being read; it may still appear.",{desc:"It: the run"})}</p>`:k}
    ${so()}
  </div>`}function so(){return y`<button
    class="button"
    @click=${e=>e.target?.dispatchEvent(new ae("td-retry",null))}
  >
    ${p("Try again")}
  </button>`}function Vp(e){return y`<div class="notice bad" role="alert">
    ${p(g`${e} What is shown is from before.`)} ${so()}
  </div>`}function Up({source:e,warnings:t},n){return y`${e.sampled?y`<div class="notice">${$e(e.sampled)}</div>`:k}
  ${n&&t.length?y`<details class="notice" ?open=${t.length<3}>
          <summary class="fold">${jb(t.length)}</summary>
          <ul>
            ${t.map(({where:r,message:s})=>y`<li><b>${r}</b> ${$e(s)}</li>`)}
          </ul>
        </details>`:k}`}function jb(e){let t=W(e);return me(e,{one:p(g`${t} remark on the log files`),other:p(g`${t} remarks on the log files`)})}var qp=ee`
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
`;var Kp="language",jp="smoothing";function Gp(e){En.set(Kp,e)}function Yp(e){En.set(jp,String(e))}function Rl({language:e}){return e||us(En.get(Kp))||jc(navigator.languages)}function Tl(e){let t=oi(e);return t.runs.length?t:{...t,reading:{...t.reading,smoothing:al(En.get(jp))}}}function Jp(){let e=Tl(Go()??"");return{...e,filter:e.filter||fp(Hc())}}var Qp=(e,t,n)=>{let r=new Map;for(let s=t;s<=n;s++)r.set(e[s],s);return r},An=qn(class extends bn{constructor(e){if(super(e),e.type!==qo.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,n){let r;n===void 0?n=t:t!==void 0&&(r=t);let s=[],o=[],i=0;for(let a of e)s[i]=r?r(a,i):i,o[i]=n(a,i),i++;return{values:o,keys:s}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,n,r]){let s=zc(e),{values:o,keys:i}=this.dt(t,n,r);if(!Array.isArray(s))return this.ut=i,o;let a=this.ut??=[],l=[],u,f,d=0,h=s.length-1,x=0,$=o.length-1;for(;d<=h&&x<=$;)if(s[d]===null)d++;else if(s[h]===null)h--;else if(a[d]===i[x])l[x]=Kn(s[d],o[x]),d++,x++;else if(a[h]===i[$])l[$]=Kn(s[h],o[$]),h--,$--;else if(a[d]===i[$])l[$]=Kn(s[d],o[$]),as(e,l[$+1],s[d]),d++,$--;else if(a[h]===i[x])l[x]=Kn(s[h],o[x]),as(e,s[d],s[h]),h--,x++;else if(u===void 0&&(u=Qp(i,x,$),f=Qp(a,d,h)),u.has(a[d]))if(u.has(a[h])){let T=f.get(i[x]),_=T!==void 0?s[T]:null;if(_===null){let O=as(e,s[d]);Kn(O,o[x]),l[x]=O}else l[x]=Kn(_,o[x]),as(e,s[d],_),s[T]=null;x++}else jo(s[h]),h--;else jo(s[d]),d++;for(;x<=$;){let T=as(e,l[$+1]);Kn(T,o[x]),l[x++]=T}for(;d<=h;){let T=s[d++];T!==null&&jo(T)}return this.ut=i,Ko(e,l),$t}});function ds(e){let t=Gb(e.map(r=>r.steps)),n=e.map(r=>Yb(r,t));return{x:t,columns:n,isolated:n.map(Jb)}}function Gb(e){let[t]=e;if(e.length===1&&t)return t.slice();let n=Float64Array.from(e.flat()).sort();return Array.from(n.filter((r,s)=>s===0||r!==n[s-1]))}function Yb(e,t){let n=new Array(t.length).fill(void 0),r=0;e.steps.forEach((s,o)=>{for(;r<t.length&&(t[r]??1/0)<s;)r+=1;let i=e.values[o];n[r]=i!=null&&Number.isFinite(i)?i:null});for(let s=0;s<n.length;s+=1)n[s]===void 0&&n[s-1]===null&&(n[s]=null);for(let s=n.length-2;s>=0;s-=1)n[s]===void 0&&n[s+1]===null&&(n[s]=null);return n}function Jb(e){let t=[],n=null,r=-1;return e.forEach((s,o)=>{s!==void 0&&(r>=0&&s===null&&t.push(r),r=s!==null&&n===null?o:-1,n=s)}),r>=0&&t.push(r),t}function oo(e,t){if(!e)return null;for(let n=0;n<e.length;n+=1){if(typeof e[t-n]=="number")return t-n;if(typeof e[t+n]=="number")return t+n}return null}function bi(e,t,n,r){let s=Math.min(n,t.steps[0]??n),o=Math.max(r,t.steps.at(-1)??r),i=e.steps.findIndex(d=>d>=s),a=i<0?e.steps.length:i,l=e.steps.findIndex(d=>d>o),u=l<0?e.steps.length:l,f=(d,h)=>[...d.slice(0,a),...h,...d.slice(u)];return{...e,thinned:e.thinned,steps:f(e.steps,t.steps),values:f(e.values,t.values),wall_times:f(e.wall_times,t.wall_times),...e.smoothed&&t.smoothed?{smoothed:f(e.smoothed,t.smoothed)}:{}}}function lt(e,t=-1/0,n=1/0){let r=1/0,s=-1/0;for(let{steps:o,values:i}of e)o.forEach((a,l)=>{let u=i[l];a<t||a>n||typeof u!="number"||!Number.isFinite(u)||(u<r&&(r=u),u>s&&(s=u))});return r<=s?[r,s]:null}function ms(e,t=[]){let n=e.map(({values:x})=>Float64Array.from(x.filter($=>$!==null)).sort()).filter(x=>x.length>0),r=Float64Array.from(n.flatMap(x=>[...x].filter(Boolean)),Math.abs).sort(),s=r.at(-1)??0;if(s>1e3*fs(r,.5))return!0;let[o,i]=[Math.min(...n.map(x=>fs(x,0))),Math.max(...n.map(x=>fs(x,1)))];if(!(o<i))return!1;let a=o>0?0:Math.max(fs(r,0),s*Xp),l=x=>{let[$,T,_,O]=[...x,o,i].map(E=>on(E,a));return[(x[1]-x[0])/(i-o),(T-$)/(O-_)]},u=([x,$])=>$>=Math.max(.05,3*x),f=n.map(x=>l([fs(x,.25),fs(x,.75)]));if(f.every(([x])=>x<.05)&&f.some(u))return!0;let d=t.filter(x=>x>=o&&x<=i);if(new Set(d).size<2)return!1;let h=l([Math.min(...d),Math.max(...d)]);return h[0]<.05&&u(h)}function fs(e,t){return e[Math.floor((e.length-1)*t)]??NaN}var Qb=1.25,Zp=.15;function yi(e,t,n=null){let[r,s]=e,o=(s-r||Math.abs(s)*.1||1)*Qb,i=Math.max(o,Math.abs(r)*Zp,Math.abs(s)*Zp),l=t.filter(u=>n!==0||u>0).filter(u=>Math.max(r-u,u-s)<=i);return[Math.min(r,...l),Math.max(s,...l)]}function vi([e,t],n){if(n===0&&e>0){let s=e===t?2:(t/e)**.06;return[e/s,t*s]}if(n&&e!==t){let[s,o]=[on(e,n),on(t,n)],i=(o-s)*.06,a=n*Math.sinh(s-i);return[e>=0?Math.max(0,a):a,n*Math.sinh(o+i)]}let r=e===t?Math.abs(t)*.1||1:(t-e)*.08;return[e-r,t+r]}function on(e,t){return t>0?Math.asinh(e/t):Math.log(e)}function xi(e,t){if(t[0]>0)return 0;let n=Math.max(...t.map(Math.abs))*Xp||1,r=1/0;for(let{values:s}of e)for(let o of s)o&&(r=Math.min(r,Math.abs(o)));return r<1/0?Math.max(n,r):n}var Xp=1e-6;var Zb=20,Xb=1e3,ey=.25,ty={linear:.05,log:.2};function Ml(e,t){let r=e.map(({values:u})=>sy(u)).filter(u=>u>0).sort((u,f)=>u-f),s=r[Math.ceil(r.length*ey)-1];if(s===void 0)return null;let o=e.flatMap((u,f)=>ny(u,s)?[f]:[]),i=e.filter((u,f)=>!o.includes(f)),a=ed(i),l=ed(e);return!o.length||!a||!l?null:ry(a,l,t)<ty[t?"log":"linear"]?{limits:a,leaving:o}:null}function ny({values:e,better:t},n){let r=n*(t==="none"?Xb:Zb),s=a=>t==="lower"?a>r:t==="higher"?a<-r:Math.abs(a)>r,o=e.filter(a=>a!==null),i=o.findIndex(a=>Math.abs(a)<=r);return i>=0&&o.slice(i).some(s)}function ry(e,t,n){if(!n)return e[1]/2-e[0]/2?(e[1]/2-e[0]/2)/(t[1]/2-t[0]/2):0;let r=t[0]>0?0:Math.max(...e.map(Math.abs))||1,[s,o,i,a]=[...e,...t].map(l=>on(l,r));return(o-s)/(a-i)}function wi(e,[t,n]){return e.values.map(r=>r!==null&&r>=t&&r<=n?r:null)}function ed(e){let[t,n]=[1/0,-1/0];for(let{values:r}of e)for(let s of r)s!==null&&(t=Math.min(t,s),n=Math.max(n,s));return t<=n?[t,n]:null}function sy(e){return e.reduce((t,n)=>Math.max(t,Math.abs(n??0)),0)}var td={x:null,y:null,log:!1,apart:!1,leaving:[]};function nd(e,t){let n=e.map(({curve:f})=>f),r=e.map(({curve:f,better:d})=>({values:f.values,better:d})),s=t.outliers?null:Ml(r,!1)?.limits,o=s?n.map(f=>({values:wi(f,s)})):n,i=t.scale===""?ms(o):t.scale==="log",a=Ml(r,i),l=iy(e),u=ay(n);return{x:t.steps==="own"||t.steps===""&&l?null:u,y:(t.outliers?null:a?.limits)??lt(n),log:i,apart:l,leaving:ly(e,a?.leaving??[])}}var oy=10;function iy(e){let t=new Map,n=new Map;for(let{run:s,curve:o}of e){let[i=0,a=0]=[o.steps[0],o.steps.at(-1)];a<=i||(t.set(s,Math.max(a-i,t.get(s)??0)),n.set(s,Math.min((a-i)/(o.points-1),n.get(s)??1/0)))}let r=s=>Math.max(...s.values())>=oy*Math.min(...s.values());return r(t)&&r(n)}function ay(e){let t=e.map(({steps:s})=>s[0]??1/0),n=e.map(({steps:s})=>s.at(-1)??-1/0),r=[Math.min(...t),Math.max(...n)];return r.every(Number.isFinite)?r:null}function ly(e,t){let n=new Map;for(let r of t){let s=e[r],o=s&&lt([s.curve]);if(!o)continue;let i=Math.abs(o[0])>Math.abs(o[1])?o[0]:o[1],a=n.get(s.run);(a===void 0||Math.abs(i)>Math.abs(a))&&n.set(s.run,i)}return[...n].map(([r,s])=>({run:r,value:s}))}var rd=["train","validation","none","test"];function Cr(e){return $i(e)?e.map(({split:t})=>t):e.map((t,n)=>rd[n%rd.length]??"none")}function _n(e){if(e.length===1)return e.map(({split:r,member:s,tag:o})=>r==="none"?s==="."?o:s:Rt(r));if($i(e))return e.map(({split:r})=>Rt(r));let t=e.map(({tag:r})=>r.slice(r.lastIndexOf("/")+1));if(new Set(t).size===e.length)return t;let n=e.map(({tag:r})=>r);return new Set(n).size===e.length?n:e.map(({member:r,tag:s})=>`${r} ${s}`)}function $i(e){return new Set(e.map(({split:t})=>t)).size===e.length}var sd=new Set(["train","training","val","valid","validation","eval","evaluation","test","dev"]);function Cl(e,t){if(e===t)return e;let n=new Set(t.toLowerCase().split(/[/_.\-\s]+/)),r=e.slice(e.lastIndexOf("/")+1),s=El(e,a=>n.has(a)),o=El(r,a=>!sd.has(a));return(El(r,a=>n.has(a)||sd.has(a))===r?s:o)||e}function El(e,t){let n="",r=e.split(/([/_.\-\s]+)/);for(let s=0;s<r.length;s+=2){let o=r[s]??"";o&&t(o.toLowerCase())&&(n+=(n&&(r[s-1]??""))+o)}return n}function Zn({member:e,tag:t}){return JSON.stringify([e,t])}function Si({run:e,leading:t}){let n=new Map(e.series.map(l=>[Zn(l),l])),r=t.map(l=>l.flatMap(u=>n.get(Zn(u))??[])).filter(l=>l.length>0).map(l=>Al(l,uy(l.map(({tag:u})=>u),$i(l)))),s=new Set(r.flatMap(({series:l})=>l.map(Zn))),o=e.series.filter(l=>!s.has(Zn(l))),a=[...new Set([...up,...o.map(({role:l})=>l)])].map(l=>({role:l,panels:cy(o.filter(u=>u.role===l))})).filter(({panels:l})=>l.length>0);return{lead:r,groups:a}}function uy(e,t){return t?e.reduce(Cl):e.join(", ")}function cy(e){let t=new Map(e.map(r=>[Zn(r),r])),n=[];for(let r of t.values()){let s=r.partner&&t.get(Zn(r.partner));if(s){let o=r.split==="validation"?[s,r]:[r,s];o.forEach(i=>t.delete(Zn(i))),n.push(Al(o,Cl(r.tag,s.tag)))}else n.push(Al([r],r.tag))}return n}var py=4;function od({lead:e,groups:t},n){if(!n)return{lead:e,groups:t};let r=u=>n.evidence.some(f=>Xn(f,u.series)),s=e.filter(r),o=t.flatMap(({panels:u})=>u.filter(r)),[i]=n.evidence.flatMap(u=>[...s,...o].find(({series:f})=>Xn(u,f))??[]),a=(u,f)=>+(f===i)-+(u===i),l=o.sort(a).slice(0,py);return{lead:[...[...s,...l].sort(a),...e.filter(u=>!s.includes(u))],groups:t.map(({role:u,panels:f})=>({role:u,panels:f.filter(d=>!l.includes(d))})).filter(({panels:u})=>u.length>0)}}function Al(e,t){return{key:e.map(Zn).join(" "),title:t,role:e[0]?.role??"other",series:e}}function er(e){return JSON.stringify([e.rule,e.tags,e.evidence.length])}function _l(e,t){return`${er(e)}#${t}`}function ki(e){let t=e.find(Ln);return e.flatMap(n=>n.evidence.map((r,s)=>({id:_l(n,s),finding:n,evidence:r,leading:n.rule===t?.rule})))}function Xn(e,t){return"tag"in e&&t.some(n=>n.tag===e.tag&&n.member===e.member)}function Ln(e){return e.suppressed===null&&e.superseded_by===null}function dy({superseded_by:e,suppressed:t}){return e!==null&&t!==null}function Ri(e){let t=e.filter(({finding:n})=>Ln(n));return t.length?t:e.filter(({finding:n})=>dy(n))}var fy=()=>({loss:p("Main loss"),score:p("Main score"),reward:p("Main reward")});function id(e){let t=e.map(o=>{let{lead:i,groups:a}=Si(o);return{run:o.run.name,lead:i,all:[...i,...a.flatMap(l=>l.panels)]}}),n=[],r=o=>t.filter(({lead:i})=>i[0]?.role===o).length;for(let[o,i]of Object.entries(fy()).sort(([a],[l])=>r(l)-r(a))){let a=new Map;for(let{run:l,all:u}of t){let f=u.filter(h=>h.role===o),d=f.find(h=>h.series.some(x=>x.principal))??f[0];d&&a.set(l,d)}if(a.size){let l=[...new Set([...a.values()].map(u=>u.title))];n.push({key:`main:${o}`,label:l.length===1?`${i} (${l.join("")})`:i,panels:a})}}let s=new Map;for(let{run:o,all:i}of t)for(let a of i){let l=a.title,u=s.get(l)??new Map;u.has(o)||u.set(o,a),s.set(l,u)}for(let[o,i]of s){let a=n.some(l=>my(l.panels,i));i.size>=Math.min(2,e.length)&&!a&&n.push({key:`tag:${o}`,label:o,panels:i})}return n}function my(e,t){return e.size===t.size&&[...e].every(([n,r])=>t.get(n)?.key===r.key)}function Ti(e){let t=e.filter(({steps:n})=>n.length);return t.length?[Math.min(...t.map(({steps:n})=>n[0]??0)),Math.max(...t.map(({steps:n})=>n.at(-1)??0))]:[0,0]}function Ll(e,[t,n]){return n>t?(e-t)/(n-t)*100:0}function io(e,[t,n]){return t+e/100*(n-t)}function ad(e,t){return{...e,steps:e.steps.map(n=>Ll(n,t))}}function hs([e,t],[n,r]){let s=t/2-e/2;return s>0&&s<1/0?o=>ld(n+(o/2-e/2)/s*(r-n)):()=>ld((n+r)/2)}function ld(e){return Math.round(e*10)/10}function cd(e){let t=new Map;for(let{name:r,spark:s}of e){let o=s.at(-1);if(!o)continue;let{member:i,tag:a,split:l}=o,u=t.get(`${l} ${a}`)??{curves:[],tag:a,split:l};u.curves.push([r,i,a]),t.set(`${l} ${a}`,u)}let[n]=[...t.values()].sort((r,s)=>s.curves.length-r.curves.length);return!n||n.curves.length<2?null:{...n,others:e.length-n.curves.length}}function pd(e,t,n,r=4){let{steps:s,mean:o,least:i,greatest:a}=e,l=lt([{steps:s,values:i},{steps:s,values:a}])??[0,1],[u=0,f=0]=[s[0],s.at(-1)],d=hs([u,f],[r,t-r]),h=hs(l,[n-r,r]),x=(O,E)=>`${d(s[E]??0)} ${h(O[E]??0)}`,$=ud(i).map(([O,E])=>{let I=Array.from({length:E-O+1},(J,B)=>O+B),L=[...I].reverse();return`M${I.map(J=>x(a,J)).join("L")}L${L.map(J=>x(i,J)).join("L")}Z`}),T=ud(o).map(([O,E])=>`M${Array.from({length:E-O+1},(L,J)=>O+J).map(L=>x(o,L)).join("L")}`),_=o.findLastIndex(O=>O!==null);return{area:$.join(""),mean:T.join(""),breaks:[...new Set(e.broken.map(({step:O})=>d(O)))],end:_<0?null:[d(s[_]??0),h(o[_]??0)]}}function ud(e){let t=[];return e.forEach((n,r)=>{let s=t.at(-1);n!==null&&(s?.[1]===r-1?s[1]=r:t.push([r,r]))}),t}function ao({broken:e,short:t},n){let r=Be(n),[s]=[...e].sort((i,a)=>i.step-a.step),[o]=[...t].sort((i,a)=>i.step-a.step);return ct([s?p(g`${e.length} of ${r} not finite, from step ${Ve(s.step)} on`):"",o?p(g`${t.length} of ${r} shorter, the shortest ends at step ${Ve(o.step)}`):""])}function dd({run:e,series:t},n){return{name:e,title:`${e}
${Rt(t.split)} ${t.tag}`,curve:n,series:t,range:null,losses:""}}function Pl({lines:e}){return e.map(({run:t,series:n})=>[t,n.member,n.tag])}function fd({name:e,lines:t},n){let[r]=t;if(!r)return null;let{series:s}=r,o=i=>({member:s.member,tag:s.tag,points:n.steps.length,thinned:!0,steps:n.steps,values:i,wall_times:n.steps.map(()=>null),marks:[],resets:[],pauses:[]});return{name:e,title:t.map(({run:i})=>i).join(`
`),curve:o(n.mean),series:s,range:[o(n.least),o(n.greatest)],losses:ao(n,t.length)}}function Ol(e){return[...e.flatMap(({range:t})=>t??[]),...e.map(({curve:t})=>t)]}function md(e,t){let n=(r,s)=>({...r.series,split:s(r.name.slice(t.length))});return[...e.flatMap(r=>r.range?[n(r,s=>p(g`${s}, least`)),n(r,s=>p(g`${s}, greatest`))]:[]),...e.map(r=>n(r,s=>r.range?p(g`${s}, mean`):s))]}function hd(e){let t=0;return e.map(({range:n})=>n?[t++,t++]:null)}function gd(e,t){let n=new Map(e.map(o=>[o.run,o])),r=t.filter(({runs:o})=>o.length>1&&o.every(i=>n.has(i))).map(({name:o,runs:i})=>({name:o,lines:i.flatMap(a=>n.get(a)??[])})),s=new Set(r.flatMap(o=>o.lines));return{groups:r,rest:e.filter(o=>!s.has(o))}}var bd=3;function yd(e){let{state:t,count:n,layout:r,axes:s,hasGroups:o,change:i}=e,a=s.x!==null;return y`<header>
    <h1>${p(g`${Be(n)} compared`)}</h1>
    ${hy(e)}
    ${gs(p("Log",{desc:"Logarithmic scale of the values"}),s.log,()=>{i({scale:s.log?"linear":"log"})})}
    <span class="switch" role="group" aria-label=${p("Layout")}>
      ${gs(p("One chart"),r==="overlay",()=>i({layout:"overlay"}))}
      ${gs(p("Side by side"),r==="grid",()=>i({layout:"grid"}))}
    </span>
    ${gs(p("Same steps"),a,()=>i({steps:a?"own":"same",zoom:null}),p("From the first step to the last of any run; otherwise each curve fills the width"))}
    ${s.leaving.length?gs(p("Ignore outliers"),!t.outliers,()=>i({outliers:!t.outliers}),p("The value axis fits the other runs; runs outside it are marked at its edge")):k}
    ${r==="overlay"&&o?gs(p("Mean and range of seeds"),t.bands,()=>i({bands:!t.bands}),p("Runs that differ by their seed alone as one: mean, and range from the least to the greatest")):k}
    ${t.zoom?y`<button class="button" @click=${()=>i({zoom:null})}>${p("Reset zoom")}</button>`:k}
    ${n>60?gy(e):k}
    ${by(e).map(l=>y`<p class="quiet">${l}</p>`)}
  </header>`}function gs(e,t,n,r=""){return y`<button class="button" aria-pressed=${t} title=${r||k} @click=${n}>
    ${e}
  </button>`}function hy({quantities:e,quantity:t,choose:n}){return e.length?y`<label class="pick"
    ><span class="quiet">${p("Quantity",{desc:"What the runs are compared by"})}</span>
    <select
      @change=${r=>{n(r.target.value)}}
    >
      ${e.map(({key:r,label:s})=>y`<option value=${r} ?selected=${r===t?.key}>${s}</option>`)}
    </select></label
  >`:k}function gy({state:e,count:t,change:n}){let r=W(t),s=({target:o})=>{let{value:i}=o;n({curves:i==="even"?i:Number(i)})};return y`<label
    class="pick"
    title=${p("In the order of the ranking below, best first; the tables hold all runs")}
    ><span class="quiet">${p("Curves",{id:"drawn-curves",desc:"Which runs are drawn"})}</span>
    <select @change=${s}>
      ${yl(t).map(([o,i])=>y`<option value=${o} .selected=${o===e.curves}>
            ${p(g`${W(o)} to ${W(i)} of ${r}`,{desc:"Runs, by their places in the ranking"})}
          </option>`)}
      <option value="even" .selected=${e.curves==="even"}>
        ${p(g`${60} of ${r}, evenly`,{desc:"So many runs in even steps through the whole ranking"})}
      </option>
    </select></label
  >`}function by({state:e,layout:t,axes:n}){let{leaving:r,apart:s,x:o}=n,i=[];return t==="grid"&&i.push(p("The value axis is the same in all charts; cursor and zoom move together.")),r.length&&!e.outliers&&i.push(yy(r)),s&&o===null&&i.push(p("These runs count their steps in different units: each curve fills the width, from 0 to 100 %.")),i}function yy(e){let t=e.slice(0,bd).map(({run:r,value:s})=>p(g`${r} (reaches ${Y(s)})`,{desc:"A run and how far its values go"})),n=Ae(e.length>bd?[...t,"…"]:t);return me(e.length,{one:p(g`One run is outside the value axis: ${n}.`),other:p(g`${W(e.length)} runs are outside the value axis: ${n}.`)})}var vy="uplot",xy="u-hz",wy="u-vt",$y="u-title",Sy="u-wrap",ky="u-under",Ry="u-over",Ty="u-axis",Lr="u-off",My="u-select",Ey="u-cursor-x",Cy="u-cursor-y",Ay="u-cursor-pt",_y="u-legend",Ly="u-live",Py="u-inline",Oy="u-series",Ny="u-marker",vd="u-label",zy="u-value",uo="width",co="height";var xd="bottom",ys="left",Nl="right",Zl="#000",wd=Zl+"0",zl="mousemove",$d="mousedown",Dl="mouseup",Sd="mouseenter",kd="mouseleave",Rd="dblclick",Dy="resize",Hy="scroll",Td="change",_i="dppxchange",Xl="--",Rs=typeof window<"u",Fl=Rs?document:null,xs=Rs?window:null,Iy=Rs?navigator:null,be,Mi;function Vl(){let e=devicePixelRatio;be!=e&&(be=e,Mi&&ql(Td,Mi,Vl),Mi=matchMedia(`(min-resolution: ${be-.001}dppx) and (max-resolution: ${be+.001}dppx)`),Pr(Td,Mi,Vl),xs.dispatchEvent(new CustomEvent(_i)))}function Dt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Ul(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function Ne(e,t,n){e.style[t]=n+"px"}function an(e,t,n,r){let s=Fl.createElement(e);return t!=null&&Dt(s,t),n?.insertBefore(s,r),s}function jt(e,t){return an("div",e,t)}var Md=new WeakMap;function xn(e,t,n,r,s){let o="translate("+t+"px,"+n+"px)",i=Md.get(e);o!=i&&(e.style.transform=o,Md.set(e,o),t<0||n<0||t>r||n>s?Dt(e,Lr):Ul(e,Lr))}var Ed=new WeakMap;function Cd(e,t,n){let r=t+n,s=Ed.get(e);r!=s&&(Ed.set(e,r),e.style.background=t,e.style.borderColor=n)}var Ad=new WeakMap;function _d(e,t,n,r){let s=t+""+n,o=Ad.get(e);s!=o&&(Ad.set(e,s),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=r?-t/2+"px":0,e.style.marginTop=r?-n/2+"px":0)}var eu={passive:!0},By={...eu,capture:!0};function Pr(e,t,n,r){t.addEventListener(e,n,r?By:eu)}function ql(e,t,n,r){t.removeEventListener(e,n,eu)}Rs&&Vl();function ln(e,t,n,r){let s;n=n||0,r=r||t.length-1;let o=r<=2147483647;for(;r-n>1;)s=o?n+r>>1:Ht((n+r)/2),t[s]<e?n=s:r=s;return e-t[n]<=t[r]-e?n:r}function of(e){return(n,r,s)=>{let o=-1,i=-1;for(let a=r;a<=s;a++)if(e(n[a])){o=a;break}for(let a=s;a>=r;a--)if(e(n[a])){i=a;break}return[o,i]}}var af=e=>e!=null,lf=e=>e!=null&&e>0,Oi=of(af),Wy=of(lf);function Fy(e,t,n,r=0,s=!1){let o=s?Wy:Oi,i=s?lf:af;[t,n]=o(e,t,n);let a=e[t],l=e[t];if(t>-1)if(r==1)a=e[t],l=e[n];else if(r==-1)a=e[n],l=e[t];else for(let u=t;u<=n;u++){let f=e[u];i(f)&&(f<a?a=f:f>l&&(l=f))}return[a??Me,l??-Me]}function Ni(e,t,n,r){let s=Od(e),o=Od(t);e==t&&(s==-1?(e*=n,t/=n):(e/=n,t*=n));let i=n==10?Pn:uf,a=s==1?Ht:Gt,l=o==1?Gt:Ht,u=a(i(Xe(e))),f=l(i(Xe(t))),d=ws(n,u),h=ws(n,f);return n==10&&(u<0&&(d=Ee(d,-u)),f<0&&(h=Ee(h,-f))),r||n==2?(e=d*s,t=h*o):(e=ff(e,d),t=zi(t,h)),[e,t]}function tu(e,t,n,r){let s=Ni(e,t,n,r);return e==0&&(s[0]=0),t==0&&(s[1]=0),s}var nu=.1,Ld={mode:3,pad:nu},fo={pad:0,soft:null,mode:0},Vy={min:fo,max:fo};function Li(e,t,n,r){return Di(n)?Pd(e,t,n):(fo.pad=n,fo.soft=r?0:null,fo.mode=r?3:0,Pd(e,t,Vy))}function he(e,t){return e??t}function Uy(e,t,n){for(t=he(t,0),n=he(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function Pd(e,t,n){let r=n.min,s=n.max,o=he(r.pad,0),i=he(s.pad,0),a=he(r.hard,-Me),l=he(s.hard,Me),u=he(r.soft,Me),f=he(s.soft,-Me),d=he(r.mode,0),h=he(s.mode,0),x=t-e,$=Pn(x),T=yt(Xe(e),Xe(t)),_=Pn(T),O=Xe(_-$);(x<1e-24||O>10)&&(x=0,(e==0||t==0)&&(x=1e-24,d==2&&u!=Me&&(o=0),h==2&&f!=-Me&&(i=0)));let E=x||T||1e3,I=Pn(E),L=ws(10,Ht(I)),J=E*(x==0?e==0?.1:1:o),B=Ee(ff(e-J,L/10),24),N=e>=u&&(d==1||d==3&&B<=u||d==2&&B>=u)?u:Me,Q=yt(a,B<N&&e>=N?N:un(N,B)),se=E*(x==0?t==0?.1:1:i),te=Ee(zi(t+se,L/10),24),z=t<=f&&(h==1||h==3&&te>=f||h==2&&te<=f)?f:-Me,re=un(l,te>z&&t<=z?z:yt(z,te));return Q==re&&Q==0&&(re=100),[Q,re]}var qy=new Intl.NumberFormat(Rs?Iy.language:"en-US"),ru=e=>qy.format(e),It=Math,Ai=It.PI,Xe=It.abs,Ht=It.floor,Ze=It.round,Gt=It.ceil,un=It.min,yt=It.max,ws=It.pow,Od=It.sign,Pn=It.log10,uf=It.log2,Ky=(e,t=1)=>It.sinh(e)*t,Hl=(e,t=1)=>It.asinh(e/t),Me=1/0;function Nd(e){return(Pn((e^e>>31)-(e>>31))|0)+1}function Kl(e,t,n){return un(yt(e,t),n)}function cf(e){return typeof e=="function"}function pe(e){return cf(e)?e:()=>e}var jy=()=>{},pf=e=>e,df=(e,t)=>t,Gy=e=>null,zd=e=>!0,Dd=(e,t)=>e==t,Yy=/\.\d*?(?=9{6,}|0{6,})/gm,Or=e=>{if(hf(e)||nr.has(e))return e;let t=`${e}`,n=t.match(Yy);if(n==null)return e;let r=n[0].length-1;if(t.indexOf("e-")!=-1){let[s,o]=t.split("e");return+`${Or(s)}e${o}`}return Ee(e,r)};function Ar(e,t){return Or(Ee(Or(e/t))*t)}function zi(e,t){return Or(Gt(Or(e/t))*t)}function ff(e,t){return Or(Ht(Or(e/t))*t)}function Ee(e,t=0){if(hf(e))return e;let n=10**t,r=e*n*(1+Number.EPSILON);return Ze(r)/n}var nr=new Map;function mf(e){return((""+e).split(".")[1]||"").length}function ho(e,t,n,r){let s=[],o=r.map(mf);for(let i=t;i<n;i++){let a=Xe(i),l=Ee(ws(e,i),a);for(let u=0;u<r.length;u++){let f=e==10?+`${r[u]}e${i}`:r[u]*l,d=(i>=0?0:a)+(i>=o[u]?0:o[u]),h=e==10?f:Ee(f,d);s.push(h),nr.set(h,d)}}return s}var mo={},su=[],$s=[null,null],tr=Array.isArray,hf=Number.isInteger,Jy=e=>e===void 0;function Hd(e){return typeof e=="string"}function Di(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function Qy(e){return e!=null&&typeof e=="object"}var Zy=Object.getPrototypeOf(Uint8Array),gf="__proto__";function Ss(e,t=Di){let n;if(tr(e)){let r=e.find(s=>s!=null);if(tr(r)||t(r)){n=Array(e.length);for(let s=0;s<e.length;s++)n[s]=Ss(e[s],t)}else n=e.slice()}else if(e instanceof Zy)n=e.slice();else if(t(e)){n={};for(let r in e)r!=gf&&(n[r]=Ss(e[r],t))}else n=e;return n}function je(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let s in r)s!=gf&&(Di(e[s])?je(e[s],Ss(r[s])):e[s]=Ss(r[s]))}return e}var Xy=0,ev=1,tv=2;function nv(e,t,n){for(let r=0,s,o=-1;r<t.length;r++){let i=t[r];if(i>o){for(s=i-1;s>=0&&e[s]==null;)e[s--]=null;for(s=i+1;s<n&&e[s]==null;)e[o=s++]=null}}}function rv(e,t){if(iv(e)){let i=e[0].slice();for(let a=1;a<e.length;a++)i.push(...e[a].slice(1));return av(i[0])||(i=ov(i)),i}let n=new Set;for(let i=0;i<e.length;i++){let l=e[i][0],u=l.length;for(let f=0;f<u;f++)n.add(l[f])}let r=[Array.from(n).sort((i,a)=>i-a)],s=r[0].length,o=new Map;for(let i=0;i<s;i++)o.set(r[0][i],i);for(let i=0;i<e.length;i++){let a=e[i],l=a[0];for(let u=1;u<a.length;u++){let f=a[u],d=Array(s).fill(void 0),h=t?t[i][u]:ev,x=[];for(let $=0;$<f.length;$++){let T=f[$],_=o.get(l[$]);T===null?h!=Xy&&(d[_]=T,h==tv&&x.push(_)):d[_]=T}nv(d,x,s),r.push(d)}}return r}var sv=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function ov(e){let t=e[0],n=t.length,r=Array(n);for(let o=0;o<r.length;o++)r[o]=o;r.sort((o,i)=>t[o]-t[i]);let s=[];for(let o=0;o<e.length;o++){let i=e[o],a=Array(n);for(let l=0;l<n;l++)a[l]=i[r[l]];s.push(a)}return s}function iv(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let s=e[r][0];if(s.length!=n)return!1;if(s!=t){for(let o=0;o<n;o++)if(s[o]!=t[o])return!1}}return!0}function av(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,s=n-1;for(;r<=s&&e[r]==null;)r++;for(;s>=r&&e[s]==null;)s--;if(s<=r)return!0;let o=yt(1,Ht((s-r+1)/t));for(let i=e[r],a=r+o;a<=s;a+=o){let l=e[a];if(l!=null){if(l<=i)return!1;i=l}}return!0}var bf=["January","February","March","April","May","June","July","August","September","October","November","December"],yf=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function vf(e){return e.slice(0,3)}var lv=yf.map(vf),uv=bf.map(vf),cv={MMMM:bf,MMM:uv,WWWW:yf,WWW:lv};function lo(e){return(e<10?"0":"")+e}function pv(e){return(e<10?"00":e<100?"0":"")+e}var dv={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>lo(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>lo(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>lo(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>lo(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>lo(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>pv(e.getMilliseconds())};function ou(e,t){t=t||cv;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=r.exec(e);)n.push(s[0][0]=="{"?dv[s[1]]:s[0]);return o=>{let i="";for(let a=0;a<n.length;a++)i+=typeof n[a]=="string"?n[a]:n[a](o,t);return i}}var fv=new Intl.DateTimeFormat().resolvedOptions().timeZone;function mv(e,t){let n;return t=="UTC"||t=="Etc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==fv?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var xf=e=>e%1==0,Pi=[1,2,2.5,5],hv=ho(10,-32,0,Pi),wf=ho(10,0,32,Pi),gv=wf.filter(xf),_r=hv.concat(wf),iu=`
`,$f="{YYYY}",Id=iu+$f,Sf="{M}/{D}",po=iu+Sf,Ei=po+"/{YY}",kf="{aa}",bv="{h}:{mm}",vs=bv+kf,Bd=iu+vs,Wd=":{ss}",we=null;function Rf(e){let t=e*1e3,n=t*60,r=n*60,s=r*24,o=s*30,i=s*365,l=(e==1?ho(10,0,3,Pi).filter(xf):ho(10,-3,0,Pi)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,o,o*2,o*3,o*4,o*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),u=[[i,$f,we,we,we,we,we,we,1],[s*28,"{MMM}",Id,we,we,we,we,we,1],[s,Sf,Id,we,we,we,we,we,1],[r,"{h}"+kf,Ei,we,po,we,we,we,1],[n,vs,Ei,we,po,we,we,we,1],[t,Wd,Ei+" "+vs,we,po+" "+vs,we,Bd,we,1],[e,Wd+".{fff}",Ei+" "+vs,we,po+" "+vs,we,Bd,we,1]];function f(d){return(h,x,$,T,_,O)=>{let E=[],I=_>=i,L=_>=o&&_<i,J=d($),B=Ee(J*e,3),N=Il(J.getFullYear(),I?0:J.getMonth(),L||I?1:J.getDate()),Q=Ee(N*e,3);if(L||I){let se=L?_/o:0,te=I?_/i:0,z=B==Q?B:Ee(Il(N.getFullYear()+te,N.getMonth()+se,1)*e,3),re=new Date(Ze(z/e)),U=re.getFullYear(),Z=re.getMonth();for(let q=0;z<=T;q++){let ue=Il(U+te*q,Z+se*q,1),G=ue-d(Ee(ue*e,3));z=Ee((+ue+G)*e,3),z<=T&&E.push(z)}}else{let se=_>=s?s:_,te=Ht($)-Ht(B),z=Q+te+zi(B-Q,se);E.push(z);let re=d(z),U=re.getHours()+re.getMinutes()/n+re.getSeconds()/r,Z=_/r,q=h.axes[x]._space,ue=O/q;for(;z=Ee(z+_,e==1?0:3),!(z>T);)if(Z>1){let G=Ht(Ee(U+Z,6))%24,de=d(z).getHours()-G;de>1&&(de=-1),z-=de*r,U=(U+Z)%24;let ke=E[E.length-1];Ee((z-ke)/_,3)*ue>=.7&&E.push(z)}else E.push(z)}return E}}return[l,u,f]}var[yv,vv,xv]=Rf(1),[wv,$v,Sv]=Rf(.001);ho(2,-53,53,[1]);function Fd(e,t){return e.map(n=>n.map((r,s)=>s==0||s==8||r==null?r:t(s==1||n[8]==0?r:n[1]+r)))}function Vd(e,t){return(n,r,s,o,i)=>{let a=t.find($=>i>=$[0])||t[t.length-1],l,u,f,d,h,x;return r.map($=>{let T=e($),_=T.getFullYear(),O=T.getMonth(),E=T.getDate(),I=T.getHours(),L=T.getMinutes(),J=T.getSeconds(),B=_!=l&&a[2]||O!=u&&a[3]||E!=f&&a[4]||I!=d&&a[5]||L!=h&&a[6]||J!=x&&a[7]||a[1];return l=_,u=O,f=E,d=I,h=L,x=J,B(T)})}}function kv(e,t){let n=ou(t);return(r,s,o,i,a)=>s.map(l=>n(e(l)))}function Il(e,t,n){return new Date(e,t,n)}function Ud(e,t){return t(e)}var Rv="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function qd(e,t){return(n,r,s,o)=>o==null?Xl:t(e(r))}function Tv(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function Mv(e,t){return e.series[t].fill(e,t)}var Ev={show:!0,live:!0,isolate:!1,mount:jy,markers:{show:!0,width:2,stroke:Tv,fill:Mv,dash:"solid"},idx:null,idxs:null,values:[]};function Cv(e,t){let n=e.cursor.points,r=jt(),s=n.size(e,t);Ne(r,uo,s),Ne(r,co,s);let o=s/-2;Ne(r,"marginLeft",o),Ne(r,"marginTop",o);let i=n.width(e,t,s);return i&&Ne(r,"borderWidth",i),r}function Av(e,t){let n=e.series[t].points;return n._fill||n._stroke}function _v(e,t){let n=e.series[t].points;return n._stroke||n._fill}function Lv(e,t){return e.series[t].points.size}var Bl=[0,0];function Pv(e,t,n){return Bl[0]=t,Bl[1]=n,Bl}function Ci(e,t,n,r=!0){return s=>{s.button==0&&(!r||s.target==t)&&n(s)}}function Wl(e,t,n,r=!0){return s=>{(!r||s.target==t)&&n(s)}}var Ov={show:!0,x:!0,y:!0,lock:!1,move:Pv,points:{one:!1,show:Cv,size:Lv,width:0,stroke:_v,fill:Av},bind:{mousedown:Ci,mouseup:Ci,click:Ci,dblclick:Ci,mousemove:Wl,mouseleave:Wl,mouseenter:Wl},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,s)=>r-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Tf={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},au=je({},Tf,{filter:df}),Mf=je({},au,{size:10}),Ef=je({},Tf,{show:!1}),lu='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Cf="bold "+lu,Af=1.5,Kd={show:!0,scale:"x",stroke:Zl,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Cf,side:2,grid:au,ticks:Mf,border:Ef,font:lu,lineGap:Af,rotate:0},Nv="Value",zv="Time",jd={show:!0,scale:"x",auto:!1,sorted:1,min:Me,max:-Me,idxs:[]};function Dv(e,t,n,r,s){return t.map(o=>o==null?"":ru(o))}function Hv(e,t,n,r,s,o,i){let a=[],l=nr.get(s)||0;n=i?n:Ee(zi(n,s),l);for(let u=n;u<=r;u=Ee(u+s,l))a.push(Object.is(u,-0)?0:u);return a}function jl(e,t,n,r,s,o,i){let a=[],l=e.scales[e.axes[t].scale].log,u=l==10?Pn:uf,f=Ht(u(n));s=ws(l,f),l==10&&(s=_r[ln(s,_r)]);let d=n,h=s*l;l==10&&(h=_r[ln(h,_r)]);do a.push(d),d=d+s,l==10&&!nr.has(d)&&(d=Ee(d,nr.get(s))),d>=h&&(s=d,h=s*l,l==10&&(h=_r[ln(h,_r)]));while(d<=r);return a}function Iv(e,t,n,r,s,o,i){let l=e.scales[e.axes[t].scale].asinh,u=r>l?jl(e,t,yt(l,n),r,s):[l],f=r>=0&&n<=0?[0]:[];return(n<-l?jl(e,t,yt(l,-r),-n,s):[l]).reverse().map(h=>-h).concat(f,u)}var _f=/./,Bv=/[12357]/,Wv=/[125]/,Gd=/1/,Gl=(e,t,n,r)=>e.map((s,o)=>t==4&&s==0||o%r==0&&n.test(s.toExponential()[s<0?1:0])?s:null);function Fv(e,t,n,r,s){let o=e.axes[n],i=o.scale,a=e.scales[i],l=e.valToPos,u=o._space,f=l(10,i),d=l(9,i)-f>=u?_f:l(7,i)-f>=u?Bv:l(5,i)-f>=u?Wv:Gd;if(d==Gd){let h=Xe(l(1,i)-f);if(h<u)return Gl(t.slice().reverse(),a.distr,d,Gt(u/h)).reverse()}return Gl(t,a.distr,d,1)}function Vv(e,t,n,r,s){let o=e.axes[n],i=o.scale,a=o._space,l=e.valToPos,u=Xe(l(1,i)-l(2,i));return u<a?Gl(t.slice().reverse(),3,_f,Gt(a/u)).reverse():t}function Uv(e,t,n,r){return r==null?Xl:t==null?"":ru(t)}var Yd={show:!0,scale:"y",stroke:Zl,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Cf,side:3,grid:au,ticks:Mf,border:Ef,font:lu,lineGap:Af,rotate:0};function qv(e,t){let n=3+(e||1)*2;return Ee(n*t,3)}function Kv(e,t){let{scale:n,idxs:r}=e.series[0],s=e._data[0],o=e.valToPos(s[r[0]],n,!0),i=e.valToPos(s[r[1]],n,!0),a=Xe(i-o),l=e.series[t],u=a/(l.points.space*be);return r[1]-r[0]<=u}var Jd={scale:null,auto:!0,sorted:0,min:Me,max:-Me},Lf=(e,t,n,r,s)=>s,Qd={show:!0,auto:!0,sorted:0,gaps:Lf,alpha:1,facets:[je({},Jd,{scale:"x"}),je({},Jd,{scale:"y"})]},Zd={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Lf,alpha:1,points:{show:Kv,filter:null},values:null,min:Me,max:-Me,idxs:[],path:null,clip:null};function jv(e,t,n,r,s){return n/10}var Pf={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Gv=je({},Pf,{time:!1,ori:1}),Xd={};function Of(e,t){let n=Xd[e];return n||(n={key:e,plots:[],sub(r){n.plots.push(r)},unsub(r){n.plots=n.plots.filter(s=>s!=r)},pub(r,s,o,i,a,l,u){for(let f=0;f<n.plots.length;f++)n.plots[f]!=s&&n.plots[f].pub(r,s,o,i,a,l,u)}},e!=null&&(Xd[e]=n)),n}var ks=1,Yl=2;function Nr(e,t,n){let r=e.mode,s=e.series[t],o=r==2?e._data[t]:e._data,i=e.scales,a=e.bbox,l=o[0],u=r==2?o[1]:o[t],f=r==2?i[s.facets[0].scale]:i[e.series[0].scale],d=r==2?i[s.facets[1].scale]:i[s.scale],h=a.left,x=a.top,$=a.width,T=a.height,_=e.valToPosH,O=e.valToPosV;return f.ori==0?n(s,l,u,f,d,_,O,h,x,$,T,Ii,Ts,Wi,zf,Hf):n(s,l,u,f,d,O,_,x,h,T,$,Bi,Ms,pu,Df,If)}function uu(e,t){let n=0,r=0,s=he(e.bands,su);for(let o=0;o<s.length;o++){let i=s[o];i.series[0]==t?n=i.dir:i.series[1]==t&&(i.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function Yv(e,t,n,r,s){let o=e.mode,i=e.series[t],a=o==2?i.facets[1].scale:i.scale,l=e.scales[a];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function On(e,t,n,r,s,o){return Nr(e,t,(i,a,l,u,f,d,h,x,$,T,_)=>{let O=i.pxRound,E=u.dir*(u.ori==0?1:-1),I=u.ori==0?Ts:Ms,L,J;E==1?(L=n,J=r):(L=r,J=n);let B=O(d(a[L],u,T,x)),N=O(h(l[L],f,_,$)),Q=O(d(a[J],u,T,x)),se=O(h(o==1?f.max:f.min,f,_,$)),te=new Path2D(s);return I(te,Q,se),I(te,B,se),I(te,B,N),te})}function Hi(e,t,n,r,s,o){let i=null;if(e.length>0){i=new Path2D;let a=t==0?Wi:pu,l=n;for(let d=0;d<e.length;d++){let h=e[d];if(h[1]>h[0]){let x=h[0]-l;x>0&&a(i,l,r,x,r+o),l=h[1]}}let u=n+s-l,f=10;u>0&&a(i,l,r-f/2,u,r+o+f)}return i}function Jv(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function cu(e,t,n,r,s,o,i){let a=[],l=e.length;for(let u=s==1?n:r;u>=n&&u<=r;u+=s)if(t[u]===null){let d=u,h=u;if(s==1)for(;++u<=r&&t[u]===null;)h=u;else for(;--u>=n&&t[u]===null;)h=u;let x=o(e[d]),$=h==d?x:o(e[h]),T=d-s;x=i<=0&&T>=0&&T<l?o(e[T]):x;let O=h+s;$=i>=0&&O>=0&&O<l?o(e[O]):$,$>=x&&a.push([x,$])}return a}function ef(e){return e==0?pf:e==1?Ze:t=>Ar(t,e)}function Nf(e){let t=e==0?Ii:Bi,n=e==0?(s,o,i,a,l,u)=>{s.arcTo(o,i,a,l,u)}:(s,o,i,a,l,u)=>{s.arcTo(i,o,l,a,u)},r=e==0?(s,o,i,a,l)=>{s.rect(o,i,a,l)}:(s,o,i,a,l)=>{s.rect(i,o,l,a)};return(s,o,i,a,l,u=0,f=0)=>{u==0&&f==0?r(s,o,i,a,l):(u=un(u,a/2,l/2),f=un(f,a/2,l/2),t(s,o+u,i),n(s,o+a,i,o+a,i+l,u),n(s,o+a,i+l,o,i+l,f),n(s,o,i+l,o,i,f),n(s,o,i,o+a,i,u),s.closePath())}}var Ii=(e,t,n)=>{e.moveTo(t,n)},Bi=(e,t,n)=>{e.moveTo(n,t)},Ts=(e,t,n)=>{e.lineTo(t,n)},Ms=(e,t,n)=>{e.lineTo(n,t)},Wi=Nf(0),pu=Nf(1),zf=(e,t,n,r,s,o)=>{e.arc(t,n,r,s,o)},Df=(e,t,n,r,s,o)=>{e.arc(n,t,r,s,o)},Hf=(e,t,n,r,s,o,i)=>{e.bezierCurveTo(t,n,r,s,o,i)},If=(e,t,n,r,s,o,i)=>{e.bezierCurveTo(n,t,s,r,i,o)};function Bf(e){return(t,n,r,s,o)=>Nr(t,n,(i,a,l,u,f,d,h,x,$,T,_)=>{let{pxRound:O,points:E}=i,I,L;u.ori==0?(I=Ii,L=zf):(I=Bi,L=Df);let J=Ee(E.width*be,3),B=(E.size-E.width)/2*be,N=Ee(B*2,3),Q=new Path2D,se=new Path2D,{left:te,top:z,width:re,height:U}=t.bbox;Wi(se,te-N,z-N,re+N*2,U+N*2);let Z=q=>{if(l[q]!=null){let ue=O(d(a[q],u,T,x)),G=O(h(l[q],f,_,$));I(Q,ue+B,G),L(Q,ue,G,B,0,Ai*2)}};if(o)o.forEach(Z);else for(let q=r;q<=s;q++)Z(q);return{stroke:J>0?Q:null,fill:Q,clip:se,flags:ks|Yl}})}function Wf(e){return(t,n,r,s,o,i)=>{r!=s&&(o!=r&&i!=r&&e(t,n,r),o!=s&&i!=s&&e(t,n,s),e(t,n,i))}}var Qv=Wf(Ts),Zv=Wf(Ms);function Ff(e){let t=he(e?.alignGaps,0);return(n,r,s,o)=>Nr(n,r,(i,a,l,u,f,d,h,x,$,T,_)=>{[s,o]=Oi(l,s,o);let O=i.pxRound,E=U=>O(d(U,u,T,x)),I=U=>O(h(U,f,_,$)),L,J;u.ori==0?(L=Ts,J=Qv):(L=Ms,J=Zv);let B=u.dir*(u.ori==0?1:-1),N={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ks},Q=N.stroke,se=!1;if(o-s>=T*4){let U=K=>n.posToVal(K,u.key,!0),Z=null,q=null,ue,G,vt,ze=E(a[B==1?s:o]),de=E(a[s]),ke=E(a[o]),ie=U(B==1?de+1:ke-1);for(let K=B==1?s:o;K>=s&&K<=o;K+=B){let Je=a[K],De=(B==1?Je<ie:Je>ie)?ze:E(Je),ye=l[K];De==ze?ye!=null?(G=ye,Z==null?(L(Q,De,I(G)),ue=Z=q=G):G<Z?Z=G:G>q&&(q=G)):ye===null&&(se=!0):(Z!=null&&J(Q,ze,I(Z),I(q),I(ue),I(G)),ye!=null?(G=ye,L(Q,De,I(G)),Z=q=ue=G):(Z=q=null,ye===null&&(se=!0)),ze=De,ie=U(ze+B))}Z!=null&&Z!=q&&vt!=ze&&J(Q,ze,I(Z),I(q),I(ue),I(G))}else for(let U=B==1?s:o;U>=s&&U<=o;U+=B){let Z=l[U];Z===null?se=!0:Z!=null&&L(Q,E(a[U]),I(Z))}let[z,re]=uu(n,r);if(i.fill!=null||z!=0){let U=N.fill=new Path2D(Q),Z=i.fillTo(n,r,i.min,i.max,z),q=I(Z),ue=E(a[s]),G=E(a[o]);B==-1&&([G,ue]=[ue,G]),L(U,G,q),L(U,ue,q)}if(!i.spanGaps){let U=[];se&&U.push(...cu(a,l,s,o,B,E,t)),N.gaps=U=i.gaps(n,r,s,o,U),N.clip=Hi(U,u.ori,x,$,T,_)}return re!=0&&(N.band=re==2?[On(n,r,s,o,Q,-1),On(n,r,s,o,Q,1)]:On(n,r,s,o,Q,re)),N})}function Xv(e){let t=he(e.align,1),n=he(e.ascDesc,!1),r=he(e.alignGaps,0),s=he(e.extend,!1);return(o,i,a,l)=>Nr(o,i,(u,f,d,h,x,$,T,_,O,E,I)=>{[a,l]=Oi(d,a,l);let L=u.pxRound,{left:J,width:B}=o.bbox,N=de=>L($(de,h,E,_)),Q=de=>L(T(de,x,I,O)),se=h.ori==0?Ts:Ms,te={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ks},z=te.stroke,re=h.dir*(h.ori==0?1:-1),U=Q(d[re==1?a:l]),Z=N(f[re==1?a:l]),q=Z,ue=Z;s&&t==-1&&(ue=J,se(z,ue,U)),se(z,Z,U);for(let de=re==1?a:l;de>=a&&de<=l;de+=re){let ke=d[de];if(ke==null)continue;let ie=N(f[de]),K=Q(ke);t==1?se(z,ie,U):se(z,q,K),se(z,ie,K),U=K,q=ie}let G=q;s&&t==1&&(G=J+B,se(z,G,U));let[vt,ze]=uu(o,i);if(u.fill!=null||vt!=0){let de=te.fill=new Path2D(z),ke=u.fillTo(o,i,u.min,u.max,vt),ie=Q(ke);se(de,G,ie),se(de,ue,ie)}if(!u.spanGaps){let de=[];de.push(...cu(f,d,a,l,re,N,r));let ke=u.width*be/2,ie=n||t==1?ke:-ke,K=n||t==-1?-ke:ke;de.forEach(Je=>{Je[0]+=ie,Je[1]+=K}),te.gaps=de=u.gaps(o,i,a,l,de),te.clip=Hi(de,h.ori,_,O,E,I)}return ze!=0&&(te.band=ze==2?[On(o,i,a,l,z,-1),On(o,i,a,l,z,1)]:On(o,i,a,l,z,ze)),te})}function tf(e,t,n,r,s,o,i=Me){if(e.length>1){let a=null;for(let l=0,u=1/0;l<e.length;l++)if(t[l]!==void 0){if(a!=null){let f=Xe(e[l]-e[a]);f<u&&(u=f,i=Xe(n(e[l],r,s,o)-n(e[a],r,s,o)))}a=l}}return i}function e0(e){e=e||mo;let t=he(e.size,[.6,Me,1]),n=e.align||0,r=e.gap||0,s=e.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let o=pe(s),i=1-t[0],a=he(t[1],Me),l=he(t[2],1),u=he(e.disp,mo),f=he(e.each,x=>{}),{fill:d,stroke:h}=u;return(x,$,T,_)=>Nr(x,$,(O,E,I,L,J,B,N,Q,se,te,z)=>{let re=O.pxRound,U=n,Z=r*be,q=a*be,ue=l*be,G,vt;L.ori==0?[G,vt]=o(x,$):[vt,G]=o(x,$);let ze=L.dir*(L.ori==0?1:-1),de=L.ori==0?Wi:pu,ke=L.ori==0?f:(F,Ce,Qe,Ur,lr,pn,ur)=>{f(F,Ce,Qe,lr,Ur,ur,pn)},ie=he(x.bands,su).find(F=>F.series[0]==$),K=ie!=null?ie.dir:0,Je=O.fillTo(x,$,O.min,O.max,K),ft=re(N(Je,J,z,se)),De,ye,Jt,_t=te,Ie=re(O.width*be),cn=!1,wn=null,Bt=null,In=null,Wr=null;d!=null&&(Ie==0||h!=null)&&(cn=!0,wn=d.values(x,$,T,_),Bt=new Map,new Set(wn).forEach(F=>{F!=null&&Bt.set(F,new Path2D)}),Ie>0&&(In=h.values(x,$,T,_),Wr=new Map,new Set(In).forEach(F=>{F!=null&&Wr.set(F,new Path2D)})));let{x0:Fr,size:zs}=u;if(Fr!=null&&zs!=null){U=1,E=Fr.values(x,$,T,_),Fr.unit==2&&(E=E.map(Qe=>x.posToVal(Q+Qe*te,L.key,!0)));let F=zs.values(x,$,T,_);zs.unit==2?ye=F[0]*te:ye=B(F[0],L,te,Q)-B(0,L,te,Q),_t=tf(E,I,B,L,te,Q,_t),Jt=_t-ye+Z}else _t=tf(E,I,B,L,te,Q,_t),Jt=_t*i+Z,ye=_t-Jt;Jt<1&&(Jt=0),Ie>=ye/2&&(Ie=0),Jt<5&&(re=pf);let xo=Jt>0,ir=_t-Jt-(xo?Ie:0);ye=re(Kl(ir,ue,q)),De=(U==0?ye/2:U==ze?0:ye)-U*ze*((U==0?Z/2:0)+(xo?Ie/2:0));let mt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Vr=cn?null:new Path2D,$n=null;if(ie!=null)$n=x.data[ie.series[1]];else{let{y0:F,y1:Ce}=u;F!=null&&Ce!=null&&(I=Ce.values(x,$,T,_),$n=F.values(x,$,T,_))}let ar=G*ye,oe=vt*ye;for(let F=ze==1?T:_;F>=T&&F<=_;F+=ze){let Ce=I[F];if(Ce==null)continue;if($n!=null){let xt=$n[F]??0;if(Ce-xt==0)continue;ft=N(xt,J,z,se)}let Qe=L.distr!=2||u!=null?E[F]:F,Ur=B(Qe,L,te,Q),lr=N(he(Ce,Je),J,z,se),pn=re(Ur-De),ur=re(yt(lr,ft)),Lt=re(un(lr,ft)),Wt=ur-Lt;if(Ce!=null){let xt=Ce<0?oe:ar,Qt=Ce<0?ar:oe;cn?(Ie>0&&In[F]!=null&&de(Wr.get(In[F]),pn,Lt+Ht(Ie/2),ye,yt(0,Wt-Ie),xt,Qt),wn[F]!=null&&de(Bt.get(wn[F]),pn,Lt+Ht(Ie/2),ye,yt(0,Wt-Ie),xt,Qt)):de(Vr,pn,Lt+Ht(Ie/2),ye,yt(0,Wt-Ie),xt,Qt),ke(x,$,F,pn-Ie/2,Lt,ye+Ie,Wt)}}return Ie>0?mt.stroke=cn?Wr:Vr:cn||(mt._fill=O.width==0?O._fill:O._stroke??O._fill,mt.width=0),mt.fill=cn?Bt:Vr,mt})}function t0(e,t){let n=he(t?.alignGaps,0);return(r,s,o,i)=>Nr(r,s,(a,l,u,f,d,h,x,$,T,_,O)=>{[o,i]=Oi(u,o,i);let E=a.pxRound,I=G=>E(h(G,f,_,$)),L=G=>E(x(G,d,O,T)),J,B,N;f.ori==0?(J=Ii,N=Ts,B=Hf):(J=Bi,N=Ms,B=If);let Q=f.dir*(f.ori==0?1:-1),se=I(l[Q==1?o:i]),te=se,z=[],re=[];for(let G=Q==1?o:i;G>=o&&G<=i;G+=Q)if(u[G]!=null){let ze=l[G],de=I(ze);z.push(te=de),re.push(L(u[G]))}let U={stroke:e(z,re,J,N,B,E),fill:null,clip:null,band:null,gaps:null,flags:ks},Z=U.stroke,[q,ue]=uu(r,s);if(a.fill!=null||q!=0){let G=U.fill=new Path2D(Z),vt=a.fillTo(r,s,a.min,a.max,q),ze=L(vt);N(G,te,ze),N(G,se,ze)}if(!a.spanGaps){let G=[];G.push(...cu(l,u,o,i,Q,I,n)),U.gaps=G=a.gaps(r,s,o,i,G),U.clip=Hi(G,f.ori,$,T,_,O)}return ue!=0&&(U.band=ue==2?[On(r,s,o,i,Z,-1),On(r,s,o,i,Z,1)]:On(r,s,o,i,Z,ue)),U})}function n0(e){return t0(r0,e)}function r0(e,t,n,r,s,o){let i=e.length;if(i<2)return null;let a=new Path2D;if(n(a,e[0],t[0]),i==2)r(a,e[1],t[1]);else{let l=Array(i),u=Array(i-1),f=Array(i-1),d=Array(i-1);for(let h=0;h<i-1;h++)f[h]=t[h+1]-t[h],d[h]=e[h+1]-e[h],u[h]=f[h]/d[h];l[0]=u[0];for(let h=1;h<i-1;h++)u[h]===0||u[h-1]===0||u[h-1]>0!=u[h]>0?l[h]=0:(l[h]=3*(d[h-1]+d[h])/((2*d[h]+d[h-1])/u[h-1]+(d[h]+2*d[h-1])/u[h]),isFinite(l[h])||(l[h]=0));l[i-1]=u[i-2];for(let h=0;h<i-1;h++)s(a,e[h]+d[h]/3,t[h]+l[h]*d[h]/3,e[h+1]-d[h]/3,t[h+1]-l[h+1]*d[h]/3,e[h+1],t[h+1])}return a}var Jl=new Set;function nf(){for(let e of Jl)e.syncRect(!0)}Rs&&(Pr(Dy,xs,nf),Pr(Hy,xs,nf,!0),Pr(_i,xs,()=>{Ge.pxRatio=be}));var s0=Ff(),o0=Bf();function rf(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((o,i)=>Ql(o,i,t,n))}function i0(e,t){return e.map((n,r)=>r==0?{}:je({},t,n))}function Ql(e,t,n,r){return je({},t==0?n:r,e)}function Vf(e,t,n){return t==null?$s:[t,n]}var a0=Vf;function l0(e,t,n){return t==null?$s:Li(t,n,nu,!0)}function Uf(e,t,n,r){return t==null?$s:Ni(t,n,e.scales[r].log,!1)}var u0=Uf;function qf(e,t,n,r){return t==null?$s:tu(t,n,e.scales[r].log,!1)}var c0=qf;function p0(e,t,n,r,s){let o=yt(Nd(e),Nd(t)),i=t-e,a=ln(s/r*i,n);do{let l=n[a],u=r*l/i;if(u>=s&&o+(l<5?nr.get(l):0)<=17)return[l,u]}while(++a<n.length);return[0,0]}function sf(e){let t,n;return e=e.replace(/(\d+)px/,(r,s)=>(t=Ze((n=+s)*be))+"px"),[e,t,n]}function d0(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=Ee(t[2]*be,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Ge(e,t,n){let r={mode:he(e.mode,1)},s=r.mode;function o(c,m,b,v){let w=m.valToPct(c);return v+b*(m.dir==-1?1-w:w)}function i(c,m,b,v){let w=m.valToPct(c);return v+b*(m.dir==-1?w:1-w)}function a(c,m,b,v){return m.ori==0?o(c,m,b,v):i(c,m,b,v)}r.valToPosH=o,r.valToPosV=i;let l=!1;r.status=0;let u=r.root=jt(vy);if(e.id!=null&&(u.id=e.id),Dt(u,e.class),e.title){let c=jt($y,u);c.textContent=e.title}let f=an("canvas"),d=r.ctx=f.getContext("2d"),h=jt(Sy,u);Pr("click",h,c=>{c.target===$&&(Le!=ts||He!=ns)&&at.click(r,c)},!0);let x=r.under=jt(ky,h);h.appendChild(f);let $=r.over=jt(Ry,h);e=Ss(e);let T=+he(e.pxAlign,1),_=ef(T);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(r,e)||e)});let O=e.ms||.001,E=r.series=s==1?rf(e.series||[],jd,Zd,!1):i0(e.series||[null],Qd),I=r.axes=rf(e.axes||[],Kd,Yd,!0),L=r.scales={},J=r.bands=e.bands||[];J.forEach(c=>{c.fill=pe(c.fill||null),c.dir=he(c.dir,-1)});let B=s==2?E[1].facets[0].scale:E[0].scale,N={axes:Lg,series:Mg},Q=(e.drawOrder||["axes","series"]).map(c=>N[c]);function se(c){let m=c.distr==3?b=>Pn(b>0?b:c.clamp(r,b,c.min,c.max,c.key)):c.distr==4?b=>Hl(b,c.asinh):c.distr==100?b=>c.fwd(b):b=>b;return b=>{let v=m(b),{_min:w,_max:S}=c,M=S-w;return(v-w)/M}}function te(c){let m=L[c];if(m==null){let b=(e.scales||mo)[c]||mo;if(b.from!=null){te(b.from);let v=je({},L[b.from],b,{key:c});v.valToPct=se(v),L[c]=v}else{m=L[c]=je({},c==B?Pf:Gv,b),m.key=c;let v=m.time,w=m.range,S=tr(w);if((c!=B||s==2&&!v)&&(S&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?Ld:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?Ld:{mode:1,hard:w[1],soft:w[1]}},S=!1),!S&&Di(w))){let M=w;w=(A,P,D)=>P==null?$s:Li(P,D,M)}m.range=pe(w||(v?a0:c==B?m.distr==3?u0:m.distr==4?c0:Vf:m.distr==3?Uf:m.distr==4?qf:l0)),m.auto=pe(S?!1:m.auto),m.clamp=pe(m.clamp||jv),m._min=m._max=null,m.valToPct=se(m)}}}te("x"),te("y"),s==1&&E.forEach(c=>{te(c.scale)}),I.forEach(c=>{te(c.scale)});for(let c in e.scales)te(c);let z=L[B],re=z.distr,U,Z;z.ori==0?(Dt(u,xy),U=o,Z=i):(Dt(u,wy),U=i,Z=o);let q={};for(let c in L){let m=L[c];(m.min!=null||m.max!=null)&&(q[c]={min:m.min,max:m.max},m.min=m.max=null)}let ue=e.tzDate||(c=>new Date(Ze(c/O))),G=e.fmtDate||ou,vt=O==1?xv(ue):Sv(ue),ze=Vd(ue,Fd(O==1?vv:$v,G)),de=qd(ue,Ud(Rv,G)),ke=[],ie=r.legend=je({},Ev,e.legend),K=r.cursor=je({},Ov,{drag:{y:s==2}},e.cursor),Je=ie.show,ft=K.show,De=ie.markers;ie.idxs=ke,De.width=pe(De.width),De.dash=pe(De.dash),De.stroke=pe(De.stroke),De.fill=pe(De.fill);let ye,Jt,_t,Ie=[],cn=[],wn,Bt=!1,In={};if(ie.live){let c=E[1]?E[1].values:null;Bt=c!=null,wn=Bt?c(r,1,0):{_:0};for(let m in wn)In[m]=Xl}if(Je)if(ye=an("table",_y,u),_t=an("tbody",null,ye),ie.mount(r,ye),Bt){Jt=an("thead",null,ye,_t);let c=an("tr",null,Jt);an("th",null,c);for(var Wr in wn)an("th",vd,c).textContent=Wr}else Dt(ye,Py),ie.live&&Dt(ye,Ly);let Fr={show:!0},zs={show:!1};function xo(c,m){if(m==0&&(Bt||!ie.live||s==2))return $s;let b=[],v=an("tr",Oy,_t,_t.childNodes[m]);Dt(v,c.class),c.show||Dt(v,Lr);let w=an("th",null,v);if(De.show){let A=jt(Ny,w);if(m>0){let P=De.width(r,m);P&&(A.style.border=P+"px "+De.dash(r,m)+" "+De.stroke(r,m)),A.style.background=De.fill(r,m)}}let S=jt(vd,w);c.label instanceof HTMLElement?S.appendChild(c.label):S.textContent=c.label,m>0&&(De.show||(S.style.color=c.width>0?De.stroke(r,m):De.fill(r,m)),mt("click",w,A=>{if(K._lock)return;pr(A);let P=E.indexOf(c);if((A.ctrlKey||A.metaKey)!=ie.isolate){let D=E.some((H,V)=>V>0&&V!=P&&H.show);E.forEach((H,V)=>{V>0&&fn(V,D?V==P?Fr:zs:Fr,!0,qe.setSeries)})}else fn(P,{show:!c.show},!0,qe.setSeries)},!1),Kr&&mt(Sd,w,A=>{K._lock||(pr(A),fn(E.indexOf(c),ss,!0,qe.setSeries))},!1));for(var M in wn){let A=an("td",zy,v);A.textContent="--",b.push(A)}return[v,b]}let ir=new Map;function mt(c,m,b,v=!0){let w=ir.get(m)||{},S=K.bind[c](r,m,b,v);S&&(Pr(c,m,w[c]=S),ir.set(m,w))}function Vr(c,m,b){let v=ir.get(m)||{};for(let w in v)(c==null||w==c)&&(ql(w,m,v[w]),delete v[w]);c==null&&ir.delete(m)}let $n=0,ar=0,oe=0,F=0,Ce=0,Qe=0,Ur=Ce,lr=Qe,pn=oe,ur=F,Lt=0,Wt=0,xt=0,Qt=0;r.bbox={};let xa=!1,wo=!1,qr=!1,cr=!1,$o=!1,Ft=!1;function wa(c,m,b){(b||c!=r.width||m!=r.height)&&Au(c,m),Qr(!1),qr=!0,wo=!0,Zr()}function Au(c,m){r.width=$n=oe=c,r.height=ar=F=m,Ce=Qe=0,xg(),wg();let b=r.bbox;Lt=b.left=Ar(Ce*be,.5),Wt=b.top=Ar(Qe*be,.5),xt=b.width=Ar(oe*be,.5),Qt=b.height=Ar(F*be,.5)}let bg=3;function yg(){let c=!1,m=0;for(;!c;){m++;let b=Ag(m),v=_g(m);c=m==bg||b&&v,c||(Au(r.width,r.height),wo=!0)}}function vg({width:c,height:m}){wa(c,m)}r.setSize=vg;function xg(){let c=!1,m=!1,b=!1,v=!1;I.forEach((w,S)=>{if(w.show&&w._show){let{side:M,_size:A}=w,P=M%2,D=w.label!=null?w.labelSize:0,H=A+D;H>0&&(P?(oe-=H,M==3?(Ce+=H,v=!0):b=!0):(F-=H,M==0?(Qe+=H,c=!0):m=!0))}}),dr[0]=c,dr[1]=b,dr[2]=m,dr[3]=v,oe-=Bn[1]+Bn[3],Ce+=Bn[3],F-=Bn[2]+Bn[0],Qe+=Bn[0]}function wg(){let c=Ce+oe,m=Qe+F,b=Ce,v=Qe;function w(S,M){switch(S){case 1:return c+=M,c-M;case 2:return m+=M,m-M;case 3:return b-=M,b+M;case 0:return v-=M,v+M}}I.forEach((S,M)=>{if(S.show&&S._show){let A=S.side;S._pos=w(A,S._size),S.label!=null&&(S._lpos=w(A,S.labelSize))}})}if(K.dataIdx==null){let c=K.hover,m=c.skip=new Set(c.skip??[]);m.add(void 0);let b=c.prox=pe(c.prox),v=c.bias??=0;K.dataIdx=(w,S,M,A)=>{if(S==0)return M;let P=M,D=b(w,S,M,A)??Me,H=D>=0&&D<Me,V=z.ori==0?oe:F,ne=K.left,ge=t[0],fe=t[S];if(m.has(fe[M])){P=null;let le=null,X=null,j;if(v==0||v==-1)for(j=M;le==null&&j-- >0;)m.has(fe[j])||(le=j);if(v==0||v==1)for(j=M;X==null&&j++<fe.length;)m.has(fe[j])||(X=j);if(le!=null||X!=null)if(H){let Oe=le==null?-1/0:U(ge[le],z,V,0),We=X==null?1/0:U(ge[X],z,V,0),ot=ne-Oe,Re=We-ne;ot<=Re?ot<=D&&(P=le):Re<=D&&(P=X)}else P=X==null?le:le==null?X:M-le<=X-M?le:X}else H&&Xe(ne-U(ge[M],z,V,0))>D&&(P=null);return P}}let pr=c=>{K.event=c};K.idxs=ke,K._lock=!1;let ut=K.points;ut.show=pe(ut.show),ut.size=pe(ut.size),ut.stroke=pe(ut.stroke),ut.width=pe(ut.width),ut.fill=pe(ut.fill);let dn=r.focus=je({},e.focus||{alpha:.3},K.focus),Kr=dn.prox>=0,jr=Kr&&ut.one,Vt=[],Gr=[],Yr=[];function _u(c,m){let b=ut.show(r,m);if(b instanceof HTMLElement)return Dt(b,Ay),Dt(b,c.class),xn(b,-10,-10,oe,F),$.insertBefore(b,Vt[m]),b}function Lu(c,m){if(s==1||m>0){let b=s==1&&L[c.scale].time,v=c.value;c.value=b?Hd(v)?qd(ue,Ud(v,G)):v||de:v||Uv,c.label=c.label||(b?zv:Nv)}if(jr||m>0){c.width=c.width==null?1:c.width,c.paths=c.paths||s0||Gy,c.fillTo=pe(c.fillTo||Yv),c.pxAlign=+he(c.pxAlign,T),c.pxRound=ef(c.pxAlign),c.stroke=pe(c.stroke||null),c.fill=pe(c.fill||null),c._stroke=c._fill=c._paths=c._focus=null;let b=qv(yt(1,c.width),1),v=c.points=je({},{size:b,width:yt(1,b*.2),stroke:c.stroke,space:b*2,paths:o0,_stroke:null,_fill:null},c.points);v.show=pe(v.show),v.filter=pe(v.filter),v.fill=pe(v.fill),v.stroke=pe(v.stroke),v.paths=pe(v.paths),v.pxAlign=c.pxAlign}if(Je){let b=xo(c,m);Ie.splice(m,0,b[0]),cn.splice(m,0,b[1]),ie.values.push(null)}if(ft){ke.splice(m,0,null);let b=null;jr?m==0&&(b=_u(c,m)):m>0&&(b=_u(c,m)),Vt.splice(m,0,b),Gr.splice(m,0,0),Yr.splice(m,0,0)}st("addSeries",m)}function $g(c,m){m=m??E.length,c=s==1?Ql(c,m,jd,Zd):Ql(c,m,{},Qd),E.splice(m,0,c),Lu(E[m],m)}r.addSeries=$g;function Sg(c){if(E.splice(c,1),Je){ie.values.splice(c,1),cn.splice(c,1);let m=Ie.splice(c,1)[0];Vr(null,m.firstChild),m.remove()}ft&&(ke.splice(c,1),Vt.splice(c,1)[0].remove(),Gr.splice(c,1),Yr.splice(c,1)),st("delSeries",c)}r.delSeries=Sg;let dr=[!1,!1,!1,!1];function kg(c,m){if(c._show=c.show,c.show){let b=c.side%2,v=L[c.scale];v==null&&(c.scale=b?E[1].scale:B,v=L[c.scale]);let w=v.time;c.size=pe(c.size),c.space=pe(c.space),c.rotate=pe(c.rotate),tr(c.incrs)&&c.incrs.forEach(M=>{!nr.has(M)&&nr.set(M,mf(M))}),c.incrs=pe(c.incrs||(v.distr==2?gv:w?O==1?yv:wv:_r)),c.splits=pe(c.splits||(w&&v.distr==1?vt:v.distr==3?jl:v.distr==4?Iv:Hv)),c.stroke=pe(c.stroke),c.grid.stroke=pe(c.grid.stroke),c.ticks.stroke=pe(c.ticks.stroke),c.border.stroke=pe(c.border.stroke);let S=c.values;c.values=tr(S)&&!tr(S[0])?pe(S):w?tr(S)?Vd(ue,Fd(S,G)):Hd(S)?kv(ue,S):S||ze:S||Dv,c.filter=pe(c.filter||(v.distr>=3&&v.log==10?Fv:v.distr==3&&v.log==2?Vv:df)),c.font=sf(c.font),c.labelFont=sf(c.labelFont),c._size=c.size(r,null,m,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,c._size>0&&(dr[m]=!0,c._el=jt(Ty,h))}}function Ds(c,m,b,v){let[w,S,M,A]=b,P=m%2,D=0;return P==0&&(A||S)&&(D=m==0&&!w||m==2&&!M?Ze(Kd.size/3):0),P==1&&(w||M)&&(D=m==1&&!S||m==3&&!A?Ze(Yd.size/2):0),D}let Pu=r.padding=(e.padding||[Ds,Ds,Ds,Ds]).map(c=>pe(he(c,Ds))),Bn=r._padding=Pu.map((c,m)=>c(r,m,dr,0)),it,et=null,tt=null,So=s==1?E[0].idxs:null,Zt=null,Hs=!1;function Ou(c,m){if(t=c??[],r.data=r._data=t,s==2){it=0;for(let b=1;b<E.length;b++)it+=t[b][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),Zt=t[0],it=Zt.length;let b=t;if(re==2){b=t.slice();let v=b[0]=Array(it);for(let w=0;w<it;w++)v[w]=w}r._data=t=b}if(Qr(!0),st("setData"),re==2&&(qr=!0),m!==!1){let b=z;b.auto(r,Hs)?$a():Fn(B,b.min,b.max),cr=cr||K.left>=0,Ft=!0,Zr()}}r.setData=Ou;function $a(){Hs=!0;let c,m;s==1&&(it>0?(et=So[0]=0,tt=So[1]=it-1,c=t[0][et],m=t[0][tt],re==2?(c=et,m=tt):c==m&&(re==3?[c,m]=Ni(c,c,z.log,!1):re==4?[c,m]=tu(c,c,z.log,!1):z.time?m=c+Ze(86400/O):[c,m]=Li(c,m,nu,!0))):(et=So[0]=c=null,tt=So[1]=m=null)),Fn(B,c,m)}let ko,Jr,Sa,ka,Ra,Ta,Ma,Ea,Ca,wt;function Nu(c,m,b,v,w,S){c??=wd,b??=su,v??="butt",w??=wd,S??="round",c!=ko&&(d.strokeStyle=ko=c),w!=Jr&&(d.fillStyle=Jr=w),m!=Sa&&(d.lineWidth=Sa=m),S!=Ra&&(d.lineJoin=Ra=S),v!=Ta&&(d.lineCap=Ta=v),b!=ka&&d.setLineDash(ka=b)}function zu(c,m,b,v){m!=Jr&&(d.fillStyle=Jr=m),c!=Ma&&(d.font=Ma=c),b!=Ea&&(d.textAlign=Ea=b),v!=Ca&&(d.textBaseline=Ca=v)}function Aa(c,m,b,v,w=0){if(v.length>0&&c.auto(r,Hs)&&(m==null||m.min==null)){let S=he(et,0),M=he(tt,v.length-1),A=b.min==null?Fy(v,S,M,w,c.distr==3):[b.min,b.max];c.min=un(c.min,b.min=A[0]),c.max=yt(c.max,b.max=A[1])}}let Du={min:null,max:null};function Rg(){for(let v in L){let w=L[v];q[v]==null&&(w.min==null||q[B]!=null&&w.auto(r,Hs))&&(q[v]=Du)}for(let v in L){let w=L[v];q[v]==null&&w.from!=null&&q[w.from]!=null&&(q[v]=Du)}q[B]!=null&&Qr(!0);let c={};for(let v in q){let w=q[v];if(w!=null){let S=c[v]=Ss(L[v],Qy);if(w.min!=null)je(S,w);else if(v!=B||s==2)if(it==0&&S.from==null){let M=S.range(r,null,null,v);S.min=M[0],S.max=M[1]}else S.min=Me,S.max=-Me}}if(it>0){E.forEach((v,w)=>{if(s==1){let S=v.scale,M=q[S];if(M==null)return;let A=c[S];if(w==0){let P=A.range(r,A.min,A.max,S);A.min=P[0],A.max=P[1],et=ln(A.min,t[0]),tt=ln(A.max,t[0]),tt-et>1&&(t[0][et]<A.min&&et++,t[0][tt]>A.max&&tt--),v.min=Zt[et],v.max=Zt[tt]}else v.show&&v.auto&&Aa(A,M,v,t[w],v.sorted);v.idxs[0]=et,v.idxs[1]=tt}else if(w>0&&v.show&&v.auto){let[S,M]=v.facets,A=S.scale,P=M.scale,[D,H]=t[w],V=c[A],ne=c[P];V!=null&&Aa(V,q[A],S,D,S.sorted),ne!=null&&Aa(ne,q[P],M,H,M.sorted),v.min=M.min,v.max=M.max}});for(let v in c){let w=c[v],S=q[v];if(w.from==null&&(S==null||S.min==null)){let M=w.range(r,w.min==Me?null:w.min,w.max==-Me?null:w.max,v);w.min=M[0],w.max=M[1]}}}for(let v in c){let w=c[v];if(w.from!=null){let S=c[w.from];if(S.min==null)w.min=w.max=null;else{let M=w.range(r,S.min,S.max,v);w.min=M[0],w.max=M[1]}}}let m={},b=!1;for(let v in c){let w=c[v],S=L[v];if(S.min!=w.min||S.max!=w.max){S.min=w.min,S.max=w.max;let M=S.distr;S._min=M==3?Pn(S.min):M==4?Hl(S.min,S.asinh):M==100?S.fwd(S.min):S.min,S._max=M==3?Pn(S.max):M==4?Hl(S.max,S.asinh):M==100?S.fwd(S.max):S.max,m[v]=b=!0}}if(b){E.forEach((v,w)=>{s==2?w>0&&m.y&&(v._paths=null):m[v.scale]&&(v._paths=null)});for(let v in m)qr=!0,st("setScale",v);ft&&K.left>=0&&(cr=Ft=!0)}for(let v in q)q[v]=null}function Tg(c){let m=Kl(et-1,0,it-1),b=Kl(tt+1,0,it-1);for(;c[m]==null&&m>0;)m--;for(;c[b]==null&&b<it-1;)b++;return[m,b]}function Mg(){if(it>0){let c=E.some(m=>m._focus)&&wt!=dn.alpha;c&&(d.globalAlpha=wt=dn.alpha),E.forEach((m,b)=>{if(b>0&&m.show&&(Hu(b,!1),Hu(b,!0),m._paths==null)){let v=wt;wt!=m.alpha&&(d.globalAlpha=wt=m.alpha);let w=s==2?[0,t[b][0].length-1]:Tg(t[b]);m._paths=m.paths(r,b,w[0],w[1]),wt!=v&&(d.globalAlpha=wt=v)}}),E.forEach((m,b)=>{if(b>0&&m.show){let v=wt;wt!=m.alpha&&(d.globalAlpha=wt=m.alpha),m._paths!=null&&Iu(b,!1);{let w=m._paths!=null?m._paths.gaps:null,S=m.points.show(r,b,et,tt,w),M=m.points.filter(r,b,S,w);(S||M)&&(m.points._paths=m.points.paths(r,b,et,tt,M),Iu(b,!0))}wt!=v&&(d.globalAlpha=wt=v),st("drawSeries",b)}}),c&&(d.globalAlpha=wt=1)}}function Hu(c,m){let b=m?E[c].points:E[c];b._stroke=b.stroke(r,c),b._fill=b.fill(r,c)}function Iu(c,m){let b=m?E[c].points:E[c],{stroke:v,fill:w,clip:S,flags:M,_stroke:A=b._stroke,_fill:P=b._fill,_width:D=b.width}=b._paths;D=Ee(D*be,3);let H=null,V=D%2/2;m&&P==null&&(P=D>0?"#fff":A);let ne=b.pxAlign==1&&V>0;if(ne&&d.translate(V,V),!m){let ge=Lt-D/2,fe=Wt-D/2,le=xt+D,X=Qt+D;H=new Path2D,H.rect(ge,fe,le,X)}m?_a(A,D,b.dash,b.cap,P,v,w,M,S):Eg(c,A,D,b.dash,b.cap,P,v,w,M,H,S),ne&&d.translate(-V,-V)}function Eg(c,m,b,v,w,S,M,A,P,D,H){let V=!1;P!=0&&J.forEach((ne,ge)=>{if(ne.series[0]==c){let fe=E[ne.series[1]],le=t[ne.series[1]],X=(fe._paths||mo).band;tr(X)&&(X=ne.dir==1?X[0]:X[1]);let j,Oe=null;fe.show&&X&&Uy(le,et,tt)?(Oe=ne.fill(r,ge)||S,j=fe._paths.clip):X=null,_a(m,b,v,w,Oe,M,A,P,D,H,j,X),V=!0}}),V||_a(m,b,v,w,S,M,A,P,D,H)}let Bu=ks|Yl;function _a(c,m,b,v,w,S,M,A,P,D,H,V){Nu(c,m,b,v,w),(P||D||V)&&(d.save(),P&&d.clip(P),D&&d.clip(D)),V?(A&Bu)==Bu?(d.clip(V),H&&d.clip(H),To(w,M),Ro(c,S,m)):A&Yl?(To(w,M),d.clip(V),Ro(c,S,m)):A&ks&&(d.save(),d.clip(V),H&&d.clip(H),To(w,M),d.restore(),Ro(c,S,m)):(To(w,M),Ro(c,S,m)),(P||D||V)&&d.restore()}function Ro(c,m,b){b>0&&(m instanceof Map?m.forEach((v,w)=>{d.strokeStyle=ko=w,d.stroke(v)}):m!=null&&c&&d.stroke(m))}function To(c,m){m instanceof Map?m.forEach((b,v)=>{d.fillStyle=Jr=v,d.fill(b)}):m!=null&&c&&d.fill(m)}function Cg(c,m,b,v){let w=I[c],S;if(v<=0)S=[0,0];else{let M=w._space=w.space(r,c,m,b,v),A=w._incrs=w.incrs(r,c,m,b,v,M);S=p0(m,b,A,v,M)}return w._found=S}function La(c,m,b,v,w,S,M,A,P,D){let H=M%2/2;T==1&&d.translate(H,H),Nu(A,M,P,D,A),d.beginPath();let V,ne,ge,fe,le=w+(v==0||v==3?-S:S);b==0?(ne=w,fe=le):(V=w,ge=le);for(let X=0;X<c.length;X++)m[X]!=null&&(b==0?V=ge=c[X]:ne=fe=c[X],d.moveTo(V,ne),d.lineTo(ge,fe));d.stroke(),T==1&&d.translate(-H,-H)}function Ag(c){let m=!0;return I.forEach((b,v)=>{if(!b.show)return;let w=L[b.scale];if(w.min==null){b._show&&(m=!1,b._show=!1,Qr(!1));return}else b._show||(m=!1,b._show=!0,Qr(!1));let S=b.side,M=S%2,{min:A,max:P}=w,[D,H]=Cg(v,A,P,M==0?oe:F);if(H==0)return;let V=w.distr==2,ne=b._splits=b.splits(r,v,A,P,D,H,V),ge=w.distr==2?ne.map(j=>Zt[j]):ne,fe=w.distr==2?Zt[ne[1]]-Zt[ne[0]]:D,le=b._values=b.values(r,b.filter(r,ge,v,H,fe),v,H,fe);b._rotate=S==2?b.rotate(r,le,v,H):0;let X=b._size;b._size=Gt(b.size(r,le,v,c)),X!=null&&b._size!=X&&(m=!1)}),m}function _g(c){let m=!0;return Pu.forEach((b,v)=>{let w=b(r,v,dr,c);w!=Bn[v]&&(m=!1),Bn[v]=w}),m}function Lg(){for(let c=0;c<I.length;c++){let m=I[c];if(!m.show||!m._show)continue;let b=m.side,v=b%2,w,S,M=m.stroke(r,c),A=b==0||b==3?-1:1,[P,D]=m._found;if(m.label!=null){let gt=m.labelGap*A,Nt=Ze((m._lpos+gt)*be);zu(m.labelFont[0],M,"center",b==2?"top":xd),d.save(),v==1?(w=S=0,d.translate(Nt,Ze(Wt+Qt/2)),d.rotate((b==3?-Ai:Ai)/2)):(w=Ze(Lt+xt/2),S=Nt);let hr=cf(m.label)?m.label(r,c,P,D):m.label;d.fillText(hr,w,S),d.restore()}if(D==0)continue;let H=L[m.scale],V=v==0?xt:Qt,ne=v==0?Lt:Wt,ge=m._splits,fe=H.distr==2?ge.map(gt=>Zt[gt]):ge,le=H.distr==2?Zt[ge[1]]-Zt[ge[0]]:P,X=m.ticks,j=m.border,Oe=X.show?X.size:0,We=Ze(Oe*be),ot=Ze((m.alignTo==2?m._size-Oe-m.gap:m.gap)*be),Re=m._rotate*-Ai/180,Fe=_(m._pos*be),Pt=(We+ot)*A,ht=Fe+Pt;S=v==0?ht:0,w=v==1?ht:0;let Ut=m.font[0],Xt=m.align==1?ys:m.align==2?Nl:Re>0?ys:Re<0?Nl:v==0?"center":b==3?Nl:ys,hn=Re||v==1?"middle":b==2?"top":xd;zu(Ut,M,Xt,hn);let Ot=m.font[1]*m.lineGap,qt=ge.map(gt=>_(a(gt,H,V,ne))),en=m._values;for(let gt=0;gt<en.length;gt++){let Nt=en[gt];if(Nt!=null){v==0?w=qt[gt]:S=qt[gt],Nt=""+Nt;let hr=Nt.indexOf(`
`)==-1?[Nt]:Nt.split(/\n/gm);for(let bt=0;bt<hr.length;bt++){let oc=hr[bt];Re?(d.save(),d.translate(w,S+bt*Ot),d.rotate(Re),d.fillText(oc,0,0),d.restore()):d.fillText(oc,w,S+bt*Ot)}}}X.show&&La(qt,X.filter(r,fe,c,D,le),v,b,Fe,We,Ee(X.width*be,3),X.stroke(r,c),X.dash,X.cap);let gn=m.grid;gn.show&&La(qt,gn.filter(r,fe,c,D,le),v,v==0?2:1,v==0?Wt:Lt,v==0?Qt:xt,Ee(gn.width*be,3),gn.stroke(r,c),gn.dash,gn.cap),j.show&&La([Fe],[1],v==0?1:0,v==0?1:2,v==1?Wt:Lt,v==1?Qt:xt,Ee(j.width*be,3),j.stroke(r,c),j.dash,j.cap)}st("drawAxes")}function Qr(c){E.forEach((m,b)=>{b>0&&(m._paths=null,c&&(s==1?(m.min=null,m.max=null):m.facets.forEach(v=>{v.min=null,v.max=null})))})}let Mo=!1,Pa=!1,Is=[];function Pg(){Pa=!1;for(let c=0;c<Is.length;c++)st(...Is[c]);Is.length=0}function Zr(){Mo||(sv(Wu),Mo=!0)}function Og(c,m=!1){Mo=!0,Pa=m,c(r),Wu(),m&&Is.length>0&&queueMicrotask(Pg)}r.batch=Og;function Wu(){if(xa&&(Rg(),xa=!1),qr&&(yg(),qr=!1),wo){if(Ne(x,ys,Ce),Ne(x,"top",Qe),Ne(x,uo,oe),Ne(x,co,F),Ne($,ys,Ce),Ne($,"top",Qe),Ne($,uo,oe),Ne($,co,F),Ne(h,uo,$n),Ne(h,co,ar),f.width=Ze($n*be),f.height=Ze(ar*be),I.forEach(({_el:c,_show:m,_size:b,_pos:v,side:w})=>{if(c!=null)if(m){let S=w===3||w===0?b:0,M=w%2==1;Ne(c,M?"left":"top",v-S),Ne(c,M?"width":"height",b),Ne(c,M?"top":"left",M?Qe:Ce),Ne(c,M?"height":"width",M?F:oe),Ul(c,Lr)}else Dt(c,Lr)}),ko=Jr=Sa=Ra=Ta=Ma=Ea=Ca=ka=null,wt=1,Fs(!0),Ce!=Ur||Qe!=lr||oe!=pn||F!=ur){Qr(!1);let c=oe/pn,m=F/ur;if(ft&&!cr&&K.left>=0){K.left*=c,K.top*=m,Xr&&xn(Xr,Ze(K.left),0,oe,F),es&&xn(es,0,Ze(K.top),oe,F);for(let b=0;b<Vt.length;b++){let v=Vt[b];v!=null&&(Gr[b]*=c,Yr[b]*=m,xn(v,Gt(Gr[b]),Gt(Yr[b]),oe,F))}}if(Pe.show&&!$o&&Pe.left>=0&&Pe.width>0){Pe.left*=c,Pe.width*=c,Pe.top*=m,Pe.height*=m;for(let b in Ia)Ne(rs,b,Pe[b])}Ur=Ce,lr=Qe,pn=oe,ur=F}st("setSize"),wo=!1}$n>0&&ar>0&&(d.clearRect(0,0,f.width,f.height),st("drawClear"),Q.forEach(c=>c()),st("draw")),Pe.show&&$o&&(Eo(Pe),$o=!1),ft&&cr&&(mr(null,!0,!1),cr=!1),ie.show&&ie.live&&Ft&&(Da(),Ft=!1),l||(l=!0,r.status=1,st("ready")),Hs=!1,Mo=!1}r.redraw=(c,m)=>{qr=m||!1,c!==!1?Fn(B,z.min,z.max):Zr()};function Oa(c,m){let b=L[c];if(b.from==null){if(it==0){let v=b.range(r,m.min,m.max,c);m.min=v[0],m.max=v[1]}if(m.min>m.max){let v=m.min;m.min=m.max,m.max=v}if(it>1&&m.min!=null&&m.max!=null&&m.max-m.min<1e-16)return;c==B&&b.distr==2&&it>0&&(m.min=ln(m.min,t[0]),m.max=ln(m.max,t[0]),m.min==m.max&&m.max++),q[c]=m,xa=!0,Zr()}}r.setScale=Oa;let Na,za,Xr,es,Fu,Vu,ts,ns,Uu,qu,Le,He,Wn=!1,at=K.drag,nt=at.x,rt=at.y;ft&&(K.x&&(Na=jt(Ey,$)),K.y&&(za=jt(Cy,$)),z.ori==0?(Xr=Na,es=za):(Xr=za,es=Na),Le=K.left,He=K.top);let Pe=r.select=je({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),rs=Pe.show?jt(My,Pe.over?$:x):null;function Eo(c,m){if(Pe.show){for(let b in c)Pe[b]=c[b],b in Ia&&Ne(rs,b,c[b]);m!==!1&&st("setSelect")}}r.setSelect=Eo;function Ng(c){if(E[c].show)Je&&Ul(Ie[c],Lr);else if(Je&&Dt(Ie[c],Lr),ft){let b=jr?Vt[0]:Vt[c];b!=null&&xn(b,-10,-10,oe,F)}}function Fn(c,m,b){Oa(c,{min:m,max:b})}function fn(c,m,b,v){m.focus!=null&&Bg(c),m.show!=null&&E.forEach((w,S)=>{S>0&&(c==S||c==null)&&(w.show=m.show,Ng(S),s==2?(Fn(w.facets[0].scale,null,null),Fn(w.facets[1].scale,null,null)):Fn(w.scale,null,null),Zr())}),b!==!1&&st("setSeries",c,m),v&&Vs("setSeries",r,c,m)}r.setSeries=fn;function zg(c,m){je(J[c],m)}function Dg(c,m){c.fill=pe(c.fill||null),c.dir=he(c.dir,-1),m=m??J.length,J.splice(m,0,c)}function Hg(c){c==null?J.length=0:J.splice(c,1)}r.addBand=Dg,r.setBand=zg,r.delBand=Hg;function Ig(c,m){E[c].alpha=m,ft&&Vt[c]!=null&&(Vt[c].style.opacity=m),Je&&Ie[c]&&(Ie[c].style.opacity=m)}let Sn,Vn,fr,ss={focus:!0};function Bg(c){if(c!=fr){let m=c==null,b=dn.alpha!=1;E.forEach((v,w)=>{if(s==1||w>0){let S=m||w==0||w==c;v._focus=m?null:S,b&&Ig(w,S?1:dn.alpha)}}),fr=c,b&&Zr()}}Je&&Kr&&mt(kd,ye,c=>{K._lock||(pr(c),fr!=null&&fn(null,ss,!0,qe.setSeries))});function mn(c,m,b){let v=L[m];b&&(c=c/be-(v.ori==1?Qe:Ce));let w=oe;v.ori==1&&(w=F,c=w-c),v.dir==-1&&(c=w-c);let S=v._min,M=v._max,A=c/w,P=S+(M-S)*A,D=v.distr;return D==3?ws(10,P):D==4?Ky(P,v.asinh):D==100?v.bwd(P):P}function Wg(c,m){let b=mn(c,B,m);return ln(b,t[0],et,tt)}r.valToIdx=c=>ln(c,t[0]),r.posToIdx=Wg,r.posToVal=mn,r.valToPos=(c,m,b)=>L[m].ori==0?o(c,L[m],b?xt:oe,b?Lt:0):i(c,L[m],b?Qt:F,b?Wt:0),r.setCursor=(c,m,b)=>{Le=c.left,He=c.top,mr(null,m,b)};function Ku(c,m){Ne(rs,ys,Pe.left=c),Ne(rs,uo,Pe.width=m)}function ju(c,m){Ne(rs,"top",Pe.top=c),Ne(rs,co,Pe.height=m)}let Bs=z.ori==0?Ku:ju,Ws=z.ori==1?Ku:ju;function Fg(){if(Je&&ie.live)for(let c=s==2?1:0;c<E.length;c++){if(c==0&&Bt)continue;let m=ie.values[c],b=0;for(let v in m)cn[c][b++].firstChild.nodeValue=m[v]}}function Da(c,m){if(c!=null&&(c.idxs?c.idxs.forEach((b,v)=>{ke[v]=b}):Jy(c.idx)||ke.fill(c.idx),ie.idx=ke[0]),Je&&ie.live){for(let b=0;b<E.length;b++)(b>0||s==1&&!Bt)&&Vg(b,ke[b]);Fg()}Ft=!1,m!==!1&&st("setLegend")}r.setLegend=Da;function Vg(c,m){let b=E[c],v=c==0&&re==2?Zt:t[c],w;Bt?w=b.values(r,c,m)??In:(w=b.value(r,m==null?null:v[m],c,m),w=w==null?In:{_:w}),ie.values[c]=w}function mr(c,m,b){Uu=Le,qu=He,[Le,He]=K.move(r,Le,He),K.left=Le,K.top=He,ft&&(Xr&&xn(Xr,Ze(Le),0,oe,F),es&&xn(es,0,Ze(He),oe,F));let v,w=et>tt;Sn=Me,Vn=null;let S=z.ori==0?oe:F,M=z.ori==1?oe:F;if(Le<0||it==0||w){v=K.idx=null;for(let A=0;A<E.length;A++){let P=Vt[A];P!=null&&xn(P,-10,-10,oe,F)}Kr&&fn(null,ss,!0,c==null&&qe.setSeries),ie.live&&(ke.fill(v),Ft=!0)}else{let A,P,D;s==1&&(A=z.ori==0?Le:He,P=mn(A,B),v=K.idx=ln(P,t[0],et,tt),D=U(t[0][v],z,S,0));let H=-10,V=-10,ne=0,ge=0,fe=!0,le="",X="";for(let j=s==2?1:0;j<E.length;j++){let Oe=E[j],We=ke[j],ot=We==null?null:s==1?t[j][We]:t[j][1][We],Re=K.dataIdx(r,j,v,P),Fe=Re==null?null:s==1?t[j][Re]:t[j][1][Re];if(Ft=Ft||Fe!=ot||Re!=We,ke[j]=Re,j>0&&Oe.show){let Pt=Re==null?-10:Re==v?D:U(s==1?t[0][Re]:t[j][0][Re],z,S,0),ht=Fe==null?-10:Z(Fe,s==1?L[Oe.scale]:L[Oe.facets[1].scale],M,0);if(Kr&&Fe!=null){let Ut=z.ori==1?Le:He,Xt=Xe(dn.dist(r,j,Re,ht,Ut));if(Xt<Sn){let hn=dn.bias;if(hn!=0){let Ot=mn(Ut,Oe.scale),qt=Fe>=0?1:-1,en=Ot>=0?1:-1;en==qt&&(en==1?hn==1?Fe>=Ot:Fe<=Ot:hn==1?Fe<=Ot:Fe>=Ot)&&(Sn=Xt,Vn=j)}else Sn=Xt,Vn=j}}if(Ft||jr){let Ut,Xt;z.ori==0?(Ut=Pt,Xt=ht):(Ut=ht,Xt=Pt);let hn,Ot,qt,en,gn,gt,Nt=!0,hr=ut.bbox;if(hr!=null){Nt=!1;let bt=hr(r,j);qt=bt.left,en=bt.top,hn=bt.width,Ot=bt.height}else qt=Ut,en=Xt,hn=Ot=ut.size(r,j);if(gt=ut.fill(r,j),gn=ut.stroke(r,j),jr)j==Vn&&Sn<=dn.prox&&(H=qt,V=en,ne=hn,ge=Ot,fe=Nt,le=gt,X=gn);else{let bt=Vt[j];bt!=null&&(Gr[j]=qt,Yr[j]=en,_d(bt,hn,Ot,Nt),Cd(bt,gt,gn),xn(bt,Gt(qt),Gt(en),oe,F))}}}}if(jr){let j=dn.prox,Oe=fr==null?Sn<=j:Sn>j||Vn!=fr;if(Ft||Oe){let We=Vt[0];We!=null&&(Gr[0]=H,Yr[0]=V,_d(We,ne,ge,fe),Cd(We,le,X),xn(We,Gt(H),Gt(V),oe,F))}}}if(Pe.show&&Wn)if(c!=null){let[A,P]=qe.scales,[D,H]=qe.match,[V,ne]=c.cursor.sync.scales,ge=c.cursor.drag;if(nt=ge._x,rt=ge._y,nt||rt){let{left:fe,top:le,width:X,height:j}=c.select,Oe=c.scales[V].ori,We=c.posToVal,ot,Re,Fe,Pt,ht,Ut=A!=null&&D(A,V),Xt=P!=null&&H(P,ne);Ut&&nt?(Oe==0?(ot=fe,Re=X):(ot=le,Re=j),Fe=L[A],Pt=U(We(ot,V),Fe,S,0),ht=U(We(ot+Re,V),Fe,S,0),Bs(un(Pt,ht),Xe(ht-Pt))):Bs(0,S),Xt&&rt?(Oe==1?(ot=fe,Re=X):(ot=le,Re=j),Fe=L[P],Pt=Z(We(ot,ne),Fe,M,0),ht=Z(We(ot+Re,ne),Fe,M,0),Ws(un(Pt,ht),Xe(ht-Pt))):Ws(0,M)}else Ba()}else{let A=Xe(Uu-Fu),P=Xe(qu-Vu);if(z.ori==1){let ne=A;A=P,P=ne}nt=at.x&&A>=at.dist,rt=at.y&&P>=at.dist;let D=at.uni;D!=null?nt&&rt&&(nt=A>=D,rt=P>=D,!nt&&!rt&&(P>A?rt=!0:nt=!0)):at.x&&at.y&&(nt||rt)&&(nt=rt=!0);let H,V;nt&&(z.ori==0?(H=ts,V=Le):(H=ns,V=He),Bs(un(H,V),Xe(V-H)),rt||Ws(0,M)),rt&&(z.ori==1?(H=ts,V=Le):(H=ns,V=He),Ws(un(H,V),Xe(V-H)),nt||Bs(0,S)),!nt&&!rt&&(Bs(0,0),Ws(0,0))}if(at._x=nt,at._y=rt,c==null){if(b){if(sc!=null){let[A,P]=qe.scales;qe.values[0]=A!=null?mn(z.ori==0?Le:He,A):null,qe.values[1]=P!=null?mn(z.ori==1?Le:He,P):null}Vs(zl,r,Le,He,oe,F,v)}if(Kr){let A=b&&qe.setSeries,P=dn.prox;fr==null?Sn<=P&&fn(Vn,ss,!0,A):Sn>P?fn(null,ss,!0,A):Vn!=fr&&fn(Vn,ss,!0,A)}}Ft&&(ie.idx=v,Da()),m!==!1&&st("setCursor")}let Un=null;Object.defineProperty(r,"rect",{get(){return Un==null&&Fs(!1),Un}});function Fs(c=!1){c?Un=null:(Un=$.getBoundingClientRect(),st("syncRect",Un))}function Gu(c,m,b,v,w,S,M){K._lock||Wn&&c!=null&&c.movementX==0&&c.movementY==0||(Ha(c,m,b,v,w,S,M,!1,c!=null),c!=null?mr(null,!0,!0):mr(m,!0,!1))}function Ha(c,m,b,v,w,S,M,A,P){if(Un==null&&Fs(!1),pr(c),c!=null)b=c.clientX-Un.left,v=c.clientY-Un.top;else{if(b<0||v<0){Le=-10,He=-10;return}let[D,H]=qe.scales,V=m.cursor.sync,[ne,ge]=V.values,[fe,le]=V.scales,[X,j]=qe.match,Oe=m.axes[0].side%2==1,We=z.ori==0?oe:F,ot=z.ori==1?oe:F,Re=Oe?S:w,Fe=Oe?w:S,Pt=Oe?v:b,ht=Oe?b:v;if(fe!=null?b=X(D,fe)?a(ne,L[D],We,0):-10:b=We*(Pt/Re),le!=null?v=j(H,le)?a(ge,L[H],ot,0):-10:v=ot*(ht/Fe),z.ori==1){let Ut=b;b=v,v=Ut}}P&&(m==null||m.cursor.event.type==zl)&&((b<=1||b>=oe-1)&&(b=Ar(b,oe)),(v<=1||v>=F-1)&&(v=Ar(v,F))),A?(Fu=b,Vu=v,[ts,ns]=K.move(r,b,v)):(Le=b,He=v)}let Ia={width:0,height:0,left:0,top:0};function Ba(){Eo(Ia,!1)}let Yu,Ju,Qu,Zu;function Xu(c,m,b,v,w,S,M){Wn=!0,nt=rt=at._x=at._y=!1,Ha(c,m,b,v,w,S,M,!0,!1),c!=null&&(mt(Dl,Fl,ec,!1),Vs($d,r,ts,ns,oe,F,null));let{left:A,top:P,width:D,height:H}=Pe;Yu=A,Ju=P,Qu=D,Zu=H}function ec(c,m,b,v,w,S,M){Wn=at._x=at._y=!1,Ha(c,m,b,v,w,S,M,!1,!0);let{left:A,top:P,width:D,height:H}=Pe,V=D>0||H>0,ne=Yu!=A||Ju!=P||Qu!=D||Zu!=H;if(V&&ne&&Eo(Pe),at.setScale&&V&&ne){let ge=A,fe=D,le=P,X=H;if(z.ori==1&&(ge=P,fe=H,le=A,X=D),nt&&Fn(B,mn(ge,B),mn(ge+fe,B)),rt)for(let j in L){let Oe=L[j];j!=B&&Oe.from==null&&Oe.min!=Me&&Fn(j,mn(le+X,j),mn(le,j))}Ba()}else K.lock&&(K._lock=!K._lock,mr(m,!0,c!=null));c!=null&&(Vr(Dl,Fl),Vs(Dl,r,Le,He,oe,F,null))}function Ug(c,m,b,v,w,S,M){if(K._lock)return;pr(c);let A=Wn;if(Wn){let P=!0,D=!0,H=10,V,ne;z.ori==0?(V=nt,ne=rt):(V=rt,ne=nt),V&&ne&&(P=Le<=H||Le>=oe-H,D=He<=H||He>=F-H),V&&P&&(Le=Le<ts?0:oe),ne&&D&&(He=He<ns?0:F),mr(null,!0,!0),Wn=!1}Le=-10,He=-10,ke.fill(null),mr(null,!0,!0),A&&(Wn=A)}function tc(c,m,b,v,w,S,M){K._lock||(pr(c),$a(),Ba(),c!=null&&Vs(Rd,r,Le,He,oe,F,null))}function nc(){I.forEach(d0),wa(r.width,r.height,!0)}Pr(_i,xs,nc);let os={};os.mousedown=Xu,os.mousemove=Gu,os.mouseup=ec,os.dblclick=tc,os.setSeries=(c,m,b,v)=>{let w=qe.match[2];b=w(r,m,b),b!=-1&&fn(b,v,!0,!1)},ft&&(mt($d,$,Xu),mt(zl,$,Gu),mt(Sd,$,c=>{pr(c),Fs(!1)}),mt(kd,$,Ug),mt(Rd,$,tc),Jl.add(r),r.syncRect=Fs);let Co=r.hooks=e.hooks||{};function st(c,m,b){Pa?Is.push([c,m,b]):c in Co&&Co[c].forEach(v=>{v.call(null,r,m,b)})}(e.plugins||[]).forEach(c=>{for(let m in c.hooks)Co[m]=(Co[m]||[]).concat(c.hooks[m])});let rc=(c,m,b)=>b,qe=je({key:null,setSeries:!1,filters:{pub:zd,sub:zd},scales:[B,E[1]?E[1].scale:null],match:[Dd,Dd,rc],values:[null,null]},K.sync);qe.match.length==2&&qe.match.push(rc),K.sync=qe;let sc=qe.key,Wa=Of(sc);function Vs(c,m,b,v,w,S,M){qe.filters.pub(c,m,b,v,w,S,M)&&Wa.pub(c,m,b,v,w,S,M)}Wa.sub(r);function qg(c,m,b,v,w,S,M){qe.filters.sub(c,m,b,v,w,S,M)&&os[c](null,m,b,v,w,S,M)}r.pub=qg;function Kg(){Wa.unsub(r),Jl.delete(r),ir.clear(),ql(_i,xs,nc),u.remove(),ye?.remove(),st("destroy")}r.destroy=Kg;function Fa(){st("init",e,t),Ou(t||e.data,!1),q[B]?Oa(B,q[B]):$a(),$o=Pe.show&&(Pe.width>0||Pe.height>0),cr=Ft=!0,wa(e.width,e.height)}return E.forEach(Lu),I.forEach(kg),n?n instanceof HTMLElement?(n.appendChild(u),Fa()):n(r,Fa):Fa(),r}Ge.assign=je;Ge.fmtNum=ru;Ge.rangeNum=Li;Ge.rangeLog=Ni;Ge.rangeAsinh=tu;Ge.orient=Nr;Ge.pxRatio=be;Ge.join=rv;Ge.fmtDate=ou,Ge.tzDate=mv;Ge.sync=Of;{Ge.addGap=Jv,Ge.clipGaps=Hi;let e=Ge.paths={points:Bf};e.linear=Ff,e.stepped=Xv,e.bars=e0,e.spline=n0}var Kf=1e-6,zr=class{constructor(t,n,r){this.axis=t;let s=t==="relative"?r:0;this.tracks=n.map(o=>({curve:o,x:t==="step"?o.steps:f0(o.wall_times,s)}))}x(t,n){let r=this.track(n);return this.axis==="step"||!r?t:jf(r.curve.steps,r.x,t)}step(t){let n=this.track();return this.axis==="step"||!n?t:jf(n.x,n.curve.steps,t)}grid(){let t=this.tracks.map(({curve:r,x:s})=>this.broken(r,s,r.values)),n=this.tracks.flatMap(({curve:r,x:s})=>r.smoothed?[this.broken(r,s,r.smoothed)]:[]);return ds([...t,...n])}indexAt(t,n){let r=this.tracks[t]?.x??[],s=Es(r,n);return r[s]===n?s:-1}track(t){let n=t&&this.tracks.find(({curve:r})=>r.member===t.member&&r.tag===t.tag);return n||this.tracks.reduce((r,s)=>r&&r.x.length>=s.x.length?r:s,void 0)}broken(t,n,r){if(this.axis==="step"||!t.pauses.length)return{steps:n,values:r};let s=[],o=[],i=new Set(t.pauses.map(({step:a})=>Es(t.steps,a)));return n.forEach((a,l)=>{s.push(a),o.push(r[l]??null);let u=n[l+1];!i.has(l)||u===void 0||(s.push((a+u)/2),o.push(null))}),{steps:s,values:o}}};function f0(e,t){let n=(e.find(r=>r!==null)??t)-t-Kf;return e.map(r=>n=Math.max(r===null?n:r-t,n+Kf))}function Es(e,t){let[n,r]=[0,e.length];for(;n<r;){let s=n+r>>1;(e[s]??1/0)<t?n=s+1:r=s}return n}function jf(e,t,n){let r=Es(e,n),[s,o]=[e[r],t[r]],[i,a]=[e[r-1],t[r-1]];return s===void 0||o===void 0?t.at(-1)??n:i===void 0||a===void 0||s===n?o:a+(o-a)*(n-i)/(s-i)}var m0=1,Gf=3,Yf=4;function Jf(e,t,n,r,s,o,i){let l={range:()=>{let u=Qf(s()),f=lt(u,...o())??lt(u),d=e.yRange??(f&&yi(f,r,t));return d?vi(d,t):[0,1]},distr:t===null?m0:t>0?Yf:Gf};return t&&(l.asinh=t),{x:{time:e.axis==="wall",range:(u,f,d)=>n.x.length&&f!==d?[f,d]:i()},y:l}}function Qf(e){return e.flatMap(t=>[t,...t.overwritten??[]])}function Zf({distr:e}){return e===Gf||e===Yf}function Xf(e){let t=Qf(e.curves),n=e.yRange??lt(t);if(e.scale==="linear"||!n)return null;let r=e.scale!=="symlog"||n[0]<=0;return xi(e.yRange?[]:t,r?n:[0,n[1]])}var Cs=60,Fi=3600,Vi=86400;function tm(){let e=[.001,.01,.1,.2,.5,1,2,5,10,15,30],t=[1,2,5,10,15,30].map(s=>s*Cs),n=[1,2,3,6,12].map(s=>s*Fi),r=[1,2,5,10,20,50,100,200,500,1e3].map(s=>s*Vi);return[...e,...t,...n,...r]}function nm(e,t){let n=e<0?"−":"",r=Math.abs(e);return r<1e-9?"0":t>=Vi?`${n}${go(r/Vi)} d`:t>=Fi?`${n}${go(r/Fi)} h`:t>=Cs?r<2*Fi?`${n}${go(r/Cs)} min`:`${n}${em(r/Cs)} h`:r<2*Cs?`${n}${go(r)} s`:`${n}${em(r)} min`}function em(e){let t=e%60;return`${Math.floor(e/60)}:${t<10?"0":""}${go(t)}`}function go(e){return String(Number(e.toFixed(3)))}function rm(){return St()==="en"?"en-GB":St()}function sm(e,t){let n="";return e.map(r=>{let s=new Date(r*1e3),o=s.toLocaleDateString(St(),{month:"short",day:"numeric"});if(t>=Vi)return o;let i=s.toLocaleTimeString(rm(),{hour:"2-digit",minute:"2-digit",...t<Cs?{second:"2-digit"}:{}});return o===n?i:(n=o,`${o} ${i}`)})}function om(e){return new Date(e*1e3).toLocaleString(rm(),{day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",second:"2-digit"})}var h0=4,g0=14,im=32,b0=am([1,2,2.5,5],-32,308);function Ui(e,t,n="step"){let r=Zf(t),s={stroke:e["text-2"],font:`11px ${sn}`,grid:{stroke:e.grid,width:1},ticks:{show:!1},border:{show:!0,stroke:e["border-strong"],width:1}};return[{...s,grid:{show:!1},size:24,gap:4,space:64,...y0(n)},{...s,border:{show:!1},gap:8,space:im,size:(o,i,a,l)=>{let u=o.axes[a];if(l>1&&u?._size!==void 0)return u._size;let f=Math.max(0,...(i??[]).map(d=>d.length));return Math.max(36,16+f*6.2)},incrs:b0,values:(o,i,a,l,u)=>S0(i,r?0:u),...r?{splits:x0,filter:(o,i)=>i}:{}}]}function y0(e){return e==="share"?{values:(t,n)=>n.map(r=>`${r} %`)}:e==="wall"?{space:96,values:(t,n,r,s,o)=>sm(n,o)}:e==="relative"?{incrs:tm(),values:(t,n,r,s,o)=>n.map(i=>nm(i,o))}:{incrs:am([1,2,5],0,15),values:(t,n)=>v0(n)}}function v0(e){let t=e.map(n=>ml(n));return new Set(t).size<t.length?e.map(n=>W(n)):t}function x0(e,t,n,r){let{distr:s,asinh:o=1}=e.scales.y??{},i=s===h0?o:0,a=e.bbox.height/devicePixelRatio,l=$0(n,r,i,Math.max(2,Math.floor(a/im)));return w0(l,u=>a*on(u,i)/(on(r,i)-on(n,i)))}function w0(e,t){let n=[];for(let r of[...e].sort((s,o)=>+(o===0)-+(s===0)||Math.abs(o)-Math.abs(s)))n.every(s=>Math.abs(t(r)-t(s))>=g0)&&n.push(r);return n.sort((r,s)=>r-s)}function $0(e,t,n,r){let s=n>0?n:e,o=Math.max(Math.abs(t),n>0?Math.abs(e):0);if(!(s>0&&s<=o&&o<1/0))return[];let i=Math.floor(Math.log10(s)),a=Math.ceil(Math.log10(o)),l=Math.log10(o/s),u=n>0&&e<0&&t>0?2:1,f=Math.max(1,Math.ceil((a-i)*u/r)),d=l*u*2<=Math.max(r,4)?[1,2,5]:[1],h=n>0?[0]:[];for(let x=a-a%f;x>=i;x-=f)for(let $ of d){let T=+`${$}e${x}`;h.push(T),n>0&&h.push(-T)}return h.filter(x=>x>=e&&x<=t).sort((x,$)=>x-$)}function S0(e,t){return e.map(n=>{if(n===null)return"";let r=Math.abs(n);if(!(t>0))return Y(n,3);let s=k0(t),o=Math.floor(Math.log10(r))-s+1;return n!==0&&(r>=1e5||r<.001)?Y(n,Math.max(3,Math.min(15,o))):(s<0?n.toFixed(-s):Y(n,5)).replace("-","−")})}function k0(e){let[t="",n="0"]=e.toExponential(5).split("e");return Number(n)-(String(Number(t)).split(".")[1]?.length??0)}function am(e,t,n){let r=[];for(let s=t;s<n;s+=1)for(let o of e)r.push(+`${o}e${s}`);return r}function R0(e,[t,n]){let r=s=>{let o=u=>s?u>n:u<t,i=e.findIndex(u=>u!==null&&o(u));if(i<0)return[];let l=e.filter(u=>u!==null&&o(u)).reduce((u,f)=>(s?f>u:f<u)?f:u);return[{first:i,value:l,up:s}]};return[...r(!0),...r(!1)]}function qi(e,t,n,r){for(let s of e.curves)for(let{first:o,value:i,up:a}of R0(s.values,t)){let l=T0(e,s,o,a);if(!e.inside(l))continue;let u=a?e.box.y+2*e.ratio:e.bottom-2*e.ratio,f=n(s);if(e.within(()=>{e.triangle(l,u,9,f,a)}),!r)continue;let d=`${a?"↑":"↓"} ${Y(i)}`,h=8*e.ratio;e.label(d,{colour:f,strength:1,priority:1},(x,$)=>{let T=a?u:u-$;return[[l+h,T],[l-x-h,T]]})}}function T0(e,t,n,r){let s=f=>e.x(t.steps[f]??0,t),[o,i]=[t.values[n-1],t.values[n]];if(typeof o!="number"||typeof i!="number")return s(n);let a=r?e.box.y:e.bottom,[l,u]=[e.y(o),e.y(i)];return s(n-1)+(a-l)/(u-l)*(s(n)-s(n-1))}function lm(e){let{box:t,ratio:n}=e,r=6*n,s=Math.ceil(t.width/r)+1,o=Math.ceil(t.height/r)+1,i=new Uint8Array(s*o),a=f=>Math.max(0,Math.min(s-1,Math.floor((f-t.x)/r))),l=f=>Math.max(0,Math.min(o-1,Math.floor((f-t.y)/r))),u=(f,d,h,x)=>{let $=Math.min(100,Math.ceil(Math.hypot(h-f,x-d)/r))||1;for(let T=1;T<=$;T+=1){let _=T/$;i[l(d+(x-d)*_)*s+a(f+(h-f)*_)]=1}};for(let f of e.curves){let d=null;f.steps.forEach((h,x)=>{let $=f.values[x];if(typeof $!="number"){d=null;return}let T=[e.x(h,f),e.y($)];(e.inside(T[0])||d&&e.inside(d[0]))&&u(...d??T,...T),d=T})}return({x:f,y:d,width:h,height:x})=>{let $=0;for(let T=l(d);T<=l(d+x);T+=1)for(let _=a(f);_<=a(f+h);_+=1)$+=i[T*s+_]??0;return $}}function M0(e,t){return e.x<t.x+t.width&&t.x<e.x+e.width&&e.y<t.y+t.height&&t.y<e.y+e.height}function cm(e,t,n,r,s,o=[]){let i=[],a=[];for(let l of[...e].sort((u,f)=>u.priority-f.priority)){let u=E0(l.text,t.width*.9,n),f=n(u),d=null,h=1/0,x=l.places(f,r),[$,T]=x[0]??[0,0];if(!a.some(O=>O.text===u&&Math.abs(O.x-$)<f&&Math.abs(O.y-T)<3*r)){for(let[O,[E,I]]of x.entries()){let L={x:um(E,t.x,t.x+t.width-f),y:um(I,t.y,t.y+t.height-r),width:f,height:r},J=[...i,...o].some(Q=>M0(L,Q));if(J&&!l.forced)continue;let B=Math.hypot(L.x-E,L.y-I)/r,N=s(L)+O*.5+B*4+(J?1e3:0);N<h&&(h=N,d=L)}d&&(i.push({...d,text:u,colour:l.colour}),a.push({text:u,x:$,y:T}))}}return i}function um(e,t,n){return Math.max(t,Math.min(n,e))}function E0(e,t,n){if(n(e)<=t)return e;let r=e.length-1;for(;r>1&&n(`${e.slice(0,r)}…`)>t;)r-=1;return`${e.slice(0,r).trimEnd()}…`}var rr=class{constructor(t,n,r,s){this.plot=t;this.colours=n;this.curves=r;this.abscissa=s;this.wishes=[];this.obstacles=[];this.tints=new Map;this.ctx=t.ctx,this.ratio=devicePixelRatio;let{left:o,top:i,width:a,height:l}=t.bbox;this.box={x:o,y:i,width:a,height:l}}x(t,n){return this.plot.valToPos(this.abscissa.x(t,n),"x",!0)}y(t){return this.plot.valToPos(t,"y",!0)}get bottom(){return this.box.y+this.box.height}get right(){return this.box.x+this.box.width}inside(t){return t>=this.box.x-1&&t<=this.right+1}valueAt({member:t,tag:n},r){let s=this.curves.find(a=>a.member===t&&a.tag===n);if(!s)return null;let o=null,i=1/0;return s.steps.forEach((a,l)=>{let u=s.values[l];typeof u=="number"&&Math.abs(a-r)<i&&(i=Math.abs(a-r),o=u)}),o}within(t){let{ctx:n,box:r}=this;n.save(),n.beginPath(),n.rect(r.x,r.y,r.width,r.height),n.clip(),t(n),n.restore()}tint(t,n){this.tints.set(t,[...this.tints.get(t)??[],n])}wash(){this.within(t=>{for(let[n,r]of this.tints){t.fillStyle=n,t.beginPath();for(let{x:s,y:o,width:i,height:a}of r)t.rect(s,o,i,a);t.fill()}})}trace(t,n,r){this.within(s=>{s.strokeStyle=r,s.lineWidth=1.25*this.ratio,s.beginPath();let o=!1;t.forEach((i,a)=>{let l=n[a];if(typeof l!="number"){o=!1;return}o?s.lineTo(this.x(i),this.y(l)):s.moveTo(this.x(i),this.y(l)),o=!0}),s.stroke()})}line(t,n,r,s,o,i=1,a=[]){let{ctx:l,ratio:u}=this;l.save(),l.strokeStyle=o,l.lineWidth=i*u,l.setLineDash(a.map(f=>f*u)),l.beginPath(),l.moveTo(t,n),l.lineTo(r,s),l.stroke(),l.restore()}ring(t,n,r,s){let{ctx:o,ratio:i}=this;o.save(),o.beginPath(),o.arc(t,n,r*i,0,2*Math.PI),o.fillStyle=this.colours.surface,o.fill(),o.lineWidth=2*i,o.strokeStyle=s,o.stroke(),o.restore()}triangle(t,n,r,s,o){let{ctx:i,ratio:a}=this,l=r*a,u=o?l:-l;i.save(),i.beginPath(),i.moveTo(t,n),i.lineTo(t-l*.6,n+u),i.lineTo(t+l*.6,n+u),i.closePath(),i.fillStyle=s,i.fill(),i.restore()}occupy(t,n,r,s){this.obstacles.push({x:t,y:n,width:r,height:s})}label(t,n,r){if(!t||n.strength<1)return;let{colour:s,priority:o,strength:i}=n,a=i>1;this.wishes.push({text:t,colour:s,priority:a?-1:o,places:r,forced:a})}note(t,n,r){this.wishes.push({text:t,colour:n,priority:4,places:r,forced:!1})}flush(){let{ctx:t,ratio:n,box:r}=this;if(!this.wishes.length)return;t.save(),t.font=`500 ${11*n}px ${sn}`,t.textBaseline="middle",t.textAlign="left";let s=4*n,o=a=>t.measureText(a).width+2*s,i=cm(this.wishes,r,o,16*n,lm(this),this.obstacles);for(let{x:a,y:l,width:u,height:f,text:d,colour:h}of i)t.fillStyle=Ke(this.colours.surface,.5),t.beginPath(),t.roundRect(a,l,u,f,3*n),t.fill(),t.strokeStyle=Ke(this.colours.surface,.85),t.lineWidth=3*n,t.lineJoin="round",t.strokeText(d,a+s,l+f/2+n*.5),t.fillStyle=h,t.fillText(d,a+s,l+f/2+n*.5);t.restore()}};var C0=1,A0=3,_0=4,L0=.16;function pm(e,t,n){let{grid:r,lines:s,window:o,palette:i}=t,a=r.columns.length-s.length,l=D0(t),u={width:t.width,height:t.height,padding:[8,t.share?24:12,0,0],legend:{show:!1},focus:{alpha:.25},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},focus:{prox:24},points:{size:7,width:2},dataIdx:(f,d,h)=>d?n.nearest(d-1,h)??h:h,bind:{dblclick:()=>()=>(n.zoom(null),null)}},scales:{x:{time:!1,range:()=>[...o]},y:l},axes:Ui(i,l,t.share?"share":"step"),series:[{},...z0(t),...s.map((f,d)=>N0(f,r.isolated[a+d]??[]))],bands:s.flatMap(({range:f,colour:d})=>f?[{series:[f[1]+1,f[0]+1],fill:Ke(d,L0)}]:[]),hooks:{draw:[f=>P0(f,t)],setCursor:[f=>n.cursor((f.cursor.left??-1)<0?null:f.cursor.idx??null)],setSeries:[(f,d)=>n.light(O0(t,(d??0)-1))],setSelect:[f=>{let{left:d,width:h}=f.select;h>=5&&n.zoom([f.posToVal(d,"x"),f.posToVal(d+h,"x")])}]}};return new Ge(u,[r.x,...r.columns],e)}function P0(e,{curves:t,lines:n,palette:r}){let{min:s,max:o}=e.scales.y??{};if(s===void 0||o===void 0)return;let i=new rr(e,r,t,new zr("step",t,0));qi(i,[s,o],a=>n[t.indexOf(a)]?.colour??r.none,!1)}function O0({grid:e,lines:t},n){let r=n-(e.columns.length-t.length);if(r>=0)return r;let s=t.findIndex(({range:o})=>o?.includes(n));return s<0?null:s}function N0({colour:e,dash:t,width:n},r){return{stroke:e,dash:t,width:n,spanGaps:!1,points:{show:r.length>0,filter:()=>r,size:5,fill:e}}}function z0({lines:e}){return e.flatMap(({range:t,colour:n})=>(t??[]).map(()=>({stroke:Ke(n,.35),width:.75,spanGaps:!1,points:{show:!1}})))}function D0({extent:e,log:t,grid:n}){let r=t?e[0]>0?0:I0(n.columns):null,s=vi([...e],r),o={range:()=>s,distr:r===null?C0:r>0?_0:A0};return r&&(o.asinh=r),o}var H0=.05;function I0(e){let t=e.flatMap(n=>n.flatMap(r=>r?[Math.abs(r)]:[])).sort((n,r)=>n-r);return t[Math.floor(t.length*H0)]??1}var Ki=ee`
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
`;var dm={light:["#0068a5","#c2410c","#0f766e","#a21caf","#4d5560","#8a6d00","#5b4bd6"],dark:["#5cb8f5","#ff9a5c","#3fd0bd","#f08cf0","#c3cad1","#e0c341","#a99bff"]},fm=[[],[7,4],[2,3],[9,3,2,3],[16,4],[12,3,2,3,2,3],[4,8],[16,3,6,3],[2,8]];function du(e,t){let n=t?dm.dark:dm.light,r=Math.floor(e/n.length)%fm.length;return{colour:n[e%n.length]??"",dash:[...fm[r]??[]]}}function ji(e){let[t="",...n]=e;if(!n.length)return"";let r=t.length;for(let s of n){let o=0;for(;o<r&&s[o]===t[o];)o+=1;r=o}return t.slice(0,t.slice(0,r).lastIndexOf("/")+1)}function mm(e){return e==null?"–":typeof e=="number"?Y(e,6):String(e)}function hm(e,t){return e.found.includes(t)?"found":e.unchecked.includes(t)?"unchecked":"clear"}function fu(e){return{found:p("found",{desc:"What a rule said of a run"}),unchecked:p("not checked",{desc:"What a rule said of a run"}),clear:p("clear",{desc:"What a rule said of a run: it found nothing"})}[e]}function gm(e){return e===null?"–":e>0?`+${Y(e)}`:Y(e)}function bm({quantity:e},t){return!e||t===null||t===0?null:t<0==(e.better==="lower")}function ym({hparams:e,patterns:t,search:n}){if(!e.length)return p("No patterns were searched for: the log names no hyper-parameter that differs between these runs.");if(!n.hypotheses)return p("No patterns were searched for: no error or warning was found in some of these runs and not in others.");let r=W(n.hypotheses),s=ap(n.rules),o=ct(n.splits),{alpha:i}=n,a=me(n.hypotheses,{one:p(g`${r} test of ${s} against ${o} (Fisher’s exact test, Holm’s correction, alpha ${i}).`),other:p(g`${r} tests of ${s} against ${o} (Fisher’s exact test, Holm’s correction for all of them, alpha ${i}).`)});return t.length?a:p(g`No sound pattern. ${a}`)}var vm=600,xm=1200,B0=120,Gi=class{constructor(t){this.host=t;this.traces=[];this.lost=[];this.whole=[];this.wanted=null;this.ends=new Map;this.window=null;this.own=!1;this.asked="";this.request=0;t.addController(this)}hostDisconnected(){clearTimeout(this.timer)}ask(t){this.wanted=t;let n=JSON.stringify([t.generation,t.lines.map(({run:r,series:s})=>[r,s.member,s.tag]),t.groups.map(r=>[r.name,Pl(r)])]);n!==this.asked&&(this.asked=n,this.load(t))}zoom(t,n){this.window=t,this.own=n,this.whole.length&&this.refine()}async load({store:t,lines:n,groups:r}){let s=this.request+=1,o=await Promise.all([this.bands(r).catch(()=>r.map(()=>null)),...n.map(l=>t.load(l.run,[l.series],vm).then(([u])=>u?dd(l,u):null,()=>null))]);if(s!==this.request)return;let i=o.flat(),a=[...r.map(({name:l})=>l),...n.map(({run:l})=>l)];this.whole=i.filter(l=>l!==null),this.ends=new Map(this.whole.map(({name:l,curve:u})=>[l,Ti([u])])),this.lost=a.filter((l,u)=>!i[u]),this.refine()}put(t){this.traces=t,this.host.requestUpdate()}refine(){clearTimeout(this.timer),this.put(this.whole);let{window:t,request:n}=this;t&&(this.timer=setTimeout(()=>{Promise.all(this.whole.map(r=>this.fine(r,t).catch(()=>r))).then(r=>{n===this.request&&t===this.window&&this.put(r)})},B0))}async fine(t,n){let{wanted:r}=this,s=this.ends.get(t.name)??[0,0],[o,i]=this.own?[io(n[0],s),io(n[1],s)]:n,[a,l]=[Math.ceil(o),Math.floor(i)];if(l<a)return t;let u=r?.groups.find(({name:d})=>t.range&&d===t.name);if(u){let[d]=await this.bands([u],{start:a,end:l});return d?.range?{...d,losses:t.losses}:t}if(!r||!t.curve.thinned)return t;let{series:f}=await r.store.source.curves(t.name,[t.series],xm,{start:a,end:l});return f[0]?{...t,curve:bi(t.curve,f[0],a,l)}:t}async bands(t,n){if(!this.wanted||!t.length)return[];let{source:r}=this.wanted.store,{bands:s}=await r.bands(t.map(Pl),n?xm:vm,n);return t.map((o,i)=>{let a=s[i];return a?fd(o,a):null})}};var wm="important",W0=" !"+wm,$m=qn(class extends bn{constructor(e){if(super(e),e.type!==qo.ATTRIBUTE||e.name!=="style"||e.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(e){return Object.keys(e).reduce((t,n)=>{let r=e[n];return r==null?t:t+`${n=n.includes("-")?n:n.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${r};`},"")}update(e,[t]){let{style:n}=e.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(t)),this.render(t);for(let r of this.ft)t[r]==null&&(this.ft.delete(r),r.includes("-")?n.removeProperty(r):n[r]=null);for(let r in t){let s=t[r];if(s!=null){this.ft.add(r);let o=typeof s=="string"&&s.endsWith(W0);r.includes("-")||o?n.setProperty(r,o?s.slice(0,-11):s,o?wm:""):n[r]=s}}return $t}});function Sm(e,t){return y`<ul aria-label=${p("Runs")} @mouseleave=${()=>t(null)}>
    ${e.map((n,r)=>F0(n,()=>t(r)))}
  </ul>`}function F0({name:e,split:t,trace:n,stroke:r,thick:s,lit:o,value:i},a){let{colour:l,dash:u}=r;return y`<li ?data-lit=${o} title=${n.title} @mouseenter=${a}>
    <svg width="24" height="8" aria-hidden="true">
      ${n.range?Ue`<rect width="24" height="8" fill=${l} opacity="0.2"></rect>`:k}
      <line
        x1="0"
        x2="24"
        y1="4"
        y2="4"
        stroke-width=${s?3:2}
        style=${$m({stroke:l,"stroke-dasharray":u.join(" ")||"none"})}
      ></line>
    </svg>
    <span class="who">${vl(e)}${n.losses?y`<em>${n.losses}</em>`:k}</span
    >${t?y`<span class="quiet">${t}</span>`:k}<b>${i}</b>
  </li>`}var km=ee`
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
`;var V0=400,Nn=class extends ce{constructor(){super(...arguments);this.curves=[];this.series=[];this.zoom=null;this.open=!1}render(){return y`<details @toggle=${n=>this.open=n.target.open}>
      <summary class="fold">${p("Show numbers")}</summary>
      ${this.open?this.renderTable():k}
    </details>`}renderTable(){let{x:n}=ds(this.curves),[r,s]=this.zoom??[-1/0,1/0],o=n.filter(d=>d>=r&&d<=s),i=Math.max(1,Math.ceil(o.length/V0)),a=o.filter((d,h)=>h%i===0||h===o.length-1),l=this.curves.reduce((d,h)=>d+h.points,0),u=this.curves.map(d=>new Map(d.steps.map((h,x)=>[h,d.values[x]??null]))),f=a.length<o.length||this.curves.some(d=>d.thinned);return y`<div class="box cue" tabindex="0" role="region" aria-label=${p("Numbers")}>
      <table>
        ${f?y`<caption>
                ${U0(a.length,l)}
              </caption>`:k}
        <thead>
          <tr>
            <th scope="col">${p("Step")}</th>
            ${this.series.map((d,h)=>y`<th scope="col" title=${`${d.member} · ${d.tag}`}>
                  ${this.series.length>1?_n(this.series)[h]:d.tag}
                </th>`)}
          </tr>
        </thead>
        <tbody>
          ${a.map(d=>y`<tr>
                <td>${W(d)}</td>
                ${u.map(h=>{let x=h.get(d);return y`<td>
                    ${x===void 0?"":x===null?Gn():Y(x,5)}
                  </td>`})}
              </tr>`)}
        </tbody>
      </table>
    </div>`}};Nn.styles=[xe,ee`
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
    `],R([C({attribute:!1})],Nn.prototype,"curves",2),R([C({attribute:!1})],Nn.prototype,"series",2),R([C({attribute:!1})],Nn.prototype,"zoom",2),R([Te()],Nn.prototype,"open",2),Nn=R([ve("td-numbers")],Nn);function U0(e,t){let n=W(e);return me(e,{one:p(g`${n} row of ${Tr(t)}; zoom in on the chart to see more.`),other:p(g`${n} rows of ${Tr(t)}; zoom in on the chart to see more.`)})}var Mt=ee`
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
`;var Ye=class extends ce{constructor(){super(...arguments);this.lines=[];this.groups=[];this.generation=0;this.heading="";this.dark=!1;this.log=!1;this.limits=null;this.own=!1;this.window=null;this.baseline="";this.traces=[];this.cursor=null;this.lit=null;this.spoken="";this.data=new Gi(this);this.columns=[];this.grid={x:[],columns:[],isolated:[]};this.chart=null;this.size=null}disconnectedCallback(){super.disconnectedCallback(),this.size?.disconnect(),this.size=null,this.chart?.destroy(),this.chart=null}willUpdate(n){let{store:r,generation:s,lines:o,groups:i}=this;this.data.ask({store:r,generation:s,lines:o,groups:i}),(n.has("window")||n.has("own"))&&this.data.zoom(this.window,this.own),this.traces=this.data.traces,!(!n.has("traces")&&!n.has("own"))&&(this.columns=Ol(this.own?this.traces.map(a=>this.inPercent(a)):this.traces),this.grid=ds(this.columns))}updated(n){let r=this.renderRoot.querySelector(".plot");if(!r)return;this.size||(this.size=new ResizeObserver(()=>{!r.clientWidth||!r.clientHeight||(this.chart?this.chart.setSize({width:r.clientWidth,height:r.clientHeight}):this.draw(r))}),this.size.observe(r)),["traces","dark","log","limits","own","window","baseline"].some(i=>n.has(i))&&this.draw(r)}draw(n){let{clientWidth:r,clientHeight:s}=n;if(this.chart?.destroy(),this.chart=null,!r||!s||!this.traces.length)return;let{x:o}=this.grid,[i,a]=this.window??[o[0]??0,o.at(-1)??1],[l,u]=i===a?[i-.5,a+.5]:[i,a],f=hd(this.traces);this.chart=pm(n,{width:r,height:s,grid:this.grid,lines:this.traces.map(({name:d},h)=>({...du(this.placeOf(d),this.dark),width:d===this.baseline?3:f[h]?2:1.5,range:f[h]??null})),curves:this.columns.slice(-this.traces.length),window:[l,u],extent:this.rangeWithin(l,u),share:this.own,log:this.log,palette:Er(this.dark)},{nearest:(d,h)=>oo(this.grid.columns[d],h),cursor:d=>this.cursor=d,light:d=>this.lit=d,zoom:d=>{this.zoom(d)}})}placeOf(n){let r=this.groups.findIndex(s=>s.name===n);return r>=0?r:this.groups.length+this.lines.findIndex(({run:s})=>s===n)}columnOf(n){return this.grid.columns.length-this.traces.length+n}zoom(n){this.dispatchEvent(new ae("td-window",{window:n}))}light(n){this.lit=n,this.chart?.setSeries(n===null?null:this.columnOf(n)+1,{focus:!0})}get lost(){return this.data.lost}inPercent(n){let r=this.data.ends.get(n.name)??[0,0],s=a=>ad(a,r),{curve:o,range:i}=n;return{...n,curve:s(o),range:i&&[s(i[0]),s(i[1])]}}rangeWithin(n,r){let{limits:s,columns:o}=this,i=s&&o.map(a=>({...a,values:wi(a,s)}));return(i&&lt(i,n,r))??lt(o,n,r)??[0,1]}get extent(){return this.limits?[...this.limits]:lt(this.columns)}valueAt(n,r){let s=this.grid.columns[this.columnOf(n)],o=this.cursor===null?null:oo(s,this.cursor),i=o===null?this.traces[n]?.curve.values.findLast(a=>a!==null):s?.[o];return cs(i??null,r)}onKey(n){if(n.ctrlKey||n.metaKey||n.altKey||!this.chart)return;let r=this.grid.x.length-1,s=n.shiftKey?Math.max(1,Math.round(r/20)):1,o=this.cursor??(n.key==="ArrowLeft"?r+1:-1),a={ArrowLeft:Math.max(0,o-s),ArrowRight:Math.min(r,o+s),Home:0,End:r}[n.key];if(a!==void 0){let l=this.grid.x[a]??0;this.chart.setCursor({left:this.chart.valToPos(l,"x"),top:10}),this.cursor=a;let u=this.extent,f=this.traces.map(({name:d},h)=>`${d} ${this.valueAt(h,u)}`).slice(0,12);this.spoken=Ae([this.own?K0(l):kt(W(l)),...f])}else if(n.key==="Escape"||n.key==="0")this.zoom(null);else return;n.preventDefault()}render(){let n=this.extent,r=this.cursor===null?void 0:this.grid.x[this.cursor],s=ji([...this.groups,...this.lines].map(a=>"run"in a?a.run:a.name)),o=q0([...this.lines,...this.groups.flatMap(({lines:a})=>a)]),i=r===void 0?p("Last values"):this.own?p(g`Values at ${Y(r,3)} % of each run`):p(g`Values at step ${W(r)}`);return y`<h2>${this.heading}${o?y` <span class="quiet">${o}</span>`:k}</h2>
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
      ${Sm(this.traces.map((a,l)=>({name:a.name.slice(s.length),split:o?"":Rt(a.series.split),trace:a,stroke:du(this.placeOf(a.name),this.dark),thick:a.name===this.baseline,lit:this.lit===l,value:this.valueAt(l,n)})),a=>this.light(a))}
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      <td-numbers
        .curves=${Ol(this.traces)}
        .series=${md(this.traces,s)}
        .zoom=${this.window}
      ></td-numbers>`}};Ye.styles=[xe,Mt,Ki,km],R([C({attribute:!1})],Ye.prototype,"lines",2),R([C({attribute:!1})],Ye.prototype,"groups",2),R([C({attribute:!1})],Ye.prototype,"store",2),R([C({type:Number})],Ye.prototype,"generation",2),R([C()],Ye.prototype,"heading",2),R([C({type:Boolean})],Ye.prototype,"dark",2),R([C({type:Boolean})],Ye.prototype,"log",2),R([C({attribute:!1})],Ye.prototype,"limits",2),R([C({type:Boolean})],Ye.prototype,"own",2),R([C({attribute:!1})],Ye.prototype,"window",2),R([C()],Ye.prototype,"baseline",2),R([Te()],Ye.prototype,"traces",2),R([Te()],Ye.prototype,"cursor",2),R([Te()],Ye.prototype,"lit",2),R([Te()],Ye.prototype,"spoken",2),Ye=R([ve("td-overlay")],Ye);function q0(e){let t=[...new Set(e.map(({series:r})=>r.split))],[n]=t;return t.length!==1||n===void 0||n==="none"?"":Rt(n)}function K0(e){return p(g`at ${Y(e,3)} %`,{desc:"Part of the way through each run"})}function Rm(e,t,n,r){let s=e.flatMap(({wall_times:o})=>o.find(i=>i!==null)??[]);return{...r,curves:t.flatMap(o=>e[o]??[]),splits:t.map(o=>n[o]??"none"),axis:s.length?r.axis:"step",origin:r.origin??(s.length?Math.min(...s):0)}}function sr(e){return["train","validation","test"].includes(e)?e:"none"}function Yi(e){return e==="validation"||e==="test"}function As(e,t){return mu(e,t)?"":Y(t)}var j0=.005;function mu(e,t){return(e.match(/[-−]?\d[\d,]*(?:\.\d+)?(?:e[-+−]?\d+)?/gi)??[]).some(r=>{let s=Number(r.replaceAll(",","").replaceAll("−","-")),[o="",i="0"]=r.replaceAll("−","-").split(/e/i),a=10**(Number(i)-(o.split(".")[1]?.length??0));return Math.abs(s-t)<=Math.min(a*.5001,Math.abs(t)*j0)})}var Mm={over(e,t,n){let{ratio:r}=e,{value:s,label:o}=t,i=Tm(e,t);if(!i||!e.inside(i.x))return;let{x:a,y1:l,y2:u}=i,{strength:f}=n,d=Ke(n.colour,f<1?.35:1),h=f>1?3:2,x=4*r;e.line(a,l,a,u,d,h),e.line(a-x,l,a+x,l,d,h),e.line(a-x,u,a+x,u,d,h),e.occupy(a-x,Math.min(l,u)-x,2*x,Math.abs(u-l)+2*x);let $=/\d/.test(o)?o:`${o} ${Y(s,3)}`;e.label($,n,(T,_)=>{let O=(l+u)/2-_/2,E=8*r;return[[a+E,O],[a-T-E,O],[a-T-E,Math.min(l,u)-_],[a-T-E,Math.max(l,u)]]})},distance(e,t,[n,r]){let s=Tm(e,t);if(!s)return 1/0;let[o,i]=[Math.min(s.y1,s.y2),Math.max(s.y1,s.y2)];return Math.hypot(n-s.x,Math.max(o-r,r-i,0))},values:({first_value:e,other_value:t})=>[e,t].filter(n=>typeof n=="number"),row:({label:e,step:t,value:n})=>({name:e,value:`${As(e,n)} ${Qo(Ve(t))}`.trim()})};function Tm(e,t){let{member:n,tag:r,other_member:s,other_tag:o,step:i,value:a}=t,l=t.first_value??e.valueAt({member:n,tag:r},i),u=t.other_value??e.valueAt({member:s,tag:o},i)??(l===null?null:l-a);return l===null||u===null?null:{x:e.x(i,{member:n,tag:r}),y1:e.y(l),y2:e.y(u)}}var Em={over(e,{value:t,label:n},r){let{box:s,ratio:o}=e,{colour:i,strength:a}=r,l=e.y(t),u=3*o,f=l<s.y?"↑ ":l>e.bottom?"↓ ":"";f||e.line(s.x,l,e.right,l,Ke(i,a<1?.3:1),a>1?2.5:1.5,[6,4]),e.label(f+G0(n,t),r,(d,h)=>{let x=Math.max(l-h-u,s.y+u),$=Math.min(l+u,e.bottom-h-u),T=[];for(let _ of[1,0,.5,.75,.25]){let O=s.x+u+(s.width-d-2*u)*_;T.push([O,x],[O,$])}return T})},distance:(e,{value:t},[,n])=>Math.abs(n-e.y(t))+3*e.ratio,values:({value:e,tolerance:t})=>t?[e-t,e,e+t]:[e],row:({label:e,value:t})=>({name:e,value:As(e,t)})};function G0(e,t){return e.includes("=")||mu(e,t)?e:`${e} = ${Y(t)}`}var Cm={over(e,{step:t,value:n,label:r,member:s,tag:o},i){let{box:a,ratio:l}=e,{colour:u,strength:f}=i,d=e.x(t,{member:s,tag:o});if(!e.inside(d))return;let h=n===null?a.y+28*l:e.y(n),x=Ke(u,f<1?.35:1);if((f>1||n===null)&&e.line(d,a.y,d,e.bottom,x,1,[2,3]),n!==null){let $=f>1?7:5;e.ring(d,Math.max(a.y,Math.min(e.bottom,h)),$,x),e.occupy(d-$*l,h-$*l,2*$*l,2*$*l)}e.label(`${r} ${Y0(r,t)}`.trim(),i,($,T)=>{let _=10*l,E=e.valueAt({member:s,tag:o},t)!==null&&n!==null,I=[[d-$/2,h-T-_],[d+_,h-T/2],[d-$-_,h-T/2],[d+_,h-T-_],[d-$-_,h-T-_],[d-$-_,h+_]];return E&&I.splice(1,0,[d-$/2,h+_],[d+_,h+_]),I})},distance(e,{step:t,value:n,member:r,tag:s},[o,i]){let a=e.x(t,{member:r,tag:s});return n===null?Math.abs(o-a):Math.hypot(o-a,i-Math.max(e.box.y,Math.min(e.bottom,e.y(n))))},values:({value:e})=>e===null?[]:[e],row:({label:e,step:t,value:n})=>({name:e,value:`${n===null?"":As(e,n)} ${Qo(Ve(t))}`.trim()})};function Y0(e,t){return e.match(/\d[\d,]*(?:\.\d+)?/g)?.some(n=>Number(n.replaceAll(",",""))===t)?"":`@ ${Ve(t)}`}var Am={under(e,t,{colour:n,strength:r,leading:s}){let{first_step:o,last_step:i}=t,{ratio:a,box:l}=e,u=e.x(o,t),f=Math.max(e.x(i,t)-u,2*a);if(s||r>1){let d=Ke(n,r>1?.18:r<1?.04:.1);e.tint(d,{x:u,y:l.y,width:f,height:l.height})}e.tint(Ke(n,r<1?.3:.9),{x:u,y:l.y,width:f,height:2*a})},over(e,t,n){let{ratio:r,box:s}=e,{first_step:o,last_step:i,label:a}=t,l=Math.max(e.x(o,t),s.x),u=Math.min(e.x(i,t),e.right);u<s.x||l>e.right||e.label(a,n,(f,d)=>{let h=(l+u-f)/2,x=[s.y+4*r,s.y+6*r+d,e.bottom-d-4*r],$=u-l>=f?[l+2*r,h,u-f]:[h];return x.flatMap(T=>$.map(_=>[_,T]))})},distance(e,t,[n,r]){let[s,o]=[e.x(t.first_step,t),e.x(t.last_step,t)],i=Math.max(0,r-e.box.y-18*e.ratio);return Math.hypot(Math.max(s-n,n-o,0),i)+5*e.ratio},row:({label:e,first_step:t,last_step:n})=>({name:e,value:t===n?kt(Ve(t)):Zo(Ve(t),Ve(n))})};var J0={row:({name:e,value:t,unit:n})=>({name:e,value:Dr(t,n)})},Q0={row:e=>{let t=Object.entries(e).filter(([,s])=>["number","string"].includes(typeof s)),n=new Map(t),r=[...n].filter(([s])=>!["kind","label","name"].includes(s)).map(([s,o])=>`${s.replaceAll("_"," ")} ${typeof o=="number"?Y(o):o}`);return{name:String(n.get("label")??n.get("name")??e.kind),value:r.join(", ")}}},Z0=new Map(Object.entries({span:Am,level:Em,point:Cm,gap:Mm,stat:J0}));function or(e){return Z0.get(e.kind)??Q0}function _s(e){return or(e).row(e)}function Ji(e){return Ri(e).flatMap(({evidence:t})=>or(t).values?.(t)??[])}function X0(e){return/(?:series|ss)$/.test(e)?e:/(?:ss|sh|ch|x)es$/.test(e)?e.slice(0,-2):e.replace(/ies$/,"y").replace(/s$/,"")}function Dr(e,t){if(e===null)return Gn();let n=p("^(?:share|fraction)(?: of (.+))?$",{id:"unit-share",desc:"Regular expression of how the server says the unit of a share: share, share of the curve"}),r=new RegExp(n).exec(t);if(r){let o=Y(e*100,3),i=r.slice(1).join("");return i?p(g`${o} % of ${i}`,{desc:"A share of something"}):p(g`${o} %`,{desc:"A share"})}let s=e===1?X0(t):t;return s?`${Y(e)} ${s}`:Y(e)}function _m(e,t){let n=[];if(t.classes!==null&&e.role==="loss"){let r=Math.log(t.classes);n.push({value:r,label:`ln ${W(t.classes)} = ${Y(r)}`})}if(t.prior!==null&&e.role==="loss"){let r=ex(t.prior);n.push({value:r,label:p(g`entropy of ${t.prior.join(", ")} = ${Y(r)}`,{desc:"Entropy of class shares"})})}for(let[r,s]of t.levels)r===e.title&&n.push({value:s,label:Y(s)});return n}function ex(e){let[t=.5]=e,n=e.length===1?[t,1-t]:e,r=n.reduce((s,o)=>s+o,0);return-n.reduce((s,o)=>s+o/r*Math.log(o/r),0)}function Lm(e,t){let n=e.find(({rule:r})=>r==="predicts-the-prior");for(let r of n?.evidence??[]){if(r.kind!=="level"||!(r.value>0&&r.value<1))continue;if(t.find(({member:o,tag:i})=>o===r.member&&i===r.tag)?.role==="score")return r.value}return null}function Pm(e,t){let n=e.findLastIndex(({better:i})=>i!=="none"),[r,s]=[e[n],t[n]];if(!r||!s)return null;let o=null;for(let[i,a]of s.values.entries()){if(a===null)continue;(o===null||(r.better==="lower"?a<o.value:a>o.value))&&(o={value:a,step:s.steps[i]??0})}return o&&{value:o.value,label:p(g`best ${Y(o.value)} @ ${Ve(o.step)}`,{desc:"Best value and its step"})}}function Om(e,t){let n=e.kind==="span"?[e.first_step,e.last_step]:"step"in e?[e.step,e.step]:null,[r=0,s=0]=n??[],o=t[1]-t[0];if(!n||o<=0)return null;let i=Math.max((s-r)*.5,o*.05,2),a=[Math.max(t[0],r-i),Math.min(t[1],s+i)];return a[1]-a[0]>o*.7||a[0]>=a[1]?null:a}var Qi=class{constructor(t){this.host=t;this.curves=null;this.whole=[];this.error=null;this.wanted=null;this.window=null;this.request=0;this.zoomRequest=null;t.addController(this)}hostDisconnected(){this.zoomRequest?.abort()}async load(t){this.wanted=t;let n=this.request+=1;try{let r=await t.store.load(t.run,t.series,t.width,t.smoothing);if(n!==this.request)return;this.whole=r,this.error=null,(!this.window||!this.curves)&&this.put(r),this.window&&await this.refine(this.window)}catch(r){if(n!==this.request||Rn(r))return;this.error=r.message,this.host.requestUpdate()}}zoom(t){this.window=t,this.zoomRequest?.abort(),t?this.refine(t):this.put(this.whole)}put(t){this.curves=t,this.host.requestUpdate()}async refine([t,n]){let{wanted:r,whole:s}=this;if(!r||!s.some(l=>l.thinned)){this.curves!==s&&this.put(s);return}let[o,i]=[Math.floor(t),Math.ceil(n)],a=this.zoomRequest=new AbortController;try{let l=await r.store.source.curves(r.run,[...r.series],r.width,{start:o,end:i},a.signal,r.smoothing);if(a.signal.aborted||s!==this.whole)return;this.put(s.map(u=>{let f=l.series.find(({member:d,tag:h})=>d===u.member&&h===u.tag);return f?bi(u,f,o,i):u}))}catch{}}};var Nm={nan:"NaN",inf:"+Inf","-inf":"−Inf"};function zm(e,t){e.curves.forEach((n,r)=>{let s=e.colours[t(n)];for(let{step:o,value:i,count:a}of n.marks){let l=e.x(o,n),u=e.x(tx(n,o,a),n);if(u<e.box.x||l>e.right)continue;let f=i!=="-inf",d=(4+r*11)*e.ratio,h=f?e.box.y+d:e.bottom-d,x=f?h+5*e.ratio:h-5*e.ratio;e.occupy(l-6*e.ratio,x-5*e.ratio,u-l+12*e.ratio,10*e.ratio),e.within(()=>{u>l&&e.line(l,x,u,x,s,3),e.triangle(l,h,9,s,f)});let $=a>1?`${Nm[i]} ×${a}`:Nm[i],T=7*e.ratio,_=f?x+6*e.ratio:x-22*e.ratio;e.label($,{colour:s,strength:1,priority:2},(O,E)=>[[l+T,x-E/2],[l-O-T,x-E/2],[l-O/2,_],[l+T,_],[l-O/2,_+(f?E:-E)]])}})}function tx(e,t,n){if(n<2)return t;let r=e.steps.indexOf(t);if(r<0)return t;let s=r;for(;s+1<e.steps.length&&e.values[s+1]===null;)s+=1;return e.steps[s]??t}function Dm(e,t){if(e.abscissa.axis==="step")for(let n of e.curves){let r=Ke(e.colours[t(n)],.4);for(let{steps:s,values:o}of n.overwritten??[])e.trace(s,o,r)}}function nx(e){let t=e.flatMap(({steps:r,resets:s})=>s.map(o=>({step:o,steps:r}))),n=[];for(let{step:r,steps:s}of t.sort((o,i)=>o.step-i.step)){let o=n.at(-1);(o===void 0||Es(s,o)<Es(s,r))&&n.push(r)}return n}var rx=6,sx=4;function ox(e,t){let n=[];for(let r of e)r-(n.at(-1)??-1/0)>=t&&n.push(r);return n}function Hm(e){let t=e.colours["text-2"],n=nx(e.curves).map(o=>e.x(o)).filter(o=>e.inside(o)),r=n.length>sx,s=r?p(g`log goes back ${W(n.length)} times`,{desc:"Mark on a chart: the steps begin again"}):p("log goes back",{desc:"Mark on a chart: the steps begin again"});for(let[o,i]of ox(n,rx*e.ratio).entries())e.line(i,e.box.y,i,e.bottom,t,1,[1,3]),!(r&&o>0)&&e.label(s,{colour:t,strength:1,priority:4},(a,l)=>{let u=3*e.ratio,f=e.bottom-l-u,d=e.box.y+(e.box.height-l)/2;return[f,e.box.y+u,d].flatMap(h=>[[i+u,h],[i-a-u,h]])})}function Im(e){let t=e.colours["text-2"],[n]=[...e.curves].sort((r,s)=>s.points-r.points);for(let{step:r,seconds:s}of n?.pauses??[]){let o=n?.steps.find(x=>x>r)??r,[i,a]=[e.x(r,n),e.x(o,n)];if(a<e.box.x||i>e.right)continue;let l=e.abscissa.axis!=="step",u=(i+a)/2;e.within(x=>{if(!l){e.line(u,e.box.y,u,e.bottom,t,1,[4,2,1,2]);return}x.fillStyle=Ke(t,.1),x.fillRect(i,e.box.y,Math.max(a-i,e.ratio),e.box.height)});let f=p(g`paused ${yn(s)}`,{desc:"Mark on a chart: nothing was logged for so long"}),[d,h]=[Math.max(i,e.box.x),Math.min(a,e.right)];e.note(f,t,(x,$)=>[[l&&h-d>x?(d+h-x)/2:u+3*e.ratio,e.bottom-$-3*e.ratio]])}}function Bm(e,t){let n=e.colours["text-2"],r=3*e.ratio;for(let{value:s,label:o}of t){let i=e.y(s),a=i<e.box.y?"↑ ":i>e.bottom?"↓ ":"";a||e.line(e.box.x,i,e.right,i,n,1,[2,2]),e.note(a+o,n,(l,u)=>{let f=Math.max(i-u-r,e.box.y+r),d=Math.min(i+r,e.bottom-u-r);return[0,1,.5,.25,.75].flatMap(h=>{let x=e.box.x+r+(e.box.width-l-2*r)*h;return[[x,f],[x,d]]})})}}var ix=10;function Wm(e,t,n){let{curves:r,splits:s,palette:o}=t,i=new rr(e,o,r,n);Dm(i,a=>sr(s[r.indexOf(a)]??"none")),hu(t,({evidence:a},l)=>{or(a).under?.(i,a,l)}),i.wash()}function Fm(e,t,n){let{curves:r,splits:s,palette:o}=t,i=new rr(e,o,r,n);Im(i),Hm(i),zm(i,u=>sr(s[r.indexOf(u)]??"none")),Bm(i,t.levels);let{min:a,max:l}=e.scales.y??{};t.yRange&&a!==void 0&&l!==void 0&&qi(i,[a,l],u=>o[sr(s[r.indexOf(u)]??"none")],!0),hu(t,({evidence:u},f)=>{or(u).over?.(i,u,f)}),i.flush()}function Vm(e,t,n,r,s){let o=new rr(e,t.palette,t.curves,n),i=[o.box.x+r*o.ratio,o.box.y+s*o.ratio],a=null,l=ix;return hu(t,({evidence:u,id:f})=>{let d=or(u).distance?.(o,u,i)??1/0;d/o.ratio>=l||(l=d/o.ratio,a=f)}),a}function hu(e,t){let{annotations:n,lit:r,palette:s}=e,o=new Set(Ri(n)),i={point:0,gap:1,level:2,span:3,stat:4};for(let a of n){let{finding:l,evidence:u,id:f}=a,d=r!==null&&(f===r||f.startsWith(`${r}#`));if(!d&&!o.has(a))continue;let h=d?2:r===null?1:.5,{leading:x}=a;t(a,{colour:s[l.severity],strength:h,leading:x,priority:i[u.kind]})}}function gu(e){return e==="mousemove"||e==="mouseleave"}function Um(e,t,n){let r=null,s=o=>{o!==r&&(r=o,e.over.style.cursor=o===null?"":"pointer",n.hover(o))};e.over.addEventListener("mousemove",o=>{s(o.buttons?null:t(e,o.offsetX,o.offsetY))}),e.over.addEventListener("mouseleave",()=>{s(null)}),e.over.addEventListener("click",o=>{let i=t(e,o.offsetX,o.offsetY);i!==null&&n.pick(i)})}var ax=60,qm=16,lx=.35;function jm(e,t,n){let r=e.curves.flatMap((o,i)=>o.smoothed?[i]:[]);return[...e.curves.map((o,i)=>Km(e,i,i,t,n,r.includes(i))),...r.map((o,i)=>Km(e,o,e.curves.length+i,t,n,null))]}function Km(e,t,n,r,s,o){let i=e.splits[t]??"none",a=e.palette[sr(i)],l=o?Ke(a,lx):a,u=Yi(i),f=o===null?0:ax,d=u&&!o;return{stroke:l,width:o?1.25:u?2:1.75,spanGaps:!1,points:{show:!0,size:(u?7:5)-(o?2:0),width:o?1:1.5,stroke:l,fill:u?e.palette.surface:l,filter:()=>ux(r(),n,s(),f,d)}}}function ux({x:e,columns:t,isolated:n},r,[s,o],i,a){let l=[];if((t[r]??[]).forEach((f,d)=>{let h=e[d]??0;typeof f=="number"&&h>=s&&h<=o&&l.push(d)}),l.length<=i)return l;let u=new Set(n[r]);if(a){let f=l.length/qm;for(let d=0;d<qm;d+=1)u.add(l[Math.floor((d+.5)*f)]??0)}return[...u].sort((f,d)=>f-d)}function Gm(e,t){return e.length===t.length&&e.every((n,r)=>n===t[r])}var Zi=class{constructor(t,n,r){this.root=t;this.events=n;this.syncKey=r;this.grid={x:[],columns:[],isolated:[]};this.abscissa=new zr("step",[],0);this.window=null;this.chart=null;this.scene=null;this.size={width:0,height:0};this.built=""}show(t){let n=this.scene;this.scene=t;let r=!n||!Gm(n.curves,t.curves)||n.axis!==t.axis||n.origin!==t.origin;if(r&&(this.abscissa=new zr(t.axis,t.curves,t.origin),this.grid=this.abscissa.grid()),!this.size.width||!this.size.height)return;let s=[...Ji(t.annotations),...t.levels.map(({value:x})=>x)],{axis:o,palette:i,splits:a,xRange:l,yRange:u}=t,f=Xf(t),d=t.curves.map(x=>x.smoothed!==void 0),h=JSON.stringify([f,o,i.page,a,d,l,u,s]);!this.chart||h!==this.built?(this.built=h,this.build(t,f,s)):r?(this.chart.setData(this.data(),!1),this.rescale(),this.fitValues(this.chart)):(n.lit!==t.lit||!Gm(n.annotations,t.annotations))&&(t.annotations.length||n.annotations.length)&&this.chart.redraw(!1)}resize(t,n){!t||!n||t===this.size.width&&n===this.size.height||(this.size={width:t,height:n},this.chart?this.chart.setSize(this.size):this.scene&&this.show({...this.scene}))}destroy(){this.chart?.destroy(),this.chart=null,this.built=""}zoom(t){this.window=t,this.rescale(),this.events.zoom(t)}point(t){let{chart:n}=this;if(!n)return;let r=t===null?void 0:this.grid.x[t],[s,o]=r===void 0?[-10,-10]:[n.valToPos(r,"x"),10];n.setCursor({left:s,top:o});let{clientWidth:i,clientHeight:a}=n.over;Ge.sync(this.syncKey).pub("mousemove",n,s,o,i,a,t??-1)}get canvas(){return this.chart?.ctx.canvas??null}nearest(t,n){return oo(this.grid.columns[t],n)}stepAt(t){let n=this.grid.x[t]??0;for(let[r,s]of(this.scene?.curves??[]).entries()){let o=s.steps[this.abscissa.indexAt(r,n)];if(o!==void 0)return o}return Math.round(this.abscissa.step(n))}data(){return[this.grid.x,...this.grid.columns]}rescale(){let[t,n]=this.shown();this.chart?.setScale("x",{min:t,max:n})}fitValues(t){let{range:n}=t.scales.y??{};if(typeof n!="function")return;let[r,s]=n(t,0,1,"y");typeof r=="number"&&typeof s=="number"&&t.setScale("y",{min:r,max:s})}shown(){let{x:t}=this.grid,n=this.window??this.scene?.xRange??null,[r,s]=n?[this.abscissa.x(n[0]),this.abscissa.x(n[1])]:[t[0]??0,t.at(-1)??1];return r===s?[r-.5,s+.5]:[r,s]}build(t,n,r){this.chart?.destroy();let s=()=>this.grid,o=()=>this.shown(),i=Jf(t,n,this.grid,r,()=>this.scene?.curves??[],()=>this.steps(),o),a={...this.size,padding:[8,12,0,0],legend:{show:!1},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},points:{size:8,width:2},sync:{key:this.syncKey,setSeries:!1,scales:["x",null],filters:{pub:gu,sub:gu}},dataIdx:(u,f,d)=>f?this.nearest(f-1,d)??d:d,bind:{dblclick:()=>()=>(this.zoom(null),null)}},scales:i,axes:Ui(t.palette,i.y,t.axis),series:[{},...jm(t,s,o)],hooks:{drawClear:[u=>this.scene&&Wm(u,this.scene,this.abscissa)],draw:[u=>this.scene&&Fm(u,this.scene,this.abscissa)],setCursor:[u=>this.events.cursor((u.cursor.left??-1)<0?null:u.cursor.idx??null)],setSelect:[u=>this.onSelect(u)]}};this.chart=new Ge(a,this.data(),this.root);let l=(u,f,d)=>this.scene&&Vm(u,this.scene,this.abscissa,f,d);Um(this.chart,l,this.events),this.rescale()}steps(){return this.window??this.scene?.xRange??[-1/0,1/0]}onSelect(t){let{left:n,width:r}=t.select;if(r<5)return;let s=[t.posToVal(n,"x"),t.posToVal(n+r,"x")],o=[this.abscissa.step(s[0]),this.abscissa.step(s[1])];t.setSelect({left:0,top:0,width:0,height:0},!1),o[0]<o[1]&&this.zoom(o)}};var cx=20,Xi=class{constructor(t,n){this.events=n;this.plot=null;this.size=null;t.addController(this)}hostDisconnected(){clearTimeout(this.following),this.size?.disconnect(),this.size=null,this.plot?.destroy(),this.plot=null}show(t,n,r){let s=this.plot??=new Zi(t,this.events,r);this.size||(this.size=new ResizeObserver(()=>{s.resize(t.clientWidth,t.clientHeight)}),this.size.observe(t)),s.show(n),s.resize(t.clientWidth,t.clientHeight)}follow(t,n,r){clearTimeout(this.following);let{plot:s}=this,o=t&&[...t];!s||s.window?.join()===o?.join()||(n?s.zoom(o):r&&(this.following=setTimeout(()=>{s.zoom(o)},cx)))}};function Jm(e,t,n,r,s){if(e.ctrlKey||e.metaKey||e.altKey)return null;let o=t.grid.x.length-1,i=e.shiftKey?Math.max(1,Math.round(o/20)):1,a=n??(e.key==="ArrowLeft"?o+1:-1);switch(e.key){case"ArrowLeft":return{cursor:Math.max(0,a-i)};case"ArrowRight":return{cursor:Math.min(o,a+i)};case"Home":return{cursor:0};case"End":return{cursor:o};case"+":case"=":return Ym(t,n,.5);case"-":return Ym(t,n,2);case"Escape":case"0":return{zoom:null};case"n":case"p":{let l=s[px(s,r,e.key==="n"?1:-1)];return l?{evidence:l.id}:null}case"Enter":return s.some(({id:l})=>l===r)?{find:!0}:null;default:return null}}function px(e,t,n){let r=e.findIndex(({id:s})=>s===t);return r<0?n>0?0:e.length-1:(r+n+e.length)%e.length}function Ym(e,t,n){let[r,s]=[e.stepAt(0),e.stepAt(e.grid.x.length-1)];if(r>=s)return null;let[o,i]=e.window??[r,s],a=t===null?(o+i)/2:e.stepAt(t),l=(i-o)*n/2,u=[Math.max(r,a-l),Math.min(s,a+l)];return{zoom:u[0]<=r&&u[1]>=s?null:u}}function ea(e,t,n,r,s){let o=t[n];if(!o)return{text:"",smoothed:"",away:null};let i=f=>o.smoothed?cs(o.smoothed[f],s):"";if(r===null||!e){let f=o.values.findLastIndex(d=>d!==null);return{text:cs(o.values[f],s),smoothed:i(f),away:null}}let a=e.abscissa.indexAt(n,e.grid.x[r]??NaN);if(a>=0&&o.values[a]===null)return{text:Gn(),smoothed:"",away:null};let l=e.nearest(n,r),u=l===null?-1:e.abscissa.indexAt(n,e.grid.x[l]??NaN);return u<0?{text:"–",smoothed:"",away:null}:{text:cs(o.values[u],s),smoothed:i(u),away:l===r?null:o.steps[u]??null}}function Qm(e,{label:t,look:n},{text:r,smoothed:s,away:o},i,a,l){let u=`${e.member==="."?"":`${e.member} · `}${e.tag}
${e.why}`,f=y`${Hp(n)}<span class="cut">${t}</span>`;return y`<span class="key ${a?"off":""}">
    ${i>1?y`<button
            class="name"
            title=${`${u}
${a?p("Show this curve"):p("Hide this curve")}`}
            aria-pressed=${!a}
            @click=${l}
          >
            ${f}
          </button>`:y`<span class="name" title=${u}>${f}</span>`}<b>${a?p("hidden",{desc:"A curve that is not drawn"}):r}</b>${s&&!a?y`<span class="quiet" title=${p("Smoothed")}>≈ ${s}</span>`:k}${o!==null?y`<span class="quiet">@ ${W(o)}</span>`:k}
  </span>`}function Zm(e,t,n){let r=n===null?void 0:e?.grid.x[n];if(!e||n===null||r===void 0){let i=Math.max(...t.map(a=>a.steps.at(-1)??0));return y`<span class="step quiet"
      >${p(g`last, step ${W(i)}`,{desc:"The values are those of the last step"})}</span
    >`}let{axis:s}=e.abscissa,o=s==="wall"?om(r):s==="relative"?yn(Math.max(0,r)):"";return y`<span class="step quiet"
    >${o?y`${o} · `:k}${kt(W(e.stepAt(n)))}</span
  >`}function Xm(e,t,n,r,s,o){let i=_n(n),a=r.map((l,u)=>`${i[l]??""} ${ea(e,s,u,t,o).text}`);return Ae([kt(W(e.stepAt(t))),...a])}function eh(e,t,n){let r=_n(t),s=ct(t.map((a,l)=>Ae([r[l]??"",Tr(a.points)]))),o=p(g`Chart of ${e}: ${s}. Arrow keys read values, plus and minus zoom, Escape resets.`),i=p("N and P select the next and the previous finding, Enter opens its text.",{desc:"Keys on a chart"});return n?`${o} ${i}`:o}var th=ee`
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
`;var Ls=16,nh=64,dx=12;function rh(e,{title:t,note:n,keys:r},s){let o=e.width/(e.clientWidth||e.width),i=document.createElement("canvas");i.width=e.width+2*Ls*o,i.height=e.height+(nh+dx)*o;let a=i.getContext("2d");if(!a)return i;a.fillStyle=s.surface,a.fillRect(0,0,i.width,i.height),a.drawImage(e,Ls*o,nh*o),a.scale(o,o);let l=i.width/o-2*Ls;a.textBaseline="middle",a.fillStyle=s.text,a.font=`600 14px ${sn}`,a.fillText(t,Ls,20,l*.6);let u=Math.min(l*.6,a.measureText(t).width);a.fillStyle=s["text-2"],a.font=`400 12px ${sn}`,a.textAlign="right",a.fillText(n,Ls+l,20,Math.max(1,l-u-16)),a.textAlign="left";let f=Ls;for(let{split:d,text:h}of r)fx(a,f,44,s[sr(d)],Yi(d)?s.surface:null),a.fillStyle=s.text,a.fillText(h,f+26,44),f+=26+a.measureText(h).width+16;return i}function fx(e,t,n,r,s){e.strokeStyle=r,e.lineWidth=2,e.beginPath(),e.moveTo(t,n),e.lineTo(t+20,n),e.stroke(),s!==null&&(e.fillStyle=s,e.lineWidth=1.5,e.beginPath(),e.arc(t+10,n,3,0,2*Math.PI),e.fill(),e.stroke())}var mx={nan:"NaN",inf:"Infinity","-inf":"-Infinity"};function sh(e,t,n){let[r,s]=n??[-1/0,1/0],o=[...new Set(t.flatMap(u=>u.steps))].filter(u=>u>=r&&u<=s).sort((u,f)=>u-f),i=t.map(u=>new Map(u.steps.map((f,d)=>[f,d]))),a=["step"];e.forEach((u,f)=>{let d=u.member==="."?u.tag:`${u.member}/${u.tag}`;a.push(d,`${d} wall_time`),t[f]?.smoothed&&a.push(`${d} smoothed`)});let l=o.map(u=>{let f=[String(u)];return t.forEach((d,h)=>{let x=i[h]?.get(u),$=x===void 0?"":d.values[x]??hx(d,u);f.push(String($),String(x===void 0?"":d.wall_times[x]??"")),d.smoothed&&f.push(String(x===void 0?"":d.smoothed[x]??""))}),f.join(",")});return[a.map(gx).join(","),...l,""].join(`\r
`)}function hx(e,t){let n=e.marks.findLast(r=>r.step<=t);return mx[n?.value??"nan"]}function gx(e){let t=/^[=+\-@\t]/.test(e)?`'${e}`:e;return/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function oh(e,t,n){let r=[`### ${_e(e.rule,t)}: ${bo(e.run)}`,"",Ae([`**${Cn(e.severity)}**`,ni(e.confidence)]),"",bx(e.message),""],s=e.evidence.flatMap(a=>a.kind==="stat"?[a]:[]);if(s.length){let a=[p("Measured",{desc:"Head of a column of names of measured numbers"}),p("Value",{desc:"A measured number"}),p("Limit",{desc:"What a number is compared with"})];r.push(`| ${a.join(" | ")} |`,"| --- | ---: | ---: |");for(let{name:l,value:u,limit:f,unit:d}of s){let h=f===null?"":Dr(f,d);r.push(`| ${bo(l)} | ${Dr(u,d)} | ${h} |`)}r.push("")}let o=e.evidence.filter(a=>a.kind!=="stat");for(let a of o){let{name:l,value:u}=_s(a);r.push(`- ${bo(l)}${u?`: ${bo(u)}`:""}`)}o.length&&r.push("");let i=e.remedies.map(a=>t?.remedies[a]?.action).filter(a=>a!==void 0);return i.length&&r.push(p("What to do next:"),"",...i.map((a,l)=>`${l+1}. ${a}`),""),n&&r.push(`<${n}>`,""),r.join(`
`)}function bo(e){return e.replace(/[\\`*_[\]<>|#~&]/g,"\\$&").replace(/\s+/g," ")}function bx(e){return e.split(/((?<!`)`[^`]+`(?!`))/).map((n,r)=>r%2?n.replace(/\s+/g," "):bo(n)).join("")}function bu(e,t,n){return`${`${e} ${t}`.replace(/[^\p{L}\p{N}._=-]+/gu,"-").replace(/^[-.]+|-+$/g,"").slice(0,120)||"chart"}.${n}`}var pt=class extends ce{constructor(){super(...arguments);this.series=[];this.curves=[];this.shown=[];this.heading="";this.run="";this.window=null;this.log=!1;this.dark=!1;this.canvas=()=>null;this.item=(n,r,s)=>y`<button
      role=${s===void 0?"menuitem":"menuitemcheckbox"}
      aria-checked=${s??k}
      @click=${()=>{r(),this.close()}}
    >
      ${n}<span class="tick" aria-hidden="true">${s?"✓":""}</span>
    </button>`}close(){this.box.open=!1,this.handle.focus()}onFocusOut(n){let r=n.relatedTarget;(!r||!this.renderRoot.contains(r))&&(this.box.open=!1)}onKey(n){n.key!=="Escape"||!this.box.open||(n.stopPropagation(),this.close())}savePicture(){let n=this.canvas();if(!n)return;let[r,s]=[Cr(this.series),_n(this.series)],o=this.shown.map(u=>({split:r[u]??"none",text:s[u]??""})),i=this.window?.map(u=>W(Math.round(u))),a=[this.run,i?Zo(i[0]??"",i[1]??""):""].filter(Boolean).join(" · ");rh(n,{title:this.heading,note:a,keys:o},Er(this.dark)).toBlob(u=>u&&ol(u,bu(this.run,this.heading,"png")),"image/png")}saveNumbers(){let n=sh(this.shown.flatMap(r=>this.series[r]??[]),this.shown.flatMap(r=>this.curves[r]??[]),this.window);ol(new Blob([n],{type:"text/csv;charset=utf-8"}),bu(this.run,this.heading,"csv"))}render(){let n=this.curves.some(r=>r.thinned);return y`<details
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
    </details>`}};pt.styles=[xe,ee`
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
    `],R([C({attribute:!1})],pt.prototype,"series",2),R([C({attribute:!1})],pt.prototype,"curves",2),R([C({attribute:!1})],pt.prototype,"shown",2),R([C()],pt.prototype,"heading",2),R([C()],pt.prototype,"run",2),R([C({attribute:!1})],pt.prototype,"window",2),R([C({type:Boolean})],pt.prototype,"log",2),R([C({type:Boolean})],pt.prototype,"dark",2),R([C({attribute:!1})],pt.prototype,"canvas",2),R([Sr("details")],pt.prototype,"box",2),R([Sr("summary")],pt.prototype,"handle",2),pt=R([ve("td-chart-menu")],pt);var yx="200px",ta=class{constructor(t){this.host=t;this.near=!1;this.seen=!1;this.watch=null;t.addController(this)}hostConnected(){this.watch=new IntersectionObserver(t=>{let n=t.at(-1)?.isIntersecting??!1;n!==this.near&&(this.near=n,this.seen||=n,this.host.requestUpdate())},{rootMargin:yx}),this.watch.observe(this.host)}hostDisconnected(){this.watch?.disconnect(),this.near=!1}};var Se=class extends ce{constructor(){super(...arguments);this.run="";this.series=[];this.heading="";this.generation=0;this.annotations=[];this.lit=null;this.dark=!1;this.sync="steps";this.xRange=null;this.yRange=null;this.log=null;this.scale="auto";this.axis="step";this.origin=null;this.smoothing=0;this.levels=[];this.best=!1;this.eager=!1;this.joint=!1;this.window=null;this.cursor=null;this.spoken="";this.off=new Set;this.data=new Qi(this);this.drawn=null;this.weighed=[];this.places=[];this.range=null;this.towering=!1;this.begun=!1;this.wasNear=!1;this.sight=new ta(this);this.drawing=new Xi(this,{zoom:n=>{this.onZoom(n)},cursor:n=>this.cursor=n,hover:n=>this.dispatchEvent(new ae("td-light",{id:n,show:!1})),pick:n=>this.dispatchEvent(new ae("td-find",{id:n}))})}get steps(){let r=this.data.whole.flatMap(({steps:s})=>s.length?[s[0],s.at(-1)]:[]).filter(s=>s!==void 0);return r.length?[Math.min(...r),Math.max(...r)]:null}willUpdate(n){n.has("series")&&(this.off=new Set);let r=["series","run","generation","smoothing"].some(a=>n.has(a));if(this.isSeen&&(r||!this.begun)){this.begun=!0;let{store:a,run:l,series:u,smoothing:f}=this;this.data.load({store:a,run:l,series:u,width:this.clientWidth||800,smoothing:f})}let{curves:s,whole:o}=this.data;this.drawn!==s&&(this.range=lt(s??[]));let i=Ji(this.annotations);(this.weighed!==o||this.places.join()!==i.join())&&(this.towering=ms(o,i)),[this.drawn,this.weighed,this.places]=[s,o,i]}updated(n){let r=this.renderRoot.querySelector(".plot");if(!r||!this.drawn)return;let s=this.plot===null,{near:o}=this.sight;this.drawing.show(r,this.scene(this.drawn),this.sync),(s||n.has("window")||o!==this.wasNear)&&this.drawing.follow(this.window,s,o),this.wasNear=o}get isSeen(){return this.eager||this.sight.seen}get plot(){return this.drawing.plot}scene(n){let{series:r,shown:s,best:o,levels:i}=this,a=o?Pm(r,this.data.whole):null;return Rm(n,s,Cr(r),{annotations:this.annotations,lit:this.lit,axis:this.axis,origin:this.origin,scale:this.ownScale,levels:a?[...i,a]:i,palette:Er(this.dark),xRange:this.xRange,yRange:this.yRange})}get shown(){return this.series.map((n,r)=>r).filter(n=>!this.off.has(n))}get ownScale(){return this.log===null&&this.scale!=="auto"?this.scale:this.log??this.towering?"log":"linear"}toggle(n){let r=new Set(this.off);r.delete(n)||r.add(n),this.off=r.size<this.series.length?r:new Set,this.cursor=null}onZoom(n){n?.join()!==this.window?.join()&&this.dispatchEvent(new ae("td-window",{window:n})),this.data.zoom(n)}onKey(n){let{plot:r,annotations:s,lit:o}=this;if(!r||n.target!==n.currentTarget)return;let i=Jm(n,r,this.cursor,o,s);if(!i)return;n.preventDefault(),i.cursor!==void 0&&(r.point(i.cursor),this.cursor=i.cursor,this.spoken=Xm(r,i.cursor,this.series,this.shown,this.visible,this.range)),i.zoom!==void 0&&r.zoom(i.zoom),i.find&&o!==null&&this.dispatchEvent(new ae("td-find",{id:o}));let a=s.find(({id:f})=>f===i.evidence);if(!a)return;let{name:l,value:u}=_s(a.evidence);this.spoken=`${l} ${u}`,this.dispatchEvent(new ae("td-light",{id:a.id,show:!1}))}get visible(){return this.shown.map(n=>this.drawn?.[n]).filter(n=>n!==void 0)}render(){let{error:n,curves:r}=this.data;return y`<figure aria-label=${this.heading}>
      <div class="head">
        <h3 class="cut" title=${this.heading}>${this.heading}</h3>
        ${this.joint||!r?k:this.renderMenu(r)}
      </div>
      <div class="legend">
        ${this.series.map((s,o)=>this.renderKey(s,o))}
        ${r?Zm(this.plot,r,this.cursor):k}
      </div>
      ${n?y`<div class="message">${n}</div>`:y`<div
              class="plot ${r?"":"waiting"}"
              tabindex="0"
              role="img"
              aria-label=${eh(this.heading,this.series,this.annotations.length>0)}
              @keydown=${s=>this.onKey(s)}
            ></div>`}
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      ${r&&this.isSeen?y`<td-numbers .curves=${r} .series=${this.series} .zoom=${this.window}></td-numbers>`:k}
    </figure>`}renderMenu(n){return y`<td-chart-menu
      .series=${this.series}
      .curves=${n}
      .heading=${this.heading}
      .run=${this.run}
      .window=${this.window}
      .log=${this.ownScale!=="linear"}
      .dark=${this.dark}
      .canvas=${()=>this.plot?.canvas??null}
      .shown=${this.shown}
    ></td-chart-menu>`}renderKey(n,r){let s=this.shown.indexOf(r),o=s>=0?ea(this.plot,this.visible,s,this.cursor,this.range):{text:"",smoothed:"",away:null},i={label:_n(this.series)[r]??"",look:Cr(this.series)[r]??"none"};return Qm(n,i,o,this.series.length,s<0,()=>{this.toggle(r)})}};Se.styles=[xe,Mt,Ki,th],R([C({attribute:!1})],Se.prototype,"store",2),R([C()],Se.prototype,"run",2),R([C({attribute:!1})],Se.prototype,"series",2),R([C()],Se.prototype,"heading",2),R([C({type:Number})],Se.prototype,"generation",2),R([C({attribute:!1})],Se.prototype,"annotations",2),R([C({attribute:!1})],Se.prototype,"lit",2),R([C({type:Boolean})],Se.prototype,"dark",2),R([C()],Se.prototype,"sync",2),R([C({attribute:!1})],Se.prototype,"xRange",2),R([C({attribute:!1})],Se.prototype,"yRange",2),R([C({attribute:!1})],Se.prototype,"log",2),R([C()],Se.prototype,"scale",2),R([C()],Se.prototype,"axis",2),R([C({attribute:!1})],Se.prototype,"origin",2),R([C({type:Number})],Se.prototype,"smoothing",2),R([C({attribute:!1})],Se.prototype,"levels",2),R([C({type:Boolean})],Se.prototype,"best",2),R([C({type:Boolean})],Se.prototype,"eager",2),R([C({type:Boolean})],Se.prototype,"joint",2),R([C({attribute:!1})],Se.prototype,"window",2),R([Te()],Se.prototype,"cursor",2),R([Te()],Se.prototype,"spoken",2),R([Te()],Se.prototype,"off",2),Se=R([ve("td-chart")],Se);function ih(e,t,n,r){let{rules:s,linkOf:o,open:i,remove:a}=r,{run:l,findings:u}=e,f=u.find(d=>d.rule===l.primary&&Ln(d));return y`<article aria-label=${l.name}>
    <div class="top">
      <h2>
        <a
          href=${o(l.name)}
          @click=${d=>{i(d,l.name)}}
          >${vn(l.name)}</a
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
      ${f?y`<b>${_e(f.rule,s)}</b> ${$e(f.message)}`:y`<span class="quiet"
              >${l.status==="unjudged"?nn(p("No rule could judge the training")):nn(p("Nothing found"))}</span
            >`}
    </p>
    ${t?vx(e,t,n,r):y`<p class="missing quiet">${p("This run has no such series.")}</p>`}
  </article>`}function vx({generation:e,run:t,findings:n},r,s,{axes:o,zoom:i,store:a,dark:l,look:u}){let f=o.x===null,d=(h,x)=>h&&(f?[x(h[0],s),x(h[1],s)]:[h[0],h[1]]);return y`<td-chart
    .store=${a}
    .run=${t.name}
    .series=${r.series}
    .heading=${r.title}
    .generation=${e}
    .annotations=${ki(n).filter(({evidence:h})=>Xn(h,r.series))}
    .xRange=${o.x}
    .yRange=${o.y}
    .dark=${l}
    .log=${o.log}
    .window=${d(i,io)}
    sync="compare"
    joint
    @td-window=${({detail:h})=>{u(d(h.window,Ll))}}
  ></td-chart>`}var xx=40;function ah({findings:e,runs:t},n){if(!e.length)return y`<section>
      <h2>${p("Findings")}</h2>
      <p class="small">${p("Nothing was found in any of these runs.")}</p>
    </section>`;let r=ji(t),s=t.length<=xx;return y`<section aria-labelledby="findings">
    <h2 id="findings">${p("Findings")}</h2>
    <div class="scroll cue" tabindex="0" role="region" aria-label=${p("Table of findings")}>
      <table>
        <thead>
          <tr>
            <th scope="col">${p("Finding")}</th>
            <th scope="col" class="number">${p("Runs")}</th>
            ${s?t.map(o=>y`<th scope="col" class="mark turned" title=${o}>
                        <bdi>${o.slice(r.length)}</bdi>
                      </th>`):k}
          </tr>
        </thead>
        <tbody>
          ${e.map(o=>y`<tr>
                <th scope="row">${_e(o.rule,n)}</th>
                <td class="number" title=${o.found.join(`
`)}>
                  ${tn(o.found.length,Math.max(t.length-o.unchecked.length,o.found.length))}
                </td>
                ${s?t.map(i=>{let a=hm(o,i),l=a==="found"?Tt(o.severity):y`<span class="none" aria-hidden="true"
                                >${a==="clear"?"·":"?"}</span
                              >`;return y`<td
                          class="mark ${a==="found"?o.severity:""}"
                          title=${fu(a)}
                        >
                          ${l}<span class="unseen">${fu(a)}</span>
                        </td>`}):k}
              </tr>`)}
        </tbody>
      </table>
    </div>
    <p class="small">
      ${p("· the rule was checked and found nothing; ? it could not be checked.")}
      ${r?p(g`All runs are in ${r}.`):k}
    </p>
  </section>`}function lh({groups:e,group_comparisons:t}){return e.length?y`<section aria-labelledby="seeds">
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
          ${e.map(n=>y`<tr>
                <th scope="row" title=${n.runs.join(`
`)}>${vn(n.name)}</th>
                <td class="number" title=${n.left_out.join(`
`)}>
                  ${n.left_out.length?tn(n.values.length,n.runs.length):n.runs.length}
                </td>
                <td class="number">${Y(n.mean)}</td>
                <td class="number">${n.spread===null?"–":`± ${Y(n.spread)}`}</td>
                <td>
                  ${n.by==="hparams"?p("hyper-parameters"):p("name",{desc:"Of a run"})}
                </td>
              </tr>`)}
        </tbody>
      </table>
    </div>
    ${t.length?y`<ul class="group_comparisons">
            ${t.map(({message:n,is_better:r})=>y`<li>${r?y`<b>${nn(n)}</b>`:nn(n.replace(/^cannot/,"Cannot"))}</li>`)}
          </ul>`:y`<p class="small">
            ${e.length>1?p("Too many groups to compare pairwise: choose a baseline."):p("Only one group: there is nothing to compare it with.")}
          </p>`}
  </section>`:k}function uh(e){return y`<section aria-labelledby="patterns">
    <h2 id="patterns">${p("Patterns across runs")}</h2>
    ${e.patterns.length?y`<ul>
            ${e.patterns.map(({message:t})=>y`<li>${nn(wx(t))}</li>`)}
          </ul>`:k}
    <p class="small">${ym(e)}</p>
  </section>`}function wx(e){return e.charAt(0).toUpperCase()+e.slice(1)}var yu=8;function ch(e,t){let{ranking:n,quantities:r,quantity:s,verdict:o,winner:i,groups:a,hparams:l,runs:u}=e,f=l.slice(0,yu),d=new Map(u.map((h,x)=>[h,x]));return y`<section aria-labelledby="ranking">
    <div class="head">
      <h2 id="ranking">${p("Ranking")}</h2>
      ${r.length>1?y`<label
              >${p("By",{desc:"Label of the choice of the value that runs are ranked by"})}
              <select
                @change=${h=>t.change({rankBy:h.target.value})}
              >
                ${r.map(({key:h,label:x,runs:$})=>y`<option value=${h} ?selected=${h===s?.key}>
                      ${x}${$<u.length?` (${tn($,u.length)})`:""}
                    </option>`)}
              </select></label
            >`:k}
      <label
        >${p("Against",{desc:"Label of the choice of the run that others are held against"})}
        <select
          @change=${h=>t.change({baseline:h.target.value})}
        >
          <option value="" ?selected=${!e.baseline}>${p("no baseline")}</option>
          ${u.map(h=>y`<option value=${h} ?selected=${h===e.baseline}>${h}</option>`)}
        </select></label
      >
    </div>
    <p class="verdict" aria-live="polite">${o}</p>
    ${i?y`<p class="small">
            ${a.length?p("The best of many runs is partly lucky: only repeated seeds show whether its settings are better."):p("One run of each setting: a different seed could change the ranking.")}
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
            ${e.baseline?y`<th scope="col" class="number">${p("Difference")}</th>
                    <th scope="col" class="number">
                      ${p("As good as the baseline at",{desc:"Then comes a step"})}
                    </th>`:k}
            ${f.map(({name:h})=>y`<th scope="col" class="value" title=${h}>${h}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${n.map(h=>{let x=d.get(h.run)??0;return y`<tr class=${h.place===null?"out":""}>
              <td class="number">${h.place??"–"}</td>
              ${$x(h,e,t)}
              <td class="number">${Y(h.best?.value)}</td>
              <td class="number">${h.best?Ve(h.best.step):"–"}</td>
              <td class="number">${Tx(h.best?.seconds)}</td>
              ${e.baseline?Sx(h,e):k}
              ${f.map(({values:$})=>{let T=mm($[x]);return y`<td class="value" title=${T}>${T}</td>`})}
            </tr>`})}
        </tbody>
      </table>
    </div>
    ${kx(e)}
  </section>`}function $x({run:e,exclusion_reasons:t},{baseline:n,winner:r},s){return y`<th scope="row" class="ranked">
    <div class="who">
      <a
        href=${s.linkOf(e)}
        @click=${o=>{o.ctrlKey||o.metaKey||o.shiftKey||(o.preventDefault(),s.open(e))}}
        >${vn(e)}</a
      >${e===r?y`<span class="tag">${p("best",{desc:"Mark of the best run"})}</span>`:k}${e===n?y`<span class="tag"
              >${p("baseline",{desc:"Mark of the run that others are held against"})}</span
            >`:k}
    </div>
    ${t.length?y`<span class="doubt">${p(g`Not ranked: ${ct(t)}`)}</span>`:k}
  </th>`}function Sx(e,t){let n=e.run===t.baseline,r=bm(t,e.difference),s=r===null?"":r?"better":"worse",o=r===null?"":r?p("better"):p("worse");return y`<td class="number ${s}" title=${o}>
      ${n?"":gm(e.difference)}${o?y`<span class="unseen"> ${o}</span>`:""}
    </td>
    <td class="number">
      ${n?"":e.reached_step===null?p("never",{desc:"It was never as good as the baseline"}):kt(Ve(e.reached_step))}
    </td>`}function kx({hparams:e,hparams_alike:t}){let n=e.length-yu;if(!e.length&&!t)return k;let r=Ae(e.slice(yu).map(({name:o})=>o)),s=[e.length?Rx(e.length):p("No hyper-parameter differs"),n>0?p(g`${n} more not shown: ${r}`):"",t?me(t,{one:p(g`${t} is the same in all runs`),other:p(g`${t} are the same in all runs`)}):""];return y`<p class="small">${nn(ct(s))}</p>`}function Rx(e){let t=W(e);return me(e,{one:p(g`${t} hyper-parameter differs`),other:p(g`${t} hyper-parameters differ`)})}function Tx(e){return e==null?"–":yn(e)}var ph=ee`
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
  .excluded {
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
`;var zn=class extends ce{constructor(){super(...arguments);this.comparison=null;this.error=null;this.rules=null;this.linkOf=()=>"#"}get context(){return{linkOf:this.linkOf,change:n=>this.dispatchEvent(new ae("td-compare",n)),open:n=>this.dispatchEvent(new ae("td-open",{runs:[n]}))}}render(){if(this.error)return y`<section role="alert"><p>${this.error}</p></section>`;let{comparison:n}=this;return n?y`${ch(n,this.context)} ${ah(n,this.rules)}
    ${lh(n)} ${uh(n)}`:y`<section aria-busy="true"><p class="small">${p("Comparing …")}</p></section>`}};zn.styles=[xe,Mt,ph],R([C({attribute:!1})],zn.prototype,"comparison",2),R([C()],zn.prototype,"error",2),R([C({attribute:!1})],zn.prototype,"rules",2),R([C({attribute:!1})],zn.prototype,"linkOf",2),zn=R([ve("td-comparison")],zn);var dh=ee`
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
`;var na=class{constructor(t){this.owner=t;this.comparison=null;this.error=null;this.asked=""}ask(t,{generation:n,runs:r,baseline:s,quantity:o}){let i=JSON.stringify([n,r,s,o]);if(i===this.asked||!r.length)return;this.asked=i;let a=r.includes(s)?s:"";t.compare(r,{baseline:a,quantity:o}).then(l=>{this.tell(i,{comparison:l,error:null})},l=>{Rn(l)||this.tell(i,{error:l.message})})}tell(t,n){t===this.asked&&(Object.assign(this,n),this.owner.requestUpdate())}};var Mx=600,dt=class extends ce{constructor(){super(...arguments);this.details=[];this.runs=[];this.drawn=[];this.generation=0;this.rules=null;this.quantity="";this.state=Jo;this.linkOf=()=>"#";this.dark=!1;this.compared=[];this.axes=td;this.ends=new Map;this.quantities=[];this.data=new na(this);this.change=n=>{this.dispatchEvent(new ae("td-compare",n))}}get known(){return this.details.reduce((n,{generation:r})=>Math.max(n,r),0)}get current(){return this.quantities.find(({key:n})=>n===this.quantity)??this.quantities[0]}get isOverlay(){return Xc(this.state,this.runs.length)==="overlay"}willUpdate(n){let r=n.get("state"),s=r!==void 0&&r.layout!==this.state.layout;if(n.has("details")&&(this.quantities=id(this.details)),(n.has("details")||n.has("quantity")||s)&&this.load(),n.has("compared")){let u=f=>this.compared.filter(({run:d})=>d===f).map(({curve:d})=>d);this.ends=new Map(this.details.map(({run:{name:f}})=>[f,Ti(u(f))]))}(n.has("compared")||n.has("state"))&&(this.axes=nd(this.compared,this.state));let{generation:o,runs:i}=this,{baseline:a,rankBy:l}=this.state;this.data.ask(this.store.source,{generation:o,runs:i,baseline:a,quantity:l})}updated(){let{comparison:n}=this.data;if(!n||this.runs.length<=60)return;let r=yp(bp(this.runs,n),this.state.curves,this.state.baseline);r.join(`
`)!==this.drawn.join(`
`)&&this.dispatchEvent(new ae("td-draw",{runs:r}))}async load(){let{current:n,isOverlay:r}=this;if(!n)return;let s=await Promise.allSettled([...n.panels].map(async([o,{series:i}])=>{let a=r?i.slice(-1):i;return(await this.store.load(o,a,Mx)).map((u,f)=>({run:o,curve:u,better:a[f]?.better??"none"}))}));n!==this.current||r!==this.isOverlay||(this.compared=s.flatMap(o=>o.status==="fulfilled"?o.value:[]))}open(n,r){n.preventDefault(),this.dispatchEvent(new ae("td-open",{runs:r}))}render(){let{state:n,axes:r,quantities:s,runs:o}=this;return y`${yd({state:n,count:o.length,layout:this.isOverlay?"overlay":"grid",axes:r,quantities:s,quantity:this.current,hasGroups:!!this.data.comparison?.groups.length,change:this.change,choose:i=>this.dispatchEvent(new ae("td-quantity",{key:i}))})}
      ${this.details.length?this.isOverlay?this.renderOverlay():this.renderGrid():y`<p class="quiet">${p(g`Loading ${Be(o.length)} …`)}</p>`}
      <td-comparison
        .comparison=${this.data.comparison}
        .error=${this.data.error}
        .rules=${this.rules}
        .linkOf=${this.linkOf}
      ></td-comparison>`}renderGrid(){let n={axes:this.axes,zoom:this.state.zoom,store:this.store,rules:this.rules,dark:this.dark,linkOf:this.linkOf,open:(r,s)=>{this.open(r,[s])},remove:(r,s)=>{this.open(r,this.runs.filter(o=>o!==s))},look:r=>{this.change({zoom:r})}};return y`<div class="grid">
      ${An(this.details,({run:r})=>r.name,r=>{let{name:s}=r.run;return ih(r,this.current?.panels.get(s),this.ends.get(s)??[0,0],n)})}
    </div>`}renderOverlay(){let{current:n,state:r,axes:s}=this,o=this.details.flatMap(({run:l})=>{let u=n?.panels.get(l.name)?.series.at(-1);return u?[{run:l.name,series:u}]:[]}),i=this.data.comparison?.groups??[],a=r.bands?gd(o,i):{groups:[],rest:o};return y`<td-overlay
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
    ></td-overlay>`}};dt.styles=[xe,Mt,dh],R([C({attribute:!1})],dt.prototype,"details",2),R([C({attribute:!1})],dt.prototype,"runs",2),R([C({attribute:!1})],dt.prototype,"drawn",2),R([C({type:Number})],dt.prototype,"generation",2),R([C({attribute:!1})],dt.prototype,"rules",2),R([C()],dt.prototype,"quantity",2),R([C({attribute:!1})],dt.prototype,"state",2),R([C({attribute:!1})],dt.prototype,"store",2),R([C({attribute:!1})],dt.prototype,"linkOf",2),R([C({type:Boolean})],dt.prototype,"dark",2),R([Te()],dt.prototype,"compared",2),dt=R([ve("td-compare")],dt);function Ps(e){let t=l=>l.suppressed!==null&&l.superseded_by===null,n=e.filter(t),r=e.filter(l=>!t(l)),s=new Set(r.filter(Ln).map(l=>l.rule)),o=r.filter(({superseded_by:l})=>l!==null&&s.has(fh(l,r))),i=new Set;return{main:r.filter(l=>!o.includes(l)).map(l=>{let u=!i.has(l.rule);i.add(l.rule);let f=o.filter(d=>fh(d.superseded_by??"",r)===l.rule);return{finding:l,explains:u?f:[]}}),suppressed:n}}function fh(e,t){let n=new Set,r=e;for(;!n.has(r);){n.add(r);let s=t.filter(i=>i.rule===r),o=s.length&&!s.some(Ln)?s[0]?.superseded_by:null;if(!o)break;r=o}return r}var Hr=class extends ce{constructor(){super(...arguments);this.outcomes=[];this.rules=null}render(){let n=i=>this.outcomes.filter(a=>a.status===i),[r,s,o]=[n("clear"),n("skipped"),n("failed")];return y`<h2>${p("What was checked")}</h2>
      ${r.length?y`<h3>${Ex(r.length)}</h3>
              <ul class="clear">
                ${r.map(({rule:i})=>y`<li title=${this.summary(i)}>${_e(i,this.rules)}</li>`)}
              </ul>`:k}
      ${mh(ti(s.length),s,this.rules)}
      ${mh(Cx(o.length),o,this.rules)}`}summary(n){return this.rules?.rules.find(r=>r.name===n)?.summary??""}};Hr.styles=[xe,ee`
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
    `],R([C({attribute:!1})],Hr.prototype,"outcomes",2),R([C({attribute:!1})],Hr.prototype,"rules",2),Hr=R([ve("td-checked")],Hr);function Ex(e){let t=W(e);return me(e,{one:p(g`${t} rule found nothing`),other:p(g`${t} rules found nothing`)})}function Cx(e){let t=W(e);return me(e,{one:p(g`${t} rule failed; this is a fault of the plugin, other rules are not affected`),other:p(g`${t} rules failed; this is a fault of the plugin, other rules are not affected`)})}function mh(e,t,n){if(!t.length)return k;let r=new Map;for(let{rule:s,reason:o}of t)r.set(o,[...r.get(o)??[],_e(s,n)]);return y`<h3>${e}</h3>
    <dl>
      ${[...r].map(([s,o])=>y`<dt>${Ae(o)}</dt>
            <dd>${$e(s)}</dd>`)}
    </dl>`}var Os=ee`
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
`;function vu(){return p("New",{desc:"A finding that was not there before"})}function ra(e,t){if(!e)return k;let n=Ae(e.fresh.map(r=>_e(r,t)));return y`${n?y`<span class="new" title=${p(g`Since you last looked: ${n}`)}>${vu()}</span>`:k}
  ${e.solved.map(r=>y`<span class="solved">${p(g`No longer found: ${_e(r,t)}`)}</span>`)}`}function sa({name:e,reading:t}){if(!t)return k;let n=Math.floor(di(t)*100),r=p(g`${ps(t.bytes_read)} of ${ps(t.bytes_known)} read; what is found may change`);return y`<span
    class="how-far"
    role="progressbar"
    aria-label=${p(g`Reading ${e}`,{desc:"Progress of reading a run"})}
    aria-valuenow=${n}
    aria-valuetext=${Ae([`${n} %`,r])}
    title=${r}
    ><i style="--share: ${n}%"></i>${n} %</span
  >`}var Ir=class extends ce{constructor(){super(...arguments);this.open=!1}render(){let{action:n,why:r,test:s,code:o}=this.remedy;return y`<details ?open=${this.open}>
      <summary><span>${$e(n)}</span></summary>
      <div class="body">
        <p>${$e(r)}</p>
        ${s?y`<p><span class="label">${p("Cheapest test:")}</span>${$e(s)}</p>`:k}
        ${Object.keys(o).length?y`<td-code .code=${o}></td-code>`:k}
      </div>
    </details>`}};Ir.styles=[xe,ee`
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
    `],R([C({attribute:!1})],Ir.prototype,"remedy",2),R([C({type:Boolean})],Ir.prototype,"open",2),Ir=R([ve("td-remedy")],Ir);function hh(e){let t=e.evidence.filter(r=>r.kind==="stat");if(!t.length)return k;let n=t.some(r=>r.limit!==null);return y`<table class="stats">
    <thead>
      <tr>
        <th scope="col">${p("Measured",{desc:"Head of a column of names of measured numbers"})}</th>
        <th scope="col" class="number">${p("Value",{desc:"A measured number"})}</th>
        ${n?y`<th scope="col" class="number">${p("Limit",{desc:"What a number is compared with"})}</th>`:k}
      </tr>
    </thead>
    <tbody>
      ${t.map(({name:r,value:s,limit:o,unit:i})=>y`<tr>
            <th scope="row">${r}</th>
            <td class="number"><b>${Dr(s,i)}</b></td>
            ${n?y`<td class="number quiet">${o===null?"":Dr(o,i)}</td>`:k}
          </tr>`)}
    </tbody>
  </table>`}function xu(e,t,n){let r=e?.sections.find(s=>s.key===t);return r?y`<section>
        <h4>${n}</h4>
        ${vh(r)}
      </section>`:k}function yo(e,t,n){let r=e?.sections.find(s=>s.key===t);return r?y`<details class="more">
    <summary class="fold"><h4>${n}</h4></summary>
    ${vh(r)}
  </details>`:k}function gh(e){let t=e?.thresholds??[];return t.length?y`<details class="more">
    <summary class="fold"><h4>${p("Thresholds and where they come from")}</h4></summary>
    <ul class="text">
      ${t.map(({name:n,default:r,unit:s,source:o})=>y`<li><code>${n}</code> = ${JSON.stringify(r)} (${s}): ${o}</li>`)}
    </ul>
  </details>`:k}function bh(e){if(!e)return k;let t=y`<code>${e.page}</code>`;return y`<p class="quiet">${p(y`With curves: ${t} in the project`)}</p>`}function yh({remedies:e},t){if(!e.length||!t)return k;let n=e.map(r=>t.remedies[r]).filter(r=>r!==void 0);return y`<section>
    <h4>${p("What to do next")}</h4>
    <ol class="remedies">
      ${n.map((r,s)=>y`<li><td-remedy .remedy=${r} ?open=${s===0}></td-remedy></li>`)}
    </ol>
  </section>`}function vh(e){return y`${e.blocks.map(({kind:t,items:n})=>t==="ul"?y`<ul class="text">
        ${n.map(r=>y`<li>${hi(r)}</li>`)}
      </ul>`:t==="code"?y`<pre class="cue" tabindex="0">
${n.flat().map(r=>"code"in r?r.code:r.text)}</pre>`:y`${n.map(r=>y`<p>${hi(r)}</p>`)}`)}`}var xh=ee`
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
`;var wh=ee`
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
`;var Et=class extends ce{constructor(){super(...arguments);this.rules=null;this.explains=[];this.open=!1;this.fresh=!1;this.lit=null;this.link=()=>"";this.copied=!1}async goTo(n){await this.updateComplete,this.card.open=!0;let s=[...this.renderRoot.querySelectorAll(".places button")].find(o=>o.dataset.id===n);s?.focus({preventScroll:!0}),s?.scrollIntoView({block:"nearest"})}async copy(){this.copied=await ro(oh(this.finding,this.rules,this.link())),setTimeout(()=>this.copied=!1,2e3)}get rule(){return this.rules?.rules.find(({name:n})=>n===this.finding.rule)??null}light(n,r=!1){this.dispatchEvent(new ae("td-light",{id:n,show:r}))}render(){let{finding:n,rule:r}=this,s=er(n);return y`<details
      class="card ${n.severity}"
      ?open=${this.open}
      @mouseenter=${()=>this.light(s)}
      @mouseleave=${()=>this.light(null)}
    >
      <summary>
        <span class="line"
          >${rn(n.severity)}<span class="confidence">${ni(n.confidence)}</span
          >${this.fresh?y`<span class="new">${vu()}</span>`:k}</span
        >
        <h3>${_e(n.rule,this.rules)}</h3>
        <p>${$e(n.message)}</p>
        ${this.renderAlso()}
      </summary>
      <div class="body">
        ${yh(n,this.rules)} ${hh(n)} ${this.renderPlaces()}
        ${xu(r,"Why it matters",p("Why it matters"))}
        ${xu(r,"Likely causes",p("Likely causes"))}
        ${yo(r,"When it is wrong",p("When this rule is wrong"))}
        ${yo(r,"What it looks for",p("What the rule looks for"))}
        ${yo(r,"How often it is right",p("How often it is right"))} ${gh(r)}
        ${yo(r,"References",p("References"))} ${this.renderExplained()} ${bh(r)}
        <button class="button copy" @click=${()=>{this.copy()}}>
          <span aria-live="polite">${this.copied?p("Copied"):p("Copy as Markdown")}</span>
        </button>
      </div>
    </details>`}renderAlso(){return this.explains.length?y`<p class="also">
      <span class="quiet"
        >${p("Explains",{desc:"Before the names of findings that this one explains"})}</span
      >
      ${this.explains.map(({rule:n,severity:r})=>y`<span class="one"
            >${Tt(r)}<span class="unseen">${Cn(r)}</span
            >${_e(n,this.rules)}</span
          >`)}
    </p>`:k}renderPlaces(){let n=this.finding.evidence.map((r,s)=>({evidence:r,id:_l(this.finding,s)})).filter(({evidence:r})=>r.kind!=="stat");return n.length?y`<ul class="places" aria-label=${p("On the curve")}>
      ${n.map(({evidence:r,id:s})=>{let{name:o,value:i}=_s(r),a="tag"in r;return y`<li>
          <button
            class=${this.lit===s?"lit":""}
            data-id=${s}
            data-kind=${r.kind}
            title=${a?p(g`On ${r.tag}: click to zoom in, and again to zoom out`):""}
            @mouseenter=${()=>this.light(s)}
            @mouseleave=${()=>this.light(er(this.finding))}
            @focus=${()=>this.light(s)}
            @blur=${()=>this.light(null)}
            @click=${()=>this.light(s,!0)}
          >
            <span>${o}</span><span class="number">${i}</span>
          </button>
        </li>`})}
    </ul>`:k}renderExplained(){let{explains:n,finding:r}=this;return n.length?y`<details class="more">
      <summary class="fold">
        <h4>
          ${p(g`Explained by this (${n.length})`,{desc:"Findings that this finding explains"})}
        </h4>
      </summary>
      <ul class="explained">
        ${n.map(s=>y`<li
              @mouseenter=${()=>this.light(er(s))}
              @mouseleave=${()=>this.light(er(r))}
            >
              ${rn(s.severity)} <b>${_e(s.rule,this.rules)}</b>
              <p>${$e(s.message)}</p>
            </li>`)}
      </ul>
    </details>`:k}};Et.styles=[xe,Mt,Os,wh,xh],R([C({attribute:!1})],Et.prototype,"finding",2),R([C({attribute:!1})],Et.prototype,"rules",2),R([C({attribute:!1})],Et.prototype,"explains",2),R([C({type:Boolean})],Et.prototype,"open",2),R([C({type:Boolean})],Et.prototype,"fresh",2),R([C({attribute:!1})],Et.prototype,"lit",2),R([C({attribute:!1})],Et.prototype,"link",2),R([Te()],Et.prototype,"copied",2),R([Sr("details.card")],Et.prototype,"card",2),Et=R([ve("td-finding")],Et);function oa(e){return e.rule+e.tags.join()}function $h(e,t){let{rules:n,news:r,lit:s,link:o,first:i}=t,{main:a,suppressed:l}=Ps(e.findings),u=r?.solved??[];return y`${a.length?k:_x(e,l.length)}
  ${u.length?y`<p class="gone">${ra({fresh:[],solved:u},n)}</p>`:k}
  ${An(a,({finding:f})=>oa(f),({finding:f,explains:d})=>y`<td-finding
        .finding=${f}
        .explains=${d}
        .rules=${n}
        .lit=${s}
        .link=${o}
        .fresh=${r?.fresh.includes(f.rule)??!1}
        ?open=${oa(f)===i}
      ></td-finding>`)}
  ${l.length?Ax(l,n):k}`}function Ax(e,t){return y`<details class="suppressed">
    <summary class="fold">${Lx(e.length)}</summary>
    <ul>
      ${e.map(n=>y`<li>
            <p>${rn(n.severity)} <b>${_e(n.rule,t)}</b></p>
            <p>${$e(n.message)}</p>
            <p class="quiet">${p(g`Reason given: ${n.suppressed}`)}</p>
          </li>`)}
    </ul>
  </details>`}function _x({run:e,outcomes:t},n){let{status:r,reason:s}=e,o=p("No rule could judge the training of this run"),i=t.filter(a=>a.status==="clear").length;return y`<div class="verdict ${r}">
    <h2>
      ${r==="unjudged"?p("This run could not be judged"):n?p("Nothing else found"):p("Nothing found")}
    </h2>
    <p>
      ${r==="unjudged"?$e(nn(s?Yn(o,s):o)):Px(i)}
    </p>
  </div>`}function Lx(e){let t=W(e);return me(e,{one:p(g`${t} finding suppressed by your configuration`),other:p(g`${t} findings suppressed by your configuration`)})}function Px(e){let t=W(e);return me(e,{one:p(g`${t} rule checked this run and found nothing wrong.`),other:p(g`${t} rules checked this run and found nothing wrong.`)})}function Sh(e,t){let n=e.series.reduce((o,i)=>o+i.points,0),r=e.members.filter(o=>o!==e.name),s=(t&&wu(t))??0;return[Ae([Xo(e.series.length),Tr(n)]),t?.last_step?p(g`${W(t.last_step)} steps`,{desc:"Length of a run"}):"",s>1?yn(s):"",t?.impossible_times?$u(t.impossible_times):"",r.length?p(g`joined from ${Ae(r)}`,{desc:"A run of several directories"}):""].filter(Boolean).join(" · ")}function wu({first_wall_time:e,last_wall_time:t}){return e===null||t===null?null:t-e}function $u(e){let t=W(e);return me(e,{one:p(g`${t} impossible wall time`,{desc:"A time that cannot be, in a log"}),other:p(g`${t} impossible wall times`,{desc:"Times that cannot be, in a log"})})}function kh({run:e},t){return y`<header>
    <h1>${vn(t?.shown??e.name)}</h1>
    ${rn(e.status)} ${t?sa(t):k}
    <p class="facts quiet">${Sh(e,t)}</p>
    <p class="kind quiet">${$e(Yn(ri(e.family),e.family_reason))}</p>
    ${e.best?y`<p class="checkpoint">${$e(e.best.message)}</p>`:k}
  </header>`}function Rh(e,t){let n=p("TensorBoard gives the tab only a sample of this run's points: short events may be missing.");return y`${t?.sampled?y`<p class="notice">${n}</p>`:k}${e.map(({where:r,message:s})=>y`<p class="notice"><b>${r}</b> ${$e(s)}</p>`)}`}function Th(e,t,n){let[r]=Ps(e).main;if(!r)return k;let{rule:s,severity:o,remedies:i}=r.finding,a=i.map(l=>t?.remedies[l]).find(l=>l!==void 0);return a?y`<button class="next" @click=${n}>
    <b class="badge ${o}">${Tt(o)}${_e(s,t)}</b>
    <span>${$e(a.action)}</span>
  </button>`:k}function Mh({notes:e}){return y`${e.length?y`<details class="suppressed">
          <summary class="fold">${p("Is this normal?")} <span class="quiet">${e.length}</span></summary>
          <ul>
            ${e.map(t=>y`<li>
                  <p>${$e(t.message)}</p>
                  <p class="quiet">${t.source}</p>
                </li>`)}
          </ul>
        </details>`:k}`}var Eh=ee`
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
`;var Ch=ee`
  label {
    display: inline-flex;
    align-items: center;
    gap: 8px;
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
`;var Ah=10,Ox=.5,Nx=16,Dn=class extends ce{constructor(){super(...arguments);this.share=null;this.titles=[]}change(n){this.dispatchEvent(new ae("td-reading",n))}onClasses(n){let r=Number(n.target.value);cl(r)&&this.change({classes:r})}onPrior(n){let r=n.target,s=pl(r.value);r.setAttribute("aria-invalid",String(s===null)),s&&this.change({prior:s})}onAdd(n){n.preventDefault();let r=n.target,s=new FormData(r),[o,i]=[s.get("value"),s.get("title")],a=Number(o);o===""||!Number.isFinite(a)||typeof i!="string"||(this.change({levels:[...this.reading.levels,[i,a]]}),r.querySelector("input")?.select())}place(){let n=this.box.querySelector(".panel");if(!n||!this.box.open)return;n.style.translate="none";let{right:r}=n.getBoundingClientRect(),s=r+Nx-document.documentElement.clientWidth;n.style.translate=s>0?`${-s}px`:"none"}onFocusOut(n){let r=n.relatedTarget;r&&!this.box.contains(r)&&(this.box.open=!1)}onKey(n){n.key!=="Escape"||!this.box.open||(this.box.open=!1,this.box.querySelector("summary")?.focus())}render(){let{best:n,classes:r,prior:s,levels:o}=this.reading,i=o.length+[n,r!==null,s!==null].filter(Boolean).length,a=[this.share===null?Ox:Number(this.share.toPrecision(4))];return y`<details
      class="levels"
      @toggle=${()=>this.place()}
      @focusout=${l=>this.onFocusOut(l)}
      @keydown=${l=>this.onKey(l)}
    >
      <summary class="button">
        ${p("Levels",{desc:"Horizontal reference lines on a chart"})}
        ${i?y`<span class="count">${i}</span>`:k}
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
        ${this.share===null?k:y`<p class="quiet">
                ${p(g`A finding measured that the accuracy of this model stays at ${Y(this.share)}.`)}
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
            ${this.titles.map(l=>y`<option value=${l}>${p(g`on ${l}`,{desc:"On a chart"})}</option>`)}
          </select>
          <button class="button">${p("Add")}</button>
        </form>
        ${o.length?y`<ul>
                ${o.map(([l,u],f)=>y`<li>
                      <span class="cut"
                        >${p(g`${Y(u)} on ${l}`,{desc:"A level on a chart"})}</span
                      >
                      <button
                        aria-label=${p(g`Remove the level ${Y(u)} on ${l}`)}
                        @click=${()=>this.change({levels:o.filter((d,h)=>h!==f)})}
                      >
                        ×
                      </button>
                    </li>`)}
              </ul>`:k}
      </div>
    </details>`}};Dn.styles=[xe,Ch],R([C({attribute:!1})],Dn.prototype,"reading",2),R([C({type:Number})],Dn.prototype,"share",2),R([C({attribute:!1})],Dn.prototype,"titles",2),R([Sr(".levels")],Dn.prototype,"box",2),Dn=R([ve("td-levels")],Dn);var _h=ee`
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
  select {
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
`;var zx=()=>({step:p("Steps"),relative:p("Time since start"),wall:p("Wall time")}),Dx=()=>({auto:p("Automatic",{desc:"Scale of the values"}),linear:p("Linear",{desc:"Scale of the values"}),log:p("Log",{desc:"Logarithmic scale of the values"}),symlog:p("Symmetric log",{desc:"Scale of the values"})}),Hn=class extends ce{constructor(){super(...arguments);this.smoothing=0;this.share=null;this.titles=[]}change(n){this.dispatchEvent(new ae("td-reading",n))}onSmooth(n){let r=Number(n.target.value);this.dispatchEvent(new CustomEvent("td-smoothing",{detail:r}))}render(){let{reading:n,smoothing:r}=this;return y`<label
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
      ${this.renderSelect(p("X axis",{desc:"Label of the choice of the horizontal axis"}),p("Horizontal axis"),zx(),n.axis,s=>this.change({axis:s}))}
      ${this.renderSelect(p("Values",{desc:"Label of the choice of the scale"}),p("Scale of the values"),Dx(),n.scale,s=>this.change({scale:s}))}
      <td-levels .reading=${n} .share=${this.share} .titles=${this.titles}></td-levels>
      ${n.window?y`<button class="button reset" @click=${()=>this.change({window:null})}>
              ${p("Reset zoom")}
            </button>`:k}`}renderSelect(n,r,s,o,i){return y`<label class="axis" title=${r}
      ><span>${n}</span>
      <select
        aria-label=${r}
        @change=${a=>i(a.target.value)}
      >
        ${Object.entries(s).map(([a,l])=>y`<option value=${a} .selected=${a===o}>${l}</option>`)}
      </select></label
    >`}};Hn.styles=[xe,_h],R([C({attribute:!1})],Hn.prototype,"reading",2),R([C({type:Number})],Hn.prototype,"smoothing",2),R([C({type:Number})],Hn.prototype,"share",2),R([C({attribute:!1})],Hn.prototype,"titles",2),Hn=R([ve("td-run-tools")],Hn);var ia=class{constructor(t,n){this.host=t;this.settle=n;this.moving=null;t.addController(this)}hostDisconnected(){clearTimeout(this.timer)}put(t){this.moving=t,this.host.requestUpdate(),clearTimeout(this.timer),this.timer=setTimeout(()=>{this.moving=null,this.settle(t)},120)}};var Hx=new Set(["loss","score","reward"]),Ct=class extends ce{constructor(){super(...arguments);this.row=null;this.news=null;this.rules=null;this.reading=jn;this.link=()=>"";this.dark=!1;this.lit=null;this.smoothing=new ia(this,n=>{this.dispatchEvent(new ae("td-reading",{smoothing:n}))});this.annotations=[];this.panels={lead:[],groups:[]};this.first="";this.shownRun=""}willUpdate(n){if(!n.has("detail"))return;let{run:r,findings:s}=this.detail;if(this.annotations=ki(s),this.panels=od(Si(this.detail),s.find(Ln)),r.name===this.shownRun&&this.first)return;let[o]=Ps(s).main;this.first=o?oa(o.finding):"",this.shownRun=r.name}get weight(){return this.reading.smoothing??this.detail.smoothing}onLight({detail:{id:n,show:r}}){if(this.lit=n,!r||n===null)return;let s=this.annotations.find(l=>l.id===n),i=[...this.renderRoot.querySelectorAll("td-chart")].find(l=>s&&Xn(s.evidence,l.series));i?.closest("details")?.setAttribute("open","");let a=i?.steps;s&&a&&this.look(Om(s.evidence,a)),i?.scrollIntoView({block:"nearest",behavior:Lh()})}look(n){let r=n?.join()===this.reading.window?.join();this.dispatchEvent(new ae("td-reading",{window:r?null:n}))}async onFind({detail:{id:n}}){this.lit=n,await[...this.renderRoot.querySelectorAll("td-finding")].find(({finding:s})=>n.startsWith(`${er(s)}#`))?.goTo(n)}render(){let{row:n,rules:r,news:s,lit:o,link:i}=this,{run:a,findings:l,outcomes:u,warnings:f}=this.detail,{lead:d,groups:h}=this.panels,x=[...d,...h.flatMap(({panels:$})=>$)].map(({title:$})=>$);return y`${kh(this.detail,n)} ${Rh(f,n)}
      ${Th(l,r,()=>{this.goToCard()})}
      ${x.length?y`<td-run-tools
              .reading=${this.reading}
              .smoothing=${this.smoothing.moving??this.weight}
              .share=${Lm(l,a.series)}
              .titles=${[...new Set(x)]}
              @td-smoothing=${({detail:$})=>this.smoothing.put($)}
            ></td-run-tools>`:k}
      <div
        class="page"
        @td-find=${$=>{this.onFind($)}}
        @td-light=${$=>this.onLight($)}
        @td-window=${({detail:$})=>this.dispatchEvent(new ae("td-reading",$))}
      >
        <div class="lead ${d.length?"":"none"}">
          <h2 class="unseen">${p("Curves")}</h2>
          <div class="pairs">
            ${An(d,({key:$})=>$,($,T)=>this.renderChart($,T===0?"first":""))}
          </div>
        </div>
        <aside aria-label=${p("Findings")}>
          <h2 class="unseen">${p("Findings")}</h2>
          ${$h(this.detail,{rules:r,news:s,lit:o,link:i,first:this.first})} ${Mh(a)}
          <td-checked .outcomes=${u} .rules=${r}></td-checked>
        </aside>
        <div class="rest">${h.map(({role:$,panels:T})=>this.renderGroup($,T))}</div>
      </div>`}async goToCard(){await this.updateComplete,this.renderRoot.querySelector("td-finding")?.scrollIntoView({block:"start",behavior:Lh()})}renderGroup(n,r){let s=r.some(i=>this.annotations.some(a=>Xn(a.evidence,i.series))),o=Hx.has(n)||s;return y`<details ?open=${o}>
      <summary class="fold">
        <h2>${cp(n)}</h2>
        <span class="quiet">${r.length}</span>
      </summary>
      <div class="grid">
        ${An(r,({key:i})=>i,i=>this.renderChart(i,"small"))}
      </div>
    </details>`}renderChart(n,r){return y`<td-chart
      class=${r}
      ?eager=${r==="first"}
      .store=${this.store}
      .run=${this.detail.run.name}
      .series=${n.series}
      .heading=${n.title}
      .generation=${this.detail.generation}
      .annotations=${this.annotations.filter(s=>Xn(s.evidence,n.series))}
      .lit=${this.lit}
      .window=${this.reading.window}
      .axis=${this.reading.axis}
      .scale=${this.reading.scale}
      .log=${this.reading.logs.find(([s])=>s===n.title)?.[1]??null}
      @td-log=${({detail:s})=>{let o=Zc(this.reading,n.title,s);this.dispatchEvent(new ae("td-reading",{logs:o}))}}
      .origin=${this.row?.first_wall_time??null}
      .smoothing=${this.weight}
      .levels=${_m(n,this.reading)}
      .best=${this.reading.best}
      .dark=${this.dark}
    ></td-chart>`}};Ct.styles=[xe,Mt,Os,Eh],R([C({attribute:!1})],Ct.prototype,"detail",2),R([C({attribute:!1})],Ct.prototype,"row",2),R([C({attribute:!1})],Ct.prototype,"news",2),R([C({attribute:!1})],Ct.prototype,"rules",2),R([C({attribute:!1})],Ct.prototype,"store",2),R([C({attribute:!1})],Ct.prototype,"reading",2),R([C({attribute:!1})],Ct.prototype,"link",2),R([C({type:Boolean})],Ct.prototype,"dark",2),R([Te()],Ct.prototype,"lit",2),Ct=R([ve("td-run-page")],Ct);function Lh(){return window.matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}function Ph(e,{name:t,reading:n,link:r,dark:s}){let{known:o,rows:i,rules:a,store:l,marks:u}=e,{detail:f=null,error:d=null}=o.get(t)??{};return f?y`<td-run-page
      .detail=${f}
      .row=${i?.find(h=>h.name===t)??null}
      .news=${u.get(t)??null}
      .rules=${a}
      .store=${l}
      .reading=${n}
      .link=${r}
      .dark=${s}
    ></td-run-page>`:d?kl([t],d,e.status):y`<p class="wait">${p(g`Loading ${t} …`)}</p>`}function Oh(e,t){let{runs:n,found:r,details:s,isKnown:o,areMany:i,picked:a,view:l,linkOf:u,dark:f}=t;if(!o&&!i)return y`<p class="wait">${p(g`Loading ${Be(n.length)} …`)}</p>`;let d=r.filter(h=>h.error);return y`${d.length?kl(d.map(({name:h})=>h),d[0]?.error??"",e.status):k}
  ${s.length||i?y`<td-compare
          .details=${s}
          .drawn=${a}
          .generation=${e.generation}
          .runs=${n.filter(h=>!d.some(x=>x.name===h))}
          .rules=${e.rules}
          .quantity=${l.quantity}
          .state=${l}
          .store=${e.store}
          .linkOf=${u}
          .dark=${f}
        ></td-compare>`:k}`}var Ix={},Nh=qn(class extends bn{constructor(){super(...arguments),this.ot=Ix}render(e,t){return t()}update(e,[t,n]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((r,s)=>r===this.ot[s]))return $t}else if(this.ot===t)return $t;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,n)}});var Bx=new Intl.Collator("en",{numeric:!0}),Br={verdict:{label:()=>p("Verdict",{desc:"Column of runs"}),of:()=>0,down:!1},name:{label:()=>p("Run",{desc:"Column of runs"}),of:({name:e})=>e,down:!1},best:{label:()=>p("Best",{desc:"Column of runs: best value"}),of:({best:e})=>e?.value??null,down:!1},last:{label:()=>p("Last",{desc:"Column of runs: last value"}),of:({last:e})=>e?.value??null,down:!1},points:{label:()=>p("Points",{desc:"Column of runs: how many"}),of:({points:e})=>e,down:!0},length:{label:()=>p("Length",{desc:"Column of runs: steps and time"}),of:({last_step:e})=>e,down:!0},grown:{label:()=>p("Last written",{desc:"Column of runs: when points were last written"}),of:({last_wall_time:e})=>e,down:!0}},aa=Object.keys(Br);function Ns(e){let t=e.startsWith("-"),n=aa.find(r=>r===e.slice(t?1:0));return n?{key:n,down:t}:{key:"verdict",down:!1}}function la({key:e,down:t}){return e==="verdict"&&!t?"":`${t?"-":""}${e}`}function ua(e,t,n){return e.key===t?{key:t,down:!e.down}:{key:t,down:t==="best"||t==="last"?Su(n):Br[t].down}}function ca(e,{key:t,down:n}){if(t==="verdict")return n?[...e].reverse():[...e];let{of:r}=Br[t];if(!Wx.has(t))return zh(e,r,n);let s=n===Su(e);return Fx(e).flatMap(o=>zh(o,r,s===Su(o)))}var Wx=new Set(["best","last"]);function Fx(e){let t=new Map;for(let n of e){let r=n.quantity?.key??"";t.set(r,[...t.get(r)??[],n])}return[...t].sort(([n,r],[s,o])=>+(n==="")-+(s==="")||o.length-r.length).map(([,n])=>n)}function zh(e,t,n){let r=n?-1:1;return e.map(s=>({row:s,value:t(s)})).sort((s,o)=>s.value===null||o.value===null?+(s.value===null)-+(o.value===null):typeof s.value=="number"&&typeof o.value=="number"?r*(s.value-o.value):r*Bx.compare(String(s.value),String(o.value))).map(({row:s})=>s)}function Su(e){return e.filter(({best:n})=>n?.better==="higher").length>e.filter(({best:n})=>n?.better==="lower").length}var ku="name:",pa="hparam:",Vx=/([/_. -]|^)(?:random[_-]?)?(?:seed|rep|repeat|trial|fold)s?[=_. -]?\d+(?=$|[/_. -])/gi;function Dh(e){return e.replace(Vx,"").replace(/^[/_. -]+/,"")||e}function vo(e){if(e==="folder")return{keyOf:({name:n})=>qx(n),error:null};if(e==="seeds")return{keyOf:({name:n})=>Dh(n),error:null};if(e.startsWith(pa)){let n=e.slice(pa.length);return{keyOf:r=>Kx(r.hparams?.[n]),prefix:`${n} = `,error:null}}let t=Ru(e);if(t===null||t==="")return{keyOf:null,error:null};try{let n=new RegExp(t,"i");return(new RegExp(`${t}|`).exec("")?.length??1)-1!==1?{keyOf:null,error:p("Put one part into brackets: seed=(\\d+)")}:{keyOf:({name:s})=>n.exec(s)?.[1]??p("Other",{id:"group-other",desc:"Runs whose name does not match"}),error:null}}catch{return{keyOf:null,error:p("This is not a regular expression.")}}}function Ru(e){return e.startsWith(ku)?e.slice(ku.length):null}function Tu(e){return ku+e}function Hh(e){let t=[],n=s=>new Set(e.map(vo(s).keyOf??(()=>""))).size;n("folder")>1&&t.push({value:"folder",label:p("Folder")}),e.some(({name:s})=>Dh(s)!==s)&&n("seeds")<e.length&&t.push({value:"seeds",label:p("Configuration",{desc:"Runs that differ only by their seed"})});let r=[...new Set(e.flatMap(({hparams:s})=>Object.keys(s??{})))].sort();for(let s of r)n(pa+s)>1&&t.push({value:pa+s,label:s});return t}function Ih(e,t,n,r=""){let s=new Map;for(let a of ca(e,n)){let l=t(a),u=s.get(l);u?u.push(a):s.set(l,[a])}let o=[...s].map(([a,l])=>({key:a,label:r+a,rows:l,counts:ui(l),spread:Ux(l)}));if(n.key!=="name")return o;let i=new Intl.Collator("en",{numeric:!0});return o.sort((a,l)=>(n.down?-1:1)*i.compare(a.label,l.label))}function Ux(e){let t=new Map;for(let{best:o}of e){if(!o)continue;let{tag:i,split:a,better:l,value:u}=o,f=JSON.stringify([i,a,l]),d=t.get(f)??{tag:i,values:[]};d.values.push(u),t.set(f,d)}let[n]=[...t.values()].sort((o,i)=>i.values.length-o.values.length);if(!n||n.values.length<2)return null;let{tag:r,values:s}=n;return{n:s.length,mean:s.reduce((o,i)=>o+i/s.length,0),least:Math.min(...s),greatest:Math.max(...s),tag:r}}function qx(e){let t=e.lastIndexOf("/");return t>0?e.slice(0,t):"."}function Kx(e){return e===void 0?p("not given",{desc:"A hyper-parameter"}):typeof e=="number"?Y(e,6):String(e)}function Bh(e,{sort:t,group:n,open:r}){let s=Ns(t),{keyOf:o,prefix:i}=vo(n);if(!o)return ca(e,s).map(l=>Mu(l));let a=new Set(r);return Ih(e,o,s,i).flatMap(l=>{if((n==="seeds"||n==="folder")&&l.rows.length===1)return l.rows.map(d=>Mu(d));let u=a.has(l.key),f={kind:"group",key:`group:${l.key}`,group:l,open:u};return u?[f,...l.rows.map(d=>Mu(d,!0))]:[f]})}function Mu(e,t=!1){return{kind:"run",key:`run:${e.name}`,row:e,inner:t}}function da(e,t){return t&&e.status==="unjudged"&&e.series===0}function Wh(e,t){let n=new Set(e);return t.length===n.size&&t.every(({name:r})=>n.has(r))}function Fh(e,t,n,r){let s=t[n];if(!s)return null;let o=t.length-1,a={ArrowDown:Math.min(n+1,o),ArrowUp:Math.max(n-1,0),PageDown:Math.min(n+r,o),PageUp:Math.max(n-r,0),Home:0,End:o}[e];return a!==void 0?{to:a}:s.kind==="group"?e===(s.open?"ArrowLeft":"ArrowRight")?{fold:s.group.key}:null:e===" "?{tick:s.row.name}:e==="ArrowLeft"&&s.inner?{to:t.slice(0,n).findLastIndex(({kind:l})=>l==="group")}:null}var fa=class{constructor(t){this.host=t;this.now=Date.now()/1e3;t.addController(this)}hostConnected(){this.timer=setInterval(()=>{this.read(),this.host.requestUpdate()},3e4)}hostDisconnected(){clearInterval(this.timer)}read(){this.now=Date.now()/1e3}};var jx="lr=([\\d.]+)";function Vh({runs:e,view:t,change:n}){if(e.length<2&&!t.group)return k;let r=Ru(t.group),s=Hh(e),o=s.map(({value:l})=>l),i=t.group&&r===null&&!o.includes(t.group)?[t.group]:[],{error:a}=vo(t.group);return y`<label class="grouping">
      <span class="quiet">${p("Group",{desc:"Label of the choice what runs are grouped by"})}</span>
      <select
        @change=${l=>n({group:l.target.value,open:[]})}
      >
        <option value="" .selected=${t.group===""}>
          ${p("None",{desc:"Runs are not grouped"})}
        </option>
        ${s.map(({value:l,label:u})=>y`<option value=${l} .selected=${l===t.group}>${u}</option>`)}
        ${i.map(l=>y`<option value=${l} .selected=${!0}>${l}</option>`)}
        <option value=${Tu("")} .selected=${r!==null}>
          ${p("Part of the name …")}
        </option>
      </select>
    </label>
    ${r===null?k:y`<label class="field pattern">
            <span class="unseen">${p("Regular expression with one part in brackets")}</span>
            <input
              type="text"
              placeholder=${jx}
              title=${p("Runs are grouped by the part of the name that the brackets match")}
              spellcheck="false"
              autocomplete="off"
              .value=${r}
              aria-invalid=${a!==null}
              @input=${l=>n({group:Tu(l.target.value),open:[]})}
            />
            ${a?y`<span class="wrong" role="alert">${a}</span>`:k}
          </label>`}`}var Gx=6;function Uh(e){return y`<div class="bar">
    <div class="chips" role="group" aria-label=${p("Verdicts")}>${Yx(e)}</div>
    <div class="tools">
      ${Zx(e)} ${Qx(e)} ${Vh(e)}
      <div class="find">${Xx(e)} ${mi()}</div>
    </div>
    ${Jx(e)}
  </div>`}function qh(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function Yx({runs:e,view:t,matcher:n,progress:r,percent:s,change:o}){let i=r!==null,a=Mr(e,n,new Set,new Set(t.rules),t.kind),l=ui(a.filter(u=>!da(u,i)));return y`${Kt.filter(u=>l[u]||t.statuses.includes(u)).map(u=>y`<button
        class="chip"
        aria-pressed=${t.statuses.includes(u)}
        @click=${()=>o({statuses:qh(t.statuses,u)})}
      >
        ${Tt(u)}<span>${lp(u,l[u])}</span>
      </button>`)}${r?y`<span class="reading quiet"
          >${p(g`Reading, ${s} %: ${W(r.members_read)} of ${W(r.members_known)}`,{desc:"How much was read: 12 of 100 directories"})}</span
        >`:k}`}function Jx({runs:e,rules:t,view:n,matcher:r,allRules:s,change:o,showRules:i}){let a=$p(Mr(e,r,new Set(n.statuses),new Set,n.kind)),l=n.rules.filter(h=>!a.some(x=>x.rule===h));if(a.length+l.length<2&&n.rules.length===0)return k;let u=a.filter(({rule:h},x)=>s||x<Gx||n.rules.includes(h)),f=a.length-u.length,d=(h,x,$)=>y`<button
      class="rule"
      aria-pressed=${n.rules.includes(h)}
      @click=${()=>o({rules:qh(n.rules,h)})}
    >
      ${$}<span>${_e(h,t)}</span> <span class="quiet">${W(x)}</span>
    </button>`;return y`<div class="rules cue" role="group" aria-label=${p("Findings by rule")}>
    ${u.map(({rule:h,severity:x,count:$})=>d(h,$,Tt(x)))}
    ${l.map(h=>d(h,0,k))}
    ${f>0||s?y`<button
            class="rule more"
            aria-expanded=${s}
            @click=${()=>{i(!s)}}
          >
            ${s?p("Fewer",{desc:"Rules shown"}):p(g`${f} more`,{desc:"Rules not shown"})}
          </button>`:k}
  </div>`}function Qx({runs:e,view:t,change:n}){let r=wp(e);if(r.length<2&&!t.kind)return k;let s=r.some(([o])=>o===t.kind)?[]:[[t.kind,0]];return y`<label class="kinds">
    <span class="quiet">${p("Kind",{desc:"Label of the choice which kind of training is shown"})}</span>
    <select @change=${o=>n({kind:o.target.value})}>
      <option value="" .selected=${t.kind===""}>${p("All",{desc:"All kinds of training"})}</option>
      ${[...r,...t.kind?s:[]].map(([o,i])=>y`<option value=${o} .selected=${o===t.kind}>
            ${ri(o)} (${W(i)})
          </option>`)}
    </select>
  </label>`}function Zx({runs:e,view:t,change:n}){let r=Ns(t.sort);return y`<label class="sort">
    <span class="quiet">${p("Sort")}</span>
    <select
      @change=${s=>{let o=aa.find(i=>i===s.target.value)??"verdict";o!==r.key&&n({sort:la(ua(r,o,e))})}}
    >
      ${aa.map(s=>y`<option value=${s} .selected=${s===r.key}>${Br[s].label()}</option>`)}
    </select>
  </label>`}function Xx({view:e,matcher:t,change:n}){return y`<label class="field search">
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
    ${t.error?y`<span class="wrong" role="alert">${t.error}</span>`:k}
  </label>`}var ma={width:168,height:36},ha=class{constructor(t){this.owner=t;this.found=new Map;this.asked=new Map}of({key:t}){return this.found.get(t)??null}look(t,n){for(let{key:r,rows:s}of n){let o=cd(s);if(!o){this.found.delete(r);continue}let i=t.load(o.curves);this.asked.get(r)!==i&&(this.asked.set(r,i),i.then(a=>{this.asked.get(r)===i&&(this.found.set(r,{keys:o,band:a}),this.owner.requestUpdate())},()=>this.asked.delete(r)))}}};function Kh(e){if(!e)return k;let{keys:t,band:n}=e,{area:r,mean:s,breaks:o,end:i}=pd(n,ma.width,ma.height),a=t.curves.length,l=t.split==="none"?t.tag:`${Rt(t.split)} ${t.tag}`,u=ct([p(g`Mean and range of ${l} of ${Be(a)}`),ao(n,a),t.others?p(g`${Be(t.others)} without it`,{desc:"Runs that lack a curve"}):""]);return y`<svg viewBox="0 0 ${ma.width} ${ma.height}" role="img" aria-label=${u}>
    <title>${u}</title>
    <g class="line ${t.split}">
      <path class="area" d=${r} />
      <path d=${s} />
      ${i?Ue`<circle cx=${i[0]} cy=${i[1]} r="2.2" />`:k}
      ${o.map(f=>Ue`<path class="break" d="M${f} 1l3 5h-6z" />`)}
    </g>
  </svg>`}function jh(e){if(!e)return k;let{band:t,keys:n}=e,{broken:r,short:s}=t,o=[r.length?p(g`${r.length} not finite`,{desc:"Number of runs"}):"",s.length?p(g`${s.length} shorter`,{desc:"Number of runs"}):""].filter(Boolean);return o.length?y`<span class="losses" title=${ao(t,n.curves.length)}>${Ae(o)}</span>`:k}var Gh=ee`
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
`;function Yh(e,t,n){return e.length?y`<div class="chosen-bar" role="region" aria-label=${p("Chosen runs")}>
    <span
      >${ew(e.length)}${e.length===1?y`<span class="quiet"
              >${p(": tick one more to compare",{desc:"After the number of runs chosen"})}</span
            >`:k}</span
    >
    <button class="button" @click=${t}>${p("Clear",{desc:"Choose no runs"})}</button>
    <button class="button strong" ?disabled=${e.length<2} @click=${n}>${p("Compare")}</button>
  </div>`:k}function ew(e){let t=W(e);return me(e,{one:p(g`${t} run chosen`),other:p(g`${t} runs chosen`)})}var tw=2;function Jh({best:e,quantity:t,checkpoint:n}){if(!e)return y`<span class="quiet">–</span>`;let r=n?n.message.replaceAll("`",""):Zh(e),s=n?.noise?y` <span class="quiet">± ${Y(n.noise,tw)}</span>`:k;return y`<span title=${r}>${Y(e.value)}${s}</span>
    <span class="quiet cut" title=${r}>${t?.label??kt(Ve(e.step))}</span>`}function Qh({last:e,best:t,checkpoint:n}){if(!e)return y`<span class="quiet">–</span>`;let r=Zh(e),s=kt(Ve(e.step)),o=n?.last_is_as_good?t?.step===e.step?p("the best",{desc:"The last value of a run is its best one"}):p("as good as the best",{desc:"The last value of a run, within the noise of its best one"}):s;return y`<span title=${r}>${e.value===null?Gn():Y(e.value)}</span>
    <span class="quiet cut" title=${`${o}
${r}`}>${o}</span>`}function Zh({split:e,tag:t,member:n,step:r}){return[...e==="none"?[]:[Rt(e)],n,t,kt(Ve(r))].join(" · ")}function Xh(e){let{last_step:t}=e;if(t===null)return y`<span class="quiet">–</span>`;let n=wu(e);return y`<span title=${p("Last step")}>${Ve(t)}</span>
    <span class="quiet">${n===null?"":yn(n)}</span>`}function ga(e,t,n=0){let r=n?nw(n):"";return e===null||!rp(e)?r?y`<span class="odd" title=${r}>${p("impossible",{desc:"A time that cannot be"})}</span>`:y`<span class="quiet">–</span>`:y`<time
    datetime=${new Date(e*1e3).toISOString()}
    title=${[sp(e),r].filter(Boolean).join(`
`)}
    >${np(e,t)}</time
  >`}function nw(e){return Yn($u(e),p("not in seconds since 1970, or from a clock that was wrong"))}function eg(e,t,n,r,s){let{key:o,label:i,rows:a,counts:l,spread:u}=e,f=a.map(({name:$})=>$),d=f.filter($=>s.chosen.has($)).length,h=d===f.length,x=a.map($=>$.last_wall_time??-1/0).reduce(($,T)=>Math.max($,T),-1/0);return y`<div
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
      >${Kt.filter($=>l[$]).map($=>y`<span class="badge ${$}" title=${`${l[$]} × ${Cn($)}`}
            >${Tt($)}<span>${W(l[$])}</span
            ><span class="unseen">${Cn($)}</span></span
          >`)}${jh(n)}</span
    >
    <span role="gridcell" class="curve">${Kh(n)}</span>
    <span role="gridcell" class="spread number">
      ${u?y`<span
                title=${p(g`${u.tag}: mean of the best values of ${Be(u.n)}, from least to greatest`)}
                ><span class="quiet"
                  >${p("mean best",{desc:"Before the mean of the best values"})} </span
                >${Y(u.mean)}</span
              >
              <span class="quiet cut"
                >${p(g`${Y(u.least)} to ${Y(u.greatest)}, n = ${u.n}`,{desc:"From the least to the greatest of n values"})}</span
              >`:k}
    </span>
    <span role="gridcell" class="grown number"
      >${ga(Number.isFinite(x)?x:null,s.now)}</span
    >
  </div>`}function tg(e,{chosen:t,choose:n}){let r=e.map(({name:o})=>o),s=r.filter(o=>t.has(o)).length;return y`<input
    type="checkbox"
    aria-label=${p(g`Compare all ${Be(r.length)}`,{desc:"A box to tick"})}
    .checked=${s===r.length}
    .indeterminate=${s>0&&s<r.length}
    @change=${()=>n(r,s<r.length)}
  />`}function ng(e,t,n,r){let s=o=>{let i=e.key===o,a=Br[o].label();return y`<span
      role="columnheader"
      class=${o==="name"?"what":o}
      aria-sort=${i?e.down?"descending":"ascending":k}
      ><button @click=${()=>t(o)} title=${p(g`Sort by ${a.toLowerCase()}`)}>
        ${a}<span class="arrow" aria-hidden="true"
          >${i&&!(o==="verdict"&&!e.down)?e.down?"↓":"↑":""}</span
        >
      </button></span
    >`};return y`<div role="row" class="row heads" aria-rowindex="1" aria-level=${n?"1":k}>
    <span role="columnheader" class="tick"><span class="unseen">${p("Compare")}</span>${r}</span>
    ${s("verdict")} ${s("name")}
    <span role="columnheader" class="curve">${p("Curve")}</span>
    ${s("best")} ${s("last")} ${s("points")} ${s("length")} ${s("grown")}
  </div>`}var rw=.01;function rg(e,t,n,r,s=4){let o=t.flatMap(N=>or(N).values?.(N)??[]),i=lt(e)??[0,1],a=ms(e,o)?xi(e,i):null,l=yi(i,o,a),u=e.flatMap(N=>N.steps),f=Math.min(...u),d=Math.max(...u),h=hs([f,d],[s,n-s]),x=N=>a===null?N:on(N,a),$=a===null?ow(l):[x(l[0]),x(l[1])],T=hs($,[r-s,s]),[_,O]=l,E=N=>T(x(Math.max(_,Math.min(N,O)))),I={spans:[],levels:[],gaps:[],points:[]},L=(N,Q,se)=>Math.max(Q,Math.min(N,se));for(let N of t)if(N.kind==="span"&&N.last_step>=f&&N.first_step<=d){let Q=h(L(N.first_step,f,d));I.spans.push([Q,sw(Math.max(2,h(L(N.last_step,f,d))-Q))])}else N.kind==="point"&&N.value!==null&&N.step>=f&&N.step<=d?I.points.push([h(N.step),E(N.value)]):N.kind==="level"&&N.value>=_&&N.value<=O?I.levels.push(E(N.value)):N.kind==="gap"&&N.first_value!==null&&N.other_value!==null&&I.gaps.push([h(N.step),E(N.first_value),E(N.other_value)]);let J=Cr(e);return{lines:e.map((N,Q)=>{let se="",te=!1,z=[],re=[];return N.steps.forEach((U,Z)=>{let q=N.values[Z];if(typeof q!="number"||!Number.isFinite(q)){re.push(h(U)),te=!1;return}se+=`${te?"L":"M"}${h(U)} ${E(q)}`,(!te&&typeof N.values[Z+1]!="number"||Z===N.steps.length-1)&&z.push([h(U),E(q)]),te=!0}),{split:J[Q]??"none",path:se,dots:z,breaks:re}}),marks:I}}function sw(e){return Math.round(e*10)/10}function ow([e,t]){let n=Math.max(Math.abs(e),Math.abs(t))*rw;if(!(t-e<n))return[e,t];let r=e/2+t/2;return[r-n/2,r+n/2]}var iw={width:168,height:44},sg=new WeakMap;function og(e){let{width:t,height:n}=iw;if(!e.spark.length)return k;let r=sg.get(e)??rg(e.spark,e.evidence,t,n);sg.set(e,r);let{lines:s,marks:o}=r,i=Ae(e.spark.map(({tag:a,split:l})=>l==="none"?a:`${Rt(l)} ${a}`));return y`<svg viewBox="0 0 ${t} ${n}" role="img" aria-label=${p(g`Curve of ${i}`)}>
    <g class="marks ${e.primary?.severity??""}">
      <g class="spans">
        ${o.spans.map(([a,l])=>Ue`<rect x=${a} y="0" width=${l} height=${n-2} />`)}
      </g>
      ${o.spans.map(([a,l])=>Ue`<path d="M${a} ${n-1}h${l}" />`)}
      ${o.levels.map(a=>Ue`<path class="level" d="M0 ${a}h${t}" />`)}
    </g>
    ${s.map(({split:a,path:l,dots:u,breaks:f})=>Ue`<g class="line ${a}">
        <path d=${l} />
        ${u.map(([d,h])=>Ue`<circle cx=${d} cy=${h} r="2.2" />`)}
        ${f.map(d=>Ue`<path class="break" d="M${d} 1l3 5h-6z" />`)}
      </g>`)}
    <g class="marks ${e.primary?.severity??""}">
      ${o.gaps.map(([a,l,u])=>Ue`<path d="M${a} ${l}V${u}m-3 0h6M${a-3} ${l}h6" />`)}
      ${o.points.map(([a,l])=>Ue`<circle cx=${a} cy=${l} r="3.5" />`)}
    </g>
  </svg>`}function ig(e,t,n){let{name:r,status:s}=e,o=n.chosen.has(r),i=n.isUnread(e);return y`<div
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
      >${i?y`<span class="badge unjudged"
              >${Tt("unjudged")}<span>${p("Reading",{desc:"The server reads the logs"})}</span></span
            >`:rn(s)}${sa(e)}</span
    >
    <span role="gridcell" class="what">
      <span class="head"
        ><a
          href=${n.linkOf(r)}
          tabindex=${t.stop?"0":"-1"}
          title=${e.primary?.message??r}
          @click=${a=>n.open(a,r)}
          >${vn(e.shown??r)}</a
        >${ra(n.marks.get(r)??null,n.rules)}</span
      >
      ${aw(e,i,n)}
    </span>
    <span role="gridcell" class="curve">${og(e)}</span>
    <span role="gridcell" class="best number">${Jh(e)}</span>
    <span role="gridcell" class="last number">${Qh(e)}</span>
    <span role="gridcell" class="points number">
      <span>${W(e.points)}</span>
      <span class="quiet">${Xo(e.series)}</span>
    </span>
    <span role="gridcell" class="length number">${Xh(e)}</span>
    <span role="gridcell" class="grown number"
      >${ga(e.last_wall_time,n.now,e.impossible_times)}</span
    >
  </div>`}function aw(e,t,{percent:n,rules:r}){let{primary:s,counts:o,unchecked:i,status:a,suppressed:l,reason:u}=e;if(s){let x=o.error+o.warning+o.info-1;return y`<span class="message"
      ><b>${_e(s.rule,r)}</b> ${$e(s.message)}${x>0?y` <span class="more"
              >${p(g`+ ${x} more`,{desc:"More findings of this run"})}</span
            >`:k}</span
    >`}if(t){let x=e.reading?Math.floor(di(e.reading)*100):n??0;return y`<span class="message">${p(g`Not read yet; reading, ${x} %`)}</span>`}let f=l?lw(l):"",d=i?ti(i):"";if(a==="unjudged"){let x=n===null?p("No rule could judge the training"):p("No rule could judge the training so far");return y`<span class="message"
      >${$e(ct([u?Yn(x,u):x,f]))}</span
    >`}let h=f?p(g`Nothing else found: ${f}`):p("Nothing found");return y`<span class="message">${ct([h,d])}</span>`}function lw(e){let t=W(e);return me(e,{one:p(g`${t} finding suppressed`),other:p(g`${t} findings suppressed`)})}var ag=ee`
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
  .area {
    fill: currentColor;
    opacity: 0.18;
  }
  .run .line .area,
  .line path.area {
    stroke: none;
    fill: currentColor;
  }
`;var lg=ee`
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
`;var ug=ee`
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
`;var ba=class{constructor(t){this.host=t;this.onKey=t=>{let n=t.composedPath()[0],r=n instanceof HTMLInputElement&&n.type!=="checkbox";t.key!=="/"||r||n instanceof HTMLSelectElement||(t.preventDefault(),this.host.renderRoot.querySelector("input[type=search]")?.focus())};t.addController(this)}hostConnected(){document.addEventListener("keydown",this.onKey)}hostDisconnected(){document.removeEventListener("keydown",this.onKey)}};function cg(e,t){let n=new Set(e.filter(i=>t.has(i))),r=[...t].filter(([i])=>!n.has(i)).map(([,i])=>i),s=n.size*2<e.length?r:[],o=Math.max(-1,...t.values());return new Map(e.map(i=>[i,t.get(i)??s.shift()??(o+=1)]))}function Eu(e){let t=new Float64Array(e.length+1);return e.forEach((n,r)=>t[r+1]=(t[r]??0)+n),t}function dg(e,t,n,r){let s=e.length-1,o=Math.max(0,pg(e,t)-r),i=Math.min(s,pg(e,t+n)+1+r);return[Math.min(o,s),Math.max(i,0)]}function pg(e,t){let n=0,r=e.length-1;for(;n<r;){let s=n+r+1>>1;(e[s]??0)<=t?n=s:r=s-1}return n}function fg(e){let{items:t,offsets:n,top:r,cover:s,host:o}=e;if(r===void 0||!window.innerHeight)return null;let i=o.shadowRoot?.activeElement,a=i instanceof HTMLElement&&i.closest("[data-index]")!==null,l=t.findIndex(($,T)=>r+(n[T]??0)>=s),u=e.indexOf(e.active),f=r+(n[u]??0),d=a&&f>=s&&f<window.innerHeight?u:l,h=r<s-1,x=t[d];return!x||!h&&!a?null:{key:x.key,offset:n[d]??0,isScrolled:h,focus:a?i:null}}function mg(e,t){if(!t)return;let n=e.indexOf(t.key);t.isScrolled&&n>=0&&window.scrollBy(0,(e.offsets[n]??0)-t.offset),t.focus?.isConnected&&e.host.shadowRoot?.activeElement!==t.focus&&t.focus.focus({preventScroll:!0})}var uw=10,cw=1e3,ya=class{constructor(t,n){this.host=t;this.look=n;this.items=[];this.offsets=Eu([]);this.first=0;this.last=40;this.activeKey="";this.slots=new Map;this.heights={run:60,group:44};this.frame=0;this.anchor=null;this.onScroll=()=>{cancelAnimationFrame(this.frame),this.frame=requestAnimationFrame(()=>{this.measure()})};this.onPrint=()=>{this.show(0,Math.min(this.items.length,cw))};t.addController(this)}hostConnected(){window.addEventListener("scroll",this.onScroll,{passive:!0}),window.addEventListener("resize",this.onScroll),window.addEventListener("beforeprint",this.onPrint)}hostDisconnected(){window.removeEventListener("scroll",this.onScroll),window.removeEventListener("resize",this.onScroll),window.removeEventListener("beforeprint",this.onPrint),cancelAnimationFrame(this.frame)}hostUpdated(){mg(this,this.anchor),this.anchor=null,this.measure()}get active(){return this.activeKey}set active(t){t!==this.activeKey&&(this.activeKey=t,this.host.requestUpdate())}put(t,n){this.anchor=n?fg(this):null,this.items=t,this.place(),this.indexOf(this.active)<0&&(this.active=t[0]?.key??"")}lines(){let{items:t,first:n,last:r,active:s}=this,o=Array.from({length:Math.min(r,t.length)-n},(l,u)=>n+u),i=this.indexOf(s);i>=0&&i<n&&o.unshift(i),i>=r&&o.push(i);let a=o.flatMap(l=>{let u=t[l];return u?[{item:u,index:l,top:this.offsets[l]??0,stop:u.key===s}]:[]});return this.slots=cg(a.map(({item:l})=>l.key),this.slots),a.map(l=>({...l,slot:this.slots.get(l.item.key)??0}))}indexOf(t){return this.items.findIndex(n=>n.key===t)}get height(){return this.offsets[this.items.length]??0}get top(){return this.host.renderRoot.querySelector(".rows")?.getBoundingClientRect().top}get cover(){let t=this.host.renderRoot.querySelectorAll(".bar, .heads");return Math.max(0,...[...t].map(n=>n.getBoundingClientRect().bottom))}get page(){return Math.max(1,Math.floor((window.innerHeight-this.cover)/this.heights.run)-1)}async goTo(t){let n=this.items[t];if(!n)return;let r=(this.top??0)+(this.offsets[t]??0),s=r+this.heights[n.kind]-window.innerHeight,{cover:o}=this;(r<o||s>0)&&window.scrollBy(0,r<o?r-o:s),this.active=n.key,this.measure(),await this.host.updateComplete,this.host.renderRoot.querySelector(`[data-index="${t}"] a, [data-index="${t}"] .fold`)?.focus({preventScroll:!0})}show(t,n){t===this.first&&n===this.last||([this.first,this.last]=[t,n],this.host.requestUpdate())}place(){this.offsets=Eu(this.items.map(({kind:t})=>this.heights[t]))}measure(){let{host:t,top:n}=this;if(n===void 0||!window.innerHeight||window.matchMedia("print").matches)return;let r=getComputedStyle(t),s=(a,l)=>parseFloat(r.getPropertyValue(a))||l,o={run:s("--row",60),group:s("--group",44)};(o.run!==this.heights.run||o.group!==this.heights.group)&&(this.heights=o,this.place(),t.requestUpdate());let i=t.renderRoot.querySelector(".bar");t.style.setProperty("--bar",`${i?.offsetHeight??0}px`),this.show(...dg(this.offsets,-n,window.innerHeight,uw)),this.look(this.items.slice(this.first,this.last))}};var hg=ee`
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
`;var pw=20,At=class extends ce{constructor(){super(...arguments);this.runs=[];this.view=si;this.chosen=[];this.marks=new Map;this.bands=null;this.rules=null;this.progress=null;this.linkOf=()=>"#";this.allRules=!1;this.shown=[];this.clock=new fa(this);this.slash=new ba(this);this.bandsInSight=new ha(this);this.window=new ya(this,n=>{let r=n.flatMap(s=>s.kind==="group"?s.group:[]);this.bands&&this.bandsInSight.look(this.bands,r)});this.change=n=>{this.dispatchEvent(new ae("td-list",n))};this.choose=(n,r)=>{let s=this.chosen.filter(o=>!n.includes(o));this.dispatchEvent(new ae("td-choose",{runs:r?[...s,...n]:s}))};this.fold=n=>{let{open:r}=this.view;this.window.active=`group:${n}`,this.change({open:r.includes(n)?r.filter(s=>s!==n):[...r,n]})};this.open=(n,r,s=!1)=>{let o=n;o.ctrlKey||o.metaKey||o.shiftKey||(n.preventDefault(),this.dispatchEvent(new ae("td-open",{runs:r,all:s})))}}willUpdate(n){if(n.has("runs")&&this.clock.read(),!n.has("runs")&&!n.has("view"))return;let{filter:r,statuses:s,rules:o,kind:i}=this.view;this.shown=Mr(this.runs,no(r),new Set(s),new Set(o),i),this.window.put(Bh(this.shown,this.view),!n.has("view"))}onKey(n){if(n.ctrlKey||n.metaKey||n.altKey||n.key===" "&&n.target instanceof HTMLInputElement)return;let{items:r,page:s}=this.window,o=Fh(n.key,r,gg(n),s);o&&(n.preventDefault(),"to"in o?this.window.goTo(o.to):"fold"in o?this.fold(o.fold):this.choose([o.tick],!this.chosen.includes(o.tick)))}onFocus(n){this.window.active=this.window.items[gg(n)]?.key??this.window.active}get percent(){return this.progress&&Math.floor(fi(this.progress)*100)}render(){let{runs:n,rules:r,view:s,progress:o,percent:i,allRules:a}=this;return y`<h1 class="unseen">${p("Runs")}</h1>
      ${Nh([n,r,s,i,o?.members_read,a],()=>Uh({runs:n,rules:r,view:s,matcher:no(s.filter),progress:o,percent:i,allRules:a,change:this.change,showRules:l=>this.allRules=l}))}
      <div class="unseen" aria-live="polite">${p(g`${Be(this.shown.length)} shown`)}</div>
      ${this.shown.length?this.renderTable():this.renderNone()}
      ${Yh(this.chosen,()=>this.dispatchEvent(new ae("td-choose",{runs:[]})),l=>{let u=this.chosen.length>pw&&Wh(this.chosen,this.shown);this.open(l,this.chosen,u)})}`}renderTable(){let{items:n,height:r}=this.window,s=Ns(this.view.sort),o=n.some(({kind:l})=>l==="group"),i=l=>{this.change({sort:la(ua(s,l,this.shown))})},a={chosen:new Set(this.chosen),rules:this.rules,now:this.clock.now,percent:this.percent,marks:this.marks,isUnread:l=>da(l,this.progress!==null),linkOf:this.linkOf,open:(l,u)=>{this.open(l,[u])},choose:this.choose,fold:this.fold};return y`<div
      role=${o?"treegrid":"grid"}
      class="table"
      aria-label=${p("Runs")}
      aria-multiselectable="true"
      aria-rowcount=${n.length+1}
    >
      ${ng(s,i,o,tg(this.shown,a))}
      <div
        class="rows"
        role="rowgroup"
        style="height: ${r}px"
        @keydown=${l=>{this.onKey(l)}}
        @focusin=${l=>{this.onFocus(l)}}
      >
        ${An(this.window.lines(),({slot:l})=>l,({item:l,...u})=>l.kind==="run"?ig(l.row,{...u,inner:l.inner},a):eg(l.group,l.open,this.bandsInSight.of(l.group),u,a))}
      </div>
    </div>`}renderNone(){return y`<div class="none">
      <p>${p("No run matches.")}</p>
      <button class="button" @click=${()=>this.change({filter:"",statuses:[],rules:[]})}>
        ${p(g`Show all ${W(this.runs.length)}`,{desc:"All runs"})}
      </button>
    </div>`}};At.styles=[xe,Mt,Os,Gh,ug,ag,lg,hg],R([C({attribute:!1})],At.prototype,"runs",2),R([C({attribute:!1})],At.prototype,"view",2),R([C({attribute:!1})],At.prototype,"chosen",2),R([C({attribute:!1})],At.prototype,"marks",2),R([C({attribute:!1})],At.prototype,"bands",2),R([C({attribute:!1})],At.prototype,"rules",2),R([C({attribute:!1})],At.prototype,"progress",2),R([C({attribute:!1})],At.prototype,"linkOf",2),R([Te()],At.prototype,"allRules",2),At=R([ve("td-run-list")],At);function gg(e){return Number(e.target.closest("[data-index]")?.dataset.index)}var va=class{constructor(t){this.host=t;this.dark=!1;this.stop=()=>{};t.addController(this)}hostConnected(){let t=!1;this.stop=ls([Yo(n=>{t=n,this.paint(n)}),Wc(n=>{this.paint(t&&!n)})])}hostDisconnected(){this.stop()}paint(t){this.dark=t,gi(t),this.host.requestUpdate()}};var dw=3,Yt=class extends ce{constructor(){super();this.view=hp;this.chosen=[];this.copied=!1;this.picked=[];this.theme=new va(this);this.begun=null;this.stop=()=>{};this.details=[];this.listScroll=0;this.drawn=()=>this.areMany?this.picked:this.runs;this.linkOf=n=>to(Jn({...this.view,runs:[n],all:!1}));this.addEventListener("td-open",({detail:n})=>this.open(n.runs,n.all)),this.addEventListener("td-list",({detail:n})=>this.go({...this.view,...n})),this.addEventListener("td-reading",({detail:n})=>{n.smoothing!==void 0&&Yp(n.smoothing),this.go({...this.view,reading:{...this.view.reading,...n}})}),this.addEventListener("td-quantity",({detail:n})=>this.go({...this.view,quantity:n.key,scale:"",zoom:null})),this.addEventListener("td-compare",({detail:n})=>this.go({...this.view,...n})),this.addEventListener("td-draw",({detail:n})=>{this.picked=n.runs,this.session.want(this.drawn)}),this.addEventListener("td-choose",({detail:n})=>this.chosen=n.runs),this.addEventListener("td-language",({detail:n})=>{Gp(n.language),this.go({...this.view,language:n.language})}),this.addEventListener("td-retry",()=>{this.session.ask(!0)})}connectedCallback(){super.connectedCallback(),this.view=Jp();let n=Rl(this.view);this.source.speak(n),this.speak(n),this.view.runs.length>1&&(this.chosen=this.view.runs),this.session.want(this.drawn),this.stop=Bc(()=>this.onHash())}disconnectedCallback(){super.disconnectedCallback(),this.stop()}async speak(n){await Kc(n),document.documentElement.lang=n,this.requestUpdate()}open(n,r=!1){let s={...this.view.reading,levels:[],logs:[],window:null};this.go({...this.view,runs:r?[]:n,all:r,reading:s,zoom:null})}get session(){return this.begun??=new pi(this,this.source)}get runs(){return this.view.all?this.session.namesShown(this.view):this.view.runs}get areMany(){return this.runs.length>60}get isList(){return!this.view.all&&this.view.runs.length===0}go(n){let r=!bl(n,this.view);Ic(Jn(n),r),this.turn(n)}onHash(){let n=Go();n!==null&&Jn(oi(n))!==Jn(this.view)&&this.turn(Tl(n))}turn(n){let r=!bl(n,this.view);r&&this.isList&&(this.listScroll=window.scrollY),r&&this.session.looked(this.runs),r&&Object.assign(this,{picked:[],details:[]}),this.view=n;let s=Rl(n);if(s!==St()&&(this.session.speak(s),this.speak(s)),this.session.want(this.drawn),!r)return;this.runs.length>1&&(this.chosen=this.runs);let o=this.isList?this.listScroll:0;this.updateComplete.then(()=>{requestAnimationFrame(()=>window.scrollTo(0,o))})}async copyLink(){this.copied=await ro(to(Jn(this.view))),setTimeout(()=>this.copied=!1,2e3)}updated(n){if(!n.has("view"))return;let{runs:r,all:s}=this.view;document.title=[...s||r.length>dw?[p("Comparison")]:r,"Diagnose"].join(" · ")}render(){let{status:n,error:r,rows:s,said:o}=this.session;return y`${n&&s?.length?zp(n):k}${this.isList?k:this.renderBar()}
      ${s&&r?Vp(r):k}${n?Up(n,this.isList):k}
      <div class="unseen" aria-live="polite">${o}</div>
      <main>${Dc(St(),this.renderView())}</main>`}renderBar(){return Dp({list:to(Jn({...this.view,runs:[],all:!1})),back:()=>this.open([]),copied:this.copied,copy:()=>{this.copyLink()}})}renderView(){let{status:n,rows:r,rules:s,error:o}=this.session;return!n||r===null?o?Fp(o):Sl(null):n.phase==="failed"?Wp(n):this.view.runs.length===1&&!this.view.all?this.renderRun(this.view.runs[0]??""):this.isList?r.length===0?n.phase==="reading"?Sl(n):Bp(n):y`<td-run-list
      .runs=${r}
      .rules=${s}
      .view=${this.view}
      .progress=${n.phase==="reading"?n.progress:null}
      .chosen=${this.chosen}
      .marks=${this.session.marks}
      .bands=${this.session.bands}
      .linkOf=${this.linkOf}
    ></td-run-list>`:this.renderCompare()}renderRun(n){let r=()=>to(Jn(this.view));return Ph(this.session,{name:n,reading:this.view.reading,link:r,dark:this.theme.dark})}renderCompare(){let{runs:n,session:r,view:s,details:o,picked:i,areMany:a,linkOf:l}=this,{dark:u}=this.theme,f=this.drawn().map(x=>({name:x,...r.known.get(x)})),d=f.flatMap(({detail:x})=>x?[x]:[]),h=d.length+f.filter(({error:x})=>x).length===f.length;return h&&(this.details=d),Oh(r,{runs:n,found:f,details:h?d:o,isKnown:h,areMany:a,picked:i,view:s,linkOf:l,dark:u})}};Yt.styles=[xe,qp],R([C({attribute:!1})],Yt.prototype,"source",2),R([Te()],Yt.prototype,"view",2),R([Te()],Yt.prototype,"chosen",2),R([Te()],Yt.prototype,"copied",2),R([Te()],Yt.prototype,"picked",2),Yt=R([ve("td-app")],Yt);function T5(){try{fw();let e=new Yt;e.source=new Oo,window.addEventListener("error",({error:t})=>Cu(t,e)),window.addEventListener("unhandledrejection",({reason:t})=>Cu(t,e)),document.body.replaceChildren(e)}catch(e){Cu(e,null)}}function fw(){let e=document.documentElement;e.lang=St(),document.title="Diagnose",document.body.style.margin="0",Yo(gi);for(let[t,n]of[["viewport","width=device-width, initial-scale=1"],["color-scheme","light dark"]]){let r=document.createElement("meta");r.name=t??"",r.content=n??"",document.head.append(r)}}function Cu(e,t){if(t?.shadowRoot?.querySelector("main")?.firstElementChild)return;let n=document.createElement("p");n.setAttribute("role","alert"),n.style.cssText=`font: 14px/20px ${sn}; padding: 64px 16px; max-width: 640px; margin: auto; color: var(--td-text)`;let r=e instanceof Error?e.message:String(e);n.textContent=p(g`Diagnose could not draw this page (${r}). Reload it; if that does not help, the browser's console says more.`),document.body.replaceChildren(n)}export{T5 as render};
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
