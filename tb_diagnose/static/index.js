var Dc=Object.defineProperty;var Jb=Object.getOwnPropertyDescriptor;var Qb=(t,e)=>{for(var n in e)Dc(t,n,{get:e[n],enumerable:!0})};var R=(t,e,n,r)=>{for(var o=r>1?void 0:r?Jb(e,n):e,s=t.length-1,i;s>=0;s--)(i=t[s])&&(o=(r?i(e,n,o):i(o))||o);return r&&o&&Dc(e,n,o),o};var yl="lit-localize-status";var Zb=(t,...e)=>({strTag:!0,strings:t,values:e}),g=Zb,Ic=t=>typeof t!="string"&&"strTag"in t,Us=(t,e,n)=>{let r=t[0];for(let o=1;o<t.length;o++)r+=e[n?n[o-1]:o-1],r+=t[o];return r};var os=(t=>Ic(t)?Us(t.strings,t.values):t);var c=os,Bc=!1;function vl(t){if(Bc)throw new Error("lit-localize can only be configured once");c=t,Bc=!0}var ss=class{constructor(){this.settled=!1,this.promise=new Promise((e,n)=>{this._resolve=e,this._reject=n})}resolve(e){this.settled=!0,this._resolve(e)}reject(e){this.settled=!0,this._reject(e)}};var Mn=[];for(let t=0;t<256;t++)Mn[t]=(t>>4&15).toString(16)+(t&15).toString(16);function Wc(t){let e=0,n=8997,r=0,o=33826,s=0,i=40164,l=0,a=52210;for(let u=0;u<t.length;u++)n^=t.charCodeAt(u),e=n*435,r=o*435,s=i*435,l=a*435,s+=n<<8,l+=o<<8,r+=e>>>16,n=e&65535,s+=r>>>16,o=r&65535,a=l+(s>>>16)&65535,i=s&65535;return Mn[a>>8]+Mn[a&255]+Mn[i>>8]+Mn[i&255]+Mn[o>>8]+Mn[o&255]+Mn[n>>8]+Mn[n&255]}var Xb="",ey="h",ty="s";function Fc(t,e){return(e?ey:ty)+Wc(typeof t=="string"?t:t.join(Xb))}var Vc=new WeakMap,qc=new Map;function jc(t,e,n){if(t){let r=n?.id??ny(e),o=t[r];if(o){if(typeof o=="string")return o;if("strTag"in o)return Us(o.strings,e.values,o.values);{let s=Vc.get(o);return s===void 0&&(s=o.values,Vc.set(o,s)),{...o,values:s.map(i=>e.values[i])}}}}return os(e)}function ny(t){let e=typeof t=="string"?t:t.strings,n=qc.get(e);return n===void 0&&(n=Fc(e,typeof t!="string"&&!("strTag"in t)),qc.set(e,n)),n}function xl(t){window.dispatchEvent(new CustomEvent(yl,{detail:t}))}var Gs="",wl,Uc,Ys,$l,Kc,Sr=new ss;Sr.resolve();var Ks=0,Gc=t=>(vl(((e,n)=>jc(Kc,e,n))),Gs=Uc=t.sourceLocale,Ys=new Set(t.targetLocales),Ys.add(t.sourceLocale),$l=t.loadLocale,{getLocale:ry,setLocale:oy}),ry=()=>Gs,oy=t=>{if(t===(wl??Gs))return Sr.promise;if(!Ys||!$l)throw new Error("Internal error");if(!Ys.has(t))throw new Error("Invalid locale code");Ks++;let e=Ks;return wl=t,Sr.settled&&(Sr=new ss),xl({status:"loading",loadingLocale:t}),(t===Uc?Promise.resolve({templates:void 0}):$l(t)).then(r=>{Ks===e&&(Gs=t,wl=void 0,Kc=r.templates,xl({status:"ready",readyLocale:t}),Sr.resolve())},r=>{Ks===e&&(xl({status:"error",errorLocale:t,errorMessage:r.toString()}),Sr.reject(r))}),Sr.promise};var is=class extends Error{constructor(n,r){super(r);this.status=n}},Sl=class extends Error{constructor(){super(c("TensorBoard does not answer. Is it still running?"))}};function Cn(t){return t instanceof DOMException&&t.name==="AbortError"}var sy=6e3,Js=class{constructor(e=(n,r)=>globalThis.fetch(n,r)){this.fetch=e;this.pending=new Map;this.language="en"}speak(e){this.language=e;for(let n of this.pending.values())n.abort()}status(e){return this.latest("status",e?"status?reload=1":"status")}runs(){return this.latest("runs","runs")}run(e){return this.latest(`run ${e}`,`run?name=${encodeURIComponent(e)}`)}rules(){return this.latest("rules","rules")}curves(e,n,r,o,s,i=0){let l=new URLSearchParams({run:e,keys:JSON.stringify(n.map(({member:a,tag:u})=>[a,u])),width:String(Math.round(r))});return o&&(l.set("start",String(o.start)),l.set("end",String(o.end))),i&&l.set("smoothing",String(i)),this.get(`curves?${l.toString()}`,s)}compare(e,{quantity:n,baseline:r}){let o=new URLSearchParams({runs:JSON.stringify(e)});return n&&o.set("quantity",n),r&&o.set("baseline",r),this.latest("compare","compare",o)}bands(e,n,r){let o=new URLSearchParams({groups:JSON.stringify(e)});return n!==void 0&&o.set("width",String(Math.round(n))),r&&(o.set("start",String(r.start)),o.set("end",String(r.end))),this.get("bands",void 0,o)}latest(e,n,r){this.pending.get(e)?.abort();let o=new AbortController;return this.pending.set(e,o),this.get(n,o.signal,r).finally(()=>{this.pending.get(e)===o&&this.pending.delete(e)})}inLanguage(e){return this.language==="en"?e:`${e}${e.includes("?")?"&":"?"}lang=${this.language}`}async get(e,n,r){let o=r?.toString()??"",s=o.length>sy,i={...n?{signal:n}:{},...s&&r?{method:"POST",body:r}:{}},l;try{l=await this.fetch(this.inLanguage(o&&!s?`${e}?${o}`:e),i)}catch(a){throw Cn(a)?a:new Sl}if(!l.ok){let a=(await l.text()).trim(),u=a&&!a.startsWith("<")?a:c(g`The server answered ${l.status}.`);throw new is(l.status,u)}return await l.json()}};var Qs=globalThis,Zs=Qs.ShadowRoot&&(Qs.ShadyCSS===void 0||Qs.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,kl=Symbol(),Yc=new WeakMap,as=class{constructor(e,n,r){if(this._$cssResult$=!0,r!==kl)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=n}get styleSheet(){let e=this.o,n=this.t;if(Zs&&e===void 0){let r=n!==void 0&&n.length===1;r&&(e=Yc.get(n)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),r&&Yc.set(n,e))}return e}toString(){return this.cssText}},ls=t=>new as(typeof t=="string"?t:t+"",void 0,kl),J=(t,...e)=>{let n=t.length===1?t[0]:e.reduce((r,o,s)=>r+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(o)+t[s+1],t[0]);return new as(n,t,kl)},Jc=(t,e)=>{if(Zs)t.adoptedStyleSheets=e.map(n=>n instanceof CSSStyleSheet?n:n.styleSheet);else for(let n of e){let r=document.createElement("style"),o=Qs.litNonce;o!==void 0&&r.setAttribute("nonce",o),r.textContent=n.cssText,t.appendChild(r)}},Rl=Zs?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let n="";for(let r of e.cssRules)n+=r.cssText;return ls(n)})(t):t;var{is:iy,defineProperty:ay,getOwnPropertyDescriptor:ly,getOwnPropertyNames:uy,getOwnPropertySymbols:cy,getPrototypeOf:py}=Object,Xs=globalThis,Qc=Xs.trustedTypes,dy=Qc?Qc.emptyScript:"",fy=Xs.reactiveElementPolyfillSupport,us=(t,e)=>t,cs={toAttribute(t,e){switch(e){case Boolean:t=t?dy:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let n=t;switch(e){case Boolean:n=t!==null;break;case Number:n=t===null?null:Number(t);break;case Object:case Array:try{n=JSON.parse(t)}catch{n=null}}return n}},ei=(t,e)=>!iy(t,e),Zc={attribute:!0,type:String,converter:cs,reflect:!1,useDefault:!1,hasChanged:ei};Symbol.metadata??=Symbol("metadata"),Xs.litPropertyMetadata??=new WeakMap;var An=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,n=Zc){if(n.state&&(n.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((n=Object.create(n)).wrapped=!0),this.elementProperties.set(e,n),!n.noAccessor){let r=Symbol(),o=this.getPropertyDescriptor(e,r,n);o!==void 0&&ay(this.prototype,e,o)}}static getPropertyDescriptor(e,n,r){let{get:o,set:s}=ly(this.prototype,e)??{get(){return this[n]},set(i){this[n]=i}};return{get:o,set(i){let l=o?.call(this);s?.call(this,i),this.requestUpdate(e,l,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Zc}static _$Ei(){if(this.hasOwnProperty(us("elementProperties")))return;let e=py(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(us("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(us("properties"))){let n=this.properties,r=[...uy(n),...cy(n)];for(let o of r)this.createProperty(o,n[o])}let e=this[Symbol.metadata];if(e!==null){let n=litPropertyMetadata.get(e);if(n!==void 0)for(let[r,o]of n)this.elementProperties.set(r,o)}this._$Eh=new Map;for(let[n,r]of this.elementProperties){let o=this._$Eu(n,r);o!==void 0&&this._$Eh.set(o,n)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let n=[];if(Array.isArray(e)){let r=new Set(e.flat(1/0).reverse());for(let o of r)n.unshift(Rl(o))}else e!==void 0&&n.push(Rl(e));return n}static _$Eu(e,n){let r=n.attribute;return r===!1?void 0:typeof r=="string"?r:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,n=this.constructor.elementProperties;for(let r of n.keys())this.hasOwnProperty(r)&&(e.set(r,this[r]),delete this[r]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Jc(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,n,r){this._$AK(e,r)}_$ET(e,n){let r=this.constructor.elementProperties.get(e),o=this.constructor._$Eu(e,r);if(o!==void 0&&r.reflect===!0){let s=(r.converter?.toAttribute!==void 0?r.converter:cs).toAttribute(n,r.type);this._$Em=e,s==null?this.removeAttribute(o):this.setAttribute(o,s),this._$Em=null}}_$AK(e,n){let r=this.constructor,o=r._$Eh.get(e);if(o!==void 0&&this._$Em!==o){let s=r.getPropertyOptions(o),i=typeof s.converter=="function"?{fromAttribute:s.converter}:s.converter?.fromAttribute!==void 0?s.converter:cs;this._$Em=o;let l=i.fromAttribute(n,s.type);this[o]=l??this._$Ej?.get(o)??l,this._$Em=null}}requestUpdate(e,n,r,o=!1,s){if(e!==void 0){let i=this.constructor;if(o===!1&&(s=this[e]),r??=i.getPropertyOptions(e),!((r.hasChanged??ei)(s,n)||r.useDefault&&r.reflect&&s===this._$Ej?.get(e)&&!this.hasAttribute(i._$Eu(e,r))))return;this.C(e,n,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,n,{useDefault:r,reflect:o,wrapped:s},i){r&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,i??n??this[e]),s!==!0||i!==void 0)||(this._$AL.has(e)||(this.hasUpdated||r||(n=void 0),this._$AL.set(e,n)),o===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(n){Promise.reject(n)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[o,s]of this._$Ep)this[o]=s;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[o,s]of r){let{wrapped:i}=s,l=this[o];i!==!0||this._$AL.has(o)||l===void 0||this.C(o,void 0,s,l)}}let e=!1,n=this._$AL;try{e=this.shouldUpdate(n),e?(this.willUpdate(n),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(n)):this._$EM()}catch(r){throw e=!1,this._$EM(),r}e&&this._$AE(n)}willUpdate(e){}_$AE(e){this._$EO?.forEach(n=>n.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(n=>this._$ET(n,this[n])),this._$EM()}updated(e){}firstUpdated(e){}};An.elementStyles=[],An.shadowRootOptions={mode:"open"},An[us("elementProperties")]=new Map,An[us("finalized")]=new Map,fy?.({ReactiveElement:An}),(Xs.reactiveElementVersions??=[]).push("2.1.2");var El=globalThis,Xc=t=>t,ti=El.trustedTypes,ep=ti?ti.createPolicy("lit-html",{createHTML:t=>t}):void 0,Ml="$lit$",Pn=`lit$${Math.random().toFixed(9).slice(2)}$`,Cl="?"+Pn,my=`<${Cl}>`,Tr=document,ds=()=>Tr.createComment(""),fs=t=>t===null||typeof t!="object"&&typeof t!="function",Al=Array.isArray,ip=t=>Al(t)||typeof t?.[Symbol.iterator]=="function",Tl=`[ 	
\f\r]`,ps=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,tp=/-->/g,np=/>/g,kr=RegExp(`>|${Tl}(?:([^\\s"'>=/]+)(${Tl}*=${Tl}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),rp=/'/g,op=/"/g,ap=/^(?:script|style|textarea|title)$/i,Pl=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),b=Pl(1),je=Pl(2),M$=Pl(3),St=Symbol.for("lit-noChange"),S=Symbol.for("lit-nothing"),sp=new WeakMap,Rr=Tr.createTreeWalker(Tr,129);function lp(t,e){if(!Al(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ep!==void 0?ep.createHTML(e):e}var up=(t,e)=>{let n=t.length-1,r=[],o,s=e===2?"<svg>":e===3?"<math>":"",i=ps;for(let l=0;l<n;l++){let a=t[l],u,f,p=-1,m=0;for(;m<a.length&&(i.lastIndex=m,f=i.exec(a),f!==null);)m=i.lastIndex,i===ps?f[1]==="!--"?i=tp:f[1]!==void 0?i=np:f[2]!==void 0?(ap.test(f[2])&&(o=RegExp("</"+f[2],"g")),i=kr):f[3]!==void 0&&(i=kr):i===kr?f[0]===">"?(i=o??ps,p=-1):f[1]===void 0?p=-2:(p=i.lastIndex-f[2].length,u=f[1],i=f[3]===void 0?kr:f[3]==='"'?op:rp):i===op||i===rp?i=kr:i===tp||i===np?i=ps:(i=kr,o=void 0);let x=i===kr&&t[l+1].startsWith("/>")?" ":"";s+=i===ps?a+my:p>=0?(r.push(u),a.slice(0,p)+Ml+a.slice(p)+Pn+x):a+Pn+(p===-2?l:x)}return[lp(t,s+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},ms=class t{constructor({strings:e,_$litType$:n},r){let o;this.parts=[];let s=0,i=0,l=e.length-1,a=this.parts,[u,f]=up(e,n);if(this.el=t.createElement(u,r),Rr.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(o=Rr.nextNode())!==null&&a.length<l;){if(o.nodeType===1){if(o.hasAttributes())for(let p of o.getAttributeNames())if(p.endsWith(Ml)){let m=f[i++],x=o.getAttribute(p).split(Pn),$=/([.?@])?(.*)/.exec(m);a.push({type:1,index:s,name:$[2],strings:x,ctor:$[1]==="."?ri:$[1]==="?"?oi:$[1]==="@"?si:Mr}),o.removeAttribute(p)}else p.startsWith(Pn)&&(a.push({type:6,index:s}),o.removeAttribute(p));if(ap.test(o.tagName)){let p=o.textContent.split(Pn),m=p.length-1;if(m>0){o.textContent=ti?ti.emptyScript:"";for(let x=0;x<m;x++)o.append(p[x],ds()),Rr.nextNode(),a.push({type:2,index:++s});o.append(p[m],ds())}}}else if(o.nodeType===8)if(o.data===Cl)a.push({type:2,index:s});else{let p=-1;for(;(p=o.data.indexOf(Pn,p+1))!==-1;)a.push({type:7,index:s}),p+=Pn.length-1}s++}}static createElement(e,n){let r=Tr.createElement("template");return r.innerHTML=e,r}};function Er(t,e,n=t,r){if(e===St)return e;let o=r!==void 0?n._$Co?.[r]:n._$Cl,s=fs(e)?void 0:e._$litDirective$;return o?.constructor!==s&&(o?._$AO?.(!1),s===void 0?o=void 0:(o=new s(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=[])[r]=o:n._$Cl=o),o!==void 0&&(e=Er(t,o._$AS(t,e.values),o,r)),e}var ni=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??Tr).importNode(n,!0);Rr.currentNode=o;let s=Rr.nextNode(),i=0,l=0,a=r[0];for(;a!==void 0;){if(i===a.index){let u;a.type===2?u=new go(s,s.nextSibling,this,e):a.type===1?u=new a.ctor(s,a.name,a.strings,this,e):a.type===6&&(u=new ii(s,this,e)),this._$AV.push(u),a=r[++l]}i!==a?.index&&(s=Rr.nextNode(),i++)}return Rr.currentNode=Tr,o}p(e){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},go=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){this.type=2,this._$AH=S,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=Er(this,e,n),fs(e)?e===S||e==null||e===""?(this._$AH!==S&&this._$AR(),this._$AH=S):e!==this._$AH&&e!==St&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ip(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==S&&fs(this._$AH)?this._$AA.nextSibling.data=e:this.T(Tr.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=ms.createElement(lp(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let s=new ni(o,this),i=s.u(this.options);s.p(n),this.T(i),this._$AH=s}}_$AC(e){let n=sp.get(e.strings);return n===void 0&&sp.set(e.strings,n=new ms(e)),n}k(e){Al(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,o=0;for(let s of e)o===n.length?n.push(r=new t(this.O(ds()),this.O(ds()),this,this.options)):r=n[o],r._$AI(s),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=Xc(e).nextSibling;Xc(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Mr=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,s){this.type=1,this._$AH=S,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=s,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=S}_$AI(e,n=this,r,o){let s=this.strings,i=!1;if(s===void 0)e=Er(this,e,n,0),i=!fs(e)||e!==this._$AH&&e!==St,i&&(this._$AH=e);else{let l=e,a,u;for(e=s[0],a=0;a<s.length-1;a++)u=Er(this,l[r+a],n,a),u===St&&(u=this._$AH[a]),i||=!fs(u)||u!==this._$AH[a],u===S?e=S:e!==S&&(e+=(u??"")+s[a+1]),this._$AH[a]=u}i&&!o&&this.j(e)}j(e){e===S?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},ri=class extends Mr{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===S?void 0:e}},oi=class extends Mr{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==S)}},si=class extends Mr{constructor(e,n,r,o,s){super(e,n,r,o,s),this.type=5}_$AI(e,n=this){if((e=Er(this,e,n,0)??S)===St)return;let r=this._$AH,o=e===S&&r!==S||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,s=e!==S&&(r===S||o);o&&this.element.removeEventListener(this.name,this,r),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ii=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){Er(this,e)}},cp={M:Ml,P:Pn,A:Cl,C:1,L:up,R:ni,D:ip,V:Er,I:go,H:Mr,N:oi,U:si,B:ri,F:ii},hy=El.litHtmlPolyfillSupport;hy?.(ms,go),(El.litHtmlVersions??=[]).push("3.3.3");var pp=(t,e,n)=>{let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let s=n?.renderBefore??null;r._$litPart$=o=new go(e.insertBefore(ds(),s),s,void 0,n??{})}return o._$AI(t),o};var _l=globalThis,ce=class extends An{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let n=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=pp(n,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return St}};ce._$litElement$=!0,ce.finalized=!0,_l.litElementHydrateSupport?.({LitElement:ce});var gy=_l.litElementPolyfillSupport;gy?.({LitElement:ce});(_l.litElementVersions??=[]).push("4.2.2");var xe=t=>(e,n)=>{n!==void 0?n.addInitializer(()=>{customElements.define(t,e)}):customElements.define(t,e)};var by={attribute:!0,type:String,converter:cs,reflect:!1,hasChanged:ei},yy=(t=by,e,n)=>{let{kind:r,metadata:o}=n,s=globalThis.litPropertyMetadata.get(o);if(s===void 0&&globalThis.litPropertyMetadata.set(o,s=new Map),r==="setter"&&((t=Object.create(t)).wrapped=!0),s.set(n.name,t),r==="accessor"){let{name:i}=n;return{set(l){let a=e.get.call(this);e.set.call(this,l),this.requestUpdate(i,a,t,!0,l)},init(l){return l!==void 0&&this.C(i,void 0,t,l),l}}}if(r==="setter"){let{name:i}=n;return function(l){let a=this[i];e.call(this,l),this.requestUpdate(i,a,t,!0,l)}}throw Error("Unsupported decorator location: "+r)};function C(t){return(e,n)=>typeof n=="object"?yy(t,e,n):((r,o,s)=>{let i=o.hasOwnProperty(s);return o.constructor.createProperty(s,r),i?Object.getOwnPropertyDescriptor(o,s):void 0})(t,e,n)}function Ee(t){return C({...t,state:!0,attribute:!1})}var Cr=(t,e,n)=>(n.configurable=!0,n.enumerable=!0,Reflect.decorate&&typeof e!="object"&&Object.defineProperty(t,e,n),n);function Ar(t,e){return(n,r,o)=>{let s=i=>i.renderRoot?.querySelector(t)??null;if(e){let{get:i,set:l}=typeof r=="object"?n:o??(()=>{let a=Symbol();return{get(){return this[a]},set(u){this[a]=u}}})();return Cr(n,r,{get(){let a=i.call(this);return a===void 0&&(a=s(this),(a!==null||this.hasUpdated)&&l.call(this,a)),a}})}return Cr(n,r,{get(){return s(this)}})}}var ai={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Gn=t=>(...e)=>({_$litDirective$:t,values:e}),xn=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:vy}=cp,dp=t=>t;var fp=()=>document.createComment(""),bo=(t,e,n)=>{let r=t._$AA.parentNode,o=e===void 0?t._$AB:e._$AA;if(n===void 0){let s=r.insertBefore(fp(),o),i=r.insertBefore(fp(),o);n=new vy(s,i,t,t.options)}else{let s=n._$AB.nextSibling,i=n._$AM,l=i!==t;if(l){let a;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(a=t._$AU)!==i._$AU&&n._$AP(a)}if(s!==o||l){let a=n._$AA;for(;a!==s;){let u=dp(a).nextSibling;dp(r).insertBefore(a,o),a=u}}}return n},Yn=(t,e,n=t)=>(t._$AI(e,n),t),xy={},li=(t,e=xy)=>t._$AH=e,mp=t=>t._$AH,ui=t=>{t._$AR(),t._$AA.remove()};var hp=Gn(class extends xn{constructor(){super(...arguments),this.key=S}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(li(t),this.key=e),n}});var wy="#diagnose",zt=(()=>{try{return typeof window.parent.location.hash=="string"?window.parent:window}catch{return window}})();function Ll(){return window.innerHeight===0||document.visibilityState==="hidden"}function ci(){try{let t=zt.location.hash;return t===""||t==="#"||t.split("&")[0]===wy?t:null}catch{return""}}function gp(){try{return zt.location.search}catch{return""}}function bp(t,e){try{if(zt.location.hash===t)return;let{pathname:n,search:r}=zt.location,o=`${n}${r}${t}`;e?zt.history.pushState(zt.history.state,"",o):zt.history.replaceState(zt.history.state,"",o)}catch{}}function hs(t){try{return zt.location.href.replace(/#.*/s,"")+t}catch{return t}}function yp(t,e){let n=zt.document.createElement("a");n.href=URL.createObjectURL(t),n.download=e,n.click(),setTimeout(()=>{URL.revokeObjectURL(n.href)},1e4)}function Pr(t,e,n){try{return t.addEventListener(e,n),()=>{t.removeEventListener(e,n)}}catch{return()=>{}}}function yo(t){return()=>{for(let e of t)e()}}function vp(t){return yo(["popstate","hashchange"].map(e=>Pr(zt,e,t)))}function pi(t){let e=window.matchMedia("(prefers-color-scheme: dark)");try{if(zt===window)throw new Error("no TensorBoard around us");let n=zt.document.body,r=()=>{t(n.classList.contains("dark-mode"))},o=new MutationObserver(r);return o.observe(n,{attributes:!0,attributeFilter:["class"]}),r(),()=>{o.disconnect()}}catch{let n=()=>{t(e.matches)};return n(),Pr(e,"change",n)}}function xp(t){return yo([Pr(window,"beforeprint",()=>{t(!0)}),Pr(window,"afterprint",()=>{t(!1)})])}function wp(t,e=200){if(window.parent===window)return()=>{};let n=new MessageChannel,r;return n.port1.onmessage=o=>{let s=$y(o.data);if(!s||s.isReply)return;(s.type==="experimental.DataReloaded"||s.type==="experimental.RunsChanged")&&(clearTimeout(r),r=setTimeout(t,e));let i={type:s.type,id:s.id,payload:null,error:null,isReply:!0};n.port1.postMessage(JSON.stringify(i))},window.parent.postMessage("experimental.bootstrap","*",[n.port2]),()=>{clearTimeout(r),n.port1.close()}}function $y(t){try{return typeof t=="string"?JSON.parse(t):null}catch{return null}}var _n={get(t){try{return localStorage.getItem(`tb-diagnose.${t}`)}catch{return null}},set(t,e){try{localStorage.setItem(`tb-diagnose.${t}`,e)}catch{}}};var $p=["zh-CN"],Sp=["en","zh-CN"];var Ol={};Qb(Ol,{templates:()=>Sy});var Sy={"drawn-curves":"曲线","finding-in-run":g`${1}：${0}`,"group-other":"其他",h1ee230f9de6c2dc9:b`日志目录：<code>${0}</code>`,h22ac85119fe51d4b:b`<code>${0}</code> 中没有包含标量的事件文件。训练一旦写入，运行就会出现在这里，无需重启。如果日志在别处，请用 <code>--logdir</code> 指定其目录并启动 TensorBoard。`,h50192cacdbf7b486:b`附曲线图：项目中的 ${0}`,hde0b3bedd3dedda6:b`正在 <code>${0}</code> 中查找事件文件`,"more-runs-at-cursor":g`还有 ${0} 个`,"role-other":"其他",s0116d1680bde2018:"步数回退",s01bd430f426a8ea1:"追平基线于",s021992f8dbbde134:"日志中的序列",s03072f16866802d8:"强化学习",s0352a8373aa3482f:"选中的运行",s035cc7b8a6f78359:"叠加在原始曲线上的滑动平均，与 TensorBoard 的算法相同；此浏览器会记住该设置",s0382d73823585617:g`${0}：${1}`,s03d02db9896eec72:g`比较 ${0} 的全部运行`,s041489fa7f9e6fe6:g`另有 ${0} 条`,s054b7ca56bd19891:g`· 没有这条曲线：${0}`,s058d387366b95c55:"这条规则检查什么",s0648f5ed9de29fd2:g`${0} 个目录`,s0674ff53e80fca6c:"在将来",s072ddab46af04ab7:"仅此",s07d38007b49acdd1:"、",s07de37b46b85d46a:g`位于 ${0}`,s07e8287f53c1a7a3:"复制数据点",s081a9e07b4d7036e:"；",s081ea9d93f00e7f5:"还没有训练日志",s0849438ad0139546:"发现",s087d7a07b52b439d:g`${0}。`,s09134b07b5aacab4:"依据",s09e5f1febdb2a65a:"损失",s0a88a0a55ed4b772:"无法判定这个运行",s0b849212b20dfccc:g`${0} 个超参数不同`,s0c2fa1a3677d91ad:"非有限值",s0c73b74029086048:"复制显示的点",s0d5c4bb195a222f8:"比较量",s0d991d582bfbc203:"按括号匹配到的那部分名称给运行分组",s0dd35cf72a0902d4:"N 和 P 键选择下一个和上一个发现，回车键打开其说明。",s0f256df7b2d3887e:g`${0} 个有提示`,s0fd844957e5b3fad:"所有指标",s110854a0cf816e84:g`步数回退 ${0} 次`,s118dcd4826b8994d:g`${0} 个发现已屏蔽`,s1365b78f0dd14017:g`${0} 个有错误`,s13b3f5afa0862d1c:"名次",s13fb2124c3facc2e:"离散程度",s13fb94e50125b620:"判断的准确程度",s15454e43ada9d7b9:"正在比较 …",s154c478f8b8b29c3:"写入日志的方法：",s15791d9e7e26536b:g`${0} 个发现已被你的配置屏蔽`,s16b2460f437cf14f:"监督学习",s16fc046b99d4f995:g`未发现其他问题：${0}`,s18cde9a3550bf074:"只有一组，没有可比较的对象。",s19172ed3838854fc:"复制链接",s19db88ac376ff979:"最后一步",s1a249b1921e2bdea:"关",s1a3b8e3a1d2ce6db:"多任务",s1ab193968d6033cd:"种子数",s1b064e7ccea91270:g`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s1b5d829f94051cf7:g`${0} 条规则未发现问题`,s1c11808b07192b7a:g`由 ${0} 合并而成`,s1ca671b482b18161:g`${0} 显示的是之前的内容。`,s1ed69c4ea2882825:"曲线",s1f07740d646a024a:g`${0}没有这条曲线`,s2014e8dd99111c27:"个类别",s202fffd5a2e1c595:"长度",s2035cd6450d3eaac:"指标",s20784e349406fefd:"同时解释",s210e01511d479b9a:"训练类型未识别",s217ae8afd4252eff:"有发现",s21f131d3cd1bdcbe:g`另有 ${0} 个未显示：${1}`,s24f0f825e9900824:g`位于 ${0}：点击放大，再次点击还原`,s24f39319b8853791:"对数",s26439da776d2f134:"不是 1970 年以来的秒数，或者当时的时钟不准",s2812f9df9146890f:"发现",s29ea4d209d791d60:"对照",s2b6ddee95d1bee4f:"从许多运行中挑出的最佳者带有运气成分：只有用多个随机种子重复，才能看出其设置是否更好。",s2c61b42c3fc7115d:g`移除 ${1} 上的参考线 ${0}`,s2cb09246564cbbd2:"收起",s2cbcbf64d696b3b1:"排名",s2d2528d25e87001a:g`${0} 条规则检查了这个运行，未发现问题。`,s2d5724448aeb62b7:g`有一项发现测得：模型的准确率停在 ${0}。`,s2d82bede97113180:g`给出的理由：${0}`,s2df47bab37e13656:g`${0} 的图表：${1}。方向键读取数值，加号和减号缩放，Esc 键复位。`,s2e4818861000b13f:"布局",s2e5104edff768280:"未搜索规律：没有哪个错误或警告只出现在其中一部分运行中。",s2fa05f91c1baa29b:g`移除 ${0}`,s304ba24b462b9f98:"为什么重要",s30e803b877db24a1:g`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s30efa611ca0c4415:g`${0} 条规则检查了这个运行，未发现问题。`,s3182872fe646db77:g`正在读取，${0}%：${1} / ${2}`,s32bbcd08e5001007:"主要损失",s3367287465d74387:"阈值及其出处",s34be76c6b1eadbef:"警告",s35519855cc52e634:"下一步：",s3588b07231c3b0c5:"TensorBoard 没有响应。它还在运行吗？",s3687049d1af562c4:"复制",s36ede0d3f06e8d8f:"更好",s36f6766957c7f710:"计数",s3741f519c32ac391:"新",s37919fd82dc8dec6:"下一步",s37a9e8aec5713460:"更多操作",s394b4214b2b541e3:"没有超参数不同",s39d5e42936b32403:g`第 ${0} 至 ${1} 个，共 ${2} 个`,s3a556864c406ada2:g`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s3a9da439c961a22c:g`按“${0}”排序`,s3b4142875755c444:"扩散",s3c0d17bad169557b:"未知",s3cb700e662f296dc:g`Diagnose 无法绘制本页（${0}）。请重新加载；如果仍然不行，浏览器控制台中有更多信息。`,s3d229c4c391d90aa:"铺满页面",s3e108c66773382aa:"发现表",s3e1ca0269d2140e1:"这不是有效的正则表达式。",s3f4701bd84ffdd16:g`一个运行超出纵轴：${0}。`,s405021940efed327:g`${0} 年前`,s40863e1a197cca92:"评分",s40f5a0a4da31a629:"按下方排名的顺序，最好的在前；表格包含全部运行",s41f7dca46d3f1b4a:"值",s4222f7c57711d9a1:g`最后，第 ${0} 步`,s4376b5b0325b146a:"按规则列出的发现",s44add38a493e53a5:g`${0} 分钟`,s45d3f3531efea0e9:"正在加载 …",s471d2322e9171043:"未给出",s478c68b2b38eab9a:g`关于日志文件的 ${0} 条说明`,s49eff2e6e47a8f3c:g`自上次查看以来：${0}`,s49f6ba392f0fa9e6:g`服务器没有发送 ${0} 的曲线。`,s4acbc74a5bb5ffd3:"保存图片（SVG）",s4b194c89bc566374:g`${0} 个运行`,s4c362b06b801a5e9:g`在 ${0} % 处`,s4c4a04bfb0d1f4df:"可能的原因",s4ca9e43cc1c59729:"数值",s4f2a4fd1bd2a42cc:g`${0} 个不可能的墙钟时间`,s4f59e98e4cee7e86:g`${0}，最大值`,s4f940e5e733e1cb7:"更差",s515b72f041cc413c:g`${1}中有 ${0} 项发现不再出现。`,s52cb44a862e08700:"没有匹配的运行。",s52e842e07658ff2f:"主要奖励",s545d5ca325513fc8:g`${0} 天前`,s54b8ea61422a442d:g`没有可靠的规律。${0}`,s568da031b82f3beb:g`${1}的 ${0} 图表。方向键读取数值，Esc 键重置缩放。`,s569363d9849c892b:g`新发现：${0}。`,s56af5cd3cc4b1882:g`${0} 个目录`,s57472465a23b41db:"数值",s57d3f1a201ee3b6c:"目前还没有规则能判断训练情况",s5926af696deb5938:"不可能的时间",s5982032409cb03b5:"语言模型的强化学习",s598c4a99f311dcb0:"种子组表",s5c4cd68b4f12b103:"这些运行的步数单位不同：每条曲线各自占满宽度，从 0 到 100 %。",s5c9f227694b0653e:"变分自编码器",s5dd9fa87abbdc682:"显示数值",s5de539f3338c54cf:"没有规则能判断这个运行的训练情况",s5f343a43e7ea9f91:"错误",s5fb056437a46dd47:"所在图表",s60b4a0da642e9591:g`不再出现：${0}`,s60ec59dc00e454d7:"保存显示的点（CSV）",s60f763481befb5d4:"最佳值的均值",s614e7b6c3ec5a161:"没有规则能判断训练情况",s62c9629089ed6df9:g`第 ${0} 步`,s63215040abdc545f:"结论",s640f3c29000a4c59:g`显示全部 ${0} 个`,s65499ddd6a45fc45:g`${0} 训练`,s6686fcc6d2c8f0bd:"提示",s669b18c6d2d9c95b:"不分组",s66a30ade9cd7d50f:g`${0} 个未判定`,s66e55a3b3360005a:"未发现问题",s672809d8ddbb4f27:g`${0} 小时 ${1} 分`,s678001e219fac273:g`${0} 个出现非有限值`,s681934b0a0de7eec:g`${0} 条规则未发现问题`,s6842372aaca29973:"：再选一个即可比较",s689a3d81c5fd11f1:"识别依据",s6932def97f57af52:g`${0} 条规则未检查`,s6a73dc1268e978b5:"未搜索规律：日志中没有记录在这些运行之间不同的超参数。",s6af21ca2c7e3a9e1:g`比较全部 ${0}`,s6c8090704469e116:"横轴",s6cc5fe4b92b859d4:g`${0} 个发现已被你的配置屏蔽`,s6da801e3281440d7:g`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s6dffa87c30086e28:g`${1}中有 ${0} 项新发现，其中 ${2} 项为错误。`,s6ec1f95308ff91ae:g`已选 ${0} 个运行`,s6ed3879218a241c2:"即最佳值",s70af97de3ad8fb23:"类型",s721ed854c33ad13a:"所在步",s72c19f7a0b540d14:"无法复制",s74a5d4a46712d67c:"无法读取日志",s752391031d1fee5b:"重置缩放",s756c512db0989ef9:"无基线",s76244e9b9543ca87:"最佳",s76a9663cbb8f75e8:"本页每隔几秒会自动重试。",s773322ef3edde9a6:g`比较 ${0}`,s79228ad625ad854a:"最省事的验证方法：",s794b706773655894:"类别占比的熵",s7954072388ad1dc4:"比较",s7b78ccf979b531ce:g`${0}：${1}最佳值的均值，括号中为最小值到最大值`,s7bb1bfbb1243b8c6:g`各运行进行到 ${0} % 处的值`,s7c4052c8d441d4d6:"结论",s7c54f95c59141594:"比较",s7ccead260c396467:"把只有随机种子不同的运行合为一组：均值，以及从最小到最大的范围",s80d1b2c1e92bfd9c:g`${0} 个在所有运行中相同`,s818312183b28738d:g`不再出现：${0}。`,s81af1a0a5461196a:"最佳值均值",s81be67b6540239e6:"请把一部分放进括号：seed=(\\d+)",s8203d3b4a6e6e7b9:"最后",s827bd8e0fc6ffa0f:"未判定",s82bb1f3eb7835be3:g`均匀抽取 ${0} 个，共 ${1} 个`,s84126fa92f00b4ef:"刚刚",s852f4343c64caec2:"· 表示规则已检查，未发现问题；? 表示无法检查。",s855bb4e2b08d1a18:"没有响应",s86453c8d2213a248:"保存全部点（CSV）",s87698a792036d477:g`${0} 个不可能的墙钟时间`,s878eb0536a44064f:"未检查",s890ff5db6d05bcfa:g`${1} 中${0}`,s898fd84a2e61a46a:"置信度中",s8a1427c6b40a982a:"主要评分",s8a75e83497a183a2:"健康",s8a7bee24f1eeaff1:"排序",s8a81d50559f4e89a:"正则表达式，其中一部分放在括号里",s8b01b5fe240c5831:g`${0} 个运行超出纵轴：${1}。`,s8b5b8b322faf5d5e:"实际时间",s8b75e94898f2f1ab:"这个运行没有这样的曲线。",s8b939da093bfb484:g`${0}，均值`,s8cd9acdb8424c7e4:"隐藏这条曲线",s8d1560ff44284598:"忽略离群值",s8e4d8a2ae278e469:"类别数",s90c18de2d87989b3:g`开始 ${0} 后的值`,s916814bea576e456:"筛选：关键词或 /正则/",s91a65cb55433adb4:"阈值",s92244bd7f833061b:g`${0} 的曲线`,s926dfcc044cb322f:g`最佳 ${0} @ ${1}`,s92f4d3ab59ae6603:"同一张图",s9396c3c795beb3ef:g`${1}中有 ${0} 个较短，最短的到第 ${2} 步为止`,s9434ea90b6fee97d:"文件夹",s947b35bf3e4ac360:g`${0} 的熵 = ${1}`,s96584cfca3b4310d:"排名表",s96b643b39eda7eff:"检查了什么",s96c402f65c2b71fb:"名称的一部分 …",s9739da7cb4f362f7:g`· 无法按此横轴绘制：${0}`,s984a3118d85b20e0:g`${0} 秒`,s984a4818d85b47f5:g`${0} 天`,s984a4c18d85b4ec1:g`${0} 小时`,s984a8718d85bb302:g`${0}%`,s98b1cb8fb62909ec:"分组",s99799a97b72325ea:"梯度范数",s9a27e9be41c509e9:"目标检测",s9b0d1dbafa7d18bf:g`${0} 至 ${1}，n = ${2}`,s9bf1540da3fc2dc3:"置信度高",s9ce22301713ed8fb:"未发现其他问题",s9d125e3a92dfe4a0:g`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，对全部检验做 Holm 校正，alpha ${3}）。`,s9d60ef32a7eb327e:"这些运行中都没有发现问题。",s9dfefb4026903d53:"随机猜测水平 ln k，共",s9ee5a81a48ec71e9:"迄今最佳值",s9f24ca63073362a6:g`${0} 步`,s9fbbc819fe7e66aa:"运行",sa000c4df231528b9:"已隐藏",sa036ab11d6f5f0cb:"跨运行的规律",sa0b24fa796b43e67:"最佳",sa164568508b35c61:g`第 ${0} 至 ${1} 步`,sa1ef399475303e3c:g`只显示 ${0}`,sa429657e9d546dce:"全部运行",sa478cf2baff0ae2b:"奖励",sa4aa72be4b18da23:"学习率",sa55fa078111ed022:"语言建模",sa59eac2a81e725c4:"所有图表的数值轴相同；光标和缩放同步移动。",sa5cec5b1d9b183b8:g`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，Holm 校正，alpha ${3}）。`,sa994737377117122:g`${0} 个超参数不同`,sa9c3dd7dd68320f2:"并排显示",saa8aa81ad6f055fd:"参考值",sac5181dd68fa6501:g`所有运行均位于 ${0}。`,sad72eb7fbc6270e2:"对数刻度",sad7456c118def69a:"按 / 键开始筛选",saeb732a50bb8cd63:g`${0} 天 ${1} 小时`,saebf20f752f764ec:g`${0} 个有警告`,saf2e0363e12de264:g`${0} 小时前`,saf6ab613ec2b7dd9:"组数太多，无法两两比较：请选定基线。",safb50c5216475471:g`，另有 ${0} 项`,sb016053a270661b4:g`${0} 个健康`,sb066d935103d1ccf:"这正常吗？",sb17ccf02b5e69158:g`显示 ${0}`,sb206ea04679ecfdf:g`未排名：${0}`,sb2b207efbb8d285c:g`${0} 个有提示`,sb2b44de8a70ae954:g`${0} / ${1}`,sb2dbd2997c6846de:"复制图片",sb2def97f84ced552:"各运行的进度，0 到 100 %",sb2e8d710956a0eb1:g`${0} 条规则未检查`,sb46d0976e9be2d88:"这条规则何时会误判",sb4f1dffbb6be6302:"清除",sb597910134ed6cd2:g`${1}中有 ${0} 项新发现。`,sb5f2b9bc9470919a:g`${0} 条规则`,sb6538e41c59a5963:"显示所有运行",sb67e0e7c0869f982:"差值",sb7c4a05623366946:"服务器没有说明原因。",sb7ec43559c96d8dd:g`暂停 ${0}`,sb88de8aa5149d8eb:"框架",sb8b919fcd36c8c7b:"正在读取",sb8ed2761fc0a5b62:g`比较 ${0}`,sb9460c2ae56c19cb:"请选中后按 Ctrl+C",sb9f1339b3a61604a:"参考线",sba05370f6b907017:g`关于日志文件的 ${0} 条说明`,sba22a5ebaf358a11:"最后的值",sbae60884414c8737:"分割",sbdefc598e7a7d310:"没有匹配的指标。",sbf2d28806268b26d:"复制为 Markdown",sbf7db4b197ff3d80:g`${0} 个较短`,sc0ef3e71481b222b:"参考资料",sc1d6288e168cb0d7:"语音",sc2393652c8f2242e:"平滑后",sc26eafbef52055fe:g`${1}的 ${0} 的均值和范围`,sc29a2b9868362491:g`${1}的 ${0}%`,sc2ad3b622a5c3d9a:"验证",sc31734aec343d824:g`第 ${0} 步的值`,sc341553c3556d2b4:"曲线",sc4ad3c4f31fe9aa2:"两个类别之一的占比，如 0.8；或所有类别的占比",sc4bcadba8e631b86:"名称",sc5aeb93591d56226:g`${0}，最小值`,sc652e7a0dfd25e87:"置信度低",sc805d78cd0e51623:"正在读取日志",sc86ade4ef74ca95a:g`${0} 条曲线`,scabf78417c4e5d86:"点数",scbd8031e3d026dc9:"从未",scbfe35557604f9ec:"保存图片（PNG）",scd1dd6ff53d0d01a:"重试",sce18bd234180469b:"对比学习",sce31954669537a1a:g`尚未读取；正在读取，${0}%`,scfb65222fcf5287b:g`${0} 个点`,sd0a75fd0358d5e8d:g`正在读取 ${0}`,sd1077b60dc890180:"曲线上的位置",sd200028b9f6015e4:"自动",sd2023813cc70bf74:"步数",sd30aaa2b3d0cfd7f:g`正在加载 ${0} …`,sd57009a2acb04859:g`${0}（达到 ${1}）`,sd66454dfb843235d:"与最佳值相当",sd6a17e2c9757d129:"类别占比",sd752c5924801acb3:g`由此解释的发现（${0}）`,sd7b3e01ac0e72549:"用时",sd89803ab616d4829:"平滑",sd988a9395d37c0f8:g`${0} 分钟前`,sd9994f251f1280cf:"步",sd9b2dd3fda128c16:"最近写入",sdb18985b35e30830:"纵轴以其余运行为准；超出的运行在边缘标出",sdb6f723ab09700b9:g`${0} 的更多操作`,sdee795a6c5087209:"训练",sdef66beab87d222a:"日志目录仍在读取中；它可能稍后出现。",se1ec1065b54eb415:g`${0} 代码`,se3a1b90525f24861:"测量项",se3b0359949cea8c6:g`已读取 ${0}，共 ${1}；结论可能还会变`,se5428ca54cacf609:"数值刻度",se58c73d2a858e315:"时间",se6f09b190519daa4:"全部",se79f3e3bb540e033:"种子的均值和范围",se7a532063ef7b740:"线性",se7f59973d4930598:g`${0} 个点`,se9ed3024ece061f0:"超参数",sea0d3fb0eb754dbd:"每个设置只有一次运行：换一个随机种子，名次可能就变了。",sea4f08110bb8f15d:"移除",sea7bdd2b70c8c2bb:"运行",seb45cd777661f86b:"显示这条曲线",sebd0672ad17513a2:"偏好训练",secdbe081e49c9d39:"对抗训练","seed-group":"组",sef3a53fbd58cc112:g`${0} 个月前`,sf047d2db7413f7a8:g`${0} 个在所有运行中相同`,sf1b9af3279f166d1:g`@ 第 ${0} 步`,sf216ba473f3643cf:"TensorBoard 只给出了这个运行的部分采样点：短暂的异常可能看不到。",sf260150b06ca44e5:g`${0} 个运行`,sf267330b06d0968d:g`${0} 条规则`,sf37ca99ea5888162:"基线",sf3e4417f60be4f0a:"按关键词或 /正则表达式/ 筛选运行",sf3ea0625c45e25f1:g`正在读取：${0}。显示的内容可能还会变化。`,sf4cd73445dfaa932:"相对时间",sf4de3bfbfaca12e5:"已复制",sf531f89544a910a2:"无问题",sf54e143d6694582c:"随机种子组",sf59230de15ddf7fa:g`${0} 个发现已屏蔽`,sf6d270c93f3c1dd5:g`${1}中有 ${0} 个从第 ${2} 步起出现非有限值`,sf70395422e65b07e:g`${0} 处的值`,sf72695e8cd91f93c:g`${1} 上的 ${0}`,sf8f1982a2578a500:g`${0} 个有警告`,sf993bb199fefbe04:"全部",sf9aee319a006c9b4:"添加",sf9b1c0661a02d9f9:"配置",sf9e6e6ef197c2b25:"测试",sfa4c538d7888a3e5:g`已选 ${0} 个运行`,sfb1e3930ba8e6c74:"横轴",sfd8fce4a7a86f116:g`服务器返回了 ${0}。`,sfe6719e2a3f7fd22:"对称对数","unit-share":"^(?:占 ?(.+?)的)?比例(.*)$|^(?:share|fraction)(?: of (.+))?$"};var kp={en:"English","zh-CN":"简体中文"},{getLocale:Ry,setLocale:Ty}=Gc({sourceLocale:"en",targetLocales:$p,loadLocale:()=>Promise.resolve(Ol)});function kt(){return Ry()}async function Rp(t){t!==kt()&&await Ty(t)}function vo(t){return Sp.find(e=>e===t)??""}function Tp(t){for(let e of t){let{language:n,script:r}=Ey(e);if(n==="en")return"en";if(n==="zh"&&r==="Hans")return"zh-CN"}return"en"}function Ey(t){try{return new Intl.Locale(t).maximize()}catch{return{}}}var Jn={axis:"step",scale:"auto",smoothing:null,logs:[],classes:null,prior:null,best:!1,levels:[],window:null},My=["step","relative","wall"],Cy=["auto","linear","log","symlog"],Mp=12;function Cp(t){let e=Number(t("classes"));return{axis:My.find(n=>n===t("axis"))??Jn.axis,scale:Cy.find(n=>n===t("scale"))??Jn.scale,smoothing:Nl(t("smoothing")),logs:Ep(t("logs"),n=>typeof n=="boolean"),classes:Dl(e)?e:null,prior:Il(t("prior")),best:t("best")==="1",levels:Ep(t("levels"),n=>Number.isFinite(n)),window:zl(t("window"))}}function Ap(t){let{axis:e,scale:n,smoothing:r,logs:o,classes:s,prior:i,best:l,levels:a,window:u}=t,f=[];return e!==Jn.axis&&f.push(["axis",e]),n!==Jn.scale&&f.push(["scale",n]),r!==null&&f.push(["smoothing",String(r)]),o.length&&f.push(["logs",JSON.stringify(o)]),s!==null&&f.push(["classes",String(s)]),i&&f.push(["prior",i.join(",")]),l&&f.push(["best","1"]),a.length&&f.push(["levels",JSON.stringify(a)]),u&&f.push(["window",Hl(u)]),f}function Nl(t){let e=t?Number(t):NaN;return e>=0&&e<1?e:null}function zl(t){let[e=NaN,n=NaN]=t.split(",").map(Number);return e<n&&Number.isFinite(e)&&Number.isFinite(n)?[e,n]:null}function Hl(t){return t.map(e=>String(Number(e.toPrecision(9)))).join(",")}function Dl(t){return Number.isInteger(t)&&t>=2&&t<=1e9}function Pp({logs:t},e,n){return[...t.filter(([r])=>r!==e),[e,n]].slice(-Mp)}function Il(t){let n=t.split(/[,;\s]+/).filter(Boolean).map(Number);if(!n.length||n.some(o=>!(o>0&&o<1)))return null;let r=n.reduce((o,s)=>o+s,0);return n.length===1||Math.abs(r-1)<.02?n:null}function Ep(t,e){try{let n=JSON.parse(t||"[]");return Array.isArray(n)?n.filter(r=>Array.isArray(r)&&typeof r[0]=="string"&&e(r[1])).map(([r,o])=>[r,o]).slice(0,Mp):[]}catch{return[]}}function Y(t,e=4){if(t==null||Number.isNaN(t))return"–";if(!Number.isFinite(t))return t>0?"∞":"−∞";if(t===0)return"0";let n=Math.abs(t);return n>=1e6||n<1e-4?_r(Py(t.toExponential(e>4?e-1:Math.min(e-1,2)))):Number.isInteger(t)?_r(Wl(t)):n>=10**(e-1)?_r(Wl(Math.round(t))):_r(String(Number(t.toPrecision(e))))}function Fl(t){let e=Math.abs(t);for(let[n,r]of[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(e>=n&&!(n===1e3&&e<1e4&&t%100!==0))return _r(`${Number((t/n).toPrecision(4))}${r}`);return _r(String(Number(t.toPrecision(6))))}function qe(t){return Math.abs(t)<1e6?H(t):Fl(t)}function Qn(t,e){if(!e||e[0]===e[1])return Y(t);let n=Math.max(Math.abs(e[0]),Math.abs(e[1])),r=Math.ceil(Math.log10(n/(e[1]-e[0])))+3;return Y(t,Math.max(4,Math.min(8,r)))}function H(t){return _r(Wl(t))}function Zn(){return c("not finite")}function Rt(t){return c(g`step ${t}`)}function di(t){return c(g`@ step ${t}`)}function fi(t,e){return c(g`steps ${t} to ${e}`)}function xo(t){if(t<1e3)return`${t} B`;let e=["kB","MB","GB","TB"],n=t/1e3,r=0;for(;n>=1e3&&r<e.length-1;)n/=1e3,r+=1;return`${n<10?n.toFixed(1):Math.round(n)} ${e[r]??""}`}function Gt(t){if(t<90)return c(g`${Math.round(t)} s`,{desc:"Seconds"});let e=Math.round(t/60);if(e<90)return c(g`${e} min`,{desc:"Minutes"});let n=Math.floor(e/60);if(n<48){let s=e%60;return s?c(g`${n} h ${s} min`,{desc:"Hours and minutes, short"}):c(g`${n} h`,{desc:"Hours"})}let r=Math.floor(n/24),o=n%24;return o?c(g`${r} d ${o} h`,{desc:"Days and hours"}):c(g`${r} d`,{desc:"Days"})}var Ay=1440;function _p(t,e){let n=(e-t)/60;if(-n>Ay)return c("in the future",{desc:"A time"});if(n<1)return c("just now");let r=n/60,o=r/24,s=Math.floor;return r<1?c(g`${s(n)} min ago`,{desc:"Minutes"}):o<1?c(g`${s(r)} h ago`,{desc:"Hours"}):o<30?c(g`${s(o)} d ago`,{desc:"Days"}):o<360?c(g`${s(o/30)} mo ago`,{desc:"Months"}):c(g`${s(o/360)} y ago`,{desc:"Years"})}function Lp(t){return Number.isFinite(new Date(t*1e3).getTime())}function Op(t){let e=new Date(t*1e3),n=o=>String(o).padStart(2,"0");return`${[e.getFullYear(),n(e.getMonth()+1),n(e.getDate())].join("-")} ${[e.getHours(),e.getMinutes(),e.getSeconds()].map(n).join(":")}`}function Wl(t){let[e="",n]=String(t).split("."),r=e.replace(/\B(?=(\d{3})+(?!\d))/g,",");return n===void 0?r:`${r}.${n}`}function Py(t){let[e="",n=""]=t.split("e");return`${String(Number(e))}e${n.replace("+","")}`}function _r(t){return t.replace(/(^|e)-/,"$1−").replace(/e-/,"e−")}function Np(t){return t.split(/`([^`]+)`/).map((e,n)=>n%2?{code:e}:{text:e}).filter(e=>!("text"in e)||e.text!=="")}var _y=14,Bl=10;function zp(t){let e=t.length-_y;if(e<=Bl)return 0;let n=/[-_./=,:\s][^-_./=,:\s]*$/.exec(t.slice(e-Bl,e));return n?e-Bl+n.index+1:e}function he(t,e){return e[new Intl.PluralRules(kt()).select(t)]??e.other}function We(t){let e=H(t);return he(t,{one:c(g`${e} run`),other:c(g`${e} runs`)})}function mi(t){let e=H(t);return he(t,{other:c(g`${e} series`,{desc:"One or several curves"})})}function Lr(t){let e=H(t);return he(t,{one:c(g`${e} point`),other:c(g`${e} points`)})}function hi(t){let e=H(t);return he(t,{one:c(g`${e} directory`),other:c(g`${e} directories`)})}function Hp(t){let e=H(t);return he(t,{one:c(g`${e} rule`),other:c(g`${e} rules`)})}function Ht(t,e){let n=typeof t=="number"?H(t):t;return c(g`${n} of ${e}`,{desc:"3 of 12, or: 3 of 12 directories"})}function gi(t){let e=H(t);return he(t,{one:c(g`${e} rule not checked`),other:c(g`${e} rules not checked`)})}function pt(t){return t.filter(Boolean).join(c("; ",{desc:"Between parts of a sentence"}))}function Me(t){return t.join(c(", ",{desc:"Between names"}))}var Yt=["error","warning","info","unjudged","healthy"];function Ln(t){return{error:c("Error",{desc:"Verdict and severity"}),warning:c("Warning",{desc:"Verdict and severity"}),info:c("Note",{desc:"Verdict and severity"}),unjudged:c("Not judged",{desc:"Verdict"}),healthy:c("Healthy",{desc:"Verdict"})}[t]}function Dp(t,e){let n=H(e);return{error:c(g`${n} in trouble`,{desc:"Number of runs with an error"}),warning:he(e,{one:c(g`${n} with a warning`),other:c(g`${n} with warnings`)}),info:he(e,{one:c(g`${n} with a note`),other:c(g`${n} with notes`)}),unjudged:c(g`${n} could not be judged`,{desc:"Number of runs"}),healthy:c(g`${n} healthy`,{desc:"Number of runs"})}[t]}function bi(t){return{high:c("high confidence"),medium:c("medium confidence"),low:c("low confidence")}[t]}var Ip=["loss","score","reward","learning_rate","gradient_norm","time","counter","other"];function Bp(t){return{loss:c("Losses"),score:c("Scores"),reward:c("Rewards"),learning_rate:c("Learning rate"),gradient_norm:c("Gradient norms"),time:c("Times",{desc:"Heading of curves that measure times"}),counter:c("Counters",{desc:"Heading of curves that only count"}),other:c("Other",{id:"role-other",desc:"Heading of curves of no known role"})}[t]??t.replaceAll("_"," ")}function yt(t){return{train:c("train",{desc:"Split of the data"}),validation:c("validation",{desc:"Split of the data"}),test:c("test",{desc:"Split of the data"}),none:c("none",{desc:"Split of the data is not known"})}[t]??t}function yi(t){return{unknown:c("kind of training not recognised",{desc:"Kind of training"}),supervised:c("supervised learning",{desc:"Kind of training"}),language:c("language modelling",{desc:"Kind of training"}),preference:c("preference training",{desc:"Kind of training"}),rlhf:c("reinforcement learning of a language model",{desc:"Kind of training"}),reinforcement:c("reinforcement learning",{desc:"Kind of training"}),adversarial:c("adversarial training",{desc:"Kind of training"}),variational:c("variational autoencoder",{desc:"Kind of training"}),diffusion:c("diffusion",{desc:"Kind of training"}),detection:c("object detection",{desc:"Kind of training"}),segmentation:c("segmentation",{desc:"Kind of training"}),speech:c("speech",{desc:"Kind of training"}),contrastive:c("contrastive learning",{desc:"Kind of training"}),"multi-task":c("several tasks at once",{desc:"Kind of training"})}[t]??c(g`${t} training`,{desc:"A kind of training"})}function _e(t,e=null){let n=e?.rules.find(o=>o.name===t)?.title;if(n)return n;let r=t.replace(/(?<!^non)-/g," ");return r.charAt(0).toUpperCase()+r.slice(1)}function Xn(t,e){return e?c(g`${t}: ${e}`,{desc:"A statement and its reason"}):t}function on(t){return c(g`${t}.`,{desc:"A whole sentence"})}var vi={filter:"",statuses:[],rules:[],kind:"",sort:"",group:"",open:[]};function Wp(t){let e=t("status").split(",");return{filter:t("filter"),statuses:Yt.filter(n=>e.includes(n)),rules:t("rule").split(",").filter(Boolean),kind:t("kind"),sort:t("sort"),group:t("group"),open:wo(t("open"))}}function Fp({filter:t,statuses:e,rules:n,kind:r,sort:o,group:s,open:i}){return[["filter",t],["status",e.join(",")],["rule",n.join(",")],["kind",r],["sort",o],["group",s],["open",s&&i.length?JSON.stringify(i):""]].filter(([,a])=>a!=="")}function Vp(t){let e=(new URLSearchParams(t).get("runFilter")??"").trim();return e===""?"":/^[\w-]+$/.test(e)?e:`/${e}/`}function wo(t){try{let e=JSON.parse(t||"[]");return Array.isArray(e)?e.filter(n=>typeof n=="string"):[]}catch{return[]}}function gs(t,e){let n=(t.find(r=>r!==null)??e)-e-1e-6;return t.map(r=>n=Math.max(r===null?n:r-e,n+1e-6))}function Or(t,e){let[n,r]=[0,t.length];for(;n<r;){let o=n+r>>1;(t[o]??1/0)<e?n=o+1:r=o}return n}function Nr(t,e,n){let r=Or(t,n),[o,s]=[t[r],e[r]],[i,l]=[t[r-1],e[r-1]];return o===void 0||s===void 0?e.at(-1)??n:i===void 0||l===void 0||o===n?s:l+(s-l)*(n-i)/(o-i)}function xi(t){let e=t.filter(({steps:n})=>n.length);return e.length?[Math.min(...e.map(({steps:n})=>n[0]??0)),Math.max(...e.map(({steps:n})=>n.at(-1)??0))]:[0,0]}function wi(t,[e,n]){return n>e?(t-e)/(n-e)*100:0}function $i(t,[e,n]){return e+t/100*(n-e)}var bs="series:";function jp(t){return`${bs}${t}`}function er(t){return t.startsWith(bs)?t.slice(bs.length):null}function Si(t){return["steps","share","relative","wall"].find(n=>n===t)??(t.startsWith(bs)&&t.length>bs.length?t:"")}function Vl(t,e,{start:n,by:r}){if(t==="steps")return{places:({steps:o})=>o,step:o=>o};if(t==="share")return Ly(xi([e]));if(t==="relative"||t==="wall"){let o=e.wall_times.find(l=>l!==null);if(typeof o!="number")return null;let s=t==="wall"?0:n??o,i=gs(e.wall_times,s);return{places:({wall_times:l})=>gs(l,s),step:l=>Nr(i,e.steps,l)}}return r&&Ny(r)}function Ly(t){return{places:({steps:e})=>e.map(n=>wi(n,t)),step:e=>$i(e,t)}}var Oy=1e-9;function Ny(t){let e=t.steps.flatMap((a,u)=>{let f=t.values[u];return typeof f=="number"?[[a,f]]:[]}),n=e.map(([,a])=>a),[r,o]=[n[0],n.at(-1)];if(r===void 0||o===void 0||o<=r||n.some((a,u)=>a<(n[u-1]??-1/0)))return null;let s=(o-r)*Oy,i=e.map(([a])=>a),l=qp(n,s);return{places:a=>qp(a.steps.map(u=>Nr(i,l,u)),s),step:a=>Nr(l,i,a)}}function qp(t,e){let n=-1/0;return t.map(r=>n=Math.max(r,n+e))}var ql=["overlay","grid","quantities"],ys={baseline:"",rankBy:"",layout:"",bands:!1,scale:"",x:"",outliers:!1,zoom:null,curves:1,tags:"",hidden:[],only:[]},zy=6;function Up({layout:t},e){return t||(e>zy?"overlay":"grid")}function Kp(t){let e=ql.find(o=>o===t("layout"))??"",n=Number(t("curves")),r=t("curves")==="even"?"even":Number.isInteger(n)&&n>0?n:1;return{baseline:t("baseline"),rankBy:t("rank"),layout:e,bands:t("bands")==="1",scale:["linear","log"].find(o=>o===t("values"))??"",x:Si(t("x")),outliers:t("outliers")==="1",zoom:zl(t("zoom")),curves:r,tags:t("tags"),hidden:wo(t("hidden")),only:wo(t("only"))}}function Gp(t){let{baseline:e,rankBy:n,layout:r,bands:o,scale:s,x:i,outliers:l,zoom:a,curves:u,tags:f,hidden:p,only:m}=t;return[["baseline",e],["rank",n],["layout",r],["bands",o?"1":""],["values",s],["x",i],["outliers",l?"1":""],["zoom",a?Hl(a):""],["curves",u===1?"":String(u)],["tags",f],["hidden",p.length?JSON.stringify(p):""],["only",m.length?JSON.stringify(m):""]].filter(([,$])=>$)}var Jp={...vi,...ys,language:"",runs:[],all:!1,quantity:"",reading:Jn},jl="p.diagnose.",Qp="*";function ki(t){let e=new Map;for(let s of t.replace(/^#/,"").split("&")){let i=s.indexOf("=");i>0&&e.set(Yp(s.slice(0,i)),Yp(s.slice(i+1)))}let n=s=>e.get(jl+s)??"",r=e.get(`${jl}run`),o=r===void 0&&n("compare")===Qp;return{language:vo(n("lang")),runs:r===void 0?wo(n("compare")):[r],all:o,...Wp(n),...Kp(n),quantity:n("quantity"),reading:Cp(n)}}function tr(t){let e=[];t.language&&e.push(["lang",t.language]);let[n]=t.runs;t.runs.length===1&&n!==void 0&&e.push(["run",n]);let r=t.all||t.runs.length>1;return r&&e.push(["compare",t.all?Qp:JSON.stringify(t.runs)]),e.push(...Fp(t)),t.quantity&&r&&e.push(["quantity",t.quantity]),r&&e.push(...Gp(t)),t.runs.length===1&&e.push(...Ap(t.reading)),["#diagnose",...e.map(([o,s])=>`${jl}${o}=${encodeURIComponent(s)}`)].join("&")}function Yp(t){try{return decodeURIComponent(t)}catch{return t}}function Ul(t,e){return t.all===e.all&&t.runs.join(`
`)===e.runs.join(`
`)}function Zp(t,{ranking:e}){let n=new Set(e.map(({run:o})=>o)),r=new Set(t);return[...[...n].filter(o=>r.has(o)),...t.filter(o=>!n.has(o))]}function Kl(t){return Array.from({length:Math.ceil(t/60)},(e,n)=>[n*60+1,Math.min(t,(n+1)*60)])}function Xp(t,e,n){let r=e==="even"?Dy(t):Hy(t,e);return t.includes(n)&&!r.includes(n)?[n,...r]:r}function Hy(t,e){let[n,r]=Kl(t.length).findLast(([o])=>o<=e)??[1,0];return t.slice(n-1,r)}function Dy(t){let e=Math.max(1,(t.length-1)/59);return t.filter((n,r)=>Math.round(Math.round(r/e)*e)===r)}var Ri=class{constructor(e){this.source=e;this.known=new Map;this.queue=[];this.generation=-1}renew(e){e!==this.generation&&this.known.clear(),this.generation=e}load(e){let n=JSON.stringify(e),r=this.known.get(n);if(r)return r;let o=new Promise((s,i)=>{this.queue.length||setTimeout(()=>{this.send()}),this.queue.push({group:e,resolve:s,reject:i})});return this.known.set(n,o),o.catch(()=>this.known.delete(n)),o}async send(){let e=this.queue;this.queue=[];try{let{bands:n}=await this.source.bands(e.map(({group:r})=>r));e.forEach(({resolve:r,reject:o},s)=>{let i=n[s];i?r(i):o(new Error("The server sent no band."))})}catch(n){for(let{reject:r}of e)r(n)}}};var ed=24,Ti=class{constructor(e){this.source=e;this.known=new Map;this.queue=[];this.generation=-1}renew(e){e!==this.generation&&this.known.clear(),this.generation=e}load(e,n,r,o=0){let s=Math.min(2e3,Math.max(200,Math.ceil(r/200)*200)),i=[],l=n.map(a=>this.one(e,a,s,o,i));return i.length&&this.queue.push(i)===1&&setTimeout(()=>{this.flush()}),Promise.all(l)}one(e,n,r,o,s){let i=JSON.stringify([e,n.member,n.tag,r,o]),l=this.known.get(i);if(l)return l;let a=new Promise((u,f)=>{s.push({key:i,run:e,width:r,smoothing:o,ref:n,resolve:u,reject:f})});return this.known.set(i,a),a.catch(()=>{this.known.get(i)===a&&this.known.delete(i)}),a}async flush(){let[e=[],...n]=this.queue;this.queue=[],await this.send(e);let r=new Map;for(let o of n.flat()){let s=JSON.stringify([o.run,o.width,o.smoothing]);r.set(s,[...r.get(s)??[],o])}for(let o of r.values())this.send(o)}async send(e){let n=[];for(let r=0;r<e.length;r+=ed)n.push(this.request(e.slice(r,r+ed)));await Promise.all(n)}async request(e){let[{run:n,width:r,smoothing:o}]=e,s=e.map(({ref:i})=>i);try{let{series:i}=await this.source.curves(n,s,r,void 0,void 0,o);for(let{ref:l,resolve:a,reject:u}of e){let f=i.find(p=>p.member===l.member&&p.tag===l.tag);f?a(f):u(new Error(c(g`The server sent no curve for ${l.tag}.`)))}}catch(i){for(let{reject:l}of e)l(i)}}};var Iy=64,By=404,Ei=class{constructor(e,n){this.source=e;this.update=n;this.known=new Map;this.wanted=()=>[];this.fetching=new Set}want(e,n){this.wanted=e,this.renew(n)}renew(e){this.forget();for(let n of this.wanted())this.known.get(n)?.detail?.generation!==e&&this.fetch(n)}retry(){for(let e of this.wanted())this.known.get(e)?.error&&!this.fetching.has(e)&&this.fetch(e)}clear(){this.known.clear()}forget(){let e=new Set(this.wanted()),n=[...this.known.keys()].filter(r=>!e.has(r));for(let r of n.slice(0,Math.max(0,n.length-Iy)))this.known.delete(r)}async fetch(e){this.fetching.add(e);try{let n=await this.source.run(e);this.put(e,{detail:n,error:null})}catch(n){if(Cn(n))return;let o=n instanceof is&&n.status===By?null:this.known.get(e)?.detail??null;this.put(e,{detail:o,error:n.message})}finally{this.fetching.delete(e)}this.update()}put(e,n){this.known.delete(e),this.known.set(e,n)}};function Mi(t){let e=t.trim(),n=/^\/(.+)\/(i?)$/.exec(e);if(n)try{let o=new RegExp(n[1]??"","i");return{matches:s=>s.some(i=>o.test(i)),error:null}}catch{return{matches:()=>!0,error:c("This is not a regular expression.")}}let r=e.toLowerCase().split(/\s+/).filter(Boolean);return{matches:o=>{let s=o.join(" ").toLowerCase();return r.every(i=>s.includes(i))},error:null}}function vs(t){let{matches:e,error:n}=Mi(t);return{matches:r=>e(Wy(r)),error:n}}function Wy(t){return[t.shown??t.name,...t.rules.map(({rule:e})=>e)]}function Ci(t){let e=Object.fromEntries(Yt.map(n=>[n,0]));for(let n of t)e[n.status]+=1;return e}function td(t){let e=new Map;for(let{family:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].sort(([n,r],[o,s])=>s-r||(n<o?-1:1))}function nd(t){let e=new Map;for(let{rules:n}of t)for(let{rule:r,severity:o}of n){let s=e.get(r);s?(s.count+=1,Yt.indexOf(o)<Yt.indexOf(s.severity)&&(s.severity=o)):e.set(r,{rule:r,severity:o,count:1})}return[...e.values()].sort((n,r)=>Yt.indexOf(n.severity)-Yt.indexOf(r.severity)||r.count-n.count||(n.rule<r.rule?-1:1))}function zr(t,e,n,r=new Set,o=""){return t.filter(s=>(o===""||s.family===o)&&(n.size===0||n.has(s.status))&&(r.size===0||s.rules.some(({rule:i})=>r.has(i)))&&e.matches(s))}var sd=3;function id(t,e){let n=new Map(t.map(r=>[r.name,r]));return e.flatMap(r=>r.reading?n.get(r.name)??[]:r)}function ad(t,e){let n=new Map(t.map(s=>[s.name,s])),r=[],o=[];for(let s of e){let i=n.get(s.name);i!==s&&(r.push(...rd(s,i)),i&&o.push(...rd(i,s)))}return{found:r,solved:o}}function rd(t,e){let n=new Set(e?.rules.map(({rule:o})=>o));return[...new Map(t.rules.map(o=>[o.rule,o.severity]))].filter(([o,s])=>!n.has(o)&&s!=="info").map(([o,s])=>({run:t.name,rule:o,severity:s}))}function ld(t,{found:e,solved:n}){let r=new Map(t),o=(s,i,l,a)=>{let{[l]:u,[a]:f}=r.get(s)??od,p={[l]:[...u.filter(m=>m!==i),i]};pd(r,s,{...od,...p,[a]:f.filter(m=>m!==i)})};for(let{run:s,rule:i}of e)o(s,i,"fresh","solved");for(let{run:s,rule:i}of n)o(s,i,"solved","fresh");return r}function ud(t,{solved:e}){let n=new Map(t);for(let{run:r,rule:o}of e){let s=n.get(r);s&&pd(n,r,{...s,solved:s.solved.filter(i=>i!==o)})}return n}function cd(t,e){return e.some(n=>t.has(n))?new Map([...t].filter(([n])=>!e.includes(n))):t}var od={fresh:[],solved:[]};function pd(t,e,n){n.fresh.length||n.solved.length?t.set(e,n):t.delete(e)}function dd({found:t,solved:e},n=null){return[Fy(t,n),Vy(e,n)].filter(Boolean).join(" ")}function Fy(t,e){if(!t.length)return"";if(t.length<=sd)return c(g`New: ${fd(t,e)}.`,{desc:"Findings that are new"});let n=t.filter(({severity:s})=>s==="error").length,[r,o]=[H(t.length),We(md(t))];return n?c(g`${r} new findings in ${o}, ${H(n)} of them errors.`):c(g`${r} new findings in ${o}.`)}function Vy(t,e){return t.length?t.length<=sd?c(g`No longer found: ${fd(t,e)}.`):c(g`${H(t.length)} findings in ${We(md(t))} no longer found.`):""}function fd(t,e){return pt(t.map(({run:n,rule:r})=>c(g`${_e(r,e)} in ${n}`,{id:"finding-in-run",desc:"A finding in a run"})))}function md(t){return new Set(t.map(({run:e})=>e)).size}var qy=12e3,Ai=class{constructor(e){this.update=e;this.marks=new Map;this.said="";this.seen=null;this.timers=new Set}stop(){for(let e of this.timers)clearTimeout(e);this.timers.clear()}compare(e,n){let r=this.seen,o=id(r??[],e);this.seen=o;let s=r?ad(r,o):{found:[],solved:[]},i=dd(s,n);if(!i)return;this.marks=ld(this.marks,s),this.said=i;let l=setTimeout(()=>{this.timers.delete(l),this.marks=ud(this.marks,s),this.said===i&&(this.said=""),this.update()},qy);this.timers.add(l)}looked(e){this.marks=cd(this.marks,e)}};var jy=250,Uy=1500,Ky=15e3,Gy=5e3,Pi=class{constructor(e,n){this.owner=e;this.source=n;this.status=null;this.rows=null;this.rules=null;this.error=null;this.generation=-1;this.isOn=!1;this.stop=()=>{};this.asking=!1;this.again=null;let r=()=>{e.requestUpdate()};this.store=new Ti(n),this.bands=new Ri(n),this.details=new Ei(n,r),this.news=new Ai(r),e.addController(this)}get known(){return this.details.known}get marks(){return this.news.marks}get said(){return this.news.said}hostConnected(){let e=()=>{!Ll()&&this.timer===void 0&&this.ask()};this.stop=yo([wp(()=>{this.ask(!0)}),Pr(window,"resize",e),Pr(document,"visibilitychange",e)]),this.isOn=!0,this.ask()}hostDisconnected(){this.isOn=!1,this.stop(),this.news.stop(),clearTimeout(this.timer),this.timer=void 0}want(e){this.details.want(e,this.generation)}namesShown(e){let{filter:n,statuses:r,rules:o,kind:s}=e;return zr(this.rows??[],vs(n),new Set(r),new Set(o),s).map(({name:i})=>i)}speak(e){this.source.speak(e),this.generation=-1,this.rules=null,this.details.clear(),this.ask()}looked(e){this.news.looked(e)}async ask(e=!1){if(clearTimeout(this.timer),this.timer=void 0,Ll())return;if(this.asking){this.again={reload:e||(this.again?.reload??!1)};return}this.asking=!0;try{let i=await this.source.status(e);this.status=i,this.error=null,this.owner.requestUpdate(),i.generation!==this.generation||this.rows===null?await this.refresh():this.details.retry(),this.rules??=await this.source.rules()}catch(i){Cn(i)||(this.error=i.message)}finally{this.asking=!1,this.owner.requestUpdate()}let{again:n,status:r}=this;if(this.again=null,!this.isOn)return;if(n){this.ask(n.reload);return}let o=r?.phase==="reading"||r?.looking,s=this.rows?.length?Uy:jy;this.timer=setTimeout(()=>{this.ask()},this.error?Gy:o?s:Ky)}async refresh(){let{generation:e,runs:n}=await this.source.runs();this.generation=e,this.rows=n,this.status?.phase==="ready"&&this.news.compare(n,this.rules),this.store.renew(e),this.bands.renew(e),this.owner.requestUpdate(),this.details.renew(e)}};function _i({bytes_read:t,bytes_known:e}){return e>0?Math.min(1,t/e):0}function Li({bytes_read:t,bytes_known:e,members_read:n,members_known:r}){return e?t/e:r?n/r:0}var ie=class extends CustomEvent{constructor(e,n){super(e,{detail:n,bubbles:!0,composed:!0})}};var hd="Language · 语言";function Oi(){return b`<select
    class="language"
    aria-label=${hd}
    title=${hd}
    @change=${({target:t})=>{let e=vo(t.value);e&&t?.dispatchEvent(new ie("td-language",{language:e}))}}
  >
    ${Object.entries(kp).map(([t,e])=>b`<option value=${t} lang=${t} .selected=${t===kt()}>${e}</option>`)}
  </select>`}function gd({phase:t,progress:e}){if(t!=="reading")return S;let n=Math.round(Li(e)*100),r=Ht(e.members_read,hi(e.members_known));return b`<div
    class="progress"
    role="progressbar"
    aria-label=${c("Reading",{desc:"The server reads the logs"})}
    aria-valuenow=${n}
    aria-valuetext=${r}
    title=${c(g`Reading: ${r}. What is shown may change.`)}
  >
    <div style="width: ${n}%"></div>
  </div>`}function bd({list:t,back:e,copied:n,copy:r}){return b`<nav class="bar">
    <a
      class="back"
      href=${t}
      @click=${o=>{o.ctrlKey||o.metaKey||o.shiftKey||(o.preventDefault(),e())}}
      ><span aria-hidden="true">←</span> ${c("All runs")}</a
    >
    ${Oi()}
    <button class="button" @click=${r}>
      <span aria-live="polite">${n?c("Copied"):c("Copy link")}</span>
    </button>
  </nav>`}var Yy={error:je`<path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" fill="currentColor"/><path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" class="cut-out"/>`,warning:je`<path d="M8 1.2L15.4 14.4H.6z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/><path d="M8 5.6v4.2m0 1.6v1" class="cut-out"/>`,info:je`<rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor"/><path d="M8 4v1.2m0 2V12" class="cut-out"/>`,unjudged:je`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2"/><path d="M5.5 8h5" fill="none" stroke="currentColor" stroke-width="1.6"/>`,healthy:je`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M5 8.2l2.2 2.2L11 6" fill="none" stroke="currentColor" stroke-width="1.6"/>`};function Tt(t){return b`<svg class="shape ${t}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${Yy[t]}
  </svg>`}function sn(t){return b`<span class="badge ${t}">${Tt(t)}<span>${Ln(t)}</span></span>`}function Se(t){return Ni(Np(t))}function Ni(t){return b`${t.map(e=>"code"in e?b`<code>${e.code}</code>`:e.text)}`}function xs(t){let e=zp(t);return b`<span class="middle"
    >${e?b`<span class="start">${t.slice(0,e)}</span>`:S}<span class="end"
      >${t.slice(e)}</span
    ></span
  >`}function wn(t){let e=t.lastIndexOf("/")+1;return b`<span class="name" title=${t}
    >${e?b`<span class="folder">${t.slice(0,e)}</span>`:S}<span class="leaf"
      >${xs(t.slice(e))}</span
    ></span
  >`}function yd(t){let e=t==="validation"||t==="test",n=["train","validation","test"].includes(t)?t:"none",r=e?je`<circle cx="10" cy="6" r="3" fill="var(--td-surface)" stroke="currentColor" stroke-width="1.5"/>`:S;return b`<svg class="swatch" width="20" height="12" style="color: var(--td-${n})" aria-hidden="true">
    <path d="M0 6h20" stroke="currentColor" stroke-width="2" />
    ${r}
  </svg>`}var Jy={page:"#f5f5f5",surface:"#ffffff",raised:"#fafafa",hover:"#f4f6f8",border:"#ebebeb","border-strong":"#c4c7cb",text:"#212121","text-2":"#5a5f66",grid:"#eeeeee",link:"#0b63c5",accent:"#f57c00",focus:"#1a73e8",error:"#c4122f",warning:"#a85b00",info:"#1967d2",unjudged:"#5a5f66",healthy:"#137333","error-bg":"#fce8e6","warning-bg":"#fef3e0","info-bg":"#e8f0fe","unjudged-bg":"#eff0f1","healthy-bg":"#e6f4ea",train:"#0077bb",validation:"#e8590c",test:"#7b3fb5",none:"#4a5560",code:"#eef0f3"},Qy={page:"#262626",surface:"#303030",raised:"#363636",hover:"#3a3a3a",border:"#484848","border-strong":"#6b6b6b",text:"#f1f1f1","text-2":"#b8bcc2",grid:"#404040",link:"#8ab4f8",accent:"#ff9800",focus:"#8ab4f8",error:"#ff8595",warning:"#ffd54f",info:"#9cc2ff",unjudged:"#b8bcc2",healthy:"#8bd6a0","error-bg":"#4d2a31","warning-bg":"#463d20","info-bg":"#2b3a52","unjudged-bg":"#404143","healthy-bg":"#293f30",train:"#4cb8f0",validation:"#ffa05c",test:"#cfa2f5",none:"#c3cad1",code:"#3c3e41"};function $n(t){return t?Qy:Jy}function Ge(t,e){let n=Math.round(e*255).toString(16).padStart(2,"0");return t+n}function zi(t){let{style:e}=document.documentElement,n=$n(t);for(let[r,o]of Object.entries(n))e.setProperty(`--td-${r}`,o);e.colorScheme=t?"dark":"light",e.scrollbarColor=`${n["border-strong"]} ${n.page}`,e.background=n.page,e.minHeight="100%"}var Gl='"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC"',Dt=`Roboto, "Helvetica Neue", "Segoe UI", Arial, ${Gl}, sans-serif`;var we=J`
  :host {
    display: block;
    color: var(--td-text);
    font: 400 13px/20px ${ls(Dt)};
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
      ${ls(Gl)};
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
`;var vd={keras:"Keras",pytorch:"PyTorch",sb3:"Stable-Baselines3",cleanrl:"CleanRL",trl:"TRL"},Yl="framework",Jl="td-framework",nr=class extends ce{constructor(){super(...arguments);this.code={};this.framework=_n.get(Yl)??"keras";this.copied="";this.follow=()=>{this.framework=_n.get(Yl)??this.framework}}connectedCallback(){super.connectedCallback(),document.addEventListener(Jl,this.follow)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(Jl,this.follow)}choose(n){this.framework=n,_n.set(Yl,n),document.dispatchEvent(new Event(Jl))}async copy(n){this.copied=await Hr(n)?c("Copied"):c("Select it and press Ctrl+C"),setTimeout(()=>this.copied="",2e3)}onKey(n,r,o){let s={ArrowRight:1,ArrowLeft:-1}[n.key];if(s===void 0)return;let i=r[(o+s+r.length)%r.length];i!==void 0&&this.choose(i),this.updateComplete.then(()=>this.renderRoot.querySelector('[aria-selected="true"]')?.focus())}render(){let n=Object.keys(this.code),r=n.includes(this.framework)?this.framework:n[0]??"",o=vd[r]??r,s=(this.code[r]??"").replace(/^\n+|\s+$/g,"");return b`<div class="bar">
        <div role="tablist" aria-label=${c("Framework")}>
          ${n.map((i,l)=>b`<button
                role="tab"
                aria-selected=${i===r}
                tabindex=${i===r?0:-1}
                @click=${()=>this.choose(i)}
                @keydown=${a=>this.onKey(a,n,l)}
              >
                ${vd[i]??i}
              </button>`)}
        </div>
        <button class="copy" @click=${()=>{this.copy(s)}}>
          <span aria-live="polite">${this.copied||c("Copy")}</span>
        </button>
      </div>
      <pre class="cue" tabindex="0" aria-label=${c(g`Code for ${o}`)}>${s}</pre>`}};nr.styles=[we,J`
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
    `],R([C({attribute:!1})],nr.prototype,"code",2),R([Ee()],nr.prototype,"framework",2),R([Ee()],nr.prototype,"copied",2),nr=R([xe("td-code")],nr);async function Hr(t){try{return await navigator.clipboard.writeText(t),!0}catch{let e=document.createElement("textarea");e.value=t,e.style.position="fixed",e.style.opacity="0",document.body.append(e),e.select();let n=document.execCommand("copy");return e.remove(),n}}function Ql(t){if(!t)return b`<div class="state" role="status"><p>${c("Loading …")}</p></div>`;let{members_read:e,members_known:n,bytes_read:r,bytes_known:o}=t.progress;return b`<div class="state" role="status">
    <h1>${c("Reading the logs")}</h1>
    ${n?b`<p>
              ${Me([Ht(e,hi(n)),Ht(xo(r),xo(o))])}
            </p>
            <progress max=${o||1} value=${r}></progress>`:b`<p>${c(b`Looking for event files in <code>${t.source.where}</code>`)}</p>`}
  </div>`}var Zy={keras:`model.fit(..., validation_data=(x_val, y_val),
          callbacks=[keras.callbacks.TensorBoard("logs/run-1")])`,pytorch:`from torch.utils.tensorboard import SummaryWriter

writer = SummaryWriter("logs/run-1")
writer.add_scalar("loss/train", train_loss, step)
writer.add_scalar("loss/validation", validation_loss, step)`};function xd({source:t}){return b`<div class="state">
    <h1>${c("No training logs yet")}</h1>
    <p>
      ${c(b`There is no event file with scalars in <code>${t.where}</code>. Runs appear here as soon as a training writes one; nothing needs to be restarted. If the logs are elsewhere, start TensorBoard with <code>--logdir</code> and their directory.`)}
    </p>
    <p class="quiet">${c("To write one:",{desc:"Before code that writes a log"})}</p>
    <td-code .code=${Zy}></td-code>
  </div>`}function wd({error:t,source:e}){return b`<div class="state" role="alert">
    <h1>${c("The logs could not be read")}</h1>
    <p>${Se(t??c("The server does not say why."))}</p>
    ${e.where?b`<p class="quiet">${c(b`Log directory: <code>${e.where}</code>`)}</p>`:S}
    ${ws()}
  </div>`}function $d(t){return b`<div class="state" role="alert">
    <h1>${c("No answer",{desc:"The server does not answer"})}</h1>
    <p>${t}</p>
    <p class="quiet">${c("The tab tries again every few seconds.")}</p>
    ${ws()}
  </div>`}function Zl(t,e,n){return b`<div class="state">
    <h1>${t.join(", ")}</h1>
    <p>${e}</p>
    ${n?.phase==="reading"?b`<p>${c("The log directory is still being read; it may still appear.",{desc:"It: the run"})}</p>`:S}
    ${ws()}
  </div>`}function ws(){return b`<button
    class="button"
    @click=${t=>t.target?.dispatchEvent(new ie("td-retry",null))}
  >
    ${c("Try again")}
  </button>`}function Sd(t){return b`<div class="notice bad" role="alert">
    ${c(g`${t} What is shown is from before.`)} ${ws()}
  </div>`}function kd({source:t,warnings:e},n){return b`${t.sampled?b`<div class="notice">${Se(t.sampled)}</div>`:S}
  ${n&&e.length?b`<details class="notice" ?open=${e.length<3}>
          <summary class="fold">${Xy(e.length)}</summary>
          <ul>
            ${e.map(({where:r,message:o})=>b`<li><b>${r}</b> ${Se(o)}</li>`)}
          </ul>
        </details>`:S}`}function Xy(t){let e=H(t);return he(t,{one:c(g`${e} remark on the log files`),other:c(g`${e} remarks on the log files`)})}var Rd=J`
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
`;var Td="language",Ed="smoothing";function Md(t){_n.set(Td,t)}function Cd(t){_n.set(Ed,String(t))}function Xl({language:t}){return t||vo(_n.get(Td))||Tp(navigator.languages)}function eu(t){let e=ki(t);return e.runs.length?e:{...e,reading:{...e.reading,smoothing:Nl(_n.get(Ed))}}}function Ad(){let t=eu(ci()??"");return{...t,filter:t.filter||Vp(gp())}}var Pd=(t,e,n)=>{let r=new Map;for(let o=e;o<=n;o++)r.set(t[o],o);return r},an=Gn(class extends xn{constructor(t){if(super(t),t.type!==ai.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,n){let r;n===void 0?n=e:e!==void 0&&(r=e);let o=[],s=[],i=0;for(let l of t)o[i]=r?r(l,i):i,s[i]=n(l,i),i++;return{values:s,keys:o}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,r]){let o=mp(t),{values:s,keys:i}=this.dt(e,n,r);if(!Array.isArray(o))return this.ut=i,s;let l=this.ut??=[],a=[],u,f,p=0,m=o.length-1,x=0,$=s.length-1;for(;p<=m&&x<=$;)if(o[p]===null)p++;else if(o[m]===null)m--;else if(l[p]===i[x])a[x]=Yn(o[p],s[x]),p++,x++;else if(l[m]===i[$])a[$]=Yn(o[m],s[$]),m--,$--;else if(l[p]===i[$])a[$]=Yn(o[p],s[$]),bo(t,a[$+1],o[p]),p++,$--;else if(l[m]===i[x])a[x]=Yn(o[m],s[x]),bo(t,o[p],o[m]),m--,x++;else if(u===void 0&&(u=Pd(i,x,$),f=Pd(l,p,m)),u.has(l[p]))if(u.has(l[m])){let T=f.get(i[x]),A=T!==void 0?o[T]:null;if(A===null){let O=bo(t,o[p]);Yn(O,s[x]),a[x]=O}else a[x]=Yn(A,s[x]),bo(t,o[p],A),o[T]=null;x++}else ui(o[m]),m--;else ui(o[p]),p++;for(;x<=$;){let T=bo(t,a[$+1]);Yn(T,s[x]),a[x++]=T}for(;p<=m;){let T=o[p++];T!==null&&ui(T)}return this.ut=i,li(t,a),St}});var _d=["train","validation","none","test"];function Dr(t){return Hi(t)?t.map(({split:e})=>e):t.map((e,n)=>_d[n%_d.length]??"none")}function On(t){if(t.length===1)return t.map(({split:r,member:o,tag:s})=>r==="none"?o==="."?s:o:yt(r));if(Hi(t))return t.map(({split:r})=>yt(r));let e=t.map(({tag:r})=>r.slice(r.lastIndexOf("/")+1));if(new Set(e).size===t.length)return e;let n=t.map(({tag:r})=>r);return new Set(n).size===t.length?n:t.map(({member:r,tag:o})=>`${r} ${o}`)}function Hi(t){return new Set(t.map(({split:e})=>e)).size===t.length}var Ld=new Set(["train","training","val","valid","validation","eval","evaluation","test","dev"]);function nu(t,e){if(t===e)return t;let n=new Set(e.toLowerCase().split(/[/_.\-\s]+/)),r=t.slice(t.lastIndexOf("/")+1),o=tu(t,l=>n.has(l)),s=tu(r,l=>!Ld.has(l));return(tu(r,l=>n.has(l)||Ld.has(l))===r?o:s)||t}function tu(t,e){let n="",r=t.split(/([/_.\-\s]+)/);for(let o=0;o<r.length;o+=2){let s=r[o]??"";s&&e(s.toLowerCase())&&(n+=(n&&(r[o-1]??""))+s)}return n}function rr({member:t,tag:e}){return JSON.stringify([t,e])}function Di({run:t,leading:e}){let n=new Map(t.series.map(a=>[rr(a),a])),r=e.map(a=>a.flatMap(u=>n.get(rr(u))??[])).filter(a=>a.length>0).map(a=>ru(a,ev(a.map(({tag:u})=>u),Hi(a)))),o=new Set(r.flatMap(({series:a})=>a.map(rr))),s=t.series.filter(a=>!o.has(rr(a))),l=[...new Set([...Ip,...s.map(({role:a})=>a)])].map(a=>({role:a,panels:tv(s.filter(u=>u.role===a))})).filter(({panels:a})=>a.length>0);return{lead:r,groups:l}}function ev(t,e){return e?t.reduce(nu):t.join(", ")}function tv(t){let e=new Map(t.map(r=>[rr(r),r])),n=[];for(let r of e.values()){let o=r.partner&&e.get(rr(r.partner));if(o){let s=r.split==="validation"?[o,r]:[r,o];s.forEach(i=>e.delete(rr(i))),n.push(ru(s,nu(r.tag,o.tag)))}else n.push(ru([r],r.tag))}return n}var nv=4;function Od({lead:t,groups:e},n){if(!n)return{lead:t,groups:e};let r=u=>n.evidence.some(f=>or(f,u.series)),o=t.filter(r),s=e.flatMap(({panels:u})=>u.filter(r)),[i]=n.evidence.flatMap(u=>[...o,...s].find(({series:f})=>or(u,f))??[]),l=(u,f)=>+(f===i)-+(u===i),a=s.sort(l).slice(0,nv);return{lead:[...[...o,...a].sort(l),...t.filter(u=>!o.includes(u))],groups:e.map(({role:u,panels:f})=>({role:u,panels:f.filter(p=>!a.includes(p))})).filter(({panels:u})=>u.length>0)}}function ru(t,e){return{key:t.map(rr).join(" "),title:e,role:t[0]?.role??"other",series:t}}function sr(t){return JSON.stringify([t.rule,t.tags,t.evidence.length])}function ou(t,e){return`${sr(t)}#${e}`}function Ii(t){let e=t.find(Nn);return t.flatMap(n=>n.evidence.map((r,o)=>({id:ou(n,o),finding:n,evidence:r,leading:n.rule===e?.rule})))}function or(t,e){return"tag"in t&&e.some(n=>n.tag===t.tag&&n.member===t.member)}function Nn(t){return t.suppressed===null&&t.superseded_by===null}function rv({superseded_by:t,suppressed:e}){return t!==null&&e!==null}function Bi(t){let e=t.filter(({finding:n})=>Nn(n));return e.length?e:t.filter(({finding:n})=>rv(n))}var ov=()=>({loss:c("Main loss"),score:c("Main score"),reward:c("Main reward")});function Nd(t){let e=t.map(s=>{let{lead:i,groups:l}=Di(s);return{run:s.run.name,lead:i,all:[...i,...l.flatMap(a=>a.panels)]}}),n=[],r=s=>e.filter(({lead:i})=>i[0]?.role===s).length;for(let[s,i]of Object.entries(ov()).sort(([l],[a])=>r(a)-r(l))){let l=new Map;for(let{run:a,all:u}of e){let f=u.filter(m=>m.role===s),p=f.find(m=>m.series.some(x=>x.principal))??f[0];p&&l.set(a,p)}if(l.size){let a=[...new Set([...l.values()].map(u=>u.title))];n.push({key:`main:${s}`,label:a.length===1?`${i} (${a.join("")})`:i,panels:l})}}let o=new Map;for(let{run:s,all:i}of e)for(let l of i){let a=l.title,u=o.get(a)??new Map;u.has(s)||u.set(s,l),o.set(a,u)}for(let[s,i]of o){let l=n.some(a=>iv(a.panels,i));i.size>=Math.min(2,t.length)&&!l&&n.push({key:`tag:${s}`,label:s,panels:i})}return n}var sv=["counter","time","other"];function zd(t){let e=new Map;for(let{run:n}of t)for(let{tag:r,role:o}of n.series){let s=sv.indexOf(o);if(s<0)continue;let i=e.get(r)??{role:s,runs:new Set};i.role=Math.min(i.role,s),e.set(r,{...i,runs:i.runs.add(n.name)})}return[...e].filter(([,n])=>n.runs.size>=Math.min(2,t.length)).sort(([,n],[,r])=>n.role-r.role).map(([n])=>n)}function iv(t,e){return t.size===e.size&&[...t].every(([n,r])=>e.get(n)?.key===r.key)}function $o(t){let e=av(t.map(r=>r.steps)),n=t.map(r=>lv(r,e));return{x:e,columns:n,isolated:n.map(uv)}}function av(t){let[e]=t;if(t.length===1&&e)return e.slice();let n=Float64Array.from(t.flat()).sort();return Array.from(n.filter((r,o)=>o===0||r!==n[o-1]))}function lv(t,e){let n=new Array(e.length).fill(void 0),r=0;t.steps.forEach((o,s)=>{for(;r<e.length&&(e[r]??1/0)<o;)r+=1;let i=t.values[s];n[r]=i!=null&&Number.isFinite(i)?i:null});for(let o=0;o<n.length;o+=1)n[o]===void 0&&n[o-1]===null&&(n[o]=null);for(let o=n.length-2;o>=0;o-=1)n[o]===void 0&&n[o+1]===null&&(n[o]=null);return n}function uv(t){let e=[],n=null,r=-1;return t.forEach((o,s)=>{o!==void 0&&(r>=0&&o===null&&e.push(r),r=o!==null&&n===null?s:-1,n=o)}),r>=0&&e.push(r),e}function ir(t,e){if(!t)return null;for(let n=0;n<t.length;n+=1){if(typeof t[e-n]=="number")return e-n;if(typeof t[e+n]=="number")return e+n}return null}function Wi(t,e,n,r){let o=Math.min(n,e.steps[0]??n),s=Math.max(r,e.steps.at(-1)??r),i=t.steps.findIndex(p=>p>=o),l=i<0?t.steps.length:i,a=t.steps.findIndex(p=>p>s),u=a<0?t.steps.length:a,f=(p,m)=>[...p.slice(0,l),...m,...p.slice(u)];return{...t,thinned:t.thinned,steps:f(t.steps,e.steps),values:f(t.values,e.values),wall_times:f(t.wall_times,e.wall_times),...t.smoothed&&e.smoothed?{smoothed:f(t.smoothed,e.smoothed)}:{}}}function ut(t,e=-1/0,n=1/0){let r=1/0,o=-1/0;for(let{steps:s,values:i}of t)s.forEach((l,a)=>{let u=i[a];l<e||l>n||typeof u!="number"||!Number.isFinite(u)||(u<r&&(r=u),u>o&&(o=u))});return r<=o?[r,o]:null}function So([t,e],[n,r]){let o=e/2-t/2;return o>0&&o<1/0?s=>Hd(n+(s/2-t/2)/o*(r-n)):()=>Hd((n+r)/2)}function Hd(t){return Math.round(t*10)/10}function Id(t){let e=new Map;for(let{name:r,spark:o}of t){let s=o.at(-1);if(!s)continue;let{member:i,tag:l,split:a}=s,u=e.get(`${a} ${l}`)??{curves:[],tag:l,split:a};u.curves.push([r,i,l]),e.set(`${a} ${l}`,u)}let[n]=[...e.values()].sort((r,o)=>o.curves.length-r.curves.length);return!n||n.curves.length<2?null:{...n,others:t.length-n.curves.length}}function Bd(t,e,n,r=4){let{steps:o,mean:s,least:i,greatest:l}=t,a=ut([{steps:o,values:i},{steps:o,values:l}])??[0,1],[u=0,f=0]=[o[0],o.at(-1)],p=So([u,f],[r,e-r]),m=So(a,[n-r,r]),x=(O,M)=>`${p(o[M]??0)} ${m(O[M]??0)}`,$=Dd(i).map(([O,M])=>{let B=Array.from({length:M-O+1},(Q,W)=>O+W),_=[...B].reverse();return`M${B.map(Q=>x(l,Q)).join("L")}L${_.map(Q=>x(i,Q)).join("L")}Z`}),T=Dd(s).map(([O,M])=>`M${Array.from({length:M-O+1},(_,Q)=>O+Q).map(_=>x(s,_)).join("L")}`),A=s.findLastIndex(O=>O!==null);return{area:$.join(""),mean:T.join(""),breaks:[...new Set(t.broken.map(({step:O})=>p(O)))],end:A<0?null:[p(o[A]??0),m(s[A]??0)]}}function Dd(t){let e=[];return t.forEach((n,r)=>{let o=e.at(-1);n!==null&&(o?.[1]===r-1?o[1]=r:e.push([r,r]))}),e}function $s({broken:t,short:e},n){let r=We(n),[o]=[...t].sort((i,l)=>i.step-l.step),[s]=[...e].sort((i,l)=>i.step-l.step);return pt([o?c(g`${t.length} of ${r} not finite, from step ${qe(o.step)} on`):"",s?c(g`${e.length} of ${r} shorter, the shortest ends at step ${qe(s.step)}`):""])}function Wd({run:t,series:e},n){return{name:t,title:`${t}
${yt(e.split)} ${e.tag}`,curve:n,series:e,range:null,losses:""}}function su({lines:t}){return t.map(({run:e,series:n})=>[e,n.member,n.tag])}function Fd({name:t,lines:e},n){let[r]=e;if(!r)return null;let{series:o}=r,s=i=>({member:o.member,tag:o.tag,points:n.steps.length,thinned:!0,steps:n.steps,values:i,wall_times:n.steps.map(()=>null),marks:[],resets:[],pauses:[]});return{name:t,title:e.map(({run:i})=>i).join(`
`),curve:s(n.mean),series:o,range:[s(n.least),s(n.greatest)],losses:$s(n,e.length)}}function Fi(t){return[...t.flatMap(({range:e})=>e??[]),...t.map(({curve:e})=>e)]}function Vd(t,e){let n=(r,o)=>({...r.series,split:o(r.name.slice(e.length))});return[...t.flatMap(r=>r.range?[n(r,o=>c(g`${o}, least`)),n(r,o=>c(g`${o}, greatest`))]:[]),...t.map(r=>n(r,o=>r.range?c(g`${o}, mean`):o))]}function qd(t){let e=0;return t.map(({range:n})=>n?[e++,e++]:null)}function jd(t,e){let n=new Map(t.map(s=>[s.run,s])),r=e.filter(({runs:s})=>s.length>1&&s.every(i=>n.has(i))).map(({name:s,runs:i})=>({name:s,lines:i.flatMap(l=>n.get(l)??[])})),o=new Set(r.flatMap(s=>s.lines));return{groups:r,rest:t.filter(s=>!o.has(s))}}function ko({hidden:t,only:e},n){return e.length?e.includes(n):!t.includes(n)}function Kd({hidden:t,only:e},n,r){if(e.length)return{hidden:t,only:Ud(e,n)??[...e,n]};let o=Ud(t,n)??[...t,n];return{hidden:r.every(s=>o.includes(s))?[]:o,only:e}}function Gd({only:t},e){return{hidden:[],only:t.length===1&&t[0]===e?[]:[e]}}function Ud(t,e){return t.includes(e)?t.filter(n=>n!==e):null}function To(t,e=[]){let n=t.map(({values:x})=>Float64Array.from(x.filter($=>$!==null)).sort()).filter(x=>x.length>0),r=Float64Array.from(n.flatMap(x=>[...x].filter(Boolean)),Math.abs).sort(),o=r.at(-1)??0;if(o>1e3*Ro(r,.5))return!0;let[s,i]=[Math.min(...n.map(x=>Ro(x,0))),Math.max(...n.map(x=>Ro(x,1)))];if(!(s<i))return!1;let l=s>0?0:Math.max(Ro(r,0),o*Jd),a=x=>{let[$,T,A,O]=[...x,s,i].map(M=>ln(M,l));return[(x[1]-x[0])/(i-s),(T-$)/(O-A)]},u=([x,$])=>$>=Math.max(.05,3*x),f=n.map(x=>a([Ro(x,.25),Ro(x,.75)]));if(f.every(([x])=>x<.05)&&f.some(u))return!0;let p=e.filter(x=>x>=s&&x<=i);if(new Set(p).size<2)return!1;let m=a([Math.min(...p),Math.max(...p)]);return m[0]<.05&&u(m)}function Ro(t,e){return t[Math.floor((t.length-1)*e)]??NaN}var cv=1.25,Yd=.15;function Vi(t,e,n=null){let[r,o]=t,s=(o-r||Math.abs(o)*.1||1)*cv,i=Math.max(s,Math.abs(r)*Yd,Math.abs(o)*Yd),a=e.filter(u=>n!==0||u>0).filter(u=>Math.max(r-u,u-o)<=i);return[Math.min(r,...a),Math.max(o,...a)]}function qi([t,e],n){if(n===0&&t>0){let o=t===e?2:(e/t)**.06;return[t/o,e*o]}if(n&&t!==e){let[o,s]=[ln(t,n),ln(e,n)],i=(s-o)*.06,l=n*Math.sinh(o-i);return[t>=0?Math.max(0,l):l,n*Math.sinh(s+i)]}let r=t===e?Math.abs(e)*.1||1:(e-t)*.08;return[t-r,e+r]}function ln(t,e){return e>0?Math.asinh(t/e):Math.log(t)}function ji(t,e){if(e[0]>0)return 0;let n=Math.max(...e.map(Math.abs))*Jd||1,r=1/0;for(let{values:o}of t)for(let s of o)s&&(r=Math.min(r,Math.abs(s)));return r<1/0?Math.max(n,r):n}var Jd=1e-6;var pv=20,dv=1e3,fv=.25,mv={linear:.05,log:.2};function iu(t,e){let r=t.map(({values:u})=>bv(u)).filter(u=>u>0).sort((u,f)=>u-f),o=r[Math.ceil(r.length*fv)-1];if(o===void 0)return null;let s=t.flatMap((u,f)=>hv(u,o)?[f]:[]),i=t.filter((u,f)=>!s.includes(f)),l=Qd(i),a=Qd(t);return!s.length||!l||!a?null:gv(l,a,e)<mv[e?"log":"linear"]?{limits:l,leaving:s}:null}function hv({values:t,better:e},n){let r=n*(e==="none"?dv:pv),o=l=>e==="lower"?l>r:e==="higher"?l<-r:Math.abs(l)>r,s=t.filter(l=>l!==null),i=s.findIndex(l=>Math.abs(l)<=r);return i>=0&&s.slice(i).some(o)}function gv(t,e,n){if(!n)return t[1]/2-t[0]/2?(t[1]/2-t[0]/2)/(e[1]/2-e[0]/2):0;let r=e[0]>0?0:Math.max(...t.map(Math.abs))||1,[o,s,i,l]=[...t,...e].map(a=>ln(a,r));return(s-o)/(l-i)}function Ui(t,[e,n]){return t.values.map(r=>r!==null&&r>=e&&r<=n?r:null)}function Qd(t){let[e,n]=[1/0,-1/0];for(let{values:r}of t)for(let o of r)o!==null&&(e=Math.min(e,o),n=Math.max(n,o));return e<=n?[e,n]:null}function bv(t){return t.reduce((e,n)=>Math.max(e,Math.abs(n??0)),0)}var Zd={x:"share",ends:null,y:null,log:!1,apart:!1,leaving:[]};function Ki(t,e){let n=t.map(({curve:p})=>p),r=t.map(({curve:p,better:m})=>({values:p.values,better:m})),o=e.outliers?null:iu(r,!1)?.limits,s=o?n.map(p=>({values:Ui(p,o)})):n,i=e.scale===""?To(s):e.scale==="log",l=iu(r,i),a=vv(t),u=xv(n),f=e.x||(a||!u?"share":"steps");return{x:f,ends:f==="steps"?u:null,y:(e.outliers?null:l?.limits)??ut(n),log:i,apart:a,leaving:wv(t,l?.leaving??[])}}var yv=10;function vv(t){let e=new Map,n=new Map;for(let{run:o,curve:s}of t){let[i=0,l=0]=[s.steps[0],s.steps.at(-1)];l<=i||(e.set(o,Math.max(l-i,e.get(o)??0)),n.set(o,Math.min((l-i)/(s.points-1),n.get(o)??1/0)))}let r=o=>Math.max(...o.values())>=yv*Math.min(...o.values());return r(e)&&r(n)}function xv(t){let e=t.map(({steps:o})=>o[0]??1/0),n=t.map(({steps:o})=>o.at(-1)??-1/0),r=[Math.min(...e),Math.max(...n)];return r.every(Number.isFinite)?r:null}function wv(t,e){let n=new Map;for(let r of e){let o=t[r],s=o&&ut([o.curve]);if(!s)continue;let i=Math.abs(s[0])>Math.abs(s[1])?s[0]:s[1],l=n.get(o.run);(l===void 0||Math.abs(i)>Math.abs(l))&&n.set(o.run,i)}return[...n].map(([r,o])=>({run:r,value:o}))}var $v=600,Gi=class{constructor(e){this.host=e;this.axes=Zd;this.choice={scale:"",x:"share",outliers:!1};this.compared=[];this.ends=new Map;this.looked=null;this.request=0}look(e){let n=this.looked;this.looked=e;let{quantity:r,details:o,layout:s,state:i}=e;(n?.quantity!==r||n?.details!==o||n.layout!==s)&&this.load(e),(n?.state!==i||n.layout!==s)&&this.settle(e)}endsOf(e){return this.ends.get(e)??[0,0]}async load({quantity:e,layout:n,store:r}){let o=this.request+=1,s=await Promise.allSettled([...e?.panels??[]].map(async([i,{series:l}])=>{let a=n==="grid"?l:l.slice(-1);return(await r.load(i,a,$v)).map((f,p)=>({run:i,curve:f,better:a[p]?.better??"none"}))}));o!==this.request||!this.looked||(this.compared=s.flatMap(i=>i.status==="fulfilled"?i.value:[]),this.ends=new Map([...new Set(this.compared.map(({run:i})=>i))].map(i=>[i,xi(this.compared.filter(l=>l.run===i).map(({curve:l})=>l))])),this.settle(this.looked),this.host.requestUpdate())}settle({state:e,layout:n}){let r=n==="grid"&&e.x&&er(e.x)!==null?"":e.x;this.axes=Ki(this.compared.filter(({run:i})=>n==="grid"||ko(e,i)),{...e,x:r});let s={scale:n==="overlay"?this.axes.log?"log":"linear":e.scale,outliers:e.outliers,x:this.axes.x};JSON.stringify(s)!==JSON.stringify(this.choice)&&(this.choice=s)}};var Xd=3;function ef(t){let{state:e,count:n,layout:r,axes:o,hasGroups:s,change:i}=t;return b`<header>
    <h1>${c(g`${We(n)} compared`)}</h1>
    ${r==="quantities"?S:Rv(t)}
    ${Yi(c("Log",{desc:"Logarithmic scale of the values"}),o.log,()=>{i({scale:o.log?"linear":"log"})})}
    <span class="switch" role="group" aria-label=${c("Layout")}>
      ${ql.map(l=>Yi(Sv(l),r===l,()=>i(kv(o.x,l))))}
    </span>
    ${Ev(t)}
    ${o.leaving.length?Yi(c("Ignore outliers"),!e.outliers,()=>i({outliers:!e.outliers}),c("The value axis fits the other runs; runs outside it are marked at its edge")):S}
    ${r==="overlay"&&s?Yi(c("Mean and range of seeds"),e.bands,()=>i({bands:!e.bands}),c("Runs that differ by their seed alone as one: mean, and range from the least to the greatest")):S}
    ${e.zoom?b`<button class="button" @click=${()=>i({zoom:null})}>${c("Reset zoom")}</button>`:S}
    ${n>60?Mv(t):S}
    ${Cv(t).map(l=>b`<p class="quiet">${l}</p>`)}
  </header>`}function Sv(t){return{overlay:c("One chart"),grid:c("Side by side"),quantities:c("All quantities")}[t]}function kv(t,e){return t==="steps"||t==="share"?{layout:e}:{layout:e,zoom:null}}function Yi(t,e,n,r=""){return b`<button class="button" aria-pressed=${e} title=${r||S} @click=${n}>
    ${t}
  </button>`}function Rv({quantities:t,quantity:e,choose:n}){return t.length?b`<label class="pick"
    ><span class="quiet">${c("Quantity",{desc:"What the runs are compared by"})}</span>
    <select
      @change=${r=>{n(r.target.value)}}
    >
      ${t.map(({key:r,label:o})=>b`<option value=${r} ?selected=${r===e?.key}>${o}</option>`)}
    </select></label
  >`:S}var Tv=()=>[["steps",c("Steps")],["share",c("Share of each run, 0 to 100 %")],["relative",c("Time since start")],["wall",c("Wall time")]];function Ev({axes:t,layout:e,tags:n,change:r}){let o=(s,i)=>b`<option value=${s} .selected=${s===t.x}>${i}</option>`;return b`<label class="pick"
    ><span class="quiet">${c("X axis",{desc:"Label of the choice of the horizontal axis"})}</span>
    <select
      aria-label=${c("Horizontal axis")}
      @change=${s=>{r({x:Si(s.target.value),zoom:null})}}
    >
      ${Tv().map(([s,i])=>o(s,i))}
      ${e==="grid"||!n.length?S:b`<optgroup label=${c("Logged series")}>
              ${n.map(s=>o(jp(s),s))}
            </optgroup>`}
    </select></label
  >`}function Mv({state:t,count:e,change:n}){let r=H(e),o=({target:s})=>{let{value:i}=s;n({curves:i==="even"?i:Number(i)})};return b`<label
    class="pick"
    title=${c("In the order of the ranking below, best first; the tables hold all runs")}
    ><span class="quiet">${c("Curves",{id:"drawn-curves",desc:"Which runs are drawn"})}</span>
    <select @change=${o}>
      ${Kl(e).map(([s,i])=>b`<option value=${s} .selected=${s===t.curves}>
            ${c(g`${H(s)} to ${H(i)} of ${r}`,{desc:"Runs, by their places in the ranking"})}
          </option>`)}
      <option value="even" .selected=${t.curves==="even"}>
        ${c(g`${60} of ${r}, evenly`,{desc:"So many runs in even steps through the whole ranking"})}
      </option>
    </select></label
  >`}function Cv({state:t,layout:e,axes:n}){let{leaving:r,apart:o,x:s}=n,i=[];return e==="grid"&&i.push(c("The value axis is the same in all charts; cursor and zoom move together.")),r.length&&!t.outliers&&i.push(Av(r)),o&&s==="share"&&i.push(c("These runs count their steps in different units: each curve fills the width, from 0 to 100 %.")),i}function Av(t){let e=t.slice(0,Xd).map(({run:r,value:o})=>c(g`${r} (reaches ${Y(o)})`,{desc:"A run and how far its values go"})),n=Me(t.length>Xd?[...e,"…"]:e);return he(t.length,{one:c(g`One run is outside the value axis: ${n}.`),other:c(g`${H(t.length)} runs are outside the value axis: ${n}.`)})}var Ji=J`
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
`;var tf={light:["#0068a5","#c2410c","#0f766e","#a21caf","#4d5560","#8a6d00","#5b4bd6"],dark:["#5cb8f5","#ff9a5c","#3fd0bd","#f08cf0","#c3cad1","#e0c341","#a99bff"]},nf=[[],[7,4],[2,3],[9,3,2,3],[16,4],[12,3,2,3,2,3],[4,8],[16,3,6,3],[2,8]];function Mo(t,e){let n=e?tf.dark:tf.light,r=Math.floor(t/n.length)%nf.length;return{colour:n[t%n.length]??"",dash:[...nf[r]??[]]}}function ar(t){let[e="",...n]=t;if(!n.length)return"";let r=e.length;for(let o of n){let s=0;for(;s<r&&o[s]===e[s];)s+=1;r=s}return e.slice(0,e.slice(0,r).lastIndexOf("/")+1)}function rf(t){return t==null?"–":typeof t=="number"?Y(t,6):String(t)}function of(t,e){return t.found.includes(e)?"found":t.unchecked.includes(e)?"unchecked":"clear"}function au(t){return{found:c("found",{desc:"What a rule said of a run"}),unchecked:c("not checked",{desc:"What a rule said of a run"}),clear:c("clear",{desc:"What a rule said of a run: it found nothing"})}[t]}function sf(t){return t===null?"–":t>0?`+${Y(t)}`:Y(t)}function af({quantity:t},e){return!t||e===null||e===0?null:e<0==(t.better==="lower")}function lf({hparams:t,patterns:e,search:n}){if(!t.length)return c("No patterns were searched for: the log names no hyper-parameter that differs between these runs.");if(!n.hypotheses)return c("No patterns were searched for: no error or warning was found in some of these runs and not in others.");let r=H(n.hypotheses),o=Hp(n.rules),s=pt(n.splits),{alpha:i}=n,l=he(n.hypotheses,{one:c(g`${r} test of ${o} against ${s} (Fisher’s exact test, Holm’s correction, alpha ${i}).`),other:c(g`${r} tests of ${o} against ${s} (Fisher’s exact test, Holm’s correction for all of them, alpha ${i}).`)});return e.length?l:c(g`No sound pattern. ${l}`)}var lu=10;function uu(t){let e=n=>typeof n=="number";return t.map(n=>{let r=n.findIndex(e);return r<0?null:[r,n.findLastIndex(e)]})}function uf(t,e,n,r=uu(t)){let o=t.flatMap((a,u)=>{let[f,p]=r[u]??[1/0,-1/0],m=f<=e&&e<=p?ir(a,e):null,x=m===null?null:a[m];return typeof x=="number"?[{line:u,value:x}]:[]}).sort((a,u)=>u.value-a.value),s=Math.max(0,o.findIndex(({line:a})=>a===n)),i=Math.max(0,Math.min(s-lu/2,o.length-lu)),l=o.slice(i,i+lu);return{rows:l,above:i,below:o.length-i-l.length}}var Ss=class{constructor(e,n){this.traces=e;this.columns=Fi(e),this.grid=$o(this.columns),this.cells=this.grid.columns.slice(this.grid.columns.length-e.length),this.spans=uu(this.cells),this.axes=Ki(e.map(({name:r,curve:o,series:{better:s}})=>({run:r,curve:o,better:s})),n),this.limits=this.axes.leaving.length&&!n.outliers?this.axes.y:null,this.extent=this.limits?[...this.limits]:ut(this.columns)}indexOf(e){return this.traces.findIndex(n=>n.name===e)}columnOf(e){return this.grid.columns.length-this.traces.length+e}windowOf(e){let{x:n}=this.grid,[r,o]=e??[n[0]??0,n.at(-1)??1];return r===o?[r-.5,o+.5]:[r,o]}rangeWithin([e,n]){let{limits:r,columns:o}=this,s=r&&o.map(i=>({...i,values:Ui(i,r)}));return(s&&ut(s,e,n))??ut(o,e,n)??[0,1]}tableAt(e,n){let r=this.indexOf(n);return uf(this.cells,e,r<0?null:r,this.spans)}points(e,n){let{x:r}=this.grid,[o,s]=this.windowOf(n),i=r.flatMap((l,a)=>l>=o&&l<=s?[a]:[]);return{heads:[e,...this.traces.map(({name:l})=>l)],rows:i.map(l=>[r[l],...this.cells.map(a=>a[l])])}}valueAt(e,n){let r=this.cells[e],o=n===null?null:ir(r,n),s=o===null?this.traces[e]?.curve.values.findLast(i=>i!==null):r?.[o];return Qn(s??null,this.extent)}};var Qi=J`
  .legend {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 240px), 1fr));
    gap: 0 24px;
    max-height: 168px;
    overflow-y: auto;
    padding: 8px 12px;
    font-size: 12px;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
    padding: 0 4px;
    border-radius: 3px;
  }
  .legend li[data-lit] {
    background: var(--td-hover);
  }
  .legend .run {
    flex: 1;
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
  }
  .legend .who {
    flex: 1;
    min-width: 0;
  }
  .legend li[data-off] .who,
  .legend li[data-off] svg {
    opacity: 0.45;
  }
  .legend li[data-off] .who {
    text-decoration: line-through;
  }
  .legend .only {
    flex: none;
    padding: 0 4px;
    border-radius: 3px;
    color: var(--td-link);
    opacity: 0;
  }
  .legend li:hover .only,
  .legend .only:focus-visible,
  .legend .only[aria-pressed="true"] {
    opacity: 1;
  }
  @media (hover: none) {
    .legend .only {
      opacity: 1;
    }
  }
  .legend em {
    display: block;
    font-style: normal;
    font-size: 11px;
    line-height: 14px;
    color: var(--td-warning);
    white-space: normal;
  }
  .legend b {
    font-weight: 500;
    font-variant-numeric: tabular-nums;
  }
  .legend svg {
    flex: none;
  }
  @media print {
    .legend {
      max-height: none;
    }
    .legend .only {
      display: none;
    }
  }
`;var cf=600,pf=1200,Pv=120,Zi=class{constructor(e){this.host=e;this.traces=[];this.lost=[];this.unplaced=[];this.whole=[];this.wanted=null;this.placings=new Map;this.window=null;this.asked="";this.request=0;e.addController(this)}hostDisconnected(){clearTimeout(this.timer)}ask(e){this.wanted=e;let n=JSON.stringify([e.generation,e.axis,e.lines.map(({run:r,series:o})=>[r,o.member,o.tag]),e.groups.map(r=>[r.name,su(r)])]);n!==this.asked&&(this.asked=n,this.load(e))}zoom(e){this.window=e,this.whole.length&&this.refine()}placed(e){let n=this.placings.get(e.name);if(!n)return e;let r=i=>({...i,steps:n.places(i)}),{curve:o,range:s}=e;return{...e,curve:r(o),range:s&&[r(s[0]),r(s[1])]}}async load(e){let{groups:n,lines:r,axis:o}=e,s=this.request+=1,[i,...l]=await Promise.all([this.bands(n).catch(()=>n.map(()=>null)),...r.map(p=>this.line(p,e))]);if(s!==this.request)return;let a=[...i.map(p=>p&&{trace:p,placing:Vl(o,p.curve,_v)}),...l],u=[...n.map(({name:p})=>p),...r.map(({run:p})=>p)],f=a.filter(p=>p!==null);this.lost=u.filter((p,m)=>!a[m]),this.unplaced=f.flatMap(({trace:p,placing:m})=>m?[]:[p.name]),this.placings=new Map(f.flatMap(({trace:p,placing:m})=>m?[[p.name,m]]:[])),this.whole=f.flatMap(({trace:p,placing:m})=>m?[p]:[]),this.refine()}async line(e,{store:n,axis:r}){let o=u=>n.load(e.run,[u],cf).then(([f])=>f??null,()=>null),s=er(r),i=s===null?null:Lv(e,s),[l,a]=await Promise.all([o(e.series),i?o(i):null]);return l&&{trace:Wd(e,l),placing:Vl(r,l,{start:e.start,by:a})}}put(e){this.traces=e,this.host.requestUpdate()}refine(){clearTimeout(this.timer),this.put(this.whole);let{window:e,request:n}=this;e&&(this.timer=setTimeout(()=>{Promise.all(this.whole.map(r=>this.fine(r,e).catch(()=>r))).then(r=>{n===this.request&&e===this.window&&this.put(r)})},Pv))}async fine(e,n){let{wanted:r}=this,o=this.placings.get(e.name);if(!r||!o)return e;let[s,i]=[Math.ceil(o.step(n[0])),Math.floor(o.step(n[1]))];if(i<s)return e;let l=r.groups.find(({name:u})=>e.range&&u===e.name);if(l){let[u]=await this.bands([l],{start:s,end:i});return u?.range?{...u,losses:e.losses}:e}if(!e.curve.thinned)return e;let{series:a}=await r.store.source.curves(e.name,[e.series],pf,{start:s,end:i});return a[0]?{...e,curve:Wi(e.curve,a[0],s,i)}:e}async bands(e,n){if(!this.wanted||!e.length)return[];let{source:r}=this.wanted.store,{bands:o}=await r.bands(e.map(su),n?pf:cf,n);return e.map((s,i)=>{let l=o[i];return l?Fd(s,l):null})}},_v={start:null,by:null};function Lv({all:t,series:e},n){let r=t.filter(o=>o.tag===n);return r.find(({member:o})=>o===e.member)??r[0]??null}var Co=60,Xi=3600,ea=86400;function ff(){let t=[.001,.01,.1,.2,.5,1,2,5,10,15,30],e=[1,2,5,10,15,30].map(o=>o*Co),n=[1,2,3,6,12].map(o=>o*Xi),r=[1,2,5,10,20,50,100,200,500,1e3].map(o=>o*ea);return[...t,...e,...n,...r]}function mf(t,e){let n=t<0?"−":"",r=Math.abs(t);return r<1e-9?"0":e>=ea?`${n}${ks(r/ea)} d`:e>=Xi?`${n}${ks(r/Xi)} h`:e>=Co?r<2*Xi?`${n}${ks(r/Co)} min`:`${n}${df(r/Co)} h`:r<2*Co?`${n}${ks(r)} s`:`${n}${df(r)} min`}function df(t){let e=t%60;return`${Math.floor(t/60)}:${e<10?"0":""}${ks(e)}`}function ks(t){return String(Number(t.toFixed(3)))}function hf(){return kt()==="en"?"en-GB":kt()}function gf(t,e){let n="";return t.map(r=>{let o=new Date(r*1e3),s=o.toLocaleDateString(kt(),{month:"short",day:"numeric"});if(e>=ea)return s;let i=o.toLocaleTimeString(hf(),{hour:"2-digit",minute:"2-digit",...e<Co?{second:"2-digit"}:{}});return s===n?i:(n=s,`${s} ${i}`)})}function ta(t){return new Date(t*1e3).toLocaleString(hf(),{day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",second:"2-digit"})}function bf(t){return er(t)!==null?"value":t==="steps"?"step":t}function yf(t){let e={steps:"step",share:"percent",relative:"seconds",wall:"wall_time"};return er(t)??e[t]}function Ao(t,e){let n=er(t);return n!==null?`${n} ${Y(e,6)}`:t==="wall"?ta(e):t==="relative"?Gt(Math.max(0,e)):t==="share"?c(g`at ${Y(e,3)} %`,{desc:"Part of the way through each run"}):Rt(H(e))}function vf(t,e){if(e===void 0)return c("Last values");if(t==="share")return c(g`Values at ${Y(e,3)} % of each run`);if(t==="steps")return c(g`Values at step ${H(e)}`);let n=Ao(t,e);return t==="relative"?c(g`Values after ${n}`,{desc:"A time since the start of each run"}):c(g`Values at ${n}`,{desc:"A date and time, or the value of a series such as: epoch 3"})}function xf(t){let e=[...new Set(t.map(({series:r})=>r.split))],[n]=e;return e.length===1&&n!==void 0&&n!=="none"?yt(n):""}function wf(t,{view:e,strokes:n,heading:r,dark:o,order:s,axis:i,window:l}){let a=ar(s),u=l?.map(p=>Ao(i,p)).join(" – ")??"",f=e.traces.map(({name:p},m)=>({text:p.slice(a.length),colour:n[m]?.colour??$n(o).none,dash:n[m]?.dash??[],hollow:!1}));return{chart:t,caption:{title:r,note:[a,u].filter(Boolean).join(" · "),keys:f},palette:$n(o),run:a,points:()=>e.points(yf(i),l),thinned:e.traces.some(({curve:p})=>p.thinned)}}function $f({key:t,shiftKey:e},n,r){let o=e?Math.max(1,Math.round(r/20)):1;switch(t){case"ArrowLeft":return Math.max(0,(n??r+1)-o);case"ArrowRight":return Math.min(r,(n??-1)+o);case"Home":return 0;case"End":return r;default:return null}}var Sf="important",Ov=" !"+Sf,na=Gn(class extends xn{constructor(t){if(super(t),t.type!==ai.ATTRIBUTE||t.name!=="style"||t.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(t){return Object.keys(t).reduce((e,n)=>{let r=t[n];return r==null?e:e+`${n=n.includes("-")?n:n.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${r};`},"")}update(t,[e]){let{style:n}=t.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(e)),this.render(e);for(let r of this.ft)e[r]==null&&(this.ft.delete(r),r.includes("-")?n.removeProperty(r):n[r]=null);for(let r in e){let o=e[r];if(o!=null){this.ft.add(r);let s=typeof o=="string"&&o.endsWith(Ov);r.includes("-")||s?n.setProperty(r,s?o.slice(0,-11):o,s?Sf:""):n[r]=o}}return St}});function ra(t,e){return b`<ul class="legend" aria-label=${c("Runs")} @mouseleave=${()=>e.light(null)}>
    ${t.map(n=>Nv(n,e))}
  </ul>`}function Nv(t,{light:e,toggle:n,isolate:r}){let{key:o,name:s,split:i,title:l,losses:a,lit:u,value:f,isShown:p,isAlone:m}=t;return b`<li ?data-lit=${u} ?data-off=${!p} @mouseenter=${()=>e(p?o:null)}>
    <button
      class="run"
      aria-pressed=${p}
      title=${`${l}
${p?c("Hide this curve"):c("Show this curve")}`}
      @click=${()=>n(o)}
    >
      ${cu(t)}
      <span class="who">${xs(s)}${a?b`<em>${a}</em>`:S}</span>
    </button>
    <button
      class="only"
      aria-pressed=${m}
      aria-label=${m?c("Show all runs"):c(g`Show only ${s}`)}
      @click=${()=>r(o)}
    >
      ${m?c("all",{desc:"Show all curves again"}):c("only",{desc:"Show this curve alone"})}
    </button>
    ${i?b`<span class="quiet">${i}</span>`:S}${f?b`<b>${f}</b>`:S}
  </li>`}function cu({stroke:{colour:t,dash:e},isBand:n,thick:r}){return b`<svg class="line" width="24" height="8" aria-hidden="true">
    ${n?je`<rect width="24" height="8" fill=${t} opacity="0.2"></rect>`:S}
    <line
      x1="0"
      x2="24"
      y1="4"
      y2="4"
      stroke-width=${r?3:2}
      style=${na({stroke:t,"stroke-dasharray":e.join(" ")||"none"})}
    ></line>
  </svg>`}var zv="uplot",Hv="u-hz",Dv="u-vt",Iv="u-title",Bv="u-wrap",Wv="u-under",Fv="u-over",Vv="u-axis",Wr="u-off",qv="u-select",jv="u-cursor-x",Uv="u-cursor-y",Kv="u-cursor-pt",Gv="u-legend",Yv="u-live",Jv="u-inline",Qv="u-series",Zv="u-marker",kf="u-label",Xv="u-value",Ts="width",Es="height";var Rf="bottom",Po="left",pu="right",Mu="#000",Tf=Mu+"0",du="mousemove",Ef="mousedown",fu="mouseup",Mf="mouseenter",Cf="mouseleave",Af="dblclick",ex="resize",tx="scroll",Pf="change",la="dppxchange",Cu="--",Do=typeof window<"u",yu=Do?document:null,Lo=Do?window:null,nx=Do?navigator:null,ye,oa;function vu(){let t=devicePixelRatio;ye!=t&&(ye=t,oa&&wu(Pf,oa,vu),oa=matchMedia(`(min-resolution: ${ye-.001}dppx) and (max-resolution: ${ye+.001}dppx)`),Fr(Pf,oa,vu),Lo.dispatchEvent(new CustomEvent(la)))}function It(t,e){if(e!=null){let n=t.classList;!n.contains(e)&&n.add(e)}}function xu(t,e){let n=t.classList;n.contains(e)&&n.remove(e)}function ze(t,e,n){t.style[e]=n+"px"}function un(t,e,n,r){let o=yu.createElement(t);return e!=null&&It(o,e),n?.insertBefore(o,r),o}function Jt(t,e){return un("div",t,e)}var _f=new WeakMap;function Sn(t,e,n,r,o){let s="translate("+e+"px,"+n+"px)",i=_f.get(t);s!=i&&(t.style.transform=s,_f.set(t,s),e<0||n<0||e>r||n>o?It(t,Wr):xu(t,Wr))}var Lf=new WeakMap;function Of(t,e,n){let r=e+n,o=Lf.get(t);r!=o&&(Lf.set(t,r),t.style.background=e,t.style.borderColor=n)}var Nf=new WeakMap;function zf(t,e,n,r){let o=e+""+n,s=Nf.get(t);o!=s&&(Nf.set(t,o),t.style.height=n+"px",t.style.width=e+"px",t.style.marginLeft=r?-e/2+"px":0,t.style.marginTop=r?-n/2+"px":0)}var Au={passive:!0},rx={...Au,capture:!0};function Fr(t,e,n,r){e.addEventListener(t,n,r?rx:Au)}function wu(t,e,n,r){e.removeEventListener(t,n,Au)}Do&&vu();function cn(t,e,n,r){let o;n=n||0,r=r||e.length-1;let s=r<=2147483647;for(;r-n>1;)o=s?n+r>>1:Bt((n+r)/2),e[o]<t?n=o:r=o;return t-e[n]<=e[r]-t?n:r}function cm(t){return(n,r,o)=>{let s=-1,i=-1;for(let l=r;l<=o;l++)if(t(n[l])){s=l;break}for(let l=o;l>=r;l--)if(t(n[l])){i=l;break}return[s,i]}}var pm=t=>t!=null,dm=t=>t!=null&&t>0,pa=cm(pm),ox=cm(dm);function sx(t,e,n,r=0,o=!1){let s=o?ox:pa,i=o?dm:pm;[e,n]=s(t,e,n);let l=t[e],a=t[e];if(e>-1)if(r==1)l=t[e],a=t[n];else if(r==-1)l=t[n],a=t[e];else for(let u=e;u<=n;u++){let f=t[u];i(f)&&(f<l?l=f:f>a&&(a=f))}return[l??Ce,a??-Ce]}function da(t,e,n,r){let o=If(t),s=If(e);t==e&&(o==-1?(t*=n,e/=n):(t/=n,e*=n));let i=n==10?zn:fm,l=o==1?Bt:Qt,a=s==1?Qt:Bt,u=l(i(et(t))),f=a(i(et(e))),p=Oo(n,u),m=Oo(n,f);return n==10&&(u<0&&(p=Ae(p,-u)),f<0&&(m=Ae(m,-f))),r||n==2?(t=p*o,e=m*s):(t=bm(t,p),e=fa(e,m)),[t,e]}function Pu(t,e,n,r){let o=da(t,e,n,r);return t==0&&(o[0]=0),e==0&&(o[1]=0),o}var _u=.1,Hf={mode:3,pad:_u},Cs={pad:0,soft:null,mode:0},ix={min:Cs,max:Cs};function ua(t,e,n,r){return ma(n)?Df(t,e,n):(Cs.pad=n,Cs.soft=r?0:null,Cs.mode=r?3:0,Df(t,e,ix))}function ge(t,e){return t??e}function ax(t,e,n){for(e=ge(e,0),n=ge(n,t.length-1);e<=n;){if(t[e]!=null)return!0;e++}return!1}function Df(t,e,n){let r=n.min,o=n.max,s=ge(r.pad,0),i=ge(o.pad,0),l=ge(r.hard,-Ce),a=ge(o.hard,Ce),u=ge(r.soft,Ce),f=ge(o.soft,-Ce),p=ge(r.mode,0),m=ge(o.mode,0),x=e-t,$=zn(x),T=vt(et(t),et(e)),A=zn(T),O=et(A-$);(x<1e-24||O>10)&&(x=0,(t==0||e==0)&&(x=1e-24,p==2&&u!=Ce&&(s=0),m==2&&f!=-Ce&&(i=0)));let M=x||T||1e3,B=zn(M),_=Oo(10,Bt(B)),Q=M*(x==0?t==0?.1:1:s),W=Ae(bm(t-Q,_/10),24),N=t>=u&&(p==1||p==3&&W<=u||p==2&&W>=u)?u:Ce,Z=vt(l,W<N&&t>=N?N:pn(N,W)),oe=M*(x==0?e==0?.1:1:i),te=Ae(fa(e+oe,_/10),24),z=e<=f&&(m==1||m==3&&te>=f||m==2&&te<=f)?f:-Ce,re=pn(a,te>z&&e<=z?z:vt(z,te));return Z==re&&Z==0&&(re=100),[Z,re]}var lx=new Intl.NumberFormat(Do?nx.language:"en-US"),Lu=t=>lx.format(t),Wt=Math,aa=Wt.PI,et=Wt.abs,Bt=Wt.floor,Xe=Wt.round,Qt=Wt.ceil,pn=Wt.min,vt=Wt.max,Oo=Wt.pow,If=Wt.sign,zn=Wt.log10,fm=Wt.log2,ux=(t,e=1)=>Wt.sinh(t)*e,mu=(t,e=1)=>Wt.asinh(t/e),Ce=1/0;function Bf(t){return(zn((t^t>>31)-(t>>31))|0)+1}function $u(t,e,n){return pn(vt(t,e),n)}function mm(t){return typeof t=="function"}function pe(t){return mm(t)?t:()=>t}var cx=()=>{},hm=t=>t,gm=(t,e)=>e,px=t=>null,Wf=t=>!0,Ff=(t,e)=>t==e,dx=/\.\d*?(?=9{6,}|0{6,})/gm,Vr=t=>{if(vm(t)||ur.has(t))return t;let e=`${t}`,n=e.match(dx);if(n==null)return t;let r=n[0].length-1;if(e.indexOf("e-")!=-1){let[o,s]=e.split("e");return+`${Vr(o)}e${s}`}return Ae(t,r)};function Ir(t,e){return Vr(Ae(Vr(t/e))*e)}function fa(t,e){return Vr(Qt(Vr(t/e))*e)}function bm(t,e){return Vr(Bt(Vr(t/e))*e)}function Ae(t,e=0){if(vm(t))return t;let n=10**e,r=t*n*(1+Number.EPSILON);return Xe(r)/n}var ur=new Map;function ym(t){return((""+t).split(".")[1]||"").length}function Ps(t,e,n,r){let o=[],s=r.map(ym);for(let i=e;i<n;i++){let l=et(i),a=Ae(Oo(t,i),l);for(let u=0;u<r.length;u++){let f=t==10?+`${r[u]}e${i}`:r[u]*a,p=(i>=0?0:l)+(i>=s[u]?0:s[u]),m=t==10?f:Ae(f,p);o.push(m),ur.set(m,p)}}return o}var As={},Ou=[],No=[null,null],lr=Array.isArray,vm=Number.isInteger,fx=t=>t===void 0;function Vf(t){return typeof t=="string"}function ma(t){let e=!1;if(t!=null){let n=t.constructor;e=n==null||n==Object}return e}function mx(t){return t!=null&&typeof t=="object"}var hx=Object.getPrototypeOf(Uint8Array),xm="__proto__";function zo(t,e=ma){let n;if(lr(t)){let r=t.find(o=>o!=null);if(lr(r)||e(r)){n=Array(t.length);for(let o=0;o<t.length;o++)n[o]=zo(t[o],e)}else n=t.slice()}else if(t instanceof hx)n=t.slice();else if(e(t)){n={};for(let r in t)r!=xm&&(n[r]=zo(t[r],e))}else n=t;return n}function Ye(t){let e=arguments;for(let n=1;n<e.length;n++){let r=e[n];for(let o in r)o!=xm&&(ma(t[o])?Ye(t[o],zo(r[o])):t[o]=zo(r[o]))}return t}var gx=0,bx=1,yx=2;function vx(t,e,n){for(let r=0,o,s=-1;r<e.length;r++){let i=e[r];if(i>s){for(o=i-1;o>=0&&t[o]==null;)t[o--]=null;for(o=i+1;o<n&&t[o]==null;)t[s=o++]=null}}}function xx(t,e){if(Sx(t)){let i=t[0].slice();for(let l=1;l<t.length;l++)i.push(...t[l].slice(1));return kx(i[0])||(i=$x(i)),i}let n=new Set;for(let i=0;i<t.length;i++){let a=t[i][0],u=a.length;for(let f=0;f<u;f++)n.add(a[f])}let r=[Array.from(n).sort((i,l)=>i-l)],o=r[0].length,s=new Map;for(let i=0;i<o;i++)s.set(r[0][i],i);for(let i=0;i<t.length;i++){let l=t[i],a=l[0];for(let u=1;u<l.length;u++){let f=l[u],p=Array(o).fill(void 0),m=e?e[i][u]:bx,x=[];for(let $=0;$<f.length;$++){let T=f[$],A=s.get(a[$]);T===null?m!=gx&&(p[A]=T,m==yx&&x.push(A)):p[A]=T}vx(p,x,o),r.push(p)}}return r}var wx=typeof queueMicrotask>"u"?t=>Promise.resolve().then(t):queueMicrotask;function $x(t){let e=t[0],n=e.length,r=Array(n);for(let s=0;s<r.length;s++)r[s]=s;r.sort((s,i)=>e[s]-e[i]);let o=[];for(let s=0;s<t.length;s++){let i=t[s],l=Array(n);for(let a=0;a<n;a++)l[a]=i[r[a]];o.push(l)}return o}function Sx(t){let e=t[0][0],n=e.length;for(let r=1;r<t.length;r++){let o=t[r][0];if(o.length!=n)return!1;if(o!=e){for(let s=0;s<n;s++)if(o[s]!=e[s])return!1}}return!0}function kx(t,e=100){let n=t.length;if(n<=1)return!0;let r=0,o=n-1;for(;r<=o&&t[r]==null;)r++;for(;o>=r&&t[o]==null;)o--;if(o<=r)return!0;let s=vt(1,Bt((o-r+1)/e));for(let i=t[r],l=r+s;l<=o;l+=s){let a=t[l];if(a!=null){if(a<=i)return!1;i=a}}return!0}var wm=["January","February","March","April","May","June","July","August","September","October","November","December"],$m=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Sm(t){return t.slice(0,3)}var Rx=$m.map(Sm),Tx=wm.map(Sm),Ex={MMMM:wm,MMM:Tx,WWWW:$m,WWW:Rx};function Rs(t){return(t<10?"0":"")+t}function Mx(t){return(t<10?"00":t<100?"0":"")+t}var Cx={YYYY:t=>t.getFullYear(),YY:t=>(t.getFullYear()+"").slice(2),MMMM:(t,e)=>e.MMMM[t.getMonth()],MMM:(t,e)=>e.MMM[t.getMonth()],MM:t=>Rs(t.getMonth()+1),M:t=>t.getMonth()+1,DD:t=>Rs(t.getDate()),D:t=>t.getDate(),WWWW:(t,e)=>e.WWWW[t.getDay()],WWW:(t,e)=>e.WWW[t.getDay()],HH:t=>Rs(t.getHours()),H:t=>t.getHours(),h:t=>{let e=t.getHours();return e==0?12:e>12?e-12:e},AA:t=>t.getHours()>=12?"PM":"AM",aa:t=>t.getHours()>=12?"pm":"am",a:t=>t.getHours()>=12?"p":"a",mm:t=>Rs(t.getMinutes()),m:t=>t.getMinutes(),ss:t=>Rs(t.getSeconds()),s:t=>t.getSeconds(),fff:t=>Mx(t.getMilliseconds())};function Nu(t,e){e=e||Ex;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,o;for(;o=r.exec(t);)n.push(o[0][0]=="{"?Cx[o[1]]:o[0]);return s=>{let i="";for(let l=0;l<n.length;l++)i+=typeof n[l]=="string"?n[l]:n[l](s,e);return i}}var Ax=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Px(t,e){let n;return e=="UTC"||e=="Etc/UTC"?n=new Date(+t+t.getTimezoneOffset()*6e4):e==Ax?n=t:(n=new Date(t.toLocaleString("en-US",{timeZone:e})),n.setMilliseconds(t.getMilliseconds())),n}var km=t=>t%1==0,ca=[1,2,2.5,5],_x=Ps(10,-32,0,ca),Rm=Ps(10,0,32,ca),Lx=Rm.filter(km),Br=_x.concat(Rm),zu=`
`,Tm="{YYYY}",qf=zu+Tm,Em="{M}/{D}",Ms=zu+Em,sa=Ms+"/{YY}",Mm="{aa}",Ox="{h}:{mm}",_o=Ox+Mm,jf=zu+_o,Uf=":{ss}",$e=null;function Cm(t){let e=t*1e3,n=e*60,r=n*60,o=r*24,s=o*30,i=o*365,a=(t==1?Ps(10,0,3,ca).filter(km):Ps(10,-3,0,ca)).concat([e,e*5,e*10,e*15,e*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,o,o*2,o*3,o*4,o*5,o*6,o*7,o*8,o*9,o*10,o*15,s,s*2,s*3,s*4,s*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),u=[[i,Tm,$e,$e,$e,$e,$e,$e,1],[o*28,"{MMM}",qf,$e,$e,$e,$e,$e,1],[o,Em,qf,$e,$e,$e,$e,$e,1],[r,"{h}"+Mm,sa,$e,Ms,$e,$e,$e,1],[n,_o,sa,$e,Ms,$e,$e,$e,1],[e,Uf,sa+" "+_o,$e,Ms+" "+_o,$e,jf,$e,1],[t,Uf+".{fff}",sa+" "+_o,$e,Ms+" "+_o,$e,jf,$e,1]];function f(p){return(m,x,$,T,A,O)=>{let M=[],B=A>=i,_=A>=s&&A<i,Q=p($),W=Ae(Q*t,3),N=hu(Q.getFullYear(),B?0:Q.getMonth(),_||B?1:Q.getDate()),Z=Ae(N*t,3);if(_||B){let oe=_?A/s:0,te=B?A/i:0,z=W==Z?W:Ae(hu(N.getFullYear()+te,N.getMonth()+oe,1)*t,3),re=new Date(Xe(z/t)),q=re.getFullYear(),X=re.getMonth();for(let j=0;z<=T;j++){let ue=hu(q+te*j,X+oe*j,1),G=ue-p(Ae(ue*t,3));z=Ae((+ue+G)*t,3),z<=T&&M.push(z)}}else{let oe=A>=o?o:A,te=Bt($)-Bt(W),z=Z+te+fa(W-Z,oe);M.push(z);let re=p(z),q=re.getHours()+re.getMinutes()/n+re.getSeconds()/r,X=A/r,j=m.axes[x]._space,ue=O/j;for(;z=Ae(z+A,t==1?0:3),!(z>T);)if(X>1){let G=Bt(Ae(q+X,6))%24,fe=p(z).getHours()-G;fe>1&&(fe=-1),z-=fe*r,q=(q+X)%24;let Re=M[M.length-1];Ae((z-Re)/A,3)*ue>=.7&&M.push(z)}else M.push(z)}return M}}return[a,u,f]}var[Nx,zx,Hx]=Cm(1),[Dx,Ix,Bx]=Cm(.001);Ps(2,-53,53,[1]);function Kf(t,e){return t.map(n=>n.map((r,o)=>o==0||o==8||r==null?r:e(o==1||n[8]==0?r:n[1]+r)))}function Gf(t,e){return(n,r,o,s,i)=>{let l=e.find($=>i>=$[0])||e[e.length-1],a,u,f,p,m,x;return r.map($=>{let T=t($),A=T.getFullYear(),O=T.getMonth(),M=T.getDate(),B=T.getHours(),_=T.getMinutes(),Q=T.getSeconds(),W=A!=a&&l[2]||O!=u&&l[3]||M!=f&&l[4]||B!=p&&l[5]||_!=m&&l[6]||Q!=x&&l[7]||l[1];return a=A,u=O,f=M,p=B,m=_,x=Q,W(T)})}}function Wx(t,e){let n=Nu(e);return(r,o,s,i,l)=>o.map(a=>n(t(a)))}function hu(t,e,n){return new Date(t,e,n)}function Yf(t,e){return e(t)}var Fx="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Jf(t,e){return(n,r,o,s)=>s==null?Cu:e(t(r))}function Vx(t,e){let n=t.series[e];return n.width?n.stroke(t,e):n.points.width?n.points.stroke(t,e):null}function qx(t,e){return t.series[e].fill(t,e)}var jx={show:!0,live:!0,isolate:!1,mount:cx,markers:{show:!0,width:2,stroke:Vx,fill:qx,dash:"solid"},idx:null,idxs:null,values:[]};function Ux(t,e){let n=t.cursor.points,r=Jt(),o=n.size(t,e);ze(r,Ts,o),ze(r,Es,o);let s=o/-2;ze(r,"marginLeft",s),ze(r,"marginTop",s);let i=n.width(t,e,o);return i&&ze(r,"borderWidth",i),r}function Kx(t,e){let n=t.series[e].points;return n._fill||n._stroke}function Gx(t,e){let n=t.series[e].points;return n._stroke||n._fill}function Yx(t,e){return t.series[e].points.size}var gu=[0,0];function Jx(t,e,n){return gu[0]=e,gu[1]=n,gu}function ia(t,e,n,r=!0){return o=>{o.button==0&&(!r||o.target==e)&&n(o)}}function bu(t,e,n,r=!0){return o=>{(!r||o.target==e)&&n(o)}}var Qx={show:!0,x:!0,y:!0,lock:!1,move:Jx,points:{one:!1,show:Ux,size:Yx,width:0,stroke:Gx,fill:Kx},bind:{mousedown:ia,mouseup:ia,click:ia,dblclick:ia,mousemove:bu,mouseleave:bu,mouseenter:bu},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(t,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(t,e,n,r,o)=>r-o,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Am={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Hu=Ye({},Am,{filter:gm}),Pm=Ye({},Hu,{size:10}),_m=Ye({},Am,{show:!1}),Du='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Lm="bold "+Du,Om=1.5,Qf={show:!0,scale:"x",stroke:Mu,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Lm,side:2,grid:Hu,ticks:Pm,border:_m,font:Du,lineGap:Om,rotate:0},Zx="Value",Xx="Time",Zf={show:!0,scale:"x",auto:!1,sorted:1,min:Ce,max:-Ce,idxs:[]};function e0(t,e,n,r,o){return e.map(s=>s==null?"":Lu(s))}function t0(t,e,n,r,o,s,i){let l=[],a=ur.get(o)||0;n=i?n:Ae(fa(n,o),a);for(let u=n;u<=r;u=Ae(u+o,a))l.push(Object.is(u,-0)?0:u);return l}function Su(t,e,n,r,o,s,i){let l=[],a=t.scales[t.axes[e].scale].log,u=a==10?zn:fm,f=Bt(u(n));o=Oo(a,f),a==10&&(o=Br[cn(o,Br)]);let p=n,m=o*a;a==10&&(m=Br[cn(m,Br)]);do l.push(p),p=p+o,a==10&&!ur.has(p)&&(p=Ae(p,ur.get(o))),p>=m&&(o=p,m=o*a,a==10&&(m=Br[cn(m,Br)]));while(p<=r);return l}function n0(t,e,n,r,o,s,i){let a=t.scales[t.axes[e].scale].asinh,u=r>a?Su(t,e,vt(a,n),r,o):[a],f=r>=0&&n<=0?[0]:[];return(n<-a?Su(t,e,vt(a,-r),-n,o):[a]).reverse().map(m=>-m).concat(f,u)}var Nm=/./,r0=/[12357]/,o0=/[125]/,Xf=/1/,ku=(t,e,n,r)=>t.map((o,s)=>e==4&&o==0||s%r==0&&n.test(o.toExponential()[o<0?1:0])?o:null);function s0(t,e,n,r,o){let s=t.axes[n],i=s.scale,l=t.scales[i],a=t.valToPos,u=s._space,f=a(10,i),p=a(9,i)-f>=u?Nm:a(7,i)-f>=u?r0:a(5,i)-f>=u?o0:Xf;if(p==Xf){let m=et(a(1,i)-f);if(m<u)return ku(e.slice().reverse(),l.distr,p,Qt(u/m)).reverse()}return ku(e,l.distr,p,1)}function i0(t,e,n,r,o){let s=t.axes[n],i=s.scale,l=s._space,a=t.valToPos,u=et(a(1,i)-a(2,i));return u<l?ku(e.slice().reverse(),3,Nm,Qt(l/u)).reverse():e}function a0(t,e,n,r){return r==null?Cu:e==null?"":Lu(e)}var em={show:!0,scale:"y",stroke:Mu,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Lm,side:3,grid:Hu,ticks:Pm,border:_m,font:Du,lineGap:Om,rotate:0};function l0(t,e){let n=3+(t||1)*2;return Ae(n*e,3)}function u0(t,e){let{scale:n,idxs:r}=t.series[0],o=t._data[0],s=t.valToPos(o[r[0]],n,!0),i=t.valToPos(o[r[1]],n,!0),l=et(i-s),a=t.series[e],u=l/(a.points.space*ye);return r[1]-r[0]<=u}var tm={scale:null,auto:!0,sorted:0,min:Ce,max:-Ce},zm=(t,e,n,r,o)=>o,nm={show:!0,auto:!0,sorted:0,gaps:zm,alpha:1,facets:[Ye({},tm,{scale:"x"}),Ye({},tm,{scale:"y"})]},rm={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:zm,alpha:1,points:{show:u0,filter:null},values:null,min:Ce,max:-Ce,idxs:[],path:null,clip:null};function c0(t,e,n,r,o){return n/10}var Hm={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},p0=Ye({},Hm,{time:!1,ori:1}),om={};function Dm(t,e){let n=om[t];return n||(n={key:t,plots:[],sub(r){n.plots.push(r)},unsub(r){n.plots=n.plots.filter(o=>o!=r)},pub(r,o,s,i,l,a,u){for(let f=0;f<n.plots.length;f++)n.plots[f]!=o&&n.plots[f].pub(r,o,s,i,l,a,u)}},t!=null&&(om[t]=n)),n}var Ho=1,Ru=2;function qr(t,e,n){let r=t.mode,o=t.series[e],s=r==2?t._data[e]:t._data,i=t.scales,l=t.bbox,a=s[0],u=r==2?s[1]:s[e],f=r==2?i[o.facets[0].scale]:i[t.series[0].scale],p=r==2?i[o.facets[1].scale]:i[o.scale],m=l.left,x=l.top,$=l.width,T=l.height,A=t.valToPosH,O=t.valToPosV;return f.ori==0?n(o,a,u,f,p,A,O,m,x,$,T,ga,Io,ya,Bm,Fm):n(o,a,u,f,p,O,A,x,m,T,$,ba,Bo,Wu,Wm,Vm)}function Iu(t,e){let n=0,r=0,o=ge(t.bands,Ou);for(let s=0;s<o.length;s++){let i=o[s];i.series[0]==e?n=i.dir:i.series[1]==e&&(i.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function d0(t,e,n,r,o){let s=t.mode,i=t.series[e],l=s==2?i.facets[1].scale:i.scale,a=t.scales[l];return o==-1?a.min:o==1?a.max:a.distr==3?a.dir==1?a.min:a.max:0}function Hn(t,e,n,r,o,s){return qr(t,e,(i,l,a,u,f,p,m,x,$,T,A)=>{let O=i.pxRound,M=u.dir*(u.ori==0?1:-1),B=u.ori==0?Io:Bo,_,Q;M==1?(_=n,Q=r):(_=r,Q=n);let W=O(p(l[_],u,T,x)),N=O(m(a[_],f,A,$)),Z=O(p(l[Q],u,T,x)),oe=O(m(s==1?f.max:f.min,f,A,$)),te=new Path2D(o);return B(te,Z,oe),B(te,W,oe),B(te,W,N),te})}function ha(t,e,n,r,o,s){let i=null;if(t.length>0){i=new Path2D;let l=e==0?ya:Wu,a=n;for(let p=0;p<t.length;p++){let m=t[p];if(m[1]>m[0]){let x=m[0]-a;x>0&&l(i,a,r,x,r+s),a=m[1]}}let u=n+o-a,f=10;u>0&&l(i,a,r-f/2,u,r+s+f)}return i}function f0(t,e,n){let r=t[t.length-1];r&&r[0]==e?r[1]=n:t.push([e,n])}function Bu(t,e,n,r,o,s,i){let l=[],a=t.length;for(let u=o==1?n:r;u>=n&&u<=r;u+=o)if(e[u]===null){let p=u,m=u;if(o==1)for(;++u<=r&&e[u]===null;)m=u;else for(;--u>=n&&e[u]===null;)m=u;let x=s(t[p]),$=m==p?x:s(t[m]),T=p-o;x=i<=0&&T>=0&&T<a?s(t[T]):x;let O=m+o;$=i>=0&&O>=0&&O<a?s(t[O]):$,$>=x&&l.push([x,$])}return l}function sm(t){return t==0?hm:t==1?Xe:e=>Ir(e,t)}function Im(t){let e=t==0?ga:ba,n=t==0?(o,s,i,l,a,u)=>{o.arcTo(s,i,l,a,u)}:(o,s,i,l,a,u)=>{o.arcTo(i,s,a,l,u)},r=t==0?(o,s,i,l,a)=>{o.rect(s,i,l,a)}:(o,s,i,l,a)=>{o.rect(i,s,a,l)};return(o,s,i,l,a,u=0,f=0)=>{u==0&&f==0?r(o,s,i,l,a):(u=pn(u,l/2,a/2),f=pn(f,l/2,a/2),e(o,s+u,i),n(o,s+l,i,s+l,i+a,u),n(o,s+l,i+a,s,i+a,f),n(o,s,i+a,s,i,f),n(o,s,i,s+l,i,u),o.closePath())}}var ga=(t,e,n)=>{t.moveTo(e,n)},ba=(t,e,n)=>{t.moveTo(n,e)},Io=(t,e,n)=>{t.lineTo(e,n)},Bo=(t,e,n)=>{t.lineTo(n,e)},ya=Im(0),Wu=Im(1),Bm=(t,e,n,r,o,s)=>{t.arc(e,n,r,o,s)},Wm=(t,e,n,r,o,s)=>{t.arc(n,e,r,o,s)},Fm=(t,e,n,r,o,s,i)=>{t.bezierCurveTo(e,n,r,o,s,i)},Vm=(t,e,n,r,o,s,i)=>{t.bezierCurveTo(n,e,o,r,i,s)};function qm(t){return(e,n,r,o,s)=>qr(e,n,(i,l,a,u,f,p,m,x,$,T,A)=>{let{pxRound:O,points:M}=i,B,_;u.ori==0?(B=ga,_=Bm):(B=ba,_=Wm);let Q=Ae(M.width*ye,3),W=(M.size-M.width)/2*ye,N=Ae(W*2,3),Z=new Path2D,oe=new Path2D,{left:te,top:z,width:re,height:q}=e.bbox;ya(oe,te-N,z-N,re+N*2,q+N*2);let X=j=>{if(a[j]!=null){let ue=O(p(l[j],u,T,x)),G=O(m(a[j],f,A,$));B(Z,ue+W,G),_(Z,ue,G,W,0,aa*2)}};if(s)s.forEach(X);else for(let j=r;j<=o;j++)X(j);return{stroke:Q>0?Z:null,fill:Z,clip:oe,flags:Ho|Ru}})}function jm(t){return(e,n,r,o,s,i)=>{r!=o&&(s!=r&&i!=r&&t(e,n,r),s!=o&&i!=o&&t(e,n,o),t(e,n,i))}}var m0=jm(Io),h0=jm(Bo);function Um(t){let e=ge(t?.alignGaps,0);return(n,r,o,s)=>qr(n,r,(i,l,a,u,f,p,m,x,$,T,A)=>{[o,s]=pa(a,o,s);let O=i.pxRound,M=q=>O(p(q,u,T,x)),B=q=>O(m(q,f,A,$)),_,Q;u.ori==0?(_=Io,Q=m0):(_=Bo,Q=h0);let W=u.dir*(u.ori==0?1:-1),N={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ho},Z=N.stroke,oe=!1;if(s-o>=T*4){let q=U=>n.posToVal(U,u.key,!0),X=null,j=null,ue,G,xt,He=M(l[W==1?o:s]),fe=M(l[o]),Re=M(l[s]),ae=q(W==1?fe+1:Re-1);for(let U=W==1?o:s;U>=o&&U<=s;U+=W){let Qe=l[U],De=(W==1?Qe<ae:Qe>ae)?He:M(Qe),ve=a[U];De==He?ve!=null?(G=ve,X==null?(_(Z,De,B(G)),ue=X=j=G):G<X?X=G:G>j&&(j=G)):ve===null&&(oe=!0):(X!=null&&Q(Z,He,B(X),B(j),B(ue),B(G)),ve!=null?(G=ve,_(Z,De,B(G)),X=j=ue=G):(X=j=null,ve===null&&(oe=!0)),He=De,ae=q(He+W))}X!=null&&X!=j&&xt!=He&&Q(Z,He,B(X),B(j),B(ue),B(G))}else for(let q=W==1?o:s;q>=o&&q<=s;q+=W){let X=a[q];X===null?oe=!0:X!=null&&_(Z,M(l[q]),B(X))}let[z,re]=Iu(n,r);if(i.fill!=null||z!=0){let q=N.fill=new Path2D(Z),X=i.fillTo(n,r,i.min,i.max,z),j=B(X),ue=M(l[o]),G=M(l[s]);W==-1&&([G,ue]=[ue,G]),_(q,G,j),_(q,ue,j)}if(!i.spanGaps){let q=[];oe&&q.push(...Bu(l,a,o,s,W,M,e)),N.gaps=q=i.gaps(n,r,o,s,q),N.clip=ha(q,u.ori,x,$,T,A)}return re!=0&&(N.band=re==2?[Hn(n,r,o,s,Z,-1),Hn(n,r,o,s,Z,1)]:Hn(n,r,o,s,Z,re)),N})}function g0(t){let e=ge(t.align,1),n=ge(t.ascDesc,!1),r=ge(t.alignGaps,0),o=ge(t.extend,!1);return(s,i,l,a)=>qr(s,i,(u,f,p,m,x,$,T,A,O,M,B)=>{[l,a]=pa(p,l,a);let _=u.pxRound,{left:Q,width:W}=s.bbox,N=fe=>_($(fe,m,M,A)),Z=fe=>_(T(fe,x,B,O)),oe=m.ori==0?Io:Bo,te={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ho},z=te.stroke,re=m.dir*(m.ori==0?1:-1),q=Z(p[re==1?l:a]),X=N(f[re==1?l:a]),j=X,ue=X;o&&e==-1&&(ue=Q,oe(z,ue,q)),oe(z,X,q);for(let fe=re==1?l:a;fe>=l&&fe<=a;fe+=re){let Re=p[fe];if(Re==null)continue;let ae=N(f[fe]),U=Z(Re);e==1?oe(z,ae,q):oe(z,j,U),oe(z,ae,U),q=U,j=ae}let G=j;o&&e==1&&(G=Q+W,oe(z,G,q));let[xt,He]=Iu(s,i);if(u.fill!=null||xt!=0){let fe=te.fill=new Path2D(z),Re=u.fillTo(s,i,u.min,u.max,xt),ae=Z(Re);oe(fe,G,ae),oe(fe,ue,ae)}if(!u.spanGaps){let fe=[];fe.push(...Bu(f,p,l,a,re,N,r));let Re=u.width*ye/2,ae=n||e==1?Re:-Re,U=n||e==-1?-Re:Re;fe.forEach(Qe=>{Qe[0]+=ae,Qe[1]+=U}),te.gaps=fe=u.gaps(s,i,l,a,fe),te.clip=ha(fe,m.ori,A,O,M,B)}return He!=0&&(te.band=He==2?[Hn(s,i,l,a,z,-1),Hn(s,i,l,a,z,1)]:Hn(s,i,l,a,z,He)),te})}function im(t,e,n,r,o,s,i=Ce){if(t.length>1){let l=null;for(let a=0,u=1/0;a<t.length;a++)if(e[a]!==void 0){if(l!=null){let f=et(t[a]-t[l]);f<u&&(u=f,i=et(n(t[a],r,o,s)-n(t[l],r,o,s)))}l=a}}return i}function b0(t){t=t||As;let e=ge(t.size,[.6,Ce,1]),n=t.align||0,r=t.gap||0,o=t.radius;o=o==null?[0,0]:typeof o=="number"?[o,0]:o;let s=pe(o),i=1-e[0],l=ge(e[1],Ce),a=ge(e[2],1),u=ge(t.disp,As),f=ge(t.each,x=>{}),{fill:p,stroke:m}=u;return(x,$,T,A)=>qr(x,$,(O,M,B,_,Q,W,N,Z,oe,te,z)=>{let re=O.pxRound,q=n,X=r*ye,j=l*ye,ue=a*ye,G,xt;_.ori==0?[G,xt]=s(x,$):[xt,G]=s(x,$);let He=_.dir*(_.ori==0?1:-1),fe=_.ori==0?ya:Wu,Re=_.ori==0?f:(F,Pe,Ze,Xr,hr,mn,gr)=>{f(F,Pe,Ze,hr,Xr,gr,mn)},ae=ge(x.bands,Ou).find(F=>F.series[0]==$),U=ae!=null?ae.dir:0,Qe=O.fillTo(x,$,O.min,O.max,U),ft=re(N(Qe,Q,z,oe)),De,ve,Xt,Pt=te,Be=re(O.width*ye),fn=!1,Rn=null,Ft=null,Fn=null,Jr=null;p!=null&&(Be==0||m!=null)&&(fn=!0,Rn=p.values(x,$,T,A),Ft=new Map,new Set(Rn).forEach(F=>{F!=null&&Ft.set(F,new Path2D)}),Be>0&&(Fn=m.values(x,$,T,A),Jr=new Map,new Set(Fn).forEach(F=>{F!=null&&Jr.set(F,new Path2D)})));let{x0:Qr,size:Jo}=u;if(Qr!=null&&Jo!=null){q=1,M=Qr.values(x,$,T,A),Qr.unit==2&&(M=M.map(Ze=>x.posToVal(Z+Ze*te,_.key,!0)));let F=Jo.values(x,$,T,A);Jo.unit==2?ve=F[0]*te:ve=W(F[0],_,te,Z)-W(0,_,te,Z),Pt=im(M,B,W,_,te,Z,Pt),Xt=Pt-ve+X}else Pt=im(M,B,W,_,te,Z,Pt),Xt=Pt*i+X,ve=Pt-Xt;Xt<1&&(Xt=0),Be>=ve/2&&(Be=0),Xt<5&&(re=hm);let zs=Xt>0,fr=Pt-Xt-(zs?Be:0);ve=re($u(fr,ue,j)),De=(q==0?ve/2:q==He?0:ve)-q*He*((q==0?X/2:0)+(zs?Be/2:0));let mt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Zr=fn?null:new Path2D,Tn=null;if(ae!=null)Tn=x.data[ae.series[1]];else{let{y0:F,y1:Pe}=u;F!=null&&Pe!=null&&(B=Pe.values(x,$,T,A),Tn=F.values(x,$,T,A))}let mr=G*ve,se=xt*ve;for(let F=He==1?T:A;F>=T&&F<=A;F+=He){let Pe=B[F];if(Pe==null)continue;if(Tn!=null){let wt=Tn[F]??0;if(Pe-wt==0)continue;ft=N(wt,Q,z,oe)}let Ze=_.distr!=2||u!=null?M[F]:F,Xr=W(Ze,_,te,Z),hr=N(ge(Pe,Qe),Q,z,oe),mn=re(Xr-De),gr=re(vt(hr,ft)),_t=re(pn(hr,ft)),Vt=gr-_t;if(Pe!=null){let wt=Pe<0?se:mr,en=Pe<0?mr:se;fn?(Be>0&&Fn[F]!=null&&fe(Jr.get(Fn[F]),mn,_t+Bt(Be/2),ve,vt(0,Vt-Be),wt,en),Rn[F]!=null&&fe(Ft.get(Rn[F]),mn,_t+Bt(Be/2),ve,vt(0,Vt-Be),wt,en)):fe(Zr,mn,_t+Bt(Be/2),ve,vt(0,Vt-Be),wt,en),Re(x,$,F,mn-Be/2,_t,ve+Be,Vt)}}return Be>0?mt.stroke=fn?Jr:Zr:fn||(mt._fill=O.width==0?O._fill:O._stroke??O._fill,mt.width=0),mt.fill=fn?Ft:Zr,mt})}function y0(t,e){let n=ge(e?.alignGaps,0);return(r,o,s,i)=>qr(r,o,(l,a,u,f,p,m,x,$,T,A,O)=>{[s,i]=pa(u,s,i);let M=l.pxRound,B=G=>M(m(G,f,A,$)),_=G=>M(x(G,p,O,T)),Q,W,N;f.ori==0?(Q=ga,N=Io,W=Fm):(Q=ba,N=Bo,W=Vm);let Z=f.dir*(f.ori==0?1:-1),oe=B(a[Z==1?s:i]),te=oe,z=[],re=[];for(let G=Z==1?s:i;G>=s&&G<=i;G+=Z)if(u[G]!=null){let He=a[G],fe=B(He);z.push(te=fe),re.push(_(u[G]))}let q={stroke:t(z,re,Q,N,W,M),fill:null,clip:null,band:null,gaps:null,flags:Ho},X=q.stroke,[j,ue]=Iu(r,o);if(l.fill!=null||j!=0){let G=q.fill=new Path2D(X),xt=l.fillTo(r,o,l.min,l.max,j),He=_(xt);N(G,te,He),N(G,oe,He)}if(!l.spanGaps){let G=[];G.push(...Bu(a,u,s,i,Z,B,n)),q.gaps=G=l.gaps(r,o,s,i,G),q.clip=ha(G,f.ori,$,T,A,O)}return ue!=0&&(q.band=ue==2?[Hn(r,o,s,i,X,-1),Hn(r,o,s,i,X,1)]:Hn(r,o,s,i,X,ue)),q})}function v0(t){return y0(x0,t)}function x0(t,e,n,r,o,s){let i=t.length;if(i<2)return null;let l=new Path2D;if(n(l,t[0],e[0]),i==2)r(l,t[1],e[1]);else{let a=Array(i),u=Array(i-1),f=Array(i-1),p=Array(i-1);for(let m=0;m<i-1;m++)f[m]=e[m+1]-e[m],p[m]=t[m+1]-t[m],u[m]=f[m]/p[m];a[0]=u[0];for(let m=1;m<i-1;m++)u[m]===0||u[m-1]===0||u[m-1]>0!=u[m]>0?a[m]=0:(a[m]=3*(p[m-1]+p[m])/((2*p[m]+p[m-1])/u[m-1]+(p[m]+2*p[m-1])/u[m]),isFinite(a[m])||(a[m]=0));a[i-1]=u[i-2];for(let m=0;m<i-1;m++)o(l,t[m]+p[m]/3,e[m]+a[m]*p[m]/3,t[m+1]-p[m]/3,e[m+1]-a[m+1]*p[m]/3,t[m+1],e[m+1])}return l}var Tu=new Set;function am(){for(let t of Tu)t.syncRect(!0)}Do&&(Fr(ex,Lo,am),Fr(tx,Lo,am,!0),Fr(la,Lo,()=>{Je.pxRatio=ye}));var w0=Um(),$0=qm();function lm(t,e,n,r){return(r?[t[0],t[1]].concat(t.slice(2)):[t[0]].concat(t.slice(1))).map((s,i)=>Eu(s,i,e,n))}function S0(t,e){return t.map((n,r)=>r==0?{}:Ye({},e,n))}function Eu(t,e,n,r){return Ye({},e==0?n:r,t)}function Km(t,e,n){return e==null?No:[e,n]}var k0=Km;function R0(t,e,n){return e==null?No:ua(e,n,_u,!0)}function Gm(t,e,n,r){return e==null?No:da(e,n,t.scales[r].log,!1)}var T0=Gm;function Ym(t,e,n,r){return e==null?No:Pu(e,n,t.scales[r].log,!1)}var E0=Ym;function M0(t,e,n,r,o){let s=vt(Bf(t),Bf(e)),i=e-t,l=cn(o/r*i,n);do{let a=n[l],u=r*a/i;if(u>=o&&s+(a<5?ur.get(a):0)<=17)return[a,u]}while(++l<n.length);return[0,0]}function um(t){let e,n;return t=t.replace(/(\d+)px/,(r,o)=>(e=Xe((n=+o)*ye))+"px"),[t,e,n]}function C0(t){t.show&&[t.font,t.labelFont].forEach(e=>{let n=Ae(e[2]*ye,1);e[0]=e[0].replace(/[0-9.]+px/,n+"px"),e[1]=n})}function Je(t,e,n){let r={mode:ge(t.mode,1)},o=r.mode;function s(d,h,y,v){let w=h.valToPct(d);return v+y*(h.dir==-1?1-w:w)}function i(d,h,y,v){let w=h.valToPct(d);return v+y*(h.dir==-1?w:1-w)}function l(d,h,y,v){return h.ori==0?s(d,h,y,v):i(d,h,y,v)}r.valToPosH=s,r.valToPosV=i;let a=!1;r.status=0;let u=r.root=Jt(zv);if(t.id!=null&&(u.id=t.id),It(u,t.class),t.title){let d=Jt(Iv,u);d.textContent=t.title}let f=un("canvas"),p=r.ctx=f.getContext("2d"),m=Jt(Bv,u);Fr("click",m,d=>{d.target===$&&(Le!=co||Ie!=po)&&lt.click(r,d)},!0);let x=r.under=Jt(Wv,m);m.appendChild(f);let $=r.over=Jt(Fv,m);t=zo(t);let T=+ge(t.pxAlign,1),A=sm(T);(t.plugins||[]).forEach(d=>{d.opts&&(t=d.opts(r,t)||t)});let O=t.ms||.001,M=r.series=o==1?lm(t.series||[],Zf,rm,!1):S0(t.series||[null],nm),B=r.axes=lm(t.axes||[],Qf,em,!0),_=r.scales={},Q=r.bands=t.bands||[];Q.forEach(d=>{d.fill=pe(d.fill||null),d.dir=ge(d.dir,-1)});let W=o==2?M[1].facets[0].scale:M[0].scale,N={axes:Nb,series:Ab},Z=(t.drawOrder||["axes","series"]).map(d=>N[d]);function oe(d){let h=d.distr==3?y=>zn(y>0?y:d.clamp(r,y,d.min,d.max,d.key)):d.distr==4?y=>mu(y,d.asinh):d.distr==100?y=>d.fwd(y):y=>y;return y=>{let v=h(y),{_min:w,_max:k}=d,E=k-w;return(v-w)/E}}function te(d){let h=_[d];if(h==null){let y=(t.scales||As)[d]||As;if(y.from!=null){te(y.from);let v=Ye({},_[y.from],y,{key:d});v.valToPct=oe(v),_[d]=v}else{h=_[d]=Ye({},d==W?Hm:p0,y),h.key=d;let v=h.time,w=h.range,k=lr(w);if((d!=W||o==2&&!v)&&(k&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?Hf:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?Hf:{mode:1,hard:w[1],soft:w[1]}},k=!1),!k&&ma(w))){let E=w;w=(P,L,D)=>L==null?No:ua(L,D,E)}h.range=pe(w||(v?k0:d==W?h.distr==3?T0:h.distr==4?E0:Km:h.distr==3?Gm:h.distr==4?Ym:R0)),h.auto=pe(k?!1:h.auto),h.clamp=pe(h.clamp||c0),h._min=h._max=null,h.valToPct=oe(h)}}}te("x"),te("y"),o==1&&M.forEach(d=>{te(d.scale)}),B.forEach(d=>{te(d.scale)});for(let d in t.scales)te(d);let z=_[W],re=z.distr,q,X;z.ori==0?(It(u,Hv),q=s,X=i):(It(u,Dv),q=i,X=s);let j={};for(let d in _){let h=_[d];(h.min!=null||h.max!=null)&&(j[d]={min:h.min,max:h.max},h.min=h.max=null)}let ue=t.tzDate||(d=>new Date(Xe(d/O))),G=t.fmtDate||Nu,xt=O==1?Hx(ue):Bx(ue),He=Gf(ue,Kf(O==1?zx:Ix,G)),fe=Jf(ue,Yf(Fx,G)),Re=[],ae=r.legend=Ye({},jx,t.legend),U=r.cursor=Ye({},Qx,{drag:{y:o==2}},t.cursor),Qe=ae.show,ft=U.show,De=ae.markers;ae.idxs=Re,De.width=pe(De.width),De.dash=pe(De.dash),De.stroke=pe(De.stroke),De.fill=pe(De.fill);let ve,Xt,Pt,Be=[],fn=[],Rn,Ft=!1,Fn={};if(ae.live){let d=M[1]?M[1].values:null;Ft=d!=null,Rn=Ft?d(r,1,0):{_:0};for(let h in Rn)Fn[h]=Cu}if(Qe)if(ve=un("table",Gv,u),Pt=un("tbody",null,ve),ae.mount(r,ve),Ft){Xt=un("thead",null,ve,Pt);let d=un("tr",null,Xt);un("th",null,d);for(var Jr in Rn)un("th",kf,d).textContent=Jr}else It(ve,Jv),ae.live&&It(ve,Yv);let Qr={show:!0},Jo={show:!1};function zs(d,h){if(h==0&&(Ft||!ae.live||o==2))return No;let y=[],v=un("tr",Qv,Pt,Pt.childNodes[h]);It(v,d.class),d.show||It(v,Wr);let w=un("th",null,v);if(De.show){let P=Jt(Zv,w);if(h>0){let L=De.width(r,h);L&&(P.style.border=L+"px "+De.dash(r,h)+" "+De.stroke(r,h)),P.style.background=De.fill(r,h)}}let k=Jt(kf,w);d.label instanceof HTMLElement?k.appendChild(d.label):k.textContent=d.label,h>0&&(De.show||(k.style.color=d.width>0?De.stroke(r,h):De.fill(r,h)),mt("click",w,P=>{if(U._lock)return;yr(P);let L=M.indexOf(d);if((P.ctrlKey||P.metaKey)!=ae.isolate){let D=M.some((I,V)=>V>0&&V!=L&&I.show);M.forEach((I,V)=>{V>0&&gn(V,D?V==L?Qr:Jo:Qr,!0,Ke.setSeries)})}else gn(L,{show:!d.show},!0,Ke.setSeries)},!1),to&&mt(Mf,w,P=>{U._lock||(yr(P),gn(M.indexOf(d),mo,!0,Ke.setSeries))},!1));for(var E in Rn){let P=un("td",Xv,v);P.textContent="--",y.push(P)}return[v,y]}let fr=new Map;function mt(d,h,y,v=!0){let w=fr.get(h)||{},k=U.bind[d](r,h,y,v);k&&(Fr(d,h,w[d]=k),fr.set(h,w))}function Zr(d,h,y){let v=fr.get(h)||{};for(let w in v)(d==null||w==d)&&(wu(w,h,v[w]),delete v[w]);d==null&&fr.delete(h)}let Tn=0,mr=0,se=0,F=0,Pe=0,Ze=0,Xr=Pe,hr=Ze,mn=se,gr=F,_t=0,Vt=0,wt=0,en=0;r.bbox={};let Ya=!1,Hs=!1,eo=!1,br=!1,Ds=!1,qt=!1;function Ja(d,h,y){(y||d!=r.width||h!=r.height)&&lc(d,h),io(!1),eo=!0,Hs=!0,ao()}function lc(d,h){r.width=Tn=se=d,r.height=mr=F=h,Pe=Ze=0,Sb(),kb();let y=r.bbox;_t=y.left=Ir(Pe*ye,.5),Vt=y.top=Ir(Ze*ye,.5),wt=y.width=Ir(se*ye,.5),en=y.height=Ir(F*ye,.5)}let xb=3;function wb(){let d=!1,h=0;for(;!d;){h++;let y=Lb(h),v=Ob(h);d=h==xb||y&&v,d||(lc(r.width,r.height),Hs=!0)}}function $b({width:d,height:h}){Ja(d,h)}r.setSize=$b;function Sb(){let d=!1,h=!1,y=!1,v=!1;B.forEach((w,k)=>{if(w.show&&w._show){let{side:E,_size:P}=w,L=E%2,D=w.label!=null?w.labelSize:0,I=P+D;I>0&&(L?(se-=I,E==3?(Pe+=I,v=!0):y=!0):(F-=I,E==0?(Ze+=I,d=!0):h=!0))}}),vr[0]=d,vr[1]=y,vr[2]=h,vr[3]=v,se-=Vn[1]+Vn[3],Pe+=Vn[3],F-=Vn[2]+Vn[0],Ze+=Vn[0]}function kb(){let d=Pe+se,h=Ze+F,y=Pe,v=Ze;function w(k,E){switch(k){case 1:return d+=E,d-E;case 2:return h+=E,h-E;case 3:return y-=E,y+E;case 0:return v-=E,v+E}}B.forEach((k,E)=>{if(k.show&&k._show){let P=k.side;k._pos=w(P,k._size),k.label!=null&&(k._lpos=w(P,k.labelSize))}})}if(U.dataIdx==null){let d=U.hover,h=d.skip=new Set(d.skip??[]);h.add(void 0);let y=d.prox=pe(d.prox),v=d.bias??=0;U.dataIdx=(w,k,E,P)=>{if(k==0)return E;let L=E,D=y(w,k,E,P)??Ce,I=D>=0&&D<Ce,V=z.ori==0?se:F,ne=U.left,be=e[0],me=e[k];if(h.has(me[E])){L=null;let le=null,ee=null,K;if(v==0||v==-1)for(K=E;le==null&&K-- >0;)h.has(me[K])||(le=K);if(v==0||v==1)for(K=E;ee==null&&K++<me.length;)h.has(me[K])||(ee=K);if(le!=null||ee!=null)if(I){let Ne=le==null?-1/0:q(be[le],z,V,0),Fe=ee==null?1/0:q(be[ee],z,V,0),it=ne-Ne,Te=Fe-ne;it<=Te?it<=D&&(L=le):Te<=D&&(L=ee)}else L=ee==null?le:le==null?ee:E-le<=ee-E?le:ee}else I&&et(ne-q(be[E],z,V,0))>D&&(L=null);return L}}let yr=d=>{U.event=d};U.idxs=Re,U._lock=!1;let ct=U.points;ct.show=pe(ct.show),ct.size=pe(ct.size),ct.stroke=pe(ct.stroke),ct.width=pe(ct.width),ct.fill=pe(ct.fill);let hn=r.focus=Ye({},t.focus||{alpha:.3},U.focus),to=hn.prox>=0,no=to&&ct.one,jt=[],ro=[],oo=[];function uc(d,h){let y=ct.show(r,h);if(y instanceof HTMLElement)return It(y,Kv),It(y,d.class),Sn(y,-10,-10,se,F),$.insertBefore(y,jt[h]),y}function cc(d,h){if(o==1||h>0){let y=o==1&&_[d.scale].time,v=d.value;d.value=y?Vf(v)?Jf(ue,Yf(v,G)):v||fe:v||a0,d.label=d.label||(y?Xx:Zx)}if(no||h>0){d.width=d.width==null?1:d.width,d.paths=d.paths||w0||px,d.fillTo=pe(d.fillTo||d0),d.pxAlign=+ge(d.pxAlign,T),d.pxRound=sm(d.pxAlign),d.stroke=pe(d.stroke||null),d.fill=pe(d.fill||null),d._stroke=d._fill=d._paths=d._focus=null;let y=l0(vt(1,d.width),1),v=d.points=Ye({},{size:y,width:vt(1,y*.2),stroke:d.stroke,space:y*2,paths:$0,_stroke:null,_fill:null},d.points);v.show=pe(v.show),v.filter=pe(v.filter),v.fill=pe(v.fill),v.stroke=pe(v.stroke),v.paths=pe(v.paths),v.pxAlign=d.pxAlign}if(Qe){let y=zs(d,h);Be.splice(h,0,y[0]),fn.splice(h,0,y[1]),ae.values.push(null)}if(ft){Re.splice(h,0,null);let y=null;no?h==0&&(y=uc(d,h)):h>0&&(y=uc(d,h)),jt.splice(h,0,y),ro.splice(h,0,0),oo.splice(h,0,0)}st("addSeries",h)}function Rb(d,h){h=h??M.length,d=o==1?Eu(d,h,Zf,rm):Eu(d,h,{},nm),M.splice(h,0,d),cc(M[h],h)}r.addSeries=Rb;function Tb(d){if(M.splice(d,1),Qe){ae.values.splice(d,1),fn.splice(d,1);let h=Be.splice(d,1)[0];Zr(null,h.firstChild),h.remove()}ft&&(Re.splice(d,1),jt.splice(d,1)[0].remove(),ro.splice(d,1),oo.splice(d,1)),st("delSeries",d)}r.delSeries=Tb;let vr=[!1,!1,!1,!1];function Eb(d,h){if(d._show=d.show,d.show){let y=d.side%2,v=_[d.scale];v==null&&(d.scale=y?M[1].scale:W,v=_[d.scale]);let w=v.time;d.size=pe(d.size),d.space=pe(d.space),d.rotate=pe(d.rotate),lr(d.incrs)&&d.incrs.forEach(E=>{!ur.has(E)&&ur.set(E,ym(E))}),d.incrs=pe(d.incrs||(v.distr==2?Lx:w?O==1?Nx:Dx:Br)),d.splits=pe(d.splits||(w&&v.distr==1?xt:v.distr==3?Su:v.distr==4?n0:t0)),d.stroke=pe(d.stroke),d.grid.stroke=pe(d.grid.stroke),d.ticks.stroke=pe(d.ticks.stroke),d.border.stroke=pe(d.border.stroke);let k=d.values;d.values=lr(k)&&!lr(k[0])?pe(k):w?lr(k)?Gf(ue,Kf(k,G)):Vf(k)?Wx(ue,k):k||He:k||e0,d.filter=pe(d.filter||(v.distr>=3&&v.log==10?s0:v.distr==3&&v.log==2?i0:gm)),d.font=um(d.font),d.labelFont=um(d.labelFont),d._size=d.size(r,null,h,0),d._space=d._rotate=d._incrs=d._found=d._splits=d._values=null,d._size>0&&(vr[h]=!0,d._el=Jt(Vv,m))}}function Qo(d,h,y,v){let[w,k,E,P]=y,L=h%2,D=0;return L==0&&(P||k)&&(D=h==0&&!w||h==2&&!E?Xe(Qf.size/3):0),L==1&&(w||E)&&(D=h==1&&!k||h==3&&!P?Xe(em.size/2):0),D}let pc=r.padding=(t.padding||[Qo,Qo,Qo,Qo]).map(d=>pe(ge(d,Qo))),Vn=r._padding=pc.map((d,h)=>d(r,h,vr,0)),at,tt=null,nt=null,Is=o==1?M[0].idxs:null,tn=null,Zo=!1;function dc(d,h){if(e=d??[],r.data=r._data=e,o==2){at=0;for(let y=1;y<M.length;y++)at+=e[y][0].length}else{e.length==0&&(r.data=r._data=e=[[]]),tn=e[0],at=tn.length;let y=e;if(re==2){y=e.slice();let v=y[0]=Array(at);for(let w=0;w<at;w++)v[w]=w}r._data=e=y}if(io(!0),st("setData"),re==2&&(eo=!0),h!==!1){let y=z;y.auto(r,Zo)?Qa():jn(W,y.min,y.max),br=br||U.left>=0,qt=!0,ao()}}r.setData=dc;function Qa(){Zo=!0;let d,h;o==1&&(at>0?(tt=Is[0]=0,nt=Is[1]=at-1,d=e[0][tt],h=e[0][nt],re==2?(d=tt,h=nt):d==h&&(re==3?[d,h]=da(d,d,z.log,!1):re==4?[d,h]=Pu(d,d,z.log,!1):z.time?h=d+Xe(86400/O):[d,h]=ua(d,h,_u,!0))):(tt=Is[0]=d=null,nt=Is[1]=h=null)),jn(W,d,h)}let Bs,so,Za,Xa,el,tl,nl,rl,ol,$t;function fc(d,h,y,v,w,k){d??=Tf,y??=Ou,v??="butt",w??=Tf,k??="round",d!=Bs&&(p.strokeStyle=Bs=d),w!=so&&(p.fillStyle=so=w),h!=Za&&(p.lineWidth=Za=h),k!=el&&(p.lineJoin=el=k),v!=tl&&(p.lineCap=tl=v),y!=Xa&&p.setLineDash(Xa=y)}function mc(d,h,y,v){h!=so&&(p.fillStyle=so=h),d!=nl&&(p.font=nl=d),y!=rl&&(p.textAlign=rl=y),v!=ol&&(p.textBaseline=ol=v)}function sl(d,h,y,v,w=0){if(v.length>0&&d.auto(r,Zo)&&(h==null||h.min==null)){let k=ge(tt,0),E=ge(nt,v.length-1),P=y.min==null?sx(v,k,E,w,d.distr==3):[y.min,y.max];d.min=pn(d.min,y.min=P[0]),d.max=vt(d.max,y.max=P[1])}}let hc={min:null,max:null};function Mb(){for(let v in _){let w=_[v];j[v]==null&&(w.min==null||j[W]!=null&&w.auto(r,Zo))&&(j[v]=hc)}for(let v in _){let w=_[v];j[v]==null&&w.from!=null&&j[w.from]!=null&&(j[v]=hc)}j[W]!=null&&io(!0);let d={};for(let v in j){let w=j[v];if(w!=null){let k=d[v]=zo(_[v],mx);if(w.min!=null)Ye(k,w);else if(v!=W||o==2)if(at==0&&k.from==null){let E=k.range(r,null,null,v);k.min=E[0],k.max=E[1]}else k.min=Ce,k.max=-Ce}}if(at>0){M.forEach((v,w)=>{if(o==1){let k=v.scale,E=j[k];if(E==null)return;let P=d[k];if(w==0){let L=P.range(r,P.min,P.max,k);P.min=L[0],P.max=L[1],tt=cn(P.min,e[0]),nt=cn(P.max,e[0]),nt-tt>1&&(e[0][tt]<P.min&&tt++,e[0][nt]>P.max&&nt--),v.min=tn[tt],v.max=tn[nt]}else v.show&&v.auto&&sl(P,E,v,e[w],v.sorted);v.idxs[0]=tt,v.idxs[1]=nt}else if(w>0&&v.show&&v.auto){let[k,E]=v.facets,P=k.scale,L=E.scale,[D,I]=e[w],V=d[P],ne=d[L];V!=null&&sl(V,j[P],k,D,k.sorted),ne!=null&&sl(ne,j[L],E,I,E.sorted),v.min=E.min,v.max=E.max}});for(let v in d){let w=d[v],k=j[v];if(w.from==null&&(k==null||k.min==null)){let E=w.range(r,w.min==Ce?null:w.min,w.max==-Ce?null:w.max,v);w.min=E[0],w.max=E[1]}}}for(let v in d){let w=d[v];if(w.from!=null){let k=d[w.from];if(k.min==null)w.min=w.max=null;else{let E=w.range(r,k.min,k.max,v);w.min=E[0],w.max=E[1]}}}let h={},y=!1;for(let v in d){let w=d[v],k=_[v];if(k.min!=w.min||k.max!=w.max){k.min=w.min,k.max=w.max;let E=k.distr;k._min=E==3?zn(k.min):E==4?mu(k.min,k.asinh):E==100?k.fwd(k.min):k.min,k._max=E==3?zn(k.max):E==4?mu(k.max,k.asinh):E==100?k.fwd(k.max):k.max,h[v]=y=!0}}if(y){M.forEach((v,w)=>{o==2?w>0&&h.y&&(v._paths=null):h[v.scale]&&(v._paths=null)});for(let v in h)eo=!0,st("setScale",v);ft&&U.left>=0&&(br=qt=!0)}for(let v in j)j[v]=null}function Cb(d){let h=$u(tt-1,0,at-1),y=$u(nt+1,0,at-1);for(;d[h]==null&&h>0;)h--;for(;d[y]==null&&y<at-1;)y++;return[h,y]}function Ab(){if(at>0){let d=M.some(h=>h._focus)&&$t!=hn.alpha;d&&(p.globalAlpha=$t=hn.alpha),M.forEach((h,y)=>{if(y>0&&h.show&&(gc(y,!1),gc(y,!0),h._paths==null)){let v=$t;$t!=h.alpha&&(p.globalAlpha=$t=h.alpha);let w=o==2?[0,e[y][0].length-1]:Cb(e[y]);h._paths=h.paths(r,y,w[0],w[1]),$t!=v&&(p.globalAlpha=$t=v)}}),M.forEach((h,y)=>{if(y>0&&h.show){let v=$t;$t!=h.alpha&&(p.globalAlpha=$t=h.alpha),h._paths!=null&&bc(y,!1);{let w=h._paths!=null?h._paths.gaps:null,k=h.points.show(r,y,tt,nt,w),E=h.points.filter(r,y,k,w);(k||E)&&(h.points._paths=h.points.paths(r,y,tt,nt,E),bc(y,!0))}$t!=v&&(p.globalAlpha=$t=v),st("drawSeries",y)}}),d&&(p.globalAlpha=$t=1)}}function gc(d,h){let y=h?M[d].points:M[d];y._stroke=y.stroke(r,d),y._fill=y.fill(r,d)}function bc(d,h){let y=h?M[d].points:M[d],{stroke:v,fill:w,clip:k,flags:E,_stroke:P=y._stroke,_fill:L=y._fill,_width:D=y.width}=y._paths;D=Ae(D*ye,3);let I=null,V=D%2/2;h&&L==null&&(L=D>0?"#fff":P);let ne=y.pxAlign==1&&V>0;if(ne&&p.translate(V,V),!h){let be=_t-D/2,me=Vt-D/2,le=wt+D,ee=en+D;I=new Path2D,I.rect(be,me,le,ee)}h?il(P,D,y.dash,y.cap,L,v,w,E,k):Pb(d,P,D,y.dash,y.cap,L,v,w,E,I,k),ne&&p.translate(-V,-V)}function Pb(d,h,y,v,w,k,E,P,L,D,I){let V=!1;L!=0&&Q.forEach((ne,be)=>{if(ne.series[0]==d){let me=M[ne.series[1]],le=e[ne.series[1]],ee=(me._paths||As).band;lr(ee)&&(ee=ne.dir==1?ee[0]:ee[1]);let K,Ne=null;me.show&&ee&&ax(le,tt,nt)?(Ne=ne.fill(r,be)||k,K=me._paths.clip):ee=null,il(h,y,v,w,Ne,E,P,L,D,I,K,ee),V=!0}}),V||il(h,y,v,w,k,E,P,L,D,I)}let yc=Ho|Ru;function il(d,h,y,v,w,k,E,P,L,D,I,V){fc(d,h,y,v,w),(L||D||V)&&(p.save(),L&&p.clip(L),D&&p.clip(D)),V?(P&yc)==yc?(p.clip(V),I&&p.clip(I),Fs(w,E),Ws(d,k,h)):P&Ru?(Fs(w,E),p.clip(V),Ws(d,k,h)):P&Ho&&(p.save(),p.clip(V),I&&p.clip(I),Fs(w,E),p.restore(),Ws(d,k,h)):(Fs(w,E),Ws(d,k,h)),(L||D||V)&&p.restore()}function Ws(d,h,y){y>0&&(h instanceof Map?h.forEach((v,w)=>{p.strokeStyle=Bs=w,p.stroke(v)}):h!=null&&d&&p.stroke(h))}function Fs(d,h){h instanceof Map?h.forEach((y,v)=>{p.fillStyle=so=v,p.fill(y)}):h!=null&&d&&p.fill(h)}function _b(d,h,y,v){let w=B[d],k;if(v<=0)k=[0,0];else{let E=w._space=w.space(r,d,h,y,v),P=w._incrs=w.incrs(r,d,h,y,v,E);k=M0(h,y,P,v,E)}return w._found=k}function al(d,h,y,v,w,k,E,P,L,D){let I=E%2/2;T==1&&p.translate(I,I),fc(P,E,L,D,P),p.beginPath();let V,ne,be,me,le=w+(v==0||v==3?-k:k);y==0?(ne=w,me=le):(V=w,be=le);for(let ee=0;ee<d.length;ee++)h[ee]!=null&&(y==0?V=be=d[ee]:ne=me=d[ee],p.moveTo(V,ne),p.lineTo(be,me));p.stroke(),T==1&&p.translate(-I,-I)}function Lb(d){let h=!0;return B.forEach((y,v)=>{if(!y.show)return;let w=_[y.scale];if(w.min==null){y._show&&(h=!1,y._show=!1,io(!1));return}else y._show||(h=!1,y._show=!0,io(!1));let k=y.side,E=k%2,{min:P,max:L}=w,[D,I]=_b(v,P,L,E==0?se:F);if(I==0)return;let V=w.distr==2,ne=y._splits=y.splits(r,v,P,L,D,I,V),be=w.distr==2?ne.map(K=>tn[K]):ne,me=w.distr==2?tn[ne[1]]-tn[ne[0]]:D,le=y._values=y.values(r,y.filter(r,be,v,I,me),v,I,me);y._rotate=k==2?y.rotate(r,le,v,I):0;let ee=y._size;y._size=Qt(y.size(r,le,v,d)),ee!=null&&y._size!=ee&&(h=!1)}),h}function Ob(d){let h=!0;return pc.forEach((y,v)=>{let w=y(r,v,vr,d);w!=Vn[v]&&(h=!1),Vn[v]=w}),h}function Nb(){for(let d=0;d<B.length;d++){let h=B[d];if(!h.show||!h._show)continue;let y=h.side,v=y%2,w,k,E=h.stroke(r,d),P=y==0||y==3?-1:1,[L,D]=h._found;if(h.label!=null){let gt=h.labelGap*P,Nt=Xe((h._lpos+gt)*ye);mc(h.labelFont[0],E,"center",y==2?"top":Rf),p.save(),v==1?(w=k=0,p.translate(Nt,Xe(Vt+en/2)),p.rotate((y==3?-aa:aa)/2)):(w=Xe(_t+wt/2),k=Nt);let $r=mm(h.label)?h.label(r,d,L,D):h.label;p.fillText($r,w,k),p.restore()}if(D==0)continue;let I=_[h.scale],V=v==0?wt:en,ne=v==0?_t:Vt,be=h._splits,me=I.distr==2?be.map(gt=>tn[gt]):be,le=I.distr==2?tn[be[1]]-tn[be[0]]:L,ee=h.ticks,K=h.border,Ne=ee.show?ee.size:0,Fe=Xe(Ne*ye),it=Xe((h.alignTo==2?h._size-Ne-h.gap:h.gap)*ye),Te=h._rotate*-aa/180,Ve=A(h._pos*ye),Lt=(Fe+it)*P,ht=Ve+Lt;k=v==0?ht:0,w=v==1?ht:0;let Ut=h.font[0],nn=h.align==1?Po:h.align==2?pu:Te>0?Po:Te<0?pu:v==0?"center":y==3?pu:Po,yn=Te||v==1?"middle":y==2?"top":Rf;mc(Ut,E,nn,yn);let Ot=h.font[1]*h.lineGap,Kt=be.map(gt=>A(l(gt,I,V,ne))),rn=h._values;for(let gt=0;gt<rn.length;gt++){let Nt=rn[gt];if(Nt!=null){v==0?w=Kt[gt]:k=Kt[gt],Nt=""+Nt;let $r=Nt.indexOf(`
`)==-1?[Nt]:Nt.split(/\n/gm);for(let bt=0;bt<$r.length;bt++){let Hc=$r[bt];Te?(p.save(),p.translate(w,k+bt*Ot),p.rotate(Te),p.fillText(Hc,0,0),p.restore()):p.fillText(Hc,w,k+bt*Ot)}}}ee.show&&al(Kt,ee.filter(r,me,d,D,le),v,y,Ve,Fe,Ae(ee.width*ye,3),ee.stroke(r,d),ee.dash,ee.cap);let vn=h.grid;vn.show&&al(Kt,vn.filter(r,me,d,D,le),v,v==0?2:1,v==0?Vt:_t,v==0?en:wt,Ae(vn.width*ye,3),vn.stroke(r,d),vn.dash,vn.cap),K.show&&al([Ve],[1],v==0?1:0,v==0?1:2,v==1?Vt:_t,v==1?en:wt,Ae(K.width*ye,3),K.stroke(r,d),K.dash,K.cap)}st("drawAxes")}function io(d){M.forEach((h,y)=>{y>0&&(h._paths=null,d&&(o==1?(h.min=null,h.max=null):h.facets.forEach(v=>{v.min=null,v.max=null})))})}let Vs=!1,ll=!1,Xo=[];function zb(){ll=!1;for(let d=0;d<Xo.length;d++)st(...Xo[d]);Xo.length=0}function ao(){Vs||(wx(vc),Vs=!0)}function Hb(d,h=!1){Vs=!0,ll=h,d(r),vc(),h&&Xo.length>0&&queueMicrotask(zb)}r.batch=Hb;function vc(){if(Ya&&(Mb(),Ya=!1),eo&&(wb(),eo=!1),Hs){if(ze(x,Po,Pe),ze(x,"top",Ze),ze(x,Ts,se),ze(x,Es,F),ze($,Po,Pe),ze($,"top",Ze),ze($,Ts,se),ze($,Es,F),ze(m,Ts,Tn),ze(m,Es,mr),f.width=Xe(Tn*ye),f.height=Xe(mr*ye),B.forEach(({_el:d,_show:h,_size:y,_pos:v,side:w})=>{if(d!=null)if(h){let k=w===3||w===0?y:0,E=w%2==1;ze(d,E?"left":"top",v-k),ze(d,E?"width":"height",y),ze(d,E?"top":"left",E?Ze:Pe),ze(d,E?"height":"width",E?F:se),xu(d,Wr)}else It(d,Wr)}),Bs=so=Za=el=tl=nl=rl=ol=Xa=null,$t=1,ns(!0),Pe!=Xr||Ze!=hr||se!=mn||F!=gr){io(!1);let d=se/mn,h=F/gr;if(ft&&!br&&U.left>=0){U.left*=d,U.top*=h,lo&&Sn(lo,Xe(U.left),0,se,F),uo&&Sn(uo,0,Xe(U.top),se,F);for(let y=0;y<jt.length;y++){let v=jt[y];v!=null&&(ro[y]*=d,oo[y]*=h,Sn(v,Qt(ro[y]),Qt(oo[y]),se,F))}}if(Oe.show&&!Ds&&Oe.left>=0&&Oe.width>0){Oe.left*=d,Oe.width*=d,Oe.top*=h,Oe.height*=h;for(let y in ml)ze(fo,y,Oe[y])}Xr=Pe,hr=Ze,mn=se,gr=F}st("setSize"),Hs=!1}Tn>0&&mr>0&&(p.clearRect(0,0,f.width,f.height),st("drawClear"),Z.forEach(d=>d()),st("draw")),Oe.show&&Ds&&(qs(Oe),Ds=!1),ft&&br&&(wr(null,!0,!1),br=!1),ae.show&&ae.live&&qt&&(dl(),qt=!1),a||(a=!0,r.status=1,st("ready")),Zo=!1,Vs=!1}r.redraw=(d,h)=>{eo=h||!1,d!==!1?jn(W,z.min,z.max):ao()};function ul(d,h){let y=_[d];if(y.from==null){if(at==0){let v=y.range(r,h.min,h.max,d);h.min=v[0],h.max=v[1]}if(h.min>h.max){let v=h.min;h.min=h.max,h.max=v}if(at>1&&h.min!=null&&h.max!=null&&h.max-h.min<1e-16)return;d==W&&y.distr==2&&at>0&&(h.min=cn(h.min,e[0]),h.max=cn(h.max,e[0]),h.min==h.max&&h.max++),j[d]=h,Ya=!0,ao()}}r.setScale=ul;let cl,pl,lo,uo,xc,wc,co,po,$c,Sc,Le,Ie,qn=!1,lt=U.drag,rt=lt.x,ot=lt.y;ft&&(U.x&&(cl=Jt(jv,$)),U.y&&(pl=Jt(Uv,$)),z.ori==0?(lo=cl,uo=pl):(lo=pl,uo=cl),Le=U.left,Ie=U.top);let Oe=r.select=Ye({show:!0,over:!0,left:0,width:0,top:0,height:0},t.select),fo=Oe.show?Jt(qv,Oe.over?$:x):null;function qs(d,h){if(Oe.show){for(let y in d)Oe[y]=d[y],y in ml&&ze(fo,y,d[y]);h!==!1&&st("setSelect")}}r.setSelect=qs;function Db(d){if(M[d].show)Qe&&xu(Be[d],Wr);else if(Qe&&It(Be[d],Wr),ft){let y=no?jt[0]:jt[d];y!=null&&Sn(y,-10,-10,se,F)}}function jn(d,h,y){ul(d,{min:h,max:y})}function gn(d,h,y,v){h.focus!=null&&Vb(d),h.show!=null&&M.forEach((w,k)=>{k>0&&(d==k||d==null)&&(w.show=h.show,Db(k),o==2?(jn(w.facets[0].scale,null,null),jn(w.facets[1].scale,null,null)):jn(w.scale,null,null),ao())}),y!==!1&&st("setSeries",d,h),v&&rs("setSeries",r,d,h)}r.setSeries=gn;function Ib(d,h){Ye(Q[d],h)}function Bb(d,h){d.fill=pe(d.fill||null),d.dir=ge(d.dir,-1),h=h??Q.length,Q.splice(h,0,d)}function Wb(d){d==null?Q.length=0:Q.splice(d,1)}r.addBand=Bb,r.setBand=Ib,r.delBand=Wb;function Fb(d,h){M[d].alpha=h,ft&&jt[d]!=null&&(jt[d].style.opacity=h),Qe&&Be[d]&&(Be[d].style.opacity=h)}let En,Un,xr,mo={focus:!0};function Vb(d){if(d!=xr){let h=d==null,y=hn.alpha!=1;M.forEach((v,w)=>{if(o==1||w>0){let k=h||w==0||w==d;v._focus=h?null:k,y&&Fb(w,k?1:hn.alpha)}}),xr=d,y&&ao()}}Qe&&to&&mt(Cf,ve,d=>{U._lock||(yr(d),xr!=null&&gn(null,mo,!0,Ke.setSeries))});function bn(d,h,y){let v=_[h];y&&(d=d/ye-(v.ori==1?Ze:Pe));let w=se;v.ori==1&&(w=F,d=w-d),v.dir==-1&&(d=w-d);let k=v._min,E=v._max,P=d/w,L=k+(E-k)*P,D=v.distr;return D==3?Oo(10,L):D==4?ux(L,v.asinh):D==100?v.bwd(L):L}function qb(d,h){let y=bn(d,W,h);return cn(y,e[0],tt,nt)}r.valToIdx=d=>cn(d,e[0]),r.posToIdx=qb,r.posToVal=bn,r.valToPos=(d,h,y)=>_[h].ori==0?s(d,_[h],y?wt:se,y?_t:0):i(d,_[h],y?en:F,y?Vt:0),r.setCursor=(d,h,y)=>{Le=d.left,Ie=d.top,wr(null,h,y)};function kc(d,h){ze(fo,Po,Oe.left=d),ze(fo,Ts,Oe.width=h)}function Rc(d,h){ze(fo,"top",Oe.top=d),ze(fo,Es,Oe.height=h)}let es=z.ori==0?kc:Rc,ts=z.ori==1?kc:Rc;function jb(){if(Qe&&ae.live)for(let d=o==2?1:0;d<M.length;d++){if(d==0&&Ft)continue;let h=ae.values[d],y=0;for(let v in h)fn[d][y++].firstChild.nodeValue=h[v]}}function dl(d,h){if(d!=null&&(d.idxs?d.idxs.forEach((y,v)=>{Re[v]=y}):fx(d.idx)||Re.fill(d.idx),ae.idx=Re[0]),Qe&&ae.live){for(let y=0;y<M.length;y++)(y>0||o==1&&!Ft)&&Ub(y,Re[y]);jb()}qt=!1,h!==!1&&st("setLegend")}r.setLegend=dl;function Ub(d,h){let y=M[d],v=d==0&&re==2?tn:e[d],w;Ft?w=y.values(r,d,h)??Fn:(w=y.value(r,h==null?null:v[h],d,h),w=w==null?Fn:{_:w}),ae.values[d]=w}function wr(d,h,y){$c=Le,Sc=Ie,[Le,Ie]=U.move(r,Le,Ie),U.left=Le,U.top=Ie,ft&&(lo&&Sn(lo,Xe(Le),0,se,F),uo&&Sn(uo,0,Xe(Ie),se,F));let v,w=tt>nt;En=Ce,Un=null;let k=z.ori==0?se:F,E=z.ori==1?se:F;if(Le<0||at==0||w){v=U.idx=null;for(let P=0;P<M.length;P++){let L=jt[P];L!=null&&Sn(L,-10,-10,se,F)}to&&gn(null,mo,!0,d==null&&Ke.setSeries),ae.live&&(Re.fill(v),qt=!0)}else{let P,L,D;o==1&&(P=z.ori==0?Le:Ie,L=bn(P,W),v=U.idx=cn(L,e[0],tt,nt),D=q(e[0][v],z,k,0));let I=-10,V=-10,ne=0,be=0,me=!0,le="",ee="";for(let K=o==2?1:0;K<M.length;K++){let Ne=M[K],Fe=Re[K],it=Fe==null?null:o==1?e[K][Fe]:e[K][1][Fe],Te=U.dataIdx(r,K,v,L),Ve=Te==null?null:o==1?e[K][Te]:e[K][1][Te];if(qt=qt||Ve!=it||Te!=Fe,Re[K]=Te,K>0&&Ne.show){let Lt=Te==null?-10:Te==v?D:q(o==1?e[0][Te]:e[K][0][Te],z,k,0),ht=Ve==null?-10:X(Ve,o==1?_[Ne.scale]:_[Ne.facets[1].scale],E,0);if(to&&Ve!=null){let Ut=z.ori==1?Le:Ie,nn=et(hn.dist(r,K,Te,ht,Ut));if(nn<En){let yn=hn.bias;if(yn!=0){let Ot=bn(Ut,Ne.scale),Kt=Ve>=0?1:-1,rn=Ot>=0?1:-1;rn==Kt&&(rn==1?yn==1?Ve>=Ot:Ve<=Ot:yn==1?Ve<=Ot:Ve>=Ot)&&(En=nn,Un=K)}else En=nn,Un=K}}if(qt||no){let Ut,nn;z.ori==0?(Ut=Lt,nn=ht):(Ut=ht,nn=Lt);let yn,Ot,Kt,rn,vn,gt,Nt=!0,$r=ct.bbox;if($r!=null){Nt=!1;let bt=$r(r,K);Kt=bt.left,rn=bt.top,yn=bt.width,Ot=bt.height}else Kt=Ut,rn=nn,yn=Ot=ct.size(r,K);if(gt=ct.fill(r,K),vn=ct.stroke(r,K),no)K==Un&&En<=hn.prox&&(I=Kt,V=rn,ne=yn,be=Ot,me=Nt,le=gt,ee=vn);else{let bt=jt[K];bt!=null&&(ro[K]=Kt,oo[K]=rn,zf(bt,yn,Ot,Nt),Of(bt,gt,vn),Sn(bt,Qt(Kt),Qt(rn),se,F))}}}}if(no){let K=hn.prox,Ne=xr==null?En<=K:En>K||Un!=xr;if(qt||Ne){let Fe=jt[0];Fe!=null&&(ro[0]=I,oo[0]=V,zf(Fe,ne,be,me),Of(Fe,le,ee),Sn(Fe,Qt(I),Qt(V),se,F))}}}if(Oe.show&&qn)if(d!=null){let[P,L]=Ke.scales,[D,I]=Ke.match,[V,ne]=d.cursor.sync.scales,be=d.cursor.drag;if(rt=be._x,ot=be._y,rt||ot){let{left:me,top:le,width:ee,height:K}=d.select,Ne=d.scales[V].ori,Fe=d.posToVal,it,Te,Ve,Lt,ht,Ut=P!=null&&D(P,V),nn=L!=null&&I(L,ne);Ut&&rt?(Ne==0?(it=me,Te=ee):(it=le,Te=K),Ve=_[P],Lt=q(Fe(it,V),Ve,k,0),ht=q(Fe(it+Te,V),Ve,k,0),es(pn(Lt,ht),et(ht-Lt))):es(0,k),nn&&ot?(Ne==1?(it=me,Te=ee):(it=le,Te=K),Ve=_[L],Lt=X(Fe(it,ne),Ve,E,0),ht=X(Fe(it+Te,ne),Ve,E,0),ts(pn(Lt,ht),et(ht-Lt))):ts(0,E)}else hl()}else{let P=et($c-xc),L=et(Sc-wc);if(z.ori==1){let ne=P;P=L,L=ne}rt=lt.x&&P>=lt.dist,ot=lt.y&&L>=lt.dist;let D=lt.uni;D!=null?rt&&ot&&(rt=P>=D,ot=L>=D,!rt&&!ot&&(L>P?ot=!0:rt=!0)):lt.x&&lt.y&&(rt||ot)&&(rt=ot=!0);let I,V;rt&&(z.ori==0?(I=co,V=Le):(I=po,V=Ie),es(pn(I,V),et(V-I)),ot||ts(0,E)),ot&&(z.ori==1?(I=co,V=Le):(I=po,V=Ie),ts(pn(I,V),et(V-I)),rt||es(0,k)),!rt&&!ot&&(es(0,0),ts(0,0))}if(lt._x=rt,lt._y=ot,d==null){if(y){if(zc!=null){let[P,L]=Ke.scales;Ke.values[0]=P!=null?bn(z.ori==0?Le:Ie,P):null,Ke.values[1]=L!=null?bn(z.ori==1?Le:Ie,L):null}rs(du,r,Le,Ie,se,F,v)}if(to){let P=y&&Ke.setSeries,L=hn.prox;xr==null?En<=L&&gn(Un,mo,!0,P):En>L?gn(null,mo,!0,P):Un!=xr&&gn(Un,mo,!0,P)}}qt&&(ae.idx=v,dl()),h!==!1&&st("setCursor")}let Kn=null;Object.defineProperty(r,"rect",{get(){return Kn==null&&ns(!1),Kn}});function ns(d=!1){d?Kn=null:(Kn=$.getBoundingClientRect(),st("syncRect",Kn))}function Tc(d,h,y,v,w,k,E){U._lock||qn&&d!=null&&d.movementX==0&&d.movementY==0||(fl(d,h,y,v,w,k,E,!1,d!=null),d!=null?wr(null,!0,!0):wr(h,!0,!1))}function fl(d,h,y,v,w,k,E,P,L){if(Kn==null&&ns(!1),yr(d),d!=null)y=d.clientX-Kn.left,v=d.clientY-Kn.top;else{if(y<0||v<0){Le=-10,Ie=-10;return}let[D,I]=Ke.scales,V=h.cursor.sync,[ne,be]=V.values,[me,le]=V.scales,[ee,K]=Ke.match,Ne=h.axes[0].side%2==1,Fe=z.ori==0?se:F,it=z.ori==1?se:F,Te=Ne?k:w,Ve=Ne?w:k,Lt=Ne?v:y,ht=Ne?y:v;if(me!=null?y=ee(D,me)?l(ne,_[D],Fe,0):-10:y=Fe*(Lt/Te),le!=null?v=K(I,le)?l(be,_[I],it,0):-10:v=it*(ht/Ve),z.ori==1){let Ut=y;y=v,v=Ut}}L&&(h==null||h.cursor.event.type==du)&&((y<=1||y>=se-1)&&(y=Ir(y,se)),(v<=1||v>=F-1)&&(v=Ir(v,F))),P?(xc=y,wc=v,[co,po]=U.move(r,y,v)):(Le=y,Ie=v)}let ml={width:0,height:0,left:0,top:0};function hl(){qs(ml,!1)}let Ec,Mc,Cc,Ac;function Pc(d,h,y,v,w,k,E){qn=!0,rt=ot=lt._x=lt._y=!1,fl(d,h,y,v,w,k,E,!0,!1),d!=null&&(mt(fu,yu,_c,!1),rs(Ef,r,co,po,se,F,null));let{left:P,top:L,width:D,height:I}=Oe;Ec=P,Mc=L,Cc=D,Ac=I}function _c(d,h,y,v,w,k,E){qn=lt._x=lt._y=!1,fl(d,h,y,v,w,k,E,!1,!0);let{left:P,top:L,width:D,height:I}=Oe,V=D>0||I>0,ne=Ec!=P||Mc!=L||Cc!=D||Ac!=I;if(V&&ne&&qs(Oe),lt.setScale&&V&&ne){let be=P,me=D,le=L,ee=I;if(z.ori==1&&(be=L,me=I,le=P,ee=D),rt&&jn(W,bn(be,W),bn(be+me,W)),ot)for(let K in _){let Ne=_[K];K!=W&&Ne.from==null&&Ne.min!=Ce&&jn(K,bn(le+ee,K),bn(le,K))}hl()}else U.lock&&(U._lock=!U._lock,wr(h,!0,d!=null));d!=null&&(Zr(fu,yu),rs(fu,r,Le,Ie,se,F,null))}function Kb(d,h,y,v,w,k,E){if(U._lock)return;yr(d);let P=qn;if(qn){let L=!0,D=!0,I=10,V,ne;z.ori==0?(V=rt,ne=ot):(V=ot,ne=rt),V&&ne&&(L=Le<=I||Le>=se-I,D=Ie<=I||Ie>=F-I),V&&L&&(Le=Le<co?0:se),ne&&D&&(Ie=Ie<po?0:F),wr(null,!0,!0),qn=!1}Le=-10,Ie=-10,Re.fill(null),wr(null,!0,!0),P&&(qn=P)}function Lc(d,h,y,v,w,k,E){U._lock||(yr(d),Qa(),hl(),d!=null&&rs(Af,r,Le,Ie,se,F,null))}function Oc(){B.forEach(C0),Ja(r.width,r.height,!0)}Fr(la,Lo,Oc);let ho={};ho.mousedown=Pc,ho.mousemove=Tc,ho.mouseup=_c,ho.dblclick=Lc,ho.setSeries=(d,h,y,v)=>{let w=Ke.match[2];y=w(r,h,y),y!=-1&&gn(y,v,!0,!1)},ft&&(mt(Ef,$,Pc),mt(du,$,Tc),mt(Mf,$,d=>{yr(d),ns(!1)}),mt(Cf,$,Kb),mt(Af,$,Lc),Tu.add(r),r.syncRect=ns);let js=r.hooks=t.hooks||{};function st(d,h,y){ll?Xo.push([d,h,y]):d in js&&js[d].forEach(v=>{v.call(null,r,h,y)})}(t.plugins||[]).forEach(d=>{for(let h in d.hooks)js[h]=(js[h]||[]).concat(d.hooks[h])});let Nc=(d,h,y)=>y,Ke=Ye({key:null,setSeries:!1,filters:{pub:Wf,sub:Wf},scales:[W,M[1]?M[1].scale:null],match:[Ff,Ff,Nc],values:[null,null]},U.sync);Ke.match.length==2&&Ke.match.push(Nc),U.sync=Ke;let zc=Ke.key,gl=Dm(zc);function rs(d,h,y,v,w,k,E){Ke.filters.pub(d,h,y,v,w,k,E)&&gl.pub(d,h,y,v,w,k,E)}gl.sub(r);function Gb(d,h,y,v,w,k,E){Ke.filters.sub(d,h,y,v,w,k,E)&&ho[d](null,h,y,v,w,k,E)}r.pub=Gb;function Yb(){gl.unsub(r),Tu.delete(r),fr.clear(),wu(la,Lo,Oc),u.remove(),ve?.remove(),st("destroy")}r.destroy=Yb;function bl(){st("init",t,e),dc(e||t.data,!1),j[W]?ul(W,j[W]):Qa(),Ds=Oe.show&&(Oe.width>0||Oe.height>0),br=qt=!0,Ja(t.width,t.height)}return M.forEach(cc),B.forEach(Eb),n?n instanceof HTMLElement?(n.appendChild(u),bl()):n(r,bl):bl(),r}Je.assign=Ye;Je.fmtNum=Lu;Je.rangeNum=ua;Je.rangeLog=da;Je.rangeAsinh=Pu;Je.orient=qr;Je.pxRatio=ye;Je.join=xx;Je.fmtDate=Nu,Je.tzDate=Px;Je.sync=Dm;{Je.addGap=f0,Je.clipGaps=ha;let t=Je.paths={points:qm};t.linear=Um,t.stepped=g0,t.bars=b0,t.spline=v0}var jr=class{constructor(e,n,r){this.axis=e;let o=e==="relative"?r:0;this.tracks=n.map(s=>({curve:s,x:e==="step"?s.steps:gs(s.wall_times,o)}))}x(e,n){let r=this.track(n);return this.axis==="step"||!r?e:Nr(r.curve.steps,r.x,e)}step(e){let n=this.track();return this.axis==="step"||!n?e:Nr(n.x,n.curve.steps,e)}grid(){let e=this.tracks.map(({curve:r,x:o})=>this.broken(r,o,r.values)),n=this.tracks.flatMap(({curve:r,x:o})=>r.smoothed?[this.broken(r,o,r.smoothed)]:[]);return $o([...e,...n])}indexAt(e,n){let r=this.tracks[e]?.x??[],o=Or(r,n);return r[o]===n?o:-1}track(e){let n=e&&this.tracks.find(({curve:r})=>r.member===e.member&&r.tag===e.tag);return n||this.tracks.reduce((r,o)=>r&&r.x.length>=o.x.length?r:o,void 0)}broken(e,n,r){if(this.axis==="step"||!e.pauses.length)return{steps:n,values:r};let o=[],s=[],i=new Set(e.pauses.map(({step:l})=>Or(e.steps,l)));return n.forEach((l,a)=>{o.push(l),s.push(r[a]??null);let u=n[a+1];!i.has(a)||u===void 0||(o.push((l+u)/2),s.push(null))}),{steps:o,values:s}}};var A0=1,Jm=3,Qm=4;function Zm(t,e,n,r,o,s,i){let a={range:()=>{let u=Xm(o()),f=ut(u,...s())??ut(u),p=t.yRange??(f&&Vi(f,r,e));return p?qi(p,e):[0,1]},distr:e===null?A0:e>0?Qm:Jm};return e&&(a.asinh=e),{x:{time:t.axis==="wall",range:(u,f,p)=>n.x.length&&f!==p?[f,p]:i()},y:a}}function Xm(t){return t.flatMap(e=>[e,...e.overwritten??[]])}function eh({distr:t}){return t===Jm||t===Qm}function th(t){let e=Xm(t.curves),n=t.yRange??ut(e);if(t.scale==="linear"||!n)return null;let r=t.scale!=="symlog"||n[0]<=0;return ji(t.yRange?[]:e,r?n:[0,n[1]])}var P0=4,_0=14,rh=32,oh=sh([1,2,2.5,5],-32,308);function va(t,e,n="step"){let r=eh(e),o={stroke:t["text-2"],font:`11px ${Dt}`,grid:{stroke:t.grid,width:1},ticks:{show:!1},border:{show:!0,stroke:t["border-strong"],width:1}};return[{...o,grid:{show:!1},size:24,gap:4,space:64,...L0(n)},{...o,border:{show:!1},gap:8,space:rh,size:(s,i,l,a)=>{let u=s.axes[l];if(a>1&&u?._size!==void 0)return u._size;let f=Math.max(0,...(i??[]).map(p=>p.length));return Math.max(36,16+f*6.2)},incrs:oh,values:(s,i,l,a,u)=>H0(i,r?0:u),...r?{splits:O0,filter:(s,i)=>i}:{}}]}function L0(t){return t==="value"?{incrs:oh,values:(e,n)=>nh(n)}:t==="share"?{values:(e,n)=>n.map(r=>`${r} %`)}:t==="wall"?{space:96,values:(e,n,r,o,s)=>gf(n,s)}:t==="relative"?{incrs:ff(),values:(e,n,r,o,s)=>n.map(i=>mf(i,s))}:{incrs:sh([1,2,5],0,15),values:(e,n)=>nh(n)}}function nh(t){let e=t.map(n=>Fl(n));return new Set(e).size<e.length?t.map(n=>H(n)):e}function O0(t,e,n,r){let{distr:o,asinh:s=1}=t.scales.y??{},i=o===P0?s:0,l=t.bbox.height/devicePixelRatio,a=z0(n,r,i,Math.max(2,Math.floor(l/rh)));return N0(a,u=>l*ln(u,i)/(ln(r,i)-ln(n,i)))}function N0(t,e){let n=[];for(let r of[...t].sort((o,s)=>+(s===0)-+(o===0)||Math.abs(s)-Math.abs(o)))n.every(o=>Math.abs(e(r)-e(o))>=_0)&&n.push(r);return n.sort((r,o)=>r-o)}function z0(t,e,n,r){let o=n>0?n:t,s=Math.max(Math.abs(e),n>0?Math.abs(t):0);if(!(o>0&&o<=s&&s<1/0))return[];let i=Math.floor(Math.log10(o)),l=Math.ceil(Math.log10(s)),a=Math.log10(s/o),u=n>0&&t<0&&e>0?2:1,f=Math.max(1,Math.ceil((l-i)*u/r)),p=a*u*2<=Math.max(r,4)?[1,2,5]:[1],m=n>0?[0]:[];for(let x=l-l%f;x>=i;x-=f)for(let $ of p){let T=+`${$}e${x}`;m.push(T),n>0&&m.push(-T)}return m.filter(x=>x>=t&&x<=e).sort((x,$)=>x-$)}function H0(t,e){return t.map(n=>{if(n===null)return"";let r=Math.abs(n);if(!(e>0))return Y(n,3);let o=D0(e),s=Math.floor(Math.log10(r))-o+1;return n!==0&&(r>=1e5||r<.001)?Y(n,Math.max(3,Math.min(15,s))):(o<0?n.toFixed(-o):Y(n,5)).replace("-","−")})}function D0(t){let[e="",n="0"]=t.toExponential(5).split("e");return Number(n)-(String(Number(e)).split(".")[1]?.length??0)}function sh(t,e,n){let r=[];for(let o=e;o<n;o+=1)for(let s of t)r.push(+`${s}e${o}`);return r}function I0(t,[e,n]){let r=o=>{let s=u=>o?u>n:u<e,i=t.findIndex(u=>u!==null&&s(u));if(i<0)return[];let a=t.filter(u=>u!==null&&s(u)).reduce((u,f)=>(o?f>u:f<u)?f:u);return[{first:i,value:a,up:o}]};return[...r(!0),...r(!1)]}function xa(t,e,n,r){for(let o of t.curves)for(let{first:s,value:i,up:l}of I0(o.values,e)){let a=B0(t,o,s,l);if(!t.inside(a))continue;let u=l?t.box.y+2*t.ratio:t.bottom-2*t.ratio,f=n(o);if(t.within(()=>{t.triangle(a,u,9,f,l)}),!r)continue;let p=`${l?"↑":"↓"} ${Y(i)}`,m=8*t.ratio;t.label(p,{colour:f,strength:1,priority:1},(x,$)=>{let T=l?u:u-$;return[[a+m,T],[a-x-m,T]]})}}function B0(t,e,n,r){let o=f=>t.x(e.steps[f]??0,e),[s,i]=[e.values[n-1],e.values[n]];if(typeof s!="number"||typeof i!="number")return o(n);let l=r?t.box.y:t.bottom,[a,u]=[t.y(s),t.y(i)];return o(n-1)+(l-a)/(u-a)*(o(n)-o(n-1))}function ih(t){let{box:e,ratio:n}=t,r=6*n,o=Math.ceil(e.width/r)+1,s=Math.ceil(e.height/r)+1,i=new Uint8Array(o*s),l=f=>Math.max(0,Math.min(o-1,Math.floor((f-e.x)/r))),a=f=>Math.max(0,Math.min(s-1,Math.floor((f-e.y)/r))),u=(f,p,m,x)=>{let $=Math.min(100,Math.ceil(Math.hypot(m-f,x-p)/r))||1;for(let T=1;T<=$;T+=1){let A=T/$;i[a(p+(x-p)*A)*o+l(f+(m-f)*A)]=1}};for(let f of t.curves){let p=null;f.steps.forEach((m,x)=>{let $=f.values[x];if(typeof $!="number"){p=null;return}let T=[t.x(m,f),t.y($)];(t.inside(T[0])||p&&t.inside(p[0]))&&u(...p??T,...T),p=T})}return({x:f,y:p,width:m,height:x})=>{let $=0;for(let T=a(p);T<=a(p+x);T+=1)for(let A=l(f);A<=l(f+m);A+=1)$+=i[T*o+A]??0;return $}}function W0(t,e){return t.x<e.x+e.width&&e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height}function lh(t,e,n,r,o,s=[]){let i=[],l=[];for(let a of[...t].sort((u,f)=>u.priority-f.priority)){let u=F0(a.text,e.width*.9,n),f=n(u),p=null,m=1/0,x=a.places(f,r),[$,T]=x[0]??[0,0];if(!l.some(O=>O.text===u&&Math.abs(O.x-$)<f&&Math.abs(O.y-T)<3*r)){for(let[O,[M,B]]of x.entries()){let _={x:ah(M,e.x,e.x+e.width-f),y:ah(B,e.y,e.y+e.height-r),width:f,height:r},Q=[...i,...s].some(Z=>W0(_,Z));if(Q&&!a.forced)continue;let W=Math.hypot(_.x-M,_.y-B)/r,N=o(_)+O*.5+W*4+(Q?1e3:0);N<m&&(m=N,p=_)}p&&(i.push({...p,text:u,colour:a.colour}),l.push({text:u,x:$,y:T}))}}return i}function ah(t,e,n){return Math.max(e,Math.min(n,t))}function F0(t,e,n){if(n(t)<=e)return t;let r=t.length-1;for(;r>1&&n(`${t.slice(0,r)}…`)>e;)r-=1;return`${t.slice(0,r).trimEnd()}…`}var cr=class{constructor(e,n,r,o){this.plot=e;this.colours=n;this.curves=r;this.abscissa=o;this.wishes=[];this.obstacles=[];this.tints=new Map;this.ctx=e.ctx,this.ratio=devicePixelRatio;let{left:s,top:i,width:l,height:a}=e.bbox;this.box={x:s,y:i,width:l,height:a}}x(e,n){return this.plot.valToPos(this.abscissa.x(e,n),"x",!0)}y(e){return this.plot.valToPos(e,"y",!0)}get bottom(){return this.box.y+this.box.height}get right(){return this.box.x+this.box.width}inside(e){return e>=this.box.x-1&&e<=this.right+1}valueAt({member:e,tag:n},r){let o=this.curves.find(l=>l.member===e&&l.tag===n);if(!o)return null;let s=null,i=1/0;return o.steps.forEach((l,a)=>{let u=o.values[a];typeof u=="number"&&Math.abs(l-r)<i&&(i=Math.abs(l-r),s=u)}),s}within(e){let{ctx:n,box:r}=this;n.save(),n.beginPath(),n.rect(r.x,r.y,r.width,r.height),n.clip(),e(n),n.restore()}tint(e,n){this.tints.set(e,[...this.tints.get(e)??[],n])}wash(){this.within(e=>{for(let[n,r]of this.tints){e.fillStyle=n,e.beginPath();for(let{x:o,y:s,width:i,height:l}of r)e.rect(o,s,i,l);e.fill()}})}trace(e,n,r){this.within(o=>{o.strokeStyle=r,o.lineWidth=1.25*this.ratio,o.beginPath();let s=!1;e.forEach((i,l)=>{let a=n[l];if(typeof a!="number"){s=!1;return}s?o.lineTo(this.x(i),this.y(a)):o.moveTo(this.x(i),this.y(a)),s=!0}),o.stroke()})}line(e,n,r,o,s,i=1,l=[]){let{ctx:a,ratio:u}=this;a.save(),a.strokeStyle=s,a.lineWidth=i*u,a.setLineDash(l.map(f=>f*u)),a.beginPath(),a.moveTo(e,n),a.lineTo(r,o),a.stroke(),a.restore()}ring(e,n,r,o){let{ctx:s,ratio:i}=this;s.save(),s.beginPath(),s.arc(e,n,r*i,0,2*Math.PI),s.fillStyle=this.colours.surface,s.fill(),s.lineWidth=2*i,s.strokeStyle=o,s.stroke(),s.restore()}triangle(e,n,r,o,s){let{ctx:i,ratio:l}=this,a=r*l,u=s?a:-a;i.save(),i.beginPath(),i.moveTo(e,n),i.lineTo(e-a*.6,n+u),i.lineTo(e+a*.6,n+u),i.closePath(),i.fillStyle=o,i.fill(),i.restore()}occupy(e,n,r,o){this.obstacles.push({x:e,y:n,width:r,height:o})}label(e,n,r){if(!e||n.strength<1)return;let{colour:o,priority:s,strength:i}=n,l=i>1;this.wishes.push({text:e,colour:o,priority:l?-1:s,places:r,forced:l})}note(e,n,r){this.wishes.push({text:e,colour:n,priority:4,places:r,forced:!1})}flush(){let{ctx:e,ratio:n,box:r}=this;if(!this.wishes.length)return;e.save(),e.font=`500 ${11*n}px ${Dt}`,e.textBaseline="middle",e.textAlign="left";let o=4*n,s=l=>e.measureText(l).width+2*o,i=lh(this.wishes,r,s,16*n,ih(this),this.obstacles);for(let{x:l,y:a,width:u,height:f,text:p,colour:m}of i)e.fillStyle=Ge(this.colours.surface,.5),e.beginPath(),e.roundRect(l,a,u,f,3*n),e.fill(),e.strokeStyle=Ge(this.colours.surface,.85),e.lineWidth=3*n,e.lineJoin="round",e.strokeText(p,l+o,a+f/2+n*.5),e.fillStyle=m,e.fillText(p,l+o,a+f/2+n*.5);e.restore()}};function Wo(t){return t==="mousemove"||t==="mouseleave"}function uh(t,e,n){let r=null,o=s=>{s!==r&&(r=s,t.over.style.cursor=s===null?"":"pointer",n.hover(s))};t.over.addEventListener("mousemove",s=>{o(s.buttons?null:e(t,s.offsetX,s.offsetY))}),t.over.addEventListener("mouseleave",()=>{o(null)}),t.over.addEventListener("click",s=>{let i=e(t,s.offsetX,s.offsetY);i!==null&&n.pick(i)})}var V0=1,q0=3,j0=4,U0=.16;function ch(t,e,n){let{grid:r,lines:o,window:s,palette:i}=e,l=r.columns.length-o.length,a=Z0(e),u={width:e.width,height:e.height,padding:[8,e.axis==="share"?24:12,0,0],legend:{show:!1},focus:{alpha:.25},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},focus:{prox:24},points:{size:7,width:2},...e.sync?{sync:K0(e.sync)}:{},dataIdx:(f,p,m)=>p?n.nearest(p-1,m)??m:m,bind:{dblclick:()=>()=>(n.zoom(null),null)}},scales:{x:{time:e.axis==="wall",range:()=>[...s]},y:a},axes:va(i,a,e.axis),series:[{},...Q0(e),...o.map((f,p)=>J0(f,r.isolated[l+p]??[]))],bands:o.flatMap(({range:f,colour:p})=>f?[{series:[f[1]+1,f[0]+1],fill:Ge(p,U0)}]:[]),hooks:{draw:[f=>G0(f,e)],setCursor:[f=>n.cursor((f.cursor.left??-1)<0?null:f.cursor.idx??null)],setSeries:[(f,p)=>n.light(Y0(e,(p??0)-1))],setSelect:[f=>{let{left:p,width:m}=f.select;m>=5&&n.zoom([f.posToVal(p,"x"),f.posToVal(p+m,"x")])}]}};return new Je(u,[r.x,...r.columns],t)}function K0(t){return{key:t,setSeries:!1,scales:["x",null],filters:{pub:Wo,sub:Wo}}}function G0(t,{curves:e,lines:n,palette:r}){let{min:o,max:s}=t.scales.y??{};if(o===void 0||s===void 0)return;let i=new cr(t,r,e,new jr("step",e,0));xa(i,[o,s],l=>n[e.indexOf(l)]?.colour??r.none,!1)}function Y0({grid:t,lines:e},n){let r=n-(t.columns.length-e.length);if(r>=0)return r;let o=e.findIndex(({range:s})=>s?.includes(n));return o<0?null:o}function J0({colour:t,dash:e,width:n},r){return{stroke:t,dash:e,width:n,spanGaps:!1,points:{show:r.length>0,filter:()=>r,size:5,fill:t}}}function Q0({lines:t}){return t.flatMap(({range:e,colour:n})=>(e??[]).map(()=>({stroke:Ge(n,.35),width:.75,spanGaps:!1,points:{show:!1}})))}function Z0({extent:t,log:e,grid:n}){let r=e?t[0]>0?0:ew(n.columns):null,o=qi([...t],r),s={range:()=>o,distr:r===null?V0:r>0?j0:q0};return r&&(s.asinh=r),s}var X0=.05;function ew(t){let e=t.flatMap(n=>n.flatMap(r=>r?[Math.abs(r)]:[])).sort((n,r)=>n-r);return e[Math.floor(e.length*X0)]??1}var wa=class{constructor(e,n){this.events=n;this.chart=null;this.scene=null;this.root=null;this.size=null;e.addController(this)}hostDisconnected(){this.size?.disconnect(),this.size=null,this.root=null,this.chart?.destroy(),this.chart=null}show(e,n){this.scene=n,e!==this.root&&(this.size?.disconnect(),this.size=new ResizeObserver(()=>{this.resize(e)}),this.size.observe(e),this.root=e),this.draw(e)}point(e){let{chart:n,scene:r}=this;n?.setCursor({left:n.valToPos(r?.grid.x[e]??0,"x"),top:10})}resize(e){let{clientWidth:n,clientHeight:r}=e;!n||!r||(this.chart?this.chart.setSize({width:n,height:r}):this.draw(e))}draw(e){let{clientWidth:n,clientHeight:r}=e;this.chart?.destroy(),this.chart=null,n&&r&&this.scene&&(this.chart=ch(e,{...this.scene,width:n,height:r},this.events))}};var Fu=12;function dh({table:t,entries:e,range:n,place:r,left:o,width:s}){let i=o>s/2,l=i?{right:`${s-o+Fu}px`}:{left:`${o+Fu}px`},a={"max-width":`${Math.max(i?o:s-o,s/2)-2*Fu}px`};return b`<div class="tip" aria-hidden="true" style=${na({...l,...a})}>
    <p>${r}</p>
    ${ph(t.above)}
    <table>
      ${t.rows.map(({line:u,value:f})=>{let p=e[u];return p?b`<tr ?data-lit=${p.lit}>
              <td>${cu(p)}</td>
              <td class="who">${xs(p.name)}</td>
              <td class="number">${Qn(f,n)}</td>
            </tr>`:S})}
    </table>
    ${ph(t.below)}
  </div>`}function ph(t){return t?b`<p class="quiet">
        ${c(g`${H(t)} more`,{id:"more-runs-at-cursor",desc:"Runs that are not in the table beside the cursor"})}
      </p>`:S}var fh=11;function Vu(t,e,n){let{left:r,top:o,width:s,height:i}=t.bbox,l=Object.create(t,{ctx:{value:e}}),a=u=>{for(let f of u??[])f(l)};a(t.hooks.drawClear),tw(t,e,n),e.save(),e.beginPath(),e.rect(r,o,s,i),e.clip(),nw(t,e),t.series.forEach((u,f)=>{f>0&&u.show!==!1&&rw(t,e,f)}),e.restore(),a(t.hooks.draw)}function tw(t,e,n){let r=devicePixelRatio,{left:o,top:s,width:i,height:l}=t.bbox,[a,u]=t.axes,f=(m,x)=>{e.strokeStyle=x,e.beginPath(),e.moveTo(m[0],m[1]),e.lineTo(m[2],m[3]),e.stroke()};e.save(),e.lineWidth=r,e.font=`${fh*r}px ${Dt}`;let p=s+l;e.textAlign="right",e.textBaseline="middle",u._splits?.forEach((m,x)=>{let $=t.valToPos(m,"y",!0);Number.isFinite($)&&(f([o,$,o+i,$],n.grid),e.fillStyle=n["text-2"],e.fillText(u._values?.[x]??"",o-(u.gap??0)*r,$))}),f([o,p,o+i,p],n["border-strong"]),e.textAlign="center",e.textBaseline="top",e.fillStyle=n["text-2"],a._splits?.forEach((m,x)=>{(a._values?.[x]??"").split(`
`).forEach(($,T)=>{let A=(a.gap??0)+T*fh*1.5;e.fillText($,t.valToPos(m,"x",!0),p+A*r)})}),e.restore()}function nw(t,e){for(let{series:n,fill:r}of t.bands??[]){let o=n.map(a=>hh(t,a).flat()),[s=[],i=[]]=o,l=_s(r,t,n[0]);!s.length||typeof l!="string"||(e.fillStyle=l,e.beginPath(),gh(e,[...s,...i.reverse()]),e.closePath(),e.fill())}}function rw(t,e,n){let r=devicePixelRatio,o=t.series[n],s=_s(o?.stroke,t,n);if(!(!o||typeof s!="string")){e.save(),e.strokeStyle=s,e.lineWidth=(o.width??1)*r,e.lineJoin="round",e.setLineDash((o.dash??[]).map(i=>i*r)),e.beginPath();for(let i of hh(t,n))gh(e,i);e.stroke(),e.restore(),ow(t,e,n,o.points??{})}}function ow(t,e,n,r){let o=devicePixelRatio,s=_s(r.show,t,n),i=r.filter,l=i?.(t,n,s);if(!s||!Array.isArray(l))return;let[a,u]=[_s(r.stroke,t,n),_s(r.fill,t,n)];e.save(),e.lineWidth=(r.width??1)*o;for(let f of l){let[p,m]=mh(t,n,f)??[NaN,NaN];Number.isFinite(p+m)&&(e.beginPath(),e.arc(p,m,((r.size??0)-(r.width??0))/2*o,0,2*Math.PI),typeof u=="string"&&(e.fillStyle=u,e.fill()),typeof a=="string"&&(e.strokeStyle=a,e.stroke()))}e.restore()}function _s(t,e,n){return typeof t=="function"?t(e,n):t}function mh(t,e,n){let r=t.data[0][n],o=t.data[e]?.[n];if(o===void 0||r===void 0)return;if(o===null)return null;let s=[t.valToPos(r,"x",!0),t.valToPos(o,"y",!0)];return s.every(Number.isFinite)?s:null}function hh(t,e){let{left:n,width:r}=t.bbox,o=Array.from(t.data[0],(a,u)=>mh(t,e,u)).filter(a=>a!==void 0),s=o.findLastIndex(a=>a&&a[0]<n),i=o.findIndex(a=>a&&a[0]>n+r),l=[[]];for(let a of o.slice(Math.max(0,s),i<0?void 0:i+1))a?l.at(-1)?.push(a):l.push([]);return l.filter(a=>a.length)}function gh(t,e){e.forEach(([n,r],o)=>{o?t.lineTo(n,r):t.moveTo(n,r)})}var sw={center:"middle",right:"end",end:"end"},iw={middle:"central",top:"hanging"},Ls=class{constructor(e){this.measure=e;this.fillStyle="#000000";this.strokeStyle="#000000";this.lineWidth=1;this.lineJoin="miter";this.font="10px sans-serif";this.textAlign="left";this.textBaseline="alphabetic";this.dash=[];this.clips=0;this.path=[];this.stack=[];this.out=[];this.count=0}toDocument(e,n,r=""){let o={width:de(n[0]),height:de(n[1]),viewBox:`0 0 ${de(e[0])} ${de(e[1])}`};return`<svg xmlns="http://www.w3.org/2000/svg"${ju(o)}>${this.out.join("")}${r}</svg>
`}moved(e,n){return`<g transform="translate(${de(e)} ${de(n)})">${this.out.join("")}</g>`}save(){let{fillStyle:e,strokeStyle:n,lineWidth:r,lineJoin:o,font:s,textAlign:i,textBaseline:l,dash:a,clips:u}=this;this.stack.push({fillStyle:e,strokeStyle:n,lineWidth:r,lineJoin:o,font:s,textAlign:i,textBaseline:l,dash:a,clips:u})}restore(){let e=this.stack.pop();e&&(this.out.push("</g>".repeat(this.clips-e.clips)),Object.assign(this,e))}beginPath(){this.path=[]}moveTo(e,n){this.path.push(`M${de(e)} ${de(n)}`)}lineTo(e,n){this.path.push(`${this.path.length?"L":"M"}${de(e)} ${de(n)}`)}closePath(){this.path.push("Z")}rect(e,n,r,o){this.path.push(`M${de(e)} ${de(n)}h${de(r)}v${de(o)}h${de(-r)}Z`)}roundRect(e,n,r,o,s=0){let i=typeof s=="number"?s:0,l=(a,u)=>`a${de(i)} ${de(i)} 0 0 1 ${de(a)} ${de(u)}`;this.path.push(`M${de(e+i)} ${de(n)}h${de(r-2*i)}${l(i,i)}v${de(o-2*i)}${l(-i,i)}`,`h${de(2*i-r)}${l(-i,-i)}v${de(2*i-o)}${l(i,-i)}Z`)}arc(e,n,r){let o=s=>`a${de(r)} ${de(r)} 0 1 1 ${de(s)} 0`;this.path.push(`M${de(e-r)} ${de(n)}${o(2*r)}${o(-2*r)}Z`)}clip(){let e=`clip${this.count+=1}`;this.out.push(`<clipPath id="${e}"><path d="${this.path.join("")}"/></clipPath><g clip-path="url(#${e})">`),this.clips+=1}setLineDash(e){this.dash=[...e]}fill(){this.draw({...qu("fill",this.fillStyle)})}stroke(){this.draw({fill:"none",...this.line()})}fillText(e,n,r,o){this.write(e,n,r,qu("fill",this.fillStyle),o)}strokeText(e,n,r){this.write(e,n,r,{fill:"none",...this.line()})}measureText(e){return{width:this.measure(e,this.font)}}line(){return{...qu("stroke",this.strokeStyle),"stroke-width":de(this.lineWidth),"stroke-linejoin":this.lineJoin,...this.dash.length?{"stroke-dasharray":this.dash.map(de).join(" ")}:{}}}draw(e){this.path.length&&this.out.push(`<path d="${this.path.join("")}"${ju(e)}/>`)}write(e,n,r,o,s){let i=sw[this.textAlign],l=iw[this.textBaseline],a=s!==void 0&&this.measure(e,this.font)>s,u={x:de(n),y:de(r),style:`font: ${this.font}`,...i?{"text-anchor":i}:{},...l?{"dominant-baseline":l}:{},...a?{textLength:de(s),lengthAdjust:"spacingAndGlyphs"}:{},...o};this.out.push(`<text${ju(u)}>${bh(e)}</text>`)}};function qu(t,e){let n=/^(#[0-9a-f]{6})([0-9a-f]{2})$/i.exec(e);return n?{[t]:n[1]??"",[`${t}-opacity`]:de(parseInt(n[2]??"ff",16)/255)}:{[t]:e}}function de(t){return Math.round(t*100)/100}function ju(t){return Object.entries(t).map(([e,n])=>` ${e}="${bh(String(n))}"`).join("")}function bh(t){let e={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};return t.replace(/[&<>"]/g,n=>e[n]??"").replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g,"")}var aw=2,kn=16,yh=40,Uu=22,$a=20,lw=12,uw=t=>`600 ${14*t}px ${Dt}`,vh=t=>`400 ${12*t}px ${Dt}`;function Ku(t,e,n){let r=document.createElement("canvas"),o=r.getContext("2d");if(!o)return Promise.resolve(null);let s=wh(t,e,(l,a)=>Sh(o,l,a)),i=aw/devicePixelRatio;return r.width=Math.round(s.width*i),r.height=Math.round(s.height*i),o.scale(i,i),$h(o,s,e,n),o.translate(kn*devicePixelRatio,s.head),Vu(t,o,n),new Promise(l=>{r.toBlob(l,"image/png")})}function xh(t,e,n){let r=document.createElement("canvas").getContext("2d"),o=(f,p)=>r?Sh(r,f,p):f.length*Uu*.3,s=wh(t,e,o),[i,l]=[new Ls(o),new Ls(o)];$h(i,s,e,n),Vu(t,l,n);let a=[s.width,s.height],u=[s.width/devicePixelRatio,s.height/devicePixelRatio];return i.toDocument(a,u,l.moved(kn*devicePixelRatio,s.head))}function wh(t,{keys:e},n){let r=devicePixelRatio,{width:o,height:s}=t.ctx.canvas,i=[],[l,a]=[kn*r,0];for(let{text:f}of e){let p=($a+6)*r+n(f,vh(r));l>kn*r&&l+p>o+kn*r&&([l,a]=[kn*r,a+1]),i.push([l,(yh+(a+.5)*Uu)*r]),l+=p+16*r}let u=(yh+(e.length?a+1:0)*Uu+4)*r;return{width:o+2*kn*r,height:s+u+lw*r,head:u,places:i}}function $h(t,e,n,r){let o=devicePixelRatio,s=e.width-2*kn*o;t.fillStyle=r.surface,t.beginPath(),t.rect(0,0,e.width,e.height),t.fill(),t.textBaseline="middle",t.fillStyle=r.text,t.font=uw(o),t.fillText(n.title,kn*o,20*o,s*.6);let i=Math.min(s*.6,t.measureText(n.title).width);t.fillStyle=r["text-2"],t.font=vh(o),t.textAlign="right",t.fillText(n.note,kn*o+s,20*o,Math.max(1,s-i-16*o)),t.textAlign="left",n.keys.forEach((l,a)=>{let[u,f]=e.places[a]??[0,0];cw(t,u,f,l,r.surface),t.fillStyle=r.text,t.fillText(l.text,u+($a+6)*o,f)})}function cw(t,e,n,{colour:r,dash:o,hollow:s},i){let l=devicePixelRatio;t.save(),t.strokeStyle=r,t.lineWidth=2*l,t.setLineDash(o.map(a=>a*l)),t.beginPath(),t.moveTo(e,n),t.lineTo(e+$a*l,n),t.stroke(),t.setLineDash([]),s&&(t.fillStyle=i,t.lineWidth=1.5*l,t.beginPath(),t.arc(e+$a/2*l,n,3*l,0,2*Math.PI),t.fill(),t.stroke()),t.restore()}function Sh(t,e,n){t.save(),t.font=n;let{width:r}=t.measureText(e);return t.restore(),r}function Fo(t,e){return Gu(t,e)?"":Y(e)}var pw=.005;function Gu(t,e){return(t.match(/[-−]?\d[\d,]*(?:\.\d+)?(?:e[-+−]?\d+)?/gi)??[]).some(r=>{let o=Number(r.replaceAll(",","").replaceAll("−","-")),[s="",i="0"]=r.replaceAll("−","-").split(/e/i),l=10**(Number(i)-(s.split(".")[1]?.length??0));return Math.abs(o-e)<=Math.min(l*.5001,Math.abs(e)*pw)})}var Rh={over(t,e,n){let{ratio:r}=t,{value:o,label:s}=e,i=kh(t,e);if(!i||!t.inside(i.x))return;let{x:l,y1:a,y2:u}=i,{strength:f}=n,p=Ge(n.colour,f<1?.35:1),m=f>1?3:2,x=4*r;t.line(l,a,l,u,p,m),t.line(l-x,a,l+x,a,p,m),t.line(l-x,u,l+x,u,p,m),t.occupy(l-x,Math.min(a,u)-x,2*x,Math.abs(u-a)+2*x);let $=/\d/.test(s)?s:`${s} ${Y(o,3)}`;t.label($,n,(T,A)=>{let O=(a+u)/2-A/2,M=8*r;return[[l+M,O],[l-T-M,O],[l-T-M,Math.min(a,u)-A],[l-T-M,Math.max(a,u)]]})},distance(t,e,[n,r]){let o=kh(t,e);if(!o)return 1/0;let[s,i]=[Math.min(o.y1,o.y2),Math.max(o.y1,o.y2)];return Math.hypot(n-o.x,Math.max(s-r,r-i,0))},values:({first_value:t,other_value:e})=>[t,e].filter(n=>typeof n=="number"),row:({label:t,step:e,value:n})=>({name:t,value:`${Fo(t,n)} ${di(qe(e))}`.trim()})};function kh(t,e){let{member:n,tag:r,other_member:o,other_tag:s,step:i,value:l}=e,a=e.first_value??t.valueAt({member:n,tag:r},i),u=e.other_value??t.valueAt({member:o,tag:s},i)??(a===null?null:a-l);return a===null||u===null?null:{x:t.x(i,{member:n,tag:r}),y1:t.y(a),y2:t.y(u)}}var Th={over(t,{value:e,label:n},r){let{box:o,ratio:s}=t,{colour:i,strength:l}=r,a=t.y(e),u=3*s,f=a<o.y?"↑ ":a>t.bottom?"↓ ":"";f||t.line(o.x,a,t.right,a,Ge(i,l<1?.3:1),l>1?2.5:1.5,[6,4]),t.label(f+dw(n,e),r,(p,m)=>{let x=Math.max(a-m-u,o.y+u),$=Math.min(a+u,t.bottom-m-u),T=[];for(let A of[1,0,.5,.75,.25]){let O=o.x+u+(o.width-p-2*u)*A;T.push([O,x],[O,$])}return T})},distance:(t,{value:e},[,n])=>Math.abs(n-t.y(e))+3*t.ratio,values:({value:t,tolerance:e})=>e?[t-e,t,t+e]:[t],row:({label:t,value:e})=>({name:t,value:Fo(t,e)})};function dw(t,e){return t.includes("=")||Gu(t,e)?t:`${t} = ${Y(e)}`}var Eh={over(t,{step:e,value:n,label:r,member:o,tag:s},i){let{box:l,ratio:a}=t,{colour:u,strength:f}=i,p=t.x(e,{member:o,tag:s});if(!t.inside(p))return;let m=n===null?l.y+28*a:t.y(n),x=Ge(u,f<1?.35:1);if((f>1||n===null)&&t.line(p,l.y,p,t.bottom,x,1,[2,3]),n!==null){let $=f>1?7:5;t.ring(p,Math.max(l.y,Math.min(t.bottom,m)),$,x),t.occupy(p-$*a,m-$*a,2*$*a,2*$*a)}t.label(`${r} ${fw(r,e)}`.trim(),i,($,T)=>{let A=10*a,M=t.valueAt({member:o,tag:s},e)!==null&&n!==null,B=[[p-$/2,m-T-A],[p+A,m-T/2],[p-$-A,m-T/2],[p+A,m-T-A],[p-$-A,m-T-A],[p-$-A,m+A]];return M&&B.splice(1,0,[p-$/2,m+A],[p+A,m+A]),B})},distance(t,{step:e,value:n,member:r,tag:o},[s,i]){let l=t.x(e,{member:r,tag:o});return n===null?Math.abs(s-l):Math.hypot(s-l,i-Math.max(t.box.y,Math.min(t.bottom,t.y(n))))},values:({value:t})=>t===null?[]:[t],row:({label:t,step:e,value:n})=>({name:t,value:`${n===null?"":Fo(t,n)} ${di(qe(e))}`.trim()})};function fw(t,e){return t.match(/\d[\d,]*(?:\.\d+)?/g)?.some(n=>Number(n.replaceAll(",",""))===e)?"":`@ ${qe(e)}`}var Mh={under(t,e,{colour:n,strength:r,leading:o}){let{first_step:s,last_step:i}=e,{ratio:l,box:a}=t,u=t.x(s,e),f=Math.max(t.x(i,e)-u,2*l);if(o||r>1){let p=Ge(n,r>1?.18:r<1?.04:.1);t.tint(p,{x:u,y:a.y,width:f,height:a.height})}t.tint(Ge(n,r<1?.3:.9),{x:u,y:a.y,width:f,height:2*l})},over(t,e,n){let{ratio:r,box:o}=t,{first_step:s,last_step:i,label:l}=e,a=Math.max(t.x(s,e),o.x),u=Math.min(t.x(i,e),t.right);u<o.x||a>t.right||t.label(l,n,(f,p)=>{let m=(a+u-f)/2,x=[o.y+4*r,o.y+6*r+p,t.bottom-p-4*r],$=u-a>=f?[a+2*r,m,u-f]:[m];return x.flatMap(T=>$.map(A=>[A,T]))})},distance(t,e,[n,r]){let[o,s]=[t.x(e.first_step,e),t.x(e.last_step,e)],i=Math.max(0,r-t.box.y-18*t.ratio);return Math.hypot(Math.max(o-n,n-s,0),i)+5*t.ratio},row:({label:t,first_step:e,last_step:n})=>({name:t,value:e===n?Rt(qe(e)):fi(qe(e),qe(n))})};var mw={row:({name:t,value:e,unit:n})=>({name:t,value:Ur(e,n)})},hw={row:t=>{let e=Object.entries(t).filter(([,o])=>["number","string"].includes(typeof o)),n=new Map(e),r=[...n].filter(([o])=>!["kind","label","name"].includes(o)).map(([o,s])=>`${o.replaceAll("_"," ")} ${typeof s=="number"?Y(s):s}`);return{name:String(n.get("label")??n.get("name")??t.kind),value:r.join(", ")}}},gw=new Map(Object.entries({span:Mh,level:Th,point:Eh,gap:Rh,stat:mw}));function pr(t){return gw.get(t.kind)??hw}function Vo(t){return pr(t).row(t)}function Sa(t){return Bi(t).flatMap(({evidence:e})=>pr(e).values?.(e)??[])}function bw(t){return/(?:series|ss)$/.test(t)?t:/(?:ss|sh|ch|x)es$/.test(t)?t.slice(0,-2):t.replace(/ies$/,"y").replace(/s$/,"")}function Ur(t,e){if(t===null)return Zn();let n=c("^(?:share|fraction)(?: of (.+))?$",{id:"unit-share",desc:"Regular expression of how the server says the unit of a share: share, share of the curve"}),r=new RegExp(n).exec(e);if(r){let s=Y(t*100,3),i=r.slice(1).join("");return i?c(g`${s} % of ${i}`,{desc:"A share of something"}):c(g`${s} %`,{desc:"A share"})}let o=t===1?bw(e):e;return o?`${Y(t)} ${o}`:Y(t)}function Ch({heads:t,rows:e}){return[t,...e].map(n=>`${n.map(vw).join(",")}\r
`).join("")}function Ah({heads:t,rows:e}){return[t,...e].map(n=>n.map(r=>Ph(r).replace(/[\t\r\n]+/g," ")).join("	")).join(`
`)}function qo(t){return t.replace(/[\\`*_[\]<>|#~&]/g,"\\$&").replace(/\s+/g," ")}function yw(t){return t==null?"":String(t)}function Ph(t){let e=yw(t);return typeof t=="string"&&/^[=+\-@\t]/.test(e)?`'${e}`:e}function vw(t){let e=Ph(t);return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e}var xw={nan:NaN,inf:1/0,"-inf":-1/0};function _h(t,e,n){let[r,o]=n??[-1/0,1/0],s=[...new Set(e.flatMap(u=>u.steps))].filter(u=>u>=r&&u<=o).sort((u,f)=>u-f),i=e.map(u=>new Map(u.steps.map((f,p)=>[f,p]))),l=["step"];t.forEach((u,f)=>{let p=u.member==="."?u.tag:`${u.member}/${u.tag}`;l.push(p,`${p} wall_time`),e[f]?.smoothed&&l.push(`${p} smoothed`)});let a=s.map(u=>{let f=[u];return e.forEach((p,m)=>{let x=i[m]?.get(u)??-1;f.push(x<0?null:p.values[x]??ww(p,u),p.wall_times[x]),p.smoothed&&f.push(p.smoothed[x])}),f});return{heads:l,rows:a}}function ww(t,e){let n=t.marks.findLast(r=>r.step<=e);return xw[n?.value??"nan"]}function Lh(t,e,n){let r=[`### ${_e(t.rule,e)}: ${qo(t.run)}`,"",Me([`**${Ln(t.severity)}**`,bi(t.confidence)]),"",$w(t.message),""],o=t.evidence.flatMap(l=>l.kind==="stat"?[l]:[]);if(o.length){let l=[c("Measured",{desc:"Head of a column of names of measured numbers"}),c("Value",{desc:"A measured number"}),c("Limit",{desc:"What a number is compared with"})];r.push(`| ${l.join(" | ")} |`,"| --- | ---: | ---: |");for(let{name:a,value:u,limit:f,unit:p}of o){let m=f===null?"":Ur(f,p);r.push(`| ${qo(a)} | ${Ur(u,p)} | ${m} |`)}r.push("")}let s=t.evidence.filter(l=>l.kind!=="stat");for(let l of s){let{name:a,value:u}=Vo(l);r.push(`- ${qo(a)}${u?`: ${qo(u)}`:""}`)}s.length&&r.push("");let i=t.remedies.map(l=>e?.remedies[l]?.action).filter(l=>l!==void 0);return i.length&&r.push(c("What to do next:"),"",...i.map((l,a)=>`${a+1}. ${l}`),""),n&&r.push(`<${n}>`,""),r.join(`
`)}function $w(t){return t.split(/((?<!`)`[^`]+`(?!`))/).map((n,r)=>r%2?n.replace(/\s+/g," "):qo(n)).join("")}function Oh(t,e,n){return`${`${t} ${e}`.replace(/[^\p{L}\p{N}._=-]+/gu,"-").replace(/^[-.]+|-+$/g,"").slice(0,120)||"chart"}.${n}`}function ka({chart:t,caption:e,palette:n,run:r,points:o,thinned:s}){let i=(a,u)=>{a&&yp(a,Oh(r,e.title,u))},l=(a,u)=>new Blob([a],{type:`${u};charset=utf-8`});return[{label:c("Save picture (PNG)"),act:()=>{Ku(t,e,n).then(a=>i(a,"png"))}},{label:c("Save picture (SVG)"),act:()=>i(l(xh(t,e,n),"image/svg+xml"),"svg")},{label:s?c("Save shown points (CSV)"):c("Save points (CSV)"),act:()=>i(l(Ch(o()),"text/csv"),"csv")},{label:c("Copy picture"),act:()=>Sw(Ku(t,e,n)),done:c("Copied")},{label:s?c("Copy shown points"):c("Copy points"),act:()=>Hr(Ah(o())),done:c("Copied")}]}async function Sw(t){let e=t.then(n=>n??Promise.reject(new Error("nothing was drawn")));await navigator.clipboard.write([new ClipboardItem({"image/png":e})])}var Nh=J`
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
  :host([small]) .plot {
    height: 220px;
    margin-top: 4px;
  }
  .plot {
    position: relative;
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
  h2 {
    display: flex;
    min-width: 0;
  }
  h2 td-menu {
    margin: -2px 0 -2px auto;
    padding-left: 8px;
  }
  :host([small]) h2 {
    padding: 8px 16px 0;
    font-size: 13px;
  }
  .tip {
    position: absolute;
    top: 12px;
    z-index: 3;
    min-width: 120px;
    padding: 4px 8px;
    background: var(--td-surface);
    border: 1px solid var(--td-border-strong);
    border-radius: 4px;
    box-shadow: 0 2px 8px rgb(0 0 0 / 18%);
    font-size: 12px;
    line-height: 18px;
    pointer-events: none;
  }
  .tip p {
    padding: 0;
  }
  .tip table {
    width: 100%;
    border-collapse: collapse;
  }
  .tip td {
    padding: 0 0 0 8px;
  }
  .tip td:first-child {
    width: 24px;
    padding: 0;
  }
  .tip .who {
    max-width: 200px;
  }
  .tip [data-lit] td {
    font-weight: 600;
  }
  .tip svg {
    display: block;
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
`;var Ra=J`
  :host([full]) {
    position: fixed;
    inset: 0;
    z-index: 30;
    display: flex;
    flex-direction: column;
    overflow: auto;
    border: 0;
    border-radius: 0;
  }
  :host([full]) figure {
    flex: 1;
    display: flex;
    flex-direction: column;
  }
  :host([full]) .plot {
    flex: 1 0 200px;
    height: auto;
  }
`,jo=class{constructor(e){this.host=e;this.onKey=e=>{e.key==="Escape"&&!e.defaultPrevented&&this.put(!1)};e.addController(this)}get isOn(){return this.host.hasAttribute("full")}hostDisconnected(){this.put(!1)}get item(){return{label:c("Fill the page"),act:()=>{this.put(!this.isOn)},ticked:this.isOn}}put(e){this.host.toggleAttribute("full",e),document.documentElement.style.overflow=e?"hidden":"",document.removeEventListener("keydown",this.onKey),e&&document.addEventListener("keydown",this.onKey)}};var kw="200px",Uo=class{constructor(e){this.host=e;this.near=!1;this.seen=!1;this.watch=null;e.addController(this)}hostConnected(){this.watch=new IntersectionObserver(e=>{let n=e.at(-1)?.isIntersecting??!1;n!==this.near&&(this.near=n,this.seen||=n,this.host.requestUpdate())},{rootMargin:kw}),this.watch.observe(this.host)}hostDisconnected(){this.watch?.disconnect(),this.near=!1}};var Rw=2e3,dn=class extends ce{constructor(){super(...arguments);this.heading="";this.items=()=>[];this.open=!1;this.said=""}onFocusOut(n){let r=n.relatedTarget;(!r||!this.renderRoot.contains(r))&&(this.box.open=!1)}onKey(n){n.key!=="Escape"||!this.box.open||(n.stopPropagation(),this.close())}close(){this.box.open=!1,this.handle.focus()}async act({act:n,done:r}){let o=Promise.resolve(n());if(this.close(),r===void 0)return;let s=await o.catch(()=>!1);this.said=s===!1?c("Could not be copied"):r,setTimeout(()=>this.said="",Rw)}render(){return b`<span class="said" aria-live="polite">${this.said}</span>
      <details
        @toggle=${()=>this.open=this.box.open}
        @focusout=${n=>this.onFocusOut(n)}
        @keydown=${n=>this.onKey(n)}
      >
        <summary
          aria-label=${c(g`More for ${this.heading}`,{desc:"Menu of a chart"})}
          title=${c("More",{desc:"Menu of a chart"})}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
            <circle cx="3" cy="8" r="1.4" />
            <circle cx="8" cy="8" r="1.4" />
            <circle cx="13" cy="8" r="1.4" />
          </svg>
        </summary>
        <div class="menu" role="menu">
          ${this.open?this.items().map(n=>this.renderItem(n)):S}
        </div>
      </details>`}renderItem(n){let{label:r,ticked:o}=n;return b`<button
      role=${o===void 0?"menuitem":"menuitemcheckbox"}
      aria-checked=${o??S}
      @click=${()=>{this.act(n)}}
    >
      ${r}<span class="tick" aria-hidden="true">${o?"✓":""}</span>
    </button>`}};dn.styles=[we,J`
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
      .said {
        position: absolute;
        right: 28px;
        top: 2px;
        padding: 0 8px;
        border-radius: 4px;
        background: var(--td-info-bg);
        color: var(--td-info);
        font-size: 12px;
        white-space: nowrap;
      }
      .said:empty {
        display: none;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `],R([C()],dn.prototype,"heading",2),R([C({attribute:!1})],dn.prototype,"items",2),R([Ee()],dn.prototype,"open",2),R([Ee()],dn.prototype,"said",2),R([Ar("details")],dn.prototype,"box",2),R([Ar("summary")],dn.prototype,"handle",2),dn=R([xe("td-menu")],dn);var Tw=400,Dn=class extends ce{constructor(){super(...arguments);this.curves=[];this.series=[];this.zoom=null;this.open=!1}render(){return b`<details @toggle=${n=>this.open=n.target.open}>
      <summary class="fold">${c("Show numbers")}</summary>
      ${this.open?this.renderTable():S}
    </details>`}renderTable(){let{x:n}=$o(this.curves),[r,o]=this.zoom??[-1/0,1/0],s=n.filter(p=>p>=r&&p<=o),i=Math.max(1,Math.ceil(s.length/Tw)),l=s.filter((p,m)=>m%i===0||m===s.length-1),a=this.curves.reduce((p,m)=>p+m.points,0),u=this.curves.map(p=>new Map(p.steps.map((m,x)=>[m,p.values[x]??null]))),f=l.length<s.length||this.curves.some(p=>p.thinned);return b`<div class="box cue" tabindex="0" role="region" aria-label=${c("Numbers")}>
      <table>
        ${f?b`<caption>
                ${Ew(l.length,a)}
              </caption>`:S}
        <thead>
          <tr>
            <th scope="col">${c("Step")}</th>
            ${this.series.map((p,m)=>b`<th scope="col" title=${`${p.member} · ${p.tag}`}>
                  ${this.series.length>1?On(this.series)[m]:p.tag}
                </th>`)}
          </tr>
        </thead>
        <tbody>
          ${l.map(p=>b`<tr>
                <td>${H(p)}</td>
                ${u.map(m=>{let x=m.get(p);return b`<td>
                    ${x===void 0?"":x===null?Zn():Y(x,5)}
                  </td>`})}
              </tr>`)}
        </tbody>
      </table>
    </div>`}};Dn.styles=[we,J`
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
    `],R([C({attribute:!1})],Dn.prototype,"curves",2),R([C({attribute:!1})],Dn.prototype,"series",2),R([C({attribute:!1})],Dn.prototype,"zoom",2),R([Ee()],Dn.prototype,"open",2),Dn=R([xe("td-numbers")],Dn);function Ew(t,e){let n=H(t);return he(t,{one:c(g`${n} row of ${Lr(e)}; zoom in on the chart to see more.`),other:c(g`${n} rows of ${Lr(e)}; zoom in on the chart to see more.`)})}var Et=J`
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
`;var Mw=12,Ue=class extends ce{constructor(){super(...arguments);this.lines=[];this.groups=[];this.order=[];this.generation=0;this.heading="";this.dark=!1;this.visible={hidden:[],only:[]};this.window=null;this.baseline="";this.small=!1;this.cursor=null;this.lit=null;this.isHovered=!1;this.spoken="";this.sight=new Uo(this);this.enlarged=new jo(this);this.data=new Zi(this);this.plot=new wa(this,{nearest:(n,r)=>ir(this.view.grid.columns[n],r),cursor:n=>this.cursor=n,light:n=>this.lit=this.view.traces[n??-1]?.name??null,zoom:n=>{this.zoom(n)}});this.view=new Ss([],{scale:"",x:"",outliers:!1});this.traces=[];this.drawn=[];this.items=()=>{let{chart:n}=this.plot;return[this.enlarged.item,...n?ka(this.exported(n)):[]]}}willUpdate(n){let{store:r,generation:o,lines:s,groups:i,choice:l,visible:a}=this;(!this.small||this.sight.seen)&&this.data.ask({store:r,generation:o,lines:s,groups:i,axis:l.x}),n.has("window")&&this.data.zoom(this.window);let{traces:u}=this.data;if(u===this.traces&&!n.has("visible")&&!n.has("choice"))return;this.traces=u;let f=u.filter(({name:p})=>ko(a,p));this.view=new Ss(f.map(p=>this.data.placed(p)),l),this.cursor=null}updated(){let n=this.renderRoot.querySelector(".plot"),{view:r,window:o,dark:s,baseline:i}=this,l=[r,o,s,i];!n||l.every((a,u)=>a===this.drawn[u])||(this.drawn=l,this.plot.show(n,r.traces.length?this.scene(r):null))}scene(n){let{traces:r,grid:o,columns:s,axes:i}=n,l=n.windowOf(this.window),a=qd(r);return{grid:o,lines:r.map(({name:u},f)=>({...Mo(this.placeOf(u),this.dark),width:u===this.baseline?3:a[f]?2:1.5,range:a[f]??null})),curves:s.slice(-r.length),window:l,extent:n.rangeWithin(l),axis:bf(this.choice.x),sync:this.small?"quantities":"",log:i.log,palette:$n(this.dark)}}placeOf(n){let r=this.groups.findIndex(o=>o.name===n);return r>=0?r:this.groups.length+this.order.indexOf(n)}zoom(n){this.dispatchEvent(new ie("td-window",{window:n}))}light(n){this.lit=n;let r=this.view.indexOf(n);this.plot.chart?.setSeries(r<0?null:this.view.columnOf(r)+1,{focus:!0})}onKey(n){let{chart:r}=this.plot;if(n.ctrlKey||n.metaKey||n.altKey||!r)return;let{grid:o,traces:s}=this.view,i=$f(n,this.cursor,o.x.length-1);if(i!==null){this.plot.point(i),this.cursor=i;let l=s.slice(0,Mw).map(({name:a},u)=>`${a} ${this.view.valueAt(u,i)}`);this.spoken=Me([Ao(this.choice.x,o.x[i]??0),...l])}else if(n.key==="Escape"||n.key==="0")this.zoom(null);else return;n.preventDefault()}render(){let{heading:n,choice:r,cursor:o,data:s}=this,i=o===null?void 0:this.view.grid.x[o],l=xf([...this.lines,...this.groups.flatMap(({lines:f})=>f)]),a=ar([...this.groups.map(({name:f})=>f),...this.lines.map(({run:f})=>f)]),u=vf(r.x,i);return b`<h2>
        <span class="cut" title=${n}>${n}</span
        >${l?b`<span class="quiet">${l}</span>`:S}
        <td-menu .heading=${n} .items=${this.items}></td-menu>
      </h2>
      <div
        class="plot"
        tabindex="0"
        role="img"
        aria-label=${c(g`Chart of ${n} of ${We(this.view.traces.length)}. Arrow keys read values, Escape resets the zoom.`)}
        @keydown=${f=>this.onKey(f)}
        @mouseenter=${()=>this.isHovered=!0}
        @mouseleave=${()=>this.isHovered=!1}
      >
        ${this.renderTip(i,a)}
      </div>
      ${this.small?S:b`<p>
                ${a?c(g`${u} in ${a}`,{desc:"Values of the runs in a folder"}):u}
                ${s.lost.length?c(g`· no such curve: ${Me(s.lost)}`,{desc:"Runs that lack the curve"}):S}
                ${s.unplaced.length?c(g`· cannot be drawn over this axis: ${Me(s.unplaced)}`,{desc:"Runs whose log has no rising values of the horizontal axis"}):S}
              </p>
              ${this.renderLegend(l,a)}`}
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      ${this.small?S:b`<td-numbers
              .curves=${Fi(s.traces)}
              .series=${Vd(s.traces,a)}
              .zoom=${r.x==="steps"?this.window:null}
            ></td-numbers>`}`}exported(n){let{view:r,heading:o,dark:s,order:i,choice:l,window:a}=this,u=r.traces.map(({name:f})=>Mo(this.placeOf(f),s));return wf(n,{view:r,strokes:u,heading:o,dark:s,order:i,axis:l.x,window:a})}renderTip(n,r){let{chart:o}=this.plot;if(!this.isHovered||this.cursor===null||n===void 0||!o)return S;let{left:s,width:i}=o.bbox;return dh({table:this.view.tableAt(this.cursor,this.lit),entries:this.view.traces.map(l=>this.entryOf(l,"",r)),range:this.view.extent,place:Ao(this.choice.x,n),left:o.valToPos(n,"x")+s/devicePixelRatio,width:(s+i)/devicePixelRatio})}renderLegend(n,r){let o=this.traces.map(s=>this.entryOf(s,n?"":yt(s.series.split),r));return ra(o,{light:s=>{this.light(s)},toggle:s=>this.dispatchEvent(new ie("td-visible",{name:s,alone:!1})),isolate:s=>this.dispatchEvent(new ie("td-visible",{name:s,alone:!0}))})}entryOf(n,r,o){let{name:s,title:i,range:l,losses:a}=n,u=this.view.indexOf(s);return{key:s,name:s.slice(o.length),title:i,stroke:Mo(this.placeOf(s),this.dark),isBand:l!==null,losses:a,split:r,thick:s===this.baseline,lit:this.lit===s,value:u<0?"":this.view.valueAt(u,this.cursor),isShown:u>=0,isAlone:this.visible.only.length===1&&this.visible.only[0]===s}}};Ue.styles=[we,Et,Ji,Qi,Nh,Ra],R([C({attribute:!1})],Ue.prototype,"lines",2),R([C({attribute:!1})],Ue.prototype,"groups",2),R([C({attribute:!1})],Ue.prototype,"order",2),R([C({attribute:!1})],Ue.prototype,"store",2),R([C({type:Number})],Ue.prototype,"generation",2),R([C()],Ue.prototype,"heading",2),R([C({type:Boolean})],Ue.prototype,"dark",2),R([C({attribute:!1})],Ue.prototype,"choice",2),R([C({attribute:!1})],Ue.prototype,"visible",2),R([C({attribute:!1})],Ue.prototype,"window",2),R([C()],Ue.prototype,"baseline",2),R([C({type:Boolean,reflect:!0})],Ue.prototype,"small",2),R([Ee()],Ue.prototype,"cursor",2),R([Ee()],Ue.prototype,"lit",2),R([Ee()],Ue.prototype,"isHovered",2),R([Ee()],Ue.prototype,"spoken",2),Ue=R([xe("td-overlay")],Ue);var Cw=7;function zh(t){let{quantities:e,filter:n,chart:r}=t,o=Mi(n),s=e.filter(({label:i})=>o.matches([i]));return b`${e.length>=Cw||n?Aw(t,s.length,o.error):S}
    ${Pw(t)}
    ${s.length?S:b`<p class="missing quiet">${c("No quantity matches.")}</p>`}
    <div class="grid quantities">${an(s,({key:i})=>i,r)}</div>`}function Aw({quantities:t,filter:e,search:n},r,o){return b`<label class="pick">
    <span class="quiet">${c("Quantities")}</span>
    <input
      type="search"
      placeholder=${c("Filter: words or /regex/")}
      spellcheck="false"
      autocomplete="off"
      .value=${e}
      aria-invalid=${o!==null}
      @input=${s=>{n(s.target.value)}}
    />
    <span class="quiet" aria-live="polite">${o??Ht(r,H(t.length))}</span>
  </label>`}function Pw({runs:t,visible:e,dark:n,legend:r}){let o=ar(t),s=t.map((i,l)=>({key:i,name:i.slice(o.length),title:i,stroke:Mo(l,n),isBand:!1,losses:"",split:"",thick:!1,lit:!1,value:"",isShown:ko(e,i),isAlone:e.only.length===1&&e.only[0]===i}));return ra(s,r)}function Hh(t,e,n,r){let o=t.flatMap(({wall_times:s})=>s.find(i=>i!==null)??[]);return{...r,curves:e.flatMap(s=>t[s]??[]),splits:e.map(s=>n[s]??"none"),axis:o.length?r.axis:"step",origin:r.origin??(o.length?Math.min(...o):0)}}function dr(t){return["train","validation","test"].includes(t)?t:"none"}function Ta(t){return t==="validation"||t==="test"}function Dh(t,e){let n=[];if(e.classes!==null&&t.role==="loss"){let r=Math.log(e.classes);n.push({value:r,label:`ln ${H(e.classes)} = ${Y(r)}`})}if(e.prior!==null&&t.role==="loss"){let r=_w(e.prior);n.push({value:r,label:c(g`entropy of ${e.prior.join(", ")} = ${Y(r)}`,{desc:"Entropy of class shares"})})}for(let[r,o]of e.levels)r===t.title&&n.push({value:o,label:Y(o)});return n}function _w(t){let[e=.5]=t,n=t.length===1?[e,1-e]:t,r=n.reduce((o,s)=>o+s,0);return-n.reduce((o,s)=>o+s/r*Math.log(s/r),0)}function Ih(t,e){let n=t.find(({rule:r})=>r==="predicts-the-prior");for(let r of n?.evidence??[]){if(r.kind!=="level"||!(r.value>0&&r.value<1))continue;if(e.find(({member:s,tag:i})=>s===r.member&&i===r.tag)?.role==="score")return r.value}return null}function Bh(t,e){let n=t.findLastIndex(({better:i})=>i!=="none"),[r,o]=[t[n],e[n]];if(!r||!o)return null;let s=null;for(let[i,l]of o.values.entries()){if(l===null)continue;(s===null||(r.better==="lower"?l<s.value:l>s.value))&&(s={value:l,step:o.steps[i]??0})}return s&&{value:s.value,label:c(g`best ${Y(s.value)} @ ${qe(s.step)}`,{desc:"Best value and its step"})}}function Wh(t,e){let n=t.kind==="span"?[t.first_step,t.last_step]:"step"in t?[t.step,t.step]:null,[r=0,o=0]=n??[],s=e[1]-e[0];if(!n||s<=0)return null;let i=Math.max((o-r)*.5,s*.05,2),l=[Math.max(e[0],r-i),Math.min(e[1],o+i)];return l[1]-l[0]>s*.7||l[0]>=l[1]?null:l}var Ea=class{constructor(e){this.host=e;this.curves=null;this.whole=[];this.error=null;this.wanted=null;this.window=null;this.request=0;this.zoomRequest=null;e.addController(this)}hostDisconnected(){this.zoomRequest?.abort()}async load(e){this.wanted=e;let n=this.request+=1;try{let r=await e.store.load(e.run,e.series,e.width,e.smoothing);if(n!==this.request)return;this.whole=r,this.error=null,(!this.window||!this.curves)&&this.put(r),this.window&&await this.refine(this.window)}catch(r){if(n!==this.request||Cn(r))return;this.error=r.message,this.host.requestUpdate()}}zoom(e){this.window=e,this.zoomRequest?.abort(),e?this.refine(e):this.put(this.whole)}put(e){this.curves=e,this.host.requestUpdate()}async refine([e,n]){let{wanted:r,whole:o}=this;if(!r||!o.some(a=>a.thinned)){this.curves!==o&&this.put(o);return}let[s,i]=[Math.floor(e),Math.ceil(n)],l=this.zoomRequest=new AbortController;try{let a=await r.store.source.curves(r.run,[...r.series],r.width,{start:s,end:i},l.signal,r.smoothing);if(l.signal.aborted||o!==this.whole)return;this.put(o.map(u=>{let f=a.series.find(({member:p,tag:m})=>p===u.member&&m===u.tag);return f?Wi(u,f,s,i):u}))}catch{}}};var Fh={nan:"NaN",inf:"+Inf","-inf":"−Inf"};function Vh(t,e){t.curves.forEach((n,r)=>{let o=t.colours[e(n)];for(let{step:s,value:i,count:l}of n.marks){let a=t.x(s,n),u=t.x(Lw(n,s,l),n);if(u<t.box.x||a>t.right)continue;let f=i!=="-inf",p=(4+r*11)*t.ratio,m=f?t.box.y+p:t.bottom-p,x=f?m+5*t.ratio:m-5*t.ratio;t.occupy(a-6*t.ratio,x-5*t.ratio,u-a+12*t.ratio,10*t.ratio),t.within(()=>{u>a&&t.line(a,x,u,x,o,3),t.triangle(a,m,9,o,f)});let $=l>1?`${Fh[i]} ×${l}`:Fh[i],T=7*t.ratio,A=f?x+6*t.ratio:x-22*t.ratio;t.label($,{colour:o,strength:1,priority:2},(O,M)=>[[a+T,x-M/2],[a-O-T,x-M/2],[a-O/2,A],[a+T,A],[a-O/2,A+(f?M:-M)]])}})}function Lw(t,e,n){if(n<2)return e;let r=t.steps.indexOf(e);if(r<0)return e;let o=r;for(;o+1<t.steps.length&&t.values[o+1]===null;)o+=1;return t.steps[o]??e}function qh(t,e){if(t.abscissa.axis==="step")for(let n of t.curves){let r=Ge(t.colours[e(n)],.4);for(let{steps:o,values:s}of n.overwritten??[])t.trace(o,s,r)}}function Ow(t){let e=t.flatMap(({steps:r,resets:o})=>o.map(s=>({step:s,steps:r}))),n=[];for(let{step:r,steps:o}of e.sort((s,i)=>s.step-i.step)){let s=n.at(-1);(s===void 0||Or(o,s)<Or(o,r))&&n.push(r)}return n}var Nw=6,zw=4;function Hw(t,e){let n=[];for(let r of t)r-(n.at(-1)??-1/0)>=e&&n.push(r);return n}function jh(t){let e=t.colours["text-2"],n=Ow(t.curves).map(s=>t.x(s)).filter(s=>t.inside(s)),r=n.length>zw,o=r?c(g`log goes back ${H(n.length)} times`,{desc:"Mark on a chart: the steps begin again"}):c("log goes back",{desc:"Mark on a chart: the steps begin again"});for(let[s,i]of Hw(n,Nw*t.ratio).entries())t.line(i,t.box.y,i,t.bottom,e,1,[1,3]),!(r&&s>0)&&t.label(o,{colour:e,strength:1,priority:4},(l,a)=>{let u=3*t.ratio,f=t.bottom-a-u,p=t.box.y+(t.box.height-a)/2;return[f,t.box.y+u,p].flatMap(m=>[[i+u,m],[i-l-u,m]])})}function Uh(t){let e=t.colours["text-2"],[n]=[...t.curves].sort((r,o)=>o.points-r.points);for(let{step:r,seconds:o}of n?.pauses??[]){let s=n?.steps.find(x=>x>r)??r,[i,l]=[t.x(r,n),t.x(s,n)];if(l<t.box.x||i>t.right)continue;let a=t.abscissa.axis!=="step",u=(i+l)/2;t.within(x=>{if(!a){t.line(u,t.box.y,u,t.bottom,e,1,[4,2,1,2]);return}x.fillStyle=Ge(e,.1),x.fillRect(i,t.box.y,Math.max(l-i,t.ratio),t.box.height)});let f=c(g`paused ${Gt(o)}`,{desc:"Mark on a chart: nothing was logged for so long"}),[p,m]=[Math.max(i,t.box.x),Math.min(l,t.right)];t.note(f,e,(x,$)=>[[a&&m-p>x?(p+m-x)/2:u+3*t.ratio,t.bottom-$-3*t.ratio]])}}function Kh(t,e){let n=t.colours["text-2"],r=3*t.ratio;for(let{value:o,label:s}of e){let i=t.y(o),l=i<t.box.y?"↑ ":i>t.bottom?"↓ ":"";l||t.line(t.box.x,i,t.right,i,n,1,[2,2]),t.note(l+s,n,(a,u)=>{let f=Math.max(i-u-r,t.box.y+r),p=Math.min(i+r,t.bottom-u-r);return[0,1,.5,.25,.75].flatMap(m=>{let x=t.box.x+r+(t.box.width-a-2*r)*m;return[[x,f],[x,p]]})})}}var Dw=10;function Gh(t,e,n){let{curves:r,splits:o,palette:s}=e,i=new cr(t,s,r,n);qh(i,l=>dr(o[r.indexOf(l)]??"none")),Yu(e,({evidence:l},a)=>{pr(l).under?.(i,l,a)}),i.wash()}function Yh(t,e,n){let{curves:r,splits:o,palette:s}=e,i=new cr(t,s,r,n);Uh(i),jh(i),Vh(i,u=>dr(o[r.indexOf(u)]??"none")),Kh(i,e.levels);let{min:l,max:a}=t.scales.y??{};e.yRange&&l!==void 0&&a!==void 0&&xa(i,[l,a],u=>s[dr(o[r.indexOf(u)]??"none")],!0),Yu(e,({evidence:u},f)=>{pr(u).over?.(i,u,f)}),i.flush()}function Jh(t,e,n,r,o){let s=new cr(t,e.palette,e.curves,n),i=[s.box.x+r*s.ratio,s.box.y+o*s.ratio],l=null,a=Dw;return Yu(e,({evidence:u,id:f})=>{let p=pr(u).distance?.(s,u,i)??1/0;p/s.ratio>=a||(a=p/s.ratio,l=f)}),l}function Yu(t,e){let{annotations:n,lit:r,palette:o}=t,s=new Set(Bi(n)),i={point:0,gap:1,level:2,span:3,stat:4};for(let l of n){let{finding:a,evidence:u,id:f}=l,p=r!==null&&(f===r||f.startsWith(`${r}#`));if(!p&&!s.has(l))continue;let m=p?2:r===null?1:.5,{leading:x}=l;e(l,{colour:o[a.severity],strength:m,leading:x,priority:i[u.kind]})}}var Iw=60,Qh=16,Bw=.35;function Xh(t,e,n){let r=t.curves.flatMap((s,i)=>s.smoothed?[i]:[]);return[...t.curves.map((s,i)=>Zh(t,i,i,e,n,r.includes(i))),...r.map((s,i)=>Zh(t,s,t.curves.length+i,e,n,null))]}function Zh(t,e,n,r,o,s){let i=t.splits[e]??"none",l=t.palette[dr(i)],a=s?Ge(l,Bw):l,u=Ta(i),f=s===null?0:Iw,p=u&&!s;return{stroke:a,width:s?1.25:u?2:1.75,spanGaps:!1,points:{show:!0,size:(u?7:5)-(s?2:0),width:s?1:1.5,stroke:a,fill:u?t.palette.surface:a,filter:()=>Ww(r(),n,o(),f,p)}}}function Ww({x:t,columns:e,isolated:n},r,[o,s],i,l){let a=[];if((e[r]??[]).forEach((f,p)=>{let m=t[p]??0;typeof f=="number"&&m>=o&&m<=s&&a.push(p)}),a.length<=i)return a;let u=new Set(n[r]);if(l){let f=a.length/Qh;for(let p=0;p<Qh;p+=1)u.add(a[Math.floor((p+.5)*f)]??0)}return[...u].sort((f,p)=>f-p)}function eg(t,e){return t.length===e.length&&t.every((n,r)=>n===e[r])}var Ma=class{constructor(e,n,r){this.root=e;this.events=n;this.syncKey=r;this.grid={x:[],columns:[],isolated:[]};this.abscissa=new jr("step",[],0);this.window=null;this.chart=null;this.scene=null;this.size={width:0,height:0};this.built=""}show(e){let n=this.scene;this.scene=e;let r=!n||!eg(n.curves,e.curves)||n.axis!==e.axis||n.origin!==e.origin;if(r&&(this.abscissa=new jr(e.axis,e.curves,e.origin),this.grid=this.abscissa.grid()),!this.size.width||!this.size.height)return;let o=[...Sa(e.annotations),...e.levels.map(({value:x})=>x)],{axis:s,palette:i,splits:l,xRange:a,yRange:u}=e,f=th(e),p=e.curves.map(x=>x.smoothed!==void 0),m=JSON.stringify([f,s,i.page,l,p,a,u,o]);!this.chart||m!==this.built?(this.built=m,this.build(e,f,o)):r?(this.chart.setData(this.data(),!1),this.rescale(),this.fitValues(this.chart)):(n.lit!==e.lit||!eg(n.annotations,e.annotations))&&(e.annotations.length||n.annotations.length)&&this.chart.redraw(!1)}resize(e,n){!e||!n||e===this.size.width&&n===this.size.height||(this.size={width:e,height:n},this.chart?this.chart.setSize(this.size):this.scene&&this.show({...this.scene}))}destroy(){this.chart?.destroy(),this.chart=null,this.built=""}zoom(e){this.window=e,this.rescale(),this.events.zoom(e)}point(e){let{chart:n}=this;if(!n)return;let r=e===null?void 0:this.grid.x[e],[o,s]=r===void 0?[-10,-10]:[n.valToPos(r,"x"),10];n.setCursor({left:o,top:s});let{clientWidth:i,clientHeight:l}=n.over;Je.sync(this.syncKey).pub("mousemove",n,o,s,i,l,e??-1)}nearest(e,n){return ir(this.grid.columns[e],n)}stepAt(e){let n=this.grid.x[e]??0;for(let[r,o]of(this.scene?.curves??[]).entries()){let s=o.steps[this.abscissa.indexAt(r,n)];if(s!==void 0)return s}return Math.round(this.abscissa.step(n))}data(){return[this.grid.x,...this.grid.columns]}rescale(){let[e,n]=this.shown();this.chart?.setScale("x",{min:e,max:n})}fitValues(e){let{range:n}=e.scales.y??{};if(typeof n!="function")return;let[r,o]=n(e,0,1,"y");typeof r=="number"&&typeof o=="number"&&e.setScale("y",{min:r,max:o})}shown(){let{x:e}=this.grid,n=this.window??this.scene?.xRange??null,[r,o]=n?[this.abscissa.x(n[0]),this.abscissa.x(n[1])]:[e[0]??0,e.at(-1)??1];return r===o?[r-.5,o+.5]:[r,o]}build(e,n,r){this.chart?.destroy();let o=()=>this.grid,s=()=>this.shown(),i=Zm(e,n,this.grid,r,()=>this.scene?.curves??[],()=>this.steps(),s),l={...this.size,padding:[8,12,0,0],legend:{show:!1},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},points:{size:8,width:2},sync:{key:this.syncKey,setSeries:!1,scales:["x",null],filters:{pub:Wo,sub:Wo}},dataIdx:(u,f,p)=>f?this.nearest(f-1,p)??p:p,bind:{dblclick:()=>()=>(this.zoom(null),null)}},scales:i,axes:va(e.palette,i.y,e.axis),series:[{},...Xh(e,o,s)],hooks:{drawClear:[u=>this.scene&&Gh(u,this.scene,this.abscissa)],draw:[u=>this.scene&&Yh(u,this.scene,this.abscissa)],setCursor:[u=>this.events.cursor((u.cursor.left??-1)<0?null:u.cursor.idx??null)],setSelect:[u=>this.onSelect(u)]}};this.chart=new Je(l,this.data(),this.root);let a=(u,f,p)=>this.scene&&Jh(u,this.scene,this.abscissa,f,p);uh(this.chart,a,this.events),this.rescale()}steps(){return this.window??this.scene?.xRange??[-1/0,1/0]}onSelect(e){let{left:n,width:r}=e.select;if(r<5)return;let o=[e.posToVal(n,"x"),e.posToVal(n+r,"x")],s=[this.abscissa.step(o[0]),this.abscissa.step(o[1])];e.setSelect({left:0,top:0,width:0,height:0},!1),s[0]<s[1]&&this.zoom(s)}};var Fw=20,Ca=class{constructor(e,n){this.events=n;this.plot=null;this.size=null;e.addController(this)}hostDisconnected(){clearTimeout(this.following),this.size?.disconnect(),this.size=null,this.plot?.destroy(),this.plot=null}show(e,n,r){let o=this.plot??=new Ma(e,this.events,r);this.size||(this.size=new ResizeObserver(()=>{o.resize(e.clientWidth,e.clientHeight)}),this.size.observe(e)),o.show(n),o.resize(e.clientWidth,e.clientHeight)}follow(e,n,r){clearTimeout(this.following);let{plot:o}=this,s=e&&[...e];!o||o.window?.join()===s?.join()||(n?o.zoom(s):r&&(this.following=setTimeout(()=>{o.zoom(s)},Fw)))}};function ng(t,e,n,r,o){if(t.ctrlKey||t.metaKey||t.altKey)return null;let s=e.grid.x.length-1,i=t.shiftKey?Math.max(1,Math.round(s/20)):1,l=n??(t.key==="ArrowLeft"?s+1:-1);switch(t.key){case"ArrowLeft":return{cursor:Math.max(0,l-i)};case"ArrowRight":return{cursor:Math.min(s,l+i)};case"Home":return{cursor:0};case"End":return{cursor:s};case"+":case"=":return tg(e,n,.5);case"-":return tg(e,n,2);case"Escape":case"0":return{zoom:null};case"n":case"p":{let a=o[Vw(o,r,t.key==="n"?1:-1)];return a?{evidence:a.id}:null}case"Enter":return o.some(({id:a})=>a===r)?{find:!0}:null;default:return null}}function Vw(t,e,n){let r=t.findIndex(({id:o})=>o===e);return r<0?n>0?0:t.length-1:(r+n+t.length)%t.length}function tg(t,e,n){let[r,o]=[t.stepAt(0),t.stepAt(t.grid.x.length-1)];if(r>=o)return null;let[s,i]=t.window??[r,o],l=e===null?(s+i)/2:t.stepAt(e),a=(i-s)*n/2,u=[Math.max(r,l-a),Math.min(o,l+a)];return{zoom:u[0]<=r&&u[1]>=o?null:u}}function Aa(t,e,n,r,o){let s=e[n];if(!s)return{text:"",smoothed:"",away:null};let i=f=>s.smoothed?Qn(s.smoothed[f],o):"";if(r===null||!t){let f=s.values.findLastIndex(p=>p!==null);return{text:Qn(s.values[f],o),smoothed:i(f),away:null}}let l=t.abscissa.indexAt(n,t.grid.x[r]??NaN);if(l>=0&&s.values[l]===null)return{text:Zn(),smoothed:"",away:null};let a=t.nearest(n,r),u=a===null?-1:t.abscissa.indexAt(n,t.grid.x[a]??NaN);return u<0?{text:"–",smoothed:"",away:null}:{text:Qn(s.values[u],o),smoothed:i(u),away:a===r?null:s.steps[u]??null}}function rg(t,{label:e,look:n},{text:r,smoothed:o,away:s},i,l,a){let u=`${t.member==="."?"":`${t.member} · `}${t.tag}
${t.why}`,f=b`${yd(n)}<span class="cut">${e}</span>`;return b`<span class="key ${l?"off":""}">
    ${i>1?b`<button
            class="name"
            title=${`${u}
${l?c("Show this curve"):c("Hide this curve")}`}
            aria-pressed=${!l}
            @click=${a}
          >
            ${f}
          </button>`:b`<span class="name" title=${u}>${f}</span>`}<b>${l?c("hidden",{desc:"A curve that is not drawn"}):r}</b>${o&&!l?b`<span class="quiet" title=${c("Smoothed")}>≈ ${o}</span>`:S}${s!==null?b`<span class="quiet">@ ${H(s)}</span>`:S}
  </span>`}function og(t,e,n){let r=n===null?void 0:t?.grid.x[n];if(!t||n===null||r===void 0){let i=Math.max(...e.map(l=>l.steps.at(-1)??0));return b`<span class="step quiet"
      >${c(g`last, step ${H(i)}`,{desc:"The values are those of the last step"})}</span
    >`}let{axis:o}=t.abscissa,s=o==="wall"?ta(r):o==="relative"?Gt(Math.max(0,r)):"";return b`<span class="step quiet"
    >${s?b`${s} · `:S}${Rt(H(t.stepAt(n)))}</span
  >`}function sg(t,e,n,r,o,s){let i=On(n),l=r.map((a,u)=>`${i[a]??""} ${Aa(t,o,u,e,s).text}`);return Me([Rt(H(t.stepAt(e))),...l])}function ig(t,e,n){let r=On(e),o=pt(e.map((l,a)=>Me([r[a]??"",Lr(l.points)]))),s=c(g`Chart of ${t}: ${o}. Arrow keys read values, plus and minus zoom, Escape resets.`),i=c("N and P select the next and the previous finding, Enter opens its text.",{desc:"Keys on a chart"});return n?`${s} ${i}`:s}function ag(t,e,{run:n,heading:r,series:o,shown:s,window:i,dark:l}){let a=$n(l),[u,f]=[Dr(o),On(o)],p=i?.map(T=>H(Math.round(T))),m=[n,p?fi(p[0]??"",p[1]??""):""].filter(Boolean).join(" · "),x=s.map(T=>{let A=u[T]??"none";return{text:f[T]??"",colour:a[dr(A)],dash:[],hollow:Ta(A)}}),$=T=>s.flatMap(A=>T[A]??[]);return{chart:t,caption:{title:r,note:m,keys:x},palette:a,run:n,points:()=>_h($(o),$(e),i),thinned:e.some(T=>T.thinned)}}var lg=J`
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
`;var ke=class extends ce{constructor(){super(...arguments);this.run="";this.series=[];this.heading="";this.generation=0;this.annotations=[];this.lit=null;this.dark=!1;this.sync="steps";this.xRange=null;this.yRange=null;this.log=null;this.scale="auto";this.axis="step";this.origin=null;this.smoothing=0;this.levels=[];this.best=!1;this.eager=!1;this.joint=!1;this.window=null;this.cursor=null;this.spoken="";this.off=new Set;this.data=new Ea(this);this.drawn=null;this.weighed=[];this.places=[];this.range=null;this.towering=!1;this.begun=!1;this.wasNear=!1;this.sight=new Uo(this);this.enlarged=new jo(this);this.drawing=new Ca(this,{zoom:n=>{this.onZoom(n)},cursor:n=>this.cursor=n,hover:n=>this.dispatchEvent(new ie("td-light",{id:n,show:!1})),pick:n=>this.dispatchEvent(new ie("td-find",{id:n}))});this.items=()=>{let n=this.ownScale!=="linear",r=()=>this.dispatchEvent(new ie("td-log",{log:!n})),{curves:o}=this.data,s=this.plot?.chart;return[{label:c("Logarithmic values"),act:r,ticked:n},this.enlarged.item,...s&&o?ka(ag(s,o,this)):[]]}}get steps(){let r=this.data.whole.flatMap(({steps:o})=>o.length?[o[0],o.at(-1)]:[]).filter(o=>o!==void 0);return r.length?[Math.min(...r),Math.max(...r)]:null}willUpdate(n){n.has("series")&&(this.off=new Set);let r=["series","run","generation","smoothing"].some(l=>n.has(l));if(this.isSeen&&(r||!this.begun)){this.begun=!0;let{store:l,run:a,series:u,smoothing:f}=this;this.data.load({store:l,run:a,series:u,width:this.clientWidth||800,smoothing:f})}let{curves:o,whole:s}=this.data;this.drawn!==o&&(this.range=ut(o??[]));let i=Sa(this.annotations);(this.weighed!==s||this.places.join()!==i.join())&&(this.towering=To(s,i)),[this.drawn,this.weighed,this.places]=[o,s,i]}updated(n){let r=this.renderRoot.querySelector(".plot");if(!r||!this.drawn)return;let o=this.plot===null,{near:s}=this.sight;this.drawing.show(r,this.scene(this.drawn),this.sync),(o||n.has("window")||s!==this.wasNear)&&this.drawing.follow(this.window,o,s),this.wasNear=s}get isSeen(){return this.eager||this.sight.seen}get plot(){return this.drawing.plot}scene(n){let{series:r,shown:o,best:s,levels:i}=this,l=s?Bh(r,this.data.whole):null;return Hh(n,o,Dr(r),{annotations:this.annotations,lit:this.lit,axis:this.axis,origin:this.origin,scale:this.ownScale,levels:l?[...i,l]:i,palette:$n(this.dark),xRange:this.xRange,yRange:this.yRange})}get shown(){return this.series.map((n,r)=>r).filter(n=>!this.off.has(n))}get ownScale(){return this.log===null&&this.scale!=="auto"?this.scale:this.log??this.towering?"log":"linear"}toggle(n){let r=new Set(this.off);r.delete(n)||r.add(n),this.off=r.size<this.series.length?r:new Set,this.cursor=null}onZoom(n){n?.join()!==this.window?.join()&&this.dispatchEvent(new ie("td-window",{window:n})),this.data.zoom(n)}onKey(n){let{plot:r,annotations:o,lit:s}=this;if(!r||n.target!==n.currentTarget)return;let i=ng(n,r,this.cursor,s,o);if(!i)return;n.preventDefault(),i.cursor!==void 0&&(r.point(i.cursor),this.cursor=i.cursor,this.spoken=sg(r,i.cursor,this.series,this.shown,this.visible,this.range)),i.zoom!==void 0&&r.zoom(i.zoom),i.find&&s!==null&&this.dispatchEvent(new ie("td-find",{id:s}));let l=o.find(({id:f})=>f===i.evidence);if(!l)return;let{name:a,value:u}=Vo(l.evidence);this.spoken=`${a} ${u}`,this.dispatchEvent(new ie("td-light",{id:l.id,show:!1}))}get visible(){return this.shown.map(n=>this.drawn?.[n]).filter(n=>n!==void 0)}render(){let{error:n,curves:r}=this.data;return b`<figure aria-label=${this.heading}>
      <div class="head">
        <h3 class="cut" title=${this.heading}>${this.heading}</h3>
        ${this.joint||!r?S:b`<td-menu .heading=${this.heading} .items=${this.items}></td-menu>`}
      </div>
      <div class="legend">
        ${this.series.map((o,s)=>this.renderKey(o,s))}
        ${r?og(this.plot,r,this.cursor):S}
      </div>
      ${n?b`<div class="message">${n}</div>`:b`<div
              class="plot ${r?"":"waiting"}"
              tabindex="0"
              role="img"
              aria-label=${ig(this.heading,this.series,this.annotations.length>0)}
              @keydown=${o=>this.onKey(o)}
            ></div>`}
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      ${r&&this.isSeen?b`<td-numbers .curves=${r} .series=${this.series} .zoom=${this.window}></td-numbers>`:S}
    </figure>`}renderKey(n,r){let o=this.shown.indexOf(r),s=o>=0?Aa(this.plot,this.visible,o,this.cursor,this.range):{text:"",smoothed:"",away:null},i={label:On(this.series)[r]??"",look:Dr(this.series)[r]??"none"};return rg(n,i,s,this.series.length,o<0,()=>{this.toggle(r)})}};ke.styles=[we,Et,Ji,lg,Ra],R([C({attribute:!1})],ke.prototype,"store",2),R([C()],ke.prototype,"run",2),R([C({attribute:!1})],ke.prototype,"series",2),R([C()],ke.prototype,"heading",2),R([C({type:Number})],ke.prototype,"generation",2),R([C({attribute:!1})],ke.prototype,"annotations",2),R([C({attribute:!1})],ke.prototype,"lit",2),R([C({type:Boolean})],ke.prototype,"dark",2),R([C()],ke.prototype,"sync",2),R([C({attribute:!1})],ke.prototype,"xRange",2),R([C({attribute:!1})],ke.prototype,"yRange",2),R([C({attribute:!1})],ke.prototype,"log",2),R([C()],ke.prototype,"scale",2),R([C()],ke.prototype,"axis",2),R([C({attribute:!1})],ke.prototype,"origin",2),R([C({type:Number})],ke.prototype,"smoothing",2),R([C({attribute:!1})],ke.prototype,"levels",2),R([C({type:Boolean})],ke.prototype,"best",2),R([C({type:Boolean})],ke.prototype,"eager",2),R([C({type:Boolean})],ke.prototype,"joint",2),R([C({attribute:!1})],ke.prototype,"window",2),R([Ee()],ke.prototype,"cursor",2),R([Ee()],ke.prototype,"spoken",2),R([Ee()],ke.prototype,"off",2),ke=R([xe("td-chart")],ke);function ug(t,e,n,r){let{rules:o,linkOf:s,open:i,remove:l}=r,{run:a,findings:u}=t,f=u.find(p=>p.rule===a.primary&&Nn(p));return b`<article aria-label=${a.name}>
    <div class="top">
      <h2>
        <a
          href=${s(a.name)}
          @click=${p=>{i(p,a.name)}}
          >${wn(a.name)}</a
        >
      </h2>
      ${sn(a.status)}
      <button
        class="close"
        aria-label=${c(g`Remove ${a.name}`)}
        title=${c("Remove")}
        @click=${p=>{l(p,a.name)}}
      >
        ×
      </button>
    </div>
    <p class="diagnosis" title=${f?.message??""}>
      ${f?b`<b>${_e(f.rule,o)}</b> ${Se(f.message)}`:b`<span class="quiet"
              >${a.status==="unjudged"?on(c("No rule could judge the training")):on(c("Nothing found"))}</span
            >`}
    </p>
    ${e?qw(t,e,n,r):b`<p class="missing quiet">${c("This run has no such series.")}</p>`}
  </article>`}function qw({generation:t,run:e,findings:n},r,o,{axes:s,zoom:i,store:l,dark:a,look:u}){let f=s.x!=="steps",p=(m,x)=>m&&(f?[x(m[0],o),x(m[1],o)]:[m[0],m[1]]);return b`<td-chart
    .store=${l}
    .run=${e.name}
    .series=${r.series}
    .heading=${r.title}
    .generation=${t}
    .annotations=${Ii(n).filter(({evidence:m})=>or(m,r.series))}
    .axis=${s.x==="relative"||s.x==="wall"?s.x:"step"}
    .xRange=${s.ends}
    .yRange=${s.y}
    .dark=${a}
    .log=${s.log}
    .window=${p(i,$i)}
    sync="compare"
    joint
    @td-window=${({detail:m})=>{u(p(m.window,wi))}}
  ></td-chart>`}var jw=40;function cg({findings:t,runs:e},n){if(!t.length)return b`<section>
      <h2>${c("Findings")}</h2>
      <p class="small">${c("Nothing was found in any of these runs.")}</p>
    </section>`;let r=ar(e),o=e.length<=jw;return b`<section aria-labelledby="findings">
    <h2 id="findings">${c("Findings")}</h2>
    <div class="scroll cue" tabindex="0" role="region" aria-label=${c("Table of findings")}>
      <table>
        <thead>
          <tr>
            <th scope="col">${c("Finding")}</th>
            <th scope="col" class="number">${c("Runs")}</th>
            ${o?e.map(s=>b`<th scope="col" class="mark turned" title=${s}>
                        <bdi>${s.slice(r.length)}</bdi>
                      </th>`):S}
          </tr>
        </thead>
        <tbody>
          ${t.map(s=>b`<tr>
                <th scope="row">${_e(s.rule,n)}</th>
                <td class="number" title=${s.found.join(`
`)}>
                  ${Ht(s.found.length,Math.max(e.length-s.unchecked.length,s.found.length))}
                </td>
                ${o?e.map(i=>{let l=of(s,i),a=l==="found"?Tt(s.severity):b`<span class="none" aria-hidden="true"
                                >${l==="clear"?"·":"?"}</span
                              >`;return b`<td
                          class="mark ${l==="found"?s.severity:""}"
                          title=${au(l)}
                        >
                          ${a}<span class="unseen">${au(l)}</span>
                        </td>`}):S}
              </tr>`)}
        </tbody>
      </table>
    </div>
    <p class="small">
      ${c("· the rule was checked and found nothing; ? it could not be checked.")}
      ${r?c(g`All runs are in ${r}.`):S}
    </p>
  </section>`}function pg({groups:t,group_comparisons:e}){return t.length?b`<section aria-labelledby="seeds">
    <h2 id="seeds">${c("Groups of seeds")}</h2>
    <div class="scroll cue" tabindex="0" role="region" aria-label=${c("Table of groups")}>
      <table>
        <thead>
          <tr>
            <th scope="col">${c("Group",{id:"seed-group",desc:"Column of groups of seeds"})}</th>
            <th scope="col" class="number">${c("Seeds")}</th>
            <th scope="col" class="number">${c("Mean of the best")}</th>
            <th scope="col" class="number">${c("Spread",{desc:"Standard deviation over seeds"})}</th>
            <th scope="col">${c("Known by",{desc:"What tells that runs are seeds of one setting"})}</th>
          </tr>
        </thead>
        <tbody>
          ${t.map(n=>b`<tr>
                <th scope="row" title=${n.runs.join(`
`)}>${wn(n.name)}</th>
                <td class="number" title=${n.left_out.join(`
`)}>
                  ${n.left_out.length?Ht(n.values.length,n.runs.length):n.runs.length}
                </td>
                <td class="number">${Y(n.mean)}</td>
                <td class="number">${n.spread===null?"–":`± ${Y(n.spread)}`}</td>
                <td>
                  ${n.by==="hparams"?c("hyper-parameters"):c("name",{desc:"Of a run"})}
                </td>
              </tr>`)}
        </tbody>
      </table>
    </div>
    ${e.length?b`<ul class="group_comparisons">
            ${e.map(({message:n,is_better:r})=>b`<li>${r?b`<b>${on(n)}</b>`:on(n.replace(/^cannot/,"Cannot"))}</li>`)}
          </ul>`:b`<p class="small">
            ${t.length>1?c("Too many groups to compare pairwise: choose a baseline."):c("Only one group: there is nothing to compare it with.")}
          </p>`}
  </section>`:S}function dg(t){return b`<section aria-labelledby="patterns">
    <h2 id="patterns">${c("Patterns across runs")}</h2>
    ${t.patterns.length?b`<ul>
            ${t.patterns.map(({message:e})=>b`<li>${on(Uw(e))}</li>`)}
          </ul>`:S}
    <p class="small">${lf(t)}</p>
  </section>`}function Uw(t){return t.charAt(0).toUpperCase()+t.slice(1)}var Ju=8;function fg(t,e){let{ranking:n,quantities:r,quantity:o,verdict:s,winner:i,groups:l,hparams:a,runs:u}=t,f=a.slice(0,Ju),p=new Map(u.map((m,x)=>[m,x]));return b`<section aria-labelledby="ranking">
    <div class="head">
      <h2 id="ranking">${c("Ranking")}</h2>
      ${r.length>1?b`<label
              >${c("By",{desc:"Label of the choice of the value that runs are ranked by"})}
              <select
                @change=${m=>e.change({rankBy:m.target.value})}
              >
                ${r.map(({key:m,label:x,runs:$})=>b`<option value=${m} ?selected=${m===o?.key}>
                      ${x}${$<u.length?` (${Ht($,u.length)})`:""}
                    </option>`)}
              </select></label
            >`:S}
      <label
        >${c("Against",{desc:"Label of the choice of the run that others are held against"})}
        <select
          @change=${m=>e.change({baseline:m.target.value})}
        >
          <option value="" ?selected=${!t.baseline}>${c("no baseline")}</option>
          ${u.map(m=>b`<option value=${m} ?selected=${m===t.baseline}>${m}</option>`)}
        </select></label
      >
    </div>
    <p class="verdict" aria-live="polite">${s}</p>
    ${i?b`<p class="small">
            ${l.length?c("The best of many runs is partly lucky: only repeated seeds show whether its settings are better."):c("One run of each setting: a different seed could change the ranking.")}
          </p>`:S}
    <div class="scroll cue" tabindex="0" role="region" aria-label=${c("Table of the ranking")}>
      <table>
        <thead>
          <tr>
            <th scope="col" class="number">${c("Place",{desc:"In the ranking"})}</th>
            <th scope="col">${c("Run",{desc:"Column of runs"})}</th>
            <th scope="col" class="number">${c("Best",{desc:"Column of runs: best value"})}</th>
            <th scope="col" class="number">${c("At step",{desc:"Step of the best value"})}</th>
            <th scope="col" class="number">${c("After",{desc:"Time until the best value"})}</th>
            ${t.baseline?b`<th scope="col" class="number">${c("Difference")}</th>
                    <th scope="col" class="number">
                      ${c("As good as the baseline at",{desc:"Then comes a step"})}
                    </th>`:S}
            ${f.map(({name:m})=>b`<th scope="col" class="value" title=${m}>${m}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${n.map(m=>{let x=p.get(m.run)??0;return b`<tr class=${m.place===null?"out":""}>
              <td class="number">${m.place??"–"}</td>
              ${Kw(m,t,e)}
              <td class="number">${Y(m.best?.value)}</td>
              <td class="number">${m.best?qe(m.best.step):"–"}</td>
              <td class="number">${Qw(m.best?.seconds)}</td>
              ${t.baseline?Gw(m,t):S}
              ${f.map(({values:$})=>{let T=rf($[x]);return b`<td class="value" title=${T}>${T}</td>`})}
            </tr>`})}
        </tbody>
      </table>
    </div>
    ${Yw(t)}
  </section>`}function Kw({run:t,exclusion_reasons:e},{baseline:n,winner:r},o){return b`<th scope="row" class="ranked">
    <div class="who">
      <a
        href=${o.linkOf(t)}
        @click=${s=>{s.ctrlKey||s.metaKey||s.shiftKey||(s.preventDefault(),o.open(t))}}
        >${wn(t)}</a
      >${t===r?b`<span class="tag">${c("best",{desc:"Mark of the best run"})}</span>`:S}${t===n?b`<span class="tag"
              >${c("baseline",{desc:"Mark of the run that others are held against"})}</span
            >`:S}
    </div>
    ${e.length?b`<span class="doubt">${c(g`Not ranked: ${pt(e)}`)}</span>`:S}
  </th>`}function Gw(t,e){let n=t.run===e.baseline,r=af(e,t.difference),o=r===null?"":r?"better":"worse",s=r===null?"":r?c("better"):c("worse");return b`<td class="number ${o}" title=${s}>
      ${n?"":sf(t.difference)}${s?b`<span class="unseen"> ${s}</span>`:""}
    </td>
    <td class="number">
      ${n?"":t.reached_step===null?c("never",{desc:"It was never as good as the baseline"}):Rt(qe(t.reached_step))}
    </td>`}function Yw({hparams:t,hparams_alike:e}){let n=t.length-Ju;if(!t.length&&!e)return S;let r=Me(t.slice(Ju).map(({name:s})=>s)),o=[t.length?Jw(t.length):c("No hyper-parameter differs"),n>0?c(g`${n} more not shown: ${r}`):"",e?he(e,{one:c(g`${e} is the same in all runs`),other:c(g`${e} are the same in all runs`)}):""];return b`<p class="small">${on(pt(o))}</p>`}function Jw(t){let e=H(t);return he(t,{one:c(g`${e} hyper-parameter differs`),other:c(g`${e} hyper-parameters differ`)})}function Qw(t){return t==null?"–":Gt(t)}var mg=J`
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
`;var In=class extends ce{constructor(){super(...arguments);this.comparison=null;this.error=null;this.rules=null;this.linkOf=()=>"#"}get context(){return{linkOf:this.linkOf,change:n=>this.dispatchEvent(new ie("td-compare",n)),open:n=>this.dispatchEvent(new ie("td-open",{runs:[n]}))}}render(){if(this.error)return b`<section role="alert"><p>${this.error}</p></section>`;let{comparison:n}=this;return n?b`${fg(n,this.context)} ${cg(n,this.rules)}
    ${pg(n)} ${dg(n)}`:b`<section aria-busy="true"><p class="small">${c("Comparing …")}</p></section>`}};In.styles=[we,Et,mg],R([C({attribute:!1})],In.prototype,"comparison",2),R([C()],In.prototype,"error",2),R([C({attribute:!1})],In.prototype,"rules",2),R([C({attribute:!1})],In.prototype,"linkOf",2),In=R([xe("td-comparison")],In);var hg=J`
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
  .quantities {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 360px), 1fr));
    margin-top: 8px;
  }
  input[type="search"] {
    height: 28px;
    width: 240px;
    min-width: 0;
    padding: 0 8px;
    border: 1px solid var(--td-border-strong);
    border-radius: 4px;
    background: var(--td-surface);
  }
  input[aria-invalid="true"] {
    border-color: var(--td-error);
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
  .switch .button {
    border-radius: 0;
  }
  .switch .button:first-child {
    border-radius: 4px 0 0 4px;
  }
  .switch .button:last-child {
    border-radius: 0 4px 4px 0;
  }
  .switch .button + .button {
    margin-left: -1px;
  }
  .switch [aria-pressed="true"] {
    z-index: 1;
  }
`;var Pa=class{constructor(e){this.owner=e;this.comparison=null;this.error=null;this.asked=""}ask(e,{generation:n,runs:r,baseline:o,quantity:s}){let i=JSON.stringify([n,r,o,s]);if(i===this.asked||!r.length)return;this.asked=i;let l=r.includes(o)?o:"";e.compare(r,{baseline:l,quantity:s}).then(a=>{this.tell(i,{comparison:a,error:null})},a=>{Cn(a)||this.tell(i,{error:a.message})})}tell(e,n){e===this.asked&&(Object.assign(this,n),this.owner.requestUpdate())}};var dt=class extends ce{constructor(){super(...arguments);this.details=[];this.runs=[];this.drawn=[];this.generation=0;this.rules=null;this.quantity="";this.state=ys;this.linkOf=()=>"#";this.startOf=()=>null;this.dark=!1;this.curves=new Gi(this);this.visible=ys;this.order=[];this.tags=[];this.quantities=[];this.data=new Pa(this);this.change=n=>{this.dispatchEvent(new ie("td-compare",n))}}get known(){return this.details.reduce((n,{generation:r})=>Math.max(n,r),0)}get current(){return this.quantities.find(({key:n})=>n===this.quantity)??this.quantities[0]}get layout(){return Up(this.state,this.runs.length)}willUpdate(n){n.has("details")&&(this.quantities=Nd(this.details),this.tags=zd(this.details),this.order=this.details.map(({run:$})=>$.name));let{hidden:r,only:o}=this.state;JSON.stringify([r,o])!==JSON.stringify([this.visible.hidden,this.visible.only])&&(this.visible={hidden:r,only:o});let{current:s,details:i,layout:l,state:a,store:u,generation:f,runs:p}=this;this.curves.look({quantity:s,details:i,layout:l,state:a,store:u});let{baseline:m,rankBy:x}=a;this.data.ask(u.source,{generation:f,runs:p,baseline:m,quantity:x})}updated(){let{comparison:n}=this.data;if(!n||this.runs.length<=60)return;let r=Xp(Zp(this.runs,n),this.state.curves,this.state.baseline);r.join(`
`)!==this.drawn.join(`
`)&&this.dispatchEvent(new ie("td-draw",{runs:r}))}open(n,r){n.preventDefault(),this.dispatchEvent(new ie("td-open",{runs:r}))}render(){let{state:n,quantities:r,runs:o,layout:s}=this,{axes:i}=this.curves;return b`${ef({state:n,count:o.length,layout:s,axes:i,quantities:r,quantity:this.current,hasGroups:!!this.data.comparison?.groups.length,tags:this.tags,change:this.change,choose:l=>this.dispatchEvent(new ie("td-quantity",{key:l}))})}
      <div
        @td-window=${({detail:l})=>{s!=="grid"&&this.change({zoom:l.window})}}
        @td-visible=${({detail:l})=>{this.show(l.name,l.alone)}}
      >
        ${this.details.length?this.renderCharts():b`<p class="quiet">${c(g`Loading ${We(o.length)} …`)}</p>`}
      </div>
      <td-comparison
        .comparison=${this.data.comparison}
        .error=${this.data.error}
        .rules=${this.rules}
        .linkOf=${this.linkOf}
      ></td-comparison>`}renderCharts(){let{layout:n,current:r}=this;return n==="grid"?this.renderGrid():n==="overlay"?r?this.renderOverlay(r,!1):b``:zh({quantities:this.quantities,runs:this.order,filter:this.state.tags,visible:this.state,dark:this.dark,chart:o=>this.renderOverlay(o,!0),search:o=>{this.change({tags:o})},legend:{light:o=>{for(let s of this.renderRoot.querySelectorAll("td-overlay"))s.light(o)},toggle:o=>{this.show(o,!1)},isolate:o=>{this.show(o,!0)}}})}show(n,r){this.change(r?Gd(this.state,n):Kd(this.state,n,this.order))}renderGrid(){let n={axes:this.curves.axes,zoom:this.state.zoom,store:this.store,rules:this.rules,dark:this.dark,linkOf:this.linkOf,open:(r,o)=>{this.open(r,[o])},remove:(r,o)=>{this.open(r,this.runs.filter(s=>s!==o))},look:r=>{this.change({zoom:r})}};return b`<div class="grid">
      ${an(this.details,({run:r})=>r.name,r=>{let{name:o}=r.run;return ug(r,this.current?.panels.get(o),this.curves.endsOf(o),n)})}
    </div>`}renderOverlay(n,r){let{state:o,curves:s}=this,i=this.details.flatMap(({run:f})=>{let p=n.panels.get(f.name)?.series.at(-1);return p?[{run:f.name,series:p,all:f.series,start:this.startOf(f.name)}]:[]}),l=this.data.comparison?.groups??[],a=s.axes.x==="steps"||s.axes.x==="share",u=o.bands&&a&&!r?jd(i,l):{groups:[],rest:i};return b`<td-overlay
      ?small=${r}
      .lines=${u.rest}
      .groups=${u.groups}
      .order=${this.order}
      .store=${this.store}
      .generation=${this.known}
      .heading=${n.label}
      .dark=${this.dark}
      .choice=${s.choice}
      .visible=${this.visible}
      .window=${o.zoom}
      .baseline=${o.baseline}
    ></td-overlay>`}};dt.styles=[we,Et,Qi,hg],R([C({attribute:!1})],dt.prototype,"details",2),R([C({attribute:!1})],dt.prototype,"runs",2),R([C({attribute:!1})],dt.prototype,"drawn",2),R([C({type:Number})],dt.prototype,"generation",2),R([C({attribute:!1})],dt.prototype,"rules",2),R([C()],dt.prototype,"quantity",2),R([C({attribute:!1})],dt.prototype,"state",2),R([C({attribute:!1})],dt.prototype,"store",2),R([C({attribute:!1})],dt.prototype,"linkOf",2),R([C({attribute:!1})],dt.prototype,"startOf",2),R([C({type:Boolean})],dt.prototype,"dark",2),dt=R([xe("td-compare")],dt);function Ko(t){let e=a=>a.suppressed!==null&&a.superseded_by===null,n=t.filter(e),r=t.filter(a=>!e(a)),o=new Set(r.filter(Nn).map(a=>a.rule)),s=r.filter(({superseded_by:a})=>a!==null&&o.has(gg(a,r))),i=new Set;return{main:r.filter(a=>!s.includes(a)).map(a=>{let u=!i.has(a.rule);i.add(a.rule);let f=s.filter(p=>gg(p.superseded_by??"",r)===a.rule);return{finding:a,explains:u?f:[]}}),suppressed:n}}function gg(t,e){let n=new Set,r=t;for(;!n.has(r);){n.add(r);let o=e.filter(i=>i.rule===r),s=o.length&&!o.some(Nn)?o[0]?.superseded_by:null;if(!s)break;r=s}return r}var Kr=class extends ce{constructor(){super(...arguments);this.outcomes=[];this.rules=null}render(){let n=i=>this.outcomes.filter(l=>l.status===i),[r,o,s]=[n("clear"),n("skipped"),n("failed")];return b`<h2>${c("What was checked")}</h2>
      ${r.length?b`<h3>${Zw(r.length)}</h3>
              <ul class="clear">
                ${r.map(({rule:i})=>b`<li title=${this.summary(i)}>${_e(i,this.rules)}</li>`)}
              </ul>`:S}
      ${bg(gi(o.length),o,this.rules)}
      ${bg(Xw(s.length),s,this.rules)}`}summary(n){return this.rules?.rules.find(r=>r.name===n)?.summary??""}};Kr.styles=[we,J`
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
    `],R([C({attribute:!1})],Kr.prototype,"outcomes",2),R([C({attribute:!1})],Kr.prototype,"rules",2),Kr=R([xe("td-checked")],Kr);function Zw(t){let e=H(t);return he(t,{one:c(g`${e} rule found nothing`),other:c(g`${e} rules found nothing`)})}function Xw(t){let e=H(t);return he(t,{one:c(g`${e} rule failed; this is a fault of the plugin, other rules are not affected`),other:c(g`${e} rules failed; this is a fault of the plugin, other rules are not affected`)})}function bg(t,e,n){if(!e.length)return S;let r=new Map;for(let{rule:o,reason:s}of e)r.set(s,[...r.get(s)??[],_e(o,n)]);return b`<h3>${t}</h3>
    <dl>
      ${[...r].map(([o,s])=>b`<dt>${Me(s)}</dt>
            <dd>${Se(o)}</dd>`)}
    </dl>`}var Go=J`
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
`;function Qu(){return c("New",{desc:"A finding that was not there before"})}function _a(t,e){if(!t)return S;let n=Me(t.fresh.map(r=>_e(r,e)));return b`${n?b`<span class="new" title=${c(g`Since you last looked: ${n}`)}>${Qu()}</span>`:S}
  ${t.solved.map(r=>b`<span class="solved">${c(g`No longer found: ${_e(r,e)}`)}</span>`)}`}function La({name:t,reading:e}){if(!e)return S;let n=Math.floor(_i(e)*100),r=c(g`${xo(e.bytes_read)} of ${xo(e.bytes_known)} read; what is found may change`);return b`<span
    class="how-far"
    role="progressbar"
    aria-label=${c(g`Reading ${t}`,{desc:"Progress of reading a run"})}
    aria-valuenow=${n}
    aria-valuetext=${Me([`${n} %`,r])}
    title=${r}
    ><i style="--share: ${n}%"></i>${n} %</span
  >`}var Gr=class extends ce{constructor(){super(...arguments);this.open=!1}render(){let{action:n,why:r,test:o,code:s}=this.remedy;return b`<details ?open=${this.open}>
      <summary><span>${Se(n)}</span></summary>
      <div class="body">
        <p>${Se(r)}</p>
        ${o?b`<p><span class="label">${c("Cheapest test:")}</span>${Se(o)}</p>`:S}
        ${Object.keys(s).length?b`<td-code .code=${s}></td-code>`:S}
      </div>
    </details>`}};Gr.styles=[we,J`
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
    `],R([C({attribute:!1})],Gr.prototype,"remedy",2),R([C({type:Boolean})],Gr.prototype,"open",2),Gr=R([xe("td-remedy")],Gr);function yg(t){let e=t.evidence.filter(r=>r.kind==="stat");if(!e.length)return S;let n=e.some(r=>r.limit!==null);return b`<table class="stats">
    <thead>
      <tr>
        <th scope="col">${c("Measured",{desc:"Head of a column of names of measured numbers"})}</th>
        <th scope="col" class="number">${c("Value",{desc:"A measured number"})}</th>
        ${n?b`<th scope="col" class="number">${c("Limit",{desc:"What a number is compared with"})}</th>`:S}
      </tr>
    </thead>
    <tbody>
      ${e.map(({name:r,value:o,limit:s,unit:i})=>b`<tr>
            <th scope="row">${r}</th>
            <td class="number"><b>${Ur(o,i)}</b></td>
            ${n?b`<td class="number quiet">${s===null?"":Ur(s,i)}</td>`:S}
          </tr>`)}
    </tbody>
  </table>`}function Zu(t,e,n){let r=t?.sections.find(o=>o.key===e);return r?b`<section>
        <h4>${n}</h4>
        ${$g(r)}
      </section>`:S}function Os(t,e,n){let r=t?.sections.find(o=>o.key===e);return r?b`<details class="more">
    <summary class="fold"><h4>${n}</h4></summary>
    ${$g(r)}
  </details>`:S}function vg(t){let e=t?.thresholds??[];return e.length?b`<details class="more">
    <summary class="fold"><h4>${c("Thresholds and where they come from")}</h4></summary>
    <ul class="text">
      ${e.map(({name:n,default:r,unit:o,source:s})=>b`<li><code>${n}</code> = ${JSON.stringify(r)} (${o}): ${s}</li>`)}
    </ul>
  </details>`:S}function xg(t){if(!t)return S;let e=b`<code>${t.page}</code>`;return b`<p class="quiet">${c(b`With curves: ${e} in the project`)}</p>`}function wg({remedies:t},e){if(!t.length||!e)return S;let n=t.map(r=>e.remedies[r]).filter(r=>r!==void 0);return b`<section>
    <h4>${c("What to do next")}</h4>
    <ol class="remedies">
      ${n.map((r,o)=>b`<li><td-remedy .remedy=${r} ?open=${o===0}></td-remedy></li>`)}
    </ol>
  </section>`}function $g(t){return b`${t.blocks.map(({kind:e,items:n})=>e==="ul"?b`<ul class="text">
        ${n.map(r=>b`<li>${Ni(r)}</li>`)}
      </ul>`:e==="code"?b`<pre class="cue" tabindex="0">
${n.flat().map(r=>"code"in r?r.code:r.text)}</pre>`:b`${n.map(r=>b`<p>${Ni(r)}</p>`)}`)}`}var Sg=J`
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
`;var kg=J`
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
`;var Mt=class extends ce{constructor(){super(...arguments);this.rules=null;this.explains=[];this.open=!1;this.fresh=!1;this.lit=null;this.link=()=>"";this.copied=!1}async goTo(n){await this.updateComplete,this.card.open=!0;let o=[...this.renderRoot.querySelectorAll(".places button")].find(s=>s.dataset.id===n);o?.focus({preventScroll:!0}),o?.scrollIntoView({block:"nearest"})}async copy(){this.copied=await Hr(Lh(this.finding,this.rules,this.link())),setTimeout(()=>this.copied=!1,2e3)}get rule(){return this.rules?.rules.find(({name:n})=>n===this.finding.rule)??null}light(n,r=!1){this.dispatchEvent(new ie("td-light",{id:n,show:r}))}render(){let{finding:n,rule:r}=this,o=sr(n);return b`<details
      class="card ${n.severity}"
      ?open=${this.open}
      @mouseenter=${()=>this.light(o)}
      @mouseleave=${()=>this.light(null)}
    >
      <summary>
        <span class="line"
          >${sn(n.severity)}<span class="confidence">${bi(n.confidence)}</span
          >${this.fresh?b`<span class="new">${Qu()}</span>`:S}</span
        >
        <h3>${_e(n.rule,this.rules)}</h3>
        <p>${Se(n.message)}</p>
        ${this.renderAlso()}
      </summary>
      <div class="body">
        ${wg(n,this.rules)} ${yg(n)} ${this.renderPlaces()}
        ${Zu(r,"Why it matters",c("Why it matters"))}
        ${Zu(r,"Likely causes",c("Likely causes"))}
        ${Os(r,"When it is wrong",c("When this rule is wrong"))}
        ${Os(r,"What it looks for",c("What the rule looks for"))}
        ${Os(r,"How often it is right",c("How often it is right"))} ${vg(r)}
        ${Os(r,"References",c("References"))} ${this.renderExplained()} ${xg(r)}
        <button class="button copy" @click=${()=>{this.copy()}}>
          <span aria-live="polite">${this.copied?c("Copied"):c("Copy as Markdown")}</span>
        </button>
      </div>
    </details>`}renderAlso(){return this.explains.length?b`<p class="also">
      <span class="quiet"
        >${c("Explains",{desc:"Before the names of findings that this one explains"})}</span
      >
      ${this.explains.map(({rule:n,severity:r})=>b`<span class="one"
            >${Tt(r)}<span class="unseen">${Ln(r)}</span
            >${_e(n,this.rules)}</span
          >`)}
    </p>`:S}renderPlaces(){let n=this.finding.evidence.map((r,o)=>({evidence:r,id:ou(this.finding,o)})).filter(({evidence:r})=>r.kind!=="stat");return n.length?b`<ul class="places" aria-label=${c("On the curve")}>
      ${n.map(({evidence:r,id:o})=>{let{name:s,value:i}=Vo(r),l="tag"in r;return b`<li>
          <button
            class=${this.lit===o?"lit":""}
            data-id=${o}
            data-kind=${r.kind}
            title=${l?c(g`On ${r.tag}: click to zoom in, and again to zoom out`):""}
            @mouseenter=${()=>this.light(o)}
            @mouseleave=${()=>this.light(sr(this.finding))}
            @focus=${()=>this.light(o)}
            @blur=${()=>this.light(null)}
            @click=${()=>this.light(o,!0)}
          >
            <span>${s}</span><span class="number">${i}</span>
          </button>
        </li>`})}
    </ul>`:S}renderExplained(){let{explains:n,finding:r}=this;return n.length?b`<details class="more">
      <summary class="fold">
        <h4>
          ${c(g`Explained by this (${n.length})`,{desc:"Findings that this finding explains"})}
        </h4>
      </summary>
      <ul class="explained">
        ${n.map(o=>b`<li
              @mouseenter=${()=>this.light(sr(o))}
              @mouseleave=${()=>this.light(sr(r))}
            >
              ${sn(o.severity)} <b>${_e(o.rule,this.rules)}</b>
              <p>${Se(o.message)}</p>
            </li>`)}
      </ul>
    </details>`:S}};Mt.styles=[we,Et,Go,kg,Sg],R([C({attribute:!1})],Mt.prototype,"finding",2),R([C({attribute:!1})],Mt.prototype,"rules",2),R([C({attribute:!1})],Mt.prototype,"explains",2),R([C({type:Boolean})],Mt.prototype,"open",2),R([C({type:Boolean})],Mt.prototype,"fresh",2),R([C({attribute:!1})],Mt.prototype,"lit",2),R([C({attribute:!1})],Mt.prototype,"link",2),R([Ee()],Mt.prototype,"copied",2),R([Ar("details.card")],Mt.prototype,"card",2),Mt=R([xe("td-finding")],Mt);function Oa(t){return t.rule+t.tags.join()}function Rg(t,e){let{rules:n,news:r,lit:o,link:s,first:i}=e,{main:l,suppressed:a}=Ko(t.findings),u=r?.solved??[];return b`${l.length?S:t1(t,a.length)}
  ${u.length?b`<p class="gone">${_a({fresh:[],solved:u},n)}</p>`:S}
  ${an(l,({finding:f})=>Oa(f),({finding:f,explains:p})=>b`<td-finding
        .finding=${f}
        .explains=${p}
        .rules=${n}
        .lit=${o}
        .link=${s}
        .fresh=${r?.fresh.includes(f.rule)??!1}
        ?open=${Oa(f)===i}
      ></td-finding>`)}
  ${a.length?e1(a,n):S}`}function e1(t,e){return b`<details class="suppressed">
    <summary class="fold">${n1(t.length)}</summary>
    <ul>
      ${t.map(n=>b`<li>
            <p>${sn(n.severity)} <b>${_e(n.rule,e)}</b></p>
            <p>${Se(n.message)}</p>
            <p class="quiet">${c(g`Reason given: ${n.suppressed}`)}</p>
          </li>`)}
    </ul>
  </details>`}function t1({run:t,outcomes:e},n){let{status:r,reason:o}=t,s=c("No rule could judge the training of this run"),i=e.filter(l=>l.status==="clear").length;return b`<div class="verdict ${r}">
    <h2>
      ${r==="unjudged"?c("This run could not be judged"):n?c("Nothing else found"):c("Nothing found")}
    </h2>
    <p>
      ${r==="unjudged"?Se(on(o?Xn(s,o):s)):r1(i)}
    </p>
  </div>`}function n1(t){let e=H(t);return he(t,{one:c(g`${e} finding suppressed by your configuration`),other:c(g`${e} findings suppressed by your configuration`)})}function r1(t){let e=H(t);return he(t,{one:c(g`${e} rule checked this run and found nothing wrong.`),other:c(g`${e} rules checked this run and found nothing wrong.`)})}function Tg(t,e){let n=t.series.reduce((s,i)=>s+i.points,0),r=t.members.filter(s=>s!==t.name),o=(e&&Xu(e))??0;return[Me([mi(t.series.length),Lr(n)]),e?.last_step?c(g`${H(e.last_step)} steps`,{desc:"Length of a run"}):"",o>1?Gt(o):"",e?.impossible_times?ec(e.impossible_times):"",r.length?c(g`joined from ${Me(r)}`,{desc:"A run of several directories"}):""].filter(Boolean).join(" · ")}function Xu({first_wall_time:t,last_wall_time:e}){return t===null||e===null?null:e-t}function ec(t){let e=H(t);return he(t,{one:c(g`${e} impossible wall time`,{desc:"A time that cannot be, in a log"}),other:c(g`${e} impossible wall times`,{desc:"Times that cannot be, in a log"})})}function Eg({run:t},e){return b`<header>
    <h1>${wn(e?.shown??t.name)}</h1>
    ${sn(t.status)} ${e?La(e):S}
    <p class="facts quiet">${Tg(t,e)}</p>
    <p class="kind quiet">${Se(Xn(yi(t.family),t.family_reason))}</p>
    ${t.best?b`<p class="checkpoint">${Se(t.best.message)}</p>`:S}
  </header>`}function Mg(t,e){let n=c("TensorBoard gives the tab only a sample of this run's points: short events may be missing.");return b`${e?.sampled?b`<p class="notice">${n}</p>`:S}${t.map(({where:r,message:o})=>b`<p class="notice"><b>${r}</b> ${Se(o)}</p>`)}`}function Cg(t,e,n){let[r]=Ko(t).main;if(!r)return S;let{rule:o,severity:s,remedies:i}=r.finding,l=i.map(a=>e?.remedies[a]).find(a=>a!==void 0);return l?b`<button class="next" @click=${n}>
    <b class="badge ${s}">${Tt(s)}${_e(o,e)}</b>
    <span>${Se(l.action)}</span>
  </button>`:S}function Ag({notes:t}){return b`${t.length?b`<details class="suppressed">
          <summary class="fold">${c("Is this normal?")} <span class="quiet">${t.length}</span></summary>
          <ul>
            ${t.map(e=>b`<li>
                  <p>${Se(e.message)}</p>
                  <p class="quiet">${e.source}</p>
                </li>`)}
          </ul>
        </details>`:S}`}var Pg=J`
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
`;var _g=J`
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
`;var Lg=10,o1=.5,s1=16,Bn=class extends ce{constructor(){super(...arguments);this.share=null;this.titles=[]}change(n){this.dispatchEvent(new ie("td-reading",n))}onClasses(n){let r=Number(n.target.value);Dl(r)&&this.change({classes:r})}onPrior(n){let r=n.target,o=Il(r.value);r.setAttribute("aria-invalid",String(o===null)),o&&this.change({prior:o})}onAdd(n){n.preventDefault();let r=n.target,o=new FormData(r),[s,i]=[o.get("value"),o.get("title")],l=Number(s);s===""||!Number.isFinite(l)||typeof i!="string"||(this.change({levels:[...this.reading.levels,[i,l]]}),r.querySelector("input")?.select())}place(){let n=this.box.querySelector(".panel");if(!n||!this.box.open)return;n.style.translate="none";let{right:r}=n.getBoundingClientRect(),o=r+s1-document.documentElement.clientWidth;n.style.translate=o>0?`${-o}px`:"none"}onFocusOut(n){let r=n.relatedTarget;r&&!this.box.contains(r)&&(this.box.open=!1)}onKey(n){n.key!=="Escape"||!this.box.open||(this.box.open=!1,this.box.querySelector("summary")?.focus())}render(){let{best:n,classes:r,prior:o,levels:s}=this.reading,i=s.length+[n,r!==null,o!==null].filter(Boolean).length,l=[this.share===null?o1:Number(this.share.toPrecision(4))];return b`<details
      class="levels"
      @toggle=${()=>this.place()}
      @focusout=${a=>this.onFocusOut(a)}
      @keydown=${a=>this.onKey(a)}
    >
      <summary class="button">
        ${c("Levels",{desc:"Horizontal reference lines on a chart"})}
        ${i?b`<span class="count">${i}</span>`:S}
      </summary>
      <div class="panel">
        <label
          ><input
            type="checkbox"
            .checked=${n}
            @change=${()=>this.change({best:!n})}
          />${c("Best value so far")}</label
        >
        <label
          ><input
            type="checkbox"
            .checked=${r!==null}
            @change=${()=>this.change({classes:r===null?Lg:null})}
          />${c("Uniform guess, ln k, over",{desc:"Then comes a number, then: classes"})}
          <input
            type="number"
            min="2"
            step="1"
            aria-label=${c("Number of classes")}
            .value=${String(r??Lg)}
            @change=${a=>this.onClasses(a)}
          />
          ${c("classes",{desc:"After the number of classes of a uniform guess"})}</label
        >
        <label
          ><input
            type="checkbox"
            .checked=${o!==null}
            @change=${()=>this.change({prior:o===null?l:null})} />${c("Entropy of the class shares")}
          <input
            type="text"
            aria-label=${c("Class shares")}
            title=${c("The share of one of two classes, such as 0.8, or the shares of all classes")}
            spellcheck="false"
            autocomplete="off"
            .value=${(o??l).join(", ")}
            @change=${a=>this.onPrior(a)}
        /></label>
        ${this.share===null?S:b`<p class="quiet">
                ${c(g`A finding measured that the accuracy of this model stays at ${Y(this.share)}.`)}
              </p>`}
        <form @submit=${a=>this.onAdd(a)}>
          <input
            type="number"
            name="value"
            step="any"
            placeholder=${c("Level",{desc:"A value for a reference line"})}
            aria-label=${c("Level",{desc:"A value for a reference line"})}
          />
          <select name="title" aria-label=${c("On the chart")}>
            ${this.titles.map(a=>b`<option value=${a}>${c(g`on ${a}`,{desc:"On a chart"})}</option>`)}
          </select>
          <button class="button">${c("Add")}</button>
        </form>
        ${s.length?b`<ul>
                ${s.map(([a,u],f)=>b`<li>
                      <span class="cut"
                        >${c(g`${Y(u)} on ${a}`,{desc:"A level on a chart"})}</span
                      >
                      <button
                        aria-label=${c(g`Remove the level ${Y(u)} on ${a}`)}
                        @click=${()=>this.change({levels:s.filter((p,m)=>m!==f)})}
                      >
                        ×
                      </button>
                    </li>`)}
              </ul>`:S}
      </div>
    </details>`}};Bn.styles=[we,_g],R([C({attribute:!1})],Bn.prototype,"reading",2),R([C({type:Number})],Bn.prototype,"share",2),R([C({attribute:!1})],Bn.prototype,"titles",2),R([Ar(".levels")],Bn.prototype,"box",2),Bn=R([xe("td-levels")],Bn);var Og=J`
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
`;var i1=()=>({step:c("Steps"),relative:c("Time since start"),wall:c("Wall time")}),a1=()=>({auto:c("Automatic",{desc:"Scale of the values"}),linear:c("Linear",{desc:"Scale of the values"}),log:c("Log",{desc:"Logarithmic scale of the values"}),symlog:c("Symmetric log",{desc:"Scale of the values"})}),Wn=class extends ce{constructor(){super(...arguments);this.smoothing=0;this.share=null;this.titles=[]}change(n){this.dispatchEvent(new ie("td-reading",n))}onSmooth(n){let r=Number(n.target.value);this.dispatchEvent(new CustomEvent("td-smoothing",{detail:r}))}render(){let{reading:n,smoothing:r}=this;return b`<label
        title=${c("A moving average over the logged curve, as in TensorBoard; remembered in this browser")}
        ><span>${c("Smoothing")}</span>
        <input
          type="range"
          min="0"
          max="0.99"
          step="0.01"
          aria-label=${c("Smoothing")}
          .value=${String(r)}
          @input=${o=>this.onSmooth(o)}
        /><output>${r?r.toFixed(2):c("off",{desc:"No smoothing"})}</output></label
      >
      ${this.renderSelect(c("X axis",{desc:"Label of the choice of the horizontal axis"}),c("Horizontal axis"),i1(),n.axis,o=>this.change({axis:o}))}
      ${this.renderSelect(c("Values",{desc:"Label of the choice of the scale"}),c("Scale of the values"),a1(),n.scale,o=>this.change({scale:o}))}
      <td-levels .reading=${n} .share=${this.share} .titles=${this.titles}></td-levels>
      ${n.window?b`<button class="button reset" @click=${()=>this.change({window:null})}>
              ${c("Reset zoom")}
            </button>`:S}`}renderSelect(n,r,o,s,i){return b`<label class="axis" title=${r}
      ><span>${n}</span>
      <select
        aria-label=${r}
        @change=${l=>i(l.target.value)}
      >
        ${Object.entries(o).map(([l,a])=>b`<option value=${l} .selected=${l===s}>${a}</option>`)}
      </select></label
    >`}};Wn.styles=[we,Og],R([C({attribute:!1})],Wn.prototype,"reading",2),R([C({type:Number})],Wn.prototype,"smoothing",2),R([C({type:Number})],Wn.prototype,"share",2),R([C({attribute:!1})],Wn.prototype,"titles",2),Wn=R([xe("td-run-tools")],Wn);var Na=class{constructor(e,n){this.host=e;this.settle=n;this.moving=null;e.addController(this)}hostDisconnected(){clearTimeout(this.timer)}put(e){this.moving=e,this.host.requestUpdate(),clearTimeout(this.timer),this.timer=setTimeout(()=>{this.moving=null,this.settle(e)},120)}};var l1=new Set(["loss","score","reward"]),Ct=class extends ce{constructor(){super(...arguments);this.row=null;this.news=null;this.rules=null;this.reading=Jn;this.link=()=>"";this.dark=!1;this.lit=null;this.smoothing=new Na(this,n=>{this.dispatchEvent(new ie("td-reading",{smoothing:n}))});this.annotations=[];this.panels={lead:[],groups:[]};this.first="";this.shownRun=""}willUpdate(n){if(!n.has("detail"))return;let{run:r,findings:o}=this.detail;if(this.annotations=Ii(o),this.panels=Od(Di(this.detail),o.find(Nn)),r.name===this.shownRun&&this.first)return;let[s]=Ko(o).main;this.first=s?Oa(s.finding):"",this.shownRun=r.name}get weight(){return this.reading.smoothing??this.detail.smoothing}onLight({detail:{id:n,show:r}}){if(this.lit=n,!r||n===null)return;let o=this.annotations.find(a=>a.id===n),i=[...this.renderRoot.querySelectorAll("td-chart")].find(a=>o&&or(o.evidence,a.series));i?.closest("details")?.setAttribute("open","");let l=i?.steps;o&&l&&this.look(Wh(o.evidence,l)),i?.scrollIntoView({block:"nearest",behavior:Ng()})}look(n){let r=n?.join()===this.reading.window?.join();this.dispatchEvent(new ie("td-reading",{window:r?null:n}))}async onFind({detail:{id:n}}){this.lit=n,await[...this.renderRoot.querySelectorAll("td-finding")].find(({finding:o})=>n.startsWith(`${sr(o)}#`))?.goTo(n)}render(){let{row:n,rules:r,news:o,lit:s,link:i}=this,{run:l,findings:a,outcomes:u,warnings:f}=this.detail,{lead:p,groups:m}=this.panels,x=[...p,...m.flatMap(({panels:$})=>$)].map(({title:$})=>$);return b`${Eg(this.detail,n)} ${Mg(f,n)}
      ${Cg(a,r,()=>{this.goToCard()})}
      ${x.length?b`<td-run-tools
              .reading=${this.reading}
              .smoothing=${this.smoothing.moving??this.weight}
              .share=${Ih(a,l.series)}
              .titles=${[...new Set(x)]}
              @td-smoothing=${({detail:$})=>this.smoothing.put($)}
            ></td-run-tools>`:S}
      <div
        class="page"
        @td-find=${$=>{this.onFind($)}}
        @td-light=${$=>this.onLight($)}
        @td-window=${({detail:$})=>this.dispatchEvent(new ie("td-reading",$))}
      >
        <div class="lead ${p.length?"":"none"}">
          <h2 class="unseen">${c("Curves")}</h2>
          <div class="pairs">
            ${an(p,({key:$})=>$,($,T)=>this.renderChart($,T===0?"first":""))}
          </div>
        </div>
        <aside aria-label=${c("Findings")}>
          <h2 class="unseen">${c("Findings")}</h2>
          ${Rg(this.detail,{rules:r,news:o,lit:s,link:i,first:this.first})} ${Ag(l)}
          <td-checked .outcomes=${u} .rules=${r}></td-checked>
        </aside>
        <div class="rest">${m.map(({role:$,panels:T})=>this.renderGroup($,T))}</div>
      </div>`}async goToCard(){await this.updateComplete,this.renderRoot.querySelector("td-finding")?.scrollIntoView({block:"start",behavior:Ng()})}renderGroup(n,r){let o=r.some(i=>this.annotations.some(l=>or(l.evidence,i.series))),s=l1.has(n)||o;return b`<details ?open=${s}>
      <summary class="fold">
        <h2>${Bp(n)}</h2>
        <span class="quiet">${r.length}</span>
      </summary>
      <div class="grid">
        ${an(r,({key:i})=>i,i=>this.renderChart(i,"small"))}
      </div>
    </details>`}renderChart(n,r){return b`<td-chart
      class=${r}
      ?eager=${r==="first"}
      .store=${this.store}
      .run=${this.detail.run.name}
      .series=${n.series}
      .heading=${n.title}
      .generation=${this.detail.generation}
      .annotations=${this.annotations.filter(o=>or(o.evidence,n.series))}
      .lit=${this.lit}
      .window=${this.reading.window}
      .axis=${this.reading.axis}
      .scale=${this.reading.scale}
      .log=${this.reading.logs.find(([o])=>o===n.title)?.[1]??null}
      @td-log=${({detail:o})=>{let s=Pp(this.reading,n.title,o.log);this.dispatchEvent(new ie("td-reading",{logs:s}))}}
      .origin=${this.row?.first_wall_time??null}
      .smoothing=${this.weight}
      .levels=${Dh(n,this.reading)}
      .best=${this.reading.best}
      .dark=${this.dark}
    ></td-chart>`}};Ct.styles=[we,Et,Go,Pg],R([C({attribute:!1})],Ct.prototype,"detail",2),R([C({attribute:!1})],Ct.prototype,"row",2),R([C({attribute:!1})],Ct.prototype,"news",2),R([C({attribute:!1})],Ct.prototype,"rules",2),R([C({attribute:!1})],Ct.prototype,"store",2),R([C({attribute:!1})],Ct.prototype,"reading",2),R([C({attribute:!1})],Ct.prototype,"link",2),R([C({type:Boolean})],Ct.prototype,"dark",2),R([Ee()],Ct.prototype,"lit",2),Ct=R([xe("td-run-page")],Ct);function Ng(){return window.matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}function zg(t,{name:e,reading:n,link:r,dark:o}){let{known:s,rows:i,rules:l,store:a,marks:u}=t,{detail:f=null,error:p=null}=s.get(e)??{};return f?b`<td-run-page
      .detail=${f}
      .row=${i?.find(m=>m.name===e)??null}
      .news=${u.get(e)??null}
      .rules=${l}
      .store=${a}
      .reading=${n}
      .link=${r}
      .dark=${o}
    ></td-run-page>`:p?Zl([e],p,t.status):b`<p class="wait">${c(g`Loading ${e} …`)}</p>`}function Hg(t,e){let{runs:n,found:r,details:o,isKnown:s,areMany:i,picked:l,view:a,linkOf:u,dark:f}=e;if(!s&&!i)return b`<p class="wait">${c(g`Loading ${We(n.length)} …`)}</p>`;let p=r.filter(m=>m.error);return b`${p.length?Zl(p.map(({name:m})=>m),p[0]?.error??"",t.status):S}
  ${o.length||i?b`<td-compare
          .details=${o}
          .drawn=${l}
          .generation=${t.generation}
          .runs=${n.filter(m=>!p.some(x=>x.name===m))}
          .rules=${t.rules}
          .quantity=${a.quantity}
          .state=${a}
          .store=${t.store}
          .linkOf=${u}
          .startOf=${u1(t.rows)}
          .dark=${f}
        ></td-compare>`:S}`}function u1(t){return e=>t?.find(({name:n})=>n===e)?.first_wall_time??null}var c1={},Dg=Gn(class extends xn{constructor(){super(...arguments),this.ot=c1}render(t,e){return e()}update(t,[e,n]){if(Array.isArray(e)){if(Array.isArray(this.ot)&&this.ot.length===e.length&&e.every((r,o)=>r===this.ot[o]))return St}else if(this.ot===e)return St;return this.ot=Array.isArray(e)?Array.from(e):e,this.render(e,n)}});var p1=new Intl.Collator("en",{numeric:!0}),Yr={verdict:{label:()=>c("Verdict",{desc:"Column of runs"}),of:()=>0,down:!1},name:{label:()=>c("Run",{desc:"Column of runs"}),of:({name:t})=>t,down:!1},best:{label:()=>c("Best",{desc:"Column of runs: best value"}),of:({best:t})=>t?.value??null,down:!1},last:{label:()=>c("Last",{desc:"Column of runs: last value"}),of:({last:t})=>t?.value??null,down:!1},points:{label:()=>c("Points",{desc:"Column of runs: how many"}),of:({points:t})=>t,down:!0},length:{label:()=>c("Length",{desc:"Column of runs: steps and time"}),of:({last_step:t})=>t,down:!0},grown:{label:()=>c("Last written",{desc:"Column of runs: when points were last written"}),of:({last_wall_time:t})=>t,down:!0}},za=Object.keys(Yr);function Yo(t){let e=t.startsWith("-"),n=za.find(r=>r===t.slice(e?1:0));return n?{key:n,down:e}:{key:"verdict",down:!1}}function Ha({key:t,down:e}){return t==="verdict"&&!e?"":`${e?"-":""}${t}`}function Da(t,e,n){return t.key===e?{key:e,down:!t.down}:{key:e,down:e==="best"||e==="last"?tc(n):Yr[e].down}}function Ia(t,{key:e,down:n}){if(e==="verdict")return n?[...t].reverse():[...t];let{of:r}=Yr[e];if(!d1.has(e))return Ig(t,r,n);let o=n===tc(t);return f1(t).flatMap(s=>Ig(s,r,o===tc(s)))}var d1=new Set(["best","last"]);function f1(t){let e=new Map;for(let n of t){let r=n.quantity?.key??"";e.set(r,[...e.get(r)??[],n])}return[...e].sort(([n,r],[o,s])=>+(n==="")-+(o==="")||s.length-r.length).map(([,n])=>n)}function Ig(t,e,n){let r=n?-1:1;return t.map(o=>({row:o,value:e(o)})).sort((o,s)=>o.value===null||s.value===null?+(o.value===null)-+(s.value===null):typeof o.value=="number"&&typeof s.value=="number"?r*(o.value-s.value):r*p1.compare(String(o.value),String(s.value))).map(({row:o})=>o)}function tc(t){return t.filter(({best:n})=>n?.better==="higher").length>t.filter(({best:n})=>n?.better==="lower").length}var nc="name:",Ba="hparam:",m1=/([/_. -]|^)(?:random[_-]?)?(?:seed|rep|repeat|trial|fold)s?[=_. -]?\d+(?=$|[/_. -])/gi;function Bg(t){return t.replace(m1,"").replace(/^[/_. -]+/,"")||t}function Ns(t){if(t==="folder")return{keyOf:({name:n})=>g1(n),error:null};if(t==="seeds")return{keyOf:({name:n})=>Bg(n),error:null};if(t.startsWith(Ba)){let n=t.slice(Ba.length);return{keyOf:r=>b1(r.hparams?.[n]),prefix:`${n} = `,error:null}}let e=rc(t);if(e===null||e==="")return{keyOf:null,error:null};try{let n=new RegExp(e,"i");return(new RegExp(`${e}|`).exec("")?.length??1)-1!==1?{keyOf:null,error:c("Put one part into brackets: seed=(\\d+)")}:{keyOf:({name:o})=>n.exec(o)?.[1]??c("Other",{id:"group-other",desc:"Runs whose name does not match"}),error:null}}catch{return{keyOf:null,error:c("This is not a regular expression.")}}}function rc(t){return t.startsWith(nc)?t.slice(nc.length):null}function oc(t){return nc+t}function Wg(t){let e=[],n=o=>new Set(t.map(Ns(o).keyOf??(()=>""))).size;n("folder")>1&&e.push({value:"folder",label:c("Folder")}),t.some(({name:o})=>Bg(o)!==o)&&n("seeds")<t.length&&e.push({value:"seeds",label:c("Configuration",{desc:"Runs that differ only by their seed"})});let r=[...new Set(t.flatMap(({hparams:o})=>Object.keys(o??{})))].sort();for(let o of r)n(Ba+o)>1&&e.push({value:Ba+o,label:o});return e}function Fg(t,e,n,r=""){let o=new Map;for(let l of Ia(t,n)){let a=e(l),u=o.get(a);u?u.push(l):o.set(a,[l])}let s=[...o].map(([l,a])=>({key:l,label:r+l,rows:a,counts:Ci(a),spread:h1(a)}));if(n.key!=="name")return s;let i=new Intl.Collator("en",{numeric:!0});return s.sort((l,a)=>(n.down?-1:1)*i.compare(l.label,a.label))}function h1(t){let e=new Map;for(let{best:s}of t){if(!s)continue;let{tag:i,split:l,better:a,value:u}=s,f=JSON.stringify([i,l,a]),p=e.get(f)??{tag:i,values:[]};p.values.push(u),e.set(f,p)}let[n]=[...e.values()].sort((s,i)=>i.values.length-s.values.length);if(!n||n.values.length<2)return null;let{tag:r,values:o}=n;return{n:o.length,mean:o.reduce((s,i)=>s+i/o.length,0),least:Math.min(...o),greatest:Math.max(...o),tag:r}}function g1(t){let e=t.lastIndexOf("/");return e>0?t.slice(0,e):"."}function b1(t){return t===void 0?c("not given",{desc:"A hyper-parameter"}):typeof t=="number"?Y(t,6):String(t)}function Vg(t,{sort:e,group:n,open:r}){let o=Yo(e),{keyOf:s,prefix:i}=Ns(n);if(!s)return Ia(t,o).map(a=>sc(a));let l=new Set(r);return Fg(t,s,o,i).flatMap(a=>{if((n==="seeds"||n==="folder")&&a.rows.length===1)return a.rows.map(p=>sc(p));let u=l.has(a.key),f={kind:"group",key:`group:${a.key}`,group:a,open:u};return u?[f,...a.rows.map(p=>sc(p,!0))]:[f]})}function sc(t,e=!1){return{kind:"run",key:`run:${t.name}`,row:t,inner:e}}function Wa(t,e){return e&&t.status==="unjudged"&&t.series===0}function qg(t,e){let n=new Set(t);return e.length===n.size&&e.every(({name:r})=>n.has(r))}function jg(t,e,n,r){let o=e[n];if(!o)return null;let s=e.length-1,l={ArrowDown:Math.min(n+1,s),ArrowUp:Math.max(n-1,0),PageDown:Math.min(n+r,s),PageUp:Math.max(n-r,0),Home:0,End:s}[t];return l!==void 0?{to:l}:o.kind==="group"?t===(o.open?"ArrowLeft":"ArrowRight")?{fold:o.group.key}:null:t===" "?{tick:o.row.name}:t==="ArrowLeft"&&o.inner?{to:e.slice(0,n).findLastIndex(({kind:a})=>a==="group")}:null}var Fa=class{constructor(e){this.host=e;this.now=Date.now()/1e3;e.addController(this)}hostConnected(){this.timer=setInterval(()=>{this.read(),this.host.requestUpdate()},3e4)}hostDisconnected(){clearInterval(this.timer)}read(){this.now=Date.now()/1e3}};var y1="lr=([\\d.]+)";function Ug({runs:t,view:e,change:n}){if(t.length<2&&!e.group)return S;let r=rc(e.group),o=Wg(t),s=o.map(({value:a})=>a),i=e.group&&r===null&&!s.includes(e.group)?[e.group]:[],{error:l}=Ns(e.group);return b`<label class="grouping">
      <span class="quiet">${c("Group",{desc:"Label of the choice what runs are grouped by"})}</span>
      <select
        @change=${a=>n({group:a.target.value,open:[]})}
      >
        <option value="" .selected=${e.group===""}>
          ${c("None",{desc:"Runs are not grouped"})}
        </option>
        ${o.map(({value:a,label:u})=>b`<option value=${a} .selected=${a===e.group}>${u}</option>`)}
        ${i.map(a=>b`<option value=${a} .selected=${!0}>${a}</option>`)}
        <option value=${oc("")} .selected=${r!==null}>
          ${c("Part of the name …")}
        </option>
      </select>
    </label>
    ${r===null?S:b`<label class="field pattern">
            <span class="unseen">${c("Regular expression with one part in brackets")}</span>
            <input
              type="text"
              placeholder=${y1}
              title=${c("Runs are grouped by the part of the name that the brackets match")}
              spellcheck="false"
              autocomplete="off"
              .value=${r}
              aria-invalid=${l!==null}
              @input=${a=>n({group:oc(a.target.value),open:[]})}
            />
            ${l?b`<span class="wrong" role="alert">${l}</span>`:S}
          </label>`}`}var v1=6;function Kg(t){return b`<div class="bar">
    <div class="chips" role="group" aria-label=${c("Verdicts")}>${x1(t)}</div>
    <div class="tools">
      ${S1(t)} ${$1(t)} ${Ug(t)}
      <div class="find">${k1(t)} ${Oi()}</div>
    </div>
    ${w1(t)}
  </div>`}function Gg(t,e){return t.includes(e)?t.filter(n=>n!==e):[...t,e]}function x1({runs:t,view:e,matcher:n,progress:r,percent:o,change:s}){let i=r!==null,l=zr(t,n,new Set,new Set(e.rules),e.kind),a=Ci(l.filter(u=>!Wa(u,i)));return b`${Yt.filter(u=>a[u]||e.statuses.includes(u)).map(u=>b`<button
        class="chip"
        aria-pressed=${e.statuses.includes(u)}
        @click=${()=>s({statuses:Gg(e.statuses,u)})}
      >
        ${Tt(u)}<span>${Dp(u,a[u])}</span>
      </button>`)}${r?b`<span class="reading quiet"
          >${c(g`Reading, ${o} %: ${H(r.members_read)} of ${H(r.members_known)}`,{desc:"How much was read: 12 of 100 directories"})}</span
        >`:S}`}function w1({runs:t,rules:e,view:n,matcher:r,allRules:o,change:s,showRules:i}){let l=nd(zr(t,r,new Set(n.statuses),new Set,n.kind)),a=n.rules.filter(m=>!l.some(x=>x.rule===m));if(l.length+a.length<2&&n.rules.length===0)return S;let u=l.filter(({rule:m},x)=>o||x<v1||n.rules.includes(m)),f=l.length-u.length,p=(m,x,$)=>b`<button
      class="rule"
      aria-pressed=${n.rules.includes(m)}
      @click=${()=>s({rules:Gg(n.rules,m)})}
    >
      ${$}<span>${_e(m,e)}</span> <span class="quiet">${H(x)}</span>
    </button>`;return b`<div class="rules cue" role="group" aria-label=${c("Findings by rule")}>
    ${u.map(({rule:m,severity:x,count:$})=>p(m,$,Tt(x)))}
    ${a.map(m=>p(m,0,S))}
    ${f>0||o?b`<button
            class="rule more"
            aria-expanded=${o}
            @click=${()=>{i(!o)}}
          >
            ${o?c("Fewer",{desc:"Rules shown"}):c(g`${f} more`,{desc:"Rules not shown"})}
          </button>`:S}
  </div>`}function $1({runs:t,view:e,change:n}){let r=td(t);if(r.length<2&&!e.kind)return S;let o=r.some(([s])=>s===e.kind)?[]:[[e.kind,0]];return b`<label class="kinds">
    <span class="quiet">${c("Kind",{desc:"Label of the choice which kind of training is shown"})}</span>
    <select @change=${s=>n({kind:s.target.value})}>
      <option value="" .selected=${e.kind===""}>${c("All",{desc:"All kinds of training"})}</option>
      ${[...r,...e.kind?o:[]].map(([s,i])=>b`<option value=${s} .selected=${s===e.kind}>
            ${yi(s)} (${H(i)})
          </option>`)}
    </select>
  </label>`}function S1({runs:t,view:e,change:n}){let r=Yo(e.sort);return b`<label class="sort">
    <span class="quiet">${c("Sort")}</span>
    <select
      @change=${o=>{let s=za.find(i=>i===o.target.value)??"verdict";s!==r.key&&n({sort:Ha(Da(r,s,t))})}}
    >
      ${za.map(o=>b`<option value=${o} .selected=${o===r.key}>${Yr[o].label()}</option>`)}
    </select>
  </label>`}function k1({view:t,matcher:e,change:n}){return b`<label class="field search">
    <span class="unseen">${c("Filter runs by words or /regular expression/")}</span>
    <input
      type="search"
      placeholder=${c("Filter: words or /regex/")}
      title=${c("Press / to search")}
      spellcheck="false"
      autocomplete="off"
      .value=${t.filter}
      aria-invalid=${e.error!==null}
      @input=${r=>n({filter:r.target.value})}
    />
    ${e.error?b`<span class="wrong" role="alert">${e.error}</span>`:S}
  </label>`}var Va={width:168,height:36},qa=class{constructor(e){this.owner=e;this.found=new Map;this.asked=new Map}of({key:e}){return this.found.get(e)??null}look(e,n){for(let{key:r,rows:o}of n){let s=Id(o);if(!s){this.found.delete(r);continue}let i=e.load(s.curves);this.asked.get(r)!==i&&(this.asked.set(r,i),i.then(l=>{this.asked.get(r)===i&&(this.found.set(r,{keys:s,band:l}),this.owner.requestUpdate())},()=>this.asked.delete(r)))}}};function Yg(t){if(!t)return S;let{keys:e,band:n}=t,{area:r,mean:o,breaks:s,end:i}=Bd(n,Va.width,Va.height),l=e.curves.length,a=e.split==="none"?e.tag:`${yt(e.split)} ${e.tag}`,u=pt([c(g`Mean and range of ${a} of ${We(l)}`),$s(n,l),e.others?c(g`${We(e.others)} without it`,{desc:"Runs that lack a curve"}):""]);return b`<svg viewBox="0 0 ${Va.width} ${Va.height}" role="img" aria-label=${u}>
    <title>${u}</title>
    <g class="line ${e.split}">
      <path class="area" d=${r} />
      <path d=${o} />
      ${i?je`<circle cx=${i[0]} cy=${i[1]} r="2.2" />`:S}
      ${s.map(f=>je`<path class="break" d="M${f} 1l3 5h-6z" />`)}
    </g>
  </svg>`}function Jg(t){if(!t)return S;let{band:e,keys:n}=t,{broken:r,short:o}=e,s=[r.length?c(g`${r.length} not finite`,{desc:"Number of runs"}):"",o.length?c(g`${o.length} shorter`,{desc:"Number of runs"}):""].filter(Boolean);return s.length?b`<span class="losses" title=${$s(e,n.curves.length)}>${Me(s)}</span>`:S}var Qg=J`
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
`;function Zg(t,e,n){return t.length?b`<div class="chosen-bar" role="region" aria-label=${c("Chosen runs")}>
    <span
      >${R1(t.length)}${t.length===1?b`<span class="quiet"
              >${c(": tick one more to compare",{desc:"After the number of runs chosen"})}</span
            >`:S}</span
    >
    <button class="button" @click=${e}>${c("Clear",{desc:"Choose no runs"})}</button>
    <button class="button strong" ?disabled=${t.length<2} @click=${n}>${c("Compare")}</button>
  </div>`:S}function R1(t){let e=H(t);return he(t,{one:c(g`${e} run chosen`),other:c(g`${e} runs chosen`)})}var T1=2;function Xg({best:t,quantity:e,checkpoint:n}){if(!t)return b`<span class="quiet">–</span>`;let r=n?n.message.replaceAll("`",""):tb(t),o=n?.noise?b` <span class="quiet">± ${Y(n.noise,T1)}</span>`:S;return b`<span title=${r}>${Y(t.value)}${o}</span>
    <span class="quiet cut" title=${r}>${e?.label??Rt(qe(t.step))}</span>`}function eb({last:t,best:e,checkpoint:n}){if(!t)return b`<span class="quiet">–</span>`;let r=tb(t),o=Rt(qe(t.step)),s=n?.last_is_as_good?e?.step===t.step?c("the best",{desc:"The last value of a run is its best one"}):c("as good as the best",{desc:"The last value of a run, within the noise of its best one"}):o;return b`<span title=${r}>${t.value===null?Zn():Y(t.value)}</span>
    <span class="quiet cut" title=${`${s}
${r}`}>${s}</span>`}function tb({split:t,tag:e,member:n,step:r}){return[...t==="none"?[]:[yt(t)],n,e,Rt(qe(r))].join(" · ")}function nb(t){let{last_step:e}=t;if(e===null)return b`<span class="quiet">–</span>`;let n=Xu(t);return b`<span title=${c("Last step")}>${qe(e)}</span>
    <span class="quiet">${n===null?"":Gt(n)}</span>`}function ja(t,e,n=0){let r=n?E1(n):"";return t===null||!Lp(t)?r?b`<span class="odd" title=${r}>${c("impossible",{desc:"A time that cannot be"})}</span>`:b`<span class="quiet">–</span>`:b`<time
    datetime=${new Date(t*1e3).toISOString()}
    title=${[Op(t),r].filter(Boolean).join(`
`)}
    >${_p(t,e)}</time
  >`}function E1(t){return Xn(ec(t),c("not in seconds since 1970, or from a clock that was wrong"))}function rb(t,e,n,r,o){let{key:s,label:i,rows:l,counts:a,spread:u}=t,f=l.map(({name:$})=>$),p=f.filter($=>o.chosen.has($)).length,m=p===f.length,x=l.map($=>$.last_wall_time??-1/0).reduce(($,T)=>Math.max($,T),-1/0);return b`<div
    role="row"
    class="row group"
    style="transform: translateY(${r.top}px)"
    data-index=${r.index}
    data-group=${s}
    aria-rowindex=${r.index+2}
    aria-level="1"
    aria-expanded=${e}
  >
    <span role="gridcell" class="tick"
      ><input
        type="checkbox"
        tabindex="-1"
        aria-label=${c(g`Compare all of ${i}`)}
        .checked=${m}
        .indeterminate=${p>0&&!m}
        @change=${()=>o.choose(f,!m)}
    /></span>
    <span role="gridcell" class="title">
      <button
        class="fold"
        tabindex=${r.stop?"0":"-1"}
        title=${i}
        @click=${()=>o.fold(s)}
      >
        <span class="chevron" aria-hidden="true"></span><span class="label">${i}</span>
        <span class="quiet">${We(l.length)}</span>
      </button>
    </span>
    <span role="gridcell" class="counts"
      >${Yt.filter($=>a[$]).map($=>b`<span class="badge ${$}" title=${`${a[$]} × ${Ln($)}`}
            >${Tt($)}<span>${H(a[$])}</span
            ><span class="unseen">${Ln($)}</span></span
          >`)}${Jg(n)}</span
    >
    <span role="gridcell" class="curve">${Yg(n)}</span>
    <span role="gridcell" class="spread number">
      ${u?b`<span
                title=${c(g`${u.tag}: mean of the best values of ${We(u.n)}, from least to greatest`)}
                ><span class="quiet"
                  >${c("mean best",{desc:"Before the mean of the best values"})} </span
                >${Y(u.mean)}</span
              >
              <span class="quiet cut"
                >${c(g`${Y(u.least)} to ${Y(u.greatest)}, n = ${u.n}`,{desc:"From the least to the greatest of n values"})}</span
              >`:S}
    </span>
    <span role="gridcell" class="grown number"
      >${ja(Number.isFinite(x)?x:null,o.now)}</span
    >
  </div>`}function ob(t,{chosen:e,choose:n}){let r=t.map(({name:s})=>s),o=r.filter(s=>e.has(s)).length;return b`<input
    type="checkbox"
    aria-label=${c(g`Compare all ${We(r.length)}`,{desc:"A box to tick"})}
    .checked=${o===r.length}
    .indeterminate=${o>0&&o<r.length}
    @change=${()=>n(r,o<r.length)}
  />`}function sb(t,e,n,r){let o=s=>{let i=t.key===s,l=Yr[s].label();return b`<span
      role="columnheader"
      class=${s==="name"?"what":s}
      aria-sort=${i?t.down?"descending":"ascending":S}
      ><button @click=${()=>e(s)} title=${c(g`Sort by ${l.toLowerCase()}`)}>
        ${l}<span class="arrow" aria-hidden="true"
          >${i&&!(s==="verdict"&&!t.down)?t.down?"↓":"↑":""}</span
        >
      </button></span
    >`};return b`<div role="row" class="row heads" aria-rowindex="1" aria-level=${n?"1":S}>
    <span role="columnheader" class="tick"><span class="unseen">${c("Compare")}</span>${r}</span>
    ${o("verdict")} ${o("name")}
    <span role="columnheader" class="curve">${c("Curve")}</span>
    ${o("best")} ${o("last")} ${o("points")} ${o("length")} ${o("grown")}
  </div>`}var M1=.01;function ib(t,e,n,r,o=4){let s=e.flatMap(N=>pr(N).values?.(N)??[]),i=ut(t)??[0,1],l=To(t,s)?ji(t,i):null,a=Vi(i,s,l),u=t.flatMap(N=>N.steps),f=Math.min(...u),p=Math.max(...u),m=So([f,p],[o,n-o]),x=N=>l===null?N:ln(N,l),$=l===null?A1(a):[x(a[0]),x(a[1])],T=So($,[r-o,o]),[A,O]=a,M=N=>T(x(Math.max(A,Math.min(N,O)))),B={spans:[],levels:[],gaps:[],points:[]},_=(N,Z,oe)=>Math.max(Z,Math.min(N,oe));for(let N of e)if(N.kind==="span"&&N.last_step>=f&&N.first_step<=p){let Z=m(_(N.first_step,f,p));B.spans.push([Z,C1(Math.max(2,m(_(N.last_step,f,p))-Z))])}else N.kind==="point"&&N.value!==null&&N.step>=f&&N.step<=p?B.points.push([m(N.step),M(N.value)]):N.kind==="level"&&N.value>=A&&N.value<=O?B.levels.push(M(N.value)):N.kind==="gap"&&N.first_value!==null&&N.other_value!==null&&B.gaps.push([m(N.step),M(N.first_value),M(N.other_value)]);let Q=Dr(t);return{lines:t.map((N,Z)=>{let oe="",te=!1,z=[],re=[];return N.steps.forEach((q,X)=>{let j=N.values[X];if(typeof j!="number"||!Number.isFinite(j)){re.push(m(q)),te=!1;return}oe+=`${te?"L":"M"}${m(q)} ${M(j)}`,(!te&&typeof N.values[X+1]!="number"||X===N.steps.length-1)&&z.push([m(q),M(j)]),te=!0}),{split:Q[Z]??"none",path:oe,dots:z,breaks:re}}),marks:B}}function C1(t){return Math.round(t*10)/10}function A1([t,e]){let n=Math.max(Math.abs(t),Math.abs(e))*M1;if(!(e-t<n))return[t,e];let r=t/2+e/2;return[r-n/2,r+n/2]}var P1={width:168,height:44},ab=new WeakMap;function lb(t){let{width:e,height:n}=P1;if(!t.spark.length)return S;let r=ab.get(t)??ib(t.spark,t.evidence,e,n);ab.set(t,r);let{lines:o,marks:s}=r,i=Me(t.spark.map(({tag:l,split:a})=>a==="none"?l:`${yt(a)} ${l}`));return b`<svg viewBox="0 0 ${e} ${n}" role="img" aria-label=${c(g`Curve of ${i}`)}>
    <g class="marks ${t.primary?.severity??""}">
      <g class="spans">
        ${s.spans.map(([l,a])=>je`<rect x=${l} y="0" width=${a} height=${n-2} />`)}
      </g>
      ${s.spans.map(([l,a])=>je`<path d="M${l} ${n-1}h${a}" />`)}
      ${s.levels.map(l=>je`<path class="level" d="M0 ${l}h${e}" />`)}
    </g>
    ${o.map(({split:l,path:a,dots:u,breaks:f})=>je`<g class="line ${l}">
        <path d=${a} />
        ${u.map(([p,m])=>je`<circle cx=${p} cy=${m} r="2.2" />`)}
        ${f.map(p=>je`<path class="break" d="M${p} 1l3 5h-6z" />`)}
      </g>`)}
    <g class="marks ${t.primary?.severity??""}">
      ${s.gaps.map(([l,a,u])=>je`<path d="M${l} ${a}V${u}m-3 0h6M${l-3} ${a}h6" />`)}
      ${s.points.map(([l,a])=>je`<circle cx=${l} cy=${a} r="3.5" />`)}
    </g>
  </svg>`}function ub(t,e,n){let{name:r,status:o}=t,s=n.chosen.has(r),i=n.isUnread(t);return b`<div
    role="row"
    class="row run ${s?"chosen":""} ${e.inner?"inner":""}"
    style="transform: translateY(${e.top}px)"
    data-index=${e.index}
    aria-rowindex=${e.index+2}
    aria-selected=${s}
    aria-level=${e.inner?"2":S}
  >
    <span role="gridcell" class="tick"
      ><input
        type="checkbox"
        tabindex="-1"
        aria-label=${c(g`Compare ${r}`)}
        .checked=${s}
        @change=${()=>n.choose([r],!s)}
    /></span>
    <span role="gridcell" class="verdict"
      >${i?b`<span class="badge unjudged"
              >${Tt("unjudged")}<span>${c("Reading",{desc:"The server reads the logs"})}</span></span
            >`:sn(o)}${La(t)}</span
    >
    <span role="gridcell" class="what">
      <span class="head"
        ><a
          href=${n.linkOf(r)}
          tabindex=${e.stop?"0":"-1"}
          title=${t.primary?.message??r}
          @click=${l=>n.open(l,r)}
          >${wn(t.shown??r)}</a
        >${_a(n.marks.get(r)??null,n.rules)}</span
      >
      ${_1(t,i,n)}
    </span>
    <span role="gridcell" class="curve">${lb(t)}</span>
    <span role="gridcell" class="best number">${Xg(t)}</span>
    <span role="gridcell" class="last number">${eb(t)}</span>
    <span role="gridcell" class="points number">
      <span>${H(t.points)}</span>
      <span class="quiet">${mi(t.series)}</span>
    </span>
    <span role="gridcell" class="length number">${nb(t)}</span>
    <span role="gridcell" class="grown number"
      >${ja(t.last_wall_time,n.now,t.impossible_times)}</span
    >
  </div>`}function _1(t,e,{percent:n,rules:r}){let{primary:o,counts:s,unchecked:i,status:l,suppressed:a,reason:u}=t;if(o){let x=s.error+s.warning+s.info-1;return b`<span class="message"
      ><b>${_e(o.rule,r)}</b> ${Se(o.message)}${x>0?b` <span class="more"
              >${c(g`+ ${x} more`,{desc:"More findings of this run"})}</span
            >`:S}</span
    >`}if(e){let x=t.reading?Math.floor(_i(t.reading)*100):n??0;return b`<span class="message">${c(g`Not read yet; reading, ${x} %`)}</span>`}let f=a?L1(a):"",p=i?gi(i):"";if(l==="unjudged"){let x=n===null?c("No rule could judge the training"):c("No rule could judge the training so far");return b`<span class="message"
      >${Se(pt([u?Xn(x,u):x,f]))}</span
    >`}let m=f?c(g`Nothing else found: ${f}`):c("Nothing found");return b`<span class="message">${pt([m,p])}</span>`}function L1(t){let e=H(t);return he(t,{one:c(g`${e} finding suppressed`),other:c(g`${e} findings suppressed`)})}var cb=J`
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
`;var pb=J`
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
`;var db=J`
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
`;var Ua=class{constructor(e){this.host=e;this.onKey=e=>{let n=e.composedPath()[0],r=n instanceof HTMLInputElement&&n.type!=="checkbox";e.key!=="/"||r||n instanceof HTMLSelectElement||(e.preventDefault(),this.host.renderRoot.querySelector("input[type=search]")?.focus())};e.addController(this)}hostConnected(){document.addEventListener("keydown",this.onKey)}hostDisconnected(){document.removeEventListener("keydown",this.onKey)}};function fb(t,e){let n=new Set(t.filter(i=>e.has(i))),r=[...e].filter(([i])=>!n.has(i)).map(([,i])=>i),o=n.size*2<t.length?r:[],s=Math.max(-1,...e.values());return new Map(t.map(i=>[i,e.get(i)??o.shift()??(s+=1)]))}function ic(t){let e=new Float64Array(t.length+1);return t.forEach((n,r)=>e[r+1]=(e[r]??0)+n),e}function hb(t,e,n,r){let o=t.length-1,s=Math.max(0,mb(t,e)-r),i=Math.min(o,mb(t,e+n)+1+r);return[Math.min(s,o),Math.max(i,0)]}function mb(t,e){let n=0,r=t.length-1;for(;n<r;){let o=n+r+1>>1;(t[o]??0)<=e?n=o:r=o-1}return n}function gb(t){let{items:e,offsets:n,top:r,cover:o,host:s}=t;if(r===void 0||!window.innerHeight)return null;let i=s.shadowRoot?.activeElement,l=i instanceof HTMLElement&&i.closest("[data-index]")!==null,a=e.findIndex(($,T)=>r+(n[T]??0)>=o),u=t.indexOf(t.active),f=r+(n[u]??0),p=l&&f>=o&&f<window.innerHeight?u:a,m=r<o-1,x=e[p];return!x||!m&&!l?null:{key:x.key,offset:n[p]??0,isScrolled:m,focus:l?i:null}}function bb(t,e){if(!e)return;let n=t.indexOf(e.key);e.isScrolled&&n>=0&&window.scrollBy(0,(t.offsets[n]??0)-e.offset),e.focus?.isConnected&&t.host.shadowRoot?.activeElement!==e.focus&&e.focus.focus({preventScroll:!0})}var O1=10,N1=1e3,Ka=class{constructor(e,n){this.host=e;this.look=n;this.items=[];this.offsets=ic([]);this.first=0;this.last=40;this.activeKey="";this.slots=new Map;this.heights={run:60,group:44};this.frame=0;this.anchor=null;this.onScroll=()=>{cancelAnimationFrame(this.frame),this.frame=requestAnimationFrame(()=>{this.measure()})};this.onPrint=()=>{this.show(0,Math.min(this.items.length,N1))};e.addController(this)}hostConnected(){window.addEventListener("scroll",this.onScroll,{passive:!0}),window.addEventListener("resize",this.onScroll),window.addEventListener("beforeprint",this.onPrint)}hostDisconnected(){window.removeEventListener("scroll",this.onScroll),window.removeEventListener("resize",this.onScroll),window.removeEventListener("beforeprint",this.onPrint),cancelAnimationFrame(this.frame)}hostUpdated(){bb(this,this.anchor),this.anchor=null,this.measure()}get active(){return this.activeKey}set active(e){e!==this.activeKey&&(this.activeKey=e,this.host.requestUpdate())}put(e,n){this.anchor=n?gb(this):null,this.items=e,this.place(),this.indexOf(this.active)<0&&(this.active=e[0]?.key??"")}lines(){let{items:e,first:n,last:r,active:o}=this,s=Array.from({length:Math.min(r,e.length)-n},(a,u)=>n+u),i=this.indexOf(o);i>=0&&i<n&&s.unshift(i),i>=r&&s.push(i);let l=s.flatMap(a=>{let u=e[a];return u?[{item:u,index:a,top:this.offsets[a]??0,stop:u.key===o}]:[]});return this.slots=fb(l.map(({item:a})=>a.key),this.slots),l.map(a=>({...a,slot:this.slots.get(a.item.key)??0}))}indexOf(e){return this.items.findIndex(n=>n.key===e)}get height(){return this.offsets[this.items.length]??0}get top(){return this.host.renderRoot.querySelector(".rows")?.getBoundingClientRect().top}get cover(){let e=this.host.renderRoot.querySelectorAll(".bar, .heads");return Math.max(0,...[...e].map(n=>n.getBoundingClientRect().bottom))}get page(){return Math.max(1,Math.floor((window.innerHeight-this.cover)/this.heights.run)-1)}async goTo(e){let n=this.items[e];if(!n)return;let r=(this.top??0)+(this.offsets[e]??0),o=r+this.heights[n.kind]-window.innerHeight,{cover:s}=this;(r<s||o>0)&&window.scrollBy(0,r<s?r-s:o),this.active=n.key,this.measure(),await this.host.updateComplete,this.host.renderRoot.querySelector(`[data-index="${e}"] a, [data-index="${e}"] .fold`)?.focus({preventScroll:!0})}show(e,n){e===this.first&&n===this.last||([this.first,this.last]=[e,n],this.host.requestUpdate())}place(){this.offsets=ic(this.items.map(({kind:e})=>this.heights[e]))}measure(){let{host:e,top:n}=this;if(n===void 0||!window.innerHeight||window.matchMedia("print").matches)return;let r=getComputedStyle(e),o=(l,a)=>parseFloat(r.getPropertyValue(l))||a,s={run:o("--row",60),group:o("--group",44)};(s.run!==this.heights.run||s.group!==this.heights.group)&&(this.heights=s,this.place(),e.requestUpdate());let i=e.renderRoot.querySelector(".bar");e.style.setProperty("--bar",`${i?.offsetHeight??0}px`),this.show(...hb(this.offsets,-n,window.innerHeight,O1)),this.look(this.items.slice(this.first,this.last))}};var yb=J`
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
`;var z1=20,At=class extends ce{constructor(){super(...arguments);this.runs=[];this.view=vi;this.chosen=[];this.marks=new Map;this.bands=null;this.rules=null;this.progress=null;this.linkOf=()=>"#";this.allRules=!1;this.shown=[];this.clock=new Fa(this);this.slash=new Ua(this);this.bandsInSight=new qa(this);this.window=new Ka(this,n=>{let r=n.flatMap(o=>o.kind==="group"?o.group:[]);this.bands&&this.bandsInSight.look(this.bands,r)});this.change=n=>{this.dispatchEvent(new ie("td-list",n))};this.choose=(n,r)=>{let o=this.chosen.filter(s=>!n.includes(s));this.dispatchEvent(new ie("td-choose",{runs:r?[...o,...n]:o}))};this.fold=n=>{let{open:r}=this.view;this.window.active=`group:${n}`,this.change({open:r.includes(n)?r.filter(o=>o!==n):[...r,n]})};this.open=(n,r,o=!1)=>{let s=n;s.ctrlKey||s.metaKey||s.shiftKey||(n.preventDefault(),this.dispatchEvent(new ie("td-open",{runs:r,all:o})))}}willUpdate(n){if(n.has("runs")&&this.clock.read(),!n.has("runs")&&!n.has("view"))return;let{filter:r,statuses:o,rules:s,kind:i}=this.view;this.shown=zr(this.runs,vs(r),new Set(o),new Set(s),i),this.window.put(Vg(this.shown,this.view),!n.has("view"))}onKey(n){if(n.ctrlKey||n.metaKey||n.altKey||n.key===" "&&n.target instanceof HTMLInputElement)return;let{items:r,page:o}=this.window,s=jg(n.key,r,vb(n),o);s&&(n.preventDefault(),"to"in s?this.window.goTo(s.to):"fold"in s?this.fold(s.fold):this.choose([s.tick],!this.chosen.includes(s.tick)))}onFocus(n){this.window.active=this.window.items[vb(n)]?.key??this.window.active}get percent(){return this.progress&&Math.floor(Li(this.progress)*100)}render(){let{runs:n,rules:r,view:o,progress:s,percent:i,allRules:l}=this;return b`<h1 class="unseen">${c("Runs")}</h1>
      ${Dg([n,r,o,i,s?.members_read,l],()=>Kg({runs:n,rules:r,view:o,matcher:vs(o.filter),progress:s,percent:i,allRules:l,change:this.change,showRules:a=>this.allRules=a}))}
      <div class="unseen" aria-live="polite">${c(g`${We(this.shown.length)} shown`)}</div>
      ${this.shown.length?this.renderTable():this.renderNone()}
      ${Zg(this.chosen,()=>this.dispatchEvent(new ie("td-choose",{runs:[]})),a=>{let u=this.chosen.length>z1&&qg(this.chosen,this.shown);this.open(a,this.chosen,u)})}`}renderTable(){let{items:n,height:r}=this.window,o=Yo(this.view.sort),s=n.some(({kind:a})=>a==="group"),i=a=>{this.change({sort:Ha(Da(o,a,this.shown))})},l={chosen:new Set(this.chosen),rules:this.rules,now:this.clock.now,percent:this.percent,marks:this.marks,isUnread:a=>Wa(a,this.progress!==null),linkOf:this.linkOf,open:(a,u)=>{this.open(a,[u])},choose:this.choose,fold:this.fold};return b`<div
      role=${s?"treegrid":"grid"}
      class="table"
      aria-label=${c("Runs")}
      aria-multiselectable="true"
      aria-rowcount=${n.length+1}
    >
      ${sb(o,i,s,ob(this.shown,l))}
      <div
        class="rows"
        role="rowgroup"
        style="height: ${r}px"
        @keydown=${a=>{this.onKey(a)}}
        @focusin=${a=>{this.onFocus(a)}}
      >
        ${an(this.window.lines(),({slot:a})=>a,({item:a,...u})=>a.kind==="run"?ub(a.row,{...u,inner:a.inner},l):rb(a.group,a.open,this.bandsInSight.of(a.group),u,l))}
      </div>
    </div>`}renderNone(){return b`<div class="none">
      <p>${c("No run matches.")}</p>
      <button class="button" @click=${()=>this.change({filter:"",statuses:[],rules:[]})}>
        ${c(g`Show all ${H(this.runs.length)}`,{desc:"All runs"})}
      </button>
    </div>`}};At.styles=[we,Et,Go,Qg,db,cb,pb,yb],R([C({attribute:!1})],At.prototype,"runs",2),R([C({attribute:!1})],At.prototype,"view",2),R([C({attribute:!1})],At.prototype,"chosen",2),R([C({attribute:!1})],At.prototype,"marks",2),R([C({attribute:!1})],At.prototype,"bands",2),R([C({attribute:!1})],At.prototype,"rules",2),R([C({attribute:!1})],At.prototype,"progress",2),R([C({attribute:!1})],At.prototype,"linkOf",2),R([Ee()],At.prototype,"allRules",2),At=R([xe("td-run-list")],At);function vb(t){return Number(t.target.closest("[data-index]")?.dataset.index)}var Ga=class{constructor(e){this.host=e;this.dark=!1;this.stop=()=>{};e.addController(this)}hostConnected(){let e=!1;this.stop=yo([pi(n=>{e=n,this.paint(n)}),xp(n=>{this.paint(e&&!n)})])}hostDisconnected(){this.stop()}paint(e){this.dark=e,zi(e),this.host.requestUpdate()}};var H1=3,Zt=class extends ce{constructor(){super();this.view=Jp;this.chosen=[];this.copied=!1;this.picked=[];this.theme=new Ga(this);this.begun=null;this.stop=()=>{};this.details=[];this.listScroll=0;this.drawn=()=>this.areMany?this.picked:this.runs;this.linkOf=n=>hs(tr({...this.view,runs:[n],all:!1}));this.addEventListener("td-open",({detail:n})=>this.open(n.runs,n.all)),this.addEventListener("td-list",({detail:n})=>this.go({...this.view,...n})),this.addEventListener("td-reading",({detail:n})=>{n.smoothing!==void 0&&Cd(n.smoothing),this.go({...this.view,reading:{...this.view.reading,...n}})}),this.addEventListener("td-quantity",({detail:n})=>this.go({...this.view,quantity:n.key,scale:"",zoom:null})),this.addEventListener("td-compare",({detail:n})=>this.go({...this.view,...n})),this.addEventListener("td-draw",({detail:n})=>{this.picked=n.runs,this.session.want(this.drawn)}),this.addEventListener("td-choose",({detail:n})=>this.chosen=n.runs),this.addEventListener("td-language",({detail:n})=>{Md(n.language),this.go({...this.view,language:n.language})}),this.addEventListener("td-retry",()=>{this.session.ask(!0)})}connectedCallback(){super.connectedCallback(),this.view=Ad();let n=Xl(this.view);this.source.speak(n),this.speak(n),this.view.runs.length>1&&(this.chosen=this.view.runs),this.session.want(this.drawn),this.stop=vp(()=>this.onHash())}disconnectedCallback(){super.disconnectedCallback(),this.stop()}async speak(n){await Rp(n),document.documentElement.lang=n,this.requestUpdate()}open(n,r=!1){let o={...this.view.reading,levels:[],logs:[],window:null};this.go({...this.view,runs:r?[]:n,all:r,reading:o,zoom:null})}get session(){return this.begun??=new Pi(this,this.source)}get runs(){return this.view.all?this.session.namesShown(this.view):this.view.runs}get areMany(){return this.runs.length>60}get isList(){return!this.view.all&&this.view.runs.length===0}go(n){let r=!Ul(n,this.view);bp(tr(n),r),this.turn(n)}onHash(){let n=ci();n!==null&&tr(ki(n))!==tr(this.view)&&this.turn(eu(n))}turn(n){let r=!Ul(n,this.view);r&&this.isList&&(this.listScroll=window.scrollY),r&&this.session.looked(this.runs),r&&Object.assign(this,{picked:[],details:[]}),this.view=n;let o=Xl(n);if(o!==kt()&&(this.session.speak(o),this.speak(o)),this.session.want(this.drawn),!r)return;this.runs.length>1&&(this.chosen=this.runs);let s=this.isList?this.listScroll:0;this.updateComplete.then(()=>{requestAnimationFrame(()=>window.scrollTo(0,s))})}async copyLink(){this.copied=await Hr(hs(tr(this.view))),setTimeout(()=>this.copied=!1,2e3)}updated(n){if(!n.has("view"))return;let{runs:r,all:o}=this.view;document.title=[...o||r.length>H1?[c("Comparison")]:r,"Diagnose"].join(" · ")}render(){let{status:n,error:r,rows:o,said:s}=this.session;return b`${n&&o?.length?gd(n):S}${this.isList?S:this.renderBar()}
      ${o&&r?Sd(r):S}${n?kd(n,this.isList):S}
      <div class="unseen" aria-live="polite">${s}</div>
      <main>${hp(kt(),this.renderView())}</main>`}renderBar(){return bd({list:hs(tr({...this.view,runs:[],all:!1})),back:()=>this.open([]),copied:this.copied,copy:()=>{this.copyLink()}})}renderView(){let{status:n,rows:r,rules:o,error:s}=this.session;return!n||r===null?s?$d(s):Ql(null):n.phase==="failed"?wd(n):this.view.runs.length===1&&!this.view.all?this.renderRun(this.view.runs[0]??""):this.isList?r.length===0?n.phase==="reading"?Ql(n):xd(n):b`<td-run-list
      .runs=${r}
      .rules=${o}
      .view=${this.view}
      .progress=${n.phase==="reading"?n.progress:null}
      .chosen=${this.chosen}
      .marks=${this.session.marks}
      .bands=${this.session.bands}
      .linkOf=${this.linkOf}
    ></td-run-list>`:this.renderCompare()}renderRun(n){let r=()=>hs(tr(this.view));return zg(this.session,{name:n,reading:this.view.reading,link:r,dark:this.theme.dark})}renderCompare(){let{runs:n,session:r,view:o,details:s,picked:i,areMany:l,linkOf:a}=this,{dark:u}=this.theme,f=this.drawn().map(x=>({name:x,...r.known.get(x)})),p=f.flatMap(({detail:x})=>x?[x]:[]),m=p.length+f.filter(({error:x})=>x).length===f.length;return m&&(this.details=p),Hg(r,{runs:n,found:f,details:m?p:s,isKnown:m,areMany:l,picked:i,view:o,linkOf:a,dark:u})}};Zt.styles=[we,Rd],R([C({attribute:!1})],Zt.prototype,"source",2),R([Ee()],Zt.prototype,"view",2),R([Ee()],Zt.prototype,"chosen",2),R([Ee()],Zt.prototype,"copied",2),R([Ee()],Zt.prototype,"picked",2),Zt=R([xe("td-app")],Zt);function __(){try{D1();let t=new Zt;t.source=new Js,window.addEventListener("error",({error:e})=>ac(e,t)),window.addEventListener("unhandledrejection",({reason:e})=>ac(e,t)),document.body.replaceChildren(t)}catch(t){ac(t,null)}}function D1(){let t=document.documentElement;t.lang=kt(),document.title="Diagnose",document.body.style.margin="0",pi(zi);for(let[e,n]of[["viewport","width=device-width, initial-scale=1"],["color-scheme","light dark"]]){let r=document.createElement("meta");r.name=e??"",r.content=n??"",document.head.append(r)}}function ac(t,e){if(e?.shadowRoot?.querySelector("main")?.firstElementChild)return;let n=document.createElement("p");n.setAttribute("role","alert"),n.style.cssText=`font: 14px/20px ${Dt}; padding: 64px 16px; max-width: 640px; margin: auto; color: var(--td-text)`;let r=t instanceof Error?t.message:String(t);n.textContent=c(g`Diagnose could not draw this page (${r}). Reload it; if that does not help, the browser's console says more.`),document.body.replaceChildren(n)}export{__ as render};
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
