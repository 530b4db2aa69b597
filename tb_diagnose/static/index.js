var Gd=Object.defineProperty;var Yd=Object.getOwnPropertyDescriptor;var $=(t,n,e,r)=>{for(var s=r>1?void 0:r?Yd(n,e):n,o=t.length-1,i;o>=0;o--)(i=t[o])&&(s=(r?i(n,e,s):i(s))||s);return r&&s&&Gd(n,e,s),s};var hi=class extends Error{constructor(e,r){super(r);this.status=e}},mi=class extends Error{constructor(){super("TensorBoard does not answer. Is it still running?")}};function En(t){return t instanceof DOMException&&t.name==="AbortError"}var Vs=class{constructor(n=(e,r)=>globalThis.fetch(e,r)){this.fetch=n;this.pending=new Map}status(n){return this.latest("status",n?"status?reload=1":"status")}runs(){return this.latest("runs","runs")}run(n){return this.latest(`run ${n}`,`run?name=${encodeURIComponent(n)}`)}rules(){return this.latest("rules","rules")}curves(n,e,r,s,o,i=0){let l=new URLSearchParams({run:n,keys:JSON.stringify(e.map(({member:a,tag:u})=>[a,u])),width:String(Math.round(r))});return s&&(l.set("start",String(s.start)),l.set("end",String(s.end))),i&&l.set("smoothing",String(i)),this.get(`curves?${l.toString()}`,o)}compare(n,{quantity:e,baseline:r}){let s=new URLSearchParams({runs:JSON.stringify(n)});return e&&s.set("quantity",e),r&&s.set("baseline",r),this.latest("compare",`compare?${s.toString()}`)}latest(n,e){this.pending.get(n)?.abort();let r=new AbortController;return this.pending.set(n,r),this.get(e,r.signal)}async get(n,e){let r;try{r=await this.fetch(n,e?{signal:e}:{})}catch(s){throw En(s)?s:new mi}if(!r.ok){let s=(await r.text()).trim(),o=s&&!s.startsWith("<")?s:`The server answered ${r.status}.`;throw new hi(r.status,o)}return await r.json()}};var qs=globalThis,Ws=qs.ShadowRoot&&(qs.ShadyCSS===void 0||qs.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,gi=Symbol(),da=new WeakMap,ps=class{constructor(n,e,r){if(this._$cssResult$=!0,r!==gi)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=n,this.t=e}get styleSheet(){let n=this.o,e=this.t;if(Ws&&n===void 0){let r=e!==void 0&&e.length===1;r&&(n=da.get(e)),n===void 0&&((this.o=n=new CSSStyleSheet).replaceSync(this.cssText),r&&da.set(e,n))}return n}toString(){return this.cssText}},fa=t=>new ps(typeof t=="string"?t:t+"",void 0,gi),ne=(t,...n)=>{let e=t.length===1?t[0]:n.reduce((r,s,o)=>r+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new ps(e,t,gi)},ha=(t,n)=>{if(Ws)t.adoptedStyleSheets=n.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of n){let r=document.createElement("style"),s=qs.litNonce;s!==void 0&&r.setAttribute("nonce",s),r.textContent=e.cssText,t.appendChild(r)}},bi=Ws?t=>t:t=>t instanceof CSSStyleSheet?(n=>{let e="";for(let r of n.cssRules)e+=r.cssText;return fa(e)})(t):t;var{is:Jd,defineProperty:Qd,getOwnPropertyDescriptor:Zd,getOwnPropertyNames:Xd,getOwnPropertySymbols:ef,getPrototypeOf:tf}=Object,Ks=globalThis,ma=Ks.trustedTypes,nf=ma?ma.emptyScript:"",rf=Ks.reactiveElementPolyfillSupport,ds=(t,n)=>t,fs={toAttribute(t,n){switch(n){case Boolean:t=t?nf:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,n){let e=t;switch(n){case Boolean:e=t!==null;break;case Number:e=t===null?null:Number(t);break;case Object:case Array:try{e=JSON.parse(t)}catch{e=null}}return e}},Gs=(t,n)=>!Jd(t,n),ga={attribute:!0,type:String,converter:fs,reflect:!1,useDefault:!1,hasChanged:Gs};Symbol.metadata??=Symbol("metadata"),Ks.litPropertyMetadata??=new WeakMap;var hn=class extends HTMLElement{static addInitializer(n){this._$Ei(),(this.l??=[]).push(n)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(n,e=ga){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(n)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(n,e),!e.noAccessor){let r=Symbol(),s=this.getPropertyDescriptor(n,r,e);s!==void 0&&Qd(this.prototype,n,s)}}static getPropertyDescriptor(n,e,r){let{get:s,set:o}=Zd(this.prototype,n)??{get(){return this[e]},set(i){this[e]=i}};return{get:s,set(i){let l=s?.call(this);o?.call(this,i),this.requestUpdate(n,l,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(n){return this.elementProperties.get(n)??ga}static _$Ei(){if(this.hasOwnProperty(ds("elementProperties")))return;let n=tf(this);n.finalize(),n.l!==void 0&&(this.l=[...n.l]),this.elementProperties=new Map(n.elementProperties)}static finalize(){if(this.hasOwnProperty(ds("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(ds("properties"))){let e=this.properties,r=[...Xd(e),...ef(e)];for(let s of r)this.createProperty(s,e[s])}let n=this[Symbol.metadata];if(n!==null){let e=litPropertyMetadata.get(n);if(e!==void 0)for(let[r,s]of e)this.elementProperties.set(r,s)}this._$Eh=new Map;for(let[e,r]of this.elementProperties){let s=this._$Eu(e,r);s!==void 0&&this._$Eh.set(s,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(n){let e=[];if(Array.isArray(n)){let r=new Set(n.flat(1/0).reverse());for(let s of r)e.unshift(bi(s))}else n!==void 0&&e.push(bi(n));return e}static _$Eu(n,e){let r=e.attribute;return r===!1?void 0:typeof r=="string"?r:typeof n=="string"?n.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(n=>this.enableUpdating=n),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(n=>n(this))}addController(n){(this._$EO??=new Set).add(n),this.renderRoot!==void 0&&this.isConnected&&n.hostConnected?.()}removeController(n){this._$EO?.delete(n)}_$E_(){let n=new Map,e=this.constructor.elementProperties;for(let r of e.keys())this.hasOwnProperty(r)&&(n.set(r,this[r]),delete this[r]);n.size>0&&(this._$Ep=n)}createRenderRoot(){let n=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return ha(n,this.constructor.elementStyles),n}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(n=>n.hostConnected?.())}enableUpdating(n){}disconnectedCallback(){this._$EO?.forEach(n=>n.hostDisconnected?.())}attributeChangedCallback(n,e,r){this._$AK(n,r)}_$ET(n,e){let r=this.constructor.elementProperties.get(n),s=this.constructor._$Eu(n,r);if(s!==void 0&&r.reflect===!0){let o=(r.converter?.toAttribute!==void 0?r.converter:fs).toAttribute(e,r.type);this._$Em=n,o==null?this.removeAttribute(s):this.setAttribute(s,o),this._$Em=null}}_$AK(n,e){let r=this.constructor,s=r._$Eh.get(n);if(s!==void 0&&this._$Em!==s){let o=r.getPropertyOptions(s),i=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:fs;this._$Em=s;let l=i.fromAttribute(e,o.type);this[s]=l??this._$Ej?.get(s)??l,this._$Em=null}}requestUpdate(n,e,r,s=!1,o){if(n!==void 0){let i=this.constructor;if(s===!1&&(o=this[n]),r??=i.getPropertyOptions(n),!((r.hasChanged??Gs)(o,e)||r.useDefault&&r.reflect&&o===this._$Ej?.get(n)&&!this.hasAttribute(i._$Eu(n,r))))return;this.C(n,e,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(n,e,{useDefault:r,reflect:s,wrapped:o},i){r&&!(this._$Ej??=new Map).has(n)&&(this._$Ej.set(n,i??e??this[n]),o!==!0||i!==void 0)||(this._$AL.has(n)||(this.hasUpdated||r||(e=void 0),this._$AL.set(n,e)),s===!0&&this._$Em!==n&&(this._$Eq??=new Set).add(n))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let n=this.scheduleUpdate();return n!=null&&await n,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[s,o]of this._$Ep)this[s]=o;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[s,o]of r){let{wrapped:i}=o,l=this[s];i!==!0||this._$AL.has(s)||l===void 0||this.C(s,void 0,o,l)}}let n=!1,e=this._$AL;try{n=this.shouldUpdate(e),n?(this.willUpdate(e),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(e)):this._$EM()}catch(r){throw n=!1,this._$EM(),r}n&&this._$AE(e)}willUpdate(n){}_$AE(n){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(n)),this.updated(n)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(n){return!0}update(n){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(n){}firstUpdated(n){}};hn.elementStyles=[],hn.shadowRootOptions={mode:"open"},hn[ds("elementProperties")]=new Map,hn[ds("finalized")]=new Map,rf?.({ReactiveElement:hn}),(Ks.reactiveElementVersions??=[]).push("2.1.2");var yi=globalThis,ba=t=>t,Ys=yi.trustedTypes,va=Ys?Ys.createPolicy("lit-html",{createHTML:t=>t}):void 0,xi="$lit$",mn=`lit$${Math.random().toFixed(9).slice(2)}$`,wi="?"+mn,sf=`<${wi}>`,Zn=document,ms=()=>Zn.createComment(""),gs=t=>t===null||typeof t!="object"&&typeof t!="function",$i=Array.isArray,ka=t=>$i(t)||typeof t?.[Symbol.iterator]=="function",vi=`[ 	
\f\r]`,hs=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ya=/-->/g,xa=/>/g,Jn=RegExp(`>|${vi}(?:([^\\s"'>=/]+)(${vi}*=${vi}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),wa=/'/g,$a=/"/g,Ra=/^(?:script|style|textarea|title)$/i,Si=t=>(n,...e)=>({_$litType$:t,strings:n,values:e}),v=Si(1),vt=Si(2),sb=Si(3),bt=Symbol.for("lit-noChange"),T=Symbol.for("lit-nothing"),Sa=new WeakMap,Qn=Zn.createTreeWalker(Zn,129);function Ta(t,n){if(!$i(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return va!==void 0?va.createHTML(n):n}var Ea=(t,n)=>{let e=t.length-1,r=[],s,o=n===2?"<svg>":n===3?"<math>":"",i=hs;for(let l=0;l<e;l++){let a=t[l],u,f,p=-1,m=0;for(;m<a.length&&(i.lastIndex=m,f=i.exec(a),f!==null);)m=i.lastIndex,i===hs?f[1]==="!--"?i=ya:f[1]!==void 0?i=xa:f[2]!==void 0?(Ra.test(f[2])&&(s=RegExp("</"+f[2],"g")),i=Jn):f[3]!==void 0&&(i=Jn):i===Jn?f[0]===">"?(i=s??hs,p=-1):f[1]===void 0?p=-2:(p=i.lastIndex-f[2].length,u=f[1],i=f[3]===void 0?Jn:f[3]==='"'?$a:wa):i===$a||i===wa?i=Jn:i===ya||i===xa?i=hs:(i=Jn,s=void 0);let g=i===Jn&&t[l+1].startsWith("/>")?" ":"";o+=i===hs?a+sf:p>=0?(r.push(u),a.slice(0,p)+xi+a.slice(p)+mn+g):a+mn+(p===-2?l:g)}return[Ta(t,o+(t[e]||"<?>")+(n===2?"</svg>":n===3?"</math>":"")),r]},bs=class t{constructor({strings:n,_$litType$:e},r){let s;this.parts=[];let o=0,i=0,l=n.length-1,a=this.parts,[u,f]=Ea(n,e);if(this.el=t.createElement(u,r),Qn.currentNode=this.el.content,e===2||e===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(s=Qn.nextNode())!==null&&a.length<l;){if(s.nodeType===1){if(s.hasAttributes())for(let p of s.getAttributeNames())if(p.endsWith(xi)){let m=f[i++],g=s.getAttribute(p).split(mn),w=/([.?@])?(.*)/.exec(m);a.push({type:1,index:o,name:w[2],strings:g,ctor:w[1]==="."?Qs:w[1]==="?"?Zs:w[1]==="@"?Xs:er}),s.removeAttribute(p)}else p.startsWith(mn)&&(a.push({type:6,index:o}),s.removeAttribute(p));if(Ra.test(s.tagName)){let p=s.textContent.split(mn),m=p.length-1;if(m>0){s.textContent=Ys?Ys.emptyScript:"";for(let g=0;g<m;g++)s.append(p[g],ms()),Qn.nextNode(),a.push({type:2,index:++o});s.append(p[m],ms())}}}else if(s.nodeType===8)if(s.data===wi)a.push({type:2,index:o});else{let p=-1;for(;(p=s.data.indexOf(mn,p+1))!==-1;)a.push({type:7,index:o}),p+=mn.length-1}o++}}static createElement(n,e){let r=Zn.createElement("template");return r.innerHTML=n,r}};function Xn(t,n,e=t,r){if(n===bt)return n;let s=r!==void 0?e._$Co?.[r]:e._$Cl,o=gs(n)?void 0:n._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(t),s._$AT(t,e,r)),r!==void 0?(e._$Co??=[])[r]=s:e._$Cl=s),s!==void 0&&(n=Xn(t,s._$AS(t,n.values),s,r)),n}var Js=class{constructor(n,e){this._$AV=[],this._$AN=void 0,this._$AD=n,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(n){let{el:{content:e},parts:r}=this._$AD,s=(n?.creationScope??Zn).importNode(e,!0);Qn.currentNode=s;let o=Qn.nextNode(),i=0,l=0,a=r[0];for(;a!==void 0;){if(i===a.index){let u;a.type===2?u=new Nr(o,o.nextSibling,this,n):a.type===1?u=new a.ctor(o,a.name,a.strings,this,n):a.type===6&&(u=new eo(o,this,n)),this._$AV.push(u),a=r[++l]}i!==a?.index&&(o=Qn.nextNode(),i++)}return Qn.currentNode=Zn,s}p(n){let e=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(n,r,e),e+=r.strings.length-2):r._$AI(n[e])),e++}},Nr=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(n,e,r,s){this.type=2,this._$AH=T,this._$AN=void 0,this._$AA=n,this._$AB=e,this._$AM=r,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let n=this._$AA.parentNode,e=this._$AM;return e!==void 0&&n?.nodeType===11&&(n=e.parentNode),n}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(n,e=this){n=Xn(this,n,e),gs(n)?n===T||n==null||n===""?(this._$AH!==T&&this._$AR(),this._$AH=T):n!==this._$AH&&n!==bt&&this._(n):n._$litType$!==void 0?this.$(n):n.nodeType!==void 0?this.T(n):ka(n)?this.k(n):this._(n)}O(n){return this._$AA.parentNode.insertBefore(n,this._$AB)}T(n){this._$AH!==n&&(this._$AR(),this._$AH=this.O(n))}_(n){this._$AH!==T&&gs(this._$AH)?this._$AA.nextSibling.data=n:this.T(Zn.createTextNode(n)),this._$AH=n}$(n){let{values:e,_$litType$:r}=n,s=typeof r=="number"?this._$AC(n):(r.el===void 0&&(r.el=bs.createElement(Ta(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===s)this._$AH.p(e);else{let o=new Js(s,this),i=o.u(this.options);o.p(e),this.T(i),this._$AH=o}}_$AC(n){let e=Sa.get(n.strings);return e===void 0&&Sa.set(n.strings,e=new bs(n)),e}k(n){$i(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,r,s=0;for(let o of n)s===e.length?e.push(r=new t(this.O(ms()),this.O(ms()),this,this.options)):r=e[s],r._$AI(o),s++;s<e.length&&(this._$AR(r&&r._$AB.nextSibling,s),e.length=s)}_$AR(n=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);n!==this._$AB;){let r=ba(n).nextSibling;ba(n).remove(),n=r}}setConnected(n){this._$AM===void 0&&(this._$Cv=n,this._$AP?.(n))}},er=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(n,e,r,s,o){this.type=1,this._$AH=T,this._$AN=void 0,this.element=n,this.name=e,this._$AM=s,this.options=o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=T}_$AI(n,e=this,r,s){let o=this.strings,i=!1;if(o===void 0)n=Xn(this,n,e,0),i=!gs(n)||n!==this._$AH&&n!==bt,i&&(this._$AH=n);else{let l=n,a,u;for(n=o[0],a=0;a<o.length-1;a++)u=Xn(this,l[r+a],e,a),u===bt&&(u=this._$AH[a]),i||=!gs(u)||u!==this._$AH[a],u===T?n=T:n!==T&&(n+=(u??"")+o[a+1]),this._$AH[a]=u}i&&!s&&this.j(n)}j(n){n===T?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,n??"")}},Qs=class extends er{constructor(){super(...arguments),this.type=3}j(n){this.element[this.name]=n===T?void 0:n}},Zs=class extends er{constructor(){super(...arguments),this.type=4}j(n){this.element.toggleAttribute(this.name,!!n&&n!==T)}},Xs=class extends er{constructor(n,e,r,s,o){super(n,e,r,s,o),this.type=5}_$AI(n,e=this){if((n=Xn(this,n,e,0)??T)===bt)return;let r=this._$AH,s=n===T&&r!==T||n.capture!==r.capture||n.once!==r.once||n.passive!==r.passive,o=n!==T&&(r===T||s);s&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,n),this._$AH=n}handleEvent(n){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,n):this._$AH.handleEvent(n)}},eo=class{constructor(n,e,r){this.element=n,this.type=6,this._$AN=void 0,this._$AM=e,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(n){Xn(this,n)}},Ma={M:xi,P:mn,A:wi,C:1,L:Ea,R:Js,D:ka,V:Xn,I:Nr,H:er,N:Zs,U:Xs,B:Qs,F:eo},of=yi.litHtmlPolyfillSupport;of?.(bs,Nr),(yi.litHtmlVersions??=[]).push("3.3.3");var _a=(t,n,e)=>{let r=e?.renderBefore??n,s=r._$litPart$;if(s===void 0){let o=e?.renderBefore??null;r._$litPart$=s=new Nr(n.insertBefore(ms(),o),o,void 0,e??{})}return s._$AI(t),s};var ki=globalThis,ue=class extends hn{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let n=super.createRenderRoot();return this.renderOptions.renderBefore??=n.firstChild,n}update(n){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(n),this._$Do=_a(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return bt}};ue._$litElement$=!0,ue.finalized=!0,ki.litElementHydrateSupport?.({LitElement:ue});var lf=ki.litElementPolyfillSupport;lf?.({LitElement:ue});(ki.litElementVersions??=[]).push("4.2.2");var $e=t=>(n,e)=>{e!==void 0?e.addInitializer(()=>{customElements.define(t,n)}):customElements.define(t,n)};var af={attribute:!0,type:String,converter:fs,reflect:!1,hasChanged:Gs},uf=(t=af,n,e)=>{let{kind:r,metadata:s}=e,o=globalThis.litPropertyMetadata.get(s);if(o===void 0&&globalThis.litPropertyMetadata.set(s,o=new Map),r==="setter"&&((t=Object.create(t)).wrapped=!0),o.set(e.name,t),r==="accessor"){let{name:i}=e;return{set(l){let a=n.get.call(this);n.set.call(this,l),this.requestUpdate(i,a,t,!0,l)},init(l){return l!==void 0&&this.C(i,void 0,t,l),l}}}if(r==="setter"){let{name:i}=e;return function(l){let a=this[i];n.call(this,l),this.requestUpdate(i,a,t,!0,l)}}throw Error("Unsupported decorator location: "+r)};function _(t){return(n,e)=>typeof e=="object"?uf(t,n,e):((r,s,o)=>{let i=s.hasOwnProperty(o);return s.constructor.createProperty(o,r),i?Object.getOwnPropertyDescriptor(s,o):void 0})(t,n,e)}function Z(t){return _({...t,state:!0,attribute:!1})}var tr=(t,n,e)=>(e.configurable=!0,e.enumerable=!0,Reflect.decorate&&typeof n!="object"&&Object.defineProperty(t,n,e),e);function Kt(t,n){return(e,r,s)=>{let o=i=>i.renderRoot?.querySelector(t)??null;if(n){let{get:i,set:l}=typeof r=="object"?e:s??(()=>{let a=Symbol();return{get(){return this[a]},set(u){this[a]=u}}})();return tr(e,r,{get(){let a=i.call(this);return a===void 0&&(a=o(this),(a!==null||this.hasUpdated)&&l.call(this,a)),a}})}return tr(e,r,{get(){return o(this)}})}}var cf="#diagnose",zt=(()=>{try{return typeof window.parent.location.hash=="string"?window.parent:window}catch{return window}})();function Ri(){return window.innerHeight===0||document.visibilityState==="hidden"}function Ti(){try{let t=zt.location.hash;return t===""||t==="#"||t.split("&")[0]===cf?t:null}catch{return""}}function Aa(){try{return zt.location.search}catch{return""}}function Pa(t,n){try{if(zt.location.hash===t)return;let{pathname:e,search:r}=zt.location,s=`${e}${r}${t}`;n?zt.history.pushState(zt.history.state,"",s):zt.history.replaceState(zt.history.state,"",s)}catch{}}function vs(t){try{return zt.location.href.replace(/#.*/s,"")+t}catch{return t}}function Ca(t){for(let n of["popstate","hashchange"])try{zt.addEventListener(n,t)}catch{}}function to(t){let n=window.matchMedia("(prefers-color-scheme: dark)");try{if(zt===window)throw new Error("no TensorBoard around us");let e=zt.document.body,r=()=>{t(e.classList.contains("dark-mode"))};new MutationObserver(r).observe(e,{attributes:!0,attributeFilter:["class"]}),r()}catch{let e=()=>{t(n.matches)};n.addEventListener("change",e),e()}}function La(t,n=200){if(window.parent===window)return;let e=new MessageChannel,r;e.port1.onmessage=s=>{let o=pf(s.data);if(!o||o.isReply)return;(o.type==="experimental.DataReloaded"||o.type==="experimental.RunsChanged")&&(clearTimeout(r),r=setTimeout(t,n));let i={type:o.type,id:o.id,payload:null,error:null,isReply:!0};e.port1.postMessage(JSON.stringify(i))},window.parent.postMessage("experimental.bootstrap","*",[e.port2])}function pf(t){try{return typeof t=="string"?JSON.parse(t):null}catch{return null}}var nr={get(t){try{return localStorage.getItem(`tb-diagnose.${t}`)}catch{return null}},set(t,n){try{localStorage.setItem(`tb-diagnose.${t}`,n)}catch{}}};function X(t,n=4){if(t==null||Number.isNaN(t))return"–";if(!Number.isFinite(t))return t>0?"∞":"−∞";if(t===0)return"0";let e=Math.abs(t);return e>=1e6||e<1e-4?rr(df(t.toExponential(n>4?n-1:Math.min(n-1,2)))):Number.isInteger(t)?rr(Ei(t)):e>=10**(n-1)?rr(Ei(Math.round(t))):rr(String(Number(t.toPrecision(n))))}function ys(t){let n=Math.abs(t);for(let[e,r]of[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(n>=e&&!(e===1e3&&n<1e4&&t%100!==0))return rr(`${Number((t/e).toPrecision(4))}${r}`);return rr(String(Number(t.toPrecision(6))))}function rt(t){return Math.abs(t)<1e6?me(t):ys(t)}function zr(t,n){if(!n||n[0]===n[1])return X(t);let e=Math.max(Math.abs(n[0]),Math.abs(n[1])),r=Math.ceil(Math.log10(e/(n[1]-n[0])))+3;return X(t,Math.max(4,Math.min(8,r)))}function me(t){return rr(Ei(t))}function ae(t,n,e=`${n}s`){return`${me(t)} ${t===1?n:e}`}function Mi(t){if(t<1e3)return`${t} B`;let n=["kB","MB","GB","TB"],e=t/1e3,r=0;for(;e>=1e3&&r<n.length-1;)e/=1e3,r+=1;return`${e<10?e.toFixed(1):Math.round(e)} ${n[r]??""}`}function ln(t){if(t<90)return`${Math.round(t)} s`;let n=Math.round(t/60);if(n<90)return`${n} min`;let e=Math.floor(n/60);if(e<48)return n%60?`${e} h ${n%60} min`:`${e} h`;let r=Math.floor(e/24);return e%24?`${r} d ${e%24} h`:`${r} d`}function Oa(t,n){let e=(n-t)/60;if(e<1)return"just now";let r=[[60,"min"],[24,"h"],[30,"d"],[12,"mo"],[1/0,"y"]],s=e;for(let[o,i]of r){if(s<o)return`${Math.floor(s)} ${i} ago`;s/=o}return""}function Na(t){let n=new Date(t*1e3),e=s=>String(s).padStart(2,"0");return`${[n.getFullYear(),e(n.getMonth()+1),e(n.getDate())].join("-")} ${[n.getHours(),n.getMinutes(),n.getSeconds()].map(e).join(":")}`}function Ei(t){let[n="",e]=String(t).split("."),r=n.replace(/\B(?=(\d{3})+(?!\d))/g,",");return e===void 0?r:`${r}.${e}`}function df(t){let[n="",e=""]=t.split("e");return`${String(Number(n))}e${e.replace("+","")}`}function rr(t){return t.replace(/(^|e)-/,"$1−").replace(/e-/,"e−")}function za(t){return t.split(/`([^`]+)`/).map((n,e)=>e%2?{code:n}:{text:n}).filter(n=>!("text"in n)||n.text!=="")}var Mn={axis:"step",scale:"auto",classes:null,best:!1,levels:[],window:null},ff=["step","relative","wall"],hf=["auto","linear","log","symlog"],mf=12;function Da(t){let n=Number(t("classes")),[e,r]=t("window").split(",").map(Number),s=e!==void 0&&r!==void 0&&e<r;return{axis:ff.find(o=>o===t("axis"))??Mn.axis,scale:hf.find(o=>o===t("scale"))??Mn.scale,classes:_i(n)?n:null,best:t("best")==="1",levels:gf(t("levels")),window:s&&Number.isFinite(e)&&Number.isFinite(r)?[e,r]:null}}function Ha(t){let{axis:n,scale:e,classes:r,best:s,levels:o,window:i}=t,l=[];return n!==Mn.axis&&l.push(["axis",n]),e!==Mn.scale&&l.push(["scale",e]),r!==null&&l.push(["classes",String(r)]),s&&l.push(["best","1"]),o.length&&l.push(["levels",JSON.stringify(o)]),i&&l.push(["window",i.map(a=>String(Number(a.toPrecision(9)))).join(",")]),l}function _i(t){return Number.isInteger(t)&&t>=2&&t<=1e9}function gf(t){try{let n=JSON.parse(t||"[]");return Array.isArray(n)?n.filter(e=>Array.isArray(e)&&typeof e[0]=="string"&&Number.isFinite(e[1])).map(([e,r])=>[e,r]).slice(0,mf):[]}catch{return[]}}var bf=["overlay","grid"],Ia={baseline:"",rankBy:"",layout:""},vf=6;function Fa({layout:t},n){return t||(n>vf?"overlay":"grid")}function Ua(t){let n=bf.find(e=>e===t("layout"))??"";return{baseline:t("baseline"),rankBy:t("rank"),layout:n}}function Ba({baseline:t,rankBy:n,layout:e}){return[["baseline",t],["rank",n],["layout",e]].filter(([,s])=>s)}var Dt=["error","warning","info","unjudged","healthy"],xs={error:"Error",warning:"Warning",info:"Note",unjudged:"Not judged",healthy:"Healthy"};function ja(t,n){let e={error:"in trouble",warning:n===1?"with a warning":"with warnings",info:n===1?"with a note":"with notes",unjudged:"could not be judged",healthy:"healthy"};return`${n.toLocaleString("en-US")} ${e[t]}`}var Va={loss:"Losses",score:"Scores",reward:"Rewards",learning_rate:"Learning rate",gradient_norm:"Gradient norms",time:"Times",counter:"Counters",other:"Other"},qa=Object.keys(Va);function Wa(t){return Va[t]??t.replaceAll("_"," ")}function Ze(t){let n=t.replace(/(?<!^non)-/g," ");return n.charAt(0).toUpperCase()+n.slice(1)}var no={filter:"",statuses:[],rules:[],sort:"",group:"",open:[]};function Ka(t){let n=t("status").split(",");return{filter:t("filter"),statuses:Dt.filter(e=>n.includes(e)),rules:t("rule").split(",").filter(Boolean),sort:t("sort"),group:t("group"),open:Ai(t("open"))}}function Ga({filter:t,statuses:n,rules:e,sort:r,group:s,open:o}){return[["filter",t],["status",n.join(",")],["rule",e.join(",")],["sort",r],["group",s],["open",s&&o.length?JSON.stringify(o):""]].filter(([,l])=>l!=="")}function Ya(t){let n=(new URLSearchParams(t).get("runFilter")??"").trim();return n===""?"":/^[\w-]+$/.test(n)?n:`/${n}/`}function Ai(t){try{let n=JSON.parse(t||"[]");return Array.isArray(n)?n.filter(e=>typeof e=="string"):[]}catch{return[]}}var Qa={...no,...Ia,runs:[],quantity:"",reading:Mn},Pi="p.diagnose.";function ro(t){let n=new Map;for(let s of t.replace(/^#/,"").split("&")){let o=s.indexOf("=");o>0&&n.set(Ja(s.slice(0,o)),Ja(s.slice(o+1)))}let e=s=>n.get(Pi+s)??"",r=n.get(`${Pi}run`);return{runs:r===void 0?Ai(e("compare")):[r],...Ka(e),...Ua(e),quantity:e("quantity"),reading:Da(e)}}function _n(t){let n=[],[e]=t.runs;return t.runs.length===1&&e!==void 0&&n.push(["run",e]),t.runs.length>1&&n.push(["compare",JSON.stringify(t.runs)]),n.push(...Ga(t)),t.quantity&&t.runs.length>1&&n.push(["quantity",t.quantity]),t.runs.length>1&&n.push(...Ba(t)),t.runs.length===1&&n.push(...Ha(t.reading)),["#diagnose",...n.map(([r,s])=>`${Pi}${r}=${encodeURIComponent(s)}`)].join("&")}function Ja(t){try{return decodeURIComponent(t)}catch{return t}}var so=class{constructor(n){this.source=n;this.known=new Map;this.queues=new Map;this.generation=-1}renew(n){n!==this.generation&&this.known.clear(),this.generation=n}load(n,e,r,s=0){let o=Math.min(2e3,Math.max(200,Math.ceil(r/200)*200));return Promise.all(e.map(i=>this.one(n,i,o,s)))}one(n,e,r,s){let o=JSON.stringify([n,e.member,e.tag,r,s]),i=this.known.get(o);if(i)return i;let l=new Promise((a,u)=>{this.enqueue(n,r,s,{key:o,ref:e,resolve:a,reject:u})});return this.known.set(o,l),l.catch(()=>{this.known.get(o)===l&&this.known.delete(o)}),l}enqueue(n,e,r,s){let o=JSON.stringify([n,e,r]),i=this.queues.get(o);if(i){i.push(s);return}this.queues.set(o,[s]),setTimeout(()=>{let l=this.queues.get(o)??[];this.queues.delete(o);for(let a=0;a<l.length;a+=24)this.send(n,e,r,l.slice(a,a+24))})}async send(n,e,r,s){try{let{series:o}=await this.source.curves(n,s.map(({ref:i})=>i),e,void 0,void 0,r);for(let{ref:i,resolve:l,reject:a}of s){let u=o.find(f=>f.member===i.member&&f.tag===i.tag);u?l(u):a(new Error(`The server sent no curve for ${i.tag}.`))}}catch(o){for(let{reject:i}of s)i(o)}}};var yf=1500,xf=15e3,wf=5e3,oo=class{constructor(n,e){this.owner=n;this.source=e;this.status=null;this.rows=null;this.rules=null;this.error=null;this.known=new Map;this.generation=-1;this.wanted=[];this.asking=!1;this.again=null;this.store=new so(e),n.addController(this)}hostConnected(){La(()=>{this.ask(!0)});for(let[n,e]of[[window,"resize"],[document,"visibilitychange"]])n.addEventListener(e,()=>{!Ri()&&this.timer===void 0&&this.ask()});this.ask()}hostDisconnected(){clearTimeout(this.timer)}want(n){this.wanted=n;for(let e of n)this.known.get(e)?.detail?.generation!==this.generation&&this.fetchRun(e)}async ask(n=!1){if(clearTimeout(this.timer),this.timer=void 0,Ri())return;if(this.asking){this.again={reload:n||(this.again?.reload??!1)};return}this.asking=!0;try{let o=await this.source.status(n);this.status=o,this.error=null,this.owner.requestUpdate(),(o.generation!==this.generation||this.rows===null)&&await this.refresh(),this.rules??=await this.source.rules()}catch(o){En(o)||(this.error=o.message)}finally{this.asking=!1,this.owner.requestUpdate()}let{again:e,status:r}=this;if(this.again=null,e){this.ask(e.reload);return}let s=r?.phase==="reading"||r?.looking;this.timer=setTimeout(()=>{this.ask()},this.error?wf:s?yf:xf)}async refresh(){let{generation:n,runs:e}=await this.source.runs();this.generation=n,this.rows=e,this.store.renew(n),this.owner.requestUpdate(),this.want(this.wanted)}async fetchRun(n){try{let e=await this.source.run(n);this.known.set(n,{detail:e,error:null})}catch(e){if(En(e))return;this.known.set(n,{detail:null,error:e.message})}this.owner.requestUpdate()}};var $f={page:"#f5f5f5",surface:"#ffffff",raised:"#fafafa",hover:"#f4f6f8",border:"#ebebeb","border-strong":"#c4c7cb",text:"#212121","text-2":"#5a5f66",grid:"#eeeeee",link:"#0b63c5",accent:"#f57c00",focus:"#1a73e8",error:"#c4122f",warning:"#a85b00",info:"#1967d2",unjudged:"#5a5f66",healthy:"#137333","error-bg":"#fce8e6","warning-bg":"#fef3e0","info-bg":"#e8f0fe","unjudged-bg":"#eff0f1","healthy-bg":"#e6f4ea",train:"#0077bb",validation:"#e8590c",test:"#7b3fb5",none:"#4a5560",code:"#eef0f3"},Sf={page:"#262626",surface:"#303030",raised:"#363636",hover:"#3a3a3a",border:"#484848","border-strong":"#6b6b6b",text:"#f1f1f1","text-2":"#b8bcc2",grid:"#404040",link:"#8ab4f8",accent:"#ff9800",focus:"#8ab4f8",error:"#ff8595",warning:"#ffd54f",info:"#9cc2ff",unjudged:"#b8bcc2",healthy:"#8bd6a0","error-bg":"#4d2a31","warning-bg":"#463d20","info-bg":"#2b3a52","unjudged-bg":"#404143","healthy-bg":"#293f30",train:"#4cb8f0",validation:"#ffa05c",test:"#cfa2f5",none:"#c3cad1",code:"#3c3e41"};function sr(t){return t?Sf:$f}function st(t,n){let e=Math.round(n*255).toString(16).padStart(2,"0");return t+e}function io(t){let{style:n}=document.documentElement,e=sr(t);for(let[r,s]of Object.entries(e))n.setProperty(`--td-${r}`,s);n.colorScheme=t?"dark":"light",n.background=e.page,n.minHeight="100%"}var Gt='Roboto, "Helvetica Neue", "Segoe UI", Arial, sans-serif',Se=ne`
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
`;var Za=ne`
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
`;var Xa={keras:"Keras",pytorch:"PyTorch"},Ci="framework",Li="td-framework",An=class extends ue{constructor(){super(...arguments);this.code={};this.framework=nr.get(Ci)??"keras";this.copied="";this.follow=()=>{this.framework=nr.get(Ci)??this.framework}}connectedCallback(){super.connectedCallback(),document.addEventListener(Li,this.follow)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(Li,this.follow)}choose(e){this.framework=e,nr.set(Ci,e),document.dispatchEvent(new Event(Li))}async copy(e){this.copied=await ws(e)?"Copied":"Select it and press Ctrl+C",setTimeout(()=>this.copied="",2e3)}onKey(e,r,s){let o={ArrowRight:1,ArrowLeft:-1}[e.key];if(o===void 0)return;let i=r[(s+o+r.length)%r.length];i!==void 0&&this.choose(i),this.updateComplete.then(()=>this.renderRoot.querySelector('[aria-selected="true"]')?.focus())}render(){let e=Object.keys(this.code),r=e.includes(this.framework)?this.framework:e[0]??"",s=(this.code[r]??"").replace(/^\n+|\s+$/g,"");return v`<div class="bar">
        <div role="tablist" aria-label="Framework">
          ${e.map((o,i)=>v`<button
                role="tab"
                aria-selected=${o===r}
                tabindex=${o===r?0:-1}
                @click=${()=>this.choose(o)}
                @keydown=${l=>this.onKey(l,e,i)}
              >
                ${Xa[o]??o}
              </button>`)}
        </div>
        <button class="copy" @click=${()=>{this.copy(s)}}>
          <span aria-live="polite">${this.copied||"Copy"}</span>
        </button>
      </div>
      <pre tabindex="0" aria-label="Code for ${Xa[r]??r}">${s}</pre>`}};An.styles=[Se,ne`
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
    `],$([_({attribute:!1})],An.prototype,"code",2),$([Z()],An.prototype,"framework",2),$([Z()],An.prototype,"copied",2),An=$([$e("td-code")],An);async function ws(t){try{return await navigator.clipboard.writeText(t),!0}catch{let n=document.createElement("textarea");n.value=t,n.style.position="fixed",n.style.opacity="0",document.body.append(n),n.select();let e=document.execCommand("copy");return n.remove(),e}}var lo={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Dr=t=>(...n)=>({_$litDirective$:t,values:n}),Pn=class{constructor(n){}get _$AU(){return this._$AM._$AU}_$AT(n,e,r){this._$Ct=n,this._$AM=e,this._$Ci=r}_$AS(n,e){return this.update(n,e)}update(n,e){return this.render(...e)}};var{I:kf}=Ma,eu=t=>t;var tu=()=>document.createComment(""),Hr=(t,n,e)=>{let r=t._$AA.parentNode,s=n===void 0?t._$AB:n._$AA;if(e===void 0){let o=r.insertBefore(tu(),s),i=r.insertBefore(tu(),s);e=new kf(o,i,t,t.options)}else{let o=e._$AB.nextSibling,i=e._$AM,l=i!==t;if(l){let a;e._$AQ?.(t),e._$AM=t,e._$AP!==void 0&&(a=t._$AU)!==i._$AU&&e._$AP(a)}if(o!==s||l){let a=e._$AA;for(;a!==o;){let u=eu(a).nextSibling;eu(r).insertBefore(a,s),a=u}}}return e},Cn=(t,n,e=t)=>(t._$AI(n,e),t),Rf={},nu=(t,n=Rf)=>t._$AH=n,ru=t=>t._$AH,ao=t=>{t._$AR(),t._$AA.remove()};var su=(t,n,e)=>{let r=new Map;for(let s=n;s<=e;s++)r.set(t[s],s);return r},Ln=Dr(class extends Pn{constructor(t){if(super(t),t.type!==lo.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,n,e){let r;e===void 0?e=n:n!==void 0&&(r=n);let s=[],o=[],i=0;for(let l of t)s[i]=r?r(l,i):i,o[i]=e(l,i),i++;return{values:o,keys:s}}render(t,n,e){return this.dt(t,n,e).values}update(t,[n,e,r]){let s=ru(t),{values:o,keys:i}=this.dt(n,e,r);if(!Array.isArray(s))return this.ut=i,o;let l=this.ut??=[],a=[],u,f,p=0,m=s.length-1,g=0,w=o.length-1;for(;p<=m&&g<=w;)if(s[p]===null)p++;else if(s[m]===null)m--;else if(l[p]===i[g])a[g]=Cn(s[p],o[g]),p++,g++;else if(l[m]===i[w])a[w]=Cn(s[m],o[w]),m--,w--;else if(l[p]===i[w])a[w]=Cn(s[p],o[w]),Hr(t,a[w+1],s[p]),p++,w--;else if(l[m]===i[g])a[g]=Cn(s[m],o[g]),Hr(t,s[p],s[m]),m--,g++;else if(u===void 0&&(u=su(i,g,w),f=su(l,p,m)),u.has(l[p]))if(u.has(l[m])){let E=f.get(i[g]),R=E!==void 0?s[E]:null;if(R===null){let A=Hr(t,s[p]);Cn(A,o[g]),a[g]=A}else a[g]=Cn(R,o[g]),Hr(t,s[p],R),s[E]=null;g++}else ao(s[m]),m--;else ao(s[p]),p++;for(;g<=w;){let E=Hr(t,a[w+1]);Cn(E,o[g]),a[g++]=E}for(;p<=m;){let E=s[p++];E!==null&&ao(E)}return this.ut=i,nu(t,a),bt}});function Ir(t){let n=Tf(t.map(r=>r.steps)),e=t.map(r=>Ef(r,n));return{x:n,columns:e,isolated:e.map(Mf)}}function Tf(t){let[n]=t;return t.length===1&&n?n.slice():[...new Set(t.flat())].sort((e,r)=>e-r)}function Ef(t,n){let e=new Array(n.length).fill(void 0),r=0;t.steps.forEach((s,o)=>{for(;r<n.length&&(n[r]??1/0)<s;)r+=1;let i=t.values[o];e[r]=i!=null&&Number.isFinite(i)?i:null});for(let s=0;s<e.length;s+=1)e[s]===void 0&&e[s-1]===null&&(e[s]=null);for(let s=e.length-2;s>=0;s-=1)e[s]===void 0&&e[s+1]===null&&(e[s]=null);return e}function Mf(t){let n=[],e=null,r=-1;return t.forEach((s,o)=>{s!==void 0&&(r>=0&&s===null&&n.push(r),r=s!==null&&e===null?o:-1,e=s)}),r>=0&&n.push(r),n}function uo(t,n,e,r){let s=Math.min(e,n.steps[0]??e),o=Math.max(r,n.steps.at(-1)??r),i=t.steps.findIndex(p=>p>=s),l=i<0?t.steps.length:i,a=t.steps.findIndex(p=>p>o),u=a<0?t.steps.length:a,f=(p,m)=>[...p.slice(0,l),...m,...p.slice(u)];return{...t,thinned:t.thinned,steps:f(t.steps,n.steps),values:f(t.values,n.values),wall_times:f(t.wall_times,n.wall_times),...t.smoothed&&n.smoothed?{smoothed:f(t.smoothed,n.smoothed)}:{}}}function yt(t,n=-1/0,e=1/0){let r=1/0,s=-1/0;for(let{steps:o,values:i}of t)o.forEach((l,a)=>{let u=i[a];l<n||l>e||typeof u!="number"||!Number.isFinite(u)||(u<r&&(r=u),u>s&&(s=u))});return r<=s?[r,s]:null}var _f=1,Af=3,Pf=4;function ou(t,n,e,r,s,o){let i=t.yRange??yt(Ni(t.curves)),l=Hf(t,i),u={range:()=>{let f=Ni(r()),p=yt(f,...s())??yt(f),m=t.yRange??(p&&zf(p,e));return m?Df(m,l):[0,1]},distr:l===null?_f:l>0?Pf:Af};return l&&(u.asinh=l),{x:{time:t.axis==="wall",range:(f,p,m)=>n.x.length&&p!==m?[p,m]:o()},y:u}}function Ni(t){return t.flatMap(n=>[n,...n.overwritten??[]])}var Cf=1e3,Oi=.05,Lf=3;function co(t,n=[]){let e=t.map(({values:g})=>g.filter(w=>w!==null).sort((w,E)=>w-E)).filter(g=>g.length>0),r=e.flatMap(g=>g.map(Math.abs).filter(Boolean)).sort((g,w)=>g-w),s=r.at(-1)??0;if(s>Cf*Fr(r,.5))return!0;let[o,i]=[Math.min(...e.map(g=>Fr(g,0))),Math.max(...e.map(g=>Fr(g,1)))];if(!(o<i))return!1;let l=o>0?0:Math.max(Fr(r,0),s*iu),a=g=>{let[w,E,R,A]=[...g,o,i].map(S=>or(S,l));return[(g[1]-g[0])/(i-o),(E-w)/(A-R)]},u=([g,w])=>w>=Math.max(Oi,Lf*g),f=e.map(g=>a([Fr(g,.25),Fr(g,.75)]));if(f.every(([g])=>g<Oi)&&f.some(u))return!0;let p=n.filter(g=>g>=o&&g<=i);if(new Set(p).size<2)return!1;let m=a([Math.min(...p),Math.max(...p)]);return m[0]<Oi&&u(m)}function Fr(t,n){return t[Math.floor((t.length-1)*n)]??NaN}var Of=.75,Nf=.1;function zf(t,n){let[e,r]=t,s=(r-e||Math.abs(r)*.1||1)*Of,o=n.filter(i=>Math.max(e-i,i-r)<=Math.max(s,Math.abs(i)*Nf));return[Math.min(e,...o),Math.max(r,...o)]}function Df([t,n],e){if(e===0&&t>0){let s=t===n?2:(n/t)**.06;return[t/s,n*s]}if(e&&t!==n){let[s,o]=[or(t,e),or(n,e)],i=(o-s)*.06,l=e*Math.sinh(s-i);return[t>=0?Math.max(0,l):l,e*Math.sinh(o+i)]}let r=t===n?Math.abs(n)*.1||1:(n-t)*.08;return[t-r,n+r]}function or(t,n){return n>0?Math.asinh(t/n):Math.log(t)}var iu=1e-6;function Hf(t,n){if(t.scale==="linear"||!n)return null;if(n[0]>0&&t.scale!=="symlog")return 0;let e=Math.max(...n.map(Math.abs))*iu||1;if(t.yRange)return e;let r=Ni(t.curves).flatMap(({values:s})=>s.map(o=>Math.abs(o??0)));return Math.max(e,Math.min(...r.filter(s=>s>0)))}function On({member:t,tag:n}){return JSON.stringify([t,n])}var If=["loss","score","reward"];function po(t){let n=new Map(t.series.map(l=>[On(l),l])),e=new Set,r=[];for(let l of t.series){let a=l.partner&&n.get(On(l.partner));if(!a||e.has(On(l))||e.has(On(a)))continue;let u=l.split==="validation"?[a,l]:[l,a];u.forEach(f=>e.add(On(f))),r.push(zi(u,Uf(l.tag,a.tag)))}if(!r.length)for(let l of t.series)!l.principal||!If.includes(l.role)||(e.add(On(l)),r.push(zi([l],l.tag)));let s=t.series.filter(l=>!e.has(On(l))),i=[...new Set([...qa,...s.map(({role:l})=>l)])].map(l=>({role:l,panels:s.filter(a=>a.role===l).map(a=>zi([a],a.tag))})).filter(({panels:l})=>l.length>0);return{lead:r,groups:i}}var Ff=4;function uu({lead:t,groups:n},e){if(!e)return{lead:t,groups:n};let r=u=>e.evidence.some(f=>Nn(f,u.series)),s=t.filter(r),o=n.flatMap(({panels:u})=>u.filter(r)),[i]=e.evidence.flatMap(u=>[...s,...o].find(({series:f})=>Nn(u,f))??[]),l=(u,f)=>+(f===i)-+(u===i),a=o.sort(l).slice(0,Ff);return{lead:[...[...s,...a].sort(l),...t.filter(u=>!s.includes(u))],groups:n.map(({role:u,panels:f})=>({role:u,panels:f.filter(p=>!a.includes(p))})).filter(({panels:u})=>u.length>0)}}function zi(t,n){return{key:t.map(On).join(" "),title:n,role:t[0]?.role??"other",series:t}}var lu=new Set(["train","training","val","valid","validation","eval","evaluation","test","dev"]);function Uf(t,n){if(t===n)return t;let e=new Set(n.toLowerCase().split(/[/_.\-\s]+/)),r=t.slice(t.lastIndexOf("/")+1),s=Di(t,l=>e.has(l)),o=Di(r,l=>!lu.has(l));return(Di(r,l=>e.has(l)||lu.has(l))===r?s:o)||t}function Di(t,n){let e="",r=t.split(/([/_.\-\s]+)/);for(let s=0;s<r.length;s+=2){let o=r[s]??"";o&&n(o.toLowerCase())&&(e+=(e&&(r[s-1]??""))+o)}return e}function zn(t){return JSON.stringify([t.rule,t.tags,t.evidence.length])}function Hi(t,n){return`${zn(t)}#${n}`}function fo(t){let n=t.find(Yt);return t.flatMap(e=>e.evidence.map((r,s)=>({id:Hi(e,s),finding:e,evidence:r,leading:e.rule===n?.rule})))}function Nn(t,n){return"tag"in t&&n.some(e=>e.tag===t.tag&&e.member===t.member)}function Yt(t){return t.suppressed===null&&t.superseded_by===null}function cu(t){let n=a=>a.suppressed!==null&&a.superseded_by===null,e=t.filter(n),r=t.filter(a=>!n(a)),s=new Set(r.filter(Yt).map(a=>a.rule)),o=r.filter(({superseded_by:a})=>a!==null&&s.has(au(a,r))),i=new Set;return{main:r.filter(a=>!o.includes(a)).map(a=>{let u=!i.has(a.rule);i.add(a.rule);let f=o.filter(p=>au(p.superseded_by??"",r)===a.rule);return{finding:a,explains:u?f:[]}}),suppressed:e}}function au(t,n){let e=new Set,r=t;for(;!e.has(r);){e.add(r);let s=n.filter(i=>i.rule===r),o=s.length&&!s.some(Yt)?s[0]?.superseded_by:null;if(!o)break;r=o}return r}var Bf={loss:"Main loss",score:"Main score",reward:"Main reward"};function pu(t){let n=t.map(s=>{let{lead:o,groups:i}=po(s);return{run:s.name,all:[...o,...i.flatMap(l=>l.panels)]}}),e=[];for(let[s,o]of Object.entries(Bf)){let i=new Map;for(let{run:l,all:a}of n){let u=a.filter(p=>p.role===s),f=u.find(p=>p.series.some(m=>m.principal))??u[0];f&&i.set(l,f)}if(i.size){let l=[...new Set([...i.values()].map(a=>a.title))];e.push({key:`main:${s}`,label:l.length===1?`${o} (${l.join("")})`:o,panels:i})}}let r=new Map;for(let{run:s,all:o}of n)for(let i of o){let l=i.title,a=r.get(l)??new Map;a.has(s)||a.set(s,i),r.set(l,a)}for(let[s,o]of r){let i=e.some(l=>jf(l.panels,o));o.size>=Math.min(2,t.length)&&!i&&e.push({key:`tag:${s}`,label:s,panels:o})}return e}function jf(t,n){return t.size===n.size&&[...t].every(([e,r])=>n.get(e)?.key===r.key)}var Vf="uplot",qf="u-hz",Wf="u-vt",Kf="u-title",Gf="u-wrap",Yf="u-under",Jf="u-over",Qf="u-axis",ar="u-off",Zf="u-select",Xf="u-cursor-x",eh="u-cursor-y",th="u-cursor-pt",nh="u-legend",rh="u-live",sh="u-inline",oh="u-series",ih="u-marker",du="u-label",lh="u-value",Ss="width",ks="height";var fu="bottom",Ur="left",Ii="right",nl="#000",hu=nl+"0",Fi="mousemove",mu="mousedown",Ui="mouseup",gu="mouseenter",bu="mouseleave",vu="dblclick",ah="resize",uh="scroll",yu="change",vo="dppxchange",rl="--",Gr=typeof window<"u",Wi=Gr?document:null,jr=Gr?window:null,ch=Gr?navigator:null,ge,ho;function Ki(){let t=devicePixelRatio;ge!=t&&(ge=t,ho&&Yi(yu,ho,Ki),ho=matchMedia(`(min-resolution: ${ge-.001}dppx) and (max-resolution: ${ge+.001}dppx)`),ur(yu,ho,Ki),jr.dispatchEvent(new CustomEvent(vo)))}function Rt(t,n){if(n!=null){let e=t.classList;!e.contains(n)&&e.add(n)}}function Gi(t,n){let e=t.classList;e.contains(n)&&e.remove(n)}function Ae(t,n,e){t.style[n]=e+"px"}function Jt(t,n,e,r){let s=Wi.createElement(t);return n!=null&&Rt(s,n),e?.insertBefore(s,r),s}function Ht(t,n){return Jt("div",t,n)}var xu=new WeakMap;function an(t,n,e,r,s){let o="translate("+n+"px,"+e+"px)",i=xu.get(t);o!=i&&(t.style.transform=o,xu.set(t,o),n<0||e<0||n>r||e>s?Rt(t,ar):Gi(t,ar))}var wu=new WeakMap;function $u(t,n,e){let r=n+e,s=wu.get(t);r!=s&&(wu.set(t,r),t.style.background=n,t.style.borderColor=e)}var Su=new WeakMap;function ku(t,n,e,r){let s=n+""+e,o=Su.get(t);s!=o&&(Su.set(t,s),t.style.height=e+"px",t.style.width=n+"px",t.style.marginLeft=r?-n/2+"px":0,t.style.marginTop=r?-e/2+"px":0)}var sl={passive:!0},ph={...sl,capture:!0};function ur(t,n,e,r){n.addEventListener(t,e,r?ph:sl)}function Yi(t,n,e,r){n.removeEventListener(t,e,sl)}Gr&&Ki();function Qt(t,n,e,r){let s;e=e||0,r=r||n.length-1;let o=r<=2147483647;for(;r-e>1;)s=o?e+r>>1:Tt((e+r)/2),n[s]<t?e=s:r=s;return t-n[e]<=n[r]-t?e:r}function Zu(t){return(e,r,s)=>{let o=-1,i=-1;for(let l=r;l<=s;l++)if(t(e[l])){o=l;break}for(let l=s;l>=r;l--)if(t(e[l])){i=l;break}return[o,i]}}var Xu=t=>t!=null,ec=t=>t!=null&&t>0,wo=Zu(Xu),dh=Zu(ec);function fh(t,n,e,r=0,s=!1){let o=s?dh:wo,i=s?ec:Xu;[n,e]=o(t,n,e);let l=t[n],a=t[n];if(n>-1)if(r==1)l=t[n],a=t[e];else if(r==-1)l=t[e],a=t[n];else for(let u=n;u<=e;u++){let f=t[u];i(f)&&(f<l?l=f:f>a&&(a=f))}return[l??ke,a??-ke]}function $o(t,n,e,r){let s=Eu(t),o=Eu(n);t==n&&(s==-1?(t*=e,n/=e):(t/=e,n*=e));let i=e==10?gn:tc,l=s==1?Tt:It,a=o==1?It:Tt,u=l(i(je(t))),f=a(i(je(n))),p=Vr(e,u),m=Vr(e,f);return e==10&&(u<0&&(p=Re(p,-u)),f<0&&(m=Re(m,-f))),r||e==2?(t=p*s,n=m*o):(t=oc(t,p),n=So(n,m)),[t,n]}function ol(t,n,e,r){let s=$o(t,n,e,r);return t==0&&(s[0]=0),n==0&&(s[1]=0),s}var il=.1,Ru={mode:3,pad:il},Ts={pad:0,soft:null,mode:0},hh={min:Ts,max:Ts};function yo(t,n,e,r){return ko(e)?Tu(t,n,e):(Ts.pad=e,Ts.soft=r?0:null,Ts.mode=r?3:0,Tu(t,n,hh))}function fe(t,n){return t??n}function mh(t,n,e){for(n=fe(n,0),e=fe(e,t.length-1);n<=e;){if(t[n]!=null)return!0;n++}return!1}function Tu(t,n,e){let r=e.min,s=e.max,o=fe(r.pad,0),i=fe(s.pad,0),l=fe(r.hard,-ke),a=fe(s.hard,ke),u=fe(r.soft,ke),f=fe(s.soft,-ke),p=fe(r.mode,0),m=fe(s.mode,0),g=n-t,w=gn(g),E=dt(je(t),je(n)),R=gn(E),A=je(R-w);(g<1e-24||A>10)&&(g=0,(t==0||n==0)&&(g=1e-24,p==2&&u!=ke&&(o=0),m==2&&f!=-ke&&(i=0)));let S=g||E||1e3,L=gn(S),P=Vr(10,Tt(L)),q=S*(g==0?t==0?.1:1:o),z=Re(oc(t-q,P/10),24),K=t>=u&&(p==1||p==3&&z<=u||p==2&&z>=u)?u:ke,G=dt(l,z<K&&t>=K?K:Zt(K,z)),oe=S*(g==0?n==0?.1:1:i),Q=Re(So(n+oe,P/10),24),O=n<=f&&(m==1||m==3&&Q>=f||m==2&&Q<=f)?f:-ke,te=Zt(a,Q>O&&n<=O?O:dt(O,Q));return G==te&&G==0&&(te=100),[G,te]}var gh=new Intl.NumberFormat(Gr?ch.language:"en-US"),ll=t=>gh.format(t),Et=Math,bo=Et.PI,je=Et.abs,Tt=Et.floor,Be=Et.round,It=Et.ceil,Zt=Et.min,dt=Et.max,Vr=Et.pow,Eu=Et.sign,gn=Et.log10,tc=Et.log2,bh=(t,n=1)=>Et.sinh(t)*n,Bi=(t,n=1)=>Et.asinh(t/n),ke=1/0;function Mu(t){return(gn((t^t>>31)-(t>>31))|0)+1}function Ji(t,n,e){return Zt(dt(t,n),e)}function nc(t){return typeof t=="function"}function ie(t){return nc(t)?t:()=>t}var vh=()=>{},rc=t=>t,sc=(t,n)=>n,yh=t=>null,_u=t=>!0,Au=(t,n)=>t==n,xh=/\.\d*?(?=9{6,}|0{6,})/gm,cr=t=>{if(lc(t)||Hn.has(t))return t;let n=`${t}`,e=n.match(xh);if(e==null)return t;let r=e[0].length-1;if(n.indexOf("e-")!=-1){let[s,o]=n.split("e");return+`${cr(s)}e${o}`}return Re(t,r)};function ir(t,n){return cr(Re(cr(t/n))*n)}function So(t,n){return cr(It(cr(t/n))*n)}function oc(t,n){return cr(Tt(cr(t/n))*n)}function Re(t,n=0){if(lc(t))return t;let e=10**n,r=t*e*(1+Number.EPSILON);return Be(r)/e}var Hn=new Map;function ic(t){return((""+t).split(".")[1]||"").length}function Ms(t,n,e,r){let s=[],o=r.map(ic);for(let i=n;i<e;i++){let l=je(i),a=Re(Vr(t,i),l);for(let u=0;u<r.length;u++){let f=t==10?+`${r[u]}e${i}`:r[u]*a,p=(i>=0?0:l)+(i>=o[u]?0:o[u]),m=t==10?f:Re(f,p);s.push(m),Hn.set(m,p)}}return s}var Es={},al=[],qr=[null,null],Dn=Array.isArray,lc=Number.isInteger,wh=t=>t===void 0;function Pu(t){return typeof t=="string"}function ko(t){let n=!1;if(t!=null){let e=t.constructor;n=e==null||e==Object}return n}function $h(t){return t!=null&&typeof t=="object"}var Sh=Object.getPrototypeOf(Uint8Array),ac="__proto__";function Wr(t,n=ko){let e;if(Dn(t)){let r=t.find(s=>s!=null);if(Dn(r)||n(r)){e=Array(t.length);for(let s=0;s<t.length;s++)e[s]=Wr(t[s],n)}else e=t.slice()}else if(t instanceof Sh)e=t.slice();else if(n(t)){e={};for(let r in t)r!=ac&&(e[r]=Wr(t[r],n))}else e=t;return e}function Ie(t){let n=arguments;for(let e=1;e<n.length;e++){let r=n[e];for(let s in r)s!=ac&&(ko(t[s])?Ie(t[s],Wr(r[s])):t[s]=Wr(r[s]))}return t}var kh=0,Rh=1,Th=2;function Eh(t,n,e){for(let r=0,s,o=-1;r<n.length;r++){let i=n[r];if(i>o){for(s=i-1;s>=0&&t[s]==null;)t[s--]=null;for(s=i+1;s<e&&t[s]==null;)t[o=s++]=null}}}function Mh(t,n){if(Ph(t)){let i=t[0].slice();for(let l=1;l<t.length;l++)i.push(...t[l].slice(1));return Ch(i[0])||(i=Ah(i)),i}let e=new Set;for(let i=0;i<t.length;i++){let a=t[i][0],u=a.length;for(let f=0;f<u;f++)e.add(a[f])}let r=[Array.from(e).sort((i,l)=>i-l)],s=r[0].length,o=new Map;for(let i=0;i<s;i++)o.set(r[0][i],i);for(let i=0;i<t.length;i++){let l=t[i],a=l[0];for(let u=1;u<l.length;u++){let f=l[u],p=Array(s).fill(void 0),m=n?n[i][u]:Rh,g=[];for(let w=0;w<f.length;w++){let E=f[w],R=o.get(a[w]);E===null?m!=kh&&(p[R]=E,m==Th&&g.push(R)):p[R]=E}Eh(p,g,s),r.push(p)}}return r}var _h=typeof queueMicrotask>"u"?t=>Promise.resolve().then(t):queueMicrotask;function Ah(t){let n=t[0],e=n.length,r=Array(e);for(let o=0;o<r.length;o++)r[o]=o;r.sort((o,i)=>n[o]-n[i]);let s=[];for(let o=0;o<t.length;o++){let i=t[o],l=Array(e);for(let a=0;a<e;a++)l[a]=i[r[a]];s.push(l)}return s}function Ph(t){let n=t[0][0],e=n.length;for(let r=1;r<t.length;r++){let s=t[r][0];if(s.length!=e)return!1;if(s!=n){for(let o=0;o<e;o++)if(s[o]!=n[o])return!1}}return!0}function Ch(t,n=100){let e=t.length;if(e<=1)return!0;let r=0,s=e-1;for(;r<=s&&t[r]==null;)r++;for(;s>=r&&t[s]==null;)s--;if(s<=r)return!0;let o=dt(1,Tt((s-r+1)/n));for(let i=t[r],l=r+o;l<=s;l+=o){let a=t[l];if(a!=null){if(a<=i)return!1;i=a}}return!0}var uc=["January","February","March","April","May","June","July","August","September","October","November","December"],cc=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function pc(t){return t.slice(0,3)}var Lh=cc.map(pc),Oh=uc.map(pc),Nh={MMMM:uc,MMM:Oh,WWWW:cc,WWW:Lh};function $s(t){return(t<10?"0":"")+t}function zh(t){return(t<10?"00":t<100?"0":"")+t}var Dh={YYYY:t=>t.getFullYear(),YY:t=>(t.getFullYear()+"").slice(2),MMMM:(t,n)=>n.MMMM[t.getMonth()],MMM:(t,n)=>n.MMM[t.getMonth()],MM:t=>$s(t.getMonth()+1),M:t=>t.getMonth()+1,DD:t=>$s(t.getDate()),D:t=>t.getDate(),WWWW:(t,n)=>n.WWWW[t.getDay()],WWW:(t,n)=>n.WWW[t.getDay()],HH:t=>$s(t.getHours()),H:t=>t.getHours(),h:t=>{let n=t.getHours();return n==0?12:n>12?n-12:n},AA:t=>t.getHours()>=12?"PM":"AM",aa:t=>t.getHours()>=12?"pm":"am",a:t=>t.getHours()>=12?"p":"a",mm:t=>$s(t.getMinutes()),m:t=>t.getMinutes(),ss:t=>$s(t.getSeconds()),s:t=>t.getSeconds(),fff:t=>zh(t.getMilliseconds())};function ul(t,n){n=n||Nh;let e=[],r=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=r.exec(t);)e.push(s[0][0]=="{"?Dh[s[1]]:s[0]);return o=>{let i="";for(let l=0;l<e.length;l++)i+=typeof e[l]=="string"?e[l]:e[l](o,n);return i}}var Hh=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Ih(t,n){let e;return n=="UTC"||n=="Etc/UTC"?e=new Date(+t+t.getTimezoneOffset()*6e4):n==Hh?e=t:(e=new Date(t.toLocaleString("en-US",{timeZone:n})),e.setMilliseconds(t.getMilliseconds())),e}var dc=t=>t%1==0,xo=[1,2,2.5,5],Fh=Ms(10,-32,0,xo),fc=Ms(10,0,32,xo),Uh=fc.filter(dc),lr=Fh.concat(fc),cl=`
`,hc="{YYYY}",Cu=cl+hc,mc="{M}/{D}",Rs=cl+mc,mo=Rs+"/{YY}",gc="{aa}",Bh="{h}:{mm}",Br=Bh+gc,Lu=cl+Br,Ou=":{ss}",ve=null;function bc(t){let n=t*1e3,e=n*60,r=e*60,s=r*24,o=s*30,i=s*365,a=(t==1?Ms(10,0,3,xo).filter(dc):Ms(10,-3,0,xo)).concat([n,n*5,n*10,n*15,n*30,e,e*5,e*10,e*15,e*30,r,r*2,r*3,r*4,r*6,r*8,r*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,o,o*2,o*3,o*4,o*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),u=[[i,hc,ve,ve,ve,ve,ve,ve,1],[s*28,"{MMM}",Cu,ve,ve,ve,ve,ve,1],[s,mc,Cu,ve,ve,ve,ve,ve,1],[r,"{h}"+gc,mo,ve,Rs,ve,ve,ve,1],[e,Br,mo,ve,Rs,ve,ve,ve,1],[n,Ou,mo+" "+Br,ve,Rs+" "+Br,ve,Lu,ve,1],[t,Ou+".{fff}",mo+" "+Br,ve,Rs+" "+Br,ve,Lu,ve,1]];function f(p){return(m,g,w,E,R,A)=>{let S=[],L=R>=i,P=R>=o&&R<i,q=p(w),z=Re(q*t,3),K=ji(q.getFullYear(),L?0:q.getMonth(),P||L?1:q.getDate()),G=Re(K*t,3);if(P||L){let oe=P?R/o:0,Q=L?R/i:0,O=z==G?z:Re(ji(K.getFullYear()+Q,K.getMonth()+oe,1)*t,3),te=new Date(Be(O/t)),F=te.getFullYear(),Y=te.getMonth();for(let V=0;O<=E;V++){let le=ji(F+Q*V,Y+oe*V,1),j=le-p(Re(le*t,3));O=Re((+le+j)*t,3),O<=E&&S.push(O)}}else{let oe=R>=s?s:R,Q=Tt(w)-Tt(z),O=G+Q+So(z-G,oe);S.push(O);let te=p(O),F=te.getHours()+te.getMinutes()/e+te.getSeconds()/r,Y=R/r,V=m.axes[g]._space,le=A/V;for(;O=Re(O+R,t==1?0:3),!(O>E);)if(Y>1){let j=Tt(Re(F+Y,6))%24,pe=p(O).getHours()-j;pe>1&&(pe=-1),O-=pe*r,F=(F+Y)%24;let xe=S[S.length-1];Re((O-xe)/R,3)*le>=.7&&S.push(O)}else S.push(O)}return S}}return[a,u,f]}var[jh,Vh,qh]=bc(1),[Wh,Kh,Gh]=bc(.001);Ms(2,-53,53,[1]);function Nu(t,n){return t.map(e=>e.map((r,s)=>s==0||s==8||r==null?r:n(s==1||e[8]==0?r:e[1]+r)))}function zu(t,n){return(e,r,s,o,i)=>{let l=n.find(w=>i>=w[0])||n[n.length-1],a,u,f,p,m,g;return r.map(w=>{let E=t(w),R=E.getFullYear(),A=E.getMonth(),S=E.getDate(),L=E.getHours(),P=E.getMinutes(),q=E.getSeconds(),z=R!=a&&l[2]||A!=u&&l[3]||S!=f&&l[4]||L!=p&&l[5]||P!=m&&l[6]||q!=g&&l[7]||l[1];return a=R,u=A,f=S,p=L,m=P,g=q,z(E)})}}function Yh(t,n){let e=ul(n);return(r,s,o,i,l)=>s.map(a=>e(t(a)))}function ji(t,n,e){return new Date(t,n,e)}function Du(t,n){return n(t)}var Jh="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Hu(t,n){return(e,r,s,o)=>o==null?rl:n(t(r))}function Qh(t,n){let e=t.series[n];return e.width?e.stroke(t,n):e.points.width?e.points.stroke(t,n):null}function Zh(t,n){return t.series[n].fill(t,n)}var Xh={show:!0,live:!0,isolate:!1,mount:vh,markers:{show:!0,width:2,stroke:Qh,fill:Zh,dash:"solid"},idx:null,idxs:null,values:[]};function em(t,n){let e=t.cursor.points,r=Ht(),s=e.size(t,n);Ae(r,Ss,s),Ae(r,ks,s);let o=s/-2;Ae(r,"marginLeft",o),Ae(r,"marginTop",o);let i=e.width(t,n,s);return i&&Ae(r,"borderWidth",i),r}function tm(t,n){let e=t.series[n].points;return e._fill||e._stroke}function nm(t,n){let e=t.series[n].points;return e._stroke||e._fill}function rm(t,n){return t.series[n].points.size}var Vi=[0,0];function sm(t,n,e){return Vi[0]=n,Vi[1]=e,Vi}function go(t,n,e,r=!0){return s=>{s.button==0&&(!r||s.target==n)&&e(s)}}function qi(t,n,e,r=!0){return s=>{(!r||s.target==n)&&e(s)}}var om={show:!0,x:!0,y:!0,lock:!1,move:sm,points:{one:!1,show:em,size:rm,width:0,stroke:nm,fill:tm},bind:{mousedown:go,mouseup:go,click:go,dblclick:go,mousemove:qi,mouseleave:qi,mouseenter:qi},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(t,n)=>{n.stopPropagation(),n.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(t,n,e,r,s)=>r-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},vc={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},pl=Ie({},vc,{filter:sc}),yc=Ie({},pl,{size:10}),xc=Ie({},vc,{show:!1}),dl='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',wc="bold "+dl,$c=1.5,Iu={show:!0,scale:"x",stroke:nl,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:wc,side:2,grid:pl,ticks:yc,border:xc,font:dl,lineGap:$c,rotate:0},im="Value",lm="Time",Fu={show:!0,scale:"x",auto:!1,sorted:1,min:ke,max:-ke,idxs:[]};function am(t,n,e,r,s){return n.map(o=>o==null?"":ll(o))}function um(t,n,e,r,s,o,i){let l=[],a=Hn.get(s)||0;e=i?e:Re(So(e,s),a);for(let u=e;u<=r;u=Re(u+s,a))l.push(Object.is(u,-0)?0:u);return l}function Qi(t,n,e,r,s,o,i){let l=[],a=t.scales[t.axes[n].scale].log,u=a==10?gn:tc,f=Tt(u(e));s=Vr(a,f),a==10&&(s=lr[Qt(s,lr)]);let p=e,m=s*a;a==10&&(m=lr[Qt(m,lr)]);do l.push(p),p=p+s,a==10&&!Hn.has(p)&&(p=Re(p,Hn.get(s))),p>=m&&(s=p,m=s*a,a==10&&(m=lr[Qt(m,lr)]));while(p<=r);return l}function cm(t,n,e,r,s,o,i){let a=t.scales[t.axes[n].scale].asinh,u=r>a?Qi(t,n,dt(a,e),r,s):[a],f=r>=0&&e<=0?[0]:[];return(e<-a?Qi(t,n,dt(a,-r),-e,s):[a]).reverse().map(m=>-m).concat(f,u)}var Sc=/./,pm=/[12357]/,dm=/[125]/,Uu=/1/,Zi=(t,n,e,r)=>t.map((s,o)=>n==4&&s==0||o%r==0&&e.test(s.toExponential()[s<0?1:0])?s:null);function fm(t,n,e,r,s){let o=t.axes[e],i=o.scale,l=t.scales[i],a=t.valToPos,u=o._space,f=a(10,i),p=a(9,i)-f>=u?Sc:a(7,i)-f>=u?pm:a(5,i)-f>=u?dm:Uu;if(p==Uu){let m=je(a(1,i)-f);if(m<u)return Zi(n.slice().reverse(),l.distr,p,It(u/m)).reverse()}return Zi(n,l.distr,p,1)}function hm(t,n,e,r,s){let o=t.axes[e],i=o.scale,l=o._space,a=t.valToPos,u=je(a(1,i)-a(2,i));return u<l?Zi(n.slice().reverse(),3,Sc,It(l/u)).reverse():n}function mm(t,n,e,r){return r==null?rl:n==null?"":ll(n)}var Bu={show:!0,scale:"y",stroke:nl,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:wc,side:3,grid:pl,ticks:yc,border:xc,font:dl,lineGap:$c,rotate:0};function gm(t,n){let e=3+(t||1)*2;return Re(e*n,3)}function bm(t,n){let{scale:e,idxs:r}=t.series[0],s=t._data[0],o=t.valToPos(s[r[0]],e,!0),i=t.valToPos(s[r[1]],e,!0),l=je(i-o),a=t.series[n],u=l/(a.points.space*ge);return r[1]-r[0]<=u}var ju={scale:null,auto:!0,sorted:0,min:ke,max:-ke},kc=(t,n,e,r,s)=>s,Vu={show:!0,auto:!0,sorted:0,gaps:kc,alpha:1,facets:[Ie({},ju,{scale:"x"}),Ie({},ju,{scale:"y"})]},qu={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:kc,alpha:1,points:{show:bm,filter:null},values:null,min:ke,max:-ke,idxs:[],path:null,clip:null};function vm(t,n,e,r,s){return e/10}var Rc={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},ym=Ie({},Rc,{time:!1,ori:1}),Wu={};function Tc(t,n){let e=Wu[t];return e||(e={key:t,plots:[],sub(r){e.plots.push(r)},unsub(r){e.plots=e.plots.filter(s=>s!=r)},pub(r,s,o,i,l,a,u){for(let f=0;f<e.plots.length;f++)e.plots[f]!=s&&e.plots[f].pub(r,s,o,i,l,a,u)}},t!=null&&(Wu[t]=e)),e}var Kr=1,Xi=2;function pr(t,n,e){let r=t.mode,s=t.series[n],o=r==2?t._data[n]:t._data,i=t.scales,l=t.bbox,a=o[0],u=r==2?o[1]:o[n],f=r==2?i[s.facets[0].scale]:i[t.series[0].scale],p=r==2?i[s.facets[1].scale]:i[s.scale],m=l.left,g=l.top,w=l.width,E=l.height,R=t.valToPosH,A=t.valToPosV;return f.ori==0?e(s,a,u,f,p,R,A,m,g,w,E,To,Yr,Mo,Mc,Ac):e(s,a,u,f,p,A,R,g,m,E,w,Eo,Jr,ml,_c,Pc)}function fl(t,n){let e=0,r=0,s=fe(t.bands,al);for(let o=0;o<s.length;o++){let i=s[o];i.series[0]==n?e=i.dir:i.series[1]==n&&(i.dir==1?r|=1:r|=2)}return[e,r==1?-1:r==2?1:r==3?2:0]}function xm(t,n,e,r,s){let o=t.mode,i=t.series[n],l=o==2?i.facets[1].scale:i.scale,a=t.scales[l];return s==-1?a.min:s==1?a.max:a.distr==3?a.dir==1?a.min:a.max:0}function bn(t,n,e,r,s,o){return pr(t,n,(i,l,a,u,f,p,m,g,w,E,R)=>{let A=i.pxRound,S=u.dir*(u.ori==0?1:-1),L=u.ori==0?Yr:Jr,P,q;S==1?(P=e,q=r):(P=r,q=e);let z=A(p(l[P],u,E,g)),K=A(m(a[P],f,R,w)),G=A(p(l[q],u,E,g)),oe=A(m(o==1?f.max:f.min,f,R,w)),Q=new Path2D(s);return L(Q,G,oe),L(Q,z,oe),L(Q,z,K),Q})}function Ro(t,n,e,r,s,o){let i=null;if(t.length>0){i=new Path2D;let l=n==0?Mo:ml,a=e;for(let p=0;p<t.length;p++){let m=t[p];if(m[1]>m[0]){let g=m[0]-a;g>0&&l(i,a,r,g,r+o),a=m[1]}}let u=e+s-a,f=10;u>0&&l(i,a,r-f/2,u,r+o+f)}return i}function wm(t,n,e){let r=t[t.length-1];r&&r[0]==n?r[1]=e:t.push([n,e])}function hl(t,n,e,r,s,o,i){let l=[],a=t.length;for(let u=s==1?e:r;u>=e&&u<=r;u+=s)if(n[u]===null){let p=u,m=u;if(s==1)for(;++u<=r&&n[u]===null;)m=u;else for(;--u>=e&&n[u]===null;)m=u;let g=o(t[p]),w=m==p?g:o(t[m]),E=p-s;g=i<=0&&E>=0&&E<a?o(t[E]):g;let A=m+s;w=i>=0&&A>=0&&A<a?o(t[A]):w,w>=g&&l.push([g,w])}return l}function Ku(t){return t==0?rc:t==1?Be:n=>ir(n,t)}function Ec(t){let n=t==0?To:Eo,e=t==0?(s,o,i,l,a,u)=>{s.arcTo(o,i,l,a,u)}:(s,o,i,l,a,u)=>{s.arcTo(i,o,a,l,u)},r=t==0?(s,o,i,l,a)=>{s.rect(o,i,l,a)}:(s,o,i,l,a)=>{s.rect(i,o,a,l)};return(s,o,i,l,a,u=0,f=0)=>{u==0&&f==0?r(s,o,i,l,a):(u=Zt(u,l/2,a/2),f=Zt(f,l/2,a/2),n(s,o+u,i),e(s,o+l,i,o+l,i+a,u),e(s,o+l,i+a,o,i+a,f),e(s,o,i+a,o,i,f),e(s,o,i,o+l,i,u),s.closePath())}}var To=(t,n,e)=>{t.moveTo(n,e)},Eo=(t,n,e)=>{t.moveTo(e,n)},Yr=(t,n,e)=>{t.lineTo(n,e)},Jr=(t,n,e)=>{t.lineTo(e,n)},Mo=Ec(0),ml=Ec(1),Mc=(t,n,e,r,s,o)=>{t.arc(n,e,r,s,o)},_c=(t,n,e,r,s,o)=>{t.arc(e,n,r,s,o)},Ac=(t,n,e,r,s,o,i)=>{t.bezierCurveTo(n,e,r,s,o,i)},Pc=(t,n,e,r,s,o,i)=>{t.bezierCurveTo(e,n,s,r,i,o)};function Cc(t){return(n,e,r,s,o)=>pr(n,e,(i,l,a,u,f,p,m,g,w,E,R)=>{let{pxRound:A,points:S}=i,L,P;u.ori==0?(L=To,P=Mc):(L=Eo,P=_c);let q=Re(S.width*ge,3),z=(S.size-S.width)/2*ge,K=Re(z*2,3),G=new Path2D,oe=new Path2D,{left:Q,top:O,width:te,height:F}=n.bbox;Mo(oe,Q-K,O-K,te+K*2,F+K*2);let Y=V=>{if(a[V]!=null){let le=A(p(l[V],u,E,g)),j=A(m(a[V],f,R,w));L(G,le+z,j),P(G,le,j,z,0,bo*2)}};if(o)o.forEach(Y);else for(let V=r;V<=s;V++)Y(V);return{stroke:q>0?G:null,fill:G,clip:oe,flags:Kr|Xi}})}function Lc(t){return(n,e,r,s,o,i)=>{r!=s&&(o!=r&&i!=r&&t(n,e,r),o!=s&&i!=s&&t(n,e,s),t(n,e,i))}}var $m=Lc(Yr),Sm=Lc(Jr);function Oc(t){let n=fe(t?.alignGaps,0);return(e,r,s,o)=>pr(e,r,(i,l,a,u,f,p,m,g,w,E,R)=>{[s,o]=wo(a,s,o);let A=i.pxRound,S=F=>A(p(F,u,E,g)),L=F=>A(m(F,f,R,w)),P,q;u.ori==0?(P=Yr,q=$m):(P=Jr,q=Sm);let z=u.dir*(u.ori==0?1:-1),K={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Kr},G=K.stroke,oe=!1;if(o-s>=E*4){let F=U=>e.posToVal(U,u.key,!0),Y=null,V=null,le,j,ht,Pe=S(l[z==1?s:o]),pe=S(l[s]),xe=S(l[o]),re=F(z==1?pe+1:xe-1);for(let U=z==1?s:o;U>=s&&U<=o;U+=z){let Fe=l[U],Ce=(z==1?Fe<re:Fe>re)?Pe:S(Fe),be=a[U];Ce==Pe?be!=null?(j=be,Y==null?(P(G,Ce,L(j)),le=Y=V=j):j<Y?Y=j:j>V&&(V=j)):be===null&&(oe=!0):(Y!=null&&q(G,Pe,L(Y),L(V),L(le),L(j)),be!=null?(j=be,P(G,Ce,L(j)),Y=V=le=j):(Y=V=null,be===null&&(oe=!0)),Pe=Ce,re=F(Pe+z))}Y!=null&&Y!=V&&ht!=Pe&&q(G,Pe,L(Y),L(V),L(le),L(j))}else for(let F=z==1?s:o;F>=s&&F<=o;F+=z){let Y=a[F];Y===null?oe=!0:Y!=null&&P(G,S(l[F]),L(Y))}let[O,te]=fl(e,r);if(i.fill!=null||O!=0){let F=K.fill=new Path2D(G),Y=i.fillTo(e,r,i.min,i.max,O),V=L(Y),le=S(l[s]),j=S(l[o]);z==-1&&([j,le]=[le,j]),P(F,j,V),P(F,le,V)}if(!i.spanGaps){let F=[];oe&&F.push(...hl(l,a,s,o,z,S,n)),K.gaps=F=i.gaps(e,r,s,o,F),K.clip=Ro(F,u.ori,g,w,E,R)}return te!=0&&(K.band=te==2?[bn(e,r,s,o,G,-1),bn(e,r,s,o,G,1)]:bn(e,r,s,o,G,te)),K})}function km(t){let n=fe(t.align,1),e=fe(t.ascDesc,!1),r=fe(t.alignGaps,0),s=fe(t.extend,!1);return(o,i,l,a)=>pr(o,i,(u,f,p,m,g,w,E,R,A,S,L)=>{[l,a]=wo(p,l,a);let P=u.pxRound,{left:q,width:z}=o.bbox,K=pe=>P(w(pe,m,S,R)),G=pe=>P(E(pe,g,L,A)),oe=m.ori==0?Yr:Jr,Q={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Kr},O=Q.stroke,te=m.dir*(m.ori==0?1:-1),F=G(p[te==1?l:a]),Y=K(f[te==1?l:a]),V=Y,le=Y;s&&n==-1&&(le=q,oe(O,le,F)),oe(O,Y,F);for(let pe=te==1?l:a;pe>=l&&pe<=a;pe+=te){let xe=p[pe];if(xe==null)continue;let re=K(f[pe]),U=G(xe);n==1?oe(O,re,F):oe(O,V,U),oe(O,re,U),F=U,V=re}let j=V;s&&n==1&&(j=q+z,oe(O,j,F));let[ht,Pe]=fl(o,i);if(u.fill!=null||ht!=0){let pe=Q.fill=new Path2D(O),xe=u.fillTo(o,i,u.min,u.max,ht),re=G(xe);oe(pe,j,re),oe(pe,le,re)}if(!u.spanGaps){let pe=[];pe.push(...hl(f,p,l,a,te,K,r));let xe=u.width*ge/2,re=e||n==1?xe:-xe,U=e||n==-1?-xe:xe;pe.forEach(Fe=>{Fe[0]+=re,Fe[1]+=U}),Q.gaps=pe=u.gaps(o,i,l,a,pe),Q.clip=Ro(pe,m.ori,R,A,S,L)}return Pe!=0&&(Q.band=Pe==2?[bn(o,i,l,a,O,-1),bn(o,i,l,a,O,1)]:bn(o,i,l,a,O,Pe)),Q})}function Gu(t,n,e,r,s,o,i=ke){if(t.length>1){let l=null;for(let a=0,u=1/0;a<t.length;a++)if(n[a]!==void 0){if(l!=null){let f=je(t[a]-t[l]);f<u&&(u=f,i=je(e(t[a],r,s,o)-e(t[l],r,s,o)))}l=a}}return i}function Rm(t){t=t||Es;let n=fe(t.size,[.6,ke,1]),e=t.align||0,r=t.gap||0,s=t.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let o=ie(s),i=1-n[0],l=fe(n[1],ke),a=fe(n[2],1),u=fe(t.disp,Es),f=fe(t.each,g=>{}),{fill:p,stroke:m}=u;return(g,w,E,R)=>pr(g,w,(A,S,L,P,q,z,K,G,oe,Q,O)=>{let te=A.pxRound,F=e,Y=r*ge,V=l*ge,le=a*ge,j,ht;P.ori==0?[j,ht]=o(g,w):[ht,j]=o(g,w);let Pe=P.dir*(P.ori==0?1:-1),pe=P.ori==0?Mo:ml,xe=P.ori==0?f:(H,Te,Ue,yr,Bn,en,jn)=>{f(H,Te,Ue,Bn,yr,jn,en)},re=fe(g.bands,al).find(H=>H.series[0]==w),U=re!=null?re.dir:0,Fe=A.fillTo(g,w,A.min,A.max,U),lt=te(K(Fe,q,O,oe)),Ce,be,Bt,xt=Q,Oe=te(A.width*ge),Xt=!1,pn=null,At=null,wn=null,gr=null;p!=null&&(Oe==0||m!=null)&&(Xt=!0,pn=p.values(g,w,E,R),At=new Map,new Set(pn).forEach(H=>{H!=null&&At.set(H,new Path2D)}),Oe>0&&(wn=m.values(g,w,E,R),gr=new Map,new Set(wn).forEach(H=>{H!=null&&gr.set(H,new Path2D)})));let{x0:br,size:rs}=u;if(br!=null&&rs!=null){F=1,S=br.values(g,w,E,R),br.unit==2&&(S=S.map(Ue=>g.posToVal(G+Ue*Q,P.key,!0)));let H=rs.values(g,w,E,R);rs.unit==2?be=H[0]*Q:be=z(H[0],P,Q,G)-z(0,P,Q,G),xt=Gu(S,L,z,P,Q,G,xt),Bt=xt-be+Y}else xt=Gu(S,L,z,P,Q,G,xt),Bt=xt*i+Y,be=xt-Bt;Bt<1&&(Bt=0),Oe>=be/2&&(Oe=0),Bt<5&&(te=rc);let Os=Bt>0,Fn=xt-Bt-(Os?Oe:0);be=te(Ji(Fn,le,V)),Ce=(F==0?be/2:F==Pe?0:be)-F*Pe*((F==0?Y/2:0)+(Os?Oe/2:0));let at={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},vr=Xt?null:new Path2D,dn=null;if(re!=null)dn=g.data[re.series[1]];else{let{y0:H,y1:Te}=u;H!=null&&Te!=null&&(L=Te.values(g,w,E,R),dn=H.values(g,w,E,R))}let Un=j*be,ee=ht*be;for(let H=Pe==1?E:R;H>=E&&H<=R;H+=Pe){let Te=L[H];if(Te==null)continue;if(dn!=null){let mt=dn[H]??0;if(Te-mt==0)continue;lt=K(mt,q,O,oe)}let Ue=P.distr!=2||u!=null?S[H]:H,yr=z(Ue,P,Q,G),Bn=K(fe(Te,Fe),q,O,oe),en=te(yr-Ce),jn=te(dt(Bn,lt)),wt=te(Zt(Bn,lt)),Pt=jn-wt;if(Te!=null){let mt=Te<0?ee:Un,jt=Te<0?Un:ee;Xt?(Oe>0&&wn[H]!=null&&pe(gr.get(wn[H]),en,wt+Tt(Oe/2),be,dt(0,Pt-Oe),mt,jt),pn[H]!=null&&pe(At.get(pn[H]),en,wt+Tt(Oe/2),be,dt(0,Pt-Oe),mt,jt)):pe(vr,en,wt+Tt(Oe/2),be,dt(0,Pt-Oe),mt,jt),xe(g,w,H,en-Oe/2,wt,be+Oe,Pt)}}return Oe>0?at.stroke=Xt?gr:vr:Xt||(at._fill=A.width==0?A._fill:A._stroke??A._fill,at.width=0),at.fill=Xt?At:vr,at})}function Tm(t,n){let e=fe(n?.alignGaps,0);return(r,s,o,i)=>pr(r,s,(l,a,u,f,p,m,g,w,E,R,A)=>{[o,i]=wo(u,o,i);let S=l.pxRound,L=j=>S(m(j,f,R,w)),P=j=>S(g(j,p,A,E)),q,z,K;f.ori==0?(q=To,K=Yr,z=Ac):(q=Eo,K=Jr,z=Pc);let G=f.dir*(f.ori==0?1:-1),oe=L(a[G==1?o:i]),Q=oe,O=[],te=[];for(let j=G==1?o:i;j>=o&&j<=i;j+=G)if(u[j]!=null){let Pe=a[j],pe=L(Pe);O.push(Q=pe),te.push(P(u[j]))}let F={stroke:t(O,te,q,K,z,S),fill:null,clip:null,band:null,gaps:null,flags:Kr},Y=F.stroke,[V,le]=fl(r,s);if(l.fill!=null||V!=0){let j=F.fill=new Path2D(Y),ht=l.fillTo(r,s,l.min,l.max,V),Pe=P(ht);K(j,Q,Pe),K(j,oe,Pe)}if(!l.spanGaps){let j=[];j.push(...hl(a,u,o,i,G,L,e)),F.gaps=j=l.gaps(r,s,o,i,j),F.clip=Ro(j,f.ori,w,E,R,A)}return le!=0&&(F.band=le==2?[bn(r,s,o,i,Y,-1),bn(r,s,o,i,Y,1)]:bn(r,s,o,i,Y,le)),F})}function Em(t){return Tm(Mm,t)}function Mm(t,n,e,r,s,o){let i=t.length;if(i<2)return null;let l=new Path2D;if(e(l,t[0],n[0]),i==2)r(l,t[1],n[1]);else{let a=Array(i),u=Array(i-1),f=Array(i-1),p=Array(i-1);for(let m=0;m<i-1;m++)f[m]=n[m+1]-n[m],p[m]=t[m+1]-t[m],u[m]=f[m]/p[m];a[0]=u[0];for(let m=1;m<i-1;m++)u[m]===0||u[m-1]===0||u[m-1]>0!=u[m]>0?a[m]=0:(a[m]=3*(p[m-1]+p[m])/((2*p[m]+p[m-1])/u[m-1]+(p[m]+2*p[m-1])/u[m]),isFinite(a[m])||(a[m]=0));a[i-1]=u[i-2];for(let m=0;m<i-1;m++)s(l,t[m]+p[m]/3,n[m]+a[m]*p[m]/3,t[m+1]-p[m]/3,n[m+1]-a[m+1]*p[m]/3,t[m+1],n[m+1])}return l}var el=new Set;function Yu(){for(let t of el)t.syncRect(!0)}Gr&&(ur(ah,jr,Yu),ur(uh,jr,Yu,!0),ur(vo,jr,()=>{Ve.pxRatio=ge}));var _m=Oc(),Am=Cc();function Ju(t,n,e,r){return(r?[t[0],t[1]].concat(t.slice(2)):[t[0]].concat(t.slice(1))).map((o,i)=>tl(o,i,n,e))}function Pm(t,n){return t.map((e,r)=>r==0?{}:Ie({},n,e))}function tl(t,n,e,r){return Ie({},n==0?e:r,t)}function Nc(t,n,e){return n==null?qr:[n,e]}var Cm=Nc;function Lm(t,n,e){return n==null?qr:yo(n,e,il,!0)}function zc(t,n,e,r){return n==null?qr:$o(n,e,t.scales[r].log,!1)}var Om=zc;function Dc(t,n,e,r){return n==null?qr:ol(n,e,t.scales[r].log,!1)}var Nm=Dc;function zm(t,n,e,r,s){let o=dt(Mu(t),Mu(n)),i=n-t,l=Qt(s/r*i,e);do{let a=e[l],u=r*a/i;if(u>=s&&o+(a<5?Hn.get(a):0)<=17)return[a,u]}while(++l<e.length);return[0,0]}function Qu(t){let n,e;return t=t.replace(/(\d+)px/,(r,s)=>(n=Be((e=+s)*ge))+"px"),[t,n,e]}function Dm(t){t.show&&[t.font,t.labelFont].forEach(n=>{let e=Re(n[2]*ge,1);n[0]=n[0].replace(/[0-9.]+px/,e+"px"),n[1]=e})}function Ve(t,n,e){let r={mode:fe(t.mode,1)},s=r.mode;function o(c,d,h,b){let y=d.valToPct(c);return b+h*(d.dir==-1?1-y:y)}function i(c,d,h,b){let y=d.valToPct(c);return b+h*(d.dir==-1?y:1-y)}function l(c,d,h,b){return d.ori==0?o(c,d,h,b):i(c,d,h,b)}r.valToPosH=o,r.valToPosV=i;let a=!1;r.status=0;let u=r.root=Ht(Vf);if(t.id!=null&&(u.id=t.id),Rt(u,t.class),t.title){let c=Ht(Kf,u);c.textContent=t.title}let f=Jt("canvas"),p=r.ctx=f.getContext("2d"),m=Ht(Gf,u);ur("click",m,c=>{c.target===w&&(Ee!=Ar||Le!=Pr)&&nt.click(r,c)},!0);let g=r.under=Ht(Yf,m);m.appendChild(f);let w=r.over=Ht(Jf,m);t=Wr(t);let E=+fe(t.pxAlign,1),R=Ku(E);(t.plugins||[]).forEach(c=>{c.opts&&(t=c.opts(r,t)||t)});let A=t.ms||.001,S=r.series=s==1?Ju(t.series||[],Fu,qu,!1):Pm(t.series||[null],Vu),L=r.axes=Ju(t.axes||[],Iu,Bu,!0),P=r.scales={},q=r.bands=t.bands||[];q.forEach(c=>{c.fill=ie(c.fill||null),c.dir=fe(c.dir,-1)});let z=s==2?S[1].facets[0].scale:S[0].scale,K={axes:Ld,series:Md},G=(t.drawOrder||["axes","series"]).map(c=>K[c]);function oe(c){let d=c.distr==3?h=>gn(h>0?h:c.clamp(r,h,c.min,c.max,c.key)):c.distr==4?h=>Bi(h,c.asinh):c.distr==100?h=>c.fwd(h):h=>h;return h=>{let b=d(h),{_min:y,_max:x}=c,k=x-y;return(b-y)/k}}function Q(c){let d=P[c];if(d==null){let h=(t.scales||Es)[c]||Es;if(h.from!=null){Q(h.from);let b=Ie({},P[h.from],h,{key:c});b.valToPct=oe(b),P[c]=b}else{d=P[c]=Ie({},c==z?Rc:ym,h),d.key=c;let b=d.time,y=d.range,x=Dn(y);if((c!=z||s==2&&!b)&&(x&&(y[0]==null||y[1]==null)&&(y={min:y[0]==null?Ru:{mode:1,hard:y[0],soft:y[0]},max:y[1]==null?Ru:{mode:1,hard:y[1],soft:y[1]}},x=!1),!x&&ko(y))){let k=y;y=(M,C,N)=>C==null?qr:yo(C,N,k)}d.range=ie(y||(b?Cm:c==z?d.distr==3?Om:d.distr==4?Nm:Nc:d.distr==3?zc:d.distr==4?Dc:Lm)),d.auto=ie(x?!1:d.auto),d.clamp=ie(d.clamp||vm),d._min=d._max=null,d.valToPct=oe(d)}}}Q("x"),Q("y"),s==1&&S.forEach(c=>{Q(c.scale)}),L.forEach(c=>{Q(c.scale)});for(let c in t.scales)Q(c);let O=P[z],te=O.distr,F,Y;O.ori==0?(Rt(u,qf),F=o,Y=i):(Rt(u,Wf),F=i,Y=o);let V={};for(let c in P){let d=P[c];(d.min!=null||d.max!=null)&&(V[c]={min:d.min,max:d.max},d.min=d.max=null)}let le=t.tzDate||(c=>new Date(Be(c/A))),j=t.fmtDate||ul,ht=A==1?qh(le):Gh(le),Pe=zu(le,Nu(A==1?Vh:Kh,j)),pe=Hu(le,Du(Jh,j)),xe=[],re=r.legend=Ie({},Xh,t.legend),U=r.cursor=Ie({},om,{drag:{y:s==2}},t.cursor),Fe=re.show,lt=U.show,Ce=re.markers;re.idxs=xe,Ce.width=ie(Ce.width),Ce.dash=ie(Ce.dash),Ce.stroke=ie(Ce.stroke),Ce.fill=ie(Ce.fill);let be,Bt,xt,Oe=[],Xt=[],pn,At=!1,wn={};if(re.live){let c=S[1]?S[1].values:null;At=c!=null,pn=At?c(r,1,0):{_:0};for(let d in pn)wn[d]=rl}if(Fe)if(be=Jt("table",nh,u),xt=Jt("tbody",null,be),re.mount(r,be),At){Bt=Jt("thead",null,be,xt);let c=Jt("tr",null,Bt);Jt("th",null,c);for(var gr in pn)Jt("th",du,c).textContent=gr}else Rt(be,sh),re.live&&Rt(be,rh);let br={show:!0},rs={show:!1};function Os(c,d){if(d==0&&(At||!re.live||s==2))return qr;let h=[],b=Jt("tr",oh,xt,xt.childNodes[d]);Rt(b,c.class),c.show||Rt(b,ar);let y=Jt("th",null,b);if(Ce.show){let M=Ht(ih,y);if(d>0){let C=Ce.width(r,d);C&&(M.style.border=C+"px "+Ce.dash(r,d)+" "+Ce.stroke(r,d)),M.style.background=Ce.fill(r,d)}}let x=Ht(du,y);c.label instanceof HTMLElement?x.appendChild(c.label):x.textContent=c.label,d>0&&(Ce.show||(x.style.color=c.width>0?Ce.stroke(r,d):Ce.fill(r,d)),at("click",y,M=>{if(U._lock)return;qn(M);let C=S.indexOf(c);if((M.ctrlKey||M.metaKey)!=re.isolate){let N=S.some((D,I)=>I>0&&I!=C&&D.show);S.forEach((D,I)=>{I>0&&nn(I,N?I==C?br:rs:br,!0,He.setSeries)})}else nn(C,{show:!c.show},!0,He.setSeries)},!1),wr&&at(gu,y,M=>{U._lock||(qn(M),nn(S.indexOf(c),Lr,!0,He.setSeries))},!1));for(var k in pn){let M=Jt("td",lh,b);M.textContent="--",h.push(M)}return[b,h]}let Fn=new Map;function at(c,d,h,b=!0){let y=Fn.get(d)||{},x=U.bind[c](r,d,h,b);x&&(ur(c,d,y[c]=x),Fn.set(d,y))}function vr(c,d,h){let b=Fn.get(d)||{};for(let y in b)(c==null||y==c)&&(Yi(y,d,b[y]),delete b[y]);c==null&&Fn.delete(d)}let dn=0,Un=0,ee=0,H=0,Te=0,Ue=0,yr=Te,Bn=Ue,en=ee,jn=H,wt=0,Pt=0,mt=0,jt=0;r.bbox={};let qo=!1,Ns=!1,xr=!1,Vn=!1,zs=!1,Ct=!1;function Wo(c,d,h){(h||c!=r.width||d!=r.height)&&zl(c,d),Tr(!1),xr=!0,Ns=!0,Er()}function zl(c,d){r.width=dn=ee=c,r.height=Un=H=d,Te=Ue=0,wd(),$d();let h=r.bbox;wt=h.left=ir(Te*ge,.5),Pt=h.top=ir(Ue*ge,.5),mt=h.width=ir(ee*ge,.5),jt=h.height=ir(H*ge,.5)}let vd=3;function yd(){let c=!1,d=0;for(;!c;){d++;let h=Pd(d),b=Cd(d);c=d==vd||h&&b,c||(zl(r.width,r.height),Ns=!0)}}function xd({width:c,height:d}){Wo(c,d)}r.setSize=xd;function wd(){let c=!1,d=!1,h=!1,b=!1;L.forEach((y,x)=>{if(y.show&&y._show){let{side:k,_size:M}=y,C=k%2,N=y.label!=null?y.labelSize:0,D=M+N;D>0&&(C?(ee-=D,k==3?(Te+=D,b=!0):h=!0):(H-=D,k==0?(Ue+=D,c=!0):d=!0))}}),Wn[0]=c,Wn[1]=h,Wn[2]=d,Wn[3]=b,ee-=$n[1]+$n[3],Te+=$n[3],H-=$n[2]+$n[0],Ue+=$n[0]}function $d(){let c=Te+ee,d=Ue+H,h=Te,b=Ue;function y(x,k){switch(x){case 1:return c+=k,c-k;case 2:return d+=k,d-k;case 3:return h-=k,h+k;case 0:return b-=k,b+k}}L.forEach((x,k)=>{if(x.show&&x._show){let M=x.side;x._pos=y(M,x._size),x.label!=null&&(x._lpos=y(M,x.labelSize))}})}if(U.dataIdx==null){let c=U.hover,d=c.skip=new Set(c.skip??[]);d.add(void 0);let h=c.prox=ie(c.prox),b=c.bias??=0;U.dataIdx=(y,x,k,M)=>{if(x==0)return k;let C=k,N=h(y,x,k,M)??ke,D=N>=0&&N<ke,I=O.ori==0?ee:H,J=U.left,he=n[0],de=n[x];if(d.has(de[k])){C=null;let se=null,W=null,B;if(b==0||b==-1)for(B=k;se==null&&B-- >0;)d.has(de[B])||(se=B);if(b==0||b==1)for(B=k;W==null&&B++<de.length;)d.has(de[B])||(W=B);if(se!=null||W!=null)if(D){let _e=se==null?-1/0:F(he[se],O,I,0),ze=W==null?1/0:F(he[W],O,I,0),Qe=J-_e,we=ze-J;Qe<=we?Qe<=N&&(C=se):we<=N&&(C=W)}else C=W==null?se:se==null?W:k-se<=W-k?se:W}else D&&je(J-F(he[k],O,I,0))>N&&(C=null);return C}}let qn=c=>{U.event=c};U.idxs=xe,U._lock=!1;let ot=U.points;ot.show=ie(ot.show),ot.size=ie(ot.size),ot.stroke=ie(ot.stroke),ot.width=ie(ot.width),ot.fill=ie(ot.fill);let tn=r.focus=Ie({},t.focus||{alpha:.3},U.focus),wr=tn.prox>=0,$r=wr&&ot.one,Lt=[],Sr=[],kr=[];function Dl(c,d){let h=ot.show(r,d);if(h instanceof HTMLElement)return Rt(h,th),Rt(h,c.class),an(h,-10,-10,ee,H),w.insertBefore(h,Lt[d]),h}function Hl(c,d){if(s==1||d>0){let h=s==1&&P[c.scale].time,b=c.value;c.value=h?Pu(b)?Hu(le,Du(b,j)):b||pe:b||mm,c.label=c.label||(h?lm:im)}if($r||d>0){c.width=c.width==null?1:c.width,c.paths=c.paths||_m||yh,c.fillTo=ie(c.fillTo||xm),c.pxAlign=+fe(c.pxAlign,E),c.pxRound=Ku(c.pxAlign),c.stroke=ie(c.stroke||null),c.fill=ie(c.fill||null),c._stroke=c._fill=c._paths=c._focus=null;let h=gm(dt(1,c.width),1),b=c.points=Ie({},{size:h,width:dt(1,h*.2),stroke:c.stroke,space:h*2,paths:Am,_stroke:null,_fill:null},c.points);b.show=ie(b.show),b.filter=ie(b.filter),b.fill=ie(b.fill),b.stroke=ie(b.stroke),b.paths=ie(b.paths),b.pxAlign=c.pxAlign}if(Fe){let h=Os(c,d);Oe.splice(d,0,h[0]),Xt.splice(d,0,h[1]),re.values.push(null)}if(lt){xe.splice(d,0,null);let h=null;$r?d==0&&(h=Dl(c,d)):d>0&&(h=Dl(c,d)),Lt.splice(d,0,h),Sr.splice(d,0,0),kr.splice(d,0,0)}Je("addSeries",d)}function Sd(c,d){d=d??S.length,c=s==1?tl(c,d,Fu,qu):tl(c,d,{},Vu),S.splice(d,0,c),Hl(S[d],d)}r.addSeries=Sd;function kd(c){if(S.splice(c,1),Fe){re.values.splice(c,1),Xt.splice(c,1);let d=Oe.splice(c,1)[0];vr(null,d.firstChild),d.remove()}lt&&(xe.splice(c,1),Lt.splice(c,1)[0].remove(),Sr.splice(c,1),kr.splice(c,1)),Je("delSeries",c)}r.delSeries=kd;let Wn=[!1,!1,!1,!1];function Rd(c,d){if(c._show=c.show,c.show){let h=c.side%2,b=P[c.scale];b==null&&(c.scale=h?S[1].scale:z,b=P[c.scale]);let y=b.time;c.size=ie(c.size),c.space=ie(c.space),c.rotate=ie(c.rotate),Dn(c.incrs)&&c.incrs.forEach(k=>{!Hn.has(k)&&Hn.set(k,ic(k))}),c.incrs=ie(c.incrs||(b.distr==2?Uh:y?A==1?jh:Wh:lr)),c.splits=ie(c.splits||(y&&b.distr==1?ht:b.distr==3?Qi:b.distr==4?cm:um)),c.stroke=ie(c.stroke),c.grid.stroke=ie(c.grid.stroke),c.ticks.stroke=ie(c.ticks.stroke),c.border.stroke=ie(c.border.stroke);let x=c.values;c.values=Dn(x)&&!Dn(x[0])?ie(x):y?Dn(x)?zu(le,Nu(x,j)):Pu(x)?Yh(le,x):x||Pe:x||am,c.filter=ie(c.filter||(b.distr>=3&&b.log==10?fm:b.distr==3&&b.log==2?hm:sc)),c.font=Qu(c.font),c.labelFont=Qu(c.labelFont),c._size=c.size(r,null,d,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,c._size>0&&(Wn[d]=!0,c._el=Ht(Qf,m))}}function ss(c,d,h,b){let[y,x,k,M]=h,C=d%2,N=0;return C==0&&(M||x)&&(N=d==0&&!y||d==2&&!k?Be(Iu.size/3):0),C==1&&(y||k)&&(N=d==1&&!x||d==3&&!M?Be(Bu.size/2):0),N}let Il=r.padding=(t.padding||[ss,ss,ss,ss]).map(c=>ie(fe(c,ss))),$n=r._padding=Il.map((c,d)=>c(r,d,Wn,0)),tt,We=null,Ke=null,Ds=s==1?S[0].idxs:null,Vt=null,os=!1;function Fl(c,d){if(n=c??[],r.data=r._data=n,s==2){tt=0;for(let h=1;h<S.length;h++)tt+=n[h][0].length}else{n.length==0&&(r.data=r._data=n=[[]]),Vt=n[0],tt=Vt.length;let h=n;if(te==2){h=n.slice();let b=h[0]=Array(tt);for(let y=0;y<tt;y++)b[y]=y}r._data=n=h}if(Tr(!0),Je("setData"),te==2&&(xr=!0),d!==!1){let h=O;h.auto(r,os)?Ko():kn(z,h.min,h.max),Vn=Vn||U.left>=0,Ct=!0,Er()}}r.setData=Fl;function Ko(){os=!0;let c,d;s==1&&(tt>0?(We=Ds[0]=0,Ke=Ds[1]=tt-1,c=n[0][We],d=n[0][Ke],te==2?(c=We,d=Ke):c==d&&(te==3?[c,d]=$o(c,c,O.log,!1):te==4?[c,d]=ol(c,c,O.log,!1):O.time?d=c+Be(86400/A):[c,d]=yo(c,d,il,!0))):(We=Ds[0]=c=null,Ke=Ds[1]=d=null)),kn(z,c,d)}let Hs,Rr,Go,Yo,Jo,Qo,Zo,Xo,ei,gt;function Ul(c,d,h,b,y,x){c??=hu,h??=al,b??="butt",y??=hu,x??="round",c!=Hs&&(p.strokeStyle=Hs=c),y!=Rr&&(p.fillStyle=Rr=y),d!=Go&&(p.lineWidth=Go=d),x!=Jo&&(p.lineJoin=Jo=x),b!=Qo&&(p.lineCap=Qo=b),h!=Yo&&p.setLineDash(Yo=h)}function Bl(c,d,h,b){d!=Rr&&(p.fillStyle=Rr=d),c!=Zo&&(p.font=Zo=c),h!=Xo&&(p.textAlign=Xo=h),b!=ei&&(p.textBaseline=ei=b)}function ti(c,d,h,b,y=0){if(b.length>0&&c.auto(r,os)&&(d==null||d.min==null)){let x=fe(We,0),k=fe(Ke,b.length-1),M=h.min==null?fh(b,x,k,y,c.distr==3):[h.min,h.max];c.min=Zt(c.min,h.min=M[0]),c.max=dt(c.max,h.max=M[1])}}let jl={min:null,max:null};function Td(){for(let b in P){let y=P[b];V[b]==null&&(y.min==null||V[z]!=null&&y.auto(r,os))&&(V[b]=jl)}for(let b in P){let y=P[b];V[b]==null&&y.from!=null&&V[y.from]!=null&&(V[b]=jl)}V[z]!=null&&Tr(!0);let c={};for(let b in V){let y=V[b];if(y!=null){let x=c[b]=Wr(P[b],$h);if(y.min!=null)Ie(x,y);else if(b!=z||s==2)if(tt==0&&x.from==null){let k=x.range(r,null,null,b);x.min=k[0],x.max=k[1]}else x.min=ke,x.max=-ke}}if(tt>0){S.forEach((b,y)=>{if(s==1){let x=b.scale,k=V[x];if(k==null)return;let M=c[x];if(y==0){let C=M.range(r,M.min,M.max,x);M.min=C[0],M.max=C[1],We=Qt(M.min,n[0]),Ke=Qt(M.max,n[0]),Ke-We>1&&(n[0][We]<M.min&&We++,n[0][Ke]>M.max&&Ke--),b.min=Vt[We],b.max=Vt[Ke]}else b.show&&b.auto&&ti(M,k,b,n[y],b.sorted);b.idxs[0]=We,b.idxs[1]=Ke}else if(y>0&&b.show&&b.auto){let[x,k]=b.facets,M=x.scale,C=k.scale,[N,D]=n[y],I=c[M],J=c[C];I!=null&&ti(I,V[M],x,N,x.sorted),J!=null&&ti(J,V[C],k,D,k.sorted),b.min=k.min,b.max=k.max}});for(let b in c){let y=c[b],x=V[b];if(y.from==null&&(x==null||x.min==null)){let k=y.range(r,y.min==ke?null:y.min,y.max==-ke?null:y.max,b);y.min=k[0],y.max=k[1]}}}for(let b in c){let y=c[b];if(y.from!=null){let x=c[y.from];if(x.min==null)y.min=y.max=null;else{let k=y.range(r,x.min,x.max,b);y.min=k[0],y.max=k[1]}}}let d={},h=!1;for(let b in c){let y=c[b],x=P[b];if(x.min!=y.min||x.max!=y.max){x.min=y.min,x.max=y.max;let k=x.distr;x._min=k==3?gn(x.min):k==4?Bi(x.min,x.asinh):k==100?x.fwd(x.min):x.min,x._max=k==3?gn(x.max):k==4?Bi(x.max,x.asinh):k==100?x.fwd(x.max):x.max,d[b]=h=!0}}if(h){S.forEach((b,y)=>{s==2?y>0&&d.y&&(b._paths=null):d[b.scale]&&(b._paths=null)});for(let b in d)xr=!0,Je("setScale",b);lt&&U.left>=0&&(Vn=Ct=!0)}for(let b in V)V[b]=null}function Ed(c){let d=Ji(We-1,0,tt-1),h=Ji(Ke+1,0,tt-1);for(;c[d]==null&&d>0;)d--;for(;c[h]==null&&h<tt-1;)h++;return[d,h]}function Md(){if(tt>0){let c=S.some(d=>d._focus)&&gt!=tn.alpha;c&&(p.globalAlpha=gt=tn.alpha),S.forEach((d,h)=>{if(h>0&&d.show&&(Vl(h,!1),Vl(h,!0),d._paths==null)){let b=gt;gt!=d.alpha&&(p.globalAlpha=gt=d.alpha);let y=s==2?[0,n[h][0].length-1]:Ed(n[h]);d._paths=d.paths(r,h,y[0],y[1]),gt!=b&&(p.globalAlpha=gt=b)}}),S.forEach((d,h)=>{if(h>0&&d.show){let b=gt;gt!=d.alpha&&(p.globalAlpha=gt=d.alpha),d._paths!=null&&ql(h,!1);{let y=d._paths!=null?d._paths.gaps:null,x=d.points.show(r,h,We,Ke,y),k=d.points.filter(r,h,x,y);(x||k)&&(d.points._paths=d.points.paths(r,h,We,Ke,k),ql(h,!0))}gt!=b&&(p.globalAlpha=gt=b),Je("drawSeries",h)}}),c&&(p.globalAlpha=gt=1)}}function Vl(c,d){let h=d?S[c].points:S[c];h._stroke=h.stroke(r,c),h._fill=h.fill(r,c)}function ql(c,d){let h=d?S[c].points:S[c],{stroke:b,fill:y,clip:x,flags:k,_stroke:M=h._stroke,_fill:C=h._fill,_width:N=h.width}=h._paths;N=Re(N*ge,3);let D=null,I=N%2/2;d&&C==null&&(C=N>0?"#fff":M);let J=h.pxAlign==1&&I>0;if(J&&p.translate(I,I),!d){let he=wt-N/2,de=Pt-N/2,se=mt+N,W=jt+N;D=new Path2D,D.rect(he,de,se,W)}d?ni(M,N,h.dash,h.cap,C,b,y,k,x):_d(c,M,N,h.dash,h.cap,C,b,y,k,D,x),J&&p.translate(-I,-I)}function _d(c,d,h,b,y,x,k,M,C,N,D){let I=!1;C!=0&&q.forEach((J,he)=>{if(J.series[0]==c){let de=S[J.series[1]],se=n[J.series[1]],W=(de._paths||Es).band;Dn(W)&&(W=J.dir==1?W[0]:W[1]);let B,_e=null;de.show&&W&&mh(se,We,Ke)?(_e=J.fill(r,he)||x,B=de._paths.clip):W=null,ni(d,h,b,y,_e,k,M,C,N,D,B,W),I=!0}}),I||ni(d,h,b,y,x,k,M,C,N,D)}let Wl=Kr|Xi;function ni(c,d,h,b,y,x,k,M,C,N,D,I){Ul(c,d,h,b,y),(C||N||I)&&(p.save(),C&&p.clip(C),N&&p.clip(N)),I?(M&Wl)==Wl?(p.clip(I),D&&p.clip(D),Fs(y,k),Is(c,x,d)):M&Xi?(Fs(y,k),p.clip(I),Is(c,x,d)):M&Kr&&(p.save(),p.clip(I),D&&p.clip(D),Fs(y,k),p.restore(),Is(c,x,d)):(Fs(y,k),Is(c,x,d)),(C||N||I)&&p.restore()}function Is(c,d,h){h>0&&(d instanceof Map?d.forEach((b,y)=>{p.strokeStyle=Hs=y,p.stroke(b)}):d!=null&&c&&p.stroke(d))}function Fs(c,d){d instanceof Map?d.forEach((h,b)=>{p.fillStyle=Rr=b,p.fill(h)}):d!=null&&c&&p.fill(d)}function Ad(c,d,h,b){let y=L[c],x;if(b<=0)x=[0,0];else{let k=y._space=y.space(r,c,d,h,b),M=y._incrs=y.incrs(r,c,d,h,b,k);x=zm(d,h,M,b,k)}return y._found=x}function ri(c,d,h,b,y,x,k,M,C,N){let D=k%2/2;E==1&&p.translate(D,D),Ul(M,k,C,N,M),p.beginPath();let I,J,he,de,se=y+(b==0||b==3?-x:x);h==0?(J=y,de=se):(I=y,he=se);for(let W=0;W<c.length;W++)d[W]!=null&&(h==0?I=he=c[W]:J=de=c[W],p.moveTo(I,J),p.lineTo(he,de));p.stroke(),E==1&&p.translate(-D,-D)}function Pd(c){let d=!0;return L.forEach((h,b)=>{if(!h.show)return;let y=P[h.scale];if(y.min==null){h._show&&(d=!1,h._show=!1,Tr(!1));return}else h._show||(d=!1,h._show=!0,Tr(!1));let x=h.side,k=x%2,{min:M,max:C}=y,[N,D]=Ad(b,M,C,k==0?ee:H);if(D==0)return;let I=y.distr==2,J=h._splits=h.splits(r,b,M,C,N,D,I),he=y.distr==2?J.map(B=>Vt[B]):J,de=y.distr==2?Vt[J[1]]-Vt[J[0]]:N,se=h._values=h.values(r,h.filter(r,he,b,D,de),b,D,de);h._rotate=x==2?h.rotate(r,se,b,D):0;let W=h._size;h._size=It(h.size(r,se,b,c)),W!=null&&h._size!=W&&(d=!1)}),d}function Cd(c){let d=!0;return Il.forEach((h,b)=>{let y=h(r,b,Wn,c);y!=$n[b]&&(d=!1),$n[b]=y}),d}function Ld(){for(let c=0;c<L.length;c++){let d=L[c];if(!d.show||!d._show)continue;let h=d.side,b=h%2,y,x,k=d.stroke(r,c),M=h==0||h==3?-1:1,[C,N]=d._found;if(d.label!=null){let ct=d.labelGap*M,kt=Be((d._lpos+ct)*ge);Bl(d.labelFont[0],k,"center",h==2?"top":fu),p.save(),b==1?(y=x=0,p.translate(kt,Be(Pt+jt/2)),p.rotate((h==3?-bo:bo)/2)):(y=Be(wt+mt/2),x=kt);let Yn=nc(d.label)?d.label(r,c,C,N):d.label;p.fillText(Yn,y,x),p.restore()}if(N==0)continue;let D=P[d.scale],I=b==0?mt:jt,J=b==0?wt:Pt,he=d._splits,de=D.distr==2?he.map(ct=>Vt[ct]):he,se=D.distr==2?Vt[he[1]]-Vt[he[0]]:C,W=d.ticks,B=d.border,_e=W.show?W.size:0,ze=Be(_e*ge),Qe=Be((d.alignTo==2?d._size-_e-d.gap:d.gap)*ge),we=d._rotate*-bo/180,De=R(d._pos*ge),$t=(ze+Qe)*M,ut=De+$t;x=b==0?ut:0,y=b==1?ut:0;let Ot=d.font[0],qt=d.align==1?Ur:d.align==2?Ii:we>0?Ur:we<0?Ii:b==0?"center":h==3?Ii:Ur,sn=we||b==1?"middle":h==2?"top":fu;Bl(Ot,k,qt,sn);let St=d.font[1]*d.lineGap,Nt=he.map(ct=>R(l(ct,D,I,J))),Wt=d._values;for(let ct=0;ct<Wt.length;ct++){let kt=Wt[ct];if(kt!=null){b==0?y=Nt[ct]:x=Nt[ct],kt=""+kt;let Yn=kt.indexOf(`
`)==-1?[kt]:kt.split(/\n/gm);for(let pt=0;pt<Yn.length;pt++){let pa=Yn[pt];we?(p.save(),p.translate(y,x+pt*St),p.rotate(we),p.fillText(pa,0,0),p.restore()):p.fillText(pa,y,x+pt*St)}}}W.show&&ri(Nt,W.filter(r,de,c,N,se),b,h,De,ze,Re(W.width*ge,3),W.stroke(r,c),W.dash,W.cap);let on=d.grid;on.show&&ri(Nt,on.filter(r,de,c,N,se),b,b==0?2:1,b==0?Pt:wt,b==0?jt:mt,Re(on.width*ge,3),on.stroke(r,c),on.dash,on.cap),B.show&&ri([De],[1],b==0?1:0,b==0?1:2,b==1?Pt:wt,b==1?jt:mt,Re(B.width*ge,3),B.stroke(r,c),B.dash,B.cap)}Je("drawAxes")}function Tr(c){S.forEach((d,h)=>{h>0&&(d._paths=null,c&&(s==1?(d.min=null,d.max=null):d.facets.forEach(b=>{b.min=null,b.max=null})))})}let Us=!1,si=!1,is=[];function Od(){si=!1;for(let c=0;c<is.length;c++)Je(...is[c]);is.length=0}function Er(){Us||(_h(Kl),Us=!0)}function Nd(c,d=!1){Us=!0,si=d,c(r),Kl(),d&&is.length>0&&queueMicrotask(Od)}r.batch=Nd;function Kl(){if(qo&&(Td(),qo=!1),xr&&(yd(),xr=!1),Ns){if(Ae(g,Ur,Te),Ae(g,"top",Ue),Ae(g,Ss,ee),Ae(g,ks,H),Ae(w,Ur,Te),Ae(w,"top",Ue),Ae(w,Ss,ee),Ae(w,ks,H),Ae(m,Ss,dn),Ae(m,ks,Un),f.width=Be(dn*ge),f.height=Be(Un*ge),L.forEach(({_el:c,_show:d,_size:h,_pos:b,side:y})=>{if(c!=null)if(d){let x=y===3||y===0?h:0,k=y%2==1;Ae(c,k?"left":"top",b-x),Ae(c,k?"width":"height",h),Ae(c,k?"top":"left",k?Ue:Te),Ae(c,k?"height":"width",k?H:ee),Gi(c,ar)}else Rt(c,ar)}),Hs=Rr=Go=Jo=Qo=Zo=Xo=ei=Yo=null,gt=1,us(!0),Te!=yr||Ue!=Bn||ee!=en||H!=jn){Tr(!1);let c=ee/en,d=H/jn;if(lt&&!Vn&&U.left>=0){U.left*=c,U.top*=d,Mr&&an(Mr,Be(U.left),0,ee,H),_r&&an(_r,0,Be(U.top),ee,H);for(let h=0;h<Lt.length;h++){let b=Lt[h];b!=null&&(Sr[h]*=c,kr[h]*=d,an(b,It(Sr[h]),It(kr[h]),ee,H))}}if(Me.show&&!zs&&Me.left>=0&&Me.width>0){Me.left*=c,Me.width*=c,Me.top*=d,Me.height*=d;for(let h in ci)Ae(Cr,h,Me[h])}yr=Te,Bn=Ue,en=ee,jn=H}Je("setSize"),Ns=!1}dn>0&&Un>0&&(p.clearRect(0,0,f.width,f.height),Je("drawClear"),G.forEach(c=>c()),Je("draw")),Me.show&&zs&&(Bs(Me),zs=!1),lt&&Vn&&(Gn(null,!0,!1),Vn=!1),re.show&&re.live&&Ct&&(ai(),Ct=!1),a||(a=!0,r.status=1,Je("ready")),os=!1,Us=!1}r.redraw=(c,d)=>{xr=d||!1,c!==!1?kn(z,O.min,O.max):Er()};function oi(c,d){let h=P[c];if(h.from==null){if(tt==0){let b=h.range(r,d.min,d.max,c);d.min=b[0],d.max=b[1]}if(d.min>d.max){let b=d.min;d.min=d.max,d.max=b}if(tt>1&&d.min!=null&&d.max!=null&&d.max-d.min<1e-16)return;c==z&&h.distr==2&&tt>0&&(d.min=Qt(d.min,n[0]),d.max=Qt(d.max,n[0]),d.min==d.max&&d.max++),V[c]=d,qo=!0,Er()}}r.setScale=oi;let ii,li,Mr,_r,Gl,Yl,Ar,Pr,Jl,Ql,Ee,Le,Sn=!1,nt=U.drag,Ge=nt.x,Ye=nt.y;lt&&(U.x&&(ii=Ht(Xf,w)),U.y&&(li=Ht(eh,w)),O.ori==0?(Mr=ii,_r=li):(Mr=li,_r=ii),Ee=U.left,Le=U.top);let Me=r.select=Ie({show:!0,over:!0,left:0,width:0,top:0,height:0},t.select),Cr=Me.show?Ht(Zf,Me.over?w:g):null;function Bs(c,d){if(Me.show){for(let h in c)Me[h]=c[h],h in ci&&Ae(Cr,h,c[h]);d!==!1&&Je("setSelect")}}r.setSelect=Bs;function zd(c){if(S[c].show)Fe&&Gi(Oe[c],ar);else if(Fe&&Rt(Oe[c],ar),lt){let h=$r?Lt[0]:Lt[c];h!=null&&an(h,-10,-10,ee,H)}}function kn(c,d,h){oi(c,{min:d,max:h})}function nn(c,d,h,b){d.focus!=null&&Ud(c),d.show!=null&&S.forEach((y,x)=>{x>0&&(c==x||c==null)&&(y.show=d.show,zd(x),s==2?(kn(y.facets[0].scale,null,null),kn(y.facets[1].scale,null,null)):kn(y.scale,null,null),Er())}),h!==!1&&Je("setSeries",c,d),b&&cs("setSeries",r,c,d)}r.setSeries=nn;function Dd(c,d){Ie(q[c],d)}function Hd(c,d){c.fill=ie(c.fill||null),c.dir=fe(c.dir,-1),d=d??q.length,q.splice(d,0,c)}function Id(c){c==null?q.length=0:q.splice(c,1)}r.addBand=Hd,r.setBand=Dd,r.delBand=Id;function Fd(c,d){S[c].alpha=d,lt&&Lt[c]!=null&&(Lt[c].style.opacity=d),Fe&&Oe[c]&&(Oe[c].style.opacity=d)}let fn,Rn,Kn,Lr={focus:!0};function Ud(c){if(c!=Kn){let d=c==null,h=tn.alpha!=1;S.forEach((b,y)=>{if(s==1||y>0){let x=d||y==0||y==c;b._focus=d?null:x,h&&Fd(y,x?1:tn.alpha)}}),Kn=c,h&&Er()}}Fe&&wr&&at(bu,be,c=>{U._lock||(qn(c),Kn!=null&&nn(null,Lr,!0,He.setSeries))});function rn(c,d,h){let b=P[d];h&&(c=c/ge-(b.ori==1?Ue:Te));let y=ee;b.ori==1&&(y=H,c=y-c),b.dir==-1&&(c=y-c);let x=b._min,k=b._max,M=c/y,C=x+(k-x)*M,N=b.distr;return N==3?Vr(10,C):N==4?bh(C,b.asinh):N==100?b.bwd(C):C}function Bd(c,d){let h=rn(c,z,d);return Qt(h,n[0],We,Ke)}r.valToIdx=c=>Qt(c,n[0]),r.posToIdx=Bd,r.posToVal=rn,r.valToPos=(c,d,h)=>P[d].ori==0?o(c,P[d],h?mt:ee,h?wt:0):i(c,P[d],h?jt:H,h?Pt:0),r.setCursor=(c,d,h)=>{Ee=c.left,Le=c.top,Gn(null,d,h)};function Zl(c,d){Ae(Cr,Ur,Me.left=c),Ae(Cr,Ss,Me.width=d)}function Xl(c,d){Ae(Cr,"top",Me.top=c),Ae(Cr,ks,Me.height=d)}let ls=O.ori==0?Zl:Xl,as=O.ori==1?Zl:Xl;function jd(){if(Fe&&re.live)for(let c=s==2?1:0;c<S.length;c++){if(c==0&&At)continue;let d=re.values[c],h=0;for(let b in d)Xt[c][h++].firstChild.nodeValue=d[b]}}function ai(c,d){if(c!=null&&(c.idxs?c.idxs.forEach((h,b)=>{xe[b]=h}):wh(c.idx)||xe.fill(c.idx),re.idx=xe[0]),Fe&&re.live){for(let h=0;h<S.length;h++)(h>0||s==1&&!At)&&Vd(h,xe[h]);jd()}Ct=!1,d!==!1&&Je("setLegend")}r.setLegend=ai;function Vd(c,d){let h=S[c],b=c==0&&te==2?Vt:n[c],y;At?y=h.values(r,c,d)??wn:(y=h.value(r,d==null?null:b[d],c,d),y=y==null?wn:{_:y}),re.values[c]=y}function Gn(c,d,h){Jl=Ee,Ql=Le,[Ee,Le]=U.move(r,Ee,Le),U.left=Ee,U.top=Le,lt&&(Mr&&an(Mr,Be(Ee),0,ee,H),_r&&an(_r,0,Be(Le),ee,H));let b,y=We>Ke;fn=ke,Rn=null;let x=O.ori==0?ee:H,k=O.ori==1?ee:H;if(Ee<0||tt==0||y){b=U.idx=null;for(let M=0;M<S.length;M++){let C=Lt[M];C!=null&&an(C,-10,-10,ee,H)}wr&&nn(null,Lr,!0,c==null&&He.setSeries),re.live&&(xe.fill(b),Ct=!0)}else{let M,C,N;s==1&&(M=O.ori==0?Ee:Le,C=rn(M,z),b=U.idx=Qt(C,n[0],We,Ke),N=F(n[0][b],O,x,0));let D=-10,I=-10,J=0,he=0,de=!0,se="",W="";for(let B=s==2?1:0;B<S.length;B++){let _e=S[B],ze=xe[B],Qe=ze==null?null:s==1?n[B][ze]:n[B][1][ze],we=U.dataIdx(r,B,b,C),De=we==null?null:s==1?n[B][we]:n[B][1][we];if(Ct=Ct||De!=Qe||we!=ze,xe[B]=we,B>0&&_e.show){let $t=we==null?-10:we==b?N:F(s==1?n[0][we]:n[B][0][we],O,x,0),ut=De==null?-10:Y(De,s==1?P[_e.scale]:P[_e.facets[1].scale],k,0);if(wr&&De!=null){let Ot=O.ori==1?Ee:Le,qt=je(tn.dist(r,B,we,ut,Ot));if(qt<fn){let sn=tn.bias;if(sn!=0){let St=rn(Ot,_e.scale),Nt=De>=0?1:-1,Wt=St>=0?1:-1;Wt==Nt&&(Wt==1?sn==1?De>=St:De<=St:sn==1?De<=St:De>=St)&&(fn=qt,Rn=B)}else fn=qt,Rn=B}}if(Ct||$r){let Ot,qt;O.ori==0?(Ot=$t,qt=ut):(Ot=ut,qt=$t);let sn,St,Nt,Wt,on,ct,kt=!0,Yn=ot.bbox;if(Yn!=null){kt=!1;let pt=Yn(r,B);Nt=pt.left,Wt=pt.top,sn=pt.width,St=pt.height}else Nt=Ot,Wt=qt,sn=St=ot.size(r,B);if(ct=ot.fill(r,B),on=ot.stroke(r,B),$r)B==Rn&&fn<=tn.prox&&(D=Nt,I=Wt,J=sn,he=St,de=kt,se=ct,W=on);else{let pt=Lt[B];pt!=null&&(Sr[B]=Nt,kr[B]=Wt,ku(pt,sn,St,kt),$u(pt,ct,on),an(pt,It(Nt),It(Wt),ee,H))}}}}if($r){let B=tn.prox,_e=Kn==null?fn<=B:fn>B||Rn!=Kn;if(Ct||_e){let ze=Lt[0];ze!=null&&(Sr[0]=D,kr[0]=I,ku(ze,J,he,de),$u(ze,se,W),an(ze,It(D),It(I),ee,H))}}}if(Me.show&&Sn)if(c!=null){let[M,C]=He.scales,[N,D]=He.match,[I,J]=c.cursor.sync.scales,he=c.cursor.drag;if(Ge=he._x,Ye=he._y,Ge||Ye){let{left:de,top:se,width:W,height:B}=c.select,_e=c.scales[I].ori,ze=c.posToVal,Qe,we,De,$t,ut,Ot=M!=null&&N(M,I),qt=C!=null&&D(C,J);Ot&&Ge?(_e==0?(Qe=de,we=W):(Qe=se,we=B),De=P[M],$t=F(ze(Qe,I),De,x,0),ut=F(ze(Qe+we,I),De,x,0),ls(Zt($t,ut),je(ut-$t))):ls(0,x),qt&&Ye?(_e==1?(Qe=de,we=W):(Qe=se,we=B),De=P[C],$t=Y(ze(Qe,J),De,k,0),ut=Y(ze(Qe+we,J),De,k,0),as(Zt($t,ut),je(ut-$t))):as(0,k)}else pi()}else{let M=je(Jl-Gl),C=je(Ql-Yl);if(O.ori==1){let J=M;M=C,C=J}Ge=nt.x&&M>=nt.dist,Ye=nt.y&&C>=nt.dist;let N=nt.uni;N!=null?Ge&&Ye&&(Ge=M>=N,Ye=C>=N,!Ge&&!Ye&&(C>M?Ye=!0:Ge=!0)):nt.x&&nt.y&&(Ge||Ye)&&(Ge=Ye=!0);let D,I;Ge&&(O.ori==0?(D=Ar,I=Ee):(D=Pr,I=Le),ls(Zt(D,I),je(I-D)),Ye||as(0,k)),Ye&&(O.ori==1?(D=Ar,I=Ee):(D=Pr,I=Le),as(Zt(D,I),je(I-D)),Ge||ls(0,x)),!Ge&&!Ye&&(ls(0,0),as(0,0))}if(nt._x=Ge,nt._y=Ye,c==null){if(h){if(ca!=null){let[M,C]=He.scales;He.values[0]=M!=null?rn(O.ori==0?Ee:Le,M):null,He.values[1]=C!=null?rn(O.ori==1?Ee:Le,C):null}cs(Fi,r,Ee,Le,ee,H,b)}if(wr){let M=h&&He.setSeries,C=tn.prox;Kn==null?fn<=C&&nn(Rn,Lr,!0,M):fn>C?nn(null,Lr,!0,M):Rn!=Kn&&nn(Rn,Lr,!0,M)}}Ct&&(re.idx=b,ai()),d!==!1&&Je("setCursor")}let Tn=null;Object.defineProperty(r,"rect",{get(){return Tn==null&&us(!1),Tn}});function us(c=!1){c?Tn=null:(Tn=w.getBoundingClientRect(),Je("syncRect",Tn))}function ea(c,d,h,b,y,x,k){U._lock||Sn&&c!=null&&c.movementX==0&&c.movementY==0||(ui(c,d,h,b,y,x,k,!1,c!=null),c!=null?Gn(null,!0,!0):Gn(d,!0,!1))}function ui(c,d,h,b,y,x,k,M,C){if(Tn==null&&us(!1),qn(c),c!=null)h=c.clientX-Tn.left,b=c.clientY-Tn.top;else{if(h<0||b<0){Ee=-10,Le=-10;return}let[N,D]=He.scales,I=d.cursor.sync,[J,he]=I.values,[de,se]=I.scales,[W,B]=He.match,_e=d.axes[0].side%2==1,ze=O.ori==0?ee:H,Qe=O.ori==1?ee:H,we=_e?x:y,De=_e?y:x,$t=_e?b:h,ut=_e?h:b;if(de!=null?h=W(N,de)?l(J,P[N],ze,0):-10:h=ze*($t/we),se!=null?b=B(D,se)?l(he,P[D],Qe,0):-10:b=Qe*(ut/De),O.ori==1){let Ot=h;h=b,b=Ot}}C&&(d==null||d.cursor.event.type==Fi)&&((h<=1||h>=ee-1)&&(h=ir(h,ee)),(b<=1||b>=H-1)&&(b=ir(b,H))),M?(Gl=h,Yl=b,[Ar,Pr]=U.move(r,h,b)):(Ee=h,Le=b)}let ci={width:0,height:0,left:0,top:0};function pi(){Bs(ci,!1)}let ta,na,ra,sa;function oa(c,d,h,b,y,x,k){Sn=!0,Ge=Ye=nt._x=nt._y=!1,ui(c,d,h,b,y,x,k,!0,!1),c!=null&&(at(Ui,Wi,ia,!1),cs(mu,r,Ar,Pr,ee,H,null));let{left:M,top:C,width:N,height:D}=Me;ta=M,na=C,ra=N,sa=D}function ia(c,d,h,b,y,x,k){Sn=nt._x=nt._y=!1,ui(c,d,h,b,y,x,k,!1,!0);let{left:M,top:C,width:N,height:D}=Me,I=N>0||D>0,J=ta!=M||na!=C||ra!=N||sa!=D;if(I&&J&&Bs(Me),nt.setScale&&I&&J){let he=M,de=N,se=C,W=D;if(O.ori==1&&(he=C,de=D,se=M,W=N),Ge&&kn(z,rn(he,z),rn(he+de,z)),Ye)for(let B in P){let _e=P[B];B!=z&&_e.from==null&&_e.min!=ke&&kn(B,rn(se+W,B),rn(se,B))}pi()}else U.lock&&(U._lock=!U._lock,Gn(d,!0,c!=null));c!=null&&(vr(Ui,Wi),cs(Ui,r,Ee,Le,ee,H,null))}function qd(c,d,h,b,y,x,k){if(U._lock)return;qn(c);let M=Sn;if(Sn){let C=!0,N=!0,D=10,I,J;O.ori==0?(I=Ge,J=Ye):(I=Ye,J=Ge),I&&J&&(C=Ee<=D||Ee>=ee-D,N=Le<=D||Le>=H-D),I&&C&&(Ee=Ee<Ar?0:ee),J&&N&&(Le=Le<Pr?0:H),Gn(null,!0,!0),Sn=!1}Ee=-10,Le=-10,xe.fill(null),Gn(null,!0,!0),M&&(Sn=M)}function la(c,d,h,b,y,x,k){U._lock||(qn(c),Ko(),pi(),c!=null&&cs(vu,r,Ee,Le,ee,H,null))}function aa(){L.forEach(Dm),Wo(r.width,r.height,!0)}ur(vo,jr,aa);let Or={};Or.mousedown=oa,Or.mousemove=ea,Or.mouseup=ia,Or.dblclick=la,Or.setSeries=(c,d,h,b)=>{let y=He.match[2];h=y(r,d,h),h!=-1&&nn(h,b,!0,!1)},lt&&(at(mu,w,oa),at(Fi,w,ea),at(gu,w,c=>{qn(c),us(!1)}),at(bu,w,qd),at(vu,w,la),el.add(r),r.syncRect=us);let js=r.hooks=t.hooks||{};function Je(c,d,h){si?is.push([c,d,h]):c in js&&js[c].forEach(b=>{b.call(null,r,d,h)})}(t.plugins||[]).forEach(c=>{for(let d in c.hooks)js[d]=(js[d]||[]).concat(c.hooks[d])});let ua=(c,d,h)=>h,He=Ie({key:null,setSeries:!1,filters:{pub:_u,sub:_u},scales:[z,S[1]?S[1].scale:null],match:[Au,Au,ua],values:[null,null]},U.sync);He.match.length==2&&He.match.push(ua),U.sync=He;let ca=He.key,di=Tc(ca);function cs(c,d,h,b,y,x,k){He.filters.pub(c,d,h,b,y,x,k)&&di.pub(c,d,h,b,y,x,k)}di.sub(r);function Wd(c,d,h,b,y,x,k){He.filters.sub(c,d,h,b,y,x,k)&&Or[c](null,d,h,b,y,x,k)}r.pub=Wd;function Kd(){di.unsub(r),el.delete(r),Fn.clear(),Yi(vo,jr,aa),u.remove(),be?.remove(),Je("destroy")}r.destroy=Kd;function fi(){Je("init",t,n),Fl(n||t.data,!1),V[z]?oi(z,V[z]):Ko(),zs=Me.show&&(Me.width>0||Me.height>0),Vn=Ct=!0,Wo(t.width,t.height)}return S.forEach(Hl),L.forEach(Rd),e?e instanceof HTMLElement?(e.appendChild(u),fi()):e(r,fi):fi(),r}Ve.assign=Ie;Ve.fmtNum=ll;Ve.rangeNum=yo;Ve.rangeLog=$o;Ve.rangeAsinh=ol;Ve.orient=pr;Ve.pxRatio=ge;Ve.join=Mh;Ve.fmtDate=ul,Ve.tzDate=Ih;Ve.sync=Tc;{Ve.addGap=wm,Ve.clipGaps=Ro;let t=Ve.paths={points:Cc};t.linear=Oc,t.stepped=km,t.bars=Rm,t.spline=Em}function Qr(t,n){return gl(t,n)?"":X(n)}var Hm=.005;function gl(t,n){return(t.match(/[-−]?\d[\d,]*(?:\.\d+)?(?:e[-+−]?\d+)?/gi)??[]).some(r=>{let s=Number(r.replaceAll(",","").replaceAll("−","-")),[o="",i="0"]=r.replaceAll("−","-").split(/e/i),l=10**(Number(i)-(o.split(".")[1]?.length??0));return Math.abs(s-n)<=Math.min(l*.5001,Math.abs(n)*Hm)})}var Ic={over(t,n,e){let{ratio:r}=t,{value:s,label:o}=n,i=Hc(t,n);if(!i||!t.inside(i.x))return;let{x:l,y1:a,y2:u}=i,{strength:f}=e,p=st(e.colour,f<1?.35:1),m=f>1?3:2,g=4*r;t.line(l,a,l,u,p,m),t.line(l-g,a,l+g,a,p,m),t.line(l-g,u,l+g,u,p,m),t.occupy(l-g,Math.min(a,u)-g,2*g,Math.abs(u-a)+2*g);let w=/\d/.test(o)?o:`${o} ${X(s,3)}`;t.label(w,e,(E,R)=>{let A=(a+u)/2-R/2,S=8*r;return[[l+S,A],[l-E-S,A],[l-E-S,Math.min(a,u)-R],[l-E-S,Math.max(a,u)]]})},distance(t,n,[e,r]){let s=Hc(t,n);if(!s)return 1/0;let[o,i]=[Math.min(s.y1,s.y2),Math.max(s.y1,s.y2)];return Math.hypot(e-s.x,Math.max(o-r,r-i,0))},values:({first_value:t,other_value:n})=>[t,n].filter(e=>typeof e=="number"),row:({label:t,step:n,value:e})=>({name:t,value:`${Qr(t,e)} @ step ${rt(n)}`.trim()})};function Hc(t,n){let{member:e,tag:r,other_member:s,other_tag:o,step:i,value:l}=n,a=n.first_value??t.valueAt({member:e,tag:r},i),u=n.other_value??t.valueAt({member:s,tag:o},i)??(a===null?null:a-l);return a===null||u===null?null:{x:t.x(i,{member:e,tag:r}),y1:t.y(a),y2:t.y(u)}}var Fc={over(t,{value:n,label:e},r){let{box:s,ratio:o}=t,{colour:i,strength:l}=r,a=t.y(n),u=3*o,f=a<s.y?"↑ ":a>t.bottom?"↓ ":"";f||t.line(s.x,a,t.right,a,st(i,l<1?.3:1),l>1?2.5:1.5,[6,4]),t.label(f+Im(e,n),r,(p,m)=>{let g=Math.max(a-m-u,s.y+u),w=Math.min(a+u,t.bottom-m-u),E=[];for(let R of[1,0,.5,.75,.25]){let A=s.x+u+(s.width-p-2*u)*R;E.push([A,g],[A,w])}return E})},distance:(t,{value:n},[,e])=>Math.abs(e-t.y(n))+3*t.ratio,values:({value:t,tolerance:n})=>n?[t-n,t,t+n]:[t],row:({label:t,value:n})=>({name:t,value:Qr(t,n)})};function Im(t,n){return t.includes("=")||gl(t,n)?t:`${t} = ${X(n)}`}var Uc={over(t,{step:n,value:e,label:r,member:s,tag:o},i){let{box:l,ratio:a}=t,{colour:u,strength:f}=i,p=t.x(n,{member:s,tag:o});if(!t.inside(p))return;let m=e===null?l.y+28*a:t.y(e),g=st(u,f<1?.35:1);if((f>1||e===null)&&t.line(p,l.y,p,t.bottom,g,1,[2,3]),e!==null){let w=f>1?7:5;t.ring(p,Math.max(l.y,Math.min(t.bottom,m)),w,g),t.occupy(p-w*a,m-w*a,2*w*a,2*w*a)}t.label(`${r} ${Fm(r,n)}`.trim(),i,(w,E)=>{let R=10*a,S=t.valueAt({member:s,tag:o},n)!==null&&e!==null,L=[[p-w/2,m-E-R],[p+R,m-E/2],[p-w-R,m-E/2],[p+R,m-E-R],[p-w-R,m-E-R],[p-w-R,m+R]];return S&&L.splice(1,0,[p-w/2,m+R],[p+R,m+R]),L})},distance(t,{step:n,value:e,member:r,tag:s},[o,i]){let l=t.x(n,{member:r,tag:s});return e===null?Math.abs(o-l):Math.hypot(o-l,i-Math.max(t.box.y,Math.min(t.bottom,t.y(e))))},values:({value:t})=>t===null?[]:[t],row:({label:t,step:n,value:e})=>({name:t,value:`${e===null?"":Qr(t,e)} @ step ${rt(n)}`.trim()})};function Fm(t,n){return t.match(/\d[\d,]*/g)?.some(e=>Number(e.replaceAll(",",""))===n)?"":`@ ${rt(n)}`}var Bc={under(t,n,{colour:e,strength:r,leading:s}){let{first_step:o,last_step:i}=n;t.within(l=>{let{ratio:a,box:u}=t,f=t.x(o,n),p=Math.max(t.x(i,n)-f,2*a);(s||r>1)&&(l.fillStyle=st(e,r>1?.18:r<1?.04:.1),l.fillRect(f,u.y,p,u.height)),l.fillStyle=st(e,r<1?.3:.9),l.fillRect(f,u.y,p,2*a)})},over(t,n,e){let{ratio:r,box:s}=t,{first_step:o,last_step:i,label:l}=n,a=Math.max(t.x(o,n),s.x),u=Math.min(t.x(i,n),t.right);u<s.x||a>t.right||t.label(l,e,(f,p)=>{let m=(a+u-f)/2,g=[s.y+4*r,s.y+6*r+p,t.bottom-p-4*r],w=u-a>=f?[a+2*r,m,u-f]:[m];return g.flatMap(E=>w.map(R=>[R,E]))})},distance(t,n,[e,r]){let[s,o]=[t.x(n.first_step,n),t.x(n.last_step,n)],i=Math.max(0,r-t.box.y-18*t.ratio);return Math.hypot(Math.max(s-e,e-o,0),i)+5*t.ratio},row:({label:t,first_step:n,last_step:e})=>({name:t,value:n===e?`step ${rt(n)}`:`steps ${rt(n)} to ${rt(e)}`})};var Um={row:({name:t,value:n,unit:e})=>({name:t,value:dr(n,e)})},Bm={row:t=>{let n=Object.entries(t).filter(([,s])=>["number","string"].includes(typeof s)),e=new Map(n),r=[...e].filter(([s])=>!["kind","label","name"].includes(s)).map(([s,o])=>`${s.replaceAll("_"," ")} ${typeof o=="number"?X(o):o}`);return{name:String(e.get("label")??e.get("name")??t.kind),value:r.join(", ")}}},jm=new Map(Object.entries({span:Bc,level:Fc,point:Uc,gap:Ic,stat:Um}));function Zr(t){return jm.get(t.kind)??Bm}function Xr(t){return Zr(t).row(t)}function _o(t){return t.filter(({finding:n})=>Yt(n)).flatMap(({evidence:n})=>Zr(n).values?.(n)??[])}function dr(t,n){if(t===null)return"not finite";if(n==="share")return`${X(t*100,3)} %`;let e=/^(?:share|fraction) of (.+)$/.exec(n)?.[1];if(e)return`${X(t*100,3)} % of ${e}`;let r=t===1?n.replace(/s$/,""):n;return r?`${X(t)} ${r}`:X(t)}var jc=1e-6,_s=class{constructor(n,e,r){this.axis=n;let s=n==="relative"?r:0;this.tracks=e.map(o=>({curve:o,x:n==="step"?o.steps:Vm(o.wall_times,s)}))}x(n,e){let r=this.track(e);return this.axis==="step"||!r?n:Vc(r.curve.steps,r.x,n)}step(n){let e=this.track();return this.axis==="step"||!e?n:Vc(e.x,e.curve.steps,n)}grid(){let n=this.tracks.map(({curve:r,x:s})=>this.broken(r,s,r.values)),e=this.tracks.flatMap(({curve:r,x:s})=>r.smoothed?[this.broken(r,s,r.smoothed)]:[]);return Ir([...n,...e])}indexAt(n,e){let r=this.tracks[n]?.x??[],s=bl(r,e);return r[s]===e?s:-1}track(n){let e=n&&this.tracks.find(({curve:r})=>r.member===n.member&&r.tag===n.tag);return e||this.tracks.reduce((r,s)=>r&&r.x.length>=s.x.length?r:s,void 0)}broken(n,e,r){if(this.axis==="step"||!n.pauses.length)return{steps:e,values:r};let s=[],o=[],i=new Set(n.pauses.map(({step:l})=>bl(n.steps,l)));return e.forEach((l,a)=>{s.push(l),o.push(r[a]??null);let u=e[a+1];!i.has(a)||u===void 0||(s.push((l+u)/2),o.push(null))}),{steps:s,values:o}}};function Vm(t,n){let e=(t.find(r=>r!==null)??n)-n-jc;return t.map(r=>e=Math.max(r===null?e:r-n,e+jc))}function bl(t,n){let[e,r]=[0,t.length];for(;e<r;){let s=e+r>>1;(t[s]??1/0)<n?e=s+1:r=s}return e}function Vc(t,n,e){let r=bl(t,e),[s,o]=[t[r],n[r]],[i,l]=[t[r-1],n[r-1]];return s===void 0||o===void 0?n.at(-1)??e:i===void 0||l===void 0||s===e?o:l+(o-l)*(e-i)/(s-i)}function Wc(){let t=[.001,.01,.1,.2,.5,1,2,5,10,15,30],n=[1,2,5,10,15,30].map(s=>s*60),e=[1,2,3,6,12].map(s=>s*3600),r=[1,2,5,10,20,50,100,200,500,1e3].map(s=>s*86400);return[...t,...n,...e,...r]}function Kc(t,n){let e=t<0?"−":"",r=Math.abs(t);return r<1e-9?"0":n>=86400?`${e}${As(r/86400)} d`:n>=3600?`${e}${As(r/3600)} h`:n>=60?r<2*3600?`${e}${As(r/60)} min`:`${e}${qc(r/60)} h`:r<120?`${e}${As(r)} s`:`${e}${qc(r)} min`}function qc(t){let n=t%60;return`${Math.floor(t/60)}:${n<10?"0":""}${As(n)}`}function As(t){return String(Number(t.toFixed(3)))}function Gc(t,n){let e="";return t.map(r=>{let s=new Date(r*1e3),o=s.toLocaleDateString("en",{month:"short",day:"numeric"});if(n>=86400)return o;let i=s.toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit",...n<60?{second:"2-digit"}:{}});return o===e?i:(e=o,`${o} ${i}`)})}function Yc(t){return new Date(t*1e3).toLocaleString("en-GB",{day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",second:"2-digit"})}var qm=4,Wm=14,Km=Qc([1,2,2.5,5],-32,308);function Jc(t,n,e="step"){let r={stroke:t["text-2"],font:`11px ${Gt}`,grid:{stroke:t.grid,width:1},ticks:{show:!1},border:{show:!0,stroke:t["border-strong"],width:1}};return[{...r,grid:{show:!1},size:24,gap:4,space:64,...Gm(e)},{...r,border:{show:!1},gap:8,space:32,size:(s,o,i,l)=>{let a=s.axes[i];if(l>1&&a?._size!==void 0)return a._size;let u=Math.max(0,...(o??[]).map(f=>f.length));return Math.max(36,16+u*6.2)},incrs:Km,values:(s,o,i,l,a)=>yl(o,n?0:a),...n?{splits:Jm,filter:(s,o)=>o}:{}}]}function Gm(t){return t==="wall"?{space:96,values:(n,e,r,s,o)=>Gc(e,o)}:t==="relative"?{incrs:Wc(),values:(n,e,r,s,o)=>e.map(i=>Kc(i,o))}:{incrs:Qc([1,2,5],0,15),values:(n,e)=>Ym(e)}}function Ym(t){let n=t.map(e=>ys(e));return new Set(n).size<n.length?t.map(e=>me(e)):n}function Jm(t,n,e,r){let{distr:s,asinh:o=1}=t.scales.y??{},i=s===qm?o:0,l=t.bbox.height/devicePixelRatio,a=vl(e,r,i,Math.max(2,Math.floor(l/32)));return Qm(a,u=>l*or(u,i)/(or(r,i)-or(e,i)))}function Qm(t,n){let e=[];for(let r of[...t].sort((s,o)=>+(o===0)-+(s===0)||Math.abs(o)-Math.abs(s)))e.every(s=>Math.abs(n(r)-n(s))>=Wm)&&e.push(r);return e.sort((r,s)=>r-s)}function vl(t,n,e,r){let s=e>0?e:t,o=Math.max(Math.abs(n),e>0?Math.abs(t):0),i=Math.floor(Math.log10(s)),l=Math.ceil(Math.log10(o)),a=e>0&&t<0&&n>0?2:1,u=Math.max(1,Math.ceil((l-i)*a/r)),f=o/s<=100?[1,2,5]:[1],p=e>0?[0]:[];for(let m=l-l%u;m>=i;m-=u)for(let g of f){let w=+`${g}e${m}`;p.push(w),e>0&&p.push(-w)}return p.filter(m=>m>=t&&m<=n).sort((m,g)=>m-g)}function yl(t,n){return t.map(e=>{if(e===null)return"";let r=Math.abs(e);if(!(n>0))return X(e,3);let s=Zm(n),o=Math.floor(Math.log10(r))-s+1;return e!==0&&(r>=1e5||r<.001)?X(e,Math.max(3,Math.min(15,o))):(s<0?e.toFixed(-s):X(e,5)).replace("-","−")})}function Zm(t){let[n="",e="0"]=t.toExponential(5).split("e");return Number(e)-(String(Number(n)).split(".")[1]?.length??0)}function Qc(t,n,e){let r=[];for(let s=n;s<e;s+=1)for(let o of t)r.push(+`${o}e${s}`);return r}function Xm(t,n){return t.x<n.x+n.width&&n.x<t.x+t.width&&t.y<n.y+n.height&&n.y<t.y+t.height}function Xc(t,n,e,r,s,o=[]){let i=[],l=[];for(let a of[...t].sort((u,f)=>u.priority-f.priority)){let u=eg(a.text,n.width*.9,e),f=e(u),p=null,m=1/0,g=a.places(f,r),[w,E]=g[0]??[0,0];if(!l.some(A=>A.text===u&&Math.abs(A.x-w)<f&&Math.abs(A.y-E)<3*r)){for(let[A,[S,L]]of g.entries()){let P={x:Zc(S,n.x,n.x+n.width-f),y:Zc(L,n.y,n.y+n.height-r),width:f,height:r},q=[...i,...o].some(G=>Xm(P,G));if(q&&!a.forced)continue;let z=Math.hypot(P.x-S,P.y-L)/r,K=s(P)+A*.5+z*4+(q?1e3:0);K<m&&(m=K,p=P)}p&&(i.push({...p,text:u,colour:a.colour}),l.push({text:u,x:w,y:E}))}}return i}function Zc(t,n,e){return Math.max(n,Math.min(e,t))}function eg(t,n,e){if(e(t)<=n)return t;let r=t.length-1;for(;r>1&&e(`${t.slice(0,r)}…`)>n;)r-=1;return`${t.slice(0,r).trimEnd()}…`}var es=class{constructor(n,e,r,s){this.plot=n;this.colours=e;this.curves=r;this.abscissa=s;this.wishes=[];this.obstacles=[];this.ctx=n.ctx,this.ratio=devicePixelRatio;let{left:o,top:i,width:l,height:a}=n.bbox;this.box={x:o,y:i,width:l,height:a}}x(n,e){return this.plot.valToPos(this.abscissa.x(n,e),"x",!0)}y(n){return this.plot.valToPos(n,"y",!0)}get bottom(){return this.box.y+this.box.height}get right(){return this.box.x+this.box.width}inside(n){return n>=this.box.x-1&&n<=this.right+1}valueAt({member:n,tag:e},r){let s=this.curves.find(l=>l.member===n&&l.tag===e);if(!s)return null;let o=null,i=1/0;return s.steps.forEach((l,a)=>{let u=s.values[a];typeof u=="number"&&Math.abs(l-r)<i&&(i=Math.abs(l-r),o=u)}),o}within(n){let{ctx:e,box:r}=this;e.save(),e.beginPath(),e.rect(r.x,r.y,r.width,r.height),e.clip(),n(e),e.restore()}trace(n,e,r){this.within(s=>{s.strokeStyle=r,s.lineWidth=1.25*this.ratio,s.beginPath();let o=!1;n.forEach((i,l)=>{let a=e[l];if(typeof a!="number"){o=!1;return}o?s.lineTo(this.x(i),this.y(a)):s.moveTo(this.x(i),this.y(a)),o=!0}),s.stroke()})}line(n,e,r,s,o,i=1,l=[]){let{ctx:a,ratio:u}=this;a.save(),a.strokeStyle=o,a.lineWidth=i*u,a.setLineDash(l.map(f=>f*u)),a.beginPath(),a.moveTo(n,e),a.lineTo(r,s),a.stroke(),a.restore()}ring(n,e,r,s){let{ctx:o,ratio:i}=this;o.save(),o.beginPath(),o.arc(n,e,r*i,0,2*Math.PI),o.fillStyle=this.colours.surface,o.fill(),o.lineWidth=2*i,o.strokeStyle=s,o.stroke(),o.restore()}triangle(n,e,r,s,o){let{ctx:i,ratio:l}=this,a=r*l,u=o?a:-a;i.save(),i.beginPath(),i.moveTo(n,e),i.lineTo(n-a*.6,e+u),i.lineTo(n+a*.6,e+u),i.closePath(),i.fillStyle=s,i.fill(),i.restore()}occupy(n,e,r,s){this.obstacles.push({x:n,y:e,width:r,height:s})}label(n,e,r){if(!n||e.strength<1)return;let{colour:s,priority:o,strength:i}=e,l=i>1;this.wishes.push({text:n,colour:s,priority:l?-1:o,places:r,forced:l})}note(n,e,r){this.wishes.push({text:n,colour:e,priority:4,places:r,forced:!1})}flush(){let{ctx:n,ratio:e,box:r}=this;if(!this.wishes.length)return;n.save(),n.font=`500 ${11*e}px ${Gt}`,n.textBaseline="middle",n.textAlign="left";let s=4*e,o=u=>n.measureText(u).width+2*s,i=this.dots(),l=u=>i.filter(([f,p])=>f>=u.x&&f<=u.x+u.width&&p>=u.y&&p<=u.y+u.height).length,a=Xc(this.wishes,r,o,16*e,l,this.obstacles);for(let{x:u,y:f,width:p,height:m,text:g,colour:w}of a)n.fillStyle=st(this.colours.surface,.5),n.beginPath(),n.roundRect(u,f,p,m,3*e),n.fill(),n.strokeStyle=st(this.colours.surface,.85),n.lineWidth=3*e,n.lineJoin="round",n.strokeText(g,u+s,f+m/2+e*.5),n.fillStyle=w,n.fillText(g,u+s,f+m/2+e*.5);n.restore()}dots(){let n=[];for(let e of this.curves){let{steps:r,values:s}=e,o=null;r.forEach((i,l)=>{let a=s[l];if(typeof a!="number"){o=null;return}let u=[this.x(i,e),this.y(a)];if(!this.inside(u[0])&&(!o||!this.inside(o[0]))){o=u;return}if(o){let p=Math.hypot(u[0]-o[0],u[1]-o[1]);if(p<6*this.ratio)return;let m=Math.min(100,Math.ceil(p/(6*this.ratio)));for(let g=1;g<m;g+=1){let w=g/m;n.push([o[0]+(u[0]-o[0])*w,o[1]+(u[1]-o[1])*w])}}n.push(u),o=u})}return n}};var ep={nan:"NaN",inf:"+Inf","-inf":"−Inf"};function tp(t,n){t.curves.forEach((e,r)=>{let s=t.colours[n(e)];for(let{step:o,value:i,count:l}of e.marks){let a=t.x(o,e),u=t.x(tg(e,o,l),e);if(u<t.box.x||a>t.right)continue;let f=i!=="-inf",p=(4+r*11)*t.ratio,m=f?t.box.y+p:t.bottom-p,g=f?m+5*t.ratio:m-5*t.ratio;t.occupy(a-6*t.ratio,g-5*t.ratio,u-a+12*t.ratio,10*t.ratio),t.within(()=>{u>a&&t.line(a,g,u,g,s,3),t.triangle(a,m,9,s,f)});let w=l>1?`${ep[i]} ×${l}`:ep[i],E=7*t.ratio,R=f?g+6*t.ratio:g-22*t.ratio;t.label(w,{colour:s,strength:1,priority:2},(A,S)=>[[a+E,g-S/2],[a-A-E,g-S/2],[a-A/2,R],[a+E,R],[a-A/2,R+(f?S:-S)]])}})}function tg(t,n,e){if(e<2)return n;let r=t.steps.indexOf(n);if(r<0)return n;let s=r;for(;s+1<t.steps.length&&t.values[s+1]===null;)s+=1;return t.steps[s]??n}function np(t,n){if(t.abscissa.axis==="step")for(let e of t.curves){let r=st(t.colours[n(e)],.4);for(let{steps:s,values:o}of e.overwritten??[])t.trace(s,o,r)}}var ng=8;function rp(t){let n=t.colours["text-2"],e=[...new Set(t.curves.flatMap(s=>s.resets))].sort((s,o)=>s-o),r=-1/0;for(let s of e){let o=t.x(s);!t.inside(o)||o-r<ng*t.ratio||(r=o,t.line(o,t.box.y,o,t.bottom,n,1,[1,3]),t.label("log goes back",{colour:n,strength:1,priority:4},(i,l)=>{let a=3*t.ratio,u=t.bottom-l-a,f=t.box.y+(t.box.height-l)/2;return[u,t.box.y+a,f].flatMap(p=>[[o+a,p],[o-i-a,p]])}))}}function sp(t){let n=t.colours["text-2"],[e]=[...t.curves].sort((r,s)=>s.points-r.points);for(let{step:r,seconds:s}of e?.pauses??[]){let o=e?.steps.find(g=>g>r)??r,[i,l]=[t.x(r,e),t.x(o,e)];if(l<t.box.x||i>t.right)continue;let a=t.abscissa.axis!=="step",u=(i+l)/2;t.within(g=>{if(!a){t.line(u,t.box.y,u,t.bottom,n,1,[4,2,1,2]);return}g.fillStyle=st(n,.1),g.fillRect(i,t.box.y,Math.max(l-i,t.ratio),t.box.height)});let f=`paused ${ln(s)}`,[p,m]=[Math.max(i,t.box.x),Math.min(l,t.right)];t.note(f,n,(g,w)=>[[a&&m-p>g?(p+m-g)/2:u+3*t.ratio,t.bottom-w-3*t.ratio]])}}function op(t,n){let e=t.colours["text-2"],r=3*t.ratio;for(let{value:s,label:o}of n){let i=t.y(s),l=i<t.box.y?"↑ ":i>t.bottom?"↓ ":"";l||t.line(t.box.x,i,t.right,i,e,1,[2,2]),t.note(l+o,e,(a,u)=>{let f=Math.max(i-u-r,t.box.y+r),p=Math.min(i+r,t.bottom-u-r);return[0,1,.5,.25,.75].flatMap(m=>{let g=t.box.x+r+(t.box.width-a-2*r)*m;return[[g,f],[g,p]]})})}}function fr(t){return["train","validation","test"].includes(t)?t:"none"}function Ao(t){return t==="validation"||t==="test"}var rg=10;function ip(t,n,e){let{curves:r,splits:s,palette:o}=n,i=new es(t,o,r,e);np(i,l=>fr(s[r.indexOf(l)]??"none")),xl(n,({evidence:l},a)=>{Zr(l).under?.(i,l,a)})}function lp(t,n,e){let{curves:r,splits:s,palette:o}=n,i=new es(t,o,r,e);sp(i),rp(i),tp(i,l=>fr(s[r.indexOf(l)]??"none")),op(i,n.levels),xl(n,({evidence:l},a)=>{Zr(l).over?.(i,l,a)}),i.flush()}function ap(t,n,e,r,s){let o=new es(t,n.palette,n.curves,e),i=[o.box.x+r*o.ratio,o.box.y+s*o.ratio],l=null,a=rg;return xl(n,({evidence:u,id:f})=>{let p=Zr(u).distance?.(o,u,i)??1/0;p/o.ratio>=a||(a=p/o.ratio,l=f)}),l}function xl(t,n){let{annotations:e,lit:r,palette:s}=t,o={point:0,gap:1,level:2,span:3,stat:4};for(let i of e){let{finding:l,evidence:a,id:u}=i,f=r!==null&&(u===r||u.startsWith(`${r}#`));if(!f&&!Yt(l))continue;let p=f?2:r===null?1:.5,{leading:m}=i;n(i,{colour:s[l.severity],strength:p,leading:m,priority:o[a.kind]})}}var sg=60,up=16,og=.35;function pp(t,n,e){let r=t.curves.flatMap((o,i)=>o.smoothed?[i]:[]);return[...t.curves.map((o,i)=>cp(t,i,i,n,e,r.includes(i))),...r.map((o,i)=>cp(t,o,t.curves.length+i,n,e,null))]}function cp(t,n,e,r,s,o){let i=t.splits[n]??"none",l=t.palette[fr(i)],a=o?st(l,og):l,u=Ao(i),f=o===null?0:sg,p=u&&!o;return{stroke:a,width:o?1.25:u?2:1.75,spanGaps:!1,points:{show:!0,size:(u?7:5)-(o?2:0),width:o?1:1.5,stroke:a,fill:u?t.palette.surface:a,filter:()=>ig(r(),e,s(),f,p)}}}function ig({x:t,columns:n,isolated:e},r,[s,o],i,l){let a=[];if((n[r]??[]).forEach((f,p)=>{let m=t[p]??0;typeof f=="number"&&m>=s&&m<=o&&a.push(p)}),a.length<=i)return a;let u=new Set(e[r]);if(l){let f=a.length/up;for(let p=0;p<up;p+=1)u.add(a[Math.floor((p+.5)*f)]??0)}return[...u].sort((f,p)=>f-p)}function dp(t){return t==="mousemove"||t==="mouseleave"}function fp(t,n){return t.length===n.length&&t.every((e,r)=>e===n[r])}var Po=class{constructor(n,e,r){this.root=n;this.events=e;this.syncKey=r;this.grid={x:[],columns:[],isolated:[]};this.abscissa=new _s("step",[],0);this.window=null;this.chart=null;this.scene=null;this.size={width:0,height:0};this.built="";this.hovered=null}show(n){let e=this.scene;this.scene=n;let r=!e||!fp(e.curves,n.curves)||e.axis!==n.axis||e.origin!==n.origin;if(r&&(this.abscissa=new _s(n.axis,n.curves,n.origin),this.grid=this.abscissa.grid()),!this.size.width||!this.size.height)return;let s=[..._o(n.annotations),...n.levels.map(({value:g})=>g)],{scale:o,axis:i,palette:l,splits:a,xRange:u,yRange:f}=n,p=n.curves.map(g=>g.smoothed!==void 0),m=JSON.stringify([o,i,l.page,a,p,u,f,s]);!this.chart||m!==this.built?(this.built=m,this.build(n,s)):r?(this.chart.setData(this.data(),!1),this.rescale(),this.fitValues(this.chart)):(e.lit!==n.lit||!fp(e.annotations,n.annotations))&&(n.annotations.length||e.annotations.length)&&this.chart.redraw(!1)}resize(n,e){!n||!e||n===this.size.width&&e===this.size.height||(this.size={width:n,height:e},this.chart?this.chart.setSize(this.size):this.scene&&this.show({...this.scene}))}destroy(){this.chart?.destroy(),this.chart=null,this.built=""}zoom(n){this.window=n,this.rescale(),this.events.zoom(n)}point(n){let e=n===null?void 0:this.grid.x[n];if(!this.chart)return;let r=e===void 0?-10:this.chart.valToPos(e,"x");this.chart.setCursor({left:r,top:e===void 0?-10:10})}get canvas(){return this.chart?.ctx.canvas??null}nearest(n,e){let r=this.grid.columns[n]??[];for(let s=0;s<r.length;s+=1){if(typeof r[e-s]=="number")return e-s;if(typeof r[e+s]=="number")return e+s}return null}stepAt(n){let e=this.grid.x[n]??0;for(let[r,s]of(this.scene?.curves??[]).entries()){let o=s.steps[this.abscissa.indexAt(r,e)];if(o!==void 0)return o}return Math.round(this.abscissa.step(e))}data(){return[this.grid.x,...this.grid.columns]}rescale(){let[n,e]=this.shown();this.chart?.setScale("x",{min:n,max:e})}fitValues(n){let{range:e}=n.scales.y??{};if(typeof e!="function")return;let[r,s]=e(n,0,1,"y");typeof r=="number"&&typeof s=="number"&&n.setScale("y",{min:r,max:s})}shown(){let{x:n}=this.grid,e=this.window??this.scene?.xRange??null,[r,s]=e?[this.abscissa.x(e[0]),this.abscissa.x(e[1])]:[n[0]??0,n.at(-1)??1];return r===s?[r-.5,s+.5]:[r,s]}build(n,e){this.chart?.destroy();let r=()=>this.grid,s=()=>this.shown(),o={...this.size,padding:[8,12,0,0],legend:{show:!1},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},points:{size:8,width:2},sync:{key:this.syncKey,setSeries:!1,scales:["x",null],filters:{pub:dp,sub:dp}},dataIdx:(i,l,a)=>l?this.nearest(l-1,a)??a:a,bind:{dblclick:()=>()=>(this.zoom(null),null)}},scales:ou(n,this.grid,e,()=>this.scene?.curves??[],()=>this.steps(),s),axes:Jc(n.palette,n.scale!=="linear",n.axis),series:[{},...pp(n,r,s)],hooks:{drawClear:[i=>this.scene&&ip(i,this.scene,this.abscissa)],draw:[i=>this.scene&&lp(i,this.scene,this.abscissa)],setCursor:[i=>this.events.cursor((i.cursor.left??-1)<0?null:i.cursor.idx??null)],setSelect:[i=>this.onSelect(i)]}};this.chart=new Ve(o,this.data(),this.root),this.listen(this.chart),this.rescale()}steps(){return this.window??this.scene?.xRange??[-1/0,1/0]}listen(n){let e=s=>this.scene&&ap(n,this.scene,this.abscissa,s.offsetX,s.offsetY),r=s=>{s!==this.hovered&&(this.hovered=s,n.over.style.cursor=s===null?"":"pointer",this.events.hover(s))};n.over.addEventListener("mousemove",s=>{r(s.buttons?null:e(s))}),n.over.addEventListener("mouseleave",()=>{r(null)}),n.over.addEventListener("click",s=>{let o=e(s);o!==null&&this.events.pick(o)})}onSelect(n){let{left:e,width:r}=n.select;if(r<5)return;let s=[n.posToVal(e,"x"),n.posToVal(e+r,"x")],o=[this.abscissa.step(s[0]),this.abscissa.step(s[1])];n.setSelect({left:0,top:0,width:0,height:0},!1),o[0]<o[1]&&this.zoom(o)}};var Co=ne`
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
`;function hp(t,n){let e=[];if(n.classes!==null&&t.role==="loss"){let r=Math.log(n.classes);e.push({value:r,label:`ln ${me(n.classes)} = ${X(r)}`})}for(let[r,s]of n.levels)r===t.title&&e.push({value:s,label:X(s)});return e}function mp(t,n){let e=t.findLastIndex(({better:i})=>i!=="none"),[r,s]=[t[e],n[e]];if(!r||!s)return null;let o=null;for(let[i,l]of s.values.entries()){if(l===null)continue;(o===null||(r.better==="lower"?l<o.value:l>o.value))&&(o={value:l,step:s.steps[i]??0})}return o&&{value:o.value,label:`best ${X(o.value)} @ ${rt(o.step)}`}}function gp(t,n){let e=t.kind==="span"?[t.first_step,t.last_step]:"step"in t?[t.step,t.step]:null,[r=0,s=0]=e??[],o=n[1]-n[0];if(!e||o<=0)return null;let i=Math.max((s-r)*.5,o*.05,2),l=[Math.max(n[0],r-i),Math.min(n[1],s+i)];return l[1]-l[0]>o*.7||l[0]>=l[1]?null:l}var lg=30,Lo=class{constructor(n){this.host=n;this.curves=null;this.whole=[];this.error=null;this.wanted=null;this.window=null;this.request=0;this.zoomRequest=null;n.addController(this)}hostDisconnected(){this.stop()}async load(n){this.wanted=n;let e=this.request+=1;try{let r=await n.store.load(n.run,n.series,n.width,n.smoothing);if(e!==this.request)return;this.whole=r,this.error=null,(!this.window||!this.curves)&&this.put(r),this.window&&await this.refine(this.window)}catch(r){if(e!==this.request||En(r))return;this.error=r.message,this.host.requestUpdate()}}zoom(n){this.window=n,this.stop(),n?this.timer=setTimeout(()=>{this.refine(n)},lg):this.put(this.whole)}stop(){clearTimeout(this.timer),this.zoomRequest?.abort()}put(n){this.curves=n,this.host.requestUpdate()}async refine([n,e]){let{wanted:r,whole:s}=this;if(!r||!s.some(a=>a.thinned)){this.curves!==s&&this.put(s);return}let[o,i]=[Math.floor(n),Math.ceil(e)],l=this.zoomRequest=new AbortController;try{let a=await r.store.source.curves(r.run,[...r.series],r.width,{start:o,end:i},l.signal,r.smoothing);if(l.signal.aborted||s!==this.whole)return;this.put(s.map(u=>{let f=a.series.find(({member:p,tag:m})=>p===u.member&&m===u.tag);return f?uo(u,f,o,i):u}))}catch{}}};function vp(t,n,e,r,s){if(t.ctrlKey||t.metaKey||t.altKey)return null;let o=n.grid.x.length-1,i=t.shiftKey?Math.max(1,Math.round(o/20)):1,l=e??(t.key==="ArrowLeft"?o+1:-1);switch(t.key){case"ArrowLeft":return{cursor:Math.max(0,l-i)};case"ArrowRight":return{cursor:Math.min(o,l+i)};case"Home":return{cursor:0};case"End":return{cursor:o};case"+":case"=":return bp(n,e,.5);case"-":return bp(n,e,2);case"Escape":case"0":return{zoom:null};case"n":case"p":{let a=s[ag(s,r,t.key==="n"?1:-1)];return a?{evidence:a.id}:null}case"Enter":return s.some(({id:a})=>a===r)?{find:!0}:null;default:return null}}function ag(t,n,e){let r=t.findIndex(({id:s})=>s===n);return r<0?e>0?0:t.length-1:(r+e+t.length)%t.length}function bp(t,n,e){let[r,s]=[t.stepAt(0),t.stepAt(t.grid.x.length-1)];if(r>=s)return null;let[o,i]=t.window??[r,s],l=n===null?(o+i)/2:t.stepAt(n),a=(i-o)*e/2,u=[Math.max(r,l-a),Math.min(s,l+a)];return{zoom:u[0]<=r&&u[1]>=s?null:u}}var ug={error:vt`<path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" fill="currentColor"/><path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" class="cut-out"/>`,warning:vt`<path d="M8 1.2L15.4 14.4H.6z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/><path d="M8 5.6v4.2m0 1.6v1" class="cut-out"/>`,info:vt`<rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor"/><path d="M8 4v1.2m0 2V12" class="cut-out"/>`,unjudged:vt`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2"/><path d="M5.5 8h5" fill="none" stroke="currentColor" stroke-width="1.6"/>`,healthy:vt`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M5 8.2l2.2 2.2L11 6" fill="none" stroke="currentColor" stroke-width="1.6"/>`};function un(t){return v`<svg class="shape ${t}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${ug[t]}
  </svg>`}function cn(t){return v`<span class="badge ${t}">${un(t)}<span>${xs[t]}</span></span>`}function Ne(t){return Oo(za(t))}function Oo(t){return v`${t.map(n=>"code"in n?v`<code>${n.code}</code>`:n.text)}`}function vn(t){let n=t.lastIndexOf("/")+1;return v`<span class="name" title=${t}
    >${n?v`<span class="folder">${t.slice(0,n)}</span>`:T}<span class="leaf"
      >${t.slice(n)}</span
    ></span
  >`}function yp(t){let n=t==="validation"||t==="test",e=["train","validation","test"].includes(t)?t:"none",r=n?vt`<circle cx="10" cy="6" r="3" fill="var(--td-surface)" stroke="currentColor" stroke-width="1.5"/>`:T;return v`<svg class="swatch" width="20" height="12" style="color: var(--td-${e})" aria-hidden="true">
    <path d="M0 6h20" stroke="currentColor" stroke-width="2" />
    ${r}
  </svg>`}function Ps({split:t,member:n,tag:e},r){return r>1?t:t==="none"?n==="."?e:n:t}function wl(t,n,e,r,s){let o=n[e];if(!o)return{text:"",smoothed:"",away:null};let i=f=>o.smoothed?zr(o.smoothed[f],s):"";if(r===null||!t){let f=o.values.findLastIndex(p=>p!==null);return{text:zr(o.values[f],s),smoothed:i(f),away:null}}let l=t.abscissa.indexAt(e,t.grid.x[r]??NaN);if(l>=0&&o.values[l]===null)return{text:"not finite",smoothed:"",away:null};let a=t.nearest(e,r),u=a===null?-1:t.abscissa.indexAt(e,t.grid.x[a]??NaN);return u<0?{text:"–",smoothed:"",away:null}:{text:zr(o.values[u],s),smoothed:i(u),away:a===r?null:o.steps[u]??null}}function xp(t,{text:n,smoothed:e,away:r},s,o,i){let l=`${t.member==="."?"":`${t.member} · `}${t.tag}
${t.why}`,a=v`${yp(t.split)}<span class="cut">${Ps(t,s)}</span>`;return v`<span class="key ${o?"off":""}">
    ${s>1?v`<button
            class="name"
            title=${`${l}
${o?"Show":"Hide"} this curve`}
            aria-pressed=${!o}
            @click=${i}
          >
            ${a}
          </button>`:v`<span class="name" title=${l}>${a}</span>`}<b>${o?"hidden":n}</b>${e&&!o?v`<span class="quiet" title="Smoothed">≈ ${e}</span>`:T}${r!==null?v`<span class="quiet">@ ${me(r)}</span>`:T}
  </span>`}function wp(t,n,e){let r=e===null?void 0:t?.grid.x[e];if(!t||e===null||r===void 0){let i=Math.max(...n.map(l=>l.steps.at(-1)??0));return v`<span class="step quiet">last, step ${me(i)}</span>`}let{axis:s}=t.abscissa,o=s==="wall"?Yc(r):s==="relative"?ln(Math.max(0,r)):"";return v`<span class="step quiet"
    >${o?v`${o} · `:T}step ${me(t.stepAt(e))}</span
  >`}var $p=ne`
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
`;var ts=16,Sp=64,cg=12;function kp(t,{title:n,note:e,keys:r},s){let o=t.width/(t.clientWidth||t.width),i=document.createElement("canvas");i.width=t.width+2*ts*o,i.height=t.height+(Sp+cg)*o;let l=i.getContext("2d");if(!l)return i;l.fillStyle=s.surface,l.fillRect(0,0,i.width,i.height),l.drawImage(t,ts*o,Sp*o),l.scale(o,o);let a=i.width/o-2*ts;l.textBaseline="middle",l.fillStyle=s.text,l.font=`600 14px ${Gt}`,l.fillText(n,ts,20,a*.6);let u=Math.min(a*.6,l.measureText(n).width);l.fillStyle=s["text-2"],l.font=`400 12px ${Gt}`,l.textAlign="right",l.fillText(e,ts+a,20,Math.max(1,a-u-16)),l.textAlign="left";let f=ts;for(let{split:p,text:m}of r)pg(l,f,44,s[fr(p)],Ao(p)?s.surface:null),l.fillStyle=s.text,l.fillText(m,f+26,44),f+=26+l.measureText(m).width+16;return i}function pg(t,n,e,r,s){t.strokeStyle=r,t.lineWidth=2,t.beginPath(),t.moveTo(n,e),t.lineTo(n+20,e),t.stroke(),s!==null&&(t.fillStyle=s,t.lineWidth=1.5,t.beginPath(),t.arc(n+10,e,3,0,2*Math.PI),t.fill(),t.stroke())}var dg={nan:"NaN",inf:"Infinity","-inf":"-Infinity"};function Rp(t,n,e){let[r,s]=e??[-1/0,1/0],o=[...new Set(n.flatMap(u=>u.steps))].filter(u=>u>=r&&u<=s).sort((u,f)=>u-f),i=n.map(u=>new Map(u.steps.map((f,p)=>[f,p]))),l=["step"];t.forEach((u,f)=>{let p=u.member==="."?u.tag:`${u.member}/${u.tag}`;l.push(p,`${p} wall_time`),n[f]?.smoothed&&l.push(`${p} smoothed`)});let a=o.map(u=>{let f=[String(u)];return n.forEach((p,m)=>{let g=i[m]?.get(u),w=g===void 0?"":p.values[g]??fg(p,u);f.push(String(w),String(g===void 0?"":p.wall_times[g]??"")),p.smoothed&&f.push(String(g===void 0?"":p.smoothed[g]??""))}),f.join(",")});return[l.map(hg).join(","),...a,""].join(`\r
`)}function fg(t,n){let e=t.marks.findLast(r=>r.step<=n);return dg[e?.value??"nan"]}function hg(t){let n=/^[=+\-@\t]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Tp(t,n,e){let r=[`### ${Ze(t.rule)}: ${No(t.run)}`,"",`**${t.severity}**, ${t.confidence} confidence`,"",t.message,""],s=t.evidence.flatMap(l=>l.kind==="stat"?[l]:[]);if(s.length){r.push("| Measured | Value | Limit |","| --- | ---: | ---: |");for(let{name:l,value:a,limit:u,unit:f}of s){let p=u===null?"":dr(u,f);r.push(`| ${No(l)} | ${dr(a,f)} | ${p} |`)}r.push("")}let o=t.evidence.filter(l=>l.kind!=="stat");for(let l of o){let{name:a,value:u}=Xr(l);r.push(`- ${No(a)}${u?`: ${No(u)}`:""}`)}o.length&&r.push("");let i=t.remedies.map(l=>n?.remedies[l]?.action).filter(l=>l!==void 0);return i.length&&r.push("What to do next:","",...i.map((l,a)=>`${a+1}. ${l}`),""),e&&r.push(`<${e}>`,""),r.join(`
`)}function No(t){return t.replace(/[\\`*_[\]<>|#]/g,"\\$&").replace(/\s+/g," ")}function $l(t,n,e){return`${`${t} ${n}`.replace(/[^\p{L}\p{N}._=-]+/gu,"-").replace(/^[-.]+|-+$/g,"").slice(0,120)||"chart"}.${e}`}var it=class extends ue{constructor(){super(...arguments);this.series=[];this.curves=[];this.shown=[];this.heading="";this.run="";this.window=null;this.log=!1;this.dark=!1;this.canvas=()=>null;this.item=(e,r,s)=>v`<button
      role=${s===void 0?"menuitem":"menuitemcheckbox"}
      aria-checked=${s??T}
      @click=${()=>{r(),this.close()}}
    >
      ${e}<span class="tick" aria-hidden="true">${s?"✓":""}</span>
    </button>`}close(){this.box.open=!1,this.handle.focus()}onFocusOut(e){let r=e.relatedTarget;(!r||!this.renderRoot.contains(r))&&(this.box.open=!1)}onKey(e){e.key!=="Escape"||!this.box.open||(e.stopPropagation(),this.close())}savePicture(){let e=this.canvas();if(!e)return;let r=this.shown.map(l=>this.series[l]).filter(l=>l!==void 0).map(l=>({split:l.split,text:Ps(l,this.series.length)})),s=this.window?.map(l=>me(Math.round(l))).join(" to "),o=[this.run,s?`steps ${s}`:""].filter(Boolean).join(" · ");kp(e,{title:this.heading,note:o,keys:r},sr(this.dark)).toBlob(l=>l&&Ep(l,$l(this.run,this.heading,"png")),"image/png")}saveNumbers(){let e=Rp(this.shown.flatMap(r=>this.series[r]??[]),this.shown.flatMap(r=>this.curves[r]??[]),this.window);Ep(new Blob([e],{type:"text/csv;charset=utf-8"}),$l(this.run,this.heading,"csv"))}render(){let e=this.curves.some(r=>r.thinned);return v`<details
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
    `],$([_({attribute:!1})],it.prototype,"series",2),$([_({attribute:!1})],it.prototype,"curves",2),$([_({attribute:!1})],it.prototype,"shown",2),$([_()],it.prototype,"heading",2),$([_()],it.prototype,"run",2),$([_({attribute:!1})],it.prototype,"window",2),$([_({type:Boolean})],it.prototype,"log",2),$([_({type:Boolean})],it.prototype,"dark",2),$([_({attribute:!1})],it.prototype,"canvas",2),$([Kt("details")],it.prototype,"box",2),$([Kt("summary")],it.prototype,"handle",2),it=$([$e("td-chart-menu")],it);function Ep(t,n){let e=document.createElement("a");e.href=URL.createObjectURL(t),e.download=n,e.click(),setTimeout(()=>{URL.revokeObjectURL(e.href)},1e4)}var ce=class extends CustomEvent{constructor(n,e){super(n,{detail:e,bubbles:!0,composed:!0})}};var mg=400,yn=class extends ue{constructor(){super(...arguments);this.curves=[];this.series=[];this.zoom=null;this.open=!1}render(){return v`<details @toggle=${e=>this.open=e.target.open}>
      <summary class="fold">Show numbers</summary>
      ${this.open?this.renderTable():T}
    </details>`}renderTable(){let{x:e}=Ir(this.curves),[r,s]=this.zoom??[-1/0,1/0],o=e.filter(p=>p>=r&&p<=s),i=Math.max(1,Math.ceil(o.length/mg)),l=o.filter((p,m)=>m%i===0||m===o.length-1),a=this.curves.reduce((p,m)=>p+m.points,0),u=this.curves.map(p=>new Map(p.steps.map((m,g)=>[m,p.values[g]??null]))),f=l.length<o.length||this.curves.some(p=>p.thinned);return v`<div class="box" tabindex="0" role="region" aria-label="Numbers">
      <table>
        ${f?v`<caption>
                ${ae(l.length,"row")} of ${ae(a,"point")}; zoom in on the chart to see
                more.
              </caption>`:T}
        <thead>
          <tr>
            <th scope="col">Step</th>
            ${this.series.map(p=>v`<th scope="col" title=${`${p.member} · ${p.tag}`}>
                  ${this.series.length>1?p.split:p.tag}
                </th>`)}
          </tr>
        </thead>
        <tbody>
          ${l.map(p=>v`<tr>
                <td>${me(p)}</td>
                ${u.map(m=>{let g=m.get(p);return v`<td>
                    ${g===void 0?"":g===null?"not finite":X(g,5)}
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
    `],$([_({attribute:!1})],yn.prototype,"curves",2),$([_({attribute:!1})],yn.prototype,"series",2),$([_({attribute:!1})],yn.prototype,"zoom",2),$([Z()],yn.prototype,"open",2),yn=$([$e("td-numbers")],yn);var Ft=ne`
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
`;var ye=class extends ue{constructor(){super(...arguments);this.run="";this.series=[];this.heading="";this.generation=0;this.annotations=[];this.lit=null;this.dark=!1;this.sync="steps";this.xRange=null;this.yRange=null;this.log=null;this.scale="auto";this.axis="step";this.origin=null;this.smoothing=0;this.levels=[];this.best=!1;this.joint=!1;this.window=null;this.cursor=null;this.seen=!1;this.spoken="";this.off=new Set;this.data=new Lo(this);this.drawn=null;this.range=null;this.towering=!1;this.plot=null;this.watch=null;this.size=null}connectedCallback(){super.connectedCallback(),this.watch=new IntersectionObserver(e=>{e.some(r=>r.isIntersecting)&&(this.seen=!0)},{rootMargin:"400px"}),this.watch.observe(this)}disconnectedCallback(){super.disconnectedCallback(),this.watch?.disconnect(),this.size?.disconnect(),this.size=null,this.plot?.destroy(),this.plot=null}get steps(){let r=this.data.whole.flatMap(({steps:s})=>s.length?[s[0],s.at(-1)]:[]).filter(s=>s!==void 0);return r.length?[Math.min(...r),Math.max(...r)]:null}willUpdate(e){e.has("series")&&(this.off=new Set);let r=["series","run","generation","seen","smoothing"].some(s=>e.has(s));if(this.seen&&r){let{store:s,run:o,series:i,smoothing:l}=this;this.data.load({store:s,run:o,series:i,width:this.clientWidth||800,smoothing:l})}this.drawn===this.data.curves&&!e.has("annotations")||(this.drawn=this.data.curves,this.range=yt(this.drawn??[]),this.towering=co(this.data.whole,_o(this.annotations)))}updated(e){let r=this.renderRoot.querySelector(".plot");if(!r||!this.drawn)return;let s=this.plot===null;this.plot??=new Po(r,{zoom:i=>this.onZoom(i),cursor:i=>this.cursor=i,hover:i=>this.dispatchEvent(new ce("td-light",{id:i,show:!1})),pick:i=>this.dispatchEvent(new ce("td-find",{id:i}))},this.sync),this.size||(this.size=new ResizeObserver(()=>this.plot?.resize(r.clientWidth,r.clientHeight)),this.size.observe(r)),this.plot.show(this.scene(this.drawn)),this.plot.resize(r.clientWidth,r.clientHeight);let o=this.window&&[...this.window];(e.has("window")||s)&&this.plot.window?.join()!==o?.join()&&this.plot.zoom(o)}scene(e){let{annotations:r,lit:s,xRange:o,yRange:i,axis:l,levels:a,best:u,series:f}=this,p=this.shown,m=u?mp(f,this.data.whole):null,g=e.flatMap(({wall_times:w})=>w[0]??[]);return{curves:p.map(w=>e[w]).filter(w=>w!==void 0),splits:p.map(w=>f[w]?.split??"none"),annotations:r,lit:s,axis:l,origin:this.origin??(g.length?Math.min(...g):0),scale:this.ownScale,levels:m?[...a,m]:a,palette:sr(this.dark),xRange:o,yRange:i}}get shown(){return this.series.map((e,r)=>r).filter(e=>!this.off.has(e))}get ownScale(){return this.log===null&&this.scale!=="auto"?this.scale:this.log??this.towering?"log":"linear"}toggle(e){let r=new Set(this.off);r.delete(e)||r.add(e),this.off=r.size<this.series.length?r:new Set,this.cursor=null}onZoom(e){e?.join()!==this.window?.join()&&this.dispatchEvent(new ce("td-window",{window:e})),this.data.zoom(e)}onKey(e){let{plot:r,annotations:s,lit:o}=this;if(!r||e.target!==e.currentTarget)return;let i=vp(e,r,this.cursor,o,s);if(!i)return;e.preventDefault(),i.cursor!==void 0&&(r.point(i.cursor),this.cursor=i.cursor,this.spoken=this.sayCursor(r,i.cursor)),i.zoom!==void 0&&r.zoom(i.zoom),i.find&&o!==null&&this.dispatchEvent(new ce("td-find",{id:o}));let l=s.find(({id:f})=>f===i.evidence);if(!l)return;let{name:a,value:u}=Xr(l.evidence);this.spoken=`${a} ${u}`,this.dispatchEvent(new ce("td-light",{id:l.id,show:!1}))}sayCursor(e,r){let s=this.shown.map((o,i)=>{let l=this.series[o],a=wl(e,this.visible,i,r,this.range);return l?`${Ps(l,this.series.length)} ${a.text}`:""});return[`step ${me(e.stepAt(r))}`,...s].join(", ")}get visible(){return this.shown.map(e=>this.drawn?.[e]).filter(e=>e!==void 0)}render(){let{error:e,curves:r}=this.data;return v`<figure aria-label=${this.heading}>
      <div class="head">
        <h3 class="cut" title=${this.heading}>${this.heading}</h3>
        ${this.joint||!r?T:this.renderMenu(r)}
      </div>
      <div class="legend">
        ${this.series.map((s,o)=>this.renderKey(s,o))}
        ${r?wp(this.plot,r,this.cursor):T}
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
    ></td-chart-menu>`}renderKey(e,r){let s=this.shown.indexOf(r),o=s>=0?wl(this.plot,this.visible,s,this.cursor,this.range):{text:"",smoothed:"",away:null};return xp(e,o,this.series.length,s<0,()=>{this.toggle(r)})}describe(){let e=this.series.map(s=>`${s.split==="none"?s.tag:s.split}, ${ae(s.points,"point")}`),r=this.annotations.length?" N and P go through what was found, Enter to its text.":"";return`Chart of ${this.heading}: ${e.join("; ")}. Arrow keys read values, plus and minus zoom, Escape resets.${r}`}};ye.styles=[Se,Ft,Co,$p],$([_({attribute:!1})],ye.prototype,"store",2),$([_()],ye.prototype,"run",2),$([_({attribute:!1})],ye.prototype,"series",2),$([_()],ye.prototype,"heading",2),$([_({type:Number})],ye.prototype,"generation",2),$([_({attribute:!1})],ye.prototype,"annotations",2),$([_({attribute:!1})],ye.prototype,"lit",2),$([_({type:Boolean})],ye.prototype,"dark",2),$([_()],ye.prototype,"sync",2),$([_({attribute:!1})],ye.prototype,"xRange",2),$([_({attribute:!1})],ye.prototype,"yRange",2),$([_({attribute:!1})],ye.prototype,"log",2),$([_()],ye.prototype,"scale",2),$([_()],ye.prototype,"axis",2),$([_({attribute:!1})],ye.prototype,"origin",2),$([_({type:Number})],ye.prototype,"smoothing",2),$([_({attribute:!1})],ye.prototype,"levels",2),$([_({type:Boolean})],ye.prototype,"best",2),$([_({type:Boolean})],ye.prototype,"joint",2),$([_({attribute:!1})],ye.prototype,"window",2),$([Z()],ye.prototype,"cursor",2),$([Z()],ye.prototype,"seen",2),$([Z()],ye.prototype,"spoken",2),$([Z()],ye.prototype,"off",2),ye=$([$e("td-chart")],ye);var Mp="important",gg=" !"+Mp,_p=Dr(class extends Pn{constructor(t){if(super(t),t.type!==lo.ATTRIBUTE||t.name!=="style"||t.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(t){return Object.keys(t).reduce((n,e)=>{let r=t[e];return r==null?n:n+`${e=e.includes("-")?e:e.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${r};`},"")}update(t,[n]){let{style:e}=t.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(n)),this.render(n);for(let r of this.ft)n[r]==null&&(this.ft.delete(r),r.includes("-")?e.removeProperty(r):e[r]=null);for(let r in n){let s=n[r];if(s!=null){this.ft.add(r);let o=typeof s=="string"&&s.endsWith(gg);r.includes("-")||o?e.setProperty(r,o?s.slice(0,-11):s,o?Mp:""):e[r]=s}}return bt}});var Ap={light:["#0068a5","#c2410c","#0f766e","#a21caf","#4d5560","#8a6d00","#5b4bd6"],dark:["#5cb8f5","#ff9a5c","#3fd0bd","#f08cf0","#c3cad1","#e0c341","#a99bff"]},Pp=[[],[7,4],[2,3],[9,3,2,3]];function Sl(t,n){let e=n?Ap.dark:Ap.light,r=Math.floor(t/e.length)%Pp.length;return{colour:e[t%e.length]??"",dash:[...Pp[r]??[]]}}function zo(t){let[n="",...e]=t;if(!e.length)return"";let r=n.length;for(let s of e){let o=0;for(;o<r&&s[o]===n[o];)o+=1;r=o}return n.slice(0,n.slice(0,r).lastIndexOf("/")+1)}function Cp(t){return t==null?"–":typeof t=="number"?X(t,6):String(t)}function Lp(t,n){return t.found.includes(n)?"found":t.unchecked.includes(n)?"unchecked":"clear"}var kl={found:"found",unchecked:"could not look",clear:"clear"};function Op(t){return t===null?"–":t>0?`+${X(t)}`:X(t)}function Np({quantity:t},n){return!t||n===null||n===0?null:n<0==(t.better==="lower")}function zp({hparams:t,patterns:n,search:e}){if(!t.length)return"No patterns were searched for: the log names no hyper-parameter that differs between these runs.";if(!e.hypotheses)return"No patterns were searched for: no error or warning was found in some of these runs and not in others.";let r=`${ae(e.hypotheses,"test")} of ${ae(e.rules,"rule")}`,s=`Fisher’s exact test, Holm’s correction for all of them, alpha ${e.alpha}`;return`${n.length?"":"No sound pattern. "}${r} against ${e.splits.join("; ")} (${s}).`}var bg=1,vg=3,yg=4,xg=600,wg=1200,qe=class extends ue{constructor(){super(...arguments);this.lines=[];this.generation=0;this.heading="";this.dark=!1;this.log=!1;this.window=null;this.baseline="";this.curves=[];this.shown=[];this.lost=[];this.cursor=null;this.lit=null;this.spoken="";this.whole=[];this.grid={x:[],columns:[],isolated:[]};this.chart=null;this.size=null;this.request=0;this.asked=""}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.timer),this.size?.disconnect(),this.size=null,this.chart?.destroy(),this.chart=null}willUpdate(e){let r=JSON.stringify([this.generation,this.lines.map(({run:s,series:o})=>[s,o.member,o.tag])]);r!==this.asked&&(this.asked=r,this.load()),e.has("window")&&this.whole.length&&this.zoomTo(),e.has("curves")&&(this.grid=Ir(this.curves))}async load(){let e=this.request+=1,{lines:r}=this,s=await Promise.allSettled(r.map(({run:i,series:l})=>this.store.load(i,[l],xg)));if(e!==this.request)return;let o=s.flatMap((i,l)=>{let a=i.status==="fulfilled"?i.value[0]:void 0,u=r[l];return a&&u?[{curve:a,line:u}]:[]});this.whole=o.map(({curve:i})=>i),this.curves=this.whole,this.shown=o.map(({line:i})=>i),this.lost=r.filter(i=>!this.shown.includes(i)).map(({run:i})=>i),this.window&&this.zoomTo()}zoomTo(){clearTimeout(this.timer),this.curves=this.whole;let{window:e,request:r}=this;if(!e)return;let[s,o]=[Math.ceil(e[0]),Math.floor(e[1])],i=async(l,a)=>{let u=this.shown[a];if(!l.thinned||!u||o<s)return l;let{series:f}=await this.store.source.curves(u.run,[u.series],wg,{start:s,end:o});return f[0]?uo(l,f[0],s,o):l};this.timer=setTimeout(()=>{Promise.all(this.whole.map((l,a)=>i(l,a).catch(()=>l))).then(l=>{r===this.request&&e===this.window&&(this.curves=l)})},120)}updated(e){let r=this.renderRoot.querySelector(".plot");if(!r)return;this.size||(this.size=new ResizeObserver(()=>{!r.clientWidth||!r.clientHeight||(this.chart?this.chart.setSize({width:r.clientWidth,height:r.clientHeight}):this.draw(r))}),this.size.observe(r)),["curves","shown","dark","log","window","baseline"].some(o=>e.has(o))&&this.draw(r)}draw(e){let{clientWidth:r,clientHeight:s}=e;if(this.chart?.destroy(),this.chart=null,!r||!s||!this.curves.length)return;let o=sr(this.dark),{x:i}=this.grid,[l,a]=this.window??[i[0]??0,i.at(-1)??1],[u,f]=l===a?[l-.5,a+.5]:[l,a],p=yt(this.curves,u,f)??[0,1],m=p[0]<=0,g=(p[1]-p[0]||Math.abs(p[1])*.1||1)*.05,w=this.log&&!m?[p[0]/1.1,p[1]*1.1]:[p[0]-g,p[1]+g],E={range:()=>w,distr:this.log?m?yg:vg:bg};this.log&&m&&(E.asinh=Math.max(...p.map(Math.abs))/1e3||1);let R={stroke:o["text-2"],font:`11px ${Gt}`,grid:{stroke:o.grid,width:1},ticks:{show:!1}};this.chart=new Ve({width:r,height:s,padding:[8,12,0,0],legend:{show:!1},focus:{alpha:.25},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},focus:{prox:24},points:{size:7,width:2},dataIdx:(A,S,L)=>S?this.nearest(S-1,L)??L:L,bind:{dblclick:()=>()=>(this.zoom(null),null)}},scales:{x:{time:!1,range:()=>[u,f]},y:E},axes:[{...R,grid:{show:!1},size:24,gap:4,space:64,values:(A,S)=>S.map(L=>Number.isInteger(L)?ys(L):"")},{...R,size:64,gap:8,space:32,values:(A,S,L,P,q)=>yl(S,this.log?0:q),...this.log?{splits:(A,S,L,P)=>vl(L,P,m?E.asinh??1:0,Math.max(2,Math.floor(s/32))),filter:(A,S)=>S}:{}}],series:[{},...this.shown.map(({run:A},S)=>{let{colour:L,dash:P}=Sl(this.placeOf(A),this.dark),q=this.grid.isolated[S]??[];return{stroke:L,dash:P,width:A===this.baseline?3:1.5,spanGaps:!1,points:{show:q.length>0,filter:()=>q,size:5,fill:L}}})],hooks:{setCursor:[A=>this.cursor=(A.cursor.left??-1)<0?null:A.cursor.idx??null],setSeries:[(A,S)=>this.lit=S===null||S===0?null:S-1],setSelect:[A=>{let{left:S,width:L}=A.select;L<5||this.zoom([A.posToVal(S,"x"),A.posToVal(S+L,"x")])}]}},[i,...this.grid.columns],e)}placeOf(e){return this.lines.findIndex(r=>r.run===e)}zoom(e){this.dispatchEvent(new ce("td-window",{window:e}))}light(e){this.lit=e,this.chart?.setSeries(e===null?null:e+1,{focus:!0})}nearest(e,r){let s=this.grid.columns[e]??[];for(let o=0;o<s.length;o+=1){if(typeof s[r-o]=="number")return r-o;if(typeof s[r+o]=="number")return r+o}return null}valueAt(e,r){let s=this.cursor===null?null:this.nearest(e,this.cursor),o=s===null?this.curves[e]?.values.findLast(i=>i!==null):this.grid.columns[e]?.[s];return zr(o??null,r)}onKey(e){if(e.ctrlKey||e.metaKey||e.altKey||!this.chart)return;let r=this.grid.x.length-1,s=e.shiftKey?Math.max(1,Math.round(r/20)):1,o=this.cursor??(e.key==="ArrowLeft"?r+1:-1),l={ArrowLeft:Math.max(0,o-s),ArrowRight:Math.min(r,o+s),Home:0,End:r}[e.key];if(l!==void 0){let a=this.grid.x[l]??0;this.chart.setCursor({left:this.chart.valToPos(a,"x"),top:10}),this.cursor=l;let u=yt(this.curves),f=this.shown.map(({run:p},m)=>`${p} ${this.valueAt(m,u)}`).slice(0,12);this.spoken=[`step ${me(a)}`,...f].join(", ")}else if(e.key==="Escape"||e.key==="0")this.zoom(null);else return;e.preventDefault()}render(){let e=yt(this.curves),r=this.cursor===null?void 0:this.grid.x[this.cursor],s=zo(this.lines.map(({run:o})=>o));return v`<div
        class="plot"
        tabindex="0"
        role="img"
        aria-label=${`Chart of ${this.heading} of ${this.shown.length} runs. Arrow keys read values, Escape resets the zoom.`}
        @keydown=${o=>this.onKey(o)}
      ></div>
      <p>
        ${r===void 0?"Last values":`Values at step ${me(r)}`}${s?` in ${s}`:""}
        ${this.lost.length?v`· no such curve: ${this.lost.join(", ")}`:T}
      </p>
      <ul aria-label="Runs" @mouseleave=${()=>this.light(null)}>
        ${this.shown.map(({run:o,series:i},l)=>{let{colour:a,dash:u}=Sl(this.placeOf(o),this.dark);return v`<li
            ?data-lit=${this.lit===l}
            title=${`${o}
${i.split} ${i.tag}`}
            @mouseenter=${()=>this.light(l)}
          >
            <svg width="24" height="8" aria-hidden="true">
              <line
                x1="0"
                x2="24"
                y1="4"
                y2="4"
                stroke-width=${o===this.baseline?3:2}
                style=${_p({stroke:a,"stroke-dasharray":u.join(" ")||"none"})}
              ></line>
            </svg>
            <span>${o.slice(s.length)}</span><b>${this.valueAt(l,e)}</b>
          </li>`})}
      </ul>
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      <td-numbers
        .curves=${this.curves}
        .series=${this.shown.map(({run:o,series:i})=>({...i,split:o.slice(s.length)}))}
        .zoom=${this.window}
      ></td-numbers>`}};qe.styles=[Se,Co,ne`
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
    `],$([_({attribute:!1})],qe.prototype,"lines",2),$([_({attribute:!1})],qe.prototype,"store",2),$([_({type:Number})],qe.prototype,"generation",2),$([_()],qe.prototype,"heading",2),$([_({type:Boolean})],qe.prototype,"dark",2),$([_({type:Boolean})],qe.prototype,"log",2),$([_({attribute:!1})],qe.prototype,"window",2),$([_()],qe.prototype,"baseline",2),$([Z()],qe.prototype,"curves",2),$([Z()],qe.prototype,"shown",2),$([Z()],qe.prototype,"lost",2),$([Z()],qe.prototype,"cursor",2),$([Z()],qe.prototype,"lit",2),$([Z()],qe.prototype,"spoken",2),qe=$([$e("td-overlay")],qe);var Dp=ne`
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
`;var $g=40,Rl=8,Mt=class extends ue{constructor(){super(...arguments);this.runs=[];this.generation=0;this.baseline="";this.rankBy="";this.linkOf=()=>"#";this.comparison=null;this.error=null;this.asked=""}willUpdate(e){if(!e.size)return;let r=JSON.stringify([this.generation,this.runs,this.baseline,this.rankBy]);r!==this.asked&&(this.asked=r,this.load(r))}async load(e){let r=this.runs.includes(this.baseline)?this.baseline:"";try{let s=await this.source.compare(this.runs,{baseline:r,quantity:this.rankBy});if(e!==this.asked)return;this.comparison=s,this.error=null}catch(s){e===this.asked&&!En(s)&&(this.error=s.message)}}change(e){this.dispatchEvent(new ce("td-compare",e))}render(){if(this.error)return v`<section role="alert"><p>${this.error}</p></section>`;let{comparison:e}=this;return e?v`${this.renderRanking(e)} ${this.renderFindings(e)}
    ${this.renderGroups(e)} ${this.renderPatterns(e)}`:v`<section aria-busy="true"><p class="small">Comparing …</p></section>`}renderRanking(e){let{ranking:r,quantities:s,quantity:o,verdict:i,winner:l,groups:a,hparams:u,runs:f}=e,p=u.slice(0,Rl),m=new Map(f.map((g,w)=>[g,w]));return v`<section aria-labelledby="ranking">
      <div class="head">
        <h2 id="ranking">Ranking</h2>
        ${s.length>1?v`<label
                >By
                <select
                  @change=${g=>this.change({rankBy:g.target.value})}
                >
                  ${s.map(({key:g,label:w,runs:E})=>v`<option value=${g} ?selected=${g===o?.key}>
                        ${w}${E<f.length?` (${E} of ${f.length})`:""}
                      </option>`)}
                </select></label
              >`:T}
        <label
          >Against
          <select
            @change=${g=>this.change({baseline:g.target.value})}
          >
            <option value="" ?selected=${!e.baseline}>no baseline</option>
            ${f.map(g=>v`<option value=${g} ?selected=${g===e.baseline}>${g}</option>`)}
          </select></label
        >
      </div>
      <p class="verdict" aria-live="polite">${i}</p>
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
              ${p.map(({name:g})=>v`<th scope="col" class="value" title=${g}>${g}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${r.map(g=>{let w=m.get(g.run)??0;return v`<tr class=${g.place===null?"out":""}>
                <td class="number">${g.place??"–"}</td>
                ${this.renderName(g,e)}
                <td class="number">${X(g.best?.value)}</td>
                <td class="number">${g.best?rt(g.best.step):"–"}</td>
                <td class="number">${kg(g.best?.seconds)}</td>
                ${e.baseline?this.renderAgainst(g,e):T}
                ${p.map(({values:E})=>{let R=Cp(E[w]);return v`<td class="value" title=${R}>${R}</td>`})}
              </tr>`})}
          </tbody>
        </table>
      </div>
      ${this.renderAlike(e)}
    </section>`}renderName({run:e,doubts:r},{baseline:s,winner:o}){return v`<th scope="row">
      <a
        href=${this.linkOf(e)}
        @click=${i=>{i.ctrlKey||i.metaKey||i.shiftKey||(i.preventDefault(),this.dispatchEvent(new ce("td-open",{runs:[e]})))}}
        >${vn(e)}</a
      >${e===o?v`<span class="tag">best</span>`:T}${e===s?v`<span class="tag">baseline</span>`:T}
      ${r.length?v`<span class="doubt">Not ranked: ${r.join("; ")}</span>`:T}
    </th>`}renderAgainst(e,r){let s=e.run===r.baseline,o=Np(r,e.difference),i=o===null?"":o?"better":"worse";return v`<td class="number ${i}" title=${i}>
        ${s?"":Op(e.difference)}${i?v`<span class="unseen"> ${i}</span>`:""}
      </td>
      <td class="number">
        ${s?"":e.reached_step===null?"never":`step ${rt(e.reached_step)}`}
      </td>`}renderAlike({hparams:e,hparams_alike:r}){let s=e.length-Rl;if(!e.length&&!r)return T;let o=[e.length?`${ae(e.length,"hyper-parameter")} ${e.length===1?"differs":"differ"}`:"No hyper-parameter differs",s>0?`${s} more than fit here: ${e.slice(Rl).map(({name:i})=>i).join(", ")}`:"",r?`${r} ${r===1?"is":"are"} the same in all runs`:""];return v`<p class="small">${o.filter(Boolean).join("; ")}.</p>`}renderFindings({findings:e,runs:r}){if(!e.length)return v`<section>
        <h2>Findings</h2>
        <p class="small">Nothing was found in any of these runs.</p>
      </section>`;let s=zo(r),o=r.length<=$g;return v`<section aria-labelledby="findings">
      <h2 id="findings">Findings</h2>
      <div class="scroll" tabindex="0" role="region" aria-label="Table of findings">
        <table>
          <thead>
            <tr>
              <th scope="col">Finding</th>
              <th scope="col" class="number">Runs</th>
              ${o?r.map(i=>v`<th scope="col" class="mark turned" title=${i}>
                          <bdi>${i.slice(s.length)}</bdi>
                        </th>`):T}
            </tr>
          </thead>
          <tbody>
            ${e.map(i=>v`<tr>
                  <th scope="row">${Ze(i.rule)}</th>
                  <td class="number" title=${i.found.join(`
`)}>
                    ${i.found.length} of ${Math.max(r.length-i.unchecked.length,i.found.length)}
                  </td>
                  ${o?r.map(l=>{let a=Lp(i,l),u=a==="found"?un(i.severity):v`<span class="none" aria-hidden="true"
                                  >${a==="clear"?"·":"?"}</span
                                >`;return v`<td
                            class="mark ${a==="found"?i.severity:""}"
                            title=${kl[a]}
                          >
                            ${u}<span class="unseen">${kl[a]}</span>
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
                  <td class="number">${X(s.mean)}</td>
                  <td class="number">${s.spread===null?"–":`± ${X(s.spread)}`}</td>
                  <td>${s.by==="hparams"?"hyper-parameters":"name"}</td>
                </tr>`)}
          </tbody>
        </table>
      </div>
      ${r.length?v`<ul class="contests">
              ${r.map(({message:s,is_better:o})=>v`<li>${o?v`<b>${s}.</b>`:`${s.replace(/^cannot/,"Cannot")}.`}</li>`)}
            </ul>`:v`<p class="small">
              ${e.length>1?"So many groups are held against one another only with a baseline.":"One group: there is nothing to hold it against."}
            </p>`}
    </section>`:T}renderPatterns(e){return v`<section aria-labelledby="patterns">
      <h2 id="patterns">Patterns across runs</h2>
      ${e.patterns.length?v`<ul>
              ${e.patterns.map(({message:r})=>v`<li>${Sg(r)}.</li>`)}
            </ul>`:T}
      <p class="small">${zp(e)}</p>
    </section>`}};Mt.styles=[Se,Ft,Dp],$([_({attribute:!1})],Mt.prototype,"source",2),$([_({attribute:!1})],Mt.prototype,"runs",2),$([_({type:Number})],Mt.prototype,"generation",2),$([_()],Mt.prototype,"baseline",2),$([_({attribute:"rank-by"})],Mt.prototype,"rankBy",2),$([_({attribute:!1})],Mt.prototype,"linkOf",2),$([Z()],Mt.prototype,"comparison",2),$([Z()],Mt.prototype,"error",2),Mt=$([$e("td-comparison")],Mt);function Sg(t){return t.charAt(0).toUpperCase()+t.slice(1)}function kg(t){return t==null?"–":ln(t)}var Hp=ne`
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
`;var Xe=class extends ue{constructor(){super(...arguments);this.details=[];this.quantity="";this.baseline="";this.rankBy="";this.layout="";this.linkOf=()=>"#";this.dark=!1;this.axes=null;this.log=null;this.towering=!1;this.sameSteps=!0;this.window=null;this.quantities=[];this.onWindow=({detail:e})=>{this.window=e.window}}get current(){return this.quantities.find(({key:e})=>e===this.quantity)??this.quantities[0]}willUpdate(e){e.has("details")&&(this.quantities=pu(this.details.map(({run:r})=>r))),e.has("quantity")&&Object.assign(this,{window:null,log:null}),(e.has("details")||e.has("quantity"))&&this.align()}async align(){let{current:e}=this;if(!e)return;let r=[...e.panels].map(([f,p])=>this.store.load(f,p.series,600)),s=await Promise.allSettled(r);if(e!==this.current)return;let o=s.flatMap(f=>f.status==="fulfilled"?f.value:[]);this.towering=co(o);let i=yt(o),l=o.map(({steps:f})=>f[0]??1/0),a=o.map(({steps:f})=>f.at(-1)??-1/0),u=[Math.min(...l),Math.max(...a)];this.axes=i&&Number.isFinite(u[0])&&Number.isFinite(u[1])?{x:u,y:i}:null}open(e,r){e.preventDefault(),this.dispatchEvent(new ce("td-open",{runs:r}))}render(){let{current:e}=this,r=this.log??this.towering,s=Fa(this,this.details.length);return v`<header>
        <h1>${this.details.length} runs compared</h1>
        ${this.quantities.length?v`<label class="pick"
                ><span class="quiet">Quantity</span>
                <select
                  @change=${o=>this.dispatchEvent(new ce("td-quantity",{key:o.target.value}))}
                >
                  ${this.quantities.map(({key:o,label:i})=>v`<option value=${o} ?selected=${o===e?.key}>${i}</option>`)}
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
        .runs=${this.details.map(({run:o})=>o.name)}
        .generation=${this.details.reduce((o,{generation:i})=>Math.max(o,i),0)}
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
    </div>`}renderOverlay(e,r){let s=this.details.flatMap(({run:o})=>{let i=e?.panels.get(o.name)?.series.at(-1);return i?[{run:o.name,series:i}]:[]});return v`<td-overlay
      .lines=${s}
      .store=${this.store}
      .generation=${this.details.reduce((o,{generation:i})=>Math.max(o,i),0)}
      .heading=${e?.label??""}
      .dark=${this.dark}
      .log=${r}
      .window=${this.window}
      .baseline=${this.baseline}
      @td-window=${this.onWindow}
    ></td-overlay>`}renderRun(e,r){let{run:s,findings:o}=e,i=this.details.map(u=>u.run.name).filter(u=>u!==s.name),l=o.find(u=>u.rule===s.primary&&Yt(u)),a=r?fo(o).filter(({evidence:u})=>Nn(u,r.series)):[];return v`<article aria-label=${s.name}>
      <div class="top">
        <h2>
          <a href=${this.linkOf(s.name)} @click=${u=>this.open(u,[s.name])}
            >${vn(s.name)}</a
          >
        </h2>
        ${cn(s.status)}
        <button
          class="close"
          aria-label=${`Remove ${s.name}`}
          title="Remove"
          @click=${u=>this.open(u,i)}
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
    </article>`}};Xe.styles=[Se,Ft,Hp],$([_({attribute:!1})],Xe.prototype,"details",2),$([_()],Xe.prototype,"quantity",2),$([_()],Xe.prototype,"baseline",2),$([_()],Xe.prototype,"rankBy",2),$([_()],Xe.prototype,"layout",2),$([_({attribute:!1})],Xe.prototype,"store",2),$([_({attribute:!1})],Xe.prototype,"linkOf",2),$([_({type:Boolean})],Xe.prototype,"dark",2),$([Z()],Xe.prototype,"axes",2),$([Z()],Xe.prototype,"log",2),$([Z()],Xe.prototype,"towering",2),$([Z()],Xe.prototype,"sameSteps",2),$([Z()],Xe.prototype,"window",2),Xe=$([$e("td-compare")],Xe);var Rg={},Ip=Dr(class extends Pn{constructor(){super(...arguments),this.ot=Rg}render(t,n){return n()}update(t,[n,e]){if(Array.isArray(n)){if(Array.isArray(this.ot)&&this.ot.length===n.length&&n.every((r,s)=>r===this.ot[s]))return bt}else if(this.ot===n)return bt;return this.ot=Array.isArray(n)?Array.from(n):n,this.render(n,e)}});function Tl(t){let n=t.trim(),e=/^\/(.+)\/(i?)$/.exec(n);if(e)try{let s=new RegExp(e[1]??"","i");return{matches:o=>Fp(o).some(i=>s.test(i)),error:null}}catch{return{matches:()=>!0,error:"This is not a regular expression."}}let r=n.toLowerCase().split(/\s+/).filter(Boolean);return{matches:s=>{let o=Fp(s).join(" ").toLowerCase();return r.every(i=>o.includes(i))},error:null}}function Fp(t){return[t.name,...t.rules.map(({rule:n})=>n)]}function Do(t){let n=Object.fromEntries(Dt.map(e=>[e,0]));for(let e of t)n[e.status]+=1;return n}function Up(t){let n=new Map;for(let{rules:e}of t)for(let{rule:r,severity:s}of e){let o=n.get(r);o?(o.count+=1,Dt.indexOf(s)<Dt.indexOf(o.severity)&&(o.severity=s)):n.set(r,{rule:r,severity:s,count:1})}return[...n.values()].sort((e,r)=>Dt.indexOf(e.severity)-Dt.indexOf(r.severity)||r.count-e.count||(e.rule<r.rule?-1:1))}function Cs(t,n,e,r=new Set){return t.filter(s=>(e.size===0||e.has(s.status))&&(r.size===0||s.rules.some(({rule:o})=>r.has(o)))&&n.matches(s))}var Tg=new Intl.Collator("en",{numeric:!0}),In={verdict:{label:"Verdict",of:()=>0,down:!1},name:{label:"Run",of:({name:t})=>t,down:!1},best:{label:"Best",of:({best:t})=>t?.value??null,down:!1},last:{label:"Last",of:({last:t})=>t?.value??null,down:!1},points:{label:"Points",of:({points:t})=>t,down:!0},length:{label:"Length",of:({last_step:t})=>t,down:!0},grown:{label:"Last grew",of:({last_wall_time:t})=>t,down:!0}},Ho=Object.keys(In);function ns(t){let n=t.startsWith("-"),e=Ho.find(r=>r===t.slice(n?1:0));return e?{key:e,down:n}:{key:"verdict",down:!1}}function Io({key:t,down:n}){return t==="verdict"&&!n?"":`${n?"-":""}${t}`}function Fo(t,n,e){return t.key===n?{key:n,down:!t.down}:{key:n,down:n==="best"||n==="last"?Eg(e):In[n].down}}function Uo(t,{key:n,down:e}){if(n==="verdict")return e?[...t].reverse():[...t];let{of:r}=In[n],s=e?-1:1;return t.map(o=>({row:o,value:r(o)})).sort((o,i)=>o.value===null||i.value===null?+(o.value===null)-+(i.value===null):typeof o.value=="number"&&typeof i.value=="number"?s*(o.value-i.value):s*Tg.compare(String(o.value),String(i.value))).map(({row:o})=>o)}function Eg(t){return t.filter(({best:e})=>e?.better==="higher").length>t.filter(({best:e})=>e?.better==="lower").length}var El="name:",Bo="hparam:",Mg="Other",_g=/([/_. -]|^)(?:random[_-]?)?(?:seed|rep|repeat|trial|fold)s?[=_. -]?\d+(?=$|[/_. -])/gi,Bp=/^(?:.*[._/-])?(?:random[._-]?)?(?:seed|random_state)$/i;function jo(t){return t.replace(_g,"").replace(/^[/_. -]+/,"")||t}function Ls(t){if(t==="folder")return{keyOf:({name:e})=>Lg(e),error:null};if(t==="seeds")return{keyOf:({name:e})=>jo(e),error:null};if(t.startsWith(Bo)){let e=t.slice(Bo.length);return{keyOf:r=>Og(r.hparams?.[e]),prefix:`${e} = `,error:null}}let n=Ml(t);if(n===null||n==="")return{keyOf:null,error:null};try{let e=new RegExp(n,"i");return(new RegExp(`${n}|`).exec("")?.length??1)-1!==1?{keyOf:null,error:"Put one part into brackets: seed=(\\d+)"}:{keyOf:({name:s})=>e.exec(s)?.[1]??Mg,error:null}}catch{return{keyOf:null,error:"This is not a regular expression."}}}function Ml(t){return t.startsWith(El)?t.slice(El.length):null}function _l(t){return El+t}function jp(t){let n=[],e=s=>new Set(t.map(Ls(s).keyOf??(()=>""))).size;e("folder")>1&&n.push({value:"folder",label:"Folder"}),t.some(({name:s})=>jo(s)!==s)&&e("seeds")<t.length&&n.push({value:"seeds",label:"Configuration"});let r=[...new Set(t.flatMap(({hparams:s})=>Object.keys(s??{})))].sort();for(let s of r)e(Bo+s)>1&&n.push({value:Bo+s,label:s});return n}function Vp(t,n,e,r=""){let s=new Map;for(let l of Uo(t,e)){let a=n(l),u=s.get(a);u?u.push(l):s.set(a,[l])}let o=[...s].map(([l,a])=>({key:l,label:r+l,rows:a,counts:Do(a),spread:Ag(a)?Pg(a):null}));if(e.key!=="name")return o;let i=new Intl.Collator("en",{numeric:!0});return o.sort((l,a)=>(e.down?-1:1)*i.compare(l.label,a.label))}function Ag(t){return t.length<2?!1:t.every(({name:e})=>jo(e)!==e)?new Set(t.map(({name:e})=>jo(e))).size===1:t.filter(({hparams:e})=>e&&Object.keys(e).some(r=>Bp.test(r))).length===t.length&&new Set(t.map(Cg)).size===1}function Pg(t){let n=t.flatMap(s=>s.best?[s.best]:[]),[e]=n;if(!e||n.length<2||n.some(({tag:s,split:o,better:i})=>s!==e.tag||o!==e.split||i!==e.better))return null;let r=n.map(({value:s})=>s);return{n:r.length,mean:r.reduce((s,o)=>s+o/r.length,0),least:Math.min(...r),greatest:Math.max(...r),tag:e.tag}}function Cg({hparams:t}){let n=Object.entries(t??{}).filter(([e])=>!Bp.test(e));return JSON.stringify(n.sort(([e],[r])=>e<r?-1:1))}function Lg(t){let n=t.lastIndexOf("/");return n>0?t.slice(0,n):"."}function Og(t){return t===void 0?"not given":typeof t=="number"?X(t,6):String(t)}function qp(t,{sort:n,group:e,open:r}){let s=ns(n),{keyOf:o,prefix:i}=Ls(e);if(!o)return Uo(t,s).map(a=>Al(a));let l=new Set(r);return Vp(t,o,s,i).flatMap(a=>{if(e==="seeds"&&a.rows.length===1)return a.rows.map(p=>Al(p));let u=l.has(a.key),f={kind:"group",key:`group:${a.key}`,group:a,open:u};return u?[f,...a.rows.map(p=>Al(p,!0))]:[f]})}function Al(t,n=!1){return{kind:"run",key:`run:${t.name}`,row:t,inner:n}}function Vo(t,n){return n&&t.status==="unjudged"&&t.series===0}function Pl(t){let n=new Float64Array(t.length+1);return t.forEach((e,r)=>n[r+1]=(n[r]??0)+e),n}function Kp(t,n,e,r){let s=t.length-1,o=Math.max(0,Wp(t,n)-r),i=Math.min(s,Wp(t,n+e)+1+r);return[Math.min(o,s),Math.max(i,0)]}function Wp(t,n){let e=0,r=t.length-1;for(;e<r;){let s=e+r+1>>1;(t[s]??0)<=n?e=s:r=s-1}return e}var Ng=6;function Gp(t){return v`<div class="bar">
    <div class="chips" role="group" aria-label="Verdicts">${zg(t)}</div>
    <div class="tools">${Hg(t)} ${Ig(t)} ${Fg(t)}</div>
    ${Dg(t)}
  </div>`}function Yp(t,n){return t.includes(n)?t.filter(e=>e!==n):[...t,n]}function zg({runs:t,view:n,matcher:e,progress:r,percent:s,change:o}){let i=r!==null,l=Cs(t,e,new Set,new Set(n.rules)),a=Do(l.filter(u=>!Vo(u,i)));return v`${Dt.filter(u=>a[u]||n.statuses.includes(u)).map(u=>v`<button
        class="chip"
        aria-pressed=${n.statuses.includes(u)}
        @click=${()=>o({statuses:Yp(n.statuses,u)})}
      >
        ${un(u)}<span>${ja(u,a[u])}</span>
      </button>`)}${r?v`<span class="reading quiet"
          >Reading, ${s} %: ${me(r.members_read)} of
          ${me(r.members_known)}</span
        >`:T}`}function Dg({runs:t,view:n,matcher:e,allRules:r,change:s,showRules:o}){let i=Up(Cs(t,e,new Set(n.statuses))),l=n.rules.filter(p=>!i.some(m=>m.rule===p));if(i.length+l.length<2&&n.rules.length===0)return T;let a=i.filter(({rule:p},m)=>r||m<Ng||n.rules.includes(p)),u=i.length-a.length,f=(p,m,g)=>v`<button
      class="rule"
      aria-pressed=${n.rules.includes(p)}
      @click=${()=>s({rules:Yp(n.rules,p)})}
    >
      ${g}<span>${Ze(p)}</span> <span class="quiet">${me(m)}</span>
    </button>`;return v`<div class="rules" role="group" aria-label="Findings by rule">
    ${a.map(({rule:p,severity:m,count:g})=>f(p,g,un(m)))}
    ${l.map(p=>f(p,0,T))}
    ${u>0||r?v`<button
            class="rule more"
            aria-expanded=${r}
            @click=${()=>{o(!r)}}
          >
            ${r?"Fewer":`${u} more`}
          </button>`:T}
  </div>`}function Hg({runs:t,view:n,change:e}){let r=ns(n.sort);return v`<label class="sort">
    <span class="quiet">Sort</span>
    <select
      @change=${s=>{let o=Ho.find(i=>i===s.target.value)??"verdict";o!==r.key&&e({sort:Io(Fo(r,o,t))})}}
    >
      ${Ho.map(s=>v`<option value=${s} .selected=${s===r.key}>${In[s].label}</option>`)}
    </select>
  </label>`}function Ig({runs:t,view:n,change:e}){if(t.length<2&&!n.group)return T;let r=Ml(n.group),s=jp(t),o=s.map(({value:a})=>a),i=n.group&&r===null&&!o.includes(n.group)?[n.group]:[],{error:l}=Ls(n.group);return v`<label class="grouping">
      <span class="quiet">Group</span>
      <select
        @change=${a=>e({group:a.target.value,open:[]})}
      >
        <option value="" .selected=${n.group===""}>None</option>
        ${s.map(({value:a,label:u})=>v`<option value=${a} .selected=${a===n.group}>${u}</option>`)}
        ${i.map(a=>v`<option value=${a} .selected=${!0}>${a}</option>`)}
        <option value=${_l("")} .selected=${r!==null}>Part of the name …</option>
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
              @input=${a=>e({group:_l(a.target.value),open:[]})}
            />
            ${l?v`<span class="wrong" role="alert">${l}</span>`:T}
          </label>`}`}function Fg({view:t,matcher:n,change:e}){return v`<label class="field search">
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
  </label>`}var Jp=ne`
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
`;function Qp(t,n,e){return t.length?v`<div class="chosen-bar" role="region" aria-label="Chosen runs">
    <span
      >${ae(t.length,"run")}
      chosen${t.length===1?v`<span class="quiet">: tick one more to compare</span>`:T}</span
    >
    <button class="button" @click=${n}>Clear</button>
    <button class="button strong" ?disabled=${t.length<2} @click=${e}>
      Compare side by side
    </button>
  </div>`:T}function Zp(t,n,e,r,s=4){let o=yt(t)??[0,1],i=t.flatMap(R=>R.steps),l=Math.min(...i),a=Math.max(...i),u=R=>Cl(a===l?e/2:s+(R-l)/(a-l)*(e-2*s)),[f,p]=o,m=R=>Cl(p===f?r/2:r-s-(R-f)/(p-f)*(r-2*s)),g={spans:[],points:[]},w=(R,A,S)=>Math.max(A,Math.min(R,S));for(let R of n)if(R.kind==="span"&&R.last_step>=l&&R.first_step<=a){let A=u(w(R.first_step,l,a));g.spans.push([A,Cl(Math.max(2,u(w(R.last_step,l,a))-A))])}else R.kind==="point"&&R.value!==null&&R.step>=l&&R.step<=a&&g.points.push([u(R.step),m(w(R.value,f,p))]);return{lines:t.map(R=>{let A="",S=!1,L=[],P=[];return R.steps.forEach((q,z)=>{let K=R.values[z];if(typeof K!="number"||!Number.isFinite(K)){P.push(u(q)),S=!1;return}A+=`${S?"L":"M"}${u(q)} ${m(K)}`,(!S&&typeof R.values[z+1]!="number"||z===R.steps.length-1)&&L.push([u(q),m(K)]),S=!0}),{split:R.split,path:A,dots:L,breaks:P}}),marks:g}}function Cl(t){return Math.round(t*10)/10}var Ug={width:168,height:44},Xp=new WeakMap;function ed(t){let{width:n,height:e}=Ug;if(!t.spark.length)return T;let r=Xp.get(t)??Zp(t.spark,t.evidence,n,e);Xp.set(t,r);let{lines:s,marks:o}=r,i=t.spark.map(({tag:l,split:a})=>a==="none"?l:`${a} ${l}`).join(", ");return v`<svg viewBox="0 0 ${n} ${e}" role="img" aria-label=${`Curve of ${i}`}>
    <g class="marks ${t.primary?.severity??""}">
      <g class="spans">
        ${o.spans.map(([l,a])=>vt`<rect x=${l} y="0" width=${a} height=${e-2} />`)}
      </g>
      ${o.spans.map(([l,a])=>vt`<path d="M${l} ${e-1}h${a}" />`)}
    </g>
    ${s.map(({split:l,path:a,dots:u,breaks:f})=>vt`<g class="line ${l}">
        <path d=${a} />
        ${u.map(([p,m])=>vt`<circle cx=${p} cy=${m} r="2.2" />`)}
        ${f.map(p=>vt`<path class="break" d="M${p} 1l3 5h-6z" />`)}
      </g>`)}
    <g class="marks ${t.primary?.severity??""}">
      ${o.points.map(([l,a])=>vt`<circle cx=${l} cy=${a} r="3.5" />`)}
    </g>
  </svg>`}function nd(t,n,e){let r=s=>{let o=t.key===s;return v`<span
      role="columnheader"
      class=${s==="name"?"what":s}
      aria-sort=${o?t.down?"descending":"ascending":T}
      ><button @click=${()=>n(s)} title="Sort by ${In[s].label.toLowerCase()}">
        ${In[s].label}<span class="arrow" aria-hidden="true"
          >${o&&!(s==="verdict"&&!t.down)?t.down?"↓":"↑":""}</span
        >
      </button></span
    >`};return v`<div role="row" class="row heads" aria-rowindex="1" aria-level=${e?"1":T}>
    <span role="columnheader"><span class="unseen">Compare</span></span>
    ${r("verdict")} ${r("name")}
    <span role="columnheader" class="curve">Curve</span>
    ${r("best")} ${r("last")} ${r("points")} ${r("length")} ${r("grown")}
  </div>`}function rd(t,n,e){let{name:r,status:s}=t,o=e.chosen.has(r),i=e.isUnread(t);return v`<div
    role="row"
    class="row run ${o?"chosen":""} ${n.inner?"inner":""}"
    style="transform: translateY(${n.top}px)"
    data-index=${n.index}
    aria-rowindex=${n.index+2}
    aria-selected=${o}
    aria-level=${n.inner?"2":T}
  >
    <span role="gridcell" class="tick"
      ><input
        type="checkbox"
        tabindex="-1"
        aria-label=${`Compare ${r}`}
        .checked=${o}
        @change=${()=>e.choose([r],!o)}
    /></span>
    <span role="gridcell" class="verdict"
      >${i?v`<span class="badge unjudged">${un("unjudged")}<span>Reading</span></span>`:cn(s)}</span
    >
    <span role="gridcell" class="what">
      <a
        href=${e.linkOf(r)}
        tabindex=${n.stop?"0":"-1"}
        title=${t.primary?.message??r}
        @click=${l=>e.open(l,r)}
        >${vn(r)}</a
      >
      ${Bg(t,i,e.percent)}
    </span>
    <span role="gridcell" class="curve">${ed(t)}</span>
    <span role="gridcell" class="best number">${td(t.best)}</span>
    <span role="gridcell" class="last number">${td(t.last)}</span>
    <span role="gridcell" class="points number">
      <span>${me(t.points)}</span>
      <span class="quiet">${ae(t.series,"series","series")}</span>
    </span>
    <span role="gridcell" class="length number">${jg(t)}</span>
    <span role="gridcell" class="grown number">${Ll(t.last_wall_time,e.now)}</span>
  </div>`}function Bg(t,n,e){let{primary:r,counts:s,unchecked:o,status:i,suppressed:l,reason:a}=t;if(r){let m=s.error+s.warning+s.info-1;return v`<span class="message"
      ><b>${Ze(r.rule)}</b> ${Ne(r.message)}${m>0?v` <span class="more">+ ${m} more</span>`:T}</span
    >`}if(n)return v`<span class="message">Not read yet; reading, ${e??0} %</span>`;let u=l?`${ae(l,"finding")} suppressed`:"",f=o?`${ae(o,"rule")} could not look`:"";if(i==="unjudged"){let m=a?v`: ${Ne(a)}`:T;return v`<span class="message"
      >No rule about training could
      look${e===null?"":" so far"}${m}${u?`; ${u}`:""}</span
    >`}let p=u?`Nothing else found: ${u}`:"Nothing found";return v`<span class="message">${[p,f].filter(Boolean).join("; ")}</span>`}function td(t){if(!t)return v`<span class="quiet">–</span>`;let{value:n,step:e,split:r,tag:s,member:o}=t,i=r!=="validation"&&r!=="none";return v`<span title=${`${r==="none"?"":`${r} · `}${o} · ${s}`}
      >${n===null?"not finite":X(n)}</span
    >
    <span class="quiet cut">${i?`${r} @`:"step"} ${rt(e)}</span>`}function jg({last_step:t,first_wall_time:n,last_wall_time:e}){if(t===null)return v`<span class="quiet">–</span>`;let r=n===null||e===null?null:e-n;return v`<span title="Last step">${rt(t)}</span>
    <span class="quiet">${r===null?"":ln(r)}</span>`}function Ll(t,n){return t===null?v`<span class="quiet">–</span>`:v`<time datetime=${new Date(t*1e3).toISOString()} title=${Na(t)}
    >${Oa(t,n)}</time
  >`}function sd(t,n,e,r){let{key:s,label:o,rows:i,counts:l,spread:a}=t,u=i.map(({name:g})=>g),f=u.filter(g=>r.chosen.has(g)).length,p=f===u.length,m=i.map(g=>g.last_wall_time??-1/0).reduce((g,w)=>Math.max(g,w),-1/0);return v`<div
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
        aria-label=${`Compare all of ${o}`}
        .checked=${p}
        .indeterminate=${f>0&&!p}
        @change=${()=>r.choose(u,!p)}
    /></span>
    <span role="gridcell" class="title">
      <button
        class="fold"
        tabindex=${e.stop?"0":"-1"}
        title=${o}
        @click=${()=>r.fold(s)}
      >
        <span class="chevron" aria-hidden="true"></span><span class="label">${o}</span>
        <span class="quiet">${ae(i.length,"run")}</span>
      </button>
    </span>
    <span role="gridcell" class="counts"
      >${Dt.filter(g=>l[g]).map(g=>v`<span class="badge ${g}" title=${`${l[g]} × ${xs[g]}`}
            >${un(g)}<span>${me(l[g])}</span
            ><span class="unseen">${xs[g]}</span></span
          >`)}</span
    >
    <span role="gridcell" class="spread number">
      ${a?v`<span
              title=${`${a.tag}: mean of the best values of ${a.n} runs, from least to greatest`}
              ><span class="quiet">mean best </span>${X(a.mean)}
              <span class="quiet"
                >(${X(a.least)} to ${X(a.greatest)}, n = ${a.n})</span
              ></span
            >`:T}
    </span>
    <span role="gridcell" class="grown number"
      >${Ll(Number.isFinite(m)?m:null,r.now)}</span
    >
  </div>`}var od=ne`
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
`;var id=ne`
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
`;var Vg=10,qg=3e4,et=class extends ue{constructor(){super(...arguments);this.runs=[];this.view=no;this.chosen=[];this.progress=null;this.linkOf=()=>"#";this.first=0;this.last=40;this.active="";this.allRules=!1;this.now=Date.now()/1e3;this.shown=[];this.items=[];this.offsets=Pl([]);this.heights={run:60,group:44};this.frame=0;this.onScroll=()=>{cancelAnimationFrame(this.frame),this.frame=requestAnimationFrame(()=>{this.measure()})};this.onSlash=e=>{let r=e.composedPath()[0],s=r instanceof HTMLInputElement&&r.type!=="checkbox";e.key!=="/"||s||r instanceof HTMLSelectElement||(e.preventDefault(),this.search?.focus())};this.change=e=>{this.dispatchEvent(new ce("td-list",e))};this.choose=(e,r)=>{let s=this.chosen.filter(o=>!e.includes(o));this.dispatchEvent(new ce("td-choose",{runs:r?[...s,...e]:s}))};this.fold=e=>{let{open:r}=this.view;this.active=`group:${e}`,this.change({open:r.includes(e)?r.filter(s=>s!==e):[...r,e]})};this.open=(e,r)=>{let s=e;s.ctrlKey||s.metaKey||s.shiftKey||(e.preventDefault(),this.dispatchEvent(new ce("td-open",{runs:r})))}}connectedCallback(){super.connectedCallback(),window.addEventListener("scroll",this.onScroll,{passive:!0}),window.addEventListener("resize",this.onScroll),document.addEventListener("keydown",this.onSlash),this.clock=setInterval(()=>this.now=Date.now()/1e3,qg)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("scroll",this.onScroll),window.removeEventListener("resize",this.onScroll),document.removeEventListener("keydown",this.onSlash),cancelAnimationFrame(this.frame),clearInterval(this.clock)}willUpdate(e){if(e.has("runs")&&(this.now=Date.now()/1e3),!e.has("runs")&&!e.has("view"))return;let{filter:r,statuses:s,rules:o}=this.view;this.shown=Cs(this.runs,Tl(r),new Set(s),new Set(o)),this.items=qp(this.shown,this.view),this.place(),this.items.some(({key:i})=>i===this.active)||(this.active=this.items[0]?.key??"")}updated(){this.measure()}place(){this.offsets=Pl(this.items.map(({kind:e})=>this.heights[e]))}measure(){let e=this.rowsBox;if(!e||!window.innerHeight)return;let r=getComputedStyle(this),s=(l,a)=>parseFloat(r.getPropertyValue(l))||a,o={run:s("--row",60),group:s("--group",44)};(o.run!==this.heights.run||o.group!==this.heights.group)&&(this.heights=o,this.place(),this.requestUpdate()),this.style.setProperty("--bar",`${this.bar?.offsetHeight??0}px`);let i=-e.getBoundingClientRect().top;[this.first,this.last]=Kp(this.offsets,i,window.innerHeight,Vg)}onKey(e){let r=e.target.closest("[data-index]"),s=Number(r?.dataset.index),o=this.items[s];if(!o||e.ctrlKey||e.metaKey||e.altKey)return;let i=Math.max(1,Math.floor((window.innerHeight-this.cover)/this.heights.run)-1),l=this.items.length-1,u={ArrowDown:s+1,ArrowUp:s-1,PageDown:Math.min(s+i,l),PageUp:Math.max(s-i,0),Home:0,End:l}[e.key];if(u!==void 0)e.preventDefault(),u>=0&&u<=l&&this.goTo(u);else if(o.kind==="run"&&e.key===" "&&!(e.target instanceof HTMLInputElement)){e.preventDefault();let{name:f}=o.row;this.choose([f],!this.chosen.includes(f))}else o.kind==="group"&&e.key===(o.open?"ArrowLeft":"ArrowRight")?(e.preventDefault(),this.fold(o.group.key)):o.kind==="run"&&e.key==="ArrowLeft"&&o.inner&&(e.preventDefault(),this.goTo(this.items.slice(0,s).findLastIndex(({kind:f})=>f==="group")))}get cover(){let e=this.renderRoot.querySelector(".heads");return Math.max(0,this.bar?.getBoundingClientRect().bottom??0,e?.getBoundingClientRect().bottom??0)}async goTo(e){let r=this.items[e];if(!r)return;let s=(this.rowsBox?.getBoundingClientRect().top??0)+(this.offsets[e]??0),o=s+this.heights[r.kind]-window.innerHeight,{cover:i}=this;(s<i||o>0)&&window.scrollBy(0,s<i?s-i:o),this.active=r.key,this.measure(),await this.updateComplete,this.renderRoot.querySelector(`[data-index="${e}"] a, [data-index="${e}"] .fold`)?.focus({preventScroll:!0})}onFocus(e){let r=e.target.closest("[data-index]");this.active=this.items[Number(r?.dataset.index)]?.key??this.active}get percent(){if(!this.progress)return null;let{bytes_read:e,bytes_known:r,members_read:s,members_known:o}=this.progress,i=r?e/r:o?s/o:0;return Math.floor(i*100)}render(){let{runs:e,view:r,progress:s,percent:o,allRules:i}=this;return v`<h1 class="unseen">Runs</h1>
      ${Ip([e,r,o,s?.members_read,i],()=>Gp({runs:e,view:r,matcher:Tl(r.filter),progress:s,percent:o,allRules:i,change:this.change,showRules:l=>this.allRules=l}))}
      <div class="unseen" aria-live="polite">${ae(this.shown.length,"run")} shown</div>
      ${this.shown.length?this.renderTable():this.renderNone()}
      ${Qp(this.chosen,()=>this.dispatchEvent(new ce("td-choose",{runs:[]})),l=>{this.open(l,this.chosen)})}`}renderTable(){let{items:e,first:r,last:s,active:o}=this,i=ns(this.view.sort),l=e.some(({kind:g})=>g==="group"),a=e.slice(r,s).map((g,w)=>({item:g,index:r+w})),u=e.findIndex(({key:g})=>g===o),f=e[u];f&&(u<r||u>=s)&&a[u<r?"unshift":"push"]({item:f,index:u});let p=g=>{this.change({sort:Io(Fo(i,g,this.shown))})},m={chosen:new Set(this.chosen),now:this.now,percent:this.percent,isUnread:g=>Vo(g,this.progress!==null),linkOf:this.linkOf,open:(g,w)=>{this.open(g,[w])},choose:this.choose,fold:this.fold};return v`<div
      role=${l?"treegrid":"grid"}
      class="table"
      aria-label="Runs"
      aria-multiselectable="true"
      aria-rowcount=${e.length+1}
    >
      ${nd(i,p,l)}
      <div
        class="rows"
        role="rowgroup"
        style="height: ${this.offsets[e.length]??0}px"
        @keydown=${g=>{this.onKey(g)}}
        @focusin=${g=>{this.onFocus(g)}}
      >
        ${Ln(a,({item:g})=>g.key,({item:g,index:w})=>{let E=this.offsets[w]??0,R={index:w,top:E,stop:g.key===o,inner:g.kind==="run"&&g.inner};return g.kind==="run"?rd(g.row,R,m):sd(g.group,g.open,R,m)})}
      </div>
    </div>`}renderNone(){return v`<div class="none">
      <p>No run matches.</p>
      <button class="button" @click=${()=>this.change({filter:"",statuses:[],rules:[]})}>
        Show all ${me(this.runs.length)}
      </button>
    </div>`}};et.styles=[Se,Ft,Jp,od,id],$([_({attribute:!1})],et.prototype,"runs",2),$([_({attribute:!1})],et.prototype,"view",2),$([_({attribute:!1})],et.prototype,"chosen",2),$([_({attribute:!1})],et.prototype,"progress",2),$([_({attribute:!1})],et.prototype,"linkOf",2),$([Z()],et.prototype,"first",2),$([Z()],et.prototype,"last",2),$([Z()],et.prototype,"active",2),$([Z()],et.prototype,"allRules",2),$([Z()],et.prototype,"now",2),$([Kt(".rows")],et.prototype,"rowsBox",2),$([Kt(".bar")],et.prototype,"bar",2),$([Kt("input[type=search]")],et.prototype,"search",2),et=$([$e("td-run-list")],et);var hr=class extends ue{constructor(){super(...arguments);this.outcomes=[];this.rules=null}render(){let e=i=>this.outcomes.filter(l=>l.status===i),[r,s,o]=[e("clear"),e("skipped"),e("failed")];return v`<h2>What was checked</h2>
      ${r.length?v`<h3>${ae(r.length,"rule")} found nothing</h3>
              <ul class="clear">
                ${r.map(({rule:i})=>v`<li title=${this.summary(i)}>${Ze(i)}</li>`)}
              </ul>`:T}
      ${ld(`${ae(s.length,"rule")} could not look`,s)}
      ${ld(`${ae(o.length,"rule")} failed; this is a fault of ours, the others are not affected`,o)}`}summary(e){return this.rules?.rules.find(r=>r.name===e)?.summary??""}};hr.styles=[Se,ne`
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
    `],$([_({attribute:!1})],hr.prototype,"outcomes",2),$([_({attribute:!1})],hr.prototype,"rules",2),hr=$([$e("td-checked")],hr);function ld(t,n){if(!n.length)return T;let e=new Map;for(let{rule:r,reason:s}of n)e.set(s,[...e.get(s)??[],Ze(r)]);return v`<h3>${t}</h3>
    <dl>
      ${[...e].map(([r,s])=>v`<dt>${s.join(", ")}</dt>
            <dd>${Ne(r)}</dd>`)}
    </dl>`}var ad=ne`
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
`;var mr=class extends ue{constructor(){super(...arguments);this.open=!1}render(){let{action:e,why:r,test:s,code:o}=this.remedy;return v`<details ?open=${this.open}>
      <summary><span>${Ne(e)}</span></summary>
      <div class="body">
        <p>${Ne(r)}</p>
        ${s?v`<p><span class="label">Cheapest test:</span>${Ne(s)}</p>`:T}
        ${Object.keys(o).length?v`<td-code .code=${o}></td-code>`:T}
      </div>
    </details>`}};mr.styles=[Se,ne`
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
    `],$([_({attribute:!1})],mr.prototype,"remedy",2),$([_({type:Boolean})],mr.prototype,"open",2),mr=$([$e("td-remedy")],mr);var _t=class extends ue{constructor(){super(...arguments);this.rules=null;this.explains=[];this.open=!1;this.lit=null;this.link=()=>"";this.copied=!1}async goTo(e){await this.updateComplete,this.card.open=!0;let s=[...this.renderRoot.querySelectorAll(".places button")].find(o=>o.dataset.id===e);s?.focus({preventScroll:!0}),s?.scrollIntoView({block:"nearest"})}async copy(){this.copied=await ws(Tp(this.finding,this.rules,this.link())),setTimeout(()=>this.copied=!1,2e3)}get rule(){return this.rules?.rules.find(({name:e})=>e===this.finding.rule)??null}light(e,r=!1){this.dispatchEvent(new ce("td-light",{id:e,show:r}))}render(){let{finding:e}=this,r=zn(e);return v`<details
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
        ${this.renderFolded("How often it is right","How often it is right")}
        ${this.renderFolded("References","References")} ${this.renderExplained()}
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
        ${e.map(({name:s,value:o,limit:i,unit:l})=>v`<tr>
              <th scope="row">${s}</th>
              <td class="number"><b>${dr(o,l)}</b></td>
              ${r?v`<td class="number quiet">${i===null?"":dr(i,l)}</td>`:T}
            </tr>`)}
      </tbody>
    </table>`}renderPlaces(){let e=this.finding.evidence.map((r,s)=>({evidence:r,id:Hi(this.finding,s)})).filter(({evidence:r})=>r.kind!=="stat");return e.length?v`<ul class="places" aria-label="On the curve">
      ${e.map(({evidence:r,id:s})=>{let{name:o,value:i}=Xr(r),l="tag"in r;return v`<li>
          <button
            class=${this.lit===s?"lit":""}
            data-id=${s}
            data-kind=${r.kind}
            title=${l?`On ${r.tag}: click to zoom in, and again to zoom out`:""}
            @mouseenter=${()=>this.light(s)}
            @mouseleave=${()=>this.light(zn(this.finding))}
            @focus=${()=>this.light(s)}
            @blur=${()=>this.light(null)}
            @click=${()=>this.light(s,!0)}
          >
            <span>${o}</span><span class="number">${i}</span>
          </button>
        </li>`})}
    </ul>`:T}section(e){return this.rule?.sections.find(r=>r.title===e)}renderSection(e){let r=this.section(e);return r?v`<section>
          <h4>${e}</h4>
          ${ud(r)}
        </section>`:T}renderFolded(e,r){let s=this.section(e);return s?v`<details class="more">
      <summary class="fold"><h4>${r}</h4></summary>
      ${ud(s)}
    </details>`:T}renderRemedies(){let{remedies:e}=this.finding;if(!e.length||!this.rules)return T;let r=e.map(s=>this.rules?.remedies[s]).filter(s=>s!==void 0);return v`<section>
      <h4>What to do next</h4>
      <ol class="remedies">
        ${r.map((s,o)=>v`<li><td-remedy .remedy=${s} ?open=${o===0}></td-remedy></li>`)}
      </ol>
    </section>`}renderExplained(){let{explains:e,finding:r}=this;return e.length?v`<details class="more">
      <summary class="fold"><h4>Explained by this (${e.length})</h4></summary>
      <ul class="explained">
        ${e.map(s=>v`<li
              @mouseenter=${()=>this.light(zn(s))}
              @mouseleave=${()=>this.light(zn(r))}
            >
              ${cn(s.severity)} <b>${Ze(s.rule)}</b>
              <p>${Ne(s.message)}</p>
            </li>`)}
      </ul>
    </details>`:T}};_t.styles=[Se,Ft,ad],$([_({attribute:!1})],_t.prototype,"finding",2),$([_({attribute:!1})],_t.prototype,"rules",2),$([_({attribute:!1})],_t.prototype,"explains",2),$([_({type:Boolean})],_t.prototype,"open",2),$([_({attribute:!1})],_t.prototype,"lit",2),$([_({attribute:!1})],_t.prototype,"link",2),$([Z()],_t.prototype,"copied",2),$([Kt("details.card")],_t.prototype,"card",2),_t=$([$e("td-finding")],_t);function ud(t){return v`${t.blocks.map(({kind:n,items:e})=>n==="ul"?v`<ul class="text">
        ${e.map(r=>v`<li>${Oo(r)}</li>`)}
      </ul>`:n==="code"?v`<pre>${e.flat().map(r=>"code"in r?r.code:r.text)}</pre>`:v`${e.map(r=>v`<p>${Oo(r)}</p>`)}`)}`}var cd=ne`
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
`;var pd=ne`
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
`;var Wg={step:"Steps",relative:"Time since start",wall:"Wall time"},Kg={auto:"Automatic",linear:"Linear",log:"Log",symlog:"Symmetric log"},dd=10,xn=class extends ue{constructor(){super(...arguments);this.smoothing=0;this.titles=[]}change(e){this.dispatchEvent(new ce("td-reading",e))}onSmooth(e){let r=Number(e.target.value);this.dispatchEvent(new CustomEvent("td-smoothing",{detail:r}))}onClasses(e){let r=Number(e.target.value);_i(r)&&this.change({classes:r})}onAdd(e){e.preventDefault();let r=e.target,s=new FormData(r),[o,i]=[s.get("value"),s.get("title")],l=Number(o);o===""||!Number.isFinite(l)||typeof i!="string"||(this.change({levels:[...this.reading.levels,[i,l]]}),r.querySelector("input")?.select())}onFocusOut(e){let r=e.relatedTarget;r&&!this.box.contains(r)&&(this.box.open=!1)}onKey(e){e.key!=="Escape"||!this.box.open||(this.box.open=!1,this.box.querySelector("summary")?.focus())}render(){let{reading:e,smoothing:r}=this;return v`<label
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
      ${this.renderSelect("Along","Horizontal axis",Wg,e.axis,s=>this.change({axis:s}))}
      ${this.renderSelect("Values","Scale of the values",Kg,e.scale,s=>this.change({scale:s}))}
      ${this.renderLevels()}
      ${e.window?v`<button class="button" @click=${()=>this.change({window:null})}>Reset zoom</button>`:T}`}renderSelect(e,r,s,o,i){return v`<label title=${r}
      ><span class="words">${e}</span>
      <select
        aria-label=${r}
        @change=${l=>i(l.target.value)}
      >
        ${Object.entries(s).map(([l,a])=>v`<option value=${l} .selected=${l===o}>${a}</option>`)}
      </select></label
    >`}renderLevels(){let{best:e,classes:r,levels:s}=this.reading,o=s.length+(e?1:0)+(r===null?0:1);return v`<details
      class="levels"
      @focusout=${i=>this.onFocusOut(i)}
      @keydown=${i=>this.onKey(i)}
    >
      <summary class="button">Levels ${o?v`<span class="count">${o}</span>`:T}</summary>
      <div class="panel">
        <label
          ><input type="checkbox" .checked=${e} @change=${()=>this.change({best:!e})} />Best value
          so far</label
        >
        <label
          ><input
            type="checkbox"
            .checked=${r!==null}
            @change=${()=>this.change({classes:r===null?dd:null})}
          />Uniform guess, ln k, over
          <input
            type="number"
            min="2"
            step="1"
            aria-label="Number of classes"
            .value=${String(r??dd)}
            @change=${i=>this.onClasses(i)}
          />
          classes</label
        >
        <form @submit=${i=>this.onAdd(i)}>
          <input type="number" name="value" step="any" placeholder="Level" aria-label="Level" />
          <select name="title" aria-label="On the chart">
            ${this.titles.map(i=>v`<option value=${i}>on ${i}</option>`)}
          </select>
          <button class="button">Add</button>
        </form>
        ${s.length?v`<ul>
                ${s.map(([i,l],a)=>v`<li>
                      <span class="cut">${X(l)} on ${i}</span>
                      <button
                        aria-label=${`Remove the level ${X(l)} on ${i}`}
                        @click=${()=>this.change({levels:s.filter((u,f)=>f!==a)})}
                      >
                        ×
                      </button>
                    </li>`)}
              </ul>`:T}
      </div>
    </details>`}};xn.styles=[Se,pd],$([_({attribute:!1})],xn.prototype,"reading",2),$([_({type:Number})],xn.prototype,"smoothing",2),$([_({attribute:!1})],xn.prototype,"titles",2),$([Kt(".levels")],xn.prototype,"box",2),xn=$([$e("td-run-tools")],xn);var Gg=new Set(["loss","score","reward"]),fd="smoothing";function Yg(){let t=Number(nr.get(fd)??0);return t>0&&t<1?t:0}var ft=class extends ue{constructor(){super(...arguments);this.row=null;this.rules=null;this.reading=Mn;this.link=()=>"";this.dark=!1;this.lit=null;this.smoothing=Yg();this.smoothed=this.smoothing;this.annotations=[]}willUpdate(e){e.has("detail")&&(this.annotations=fo(this.detail.findings))}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.smoothTimer)}onLight({detail:{id:e,show:r}}){if(this.lit=e,!r||e===null)return;let s=this.annotations.find(u=>u.id===e),i=[...this.renderRoot.querySelectorAll("td-chart")].find(u=>s&&Nn(s.evidence,u.series));i?.closest("details")?.setAttribute("open","");let l=i?.steps;s&&l&&this.look(gp(s.evidence,l));let a=window.matchMedia("(prefers-reduced-motion: reduce)").matches;i?.scrollIntoView({block:"nearest",behavior:a?"auto":"smooth"})}look(e){let r=e?.join()===this.reading.window?.join();this.dispatchEvent(new ce("td-reading",{window:r?null:e}))}async onFind({detail:{id:e}}){this.lit=e,await[...this.renderRoot.querySelectorAll("td-finding")].find(({finding:s})=>e.startsWith(`${zn(s)}#`))?.goTo(e)}onSmoothing(e){this.smoothing=e,nr.set(fd,String(e)),clearTimeout(this.smoothTimer),this.smoothTimer=setTimeout(()=>this.smoothed=e,120)}render(){let{run:e,findings:r,outcomes:s}=this.detail,{lead:o,groups:i}=uu(po(e),r.find(Yt)),l=[...o,...i.flatMap(({panels:a})=>a)].map(({title:a})=>a);return v`<header>
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
        <div class="lead ${o.length?"":"none"}">
          <h2 class="unseen">Curves</h2>
          <div class="pairs">
            ${Ln(o,({key:a})=>a,(a,u)=>this.renderChart(a,u===0?"first":""))}
          </div>
        </div>
        <aside aria-label="Findings">
          <h2 class="unseen">Findings</h2>
          ${this.renderFindings(r)}
          <td-checked .outcomes=${s} .rules=${this.rules}></td-checked>
        </aside>
        <div class="rest">${i.map(({role:a,panels:u})=>this.renderGroup(a,u))}</div>
      </div>`}facts(){let{run:e}=this.detail,{row:r}=this,s=e.series.reduce((l,a)=>l+a.points,0),o=e.members.filter(l=>l!==e.name),i=r?.first_wall_time&&r.last_wall_time?r.last_wall_time-r.first_wall_time:0;return[`${ae(e.series.length,"series","series")}, ${ae(s,"point")}`,r?.last_step?`${me(r.last_step)} steps`:"",i>1?ln(i):"",e.family==="supervised"?"":`${e.family} training`,o.length?`joined from ${o.join(", ")}`:""].filter(Boolean).join(" · ")}renderWarnings(e){let r=this.row?.sampled?v`<p class="notice">
          TensorBoard gives us only a sample of this run's points: short events may be missing.
        </p>`:T;return v`${r}${e.map(({where:s,message:o})=>v`<p class="notice"><b>${s}</b> ${Ne(o)}</p>`)}`}renderFindings(e){let{main:r,suppressed:s}=cu(e);return v`${r.length?T:this.renderNothing(s.length)}
    ${Ln(r,({finding:o})=>o.rule+o.tags.join(),({finding:o,explains:i},l)=>v`<td-finding
          .finding=${o}
          .explains=${i}
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
              ${s.map(o=>v`<li>
                    <p>${cn(o.severity)} <b>${Ze(o.rule)}</b></p>
                    <p>${Ne(o.message)}</p>
                    <p class="quiet">Reason given: ${o.suppressed}</p>
                  </li>`)}
            </ul>
          </details>`:T}`}renderNothing(e){let{status:r,reason:s}=this.detail.run,o=this.detail.outcomes.filter(i=>i.status==="clear").length;return v`<div class="verdict ${r}">
      <h2>
        ${r==="unjudged"?"This run could not be judged":e?"Nothing else found":"Nothing found"}
      </h2>
      <p>
        ${r==="unjudged"?v`No rule about training could look at it${s?v`: ${Ne(s)}`:T}.`:`${ae(o,"rule")} looked at this run and found nothing wrong.`}
      </p>
    </div>`}renderGroup(e,r){let s=r.some(i=>this.annotations.some(l=>Nn(l.evidence,i.series))),o=Gg.has(e)||s;return v`<details ?open=${o}>
      <summary class="fold">
        <h2>${Wa(e)}</h2>
        <span class="quiet">${r.length}</span>
      </summary>
      <div class="grid">
        ${Ln(r,({key:i})=>i,i=>this.renderChart(i,"small"))}
      </div>
    </details>`}renderChart(e,r){return v`<td-chart
      class=${r}
      .store=${this.store}
      .run=${this.detail.run.name}
      .series=${e.series}
      .heading=${e.title}
      .generation=${this.detail.generation}
      .annotations=${this.annotations.filter(s=>Nn(s.evidence,e.series))}
      .lit=${this.lit}
      .window=${this.reading.window}
      .axis=${this.reading.axis}
      .scale=${this.reading.scale}
      .origin=${this.row?.first_wall_time??null}
      .smoothing=${this.smoothed}
      .levels=${hp(e,this.reading)}
      .best=${this.reading.best}
      .dark=${this.dark}
    ></td-chart>`}};ft.styles=[Se,Ft,cd],$([_({attribute:!1})],ft.prototype,"detail",2),$([_({attribute:!1})],ft.prototype,"row",2),$([_({attribute:!1})],ft.prototype,"rules",2),$([_({attribute:!1})],ft.prototype,"store",2),$([_({attribute:!1})],ft.prototype,"reading",2),$([_({attribute:!1})],ft.prototype,"link",2),$([_({type:Boolean})],ft.prototype,"dark",2),$([Z()],ft.prototype,"lit",2),$([Z()],ft.prototype,"smoothing",2),$([Z()],ft.prototype,"smoothed",2),ft=$([$e("td-run-page")],ft);function Ol(t){if(!t)return v`<div class="state" role="status"><p>Loading …</p></div>`;let{members_read:n,members_known:e,bytes_read:r,bytes_known:s}=t.progress;return v`<div class="state" role="status">
    <h1>Reading the logs</h1>
    ${e?v`<p>
              ${n} of ${ae(e,"directory","directories")},
              ${Mi(r)} of ${Mi(s)}
            </p>
            <progress max=${s||1} value=${r}></progress>`:v`<p>Looking for event files in <code>${t.source.where}</code></p>`}
  </div>`}var Jg={keras:`model.fit(..., validation_data=(x_val, y_val),
          callbacks=[keras.callbacks.TensorBoard("logs/run-1")])`,pytorch:`from torch.utils.tensorboard import SummaryWriter

writer = SummaryWriter("logs/run-1")
writer.add_scalar("loss/train", train_loss, step)
writer.add_scalar("loss/validation", validation_loss, step)`};function hd({source:t}){return v`<div class="state">
    <h1>No training logs yet</h1>
    <p>
      There is no event file with scalars in <code>${t.where}</code>. Runs appear here as soon as a
      training writes one; nothing needs to be restarted. If the logs are elsewhere, start TensorBoard with
      <code>--logdir</code> and their directory.
    </p>
    <p class="quiet">To write one:</p>
    <td-code .code=${Jg}></td-code>
  </div>`}function md({error:t,source:n}){return v`<div class="state" role="alert">
    <h1>The logs could not be read</h1>
    <p>${Ne(t??"The server does not say why.")}</p>
    ${n.where?v`<p class="quiet">Log directory: <code>${n.where}</code></p>`:T}
    ${bd()}
  </div>`}function gd(t){return v`<div class="state" role="alert">
    <h1>No answer</h1>
    <p>${t}</p>
    <p class="quiet">The tab asks again every few seconds.</p>
    ${bd()}
  </div>`}function bd(){return v`<button
    class="button"
    @click=${t=>t.target?.dispatchEvent(new ce("td-retry",null))}
  >
    Try again
  </button>`}var Ut=class extends ue{constructor(){super(...arguments);this.view=Qa;this.chosen=[];this.dark=!1;this.copied=!1;this.listScroll=0;this.linkOf=e=>vs(_n({...this.view,runs:[e]}))}connectedCallback(){super.connectedCallback(),this.session=new oo(this,this.source);let e=ro(Ti()??"");this.view={...e,filter:e.filter||Ya(Aa())},this.view.runs.length>1&&(this.chosen=this.view.runs),this.session.want(this.view.runs),Ca(()=>this.onHash()),to(r=>{this.dark=r,io(r)}),this.addEventListener("td-open",({detail:r})=>this.open(r.runs)),this.addEventListener("td-list",({detail:r})=>this.go({...this.view,...r})),this.addEventListener("td-reading",({detail:r})=>this.go({...this.view,reading:{...this.view.reading,...r}})),this.addEventListener("td-quantity",({detail:r})=>this.go({...this.view,quantity:r.key})),this.addEventListener("td-compare",({detail:r})=>this.go({...this.view,...r})),this.addEventListener("td-choose",({detail:r})=>this.chosen=r.runs),this.addEventListener("td-retry",()=>{this.session.ask(!0)})}open(e){let r={...this.view.reading,levels:[],window:null};this.go({...this.view,runs:e,reading:r})}go(e){let r=e.runs.join(`
`)!==this.view.runs.join(`
`);Pa(_n(e),r),this.turn(e)}onHash(){let e=Ti();e!==null&&_n(ro(e))!==_n(this.view)&&this.turn(ro(e))}turn(e){let r=e.runs.join(`
`)!==this.view.runs.join(`
`);if(r&&this.view.runs.length===0&&(this.listScroll=window.scrollY),this.view=e,this.session.want(e.runs),!r)return;e.runs.length>1&&(this.chosen=e.runs);let s=e.runs.length===0?this.listScroll:0;this.updateComplete.then(()=>{requestAnimationFrame(()=>window.scrollTo(0,s))})}async copyLink(){this.copied=await ws(vs(_n(this.view))),setTimeout(()=>this.copied=!1,2e3)}updated(e){e.has("view")&&(document.title=[...this.view.runs,"Diagnose"].join(" · "))}render(){return v`${this.renderProgress()}${this.view.runs.length?this.renderBar():T}
      ${this.renderNotices()}
      <main>${this.renderView()}</main>`}renderProgress(){let{status:e,rows:r}=this.session;if(e?.phase!=="reading"||!r?.length)return T;let{bytes_read:s,bytes_known:o,members_read:i,members_known:l}=e.progress,a=o?s/o:l?i/l:0,u=Math.round(a*100);return v`<div
      class="progress"
      role="progressbar"
      aria-label="Reading"
      aria-valuenow=${u}
      aria-valuetext=${`${i} of ${ae(l,"directory","directories")}`}
      title=${`Reading: ${i} of ${ae(l,"directory","directories")}. What is shown may change.`}
    >
      <div style="width: ${u}%"></div>
    </div>`}renderBar(){return v`<nav class="bar">
      <a
        class="back"
        href=${vs(_n({...this.view,runs:[]}))}
        @click=${e=>{e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),this.open([]))}}
        ><span aria-hidden="true">←</span> All runs</a
      >
      <button class="button" @click=${()=>{this.copyLink()}}>
        <span aria-live="polite">${this.copied?"Copied":"Copy link"}</span>
      </button>
    </nav>`}renderNotices(){let{status:e,error:r,rows:s}=this.session,o=this.view.runs.length?[]:e?.warnings??[];return v`${r&&s?v`<div class="notice bad" role="alert">
            ${r} What is shown is from before.
            <button class="button" @click=${()=>this.dispatchEvent(new ce("td-retry",null))}>
              Try again
            </button>
          </div>`:T}
    ${e?.source.sampled?v`<div class="notice">${Ne(e.source.sampled)}</div>`:T}
    ${o.length===0?T:v`<details class="notice" ?open=${o.length<3}>
            <summary class="fold">${ae(o.length,"remark")} on the log files</summary>
            <ul>
              ${o.map(({where:i,message:l})=>v`<li><b>${i}</b> ${Ne(l)}</li>`)}
            </ul>
          </details>`}`}renderView(){let{status:e,rows:r,error:s}=this.session;return!e||r===null?s?gd(s):Ol(null):e.phase==="failed"?md(e):this.view.runs.length===1?this.renderRun(this.view.runs[0]??""):this.view.runs.length>1?this.renderCompare():r.length===0?e.phase==="reading"?Ol(e):hd(e):v`<td-run-list
      .runs=${r}
      .view=${this.view}
      .progress=${e.phase==="reading"?e.progress:null}
      .chosen=${this.chosen}
      .linkOf=${this.linkOf}
    ></td-run-list>`}renderRun(e){let{known:r,rows:s,rules:o,store:i}=this.session,{detail:l=null,error:a=null}=r.get(e)??{};return l?v`<td-run-page
        .detail=${l}
        .row=${s?.find(u=>u.name===e)??null}
        .rules=${o}
        .store=${i}
        .reading=${this.view.reading}
        .link=${()=>vs(_n(this.view))}
        .dark=${this.dark}
      ></td-run-page>`:a?this.renderUnknown([e],a):v`<p class="wait">Loading ${e} …</p>`}renderCompare(){let{known:e,store:r}=this.session,s=this.view.runs.map(l=>({name:l,...e.get(l)})),o=s.filter(l=>l.error),i=s.flatMap(({detail:l})=>l?[l]:[]);return i.length+o.length<s.length?v`<p class="wait">Loading ${s.length} runs …</p>`:v`${o.length?this.renderUnknown(o.map(({name:l})=>l),o[0]?.error??""):T}
    ${i.length?v`<td-compare
            .details=${i}
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
    </div>`}};Ut.styles=[Se,Za],$([_({attribute:!1})],Ut.prototype,"source",2),$([Z()],Ut.prototype,"view",2),$([Z()],Ut.prototype,"chosen",2),$([Z()],Ut.prototype,"dark",2),$([Z()],Ut.prototype,"copied",2),Ut=$([$e("td-app")],Ut);function rS(){try{Qg();let t=new Ut;t.source=new Vs,window.addEventListener("error",({error:n})=>Nl(n,t)),window.addEventListener("unhandledrejection",({reason:n})=>Nl(n,t)),document.body.replaceChildren(t)}catch(t){Nl(t,null)}}function Qg(){let t=document.documentElement;t.lang="en",document.title="Diagnose",document.body.style.margin="0",to(io);for(let[n,e]of[["viewport","width=device-width, initial-scale=1"],["color-scheme","light dark"]]){let r=document.createElement("meta");r.name=n??"",r.content=e??"",document.head.append(r)}}function Nl(t,n){if(n?.shadowRoot?.querySelector("main")?.firstElementChild)return;let e=document.createElement("p");e.setAttribute("role","alert"),e.style.cssText=`font: 14px/20px ${Gt}; padding: 64px 16px; max-width: 640px; margin: auto; color: var(--td-text)`;let r=t instanceof Error?t.message:String(t);e.textContent=`Diagnose could not draw this page (${r}). Reload it; if that does not help, the browser's console says more.`,document.body.replaceChildren(e)}export{rS as render};
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
