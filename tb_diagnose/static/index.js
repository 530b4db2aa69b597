var Lc=Object.defineProperty;var zc=Object.getOwnPropertyDescriptor;var E=(t,n,e,r)=>{for(var s=r>1?void 0:r?zc(n,e):n,i=t.length-1,o;i>=0;i--)(o=t[i])&&(s=(r?o(n,e,s):o(s))||s);return r&&s&&Lc(n,e,s),s};var ki=class extends Error{constructor(e,r){super(r);this.status=e}},_i=class extends Error{constructor(){super("TensorBoard does not answer. Is it still running?")}};function gr(t){return t instanceof DOMException&&t.name==="AbortError"}var fs=class{constructor(n=(e,r)=>globalThis.fetch(e,r)){this.fetch=n;this.pending=new Map}status(n){return this.latest("status",n?"status?reload=1":"status")}runs(){return this.latest("runs","runs")}run(n){return this.latest(`run ${n}`,`run?name=${encodeURIComponent(n)}`)}rules(){return this.latest("rules","rules")}curves(n,e,r,s,i){let o=new URLSearchParams({run:n,keys:JSON.stringify(e.map(({member:a,tag:u})=>[a,u])),width:String(Math.round(r))});return s&&(o.set("start",String(s.start)),o.set("end",String(s.end))),this.get(`curves?${o.toString()}`,i)}latest(n,e){this.pending.get(n)?.abort();let r=new AbortController;return this.pending.set(n,r),this.get(e,r.signal)}async get(n,e){let r;try{r=await this.fetch(n,e?{signal:e}:{})}catch(s){throw gr(s)?s:new _i}if(!r.ok){let s=(await r.text()).trim(),i=s&&!s.startsWith("<")?s:`The server answered ${r.status}.`;throw new ki(r.status,i)}return await r.json()}};var hs=globalThis,ms=hs.ShadowRoot&&(hs.ShadyCSS===void 0||hs.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Ti=Symbol(),ll=new WeakMap,qr=class{constructor(n,e,r){if(this._$cssResult$=!0,r!==Ti)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=n,this.t=e}get styleSheet(){let n=this.o,e=this.t;if(ms&&n===void 0){let r=e!==void 0&&e.length===1;r&&(n=ll.get(e)),n===void 0&&((this.o=n=new CSSStyleSheet).replaceSync(this.cssText),r&&ll.set(e,n))}return n}toString(){return this.cssText}},al=t=>new qr(typeof t=="string"?t:t+"",void 0,Ti),me=(t,...n)=>{let e=t.length===1?t[0]:n.reduce((r,s,i)=>r+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[i+1],t[0]);return new qr(e,t,Ti)},ul=(t,n)=>{if(ms)t.adoptedStyleSheets=n.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of n){let r=document.createElement("style"),s=hs.litNonce;s!==void 0&&r.setAttribute("nonce",s),r.textContent=e.cssText,t.appendChild(r)}},Ei=ms?t=>t:t=>t instanceof CSSStyleSheet?(n=>{let e="";for(let r of n.cssRules)e+=r.cssText;return al(e)})(t):t;var{is:Oc,defineProperty:Dc,getOwnPropertyDescriptor:Nc,getOwnPropertyNames:Hc,getOwnPropertySymbols:Vc,getPrototypeOf:Fc}=Object,gs=globalThis,cl=gs.trustedTypes,qc=cl?cl.emptyScript:"",Uc=gs.reactiveElementPolyfillSupport,Ur=(t,n)=>t,Wr={toAttribute(t,n){switch(n){case Boolean:t=t?qc:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,n){let e=t;switch(n){case Boolean:e=t!==null;break;case Number:e=t===null?null:Number(t);break;case Object:case Array:try{e=JSON.parse(t)}catch{e=null}}return e}},vs=(t,n)=>!Oc(t,n),pl={attribute:!0,type:String,converter:Wr,reflect:!1,useDefault:!1,hasChanged:vs};Symbol.metadata??=Symbol("metadata"),gs.litPropertyMetadata??=new WeakMap;var sn=class extends HTMLElement{static addInitializer(n){this._$Ei(),(this.l??=[]).push(n)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(n,e=pl){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(n)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(n,e),!e.noAccessor){let r=Symbol(),s=this.getPropertyDescriptor(n,r,e);s!==void 0&&Dc(this.prototype,n,s)}}static getPropertyDescriptor(n,e,r){let{get:s,set:i}=Nc(this.prototype,n)??{get(){return this[e]},set(o){this[e]=o}};return{get:s,set(o){let a=s?.call(this);i?.call(this,o),this.requestUpdate(n,a,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(n){return this.elementProperties.get(n)??pl}static _$Ei(){if(this.hasOwnProperty(Ur("elementProperties")))return;let n=Fc(this);n.finalize(),n.l!==void 0&&(this.l=[...n.l]),this.elementProperties=new Map(n.elementProperties)}static finalize(){if(this.hasOwnProperty(Ur("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Ur("properties"))){let e=this.properties,r=[...Hc(e),...Vc(e)];for(let s of r)this.createProperty(s,e[s])}let n=this[Symbol.metadata];if(n!==null){let e=litPropertyMetadata.get(n);if(e!==void 0)for(let[r,s]of e)this.elementProperties.set(r,s)}this._$Eh=new Map;for(let[e,r]of this.elementProperties){let s=this._$Eu(e,r);s!==void 0&&this._$Eh.set(s,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(n){let e=[];if(Array.isArray(n)){let r=new Set(n.flat(1/0).reverse());for(let s of r)e.unshift(Ei(s))}else n!==void 0&&e.push(Ei(n));return e}static _$Eu(n,e){let r=e.attribute;return r===!1?void 0:typeof r=="string"?r:typeof n=="string"?n.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(n=>this.enableUpdating=n),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(n=>n(this))}addController(n){(this._$EO??=new Set).add(n),this.renderRoot!==void 0&&this.isConnected&&n.hostConnected?.()}removeController(n){this._$EO?.delete(n)}_$E_(){let n=new Map,e=this.constructor.elementProperties;for(let r of e.keys())this.hasOwnProperty(r)&&(n.set(r,this[r]),delete this[r]);n.size>0&&(this._$Ep=n)}createRenderRoot(){let n=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return ul(n,this.constructor.elementStyles),n}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(n=>n.hostConnected?.())}enableUpdating(n){}disconnectedCallback(){this._$EO?.forEach(n=>n.hostDisconnected?.())}attributeChangedCallback(n,e,r){this._$AK(n,r)}_$ET(n,e){let r=this.constructor.elementProperties.get(n),s=this.constructor._$Eu(n,r);if(s!==void 0&&r.reflect===!0){let i=(r.converter?.toAttribute!==void 0?r.converter:Wr).toAttribute(e,r.type);this._$Em=n,i==null?this.removeAttribute(s):this.setAttribute(s,i),this._$Em=null}}_$AK(n,e){let r=this.constructor,s=r._$Eh.get(n);if(s!==void 0&&this._$Em!==s){let i=r.getPropertyOptions(s),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:Wr;this._$Em=s;let a=o.fromAttribute(e,i.type);this[s]=a??this._$Ej?.get(s)??a,this._$Em=null}}requestUpdate(n,e,r,s=!1,i){if(n!==void 0){let o=this.constructor;if(s===!1&&(i=this[n]),r??=o.getPropertyOptions(n),!((r.hasChanged??vs)(i,e)||r.useDefault&&r.reflect&&i===this._$Ej?.get(n)&&!this.hasAttribute(o._$Eu(n,r))))return;this.C(n,e,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(n,e,{useDefault:r,reflect:s,wrapped:i},o){r&&!(this._$Ej??=new Map).has(n)&&(this._$Ej.set(n,o??e??this[n]),i!==!0||o!==void 0)||(this._$AL.has(n)||(this.hasUpdated||r||(e=void 0),this._$AL.set(n,e)),s===!0&&this._$Em!==n&&(this._$Eq??=new Set).add(n))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let n=this.scheduleUpdate();return n!=null&&await n,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[s,i]of this._$Ep)this[s]=i;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[s,i]of r){let{wrapped:o}=i,a=this[s];o!==!0||this._$AL.has(s)||a===void 0||this.C(s,void 0,i,a)}}let n=!1,e=this._$AL;try{n=this.shouldUpdate(e),n?(this.willUpdate(e),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(e)):this._$EM()}catch(r){throw n=!1,this._$EM(),r}n&&this._$AE(e)}willUpdate(n){}_$AE(n){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(n)),this.updated(n)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(n){return!0}update(n){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(n){}firstUpdated(n){}};sn.elementStyles=[],sn.shadowRootOptions={mode:"open"},sn[Ur("elementProperties")]=new Map,sn[Ur("finalized")]=new Map,Uc?.({ReactiveElement:sn}),(gs.reactiveElementVersions??=[]).push("2.1.2");var Mi=globalThis,dl=t=>t,bs=Mi.trustedTypes,fl=bs?bs.createPolicy("lit-html",{createHTML:t=>t}):void 0,Ai="$lit$",on=`lit$${Math.random().toFixed(9).slice(2)}$`,Pi="?"+on,Wc=`<${Pi}>`,On=document,jr=()=>On.createComment(""),Br=t=>t===null||typeof t!="object"&&typeof t!="function",Ci=Array.isArray,yl=t=>Ci(t)||typeof t?.[Symbol.iterator]=="function",Ri=`[ 	
\f\r]`,Ir=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,hl=/-->/g,ml=/>/g,Ln=RegExp(`>|${Ri}(?:([^\\s"'>=/]+)(${Ri}*=${Ri}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),gl=/'/g,vl=/"/g,xl=/^(?:script|style|textarea|title)$/i,Li=t=>(n,...e)=>({_$litType$:t,strings:n,values:e}),y=Li(1),Dt=Li(2),Wf=Li(3),ln=Symbol.for("lit-noChange"),z=Symbol.for("lit-nothing"),bl=new WeakMap,zn=On.createTreeWalker(On,129);function wl(t,n){if(!Ci(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return fl!==void 0?fl.createHTML(n):n}var $l=(t,n)=>{let e=t.length-1,r=[],s,i=n===2?"<svg>":n===3?"<math>":"",o=Ir;for(let a=0;a<e;a++){let u=t[a],p,g,f=-1,m=0;for(;m<u.length&&(o.lastIndex=m,g=o.exec(u),g!==null);)m=o.lastIndex,o===Ir?g[1]==="!--"?o=hl:g[1]!==void 0?o=ml:g[2]!==void 0?(xl.test(g[2])&&(s=RegExp("</"+g[2],"g")),o=Ln):g[3]!==void 0&&(o=Ln):o===Ln?g[0]===">"?(o=s??Ir,f=-1):g[1]===void 0?f=-2:(f=o.lastIndex-g[2].length,p=g[1],o=g[3]===void 0?Ln:g[3]==='"'?vl:gl):o===vl||o===gl?o=Ln:o===hl||o===ml?o=Ir:(o=Ln,s=void 0);let x=o===Ln&&t[a+1].startsWith("/>")?" ":"";i+=o===Ir?u+Wc:f>=0?(r.push(p),u.slice(0,f)+Ai+u.slice(f)+on+x):u+on+(f===-2?a:x)}return[wl(t,i+(t[e]||"<?>")+(n===2?"</svg>":n===3?"</math>":"")),r]},Kr=class t{constructor({strings:n,_$litType$:e},r){let s;this.parts=[];let i=0,o=0,a=n.length-1,u=this.parts,[p,g]=$l(n,e);if(this.el=t.createElement(p,r),zn.currentNode=this.el.content,e===2||e===3){let f=this.el.content.firstChild;f.replaceWith(...f.childNodes)}for(;(s=zn.nextNode())!==null&&u.length<a;){if(s.nodeType===1){if(s.hasAttributes())for(let f of s.getAttributeNames())if(f.endsWith(Ai)){let m=g[o++],x=s.getAttribute(f).split(on),w=/([.?@])?(.*)/.exec(m);u.push({type:1,index:i,name:w[2],strings:x,ctor:w[1]==="."?xs:w[1]==="?"?ws:w[1]==="@"?$s:Nn}),s.removeAttribute(f)}else f.startsWith(on)&&(u.push({type:6,index:i}),s.removeAttribute(f));if(xl.test(s.tagName)){let f=s.textContent.split(on),m=f.length-1;if(m>0){s.textContent=bs?bs.emptyScript:"";for(let x=0;x<m;x++)s.append(f[x],jr()),zn.nextNode(),u.push({type:2,index:++i});s.append(f[m],jr())}}}else if(s.nodeType===8)if(s.data===Pi)u.push({type:2,index:i});else{let f=-1;for(;(f=s.data.indexOf(on,f+1))!==-1;)u.push({type:7,index:i}),f+=on.length-1}i++}}static createElement(n,e){let r=On.createElement("template");return r.innerHTML=n,r}};function Dn(t,n,e=t,r){if(n===ln)return n;let s=r!==void 0?e._$Co?.[r]:e._$Cl,i=Br(n)?void 0:n._$litDirective$;return s?.constructor!==i&&(s?._$AO?.(!1),i===void 0?s=void 0:(s=new i(t),s._$AT(t,e,r)),r!==void 0?(e._$Co??=[])[r]=s:e._$Cl=s),s!==void 0&&(n=Dn(t,s._$AS(t,n.values),s,r)),n}var ys=class{constructor(n,e){this._$AV=[],this._$AN=void 0,this._$AD=n,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(n){let{el:{content:e},parts:r}=this._$AD,s=(n?.creationScope??On).importNode(e,!0);zn.currentNode=s;let i=zn.nextNode(),o=0,a=0,u=r[0];for(;u!==void 0;){if(o===u.index){let p;u.type===2?p=new vr(i,i.nextSibling,this,n):u.type===1?p=new u.ctor(i,u.name,u.strings,this,n):u.type===6&&(p=new Ss(i,this,n)),this._$AV.push(p),u=r[++a]}o!==u?.index&&(i=zn.nextNode(),o++)}return zn.currentNode=On,s}p(n){let e=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(n,r,e),e+=r.strings.length-2):r._$AI(n[e])),e++}},vr=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(n,e,r,s){this.type=2,this._$AH=z,this._$AN=void 0,this._$AA=n,this._$AB=e,this._$AM=r,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let n=this._$AA.parentNode,e=this._$AM;return e!==void 0&&n?.nodeType===11&&(n=e.parentNode),n}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(n,e=this){n=Dn(this,n,e),Br(n)?n===z||n==null||n===""?(this._$AH!==z&&this._$AR(),this._$AH=z):n!==this._$AH&&n!==ln&&this._(n):n._$litType$!==void 0?this.$(n):n.nodeType!==void 0?this.T(n):yl(n)?this.k(n):this._(n)}O(n){return this._$AA.parentNode.insertBefore(n,this._$AB)}T(n){this._$AH!==n&&(this._$AR(),this._$AH=this.O(n))}_(n){this._$AH!==z&&Br(this._$AH)?this._$AA.nextSibling.data=n:this.T(On.createTextNode(n)),this._$AH=n}$(n){let{values:e,_$litType$:r}=n,s=typeof r=="number"?this._$AC(n):(r.el===void 0&&(r.el=Kr.createElement(wl(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===s)this._$AH.p(e);else{let i=new ys(s,this),o=i.u(this.options);i.p(e),this.T(o),this._$AH=i}}_$AC(n){let e=bl.get(n.strings);return e===void 0&&bl.set(n.strings,e=new Kr(n)),e}k(n){Ci(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,r,s=0;for(let i of n)s===e.length?e.push(r=new t(this.O(jr()),this.O(jr()),this,this.options)):r=e[s],r._$AI(i),s++;s<e.length&&(this._$AR(r&&r._$AB.nextSibling,s),e.length=s)}_$AR(n=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);n!==this._$AB;){let r=dl(n).nextSibling;dl(n).remove(),n=r}}setConnected(n){this._$AM===void 0&&(this._$Cv=n,this._$AP?.(n))}},Nn=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(n,e,r,s,i){this.type=1,this._$AH=z,this._$AN=void 0,this.element=n,this.name=e,this._$AM=s,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=z}_$AI(n,e=this,r,s){let i=this.strings,o=!1;if(i===void 0)n=Dn(this,n,e,0),o=!Br(n)||n!==this._$AH&&n!==ln,o&&(this._$AH=n);else{let a=n,u,p;for(n=i[0],u=0;u<i.length-1;u++)p=Dn(this,a[r+u],e,u),p===ln&&(p=this._$AH[u]),o||=!Br(p)||p!==this._$AH[u],p===z?n=z:n!==z&&(n+=(p??"")+i[u+1]),this._$AH[u]=p}o&&!s&&this.j(n)}j(n){n===z?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,n??"")}},xs=class extends Nn{constructor(){super(...arguments),this.type=3}j(n){this.element[this.name]=n===z?void 0:n}},ws=class extends Nn{constructor(){super(...arguments),this.type=4}j(n){this.element.toggleAttribute(this.name,!!n&&n!==z)}},$s=class extends Nn{constructor(n,e,r,s,i){super(n,e,r,s,i),this.type=5}_$AI(n,e=this){if((n=Dn(this,n,e,0)??z)===ln)return;let r=this._$AH,s=n===z&&r!==z||n.capture!==r.capture||n.once!==r.once||n.passive!==r.passive,i=n!==z&&(r===z||s);s&&this.element.removeEventListener(this.name,this,r),i&&this.element.addEventListener(this.name,this,n),this._$AH=n}handleEvent(n){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,n):this._$AH.handleEvent(n)}},Ss=class{constructor(n,e,r){this.element=n,this.type=6,this._$AN=void 0,this._$AM=e,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(n){Dn(this,n)}},Sl={M:Ai,P:on,A:Pi,C:1,L:$l,R:ys,D:yl,V:Dn,I:vr,H:Nn,N:ws,U:$s,B:xs,F:Ss},Ic=Mi.litHtmlPolyfillSupport;Ic?.(Kr,vr),(Mi.litHtmlVersions??=[]).push("3.3.3");var kl=(t,n,e)=>{let r=e?.renderBefore??n,s=r._$litPart$;if(s===void 0){let i=e?.renderBefore??null;r._$litPart$=s=new vr(n.insertBefore(jr(),i),i,void 0,e??{})}return s._$AI(t),s};var zi=globalThis,ye=class extends sn{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let n=super.createRenderRoot();return this.renderOptions.renderBefore??=n.firstChild,n}update(n){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(n),this._$Do=kl(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return ln}};ye._$litElement$=!0,ye.finalized=!0,zi.litElementHydrateSupport?.({LitElement:ye});var jc=zi.litElementPolyfillSupport;jc?.({LitElement:ye});(zi.litElementVersions??=[]).push("4.2.2");var Oe=t=>(n,e)=>{e!==void 0?e.addInitializer(()=>{customElements.define(t,n)}):customElements.define(t,n)};var Bc={attribute:!0,type:String,converter:Wr,reflect:!1,hasChanged:vs},Kc=(t=Bc,n,e)=>{let{kind:r,metadata:s}=e,i=globalThis.litPropertyMetadata.get(s);if(i===void 0&&globalThis.litPropertyMetadata.set(s,i=new Map),r==="setter"&&((t=Object.create(t)).wrapped=!0),i.set(e.name,t),r==="accessor"){let{name:o}=e;return{set(a){let u=n.get.call(this);n.set.call(this,a),this.requestUpdate(o,u,t,!0,a)},init(a){return a!==void 0&&this.C(o,void 0,t,a),a}}}if(r==="setter"){let{name:o}=e;return function(a){let u=this[o];n.call(this,a),this.requestUpdate(o,u,t,!0,a)}}throw Error("Unsupported decorator location: "+r)};function U(t){return(n,e)=>typeof e=="object"?Kc(t,n,e):((r,s,i)=>{let o=s.hasOwnProperty(i);return s.constructor.createProperty(i,r),o?Object.getOwnPropertyDescriptor(s,i):void 0})(t,n,e)}function de(t){return U({...t,state:!0,attribute:!1})}var Hn=(t,n,e)=>(e.configurable=!0,e.enumerable=!0,Reflect.decorate&&typeof n!="object"&&Object.defineProperty(t,n,e),e);function Oi(t,n){return(e,r,s)=>{let i=o=>o.renderRoot?.querySelector(t)??null;if(n){let{get:o,set:a}=typeof r=="object"?e:s??(()=>{let u=Symbol();return{get(){return this[u]},set(p){this[u]=p}}})();return Hn(e,r,{get(){let u=o.call(this);return u===void 0&&(u=i(this),(u!==null||this.hasUpdated)&&a.call(this,u)),u}})}return Hn(e,r,{get(){return i(this)}})}}var Gc="#diagnose",Nt=(()=>{try{return typeof window.parent.location.hash=="string"?window.parent:window}catch{return window}})();function Di(){return window.innerHeight===0||document.visibilityState==="hidden"}function Ni(){try{let t=Nt.location.hash;return t===""||t==="#"||t.split("&")[0]===Gc?t:null}catch{return""}}function _l(t,n){try{if(Nt.location.hash===t)return;let{pathname:e,search:r}=Nt.location,s=`${e}${r}${t}`;n?Nt.history.pushState(Nt.history.state,"",s):Nt.history.replaceState(Nt.history.state,"",s)}catch{}}function ks(t){try{return Nt.location.href.replace(/#.*/s,"")+t}catch{return t}}function Tl(t){for(let n of["popstate","hashchange"])try{Nt.addEventListener(n,t)}catch{}}function _s(t){let n=window.matchMedia("(prefers-color-scheme: dark)");try{if(Nt===window)throw new Error("no TensorBoard around us");let e=Nt.document.body,r=()=>{t(e.classList.contains("dark-mode"))};new MutationObserver(r).observe(e,{attributes:!0,attributeFilter:["class"]}),r()}catch{let e=()=>{t(n.matches)};n.addEventListener("change",e),e()}}function El(t,n=200){if(window.parent===window)return;let e=new MessageChannel,r;e.port1.onmessage=s=>{let i=Yc(s.data);if(!i||i.isReply)return;(i.type==="experimental.DataReloaded"||i.type==="experimental.RunsChanged")&&(clearTimeout(r),r=setTimeout(t,n));let o={type:i.type,id:i.id,payload:null,error:null,isReply:!0};e.port1.postMessage(JSON.stringify(o))},window.parent.postMessage("experimental.bootstrap","*",[e.port2])}function Yc(t){try{return typeof t=="string"?JSON.parse(t):null}catch{return null}}var Ts={get(t){try{return localStorage.getItem(`tb-diagnose.${t}`)}catch{return null}},set(t,n){try{localStorage.setItem(`tb-diagnose.${t}`,n)}catch{}}};function Se(t,n=4){if(t==null||Number.isNaN(t))return"–";if(!Number.isFinite(t))return t>0?"∞":"−∞";if(t===0)return"0";let e=Math.abs(t);return e>=1e6||e<1e-4?Vn(Jc(t.toExponential(Math.min(n-1,2)))):Number.isInteger(t)?Vn(Hi(t)):e>=10**(n-1)?Vn(Hi(Math.round(t))):Vn(String(Number(t.toPrecision(n))))}function Vi(t){let n=Math.abs(t);for(let[e,r]of[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(n>=e&&!(e===1e3&&n<1e4&&t%100!==0))return Vn(`${Number((t/e).toPrecision(4))}${r}`);return Vn(String(Number(t.toPrecision(6))))}function it(t){return Math.abs(t)<1e6?ct(t):Vi(t)}function Fi(t,n){if(!n||n[0]===n[1])return Se(t);let e=Math.max(Math.abs(n[0]),Math.abs(n[1])),r=Math.ceil(Math.log10(e/(n[1]-n[0])))+3;return Se(t,Math.max(4,Math.min(8,r)))}function ct(t){return Vn(Hi(t))}function Me(t,n,e=`${n}s`){return`${ct(t)} ${t===1?n:e}`}function qi(t){if(t<1e3)return`${t} B`;let n=["kB","MB","GB","TB"],e=t/1e3,r=0;for(;e>=1e3&&r<n.length-1;)e/=1e3,r+=1;return`${e<10?e.toFixed(1):Math.round(e)} ${n[r]??""}`}function Rl(t){if(t<90)return`${Math.round(t)} s`;let n=Math.round(t/60);if(n<90)return`${n} min`;let e=Math.floor(n/60);if(e<48)return n%60?`${e} h ${n%60} min`:`${e} h`;let r=Math.floor(e/24);return e%24?`${r} d ${e%24} h`:`${r} d`}function Hi(t){let[n="",e]=String(t).split("."),r=n.replace(/\B(?=(\d{3})+(?!\d))/g,",");return e===void 0?r:`${r}.${e}`}function Jc(t){let[n="",e=""]=t.split("e");return`${String(Number(n))}e${e.replace("+","")}`}function Vn(t){return t.replace(/(^|e)-/,"$1−").replace(/e-/,"e−")}function Ml(t){return t.split(/`([^`]+)`/).map((n,e)=>e%2?{code:n}:{text:n}).filter(n=>!("text"in n)||n.text!=="")}var br=["error","warning","info","unjudged","healthy"],Al={error:"Error",warning:"Warning",info:"Note",unjudged:"Not judged",healthy:"Healthy"};function Pl(t,n){let e={error:"in trouble",warning:n===1?"with a warning":"with warnings",info:n===1?"with a note":"with notes",unjudged:"could not be judged",healthy:"healthy"};return`${n.toLocaleString("en-US")} ${e[t]}`}var Cl={loss:"Losses",score:"Scores",reward:"Rewards",learning_rate:"Learning rate",gradient_norm:"Gradient norms",time:"Times",counter:"Counters",other:"Other"},Ll=Object.keys(Cl);function zl(t){return Cl[t]??t.replaceAll("_"," ")}function vt(t){let n=t.replace(/(?<!^non)-/g," ");return n.charAt(0).toUpperCase()+n.slice(1)}var Dl={runs:[],filter:"",statuses:[],quantity:""},Ui="p.diagnose.";function Es(t){let n=new Map;for(let i of t.replace(/^#/,"").split("&")){let o=i.indexOf("=");o>0&&n.set(Ol(i.slice(0,o)),Ol(i.slice(o+1)))}let e=i=>n.get(Ui+i)??"",r=n.get(`${Ui}run`),s=e("status").split(",");return{runs:r===void 0?Qc(e("compare")):[r],filter:e("filter"),statuses:br.filter(i=>s.includes(i)),quantity:e("quantity")}}function Fn(t){let n=[],[e]=t.runs;return t.runs.length===1&&e!==void 0&&n.push(["run",e]),t.runs.length>1&&n.push(["compare",JSON.stringify(t.runs)]),t.filter&&n.push(["filter",t.filter]),t.statuses.length&&n.push(["status",t.statuses.join(",")]),t.quantity&&t.runs.length>1&&n.push(["quantity",t.quantity]),["#diagnose",...n.map(([r,s])=>`${Ui}${r}=${encodeURIComponent(s)}`)].join("&")}function Ol(t){try{return decodeURIComponent(t)}catch{return t}}function Qc(t){try{let n=JSON.parse(t||"[]");return Array.isArray(n)?n.filter(e=>typeof e=="string"):[]}catch{return[]}}var Rs=class{constructor(n){this.source=n;this.known=new Map;this.queues=new Map;this.generation=-1}renew(n){n!==this.generation&&this.known.clear(),this.generation=n}load(n,e,r){let s=Math.min(2e3,Math.max(200,Math.ceil(r/200)*200));return Promise.all(e.map(i=>this.one(n,i,s)))}one(n,e,r){let s=JSON.stringify([n,e.member,e.tag,r]),i=this.known.get(s);if(i)return i;let o=new Promise((a,u)=>{this.enqueue(n,r,{key:s,ref:e,resolve:a,reject:u})});return this.known.set(s,o),o.catch(()=>{this.known.get(s)===o&&this.known.delete(s)}),o}enqueue(n,e,r){let s=JSON.stringify([n,e]),i=this.queues.get(s);if(i){i.push(r);return}this.queues.set(s,[r]),setTimeout(()=>{let o=this.queues.get(s)??[];this.queues.delete(s);for(let a=0;a<o.length;a+=24)this.send(n,e,o.slice(a,a+24))})}async send(n,e,r){try{let{series:s}=await this.source.curves(n,r.map(({ref:i})=>i),e);for(let{ref:i,resolve:o,reject:a}of r){let u=s.find(p=>p.member===i.member&&p.tag===i.tag);u?o(u):a(new Error(`The server sent no curve for ${i.tag}.`))}}catch(s){for(let{reject:i}of r)i(s)}}};var Zc=1500,Xc=15e3,ep=5e3,Ms=class{constructor(n,e){this.owner=n;this.source=e;this.status=null;this.rows=null;this.rules=null;this.error=null;this.known=new Map;this.generation=-1;this.wanted=[];this.asking=!1;this.again=null;this.store=new Rs(e),n.addController(this)}hostConnected(){El(()=>{this.ask(!0)});for(let[n,e]of[[window,"resize"],[document,"visibilitychange"]])n.addEventListener(e,()=>{!Di()&&this.timer===void 0&&this.ask()});this.ask()}hostDisconnected(){clearTimeout(this.timer)}want(n){this.wanted=n;for(let e of n)this.known.get(e)?.detail?.generation!==this.generation&&this.fetchRun(e)}async ask(n=!1){if(clearTimeout(this.timer),this.timer=void 0,Di())return;if(this.asking){this.again={reload:n||(this.again?.reload??!1)};return}this.asking=!0;try{let i=await this.source.status(n);this.status=i,this.error=null,this.owner.requestUpdate(),(i.generation!==this.generation||this.rows===null)&&await this.refresh(),this.rules??=await this.source.rules()}catch(i){gr(i)||(this.error=i.message)}finally{this.asking=!1,this.owner.requestUpdate()}let{again:e,status:r}=this;if(this.again=null,e){this.ask(e.reload);return}let s=r?.phase==="reading"||r?.looking;this.timer=setTimeout(()=>{this.ask()},this.error?ep:s?Zc:Xc)}async refresh(){let{generation:n,runs:e}=await this.source.runs();this.generation=n,this.rows=e,this.store.renew(n),this.owner.requestUpdate(),this.want(this.wanted)}async fetchRun(n){try{let e=await this.source.run(n);this.known.set(n,{detail:e,error:null})}catch(e){if(gr(e))return;this.known.set(n,{detail:null,error:e.message})}this.owner.requestUpdate()}};var tp={page:"#f5f5f5",surface:"#ffffff",raised:"#fafafa",hover:"#f4f6f8",border:"#ebebeb","border-strong":"#c4c7cb",text:"#212121","text-2":"#5a5f66",grid:"#eeeeee",link:"#0b63c5",accent:"#f57c00",focus:"#1a73e8",error:"#c4122f",warning:"#a85b00",info:"#1967d2",unjudged:"#5a5f66",healthy:"#137333","error-bg":"#fce8e6","warning-bg":"#fef3e0","info-bg":"#e8f0fe","unjudged-bg":"#eff0f1","healthy-bg":"#e6f4ea",train:"#0077bb",validation:"#e8590c",test:"#7b3fb5",none:"#4a5560",code:"#eef0f3"},np={page:"#262626",surface:"#303030",raised:"#363636",hover:"#3a3a3a",border:"#484848","border-strong":"#6b6b6b",text:"#f1f1f1","text-2":"#b8bcc2",grid:"#404040",link:"#8ab4f8",accent:"#ff9800",focus:"#8ab4f8",error:"#ff8595",warning:"#ffd54f",info:"#9cc2ff",unjudged:"#b8bcc2",healthy:"#8bd6a0","error-bg":"#4d2a31","warning-bg":"#463d20","info-bg":"#2b3a52","unjudged-bg":"#404143","healthy-bg":"#293f30",train:"#4cb8f0",validation:"#ffa05c",test:"#cfa2f5",none:"#c3cad1",code:"#3c3e41"};function Wi(t){return t?np:tp}function Ht(t,n){let e=Math.round(n*255).toString(16).padStart(2,"0");return t+e}function As(t){let{style:n}=document.documentElement,e=Wi(t);for(let[r,s]of Object.entries(e))n.setProperty(`--td-${r}`,s);n.colorScheme=t?"dark":"light",n.background=e.page,n.minHeight="100%"}var yr='Roboto, "Helvetica Neue", "Segoe UI", Arial, sans-serif',De=me`
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
`;var Nl=me`
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
`;var Hl={keras:"Keras",pytorch:"PyTorch"},Ii="framework",ji="td-framework",vn=class extends ye{constructor(){super(...arguments);this.code={};this.framework=Ts.get(Ii)??"keras";this.copied="";this.follow=()=>{this.framework=Ts.get(Ii)??this.framework}}connectedCallback(){super.connectedCallback(),document.addEventListener(ji,this.follow)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(ji,this.follow)}choose(e){this.framework=e,Ts.set(Ii,e),document.dispatchEvent(new Event(ji))}async copy(e){this.copied=await Bi(e)?"Copied":"Select it and press Ctrl+C",setTimeout(()=>this.copied="",2e3)}onKey(e,r,s){let i={ArrowRight:1,ArrowLeft:-1}[e.key];if(i===void 0)return;let o=r[(s+i+r.length)%r.length];o!==void 0&&this.choose(o),this.updateComplete.then(()=>this.renderRoot.querySelector('[aria-selected="true"]')?.focus())}render(){let e=Object.keys(this.code),r=e.includes(this.framework)?this.framework:e[0]??"",s=(this.code[r]??"").replace(/^\n+|\s+$/g,"");return y`<div class="bar">
        <div role="tablist" aria-label="Framework">
          ${e.map((i,o)=>y`<button
                role="tab"
                aria-selected=${i===r}
                tabindex=${i===r?0:-1}
                @click=${()=>this.choose(i)}
                @keydown=${a=>this.onKey(a,e,o)}
              >
                ${Hl[i]??i}
              </button>`)}
        </div>
        <button class="copy" @click=${()=>{this.copy(s)}}>
          <span aria-live="polite">${this.copied||"Copy"}</span>
        </button>
      </div>
      <pre tabindex="0" aria-label="Code for ${Hl[r]??r}">${s}</pre>`}};vn.styles=[De,me`
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
    `],E([U({attribute:!1})],vn.prototype,"code",2),E([de()],vn.prototype,"framework",2),E([de()],vn.prototype,"copied",2),vn=E([Oe("td-code")],vn);async function Bi(t){try{return await navigator.clipboard.writeText(t),!0}catch{let n=document.createElement("textarea");n.value=t,n.style.position="fixed",n.style.opacity="0",document.body.append(n),n.select();let e=document.execCommand("copy");return n.remove(),e}}var Vl={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Fl=t=>(...n)=>({_$litDirective$:t,values:n}),Ps=class{constructor(n){}get _$AU(){return this._$AM._$AU}_$AT(n,e,r){this._$Ct=n,this._$AM=e,this._$Ci=r}_$AS(n,e){return this.update(n,e)}update(n,e){return this.render(...e)}};var{I:rp}=Sl,ql=t=>t;var Ul=()=>document.createComment(""),xr=(t,n,e)=>{let r=t._$AA.parentNode,s=n===void 0?t._$AB:n._$AA;if(e===void 0){let i=r.insertBefore(Ul(),s),o=r.insertBefore(Ul(),s);e=new rp(i,o,t,t.options)}else{let i=e._$AB.nextSibling,o=e._$AM,a=o!==t;if(a){let u;e._$AQ?.(t),e._$AM=t,e._$AP!==void 0&&(u=t._$AU)!==o._$AU&&e._$AP(u)}if(i!==s||a){let u=e._$AA;for(;u!==i;){let p=ql(u).nextSibling;ql(r).insertBefore(u,s),u=p}}}return e},bn=(t,n,e=t)=>(t._$AI(n,e),t),sp={},Wl=(t,n=sp)=>t._$AH=n,Il=t=>t._$AH,Cs=t=>{t._$AR(),t._$AA.remove()};var jl=(t,n,e)=>{let r=new Map;for(let s=n;s<=e;s++)r.set(t[s],s);return r},yn=Fl(class extends Ps{constructor(t){if(super(t),t.type!==Vl.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,n,e){let r;e===void 0?e=n:n!==void 0&&(r=n);let s=[],i=[],o=0;for(let a of t)s[o]=r?r(a,o):o,i[o]=e(a,o),o++;return{values:i,keys:s}}render(t,n,e){return this.dt(t,n,e).values}update(t,[n,e,r]){let s=Il(t),{values:i,keys:o}=this.dt(n,e,r);if(!Array.isArray(s))return this.ut=o,i;let a=this.ut??=[],u=[],p,g,f=0,m=s.length-1,x=0,w=i.length-1;for(;f<=m&&x<=w;)if(s[f]===null)f++;else if(s[m]===null)m--;else if(a[f]===o[x])u[x]=bn(s[f],i[x]),f++,x++;else if(a[m]===o[w])u[w]=bn(s[m],i[w]),m--,w--;else if(a[f]===o[w])u[w]=bn(s[f],i[w]),xr(t,u[w+1],s[f]),f++,w--;else if(a[m]===o[x])u[x]=bn(s[m],i[x]),xr(t,s[f],s[m]),m--,x++;else if(p===void 0&&(p=jl(o,x,w),g=jl(a,f,m)),p.has(a[f]))if(p.has(a[m])){let _=g.get(o[x]),R=_!==void 0?s[_]:null;if(R===null){let P=xr(t,s[f]);bn(P,i[x]),u[x]=P}else u[x]=bn(R,i[x]),xr(t,s[f],R),s[_]=null;x++}else Cs(s[m]),m--;else Cs(s[f]),f++;for(;x<=w;){let _=xr(t,u[w+1]);bn(_,i[x]),u[x++]=_}for(;f<=m;){let _=s[f++];_!==null&&Cs(_)}return this.ut=o,Wl(t,u),ln}});function Ls(t){let n=ip(t.map(r=>r.steps)),e=t.map(r=>op(r,n));return{x:n,columns:e,isolated:e.map(lp)}}function ip(t){let[n]=t;return t.length===1&&n?n.slice():[...new Set(t.flat())].sort((e,r)=>e-r)}function op(t,n){let e=new Array(n.length).fill(void 0),r=0;t.steps.forEach((s,i)=>{for(;r<n.length&&(n[r]??1/0)<s;)r+=1;let o=t.values[i];e[r]=o!=null&&Number.isFinite(o)?o:null});for(let s=0;s<e.length;s+=1)e[s]===void 0&&e[s-1]===null&&(e[s]=null);for(let s=e.length-2;s>=0;s-=1)e[s]===void 0&&e[s+1]===null&&(e[s]=null);return e}function lp(t){let n=[],e=null,r=-1;return t.forEach((s,i)=>{s!==void 0&&(r>=0&&s===null&&n.push(r),r=s!==null&&e===null?i:-1,e=s)}),r>=0&&n.push(r),n}function Bl(t,n,e,r){let s=t.steps.findIndex(p=>p>=e),i=s<0?t.steps.length:s,o=t.steps.findIndex(p=>p>r),a=o<0?t.steps.length:o,u=(p,g)=>[...p.slice(0,i),...g,...p.slice(a)];return{...t,thinned:t.thinned,steps:u(t.steps,n.steps),values:u(t.values,n.values),wall_times:u(t.wall_times,n.wall_times)}}function Jt(t,n=-1/0,e=1/0){let r=1/0,s=-1/0;for(let{steps:i,values:o}of t)i.forEach((a,u)=>{let p=o[u];a<n||a>e||typeof p!="number"||!Number.isFinite(p)||(p<r&&(r=p),p>s&&(s=p))});return r<=s?[r,s]:null}var ap=1,up=3,cp=4;function Kl(t,n,e,r){let s=()=>{let u=Jt(t.curves,...r())??Jt(t.curves),p=t.yRange??(u&&dp(u,e));return p?fp(p,t.log):[0,1]},i=t.yRange??Jt(t.curves),o=i!==null&&i[0]<=0,a={range:s,distr:ap};return t.log&&(a.distr=o?cp:up,o&&(a.asinh=hp(t,Math.max(...i.map(Math.abs))))),{x:{time:!1,range:(u,p,g)=>n.x.length&&p!==g?[p,g]:[r()[0],r()[1]]},y:a}}var pp=1e3;function zs(t){let n=t.flatMap(({values:r})=>r).filter(r=>r!==null&&r!==0).map(Math.abs).sort((r,s)=>r-s),e=n[Math.floor(n.length/2)];return e!==void 0&&(n.at(-1)??0)>pp*e}function dp(t,n){let[e,r]=t,s=(r-e||Math.abs(r)*.1||1)*.75,i=n.filter(o=>o>=e-s&&o<=r+s);return[Math.min(e,...i),Math.max(r,...i)]}function fp([t,n],e){if(e&&t>0){let s=t===n?2:(n/t)**.06;return[t/s,n*s]}let r=t===n?Math.abs(n)*.1||1:(n-t)*.08;return[t-r,n+r]}function hp(t,n){let e=n*1e-6||1;if(t.yRange)return e;let r=t.curves.flatMap(({values:s})=>s.map(i=>Math.abs(i??0)));return Math.max(e,Math.min(...r.filter(s=>s>0)))}function xn({member:t,tag:n}){return JSON.stringify([t,n])}var mp=["loss","score","reward"];function Os(t){let n=new Map(t.series.map(a=>[xn(a),a])),e=new Set,r=[];for(let a of t.series){let u=a.partner&&n.get(xn(a.partner));if(!u||e.has(xn(a))||e.has(xn(u)))continue;let p=a.split==="validation"?[u,a]:[a,u];p.forEach(g=>e.add(xn(g))),r.push(Ki(p,vp(a.tag,u.tag)))}if(!r.length)for(let a of t.series)!a.principal||!mp.includes(a.role)||(e.add(xn(a)),r.push(Ki([a],a.tag)));let s=t.series.filter(a=>!e.has(xn(a))),o=[...new Set([...Ll,...s.map(({role:a})=>a)])].map(a=>({role:a,panels:s.filter(u=>u.role===a).map(u=>Ki([u],u.tag))})).filter(({panels:a})=>a.length>0);return{lead:r,groups:o}}var gp=4;function Yl({lead:t,groups:n},e){if(!e)return{lead:t,groups:n};let r=o=>e.evidence.some(a=>qn(a,o.series)),s=t.filter(r),i=n.flatMap(({panels:o})=>o.filter(r)).slice(0,gp);return{lead:[...s,...i,...t.filter(o=>!s.includes(o))],groups:n.map(({role:o,panels:a})=>({role:o,panels:a.filter(u=>!i.includes(u))})).filter(({panels:o})=>o.length>0)}}function Ki(t,n){return{key:t.map(xn).join(" "),title:n,role:t[0]?.role??"other",series:t}}function vp(t,n){if(t===n)return t;let e=new Set(n.toLowerCase().split(/[/_.\-\s]+/)),r="",s=t.split(/([/_.\-\s]+)/);for(let i=0;i<s.length;i+=2){let o=s[i]??"";o&&e.has(o.toLowerCase())&&(r+=(r&&(s[i-1]??""))+o)}return r||t}function wr(t){return JSON.stringify([t.rule,t.tags,t.evidence.length])}function Gi(t,n){return`${wr(t)}#${n}`}function Ds(t){return t.flatMap(n=>n.evidence.map((e,r)=>({id:Gi(n,r),finding:n,evidence:e})))}function qn(t,n){return"tag"in t&&n.some(e=>e.tag===t.tag&&e.member===t.member)}function Qt(t){return t.suppressed===null&&t.superseded_by===null}function Jl(t){let n=u=>u.suppressed!==null&&u.superseded_by===null,e=t.filter(n),r=t.filter(u=>!n(u)),s=new Set(r.filter(Qt).map(u=>u.rule)),i=r.filter(({superseded_by:u})=>u!==null&&s.has(Gl(u,r))),o=new Set;return{main:r.filter(u=>!i.includes(u)).map(u=>{let p=!o.has(u.rule);o.add(u.rule);let g=i.filter(f=>Gl(f.superseded_by??"",r)===u.rule);return{finding:u,explains:p?g:[]}}),suppressed:e}}function Gl(t,n){let e=new Set,r=t;for(;!e.has(r);){e.add(r);let s=n.filter(o=>o.rule===r),i=s.length&&!s.some(Qt)?s[0]?.superseded_by:null;if(!i)break;r=i}return r}var bp={loss:"Main loss",score:"Main score",reward:"Main reward"};function Ql(t){let n=t.map(s=>{let{lead:i,groups:o}=Os(s);return{run:s.name,all:[...i,...o.flatMap(a=>a.panels)]}}),e=[];for(let[s,i]of Object.entries(bp)){let o=new Map;for(let{run:a,all:u}of n){let p=u.filter(f=>f.role===s),g=p.find(f=>f.series.some(m=>m.principal))??p[0];g&&o.set(a,g)}if(o.size){let a=[...new Set([...o.values()].map(u=>u.title))];e.push({key:`main:${s}`,label:a.length===1?`${i} (${a.join("")})`:i,panels:o})}}let r=new Map;for(let{run:s,all:i}of n)for(let o of i){let a=o.title,u=r.get(a)??new Map;u.has(s)||u.set(s,o),r.set(a,u)}for(let[s,i]of r){let o=e.some(a=>yp(a.panels,i));i.size>=Math.min(2,t.length)&&!o&&e.push({key:`tag:${s}`,label:s,panels:i})}return e}function yp(t,n){return t.size===n.size&&[...t].every(([e,r])=>n.get(e)?.key===r.key)}var xp="uplot",wp="u-hz",$p="u-vt",Sp="u-title",kp="u-wrap",_p="u-under",Tp="u-over",Ep="u-axis",In="u-off",Rp="u-select",Mp="u-cursor-x",Ap="u-cursor-y",Pp="u-cursor-pt",Cp="u-legend",Lp="u-live",zp="u-inline",Op="u-series",Dp="u-marker",Zl="u-label",Np="u-value",Yr="width",Jr="height";var Xl="bottom",$r="left",Yi="right",fo="#000",ea=fo+"0",Ji="mousemove",ta="mousedown",Qi="mouseup",na="mouseenter",ra="mouseleave",sa="dblclick",Hp="resize",Vp="scroll",ia="change",qs="dppxchange",ho="--",Mr=typeof window<"u",no=Mr?document:null,kr=Mr?window:null,Fp=Mr?navigator:null,ue,Ns;function ro(){let t=devicePixelRatio;ue!=t&&(ue=t,Ns&&io(ia,Ns,ro),Ns=matchMedia(`(min-resolution: ${ue-.001}dppx) and (max-resolution: ${ue+.001}dppx)`),jn(ia,Ns,ro),kr.dispatchEvent(new CustomEvent(qs)))}function bt(t,n){if(n!=null){let e=t.classList;!e.contains(n)&&e.add(n)}}function so(t,n){let e=t.classList;e.contains(n)&&e.remove(n)}function ke(t,n,e){t.style[n]=e+"px"}function Vt(t,n,e,r){let s=no.createElement(t);return n!=null&&bt(s,n),e?.insertBefore(s,r),s}function Et(t,n){return Vt("div",t,n)}var oa=new WeakMap;function Zt(t,n,e,r,s){let i="translate("+n+"px,"+e+"px)",o=oa.get(t);i!=o&&(t.style.transform=i,oa.set(t,i),n<0||e<0||n>r||e>s?bt(t,In):so(t,In))}var la=new WeakMap;function aa(t,n,e){let r=n+e,s=la.get(t);r!=s&&(la.set(t,r),t.style.background=n,t.style.borderColor=e)}var ua=new WeakMap;function ca(t,n,e,r){let s=n+""+e,i=ua.get(t);s!=i&&(ua.set(t,s),t.style.height=e+"px",t.style.width=n+"px",t.style.marginLeft=r?-n/2+"px":0,t.style.marginTop=r?-e/2+"px":0)}var mo={passive:!0},qp={...mo,capture:!0};function jn(t,n,e,r){n.addEventListener(t,e,r?qp:mo)}function io(t,n,e,r){n.removeEventListener(t,e,mo)}Mr&&ro();function Ft(t,n,e,r){let s;e=e||0,r=r||n.length-1;let i=r<=2147483647;for(;r-e>1;)s=i?e+r>>1:yt((e+r)/2),n[s]<t?e=s:r=s;return t-n[e]<=n[r]-t?e:r}function Ha(t){return(e,r,s)=>{let i=-1,o=-1;for(let a=r;a<=s;a++)if(t(e[a])){i=a;break}for(let a=s;a>=r;a--)if(t(e[a])){o=a;break}return[i,o]}}var Va=t=>t!=null,Fa=t=>t!=null&&t>0,Is=Ha(Va),Up=Ha(Fa);function Wp(t,n,e,r=0,s=!1){let i=s?Up:Is,o=s?Fa:Va;[n,e]=i(t,n,e);let a=t[n],u=t[n];if(n>-1)if(r==1)a=t[n],u=t[e];else if(r==-1)a=t[e],u=t[n];else for(let p=n;p<=e;p++){let g=t[p];o(g)&&(g<a?a=g:g>u&&(u=g))}return[a??ge,u??-ge]}function js(t,n,e,r){let s=fa(t),i=fa(n);t==n&&(s==-1?(t*=e,n/=e):(t/=e,n*=e));let o=e==10?an:qa,a=s==1?yt:Rt,u=i==1?Rt:yt,p=a(o(qe(t))),g=u(o(qe(n))),f=_r(e,p),m=_r(e,g);return e==10&&(p<0&&(f=ve(f,-p)),g<0&&(m=ve(m,-g))),r||e==2?(t=f*s,n=m*i):(t=ja(t,f),n=Bs(n,m)),[t,n]}function go(t,n,e,r){let s=js(t,n,e,r);return t==0&&(s[0]=0),n==0&&(s[1]=0),s}var vo=.1,pa={mode:3,pad:vo},Zr={pad:0,soft:null,mode:0},Ip={min:Zr,max:Zr};function Us(t,n,e,r){return Ks(e)?da(t,n,e):(Zr.pad=e,Zr.soft=r?0:null,Zr.mode=r?3:0,da(t,n,Ip))}function le(t,n){return t??n}function jp(t,n,e){for(n=le(n,0),e=le(e,t.length-1);n<=e;){if(t[n]!=null)return!0;n++}return!1}function da(t,n,e){let r=e.min,s=e.max,i=le(r.pad,0),o=le(s.pad,0),a=le(r.hard,-ge),u=le(s.hard,ge),p=le(r.soft,ge),g=le(s.soft,-ge),f=le(r.mode,0),m=le(s.mode,0),x=n-t,w=an(x),_=ot(qe(t),qe(n)),R=an(_),P=qe(R-w);(x<1e-24||P>10)&&(x=0,(t==0||n==0)&&(x=1e-24,f==2&&p!=ge&&(i=0),m==2&&g!=-ge&&(o=0)));let S=x||_||1e3,H=an(S),M=_r(10,yt(H)),J=S*(x==0?t==0?.1:1:i),D=ve(ja(t-J,M/10),24),G=t>=p&&(f==1||f==3&&D<=p||f==2&&D>=p)?p:ge,Q=ot(a,D<G&&t>=G?G:qt(G,D)),ne=S*(x==0?n==0?.1:1:o),Y=ve(Bs(n+ne,M/10),24),A=n<=g&&(m==1||m==3&&Y>=g||m==2&&Y<=g)?g:-ge,X=qt(u,Y>A&&n<=A?A:ot(A,Y));return Q==X&&Q==0&&(X=100),[Q,X]}var Bp=new Intl.NumberFormat(Mr?Fp.language:"en-US"),bo=t=>Bp.format(t),xt=Math,Fs=xt.PI,qe=xt.abs,yt=xt.floor,Fe=xt.round,Rt=xt.ceil,qt=xt.min,ot=xt.max,_r=xt.pow,fa=xt.sign,an=xt.log10,qa=xt.log2,Kp=(t,n=1)=>xt.sinh(t)*n,Zi=(t,n=1)=>xt.asinh(t/n),ge=1/0;function ha(t){return(an((t^t>>31)-(t>>31))|0)+1}function oo(t,n,e){return qt(ot(t,n),e)}function Ua(t){return typeof t=="function"}function re(t){return Ua(t)?t:()=>t}var Gp=()=>{},Wa=t=>t,Ia=(t,n)=>n,Yp=t=>null,ma=t=>!0,ga=(t,n)=>t==n,Jp=/\.\d*?(?=9{6,}|0{6,})/gm,Bn=t=>{if(Ka(t)||$n.has(t))return t;let n=`${t}`,e=n.match(Jp);if(e==null)return t;let r=e[0].length-1;if(n.indexOf("e-")!=-1){let[s,i]=n.split("e");return+`${Bn(s)}e${i}`}return ve(t,r)};function Un(t,n){return Bn(ve(Bn(t/n))*n)}function Bs(t,n){return Bn(Rt(Bn(t/n))*n)}function ja(t,n){return Bn(yt(Bn(t/n))*n)}function ve(t,n=0){if(Ka(t))return t;let e=10**n,r=t*e*(1+Number.EPSILON);return Fe(r)/e}var $n=new Map;function Ba(t){return((""+t).split(".")[1]||"").length}function es(t,n,e,r){let s=[],i=r.map(Ba);for(let o=n;o<e;o++){let a=qe(o),u=ve(_r(t,o),a);for(let p=0;p<r.length;p++){let g=t==10?+`${r[p]}e${o}`:r[p]*u,f=(o>=0?0:a)+(o>=i[p]?0:i[p]),m=t==10?g:ve(g,f);s.push(m),$n.set(m,f)}}return s}var Xr={},yo=[],Tr=[null,null],wn=Array.isArray,Ka=Number.isInteger,Qp=t=>t===void 0;function va(t){return typeof t=="string"}function Ks(t){let n=!1;if(t!=null){let e=t.constructor;n=e==null||e==Object}return n}function Zp(t){return t!=null&&typeof t=="object"}var Xp=Object.getPrototypeOf(Uint8Array),Ga="__proto__";function Er(t,n=Ks){let e;if(wn(t)){let r=t.find(s=>s!=null);if(wn(r)||n(r)){e=Array(t.length);for(let s=0;s<t.length;s++)e[s]=Er(t[s],n)}else e=t.slice()}else if(t instanceof Xp)e=t.slice();else if(n(t)){e={};for(let r in t)r!=Ga&&(e[r]=Er(t[r],n))}else e=t;return e}function Ne(t){let n=arguments;for(let e=1;e<n.length;e++){let r=n[e];for(let s in r)s!=Ga&&(Ks(t[s])?Ne(t[s],Er(r[s])):t[s]=Er(r[s]))}return t}var ed=0,td=1,nd=2;function rd(t,n,e){for(let r=0,s,i=-1;r<n.length;r++){let o=n[r];if(o>i){for(s=o-1;s>=0&&t[s]==null;)t[s--]=null;for(s=o+1;s<e&&t[s]==null;)t[i=s++]=null}}}function sd(t,n){if(ld(t)){let o=t[0].slice();for(let a=1;a<t.length;a++)o.push(...t[a].slice(1));return ad(o[0])||(o=od(o)),o}let e=new Set;for(let o=0;o<t.length;o++){let u=t[o][0],p=u.length;for(let g=0;g<p;g++)e.add(u[g])}let r=[Array.from(e).sort((o,a)=>o-a)],s=r[0].length,i=new Map;for(let o=0;o<s;o++)i.set(r[0][o],o);for(let o=0;o<t.length;o++){let a=t[o],u=a[0];for(let p=1;p<a.length;p++){let g=a[p],f=Array(s).fill(void 0),m=n?n[o][p]:td,x=[];for(let w=0;w<g.length;w++){let _=g[w],R=i.get(u[w]);_===null?m!=ed&&(f[R]=_,m==nd&&x.push(R)):f[R]=_}rd(f,x,s),r.push(f)}}return r}var id=typeof queueMicrotask>"u"?t=>Promise.resolve().then(t):queueMicrotask;function od(t){let n=t[0],e=n.length,r=Array(e);for(let i=0;i<r.length;i++)r[i]=i;r.sort((i,o)=>n[i]-n[o]);let s=[];for(let i=0;i<t.length;i++){let o=t[i],a=Array(e);for(let u=0;u<e;u++)a[u]=o[r[u]];s.push(a)}return s}function ld(t){let n=t[0][0],e=n.length;for(let r=1;r<t.length;r++){let s=t[r][0];if(s.length!=e)return!1;if(s!=n){for(let i=0;i<e;i++)if(s[i]!=n[i])return!1}}return!0}function ad(t,n=100){let e=t.length;if(e<=1)return!0;let r=0,s=e-1;for(;r<=s&&t[r]==null;)r++;for(;s>=r&&t[s]==null;)s--;if(s<=r)return!0;let i=ot(1,yt((s-r+1)/n));for(let o=t[r],a=r+i;a<=s;a+=i){let u=t[a];if(u!=null){if(u<=o)return!1;o=u}}return!0}var Ya=["January","February","March","April","May","June","July","August","September","October","November","December"],Ja=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Qa(t){return t.slice(0,3)}var ud=Ja.map(Qa),cd=Ya.map(Qa),pd={MMMM:Ya,MMM:cd,WWWW:Ja,WWW:ud};function Gr(t){return(t<10?"0":"")+t}function dd(t){return(t<10?"00":t<100?"0":"")+t}var fd={YYYY:t=>t.getFullYear(),YY:t=>(t.getFullYear()+"").slice(2),MMMM:(t,n)=>n.MMMM[t.getMonth()],MMM:(t,n)=>n.MMM[t.getMonth()],MM:t=>Gr(t.getMonth()+1),M:t=>t.getMonth()+1,DD:t=>Gr(t.getDate()),D:t=>t.getDate(),WWWW:(t,n)=>n.WWWW[t.getDay()],WWW:(t,n)=>n.WWW[t.getDay()],HH:t=>Gr(t.getHours()),H:t=>t.getHours(),h:t=>{let n=t.getHours();return n==0?12:n>12?n-12:n},AA:t=>t.getHours()>=12?"PM":"AM",aa:t=>t.getHours()>=12?"pm":"am",a:t=>t.getHours()>=12?"p":"a",mm:t=>Gr(t.getMinutes()),m:t=>t.getMinutes(),ss:t=>Gr(t.getSeconds()),s:t=>t.getSeconds(),fff:t=>dd(t.getMilliseconds())};function xo(t,n){n=n||pd;let e=[],r=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=r.exec(t);)e.push(s[0][0]=="{"?fd[s[1]]:s[0]);return i=>{let o="";for(let a=0;a<e.length;a++)o+=typeof e[a]=="string"?e[a]:e[a](i,n);return o}}var hd=new Intl.DateTimeFormat().resolvedOptions().timeZone;function md(t,n){let e;return n=="UTC"||n=="Etc/UTC"?e=new Date(+t+t.getTimezoneOffset()*6e4):n==hd?e=t:(e=new Date(t.toLocaleString("en-US",{timeZone:n})),e.setMilliseconds(t.getMilliseconds())),e}var Za=t=>t%1==0,Ws=[1,2,2.5,5],gd=es(10,-32,0,Ws),Xa=es(10,0,32,Ws),vd=Xa.filter(Za),Wn=gd.concat(Xa),wo=`
`,eu="{YYYY}",ba=wo+eu,tu="{M}/{D}",Qr=wo+tu,Hs=Qr+"/{YY}",nu="{aa}",bd="{h}:{mm}",Sr=bd+nu,ya=wo+Sr,xa=":{ss}",pe=null;function ru(t){let n=t*1e3,e=n*60,r=e*60,s=r*24,i=s*30,o=s*365,u=(t==1?es(10,0,3,Ws).filter(Za):es(10,-3,0,Ws)).concat([n,n*5,n*10,n*15,n*30,e,e*5,e*10,e*15,e*30,r,r*2,r*3,r*4,r*6,r*8,r*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,i,i*2,i*3,i*4,i*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),p=[[o,eu,pe,pe,pe,pe,pe,pe,1],[s*28,"{MMM}",ba,pe,pe,pe,pe,pe,1],[s,tu,ba,pe,pe,pe,pe,pe,1],[r,"{h}"+nu,Hs,pe,Qr,pe,pe,pe,1],[e,Sr,Hs,pe,Qr,pe,pe,pe,1],[n,xa,Hs+" "+Sr,pe,Qr+" "+Sr,pe,ya,pe,1],[t,xa+".{fff}",Hs+" "+Sr,pe,Qr+" "+Sr,pe,ya,pe,1]];function g(f){return(m,x,w,_,R,P)=>{let S=[],H=R>=o,M=R>=i&&R<o,J=f(w),D=ve(J*t,3),G=Xi(J.getFullYear(),H?0:J.getMonth(),M||H?1:J.getDate()),Q=ve(G*t,3);if(M||H){let ne=M?R/i:0,Y=H?R/o:0,A=D==Q?D:ve(Xi(G.getFullYear()+Y,G.getMonth()+ne,1)*t,3),X=new Date(Fe(A/t)),V=X.getFullYear(),B=X.getMonth();for(let I=0;A<=_;I++){let se=Xi(V+Y*I,B+ne*I,1),W=se-f(ve(se*t,3));A=ve((+se+W)*t,3),A<=_&&S.push(A)}}else{let ne=R>=s?s:R,Y=yt(w)-yt(D),A=Q+Y+Bs(D-Q,ne);S.push(A);let X=f(A),V=X.getHours()+X.getMinutes()/e+X.getSeconds()/r,B=R/r,I=m.axes[x]._space,se=P/I;for(;A=ve(A+R,t==1?0:3),!(A>_);)if(B>1){let W=yt(ve(V+B,6))%24,ie=f(A).getHours()-W;ie>1&&(ie=-1),A-=ie*r,V=(V+B)%24;let fe=S[S.length-1];ve((A-fe)/R,3)*se>=.7&&S.push(A)}else S.push(A)}return S}}return[u,p,g]}var[yd,xd,wd]=ru(1),[$d,Sd,kd]=ru(.001);es(2,-53,53,[1]);function wa(t,n){return t.map(e=>e.map((r,s)=>s==0||s==8||r==null?r:n(s==1||e[8]==0?r:e[1]+r)))}function $a(t,n){return(e,r,s,i,o)=>{let a=n.find(w=>o>=w[0])||n[n.length-1],u,p,g,f,m,x;return r.map(w=>{let _=t(w),R=_.getFullYear(),P=_.getMonth(),S=_.getDate(),H=_.getHours(),M=_.getMinutes(),J=_.getSeconds(),D=R!=u&&a[2]||P!=p&&a[3]||S!=g&&a[4]||H!=f&&a[5]||M!=m&&a[6]||J!=x&&a[7]||a[1];return u=R,p=P,g=S,f=H,m=M,x=J,D(_)})}}function _d(t,n){let e=xo(n);return(r,s,i,o,a)=>s.map(u=>e(t(u)))}function Xi(t,n,e){return new Date(t,n,e)}function Sa(t,n){return n(t)}var Td="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function ka(t,n){return(e,r,s,i)=>i==null?ho:n(t(r))}function Ed(t,n){let e=t.series[n];return e.width?e.stroke(t,n):e.points.width?e.points.stroke(t,n):null}function Rd(t,n){return t.series[n].fill(t,n)}var Md={show:!0,live:!0,isolate:!1,mount:Gp,markers:{show:!0,width:2,stroke:Ed,fill:Rd,dash:"solid"},idx:null,idxs:null,values:[]};function Ad(t,n){let e=t.cursor.points,r=Et(),s=e.size(t,n);ke(r,Yr,s),ke(r,Jr,s);let i=s/-2;ke(r,"marginLeft",i),ke(r,"marginTop",i);let o=e.width(t,n,s);return o&&ke(r,"borderWidth",o),r}function Pd(t,n){let e=t.series[n].points;return e._fill||e._stroke}function Cd(t,n){let e=t.series[n].points;return e._stroke||e._fill}function Ld(t,n){return t.series[n].points.size}var eo=[0,0];function zd(t,n,e){return eo[0]=n,eo[1]=e,eo}function Vs(t,n,e,r=!0){return s=>{s.button==0&&(!r||s.target==n)&&e(s)}}function to(t,n,e,r=!0){return s=>{(!r||s.target==n)&&e(s)}}var Od={show:!0,x:!0,y:!0,lock:!1,move:zd,points:{one:!1,show:Ad,size:Ld,width:0,stroke:Cd,fill:Pd},bind:{mousedown:Vs,mouseup:Vs,click:Vs,dblclick:Vs,mousemove:to,mouseleave:to,mouseenter:to},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(t,n)=>{n.stopPropagation(),n.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(t,n,e,r,s)=>r-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},su={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},$o=Ne({},su,{filter:Ia}),iu=Ne({},$o,{size:10}),ou=Ne({},su,{show:!1}),So='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',lu="bold "+So,au=1.5,_a={show:!0,scale:"x",stroke:fo,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:lu,side:2,grid:$o,ticks:iu,border:ou,font:So,lineGap:au,rotate:0},Dd="Value",Nd="Time",Ta={show:!0,scale:"x",auto:!1,sorted:1,min:ge,max:-ge,idxs:[]};function Hd(t,n,e,r,s){return n.map(i=>i==null?"":bo(i))}function Vd(t,n,e,r,s,i,o){let a=[],u=$n.get(s)||0;e=o?e:ve(Bs(e,s),u);for(let p=e;p<=r;p=ve(p+s,u))a.push(Object.is(p,-0)?0:p);return a}function lo(t,n,e,r,s,i,o){let a=[],u=t.scales[t.axes[n].scale].log,p=u==10?an:qa,g=yt(p(e));s=_r(u,g),u==10&&(s=Wn[Ft(s,Wn)]);let f=e,m=s*u;u==10&&(m=Wn[Ft(m,Wn)]);do a.push(f),f=f+s,u==10&&!$n.has(f)&&(f=ve(f,$n.get(s))),f>=m&&(s=f,m=s*u,u==10&&(m=Wn[Ft(m,Wn)]));while(f<=r);return a}function Fd(t,n,e,r,s,i,o){let u=t.scales[t.axes[n].scale].asinh,p=r>u?lo(t,n,ot(u,e),r,s):[u],g=r>=0&&e<=0?[0]:[];return(e<-u?lo(t,n,ot(u,-r),-e,s):[u]).reverse().map(m=>-m).concat(g,p)}var uu=/./,qd=/[12357]/,Ud=/[125]/,Ea=/1/,ao=(t,n,e,r)=>t.map((s,i)=>n==4&&s==0||i%r==0&&e.test(s.toExponential()[s<0?1:0])?s:null);function Wd(t,n,e,r,s){let i=t.axes[e],o=i.scale,a=t.scales[o],u=t.valToPos,p=i._space,g=u(10,o),f=u(9,o)-g>=p?uu:u(7,o)-g>=p?qd:u(5,o)-g>=p?Ud:Ea;if(f==Ea){let m=qe(u(1,o)-g);if(m<p)return ao(n.slice().reverse(),a.distr,f,Rt(p/m)).reverse()}return ao(n,a.distr,f,1)}function Id(t,n,e,r,s){let i=t.axes[e],o=i.scale,a=i._space,u=t.valToPos,p=qe(u(1,o)-u(2,o));return p<a?ao(n.slice().reverse(),3,uu,Rt(a/p)).reverse():n}function jd(t,n,e,r){return r==null?ho:n==null?"":bo(n)}var Ra={show:!0,scale:"y",stroke:fo,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:lu,side:3,grid:$o,ticks:iu,border:ou,font:So,lineGap:au,rotate:0};function Bd(t,n){let e=3+(t||1)*2;return ve(e*n,3)}function Kd(t,n){let{scale:e,idxs:r}=t.series[0],s=t._data[0],i=t.valToPos(s[r[0]],e,!0),o=t.valToPos(s[r[1]],e,!0),a=qe(o-i),u=t.series[n],p=a/(u.points.space*ue);return r[1]-r[0]<=p}var Ma={scale:null,auto:!0,sorted:0,min:ge,max:-ge},cu=(t,n,e,r,s)=>s,Aa={show:!0,auto:!0,sorted:0,gaps:cu,alpha:1,facets:[Ne({},Ma,{scale:"x"}),Ne({},Ma,{scale:"y"})]},Pa={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:cu,alpha:1,points:{show:Kd,filter:null},values:null,min:ge,max:-ge,idxs:[],path:null,clip:null};function Gd(t,n,e,r,s){return e/10}var pu={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Yd=Ne({},pu,{time:!1,ori:1}),Ca={};function du(t,n){let e=Ca[t];return e||(e={key:t,plots:[],sub(r){e.plots.push(r)},unsub(r){e.plots=e.plots.filter(s=>s!=r)},pub(r,s,i,o,a,u,p){for(let g=0;g<e.plots.length;g++)e.plots[g]!=s&&e.plots[g].pub(r,s,i,o,a,u,p)}},t!=null&&(Ca[t]=e)),e}var Rr=1,uo=2;function Kn(t,n,e){let r=t.mode,s=t.series[n],i=r==2?t._data[n]:t._data,o=t.scales,a=t.bbox,u=i[0],p=r==2?i[1]:i[n],g=r==2?o[s.facets[0].scale]:o[t.series[0].scale],f=r==2?o[s.facets[1].scale]:o[s.scale],m=a.left,x=a.top,w=a.width,_=a.height,R=t.valToPosH,P=t.valToPosV;return g.ori==0?e(s,u,p,g,f,R,P,m,x,w,_,Ys,Ar,Qs,hu,gu):e(s,u,p,g,f,P,R,x,m,_,w,Js,Pr,To,mu,vu)}function ko(t,n){let e=0,r=0,s=le(t.bands,yo);for(let i=0;i<s.length;i++){let o=s[i];o.series[0]==n?e=o.dir:o.series[1]==n&&(o.dir==1?r|=1:r|=2)}return[e,r==1?-1:r==2?1:r==3?2:0]}function Jd(t,n,e,r,s){let i=t.mode,o=t.series[n],a=i==2?o.facets[1].scale:o.scale,u=t.scales[a];return s==-1?u.min:s==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function un(t,n,e,r,s,i){return Kn(t,n,(o,a,u,p,g,f,m,x,w,_,R)=>{let P=o.pxRound,S=p.dir*(p.ori==0?1:-1),H=p.ori==0?Ar:Pr,M,J;S==1?(M=e,J=r):(M=r,J=e);let D=P(f(a[M],p,_,x)),G=P(m(u[M],g,R,w)),Q=P(f(a[J],p,_,x)),ne=P(m(i==1?g.max:g.min,g,R,w)),Y=new Path2D(s);return H(Y,Q,ne),H(Y,D,ne),H(Y,D,G),Y})}function Gs(t,n,e,r,s,i){let o=null;if(t.length>0){o=new Path2D;let a=n==0?Qs:To,u=e;for(let f=0;f<t.length;f++){let m=t[f];if(m[1]>m[0]){let x=m[0]-u;x>0&&a(o,u,r,x,r+i),u=m[1]}}let p=e+s-u,g=10;p>0&&a(o,u,r-g/2,p,r+i+g)}return o}function Qd(t,n,e){let r=t[t.length-1];r&&r[0]==n?r[1]=e:t.push([n,e])}function _o(t,n,e,r,s,i,o){let a=[],u=t.length;for(let p=s==1?e:r;p>=e&&p<=r;p+=s)if(n[p]===null){let f=p,m=p;if(s==1)for(;++p<=r&&n[p]===null;)m=p;else for(;--p>=e&&n[p]===null;)m=p;let x=i(t[f]),w=m==f?x:i(t[m]),_=f-s;x=o<=0&&_>=0&&_<u?i(t[_]):x;let P=m+s;w=o>=0&&P>=0&&P<u?i(t[P]):w,w>=x&&a.push([x,w])}return a}function La(t){return t==0?Wa:t==1?Fe:n=>Un(n,t)}function fu(t){let n=t==0?Ys:Js,e=t==0?(s,i,o,a,u,p)=>{s.arcTo(i,o,a,u,p)}:(s,i,o,a,u,p)=>{s.arcTo(o,i,u,a,p)},r=t==0?(s,i,o,a,u)=>{s.rect(i,o,a,u)}:(s,i,o,a,u)=>{s.rect(o,i,u,a)};return(s,i,o,a,u,p=0,g=0)=>{p==0&&g==0?r(s,i,o,a,u):(p=qt(p,a/2,u/2),g=qt(g,a/2,u/2),n(s,i+p,o),e(s,i+a,o,i+a,o+u,p),e(s,i+a,o+u,i,o+u,g),e(s,i,o+u,i,o,g),e(s,i,o,i+a,o,p),s.closePath())}}var Ys=(t,n,e)=>{t.moveTo(n,e)},Js=(t,n,e)=>{t.moveTo(e,n)},Ar=(t,n,e)=>{t.lineTo(n,e)},Pr=(t,n,e)=>{t.lineTo(e,n)},Qs=fu(0),To=fu(1),hu=(t,n,e,r,s,i)=>{t.arc(n,e,r,s,i)},mu=(t,n,e,r,s,i)=>{t.arc(e,n,r,s,i)},gu=(t,n,e,r,s,i,o)=>{t.bezierCurveTo(n,e,r,s,i,o)},vu=(t,n,e,r,s,i,o)=>{t.bezierCurveTo(e,n,s,r,o,i)};function bu(t){return(n,e,r,s,i)=>Kn(n,e,(o,a,u,p,g,f,m,x,w,_,R)=>{let{pxRound:P,points:S}=o,H,M;p.ori==0?(H=Ys,M=hu):(H=Js,M=mu);let J=ve(S.width*ue,3),D=(S.size-S.width)/2*ue,G=ve(D*2,3),Q=new Path2D,ne=new Path2D,{left:Y,top:A,width:X,height:V}=n.bbox;Qs(ne,Y-G,A-G,X+G*2,V+G*2);let B=I=>{if(u[I]!=null){let se=P(f(a[I],p,_,x)),W=P(m(u[I],g,R,w));H(Q,se+D,W),M(Q,se,W,D,0,Fs*2)}};if(i)i.forEach(B);else for(let I=r;I<=s;I++)B(I);return{stroke:J>0?Q:null,fill:Q,clip:ne,flags:Rr|uo}})}function yu(t){return(n,e,r,s,i,o)=>{r!=s&&(i!=r&&o!=r&&t(n,e,r),i!=s&&o!=s&&t(n,e,s),t(n,e,o))}}var Zd=yu(Ar),Xd=yu(Pr);function xu(t){let n=le(t?.alignGaps,0);return(e,r,s,i)=>Kn(e,r,(o,a,u,p,g,f,m,x,w,_,R)=>{[s,i]=Is(u,s,i);let P=o.pxRound,S=V=>P(f(V,p,_,x)),H=V=>P(m(V,g,R,w)),M,J;p.ori==0?(M=Ar,J=Zd):(M=Pr,J=Xd);let D=p.dir*(p.ori==0?1:-1),G={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Rr},Q=G.stroke,ne=!1;if(i-s>=_*4){let V=F=>e.posToVal(F,p.key,!0),B=null,I=null,se,W,lt,Te=S(a[D==1?s:i]),ie=S(a[s]),fe=S(a[i]),ee=V(D==1?ie+1:fe-1);for(let F=D==1?s:i;F>=s&&F<=i;F+=D){let He=a[F],Ee=(D==1?He<ee:He>ee)?Te:S(He),ce=u[F];Ee==Te?ce!=null?(W=ce,B==null?(M(Q,Ee,H(W)),se=B=I=W):W<B?B=W:W>I&&(I=W)):ce===null&&(ne=!0):(B!=null&&J(Q,Te,H(B),H(I),H(se),H(W)),ce!=null?(W=ce,M(Q,Ee,H(W)),B=I=se=W):(B=I=null,ce===null&&(ne=!0)),Te=Ee,ee=V(Te+D))}B!=null&&B!=I&&lt!=Te&&J(Q,Te,H(B),H(I),H(se),H(W))}else for(let V=D==1?s:i;V>=s&&V<=i;V+=D){let B=u[V];B===null?ne=!0:B!=null&&M(Q,S(a[V]),H(B))}let[A,X]=ko(e,r);if(o.fill!=null||A!=0){let V=G.fill=new Path2D(Q),B=o.fillTo(e,r,o.min,o.max,A),I=H(B),se=S(a[s]),W=S(a[i]);D==-1&&([W,se]=[se,W]),M(V,W,I),M(V,se,I)}if(!o.spanGaps){let V=[];ne&&V.push(..._o(a,u,s,i,D,S,n)),G.gaps=V=o.gaps(e,r,s,i,V),G.clip=Gs(V,p.ori,x,w,_,R)}return X!=0&&(G.band=X==2?[un(e,r,s,i,Q,-1),un(e,r,s,i,Q,1)]:un(e,r,s,i,Q,X)),G})}function ef(t){let n=le(t.align,1),e=le(t.ascDesc,!1),r=le(t.alignGaps,0),s=le(t.extend,!1);return(i,o,a,u)=>Kn(i,o,(p,g,f,m,x,w,_,R,P,S,H)=>{[a,u]=Is(f,a,u);let M=p.pxRound,{left:J,width:D}=i.bbox,G=ie=>M(w(ie,m,S,R)),Q=ie=>M(_(ie,x,H,P)),ne=m.ori==0?Ar:Pr,Y={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Rr},A=Y.stroke,X=m.dir*(m.ori==0?1:-1),V=Q(f[X==1?a:u]),B=G(g[X==1?a:u]),I=B,se=B;s&&n==-1&&(se=J,ne(A,se,V)),ne(A,B,V);for(let ie=X==1?a:u;ie>=a&&ie<=u;ie+=X){let fe=f[ie];if(fe==null)continue;let ee=G(g[ie]),F=Q(fe);n==1?ne(A,ee,V):ne(A,I,F),ne(A,ee,F),V=F,I=ee}let W=I;s&&n==1&&(W=J+D,ne(A,W,V));let[lt,Te]=ko(i,o);if(p.fill!=null||lt!=0){let ie=Y.fill=new Path2D(A),fe=p.fillTo(i,o,p.min,p.max,lt),ee=Q(fe);ne(ie,W,ee),ne(ie,se,ee)}if(!p.spanGaps){let ie=[];ie.push(..._o(g,f,a,u,X,G,r));let fe=p.width*ue/2,ee=e||n==1?fe:-fe,F=e||n==-1?-fe:fe;ie.forEach(He=>{He[0]+=ee,He[1]+=F}),Y.gaps=ie=p.gaps(i,o,a,u,ie),Y.clip=Gs(ie,m.ori,R,P,S,H)}return Te!=0&&(Y.band=Te==2?[un(i,o,a,u,A,-1),un(i,o,a,u,A,1)]:un(i,o,a,u,A,Te)),Y})}function za(t,n,e,r,s,i,o=ge){if(t.length>1){let a=null;for(let u=0,p=1/0;u<t.length;u++)if(n[u]!==void 0){if(a!=null){let g=qe(t[u]-t[a]);g<p&&(p=g,o=qe(e(t[u],r,s,i)-e(t[a],r,s,i)))}a=u}}return o}function tf(t){t=t||Xr;let n=le(t.size,[.6,ge,1]),e=t.align||0,r=t.gap||0,s=t.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let i=re(s),o=1-n[0],a=le(n[1],ge),u=le(n[2],1),p=le(t.disp,Xr),g=le(t.each,x=>{}),{fill:f,stroke:m}=p;return(x,w,_,R)=>Kn(x,w,(P,S,H,M,J,D,G,Q,ne,Y,A)=>{let X=P.pxRound,V=e,B=r*ue,I=a*ue,se=u*ue,W,lt;M.ori==0?[W,lt]=i(x,w):[lt,W]=i(x,w);let Te=M.dir*(M.ori==0?1:-1),ie=M.ori==0?Qs:To,fe=M.ori==0?g:(O,be,Ve,er,_n,It,Tn)=>{g(O,be,Ve,_n,er,Tn,It)},ee=le(x.bands,yo).find(O=>O.series[0]==w),F=ee!=null?ee.dir:0,He=P.fillTo(x,w,P.min,P.max,F),et=X(G(He,J,A,ne)),Ee,ce,Pt,dt=Y,Ae=X(P.width*ue),Wt=!1,tn=null,wt=null,pn=null,Qn=null;f!=null&&(Ae==0||m!=null)&&(Wt=!0,tn=f.values(x,w,_,R),wt=new Map,new Set(tn).forEach(O=>{O!=null&&wt.set(O,new Path2D)}),Ae>0&&(pn=m.values(x,w,_,R),Qn=new Map,new Set(pn).forEach(O=>{O!=null&&Qn.set(O,new Path2D)})));let{x0:Zn,size:Lr}=p;if(Zn!=null&&Lr!=null){V=1,S=Zn.values(x,w,_,R),Zn.unit==2&&(S=S.map(Ve=>x.posToVal(Q+Ve*Y,M.key,!0)));let O=Lr.values(x,w,_,R);Lr.unit==2?ce=O[0]*Y:ce=D(O[0],M,Y,Q)-D(0,M,Y,Q),dt=za(S,H,D,M,Y,Q,dt),Pt=dt-ce+B}else dt=za(S,H,D,M,Y,Q,dt),Pt=dt*o+B,ce=dt-Pt;Pt<1&&(Pt=0),Ae>=ce/2&&(Ae=0),Pt<5&&(X=Wa);let rs=Pt>0,Sn=dt-Pt-(rs?Ae:0);ce=X(oo(Sn,se,I)),Ee=(V==0?ce/2:V==Te?0:ce)-V*Te*((V==0?B/2:0)+(rs?Ae/2:0));let tt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Xn=Wt?null:new Path2D,nn=null;if(ee!=null)nn=x.data[ee.series[1]];else{let{y0:O,y1:be}=p;O!=null&&be!=null&&(H=be.values(x,w,_,R),nn=O.values(x,w,_,R))}let kn=W*ce,Z=lt*ce;for(let O=Te==1?_:R;O>=_&&O<=R;O+=Te){let be=H[O];if(be==null)continue;if(nn!=null){let at=nn[O]??0;if(be-at==0)continue;et=G(at,J,A,ne)}let Ve=M.distr!=2||p!=null?S[O]:O,er=D(Ve,M,Y,Q),_n=G(le(be,He),J,A,ne),It=X(er-Ee),Tn=X(ot(_n,et)),ft=X(qt(_n,et)),$t=Tn-ft;if(be!=null){let at=be<0?Z:kn,Ct=be<0?kn:Z;Wt?(Ae>0&&pn[O]!=null&&ie(Qn.get(pn[O]),It,ft+yt(Ae/2),ce,ot(0,$t-Ae),at,Ct),tn[O]!=null&&ie(wt.get(tn[O]),It,ft+yt(Ae/2),ce,ot(0,$t-Ae),at,Ct)):ie(Xn,It,ft+yt(Ae/2),ce,ot(0,$t-Ae),at,Ct),fe(x,w,O,It-Ae/2,ft,ce+Ae,$t)}}return Ae>0?tt.stroke=Wt?Qn:Xn:Wt||(tt._fill=P.width==0?P._fill:P._stroke??P._fill,tt.width=0),tt.fill=Wt?wt:Xn,tt})}function nf(t,n){let e=le(n?.alignGaps,0);return(r,s,i,o)=>Kn(r,s,(a,u,p,g,f,m,x,w,_,R,P)=>{[i,o]=Is(p,i,o);let S=a.pxRound,H=W=>S(m(W,g,R,w)),M=W=>S(x(W,f,P,_)),J,D,G;g.ori==0?(J=Ys,G=Ar,D=gu):(J=Js,G=Pr,D=vu);let Q=g.dir*(g.ori==0?1:-1),ne=H(u[Q==1?i:o]),Y=ne,A=[],X=[];for(let W=Q==1?i:o;W>=i&&W<=o;W+=Q)if(p[W]!=null){let Te=u[W],ie=H(Te);A.push(Y=ie),X.push(M(p[W]))}let V={stroke:t(A,X,J,G,D,S),fill:null,clip:null,band:null,gaps:null,flags:Rr},B=V.stroke,[I,se]=ko(r,s);if(a.fill!=null||I!=0){let W=V.fill=new Path2D(B),lt=a.fillTo(r,s,a.min,a.max,I),Te=M(lt);G(W,Y,Te),G(W,ne,Te)}if(!a.spanGaps){let W=[];W.push(..._o(u,p,i,o,Q,H,e)),V.gaps=W=a.gaps(r,s,i,o,W),V.clip=Gs(W,g.ori,w,_,R,P)}return se!=0&&(V.band=se==2?[un(r,s,i,o,B,-1),un(r,s,i,o,B,1)]:un(r,s,i,o,B,se)),V})}function rf(t){return nf(sf,t)}function sf(t,n,e,r,s,i){let o=t.length;if(o<2)return null;let a=new Path2D;if(e(a,t[0],n[0]),o==2)r(a,t[1],n[1]);else{let u=Array(o),p=Array(o-1),g=Array(o-1),f=Array(o-1);for(let m=0;m<o-1;m++)g[m]=n[m+1]-n[m],f[m]=t[m+1]-t[m],p[m]=g[m]/f[m];u[0]=p[0];for(let m=1;m<o-1;m++)p[m]===0||p[m-1]===0||p[m-1]>0!=p[m]>0?u[m]=0:(u[m]=3*(f[m-1]+f[m])/((2*f[m]+f[m-1])/p[m-1]+(f[m]+2*f[m-1])/p[m]),isFinite(u[m])||(u[m]=0));u[o-1]=p[o-2];for(let m=0;m<o-1;m++)s(a,t[m]+f[m]/3,n[m]+u[m]*f[m]/3,t[m+1]-f[m]/3,n[m+1]-u[m+1]*f[m]/3,t[m+1],n[m+1])}return a}var co=new Set;function Oa(){for(let t of co)t.syncRect(!0)}Mr&&(jn(Hp,kr,Oa),jn(Vp,kr,Oa,!0),jn(qs,kr,()=>{Qe.pxRatio=ue}));var of=xu(),lf=bu();function Da(t,n,e,r){return(r?[t[0],t[1]].concat(t.slice(2)):[t[0]].concat(t.slice(1))).map((i,o)=>po(i,o,n,e))}function af(t,n){return t.map((e,r)=>r==0?{}:Ne({},n,e))}function po(t,n,e,r){return Ne({},n==0?e:r,t)}function wu(t,n,e){return n==null?Tr:[n,e]}var uf=wu;function cf(t,n,e){return n==null?Tr:Us(n,e,vo,!0)}function $u(t,n,e,r){return n==null?Tr:js(n,e,t.scales[r].log,!1)}var pf=$u;function Su(t,n,e,r){return n==null?Tr:go(n,e,t.scales[r].log,!1)}var df=Su;function ff(t,n,e,r,s){let i=ot(ha(t),ha(n)),o=n-t,a=Ft(s/r*o,e);do{let u=e[a],p=r*u/o;if(p>=s&&i+(u<5?$n.get(u):0)<=17)return[u,p]}while(++a<e.length);return[0,0]}function Na(t){let n,e;return t=t.replace(/(\d+)px/,(r,s)=>(n=Fe((e=+s)*ue))+"px"),[t,n,e]}function hf(t){t.show&&[t.font,t.labelFont].forEach(n=>{let e=ve(n[2]*ue,1);n[0]=n[0].replace(/[0-9.]+px/,e+"px"),n[1]=e})}function Qe(t,n,e){let r={mode:le(t.mode,1)},s=r.mode;function i(l,c,d,h){let v=c.valToPct(l);return h+d*(c.dir==-1?1-v:v)}function o(l,c,d,h){let v=c.valToPct(l);return h+d*(c.dir==-1?v:1-v)}function a(l,c,d,h){return c.ori==0?i(l,c,d,h):o(l,c,d,h)}r.valToPosH=i,r.valToPosV=o;let u=!1;r.status=0;let p=r.root=Et(xp);if(t.id!=null&&(p.id=t.id),bt(p,t.class),t.title){let l=Et(Sp,p);l.textContent=t.title}let g=Vt("canvas"),f=r.ctx=g.getContext("2d"),m=Et(kp,p);jn("click",m,l=>{l.target===w&&(xe!=pr||Re!=dr)&&Je.click(r,l)},!0);let x=r.under=Et(_p,m);m.appendChild(g);let w=r.over=Et(Tp,m);t=Er(t);let _=+le(t.pxAlign,1),R=La(_);(t.plugins||[]).forEach(l=>{l.opts&&(t=l.opts(r,t)||t)});let P=t.ms||.001,S=r.series=s==1?Da(t.series||[],Ta,Pa,!1):af(t.series||[null],Aa),H=r.axes=Da(t.axes||[],_a,Ra,!0),M=r.scales={},J=r.bands=t.bands||[];J.forEach(l=>{l.fill=re(l.fill||null),l.dir=le(l.dir,-1)});let D=s==2?S[1].facets[0].scale:S[0].scale,G={axes:bc,series:fc},Q=(t.drawOrder||["axes","series"]).map(l=>G[l]);function ne(l){let c=l.distr==3?d=>an(d>0?d:l.clamp(r,d,l.min,l.max,l.key)):l.distr==4?d=>Zi(d,l.asinh):l.distr==100?d=>l.fwd(d):d=>d;return d=>{let h=c(d),{_min:v,_max:b}=l,$=b-v;return(h-v)/$}}function Y(l){let c=M[l];if(c==null){let d=(t.scales||Xr)[l]||Xr;if(d.from!=null){Y(d.from);let h=Ne({},M[d.from],d,{key:l});h.valToPct=ne(h),M[l]=h}else{c=M[l]=Ne({},l==D?pu:Yd,d),c.key=l;let h=c.time,v=c.range,b=wn(v);if((l!=D||s==2&&!h)&&(b&&(v[0]==null||v[1]==null)&&(v={min:v[0]==null?pa:{mode:1,hard:v[0],soft:v[0]},max:v[1]==null?pa:{mode:1,hard:v[1],soft:v[1]}},b=!1),!b&&Ks(v))){let $=v;v=(k,T,C)=>T==null?Tr:Us(T,C,$)}c.range=re(v||(h?uf:l==D?c.distr==3?pf:c.distr==4?df:wu:c.distr==3?$u:c.distr==4?Su:cf)),c.auto=re(b?!1:c.auto),c.clamp=re(c.clamp||Gd),c._min=c._max=null,c.valToPct=ne(c)}}}Y("x"),Y("y"),s==1&&S.forEach(l=>{Y(l.scale)}),H.forEach(l=>{Y(l.scale)});for(let l in t.scales)Y(l);let A=M[D],X=A.distr,V,B;A.ori==0?(bt(p,wp),V=i,B=o):(bt(p,$p),V=o,B=i);let I={};for(let l in M){let c=M[l];(c.min!=null||c.max!=null)&&(I[l]={min:c.min,max:c.max},c.min=c.max=null)}let se=t.tzDate||(l=>new Date(Fe(l/P))),W=t.fmtDate||xo,lt=P==1?wd(se):kd(se),Te=$a(se,wa(P==1?xd:Sd,W)),ie=ka(se,Sa(Td,W)),fe=[],ee=r.legend=Ne({},Md,t.legend),F=r.cursor=Ne({},Od,{drag:{y:s==2}},t.cursor),He=ee.show,et=F.show,Ee=ee.markers;ee.idxs=fe,Ee.width=re(Ee.width),Ee.dash=re(Ee.dash),Ee.stroke=re(Ee.stroke),Ee.fill=re(Ee.fill);let ce,Pt,dt,Ae=[],Wt=[],tn,wt=!1,pn={};if(ee.live){let l=S[1]?S[1].values:null;wt=l!=null,tn=wt?l(r,1,0):{_:0};for(let c in tn)pn[c]=ho}if(He)if(ce=Vt("table",Cp,p),dt=Vt("tbody",null,ce),ee.mount(r,ce),wt){Pt=Vt("thead",null,ce,dt);let l=Vt("tr",null,Pt);Vt("th",null,l);for(var Qn in tn)Vt("th",Zl,l).textContent=Qn}else bt(ce,zp),ee.live&&bt(ce,Lp);let Zn={show:!0},Lr={show:!1};function rs(l,c){if(c==0&&(wt||!ee.live||s==2))return Tr;let d=[],h=Vt("tr",Op,dt,dt.childNodes[c]);bt(h,l.class),l.show||bt(h,In);let v=Vt("th",null,h);if(Ee.show){let k=Et(Dp,v);if(c>0){let T=Ee.width(r,c);T&&(k.style.border=T+"px "+Ee.dash(r,c)+" "+Ee.stroke(r,c)),k.style.background=Ee.fill(r,c)}}let b=Et(Zl,v);l.label instanceof HTMLElement?b.appendChild(l.label):b.textContent=l.label,c>0&&(Ee.show||(b.style.color=l.width>0?Ee.stroke(r,c):Ee.fill(r,c)),tt("click",v,k=>{if(F._lock)return;Rn(k);let T=S.indexOf(l);if((k.ctrlKey||k.metaKey)!=ee.isolate){let C=S.some((L,N)=>N>0&&N!=T&&L.show);S.forEach((L,N)=>{N>0&&Bt(N,C?N==T?Zn:Lr:Zn,!0,ze.setSeries)})}else Bt(T,{show:!l.show},!0,ze.setSeries)},!1),nr&&tt(na,v,k=>{F._lock||(Rn(k),Bt(S.indexOf(l),hr,!0,ze.setSeries))},!1));for(var $ in tn){let k=Vt("td",Np,h);k.textContent="--",d.push(k)}return[h,d]}let Sn=new Map;function tt(l,c,d,h=!0){let v=Sn.get(c)||{},b=F.bind[l](r,c,d,h);b&&(jn(l,c,v[l]=b),Sn.set(c,v))}function Xn(l,c,d){let h=Sn.get(c)||{};for(let v in h)(l==null||v==l)&&(io(v,c,h[v]),delete h[v]);l==null&&Sn.delete(c)}let nn=0,kn=0,Z=0,O=0,be=0,Ve=0,er=be,_n=Ve,It=Z,Tn=O,ft=0,$t=0,at=0,Ct=0;r.bbox={};let ti=!1,ss=!1,tr=!1,En=!1,is=!1,St=!1;function ni(l,c,d){(d||l!=r.width||c!=r.height)&&Po(l,c),lr(!1),tr=!0,ss=!0,ar()}function Po(l,c){r.width=nn=Z=l,r.height=kn=O=c,be=Ve=0,oc(),lc();let d=r.bbox;ft=d.left=Un(be*ue,.5),$t=d.top=Un(Ve*ue,.5),at=d.width=Un(Z*ue,.5),Ct=d.height=Un(O*ue,.5)}let rc=3;function sc(){let l=!1,c=0;for(;!l;){c++;let d=gc(c),h=vc(c);l=c==rc||d&&h,l||(Po(r.width,r.height),ss=!0)}}function ic({width:l,height:c}){ni(l,c)}r.setSize=ic;function oc(){let l=!1,c=!1,d=!1,h=!1;H.forEach((v,b)=>{if(v.show&&v._show){let{side:$,_size:k}=v,T=$%2,C=v.label!=null?v.labelSize:0,L=k+C;L>0&&(T?(Z-=L,$==3?(be+=L,h=!0):d=!0):(O-=L,$==0?(Ve+=L,l=!0):c=!0))}}),Mn[0]=l,Mn[1]=d,Mn[2]=c,Mn[3]=h,Z-=dn[1]+dn[3],be+=dn[3],O-=dn[2]+dn[0],Ve+=dn[0]}function lc(){let l=be+Z,c=Ve+O,d=be,h=Ve;function v(b,$){switch(b){case 1:return l+=$,l-$;case 2:return c+=$,c-$;case 3:return d-=$,d+$;case 0:return h-=$,h+$}}H.forEach((b,$)=>{if(b.show&&b._show){let k=b.side;b._pos=v(k,b._size),b.label!=null&&(b._lpos=v(k,b.labelSize))}})}if(F.dataIdx==null){let l=F.hover,c=l.skip=new Set(l.skip??[]);c.add(void 0);let d=l.prox=re(l.prox),h=l.bias??=0;F.dataIdx=(v,b,$,k)=>{if(b==0)return $;let T=$,C=d(v,b,$,k)??ge,L=C>=0&&C<ge,N=A.ori==0?Z:O,K=F.left,ae=n[0],oe=n[b];if(c.has(oe[$])){T=null;let te=null,j=null,q;if(h==0||h==-1)for(q=$;te==null&&q-- >0;)c.has(oe[q])||(te=q);if(h==0||h==1)for(q=$;j==null&&q++<oe.length;)c.has(oe[q])||(j=q);if(te!=null||j!=null)if(L){let $e=te==null?-1/0:V(ae[te],A,N,0),Pe=j==null?1/0:V(ae[j],A,N,0),Ke=K-$e,he=Pe-K;Ke<=he?Ke<=C&&(T=te):he<=C&&(T=j)}else T=j==null?te:te==null?j:$-te<=j-$?te:j}else L&&qe(K-V(ae[$],A,N,0))>C&&(T=null);return T}}let Rn=l=>{F.event=l};F.idxs=fe,F._lock=!1;let Ze=F.points;Ze.show=re(Ze.show),Ze.size=re(Ze.size),Ze.stroke=re(Ze.stroke),Ze.width=re(Ze.width),Ze.fill=re(Ze.fill);let jt=r.focus=Ne({},t.focus||{alpha:.3},F.focus),nr=jt.prox>=0,rr=nr&&Ze.one,kt=[],sr=[],ir=[];function Co(l,c){let d=Ze.show(r,c);if(d instanceof HTMLElement)return bt(d,Pp),bt(d,l.class),Zt(d,-10,-10,Z,O),w.insertBefore(d,kt[c]),d}function Lo(l,c){if(s==1||c>0){let d=s==1&&M[l.scale].time,h=l.value;l.value=d?va(h)?ka(se,Sa(h,W)):h||ie:h||jd,l.label=l.label||(d?Nd:Dd)}if(rr||c>0){l.width=l.width==null?1:l.width,l.paths=l.paths||of||Yp,l.fillTo=re(l.fillTo||Jd),l.pxAlign=+le(l.pxAlign,_),l.pxRound=La(l.pxAlign),l.stroke=re(l.stroke||null),l.fill=re(l.fill||null),l._stroke=l._fill=l._paths=l._focus=null;let d=Bd(ot(1,l.width),1),h=l.points=Ne({},{size:d,width:ot(1,d*.2),stroke:l.stroke,space:d*2,paths:lf,_stroke:null,_fill:null},l.points);h.show=re(h.show),h.filter=re(h.filter),h.fill=re(h.fill),h.stroke=re(h.stroke),h.paths=re(h.paths),h.pxAlign=l.pxAlign}if(He){let d=rs(l,c);Ae.splice(c,0,d[0]),Wt.splice(c,0,d[1]),ee.values.push(null)}if(et){fe.splice(c,0,null);let d=null;rr?c==0&&(d=Co(l,c)):c>0&&(d=Co(l,c)),kt.splice(c,0,d),sr.splice(c,0,0),ir.splice(c,0,0)}Be("addSeries",c)}function ac(l,c){c=c??S.length,l=s==1?po(l,c,Ta,Pa):po(l,c,{},Aa),S.splice(c,0,l),Lo(S[c],c)}r.addSeries=ac;function uc(l){if(S.splice(l,1),He){ee.values.splice(l,1),Wt.splice(l,1);let c=Ae.splice(l,1)[0];Xn(null,c.firstChild),c.remove()}et&&(fe.splice(l,1),kt.splice(l,1)[0].remove(),sr.splice(l,1),ir.splice(l,1)),Be("delSeries",l)}r.delSeries=uc;let Mn=[!1,!1,!1,!1];function cc(l,c){if(l._show=l.show,l.show){let d=l.side%2,h=M[l.scale];h==null&&(l.scale=d?S[1].scale:D,h=M[l.scale]);let v=h.time;l.size=re(l.size),l.space=re(l.space),l.rotate=re(l.rotate),wn(l.incrs)&&l.incrs.forEach($=>{!$n.has($)&&$n.set($,Ba($))}),l.incrs=re(l.incrs||(h.distr==2?vd:v?P==1?yd:$d:Wn)),l.splits=re(l.splits||(v&&h.distr==1?lt:h.distr==3?lo:h.distr==4?Fd:Vd)),l.stroke=re(l.stroke),l.grid.stroke=re(l.grid.stroke),l.ticks.stroke=re(l.ticks.stroke),l.border.stroke=re(l.border.stroke);let b=l.values;l.values=wn(b)&&!wn(b[0])?re(b):v?wn(b)?$a(se,wa(b,W)):va(b)?_d(se,b):b||Te:b||Hd,l.filter=re(l.filter||(h.distr>=3&&h.log==10?Wd:h.distr==3&&h.log==2?Id:Ia)),l.font=Na(l.font),l.labelFont=Na(l.labelFont),l._size=l.size(r,null,c,0),l._space=l._rotate=l._incrs=l._found=l._splits=l._values=null,l._size>0&&(Mn[c]=!0,l._el=Et(Ep,m))}}function zr(l,c,d,h){let[v,b,$,k]=d,T=c%2,C=0;return T==0&&(k||b)&&(C=c==0&&!v||c==2&&!$?Fe(_a.size/3):0),T==1&&(v||$)&&(C=c==1&&!b||c==3&&!k?Fe(Ra.size/2):0),C}let zo=r.padding=(t.padding||[zr,zr,zr,zr]).map(l=>re(le(l,zr))),dn=r._padding=zo.map((l,c)=>l(r,c,Mn,0)),Ye,Ue=null,We=null,os=s==1?S[0].idxs:null,Lt=null,Or=!1;function Oo(l,c){if(n=l??[],r.data=r._data=n,s==2){Ye=0;for(let d=1;d<S.length;d++)Ye+=n[d][0].length}else{n.length==0&&(r.data=r._data=n=[[]]),Lt=n[0],Ye=Lt.length;let d=n;if(X==2){d=n.slice();let h=d[0]=Array(Ye);for(let v=0;v<Ye;v++)h[v]=v}r._data=n=d}if(lr(!0),Be("setData"),X==2&&(tr=!0),c!==!1){let d=A;d.auto(r,Or)?ri():hn(D,d.min,d.max),En=En||F.left>=0,St=!0,ar()}}r.setData=Oo;function ri(){Or=!0;let l,c;s==1&&(Ye>0?(Ue=os[0]=0,We=os[1]=Ye-1,l=n[0][Ue],c=n[0][We],X==2?(l=Ue,c=We):l==c&&(X==3?[l,c]=js(l,l,A.log,!1):X==4?[l,c]=go(l,l,A.log,!1):A.time?c=l+Fe(86400/P):[l,c]=Us(l,c,vo,!0))):(Ue=os[0]=l=null,We=os[1]=c=null)),hn(D,l,c)}let ls,or,si,ii,oi,li,ai,ui,ci,ut;function Do(l,c,d,h,v,b){l??=ea,d??=yo,h??="butt",v??=ea,b??="round",l!=ls&&(f.strokeStyle=ls=l),v!=or&&(f.fillStyle=or=v),c!=si&&(f.lineWidth=si=c),b!=oi&&(f.lineJoin=oi=b),h!=li&&(f.lineCap=li=h),d!=ii&&f.setLineDash(ii=d)}function No(l,c,d,h){c!=or&&(f.fillStyle=or=c),l!=ai&&(f.font=ai=l),d!=ui&&(f.textAlign=ui=d),h!=ci&&(f.textBaseline=ci=h)}function pi(l,c,d,h,v=0){if(h.length>0&&l.auto(r,Or)&&(c==null||c.min==null)){let b=le(Ue,0),$=le(We,h.length-1),k=d.min==null?Wp(h,b,$,v,l.distr==3):[d.min,d.max];l.min=qt(l.min,d.min=k[0]),l.max=ot(l.max,d.max=k[1])}}let Ho={min:null,max:null};function pc(){for(let h in M){let v=M[h];I[h]==null&&(v.min==null||I[D]!=null&&v.auto(r,Or))&&(I[h]=Ho)}for(let h in M){let v=M[h];I[h]==null&&v.from!=null&&I[v.from]!=null&&(I[h]=Ho)}I[D]!=null&&lr(!0);let l={};for(let h in I){let v=I[h];if(v!=null){let b=l[h]=Er(M[h],Zp);if(v.min!=null)Ne(b,v);else if(h!=D||s==2)if(Ye==0&&b.from==null){let $=b.range(r,null,null,h);b.min=$[0],b.max=$[1]}else b.min=ge,b.max=-ge}}if(Ye>0){S.forEach((h,v)=>{if(s==1){let b=h.scale,$=I[b];if($==null)return;let k=l[b];if(v==0){let T=k.range(r,k.min,k.max,b);k.min=T[0],k.max=T[1],Ue=Ft(k.min,n[0]),We=Ft(k.max,n[0]),We-Ue>1&&(n[0][Ue]<k.min&&Ue++,n[0][We]>k.max&&We--),h.min=Lt[Ue],h.max=Lt[We]}else h.show&&h.auto&&pi(k,$,h,n[v],h.sorted);h.idxs[0]=Ue,h.idxs[1]=We}else if(v>0&&h.show&&h.auto){let[b,$]=h.facets,k=b.scale,T=$.scale,[C,L]=n[v],N=l[k],K=l[T];N!=null&&pi(N,I[k],b,C,b.sorted),K!=null&&pi(K,I[T],$,L,$.sorted),h.min=$.min,h.max=$.max}});for(let h in l){let v=l[h],b=I[h];if(v.from==null&&(b==null||b.min==null)){let $=v.range(r,v.min==ge?null:v.min,v.max==-ge?null:v.max,h);v.min=$[0],v.max=$[1]}}}for(let h in l){let v=l[h];if(v.from!=null){let b=l[v.from];if(b.min==null)v.min=v.max=null;else{let $=v.range(r,b.min,b.max,h);v.min=$[0],v.max=$[1]}}}let c={},d=!1;for(let h in l){let v=l[h],b=M[h];if(b.min!=v.min||b.max!=v.max){b.min=v.min,b.max=v.max;let $=b.distr;b._min=$==3?an(b.min):$==4?Zi(b.min,b.asinh):$==100?b.fwd(b.min):b.min,b._max=$==3?an(b.max):$==4?Zi(b.max,b.asinh):$==100?b.fwd(b.max):b.max,c[h]=d=!0}}if(d){S.forEach((h,v)=>{s==2?v>0&&c.y&&(h._paths=null):c[h.scale]&&(h._paths=null)});for(let h in c)tr=!0,Be("setScale",h);et&&F.left>=0&&(En=St=!0)}for(let h in I)I[h]=null}function dc(l){let c=oo(Ue-1,0,Ye-1),d=oo(We+1,0,Ye-1);for(;l[c]==null&&c>0;)c--;for(;l[d]==null&&d<Ye-1;)d++;return[c,d]}function fc(){if(Ye>0){let l=S.some(c=>c._focus)&&ut!=jt.alpha;l&&(f.globalAlpha=ut=jt.alpha),S.forEach((c,d)=>{if(d>0&&c.show&&(Vo(d,!1),Vo(d,!0),c._paths==null)){let h=ut;ut!=c.alpha&&(f.globalAlpha=ut=c.alpha);let v=s==2?[0,n[d][0].length-1]:dc(n[d]);c._paths=c.paths(r,d,v[0],v[1]),ut!=h&&(f.globalAlpha=ut=h)}}),S.forEach((c,d)=>{if(d>0&&c.show){let h=ut;ut!=c.alpha&&(f.globalAlpha=ut=c.alpha),c._paths!=null&&Fo(d,!1);{let v=c._paths!=null?c._paths.gaps:null,b=c.points.show(r,d,Ue,We,v),$=c.points.filter(r,d,b,v);(b||$)&&(c.points._paths=c.points.paths(r,d,Ue,We,$),Fo(d,!0))}ut!=h&&(f.globalAlpha=ut=h),Be("drawSeries",d)}}),l&&(f.globalAlpha=ut=1)}}function Vo(l,c){let d=c?S[l].points:S[l];d._stroke=d.stroke(r,l),d._fill=d.fill(r,l)}function Fo(l,c){let d=c?S[l].points:S[l],{stroke:h,fill:v,clip:b,flags:$,_stroke:k=d._stroke,_fill:T=d._fill,_width:C=d.width}=d._paths;C=ve(C*ue,3);let L=null,N=C%2/2;c&&T==null&&(T=C>0?"#fff":k);let K=d.pxAlign==1&&N>0;if(K&&f.translate(N,N),!c){let ae=ft-C/2,oe=$t-C/2,te=at+C,j=Ct+C;L=new Path2D,L.rect(ae,oe,te,j)}c?di(k,C,d.dash,d.cap,T,h,v,$,b):hc(l,k,C,d.dash,d.cap,T,h,v,$,L,b),K&&f.translate(-N,-N)}function hc(l,c,d,h,v,b,$,k,T,C,L){let N=!1;T!=0&&J.forEach((K,ae)=>{if(K.series[0]==l){let oe=S[K.series[1]],te=n[K.series[1]],j=(oe._paths||Xr).band;wn(j)&&(j=K.dir==1?j[0]:j[1]);let q,$e=null;oe.show&&j&&jp(te,Ue,We)?($e=K.fill(r,ae)||b,q=oe._paths.clip):j=null,di(c,d,h,v,$e,$,k,T,C,L,q,j),N=!0}}),N||di(c,d,h,v,b,$,k,T,C,L)}let qo=Rr|uo;function di(l,c,d,h,v,b,$,k,T,C,L,N){Do(l,c,d,h,v),(T||C||N)&&(f.save(),T&&f.clip(T),C&&f.clip(C)),N?(k&qo)==qo?(f.clip(N),L&&f.clip(L),us(v,$),as(l,b,c)):k&uo?(us(v,$),f.clip(N),as(l,b,c)):k&Rr&&(f.save(),f.clip(N),L&&f.clip(L),us(v,$),f.restore(),as(l,b,c)):(us(v,$),as(l,b,c)),(T||C||N)&&f.restore()}function as(l,c,d){d>0&&(c instanceof Map?c.forEach((h,v)=>{f.strokeStyle=ls=v,f.stroke(h)}):c!=null&&l&&f.stroke(c))}function us(l,c){c instanceof Map?c.forEach((d,h)=>{f.fillStyle=or=h,f.fill(d)}):c!=null&&l&&f.fill(c)}function mc(l,c,d,h){let v=H[l],b;if(h<=0)b=[0,0];else{let $=v._space=v.space(r,l,c,d,h),k=v._incrs=v.incrs(r,l,c,d,h,$);b=ff(c,d,k,h,$)}return v._found=b}function fi(l,c,d,h,v,b,$,k,T,C){let L=$%2/2;_==1&&f.translate(L,L),Do(k,$,T,C,k),f.beginPath();let N,K,ae,oe,te=v+(h==0||h==3?-b:b);d==0?(K=v,oe=te):(N=v,ae=te);for(let j=0;j<l.length;j++)c[j]!=null&&(d==0?N=ae=l[j]:K=oe=l[j],f.moveTo(N,K),f.lineTo(ae,oe));f.stroke(),_==1&&f.translate(-L,-L)}function gc(l){let c=!0;return H.forEach((d,h)=>{if(!d.show)return;let v=M[d.scale];if(v.min==null){d._show&&(c=!1,d._show=!1,lr(!1));return}else d._show||(c=!1,d._show=!0,lr(!1));let b=d.side,$=b%2,{min:k,max:T}=v,[C,L]=mc(h,k,T,$==0?Z:O);if(L==0)return;let N=v.distr==2,K=d._splits=d.splits(r,h,k,T,C,L,N),ae=v.distr==2?K.map(q=>Lt[q]):K,oe=v.distr==2?Lt[K[1]]-Lt[K[0]]:C,te=d._values=d.values(r,d.filter(r,ae,h,L,oe),h,L,oe);d._rotate=b==2?d.rotate(r,te,h,L):0;let j=d._size;d._size=Rt(d.size(r,te,h,l)),j!=null&&d._size!=j&&(c=!1)}),c}function vc(l){let c=!0;return zo.forEach((d,h)=>{let v=d(r,h,Mn,l);v!=dn[h]&&(c=!1),dn[h]=v}),c}function bc(){for(let l=0;l<H.length;l++){let c=H[l];if(!c.show||!c._show)continue;let d=c.side,h=d%2,v,b,$=c.stroke(r,l),k=d==0||d==3?-1:1,[T,C]=c._found;if(c.label!=null){let rt=c.labelGap*k,gt=Fe((c._lpos+rt)*ue);No(c.labelFont[0],$,"center",d==2?"top":Xl),f.save(),h==1?(v=b=0,f.translate(gt,Fe($t+Ct/2)),f.rotate((d==3?-Fs:Fs)/2)):(v=Fe(ft+at/2),b=gt);let Cn=Ua(c.label)?c.label(r,l,T,C):c.label;f.fillText(Cn,v,b),f.restore()}if(C==0)continue;let L=M[c.scale],N=h==0?at:Ct,K=h==0?ft:$t,ae=c._splits,oe=L.distr==2?ae.map(rt=>Lt[rt]):ae,te=L.distr==2?Lt[ae[1]]-Lt[ae[0]]:T,j=c.ticks,q=c.border,$e=j.show?j.size:0,Pe=Fe($e*ue),Ke=Fe((c.alignTo==2?c._size-$e-c.gap:c.gap)*ue),he=c._rotate*-Fs/180,Ce=R(c._pos*ue),ht=(Pe+Ke)*k,nt=Ce+ht;b=h==0?nt:0,v=h==1?nt:0;let _t=c.font[0],zt=c.align==1?$r:c.align==2?Yi:he>0?$r:he<0?Yi:h==0?"center":d==3?Yi:$r,Gt=he||h==1?"middle":d==2?"top":Xl;No(_t,$,zt,Gt);let mt=c.font[1]*c.lineGap,Tt=ae.map(rt=>R(a(rt,L,N,K))),Ot=c._values;for(let rt=0;rt<Ot.length;rt++){let gt=Ot[rt];if(gt!=null){h==0?v=Tt[rt]:b=Tt[rt],gt=""+gt;let Cn=gt.indexOf(`
`)==-1?[gt]:gt.split(/\n/gm);for(let st=0;st<Cn.length;st++){let ol=Cn[st];he?(f.save(),f.translate(v,b+st*mt),f.rotate(he),f.fillText(ol,0,0),f.restore()):f.fillText(ol,v,b+st*mt)}}}j.show&&fi(Tt,j.filter(r,oe,l,C,te),h,d,Ce,Pe,ve(j.width*ue,3),j.stroke(r,l),j.dash,j.cap);let Yt=c.grid;Yt.show&&fi(Tt,Yt.filter(r,oe,l,C,te),h,h==0?2:1,h==0?$t:ft,h==0?Ct:at,ve(Yt.width*ue,3),Yt.stroke(r,l),Yt.dash,Yt.cap),q.show&&fi([Ce],[1],h==0?1:0,h==0?1:2,h==1?$t:ft,h==1?Ct:at,ve(q.width*ue,3),q.stroke(r,l),q.dash,q.cap)}Be("drawAxes")}function lr(l){S.forEach((c,d)=>{d>0&&(c._paths=null,l&&(s==1?(c.min=null,c.max=null):c.facets.forEach(h=>{h.min=null,h.max=null})))})}let cs=!1,hi=!1,Dr=[];function yc(){hi=!1;for(let l=0;l<Dr.length;l++)Be(...Dr[l]);Dr.length=0}function ar(){cs||(id(Uo),cs=!0)}function xc(l,c=!1){cs=!0,hi=c,l(r),Uo(),c&&Dr.length>0&&queueMicrotask(yc)}r.batch=xc;function Uo(){if(ti&&(pc(),ti=!1),tr&&(sc(),tr=!1),ss){if(ke(x,$r,be),ke(x,"top",Ve),ke(x,Yr,Z),ke(x,Jr,O),ke(w,$r,be),ke(w,"top",Ve),ke(w,Yr,Z),ke(w,Jr,O),ke(m,Yr,nn),ke(m,Jr,kn),g.width=Fe(nn*ue),g.height=Fe(kn*ue),H.forEach(({_el:l,_show:c,_size:d,_pos:h,side:v})=>{if(l!=null)if(c){let b=v===3||v===0?d:0,$=v%2==1;ke(l,$?"left":"top",h-b),ke(l,$?"width":"height",d),ke(l,$?"top":"left",$?Ve:be),ke(l,$?"height":"width",$?O:Z),so(l,In)}else bt(l,In)}),ls=or=si=oi=li=ai=ui=ci=ii=null,ut=1,Vr(!0),be!=er||Ve!=_n||Z!=It||O!=Tn){lr(!1);let l=Z/It,c=O/Tn;if(et&&!En&&F.left>=0){F.left*=l,F.top*=c,ur&&Zt(ur,Fe(F.left),0,Z,O),cr&&Zt(cr,0,Fe(F.top),Z,O);for(let d=0;d<kt.length;d++){let h=kt[d];h!=null&&(sr[d]*=l,ir[d]*=c,Zt(h,Rt(sr[d]),Rt(ir[d]),Z,O))}}if(we.show&&!is&&we.left>=0&&we.width>0){we.left*=l,we.width*=l,we.top*=c,we.height*=c;for(let d in xi)ke(fr,d,we[d])}er=be,_n=Ve,It=Z,Tn=O}Be("setSize"),ss=!1}nn>0&&kn>0&&(f.clearRect(0,0,g.width,g.height),Be("drawClear"),Q.forEach(l=>l()),Be("draw")),we.show&&is&&(ps(we),is=!1),et&&En&&(Pn(null,!0,!1),En=!1),ee.show&&ee.live&&St&&(bi(),St=!1),u||(u=!0,r.status=1,Be("ready")),Or=!1,cs=!1}r.redraw=(l,c)=>{tr=c||!1,l!==!1?hn(D,A.min,A.max):ar()};function mi(l,c){let d=M[l];if(d.from==null){if(Ye==0){let h=d.range(r,c.min,c.max,l);c.min=h[0],c.max=h[1]}if(c.min>c.max){let h=c.min;c.min=c.max,c.max=h}if(Ye>1&&c.min!=null&&c.max!=null&&c.max-c.min<1e-16)return;l==D&&d.distr==2&&Ye>0&&(c.min=Ft(c.min,n[0]),c.max=Ft(c.max,n[0]),c.min==c.max&&c.max++),I[l]=c,ti=!0,ar()}}r.setScale=mi;let gi,vi,ur,cr,Wo,Io,pr,dr,jo,Bo,xe,Re,fn=!1,Je=F.drag,Ie=Je.x,je=Je.y;et&&(F.x&&(gi=Et(Mp,w)),F.y&&(vi=Et(Ap,w)),A.ori==0?(ur=gi,cr=vi):(ur=vi,cr=gi),xe=F.left,Re=F.top);let we=r.select=Ne({show:!0,over:!0,left:0,width:0,top:0,height:0},t.select),fr=we.show?Et(Rp,we.over?w:x):null;function ps(l,c){if(we.show){for(let d in l)we[d]=l[d],d in xi&&ke(fr,d,l[d]);c!==!1&&Be("setSelect")}}r.setSelect=ps;function wc(l){if(S[l].show)He&&so(Ae[l],In);else if(He&&bt(Ae[l],In),et){let d=rr?kt[0]:kt[l];d!=null&&Zt(d,-10,-10,Z,O)}}function hn(l,c,d){mi(l,{min:c,max:d})}function Bt(l,c,d,h){c.focus!=null&&Tc(l),c.show!=null&&S.forEach((v,b)=>{b>0&&(l==b||l==null)&&(v.show=c.show,wc(b),s==2?(hn(v.facets[0].scale,null,null),hn(v.facets[1].scale,null,null)):hn(v.scale,null,null),ar())}),d!==!1&&Be("setSeries",l,c),h&&Fr("setSeries",r,l,c)}r.setSeries=Bt;function $c(l,c){Ne(J[l],c)}function Sc(l,c){l.fill=re(l.fill||null),l.dir=le(l.dir,-1),c=c??J.length,J.splice(c,0,l)}function kc(l){l==null?J.length=0:J.splice(l,1)}r.addBand=Sc,r.setBand=$c,r.delBand=kc;function _c(l,c){S[l].alpha=c,et&&kt[l]!=null&&(kt[l].style.opacity=c),He&&Ae[l]&&(Ae[l].style.opacity=c)}let rn,mn,An,hr={focus:!0};function Tc(l){if(l!=An){let c=l==null,d=jt.alpha!=1;S.forEach((h,v)=>{if(s==1||v>0){let b=c||v==0||v==l;h._focus=c?null:b,d&&_c(v,b?1:jt.alpha)}}),An=l,d&&ar()}}He&&nr&&tt(ra,ce,l=>{F._lock||(Rn(l),An!=null&&Bt(null,hr,!0,ze.setSeries))});function Kt(l,c,d){let h=M[c];d&&(l=l/ue-(h.ori==1?Ve:be));let v=Z;h.ori==1&&(v=O,l=v-l),h.dir==-1&&(l=v-l);let b=h._min,$=h._max,k=l/v,T=b+($-b)*k,C=h.distr;return C==3?_r(10,T):C==4?Kp(T,h.asinh):C==100?h.bwd(T):T}function Ec(l,c){let d=Kt(l,D,c);return Ft(d,n[0],Ue,We)}r.valToIdx=l=>Ft(l,n[0]),r.posToIdx=Ec,r.posToVal=Kt,r.valToPos=(l,c,d)=>M[c].ori==0?i(l,M[c],d?at:Z,d?ft:0):o(l,M[c],d?Ct:O,d?$t:0),r.setCursor=(l,c,d)=>{xe=l.left,Re=l.top,Pn(null,c,d)};function Ko(l,c){ke(fr,$r,we.left=l),ke(fr,Yr,we.width=c)}function Go(l,c){ke(fr,"top",we.top=l),ke(fr,Jr,we.height=c)}let Nr=A.ori==0?Ko:Go,Hr=A.ori==1?Ko:Go;function Rc(){if(He&&ee.live)for(let l=s==2?1:0;l<S.length;l++){if(l==0&&wt)continue;let c=ee.values[l],d=0;for(let h in c)Wt[l][d++].firstChild.nodeValue=c[h]}}function bi(l,c){if(l!=null&&(l.idxs?l.idxs.forEach((d,h)=>{fe[h]=d}):Qp(l.idx)||fe.fill(l.idx),ee.idx=fe[0]),He&&ee.live){for(let d=0;d<S.length;d++)(d>0||s==1&&!wt)&&Mc(d,fe[d]);Rc()}St=!1,c!==!1&&Be("setLegend")}r.setLegend=bi;function Mc(l,c){let d=S[l],h=l==0&&X==2?Lt:n[l],v;wt?v=d.values(r,l,c)??pn:(v=d.value(r,c==null?null:h[c],l,c),v=v==null?pn:{_:v}),ee.values[l]=v}function Pn(l,c,d){jo=xe,Bo=Re,[xe,Re]=F.move(r,xe,Re),F.left=xe,F.top=Re,et&&(ur&&Zt(ur,Fe(xe),0,Z,O),cr&&Zt(cr,0,Fe(Re),Z,O));let h,v=Ue>We;rn=ge,mn=null;let b=A.ori==0?Z:O,$=A.ori==1?Z:O;if(xe<0||Ye==0||v){h=F.idx=null;for(let k=0;k<S.length;k++){let T=kt[k];T!=null&&Zt(T,-10,-10,Z,O)}nr&&Bt(null,hr,!0,l==null&&ze.setSeries),ee.live&&(fe.fill(h),St=!0)}else{let k,T,C;s==1&&(k=A.ori==0?xe:Re,T=Kt(k,D),h=F.idx=Ft(T,n[0],Ue,We),C=V(n[0][h],A,b,0));let L=-10,N=-10,K=0,ae=0,oe=!0,te="",j="";for(let q=s==2?1:0;q<S.length;q++){let $e=S[q],Pe=fe[q],Ke=Pe==null?null:s==1?n[q][Pe]:n[q][1][Pe],he=F.dataIdx(r,q,h,T),Ce=he==null?null:s==1?n[q][he]:n[q][1][he];if(St=St||Ce!=Ke||he!=Pe,fe[q]=he,q>0&&$e.show){let ht=he==null?-10:he==h?C:V(s==1?n[0][he]:n[q][0][he],A,b,0),nt=Ce==null?-10:B(Ce,s==1?M[$e.scale]:M[$e.facets[1].scale],$,0);if(nr&&Ce!=null){let _t=A.ori==1?xe:Re,zt=qe(jt.dist(r,q,he,nt,_t));if(zt<rn){let Gt=jt.bias;if(Gt!=0){let mt=Kt(_t,$e.scale),Tt=Ce>=0?1:-1,Ot=mt>=0?1:-1;Ot==Tt&&(Ot==1?Gt==1?Ce>=mt:Ce<=mt:Gt==1?Ce<=mt:Ce>=mt)&&(rn=zt,mn=q)}else rn=zt,mn=q}}if(St||rr){let _t,zt;A.ori==0?(_t=ht,zt=nt):(_t=nt,zt=ht);let Gt,mt,Tt,Ot,Yt,rt,gt=!0,Cn=Ze.bbox;if(Cn!=null){gt=!1;let st=Cn(r,q);Tt=st.left,Ot=st.top,Gt=st.width,mt=st.height}else Tt=_t,Ot=zt,Gt=mt=Ze.size(r,q);if(rt=Ze.fill(r,q),Yt=Ze.stroke(r,q),rr)q==mn&&rn<=jt.prox&&(L=Tt,N=Ot,K=Gt,ae=mt,oe=gt,te=rt,j=Yt);else{let st=kt[q];st!=null&&(sr[q]=Tt,ir[q]=Ot,ca(st,Gt,mt,gt),aa(st,rt,Yt),Zt(st,Rt(Tt),Rt(Ot),Z,O))}}}}if(rr){let q=jt.prox,$e=An==null?rn<=q:rn>q||mn!=An;if(St||$e){let Pe=kt[0];Pe!=null&&(sr[0]=L,ir[0]=N,ca(Pe,K,ae,oe),aa(Pe,te,j),Zt(Pe,Rt(L),Rt(N),Z,O))}}}if(we.show&&fn)if(l!=null){let[k,T]=ze.scales,[C,L]=ze.match,[N,K]=l.cursor.sync.scales,ae=l.cursor.drag;if(Ie=ae._x,je=ae._y,Ie||je){let{left:oe,top:te,width:j,height:q}=l.select,$e=l.scales[N].ori,Pe=l.posToVal,Ke,he,Ce,ht,nt,_t=k!=null&&C(k,N),zt=T!=null&&L(T,K);_t&&Ie?($e==0?(Ke=oe,he=j):(Ke=te,he=q),Ce=M[k],ht=V(Pe(Ke,N),Ce,b,0),nt=V(Pe(Ke+he,N),Ce,b,0),Nr(qt(ht,nt),qe(nt-ht))):Nr(0,b),zt&&je?($e==1?(Ke=oe,he=j):(Ke=te,he=q),Ce=M[T],ht=B(Pe(Ke,K),Ce,$,0),nt=B(Pe(Ke+he,K),Ce,$,0),Hr(qt(ht,nt),qe(nt-ht))):Hr(0,$)}else wi()}else{let k=qe(jo-Wo),T=qe(Bo-Io);if(A.ori==1){let K=k;k=T,T=K}Ie=Je.x&&k>=Je.dist,je=Je.y&&T>=Je.dist;let C=Je.uni;C!=null?Ie&&je&&(Ie=k>=C,je=T>=C,!Ie&&!je&&(T>k?je=!0:Ie=!0)):Je.x&&Je.y&&(Ie||je)&&(Ie=je=!0);let L,N;Ie&&(A.ori==0?(L=pr,N=xe):(L=dr,N=Re),Nr(qt(L,N),qe(N-L)),je||Hr(0,$)),je&&(A.ori==1?(L=pr,N=xe):(L=dr,N=Re),Hr(qt(L,N),qe(N-L)),Ie||Nr(0,b)),!Ie&&!je&&(Nr(0,0),Hr(0,0))}if(Je._x=Ie,Je._y=je,l==null){if(d){if(il!=null){let[k,T]=ze.scales;ze.values[0]=k!=null?Kt(A.ori==0?xe:Re,k):null,ze.values[1]=T!=null?Kt(A.ori==1?xe:Re,T):null}Fr(Ji,r,xe,Re,Z,O,h)}if(nr){let k=d&&ze.setSeries,T=jt.prox;An==null?rn<=T&&Bt(mn,hr,!0,k):rn>T?Bt(null,hr,!0,k):mn!=An&&Bt(mn,hr,!0,k)}}St&&(ee.idx=h,bi()),c!==!1&&Be("setCursor")}let gn=null;Object.defineProperty(r,"rect",{get(){return gn==null&&Vr(!1),gn}});function Vr(l=!1){l?gn=null:(gn=w.getBoundingClientRect(),Be("syncRect",gn))}function Yo(l,c,d,h,v,b,$){F._lock||fn&&l!=null&&l.movementX==0&&l.movementY==0||(yi(l,c,d,h,v,b,$,!1,l!=null),l!=null?Pn(null,!0,!0):Pn(c,!0,!1))}function yi(l,c,d,h,v,b,$,k,T){if(gn==null&&Vr(!1),Rn(l),l!=null)d=l.clientX-gn.left,h=l.clientY-gn.top;else{if(d<0||h<0){xe=-10,Re=-10;return}let[C,L]=ze.scales,N=c.cursor.sync,[K,ae]=N.values,[oe,te]=N.scales,[j,q]=ze.match,$e=c.axes[0].side%2==1,Pe=A.ori==0?Z:O,Ke=A.ori==1?Z:O,he=$e?b:v,Ce=$e?v:b,ht=$e?h:d,nt=$e?d:h;if(oe!=null?d=j(C,oe)?a(K,M[C],Pe,0):-10:d=Pe*(ht/he),te!=null?h=q(L,te)?a(ae,M[L],Ke,0):-10:h=Ke*(nt/Ce),A.ori==1){let _t=d;d=h,h=_t}}T&&(c==null||c.cursor.event.type==Ji)&&((d<=1||d>=Z-1)&&(d=Un(d,Z)),(h<=1||h>=O-1)&&(h=Un(h,O))),k?(Wo=d,Io=h,[pr,dr]=F.move(r,d,h)):(xe=d,Re=h)}let xi={width:0,height:0,left:0,top:0};function wi(){ps(xi,!1)}let Jo,Qo,Zo,Xo;function el(l,c,d,h,v,b,$){fn=!0,Ie=je=Je._x=Je._y=!1,yi(l,c,d,h,v,b,$,!0,!1),l!=null&&(tt(Qi,no,tl,!1),Fr(ta,r,pr,dr,Z,O,null));let{left:k,top:T,width:C,height:L}=we;Jo=k,Qo=T,Zo=C,Xo=L}function tl(l,c,d,h,v,b,$){fn=Je._x=Je._y=!1,yi(l,c,d,h,v,b,$,!1,!0);let{left:k,top:T,width:C,height:L}=we,N=C>0||L>0,K=Jo!=k||Qo!=T||Zo!=C||Xo!=L;if(N&&K&&ps(we),Je.setScale&&N&&K){let ae=k,oe=C,te=T,j=L;if(A.ori==1&&(ae=T,oe=L,te=k,j=C),Ie&&hn(D,Kt(ae,D),Kt(ae+oe,D)),je)for(let q in M){let $e=M[q];q!=D&&$e.from==null&&$e.min!=ge&&hn(q,Kt(te+j,q),Kt(te,q))}wi()}else F.lock&&(F._lock=!F._lock,Pn(c,!0,l!=null));l!=null&&(Xn(Qi,no),Fr(Qi,r,xe,Re,Z,O,null))}function Ac(l,c,d,h,v,b,$){if(F._lock)return;Rn(l);let k=fn;if(fn){let T=!0,C=!0,L=10,N,K;A.ori==0?(N=Ie,K=je):(N=je,K=Ie),N&&K&&(T=xe<=L||xe>=Z-L,C=Re<=L||Re>=O-L),N&&T&&(xe=xe<pr?0:Z),K&&C&&(Re=Re<dr?0:O),Pn(null,!0,!0),fn=!1}xe=-10,Re=-10,fe.fill(null),Pn(null,!0,!0),k&&(fn=k)}function nl(l,c,d,h,v,b,$){F._lock||(Rn(l),ri(),wi(),l!=null&&Fr(sa,r,xe,Re,Z,O,null))}function rl(){H.forEach(hf),ni(r.width,r.height,!0)}jn(qs,kr,rl);let mr={};mr.mousedown=el,mr.mousemove=Yo,mr.mouseup=tl,mr.dblclick=nl,mr.setSeries=(l,c,d,h)=>{let v=ze.match[2];d=v(r,c,d),d!=-1&&Bt(d,h,!0,!1)},et&&(tt(ta,w,el),tt(Ji,w,Yo),tt(na,w,l=>{Rn(l),Vr(!1)}),tt(ra,w,Ac),tt(sa,w,nl),co.add(r),r.syncRect=Vr);let ds=r.hooks=t.hooks||{};function Be(l,c,d){hi?Dr.push([l,c,d]):l in ds&&ds[l].forEach(h=>{h.call(null,r,c,d)})}(t.plugins||[]).forEach(l=>{for(let c in l.hooks)ds[c]=(ds[c]||[]).concat(l.hooks[c])});let sl=(l,c,d)=>d,ze=Ne({key:null,setSeries:!1,filters:{pub:ma,sub:ma},scales:[D,S[1]?S[1].scale:null],match:[ga,ga,sl],values:[null,null]},F.sync);ze.match.length==2&&ze.match.push(sl),F.sync=ze;let il=ze.key,$i=du(il);function Fr(l,c,d,h,v,b,$){ze.filters.pub(l,c,d,h,v,b,$)&&$i.pub(l,c,d,h,v,b,$)}$i.sub(r);function Pc(l,c,d,h,v,b,$){ze.filters.sub(l,c,d,h,v,b,$)&&mr[l](null,c,d,h,v,b,$)}r.pub=Pc;function Cc(){$i.unsub(r),co.delete(r),Sn.clear(),io(qs,kr,rl),p.remove(),ce?.remove(),Be("destroy")}r.destroy=Cc;function Si(){Be("init",t,n),Oo(n||t.data,!1),I[D]?mi(D,I[D]):ri(),is=we.show&&(we.width>0||we.height>0),En=St=!0,ni(t.width,t.height)}return S.forEach(Lo),H.forEach(cc),e?e instanceof HTMLElement?(e.appendChild(p),Si()):e(r,Si):Si(),r}Qe.assign=Ne;Qe.fmtNum=bo;Qe.rangeNum=Us;Qe.rangeLog=js;Qe.rangeAsinh=go;Qe.orient=Kn;Qe.pxRatio=ue;Qe.join=sd;Qe.fmtDate=xo,Qe.tzDate=md;Qe.sync=du;{Qe.addGap=Qd,Qe.clipGaps=Gs;let t=Qe.paths={points:bu};t.linear=xu,t.stepped=ef,t.bars=tf,t.spline=rf}function Cr(t,n){return t.includes(n)?"":n}var ku={over(t,{member:n,tag:e,other_member:r,other_tag:s,step:i,value:o,label:a},u){let{ratio:p}=t,g=t.valueAt({member:n,tag:e},i),f=t.valueAt({member:r,tag:s},i)??(g===null?null:g-o),m=t.x(i);if(g===null||f===null||!t.inside(m))return;let{strength:x}=u,w=Ht(u.colour,x<1?.35:1),_=x>1?3:2,[R,P]=[t.y(g),t.y(f)],S=4*p;t.line(m,R,m,P,w,_),t.line(m-S,R,m+S,R,w,_),t.line(m-S,P,m+S,P,w,_),t.occupy(m-S,Math.min(R,P)-S,2*S,Math.abs(P-R)+2*S);let H=/\d/.test(a)?a:`${a} ${Se(o,3)}`;t.label(H,u,(M,J)=>{let D=(R+P)/2-J/2,G=8*p;return[[m+G,D],[m-M-G,D],[m-M-G,Math.min(R,P)-J],[m-M-G,Math.max(R,P)]]})},row:({label:t,step:n,value:e})=>({name:t,value:`${Cr(t,Se(e))} @ step ${it(n)}`.trim()})};var _u={over(t,{value:n,label:e},r){let{box:s,ratio:i}=t,{colour:o,strength:a}=r,u=t.y(n),p=3*i,g=u<s.y?"↑ ":u>t.bottom?"↓ ":"";g||t.line(s.x,u,t.right,u,Ht(o,a<1?.3:1),a>1?2.5:1.5,[6,4]),t.label(g+mf(e,n),r,(f,m)=>{let x=Math.max(u-m-p,s.y+p),w=Math.min(u+p,t.bottom-m-p),_=[];for(let R of[1,0,.5,.75,.25]){let P=s.x+p+(s.width-f-2*p)*R;_.push([P,x],[P,w])}return _})},values:({value:t})=>[t],row:({label:t,value:n})=>({name:t,value:Cr(t,Se(n))})};function mf(t,n){return/\d\.\d|=/.test(t)?t:`${t} = ${Se(n)}`}var Tu={over(t,{step:n,value:e,label:r,member:s,tag:i},o){let{box:a,ratio:u}=t,{colour:p,strength:g}=o,f=t.x(n);if(!t.inside(f))return;let m=e===null?a.y+28*u:t.y(e),x=Ht(p,g<1?.35:1);if((g>1||e===null)&&t.line(f,a.y,f,t.bottom,x,1,[2,3]),e!==null){let w=g>1?7:5;t.ring(f,Math.max(a.y,Math.min(t.bottom,m)),w,x),t.occupy(f-w*u,m-w*u,2*w*u,2*w*u)}t.label(`${r} ${gf(r,n)}`.trim(),o,(w,_)=>{let R=10*u,S=t.valueAt({member:s,tag:i},n)!==null&&e!==null,H=[[f-w/2,m-_-R],[f+R,m-_/2],[f-w-R,m-_/2],[f+R,m-_-R],[f-w-R,m-_-R],[f-w-R,m+R]];return S&&H.splice(1,0,[f-w/2,m+R],[f+R,m+R]),H})},values:({value:t})=>t===null?[]:[t],row:({label:t,step:n,value:e})=>({name:t,value:`${e===null?"":Cr(t,Se(e))} @ step ${it(n)}`.trim()})};function gf(t,n){return t.match(/\d[\d,]*/g)?.some(e=>Number(e.replaceAll(",",""))===n)?"":`@ ${it(n)}`}var Eu={under(t,{first_step:n,last_step:e},{colour:r,strength:s}){t.within(i=>{let{ratio:o,box:a}=t,u=t.x(n),p=Math.max(t.x(e)-u,2*o);i.fillStyle=Ht(r,s>1?.18:s<1?.04:.1),i.fillRect(u,a.y,p,a.height),i.fillStyle=Ht(r,s<1?.3:.9),i.fillRect(u,a.y,p,2*o)})},over(t,{first_step:n,last_step:e,label:r},s){let{ratio:i,box:o}=t,a=Math.max(t.x(n),o.x),u=Math.min(t.x(e),t.right);u<o.x||a>t.right||t.label(r,s,(p,g)=>{let f=(a+u-p)/2,m=[o.y+4*i,o.y+6*i+g,t.bottom-g-4*i],x=u-a>=p?[a+2*i,f,u-p]:[f];return m.flatMap(w=>x.map(_=>[_,w]))})},row:({label:t,first_step:n,last_step:e})=>({name:t,value:n===e?`step ${it(n)}`:`steps ${it(n)} to ${it(e)}`})};var vf={row:({name:t,value:n,unit:e})=>({name:t,value:Zs(n,e)})},bf={row:t=>{let n=Object.entries(t).filter(([,s])=>["number","string"].includes(typeof s)),e=new Map(n),r=[...e].filter(([s])=>!["kind","label","name"].includes(s)).map(([s,i])=>`${s.replaceAll("_"," ")} ${typeof i=="number"?Se(i):i}`);return{name:String(e.get("label")??e.get("name")??t.kind),value:r.join(", ")}}},yf=new Map(Object.entries({span:Eu,level:_u,point:Tu,gap:ku,stat:vf}));function ts(t){return yf.get(t.kind)??bf}function Ru(t){return ts(t).row(t)}function Zs(t,n){if(t===null)return"not finite";if(n==="share")return`${Se(t*100,3)} %`;let e=t===1?n.replace(/s$/,""):n;return e?`${Se(t)} ${e}`:Se(t)}var xf=4;function Mu(t,n){let e={stroke:t["text-2"],font:`11px ${yr}`,grid:{stroke:t.grid,width:1},ticks:{show:!1},border:{show:!0,stroke:t["border-strong"],width:1}};return[{...e,grid:{show:!1},size:24,gap:4,space:64,incrs:_f(),values:(r,s)=>s.map(i=>Vi(i))},{...e,border:{show:!1},gap:8,space:32,size:(r,s,i,o)=>{let a=r.axes[i];if(o>1&&a?._size!==void 0)return a._size;let u=Math.max(0,...(s??[]).map(p=>p.length));return Math.max(36,16+u*6.2)},values:(r,s,i,o,a)=>Sf(s,n?0:a),...n?{splits:wf,filter:(r,s)=>s}:{}}]}function wf(t,n,e,r){let{distr:s,asinh:i=1}=t.scales.y??{},o=Math.max(2,Math.floor(t.bbox.height/devicePixelRatio/32));return $f(e,r,s===xf?i:0,o)}function $f(t,n,e,r){let s=e>0?e:t,i=Math.max(Math.abs(n),e>0?Math.abs(t):0),o=Math.floor(Math.log10(s)),a=Math.ceil(Math.log10(i)),u=e>0&&t<0&&n>0?2:1,p=Math.max(1,Math.ceil((a-o)*u/r)),g=i/s<=100?[1,2,5]:[1],f=e>0?[0]:[];for(let m=a-a%p;m>=o;m-=p)for(let x of g){let w=+`${x}e${m}`;f.push(w),e>0&&f.push(-w)}return f.filter(m=>m>=t&&m<=n).sort((m,x)=>m-x)}function Sf(t,n){return t.map(e=>{if(e===null)return"";let r=Math.abs(e);if(e!==0&&(r>=1e5||r<.001))return Se(e,3);if(!(n>0)||n>=1e5)return Se(e,3);let s=Number.isFinite(n)?kf(n):0;return(s>0?e.toFixed(s):Se(e,5)).replace("-","−")})}function kf(t){let n=0;for(;n<10&&Math.abs(t*10**n-Math.round(t*10**n))>1e-6;)n+=1;return n}function _f(){let t=[];for(let n=0;n<15;n+=1)for(let e of[1,2,5])t.push(e*10**n);return t}function Tf(t,n){return t.x<n.x+n.width&&n.x<t.x+t.width&&t.y<n.y+n.height&&n.y<t.y+t.height}function Pu(t,n,e,r,s,i=[]){let o=[];for(let a of[...t].sort((u,p)=>u.priority-p.priority)){let u=Ef(a.text,n.width*.9,e),p=e(u),g=null,f=1/0;for(let[m,[x,w]]of a.places(p,r).entries()){let _={x:Au(x,n.x,n.x+n.width-p),y:Au(w,n.y,n.y+n.height-r),width:p,height:r},R=[...o,...i].some(H=>Tf(_,H));if(R&&!a.forced)continue;let P=Math.hypot(_.x-x,_.y-w)/r,S=s(_)+m*.5+P*4+(R?1e3:0);S<f&&(f=S,g=_)}g&&o.push({...g,text:u,colour:a.colour})}return o}function Au(t,n,e){return Math.max(n,Math.min(e,t))}function Ef(t,n,e){if(e(t)<=n)return t;let r=t.length-1;for(;r>1&&e(`${t.slice(0,r)}…`)>n;)r-=1;return`${t.slice(0,r).trimEnd()}…`}var ns=class{constructor(n,e,r){this.plot=n;this.colours=e;this.curves=r;this.wishes=[];this.obstacles=[];this.ctx=n.ctx,this.ratio=devicePixelRatio;let{left:s,top:i,width:o,height:a}=n.bbox;this.box={x:s,y:i,width:o,height:a}}x(n){return this.plot.valToPos(n,"x",!0)}y(n){return this.plot.valToPos(n,"y",!0)}get bottom(){return this.box.y+this.box.height}get right(){return this.box.x+this.box.width}inside(n){return n>=this.box.x-1&&n<=this.right+1}valueAt({member:n,tag:e},r){let s=this.curves.find(a=>a.member===n&&a.tag===e);if(!s)return null;let i=null,o=1/0;return s.steps.forEach((a,u)=>{let p=s.values[u];typeof p=="number"&&Math.abs(a-r)<o&&(o=Math.abs(a-r),i=p)}),i}within(n){let{ctx:e,box:r}=this;e.save(),e.beginPath(),e.rect(r.x,r.y,r.width,r.height),e.clip(),n(e),e.restore()}line(n,e,r,s,i,o=1,a=[]){let{ctx:u,ratio:p}=this;u.save(),u.strokeStyle=i,u.lineWidth=o*p,u.setLineDash(a.map(g=>g*p)),u.beginPath(),u.moveTo(n,e),u.lineTo(r,s),u.stroke(),u.restore()}ring(n,e,r,s){let{ctx:i,ratio:o}=this;i.save(),i.beginPath(),i.arc(n,e,r*o,0,2*Math.PI),i.fillStyle=this.colours.surface,i.fill(),i.lineWidth=2*o,i.strokeStyle=s,i.stroke(),i.restore()}triangle(n,e,r,s,i){let{ctx:o,ratio:a}=this,u=r*a,p=i?u:-u;o.save(),o.beginPath(),o.moveTo(n,e),o.lineTo(n-u*.6,e+p),o.lineTo(n+u*.6,e+p),o.closePath(),o.fillStyle=s,o.fill(),o.restore()}occupy(n,e,r,s){this.obstacles.push({x:n,y:e,width:r,height:s})}label(n,e,r){if(!n||e.strength<1)return;let{colour:s,priority:i,strength:o}=e,a=o>1;this.wishes.push({text:n,colour:s,priority:a?-1:i,places:r,forced:a})}flush(){let{ctx:n,ratio:e,box:r}=this;n.save(),n.font=`500 ${11*e}px ${yr}`,n.textBaseline="middle",n.textAlign="left";let s=4*e,i=p=>n.measureText(p).width+2*s,o=this.dots(),a=p=>o.filter(([g,f])=>g>=p.x&&g<=p.x+p.width&&f>=p.y&&f<=p.y+p.height).length,u=Pu(this.wishes,r,i,16*e,a,this.obstacles);for(let{x:p,y:g,width:f,height:m,text:x,colour:w}of u)n.fillStyle=Ht(this.colours.surface,.86),n.beginPath(),n.roundRect(p,g,f,m,3*e),n.fill(),n.fillStyle=w,n.fillText(x,p+s,g+m/2+e*.5);n.restore()}dots(){let n=[];for(let{steps:e,values:r}of this.curves){let s=null;e.forEach((i,o)=>{let a=r[o];if(typeof a!="number"){s=null;return}let u=[this.x(i),this.y(a)];if(s){let p=Math.hypot(u[0]-s[0],u[1]-s[1]);if(p<6*this.ratio)return;let g=Math.min(100,Math.ceil(p/(6*this.ratio)));for(let f=1;f<g;f+=1){let m=f/g;n.push([s[0]+(u[0]-s[0])*m,s[1]+(u[1]-s[1])*m])}}n.push(u),s=u})}return n}};var Cu={nan:"NaN",inf:"+Inf","-inf":"−Inf"};function Lu(t,n){t.curves.forEach((e,r)=>{let s=t.colours[n(e)];for(let{step:i,value:o,count:a}of e.marks){let u=t.x(i),p=t.x(Rf(e,i,a));if(p<t.box.x||u>t.right)continue;let g=o!=="-inf",f=(4+r*11)*t.ratio,m=g?t.box.y+f:t.bottom-f,x=g?m+5*t.ratio:m-5*t.ratio;t.occupy(u-6*t.ratio,x-5*t.ratio,p-u+12*t.ratio,10*t.ratio),t.within(()=>{p>u&&t.line(u,x,p,x,s,3),t.triangle(u,m,9,s,g)});let w=a>1?`${Cu[o]} ×${a}`:Cu[o],_=7*t.ratio,R=g?x+6*t.ratio:x-22*t.ratio;t.label(w,{colour:s,strength:1,priority:2},(P,S)=>[[u+_,x-S/2],[u-P-_,x-S/2],[u-P/2,R],[u+_,R],[u-P/2,R+(g?S:-S)]])}})}function Rf(t,n,e){if(e<2)return n;let r=t.steps.indexOf(n);if(r<0)return n;let s=r;for(;s+1<t.steps.length&&t.values[s+1]===null;)s+=1;return t.steps[s]??n}function zu(t){let n=t.colours["text-2"],e=[...new Set(t.curves.flatMap(r=>r.resets))];for(let r of e){let s=t.x(r);t.inside(s)&&(t.line(s,t.box.y,s,t.bottom,n,1,[1,3]),t.label("log goes back",{colour:n,strength:1,priority:4},(i,o)=>{let a=3*t.ratio,u=t.bottom-o-a,p=t.box.y+(t.box.height-o)/2;return[u,t.box.y+a,p].flatMap(g=>[[s+a,g],[s-i-a,g]])}))}}function Ou(t){return["train","validation","test"].includes(t)?t:"none"}function Du(t){return t==="mousemove"||t==="mouseleave"}function Mf(t,n){return t.length===n.length&&t.every((e,r)=>e===n[r])}var Af=60,Nu=16,Xs=class{constructor(n,e,r){this.root=n;this.events=e;this.syncKey=r;this.grid={x:[],columns:[],isolated:[]};this.window=null;this.chart=null;this.scene=null;this.size={width:0,height:0};this.built=""}show(n){let e=this.scene;if(this.scene=n,e?.curves!==n.curves&&(this.grid=Ls(n.curves)),!this.size.width||!this.size.height)return;let r=n.annotations.filter(({finding:g})=>Qt(g)).flatMap(({evidence:g})=>ts(g).values?.(g)??[]),{log:s,palette:i,splits:o,xRange:a,yRange:u}=n,p=JSON.stringify([s,i.page,o,a,u,r]);!this.chart||p!==this.built?(this.built=p,this.build(n,r)):e?.curves!==n.curves?(this.chart.setData(this.data(),!1),this.rescale()):(e.lit!==n.lit||!Mf(e.annotations,n.annotations))&&(n.annotations.length||e.annotations.length)&&this.chart.redraw(!1)}resize(n,e){!n||!e||n===this.size.width&&e===this.size.height||(this.size={width:n,height:e},this.chart?this.chart.setSize(this.size):this.scene&&this.show(this.scene))}destroy(){this.chart?.destroy(),this.chart=null,this.built=""}zoom(n){this.window=n,this.rescale(),this.events.zoom(n)}point(n){let e=n===null?void 0:this.grid.x[n];if(!this.chart)return;let r=e===void 0?-10:this.chart.valToPos(e,"x");this.chart.setCursor({left:r,top:e===void 0?-10:10})}get canvas(){return this.chart?.ctx.canvas??null}data(){return[this.grid.x,...this.grid.columns]}rescale(){let{chart:n}=this;if(!n)return;let[e,r]=this.window??this.whole();n.setScale("x",{min:e,max:r})}whole(){let{x:n}=this.grid,[e,r]=this.scene?.xRange??[n[0]??0,n.at(-1)??1];return e===r?[e-.5,r+.5]:[e,r]}build(n,e){this.chart?.destroy();let r={...this.size,padding:[8,12,0,0],legend:{show:!1},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},points:{size:8,width:2},sync:{key:this.syncKey,setSeries:!1,scales:["x",null],filters:{pub:Du,sub:Du}},dataIdx:(s,i,o)=>i?this.nearest(i-1,o)??o:o,bind:{dblclick:()=>()=>(this.zoom(null),null)}},scales:Kl(n,this.grid,e,()=>this.window??this.whole()),axes:Mu(n.palette,n.log),series:[{},...n.curves.map((s,i)=>this.series(n,i))],hooks:{drawClear:[s=>this.drawUnder(s)],draw:[s=>this.drawOver(s)],setCursor:[s=>this.events.cursor((s.cursor.left??-1)<0?null:s.cursor.idx??null)],setSelect:[s=>this.onSelect(s)]}};this.chart=new Qe(r,this.data(),this.root),this.rescale()}series(n,e){let r=n.splits[e]??"none",s=n.palette[Ou(r)],i=r==="validation"||r==="test";return{stroke:s,width:i?2:1.75,spanGaps:!1,points:{show:!0,size:i?7:5,width:1.5,stroke:s,fill:i?n.palette.surface:s,filter:(o,a)=>this.dotted(a-1,i)}}}dotted(n,e){let r=this.grid.columns[n]??[],[s,i]=this.window??[-1/0,1/0],o=[];if(r.forEach((u,p)=>{let g=this.grid.x[p]??0;typeof u=="number"&&g>=s&&g<=i&&o.push(p)}),o.length<=Af)return o;let a=new Set(this.grid.isolated[n]);if(e){let u=o.length/Nu;for(let p=0;p<Nu;p+=1)a.add(o[Math.floor((p+.5)*u)]??0)}return[...a].sort((u,p)=>u-p)}nearest(n,e){let r=this.grid.columns[n]??[];for(let s=0;s<r.length;s+=1){if(typeof r[e-s]=="number")return e-s;if(typeof r[e+s]=="number")return e+s}return null}onSelect(n){let{left:e,width:r}=n.select;if(r<5)return;let s=[n.posToVal(e,"x"),n.posToVal(e+r,"x")];n.setSelect({left:0,top:0,width:0,height:0},!1),this.zoom(s)}drawUnder(n){if(!this.scene)return;let e=new ns(n,this.scene.palette,this.scene.curves);this.eachVisible((r,s)=>{ts(r.evidence).under?.(e,r.evidence,s)})}drawOver(n){if(!this.scene)return;let{curves:e,splits:r,palette:s}=this.scene,i=new ns(n,s,e);zu(i),Lu(i,o=>Ou(r[e.indexOf(o)]??"none")),this.eachVisible((o,a)=>{ts(o.evidence).over?.(i,o.evidence,a)}),i.flush()}eachVisible(n){let{annotations:e=[],lit:r=null,palette:s}=this.scene??{};if(!s)return;let i={point:0,gap:1,level:2,span:3,stat:4};for(let o of e){let{finding:a,evidence:u,id:p}=o,g=r!==null&&(p===r||p.startsWith(`${r}#`));if(!g&&!Qt(a))continue;let f=g?2:r===null?1:.5;n(o,{colour:s[a.severity],strength:f,priority:i[u.kind]})}}};var Hu=me`
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
`;var Vu=me`
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
  .tool {
    height: 24px;
    padding: 0 8px;
    border: 1px solid var(--td-border);
    border-radius: 4px;
    font-size: 12px;
    color: var(--td-text-2);
    white-space: nowrap;
  }
  .tool:hover {
    background: var(--td-hover);
    color: var(--td-text);
  }
  .tool[aria-pressed="true"] {
    background: var(--td-info-bg);
    border-color: var(--td-info);
    color: var(--td-info);
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
`;var Ge=class extends CustomEvent{constructor(n,e){super(n,{detail:e,bubbles:!0,composed:!0})}};var Pf=400,cn=class extends ye{constructor(){super(...arguments);this.curves=[];this.series=[];this.zoom=null;this.open=!1}render(){return y`<details @toggle=${e=>this.open=e.target.open}>
      <summary class="fold">Show numbers</summary>
      ${this.open?this.renderTable():z}
    </details>`}renderTable(){let{x:e}=Ls(this.curves),[r,s]=this.zoom??[-1/0,1/0],i=e.filter(f=>f>=r&&f<=s),o=Math.max(1,Math.ceil(i.length/Pf)),a=i.filter((f,m)=>m%o===0||m===i.length-1),u=this.curves.reduce((f,m)=>f+m.points,0),p=this.curves.map(f=>new Map(f.steps.map((m,x)=>[m,f.values[x]??null]))),g=a.length<i.length||this.curves.some(f=>f.thinned);return y`<div class="box" tabindex="0" role="region" aria-label="Numbers">
      <table>
        ${g?y`<caption>
                ${Me(a.length,"row")} of ${Me(u,"point")}; zoom in on the chart to see
                more.
              </caption>`:z}
        <thead>
          <tr>
            <th scope="col">Step</th>
            ${this.series.map(f=>y`<th scope="col" title=${`${f.member} · ${f.tag}`}>
                  ${this.series.length>1?f.split:f.tag}
                </th>`)}
          </tr>
        </thead>
        <tbody>
          ${a.map(f=>y`<tr>
                <td>${ct(f)}</td>
                ${p.map(m=>{let x=m.get(f);return y`<td>
                    ${x===void 0?"":x===null?"not finite":Se(x,5)}
                  </td>`})}
              </tr>`)}
        </tbody>
      </table>
    </div>`}};cn.styles=[De,me`
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
    `],E([U({attribute:!1})],cn.prototype,"curves",2),E([U({attribute:!1})],cn.prototype,"series",2),E([U({attribute:!1})],cn.prototype,"zoom",2),E([de()],cn.prototype,"open",2),cn=E([Oe("td-numbers")],cn);var Xt=me`
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
`;var Cf={error:Dt`<path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" fill="currentColor"/><path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" class="cut-out"/>`,warning:Dt`<path d="M8 1.2L15.4 14.4H.6z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/><path d="M8 5.6v4.2m0 1.6v1" class="cut-out"/>`,info:Dt`<rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor"/><path d="M8 4v1.2m0 2V12" class="cut-out"/>`,unjudged:Dt`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2"/><path d="M5.5 8h5" fill="none" stroke="currentColor" stroke-width="1.6"/>`,healthy:Dt`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M5 8.2l2.2 2.2L11 6" fill="none" stroke="currentColor" stroke-width="1.6"/>`};function Eo(t){return y`<svg class="shape ${t}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${Cf[t]}
  </svg>`}function Ut(t){return y`<span class="badge ${t}">${Eo(t)}<span>${Al[t]}</span></span>`}function Le(t){return ei(Ml(t))}function ei(t){return y`${t.map(n=>"code"in n?y`<code>${n.code}</code>`:n.text)}`}function Gn(t){let n=t.lastIndexOf("/")+1;return y`<span class="name" title=${t}
    >${n?y`<span class="folder">${t.slice(0,n)}</span>`:z}<span class="leaf"
      >${t.slice(n)}</span
    ></span
  >`}function Fu(t){let n=t==="validation"||t==="test",e=["train","validation","test"].includes(t)?t:"none",r=n?Dt`<circle cx="10" cy="6" r="3" fill="var(--td-surface)" stroke="currentColor" stroke-width="1.5"/>`:z;return y`<svg class="swatch" width="20" height="12" style="color: var(--td-${e})" aria-hidden="true">
    <path d="M0 6h20" stroke="currentColor" stroke-width="2" />
    ${r}
  </svg>`}var _e=class extends ye{constructor(){super(...arguments);this.run="";this.series=[];this.heading="";this.generation=0;this.annotations=[];this.lit=null;this.dark=!1;this.sync="steps";this.xRange=null;this.yRange=null;this.log=null;this.joint=!1;this.window=null;this.curves=null;this.error=null;this.cursor=null;this.zoomed=!1;this.seen=!1;this.spoken="";this.whole=[];this.range=null;this.towering=!1;this.plot=null;this.watch=null;this.size=null;this.zoomRequest=null;this.request=0}connectedCallback(){super.connectedCallback(),this.watch=new IntersectionObserver(e=>{e.some(r=>r.isIntersecting)&&(this.seen=!0)},{rootMargin:"400px"}),this.watch.observe(this)}disconnectedCallback(){super.disconnectedCallback(),this.watch?.disconnect(),this.size?.disconnect(),this.size=null,this.zoomRequest?.abort(),clearTimeout(this.zoomTimer),this.plot?.destroy(),this.plot=null}willUpdate(e){let r=["series","run","generation","seen"].some(s=>e.has(s));this.seen&&r&&this.load(),e.has("curves")&&(this.range=Jt(this.curves??[]),this.towering=zs(this.whole))}updated(e){let r=this.renderRoot.querySelector(".plot");if(!r||!this.curves)return;let s=this.plot===null;this.plot??=new Xs(r,{zoom:m=>this.onZoom(m),cursor:m=>this.cursor=m},this.sync),this.size||(this.size=new ResizeObserver(()=>this.plot?.resize(r.clientWidth,r.clientHeight)),this.size.observe(r));let{curves:i,annotations:o,lit:a,xRange:u,yRange:p}=this,g=this.isLog,f=this.series.map(m=>m.split);this.plot.show({curves:i,splits:f,annotations:o,lit:a,log:g,palette:Wi(this.dark),xRange:u,yRange:p}),this.plot.resize(r.clientWidth,r.clientHeight),(e.has("window")||s)&&this.plot.window!==this.window&&this.plot.zoom(this.window)}get isLog(){return this.log??this.towering}async load(){let e=this.request+=1;try{let r=await this.store.load(this.run,this.series,this.clientWidth||800);if(e!==this.request)return;this.whole=r,this.error=null,this.curves=r;let s=this.plot?.window;s&&await this.refine(s)}catch(r){e===this.request&&!gr(r)&&(this.error=r.message)}}onZoom(e){if(this.zoomed=e!==null,e!==this.window&&this.dispatchEvent(new Ge("td-window",{window:e})),clearTimeout(this.zoomTimer),this.zoomRequest?.abort(),!e){this.curves=this.whole;return}this.zoomTimer=setTimeout(()=>{this.refine(e)},120)}async refine([e,r]){if(!this.whole.some(a=>a.thinned))return;let[s,i]=[Math.ceil(e),Math.floor(r)],o=this.zoomRequest=new AbortController;try{let a=await this.store.source.curves(this.run,this.series,this.clientWidth||800,{start:s,end:i},o.signal);if(o.signal.aborted)return;this.curves=this.whole.map(u=>{let p=a.series.find(({member:g,tag:f})=>g===u.member&&f===u.tag);return p?Bl(u,p,s,i):u})}catch{}}onKey(e){let{plot:r}=this;if(!r||e.ctrlKey||e.metaKey||e.altKey)return;let s=r.grid.x.length-1,i=this.cursor??(e.key==="ArrowLeft"?s+1:-1),o=e.shiftKey?Math.max(1,Math.round(s/20)):1,u={ArrowLeft:Math.max(0,i-o),ArrowRight:Math.min(s,i+o),Home:0,End:s}[e.key];if(u!==void 0)r.point(u),this.cursor=u,this.spoken=this.sayCursor(u);else if(e.key==="+"||e.key==="-")this.zoomBy(e.key==="+"?.5:2);else if(e.key==="Escape"||e.key==="0")r.zoom(null);else return;e.preventDefault()}zoomBy(e){let{plot:r}=this,s=r?.grid.x[0],i=r?.grid.x.at(-1);if(!r||s===void 0||i===void 0)return;let[o,a]=r.window??[s,i],u=(this.cursor===null?null:r.grid.x[this.cursor])??(o+a)/2,p=(a-o)*e/2,g=[Math.max(s,u-p),Math.min(i,u+p)];r.zoom(g[0]<=s&&g[1]>=i?null:g)}sayCursor(e){return[`step ${ct(this.plot?.grid.x[e]??0)}`,...this.series.map((s,i)=>`${this.labelOf(s)} ${this.valueAt(i,e).text}`)].join(", ")}labelOf({split:e,member:r,tag:s}){return this.series.length>1?e:e==="none"?r==="."?s:r:e}valueAt(e,r){let s=this.plot?.grid;if(s?.columns[e]?.[r]===null&&this.isBroken(e,s?.x[r]))return{text:"not finite",away:null};let o=this.plot?.nearest(e,r)??null;if(o===null)return{text:"–",away:null};let a=s?.columns[e]?.[o]??null;return{text:Fi(a,this.range),away:o===r?null:s?.x[o]??null}}isBroken(e,r){let s=this.curves?.[e],i=r===void 0?-1:s?.steps.indexOf(r)??-1;return i>=0&&s?.values[i]===null}render(){return y`<figure aria-label=${this.heading}>
      <div class="head">
        <h3 class="cut" title=${this.heading}>${this.heading}</h3>
        ${this.zoomed&&!this.joint?y`<button class="tool" @click=${()=>this.plot?.zoom(null)}>Reset zoom</button>`:z}
        ${this.joint?z:y`<button
                class="tool"
                title="Logarithmic value axis"
                aria-pressed=${this.isLog}
                @click=${()=>this.log=!this.isLog}
              >
                Log
              </button>`}
      </div>
      <div class="legend">${this.series.map((e,r)=>this.renderKey(e,r))}${this.renderStep()}</div>
      ${this.error?y`<div class="message">${this.error}</div>`:y`<div
              class="plot ${this.curves?"":"waiting"}"
              tabindex="0"
              role="img"
              aria-label=${this.describe()}
              @keydown=${e=>this.onKey(e)}
            ></div>`}
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      ${this.curves&&this.seen?y`<td-numbers
              .curves=${this.curves}
              .series=${this.series}
              .zoom=${this.plot?.window??null}
            ></td-numbers>`:z}
    </figure>`}renderKey(e,r){let s=this.curves?.[r],i=this.cursor===null?null:this.valueAt(r,this.cursor),o=s?.values.findLast(p=>p!==null),a=i?.text??(s?Fi(o,this.range):""),u=`${e.member==="."?"":`${e.member} · `}${e.tag}`;return y`<span class="key" title=${`${u}
${e.why}`}>
      ${Fu(e.split)}<span class="cut">${this.labelOf(e)}</span><b>${a}</b>${i?.away?y`<span class="quiet">@ ${ct(i.away)}</span>`:z}
    </span>`}renderStep(){if(!this.curves)return z;let e=this.cursor===null?void 0:this.plot?.grid.x[this.cursor];if(e!==void 0)return y`<span class="step quiet">step ${ct(e)}</span>`;let r=Math.max(...this.curves.map(s=>s.steps.at(-1)??0));return y`<span class="step quiet">last, step ${ct(r)}</span>`}describe(){let e=this.series.map(r=>`${r.split==="none"?r.tag:r.split}, ${Me(r.points,"point")}`);return`Chart of ${this.heading}: ${e.join("; ")}. Arrow keys read values, plus and minus zoom, Escape resets.`}};_e.styles=[De,Xt,Hu,Vu],E([U({attribute:!1})],_e.prototype,"store",2),E([U()],_e.prototype,"run",2),E([U({attribute:!1})],_e.prototype,"series",2),E([U()],_e.prototype,"heading",2),E([U({type:Number})],_e.prototype,"generation",2),E([U({attribute:!1})],_e.prototype,"annotations",2),E([U({attribute:!1})],_e.prototype,"lit",2),E([U({type:Boolean})],_e.prototype,"dark",2),E([U()],_e.prototype,"sync",2),E([U({attribute:!1})],_e.prototype,"xRange",2),E([U({attribute:!1})],_e.prototype,"yRange",2),E([U({attribute:!1})],_e.prototype,"log",2),E([U({type:Boolean})],_e.prototype,"joint",2),E([U({attribute:!1})],_e.prototype,"window",2),E([de()],_e.prototype,"curves",2),E([de()],_e.prototype,"error",2),E([de()],_e.prototype,"cursor",2),E([de()],_e.prototype,"zoomed",2),E([de()],_e.prototype,"seen",2),E([de()],_e.prototype,"spoken",2),_e=E([Oe("td-chart")],_e);var qu=me`
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
`;var Xe=class extends ye{constructor(){super(...arguments);this.details=[];this.rows=[];this.quantity="";this.linkOf=()=>"#";this.dark=!1;this.axes=null;this.log=null;this.towering=!1;this.sameSteps=!0;this.window=null;this.quantities=[]}get current(){return this.quantities.find(({key:e})=>e===this.quantity)??this.quantities[0]}willUpdate(e){e.has("details")&&(this.quantities=Ql(this.details.map(({run:r})=>r))),e.has("quantity")&&Object.assign(this,{window:null,log:null}),(e.has("details")||e.has("quantity"))&&this.align()}async align(){let{current:e}=this;if(!e)return;let r=[...e.panels].map(([g,f])=>this.store.load(g,f.series,600)),s=await Promise.allSettled(r);if(e!==this.current)return;let i=s.flatMap(g=>g.status==="fulfilled"?g.value:[]);this.towering=zs(i);let o=Jt(i),a=i.map(({steps:g})=>g[0]??1/0),u=i.map(({steps:g})=>g.at(-1)??-1/0),p=[Math.min(...a),Math.max(...u)];this.axes=o&&Number.isFinite(p[0])&&Number.isFinite(p[1])?{x:p,y:o}:null}open(e,r){e.preventDefault(),this.dispatchEvent(new Ge("td-open",{runs:r}))}render(){let{current:e}=this,r=this.log??this.towering;return y`<header>
        <h1>${this.details.length} runs side by side</h1>
        ${this.quantities.length?y`<label class="pick"
                ><span class="quiet">Quantity</span>
                <select
                  @change=${s=>this.dispatchEvent(new Ge("td-quantity",{key:s.target.value}))}
                >
                  ${this.quantities.map(({key:s,label:i})=>y`<option value=${s} ?selected=${s===e?.key}>${i}</option>`)}
                </select></label
              >`:z}
        <button class="button" aria-pressed=${r} @click=${()=>this.log=!r}>Log</button>
        <button
          class="button"
          aria-pressed=${this.sameSteps}
          title="All charts from the first step to the last of any run; otherwise each fills its own width"
          @click=${()=>this.sameSteps=!this.sameSteps}
        >
          Same steps
        </button>
        ${this.window?y`<button class="button" @click=${()=>this.window=null}>Reset zoom</button>`:z}
        <p class="quiet">The value axis is the same in all charts; cursor and zoom move together.</p>
      </header>
      <div
        class="grid"
        @td-window=${({detail:s})=>{this.window=s.window}}
      >
        ${yn(this.details,({run:s})=>s.name,s=>this.renderRun(s,e?.panels.get(s.run.name)))}
      </div>
      ${this.renderTable()}`}renderRun(e,r){let{run:s,findings:i}=e,o=this.details.map(p=>p.run.name).filter(p=>p!==s.name),a=i.find(p=>p.rule===s.primary&&Qt(p)),u=r?Ds(i).filter(({evidence:p})=>qn(p,r.series)):[];return y`<article aria-label=${s.name}>
      <div class="top">
        <h2>
          <a href=${this.linkOf(s.name)} @click=${p=>this.open(p,[s.name])}
            >${Gn(s.name)}</a
          >
        </h2>
        ${Ut(s.status)}
        <button
          class="close"
          aria-label=${`Remove ${s.name}`}
          title="Remove"
          @click=${p=>this.open(p,o)}
        >
          ×
        </button>
      </div>
      <p class="diagnosis" title=${a?.message??""}>
        ${a?y`<b>${vt(a.rule)}</b> ${Le(a.message)}`:y`<span class="quiet"
                >${s.status==="unjudged"?"No rule about training could look.":"Nothing found."}</span
              >`}
      </p>
      ${r?y`<td-chart
              .store=${this.store}
              .run=${s.name}
              .series=${r.series}
              .heading=${r.title}
              .generation=${e.generation}
              .annotations=${u}
              .xRange=${this.sameSteps?this.axes?.x??null:null}
              .yRange=${this.axes?.y??null}
              .dark=${this.dark}
              .log=${this.log??this.towering}
              .window=${this.window}
              sync="compare"
              joint
            ></td-chart>`:y`<p class="missing quiet">This run has no such series.</p>`}
    </article>`}renderTable(){let e=new Map(this.rows.map(r=>[r.name,r]));return y`<section>
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
            ${this.details.map(({run:r,findings:s})=>{let i=e.get(r.name),o=s.filter(Qt);return y`<tr>
                <th scope="row">${Gn(r.name)}</th>
                <td>${Ut(r.status)}</td>
                <td>${o.map(({rule:a})=>vt(a)).join(", ")||"–"}</td>
                <td class="number">${Se(i?.best?.value)}</td>
                <td class="number">${i?.best?it(i.best.step):"–"}</td>
                <td class="quiet">${i?.best?`${i.best.split} ${i.best.tag}`:""}</td>
                <td class="number">${i?.last_step==null?"–":it(i.last_step)}</td>
              </tr>`})}
          </tbody>
        </table>
      </div>
    </section>`}};Xe.styles=[De,Xt,qu],E([U({attribute:!1})],Xe.prototype,"details",2),E([U({attribute:!1})],Xe.prototype,"rows",2),E([U()],Xe.prototype,"quantity",2),E([U({attribute:!1})],Xe.prototype,"store",2),E([U({attribute:!1})],Xe.prototype,"linkOf",2),E([U({type:Boolean})],Xe.prototype,"dark",2),E([de()],Xe.prototype,"axes",2),E([de()],Xe.prototype,"log",2),E([de()],Xe.prototype,"towering",2),E([de()],Xe.prototype,"sameSteps",2),E([de()],Xe.prototype,"window",2),Xe=E([Oe("td-compare")],Xe);function Wu(t){let n=t.trim(),e=/^\/(.+)\/(i?)$/.exec(n);if(e)try{let s=new RegExp(e[1]??"","i");return{matches:i=>Uu(i).some(o=>s.test(o)),error:null}}catch{return{matches:()=>!0,error:"This is not a regular expression."}}let r=n.toLowerCase().split(/\s+/).filter(Boolean);return{matches:s=>{let i=Uu(s).join(" ").toLowerCase();return r.every(o=>i.includes(o))},error:null}}function Uu(t){return t.primary?[t.name,t.primary.rule]:[t.name]}function Iu(t){let n=Object.fromEntries(br.map(e=>[e,0]));for(let e of t)n[e.status]+=1;return n}function Ro(t,n,e){return t.filter(r=>(e.size===0||e.has(r.status))&&n.matches(r))}function Bu(t,n,e,r=4){let s=Jt(t)??[0,1],i=t.flatMap(m=>m.steps),o=Math.min(...i),a=Math.max(...i),u=m=>ju(a===o?n/2:r+(m-o)/(a-o)*(n-2*r)),[p,g]=s,f=m=>ju(g===p?e/2:e-r-(m-p)/(g-p)*(e-2*r));return t.map(m=>{let x="",w=!1,_=[],R=[];return m.steps.forEach((P,S)=>{let H=m.values[S];if(typeof H!="number"||!Number.isFinite(H)){R.push(u(P)),w=!1;return}x+=`${w?"L":"M"}${u(P)} ${f(H)}`,(!w&&typeof m.values[S+1]!="number"||S===m.steps.length-1)&&_.push([u(P),f(H)]),w=!0}),{split:m.split,path:x,dots:_,breaks:R}})}function ju(t){return Math.round(t*10)/10}var Ku=me`
  :host {
    --row: 60px;
    --columns: 32px 96px minmax(0, 1fr) 168px 120px 104px;
    padding: 0 16px 72px;
  }
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
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
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
  .chip[aria-pressed="true"] {
    background: var(--td-info-bg);
    border-color: var(--td-info);
  }
  .search {
    position: relative;
    flex: 0 1 280px;
    min-width: 200px;
  }
  input[type="search"] {
    width: 100%;
    height: 32px;
    padding: 0 10px;
    border: 1px solid var(--td-border-strong);
    border-radius: 4px;
    background: var(--td-surface);
  }
  input[type="search"]::placeholder {
    color: var(--td-text-2);
    opacity: 1;
  }
  .wrong {
    position: absolute;
    top: 34px;
    left: 0;
    z-index: 1;
    font-size: 12px;
    color: var(--td-error);
    background: var(--td-surface);
    padding: 0 4px;
  }
  [role="table"] {
    background: var(--td-surface);
    border: 1px solid var(--td-border);
    border-radius: 4px;
  }
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
    border-bottom: 1px solid var(--td-border);
  }
  .heads .best,
  .heads .points {
    text-align: right;
  }
  .rows {
    position: relative;
    overflow: hidden;
    contain: paint;
  }
  .run {
    position: relative;
    height: var(--row);
    border-bottom: 1px solid var(--td-border);
  }
  .run:hover {
    background: var(--td-hover);
  }
  .run.chosen {
    background: color-mix(in srgb, var(--td-info-bg) 55%, transparent);
  }
  .run,
  .run .cut-out {
    scroll-margin: 60px;
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
  .verdict {
    display: flex;
  }
  .what {
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
  /* The whole row opens the run. */
  .what a::after {
    content: "";
    position: absolute;
    inset: 0;
  }
  .what a:focus-visible {
    outline: none;
  }
  .what a:focus-visible::after {
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
  .best,
  .points {
    display: grid;
    font-size: 12px;
    line-height: 16px;
    min-width: 0;
  }
  .best > :first-child,
  .points > :first-child {
    font-size: 13px;
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
  @media (max-width: 1000px) {
    :host {
      --columns: 32px 96px minmax(0, 1fr) 168px 120px;
    }
    .points {
      display: none;
    }
  }
  @media (max-width: 760px) {
    :host {
      --row: 92px;
      --columns: 32px minmax(0, 1fr) 120px;
      padding: 0 8px 72px;
    }
    .heads {
      display: none;
    }
    .row {
      grid-template-rows: 20px 20px 1fr;
      column-gap: 8px;
      padding: 8px 8px 8px 0;
      align-items: start;
    }
    .tick {
      grid-area: 1 / 1;
      height: 20px;
    }
    .verdict {
      grid-area: 1 / 2;
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
    .best {
      display: none;
    }
    .chips {
      gap: 6px;
    }
    .chip {
      height: 28px;
      font-size: 12px;
      padding: 0 10px 0 8px;
    }
    .search {
      flex: 1 1 100%;
    }
    .chosen-bar .quiet {
      display: none;
    }
  }
`;var Lf={width:168,height:44},Gu=12,pt=class extends ye{constructor(){super(...arguments);this.runs=[];this.filter="";this.statuses=[];this.chosen=[];this.linkOf=()=>"#";this.first=0;this.count=40;this.shown=[];this.rowHeight=60;this.frame=0;this.sparks=new WeakMap;this.onScroll=()=>{cancelAnimationFrame(this.frame),this.frame=requestAnimationFrame(()=>{this.measure()})};this.onSlash=e=>{let r=e.composedPath()[0]instanceof HTMLInputElement;e.key!=="/"||r||(e.preventDefault(),this.search?.focus())}}connectedCallback(){super.connectedCallback(),window.addEventListener("scroll",this.onScroll,{passive:!0}),window.addEventListener("resize",this.onScroll),document.addEventListener("keydown",this.onSlash)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("scroll",this.onScroll),window.removeEventListener("resize",this.onScroll),document.removeEventListener("keydown",this.onSlash),cancelAnimationFrame(this.frame)}updated(){this.measure()}measure(){let e=this.rowsBox;if(!e||!window.innerHeight)return;this.rowHeight=parseFloat(getComputedStyle(this).getPropertyValue("--row"))||60;let r=-e.getBoundingClientRect().top,s=Math.ceil(window.innerHeight/this.rowHeight)+2*Gu,i=Math.floor(r/this.rowHeight)-Gu;this.first=Math.max(0,Math.min(i,this.shown.length-s)),this.count=s}fire(e,r){this.dispatchEvent(new Ge("td-filter",{filter:e,statuses:r}))}toggleStatus(e){let r=this.statuses.filter(s=>s!==e);this.fire(this.filter,r.length<this.statuses.length?r:[...r,e])}toggleRun(e){let r=this.chosen.filter(i=>i!==e),s=r.length<this.chosen.length?r:[...r,e];this.dispatchEvent(new Ge("td-choose",{runs:s}))}open(e,r){let s=e;s.ctrlKey||s.metaKey||s.shiftKey||(e.preventDefault(),this.dispatchEvent(new Ge("td-open",{runs:r})))}async onKey(e){let r=e.target.closest("[data-index]");if(!r)return;let s=Number(r.dataset.index),o={ArrowDown:s+1,ArrowUp:s-1,Home:0,End:this.shown.length-1}[e.key];if(o===void 0||o<0||o>=this.shown.length)return;e.preventDefault();let a=(this.rowsBox?.getBoundingClientRect().top??0)+o*this.rowHeight,u=a+this.rowHeight-window.innerHeight,p=Math.max(0,this.renderRoot.querySelector(".bar")?.getBoundingClientRect().bottom??0);(a<p||u>0)&&window.scrollBy(0,a<p?a-p:u),this.measure(),await this.updateComplete,this.renderRoot.querySelector(`[data-index="${o}"] a`)?.focus({preventScroll:!0})}render(){let e=Wu(this.filter);this.shown=Ro(this.runs,e,new Set(this.statuses));let r=Iu(Ro(this.runs,e,new Set));return y`<h1 class="unseen">Runs</h1>
      <div class="bar">
        <div class="chips" role="group" aria-label="Verdicts">
          ${br.filter(s=>r[s]||this.statuses.includes(s)).map(s=>y`<button
                class="chip"
                aria-pressed=${this.statuses.includes(s)}
                @click=${()=>this.toggleStatus(s)}
              >
                ${Eo(s)}<span>${Pl(s,r[s])}</span>
              </button>`)}
        </div>
        <label class="search">
          <span class="unseen">Filter runs by words or /regular expression/</span>
          <input
            type="search"
            placeholder="Filter: words or /regex/"
            spellcheck="false"
            autocomplete="off"
            .value=${this.filter}
            aria-invalid=${e.error!==null}
            @input=${s=>this.fire(s.target.value,this.statuses)}
          />
          ${e.error?y`<span class="wrong" role="alert">${e.error}</span>`:z}
        </label>
      </div>
      <div class="unseen" aria-live="polite">${Me(this.shown.length,"run")} shown</div>
      ${this.shown.length?this.renderTable():this.renderNone()} ${this.renderChosen()}`}renderTable(){let{first:e,count:r}=this,s=this.shown.slice(e,e+r);return y`<div role="table" aria-label="Runs, worst first" aria-rowcount=${this.shown.length+1}>
      <div role="row" class="row heads" aria-rowindex="1">
        <span role="columnheader"><span class="unseen">Compare</span></span>
        <span role="columnheader">Verdict</span>
        <span role="columnheader">Run and primary diagnosis</span>
        <span role="columnheader" class="curve">Curve</span>
        <span role="columnheader" class="best">Best</span>
        <span role="columnheader" class="points">Points</span>
      </div>
      <div
        class="rows"
        role="rowgroup"
        style="height: calc(var(--row) * ${this.shown.length})"
        @keydown=${i=>{this.onKey(i)}}
      >
        <div role="presentation" style="transform: translateY(calc(var(--row) * ${e}))">
          ${yn(s,({name:i})=>i,(i,o)=>this.renderRow(i,e+o))}
        </div>
      </div>
    </div>`}renderRow(e,r){let{name:s,status:i,best:o}=e,a=this.chosen.includes(s);return y`<div
      role="row"
      class="row run ${a?"chosen":""}"
      data-index=${r}
      aria-rowindex=${r+2}
    >
      <span role="cell" class="tick"
        ><input
          type="checkbox"
          aria-label=${`Compare ${s}`}
          .checked=${a}
          @change=${()=>this.toggleRun(s)}
      /></span>
      <span role="cell" class="verdict">${Ut(i)}</span>
      <span role="cell" class="what">
        <a
          href=${this.linkOf(s)}
          title=${e.primary?.message??s}
          @click=${u=>this.open(u,[s])}
          >${Gn(s)}</a
        >
        ${this.renderWhat(e)}
      </span>
      <span role="cell" class="curve">${this.renderSpark(e)}</span>
      <span role="cell" class="best number">
        ${o?y`<span
                  >${Se(o.value)} <span class="quiet">@ ${it(o.step)}</span></span
                >
                <span class="quiet cut" title=${`${o.member} · ${o.tag}`}
                  >${o.split==="none"?o.tag:o.split}</span
                >`:y`<span class="quiet">–</span>`}
      </span>
      <span role="cell" class="points number">
        <span>${ct(e.points)}</span>
        <span class="quiet">${e.last_step===null?"":`to step ${it(e.last_step)}`}</span>
      </span>
    </div>`}renderWhat({primary:e,counts:r,unchecked:s,status:i}){if(e){let u=r.error+r.warning+r.info-1;return y`<span class="message"
        ><b>${vt(e.rule)}</b> ${Le(e.message)}${u>0?y` <span class="more">+ ${u} more</span>`:z}</span
      >`}let o=s?`${Me(s,"rule")} could not look`:"",a=i==="unjudged"?`No rule about training could look${o?` (${o})`:""}`:`Nothing found${o?`; ${o}`:""}`;return y`<span class="message quiet">${a}</span>`}renderSpark(e){let{width:r,height:s}=Lf;if(!e.spark.length)return z;let i=this.sparks.get(e)??Bu(e.spark,r,s);this.sparks.set(e,i);let o=e.spark.map(({tag:a,split:u})=>u==="none"?a:`${u} ${a}`).join(", ");return y`<svg viewBox="0 0 ${r} ${s}" role="img" aria-label=${`Curve of ${o}`}>
      ${i.map(({split:a,path:u,dots:p,breaks:g})=>Dt`<g class="line ${a}">
          <path d=${u} />
          ${p.map(([f,m])=>Dt`<circle cx=${f} cy=${m} r="2.2" />`)}
          ${g.map(f=>Dt`<path class="break" d="M${f} 1l3 5h-6z" />`)}
        </g>`)}
    </svg>`}renderNone(){return y`<div class="none">
      <p>No run matches.</p>
      <button class="button" @click=${()=>this.fire("",[])}>
        Show all ${ct(this.runs.length)}
      </button>
    </div>`}renderChosen(){let{chosen:e}=this;if(!e.length)return z;let[r]=e;return y`<div class="chosen-bar" role="region" aria-label="Chosen runs">
      <span
        >${Me(e.length,"run")}
        chosen${e.length===1&&r!==void 0?y`<span class="quiet">: tick one more to compare</span>`:z}</span
      >
      <button class="button" @click=${()=>this.dispatchEvent(new Ge("td-choose",{runs:[]}))}>
        Clear
      </button>
      <button
        class="button strong"
        ?disabled=${e.length<2}
        @click=${s=>this.open(s,e)}
      >
        Compare side by side
      </button>
    </div>`}};pt.styles=[De,Xt,Ku],E([U({attribute:!1})],pt.prototype,"runs",2),E([U()],pt.prototype,"filter",2),E([U({attribute:!1})],pt.prototype,"statuses",2),E([U({attribute:!1})],pt.prototype,"chosen",2),E([U({attribute:!1})],pt.prototype,"linkOf",2),E([de()],pt.prototype,"first",2),E([de()],pt.prototype,"count",2),E([Oi(".rows")],pt.prototype,"rowsBox",2),E([Oi("input[type=search]")],pt.prototype,"search",2),pt=E([Oe("td-run-list")],pt);var Yn=class extends ye{constructor(){super(...arguments);this.outcomes=[];this.rules=null}render(){let e=o=>this.outcomes.filter(a=>a.status===o),[r,s,i]=[e("clear"),e("skipped"),e("failed")];return y`<h2>What was checked</h2>
      ${r.length?y`<h3>${Me(r.length,"rule")} found nothing</h3>
              <ul class="clear">
                ${r.map(({rule:o})=>y`<li title=${this.summary(o)}>${vt(o)}</li>`)}
              </ul>`:z}
      ${Yu(`${Me(s.length,"rule")} could not look`,s)}
      ${Yu(`${Me(i.length,"rule")} failed; this is a fault of ours, the others are not affected`,i)}`}summary(e){return this.rules?.rules.find(r=>r.name===e)?.summary??""}};Yn.styles=[De,me`
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
    `],E([U({attribute:!1})],Yn.prototype,"outcomes",2),E([U({attribute:!1})],Yn.prototype,"rules",2),Yn=E([Oe("td-checked")],Yn);function Yu(t,n){if(!n.length)return z;let e=new Map;for(let{rule:r,reason:s}of n)e.set(s,[...e.get(s)??[],vt(r)]);return y`<h3>${t}</h3>
    <dl>
      ${[...e].map(([r,s])=>y`<dt>${s.join(", ")}</dt>
            <dd>${Le(r)}</dd>`)}
    </dl>`}var Ju=me`
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
  pre {
    background: var(--td-code);
    border-radius: 4px;
    padding: 8px 12px;
    overflow-x: auto;
    margin-top: 8px;
  }
`;var Jn=class extends ye{constructor(){super(...arguments);this.open=!1}render(){let{action:e,why:r,test:s,code:i}=this.remedy;return y`<details ?open=${this.open}>
      <summary><span>${Le(e)}</span></summary>
      <div class="body">
        <p>${Le(r)}</p>
        ${s?y`<p><span class="label">Cheapest test:</span>${Le(s)}</p>`:z}
        ${Object.keys(i).length?y`<td-code .code=${i}></td-code>`:z}
      </div>
    </details>`}};Jn.styles=[De,me`
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
    `],E([U({attribute:!1})],Jn.prototype,"remedy",2),E([U({type:Boolean})],Jn.prototype,"open",2),Jn=E([Oe("td-remedy")],Jn);var en=class extends ye{constructor(){super(...arguments);this.rules=null;this.explains=[];this.open=!1;this.lit=null}get rule(){return this.rules?.rules.find(({name:e})=>e===this.finding.rule)??null}light(e,r=!1){this.dispatchEvent(new Ge("td-light",{id:e,show:r}))}render(){let{finding:e}=this,r=wr(e);return y`<details
      class="card ${e.severity}"
      ?open=${this.open}
      @mouseenter=${()=>this.light(r)}
      @mouseleave=${()=>this.light(null)}
    >
      <summary>
        <span class="line"
          >${Ut(e.severity)}<span class="confidence">${e.confidence} confidence</span></span
        >
        <h3>${vt(e.rule)}</h3>
        <p>${Le(e.message)}</p>
      </summary>
      <div class="body">
        ${this.renderStats()} ${this.renderPlaces()} ${this.renderSection("Why it matters")}
        ${this.renderSection("Likely causes")}
        ${this.renderFolded("When it is wrong","When this rule is wrong")} ${this.renderRemedies()}
        ${this.renderFolded("What it looks for","What the rule looks for")}
        ${this.renderFolded("References","References")} ${this.renderExplained()}
      </div>
    </details>`}renderStats(){let e=this.finding.evidence.filter(s=>s.kind==="stat");if(!e.length)return z;let r=e.some(s=>s.limit!==null);return y`<table class="stats">
      <thead>
        <tr>
          <th scope="col">Measured</th>
          <th scope="col" class="number">Value</th>
          ${r?y`<th scope="col" class="number">Limit</th>`:z}
        </tr>
      </thead>
      <tbody>
        ${e.map(({name:s,value:i,limit:o,unit:a})=>y`<tr>
              <th scope="row">${s}</th>
              <td class="number"><b>${Zs(i,a)}</b></td>
              ${r?y`<td class="number quiet">${o===null?"":Zs(o,a)}</td>`:z}
            </tr>`)}
      </tbody>
    </table>`}renderPlaces(){let e=this.finding.evidence.map((r,s)=>({evidence:r,id:Gi(this.finding,s)})).filter(({evidence:r})=>r.kind!=="stat");return e.length?y`<ul class="places" aria-label="On the curve">
      ${e.map(({evidence:r,id:s})=>{let{name:i,value:o}=Ru(r),a="tag"in r;return y`<li>
          <button
            class=${this.lit===s?"lit":""}
            title=${a?`On ${r.tag}: click to show`:""}
            @mouseenter=${()=>this.light(s)}
            @mouseleave=${()=>this.light(wr(this.finding))}
            @focus=${()=>this.light(s)}
            @blur=${()=>this.light(null)}
            @click=${()=>this.light(s,!0)}
          >
            <span>${i}</span><span class="number">${o}</span>
          </button>
        </li>`})}
    </ul>`:z}section(e){return this.rule?.sections.find(r=>r.title===e)}renderSection(e){let r=this.section(e);return r?y`<section>
          <h4>${e}</h4>
          ${Qu(r)}
        </section>`:z}renderFolded(e,r){let s=this.section(e);return s?y`<details class="more">
      <summary class="fold"><h4>${r}</h4></summary>
      ${Qu(s)}
    </details>`:z}renderRemedies(){let{remedies:e}=this.finding;if(!e.length||!this.rules)return z;let r=e.map(s=>this.rules?.remedies[s]).filter(s=>s!==void 0);return y`<section>
      <h4>What to do next</h4>
      <ol class="remedies">
        ${r.map((s,i)=>y`<li><td-remedy .remedy=${s} ?open=${i===0}></td-remedy></li>`)}
      </ol>
    </section>`}renderExplained(){let{explains:e,finding:r}=this;return e.length?y`<details class="more">
      <summary class="fold"><h4>Explained by this (${e.length})</h4></summary>
      <ul class="explained">
        ${e.map(s=>y`<li
              @mouseenter=${()=>this.light(wr(s))}
              @mouseleave=${()=>this.light(wr(r))}
            >
              ${Ut(s.severity)} <b>${vt(s.rule)}</b>
              <p>${Le(s.message)}</p>
            </li>`)}
      </ul>
    </details>`:z}};en.styles=[De,Xt,Ju],E([U({attribute:!1})],en.prototype,"finding",2),E([U({attribute:!1})],en.prototype,"rules",2),E([U({attribute:!1})],en.prototype,"explains",2),E([U({type:Boolean})],en.prototype,"open",2),E([U({attribute:!1})],en.prototype,"lit",2),en=E([Oe("td-finding")],en);function Qu(t){return y`${t.blocks.map(({kind:n,items:e})=>n==="ul"?y`<ul class="text">
        ${e.map(r=>y`<li>${ei(r)}</li>`)}
      </ul>`:n==="code"?y`<pre>${e.flat().map(r=>"code"in r?r.code:r.text)}</pre>`:y`${e.map(r=>y`<p>${ei(r)}</p>`)}`)}`}var Zu=me`
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
  @media (min-width: 960px) {
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
`;var zf=new Set(["loss","score","reward"]),Mt=class extends ye{constructor(){super(...arguments);this.row=null;this.rules=null;this.dark=!1;this.lit=null;this.window=null;this.annotations=[]}willUpdate(e){let r=e.get("detail");r&&r.run.name!==this.detail.run.name&&(this.window=null),e.has("detail")&&(this.annotations=Ds(this.detail.findings))}onLight({detail:{id:e,show:r}}){if(this.lit=e,!r||e===null)return;let s=this.annotations.find(u=>u.id===e),o=[...this.renderRoot.querySelectorAll("td-chart")].find(u=>s&&qn(s.evidence,u.series));o?.closest("details")?.setAttribute("open","");let a=window.matchMedia("(prefers-reduced-motion: reduce)").matches;o?.scrollIntoView({block:"nearest",behavior:a?"auto":"smooth"})}render(){let{run:e,findings:r,outcomes:s}=this.detail,{lead:i,groups:o}=Yl(Os(e),r.find(Qt));return y`<header>
        <h1>${Gn(e.name)}</h1>
        ${Ut(e.status)}
        <p class="facts quiet">${this.facts()}</p>
      </header>
      ${this.renderWarnings(this.detail.warnings)}
      <div
        class="page"
        @td-light=${a=>this.onLight(a)}
        @td-window=${({detail:a})=>this.window=a.window}
      >
        <div class="lead ${i.length?"":"none"}">
          <h2 class="unseen">Curves</h2>
          <div class="pairs">
            ${yn(i,({key:a})=>a,(a,u)=>this.renderChart(a,u===0?"first":""))}
          </div>
        </div>
        <aside aria-label="Findings">
          <h2 class="unseen">Findings</h2>
          ${this.renderFindings(r)}
          <td-checked .outcomes=${s} .rules=${this.rules}></td-checked>
        </aside>
        <div class="rest">${o.map(({role:a,panels:u})=>this.renderGroup(a,u))}</div>
      </div>`}facts(){let{run:e}=this.detail,{row:r}=this,s=e.series.reduce((a,u)=>a+u.points,0),i=e.members.filter(a=>a!==e.name),o=r?.first_wall_time&&r.last_wall_time?r.last_wall_time-r.first_wall_time:0;return[`${Me(e.series.length,"series","series")}, ${Me(s,"point")}`,r?.last_step?`${ct(r.last_step)} steps`:"",o>1?Rl(o):"",e.family==="supervised"?"":`${e.family} training`,i.length?`joined from ${i.join(", ")}`:""].filter(Boolean).join(" · ")}renderWarnings(e){let r=this.row?.sampled?y`<p class="notice">
          TensorBoard gives us only a sample of this run's points: short events may be missing.
        </p>`:z;return y`${r}${e.map(({where:s,message:i})=>y`<p class="notice"><b>${s}</b> ${Le(i)}</p>`)}`}renderFindings(e){let{main:r,suppressed:s}=Jl(e);return y`${r.length?z:this.renderNothing(s.length)}
    ${yn(r,({finding:i})=>i.rule+i.tags.join(),({finding:i,explains:o},a)=>y`<td-finding
          .finding=${i}
          .explains=${o}
          .rules=${this.rules}
          .lit=${this.lit}
          ?open=${a===0}
        ></td-finding>`)}
    ${s.length?y`<details class="suppressed">
            <summary class="fold">
              ${Me(s.length,"finding")} suppressed by your configuration
            </summary>
            <ul>
              ${s.map(i=>y`<li>
                    <p>${Ut(i.severity)} <b>${vt(i.rule)}</b></p>
                    <p>${Le(i.message)}</p>
                    <p class="quiet">Reason given: ${i.suppressed}</p>
                  </li>`)}
            </ul>
          </details>`:z}`}renderNothing(e){let{status:r,reason:s}=this.detail.run,i=this.detail.outcomes.filter(o=>o.status==="clear").length;return y`<div class="verdict ${r}">
      <h2>
        ${r==="unjudged"?"This run could not be judged":e?"Nothing else found":"Nothing found"}
      </h2>
      <p>
        ${r==="unjudged"?y`No rule about training could look at it${s?y`: ${Le(s)}`:z}.`:`${Me(i,"rule")} looked at this run and found nothing wrong.`}
      </p>
    </div>`}renderGroup(e,r){let s=r.some(o=>this.annotations.some(a=>qn(a.evidence,o.series))),i=zf.has(e)||s;return y`<details ?open=${i}>
      <summary class="fold">
        <h2>${zl(e)}</h2>
        <span class="quiet">${r.length}</span>
      </summary>
      <div class="grid">
        ${yn(r,({key:o})=>o,o=>this.renderChart(o,"small"))}
      </div>
    </details>`}renderChart(e,r){return y`<td-chart
      class=${r}
      .store=${this.store}
      .run=${this.detail.run.name}
      .series=${e.series}
      .heading=${e.title}
      .generation=${this.detail.generation}
      .annotations=${this.annotations.filter(s=>qn(s.evidence,e.series))}
      .lit=${this.lit}
      .window=${this.window}
      .dark=${this.dark}
    ></td-chart>`}};Mt.styles=[De,Xt,Zu],E([U({attribute:!1})],Mt.prototype,"detail",2),E([U({attribute:!1})],Mt.prototype,"row",2),E([U({attribute:!1})],Mt.prototype,"rules",2),E([U({attribute:!1})],Mt.prototype,"store",2),E([U({type:Boolean})],Mt.prototype,"dark",2),E([de()],Mt.prototype,"lit",2),E([de()],Mt.prototype,"window",2),Mt=E([Oe("td-run-page")],Mt);function Mo(t){if(!t)return y`<div class="state" role="status"><p>Loading …</p></div>`;let{members_read:n,members_known:e,bytes_read:r,bytes_known:s}=t.progress;return y`<div class="state" role="status">
    <h1>Reading the logs</h1>
    ${e?y`<p>
              ${n} of ${Me(e,"directory","directories")},
              ${qi(r)} of ${qi(s)}
            </p>
            <progress max=${s||1} value=${r}></progress>`:y`<p>Looking for event files in <code>${t.source.where}</code></p>`}
  </div>`}var Of={keras:`model.fit(..., validation_data=(x_val, y_val),
          callbacks=[keras.callbacks.TensorBoard("logs/run-1")])`,pytorch:`from torch.utils.tensorboard import SummaryWriter

writer = SummaryWriter("logs/run-1")
writer.add_scalar("loss/train", train_loss, step)
writer.add_scalar("loss/validation", validation_loss, step)`};function Xu({source:t}){return y`<div class="state">
    <h1>No training logs yet</h1>
    <p>
      There is no event file with scalars in <code>${t.where}</code>. Runs appear here as soon as a
      training writes one; nothing needs to be restarted. If the logs are elsewhere, start TensorBoard with
      <code>--logdir</code> and their directory.
    </p>
    <p class="quiet">To write one:</p>
    <td-code .code=${Of}></td-code>
  </div>`}function ec({error:t,source:n}){return y`<div class="state" role="alert">
    <h1>The logs could not be read</h1>
    <p>${Le(t??"The server does not say why.")}</p>
    ${n.where?y`<p class="quiet">Log directory: <code>${n.where}</code></p>`:z}
    ${nc()}
  </div>`}function tc(t){return y`<div class="state" role="alert">
    <h1>No answer</h1>
    <p>${t}</p>
    <p class="quiet">The tab asks again every few seconds.</p>
    ${nc()}
  </div>`}function nc(){return y`<button
    class="button"
    @click=${t=>t.target?.dispatchEvent(new Ge("td-retry",null))}
  >
    Try again
  </button>`}var At=class extends ye{constructor(){super(...arguments);this.view=Dl;this.chosen=[];this.dark=!1;this.copied=!1;this.listScroll=0;this.linkOf=e=>ks(Fn({...this.view,runs:[e]}))}connectedCallback(){super.connectedCallback(),this.session=new Ms(this,this.source),this.view=Es(Ni()??""),this.view.runs.length>1&&(this.chosen=this.view.runs),this.session.want(this.view.runs),Tl(()=>this.onHash()),_s(e=>{this.dark=e,As(e)}),this.addEventListener("td-open",({detail:e})=>this.go({...this.view,runs:e.runs})),this.addEventListener("td-filter",({detail:e})=>this.go({...this.view,...e})),this.addEventListener("td-quantity",({detail:e})=>this.go({...this.view,quantity:e.key})),this.addEventListener("td-choose",({detail:e})=>this.chosen=e.runs),this.addEventListener("td-retry",()=>{this.session.ask(!0)})}go(e){let r=e.runs.join(`
`)!==this.view.runs.join(`
`);_l(Fn(e),r),this.turn(e)}onHash(){let e=Ni();e!==null&&Fn(Es(e))!==Fn(this.view)&&this.turn(Es(e))}turn(e){let r=e.runs.join(`
`)!==this.view.runs.join(`
`);if(r&&this.view.runs.length===0&&(this.listScroll=window.scrollY),this.view=e,this.session.want(e.runs),!r)return;e.runs.length>1&&(this.chosen=e.runs);let s=e.runs.length===0?this.listScroll:0;this.updateComplete.then(()=>{requestAnimationFrame(()=>window.scrollTo(0,s))})}async copyLink(){this.copied=await Bi(ks(Fn(this.view))),setTimeout(()=>this.copied=!1,2e3)}updated(e){e.has("view")&&(document.title=[...this.view.runs,"Diagnose"].join(" · "))}render(){return y`${this.renderProgress()}${this.view.runs.length?this.renderBar():z}
      ${this.renderNotices()}
      <main>${this.renderView()}</main>`}renderProgress(){let{status:e,rows:r}=this.session;if(e?.phase!=="reading"||!r?.length)return z;let{bytes_read:s,bytes_known:i,members_read:o,members_known:a}=e.progress,u=i?s/i:a?o/a:0,p=Math.round(u*100);return y`<div
      class="progress"
      role="progressbar"
      aria-label="Reading"
      aria-valuenow=${p}
      aria-valuetext=${`${o} of ${Me(a,"directory","directories")}`}
      title=${`Reading: ${o} of ${Me(a,"directory","directories")}. What is shown may change.`}
    >
      <div style="width: ${p}%"></div>
    </div>`}renderBar(){return y`<nav class="bar">
      <a
        class="back"
        href=${ks(Fn({...this.view,runs:[]}))}
        @click=${e=>{e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),this.go({...this.view,runs:[]}))}}
        ><span aria-hidden="true">←</span> All runs</a
      >
      <button class="button" @click=${()=>{this.copyLink()}}>
        <span aria-live="polite">${this.copied?"Copied":"Copy link"}</span>
      </button>
    </nav>`}renderNotices(){let{status:e,error:r,rows:s}=this.session,i=this.view.runs.length?[]:e?.warnings??[];return y`${r&&s?y`<div class="notice bad" role="alert">
            ${r} What is shown is from before.
            <button class="button" @click=${()=>this.dispatchEvent(new Ge("td-retry",null))}>
              Try again
            </button>
          </div>`:z}
    ${e?.source.sampled?y`<div class="notice">${Le(e.source.sampled)}</div>`:z}
    ${i.length===0?z:y`<details class="notice" ?open=${i.length<3}>
            <summary class="fold">${Me(i.length,"remark")} on the log files</summary>
            <ul>
              ${i.map(({where:o,message:a})=>y`<li><b>${o}</b> ${Le(a)}</li>`)}
            </ul>
          </details>`}`}renderView(){let{status:e,rows:r,error:s}=this.session;return!e||r===null?s?tc(s):Mo(null):e.phase==="failed"?ec(e):this.view.runs.length===1?this.renderRun(this.view.runs[0]??""):this.view.runs.length>1?this.renderCompare():r.length===0?e.phase==="reading"?Mo(e):Xu(e):y`<td-run-list
      .runs=${r}
      .filter=${this.view.filter}
      .statuses=${this.view.statuses}
      .chosen=${this.chosen}
      .linkOf=${this.linkOf}
    ></td-run-list>`}renderRun(e){let{known:r,rows:s,rules:i,store:o}=this.session,{detail:a=null,error:u=null}=r.get(e)??{};return a?y`<td-run-page
        .detail=${a}
        .row=${s?.find(p=>p.name===e)??null}
        .rules=${i}
        .store=${o}
        .dark=${this.dark}
      ></td-run-page>`:u?this.renderUnknown([e],u):y`<p class="wait">Loading ${e} …</p>`}renderCompare(){let{known:e,rows:r,store:s}=this.session,i=this.view.runs.map(u=>({name:u,...e.get(u)})),o=i.filter(u=>u.error),a=i.flatMap(({detail:u})=>u?[u]:[]);return a.length+o.length<i.length?y`<p class="wait">Loading ${i.length} runs …</p>`:y`${o.length?this.renderUnknown(o.map(({name:u})=>u),o[0]?.error??""):z}
    ${a.length?y`<td-compare
            .details=${a}
            .rows=${r??[]}
            .quantity=${this.view.quantity}
            .store=${s}
            .linkOf=${this.linkOf}
            .dark=${this.dark}
          ></td-compare>`:z}`}renderUnknown(e,r){let s=this.session.status?.phase==="reading";return y`<div class="state">
      <h1>${e.join(", ")}</h1>
      <p>${r}</p>
      ${s?y`<p>The log directory is still being read; it may yet appear.</p>`:z}
    </div>`}};At.styles=[De,Nl],E([U({attribute:!1})],At.prototype,"source",2),E([de()],At.prototype,"view",2),E([de()],At.prototype,"chosen",2),E([de()],At.prototype,"dark",2),E([de()],At.prototype,"copied",2),At=E([Oe("td-app")],At);function Vv(){try{Df();let t=new At;t.source=new fs,window.addEventListener("error",({error:n})=>Ao(n,t)),window.addEventListener("unhandledrejection",({reason:n})=>Ao(n,t)),document.body.replaceChildren(t)}catch(t){Ao(t,null)}}function Df(){let t=document.documentElement;t.lang="en",document.title="Diagnose",document.body.style.margin="0",_s(As);for(let[n,e]of[["viewport","width=device-width, initial-scale=1"],["color-scheme","light dark"]]){let r=document.createElement("meta");r.name=n??"",r.content=e??"",document.head.append(r)}}function Ao(t,n){if(n?.shadowRoot?.querySelector("main")?.firstElementChild)return;let e=document.createElement("p");e.setAttribute("role","alert"),e.style.cssText=`font: 14px/20px ${yr}; padding: 64px 16px; max-width: 640px; margin: auto; color: var(--td-text)`;let r=t instanceof Error?t.message:String(t);e.textContent=`Diagnose could not draw this page (${r}). Reload it; if that does not help, the browser's console says more.`,document.body.replaceChildren(e)}export{Vv as render};
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
