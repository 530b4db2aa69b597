var fd=Object.defineProperty;var hd=Object.getOwnPropertyDescriptor;var $=(e,n,t,r)=>{for(var s=r>1?void 0:r?hd(n,t):n,o=e.length-1,i;o>=0;o--)(i=e[o])&&(s=(r?i(n,t,s):i(s))||s);return r&&s&&fd(n,t,s),s};var si=class extends Error{constructor(t,r){super(r);this.status=t}},oi=class extends Error{constructor(){super("TensorBoard does not answer. Is it still running?")}};function Mr(e){return e instanceof DOMException&&e.name==="AbortError"}var Ds=class{constructor(n=(t,r)=>globalThis.fetch(t,r)){this.fetch=n;this.pending=new Map}status(n){return this.latest("status",n?"status?reload=1":"status")}runs(){return this.latest("runs","runs")}run(n){return this.latest(`run ${n}`,`run?name=${encodeURIComponent(n)}`)}rules(){return this.latest("rules","rules")}curves(n,t,r,s,o,i=0){let l=new URLSearchParams({run:n,keys:JSON.stringify(t.map(({member:a,tag:c})=>[a,c])),width:String(Math.round(r))});return s&&(l.set("start",String(s.start)),l.set("end",String(s.end))),i&&l.set("smoothing",String(i)),this.get(`curves?${l.toString()}`,o)}latest(n,t){this.pending.get(n)?.abort();let r=new AbortController;return this.pending.set(n,r),this.get(t,r.signal)}async get(n,t){let r;try{r=await this.fetch(n,t?{signal:t}:{})}catch(s){throw Mr(s)?s:new oi}if(!r.ok){let s=(await r.text()).trim(),o=s&&!s.startsWith("<")?s:`The server answered ${r.status}.`;throw new si(r.status,o)}return await r.json()}};var zs=globalThis,Hs=zs.ShadowRoot&&(zs.ShadyCSS===void 0||zs.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,ii=Symbol(),Kl=new WeakMap,rs=class{constructor(n,t,r){if(this._$cssResult$=!0,r!==ii)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=n,this.t=t}get styleSheet(){let n=this.o,t=this.t;if(Hs&&n===void 0){let r=t!==void 0&&t.length===1;r&&(n=Kl.get(t)),n===void 0&&((this.o=n=new CSSStyleSheet).replaceSync(this.cssText),r&&Kl.set(t,n))}return n}toString(){return this.cssText}},Gl=e=>new rs(typeof e=="string"?e:e+"",void 0,ii),ie=(e,...n)=>{let t=e.length===1?e[0]:n.reduce((r,s,o)=>r+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+e[o+1],e[0]);return new rs(t,e,ii)},Yl=(e,n)=>{if(Hs)e.adoptedStyleSheets=n.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of n){let r=document.createElement("style"),s=zs.litNonce;s!==void 0&&r.setAttribute("nonce",s),r.textContent=t.cssText,e.appendChild(r)}},li=Hs?e=>e:e=>e instanceof CSSStyleSheet?(n=>{let t="";for(let r of n.cssRules)t+=r.cssText;return Gl(t)})(e):e;var{is:md,defineProperty:gd,getOwnPropertyDescriptor:bd,getOwnPropertyNames:vd,getOwnPropertySymbols:xd,getPrototypeOf:yd}=Object,Is=globalThis,Jl=Is.trustedTypes,wd=Jl?Jl.emptyScript:"",$d=Is.reactiveElementPolyfillSupport,ss=(e,n)=>e,os={toAttribute(e,n){switch(n){case Boolean:e=e?wd:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,n){let t=e;switch(n){case Boolean:t=e!==null;break;case Number:t=e===null?null:Number(e);break;case Object:case Array:try{t=JSON.parse(e)}catch{t=null}}return t}},Fs=(e,n)=>!md(e,n),Ql={attribute:!0,type:String,converter:os,reflect:!1,useDefault:!1,hasChanged:Fs};Symbol.metadata??=Symbol("metadata"),Is.litPropertyMetadata??=new WeakMap;var un=class extends HTMLElement{static addInitializer(n){this._$Ei(),(this.l??=[]).push(n)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(n,t=Ql){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(n)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(n,t),!t.noAccessor){let r=Symbol(),s=this.getPropertyDescriptor(n,r,t);s!==void 0&&gd(this.prototype,n,s)}}static getPropertyDescriptor(n,t,r){let{get:s,set:o}=bd(this.prototype,n)??{get(){return this[t]},set(i){this[t]=i}};return{get:s,set(i){let l=s?.call(this);o?.call(this,i),this.requestUpdate(n,l,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(n){return this.elementProperties.get(n)??Ql}static _$Ei(){if(this.hasOwnProperty(ss("elementProperties")))return;let n=yd(this);n.finalize(),n.l!==void 0&&(this.l=[...n.l]),this.elementProperties=new Map(n.elementProperties)}static finalize(){if(this.hasOwnProperty(ss("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(ss("properties"))){let t=this.properties,r=[...vd(t),...xd(t)];for(let s of r)this.createProperty(s,t[s])}let n=this[Symbol.metadata];if(n!==null){let t=litPropertyMetadata.get(n);if(t!==void 0)for(let[r,s]of t)this.elementProperties.set(r,s)}this._$Eh=new Map;for(let[t,r]of this.elementProperties){let s=this._$Eu(t,r);s!==void 0&&this._$Eh.set(s,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(n){let t=[];if(Array.isArray(n)){let r=new Set(n.flat(1/0).reverse());for(let s of r)t.unshift(li(s))}else n!==void 0&&t.push(li(n));return t}static _$Eu(n,t){let r=t.attribute;return r===!1?void 0:typeof r=="string"?r:typeof n=="string"?n.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(n=>this.enableUpdating=n),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(n=>n(this))}addController(n){(this._$EO??=new Set).add(n),this.renderRoot!==void 0&&this.isConnected&&n.hostConnected?.()}removeController(n){this._$EO?.delete(n)}_$E_(){let n=new Map,t=this.constructor.elementProperties;for(let r of t.keys())this.hasOwnProperty(r)&&(n.set(r,this[r]),delete this[r]);n.size>0&&(this._$Ep=n)}createRenderRoot(){let n=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Yl(n,this.constructor.elementStyles),n}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(n=>n.hostConnected?.())}enableUpdating(n){}disconnectedCallback(){this._$EO?.forEach(n=>n.hostDisconnected?.())}attributeChangedCallback(n,t,r){this._$AK(n,r)}_$ET(n,t){let r=this.constructor.elementProperties.get(n),s=this.constructor._$Eu(n,r);if(s!==void 0&&r.reflect===!0){let o=(r.converter?.toAttribute!==void 0?r.converter:os).toAttribute(t,r.type);this._$Em=n,o==null?this.removeAttribute(s):this.setAttribute(s,o),this._$Em=null}}_$AK(n,t){let r=this.constructor,s=r._$Eh.get(n);if(s!==void 0&&this._$Em!==s){let o=r.getPropertyOptions(s),i=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:os;this._$Em=s;let l=i.fromAttribute(t,o.type);this[s]=l??this._$Ej?.get(s)??l,this._$Em=null}}requestUpdate(n,t,r,s=!1,o){if(n!==void 0){let i=this.constructor;if(s===!1&&(o=this[n]),r??=i.getPropertyOptions(n),!((r.hasChanged??Fs)(o,t)||r.useDefault&&r.reflect&&o===this._$Ej?.get(n)&&!this.hasAttribute(i._$Eu(n,r))))return;this.C(n,t,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(n,t,{useDefault:r,reflect:s,wrapped:o},i){r&&!(this._$Ej??=new Map).has(n)&&(this._$Ej.set(n,i??t??this[n]),o!==!0||i!==void 0)||(this._$AL.has(n)||(this.hasUpdated||r||(t=void 0),this._$AL.set(n,t)),s===!0&&this._$Em!==n&&(this._$Eq??=new Set).add(n))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let n=this.scheduleUpdate();return n!=null&&await n,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[s,o]of this._$Ep)this[s]=o;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[s,o]of r){let{wrapped:i}=o,l=this[s];i!==!0||this._$AL.has(s)||l===void 0||this.C(s,void 0,o,l)}}let n=!1,t=this._$AL;try{n=this.shouldUpdate(t),n?(this.willUpdate(t),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(t)):this._$EM()}catch(r){throw n=!1,this._$EM(),r}n&&this._$AE(t)}willUpdate(n){}_$AE(n){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(n)),this.updated(n)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(n){return!0}update(n){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(n){}firstUpdated(n){}};un.elementStyles=[],un.shadowRootOptions={mode:"open"},un[ss("elementProperties")]=new Map,un[ss("finalized")]=new Map,$d?.({ReactiveElement:un}),(Is.reactiveElementVersions??=[]).push("2.1.2");var ui=globalThis,Zl=e=>e,Us=ui.trustedTypes,Xl=Us?Us.createPolicy("lit-html",{createHTML:e=>e}):void 0,ci="$lit$",cn=`lit$${Math.random().toFixed(9).slice(2)}$`,pi="?"+cn,Sd=`<${pi}>`,Bn=document,ls=()=>Bn.createComment(""),as=e=>e===null||typeof e!="object"&&typeof e!="function",di=Array.isArray,oa=e=>di(e)||typeof e?.[Symbol.iterator]=="function",ai=`[ 	
\f\r]`,is=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ea=/-->/g,ta=/>/g,Vn=RegExp(`>|${ai}(?:([^\\s"'>=/]+)(${ai}*=${ai}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),na=/'/g,ra=/"/g,ia=/^(?:script|style|textarea|title)$/i,fi=e=>(n,...t)=>({_$litType$:e,strings:n,values:t}),x=fi(1),gt=fi(2),lg=fi(3),Ct=Symbol.for("lit-noChange"),E=Symbol.for("lit-nothing"),sa=new WeakMap,qn=Bn.createTreeWalker(Bn,129);function la(e,n){if(!di(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Xl!==void 0?Xl.createHTML(n):n}var aa=(e,n)=>{let t=e.length-1,r=[],s,o=n===2?"<svg>":n===3?"<math>":"",i=is;for(let l=0;l<t;l++){let a=e[l],c,h,d=-1,g=0;for(;g<a.length&&(i.lastIndex=g,h=i.exec(a),h!==null);)g=i.lastIndex,i===is?h[1]==="!--"?i=ea:h[1]!==void 0?i=ta:h[2]!==void 0?(ia.test(h[2])&&(s=RegExp("</"+h[2],"g")),i=Vn):h[3]!==void 0&&(i=Vn):i===Vn?h[0]===">"?(i=s??is,d=-1):h[1]===void 0?d=-2:(d=i.lastIndex-h[2].length,c=h[1],i=h[3]===void 0?Vn:h[3]==='"'?ra:na):i===ra||i===na?i=Vn:i===ea||i===ta?i=is:(i=Vn,s=void 0);let b=i===Vn&&e[l+1].startsWith("/>")?" ":"";o+=i===is?a+Sd:d>=0?(r.push(c),a.slice(0,d)+ci+a.slice(d)+cn+b):a+cn+(d===-2?l:b)}return[la(e,o+(e[t]||"<?>")+(n===2?"</svg>":n===3?"</math>":"")),r]},us=class e{constructor({strings:n,_$litType$:t},r){let s;this.parts=[];let o=0,i=0,l=n.length-1,a=this.parts,[c,h]=aa(n,t);if(this.el=e.createElement(c,r),qn.currentNode=this.el.content,t===2||t===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(s=qn.nextNode())!==null&&a.length<l;){if(s.nodeType===1){if(s.hasAttributes())for(let d of s.getAttributeNames())if(d.endsWith(ci)){let g=h[i++],b=s.getAttribute(d).split(cn),w=/([.?@])?(.*)/.exec(g);a.push({type:1,index:o,name:w[2],strings:b,ctor:w[1]==="."?Vs:w[1]==="?"?qs:w[1]==="@"?Bs:Kn}),s.removeAttribute(d)}else d.startsWith(cn)&&(a.push({type:6,index:o}),s.removeAttribute(d));if(ia.test(s.tagName)){let d=s.textContent.split(cn),g=d.length-1;if(g>0){s.textContent=Us?Us.emptyScript:"";for(let b=0;b<g;b++)s.append(d[b],ls()),qn.nextNode(),a.push({type:2,index:++o});s.append(d[g],ls())}}}else if(s.nodeType===8)if(s.data===pi)a.push({type:2,index:o});else{let d=-1;for(;(d=s.data.indexOf(cn,d+1))!==-1;)a.push({type:7,index:o}),d+=cn.length-1}o++}}static createElement(n,t){let r=Bn.createElement("template");return r.innerHTML=n,r}};function Wn(e,n,t=e,r){if(n===Ct)return n;let s=r!==void 0?t._$Co?.[r]:t._$Cl,o=as(n)?void 0:n._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(e),s._$AT(e,t,r)),r!==void 0?(t._$Co??=[])[r]=s:t._$Cl=s),s!==void 0&&(n=Wn(e,s._$AS(e,n.values),s,r)),n}var js=class{constructor(n,t){this._$AV=[],this._$AN=void 0,this._$AD=n,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(n){let{el:{content:t},parts:r}=this._$AD,s=(n?.creationScope??Bn).importNode(t,!0);qn.currentNode=s;let o=qn.nextNode(),i=0,l=0,a=r[0];for(;a!==void 0;){if(i===a.index){let c;a.type===2?c=new Ar(o,o.nextSibling,this,n):a.type===1?c=new a.ctor(o,a.name,a.strings,this,n):a.type===6&&(c=new Ws(o,this,n)),this._$AV.push(c),a=r[++l]}i!==a?.index&&(o=qn.nextNode(),i++)}return qn.currentNode=Bn,s}p(n){let t=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(n,r,t),t+=r.strings.length-2):r._$AI(n[t])),t++}},Ar=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(n,t,r,s){this.type=2,this._$AH=E,this._$AN=void 0,this._$AA=n,this._$AB=t,this._$AM=r,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let n=this._$AA.parentNode,t=this._$AM;return t!==void 0&&n?.nodeType===11&&(n=t.parentNode),n}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(n,t=this){n=Wn(this,n,t),as(n)?n===E||n==null||n===""?(this._$AH!==E&&this._$AR(),this._$AH=E):n!==this._$AH&&n!==Ct&&this._(n):n._$litType$!==void 0?this.$(n):n.nodeType!==void 0?this.T(n):oa(n)?this.k(n):this._(n)}O(n){return this._$AA.parentNode.insertBefore(n,this._$AB)}T(n){this._$AH!==n&&(this._$AR(),this._$AH=this.O(n))}_(n){this._$AH!==E&&as(this._$AH)?this._$AA.nextSibling.data=n:this.T(Bn.createTextNode(n)),this._$AH=n}$(n){let{values:t,_$litType$:r}=n,s=typeof r=="number"?this._$AC(n):(r.el===void 0&&(r.el=us.createElement(la(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===s)this._$AH.p(t);else{let o=new js(s,this),i=o.u(this.options);o.p(t),this.T(i),this._$AH=o}}_$AC(n){let t=sa.get(n.strings);return t===void 0&&sa.set(n.strings,t=new us(n)),t}k(n){di(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,r,s=0;for(let o of n)s===t.length?t.push(r=new e(this.O(ls()),this.O(ls()),this,this.options)):r=t[s],r._$AI(o),s++;s<t.length&&(this._$AR(r&&r._$AB.nextSibling,s),t.length=s)}_$AR(n=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);n!==this._$AB;){let r=Zl(n).nextSibling;Zl(n).remove(),n=r}}setConnected(n){this._$AM===void 0&&(this._$Cv=n,this._$AP?.(n))}},Kn=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(n,t,r,s,o){this.type=1,this._$AH=E,this._$AN=void 0,this.element=n,this.name=t,this._$AM=s,this.options=o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=E}_$AI(n,t=this,r,s){let o=this.strings,i=!1;if(o===void 0)n=Wn(this,n,t,0),i=!as(n)||n!==this._$AH&&n!==Ct,i&&(this._$AH=n);else{let l=n,a,c;for(n=o[0],a=0;a<o.length-1;a++)c=Wn(this,l[r+a],t,a),c===Ct&&(c=this._$AH[a]),i||=!as(c)||c!==this._$AH[a],c===E?n=E:n!==E&&(n+=(c??"")+o[a+1]),this._$AH[a]=c}i&&!s&&this.j(n)}j(n){n===E?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,n??"")}},Vs=class extends Kn{constructor(){super(...arguments),this.type=3}j(n){this.element[this.name]=n===E?void 0:n}},qs=class extends Kn{constructor(){super(...arguments),this.type=4}j(n){this.element.toggleAttribute(this.name,!!n&&n!==E)}},Bs=class extends Kn{constructor(n,t,r,s,o){super(n,t,r,s,o),this.type=5}_$AI(n,t=this){if((n=Wn(this,n,t,0)??E)===Ct)return;let r=this._$AH,s=n===E&&r!==E||n.capture!==r.capture||n.once!==r.once||n.passive!==r.passive,o=n!==E&&(r===E||s);s&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,n),this._$AH=n}handleEvent(n){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,n):this._$AH.handleEvent(n)}},Ws=class{constructor(n,t,r){this.element=n,this.type=6,this._$AN=void 0,this._$AM=t,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(n){Wn(this,n)}},ua={M:ci,P:cn,A:pi,C:1,L:aa,R:js,D:oa,V:Wn,I:Ar,H:Kn,N:qs,U:Bs,B:Vs,F:Ws},kd=ui.litHtmlPolyfillSupport;kd?.(us,Ar),(ui.litHtmlVersions??=[]).push("3.3.3");var ca=(e,n,t)=>{let r=t?.renderBefore??n,s=r._$litPart$;if(s===void 0){let o=t?.renderBefore??null;r._$litPart$=s=new Ar(n.insertBefore(ls(),o),o,void 0,t??{})}return s._$AI(e),s};var hi=globalThis,he=class extends un{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let n=super.createRenderRoot();return this.renderOptions.renderBefore??=n.firstChild,n}update(n){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(n),this._$Do=ca(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return Ct}};he._$litElement$=!0,he.finalized=!0,hi.litElementHydrateSupport?.({LitElement:he});var Rd=hi.litElementPolyfillSupport;Rd?.({LitElement:he});(hi.litElementVersions??=[]).push("4.2.2");var Ce=e=>(n,t)=>{t!==void 0?t.addInitializer(()=>{customElements.define(e,n)}):customElements.define(e,n)};var Td={attribute:!0,type:String,converter:os,reflect:!1,hasChanged:Fs},Ed=(e=Td,n,t)=>{let{kind:r,metadata:s}=t,o=globalThis.litPropertyMetadata.get(s);if(o===void 0&&globalThis.litPropertyMetadata.set(s,o=new Map),r==="setter"&&((e=Object.create(e)).wrapped=!0),o.set(t.name,e),r==="accessor"){let{name:i}=t;return{set(l){let a=n.get.call(this);n.set.call(this,l),this.requestUpdate(i,a,e,!0,l)},init(l){return l!==void 0&&this.C(i,void 0,e,l),l}}}if(r==="setter"){let{name:i}=t;return function(l){let a=this[i];n.call(this,l),this.requestUpdate(i,a,e,!0,l)}}throw Error("Unsupported decorator location: "+r)};function P(e){return(n,t)=>typeof t=="object"?Ed(e,n,t):((r,s,o)=>{let i=s.hasOwnProperty(o);return s.constructor.createProperty(o,r),i?Object.getOwnPropertyDescriptor(s,o):void 0})(e,n,t)}function le(e){return P({...e,state:!0,attribute:!1})}var Gn=(e,n,t)=>(t.configurable=!0,t.enumerable=!0,Reflect.decorate&&typeof n!="object"&&Object.defineProperty(e,n,t),t);function Vt(e,n){return(t,r,s)=>{let o=i=>i.renderRoot?.querySelector(e)??null;if(n){let{get:i,set:l}=typeof r=="object"?t:s??(()=>{let a=Symbol();return{get(){return this[a]},set(c){this[a]=c}}})();return Gn(t,r,{get(){let a=i.call(this);return a===void 0&&(a=o(this),(a!==null||this.hasUpdated)&&l.call(this,a)),a}})}return Gn(t,r,{get(){return o(this)}})}}var _d="#diagnose",Lt=(()=>{try{return typeof window.parent.location.hash=="string"?window.parent:window}catch{return window}})();function mi(){return window.innerHeight===0||document.visibilityState==="hidden"}function gi(){try{let e=Lt.location.hash;return e===""||e==="#"||e.split("&")[0]===_d?e:null}catch{return""}}function pa(){try{return Lt.location.search}catch{return""}}function da(e,n){try{if(Lt.location.hash===e)return;let{pathname:t,search:r}=Lt.location,s=`${t}${r}${e}`;n?Lt.history.pushState(Lt.history.state,"",s):Lt.history.replaceState(Lt.history.state,"",s)}catch{}}function cs(e){try{return Lt.location.href.replace(/#.*/s,"")+e}catch{return e}}function fa(e){for(let n of["popstate","hashchange"])try{Lt.addEventListener(n,e)}catch{}}function Ks(e){let n=window.matchMedia("(prefers-color-scheme: dark)");try{if(Lt===window)throw new Error("no TensorBoard around us");let t=Lt.document.body,r=()=>{e(t.classList.contains("dark-mode"))};new MutationObserver(r).observe(t,{attributes:!0,attributeFilter:["class"]}),r()}catch{let t=()=>{e(n.matches)};n.addEventListener("change",t),t()}}function ha(e,n=200){if(window.parent===window)return;let t=new MessageChannel,r;t.port1.onmessage=s=>{let o=Md(s.data);if(!o||o.isReply)return;(o.type==="experimental.DataReloaded"||o.type==="experimental.RunsChanged")&&(clearTimeout(r),r=setTimeout(e,n));let i={type:o.type,id:o.id,payload:null,error:null,isReply:!0};t.port1.postMessage(JSON.stringify(i))},window.parent.postMessage("experimental.bootstrap","*",[t.port2])}function Md(e){try{return typeof e=="string"?JSON.parse(e):null}catch{return null}}var Yn={get(e){try{return localStorage.getItem(`tb-diagnose.${e}`)}catch{return null}},set(e,n){try{localStorage.setItem(`tb-diagnose.${e}`,n)}catch{}}};function te(e,n=4){if(e==null||Number.isNaN(e))return"–";if(!Number.isFinite(e))return e>0?"∞":"−∞";if(e===0)return"0";let t=Math.abs(e);return t>=1e6||t<1e-4?Jn(Ad(e.toExponential(Math.min(n-1,2)))):Number.isInteger(e)?Jn(bi(e)):t>=10**(n-1)?Jn(bi(Math.round(e))):Jn(String(Number(e.toPrecision(n))))}function vi(e){let n=Math.abs(e);for(let[t,r]of[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(n>=t&&!(t===1e3&&n<1e4&&e%100!==0))return Jn(`${Number((e/t).toPrecision(4))}${r}`);return Jn(String(Number(e.toPrecision(6))))}function Xe(e){return Math.abs(e)<1e6?Ee(e):vi(e)}function Gs(e,n){if(!n||n[0]===n[1])return te(e);let t=Math.max(Math.abs(n[0]),Math.abs(n[1])),r=Math.ceil(Math.log10(t/(n[1]-n[0])))+3;return te(e,Math.max(4,Math.min(8,r)))}function Ee(e){return Jn(bi(e))}function xe(e,n,t=`${n}s`){return`${Ee(e)} ${e===1?n:t}`}function xi(e){if(e<1e3)return`${e} B`;let n=["kB","MB","GB","TB"],t=e/1e3,r=0;for(;t>=1e3&&r<n.length-1;)t/=1e3,r+=1;return`${t<10?t.toFixed(1):Math.round(t)} ${n[r]??""}`}function $n(e){if(e<90)return`${Math.round(e)} s`;let n=Math.round(e/60);if(n<90)return`${n} min`;let t=Math.floor(n/60);if(t<48)return n%60?`${t} h ${n%60} min`:`${t} h`;let r=Math.floor(t/24);return t%24?`${r} d ${t%24} h`:`${r} d`}function ma(e,n){let t=(n-e)/60;if(t<1)return"just now";let r=[[60,"min"],[24,"h"],[30,"d"],[12,"mo"],[1/0,"y"]],s=t;for(let[o,i]of r){if(s<o)return`${Math.floor(s)} ${i} ago`;s/=o}return""}function ga(e){let n=new Date(e*1e3),t=s=>String(s).padStart(2,"0");return`${[n.getFullYear(),t(n.getMonth()+1),t(n.getDate())].join("-")} ${[n.getHours(),n.getMinutes(),n.getSeconds()].map(t).join(":")}`}function bi(e){let[n="",t]=String(e).split("."),r=n.replace(/\B(?=(\d{3})+(?!\d))/g,",");return t===void 0?r:`${r}.${t}`}function Ad(e){let[n="",t=""]=e.split("e");return`${String(Number(n))}e${t.replace("+","")}`}function Jn(e){return e.replace(/(^|e)-/,"$1−").replace(/e-/,"e−")}function ba(e){return e.split(/`([^`]+)`/).map((n,t)=>t%2?{code:n}:{text:n}).filter(n=>!("text"in n)||n.text!=="")}var Sn={axis:"step",scale:"auto",classes:null,best:!1,levels:[],window:null},Pd=["step","relative","wall"],Cd=["auto","linear","log","symlog"],Ld=12;function va(e){let n=Number(e("classes")),[t,r]=e("window").split(",").map(Number),s=t!==void 0&&r!==void 0&&t<r;return{axis:Pd.find(o=>o===e("axis"))??Sn.axis,scale:Cd.find(o=>o===e("scale"))??Sn.scale,classes:yi(n)?n:null,best:e("best")==="1",levels:Od(e("levels")),window:s&&Number.isFinite(t)&&Number.isFinite(r)?[t,r]:null}}function xa(e){let{axis:n,scale:t,classes:r,best:s,levels:o,window:i}=e,l=[];return n!==Sn.axis&&l.push(["axis",n]),t!==Sn.scale&&l.push(["scale",t]),r!==null&&l.push(["classes",String(r)]),s&&l.push(["best","1"]),o.length&&l.push(["levels",JSON.stringify(o)]),i&&l.push(["window",i.map(a=>String(Number(a.toPrecision(9)))).join(",")]),l}function yi(e){return Number.isInteger(e)&&e>=2&&e<=1e9}function Od(e){try{let n=JSON.parse(e||"[]");return Array.isArray(n)?n.filter(t=>Array.isArray(t)&&typeof t[0]=="string"&&Number.isFinite(t[1])).map(([t,r])=>[t,r]).slice(0,Ld):[]}catch{return[]}}var Ot=["error","warning","info","unjudged","healthy"],ps={error:"Error",warning:"Warning",info:"Note",unjudged:"Not judged",healthy:"Healthy"};function ya(e,n){let t={error:"in trouble",warning:n===1?"with a warning":"with warnings",info:n===1?"with a note":"with notes",unjudged:"could not be judged",healthy:"healthy"};return`${n.toLocaleString("en-US")} ${t[e]}`}var wa={loss:"Losses",score:"Scores",reward:"Rewards",learning_rate:"Learning rate",gradient_norm:"Gradient norms",time:"Times",counter:"Counters",other:"Other"},$a=Object.keys(wa);function Sa(e){return wa[e]??e.replaceAll("_"," ")}function et(e){let n=e.replace(/(?<!^non)-/g," ");return n.charAt(0).toUpperCase()+n.slice(1)}var Ys={filter:"",statuses:[],rules:[],sort:"",group:"",open:[]};function ka(e){let n=e("status").split(",");return{filter:e("filter"),statuses:Ot.filter(t=>n.includes(t)),rules:e("rule").split(",").filter(Boolean),sort:e("sort"),group:e("group"),open:wi(e("open"))}}function Ra({filter:e,statuses:n,rules:t,sort:r,group:s,open:o}){return[["filter",e],["status",n.join(",")],["rule",t.join(",")],["sort",r],["group",s],["open",s&&o.length?JSON.stringify(o):""]].filter(([,l])=>l!=="")}function Ta(e){let n=(new URLSearchParams(e).get("runFilter")??"").trim();return n===""?"":/^[\w-]+$/.test(n)?n:`/${n}/`}function wi(e){try{let n=JSON.parse(e||"[]");return Array.isArray(n)?n.filter(t=>typeof t=="string"):[]}catch{return[]}}var _a={...Ys,runs:[],quantity:"",reading:Sn},$i="p.diagnose.";function Js(e){let n=new Map;for(let s of e.replace(/^#/,"").split("&")){let o=s.indexOf("=");o>0&&n.set(Ea(s.slice(0,o)),Ea(s.slice(o+1)))}let t=s=>n.get($i+s)??"",r=n.get(`${$i}run`);return{runs:r===void 0?wi(t("compare")):[r],...ka(t),quantity:t("quantity"),reading:va(t)}}function kn(e){let n=[],[t]=e.runs;return e.runs.length===1&&t!==void 0&&n.push(["run",t]),e.runs.length>1&&n.push(["compare",JSON.stringify(e.runs)]),n.push(...Ra(e)),e.quantity&&e.runs.length>1&&n.push(["quantity",e.quantity]),e.runs.length===1&&n.push(...xa(e.reading)),["#diagnose",...n.map(([r,s])=>`${$i}${r}=${encodeURIComponent(s)}`)].join("&")}function Ea(e){try{return decodeURIComponent(e)}catch{return e}}var Qs=class{constructor(n){this.source=n;this.known=new Map;this.queues=new Map;this.generation=-1}renew(n){n!==this.generation&&this.known.clear(),this.generation=n}load(n,t,r,s=0){let o=Math.min(2e3,Math.max(200,Math.ceil(r/200)*200));return Promise.all(t.map(i=>this.one(n,i,o,s)))}one(n,t,r,s){let o=JSON.stringify([n,t.member,t.tag,r,s]),i=this.known.get(o);if(i)return i;let l=new Promise((a,c)=>{this.enqueue(n,r,s,{key:o,ref:t,resolve:a,reject:c})});return this.known.set(o,l),l.catch(()=>{this.known.get(o)===l&&this.known.delete(o)}),l}enqueue(n,t,r,s){let o=JSON.stringify([n,t,r]),i=this.queues.get(o);if(i){i.push(s);return}this.queues.set(o,[s]),setTimeout(()=>{let l=this.queues.get(o)??[];this.queues.delete(o);for(let a=0;a<l.length;a+=24)this.send(n,t,r,l.slice(a,a+24))})}async send(n,t,r,s){try{let{series:o}=await this.source.curves(n,s.map(({ref:i})=>i),t,void 0,void 0,r);for(let{ref:i,resolve:l,reject:a}of s){let c=o.find(h=>h.member===i.member&&h.tag===i.tag);c?l(c):a(new Error(`The server sent no curve for ${i.tag}.`))}}catch(o){for(let{reject:i}of s)i(o)}}};var Nd=1500,Dd=15e3,zd=5e3,Zs=class{constructor(n,t){this.owner=n;this.source=t;this.status=null;this.rows=null;this.rules=null;this.error=null;this.known=new Map;this.generation=-1;this.wanted=[];this.asking=!1;this.again=null;this.store=new Qs(t),n.addController(this)}hostConnected(){ha(()=>{this.ask(!0)});for(let[n,t]of[[window,"resize"],[document,"visibilitychange"]])n.addEventListener(t,()=>{!mi()&&this.timer===void 0&&this.ask()});this.ask()}hostDisconnected(){clearTimeout(this.timer)}want(n){this.wanted=n;for(let t of n)this.known.get(t)?.detail?.generation!==this.generation&&this.fetchRun(t)}async ask(n=!1){if(clearTimeout(this.timer),this.timer=void 0,mi())return;if(this.asking){this.again={reload:n||(this.again?.reload??!1)};return}this.asking=!0;try{let o=await this.source.status(n);this.status=o,this.error=null,this.owner.requestUpdate(),(o.generation!==this.generation||this.rows===null)&&await this.refresh(),this.rules??=await this.source.rules()}catch(o){Mr(o)||(this.error=o.message)}finally{this.asking=!1,this.owner.requestUpdate()}let{again:t,status:r}=this;if(this.again=null,t){this.ask(t.reload);return}let s=r?.phase==="reading"||r?.looking;this.timer=setTimeout(()=>{this.ask()},this.error?zd:s?Nd:Dd)}async refresh(){let{generation:n,runs:t}=await this.source.runs();this.generation=n,this.rows=t,this.store.renew(n),this.owner.requestUpdate(),this.want(this.wanted)}async fetchRun(n){try{let t=await this.source.run(n);this.known.set(n,{detail:t,error:null})}catch(t){if(Mr(t))return;this.known.set(n,{detail:null,error:t.message})}this.owner.requestUpdate()}};var Hd={page:"#f5f5f5",surface:"#ffffff",raised:"#fafafa",hover:"#f4f6f8",border:"#ebebeb","border-strong":"#c4c7cb",text:"#212121","text-2":"#5a5f66",grid:"#eeeeee",link:"#0b63c5",accent:"#f57c00",focus:"#1a73e8",error:"#c4122f",warning:"#a85b00",info:"#1967d2",unjudged:"#5a5f66",healthy:"#137333","error-bg":"#fce8e6","warning-bg":"#fef3e0","info-bg":"#e8f0fe","unjudged-bg":"#eff0f1","healthy-bg":"#e6f4ea",train:"#0077bb",validation:"#e8590c",test:"#7b3fb5",none:"#4a5560",code:"#eef0f3"},Id={page:"#262626",surface:"#303030",raised:"#363636",hover:"#3a3a3a",border:"#484848","border-strong":"#6b6b6b",text:"#f1f1f1","text-2":"#b8bcc2",grid:"#404040",link:"#8ab4f8",accent:"#ff9800",focus:"#8ab4f8",error:"#ff8595",warning:"#ffd54f",info:"#9cc2ff",unjudged:"#b8bcc2",healthy:"#8bd6a0","error-bg":"#4d2a31","warning-bg":"#463d20","info-bg":"#2b3a52","unjudged-bg":"#404143","healthy-bg":"#293f30",train:"#4cb8f0",validation:"#ffa05c",test:"#cfa2f5",none:"#c3cad1",code:"#3c3e41"};function ds(e){return e?Id:Hd}function ct(e,n){let t=Math.round(n*255).toString(16).padStart(2,"0");return e+t}function Xs(e){let{style:n}=document.documentElement,t=ds(e);for(let[r,s]of Object.entries(t))n.setProperty(`--td-${r}`,s);n.colorScheme=e?"dark":"light",n.background=t.page,n.minHeight="100%"}var pn='Roboto, "Helvetica Neue", "Segoe UI", Arial, sans-serif',Le=ie`
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
`;var Ma=ie`
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
`;var Aa={keras:"Keras",pytorch:"PyTorch"},Si="framework",ki="td-framework",Rn=class extends he{constructor(){super(...arguments);this.code={};this.framework=Yn.get(Si)??"keras";this.copied="";this.follow=()=>{this.framework=Yn.get(Si)??this.framework}}connectedCallback(){super.connectedCallback(),document.addEventListener(ki,this.follow)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(ki,this.follow)}choose(t){this.framework=t,Yn.set(Si,t),document.dispatchEvent(new Event(ki))}async copy(t){this.copied=await fs(t)?"Copied":"Select it and press Ctrl+C",setTimeout(()=>this.copied="",2e3)}onKey(t,r,s){let o={ArrowRight:1,ArrowLeft:-1}[t.key];if(o===void 0)return;let i=r[(s+o+r.length)%r.length];i!==void 0&&this.choose(i),this.updateComplete.then(()=>this.renderRoot.querySelector('[aria-selected="true"]')?.focus())}render(){let t=Object.keys(this.code),r=t.includes(this.framework)?this.framework:t[0]??"",s=(this.code[r]??"").replace(/^\n+|\s+$/g,"");return x`<div class="bar">
        <div role="tablist" aria-label="Framework">
          ${t.map((o,i)=>x`<button
                role="tab"
                aria-selected=${o===r}
                tabindex=${o===r?0:-1}
                @click=${()=>this.choose(o)}
                @keydown=${l=>this.onKey(l,t,i)}
              >
                ${Aa[o]??o}
              </button>`)}
        </div>
        <button class="copy" @click=${()=>{this.copy(s)}}>
          <span aria-live="polite">${this.copied||"Copy"}</span>
        </button>
      </div>
      <pre tabindex="0" aria-label="Code for ${Aa[r]??r}">${s}</pre>`}};Rn.styles=[Le,ie`
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
    `],$([P({attribute:!1})],Rn.prototype,"code",2),$([le()],Rn.prototype,"framework",2),$([le()],Rn.prototype,"copied",2),Rn=$([Ce("td-code")],Rn);async function fs(e){try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createElement("textarea");n.value=e,n.style.position="fixed",n.style.opacity="0",document.body.append(n),n.select();let t=document.execCommand("copy");return n.remove(),t}}var Pa={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},eo=e=>(...n)=>({_$litDirective$:e,values:n}),Pr=class{constructor(n){}get _$AU(){return this._$AM._$AU}_$AT(n,t,r){this._$Ct=n,this._$AM=t,this._$Ci=r}_$AS(n,t){return this.update(n,t)}update(n,t){return this.render(...t)}};var{I:Fd}=ua,Ca=e=>e;var La=()=>document.createComment(""),Cr=(e,n,t)=>{let r=e._$AA.parentNode,s=n===void 0?e._$AB:n._$AA;if(t===void 0){let o=r.insertBefore(La(),s),i=r.insertBefore(La(),s);t=new Fd(o,i,e,e.options)}else{let o=t._$AB.nextSibling,i=t._$AM,l=i!==e;if(l){let a;t._$AQ?.(e),t._$AM=e,t._$AP!==void 0&&(a=e._$AU)!==i._$AU&&t._$AP(a)}if(o!==s||l){let a=t._$AA;for(;a!==o;){let c=Ca(a).nextSibling;Ca(r).insertBefore(a,s),a=c}}}return t},Tn=(e,n,t=e)=>(e._$AI(n,t),e),Ud={},Oa=(e,n=Ud)=>e._$AH=n,Na=e=>e._$AH,to=e=>{e._$AR(),e._$AA.remove()};var Da=(e,n,t)=>{let r=new Map;for(let s=n;s<=t;s++)r.set(e[s],s);return r},En=eo(class extends Pr{constructor(e){if(super(e),e.type!==Pa.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,n,t){let r;t===void 0?t=n:n!==void 0&&(r=n);let s=[],o=[],i=0;for(let l of e)s[i]=r?r(l,i):i,o[i]=t(l,i),i++;return{values:o,keys:s}}render(e,n,t){return this.dt(e,n,t).values}update(e,[n,t,r]){let s=Na(e),{values:o,keys:i}=this.dt(n,t,r);if(!Array.isArray(s))return this.ut=i,o;let l=this.ut??=[],a=[],c,h,d=0,g=s.length-1,b=0,w=o.length-1;for(;d<=g&&b<=w;)if(s[d]===null)d++;else if(s[g]===null)g--;else if(l[d]===i[b])a[b]=Tn(s[d],o[b]),d++,b++;else if(l[g]===i[w])a[w]=Tn(s[g],o[w]),g--,w--;else if(l[d]===i[w])a[w]=Tn(s[d],o[w]),Cr(e,a[w+1],s[d]),d++,w--;else if(l[g]===i[b])a[b]=Tn(s[g],o[b]),Cr(e,s[d],s[g]),g--,b++;else if(c===void 0&&(c=Da(i,b,w),h=Da(l,d,g)),c.has(l[d]))if(c.has(l[g])){let _=h.get(i[b]),k=_!==void 0?s[_]:null;if(k===null){let O=Cr(e,s[d]);Tn(O,o[b]),a[b]=O}else a[b]=Tn(k,o[b]),Cr(e,s[d],k),s[_]=null;b++}else to(s[g]),g--;else to(s[d]),d++;for(;b<=w;){let _=Cr(e,a[w+1]);Tn(_,o[b]),a[b++]=_}for(;d<=g;){let _=s[d++];_!==null&&to(_)}return this.ut=i,Oa(e,a),Ct}});function no(e){let n=jd(e.map(r=>r.steps)),t=e.map(r=>Vd(r,n));return{x:n,columns:t,isolated:t.map(qd)}}function jd(e){let[n]=e;return e.length===1&&n?n.slice():[...new Set(e.flat())].sort((t,r)=>t-r)}function Vd(e,n){let t=new Array(n.length).fill(void 0),r=0;e.steps.forEach((s,o)=>{for(;r<n.length&&(n[r]??1/0)<s;)r+=1;let i=e.values[o];t[r]=i!=null&&Number.isFinite(i)?i:null});for(let s=0;s<t.length;s+=1)t[s]===void 0&&t[s-1]===null&&(t[s]=null);for(let s=t.length-2;s>=0;s-=1)t[s]===void 0&&t[s+1]===null&&(t[s]=null);return t}function qd(e){let n=[],t=null,r=-1;return e.forEach((s,o)=>{s!==void 0&&(r>=0&&s===null&&n.push(r),r=s!==null&&t===null?o:-1,t=s)}),r>=0&&n.push(r),n}function za(e,n,t,r){let s=Math.min(t,n.steps[0]??t),o=Math.max(r,n.steps.at(-1)??r),i=e.steps.findIndex(d=>d>=s),l=i<0?e.steps.length:i,a=e.steps.findIndex(d=>d>o),c=a<0?e.steps.length:a,h=(d,g)=>[...d.slice(0,l),...g,...d.slice(c)];return{...e,thinned:e.thinned,steps:h(e.steps,n.steps),values:h(e.values,n.values),wall_times:h(e.wall_times,n.wall_times),...e.smoothed&&n.smoothed?{smoothed:h(e.smoothed,n.smoothed)}:{}}}function nn(e,n=-1/0,t=1/0){let r=1/0,s=-1/0;for(let{steps:o,values:i}of e)o.forEach((l,a)=>{let c=i[a];l<n||l>t||typeof c!="number"||!Number.isFinite(c)||(c<r&&(r=c),c>s&&(s=c))});return r<=s?[r,s]:null}var Bd=1,Wd=3,Kd=4;function Ha(e,n,t,r,s){let o=e.scale!=="linear",i=()=>{let h=nn(e.curves,...r())??nn(e.curves),d=e.yRange??(h&&Yd(h,t));return d?Jd(d,o):[0,1]},l=e.yRange??nn(e.curves),a=l!==null&&(l[0]<=0||e.scale==="symlog"),c={range:i,distr:Bd};return o&&l&&(c.distr=a?Kd:Wd,a&&(c.asinh=Qd(e,Math.max(...l.map(Math.abs))))),{x:{time:e.axis==="wall",range:(h,d,g)=>n.x.length&&d!==g?[d,g]:s()},y:c}}var Gd=1e3;function ro(e){let n=e.flatMap(({values:r})=>r).filter(r=>r!==null&&r!==0).map(Math.abs).sort((r,s)=>r-s),t=n[Math.floor(n.length/2)];return t!==void 0&&(n.at(-1)??0)>Gd*t}function Yd(e,n){let[t,r]=e,s=(r-t||Math.abs(r)*.1||1)*.75,o=n.filter(i=>i>=t-s&&i<=r+s);return[Math.min(t,...o),Math.max(r,...o)]}function Jd([e,n],t){if(t&&e>0){let s=e===n?2:(n/e)**.06;return[e/s,n*s]}let r=e===n?Math.abs(n)*.1||1:(n-e)*.08;return[e-r,n+r]}function Qd(e,n){let t=n*1e-6||1;if(e.yRange)return t;let r=e.curves.flatMap(({values:s})=>s.map(o=>Math.abs(o??0)));return Math.max(t,Math.min(...r.filter(s=>s>0)))}function _n({member:e,tag:n}){return JSON.stringify([e,n])}var Zd=["loss","score","reward"];function so(e){let n=new Map(e.series.map(l=>[_n(l),l])),t=new Set,r=[];for(let l of e.series){let a=l.partner&&n.get(_n(l.partner));if(!a||t.has(_n(l))||t.has(_n(a)))continue;let c=l.split==="validation"?[a,l]:[l,a];c.forEach(h=>t.add(_n(h))),r.push(Ri(c,ef(l.tag,a.tag)))}if(!r.length)for(let l of e.series)!l.principal||!Zd.includes(l.role)||(t.add(_n(l)),r.push(Ri([l],l.tag)));let s=e.series.filter(l=>!t.has(_n(l))),i=[...new Set([...$a,...s.map(({role:l})=>l)])].map(l=>({role:l,panels:s.filter(a=>a.role===l).map(a=>Ri([a],a.tag))})).filter(({panels:l})=>l.length>0);return{lead:r,groups:i}}var Xd=4;function Fa({lead:e,groups:n},t){if(!t)return{lead:e,groups:n};let r=i=>t.evidence.some(l=>Qn(l,i.series)),s=e.filter(r),o=n.flatMap(({panels:i})=>i.filter(r)).slice(0,Xd);return{lead:[...s,...o,...e.filter(i=>!s.includes(i))],groups:n.map(({role:i,panels:l})=>({role:i,panels:l.filter(a=>!o.includes(a))})).filter(({panels:i})=>i.length>0)}}function Ri(e,n){return{key:e.map(_n).join(" "),title:n,role:e[0]?.role??"other",series:e}}function ef(e,n){if(e===n)return e;let t=new Set(n.toLowerCase().split(/[/_.\-\s]+/)),r="",s=e.split(/([/_.\-\s]+)/);for(let o=0;o<s.length;o+=2){let i=s[o]??"";i&&t.has(i.toLowerCase())&&(r+=(r&&(s[o-1]??""))+i)}return r||e}function Mn(e){return JSON.stringify([e.rule,e.tags,e.evidence.length])}function Ti(e,n){return`${Mn(e)}#${n}`}function oo(e){return e.flatMap(n=>n.evidence.map((t,r)=>({id:Ti(n,r),finding:n,evidence:t})))}function Qn(e,n){return"tag"in e&&n.some(t=>t.tag===e.tag&&t.member===e.member)}function qt(e){return e.suppressed===null&&e.superseded_by===null}function Ua(e){let n=a=>a.suppressed!==null&&a.superseded_by===null,t=e.filter(n),r=e.filter(a=>!n(a)),s=new Set(r.filter(qt).map(a=>a.rule)),o=r.filter(({superseded_by:a})=>a!==null&&s.has(Ia(a,r))),i=new Set;return{main:r.filter(a=>!o.includes(a)).map(a=>{let c=!i.has(a.rule);i.add(a.rule);let h=o.filter(d=>Ia(d.superseded_by??"",r)===a.rule);return{finding:a,explains:c?h:[]}}),suppressed:t}}function Ia(e,n){let t=new Set,r=e;for(;!t.has(r);){t.add(r);let s=n.filter(i=>i.rule===r),o=s.length&&!s.some(qt)?s[0]?.superseded_by:null;if(!o)break;r=o}return r}var tf={loss:"Main loss",score:"Main score",reward:"Main reward"};function ja(e){let n=e.map(s=>{let{lead:o,groups:i}=so(s);return{run:s.name,all:[...o,...i.flatMap(l=>l.panels)]}}),t=[];for(let[s,o]of Object.entries(tf)){let i=new Map;for(let{run:l,all:a}of n){let c=a.filter(d=>d.role===s),h=c.find(d=>d.series.some(g=>g.principal))??c[0];h&&i.set(l,h)}if(i.size){let l=[...new Set([...i.values()].map(a=>a.title))];t.push({key:`main:${s}`,label:l.length===1?`${o} (${l.join("")})`:o,panels:i})}}let r=new Map;for(let{run:s,all:o}of n)for(let i of o){let l=i.title,a=r.get(l)??new Map;a.has(s)||a.set(s,i),r.set(l,a)}for(let[s,o]of r){let i=t.some(l=>nf(l.panels,o));o.size>=Math.min(2,e.length)&&!i&&t.push({key:`tag:${s}`,label:s,panels:o})}return t}function nf(e,n){return e.size===n.size&&[...e].every(([t,r])=>n.get(t)?.key===r.key)}var rf="uplot",sf="u-hz",of="u-vt",lf="u-title",af="u-wrap",uf="u-under",cf="u-over",pf="u-axis",er="u-off",df="u-select",ff="u-cursor-x",hf="u-cursor-y",mf="u-cursor-pt",gf="u-legend",bf="u-live",vf="u-inline",xf="u-series",yf="u-marker",Va="u-label",wf="u-value",ms="width",gs="height";var qa="bottom",Lr="left",Ei="right",qi="#000",Ba=qi+"0",_i="mousemove",Wa="mousedown",Mi="mouseup",Ka="mouseenter",Ga="mouseleave",Ya="dblclick",$f="resize",Sf="scroll",Ja="change",co="dppxchange",Bi="--",Fr=typeof window<"u",Oi=Fr?document:null,Nr=Fr?window:null,kf=Fr?navigator:null,de,io;function Ni(){let e=devicePixelRatio;de!=e&&(de=e,io&&zi(Ja,io,Ni),io=matchMedia(`(min-resolution: ${de-.001}dppx) and (max-resolution: ${de+.001}dppx)`),tr(Ja,io,Ni),Nr.dispatchEvent(new CustomEvent(co)))}function $t(e,n){if(n!=null){let t=e.classList;!t.contains(n)&&t.add(n)}}function Di(e,n){let t=e.classList;t.contains(n)&&t.remove(n)}function _e(e,n,t){e.style[n]=t+"px"}function Bt(e,n,t,r){let s=Oi.createElement(e);return n!=null&&$t(s,n),t?.insertBefore(s,r),s}function Nt(e,n){return Bt("div",e,n)}var Qa=new WeakMap;function rn(e,n,t,r,s){let o="translate("+n+"px,"+t+"px)",i=Qa.get(e);o!=i&&(e.style.transform=o,Qa.set(e,o),n<0||t<0||n>r||t>s?$t(e,er):Di(e,er))}var Za=new WeakMap;function Xa(e,n,t){let r=n+t,s=Za.get(e);r!=s&&(Za.set(e,r),e.style.background=n,e.style.borderColor=t)}var eu=new WeakMap;function tu(e,n,t,r){let s=n+""+t,o=eu.get(e);s!=o&&(eu.set(e,s),e.style.height=t+"px",e.style.width=n+"px",e.style.marginLeft=r?-n/2+"px":0,e.style.marginTop=r?-t/2+"px":0)}var Wi={passive:!0},Rf={...Wi,capture:!0};function tr(e,n,t,r){n.addEventListener(e,t,r?Rf:Wi)}function zi(e,n,t,r){n.removeEventListener(e,t,Wi)}Fr&&Ni();function Wt(e,n,t,r){let s;t=t||0,r=r||n.length-1;let o=r<=2147483647;for(;r-t>1;)s=o?t+r>>1:St((t+r)/2),n[s]<e?t=s:r=s;return e-n[t]<=n[r]-e?t:r}function Mu(e){return(t,r,s)=>{let o=-1,i=-1;for(let l=r;l<=s;l++)if(e(t[l])){o=l;break}for(let l=s;l>=r;l--)if(e(t[l])){i=l;break}return[o,i]}}var Au=e=>e!=null,Pu=e=>e!=null&&e>0,ho=Mu(Au),Tf=Mu(Pu);function Ef(e,n,t,r=0,s=!1){let o=s?Tf:ho,i=s?Pu:Au;[n,t]=o(e,n,t);let l=e[n],a=e[n];if(n>-1)if(r==1)l=e[n],a=e[t];else if(r==-1)l=e[t],a=e[n];else for(let c=n;c<=t;c++){let h=e[c];i(h)&&(h<l?l=h:h>a&&(a=h))}return[l??ye,a??-ye]}function mo(e,n,t,r){let s=su(e),o=su(n);e==n&&(s==-1?(e*=t,n/=t):(e/=t,n*=t));let i=t==10?dn:Cu,l=s==1?St:Dt,a=o==1?Dt:St,c=l(i(Ve(e))),h=a(i(Ve(n))),d=Dr(t,c),g=Dr(t,h);return t==10&&(c<0&&(d=we(d,-c)),h<0&&(g=we(g,-h))),r||t==2?(e=d*s,n=g*o):(e=Du(e,d),n=go(n,g)),[e,n]}function Ki(e,n,t,r){let s=mo(e,n,t,r);return e==0&&(s[0]=0),n==0&&(s[1]=0),s}var Gi=.1,nu={mode:3,pad:Gi},vs={pad:0,soft:null,mode:0},_f={min:vs,max:vs};function po(e,n,t,r){return bo(t)?ru(e,n,t):(vs.pad=t,vs.soft=r?0:null,vs.mode=r?3:0,ru(e,n,_f))}function ce(e,n){return e??n}function Mf(e,n,t){for(n=ce(n,0),t=ce(t,e.length-1);n<=t;){if(e[n]!=null)return!0;n++}return!1}function ru(e,n,t){let r=t.min,s=t.max,o=ce(r.pad,0),i=ce(s.pad,0),l=ce(r.hard,-ye),a=ce(s.hard,ye),c=ce(r.soft,ye),h=ce(s.soft,-ye),d=ce(r.mode,0),g=ce(s.mode,0),b=n-e,w=dn(b),_=pt(Ve(e),Ve(n)),k=dn(_),O=Ve(k-w);(b<1e-24||O>10)&&(b=0,(e==0||n==0)&&(b=1e-24,d==2&&c!=ye&&(o=0),g==2&&h!=-ye&&(i=0)));let R=b||_||1e3,I=dn(R),A=Dr(10,St(I)),G=R*(b==0?e==0?.1:1:o),D=we(Du(e-G,A/10),24),Y=e>=c&&(d==1||d==3&&D<=c||d==2&&D>=c)?c:ye,J=pt(l,D<Y&&e>=Y?Y:Kt(Y,D)),re=R*(b==0?n==0?.1:1:i),Q=we(go(n+re,A/10),24),C=n<=h&&(g==1||g==3&&Q>=h||g==2&&Q<=h)?h:-ye,X=Kt(a,Q>C&&n<=C?C:pt(C,Q));return J==X&&J==0&&(X=100),[J,X]}var Af=new Intl.NumberFormat(Fr?kf.language:"en-US"),Yi=e=>Af.format(e),kt=Math,uo=kt.PI,Ve=kt.abs,St=kt.floor,je=kt.round,Dt=kt.ceil,Kt=kt.min,pt=kt.max,Dr=kt.pow,su=kt.sign,dn=kt.log10,Cu=kt.log2,Pf=(e,n=1)=>kt.sinh(e)*n,Ai=(e,n=1)=>kt.asinh(e/n),ye=1/0;function ou(e){return(dn((e^e>>31)-(e>>31))|0)+1}function Hi(e,n,t){return Kt(pt(e,n),t)}function Lu(e){return typeof e=="function"}function se(e){return Lu(e)?e:()=>e}var Cf=()=>{},Ou=e=>e,Nu=(e,n)=>n,Lf=e=>null,iu=e=>!0,lu=(e,n)=>e==n,Of=/\.\d*?(?=9{6,}|0{6,})/gm,nr=e=>{if(Hu(e)||Pn.has(e))return e;let n=`${e}`,t=n.match(Of);if(t==null)return e;let r=t[0].length-1;if(n.indexOf("e-")!=-1){let[s,o]=n.split("e");return+`${nr(s)}e${o}`}return we(e,r)};function Zn(e,n){return nr(we(nr(e/n))*n)}function go(e,n){return nr(Dt(nr(e/n))*n)}function Du(e,n){return nr(St(nr(e/n))*n)}function we(e,n=0){if(Hu(e))return e;let t=10**n,r=e*t*(1+Number.EPSILON);return je(r)/t}var Pn=new Map;function zu(e){return((""+e).split(".")[1]||"").length}function ys(e,n,t,r){let s=[],o=r.map(zu);for(let i=n;i<t;i++){let l=Ve(i),a=we(Dr(e,i),l);for(let c=0;c<r.length;c++){let h=e==10?+`${r[c]}e${i}`:r[c]*a,d=(i>=0?0:l)+(i>=o[c]?0:o[c]),g=e==10?h:we(h,d);s.push(g),Pn.set(g,d)}}return s}var xs={},Ji=[],zr=[null,null],An=Array.isArray,Hu=Number.isInteger,Nf=e=>e===void 0;function au(e){return typeof e=="string"}function bo(e){let n=!1;if(e!=null){let t=e.constructor;n=t==null||t==Object}return n}function Df(e){return e!=null&&typeof e=="object"}var zf=Object.getPrototypeOf(Uint8Array),Iu="__proto__";function Hr(e,n=bo){let t;if(An(e)){let r=e.find(s=>s!=null);if(An(r)||n(r)){t=Array(e.length);for(let s=0;s<e.length;s++)t[s]=Hr(e[s],n)}else t=e.slice()}else if(e instanceof zf)t=e.slice();else if(n(e)){t={};for(let r in e)r!=Iu&&(t[r]=Hr(e[r],n))}else t=e;return t}function Ie(e){let n=arguments;for(let t=1;t<n.length;t++){let r=n[t];for(let s in r)s!=Iu&&(bo(e[s])?Ie(e[s],Hr(r[s])):e[s]=Hr(r[s]))}return e}var Hf=0,If=1,Ff=2;function Uf(e,n,t){for(let r=0,s,o=-1;r<n.length;r++){let i=n[r];if(i>o){for(s=i-1;s>=0&&e[s]==null;)e[s--]=null;for(s=i+1;s<t&&e[s]==null;)e[o=s++]=null}}}function jf(e,n){if(Bf(e)){let i=e[0].slice();for(let l=1;l<e.length;l++)i.push(...e[l].slice(1));return Wf(i[0])||(i=qf(i)),i}let t=new Set;for(let i=0;i<e.length;i++){let a=e[i][0],c=a.length;for(let h=0;h<c;h++)t.add(a[h])}let r=[Array.from(t).sort((i,l)=>i-l)],s=r[0].length,o=new Map;for(let i=0;i<s;i++)o.set(r[0][i],i);for(let i=0;i<e.length;i++){let l=e[i],a=l[0];for(let c=1;c<l.length;c++){let h=l[c],d=Array(s).fill(void 0),g=n?n[i][c]:If,b=[];for(let w=0;w<h.length;w++){let _=h[w],k=o.get(a[w]);_===null?g!=Hf&&(d[k]=_,g==Ff&&b.push(k)):d[k]=_}Uf(d,b,s),r.push(d)}}return r}var Vf=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function qf(e){let n=e[0],t=n.length,r=Array(t);for(let o=0;o<r.length;o++)r[o]=o;r.sort((o,i)=>n[o]-n[i]);let s=[];for(let o=0;o<e.length;o++){let i=e[o],l=Array(t);for(let a=0;a<t;a++)l[a]=i[r[a]];s.push(l)}return s}function Bf(e){let n=e[0][0],t=n.length;for(let r=1;r<e.length;r++){let s=e[r][0];if(s.length!=t)return!1;if(s!=n){for(let o=0;o<t;o++)if(s[o]!=n[o])return!1}}return!0}function Wf(e,n=100){let t=e.length;if(t<=1)return!0;let r=0,s=t-1;for(;r<=s&&e[r]==null;)r++;for(;s>=r&&e[s]==null;)s--;if(s<=r)return!0;let o=pt(1,St((s-r+1)/n));for(let i=e[r],l=r+o;l<=s;l+=o){let a=e[l];if(a!=null){if(a<=i)return!1;i=a}}return!0}var Fu=["January","February","March","April","May","June","July","August","September","October","November","December"],Uu=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function ju(e){return e.slice(0,3)}var Kf=Uu.map(ju),Gf=Fu.map(ju),Yf={MMMM:Fu,MMM:Gf,WWWW:Uu,WWW:Kf};function hs(e){return(e<10?"0":"")+e}function Jf(e){return(e<10?"00":e<100?"0":"")+e}var Qf={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,n)=>n.MMMM[e.getMonth()],MMM:(e,n)=>n.MMM[e.getMonth()],MM:e=>hs(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>hs(e.getDate()),D:e=>e.getDate(),WWWW:(e,n)=>n.WWWW[e.getDay()],WWW:(e,n)=>n.WWW[e.getDay()],HH:e=>hs(e.getHours()),H:e=>e.getHours(),h:e=>{let n=e.getHours();return n==0?12:n>12?n-12:n},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>hs(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>hs(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Jf(e.getMilliseconds())};function Qi(e,n){n=n||Yf;let t=[],r=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=r.exec(e);)t.push(s[0][0]=="{"?Qf[s[1]]:s[0]);return o=>{let i="";for(let l=0;l<t.length;l++)i+=typeof t[l]=="string"?t[l]:t[l](o,n);return i}}var Zf=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Xf(e,n){let t;return n=="UTC"||n=="Etc/UTC"?t=new Date(+e+e.getTimezoneOffset()*6e4):n==Zf?t=e:(t=new Date(e.toLocaleString("en-US",{timeZone:n})),t.setMilliseconds(e.getMilliseconds())),t}var Vu=e=>e%1==0,fo=[1,2,2.5,5],eh=ys(10,-32,0,fo),qu=ys(10,0,32,fo),th=qu.filter(Vu),Xn=eh.concat(qu),Zi=`
`,Bu="{YYYY}",uu=Zi+Bu,Wu="{M}/{D}",bs=Zi+Wu,lo=bs+"/{YY}",Ku="{aa}",nh="{h}:{mm}",Or=nh+Ku,cu=Zi+Or,pu=":{ss}",me=null;function Gu(e){let n=e*1e3,t=n*60,r=t*60,s=r*24,o=s*30,i=s*365,a=(e==1?ys(10,0,3,fo).filter(Vu):ys(10,-3,0,fo)).concat([n,n*5,n*10,n*15,n*30,t,t*5,t*10,t*15,t*30,r,r*2,r*3,r*4,r*6,r*8,r*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,o,o*2,o*3,o*4,o*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),c=[[i,Bu,me,me,me,me,me,me,1],[s*28,"{MMM}",uu,me,me,me,me,me,1],[s,Wu,uu,me,me,me,me,me,1],[r,"{h}"+Ku,lo,me,bs,me,me,me,1],[t,Or,lo,me,bs,me,me,me,1],[n,pu,lo+" "+Or,me,bs+" "+Or,me,cu,me,1],[e,pu+".{fff}",lo+" "+Or,me,bs+" "+Or,me,cu,me,1]];function h(d){return(g,b,w,_,k,O)=>{let R=[],I=k>=i,A=k>=o&&k<i,G=d(w),D=we(G*e,3),Y=Pi(G.getFullYear(),I?0:G.getMonth(),A||I?1:G.getDate()),J=we(Y*e,3);if(A||I){let re=A?k/o:0,Q=I?k/i:0,C=D==J?D:we(Pi(Y.getFullYear()+Q,Y.getMonth()+re,1)*e,3),X=new Date(je(C/e)),F=X.getFullYear(),W=X.getMonth();for(let q=0;C<=_;q++){let oe=Pi(F+Q*q,W+re*q,1),V=oe-d(we(oe*e,3));C=we((+oe+V)*e,3),C<=_&&R.push(C)}}else{let re=k>=s?s:k,Q=St(w)-St(D),C=J+Q+go(D-J,re);R.push(C);let X=d(C),F=X.getHours()+X.getMinutes()/t+X.getSeconds()/r,W=k/r,q=g.axes[b]._space,oe=O/q;for(;C=we(C+k,e==1?0:3),!(C>_);)if(W>1){let V=St(we(F+W,6))%24,ae=d(C).getHours()-V;ae>1&&(ae=-1),C-=ae*r,F=(F+W)%24;let be=R[R.length-1];we((C-be)/k,3)*oe>=.7&&R.push(C)}else R.push(C)}return R}}return[a,c,h]}var[rh,sh,oh]=Gu(1),[ih,lh,ah]=Gu(.001);ys(2,-53,53,[1]);function du(e,n){return e.map(t=>t.map((r,s)=>s==0||s==8||r==null?r:n(s==1||t[8]==0?r:t[1]+r)))}function fu(e,n){return(t,r,s,o,i)=>{let l=n.find(w=>i>=w[0])||n[n.length-1],a,c,h,d,g,b;return r.map(w=>{let _=e(w),k=_.getFullYear(),O=_.getMonth(),R=_.getDate(),I=_.getHours(),A=_.getMinutes(),G=_.getSeconds(),D=k!=a&&l[2]||O!=c&&l[3]||R!=h&&l[4]||I!=d&&l[5]||A!=g&&l[6]||G!=b&&l[7]||l[1];return a=k,c=O,h=R,d=I,g=A,b=G,D(_)})}}function uh(e,n){let t=Qi(n);return(r,s,o,i,l)=>s.map(a=>t(e(a)))}function Pi(e,n,t){return new Date(e,n,t)}function hu(e,n){return n(e)}var ch="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function mu(e,n){return(t,r,s,o)=>o==null?Bi:n(e(r))}function ph(e,n){let t=e.series[n];return t.width?t.stroke(e,n):t.points.width?t.points.stroke(e,n):null}function dh(e,n){return e.series[n].fill(e,n)}var fh={show:!0,live:!0,isolate:!1,mount:Cf,markers:{show:!0,width:2,stroke:ph,fill:dh,dash:"solid"},idx:null,idxs:null,values:[]};function hh(e,n){let t=e.cursor.points,r=Nt(),s=t.size(e,n);_e(r,ms,s),_e(r,gs,s);let o=s/-2;_e(r,"marginLeft",o),_e(r,"marginTop",o);let i=t.width(e,n,s);return i&&_e(r,"borderWidth",i),r}function mh(e,n){let t=e.series[n].points;return t._fill||t._stroke}function gh(e,n){let t=e.series[n].points;return t._stroke||t._fill}function bh(e,n){return e.series[n].points.size}var Ci=[0,0];function vh(e,n,t){return Ci[0]=n,Ci[1]=t,Ci}function ao(e,n,t,r=!0){return s=>{s.button==0&&(!r||s.target==n)&&t(s)}}function Li(e,n,t,r=!0){return s=>{(!r||s.target==n)&&t(s)}}var xh={show:!0,x:!0,y:!0,lock:!1,move:vh,points:{one:!1,show:hh,size:bh,width:0,stroke:gh,fill:mh},bind:{mousedown:ao,mouseup:ao,click:ao,dblclick:ao,mousemove:Li,mouseleave:Li,mouseenter:Li},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,n)=>{n.stopPropagation(),n.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,n,t,r,s)=>r-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Yu={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Xi=Ie({},Yu,{filter:Nu}),Ju=Ie({},Xi,{size:10}),Qu=Ie({},Yu,{show:!1}),el='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Zu="bold "+el,Xu=1.5,gu={show:!0,scale:"x",stroke:qi,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Zu,side:2,grid:Xi,ticks:Ju,border:Qu,font:el,lineGap:Xu,rotate:0},yh="Value",wh="Time",bu={show:!0,scale:"x",auto:!1,sorted:1,min:ye,max:-ye,idxs:[]};function $h(e,n,t,r,s){return n.map(o=>o==null?"":Yi(o))}function Sh(e,n,t,r,s,o,i){let l=[],a=Pn.get(s)||0;t=i?t:we(go(t,s),a);for(let c=t;c<=r;c=we(c+s,a))l.push(Object.is(c,-0)?0:c);return l}function Ii(e,n,t,r,s,o,i){let l=[],a=e.scales[e.axes[n].scale].log,c=a==10?dn:Cu,h=St(c(t));s=Dr(a,h),a==10&&(s=Xn[Wt(s,Xn)]);let d=t,g=s*a;a==10&&(g=Xn[Wt(g,Xn)]);do l.push(d),d=d+s,a==10&&!Pn.has(d)&&(d=we(d,Pn.get(s))),d>=g&&(s=d,g=s*a,a==10&&(g=Xn[Wt(g,Xn)]));while(d<=r);return l}function kh(e,n,t,r,s,o,i){let a=e.scales[e.axes[n].scale].asinh,c=r>a?Ii(e,n,pt(a,t),r,s):[a],h=r>=0&&t<=0?[0]:[];return(t<-a?Ii(e,n,pt(a,-r),-t,s):[a]).reverse().map(g=>-g).concat(h,c)}var ec=/./,Rh=/[12357]/,Th=/[125]/,vu=/1/,Fi=(e,n,t,r)=>e.map((s,o)=>n==4&&s==0||o%r==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function Eh(e,n,t,r,s){let o=e.axes[t],i=o.scale,l=e.scales[i],a=e.valToPos,c=o._space,h=a(10,i),d=a(9,i)-h>=c?ec:a(7,i)-h>=c?Rh:a(5,i)-h>=c?Th:vu;if(d==vu){let g=Ve(a(1,i)-h);if(g<c)return Fi(n.slice().reverse(),l.distr,d,Dt(c/g)).reverse()}return Fi(n,l.distr,d,1)}function _h(e,n,t,r,s){let o=e.axes[t],i=o.scale,l=o._space,a=e.valToPos,c=Ve(a(1,i)-a(2,i));return c<l?Fi(n.slice().reverse(),3,ec,Dt(l/c)).reverse():n}function Mh(e,n,t,r){return r==null?Bi:n==null?"":Yi(n)}var xu={show:!0,scale:"y",stroke:qi,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Zu,side:3,grid:Xi,ticks:Ju,border:Qu,font:el,lineGap:Xu,rotate:0};function Ah(e,n){let t=3+(e||1)*2;return we(t*n,3)}function Ph(e,n){let{scale:t,idxs:r}=e.series[0],s=e._data[0],o=e.valToPos(s[r[0]],t,!0),i=e.valToPos(s[r[1]],t,!0),l=Ve(i-o),a=e.series[n],c=l/(a.points.space*de);return r[1]-r[0]<=c}var yu={scale:null,auto:!0,sorted:0,min:ye,max:-ye},tc=(e,n,t,r,s)=>s,wu={show:!0,auto:!0,sorted:0,gaps:tc,alpha:1,facets:[Ie({},yu,{scale:"x"}),Ie({},yu,{scale:"y"})]},$u={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:tc,alpha:1,points:{show:Ph,filter:null},values:null,min:ye,max:-ye,idxs:[],path:null,clip:null};function Ch(e,n,t,r,s){return t/10}var nc={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Lh=Ie({},nc,{time:!1,ori:1}),Su={};function rc(e,n){let t=Su[e];return t||(t={key:e,plots:[],sub(r){t.plots.push(r)},unsub(r){t.plots=t.plots.filter(s=>s!=r)},pub(r,s,o,i,l,a,c){for(let h=0;h<t.plots.length;h++)t.plots[h]!=s&&t.plots[h].pub(r,s,o,i,l,a,c)}},e!=null&&(Su[e]=t)),t}var Ir=1,Ui=2;function rr(e,n,t){let r=e.mode,s=e.series[n],o=r==2?e._data[n]:e._data,i=e.scales,l=e.bbox,a=o[0],c=r==2?o[1]:o[n],h=r==2?i[s.facets[0].scale]:i[e.series[0].scale],d=r==2?i[s.facets[1].scale]:i[s.scale],g=l.left,b=l.top,w=l.width,_=l.height,k=e.valToPosH,O=e.valToPosV;return h.ori==0?t(s,a,c,h,d,k,O,g,b,w,_,xo,Ur,wo,oc,lc):t(s,a,c,h,d,O,k,b,g,_,w,yo,jr,rl,ic,ac)}function tl(e,n){let t=0,r=0,s=ce(e.bands,Ji);for(let o=0;o<s.length;o++){let i=s[o];i.series[0]==n?t=i.dir:i.series[1]==n&&(i.dir==1?r|=1:r|=2)}return[t,r==1?-1:r==2?1:r==3?2:0]}function Oh(e,n,t,r,s){let o=e.mode,i=e.series[n],l=o==2?i.facets[1].scale:i.scale,a=e.scales[l];return s==-1?a.min:s==1?a.max:a.distr==3?a.dir==1?a.min:a.max:0}function fn(e,n,t,r,s,o){return rr(e,n,(i,l,a,c,h,d,g,b,w,_,k)=>{let O=i.pxRound,R=c.dir*(c.ori==0?1:-1),I=c.ori==0?Ur:jr,A,G;R==1?(A=t,G=r):(A=r,G=t);let D=O(d(l[A],c,_,b)),Y=O(g(a[A],h,k,w)),J=O(d(l[G],c,_,b)),re=O(g(o==1?h.max:h.min,h,k,w)),Q=new Path2D(s);return I(Q,J,re),I(Q,D,re),I(Q,D,Y),Q})}function vo(e,n,t,r,s,o){let i=null;if(e.length>0){i=new Path2D;let l=n==0?wo:rl,a=t;for(let d=0;d<e.length;d++){let g=e[d];if(g[1]>g[0]){let b=g[0]-a;b>0&&l(i,a,r,b,r+o),a=g[1]}}let c=t+s-a,h=10;c>0&&l(i,a,r-h/2,c,r+o+h)}return i}function Nh(e,n,t){let r=e[e.length-1];r&&r[0]==n?r[1]=t:e.push([n,t])}function nl(e,n,t,r,s,o,i){let l=[],a=e.length;for(let c=s==1?t:r;c>=t&&c<=r;c+=s)if(n[c]===null){let d=c,g=c;if(s==1)for(;++c<=r&&n[c]===null;)g=c;else for(;--c>=t&&n[c]===null;)g=c;let b=o(e[d]),w=g==d?b:o(e[g]),_=d-s;b=i<=0&&_>=0&&_<a?o(e[_]):b;let O=g+s;w=i>=0&&O>=0&&O<a?o(e[O]):w,w>=b&&l.push([b,w])}return l}function ku(e){return e==0?Ou:e==1?je:n=>Zn(n,e)}function sc(e){let n=e==0?xo:yo,t=e==0?(s,o,i,l,a,c)=>{s.arcTo(o,i,l,a,c)}:(s,o,i,l,a,c)=>{s.arcTo(i,o,a,l,c)},r=e==0?(s,o,i,l,a)=>{s.rect(o,i,l,a)}:(s,o,i,l,a)=>{s.rect(i,o,a,l)};return(s,o,i,l,a,c=0,h=0)=>{c==0&&h==0?r(s,o,i,l,a):(c=Kt(c,l/2,a/2),h=Kt(h,l/2,a/2),n(s,o+c,i),t(s,o+l,i,o+l,i+a,c),t(s,o+l,i+a,o,i+a,h),t(s,o,i+a,o,i,h),t(s,o,i,o+l,i,c),s.closePath())}}var xo=(e,n,t)=>{e.moveTo(n,t)},yo=(e,n,t)=>{e.moveTo(t,n)},Ur=(e,n,t)=>{e.lineTo(n,t)},jr=(e,n,t)=>{e.lineTo(t,n)},wo=sc(0),rl=sc(1),oc=(e,n,t,r,s,o)=>{e.arc(n,t,r,s,o)},ic=(e,n,t,r,s,o)=>{e.arc(t,n,r,s,o)},lc=(e,n,t,r,s,o,i)=>{e.bezierCurveTo(n,t,r,s,o,i)},ac=(e,n,t,r,s,o,i)=>{e.bezierCurveTo(t,n,s,r,i,o)};function uc(e){return(n,t,r,s,o)=>rr(n,t,(i,l,a,c,h,d,g,b,w,_,k)=>{let{pxRound:O,points:R}=i,I,A;c.ori==0?(I=xo,A=oc):(I=yo,A=ic);let G=we(R.width*de,3),D=(R.size-R.width)/2*de,Y=we(D*2,3),J=new Path2D,re=new Path2D,{left:Q,top:C,width:X,height:F}=n.bbox;wo(re,Q-Y,C-Y,X+Y*2,F+Y*2);let W=q=>{if(a[q]!=null){let oe=O(d(l[q],c,_,b)),V=O(g(a[q],h,k,w));I(J,oe+D,V),A(J,oe,V,D,0,uo*2)}};if(o)o.forEach(W);else for(let q=r;q<=s;q++)W(q);return{stroke:G>0?J:null,fill:J,clip:re,flags:Ir|Ui}})}function cc(e){return(n,t,r,s,o,i)=>{r!=s&&(o!=r&&i!=r&&e(n,t,r),o!=s&&i!=s&&e(n,t,s),e(n,t,i))}}var Dh=cc(Ur),zh=cc(jr);function pc(e){let n=ce(e?.alignGaps,0);return(t,r,s,o)=>rr(t,r,(i,l,a,c,h,d,g,b,w,_,k)=>{[s,o]=ho(a,s,o);let O=i.pxRound,R=F=>O(d(F,c,_,b)),I=F=>O(g(F,h,k,w)),A,G;c.ori==0?(A=Ur,G=Dh):(A=jr,G=zh);let D=c.dir*(c.ori==0?1:-1),Y={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ir},J=Y.stroke,re=!1;if(o-s>=_*4){let F=U=>t.posToVal(U,c.key,!0),W=null,q=null,oe,V,ft,Me=R(l[D==1?s:o]),ae=R(l[s]),be=R(l[o]),ee=F(D==1?ae+1:be-1);for(let U=D==1?s:o;U>=s&&U<=o;U+=D){let Fe=l[U],Ae=(D==1?Fe<ee:Fe>ee)?Me:R(Fe),fe=a[U];Ae==Me?fe!=null?(V=fe,W==null?(A(J,Ae,I(V)),oe=W=q=V):V<W?W=V:V>q&&(q=V)):fe===null&&(re=!0):(W!=null&&G(J,Me,I(W),I(q),I(oe),I(V)),fe!=null?(V=fe,A(J,Ae,I(V)),W=q=oe=V):(W=q=null,fe===null&&(re=!0)),Me=Ae,ee=F(Me+D))}W!=null&&W!=q&&ft!=Me&&G(J,Me,I(W),I(q),I(oe),I(V))}else for(let F=D==1?s:o;F>=s&&F<=o;F+=D){let W=a[F];W===null?re=!0:W!=null&&A(J,R(l[F]),I(W))}let[C,X]=tl(t,r);if(i.fill!=null||C!=0){let F=Y.fill=new Path2D(J),W=i.fillTo(t,r,i.min,i.max,C),q=I(W),oe=R(l[s]),V=R(l[o]);D==-1&&([V,oe]=[oe,V]),A(F,V,q),A(F,oe,q)}if(!i.spanGaps){let F=[];re&&F.push(...nl(l,a,s,o,D,R,n)),Y.gaps=F=i.gaps(t,r,s,o,F),Y.clip=vo(F,c.ori,b,w,_,k)}return X!=0&&(Y.band=X==2?[fn(t,r,s,o,J,-1),fn(t,r,s,o,J,1)]:fn(t,r,s,o,J,X)),Y})}function Hh(e){let n=ce(e.align,1),t=ce(e.ascDesc,!1),r=ce(e.alignGaps,0),s=ce(e.extend,!1);return(o,i,l,a)=>rr(o,i,(c,h,d,g,b,w,_,k,O,R,I)=>{[l,a]=ho(d,l,a);let A=c.pxRound,{left:G,width:D}=o.bbox,Y=ae=>A(w(ae,g,R,k)),J=ae=>A(_(ae,b,I,O)),re=g.ori==0?Ur:jr,Q={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ir},C=Q.stroke,X=g.dir*(g.ori==0?1:-1),F=J(d[X==1?l:a]),W=Y(h[X==1?l:a]),q=W,oe=W;s&&n==-1&&(oe=G,re(C,oe,F)),re(C,W,F);for(let ae=X==1?l:a;ae>=l&&ae<=a;ae+=X){let be=d[ae];if(be==null)continue;let ee=Y(h[ae]),U=J(be);n==1?re(C,ee,F):re(C,q,U),re(C,ee,U),F=U,q=ee}let V=q;s&&n==1&&(V=G+D,re(C,V,F));let[ft,Me]=tl(o,i);if(c.fill!=null||ft!=0){let ae=Q.fill=new Path2D(C),be=c.fillTo(o,i,c.min,c.max,ft),ee=J(be);re(ae,V,ee),re(ae,oe,ee)}if(!c.spanGaps){let ae=[];ae.push(...nl(h,d,l,a,X,Y,r));let be=c.width*de/2,ee=t||n==1?be:-be,U=t||n==-1?-be:be;ae.forEach(Fe=>{Fe[0]+=ee,Fe[1]+=U}),Q.gaps=ae=c.gaps(o,i,l,a,ae),Q.clip=vo(ae,g.ori,k,O,R,I)}return Me!=0&&(Q.band=Me==2?[fn(o,i,l,a,C,-1),fn(o,i,l,a,C,1)]:fn(o,i,l,a,C,Me)),Q})}function Ru(e,n,t,r,s,o,i=ye){if(e.length>1){let l=null;for(let a=0,c=1/0;a<e.length;a++)if(n[a]!==void 0){if(l!=null){let h=Ve(e[a]-e[l]);h<c&&(c=h,i=Ve(t(e[a],r,s,o)-t(e[l],r,s,o)))}l=a}}return i}function Ih(e){e=e||xs;let n=ce(e.size,[.6,ye,1]),t=e.align||0,r=e.gap||0,s=e.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let o=se(s),i=1-n[0],l=ce(n[1],ye),a=ce(n[2],1),c=ce(e.disp,xs),h=ce(e.each,b=>{}),{fill:d,stroke:g}=c;return(b,w,_,k)=>rr(b,w,(O,R,I,A,G,D,Y,J,re,Q,C)=>{let X=O.pxRound,F=t,W=r*de,q=l*de,oe=a*de,V,ft;A.ori==0?[V,ft]=o(b,w):[ft,V]=o(b,w);let Me=A.dir*(A.ori==0?1:-1),ae=A.ori==0?wo:rl,be=A.ori==0?h:(z,Se,Ue,fr,Nn,Jt,Dn)=>{h(z,Se,Ue,Nn,fr,Dn,Jt)},ee=ce(b.bands,Ji).find(z=>z.series[0]==w),U=ee!=null?ee.dir:0,Fe=O.fillTo(b,w,O.min,O.max,U),ot=X(Y(Fe,G,C,re)),Ae,fe,Ht,bt=Q,Oe=X(O.width*de),Yt=!1,on=null,Tt=null,gn=null,cr=null;d!=null&&(Oe==0||g!=null)&&(Yt=!0,on=d.values(b,w,_,k),Tt=new Map,new Set(on).forEach(z=>{z!=null&&Tt.set(z,new Path2D)}),Oe>0&&(gn=g.values(b,w,_,k),cr=new Map,new Set(gn).forEach(z=>{z!=null&&cr.set(z,new Path2D)})));let{x0:pr,size:Yr}=c;if(pr!=null&&Yr!=null){F=1,R=pr.values(b,w,_,k),pr.unit==2&&(R=R.map(Ue=>b.posToVal(J+Ue*Q,A.key,!0)));let z=Yr.values(b,w,_,k);Yr.unit==2?fe=z[0]*Q:fe=D(z[0],A,Q,J)-D(0,A,Q,J),bt=Ru(R,I,D,A,Q,J,bt),Ht=bt-fe+W}else bt=Ru(R,I,D,A,Q,J,bt),Ht=bt*i+W,fe=bt-Ht;Ht<1&&(Ht=0),Oe>=fe/2&&(Oe=0),Ht<5&&(X=Ou);let Ts=Ht>0,Ln=bt-Ht-(Ts?Oe:0);fe=X(Hi(Ln,oe,q)),Ae=(F==0?fe/2:F==Me?0:fe)-F*Me*((F==0?W/2:0)+(Ts?Oe/2:0));let it={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},dr=Yt?null:new Path2D,ln=null;if(ee!=null)ln=b.data[ee.series[1]];else{let{y0:z,y1:Se}=c;z!=null&&Se!=null&&(I=Se.values(b,w,_,k),ln=z.values(b,w,_,k))}let On=V*fe,Z=ft*fe;for(let z=Me==1?_:k;z>=_&&z<=k;z+=Me){let Se=I[z];if(Se==null)continue;if(ln!=null){let ht=ln[z]??0;if(Se-ht==0)continue;ot=Y(ht,G,C,re)}let Ue=A.distr!=2||c!=null?R[z]:z,fr=D(Ue,A,Q,J),Nn=Y(ce(Se,Fe),G,C,re),Jt=X(fr-Ae),Dn=X(pt(Nn,ot)),vt=X(Kt(Nn,ot)),Et=Dn-vt;if(Se!=null){let ht=Se<0?Z:On,It=Se<0?On:Z;Yt?(Oe>0&&gn[z]!=null&&ae(cr.get(gn[z]),Jt,vt+St(Oe/2),fe,pt(0,Et-Oe),ht,It),on[z]!=null&&ae(Tt.get(on[z]),Jt,vt+St(Oe/2),fe,pt(0,Et-Oe),ht,It)):ae(dr,Jt,vt+St(Oe/2),fe,pt(0,Et-Oe),ht,It),be(b,w,z,Jt-Oe/2,vt,fe+Oe,Et)}}return Oe>0?it.stroke=Yt?cr:dr:Yt||(it._fill=O.width==0?O._fill:O._stroke??O._fill,it.width=0),it.fill=Yt?Tt:dr,it})}function Fh(e,n){let t=ce(n?.alignGaps,0);return(r,s,o,i)=>rr(r,s,(l,a,c,h,d,g,b,w,_,k,O)=>{[o,i]=ho(c,o,i);let R=l.pxRound,I=V=>R(g(V,h,k,w)),A=V=>R(b(V,d,O,_)),G,D,Y;h.ori==0?(G=xo,Y=Ur,D=lc):(G=yo,Y=jr,D=ac);let J=h.dir*(h.ori==0?1:-1),re=I(a[J==1?o:i]),Q=re,C=[],X=[];for(let V=J==1?o:i;V>=o&&V<=i;V+=J)if(c[V]!=null){let Me=a[V],ae=I(Me);C.push(Q=ae),X.push(A(c[V]))}let F={stroke:e(C,X,G,Y,D,R),fill:null,clip:null,band:null,gaps:null,flags:Ir},W=F.stroke,[q,oe]=tl(r,s);if(l.fill!=null||q!=0){let V=F.fill=new Path2D(W),ft=l.fillTo(r,s,l.min,l.max,q),Me=A(ft);Y(V,Q,Me),Y(V,re,Me)}if(!l.spanGaps){let V=[];V.push(...nl(a,c,o,i,J,I,t)),F.gaps=V=l.gaps(r,s,o,i,V),F.clip=vo(V,h.ori,w,_,k,O)}return oe!=0&&(F.band=oe==2?[fn(r,s,o,i,W,-1),fn(r,s,o,i,W,1)]:fn(r,s,o,i,W,oe)),F})}function Uh(e){return Fh(jh,e)}function jh(e,n,t,r,s,o){let i=e.length;if(i<2)return null;let l=new Path2D;if(t(l,e[0],n[0]),i==2)r(l,e[1],n[1]);else{let a=Array(i),c=Array(i-1),h=Array(i-1),d=Array(i-1);for(let g=0;g<i-1;g++)h[g]=n[g+1]-n[g],d[g]=e[g+1]-e[g],c[g]=h[g]/d[g];a[0]=c[0];for(let g=1;g<i-1;g++)c[g]===0||c[g-1]===0||c[g-1]>0!=c[g]>0?a[g]=0:(a[g]=3*(d[g-1]+d[g])/((2*d[g]+d[g-1])/c[g-1]+(d[g]+2*d[g-1])/c[g]),isFinite(a[g])||(a[g]=0));a[i-1]=c[i-2];for(let g=0;g<i-1;g++)s(l,e[g]+d[g]/3,n[g]+a[g]*d[g]/3,e[g+1]-d[g]/3,n[g+1]-a[g+1]*d[g]/3,e[g+1],n[g+1])}return l}var ji=new Set;function Tu(){for(let e of ji)e.syncRect(!0)}Fr&&(tr($f,Nr,Tu),tr(Sf,Nr,Tu,!0),tr(co,Nr,()=>{tt.pxRatio=de}));var Vh=pc(),qh=uc();function Eu(e,n,t,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((o,i)=>Vi(o,i,n,t))}function Bh(e,n){return e.map((t,r)=>r==0?{}:Ie({},n,t))}function Vi(e,n,t,r){return Ie({},n==0?t:r,e)}function dc(e,n,t){return n==null?zr:[n,t]}var Wh=dc;function Kh(e,n,t){return n==null?zr:po(n,t,Gi,!0)}function fc(e,n,t,r){return n==null?zr:mo(n,t,e.scales[r].log,!1)}var Gh=fc;function hc(e,n,t,r){return n==null?zr:Ki(n,t,e.scales[r].log,!1)}var Yh=hc;function Jh(e,n,t,r,s){let o=pt(ou(e),ou(n)),i=n-e,l=Wt(s/r*i,t);do{let a=t[l],c=r*a/i;if(c>=s&&o+(a<5?Pn.get(a):0)<=17)return[a,c]}while(++l<t.length);return[0,0]}function _u(e){let n,t;return e=e.replace(/(\d+)px/,(r,s)=>(n=je((t=+s)*de))+"px"),[e,n,t]}function Qh(e){e.show&&[e.font,e.labelFont].forEach(n=>{let t=we(n[2]*de,1);n[0]=n[0].replace(/[0-9.]+px/,t+"px"),n[1]=t})}function tt(e,n,t){let r={mode:ce(e.mode,1)},s=r.mode;function o(u,p,f,m){let v=p.valToPct(u);return m+f*(p.dir==-1?1-v:v)}function i(u,p,f,m){let v=p.valToPct(u);return m+f*(p.dir==-1?v:1-v)}function l(u,p,f,m){return p.ori==0?o(u,p,f,m):i(u,p,f,m)}r.valToPosH=o,r.valToPosV=i;let a=!1;r.status=0;let c=r.root=Nt(rf);if(e.id!=null&&(c.id=e.id),$t(c,e.class),e.title){let u=Nt(lf,c);u.textContent=e.title}let h=Bt("canvas"),d=r.ctx=h.getContext("2d"),g=Nt(af,c);tr("click",g,u=>{u.target===w&&(ke!=kr||Pe!=Rr)&&Ze.click(r,u)},!0);let b=r.under=Nt(uf,g);g.appendChild(h);let w=r.over=Nt(cf,g);e=Hr(e);let _=+ce(e.pxAlign,1),k=ku(_);(e.plugins||[]).forEach(u=>{u.opts&&(e=u.opts(r,e)||e)});let O=e.ms||.001,R=r.series=s==1?Eu(e.series||[],bu,$u,!1):Bh(e.series||[null],wu),I=r.axes=Eu(e.axes||[],gu,xu,!0),A=r.scales={},G=r.bands=e.bands||[];G.forEach(u=>{u.fill=se(u.fill||null),u.dir=ce(u.dir,-1)});let D=s==2?R[1].facets[0].scale:R[0].scale,Y={axes:Zp,series:Kp},J=(e.drawOrder||["axes","series"]).map(u=>Y[u]);function re(u){let p=u.distr==3?f=>dn(f>0?f:u.clamp(r,f,u.min,u.max,u.key)):u.distr==4?f=>Ai(f,u.asinh):u.distr==100?f=>u.fwd(f):f=>f;return f=>{let m=p(f),{_min:v,_max:y}=u,S=y-v;return(m-v)/S}}function Q(u){let p=A[u];if(p==null){let f=(e.scales||xs)[u]||xs;if(f.from!=null){Q(f.from);let m=Ie({},A[f.from],f,{key:u});m.valToPct=re(m),A[u]=m}else{p=A[u]=Ie({},u==D?nc:Lh,f),p.key=u;let m=p.time,v=p.range,y=An(v);if((u!=D||s==2&&!m)&&(y&&(v[0]==null||v[1]==null)&&(v={min:v[0]==null?nu:{mode:1,hard:v[0],soft:v[0]},max:v[1]==null?nu:{mode:1,hard:v[1],soft:v[1]}},y=!1),!y&&bo(v))){let S=v;v=(T,M,L)=>M==null?zr:po(M,L,S)}p.range=se(v||(m?Wh:u==D?p.distr==3?Gh:p.distr==4?Yh:dc:p.distr==3?fc:p.distr==4?hc:Kh)),p.auto=se(y?!1:p.auto),p.clamp=se(p.clamp||Ch),p._min=p._max=null,p.valToPct=re(p)}}}Q("x"),Q("y"),s==1&&R.forEach(u=>{Q(u.scale)}),I.forEach(u=>{Q(u.scale)});for(let u in e.scales)Q(u);let C=A[D],X=C.distr,F,W;C.ori==0?($t(c,sf),F=o,W=i):($t(c,of),F=i,W=o);let q={};for(let u in A){let p=A[u];(p.min!=null||p.max!=null)&&(q[u]={min:p.min,max:p.max},p.min=p.max=null)}let oe=e.tzDate||(u=>new Date(je(u/O))),V=e.fmtDate||Qi,ft=O==1?oh(oe):ah(oe),Me=fu(oe,du(O==1?sh:lh,V)),ae=mu(oe,hu(ch,V)),be=[],ee=r.legend=Ie({},fh,e.legend),U=r.cursor=Ie({},xh,{drag:{y:s==2}},e.cursor),Fe=ee.show,ot=U.show,Ae=ee.markers;ee.idxs=be,Ae.width=se(Ae.width),Ae.dash=se(Ae.dash),Ae.stroke=se(Ae.stroke),Ae.fill=se(Ae.fill);let fe,Ht,bt,Oe=[],Yt=[],on,Tt=!1,gn={};if(ee.live){let u=R[1]?R[1].values:null;Tt=u!=null,on=Tt?u(r,1,0):{_:0};for(let p in on)gn[p]=Bi}if(Fe)if(fe=Bt("table",gf,c),bt=Bt("tbody",null,fe),ee.mount(r,fe),Tt){Ht=Bt("thead",null,fe,bt);let u=Bt("tr",null,Ht);Bt("th",null,u);for(var cr in on)Bt("th",Va,u).textContent=cr}else $t(fe,vf),ee.live&&$t(fe,bf);let pr={show:!0},Yr={show:!1};function Ts(u,p){if(p==0&&(Tt||!ee.live||s==2))return zr;let f=[],m=Bt("tr",xf,bt,bt.childNodes[p]);$t(m,u.class),u.show||$t(m,er);let v=Bt("th",null,m);if(Ae.show){let T=Nt(yf,v);if(p>0){let M=Ae.width(r,p);M&&(T.style.border=M+"px "+Ae.dash(r,p)+" "+Ae.stroke(r,p)),T.style.background=Ae.fill(r,p)}}let y=Nt(Va,v);u.label instanceof HTMLElement?y.appendChild(u.label):y.textContent=u.label,p>0&&(Ae.show||(y.style.color=u.width>0?Ae.stroke(r,p):Ae.fill(r,p)),it("click",v,T=>{if(U._lock)return;Hn(T);let M=R.indexOf(u);if((T.ctrlKey||T.metaKey)!=ee.isolate){let L=R.some((N,H)=>H>0&&H!=M&&N.show);R.forEach((N,H)=>{H>0&&Zt(H,L?H==M?pr:Yr:pr,!0,He.setSeries)})}else Zt(M,{show:!u.show},!0,He.setSeries)},!1),mr&&it(Ka,v,T=>{U._lock||(Hn(T),Zt(R.indexOf(u),Er,!0,He.setSeries))},!1));for(var S in on){let T=Bt("td",wf,m);T.textContent="--",f.push(T)}return[m,f]}let Ln=new Map;function it(u,p,f,m=!0){let v=Ln.get(p)||{},y=U.bind[u](r,p,f,m);y&&(tr(u,p,v[u]=y),Ln.set(p,v))}function dr(u,p,f){let m=Ln.get(p)||{};for(let v in m)(u==null||v==u)&&(zi(v,p,m[v]),delete m[v]);u==null&&Ln.delete(p)}let ln=0,On=0,Z=0,z=0,Se=0,Ue=0,fr=Se,Nn=Ue,Jt=Z,Dn=z,vt=0,Et=0,ht=0,It=0;r.bbox={};let No=!1,Es=!1,hr=!1,zn=!1,_s=!1,_t=!1;function Do(u,p,f){(f||u!=r.width||p!=r.height)&&bl(u,p),yr(!1),hr=!0,Es=!0,wr()}function bl(u,p){r.width=ln=Z=u,r.height=On=z=p,Se=Ue=0,Fp(),Up();let f=r.bbox;vt=f.left=Zn(Se*de,.5),Et=f.top=Zn(Ue*de,.5),ht=f.width=Zn(Z*de,.5),It=f.height=Zn(z*de,.5)}let zp=3;function Hp(){let u=!1,p=0;for(;!u;){p++;let f=Jp(p),m=Qp(p);u=p==zp||f&&m,u||(bl(r.width,r.height),Es=!0)}}function Ip({width:u,height:p}){Do(u,p)}r.setSize=Ip;function Fp(){let u=!1,p=!1,f=!1,m=!1;I.forEach((v,y)=>{if(v.show&&v._show){let{side:S,_size:T}=v,M=S%2,L=v.label!=null?v.labelSize:0,N=T+L;N>0&&(M?(Z-=N,S==3?(Se+=N,m=!0):f=!0):(z-=N,S==0?(Ue+=N,u=!0):p=!0))}}),In[0]=u,In[1]=f,In[2]=p,In[3]=m,Z-=bn[1]+bn[3],Se+=bn[3],z-=bn[2]+bn[0],Ue+=bn[0]}function Up(){let u=Se+Z,p=Ue+z,f=Se,m=Ue;function v(y,S){switch(y){case 1:return u+=S,u-S;case 2:return p+=S,p-S;case 3:return f-=S,f+S;case 0:return m-=S,m+S}}I.forEach((y,S)=>{if(y.show&&y._show){let T=y.side;y._pos=v(T,y._size),y.label!=null&&(y._lpos=v(T,y.labelSize))}})}if(U.dataIdx==null){let u=U.hover,p=u.skip=new Set(u.skip??[]);p.add(void 0);let f=u.prox=se(u.prox),m=u.bias??=0;U.dataIdx=(v,y,S,T)=>{if(y==0)return S;let M=S,L=f(v,y,S,T)??ye,N=L>=0&&L<ye,H=C.ori==0?Z:z,K=U.left,pe=n[0],ue=n[y];if(p.has(ue[S])){M=null;let ne=null,B=null,j;if(m==0||m==-1)for(j=S;ne==null&&j-- >0;)p.has(ue[j])||(ne=j);if(m==0||m==1)for(j=S;B==null&&j++<ue.length;)p.has(ue[j])||(B=j);if(ne!=null||B!=null)if(N){let Te=ne==null?-1/0:F(pe[ne],C,H,0),De=B==null?1/0:F(pe[B],C,H,0),Ye=K-Te,ve=De-K;Ye<=ve?Ye<=L&&(M=ne):ve<=L&&(M=B)}else M=B==null?ne:ne==null?B:S-ne<=B-S?ne:B}else N&&Ve(K-F(pe[S],C,H,0))>L&&(M=null);return M}}let Hn=u=>{U.event=u};U.idxs=be,U._lock=!1;let nt=U.points;nt.show=se(nt.show),nt.size=se(nt.size),nt.stroke=se(nt.stroke),nt.width=se(nt.width),nt.fill=se(nt.fill);let Qt=r.focus=Ie({},e.focus||{alpha:.3},U.focus),mr=Qt.prox>=0,gr=mr&&nt.one,Mt=[],br=[],vr=[];function vl(u,p){let f=nt.show(r,p);if(f instanceof HTMLElement)return $t(f,mf),$t(f,u.class),rn(f,-10,-10,Z,z),w.insertBefore(f,Mt[p]),f}function xl(u,p){if(s==1||p>0){let f=s==1&&A[u.scale].time,m=u.value;u.value=f?au(m)?mu(oe,hu(m,V)):m||ae:m||Mh,u.label=u.label||(f?wh:yh)}if(gr||p>0){u.width=u.width==null?1:u.width,u.paths=u.paths||Vh||Lf,u.fillTo=se(u.fillTo||Oh),u.pxAlign=+ce(u.pxAlign,_),u.pxRound=ku(u.pxAlign),u.stroke=se(u.stroke||null),u.fill=se(u.fill||null),u._stroke=u._fill=u._paths=u._focus=null;let f=Ah(pt(1,u.width),1),m=u.points=Ie({},{size:f,width:pt(1,f*.2),stroke:u.stroke,space:f*2,paths:qh,_stroke:null,_fill:null},u.points);m.show=se(m.show),m.filter=se(m.filter),m.fill=se(m.fill),m.stroke=se(m.stroke),m.paths=se(m.paths),m.pxAlign=u.pxAlign}if(Fe){let f=Ts(u,p);Oe.splice(p,0,f[0]),Yt.splice(p,0,f[1]),ee.values.push(null)}if(ot){be.splice(p,0,null);let f=null;gr?p==0&&(f=vl(u,p)):p>0&&(f=vl(u,p)),Mt.splice(p,0,f),br.splice(p,0,0),vr.splice(p,0,0)}Ge("addSeries",p)}function jp(u,p){p=p??R.length,u=s==1?Vi(u,p,bu,$u):Vi(u,p,{},wu),R.splice(p,0,u),xl(R[p],p)}r.addSeries=jp;function Vp(u){if(R.splice(u,1),Fe){ee.values.splice(u,1),Yt.splice(u,1);let p=Oe.splice(u,1)[0];dr(null,p.firstChild),p.remove()}ot&&(be.splice(u,1),Mt.splice(u,1)[0].remove(),br.splice(u,1),vr.splice(u,1)),Ge("delSeries",u)}r.delSeries=Vp;let In=[!1,!1,!1,!1];function qp(u,p){if(u._show=u.show,u.show){let f=u.side%2,m=A[u.scale];m==null&&(u.scale=f?R[1].scale:D,m=A[u.scale]);let v=m.time;u.size=se(u.size),u.space=se(u.space),u.rotate=se(u.rotate),An(u.incrs)&&u.incrs.forEach(S=>{!Pn.has(S)&&Pn.set(S,zu(S))}),u.incrs=se(u.incrs||(m.distr==2?th:v?O==1?rh:ih:Xn)),u.splits=se(u.splits||(v&&m.distr==1?ft:m.distr==3?Ii:m.distr==4?kh:Sh)),u.stroke=se(u.stroke),u.grid.stroke=se(u.grid.stroke),u.ticks.stroke=se(u.ticks.stroke),u.border.stroke=se(u.border.stroke);let y=u.values;u.values=An(y)&&!An(y[0])?se(y):v?An(y)?fu(oe,du(y,V)):au(y)?uh(oe,y):y||Me:y||$h,u.filter=se(u.filter||(m.distr>=3&&m.log==10?Eh:m.distr==3&&m.log==2?_h:Nu)),u.font=_u(u.font),u.labelFont=_u(u.labelFont),u._size=u.size(r,null,p,0),u._space=u._rotate=u._incrs=u._found=u._splits=u._values=null,u._size>0&&(In[p]=!0,u._el=Nt(pf,g))}}function Jr(u,p,f,m){let[v,y,S,T]=f,M=p%2,L=0;return M==0&&(T||y)&&(L=p==0&&!v||p==2&&!S?je(gu.size/3):0),M==1&&(v||S)&&(L=p==1&&!y||p==3&&!T?je(xu.size/2):0),L}let yl=r.padding=(e.padding||[Jr,Jr,Jr,Jr]).map(u=>se(ce(u,Jr))),bn=r._padding=yl.map((u,p)=>u(r,p,In,0)),Qe,qe=null,Be=null,Ms=s==1?R[0].idxs:null,Ft=null,Qr=!1;function wl(u,p){if(n=u??[],r.data=r._data=n,s==2){Qe=0;for(let f=1;f<R.length;f++)Qe+=n[f][0].length}else{n.length==0&&(r.data=r._data=n=[[]]),Ft=n[0],Qe=Ft.length;let f=n;if(X==2){f=n.slice();let m=f[0]=Array(Qe);for(let v=0;v<Qe;v++)m[v]=v}r._data=n=f}if(yr(!0),Ge("setData"),X==2&&(hr=!0),p!==!1){let f=C;f.auto(r,Qr)?zo():xn(D,f.min,f.max),zn=zn||U.left>=0,_t=!0,wr()}}r.setData=wl;function zo(){Qr=!0;let u,p;s==1&&(Qe>0?(qe=Ms[0]=0,Be=Ms[1]=Qe-1,u=n[0][qe],p=n[0][Be],X==2?(u=qe,p=Be):u==p&&(X==3?[u,p]=mo(u,u,C.log,!1):X==4?[u,p]=Ki(u,u,C.log,!1):C.time?p=u+je(86400/O):[u,p]=po(u,p,Gi,!0))):(qe=Ms[0]=u=null,Be=Ms[1]=p=null)),xn(D,u,p)}let As,xr,Ho,Io,Fo,Uo,jo,Vo,qo,mt;function $l(u,p,f,m,v,y){u??=Ba,f??=Ji,m??="butt",v??=Ba,y??="round",u!=As&&(d.strokeStyle=As=u),v!=xr&&(d.fillStyle=xr=v),p!=Ho&&(d.lineWidth=Ho=p),y!=Fo&&(d.lineJoin=Fo=y),m!=Uo&&(d.lineCap=Uo=m),f!=Io&&d.setLineDash(Io=f)}function Sl(u,p,f,m){p!=xr&&(d.fillStyle=xr=p),u!=jo&&(d.font=jo=u),f!=Vo&&(d.textAlign=Vo=f),m!=qo&&(d.textBaseline=qo=m)}function Bo(u,p,f,m,v=0){if(m.length>0&&u.auto(r,Qr)&&(p==null||p.min==null)){let y=ce(qe,0),S=ce(Be,m.length-1),T=f.min==null?Ef(m,y,S,v,u.distr==3):[f.min,f.max];u.min=Kt(u.min,f.min=T[0]),u.max=pt(u.max,f.max=T[1])}}let kl={min:null,max:null};function Bp(){for(let m in A){let v=A[m];q[m]==null&&(v.min==null||q[D]!=null&&v.auto(r,Qr))&&(q[m]=kl)}for(let m in A){let v=A[m];q[m]==null&&v.from!=null&&q[v.from]!=null&&(q[m]=kl)}q[D]!=null&&yr(!0);let u={};for(let m in q){let v=q[m];if(v!=null){let y=u[m]=Hr(A[m],Df);if(v.min!=null)Ie(y,v);else if(m!=D||s==2)if(Qe==0&&y.from==null){let S=y.range(r,null,null,m);y.min=S[0],y.max=S[1]}else y.min=ye,y.max=-ye}}if(Qe>0){R.forEach((m,v)=>{if(s==1){let y=m.scale,S=q[y];if(S==null)return;let T=u[y];if(v==0){let M=T.range(r,T.min,T.max,y);T.min=M[0],T.max=M[1],qe=Wt(T.min,n[0]),Be=Wt(T.max,n[0]),Be-qe>1&&(n[0][qe]<T.min&&qe++,n[0][Be]>T.max&&Be--),m.min=Ft[qe],m.max=Ft[Be]}else m.show&&m.auto&&Bo(T,S,m,n[v],m.sorted);m.idxs[0]=qe,m.idxs[1]=Be}else if(v>0&&m.show&&m.auto){let[y,S]=m.facets,T=y.scale,M=S.scale,[L,N]=n[v],H=u[T],K=u[M];H!=null&&Bo(H,q[T],y,L,y.sorted),K!=null&&Bo(K,q[M],S,N,S.sorted),m.min=S.min,m.max=S.max}});for(let m in u){let v=u[m],y=q[m];if(v.from==null&&(y==null||y.min==null)){let S=v.range(r,v.min==ye?null:v.min,v.max==-ye?null:v.max,m);v.min=S[0],v.max=S[1]}}}for(let m in u){let v=u[m];if(v.from!=null){let y=u[v.from];if(y.min==null)v.min=v.max=null;else{let S=v.range(r,y.min,y.max,m);v.min=S[0],v.max=S[1]}}}let p={},f=!1;for(let m in u){let v=u[m],y=A[m];if(y.min!=v.min||y.max!=v.max){y.min=v.min,y.max=v.max;let S=y.distr;y._min=S==3?dn(y.min):S==4?Ai(y.min,y.asinh):S==100?y.fwd(y.min):y.min,y._max=S==3?dn(y.max):S==4?Ai(y.max,y.asinh):S==100?y.fwd(y.max):y.max,p[m]=f=!0}}if(f){R.forEach((m,v)=>{s==2?v>0&&p.y&&(m._paths=null):p[m.scale]&&(m._paths=null)});for(let m in p)hr=!0,Ge("setScale",m);ot&&U.left>=0&&(zn=_t=!0)}for(let m in q)q[m]=null}function Wp(u){let p=Hi(qe-1,0,Qe-1),f=Hi(Be+1,0,Qe-1);for(;u[p]==null&&p>0;)p--;for(;u[f]==null&&f<Qe-1;)f++;return[p,f]}function Kp(){if(Qe>0){let u=R.some(p=>p._focus)&&mt!=Qt.alpha;u&&(d.globalAlpha=mt=Qt.alpha),R.forEach((p,f)=>{if(f>0&&p.show&&(Rl(f,!1),Rl(f,!0),p._paths==null)){let m=mt;mt!=p.alpha&&(d.globalAlpha=mt=p.alpha);let v=s==2?[0,n[f][0].length-1]:Wp(n[f]);p._paths=p.paths(r,f,v[0],v[1]),mt!=m&&(d.globalAlpha=mt=m)}}),R.forEach((p,f)=>{if(f>0&&p.show){let m=mt;mt!=p.alpha&&(d.globalAlpha=mt=p.alpha),p._paths!=null&&Tl(f,!1);{let v=p._paths!=null?p._paths.gaps:null,y=p.points.show(r,f,qe,Be,v),S=p.points.filter(r,f,y,v);(y||S)&&(p.points._paths=p.points.paths(r,f,qe,Be,S),Tl(f,!0))}mt!=m&&(d.globalAlpha=mt=m),Ge("drawSeries",f)}}),u&&(d.globalAlpha=mt=1)}}function Rl(u,p){let f=p?R[u].points:R[u];f._stroke=f.stroke(r,u),f._fill=f.fill(r,u)}function Tl(u,p){let f=p?R[u].points:R[u],{stroke:m,fill:v,clip:y,flags:S,_stroke:T=f._stroke,_fill:M=f._fill,_width:L=f.width}=f._paths;L=we(L*de,3);let N=null,H=L%2/2;p&&M==null&&(M=L>0?"#fff":T);let K=f.pxAlign==1&&H>0;if(K&&d.translate(H,H),!p){let pe=vt-L/2,ue=Et-L/2,ne=ht+L,B=It+L;N=new Path2D,N.rect(pe,ue,ne,B)}p?Wo(T,L,f.dash,f.cap,M,m,v,S,y):Gp(u,T,L,f.dash,f.cap,M,m,v,S,N,y),K&&d.translate(-H,-H)}function Gp(u,p,f,m,v,y,S,T,M,L,N){let H=!1;M!=0&&G.forEach((K,pe)=>{if(K.series[0]==u){let ue=R[K.series[1]],ne=n[K.series[1]],B=(ue._paths||xs).band;An(B)&&(B=K.dir==1?B[0]:B[1]);let j,Te=null;ue.show&&B&&Mf(ne,qe,Be)?(Te=K.fill(r,pe)||y,j=ue._paths.clip):B=null,Wo(p,f,m,v,Te,S,T,M,L,N,j,B),H=!0}}),H||Wo(p,f,m,v,y,S,T,M,L,N)}let El=Ir|Ui;function Wo(u,p,f,m,v,y,S,T,M,L,N,H){$l(u,p,f,m,v),(M||L||H)&&(d.save(),M&&d.clip(M),L&&d.clip(L)),H?(T&El)==El?(d.clip(H),N&&d.clip(N),Cs(v,S),Ps(u,y,p)):T&Ui?(Cs(v,S),d.clip(H),Ps(u,y,p)):T&Ir&&(d.save(),d.clip(H),N&&d.clip(N),Cs(v,S),d.restore(),Ps(u,y,p)):(Cs(v,S),Ps(u,y,p)),(M||L||H)&&d.restore()}function Ps(u,p,f){f>0&&(p instanceof Map?p.forEach((m,v)=>{d.strokeStyle=As=v,d.stroke(m)}):p!=null&&u&&d.stroke(p))}function Cs(u,p){p instanceof Map?p.forEach((f,m)=>{d.fillStyle=xr=m,d.fill(f)}):p!=null&&u&&d.fill(p)}function Yp(u,p,f,m){let v=I[u],y;if(m<=0)y=[0,0];else{let S=v._space=v.space(r,u,p,f,m),T=v._incrs=v.incrs(r,u,p,f,m,S);y=Jh(p,f,T,m,S)}return v._found=y}function Ko(u,p,f,m,v,y,S,T,M,L){let N=S%2/2;_==1&&d.translate(N,N),$l(T,S,M,L,T),d.beginPath();let H,K,pe,ue,ne=v+(m==0||m==3?-y:y);f==0?(K=v,ue=ne):(H=v,pe=ne);for(let B=0;B<u.length;B++)p[B]!=null&&(f==0?H=pe=u[B]:K=ue=u[B],d.moveTo(H,K),d.lineTo(pe,ue));d.stroke(),_==1&&d.translate(-N,-N)}function Jp(u){let p=!0;return I.forEach((f,m)=>{if(!f.show)return;let v=A[f.scale];if(v.min==null){f._show&&(p=!1,f._show=!1,yr(!1));return}else f._show||(p=!1,f._show=!0,yr(!1));let y=f.side,S=y%2,{min:T,max:M}=v,[L,N]=Yp(m,T,M,S==0?Z:z);if(N==0)return;let H=v.distr==2,K=f._splits=f.splits(r,m,T,M,L,N,H),pe=v.distr==2?K.map(j=>Ft[j]):K,ue=v.distr==2?Ft[K[1]]-Ft[K[0]]:L,ne=f._values=f.values(r,f.filter(r,pe,m,N,ue),m,N,ue);f._rotate=y==2?f.rotate(r,ne,m,N):0;let B=f._size;f._size=Dt(f.size(r,ne,m,u)),B!=null&&f._size!=B&&(p=!1)}),p}function Qp(u){let p=!0;return yl.forEach((f,m)=>{let v=f(r,m,In,u);v!=bn[m]&&(p=!1),bn[m]=v}),p}function Zp(){for(let u=0;u<I.length;u++){let p=I[u];if(!p.show||!p._show)continue;let f=p.side,m=f%2,v,y,S=p.stroke(r,u),T=f==0||f==3?-1:1,[M,L]=p._found;if(p.label!=null){let at=p.labelGap*T,wt=je((p._lpos+at)*de);Sl(p.labelFont[0],S,"center",f==2?"top":qa),d.save(),m==1?(v=y=0,d.translate(wt,je(Et+It/2)),d.rotate((f==3?-uo:uo)/2)):(v=je(vt+ht/2),y=wt);let jn=Lu(p.label)?p.label(r,u,M,L):p.label;d.fillText(jn,v,y),d.restore()}if(L==0)continue;let N=A[p.scale],H=m==0?ht:It,K=m==0?vt:Et,pe=p._splits,ue=N.distr==2?pe.map(at=>Ft[at]):pe,ne=N.distr==2?Ft[pe[1]]-Ft[pe[0]]:M,B=p.ticks,j=p.border,Te=B.show?B.size:0,De=je(Te*de),Ye=je((p.alignTo==2?p._size-Te-p.gap:p.gap)*de),ve=p._rotate*-uo/180,ze=k(p._pos*de),xt=(De+Ye)*T,lt=ze+xt;y=m==0?lt:0,v=m==1?lt:0;let At=p.font[0],Ut=p.align==1?Lr:p.align==2?Ei:ve>0?Lr:ve<0?Ei:m==0?"center":f==3?Ei:Lr,en=ve||m==1?"middle":f==2?"top":qa;Sl(At,S,Ut,en);let yt=p.font[1]*p.lineGap,Pt=pe.map(at=>k(l(at,N,H,K))),jt=p._values;for(let at=0;at<jt.length;at++){let wt=jt[at];if(wt!=null){m==0?v=Pt[at]:y=Pt[at],wt=""+wt;let jn=wt.indexOf(`
`)==-1?[wt]:wt.split(/\n/gm);for(let ut=0;ut<jn.length;ut++){let Wl=jn[ut];ve?(d.save(),d.translate(v,y+ut*yt),d.rotate(ve),d.fillText(Wl,0,0),d.restore()):d.fillText(Wl,v,y+ut*yt)}}}B.show&&Ko(Pt,B.filter(r,ue,u,L,ne),m,f,ze,De,we(B.width*de,3),B.stroke(r,u),B.dash,B.cap);let tn=p.grid;tn.show&&Ko(Pt,tn.filter(r,ue,u,L,ne),m,m==0?2:1,m==0?Et:vt,m==0?It:ht,we(tn.width*de,3),tn.stroke(r,u),tn.dash,tn.cap),j.show&&Ko([ze],[1],m==0?1:0,m==0?1:2,m==1?Et:vt,m==1?It:ht,we(j.width*de,3),j.stroke(r,u),j.dash,j.cap)}Ge("drawAxes")}function yr(u){R.forEach((p,f)=>{f>0&&(p._paths=null,u&&(s==1?(p.min=null,p.max=null):p.facets.forEach(m=>{m.min=null,m.max=null})))})}let Ls=!1,Go=!1,Zr=[];function Xp(){Go=!1;for(let u=0;u<Zr.length;u++)Ge(...Zr[u]);Zr.length=0}function wr(){Ls||(Vf(_l),Ls=!0)}function ed(u,p=!1){Ls=!0,Go=p,u(r),_l(),p&&Zr.length>0&&queueMicrotask(Xp)}r.batch=ed;function _l(){if(No&&(Bp(),No=!1),hr&&(Hp(),hr=!1),Es){if(_e(b,Lr,Se),_e(b,"top",Ue),_e(b,ms,Z),_e(b,gs,z),_e(w,Lr,Se),_e(w,"top",Ue),_e(w,ms,Z),_e(w,gs,z),_e(g,ms,ln),_e(g,gs,On),h.width=je(ln*de),h.height=je(On*de),I.forEach(({_el:u,_show:p,_size:f,_pos:m,side:v})=>{if(u!=null)if(p){let y=v===3||v===0?f:0,S=v%2==1;_e(u,S?"left":"top",m-y),_e(u,S?"width":"height",f),_e(u,S?"top":"left",S?Ue:Se),_e(u,S?"height":"width",S?z:Z),Di(u,er)}else $t(u,er)}),As=xr=Ho=Fo=Uo=jo=Vo=qo=Io=null,mt=1,ts(!0),Se!=fr||Ue!=Nn||Z!=Jt||z!=Dn){yr(!1);let u=Z/Jt,p=z/Dn;if(ot&&!zn&&U.left>=0){U.left*=u,U.top*=p,$r&&rn($r,je(U.left),0,Z,z),Sr&&rn(Sr,0,je(U.top),Z,z);for(let f=0;f<Mt.length;f++){let m=Mt[f];m!=null&&(br[f]*=u,vr[f]*=p,rn(m,Dt(br[f]),Dt(vr[f]),Z,z))}}if(Re.show&&!_s&&Re.left>=0&&Re.width>0){Re.left*=u,Re.width*=u,Re.top*=p,Re.height*=p;for(let f in ei)_e(Tr,f,Re[f])}fr=Se,Nn=Ue,Jt=Z,Dn=z}Ge("setSize"),Es=!1}ln>0&&On>0&&(d.clearRect(0,0,h.width,h.height),Ge("drawClear"),J.forEach(u=>u()),Ge("draw")),Re.show&&_s&&(Os(Re),_s=!1),ot&&zn&&(Un(null,!0,!1),zn=!1),ee.show&&ee.live&&_t&&(Zo(),_t=!1),a||(a=!0,r.status=1,Ge("ready")),Qr=!1,Ls=!1}r.redraw=(u,p)=>{hr=p||!1,u!==!1?xn(D,C.min,C.max):wr()};function Yo(u,p){let f=A[u];if(f.from==null){if(Qe==0){let m=f.range(r,p.min,p.max,u);p.min=m[0],p.max=m[1]}if(p.min>p.max){let m=p.min;p.min=p.max,p.max=m}if(Qe>1&&p.min!=null&&p.max!=null&&p.max-p.min<1e-16)return;u==D&&f.distr==2&&Qe>0&&(p.min=Wt(p.min,n[0]),p.max=Wt(p.max,n[0]),p.min==p.max&&p.max++),q[u]=p,No=!0,wr()}}r.setScale=Yo;let Jo,Qo,$r,Sr,Ml,Al,kr,Rr,Pl,Cl,ke,Pe,vn=!1,Ze=U.drag,We=Ze.x,Ke=Ze.y;ot&&(U.x&&(Jo=Nt(ff,w)),U.y&&(Qo=Nt(hf,w)),C.ori==0?($r=Jo,Sr=Qo):($r=Qo,Sr=Jo),ke=U.left,Pe=U.top);let Re=r.select=Ie({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Tr=Re.show?Nt(df,Re.over?w:b):null;function Os(u,p){if(Re.show){for(let f in u)Re[f]=u[f],f in ei&&_e(Tr,f,u[f]);p!==!1&&Ge("setSelect")}}r.setSelect=Os;function td(u){if(R[u].show)Fe&&Di(Oe[u],er);else if(Fe&&$t(Oe[u],er),ot){let f=gr?Mt[0]:Mt[u];f!=null&&rn(f,-10,-10,Z,z)}}function xn(u,p,f){Yo(u,{min:p,max:f})}function Zt(u,p,f,m){p.focus!=null&&id(u),p.show!=null&&R.forEach((v,y)=>{y>0&&(u==y||u==null)&&(v.show=p.show,td(y),s==2?(xn(v.facets[0].scale,null,null),xn(v.facets[1].scale,null,null)):xn(v.scale,null,null),wr())}),f!==!1&&Ge("setSeries",u,p),m&&ns("setSeries",r,u,p)}r.setSeries=Zt;function nd(u,p){Ie(G[u],p)}function rd(u,p){u.fill=se(u.fill||null),u.dir=ce(u.dir,-1),p=p??G.length,G.splice(p,0,u)}function sd(u){u==null?G.length=0:G.splice(u,1)}r.addBand=rd,r.setBand=nd,r.delBand=sd;function od(u,p){R[u].alpha=p,ot&&Mt[u]!=null&&(Mt[u].style.opacity=p),Fe&&Oe[u]&&(Oe[u].style.opacity=p)}let an,yn,Fn,Er={focus:!0};function id(u){if(u!=Fn){let p=u==null,f=Qt.alpha!=1;R.forEach((m,v)=>{if(s==1||v>0){let y=p||v==0||v==u;m._focus=p?null:y,f&&od(v,y?1:Qt.alpha)}}),Fn=u,f&&wr()}}Fe&&mr&&it(Ga,fe,u=>{U._lock||(Hn(u),Fn!=null&&Zt(null,Er,!0,He.setSeries))});function Xt(u,p,f){let m=A[p];f&&(u=u/de-(m.ori==1?Ue:Se));let v=Z;m.ori==1&&(v=z,u=v-u),m.dir==-1&&(u=v-u);let y=m._min,S=m._max,T=u/v,M=y+(S-y)*T,L=m.distr;return L==3?Dr(10,M):L==4?Pf(M,m.asinh):L==100?m.bwd(M):M}function ld(u,p){let f=Xt(u,D,p);return Wt(f,n[0],qe,Be)}r.valToIdx=u=>Wt(u,n[0]),r.posToIdx=ld,r.posToVal=Xt,r.valToPos=(u,p,f)=>A[p].ori==0?o(u,A[p],f?ht:Z,f?vt:0):i(u,A[p],f?It:z,f?Et:0),r.setCursor=(u,p,f)=>{ke=u.left,Pe=u.top,Un(null,p,f)};function Ll(u,p){_e(Tr,Lr,Re.left=u),_e(Tr,ms,Re.width=p)}function Ol(u,p){_e(Tr,"top",Re.top=u),_e(Tr,gs,Re.height=p)}let Xr=C.ori==0?Ll:Ol,es=C.ori==1?Ll:Ol;function ad(){if(Fe&&ee.live)for(let u=s==2?1:0;u<R.length;u++){if(u==0&&Tt)continue;let p=ee.values[u],f=0;for(let m in p)Yt[u][f++].firstChild.nodeValue=p[m]}}function Zo(u,p){if(u!=null&&(u.idxs?u.idxs.forEach((f,m)=>{be[m]=f}):Nf(u.idx)||be.fill(u.idx),ee.idx=be[0]),Fe&&ee.live){for(let f=0;f<R.length;f++)(f>0||s==1&&!Tt)&&ud(f,be[f]);ad()}_t=!1,p!==!1&&Ge("setLegend")}r.setLegend=Zo;function ud(u,p){let f=R[u],m=u==0&&X==2?Ft:n[u],v;Tt?v=f.values(r,u,p)??gn:(v=f.value(r,p==null?null:m[p],u,p),v=v==null?gn:{_:v}),ee.values[u]=v}function Un(u,p,f){Pl=ke,Cl=Pe,[ke,Pe]=U.move(r,ke,Pe),U.left=ke,U.top=Pe,ot&&($r&&rn($r,je(ke),0,Z,z),Sr&&rn(Sr,0,je(Pe),Z,z));let m,v=qe>Be;an=ye,yn=null;let y=C.ori==0?Z:z,S=C.ori==1?Z:z;if(ke<0||Qe==0||v){m=U.idx=null;for(let T=0;T<R.length;T++){let M=Mt[T];M!=null&&rn(M,-10,-10,Z,z)}mr&&Zt(null,Er,!0,u==null&&He.setSeries),ee.live&&(be.fill(m),_t=!0)}else{let T,M,L;s==1&&(T=C.ori==0?ke:Pe,M=Xt(T,D),m=U.idx=Wt(M,n[0],qe,Be),L=F(n[0][m],C,y,0));let N=-10,H=-10,K=0,pe=0,ue=!0,ne="",B="";for(let j=s==2?1:0;j<R.length;j++){let Te=R[j],De=be[j],Ye=De==null?null:s==1?n[j][De]:n[j][1][De],ve=U.dataIdx(r,j,m,M),ze=ve==null?null:s==1?n[j][ve]:n[j][1][ve];if(_t=_t||ze!=Ye||ve!=De,be[j]=ve,j>0&&Te.show){let xt=ve==null?-10:ve==m?L:F(s==1?n[0][ve]:n[j][0][ve],C,y,0),lt=ze==null?-10:W(ze,s==1?A[Te.scale]:A[Te.facets[1].scale],S,0);if(mr&&ze!=null){let At=C.ori==1?ke:Pe,Ut=Ve(Qt.dist(r,j,ve,lt,At));if(Ut<an){let en=Qt.bias;if(en!=0){let yt=Xt(At,Te.scale),Pt=ze>=0?1:-1,jt=yt>=0?1:-1;jt==Pt&&(jt==1?en==1?ze>=yt:ze<=yt:en==1?ze<=yt:ze>=yt)&&(an=Ut,yn=j)}else an=Ut,yn=j}}if(_t||gr){let At,Ut;C.ori==0?(At=xt,Ut=lt):(At=lt,Ut=xt);let en,yt,Pt,jt,tn,at,wt=!0,jn=nt.bbox;if(jn!=null){wt=!1;let ut=jn(r,j);Pt=ut.left,jt=ut.top,en=ut.width,yt=ut.height}else Pt=At,jt=Ut,en=yt=nt.size(r,j);if(at=nt.fill(r,j),tn=nt.stroke(r,j),gr)j==yn&&an<=Qt.prox&&(N=Pt,H=jt,K=en,pe=yt,ue=wt,ne=at,B=tn);else{let ut=Mt[j];ut!=null&&(br[j]=Pt,vr[j]=jt,tu(ut,en,yt,wt),Xa(ut,at,tn),rn(ut,Dt(Pt),Dt(jt),Z,z))}}}}if(gr){let j=Qt.prox,Te=Fn==null?an<=j:an>j||yn!=Fn;if(_t||Te){let De=Mt[0];De!=null&&(br[0]=N,vr[0]=H,tu(De,K,pe,ue),Xa(De,ne,B),rn(De,Dt(N),Dt(H),Z,z))}}}if(Re.show&&vn)if(u!=null){let[T,M]=He.scales,[L,N]=He.match,[H,K]=u.cursor.sync.scales,pe=u.cursor.drag;if(We=pe._x,Ke=pe._y,We||Ke){let{left:ue,top:ne,width:B,height:j}=u.select,Te=u.scales[H].ori,De=u.posToVal,Ye,ve,ze,xt,lt,At=T!=null&&L(T,H),Ut=M!=null&&N(M,K);At&&We?(Te==0?(Ye=ue,ve=B):(Ye=ne,ve=j),ze=A[T],xt=F(De(Ye,H),ze,y,0),lt=F(De(Ye+ve,H),ze,y,0),Xr(Kt(xt,lt),Ve(lt-xt))):Xr(0,y),Ut&&Ke?(Te==1?(Ye=ue,ve=B):(Ye=ne,ve=j),ze=A[M],xt=W(De(Ye,K),ze,S,0),lt=W(De(Ye+ve,K),ze,S,0),es(Kt(xt,lt),Ve(lt-xt))):es(0,S)}else ti()}else{let T=Ve(Pl-Ml),M=Ve(Cl-Al);if(C.ori==1){let K=T;T=M,M=K}We=Ze.x&&T>=Ze.dist,Ke=Ze.y&&M>=Ze.dist;let L=Ze.uni;L!=null?We&&Ke&&(We=T>=L,Ke=M>=L,!We&&!Ke&&(M>T?Ke=!0:We=!0)):Ze.x&&Ze.y&&(We||Ke)&&(We=Ke=!0);let N,H;We&&(C.ori==0?(N=kr,H=ke):(N=Rr,H=Pe),Xr(Kt(N,H),Ve(H-N)),Ke||es(0,S)),Ke&&(C.ori==1?(N=kr,H=ke):(N=Rr,H=Pe),es(Kt(N,H),Ve(H-N)),We||Xr(0,y)),!We&&!Ke&&(Xr(0,0),es(0,0))}if(Ze._x=We,Ze._y=Ke,u==null){if(f){if(Bl!=null){let[T,M]=He.scales;He.values[0]=T!=null?Xt(C.ori==0?ke:Pe,T):null,He.values[1]=M!=null?Xt(C.ori==1?ke:Pe,M):null}ns(_i,r,ke,Pe,Z,z,m)}if(mr){let T=f&&He.setSeries,M=Qt.prox;Fn==null?an<=M&&Zt(yn,Er,!0,T):an>M?Zt(null,Er,!0,T):yn!=Fn&&Zt(yn,Er,!0,T)}}_t&&(ee.idx=m,Zo()),p!==!1&&Ge("setCursor")}let wn=null;Object.defineProperty(r,"rect",{get(){return wn==null&&ts(!1),wn}});function ts(u=!1){u?wn=null:(wn=w.getBoundingClientRect(),Ge("syncRect",wn))}function Nl(u,p,f,m,v,y,S){U._lock||vn&&u!=null&&u.movementX==0&&u.movementY==0||(Xo(u,p,f,m,v,y,S,!1,u!=null),u!=null?Un(null,!0,!0):Un(p,!0,!1))}function Xo(u,p,f,m,v,y,S,T,M){if(wn==null&&ts(!1),Hn(u),u!=null)f=u.clientX-wn.left,m=u.clientY-wn.top;else{if(f<0||m<0){ke=-10,Pe=-10;return}let[L,N]=He.scales,H=p.cursor.sync,[K,pe]=H.values,[ue,ne]=H.scales,[B,j]=He.match,Te=p.axes[0].side%2==1,De=C.ori==0?Z:z,Ye=C.ori==1?Z:z,ve=Te?y:v,ze=Te?v:y,xt=Te?m:f,lt=Te?f:m;if(ue!=null?f=B(L,ue)?l(K,A[L],De,0):-10:f=De*(xt/ve),ne!=null?m=j(N,ne)?l(pe,A[N],Ye,0):-10:m=Ye*(lt/ze),C.ori==1){let At=f;f=m,m=At}}M&&(p==null||p.cursor.event.type==_i)&&((f<=1||f>=Z-1)&&(f=Zn(f,Z)),(m<=1||m>=z-1)&&(m=Zn(m,z))),T?(Ml=f,Al=m,[kr,Rr]=U.move(r,f,m)):(ke=f,Pe=m)}let ei={width:0,height:0,left:0,top:0};function ti(){Os(ei,!1)}let Dl,zl,Hl,Il;function Fl(u,p,f,m,v,y,S){vn=!0,We=Ke=Ze._x=Ze._y=!1,Xo(u,p,f,m,v,y,S,!0,!1),u!=null&&(it(Mi,Oi,Ul,!1),ns(Wa,r,kr,Rr,Z,z,null));let{left:T,top:M,width:L,height:N}=Re;Dl=T,zl=M,Hl=L,Il=N}function Ul(u,p,f,m,v,y,S){vn=Ze._x=Ze._y=!1,Xo(u,p,f,m,v,y,S,!1,!0);let{left:T,top:M,width:L,height:N}=Re,H=L>0||N>0,K=Dl!=T||zl!=M||Hl!=L||Il!=N;if(H&&K&&Os(Re),Ze.setScale&&H&&K){let pe=T,ue=L,ne=M,B=N;if(C.ori==1&&(pe=M,ue=N,ne=T,B=L),We&&xn(D,Xt(pe,D),Xt(pe+ue,D)),Ke)for(let j in A){let Te=A[j];j!=D&&Te.from==null&&Te.min!=ye&&xn(j,Xt(ne+B,j),Xt(ne,j))}ti()}else U.lock&&(U._lock=!U._lock,Un(p,!0,u!=null));u!=null&&(dr(Mi,Oi),ns(Mi,r,ke,Pe,Z,z,null))}function cd(u,p,f,m,v,y,S){if(U._lock)return;Hn(u);let T=vn;if(vn){let M=!0,L=!0,N=10,H,K;C.ori==0?(H=We,K=Ke):(H=Ke,K=We),H&&K&&(M=ke<=N||ke>=Z-N,L=Pe<=N||Pe>=z-N),H&&M&&(ke=ke<kr?0:Z),K&&L&&(Pe=Pe<Rr?0:z),Un(null,!0,!0),vn=!1}ke=-10,Pe=-10,be.fill(null),Un(null,!0,!0),T&&(vn=T)}function jl(u,p,f,m,v,y,S){U._lock||(Hn(u),zo(),ti(),u!=null&&ns(Ya,r,ke,Pe,Z,z,null))}function Vl(){I.forEach(Qh),Do(r.width,r.height,!0)}tr(co,Nr,Vl);let _r={};_r.mousedown=Fl,_r.mousemove=Nl,_r.mouseup=Ul,_r.dblclick=jl,_r.setSeries=(u,p,f,m)=>{let v=He.match[2];f=v(r,p,f),f!=-1&&Zt(f,m,!0,!1)},ot&&(it(Wa,w,Fl),it(_i,w,Nl),it(Ka,w,u=>{Hn(u),ts(!1)}),it(Ga,w,cd),it(Ya,w,jl),ji.add(r),r.syncRect=ts);let Ns=r.hooks=e.hooks||{};function Ge(u,p,f){Go?Zr.push([u,p,f]):u in Ns&&Ns[u].forEach(m=>{m.call(null,r,p,f)})}(e.plugins||[]).forEach(u=>{for(let p in u.hooks)Ns[p]=(Ns[p]||[]).concat(u.hooks[p])});let ql=(u,p,f)=>f,He=Ie({key:null,setSeries:!1,filters:{pub:iu,sub:iu},scales:[D,R[1]?R[1].scale:null],match:[lu,lu,ql],values:[null,null]},U.sync);He.match.length==2&&He.match.push(ql),U.sync=He;let Bl=He.key,ni=rc(Bl);function ns(u,p,f,m,v,y,S){He.filters.pub(u,p,f,m,v,y,S)&&ni.pub(u,p,f,m,v,y,S)}ni.sub(r);function pd(u,p,f,m,v,y,S){He.filters.sub(u,p,f,m,v,y,S)&&_r[u](null,p,f,m,v,y,S)}r.pub=pd;function dd(){ni.unsub(r),ji.delete(r),Ln.clear(),zi(co,Nr,Vl),c.remove(),fe?.remove(),Ge("destroy")}r.destroy=dd;function ri(){Ge("init",e,n),wl(n||e.data,!1),q[D]?Yo(D,q[D]):zo(),_s=Re.show&&(Re.width>0||Re.height>0),zn=_t=!0,Do(e.width,e.height)}return R.forEach(xl),I.forEach(qp),t?t instanceof HTMLElement?(t.appendChild(c),ri()):t(r,ri):ri(),r}tt.assign=Ie;tt.fmtNum=Yi;tt.rangeNum=po;tt.rangeLog=mo;tt.rangeAsinh=Ki;tt.orient=rr;tt.pxRatio=de;tt.join=jf;tt.fmtDate=Qi,tt.tzDate=Xf;tt.sync=rc;{tt.addGap=Nh,tt.clipGaps=vo;let e=tt.paths={points:uc};e.linear=pc,e.stepped=Hh,e.bars=Ih,e.spline=Uh}function Vr(e,n){return e.includes(n)?"":n}var gc={over(e,n,t){let{ratio:r}=e,{value:s,label:o}=n,i=mc(e,n);if(!i||!e.inside(i.x))return;let{x:l,y1:a,y2:c}=i,{strength:h}=t,d=ct(t.colour,h<1?.35:1),g=h>1?3:2,b=4*r;e.line(l,a,l,c,d,g),e.line(l-b,a,l+b,a,d,g),e.line(l-b,c,l+b,c,d,g),e.occupy(l-b,Math.min(a,c)-b,2*b,Math.abs(c-a)+2*b);let w=/\d/.test(o)?o:`${o} ${te(s,3)}`;e.label(w,t,(_,k)=>{let O=(a+c)/2-k/2,R=8*r;return[[l+R,O],[l-_-R,O],[l-_-R,Math.min(a,c)-k],[l-_-R,Math.max(a,c)]]})},distance(e,n,[t,r]){let s=mc(e,n);if(!s)return 1/0;let[o,i]=[Math.min(s.y1,s.y2),Math.max(s.y1,s.y2)];return Math.hypot(t-s.x,Math.max(o-r,r-i,0))},row:({label:e,step:n,value:t})=>({name:e,value:`${Vr(e,te(t))} @ step ${Xe(n)}`.trim()})};function mc(e,n){let{member:t,tag:r,other_member:s,other_tag:o,step:i,value:l}=n,a=e.valueAt({member:t,tag:r},i),c=e.valueAt({member:s,tag:o},i)??(a===null?null:a-l);return a===null||c===null?null:{x:e.x(i,{member:t,tag:r}),y1:e.y(a),y2:e.y(c)}}var bc={over(e,{value:n,label:t},r){let{box:s,ratio:o}=e,{colour:i,strength:l}=r,a=e.y(n),c=3*o,h=a<s.y?"↑ ":a>e.bottom?"↓ ":"";h||e.line(s.x,a,e.right,a,ct(i,l<1?.3:1),l>1?2.5:1.5,[6,4]),e.label(h+Zh(t,n),r,(d,g)=>{let b=Math.max(a-g-c,s.y+c),w=Math.min(a+c,e.bottom-g-c),_=[];for(let k of[1,0,.5,.75,.25]){let O=s.x+c+(s.width-d-2*c)*k;_.push([O,b],[O,w])}return _})},distance:(e,{value:n},[,t])=>Math.abs(t-e.y(n))+3*e.ratio,values:({value:e})=>[e],row:({label:e,value:n})=>({name:e,value:Vr(e,te(n))})};function Zh(e,n){return/\d\.\d|=/.test(e)?e:`${e} = ${te(n)}`}var vc={over(e,{step:n,value:t,label:r,member:s,tag:o},i){let{box:l,ratio:a}=e,{colour:c,strength:h}=i,d=e.x(n,{member:s,tag:o});if(!e.inside(d))return;let g=t===null?l.y+28*a:e.y(t),b=ct(c,h<1?.35:1);if((h>1||t===null)&&e.line(d,l.y,d,e.bottom,b,1,[2,3]),t!==null){let w=h>1?7:5;e.ring(d,Math.max(l.y,Math.min(e.bottom,g)),w,b),e.occupy(d-w*a,g-w*a,2*w*a,2*w*a)}e.label(`${r} ${Xh(r,n)}`.trim(),i,(w,_)=>{let k=10*a,R=e.valueAt({member:s,tag:o},n)!==null&&t!==null,I=[[d-w/2,g-_-k],[d+k,g-_/2],[d-w-k,g-_/2],[d+k,g-_-k],[d-w-k,g-_-k],[d-w-k,g+k]];return R&&I.splice(1,0,[d-w/2,g+k],[d+k,g+k]),I})},distance(e,{step:n,value:t,member:r,tag:s},[o,i]){let l=e.x(n,{member:r,tag:s});return t===null?Math.abs(o-l):Math.hypot(o-l,i-Math.max(e.box.y,Math.min(e.bottom,e.y(t))))},values:({value:e})=>e===null?[]:[e],row:({label:e,step:n,value:t})=>({name:e,value:`${t===null?"":Vr(e,te(t))} @ step ${Xe(n)}`.trim()})};function Xh(e,n){return e.match(/\d[\d,]*/g)?.some(t=>Number(t.replaceAll(",",""))===n)?"":`@ ${Xe(n)}`}var xc={under(e,n,{colour:t,strength:r}){let{first_step:s,last_step:o}=n;e.within(i=>{let{ratio:l,box:a}=e,c=e.x(s,n),h=Math.max(e.x(o,n)-c,2*l);i.fillStyle=ct(t,r>1?.18:r<1?.04:.1),i.fillRect(c,a.y,h,a.height),i.fillStyle=ct(t,r<1?.3:.9),i.fillRect(c,a.y,h,2*l)})},over(e,n,t){let{ratio:r,box:s}=e,{first_step:o,last_step:i,label:l}=n,a=Math.max(e.x(o,n),s.x),c=Math.min(e.x(i,n),e.right);c<s.x||a>e.right||e.label(l,t,(h,d)=>{let g=(a+c-h)/2,b=[s.y+4*r,s.y+6*r+d,e.bottom-d-4*r],w=c-a>=h?[a+2*r,g,c-h]:[g];return b.flatMap(_=>w.map(k=>[k,_]))})},distance(e,n,[t,r]){let[s,o]=[e.x(n.first_step,n),e.x(n.last_step,n)],i=Math.max(0,r-e.box.y-18*e.ratio);return Math.hypot(Math.max(s-t,t-o,0),i)+5*e.ratio},row:({label:e,first_step:n,last_step:t})=>({name:e,value:n===t?`step ${Xe(n)}`:`steps ${Xe(n)} to ${Xe(t)}`})};var em={row:({name:e,value:n,unit:t})=>({name:e,value:or(n,t)})},tm={row:e=>{let n=Object.entries(e).filter(([,s])=>["number","string"].includes(typeof s)),t=new Map(n),r=[...t].filter(([s])=>!["kind","label","name"].includes(s)).map(([s,o])=>`${s.replaceAll("_"," ")} ${typeof o=="number"?te(o):o}`);return{name:String(t.get("label")??t.get("name")??e.kind),value:r.join(", ")}}},nm=new Map(Object.entries({span:xc,level:bc,point:vc,gap:gc,stat:em}));function sr(e){return nm.get(e.kind)??tm}function qr(e){return sr(e).row(e)}function or(e,n){if(e===null)return"not finite";if(n==="share")return`${te(e*100,3)} %`;let t=/^(?:share|fraction) of (.+)$/.exec(n)?.[1];if(t)return`${te(e*100,3)} % of ${t}`;let r=e===1?n.replace(/s$/,""):n;return r?`${te(e)} ${r}`:te(e)}var yc=1e-6,ws=class{constructor(n,t,r){this.axis=n;let s=n==="relative"?r:0;this.tracks=t.map(o=>({curve:o,x:n==="step"?o.steps:rm(o.wall_times,s)}))}x(n,t){let r=this.track(t);return this.axis==="step"||!r?n:wc(r.curve.steps,r.x,n)}step(n){let t=this.track();return this.axis==="step"||!t?n:wc(t.x,t.curve.steps,n)}grid(){let n=this.tracks.map(({curve:r,x:s})=>this.broken(r,s,r.values)),t=this.tracks.flatMap(({curve:r,x:s})=>r.smoothed?[this.broken(r,s,r.smoothed)]:[]);return no([...n,...t])}indexAt(n,t){let r=this.tracks[n]?.x??[],s=sl(r,t);return r[s]===t?s:-1}track(n){let t=n&&this.tracks.find(({curve:r})=>r.member===n.member&&r.tag===n.tag);return t||this.tracks.reduce((r,s)=>r&&r.x.length>=s.x.length?r:s,void 0)}broken(n,t,r){if(this.axis==="step"||!n.pauses.length)return{steps:t,values:r};let s=[],o=[],i=new Set(n.pauses.map(({step:l})=>sl(n.steps,l)));return t.forEach((l,a)=>{s.push(l),o.push(r[a]??null);let c=t[a+1];!i.has(a)||c===void 0||(s.push((l+c)/2),o.push(null))}),{steps:s,values:o}}};function rm(e,n){let t=(e.find(r=>r!==null)??n)-n-yc;return e.map(r=>t=Math.max(r===null?t:r-n,t+yc))}function sl(e,n){let[t,r]=[0,e.length];for(;t<r;){let s=t+r>>1;(e[s]??1/0)<n?t=s+1:r=s}return t}function wc(e,n,t){let r=sl(e,t),[s,o]=[e[r],n[r]],[i,l]=[e[r-1],n[r-1]];return s===void 0||o===void 0?n.at(-1)??t:i===void 0||l===void 0||s===t?o:l+(o-l)*(t-i)/(s-i)}function Sc(){let e=[.001,.01,.1,.2,.5,1,2,5,10,15,30],n=[1,2,5,10,15,30].map(s=>s*60),t=[1,2,3,6,12].map(s=>s*3600),r=[1,2,5,10,20,50,100,200,500,1e3].map(s=>s*86400);return[...e,...n,...t,...r]}function kc(e,n){let t=e<0?"−":"",r=Math.abs(e);return r<1e-9?"0":n>=86400?`${t}${$s(r/86400)} d`:n>=3600?`${t}${$s(r/3600)} h`:n>=60?r<2*3600?`${t}${$s(r/60)} min`:`${t}${$c(r/60)} h`:r<120?`${t}${$s(r)} s`:`${t}${$c(r)} min`}function $c(e){let n=e%60;return`${Math.floor(e/60)}:${n<10?"0":""}${$s(n)}`}function $s(e){return String(Number(e.toFixed(3)))}function Rc(e,n){let t="";return e.map(r=>{let s=new Date(r*1e3),o=s.toLocaleDateString("en",{month:"short",day:"numeric"});if(n>=86400)return o;let i=s.toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit",...n<60?{second:"2-digit"}:{}});return o===t?i:(t=o,`${o} ${i}`)})}function Tc(e){return new Date(e*1e3).toLocaleString("en-GB",{day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",second:"2-digit"})}var sm=4;function Ec(e,n,t="step"){let r={stroke:e["text-2"],font:`11px ${pn}`,grid:{stroke:e.grid,width:1},ticks:{show:!1},border:{show:!0,stroke:e["border-strong"],width:1}};return[{...r,grid:{show:!1},size:24,gap:4,space:64,...om(t)},{...r,border:{show:!1},gap:8,space:32,size:(s,o,i,l)=>{let a=s.axes[i];if(l>1&&a?._size!==void 0)return a._size;let c=Math.max(0,...(o??[]).map(h=>h.length));return Math.max(36,16+c*6.2)},values:(s,o,i,l,a)=>am(o,n?0:a),...n?{splits:im,filter:(s,o)=>o}:{}}]}function om(e){return e==="wall"?{space:96,values:(n,t,r,s,o)=>Rc(t,o)}:e==="relative"?{incrs:Sc(),values:(n,t,r,s,o)=>t.map(i=>kc(i,o))}:{incrs:cm(),values:(n,t)=>t.map(r=>vi(r))}}function im(e,n,t,r){let{distr:s,asinh:o=1}=e.scales.y??{},i=Math.max(2,Math.floor(e.bbox.height/devicePixelRatio/32));return lm(t,r,s===sm?o:0,i)}function lm(e,n,t,r){let s=t>0?t:e,o=Math.max(Math.abs(n),t>0?Math.abs(e):0),i=Math.floor(Math.log10(s)),l=Math.ceil(Math.log10(o)),a=t>0&&e<0&&n>0?2:1,c=Math.max(1,Math.ceil((l-i)*a/r)),h=o/s<=100?[1,2,5]:[1],d=t>0?[0]:[];for(let g=l-l%c;g>=i;g-=c)for(let b of h){let w=+`${b}e${g}`;d.push(w),t>0&&d.push(-w)}return d.filter(g=>g>=e&&g<=n).sort((g,b)=>g-b)}function am(e,n){return e.map(t=>{if(t===null)return"";let r=Math.abs(t);if(t!==0&&(r>=1e5||r<.001))return te(t,3);if(!(n>0)||n>=1e5)return te(t,3);let s=Number.isFinite(n)?um(n):0;return(s>0?t.toFixed(s):te(t,5)).replace("-","−")})}function um(e){let n=0;for(;n<10&&Math.abs(e*10**n-Math.round(e*10**n))>1e-6;)n+=1;return n}function cm(){let e=[];for(let n=0;n<15;n+=1)for(let t of[1,2,5])e.push(t*10**n);return e}function pm(e,n){return e.x<n.x+n.width&&n.x<e.x+e.width&&e.y<n.y+n.height&&n.y<e.y+e.height}function Mc(e,n,t,r,s,o=[]){let i=[];for(let l of[...e].sort((a,c)=>a.priority-c.priority)){let a=dm(l.text,n.width*.9,t),c=t(a),h=null,d=1/0;for(let[g,[b,w]]of l.places(c,r).entries()){let _={x:_c(b,n.x,n.x+n.width-c),y:_c(w,n.y,n.y+n.height-r),width:c,height:r},k=[...i,...o].some(I=>pm(_,I));if(k&&!l.forced)continue;let O=Math.hypot(_.x-b,_.y-w)/r,R=s(_)+g*.5+O*4+(k?1e3:0);R<d&&(d=R,h=_)}h&&i.push({...h,text:a,colour:l.colour})}return i}function _c(e,n,t){return Math.max(n,Math.min(t,e))}function dm(e,n,t){if(t(e)<=n)return e;let r=e.length-1;for(;r>1&&t(`${e.slice(0,r)}…`)>n;)r-=1;return`${e.slice(0,r).trimEnd()}…`}var Br=class{constructor(n,t,r,s){this.plot=n;this.colours=t;this.curves=r;this.abscissa=s;this.wishes=[];this.obstacles=[];this.ctx=n.ctx,this.ratio=devicePixelRatio;let{left:o,top:i,width:l,height:a}=n.bbox;this.box={x:o,y:i,width:l,height:a}}x(n,t){return this.plot.valToPos(this.abscissa.x(n,t),"x",!0)}y(n){return this.plot.valToPos(n,"y",!0)}get bottom(){return this.box.y+this.box.height}get right(){return this.box.x+this.box.width}inside(n){return n>=this.box.x-1&&n<=this.right+1}valueAt({member:n,tag:t},r){let s=this.curves.find(l=>l.member===n&&l.tag===t);if(!s)return null;let o=null,i=1/0;return s.steps.forEach((l,a)=>{let c=s.values[a];typeof c=="number"&&Math.abs(l-r)<i&&(i=Math.abs(l-r),o=c)}),o}within(n){let{ctx:t,box:r}=this;t.save(),t.beginPath(),t.rect(r.x,r.y,r.width,r.height),t.clip(),n(t),t.restore()}line(n,t,r,s,o,i=1,l=[]){let{ctx:a,ratio:c}=this;a.save(),a.strokeStyle=o,a.lineWidth=i*c,a.setLineDash(l.map(h=>h*c)),a.beginPath(),a.moveTo(n,t),a.lineTo(r,s),a.stroke(),a.restore()}ring(n,t,r,s){let{ctx:o,ratio:i}=this;o.save(),o.beginPath(),o.arc(n,t,r*i,0,2*Math.PI),o.fillStyle=this.colours.surface,o.fill(),o.lineWidth=2*i,o.strokeStyle=s,o.stroke(),o.restore()}triangle(n,t,r,s,o){let{ctx:i,ratio:l}=this,a=r*l,c=o?a:-a;i.save(),i.beginPath(),i.moveTo(n,t),i.lineTo(n-a*.6,t+c),i.lineTo(n+a*.6,t+c),i.closePath(),i.fillStyle=s,i.fill(),i.restore()}occupy(n,t,r,s){this.obstacles.push({x:n,y:t,width:r,height:s})}label(n,t,r){if(!n||t.strength<1)return;let{colour:s,priority:o,strength:i}=t,l=i>1;this.wishes.push({text:n,colour:s,priority:l?-1:o,places:r,forced:l})}note(n,t,r){this.wishes.push({text:n,colour:t,priority:4,places:r,forced:!1})}flush(){let{ctx:n,ratio:t,box:r}=this;n.save(),n.font=`500 ${11*t}px ${pn}`,n.textBaseline="middle",n.textAlign="left";let s=4*t,o=c=>n.measureText(c).width+2*s,i=this.dots(),l=c=>i.filter(([h,d])=>h>=c.x&&h<=c.x+c.width&&d>=c.y&&d<=c.y+c.height).length,a=Mc(this.wishes,r,o,16*t,l,this.obstacles);for(let{x:c,y:h,width:d,height:g,text:b,colour:w}of a)n.fillStyle=ct(this.colours.surface,.86),n.beginPath(),n.roundRect(c,h,d,g,3*t),n.fill(),n.fillStyle=w,n.fillText(b,c+s,h+g/2+t*.5);n.restore()}dots(){let n=[];for(let t of this.curves){let{steps:r,values:s}=t,o=null;r.forEach((i,l)=>{let a=s[l];if(typeof a!="number"){o=null;return}let c=[this.x(i,t),this.y(a)];if(o){let h=Math.hypot(c[0]-o[0],c[1]-o[1]);if(h<6*this.ratio)return;let d=Math.min(100,Math.ceil(h/(6*this.ratio)));for(let g=1;g<d;g+=1){let b=g/d;n.push([o[0]+(c[0]-o[0])*b,o[1]+(c[1]-o[1])*b])}}n.push(c),o=c})}return n}};var Ac={nan:"NaN",inf:"+Inf","-inf":"−Inf"};function Pc(e,n){e.curves.forEach((t,r)=>{let s=e.colours[n(t)];for(let{step:o,value:i,count:l}of t.marks){let a=e.x(o,t),c=e.x(fm(t,o,l),t);if(c<e.box.x||a>e.right)continue;let h=i!=="-inf",d=(4+r*11)*e.ratio,g=h?e.box.y+d:e.bottom-d,b=h?g+5*e.ratio:g-5*e.ratio;e.occupy(a-6*e.ratio,b-5*e.ratio,c-a+12*e.ratio,10*e.ratio),e.within(()=>{c>a&&e.line(a,b,c,b,s,3),e.triangle(a,g,9,s,h)});let w=l>1?`${Ac[i]} ×${l}`:Ac[i],_=7*e.ratio,k=h?b+6*e.ratio:b-22*e.ratio;e.label(w,{colour:s,strength:1,priority:2},(O,R)=>[[a+_,b-R/2],[a-O-_,b-R/2],[a-O/2,k],[a+_,k],[a-O/2,k+(h?R:-R)]])}})}function fm(e,n,t){if(t<2)return n;let r=e.steps.indexOf(n);if(r<0)return n;let s=r;for(;s+1<e.steps.length&&e.values[s+1]===null;)s+=1;return e.steps[s]??n}function Cc(e){let n=e.colours["text-2"],t=[...new Set(e.curves.flatMap(r=>r.resets))];for(let r of t){let s=e.x(r);e.inside(s)&&(e.line(s,e.box.y,s,e.bottom,n,1,[1,3]),e.label("log goes back",{colour:n,strength:1,priority:4},(o,i)=>{let l=3*e.ratio,a=e.bottom-i-l,c=e.box.y+(e.box.height-i)/2;return[a,e.box.y+l,c].flatMap(h=>[[s+l,h],[s-o-l,h]])}))}}function Lc(e){let n=e.colours["text-2"],[t]=[...e.curves].sort((r,s)=>s.points-r.points);for(let{step:r,seconds:s}of t?.pauses??[]){let o=t?.steps.find(b=>b>r)??r,[i,l]=[e.x(r,t),e.x(o,t)];if(l<e.box.x||i>e.right)continue;let a=e.abscissa.axis!=="step",c=(i+l)/2;e.within(b=>{if(!a){e.line(c,e.box.y,c,e.bottom,n,1,[4,2,1,2]);return}b.fillStyle=ct(n,.1),b.fillRect(i,e.box.y,Math.max(l-i,e.ratio),e.box.height)});let h=`paused ${$n(s)}`,[d,g]=[Math.max(i,e.box.x),Math.min(l,e.right)];e.note(h,n,(b,w)=>[[a&&g-d>b?(d+g-b)/2:c+3*e.ratio,e.bottom-w-3*e.ratio]])}}function Oc(e,n){let t=e.colours["text-2"],r=3*e.ratio;for(let{value:s,label:o}of n){let i=e.y(s),l=i<e.box.y?"↑ ":i>e.bottom?"↓ ":"";l||e.line(e.box.x,i,e.right,i,t,1,[2,2]),e.note(l+o,t,(a,c)=>{let h=Math.max(i-c-r,e.box.y+r),d=Math.min(i+r,e.bottom-c-r);return[0,1,.5,.25,.75].flatMap(g=>{let b=e.box.x+r+(e.box.width-a-2*r)*g;return[[b,h],[b,d]]})})}}function Wr(e){return["train","validation","test"].includes(e)?e:"none"}function $o(e){return e==="validation"||e==="test"}var hm=10;function Nc(e,n,t){let r=new Br(e,n.palette,n.curves,t);ol(n,({evidence:s},o)=>{sr(s).under?.(r,s,o)})}function Dc(e,n,t){let{curves:r,splits:s,palette:o}=n,i=new Br(e,o,r,t);Lc(i),Cc(i),Pc(i,l=>Wr(s[r.indexOf(l)]??"none")),Oc(i,n.levels),ol(n,({evidence:l},a)=>{sr(l).over?.(i,l,a)}),i.flush()}function zc(e,n,t,r,s){let o=new Br(e,n.palette,n.curves,t),i=[o.box.x+r*o.ratio,o.box.y+s*o.ratio],l=null,a=hm;return ol(n,({evidence:c,id:h})=>{let d=sr(c).distance?.(o,c,i)??1/0;d/o.ratio>=a||(a=d/o.ratio,l=h)}),l}function ol(e,n){let{annotations:t,lit:r,palette:s}=e,o={point:0,gap:1,level:2,span:3,stat:4};for(let i of t){let{finding:l,evidence:a,id:c}=i,h=r!==null&&(c===r||c.startsWith(`${r}#`));if(!h&&!qt(l))continue;let d=h?2:r===null?1:.5;n(i,{colour:s[l.severity],strength:d,priority:o[a.kind]})}}var mm=60,Hc=16,gm=.35;function Fc(e,n,t){let r=e.curves.flatMap((o,i)=>o.smoothed?[i]:[]);return[...e.curves.map((o,i)=>Ic(e,i,i,n,t,r.includes(i))),...r.map((o,i)=>Ic(e,o,e.curves.length+i,n,t,null))]}function Ic(e,n,t,r,s,o){let i=e.splits[n]??"none",l=e.palette[Wr(i)],a=o?ct(l,gm):l,c=$o(i),h=o===null?0:mm,d=c&&!o;return{stroke:a,width:o?1.25:c?2:1.75,spanGaps:!1,points:{show:!0,size:(c?7:5)-(o?2:0),width:o?1:1.5,stroke:a,fill:c?e.palette.surface:a,filter:()=>bm(r(),t,s(),h,d)}}}function bm({x:e,columns:n,isolated:t},r,[s,o],i,l){let a=[];if((n[r]??[]).forEach((h,d)=>{let g=e[d]??0;typeof h=="number"&&g>=s&&g<=o&&a.push(d)}),a.length<=i)return a;let c=new Set(t[r]);if(l){let h=a.length/Hc;for(let d=0;d<Hc;d+=1)c.add(a[Math.floor((d+.5)*h)]??0)}return[...c].sort((h,d)=>h-d)}function Uc(e){return e==="mousemove"||e==="mouseleave"}function jc(e,n){return e.length===n.length&&e.every((t,r)=>t===n[r])}var So=class{constructor(n,t,r){this.root=n;this.events=t;this.syncKey=r;this.grid={x:[],columns:[],isolated:[]};this.abscissa=new ws("step",[],0);this.window=null;this.chart=null;this.scene=null;this.size={width:0,height:0};this.built="";this.hovered=null}show(n){let t=this.scene;this.scene=n;let r=!t||!jc(t.curves,n.curves)||t.axis!==n.axis||t.origin!==n.origin;if(r&&(this.abscissa=new ws(n.axis,n.curves,n.origin),this.grid=this.abscissa.grid()),!this.size.width||!this.size.height)return;let s=n.annotations.filter(({finding:b})=>qt(b)).flatMap(({evidence:b})=>sr(b).values?.(b)??[]);s.push(...n.levels.map(({value:b})=>b));let{scale:o,axis:i,palette:l,splits:a,xRange:c,yRange:h}=n,d=n.curves.map(b=>b.smoothed!==void 0),g=JSON.stringify([o,i,l.page,a,d,c,h,s]);!this.chart||g!==this.built?(this.built=g,this.build(n,s)):r?(this.chart.setData(this.data(),!1),this.rescale()):(t.lit!==n.lit||!jc(t.annotations,n.annotations))&&(n.annotations.length||t.annotations.length)&&this.chart.redraw(!1)}resize(n,t){!n||!t||n===this.size.width&&t===this.size.height||(this.size={width:n,height:t},this.chart?this.chart.setSize(this.size):this.scene&&this.show({...this.scene}))}destroy(){this.chart?.destroy(),this.chart=null,this.built=""}zoom(n){this.window=n,this.rescale(),this.events.zoom(n)}point(n){let t=n===null?void 0:this.grid.x[n];if(!this.chart)return;let r=t===void 0?-10:this.chart.valToPos(t,"x");this.chart.setCursor({left:r,top:t===void 0?-10:10})}get canvas(){return this.chart?.ctx.canvas??null}nearest(n,t){let r=this.grid.columns[n]??[];for(let s=0;s<r.length;s+=1){if(typeof r[t-s]=="number")return t-s;if(typeof r[t+s]=="number")return t+s}return null}stepAt(n){let t=this.grid.x[n]??0;for(let[r,s]of(this.scene?.curves??[]).entries()){let o=s.steps[this.abscissa.indexAt(r,t)];if(o!==void 0)return o}return Math.round(this.abscissa.step(t))}data(){return[this.grid.x,...this.grid.columns]}rescale(){let[n,t]=this.shown();this.chart?.setScale("x",{min:n,max:t})}shown(){let{x:n}=this.grid,t=this.window??this.scene?.xRange??null,[r,s]=t?[this.abscissa.x(t[0]),this.abscissa.x(t[1])]:[n[0]??0,n.at(-1)??1];return r===s?[r-.5,s+.5]:[r,s]}build(n,t){this.chart?.destroy();let r=()=>this.grid,s=()=>this.shown(),o={...this.size,padding:[8,12,0,0],legend:{show:!1},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},points:{size:8,width:2},sync:{key:this.syncKey,setSeries:!1,scales:["x",null],filters:{pub:Uc,sub:Uc}},dataIdx:(i,l,a)=>l?this.nearest(l-1,a)??a:a,bind:{dblclick:()=>()=>(this.zoom(null),null)}},scales:Ha(n,this.grid,t,()=>this.steps(),s),axes:Ec(n.palette,n.scale!=="linear",n.axis),series:[{},...Fc(n,r,s)],hooks:{drawClear:[i=>this.scene&&Nc(i,this.scene,this.abscissa)],draw:[i=>this.scene&&Dc(i,this.scene,this.abscissa)],setCursor:[i=>this.events.cursor((i.cursor.left??-1)<0?null:i.cursor.idx??null)],setSelect:[i=>this.onSelect(i)]}};this.chart=new tt(o,this.data(),this.root),this.listen(this.chart),this.rescale()}steps(){return this.window??this.scene?.xRange??[-1/0,1/0]}listen(n){let t=s=>this.scene&&zc(n,this.scene,this.abscissa,s.offsetX,s.offsetY),r=s=>{s!==this.hovered&&(this.hovered=s,n.over.style.cursor=s===null?"":"pointer",this.events.hover(s))};n.over.addEventListener("mousemove",s=>{r(s.buttons?null:t(s))}),n.over.addEventListener("mouseleave",()=>{r(null)}),n.over.addEventListener("click",s=>{let o=t(s);o!==null&&this.events.pick(o)})}onSelect(n){let{left:t,width:r}=n.select;if(r<5)return;let s=[n.posToVal(t,"x"),n.posToVal(t+r,"x")],o=[this.abscissa.step(s[0]),this.abscissa.step(s[1])];n.setSelect({left:0,top:0,width:0,height:0},!1),o[0]<o[1]&&this.zoom(o)}};var Vc=ie`
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
`;function qc(e,n){let t=[];if(n.classes!==null&&e.role==="loss"){let r=Math.log(n.classes);t.push({value:r,label:`ln ${Ee(n.classes)} = ${te(r)}`})}for(let[r,s]of n.levels)r===e.title&&t.push({value:s,label:te(s)});return t}function Bc(e,n){let t=e.findLastIndex(({better:i})=>i!=="none"),[r,s]=[e[t],n[t]];if(!r||!s)return null;let o=null;for(let[i,l]of s.values.entries()){if(l===null)continue;(o===null||(r.better==="lower"?l<o.value:l>o.value))&&(o={value:l,step:s.steps[i]??0})}return o&&{value:o.value,label:`best ${te(o.value)} @ ${Xe(o.step)}`}}function Wc(e,n){let t=e.kind==="span"?[e.first_step,e.last_step]:"step"in e?[e.step,e.step]:null,[r=0,s=0]=t??[],o=n[1]-n[0];if(!t||o<=0)return null;let i=Math.max((s-r)*.5,o*.05,2),l=[Math.max(n[0],r-i),Math.min(n[1],s+i)];return l[1]-l[0]>o*.7||l[0]>=l[1]?null:l}var vm=30,ko=class{constructor(n){this.host=n;this.curves=null;this.whole=[];this.error=null;this.wanted=null;this.window=null;this.request=0;this.zoomRequest=null;n.addController(this)}hostDisconnected(){this.stop()}async load(n){this.wanted=n;let t=this.request+=1;try{let r=await n.store.load(n.run,n.series,n.width,n.smoothing);if(t!==this.request)return;this.whole=r,this.error=null,(!this.window||!this.curves)&&this.put(r),this.window&&await this.refine(this.window)}catch(r){if(t!==this.request||Mr(r))return;this.error=r.message,this.host.requestUpdate()}}zoom(n){this.window=n,this.stop(),n?this.timer=setTimeout(()=>{this.refine(n)},vm):this.put(this.whole)}stop(){clearTimeout(this.timer),this.zoomRequest?.abort()}put(n){this.curves=n,this.host.requestUpdate()}async refine([n,t]){let{wanted:r,whole:s}=this;if(!r||!s.some(a=>a.thinned)){this.curves!==s&&this.put(s);return}let[o,i]=[Math.floor(n),Math.ceil(t)],l=this.zoomRequest=new AbortController;try{let a=await r.store.source.curves(r.run,[...r.series],r.width,{start:o,end:i},l.signal,r.smoothing);if(l.signal.aborted||s!==this.whole)return;this.put(s.map(c=>{let h=a.series.find(({member:d,tag:g})=>d===c.member&&g===c.tag);return h?za(c,h,o,i):c}))}catch{}}};function Gc(e,n,t,r,s){if(e.ctrlKey||e.metaKey||e.altKey)return null;let o=n.grid.x.length-1,i=e.shiftKey?Math.max(1,Math.round(o/20)):1,l=t??(e.key==="ArrowLeft"?o+1:-1);switch(e.key){case"ArrowLeft":return{cursor:Math.max(0,l-i)};case"ArrowRight":return{cursor:Math.min(o,l+i)};case"Home":return{cursor:0};case"End":return{cursor:o};case"+":case"=":return Kc(n,t,.5);case"-":return Kc(n,t,2);case"Escape":case"0":return{zoom:null};case"n":case"p":{let a=s[xm(s,r,e.key==="n"?1:-1)];return a?{evidence:a.id}:null}case"Enter":return s.some(({id:a})=>a===r)?{find:!0}:null;default:return null}}function xm(e,n,t){let r=e.findIndex(({id:s})=>s===n);return r<0?t>0?0:e.length-1:(r+t+e.length)%e.length}function Kc(e,n,t){let[r,s]=[e.stepAt(0),e.stepAt(e.grid.x.length-1)];if(r>=s)return null;let[o,i]=e.window??[r,s],l=n===null?(o+i)/2:e.stepAt(n),a=(i-o)*t/2,c=[Math.max(r,l-a),Math.min(s,l+a)];return{zoom:c[0]<=r&&c[1]>=s?null:c}}var ym={error:gt`<path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" fill="currentColor"/><path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" class="cut-out"/>`,warning:gt`<path d="M8 1.2L15.4 14.4H.6z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/><path d="M8 5.6v4.2m0 1.6v1" class="cut-out"/>`,info:gt`<rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor"/><path d="M8 4v1.2m0 2V12" class="cut-out"/>`,unjudged:gt`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2"/><path d="M5.5 8h5" fill="none" stroke="currentColor" stroke-width="1.6"/>`,healthy:gt`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M5 8.2l2.2 2.2L11 6" fill="none" stroke="currentColor" stroke-width="1.6"/>`};function ir(e){return x`<svg class="shape ${e}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${ym[e]}
  </svg>`}function Gt(e){return x`<span class="badge ${e}">${ir(e)}<span>${ps[e]}</span></span>`}function Ne(e){return Ro(ba(e))}function Ro(e){return x`${e.map(n=>"code"in n?x`<code>${n.code}</code>`:n.text)}`}function lr(e){let n=e.lastIndexOf("/")+1;return x`<span class="name" title=${e}
    >${n?x`<span class="folder">${e.slice(0,n)}</span>`:E}<span class="leaf"
      >${e.slice(n)}</span
    ></span
  >`}function Yc(e){let n=e==="validation"||e==="test",t=["train","validation","test"].includes(e)?e:"none",r=n?gt`<circle cx="10" cy="6" r="3" fill="var(--td-surface)" stroke="currentColor" stroke-width="1.5"/>`:E;return x`<svg class="swatch" width="20" height="12" style="color: var(--td-${t})" aria-hidden="true">
    <path d="M0 6h20" stroke="currentColor" stroke-width="2" />
    ${r}
  </svg>`}function Ss({split:e,member:n,tag:t},r){return r>1?e:e==="none"?n==="."?t:n:e}function il(e,n,t,r,s){let o=n[t];if(!o)return{text:"",smoothed:"",away:null};let i=h=>o.smoothed?Gs(o.smoothed[h],s):"";if(r===null||!e){let h=o.values.findLastIndex(d=>d!==null);return{text:Gs(o.values[h],s),smoothed:i(h),away:null}}let l=e.abscissa.indexAt(t,e.grid.x[r]??NaN);if(l>=0&&o.values[l]===null)return{text:"not finite",smoothed:"",away:null};let a=e.nearest(t,r),c=a===null?-1:e.abscissa.indexAt(t,e.grid.x[a]??NaN);return c<0?{text:"–",smoothed:"",away:null}:{text:Gs(o.values[c],s),smoothed:i(c),away:a===r?null:o.steps[c]??null}}function Jc(e,{text:n,smoothed:t,away:r},s,o,i){let l=`${e.member==="."?"":`${e.member} · `}${e.tag}
${e.why}`,a=x`${Yc(e.split)}<span class="cut">${Ss(e,s)}</span>`;return x`<span class="key ${o?"off":""}">
    ${s>1?x`<button
            class="name"
            title=${`${l}
${o?"Show":"Hide"} this curve`}
            aria-pressed=${!o}
            @click=${i}
          >
            ${a}
          </button>`:x`<span class="name" title=${l}>${a}</span>`}<b>${o?"hidden":n}</b>${t&&!o?x`<span class="quiet" title="Smoothed">≈ ${t}</span>`:E}${r!==null?x`<span class="quiet">@ ${Ee(r)}</span>`:E}
  </span>`}function Qc(e,n,t){let r=t===null?void 0:e?.grid.x[t];if(!e||t===null||r===void 0){let i=Math.max(...n.map(l=>l.steps.at(-1)??0));return x`<span class="step quiet">last, step ${Ee(i)}</span>`}let{axis:s}=e.abscissa,o=s==="wall"?Tc(r):s==="relative"?$n(Math.max(0,r)):"";return x`<span class="step quiet"
    >${o?x`${o} · `:E}step ${Ee(e.stepAt(t))}</span
  >`}var Zc=ie`
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
`;var Kr=16,Xc=64,wm=12;function ep(e,{title:n,note:t,keys:r},s){let o=e.width/(e.clientWidth||e.width),i=document.createElement("canvas");i.width=e.width+2*Kr*o,i.height=e.height+(Xc+wm)*o;let l=i.getContext("2d");if(!l)return i;l.fillStyle=s.surface,l.fillRect(0,0,i.width,i.height),l.drawImage(e,Kr*o,Xc*o),l.scale(o,o);let a=i.width/o-2*Kr;l.textBaseline="middle",l.fillStyle=s.text,l.font=`600 14px ${pn}`,l.fillText(n,Kr,20,a*.6);let c=Math.min(a*.6,l.measureText(n).width);l.fillStyle=s["text-2"],l.font=`400 12px ${pn}`,l.textAlign="right",l.fillText(t,Kr+a,20,Math.max(1,a-c-16)),l.textAlign="left";let h=Kr;for(let{split:d,text:g}of r)$m(l,h,44,s[Wr(d)],$o(d)?s.surface:null),l.fillStyle=s.text,l.fillText(g,h+26,44),h+=26+l.measureText(g).width+16;return i}function $m(e,n,t,r,s){e.strokeStyle=r,e.lineWidth=2,e.beginPath(),e.moveTo(n,t),e.lineTo(n+20,t),e.stroke(),s!==null&&(e.fillStyle=s,e.lineWidth=1.5,e.beginPath(),e.arc(n+10,t,3,0,2*Math.PI),e.fill(),e.stroke())}var Sm={nan:"NaN",inf:"Infinity","-inf":"-Infinity"};function tp(e,n,t){let[r,s]=t??[-1/0,1/0],o=[...new Set(n.flatMap(c=>c.steps))].filter(c=>c>=r&&c<=s).sort((c,h)=>c-h),i=n.map(c=>new Map(c.steps.map((h,d)=>[h,d]))),l=["step"];e.forEach((c,h)=>{let d=c.member==="."?c.tag:`${c.member}/${c.tag}`;l.push(d,`${d} wall_time`),n[h]?.smoothed&&l.push(`${d} smoothed`)});let a=o.map(c=>{let h=[String(c)];return n.forEach((d,g)=>{let b=i[g]?.get(c),w=b===void 0?"":d.values[b]??km(d,c);h.push(String(w),String(b===void 0?"":d.wall_times[b]??"")),d.smoothed&&h.push(String(b===void 0?"":d.smoothed[b]??""))}),h.join(",")});return[l.map(Rm).join(","),...a,""].join(`\r
`)}function km(e,n){let t=e.marks.findLast(r=>r.step<=n);return Sm[t?.value??"nan"]}function Rm(e){let n=/^[=+\-@\t]/.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function np(e,n,t){let r=[`### ${et(e.rule)}: ${To(e.run)}`,"",`**${e.severity}**, ${e.confidence} confidence`,"",e.message,""],s=e.evidence.flatMap(l=>l.kind==="stat"?[l]:[]);if(s.length){r.push("| Measured | Value | Limit |","| --- | ---: | ---: |");for(let{name:l,value:a,limit:c,unit:h}of s){let d=c===null?"":or(c,h);r.push(`| ${To(l)} | ${or(a,h)} | ${d} |`)}r.push("")}let o=e.evidence.filter(l=>l.kind!=="stat");for(let l of o){let{name:a,value:c}=qr(l);r.push(`- ${To(a)}${c?`: ${To(c)}`:""}`)}o.length&&r.push("");let i=e.remedies.map(l=>n?.remedies[l]?.action).filter(l=>l!==void 0);return i.length&&r.push("What to do next:","",...i.map((l,a)=>`${a+1}. ${l}`),""),t&&r.push(`<${t}>`,""),r.join(`
`)}function To(e){return e.replace(/[\\`*_[\]<>|#]/g,"\\$&").replace(/\s+/g," ")}function ll(e,n,t){return`${`${e} ${n}`.replace(/[^\p{L}\p{N}._=-]+/gu,"-").replace(/^[-.]+|-+$/g,"").slice(0,120)||"chart"}.${t}`}var rt=class extends he{constructor(){super(...arguments);this.series=[];this.curves=[];this.shown=[];this.heading="";this.run="";this.window=null;this.log=!1;this.dark=!1;this.canvas=()=>null;this.item=(t,r,s)=>x`<button
      role=${s===void 0?"menuitem":"menuitemcheckbox"}
      aria-checked=${s??E}
      @click=${()=>{r(),this.close()}}
    >
      ${t}<span class="tick" aria-hidden="true">${s?"✓":""}</span>
    </button>`}close(){this.box.open=!1,this.handle.focus()}onFocusOut(t){let r=t.relatedTarget;(!r||!this.renderRoot.contains(r))&&(this.box.open=!1)}onKey(t){t.key!=="Escape"||!this.box.open||(t.stopPropagation(),this.close())}savePicture(){let t=this.canvas();if(!t)return;let r=this.shown.map(l=>this.series[l]).filter(l=>l!==void 0).map(l=>({split:l.split,text:Ss(l,this.series.length)})),s=this.window?.map(l=>Ee(Math.round(l))).join(" to "),o=[this.run,s?`steps ${s}`:""].filter(Boolean).join(" · ");ep(t,{title:this.heading,note:o,keys:r},ds(this.dark)).toBlob(l=>l&&rp(l,ll(this.run,this.heading,"png")),"image/png")}saveNumbers(){let t=tp(this.shown.flatMap(r=>this.series[r]??[]),this.shown.flatMap(r=>this.curves[r]??[]),this.window);rp(new Blob([t],{type:"text/csv;charset=utf-8"}),ll(this.run,this.heading,"csv"))}render(){let t=this.curves.some(r=>r.thinned);return x`<details
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
        ${this.item(t?"Save shown points (CSV)":"Save points (CSV)",()=>{this.saveNumbers()})}
      </div>
    </details>`}};rt.styles=[Le,ie`
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
    `],$([P({attribute:!1})],rt.prototype,"series",2),$([P({attribute:!1})],rt.prototype,"curves",2),$([P({attribute:!1})],rt.prototype,"shown",2),$([P()],rt.prototype,"heading",2),$([P()],rt.prototype,"run",2),$([P({attribute:!1})],rt.prototype,"window",2),$([P({type:Boolean})],rt.prototype,"log",2),$([P({type:Boolean})],rt.prototype,"dark",2),$([P({attribute:!1})],rt.prototype,"canvas",2),$([Vt("details")],rt.prototype,"box",2),$([Vt("summary")],rt.prototype,"handle",2),rt=$([Ce("td-chart-menu")],rt);function rp(e,n){let t=document.createElement("a");t.href=URL.createObjectURL(e),t.download=n,t.click(),setTimeout(()=>{URL.revokeObjectURL(t.href)},1e4)}var $e=class extends CustomEvent{constructor(n,t){super(n,{detail:t,bubbles:!0,composed:!0})}};var Tm=400,hn=class extends he{constructor(){super(...arguments);this.curves=[];this.series=[];this.zoom=null;this.open=!1}render(){return x`<details @toggle=${t=>this.open=t.target.open}>
      <summary class="fold">Show numbers</summary>
      ${this.open?this.renderTable():E}
    </details>`}renderTable(){let{x:t}=no(this.curves),[r,s]=this.zoom??[-1/0,1/0],o=t.filter(d=>d>=r&&d<=s),i=Math.max(1,Math.ceil(o.length/Tm)),l=o.filter((d,g)=>g%i===0||g===o.length-1),a=this.curves.reduce((d,g)=>d+g.points,0),c=this.curves.map(d=>new Map(d.steps.map((g,b)=>[g,d.values[b]??null]))),h=l.length<o.length||this.curves.some(d=>d.thinned);return x`<div class="box" tabindex="0" role="region" aria-label="Numbers">
      <table>
        ${h?x`<caption>
                ${xe(l.length,"row")} of ${xe(a,"point")}; zoom in on the chart to see
                more.
              </caption>`:E}
        <thead>
          <tr>
            <th scope="col">Step</th>
            ${this.series.map(d=>x`<th scope="col" title=${`${d.member} · ${d.tag}`}>
                  ${this.series.length>1?d.split:d.tag}
                </th>`)}
          </tr>
        </thead>
        <tbody>
          ${l.map(d=>x`<tr>
                <td>${Ee(d)}</td>
                ${c.map(g=>{let b=g.get(d);return x`<td>
                    ${b===void 0?"":b===null?"not finite":te(b,5)}
                  </td>`})}
              </tr>`)}
        </tbody>
      </table>
    </div>`}};hn.styles=[Le,ie`
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
    `],$([P({attribute:!1})],hn.prototype,"curves",2),$([P({attribute:!1})],hn.prototype,"series",2),$([P({attribute:!1})],hn.prototype,"zoom",2),$([le()],hn.prototype,"open",2),hn=$([Ce("td-numbers")],hn);var sn=ie`
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
`;var ge=class extends he{constructor(){super(...arguments);this.run="";this.series=[];this.heading="";this.generation=0;this.annotations=[];this.lit=null;this.dark=!1;this.sync="steps";this.xRange=null;this.yRange=null;this.log=null;this.scale="auto";this.axis="step";this.origin=null;this.smoothing=0;this.levels=[];this.best=!1;this.joint=!1;this.window=null;this.cursor=null;this.seen=!1;this.spoken="";this.off=new Set;this.data=new ko(this);this.drawn=null;this.range=null;this.towering=!1;this.plot=null;this.watch=null;this.size=null}connectedCallback(){super.connectedCallback(),this.watch=new IntersectionObserver(t=>{t.some(r=>r.isIntersecting)&&(this.seen=!0)},{rootMargin:"400px"}),this.watch.observe(this)}disconnectedCallback(){super.disconnectedCallback(),this.watch?.disconnect(),this.size?.disconnect(),this.size=null,this.plot?.destroy(),this.plot=null}get steps(){let r=this.data.whole.flatMap(({steps:s})=>s.length?[s[0],s.at(-1)]:[]).filter(s=>s!==void 0);return r.length?[Math.min(...r),Math.max(...r)]:null}willUpdate(t){t.has("series")&&(this.off=new Set);let r=["series","run","generation","seen","smoothing"].some(s=>t.has(s));if(this.seen&&r){let{store:s,run:o,series:i,smoothing:l}=this;this.data.load({store:s,run:o,series:i,width:this.clientWidth||800,smoothing:l})}this.drawn!==this.data.curves&&(this.drawn=this.data.curves,this.range=nn(this.drawn??[]),this.towering=ro(this.data.whole))}updated(t){let r=this.renderRoot.querySelector(".plot");if(!r||!this.drawn)return;let s=this.plot===null;this.plot??=new So(r,{zoom:i=>this.onZoom(i),cursor:i=>this.cursor=i,hover:i=>this.dispatchEvent(new $e("td-light",{id:i,show:!1})),pick:i=>this.dispatchEvent(new $e("td-find",{id:i}))},this.sync),this.size||(this.size=new ResizeObserver(()=>this.plot?.resize(r.clientWidth,r.clientHeight)),this.size.observe(r)),this.plot.show(this.scene(this.drawn)),this.plot.resize(r.clientWidth,r.clientHeight);let o=this.window&&[...this.window];(t.has("window")||s)&&this.plot.window?.join()!==o?.join()&&this.plot.zoom(o)}scene(t){let{annotations:r,lit:s,xRange:o,yRange:i,axis:l,levels:a,best:c,series:h}=this,d=this.shown,g=c?Bc(h,this.data.whole):null,b=t.flatMap(({wall_times:w})=>w[0]??[]);return{curves:d.map(w=>t[w]).filter(w=>w!==void 0),splits:d.map(w=>h[w]?.split??"none"),annotations:r,lit:s,axis:l,origin:this.origin??(b.length?Math.min(...b):0),scale:this.ownScale,levels:g?[...a,g]:a,palette:ds(this.dark),xRange:o,yRange:i}}get shown(){return this.series.map((t,r)=>r).filter(t=>!this.off.has(t))}get ownScale(){return this.log===null&&this.scale!=="auto"?this.scale:this.log??this.towering?"log":"linear"}toggle(t){let r=new Set(this.off);r.delete(t)||r.add(t),this.off=r.size<this.series.length?r:new Set,this.cursor=null}onZoom(t){t?.join()!==this.window?.join()&&this.dispatchEvent(new $e("td-window",{window:t})),this.data.zoom(t)}onKey(t){let{plot:r,annotations:s,lit:o}=this;if(!r||t.target!==t.currentTarget)return;let i=Gc(t,r,this.cursor,o,s);if(!i)return;t.preventDefault(),i.cursor!==void 0&&(r.point(i.cursor),this.cursor=i.cursor,this.spoken=this.sayCursor(r,i.cursor)),i.zoom!==void 0&&r.zoom(i.zoom),i.find&&o!==null&&this.dispatchEvent(new $e("td-find",{id:o}));let l=s.find(({id:h})=>h===i.evidence);if(!l)return;let{name:a,value:c}=qr(l.evidence);this.spoken=`${a} ${c}`,this.dispatchEvent(new $e("td-light",{id:l.id,show:!1}))}sayCursor(t,r){let s=this.shown.map((o,i)=>{let l=this.series[o],a=il(t,this.visible,i,r,this.range);return l?`${Ss(l,this.series.length)} ${a.text}`:""});return[`step ${Ee(t.stepAt(r))}`,...s].join(", ")}get visible(){return this.shown.map(t=>this.drawn?.[t]).filter(t=>t!==void 0)}render(){let{error:t,curves:r}=this.data;return x`<figure aria-label=${this.heading}>
      <div class="head">
        <h3 class="cut" title=${this.heading}>${this.heading}</h3>
        ${this.joint||!r?E:this.renderMenu(r)}
      </div>
      <div class="legend">
        ${this.series.map((s,o)=>this.renderKey(s,o))}
        ${r?Qc(this.plot,r,this.cursor):E}
      </div>
      ${t?x`<div class="message">${t}</div>`:x`<div
              class="plot ${r?"":"waiting"}"
              tabindex="0"
              role="img"
              aria-label=${this.describe()}
              @keydown=${s=>this.onKey(s)}
            ></div>`}
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      ${r&&this.seen?x`<td-numbers .curves=${r} .series=${this.series} .zoom=${this.window}></td-numbers>`:E}
    </figure>`}renderMenu(t){return x`<td-chart-menu
      .series=${this.series}
      .curves=${t}
      .heading=${this.heading}
      .run=${this.run}
      .window=${this.window}
      .log=${this.ownScale!=="linear"}
      .dark=${this.dark}
      .canvas=${()=>this.plot?.canvas??null}
      .shown=${this.shown}
      @td-log=${r=>this.log=r.detail}
    ></td-chart-menu>`}renderKey(t,r){let s=this.shown.indexOf(r),o=s>=0?il(this.plot,this.visible,s,this.cursor,this.range):{text:"",smoothed:"",away:null};return Jc(t,o,this.series.length,s<0,()=>{this.toggle(r)})}describe(){let t=this.series.map(s=>`${s.split==="none"?s.tag:s.split}, ${xe(s.points,"point")}`),r=this.annotations.length?" N and P go through what was found, Enter to its text.":"";return`Chart of ${this.heading}: ${t.join("; ")}. Arrow keys read values, plus and minus zoom, Escape resets.${r}`}};ge.styles=[Le,sn,Vc,Zc],$([P({attribute:!1})],ge.prototype,"store",2),$([P()],ge.prototype,"run",2),$([P({attribute:!1})],ge.prototype,"series",2),$([P()],ge.prototype,"heading",2),$([P({type:Number})],ge.prototype,"generation",2),$([P({attribute:!1})],ge.prototype,"annotations",2),$([P({attribute:!1})],ge.prototype,"lit",2),$([P({type:Boolean})],ge.prototype,"dark",2),$([P()],ge.prototype,"sync",2),$([P({attribute:!1})],ge.prototype,"xRange",2),$([P({attribute:!1})],ge.prototype,"yRange",2),$([P({attribute:!1})],ge.prototype,"log",2),$([P()],ge.prototype,"scale",2),$([P()],ge.prototype,"axis",2),$([P({attribute:!1})],ge.prototype,"origin",2),$([P({type:Number})],ge.prototype,"smoothing",2),$([P({attribute:!1})],ge.prototype,"levels",2),$([P({type:Boolean})],ge.prototype,"best",2),$([P({type:Boolean})],ge.prototype,"joint",2),$([P({attribute:!1})],ge.prototype,"window",2),$([le()],ge.prototype,"cursor",2),$([le()],ge.prototype,"seen",2),$([le()],ge.prototype,"spoken",2),$([le()],ge.prototype,"off",2),ge=$([Ce("td-chart")],ge);var sp=ie`
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
  section {
    margin-top: 16px;
    background: var(--td-surface);
    border: 1px solid var(--td-border);
    border-radius: 4px;
    padding: 12px 16px 16px;
  }
  .scroll {
    overflow-x: auto;
    margin-top: 8px;
  }
  table {
    border-collapse: collapse;
    min-width: 100%;
  }
  th,
  td {
    text-align: left;
    padding: 6px 24px 6px 0;
    font-weight: 400;
    vertical-align: middle;
  }
  td.number,
  th.number {
    text-align: right;
  }
  thead th {
    font-size: 12px;
    font-weight: 500;
    color: var(--td-text-2);
    white-space: nowrap;
  }
  tbody tr {
    border-top: 1px solid var(--td-border);
  }
  tbody th .name {
    max-width: 320px;
    font-weight: 500;
  }
`;var st=class extends he{constructor(){super(...arguments);this.details=[];this.rows=[];this.quantity="";this.linkOf=()=>"#";this.dark=!1;this.axes=null;this.log=null;this.towering=!1;this.sameSteps=!0;this.window=null;this.quantities=[]}get current(){return this.quantities.find(({key:t})=>t===this.quantity)??this.quantities[0]}willUpdate(t){t.has("details")&&(this.quantities=ja(this.details.map(({run:r})=>r))),t.has("quantity")&&Object.assign(this,{window:null,log:null}),(t.has("details")||t.has("quantity"))&&this.align()}async align(){let{current:t}=this;if(!t)return;let r=[...t.panels].map(([h,d])=>this.store.load(h,d.series,600)),s=await Promise.allSettled(r);if(t!==this.current)return;let o=s.flatMap(h=>h.status==="fulfilled"?h.value:[]);this.towering=ro(o);let i=nn(o),l=o.map(({steps:h})=>h[0]??1/0),a=o.map(({steps:h})=>h.at(-1)??-1/0),c=[Math.min(...l),Math.max(...a)];this.axes=i&&Number.isFinite(c[0])&&Number.isFinite(c[1])?{x:c,y:i}:null}open(t,r){t.preventDefault(),this.dispatchEvent(new $e("td-open",{runs:r}))}render(){let{current:t}=this,r=this.log??this.towering;return x`<header>
        <h1>${this.details.length} runs side by side</h1>
        ${this.quantities.length?x`<label class="pick"
                ><span class="quiet">Quantity</span>
                <select
                  @change=${s=>this.dispatchEvent(new $e("td-quantity",{key:s.target.value}))}
                >
                  ${this.quantities.map(({key:s,label:o})=>x`<option value=${s} ?selected=${s===t?.key}>${o}</option>`)}
                </select></label
              >`:E}
        <button class="button" aria-pressed=${r} @click=${()=>this.log=!r}>Log</button>
        <button
          class="button"
          aria-pressed=${this.sameSteps}
          title="All charts from the first step to the last of any run; otherwise each fills its own width"
          @click=${()=>this.sameSteps=!this.sameSteps}
        >
          Same steps
        </button>
        ${this.window?x`<button class="button" @click=${()=>this.window=null}>Reset zoom</button>`:E}
        <p class="quiet">The value axis is the same in all charts; cursor and zoom move together.</p>
      </header>
      <div
        class="grid"
        @td-window=${({detail:s})=>{this.window=s.window}}
      >
        ${En(this.details,({run:s})=>s.name,s=>this.renderRun(s,t?.panels.get(s.run.name)))}
      </div>
      ${this.renderTable()}`}renderRun(t,r){let{run:s,findings:o}=t,i=this.details.map(c=>c.run.name).filter(c=>c!==s.name),l=o.find(c=>c.rule===s.primary&&qt(c)),a=r?oo(o).filter(({evidence:c})=>Qn(c,r.series)):[];return x`<article aria-label=${s.name}>
      <div class="top">
        <h2>
          <a href=${this.linkOf(s.name)} @click=${c=>this.open(c,[s.name])}
            >${lr(s.name)}</a
          >
        </h2>
        ${Gt(s.status)}
        <button
          class="close"
          aria-label=${`Remove ${s.name}`}
          title="Remove"
          @click=${c=>this.open(c,i)}
        >
          ×
        </button>
      </div>
      <p class="diagnosis" title=${l?.message??""}>
        ${l?x`<b>${et(l.rule)}</b> ${Ne(l.message)}`:x`<span class="quiet"
                >${s.status==="unjudged"?"No rule about training could look.":"Nothing found."}</span
              >`}
      </p>
      ${r?x`<td-chart
              .store=${this.store}
              .run=${s.name}
              .series=${r.series}
              .heading=${r.title}
              .generation=${t.generation}
              .annotations=${a}
              .xRange=${this.sameSteps?this.axes?.x??null:null}
              .yRange=${this.axes?.y??null}
              .dark=${this.dark}
              .log=${this.log??this.towering}
              .window=${this.window}
              sync="compare"
              joint
            ></td-chart>`:x`<p class="missing quiet">This run has no such series.</p>`}
    </article>`}renderTable(){let t=new Map(this.rows.map(r=>[r.name,r]));return x`<section>
      <h2>In numbers</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Run</th>
              <th scope="col">Verdict</th>
              <th scope="col">Findings</th>
              <th scope="col" class="number">Best</th>
              <th scope="col" class="number">At step</th>
              <th scope="col">Of</th>
              <th scope="col" class="number">Last step</th>
            </tr>
          </thead>
          <tbody>
            ${this.details.map(({run:r,findings:s})=>{let o=t.get(r.name),i=s.filter(qt);return x`<tr>
                <th scope="row">${lr(r.name)}</th>
                <td>${Gt(r.status)}</td>
                <td>${i.map(({rule:l})=>et(l)).join(", ")||"–"}</td>
                <td class="number">${te(o?.best?.value)}</td>
                <td class="number">${o?.best?Xe(o.best.step):"–"}</td>
                <td class="quiet">${o?.best?`${o.best.split} ${o.best.tag}`:""}</td>
                <td class="number">${o?.last_step==null?"–":Xe(o.last_step)}</td>
              </tr>`})}
          </tbody>
        </table>
      </div>
    </section>`}};st.styles=[Le,sn,sp],$([P({attribute:!1})],st.prototype,"details",2),$([P({attribute:!1})],st.prototype,"rows",2),$([P()],st.prototype,"quantity",2),$([P({attribute:!1})],st.prototype,"store",2),$([P({attribute:!1})],st.prototype,"linkOf",2),$([P({type:Boolean})],st.prototype,"dark",2),$([le()],st.prototype,"axes",2),$([le()],st.prototype,"log",2),$([le()],st.prototype,"towering",2),$([le()],st.prototype,"sameSteps",2),$([le()],st.prototype,"window",2),st=$([Ce("td-compare")],st);var Em={},op=eo(class extends Pr{constructor(){super(...arguments),this.ot=Em}render(e,n){return n()}update(e,[n,t]){if(Array.isArray(n)){if(Array.isArray(this.ot)&&this.ot.length===n.length&&n.every((r,s)=>r===this.ot[s]))return Ct}else if(this.ot===n)return Ct;return this.ot=Array.isArray(n)?Array.from(n):n,this.render(n,t)}});function al(e){let n=e.trim(),t=/^\/(.+)\/(i?)$/.exec(n);if(t)try{let s=new RegExp(t[1]??"","i");return{matches:o=>ip(o).some(i=>s.test(i)),error:null}}catch{return{matches:()=>!0,error:"This is not a regular expression."}}let r=n.toLowerCase().split(/\s+/).filter(Boolean);return{matches:s=>{let o=ip(s).join(" ").toLowerCase();return r.every(i=>o.includes(i))},error:null}}function ip(e){return[e.name,...e.rules.map(({rule:n})=>n)]}function Eo(e){let n=Object.fromEntries(Ot.map(t=>[t,0]));for(let t of e)n[t.status]+=1;return n}function lp(e){let n=new Map;for(let{rules:t}of e)for(let{rule:r,severity:s}of t){let o=n.get(r);o?(o.count+=1,Ot.indexOf(s)<Ot.indexOf(o.severity)&&(o.severity=s)):n.set(r,{rule:r,severity:s,count:1})}return[...n.values()].sort((t,r)=>Ot.indexOf(t.severity)-Ot.indexOf(r.severity)||r.count-t.count||(t.rule<r.rule?-1:1))}function ks(e,n,t,r=new Set){return e.filter(s=>(t.size===0||t.has(s.status))&&(r.size===0||s.rules.some(({rule:o})=>r.has(o)))&&n.matches(s))}var _m=new Intl.Collator("en",{numeric:!0}),Cn={verdict:{label:"Verdict",of:()=>0,down:!1},name:{label:"Run",of:({name:e})=>e,down:!1},best:{label:"Best",of:({best:e})=>e?.value??null,down:!1},last:{label:"Last",of:({last:e})=>e?.value??null,down:!1},points:{label:"Points",of:({points:e})=>e,down:!0},length:{label:"Length",of:({last_step:e})=>e,down:!0},grown:{label:"Last grew",of:({last_wall_time:e})=>e,down:!0}},_o=Object.keys(Cn);function Gr(e){let n=e.startsWith("-"),t=_o.find(r=>r===e.slice(n?1:0));return t?{key:t,down:n}:{key:"verdict",down:!1}}function Mo({key:e,down:n}){return e==="verdict"&&!n?"":`${n?"-":""}${e}`}function Ao(e,n,t){return e.key===n?{key:n,down:!e.down}:{key:n,down:n==="best"||n==="last"?Mm(t):Cn[n].down}}function Po(e,{key:n,down:t}){if(n==="verdict")return t?[...e].reverse():[...e];let{of:r}=Cn[n],s=t?-1:1;return e.map(o=>({row:o,value:r(o)})).sort((o,i)=>o.value===null||i.value===null?+(o.value===null)-+(i.value===null):typeof o.value=="number"&&typeof i.value=="number"?s*(o.value-i.value):s*_m.compare(String(o.value),String(i.value))).map(({row:o})=>o)}function Mm(e){return e.filter(({best:t})=>t?.better==="higher").length>e.filter(({best:t})=>t?.better==="lower").length}var ul="name:",Co="hparam:",Am="Other",Pm=/([/_. -]|^)(?:random[_-]?)?(?:seed|rep|repeat|trial|fold)s?[=_. -]?\d+(?=$|[/_. -])/gi,ap=/^(?:.*[._/-])?(?:random[._-]?)?(?:seed|random_state)$/i;function Lo(e){return e.replace(Pm,"").replace(/^[/_. -]+/,"")||e}function Rs(e){if(e==="folder")return{keyOf:({name:t})=>Nm(t),error:null};if(e==="seeds")return{keyOf:({name:t})=>Lo(t),error:null};if(e.startsWith(Co)){let t=e.slice(Co.length);return{keyOf:r=>Dm(r.hparams?.[t]),prefix:`${t} = `,error:null}}let n=cl(e);if(n===null||n==="")return{keyOf:null,error:null};try{let t=new RegExp(n,"i");return(new RegExp(`${n}|`).exec("")?.length??1)-1!==1?{keyOf:null,error:"Put one part into brackets: seed=(\\d+)"}:{keyOf:({name:s})=>t.exec(s)?.[1]??Am,error:null}}catch{return{keyOf:null,error:"This is not a regular expression."}}}function cl(e){return e.startsWith(ul)?e.slice(ul.length):null}function pl(e){return ul+e}function up(e){let n=[],t=s=>new Set(e.map(Rs(s).keyOf??(()=>""))).size;t("folder")>1&&n.push({value:"folder",label:"Folder"}),e.some(({name:s})=>Lo(s)!==s)&&t("seeds")<e.length&&n.push({value:"seeds",label:"Configuration"});let r=[...new Set(e.flatMap(({hparams:s})=>Object.keys(s??{})))].sort();for(let s of r)t(Co+s)>1&&n.push({value:Co+s,label:s});return n}function cp(e,n,t,r=""){let s=new Map;for(let l of Po(e,t)){let a=n(l),c=s.get(a);c?c.push(l):s.set(a,[l])}let o=[...s].map(([l,a])=>({key:l,label:r+l,rows:a,counts:Eo(a),spread:Cm(a)?Lm(a):null}));if(t.key!=="name")return o;let i=new Intl.Collator("en",{numeric:!0});return o.sort((l,a)=>(t.down?-1:1)*i.compare(l.label,a.label))}function Cm(e){return e.length<2?!1:e.every(({name:t})=>Lo(t)!==t)?new Set(e.map(({name:t})=>Lo(t))).size===1:e.filter(({hparams:t})=>t&&Object.keys(t).some(r=>ap.test(r))).length===e.length&&new Set(e.map(Om)).size===1}function Lm(e){let n=e.flatMap(s=>s.best?[s.best]:[]),[t]=n;if(!t||n.length<2||n.some(({tag:s,split:o,better:i})=>s!==t.tag||o!==t.split||i!==t.better))return null;let r=n.map(({value:s})=>s);return{n:r.length,mean:r.reduce((s,o)=>s+o/r.length,0),least:Math.min(...r),greatest:Math.max(...r),tag:t.tag}}function Om({hparams:e}){let n=Object.entries(e??{}).filter(([t])=>!ap.test(t));return JSON.stringify(n.sort(([t],[r])=>t<r?-1:1))}function Nm(e){let n=e.lastIndexOf("/");return n>0?e.slice(0,n):"."}function Dm(e){return e===void 0?"not given":typeof e=="number"?te(e,6):String(e)}function pp(e,{sort:n,group:t,open:r}){let s=Gr(n),{keyOf:o,prefix:i}=Rs(t);if(!o)return Po(e,s).map(a=>dl(a));let l=new Set(r);return cp(e,o,s,i).flatMap(a=>{if(t==="seeds"&&a.rows.length===1)return a.rows.map(d=>dl(d));let c=l.has(a.key),h={kind:"group",key:`group:${a.key}`,group:a,open:c};return c?[h,...a.rows.map(d=>dl(d,!0))]:[h]})}function dl(e,n=!1){return{kind:"run",key:`run:${e.name}`,row:e,inner:n}}function Oo(e,n){return n&&e.status==="unjudged"&&e.series===0}function fl(e){let n=new Float64Array(e.length+1);return e.forEach((t,r)=>n[r+1]=(n[r]??0)+t),n}function fp(e,n,t,r){let s=e.length-1,o=Math.max(0,dp(e,n)-r),i=Math.min(s,dp(e,n+t)+1+r);return[Math.min(o,s),Math.max(i,0)]}function dp(e,n){let t=0,r=e.length-1;for(;t<r;){let s=t+r+1>>1;(e[s]??0)<=n?t=s:r=s-1}return t}var zm=6;function hp(e){return x`<div class="bar">
    <div class="chips" role="group" aria-label="Verdicts">${Hm(e)}</div>
    <div class="tools">${Fm(e)} ${Um(e)} ${jm(e)}</div>
    ${Im(e)}
  </div>`}function mp(e,n){return e.includes(n)?e.filter(t=>t!==n):[...e,n]}function Hm({runs:e,view:n,matcher:t,progress:r,percent:s,change:o}){let i=r!==null,l=ks(e,t,new Set,new Set(n.rules)),a=Eo(l.filter(c=>!Oo(c,i)));return x`${Ot.filter(c=>a[c]||n.statuses.includes(c)).map(c=>x`<button
        class="chip"
        aria-pressed=${n.statuses.includes(c)}
        @click=${()=>o({statuses:mp(n.statuses,c)})}
      >
        ${ir(c)}<span>${ya(c,a[c])}</span>
      </button>`)}${r?x`<span class="reading quiet"
          >Reading, ${s} %: ${Ee(r.members_read)} of
          ${Ee(r.members_known)}</span
        >`:E}`}function Im({runs:e,view:n,matcher:t,allRules:r,change:s,showRules:o}){let i=lp(ks(e,t,new Set(n.statuses))),l=n.rules.filter(d=>!i.some(g=>g.rule===d));if(i.length+l.length<2&&n.rules.length===0)return E;let a=i.filter(({rule:d},g)=>r||g<zm||n.rules.includes(d)),c=i.length-a.length,h=(d,g,b)=>x`<button
      class="rule"
      aria-pressed=${n.rules.includes(d)}
      @click=${()=>s({rules:mp(n.rules,d)})}
    >
      ${b}<span>${et(d)}</span> <span class="quiet">${Ee(g)}</span>
    </button>`;return x`<div class="rules" role="group" aria-label="Findings by rule">
    ${a.map(({rule:d,severity:g,count:b})=>h(d,b,ir(g)))}
    ${l.map(d=>h(d,0,E))}
    ${c>0||r?x`<button
            class="rule more"
            aria-expanded=${r}
            @click=${()=>{o(!r)}}
          >
            ${r?"Fewer":`${c} more`}
          </button>`:E}
  </div>`}function Fm({runs:e,view:n,change:t}){let r=Gr(n.sort);return x`<label class="sort">
    <span class="quiet">Sort</span>
    <select
      @change=${s=>{let o=_o.find(i=>i===s.target.value)??"verdict";o!==r.key&&t({sort:Mo(Ao(r,o,e))})}}
    >
      ${_o.map(s=>x`<option value=${s} .selected=${s===r.key}>${Cn[s].label}</option>`)}
    </select>
  </label>`}function Um({runs:e,view:n,change:t}){if(e.length<2&&!n.group)return E;let r=cl(n.group),s=up(e),o=s.map(({value:a})=>a),i=n.group&&r===null&&!o.includes(n.group)?[n.group]:[],{error:l}=Rs(n.group);return x`<label class="grouping">
      <span class="quiet">Group</span>
      <select
        @change=${a=>t({group:a.target.value,open:[]})}
      >
        <option value="" .selected=${n.group===""}>None</option>
        ${s.map(({value:a,label:c})=>x`<option value=${a} .selected=${a===n.group}>${c}</option>`)}
        ${i.map(a=>x`<option value=${a} .selected=${!0}>${a}</option>`)}
        <option value=${pl("")} .selected=${r!==null}>Part of the name …</option>
      </select>
    </label>
    ${r===null?E:x`<label class="field pattern">
            <span class="unseen">Regular expression with one part in brackets</span>
            <input
              type="text"
              placeholder="lr=([\\d.]+)"
              title="Runs are grouped by the part of the name that the brackets match"
              spellcheck="false"
              autocomplete="off"
              .value=${r}
              aria-invalid=${l!==null}
              @input=${a=>t({group:pl(a.target.value),open:[]})}
            />
            ${l?x`<span class="wrong" role="alert">${l}</span>`:E}
          </label>`}`}function jm({view:e,matcher:n,change:t}){return x`<label class="field search">
    <span class="unseen">Filter runs by words or /regular expression/</span>
    <input
      type="search"
      placeholder="Filter: words or /regex/"
      title="Press / to come here"
      spellcheck="false"
      autocomplete="off"
      .value=${e.filter}
      aria-invalid=${n.error!==null}
      @input=${r=>t({filter:r.target.value})}
    />
    ${n.error?x`<span class="wrong" role="alert">${n.error}</span>`:E}
  </label>`}var gp=ie`
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
`;function bp(e,n,t,r,s=4){let o=nn(e)??[0,1],i=e.flatMap(k=>k.steps),l=Math.min(...i),a=Math.max(...i),c=k=>hl(a===l?t/2:s+(k-l)/(a-l)*(t-2*s)),[h,d]=o,g=k=>hl(d===h?r/2:r-s-(k-h)/(d-h)*(r-2*s)),b={spans:[],points:[]},w=(k,O,R)=>Math.max(O,Math.min(k,R));for(let k of n)if(k.kind==="span"&&k.last_step>=l&&k.first_step<=a){let O=c(w(k.first_step,l,a));b.spans.push([O,hl(Math.max(2,c(w(k.last_step,l,a))-O))])}else k.kind==="point"&&k.value!==null&&k.step>=l&&k.step<=a&&b.points.push([c(k.step),g(w(k.value,h,d))]);return{lines:e.map(k=>{let O="",R=!1,I=[],A=[];return k.steps.forEach((G,D)=>{let Y=k.values[D];if(typeof Y!="number"||!Number.isFinite(Y)){A.push(c(G)),R=!1;return}O+=`${R?"L":"M"}${c(G)} ${g(Y)}`,(!R&&typeof k.values[D+1]!="number"||D===k.steps.length-1)&&I.push([c(G),g(Y)]),R=!0}),{split:k.split,path:O,dots:I,breaks:A}}),marks:b}}function hl(e){return Math.round(e*10)/10}var Vm={width:168,height:44},vp=new WeakMap;function yp(e,n,t){let r=s=>{let o=e.key===s;return x`<span
      role="columnheader"
      class=${s==="name"?"what":s}
      aria-sort=${o?e.down?"descending":"ascending":E}
      ><button @click=${()=>n(s)} title="Sort by ${Cn[s].label.toLowerCase()}">
        ${Cn[s].label}<span class="arrow" aria-hidden="true"
          >${o&&!(s==="verdict"&&!e.down)?e.down?"↓":"↑":""}</span
        >
      </button></span
    >`};return x`<div role="row" class="row heads" aria-rowindex="1" aria-level=${t?"1":E}>
    <span role="columnheader"><span class="unseen">Compare</span></span>
    ${r("verdict")} ${r("name")}
    <span role="columnheader" class="curve">Curve</span>
    ${r("best")} ${r("last")} ${r("points")} ${r("length")} ${r("grown")}
  </div>`}function wp(e,n,t){let{name:r,status:s}=e,o=t.chosen.has(r),i=t.isUnread(e);return x`<div
    role="row"
    class="row run ${o?"chosen":""} ${n.inner?"inner":""}"
    style="transform: translateY(${n.top}px)"
    data-index=${n.index}
    aria-rowindex=${n.index+2}
    aria-selected=${o}
    aria-level=${n.inner?"2":E}
  >
    <span role="gridcell" class="tick"
      ><input
        type="checkbox"
        tabindex="-1"
        aria-label=${`Compare ${r}`}
        .checked=${o}
        @change=${()=>t.choose([r],!o)}
    /></span>
    <span role="gridcell" class="verdict"
      >${i?x`<span class="badge unjudged">${ir("unjudged")}<span>Reading</span></span>`:Gt(s)}</span
    >
    <span role="gridcell" class="what">
      <a
        href=${t.linkOf(r)}
        tabindex=${n.stop?"0":"-1"}
        title=${e.primary?.message??r}
        @click=${l=>t.open(l,r)}
        >${lr(r)}</a
      >
      ${qm(e,i,t.percent)}
    </span>
    <span role="gridcell" class="curve">${Wm(e)}</span>
    <span role="gridcell" class="best number">${xp(e.best)}</span>
    <span role="gridcell" class="last number">${xp(e.last)}</span>
    <span role="gridcell" class="points number">
      <span>${Ee(e.points)}</span>
      <span class="quiet">${xe(e.series,"series","series")}</span>
    </span>
    <span role="gridcell" class="length number">${Bm(e)}</span>
    <span role="gridcell" class="grown number">${Sp(e.last_wall_time,t.now)}</span>
  </div>`}function $p(e,n,t,r){let{key:s,label:o,rows:i,counts:l,spread:a}=e,c=i.map(({name:b})=>b),h=c.filter(b=>r.chosen.has(b)).length,d=h===c.length,g=i.map(b=>b.last_wall_time??-1/0).reduce((b,w)=>Math.max(b,w),-1/0);return x`<div
    role="row"
    class="row group"
    style="transform: translateY(${t.top}px)"
    data-index=${t.index}
    data-group=${s}
    aria-rowindex=${t.index+2}
    aria-level="1"
    aria-expanded=${n}
  >
    <span role="gridcell" class="tick"
      ><input
        type="checkbox"
        tabindex="-1"
        aria-label=${`Compare all of ${o}`}
        .checked=${d}
        .indeterminate=${h>0&&!d}
        @change=${()=>r.choose(c,!d)}
    /></span>
    <span role="gridcell" class="title">
      <button
        class="fold"
        tabindex=${t.stop?"0":"-1"}
        title=${o}
        @click=${()=>r.fold(s)}
      >
        <span class="chevron" aria-hidden="true"></span><span class="label">${o}</span>
        <span class="quiet">${xe(i.length,"run")}</span>
      </button>
    </span>
    <span role="gridcell" class="counts"
      >${Ot.filter(b=>l[b]).map(b=>x`<span class="badge ${b}" title=${`${l[b]} × ${ps[b]}`}
            >${ir(b)}<span>${Ee(l[b])}</span
            ><span class="unseen">${ps[b]}</span></span
          >`)}</span
    >
    <span role="gridcell" class="spread number">
      ${a?x`<span
              title=${`${a.tag}: mean of the best values of ${a.n} runs, from least to greatest`}
              ><span class="quiet">mean best </span>${te(a.mean)}
              <span class="quiet"
                >(${te(a.least)} to ${te(a.greatest)}, n = ${a.n})</span
              ></span
            >`:E}
    </span>
    <span role="gridcell" class="grown number"
      >${Sp(Number.isFinite(g)?g:null,r.now)}</span
    >
  </div>`}function qm(e,n,t){let{primary:r,counts:s,unchecked:o,status:i,suppressed:l,reason:a}=e;if(r){let g=s.error+s.warning+s.info-1;return x`<span class="message"
      ><b>${et(r.rule)}</b> ${Ne(r.message)}${g>0?x` <span class="more">+ ${g} more</span>`:E}</span
    >`}if(n)return x`<span class="message">Not read yet; reading, ${t??0} %</span>`;let c=l?`${xe(l,"finding")} suppressed`:"",h=o?`${xe(o,"rule")} could not look`:"";if(i==="unjudged"){let g=a?x`: ${Ne(a)}`:E;return x`<span class="message"
      >No rule about training could
      look${t===null?"":" so far"}${g}${c?`; ${c}`:""}</span
    >`}let d=c?`Nothing else found: ${c}`:"Nothing found";return x`<span class="message">${[d,h].filter(Boolean).join("; ")}</span>`}function xp(e){if(!e)return x`<span class="quiet">–</span>`;let{value:n,step:t,split:r,tag:s,member:o}=e,i=r!=="validation"&&r!=="none";return x`<span title=${`${r==="none"?"":`${r} · `}${o} · ${s}`}
      >${n===null?"not finite":te(n)}</span
    >
    <span class="quiet cut">${i?`${r} @`:"step"} ${Xe(t)}</span>`}function Bm({last_step:e,first_wall_time:n,last_wall_time:t}){if(e===null)return x`<span class="quiet">–</span>`;let r=n===null||t===null?null:t-n;return x`<span title="Last step">${Xe(e)}</span>
    <span class="quiet">${r===null?"":$n(r)}</span>`}function Sp(e,n){return e===null?x`<span class="quiet">–</span>`:x`<time datetime=${new Date(e*1e3).toISOString()} title=${ga(e)}
    >${ma(e,n)}</time
  >`}function Wm(e){let{width:n,height:t}=Vm;if(!e.spark.length)return E;let r=vp.get(e)??bp(e.spark,e.evidence,n,t);vp.set(e,r);let{lines:s,marks:o}=r,i=e.spark.map(({tag:l,split:a})=>a==="none"?l:`${a} ${l}`).join(", ");return x`<svg viewBox="0 0 ${n} ${t}" role="img" aria-label=${`Curve of ${i}`}>
    <g class="marks ${e.primary?.severity??""}">
      <g class="spans">
        ${o.spans.map(([l,a])=>gt`<rect x=${l} y="0" width=${a} height=${t-2} />`)}
      </g>
      ${o.spans.map(([l,a])=>gt`<path d="M${l} ${t-1}h${a}" />`)}
    </g>
    ${s.map(({split:l,path:a,dots:c,breaks:h})=>gt`<g class="line ${l}">
        <path d=${a} />
        ${c.map(([d,g])=>gt`<circle cx=${d} cy=${g} r="2.2" />`)}
        ${h.map(d=>gt`<path class="break" d="M${d} 1l3 5h-6z" />`)}
      </g>`)}
    <g class="marks ${e.primary?.severity??""}">
      ${o.points.map(([l,a])=>gt`<circle cx=${l} cy=${a} r="3.5" />`)}
    </g>
  </svg>`}var kp=ie`
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
`;var Rp=ie`
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
    .points {
      display: none;
    }
  }
  @media (max-width: 1100px) {
    :host {
      --columns: 32px 96px minmax(0, 1fr) 168px 88px 88px;
      --group-columns: 32px minmax(0, 1fr) auto 272px 88px;
    }
    .length,
    .grown {
      display: none;
    }
  }
  @media (max-width: 900px) {
    :host {
      --columns: 32px 96px minmax(0, 1fr) 168px 88px;
      --group-columns: 32px minmax(0, 1fr) auto 272px;
    }
    .last {
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
    .best,
    .chosen-bar .quiet {
      display: none;
    }
  }
`;var Km=10,Gm=3e4,Je=class extends he{constructor(){super(...arguments);this.runs=[];this.view=Ys;this.chosen=[];this.progress=null;this.linkOf=()=>"#";this.first=0;this.last=40;this.active="";this.allRules=!1;this.now=Date.now()/1e3;this.shown=[];this.items=[];this.offsets=fl([]);this.heights={run:60,group:44};this.frame=0;this.onScroll=()=>{cancelAnimationFrame(this.frame),this.frame=requestAnimationFrame(()=>{this.measure()})};this.onSlash=t=>{let r=t.composedPath()[0],s=r instanceof HTMLInputElement&&r.type!=="checkbox";t.key!=="/"||s||r instanceof HTMLSelectElement||(t.preventDefault(),this.search?.focus())};this.change=t=>{this.dispatchEvent(new $e("td-list",t))};this.choose=(t,r)=>{let s=this.chosen.filter(o=>!t.includes(o));this.dispatchEvent(new $e("td-choose",{runs:r?[...s,...t]:s}))};this.fold=t=>{let{open:r}=this.view;this.active=`group:${t}`,this.change({open:r.includes(t)?r.filter(s=>s!==t):[...r,t]})};this.open=(t,r)=>{let s=t;s.ctrlKey||s.metaKey||s.shiftKey||(t.preventDefault(),this.dispatchEvent(new $e("td-open",{runs:r})))}}connectedCallback(){super.connectedCallback(),window.addEventListener("scroll",this.onScroll,{passive:!0}),window.addEventListener("resize",this.onScroll),document.addEventListener("keydown",this.onSlash),this.clock=setInterval(()=>this.now=Date.now()/1e3,Gm)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("scroll",this.onScroll),window.removeEventListener("resize",this.onScroll),document.removeEventListener("keydown",this.onSlash),cancelAnimationFrame(this.frame),clearInterval(this.clock)}willUpdate(t){if(t.has("runs")&&(this.now=Date.now()/1e3),!t.has("runs")&&!t.has("view"))return;let{filter:r,statuses:s,rules:o}=this.view;this.shown=ks(this.runs,al(r),new Set(s),new Set(o)),this.items=pp(this.shown,this.view),this.place(),this.items.some(({key:i})=>i===this.active)||(this.active=this.items[0]?.key??"")}updated(){this.measure()}place(){this.offsets=fl(this.items.map(({kind:t})=>this.heights[t]))}measure(){let t=this.rowsBox;if(!t||!window.innerHeight)return;let r=getComputedStyle(this),s=(l,a)=>parseFloat(r.getPropertyValue(l))||a,o={run:s("--row",60),group:s("--group",44)};(o.run!==this.heights.run||o.group!==this.heights.group)&&(this.heights=o,this.place(),this.requestUpdate()),this.style.setProperty("--bar",`${this.bar?.offsetHeight??0}px`);let i=-t.getBoundingClientRect().top;[this.first,this.last]=fp(this.offsets,i,window.innerHeight,Km)}onKey(t){let r=t.target.closest("[data-index]"),s=Number(r?.dataset.index),o=this.items[s];if(!o||t.ctrlKey||t.metaKey||t.altKey)return;let i=Math.max(1,Math.floor((window.innerHeight-this.cover)/this.heights.run)-1),l=this.items.length-1,c={ArrowDown:s+1,ArrowUp:s-1,PageDown:Math.min(s+i,l),PageUp:Math.max(s-i,0),Home:0,End:l}[t.key];if(c!==void 0)t.preventDefault(),c>=0&&c<=l&&this.goTo(c);else if(o.kind==="run"&&t.key===" "&&!(t.target instanceof HTMLInputElement)){t.preventDefault();let{name:h}=o.row;this.choose([h],!this.chosen.includes(h))}else o.kind==="group"&&t.key===(o.open?"ArrowLeft":"ArrowRight")?(t.preventDefault(),this.fold(o.group.key)):o.kind==="run"&&t.key==="ArrowLeft"&&o.inner&&(t.preventDefault(),this.goTo(this.items.slice(0,s).findLastIndex(({kind:h})=>h==="group")))}get cover(){let t=this.renderRoot.querySelector(".heads");return Math.max(0,this.bar?.getBoundingClientRect().bottom??0,t?.getBoundingClientRect().bottom??0)}async goTo(t){let r=this.items[t];if(!r)return;let s=(this.rowsBox?.getBoundingClientRect().top??0)+(this.offsets[t]??0),o=s+this.heights[r.kind]-window.innerHeight,{cover:i}=this;(s<i||o>0)&&window.scrollBy(0,s<i?s-i:o),this.active=r.key,this.measure(),await this.updateComplete,this.renderRoot.querySelector(`[data-index="${t}"] a, [data-index="${t}"] .fold`)?.focus({preventScroll:!0})}onFocus(t){let r=t.target.closest("[data-index]");this.active=this.items[Number(r?.dataset.index)]?.key??this.active}get percent(){if(!this.progress)return null;let{bytes_read:t,bytes_known:r,members_read:s,members_known:o}=this.progress,i=r?t/r:o?s/o:0;return Math.floor(i*100)}render(){let{runs:t,view:r,progress:s,percent:o,allRules:i}=this;return x`<h1 class="unseen">Runs</h1>
      ${op([t,r,o,s?.members_read,i],()=>hp({runs:t,view:r,matcher:al(r.filter),progress:s,percent:o,allRules:i,change:this.change,showRules:l=>this.allRules=l}))}
      <div class="unseen" aria-live="polite">${xe(this.shown.length,"run")} shown</div>
      ${this.shown.length?this.renderTable():this.renderNone()} ${this.renderChosen()}`}renderTable(){let{items:t,first:r,last:s,active:o}=this,i=Gr(this.view.sort),l=t.some(({kind:b})=>b==="group"),a=t.slice(r,s).map((b,w)=>({item:b,index:r+w})),c=t.findIndex(({key:b})=>b===o),h=t[c];h&&(c<r||c>=s)&&a[c<r?"unshift":"push"]({item:h,index:c});let d=b=>{this.change({sort:Mo(Ao(i,b,this.shown))})},g={chosen:new Set(this.chosen),now:this.now,percent:this.percent,isUnread:b=>Oo(b,this.progress!==null),linkOf:this.linkOf,open:(b,w)=>{this.open(b,[w])},choose:this.choose,fold:this.fold};return x`<div
      role=${l?"treegrid":"grid"}
      class="table"
      aria-label="Runs"
      aria-multiselectable="true"
      aria-rowcount=${t.length+1}
    >
      ${yp(i,d,l)}
      <div
        class="rows"
        role="rowgroup"
        style="height: ${this.offsets[t.length]??0}px"
        @keydown=${b=>{this.onKey(b)}}
        @focusin=${b=>{this.onFocus(b)}}
      >
        ${En(a,({item:b})=>b.key,({item:b,index:w})=>{let _=this.offsets[w]??0,k={index:w,top:_,stop:b.key===o,inner:b.kind==="run"&&b.inner};return b.kind==="run"?wp(b.row,k,g):$p(b.group,b.open,k,g)})}
      </div>
    </div>`}renderNone(){return x`<div class="none">
      <p>No run matches.</p>
      <button class="button" @click=${()=>this.change({filter:"",statuses:[],rules:[]})}>
        Show all ${Ee(this.runs.length)}
      </button>
    </div>`}renderChosen(){let{chosen:t}=this;if(!t.length)return E;let[r]=t;return x`<div class="chosen-bar" role="region" aria-label="Chosen runs">
      <span
        >${xe(t.length,"run")}
        chosen${t.length===1&&r!==void 0?x`<span class="quiet">: tick one more to compare</span>`:E}</span
      >
      <button class="button" @click=${()=>this.dispatchEvent(new $e("td-choose",{runs:[]}))}>
        Clear
      </button>
      <button
        class="button strong"
        ?disabled=${t.length<2}
        @click=${s=>{this.open(s,t)}}
      >
        Compare side by side
      </button>
    </div>`}};Je.styles=[Le,sn,Rp,gp,kp],$([P({attribute:!1})],Je.prototype,"runs",2),$([P({attribute:!1})],Je.prototype,"view",2),$([P({attribute:!1})],Je.prototype,"chosen",2),$([P({attribute:!1})],Je.prototype,"progress",2),$([P({attribute:!1})],Je.prototype,"linkOf",2),$([le()],Je.prototype,"first",2),$([le()],Je.prototype,"last",2),$([le()],Je.prototype,"active",2),$([le()],Je.prototype,"allRules",2),$([le()],Je.prototype,"now",2),$([Vt(".rows")],Je.prototype,"rowsBox",2),$([Vt(".bar")],Je.prototype,"bar",2),$([Vt("input[type=search]")],Je.prototype,"search",2),Je=$([Ce("td-run-list")],Je);var ar=class extends he{constructor(){super(...arguments);this.outcomes=[];this.rules=null}render(){let t=i=>this.outcomes.filter(l=>l.status===i),[r,s,o]=[t("clear"),t("skipped"),t("failed")];return x`<h2>What was checked</h2>
      ${r.length?x`<h3>${xe(r.length,"rule")} found nothing</h3>
              <ul class="clear">
                ${r.map(({rule:i})=>x`<li title=${this.summary(i)}>${et(i)}</li>`)}
              </ul>`:E}
      ${Tp(`${xe(s.length,"rule")} could not look`,s)}
      ${Tp(`${xe(o.length,"rule")} failed; this is a fault of ours, the others are not affected`,o)}`}summary(t){return this.rules?.rules.find(r=>r.name===t)?.summary??""}};ar.styles=[Le,ie`
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
    `],$([P({attribute:!1})],ar.prototype,"outcomes",2),$([P({attribute:!1})],ar.prototype,"rules",2),ar=$([Ce("td-checked")],ar);function Tp(e,n){if(!n.length)return E;let t=new Map;for(let{rule:r,reason:s}of n)t.set(s,[...t.get(s)??[],et(r)]);return x`<h3>${e}</h3>
    <dl>
      ${[...t].map(([r,s])=>x`<dt>${s.join(", ")}</dt>
            <dd>${Ne(r)}</dd>`)}
    </dl>`}var Ep=ie`
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
`;var ur=class extends he{constructor(){super(...arguments);this.open=!1}render(){let{action:t,why:r,test:s,code:o}=this.remedy;return x`<details ?open=${this.open}>
      <summary><span>${Ne(t)}</span></summary>
      <div class="body">
        <p>${Ne(r)}</p>
        ${s?x`<p><span class="label">Cheapest test:</span>${Ne(s)}</p>`:E}
        ${Object.keys(o).length?x`<td-code .code=${o}></td-code>`:E}
      </div>
    </details>`}};ur.styles=[Le,ie`
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
    `],$([P({attribute:!1})],ur.prototype,"remedy",2),$([P({type:Boolean})],ur.prototype,"open",2),ur=$([Ce("td-remedy")],ur);var Rt=class extends he{constructor(){super(...arguments);this.rules=null;this.explains=[];this.open=!1;this.lit=null;this.link=()=>"";this.copied=!1}async goTo(t){await this.updateComplete,this.card.open=!0;let s=[...this.renderRoot.querySelectorAll(".places button")].find(o=>o.dataset.id===t);s?.focus({preventScroll:!0}),s?.scrollIntoView({block:"nearest"})}async copy(){this.copied=await fs(np(this.finding,this.rules,this.link())),setTimeout(()=>this.copied=!1,2e3)}get rule(){return this.rules?.rules.find(({name:t})=>t===this.finding.rule)??null}light(t,r=!1){this.dispatchEvent(new $e("td-light",{id:t,show:r}))}render(){let{finding:t}=this,r=Mn(t);return x`<details
      class="card ${t.severity}"
      ?open=${this.open}
      @mouseenter=${()=>this.light(r)}
      @mouseleave=${()=>this.light(null)}
    >
      <summary>
        <span class="line"
          >${Gt(t.severity)}<span class="confidence">${t.confidence} confidence</span></span
        >
        <h3>${et(t.rule)}</h3>
        <p>${Ne(t.message)}</p>
      </summary>
      <div class="body">
        ${this.renderStats()} ${this.renderPlaces()} ${this.renderSection("Why it matters")}
        ${this.renderSection("Likely causes")}
        ${this.renderFolded("When it is wrong","When this rule is wrong")} ${this.renderRemedies()}
        ${this.renderFolded("What it looks for","What the rule looks for")}
        ${this.renderFolded("References","References")} ${this.renderExplained()}
        <button class="button copy" @click=${()=>{this.copy()}}>
          <span aria-live="polite">${this.copied?"Copied":"Copy as Markdown"}</span>
        </button>
      </div>
    </details>`}renderStats(){let t=this.finding.evidence.filter(s=>s.kind==="stat");if(!t.length)return E;let r=t.some(s=>s.limit!==null);return x`<table class="stats">
      <thead>
        <tr>
          <th scope="col">Measured</th>
          <th scope="col" class="number">Value</th>
          ${r?x`<th scope="col" class="number">Limit</th>`:E}
        </tr>
      </thead>
      <tbody>
        ${t.map(({name:s,value:o,limit:i,unit:l})=>x`<tr>
              <th scope="row">${s}</th>
              <td class="number"><b>${or(o,l)}</b></td>
              ${r?x`<td class="number quiet">${i===null?"":or(i,l)}</td>`:E}
            </tr>`)}
      </tbody>
    </table>`}renderPlaces(){let t=this.finding.evidence.map((r,s)=>({evidence:r,id:Ti(this.finding,s)})).filter(({evidence:r})=>r.kind!=="stat");return t.length?x`<ul class="places" aria-label="On the curve">
      ${t.map(({evidence:r,id:s})=>{let{name:o,value:i}=qr(r),l="tag"in r;return x`<li>
          <button
            class=${this.lit===s?"lit":""}
            data-id=${s}
            title=${l?`On ${r.tag}: click to zoom in, and again to zoom out`:""}
            @mouseenter=${()=>this.light(s)}
            @mouseleave=${()=>this.light(Mn(this.finding))}
            @focus=${()=>this.light(s)}
            @blur=${()=>this.light(null)}
            @click=${()=>this.light(s,!0)}
          >
            <span>${o}</span><span class="number">${i}</span>
          </button>
        </li>`})}
    </ul>`:E}section(t){return this.rule?.sections.find(r=>r.title===t)}renderSection(t){let r=this.section(t);return r?x`<section>
          <h4>${t}</h4>
          ${_p(r)}
        </section>`:E}renderFolded(t,r){let s=this.section(t);return s?x`<details class="more">
      <summary class="fold"><h4>${r}</h4></summary>
      ${_p(s)}
    </details>`:E}renderRemedies(){let{remedies:t}=this.finding;if(!t.length||!this.rules)return E;let r=t.map(s=>this.rules?.remedies[s]).filter(s=>s!==void 0);return x`<section>
      <h4>What to do next</h4>
      <ol class="remedies">
        ${r.map((s,o)=>x`<li><td-remedy .remedy=${s} ?open=${o===0}></td-remedy></li>`)}
      </ol>
    </section>`}renderExplained(){let{explains:t,finding:r}=this;return t.length?x`<details class="more">
      <summary class="fold"><h4>Explained by this (${t.length})</h4></summary>
      <ul class="explained">
        ${t.map(s=>x`<li
              @mouseenter=${()=>this.light(Mn(s))}
              @mouseleave=${()=>this.light(Mn(r))}
            >
              ${Gt(s.severity)} <b>${et(s.rule)}</b>
              <p>${Ne(s.message)}</p>
            </li>`)}
      </ul>
    </details>`:E}};Rt.styles=[Le,sn,Ep],$([P({attribute:!1})],Rt.prototype,"finding",2),$([P({attribute:!1})],Rt.prototype,"rules",2),$([P({attribute:!1})],Rt.prototype,"explains",2),$([P({type:Boolean})],Rt.prototype,"open",2),$([P({attribute:!1})],Rt.prototype,"lit",2),$([P({attribute:!1})],Rt.prototype,"link",2),$([le()],Rt.prototype,"copied",2),$([Vt("details.card")],Rt.prototype,"card",2),Rt=$([Ce("td-finding")],Rt);function _p(e){return x`${e.blocks.map(({kind:n,items:t})=>n==="ul"?x`<ul class="text">
        ${t.map(r=>x`<li>${Ro(r)}</li>`)}
      </ul>`:n==="code"?x`<pre>${t.flat().map(r=>"code"in r?r.code:r.text)}</pre>`:x`${t.map(r=>x`<p>${Ro(r)}</p>`)}`)}`}var Mp=ie`
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
`;var Ap=ie`
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
`;var Ym={step:"Steps",relative:"Time since start",wall:"Wall time"},Jm={auto:"Automatic",linear:"Linear",log:"Log",symlog:"Symmetric log"},Pp=10,mn=class extends he{constructor(){super(...arguments);this.smoothing=0;this.titles=[]}change(t){this.dispatchEvent(new $e("td-reading",t))}onSmooth(t){let r=Number(t.target.value);this.dispatchEvent(new CustomEvent("td-smoothing",{detail:r}))}onClasses(t){let r=Number(t.target.value);yi(r)&&this.change({classes:r})}onAdd(t){t.preventDefault();let r=t.target,s=new FormData(r),[o,i]=[s.get("value"),s.get("title")],l=Number(o);o===""||!Number.isFinite(l)||typeof i!="string"||(this.change({levels:[...this.reading.levels,[i,l]]}),r.querySelector("input")?.select())}onFocusOut(t){let r=t.relatedTarget;r&&!this.box.contains(r)&&(this.box.open=!1)}onKey(t){t.key!=="Escape"||!this.box.open||(this.box.open=!1,this.box.querySelector("summary")?.focus())}render(){let{reading:t,smoothing:r}=this;return x`<label
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
      ${this.renderSelect("Along","Horizontal axis",Ym,t.axis,s=>this.change({axis:s}))}
      ${this.renderSelect("Values","Scale of the values",Jm,t.scale,s=>this.change({scale:s}))}
      ${this.renderLevels()}
      ${t.window?x`<button class="button" @click=${()=>this.change({window:null})}>Reset zoom</button>`:E}`}renderSelect(t,r,s,o,i){return x`<label title=${r}
      ><span class="words">${t}</span>
      <select
        aria-label=${r}
        @change=${l=>i(l.target.value)}
      >
        ${Object.entries(s).map(([l,a])=>x`<option value=${l} .selected=${l===o}>${a}</option>`)}
      </select></label
    >`}renderLevels(){let{best:t,classes:r,levels:s}=this.reading,o=s.length+(t?1:0)+(r===null?0:1);return x`<details
      class="levels"
      @focusout=${i=>this.onFocusOut(i)}
      @keydown=${i=>this.onKey(i)}
    >
      <summary class="button">Levels ${o?x`<span class="count">${o}</span>`:E}</summary>
      <div class="panel">
        <label
          ><input type="checkbox" .checked=${t} @change=${()=>this.change({best:!t})} />Best value
          so far</label
        >
        <label
          ><input
            type="checkbox"
            .checked=${r!==null}
            @change=${()=>this.change({classes:r===null?Pp:null})}
          />Uniform guess, ln k, over
          <input
            type="number"
            min="2"
            step="1"
            aria-label="Number of classes"
            .value=${String(r??Pp)}
            @change=${i=>this.onClasses(i)}
          />
          classes</label
        >
        <form @submit=${i=>this.onAdd(i)}>
          <input type="number" name="value" step="any" placeholder="Level" aria-label="Level" />
          <select name="title" aria-label="On the chart">
            ${this.titles.map(i=>x`<option value=${i}>on ${i}</option>`)}
          </select>
          <button class="button">Add</button>
        </form>
        ${s.length?x`<ul>
                ${s.map(([i,l],a)=>x`<li>
                      <span class="cut">${te(l)} on ${i}</span>
                      <button
                        aria-label=${`Remove the level ${te(l)} on ${i}`}
                        @click=${()=>this.change({levels:s.filter((c,h)=>h!==a)})}
                      >
                        ×
                      </button>
                    </li>`)}
              </ul>`:E}
      </div>
    </details>`}};mn.styles=[Le,Ap],$([P({attribute:!1})],mn.prototype,"reading",2),$([P({type:Number})],mn.prototype,"smoothing",2),$([P({attribute:!1})],mn.prototype,"titles",2),$([Vt(".levels")],mn.prototype,"box",2),mn=$([Ce("td-run-tools")],mn);var Qm=new Set(["loss","score","reward"]),Cp="smoothing";function Zm(){let e=Number(Yn.get(Cp)??0);return e>0&&e<1?e:0}var dt=class extends he{constructor(){super(...arguments);this.row=null;this.rules=null;this.reading=Sn;this.link=()=>"";this.dark=!1;this.lit=null;this.smoothing=Zm();this.smoothed=this.smoothing;this.annotations=[]}willUpdate(t){t.has("detail")&&(this.annotations=oo(this.detail.findings))}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.smoothTimer)}onLight({detail:{id:t,show:r}}){if(this.lit=t,!r||t===null)return;let s=this.annotations.find(c=>c.id===t),i=[...this.renderRoot.querySelectorAll("td-chart")].find(c=>s&&Qn(s.evidence,c.series));i?.closest("details")?.setAttribute("open","");let l=i?.steps;s&&l&&this.look(Wc(s.evidence,l));let a=window.matchMedia("(prefers-reduced-motion: reduce)").matches;i?.scrollIntoView({block:"nearest",behavior:a?"auto":"smooth"})}look(t){let r=t?.join()===this.reading.window?.join();this.dispatchEvent(new $e("td-reading",{window:r?null:t}))}async onFind({detail:{id:t}}){this.lit=t,await[...this.renderRoot.querySelectorAll("td-finding")].find(({finding:s})=>t.startsWith(`${Mn(s)}#`))?.goTo(t)}onSmoothing(t){this.smoothing=t,Yn.set(Cp,String(t)),clearTimeout(this.smoothTimer),this.smoothTimer=setTimeout(()=>this.smoothed=t,120)}render(){let{run:t,findings:r,outcomes:s}=this.detail,{lead:o,groups:i}=Fa(so(t),r.find(qt)),l=[...o,...i.flatMap(({panels:a})=>a)].map(({title:a})=>a);return x`<header>
        <h1>${lr(t.name)}</h1>
        ${Gt(t.status)}
        <p class="facts quiet">${this.facts()}</p>
      </header>
      ${this.renderWarnings(this.detail.warnings)}
      ${l.length?x`<td-run-tools
              .reading=${this.reading}
              .smoothing=${this.smoothing}
              .titles=${[...new Set(l)]}
              @td-smoothing=${({detail:a})=>this.onSmoothing(a)}
            ></td-run-tools>`:E}
      <div
        class="page"
        @td-find=${a=>{this.onFind(a)}}
        @td-light=${a=>this.onLight(a)}
        @td-window=${({detail:a})=>this.dispatchEvent(new $e("td-reading",a))}
      >
        <div class="lead ${o.length?"":"none"}">
          <h2 class="unseen">Curves</h2>
          <div class="pairs">
            ${En(o,({key:a})=>a,(a,c)=>this.renderChart(a,c===0?"first":""))}
          </div>
        </div>
        <aside aria-label="Findings">
          <h2 class="unseen">Findings</h2>
          ${this.renderFindings(r)}
          <td-checked .outcomes=${s} .rules=${this.rules}></td-checked>
        </aside>
        <div class="rest">${i.map(({role:a,panels:c})=>this.renderGroup(a,c))}</div>
      </div>`}facts(){let{run:t}=this.detail,{row:r}=this,s=t.series.reduce((l,a)=>l+a.points,0),o=t.members.filter(l=>l!==t.name),i=r?.first_wall_time&&r.last_wall_time?r.last_wall_time-r.first_wall_time:0;return[`${xe(t.series.length,"series","series")}, ${xe(s,"point")}`,r?.last_step?`${Ee(r.last_step)} steps`:"",i>1?$n(i):"",t.family==="supervised"?"":`${t.family} training`,o.length?`joined from ${o.join(", ")}`:""].filter(Boolean).join(" · ")}renderWarnings(t){let r=this.row?.sampled?x`<p class="notice">
          TensorBoard gives us only a sample of this run's points: short events may be missing.
        </p>`:E;return x`${r}${t.map(({where:s,message:o})=>x`<p class="notice"><b>${s}</b> ${Ne(o)}</p>`)}`}renderFindings(t){let{main:r,suppressed:s}=Ua(t);return x`${r.length?E:this.renderNothing(s.length)}
    ${En(r,({finding:o})=>o.rule+o.tags.join(),({finding:o,explains:i},l)=>x`<td-finding
          .finding=${o}
          .explains=${i}
          .rules=${this.rules}
          .lit=${this.lit}
          .link=${this.link}
          ?open=${l===0}
        ></td-finding>`)}
    ${s.length?x`<details class="suppressed">
            <summary class="fold">
              ${xe(s.length,"finding")} suppressed by your configuration
            </summary>
            <ul>
              ${s.map(o=>x`<li>
                    <p>${Gt(o.severity)} <b>${et(o.rule)}</b></p>
                    <p>${Ne(o.message)}</p>
                    <p class="quiet">Reason given: ${o.suppressed}</p>
                  </li>`)}
            </ul>
          </details>`:E}`}renderNothing(t){let{status:r,reason:s}=this.detail.run,o=this.detail.outcomes.filter(i=>i.status==="clear").length;return x`<div class="verdict ${r}">
      <h2>
        ${r==="unjudged"?"This run could not be judged":t?"Nothing else found":"Nothing found"}
      </h2>
      <p>
        ${r==="unjudged"?x`No rule about training could look at it${s?x`: ${Ne(s)}`:E}.`:`${xe(o,"rule")} looked at this run and found nothing wrong.`}
      </p>
    </div>`}renderGroup(t,r){let s=r.some(i=>this.annotations.some(l=>Qn(l.evidence,i.series))),o=Qm.has(t)||s;return x`<details ?open=${o}>
      <summary class="fold">
        <h2>${Sa(t)}</h2>
        <span class="quiet">${r.length}</span>
      </summary>
      <div class="grid">
        ${En(r,({key:i})=>i,i=>this.renderChart(i,"small"))}
      </div>
    </details>`}renderChart(t,r){return x`<td-chart
      class=${r}
      .store=${this.store}
      .run=${this.detail.run.name}
      .series=${t.series}
      .heading=${t.title}
      .generation=${this.detail.generation}
      .annotations=${this.annotations.filter(s=>Qn(s.evidence,t.series))}
      .lit=${this.lit}
      .window=${this.reading.window}
      .axis=${this.reading.axis}
      .scale=${this.reading.scale}
      .origin=${this.row?.first_wall_time??null}
      .smoothing=${this.smoothed}
      .levels=${qc(t,this.reading)}
      .best=${this.reading.best}
      .dark=${this.dark}
    ></td-chart>`}};dt.styles=[Le,sn,Mp],$([P({attribute:!1})],dt.prototype,"detail",2),$([P({attribute:!1})],dt.prototype,"row",2),$([P({attribute:!1})],dt.prototype,"rules",2),$([P({attribute:!1})],dt.prototype,"store",2),$([P({attribute:!1})],dt.prototype,"reading",2),$([P({attribute:!1})],dt.prototype,"link",2),$([P({type:Boolean})],dt.prototype,"dark",2),$([le()],dt.prototype,"lit",2),$([le()],dt.prototype,"smoothing",2),$([le()],dt.prototype,"smoothed",2),dt=$([Ce("td-run-page")],dt);function ml(e){if(!e)return x`<div class="state" role="status"><p>Loading …</p></div>`;let{members_read:n,members_known:t,bytes_read:r,bytes_known:s}=e.progress;return x`<div class="state" role="status">
    <h1>Reading the logs</h1>
    ${t?x`<p>
              ${n} of ${xe(t,"directory","directories")},
              ${xi(r)} of ${xi(s)}
            </p>
            <progress max=${s||1} value=${r}></progress>`:x`<p>Looking for event files in <code>${e.source.where}</code></p>`}
  </div>`}var Xm={keras:`model.fit(..., validation_data=(x_val, y_val),
          callbacks=[keras.callbacks.TensorBoard("logs/run-1")])`,pytorch:`from torch.utils.tensorboard import SummaryWriter

writer = SummaryWriter("logs/run-1")
writer.add_scalar("loss/train", train_loss, step)
writer.add_scalar("loss/validation", validation_loss, step)`};function Lp({source:e}){return x`<div class="state">
    <h1>No training logs yet</h1>
    <p>
      There is no event file with scalars in <code>${e.where}</code>. Runs appear here as soon as a
      training writes one; nothing needs to be restarted. If the logs are elsewhere, start TensorBoard with
      <code>--logdir</code> and their directory.
    </p>
    <p class="quiet">To write one:</p>
    <td-code .code=${Xm}></td-code>
  </div>`}function Op({error:e,source:n}){return x`<div class="state" role="alert">
    <h1>The logs could not be read</h1>
    <p>${Ne(e??"The server does not say why.")}</p>
    ${n.where?x`<p class="quiet">Log directory: <code>${n.where}</code></p>`:E}
    ${Dp()}
  </div>`}function Np(e){return x`<div class="state" role="alert">
    <h1>No answer</h1>
    <p>${e}</p>
    <p class="quiet">The tab asks again every few seconds.</p>
    ${Dp()}
  </div>`}function Dp(){return x`<button
    class="button"
    @click=${e=>e.target?.dispatchEvent(new $e("td-retry",null))}
  >
    Try again
  </button>`}var zt=class extends he{constructor(){super(...arguments);this.view=_a;this.chosen=[];this.dark=!1;this.copied=!1;this.listScroll=0;this.linkOf=t=>cs(kn({...this.view,runs:[t]}))}connectedCallback(){super.connectedCallback(),this.session=new Zs(this,this.source);let t=Js(gi()??"");this.view={...t,filter:t.filter||Ta(pa())},this.view.runs.length>1&&(this.chosen=this.view.runs),this.session.want(this.view.runs),fa(()=>this.onHash()),Ks(r=>{this.dark=r,Xs(r)}),this.addEventListener("td-open",({detail:r})=>this.open(r.runs)),this.addEventListener("td-list",({detail:r})=>this.go({...this.view,...r})),this.addEventListener("td-reading",({detail:r})=>this.go({...this.view,reading:{...this.view.reading,...r}})),this.addEventListener("td-quantity",({detail:r})=>this.go({...this.view,quantity:r.key})),this.addEventListener("td-choose",({detail:r})=>this.chosen=r.runs),this.addEventListener("td-retry",()=>{this.session.ask(!0)})}open(t){let r={...this.view.reading,levels:[],window:null};this.go({...this.view,runs:t,reading:r})}go(t){let r=t.runs.join(`
`)!==this.view.runs.join(`
`);da(kn(t),r),this.turn(t)}onHash(){let t=gi();t!==null&&kn(Js(t))!==kn(this.view)&&this.turn(Js(t))}turn(t){let r=t.runs.join(`
`)!==this.view.runs.join(`
`);if(r&&this.view.runs.length===0&&(this.listScroll=window.scrollY),this.view=t,this.session.want(t.runs),!r)return;t.runs.length>1&&(this.chosen=t.runs);let s=t.runs.length===0?this.listScroll:0;this.updateComplete.then(()=>{requestAnimationFrame(()=>window.scrollTo(0,s))})}async copyLink(){this.copied=await fs(cs(kn(this.view))),setTimeout(()=>this.copied=!1,2e3)}updated(t){t.has("view")&&(document.title=[...this.view.runs,"Diagnose"].join(" · "))}render(){return x`${this.renderProgress()}${this.view.runs.length?this.renderBar():E}
      ${this.renderNotices()}
      <main>${this.renderView()}</main>`}renderProgress(){let{status:t,rows:r}=this.session;if(t?.phase!=="reading"||!r?.length)return E;let{bytes_read:s,bytes_known:o,members_read:i,members_known:l}=t.progress,a=o?s/o:l?i/l:0,c=Math.round(a*100);return x`<div
      class="progress"
      role="progressbar"
      aria-label="Reading"
      aria-valuenow=${c}
      aria-valuetext=${`${i} of ${xe(l,"directory","directories")}`}
      title=${`Reading: ${i} of ${xe(l,"directory","directories")}. What is shown may change.`}
    >
      <div style="width: ${c}%"></div>
    </div>`}renderBar(){return x`<nav class="bar">
      <a
        class="back"
        href=${cs(kn({...this.view,runs:[]}))}
        @click=${t=>{t.ctrlKey||t.metaKey||t.shiftKey||(t.preventDefault(),this.open([]))}}
        ><span aria-hidden="true">←</span> All runs</a
      >
      <button class="button" @click=${()=>{this.copyLink()}}>
        <span aria-live="polite">${this.copied?"Copied":"Copy link"}</span>
      </button>
    </nav>`}renderNotices(){let{status:t,error:r,rows:s}=this.session,o=this.view.runs.length?[]:t?.warnings??[];return x`${r&&s?x`<div class="notice bad" role="alert">
            ${r} What is shown is from before.
            <button class="button" @click=${()=>this.dispatchEvent(new $e("td-retry",null))}>
              Try again
            </button>
          </div>`:E}
    ${t?.source.sampled?x`<div class="notice">${Ne(t.source.sampled)}</div>`:E}
    ${o.length===0?E:x`<details class="notice" ?open=${o.length<3}>
            <summary class="fold">${xe(o.length,"remark")} on the log files</summary>
            <ul>
              ${o.map(({where:i,message:l})=>x`<li><b>${i}</b> ${Ne(l)}</li>`)}
            </ul>
          </details>`}`}renderView(){let{status:t,rows:r,error:s}=this.session;return!t||r===null?s?Np(s):ml(null):t.phase==="failed"?Op(t):this.view.runs.length===1?this.renderRun(this.view.runs[0]??""):this.view.runs.length>1?this.renderCompare():r.length===0?t.phase==="reading"?ml(t):Lp(t):x`<td-run-list
      .runs=${r}
      .view=${this.view}
      .progress=${t.phase==="reading"?t.progress:null}
      .chosen=${this.chosen}
      .linkOf=${this.linkOf}
    ></td-run-list>`}renderRun(t){let{known:r,rows:s,rules:o,store:i}=this.session,{detail:l=null,error:a=null}=r.get(t)??{};return l?x`<td-run-page
        .detail=${l}
        .row=${s?.find(c=>c.name===t)??null}
        .rules=${o}
        .store=${i}
        .reading=${this.view.reading}
        .link=${()=>cs(kn(this.view))}
        .dark=${this.dark}
      ></td-run-page>`:a?this.renderUnknown([t],a):x`<p class="wait">Loading ${t} …</p>`}renderCompare(){let{known:t,rows:r,store:s}=this.session,o=this.view.runs.map(a=>({name:a,...t.get(a)})),i=o.filter(a=>a.error),l=o.flatMap(({detail:a})=>a?[a]:[]);return l.length+i.length<o.length?x`<p class="wait">Loading ${o.length} runs …</p>`:x`${i.length?this.renderUnknown(i.map(({name:a})=>a),i[0]?.error??""):E}
    ${l.length?x`<td-compare
            .details=${l}
            .rows=${r??[]}
            .quantity=${this.view.quantity}
            .store=${s}
            .linkOf=${this.linkOf}
            .dark=${this.dark}
          ></td-compare>`:E}`}renderUnknown(t,r){let s=this.session.status?.phase==="reading";return x`<div class="state">
      <h1>${t.join(", ")}</h1>
      <p>${r}</p>
      ${s?x`<p>The log directory is still being read; it may yet appear.</p>`:E}
    </div>`}};zt.styles=[Le,Ma],$([P({attribute:!1})],zt.prototype,"source",2),$([le()],zt.prototype,"view",2),$([le()],zt.prototype,"chosen",2),$([le()],zt.prototype,"dark",2),$([le()],zt.prototype,"copied",2),zt=$([Ce("td-app")],zt);function r1(){try{eg();let e=new zt;e.source=new Ds,window.addEventListener("error",({error:n})=>gl(n,e)),window.addEventListener("unhandledrejection",({reason:n})=>gl(n,e)),document.body.replaceChildren(e)}catch(e){gl(e,null)}}function eg(){let e=document.documentElement;e.lang="en",document.title="Diagnose",document.body.style.margin="0",Ks(Xs);for(let[n,t]of[["viewport","width=device-width, initial-scale=1"],["color-scheme","light dark"]]){let r=document.createElement("meta");r.name=n??"",r.content=t??"",document.head.append(r)}}function gl(e,n){if(n?.shadowRoot?.querySelector("main")?.firstElementChild)return;let t=document.createElement("p");t.setAttribute("role","alert"),t.style.cssText=`font: 14px/20px ${pn}; padding: 64px 16px; max-width: 640px; margin: auto; color: var(--td-text)`;let r=e instanceof Error?e.message:String(e);t.textContent=`Diagnose could not draw this page (${r}). Reload it; if that does not help, the browser's console says more.`,document.body.replaceChildren(t)}export{r1 as render};
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
