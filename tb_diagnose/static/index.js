var Dd=Object.defineProperty;var Hd=Object.getOwnPropertyDescriptor;var w=(t,n,e,r)=>{for(var s=r>1?void 0:r?Hd(n,e):n,i=t.length-1,o;i>=0;i--)(o=t[i])&&(s=(r?o(n,e,s):o(s))||s);return r&&s&&Dd(n,e,s),s};var co=class extends Error{constructor(e,r){super(r);this.status=e}},po=class extends Error{constructor(){super("TensorBoard does not answer. Is it still running?")}};function En(t){return t instanceof DOMException&&t.name==="AbortError"}var Bs=class{constructor(n=(e,r)=>globalThis.fetch(e,r)){this.fetch=n;this.pending=new Map}status(n){return this.latest("status",n?"status?reload=1":"status")}runs(){return this.latest("runs","runs")}run(n){return this.latest(`run ${n}`,`run?name=${encodeURIComponent(n)}`)}rules(){return this.latest("rules","rules")}curves(n,e,r,s,i,o=0){let l=new URLSearchParams({run:n,keys:JSON.stringify(e.map(({member:a,tag:c})=>[a,c])),width:String(Math.round(r))});return s&&(l.set("start",String(s.start)),l.set("end",String(s.end))),o&&l.set("smoothing",String(o)),this.get(`curves?${l.toString()}`,i)}compare(n,{quantity:e,baseline:r}){let s=new URLSearchParams({runs:JSON.stringify(n)});return e&&s.set("quantity",e),r&&s.set("baseline",r),this.latest("compare",`compare?${s.toString()}`)}latest(n,e){this.pending.get(n)?.abort();let r=new AbortController;return this.pending.set(n,r),this.get(e,r.signal)}async get(n,e){let r;try{r=await this.fetch(n,e?{signal:e}:{})}catch(s){throw En(s)?s:new po}if(!r.ok){let s=(await r.text()).trim(),i=s&&!s.startsWith("<")?s:`The server answered ${r.status}.`;throw new co(r.status,i)}return await r.json()}};var js=globalThis,Vs=js.ShadowRoot&&(js.ShadyCSS===void 0||js.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,fo=Symbol(),ia=new WeakMap,us=class{constructor(n,e,r){if(this._$cssResult$=!0,r!==fo)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=n,this.t=e}get styleSheet(){let n=this.o,e=this.t;if(Vs&&n===void 0){let r=e!==void 0&&e.length===1;r&&(n=ia.get(e)),n===void 0&&((this.o=n=new CSSStyleSheet).replaceSync(this.cssText),r&&ia.set(e,n))}return n}toString(){return this.cssText}},oa=t=>new us(typeof t=="string"?t:t+"",void 0,fo),ne=(t,...n)=>{let e=t.length===1?t[0]:n.reduce((r,s,i)=>r+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[i+1],t[0]);return new us(e,t,fo)},la=(t,n)=>{if(Vs)t.adoptedStyleSheets=n.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of n){let r=document.createElement("style"),s=js.litNonce;s!==void 0&&r.setAttribute("nonce",s),r.textContent=e.cssText,t.appendChild(r)}},ho=Vs?t=>t:t=>t instanceof CSSStyleSheet?(n=>{let e="";for(let r of n.cssRules)e+=r.cssText;return oa(e)})(t):t;var{is:Id,defineProperty:Fd,getOwnPropertyDescriptor:Ud,getOwnPropertyNames:Bd,getOwnPropertySymbols:jd,getPrototypeOf:Vd}=Object,qs=globalThis,aa=qs.trustedTypes,qd=aa?aa.emptyScript:"",Wd=qs.reactiveElementPolyfillSupport,cs=(t,n)=>t,ps={toAttribute(t,n){switch(n){case Boolean:t=t?qd:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,n){let e=t;switch(n){case Boolean:e=t!==null;break;case Number:e=t===null?null:Number(t);break;case Object:case Array:try{e=JSON.parse(t)}catch{e=null}}return e}},Ws=(t,n)=>!Id(t,n),ua={attribute:!0,type:String,converter:ps,reflect:!1,useDefault:!1,hasChanged:Ws};Symbol.metadata??=Symbol("metadata"),qs.litPropertyMetadata??=new WeakMap;var hn=class extends HTMLElement{static addInitializer(n){this._$Ei(),(this.l??=[]).push(n)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(n,e=ua){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(n)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(n,e),!e.noAccessor){let r=Symbol(),s=this.getPropertyDescriptor(n,r,e);s!==void 0&&Fd(this.prototype,n,s)}}static getPropertyDescriptor(n,e,r){let{get:s,set:i}=Ud(this.prototype,n)??{get(){return this[e]},set(o){this[e]=o}};return{get:s,set(o){let l=s?.call(this);i?.call(this,o),this.requestUpdate(n,l,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(n){return this.elementProperties.get(n)??ua}static _$Ei(){if(this.hasOwnProperty(cs("elementProperties")))return;let n=Vd(this);n.finalize(),n.l!==void 0&&(this.l=[...n.l]),this.elementProperties=new Map(n.elementProperties)}static finalize(){if(this.hasOwnProperty(cs("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(cs("properties"))){let e=this.properties,r=[...Bd(e),...jd(e)];for(let s of r)this.createProperty(s,e[s])}let n=this[Symbol.metadata];if(n!==null){let e=litPropertyMetadata.get(n);if(e!==void 0)for(let[r,s]of e)this.elementProperties.set(r,s)}this._$Eh=new Map;for(let[e,r]of this.elementProperties){let s=this._$Eu(e,r);s!==void 0&&this._$Eh.set(s,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(n){let e=[];if(Array.isArray(n)){let r=new Set(n.flat(1/0).reverse());for(let s of r)e.unshift(ho(s))}else n!==void 0&&e.push(ho(n));return e}static _$Eu(n,e){let r=e.attribute;return r===!1?void 0:typeof r=="string"?r:typeof n=="string"?n.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(n=>this.enableUpdating=n),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(n=>n(this))}addController(n){(this._$EO??=new Set).add(n),this.renderRoot!==void 0&&this.isConnected&&n.hostConnected?.()}removeController(n){this._$EO?.delete(n)}_$E_(){let n=new Map,e=this.constructor.elementProperties;for(let r of e.keys())this.hasOwnProperty(r)&&(n.set(r,this[r]),delete this[r]);n.size>0&&(this._$Ep=n)}createRenderRoot(){let n=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return la(n,this.constructor.elementStyles),n}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(n=>n.hostConnected?.())}enableUpdating(n){}disconnectedCallback(){this._$EO?.forEach(n=>n.hostDisconnected?.())}attributeChangedCallback(n,e,r){this._$AK(n,r)}_$ET(n,e){let r=this.constructor.elementProperties.get(n),s=this.constructor._$Eu(n,r);if(s!==void 0&&r.reflect===!0){let i=(r.converter?.toAttribute!==void 0?r.converter:ps).toAttribute(e,r.type);this._$Em=n,i==null?this.removeAttribute(s):this.setAttribute(s,i),this._$Em=null}}_$AK(n,e){let r=this.constructor,s=r._$Eh.get(n);if(s!==void 0&&this._$Em!==s){let i=r.getPropertyOptions(s),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:ps;this._$Em=s;let l=o.fromAttribute(e,i.type);this[s]=l??this._$Ej?.get(s)??l,this._$Em=null}}requestUpdate(n,e,r,s=!1,i){if(n!==void 0){let o=this.constructor;if(s===!1&&(i=this[n]),r??=o.getPropertyOptions(n),!((r.hasChanged??Ws)(i,e)||r.useDefault&&r.reflect&&i===this._$Ej?.get(n)&&!this.hasAttribute(o._$Eu(n,r))))return;this.C(n,e,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(n,e,{useDefault:r,reflect:s,wrapped:i},o){r&&!(this._$Ej??=new Map).has(n)&&(this._$Ej.set(n,o??e??this[n]),i!==!0||o!==void 0)||(this._$AL.has(n)||(this.hasUpdated||r||(e=void 0),this._$AL.set(n,e)),s===!0&&this._$Em!==n&&(this._$Eq??=new Set).add(n))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let n=this.scheduleUpdate();return n!=null&&await n,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[s,i]of this._$Ep)this[s]=i;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[s,i]of r){let{wrapped:o}=i,l=this[s];o!==!0||this._$AL.has(s)||l===void 0||this.C(s,void 0,i,l)}}let n=!1,e=this._$AL;try{n=this.shouldUpdate(e),n?(this.willUpdate(e),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(e)):this._$EM()}catch(r){throw n=!1,this._$EM(),r}n&&this._$AE(e)}willUpdate(n){}_$AE(n){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(n)),this.updated(n)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(n){return!0}update(n){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(n){}firstUpdated(n){}};hn.elementStyles=[],hn.shadowRootOptions={mode:"open"},hn[cs("elementProperties")]=new Map,hn[cs("finalized")]=new Map,Wd?.({ReactiveElement:hn}),(qs.reactiveElementVersions??=[]).push("2.1.2");var go=globalThis,ca=t=>t,Ks=go.trustedTypes,pa=Ks?Ks.createPolicy("lit-html",{createHTML:t=>t}):void 0,bo="$lit$",mn=`lit$${Math.random().toFixed(9).slice(2)}$`,vo="?"+mn,Kd=`<${vo}>`,Qn=document,fs=()=>Qn.createComment(""),hs=t=>t===null||typeof t!="object"&&typeof t!="function",yo=Array.isArray,ba=t=>yo(t)||typeof t?.[Symbol.iterator]=="function",mo=`[ 	
\f\r]`,ds=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,da=/-->/g,fa=/>/g,Yn=RegExp(`>|${mo}(?:([^\\s"'>=/]+)(${mo}*=${mo}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ha=/'/g,ma=/"/g,va=/^(?:script|style|textarea|title)$/i,xo=t=>(n,...e)=>({_$litType$:t,strings:n,values:e}),v=xo(1),vt=xo(2),Fg=xo(3),bt=Symbol.for("lit-noChange"),T=Symbol.for("lit-nothing"),ga=new WeakMap,Jn=Qn.createTreeWalker(Qn,129);function ya(t,n){if(!yo(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return pa!==void 0?pa.createHTML(n):n}var xa=(t,n)=>{let e=t.length-1,r=[],s,i=n===2?"<svg>":n===3?"<math>":"",o=ds;for(let l=0;l<e;l++){let a=t[l],c,h,d=-1,g=0;for(;g<a.length&&(o.lastIndex=g,h=o.exec(a),h!==null);)g=o.lastIndex,o===ds?h[1]==="!--"?o=da:h[1]!==void 0?o=fa:h[2]!==void 0?(va.test(h[2])&&(s=RegExp("</"+h[2],"g")),o=Yn):h[3]!==void 0&&(o=Yn):o===Yn?h[0]===">"?(o=s??ds,d=-1):h[1]===void 0?d=-2:(d=o.lastIndex-h[2].length,c=h[1],o=h[3]===void 0?Yn:h[3]==='"'?ma:ha):o===ma||o===ha?o=Yn:o===da||o===fa?o=ds:(o=Yn,s=void 0);let b=o===Yn&&t[l+1].startsWith("/>")?" ":"";i+=o===ds?a+Kd:d>=0?(r.push(c),a.slice(0,d)+bo+a.slice(d)+mn+b):a+mn+(d===-2?l:b)}return[ya(t,i+(t[e]||"<?>")+(n===2?"</svg>":n===3?"</math>":"")),r]},ms=class t{constructor({strings:n,_$litType$:e},r){let s;this.parts=[];let i=0,o=0,l=n.length-1,a=this.parts,[c,h]=xa(n,e);if(this.el=t.createElement(c,r),Jn.currentNode=this.el.content,e===2||e===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(s=Jn.nextNode())!==null&&a.length<l;){if(s.nodeType===1){if(s.hasAttributes())for(let d of s.getAttributeNames())if(d.endsWith(bo)){let g=h[o++],b=s.getAttribute(d).split(mn),$=/([.?@])?(.*)/.exec(g);a.push({type:1,index:i,name:$[2],strings:b,ctor:$[1]==="."?Ys:$[1]==="?"?Js:$[1]==="@"?Qs:Xn}),s.removeAttribute(d)}else d.startsWith(mn)&&(a.push({type:6,index:i}),s.removeAttribute(d));if(va.test(s.tagName)){let d=s.textContent.split(mn),g=d.length-1;if(g>0){s.textContent=Ks?Ks.emptyScript:"";for(let b=0;b<g;b++)s.append(d[b],fs()),Jn.nextNode(),a.push({type:2,index:++i});s.append(d[g],fs())}}}else if(s.nodeType===8)if(s.data===vo)a.push({type:2,index:i});else{let d=-1;for(;(d=s.data.indexOf(mn,d+1))!==-1;)a.push({type:7,index:i}),d+=mn.length-1}i++}}static createElement(n,e){let r=Qn.createElement("template");return r.innerHTML=n,r}};function Zn(t,n,e=t,r){if(n===bt)return n;let s=r!==void 0?e._$Co?.[r]:e._$Cl,i=hs(n)?void 0:n._$litDirective$;return s?.constructor!==i&&(s?._$AO?.(!1),i===void 0?s=void 0:(s=new i(t),s._$AT(t,e,r)),r!==void 0?(e._$Co??=[])[r]=s:e._$Cl=s),s!==void 0&&(n=Zn(t,s._$AS(t,n.values),s,r)),n}var Gs=class{constructor(n,e){this._$AV=[],this._$AN=void 0,this._$AD=n,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(n){let{el:{content:e},parts:r}=this._$AD,s=(n?.creationScope??Qn).importNode(e,!0);Jn.currentNode=s;let i=Jn.nextNode(),o=0,l=0,a=r[0];for(;a!==void 0;){if(o===a.index){let c;a.type===2?c=new Or(i,i.nextSibling,this,n):a.type===1?c=new a.ctor(i,a.name,a.strings,this,n):a.type===6&&(c=new Zs(i,this,n)),this._$AV.push(c),a=r[++l]}o!==a?.index&&(i=Jn.nextNode(),o++)}return Jn.currentNode=Qn,s}p(n){let e=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(n,r,e),e+=r.strings.length-2):r._$AI(n[e])),e++}},Or=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(n,e,r,s){this.type=2,this._$AH=T,this._$AN=void 0,this._$AA=n,this._$AB=e,this._$AM=r,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let n=this._$AA.parentNode,e=this._$AM;return e!==void 0&&n?.nodeType===11&&(n=e.parentNode),n}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(n,e=this){n=Zn(this,n,e),hs(n)?n===T||n==null||n===""?(this._$AH!==T&&this._$AR(),this._$AH=T):n!==this._$AH&&n!==bt&&this._(n):n._$litType$!==void 0?this.$(n):n.nodeType!==void 0?this.T(n):ba(n)?this.k(n):this._(n)}O(n){return this._$AA.parentNode.insertBefore(n,this._$AB)}T(n){this._$AH!==n&&(this._$AR(),this._$AH=this.O(n))}_(n){this._$AH!==T&&hs(this._$AH)?this._$AA.nextSibling.data=n:this.T(Qn.createTextNode(n)),this._$AH=n}$(n){let{values:e,_$litType$:r}=n,s=typeof r=="number"?this._$AC(n):(r.el===void 0&&(r.el=ms.createElement(ya(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===s)this._$AH.p(e);else{let i=new Gs(s,this),o=i.u(this.options);i.p(e),this.T(o),this._$AH=i}}_$AC(n){let e=ga.get(n.strings);return e===void 0&&ga.set(n.strings,e=new ms(n)),e}k(n){yo(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,r,s=0;for(let i of n)s===e.length?e.push(r=new t(this.O(fs()),this.O(fs()),this,this.options)):r=e[s],r._$AI(i),s++;s<e.length&&(this._$AR(r&&r._$AB.nextSibling,s),e.length=s)}_$AR(n=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);n!==this._$AB;){let r=ca(n).nextSibling;ca(n).remove(),n=r}}setConnected(n){this._$AM===void 0&&(this._$Cv=n,this._$AP?.(n))}},Xn=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(n,e,r,s,i){this.type=1,this._$AH=T,this._$AN=void 0,this.element=n,this.name=e,this._$AM=s,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=T}_$AI(n,e=this,r,s){let i=this.strings,o=!1;if(i===void 0)n=Zn(this,n,e,0),o=!hs(n)||n!==this._$AH&&n!==bt,o&&(this._$AH=n);else{let l=n,a,c;for(n=i[0],a=0;a<i.length-1;a++)c=Zn(this,l[r+a],e,a),c===bt&&(c=this._$AH[a]),o||=!hs(c)||c!==this._$AH[a],c===T?n=T:n!==T&&(n+=(c??"")+i[a+1]),this._$AH[a]=c}o&&!s&&this.j(n)}j(n){n===T?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,n??"")}},Ys=class extends Xn{constructor(){super(...arguments),this.type=3}j(n){this.element[this.name]=n===T?void 0:n}},Js=class extends Xn{constructor(){super(...arguments),this.type=4}j(n){this.element.toggleAttribute(this.name,!!n&&n!==T)}},Qs=class extends Xn{constructor(n,e,r,s,i){super(n,e,r,s,i),this.type=5}_$AI(n,e=this){if((n=Zn(this,n,e,0)??T)===bt)return;let r=this._$AH,s=n===T&&r!==T||n.capture!==r.capture||n.once!==r.once||n.passive!==r.passive,i=n!==T&&(r===T||s);s&&this.element.removeEventListener(this.name,this,r),i&&this.element.addEventListener(this.name,this,n),this._$AH=n}handleEvent(n){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,n):this._$AH.handleEvent(n)}},Zs=class{constructor(n,e,r){this.element=n,this.type=6,this._$AN=void 0,this._$AM=e,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(n){Zn(this,n)}},wa={M:bo,P:mn,A:vo,C:1,L:xa,R:Gs,D:ba,V:Zn,I:Or,H:Xn,N:Js,U:Qs,B:Ys,F:Zs},Gd=go.litHtmlPolyfillSupport;Gd?.(ms,Or),(go.litHtmlVersions??=[]).push("3.3.3");var $a=(t,n,e)=>{let r=e?.renderBefore??n,s=r._$litPart$;if(s===void 0){let i=e?.renderBefore??null;r._$litPart$=s=new Or(n.insertBefore(fs(),i),i,void 0,e??{})}return s._$AI(t),s};var wo=globalThis,ue=class extends hn{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let n=super.createRenderRoot();return this.renderOptions.renderBefore??=n.firstChild,n}update(n){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(n),this._$Do=$a(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return bt}};ue._$litElement$=!0,ue.finalized=!0,wo.litElementHydrateSupport?.({LitElement:ue});var Yd=wo.litElementPolyfillSupport;Yd?.({LitElement:ue});(wo.litElementVersions??=[]).push("4.2.2");var $e=t=>(n,e)=>{e!==void 0?e.addInitializer(()=>{customElements.define(t,n)}):customElements.define(t,n)};var Jd={attribute:!0,type:String,converter:ps,reflect:!1,hasChanged:Ws},Qd=(t=Jd,n,e)=>{let{kind:r,metadata:s}=e,i=globalThis.litPropertyMetadata.get(s);if(i===void 0&&globalThis.litPropertyMetadata.set(s,i=new Map),r==="setter"&&((t=Object.create(t)).wrapped=!0),i.set(e.name,t),r==="accessor"){let{name:o}=e;return{set(l){let a=n.get.call(this);n.set.call(this,l),this.requestUpdate(o,a,t,!0,l)},init(l){return l!==void 0&&this.C(o,void 0,t,l),l}}}if(r==="setter"){let{name:o}=e;return function(l){let a=this[o];n.call(this,l),this.requestUpdate(o,a,t,!0,l)}}throw Error("Unsupported decorator location: "+r)};function M(t){return(n,e)=>typeof e=="object"?Qd(t,n,e):((r,s,i)=>{let o=s.hasOwnProperty(i);return s.constructor.createProperty(i,r),o?Object.getOwnPropertyDescriptor(s,i):void 0})(t,n,e)}function X(t){return M({...t,state:!0,attribute:!1})}var er=(t,n,e)=>(e.configurable=!0,e.enumerable=!0,Reflect.decorate&&typeof n!="object"&&Object.defineProperty(t,n,e),e);function Kt(t,n){return(e,r,s)=>{let i=o=>o.renderRoot?.querySelector(t)??null;if(n){let{get:o,set:l}=typeof r=="object"?e:s??(()=>{let a=Symbol();return{get(){return this[a]},set(c){this[a]=c}}})();return er(e,r,{get(){let a=o.call(this);return a===void 0&&(a=i(this),(a!==null||this.hasUpdated)&&l.call(this,a)),a}})}return er(e,r,{get(){return i(this)}})}}var Zd="#diagnose",zt=(()=>{try{return typeof window.parent.location.hash=="string"?window.parent:window}catch{return window}})();function $o(){return window.innerHeight===0||document.visibilityState==="hidden"}function So(){try{let t=zt.location.hash;return t===""||t==="#"||t.split("&")[0]===Zd?t:null}catch{return""}}function Sa(){try{return zt.location.search}catch{return""}}function ka(t,n){try{if(zt.location.hash===t)return;let{pathname:e,search:r}=zt.location,s=`${e}${r}${t}`;n?zt.history.pushState(zt.history.state,"",s):zt.history.replaceState(zt.history.state,"",s)}catch{}}function gs(t){try{return zt.location.href.replace(/#.*/s,"")+t}catch{return t}}function Ra(t){for(let n of["popstate","hashchange"])try{zt.addEventListener(n,t)}catch{}}function Xs(t){let n=window.matchMedia("(prefers-color-scheme: dark)");try{if(zt===window)throw new Error("no TensorBoard around us");let e=zt.document.body,r=()=>{t(e.classList.contains("dark-mode"))};new MutationObserver(r).observe(e,{attributes:!0,attributeFilter:["class"]}),r()}catch{let e=()=>{t(n.matches)};n.addEventListener("change",e),e()}}function Ta(t,n=200){if(window.parent===window)return;let e=new MessageChannel,r;e.port1.onmessage=s=>{let i=Xd(s.data);if(!i||i.isReply)return;(i.type==="experimental.DataReloaded"||i.type==="experimental.RunsChanged")&&(clearTimeout(r),r=setTimeout(t,n));let o={type:i.type,id:i.id,payload:null,error:null,isReply:!0};e.port1.postMessage(JSON.stringify(o))},window.parent.postMessage("experimental.bootstrap","*",[e.port2])}function Xd(t){try{return typeof t=="string"?JSON.parse(t):null}catch{return null}}var tr={get(t){try{return localStorage.getItem(`tb-diagnose.${t}`)}catch{return null}},set(t,n){try{localStorage.setItem(`tb-diagnose.${t}`,n)}catch{}}};function Y(t,n=4){if(t==null||Number.isNaN(t))return"–";if(!Number.isFinite(t))return t>0?"∞":"−∞";if(t===0)return"0";let e=Math.abs(t);return e>=1e6||e<1e-4?nr(ef(t.toExponential(Math.min(n-1,2)))):Number.isInteger(t)?nr(ko(t)):e>=10**(n-1)?nr(ko(Math.round(t))):nr(String(Number(t.toPrecision(n))))}function bs(t){let n=Math.abs(t);for(let[e,r]of[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(n>=e&&!(e===1e3&&n<1e4&&t%100!==0))return nr(`${Number((t/e).toPrecision(4))}${r}`);return nr(String(Number(t.toPrecision(6))))}function rt(t){return Math.abs(t)<1e6?me(t):bs(t)}function Nr(t,n){if(!n||n[0]===n[1])return Y(t);let e=Math.max(Math.abs(n[0]),Math.abs(n[1])),r=Math.ceil(Math.log10(e/(n[1]-n[0])))+3;return Y(t,Math.max(4,Math.min(8,r)))}function me(t){return nr(ko(t))}function ae(t,n,e=`${n}s`){return`${me(t)} ${t===1?n:e}`}function Ro(t){if(t<1e3)return`${t} B`;let n=["kB","MB","GB","TB"],e=t/1e3,r=0;for(;e>=1e3&&r<n.length-1;)e/=1e3,r+=1;return`${e<10?e.toFixed(1):Math.round(e)} ${n[r]??""}`}function on(t){if(t<90)return`${Math.round(t)} s`;let n=Math.round(t/60);if(n<90)return`${n} min`;let e=Math.floor(n/60);if(e<48)return n%60?`${e} h ${n%60} min`:`${e} h`;let r=Math.floor(e/24);return e%24?`${r} d ${e%24} h`:`${r} d`}function Ea(t,n){let e=(n-t)/60;if(e<1)return"just now";let r=[[60,"min"],[24,"h"],[30,"d"],[12,"mo"],[1/0,"y"]],s=e;for(let[i,o]of r){if(s<i)return`${Math.floor(s)} ${o} ago`;s/=i}return""}function _a(t){let n=new Date(t*1e3),e=s=>String(s).padStart(2,"0");return`${[n.getFullYear(),e(n.getMonth()+1),e(n.getDate())].join("-")} ${[n.getHours(),n.getMinutes(),n.getSeconds()].map(e).join(":")}`}function ko(t){let[n="",e]=String(t).split("."),r=n.replace(/\B(?=(\d{3})+(?!\d))/g,",");return e===void 0?r:`${r}.${e}`}function ef(t){let[n="",e=""]=t.split("e");return`${String(Number(n))}e${e.replace("+","")}`}function nr(t){return t.replace(/(^|e)-/,"$1−").replace(/e-/,"e−")}function Ma(t){return t.split(/`([^`]+)`/).map((n,e)=>e%2?{code:n}:{text:n}).filter(n=>!("text"in n)||n.text!=="")}var _n={axis:"step",scale:"auto",classes:null,best:!1,levels:[],window:null},tf=["step","relative","wall"],nf=["auto","linear","log","symlog"],rf=12;function Aa(t){let n=Number(t("classes")),[e,r]=t("window").split(",").map(Number),s=e!==void 0&&r!==void 0&&e<r;return{axis:tf.find(i=>i===t("axis"))??_n.axis,scale:nf.find(i=>i===t("scale"))??_n.scale,classes:To(n)?n:null,best:t("best")==="1",levels:sf(t("levels")),window:s&&Number.isFinite(e)&&Number.isFinite(r)?[e,r]:null}}function Pa(t){let{axis:n,scale:e,classes:r,best:s,levels:i,window:o}=t,l=[];return n!==_n.axis&&l.push(["axis",n]),e!==_n.scale&&l.push(["scale",e]),r!==null&&l.push(["classes",String(r)]),s&&l.push(["best","1"]),i.length&&l.push(["levels",JSON.stringify(i)]),o&&l.push(["window",o.map(a=>String(Number(a.toPrecision(9)))).join(",")]),l}function To(t){return Number.isInteger(t)&&t>=2&&t<=1e9}function sf(t){try{let n=JSON.parse(t||"[]");return Array.isArray(n)?n.filter(e=>Array.isArray(e)&&typeof e[0]=="string"&&Number.isFinite(e[1])).map(([e,r])=>[e,r]).slice(0,rf):[]}catch{return[]}}var of=["overlay","grid"],Ca={baseline:"",rankBy:"",layout:""},lf=6;function La({layout:t},n){return t||(n>lf?"overlay":"grid")}function Oa(t){let n=of.find(e=>e===t("layout"))??"";return{baseline:t("baseline"),rankBy:t("rank"),layout:n}}function Na({baseline:t,rankBy:n,layout:e}){return[["baseline",t],["rank",n],["layout",e]].filter(([,s])=>s)}var Dt=["error","warning","info","unjudged","healthy"],vs={error:"Error",warning:"Warning",info:"Note",unjudged:"Not judged",healthy:"Healthy"};function za(t,n){let e={error:"in trouble",warning:n===1?"with a warning":"with warnings",info:n===1?"with a note":"with notes",unjudged:"could not be judged",healthy:"healthy"};return`${n.toLocaleString("en-US")} ${e[t]}`}var Da={loss:"Losses",score:"Scores",reward:"Rewards",learning_rate:"Learning rate",gradient_norm:"Gradient norms",time:"Times",counter:"Counters",other:"Other"},Ha=Object.keys(Da);function Ia(t){return Da[t]??t.replaceAll("_"," ")}function Ze(t){let n=t.replace(/(?<!^non)-/g," ");return n.charAt(0).toUpperCase()+n.slice(1)}var ei={filter:"",statuses:[],rules:[],sort:"",group:"",open:[]};function Fa(t){let n=t("status").split(",");return{filter:t("filter"),statuses:Dt.filter(e=>n.includes(e)),rules:t("rule").split(",").filter(Boolean),sort:t("sort"),group:t("group"),open:Eo(t("open"))}}function Ua({filter:t,statuses:n,rules:e,sort:r,group:s,open:i}){return[["filter",t],["status",n.join(",")],["rule",e.join(",")],["sort",r],["group",s],["open",s&&i.length?JSON.stringify(i):""]].filter(([,l])=>l!=="")}function Ba(t){let n=(new URLSearchParams(t).get("runFilter")??"").trim();return n===""?"":/^[\w-]+$/.test(n)?n:`/${n}/`}function Eo(t){try{let n=JSON.parse(t||"[]");return Array.isArray(n)?n.filter(e=>typeof e=="string"):[]}catch{return[]}}var Va={...ei,...Ca,runs:[],quantity:"",reading:_n},_o="p.diagnose.";function ti(t){let n=new Map;for(let s of t.replace(/^#/,"").split("&")){let i=s.indexOf("=");i>0&&n.set(ja(s.slice(0,i)),ja(s.slice(i+1)))}let e=s=>n.get(_o+s)??"",r=n.get(`${_o}run`);return{runs:r===void 0?Eo(e("compare")):[r],...Fa(e),...Oa(e),quantity:e("quantity"),reading:Aa(e)}}function Mn(t){let n=[],[e]=t.runs;return t.runs.length===1&&e!==void 0&&n.push(["run",e]),t.runs.length>1&&n.push(["compare",JSON.stringify(t.runs)]),n.push(...Ua(t)),t.quantity&&t.runs.length>1&&n.push(["quantity",t.quantity]),t.runs.length>1&&n.push(...Na(t)),t.runs.length===1&&n.push(...Pa(t.reading)),["#diagnose",...n.map(([r,s])=>`${_o}${r}=${encodeURIComponent(s)}`)].join("&")}function ja(t){try{return decodeURIComponent(t)}catch{return t}}var ni=class{constructor(n){this.source=n;this.known=new Map;this.queues=new Map;this.generation=-1}renew(n){n!==this.generation&&this.known.clear(),this.generation=n}load(n,e,r,s=0){let i=Math.min(2e3,Math.max(200,Math.ceil(r/200)*200));return Promise.all(e.map(o=>this.one(n,o,i,s)))}one(n,e,r,s){let i=JSON.stringify([n,e.member,e.tag,r,s]),o=this.known.get(i);if(o)return o;let l=new Promise((a,c)=>{this.enqueue(n,r,s,{key:i,ref:e,resolve:a,reject:c})});return this.known.set(i,l),l.catch(()=>{this.known.get(i)===l&&this.known.delete(i)}),l}enqueue(n,e,r,s){let i=JSON.stringify([n,e,r]),o=this.queues.get(i);if(o){o.push(s);return}this.queues.set(i,[s]),setTimeout(()=>{let l=this.queues.get(i)??[];this.queues.delete(i);for(let a=0;a<l.length;a+=24)this.send(n,e,r,l.slice(a,a+24))})}async send(n,e,r,s){try{let{series:i}=await this.source.curves(n,s.map(({ref:o})=>o),e,void 0,void 0,r);for(let{ref:o,resolve:l,reject:a}of s){let c=i.find(h=>h.member===o.member&&h.tag===o.tag);c?l(c):a(new Error(`The server sent no curve for ${o.tag}.`))}}catch(i){for(let{reject:o}of s)o(i)}}};var af=1500,uf=15e3,cf=5e3,ri=class{constructor(n,e){this.owner=n;this.source=e;this.status=null;this.rows=null;this.rules=null;this.error=null;this.known=new Map;this.generation=-1;this.wanted=[];this.asking=!1;this.again=null;this.store=new ni(e),n.addController(this)}hostConnected(){Ta(()=>{this.ask(!0)});for(let[n,e]of[[window,"resize"],[document,"visibilitychange"]])n.addEventListener(e,()=>{!$o()&&this.timer===void 0&&this.ask()});this.ask()}hostDisconnected(){clearTimeout(this.timer)}want(n){this.wanted=n;for(let e of n)this.known.get(e)?.detail?.generation!==this.generation&&this.fetchRun(e)}async ask(n=!1){if(clearTimeout(this.timer),this.timer=void 0,$o())return;if(this.asking){this.again={reload:n||(this.again?.reload??!1)};return}this.asking=!0;try{let i=await this.source.status(n);this.status=i,this.error=null,this.owner.requestUpdate(),(i.generation!==this.generation||this.rows===null)&&await this.refresh(),this.rules??=await this.source.rules()}catch(i){En(i)||(this.error=i.message)}finally{this.asking=!1,this.owner.requestUpdate()}let{again:e,status:r}=this;if(this.again=null,e){this.ask(e.reload);return}let s=r?.phase==="reading"||r?.looking;this.timer=setTimeout(()=>{this.ask()},this.error?cf:s?af:uf)}async refresh(){let{generation:n,runs:e}=await this.source.runs();this.generation=n,this.rows=e,this.store.renew(n),this.owner.requestUpdate(),this.want(this.wanted)}async fetchRun(n){try{let e=await this.source.run(n);this.known.set(n,{detail:e,error:null})}catch(e){if(En(e))return;this.known.set(n,{detail:null,error:e.message})}this.owner.requestUpdate()}};var pf={page:"#f5f5f5",surface:"#ffffff",raised:"#fafafa",hover:"#f4f6f8",border:"#ebebeb","border-strong":"#c4c7cb",text:"#212121","text-2":"#5a5f66",grid:"#eeeeee",link:"#0b63c5",accent:"#f57c00",focus:"#1a73e8",error:"#c4122f",warning:"#a85b00",info:"#1967d2",unjudged:"#5a5f66",healthy:"#137333","error-bg":"#fce8e6","warning-bg":"#fef3e0","info-bg":"#e8f0fe","unjudged-bg":"#eff0f1","healthy-bg":"#e6f4ea",train:"#0077bb",validation:"#e8590c",test:"#7b3fb5",none:"#4a5560",code:"#eef0f3"},df={page:"#262626",surface:"#303030",raised:"#363636",hover:"#3a3a3a",border:"#484848","border-strong":"#6b6b6b",text:"#f1f1f1","text-2":"#b8bcc2",grid:"#404040",link:"#8ab4f8",accent:"#ff9800",focus:"#8ab4f8",error:"#ff8595",warning:"#ffd54f",info:"#9cc2ff",unjudged:"#b8bcc2",healthy:"#8bd6a0","error-bg":"#4d2a31","warning-bg":"#463d20","info-bg":"#2b3a52","unjudged-bg":"#404143","healthy-bg":"#293f30",train:"#4cb8f0",validation:"#ffa05c",test:"#cfa2f5",none:"#c3cad1",code:"#3c3e41"};function rr(t){return t?df:pf}function pt(t,n){let e=Math.round(n*255).toString(16).padStart(2,"0");return t+e}function si(t){let{style:n}=document.documentElement,e=rr(t);for(let[r,s]of Object.entries(e))n.setProperty(`--td-${r}`,s);n.colorScheme=t?"dark":"light",n.background=e.page,n.minHeight="100%"}var Gt='Roboto, "Helvetica Neue", "Segoe UI", Arial, sans-serif',Se=ne`
  :host {
    display: block;
    color: var(--td-text);
    font:
      400 13px/20px Roboto,
      "Helvetica Neue",
      "Segoe UI",
      Arial,
      sans-serif;
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
      monospace;
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
`;var qa=ne`
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
    justify-content: space-between;
    height: 44px;
    padding: 0 16px;
    background: var(--td-surface);
    border-bottom: 1px solid var(--td-border);
  }
  .back {
    font-weight: 500;
    padding: 4px 8px 4px 0;
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
`;var Wa={keras:"Keras",pytorch:"PyTorch"},Mo="framework",Ao="td-framework",An=class extends ue{constructor(){super(...arguments);this.code={};this.framework=tr.get(Mo)??"keras";this.copied="";this.follow=()=>{this.framework=tr.get(Mo)??this.framework}}connectedCallback(){super.connectedCallback(),document.addEventListener(Ao,this.follow)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(Ao,this.follow)}choose(e){this.framework=e,tr.set(Mo,e),document.dispatchEvent(new Event(Ao))}async copy(e){this.copied=await ys(e)?"Copied":"Select it and press Ctrl+C",setTimeout(()=>this.copied="",2e3)}onKey(e,r,s){let i={ArrowRight:1,ArrowLeft:-1}[e.key];if(i===void 0)return;let o=r[(s+i+r.length)%r.length];o!==void 0&&this.choose(o),this.updateComplete.then(()=>this.renderRoot.querySelector('[aria-selected="true"]')?.focus())}render(){let e=Object.keys(this.code),r=e.includes(this.framework)?this.framework:e[0]??"",s=(this.code[r]??"").replace(/^\n+|\s+$/g,"");return v`<div class="bar">
        <div role="tablist" aria-label="Framework">
          ${e.map((i,o)=>v`<button
                role="tab"
                aria-selected=${i===r}
                tabindex=${i===r?0:-1}
                @click=${()=>this.choose(i)}
                @keydown=${l=>this.onKey(l,e,o)}
              >
                ${Wa[i]??i}
              </button>`)}
        </div>
        <button class="copy" @click=${()=>{this.copy(s)}}>
          <span aria-live="polite">${this.copied||"Copy"}</span>
        </button>
      </div>
      <pre tabindex="0" aria-label="Code for ${Wa[r]??r}">${s}</pre>`}};An.styles=[Se,ne`
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
        background: var(--td-code);
      }
    `],w([M({attribute:!1})],An.prototype,"code",2),w([X()],An.prototype,"framework",2),w([X()],An.prototype,"copied",2),An=w([$e("td-code")],An);async function ys(t){try{return await navigator.clipboard.writeText(t),!0}catch{let n=document.createElement("textarea");n.value=t,n.style.position="fixed",n.style.opacity="0",document.body.append(n),n.select();let e=document.execCommand("copy");return n.remove(),e}}var ii={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},zr=t=>(...n)=>({_$litDirective$:t,values:n}),Pn=class{constructor(n){}get _$AU(){return this._$AM._$AU}_$AT(n,e,r){this._$Ct=n,this._$AM=e,this._$Ci=r}_$AS(n,e){return this.update(n,e)}update(n,e){return this.render(...e)}};var{I:ff}=wa,Ka=t=>t;var Ga=()=>document.createComment(""),Dr=(t,n,e)=>{let r=t._$AA.parentNode,s=n===void 0?t._$AB:n._$AA;if(e===void 0){let i=r.insertBefore(Ga(),s),o=r.insertBefore(Ga(),s);e=new ff(i,o,t,t.options)}else{let i=e._$AB.nextSibling,o=e._$AM,l=o!==t;if(l){let a;e._$AQ?.(t),e._$AM=t,e._$AP!==void 0&&(a=t._$AU)!==o._$AU&&e._$AP(a)}if(i!==s||l){let a=e._$AA;for(;a!==i;){let c=Ka(a).nextSibling;Ka(r).insertBefore(a,s),a=c}}}return e},Cn=(t,n,e=t)=>(t._$AI(n,e),t),hf={},Ya=(t,n=hf)=>t._$AH=n,Ja=t=>t._$AH,oi=t=>{t._$AR(),t._$AA.remove()};var Qa=(t,n,e)=>{let r=new Map;for(let s=n;s<=e;s++)r.set(t[s],s);return r},Ln=zr(class extends Pn{constructor(t){if(super(t),t.type!==ii.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,n,e){let r;e===void 0?e=n:n!==void 0&&(r=n);let s=[],i=[],o=0;for(let l of t)s[o]=r?r(l,o):o,i[o]=e(l,o),o++;return{values:i,keys:s}}render(t,n,e){return this.dt(t,n,e).values}update(t,[n,e,r]){let s=Ja(t),{values:i,keys:o}=this.dt(n,e,r);if(!Array.isArray(s))return this.ut=o,i;let l=this.ut??=[],a=[],c,h,d=0,g=s.length-1,b=0,$=i.length-1;for(;d<=g&&b<=$;)if(s[d]===null)d++;else if(s[g]===null)g--;else if(l[d]===o[b])a[b]=Cn(s[d],i[b]),d++,b++;else if(l[g]===o[$])a[$]=Cn(s[g],i[$]),g--,$--;else if(l[d]===o[$])a[$]=Cn(s[d],i[$]),Dr(t,a[$+1],s[d]),d++,$--;else if(l[g]===o[b])a[b]=Cn(s[g],i[b]),Dr(t,s[d],s[g]),g--,b++;else if(c===void 0&&(c=Qa(o,b,$),h=Qa(l,d,g)),c.has(l[d]))if(c.has(l[g])){let E=h.get(o[b]),R=E!==void 0?s[E]:null;if(R===null){let P=Dr(t,s[d]);Cn(P,i[b]),a[b]=P}else a[b]=Cn(R,i[b]),Dr(t,s[d],R),s[E]=null;b++}else oi(s[g]),g--;else oi(s[d]),d++;for(;b<=$;){let E=Dr(t,a[$+1]);Cn(E,i[b]),a[b++]=E}for(;d<=g;){let E=s[d++];E!==null&&oi(E)}return this.ut=o,Ya(t,a),bt}});function Hr(t){let n=mf(t.map(r=>r.steps)),e=t.map(r=>gf(r,n));return{x:n,columns:e,isolated:e.map(bf)}}function mf(t){let[n]=t;return t.length===1&&n?n.slice():[...new Set(t.flat())].sort((e,r)=>e-r)}function gf(t,n){let e=new Array(n.length).fill(void 0),r=0;t.steps.forEach((s,i)=>{for(;r<n.length&&(n[r]??1/0)<s;)r+=1;let o=t.values[i];e[r]=o!=null&&Number.isFinite(o)?o:null});for(let s=0;s<e.length;s+=1)e[s]===void 0&&e[s-1]===null&&(e[s]=null);for(let s=e.length-2;s>=0;s-=1)e[s]===void 0&&e[s+1]===null&&(e[s]=null);return e}function bf(t){let n=[],e=null,r=-1;return t.forEach((s,i)=>{s!==void 0&&(r>=0&&s===null&&n.push(r),r=s!==null&&e===null?i:-1,e=s)}),r>=0&&n.push(r),n}function li(t,n,e,r){let s=Math.min(e,n.steps[0]??e),i=Math.max(r,n.steps.at(-1)??r),o=t.steps.findIndex(d=>d>=s),l=o<0?t.steps.length:o,a=t.steps.findIndex(d=>d>i),c=a<0?t.steps.length:a,h=(d,g)=>[...d.slice(0,l),...g,...d.slice(c)];return{...t,thinned:t.thinned,steps:h(t.steps,n.steps),values:h(t.values,n.values),wall_times:h(t.wall_times,n.wall_times),...t.smoothed&&n.smoothed?{smoothed:h(t.smoothed,n.smoothed)}:{}}}function yt(t,n=-1/0,e=1/0){let r=1/0,s=-1/0;for(let{steps:i,values:o}of t)i.forEach((l,a)=>{let c=o[a];l<n||l>e||typeof c!="number"||!Number.isFinite(c)||(c<r&&(r=c),c>s&&(s=c))});return r<=s?[r,s]:null}var vf=1,yf=3,xf=4;function Za(t,n,e,r,s,i){let o=t.scale!=="linear",l=()=>{let d=yt(r(),...s())??yt(r()),g=t.yRange??(d&&$f(d,e));return g?Sf(g,o):[0,1]},a=t.yRange??yt(t.curves),c=a!==null&&(a[0]<=0||t.scale==="symlog"),h={range:l,distr:vf};return o&&a&&(h.distr=c?xf:yf,c&&(h.asinh=kf(t,Math.max(...a.map(Math.abs))))),{x:{time:t.axis==="wall",range:(d,g,b)=>n.x.length&&g!==b?[g,b]:i()},y:h}}var wf=1e3;function ai(t){let n=t.flatMap(({values:r})=>r).filter(r=>r!==null&&r!==0).map(Math.abs).sort((r,s)=>r-s),e=n[Math.floor(n.length/2)];return e!==void 0&&(n.at(-1)??0)>wf*e}function $f(t,n){let[e,r]=t,s=(r-e||Math.abs(r)*.1||1)*.75,i=n.filter(o=>o>=e-s&&o<=r+s);return[Math.min(e,...i),Math.max(r,...i)]}function Sf([t,n],e){if(e&&t>0){let s=t===n?2:(n/t)**.06;return[t/s,n*s]}let r=t===n?Math.abs(n)*.1||1:(n-t)*.08;return[t-r,n+r]}function kf(t,n){let e=n*1e-6||1;if(t.yRange)return e;let r=t.curves.flatMap(({values:s})=>s.map(i=>Math.abs(i??0)));return Math.max(e,Math.min(...r.filter(s=>s>0)))}function On({member:t,tag:n}){return JSON.stringify([t,n])}var Rf=["loss","score","reward"];function ui(t){let n=new Map(t.series.map(l=>[On(l),l])),e=new Set,r=[];for(let l of t.series){let a=l.partner&&n.get(On(l.partner));if(!a||e.has(On(l))||e.has(On(a)))continue;let c=l.split==="validation"?[a,l]:[l,a];c.forEach(h=>e.add(On(h))),r.push(Po(c,Ef(l.tag,a.tag)))}if(!r.length)for(let l of t.series)!l.principal||!Rf.includes(l.role)||(e.add(On(l)),r.push(Po([l],l.tag)));let s=t.series.filter(l=>!e.has(On(l))),o=[...new Set([...Ha,...s.map(({role:l})=>l)])].map(l=>({role:l,panels:s.filter(a=>a.role===l).map(a=>Po([a],a.tag))})).filter(({panels:l})=>l.length>0);return{lead:r,groups:o}}var Tf=4;function eu({lead:t,groups:n},e){if(!e)return{lead:t,groups:n};let r=o=>e.evidence.some(l=>sr(l,o.series)),s=t.filter(r),i=n.flatMap(({panels:o})=>o.filter(r)).slice(0,Tf);return{lead:[...s,...i,...t.filter(o=>!s.includes(o))],groups:n.map(({role:o,panels:l})=>({role:o,panels:l.filter(a=>!i.includes(a))})).filter(({panels:o})=>o.length>0)}}function Po(t,n){return{key:t.map(On).join(" "),title:n,role:t[0]?.role??"other",series:t}}function Ef(t,n){if(t===n)return t;let e=new Set(n.toLowerCase().split(/[/_.\-\s]+/)),r="",s=t.split(/([/_.\-\s]+)/);for(let i=0;i<s.length;i+=2){let o=s[i]??"";o&&e.has(o.toLowerCase())&&(r+=(r&&(s[i-1]??""))+o)}return r||t}function Nn(t){return JSON.stringify([t.rule,t.tags,t.evidence.length])}function Co(t,n){return`${Nn(t)}#${n}`}function ci(t){return t.flatMap(n=>n.evidence.map((e,r)=>({id:Co(n,r),finding:n,evidence:e})))}function sr(t,n){return"tag"in t&&n.some(e=>e.tag===t.tag&&e.member===t.member)}function ln(t){return t.suppressed===null&&t.superseded_by===null}function tu(t){let n=a=>a.suppressed!==null&&a.superseded_by===null,e=t.filter(n),r=t.filter(a=>!n(a)),s=new Set(r.filter(ln).map(a=>a.rule)),i=r.filter(({superseded_by:a})=>a!==null&&s.has(Xa(a,r))),o=new Set;return{main:r.filter(a=>!i.includes(a)).map(a=>{let c=!o.has(a.rule);o.add(a.rule);let h=i.filter(d=>Xa(d.superseded_by??"",r)===a.rule);return{finding:a,explains:c?h:[]}}),suppressed:e}}function Xa(t,n){let e=new Set,r=t;for(;!e.has(r);){e.add(r);let s=n.filter(o=>o.rule===r),i=s.length&&!s.some(ln)?s[0]?.superseded_by:null;if(!i)break;r=i}return r}var _f={loss:"Main loss",score:"Main score",reward:"Main reward"};function nu(t){let n=t.map(s=>{let{lead:i,groups:o}=ui(s);return{run:s.name,all:[...i,...o.flatMap(l=>l.panels)]}}),e=[];for(let[s,i]of Object.entries(_f)){let o=new Map;for(let{run:l,all:a}of n){let c=a.filter(d=>d.role===s),h=c.find(d=>d.series.some(g=>g.principal))??c[0];h&&o.set(l,h)}if(o.size){let l=[...new Set([...o.values()].map(a=>a.title))];e.push({key:`main:${s}`,label:l.length===1?`${i} (${l.join("")})`:i,panels:o})}}let r=new Map;for(let{run:s,all:i}of n)for(let o of i){let l=o.title,a=r.get(l)??new Map;a.has(s)||a.set(s,o),r.set(l,a)}for(let[s,i]of r){let o=e.some(l=>Mf(l.panels,i));i.size>=Math.min(2,t.length)&&!o&&e.push({key:`tag:${s}`,label:s,panels:i})}return e}function Mf(t,n){return t.size===n.size&&[...t].every(([e,r])=>n.get(e)?.key===r.key)}var Af="uplot",Pf="u-hz",Cf="u-vt",Lf="u-title",Of="u-wrap",Nf="u-under",zf="u-over",Df="u-axis",lr="u-off",Hf="u-select",If="u-cursor-x",Ff="u-cursor-y",Uf="u-cursor-pt",Bf="u-legend",jf="u-live",Vf="u-inline",qf="u-series",Wf="u-marker",ru="u-label",Kf="u-value",ws="width",$s="height";var su="bottom",Ir="left",Lo="right",Jo="#000",iu=Jo+"0",Oo="mousemove",ou="mousedown",No="mouseup",lu="mouseenter",au="mouseleave",uu="dblclick",Gf="resize",Yf="scroll",cu="change",mi="dppxchange",Qo="--",Wr=typeof window<"u",Fo=Wr?document:null,Ur=Wr?window:null,Jf=Wr?navigator:null,ge,pi;function Uo(){let t=devicePixelRatio;ge!=t&&(ge=t,pi&&jo(cu,pi,Uo),pi=matchMedia(`(min-resolution: ${ge-.001}dppx) and (max-resolution: ${ge+.001}dppx)`),ar(cu,pi,Uo),Ur.dispatchEvent(new CustomEvent(mi)))}function Rt(t,n){if(n!=null){let e=t.classList;!e.contains(n)&&e.add(n)}}function Bo(t,n){let e=t.classList;e.contains(n)&&e.remove(n)}function Ae(t,n,e){t.style[n]=e+"px"}function Yt(t,n,e,r){let s=Fo.createElement(t);return n!=null&&Rt(s,n),e?.insertBefore(s,r),s}function Ht(t,n){return Yt("div",t,n)}var pu=new WeakMap;function an(t,n,e,r,s){let i="translate("+n+"px,"+e+"px)",o=pu.get(t);i!=o&&(t.style.transform=i,pu.set(t,i),n<0||e<0||n>r||e>s?Rt(t,lr):Bo(t,lr))}var du=new WeakMap;function fu(t,n,e){let r=n+e,s=du.get(t);r!=s&&(du.set(t,r),t.style.background=n,t.style.borderColor=e)}var hu=new WeakMap;function mu(t,n,e,r){let s=n+""+e,i=hu.get(t);s!=i&&(hu.set(t,s),t.style.height=e+"px",t.style.width=n+"px",t.style.marginLeft=r?-n/2+"px":0,t.style.marginTop=r?-e/2+"px":0)}var Zo={passive:!0},Qf={...Zo,capture:!0};function ar(t,n,e,r){n.addEventListener(t,e,r?Qf:Zo)}function jo(t,n,e,r){n.removeEventListener(t,e,Zo)}Wr&&Uo();function Jt(t,n,e,r){let s;e=e||0,r=r||n.length-1;let i=r<=2147483647;for(;r-e>1;)s=i?e+r>>1:Tt((e+r)/2),n[s]<t?e=s:r=s;return t-n[e]<=n[r]-t?e:r}function ju(t){return(e,r,s)=>{let i=-1,o=-1;for(let l=r;l<=s;l++)if(t(e[l])){i=l;break}for(let l=s;l>=r;l--)if(t(e[l])){o=l;break}return[i,o]}}var Vu=t=>t!=null,qu=t=>t!=null&&t>0,vi=ju(Vu),Zf=ju(qu);function Xf(t,n,e,r=0,s=!1){let i=s?Zf:vi,o=s?qu:Vu;[n,e]=i(t,n,e);let l=t[n],a=t[n];if(n>-1)if(r==1)l=t[n],a=t[e];else if(r==-1)l=t[e],a=t[n];else for(let c=n;c<=e;c++){let h=t[c];o(h)&&(h<l?l=h:h>a&&(a=h))}return[l??ke,a??-ke]}function yi(t,n,e,r){let s=vu(t),i=vu(n);t==n&&(s==-1?(t*=e,n/=e):(t/=e,n*=e));let o=e==10?gn:Wu,l=s==1?Tt:It,a=i==1?It:Tt,c=l(o(je(t))),h=a(o(je(n))),d=Br(e,c),g=Br(e,h);return e==10&&(c<0&&(d=Re(d,-c)),h<0&&(g=Re(g,-h))),r||e==2?(t=d*s,n=g*i):(t=Ju(t,d),n=xi(n,g)),[t,n]}function Xo(t,n,e,r){let s=yi(t,n,e,r);return t==0&&(s[0]=0),n==0&&(s[1]=0),s}var el=.1,gu={mode:3,pad:el},ks={pad:0,soft:null,mode:0},eh={min:ks,max:ks};function gi(t,n,e,r){return wi(e)?bu(t,n,e):(ks.pad=e,ks.soft=r?0:null,ks.mode=r?3:0,bu(t,n,eh))}function fe(t,n){return t??n}function th(t,n,e){for(n=fe(n,0),e=fe(e,t.length-1);n<=e;){if(t[n]!=null)return!0;n++}return!1}function bu(t,n,e){let r=e.min,s=e.max,i=fe(r.pad,0),o=fe(s.pad,0),l=fe(r.hard,-ke),a=fe(s.hard,ke),c=fe(r.soft,ke),h=fe(s.soft,-ke),d=fe(r.mode,0),g=fe(s.mode,0),b=n-t,$=gn(b),E=dt(je(t),je(n)),R=gn(E),P=je(R-$);(b<1e-24||P>10)&&(b=0,(t==0||n==0)&&(b=1e-24,d==2&&c!=ke&&(i=0),g==2&&h!=-ke&&(o=0)));let S=b||E||1e3,L=gn(S),C=Br(10,Tt(L)),W=S*(b==0?t==0?.1:1:i),D=Re(Ju(t-W,C/10),24),J=t>=c&&(d==1||d==3&&D<=c||d==2&&D>=c)?c:ke,Q=dt(l,D<J&&t>=J?J:Qt(J,D)),ie=S*(b==0?n==0?.1:1:o),Z=Re(xi(n+ie,C/10),24),O=n<=h&&(g==1||g==3&&Z>=h||g==2&&Z<=h)?h:-ke,te=Qt(a,Z>O&&n<=O?O:dt(O,Z));return Q==te&&Q==0&&(te=100),[Q,te]}var nh=new Intl.NumberFormat(Wr?Jf.language:"en-US"),tl=t=>nh.format(t),Et=Math,hi=Et.PI,je=Et.abs,Tt=Et.floor,Be=Et.round,It=Et.ceil,Qt=Et.min,dt=Et.max,Br=Et.pow,vu=Et.sign,gn=Et.log10,Wu=Et.log2,rh=(t,n=1)=>Et.sinh(t)*n,zo=(t,n=1)=>Et.asinh(t/n),ke=1/0;function yu(t){return(gn((t^t>>31)-(t>>31))|0)+1}function Vo(t,n,e){return Qt(dt(t,n),e)}function Ku(t){return typeof t=="function"}function oe(t){return Ku(t)?t:()=>t}var sh=()=>{},Gu=t=>t,Yu=(t,n)=>n,ih=t=>null,xu=t=>!0,wu=(t,n)=>t==n,oh=/\.\d*?(?=9{6,}|0{6,})/gm,ur=t=>{if(Zu(t)||Dn.has(t))return t;let n=`${t}`,e=n.match(oh);if(e==null)return t;let r=e[0].length-1;if(n.indexOf("e-")!=-1){let[s,i]=n.split("e");return+`${ur(s)}e${i}`}return Re(t,r)};function ir(t,n){return ur(Re(ur(t/n))*n)}function xi(t,n){return ur(It(ur(t/n))*n)}function Ju(t,n){return ur(Tt(ur(t/n))*n)}function Re(t,n=0){if(Zu(t))return t;let e=10**n,r=t*e*(1+Number.EPSILON);return Be(r)/e}var Dn=new Map;function Qu(t){return((""+t).split(".")[1]||"").length}function Ts(t,n,e,r){let s=[],i=r.map(Qu);for(let o=n;o<e;o++){let l=je(o),a=Re(Br(t,o),l);for(let c=0;c<r.length;c++){let h=t==10?+`${r[c]}e${o}`:r[c]*a,d=(o>=0?0:l)+(o>=i[c]?0:i[c]),g=t==10?h:Re(h,d);s.push(g),Dn.set(g,d)}}return s}var Rs={},nl=[],jr=[null,null],zn=Array.isArray,Zu=Number.isInteger,lh=t=>t===void 0;function $u(t){return typeof t=="string"}function wi(t){let n=!1;if(t!=null){let e=t.constructor;n=e==null||e==Object}return n}function ah(t){return t!=null&&typeof t=="object"}var uh=Object.getPrototypeOf(Uint8Array),Xu="__proto__";function Vr(t,n=wi){let e;if(zn(t)){let r=t.find(s=>s!=null);if(zn(r)||n(r)){e=Array(t.length);for(let s=0;s<t.length;s++)e[s]=Vr(t[s],n)}else e=t.slice()}else if(t instanceof uh)e=t.slice();else if(n(t)){e={};for(let r in t)r!=Xu&&(e[r]=Vr(t[r],n))}else e=t;return e}function Ie(t){let n=arguments;for(let e=1;e<n.length;e++){let r=n[e];for(let s in r)s!=Xu&&(wi(t[s])?Ie(t[s],Vr(r[s])):t[s]=Vr(r[s]))}return t}var ch=0,ph=1,dh=2;function fh(t,n,e){for(let r=0,s,i=-1;r<n.length;r++){let o=n[r];if(o>i){for(s=o-1;s>=0&&t[s]==null;)t[s--]=null;for(s=o+1;s<e&&t[s]==null;)t[i=s++]=null}}}function hh(t,n){if(bh(t)){let o=t[0].slice();for(let l=1;l<t.length;l++)o.push(...t[l].slice(1));return vh(o[0])||(o=gh(o)),o}let e=new Set;for(let o=0;o<t.length;o++){let a=t[o][0],c=a.length;for(let h=0;h<c;h++)e.add(a[h])}let r=[Array.from(e).sort((o,l)=>o-l)],s=r[0].length,i=new Map;for(let o=0;o<s;o++)i.set(r[0][o],o);for(let o=0;o<t.length;o++){let l=t[o],a=l[0];for(let c=1;c<l.length;c++){let h=l[c],d=Array(s).fill(void 0),g=n?n[o][c]:ph,b=[];for(let $=0;$<h.length;$++){let E=h[$],R=i.get(a[$]);E===null?g!=ch&&(d[R]=E,g==dh&&b.push(R)):d[R]=E}fh(d,b,s),r.push(d)}}return r}var mh=typeof queueMicrotask>"u"?t=>Promise.resolve().then(t):queueMicrotask;function gh(t){let n=t[0],e=n.length,r=Array(e);for(let i=0;i<r.length;i++)r[i]=i;r.sort((i,o)=>n[i]-n[o]);let s=[];for(let i=0;i<t.length;i++){let o=t[i],l=Array(e);for(let a=0;a<e;a++)l[a]=o[r[a]];s.push(l)}return s}function bh(t){let n=t[0][0],e=n.length;for(let r=1;r<t.length;r++){let s=t[r][0];if(s.length!=e)return!1;if(s!=n){for(let i=0;i<e;i++)if(s[i]!=n[i])return!1}}return!0}function vh(t,n=100){let e=t.length;if(e<=1)return!0;let r=0,s=e-1;for(;r<=s&&t[r]==null;)r++;for(;s>=r&&t[s]==null;)s--;if(s<=r)return!0;let i=dt(1,Tt((s-r+1)/n));for(let o=t[r],l=r+i;l<=s;l+=i){let a=t[l];if(a!=null){if(a<=o)return!1;o=a}}return!0}var ec=["January","February","March","April","May","June","July","August","September","October","November","December"],tc=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function nc(t){return t.slice(0,3)}var yh=tc.map(nc),xh=ec.map(nc),wh={MMMM:ec,MMM:xh,WWWW:tc,WWW:yh};function xs(t){return(t<10?"0":"")+t}function $h(t){return(t<10?"00":t<100?"0":"")+t}var Sh={YYYY:t=>t.getFullYear(),YY:t=>(t.getFullYear()+"").slice(2),MMMM:(t,n)=>n.MMMM[t.getMonth()],MMM:(t,n)=>n.MMM[t.getMonth()],MM:t=>xs(t.getMonth()+1),M:t=>t.getMonth()+1,DD:t=>xs(t.getDate()),D:t=>t.getDate(),WWWW:(t,n)=>n.WWWW[t.getDay()],WWW:(t,n)=>n.WWW[t.getDay()],HH:t=>xs(t.getHours()),H:t=>t.getHours(),h:t=>{let n=t.getHours();return n==0?12:n>12?n-12:n},AA:t=>t.getHours()>=12?"PM":"AM",aa:t=>t.getHours()>=12?"pm":"am",a:t=>t.getHours()>=12?"p":"a",mm:t=>xs(t.getMinutes()),m:t=>t.getMinutes(),ss:t=>xs(t.getSeconds()),s:t=>t.getSeconds(),fff:t=>$h(t.getMilliseconds())};function rl(t,n){n=n||wh;let e=[],r=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=r.exec(t);)e.push(s[0][0]=="{"?Sh[s[1]]:s[0]);return i=>{let o="";for(let l=0;l<e.length;l++)o+=typeof e[l]=="string"?e[l]:e[l](i,n);return o}}var kh=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Rh(t,n){let e;return n=="UTC"||n=="Etc/UTC"?e=new Date(+t+t.getTimezoneOffset()*6e4):n==kh?e=t:(e=new Date(t.toLocaleString("en-US",{timeZone:n})),e.setMilliseconds(t.getMilliseconds())),e}var rc=t=>t%1==0,bi=[1,2,2.5,5],Th=Ts(10,-32,0,bi),sc=Ts(10,0,32,bi),Eh=sc.filter(rc),or=Th.concat(sc),sl=`
`,ic="{YYYY}",Su=sl+ic,oc="{M}/{D}",Ss=sl+oc,di=Ss+"/{YY}",lc="{aa}",_h="{h}:{mm}",Fr=_h+lc,ku=sl+Fr,Ru=":{ss}",ve=null;function ac(t){let n=t*1e3,e=n*60,r=e*60,s=r*24,i=s*30,o=s*365,a=(t==1?Ts(10,0,3,bi).filter(rc):Ts(10,-3,0,bi)).concat([n,n*5,n*10,n*15,n*30,e,e*5,e*10,e*15,e*30,r,r*2,r*3,r*4,r*6,r*8,r*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,i,i*2,i*3,i*4,i*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),c=[[o,ic,ve,ve,ve,ve,ve,ve,1],[s*28,"{MMM}",Su,ve,ve,ve,ve,ve,1],[s,oc,Su,ve,ve,ve,ve,ve,1],[r,"{h}"+lc,di,ve,Ss,ve,ve,ve,1],[e,Fr,di,ve,Ss,ve,ve,ve,1],[n,Ru,di+" "+Fr,ve,Ss+" "+Fr,ve,ku,ve,1],[t,Ru+".{fff}",di+" "+Fr,ve,Ss+" "+Fr,ve,ku,ve,1]];function h(d){return(g,b,$,E,R,P)=>{let S=[],L=R>=o,C=R>=i&&R<o,W=d($),D=Re(W*t,3),J=Do(W.getFullYear(),L?0:W.getMonth(),C||L?1:W.getDate()),Q=Re(J*t,3);if(C||L){let ie=C?R/i:0,Z=L?R/o:0,O=D==Q?D:Re(Do(J.getFullYear()+Z,J.getMonth()+ie,1)*t,3),te=new Date(Be(O/t)),F=te.getFullYear(),K=te.getMonth();for(let V=0;O<=E;V++){let le=Do(F+Z*V,K+ie*V,1),j=le-d(Re(le*t,3));O=Re((+le+j)*t,3),O<=E&&S.push(O)}}else{let ie=R>=s?s:R,Z=Tt($)-Tt(D),O=Q+Z+xi(D-Q,ie);S.push(O);let te=d(O),F=te.getHours()+te.getMinutes()/e+te.getSeconds()/r,K=R/r,V=g.axes[b]._space,le=P/V;for(;O=Re(O+R,t==1?0:3),!(O>E);)if(K>1){let j=Tt(Re(F+K,6))%24,pe=d(O).getHours()-j;pe>1&&(pe=-1),O-=pe*r,F=(F+K)%24;let xe=S[S.length-1];Re((O-xe)/R,3)*le>=.7&&S.push(O)}else S.push(O)}return S}}return[a,c,h]}var[Mh,Ah,Ph]=ac(1),[Ch,Lh,Oh]=ac(.001);Ts(2,-53,53,[1]);function Tu(t,n){return t.map(e=>e.map((r,s)=>s==0||s==8||r==null?r:n(s==1||e[8]==0?r:e[1]+r)))}function Eu(t,n){return(e,r,s,i,o)=>{let l=n.find($=>o>=$[0])||n[n.length-1],a,c,h,d,g,b;return r.map($=>{let E=t($),R=E.getFullYear(),P=E.getMonth(),S=E.getDate(),L=E.getHours(),C=E.getMinutes(),W=E.getSeconds(),D=R!=a&&l[2]||P!=c&&l[3]||S!=h&&l[4]||L!=d&&l[5]||C!=g&&l[6]||W!=b&&l[7]||l[1];return a=R,c=P,h=S,d=L,g=C,b=W,D(E)})}}function Nh(t,n){let e=rl(n);return(r,s,i,o,l)=>s.map(a=>e(t(a)))}function Do(t,n,e){return new Date(t,n,e)}function _u(t,n){return n(t)}var zh="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Mu(t,n){return(e,r,s,i)=>i==null?Qo:n(t(r))}function Dh(t,n){let e=t.series[n];return e.width?e.stroke(t,n):e.points.width?e.points.stroke(t,n):null}function Hh(t,n){return t.series[n].fill(t,n)}var Ih={show:!0,live:!0,isolate:!1,mount:sh,markers:{show:!0,width:2,stroke:Dh,fill:Hh,dash:"solid"},idx:null,idxs:null,values:[]};function Fh(t,n){let e=t.cursor.points,r=Ht(),s=e.size(t,n);Ae(r,ws,s),Ae(r,$s,s);let i=s/-2;Ae(r,"marginLeft",i),Ae(r,"marginTop",i);let o=e.width(t,n,s);return o&&Ae(r,"borderWidth",o),r}function Uh(t,n){let e=t.series[n].points;return e._fill||e._stroke}function Bh(t,n){let e=t.series[n].points;return e._stroke||e._fill}function jh(t,n){return t.series[n].points.size}var Ho=[0,0];function Vh(t,n,e){return Ho[0]=n,Ho[1]=e,Ho}function fi(t,n,e,r=!0){return s=>{s.button==0&&(!r||s.target==n)&&e(s)}}function Io(t,n,e,r=!0){return s=>{(!r||s.target==n)&&e(s)}}var qh={show:!0,x:!0,y:!0,lock:!1,move:Vh,points:{one:!1,show:Fh,size:jh,width:0,stroke:Bh,fill:Uh},bind:{mousedown:fi,mouseup:fi,click:fi,dblclick:fi,mousemove:Io,mouseleave:Io,mouseenter:Io},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(t,n)=>{n.stopPropagation(),n.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(t,n,e,r,s)=>r-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},uc={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},il=Ie({},uc,{filter:Yu}),cc=Ie({},il,{size:10}),pc=Ie({},uc,{show:!1}),ol='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',dc="bold "+ol,fc=1.5,Au={show:!0,scale:"x",stroke:Jo,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:dc,side:2,grid:il,ticks:cc,border:pc,font:ol,lineGap:fc,rotate:0},Wh="Value",Kh="Time",Pu={show:!0,scale:"x",auto:!1,sorted:1,min:ke,max:-ke,idxs:[]};function Gh(t,n,e,r,s){return n.map(i=>i==null?"":tl(i))}function Yh(t,n,e,r,s,i,o){let l=[],a=Dn.get(s)||0;e=o?e:Re(xi(e,s),a);for(let c=e;c<=r;c=Re(c+s,a))l.push(Object.is(c,-0)?0:c);return l}function qo(t,n,e,r,s,i,o){let l=[],a=t.scales[t.axes[n].scale].log,c=a==10?gn:Wu,h=Tt(c(e));s=Br(a,h),a==10&&(s=or[Jt(s,or)]);let d=e,g=s*a;a==10&&(g=or[Jt(g,or)]);do l.push(d),d=d+s,a==10&&!Dn.has(d)&&(d=Re(d,Dn.get(s))),d>=g&&(s=d,g=s*a,a==10&&(g=or[Jt(g,or)]));while(d<=r);return l}function Jh(t,n,e,r,s,i,o){let a=t.scales[t.axes[n].scale].asinh,c=r>a?qo(t,n,dt(a,e),r,s):[a],h=r>=0&&e<=0?[0]:[];return(e<-a?qo(t,n,dt(a,-r),-e,s):[a]).reverse().map(g=>-g).concat(h,c)}var hc=/./,Qh=/[12357]/,Zh=/[125]/,Cu=/1/,Wo=(t,n,e,r)=>t.map((s,i)=>n==4&&s==0||i%r==0&&e.test(s.toExponential()[s<0?1:0])?s:null);function Xh(t,n,e,r,s){let i=t.axes[e],o=i.scale,l=t.scales[o],a=t.valToPos,c=i._space,h=a(10,o),d=a(9,o)-h>=c?hc:a(7,o)-h>=c?Qh:a(5,o)-h>=c?Zh:Cu;if(d==Cu){let g=je(a(1,o)-h);if(g<c)return Wo(n.slice().reverse(),l.distr,d,It(c/g)).reverse()}return Wo(n,l.distr,d,1)}function em(t,n,e,r,s){let i=t.axes[e],o=i.scale,l=i._space,a=t.valToPos,c=je(a(1,o)-a(2,o));return c<l?Wo(n.slice().reverse(),3,hc,It(l/c)).reverse():n}function tm(t,n,e,r){return r==null?Qo:n==null?"":tl(n)}var Lu={show:!0,scale:"y",stroke:Jo,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:dc,side:3,grid:il,ticks:cc,border:pc,font:ol,lineGap:fc,rotate:0};function nm(t,n){let e=3+(t||1)*2;return Re(e*n,3)}function rm(t,n){let{scale:e,idxs:r}=t.series[0],s=t._data[0],i=t.valToPos(s[r[0]],e,!0),o=t.valToPos(s[r[1]],e,!0),l=je(o-i),a=t.series[n],c=l/(a.points.space*ge);return r[1]-r[0]<=c}var Ou={scale:null,auto:!0,sorted:0,min:ke,max:-ke},mc=(t,n,e,r,s)=>s,Nu={show:!0,auto:!0,sorted:0,gaps:mc,alpha:1,facets:[Ie({},Ou,{scale:"x"}),Ie({},Ou,{scale:"y"})]},zu={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:mc,alpha:1,points:{show:rm,filter:null},values:null,min:ke,max:-ke,idxs:[],path:null,clip:null};function sm(t,n,e,r,s){return e/10}var gc={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},im=Ie({},gc,{time:!1,ori:1}),Du={};function bc(t,n){let e=Du[t];return e||(e={key:t,plots:[],sub(r){e.plots.push(r)},unsub(r){e.plots=e.plots.filter(s=>s!=r)},pub(r,s,i,o,l,a,c){for(let h=0;h<e.plots.length;h++)e.plots[h]!=s&&e.plots[h].pub(r,s,i,o,l,a,c)}},t!=null&&(Du[t]=e)),e}var qr=1,Ko=2;function cr(t,n,e){let r=t.mode,s=t.series[n],i=r==2?t._data[n]:t._data,o=t.scales,l=t.bbox,a=i[0],c=r==2?i[1]:i[n],h=r==2?o[s.facets[0].scale]:o[t.series[0].scale],d=r==2?o[s.facets[1].scale]:o[s.scale],g=l.left,b=l.top,$=l.width,E=l.height,R=t.valToPosH,P=t.valToPosV;return h.ori==0?e(s,a,c,h,d,R,P,g,b,$,E,Si,Kr,Ri,yc,wc):e(s,a,c,h,d,P,R,b,g,E,$,ki,Gr,ul,xc,$c)}function ll(t,n){let e=0,r=0,s=fe(t.bands,nl);for(let i=0;i<s.length;i++){let o=s[i];o.series[0]==n?e=o.dir:o.series[1]==n&&(o.dir==1?r|=1:r|=2)}return[e,r==1?-1:r==2?1:r==3?2:0]}function om(t,n,e,r,s){let i=t.mode,o=t.series[n],l=i==2?o.facets[1].scale:o.scale,a=t.scales[l];return s==-1?a.min:s==1?a.max:a.distr==3?a.dir==1?a.min:a.max:0}function bn(t,n,e,r,s,i){return cr(t,n,(o,l,a,c,h,d,g,b,$,E,R)=>{let P=o.pxRound,S=c.dir*(c.ori==0?1:-1),L=c.ori==0?Kr:Gr,C,W;S==1?(C=e,W=r):(C=r,W=e);let D=P(d(l[C],c,E,b)),J=P(g(a[C],h,R,$)),Q=P(d(l[W],c,E,b)),ie=P(g(i==1?h.max:h.min,h,R,$)),Z=new Path2D(s);return L(Z,Q,ie),L(Z,D,ie),L(Z,D,J),Z})}function $i(t,n,e,r,s,i){let o=null;if(t.length>0){o=new Path2D;let l=n==0?Ri:ul,a=e;for(let d=0;d<t.length;d++){let g=t[d];if(g[1]>g[0]){let b=g[0]-a;b>0&&l(o,a,r,b,r+i),a=g[1]}}let c=e+s-a,h=10;c>0&&l(o,a,r-h/2,c,r+i+h)}return o}function lm(t,n,e){let r=t[t.length-1];r&&r[0]==n?r[1]=e:t.push([n,e])}function al(t,n,e,r,s,i,o){let l=[],a=t.length;for(let c=s==1?e:r;c>=e&&c<=r;c+=s)if(n[c]===null){let d=c,g=c;if(s==1)for(;++c<=r&&n[c]===null;)g=c;else for(;--c>=e&&n[c]===null;)g=c;let b=i(t[d]),$=g==d?b:i(t[g]),E=d-s;b=o<=0&&E>=0&&E<a?i(t[E]):b;let P=g+s;$=o>=0&&P>=0&&P<a?i(t[P]):$,$>=b&&l.push([b,$])}return l}function Hu(t){return t==0?Gu:t==1?Be:n=>ir(n,t)}function vc(t){let n=t==0?Si:ki,e=t==0?(s,i,o,l,a,c)=>{s.arcTo(i,o,l,a,c)}:(s,i,o,l,a,c)=>{s.arcTo(o,i,a,l,c)},r=t==0?(s,i,o,l,a)=>{s.rect(i,o,l,a)}:(s,i,o,l,a)=>{s.rect(o,i,a,l)};return(s,i,o,l,a,c=0,h=0)=>{c==0&&h==0?r(s,i,o,l,a):(c=Qt(c,l/2,a/2),h=Qt(h,l/2,a/2),n(s,i+c,o),e(s,i+l,o,i+l,o+a,c),e(s,i+l,o+a,i,o+a,h),e(s,i,o+a,i,o,h),e(s,i,o,i+l,o,c),s.closePath())}}var Si=(t,n,e)=>{t.moveTo(n,e)},ki=(t,n,e)=>{t.moveTo(e,n)},Kr=(t,n,e)=>{t.lineTo(n,e)},Gr=(t,n,e)=>{t.lineTo(e,n)},Ri=vc(0),ul=vc(1),yc=(t,n,e,r,s,i)=>{t.arc(n,e,r,s,i)},xc=(t,n,e,r,s,i)=>{t.arc(e,n,r,s,i)},wc=(t,n,e,r,s,i,o)=>{t.bezierCurveTo(n,e,r,s,i,o)},$c=(t,n,e,r,s,i,o)=>{t.bezierCurveTo(e,n,s,r,o,i)};function Sc(t){return(n,e,r,s,i)=>cr(n,e,(o,l,a,c,h,d,g,b,$,E,R)=>{let{pxRound:P,points:S}=o,L,C;c.ori==0?(L=Si,C=yc):(L=ki,C=xc);let W=Re(S.width*ge,3),D=(S.size-S.width)/2*ge,J=Re(D*2,3),Q=new Path2D,ie=new Path2D,{left:Z,top:O,width:te,height:F}=n.bbox;Ri(ie,Z-J,O-J,te+J*2,F+J*2);let K=V=>{if(a[V]!=null){let le=P(d(l[V],c,E,b)),j=P(g(a[V],h,R,$));L(Q,le+D,j),C(Q,le,j,D,0,hi*2)}};if(i)i.forEach(K);else for(let V=r;V<=s;V++)K(V);return{stroke:W>0?Q:null,fill:Q,clip:ie,flags:qr|Ko}})}function kc(t){return(n,e,r,s,i,o)=>{r!=s&&(i!=r&&o!=r&&t(n,e,r),i!=s&&o!=s&&t(n,e,s),t(n,e,o))}}var am=kc(Kr),um=kc(Gr);function Rc(t){let n=fe(t?.alignGaps,0);return(e,r,s,i)=>cr(e,r,(o,l,a,c,h,d,g,b,$,E,R)=>{[s,i]=vi(a,s,i);let P=o.pxRound,S=F=>P(d(F,c,E,b)),L=F=>P(g(F,h,R,$)),C,W;c.ori==0?(C=Kr,W=am):(C=Gr,W=um);let D=c.dir*(c.ori==0?1:-1),J={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:qr},Q=J.stroke,ie=!1;if(i-s>=E*4){let F=U=>e.posToVal(U,c.key,!0),K=null,V=null,le,j,ht,Pe=S(l[D==1?s:i]),pe=S(l[s]),xe=S(l[i]),re=F(D==1?pe+1:xe-1);for(let U=D==1?s:i;U>=s&&U<=i;U+=D){let Fe=l[U],Ce=(D==1?Fe<re:Fe>re)?Pe:S(Fe),be=a[U];Ce==Pe?be!=null?(j=be,K==null?(C(Q,Ce,L(j)),le=K=V=j):j<K?K=j:j>V&&(V=j)):be===null&&(ie=!0):(K!=null&&W(Q,Pe,L(K),L(V),L(le),L(j)),be!=null?(j=be,C(Q,Ce,L(j)),K=V=le=j):(K=V=null,be===null&&(ie=!0)),Pe=Ce,re=F(Pe+D))}K!=null&&K!=V&&ht!=Pe&&W(Q,Pe,L(K),L(V),L(le),L(j))}else for(let F=D==1?s:i;F>=s&&F<=i;F+=D){let K=a[F];K===null?ie=!0:K!=null&&C(Q,S(l[F]),L(K))}let[O,te]=ll(e,r);if(o.fill!=null||O!=0){let F=J.fill=new Path2D(Q),K=o.fillTo(e,r,o.min,o.max,O),V=L(K),le=S(l[s]),j=S(l[i]);D==-1&&([j,le]=[le,j]),C(F,j,V),C(F,le,V)}if(!o.spanGaps){let F=[];ie&&F.push(...al(l,a,s,i,D,S,n)),J.gaps=F=o.gaps(e,r,s,i,F),J.clip=$i(F,c.ori,b,$,E,R)}return te!=0&&(J.band=te==2?[bn(e,r,s,i,Q,-1),bn(e,r,s,i,Q,1)]:bn(e,r,s,i,Q,te)),J})}function cm(t){let n=fe(t.align,1),e=fe(t.ascDesc,!1),r=fe(t.alignGaps,0),s=fe(t.extend,!1);return(i,o,l,a)=>cr(i,o,(c,h,d,g,b,$,E,R,P,S,L)=>{[l,a]=vi(d,l,a);let C=c.pxRound,{left:W,width:D}=i.bbox,J=pe=>C($(pe,g,S,R)),Q=pe=>C(E(pe,b,L,P)),ie=g.ori==0?Kr:Gr,Z={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:qr},O=Z.stroke,te=g.dir*(g.ori==0?1:-1),F=Q(d[te==1?l:a]),K=J(h[te==1?l:a]),V=K,le=K;s&&n==-1&&(le=W,ie(O,le,F)),ie(O,K,F);for(let pe=te==1?l:a;pe>=l&&pe<=a;pe+=te){let xe=d[pe];if(xe==null)continue;let re=J(h[pe]),U=Q(xe);n==1?ie(O,re,F):ie(O,V,U),ie(O,re,U),F=U,V=re}let j=V;s&&n==1&&(j=W+D,ie(O,j,F));let[ht,Pe]=ll(i,o);if(c.fill!=null||ht!=0){let pe=Z.fill=new Path2D(O),xe=c.fillTo(i,o,c.min,c.max,ht),re=Q(xe);ie(pe,j,re),ie(pe,le,re)}if(!c.spanGaps){let pe=[];pe.push(...al(h,d,l,a,te,J,r));let xe=c.width*ge/2,re=e||n==1?xe:-xe,U=e||n==-1?-xe:xe;pe.forEach(Fe=>{Fe[0]+=re,Fe[1]+=U}),Z.gaps=pe=c.gaps(i,o,l,a,pe),Z.clip=$i(pe,g.ori,R,P,S,L)}return Pe!=0&&(Z.band=Pe==2?[bn(i,o,l,a,O,-1),bn(i,o,l,a,O,1)]:bn(i,o,l,a,O,Pe)),Z})}function Iu(t,n,e,r,s,i,o=ke){if(t.length>1){let l=null;for(let a=0,c=1/0;a<t.length;a++)if(n[a]!==void 0){if(l!=null){let h=je(t[a]-t[l]);h<c&&(c=h,o=je(e(t[a],r,s,i)-e(t[l],r,s,i)))}l=a}}return o}function pm(t){t=t||Rs;let n=fe(t.size,[.6,ke,1]),e=t.align||0,r=t.gap||0,s=t.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let i=oe(s),o=1-n[0],l=fe(n[1],ke),a=fe(n[2],1),c=fe(t.disp,Rs),h=fe(t.each,b=>{}),{fill:d,stroke:g}=c;return(b,$,E,R)=>cr(b,$,(P,S,L,C,W,D,J,Q,ie,Z,O)=>{let te=P.pxRound,F=e,K=r*ge,V=l*ge,le=a*ge,j,ht;C.ori==0?[j,ht]=i(b,$):[ht,j]=i(b,$);let Pe=C.dir*(C.ori==0?1:-1),pe=C.ori==0?Ri:ul,xe=C.ori==0?h:(H,Te,Ue,vr,Un,Xt,Bn)=>{h(H,Te,Ue,Un,vr,Bn,Xt)},re=fe(b.bands,nl).find(H=>H.series[0]==$),U=re!=null?re.dir:0,Fe=P.fillTo(b,$,P.min,P.max,U),ot=te(J(Fe,W,O,ie)),Ce,be,Bt,xt=Z,Oe=te(P.width*ge),Zt=!1,pn=null,At=null,wn=null,mr=null;d!=null&&(Oe==0||g!=null)&&(Zt=!0,pn=d.values(b,$,E,R),At=new Map,new Set(pn).forEach(H=>{H!=null&&At.set(H,new Path2D)}),Oe>0&&(wn=g.values(b,$,E,R),mr=new Map,new Set(wn).forEach(H=>{H!=null&&mr.set(H,new Path2D)})));let{x0:gr,size:ts}=c;if(gr!=null&&ts!=null){F=1,S=gr.values(b,$,E,R),gr.unit==2&&(S=S.map(Ue=>b.posToVal(Q+Ue*Z,C.key,!0)));let H=ts.values(b,$,E,R);ts.unit==2?be=H[0]*Z:be=D(H[0],C,Z,Q)-D(0,C,Z,Q),xt=Iu(S,L,D,C,Z,Q,xt),Bt=xt-be+K}else xt=Iu(S,L,D,C,Z,Q,xt),Bt=xt*o+K,be=xt-Bt;Bt<1&&(Bt=0),Oe>=be/2&&(Oe=0),Bt<5&&(te=Gu);let Cs=Bt>0,In=xt-Bt-(Cs?Oe:0);be=te(Vo(In,le,V)),Ce=(F==0?be/2:F==Pe?0:be)-F*Pe*((F==0?K/2:0)+(Cs?Oe/2:0));let lt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},br=Zt?null:new Path2D,dn=null;if(re!=null)dn=b.data[re.series[1]];else{let{y0:H,y1:Te}=c;H!=null&&Te!=null&&(L=Te.values(b,$,E,R),dn=H.values(b,$,E,R))}let Fn=j*be,ee=ht*be;for(let H=Pe==1?E:R;H>=E&&H<=R;H+=Pe){let Te=L[H];if(Te==null)continue;if(dn!=null){let mt=dn[H]??0;if(Te-mt==0)continue;ot=J(mt,W,O,ie)}let Ue=C.distr!=2||c!=null?S[H]:H,vr=D(Ue,C,Z,Q),Un=J(fe(Te,Fe),W,O,ie),Xt=te(vr-Ce),Bn=te(dt(Un,ot)),wt=te(Qt(Un,ot)),Pt=Bn-wt;if(Te!=null){let mt=Te<0?ee:Fn,jt=Te<0?Fn:ee;Zt?(Oe>0&&wn[H]!=null&&pe(mr.get(wn[H]),Xt,wt+Tt(Oe/2),be,dt(0,Pt-Oe),mt,jt),pn[H]!=null&&pe(At.get(pn[H]),Xt,wt+Tt(Oe/2),be,dt(0,Pt-Oe),mt,jt)):pe(br,Xt,wt+Tt(Oe/2),be,dt(0,Pt-Oe),mt,jt),xe(b,$,H,Xt-Oe/2,wt,be+Oe,Pt)}}return Oe>0?lt.stroke=Zt?mr:br:Zt||(lt._fill=P.width==0?P._fill:P._stroke??P._fill,lt.width=0),lt.fill=Zt?At:br,lt})}function dm(t,n){let e=fe(n?.alignGaps,0);return(r,s,i,o)=>cr(r,s,(l,a,c,h,d,g,b,$,E,R,P)=>{[i,o]=vi(c,i,o);let S=l.pxRound,L=j=>S(g(j,h,R,$)),C=j=>S(b(j,d,P,E)),W,D,J;h.ori==0?(W=Si,J=Kr,D=wc):(W=ki,J=Gr,D=$c);let Q=h.dir*(h.ori==0?1:-1),ie=L(a[Q==1?i:o]),Z=ie,O=[],te=[];for(let j=Q==1?i:o;j>=i&&j<=o;j+=Q)if(c[j]!=null){let Pe=a[j],pe=L(Pe);O.push(Z=pe),te.push(C(c[j]))}let F={stroke:t(O,te,W,J,D,S),fill:null,clip:null,band:null,gaps:null,flags:qr},K=F.stroke,[V,le]=ll(r,s);if(l.fill!=null||V!=0){let j=F.fill=new Path2D(K),ht=l.fillTo(r,s,l.min,l.max,V),Pe=C(ht);J(j,Z,Pe),J(j,ie,Pe)}if(!l.spanGaps){let j=[];j.push(...al(a,c,i,o,Q,L,e)),F.gaps=j=l.gaps(r,s,i,o,j),F.clip=$i(j,h.ori,$,E,R,P)}return le!=0&&(F.band=le==2?[bn(r,s,i,o,K,-1),bn(r,s,i,o,K,1)]:bn(r,s,i,o,K,le)),F})}function fm(t){return dm(hm,t)}function hm(t,n,e,r,s,i){let o=t.length;if(o<2)return null;let l=new Path2D;if(e(l,t[0],n[0]),o==2)r(l,t[1],n[1]);else{let a=Array(o),c=Array(o-1),h=Array(o-1),d=Array(o-1);for(let g=0;g<o-1;g++)h[g]=n[g+1]-n[g],d[g]=t[g+1]-t[g],c[g]=h[g]/d[g];a[0]=c[0];for(let g=1;g<o-1;g++)c[g]===0||c[g-1]===0||c[g-1]>0!=c[g]>0?a[g]=0:(a[g]=3*(d[g-1]+d[g])/((2*d[g]+d[g-1])/c[g-1]+(d[g]+2*d[g-1])/c[g]),isFinite(a[g])||(a[g]=0));a[o-1]=c[o-2];for(let g=0;g<o-1;g++)s(l,t[g]+d[g]/3,n[g]+a[g]*d[g]/3,t[g+1]-d[g]/3,n[g+1]-a[g+1]*d[g]/3,t[g+1],n[g+1])}return l}var Go=new Set;function Fu(){for(let t of Go)t.syncRect(!0)}Wr&&(ar(Gf,Ur,Fu),ar(Yf,Ur,Fu,!0),ar(mi,Ur,()=>{Ve.pxRatio=ge}));var mm=Rc(),gm=Sc();function Uu(t,n,e,r){return(r?[t[0],t[1]].concat(t.slice(2)):[t[0]].concat(t.slice(1))).map((i,o)=>Yo(i,o,n,e))}function bm(t,n){return t.map((e,r)=>r==0?{}:Ie({},n,e))}function Yo(t,n,e,r){return Ie({},n==0?e:r,t)}function Tc(t,n,e){return n==null?jr:[n,e]}var vm=Tc;function ym(t,n,e){return n==null?jr:gi(n,e,el,!0)}function Ec(t,n,e,r){return n==null?jr:yi(n,e,t.scales[r].log,!1)}var xm=Ec;function _c(t,n,e,r){return n==null?jr:Xo(n,e,t.scales[r].log,!1)}var wm=_c;function $m(t,n,e,r,s){let i=dt(yu(t),yu(n)),o=n-t,l=Jt(s/r*o,e);do{let a=e[l],c=r*a/o;if(c>=s&&i+(a<5?Dn.get(a):0)<=17)return[a,c]}while(++l<e.length);return[0,0]}function Bu(t){let n,e;return t=t.replace(/(\d+)px/,(r,s)=>(n=Be((e=+s)*ge))+"px"),[t,n,e]}function Sm(t){t.show&&[t.font,t.labelFont].forEach(n=>{let e=Re(n[2]*ge,1);n[0]=n[0].replace(/[0-9.]+px/,e+"px"),n[1]=e})}function Ve(t,n,e){let r={mode:fe(t.mode,1)},s=r.mode;function i(u,p,f,m){let y=p.valToPct(u);return m+f*(p.dir==-1?1-y:y)}function o(u,p,f,m){let y=p.valToPct(u);return m+f*(p.dir==-1?y:1-y)}function l(u,p,f,m){return p.ori==0?i(u,p,f,m):o(u,p,f,m)}r.valToPosH=i,r.valToPosV=o;let a=!1;r.status=0;let c=r.root=Ht(Af);if(t.id!=null&&(c.id=t.id),Rt(c,t.class),t.title){let u=Ht(Lf,c);u.textContent=t.title}let h=Yt("canvas"),d=r.ctx=h.getContext("2d"),g=Ht(Of,c);ar("click",g,u=>{u.target===$&&(Ee!=Mr||Le!=Ar)&&nt.click(r,u)},!0);let b=r.under=Ht(Nf,g);g.appendChild(h);let $=r.over=Ht(zf,g);t=Vr(t);let E=+fe(t.pxAlign,1),R=Hu(E);(t.plugins||[]).forEach(u=>{u.opts&&(t=u.opts(r,t)||t)});let P=t.ms||.001,S=r.series=s==1?Uu(t.series||[],Pu,zu,!1):bm(t.series||[null],Nu),L=r.axes=Uu(t.axes||[],Au,Lu,!0),C=r.scales={},W=r.bands=t.bands||[];W.forEach(u=>{u.fill=oe(u.fill||null),u.dir=fe(u.dir,-1)});let D=s==2?S[1].facets[0].scale:S[0].scale,J={axes:$d,series:bd},Q=(t.drawOrder||["axes","series"]).map(u=>J[u]);function ie(u){let p=u.distr==3?f=>gn(f>0?f:u.clamp(r,f,u.min,u.max,u.key)):u.distr==4?f=>zo(f,u.asinh):u.distr==100?f=>u.fwd(f):f=>f;return f=>{let m=p(f),{_min:y,_max:x}=u,k=x-y;return(m-y)/k}}function Z(u){let p=C[u];if(p==null){let f=(t.scales||Rs)[u]||Rs;if(f.from!=null){Z(f.from);let m=Ie({},C[f.from],f,{key:u});m.valToPct=ie(m),C[u]=m}else{p=C[u]=Ie({},u==D?gc:im,f),p.key=u;let m=p.time,y=p.range,x=zn(y);if((u!=D||s==2&&!m)&&(x&&(y[0]==null||y[1]==null)&&(y={min:y[0]==null?gu:{mode:1,hard:y[0],soft:y[0]},max:y[1]==null?gu:{mode:1,hard:y[1],soft:y[1]}},x=!1),!x&&wi(y))){let k=y;y=(_,A,N)=>A==null?jr:gi(A,N,k)}p.range=oe(y||(m?vm:u==D?p.distr==3?xm:p.distr==4?wm:Tc:p.distr==3?Ec:p.distr==4?_c:ym)),p.auto=oe(x?!1:p.auto),p.clamp=oe(p.clamp||sm),p._min=p._max=null,p.valToPct=ie(p)}}}Z("x"),Z("y"),s==1&&S.forEach(u=>{Z(u.scale)}),L.forEach(u=>{Z(u.scale)});for(let u in t.scales)Z(u);let O=C[D],te=O.distr,F,K;O.ori==0?(Rt(c,Pf),F=i,K=o):(Rt(c,Cf),F=o,K=i);let V={};for(let u in C){let p=C[u];(p.min!=null||p.max!=null)&&(V[u]={min:p.min,max:p.max},p.min=p.max=null)}let le=t.tzDate||(u=>new Date(Be(u/P))),j=t.fmtDate||rl,ht=P==1?Ph(le):Oh(le),Pe=Eu(le,Tu(P==1?Ah:Lh,j)),pe=Mu(le,_u(zh,j)),xe=[],re=r.legend=Ie({},Ih,t.legend),U=r.cursor=Ie({},qh,{drag:{y:s==2}},t.cursor),Fe=re.show,ot=U.show,Ce=re.markers;re.idxs=xe,Ce.width=oe(Ce.width),Ce.dash=oe(Ce.dash),Ce.stroke=oe(Ce.stroke),Ce.fill=oe(Ce.fill);let be,Bt,xt,Oe=[],Zt=[],pn,At=!1,wn={};if(re.live){let u=S[1]?S[1].values:null;At=u!=null,pn=At?u(r,1,0):{_:0};for(let p in pn)wn[p]=Qo}if(Fe)if(be=Yt("table",Bf,c),xt=Yt("tbody",null,be),re.mount(r,be),At){Bt=Yt("thead",null,be,xt);let u=Yt("tr",null,Bt);Yt("th",null,u);for(var mr in pn)Yt("th",ru,u).textContent=mr}else Rt(be,Vf),re.live&&Rt(be,jf);let gr={show:!0},ts={show:!1};function Cs(u,p){if(p==0&&(At||!re.live||s==2))return jr;let f=[],m=Yt("tr",qf,xt,xt.childNodes[p]);Rt(m,u.class),u.show||Rt(m,lr);let y=Yt("th",null,m);if(Ce.show){let _=Ht(Wf,y);if(p>0){let A=Ce.width(r,p);A&&(_.style.border=A+"px "+Ce.dash(r,p)+" "+Ce.stroke(r,p)),_.style.background=Ce.fill(r,p)}}let x=Ht(ru,y);u.label instanceof HTMLElement?x.appendChild(u.label):x.textContent=u.label,p>0&&(Ce.show||(x.style.color=u.width>0?Ce.stroke(r,p):Ce.fill(r,p)),lt("click",y,_=>{if(U._lock)return;Vn(_);let A=S.indexOf(u);if((_.ctrlKey||_.metaKey)!=re.isolate){let N=S.some((z,I)=>I>0&&I!=A&&z.show);S.forEach((z,I)=>{I>0&&tn(I,N?I==A?gr:ts:gr,!0,He.setSeries)})}else tn(A,{show:!u.show},!0,He.setSeries)},!1),xr&&lt(lu,y,_=>{U._lock||(Vn(_),tn(S.indexOf(u),Cr,!0,He.setSeries))},!1));for(var k in pn){let _=Yt("td",Kf,m);_.textContent="--",f.push(_)}return[m,f]}let In=new Map;function lt(u,p,f,m=!0){let y=In.get(p)||{},x=U.bind[u](r,p,f,m);x&&(ar(u,p,y[u]=x),In.set(p,y))}function br(u,p,f){let m=In.get(p)||{};for(let y in m)(u==null||y==u)&&(jo(y,p,m[y]),delete m[y]);u==null&&In.delete(p)}let dn=0,Fn=0,ee=0,H=0,Te=0,Ue=0,vr=Te,Un=Ue,Xt=ee,Bn=H,wt=0,Pt=0,mt=0,jt=0;r.bbox={};let Ui=!1,Ls=!1,yr=!1,jn=!1,Os=!1,Ct=!1;function Bi(u,p,f){(f||u!=r.width||p!=r.height)&&Ml(u,p),Rr(!1),yr=!0,Ls=!0,Tr()}function Ml(u,p){r.width=dn=ee=u,r.height=Fn=H=p,Te=Ue=0,cd(),pd();let f=r.bbox;wt=f.left=ir(Te*ge,.5),Pt=f.top=ir(Ue*ge,.5),mt=f.width=ir(ee*ge,.5),jt=f.height=ir(H*ge,.5)}let ld=3;function ad(){let u=!1,p=0;for(;!u;){p++;let f=xd(p),m=wd(p);u=p==ld||f&&m,u||(Ml(r.width,r.height),Ls=!0)}}function ud({width:u,height:p}){Bi(u,p)}r.setSize=ud;function cd(){let u=!1,p=!1,f=!1,m=!1;L.forEach((y,x)=>{if(y.show&&y._show){let{side:k,_size:_}=y,A=k%2,N=y.label!=null?y.labelSize:0,z=_+N;z>0&&(A?(ee-=z,k==3?(Te+=z,m=!0):f=!0):(H-=z,k==0?(Ue+=z,u=!0):p=!0))}}),qn[0]=u,qn[1]=f,qn[2]=p,qn[3]=m,ee-=$n[1]+$n[3],Te+=$n[3],H-=$n[2]+$n[0],Ue+=$n[0]}function pd(){let u=Te+ee,p=Ue+H,f=Te,m=Ue;function y(x,k){switch(x){case 1:return u+=k,u-k;case 2:return p+=k,p-k;case 3:return f-=k,f+k;case 0:return m-=k,m+k}}L.forEach((x,k)=>{if(x.show&&x._show){let _=x.side;x._pos=y(_,x._size),x.label!=null&&(x._lpos=y(_,x.labelSize))}})}if(U.dataIdx==null){let u=U.hover,p=u.skip=new Set(u.skip??[]);p.add(void 0);let f=u.prox=oe(u.prox),m=u.bias??=0;U.dataIdx=(y,x,k,_)=>{if(x==0)return k;let A=k,N=f(y,x,k,_)??ke,z=N>=0&&N<ke,I=O.ori==0?ee:H,G=U.left,he=n[0],de=n[x];if(p.has(de[k])){A=null;let se=null,q=null,B;if(m==0||m==-1)for(B=k;se==null&&B-- >0;)p.has(de[B])||(se=B);if(m==0||m==1)for(B=k;q==null&&B++<de.length;)p.has(de[B])||(q=B);if(se!=null||q!=null)if(z){let Me=se==null?-1/0:F(he[se],O,I,0),ze=q==null?1/0:F(he[q],O,I,0),Qe=G-Me,we=ze-G;Qe<=we?Qe<=N&&(A=se):we<=N&&(A=q)}else A=q==null?se:se==null?q:k-se<=q-k?se:q}else z&&je(G-F(he[k],O,I,0))>N&&(A=null);return A}}let Vn=u=>{U.event=u};U.idxs=xe,U._lock=!1;let st=U.points;st.show=oe(st.show),st.size=oe(st.size),st.stroke=oe(st.stroke),st.width=oe(st.width),st.fill=oe(st.fill);let en=r.focus=Ie({},t.focus||{alpha:.3},U.focus),xr=en.prox>=0,wr=xr&&st.one,Lt=[],$r=[],Sr=[];function Al(u,p){let f=st.show(r,p);if(f instanceof HTMLElement)return Rt(f,Uf),Rt(f,u.class),an(f,-10,-10,ee,H),$.insertBefore(f,Lt[p]),f}function Pl(u,p){if(s==1||p>0){let f=s==1&&C[u.scale].time,m=u.value;u.value=f?$u(m)?Mu(le,_u(m,j)):m||pe:m||tm,u.label=u.label||(f?Kh:Wh)}if(wr||p>0){u.width=u.width==null?1:u.width,u.paths=u.paths||mm||ih,u.fillTo=oe(u.fillTo||om),u.pxAlign=+fe(u.pxAlign,E),u.pxRound=Hu(u.pxAlign),u.stroke=oe(u.stroke||null),u.fill=oe(u.fill||null),u._stroke=u._fill=u._paths=u._focus=null;let f=nm(dt(1,u.width),1),m=u.points=Ie({},{size:f,width:dt(1,f*.2),stroke:u.stroke,space:f*2,paths:gm,_stroke:null,_fill:null},u.points);m.show=oe(m.show),m.filter=oe(m.filter),m.fill=oe(m.fill),m.stroke=oe(m.stroke),m.paths=oe(m.paths),m.pxAlign=u.pxAlign}if(Fe){let f=Cs(u,p);Oe.splice(p,0,f[0]),Zt.splice(p,0,f[1]),re.values.push(null)}if(ot){xe.splice(p,0,null);let f=null;wr?p==0&&(f=Al(u,p)):p>0&&(f=Al(u,p)),Lt.splice(p,0,f),$r.splice(p,0,0),Sr.splice(p,0,0)}Je("addSeries",p)}function dd(u,p){p=p??S.length,u=s==1?Yo(u,p,Pu,zu):Yo(u,p,{},Nu),S.splice(p,0,u),Pl(S[p],p)}r.addSeries=dd;function fd(u){if(S.splice(u,1),Fe){re.values.splice(u,1),Zt.splice(u,1);let p=Oe.splice(u,1)[0];br(null,p.firstChild),p.remove()}ot&&(xe.splice(u,1),Lt.splice(u,1)[0].remove(),$r.splice(u,1),Sr.splice(u,1)),Je("delSeries",u)}r.delSeries=fd;let qn=[!1,!1,!1,!1];function hd(u,p){if(u._show=u.show,u.show){let f=u.side%2,m=C[u.scale];m==null&&(u.scale=f?S[1].scale:D,m=C[u.scale]);let y=m.time;u.size=oe(u.size),u.space=oe(u.space),u.rotate=oe(u.rotate),zn(u.incrs)&&u.incrs.forEach(k=>{!Dn.has(k)&&Dn.set(k,Qu(k))}),u.incrs=oe(u.incrs||(m.distr==2?Eh:y?P==1?Mh:Ch:or)),u.splits=oe(u.splits||(y&&m.distr==1?ht:m.distr==3?qo:m.distr==4?Jh:Yh)),u.stroke=oe(u.stroke),u.grid.stroke=oe(u.grid.stroke),u.ticks.stroke=oe(u.ticks.stroke),u.border.stroke=oe(u.border.stroke);let x=u.values;u.values=zn(x)&&!zn(x[0])?oe(x):y?zn(x)?Eu(le,Tu(x,j)):$u(x)?Nh(le,x):x||Pe:x||Gh,u.filter=oe(u.filter||(m.distr>=3&&m.log==10?Xh:m.distr==3&&m.log==2?em:Yu)),u.font=Bu(u.font),u.labelFont=Bu(u.labelFont),u._size=u.size(r,null,p,0),u._space=u._rotate=u._incrs=u._found=u._splits=u._values=null,u._size>0&&(qn[p]=!0,u._el=Ht(Df,g))}}function ns(u,p,f,m){let[y,x,k,_]=f,A=p%2,N=0;return A==0&&(_||x)&&(N=p==0&&!y||p==2&&!k?Be(Au.size/3):0),A==1&&(y||k)&&(N=p==1&&!x||p==3&&!_?Be(Lu.size/2):0),N}let Cl=r.padding=(t.padding||[ns,ns,ns,ns]).map(u=>oe(fe(u,ns))),$n=r._padding=Cl.map((u,p)=>u(r,p,qn,0)),tt,We=null,Ke=null,Ns=s==1?S[0].idxs:null,Vt=null,rs=!1;function Ll(u,p){if(n=u??[],r.data=r._data=n,s==2){tt=0;for(let f=1;f<S.length;f++)tt+=n[f][0].length}else{n.length==0&&(r.data=r._data=n=[[]]),Vt=n[0],tt=Vt.length;let f=n;if(te==2){f=n.slice();let m=f[0]=Array(tt);for(let y=0;y<tt;y++)m[y]=y}r._data=n=f}if(Rr(!0),Je("setData"),te==2&&(yr=!0),p!==!1){let f=O;f.auto(r,rs)?ji():kn(D,f.min,f.max),jn=jn||U.left>=0,Ct=!0,Tr()}}r.setData=Ll;function ji(){rs=!0;let u,p;s==1&&(tt>0?(We=Ns[0]=0,Ke=Ns[1]=tt-1,u=n[0][We],p=n[0][Ke],te==2?(u=We,p=Ke):u==p&&(te==3?[u,p]=yi(u,u,O.log,!1):te==4?[u,p]=Xo(u,u,O.log,!1):O.time?p=u+Be(86400/P):[u,p]=gi(u,p,el,!0))):(We=Ns[0]=u=null,Ke=Ns[1]=p=null)),kn(D,u,p)}let zs,kr,Vi,qi,Wi,Ki,Gi,Yi,Ji,gt;function Ol(u,p,f,m,y,x){u??=iu,f??=nl,m??="butt",y??=iu,x??="round",u!=zs&&(d.strokeStyle=zs=u),y!=kr&&(d.fillStyle=kr=y),p!=Vi&&(d.lineWidth=Vi=p),x!=Wi&&(d.lineJoin=Wi=x),m!=Ki&&(d.lineCap=Ki=m),f!=qi&&d.setLineDash(qi=f)}function Nl(u,p,f,m){p!=kr&&(d.fillStyle=kr=p),u!=Gi&&(d.font=Gi=u),f!=Yi&&(d.textAlign=Yi=f),m!=Ji&&(d.textBaseline=Ji=m)}function Qi(u,p,f,m,y=0){if(m.length>0&&u.auto(r,rs)&&(p==null||p.min==null)){let x=fe(We,0),k=fe(Ke,m.length-1),_=f.min==null?Xf(m,x,k,y,u.distr==3):[f.min,f.max];u.min=Qt(u.min,f.min=_[0]),u.max=dt(u.max,f.max=_[1])}}let zl={min:null,max:null};function md(){for(let m in C){let y=C[m];V[m]==null&&(y.min==null||V[D]!=null&&y.auto(r,rs))&&(V[m]=zl)}for(let m in C){let y=C[m];V[m]==null&&y.from!=null&&V[y.from]!=null&&(V[m]=zl)}V[D]!=null&&Rr(!0);let u={};for(let m in V){let y=V[m];if(y!=null){let x=u[m]=Vr(C[m],ah);if(y.min!=null)Ie(x,y);else if(m!=D||s==2)if(tt==0&&x.from==null){let k=x.range(r,null,null,m);x.min=k[0],x.max=k[1]}else x.min=ke,x.max=-ke}}if(tt>0){S.forEach((m,y)=>{if(s==1){let x=m.scale,k=V[x];if(k==null)return;let _=u[x];if(y==0){let A=_.range(r,_.min,_.max,x);_.min=A[0],_.max=A[1],We=Jt(_.min,n[0]),Ke=Jt(_.max,n[0]),Ke-We>1&&(n[0][We]<_.min&&We++,n[0][Ke]>_.max&&Ke--),m.min=Vt[We],m.max=Vt[Ke]}else m.show&&m.auto&&Qi(_,k,m,n[y],m.sorted);m.idxs[0]=We,m.idxs[1]=Ke}else if(y>0&&m.show&&m.auto){let[x,k]=m.facets,_=x.scale,A=k.scale,[N,z]=n[y],I=u[_],G=u[A];I!=null&&Qi(I,V[_],x,N,x.sorted),G!=null&&Qi(G,V[A],k,z,k.sorted),m.min=k.min,m.max=k.max}});for(let m in u){let y=u[m],x=V[m];if(y.from==null&&(x==null||x.min==null)){let k=y.range(r,y.min==ke?null:y.min,y.max==-ke?null:y.max,m);y.min=k[0],y.max=k[1]}}}for(let m in u){let y=u[m];if(y.from!=null){let x=u[y.from];if(x.min==null)y.min=y.max=null;else{let k=y.range(r,x.min,x.max,m);y.min=k[0],y.max=k[1]}}}let p={},f=!1;for(let m in u){let y=u[m],x=C[m];if(x.min!=y.min||x.max!=y.max){x.min=y.min,x.max=y.max;let k=x.distr;x._min=k==3?gn(x.min):k==4?zo(x.min,x.asinh):k==100?x.fwd(x.min):x.min,x._max=k==3?gn(x.max):k==4?zo(x.max,x.asinh):k==100?x.fwd(x.max):x.max,p[m]=f=!0}}if(f){S.forEach((m,y)=>{s==2?y>0&&p.y&&(m._paths=null):p[m.scale]&&(m._paths=null)});for(let m in p)yr=!0,Je("setScale",m);ot&&U.left>=0&&(jn=Ct=!0)}for(let m in V)V[m]=null}function gd(u){let p=Vo(We-1,0,tt-1),f=Vo(Ke+1,0,tt-1);for(;u[p]==null&&p>0;)p--;for(;u[f]==null&&f<tt-1;)f++;return[p,f]}function bd(){if(tt>0){let u=S.some(p=>p._focus)&&gt!=en.alpha;u&&(d.globalAlpha=gt=en.alpha),S.forEach((p,f)=>{if(f>0&&p.show&&(Dl(f,!1),Dl(f,!0),p._paths==null)){let m=gt;gt!=p.alpha&&(d.globalAlpha=gt=p.alpha);let y=s==2?[0,n[f][0].length-1]:gd(n[f]);p._paths=p.paths(r,f,y[0],y[1]),gt!=m&&(d.globalAlpha=gt=m)}}),S.forEach((p,f)=>{if(f>0&&p.show){let m=gt;gt!=p.alpha&&(d.globalAlpha=gt=p.alpha),p._paths!=null&&Hl(f,!1);{let y=p._paths!=null?p._paths.gaps:null,x=p.points.show(r,f,We,Ke,y),k=p.points.filter(r,f,x,y);(x||k)&&(p.points._paths=p.points.paths(r,f,We,Ke,k),Hl(f,!0))}gt!=m&&(d.globalAlpha=gt=m),Je("drawSeries",f)}}),u&&(d.globalAlpha=gt=1)}}function Dl(u,p){let f=p?S[u].points:S[u];f._stroke=f.stroke(r,u),f._fill=f.fill(r,u)}function Hl(u,p){let f=p?S[u].points:S[u],{stroke:m,fill:y,clip:x,flags:k,_stroke:_=f._stroke,_fill:A=f._fill,_width:N=f.width}=f._paths;N=Re(N*ge,3);let z=null,I=N%2/2;p&&A==null&&(A=N>0?"#fff":_);let G=f.pxAlign==1&&I>0;if(G&&d.translate(I,I),!p){let he=wt-N/2,de=Pt-N/2,se=mt+N,q=jt+N;z=new Path2D,z.rect(he,de,se,q)}p?Zi(_,N,f.dash,f.cap,A,m,y,k,x):vd(u,_,N,f.dash,f.cap,A,m,y,k,z,x),G&&d.translate(-I,-I)}function vd(u,p,f,m,y,x,k,_,A,N,z){let I=!1;A!=0&&W.forEach((G,he)=>{if(G.series[0]==u){let de=S[G.series[1]],se=n[G.series[1]],q=(de._paths||Rs).band;zn(q)&&(q=G.dir==1?q[0]:q[1]);let B,Me=null;de.show&&q&&th(se,We,Ke)?(Me=G.fill(r,he)||x,B=de._paths.clip):q=null,Zi(p,f,m,y,Me,k,_,A,N,z,B,q),I=!0}}),I||Zi(p,f,m,y,x,k,_,A,N,z)}let Il=qr|Ko;function Zi(u,p,f,m,y,x,k,_,A,N,z,I){Ol(u,p,f,m,y),(A||N||I)&&(d.save(),A&&d.clip(A),N&&d.clip(N)),I?(_&Il)==Il?(d.clip(I),z&&d.clip(z),Hs(y,k),Ds(u,x,p)):_&Ko?(Hs(y,k),d.clip(I),Ds(u,x,p)):_&qr&&(d.save(),d.clip(I),z&&d.clip(z),Hs(y,k),d.restore(),Ds(u,x,p)):(Hs(y,k),Ds(u,x,p)),(A||N||I)&&d.restore()}function Ds(u,p,f){f>0&&(p instanceof Map?p.forEach((m,y)=>{d.strokeStyle=zs=y,d.stroke(m)}):p!=null&&u&&d.stroke(p))}function Hs(u,p){p instanceof Map?p.forEach((f,m)=>{d.fillStyle=kr=m,d.fill(f)}):p!=null&&u&&d.fill(p)}function yd(u,p,f,m){let y=L[u],x;if(m<=0)x=[0,0];else{let k=y._space=y.space(r,u,p,f,m),_=y._incrs=y.incrs(r,u,p,f,m,k);x=$m(p,f,_,m,k)}return y._found=x}function Xi(u,p,f,m,y,x,k,_,A,N){let z=k%2/2;E==1&&d.translate(z,z),Ol(_,k,A,N,_),d.beginPath();let I,G,he,de,se=y+(m==0||m==3?-x:x);f==0?(G=y,de=se):(I=y,he=se);for(let q=0;q<u.length;q++)p[q]!=null&&(f==0?I=he=u[q]:G=de=u[q],d.moveTo(I,G),d.lineTo(he,de));d.stroke(),E==1&&d.translate(-z,-z)}function xd(u){let p=!0;return L.forEach((f,m)=>{if(!f.show)return;let y=C[f.scale];if(y.min==null){f._show&&(p=!1,f._show=!1,Rr(!1));return}else f._show||(p=!1,f._show=!0,Rr(!1));let x=f.side,k=x%2,{min:_,max:A}=y,[N,z]=yd(m,_,A,k==0?ee:H);if(z==0)return;let I=y.distr==2,G=f._splits=f.splits(r,m,_,A,N,z,I),he=y.distr==2?G.map(B=>Vt[B]):G,de=y.distr==2?Vt[G[1]]-Vt[G[0]]:N,se=f._values=f.values(r,f.filter(r,he,m,z,de),m,z,de);f._rotate=x==2?f.rotate(r,se,m,z):0;let q=f._size;f._size=It(f.size(r,se,m,u)),q!=null&&f._size!=q&&(p=!1)}),p}function wd(u){let p=!0;return Cl.forEach((f,m)=>{let y=f(r,m,qn,u);y!=$n[m]&&(p=!1),$n[m]=y}),p}function $d(){for(let u=0;u<L.length;u++){let p=L[u];if(!p.show||!p._show)continue;let f=p.side,m=f%2,y,x,k=p.stroke(r,u),_=f==0||f==3?-1:1,[A,N]=p._found;if(p.label!=null){let ut=p.labelGap*_,kt=Be((p._lpos+ut)*ge);Nl(p.labelFont[0],k,"center",f==2?"top":su),d.save(),m==1?(y=x=0,d.translate(kt,Be(Pt+jt/2)),d.rotate((f==3?-hi:hi)/2)):(y=Be(wt+mt/2),x=kt);let Gn=Ku(p.label)?p.label(r,u,A,N):p.label;d.fillText(Gn,y,x),d.restore()}if(N==0)continue;let z=C[p.scale],I=m==0?mt:jt,G=m==0?wt:Pt,he=p._splits,de=z.distr==2?he.map(ut=>Vt[ut]):he,se=z.distr==2?Vt[he[1]]-Vt[he[0]]:A,q=p.ticks,B=p.border,Me=q.show?q.size:0,ze=Be(Me*ge),Qe=Be((p.alignTo==2?p._size-Me-p.gap:p.gap)*ge),we=p._rotate*-hi/180,De=R(p._pos*ge),$t=(ze+Qe)*_,at=De+$t;x=m==0?at:0,y=m==1?at:0;let Ot=p.font[0],qt=p.align==1?Ir:p.align==2?Lo:we>0?Ir:we<0?Lo:m==0?"center":f==3?Lo:Ir,rn=we||m==1?"middle":f==2?"top":su;Nl(Ot,k,qt,rn);let St=p.font[1]*p.lineGap,Nt=he.map(ut=>R(l(ut,z,I,G))),Wt=p._values;for(let ut=0;ut<Wt.length;ut++){let kt=Wt[ut];if(kt!=null){m==0?y=Nt[ut]:x=Nt[ut],kt=""+kt;let Gn=kt.indexOf(`
`)==-1?[kt]:kt.split(/\n/gm);for(let ct=0;ct<Gn.length;ct++){let sa=Gn[ct];we?(d.save(),d.translate(y,x+ct*St),d.rotate(we),d.fillText(sa,0,0),d.restore()):d.fillText(sa,y,x+ct*St)}}}q.show&&Xi(Nt,q.filter(r,de,u,N,se),m,f,De,ze,Re(q.width*ge,3),q.stroke(r,u),q.dash,q.cap);let sn=p.grid;sn.show&&Xi(Nt,sn.filter(r,de,u,N,se),m,m==0?2:1,m==0?Pt:wt,m==0?jt:mt,Re(sn.width*ge,3),sn.stroke(r,u),sn.dash,sn.cap),B.show&&Xi([De],[1],m==0?1:0,m==0?1:2,m==1?Pt:wt,m==1?jt:mt,Re(B.width*ge,3),B.stroke(r,u),B.dash,B.cap)}Je("drawAxes")}function Rr(u){S.forEach((p,f)=>{f>0&&(p._paths=null,u&&(s==1?(p.min=null,p.max=null):p.facets.forEach(m=>{m.min=null,m.max=null})))})}let Is=!1,eo=!1,ss=[];function Sd(){eo=!1;for(let u=0;u<ss.length;u++)Je(...ss[u]);ss.length=0}function Tr(){Is||(mh(Fl),Is=!0)}function kd(u,p=!1){Is=!0,eo=p,u(r),Fl(),p&&ss.length>0&&queueMicrotask(Sd)}r.batch=kd;function Fl(){if(Ui&&(md(),Ui=!1),yr&&(ad(),yr=!1),Ls){if(Ae(b,Ir,Te),Ae(b,"top",Ue),Ae(b,ws,ee),Ae(b,$s,H),Ae($,Ir,Te),Ae($,"top",Ue),Ae($,ws,ee),Ae($,$s,H),Ae(g,ws,dn),Ae(g,$s,Fn),h.width=Be(dn*ge),h.height=Be(Fn*ge),L.forEach(({_el:u,_show:p,_size:f,_pos:m,side:y})=>{if(u!=null)if(p){let x=y===3||y===0?f:0,k=y%2==1;Ae(u,k?"left":"top",m-x),Ae(u,k?"width":"height",f),Ae(u,k?"top":"left",k?Ue:Te),Ae(u,k?"height":"width",k?H:ee),Bo(u,lr)}else Rt(u,lr)}),zs=kr=Vi=Wi=Ki=Gi=Yi=Ji=qi=null,gt=1,ls(!0),Te!=vr||Ue!=Un||ee!=Xt||H!=Bn){Rr(!1);let u=ee/Xt,p=H/Bn;if(ot&&!jn&&U.left>=0){U.left*=u,U.top*=p,Er&&an(Er,Be(U.left),0,ee,H),_r&&an(_r,0,Be(U.top),ee,H);for(let f=0;f<Lt.length;f++){let m=Lt[f];m!=null&&($r[f]*=u,Sr[f]*=p,an(m,It($r[f]),It(Sr[f]),ee,H))}}if(_e.show&&!Os&&_e.left>=0&&_e.width>0){_e.left*=u,_e.width*=u,_e.top*=p,_e.height*=p;for(let f in oo)Ae(Pr,f,_e[f])}vr=Te,Un=Ue,Xt=ee,Bn=H}Je("setSize"),Ls=!1}dn>0&&Fn>0&&(d.clearRect(0,0,h.width,h.height),Je("drawClear"),Q.forEach(u=>u()),Je("draw")),_e.show&&Os&&(Fs(_e),Os=!1),ot&&jn&&(Kn(null,!0,!1),jn=!1),re.show&&re.live&&Ct&&(so(),Ct=!1),a||(a=!0,r.status=1,Je("ready")),rs=!1,Is=!1}r.redraw=(u,p)=>{yr=p||!1,u!==!1?kn(D,O.min,O.max):Tr()};function to(u,p){let f=C[u];if(f.from==null){if(tt==0){let m=f.range(r,p.min,p.max,u);p.min=m[0],p.max=m[1]}if(p.min>p.max){let m=p.min;p.min=p.max,p.max=m}if(tt>1&&p.min!=null&&p.max!=null&&p.max-p.min<1e-16)return;u==D&&f.distr==2&&tt>0&&(p.min=Jt(p.min,n[0]),p.max=Jt(p.max,n[0]),p.min==p.max&&p.max++),V[u]=p,Ui=!0,Tr()}}r.setScale=to;let no,ro,Er,_r,Ul,Bl,Mr,Ar,jl,Vl,Ee,Le,Sn=!1,nt=U.drag,Ge=nt.x,Ye=nt.y;ot&&(U.x&&(no=Ht(If,$)),U.y&&(ro=Ht(Ff,$)),O.ori==0?(Er=no,_r=ro):(Er=ro,_r=no),Ee=U.left,Le=U.top);let _e=r.select=Ie({show:!0,over:!0,left:0,width:0,top:0,height:0},t.select),Pr=_e.show?Ht(Hf,_e.over?$:b):null;function Fs(u,p){if(_e.show){for(let f in u)_e[f]=u[f],f in oo&&Ae(Pr,f,u[f]);p!==!1&&Je("setSelect")}}r.setSelect=Fs;function Rd(u){if(S[u].show)Fe&&Bo(Oe[u],lr);else if(Fe&&Rt(Oe[u],lr),ot){let f=wr?Lt[0]:Lt[u];f!=null&&an(f,-10,-10,ee,H)}}function kn(u,p,f){to(u,{min:p,max:f})}function tn(u,p,f,m){p.focus!=null&&Ad(u),p.show!=null&&S.forEach((y,x)=>{x>0&&(u==x||u==null)&&(y.show=p.show,Rd(x),s==2?(kn(y.facets[0].scale,null,null),kn(y.facets[1].scale,null,null)):kn(y.scale,null,null),Tr())}),f!==!1&&Je("setSeries",u,p),m&&as("setSeries",r,u,p)}r.setSeries=tn;function Td(u,p){Ie(W[u],p)}function Ed(u,p){u.fill=oe(u.fill||null),u.dir=fe(u.dir,-1),p=p??W.length,W.splice(p,0,u)}function _d(u){u==null?W.length=0:W.splice(u,1)}r.addBand=Ed,r.setBand=Td,r.delBand=_d;function Md(u,p){S[u].alpha=p,ot&&Lt[u]!=null&&(Lt[u].style.opacity=p),Fe&&Oe[u]&&(Oe[u].style.opacity=p)}let fn,Rn,Wn,Cr={focus:!0};function Ad(u){if(u!=Wn){let p=u==null,f=en.alpha!=1;S.forEach((m,y)=>{if(s==1||y>0){let x=p||y==0||y==u;m._focus=p?null:x,f&&Md(y,x?1:en.alpha)}}),Wn=u,f&&Tr()}}Fe&&xr&&lt(au,be,u=>{U._lock||(Vn(u),Wn!=null&&tn(null,Cr,!0,He.setSeries))});function nn(u,p,f){let m=C[p];f&&(u=u/ge-(m.ori==1?Ue:Te));let y=ee;m.ori==1&&(y=H,u=y-u),m.dir==-1&&(u=y-u);let x=m._min,k=m._max,_=u/y,A=x+(k-x)*_,N=m.distr;return N==3?Br(10,A):N==4?rh(A,m.asinh):N==100?m.bwd(A):A}function Pd(u,p){let f=nn(u,D,p);return Jt(f,n[0],We,Ke)}r.valToIdx=u=>Jt(u,n[0]),r.posToIdx=Pd,r.posToVal=nn,r.valToPos=(u,p,f)=>C[p].ori==0?i(u,C[p],f?mt:ee,f?wt:0):o(u,C[p],f?jt:H,f?Pt:0),r.setCursor=(u,p,f)=>{Ee=u.left,Le=u.top,Kn(null,p,f)};function ql(u,p){Ae(Pr,Ir,_e.left=u),Ae(Pr,ws,_e.width=p)}function Wl(u,p){Ae(Pr,"top",_e.top=u),Ae(Pr,$s,_e.height=p)}let is=O.ori==0?ql:Wl,os=O.ori==1?ql:Wl;function Cd(){if(Fe&&re.live)for(let u=s==2?1:0;u<S.length;u++){if(u==0&&At)continue;let p=re.values[u],f=0;for(let m in p)Zt[u][f++].firstChild.nodeValue=p[m]}}function so(u,p){if(u!=null&&(u.idxs?u.idxs.forEach((f,m)=>{xe[m]=f}):lh(u.idx)||xe.fill(u.idx),re.idx=xe[0]),Fe&&re.live){for(let f=0;f<S.length;f++)(f>0||s==1&&!At)&&Ld(f,xe[f]);Cd()}Ct=!1,p!==!1&&Je("setLegend")}r.setLegend=so;function Ld(u,p){let f=S[u],m=u==0&&te==2?Vt:n[u],y;At?y=f.values(r,u,p)??wn:(y=f.value(r,p==null?null:m[p],u,p),y=y==null?wn:{_:y}),re.values[u]=y}function Kn(u,p,f){jl=Ee,Vl=Le,[Ee,Le]=U.move(r,Ee,Le),U.left=Ee,U.top=Le,ot&&(Er&&an(Er,Be(Ee),0,ee,H),_r&&an(_r,0,Be(Le),ee,H));let m,y=We>Ke;fn=ke,Rn=null;let x=O.ori==0?ee:H,k=O.ori==1?ee:H;if(Ee<0||tt==0||y){m=U.idx=null;for(let _=0;_<S.length;_++){let A=Lt[_];A!=null&&an(A,-10,-10,ee,H)}xr&&tn(null,Cr,!0,u==null&&He.setSeries),re.live&&(xe.fill(m),Ct=!0)}else{let _,A,N;s==1&&(_=O.ori==0?Ee:Le,A=nn(_,D),m=U.idx=Jt(A,n[0],We,Ke),N=F(n[0][m],O,x,0));let z=-10,I=-10,G=0,he=0,de=!0,se="",q="";for(let B=s==2?1:0;B<S.length;B++){let Me=S[B],ze=xe[B],Qe=ze==null?null:s==1?n[B][ze]:n[B][1][ze],we=U.dataIdx(r,B,m,A),De=we==null?null:s==1?n[B][we]:n[B][1][we];if(Ct=Ct||De!=Qe||we!=ze,xe[B]=we,B>0&&Me.show){let $t=we==null?-10:we==m?N:F(s==1?n[0][we]:n[B][0][we],O,x,0),at=De==null?-10:K(De,s==1?C[Me.scale]:C[Me.facets[1].scale],k,0);if(xr&&De!=null){let Ot=O.ori==1?Ee:Le,qt=je(en.dist(r,B,we,at,Ot));if(qt<fn){let rn=en.bias;if(rn!=0){let St=nn(Ot,Me.scale),Nt=De>=0?1:-1,Wt=St>=0?1:-1;Wt==Nt&&(Wt==1?rn==1?De>=St:De<=St:rn==1?De<=St:De>=St)&&(fn=qt,Rn=B)}else fn=qt,Rn=B}}if(Ct||wr){let Ot,qt;O.ori==0?(Ot=$t,qt=at):(Ot=at,qt=$t);let rn,St,Nt,Wt,sn,ut,kt=!0,Gn=st.bbox;if(Gn!=null){kt=!1;let ct=Gn(r,B);Nt=ct.left,Wt=ct.top,rn=ct.width,St=ct.height}else Nt=Ot,Wt=qt,rn=St=st.size(r,B);if(ut=st.fill(r,B),sn=st.stroke(r,B),wr)B==Rn&&fn<=en.prox&&(z=Nt,I=Wt,G=rn,he=St,de=kt,se=ut,q=sn);else{let ct=Lt[B];ct!=null&&($r[B]=Nt,Sr[B]=Wt,mu(ct,rn,St,kt),fu(ct,ut,sn),an(ct,It(Nt),It(Wt),ee,H))}}}}if(wr){let B=en.prox,Me=Wn==null?fn<=B:fn>B||Rn!=Wn;if(Ct||Me){let ze=Lt[0];ze!=null&&($r[0]=z,Sr[0]=I,mu(ze,G,he,de),fu(ze,se,q),an(ze,It(z),It(I),ee,H))}}}if(_e.show&&Sn)if(u!=null){let[_,A]=He.scales,[N,z]=He.match,[I,G]=u.cursor.sync.scales,he=u.cursor.drag;if(Ge=he._x,Ye=he._y,Ge||Ye){let{left:de,top:se,width:q,height:B}=u.select,Me=u.scales[I].ori,ze=u.posToVal,Qe,we,De,$t,at,Ot=_!=null&&N(_,I),qt=A!=null&&z(A,G);Ot&&Ge?(Me==0?(Qe=de,we=q):(Qe=se,we=B),De=C[_],$t=F(ze(Qe,I),De,x,0),at=F(ze(Qe+we,I),De,x,0),is(Qt($t,at),je(at-$t))):is(0,x),qt&&Ye?(Me==1?(Qe=de,we=q):(Qe=se,we=B),De=C[A],$t=K(ze(Qe,G),De,k,0),at=K(ze(Qe+we,G),De,k,0),os(Qt($t,at),je(at-$t))):os(0,k)}else lo()}else{let _=je(jl-Ul),A=je(Vl-Bl);if(O.ori==1){let G=_;_=A,A=G}Ge=nt.x&&_>=nt.dist,Ye=nt.y&&A>=nt.dist;let N=nt.uni;N!=null?Ge&&Ye&&(Ge=_>=N,Ye=A>=N,!Ge&&!Ye&&(A>_?Ye=!0:Ge=!0)):nt.x&&nt.y&&(Ge||Ye)&&(Ge=Ye=!0);let z,I;Ge&&(O.ori==0?(z=Mr,I=Ee):(z=Ar,I=Le),is(Qt(z,I),je(I-z)),Ye||os(0,k)),Ye&&(O.ori==1?(z=Mr,I=Ee):(z=Ar,I=Le),os(Qt(z,I),je(I-z)),Ge||is(0,x)),!Ge&&!Ye&&(is(0,0),os(0,0))}if(nt._x=Ge,nt._y=Ye,u==null){if(f){if(ra!=null){let[_,A]=He.scales;He.values[0]=_!=null?nn(O.ori==0?Ee:Le,_):null,He.values[1]=A!=null?nn(O.ori==1?Ee:Le,A):null}as(Oo,r,Ee,Le,ee,H,m)}if(xr){let _=f&&He.setSeries,A=en.prox;Wn==null?fn<=A&&tn(Rn,Cr,!0,_):fn>A?tn(null,Cr,!0,_):Rn!=Wn&&tn(Rn,Cr,!0,_)}}Ct&&(re.idx=m,so()),p!==!1&&Je("setCursor")}let Tn=null;Object.defineProperty(r,"rect",{get(){return Tn==null&&ls(!1),Tn}});function ls(u=!1){u?Tn=null:(Tn=$.getBoundingClientRect(),Je("syncRect",Tn))}function Kl(u,p,f,m,y,x,k){U._lock||Sn&&u!=null&&u.movementX==0&&u.movementY==0||(io(u,p,f,m,y,x,k,!1,u!=null),u!=null?Kn(null,!0,!0):Kn(p,!0,!1))}function io(u,p,f,m,y,x,k,_,A){if(Tn==null&&ls(!1),Vn(u),u!=null)f=u.clientX-Tn.left,m=u.clientY-Tn.top;else{if(f<0||m<0){Ee=-10,Le=-10;return}let[N,z]=He.scales,I=p.cursor.sync,[G,he]=I.values,[de,se]=I.scales,[q,B]=He.match,Me=p.axes[0].side%2==1,ze=O.ori==0?ee:H,Qe=O.ori==1?ee:H,we=Me?x:y,De=Me?y:x,$t=Me?m:f,at=Me?f:m;if(de!=null?f=q(N,de)?l(G,C[N],ze,0):-10:f=ze*($t/we),se!=null?m=B(z,se)?l(he,C[z],Qe,0):-10:m=Qe*(at/De),O.ori==1){let Ot=f;f=m,m=Ot}}A&&(p==null||p.cursor.event.type==Oo)&&((f<=1||f>=ee-1)&&(f=ir(f,ee)),(m<=1||m>=H-1)&&(m=ir(m,H))),_?(Ul=f,Bl=m,[Mr,Ar]=U.move(r,f,m)):(Ee=f,Le=m)}let oo={width:0,height:0,left:0,top:0};function lo(){Fs(oo,!1)}let Gl,Yl,Jl,Ql;function Zl(u,p,f,m,y,x,k){Sn=!0,Ge=Ye=nt._x=nt._y=!1,io(u,p,f,m,y,x,k,!0,!1),u!=null&&(lt(No,Fo,Xl,!1),as(ou,r,Mr,Ar,ee,H,null));let{left:_,top:A,width:N,height:z}=_e;Gl=_,Yl=A,Jl=N,Ql=z}function Xl(u,p,f,m,y,x,k){Sn=nt._x=nt._y=!1,io(u,p,f,m,y,x,k,!1,!0);let{left:_,top:A,width:N,height:z}=_e,I=N>0||z>0,G=Gl!=_||Yl!=A||Jl!=N||Ql!=z;if(I&&G&&Fs(_e),nt.setScale&&I&&G){let he=_,de=N,se=A,q=z;if(O.ori==1&&(he=A,de=z,se=_,q=N),Ge&&kn(D,nn(he,D),nn(he+de,D)),Ye)for(let B in C){let Me=C[B];B!=D&&Me.from==null&&Me.min!=ke&&kn(B,nn(se+q,B),nn(se,B))}lo()}else U.lock&&(U._lock=!U._lock,Kn(p,!0,u!=null));u!=null&&(br(No,Fo),as(No,r,Ee,Le,ee,H,null))}function Od(u,p,f,m,y,x,k){if(U._lock)return;Vn(u);let _=Sn;if(Sn){let A=!0,N=!0,z=10,I,G;O.ori==0?(I=Ge,G=Ye):(I=Ye,G=Ge),I&&G&&(A=Ee<=z||Ee>=ee-z,N=Le<=z||Le>=H-z),I&&A&&(Ee=Ee<Mr?0:ee),G&&N&&(Le=Le<Ar?0:H),Kn(null,!0,!0),Sn=!1}Ee=-10,Le=-10,xe.fill(null),Kn(null,!0,!0),_&&(Sn=_)}function ea(u,p,f,m,y,x,k){U._lock||(Vn(u),ji(),lo(),u!=null&&as(uu,r,Ee,Le,ee,H,null))}function ta(){L.forEach(Sm),Bi(r.width,r.height,!0)}ar(mi,Ur,ta);let Lr={};Lr.mousedown=Zl,Lr.mousemove=Kl,Lr.mouseup=Xl,Lr.dblclick=ea,Lr.setSeries=(u,p,f,m)=>{let y=He.match[2];f=y(r,p,f),f!=-1&&tn(f,m,!0,!1)},ot&&(lt(ou,$,Zl),lt(Oo,$,Kl),lt(lu,$,u=>{Vn(u),ls(!1)}),lt(au,$,Od),lt(uu,$,ea),Go.add(r),r.syncRect=ls);let Us=r.hooks=t.hooks||{};function Je(u,p,f){eo?ss.push([u,p,f]):u in Us&&Us[u].forEach(m=>{m.call(null,r,p,f)})}(t.plugins||[]).forEach(u=>{for(let p in u.hooks)Us[p]=(Us[p]||[]).concat(u.hooks[p])});let na=(u,p,f)=>f,He=Ie({key:null,setSeries:!1,filters:{pub:xu,sub:xu},scales:[D,S[1]?S[1].scale:null],match:[wu,wu,na],values:[null,null]},U.sync);He.match.length==2&&He.match.push(na),U.sync=He;let ra=He.key,ao=bc(ra);function as(u,p,f,m,y,x,k){He.filters.pub(u,p,f,m,y,x,k)&&ao.pub(u,p,f,m,y,x,k)}ao.sub(r);function Nd(u,p,f,m,y,x,k){He.filters.sub(u,p,f,m,y,x,k)&&Lr[u](null,p,f,m,y,x,k)}r.pub=Nd;function zd(){ao.unsub(r),Go.delete(r),In.clear(),jo(mi,Ur,ta),c.remove(),be?.remove(),Je("destroy")}r.destroy=zd;function uo(){Je("init",t,n),Ll(n||t.data,!1),V[D]?to(D,V[D]):ji(),Os=_e.show&&(_e.width>0||_e.height>0),jn=Ct=!0,Bi(t.width,t.height)}return S.forEach(Pl),L.forEach(hd),e?e instanceof HTMLElement?(e.appendChild(c),uo()):e(r,uo):uo(),r}Ve.assign=Ie;Ve.fmtNum=tl;Ve.rangeNum=gi;Ve.rangeLog=yi;Ve.rangeAsinh=Xo;Ve.orient=cr;Ve.pxRatio=ge;Ve.join=hh;Ve.fmtDate=rl,Ve.tzDate=Rh;Ve.sync=bc;{Ve.addGap=lm,Ve.clipGaps=$i;let t=Ve.paths={points:Sc};t.linear=Rc,t.stepped=cm,t.bars=pm,t.spline=fm}function Yr(t,n){return t.includes(n)?"":n}var Ac={over(t,n,e){let{ratio:r}=t,{value:s,label:i}=n,o=Mc(t,n);if(!o||!t.inside(o.x))return;let{x:l,y1:a,y2:c}=o,{strength:h}=e,d=pt(e.colour,h<1?.35:1),g=h>1?3:2,b=4*r;t.line(l,a,l,c,d,g),t.line(l-b,a,l+b,a,d,g),t.line(l-b,c,l+b,c,d,g),t.occupy(l-b,Math.min(a,c)-b,2*b,Math.abs(c-a)+2*b);let $=/\d/.test(i)?i:`${i} ${Y(s,3)}`;t.label($,e,(E,R)=>{let P=(a+c)/2-R/2,S=8*r;return[[l+S,P],[l-E-S,P],[l-E-S,Math.min(a,c)-R],[l-E-S,Math.max(a,c)]]})},distance(t,n,[e,r]){let s=Mc(t,n);if(!s)return 1/0;let[i,o]=[Math.min(s.y1,s.y2),Math.max(s.y1,s.y2)];return Math.hypot(e-s.x,Math.max(i-r,r-o,0))},row:({label:t,step:n,value:e})=>({name:t,value:`${Yr(t,Y(e))} @ step ${rt(n)}`.trim()})};function Mc(t,n){let{member:e,tag:r,other_member:s,other_tag:i,step:o,value:l}=n,a=t.valueAt({member:e,tag:r},o),c=t.valueAt({member:s,tag:i},o)??(a===null?null:a-l);return a===null||c===null?null:{x:t.x(o,{member:e,tag:r}),y1:t.y(a),y2:t.y(c)}}var Pc={over(t,{value:n,label:e},r){let{box:s,ratio:i}=t,{colour:o,strength:l}=r,a=t.y(n),c=3*i,h=a<s.y?"↑ ":a>t.bottom?"↓ ":"";h||t.line(s.x,a,t.right,a,pt(o,l<1?.3:1),l>1?2.5:1.5,[6,4]),t.label(h+km(e,n),r,(d,g)=>{let b=Math.max(a-g-c,s.y+c),$=Math.min(a+c,t.bottom-g-c),E=[];for(let R of[1,0,.5,.75,.25]){let P=s.x+c+(s.width-d-2*c)*R;E.push([P,b],[P,$])}return E})},distance:(t,{value:n},[,e])=>Math.abs(e-t.y(n))+3*t.ratio,values:({value:t})=>[t],row:({label:t,value:n})=>({name:t,value:Yr(t,Y(n))})};function km(t,n){return/\d\.\d|=/.test(t)?t:`${t} = ${Y(n)}`}var Cc={over(t,{step:n,value:e,label:r,member:s,tag:i},o){let{box:l,ratio:a}=t,{colour:c,strength:h}=o,d=t.x(n,{member:s,tag:i});if(!t.inside(d))return;let g=e===null?l.y+28*a:t.y(e),b=pt(c,h<1?.35:1);if((h>1||e===null)&&t.line(d,l.y,d,t.bottom,b,1,[2,3]),e!==null){let $=h>1?7:5;t.ring(d,Math.max(l.y,Math.min(t.bottom,g)),$,b),t.occupy(d-$*a,g-$*a,2*$*a,2*$*a)}t.label(`${r} ${Rm(r,n)}`.trim(),o,($,E)=>{let R=10*a,S=t.valueAt({member:s,tag:i},n)!==null&&e!==null,L=[[d-$/2,g-E-R],[d+R,g-E/2],[d-$-R,g-E/2],[d+R,g-E-R],[d-$-R,g-E-R],[d-$-R,g+R]];return S&&L.splice(1,0,[d-$/2,g+R],[d+R,g+R]),L})},distance(t,{step:n,value:e,member:r,tag:s},[i,o]){let l=t.x(n,{member:r,tag:s});return e===null?Math.abs(i-l):Math.hypot(i-l,o-Math.max(t.box.y,Math.min(t.bottom,t.y(e))))},values:({value:t})=>t===null?[]:[t],row:({label:t,step:n,value:e})=>({name:t,value:`${e===null?"":Yr(t,Y(e))} @ step ${rt(n)}`.trim()})};function Rm(t,n){return t.match(/\d[\d,]*/g)?.some(e=>Number(e.replaceAll(",",""))===n)?"":`@ ${rt(n)}`}var Lc={under(t,n,{colour:e,strength:r}){let{first_step:s,last_step:i}=n;t.within(o=>{let{ratio:l,box:a}=t,c=t.x(s,n),h=Math.max(t.x(i,n)-c,2*l);o.fillStyle=pt(e,r>1?.18:r<1?.04:.1),o.fillRect(c,a.y,h,a.height),o.fillStyle=pt(e,r<1?.3:.9),o.fillRect(c,a.y,h,2*l)})},over(t,n,e){let{ratio:r,box:s}=t,{first_step:i,last_step:o,label:l}=n,a=Math.max(t.x(i,n),s.x),c=Math.min(t.x(o,n),t.right);c<s.x||a>t.right||t.label(l,e,(h,d)=>{let g=(a+c-h)/2,b=[s.y+4*r,s.y+6*r+d,t.bottom-d-4*r],$=c-a>=h?[a+2*r,g,c-h]:[g];return b.flatMap(E=>$.map(R=>[R,E]))})},distance(t,n,[e,r]){let[s,i]=[t.x(n.first_step,n),t.x(n.last_step,n)],o=Math.max(0,r-t.box.y-18*t.ratio);return Math.hypot(Math.max(s-e,e-i,0),o)+5*t.ratio},row:({label:t,first_step:n,last_step:e})=>({name:t,value:n===e?`step ${rt(n)}`:`steps ${rt(n)} to ${rt(e)}`})};var Tm={row:({name:t,value:n,unit:e})=>({name:t,value:dr(n,e)})},Em={row:t=>{let n=Object.entries(t).filter(([,s])=>["number","string"].includes(typeof s)),e=new Map(n),r=[...e].filter(([s])=>!["kind","label","name"].includes(s)).map(([s,i])=>`${s.replaceAll("_"," ")} ${typeof i=="number"?Y(i):i}`);return{name:String(e.get("label")??e.get("name")??t.kind),value:r.join(", ")}}},_m=new Map(Object.entries({span:Lc,level:Pc,point:Cc,gap:Ac,stat:Tm}));function pr(t){return _m.get(t.kind)??Em}function Jr(t){return pr(t).row(t)}function dr(t,n){if(t===null)return"not finite";if(n==="share")return`${Y(t*100,3)} %`;let e=/^(?:share|fraction) of (.+)$/.exec(n)?.[1];if(e)return`${Y(t*100,3)} % of ${e}`;let r=t===1?n.replace(/s$/,""):n;return r?`${Y(t)} ${r}`:Y(t)}var Oc=1e-6,Es=class{constructor(n,e,r){this.axis=n;let s=n==="relative"?r:0;this.tracks=e.map(i=>({curve:i,x:n==="step"?i.steps:Mm(i.wall_times,s)}))}x(n,e){let r=this.track(e);return this.axis==="step"||!r?n:Nc(r.curve.steps,r.x,n)}step(n){let e=this.track();return this.axis==="step"||!e?n:Nc(e.x,e.curve.steps,n)}grid(){let n=this.tracks.map(({curve:r,x:s})=>this.broken(r,s,r.values)),e=this.tracks.flatMap(({curve:r,x:s})=>r.smoothed?[this.broken(r,s,r.smoothed)]:[]);return Hr([...n,...e])}indexAt(n,e){let r=this.tracks[n]?.x??[],s=cl(r,e);return r[s]===e?s:-1}track(n){let e=n&&this.tracks.find(({curve:r})=>r.member===n.member&&r.tag===n.tag);return e||this.tracks.reduce((r,s)=>r&&r.x.length>=s.x.length?r:s,void 0)}broken(n,e,r){if(this.axis==="step"||!n.pauses.length)return{steps:e,values:r};let s=[],i=[],o=new Set(n.pauses.map(({step:l})=>cl(n.steps,l)));return e.forEach((l,a)=>{s.push(l),i.push(r[a]??null);let c=e[a+1];!o.has(a)||c===void 0||(s.push((l+c)/2),i.push(null))}),{steps:s,values:i}}};function Mm(t,n){let e=(t.find(r=>r!==null)??n)-n-Oc;return t.map(r=>e=Math.max(r===null?e:r-n,e+Oc))}function cl(t,n){let[e,r]=[0,t.length];for(;e<r;){let s=e+r>>1;(t[s]??1/0)<n?e=s+1:r=s}return e}function Nc(t,n,e){let r=cl(t,e),[s,i]=[t[r],n[r]],[o,l]=[t[r-1],n[r-1]];return s===void 0||i===void 0?n.at(-1)??e:o===void 0||l===void 0||s===e?i:l+(i-l)*(e-o)/(s-o)}function Dc(){let t=[.001,.01,.1,.2,.5,1,2,5,10,15,30],n=[1,2,5,10,15,30].map(s=>s*60),e=[1,2,3,6,12].map(s=>s*3600),r=[1,2,5,10,20,50,100,200,500,1e3].map(s=>s*86400);return[...t,...n,...e,...r]}function Hc(t,n){let e=t<0?"−":"",r=Math.abs(t);return r<1e-9?"0":n>=86400?`${e}${_s(r/86400)} d`:n>=3600?`${e}${_s(r/3600)} h`:n>=60?r<2*3600?`${e}${_s(r/60)} min`:`${e}${zc(r/60)} h`:r<120?`${e}${_s(r)} s`:`${e}${zc(r)} min`}function zc(t){let n=t%60;return`${Math.floor(t/60)}:${n<10?"0":""}${_s(n)}`}function _s(t){return String(Number(t.toFixed(3)))}function Ic(t,n){let e="";return t.map(r=>{let s=new Date(r*1e3),i=s.toLocaleDateString("en",{month:"short",day:"numeric"});if(n>=86400)return i;let o=s.toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit",...n<60?{second:"2-digit"}:{}});return i===e?o:(e=i,`${i} ${o}`)})}function Fc(t){return new Date(t*1e3).toLocaleString("en-GB",{day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",second:"2-digit"})}var Am=4;function Uc(t,n,e="step"){let r={stroke:t["text-2"],font:`11px ${Gt}`,grid:{stroke:t.grid,width:1},ticks:{show:!1},border:{show:!0,stroke:t["border-strong"],width:1}};return[{...r,grid:{show:!1},size:24,gap:4,space:64,...Pm(e)},{...r,border:{show:!1},gap:8,space:32,size:(s,i,o,l)=>{let a=s.axes[o];if(l>1&&a?._size!==void 0)return a._size;let c=Math.max(0,...(i??[]).map(h=>h.length));return Math.max(36,16+c*6.2)},values:(s,i,o,l,a)=>dl(i,n?0:a),...n?{splits:Lm,filter:(s,i)=>i}:{}}]}function Pm(t){return t==="wall"?{space:96,values:(n,e,r,s,i)=>Ic(e,i)}:t==="relative"?{incrs:Dc(),values:(n,e,r,s,i)=>e.map(o=>Hc(o,i))}:{incrs:Nm(),values:(n,e)=>Cm(e)}}function Cm(t){let n=t.map(e=>bs(e));return new Set(n).size<n.length?t.map(e=>me(e)):n}function Lm(t,n,e,r){let{distr:s,asinh:i=1}=t.scales.y??{},o=Math.max(2,Math.floor(t.bbox.height/devicePixelRatio/32));return pl(e,r,s===Am?i:0,o)}function pl(t,n,e,r){let s=e>0?e:t,i=Math.max(Math.abs(n),e>0?Math.abs(t):0),o=Math.floor(Math.log10(s)),l=Math.ceil(Math.log10(i)),a=e>0&&t<0&&n>0?2:1,c=Math.max(1,Math.ceil((l-o)*a/r)),h=i/s<=100?[1,2,5]:[1],d=e>0?[0]:[];for(let g=l-l%c;g>=o;g-=c)for(let b of h){let $=+`${b}e${g}`;d.push($),e>0&&d.push(-$)}return d.filter(g=>g>=t&&g<=n).sort((g,b)=>g-b)}function dl(t,n){return t.map(e=>{if(e===null)return"";let r=Math.abs(e);if(e!==0&&(r>=1e5||r<.001))return Y(e,3);if(!(n>0)||n>=1e5)return Y(e,3);let s=Number.isFinite(n)?Om(n):0;return(s>0?e.toFixed(s):Y(e,5)).replace("-","−")})}function Om(t){let n=0;for(;n<10&&Math.abs(t*10**n-Math.round(t*10**n))>1e-6;)n+=1;return n}function Nm(){let t=[];for(let n=0;n<15;n+=1)for(let e of[1,2,5])t.push(e*10**n);return t}function zm(t,n){return t.x<n.x+n.width&&n.x<t.x+t.width&&t.y<n.y+n.height&&n.y<t.y+t.height}function jc(t,n,e,r,s,i=[]){let o=[];for(let l of[...t].sort((a,c)=>a.priority-c.priority)){let a=Dm(l.text,n.width*.9,e),c=e(a),h=null,d=1/0;for(let[g,[b,$]]of l.places(c,r).entries()){let E={x:Bc(b,n.x,n.x+n.width-c),y:Bc($,n.y,n.y+n.height-r),width:c,height:r},R=[...o,...i].some(L=>zm(E,L));if(R&&!l.forced)continue;let P=Math.hypot(E.x-b,E.y-$)/r,S=s(E)+g*.5+P*4+(R?1e3:0);S<d&&(d=S,h=E)}h&&o.push({...h,text:a,colour:l.colour})}return o}function Bc(t,n,e){return Math.max(n,Math.min(e,t))}function Dm(t,n,e){if(e(t)<=n)return t;let r=t.length-1;for(;r>1&&e(`${t.slice(0,r)}…`)>n;)r-=1;return`${t.slice(0,r).trimEnd()}…`}var Qr=class{constructor(n,e,r,s){this.plot=n;this.colours=e;this.curves=r;this.abscissa=s;this.wishes=[];this.obstacles=[];this.ctx=n.ctx,this.ratio=devicePixelRatio;let{left:i,top:o,width:l,height:a}=n.bbox;this.box={x:i,y:o,width:l,height:a}}x(n,e){return this.plot.valToPos(this.abscissa.x(n,e),"x",!0)}y(n){return this.plot.valToPos(n,"y",!0)}get bottom(){return this.box.y+this.box.height}get right(){return this.box.x+this.box.width}inside(n){return n>=this.box.x-1&&n<=this.right+1}valueAt({member:n,tag:e},r){let s=this.curves.find(l=>l.member===n&&l.tag===e);if(!s)return null;let i=null,o=1/0;return s.steps.forEach((l,a)=>{let c=s.values[a];typeof c=="number"&&Math.abs(l-r)<o&&(o=Math.abs(l-r),i=c)}),i}within(n){let{ctx:e,box:r}=this;e.save(),e.beginPath(),e.rect(r.x,r.y,r.width,r.height),e.clip(),n(e),e.restore()}line(n,e,r,s,i,o=1,l=[]){let{ctx:a,ratio:c}=this;a.save(),a.strokeStyle=i,a.lineWidth=o*c,a.setLineDash(l.map(h=>h*c)),a.beginPath(),a.moveTo(n,e),a.lineTo(r,s),a.stroke(),a.restore()}ring(n,e,r,s){let{ctx:i,ratio:o}=this;i.save(),i.beginPath(),i.arc(n,e,r*o,0,2*Math.PI),i.fillStyle=this.colours.surface,i.fill(),i.lineWidth=2*o,i.strokeStyle=s,i.stroke(),i.restore()}triangle(n,e,r,s,i){let{ctx:o,ratio:l}=this,a=r*l,c=i?a:-a;o.save(),o.beginPath(),o.moveTo(n,e),o.lineTo(n-a*.6,e+c),o.lineTo(n+a*.6,e+c),o.closePath(),o.fillStyle=s,o.fill(),o.restore()}occupy(n,e,r,s){this.obstacles.push({x:n,y:e,width:r,height:s})}label(n,e,r){if(!n||e.strength<1)return;let{colour:s,priority:i,strength:o}=e,l=o>1;this.wishes.push({text:n,colour:s,priority:l?-1:i,places:r,forced:l})}note(n,e,r){this.wishes.push({text:n,colour:e,priority:4,places:r,forced:!1})}flush(){let{ctx:n,ratio:e,box:r}=this;if(!this.wishes.length)return;n.save(),n.font=`500 ${11*e}px ${Gt}`,n.textBaseline="middle",n.textAlign="left";let s=4*e,i=c=>n.measureText(c).width+2*s,o=this.dots(),l=c=>o.filter(([h,d])=>h>=c.x&&h<=c.x+c.width&&d>=c.y&&d<=c.y+c.height).length,a=jc(this.wishes,r,i,16*e,l,this.obstacles);for(let{x:c,y:h,width:d,height:g,text:b,colour:$}of a)n.fillStyle=pt(this.colours.surface,.86),n.beginPath(),n.roundRect(c,h,d,g,3*e),n.fill(),n.fillStyle=$,n.fillText(b,c+s,h+g/2+e*.5);n.restore()}dots(){let n=[];for(let e of this.curves){let{steps:r,values:s}=e,i=null;r.forEach((o,l)=>{let a=s[l];if(typeof a!="number"){i=null;return}let c=[this.x(o,e),this.y(a)];if(!this.inside(c[0])&&(!i||!this.inside(i[0]))){i=c;return}if(i){let d=Math.hypot(c[0]-i[0],c[1]-i[1]);if(d<6*this.ratio)return;let g=Math.min(100,Math.ceil(d/(6*this.ratio)));for(let b=1;b<g;b+=1){let $=b/g;n.push([i[0]+(c[0]-i[0])*$,i[1]+(c[1]-i[1])*$])}}n.push(c),i=c})}return n}};var Vc={nan:"NaN",inf:"+Inf","-inf":"−Inf"};function qc(t,n){t.curves.forEach((e,r)=>{let s=t.colours[n(e)];for(let{step:i,value:o,count:l}of e.marks){let a=t.x(i,e),c=t.x(Hm(e,i,l),e);if(c<t.box.x||a>t.right)continue;let h=o!=="-inf",d=(4+r*11)*t.ratio,g=h?t.box.y+d:t.bottom-d,b=h?g+5*t.ratio:g-5*t.ratio;t.occupy(a-6*t.ratio,b-5*t.ratio,c-a+12*t.ratio,10*t.ratio),t.within(()=>{c>a&&t.line(a,b,c,b,s,3),t.triangle(a,g,9,s,h)});let $=l>1?`${Vc[o]} ×${l}`:Vc[o],E=7*t.ratio,R=h?b+6*t.ratio:b-22*t.ratio;t.label($,{colour:s,strength:1,priority:2},(P,S)=>[[a+E,b-S/2],[a-P-E,b-S/2],[a-P/2,R],[a+E,R],[a-P/2,R+(h?S:-S)]])}})}function Hm(t,n,e){if(e<2)return n;let r=t.steps.indexOf(n);if(r<0)return n;let s=r;for(;s+1<t.steps.length&&t.values[s+1]===null;)s+=1;return t.steps[s]??n}function Wc(t){let n=t.colours["text-2"],e=[...new Set(t.curves.flatMap(r=>r.resets))];for(let r of e){let s=t.x(r);t.inside(s)&&(t.line(s,t.box.y,s,t.bottom,n,1,[1,3]),t.label("log goes back",{colour:n,strength:1,priority:4},(i,o)=>{let l=3*t.ratio,a=t.bottom-o-l,c=t.box.y+(t.box.height-o)/2;return[a,t.box.y+l,c].flatMap(h=>[[s+l,h],[s-i-l,h]])}))}}function Kc(t){let n=t.colours["text-2"],[e]=[...t.curves].sort((r,s)=>s.points-r.points);for(let{step:r,seconds:s}of e?.pauses??[]){let i=e?.steps.find(b=>b>r)??r,[o,l]=[t.x(r,e),t.x(i,e)];if(l<t.box.x||o>t.right)continue;let a=t.abscissa.axis!=="step",c=(o+l)/2;t.within(b=>{if(!a){t.line(c,t.box.y,c,t.bottom,n,1,[4,2,1,2]);return}b.fillStyle=pt(n,.1),b.fillRect(o,t.box.y,Math.max(l-o,t.ratio),t.box.height)});let h=`paused ${on(s)}`,[d,g]=[Math.max(o,t.box.x),Math.min(l,t.right)];t.note(h,n,(b,$)=>[[a&&g-d>b?(d+g-b)/2:c+3*t.ratio,t.bottom-$-3*t.ratio]])}}function Gc(t,n){let e=t.colours["text-2"],r=3*t.ratio;for(let{value:s,label:i}of n){let o=t.y(s),l=o<t.box.y?"↑ ":o>t.bottom?"↓ ":"";l||t.line(t.box.x,o,t.right,o,e,1,[2,2]),t.note(l+i,e,(a,c)=>{let h=Math.max(o-c-r,t.box.y+r),d=Math.min(o+r,t.bottom-c-r);return[0,1,.5,.25,.75].flatMap(g=>{let b=t.box.x+r+(t.box.width-a-2*r)*g;return[[b,h],[b,d]]})})}}function Zr(t){return["train","validation","test"].includes(t)?t:"none"}function Ti(t){return t==="validation"||t==="test"}var Im=10;function Yc(t,n,e){let r=new Qr(t,n.palette,n.curves,e);fl(n,({evidence:s},i)=>{pr(s).under?.(r,s,i)})}function Jc(t,n,e){let{curves:r,splits:s,palette:i}=n,o=new Qr(t,i,r,e);Kc(o),Wc(o),qc(o,l=>Zr(s[r.indexOf(l)]??"none")),Gc(o,n.levels),fl(n,({evidence:l},a)=>{pr(l).over?.(o,l,a)}),o.flush()}function Qc(t,n,e,r,s){let i=new Qr(t,n.palette,n.curves,e),o=[i.box.x+r*i.ratio,i.box.y+s*i.ratio],l=null,a=Im;return fl(n,({evidence:c,id:h})=>{let d=pr(c).distance?.(i,c,o)??1/0;d/i.ratio>=a||(a=d/i.ratio,l=h)}),l}function fl(t,n){let{annotations:e,lit:r,palette:s}=t,i={point:0,gap:1,level:2,span:3,stat:4};for(let o of e){let{finding:l,evidence:a,id:c}=o,h=r!==null&&(c===r||c.startsWith(`${r}#`));if(!h&&!ln(l))continue;let d=h?2:r===null?1:.5;n(o,{colour:s[l.severity],strength:d,priority:i[a.kind]})}}var Fm=60,Zc=16,Um=.35;function ep(t,n,e){let r=t.curves.flatMap((i,o)=>i.smoothed?[o]:[]);return[...t.curves.map((i,o)=>Xc(t,o,o,n,e,r.includes(o))),...r.map((i,o)=>Xc(t,i,t.curves.length+o,n,e,null))]}function Xc(t,n,e,r,s,i){let o=t.splits[n]??"none",l=t.palette[Zr(o)],a=i?pt(l,Um):l,c=Ti(o),h=i===null?0:Fm,d=c&&!i;return{stroke:a,width:i?1.25:c?2:1.75,spanGaps:!1,points:{show:!0,size:(c?7:5)-(i?2:0),width:i?1:1.5,stroke:a,fill:c?t.palette.surface:a,filter:()=>Bm(r(),e,s(),h,d)}}}function Bm({x:t,columns:n,isolated:e},r,[s,i],o,l){let a=[];if((n[r]??[]).forEach((h,d)=>{let g=t[d]??0;typeof h=="number"&&g>=s&&g<=i&&a.push(d)}),a.length<=o)return a;let c=new Set(e[r]);if(l){let h=a.length/Zc;for(let d=0;d<Zc;d+=1)c.add(a[Math.floor((d+.5)*h)]??0)}return[...c].sort((h,d)=>h-d)}function tp(t){return t==="mousemove"||t==="mouseleave"}function np(t,n){return t.length===n.length&&t.every((e,r)=>e===n[r])}var Ei=class{constructor(n,e,r){this.root=n;this.events=e;this.syncKey=r;this.grid={x:[],columns:[],isolated:[]};this.abscissa=new Es("step",[],0);this.window=null;this.chart=null;this.scene=null;this.size={width:0,height:0};this.built="";this.hovered=null}show(n){let e=this.scene;this.scene=n;let r=!e||!np(e.curves,n.curves)||e.axis!==n.axis||e.origin!==n.origin;if(r&&(this.abscissa=new Es(n.axis,n.curves,n.origin),this.grid=this.abscissa.grid()),!this.size.width||!this.size.height)return;let s=n.annotations.filter(({finding:b})=>ln(b)).flatMap(({evidence:b})=>pr(b).values?.(b)??[]);s.push(...n.levels.map(({value:b})=>b));let{scale:i,axis:o,palette:l,splits:a,xRange:c,yRange:h}=n,d=n.curves.map(b=>b.smoothed!==void 0),g=JSON.stringify([i,o,l.page,a,d,c,h,s]);!this.chart||g!==this.built?(this.built=g,this.build(n,s)):r?(this.chart.setData(this.data(),!1),this.rescale(),this.fitValues(this.chart)):(e.lit!==n.lit||!np(e.annotations,n.annotations))&&(n.annotations.length||e.annotations.length)&&this.chart.redraw(!1)}resize(n,e){!n||!e||n===this.size.width&&e===this.size.height||(this.size={width:n,height:e},this.chart?this.chart.setSize(this.size):this.scene&&this.show({...this.scene}))}destroy(){this.chart?.destroy(),this.chart=null,this.built=""}zoom(n){this.window=n,this.rescale(),this.events.zoom(n)}point(n){let e=n===null?void 0:this.grid.x[n];if(!this.chart)return;let r=e===void 0?-10:this.chart.valToPos(e,"x");this.chart.setCursor({left:r,top:e===void 0?-10:10})}get canvas(){return this.chart?.ctx.canvas??null}nearest(n,e){let r=this.grid.columns[n]??[];for(let s=0;s<r.length;s+=1){if(typeof r[e-s]=="number")return e-s;if(typeof r[e+s]=="number")return e+s}return null}stepAt(n){let e=this.grid.x[n]??0;for(let[r,s]of(this.scene?.curves??[]).entries()){let i=s.steps[this.abscissa.indexAt(r,e)];if(i!==void 0)return i}return Math.round(this.abscissa.step(e))}data(){return[this.grid.x,...this.grid.columns]}rescale(){let[n,e]=this.shown();this.chart?.setScale("x",{min:n,max:e})}fitValues(n){let{range:e}=n.scales.y??{};if(typeof e!="function")return;let[r,s]=e(n,0,1,"y");typeof r=="number"&&typeof s=="number"&&n.setScale("y",{min:r,max:s})}shown(){let{x:n}=this.grid,e=this.window??this.scene?.xRange??null,[r,s]=e?[this.abscissa.x(e[0]),this.abscissa.x(e[1])]:[n[0]??0,n.at(-1)??1];return r===s?[r-.5,s+.5]:[r,s]}build(n,e){this.chart?.destroy();let r=()=>this.grid,s=()=>this.shown(),i={...this.size,padding:[8,12,0,0],legend:{show:!1},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},points:{size:8,width:2},sync:{key:this.syncKey,setSeries:!1,scales:["x",null],filters:{pub:tp,sub:tp}},dataIdx:(o,l,a)=>l?this.nearest(l-1,a)??a:a,bind:{dblclick:()=>()=>(this.zoom(null),null)}},scales:Za(n,this.grid,e,()=>this.scene?.curves??[],()=>this.steps(),s),axes:Uc(n.palette,n.scale!=="linear",n.axis),series:[{},...ep(n,r,s)],hooks:{drawClear:[o=>this.scene&&Yc(o,this.scene,this.abscissa)],draw:[o=>this.scene&&Jc(o,this.scene,this.abscissa)],setCursor:[o=>this.events.cursor((o.cursor.left??-1)<0?null:o.cursor.idx??null)],setSelect:[o=>this.onSelect(o)]}};this.chart=new Ve(i,this.data(),this.root),this.listen(this.chart),this.rescale()}steps(){return this.window??this.scene?.xRange??[-1/0,1/0]}listen(n){let e=s=>this.scene&&Qc(n,this.scene,this.abscissa,s.offsetX,s.offsetY),r=s=>{s!==this.hovered&&(this.hovered=s,n.over.style.cursor=s===null?"":"pointer",this.events.hover(s))};n.over.addEventListener("mousemove",s=>{r(s.buttons?null:e(s))}),n.over.addEventListener("mouseleave",()=>{r(null)}),n.over.addEventListener("click",s=>{let i=e(s);i!==null&&this.events.pick(i)})}onSelect(n){let{left:e,width:r}=n.select;if(r<5)return;let s=[n.posToVal(e,"x"),n.posToVal(e+r,"x")],i=[this.abscissa.step(s[0]),this.abscissa.step(s[1])];n.setSelect({left:0,top:0,width:0,height:0},!1),i[0]<i[1]&&this.zoom(i)}};var _i=ne`
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
`;function rp(t,n){let e=[];if(n.classes!==null&&t.role==="loss"){let r=Math.log(n.classes);e.push({value:r,label:`ln ${me(n.classes)} = ${Y(r)}`})}for(let[r,s]of n.levels)r===t.title&&e.push({value:s,label:Y(s)});return e}function sp(t,n){let e=t.findLastIndex(({better:o})=>o!=="none"),[r,s]=[t[e],n[e]];if(!r||!s)return null;let i=null;for(let[o,l]of s.values.entries()){if(l===null)continue;(i===null||(r.better==="lower"?l<i.value:l>i.value))&&(i={value:l,step:s.steps[o]??0})}return i&&{value:i.value,label:`best ${Y(i.value)} @ ${rt(i.step)}`}}function ip(t,n){let e=t.kind==="span"?[t.first_step,t.last_step]:"step"in t?[t.step,t.step]:null,[r=0,s=0]=e??[],i=n[1]-n[0];if(!e||i<=0)return null;let o=Math.max((s-r)*.5,i*.05,2),l=[Math.max(n[0],r-o),Math.min(n[1],s+o)];return l[1]-l[0]>i*.7||l[0]>=l[1]?null:l}var jm=30,Mi=class{constructor(n){this.host=n;this.curves=null;this.whole=[];this.error=null;this.wanted=null;this.window=null;this.request=0;this.zoomRequest=null;n.addController(this)}hostDisconnected(){this.stop()}async load(n){this.wanted=n;let e=this.request+=1;try{let r=await n.store.load(n.run,n.series,n.width,n.smoothing);if(e!==this.request)return;this.whole=r,this.error=null,(!this.window||!this.curves)&&this.put(r),this.window&&await this.refine(this.window)}catch(r){if(e!==this.request||En(r))return;this.error=r.message,this.host.requestUpdate()}}zoom(n){this.window=n,this.stop(),n?this.timer=setTimeout(()=>{this.refine(n)},jm):this.put(this.whole)}stop(){clearTimeout(this.timer),this.zoomRequest?.abort()}put(n){this.curves=n,this.host.requestUpdate()}async refine([n,e]){let{wanted:r,whole:s}=this;if(!r||!s.some(a=>a.thinned)){this.curves!==s&&this.put(s);return}let[i,o]=[Math.floor(n),Math.ceil(e)],l=this.zoomRequest=new AbortController;try{let a=await r.store.source.curves(r.run,[...r.series],r.width,{start:i,end:o},l.signal,r.smoothing);if(l.signal.aborted||s!==this.whole)return;this.put(s.map(c=>{let h=a.series.find(({member:d,tag:g})=>d===c.member&&g===c.tag);return h?li(c,h,i,o):c}))}catch{}}};function lp(t,n,e,r,s){if(t.ctrlKey||t.metaKey||t.altKey)return null;let i=n.grid.x.length-1,o=t.shiftKey?Math.max(1,Math.round(i/20)):1,l=e??(t.key==="ArrowLeft"?i+1:-1);switch(t.key){case"ArrowLeft":return{cursor:Math.max(0,l-o)};case"ArrowRight":return{cursor:Math.min(i,l+o)};case"Home":return{cursor:0};case"End":return{cursor:i};case"+":case"=":return op(n,e,.5);case"-":return op(n,e,2);case"Escape":case"0":return{zoom:null};case"n":case"p":{let a=s[Vm(s,r,t.key==="n"?1:-1)];return a?{evidence:a.id}:null}case"Enter":return s.some(({id:a})=>a===r)?{find:!0}:null;default:return null}}function Vm(t,n,e){let r=t.findIndex(({id:s})=>s===n);return r<0?e>0?0:t.length-1:(r+e+t.length)%t.length}function op(t,n,e){let[r,s]=[t.stepAt(0),t.stepAt(t.grid.x.length-1)];if(r>=s)return null;let[i,o]=t.window??[r,s],l=n===null?(i+o)/2:t.stepAt(n),a=(o-i)*e/2,c=[Math.max(r,l-a),Math.min(s,l+a)];return{zoom:c[0]<=r&&c[1]>=s?null:c}}var qm={error:vt`<path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" fill="currentColor"/><path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" class="cut-out"/>`,warning:vt`<path d="M8 1.2L15.4 14.4H.6z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/><path d="M8 5.6v4.2m0 1.6v1" class="cut-out"/>`,info:vt`<rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor"/><path d="M8 4v1.2m0 2V12" class="cut-out"/>`,unjudged:vt`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2"/><path d="M5.5 8h5" fill="none" stroke="currentColor" stroke-width="1.6"/>`,healthy:vt`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M5 8.2l2.2 2.2L11 6" fill="none" stroke="currentColor" stroke-width="1.6"/>`};function un(t){return v`<svg class="shape ${t}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${qm[t]}
  </svg>`}function cn(t){return v`<span class="badge ${t}">${un(t)}<span>${vs[t]}</span></span>`}function Ne(t){return Ai(Ma(t))}function Ai(t){return v`${t.map(n=>"code"in n?v`<code>${n.code}</code>`:n.text)}`}function vn(t){let n=t.lastIndexOf("/")+1;return v`<span class="name" title=${t}
    >${n?v`<span class="folder">${t.slice(0,n)}</span>`:T}<span class="leaf"
      >${t.slice(n)}</span
    ></span
  >`}function ap(t){let n=t==="validation"||t==="test",e=["train","validation","test"].includes(t)?t:"none",r=n?vt`<circle cx="10" cy="6" r="3" fill="var(--td-surface)" stroke="currentColor" stroke-width="1.5"/>`:T;return v`<svg class="swatch" width="20" height="12" style="color: var(--td-${e})" aria-hidden="true">
    <path d="M0 6h20" stroke="currentColor" stroke-width="2" />
    ${r}
  </svg>`}function Ms({split:t,member:n,tag:e},r){return r>1?t:t==="none"?n==="."?e:n:t}function hl(t,n,e,r,s){let i=n[e];if(!i)return{text:"",smoothed:"",away:null};let o=h=>i.smoothed?Nr(i.smoothed[h],s):"";if(r===null||!t){let h=i.values.findLastIndex(d=>d!==null);return{text:Nr(i.values[h],s),smoothed:o(h),away:null}}let l=t.abscissa.indexAt(e,t.grid.x[r]??NaN);if(l>=0&&i.values[l]===null)return{text:"not finite",smoothed:"",away:null};let a=t.nearest(e,r),c=a===null?-1:t.abscissa.indexAt(e,t.grid.x[a]??NaN);return c<0?{text:"–",smoothed:"",away:null}:{text:Nr(i.values[c],s),smoothed:o(c),away:a===r?null:i.steps[c]??null}}function up(t,{text:n,smoothed:e,away:r},s,i,o){let l=`${t.member==="."?"":`${t.member} · `}${t.tag}
${t.why}`,a=v`${ap(t.split)}<span class="cut">${Ms(t,s)}</span>`;return v`<span class="key ${i?"off":""}">
    ${s>1?v`<button
            class="name"
            title=${`${l}
${i?"Show":"Hide"} this curve`}
            aria-pressed=${!i}
            @click=${o}
          >
            ${a}
          </button>`:v`<span class="name" title=${l}>${a}</span>`}<b>${i?"hidden":n}</b>${e&&!i?v`<span class="quiet" title="Smoothed">≈ ${e}</span>`:T}${r!==null?v`<span class="quiet">@ ${me(r)}</span>`:T}
  </span>`}function cp(t,n,e){let r=e===null?void 0:t?.grid.x[e];if(!t||e===null||r===void 0){let o=Math.max(...n.map(l=>l.steps.at(-1)??0));return v`<span class="step quiet">last, step ${me(o)}</span>`}let{axis:s}=t.abscissa,i=s==="wall"?Fc(r):s==="relative"?on(Math.max(0,r)):"";return v`<span class="step quiet"
    >${i?v`${i} · `:T}step ${me(t.stepAt(e))}</span
  >`}var pp=ne`
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
`;var Xr=16,dp=64,Wm=12;function fp(t,{title:n,note:e,keys:r},s){let i=t.width/(t.clientWidth||t.width),o=document.createElement("canvas");o.width=t.width+2*Xr*i,o.height=t.height+(dp+Wm)*i;let l=o.getContext("2d");if(!l)return o;l.fillStyle=s.surface,l.fillRect(0,0,o.width,o.height),l.drawImage(t,Xr*i,dp*i),l.scale(i,i);let a=o.width/i-2*Xr;l.textBaseline="middle",l.fillStyle=s.text,l.font=`600 14px ${Gt}`,l.fillText(n,Xr,20,a*.6);let c=Math.min(a*.6,l.measureText(n).width);l.fillStyle=s["text-2"],l.font=`400 12px ${Gt}`,l.textAlign="right",l.fillText(e,Xr+a,20,Math.max(1,a-c-16)),l.textAlign="left";let h=Xr;for(let{split:d,text:g}of r)Km(l,h,44,s[Zr(d)],Ti(d)?s.surface:null),l.fillStyle=s.text,l.fillText(g,h+26,44),h+=26+l.measureText(g).width+16;return o}function Km(t,n,e,r,s){t.strokeStyle=r,t.lineWidth=2,t.beginPath(),t.moveTo(n,e),t.lineTo(n+20,e),t.stroke(),s!==null&&(t.fillStyle=s,t.lineWidth=1.5,t.beginPath(),t.arc(n+10,e,3,0,2*Math.PI),t.fill(),t.stroke())}var Gm={nan:"NaN",inf:"Infinity","-inf":"-Infinity"};function hp(t,n,e){let[r,s]=e??[-1/0,1/0],i=[...new Set(n.flatMap(c=>c.steps))].filter(c=>c>=r&&c<=s).sort((c,h)=>c-h),o=n.map(c=>new Map(c.steps.map((h,d)=>[h,d]))),l=["step"];t.forEach((c,h)=>{let d=c.member==="."?c.tag:`${c.member}/${c.tag}`;l.push(d,`${d} wall_time`),n[h]?.smoothed&&l.push(`${d} smoothed`)});let a=i.map(c=>{let h=[String(c)];return n.forEach((d,g)=>{let b=o[g]?.get(c),$=b===void 0?"":d.values[b]??Ym(d,c);h.push(String($),String(b===void 0?"":d.wall_times[b]??"")),d.smoothed&&h.push(String(b===void 0?"":d.smoothed[b]??""))}),h.join(",")});return[l.map(Jm).join(","),...a,""].join(`\r
`)}function Ym(t,n){let e=t.marks.findLast(r=>r.step<=n);return Gm[e?.value??"nan"]}function Jm(t){let n=/^[=+\-@\t]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function mp(t,n,e){let r=[`### ${Ze(t.rule)}: ${Pi(t.run)}`,"",`**${t.severity}**, ${t.confidence} confidence`,"",t.message,""],s=t.evidence.flatMap(l=>l.kind==="stat"?[l]:[]);if(s.length){r.push("| Measured | Value | Limit |","| --- | ---: | ---: |");for(let{name:l,value:a,limit:c,unit:h}of s){let d=c===null?"":dr(c,h);r.push(`| ${Pi(l)} | ${dr(a,h)} | ${d} |`)}r.push("")}let i=t.evidence.filter(l=>l.kind!=="stat");for(let l of i){let{name:a,value:c}=Jr(l);r.push(`- ${Pi(a)}${c?`: ${Pi(c)}`:""}`)}i.length&&r.push("");let o=t.remedies.map(l=>n?.remedies[l]?.action).filter(l=>l!==void 0);return o.length&&r.push("What to do next:","",...o.map((l,a)=>`${a+1}. ${l}`),""),e&&r.push(`<${e}>`,""),r.join(`
`)}function Pi(t){return t.replace(/[\\`*_[\]<>|#]/g,"\\$&").replace(/\s+/g," ")}function ml(t,n,e){return`${`${t} ${n}`.replace(/[^\p{L}\p{N}._=-]+/gu,"-").replace(/^[-.]+|-+$/g,"").slice(0,120)||"chart"}.${e}`}var it=class extends ue{constructor(){super(...arguments);this.series=[];this.curves=[];this.shown=[];this.heading="";this.run="";this.window=null;this.log=!1;this.dark=!1;this.canvas=()=>null;this.item=(e,r,s)=>v`<button
      role=${s===void 0?"menuitem":"menuitemcheckbox"}
      aria-checked=${s??T}
      @click=${()=>{r(),this.close()}}
    >
      ${e}<span class="tick" aria-hidden="true">${s?"✓":""}</span>
    </button>`}close(){this.box.open=!1,this.handle.focus()}onFocusOut(e){let r=e.relatedTarget;(!r||!this.renderRoot.contains(r))&&(this.box.open=!1)}onKey(e){e.key!=="Escape"||!this.box.open||(e.stopPropagation(),this.close())}savePicture(){let e=this.canvas();if(!e)return;let r=this.shown.map(l=>this.series[l]).filter(l=>l!==void 0).map(l=>({split:l.split,text:Ms(l,this.series.length)})),s=this.window?.map(l=>me(Math.round(l))).join(" to "),i=[this.run,s?`steps ${s}`:""].filter(Boolean).join(" · ");fp(e,{title:this.heading,note:i,keys:r},rr(this.dark)).toBlob(l=>l&&gp(l,ml(this.run,this.heading,"png")),"image/png")}saveNumbers(){let e=hp(this.shown.flatMap(r=>this.series[r]??[]),this.shown.flatMap(r=>this.curves[r]??[]),this.window);gp(new Blob([e],{type:"text/csv;charset=utf-8"}),ml(this.run,this.heading,"csv"))}render(){let e=this.curves.some(r=>r.thinned);return v`<details
      @focusout=${r=>this.onFocusOut(r)}
      @keydown=${r=>this.onKey(r)}
    >
      <summary aria-label=${`More for ${this.heading}`} title="More">
        <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
          <circle cx="3" cy="8" r="1.4" />
          <circle cx="8" cy="8" r="1.4" />
          <circle cx="13" cy="8" r="1.4" />
        </svg>
      </summary>
      <div class="menu" role="menu">
        ${this.item("Logarithmic values",()=>this.dispatchEvent(new CustomEvent("td-log",{detail:!this.log})),this.log)}
        ${this.item("Save picture (PNG)",()=>{this.savePicture()})}
        ${this.item(e?"Save shown points (CSV)":"Save points (CSV)",()=>{this.saveNumbers()})}
      </div>
    </details>`}};it.styles=[Se,ne`
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
    `],w([M({attribute:!1})],it.prototype,"series",2),w([M({attribute:!1})],it.prototype,"curves",2),w([M({attribute:!1})],it.prototype,"shown",2),w([M()],it.prototype,"heading",2),w([M()],it.prototype,"run",2),w([M({attribute:!1})],it.prototype,"window",2),w([M({type:Boolean})],it.prototype,"log",2),w([M({type:Boolean})],it.prototype,"dark",2),w([M({attribute:!1})],it.prototype,"canvas",2),w([Kt("details")],it.prototype,"box",2),w([Kt("summary")],it.prototype,"handle",2),it=w([$e("td-chart-menu")],it);function gp(t,n){let e=document.createElement("a");e.href=URL.createObjectURL(t),e.download=n,e.click(),setTimeout(()=>{URL.revokeObjectURL(e.href)},1e4)}var ce=class extends CustomEvent{constructor(n,e){super(n,{detail:e,bubbles:!0,composed:!0})}};var Qm=400,yn=class extends ue{constructor(){super(...arguments);this.curves=[];this.series=[];this.zoom=null;this.open=!1}render(){return v`<details @toggle=${e=>this.open=e.target.open}>
      <summary class="fold">Show numbers</summary>
      ${this.open?this.renderTable():T}
    </details>`}renderTable(){let{x:e}=Hr(this.curves),[r,s]=this.zoom??[-1/0,1/0],i=e.filter(d=>d>=r&&d<=s),o=Math.max(1,Math.ceil(i.length/Qm)),l=i.filter((d,g)=>g%o===0||g===i.length-1),a=this.curves.reduce((d,g)=>d+g.points,0),c=this.curves.map(d=>new Map(d.steps.map((g,b)=>[g,d.values[b]??null]))),h=l.length<i.length||this.curves.some(d=>d.thinned);return v`<div class="box" tabindex="0" role="region" aria-label="Numbers">
      <table>
        ${h?v`<caption>
                ${ae(l.length,"row")} of ${ae(a,"point")}; zoom in on the chart to see
                more.
              </caption>`:T}
        <thead>
          <tr>
            <th scope="col">Step</th>
            ${this.series.map(d=>v`<th scope="col" title=${`${d.member} · ${d.tag}`}>
                  ${this.series.length>1?d.split:d.tag}
                </th>`)}
          </tr>
        </thead>
        <tbody>
          ${l.map(d=>v`<tr>
                <td>${me(d)}</td>
                ${c.map(g=>{let b=g.get(d);return v`<td>
                    ${b===void 0?"":b===null?"not finite":Y(b,5)}
                  </td>`})}
              </tr>`)}
        </tbody>
      </table>
    </div>`}};yn.styles=[Se,ne`
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
    `],w([M({attribute:!1})],yn.prototype,"curves",2),w([M({attribute:!1})],yn.prototype,"series",2),w([M({attribute:!1})],yn.prototype,"zoom",2),w([X()],yn.prototype,"open",2),yn=w([$e("td-numbers")],yn);var Ft=ne`
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
    text-overflow: ellipsis;
    white-space: pre;
    font-weight: 600;
  }
  .swatch {
    flex: none;
    display: block;
  }
`;var ye=class extends ue{constructor(){super(...arguments);this.run="";this.series=[];this.heading="";this.generation=0;this.annotations=[];this.lit=null;this.dark=!1;this.sync="steps";this.xRange=null;this.yRange=null;this.log=null;this.scale="auto";this.axis="step";this.origin=null;this.smoothing=0;this.levels=[];this.best=!1;this.joint=!1;this.window=null;this.cursor=null;this.seen=!1;this.spoken="";this.off=new Set;this.data=new Mi(this);this.drawn=null;this.range=null;this.towering=!1;this.plot=null;this.watch=null;this.size=null}connectedCallback(){super.connectedCallback(),this.watch=new IntersectionObserver(e=>{e.some(r=>r.isIntersecting)&&(this.seen=!0)},{rootMargin:"400px"}),this.watch.observe(this)}disconnectedCallback(){super.disconnectedCallback(),this.watch?.disconnect(),this.size?.disconnect(),this.size=null,this.plot?.destroy(),this.plot=null}get steps(){let r=this.data.whole.flatMap(({steps:s})=>s.length?[s[0],s.at(-1)]:[]).filter(s=>s!==void 0);return r.length?[Math.min(...r),Math.max(...r)]:null}willUpdate(e){e.has("series")&&(this.off=new Set);let r=["series","run","generation","seen","smoothing"].some(s=>e.has(s));if(this.seen&&r){let{store:s,run:i,series:o,smoothing:l}=this;this.data.load({store:s,run:i,series:o,width:this.clientWidth||800,smoothing:l})}this.drawn!==this.data.curves&&(this.drawn=this.data.curves,this.range=yt(this.drawn??[]),this.towering=ai(this.data.whole))}updated(e){let r=this.renderRoot.querySelector(".plot");if(!r||!this.drawn)return;let s=this.plot===null;this.plot??=new Ei(r,{zoom:o=>this.onZoom(o),cursor:o=>this.cursor=o,hover:o=>this.dispatchEvent(new ce("td-light",{id:o,show:!1})),pick:o=>this.dispatchEvent(new ce("td-find",{id:o}))},this.sync),this.size||(this.size=new ResizeObserver(()=>this.plot?.resize(r.clientWidth,r.clientHeight)),this.size.observe(r)),this.plot.show(this.scene(this.drawn)),this.plot.resize(r.clientWidth,r.clientHeight);let i=this.window&&[...this.window];(e.has("window")||s)&&this.plot.window?.join()!==i?.join()&&this.plot.zoom(i)}scene(e){let{annotations:r,lit:s,xRange:i,yRange:o,axis:l,levels:a,best:c,series:h}=this,d=this.shown,g=c?sp(h,this.data.whole):null,b=e.flatMap(({wall_times:$})=>$[0]??[]);return{curves:d.map($=>e[$]).filter($=>$!==void 0),splits:d.map($=>h[$]?.split??"none"),annotations:r,lit:s,axis:l,origin:this.origin??(b.length?Math.min(...b):0),scale:this.ownScale,levels:g?[...a,g]:a,palette:rr(this.dark),xRange:i,yRange:o}}get shown(){return this.series.map((e,r)=>r).filter(e=>!this.off.has(e))}get ownScale(){return this.log===null&&this.scale!=="auto"?this.scale:this.log??this.towering?"log":"linear"}toggle(e){let r=new Set(this.off);r.delete(e)||r.add(e),this.off=r.size<this.series.length?r:new Set,this.cursor=null}onZoom(e){e?.join()!==this.window?.join()&&this.dispatchEvent(new ce("td-window",{window:e})),this.data.zoom(e)}onKey(e){let{plot:r,annotations:s,lit:i}=this;if(!r||e.target!==e.currentTarget)return;let o=lp(e,r,this.cursor,i,s);if(!o)return;e.preventDefault(),o.cursor!==void 0&&(r.point(o.cursor),this.cursor=o.cursor,this.spoken=this.sayCursor(r,o.cursor)),o.zoom!==void 0&&r.zoom(o.zoom),o.find&&i!==null&&this.dispatchEvent(new ce("td-find",{id:i}));let l=s.find(({id:h})=>h===o.evidence);if(!l)return;let{name:a,value:c}=Jr(l.evidence);this.spoken=`${a} ${c}`,this.dispatchEvent(new ce("td-light",{id:l.id,show:!1}))}sayCursor(e,r){let s=this.shown.map((i,o)=>{let l=this.series[i],a=hl(e,this.visible,o,r,this.range);return l?`${Ms(l,this.series.length)} ${a.text}`:""});return[`step ${me(e.stepAt(r))}`,...s].join(", ")}get visible(){return this.shown.map(e=>this.drawn?.[e]).filter(e=>e!==void 0)}render(){let{error:e,curves:r}=this.data;return v`<figure aria-label=${this.heading}>
      <div class="head">
        <h3 class="cut" title=${this.heading}>${this.heading}</h3>
        ${this.joint||!r?T:this.renderMenu(r)}
      </div>
      <div class="legend">
        ${this.series.map((s,i)=>this.renderKey(s,i))}
        ${r?cp(this.plot,r,this.cursor):T}
      </div>
      ${e?v`<div class="message">${e}</div>`:v`<div
              class="plot ${r?"":"waiting"}"
              tabindex="0"
              role="img"
              aria-label=${this.describe()}
              @keydown=${s=>this.onKey(s)}
            ></div>`}
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      ${r&&this.seen?v`<td-numbers .curves=${r} .series=${this.series} .zoom=${this.window}></td-numbers>`:T}
    </figure>`}renderMenu(e){return v`<td-chart-menu
      .series=${this.series}
      .curves=${e}
      .heading=${this.heading}
      .run=${this.run}
      .window=${this.window}
      .log=${this.ownScale!=="linear"}
      .dark=${this.dark}
      .canvas=${()=>this.plot?.canvas??null}
      .shown=${this.shown}
      @td-log=${r=>this.log=r.detail}
    ></td-chart-menu>`}renderKey(e,r){let s=this.shown.indexOf(r),i=s>=0?hl(this.plot,this.visible,s,this.cursor,this.range):{text:"",smoothed:"",away:null};return up(e,i,this.series.length,s<0,()=>{this.toggle(r)})}describe(){let e=this.series.map(s=>`${s.split==="none"?s.tag:s.split}, ${ae(s.points,"point")}`),r=this.annotations.length?" N and P go through what was found, Enter to its text.":"";return`Chart of ${this.heading}: ${e.join("; ")}. Arrow keys read values, plus and minus zoom, Escape resets.${r}`}};ye.styles=[Se,Ft,_i,pp],w([M({attribute:!1})],ye.prototype,"store",2),w([M()],ye.prototype,"run",2),w([M({attribute:!1})],ye.prototype,"series",2),w([M()],ye.prototype,"heading",2),w([M({type:Number})],ye.prototype,"generation",2),w([M({attribute:!1})],ye.prototype,"annotations",2),w([M({attribute:!1})],ye.prototype,"lit",2),w([M({type:Boolean})],ye.prototype,"dark",2),w([M()],ye.prototype,"sync",2),w([M({attribute:!1})],ye.prototype,"xRange",2),w([M({attribute:!1})],ye.prototype,"yRange",2),w([M({attribute:!1})],ye.prototype,"log",2),w([M()],ye.prototype,"scale",2),w([M()],ye.prototype,"axis",2),w([M({attribute:!1})],ye.prototype,"origin",2),w([M({type:Number})],ye.prototype,"smoothing",2),w([M({attribute:!1})],ye.prototype,"levels",2),w([M({type:Boolean})],ye.prototype,"best",2),w([M({type:Boolean})],ye.prototype,"joint",2),w([M({attribute:!1})],ye.prototype,"window",2),w([X()],ye.prototype,"cursor",2),w([X()],ye.prototype,"seen",2),w([X()],ye.prototype,"spoken",2),w([X()],ye.prototype,"off",2),ye=w([$e("td-chart")],ye);var bp="important",Zm=" !"+bp,vp=zr(class extends Pn{constructor(t){if(super(t),t.type!==ii.ATTRIBUTE||t.name!=="style"||t.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(t){return Object.keys(t).reduce((n,e)=>{let r=t[e];return r==null?n:n+`${e=e.includes("-")?e:e.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${r};`},"")}update(t,[n]){let{style:e}=t.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(n)),this.render(n);for(let r of this.ft)n[r]==null&&(this.ft.delete(r),r.includes("-")?e.removeProperty(r):e[r]=null);for(let r in n){let s=n[r];if(s!=null){this.ft.add(r);let i=typeof s=="string"&&s.endsWith(Zm);r.includes("-")||i?e.setProperty(r,i?s.slice(0,-11):s,i?bp:""):e[r]=s}}return bt}});var yp={light:["#0068a5","#c2410c","#0f766e","#a21caf","#4d5560","#8a6d00","#5b4bd6"],dark:["#5cb8f5","#ff9a5c","#3fd0bd","#f08cf0","#c3cad1","#e0c341","#a99bff"]},xp=[[],[7,4],[2,3],[9,3,2,3]];function gl(t,n){let e=n?yp.dark:yp.light,r=Math.floor(t/e.length)%xp.length;return{colour:e[t%e.length]??"",dash:[...xp[r]??[]]}}function Ci(t){let[n="",...e]=t;if(!e.length)return"";let r=n.length;for(let s of e){let i=0;for(;i<r&&s[i]===n[i];)i+=1;r=i}return n.slice(0,n.slice(0,r).lastIndexOf("/")+1)}function wp(t){return t==null?"–":typeof t=="number"?Y(t,6):String(t)}function $p(t,n){return t.found.includes(n)?"found":t.unchecked.includes(n)?"unchecked":"clear"}var bl={found:"found",unchecked:"could not look",clear:"clear"};function Sp(t){return t===null?"–":t>0?`+${Y(t)}`:Y(t)}function kp({quantity:t},n){return!t||n===null||n===0?null:n<0==(t.better==="lower")}function Rp({hparams:t,patterns:n,search:e}){if(!t.length)return"No patterns were searched for: the log names no hyper-parameter that differs between these runs.";if(!e.hypotheses)return"No patterns were searched for: no error or warning was found in some of these runs and not in others.";let r=`${ae(e.hypotheses,"test")} of ${ae(e.rules,"rule")}`,s=`Fisher’s exact test, Holm’s correction for all of them, alpha ${e.alpha}`;return`${n.length?"":"No sound pattern. "}${r} against ${e.splits.join("; ")} (${s}).`}var Xm=1,eg=3,tg=4,ng=600,rg=1200,qe=class extends ue{constructor(){super(...arguments);this.lines=[];this.generation=0;this.heading="";this.dark=!1;this.log=!1;this.window=null;this.baseline="";this.curves=[];this.shown=[];this.lost=[];this.cursor=null;this.lit=null;this.spoken="";this.whole=[];this.grid={x:[],columns:[],isolated:[]};this.chart=null;this.size=null;this.request=0;this.asked=""}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.timer),this.size?.disconnect(),this.size=null,this.chart?.destroy(),this.chart=null}willUpdate(e){let r=JSON.stringify([this.generation,this.lines.map(({run:s,series:i})=>[s,i.member,i.tag])]);r!==this.asked&&(this.asked=r,this.load()),e.has("window")&&this.whole.length&&this.zoomTo(),e.has("curves")&&(this.grid=Hr(this.curves))}async load(){let e=this.request+=1,{lines:r}=this,s=await Promise.allSettled(r.map(({run:o,series:l})=>this.store.load(o,[l],ng)));if(e!==this.request)return;let i=s.flatMap((o,l)=>{let a=o.status==="fulfilled"?o.value[0]:void 0,c=r[l];return a&&c?[{curve:a,line:c}]:[]});this.whole=i.map(({curve:o})=>o),this.curves=this.whole,this.shown=i.map(({line:o})=>o),this.lost=r.filter(o=>!this.shown.includes(o)).map(({run:o})=>o),this.window&&this.zoomTo()}zoomTo(){clearTimeout(this.timer),this.curves=this.whole;let{window:e,request:r}=this;if(!e)return;let[s,i]=[Math.ceil(e[0]),Math.floor(e[1])],o=async(l,a)=>{let c=this.shown[a];if(!l.thinned||!c||i<s)return l;let{series:h}=await this.store.source.curves(c.run,[c.series],rg,{start:s,end:i});return h[0]?li(l,h[0],s,i):l};this.timer=setTimeout(()=>{Promise.all(this.whole.map((l,a)=>o(l,a).catch(()=>l))).then(l=>{r===this.request&&e===this.window&&(this.curves=l)})},120)}updated(e){let r=this.renderRoot.querySelector(".plot");if(!r)return;this.size||(this.size=new ResizeObserver(()=>{!r.clientWidth||!r.clientHeight||(this.chart?this.chart.setSize({width:r.clientWidth,height:r.clientHeight}):this.draw(r))}),this.size.observe(r)),["curves","shown","dark","log","window","baseline"].some(i=>e.has(i))&&this.draw(r)}draw(e){let{clientWidth:r,clientHeight:s}=e;if(this.chart?.destroy(),this.chart=null,!r||!s||!this.curves.length)return;let i=rr(this.dark),{x:o}=this.grid,[l,a]=this.window??[o[0]??0,o.at(-1)??1],[c,h]=l===a?[l-.5,a+.5]:[l,a],d=yt(this.curves,c,h)??[0,1],g=d[0]<=0,b=(d[1]-d[0]||Math.abs(d[1])*.1||1)*.05,$=this.log&&!g?[d[0]/1.1,d[1]*1.1]:[d[0]-b,d[1]+b],E={range:()=>$,distr:this.log?g?tg:eg:Xm};this.log&&g&&(E.asinh=Math.max(...d.map(Math.abs))/1e3||1);let R={stroke:i["text-2"],font:`11px ${Gt}`,grid:{stroke:i.grid,width:1},ticks:{show:!1}};this.chart=new Ve({width:r,height:s,padding:[8,12,0,0],legend:{show:!1},focus:{alpha:.25},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},focus:{prox:24},points:{size:7,width:2},dataIdx:(P,S,L)=>S?this.nearest(S-1,L)??L:L,bind:{dblclick:()=>()=>(this.zoom(null),null)}},scales:{x:{time:!1,range:()=>[c,h]},y:E},axes:[{...R,grid:{show:!1},size:24,gap:4,space:64,values:(P,S)=>S.map(L=>Number.isInteger(L)?bs(L):"")},{...R,size:64,gap:8,space:32,values:(P,S,L,C,W)=>dl(S,this.log?0:W),...this.log?{splits:(P,S,L,C)=>pl(L,C,g?E.asinh??1:0,Math.max(2,Math.floor(s/32))),filter:(P,S)=>S}:{}}],series:[{},...this.shown.map(({run:P},S)=>{let{colour:L,dash:C}=gl(this.placeOf(P),this.dark),W=this.grid.isolated[S]??[];return{stroke:L,dash:C,width:P===this.baseline?3:1.5,spanGaps:!1,points:{show:W.length>0,filter:()=>W,size:5,fill:L}}})],hooks:{setCursor:[P=>this.cursor=(P.cursor.left??-1)<0?null:P.cursor.idx??null],setSeries:[(P,S)=>this.lit=S===null||S===0?null:S-1],setSelect:[P=>{let{left:S,width:L}=P.select;L<5||this.zoom([P.posToVal(S,"x"),P.posToVal(S+L,"x")])}]}},[o,...this.grid.columns],e)}placeOf(e){return this.lines.findIndex(r=>r.run===e)}zoom(e){this.dispatchEvent(new ce("td-window",{window:e}))}light(e){this.lit=e,this.chart?.setSeries(e===null?null:e+1,{focus:!0})}nearest(e,r){let s=this.grid.columns[e]??[];for(let i=0;i<s.length;i+=1){if(typeof s[r-i]=="number")return r-i;if(typeof s[r+i]=="number")return r+i}return null}valueAt(e,r){let s=this.cursor===null?null:this.nearest(e,this.cursor),i=s===null?this.curves[e]?.values.findLast(o=>o!==null):this.grid.columns[e]?.[s];return Nr(i??null,r)}onKey(e){if(e.ctrlKey||e.metaKey||e.altKey||!this.chart)return;let r=this.grid.x.length-1,s=e.shiftKey?Math.max(1,Math.round(r/20)):1,i=this.cursor??(e.key==="ArrowLeft"?r+1:-1),l={ArrowLeft:Math.max(0,i-s),ArrowRight:Math.min(r,i+s),Home:0,End:r}[e.key];if(l!==void 0){let a=this.grid.x[l]??0;this.chart.setCursor({left:this.chart.valToPos(a,"x"),top:10}),this.cursor=l;let c=yt(this.curves),h=this.shown.map(({run:d},g)=>`${d} ${this.valueAt(g,c)}`).slice(0,12);this.spoken=[`step ${me(a)}`,...h].join(", ")}else if(e.key==="Escape"||e.key==="0")this.zoom(null);else return;e.preventDefault()}render(){let e=yt(this.curves),r=this.cursor===null?void 0:this.grid.x[this.cursor],s=Ci(this.lines.map(({run:i})=>i));return v`<div
        class="plot"
        tabindex="0"
        role="img"
        aria-label=${`Chart of ${this.heading} of ${this.shown.length} runs. Arrow keys read values, Escape resets the zoom.`}
        @keydown=${i=>this.onKey(i)}
      ></div>
      <p>
        ${r===void 0?"Last values":`Values at step ${me(r)}`}${s?` in ${s}`:""}
        ${this.lost.length?v`· no such curve: ${this.lost.join(", ")}`:T}
      </p>
      <ul aria-label="Runs" @mouseleave=${()=>this.light(null)}>
        ${this.shown.map(({run:i,series:o},l)=>{let{colour:a,dash:c}=gl(this.placeOf(i),this.dark);return v`<li
            ?data-lit=${this.lit===l}
            title=${`${i}
${o.split} ${o.tag}`}
            @mouseenter=${()=>this.light(l)}
          >
            <svg width="24" height="8" aria-hidden="true">
              <line
                x1="0"
                x2="24"
                y1="4"
                y2="4"
                stroke-width=${i===this.baseline?3:2}
                style=${vp({stroke:a,"stroke-dasharray":c.join(" ")||"none"})}
              ></line>
            </svg>
            <span>${i.slice(s.length)}</span><b>${this.valueAt(l,e)}</b>
          </li>`})}
      </ul>
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      <td-numbers
        .curves=${this.curves}
        .series=${this.shown.map(({run:i,series:o})=>({...o,split:i.slice(s.length)}))}
        .zoom=${this.window}
      ></td-numbers>`}};qe.styles=[Se,_i,ne`
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
      li span {
        flex: 1;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
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
    `],w([M({attribute:!1})],qe.prototype,"lines",2),w([M({attribute:!1})],qe.prototype,"store",2),w([M({type:Number})],qe.prototype,"generation",2),w([M()],qe.prototype,"heading",2),w([M({type:Boolean})],qe.prototype,"dark",2),w([M({type:Boolean})],qe.prototype,"log",2),w([M({attribute:!1})],qe.prototype,"window",2),w([M()],qe.prototype,"baseline",2),w([X()],qe.prototype,"curves",2),w([X()],qe.prototype,"shown",2),w([X()],qe.prototype,"lost",2),w([X()],qe.prototype,"cursor",2),w([X()],qe.prototype,"lit",2),w([X()],qe.prototype,"spoken",2),qe=w([$e("td-overlay")],qe);var Tp=ne`
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
  tbody th .name {
    max-width: 320px;
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
  .contests {
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
`;var sg=40,vl=8,_t=class extends ue{constructor(){super(...arguments);this.runs=[];this.generation=0;this.baseline="";this.rankBy="";this.linkOf=()=>"#";this.comparison=null;this.error=null;this.asked=""}willUpdate(e){if(!e.size)return;let r=JSON.stringify([this.generation,this.runs,this.baseline,this.rankBy]);r!==this.asked&&(this.asked=r,this.load(r))}async load(e){let r=this.runs.includes(this.baseline)?this.baseline:"";try{let s=await this.source.compare(this.runs,{baseline:r,quantity:this.rankBy});if(e!==this.asked)return;this.comparison=s,this.error=null}catch(s){e===this.asked&&!En(s)&&(this.error=s.message)}}change(e){this.dispatchEvent(new ce("td-compare",e))}render(){if(this.error)return v`<section role="alert"><p>${this.error}</p></section>`;let{comparison:e}=this;return e?v`${this.renderRanking(e)} ${this.renderFindings(e)}
    ${this.renderGroups(e)} ${this.renderPatterns(e)}`:v`<section aria-busy="true"><p class="small">Comparing …</p></section>`}renderRanking(e){let{ranking:r,quantities:s,quantity:i,verdict:o,winner:l,groups:a,hparams:c,runs:h}=e,d=c.slice(0,vl),g=new Map(h.map((b,$)=>[b,$]));return v`<section aria-labelledby="ranking">
      <div class="head">
        <h2 id="ranking">Ranking</h2>
        ${s.length>1?v`<label
                >By
                <select
                  @change=${b=>this.change({rankBy:b.target.value})}
                >
                  ${s.map(({key:b,label:$,runs:E})=>v`<option value=${b} ?selected=${b===i?.key}>
                        ${$}${E<h.length?` (${E} of ${h.length})`:""}
                      </option>`)}
                </select></label
              >`:T}
        <label
          >Against
          <select
            @change=${b=>this.change({baseline:b.target.value})}
          >
            <option value="" ?selected=${!e.baseline}>no baseline</option>
            ${h.map(b=>v`<option value=${b} ?selected=${b===e.baseline}>${b}</option>`)}
          </select></label
        >
      </div>
      <p class="verdict" aria-live="polite">${o}</p>
      ${l?v`<p class="small">
              ${a.length?"The best of many runs owes some of its lead to luck: whether a setting is better, its seeds say.":"One run of each setting: another seed may turn the order."}
            </p>`:T}
      <div class="scroll" tabindex="0" role="region" aria-label="Table of the ranking">
        <table>
          <thead>
            <tr>
              <th scope="col" class="number">Place</th>
              <th scope="col">Run</th>
              <th scope="col" class="number">Best</th>
              <th scope="col" class="number">At step</th>
              <th scope="col" class="number">After</th>
              ${e.baseline?v`<th scope="col" class="number">Difference</th>
                      <th scope="col" class="number">As good as the baseline at</th>`:T}
              ${d.map(({name:b})=>v`<th scope="col" class="value" title=${b}>${b}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${r.map(b=>{let $=g.get(b.run)??0;return v`<tr class=${b.place===null?"out":""}>
                <td class="number">${b.place??"–"}</td>
                ${this.renderName(b,e)}
                <td class="number">${Y(b.best?.value)}</td>
                <td class="number">${b.best?rt(b.best.step):"–"}</td>
                <td class="number">${og(b.best?.seconds)}</td>
                ${e.baseline?this.renderAgainst(b,e):T}
                ${d.map(({values:E})=>{let R=wp(E[$]);return v`<td class="value" title=${R}>${R}</td>`})}
              </tr>`})}
          </tbody>
        </table>
      </div>
      ${this.renderAlike(e)}
    </section>`}renderName({run:e,doubts:r},{baseline:s,winner:i}){return v`<th scope="row">
      <a
        href=${this.linkOf(e)}
        @click=${o=>{o.ctrlKey||o.metaKey||o.shiftKey||(o.preventDefault(),this.dispatchEvent(new ce("td-open",{runs:[e]})))}}
        >${vn(e)}</a
      >${e===i?v`<span class="tag">best</span>`:T}${e===s?v`<span class="tag">baseline</span>`:T}
      ${r.length?v`<span class="doubt">Not ranked: ${r.join("; ")}</span>`:T}
    </th>`}renderAgainst(e,r){let s=e.run===r.baseline,i=kp(r,e.difference),o=i===null?"":i?"better":"worse";return v`<td class="number ${o}" title=${o}>
        ${s?"":Sp(e.difference)}${o?v`<span class="unseen"> ${o}</span>`:""}
      </td>
      <td class="number">
        ${s?"":e.reached_step===null?"never":`step ${rt(e.reached_step)}`}
      </td>`}renderAlike({hparams:e,hparams_alike:r}){let s=e.length-vl;if(!e.length&&!r)return T;let i=[e.length?`${ae(e.length,"hyper-parameter")} ${e.length===1?"differs":"differ"}`:"No hyper-parameter differs",s>0?`${s} more than fit here: ${e.slice(vl).map(({name:o})=>o).join(", ")}`:"",r?`${r} ${r===1?"is":"are"} the same in all runs`:""];return v`<p class="small">${i.filter(Boolean).join("; ")}.</p>`}renderFindings({findings:e,runs:r}){if(!e.length)return v`<section>
        <h2>Findings</h2>
        <p class="small">Nothing was found in any of these runs.</p>
      </section>`;let s=Ci(r),i=r.length<=sg;return v`<section aria-labelledby="findings">
      <h2 id="findings">Findings</h2>
      <div class="scroll" tabindex="0" role="region" aria-label="Table of findings">
        <table>
          <thead>
            <tr>
              <th scope="col">Finding</th>
              <th scope="col" class="number">Runs</th>
              ${i?r.map(o=>v`<th scope="col" class="mark turned" title=${o}>
                          <bdi>${o.slice(s.length)}</bdi>
                        </th>`):T}
            </tr>
          </thead>
          <tbody>
            ${e.map(o=>v`<tr>
                  <th scope="row">${Ze(o.rule)}</th>
                  <td class="number" title=${o.found.join(`
`)}>
                    ${o.found.length} of ${Math.max(r.length-o.unchecked.length,o.found.length)}
                  </td>
                  ${i?r.map(l=>{let a=$p(o,l),c=a==="found"?un(o.severity):v`<span class="none" aria-hidden="true"
                                  >${a==="clear"?"·":"?"}</span
                                >`;return v`<td
                            class="mark ${a==="found"?o.severity:""}"
                            title=${bl[a]}
                          >
                            ${c}<span class="unseen">${bl[a]}</span>
                          </td>`}):T}
                </tr>`)}
          </tbody>
        </table>
      </div>
      <p class="small">
        · the rule looked and found nothing; ? it could not
        look${s?`. Runs are those in ${s}`:""}.
      </p>
    </section>`}renderGroups({groups:e,contests:r}){return e.length?v`<section aria-labelledby="seeds">
      <h2 id="seeds">Groups of seeds</h2>
      <div class="scroll" tabindex="0" role="region" aria-label="Table of groups">
        <table>
          <thead>
            <tr>
              <th scope="col">Group</th>
              <th scope="col" class="number">Seeds</th>
              <th scope="col" class="number">Mean of the best</th>
              <th scope="col" class="number">Spread</th>
              <th scope="col">Known by</th>
            </tr>
          </thead>
          <tbody>
            ${e.map(s=>v`<tr>
                  <th scope="row" title=${s.runs.join(`
`)}>${vn(s.name)}</th>
                  <td class="number" title=${s.left_out.join(`
`)}>
                    ${s.left_out.length?`${s.values.length} of ${s.runs.length}`:s.runs.length}
                  </td>
                  <td class="number">${Y(s.mean)}</td>
                  <td class="number">${s.spread===null?"–":`± ${Y(s.spread)}`}</td>
                  <td>${s.by==="hparams"?"hyper-parameters":"name"}</td>
                </tr>`)}
          </tbody>
        </table>
      </div>
      ${r.length?v`<ul class="contests">
              ${r.map(({message:s,is_better:i})=>v`<li>${i?v`<b>${s}.</b>`:`${s.replace(/^cannot/,"Cannot")}.`}</li>`)}
            </ul>`:v`<p class="small">
              ${e.length>1?"So many groups are held against one another only with a baseline.":"One group: there is nothing to hold it against."}
            </p>`}
    </section>`:T}renderPatterns(e){return v`<section aria-labelledby="patterns">
      <h2 id="patterns">Patterns across runs</h2>
      ${e.patterns.length?v`<ul>
              ${e.patterns.map(({message:r})=>v`<li>${ig(r)}.</li>`)}
            </ul>`:T}
      <p class="small">${Rp(e)}</p>
    </section>`}};_t.styles=[Se,Ft,Tp],w([M({attribute:!1})],_t.prototype,"source",2),w([M({attribute:!1})],_t.prototype,"runs",2),w([M({type:Number})],_t.prototype,"generation",2),w([M()],_t.prototype,"baseline",2),w([M({attribute:"rank-by"})],_t.prototype,"rankBy",2),w([M({attribute:!1})],_t.prototype,"linkOf",2),w([X()],_t.prototype,"comparison",2),w([X()],_t.prototype,"error",2),_t=w([$e("td-comparison")],_t);function ig(t){return t.charAt(0).toUpperCase()+t.slice(1)}function og(t){return t==null?"–":on(t)}var Ep=ne`
  :host {
    padding: 0 16px 32px;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 24px;
    padding: 16px 0;
  }
  h1 {
    font-size: 20px;
    line-height: 28px;
    font-weight: 500;
  }
  header p {
    font-size: 12px;
  }
  .pick {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
  }
  select {
    height: 32px;
    padding: 0 8px;
    border: 1px solid var(--td-border-strong);
    border-radius: 4px;
    background: var(--td-surface);
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
`;var Xe=class extends ue{constructor(){super(...arguments);this.details=[];this.quantity="";this.baseline="";this.rankBy="";this.layout="";this.linkOf=()=>"#";this.dark=!1;this.axes=null;this.log=null;this.towering=!1;this.sameSteps=!0;this.window=null;this.quantities=[];this.onWindow=({detail:e})=>{this.window=e.window}}get current(){return this.quantities.find(({key:e})=>e===this.quantity)??this.quantities[0]}willUpdate(e){e.has("details")&&(this.quantities=nu(this.details.map(({run:r})=>r))),e.has("quantity")&&Object.assign(this,{window:null,log:null}),(e.has("details")||e.has("quantity"))&&this.align()}async align(){let{current:e}=this;if(!e)return;let r=[...e.panels].map(([h,d])=>this.store.load(h,d.series,600)),s=await Promise.allSettled(r);if(e!==this.current)return;let i=s.flatMap(h=>h.status==="fulfilled"?h.value:[]);this.towering=ai(i);let o=yt(i),l=i.map(({steps:h})=>h[0]??1/0),a=i.map(({steps:h})=>h.at(-1)??-1/0),c=[Math.min(...l),Math.max(...a)];this.axes=o&&Number.isFinite(c[0])&&Number.isFinite(c[1])?{x:c,y:o}:null}open(e,r){e.preventDefault(),this.dispatchEvent(new ce("td-open",{runs:r}))}render(){let{current:e}=this,r=this.log??this.towering,s=La(this,this.details.length);return v`<header>
        <h1>${this.details.length} runs compared</h1>
        ${this.quantities.length?v`<label class="pick"
                ><span class="quiet">Quantity</span>
                <select
                  @change=${i=>this.dispatchEvent(new ce("td-quantity",{key:i.target.value}))}
                >
                  ${this.quantities.map(({key:i,label:o})=>v`<option value=${i} ?selected=${i===e?.key}>${o}</option>`)}
                </select></label
              >`:T}
        <button class="button" aria-pressed=${r} @click=${()=>this.log=!r}>Log</button>
        <span class="switch" role="group" aria-label="Layout">
          ${this.renderLayout("overlay","One chart",s)}
          ${this.renderLayout("grid","Side by side",s)}
        </span>
        ${s==="grid"?v`<button
                class="button"
                aria-pressed=${this.sameSteps}
                title="All charts from the first step to the last of any run; otherwise each fills its own width"
                @click=${()=>this.sameSteps=!this.sameSteps}
              >
                Same steps
              </button>`:T}
        ${this.window?v`<button class="button" @click=${()=>this.window=null}>Reset zoom</button>`:T}
        ${s==="grid"?v`<p class="quiet">
                The value axis is the same in all charts; cursor and zoom move together.
              </p>`:T}
      </header>
      ${s==="grid"?this.renderGrid(e):this.renderOverlay(e,r)}
      <td-comparison
        .source=${this.store.source}
        .runs=${this.details.map(({run:i})=>i.name)}
        .generation=${this.details.reduce((i,{generation:o})=>Math.max(i,o),0)}
        .baseline=${this.baseline}
        .rankBy=${this.rankBy}
        .linkOf=${this.linkOf}
      ></td-comparison>`}renderLayout(e,r,s){return v`<button
      class="button"
      aria-pressed=${e===s}
      @click=${()=>this.dispatchEvent(new ce("td-compare",{layout:e}))}
    >
      ${r}
    </button>`}renderGrid(e){return v`<div class="grid" @td-window=${this.onWindow}>
      ${Ln(this.details,({run:r})=>r.name,r=>this.renderRun(r,e?.panels.get(r.run.name)))}
    </div>`}renderOverlay(e,r){let s=this.details.flatMap(({run:i})=>{let o=e?.panels.get(i.name)?.series.at(-1);return o?[{run:i.name,series:o}]:[]});return v`<td-overlay
      .lines=${s}
      .store=${this.store}
      .generation=${this.details.reduce((i,{generation:o})=>Math.max(i,o),0)}
      .heading=${e?.label??""}
      .dark=${this.dark}
      .log=${r}
      .window=${this.window}
      .baseline=${this.baseline}
      @td-window=${this.onWindow}
    ></td-overlay>`}renderRun(e,r){let{run:s,findings:i}=e,o=this.details.map(c=>c.run.name).filter(c=>c!==s.name),l=i.find(c=>c.rule===s.primary&&ln(c)),a=r?ci(i).filter(({evidence:c})=>sr(c,r.series)):[];return v`<article aria-label=${s.name}>
      <div class="top">
        <h2>
          <a href=${this.linkOf(s.name)} @click=${c=>this.open(c,[s.name])}
            >${vn(s.name)}</a
          >
        </h2>
        ${cn(s.status)}
        <button
          class="close"
          aria-label=${`Remove ${s.name}`}
          title="Remove"
          @click=${c=>this.open(c,o)}
        >
          ×
        </button>
      </div>
      <p class="diagnosis" title=${l?.message??""}>
        ${l?v`<b>${Ze(l.rule)}</b> ${Ne(l.message)}`:v`<span class="quiet"
                >${s.status==="unjudged"?"No rule about training could look.":"Nothing found."}</span
              >`}
      </p>
      ${r?v`<td-chart
              .store=${this.store}
              .run=${s.name}
              .series=${r.series}
              .heading=${r.title}
              .generation=${e.generation}
              .annotations=${a}
              .xRange=${this.sameSteps?this.axes?.x??null:null}
              .yRange=${this.axes?.y??null}
              .dark=${this.dark}
              .log=${this.log??this.towering}
              .window=${this.window}
              sync="compare"
              joint
            ></td-chart>`:v`<p class="missing quiet">This run has no such series.</p>`}
    </article>`}};Xe.styles=[Se,Ft,Ep],w([M({attribute:!1})],Xe.prototype,"details",2),w([M()],Xe.prototype,"quantity",2),w([M()],Xe.prototype,"baseline",2),w([M()],Xe.prototype,"rankBy",2),w([M()],Xe.prototype,"layout",2),w([M({attribute:!1})],Xe.prototype,"store",2),w([M({attribute:!1})],Xe.prototype,"linkOf",2),w([M({type:Boolean})],Xe.prototype,"dark",2),w([X()],Xe.prototype,"axes",2),w([X()],Xe.prototype,"log",2),w([X()],Xe.prototype,"towering",2),w([X()],Xe.prototype,"sameSteps",2),w([X()],Xe.prototype,"window",2),Xe=w([$e("td-compare")],Xe);var lg={},_p=zr(class extends Pn{constructor(){super(...arguments),this.ot=lg}render(t,n){return n()}update(t,[n,e]){if(Array.isArray(n)){if(Array.isArray(this.ot)&&this.ot.length===n.length&&n.every((r,s)=>r===this.ot[s]))return bt}else if(this.ot===n)return bt;return this.ot=Array.isArray(n)?Array.from(n):n,this.render(n,e)}});function yl(t){let n=t.trim(),e=/^\/(.+)\/(i?)$/.exec(n);if(e)try{let s=new RegExp(e[1]??"","i");return{matches:i=>Mp(i).some(o=>s.test(o)),error:null}}catch{return{matches:()=>!0,error:"This is not a regular expression."}}let r=n.toLowerCase().split(/\s+/).filter(Boolean);return{matches:s=>{let i=Mp(s).join(" ").toLowerCase();return r.every(o=>i.includes(o))},error:null}}function Mp(t){return[t.name,...t.rules.map(({rule:n})=>n)]}function Li(t){let n=Object.fromEntries(Dt.map(e=>[e,0]));for(let e of t)n[e.status]+=1;return n}function Ap(t){let n=new Map;for(let{rules:e}of t)for(let{rule:r,severity:s}of e){let i=n.get(r);i?(i.count+=1,Dt.indexOf(s)<Dt.indexOf(i.severity)&&(i.severity=s)):n.set(r,{rule:r,severity:s,count:1})}return[...n.values()].sort((e,r)=>Dt.indexOf(e.severity)-Dt.indexOf(r.severity)||r.count-e.count||(e.rule<r.rule?-1:1))}function As(t,n,e,r=new Set){return t.filter(s=>(e.size===0||e.has(s.status))&&(r.size===0||s.rules.some(({rule:i})=>r.has(i)))&&n.matches(s))}var ag=new Intl.Collator("en",{numeric:!0}),Hn={verdict:{label:"Verdict",of:()=>0,down:!1},name:{label:"Run",of:({name:t})=>t,down:!1},best:{label:"Best",of:({best:t})=>t?.value??null,down:!1},last:{label:"Last",of:({last:t})=>t?.value??null,down:!1},points:{label:"Points",of:({points:t})=>t,down:!0},length:{label:"Length",of:({last_step:t})=>t,down:!0},grown:{label:"Last grew",of:({last_wall_time:t})=>t,down:!0}},Oi=Object.keys(Hn);function es(t){let n=t.startsWith("-"),e=Oi.find(r=>r===t.slice(n?1:0));return e?{key:e,down:n}:{key:"verdict",down:!1}}function Ni({key:t,down:n}){return t==="verdict"&&!n?"":`${n?"-":""}${t}`}function zi(t,n,e){return t.key===n?{key:n,down:!t.down}:{key:n,down:n==="best"||n==="last"?ug(e):Hn[n].down}}function Di(t,{key:n,down:e}){if(n==="verdict")return e?[...t].reverse():[...t];let{of:r}=Hn[n],s=e?-1:1;return t.map(i=>({row:i,value:r(i)})).sort((i,o)=>i.value===null||o.value===null?+(i.value===null)-+(o.value===null):typeof i.value=="number"&&typeof o.value=="number"?s*(i.value-o.value):s*ag.compare(String(i.value),String(o.value))).map(({row:i})=>i)}function ug(t){return t.filter(({best:e})=>e?.better==="higher").length>t.filter(({best:e})=>e?.better==="lower").length}var xl="name:",Hi="hparam:",cg="Other",pg=/([/_. -]|^)(?:random[_-]?)?(?:seed|rep|repeat|trial|fold)s?[=_. -]?\d+(?=$|[/_. -])/gi,Pp=/^(?:.*[._/-])?(?:random[._-]?)?(?:seed|random_state)$/i;function Ii(t){return t.replace(pg,"").replace(/^[/_. -]+/,"")||t}function Ps(t){if(t==="folder")return{keyOf:({name:e})=>mg(e),error:null};if(t==="seeds")return{keyOf:({name:e})=>Ii(e),error:null};if(t.startsWith(Hi)){let e=t.slice(Hi.length);return{keyOf:r=>gg(r.hparams?.[e]),prefix:`${e} = `,error:null}}let n=wl(t);if(n===null||n==="")return{keyOf:null,error:null};try{let e=new RegExp(n,"i");return(new RegExp(`${n}|`).exec("")?.length??1)-1!==1?{keyOf:null,error:"Put one part into brackets: seed=(\\d+)"}:{keyOf:({name:s})=>e.exec(s)?.[1]??cg,error:null}}catch{return{keyOf:null,error:"This is not a regular expression."}}}function wl(t){return t.startsWith(xl)?t.slice(xl.length):null}function $l(t){return xl+t}function Cp(t){let n=[],e=s=>new Set(t.map(Ps(s).keyOf??(()=>""))).size;e("folder")>1&&n.push({value:"folder",label:"Folder"}),t.some(({name:s})=>Ii(s)!==s)&&e("seeds")<t.length&&n.push({value:"seeds",label:"Configuration"});let r=[...new Set(t.flatMap(({hparams:s})=>Object.keys(s??{})))].sort();for(let s of r)e(Hi+s)>1&&n.push({value:Hi+s,label:s});return n}function Lp(t,n,e,r=""){let s=new Map;for(let l of Di(t,e)){let a=n(l),c=s.get(a);c?c.push(l):s.set(a,[l])}let i=[...s].map(([l,a])=>({key:l,label:r+l,rows:a,counts:Li(a),spread:dg(a)?fg(a):null}));if(e.key!=="name")return i;let o=new Intl.Collator("en",{numeric:!0});return i.sort((l,a)=>(e.down?-1:1)*o.compare(l.label,a.label))}function dg(t){return t.length<2?!1:t.every(({name:e})=>Ii(e)!==e)?new Set(t.map(({name:e})=>Ii(e))).size===1:t.filter(({hparams:e})=>e&&Object.keys(e).some(r=>Pp.test(r))).length===t.length&&new Set(t.map(hg)).size===1}function fg(t){let n=t.flatMap(s=>s.best?[s.best]:[]),[e]=n;if(!e||n.length<2||n.some(({tag:s,split:i,better:o})=>s!==e.tag||i!==e.split||o!==e.better))return null;let r=n.map(({value:s})=>s);return{n:r.length,mean:r.reduce((s,i)=>s+i/r.length,0),least:Math.min(...r),greatest:Math.max(...r),tag:e.tag}}function hg({hparams:t}){let n=Object.entries(t??{}).filter(([e])=>!Pp.test(e));return JSON.stringify(n.sort(([e],[r])=>e<r?-1:1))}function mg(t){let n=t.lastIndexOf("/");return n>0?t.slice(0,n):"."}function gg(t){return t===void 0?"not given":typeof t=="number"?Y(t,6):String(t)}function Op(t,{sort:n,group:e,open:r}){let s=es(n),{keyOf:i,prefix:o}=Ps(e);if(!i)return Di(t,s).map(a=>Sl(a));let l=new Set(r);return Lp(t,i,s,o).flatMap(a=>{if(e==="seeds"&&a.rows.length===1)return a.rows.map(d=>Sl(d));let c=l.has(a.key),h={kind:"group",key:`group:${a.key}`,group:a,open:c};return c?[h,...a.rows.map(d=>Sl(d,!0))]:[h]})}function Sl(t,n=!1){return{kind:"run",key:`run:${t.name}`,row:t,inner:n}}function Fi(t,n){return n&&t.status==="unjudged"&&t.series===0}function kl(t){let n=new Float64Array(t.length+1);return t.forEach((e,r)=>n[r+1]=(n[r]??0)+e),n}function zp(t,n,e,r){let s=t.length-1,i=Math.max(0,Np(t,n)-r),o=Math.min(s,Np(t,n+e)+1+r);return[Math.min(i,s),Math.max(o,0)]}function Np(t,n){let e=0,r=t.length-1;for(;e<r;){let s=e+r+1>>1;(t[s]??0)<=n?e=s:r=s-1}return e}var bg=6;function Dp(t){return v`<div class="bar">
    <div class="chips" role="group" aria-label="Verdicts">${vg(t)}</div>
    <div class="tools">${xg(t)} ${wg(t)} ${$g(t)}</div>
    ${yg(t)}
  </div>`}function Hp(t,n){return t.includes(n)?t.filter(e=>e!==n):[...t,n]}function vg({runs:t,view:n,matcher:e,progress:r,percent:s,change:i}){let o=r!==null,l=As(t,e,new Set,new Set(n.rules)),a=Li(l.filter(c=>!Fi(c,o)));return v`${Dt.filter(c=>a[c]||n.statuses.includes(c)).map(c=>v`<button
        class="chip"
        aria-pressed=${n.statuses.includes(c)}
        @click=${()=>i({statuses:Hp(n.statuses,c)})}
      >
        ${un(c)}<span>${za(c,a[c])}</span>
      </button>`)}${r?v`<span class="reading quiet"
          >Reading, ${s} %: ${me(r.members_read)} of
          ${me(r.members_known)}</span
        >`:T}`}function yg({runs:t,view:n,matcher:e,allRules:r,change:s,showRules:i}){let o=Ap(As(t,e,new Set(n.statuses))),l=n.rules.filter(d=>!o.some(g=>g.rule===d));if(o.length+l.length<2&&n.rules.length===0)return T;let a=o.filter(({rule:d},g)=>r||g<bg||n.rules.includes(d)),c=o.length-a.length,h=(d,g,b)=>v`<button
      class="rule"
      aria-pressed=${n.rules.includes(d)}
      @click=${()=>s({rules:Hp(n.rules,d)})}
    >
      ${b}<span>${Ze(d)}</span> <span class="quiet">${me(g)}</span>
    </button>`;return v`<div class="rules" role="group" aria-label="Findings by rule">
    ${a.map(({rule:d,severity:g,count:b})=>h(d,b,un(g)))}
    ${l.map(d=>h(d,0,T))}
    ${c>0||r?v`<button
            class="rule more"
            aria-expanded=${r}
            @click=${()=>{i(!r)}}
          >
            ${r?"Fewer":`${c} more`}
          </button>`:T}
  </div>`}function xg({runs:t,view:n,change:e}){let r=es(n.sort);return v`<label class="sort">
    <span class="quiet">Sort</span>
    <select
      @change=${s=>{let i=Oi.find(o=>o===s.target.value)??"verdict";i!==r.key&&e({sort:Ni(zi(r,i,t))})}}
    >
      ${Oi.map(s=>v`<option value=${s} .selected=${s===r.key}>${Hn[s].label}</option>`)}
    </select>
  </label>`}function wg({runs:t,view:n,change:e}){if(t.length<2&&!n.group)return T;let r=wl(n.group),s=Cp(t),i=s.map(({value:a})=>a),o=n.group&&r===null&&!i.includes(n.group)?[n.group]:[],{error:l}=Ps(n.group);return v`<label class="grouping">
      <span class="quiet">Group</span>
      <select
        @change=${a=>e({group:a.target.value,open:[]})}
      >
        <option value="" .selected=${n.group===""}>None</option>
        ${s.map(({value:a,label:c})=>v`<option value=${a} .selected=${a===n.group}>${c}</option>`)}
        ${o.map(a=>v`<option value=${a} .selected=${!0}>${a}</option>`)}
        <option value=${$l("")} .selected=${r!==null}>Part of the name …</option>
      </select>
    </label>
    ${r===null?T:v`<label class="field pattern">
            <span class="unseen">Regular expression with one part in brackets</span>
            <input
              type="text"
              placeholder="lr=([\\d.]+)"
              title="Runs are grouped by the part of the name that the brackets match"
              spellcheck="false"
              autocomplete="off"
              .value=${r}
              aria-invalid=${l!==null}
              @input=${a=>e({group:$l(a.target.value),open:[]})}
            />
            ${l?v`<span class="wrong" role="alert">${l}</span>`:T}
          </label>`}`}function $g({view:t,matcher:n,change:e}){return v`<label class="field search">
    <span class="unseen">Filter runs by words or /regular expression/</span>
    <input
      type="search"
      placeholder="Filter: words or /regex/"
      title="Press / to come here"
      spellcheck="false"
      autocomplete="off"
      .value=${t.filter}
      aria-invalid=${n.error!==null}
      @input=${r=>e({filter:r.target.value})}
    />
    ${n.error?v`<span class="wrong" role="alert">${n.error}</span>`:T}
  </label>`}var Ip=ne`
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
  .chip[aria-pressed="true"],
  .rule[aria-pressed="true"] {
    background: var(--td-info-bg);
    border-color: var(--td-info);
  }
  .reading {
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  .rules {
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
  select {
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
  .search {
    width: 240px;
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
    .tools {
      flex: 1 1 100%;
    }
    .search {
      flex: 1 1 100%;
    }
    .rules {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
    }
    .sort,
    .grouping {
      flex: 1 1 0;
    }
    select {
      flex: 1 1 0;
      min-width: 0;
    }
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;function Fp(t,n,e){return t.length?v`<div class="chosen-bar" role="region" aria-label="Chosen runs">
    <span
      >${ae(t.length,"run")}
      chosen${t.length===1?v`<span class="quiet">: tick one more to compare</span>`:T}</span
    >
    <button class="button" @click=${n}>Clear</button>
    <button class="button strong" ?disabled=${t.length<2} @click=${e}>
      Compare side by side
    </button>
  </div>`:T}function Up(t,n,e,r,s=4){let i=yt(t)??[0,1],o=t.flatMap(R=>R.steps),l=Math.min(...o),a=Math.max(...o),c=R=>Rl(a===l?e/2:s+(R-l)/(a-l)*(e-2*s)),[h,d]=i,g=R=>Rl(d===h?r/2:r-s-(R-h)/(d-h)*(r-2*s)),b={spans:[],points:[]},$=(R,P,S)=>Math.max(P,Math.min(R,S));for(let R of n)if(R.kind==="span"&&R.last_step>=l&&R.first_step<=a){let P=c($(R.first_step,l,a));b.spans.push([P,Rl(Math.max(2,c($(R.last_step,l,a))-P))])}else R.kind==="point"&&R.value!==null&&R.step>=l&&R.step<=a&&b.points.push([c(R.step),g($(R.value,h,d))]);return{lines:t.map(R=>{let P="",S=!1,L=[],C=[];return R.steps.forEach((W,D)=>{let J=R.values[D];if(typeof J!="number"||!Number.isFinite(J)){C.push(c(W)),S=!1;return}P+=`${S?"L":"M"}${c(W)} ${g(J)}`,(!S&&typeof R.values[D+1]!="number"||D===R.steps.length-1)&&L.push([c(W),g(J)]),S=!0}),{split:R.split,path:P,dots:L,breaks:C}}),marks:b}}function Rl(t){return Math.round(t*10)/10}var Sg={width:168,height:44},Bp=new WeakMap;function jp(t){let{width:n,height:e}=Sg;if(!t.spark.length)return T;let r=Bp.get(t)??Up(t.spark,t.evidence,n,e);Bp.set(t,r);let{lines:s,marks:i}=r,o=t.spark.map(({tag:l,split:a})=>a==="none"?l:`${a} ${l}`).join(", ");return v`<svg viewBox="0 0 ${n} ${e}" role="img" aria-label=${`Curve of ${o}`}>
    <g class="marks ${t.primary?.severity??""}">
      <g class="spans">
        ${i.spans.map(([l,a])=>vt`<rect x=${l} y="0" width=${a} height=${e-2} />`)}
      </g>
      ${i.spans.map(([l,a])=>vt`<path d="M${l} ${e-1}h${a}" />`)}
    </g>
    ${s.map(({split:l,path:a,dots:c,breaks:h})=>vt`<g class="line ${l}">
        <path d=${a} />
        ${c.map(([d,g])=>vt`<circle cx=${d} cy=${g} r="2.2" />`)}
        ${h.map(d=>vt`<path class="break" d="M${d} 1l3 5h-6z" />`)}
      </g>`)}
    <g class="marks ${t.primary?.severity??""}">
      ${i.points.map(([l,a])=>vt`<circle cx=${l} cy=${a} r="3.5" />`)}
    </g>
  </svg>`}function qp(t,n,e){let r=s=>{let i=t.key===s;return v`<span
      role="columnheader"
      class=${s==="name"?"what":s}
      aria-sort=${i?t.down?"descending":"ascending":T}
      ><button @click=${()=>n(s)} title="Sort by ${Hn[s].label.toLowerCase()}">
        ${Hn[s].label}<span class="arrow" aria-hidden="true"
          >${i&&!(s==="verdict"&&!t.down)?t.down?"↓":"↑":""}</span
        >
      </button></span
    >`};return v`<div role="row" class="row heads" aria-rowindex="1" aria-level=${e?"1":T}>
    <span role="columnheader"><span class="unseen">Compare</span></span>
    ${r("verdict")} ${r("name")}
    <span role="columnheader" class="curve">Curve</span>
    ${r("best")} ${r("last")} ${r("points")} ${r("length")} ${r("grown")}
  </div>`}function Wp(t,n,e){let{name:r,status:s}=t,i=e.chosen.has(r),o=e.isUnread(t);return v`<div
    role="row"
    class="row run ${i?"chosen":""} ${n.inner?"inner":""}"
    style="transform: translateY(${n.top}px)"
    data-index=${n.index}
    aria-rowindex=${n.index+2}
    aria-selected=${i}
    aria-level=${n.inner?"2":T}
  >
    <span role="gridcell" class="tick"
      ><input
        type="checkbox"
        tabindex="-1"
        aria-label=${`Compare ${r}`}
        .checked=${i}
        @change=${()=>e.choose([r],!i)}
    /></span>
    <span role="gridcell" class="verdict"
      >${o?v`<span class="badge unjudged">${un("unjudged")}<span>Reading</span></span>`:cn(s)}</span
    >
    <span role="gridcell" class="what">
      <a
        href=${e.linkOf(r)}
        tabindex=${n.stop?"0":"-1"}
        title=${t.primary?.message??r}
        @click=${l=>e.open(l,r)}
        >${vn(r)}</a
      >
      ${kg(t,o,e.percent)}
    </span>
    <span role="gridcell" class="curve">${jp(t)}</span>
    <span role="gridcell" class="best number">${Vp(t.best)}</span>
    <span role="gridcell" class="last number">${Vp(t.last)}</span>
    <span role="gridcell" class="points number">
      <span>${me(t.points)}</span>
      <span class="quiet">${ae(t.series,"series","series")}</span>
    </span>
    <span role="gridcell" class="length number">${Rg(t)}</span>
    <span role="gridcell" class="grown number">${Tl(t.last_wall_time,e.now)}</span>
  </div>`}function kg(t,n,e){let{primary:r,counts:s,unchecked:i,status:o,suppressed:l,reason:a}=t;if(r){let g=s.error+s.warning+s.info-1;return v`<span class="message"
      ><b>${Ze(r.rule)}</b> ${Ne(r.message)}${g>0?v` <span class="more">+ ${g} more</span>`:T}</span
    >`}if(n)return v`<span class="message">Not read yet; reading, ${e??0} %</span>`;let c=l?`${ae(l,"finding")} suppressed`:"",h=i?`${ae(i,"rule")} could not look`:"";if(o==="unjudged"){let g=a?v`: ${Ne(a)}`:T;return v`<span class="message"
      >No rule about training could
      look${e===null?"":" so far"}${g}${c?`; ${c}`:""}</span
    >`}let d=c?`Nothing else found: ${c}`:"Nothing found";return v`<span class="message">${[d,h].filter(Boolean).join("; ")}</span>`}function Vp(t){if(!t)return v`<span class="quiet">–</span>`;let{value:n,step:e,split:r,tag:s,member:i}=t,o=r!=="validation"&&r!=="none";return v`<span title=${`${r==="none"?"":`${r} · `}${i} · ${s}`}
      >${n===null?"not finite":Y(n)}</span
    >
    <span class="quiet cut">${o?`${r} @`:"step"} ${rt(e)}</span>`}function Rg({last_step:t,first_wall_time:n,last_wall_time:e}){if(t===null)return v`<span class="quiet">–</span>`;let r=n===null||e===null?null:e-n;return v`<span title="Last step">${rt(t)}</span>
    <span class="quiet">${r===null?"":on(r)}</span>`}function Tl(t,n){return t===null?v`<span class="quiet">–</span>`:v`<time datetime=${new Date(t*1e3).toISOString()} title=${_a(t)}
    >${Ea(t,n)}</time
  >`}function Kp(t,n,e,r){let{key:s,label:i,rows:o,counts:l,spread:a}=t,c=o.map(({name:b})=>b),h=c.filter(b=>r.chosen.has(b)).length,d=h===c.length,g=o.map(b=>b.last_wall_time??-1/0).reduce((b,$)=>Math.max(b,$),-1/0);return v`<div
    role="row"
    class="row group"
    style="transform: translateY(${e.top}px)"
    data-index=${e.index}
    data-group=${s}
    aria-rowindex=${e.index+2}
    aria-level="1"
    aria-expanded=${n}
  >
    <span role="gridcell" class="tick"
      ><input
        type="checkbox"
        tabindex="-1"
        aria-label=${`Compare all of ${i}`}
        .checked=${d}
        .indeterminate=${h>0&&!d}
        @change=${()=>r.choose(c,!d)}
    /></span>
    <span role="gridcell" class="title">
      <button
        class="fold"
        tabindex=${e.stop?"0":"-1"}
        title=${i}
        @click=${()=>r.fold(s)}
      >
        <span class="chevron" aria-hidden="true"></span><span class="label">${i}</span>
        <span class="quiet">${ae(o.length,"run")}</span>
      </button>
    </span>
    <span role="gridcell" class="counts"
      >${Dt.filter(b=>l[b]).map(b=>v`<span class="badge ${b}" title=${`${l[b]} × ${vs[b]}`}
            >${un(b)}<span>${me(l[b])}</span
            ><span class="unseen">${vs[b]}</span></span
          >`)}</span
    >
    <span role="gridcell" class="spread number">
      ${a?v`<span
              title=${`${a.tag}: mean of the best values of ${a.n} runs, from least to greatest`}
              ><span class="quiet">mean best </span>${Y(a.mean)}
              <span class="quiet"
                >(${Y(a.least)} to ${Y(a.greatest)}, n = ${a.n})</span
              ></span
            >`:T}
    </span>
    <span role="gridcell" class="grown number"
      >${Tl(Number.isFinite(g)?g:null,r.now)}</span
    >
  </div>`}var Gp=ne`
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
    gap: 12px;
  }
  .what,
  .title {
    display: grid;
    min-width: 0;
  }
  .what a {
    display: flex;
    min-width: 0;
    width: fit-content;
    max-width: 100%;
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
  .best > [title],
  .last > [title],
  .spread > [title],
  time {
    position: relative;
    z-index: 1;
    justify-self: end;
  }
  .group .number {
    font-size: 12px;
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
  .marks circle {
    fill: var(--td-surface);
    stroke-width: 2;
  }
  @media (max-width: 900px) {
    .spread .quiet {
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
      grid-area: 2 / 2;
    }
    .spread {
      grid-area: 2 / 3;
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
    .what {
      display: contents;
    }
    .what a {
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
`;var Yp=ne`
  :host {
    --row: 60px;
    --group: 44px;
    --columns: 32px 96px minmax(0, 1fr) 168px 88px 88px 72px 72px 88px;
    /* The spread ends where the column of best values does. */
    --group-columns: 32px minmax(0, 1fr) auto 272px 264px 88px;
    padding: 0 16px 72px;
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
  @media (max-width: 1240px) {
    :host {
      --columns: 32px 96px minmax(0, 1fr) 168px 88px 88px 72px 88px;
      --group-columns: 32px minmax(0, 1fr) auto 272px 176px 88px;
    }
    .row .points {
      display: none;
    }
  }
  @media (max-width: 1100px) {
    :host {
      --columns: 32px 96px minmax(0, 1fr) 168px 88px 88px;
      --group-columns: 32px minmax(0, 1fr) auto 272px 88px;
    }
    .row .length,
    .row .grown {
      display: none;
    }
  }
  @media (max-width: 900px) {
    :host {
      --columns: 32px 96px minmax(0, 1fr) 168px 88px;
      --group-columns: 32px minmax(0, 1fr) auto 272px;
    }
    .row .last {
      display: none;
    }
  }
  @media (max-width: 760px) {
    :host {
      --row: 92px;
      --group: 56px;
      --columns: 32px minmax(0, 1fr) 120px;
      --group-columns: 32px minmax(0, 1fr) auto;
      padding: 0 8px 72px;
    }
    .row .best,
    .chosen-bar .quiet {
      display: none;
    }
  }
`;var Tg=10,Eg=3e4,et=class extends ue{constructor(){super(...arguments);this.runs=[];this.view=ei;this.chosen=[];this.progress=null;this.linkOf=()=>"#";this.first=0;this.last=40;this.active="";this.allRules=!1;this.now=Date.now()/1e3;this.shown=[];this.items=[];this.offsets=kl([]);this.heights={run:60,group:44};this.frame=0;this.onScroll=()=>{cancelAnimationFrame(this.frame),this.frame=requestAnimationFrame(()=>{this.measure()})};this.onSlash=e=>{let r=e.composedPath()[0],s=r instanceof HTMLInputElement&&r.type!=="checkbox";e.key!=="/"||s||r instanceof HTMLSelectElement||(e.preventDefault(),this.search?.focus())};this.change=e=>{this.dispatchEvent(new ce("td-list",e))};this.choose=(e,r)=>{let s=this.chosen.filter(i=>!e.includes(i));this.dispatchEvent(new ce("td-choose",{runs:r?[...s,...e]:s}))};this.fold=e=>{let{open:r}=this.view;this.active=`group:${e}`,this.change({open:r.includes(e)?r.filter(s=>s!==e):[...r,e]})};this.open=(e,r)=>{let s=e;s.ctrlKey||s.metaKey||s.shiftKey||(e.preventDefault(),this.dispatchEvent(new ce("td-open",{runs:r})))}}connectedCallback(){super.connectedCallback(),window.addEventListener("scroll",this.onScroll,{passive:!0}),window.addEventListener("resize",this.onScroll),document.addEventListener("keydown",this.onSlash),this.clock=setInterval(()=>this.now=Date.now()/1e3,Eg)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("scroll",this.onScroll),window.removeEventListener("resize",this.onScroll),document.removeEventListener("keydown",this.onSlash),cancelAnimationFrame(this.frame),clearInterval(this.clock)}willUpdate(e){if(e.has("runs")&&(this.now=Date.now()/1e3),!e.has("runs")&&!e.has("view"))return;let{filter:r,statuses:s,rules:i}=this.view;this.shown=As(this.runs,yl(r),new Set(s),new Set(i)),this.items=Op(this.shown,this.view),this.place(),this.items.some(({key:o})=>o===this.active)||(this.active=this.items[0]?.key??"")}updated(){this.measure()}place(){this.offsets=kl(this.items.map(({kind:e})=>this.heights[e]))}measure(){let e=this.rowsBox;if(!e||!window.innerHeight)return;let r=getComputedStyle(this),s=(l,a)=>parseFloat(r.getPropertyValue(l))||a,i={run:s("--row",60),group:s("--group",44)};(i.run!==this.heights.run||i.group!==this.heights.group)&&(this.heights=i,this.place(),this.requestUpdate()),this.style.setProperty("--bar",`${this.bar?.offsetHeight??0}px`);let o=-e.getBoundingClientRect().top;[this.first,this.last]=zp(this.offsets,o,window.innerHeight,Tg)}onKey(e){let r=e.target.closest("[data-index]"),s=Number(r?.dataset.index),i=this.items[s];if(!i||e.ctrlKey||e.metaKey||e.altKey)return;let o=Math.max(1,Math.floor((window.innerHeight-this.cover)/this.heights.run)-1),l=this.items.length-1,c={ArrowDown:s+1,ArrowUp:s-1,PageDown:Math.min(s+o,l),PageUp:Math.max(s-o,0),Home:0,End:l}[e.key];if(c!==void 0)e.preventDefault(),c>=0&&c<=l&&this.goTo(c);else if(i.kind==="run"&&e.key===" "&&!(e.target instanceof HTMLInputElement)){e.preventDefault();let{name:h}=i.row;this.choose([h],!this.chosen.includes(h))}else i.kind==="group"&&e.key===(i.open?"ArrowLeft":"ArrowRight")?(e.preventDefault(),this.fold(i.group.key)):i.kind==="run"&&e.key==="ArrowLeft"&&i.inner&&(e.preventDefault(),this.goTo(this.items.slice(0,s).findLastIndex(({kind:h})=>h==="group")))}get cover(){let e=this.renderRoot.querySelector(".heads");return Math.max(0,this.bar?.getBoundingClientRect().bottom??0,e?.getBoundingClientRect().bottom??0)}async goTo(e){let r=this.items[e];if(!r)return;let s=(this.rowsBox?.getBoundingClientRect().top??0)+(this.offsets[e]??0),i=s+this.heights[r.kind]-window.innerHeight,{cover:o}=this;(s<o||i>0)&&window.scrollBy(0,s<o?s-o:i),this.active=r.key,this.measure(),await this.updateComplete,this.renderRoot.querySelector(`[data-index="${e}"] a, [data-index="${e}"] .fold`)?.focus({preventScroll:!0})}onFocus(e){let r=e.target.closest("[data-index]");this.active=this.items[Number(r?.dataset.index)]?.key??this.active}get percent(){if(!this.progress)return null;let{bytes_read:e,bytes_known:r,members_read:s,members_known:i}=this.progress,o=r?e/r:i?s/i:0;return Math.floor(o*100)}render(){let{runs:e,view:r,progress:s,percent:i,allRules:o}=this;return v`<h1 class="unseen">Runs</h1>
      ${_p([e,r,i,s?.members_read,o],()=>Dp({runs:e,view:r,matcher:yl(r.filter),progress:s,percent:i,allRules:o,change:this.change,showRules:l=>this.allRules=l}))}
      <div class="unseen" aria-live="polite">${ae(this.shown.length,"run")} shown</div>
      ${this.shown.length?this.renderTable():this.renderNone()}
      ${Fp(this.chosen,()=>this.dispatchEvent(new ce("td-choose",{runs:[]})),l=>{this.open(l,this.chosen)})}`}renderTable(){let{items:e,first:r,last:s,active:i}=this,o=es(this.view.sort),l=e.some(({kind:b})=>b==="group"),a=e.slice(r,s).map((b,$)=>({item:b,index:r+$})),c=e.findIndex(({key:b})=>b===i),h=e[c];h&&(c<r||c>=s)&&a[c<r?"unshift":"push"]({item:h,index:c});let d=b=>{this.change({sort:Ni(zi(o,b,this.shown))})},g={chosen:new Set(this.chosen),now:this.now,percent:this.percent,isUnread:b=>Fi(b,this.progress!==null),linkOf:this.linkOf,open:(b,$)=>{this.open(b,[$])},choose:this.choose,fold:this.fold};return v`<div
      role=${l?"treegrid":"grid"}
      class="table"
      aria-label="Runs"
      aria-multiselectable="true"
      aria-rowcount=${e.length+1}
    >
      ${qp(o,d,l)}
      <div
        class="rows"
        role="rowgroup"
        style="height: ${this.offsets[e.length]??0}px"
        @keydown=${b=>{this.onKey(b)}}
        @focusin=${b=>{this.onFocus(b)}}
      >
        ${Ln(a,({item:b})=>b.key,({item:b,index:$})=>{let E=this.offsets[$]??0,R={index:$,top:E,stop:b.key===i,inner:b.kind==="run"&&b.inner};return b.kind==="run"?Wp(b.row,R,g):Kp(b.group,b.open,R,g)})}
      </div>
    </div>`}renderNone(){return v`<div class="none">
      <p>No run matches.</p>
      <button class="button" @click=${()=>this.change({filter:"",statuses:[],rules:[]})}>
        Show all ${me(this.runs.length)}
      </button>
    </div>`}};et.styles=[Se,Ft,Ip,Gp,Yp],w([M({attribute:!1})],et.prototype,"runs",2),w([M({attribute:!1})],et.prototype,"view",2),w([M({attribute:!1})],et.prototype,"chosen",2),w([M({attribute:!1})],et.prototype,"progress",2),w([M({attribute:!1})],et.prototype,"linkOf",2),w([X()],et.prototype,"first",2),w([X()],et.prototype,"last",2),w([X()],et.prototype,"active",2),w([X()],et.prototype,"allRules",2),w([X()],et.prototype,"now",2),w([Kt(".rows")],et.prototype,"rowsBox",2),w([Kt(".bar")],et.prototype,"bar",2),w([Kt("input[type=search]")],et.prototype,"search",2),et=w([$e("td-run-list")],et);var fr=class extends ue{constructor(){super(...arguments);this.outcomes=[];this.rules=null}render(){let e=o=>this.outcomes.filter(l=>l.status===o),[r,s,i]=[e("clear"),e("skipped"),e("failed")];return v`<h2>What was checked</h2>
      ${r.length?v`<h3>${ae(r.length,"rule")} found nothing</h3>
              <ul class="clear">
                ${r.map(({rule:o})=>v`<li title=${this.summary(o)}>${Ze(o)}</li>`)}
              </ul>`:T}
      ${Jp(`${ae(s.length,"rule")} could not look`,s)}
      ${Jp(`${ae(i.length,"rule")} failed; this is a fault of ours, the others are not affected`,i)}`}summary(e){return this.rules?.rules.find(r=>r.name===e)?.summary??""}};fr.styles=[Se,ne`
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
    `],w([M({attribute:!1})],fr.prototype,"outcomes",2),w([M({attribute:!1})],fr.prototype,"rules",2),fr=w([$e("td-checked")],fr);function Jp(t,n){if(!n.length)return T;let e=new Map;for(let{rule:r,reason:s}of n)e.set(s,[...e.get(s)??[],Ze(r)]);return v`<h3>${t}</h3>
    <dl>
      ${[...e].map(([r,s])=>v`<dt>${s.join(", ")}</dt>
            <dd>${Ne(r)}</dd>`)}
    </dl>`}var Qp=ne`
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
    background: var(--td-code);
    border-radius: 4px;
    padding: 8px 12px;
    overflow-x: auto;
    margin-top: 8px;
  }
`;var hr=class extends ue{constructor(){super(...arguments);this.open=!1}render(){let{action:e,why:r,test:s,code:i}=this.remedy;return v`<details ?open=${this.open}>
      <summary><span>${Ne(e)}</span></summary>
      <div class="body">
        <p>${Ne(r)}</p>
        ${s?v`<p><span class="label">Cheapest test:</span>${Ne(s)}</p>`:T}
        ${Object.keys(i).length?v`<td-code .code=${i}></td-code>`:T}
      </div>
    </details>`}};hr.styles=[Se,ne`
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
    `],w([M({attribute:!1})],hr.prototype,"remedy",2),w([M({type:Boolean})],hr.prototype,"open",2),hr=w([$e("td-remedy")],hr);var Mt=class extends ue{constructor(){super(...arguments);this.rules=null;this.explains=[];this.open=!1;this.lit=null;this.link=()=>"";this.copied=!1}async goTo(e){await this.updateComplete,this.card.open=!0;let s=[...this.renderRoot.querySelectorAll(".places button")].find(i=>i.dataset.id===e);s?.focus({preventScroll:!0}),s?.scrollIntoView({block:"nearest"})}async copy(){this.copied=await ys(mp(this.finding,this.rules,this.link())),setTimeout(()=>this.copied=!1,2e3)}get rule(){return this.rules?.rules.find(({name:e})=>e===this.finding.rule)??null}light(e,r=!1){this.dispatchEvent(new ce("td-light",{id:e,show:r}))}render(){let{finding:e}=this,r=Nn(e);return v`<details
      class="card ${e.severity}"
      ?open=${this.open}
      @mouseenter=${()=>this.light(r)}
      @mouseleave=${()=>this.light(null)}
    >
      <summary>
        <span class="line"
          >${cn(e.severity)}<span class="confidence">${e.confidence} confidence</span></span
        >
        <h3>${Ze(e.rule)}</h3>
        <p>${Ne(e.message)}</p>
      </summary>
      <div class="body">
        ${this.renderStats()} ${this.renderPlaces()} ${this.renderSection("Why it matters")}
        ${this.renderSection("Likely causes")}
        ${this.renderFolded("When it is wrong","When this rule is wrong")} ${this.renderRemedies()}
        ${this.renderFolded("What it looks for","What the rule looks for")}
        ${this.renderFolded("How often it is right","How often it is right")} ${this.renderThresholds()}
        ${this.renderFolded("References","References")} ${this.renderExplained()} ${this.renderPage()}
        <button class="button copy" @click=${()=>{this.copy()}}>
          <span aria-live="polite">${this.copied?"Copied":"Copy as Markdown"}</span>
        </button>
      </div>
    </details>`}renderStats(){let e=this.finding.evidence.filter(s=>s.kind==="stat");if(!e.length)return T;let r=e.some(s=>s.limit!==null);return v`<table class="stats">
      <thead>
        <tr>
          <th scope="col">Measured</th>
          <th scope="col" class="number">Value</th>
          ${r?v`<th scope="col" class="number">Limit</th>`:T}
        </tr>
      </thead>
      <tbody>
        ${e.map(({name:s,value:i,limit:o,unit:l})=>v`<tr>
              <th scope="row">${s}</th>
              <td class="number"><b>${dr(i,l)}</b></td>
              ${r?v`<td class="number quiet">${o===null?"":dr(o,l)}</td>`:T}
            </tr>`)}
      </tbody>
    </table>`}renderPlaces(){let e=this.finding.evidence.map((r,s)=>({evidence:r,id:Co(this.finding,s)})).filter(({evidence:r})=>r.kind!=="stat");return e.length?v`<ul class="places" aria-label="On the curve">
      ${e.map(({evidence:r,id:s})=>{let{name:i,value:o}=Jr(r),l="tag"in r;return v`<li>
          <button
            class=${this.lit===s?"lit":""}
            data-id=${s}
            title=${l?`On ${r.tag}: click to zoom in, and again to zoom out`:""}
            @mouseenter=${()=>this.light(s)}
            @mouseleave=${()=>this.light(Nn(this.finding))}
            @focus=${()=>this.light(s)}
            @blur=${()=>this.light(null)}
            @click=${()=>this.light(s,!0)}
          >
            <span>${i}</span><span class="number">${o}</span>
          </button>
        </li>`})}
    </ul>`:T}section(e){return this.rule?.sections.find(r=>r.title===e)}renderSection(e){let r=this.section(e);return r?v`<section>
          <h4>${e}</h4>
          ${Zp(r)}
        </section>`:T}renderFolded(e,r){let s=this.section(e);return s?v`<details class="more">
      <summary class="fold"><h4>${r}</h4></summary>
      ${Zp(s)}
    </details>`:T}renderThresholds(){let e=this.rule?.thresholds??[];return e.length?v`<details class="more">
      <summary class="fold"><h4>Thresholds and where they come from</h4></summary>
      <ul class="text">
        ${e.map(({name:r,default:s,unit:i,source:o})=>v`<li><code>${r}</code> = ${JSON.stringify(s)} (${i}): ${o}</li>`)}
      </ul>
    </details>`:T}renderPage(){return this.rule?v`<p class="quiet">With curves: <code>${this.rule.page}</code> in the project</p>`:T}renderRemedies(){let{remedies:e}=this.finding;if(!e.length||!this.rules)return T;let r=e.map(s=>this.rules?.remedies[s]).filter(s=>s!==void 0);return v`<section>
      <h4>What to do next</h4>
      <ol class="remedies">
        ${r.map((s,i)=>v`<li><td-remedy .remedy=${s} ?open=${i===0}></td-remedy></li>`)}
      </ol>
    </section>`}renderExplained(){let{explains:e,finding:r}=this;return e.length?v`<details class="more">
      <summary class="fold"><h4>Explained by this (${e.length})</h4></summary>
      <ul class="explained">
        ${e.map(s=>v`<li
              @mouseenter=${()=>this.light(Nn(s))}
              @mouseleave=${()=>this.light(Nn(r))}
            >
              ${cn(s.severity)} <b>${Ze(s.rule)}</b>
              <p>${Ne(s.message)}</p>
            </li>`)}
      </ul>
    </details>`:T}};Mt.styles=[Se,Ft,Qp],w([M({attribute:!1})],Mt.prototype,"finding",2),w([M({attribute:!1})],Mt.prototype,"rules",2),w([M({attribute:!1})],Mt.prototype,"explains",2),w([M({type:Boolean})],Mt.prototype,"open",2),w([M({attribute:!1})],Mt.prototype,"lit",2),w([M({attribute:!1})],Mt.prototype,"link",2),w([X()],Mt.prototype,"copied",2),w([Kt("details.card")],Mt.prototype,"card",2),Mt=w([$e("td-finding")],Mt);function Zp(t){return v`${t.blocks.map(({kind:n,items:e})=>n==="ul"?v`<ul class="text">
        ${e.map(r=>v`<li>${Ai(r)}</li>`)}
      </ul>`:n==="code"?v`<pre>${e.flat().map(r=>"code"in r?r.code:r.text)}</pre>`:v`${e.map(r=>v`<p>${Ai(r)}</p>`)}`)}`}var Xp=ne`
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
  .notice {
    background: var(--td-warning-bg);
    border-radius: 4px;
    padding: 6px 12px;
    margin-bottom: 8px;
    overflow-wrap: anywhere;
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
  @media screen and (min-width: 960px) {
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
`;var ed=ne`
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
    accent-color: var(--td-info);
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
    padding: 12px 16px;
    display: grid;
    gap: 8px;
    background: var(--td-surface);
    border: 1px solid var(--td-border-strong);
    border-radius: 4px;
    box-shadow: 0 2px 8px rgb(0 0 0 / 18%);
    color: var(--td-text);
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
  @media (max-width: 560px) {
    :host {
      gap: 8px;
    }
    .words {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .levels {
      position: static;
    }
    .panel {
      top: auto;
      left: 16px;
      margin-top: 4px;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;var _g={step:"Steps",relative:"Time since start",wall:"Wall time"},Mg={auto:"Automatic",linear:"Linear",log:"Log",symlog:"Symmetric log"},td=10,xn=class extends ue{constructor(){super(...arguments);this.smoothing=0;this.titles=[]}change(e){this.dispatchEvent(new ce("td-reading",e))}onSmooth(e){let r=Number(e.target.value);this.dispatchEvent(new CustomEvent("td-smoothing",{detail:r}))}onClasses(e){let r=Number(e.target.value);To(r)&&this.change({classes:r})}onAdd(e){e.preventDefault();let r=e.target,s=new FormData(r),[i,o]=[s.get("value"),s.get("title")],l=Number(i);i===""||!Number.isFinite(l)||typeof o!="string"||(this.change({levels:[...this.reading.levels,[o,l]]}),r.querySelector("input")?.select())}onFocusOut(e){let r=e.relatedTarget;r&&!this.box.contains(r)&&(this.box.open=!1)}onKey(e){e.key!=="Escape"||!this.box.open||(this.box.open=!1,this.box.querySelector("summary")?.focus())}render(){let{reading:e,smoothing:r}=this;return v`<label
        title="A moving average over the logged curve, as in TensorBoard; remembered in this browser"
        ><span class="words">Smoothing</span>
        <input
          type="range"
          min="0"
          max="0.99"
          step="0.01"
          aria-label="Smoothing"
          .value=${String(r)}
          @input=${s=>this.onSmooth(s)}
        /><output>${r?r.toFixed(2):"off"}</output></label
      >
      ${this.renderSelect("Along","Horizontal axis",_g,e.axis,s=>this.change({axis:s}))}
      ${this.renderSelect("Values","Scale of the values",Mg,e.scale,s=>this.change({scale:s}))}
      ${this.renderLevels()}
      ${e.window?v`<button class="button" @click=${()=>this.change({window:null})}>Reset zoom</button>`:T}`}renderSelect(e,r,s,i,o){return v`<label title=${r}
      ><span class="words">${e}</span>
      <select
        aria-label=${r}
        @change=${l=>o(l.target.value)}
      >
        ${Object.entries(s).map(([l,a])=>v`<option value=${l} .selected=${l===i}>${a}</option>`)}
      </select></label
    >`}renderLevels(){let{best:e,classes:r,levels:s}=this.reading,i=s.length+(e?1:0)+(r===null?0:1);return v`<details
      class="levels"
      @focusout=${o=>this.onFocusOut(o)}
      @keydown=${o=>this.onKey(o)}
    >
      <summary class="button">Levels ${i?v`<span class="count">${i}</span>`:T}</summary>
      <div class="panel">
        <label
          ><input type="checkbox" .checked=${e} @change=${()=>this.change({best:!e})} />Best value
          so far</label
        >
        <label
          ><input
            type="checkbox"
            .checked=${r!==null}
            @change=${()=>this.change({classes:r===null?td:null})}
          />Uniform guess, ln k, over
          <input
            type="number"
            min="2"
            step="1"
            aria-label="Number of classes"
            .value=${String(r??td)}
            @change=${o=>this.onClasses(o)}
          />
          classes</label
        >
        <form @submit=${o=>this.onAdd(o)}>
          <input type="number" name="value" step="any" placeholder="Level" aria-label="Level" />
          <select name="title" aria-label="On the chart">
            ${this.titles.map(o=>v`<option value=${o}>on ${o}</option>`)}
          </select>
          <button class="button">Add</button>
        </form>
        ${s.length?v`<ul>
                ${s.map(([o,l],a)=>v`<li>
                      <span class="cut">${Y(l)} on ${o}</span>
                      <button
                        aria-label=${`Remove the level ${Y(l)} on ${o}`}
                        @click=${()=>this.change({levels:s.filter((c,h)=>h!==a)})}
                      >
                        ×
                      </button>
                    </li>`)}
              </ul>`:T}
      </div>
    </details>`}};xn.styles=[Se,ed],w([M({attribute:!1})],xn.prototype,"reading",2),w([M({type:Number})],xn.prototype,"smoothing",2),w([M({attribute:!1})],xn.prototype,"titles",2),w([Kt(".levels")],xn.prototype,"box",2),xn=w([$e("td-run-tools")],xn);var Ag=new Set(["loss","score","reward"]),nd="smoothing";function Pg(){let t=Number(tr.get(nd)??0);return t>0&&t<1?t:0}var ft=class extends ue{constructor(){super(...arguments);this.row=null;this.rules=null;this.reading=_n;this.link=()=>"";this.dark=!1;this.lit=null;this.smoothing=Pg();this.smoothed=this.smoothing;this.annotations=[]}willUpdate(e){e.has("detail")&&(this.annotations=ci(this.detail.findings))}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.smoothTimer)}onLight({detail:{id:e,show:r}}){if(this.lit=e,!r||e===null)return;let s=this.annotations.find(c=>c.id===e),o=[...this.renderRoot.querySelectorAll("td-chart")].find(c=>s&&sr(s.evidence,c.series));o?.closest("details")?.setAttribute("open","");let l=o?.steps;s&&l&&this.look(ip(s.evidence,l));let a=window.matchMedia("(prefers-reduced-motion: reduce)").matches;o?.scrollIntoView({block:"nearest",behavior:a?"auto":"smooth"})}look(e){let r=e?.join()===this.reading.window?.join();this.dispatchEvent(new ce("td-reading",{window:r?null:e}))}async onFind({detail:{id:e}}){this.lit=e,await[...this.renderRoot.querySelectorAll("td-finding")].find(({finding:s})=>e.startsWith(`${Nn(s)}#`))?.goTo(e)}onSmoothing(e){this.smoothing=e,tr.set(nd,String(e)),clearTimeout(this.smoothTimer),this.smoothTimer=setTimeout(()=>this.smoothed=e,120)}render(){let{run:e,findings:r,outcomes:s}=this.detail,{lead:i,groups:o}=eu(ui(e),r.find(ln)),l=[...i,...o.flatMap(({panels:a})=>a)].map(({title:a})=>a);return v`<header>
        <h1>${vn(e.name)}</h1>
        ${cn(e.status)}
        <p class="facts quiet">${this.facts()}</p>
      </header>
      ${this.renderWarnings(this.detail.warnings)}
      ${l.length?v`<td-run-tools
              .reading=${this.reading}
              .smoothing=${this.smoothing}
              .titles=${[...new Set(l)]}
              @td-smoothing=${({detail:a})=>this.onSmoothing(a)}
            ></td-run-tools>`:T}
      <div
        class="page"
        @td-find=${a=>{this.onFind(a)}}
        @td-light=${a=>this.onLight(a)}
        @td-window=${({detail:a})=>this.dispatchEvent(new ce("td-reading",a))}
      >
        <div class="lead ${i.length?"":"none"}">
          <h2 class="unseen">Curves</h2>
          <div class="pairs">
            ${Ln(i,({key:a})=>a,(a,c)=>this.renderChart(a,c===0?"first":""))}
          </div>
        </div>
        <aside aria-label="Findings">
          <h2 class="unseen">Findings</h2>
          ${this.renderFindings(r)}
          <td-checked .outcomes=${s} .rules=${this.rules}></td-checked>
        </aside>
        <div class="rest">${o.map(({role:a,panels:c})=>this.renderGroup(a,c))}</div>
      </div>`}facts(){let{run:e}=this.detail,{row:r}=this,s=e.series.reduce((l,a)=>l+a.points,0),i=e.members.filter(l=>l!==e.name),o=r?.first_wall_time&&r.last_wall_time?r.last_wall_time-r.first_wall_time:0;return[`${ae(e.series.length,"series","series")}, ${ae(s,"point")}`,r?.last_step?`${me(r.last_step)} steps`:"",o>1?on(o):"",e.family==="supervised"?"":`${e.family} training`,i.length?`joined from ${i.join(", ")}`:""].filter(Boolean).join(" · ")}renderWarnings(e){let r=this.row?.sampled?v`<p class="notice">
          TensorBoard gives us only a sample of this run's points: short events may be missing.
        </p>`:T;return v`${r}${e.map(({where:s,message:i})=>v`<p class="notice"><b>${s}</b> ${Ne(i)}</p>`)}`}renderFindings(e){let{main:r,suppressed:s}=tu(e);return v`${r.length?T:this.renderNothing(s.length)}
    ${Ln(r,({finding:i})=>i.rule+i.tags.join(),({finding:i,explains:o},l)=>v`<td-finding
          .finding=${i}
          .explains=${o}
          .rules=${this.rules}
          .lit=${this.lit}
          .link=${this.link}
          ?open=${l===0}
        ></td-finding>`)}
    ${s.length?v`<details class="suppressed">
            <summary class="fold">
              ${ae(s.length,"finding")} suppressed by your configuration
            </summary>
            <ul>
              ${s.map(i=>v`<li>
                    <p>${cn(i.severity)} <b>${Ze(i.rule)}</b></p>
                    <p>${Ne(i.message)}</p>
                    <p class="quiet">Reason given: ${i.suppressed}</p>
                  </li>`)}
            </ul>
          </details>`:T}`}renderNothing(e){let{status:r,reason:s}=this.detail.run,i=this.detail.outcomes.filter(o=>o.status==="clear").length;return v`<div class="verdict ${r}">
      <h2>
        ${r==="unjudged"?"This run could not be judged":e?"Nothing else found":"Nothing found"}
      </h2>
      <p>
        ${r==="unjudged"?v`No rule about training could look at it${s?v`: ${Ne(s)}`:T}.`:`${ae(i,"rule")} looked at this run and found nothing wrong.`}
      </p>
    </div>`}renderGroup(e,r){let s=r.some(o=>this.annotations.some(l=>sr(l.evidence,o.series))),i=Ag.has(e)||s;return v`<details ?open=${i}>
      <summary class="fold">
        <h2>${Ia(e)}</h2>
        <span class="quiet">${r.length}</span>
      </summary>
      <div class="grid">
        ${Ln(r,({key:o})=>o,o=>this.renderChart(o,"small"))}
      </div>
    </details>`}renderChart(e,r){return v`<td-chart
      class=${r}
      .store=${this.store}
      .run=${this.detail.run.name}
      .series=${e.series}
      .heading=${e.title}
      .generation=${this.detail.generation}
      .annotations=${this.annotations.filter(s=>sr(s.evidence,e.series))}
      .lit=${this.lit}
      .window=${this.reading.window}
      .axis=${this.reading.axis}
      .scale=${this.reading.scale}
      .origin=${this.row?.first_wall_time??null}
      .smoothing=${this.smoothed}
      .levels=${rp(e,this.reading)}
      .best=${this.reading.best}
      .dark=${this.dark}
    ></td-chart>`}};ft.styles=[Se,Ft,Xp],w([M({attribute:!1})],ft.prototype,"detail",2),w([M({attribute:!1})],ft.prototype,"row",2),w([M({attribute:!1})],ft.prototype,"rules",2),w([M({attribute:!1})],ft.prototype,"store",2),w([M({attribute:!1})],ft.prototype,"reading",2),w([M({attribute:!1})],ft.prototype,"link",2),w([M({type:Boolean})],ft.prototype,"dark",2),w([X()],ft.prototype,"lit",2),w([X()],ft.prototype,"smoothing",2),w([X()],ft.prototype,"smoothed",2),ft=w([$e("td-run-page")],ft);function El(t){if(!t)return v`<div class="state" role="status"><p>Loading …</p></div>`;let{members_read:n,members_known:e,bytes_read:r,bytes_known:s}=t.progress;return v`<div class="state" role="status">
    <h1>Reading the logs</h1>
    ${e?v`<p>
              ${n} of ${ae(e,"directory","directories")},
              ${Ro(r)} of ${Ro(s)}
            </p>
            <progress max=${s||1} value=${r}></progress>`:v`<p>Looking for event files in <code>${t.source.where}</code></p>`}
  </div>`}var Cg={keras:`model.fit(..., validation_data=(x_val, y_val),
          callbacks=[keras.callbacks.TensorBoard("logs/run-1")])`,pytorch:`from torch.utils.tensorboard import SummaryWriter

writer = SummaryWriter("logs/run-1")
writer.add_scalar("loss/train", train_loss, step)
writer.add_scalar("loss/validation", validation_loss, step)`};function rd({source:t}){return v`<div class="state">
    <h1>No training logs yet</h1>
    <p>
      There is no event file with scalars in <code>${t.where}</code>. Runs appear here as soon as a
      training writes one; nothing needs to be restarted. If the logs are elsewhere, start TensorBoard with
      <code>--logdir</code> and their directory.
    </p>
    <p class="quiet">To write one:</p>
    <td-code .code=${Cg}></td-code>
  </div>`}function sd({error:t,source:n}){return v`<div class="state" role="alert">
    <h1>The logs could not be read</h1>
    <p>${Ne(t??"The server does not say why.")}</p>
    ${n.where?v`<p class="quiet">Log directory: <code>${n.where}</code></p>`:T}
    ${od()}
  </div>`}function id(t){return v`<div class="state" role="alert">
    <h1>No answer</h1>
    <p>${t}</p>
    <p class="quiet">The tab asks again every few seconds.</p>
    ${od()}
  </div>`}function od(){return v`<button
    class="button"
    @click=${t=>t.target?.dispatchEvent(new ce("td-retry",null))}
  >
    Try again
  </button>`}var Ut=class extends ue{constructor(){super(...arguments);this.view=Va;this.chosen=[];this.dark=!1;this.copied=!1;this.listScroll=0;this.linkOf=e=>gs(Mn({...this.view,runs:[e]}))}connectedCallback(){super.connectedCallback(),this.session=new ri(this,this.source);let e=ti(So()??"");this.view={...e,filter:e.filter||Ba(Sa())},this.view.runs.length>1&&(this.chosen=this.view.runs),this.session.want(this.view.runs),Ra(()=>this.onHash()),Xs(r=>{this.dark=r,si(r)}),this.addEventListener("td-open",({detail:r})=>this.open(r.runs)),this.addEventListener("td-list",({detail:r})=>this.go({...this.view,...r})),this.addEventListener("td-reading",({detail:r})=>this.go({...this.view,reading:{...this.view.reading,...r}})),this.addEventListener("td-quantity",({detail:r})=>this.go({...this.view,quantity:r.key})),this.addEventListener("td-compare",({detail:r})=>this.go({...this.view,...r})),this.addEventListener("td-choose",({detail:r})=>this.chosen=r.runs),this.addEventListener("td-retry",()=>{this.session.ask(!0)})}open(e){let r={...this.view.reading,levels:[],window:null};this.go({...this.view,runs:e,reading:r})}go(e){let r=e.runs.join(`
`)!==this.view.runs.join(`
`);ka(Mn(e),r),this.turn(e)}onHash(){let e=So();e!==null&&Mn(ti(e))!==Mn(this.view)&&this.turn(ti(e))}turn(e){let r=e.runs.join(`
`)!==this.view.runs.join(`
`);if(r&&this.view.runs.length===0&&(this.listScroll=window.scrollY),this.view=e,this.session.want(e.runs),!r)return;e.runs.length>1&&(this.chosen=e.runs);let s=e.runs.length===0?this.listScroll:0;this.updateComplete.then(()=>{requestAnimationFrame(()=>window.scrollTo(0,s))})}async copyLink(){this.copied=await ys(gs(Mn(this.view))),setTimeout(()=>this.copied=!1,2e3)}updated(e){e.has("view")&&(document.title=[...this.view.runs,"Diagnose"].join(" · "))}render(){return v`${this.renderProgress()}${this.view.runs.length?this.renderBar():T}
      ${this.renderNotices()}
      <main>${this.renderView()}</main>`}renderProgress(){let{status:e,rows:r}=this.session;if(e?.phase!=="reading"||!r?.length)return T;let{bytes_read:s,bytes_known:i,members_read:o,members_known:l}=e.progress,a=i?s/i:l?o/l:0,c=Math.round(a*100);return v`<div
      class="progress"
      role="progressbar"
      aria-label="Reading"
      aria-valuenow=${c}
      aria-valuetext=${`${o} of ${ae(l,"directory","directories")}`}
      title=${`Reading: ${o} of ${ae(l,"directory","directories")}. What is shown may change.`}
    >
      <div style="width: ${c}%"></div>
    </div>`}renderBar(){return v`<nav class="bar">
      <a
        class="back"
        href=${gs(Mn({...this.view,runs:[]}))}
        @click=${e=>{e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),this.open([]))}}
        ><span aria-hidden="true">←</span> All runs</a
      >
      <button class="button" @click=${()=>{this.copyLink()}}>
        <span aria-live="polite">${this.copied?"Copied":"Copy link"}</span>
      </button>
    </nav>`}renderNotices(){let{status:e,error:r,rows:s}=this.session,i=this.view.runs.length?[]:e?.warnings??[];return v`${r&&s?v`<div class="notice bad" role="alert">
            ${r} What is shown is from before.
            <button class="button" @click=${()=>this.dispatchEvent(new ce("td-retry",null))}>
              Try again
            </button>
          </div>`:T}
    ${e?.source.sampled?v`<div class="notice">${Ne(e.source.sampled)}</div>`:T}
    ${i.length===0?T:v`<details class="notice" ?open=${i.length<3}>
            <summary class="fold">${ae(i.length,"remark")} on the log files</summary>
            <ul>
              ${i.map(({where:o,message:l})=>v`<li><b>${o}</b> ${Ne(l)}</li>`)}
            </ul>
          </details>`}`}renderView(){let{status:e,rows:r,error:s}=this.session;return!e||r===null?s?id(s):El(null):e.phase==="failed"?sd(e):this.view.runs.length===1?this.renderRun(this.view.runs[0]??""):this.view.runs.length>1?this.renderCompare():r.length===0?e.phase==="reading"?El(e):rd(e):v`<td-run-list
      .runs=${r}
      .view=${this.view}
      .progress=${e.phase==="reading"?e.progress:null}
      .chosen=${this.chosen}
      .linkOf=${this.linkOf}
    ></td-run-list>`}renderRun(e){let{known:r,rows:s,rules:i,store:o}=this.session,{detail:l=null,error:a=null}=r.get(e)??{};return l?v`<td-run-page
        .detail=${l}
        .row=${s?.find(c=>c.name===e)??null}
        .rules=${i}
        .store=${o}
        .reading=${this.view.reading}
        .link=${()=>gs(Mn(this.view))}
        .dark=${this.dark}
      ></td-run-page>`:a?this.renderUnknown([e],a):v`<p class="wait">Loading ${e} …</p>`}renderCompare(){let{known:e,store:r}=this.session,s=this.view.runs.map(l=>({name:l,...e.get(l)})),i=s.filter(l=>l.error),o=s.flatMap(({detail:l})=>l?[l]:[]);return o.length+i.length<s.length?v`<p class="wait">Loading ${s.length} runs …</p>`:v`${i.length?this.renderUnknown(i.map(({name:l})=>l),i[0]?.error??""):T}
    ${o.length?v`<td-compare
            .details=${o}
            .quantity=${this.view.quantity}
            .baseline=${this.view.baseline}
            .rankBy=${this.view.rankBy}
            .layout=${this.view.layout}
            .store=${r}
            .linkOf=${this.linkOf}
            .dark=${this.dark}
          ></td-compare>`:T}`}renderUnknown(e,r){let s=this.session.status?.phase==="reading";return v`<div class="state">
      <h1>${e.join(", ")}</h1>
      <p>${r}</p>
      ${s?v`<p>The log directory is still being read; it may yet appear.</p>`:T}
    </div>`}};Ut.styles=[Se,qa],w([M({attribute:!1})],Ut.prototype,"source",2),w([X()],Ut.prototype,"view",2),w([X()],Ut.prototype,"chosen",2),w([X()],Ut.prototype,"dark",2),w([X()],Ut.prototype,"copied",2),Ut=w([$e("td-app")],Ut);function D$(){try{Lg();let t=new Ut;t.source=new Bs,window.addEventListener("error",({error:n})=>_l(n,t)),window.addEventListener("unhandledrejection",({reason:n})=>_l(n,t)),document.body.replaceChildren(t)}catch(t){_l(t,null)}}function Lg(){let t=document.documentElement;t.lang="en",document.title="Diagnose",document.body.style.margin="0",Xs(si);for(let[n,e]of[["viewport","width=device-width, initial-scale=1"],["color-scheme","light dark"]]){let r=document.createElement("meta");r.name=n??"",r.content=e??"",document.head.append(r)}}function _l(t,n){if(n?.shadowRoot?.querySelector("main")?.firstElementChild)return;let e=document.createElement("p");e.setAttribute("role","alert"),e.style.cssText=`font: 14px/20px ${Gt}; padding: 64px 16px; max-width: 640px; margin: auto; color: var(--td-text)`;let r=t instanceof Error?t.message:String(t);e.textContent=`Diagnose could not draw this page (${r}). Reload it; if that does not help, the browser's console says more.`,document.body.replaceChildren(e)}export{D$ as render};
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
