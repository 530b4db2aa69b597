var Tp=Object.defineProperty;var Rp=Object.getOwnPropertyDescriptor;var S=(e,n,t,r)=>{for(var s=r>1?void 0:r?Rp(n,t):n,i=e.length-1,o;i>=0;i--)(o=e[i])&&(s=(r?o(n,t,s):o(s))||s);return r&&s&&Tp(n,t,s),s};var Ui=class extends Error{constructor(t,r){super(r);this.status=t}},Vi=class extends Error{constructor(){super("TensorBoard does not answer. Is it still running?")}};function Er(e){return e instanceof DOMException&&e.name==="AbortError"}var Ms=class{constructor(n=(t,r)=>globalThis.fetch(t,r)){this.fetch=n;this.pending=new Map}status(n){return this.latest("status",n?"status?reload=1":"status")}runs(){return this.latest("runs","runs")}run(n){return this.latest(`run ${n}`,`run?name=${encodeURIComponent(n)}`)}rules(){return this.latest("rules","rules")}curves(n,t,r,s,i,o=0){let l=new URLSearchParams({run:n,keys:JSON.stringify(t.map(({member:a,tag:c})=>[a,c])),width:String(Math.round(r))});return s&&(l.set("start",String(s.start)),l.set("end",String(s.end))),o&&l.set("smoothing",String(o)),this.get(`curves?${l.toString()}`,i)}latest(n,t){this.pending.get(n)?.abort();let r=new AbortController;return this.pending.set(n,r),this.get(t,r.signal)}async get(n,t){let r;try{r=await this.fetch(n,t?{signal:t}:{})}catch(s){throw Er(s)?s:new Vi}if(!r.ok){let s=(await r.text()).trim(),i=s&&!s.startsWith("<")?s:`The server answered ${r.status}.`;throw new Ui(r.status,i)}return await r.json()}};var As=globalThis,Ps=As.ShadowRoot&&(As.ShadyCSS===void 0||As.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,ji=Symbol(),El=new WeakMap,Xr=class{constructor(n,t,r){if(this._$cssResult$=!0,r!==ji)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=n,this.t=t}get styleSheet(){let n=this.o,t=this.t;if(Ps&&n===void 0){let r=t!==void 0&&t.length===1;r&&(n=El.get(t)),n===void 0&&((this.o=n=new CSSStyleSheet).replaceSync(this.cssText),r&&El.set(t,n))}return n}toString(){return this.cssText}},_l=e=>new Xr(typeof e=="string"?e:e+"",void 0,ji),ce=(e,...n)=>{let t=e.length===1?e[0]:n.reduce((r,s,i)=>r+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+e[i+1],e[0]);return new Xr(t,e,ji)},Tl=(e,n)=>{if(Ps)e.adoptedStyleSheets=n.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of n){let r=document.createElement("style"),s=As.litNonce;s!==void 0&&r.setAttribute("nonce",s),r.textContent=t.cssText,e.appendChild(r)}},qi=Ps?e=>e:e=>e instanceof CSSStyleSheet?(n=>{let t="";for(let r of n.cssRules)t+=r.cssText;return _l(t)})(e):e;var{is:Mp,defineProperty:Ap,getOwnPropertyDescriptor:Pp,getOwnPropertyNames:Cp,getOwnPropertySymbols:Lp,getPrototypeOf:Op}=Object,Cs=globalThis,Rl=Cs.trustedTypes,Np=Rl?Rl.emptyScript:"",Dp=Cs.reactiveElementPolyfillSupport,es=(e,n)=>e,ts={toAttribute(e,n){switch(n){case Boolean:e=e?Np:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,n){let t=e;switch(n){case Boolean:t=e!==null;break;case Number:t=e===null?null:Number(e);break;case Object:case Array:try{t=JSON.parse(e)}catch{t=null}}return t}},Ls=(e,n)=>!Mp(e,n),Ml={attribute:!0,type:String,converter:ts,reflect:!1,useDefault:!1,hasChanged:Ls};Symbol.metadata??=Symbol("metadata"),Cs.litPropertyMetadata??=new WeakMap;var ln=class extends HTMLElement{static addInitializer(n){this._$Ei(),(this.l??=[]).push(n)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(n,t=Ml){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(n)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(n,t),!t.noAccessor){let r=Symbol(),s=this.getPropertyDescriptor(n,r,t);s!==void 0&&Ap(this.prototype,n,s)}}static getPropertyDescriptor(n,t,r){let{get:s,set:i}=Pp(this.prototype,n)??{get(){return this[t]},set(o){this[t]=o}};return{get:s,set(o){let l=s?.call(this);i?.call(this,o),this.requestUpdate(n,l,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(n){return this.elementProperties.get(n)??Ml}static _$Ei(){if(this.hasOwnProperty(es("elementProperties")))return;let n=Op(this);n.finalize(),n.l!==void 0&&(this.l=[...n.l]),this.elementProperties=new Map(n.elementProperties)}static finalize(){if(this.hasOwnProperty(es("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(es("properties"))){let t=this.properties,r=[...Cp(t),...Lp(t)];for(let s of r)this.createProperty(s,t[s])}let n=this[Symbol.metadata];if(n!==null){let t=litPropertyMetadata.get(n);if(t!==void 0)for(let[r,s]of t)this.elementProperties.set(r,s)}this._$Eh=new Map;for(let[t,r]of this.elementProperties){let s=this._$Eu(t,r);s!==void 0&&this._$Eh.set(s,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(n){let t=[];if(Array.isArray(n)){let r=new Set(n.flat(1/0).reverse());for(let s of r)t.unshift(qi(s))}else n!==void 0&&t.push(qi(n));return t}static _$Eu(n,t){let r=t.attribute;return r===!1?void 0:typeof r=="string"?r:typeof n=="string"?n.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(n=>this.enableUpdating=n),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(n=>n(this))}addController(n){(this._$EO??=new Set).add(n),this.renderRoot!==void 0&&this.isConnected&&n.hostConnected?.()}removeController(n){this._$EO?.delete(n)}_$E_(){let n=new Map,t=this.constructor.elementProperties;for(let r of t.keys())this.hasOwnProperty(r)&&(n.set(r,this[r]),delete this[r]);n.size>0&&(this._$Ep=n)}createRenderRoot(){let n=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Tl(n,this.constructor.elementStyles),n}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(n=>n.hostConnected?.())}enableUpdating(n){}disconnectedCallback(){this._$EO?.forEach(n=>n.hostDisconnected?.())}attributeChangedCallback(n,t,r){this._$AK(n,r)}_$ET(n,t){let r=this.constructor.elementProperties.get(n),s=this.constructor._$Eu(n,r);if(s!==void 0&&r.reflect===!0){let i=(r.converter?.toAttribute!==void 0?r.converter:ts).toAttribute(t,r.type);this._$Em=n,i==null?this.removeAttribute(s):this.setAttribute(s,i),this._$Em=null}}_$AK(n,t){let r=this.constructor,s=r._$Eh.get(n);if(s!==void 0&&this._$Em!==s){let i=r.getPropertyOptions(s),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:ts;this._$Em=s;let l=o.fromAttribute(t,i.type);this[s]=l??this._$Ej?.get(s)??l,this._$Em=null}}requestUpdate(n,t,r,s=!1,i){if(n!==void 0){let o=this.constructor;if(s===!1&&(i=this[n]),r??=o.getPropertyOptions(n),!((r.hasChanged??Ls)(i,t)||r.useDefault&&r.reflect&&i===this._$Ej?.get(n)&&!this.hasAttribute(o._$Eu(n,r))))return;this.C(n,t,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(n,t,{useDefault:r,reflect:s,wrapped:i},o){r&&!(this._$Ej??=new Map).has(n)&&(this._$Ej.set(n,o??t??this[n]),i!==!0||o!==void 0)||(this._$AL.has(n)||(this.hasUpdated||r||(t=void 0),this._$AL.set(n,t)),s===!0&&this._$Em!==n&&(this._$Eq??=new Set).add(n))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let n=this.scheduleUpdate();return n!=null&&await n,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[s,i]of this._$Ep)this[s]=i;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[s,i]of r){let{wrapped:o}=i,l=this[s];o!==!0||this._$AL.has(s)||l===void 0||this.C(s,void 0,i,l)}}let n=!1,t=this._$AL;try{n=this.shouldUpdate(t),n?(this.willUpdate(t),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(t)):this._$EM()}catch(r){throw n=!1,this._$EM(),r}n&&this._$AE(t)}willUpdate(n){}_$AE(n){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(n)),this.updated(n)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(n){return!0}update(n){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(n){}firstUpdated(n){}};ln.elementStyles=[],ln.shadowRootOptions={mode:"open"},ln[es("elementProperties")]=new Map,ln[es("finalized")]=new Map,Dp?.({ReactiveElement:ln}),(Cs.reactiveElementVersions??=[]).push("2.1.2");var Bi=globalThis,Al=e=>e,Os=Bi.trustedTypes,Pl=Os?Os.createPolicy("lit-html",{createHTML:e=>e}):void 0,Ki="$lit$",an=`lit$${Math.random().toFixed(9).slice(2)}$`,Gi="?"+an,zp=`<${Gi}>`,Vn=document,rs=()=>Vn.createComment(""),ss=e=>e===null||typeof e!="object"&&typeof e!="function",Yi=Array.isArray,zl=e=>Yi(e)||typeof e?.[Symbol.iterator]=="function",Wi=`[ 	
\f\r]`,ns=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Cl=/-->/g,Ll=/>/g,Fn=RegExp(`>|${Wi}(?:([^\\s"'>=/]+)(${Wi}*=${Wi}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ol=/'/g,Nl=/"/g,Hl=/^(?:script|style|textarea|title)$/i,Ji=e=>(n,...t)=>({_$litType$:e,strings:n,values:t}),x=Ji(1),It=Ji(2),tm=Ji(3),un=Symbol.for("lit-noChange"),M=Symbol.for("lit-nothing"),Dl=new WeakMap,Un=Vn.createTreeWalker(Vn,129);function Il(e,n){if(!Yi(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Pl!==void 0?Pl.createHTML(n):n}var Fl=(e,n)=>{let t=e.length-1,r=[],s,i=n===2?"<svg>":n===3?"<math>":"",o=ns;for(let l=0;l<t;l++){let a=e[l],c,m,d=-1,g=0;for(;g<a.length&&(o.lastIndex=g,m=o.exec(a),m!==null);)g=o.lastIndex,o===ns?m[1]==="!--"?o=Cl:m[1]!==void 0?o=Ll:m[2]!==void 0?(Hl.test(m[2])&&(s=RegExp("</"+m[2],"g")),o=Fn):m[3]!==void 0&&(o=Fn):o===Fn?m[0]===">"?(o=s??ns,d=-1):m[1]===void 0?d=-2:(d=o.lastIndex-m[2].length,c=m[1],o=m[3]===void 0?Fn:m[3]==='"'?Nl:Ol):o===Nl||o===Ol?o=Fn:o===Cl||o===Ll?o=ns:(o=Fn,s=void 0);let b=o===Fn&&e[l+1].startsWith("/>")?" ":"";i+=o===ns?a+zp:d>=0?(r.push(c),a.slice(0,d)+Ki+a.slice(d)+an+b):a+an+(d===-2?l:b)}return[Il(e,i+(e[t]||"<?>")+(n===2?"</svg>":n===3?"</math>":"")),r]},is=class e{constructor({strings:n,_$litType$:t},r){let s;this.parts=[];let i=0,o=0,l=n.length-1,a=this.parts,[c,m]=Fl(n,t);if(this.el=e.createElement(c,r),Un.currentNode=this.el.content,t===2||t===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(s=Un.nextNode())!==null&&a.length<l;){if(s.nodeType===1){if(s.hasAttributes())for(let d of s.getAttributeNames())if(d.endsWith(Ki)){let g=m[o++],b=s.getAttribute(d).split(an),w=/([.?@])?(.*)/.exec(g);a.push({type:1,index:i,name:w[2],strings:b,ctor:w[1]==="."?Ds:w[1]==="?"?zs:w[1]==="@"?Hs:qn}),s.removeAttribute(d)}else d.startsWith(an)&&(a.push({type:6,index:i}),s.removeAttribute(d));if(Hl.test(s.tagName)){let d=s.textContent.split(an),g=d.length-1;if(g>0){s.textContent=Os?Os.emptyScript:"";for(let b=0;b<g;b++)s.append(d[b],rs()),Un.nextNode(),a.push({type:2,index:++i});s.append(d[g],rs())}}}else if(s.nodeType===8)if(s.data===Gi)a.push({type:2,index:i});else{let d=-1;for(;(d=s.data.indexOf(an,d+1))!==-1;)a.push({type:7,index:i}),d+=an.length-1}i++}}static createElement(n,t){let r=Vn.createElement("template");return r.innerHTML=n,r}};function jn(e,n,t=e,r){if(n===un)return n;let s=r!==void 0?t._$Co?.[r]:t._$Cl,i=ss(n)?void 0:n._$litDirective$;return s?.constructor!==i&&(s?._$AO?.(!1),i===void 0?s=void 0:(s=new i(e),s._$AT(e,t,r)),r!==void 0?(t._$Co??=[])[r]=s:t._$Cl=s),s!==void 0&&(n=jn(e,s._$AS(e,n.values),s,r)),n}var Ns=class{constructor(n,t){this._$AV=[],this._$AN=void 0,this._$AD=n,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(n){let{el:{content:t},parts:r}=this._$AD,s=(n?.creationScope??Vn).importNode(t,!0);Un.currentNode=s;let i=Un.nextNode(),o=0,l=0,a=r[0];for(;a!==void 0;){if(o===a.index){let c;a.type===2?c=new _r(i,i.nextSibling,this,n):a.type===1?c=new a.ctor(i,a.name,a.strings,this,n):a.type===6&&(c=new Is(i,this,n)),this._$AV.push(c),a=r[++l]}o!==a?.index&&(i=Un.nextNode(),o++)}return Un.currentNode=Vn,s}p(n){let t=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(n,r,t),t+=r.strings.length-2):r._$AI(n[t])),t++}},_r=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(n,t,r,s){this.type=2,this._$AH=M,this._$AN=void 0,this._$AA=n,this._$AB=t,this._$AM=r,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let n=this._$AA.parentNode,t=this._$AM;return t!==void 0&&n?.nodeType===11&&(n=t.parentNode),n}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(n,t=this){n=jn(this,n,t),ss(n)?n===M||n==null||n===""?(this._$AH!==M&&this._$AR(),this._$AH=M):n!==this._$AH&&n!==un&&this._(n):n._$litType$!==void 0?this.$(n):n.nodeType!==void 0?this.T(n):zl(n)?this.k(n):this._(n)}O(n){return this._$AA.parentNode.insertBefore(n,this._$AB)}T(n){this._$AH!==n&&(this._$AR(),this._$AH=this.O(n))}_(n){this._$AH!==M&&ss(this._$AH)?this._$AA.nextSibling.data=n:this.T(Vn.createTextNode(n)),this._$AH=n}$(n){let{values:t,_$litType$:r}=n,s=typeof r=="number"?this._$AC(n):(r.el===void 0&&(r.el=is.createElement(Il(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===s)this._$AH.p(t);else{let i=new Ns(s,this),o=i.u(this.options);i.p(t),this.T(o),this._$AH=i}}_$AC(n){let t=Dl.get(n.strings);return t===void 0&&Dl.set(n.strings,t=new is(n)),t}k(n){Yi(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,r,s=0;for(let i of n)s===t.length?t.push(r=new e(this.O(rs()),this.O(rs()),this,this.options)):r=t[s],r._$AI(i),s++;s<t.length&&(this._$AR(r&&r._$AB.nextSibling,s),t.length=s)}_$AR(n=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);n!==this._$AB;){let r=Al(n).nextSibling;Al(n).remove(),n=r}}setConnected(n){this._$AM===void 0&&(this._$Cv=n,this._$AP?.(n))}},qn=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(n,t,r,s,i){this.type=1,this._$AH=M,this._$AN=void 0,this.element=n,this.name=t,this._$AM=s,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=M}_$AI(n,t=this,r,s){let i=this.strings,o=!1;if(i===void 0)n=jn(this,n,t,0),o=!ss(n)||n!==this._$AH&&n!==un,o&&(this._$AH=n);else{let l=n,a,c;for(n=i[0],a=0;a<i.length-1;a++)c=jn(this,l[r+a],t,a),c===un&&(c=this._$AH[a]),o||=!ss(c)||c!==this._$AH[a],c===M?n=M:n!==M&&(n+=(c??"")+i[a+1]),this._$AH[a]=c}o&&!s&&this.j(n)}j(n){n===M?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,n??"")}},Ds=class extends qn{constructor(){super(...arguments),this.type=3}j(n){this.element[this.name]=n===M?void 0:n}},zs=class extends qn{constructor(){super(...arguments),this.type=4}j(n){this.element.toggleAttribute(this.name,!!n&&n!==M)}},Hs=class extends qn{constructor(n,t,r,s,i){super(n,t,r,s,i),this.type=5}_$AI(n,t=this){if((n=jn(this,n,t,0)??M)===un)return;let r=this._$AH,s=n===M&&r!==M||n.capture!==r.capture||n.once!==r.once||n.passive!==r.passive,i=n!==M&&(r===M||s);s&&this.element.removeEventListener(this.name,this,r),i&&this.element.addEventListener(this.name,this,n),this._$AH=n}handleEvent(n){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,n):this._$AH.handleEvent(n)}},Is=class{constructor(n,t,r){this.element=n,this.type=6,this._$AN=void 0,this._$AM=t,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(n){jn(this,n)}},Ul={M:Ki,P:an,A:Gi,C:1,L:Fl,R:Ns,D:zl,V:jn,I:_r,H:qn,N:zs,U:Hs,B:Ds,F:Is},Hp=Bi.litHtmlPolyfillSupport;Hp?.(is,_r),(Bi.litHtmlVersions??=[]).push("3.3.3");var Vl=(e,n,t)=>{let r=t?.renderBefore??n,s=r._$litPart$;if(s===void 0){let i=t?.renderBefore??null;r._$litPart$=s=new _r(n.insertBefore(rs(),i),i,void 0,t??{})}return s._$AI(e),s};var Qi=globalThis,fe=class extends ln{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let n=super.createRenderRoot();return this.renderOptions.renderBefore??=n.firstChild,n}update(n){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(n),this._$Do=Vl(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return un}};fe._$litElement$=!0,fe.finalized=!0,Qi.litElementHydrateSupport?.({LitElement:fe});var Ip=Qi.litElementPolyfillSupport;Ip?.({LitElement:fe});(Qi.litElementVersions??=[]).push("4.2.2");var Ae=e=>(n,t)=>{t!==void 0?t.addInitializer(()=>{customElements.define(e,n)}):customElements.define(e,n)};var Fp={attribute:!0,type:String,converter:ts,reflect:!1,hasChanged:Ls},Up=(e=Fp,n,t)=>{let{kind:r,metadata:s}=t,i=globalThis.litPropertyMetadata.get(s);if(i===void 0&&globalThis.litPropertyMetadata.set(s,i=new Map),r==="setter"&&((e=Object.create(e)).wrapped=!0),i.set(t.name,e),r==="accessor"){let{name:o}=t;return{set(l){let a=n.get.call(this);n.set.call(this,l),this.requestUpdate(o,a,e,!0,l)},init(l){return l!==void 0&&this.C(o,void 0,e,l),l}}}if(r==="setter"){let{name:o}=t;return function(l){let a=this[o];n.call(this,l),this.requestUpdate(o,a,e,!0,l)}}throw Error("Unsupported decorator location: "+r)};function A(e){return(n,t)=>typeof t=="object"?Up(e,n,t):((r,s,i)=>{let o=s.hasOwnProperty(i);return s.constructor.createProperty(i,r),o?Object.getOwnPropertyDescriptor(s,i):void 0})(e,n,t)}function he(e){return A({...e,state:!0,attribute:!1})}var Wn=(e,n,t)=>(t.configurable=!0,t.enumerable=!0,Reflect.decorate&&typeof n!="object"&&Object.defineProperty(e,n,t),t);function Xt(e,n){return(t,r,s)=>{let i=o=>o.renderRoot?.querySelector(e)??null;if(n){let{get:o,set:l}=typeof r=="object"?t:s??(()=>{let a=Symbol();return{get(){return this[a]},set(c){this[a]=c}}})();return Wn(t,r,{get(){let a=o.call(this);return a===void 0&&(a=i(this),(a!==null||this.hasUpdated)&&l.call(this,a)),a}})}return Wn(t,r,{get(){return i(this)}})}}var Vp="#diagnose",Ft=(()=>{try{return typeof window.parent.location.hash=="string"?window.parent:window}catch{return window}})();function Zi(){return window.innerHeight===0||document.visibilityState==="hidden"}function Xi(){try{let e=Ft.location.hash;return e===""||e==="#"||e.split("&")[0]===Vp?e:null}catch{return""}}function jl(e,n){try{if(Ft.location.hash===e)return;let{pathname:t,search:r}=Ft.location,s=`${t}${r}${e}`;n?Ft.history.pushState(Ft.history.state,"",s):Ft.history.replaceState(Ft.history.state,"",s)}catch{}}function os(e){try{return Ft.location.href.replace(/#.*/s,"")+e}catch{return e}}function ql(e){for(let n of["popstate","hashchange"])try{Ft.addEventListener(n,e)}catch{}}function Fs(e){let n=window.matchMedia("(prefers-color-scheme: dark)");try{if(Ft===window)throw new Error("no TensorBoard around us");let t=Ft.document.body,r=()=>{e(t.classList.contains("dark-mode"))};new MutationObserver(r).observe(t,{attributes:!0,attributeFilter:["class"]}),r()}catch{let t=()=>{e(n.matches)};n.addEventListener("change",t),t()}}function Wl(e,n=200){if(window.parent===window)return;let t=new MessageChannel,r;t.port1.onmessage=s=>{let i=jp(s.data);if(!i||i.isReply)return;(i.type==="experimental.DataReloaded"||i.type==="experimental.RunsChanged")&&(clearTimeout(r),r=setTimeout(e,n));let o={type:i.type,id:i.id,payload:null,error:null,isReply:!0};t.port1.postMessage(JSON.stringify(o))},window.parent.postMessage("experimental.bootstrap","*",[t.port2])}function jp(e){try{return typeof e=="string"?JSON.parse(e):null}catch{return null}}var Bn={get(e){try{return localStorage.getItem(`tb-diagnose.${e}`)}catch{return null}},set(e,n){try{localStorage.setItem(`tb-diagnose.${e}`,n)}catch{}}};function ie(e,n=4){if(e==null||Number.isNaN(e))return"–";if(!Number.isFinite(e))return e>0?"∞":"−∞";if(e===0)return"0";let t=Math.abs(e);return t>=1e6||t<1e-4?Kn(qp(e.toExponential(Math.min(n-1,2)))):Number.isInteger(e)?Kn(eo(e)):t>=10**(n-1)?Kn(eo(Math.round(e))):Kn(String(Number(e.toPrecision(n))))}function to(e){let n=Math.abs(e);for(let[t,r]of[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(n>=t&&!(t===1e3&&n<1e4&&e%100!==0))return Kn(`${Number((e/t).toPrecision(4))}${r}`);return Kn(String(Number(e.toPrecision(6))))}function Ze(e){return Math.abs(e)<1e6?Ue(e):to(e)}function Us(e,n){if(!n||n[0]===n[1])return ie(e);let t=Math.max(Math.abs(n[0]),Math.abs(n[1])),r=Math.ceil(Math.log10(t/(n[1]-n[0])))+3;return ie(e,Math.max(4,Math.min(8,r)))}function Ue(e){return Kn(eo(e))}function Pe(e,n,t=`${n}s`){return`${Ue(e)} ${e===1?n:t}`}function no(e){if(e<1e3)return`${e} B`;let n=["kB","MB","GB","TB"],t=e/1e3,r=0;for(;t>=1e3&&r<n.length-1;)t/=1e3,r+=1;return`${t<10?t.toFixed(1):Math.round(t)} ${n[r]??""}`}function Tr(e){if(e<90)return`${Math.round(e)} s`;let n=Math.round(e/60);if(n<90)return`${n} min`;let t=Math.floor(n/60);if(t<48)return n%60?`${t} h ${n%60} min`:`${t} h`;let r=Math.floor(t/24);return t%24?`${r} d ${t%24} h`:`${r} d`}function eo(e){let[n="",t]=String(e).split("."),r=n.replace(/\B(?=(\d{3})+(?!\d))/g,",");return t===void 0?r:`${r}.${t}`}function qp(e){let[n="",t=""]=e.split("e");return`${String(Number(n))}e${t.replace("+","")}`}function Kn(e){return e.replace(/(^|e)-/,"$1−").replace(/e-/,"e−")}function Bl(e){return e.split(/`([^`]+)`/).map((n,t)=>t%2?{code:n}:{text:n}).filter(n=>!("text"in n)||n.text!=="")}var wn={axis:"step",scale:"auto",classes:null,best:!1,levels:[],window:null},Wp=["step","relative","wall"],Bp=["auto","linear","log","symlog"],Kp=12;function Kl(e){let n=Number(e("classes")),[t,r]=e("window").split(",").map(Number),s=t!==void 0&&r!==void 0&&t<r;return{axis:Wp.find(i=>i===e("axis"))??wn.axis,scale:Bp.find(i=>i===e("scale"))??wn.scale,classes:ro(n)?n:null,best:e("best")==="1",levels:Gp(e("levels")),window:s&&Number.isFinite(t)&&Number.isFinite(r)?[t,r]:null}}function Gl(e){let{axis:n,scale:t,classes:r,best:s,levels:i,window:o}=e,l=[];return n!==wn.axis&&l.push(["axis",n]),t!==wn.scale&&l.push(["scale",t]),r!==null&&l.push(["classes",String(r)]),s&&l.push(["best","1"]),i.length&&l.push(["levels",JSON.stringify(i)]),o&&l.push(["window",o.map(a=>String(Number(a.toPrecision(9)))).join(",")]),l}function ro(e){return Number.isInteger(e)&&e>=2&&e<=1e9}function Gp(e){try{let n=JSON.parse(e||"[]");return Array.isArray(n)?n.filter(t=>Array.isArray(t)&&typeof t[0]=="string"&&Number.isFinite(t[1])).map(([t,r])=>[t,r]).slice(0,Kp):[]}catch{return[]}}var Rr=["error","warning","info","unjudged","healthy"],Yl={error:"Error",warning:"Warning",info:"Note",unjudged:"Not judged",healthy:"Healthy"};function Jl(e,n){let t={error:"in trouble",warning:n===1?"with a warning":"with warnings",info:n===1?"with a note":"with notes",unjudged:"could not be judged",healthy:"healthy"};return`${n.toLocaleString("en-US")} ${t[e]}`}var Ql={loss:"Losses",score:"Scores",reward:"Rewards",learning_rate:"Learning rate",gradient_norm:"Gradient norms",time:"Times",counter:"Counters",other:"Other"},Zl=Object.keys(Ql);function Xl(e){return Ql[e]??e.replaceAll("_"," ")}function at(e){let n=e.replace(/(?<!^non)-/g," ");return n.charAt(0).toUpperCase()+n.slice(1)}var ta={runs:[],filter:"",statuses:[],quantity:"",reading:wn},so="p.diagnose.";function Vs(e){let n=new Map;for(let i of e.replace(/^#/,"").split("&")){let o=i.indexOf("=");o>0&&n.set(ea(i.slice(0,o)),ea(i.slice(o+1)))}let t=i=>n.get(so+i)??"",r=n.get(`${so}run`),s=t("status").split(",");return{runs:r===void 0?Yp(t("compare")):[r],filter:t("filter"),statuses:Rr.filter(i=>s.includes(i)),quantity:t("quantity"),reading:Kl(t)}}function $n(e){let n=[],[t]=e.runs;return e.runs.length===1&&t!==void 0&&n.push(["run",t]),e.runs.length>1&&n.push(["compare",JSON.stringify(e.runs)]),e.filter&&n.push(["filter",e.filter]),e.statuses.length&&n.push(["status",e.statuses.join(",")]),e.quantity&&e.runs.length>1&&n.push(["quantity",e.quantity]),e.runs.length===1&&n.push(...Gl(e.reading)),["#diagnose",...n.map(([r,s])=>`${so}${r}=${encodeURIComponent(s)}`)].join("&")}function ea(e){try{return decodeURIComponent(e)}catch{return e}}function Yp(e){try{let n=JSON.parse(e||"[]");return Array.isArray(n)?n.filter(t=>typeof t=="string"):[]}catch{return[]}}var js=class{constructor(n){this.source=n;this.known=new Map;this.queues=new Map;this.generation=-1}renew(n){n!==this.generation&&this.known.clear(),this.generation=n}load(n,t,r,s=0){let i=Math.min(2e3,Math.max(200,Math.ceil(r/200)*200));return Promise.all(t.map(o=>this.one(n,o,i,s)))}one(n,t,r,s){let i=JSON.stringify([n,t.member,t.tag,r,s]),o=this.known.get(i);if(o)return o;let l=new Promise((a,c)=>{this.enqueue(n,r,s,{key:i,ref:t,resolve:a,reject:c})});return this.known.set(i,l),l.catch(()=>{this.known.get(i)===l&&this.known.delete(i)}),l}enqueue(n,t,r,s){let i=JSON.stringify([n,t,r]),o=this.queues.get(i);if(o){o.push(s);return}this.queues.set(i,[s]),setTimeout(()=>{let l=this.queues.get(i)??[];this.queues.delete(i);for(let a=0;a<l.length;a+=24)this.send(n,t,r,l.slice(a,a+24))})}async send(n,t,r,s){try{let{series:i}=await this.source.curves(n,s.map(({ref:o})=>o),t,void 0,void 0,r);for(let{ref:o,resolve:l,reject:a}of s){let c=i.find(m=>m.member===o.member&&m.tag===o.tag);c?l(c):a(new Error(`The server sent no curve for ${o.tag}.`))}}catch(i){for(let{reject:o}of s)o(i)}}};var Jp=1500,Qp=15e3,Zp=5e3,qs=class{constructor(n,t){this.owner=n;this.source=t;this.status=null;this.rows=null;this.rules=null;this.error=null;this.known=new Map;this.generation=-1;this.wanted=[];this.asking=!1;this.again=null;this.store=new js(t),n.addController(this)}hostConnected(){Wl(()=>{this.ask(!0)});for(let[n,t]of[[window,"resize"],[document,"visibilitychange"]])n.addEventListener(t,()=>{!Zi()&&this.timer===void 0&&this.ask()});this.ask()}hostDisconnected(){clearTimeout(this.timer)}want(n){this.wanted=n;for(let t of n)this.known.get(t)?.detail?.generation!==this.generation&&this.fetchRun(t)}async ask(n=!1){if(clearTimeout(this.timer),this.timer=void 0,Zi())return;if(this.asking){this.again={reload:n||(this.again?.reload??!1)};return}this.asking=!0;try{let i=await this.source.status(n);this.status=i,this.error=null,this.owner.requestUpdate(),(i.generation!==this.generation||this.rows===null)&&await this.refresh(),this.rules??=await this.source.rules()}catch(i){Er(i)||(this.error=i.message)}finally{this.asking=!1,this.owner.requestUpdate()}let{again:t,status:r}=this;if(this.again=null,t){this.ask(t.reload);return}let s=r?.phase==="reading"||r?.looking;this.timer=setTimeout(()=>{this.ask()},this.error?Zp:s?Jp:Qp)}async refresh(){let{generation:n,runs:t}=await this.source.runs();this.generation=n,this.rows=t,this.store.renew(n),this.owner.requestUpdate(),this.want(this.wanted)}async fetchRun(n){try{let t=await this.source.run(n);this.known.set(n,{detail:t,error:null})}catch(t){if(Er(t))return;this.known.set(n,{detail:null,error:t.message})}this.owner.requestUpdate()}};var Xp={page:"#f5f5f5",surface:"#ffffff",raised:"#fafafa",hover:"#f4f6f8",border:"#ebebeb","border-strong":"#c4c7cb",text:"#212121","text-2":"#5a5f66",grid:"#eeeeee",link:"#0b63c5",accent:"#f57c00",focus:"#1a73e8",error:"#c4122f",warning:"#a85b00",info:"#1967d2",unjudged:"#5a5f66",healthy:"#137333","error-bg":"#fce8e6","warning-bg":"#fef3e0","info-bg":"#e8f0fe","unjudged-bg":"#eff0f1","healthy-bg":"#e6f4ea",train:"#0077bb",validation:"#e8590c",test:"#7b3fb5",none:"#4a5560",code:"#eef0f3"},ed={page:"#262626",surface:"#303030",raised:"#363636",hover:"#3a3a3a",border:"#484848","border-strong":"#6b6b6b",text:"#f1f1f1","text-2":"#b8bcc2",grid:"#404040",link:"#8ab4f8",accent:"#ff9800",focus:"#8ab4f8",error:"#ff8595",warning:"#ffd54f",info:"#9cc2ff",unjudged:"#b8bcc2",healthy:"#8bd6a0","error-bg":"#4d2a31","warning-bg":"#463d20","info-bg":"#2b3a52","unjudged-bg":"#404143","healthy-bg":"#293f30",train:"#4cb8f0",validation:"#ffa05c",test:"#cfa2f5",none:"#c3cad1",code:"#3c3e41"};function ls(e){return e?ed:Xp}function ut(e,n){let t=Math.round(n*255).toString(16).padStart(2,"0");return e+t}function Ws(e){let{style:n}=document.documentElement,t=ls(e);for(let[r,s]of Object.entries(t))n.setProperty(`--td-${r}`,s);n.colorScheme=e?"dark":"light",n.background=t.page,n.minHeight="100%"}var cn='Roboto, "Helvetica Neue", "Segoe UI", Arial, sans-serif',Ce=ce`
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
`;var na=ce`
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
`;var ra={keras:"Keras",pytorch:"PyTorch"},io="framework",oo="td-framework",Sn=class extends fe{constructor(){super(...arguments);this.code={};this.framework=Bn.get(io)??"keras";this.copied="";this.follow=()=>{this.framework=Bn.get(io)??this.framework}}connectedCallback(){super.connectedCallback(),document.addEventListener(oo,this.follow)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(oo,this.follow)}choose(t){this.framework=t,Bn.set(io,t),document.dispatchEvent(new Event(oo))}async copy(t){this.copied=await as(t)?"Copied":"Select it and press Ctrl+C",setTimeout(()=>this.copied="",2e3)}onKey(t,r,s){let i={ArrowRight:1,ArrowLeft:-1}[t.key];if(i===void 0)return;let o=r[(s+i+r.length)%r.length];o!==void 0&&this.choose(o),this.updateComplete.then(()=>this.renderRoot.querySelector('[aria-selected="true"]')?.focus())}render(){let t=Object.keys(this.code),r=t.includes(this.framework)?this.framework:t[0]??"",s=(this.code[r]??"").replace(/^\n+|\s+$/g,"");return x`<div class="bar">
        <div role="tablist" aria-label="Framework">
          ${t.map((i,o)=>x`<button
                role="tab"
                aria-selected=${i===r}
                tabindex=${i===r?0:-1}
                @click=${()=>this.choose(i)}
                @keydown=${l=>this.onKey(l,t,o)}
              >
                ${ra[i]??i}
              </button>`)}
        </div>
        <button class="copy" @click=${()=>{this.copy(s)}}>
          <span aria-live="polite">${this.copied||"Copy"}</span>
        </button>
      </div>
      <pre tabindex="0" aria-label="Code for ${ra[r]??r}">${s}</pre>`}};Sn.styles=[Ce,ce`
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
    `],S([A({attribute:!1})],Sn.prototype,"code",2),S([he()],Sn.prototype,"framework",2),S([he()],Sn.prototype,"copied",2),Sn=S([Ae("td-code")],Sn);async function as(e){try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createElement("textarea");n.value=e,n.style.position="fixed",n.style.opacity="0",document.body.append(n),n.select();let t=document.execCommand("copy");return n.remove(),t}}var sa={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},ia=e=>(...n)=>({_$litDirective$:e,values:n}),Bs=class{constructor(n){}get _$AU(){return this._$AM._$AU}_$AT(n,t,r){this._$Ct=n,this._$AM=t,this._$Ci=r}_$AS(n,t){return this.update(n,t)}update(n,t){return this.render(...t)}};var{I:td}=Ul,oa=e=>e;var la=()=>document.createComment(""),Mr=(e,n,t)=>{let r=e._$AA.parentNode,s=n===void 0?e._$AB:n._$AA;if(t===void 0){let i=r.insertBefore(la(),s),o=r.insertBefore(la(),s);t=new td(i,o,e,e.options)}else{let i=t._$AB.nextSibling,o=t._$AM,l=o!==e;if(l){let a;t._$AQ?.(e),t._$AM=e,t._$AP!==void 0&&(a=e._$AU)!==o._$AU&&t._$AP(a)}if(i!==s||l){let a=t._$AA;for(;a!==i;){let c=oa(a).nextSibling;oa(r).insertBefore(a,s),a=c}}}return t},kn=(e,n,t=e)=>(e._$AI(n,t),e),nd={},aa=(e,n=nd)=>e._$AH=n,ua=e=>e._$AH,Ks=e=>{e._$AR(),e._$AA.remove()};var ca=(e,n,t)=>{let r=new Map;for(let s=n;s<=t;s++)r.set(e[s],s);return r},En=ia(class extends Bs{constructor(e){if(super(e),e.type!==sa.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,n,t){let r;t===void 0?t=n:n!==void 0&&(r=n);let s=[],i=[],o=0;for(let l of e)s[o]=r?r(l,o):o,i[o]=t(l,o),o++;return{values:i,keys:s}}render(e,n,t){return this.dt(e,n,t).values}update(e,[n,t,r]){let s=ua(e),{values:i,keys:o}=this.dt(n,t,r);if(!Array.isArray(s))return this.ut=o,i;let l=this.ut??=[],a=[],c,m,d=0,g=s.length-1,b=0,w=i.length-1;for(;d<=g&&b<=w;)if(s[d]===null)d++;else if(s[g]===null)g--;else if(l[d]===o[b])a[b]=kn(s[d],i[b]),d++,b++;else if(l[g]===o[w])a[w]=kn(s[g],i[w]),g--,w--;else if(l[d]===o[w])a[w]=kn(s[d],i[w]),Mr(e,a[w+1],s[d]),d++,w--;else if(l[g]===o[b])a[b]=kn(s[g],i[b]),Mr(e,s[d],s[g]),g--,b++;else if(c===void 0&&(c=ca(o,b,w),m=ca(l,d,g)),c.has(l[d]))if(c.has(l[g])){let _=m.get(o[b]),R=_!==void 0?s[_]:null;if(R===null){let D=Mr(e,s[d]);kn(D,i[b]),a[b]=D}else a[b]=kn(R,i[b]),Mr(e,s[d],R),s[_]=null;b++}else Ks(s[g]),g--;else Ks(s[d]),d++;for(;b<=w;){let _=Mr(e,a[w+1]);kn(_,i[b]),a[b++]=_}for(;d<=g;){let _=s[d++];_!==null&&Ks(_)}return this.ut=o,aa(e,a),un}});function Gs(e){let n=rd(e.map(r=>r.steps)),t=e.map(r=>sd(r,n));return{x:n,columns:t,isolated:t.map(id)}}function rd(e){let[n]=e;return e.length===1&&n?n.slice():[...new Set(e.flat())].sort((t,r)=>t-r)}function sd(e,n){let t=new Array(n.length).fill(void 0),r=0;e.steps.forEach((s,i)=>{for(;r<n.length&&(n[r]??1/0)<s;)r+=1;let o=e.values[i];t[r]=o!=null&&Number.isFinite(o)?o:null});for(let s=0;s<t.length;s+=1)t[s]===void 0&&t[s-1]===null&&(t[s]=null);for(let s=t.length-2;s>=0;s-=1)t[s]===void 0&&t[s+1]===null&&(t[s]=null);return t}function id(e){let n=[],t=null,r=-1;return e.forEach((s,i)=>{s!==void 0&&(r>=0&&s===null&&n.push(r),r=s!==null&&t===null?i:-1,t=s)}),r>=0&&n.push(r),n}function pa(e,n,t,r){let s=Math.min(t,n.steps[0]??t),i=Math.max(r,n.steps.at(-1)??r),o=e.steps.findIndex(d=>d>=s),l=o<0?e.steps.length:o,a=e.steps.findIndex(d=>d>i),c=a<0?e.steps.length:a,m=(d,g)=>[...d.slice(0,l),...g,...d.slice(c)];return{...e,thinned:e.thinned,steps:m(e.steps,n.steps),values:m(e.values,n.values),wall_times:m(e.wall_times,n.wall_times),...e.smoothed&&n.smoothed?{smoothed:m(e.smoothed,n.smoothed)}:{}}}function en(e,n=-1/0,t=1/0){let r=1/0,s=-1/0;for(let{steps:i,values:o}of e)i.forEach((l,a)=>{let c=o[a];l<n||l>t||typeof c!="number"||!Number.isFinite(c)||(c<r&&(r=c),c>s&&(s=c))});return r<=s?[r,s]:null}var od=1,ld=3,ad=4;function da(e,n,t,r,s){let i=e.scale!=="linear",o=()=>{let m=en(e.curves,...r())??en(e.curves),d=e.yRange??(m&&cd(m,t));return d?pd(d,i):[0,1]},l=e.yRange??en(e.curves),a=l!==null&&(l[0]<=0||e.scale==="symlog"),c={range:o,distr:od};return i&&l&&(c.distr=a?ad:ld,a&&(c.asinh=dd(e,Math.max(...l.map(Math.abs))))),{x:{time:e.axis==="wall",range:(m,d,g)=>n.x.length&&d!==g?[d,g]:s()},y:c}}var ud=1e3;function Ys(e){let n=e.flatMap(({values:r})=>r).filter(r=>r!==null&&r!==0).map(Math.abs).sort((r,s)=>r-s),t=n[Math.floor(n.length/2)];return t!==void 0&&(n.at(-1)??0)>ud*t}function cd(e,n){let[t,r]=e,s=(r-t||Math.abs(r)*.1||1)*.75,i=n.filter(o=>o>=t-s&&o<=r+s);return[Math.min(t,...i),Math.max(r,...i)]}function pd([e,n],t){if(t&&e>0){let s=e===n?2:(n/e)**.06;return[e/s,n*s]}let r=e===n?Math.abs(n)*.1||1:(n-e)*.08;return[e-r,n+r]}function dd(e,n){let t=n*1e-6||1;if(e.yRange)return t;let r=e.curves.flatMap(({values:s})=>s.map(i=>Math.abs(i??0)));return Math.max(t,Math.min(...r.filter(s=>s>0)))}function _n({member:e,tag:n}){return JSON.stringify([e,n])}var fd=["loss","score","reward"];function Js(e){let n=new Map(e.series.map(l=>[_n(l),l])),t=new Set,r=[];for(let l of e.series){let a=l.partner&&n.get(_n(l.partner));if(!a||t.has(_n(l))||t.has(_n(a)))continue;let c=l.split==="validation"?[a,l]:[l,a];c.forEach(m=>t.add(_n(m))),r.push(lo(c,md(l.tag,a.tag)))}if(!r.length)for(let l of e.series)!l.principal||!fd.includes(l.role)||(t.add(_n(l)),r.push(lo([l],l.tag)));let s=e.series.filter(l=>!t.has(_n(l))),o=[...new Set([...Zl,...s.map(({role:l})=>l)])].map(l=>({role:l,panels:s.filter(a=>a.role===l).map(a=>lo([a],a.tag))})).filter(({panels:l})=>l.length>0);return{lead:r,groups:o}}var hd=4;function ha({lead:e,groups:n},t){if(!t)return{lead:e,groups:n};let r=o=>t.evidence.some(l=>Gn(l,o.series)),s=e.filter(r),i=n.flatMap(({panels:o})=>o.filter(r)).slice(0,hd);return{lead:[...s,...i,...e.filter(o=>!s.includes(o))],groups:n.map(({role:o,panels:l})=>({role:o,panels:l.filter(a=>!i.includes(a))})).filter(({panels:o})=>o.length>0)}}function lo(e,n){return{key:e.map(_n).join(" "),title:n,role:e[0]?.role??"other",series:e}}function md(e,n){if(e===n)return e;let t=new Set(n.toLowerCase().split(/[/_.\-\s]+/)),r="",s=e.split(/([/_.\-\s]+)/);for(let i=0;i<s.length;i+=2){let o=s[i]??"";o&&t.has(o.toLowerCase())&&(r+=(r&&(s[i-1]??""))+o)}return r||e}function Tn(e){return JSON.stringify([e.rule,e.tags,e.evidence.length])}function ao(e,n){return`${Tn(e)}#${n}`}function Qs(e){return e.flatMap(n=>n.evidence.map((t,r)=>({id:ao(n,r),finding:n,evidence:t})))}function Gn(e,n){return"tag"in e&&n.some(t=>t.tag===e.tag&&t.member===e.member)}function Ut(e){return e.suppressed===null&&e.superseded_by===null}function ma(e){let n=a=>a.suppressed!==null&&a.superseded_by===null,t=e.filter(n),r=e.filter(a=>!n(a)),s=new Set(r.filter(Ut).map(a=>a.rule)),i=r.filter(({superseded_by:a})=>a!==null&&s.has(fa(a,r))),o=new Set;return{main:r.filter(a=>!i.includes(a)).map(a=>{let c=!o.has(a.rule);o.add(a.rule);let m=i.filter(d=>fa(d.superseded_by??"",r)===a.rule);return{finding:a,explains:c?m:[]}}),suppressed:t}}function fa(e,n){let t=new Set,r=e;for(;!t.has(r);){t.add(r);let s=n.filter(o=>o.rule===r),i=s.length&&!s.some(Ut)?s[0]?.superseded_by:null;if(!i)break;r=i}return r}var gd={loss:"Main loss",score:"Main score",reward:"Main reward"};function ga(e){let n=e.map(s=>{let{lead:i,groups:o}=Js(s);return{run:s.name,all:[...i,...o.flatMap(l=>l.panels)]}}),t=[];for(let[s,i]of Object.entries(gd)){let o=new Map;for(let{run:l,all:a}of n){let c=a.filter(d=>d.role===s),m=c.find(d=>d.series.some(g=>g.principal))??c[0];m&&o.set(l,m)}if(o.size){let l=[...new Set([...o.values()].map(a=>a.title))];t.push({key:`main:${s}`,label:l.length===1?`${i} (${l.join("")})`:i,panels:o})}}let r=new Map;for(let{run:s,all:i}of n)for(let o of i){let l=o.title,a=r.get(l)??new Map;a.has(s)||a.set(s,o),r.set(l,a)}for(let[s,i]of r){let o=t.some(l=>vd(l.panels,i));i.size>=Math.min(2,e.length)&&!o&&t.push({key:`tag:${s}`,label:s,panels:i})}return t}function vd(e,n){return e.size===n.size&&[...e].every(([t,r])=>n.get(t)?.key===r.key)}var bd="uplot",yd="u-hz",xd="u-vt",wd="u-title",$d="u-wrap",Sd="u-under",kd="u-over",Ed="u-axis",Qn="u-off",_d="u-select",Td="u-cursor-x",Rd="u-cursor-y",Md="u-cursor-pt",Ad="u-legend",Pd="u-live",Cd="u-inline",Ld="u-series",Od="u-marker",va="u-label",Nd="u-value",cs="width",ps="height";var ba="bottom",Ar="left",uo="right",To="#000",ya=To+"0",co="mousemove",xa="mousedown",po="mouseup",wa="mouseenter",$a="mouseleave",Sa="dblclick",Dd="resize",zd="scroll",ka="change",ni="dppxchange",Ro="--",zr=typeof window<"u",vo=zr?document:null,Cr=zr?window:null,Hd=zr?navigator:null,pe,Zs;function bo(){let e=devicePixelRatio;pe!=e&&(pe=e,Zs&&xo(ka,Zs,bo),Zs=matchMedia(`(min-resolution: ${pe-.001}dppx) and (max-resolution: ${pe+.001}dppx)`),Zn(ka,Zs,bo),Cr.dispatchEvent(new CustomEvent(ni)))}function wt(e,n){if(n!=null){let t=e.classList;!t.contains(n)&&t.add(n)}}function yo(e,n){let t=e.classList;t.contains(n)&&t.remove(n)}function _e(e,n,t){e.style[n]=t+"px"}function Vt(e,n,t,r){let s=vo.createElement(e);return n!=null&&wt(s,n),t?.insertBefore(s,r),s}function Pt(e,n){return Vt("div",e,n)}var Ea=new WeakMap;function tn(e,n,t,r,s){let i="translate("+n+"px,"+t+"px)",o=Ea.get(e);i!=o&&(e.style.transform=i,Ea.set(e,i),n<0||t<0||n>r||t>s?wt(e,Qn):yo(e,Qn))}var _a=new WeakMap;function Ta(e,n,t){let r=n+t,s=_a.get(e);r!=s&&(_a.set(e,r),e.style.background=n,e.style.borderColor=t)}var Ra=new WeakMap;function Ma(e,n,t,r){let s=n+""+t,i=Ra.get(e);s!=i&&(Ra.set(e,s),e.style.height=t+"px",e.style.width=n+"px",e.style.marginLeft=r?-n/2+"px":0,e.style.marginTop=r?-t/2+"px":0)}var Mo={passive:!0},Id={...Mo,capture:!0};function Zn(e,n,t,r){n.addEventListener(e,t,r?Id:Mo)}function xo(e,n,t,r){n.removeEventListener(e,t,Mo)}zr&&bo();function jt(e,n,t,r){let s;t=t||0,r=r||n.length-1;let i=r<=2147483647;for(;r-t>1;)s=i?t+r>>1:$t((t+r)/2),n[s]<e?t=s:r=s;return e-n[t]<=n[r]-e?t:r}function ru(e){return(t,r,s)=>{let i=-1,o=-1;for(let l=r;l<=s;l++)if(e(t[l])){i=l;break}for(let l=s;l>=r;l--)if(e(t[l])){o=l;break}return[i,o]}}var su=e=>e!=null,iu=e=>e!=null&&e>0,ii=ru(su),Fd=ru(iu);function Ud(e,n,t,r=0,s=!1){let i=s?Fd:ii,o=s?iu:su;[n,t]=i(e,n,t);let l=e[n],a=e[n];if(n>-1)if(r==1)l=e[n],a=e[t];else if(r==-1)l=e[t],a=e[n];else for(let c=n;c<=t;c++){let m=e[c];o(m)&&(m<l?l=m:m>a&&(a=m))}return[l??ye,a??-ye]}function oi(e,n,t,r){let s=Ca(e),i=Ca(n);e==n&&(s==-1?(e*=t,n/=t):(e/=t,n*=t));let o=t==10?pn:ou,l=s==1?$t:Ct,a=i==1?Ct:$t,c=l(o(je(e))),m=a(o(je(n))),d=Lr(t,c),g=Lr(t,m);return t==10&&(c<0&&(d=xe(d,-c)),m<0&&(g=xe(g,-m))),r||t==2?(e=d*s,n=g*i):(e=cu(e,d),n=li(n,g)),[e,n]}function Ao(e,n,t,r){let s=oi(e,n,t,r);return e==0&&(s[0]=0),n==0&&(s[1]=0),s}var Po=.1,Aa={mode:3,pad:Po},fs={pad:0,soft:null,mode:0},Vd={min:fs,max:fs};function ri(e,n,t,r){return ai(t)?Pa(e,n,t):(fs.pad=t,fs.soft=r?0:null,fs.mode=r?3:0,Pa(e,n,Vd))}function ae(e,n){return e??n}function jd(e,n,t){for(n=ae(n,0),t=ae(t,e.length-1);n<=t;){if(e[n]!=null)return!0;n++}return!1}function Pa(e,n,t){let r=t.min,s=t.max,i=ae(r.pad,0),o=ae(s.pad,0),l=ae(r.hard,-ye),a=ae(s.hard,ye),c=ae(r.soft,ye),m=ae(s.soft,-ye),d=ae(r.mode,0),g=ae(s.mode,0),b=n-e,w=pn(b),_=ct(je(e),je(n)),R=pn(_),D=je(R-w);(b<1e-24||D>10)&&(b=0,(e==0||n==0)&&(b=1e-24,d==2&&c!=ye&&(i=0),g==2&&m!=-ye&&(o=0)));let k=b||_||1e3,I=pn(k),P=Lr(10,$t(I)),Z=k*(b==0?e==0?.1:1:i),H=xe(cu(e-Z,P/10),24),X=e>=c&&(d==1||d==3&&H<=c||d==2&&H>=c)?c:ye,Y=ct(l,H<X&&e>=X?X:qt(X,H)),ne=k*(b==0?n==0?.1:1:o),G=xe(li(n+ne,P/10),24),C=n<=m&&(g==1||g==3&&G>=m||g==2&&G<=m)?m:-ye,Q=qt(a,G>C&&n<=C?C:ct(C,G));return Y==Q&&Y==0&&(Q=100),[Y,Q]}var qd=new Intl.NumberFormat(zr?Hd.language:"en-US"),Co=e=>qd.format(e),St=Math,ti=St.PI,je=St.abs,$t=St.floor,Ve=St.round,Ct=St.ceil,qt=St.min,ct=St.max,Lr=St.pow,Ca=St.sign,pn=St.log10,ou=St.log2,Wd=(e,n=1)=>St.sinh(e)*n,fo=(e,n=1)=>St.asinh(e/n),ye=1/0;function La(e){return(pn((e^e>>31)-(e>>31))|0)+1}function wo(e,n,t){return qt(ct(e,n),t)}function lu(e){return typeof e=="function"}function re(e){return lu(e)?e:()=>e}var Bd=()=>{},au=e=>e,uu=(e,n)=>n,Kd=e=>null,Oa=e=>!0,Na=(e,n)=>e==n,Gd=/\.\d*?(?=9{6,}|0{6,})/gm,Xn=e=>{if(du(e)||Mn.has(e))return e;let n=`${e}`,t=n.match(Gd);if(t==null)return e;let r=t[0].length-1;if(n.indexOf("e-")!=-1){let[s,i]=n.split("e");return+`${Xn(s)}e${i}`}return xe(e,r)};function Yn(e,n){return Xn(xe(Xn(e/n))*n)}function li(e,n){return Xn(Ct(Xn(e/n))*n)}function cu(e,n){return Xn($t(Xn(e/n))*n)}function xe(e,n=0){if(du(e))return e;let t=10**n,r=e*t*(1+Number.EPSILON);return Ve(r)/t}var Mn=new Map;function pu(e){return((""+e).split(".")[1]||"").length}function ms(e,n,t,r){let s=[],i=r.map(pu);for(let o=n;o<t;o++){let l=je(o),a=xe(Lr(e,o),l);for(let c=0;c<r.length;c++){let m=e==10?+`${r[c]}e${o}`:r[c]*a,d=(o>=0?0:l)+(o>=i[c]?0:i[c]),g=e==10?m:xe(m,d);s.push(g),Mn.set(g,d)}}return s}var hs={},Lo=[],Or=[null,null],Rn=Array.isArray,du=Number.isInteger,Yd=e=>e===void 0;function Da(e){return typeof e=="string"}function ai(e){let n=!1;if(e!=null){let t=e.constructor;n=t==null||t==Object}return n}function Jd(e){return e!=null&&typeof e=="object"}var Qd=Object.getPrototypeOf(Uint8Array),fu="__proto__";function Nr(e,n=ai){let t;if(Rn(e)){let r=e.find(s=>s!=null);if(Rn(r)||n(r)){t=Array(e.length);for(let s=0;s<e.length;s++)t[s]=Nr(e[s],n)}else t=e.slice()}else if(e instanceof Qd)t=e.slice();else if(n(e)){t={};for(let r in e)r!=fu&&(t[r]=Nr(e[r],n))}else t=e;return t}function He(e){let n=arguments;for(let t=1;t<n.length;t++){let r=n[t];for(let s in r)s!=fu&&(ai(e[s])?He(e[s],Nr(r[s])):e[s]=Nr(r[s]))}return e}var Zd=0,Xd=1,ef=2;function tf(e,n,t){for(let r=0,s,i=-1;r<n.length;r++){let o=n[r];if(o>i){for(s=o-1;s>=0&&e[s]==null;)e[s--]=null;for(s=o+1;s<t&&e[s]==null;)e[i=s++]=null}}}function nf(e,n){if(of(e)){let o=e[0].slice();for(let l=1;l<e.length;l++)o.push(...e[l].slice(1));return lf(o[0])||(o=sf(o)),o}let t=new Set;for(let o=0;o<e.length;o++){let a=e[o][0],c=a.length;for(let m=0;m<c;m++)t.add(a[m])}let r=[Array.from(t).sort((o,l)=>o-l)],s=r[0].length,i=new Map;for(let o=0;o<s;o++)i.set(r[0][o],o);for(let o=0;o<e.length;o++){let l=e[o],a=l[0];for(let c=1;c<l.length;c++){let m=l[c],d=Array(s).fill(void 0),g=n?n[o][c]:Xd,b=[];for(let w=0;w<m.length;w++){let _=m[w],R=i.get(a[w]);_===null?g!=Zd&&(d[R]=_,g==ef&&b.push(R)):d[R]=_}tf(d,b,s),r.push(d)}}return r}var rf=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function sf(e){let n=e[0],t=n.length,r=Array(t);for(let i=0;i<r.length;i++)r[i]=i;r.sort((i,o)=>n[i]-n[o]);let s=[];for(let i=0;i<e.length;i++){let o=e[i],l=Array(t);for(let a=0;a<t;a++)l[a]=o[r[a]];s.push(l)}return s}function of(e){let n=e[0][0],t=n.length;for(let r=1;r<e.length;r++){let s=e[r][0];if(s.length!=t)return!1;if(s!=n){for(let i=0;i<t;i++)if(s[i]!=n[i])return!1}}return!0}function lf(e,n=100){let t=e.length;if(t<=1)return!0;let r=0,s=t-1;for(;r<=s&&e[r]==null;)r++;for(;s>=r&&e[s]==null;)s--;if(s<=r)return!0;let i=ct(1,$t((s-r+1)/n));for(let o=e[r],l=r+i;l<=s;l+=i){let a=e[l];if(a!=null){if(a<=o)return!1;o=a}}return!0}var hu=["January","February","March","April","May","June","July","August","September","October","November","December"],mu=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function gu(e){return e.slice(0,3)}var af=mu.map(gu),uf=hu.map(gu),cf={MMMM:hu,MMM:uf,WWWW:mu,WWW:af};function us(e){return(e<10?"0":"")+e}function pf(e){return(e<10?"00":e<100?"0":"")+e}var df={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,n)=>n.MMMM[e.getMonth()],MMM:(e,n)=>n.MMM[e.getMonth()],MM:e=>us(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>us(e.getDate()),D:e=>e.getDate(),WWWW:(e,n)=>n.WWWW[e.getDay()],WWW:(e,n)=>n.WWW[e.getDay()],HH:e=>us(e.getHours()),H:e=>e.getHours(),h:e=>{let n=e.getHours();return n==0?12:n>12?n-12:n},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>us(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>us(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>pf(e.getMilliseconds())};function Oo(e,n){n=n||cf;let t=[],r=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=r.exec(e);)t.push(s[0][0]=="{"?df[s[1]]:s[0]);return i=>{let o="";for(let l=0;l<t.length;l++)o+=typeof t[l]=="string"?t[l]:t[l](i,n);return o}}var ff=new Intl.DateTimeFormat().resolvedOptions().timeZone;function hf(e,n){let t;return n=="UTC"||n=="Etc/UTC"?t=new Date(+e+e.getTimezoneOffset()*6e4):n==ff?t=e:(t=new Date(e.toLocaleString("en-US",{timeZone:n})),t.setMilliseconds(e.getMilliseconds())),t}var vu=e=>e%1==0,si=[1,2,2.5,5],mf=ms(10,-32,0,si),bu=ms(10,0,32,si),gf=bu.filter(vu),Jn=mf.concat(bu),No=`
`,yu="{YYYY}",za=No+yu,xu="{M}/{D}",ds=No+xu,Xs=ds+"/{YY}",wu="{aa}",vf="{h}:{mm}",Pr=vf+wu,Ha=No+Pr,Ia=":{ss}",me=null;function $u(e){let n=e*1e3,t=n*60,r=t*60,s=r*24,i=s*30,o=s*365,a=(e==1?ms(10,0,3,si).filter(vu):ms(10,-3,0,si)).concat([n,n*5,n*10,n*15,n*30,t,t*5,t*10,t*15,t*30,r,r*2,r*3,r*4,r*6,r*8,r*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,i,i*2,i*3,i*4,i*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),c=[[o,yu,me,me,me,me,me,me,1],[s*28,"{MMM}",za,me,me,me,me,me,1],[s,xu,za,me,me,me,me,me,1],[r,"{h}"+wu,Xs,me,ds,me,me,me,1],[t,Pr,Xs,me,ds,me,me,me,1],[n,Ia,Xs+" "+Pr,me,ds+" "+Pr,me,Ha,me,1],[e,Ia+".{fff}",Xs+" "+Pr,me,ds+" "+Pr,me,Ha,me,1]];function m(d){return(g,b,w,_,R,D)=>{let k=[],I=R>=o,P=R>=i&&R<o,Z=d(w),H=xe(Z*e,3),X=ho(Z.getFullYear(),I?0:Z.getMonth(),P||I?1:Z.getDate()),Y=xe(X*e,3);if(P||I){let ne=P?R/i:0,G=I?R/o:0,C=H==Y?H:xe(ho(X.getFullYear()+G,X.getMonth()+ne,1)*e,3),Q=new Date(Ve(C/e)),F=Q.getFullYear(),B=Q.getMonth();for(let q=0;C<=_;q++){let se=ho(F+G*q,B+ne*q,1),j=se-d(xe(se*e,3));C=xe((+se+j)*e,3),C<=_&&k.push(C)}}else{let ne=R>=s?s:R,G=$t(w)-$t(H),C=Y+G+li(H-Y,ne);k.push(C);let Q=d(C),F=Q.getHours()+Q.getMinutes()/t+Q.getSeconds()/r,B=R/r,q=g.axes[b]._space,se=D/q;for(;C=xe(C+R,e==1?0:3),!(C>_);)if(B>1){let j=$t(xe(F+B,6))%24,oe=d(C).getHours()-j;oe>1&&(oe=-1),C-=oe*r,F=(F+B)%24;let ve=k[k.length-1];xe((C-ve)/R,3)*se>=.7&&k.push(C)}else k.push(C)}return k}}return[a,c,m]}var[bf,yf,xf]=$u(1),[wf,$f,Sf]=$u(.001);ms(2,-53,53,[1]);function Fa(e,n){return e.map(t=>t.map((r,s)=>s==0||s==8||r==null?r:n(s==1||t[8]==0?r:t[1]+r)))}function Ua(e,n){return(t,r,s,i,o)=>{let l=n.find(w=>o>=w[0])||n[n.length-1],a,c,m,d,g,b;return r.map(w=>{let _=e(w),R=_.getFullYear(),D=_.getMonth(),k=_.getDate(),I=_.getHours(),P=_.getMinutes(),Z=_.getSeconds(),H=R!=a&&l[2]||D!=c&&l[3]||k!=m&&l[4]||I!=d&&l[5]||P!=g&&l[6]||Z!=b&&l[7]||l[1];return a=R,c=D,m=k,d=I,g=P,b=Z,H(_)})}}function kf(e,n){let t=Oo(n);return(r,s,i,o,l)=>s.map(a=>t(e(a)))}function ho(e,n,t){return new Date(e,n,t)}function Va(e,n){return n(e)}var Ef="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function ja(e,n){return(t,r,s,i)=>i==null?Ro:n(e(r))}function _f(e,n){let t=e.series[n];return t.width?t.stroke(e,n):t.points.width?t.points.stroke(e,n):null}function Tf(e,n){return e.series[n].fill(e,n)}var Rf={show:!0,live:!0,isolate:!1,mount:Bd,markers:{show:!0,width:2,stroke:_f,fill:Tf,dash:"solid"},idx:null,idxs:null,values:[]};function Mf(e,n){let t=e.cursor.points,r=Pt(),s=t.size(e,n);_e(r,cs,s),_e(r,ps,s);let i=s/-2;_e(r,"marginLeft",i),_e(r,"marginTop",i);let o=t.width(e,n,s);return o&&_e(r,"borderWidth",o),r}function Af(e,n){let t=e.series[n].points;return t._fill||t._stroke}function Pf(e,n){let t=e.series[n].points;return t._stroke||t._fill}function Cf(e,n){return e.series[n].points.size}var mo=[0,0];function Lf(e,n,t){return mo[0]=n,mo[1]=t,mo}function ei(e,n,t,r=!0){return s=>{s.button==0&&(!r||s.target==n)&&t(s)}}function go(e,n,t,r=!0){return s=>{(!r||s.target==n)&&t(s)}}var Of={show:!0,x:!0,y:!0,lock:!1,move:Lf,points:{one:!1,show:Mf,size:Cf,width:0,stroke:Pf,fill:Af},bind:{mousedown:ei,mouseup:ei,click:ei,dblclick:ei,mousemove:go,mouseleave:go,mouseenter:go},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,n)=>{n.stopPropagation(),n.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,n,t,r,s)=>r-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Su={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Do=He({},Su,{filter:uu}),ku=He({},Do,{size:10}),Eu=He({},Su,{show:!1}),zo='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',_u="bold "+zo,Tu=1.5,qa={show:!0,scale:"x",stroke:To,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:_u,side:2,grid:Do,ticks:ku,border:Eu,font:zo,lineGap:Tu,rotate:0},Nf="Value",Df="Time",Wa={show:!0,scale:"x",auto:!1,sorted:1,min:ye,max:-ye,idxs:[]};function zf(e,n,t,r,s){return n.map(i=>i==null?"":Co(i))}function Hf(e,n,t,r,s,i,o){let l=[],a=Mn.get(s)||0;t=o?t:xe(li(t,s),a);for(let c=t;c<=r;c=xe(c+s,a))l.push(Object.is(c,-0)?0:c);return l}function $o(e,n,t,r,s,i,o){let l=[],a=e.scales[e.axes[n].scale].log,c=a==10?pn:ou,m=$t(c(t));s=Lr(a,m),a==10&&(s=Jn[jt(s,Jn)]);let d=t,g=s*a;a==10&&(g=Jn[jt(g,Jn)]);do l.push(d),d=d+s,a==10&&!Mn.has(d)&&(d=xe(d,Mn.get(s))),d>=g&&(s=d,g=s*a,a==10&&(g=Jn[jt(g,Jn)]));while(d<=r);return l}function If(e,n,t,r,s,i,o){let a=e.scales[e.axes[n].scale].asinh,c=r>a?$o(e,n,ct(a,t),r,s):[a],m=r>=0&&t<=0?[0]:[];return(t<-a?$o(e,n,ct(a,-r),-t,s):[a]).reverse().map(g=>-g).concat(m,c)}var Ru=/./,Ff=/[12357]/,Uf=/[125]/,Ba=/1/,So=(e,n,t,r)=>e.map((s,i)=>n==4&&s==0||i%r==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function Vf(e,n,t,r,s){let i=e.axes[t],o=i.scale,l=e.scales[o],a=e.valToPos,c=i._space,m=a(10,o),d=a(9,o)-m>=c?Ru:a(7,o)-m>=c?Ff:a(5,o)-m>=c?Uf:Ba;if(d==Ba){let g=je(a(1,o)-m);if(g<c)return So(n.slice().reverse(),l.distr,d,Ct(c/g)).reverse()}return So(n,l.distr,d,1)}function jf(e,n,t,r,s){let i=e.axes[t],o=i.scale,l=i._space,a=e.valToPos,c=je(a(1,o)-a(2,o));return c<l?So(n.slice().reverse(),3,Ru,Ct(l/c)).reverse():n}function qf(e,n,t,r){return r==null?Ro:n==null?"":Co(n)}var Ka={show:!0,scale:"y",stroke:To,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:_u,side:3,grid:Do,ticks:ku,border:Eu,font:zo,lineGap:Tu,rotate:0};function Wf(e,n){let t=3+(e||1)*2;return xe(t*n,3)}function Bf(e,n){let{scale:t,idxs:r}=e.series[0],s=e._data[0],i=e.valToPos(s[r[0]],t,!0),o=e.valToPos(s[r[1]],t,!0),l=je(o-i),a=e.series[n],c=l/(a.points.space*pe);return r[1]-r[0]<=c}var Ga={scale:null,auto:!0,sorted:0,min:ye,max:-ye},Mu=(e,n,t,r,s)=>s,Ya={show:!0,auto:!0,sorted:0,gaps:Mu,alpha:1,facets:[He({},Ga,{scale:"x"}),He({},Ga,{scale:"y"})]},Ja={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Mu,alpha:1,points:{show:Bf,filter:null},values:null,min:ye,max:-ye,idxs:[],path:null,clip:null};function Kf(e,n,t,r,s){return t/10}var Au={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Gf=He({},Au,{time:!1,ori:1}),Qa={};function Pu(e,n){let t=Qa[e];return t||(t={key:e,plots:[],sub(r){t.plots.push(r)},unsub(r){t.plots=t.plots.filter(s=>s!=r)},pub(r,s,i,o,l,a,c){for(let m=0;m<t.plots.length;m++)t.plots[m]!=s&&t.plots[m].pub(r,s,i,o,l,a,c)}},e!=null&&(Qa[e]=t)),t}var Dr=1,ko=2;function er(e,n,t){let r=e.mode,s=e.series[n],i=r==2?e._data[n]:e._data,o=e.scales,l=e.bbox,a=i[0],c=r==2?i[1]:i[n],m=r==2?o[s.facets[0].scale]:o[e.series[0].scale],d=r==2?o[s.facets[1].scale]:o[s.scale],g=l.left,b=l.top,w=l.width,_=l.height,R=e.valToPosH,D=e.valToPosV;return m.ori==0?t(s,a,c,m,d,R,D,g,b,w,_,ci,Hr,di,Lu,Nu):t(s,a,c,m,d,D,R,b,g,_,w,pi,Ir,Fo,Ou,Du)}function Ho(e,n){let t=0,r=0,s=ae(e.bands,Lo);for(let i=0;i<s.length;i++){let o=s[i];o.series[0]==n?t=o.dir:o.series[1]==n&&(o.dir==1?r|=1:r|=2)}return[t,r==1?-1:r==2?1:r==3?2:0]}function Yf(e,n,t,r,s){let i=e.mode,o=e.series[n],l=i==2?o.facets[1].scale:o.scale,a=e.scales[l];return s==-1?a.min:s==1?a.max:a.distr==3?a.dir==1?a.min:a.max:0}function dn(e,n,t,r,s,i){return er(e,n,(o,l,a,c,m,d,g,b,w,_,R)=>{let D=o.pxRound,k=c.dir*(c.ori==0?1:-1),I=c.ori==0?Hr:Ir,P,Z;k==1?(P=t,Z=r):(P=r,Z=t);let H=D(d(l[P],c,_,b)),X=D(g(a[P],m,R,w)),Y=D(d(l[Z],c,_,b)),ne=D(g(i==1?m.max:m.min,m,R,w)),G=new Path2D(s);return I(G,Y,ne),I(G,H,ne),I(G,H,X),G})}function ui(e,n,t,r,s,i){let o=null;if(e.length>0){o=new Path2D;let l=n==0?di:Fo,a=t;for(let d=0;d<e.length;d++){let g=e[d];if(g[1]>g[0]){let b=g[0]-a;b>0&&l(o,a,r,b,r+i),a=g[1]}}let c=t+s-a,m=10;c>0&&l(o,a,r-m/2,c,r+i+m)}return o}function Jf(e,n,t){let r=e[e.length-1];r&&r[0]==n?r[1]=t:e.push([n,t])}function Io(e,n,t,r,s,i,o){let l=[],a=e.length;for(let c=s==1?t:r;c>=t&&c<=r;c+=s)if(n[c]===null){let d=c,g=c;if(s==1)for(;++c<=r&&n[c]===null;)g=c;else for(;--c>=t&&n[c]===null;)g=c;let b=i(e[d]),w=g==d?b:i(e[g]),_=d-s;b=o<=0&&_>=0&&_<a?i(e[_]):b;let D=g+s;w=o>=0&&D>=0&&D<a?i(e[D]):w,w>=b&&l.push([b,w])}return l}function Za(e){return e==0?au:e==1?Ve:n=>Yn(n,e)}function Cu(e){let n=e==0?ci:pi,t=e==0?(s,i,o,l,a,c)=>{s.arcTo(i,o,l,a,c)}:(s,i,o,l,a,c)=>{s.arcTo(o,i,a,l,c)},r=e==0?(s,i,o,l,a)=>{s.rect(i,o,l,a)}:(s,i,o,l,a)=>{s.rect(o,i,a,l)};return(s,i,o,l,a,c=0,m=0)=>{c==0&&m==0?r(s,i,o,l,a):(c=qt(c,l/2,a/2),m=qt(m,l/2,a/2),n(s,i+c,o),t(s,i+l,o,i+l,o+a,c),t(s,i+l,o+a,i,o+a,m),t(s,i,o+a,i,o,m),t(s,i,o,i+l,o,c),s.closePath())}}var ci=(e,n,t)=>{e.moveTo(n,t)},pi=(e,n,t)=>{e.moveTo(t,n)},Hr=(e,n,t)=>{e.lineTo(n,t)},Ir=(e,n,t)=>{e.lineTo(t,n)},di=Cu(0),Fo=Cu(1),Lu=(e,n,t,r,s,i)=>{e.arc(n,t,r,s,i)},Ou=(e,n,t,r,s,i)=>{e.arc(t,n,r,s,i)},Nu=(e,n,t,r,s,i,o)=>{e.bezierCurveTo(n,t,r,s,i,o)},Du=(e,n,t,r,s,i,o)=>{e.bezierCurveTo(t,n,s,r,o,i)};function zu(e){return(n,t,r,s,i)=>er(n,t,(o,l,a,c,m,d,g,b,w,_,R)=>{let{pxRound:D,points:k}=o,I,P;c.ori==0?(I=ci,P=Lu):(I=pi,P=Ou);let Z=xe(k.width*pe,3),H=(k.size-k.width)/2*pe,X=xe(H*2,3),Y=new Path2D,ne=new Path2D,{left:G,top:C,width:Q,height:F}=n.bbox;di(ne,G-X,C-X,Q+X*2,F+X*2);let B=q=>{if(a[q]!=null){let se=D(d(l[q],c,_,b)),j=D(g(a[q],m,R,w));I(Y,se+H,j),P(Y,se,j,H,0,ti*2)}};if(i)i.forEach(B);else for(let q=r;q<=s;q++)B(q);return{stroke:Z>0?Y:null,fill:Y,clip:ne,flags:Dr|ko}})}function Hu(e){return(n,t,r,s,i,o)=>{r!=s&&(i!=r&&o!=r&&e(n,t,r),i!=s&&o!=s&&e(n,t,s),e(n,t,o))}}var Qf=Hu(Hr),Zf=Hu(Ir);function Iu(e){let n=ae(e?.alignGaps,0);return(t,r,s,i)=>er(t,r,(o,l,a,c,m,d,g,b,w,_,R)=>{[s,i]=ii(a,s,i);let D=o.pxRound,k=F=>D(d(F,c,_,b)),I=F=>D(g(F,m,R,w)),P,Z;c.ori==0?(P=Hr,Z=Qf):(P=Ir,Z=Zf);let H=c.dir*(c.ori==0?1:-1),X={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Dr},Y=X.stroke,ne=!1;if(i-s>=_*4){let F=U=>t.posToVal(U,c.key,!0),B=null,q=null,se,j,dt,Te=k(l[H==1?s:i]),oe=k(l[s]),ve=k(l[i]),ee=F(H==1?oe+1:ve-1);for(let U=H==1?s:i;U>=s&&U<=i;U+=H){let Ie=l[U],Re=(H==1?Ie<ee:Ie>ee)?Te:k(Ie),de=a[U];Re==Te?de!=null?(j=de,B==null?(P(Y,Re,I(j)),se=B=q=j):j<B?B=j:j>q&&(q=j)):de===null&&(ne=!0):(B!=null&&Z(Y,Te,I(B),I(q),I(se),I(j)),de!=null?(j=de,P(Y,Re,I(j)),B=q=se=j):(B=q=null,de===null&&(ne=!0)),Te=Re,ee=F(Te+H))}B!=null&&B!=q&&dt!=Te&&Z(Y,Te,I(B),I(q),I(se),I(j))}else for(let F=H==1?s:i;F>=s&&F<=i;F+=H){let B=a[F];B===null?ne=!0:B!=null&&P(Y,k(l[F]),I(B))}let[C,Q]=Ho(t,r);if(o.fill!=null||C!=0){let F=X.fill=new Path2D(Y),B=o.fillTo(t,r,o.min,o.max,C),q=I(B),se=k(l[s]),j=k(l[i]);H==-1&&([j,se]=[se,j]),P(F,j,q),P(F,se,q)}if(!o.spanGaps){let F=[];ne&&F.push(...Io(l,a,s,i,H,k,n)),X.gaps=F=o.gaps(t,r,s,i,F),X.clip=ui(F,c.ori,b,w,_,R)}return Q!=0&&(X.band=Q==2?[dn(t,r,s,i,Y,-1),dn(t,r,s,i,Y,1)]:dn(t,r,s,i,Y,Q)),X})}function Xf(e){let n=ae(e.align,1),t=ae(e.ascDesc,!1),r=ae(e.alignGaps,0),s=ae(e.extend,!1);return(i,o,l,a)=>er(i,o,(c,m,d,g,b,w,_,R,D,k,I)=>{[l,a]=ii(d,l,a);let P=c.pxRound,{left:Z,width:H}=i.bbox,X=oe=>P(w(oe,g,k,R)),Y=oe=>P(_(oe,b,I,D)),ne=g.ori==0?Hr:Ir,G={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Dr},C=G.stroke,Q=g.dir*(g.ori==0?1:-1),F=Y(d[Q==1?l:a]),B=X(m[Q==1?l:a]),q=B,se=B;s&&n==-1&&(se=Z,ne(C,se,F)),ne(C,B,F);for(let oe=Q==1?l:a;oe>=l&&oe<=a;oe+=Q){let ve=d[oe];if(ve==null)continue;let ee=X(m[oe]),U=Y(ve);n==1?ne(C,ee,F):ne(C,q,U),ne(C,ee,U),F=U,q=ee}let j=q;s&&n==1&&(j=Z+H,ne(C,j,F));let[dt,Te]=Ho(i,o);if(c.fill!=null||dt!=0){let oe=G.fill=new Path2D(C),ve=c.fillTo(i,o,c.min,c.max,dt),ee=Y(ve);ne(oe,j,ee),ne(oe,se,ee)}if(!c.spanGaps){let oe=[];oe.push(...Io(m,d,l,a,Q,X,r));let ve=c.width*pe/2,ee=t||n==1?ve:-ve,U=t||n==-1?-ve:ve;oe.forEach(Ie=>{Ie[0]+=ee,Ie[1]+=U}),G.gaps=oe=c.gaps(i,o,l,a,oe),G.clip=ui(oe,g.ori,R,D,k,I)}return Te!=0&&(G.band=Te==2?[dn(i,o,l,a,C,-1),dn(i,o,l,a,C,1)]:dn(i,o,l,a,C,Te)),G})}function Xa(e,n,t,r,s,i,o=ye){if(e.length>1){let l=null;for(let a=0,c=1/0;a<e.length;a++)if(n[a]!==void 0){if(l!=null){let m=je(e[a]-e[l]);m<c&&(c=m,o=je(t(e[a],r,s,i)-t(e[l],r,s,i)))}l=a}}return o}function eh(e){e=e||hs;let n=ae(e.size,[.6,ye,1]),t=e.align||0,r=e.gap||0,s=e.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let i=re(s),o=1-n[0],l=ae(n[1],ye),a=ae(n[2],1),c=ae(e.disp,hs),m=ae(e.each,b=>{}),{fill:d,stroke:g}=c;return(b,w,_,R)=>er(b,w,(D,k,I,P,Z,H,X,Y,ne,G,C)=>{let Q=D.pxRound,F=t,B=r*pe,q=l*pe,se=a*pe,j,dt;P.ori==0?[j,dt]=i(b,w):[dt,j]=i(b,w);let Te=P.dir*(P.ori==0?1:-1),oe=P.ori==0?di:Fo,ve=P.ori==0?m:(N,$e,Fe,ur,Cn,Kt,Ln)=>{m(N,$e,Fe,Cn,ur,Ln,Kt)},ee=ae(b.bands,Lo).find(N=>N.series[0]==w),U=ee!=null?ee.dir:0,Ie=D.fillTo(b,w,D.min,D.max,U),rt=Q(X(Ie,Z,C,ne)),Re,de,Ot,gt=G,Le=Q(D.width*pe),Bt=!1,rn=null,Et=null,mn=null,or=null;d!=null&&(Le==0||g!=null)&&(Bt=!0,rn=d.values(b,w,_,R),Et=new Map,new Set(rn).forEach(N=>{N!=null&&Et.set(N,new Path2D)}),Le>0&&(mn=g.values(b,w,_,R),or=new Map,new Set(mn).forEach(N=>{N!=null&&or.set(N,new Path2D)})));let{x0:lr,size:Wr}=c;if(lr!=null&&Wr!=null){F=1,k=lr.values(b,w,_,R),lr.unit==2&&(k=k.map(Fe=>b.posToVal(Y+Fe*G,P.key,!0)));let N=Wr.values(b,w,_,R);Wr.unit==2?de=N[0]*G:de=H(N[0],P,G,Y)-H(0,P,G,Y),gt=Xa(k,I,H,P,G,Y,gt),Ot=gt-de+B}else gt=Xa(k,I,H,P,G,Y,gt),Ot=gt*o+B,de=gt-Ot;Ot<1&&(Ot=0),Le>=de/2&&(Le=0),Ot<5&&(Q=au);let ys=Ot>0,An=gt-Ot-(ys?Le:0);de=Q(wo(An,se,q)),Re=(F==0?de/2:F==Te?0:de)-F*Te*((F==0?B/2:0)+(ys?Le/2:0));let st={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ar=Bt?null:new Path2D,sn=null;if(ee!=null)sn=b.data[ee.series[1]];else{let{y0:N,y1:$e}=c;N!=null&&$e!=null&&(I=$e.values(b,w,_,R),sn=N.values(b,w,_,R))}let Pn=j*de,J=dt*de;for(let N=Te==1?_:R;N>=_&&N<=R;N+=Te){let $e=I[N];if($e==null)continue;if(sn!=null){let ft=sn[N]??0;if($e-ft==0)continue;rt=X(ft,Z,C,ne)}let Fe=P.distr!=2||c!=null?k[N]:N,ur=H(Fe,P,G,Y),Cn=X(ae($e,Ie),Z,C,ne),Kt=Q(ur-Re),Ln=Q(ct(Cn,rt)),vt=Q(qt(Cn,rt)),_t=Ln-vt;if($e!=null){let ft=$e<0?J:Pn,Nt=$e<0?Pn:J;Bt?(Le>0&&mn[N]!=null&&oe(or.get(mn[N]),Kt,vt+$t(Le/2),de,ct(0,_t-Le),ft,Nt),rn[N]!=null&&oe(Et.get(rn[N]),Kt,vt+$t(Le/2),de,ct(0,_t-Le),ft,Nt)):oe(ar,Kt,vt+$t(Le/2),de,ct(0,_t-Le),ft,Nt),ve(b,w,N,Kt-Le/2,vt,de+Le,_t)}}return Le>0?st.stroke=Bt?or:ar:Bt||(st._fill=D.width==0?D._fill:D._stroke??D._fill,st.width=0),st.fill=Bt?Et:ar,st})}function th(e,n){let t=ae(n?.alignGaps,0);return(r,s,i,o)=>er(r,s,(l,a,c,m,d,g,b,w,_,R,D)=>{[i,o]=ii(c,i,o);let k=l.pxRound,I=j=>k(g(j,m,R,w)),P=j=>k(b(j,d,D,_)),Z,H,X;m.ori==0?(Z=ci,X=Hr,H=Nu):(Z=pi,X=Ir,H=Du);let Y=m.dir*(m.ori==0?1:-1),ne=I(a[Y==1?i:o]),G=ne,C=[],Q=[];for(let j=Y==1?i:o;j>=i&&j<=o;j+=Y)if(c[j]!=null){let Te=a[j],oe=I(Te);C.push(G=oe),Q.push(P(c[j]))}let F={stroke:e(C,Q,Z,X,H,k),fill:null,clip:null,band:null,gaps:null,flags:Dr},B=F.stroke,[q,se]=Ho(r,s);if(l.fill!=null||q!=0){let j=F.fill=new Path2D(B),dt=l.fillTo(r,s,l.min,l.max,q),Te=P(dt);X(j,G,Te),X(j,ne,Te)}if(!l.spanGaps){let j=[];j.push(...Io(a,c,i,o,Y,I,t)),F.gaps=j=l.gaps(r,s,i,o,j),F.clip=ui(j,m.ori,w,_,R,D)}return se!=0&&(F.band=se==2?[dn(r,s,i,o,B,-1),dn(r,s,i,o,B,1)]:dn(r,s,i,o,B,se)),F})}function nh(e){return th(rh,e)}function rh(e,n,t,r,s,i){let o=e.length;if(o<2)return null;let l=new Path2D;if(t(l,e[0],n[0]),o==2)r(l,e[1],n[1]);else{let a=Array(o),c=Array(o-1),m=Array(o-1),d=Array(o-1);for(let g=0;g<o-1;g++)m[g]=n[g+1]-n[g],d[g]=e[g+1]-e[g],c[g]=m[g]/d[g];a[0]=c[0];for(let g=1;g<o-1;g++)c[g]===0||c[g-1]===0||c[g-1]>0!=c[g]>0?a[g]=0:(a[g]=3*(d[g-1]+d[g])/((2*d[g]+d[g-1])/c[g-1]+(d[g]+2*d[g-1])/c[g]),isFinite(a[g])||(a[g]=0));a[o-1]=c[o-2];for(let g=0;g<o-1;g++)s(l,e[g]+d[g]/3,n[g]+a[g]*d[g]/3,e[g+1]-d[g]/3,n[g+1]-a[g+1]*d[g]/3,e[g+1],n[g+1])}return l}var Eo=new Set;function eu(){for(let e of Eo)e.syncRect(!0)}zr&&(Zn(Dd,Cr,eu),Zn(zd,Cr,eu,!0),Zn(ni,Cr,()=>{Xe.pxRatio=pe}));var sh=Iu(),ih=zu();function tu(e,n,t,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((i,o)=>_o(i,o,n,t))}function oh(e,n){return e.map((t,r)=>r==0?{}:He({},n,t))}function _o(e,n,t,r){return He({},n==0?t:r,e)}function Fu(e,n,t){return n==null?Or:[n,t]}var lh=Fu;function ah(e,n,t){return n==null?Or:ri(n,t,Po,!0)}function Uu(e,n,t,r){return n==null?Or:oi(n,t,e.scales[r].log,!1)}var uh=Uu;function Vu(e,n,t,r){return n==null?Or:Ao(n,t,e.scales[r].log,!1)}var ch=Vu;function ph(e,n,t,r,s){let i=ct(La(e),La(n)),o=n-e,l=jt(s/r*o,t);do{let a=t[l],c=r*a/o;if(c>=s&&i+(a<5?Mn.get(a):0)<=17)return[a,c]}while(++l<t.length);return[0,0]}function nu(e){let n,t;return e=e.replace(/(\d+)px/,(r,s)=>(n=Ve((t=+s)*pe))+"px"),[e,n,t]}function dh(e){e.show&&[e.font,e.labelFont].forEach(n=>{let t=xe(n[2]*pe,1);n[0]=n[0].replace(/[0-9.]+px/,t+"px"),n[1]=t})}function Xe(e,n,t){let r={mode:ae(e.mode,1)},s=r.mode;function i(u,p,f,h){let v=p.valToPct(u);return h+f*(p.dir==-1?1-v:v)}function o(u,p,f,h){let v=p.valToPct(u);return h+f*(p.dir==-1?v:1-v)}function l(u,p,f,h){return p.ori==0?i(u,p,f,h):o(u,p,f,h)}r.valToPosH=i,r.valToPosV=o;let a=!1;r.status=0;let c=r.root=Pt(bd);if(e.id!=null&&(c.id=e.id),wt(c,e.class),e.title){let u=Pt(wd,c);u.textContent=e.title}let m=Vt("canvas"),d=r.ctx=m.getContext("2d"),g=Pt($d,c);Zn("click",g,u=>{u.target===w&&(Se!=xr||Me!=wr)&&Qe.click(r,u)},!0);let b=r.under=Pt(Sd,g);g.appendChild(m);let w=r.over=Pt(kd,g);e=Nr(e);let _=+ae(e.pxAlign,1),R=Za(_);(e.plugins||[]).forEach(u=>{u.opts&&(e=u.opts(r,e)||e)});let D=e.ms||.001,k=r.series=s==1?tu(e.series||[],Wa,Ja,!1):oh(e.series||[null],Ya),I=r.axes=tu(e.axes||[],qa,Ka,!0),P=r.scales={},Z=r.bands=e.bands||[];Z.forEach(u=>{u.fill=re(u.fill||null),u.dir=ae(u.dir,-1)});let H=s==2?k[1].facets[0].scale:k[0].scale,X={axes:dp,series:lp},Y=(e.drawOrder||["axes","series"]).map(u=>X[u]);function ne(u){let p=u.distr==3?f=>pn(f>0?f:u.clamp(r,f,u.min,u.max,u.key)):u.distr==4?f=>fo(f,u.asinh):u.distr==100?f=>u.fwd(f):f=>f;return f=>{let h=p(f),{_min:v,_max:y}=u,$=y-v;return(h-v)/$}}function G(u){let p=P[u];if(p==null){let f=(e.scales||hs)[u]||hs;if(f.from!=null){G(f.from);let h=He({},P[f.from],f,{key:u});h.valToPct=ne(h),P[u]=h}else{p=P[u]=He({},u==H?Au:Gf,f),p.key=u;let h=p.time,v=p.range,y=Rn(v);if((u!=H||s==2&&!h)&&(y&&(v[0]==null||v[1]==null)&&(v={min:v[0]==null?Aa:{mode:1,hard:v[0],soft:v[0]},max:v[1]==null?Aa:{mode:1,hard:v[1],soft:v[1]}},y=!1),!y&&ai(v))){let $=v;v=(E,T,L)=>T==null?Or:ri(T,L,$)}p.range=re(v||(h?lh:u==H?p.distr==3?uh:p.distr==4?ch:Fu:p.distr==3?Uu:p.distr==4?Vu:ah)),p.auto=re(y?!1:p.auto),p.clamp=re(p.clamp||Kf),p._min=p._max=null,p.valToPct=ne(p)}}}G("x"),G("y"),s==1&&k.forEach(u=>{G(u.scale)}),I.forEach(u=>{G(u.scale)});for(let u in e.scales)G(u);let C=P[H],Q=C.distr,F,B;C.ori==0?(wt(c,yd),F=i,B=o):(wt(c,xd),F=o,B=i);let q={};for(let u in P){let p=P[u];(p.min!=null||p.max!=null)&&(q[u]={min:p.min,max:p.max},p.min=p.max=null)}let se=e.tzDate||(u=>new Date(Ve(u/D))),j=e.fmtDate||Oo,dt=D==1?xf(se):Sf(se),Te=Ua(se,Fa(D==1?yf:$f,j)),oe=ja(se,Va(Ef,j)),ve=[],ee=r.legend=He({},Rf,e.legend),U=r.cursor=He({},Of,{drag:{y:s==2}},e.cursor),Ie=ee.show,rt=U.show,Re=ee.markers;ee.idxs=ve,Re.width=re(Re.width),Re.dash=re(Re.dash),Re.stroke=re(Re.stroke),Re.fill=re(Re.fill);let de,Ot,gt,Le=[],Bt=[],rn,Et=!1,mn={};if(ee.live){let u=k[1]?k[1].values:null;Et=u!=null,rn=Et?u(r,1,0):{_:0};for(let p in rn)mn[p]=Ro}if(Ie)if(de=Vt("table",Ad,c),gt=Vt("tbody",null,de),ee.mount(r,de),Et){Ot=Vt("thead",null,de,gt);let u=Vt("tr",null,Ot);Vt("th",null,u);for(var or in rn)Vt("th",va,u).textContent=or}else wt(de,Cd),ee.live&&wt(de,Pd);let lr={show:!0},Wr={show:!1};function ys(u,p){if(p==0&&(Et||!ee.live||s==2))return Or;let f=[],h=Vt("tr",Ld,gt,gt.childNodes[p]);wt(h,u.class),u.show||wt(h,Qn);let v=Vt("th",null,h);if(Re.show){let E=Pt(Od,v);if(p>0){let T=Re.width(r,p);T&&(E.style.border=T+"px "+Re.dash(r,p)+" "+Re.stroke(r,p)),E.style.background=Re.fill(r,p)}}let y=Pt(va,v);u.label instanceof HTMLElement?y.appendChild(u.label):y.textContent=u.label,p>0&&(Re.show||(y.style.color=u.width>0?Re.stroke(r,p):Re.fill(r,p)),st("click",v,E=>{if(U._lock)return;Nn(E);let T=k.indexOf(u);if((E.ctrlKey||E.metaKey)!=ee.isolate){let L=k.some((O,z)=>z>0&&z!=T&&O.show);k.forEach((O,z)=>{z>0&&Yt(z,L?z==T?lr:Wr:lr,!0,ze.setSeries)})}else Yt(T,{show:!u.show},!0,ze.setSeries)},!1),pr&&st(wa,v,E=>{U._lock||(Nn(E),Yt(k.indexOf(u),Sr,!0,ze.setSeries))},!1));for(var $ in rn){let E=Vt("td",Nd,h);E.textContent="--",f.push(E)}return[h,f]}let An=new Map;function st(u,p,f,h=!0){let v=An.get(p)||{},y=U.bind[u](r,p,f,h);y&&(Zn(u,p,v[u]=y),An.set(p,v))}function ar(u,p,f){let h=An.get(p)||{};for(let v in h)(u==null||v==u)&&(xo(v,p,h[v]),delete h[v]);u==null&&An.delete(p)}let sn=0,Pn=0,J=0,N=0,$e=0,Fe=0,ur=$e,Cn=Fe,Kt=J,Ln=N,vt=0,_t=0,ft=0,Nt=0;r.bbox={};let bi=!1,xs=!1,cr=!1,On=!1,ws=!1,Tt=!1;function yi(u,p,f){(f||u!=r.width||p!=r.height)&&Yo(u,p),gr(!1),cr=!0,xs=!0,vr()}function Yo(u,p){r.width=sn=J=u,r.height=Pn=N=p,$e=Fe=0,ep(),tp();let f=r.bbox;vt=f.left=Yn($e*pe,.5),_t=f.top=Yn(Fe*pe,.5),ft=f.width=Yn(J*pe,.5),Nt=f.height=Yn(N*pe,.5)}let Qc=3;function Zc(){let u=!1,p=0;for(;!u;){p++;let f=cp(p),h=pp(p);u=p==Qc||f&&h,u||(Yo(r.width,r.height),xs=!0)}}function Xc({width:u,height:p}){yi(u,p)}r.setSize=Xc;function ep(){let u=!1,p=!1,f=!1,h=!1;I.forEach((v,y)=>{if(v.show&&v._show){let{side:$,_size:E}=v,T=$%2,L=v.label!=null?v.labelSize:0,O=E+L;O>0&&(T?(J-=O,$==3?($e+=O,h=!0):f=!0):(N-=O,$==0?(Fe+=O,u=!0):p=!0))}}),Dn[0]=u,Dn[1]=f,Dn[2]=p,Dn[3]=h,J-=gn[1]+gn[3],$e+=gn[3],N-=gn[2]+gn[0],Fe+=gn[0]}function tp(){let u=$e+J,p=Fe+N,f=$e,h=Fe;function v(y,$){switch(y){case 1:return u+=$,u-$;case 2:return p+=$,p-$;case 3:return f-=$,f+$;case 0:return h-=$,h+$}}I.forEach((y,$)=>{if(y.show&&y._show){let E=y.side;y._pos=v(E,y._size),y.label!=null&&(y._lpos=v(E,y.labelSize))}})}if(U.dataIdx==null){let u=U.hover,p=u.skip=new Set(u.skip??[]);p.add(void 0);let f=u.prox=re(u.prox),h=u.bias??=0;U.dataIdx=(v,y,$,E)=>{if(y==0)return $;let T=$,L=f(v,y,$,E)??ye,O=L>=0&&L<ye,z=C.ori==0?J:N,K=U.left,ue=n[0],le=n[y];if(p.has(le[$])){T=null;let te=null,W=null,V;if(h==0||h==-1)for(V=$;te==null&&V-- >0;)p.has(le[V])||(te=V);if(h==0||h==1)for(V=$;W==null&&V++<le.length;)p.has(le[V])||(W=V);if(te!=null||W!=null)if(O){let Ee=te==null?-1/0:F(ue[te],C,z,0),Oe=W==null?1/0:F(ue[W],C,z,0),Ye=K-Ee,be=Oe-K;Ye<=be?Ye<=L&&(T=te):be<=L&&(T=W)}else T=W==null?te:te==null?W:$-te<=W-$?te:W}else O&&je(K-F(ue[$],C,z,0))>L&&(T=null);return T}}let Nn=u=>{U.event=u};U.idxs=ve,U._lock=!1;let et=U.points;et.show=re(et.show),et.size=re(et.size),et.stroke=re(et.stroke),et.width=re(et.width),et.fill=re(et.fill);let Gt=r.focus=He({},e.focus||{alpha:.3},U.focus),pr=Gt.prox>=0,dr=pr&&et.one,Rt=[],fr=[],hr=[];function Jo(u,p){let f=et.show(r,p);if(f instanceof HTMLElement)return wt(f,Md),wt(f,u.class),tn(f,-10,-10,J,N),w.insertBefore(f,Rt[p]),f}function Qo(u,p){if(s==1||p>0){let f=s==1&&P[u.scale].time,h=u.value;u.value=f?Da(h)?ja(se,Va(h,j)):h||oe:h||qf,u.label=u.label||(f?Df:Nf)}if(dr||p>0){u.width=u.width==null?1:u.width,u.paths=u.paths||sh||Kd,u.fillTo=re(u.fillTo||Yf),u.pxAlign=+ae(u.pxAlign,_),u.pxRound=Za(u.pxAlign),u.stroke=re(u.stroke||null),u.fill=re(u.fill||null),u._stroke=u._fill=u._paths=u._focus=null;let f=Wf(ct(1,u.width),1),h=u.points=He({},{size:f,width:ct(1,f*.2),stroke:u.stroke,space:f*2,paths:ih,_stroke:null,_fill:null},u.points);h.show=re(h.show),h.filter=re(h.filter),h.fill=re(h.fill),h.stroke=re(h.stroke),h.paths=re(h.paths),h.pxAlign=u.pxAlign}if(Ie){let f=ys(u,p);Le.splice(p,0,f[0]),Bt.splice(p,0,f[1]),ee.values.push(null)}if(rt){ve.splice(p,0,null);let f=null;dr?p==0&&(f=Jo(u,p)):p>0&&(f=Jo(u,p)),Rt.splice(p,0,f),fr.splice(p,0,0),hr.splice(p,0,0)}Ge("addSeries",p)}function np(u,p){p=p??k.length,u=s==1?_o(u,p,Wa,Ja):_o(u,p,{},Ya),k.splice(p,0,u),Qo(k[p],p)}r.addSeries=np;function rp(u){if(k.splice(u,1),Ie){ee.values.splice(u,1),Bt.splice(u,1);let p=Le.splice(u,1)[0];ar(null,p.firstChild),p.remove()}rt&&(ve.splice(u,1),Rt.splice(u,1)[0].remove(),fr.splice(u,1),hr.splice(u,1)),Ge("delSeries",u)}r.delSeries=rp;let Dn=[!1,!1,!1,!1];function sp(u,p){if(u._show=u.show,u.show){let f=u.side%2,h=P[u.scale];h==null&&(u.scale=f?k[1].scale:H,h=P[u.scale]);let v=h.time;u.size=re(u.size),u.space=re(u.space),u.rotate=re(u.rotate),Rn(u.incrs)&&u.incrs.forEach($=>{!Mn.has($)&&Mn.set($,pu($))}),u.incrs=re(u.incrs||(h.distr==2?gf:v?D==1?bf:wf:Jn)),u.splits=re(u.splits||(v&&h.distr==1?dt:h.distr==3?$o:h.distr==4?If:Hf)),u.stroke=re(u.stroke),u.grid.stroke=re(u.grid.stroke),u.ticks.stroke=re(u.ticks.stroke),u.border.stroke=re(u.border.stroke);let y=u.values;u.values=Rn(y)&&!Rn(y[0])?re(y):v?Rn(y)?Ua(se,Fa(y,j)):Da(y)?kf(se,y):y||Te:y||zf,u.filter=re(u.filter||(h.distr>=3&&h.log==10?Vf:h.distr==3&&h.log==2?jf:uu)),u.font=nu(u.font),u.labelFont=nu(u.labelFont),u._size=u.size(r,null,p,0),u._space=u._rotate=u._incrs=u._found=u._splits=u._values=null,u._size>0&&(Dn[p]=!0,u._el=Pt(Ed,g))}}function Br(u,p,f,h){let[v,y,$,E]=f,T=p%2,L=0;return T==0&&(E||y)&&(L=p==0&&!v||p==2&&!$?Ve(qa.size/3):0),T==1&&(v||$)&&(L=p==1&&!y||p==3&&!E?Ve(Ka.size/2):0),L}let Zo=r.padding=(e.padding||[Br,Br,Br,Br]).map(u=>re(ae(u,Br))),gn=r._padding=Zo.map((u,p)=>u(r,p,Dn,0)),Je,qe=null,We=null,$s=s==1?k[0].idxs:null,Dt=null,Kr=!1;function Xo(u,p){if(n=u??[],r.data=r._data=n,s==2){Je=0;for(let f=1;f<k.length;f++)Je+=n[f][0].length}else{n.length==0&&(r.data=r._data=n=[[]]),Dt=n[0],Je=Dt.length;let f=n;if(Q==2){f=n.slice();let h=f[0]=Array(Je);for(let v=0;v<Je;v++)h[v]=v}r._data=n=f}if(gr(!0),Ge("setData"),Q==2&&(cr=!0),p!==!1){let f=C;f.auto(r,Kr)?xi():bn(H,f.min,f.max),On=On||U.left>=0,Tt=!0,vr()}}r.setData=Xo;function xi(){Kr=!0;let u,p;s==1&&(Je>0?(qe=$s[0]=0,We=$s[1]=Je-1,u=n[0][qe],p=n[0][We],Q==2?(u=qe,p=We):u==p&&(Q==3?[u,p]=oi(u,u,C.log,!1):Q==4?[u,p]=Ao(u,u,C.log,!1):C.time?p=u+Ve(86400/D):[u,p]=ri(u,p,Po,!0))):(qe=$s[0]=u=null,We=$s[1]=p=null)),bn(H,u,p)}let Ss,mr,wi,$i,Si,ki,Ei,_i,Ti,ht;function el(u,p,f,h,v,y){u??=ya,f??=Lo,h??="butt",v??=ya,y??="round",u!=Ss&&(d.strokeStyle=Ss=u),v!=mr&&(d.fillStyle=mr=v),p!=wi&&(d.lineWidth=wi=p),y!=Si&&(d.lineJoin=Si=y),h!=ki&&(d.lineCap=ki=h),f!=$i&&d.setLineDash($i=f)}function tl(u,p,f,h){p!=mr&&(d.fillStyle=mr=p),u!=Ei&&(d.font=Ei=u),f!=_i&&(d.textAlign=_i=f),h!=Ti&&(d.textBaseline=Ti=h)}function Ri(u,p,f,h,v=0){if(h.length>0&&u.auto(r,Kr)&&(p==null||p.min==null)){let y=ae(qe,0),$=ae(We,h.length-1),E=f.min==null?Ud(h,y,$,v,u.distr==3):[f.min,f.max];u.min=qt(u.min,f.min=E[0]),u.max=ct(u.max,f.max=E[1])}}let nl={min:null,max:null};function ip(){for(let h in P){let v=P[h];q[h]==null&&(v.min==null||q[H]!=null&&v.auto(r,Kr))&&(q[h]=nl)}for(let h in P){let v=P[h];q[h]==null&&v.from!=null&&q[v.from]!=null&&(q[h]=nl)}q[H]!=null&&gr(!0);let u={};for(let h in q){let v=q[h];if(v!=null){let y=u[h]=Nr(P[h],Jd);if(v.min!=null)He(y,v);else if(h!=H||s==2)if(Je==0&&y.from==null){let $=y.range(r,null,null,h);y.min=$[0],y.max=$[1]}else y.min=ye,y.max=-ye}}if(Je>0){k.forEach((h,v)=>{if(s==1){let y=h.scale,$=q[y];if($==null)return;let E=u[y];if(v==0){let T=E.range(r,E.min,E.max,y);E.min=T[0],E.max=T[1],qe=jt(E.min,n[0]),We=jt(E.max,n[0]),We-qe>1&&(n[0][qe]<E.min&&qe++,n[0][We]>E.max&&We--),h.min=Dt[qe],h.max=Dt[We]}else h.show&&h.auto&&Ri(E,$,h,n[v],h.sorted);h.idxs[0]=qe,h.idxs[1]=We}else if(v>0&&h.show&&h.auto){let[y,$]=h.facets,E=y.scale,T=$.scale,[L,O]=n[v],z=u[E],K=u[T];z!=null&&Ri(z,q[E],y,L,y.sorted),K!=null&&Ri(K,q[T],$,O,$.sorted),h.min=$.min,h.max=$.max}});for(let h in u){let v=u[h],y=q[h];if(v.from==null&&(y==null||y.min==null)){let $=v.range(r,v.min==ye?null:v.min,v.max==-ye?null:v.max,h);v.min=$[0],v.max=$[1]}}}for(let h in u){let v=u[h];if(v.from!=null){let y=u[v.from];if(y.min==null)v.min=v.max=null;else{let $=v.range(r,y.min,y.max,h);v.min=$[0],v.max=$[1]}}}let p={},f=!1;for(let h in u){let v=u[h],y=P[h];if(y.min!=v.min||y.max!=v.max){y.min=v.min,y.max=v.max;let $=y.distr;y._min=$==3?pn(y.min):$==4?fo(y.min,y.asinh):$==100?y.fwd(y.min):y.min,y._max=$==3?pn(y.max):$==4?fo(y.max,y.asinh):$==100?y.fwd(y.max):y.max,p[h]=f=!0}}if(f){k.forEach((h,v)=>{s==2?v>0&&p.y&&(h._paths=null):p[h.scale]&&(h._paths=null)});for(let h in p)cr=!0,Ge("setScale",h);rt&&U.left>=0&&(On=Tt=!0)}for(let h in q)q[h]=null}function op(u){let p=wo(qe-1,0,Je-1),f=wo(We+1,0,Je-1);for(;u[p]==null&&p>0;)p--;for(;u[f]==null&&f<Je-1;)f++;return[p,f]}function lp(){if(Je>0){let u=k.some(p=>p._focus)&&ht!=Gt.alpha;u&&(d.globalAlpha=ht=Gt.alpha),k.forEach((p,f)=>{if(f>0&&p.show&&(rl(f,!1),rl(f,!0),p._paths==null)){let h=ht;ht!=p.alpha&&(d.globalAlpha=ht=p.alpha);let v=s==2?[0,n[f][0].length-1]:op(n[f]);p._paths=p.paths(r,f,v[0],v[1]),ht!=h&&(d.globalAlpha=ht=h)}}),k.forEach((p,f)=>{if(f>0&&p.show){let h=ht;ht!=p.alpha&&(d.globalAlpha=ht=p.alpha),p._paths!=null&&sl(f,!1);{let v=p._paths!=null?p._paths.gaps:null,y=p.points.show(r,f,qe,We,v),$=p.points.filter(r,f,y,v);(y||$)&&(p.points._paths=p.points.paths(r,f,qe,We,$),sl(f,!0))}ht!=h&&(d.globalAlpha=ht=h),Ge("drawSeries",f)}}),u&&(d.globalAlpha=ht=1)}}function rl(u,p){let f=p?k[u].points:k[u];f._stroke=f.stroke(r,u),f._fill=f.fill(r,u)}function sl(u,p){let f=p?k[u].points:k[u],{stroke:h,fill:v,clip:y,flags:$,_stroke:E=f._stroke,_fill:T=f._fill,_width:L=f.width}=f._paths;L=xe(L*pe,3);let O=null,z=L%2/2;p&&T==null&&(T=L>0?"#fff":E);let K=f.pxAlign==1&&z>0;if(K&&d.translate(z,z),!p){let ue=vt-L/2,le=_t-L/2,te=ft+L,W=Nt+L;O=new Path2D,O.rect(ue,le,te,W)}p?Mi(E,L,f.dash,f.cap,T,h,v,$,y):ap(u,E,L,f.dash,f.cap,T,h,v,$,O,y),K&&d.translate(-z,-z)}function ap(u,p,f,h,v,y,$,E,T,L,O){let z=!1;T!=0&&Z.forEach((K,ue)=>{if(K.series[0]==u){let le=k[K.series[1]],te=n[K.series[1]],W=(le._paths||hs).band;Rn(W)&&(W=K.dir==1?W[0]:W[1]);let V,Ee=null;le.show&&W&&jd(te,qe,We)?(Ee=K.fill(r,ue)||y,V=le._paths.clip):W=null,Mi(p,f,h,v,Ee,$,E,T,L,O,V,W),z=!0}}),z||Mi(p,f,h,v,y,$,E,T,L,O)}let il=Dr|ko;function Mi(u,p,f,h,v,y,$,E,T,L,O,z){el(u,p,f,h,v),(T||L||z)&&(d.save(),T&&d.clip(T),L&&d.clip(L)),z?(E&il)==il?(d.clip(z),O&&d.clip(O),Es(v,$),ks(u,y,p)):E&ko?(Es(v,$),d.clip(z),ks(u,y,p)):E&Dr&&(d.save(),d.clip(z),O&&d.clip(O),Es(v,$),d.restore(),ks(u,y,p)):(Es(v,$),ks(u,y,p)),(T||L||z)&&d.restore()}function ks(u,p,f){f>0&&(p instanceof Map?p.forEach((h,v)=>{d.strokeStyle=Ss=v,d.stroke(h)}):p!=null&&u&&d.stroke(p))}function Es(u,p){p instanceof Map?p.forEach((f,h)=>{d.fillStyle=mr=h,d.fill(f)}):p!=null&&u&&d.fill(p)}function up(u,p,f,h){let v=I[u],y;if(h<=0)y=[0,0];else{let $=v._space=v.space(r,u,p,f,h),E=v._incrs=v.incrs(r,u,p,f,h,$);y=ph(p,f,E,h,$)}return v._found=y}function Ai(u,p,f,h,v,y,$,E,T,L){let O=$%2/2;_==1&&d.translate(O,O),el(E,$,T,L,E),d.beginPath();let z,K,ue,le,te=v+(h==0||h==3?-y:y);f==0?(K=v,le=te):(z=v,ue=te);for(let W=0;W<u.length;W++)p[W]!=null&&(f==0?z=ue=u[W]:K=le=u[W],d.moveTo(z,K),d.lineTo(ue,le));d.stroke(),_==1&&d.translate(-O,-O)}function cp(u){let p=!0;return I.forEach((f,h)=>{if(!f.show)return;let v=P[f.scale];if(v.min==null){f._show&&(p=!1,f._show=!1,gr(!1));return}else f._show||(p=!1,f._show=!0,gr(!1));let y=f.side,$=y%2,{min:E,max:T}=v,[L,O]=up(h,E,T,$==0?J:N);if(O==0)return;let z=v.distr==2,K=f._splits=f.splits(r,h,E,T,L,O,z),ue=v.distr==2?K.map(V=>Dt[V]):K,le=v.distr==2?Dt[K[1]]-Dt[K[0]]:L,te=f._values=f.values(r,f.filter(r,ue,h,O,le),h,O,le);f._rotate=y==2?f.rotate(r,te,h,O):0;let W=f._size;f._size=Ct(f.size(r,te,h,u)),W!=null&&f._size!=W&&(p=!1)}),p}function pp(u){let p=!0;return Zo.forEach((f,h)=>{let v=f(r,h,Dn,u);v!=gn[h]&&(p=!1),gn[h]=v}),p}function dp(){for(let u=0;u<I.length;u++){let p=I[u];if(!p.show||!p._show)continue;let f=p.side,h=f%2,v,y,$=p.stroke(r,u),E=f==0||f==3?-1:1,[T,L]=p._found;if(p.label!=null){let ot=p.labelGap*E,xt=Ve((p._lpos+ot)*pe);tl(p.labelFont[0],$,"center",f==2?"top":ba),d.save(),h==1?(v=y=0,d.translate(xt,Ve(_t+Nt/2)),d.rotate((f==3?-ti:ti)/2)):(v=Ve(vt+ft/2),y=xt);let In=lu(p.label)?p.label(r,u,T,L):p.label;d.fillText(In,v,y),d.restore()}if(L==0)continue;let O=P[p.scale],z=h==0?ft:Nt,K=h==0?vt:_t,ue=p._splits,le=O.distr==2?ue.map(ot=>Dt[ot]):ue,te=O.distr==2?Dt[ue[1]]-Dt[ue[0]]:T,W=p.ticks,V=p.border,Ee=W.show?W.size:0,Oe=Ve(Ee*pe),Ye=Ve((p.alignTo==2?p._size-Ee-p.gap:p.gap)*pe),be=p._rotate*-ti/180,Ne=R(p._pos*pe),bt=(Oe+Ye)*E,it=Ne+bt;y=h==0?it:0,v=h==1?it:0;let Mt=p.font[0],zt=p.align==1?Ar:p.align==2?uo:be>0?Ar:be<0?uo:h==0?"center":f==3?uo:Ar,Qt=be||h==1?"middle":f==2?"top":ba;tl(Mt,$,zt,Qt);let yt=p.font[1]*p.lineGap,At=ue.map(ot=>R(l(ot,O,z,K))),Ht=p._values;for(let ot=0;ot<Ht.length;ot++){let xt=Ht[ot];if(xt!=null){h==0?v=At[ot]:y=At[ot],xt=""+xt;let In=xt.indexOf(`
`)==-1?[xt]:xt.split(/\n/gm);for(let lt=0;lt<In.length;lt++){let kl=In[lt];be?(d.save(),d.translate(v,y+lt*yt),d.rotate(be),d.fillText(kl,0,0),d.restore()):d.fillText(kl,v,y+lt*yt)}}}W.show&&Ai(At,W.filter(r,le,u,L,te),h,f,Ne,Oe,xe(W.width*pe,3),W.stroke(r,u),W.dash,W.cap);let Zt=p.grid;Zt.show&&Ai(At,Zt.filter(r,le,u,L,te),h,h==0?2:1,h==0?_t:vt,h==0?Nt:ft,xe(Zt.width*pe,3),Zt.stroke(r,u),Zt.dash,Zt.cap),V.show&&Ai([Ne],[1],h==0?1:0,h==0?1:2,h==1?_t:vt,h==1?Nt:ft,xe(V.width*pe,3),V.stroke(r,u),V.dash,V.cap)}Ge("drawAxes")}function gr(u){k.forEach((p,f)=>{f>0&&(p._paths=null,u&&(s==1?(p.min=null,p.max=null):p.facets.forEach(h=>{h.min=null,h.max=null})))})}let _s=!1,Pi=!1,Gr=[];function fp(){Pi=!1;for(let u=0;u<Gr.length;u++)Ge(...Gr[u]);Gr.length=0}function vr(){_s||(rf(ol),_s=!0)}function hp(u,p=!1){_s=!0,Pi=p,u(r),ol(),p&&Gr.length>0&&queueMicrotask(fp)}r.batch=hp;function ol(){if(bi&&(ip(),bi=!1),cr&&(Zc(),cr=!1),xs){if(_e(b,Ar,$e),_e(b,"top",Fe),_e(b,cs,J),_e(b,ps,N),_e(w,Ar,$e),_e(w,"top",Fe),_e(w,cs,J),_e(w,ps,N),_e(g,cs,sn),_e(g,ps,Pn),m.width=Ve(sn*pe),m.height=Ve(Pn*pe),I.forEach(({_el:u,_show:p,_size:f,_pos:h,side:v})=>{if(u!=null)if(p){let y=v===3||v===0?f:0,$=v%2==1;_e(u,$?"left":"top",h-y),_e(u,$?"width":"height",f),_e(u,$?"top":"left",$?Fe:$e),_e(u,$?"height":"width",$?N:J),yo(u,Qn)}else wt(u,Qn)}),Ss=mr=wi=Si=ki=Ei=_i=Ti=$i=null,ht=1,Qr(!0),$e!=ur||Fe!=Cn||J!=Kt||N!=Ln){gr(!1);let u=J/Kt,p=N/Ln;if(rt&&!On&&U.left>=0){U.left*=u,U.top*=p,br&&tn(br,Ve(U.left),0,J,N),yr&&tn(yr,0,Ve(U.top),J,N);for(let f=0;f<Rt.length;f++){let h=Rt[f];h!=null&&(fr[f]*=u,hr[f]*=p,tn(h,Ct(fr[f]),Ct(hr[f]),J,N))}}if(ke.show&&!ws&&ke.left>=0&&ke.width>0){ke.left*=u,ke.width*=u,ke.top*=p,ke.height*=p;for(let f in zi)_e($r,f,ke[f])}ur=$e,Cn=Fe,Kt=J,Ln=N}Ge("setSize"),xs=!1}sn>0&&Pn>0&&(d.clearRect(0,0,m.width,m.height),Ge("drawClear"),Y.forEach(u=>u()),Ge("draw")),ke.show&&ws&&(Ts(ke),ws=!1),rt&&On&&(Hn(null,!0,!1),On=!1),ee.show&&ee.live&&Tt&&(Ni(),Tt=!1),a||(a=!0,r.status=1,Ge("ready")),Kr=!1,_s=!1}r.redraw=(u,p)=>{cr=p||!1,u!==!1?bn(H,C.min,C.max):vr()};function Ci(u,p){let f=P[u];if(f.from==null){if(Je==0){let h=f.range(r,p.min,p.max,u);p.min=h[0],p.max=h[1]}if(p.min>p.max){let h=p.min;p.min=p.max,p.max=h}if(Je>1&&p.min!=null&&p.max!=null&&p.max-p.min<1e-16)return;u==H&&f.distr==2&&Je>0&&(p.min=jt(p.min,n[0]),p.max=jt(p.max,n[0]),p.min==p.max&&p.max++),q[u]=p,bi=!0,vr()}}r.setScale=Ci;let Li,Oi,br,yr,ll,al,xr,wr,ul,cl,Se,Me,vn=!1,Qe=U.drag,Be=Qe.x,Ke=Qe.y;rt&&(U.x&&(Li=Pt(Td,w)),U.y&&(Oi=Pt(Rd,w)),C.ori==0?(br=Li,yr=Oi):(br=Oi,yr=Li),Se=U.left,Me=U.top);let ke=r.select=He({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),$r=ke.show?Pt(_d,ke.over?w:b):null;function Ts(u,p){if(ke.show){for(let f in u)ke[f]=u[f],f in zi&&_e($r,f,u[f]);p!==!1&&Ge("setSelect")}}r.setSelect=Ts;function mp(u){if(k[u].show)Ie&&yo(Le[u],Qn);else if(Ie&&wt(Le[u],Qn),rt){let f=dr?Rt[0]:Rt[u];f!=null&&tn(f,-10,-10,J,N)}}function bn(u,p,f){Ci(u,{min:p,max:f})}function Yt(u,p,f,h){p.focus!=null&&xp(u),p.show!=null&&k.forEach((v,y)=>{y>0&&(u==y||u==null)&&(v.show=p.show,mp(y),s==2?(bn(v.facets[0].scale,null,null),bn(v.facets[1].scale,null,null)):bn(v.scale,null,null),vr())}),f!==!1&&Ge("setSeries",u,p),h&&Zr("setSeries",r,u,p)}r.setSeries=Yt;function gp(u,p){He(Z[u],p)}function vp(u,p){u.fill=re(u.fill||null),u.dir=ae(u.dir,-1),p=p??Z.length,Z.splice(p,0,u)}function bp(u){u==null?Z.length=0:Z.splice(u,1)}r.addBand=vp,r.setBand=gp,r.delBand=bp;function yp(u,p){k[u].alpha=p,rt&&Rt[u]!=null&&(Rt[u].style.opacity=p),Ie&&Le[u]&&(Le[u].style.opacity=p)}let on,yn,zn,Sr={focus:!0};function xp(u){if(u!=zn){let p=u==null,f=Gt.alpha!=1;k.forEach((h,v)=>{if(s==1||v>0){let y=p||v==0||v==u;h._focus=p?null:y,f&&yp(v,y?1:Gt.alpha)}}),zn=u,f&&vr()}}Ie&&pr&&st($a,de,u=>{U._lock||(Nn(u),zn!=null&&Yt(null,Sr,!0,ze.setSeries))});function Jt(u,p,f){let h=P[p];f&&(u=u/pe-(h.ori==1?Fe:$e));let v=J;h.ori==1&&(v=N,u=v-u),h.dir==-1&&(u=v-u);let y=h._min,$=h._max,E=u/v,T=y+($-y)*E,L=h.distr;return L==3?Lr(10,T):L==4?Wd(T,h.asinh):L==100?h.bwd(T):T}function wp(u,p){let f=Jt(u,H,p);return jt(f,n[0],qe,We)}r.valToIdx=u=>jt(u,n[0]),r.posToIdx=wp,r.posToVal=Jt,r.valToPos=(u,p,f)=>P[p].ori==0?i(u,P[p],f?ft:J,f?vt:0):o(u,P[p],f?Nt:N,f?_t:0),r.setCursor=(u,p,f)=>{Se=u.left,Me=u.top,Hn(null,p,f)};function pl(u,p){_e($r,Ar,ke.left=u),_e($r,cs,ke.width=p)}function dl(u,p){_e($r,"top",ke.top=u),_e($r,ps,ke.height=p)}let Yr=C.ori==0?pl:dl,Jr=C.ori==1?pl:dl;function $p(){if(Ie&&ee.live)for(let u=s==2?1:0;u<k.length;u++){if(u==0&&Et)continue;let p=ee.values[u],f=0;for(let h in p)Bt[u][f++].firstChild.nodeValue=p[h]}}function Ni(u,p){if(u!=null&&(u.idxs?u.idxs.forEach((f,h)=>{ve[h]=f}):Yd(u.idx)||ve.fill(u.idx),ee.idx=ve[0]),Ie&&ee.live){for(let f=0;f<k.length;f++)(f>0||s==1&&!Et)&&Sp(f,ve[f]);$p()}Tt=!1,p!==!1&&Ge("setLegend")}r.setLegend=Ni;function Sp(u,p){let f=k[u],h=u==0&&Q==2?Dt:n[u],v;Et?v=f.values(r,u,p)??mn:(v=f.value(r,p==null?null:h[p],u,p),v=v==null?mn:{_:v}),ee.values[u]=v}function Hn(u,p,f){ul=Se,cl=Me,[Se,Me]=U.move(r,Se,Me),U.left=Se,U.top=Me,rt&&(br&&tn(br,Ve(Se),0,J,N),yr&&tn(yr,0,Ve(Me),J,N));let h,v=qe>We;on=ye,yn=null;let y=C.ori==0?J:N,$=C.ori==1?J:N;if(Se<0||Je==0||v){h=U.idx=null;for(let E=0;E<k.length;E++){let T=Rt[E];T!=null&&tn(T,-10,-10,J,N)}pr&&Yt(null,Sr,!0,u==null&&ze.setSeries),ee.live&&(ve.fill(h),Tt=!0)}else{let E,T,L;s==1&&(E=C.ori==0?Se:Me,T=Jt(E,H),h=U.idx=jt(T,n[0],qe,We),L=F(n[0][h],C,y,0));let O=-10,z=-10,K=0,ue=0,le=!0,te="",W="";for(let V=s==2?1:0;V<k.length;V++){let Ee=k[V],Oe=ve[V],Ye=Oe==null?null:s==1?n[V][Oe]:n[V][1][Oe],be=U.dataIdx(r,V,h,T),Ne=be==null?null:s==1?n[V][be]:n[V][1][be];if(Tt=Tt||Ne!=Ye||be!=Oe,ve[V]=be,V>0&&Ee.show){let bt=be==null?-10:be==h?L:F(s==1?n[0][be]:n[V][0][be],C,y,0),it=Ne==null?-10:B(Ne,s==1?P[Ee.scale]:P[Ee.facets[1].scale],$,0);if(pr&&Ne!=null){let Mt=C.ori==1?Se:Me,zt=je(Gt.dist(r,V,be,it,Mt));if(zt<on){let Qt=Gt.bias;if(Qt!=0){let yt=Jt(Mt,Ee.scale),At=Ne>=0?1:-1,Ht=yt>=0?1:-1;Ht==At&&(Ht==1?Qt==1?Ne>=yt:Ne<=yt:Qt==1?Ne<=yt:Ne>=yt)&&(on=zt,yn=V)}else on=zt,yn=V}}if(Tt||dr){let Mt,zt;C.ori==0?(Mt=bt,zt=it):(Mt=it,zt=bt);let Qt,yt,At,Ht,Zt,ot,xt=!0,In=et.bbox;if(In!=null){xt=!1;let lt=In(r,V);At=lt.left,Ht=lt.top,Qt=lt.width,yt=lt.height}else At=Mt,Ht=zt,Qt=yt=et.size(r,V);if(ot=et.fill(r,V),Zt=et.stroke(r,V),dr)V==yn&&on<=Gt.prox&&(O=At,z=Ht,K=Qt,ue=yt,le=xt,te=ot,W=Zt);else{let lt=Rt[V];lt!=null&&(fr[V]=At,hr[V]=Ht,Ma(lt,Qt,yt,xt),Ta(lt,ot,Zt),tn(lt,Ct(At),Ct(Ht),J,N))}}}}if(dr){let V=Gt.prox,Ee=zn==null?on<=V:on>V||yn!=zn;if(Tt||Ee){let Oe=Rt[0];Oe!=null&&(fr[0]=O,hr[0]=z,Ma(Oe,K,ue,le),Ta(Oe,te,W),tn(Oe,Ct(O),Ct(z),J,N))}}}if(ke.show&&vn)if(u!=null){let[E,T]=ze.scales,[L,O]=ze.match,[z,K]=u.cursor.sync.scales,ue=u.cursor.drag;if(Be=ue._x,Ke=ue._y,Be||Ke){let{left:le,top:te,width:W,height:V}=u.select,Ee=u.scales[z].ori,Oe=u.posToVal,Ye,be,Ne,bt,it,Mt=E!=null&&L(E,z),zt=T!=null&&O(T,K);Mt&&Be?(Ee==0?(Ye=le,be=W):(Ye=te,be=V),Ne=P[E],bt=F(Oe(Ye,z),Ne,y,0),it=F(Oe(Ye+be,z),Ne,y,0),Yr(qt(bt,it),je(it-bt))):Yr(0,y),zt&&Ke?(Ee==1?(Ye=le,be=W):(Ye=te,be=V),Ne=P[T],bt=B(Oe(Ye,K),Ne,$,0),it=B(Oe(Ye+be,K),Ne,$,0),Jr(qt(bt,it),je(it-bt))):Jr(0,$)}else Hi()}else{let E=je(ul-ll),T=je(cl-al);if(C.ori==1){let K=E;E=T,T=K}Be=Qe.x&&E>=Qe.dist,Ke=Qe.y&&T>=Qe.dist;let L=Qe.uni;L!=null?Be&&Ke&&(Be=E>=L,Ke=T>=L,!Be&&!Ke&&(T>E?Ke=!0:Be=!0)):Qe.x&&Qe.y&&(Be||Ke)&&(Be=Ke=!0);let O,z;Be&&(C.ori==0?(O=xr,z=Se):(O=wr,z=Me),Yr(qt(O,z),je(z-O)),Ke||Jr(0,$)),Ke&&(C.ori==1?(O=xr,z=Se):(O=wr,z=Me),Jr(qt(O,z),je(z-O)),Be||Yr(0,y)),!Be&&!Ke&&(Yr(0,0),Jr(0,0))}if(Qe._x=Be,Qe._y=Ke,u==null){if(f){if(Sl!=null){let[E,T]=ze.scales;ze.values[0]=E!=null?Jt(C.ori==0?Se:Me,E):null,ze.values[1]=T!=null?Jt(C.ori==1?Se:Me,T):null}Zr(co,r,Se,Me,J,N,h)}if(pr){let E=f&&ze.setSeries,T=Gt.prox;zn==null?on<=T&&Yt(yn,Sr,!0,E):on>T?Yt(null,Sr,!0,E):yn!=zn&&Yt(yn,Sr,!0,E)}}Tt&&(ee.idx=h,Ni()),p!==!1&&Ge("setCursor")}let xn=null;Object.defineProperty(r,"rect",{get(){return xn==null&&Qr(!1),xn}});function Qr(u=!1){u?xn=null:(xn=w.getBoundingClientRect(),Ge("syncRect",xn))}function fl(u,p,f,h,v,y,$){U._lock||vn&&u!=null&&u.movementX==0&&u.movementY==0||(Di(u,p,f,h,v,y,$,!1,u!=null),u!=null?Hn(null,!0,!0):Hn(p,!0,!1))}function Di(u,p,f,h,v,y,$,E,T){if(xn==null&&Qr(!1),Nn(u),u!=null)f=u.clientX-xn.left,h=u.clientY-xn.top;else{if(f<0||h<0){Se=-10,Me=-10;return}let[L,O]=ze.scales,z=p.cursor.sync,[K,ue]=z.values,[le,te]=z.scales,[W,V]=ze.match,Ee=p.axes[0].side%2==1,Oe=C.ori==0?J:N,Ye=C.ori==1?J:N,be=Ee?y:v,Ne=Ee?v:y,bt=Ee?h:f,it=Ee?f:h;if(le!=null?f=W(L,le)?l(K,P[L],Oe,0):-10:f=Oe*(bt/be),te!=null?h=V(O,te)?l(ue,P[O],Ye,0):-10:h=Ye*(it/Ne),C.ori==1){let Mt=f;f=h,h=Mt}}T&&(p==null||p.cursor.event.type==co)&&((f<=1||f>=J-1)&&(f=Yn(f,J)),(h<=1||h>=N-1)&&(h=Yn(h,N))),E?(ll=f,al=h,[xr,wr]=U.move(r,f,h)):(Se=f,Me=h)}let zi={width:0,height:0,left:0,top:0};function Hi(){Ts(zi,!1)}let hl,ml,gl,vl;function bl(u,p,f,h,v,y,$){vn=!0,Be=Ke=Qe._x=Qe._y=!1,Di(u,p,f,h,v,y,$,!0,!1),u!=null&&(st(po,vo,yl,!1),Zr(xa,r,xr,wr,J,N,null));let{left:E,top:T,width:L,height:O}=ke;hl=E,ml=T,gl=L,vl=O}function yl(u,p,f,h,v,y,$){vn=Qe._x=Qe._y=!1,Di(u,p,f,h,v,y,$,!1,!0);let{left:E,top:T,width:L,height:O}=ke,z=L>0||O>0,K=hl!=E||ml!=T||gl!=L||vl!=O;if(z&&K&&Ts(ke),Qe.setScale&&z&&K){let ue=E,le=L,te=T,W=O;if(C.ori==1&&(ue=T,le=O,te=E,W=L),Be&&bn(H,Jt(ue,H),Jt(ue+le,H)),Ke)for(let V in P){let Ee=P[V];V!=H&&Ee.from==null&&Ee.min!=ye&&bn(V,Jt(te+W,V),Jt(te,V))}Hi()}else U.lock&&(U._lock=!U._lock,Hn(p,!0,u!=null));u!=null&&(ar(po,vo),Zr(po,r,Se,Me,J,N,null))}function kp(u,p,f,h,v,y,$){if(U._lock)return;Nn(u);let E=vn;if(vn){let T=!0,L=!0,O=10,z,K;C.ori==0?(z=Be,K=Ke):(z=Ke,K=Be),z&&K&&(T=Se<=O||Se>=J-O,L=Me<=O||Me>=N-O),z&&T&&(Se=Se<xr?0:J),K&&L&&(Me=Me<wr?0:N),Hn(null,!0,!0),vn=!1}Se=-10,Me=-10,ve.fill(null),Hn(null,!0,!0),E&&(vn=E)}function xl(u,p,f,h,v,y,$){U._lock||(Nn(u),xi(),Hi(),u!=null&&Zr(Sa,r,Se,Me,J,N,null))}function wl(){I.forEach(dh),yi(r.width,r.height,!0)}Zn(ni,Cr,wl);let kr={};kr.mousedown=bl,kr.mousemove=fl,kr.mouseup=yl,kr.dblclick=xl,kr.setSeries=(u,p,f,h)=>{let v=ze.match[2];f=v(r,p,f),f!=-1&&Yt(f,h,!0,!1)},rt&&(st(xa,w,bl),st(co,w,fl),st(wa,w,u=>{Nn(u),Qr(!1)}),st($a,w,kp),st(Sa,w,xl),Eo.add(r),r.syncRect=Qr);let Rs=r.hooks=e.hooks||{};function Ge(u,p,f){Pi?Gr.push([u,p,f]):u in Rs&&Rs[u].forEach(h=>{h.call(null,r,p,f)})}(e.plugins||[]).forEach(u=>{for(let p in u.hooks)Rs[p]=(Rs[p]||[]).concat(u.hooks[p])});let $l=(u,p,f)=>f,ze=He({key:null,setSeries:!1,filters:{pub:Oa,sub:Oa},scales:[H,k[1]?k[1].scale:null],match:[Na,Na,$l],values:[null,null]},U.sync);ze.match.length==2&&ze.match.push($l),U.sync=ze;let Sl=ze.key,Ii=Pu(Sl);function Zr(u,p,f,h,v,y,$){ze.filters.pub(u,p,f,h,v,y,$)&&Ii.pub(u,p,f,h,v,y,$)}Ii.sub(r);function Ep(u,p,f,h,v,y,$){ze.filters.sub(u,p,f,h,v,y,$)&&kr[u](null,p,f,h,v,y,$)}r.pub=Ep;function _p(){Ii.unsub(r),Eo.delete(r),An.clear(),xo(ni,Cr,wl),c.remove(),de?.remove(),Ge("destroy")}r.destroy=_p;function Fi(){Ge("init",e,n),Xo(n||e.data,!1),q[H]?Ci(H,q[H]):xi(),ws=ke.show&&(ke.width>0||ke.height>0),On=Tt=!0,yi(e.width,e.height)}return k.forEach(Qo),I.forEach(sp),t?t instanceof HTMLElement?(t.appendChild(c),Fi()):t(r,Fi):Fi(),r}Xe.assign=He;Xe.fmtNum=Co;Xe.rangeNum=ri;Xe.rangeLog=oi;Xe.rangeAsinh=Ao;Xe.orient=er;Xe.pxRatio=pe;Xe.join=nf;Xe.fmtDate=Oo,Xe.tzDate=hf;Xe.sync=Pu;{Xe.addGap=Jf,Xe.clipGaps=ui;let e=Xe.paths={points:zu};e.linear=Iu,e.stepped=Xf,e.bars=eh,e.spline=nh}function Fr(e,n){return e.includes(n)?"":n}var qu={over(e,n,t){let{ratio:r}=e,{value:s,label:i}=n,o=ju(e,n);if(!o||!e.inside(o.x))return;let{x:l,y1:a,y2:c}=o,{strength:m}=t,d=ut(t.colour,m<1?.35:1),g=m>1?3:2,b=4*r;e.line(l,a,l,c,d,g),e.line(l-b,a,l+b,a,d,g),e.line(l-b,c,l+b,c,d,g),e.occupy(l-b,Math.min(a,c)-b,2*b,Math.abs(c-a)+2*b);let w=/\d/.test(i)?i:`${i} ${ie(s,3)}`;e.label(w,t,(_,R)=>{let D=(a+c)/2-R/2,k=8*r;return[[l+k,D],[l-_-k,D],[l-_-k,Math.min(a,c)-R],[l-_-k,Math.max(a,c)]]})},distance(e,n,[t,r]){let s=ju(e,n);if(!s)return 1/0;let[i,o]=[Math.min(s.y1,s.y2),Math.max(s.y1,s.y2)];return Math.hypot(t-s.x,Math.max(i-r,r-o,0))},row:({label:e,step:n,value:t})=>({name:e,value:`${Fr(e,ie(t))} @ step ${Ze(n)}`.trim()})};function ju(e,n){let{member:t,tag:r,other_member:s,other_tag:i,step:o,value:l}=n,a=e.valueAt({member:t,tag:r},o),c=e.valueAt({member:s,tag:i},o)??(a===null?null:a-l);return a===null||c===null?null:{x:e.x(o,{member:t,tag:r}),y1:e.y(a),y2:e.y(c)}}var Wu={over(e,{value:n,label:t},r){let{box:s,ratio:i}=e,{colour:o,strength:l}=r,a=e.y(n),c=3*i,m=a<s.y?"↑ ":a>e.bottom?"↓ ":"";m||e.line(s.x,a,e.right,a,ut(o,l<1?.3:1),l>1?2.5:1.5,[6,4]),e.label(m+fh(t,n),r,(d,g)=>{let b=Math.max(a-g-c,s.y+c),w=Math.min(a+c,e.bottom-g-c),_=[];for(let R of[1,0,.5,.75,.25]){let D=s.x+c+(s.width-d-2*c)*R;_.push([D,b],[D,w])}return _})},distance:(e,{value:n},[,t])=>Math.abs(t-e.y(n))+3*e.ratio,values:({value:e})=>[e],row:({label:e,value:n})=>({name:e,value:Fr(e,ie(n))})};function fh(e,n){return/\d\.\d|=/.test(e)?e:`${e} = ${ie(n)}`}var Bu={over(e,{step:n,value:t,label:r,member:s,tag:i},o){let{box:l,ratio:a}=e,{colour:c,strength:m}=o,d=e.x(n,{member:s,tag:i});if(!e.inside(d))return;let g=t===null?l.y+28*a:e.y(t),b=ut(c,m<1?.35:1);if((m>1||t===null)&&e.line(d,l.y,d,e.bottom,b,1,[2,3]),t!==null){let w=m>1?7:5;e.ring(d,Math.max(l.y,Math.min(e.bottom,g)),w,b),e.occupy(d-w*a,g-w*a,2*w*a,2*w*a)}e.label(`${r} ${hh(r,n)}`.trim(),o,(w,_)=>{let R=10*a,k=e.valueAt({member:s,tag:i},n)!==null&&t!==null,I=[[d-w/2,g-_-R],[d+R,g-_/2],[d-w-R,g-_/2],[d+R,g-_-R],[d-w-R,g-_-R],[d-w-R,g+R]];return k&&I.splice(1,0,[d-w/2,g+R],[d+R,g+R]),I})},distance(e,{step:n,value:t,member:r,tag:s},[i,o]){let l=e.x(n,{member:r,tag:s});return t===null?Math.abs(i-l):Math.hypot(i-l,o-Math.max(e.box.y,Math.min(e.bottom,e.y(t))))},values:({value:e})=>e===null?[]:[e],row:({label:e,step:n,value:t})=>({name:e,value:`${t===null?"":Fr(e,ie(t))} @ step ${Ze(n)}`.trim()})};function hh(e,n){return e.match(/\d[\d,]*/g)?.some(t=>Number(t.replaceAll(",",""))===n)?"":`@ ${Ze(n)}`}var Ku={under(e,n,{colour:t,strength:r}){let{first_step:s,last_step:i}=n;e.within(o=>{let{ratio:l,box:a}=e,c=e.x(s,n),m=Math.max(e.x(i,n)-c,2*l);o.fillStyle=ut(t,r>1?.18:r<1?.04:.1),o.fillRect(c,a.y,m,a.height),o.fillStyle=ut(t,r<1?.3:.9),o.fillRect(c,a.y,m,2*l)})},over(e,n,t){let{ratio:r,box:s}=e,{first_step:i,last_step:o,label:l}=n,a=Math.max(e.x(i,n),s.x),c=Math.min(e.x(o,n),e.right);c<s.x||a>e.right||e.label(l,t,(m,d)=>{let g=(a+c-m)/2,b=[s.y+4*r,s.y+6*r+d,e.bottom-d-4*r],w=c-a>=m?[a+2*r,g,c-m]:[g];return b.flatMap(_=>w.map(R=>[R,_]))})},distance(e,n,[t,r]){let[s,i]=[e.x(n.first_step,n),e.x(n.last_step,n)],o=Math.max(0,r-e.box.y-18*e.ratio);return Math.hypot(Math.max(s-t,t-i,0),o)+5*e.ratio},row:({label:e,first_step:n,last_step:t})=>({name:e,value:n===t?`step ${Ze(n)}`:`steps ${Ze(n)} to ${Ze(t)}`})};var mh={row:({name:e,value:n,unit:t})=>({name:e,value:nr(n,t)})},gh={row:e=>{let n=Object.entries(e).filter(([,s])=>["number","string"].includes(typeof s)),t=new Map(n),r=[...t].filter(([s])=>!["kind","label","name"].includes(s)).map(([s,i])=>`${s.replaceAll("_"," ")} ${typeof i=="number"?ie(i):i}`);return{name:String(t.get("label")??t.get("name")??e.kind),value:r.join(", ")}}},vh=new Map(Object.entries({span:Ku,level:Wu,point:Bu,gap:qu,stat:mh}));function tr(e){return vh.get(e.kind)??gh}function Ur(e){return tr(e).row(e)}function nr(e,n){if(e===null)return"not finite";if(n==="share")return`${ie(e*100,3)} %`;let t=/^(?:share|fraction) of (.+)$/.exec(n)?.[1];if(t)return`${ie(e*100,3)} % of ${t}`;let r=e===1?n.replace(/s$/,""):n;return r?`${ie(e)} ${r}`:ie(e)}var Gu=1e-6,gs=class{constructor(n,t,r){this.axis=n;let s=n==="relative"?r:0;this.tracks=t.map(i=>({curve:i,x:n==="step"?i.steps:bh(i.wall_times,s)}))}x(n,t){let r=this.track(t);return this.axis==="step"||!r?n:Yu(r.curve.steps,r.x,n)}step(n){let t=this.track();return this.axis==="step"||!t?n:Yu(t.x,t.curve.steps,n)}grid(){let n=this.tracks.map(({curve:r,x:s})=>this.broken(r,s,r.values)),t=this.tracks.flatMap(({curve:r,x:s})=>r.smoothed?[this.broken(r,s,r.smoothed)]:[]);return Gs([...n,...t])}indexAt(n,t){let r=this.tracks[n]?.x??[],s=Uo(r,t);return r[s]===t?s:-1}track(n){let t=n&&this.tracks.find(({curve:r})=>r.member===n.member&&r.tag===n.tag);return t||this.tracks.reduce((r,s)=>r&&r.x.length>=s.x.length?r:s,void 0)}broken(n,t,r){if(this.axis==="step"||!n.pauses.length)return{steps:t,values:r};let s=[],i=[],o=new Set(n.pauses.map(({step:l})=>Uo(n.steps,l)));return t.forEach((l,a)=>{s.push(l),i.push(r[a]??null);let c=t[a+1];!o.has(a)||c===void 0||(s.push((l+c)/2),i.push(null))}),{steps:s,values:i}}};function bh(e,n){let t=(e.find(r=>r!==null)??n)-n-Gu;return e.map(r=>t=Math.max(r===null?t:r-n,t+Gu))}function Uo(e,n){let[t,r]=[0,e.length];for(;t<r;){let s=t+r>>1;(e[s]??1/0)<n?t=s+1:r=s}return t}function Yu(e,n,t){let r=Uo(e,t),[s,i]=[e[r],n[r]],[o,l]=[e[r-1],n[r-1]];return s===void 0||i===void 0?n.at(-1)??t:o===void 0||l===void 0||s===t?i:l+(i-l)*(t-o)/(s-o)}function Qu(){let e=[.001,.01,.1,.2,.5,1,2,5,10,15,30],n=[1,2,5,10,15,30].map(s=>s*60),t=[1,2,3,6,12].map(s=>s*3600),r=[1,2,5,10,20,50,100,200,500,1e3].map(s=>s*86400);return[...e,...n,...t,...r]}function Zu(e,n){let t=e<0?"−":"",r=Math.abs(e);return r<1e-9?"0":n>=86400?`${t}${vs(r/86400)} d`:n>=3600?`${t}${vs(r/3600)} h`:n>=60?r<2*3600?`${t}${vs(r/60)} min`:`${t}${Ju(r/60)} h`:r<120?`${t}${vs(r)} s`:`${t}${Ju(r)} min`}function Ju(e){let n=e%60;return`${Math.floor(e/60)}:${n<10?"0":""}${vs(n)}`}function vs(e){return String(Number(e.toFixed(3)))}function Xu(e,n){let t="";return e.map(r=>{let s=new Date(r*1e3),i=s.toLocaleDateString("en",{month:"short",day:"numeric"});if(n>=86400)return i;let o=s.toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit",...n<60?{second:"2-digit"}:{}});return i===t?o:(t=i,`${i} ${o}`)})}function ec(e){return new Date(e*1e3).toLocaleString("en-GB",{day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",second:"2-digit"})}var yh=4;function tc(e,n,t="step"){let r={stroke:e["text-2"],font:`11px ${cn}`,grid:{stroke:e.grid,width:1},ticks:{show:!1},border:{show:!0,stroke:e["border-strong"],width:1}};return[{...r,grid:{show:!1},size:24,gap:4,space:64,...xh(t)},{...r,border:{show:!1},gap:8,space:32,size:(s,i,o,l)=>{let a=s.axes[o];if(l>1&&a?._size!==void 0)return a._size;let c=Math.max(0,...(i??[]).map(m=>m.length));return Math.max(36,16+c*6.2)},values:(s,i,o,l,a)=>Sh(i,n?0:a),...n?{splits:wh,filter:(s,i)=>i}:{}}]}function xh(e){return e==="wall"?{space:96,values:(n,t,r,s,i)=>Xu(t,i)}:e==="relative"?{incrs:Qu(),values:(n,t,r,s,i)=>t.map(o=>Zu(o,i))}:{incrs:Eh(),values:(n,t)=>t.map(r=>to(r))}}function wh(e,n,t,r){let{distr:s,asinh:i=1}=e.scales.y??{},o=Math.max(2,Math.floor(e.bbox.height/devicePixelRatio/32));return $h(t,r,s===yh?i:0,o)}function $h(e,n,t,r){let s=t>0?t:e,i=Math.max(Math.abs(n),t>0?Math.abs(e):0),o=Math.floor(Math.log10(s)),l=Math.ceil(Math.log10(i)),a=t>0&&e<0&&n>0?2:1,c=Math.max(1,Math.ceil((l-o)*a/r)),m=i/s<=100?[1,2,5]:[1],d=t>0?[0]:[];for(let g=l-l%c;g>=o;g-=c)for(let b of m){let w=+`${b}e${g}`;d.push(w),t>0&&d.push(-w)}return d.filter(g=>g>=e&&g<=n).sort((g,b)=>g-b)}function Sh(e,n){return e.map(t=>{if(t===null)return"";let r=Math.abs(t);if(t!==0&&(r>=1e5||r<.001))return ie(t,3);if(!(n>0)||n>=1e5)return ie(t,3);let s=Number.isFinite(n)?kh(n):0;return(s>0?t.toFixed(s):ie(t,5)).replace("-","−")})}function kh(e){let n=0;for(;n<10&&Math.abs(e*10**n-Math.round(e*10**n))>1e-6;)n+=1;return n}function Eh(){let e=[];for(let n=0;n<15;n+=1)for(let t of[1,2,5])e.push(t*10**n);return e}function _h(e,n){return e.x<n.x+n.width&&n.x<e.x+e.width&&e.y<n.y+n.height&&n.y<e.y+e.height}function rc(e,n,t,r,s,i=[]){let o=[];for(let l of[...e].sort((a,c)=>a.priority-c.priority)){let a=Th(l.text,n.width*.9,t),c=t(a),m=null,d=1/0;for(let[g,[b,w]]of l.places(c,r).entries()){let _={x:nc(b,n.x,n.x+n.width-c),y:nc(w,n.y,n.y+n.height-r),width:c,height:r},R=[...o,...i].some(I=>_h(_,I));if(R&&!l.forced)continue;let D=Math.hypot(_.x-b,_.y-w)/r,k=s(_)+g*.5+D*4+(R?1e3:0);k<d&&(d=k,m=_)}m&&o.push({...m,text:a,colour:l.colour})}return o}function nc(e,n,t){return Math.max(n,Math.min(t,e))}function Th(e,n,t){if(t(e)<=n)return e;let r=e.length-1;for(;r>1&&t(`${e.slice(0,r)}…`)>n;)r-=1;return`${e.slice(0,r).trimEnd()}…`}var Vr=class{constructor(n,t,r,s){this.plot=n;this.colours=t;this.curves=r;this.abscissa=s;this.wishes=[];this.obstacles=[];this.ctx=n.ctx,this.ratio=devicePixelRatio;let{left:i,top:o,width:l,height:a}=n.bbox;this.box={x:i,y:o,width:l,height:a}}x(n,t){return this.plot.valToPos(this.abscissa.x(n,t),"x",!0)}y(n){return this.plot.valToPos(n,"y",!0)}get bottom(){return this.box.y+this.box.height}get right(){return this.box.x+this.box.width}inside(n){return n>=this.box.x-1&&n<=this.right+1}valueAt({member:n,tag:t},r){let s=this.curves.find(l=>l.member===n&&l.tag===t);if(!s)return null;let i=null,o=1/0;return s.steps.forEach((l,a)=>{let c=s.values[a];typeof c=="number"&&Math.abs(l-r)<o&&(o=Math.abs(l-r),i=c)}),i}within(n){let{ctx:t,box:r}=this;t.save(),t.beginPath(),t.rect(r.x,r.y,r.width,r.height),t.clip(),n(t),t.restore()}line(n,t,r,s,i,o=1,l=[]){let{ctx:a,ratio:c}=this;a.save(),a.strokeStyle=i,a.lineWidth=o*c,a.setLineDash(l.map(m=>m*c)),a.beginPath(),a.moveTo(n,t),a.lineTo(r,s),a.stroke(),a.restore()}ring(n,t,r,s){let{ctx:i,ratio:o}=this;i.save(),i.beginPath(),i.arc(n,t,r*o,0,2*Math.PI),i.fillStyle=this.colours.surface,i.fill(),i.lineWidth=2*o,i.strokeStyle=s,i.stroke(),i.restore()}triangle(n,t,r,s,i){let{ctx:o,ratio:l}=this,a=r*l,c=i?a:-a;o.save(),o.beginPath(),o.moveTo(n,t),o.lineTo(n-a*.6,t+c),o.lineTo(n+a*.6,t+c),o.closePath(),o.fillStyle=s,o.fill(),o.restore()}occupy(n,t,r,s){this.obstacles.push({x:n,y:t,width:r,height:s})}label(n,t,r){if(!n||t.strength<1)return;let{colour:s,priority:i,strength:o}=t,l=o>1;this.wishes.push({text:n,colour:s,priority:l?-1:i,places:r,forced:l})}note(n,t,r){this.wishes.push({text:n,colour:t,priority:4,places:r,forced:!1})}flush(){let{ctx:n,ratio:t,box:r}=this;n.save(),n.font=`500 ${11*t}px ${cn}`,n.textBaseline="middle",n.textAlign="left";let s=4*t,i=c=>n.measureText(c).width+2*s,o=this.dots(),l=c=>o.filter(([m,d])=>m>=c.x&&m<=c.x+c.width&&d>=c.y&&d<=c.y+c.height).length,a=rc(this.wishes,r,i,16*t,l,this.obstacles);for(let{x:c,y:m,width:d,height:g,text:b,colour:w}of a)n.fillStyle=ut(this.colours.surface,.86),n.beginPath(),n.roundRect(c,m,d,g,3*t),n.fill(),n.fillStyle=w,n.fillText(b,c+s,m+g/2+t*.5);n.restore()}dots(){let n=[];for(let t of this.curves){let{steps:r,values:s}=t,i=null;r.forEach((o,l)=>{let a=s[l];if(typeof a!="number"){i=null;return}let c=[this.x(o,t),this.y(a)];if(i){let m=Math.hypot(c[0]-i[0],c[1]-i[1]);if(m<6*this.ratio)return;let d=Math.min(100,Math.ceil(m/(6*this.ratio)));for(let g=1;g<d;g+=1){let b=g/d;n.push([i[0]+(c[0]-i[0])*b,i[1]+(c[1]-i[1])*b])}}n.push(c),i=c})}return n}};var sc={nan:"NaN",inf:"+Inf","-inf":"−Inf"};function ic(e,n){e.curves.forEach((t,r)=>{let s=e.colours[n(t)];for(let{step:i,value:o,count:l}of t.marks){let a=e.x(i,t),c=e.x(Rh(t,i,l),t);if(c<e.box.x||a>e.right)continue;let m=o!=="-inf",d=(4+r*11)*e.ratio,g=m?e.box.y+d:e.bottom-d,b=m?g+5*e.ratio:g-5*e.ratio;e.occupy(a-6*e.ratio,b-5*e.ratio,c-a+12*e.ratio,10*e.ratio),e.within(()=>{c>a&&e.line(a,b,c,b,s,3),e.triangle(a,g,9,s,m)});let w=l>1?`${sc[o]} ×${l}`:sc[o],_=7*e.ratio,R=m?b+6*e.ratio:b-22*e.ratio;e.label(w,{colour:s,strength:1,priority:2},(D,k)=>[[a+_,b-k/2],[a-D-_,b-k/2],[a-D/2,R],[a+_,R],[a-D/2,R+(m?k:-k)]])}})}function Rh(e,n,t){if(t<2)return n;let r=e.steps.indexOf(n);if(r<0)return n;let s=r;for(;s+1<e.steps.length&&e.values[s+1]===null;)s+=1;return e.steps[s]??n}function oc(e){let n=e.colours["text-2"],t=[...new Set(e.curves.flatMap(r=>r.resets))];for(let r of t){let s=e.x(r);e.inside(s)&&(e.line(s,e.box.y,s,e.bottom,n,1,[1,3]),e.label("log goes back",{colour:n,strength:1,priority:4},(i,o)=>{let l=3*e.ratio,a=e.bottom-o-l,c=e.box.y+(e.box.height-o)/2;return[a,e.box.y+l,c].flatMap(m=>[[s+l,m],[s-i-l,m]])}))}}function lc(e){let n=e.colours["text-2"],[t]=[...e.curves].sort((r,s)=>s.points-r.points);for(let{step:r,seconds:s}of t?.pauses??[]){let i=t?.steps.find(b=>b>r)??r,[o,l]=[e.x(r,t),e.x(i,t)];if(l<e.box.x||o>e.right)continue;let a=e.abscissa.axis!=="step",c=(o+l)/2;e.within(b=>{if(!a){e.line(c,e.box.y,c,e.bottom,n,1,[4,2,1,2]);return}b.fillStyle=ut(n,.1),b.fillRect(o,e.box.y,Math.max(l-o,e.ratio),e.box.height)});let m=`paused ${Tr(s)}`,[d,g]=[Math.max(o,e.box.x),Math.min(l,e.right)];e.note(m,n,(b,w)=>[[a&&g-d>b?(d+g-b)/2:c+3*e.ratio,e.bottom-w-3*e.ratio]])}}function ac(e,n){let t=e.colours["text-2"],r=3*e.ratio;for(let{value:s,label:i}of n){let o=e.y(s),l=o<e.box.y?"↑ ":o>e.bottom?"↓ ":"";l||e.line(e.box.x,o,e.right,o,t,1,[2,2]),e.note(l+i,t,(a,c)=>{let m=Math.max(o-c-r,e.box.y+r),d=Math.min(o+r,e.bottom-c-r);return[0,1,.5,.25,.75].flatMap(g=>{let b=e.box.x+r+(e.box.width-a-2*r)*g;return[[b,m],[b,d]]})})}}function jr(e){return["train","validation","test"].includes(e)?e:"none"}function fi(e){return e==="validation"||e==="test"}var Mh=10;function uc(e,n,t){let r=new Vr(e,n.palette,n.curves,t);Vo(n,({evidence:s},i)=>{tr(s).under?.(r,s,i)})}function cc(e,n,t){let{curves:r,splits:s,palette:i}=n,o=new Vr(e,i,r,t);lc(o),oc(o),ic(o,l=>jr(s[r.indexOf(l)]??"none")),ac(o,n.levels),Vo(n,({evidence:l},a)=>{tr(l).over?.(o,l,a)}),o.flush()}function pc(e,n,t,r,s){let i=new Vr(e,n.palette,n.curves,t),o=[i.box.x+r*i.ratio,i.box.y+s*i.ratio],l=null,a=Mh;return Vo(n,({evidence:c,id:m})=>{let d=tr(c).distance?.(i,c,o)??1/0;d/i.ratio>=a||(a=d/i.ratio,l=m)}),l}function Vo(e,n){let{annotations:t,lit:r,palette:s}=e,i={point:0,gap:1,level:2,span:3,stat:4};for(let o of t){let{finding:l,evidence:a,id:c}=o,m=r!==null&&(c===r||c.startsWith(`${r}#`));if(!m&&!Ut(l))continue;let d=m?2:r===null?1:.5;n(o,{colour:s[l.severity],strength:d,priority:i[a.kind]})}}var Ah=60,dc=16,Ph=.35;function hc(e,n,t){let r=e.curves.flatMap((i,o)=>i.smoothed?[o]:[]);return[...e.curves.map((i,o)=>fc(e,o,o,n,t,r.includes(o))),...r.map((i,o)=>fc(e,i,e.curves.length+o,n,t,null))]}function fc(e,n,t,r,s,i){let o=e.splits[n]??"none",l=e.palette[jr(o)],a=i?ut(l,Ph):l,c=fi(o),m=i===null?0:Ah,d=c&&!i;return{stroke:a,width:i?1.25:c?2:1.75,spanGaps:!1,points:{show:!0,size:(c?7:5)-(i?2:0),width:i?1:1.5,stroke:a,fill:c?e.palette.surface:a,filter:()=>Ch(r(),t,s(),m,d)}}}function Ch({x:e,columns:n,isolated:t},r,[s,i],o,l){let a=[];if((n[r]??[]).forEach((m,d)=>{let g=e[d]??0;typeof m=="number"&&g>=s&&g<=i&&a.push(d)}),a.length<=o)return a;let c=new Set(t[r]);if(l){let m=a.length/dc;for(let d=0;d<dc;d+=1)c.add(a[Math.floor((d+.5)*m)]??0)}return[...c].sort((m,d)=>m-d)}function mc(e){return e==="mousemove"||e==="mouseleave"}function gc(e,n){return e.length===n.length&&e.every((t,r)=>t===n[r])}var hi=class{constructor(n,t,r){this.root=n;this.events=t;this.syncKey=r;this.grid={x:[],columns:[],isolated:[]};this.abscissa=new gs("step",[],0);this.window=null;this.chart=null;this.scene=null;this.size={width:0,height:0};this.built="";this.hovered=null}show(n){let t=this.scene;this.scene=n;let r=!t||!gc(t.curves,n.curves)||t.axis!==n.axis||t.origin!==n.origin;if(r&&(this.abscissa=new gs(n.axis,n.curves,n.origin),this.grid=this.abscissa.grid()),!this.size.width||!this.size.height)return;let s=n.annotations.filter(({finding:b})=>Ut(b)).flatMap(({evidence:b})=>tr(b).values?.(b)??[]);s.push(...n.levels.map(({value:b})=>b));let{scale:i,axis:o,palette:l,splits:a,xRange:c,yRange:m}=n,d=n.curves.map(b=>b.smoothed!==void 0),g=JSON.stringify([i,o,l.page,a,d,c,m,s]);!this.chart||g!==this.built?(this.built=g,this.build(n,s)):r?(this.chart.setData(this.data(),!1),this.rescale()):(t.lit!==n.lit||!gc(t.annotations,n.annotations))&&(n.annotations.length||t.annotations.length)&&this.chart.redraw(!1)}resize(n,t){!n||!t||n===this.size.width&&t===this.size.height||(this.size={width:n,height:t},this.chart?this.chart.setSize(this.size):this.scene&&this.show({...this.scene}))}destroy(){this.chart?.destroy(),this.chart=null,this.built=""}zoom(n){this.window=n,this.rescale(),this.events.zoom(n)}point(n){let t=n===null?void 0:this.grid.x[n];if(!this.chart)return;let r=t===void 0?-10:this.chart.valToPos(t,"x");this.chart.setCursor({left:r,top:t===void 0?-10:10})}get canvas(){return this.chart?.ctx.canvas??null}nearest(n,t){let r=this.grid.columns[n]??[];for(let s=0;s<r.length;s+=1){if(typeof r[t-s]=="number")return t-s;if(typeof r[t+s]=="number")return t+s}return null}stepAt(n){let t=this.grid.x[n]??0;for(let[r,s]of(this.scene?.curves??[]).entries()){let i=s.steps[this.abscissa.indexAt(r,t)];if(i!==void 0)return i}return Math.round(this.abscissa.step(t))}data(){return[this.grid.x,...this.grid.columns]}rescale(){let[n,t]=this.shown();this.chart?.setScale("x",{min:n,max:t})}shown(){let{x:n}=this.grid,t=this.window??this.scene?.xRange??null,[r,s]=t?[this.abscissa.x(t[0]),this.abscissa.x(t[1])]:[n[0]??0,n.at(-1)??1];return r===s?[r-.5,s+.5]:[r,s]}build(n,t){this.chart?.destroy();let r=()=>this.grid,s=()=>this.shown(),i={...this.size,padding:[8,12,0,0],legend:{show:!1},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},points:{size:8,width:2},sync:{key:this.syncKey,setSeries:!1,scales:["x",null],filters:{pub:mc,sub:mc}},dataIdx:(o,l,a)=>l?this.nearest(l-1,a)??a:a,bind:{dblclick:()=>()=>(this.zoom(null),null)}},scales:da(n,this.grid,t,()=>this.steps(),s),axes:tc(n.palette,n.scale!=="linear",n.axis),series:[{},...hc(n,r,s)],hooks:{drawClear:[o=>this.scene&&uc(o,this.scene,this.abscissa)],draw:[o=>this.scene&&cc(o,this.scene,this.abscissa)],setCursor:[o=>this.events.cursor((o.cursor.left??-1)<0?null:o.cursor.idx??null)],setSelect:[o=>this.onSelect(o)]}};this.chart=new Xe(i,this.data(),this.root),this.listen(this.chart),this.rescale()}steps(){return this.window??this.scene?.xRange??[-1/0,1/0]}listen(n){let t=s=>this.scene&&pc(n,this.scene,this.abscissa,s.offsetX,s.offsetY),r=s=>{s!==this.hovered&&(this.hovered=s,n.over.style.cursor=s===null?"":"pointer",this.events.hover(s))};n.over.addEventListener("mousemove",s=>{r(s.buttons?null:t(s))}),n.over.addEventListener("mouseleave",()=>{r(null)}),n.over.addEventListener("click",s=>{let i=t(s);i!==null&&this.events.pick(i)})}onSelect(n){let{left:t,width:r}=n.select;if(r<5)return;let s=[n.posToVal(t,"x"),n.posToVal(t+r,"x")],i=[this.abscissa.step(s[0]),this.abscissa.step(s[1])];n.setSelect({left:0,top:0,width:0,height:0},!1),i[0]<i[1]&&this.zoom(i)}};var vc=ce`
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
`;function bc(e,n){let t=[];if(n.classes!==null&&e.role==="loss"){let r=Math.log(n.classes);t.push({value:r,label:`ln ${Ue(n.classes)} = ${ie(r)}`})}for(let[r,s]of n.levels)r===e.title&&t.push({value:s,label:ie(s)});return t}function yc(e,n){let t=e.findLastIndex(({better:o})=>o!=="none"),[r,s]=[e[t],n[t]];if(!r||!s)return null;let i=null;for(let[o,l]of s.values.entries()){if(l===null)continue;(i===null||(r.better==="lower"?l<i.value:l>i.value))&&(i={value:l,step:s.steps[o]??0})}return i&&{value:i.value,label:`best ${ie(i.value)} @ ${Ze(i.step)}`}}function xc(e,n){let t=e.kind==="span"?[e.first_step,e.last_step]:"step"in e?[e.step,e.step]:null,[r=0,s=0]=t??[],i=n[1]-n[0];if(!t||i<=0)return null;let o=Math.max((s-r)*.5,i*.05,2),l=[Math.max(n[0],r-o),Math.min(n[1],s+o)];return l[1]-l[0]>i*.7||l[0]>=l[1]?null:l}var Lh=30,mi=class{constructor(n){this.host=n;this.curves=null;this.whole=[];this.error=null;this.wanted=null;this.window=null;this.request=0;this.zoomRequest=null;n.addController(this)}hostDisconnected(){this.stop()}async load(n){this.wanted=n;let t=this.request+=1;try{let r=await n.store.load(n.run,n.series,n.width,n.smoothing);if(t!==this.request)return;this.whole=r,this.error=null,(!this.window||!this.curves)&&this.put(r),this.window&&await this.refine(this.window)}catch(r){if(t!==this.request||Er(r))return;this.error=r.message,this.host.requestUpdate()}}zoom(n){this.window=n,this.stop(),n?this.timer=setTimeout(()=>{this.refine(n)},Lh):this.put(this.whole)}stop(){clearTimeout(this.timer),this.zoomRequest?.abort()}put(n){this.curves=n,this.host.requestUpdate()}async refine([n,t]){let{wanted:r,whole:s}=this;if(!r||!s.some(a=>a.thinned)){this.curves!==s&&this.put(s);return}let[i,o]=[Math.floor(n),Math.ceil(t)],l=this.zoomRequest=new AbortController;try{let a=await r.store.source.curves(r.run,[...r.series],r.width,{start:i,end:o},l.signal,r.smoothing);if(l.signal.aborted||s!==this.whole)return;this.put(s.map(c=>{let m=a.series.find(({member:d,tag:g})=>d===c.member&&g===c.tag);return m?pa(c,m,i,o):c}))}catch{}}};function $c(e,n,t,r,s){if(e.ctrlKey||e.metaKey||e.altKey)return null;let i=n.grid.x.length-1,o=e.shiftKey?Math.max(1,Math.round(i/20)):1,l=t??(e.key==="ArrowLeft"?i+1:-1);switch(e.key){case"ArrowLeft":return{cursor:Math.max(0,l-o)};case"ArrowRight":return{cursor:Math.min(i,l+o)};case"Home":return{cursor:0};case"End":return{cursor:i};case"+":case"=":return wc(n,t,.5);case"-":return wc(n,t,2);case"Escape":case"0":return{zoom:null};case"n":case"p":{let a=s[Oh(s,r,e.key==="n"?1:-1)];return a?{evidence:a.id}:null}case"Enter":return s.some(({id:a})=>a===r)?{find:!0}:null;default:return null}}function Oh(e,n,t){let r=e.findIndex(({id:s})=>s===n);return r<0?t>0?0:e.length-1:(r+t+e.length)%e.length}function wc(e,n,t){let[r,s]=[e.stepAt(0),e.stepAt(e.grid.x.length-1)];if(r>=s)return null;let[i,o]=e.window??[r,s],l=n===null?(i+o)/2:e.stepAt(n),a=(o-i)*t/2,c=[Math.max(r,l-a),Math.min(s,l+a)];return{zoom:c[0]<=r&&c[1]>=s?null:c}}var Nh={error:It`<path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" fill="currentColor"/><path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" class="cut-out"/>`,warning:It`<path d="M8 1.2L15.4 14.4H.6z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/><path d="M8 5.6v4.2m0 1.6v1" class="cut-out"/>`,info:It`<rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor"/><path d="M8 4v1.2m0 2V12" class="cut-out"/>`,unjudged:It`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2"/><path d="M5.5 8h5" fill="none" stroke="currentColor" stroke-width="1.6"/>`,healthy:It`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M5 8.2l2.2 2.2L11 6" fill="none" stroke="currentColor" stroke-width="1.6"/>`};function jo(e){return x`<svg class="shape ${e}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${Nh[e]}
  </svg>`}function Wt(e){return x`<span class="badge ${e}">${jo(e)}<span>${Yl[e]}</span></span>`}function De(e){return gi(Bl(e))}function gi(e){return x`${e.map(n=>"code"in n?x`<code>${n.code}</code>`:n.text)}`}function rr(e){let n=e.lastIndexOf("/")+1;return x`<span class="name" title=${e}
    >${n?x`<span class="folder">${e.slice(0,n)}</span>`:M}<span class="leaf"
      >${e.slice(n)}</span
    ></span
  >`}function Sc(e){let n=e==="validation"||e==="test",t=["train","validation","test"].includes(e)?e:"none",r=n?It`<circle cx="10" cy="6" r="3" fill="var(--td-surface)" stroke="currentColor" stroke-width="1.5"/>`:M;return x`<svg class="swatch" width="20" height="12" style="color: var(--td-${t})" aria-hidden="true">
    <path d="M0 6h20" stroke="currentColor" stroke-width="2" />
    ${r}
  </svg>`}function bs({split:e,member:n,tag:t},r){return r>1?e:e==="none"?n==="."?t:n:e}function qo(e,n,t,r,s){let i=n[t];if(!i)return{text:"",smoothed:"",away:null};let o=m=>i.smoothed?Us(i.smoothed[m],s):"";if(r===null||!e){let m=i.values.findLastIndex(d=>d!==null);return{text:Us(i.values[m],s),smoothed:o(m),away:null}}let l=e.abscissa.indexAt(t,e.grid.x[r]??NaN);if(l>=0&&i.values[l]===null)return{text:"not finite",smoothed:"",away:null};let a=e.nearest(t,r),c=a===null?-1:e.abscissa.indexAt(t,e.grid.x[a]??NaN);return c<0?{text:"–",smoothed:"",away:null}:{text:Us(i.values[c],s),smoothed:o(c),away:a===r?null:i.steps[c]??null}}function kc(e,{text:n,smoothed:t,away:r},s,i,o){let l=`${e.member==="."?"":`${e.member} · `}${e.tag}
${e.why}`,a=x`${Sc(e.split)}<span class="cut">${bs(e,s)}</span>`;return x`<span class="key ${i?"off":""}">
    ${s>1?x`<button
            class="name"
            title=${`${l}
${i?"Show":"Hide"} this curve`}
            aria-pressed=${!i}
            @click=${o}
          >
            ${a}
          </button>`:x`<span class="name" title=${l}>${a}</span>`}<b>${i?"hidden":n}</b>${t&&!i?x`<span class="quiet" title="Smoothed">≈ ${t}</span>`:M}${r!==null?x`<span class="quiet">@ ${Ue(r)}</span>`:M}
  </span>`}function Ec(e,n,t){let r=t===null?void 0:e?.grid.x[t];if(!e||t===null||r===void 0){let o=Math.max(...n.map(l=>l.steps.at(-1)??0));return x`<span class="step quiet">last, step ${Ue(o)}</span>`}let{axis:s}=e.abscissa,i=s==="wall"?ec(r):s==="relative"?Tr(Math.max(0,r)):"";return x`<span class="step quiet"
    >${i?x`${i} · `:M}step ${Ue(e.stepAt(t))}</span
  >`}var _c=ce`
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
`;var qr=16,Tc=64,Dh=12;function Rc(e,{title:n,note:t,keys:r},s){let i=e.width/(e.clientWidth||e.width),o=document.createElement("canvas");o.width=e.width+2*qr*i,o.height=e.height+(Tc+Dh)*i;let l=o.getContext("2d");if(!l)return o;l.fillStyle=s.surface,l.fillRect(0,0,o.width,o.height),l.drawImage(e,qr*i,Tc*i),l.scale(i,i);let a=o.width/i-2*qr;l.textBaseline="middle",l.fillStyle=s.text,l.font=`600 14px ${cn}`,l.fillText(n,qr,20,a*.6);let c=Math.min(a*.6,l.measureText(n).width);l.fillStyle=s["text-2"],l.font=`400 12px ${cn}`,l.textAlign="right",l.fillText(t,qr+a,20,Math.max(1,a-c-16)),l.textAlign="left";let m=qr;for(let{split:d,text:g}of r)zh(l,m,44,s[jr(d)],fi(d)?s.surface:null),l.fillStyle=s.text,l.fillText(g,m+26,44),m+=26+l.measureText(g).width+16;return o}function zh(e,n,t,r,s){e.strokeStyle=r,e.lineWidth=2,e.beginPath(),e.moveTo(n,t),e.lineTo(n+20,t),e.stroke(),s!==null&&(e.fillStyle=s,e.lineWidth=1.5,e.beginPath(),e.arc(n+10,t,3,0,2*Math.PI),e.fill(),e.stroke())}var Hh={nan:"NaN",inf:"Infinity","-inf":"-Infinity"};function Mc(e,n,t){let[r,s]=t??[-1/0,1/0],i=[...new Set(n.flatMap(c=>c.steps))].filter(c=>c>=r&&c<=s).sort((c,m)=>c-m),o=n.map(c=>new Map(c.steps.map((m,d)=>[m,d]))),l=["step"];e.forEach((c,m)=>{let d=c.member==="."?c.tag:`${c.member}/${c.tag}`;l.push(d,`${d} wall_time`),n[m]?.smoothed&&l.push(`${d} smoothed`)});let a=i.map(c=>{let m=[String(c)];return n.forEach((d,g)=>{let b=o[g]?.get(c),w=b===void 0?"":d.values[b]??Ih(d,c);m.push(String(w),String(b===void 0?"":d.wall_times[b]??"")),d.smoothed&&m.push(String(b===void 0?"":d.smoothed[b]??""))}),m.join(",")});return[l.map(Fh).join(","),...a,""].join(`\r
`)}function Ih(e,n){let t=e.marks.findLast(r=>r.step<=n);return Hh[t?.value??"nan"]}function Fh(e){let n=/^[=+\-@\t]/.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Ac(e,n,t){let r=[`### ${at(e.rule)}: ${vi(e.run)}`,"",`**${e.severity}**, ${e.confidence} confidence`,"",e.message,""],s=e.evidence.flatMap(l=>l.kind==="stat"?[l]:[]);if(s.length){r.push("| Measured | Value | Limit |","| --- | ---: | ---: |");for(let{name:l,value:a,limit:c,unit:m}of s){let d=c===null?"":nr(c,m);r.push(`| ${vi(l)} | ${nr(a,m)} | ${d} |`)}r.push("")}let i=e.evidence.filter(l=>l.kind!=="stat");for(let l of i){let{name:a,value:c}=Ur(l);r.push(`- ${vi(a)}${c?`: ${vi(c)}`:""}`)}i.length&&r.push("");let o=e.remedies.map(l=>n?.remedies[l]?.action).filter(l=>l!==void 0);return o.length&&r.push("What to do next:","",...o.map((l,a)=>`${a+1}. ${l}`),""),t&&r.push(`<${t}>`,""),r.join(`
`)}function vi(e){return e.replace(/[\\`*_[\]<>|#]/g,"\\$&").replace(/\s+/g," ")}function Wo(e,n,t){return`${`${e} ${n}`.replace(/[^\p{L}\p{N}._=-]+/gu,"-").replace(/^[-.]+|-+$/g,"").slice(0,120)||"chart"}.${t}`}var tt=class extends fe{constructor(){super(...arguments);this.series=[];this.curves=[];this.shown=[];this.heading="";this.run="";this.window=null;this.log=!1;this.dark=!1;this.canvas=()=>null;this.item=(t,r,s)=>x`<button
      role=${s===void 0?"menuitem":"menuitemcheckbox"}
      aria-checked=${s??M}
      @click=${()=>{r(),this.close()}}
    >
      ${t}<span class="tick" aria-hidden="true">${s?"✓":""}</span>
    </button>`}close(){this.box.open=!1,this.handle.focus()}onFocusOut(t){let r=t.relatedTarget;(!r||!this.renderRoot.contains(r))&&(this.box.open=!1)}onKey(t){t.key!=="Escape"||!this.box.open||(t.stopPropagation(),this.close())}savePicture(){let t=this.canvas();if(!t)return;let r=this.shown.map(l=>this.series[l]).filter(l=>l!==void 0).map(l=>({split:l.split,text:bs(l,this.series.length)})),s=this.window?.map(l=>Ue(Math.round(l))).join(" to "),i=[this.run,s?`steps ${s}`:""].filter(Boolean).join(" · ");Rc(t,{title:this.heading,note:i,keys:r},ls(this.dark)).toBlob(l=>l&&Pc(l,Wo(this.run,this.heading,"png")),"image/png")}saveNumbers(){let t=Mc(this.shown.flatMap(r=>this.series[r]??[]),this.shown.flatMap(r=>this.curves[r]??[]),this.window);Pc(new Blob([t],{type:"text/csv;charset=utf-8"}),Wo(this.run,this.heading,"csv"))}render(){let t=this.curves.some(r=>r.thinned);return x`<details
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
    </details>`}};tt.styles=[Ce,ce`
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
    `],S([A({attribute:!1})],tt.prototype,"series",2),S([A({attribute:!1})],tt.prototype,"curves",2),S([A({attribute:!1})],tt.prototype,"shown",2),S([A()],tt.prototype,"heading",2),S([A()],tt.prototype,"run",2),S([A({attribute:!1})],tt.prototype,"window",2),S([A({type:Boolean})],tt.prototype,"log",2),S([A({type:Boolean})],tt.prototype,"dark",2),S([A({attribute:!1})],tt.prototype,"canvas",2),S([Xt("details")],tt.prototype,"box",2),S([Xt("summary")],tt.prototype,"handle",2),tt=S([Ae("td-chart-menu")],tt);function Pc(e,n){let t=document.createElement("a");t.href=URL.createObjectURL(e),t.download=n,t.click(),setTimeout(()=>{URL.revokeObjectURL(t.href)},1e4)}var we=class extends CustomEvent{constructor(n,t){super(n,{detail:t,bubbles:!0,composed:!0})}};var Uh=400,fn=class extends fe{constructor(){super(...arguments);this.curves=[];this.series=[];this.zoom=null;this.open=!1}render(){return x`<details @toggle=${t=>this.open=t.target.open}>
      <summary class="fold">Show numbers</summary>
      ${this.open?this.renderTable():M}
    </details>`}renderTable(){let{x:t}=Gs(this.curves),[r,s]=this.zoom??[-1/0,1/0],i=t.filter(d=>d>=r&&d<=s),o=Math.max(1,Math.ceil(i.length/Uh)),l=i.filter((d,g)=>g%o===0||g===i.length-1),a=this.curves.reduce((d,g)=>d+g.points,0),c=this.curves.map(d=>new Map(d.steps.map((g,b)=>[g,d.values[b]??null]))),m=l.length<i.length||this.curves.some(d=>d.thinned);return x`<div class="box" tabindex="0" role="region" aria-label="Numbers">
      <table>
        ${m?x`<caption>
                ${Pe(l.length,"row")} of ${Pe(a,"point")}; zoom in on the chart to see
                more.
              </caption>`:M}
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
                <td>${Ue(d)}</td>
                ${c.map(g=>{let b=g.get(d);return x`<td>
                    ${b===void 0?"":b===null?"not finite":ie(b,5)}
                  </td>`})}
              </tr>`)}
        </tbody>
      </table>
    </div>`}};fn.styles=[Ce,ce`
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
    `],S([A({attribute:!1})],fn.prototype,"curves",2),S([A({attribute:!1})],fn.prototype,"series",2),S([A({attribute:!1})],fn.prototype,"zoom",2),S([he()],fn.prototype,"open",2),fn=S([Ae("td-numbers")],fn);var nn=ce`
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
`;var ge=class extends fe{constructor(){super(...arguments);this.run="";this.series=[];this.heading="";this.generation=0;this.annotations=[];this.lit=null;this.dark=!1;this.sync="steps";this.xRange=null;this.yRange=null;this.log=null;this.scale="auto";this.axis="step";this.origin=null;this.smoothing=0;this.levels=[];this.best=!1;this.joint=!1;this.window=null;this.cursor=null;this.seen=!1;this.spoken="";this.off=new Set;this.data=new mi(this);this.drawn=null;this.range=null;this.towering=!1;this.plot=null;this.watch=null;this.size=null}connectedCallback(){super.connectedCallback(),this.watch=new IntersectionObserver(t=>{t.some(r=>r.isIntersecting)&&(this.seen=!0)},{rootMargin:"400px"}),this.watch.observe(this)}disconnectedCallback(){super.disconnectedCallback(),this.watch?.disconnect(),this.size?.disconnect(),this.size=null,this.plot?.destroy(),this.plot=null}get steps(){let r=this.data.whole.flatMap(({steps:s})=>s.length?[s[0],s.at(-1)]:[]).filter(s=>s!==void 0);return r.length?[Math.min(...r),Math.max(...r)]:null}willUpdate(t){t.has("series")&&(this.off=new Set);let r=["series","run","generation","seen","smoothing"].some(s=>t.has(s));if(this.seen&&r){let{store:s,run:i,series:o,smoothing:l}=this;this.data.load({store:s,run:i,series:o,width:this.clientWidth||800,smoothing:l})}this.drawn!==this.data.curves&&(this.drawn=this.data.curves,this.range=en(this.drawn??[]),this.towering=Ys(this.data.whole))}updated(t){let r=this.renderRoot.querySelector(".plot");if(!r||!this.drawn)return;let s=this.plot===null;this.plot??=new hi(r,{zoom:o=>this.onZoom(o),cursor:o=>this.cursor=o,hover:o=>this.dispatchEvent(new we("td-light",{id:o,show:!1})),pick:o=>this.dispatchEvent(new we("td-find",{id:o}))},this.sync),this.size||(this.size=new ResizeObserver(()=>this.plot?.resize(r.clientWidth,r.clientHeight)),this.size.observe(r)),this.plot.show(this.scene(this.drawn)),this.plot.resize(r.clientWidth,r.clientHeight);let i=this.window&&[...this.window];(t.has("window")||s)&&this.plot.window?.join()!==i?.join()&&this.plot.zoom(i)}scene(t){let{annotations:r,lit:s,xRange:i,yRange:o,axis:l,levels:a,best:c,series:m}=this,d=this.shown,g=c?yc(m,this.data.whole):null,b=t.flatMap(({wall_times:w})=>w[0]??[]);return{curves:d.map(w=>t[w]).filter(w=>w!==void 0),splits:d.map(w=>m[w]?.split??"none"),annotations:r,lit:s,axis:l,origin:this.origin??(b.length?Math.min(...b):0),scale:this.ownScale,levels:g?[...a,g]:a,palette:ls(this.dark),xRange:i,yRange:o}}get shown(){return this.series.map((t,r)=>r).filter(t=>!this.off.has(t))}get ownScale(){return this.log===null&&this.scale!=="auto"?this.scale:this.log??this.towering?"log":"linear"}toggle(t){let r=new Set(this.off);r.delete(t)||r.add(t),this.off=r.size<this.series.length?r:new Set,this.cursor=null}onZoom(t){t?.join()!==this.window?.join()&&this.dispatchEvent(new we("td-window",{window:t})),this.data.zoom(t)}onKey(t){let{plot:r,annotations:s,lit:i}=this;if(!r||t.target!==t.currentTarget)return;let o=$c(t,r,this.cursor,i,s);if(!o)return;t.preventDefault(),o.cursor!==void 0&&(r.point(o.cursor),this.cursor=o.cursor,this.spoken=this.sayCursor(r,o.cursor)),o.zoom!==void 0&&r.zoom(o.zoom),o.find&&i!==null&&this.dispatchEvent(new we("td-find",{id:i}));let l=s.find(({id:m})=>m===o.evidence);if(!l)return;let{name:a,value:c}=Ur(l.evidence);this.spoken=`${a} ${c}`,this.dispatchEvent(new we("td-light",{id:l.id,show:!1}))}sayCursor(t,r){let s=this.shown.map((i,o)=>{let l=this.series[i],a=qo(t,this.visible,o,r,this.range);return l?`${bs(l,this.series.length)} ${a.text}`:""});return[`step ${Ue(t.stepAt(r))}`,...s].join(", ")}get visible(){return this.shown.map(t=>this.drawn?.[t]).filter(t=>t!==void 0)}render(){let{error:t,curves:r}=this.data;return x`<figure aria-label=${this.heading}>
      <div class="head">
        <h3 class="cut" title=${this.heading}>${this.heading}</h3>
        ${this.joint||!r?M:this.renderMenu(r)}
      </div>
      <div class="legend">
        ${this.series.map((s,i)=>this.renderKey(s,i))}
        ${r?Ec(this.plot,r,this.cursor):M}
      </div>
      ${t?x`<div class="message">${t}</div>`:x`<div
              class="plot ${r?"":"waiting"}"
              tabindex="0"
              role="img"
              aria-label=${this.describe()}
              @keydown=${s=>this.onKey(s)}
            ></div>`}
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      ${r&&this.seen?x`<td-numbers .curves=${r} .series=${this.series} .zoom=${this.window}></td-numbers>`:M}
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
    ></td-chart-menu>`}renderKey(t,r){let s=this.shown.indexOf(r),i=s>=0?qo(this.plot,this.visible,s,this.cursor,this.range):{text:"",smoothed:"",away:null};return kc(t,i,this.series.length,s<0,()=>{this.toggle(r)})}describe(){let t=this.series.map(s=>`${s.split==="none"?s.tag:s.split}, ${Pe(s.points,"point")}`),r=this.annotations.length?" N and P go through what was found, Enter to its text.":"";return`Chart of ${this.heading}: ${t.join("; ")}. Arrow keys read values, plus and minus zoom, Escape resets.${r}`}};ge.styles=[Ce,nn,vc,_c],S([A({attribute:!1})],ge.prototype,"store",2),S([A()],ge.prototype,"run",2),S([A({attribute:!1})],ge.prototype,"series",2),S([A()],ge.prototype,"heading",2),S([A({type:Number})],ge.prototype,"generation",2),S([A({attribute:!1})],ge.prototype,"annotations",2),S([A({attribute:!1})],ge.prototype,"lit",2),S([A({type:Boolean})],ge.prototype,"dark",2),S([A()],ge.prototype,"sync",2),S([A({attribute:!1})],ge.prototype,"xRange",2),S([A({attribute:!1})],ge.prototype,"yRange",2),S([A({attribute:!1})],ge.prototype,"log",2),S([A()],ge.prototype,"scale",2),S([A()],ge.prototype,"axis",2),S([A({attribute:!1})],ge.prototype,"origin",2),S([A({type:Number})],ge.prototype,"smoothing",2),S([A({attribute:!1})],ge.prototype,"levels",2),S([A({type:Boolean})],ge.prototype,"best",2),S([A({type:Boolean})],ge.prototype,"joint",2),S([A({attribute:!1})],ge.prototype,"window",2),S([he()],ge.prototype,"cursor",2),S([he()],ge.prototype,"seen",2),S([he()],ge.prototype,"spoken",2),S([he()],ge.prototype,"off",2),ge=S([Ae("td-chart")],ge);var Cc=ce`
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
`;var nt=class extends fe{constructor(){super(...arguments);this.details=[];this.rows=[];this.quantity="";this.linkOf=()=>"#";this.dark=!1;this.axes=null;this.log=null;this.towering=!1;this.sameSteps=!0;this.window=null;this.quantities=[]}get current(){return this.quantities.find(({key:t})=>t===this.quantity)??this.quantities[0]}willUpdate(t){t.has("details")&&(this.quantities=ga(this.details.map(({run:r})=>r))),t.has("quantity")&&Object.assign(this,{window:null,log:null}),(t.has("details")||t.has("quantity"))&&this.align()}async align(){let{current:t}=this;if(!t)return;let r=[...t.panels].map(([m,d])=>this.store.load(m,d.series,600)),s=await Promise.allSettled(r);if(t!==this.current)return;let i=s.flatMap(m=>m.status==="fulfilled"?m.value:[]);this.towering=Ys(i);let o=en(i),l=i.map(({steps:m})=>m[0]??1/0),a=i.map(({steps:m})=>m.at(-1)??-1/0),c=[Math.min(...l),Math.max(...a)];this.axes=o&&Number.isFinite(c[0])&&Number.isFinite(c[1])?{x:c,y:o}:null}open(t,r){t.preventDefault(),this.dispatchEvent(new we("td-open",{runs:r}))}render(){let{current:t}=this,r=this.log??this.towering;return x`<header>
        <h1>${this.details.length} runs side by side</h1>
        ${this.quantities.length?x`<label class="pick"
                ><span class="quiet">Quantity</span>
                <select
                  @change=${s=>this.dispatchEvent(new we("td-quantity",{key:s.target.value}))}
                >
                  ${this.quantities.map(({key:s,label:i})=>x`<option value=${s} ?selected=${s===t?.key}>${i}</option>`)}
                </select></label
              >`:M}
        <button class="button" aria-pressed=${r} @click=${()=>this.log=!r}>Log</button>
        <button
          class="button"
          aria-pressed=${this.sameSteps}
          title="All charts from the first step to the last of any run; otherwise each fills its own width"
          @click=${()=>this.sameSteps=!this.sameSteps}
        >
          Same steps
        </button>
        ${this.window?x`<button class="button" @click=${()=>this.window=null}>Reset zoom</button>`:M}
        <p class="quiet">The value axis is the same in all charts; cursor and zoom move together.</p>
      </header>
      <div
        class="grid"
        @td-window=${({detail:s})=>{this.window=s.window}}
      >
        ${En(this.details,({run:s})=>s.name,s=>this.renderRun(s,t?.panels.get(s.run.name)))}
      </div>
      ${this.renderTable()}`}renderRun(t,r){let{run:s,findings:i}=t,o=this.details.map(c=>c.run.name).filter(c=>c!==s.name),l=i.find(c=>c.rule===s.primary&&Ut(c)),a=r?Qs(i).filter(({evidence:c})=>Gn(c,r.series)):[];return x`<article aria-label=${s.name}>
      <div class="top">
        <h2>
          <a href=${this.linkOf(s.name)} @click=${c=>this.open(c,[s.name])}
            >${rr(s.name)}</a
          >
        </h2>
        ${Wt(s.status)}
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
        ${l?x`<b>${at(l.rule)}</b> ${De(l.message)}`:x`<span class="quiet"
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
            ${this.details.map(({run:r,findings:s})=>{let i=t.get(r.name),o=s.filter(Ut);return x`<tr>
                <th scope="row">${rr(r.name)}</th>
                <td>${Wt(r.status)}</td>
                <td>${o.map(({rule:l})=>at(l)).join(", ")||"–"}</td>
                <td class="number">${ie(i?.best?.value)}</td>
                <td class="number">${i?.best?Ze(i.best.step):"–"}</td>
                <td class="quiet">${i?.best?`${i.best.split} ${i.best.tag}`:""}</td>
                <td class="number">${i?.last_step==null?"–":Ze(i.last_step)}</td>
              </tr>`})}
          </tbody>
        </table>
      </div>
    </section>`}};nt.styles=[Ce,nn,Cc],S([A({attribute:!1})],nt.prototype,"details",2),S([A({attribute:!1})],nt.prototype,"rows",2),S([A()],nt.prototype,"quantity",2),S([A({attribute:!1})],nt.prototype,"store",2),S([A({attribute:!1})],nt.prototype,"linkOf",2),S([A({type:Boolean})],nt.prototype,"dark",2),S([he()],nt.prototype,"axes",2),S([he()],nt.prototype,"log",2),S([he()],nt.prototype,"towering",2),S([he()],nt.prototype,"sameSteps",2),S([he()],nt.prototype,"window",2),nt=S([Ae("td-compare")],nt);function Oc(e){let n=e.trim(),t=/^\/(.+)\/(i?)$/.exec(n);if(t)try{let s=new RegExp(t[1]??"","i");return{matches:i=>Lc(i).some(o=>s.test(o)),error:null}}catch{return{matches:()=>!0,error:"This is not a regular expression."}}let r=n.toLowerCase().split(/\s+/).filter(Boolean);return{matches:s=>{let i=Lc(s).join(" ").toLowerCase();return r.every(o=>i.includes(o))},error:null}}function Lc(e){return e.primary?[e.name,e.primary.rule]:[e.name]}function Nc(e){let n=Object.fromEntries(Rr.map(t=>[t,0]));for(let t of e)n[t.status]+=1;return n}function Bo(e,n,t){return e.filter(r=>(t.size===0||t.has(r.status))&&n.matches(r))}function zc(e,n,t,r=4){let s=en(e)??[0,1],i=e.flatMap(g=>g.steps),o=Math.min(...i),l=Math.max(...i),a=g=>Dc(l===o?n/2:r+(g-o)/(l-o)*(n-2*r)),[c,m]=s,d=g=>Dc(m===c?t/2:t-r-(g-c)/(m-c)*(t-2*r));return e.map(g=>{let b="",w=!1,_=[],R=[];return g.steps.forEach((D,k)=>{let I=g.values[k];if(typeof I!="number"||!Number.isFinite(I)){R.push(a(D)),w=!1;return}b+=`${w?"L":"M"}${a(D)} ${d(I)}`,(!w&&typeof g.values[k+1]!="number"||k===g.steps.length-1)&&_.push([a(D),d(I)]),w=!0}),{split:g.split,path:b,dots:_,breaks:R}})}function Dc(e){return Math.round(e*10)/10}var Hc=ce`
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
`;var Vh={width:168,height:44},Ic=12,mt=class extends fe{constructor(){super(...arguments);this.runs=[];this.filter="";this.statuses=[];this.chosen=[];this.linkOf=()=>"#";this.first=0;this.count=40;this.shown=[];this.rowHeight=60;this.frame=0;this.sparks=new WeakMap;this.onScroll=()=>{cancelAnimationFrame(this.frame),this.frame=requestAnimationFrame(()=>{this.measure()})};this.onSlash=t=>{let r=t.composedPath()[0]instanceof HTMLInputElement;t.key!=="/"||r||(t.preventDefault(),this.search?.focus())}}connectedCallback(){super.connectedCallback(),window.addEventListener("scroll",this.onScroll,{passive:!0}),window.addEventListener("resize",this.onScroll),document.addEventListener("keydown",this.onSlash)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("scroll",this.onScroll),window.removeEventListener("resize",this.onScroll),document.removeEventListener("keydown",this.onSlash),cancelAnimationFrame(this.frame)}updated(){this.measure()}measure(){let t=this.rowsBox;if(!t||!window.innerHeight)return;this.rowHeight=parseFloat(getComputedStyle(this).getPropertyValue("--row"))||60;let r=-t.getBoundingClientRect().top,s=Math.ceil(window.innerHeight/this.rowHeight)+2*Ic,i=Math.floor(r/this.rowHeight)-Ic;this.first=Math.max(0,Math.min(i,this.shown.length-s)),this.count=s}fire(t,r){this.dispatchEvent(new we("td-filter",{filter:t,statuses:r}))}toggleStatus(t){let r=this.statuses.filter(s=>s!==t);this.fire(this.filter,r.length<this.statuses.length?r:[...r,t])}toggleRun(t){let r=this.chosen.filter(i=>i!==t),s=r.length<this.chosen.length?r:[...r,t];this.dispatchEvent(new we("td-choose",{runs:s}))}open(t,r){let s=t;s.ctrlKey||s.metaKey||s.shiftKey||(t.preventDefault(),this.dispatchEvent(new we("td-open",{runs:r})))}async onKey(t){let r=t.target.closest("[data-index]");if(!r)return;let s=Number(r.dataset.index),o={ArrowDown:s+1,ArrowUp:s-1,Home:0,End:this.shown.length-1}[t.key];if(o===void 0||o<0||o>=this.shown.length)return;t.preventDefault();let l=(this.rowsBox?.getBoundingClientRect().top??0)+o*this.rowHeight,a=l+this.rowHeight-window.innerHeight,c=Math.max(0,this.renderRoot.querySelector(".bar")?.getBoundingClientRect().bottom??0);(l<c||a>0)&&window.scrollBy(0,l<c?l-c:a),this.measure(),await this.updateComplete,this.renderRoot.querySelector(`[data-index="${o}"] a`)?.focus({preventScroll:!0})}render(){let t=Oc(this.filter);this.shown=Bo(this.runs,t,new Set(this.statuses));let r=Nc(Bo(this.runs,t,new Set));return x`<h1 class="unseen">Runs</h1>
      <div class="bar">
        <div class="chips" role="group" aria-label="Verdicts">
          ${Rr.filter(s=>r[s]||this.statuses.includes(s)).map(s=>x`<button
                class="chip"
                aria-pressed=${this.statuses.includes(s)}
                @click=${()=>this.toggleStatus(s)}
              >
                ${jo(s)}<span>${Jl(s,r[s])}</span>
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
            aria-invalid=${t.error!==null}
            @input=${s=>this.fire(s.target.value,this.statuses)}
          />
          ${t.error?x`<span class="wrong" role="alert">${t.error}</span>`:M}
        </label>
      </div>
      <div class="unseen" aria-live="polite">${Pe(this.shown.length,"run")} shown</div>
      ${this.shown.length?this.renderTable():this.renderNone()} ${this.renderChosen()}`}renderTable(){let{first:t,count:r}=this,s=this.shown.slice(t,t+r);return x`<div role="table" aria-label="Runs, worst first" aria-rowcount=${this.shown.length+1}>
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
        <div role="presentation" style="transform: translateY(calc(var(--row) * ${t}))">
          ${En(s,({name:i})=>i,(i,o)=>this.renderRow(i,t+o))}
        </div>
      </div>
    </div>`}renderRow(t,r){let{name:s,status:i,best:o}=t,l=this.chosen.includes(s);return x`<div
      role="row"
      class="row run ${l?"chosen":""}"
      data-index=${r}
      aria-rowindex=${r+2}
    >
      <span role="cell" class="tick"
        ><input
          type="checkbox"
          aria-label=${`Compare ${s}`}
          .checked=${l}
          @change=${()=>this.toggleRun(s)}
      /></span>
      <span role="cell" class="verdict">${Wt(i)}</span>
      <span role="cell" class="what">
        <a
          href=${this.linkOf(s)}
          title=${t.primary?.message??s}
          @click=${a=>this.open(a,[s])}
          >${rr(s)}</a
        >
        ${this.renderWhat(t)}
      </span>
      <span role="cell" class="curve">${this.renderSpark(t)}</span>
      <span role="cell" class="best number">
        ${o?x`<span
                  >${ie(o.value)} <span class="quiet">@ ${Ze(o.step)}</span></span
                >
                <span class="quiet cut" title=${`${o.member} · ${o.tag}`}
                  >${o.split==="none"?o.tag:o.split}</span
                >`:x`<span class="quiet">–</span>`}
      </span>
      <span role="cell" class="points number">
        <span>${Ue(t.points)}</span>
        <span class="quiet">${t.last_step===null?"":`to step ${Ze(t.last_step)}`}</span>
      </span>
    </div>`}renderWhat({primary:t,counts:r,unchecked:s,status:i}){if(t){let a=r.error+r.warning+r.info-1;return x`<span class="message"
        ><b>${at(t.rule)}</b> ${De(t.message)}${a>0?x` <span class="more">+ ${a} more</span>`:M}</span
      >`}let o=s?`${Pe(s,"rule")} could not look`:"",l=i==="unjudged"?`No rule about training could look${o?` (${o})`:""}`:`Nothing found${o?`; ${o}`:""}`;return x`<span class="message quiet">${l}</span>`}renderSpark(t){let{width:r,height:s}=Vh;if(!t.spark.length)return M;let i=this.sparks.get(t)??zc(t.spark,r,s);this.sparks.set(t,i);let o=t.spark.map(({tag:l,split:a})=>a==="none"?l:`${a} ${l}`).join(", ");return x`<svg viewBox="0 0 ${r} ${s}" role="img" aria-label=${`Curve of ${o}`}>
      ${i.map(({split:l,path:a,dots:c,breaks:m})=>It`<g class="line ${l}">
          <path d=${a} />
          ${c.map(([d,g])=>It`<circle cx=${d} cy=${g} r="2.2" />`)}
          ${m.map(d=>It`<path class="break" d="M${d} 1l3 5h-6z" />`)}
        </g>`)}
    </svg>`}renderNone(){return x`<div class="none">
      <p>No run matches.</p>
      <button class="button" @click=${()=>this.fire("",[])}>
        Show all ${Ue(this.runs.length)}
      </button>
    </div>`}renderChosen(){let{chosen:t}=this;if(!t.length)return M;let[r]=t;return x`<div class="chosen-bar" role="region" aria-label="Chosen runs">
      <span
        >${Pe(t.length,"run")}
        chosen${t.length===1&&r!==void 0?x`<span class="quiet">: tick one more to compare</span>`:M}</span
      >
      <button class="button" @click=${()=>this.dispatchEvent(new we("td-choose",{runs:[]}))}>
        Clear
      </button>
      <button
        class="button strong"
        ?disabled=${t.length<2}
        @click=${s=>this.open(s,t)}
      >
        Compare side by side
      </button>
    </div>`}};mt.styles=[Ce,nn,Hc],S([A({attribute:!1})],mt.prototype,"runs",2),S([A()],mt.prototype,"filter",2),S([A({attribute:!1})],mt.prototype,"statuses",2),S([A({attribute:!1})],mt.prototype,"chosen",2),S([A({attribute:!1})],mt.prototype,"linkOf",2),S([he()],mt.prototype,"first",2),S([he()],mt.prototype,"count",2),S([Xt(".rows")],mt.prototype,"rowsBox",2),S([Xt("input[type=search]")],mt.prototype,"search",2),mt=S([Ae("td-run-list")],mt);var sr=class extends fe{constructor(){super(...arguments);this.outcomes=[];this.rules=null}render(){let t=o=>this.outcomes.filter(l=>l.status===o),[r,s,i]=[t("clear"),t("skipped"),t("failed")];return x`<h2>What was checked</h2>
      ${r.length?x`<h3>${Pe(r.length,"rule")} found nothing</h3>
              <ul class="clear">
                ${r.map(({rule:o})=>x`<li title=${this.summary(o)}>${at(o)}</li>`)}
              </ul>`:M}
      ${Fc(`${Pe(s.length,"rule")} could not look`,s)}
      ${Fc(`${Pe(i.length,"rule")} failed; this is a fault of ours, the others are not affected`,i)}`}summary(t){return this.rules?.rules.find(r=>r.name===t)?.summary??""}};sr.styles=[Ce,ce`
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
    `],S([A({attribute:!1})],sr.prototype,"outcomes",2),S([A({attribute:!1})],sr.prototype,"rules",2),sr=S([Ae("td-checked")],sr);function Fc(e,n){if(!n.length)return M;let t=new Map;for(let{rule:r,reason:s}of n)t.set(s,[...t.get(s)??[],at(r)]);return x`<h3>${e}</h3>
    <dl>
      ${[...t].map(([r,s])=>x`<dt>${s.join(", ")}</dt>
            <dd>${De(r)}</dd>`)}
    </dl>`}var Uc=ce`
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
`;var ir=class extends fe{constructor(){super(...arguments);this.open=!1}render(){let{action:t,why:r,test:s,code:i}=this.remedy;return x`<details ?open=${this.open}>
      <summary><span>${De(t)}</span></summary>
      <div class="body">
        <p>${De(r)}</p>
        ${s?x`<p><span class="label">Cheapest test:</span>${De(s)}</p>`:M}
        ${Object.keys(i).length?x`<td-code .code=${i}></td-code>`:M}
      </div>
    </details>`}};ir.styles=[Ce,ce`
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
    `],S([A({attribute:!1})],ir.prototype,"remedy",2),S([A({type:Boolean})],ir.prototype,"open",2),ir=S([Ae("td-remedy")],ir);var kt=class extends fe{constructor(){super(...arguments);this.rules=null;this.explains=[];this.open=!1;this.lit=null;this.link=()=>"";this.copied=!1}async goTo(t){await this.updateComplete,this.card.open=!0;let s=[...this.renderRoot.querySelectorAll(".places button")].find(i=>i.dataset.id===t);s?.focus({preventScroll:!0}),s?.scrollIntoView({block:"nearest"})}async copy(){this.copied=await as(Ac(this.finding,this.rules,this.link())),setTimeout(()=>this.copied=!1,2e3)}get rule(){return this.rules?.rules.find(({name:t})=>t===this.finding.rule)??null}light(t,r=!1){this.dispatchEvent(new we("td-light",{id:t,show:r}))}render(){let{finding:t}=this,r=Tn(t);return x`<details
      class="card ${t.severity}"
      ?open=${this.open}
      @mouseenter=${()=>this.light(r)}
      @mouseleave=${()=>this.light(null)}
    >
      <summary>
        <span class="line"
          >${Wt(t.severity)}<span class="confidence">${t.confidence} confidence</span></span
        >
        <h3>${at(t.rule)}</h3>
        <p>${De(t.message)}</p>
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
    </details>`}renderStats(){let t=this.finding.evidence.filter(s=>s.kind==="stat");if(!t.length)return M;let r=t.some(s=>s.limit!==null);return x`<table class="stats">
      <thead>
        <tr>
          <th scope="col">Measured</th>
          <th scope="col" class="number">Value</th>
          ${r?x`<th scope="col" class="number">Limit</th>`:M}
        </tr>
      </thead>
      <tbody>
        ${t.map(({name:s,value:i,limit:o,unit:l})=>x`<tr>
              <th scope="row">${s}</th>
              <td class="number"><b>${nr(i,l)}</b></td>
              ${r?x`<td class="number quiet">${o===null?"":nr(o,l)}</td>`:M}
            </tr>`)}
      </tbody>
    </table>`}renderPlaces(){let t=this.finding.evidence.map((r,s)=>({evidence:r,id:ao(this.finding,s)})).filter(({evidence:r})=>r.kind!=="stat");return t.length?x`<ul class="places" aria-label="On the curve">
      ${t.map(({evidence:r,id:s})=>{let{name:i,value:o}=Ur(r),l="tag"in r;return x`<li>
          <button
            class=${this.lit===s?"lit":""}
            data-id=${s}
            title=${l?`On ${r.tag}: click to zoom in, and again to zoom out`:""}
            @mouseenter=${()=>this.light(s)}
            @mouseleave=${()=>this.light(Tn(this.finding))}
            @focus=${()=>this.light(s)}
            @blur=${()=>this.light(null)}
            @click=${()=>this.light(s,!0)}
          >
            <span>${i}</span><span class="number">${o}</span>
          </button>
        </li>`})}
    </ul>`:M}section(t){return this.rule?.sections.find(r=>r.title===t)}renderSection(t){let r=this.section(t);return r?x`<section>
          <h4>${t}</h4>
          ${Vc(r)}
        </section>`:M}renderFolded(t,r){let s=this.section(t);return s?x`<details class="more">
      <summary class="fold"><h4>${r}</h4></summary>
      ${Vc(s)}
    </details>`:M}renderRemedies(){let{remedies:t}=this.finding;if(!t.length||!this.rules)return M;let r=t.map(s=>this.rules?.remedies[s]).filter(s=>s!==void 0);return x`<section>
      <h4>What to do next</h4>
      <ol class="remedies">
        ${r.map((s,i)=>x`<li><td-remedy .remedy=${s} ?open=${i===0}></td-remedy></li>`)}
      </ol>
    </section>`}renderExplained(){let{explains:t,finding:r}=this;return t.length?x`<details class="more">
      <summary class="fold"><h4>Explained by this (${t.length})</h4></summary>
      <ul class="explained">
        ${t.map(s=>x`<li
              @mouseenter=${()=>this.light(Tn(s))}
              @mouseleave=${()=>this.light(Tn(r))}
            >
              ${Wt(s.severity)} <b>${at(s.rule)}</b>
              <p>${De(s.message)}</p>
            </li>`)}
      </ul>
    </details>`:M}};kt.styles=[Ce,nn,Uc],S([A({attribute:!1})],kt.prototype,"finding",2),S([A({attribute:!1})],kt.prototype,"rules",2),S([A({attribute:!1})],kt.prototype,"explains",2),S([A({type:Boolean})],kt.prototype,"open",2),S([A({attribute:!1})],kt.prototype,"lit",2),S([A({attribute:!1})],kt.prototype,"link",2),S([he()],kt.prototype,"copied",2),S([Xt("details.card")],kt.prototype,"card",2),kt=S([Ae("td-finding")],kt);function Vc(e){return x`${e.blocks.map(({kind:n,items:t})=>n==="ul"?x`<ul class="text">
        ${t.map(r=>x`<li>${gi(r)}</li>`)}
      </ul>`:n==="code"?x`<pre>${t.flat().map(r=>"code"in r?r.code:r.text)}</pre>`:x`${t.map(r=>x`<p>${gi(r)}</p>`)}`)}`}var jc=ce`
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
`;var qc=ce`
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
`;var jh={step:"Steps",relative:"Time since start",wall:"Wall time"},qh={auto:"Automatic",linear:"Linear",log:"Log",symlog:"Symmetric log"},Wc=10,hn=class extends fe{constructor(){super(...arguments);this.smoothing=0;this.titles=[]}change(t){this.dispatchEvent(new we("td-reading",t))}onSmooth(t){let r=Number(t.target.value);this.dispatchEvent(new CustomEvent("td-smoothing",{detail:r}))}onClasses(t){let r=Number(t.target.value);ro(r)&&this.change({classes:r})}onAdd(t){t.preventDefault();let r=t.target,s=new FormData(r),[i,o]=[s.get("value"),s.get("title")],l=Number(i);i===""||!Number.isFinite(l)||typeof o!="string"||(this.change({levels:[...this.reading.levels,[o,l]]}),r.querySelector("input")?.select())}onFocusOut(t){let r=t.relatedTarget;r&&!this.box.contains(r)&&(this.box.open=!1)}onKey(t){t.key!=="Escape"||!this.box.open||(this.box.open=!1,this.box.querySelector("summary")?.focus())}render(){let{reading:t,smoothing:r}=this;return x`<label
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
      ${this.renderSelect("Along","Horizontal axis",jh,t.axis,s=>this.change({axis:s}))}
      ${this.renderSelect("Values","Scale of the values",qh,t.scale,s=>this.change({scale:s}))}
      ${this.renderLevels()}
      ${t.window?x`<button class="button" @click=${()=>this.change({window:null})}>Reset zoom</button>`:M}`}renderSelect(t,r,s,i,o){return x`<label title=${r}
      ><span class="words">${t}</span>
      <select
        aria-label=${r}
        @change=${l=>o(l.target.value)}
      >
        ${Object.entries(s).map(([l,a])=>x`<option value=${l} .selected=${l===i}>${a}</option>`)}
      </select></label
    >`}renderLevels(){let{best:t,classes:r,levels:s}=this.reading,i=s.length+(t?1:0)+(r===null?0:1);return x`<details
      class="levels"
      @focusout=${o=>this.onFocusOut(o)}
      @keydown=${o=>this.onKey(o)}
    >
      <summary class="button">Levels ${i?x`<span class="count">${i}</span>`:M}</summary>
      <div class="panel">
        <label
          ><input type="checkbox" .checked=${t} @change=${()=>this.change({best:!t})} />Best value
          so far</label
        >
        <label
          ><input
            type="checkbox"
            .checked=${r!==null}
            @change=${()=>this.change({classes:r===null?Wc:null})}
          />Uniform guess, ln k, over
          <input
            type="number"
            min="2"
            step="1"
            aria-label="Number of classes"
            .value=${String(r??Wc)}
            @change=${o=>this.onClasses(o)}
          />
          classes</label
        >
        <form @submit=${o=>this.onAdd(o)}>
          <input type="number" name="value" step="any" placeholder="Level" aria-label="Level" />
          <select name="title" aria-label="On the chart">
            ${this.titles.map(o=>x`<option value=${o}>on ${o}</option>`)}
          </select>
          <button class="button">Add</button>
        </form>
        ${s.length?x`<ul>
                ${s.map(([o,l],a)=>x`<li>
                      <span class="cut">${ie(l)} on ${o}</span>
                      <button
                        aria-label=${`Remove the level ${ie(l)} on ${o}`}
                        @click=${()=>this.change({levels:s.filter((c,m)=>m!==a)})}
                      >
                        ×
                      </button>
                    </li>`)}
              </ul>`:M}
      </div>
    </details>`}};hn.styles=[Ce,qc],S([A({attribute:!1})],hn.prototype,"reading",2),S([A({type:Number})],hn.prototype,"smoothing",2),S([A({attribute:!1})],hn.prototype,"titles",2),S([Xt(".levels")],hn.prototype,"box",2),hn=S([Ae("td-run-tools")],hn);var Wh=new Set(["loss","score","reward"]),Bc="smoothing";function Bh(){let e=Number(Bn.get(Bc)??0);return e>0&&e<1?e:0}var pt=class extends fe{constructor(){super(...arguments);this.row=null;this.rules=null;this.reading=wn;this.link=()=>"";this.dark=!1;this.lit=null;this.smoothing=Bh();this.smoothed=this.smoothing;this.annotations=[]}willUpdate(t){t.has("detail")&&(this.annotations=Qs(this.detail.findings))}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.smoothTimer)}onLight({detail:{id:t,show:r}}){if(this.lit=t,!r||t===null)return;let s=this.annotations.find(c=>c.id===t),o=[...this.renderRoot.querySelectorAll("td-chart")].find(c=>s&&Gn(s.evidence,c.series));o?.closest("details")?.setAttribute("open","");let l=o?.steps;s&&l&&this.look(xc(s.evidence,l));let a=window.matchMedia("(prefers-reduced-motion: reduce)").matches;o?.scrollIntoView({block:"nearest",behavior:a?"auto":"smooth"})}look(t){let r=t?.join()===this.reading.window?.join();this.dispatchEvent(new we("td-reading",{window:r?null:t}))}async onFind({detail:{id:t}}){this.lit=t,await[...this.renderRoot.querySelectorAll("td-finding")].find(({finding:s})=>t.startsWith(`${Tn(s)}#`))?.goTo(t)}onSmoothing(t){this.smoothing=t,Bn.set(Bc,String(t)),clearTimeout(this.smoothTimer),this.smoothTimer=setTimeout(()=>this.smoothed=t,120)}render(){let{run:t,findings:r,outcomes:s}=this.detail,{lead:i,groups:o}=ha(Js(t),r.find(Ut)),l=[...i,...o.flatMap(({panels:a})=>a)].map(({title:a})=>a);return x`<header>
        <h1>${rr(t.name)}</h1>
        ${Wt(t.status)}
        <p class="facts quiet">${this.facts()}</p>
      </header>
      ${this.renderWarnings(this.detail.warnings)}
      ${l.length?x`<td-run-tools
              .reading=${this.reading}
              .smoothing=${this.smoothing}
              .titles=${[...new Set(l)]}
              @td-smoothing=${({detail:a})=>this.onSmoothing(a)}
            ></td-run-tools>`:M}
      <div
        class="page"
        @td-find=${a=>{this.onFind(a)}}
        @td-light=${a=>this.onLight(a)}
        @td-window=${({detail:a})=>this.dispatchEvent(new we("td-reading",a))}
      >
        <div class="lead ${i.length?"":"none"}">
          <h2 class="unseen">Curves</h2>
          <div class="pairs">
            ${En(i,({key:a})=>a,(a,c)=>this.renderChart(a,c===0?"first":""))}
          </div>
        </div>
        <aside aria-label="Findings">
          <h2 class="unseen">Findings</h2>
          ${this.renderFindings(r)}
          <td-checked .outcomes=${s} .rules=${this.rules}></td-checked>
        </aside>
        <div class="rest">${o.map(({role:a,panels:c})=>this.renderGroup(a,c))}</div>
      </div>`}facts(){let{run:t}=this.detail,{row:r}=this,s=t.series.reduce((l,a)=>l+a.points,0),i=t.members.filter(l=>l!==t.name),o=r?.first_wall_time&&r.last_wall_time?r.last_wall_time-r.first_wall_time:0;return[`${Pe(t.series.length,"series","series")}, ${Pe(s,"point")}`,r?.last_step?`${Ue(r.last_step)} steps`:"",o>1?Tr(o):"",t.family==="supervised"?"":`${t.family} training`,i.length?`joined from ${i.join(", ")}`:""].filter(Boolean).join(" · ")}renderWarnings(t){let r=this.row?.sampled?x`<p class="notice">
          TensorBoard gives us only a sample of this run's points: short events may be missing.
        </p>`:M;return x`${r}${t.map(({where:s,message:i})=>x`<p class="notice"><b>${s}</b> ${De(i)}</p>`)}`}renderFindings(t){let{main:r,suppressed:s}=ma(t);return x`${r.length?M:this.renderNothing(s.length)}
    ${En(r,({finding:i})=>i.rule+i.tags.join(),({finding:i,explains:o},l)=>x`<td-finding
          .finding=${i}
          .explains=${o}
          .rules=${this.rules}
          .lit=${this.lit}
          .link=${this.link}
          ?open=${l===0}
        ></td-finding>`)}
    ${s.length?x`<details class="suppressed">
            <summary class="fold">
              ${Pe(s.length,"finding")} suppressed by your configuration
            </summary>
            <ul>
              ${s.map(i=>x`<li>
                    <p>${Wt(i.severity)} <b>${at(i.rule)}</b></p>
                    <p>${De(i.message)}</p>
                    <p class="quiet">Reason given: ${i.suppressed}</p>
                  </li>`)}
            </ul>
          </details>`:M}`}renderNothing(t){let{status:r,reason:s}=this.detail.run,i=this.detail.outcomes.filter(o=>o.status==="clear").length;return x`<div class="verdict ${r}">
      <h2>
        ${r==="unjudged"?"This run could not be judged":t?"Nothing else found":"Nothing found"}
      </h2>
      <p>
        ${r==="unjudged"?x`No rule about training could look at it${s?x`: ${De(s)}`:M}.`:`${Pe(i,"rule")} looked at this run and found nothing wrong.`}
      </p>
    </div>`}renderGroup(t,r){let s=r.some(o=>this.annotations.some(l=>Gn(l.evidence,o.series))),i=Wh.has(t)||s;return x`<details ?open=${i}>
      <summary class="fold">
        <h2>${Xl(t)}</h2>
        <span class="quiet">${r.length}</span>
      </summary>
      <div class="grid">
        ${En(r,({key:o})=>o,o=>this.renderChart(o,"small"))}
      </div>
    </details>`}renderChart(t,r){return x`<td-chart
      class=${r}
      .store=${this.store}
      .run=${this.detail.run.name}
      .series=${t.series}
      .heading=${t.title}
      .generation=${this.detail.generation}
      .annotations=${this.annotations.filter(s=>Gn(s.evidence,t.series))}
      .lit=${this.lit}
      .window=${this.reading.window}
      .axis=${this.reading.axis}
      .scale=${this.reading.scale}
      .origin=${this.row?.first_wall_time??null}
      .smoothing=${this.smoothed}
      .levels=${bc(t,this.reading)}
      .best=${this.reading.best}
      .dark=${this.dark}
    ></td-chart>`}};pt.styles=[Ce,nn,jc],S([A({attribute:!1})],pt.prototype,"detail",2),S([A({attribute:!1})],pt.prototype,"row",2),S([A({attribute:!1})],pt.prototype,"rules",2),S([A({attribute:!1})],pt.prototype,"store",2),S([A({attribute:!1})],pt.prototype,"reading",2),S([A({attribute:!1})],pt.prototype,"link",2),S([A({type:Boolean})],pt.prototype,"dark",2),S([he()],pt.prototype,"lit",2),S([he()],pt.prototype,"smoothing",2),S([he()],pt.prototype,"smoothed",2),pt=S([Ae("td-run-page")],pt);function Ko(e){if(!e)return x`<div class="state" role="status"><p>Loading …</p></div>`;let{members_read:n,members_known:t,bytes_read:r,bytes_known:s}=e.progress;return x`<div class="state" role="status">
    <h1>Reading the logs</h1>
    ${t?x`<p>
              ${n} of ${Pe(t,"directory","directories")},
              ${no(r)} of ${no(s)}
            </p>
            <progress max=${s||1} value=${r}></progress>`:x`<p>Looking for event files in <code>${e.source.where}</code></p>`}
  </div>`}var Kh={keras:`model.fit(..., validation_data=(x_val, y_val),
          callbacks=[keras.callbacks.TensorBoard("logs/run-1")])`,pytorch:`from torch.utils.tensorboard import SummaryWriter

writer = SummaryWriter("logs/run-1")
writer.add_scalar("loss/train", train_loss, step)
writer.add_scalar("loss/validation", validation_loss, step)`};function Kc({source:e}){return x`<div class="state">
    <h1>No training logs yet</h1>
    <p>
      There is no event file with scalars in <code>${e.where}</code>. Runs appear here as soon as a
      training writes one; nothing needs to be restarted. If the logs are elsewhere, start TensorBoard with
      <code>--logdir</code> and their directory.
    </p>
    <p class="quiet">To write one:</p>
    <td-code .code=${Kh}></td-code>
  </div>`}function Gc({error:e,source:n}){return x`<div class="state" role="alert">
    <h1>The logs could not be read</h1>
    <p>${De(e??"The server does not say why.")}</p>
    ${n.where?x`<p class="quiet">Log directory: <code>${n.where}</code></p>`:M}
    ${Jc()}
  </div>`}function Yc(e){return x`<div class="state" role="alert">
    <h1>No answer</h1>
    <p>${e}</p>
    <p class="quiet">The tab asks again every few seconds.</p>
    ${Jc()}
  </div>`}function Jc(){return x`<button
    class="button"
    @click=${e=>e.target?.dispatchEvent(new we("td-retry",null))}
  >
    Try again
  </button>`}var Lt=class extends fe{constructor(){super(...arguments);this.view=ta;this.chosen=[];this.dark=!1;this.copied=!1;this.listScroll=0;this.linkOf=t=>os($n({...this.view,runs:[t]}))}connectedCallback(){super.connectedCallback(),this.session=new qs(this,this.source),this.view=Vs(Xi()??""),this.view.runs.length>1&&(this.chosen=this.view.runs),this.session.want(this.view.runs),ql(()=>this.onHash()),Fs(t=>{this.dark=t,Ws(t)}),this.addEventListener("td-open",({detail:t})=>this.open(t.runs)),this.addEventListener("td-filter",({detail:t})=>this.go({...this.view,...t})),this.addEventListener("td-reading",({detail:t})=>this.go({...this.view,reading:{...this.view.reading,...t}})),this.addEventListener("td-quantity",({detail:t})=>this.go({...this.view,quantity:t.key})),this.addEventListener("td-choose",({detail:t})=>this.chosen=t.runs),this.addEventListener("td-retry",()=>{this.session.ask(!0)})}open(t){let r={...this.view.reading,levels:[],window:null};this.go({...this.view,runs:t,reading:r})}go(t){let r=t.runs.join(`
`)!==this.view.runs.join(`
`);jl($n(t),r),this.turn(t)}onHash(){let t=Xi();t!==null&&$n(Vs(t))!==$n(this.view)&&this.turn(Vs(t))}turn(t){let r=t.runs.join(`
`)!==this.view.runs.join(`
`);if(r&&this.view.runs.length===0&&(this.listScroll=window.scrollY),this.view=t,this.session.want(t.runs),!r)return;t.runs.length>1&&(this.chosen=t.runs);let s=t.runs.length===0?this.listScroll:0;this.updateComplete.then(()=>{requestAnimationFrame(()=>window.scrollTo(0,s))})}async copyLink(){this.copied=await as(os($n(this.view))),setTimeout(()=>this.copied=!1,2e3)}updated(t){t.has("view")&&(document.title=[...this.view.runs,"Diagnose"].join(" · "))}render(){return x`${this.renderProgress()}${this.view.runs.length?this.renderBar():M}
      ${this.renderNotices()}
      <main>${this.renderView()}</main>`}renderProgress(){let{status:t,rows:r}=this.session;if(t?.phase!=="reading"||!r?.length)return M;let{bytes_read:s,bytes_known:i,members_read:o,members_known:l}=t.progress,a=i?s/i:l?o/l:0,c=Math.round(a*100);return x`<div
      class="progress"
      role="progressbar"
      aria-label="Reading"
      aria-valuenow=${c}
      aria-valuetext=${`${o} of ${Pe(l,"directory","directories")}`}
      title=${`Reading: ${o} of ${Pe(l,"directory","directories")}. What is shown may change.`}
    >
      <div style="width: ${c}%"></div>
    </div>`}renderBar(){return x`<nav class="bar">
      <a
        class="back"
        href=${os($n({...this.view,runs:[]}))}
        @click=${t=>{t.ctrlKey||t.metaKey||t.shiftKey||(t.preventDefault(),this.open([]))}}
        ><span aria-hidden="true">←</span> All runs</a
      >
      <button class="button" @click=${()=>{this.copyLink()}}>
        <span aria-live="polite">${this.copied?"Copied":"Copy link"}</span>
      </button>
    </nav>`}renderNotices(){let{status:t,error:r,rows:s}=this.session,i=this.view.runs.length?[]:t?.warnings??[];return x`${r&&s?x`<div class="notice bad" role="alert">
            ${r} What is shown is from before.
            <button class="button" @click=${()=>this.dispatchEvent(new we("td-retry",null))}>
              Try again
            </button>
          </div>`:M}
    ${t?.source.sampled?x`<div class="notice">${De(t.source.sampled)}</div>`:M}
    ${i.length===0?M:x`<details class="notice" ?open=${i.length<3}>
            <summary class="fold">${Pe(i.length,"remark")} on the log files</summary>
            <ul>
              ${i.map(({where:o,message:l})=>x`<li><b>${o}</b> ${De(l)}</li>`)}
            </ul>
          </details>`}`}renderView(){let{status:t,rows:r,error:s}=this.session;return!t||r===null?s?Yc(s):Ko(null):t.phase==="failed"?Gc(t):this.view.runs.length===1?this.renderRun(this.view.runs[0]??""):this.view.runs.length>1?this.renderCompare():r.length===0?t.phase==="reading"?Ko(t):Kc(t):x`<td-run-list
      .runs=${r}
      .filter=${this.view.filter}
      .statuses=${this.view.statuses}
      .chosen=${this.chosen}
      .linkOf=${this.linkOf}
    ></td-run-list>`}renderRun(t){let{known:r,rows:s,rules:i,store:o}=this.session,{detail:l=null,error:a=null}=r.get(t)??{};return l?x`<td-run-page
        .detail=${l}
        .row=${s?.find(c=>c.name===t)??null}
        .rules=${i}
        .store=${o}
        .reading=${this.view.reading}
        .link=${()=>os($n(this.view))}
        .dark=${this.dark}
      ></td-run-page>`:a?this.renderUnknown([t],a):x`<p class="wait">Loading ${t} …</p>`}renderCompare(){let{known:t,rows:r,store:s}=this.session,i=this.view.runs.map(a=>({name:a,...t.get(a)})),o=i.filter(a=>a.error),l=i.flatMap(({detail:a})=>a?[a]:[]);return l.length+o.length<i.length?x`<p class="wait">Loading ${i.length} runs …</p>`:x`${o.length?this.renderUnknown(o.map(({name:a})=>a),o[0]?.error??""):M}
    ${l.length?x`<td-compare
            .details=${l}
            .rows=${r??[]}
            .quantity=${this.view.quantity}
            .store=${s}
            .linkOf=${this.linkOf}
            .dark=${this.dark}
          ></td-compare>`:M}`}renderUnknown(t,r){let s=this.session.status?.phase==="reading";return x`<div class="state">
      <h1>${t.join(", ")}</h1>
      <p>${r}</p>
      ${s?x`<p>The log directory is still being read; it may yet appear.</p>`:M}
    </div>`}};Lt.styles=[Ce,na],S([A({attribute:!1})],Lt.prototype,"source",2),S([he()],Lt.prototype,"view",2),S([he()],Lt.prototype,"chosen",2),S([he()],Lt.prototype,"dark",2),S([he()],Lt.prototype,"copied",2),Lt=S([Ae("td-app")],Lt);function lx(){try{Gh();let e=new Lt;e.source=new Ms,window.addEventListener("error",({error:n})=>Go(n,e)),window.addEventListener("unhandledrejection",({reason:n})=>Go(n,e)),document.body.replaceChildren(e)}catch(e){Go(e,null)}}function Gh(){let e=document.documentElement;e.lang="en",document.title="Diagnose",document.body.style.margin="0",Fs(Ws);for(let[n,t]of[["viewport","width=device-width, initial-scale=1"],["color-scheme","light dark"]]){let r=document.createElement("meta");r.name=n??"",r.content=t??"",document.head.append(r)}}function Go(e,n){if(n?.shadowRoot?.querySelector("main")?.firstElementChild)return;let t=document.createElement("p");t.setAttribute("role","alert"),t.style.cssText=`font: 14px/20px ${cn}; padding: 64px 16px; max-width: 640px; margin: auto; color: var(--td-text)`;let r=e instanceof Error?e.message:String(e);t.textContent=`Diagnose could not draw this page (${r}). Reload it; if that does not help, the browser's console says more.`,document.body.replaceChildren(t)}export{lx as render};
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
