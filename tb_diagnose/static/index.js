var au=Object.defineProperty;var Dh=Object.getOwnPropertyDescriptor;var Bh=(e,n)=>{for(var t in n)au(e,t,{get:n[t],enumerable:!0})};var k=(e,n,t,r)=>{for(var s=r>1?void 0:r?Dh(n,t):n,o=e.length-1,i;o>=0;o--)(i=e[o])&&(s=(r?i(n,t,s):i(s))||s);return r&&s&&au(n,t,s),s};var ra="lit-localize-status";var Ih=(e,...n)=>({strTag:!0,strings:e,values:n}),g=Ih,lu=e=>typeof e!="string"&&"strTag"in e,ho=(e,n,t)=>{let r=e[0];for(let s=1;s<e.length;s++)r+=n[t?t[s-1]:s-1],r+=e[s];return r};var _s=(e=>lu(e)?ho(e.strings,e.values):e);var p=_s,uu=!1;function sa(e){if(uu)throw new Error("lit-localize can only be configured once");p=e,uu=!0}var As=class{constructor(){this.settled=!1,this.promise=new Promise((n,t)=>{this._resolve=n,this._reject=t})}resolve(n){this.settled=!0,this._resolve(n)}reject(n){this.settled=!0,this._reject(n)}};var En=[];for(let e=0;e<256;e++)En[e]=(e>>4&15).toString(16)+(e&15).toString(16);function cu(e){let n=0,t=8997,r=0,s=33826,o=0,i=40164,a=0,l=52210;for(let u=0;u<e.length;u++)t^=e.charCodeAt(u),n=t*435,r=s*435,o=i*435,a=l*435,o+=t<<8,a+=s<<8,r+=n>>>16,t=n&65535,o+=r>>>16,s=r&65535,l=a+(o>>>16)&65535,i=o&65535;return En[l>>8]+En[l&255]+En[i>>8]+En[i&255]+En[s>>8]+En[s&255]+En[t>>8]+En[t&255]}var Fh="",Wh="h",Vh="s";function pu(e,n){return(n?Wh:Vh)+cu(typeof e=="string"?e:e.join(Fh))}var du=new WeakMap,fu=new Map;function hu(e,n,t){if(e){let r=t?.id??Uh(n),s=e[r];if(s){if(typeof s=="string")return s;if("strTag"in s)return ho(s.strings,n.values,s.values);{let o=du.get(s);return o===void 0&&(o=s.values,du.set(s,o)),{...s,values:o.map(i=>n.values[i])}}}}return _s(n)}function Uh(e){let n=typeof e=="string"?e:e.strings,t=fu.get(n);return t===void 0&&(t=pu(n,typeof e!="string"&&!("strTag"in e)),fu.set(n,t)),t}function oa(e){window.dispatchEvent(new CustomEvent(ra,{detail:e}))}var go="",ia,mu,bo,aa,gu,lr=new As;lr.resolve();var mo=0,bu=e=>(sa(((n,t)=>hu(gu,n,t))),go=mu=e.sourceLocale,bo=new Set(e.targetLocales),bo.add(e.sourceLocale),aa=e.loadLocale,{getLocale:jh,setLocale:qh}),jh=()=>go,qh=e=>{if(e===(ia??go))return lr.promise;if(!bo||!aa)throw new Error("Internal error");if(!bo.has(e))throw new Error("Invalid locale code");mo++;let n=mo;return ia=e,lr.settled&&(lr=new As),oa({status:"loading",loadingLocale:e}),(e===mu?Promise.resolve({templates:void 0}):aa(e)).then(r=>{mo===n&&(go=e,ia=void 0,gu=r.templates,oa({status:"ready",readyLocale:e}),lr.resolve())},r=>{mo===n&&(oa({status:"error",errorLocale:e,errorMessage:r.toString()}),lr.reject(r))}),lr.promise};var la=class extends Error{constructor(t,r){super(r);this.status=t}},ua=class extends Error{constructor(){super(p("TensorBoard does not answer. Is it still running?"))}};function In(e){return e instanceof DOMException&&e.name==="AbortError"}var Kh=6e3,vo=class{constructor(n=(t,r)=>globalThis.fetch(t,r)){this.fetch=n;this.pending=new Map;this.language="en"}speak(n){this.language=n;for(let t of this.pending.values())t.abort()}status(n){return this.latest("status",n?"status?reload=1":"status")}runs(){return this.latest("runs","runs")}run(n){return this.latest(`run ${n}`,`run?name=${encodeURIComponent(n)}`)}rules(){return this.latest("rules","rules")}curves(n,t,r,s,o,i=0){let a=new URLSearchParams({run:n,keys:JSON.stringify(t.map(({member:l,tag:u})=>[l,u])),width:String(Math.round(r))});return s&&(a.set("start",String(s.start)),a.set("end",String(s.end))),i&&a.set("smoothing",String(i)),this.get(`curves?${a.toString()}`,o)}compare(n,{quantity:t,baseline:r}){let s=new URLSearchParams({runs:JSON.stringify(n)});return t&&s.set("quantity",t),r&&s.set("baseline",r),this.latest("compare","compare",s)}bands(n,t,r){let s=new URLSearchParams({groups:JSON.stringify(n)});return t!==void 0&&s.set("width",String(Math.round(t))),r&&(s.set("start",String(r.start)),s.set("end",String(r.end))),this.get("bands",void 0,s)}latest(n,t,r){this.pending.get(n)?.abort();let s=new AbortController;return this.pending.set(n,s),this.get(t,s.signal,r)}inLanguage(n){return this.language==="en"?n:`${n}${n.includes("?")?"&":"?"}lang=${this.language}`}async get(n,t,r){let s=r?.toString()??"",o=s.length>Kh,i={...t?{signal:t}:{},...o&&r?{method:"POST",body:r}:{}},a;try{a=await this.fetch(this.inLanguage(s&&!o?`${n}?${s}`:n),i)}catch(l){throw In(l)?l:new ua}if(!a.ok){let l=(await a.text()).trim(),u=l&&!l.startsWith("<")?l:p(g`The server answered ${a.status}.`);throw new la(a.status,u)}return await a.json()}};var yo=globalThis,xo=yo.ShadowRoot&&(yo.ShadyCSS===void 0||yo.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,ca=Symbol(),vu=new WeakMap,Ls=class{constructor(n,t,r){if(this._$cssResult$=!0,r!==ca)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=n,this.t=t}get styleSheet(){let n=this.o,t=this.t;if(xo&&n===void 0){let r=t!==void 0&&t.length===1;r&&(n=vu.get(t)),n===void 0&&((this.o=n=new CSSStyleSheet).replaceSync(this.cssText),r&&vu.set(t,n))}return n}toString(){return this.cssText}},Cs=e=>new Ls(typeof e=="string"?e:e+"",void 0,ca),re=(e,...n)=>{let t=e.length===1?e[0]:n.reduce((r,s,o)=>r+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+e[o+1],e[0]);return new Ls(t,e,ca)},yu=(e,n)=>{if(xo)e.adoptedStyleSheets=n.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of n){let r=document.createElement("style"),s=yo.litNonce;s!==void 0&&r.setAttribute("nonce",s),r.textContent=t.cssText,e.appendChild(r)}},pa=xo?e=>e:e=>e instanceof CSSStyleSheet?(n=>{let t="";for(let r of n.cssRules)t+=r.cssText;return Cs(t)})(e):e;var{is:Gh,defineProperty:Yh,getOwnPropertyDescriptor:Jh,getOwnPropertyNames:Qh,getOwnPropertySymbols:Zh,getPrototypeOf:Xh}=Object,wo=globalThis,xu=wo.trustedTypes,em=xu?xu.emptyScript:"",tm=wo.reactiveElementPolyfillSupport,Ps=(e,n)=>e,Os={toAttribute(e,n){switch(n){case Boolean:e=e?em:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,n){let t=e;switch(n){case Boolean:t=e!==null;break;case Number:t=e===null?null:Number(e);break;case Object:case Array:try{t=JSON.parse(e)}catch{t=null}}return t}},$o=(e,n)=>!Gh(e,n),wu={attribute:!0,type:String,converter:Os,reflect:!1,useDefault:!1,hasChanged:$o};Symbol.metadata??=Symbol("metadata"),wo.litPropertyMetadata??=new WeakMap;var Mn=class extends HTMLElement{static addInitializer(n){this._$Ei(),(this.l??=[]).push(n)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(n,t=wu){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(n)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(n,t),!t.noAccessor){let r=Symbol(),s=this.getPropertyDescriptor(n,r,t);s!==void 0&&Yh(this.prototype,n,s)}}static getPropertyDescriptor(n,t,r){let{get:s,set:o}=Jh(this.prototype,n)??{get(){return this[t]},set(i){this[t]=i}};return{get:s,set(i){let a=s?.call(this);o?.call(this,i),this.requestUpdate(n,a,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(n){return this.elementProperties.get(n)??wu}static _$Ei(){if(this.hasOwnProperty(Ps("elementProperties")))return;let n=Xh(this);n.finalize(),n.l!==void 0&&(this.l=[...n.l]),this.elementProperties=new Map(n.elementProperties)}static finalize(){if(this.hasOwnProperty(Ps("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Ps("properties"))){let t=this.properties,r=[...Qh(t),...Zh(t)];for(let s of r)this.createProperty(s,t[s])}let n=this[Symbol.metadata];if(n!==null){let t=litPropertyMetadata.get(n);if(t!==void 0)for(let[r,s]of t)this.elementProperties.set(r,s)}this._$Eh=new Map;for(let[t,r]of this.elementProperties){let s=this._$Eu(t,r);s!==void 0&&this._$Eh.set(s,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(n){let t=[];if(Array.isArray(n)){let r=new Set(n.flat(1/0).reverse());for(let s of r)t.unshift(pa(s))}else n!==void 0&&t.push(pa(n));return t}static _$Eu(n,t){let r=t.attribute;return r===!1?void 0:typeof r=="string"?r:typeof n=="string"?n.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(n=>this.enableUpdating=n),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(n=>n(this))}addController(n){(this._$EO??=new Set).add(n),this.renderRoot!==void 0&&this.isConnected&&n.hostConnected?.()}removeController(n){this._$EO?.delete(n)}_$E_(){let n=new Map,t=this.constructor.elementProperties;for(let r of t.keys())this.hasOwnProperty(r)&&(n.set(r,this[r]),delete this[r]);n.size>0&&(this._$Ep=n)}createRenderRoot(){let n=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return yu(n,this.constructor.elementStyles),n}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(n=>n.hostConnected?.())}enableUpdating(n){}disconnectedCallback(){this._$EO?.forEach(n=>n.hostDisconnected?.())}attributeChangedCallback(n,t,r){this._$AK(n,r)}_$ET(n,t){let r=this.constructor.elementProperties.get(n),s=this.constructor._$Eu(n,r);if(s!==void 0&&r.reflect===!0){let o=(r.converter?.toAttribute!==void 0?r.converter:Os).toAttribute(t,r.type);this._$Em=n,o==null?this.removeAttribute(s):this.setAttribute(s,o),this._$Em=null}}_$AK(n,t){let r=this.constructor,s=r._$Eh.get(n);if(s!==void 0&&this._$Em!==s){let o=r.getPropertyOptions(s),i=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:Os;this._$Em=s;let a=i.fromAttribute(t,o.type);this[s]=a??this._$Ej?.get(s)??a,this._$Em=null}}requestUpdate(n,t,r,s=!1,o){if(n!==void 0){let i=this.constructor;if(s===!1&&(o=this[n]),r??=i.getPropertyOptions(n),!((r.hasChanged??$o)(o,t)||r.useDefault&&r.reflect&&o===this._$Ej?.get(n)&&!this.hasAttribute(i._$Eu(n,r))))return;this.C(n,t,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(n,t,{useDefault:r,reflect:s,wrapped:o},i){r&&!(this._$Ej??=new Map).has(n)&&(this._$Ej.set(n,i??t??this[n]),o!==!0||i!==void 0)||(this._$AL.has(n)||(this.hasUpdated||r||(t=void 0),this._$AL.set(n,t)),s===!0&&this._$Em!==n&&(this._$Eq??=new Set).add(n))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let n=this.scheduleUpdate();return n!=null&&await n,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[s,o]of this._$Ep)this[s]=o;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[s,o]of r){let{wrapped:i}=o,a=this[s];i!==!0||this._$AL.has(s)||a===void 0||this.C(s,void 0,o,a)}}let n=!1,t=this._$AL;try{n=this.shouldUpdate(t),n?(this.willUpdate(t),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(t)):this._$EM()}catch(r){throw n=!1,this._$EM(),r}n&&this._$AE(t)}willUpdate(n){}_$AE(n){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(n)),this.updated(n)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(n){return!0}update(n){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(n){}firstUpdated(n){}};Mn.elementStyles=[],Mn.shadowRootOptions={mode:"open"},Mn[Ps("elementProperties")]=new Map,Mn[Ps("finalized")]=new Map,tm?.({ReactiveElement:Mn}),(wo.reactiveElementVersions??=[]).push("2.1.2");var fa=globalThis,$u=e=>e,So=fa.trustedTypes,Su=So?So.createPolicy("lit-html",{createHTML:e=>e}):void 0,ha="$lit$",_n=`lit$${Math.random().toFixed(9).slice(2)}$`,ma="?"+_n,nm=`<${ma}>`,pr=document,zs=()=>pr.createComment(""),Hs=e=>e===null||typeof e!="object"&&typeof e!="function",ga=Array.isArray,_u=e=>ga(e)||typeof e?.[Symbol.iterator]=="function",da=`[ 	
\f\r]`,Ns=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ku=/-->/g,Ru=/>/g,ur=RegExp(`>|${da}(?:([^\\s"'>=/]+)(${da}*=${da}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Tu=/'/g,Eu=/"/g,Au=/^(?:script|style|textarea|title)$/i,ba=e=>(n,...t)=>({_$litType$:e,strings:n,values:t}),x=ba(1),Je=ba(2),oy=ba(3),Rt=Symbol.for("lit-noChange"),R=Symbol.for("lit-nothing"),Mu=new WeakMap,cr=pr.createTreeWalker(pr,129);function Lu(e,n){if(!ga(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Su!==void 0?Su.createHTML(n):n}var Cu=(e,n)=>{let t=e.length-1,r=[],s,o=n===2?"<svg>":n===3?"<math>":"",i=Ns;for(let a=0;a<t;a++){let l=e[a],u,h,d=-1,m=0;for(;m<l.length&&(i.lastIndex=m,h=i.exec(l),h!==null);)m=i.lastIndex,i===Ns?h[1]==="!--"?i=ku:h[1]!==void 0?i=Ru:h[2]!==void 0?(Au.test(h[2])&&(s=RegExp("</"+h[2],"g")),i=ur):h[3]!==void 0&&(i=ur):i===ur?h[0]===">"?(i=s??Ns,d=-1):h[1]===void 0?d=-2:(d=i.lastIndex-h[2].length,u=h[1],i=h[3]===void 0?ur:h[3]==='"'?Eu:Tu):i===Eu||i===Tu?i=ur:i===ku||i===Ru?i=Ns:(i=ur,s=void 0);let y=i===ur&&e[a+1].startsWith("/>")?" ":"";o+=i===Ns?l+nm:d>=0?(r.push(u),l.slice(0,d)+ha+l.slice(d)+_n+y):l+_n+(d===-2?a:y)}return[Lu(e,o+(e[t]||"<?>")+(n===2?"</svg>":n===3?"</math>":"")),r]},Ds=class e{constructor({strings:n,_$litType$:t},r){let s;this.parts=[];let o=0,i=0,a=n.length-1,l=this.parts,[u,h]=Cu(n,t);if(this.el=e.createElement(u,r),cr.currentNode=this.el.content,t===2||t===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(s=cr.nextNode())!==null&&l.length<a;){if(s.nodeType===1){if(s.hasAttributes())for(let d of s.getAttributeNames())if(d.endsWith(ha)){let m=h[i++],y=s.getAttribute(d).split(_n),$=/([.?@])?(.*)/.exec(m);l.push({type:1,index:o,name:$[2],strings:y,ctor:$[1]==="."?Ro:$[1]==="?"?To:$[1]==="@"?Eo:fr}),s.removeAttribute(d)}else d.startsWith(_n)&&(l.push({type:6,index:o}),s.removeAttribute(d));if(Au.test(s.tagName)){let d=s.textContent.split(_n),m=d.length-1;if(m>0){s.textContent=So?So.emptyScript:"";for(let y=0;y<m;y++)s.append(d[y],zs()),cr.nextNode(),l.push({type:2,index:++o});s.append(d[m],zs())}}}else if(s.nodeType===8)if(s.data===ma)l.push({type:2,index:o});else{let d=-1;for(;(d=s.data.indexOf(_n,d+1))!==-1;)l.push({type:7,index:o}),d+=_n.length-1}o++}}static createElement(n,t){let r=pr.createElement("template");return r.innerHTML=n,r}};function dr(e,n,t=e,r){if(n===Rt)return n;let s=r!==void 0?t._$Co?.[r]:t._$Cl,o=Hs(n)?void 0:n._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(e),s._$AT(e,t,r)),r!==void 0?(t._$Co??=[])[r]=s:t._$Cl=s),s!==void 0&&(n=dr(e,s._$AS(e,n.values),s,r)),n}var ko=class{constructor(n,t){this._$AV=[],this._$AN=void 0,this._$AD=n,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(n){let{el:{content:t},parts:r}=this._$AD,s=(n?.creationScope??pr).importNode(t,!0);cr.currentNode=s;let o=cr.nextNode(),i=0,a=0,l=r[0];for(;l!==void 0;){if(i===l.index){let u;l.type===2?u=new Qr(o,o.nextSibling,this,n):l.type===1?u=new l.ctor(o,l.name,l.strings,this,n):l.type===6&&(u=new Mo(o,this,n)),this._$AV.push(u),l=r[++a]}i!==l?.index&&(o=cr.nextNode(),i++)}return cr.currentNode=pr,s}p(n){let t=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(n,r,t),t+=r.strings.length-2):r._$AI(n[t])),t++}},Qr=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(n,t,r,s){this.type=2,this._$AH=R,this._$AN=void 0,this._$AA=n,this._$AB=t,this._$AM=r,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let n=this._$AA.parentNode,t=this._$AM;return t!==void 0&&n?.nodeType===11&&(n=t.parentNode),n}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(n,t=this){n=dr(this,n,t),Hs(n)?n===R||n==null||n===""?(this._$AH!==R&&this._$AR(),this._$AH=R):n!==this._$AH&&n!==Rt&&this._(n):n._$litType$!==void 0?this.$(n):n.nodeType!==void 0?this.T(n):_u(n)?this.k(n):this._(n)}O(n){return this._$AA.parentNode.insertBefore(n,this._$AB)}T(n){this._$AH!==n&&(this._$AR(),this._$AH=this.O(n))}_(n){this._$AH!==R&&Hs(this._$AH)?this._$AA.nextSibling.data=n:this.T(pr.createTextNode(n)),this._$AH=n}$(n){let{values:t,_$litType$:r}=n,s=typeof r=="number"?this._$AC(n):(r.el===void 0&&(r.el=Ds.createElement(Lu(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===s)this._$AH.p(t);else{let o=new ko(s,this),i=o.u(this.options);o.p(t),this.T(i),this._$AH=o}}_$AC(n){let t=Mu.get(n.strings);return t===void 0&&Mu.set(n.strings,t=new Ds(n)),t}k(n){ga(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,r,s=0;for(let o of n)s===t.length?t.push(r=new e(this.O(zs()),this.O(zs()),this,this.options)):r=t[s],r._$AI(o),s++;s<t.length&&(this._$AR(r&&r._$AB.nextSibling,s),t.length=s)}_$AR(n=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);n!==this._$AB;){let r=$u(n).nextSibling;$u(n).remove(),n=r}}setConnected(n){this._$AM===void 0&&(this._$Cv=n,this._$AP?.(n))}},fr=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(n,t,r,s,o){this.type=1,this._$AH=R,this._$AN=void 0,this.element=n,this.name=t,this._$AM=s,this.options=o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=R}_$AI(n,t=this,r,s){let o=this.strings,i=!1;if(o===void 0)n=dr(this,n,t,0),i=!Hs(n)||n!==this._$AH&&n!==Rt,i&&(this._$AH=n);else{let a=n,l,u;for(n=o[0],l=0;l<o.length-1;l++)u=dr(this,a[r+l],t,l),u===Rt&&(u=this._$AH[l]),i||=!Hs(u)||u!==this._$AH[l],u===R?n=R:n!==R&&(n+=(u??"")+o[l+1]),this._$AH[l]=u}i&&!s&&this.j(n)}j(n){n===R?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,n??"")}},Ro=class extends fr{constructor(){super(...arguments),this.type=3}j(n){this.element[this.name]=n===R?void 0:n}},To=class extends fr{constructor(){super(...arguments),this.type=4}j(n){this.element.toggleAttribute(this.name,!!n&&n!==R)}},Eo=class extends fr{constructor(n,t,r,s,o){super(n,t,r,s,o),this.type=5}_$AI(n,t=this){if((n=dr(this,n,t,0)??R)===Rt)return;let r=this._$AH,s=n===R&&r!==R||n.capture!==r.capture||n.once!==r.once||n.passive!==r.passive,o=n!==R&&(r===R||s);s&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,n),this._$AH=n}handleEvent(n){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,n):this._$AH.handleEvent(n)}},Mo=class{constructor(n,t,r){this.element=n,this.type=6,this._$AN=void 0,this._$AM=t,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(n){dr(this,n)}},Pu={M:ha,P:_n,A:ma,C:1,L:Cu,R:ko,D:_u,V:dr,I:Qr,H:fr,N:To,U:Eo,B:Ro,F:Mo},rm=fa.litHtmlPolyfillSupport;rm?.(Ds,Qr),(fa.litHtmlVersions??=[]).push("3.3.3");var Ou=(e,n,t)=>{let r=t?.renderBefore??n,s=r._$litPart$;if(s===void 0){let o=t?.renderBefore??null;r._$litPart$=s=new Qr(n.insertBefore(zs(),o),o,void 0,t??{})}return s._$AI(e),s};var va=globalThis,de=class extends Mn{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let n=super.createRenderRoot();return this.renderOptions.renderBefore??=n.firstChild,n}update(n){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(n),this._$Do=Ou(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return Rt}};de._$litElement$=!0,de.finalized=!0,va.litElementHydrateSupport?.({LitElement:de});var sm=va.litElementPolyfillSupport;sm?.({LitElement:de});(va.litElementVersions??=[]).push("4.2.2");var Se=e=>(n,t)=>{t!==void 0?t.addInitializer(()=>{customElements.define(e,n)}):customElements.define(e,n)};var om={attribute:!0,type:String,converter:Os,reflect:!1,hasChanged:$o},im=(e=om,n,t)=>{let{kind:r,metadata:s}=t,o=globalThis.litPropertyMetadata.get(s);if(o===void 0&&globalThis.litPropertyMetadata.set(s,o=new Map),r==="setter"&&((e=Object.create(e)).wrapped=!0),o.set(t.name,e),r==="accessor"){let{name:i}=t;return{set(a){let l=n.get.call(this);n.set.call(this,a),this.requestUpdate(i,l,e,!0,a)},init(a){return a!==void 0&&this.C(i,void 0,e,a),a}}}if(r==="setter"){let{name:i}=t;return function(a){let l=this[i];n.call(this,a),this.requestUpdate(i,l,e,!0,a)}}throw Error("Unsupported decorator location: "+r)};function A(e){return(n,t)=>typeof t=="object"?im(e,n,t):((r,s,o)=>{let i=s.hasOwnProperty(o);return s.constructor.createProperty(o,r),i?Object.getOwnPropertyDescriptor(s,o):void 0})(e,n,t)}function oe(e){return A({...e,state:!0,attribute:!1})}var hr=(e,n,t)=>(t.configurable=!0,t.enumerable=!0,Reflect.decorate&&typeof n!="object"&&Object.defineProperty(e,n,t),t);function tn(e,n){return(t,r,s)=>{let o=i=>i.renderRoot?.querySelector(e)??null;if(n){let{get:i,set:a}=typeof r=="object"?t:s??(()=>{let l=Symbol();return{get(){return this[l]},set(u){this[l]=u}}})();return hr(t,r,{get(){let l=i.call(this);return l===void 0&&(l=o(this),(l!==null||this.hasUpdated)&&a.call(this,l)),l}})}return hr(t,r,{get(){return o(this)}})}}var _o={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Fn=e=>(...n)=>({_$litDirective$:e,values:n}),mn=class{constructor(n){}get _$AU(){return this._$AM._$AU}_$AT(n,t,r){this._$Ct=n,this._$AM=t,this._$Ci=r}_$AS(n,t){return this.update(n,t)}update(n,t){return this.render(...t)}};var{I:am}=Pu,Nu=e=>e;var zu=()=>document.createComment(""),Zr=(e,n,t)=>{let r=e._$AA.parentNode,s=n===void 0?e._$AB:n._$AA;if(t===void 0){let o=r.insertBefore(zu(),s),i=r.insertBefore(zu(),s);t=new am(o,i,e,e.options)}else{let o=t._$AB.nextSibling,i=t._$AM,a=i!==e;if(a){let l;t._$AQ?.(e),t._$AM=e,t._$AP!==void 0&&(l=e._$AU)!==i._$AU&&t._$AP(l)}if(o!==s||a){let l=t._$AA;for(;l!==o;){let u=Nu(l).nextSibling;Nu(r).insertBefore(l,s),l=u}}}return t},Wn=(e,n,t=e)=>(e._$AI(n,t),e),lm={},Ao=(e,n=lm)=>e._$AH=n,Hu=e=>e._$AH,Lo=e=>{e._$AR(),e._$AA.remove()};var Du=Fn(class extends mn{constructor(){super(...arguments),this.key=R}render(e,n){return this.key=e,n}update(e,[n,t]){return n!==this.key&&(Ao(e),this.key=n),t}});var um="#diagnose",Wt=(()=>{try{return typeof window.parent.location.hash=="string"?window.parent:window}catch{return window}})();function ya(){return window.innerHeight===0||document.visibilityState==="hidden"}function xa(){try{let e=Wt.location.hash;return e===""||e==="#"||e.split("&")[0]===um?e:null}catch{return""}}function Bu(){try{return Wt.location.search}catch{return""}}function Iu(e,n){try{if(Wt.location.hash===e)return;let{pathname:t,search:r}=Wt.location,s=`${t}${r}${e}`;n?Wt.history.pushState(Wt.history.state,"",s):Wt.history.replaceState(Wt.history.state,"",s)}catch{}}function Bs(e){try{return Wt.location.href.replace(/#.*/s,"")+e}catch{return e}}function Fu(e){for(let n of["popstate","hashchange"])try{Wt.addEventListener(n,e)}catch{}}function Co(e){let n=window.matchMedia("(prefers-color-scheme: dark)");try{if(Wt===window)throw new Error("no TensorBoard around us");let t=Wt.document.body,r=()=>{e(t.classList.contains("dark-mode"))};new MutationObserver(r).observe(t,{attributes:!0,attributeFilter:["class"]}),r()}catch{let t=()=>{e(n.matches)};n.addEventListener("change",t),t()}}function Wu(e){window.addEventListener("beforeprint",()=>{e(!0)}),window.addEventListener("afterprint",()=>{e(!1)})}function Vu(e,n=200){if(window.parent===window)return;let t=new MessageChannel,r;t.port1.onmessage=s=>{let o=cm(s.data);if(!o||o.isReply)return;(o.type==="experimental.DataReloaded"||o.type==="experimental.RunsChanged")&&(clearTimeout(r),r=setTimeout(e,n));let i={type:o.type,id:o.id,payload:null,error:null,isReply:!0};t.port1.postMessage(JSON.stringify(i))},window.parent.postMessage("experimental.bootstrap","*",[t.port2])}function cm(e){try{return typeof e=="string"?JSON.parse(e):null}catch{return null}}var gn={get(e){try{return localStorage.getItem(`tb-diagnose.${e}`)}catch{return null}},set(e,n){try{localStorage.setItem(`tb-diagnose.${e}`,n)}catch{}}};var Uu=["zh-CN"],ju=["en","zh-CN"];var wa={};Bh(wa,{templates:()=>pm});var pm={"finding-in-run":g`${1}：${0}`,"group-other":"其他",h1ee230f9de6c2dc9:x`日志目录：<code>${0}</code>`,h22ac85119fe51d4b:x`<code>${0}</code> 中没有包含标量的事件文件。训练一旦写入，运行就会出现在这里，无需重启。如果日志在别处，请用 <code>--logdir</code> 指定其目录并启动 TensorBoard。`,h50192cacdbf7b486:x`附曲线图：项目中的 ${0}`,hde0b3bedd3dedda6:x`正在 <code>${0}</code> 中查找事件文件`,"role-other":"其他",s0116d1680bde2018:"步数回退",s01bd430f426a8ea1:"追平基线于",s03072f16866802d8:"强化学习",s0352a8373aa3482f:"选中的运行",s035cc7b8a6f78359:"叠加在原始曲线上的滑动平均，与 TensorBoard 的算法相同；此浏览器会记住该设置",s0382d73823585617:g`${0}：${1}`,s03d02db9896eec72:g`比较 ${0} 的全部运行`,s041489fa7f9e6fe6:g`另有 ${0} 条`,s054b7ca56bd19891:g`· 没有这条曲线：${0}`,s058d387366b95c55:"这条规则检查什么",s05d10aa3b7170a32:"日志目录仍在读取中；它可能稍后出现。",s0648f5ed9de29fd2:g`${0} 个目录`,s07d38007b49acdd1:"、",s07de37b46b85d46a:g`位于 ${0}`,s081a9e07b4d7036e:"；",s081ea9d93f00e7f5:"还没有训练日志",s0849438ad0139546:"发现",s087d7a07b52b439d:g`${0}。`,s09134b07b5aacab4:"依据",s09e5f1febdb2a65a:"损失",s0a88a0a55ed4b772:"无法判定这个运行",s0b849212b20dfccc:g`${0} 个超参数不同`,s0c2fa1a3677d91ad:"非有限值",s0cac70c60ae828a3:g`${0} 条规则检查了这个运行，未发现问题。`,s0d5c4bb195a222f8:"比较量",s0d991d582bfbc203:"按括号匹配到的那部分名称给运行分组",s0f256df7b2d3887e:g`${0} 个提示`,s118dcd4826b8994d:g`${0} 个发现已屏蔽`,s1365b78f0dd14017:g`${0} 个有错误`,s13b3f5afa0862d1c:"名次",s13fb2124c3facc2e:"离散程度",s13fb94e50125b620:"判断的准确程度",s15454e43ada9d7b9:"正在比较 …",s154c478f8b8b29c3:"写入日志的方法：",s15791d9e7e26536b:g`${0} 个发现已被你的配置屏蔽`,s16fc046b99d4f995:g`未发现其他问题：${0}`,s19172ed3838854fc:"复制链接",s19db88ac376ff979:"最后一步",s1a249b1921e2bdea:"关",s1ab193968d6033cd:"种子数",s1b5d829f94051cf7:g`${0} 条规则未发现问题`,s1c11808b07192b7a:g`由 ${0} 合并而成`,s1ca671b482b18161:g`${0} 显示的是之前的内容。`,s1ed69c4ea2882825:"曲线",s1f07740d646a024a:g`${0}没有这条曲线`,s2014e8dd99111c27:"个类别",s202fffd5a2e1c595:"长度",s217ae8afd4252eff:"有发现",s24f0f825e9900824:g`位于 ${0}：点击放大，再次点击还原`,s24f39319b8853791:"对数",s2812f9df9146890f:"发现",s29ea4d209d791d60:"对照",s2c61b42c3fc7115d:g`移除 ${1} 上的参考线 ${0}`,s2cb09246564cbbd2:"收起",s2cbcbf64d696b3b1:"排名",s2d82bede97113180:g`给出的理由：${0}`,s2df47bab37e13656:g`${0} 的图表：${1}。方向键读取数值，加号和减号缩放，Esc 键复位。`,s2e4818861000b13f:"布局",s2e5104edff768280:"未搜索规律：没有哪个错误或警告只出现在其中一部分运行中。",s2fa05f91c1baa29b:g`移除 ${0}`,s304ba24b462b9f98:"为什么重要",s30e803b877db24a1:g`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s3182872fe646db77:g`正在读取，${0}%：${1} / ${2}`,s3182b253ebb97ecc:g`还有 ${0} 个放不下：${1}`,s32bbcd08e5001007:"主要损失",s3367287465d74387:"阈值及其出处",s34be76c6b1eadbef:"警告",s35519855cc52e634:"下一步：",s3588b07231c3b0c5:"TensorBoard 没有响应。它还在运行吗？",s3687049d1af562c4:"复制",s36ede0d3f06e8d8f:"更好",s36f6766957c7f710:"计数",s3741f519c32ac391:"新",s37919fd82dc8dec6:"下一步",s37a9e8aec5713460:"更多操作",s394b4214b2b541e3:"没有超参数不同",s3a556864c406ada2:g`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s3a9da439c961a22c:g`按“${0}”排序`,s3c0d17bad169557b:"未知",s3c6dbc0328365bb0:"按 / 键跳到这里",s3cb700e662f296dc:g`Diagnose 无法绘制本页（${0}）。请重新加载；如果仍然不行，浏览器控制台中有更多信息。`,s3de7d253d11e2373:"没有训练规则能检查它",s3e108c66773382aa:"发现表",s3e1ca0269d2140e1:"这不是有效的正则表达式。",s405021940efed327:g`${0} 年前`,s40863e1a197cca92:"指标",s41f7dca46d3f1b4a:"值",s4222f7c57711d9a1:g`最后，第 ${0} 步`,s4376b5b0325b146a:"按规则列出的发现",s44add38a493e53a5:g`${0} 分钟`,s45d3f3531efea0e9:"正在加载 …",s471d2322e9171043:"未给出",s478c68b2b38eab9a:g`关于日志文件的 ${0} 条说明`,s48a5e1cbbe9aabca:"横轴",s49eff2e6e47a8f3c:g`自上次查看以来：${0}`,s49f6ba392f0fa9e6:g`服务器没有发送 ${0} 的曲线。`,s4b194c89bc566374:g`${0} 个运行`,s4c4a04bfb0d1f4df:"可能的原因",s4ca9e43cc1c59729:"数值",s4eeef698b7b292dc:g`${0} 条规则未检查`,s4f59e98e4cee7e86:g`${0}，最大值`,s4f940e5e733e1cb7:"更差",s515b72f041cc413c:g`${1}中有 ${0} 项发现不再出现。`,s52cb44a862e08700:"没有匹配的运行。",s52e842e07658ff2f:"主要奖励",s545d5ca325513fc8:g`${0} 天前`,s54b8ea61422a442d:g`没有可靠的规律。${0}`,s568da031b82f3beb:g`${1}的 ${0} 图表。方向键读取数值，Esc 键重置缩放。`,s569363d9849c892b:g`新发现：${0}。`,s56af5cd3cc4b1882:g`${0} 个目录`,s57472465a23b41db:"数值",s598c4a99f311dcb0:"种子组表",s5dd9fa87abbdc682:"显示数值",s5f343a43e7ea9f91:"错误",s5fb056437a46dd47:"所在图表",s60b4a0da642e9591:g`不再出现：${0}`,s60ec59dc00e454d7:"保存显示的点（CSV）",s60f763481befb5d4:"最佳值的均值",s62c9629089ed6df9:g`第 ${0} 步`,s63215040abdc545f:"结论",s63b409d72c5dcb60:"N 和 P 键逐个查看发现，回车键跳到对应的文字。",s640f3c29000a4c59:g`显示全部 ${0} 个`,s65499ddd6a45fc45:g`${0} 训练`,s6686fcc6d2c8f0bd:"提示",s669b18c6d2d9c95b:"不分组",s66a30ade9cd7d50f:g`${0} 个未判定`,s66e55a3b3360005a:"未发现问题",s672809d8ddbb4f27:g`${0} 小时 ${1} 分`,s678001e219fac273:g`${0} 个出现非有限值`,s681934b0a0de7eec:g`${0} 条规则未发现问题`,s6842372aaca29973:"：再选一个即可比较",s689a3d81c5fd11f1:"识别依据",s6a73dc1268e978b5:"未搜索规律：日志中没有记录在这些运行之间不同的超参数。",s6af21ca2c7e3a9e1:g`比较全部 ${0}`,s6c4bd61b4032938f:"本页每隔几秒会重新询问一次。",s6c8090704469e116:"横轴",s6cc5fe4b92b859d4:g`${0} 个发现已被你的配置屏蔽`,s6dffa87c30086e28:g`${1}中有 ${0} 项新发现，其中 ${2} 项为错误。`,s6ec1f95308ff91ae:g`已选 ${0} 个运行`,s71e45e1a96657c91:"没有训练规则能检查这个运行",s721ed854c33ad13a:"所在步",s74a5d4a46712d67c:"无法读取日志",s752391031d1fee5b:"重置缩放",s756c512db0989ef9:"无基线",s76244e9b9543ca87:"最佳",s773322ef3edde9a6:g`比较 ${0}`,s79228ad625ad854a:"最省事的验证方法：",s794b706773655894:"类别占比的熵",s7954072388ad1dc4:"比较",s7b78ccf979b531ce:g`${0}：${1}最佳值的均值，括号中为最小值到最大值`,s7c4052c8d441d4d6:"结论",s7c54f95c59141594:"比较",s7ccead260c396467:"把只有随机种子不同的运行合为一组：均值，以及从最小到最大的范围",s7de7fdc56e276934:g`只画出前 ${0} 个运行的曲线；表格包含全部 ${1} 个。`,s80d1b2c1e92bfd9c:g`${0} 个在所有运行中相同`,s818312183b28738d:g`不再出现：${0}。`,s81af1a0a5461196a:"最佳值均值",s81be67b6540239e6:"请把一部分放进括号：seed=(\\d+)",s8203d3b4a6e6e7b9:"最后",s827bd8e0fc6ffa0f:"未判定",s84126fa92f00b4ef:"刚刚",s84a62bf4c087f3f8:g`${0} 条规则检查了这个运行，未发现问题。`,s855bb4e2b08d1a18:"没有响应",s86453c8d2213a248:"保存全部点（CSV）",s8685f052e877ca66:"最近更新",s890ff5db6d05bcfa:g`${1} 中${0}`,s898fd84a2e61a46a:"置信度中",s8a1427c6b40a982a:"主要指标",s8a75e83497a183a2:"健康",s8a7bee24f1eeaff1:"排序",s8a81d50559f4e89a:"正则表达式，其中一部分放在括号里",s8b5b8b322faf5d5e:"实际时间",s8b75e94898f2f1ab:"这个运行没有这样的曲线。",s8b939da093bfb484:g`${0}，均值`,s8cd9acdb8424c7e4:"隐藏这条曲线",s8e4d8a2ae278e469:"类别数",s916814bea576e456:"筛选：关键词或 /正则/",s91a65cb55433adb4:"界限",s92244bd7f833061b:g`${0} 的曲线`,s926dfcc044cb322f:g`最佳 ${0} @ ${1}`,s92cb34587d849df6:"未检查",s92f4d3ab59ae6603:"同一张图",s9396c3c795beb3ef:g`${1}中有 ${0} 个较短，最短的到第 ${2} 步为止`,s9434ea90b6fee97d:"文件夹",s947b35bf3e4ac360:g`${0} 的熵 = ${1}`,s96584cfca3b4310d:"排名表",s96b643b39eda7eff:"检查了什么",s96c402f65c2b71fb:"名称的一部分 …",s97c127b84f660edf:g`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s984a3118d85b20e0:g`${0} 秒`,s984a4818d85b47f5:g`${0} 天`,s984a4c18d85b4ec1:g`${0} 小时`,s984a8718d85bb302:g`${0}%`,s98b1cb8fb62909ec:"分组",s99799a97b72325ea:"梯度范数",s9b0d1dbafa7d18bf:g`${0} 至 ${1}，n = ${2}`,s9b65634200cdb5bf:"TensorBoard 只给出了这个运行的部分采样点：短暂的异常可能看不到。",s9b7fb6df9e7666fe:g`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s9bf1540da3fc2dc3:"置信度高",s9ce22301713ed8fb:"未发现其他问题",s9d125e3a92dfe4a0:g`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，对全部检验做 Holm 校正，alpha ${3}）。`,s9d60ef32a7eb327e:"这些运行中都没有发现问题。",s9dbec52489baa9dd:"组数太多，只有选定基线后才会逐一比较。",s9dfefb4026903d53:"随机猜测水平 ln k，共",s9ee5a81a48ec71e9:"迄今最佳值",s9f24ca63073362a6:g`${0} 步`,s9fbbc819fe7e66aa:"运行",sa000c4df231528b9:"已隐藏",sa036ab11d6f5f0cb:"跨运行的规律",sa04bd9d457abfcdf:"· 表示规则已检查，未发现问题；? 表示未检查。",sa0b24fa796b43e67:"最佳",sa164568508b35c61:g`第 ${0} 至 ${1} 步`,sa429657e9d546dce:"全部运行",sa478cf2baff0ae2b:"奖励",sa4aa72be4b18da23:"学习率",sa59eac2a81e725c4:"所有图表的数值轴相同；光标和缩放同步移动。",sa5cec5b1d9b183b8:g`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，Holm 校正，alpha ${3}）。`,sa994737377117122:g`${0} 个超参数不同`,sa9c3dd7dd68320f2:"并排显示",saa8aa81ad6f055fd:"参考值",sab9a535de907a987:"并排比较",sad72eb7fbc6270e2:"对数刻度",saeb732a50bb8cd63:g`${0} 天 ${1} 小时`,saebf20f752f764ec:g`${0} 个警告`,saf2e0363e12de264:g`${0} 小时前`,safb50c5216475471:g`另有 ${0} 个`,sb016053a270661b4:g`${0} 个健康`,sb17ccf02b5e69158:g`显示 ${0}`,sb206ea04679ecfdf:g`未排名：${0}`,sb2a09b6996f25557:"只有一组，没有可比较的对象。",sb2b207efbb8d285c:g`${0} 个提示`,sb2b44de8a70ae954:g`${0} / ${1}`,sb46d0976e9be2d88:"这条规则何时会误判",sb4f1dffbb6be6302:"清除",sb597910134ed6cd2:g`${1}中有 ${0} 项新发现。`,sb5f2b9bc9470919a:g`${0} 条规则`,sb67e0e7c0869f982:"差值",sb7c4a05623366946:"服务器没有说明原因。",sb7ec43559c96d8dd:g`暂停 ${0}`,sb88de8aa5149d8eb:"框架",sb8b919fcd36c8c7b:"正在读取",sb8ed2761fc0a5b62:g`比较 ${0}`,sb9460c2ae56c19cb:"请选中后按 Ctrl+C",sb9f1339b3a61604a:"参考线",sba05370f6b907017:g`关于日志文件的 ${0} 条说明`,sba22a5ebaf358a11:"最后的值",sbf2d28806268b26d:"复制为 Markdown",sbf7db4b197ff3d80:g`${0} 个较短`,sc0ef3e71481b222b:"参考资料",sc2393652c8f2242e:"平滑后",sc26eafbef52055fe:g`${1}的 ${0} 的均值和范围`,sc29a2b9868362491:g`${1}的 ${0}%`,sc2ad3b622a5c3d9a:"验证",sc31734aec343d824:g`第 ${0} 步的值`,sc341553c3556d2b4:"曲线",sc4ad3c4f31fe9aa2:"两个类别之一的占比，如 0.8；或所有类别的占比",sc4bcadba8e631b86:"名称",sc5aeb93591d56226:g`${0}，最小值`,sc652e7a0dfd25e87:"置信度低",sc805d78cd0e51623:"正在读取日志",sc86ade4ef74ca95a:g`${0} 条曲线`,scabf78417c4e5d86:"点数",scbd8031e3d026dc9:"从未",scbfe35557604f9ec:"保存图片（PNG）",scd1dd6ff53d0d01a:"重试",sce31954669537a1a:g`尚未读取；正在读取，${0}%`,scfb65222fcf5287b:g`${0} 个点`,sd0a75fd0358d5e8d:g`正在读取 ${0}`,sd1077b60dc890180:"曲线上的位置",sd172bb0f806ead12:"目前还没有训练规则能检查它",sd200028b9f6015e4:"自动",sd2023813cc70bf74:"步数",sd30aaa2b3d0cfd7f:g`正在加载 ${0} …`,sd6a17e2c9757d129:"类别占比",sd752c5924801acb3:g`由此解释的发现（${0}）`,sd796bcfe5ef48968:"对齐步数",sd7b3e01ac0e72549:"用时",sd89803ab616d4829:"平滑",sd988a9395d37c0f8:g`${0} 分钟前`,sd9994f251f1280cf:"步",sdb6f723ab09700b9:g`${0} 的更多操作`,sdee795a6c5087209:"训练",se1ec1065b54eb415:g`${0} 代码`,se3a1b90525f24861:"测量项",se3b0359949cea8c6:g`已读取 ${0}，共 ${1}；结论可能还会变`,se5428ca54cacf609:"数值刻度",se58c73d2a858e315:"时间",se5c36af5b735603c:"所有图表都从全部运行的第一步画到最后一步；否则每张图各自占满宽度",se79f3e3bb540e033:"种子的均值和范围",se7a532063ef7b740:"线性",se7c9cb1dc84b619f:g`有一项发现：模型的准确率停在 ${0}。`,se7f59973d4930598:g`${0} 个点`,se9ed3024ece061f0:"超参数",sea4f08110bb8f15d:"移除",sea7bdd2b70c8c2bb:"运行",seb45cd777661f86b:"显示这条曲线",sebd0672ad17513a2:"偏好训练",secdbe081e49c9d39:"对抗训练",sed7d7e8aae50aa81:g`运行均位于 ${0}。`,"seed-group":"组",sef3a53fbd58cc112:g`${0} 个月前`,sf047d2db7413f7a8:g`${0} 个在所有运行中相同`,sf1b9af3279f166d1:g`@ 第 ${0} 步`,sf260150b06ca44e5:g`${0} 个运行`,sf267330b06d0968d:g`${0} 条规则`,sf37ca99ea5888162:"基线",sf3e4417f60be4f0a:"按关键词或 /正则表达式/ 筛选运行",sf3ea0625c45e25f1:g`正在读取：${0}。显示的内容可能还会变化。`,sf42b6c42bf0192cc:"从许多运行中挑出的最佳者，其领先有一部分靠的是运气：某个设置是否更好，要看它的多个随机种子。",sf4cd73445dfaa932:"相对时间",sf4de3bfbfaca12e5:"已复制",sf531f89544a910a2:"无问题",sf54e143d6694582c:"随机种子组",sf59230de15ddf7fa:g`${0} 个发现已屏蔽`,sf6d270c93f3c1dd5:g`${1}中有 ${0} 个从第 ${2} 步起出现非有限值`,sf72695e8cd91f93c:g`${1} 上的 ${0}`,sf8f1982a2578a500:g`${0} 个警告`,sf959fe8d0443fe9d:"每个设置只有一次运行：换一个随机种子，名次可能就变了。",sf9aee319a006c9b4:"添加",sf9b1c0661a02d9f9:"配置",sf9e6e6ef197c2b25:"测试",sfa4c538d7888a3e5:g`已选 ${0} 个运行`,sfaadb53d07d46a4d:g`${0} 条规则未检查`,sfd8fce4a7a86f116:g`服务器返回了 ${0}。`,sfe6719e2a3f7fd22:"对称对数","unit-share":"^(?:占 ?(.+?)的)?比例(.*)$|^(?:share|fraction)(?: of (.+))?$"};var qu={en:"English","zh-CN":"简体中文"},{getLocale:fm,setLocale:hm}=bu({sourceLocale:"en",targetLocales:Uu,loadLocale:()=>Promise.resolve(wa)});function Tt(){return fm()}async function Ku(e){e!==Tt()&&await hm(e)}function Xr(e){return ju.find(n=>n===e)??""}function Gu(e){for(let n of e){let{language:t,script:r}=mm(n);if(t==="en")return"en";if(t==="zh"&&r==="Hans")return"zh-CN"}return"en"}function mm(e){try{return new Intl.Locale(e).maximize()}catch{return{}}}function Q(e,n=4){if(e==null||Number.isNaN(e))return"–";if(!Number.isFinite(e))return e>0?"∞":"−∞";if(e===0)return"0";let t=Math.abs(e);return t>=1e6||t<1e-4?mr(gm(e.toExponential(Math.min(n-1,2)))):Number.isInteger(e)?mr($a(e)):t>=10**(n-1)?mr($a(Math.round(e))):mr(String(Number(e.toPrecision(n))))}function Is(e){let n=Math.abs(e);for(let[t,r]of[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(n>=t&&!(t===1e3&&n<1e4&&e%100!==0))return mr(`${Number((e/t).toPrecision(4))}${r}`);return mr(String(Number(e.toPrecision(6))))}function We(e){return Math.abs(e)<1e6?W(e):Is(e)}function es(e,n){if(!n||n[0]===n[1])return Q(e);let t=Math.max(Math.abs(n[0]),Math.abs(n[1])),r=Math.ceil(Math.log10(t/(n[1]-n[0])))+3;return Q(e,Math.max(4,Math.min(8,r)))}function W(e){return mr($a(e))}function Vn(){return p("not finite")}function Vt(e){return p(g`step ${e}`)}function Po(e){return p(g`@ step ${e}`)}function Oo(e,n){return p(g`steps ${e} to ${n}`)}function ts(e){if(e<1e3)return`${e} B`;let n=["kB","MB","GB","TB"],t=e/1e3,r=0;for(;t>=1e3&&r<n.length-1;)t/=1e3,r+=1;return`${t<10?t.toFixed(1):Math.round(t)} ${n[r]??""}`}function bn(e){if(e<90)return p(g`${Math.round(e)} s`,{desc:"Seconds"});let n=Math.round(e/60);if(n<90)return p(g`${n} min`,{desc:"Minutes"});let t=Math.floor(n/60);if(t<48){let o=n%60;return o?p(g`${t} h ${o} min`,{desc:"Hours and minutes, short"}):p(g`${t} h`,{desc:"Hours"})}let r=Math.floor(t/24),s=t%24;return s?p(g`${r} d ${s} h`,{desc:"Days and hours"}):p(g`${r} d`,{desc:"Days"})}function Yu(e,n){let t=(n-e)/60;if(t<1)return p("just now");let r=t/60,s=r/24,o=Math.floor;return r<1?p(g`${o(t)} min ago`,{desc:"Minutes"}):s<1?p(g`${o(r)} h ago`,{desc:"Hours"}):s<30?p(g`${o(s)} d ago`,{desc:"Days"}):s<360?p(g`${o(s/30)} mo ago`,{desc:"Months"}):p(g`${o(s/360)} y ago`,{desc:"Years"})}function Ju(e){let n=new Date(e*1e3),t=s=>String(s).padStart(2,"0");return`${[n.getFullYear(),t(n.getMonth()+1),t(n.getDate())].join("-")} ${[n.getHours(),n.getMinutes(),n.getSeconds()].map(t).join(":")}`}function $a(e){let[n="",t]=String(e).split("."),r=n.replace(/\B(?=(\d{3})+(?!\d))/g,",");return t===void 0?r:`${r}.${t}`}function gm(e){let[n="",t=""]=e.split("e");return`${String(Number(n))}e${t.replace("+","")}`}function mr(e){return e.replace(/(^|e)-/,"$1−").replace(/e-/,"e−")}function Qu(e){return e.split(/`([^`]+)`/).map((n,t)=>t%2?{code:n}:{text:n}).filter(n=>!("text"in n)||n.text!=="")}function ke(e,n){return n[new Intl.PluralRules(Tt()).select(e)]??n.other}function qe(e){let n=W(e);return ke(e,{one:p(g`${n} run`),other:p(g`${n} runs`)})}function No(e){let n=W(e);return ke(e,{other:p(g`${n} series`,{desc:"One or several curves"})})}function gr(e){let n=W(e);return ke(e,{one:p(g`${n} point`),other:p(g`${n} points`)})}function zo(e){let n=W(e);return ke(e,{one:p(g`${n} directory`),other:p(g`${n} directories`)})}function Zu(e){let n=W(e);return ke(e,{one:p(g`${n} rule`),other:p(g`${n} rules`)})}function nn(e,n){let t=typeof e=="number"?W(e):e;return p(g`${t} of ${n}`,{desc:"3 of 12, or: 3 of 12 directories"})}function Ho(e){let n=W(e);return ke(e,{one:p(g`${n} rule could not look`),other:p(g`${n} rules could not look`)})}function pt(e){return e.filter(Boolean).join(p("; ",{desc:"Between parts of a sentence"}))}function ze(e){return e.join(p(", ",{desc:"Between names"}))}var Un={axis:"step",scale:"auto",classes:null,prior:null,best:!1,levels:[],window:null},bm=["step","relative","wall"],vm=["auto","linear","log","symlog"],ym=12;function Xu(e){let n=Number(e("classes")),[t,r]=e("window").split(",").map(Number),s=t!==void 0&&r!==void 0&&t<r;return{axis:bm.find(o=>o===e("axis"))??Un.axis,scale:vm.find(o=>o===e("scale"))??Un.scale,classes:Sa(n)?n:null,prior:ka(e("prior")),best:e("best")==="1",levels:xm(e("levels")),window:s&&Number.isFinite(t)&&Number.isFinite(r)?[t,r]:null}}function ec(e){let{axis:n,scale:t,classes:r,prior:s,best:o,levels:i,window:a}=e,l=[];return n!==Un.axis&&l.push(["axis",n]),t!==Un.scale&&l.push(["scale",t]),r!==null&&l.push(["classes",String(r)]),s&&l.push(["prior",s.join(",")]),o&&l.push(["best","1"]),i.length&&l.push(["levels",JSON.stringify(i)]),a&&l.push(["window",a.map(u=>String(Number(u.toPrecision(9)))).join(",")]),l}function Sa(e){return Number.isInteger(e)&&e>=2&&e<=1e9}function ka(e){let t=e.split(/[,;\s]+/).filter(Boolean).map(Number);if(!t.length||t.some(s=>!(s>0&&s<1)))return null;let r=t.reduce((s,o)=>s+o,0);return t.length===1||Math.abs(r-1)<.02?t:null}function xm(e){try{let n=JSON.parse(e||"[]");return Array.isArray(n)?n.filter(t=>Array.isArray(t)&&typeof t[0]=="string"&&Number.isFinite(t[1])).map(([t,r])=>[t,r]).slice(0,ym):[]}catch{return[]}}var wm=["overlay","grid"],tc={baseline:"",rankBy:"",layout:"",bands:!1},$m=6;function nc({layout:e},n){return e||(n>$m?"overlay":"grid")}function rc(e){let n=wm.find(t=>t===e("layout"))??"";return{baseline:e("baseline"),rankBy:e("rank"),layout:n,bands:e("bands")==="1"}}function sc({baseline:e,rankBy:n,layout:t,bands:r}){return[["baseline",e],["rank",n],["layout",t],["bands",r?"1":""]].filter(([,o])=>o)}var Ut=["error","warning","info","unjudged","healthy"];function br(e){return{error:p("Error",{desc:"Verdict and severity"}),warning:p("Warning",{desc:"Verdict and severity"}),info:p("Note",{desc:"Verdict and severity"}),unjudged:p("Not judged",{desc:"Verdict"}),healthy:p("Healthy",{desc:"Verdict"})}[e]}function oc(e,n){let t=W(n);return{error:p(g`${t} in trouble`,{desc:"Number of runs with an error"}),warning:ke(n,{one:p(g`${t} with a warning`),other:p(g`${t} with warnings`)}),info:ke(n,{one:p(g`${t} with a note`),other:p(g`${t} with notes`)}),unjudged:p(g`${t} could not be judged`,{desc:"Number of runs"}),healthy:p(g`${t} healthy`,{desc:"Number of runs"})}[e]}function Do(e){return{high:p("high confidence"),medium:p("medium confidence"),low:p("low confidence")}[e]}var ic=["loss","score","reward","learning_rate","gradient_norm","time","counter","other"];function ac(e){return{loss:p("Losses"),score:p("Scores"),reward:p("Rewards"),learning_rate:p("Learning rate"),gradient_norm:p("Gradient norms"),time:p("Times",{desc:"Heading of curves that measure times"}),counter:p("Counters",{desc:"Heading of curves that only count"}),other:p("Other",{id:"role-other",desc:"Heading of curves of no known role"})}[e]??e.replaceAll("_"," ")}function dt(e){return{train:p("train",{desc:"Split of the data"}),validation:p("validation",{desc:"Split of the data"}),test:p("test",{desc:"Split of the data"}),none:p("none",{desc:"Split of the data is not known"})}[e]??e}function lc(e){return{supervised:"",reinforcement:p("reinforcement learning",{desc:"Kind of training"}),adversarial:p("adversarial training",{desc:"Kind of training"}),preference:p("preference training",{desc:"Kind of training"})}[e]??p(g`${e} training`,{desc:"A kind of training"})}function De(e,n=null){let t=n?.rules.find(s=>s.name===e)?.title;if(t)return t;let r=e.replace(/(?<!^non)-/g," ");return r.charAt(0).toUpperCase()+r.slice(1)}function Bo(e,n){return p(g`${e}: ${n}`,{desc:"A statement and its reason"})}function rn(e){return p(g`${e}.`,{desc:"A whole sentence"})}var Io={filter:"",statuses:[],rules:[],sort:"",group:"",open:[]};function uc(e){let n=e("status").split(",");return{filter:e("filter"),statuses:Ut.filter(t=>n.includes(t)),rules:e("rule").split(",").filter(Boolean),sort:e("sort"),group:e("group"),open:Ra(e("open"))}}function cc({filter:e,statuses:n,rules:t,sort:r,group:s,open:o}){return[["filter",e],["status",n.join(",")],["rule",t.join(",")],["sort",r],["group",s],["open",s&&o.length?JSON.stringify(o):""]].filter(([,a])=>a!=="")}function pc(e){let n=(new URLSearchParams(e).get("runFilter")??"").trim();return n===""?"":/^[\w-]+$/.test(n)?n:`/${n}/`}function Ra(e){try{let n=JSON.parse(e||"[]");return Array.isArray(n)?n.filter(t=>typeof t=="string"):[]}catch{return[]}}var fc={...Io,...tc,language:"",runs:[],all:!1,quantity:"",reading:Un},Ta="p.diagnose.",hc="*";function Fo(e){let n=new Map;for(let o of e.replace(/^#/,"").split("&")){let i=o.indexOf("=");i>0&&n.set(dc(o.slice(0,i)),dc(o.slice(i+1)))}let t=o=>n.get(Ta+o)??"",r=n.get(`${Ta}run`),s=r===void 0&&t("compare")===hc;return{language:Xr(t("lang")),runs:r===void 0?Ra(t("compare")):[r],all:s,...uc(t),...rc(t),quantity:t("quantity"),reading:Xu(t)}}function jn(e){let n=[];e.language&&n.push(["lang",e.language]);let[t]=e.runs;e.runs.length===1&&t!==void 0&&n.push(["run",t]);let r=e.all||e.runs.length>1;return r&&n.push(["compare",e.all?hc:JSON.stringify(e.runs)]),n.push(...cc(e)),e.quantity&&r&&n.push(["quantity",e.quantity]),r&&n.push(...sc(e)),e.runs.length===1&&n.push(...ec(e.reading)),["#diagnose",...n.map(([s,o])=>`${Ta}${s}=${encodeURIComponent(o)}`)].join("&")}function dc(e){try{return decodeURIComponent(e)}catch{return e}}function Ea(e,n){return e.all===n.all&&e.runs.join(`
`)===n.runs.join(`
`)}var Wo=class{constructor(n){this.source=n;this.known=new Map;this.queue=[];this.generation=-1}renew(n){n!==this.generation&&this.known.clear(),this.generation=n}load(n){let t=JSON.stringify(n),r=this.known.get(t);if(r)return r;let s=new Promise((o,i)=>{this.queue.length||setTimeout(()=>{this.send()}),this.queue.push({group:n,resolve:o,reject:i})});return this.known.set(t,s),s.catch(()=>this.known.delete(t)),s}async send(){let n=this.queue;this.queue=[];try{let{bands:t}=await this.source.bands(n.map(({group:r})=>r));n.forEach(({resolve:r,reject:s},o)=>{let i=t[o];i?r(i):s(new Error("The server sent no band."))})}catch(t){for(let{reject:r}of n)r(t)}}};var mc=24,Vo=class{constructor(n){this.source=n;this.known=new Map;this.queue=[];this.generation=-1}renew(n){n!==this.generation&&this.known.clear(),this.generation=n}load(n,t,r,s=0){let o=Math.min(2e3,Math.max(200,Math.ceil(r/200)*200)),i=[],a=t.map(l=>this.one(n,l,o,s,i));return i.length&&this.queue.push(i)===1&&setTimeout(()=>{this.flush()}),Promise.all(a)}one(n,t,r,s,o){let i=JSON.stringify([n,t.member,t.tag,r,s]),a=this.known.get(i);if(a)return a;let l=new Promise((u,h)=>{o.push({key:i,run:n,width:r,smoothing:s,ref:t,resolve:u,reject:h})});return this.known.set(i,l),l.catch(()=>{this.known.get(i)===l&&this.known.delete(i)}),l}async flush(){let[n=[],...t]=this.queue;this.queue=[],await this.send(n);let r=new Map;for(let s of t.flat()){let o=JSON.stringify([s.run,s.width,s.smoothing]);r.set(o,[...r.get(o)??[],s])}for(let s of r.values())this.send(s)}async send(n){let t=[];for(let r=0;r<n.length;r+=mc)t.push(this.request(n.slice(r,r+mc)));await Promise.all(t)}async request(n){let[{run:t,width:r,smoothing:s}]=n,o=n.map(({ref:i})=>i);try{let{series:i}=await this.source.curves(t,o,r,void 0,void 0,s);for(let{ref:a,resolve:l,reject:u}of n){let h=i.find(d=>d.member===a.member&&d.tag===a.tag);h?l(h):u(new Error(p(g`The server sent no curve for ${a.tag}.`)))}}catch(i){for(let{reject:a}of n)a(i)}}};function Fs(e){let n=e.trim(),t=/^\/(.+)\/(i?)$/.exec(n);if(t)try{let s=new RegExp(t[1]??"","i");return{matches:o=>gc(o).some(i=>s.test(i)),error:null}}catch{return{matches:()=>!0,error:p("This is not a regular expression.")}}let r=n.toLowerCase().split(/\s+/).filter(Boolean);return{matches:s=>{let o=gc(s).join(" ").toLowerCase();return r.every(i=>o.includes(i))},error:null}}function gc(e){return[e.name,...e.rules.map(({rule:n})=>n)]}function Uo(e){let n=Object.fromEntries(Ut.map(t=>[t,0]));for(let t of e)n[t.status]+=1;return n}function bc(e){let n=new Map;for(let{rules:t}of e)for(let{rule:r,severity:s}of t){let o=n.get(r);o?(o.count+=1,Ut.indexOf(s)<Ut.indexOf(o.severity)&&(o.severity=s)):n.set(r,{rule:r,severity:s,count:1})}return[...n.values()].sort((t,r)=>Ut.indexOf(t.severity)-Ut.indexOf(r.severity)||r.count-t.count||(t.rule<r.rule?-1:1))}function vr(e,n,t,r=new Set){return e.filter(s=>(t.size===0||t.has(s.status))&&(r.size===0||s.rules.some(({rule:o})=>r.has(o)))&&n.matches(s))}var xc=3;function wc(e,n){let t=new Map(e.map(r=>[r.name,r]));return n.flatMap(r=>r.reading?t.get(r.name)??[]:r)}function $c(e,n){let t=new Map(e.map(o=>[o.name,o])),r=[],s=[];for(let o of n){let i=t.get(o.name);i!==o&&(r.push(...vc(o,i)),i&&s.push(...vc(i,o)))}return{found:r,solved:s}}function vc(e,n){let t=new Set(n?.rules.map(({rule:s})=>s));return[...new Map(e.rules.map(s=>[s.rule,s.severity]))].filter(([s])=>!t.has(s)).map(([s,o])=>({run:e.name,rule:s,severity:o}))}function Sc(e,{found:n,solved:t}){let r=new Map(e),s=(o,i,a,l)=>{let{[a]:u,[l]:h}=r.get(o)??yc,d={[a]:[...u.filter(m=>m!==i),i]};Tc(r,o,{...yc,...d,[l]:h.filter(m=>m!==i)})};for(let{run:o,rule:i}of n)s(o,i,"fresh","solved");for(let{run:o,rule:i}of t)s(o,i,"solved","fresh");return r}function kc(e,{solved:n}){let t=new Map(e);for(let{run:r,rule:s}of n){let o=t.get(r);o&&Tc(t,r,{...o,solved:o.solved.filter(i=>i!==s)})}return t}function Rc(e,n){return n.some(t=>e.has(t))?new Map([...e].filter(([t])=>!n.includes(t))):e}var yc={fresh:[],solved:[]};function Tc(e,n,t){t.fresh.length||t.solved.length?e.set(n,t):e.delete(n)}function Ec({found:e,solved:n},t=null){return[Sm(e,t),km(n,t)].filter(Boolean).join(" ")}function Sm(e,n){if(!e.length)return"";if(e.length<=xc)return p(g`New: ${Mc(e,n)}.`,{desc:"Findings that are new"});let t=e.filter(({severity:o})=>o==="error").length,[r,s]=[W(e.length),qe(_c(e))];return t?p(g`${r} new findings in ${s}, ${W(t)} of them errors.`):p(g`${r} new findings in ${s}.`)}function km(e,n){return e.length?e.length<=xc?p(g`No longer found: ${Mc(e,n)}.`):p(g`${W(e.length)} findings in ${qe(_c(e))} no longer found.`):""}function Mc(e,n){return pt(e.map(({run:t,rule:r})=>p(g`${De(r,n)} in ${t}`,{id:"finding-in-run",desc:"A finding in a run"})))}function _c(e){return new Set(e.map(({run:n})=>n)).size}var Rm=250,Tm=1500,Em=15e3,Mm=5e3,_m=12e3,jo=class{constructor(n,t){this.owner=n;this.source=t;this.status=null;this.rows=null;this.rules=null;this.error=null;this.marks=new Map;this.said="";this.known=new Map;this.generation=-1;this.seen=null;this.wanted=()=>[];this.asking=!1;this.again=null;this.store=new Vo(t),this.bands=new Wo(t),n.addController(this)}hostConnected(){Vu(()=>{this.ask(!0)});for(let[n,t]of[[window,"resize"],[document,"visibilitychange"]])n.addEventListener(t,()=>{!ya()&&this.timer===void 0&&this.ask()});this.ask()}hostDisconnected(){clearTimeout(this.timer)}want(n){this.wanted=n;for(let t of n())this.known.get(t)?.detail?.generation!==this.generation&&this.fetchRun(t)}namesShown(n){let{filter:t,statuses:r,rules:s}=n;return vr(this.rows??[],Fs(t),new Set(r),new Set(s)).map(({name:o})=>o)}speak(n){this.source.speak(n),this.generation=-1,this.rules=null,this.known.clear(),this.ask()}looked(n){this.marks=Rc(this.marks,n)}async ask(n=!1){if(clearTimeout(this.timer),this.timer=void 0,ya())return;if(this.asking){this.again={reload:n||(this.again?.reload??!1)};return}this.asking=!0;try{let i=await this.source.status(n);this.status=i,this.error=null,this.owner.requestUpdate(),(i.generation!==this.generation||this.rows===null)&&await this.refresh(),this.rules??=await this.source.rules()}catch(i){In(i)||(this.error=i.message)}finally{this.asking=!1,this.owner.requestUpdate()}let{again:t,status:r}=this;if(this.again=null,t){this.ask(t.reload);return}let s=r?.phase==="reading"||r?.looking,o=this.rows?.length?Tm:Rm;this.timer=setTimeout(()=>{this.ask()},this.error?Mm:s?o:Em)}async refresh(){let{generation:n,runs:t}=await this.source.runs();this.generation=n,this.rows=t,this.tell(t),this.store.renew(n),this.bands.renew(n),this.owner.requestUpdate(),this.want(this.wanted)}tell(n){if(this.status?.phase!=="ready")return;let t=this.seen,r=wc(t??[],n);this.seen=r;let s=t?$c(t,r):{found:[],solved:[]},o=Ec(s,this.rules);o&&(this.marks=Sc(this.marks,s),this.said=o,setTimeout(()=>{this.marks=kc(this.marks,s),this.said===o&&(this.said=""),this.owner.requestUpdate()},_m))}async fetchRun(n){try{let t=await this.source.run(n);this.known.set(n,{detail:t,error:null})}catch(t){if(In(t))return;this.known.set(n,{detail:null,error:t.message})}this.owner.requestUpdate()}};var Am={page:"#f5f5f5",surface:"#ffffff",raised:"#fafafa",hover:"#f4f6f8",border:"#ebebeb","border-strong":"#c4c7cb",text:"#212121","text-2":"#5a5f66",grid:"#eeeeee",link:"#0b63c5",accent:"#f57c00",focus:"#1a73e8",error:"#c4122f",warning:"#a85b00",info:"#1967d2",unjudged:"#5a5f66",healthy:"#137333","error-bg":"#fce8e6","warning-bg":"#fef3e0","info-bg":"#e8f0fe","unjudged-bg":"#eff0f1","healthy-bg":"#e6f4ea",train:"#0077bb",validation:"#e8590c",test:"#7b3fb5",none:"#4a5560",code:"#eef0f3"},Lm={page:"#262626",surface:"#303030",raised:"#363636",hover:"#3a3a3a",border:"#484848","border-strong":"#6b6b6b",text:"#f1f1f1","text-2":"#b8bcc2",grid:"#404040",link:"#8ab4f8",accent:"#ff9800",focus:"#8ab4f8",error:"#ff8595",warning:"#ffd54f",info:"#9cc2ff",unjudged:"#b8bcc2",healthy:"#8bd6a0","error-bg":"#4d2a31","warning-bg":"#463d20","info-bg":"#2b3a52","unjudged-bg":"#404143","healthy-bg":"#293f30",train:"#4cb8f0",validation:"#ffa05c",test:"#cfa2f5",none:"#c3cad1",code:"#3c3e41"};function yr(e){return e?Lm:Am}function at(e,n){let t=Math.round(n*255).toString(16).padStart(2,"0");return e+t}function Ws(e){let{style:n}=document.documentElement,t=yr(e);for(let[r,s]of Object.entries(t))n.setProperty(`--td-${r}`,s);n.colorScheme=e?"dark":"light",n.background=t.page,n.minHeight="100%"}var Ac='"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC"',jt=`Roboto, "Helvetica Neue", "Segoe UI", Arial, ${Ac}, sans-serif`,Re=re`
  :host {
    display: block;
    color: var(--td-text);
    font: 400 13px/20px ${Cs(jt)};
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
      ${Cs(Ac)};
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
`;var Lc=re`
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
`;var Cc={keras:"Keras",pytorch:"PyTorch"},Ma="framework",_a="td-framework",qn=class extends de{constructor(){super(...arguments);this.code={};this.framework=gn.get(Ma)??"keras";this.copied="";this.follow=()=>{this.framework=gn.get(Ma)??this.framework}}connectedCallback(){super.connectedCallback(),document.addEventListener(_a,this.follow)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(_a,this.follow)}choose(t){this.framework=t,gn.set(Ma,t),document.dispatchEvent(new Event(_a))}async copy(t){this.copied=await Vs(t)?p("Copied"):p("Select it and press Ctrl+C"),setTimeout(()=>this.copied="",2e3)}onKey(t,r,s){let o={ArrowRight:1,ArrowLeft:-1}[t.key];if(o===void 0)return;let i=r[(s+o+r.length)%r.length];i!==void 0&&this.choose(i),this.updateComplete.then(()=>this.renderRoot.querySelector('[aria-selected="true"]')?.focus())}render(){let t=Object.keys(this.code),r=t.includes(this.framework)?this.framework:t[0]??"",s=Cc[r]??r,o=(this.code[r]??"").replace(/^\n+|\s+$/g,"");return x`<div class="bar">
        <div role="tablist" aria-label=${p("Framework")}>
          ${t.map((i,a)=>x`<button
                role="tab"
                aria-selected=${i===r}
                tabindex=${i===r?0:-1}
                @click=${()=>this.choose(i)}
                @keydown=${l=>this.onKey(l,t,a)}
              >
                ${Cc[i]??i}
              </button>`)}
        </div>
        <button class="copy" @click=${()=>{this.copy(o)}}>
          <span aria-live="polite">${this.copied||p("Copy")}</span>
        </button>
      </div>
      <pre tabindex="0" aria-label=${p(g`Code for ${s}`)}>${o}</pre>`}};qn.styles=[Re,re`
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
    `],k([A({attribute:!1})],qn.prototype,"code",2),k([oe()],qn.prototype,"framework",2),k([oe()],qn.prototype,"copied",2),qn=k([Se("td-code")],qn);async function Vs(e){try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createElement("textarea");n.value=e,n.style.position="fixed",n.style.opacity="0",document.body.append(n),n.select();let t=document.execCommand("copy");return n.remove(),t}}var Pc=(e,n,t)=>{let r=new Map;for(let s=n;s<=t;s++)r.set(e[s],s);return r},Kn=Fn(class extends mn{constructor(e){if(super(e),e.type!==_o.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,n,t){let r;t===void 0?t=n:n!==void 0&&(r=n);let s=[],o=[],i=0;for(let a of e)s[i]=r?r(a,i):i,o[i]=t(a,i),i++;return{values:o,keys:s}}render(e,n,t){return this.dt(e,n,t).values}update(e,[n,t,r]){let s=Hu(e),{values:o,keys:i}=this.dt(n,t,r);if(!Array.isArray(s))return this.ut=i,o;let a=this.ut??=[],l=[],u,h,d=0,m=s.length-1,y=0,$=o.length-1;for(;d<=m&&y<=$;)if(s[d]===null)d++;else if(s[m]===null)m--;else if(a[d]===i[y])l[y]=Wn(s[d],o[y]),d++,y++;else if(a[m]===i[$])l[$]=Wn(s[m],o[$]),m--,$--;else if(a[d]===i[$])l[$]=Wn(s[d],o[$]),Zr(e,l[$+1],s[d]),d++,$--;else if(a[m]===i[y])l[y]=Wn(s[m],o[y]),Zr(e,s[d],s[m]),m--,y++;else if(u===void 0&&(u=Pc(i,y,$),h=Pc(a,d,m)),u.has(a[d]))if(u.has(a[m])){let _=h.get(i[y]),T=_!==void 0?s[_]:null;if(T===null){let z=Zr(e,s[d]);Wn(z,o[y]),l[y]=z}else l[y]=Wn(T,o[y]),Zr(e,s[d],T),s[_]=null;y++}else Lo(s[m]),m--;else Lo(s[d]),d++;for(;y<=$;){let _=Zr(e,l[$+1]);Wn(_,o[y]),l[y++]=_}for(;d<=m;){let _=s[d++];_!==null&&Lo(_)}return this.ut=i,Ao(e,l),Rt}});function ns(e){let n=Cm(e.map(r=>r.steps)),t=e.map(r=>Pm(r,n));return{x:n,columns:t,isolated:t.map(Om)}}function Cm(e){let[n]=e;if(e.length===1&&n)return n.slice();let t=Float64Array.from(e.flat()).sort();return Array.from(t.filter((r,s)=>s===0||r!==t[s-1]))}function Pm(e,n){let t=new Array(n.length).fill(void 0),r=0;e.steps.forEach((s,o)=>{for(;r<n.length&&(n[r]??1/0)<s;)r+=1;let i=e.values[o];t[r]=i!=null&&Number.isFinite(i)?i:null});for(let s=0;s<t.length;s+=1)t[s]===void 0&&t[s-1]===null&&(t[s]=null);for(let s=t.length-2;s>=0;s-=1)t[s]===void 0&&t[s+1]===null&&(t[s]=null);return t}function Om(e){let n=[],t=null,r=-1;return e.forEach((s,o)=>{s!==void 0&&(r>=0&&s===null&&n.push(r),r=s!==null&&t===null?o:-1,t=s)}),r>=0&&n.push(r),n}function qo(e,n,t,r){let s=Math.min(t,n.steps[0]??t),o=Math.max(r,n.steps.at(-1)??r),i=e.steps.findIndex(d=>d>=s),a=i<0?e.steps.length:i,l=e.steps.findIndex(d=>d>o),u=l<0?e.steps.length:l,h=(d,m)=>[...d.slice(0,a),...m,...d.slice(u)];return{...e,thinned:e.thinned,steps:h(e.steps,n.steps),values:h(e.values,n.values),wall_times:h(e.wall_times,n.wall_times),...e.smoothed&&n.smoothed?{smoothed:h(e.smoothed,n.smoothed)}:{}}}function xt(e,n=-1/0,t=1/0){let r=1/0,s=-1/0;for(let{steps:o,values:i}of e)o.forEach((a,l)=>{let u=i[l];a<n||a>t||typeof u!="number"||!Number.isFinite(u)||(u<r&&(r=u),u>s&&(s=u))});return r<=s?[r,s]:null}var Nm=1,zm=3,Hm=4;function Oc(e,n,t,r,s,o){let i=e.scale!=="linear",a=()=>{let d=xt(r(),...s())??xt(r()),m=e.yRange??(d&&Bm(d,t));return m?Im(m,i):[0,1]},l=e.yRange??xt(e.curves),u=l!==null&&(l[0]<=0||e.scale==="symlog"),h={range:a,distr:Nm};return i&&l&&(h.distr=u?Hm:zm,u&&(h.asinh=Fm(e,Math.max(...l.map(Math.abs))))),{x:{time:e.axis==="wall",range:(d,m,y)=>n.x.length&&m!==y?[m,y]:o()},y:h}}var Dm=1e3;function Ko(e){let n=e.flatMap(s=>s.values).filter(s=>s!==null&&s!==0),t=Float64Array.from(n,Math.abs).sort(),r=t[Math.floor(t.length/2)];return r!==void 0&&(t.at(-1)??0)>Dm*r}function Bm(e,n){let[t,r]=e,s=(r-t||Math.abs(r)*.1||1)*.75,o=n.filter(i=>i>=t-s&&i<=r+s);return[Math.min(t,...o),Math.max(r,...o)]}function Im([e,n],t){if(t&&e>0){let s=e===n?2:(n/e)**.06;return[e/s,n*s]}let r=e===n?Math.abs(n)*.1||1:(n-e)*.08;return[e-r,n+r]}function Fm(e,n){let t=n*1e-6||1;if(e.yRange)return t;let r=e.curves.flatMap(({values:s})=>s.map(o=>Math.abs(o??0)));return Math.max(t,Math.min(...r.filter(s=>s>0)))}function Gn({member:e,tag:n}){return JSON.stringify([e,n])}var Wm=["loss","score","reward"];function Go(e){let n=new Map(e.series.map(a=>[Gn(a),a])),t=new Set,r=[];for(let a of e.series){let l=a.partner&&n.get(Gn(a.partner));if(!l||t.has(Gn(a))||t.has(Gn(l)))continue;let u=a.split==="validation"?[l,a]:[a,l];u.forEach(h=>t.add(Gn(h))),r.push(Aa(u,Um(a.tag,l.tag)))}if(!r.length)for(let a of e.series)!a.principal||!Wm.includes(a.role)||(t.add(Gn(a)),r.push(Aa([a],a.tag)));let s=e.series.filter(a=>!t.has(Gn(a))),i=[...new Set([...ic,...s.map(({role:a})=>a)])].map(a=>({role:a,panels:s.filter(l=>l.role===a).map(l=>Aa([l],l.tag))})).filter(({panels:a})=>a.length>0);return{lead:r,groups:i}}var Vm=4;function zc({lead:e,groups:n},t){if(!t)return{lead:e,groups:n};let r=i=>t.evidence.some(a=>xr(a,i.series)),s=e.filter(r),o=n.flatMap(({panels:i})=>i.filter(r)).slice(0,Vm);return{lead:[...s,...o,...e.filter(i=>!s.includes(i))],groups:n.map(({role:i,panels:a})=>({role:i,panels:a.filter(l=>!o.includes(l))})).filter(({panels:i})=>i.length>0)}}function Aa(e,n){return{key:e.map(Gn).join(" "),title:n,role:e[0]?.role??"other",series:e}}function Um(e,n){if(e===n)return e;let t=new Set(n.toLowerCase().split(/[/_.\-\s]+/)),r="",s=e.split(/([/_.\-\s]+)/);for(let o=0;o<s.length;o+=2){let i=s[o]??"";i&&t.has(i.toLowerCase())&&(r+=(r&&(s[o-1]??""))+i)}return r||e}function Yn(e){return JSON.stringify([e.rule,e.tags,e.evidence.length])}function La(e,n){return`${Yn(e)}#${n}`}function Yo(e){return e.flatMap(n=>n.evidence.map((t,r)=>({id:La(n,r),finding:n,evidence:t})))}function xr(e,n){return"tag"in e&&n.some(t=>t.tag===e.tag&&t.member===e.member)}function vn(e){return e.suppressed===null&&e.superseded_by===null}function Ca(e){let n=l=>l.suppressed!==null&&l.superseded_by===null,t=e.filter(n),r=e.filter(l=>!n(l)),s=new Set(r.filter(vn).map(l=>l.rule)),o=r.filter(({superseded_by:l})=>l!==null&&s.has(Nc(l,r))),i=new Set;return{main:r.filter(l=>!o.includes(l)).map(l=>{let u=!i.has(l.rule);i.add(l.rule);let h=o.filter(d=>Nc(d.superseded_by??"",r)===l.rule);return{finding:l,explains:u?h:[]}}),suppressed:t}}function Nc(e,n){let t=new Set,r=e;for(;!t.has(r);){t.add(r);let s=n.filter(i=>i.rule===r),o=s.length&&!s.some(vn)?s[0]?.superseded_by:null;if(!o)break;r=o}return r}var jm=()=>({loss:p("Main loss"),score:p("Main score"),reward:p("Main reward")});function Hc(e){let n=e.map(s=>{let{lead:o,groups:i}=Go(s);return{run:s.name,all:[...o,...i.flatMap(a=>a.panels)]}}),t=[];for(let[s,o]of Object.entries(jm())){let i=new Map;for(let{run:a,all:l}of n){let u=l.filter(d=>d.role===s),h=u.find(d=>d.series.some(m=>m.principal))??u[0];h&&i.set(a,h)}if(i.size){let a=[...new Set([...i.values()].map(l=>l.title))];t.push({key:`main:${s}`,label:a.length===1?`${o} (${a.join("")})`:o,panels:i})}}let r=new Map;for(let{run:s,all:o}of n)for(let i of o){let a=i.title,l=r.get(a)??new Map;l.has(s)||l.set(s,i),r.set(a,l)}for(let[s,o]of r){let i=t.some(a=>qm(a.panels,o));o.size>=Math.min(2,e.length)&&!i&&t.push({key:`tag:${s}`,label:s,panels:o})}return t}function qm(e,n){return e.size===n.size&&[...e].every(([t,r])=>n.get(t)?.key===r.key)}function Ic(e){let n=new Map;for(let{name:r,spark:s}of e){let o=s.at(-1);if(!o)continue;let{member:i,tag:a,split:l}=o,u=n.get(`${l} ${a}`)??{curves:[],tag:a,split:l};u.curves.push([r,i,a]),n.set(`${l} ${a}`,u)}let[t]=[...n.values()].sort((r,s)=>s.curves.length-r.curves.length);return!t||t.curves.length<2?null:{...t,others:e.length-t.curves.length}}function Fc(e,n,t,r=4){let{steps:s,mean:o,least:i,greatest:a}=e,l=xt([{steps:s,values:i},{steps:s,values:a}])??[0,1],[u=0,h=0]=[s[0],s.at(-1)],d=O=>Bc(h===u?n/2:r+(O-u)/(h-u)*(n-2*r)),[m,y]=l,$=O=>Bc(y===m?t/2:t-r-(O-m)/(y-m)*(t-2*r)),_=(O,C)=>`${d(s[C]??0)} ${$(O[C]??0)}`,T=Dc(i).map(([O,C])=>{let G=Array.from({length:C-O+1},(Y,Z)=>O+Z),H=[...G].reverse();return`M${G.map(Y=>_(a,Y)).join("L")}L${H.map(Y=>_(i,Y)).join("L")}Z`}),z=Dc(o).map(([O,C])=>`M${Array.from({length:C-O+1},(H,Y)=>O+Y).map(H=>_(o,H)).join("L")}`),M=o.findLastIndex(O=>O!==null);return{area:T.join(""),mean:z.join(""),breaks:[...new Set(e.broken.map(({step:O})=>d(O)))],end:M<0?null:[d(s[M]??0),$(o[M]??0)]}}function Dc(e){let n=[];return e.forEach((t,r)=>{let s=n.at(-1);t!==null&&(s?.[1]===r-1?s[1]=r:n.push([r,r]))}),n}function Us({broken:e,short:n},t){let r=qe(t),[s]=[...e].sort((i,a)=>i.step-a.step),[o]=[...n].sort((i,a)=>i.step-a.step);return pt([s?p(g`${e.length} of ${r} not finite, from step ${We(s.step)} on`):"",o?p(g`${n.length} of ${r} shorter, the shortest ends at step ${We(o.step)}`):""])}function Bc(e){return Math.round(e*10)/10}function Wc({run:e,series:n},t){return{name:e,title:`${e}
${dt(n.split)} ${n.tag}`,curve:t,series:n,range:null,losses:""}}function Pa({lines:e}){return e.map(({run:n,series:t})=>[n,t.member,t.tag])}function Vc({name:e,lines:n},t){let[r]=n;if(!r)return null;let{series:s}=r,o=i=>({member:s.member,tag:s.tag,points:t.steps.length,thinned:!0,steps:t.steps,values:i,wall_times:t.steps.map(()=>null),marks:[],resets:[],pauses:[]});return{name:e,title:n.map(({run:i})=>i).join(`
`),curve:o(t.mean),series:s,range:[o(t.least),o(t.greatest)],losses:Us(t,n.length)}}function js(e){return[...e.flatMap(({range:n})=>n??[]),...e.map(({curve:n})=>n)]}function Uc(e){let n=0;return e.map(({range:t})=>t?[n++,n++]:null)}function jc(e,n){let t=new Map(e.map(o=>[o.run,o])),r=n.filter(({runs:o})=>o.length>1&&o.every(i=>t.has(i))).map(({name:o,runs:i})=>({name:o,lines:i.flatMap(a=>t.get(a)??[])})),s=new Set(r.flatMap(o=>o.lines));return{groups:r,rest:e.filter(o=>!s.has(o))}}var Km="uplot",Gm="u-hz",Ym="u-vt",Jm="u-title",Qm="u-wrap",Zm="u-under",Xm="u-over",eg="u-axis",Sr="u-off",tg="u-select",ng="u-cursor-x",rg="u-cursor-y",sg="u-cursor-pt",og="u-legend",ig="u-live",ag="u-inline",lg="u-series",ug="u-marker",qc="u-label",cg="u-value",Ks="width",Gs="height";var Kc="bottom",rs="left",Oa="right",Qa="#000",Gc=Qa+"0",Na="mousemove",Yc="mousedown",za="mouseup",Jc="mouseenter",Qc="mouseleave",Zc="dblclick",pg="resize",dg="scroll",Xc="change",ei="dppxchange",Za="--",cs=typeof window<"u",Fa=cs?document:null,os=cs?window:null,fg=cs?navigator:null,be,Jo;function Wa(){let e=devicePixelRatio;be!=e&&(be=e,Jo&&Ua(Xc,Jo,Wa),Jo=matchMedia(`(min-resolution: ${be-.001}dppx) and (max-resolution: ${be+.001}dppx)`),kr(Xc,Jo,Wa),os.dispatchEvent(new CustomEvent(ei)))}function Pt(e,n){if(n!=null){let t=e.classList;!t.contains(n)&&t.add(n)}}function Va(e,n){let t=e.classList;t.contains(n)&&t.remove(n)}function Ce(e,n,t){e.style[n]=t+"px"}function sn(e,n,t,r){let s=Fa.createElement(e);return n!=null&&Pt(s,n),t?.insertBefore(s,r),s}function qt(e,n){return sn("div",e,n)}var ep=new WeakMap;function yn(e,n,t,r,s){let o="translate("+n+"px,"+t+"px)",i=ep.get(e);o!=i&&(e.style.transform=o,ep.set(e,o),n<0||t<0||n>r||t>s?Pt(e,Sr):Va(e,Sr))}var tp=new WeakMap;function np(e,n,t){let r=n+t,s=tp.get(e);r!=s&&(tp.set(e,r),e.style.background=n,e.style.borderColor=t)}var rp=new WeakMap;function sp(e,n,t,r){let s=n+""+t,o=rp.get(e);s!=o&&(rp.set(e,s),e.style.height=t+"px",e.style.width=n+"px",e.style.marginLeft=r?-n/2+"px":0,e.style.marginTop=r?-t/2+"px":0)}var Xa={passive:!0},hg={...Xa,capture:!0};function kr(e,n,t,r){n.addEventListener(e,t,r?hg:Xa)}function Ua(e,n,t,r){n.removeEventListener(e,t,Xa)}cs&&Wa();function on(e,n,t,r){let s;t=t||0,r=r||n.length-1;let o=r<=2147483647;for(;r-t>1;)s=o?t+r>>1:Ot((t+r)/2),n[s]<e?t=s:r=s;return e-n[t]<=n[r]-e?t:r}function Cp(e){return(t,r,s)=>{let o=-1,i=-1;for(let a=r;a<=s;a++)if(e(t[a])){o=a;break}for(let a=s;a>=r;a--)if(e(t[a])){i=a;break}return[o,i]}}var Pp=e=>e!=null,Op=e=>e!=null&&e>0,ri=Cp(Pp),mg=Cp(Op);function gg(e,n,t,r=0,s=!1){let o=s?mg:ri,i=s?Op:Pp;[n,t]=o(e,n,t);let a=e[n],l=e[n];if(n>-1)if(r==1)a=e[n],l=e[t];else if(r==-1)a=e[t],l=e[n];else for(let u=n;u<=t;u++){let h=e[u];i(h)&&(h<a?a=h:h>l&&(l=h))}return[a??Te,l??-Te]}function si(e,n,t,r){let s=ap(e),o=ap(n);e==n&&(s==-1?(e*=t,n/=t):(e/=t,n*=t));let i=t==10?An:Np,a=s==1?Ot:Kt,l=o==1?Kt:Ot,u=a(i(Ze(e))),h=l(i(Ze(n))),d=is(t,u),m=is(t,h);return t==10&&(u<0&&(d=Ee(d,-u)),h<0&&(m=Ee(m,-h))),r||t==2?(e=d*s,n=m*o):(e=Bp(e,d),n=oi(n,m)),[e,n]}function el(e,n,t,r){let s=si(e,n,t,r);return e==0&&(s[0]=0),n==0&&(s[1]=0),s}var tl=.1,op={mode:3,pad:tl},Js={pad:0,soft:null,mode:0},bg={min:Js,max:Js};function ti(e,n,t,r){return ii(t)?ip(e,n,t):(Js.pad=t,Js.soft=r?0:null,Js.mode=r?3:0,ip(e,n,bg))}function me(e,n){return e??n}function vg(e,n,t){for(n=me(n,0),t=me(t,e.length-1);n<=t;){if(e[n]!=null)return!0;n++}return!1}function ip(e,n,t){let r=t.min,s=t.max,o=me(r.pad,0),i=me(s.pad,0),a=me(r.hard,-Te),l=me(s.hard,Te),u=me(r.soft,Te),h=me(s.soft,-Te),d=me(r.mode,0),m=me(s.mode,0),y=n-e,$=An(y),_=wt(Ze(e),Ze(n)),T=An(_),z=Ze(T-$);(y<1e-24||z>10)&&(y=0,(e==0||n==0)&&(y=1e-24,d==2&&u!=Te&&(o=0),m==2&&h!=-Te&&(i=0)));let M=y||_||1e3,O=An(M),C=is(10,Ot(O)),G=M*(y==0?e==0?.1:1:o),H=Ee(Bp(e-G,C/10),24),Y=e>=u&&(d==1||d==3&&H<=u||d==2&&H>=u)?u:Te,Z=wt(a,H<Y&&e>=Y?Y:an(Y,H)),le=M*(y==0?n==0?.1:1:i),te=Ee(oi(n+le,C/10),24),N=n<=h&&(m==1||m==3&&te>=h||m==2&&te<=h)?h:-Te,se=an(l,te>N&&n<=N?N:wt(N,te));return Z==se&&Z==0&&(se=100),[Z,se]}var yg=new Intl.NumberFormat(cs?fg.language:"en-US"),nl=e=>yg.format(e),Nt=Math,Xo=Nt.PI,Ze=Nt.abs,Ot=Nt.floor,Qe=Nt.round,Kt=Nt.ceil,an=Nt.min,wt=Nt.max,is=Nt.pow,ap=Nt.sign,An=Nt.log10,Np=Nt.log2,xg=(e,n=1)=>Nt.sinh(e)*n,Ha=(e,n=1)=>Nt.asinh(e/n),Te=1/0;function lp(e){return(An((e^e>>31)-(e>>31))|0)+1}function ja(e,n,t){return an(wt(e,n),t)}function zp(e){return typeof e=="function"}function ue(e){return zp(e)?e:()=>e}var wg=()=>{},Hp=e=>e,Dp=(e,n)=>n,$g=e=>null,up=e=>!0,cp=(e,n)=>e==n,Sg=/\.\d*?(?=9{6,}|0{6,})/gm,Rr=e=>{if(Fp(e)||Qn.has(e))return e;let n=`${e}`,t=n.match(Sg);if(t==null)return e;let r=t[0].length-1;if(n.indexOf("e-")!=-1){let[s,o]=n.split("e");return+`${Rr(s)}e${o}`}return Ee(e,r)};function wr(e,n){return Rr(Ee(Rr(e/n))*n)}function oi(e,n){return Rr(Kt(Rr(e/n))*n)}function Bp(e,n){return Rr(Ot(Rr(e/n))*n)}function Ee(e,n=0){if(Fp(e))return e;let t=10**n,r=e*t*(1+Number.EPSILON);return Qe(r)/t}var Qn=new Map;function Ip(e){return((""+e).split(".")[1]||"").length}function Zs(e,n,t,r){let s=[],o=r.map(Ip);for(let i=n;i<t;i++){let a=Ze(i),l=Ee(is(e,i),a);for(let u=0;u<r.length;u++){let h=e==10?+`${r[u]}e${i}`:r[u]*l,d=(i>=0?0:a)+(i>=o[u]?0:o[u]),m=e==10?h:Ee(h,d);s.push(m),Qn.set(m,d)}}return s}var Qs={},rl=[],as=[null,null],Jn=Array.isArray,Fp=Number.isInteger,kg=e=>e===void 0;function pp(e){return typeof e=="string"}function ii(e){let n=!1;if(e!=null){let t=e.constructor;n=t==null||t==Object}return n}function Rg(e){return e!=null&&typeof e=="object"}var Tg=Object.getPrototypeOf(Uint8Array),Wp="__proto__";function ls(e,n=ii){let t;if(Jn(e)){let r=e.find(s=>s!=null);if(Jn(r)||n(r)){t=Array(e.length);for(let s=0;s<e.length;s++)t[s]=ls(e[s],n)}else t=e.slice()}else if(e instanceof Tg)t=e.slice();else if(n(e)){t={};for(let r in e)r!=Wp&&(t[r]=ls(e[r],n))}else t=e;return t}function Ke(e){let n=arguments;for(let t=1;t<n.length;t++){let r=n[t];for(let s in r)s!=Wp&&(ii(e[s])?Ke(e[s],ls(r[s])):e[s]=ls(r[s]))}return e}var Eg=0,Mg=1,_g=2;function Ag(e,n,t){for(let r=0,s,o=-1;r<n.length;r++){let i=n[r];if(i>o){for(s=i-1;s>=0&&e[s]==null;)e[s--]=null;for(s=i+1;s<t&&e[s]==null;)e[o=s++]=null}}}function Lg(e,n){if(Og(e)){let i=e[0].slice();for(let a=1;a<e.length;a++)i.push(...e[a].slice(1));return Ng(i[0])||(i=Pg(i)),i}let t=new Set;for(let i=0;i<e.length;i++){let l=e[i][0],u=l.length;for(let h=0;h<u;h++)t.add(l[h])}let r=[Array.from(t).sort((i,a)=>i-a)],s=r[0].length,o=new Map;for(let i=0;i<s;i++)o.set(r[0][i],i);for(let i=0;i<e.length;i++){let a=e[i],l=a[0];for(let u=1;u<a.length;u++){let h=a[u],d=Array(s).fill(void 0),m=n?n[i][u]:Mg,y=[];for(let $=0;$<h.length;$++){let _=h[$],T=o.get(l[$]);_===null?m!=Eg&&(d[T]=_,m==_g&&y.push(T)):d[T]=_}Ag(d,y,s),r.push(d)}}return r}var Cg=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Pg(e){let n=e[0],t=n.length,r=Array(t);for(let o=0;o<r.length;o++)r[o]=o;r.sort((o,i)=>n[o]-n[i]);let s=[];for(let o=0;o<e.length;o++){let i=e[o],a=Array(t);for(let l=0;l<t;l++)a[l]=i[r[l]];s.push(a)}return s}function Og(e){let n=e[0][0],t=n.length;for(let r=1;r<e.length;r++){let s=e[r][0];if(s.length!=t)return!1;if(s!=n){for(let o=0;o<t;o++)if(s[o]!=n[o])return!1}}return!0}function Ng(e,n=100){let t=e.length;if(t<=1)return!0;let r=0,s=t-1;for(;r<=s&&e[r]==null;)r++;for(;s>=r&&e[s]==null;)s--;if(s<=r)return!0;let o=wt(1,Ot((s-r+1)/n));for(let i=e[r],a=r+o;a<=s;a+=o){let l=e[a];if(l!=null){if(l<=i)return!1;i=l}}return!0}var Vp=["January","February","March","April","May","June","July","August","September","October","November","December"],Up=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function jp(e){return e.slice(0,3)}var zg=Up.map(jp),Hg=Vp.map(jp),Dg={MMMM:Vp,MMM:Hg,WWWW:Up,WWW:zg};function qs(e){return(e<10?"0":"")+e}function Bg(e){return(e<10?"00":e<100?"0":"")+e}var Ig={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,n)=>n.MMMM[e.getMonth()],MMM:(e,n)=>n.MMM[e.getMonth()],MM:e=>qs(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>qs(e.getDate()),D:e=>e.getDate(),WWWW:(e,n)=>n.WWWW[e.getDay()],WWW:(e,n)=>n.WWW[e.getDay()],HH:e=>qs(e.getHours()),H:e=>e.getHours(),h:e=>{let n=e.getHours();return n==0?12:n>12?n-12:n},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>qs(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>qs(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Bg(e.getMilliseconds())};function sl(e,n){n=n||Dg;let t=[],r=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=r.exec(e);)t.push(s[0][0]=="{"?Ig[s[1]]:s[0]);return o=>{let i="";for(let a=0;a<t.length;a++)i+=typeof t[a]=="string"?t[a]:t[a](o,n);return i}}var Fg=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Wg(e,n){let t;return n=="UTC"||n=="Etc/UTC"?t=new Date(+e+e.getTimezoneOffset()*6e4):n==Fg?t=e:(t=new Date(e.toLocaleString("en-US",{timeZone:n})),t.setMilliseconds(e.getMilliseconds())),t}var qp=e=>e%1==0,ni=[1,2,2.5,5],Vg=Zs(10,-32,0,ni),Kp=Zs(10,0,32,ni),Ug=Kp.filter(qp),$r=Vg.concat(Kp),ol=`
`,Gp="{YYYY}",dp=ol+Gp,Yp="{M}/{D}",Ys=ol+Yp,Qo=Ys+"/{YY}",Jp="{aa}",jg="{h}:{mm}",ss=jg+Jp,fp=ol+ss,hp=":{ss}",xe=null;function Qp(e){let n=e*1e3,t=n*60,r=t*60,s=r*24,o=s*30,i=s*365,l=(e==1?Zs(10,0,3,ni).filter(qp):Zs(10,-3,0,ni)).concat([n,n*5,n*10,n*15,n*30,t,t*5,t*10,t*15,t*30,r,r*2,r*3,r*4,r*6,r*8,r*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,o,o*2,o*3,o*4,o*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),u=[[i,Gp,xe,xe,xe,xe,xe,xe,1],[s*28,"{MMM}",dp,xe,xe,xe,xe,xe,1],[s,Yp,dp,xe,xe,xe,xe,xe,1],[r,"{h}"+Jp,Qo,xe,Ys,xe,xe,xe,1],[t,ss,Qo,xe,Ys,xe,xe,xe,1],[n,hp,Qo+" "+ss,xe,Ys+" "+ss,xe,fp,xe,1],[e,hp+".{fff}",Qo+" "+ss,xe,Ys+" "+ss,xe,fp,xe,1]];function h(d){return(m,y,$,_,T,z)=>{let M=[],O=T>=i,C=T>=o&&T<i,G=d($),H=Ee(G*e,3),Y=Da(G.getFullYear(),O?0:G.getMonth(),C||O?1:G.getDate()),Z=Ee(Y*e,3);if(C||O){let le=C?T/o:0,te=O?T/i:0,N=H==Z?H:Ee(Da(Y.getFullYear()+te,Y.getMonth()+le,1)*e,3),se=new Date(Qe(N/e)),V=se.getFullYear(),X=se.getMonth();for(let K=0;N<=_;K++){let pe=Da(V+te*K,X+le*K,1),q=pe-d(Ee(pe*e,3));N=Ee((+pe+q)*e,3),N<=_&&M.push(N)}}else{let le=T>=s?s:T,te=Ot($)-Ot(H),N=Z+te+oi(H-Z,le);M.push(N);let se=d(N),V=se.getHours()+se.getMinutes()/t+se.getSeconds()/r,X=T/r,K=m.axes[y]._space,pe=z/K;for(;N=Ee(N+T,e==1?0:3),!(N>_);)if(X>1){let q=Ot(Ee(V+X,6))%24,fe=d(N).getHours()-q;fe>1&&(fe=-1),N-=fe*r,V=(V+X)%24;let we=M[M.length-1];Ee((N-we)/T,3)*pe>=.7&&M.push(N)}else M.push(N)}return M}}return[l,u,h]}var[qg,Kg,Gg]=Qp(1),[Yg,Jg,Qg]=Qp(.001);Zs(2,-53,53,[1]);function mp(e,n){return e.map(t=>t.map((r,s)=>s==0||s==8||r==null?r:n(s==1||t[8]==0?r:t[1]+r)))}function gp(e,n){return(t,r,s,o,i)=>{let a=n.find($=>i>=$[0])||n[n.length-1],l,u,h,d,m,y;return r.map($=>{let _=e($),T=_.getFullYear(),z=_.getMonth(),M=_.getDate(),O=_.getHours(),C=_.getMinutes(),G=_.getSeconds(),H=T!=l&&a[2]||z!=u&&a[3]||M!=h&&a[4]||O!=d&&a[5]||C!=m&&a[6]||G!=y&&a[7]||a[1];return l=T,u=z,h=M,d=O,m=C,y=G,H(_)})}}function Zg(e,n){let t=sl(n);return(r,s,o,i,a)=>s.map(l=>t(e(l)))}function Da(e,n,t){return new Date(e,n,t)}function bp(e,n){return n(e)}var Xg="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function vp(e,n){return(t,r,s,o)=>o==null?Za:n(e(r))}function eb(e,n){let t=e.series[n];return t.width?t.stroke(e,n):t.points.width?t.points.stroke(e,n):null}function tb(e,n){return e.series[n].fill(e,n)}var nb={show:!0,live:!0,isolate:!1,mount:wg,markers:{show:!0,width:2,stroke:eb,fill:tb,dash:"solid"},idx:null,idxs:null,values:[]};function rb(e,n){let t=e.cursor.points,r=qt(),s=t.size(e,n);Ce(r,Ks,s),Ce(r,Gs,s);let o=s/-2;Ce(r,"marginLeft",o),Ce(r,"marginTop",o);let i=t.width(e,n,s);return i&&Ce(r,"borderWidth",i),r}function sb(e,n){let t=e.series[n].points;return t._fill||t._stroke}function ob(e,n){let t=e.series[n].points;return t._stroke||t._fill}function ib(e,n){return e.series[n].points.size}var Ba=[0,0];function ab(e,n,t){return Ba[0]=n,Ba[1]=t,Ba}function Zo(e,n,t,r=!0){return s=>{s.button==0&&(!r||s.target==n)&&t(s)}}function Ia(e,n,t,r=!0){return s=>{(!r||s.target==n)&&t(s)}}var lb={show:!0,x:!0,y:!0,lock:!1,move:ab,points:{one:!1,show:rb,size:ib,width:0,stroke:ob,fill:sb},bind:{mousedown:Zo,mouseup:Zo,click:Zo,dblclick:Zo,mousemove:Ia,mouseleave:Ia,mouseenter:Ia},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,n)=>{n.stopPropagation(),n.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,n,t,r,s)=>r-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Zp={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},il=Ke({},Zp,{filter:Dp}),Xp=Ke({},il,{size:10}),ed=Ke({},Zp,{show:!1}),al='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',td="bold "+al,nd=1.5,yp={show:!0,scale:"x",stroke:Qa,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:td,side:2,grid:il,ticks:Xp,border:ed,font:al,lineGap:nd,rotate:0},ub="Value",cb="Time",xp={show:!0,scale:"x",auto:!1,sorted:1,min:Te,max:-Te,idxs:[]};function pb(e,n,t,r,s){return n.map(o=>o==null?"":nl(o))}function db(e,n,t,r,s,o,i){let a=[],l=Qn.get(s)||0;t=i?t:Ee(oi(t,s),l);for(let u=t;u<=r;u=Ee(u+s,l))a.push(Object.is(u,-0)?0:u);return a}function qa(e,n,t,r,s,o,i){let a=[],l=e.scales[e.axes[n].scale].log,u=l==10?An:Np,h=Ot(u(t));s=is(l,h),l==10&&(s=$r[on(s,$r)]);let d=t,m=s*l;l==10&&(m=$r[on(m,$r)]);do a.push(d),d=d+s,l==10&&!Qn.has(d)&&(d=Ee(d,Qn.get(s))),d>=m&&(s=d,m=s*l,l==10&&(m=$r[on(m,$r)]));while(d<=r);return a}function fb(e,n,t,r,s,o,i){let l=e.scales[e.axes[n].scale].asinh,u=r>l?qa(e,n,wt(l,t),r,s):[l],h=r>=0&&t<=0?[0]:[];return(t<-l?qa(e,n,wt(l,-r),-t,s):[l]).reverse().map(m=>-m).concat(h,u)}var rd=/./,hb=/[12357]/,mb=/[125]/,wp=/1/,Ka=(e,n,t,r)=>e.map((s,o)=>n==4&&s==0||o%r==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function gb(e,n,t,r,s){let o=e.axes[t],i=o.scale,a=e.scales[i],l=e.valToPos,u=o._space,h=l(10,i),d=l(9,i)-h>=u?rd:l(7,i)-h>=u?hb:l(5,i)-h>=u?mb:wp;if(d==wp){let m=Ze(l(1,i)-h);if(m<u)return Ka(n.slice().reverse(),a.distr,d,Kt(u/m)).reverse()}return Ka(n,a.distr,d,1)}function bb(e,n,t,r,s){let o=e.axes[t],i=o.scale,a=o._space,l=e.valToPos,u=Ze(l(1,i)-l(2,i));return u<a?Ka(n.slice().reverse(),3,rd,Kt(a/u)).reverse():n}function vb(e,n,t,r){return r==null?Za:n==null?"":nl(n)}var $p={show:!0,scale:"y",stroke:Qa,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:td,side:3,grid:il,ticks:Xp,border:ed,font:al,lineGap:nd,rotate:0};function yb(e,n){let t=3+(e||1)*2;return Ee(t*n,3)}function xb(e,n){let{scale:t,idxs:r}=e.series[0],s=e._data[0],o=e.valToPos(s[r[0]],t,!0),i=e.valToPos(s[r[1]],t,!0),a=Ze(i-o),l=e.series[n],u=a/(l.points.space*be);return r[1]-r[0]<=u}var Sp={scale:null,auto:!0,sorted:0,min:Te,max:-Te},sd=(e,n,t,r,s)=>s,kp={show:!0,auto:!0,sorted:0,gaps:sd,alpha:1,facets:[Ke({},Sp,{scale:"x"}),Ke({},Sp,{scale:"y"})]},Rp={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:sd,alpha:1,points:{show:xb,filter:null},values:null,min:Te,max:-Te,idxs:[],path:null,clip:null};function wb(e,n,t,r,s){return t/10}var od={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},$b=Ke({},od,{time:!1,ori:1}),Tp={};function id(e,n){let t=Tp[e];return t||(t={key:e,plots:[],sub(r){t.plots.push(r)},unsub(r){t.plots=t.plots.filter(s=>s!=r)},pub(r,s,o,i,a,l,u){for(let h=0;h<t.plots.length;h++)t.plots[h]!=s&&t.plots[h].pub(r,s,o,i,a,l,u)}},e!=null&&(Tp[e]=t)),t}var us=1,Ga=2;function Tr(e,n,t){let r=e.mode,s=e.series[n],o=r==2?e._data[n]:e._data,i=e.scales,a=e.bbox,l=o[0],u=r==2?o[1]:o[n],h=r==2?i[s.facets[0].scale]:i[e.series[0].scale],d=r==2?i[s.facets[1].scale]:i[s.scale],m=a.left,y=a.top,$=a.width,_=a.height,T=e.valToPosH,z=e.valToPosV;return h.ori==0?t(s,l,u,h,d,T,z,m,y,$,_,li,ps,ci,ld,cd):t(s,l,u,h,d,z,T,y,m,_,$,ui,ds,cl,ud,pd)}function ll(e,n){let t=0,r=0,s=me(e.bands,rl);for(let o=0;o<s.length;o++){let i=s[o];i.series[0]==n?t=i.dir:i.series[1]==n&&(i.dir==1?r|=1:r|=2)}return[t,r==1?-1:r==2?1:r==3?2:0]}function Sb(e,n,t,r,s){let o=e.mode,i=e.series[n],a=o==2?i.facets[1].scale:i.scale,l=e.scales[a];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function Ln(e,n,t,r,s,o){return Tr(e,n,(i,a,l,u,h,d,m,y,$,_,T)=>{let z=i.pxRound,M=u.dir*(u.ori==0?1:-1),O=u.ori==0?ps:ds,C,G;M==1?(C=t,G=r):(C=r,G=t);let H=z(d(a[C],u,_,y)),Y=z(m(l[C],h,T,$)),Z=z(d(a[G],u,_,y)),le=z(m(o==1?h.max:h.min,h,T,$)),te=new Path2D(s);return O(te,Z,le),O(te,H,le),O(te,H,Y),te})}function ai(e,n,t,r,s,o){let i=null;if(e.length>0){i=new Path2D;let a=n==0?ci:cl,l=t;for(let d=0;d<e.length;d++){let m=e[d];if(m[1]>m[0]){let y=m[0]-l;y>0&&a(i,l,r,y,r+o),l=m[1]}}let u=t+s-l,h=10;u>0&&a(i,l,r-h/2,u,r+o+h)}return i}function kb(e,n,t){let r=e[e.length-1];r&&r[0]==n?r[1]=t:e.push([n,t])}function ul(e,n,t,r,s,o,i){let a=[],l=e.length;for(let u=s==1?t:r;u>=t&&u<=r;u+=s)if(n[u]===null){let d=u,m=u;if(s==1)for(;++u<=r&&n[u]===null;)m=u;else for(;--u>=t&&n[u]===null;)m=u;let y=o(e[d]),$=m==d?y:o(e[m]),_=d-s;y=i<=0&&_>=0&&_<l?o(e[_]):y;let z=m+s;$=i>=0&&z>=0&&z<l?o(e[z]):$,$>=y&&a.push([y,$])}return a}function Ep(e){return e==0?Hp:e==1?Qe:n=>wr(n,e)}function ad(e){let n=e==0?li:ui,t=e==0?(s,o,i,a,l,u)=>{s.arcTo(o,i,a,l,u)}:(s,o,i,a,l,u)=>{s.arcTo(i,o,l,a,u)},r=e==0?(s,o,i,a,l)=>{s.rect(o,i,a,l)}:(s,o,i,a,l)=>{s.rect(i,o,l,a)};return(s,o,i,a,l,u=0,h=0)=>{u==0&&h==0?r(s,o,i,a,l):(u=an(u,a/2,l/2),h=an(h,a/2,l/2),n(s,o+u,i),t(s,o+a,i,o+a,i+l,u),t(s,o+a,i+l,o,i+l,h),t(s,o,i+l,o,i,h),t(s,o,i,o+a,i,u),s.closePath())}}var li=(e,n,t)=>{e.moveTo(n,t)},ui=(e,n,t)=>{e.moveTo(t,n)},ps=(e,n,t)=>{e.lineTo(n,t)},ds=(e,n,t)=>{e.lineTo(t,n)},ci=ad(0),cl=ad(1),ld=(e,n,t,r,s,o)=>{e.arc(n,t,r,s,o)},ud=(e,n,t,r,s,o)=>{e.arc(t,n,r,s,o)},cd=(e,n,t,r,s,o,i)=>{e.bezierCurveTo(n,t,r,s,o,i)},pd=(e,n,t,r,s,o,i)=>{e.bezierCurveTo(t,n,s,r,i,o)};function dd(e){return(n,t,r,s,o)=>Tr(n,t,(i,a,l,u,h,d,m,y,$,_,T)=>{let{pxRound:z,points:M}=i,O,C;u.ori==0?(O=li,C=ld):(O=ui,C=ud);let G=Ee(M.width*be,3),H=(M.size-M.width)/2*be,Y=Ee(H*2,3),Z=new Path2D,le=new Path2D,{left:te,top:N,width:se,height:V}=n.bbox;ci(le,te-Y,N-Y,se+Y*2,V+Y*2);let X=K=>{if(l[K]!=null){let pe=z(d(a[K],u,_,y)),q=z(m(l[K],h,T,$));O(Z,pe+H,q),C(Z,pe,q,H,0,Xo*2)}};if(o)o.forEach(X);else for(let K=r;K<=s;K++)X(K);return{stroke:G>0?Z:null,fill:Z,clip:le,flags:us|Ga}})}function fd(e){return(n,t,r,s,o,i)=>{r!=s&&(o!=r&&i!=r&&e(n,t,r),o!=s&&i!=s&&e(n,t,s),e(n,t,i))}}var Rb=fd(ps),Tb=fd(ds);function hd(e){let n=me(e?.alignGaps,0);return(t,r,s,o)=>Tr(t,r,(i,a,l,u,h,d,m,y,$,_,T)=>{[s,o]=ri(l,s,o);let z=i.pxRound,M=V=>z(d(V,u,_,y)),O=V=>z(m(V,h,T,$)),C,G;u.ori==0?(C=ps,G=Rb):(C=ds,G=Tb);let H=u.dir*(u.ori==0?1:-1),Y={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:us},Z=Y.stroke,le=!1;if(o-s>=_*4){let V=U=>t.posToVal(U,u.key,!0),X=null,K=null,pe,q,$t,Pe=M(a[H==1?s:o]),fe=M(a[s]),we=M(a[o]),ie=V(H==1?fe+1:we-1);for(let U=H==1?s:o;U>=s&&U<=o;U+=H){let Ge=a[U],Oe=(H==1?Ge<ie:Ge>ie)?Pe:M(Ge),ye=l[U];Oe==Pe?ye!=null?(q=ye,X==null?(C(Z,Oe,O(q)),pe=X=K=q):q<X?X=q:q>K&&(K=q)):ye===null&&(le=!0):(X!=null&&G(Z,Pe,O(X),O(K),O(pe),O(q)),ye!=null?(q=ye,C(Z,Oe,O(q)),X=K=pe=q):(X=K=null,ye===null&&(le=!0)),Pe=Oe,ie=V(Pe+H))}X!=null&&X!=K&&$t!=Pe&&G(Z,Pe,O(X),O(K),O(pe),O(q))}else for(let V=H==1?s:o;V>=s&&V<=o;V+=H){let X=l[V];X===null?le=!0:X!=null&&C(Z,M(a[V]),O(X))}let[N,se]=ll(t,r);if(i.fill!=null||N!=0){let V=Y.fill=new Path2D(Z),X=i.fillTo(t,r,i.min,i.max,N),K=O(X),pe=M(a[s]),q=M(a[o]);H==-1&&([q,pe]=[pe,q]),C(V,q,K),C(V,pe,K)}if(!i.spanGaps){let V=[];le&&V.push(...ul(a,l,s,o,H,M,n)),Y.gaps=V=i.gaps(t,r,s,o,V),Y.clip=ai(V,u.ori,y,$,_,T)}return se!=0&&(Y.band=se==2?[Ln(t,r,s,o,Z,-1),Ln(t,r,s,o,Z,1)]:Ln(t,r,s,o,Z,se)),Y})}function Eb(e){let n=me(e.align,1),t=me(e.ascDesc,!1),r=me(e.alignGaps,0),s=me(e.extend,!1);return(o,i,a,l)=>Tr(o,i,(u,h,d,m,y,$,_,T,z,M,O)=>{[a,l]=ri(d,a,l);let C=u.pxRound,{left:G,width:H}=o.bbox,Y=fe=>C($(fe,m,M,T)),Z=fe=>C(_(fe,y,O,z)),le=m.ori==0?ps:ds,te={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:us},N=te.stroke,se=m.dir*(m.ori==0?1:-1),V=Z(d[se==1?a:l]),X=Y(h[se==1?a:l]),K=X,pe=X;s&&n==-1&&(pe=G,le(N,pe,V)),le(N,X,V);for(let fe=se==1?a:l;fe>=a&&fe<=l;fe+=se){let we=d[fe];if(we==null)continue;let ie=Y(h[fe]),U=Z(we);n==1?le(N,ie,V):le(N,K,U),le(N,ie,U),V=U,K=ie}let q=K;s&&n==1&&(q=G+H,le(N,q,V));let[$t,Pe]=ll(o,i);if(u.fill!=null||$t!=0){let fe=te.fill=new Path2D(N),we=u.fillTo(o,i,u.min,u.max,$t),ie=Z(we);le(fe,q,ie),le(fe,pe,ie)}if(!u.spanGaps){let fe=[];fe.push(...ul(h,d,a,l,se,Y,r));let we=u.width*be/2,ie=t||n==1?we:-we,U=t||n==-1?-we:we;fe.forEach(Ge=>{Ge[0]+=ie,Ge[1]+=U}),te.gaps=fe=u.gaps(o,i,a,l,fe),te.clip=ai(fe,m.ori,T,z,M,O)}return Pe!=0&&(te.band=Pe==2?[Ln(o,i,a,l,N,-1),Ln(o,i,a,l,N,1)]:Ln(o,i,a,l,N,Pe)),te})}function Mp(e,n,t,r,s,o,i=Te){if(e.length>1){let a=null;for(let l=0,u=1/0;l<e.length;l++)if(n[l]!==void 0){if(a!=null){let h=Ze(e[l]-e[a]);h<u&&(u=h,i=Ze(t(e[l],r,s,o)-t(e[a],r,s,o)))}a=l}}return i}function Mb(e){e=e||Qs;let n=me(e.size,[.6,Te,1]),t=e.align||0,r=e.gap||0,s=e.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let o=ue(s),i=1-n[0],a=me(n[1],Te),l=me(n[2],1),u=me(e.disp,Qs),h=me(e.each,y=>{}),{fill:d,stroke:m}=u;return(y,$,_,T)=>Tr(y,$,(z,M,O,C,G,H,Y,Z,le,te,N)=>{let se=z.pxRound,V=t,X=r*be,K=a*be,pe=l*be,q,$t;C.ori==0?[q,$t]=o(y,$):[$t,q]=o(y,$);let Pe=C.dir*(C.ori==0?1:-1),fe=C.ori==0?ci:cl,we=C.ori==0?h:(I,Me,Ye,Nr,er,un,tr)=>{h(I,Me,Ye,er,Nr,tr,un)},ie=me(y.bands,rl).find(I=>I.series[0]==$),U=ie!=null?ie.dir:0,Ge=z.fillTo(y,$,z.min,z.max,U),mt=se(Y(Ge,G,N,le)),Oe,ye,Jt,Mt=te,He=se(z.width*be),ln=!1,kn=null,zt=null,On=null,Cr=null;d!=null&&(He==0||m!=null)&&(ln=!0,kn=d.values(y,$,_,T),zt=new Map,new Set(kn).forEach(I=>{I!=null&&zt.set(I,new Path2D)}),He>0&&(On=m.values(y,$,_,T),Cr=new Map,new Set(On).forEach(I=>{I!=null&&Cr.set(I,new Path2D)})));let{x0:Pr,size:ws}=u;if(Pr!=null&&ws!=null){V=1,M=Pr.values(y,$,_,T),Pr.unit==2&&(M=M.map(Ye=>y.posToVal(Z+Ye*te,C.key,!0)));let I=ws.values(y,$,_,T);ws.unit==2?ye=I[0]*te:ye=H(I[0],C,te,Z)-H(0,C,te,Z),Mt=Mp(M,O,H,C,te,Z,Mt),Jt=Mt-ye+X}else Mt=Mp(M,O,H,C,te,Z,Mt),Jt=Mt*i+X,ye=Mt-Jt;Jt<1&&(Jt=0),He>=ye/2&&(He=0),Jt<5&&(se=Hp);let ro=Jt>0,Zn=Mt-Jt-(ro?He:0);ye=se(ja(Zn,pe,K)),Oe=(V==0?ye/2:V==Pe?0:ye)-V*Pe*((V==0?X/2:0)+(ro?He/2:0));let gt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Or=ln?null:new Path2D,Rn=null;if(ie!=null)Rn=y.data[ie.series[1]];else{let{y0:I,y1:Me}=u;I!=null&&Me!=null&&(O=Me.values(y,$,_,T),Rn=I.values(y,$,_,T))}let Xn=q*ye,ne=$t*ye;for(let I=Pe==1?_:T;I>=_&&I<=T;I+=Pe){let Me=O[I];if(Me==null)continue;if(Rn!=null){let St=Rn[I]??0;if(Me-St==0)continue;mt=Y(St,G,N,le)}let Ye=C.distr!=2||u!=null?M[I]:I,Nr=H(Ye,C,te,Z),er=Y(me(Me,Ge),G,N,le),un=se(Nr-Oe),tr=se(wt(er,mt)),_t=se(an(er,mt)),Ht=tr-_t;if(Me!=null){let St=Me<0?ne:Xn,Qt=Me<0?Xn:ne;ln?(He>0&&On[I]!=null&&fe(Cr.get(On[I]),un,_t+Ot(He/2),ye,wt(0,Ht-He),St,Qt),kn[I]!=null&&fe(zt.get(kn[I]),un,_t+Ot(He/2),ye,wt(0,Ht-He),St,Qt)):fe(Or,un,_t+Ot(He/2),ye,wt(0,Ht-He),St,Qt),we(y,$,I,un-He/2,_t,ye+He,Ht)}}return He>0?gt.stroke=ln?Cr:Or:ln||(gt._fill=z.width==0?z._fill:z._stroke??z._fill,gt.width=0),gt.fill=ln?zt:Or,gt})}function _b(e,n){let t=me(n?.alignGaps,0);return(r,s,o,i)=>Tr(r,s,(a,l,u,h,d,m,y,$,_,T,z)=>{[o,i]=ri(u,o,i);let M=a.pxRound,O=q=>M(m(q,h,T,$)),C=q=>M(y(q,d,z,_)),G,H,Y;h.ori==0?(G=li,Y=ps,H=cd):(G=ui,Y=ds,H=pd);let Z=h.dir*(h.ori==0?1:-1),le=O(l[Z==1?o:i]),te=le,N=[],se=[];for(let q=Z==1?o:i;q>=o&&q<=i;q+=Z)if(u[q]!=null){let Pe=l[q],fe=O(Pe);N.push(te=fe),se.push(C(u[q]))}let V={stroke:e(N,se,G,Y,H,M),fill:null,clip:null,band:null,gaps:null,flags:us},X=V.stroke,[K,pe]=ll(r,s);if(a.fill!=null||K!=0){let q=V.fill=new Path2D(X),$t=a.fillTo(r,s,a.min,a.max,K),Pe=C($t);Y(q,te,Pe),Y(q,le,Pe)}if(!a.spanGaps){let q=[];q.push(...ul(l,u,o,i,Z,O,t)),V.gaps=q=a.gaps(r,s,o,i,q),V.clip=ai(q,h.ori,$,_,T,z)}return pe!=0&&(V.band=pe==2?[Ln(r,s,o,i,X,-1),Ln(r,s,o,i,X,1)]:Ln(r,s,o,i,X,pe)),V})}function Ab(e){return _b(Lb,e)}function Lb(e,n,t,r,s,o){let i=e.length;if(i<2)return null;let a=new Path2D;if(t(a,e[0],n[0]),i==2)r(a,e[1],n[1]);else{let l=Array(i),u=Array(i-1),h=Array(i-1),d=Array(i-1);for(let m=0;m<i-1;m++)h[m]=n[m+1]-n[m],d[m]=e[m+1]-e[m],u[m]=h[m]/d[m];l[0]=u[0];for(let m=1;m<i-1;m++)u[m]===0||u[m-1]===0||u[m-1]>0!=u[m]>0?l[m]=0:(l[m]=3*(d[m-1]+d[m])/((2*d[m]+d[m-1])/u[m-1]+(d[m]+2*d[m-1])/u[m]),isFinite(l[m])||(l[m]=0));l[i-1]=u[i-2];for(let m=0;m<i-1;m++)s(a,e[m]+d[m]/3,n[m]+l[m]*d[m]/3,e[m+1]-d[m]/3,n[m+1]-l[m+1]*d[m]/3,e[m+1],n[m+1])}return a}var Ya=new Set;function _p(){for(let e of Ya)e.syncRect(!0)}cs&&(kr(pg,os,_p),kr(dg,os,_p,!0),kr(ei,os,()=>{Xe.pxRatio=be}));var Cb=hd(),Pb=dd();function Ap(e,n,t,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((o,i)=>Ja(o,i,n,t))}function Ob(e,n){return e.map((t,r)=>r==0?{}:Ke({},n,t))}function Ja(e,n,t,r){return Ke({},n==0?t:r,e)}function md(e,n,t){return n==null?as:[n,t]}var Nb=md;function zb(e,n,t){return n==null?as:ti(n,t,tl,!0)}function gd(e,n,t,r){return n==null?as:si(n,t,e.scales[r].log,!1)}var Hb=gd;function bd(e,n,t,r){return n==null?as:el(n,t,e.scales[r].log,!1)}var Db=bd;function Bb(e,n,t,r,s){let o=wt(lp(e),lp(n)),i=n-e,a=on(s/r*i,t);do{let l=t[a],u=r*l/i;if(u>=s&&o+(l<5?Qn.get(l):0)<=17)return[l,u]}while(++a<t.length);return[0,0]}function Lp(e){let n,t;return e=e.replace(/(\d+)px/,(r,s)=>(n=Qe((t=+s)*be))+"px"),[e,n,t]}function Ib(e){e.show&&[e.font,e.labelFont].forEach(n=>{let t=Ee(n[2]*be,1);n[0]=n[0].replace(/[0-9.]+px/,t+"px"),n[1]=t})}function Xe(e,n,t){let r={mode:me(e.mode,1)},s=r.mode;function o(c,f,b,v){let w=f.valToPct(c);return v+b*(f.dir==-1?1-w:w)}function i(c,f,b,v){let w=f.valToPct(c);return v+b*(f.dir==-1?w:1-w)}function a(c,f,b,v){return f.ori==0?o(c,f,b,v):i(c,f,b,v)}r.valToPosH=o,r.valToPosV=i;let l=!1;r.status=0;let u=r.root=qt(Km);if(e.id!=null&&(u.id=e.id),Pt(u,e.class),e.title){let c=qt(Jm,u);c.textContent=e.title}let h=sn("canvas"),d=r.ctx=h.getContext("2d"),m=qt(Qm,u);kr("click",m,c=>{c.target===$&&(_e!=qr||Ne!=Kr)&&ut.click(r,c)},!0);let y=r.under=qt(Zm,m);m.appendChild(h);let $=r.over=qt(Xm,m);e=ls(e);let _=+me(e.pxAlign,1),T=Ep(_);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(r,e)||e)});let z=e.ms||.001,M=r.series=s==1?Ap(e.series||[],xp,Rp,!1):Ob(e.series||[null],kp),O=r.axes=Ap(e.axes||[],yp,$p,!0),C=r.scales={},G=r.bands=e.bands||[];G.forEach(c=>{c.fill=ue(c.fill||null),c.dir=me(c.dir,-1)});let H=s==2?M[1].facets[0].scale:M[0].scale,Y={axes:Sh,series:vh},Z=(e.drawOrder||["axes","series"]).map(c=>Y[c]);function le(c){let f=c.distr==3?b=>An(b>0?b:c.clamp(r,b,c.min,c.max,c.key)):c.distr==4?b=>Ha(b,c.asinh):c.distr==100?b=>c.fwd(b):b=>b;return b=>{let v=f(b),{_min:w,_max:S}=c,E=S-w;return(v-w)/E}}function te(c){let f=C[c];if(f==null){let b=(e.scales||Qs)[c]||Qs;if(b.from!=null){te(b.from);let v=Ke({},C[b.from],b,{key:c});v.valToPct=le(v),C[c]=v}else{f=C[c]=Ke({},c==H?od:$b,b),f.key=c;let v=f.time,w=f.range,S=Jn(w);if((c!=H||s==2&&!v)&&(S&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?op:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?op:{mode:1,hard:w[1],soft:w[1]}},S=!1),!S&&ii(w))){let E=w;w=(L,P,D)=>P==null?as:ti(P,D,E)}f.range=ue(w||(v?Nb:c==H?f.distr==3?Hb:f.distr==4?Db:md:f.distr==3?gd:f.distr==4?bd:zb)),f.auto=ue(S?!1:f.auto),f.clamp=ue(f.clamp||wb),f._min=f._max=null,f.valToPct=le(f)}}}te("x"),te("y"),s==1&&M.forEach(c=>{te(c.scale)}),O.forEach(c=>{te(c.scale)});for(let c in e.scales)te(c);let N=C[H],se=N.distr,V,X;N.ori==0?(Pt(u,Gm),V=o,X=i):(Pt(u,Ym),V=i,X=o);let K={};for(let c in C){let f=C[c];(f.min!=null||f.max!=null)&&(K[c]={min:f.min,max:f.max},f.min=f.max=null)}let pe=e.tzDate||(c=>new Date(Qe(c/z))),q=e.fmtDate||sl,$t=z==1?Gg(pe):Qg(pe),Pe=gp(pe,mp(z==1?Kg:Jg,q)),fe=vp(pe,bp(Xg,q)),we=[],ie=r.legend=Ke({},nb,e.legend),U=r.cursor=Ke({},lb,{drag:{y:s==2}},e.cursor),Ge=ie.show,mt=U.show,Oe=ie.markers;ie.idxs=we,Oe.width=ue(Oe.width),Oe.dash=ue(Oe.dash),Oe.stroke=ue(Oe.stroke),Oe.fill=ue(Oe.fill);let ye,Jt,Mt,He=[],ln=[],kn,zt=!1,On={};if(ie.live){let c=M[1]?M[1].values:null;zt=c!=null,kn=zt?c(r,1,0):{_:0};for(let f in kn)On[f]=Za}if(Ge)if(ye=sn("table",og,u),Mt=sn("tbody",null,ye),ie.mount(r,ye),zt){Jt=sn("thead",null,ye,Mt);let c=sn("tr",null,Jt);sn("th",null,c);for(var Cr in kn)sn("th",qc,c).textContent=Cr}else Pt(ye,ag),ie.live&&Pt(ye,ig);let Pr={show:!0},ws={show:!1};function ro(c,f){if(f==0&&(zt||!ie.live||s==2))return as;let b=[],v=sn("tr",lg,Mt,Mt.childNodes[f]);Pt(v,c.class),c.show||Pt(v,Sr);let w=sn("th",null,v);if(Oe.show){let L=qt(ug,w);if(f>0){let P=Oe.width(r,f);P&&(L.style.border=P+"px "+Oe.dash(r,f)+" "+Oe.stroke(r,f)),L.style.background=Oe.fill(r,f)}}let S=qt(qc,w);c.label instanceof HTMLElement?S.appendChild(c.label):S.textContent=c.label,f>0&&(Oe.show||(S.style.color=c.width>0?Oe.stroke(r,f):Oe.fill(r,f)),gt("click",w,L=>{if(U._lock)return;rr(L);let P=M.indexOf(c);if((L.ctrlKey||L.metaKey)!=ie.isolate){let D=M.some((B,F)=>F>0&&F!=P&&B.show);M.forEach((B,F)=>{F>0&&pn(F,D?F==P?Pr:ws:Pr,!0,je.setSeries)})}else pn(P,{show:!c.show},!0,je.setSeries)},!1),Hr&&gt(Jc,w,L=>{U._lock||(rr(L),pn(M.indexOf(c),Yr,!0,je.setSeries))},!1));for(var E in kn){let L=sn("td",cg,v);L.textContent="--",b.push(L)}return[v,b]}let Zn=new Map;function gt(c,f,b,v=!0){let w=Zn.get(f)||{},S=U.bind[c](r,f,b,v);S&&(kr(c,f,w[c]=S),Zn.set(f,w))}function Or(c,f,b){let v=Zn.get(f)||{};for(let w in v)(c==null||w==c)&&(Ua(w,f,v[w]),delete v[w]);c==null&&Zn.delete(f)}let Rn=0,Xn=0,ne=0,I=0,Me=0,Ye=0,Nr=Me,er=Ye,un=ne,tr=I,_t=0,Ht=0,St=0,Qt=0;r.bbox={};let Oi=!1,so=!1,zr=!1,nr=!1,oo=!1,Dt=!1;function Ni(c,f,b){(b||c!=r.width||f!=r.height)&&Ll(c,f),Wr(!1),zr=!0,so=!0,Vr()}function Ll(c,f){r.width=Rn=ne=c,r.height=Xn=I=f,Me=Ye=0,ph(),dh();let b=r.bbox;_t=b.left=wr(Me*be,.5),Ht=b.top=wr(Ye*be,.5),St=b.width=wr(ne*be,.5),Qt=b.height=wr(I*be,.5)}let lh=3;function uh(){let c=!1,f=0;for(;!c;){f++;let b=wh(f),v=$h(f);c=f==lh||b&&v,c||(Ll(r.width,r.height),so=!0)}}function ch({width:c,height:f}){Ni(c,f)}r.setSize=ch;function ph(){let c=!1,f=!1,b=!1,v=!1;O.forEach((w,S)=>{if(w.show&&w._show){let{side:E,_size:L}=w,P=E%2,D=w.label!=null?w.labelSize:0,B=L+D;B>0&&(P?(ne-=B,E==3?(Me+=B,v=!0):b=!0):(I-=B,E==0?(Ye+=B,c=!0):f=!0))}}),sr[0]=c,sr[1]=b,sr[2]=f,sr[3]=v,ne-=Nn[1]+Nn[3],Me+=Nn[3],I-=Nn[2]+Nn[0],Ye+=Nn[0]}function dh(){let c=Me+ne,f=Ye+I,b=Me,v=Ye;function w(S,E){switch(S){case 1:return c+=E,c-E;case 2:return f+=E,f-E;case 3:return b-=E,b+E;case 0:return v-=E,v+E}}O.forEach((S,E)=>{if(S.show&&S._show){let L=S.side;S._pos=w(L,S._size),S.label!=null&&(S._lpos=w(L,S.labelSize))}})}if(U.dataIdx==null){let c=U.hover,f=c.skip=new Set(c.skip??[]);f.add(void 0);let b=c.prox=ue(c.prox),v=c.bias??=0;U.dataIdx=(w,S,E,L)=>{if(S==0)return E;let P=E,D=b(w,S,E,L)??Te,B=D>=0&&D<Te,F=N.ori==0?ne:I,ee=U.left,ge=n[0],he=n[S];if(f.has(he[E])){P=null;let ae=null,J=null,j;if(v==0||v==-1)for(j=E;ae==null&&j-- >0;)f.has(he[j])||(ae=j);if(v==0||v==1)for(j=E;J==null&&j++<he.length;)f.has(he[j])||(J=j);if(ae!=null||J!=null)if(B){let Le=ae==null?-1/0:V(ge[ae],N,F,0),Ie=J==null?1/0:V(ge[J],N,F,0),it=ee-Le,$e=Ie-ee;it<=$e?it<=D&&(P=ae):$e<=D&&(P=J)}else P=J==null?ae:ae==null?J:E-ae<=J-E?ae:J}else B&&Ze(ee-V(ge[E],N,F,0))>D&&(P=null);return P}}let rr=c=>{U.event=c};U.idxs=we,U._lock=!1;let ct=U.points;ct.show=ue(ct.show),ct.size=ue(ct.size),ct.stroke=ue(ct.stroke),ct.width=ue(ct.width),ct.fill=ue(ct.fill);let cn=r.focus=Ke({},e.focus||{alpha:.3},U.focus),Hr=cn.prox>=0,Dr=Hr&&ct.one,Bt=[],Br=[],Ir=[];function Cl(c,f){let b=ct.show(r,f);if(b instanceof HTMLElement)return Pt(b,sg),Pt(b,c.class),yn(b,-10,-10,ne,I),$.insertBefore(b,Bt[f]),b}function Pl(c,f){if(s==1||f>0){let b=s==1&&C[c.scale].time,v=c.value;c.value=b?pp(v)?vp(pe,bp(v,q)):v||fe:v||vb,c.label=c.label||(b?cb:ub)}if(Dr||f>0){c.width=c.width==null?1:c.width,c.paths=c.paths||Cb||$g,c.fillTo=ue(c.fillTo||Sb),c.pxAlign=+me(c.pxAlign,_),c.pxRound=Ep(c.pxAlign),c.stroke=ue(c.stroke||null),c.fill=ue(c.fill||null),c._stroke=c._fill=c._paths=c._focus=null;let b=yb(wt(1,c.width),1),v=c.points=Ke({},{size:b,width:wt(1,b*.2),stroke:c.stroke,space:b*2,paths:Pb,_stroke:null,_fill:null},c.points);v.show=ue(v.show),v.filter=ue(v.filter),v.fill=ue(v.fill),v.stroke=ue(v.stroke),v.paths=ue(v.paths),v.pxAlign=c.pxAlign}if(Ge){let b=ro(c,f);He.splice(f,0,b[0]),ln.splice(f,0,b[1]),ie.values.push(null)}if(mt){we.splice(f,0,null);let b=null;Dr?f==0&&(b=Cl(c,f)):f>0&&(b=Cl(c,f)),Bt.splice(f,0,b),Br.splice(f,0,0),Ir.splice(f,0,0)}ot("addSeries",f)}function fh(c,f){f=f??M.length,c=s==1?Ja(c,f,xp,Rp):Ja(c,f,{},kp),M.splice(f,0,c),Pl(M[f],f)}r.addSeries=fh;function hh(c){if(M.splice(c,1),Ge){ie.values.splice(c,1),ln.splice(c,1);let f=He.splice(c,1)[0];Or(null,f.firstChild),f.remove()}mt&&(we.splice(c,1),Bt.splice(c,1)[0].remove(),Br.splice(c,1),Ir.splice(c,1)),ot("delSeries",c)}r.delSeries=hh;let sr=[!1,!1,!1,!1];function mh(c,f){if(c._show=c.show,c.show){let b=c.side%2,v=C[c.scale];v==null&&(c.scale=b?M[1].scale:H,v=C[c.scale]);let w=v.time;c.size=ue(c.size),c.space=ue(c.space),c.rotate=ue(c.rotate),Jn(c.incrs)&&c.incrs.forEach(E=>{!Qn.has(E)&&Qn.set(E,Ip(E))}),c.incrs=ue(c.incrs||(v.distr==2?Ug:w?z==1?qg:Yg:$r)),c.splits=ue(c.splits||(w&&v.distr==1?$t:v.distr==3?qa:v.distr==4?fb:db)),c.stroke=ue(c.stroke),c.grid.stroke=ue(c.grid.stroke),c.ticks.stroke=ue(c.ticks.stroke),c.border.stroke=ue(c.border.stroke);let S=c.values;c.values=Jn(S)&&!Jn(S[0])?ue(S):w?Jn(S)?gp(pe,mp(S,q)):pp(S)?Zg(pe,S):S||Pe:S||pb,c.filter=ue(c.filter||(v.distr>=3&&v.log==10?gb:v.distr==3&&v.log==2?bb:Dp)),c.font=Lp(c.font),c.labelFont=Lp(c.labelFont),c._size=c.size(r,null,f,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,c._size>0&&(sr[f]=!0,c._el=qt(eg,m))}}function $s(c,f,b,v){let[w,S,E,L]=b,P=f%2,D=0;return P==0&&(L||S)&&(D=f==0&&!w||f==2&&!E?Qe(yp.size/3):0),P==1&&(w||E)&&(D=f==1&&!S||f==3&&!L?Qe($p.size/2):0),D}let Ol=r.padding=(e.padding||[$s,$s,$s,$s]).map(c=>ue(me(c,$s))),Nn=r._padding=Ol.map((c,f)=>c(r,f,sr,0)),lt,tt=null,nt=null,io=s==1?M[0].idxs:null,Zt=null,Ss=!1;function Nl(c,f){if(n=c??[],r.data=r._data=n,s==2){lt=0;for(let b=1;b<M.length;b++)lt+=n[b][0].length}else{n.length==0&&(r.data=r._data=n=[[]]),Zt=n[0],lt=Zt.length;let b=n;if(se==2){b=n.slice();let v=b[0]=Array(lt);for(let w=0;w<lt;w++)v[w]=w}r._data=n=b}if(Wr(!0),ot("setData"),se==2&&(zr=!0),f!==!1){let b=N;b.auto(r,Ss)?zi():Hn(H,b.min,b.max),nr=nr||U.left>=0,Dt=!0,Vr()}}r.setData=Nl;function zi(){Ss=!0;let c,f;s==1&&(lt>0?(tt=io[0]=0,nt=io[1]=lt-1,c=n[0][tt],f=n[0][nt],se==2?(c=tt,f=nt):c==f&&(se==3?[c,f]=si(c,c,N.log,!1):se==4?[c,f]=el(c,c,N.log,!1):N.time?f=c+Qe(86400/z):[c,f]=ti(c,f,tl,!0))):(tt=io[0]=c=null,nt=io[1]=f=null)),Hn(H,c,f)}let ao,Fr,Hi,Di,Bi,Ii,Fi,Wi,Vi,kt;function zl(c,f,b,v,w,S){c??=Gc,b??=rl,v??="butt",w??=Gc,S??="round",c!=ao&&(d.strokeStyle=ao=c),w!=Fr&&(d.fillStyle=Fr=w),f!=Hi&&(d.lineWidth=Hi=f),S!=Bi&&(d.lineJoin=Bi=S),v!=Ii&&(d.lineCap=Ii=v),b!=Di&&d.setLineDash(Di=b)}function Hl(c,f,b,v){f!=Fr&&(d.fillStyle=Fr=f),c!=Fi&&(d.font=Fi=c),b!=Wi&&(d.textAlign=Wi=b),v!=Vi&&(d.textBaseline=Vi=v)}function Ui(c,f,b,v,w=0){if(v.length>0&&c.auto(r,Ss)&&(f==null||f.min==null)){let S=me(tt,0),E=me(nt,v.length-1),L=b.min==null?gg(v,S,E,w,c.distr==3):[b.min,b.max];c.min=an(c.min,b.min=L[0]),c.max=wt(c.max,b.max=L[1])}}let Dl={min:null,max:null};function gh(){for(let v in C){let w=C[v];K[v]==null&&(w.min==null||K[H]!=null&&w.auto(r,Ss))&&(K[v]=Dl)}for(let v in C){let w=C[v];K[v]==null&&w.from!=null&&K[w.from]!=null&&(K[v]=Dl)}K[H]!=null&&Wr(!0);let c={};for(let v in K){let w=K[v];if(w!=null){let S=c[v]=ls(C[v],Rg);if(w.min!=null)Ke(S,w);else if(v!=H||s==2)if(lt==0&&S.from==null){let E=S.range(r,null,null,v);S.min=E[0],S.max=E[1]}else S.min=Te,S.max=-Te}}if(lt>0){M.forEach((v,w)=>{if(s==1){let S=v.scale,E=K[S];if(E==null)return;let L=c[S];if(w==0){let P=L.range(r,L.min,L.max,S);L.min=P[0],L.max=P[1],tt=on(L.min,n[0]),nt=on(L.max,n[0]),nt-tt>1&&(n[0][tt]<L.min&&tt++,n[0][nt]>L.max&&nt--),v.min=Zt[tt],v.max=Zt[nt]}else v.show&&v.auto&&Ui(L,E,v,n[w],v.sorted);v.idxs[0]=tt,v.idxs[1]=nt}else if(w>0&&v.show&&v.auto){let[S,E]=v.facets,L=S.scale,P=E.scale,[D,B]=n[w],F=c[L],ee=c[P];F!=null&&Ui(F,K[L],S,D,S.sorted),ee!=null&&Ui(ee,K[P],E,B,E.sorted),v.min=E.min,v.max=E.max}});for(let v in c){let w=c[v],S=K[v];if(w.from==null&&(S==null||S.min==null)){let E=w.range(r,w.min==Te?null:w.min,w.max==-Te?null:w.max,v);w.min=E[0],w.max=E[1]}}}for(let v in c){let w=c[v];if(w.from!=null){let S=c[w.from];if(S.min==null)w.min=w.max=null;else{let E=w.range(r,S.min,S.max,v);w.min=E[0],w.max=E[1]}}}let f={},b=!1;for(let v in c){let w=c[v],S=C[v];if(S.min!=w.min||S.max!=w.max){S.min=w.min,S.max=w.max;let E=S.distr;S._min=E==3?An(S.min):E==4?Ha(S.min,S.asinh):E==100?S.fwd(S.min):S.min,S._max=E==3?An(S.max):E==4?Ha(S.max,S.asinh):E==100?S.fwd(S.max):S.max,f[v]=b=!0}}if(b){M.forEach((v,w)=>{s==2?w>0&&f.y&&(v._paths=null):f[v.scale]&&(v._paths=null)});for(let v in f)zr=!0,ot("setScale",v);mt&&U.left>=0&&(nr=Dt=!0)}for(let v in K)K[v]=null}function bh(c){let f=ja(tt-1,0,lt-1),b=ja(nt+1,0,lt-1);for(;c[f]==null&&f>0;)f--;for(;c[b]==null&&b<lt-1;)b++;return[f,b]}function vh(){if(lt>0){let c=M.some(f=>f._focus)&&kt!=cn.alpha;c&&(d.globalAlpha=kt=cn.alpha),M.forEach((f,b)=>{if(b>0&&f.show&&(Bl(b,!1),Bl(b,!0),f._paths==null)){let v=kt;kt!=f.alpha&&(d.globalAlpha=kt=f.alpha);let w=s==2?[0,n[b][0].length-1]:bh(n[b]);f._paths=f.paths(r,b,w[0],w[1]),kt!=v&&(d.globalAlpha=kt=v)}}),M.forEach((f,b)=>{if(b>0&&f.show){let v=kt;kt!=f.alpha&&(d.globalAlpha=kt=f.alpha),f._paths!=null&&Il(b,!1);{let w=f._paths!=null?f._paths.gaps:null,S=f.points.show(r,b,tt,nt,w),E=f.points.filter(r,b,S,w);(S||E)&&(f.points._paths=f.points.paths(r,b,tt,nt,E),Il(b,!0))}kt!=v&&(d.globalAlpha=kt=v),ot("drawSeries",b)}}),c&&(d.globalAlpha=kt=1)}}function Bl(c,f){let b=f?M[c].points:M[c];b._stroke=b.stroke(r,c),b._fill=b.fill(r,c)}function Il(c,f){let b=f?M[c].points:M[c],{stroke:v,fill:w,clip:S,flags:E,_stroke:L=b._stroke,_fill:P=b._fill,_width:D=b.width}=b._paths;D=Ee(D*be,3);let B=null,F=D%2/2;f&&P==null&&(P=D>0?"#fff":L);let ee=b.pxAlign==1&&F>0;if(ee&&d.translate(F,F),!f){let ge=_t-D/2,he=Ht-D/2,ae=St+D,J=Qt+D;B=new Path2D,B.rect(ge,he,ae,J)}f?ji(L,D,b.dash,b.cap,P,v,w,E,S):yh(c,L,D,b.dash,b.cap,P,v,w,E,B,S),ee&&d.translate(-F,-F)}function yh(c,f,b,v,w,S,E,L,P,D,B){let F=!1;P!=0&&G.forEach((ee,ge)=>{if(ee.series[0]==c){let he=M[ee.series[1]],ae=n[ee.series[1]],J=(he._paths||Qs).band;Jn(J)&&(J=ee.dir==1?J[0]:J[1]);let j,Le=null;he.show&&J&&vg(ae,tt,nt)?(Le=ee.fill(r,ge)||S,j=he._paths.clip):J=null,ji(f,b,v,w,Le,E,L,P,D,B,j,J),F=!0}}),F||ji(f,b,v,w,S,E,L,P,D,B)}let Fl=us|Ga;function ji(c,f,b,v,w,S,E,L,P,D,B,F){zl(c,f,b,v,w),(P||D||F)&&(d.save(),P&&d.clip(P),D&&d.clip(D)),F?(L&Fl)==Fl?(d.clip(F),B&&d.clip(B),uo(w,E),lo(c,S,f)):L&Ga?(uo(w,E),d.clip(F),lo(c,S,f)):L&us&&(d.save(),d.clip(F),B&&d.clip(B),uo(w,E),d.restore(),lo(c,S,f)):(uo(w,E),lo(c,S,f)),(P||D||F)&&d.restore()}function lo(c,f,b){b>0&&(f instanceof Map?f.forEach((v,w)=>{d.strokeStyle=ao=w,d.stroke(v)}):f!=null&&c&&d.stroke(f))}function uo(c,f){f instanceof Map?f.forEach((b,v)=>{d.fillStyle=Fr=v,d.fill(b)}):f!=null&&c&&d.fill(f)}function xh(c,f,b,v){let w=O[c],S;if(v<=0)S=[0,0];else{let E=w._space=w.space(r,c,f,b,v),L=w._incrs=w.incrs(r,c,f,b,v,E);S=Bb(f,b,L,v,E)}return w._found=S}function qi(c,f,b,v,w,S,E,L,P,D){let B=E%2/2;_==1&&d.translate(B,B),zl(L,E,P,D,L),d.beginPath();let F,ee,ge,he,ae=w+(v==0||v==3?-S:S);b==0?(ee=w,he=ae):(F=w,ge=ae);for(let J=0;J<c.length;J++)f[J]!=null&&(b==0?F=ge=c[J]:ee=he=c[J],d.moveTo(F,ee),d.lineTo(ge,he));d.stroke(),_==1&&d.translate(-B,-B)}function wh(c){let f=!0;return O.forEach((b,v)=>{if(!b.show)return;let w=C[b.scale];if(w.min==null){b._show&&(f=!1,b._show=!1,Wr(!1));return}else b._show||(f=!1,b._show=!0,Wr(!1));let S=b.side,E=S%2,{min:L,max:P}=w,[D,B]=xh(v,L,P,E==0?ne:I);if(B==0)return;let F=w.distr==2,ee=b._splits=b.splits(r,v,L,P,D,B,F),ge=w.distr==2?ee.map(j=>Zt[j]):ee,he=w.distr==2?Zt[ee[1]]-Zt[ee[0]]:D,ae=b._values=b.values(r,b.filter(r,ge,v,B,he),v,B,he);b._rotate=S==2?b.rotate(r,ae,v,B):0;let J=b._size;b._size=Kt(b.size(r,ae,v,c)),J!=null&&b._size!=J&&(f=!1)}),f}function $h(c){let f=!0;return Ol.forEach((b,v)=>{let w=b(r,v,sr,c);w!=Nn[v]&&(f=!1),Nn[v]=w}),f}function Sh(){for(let c=0;c<O.length;c++){let f=O[c];if(!f.show||!f._show)continue;let b=f.side,v=b%2,w,S,E=f.stroke(r,c),L=b==0||b==3?-1:1,[P,D]=f._found;if(f.label!=null){let vt=f.labelGap*L,Ct=Qe((f._lpos+vt)*be);Hl(f.labelFont[0],E,"center",b==2?"top":Kc),d.save(),v==1?(w=S=0,d.translate(Ct,Qe(Ht+Qt/2)),d.rotate((b==3?-Xo:Xo)/2)):(w=Qe(_t+St/2),S=Ct);let ar=zp(f.label)?f.label(r,c,P,D):f.label;d.fillText(ar,w,S),d.restore()}if(D==0)continue;let B=C[f.scale],F=v==0?St:Qt,ee=v==0?_t:Ht,ge=f._splits,he=B.distr==2?ge.map(vt=>Zt[vt]):ge,ae=B.distr==2?Zt[ge[1]]-Zt[ge[0]]:P,J=f.ticks,j=f.border,Le=J.show?J.size:0,Ie=Qe(Le*be),it=Qe((f.alignTo==2?f._size-Le-f.gap:f.gap)*be),$e=f._rotate*-Xo/180,Fe=T(f._pos*be),At=(Ie+it)*L,bt=Fe+At;S=v==0?bt:0,w=v==1?bt:0;let It=f.font[0],Xt=f.align==1?rs:f.align==2?Oa:$e>0?rs:$e<0?Oa:v==0?"center":b==3?Oa:rs,fn=$e||v==1?"middle":b==2?"top":Kc;Hl(It,E,Xt,fn);let Lt=f.font[1]*f.lineGap,Ft=ge.map(vt=>T(a(vt,B,F,ee))),en=f._values;for(let vt=0;vt<en.length;vt++){let Ct=en[vt];if(Ct!=null){v==0?w=Ft[vt]:S=Ft[vt],Ct=""+Ct;let ar=Ct.indexOf(`
`)==-1?[Ct]:Ct.split(/\n/gm);for(let yt=0;yt<ar.length;yt++){let iu=ar[yt];$e?(d.save(),d.translate(w,S+yt*Lt),d.rotate($e),d.fillText(iu,0,0),d.restore()):d.fillText(iu,w,S+yt*Lt)}}}J.show&&qi(Ft,J.filter(r,he,c,D,ae),v,b,Fe,Ie,Ee(J.width*be,3),J.stroke(r,c),J.dash,J.cap);let hn=f.grid;hn.show&&qi(Ft,hn.filter(r,he,c,D,ae),v,v==0?2:1,v==0?Ht:_t,v==0?Qt:St,Ee(hn.width*be,3),hn.stroke(r,c),hn.dash,hn.cap),j.show&&qi([Fe],[1],v==0?1:0,v==0?1:2,v==1?Ht:_t,v==1?Qt:St,Ee(j.width*be,3),j.stroke(r,c),j.dash,j.cap)}ot("drawAxes")}function Wr(c){M.forEach((f,b)=>{b>0&&(f._paths=null,c&&(s==1?(f.min=null,f.max=null):f.facets.forEach(v=>{v.min=null,v.max=null})))})}let co=!1,Ki=!1,ks=[];function kh(){Ki=!1;for(let c=0;c<ks.length;c++)ot(...ks[c]);ks.length=0}function Vr(){co||(Cg(Wl),co=!0)}function Rh(c,f=!1){co=!0,Ki=f,c(r),Wl(),f&&ks.length>0&&queueMicrotask(kh)}r.batch=Rh;function Wl(){if(Oi&&(gh(),Oi=!1),zr&&(uh(),zr=!1),so){if(Ce(y,rs,Me),Ce(y,"top",Ye),Ce(y,Ks,ne),Ce(y,Gs,I),Ce($,rs,Me),Ce($,"top",Ye),Ce($,Ks,ne),Ce($,Gs,I),Ce(m,Ks,Rn),Ce(m,Gs,Xn),h.width=Qe(Rn*be),h.height=Qe(Xn*be),O.forEach(({_el:c,_show:f,_size:b,_pos:v,side:w})=>{if(c!=null)if(f){let S=w===3||w===0?b:0,E=w%2==1;Ce(c,E?"left":"top",v-S),Ce(c,E?"width":"height",b),Ce(c,E?"top":"left",E?Ye:Me),Ce(c,E?"height":"width",E?I:ne),Va(c,Sr)}else Pt(c,Sr)}),ao=Fr=Hi=Bi=Ii=Fi=Wi=Vi=Di=null,kt=1,Es(!0),Me!=Nr||Ye!=er||ne!=un||I!=tr){Wr(!1);let c=ne/un,f=I/tr;if(mt&&!nr&&U.left>=0){U.left*=c,U.top*=f,Ur&&yn(Ur,Qe(U.left),0,ne,I),jr&&yn(jr,0,Qe(U.top),ne,I);for(let b=0;b<Bt.length;b++){let v=Bt[b];v!=null&&(Br[b]*=c,Ir[b]*=f,yn(v,Kt(Br[b]),Kt(Ir[b]),ne,I))}}if(Ae.show&&!oo&&Ae.left>=0&&Ae.width>0){Ae.left*=c,Ae.width*=c,Ae.top*=f,Ae.height*=f;for(let b in Xi)Ce(Gr,b,Ae[b])}Nr=Me,er=Ye,un=ne,tr=I}ot("setSize"),so=!1}Rn>0&&Xn>0&&(d.clearRect(0,0,h.width,h.height),ot("drawClear"),Z.forEach(c=>c()),ot("draw")),Ae.show&&oo&&(po(Ae),oo=!1),mt&&nr&&(ir(null,!0,!1),nr=!1),ie.show&&ie.live&&Dt&&(Qi(),Dt=!1),l||(l=!0,r.status=1,ot("ready")),Ss=!1,co=!1}r.redraw=(c,f)=>{zr=f||!1,c!==!1?Hn(H,N.min,N.max):Vr()};function Gi(c,f){let b=C[c];if(b.from==null){if(lt==0){let v=b.range(r,f.min,f.max,c);f.min=v[0],f.max=v[1]}if(f.min>f.max){let v=f.min;f.min=f.max,f.max=v}if(lt>1&&f.min!=null&&f.max!=null&&f.max-f.min<1e-16)return;c==H&&b.distr==2&&lt>0&&(f.min=on(f.min,n[0]),f.max=on(f.max,n[0]),f.min==f.max&&f.max++),K[c]=f,Oi=!0,Vr()}}r.setScale=Gi;let Yi,Ji,Ur,jr,Vl,Ul,qr,Kr,jl,ql,_e,Ne,zn=!1,ut=U.drag,rt=ut.x,st=ut.y;mt&&(U.x&&(Yi=qt(ng,$)),U.y&&(Ji=qt(rg,$)),N.ori==0?(Ur=Yi,jr=Ji):(Ur=Ji,jr=Yi),_e=U.left,Ne=U.top);let Ae=r.select=Ke({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Gr=Ae.show?qt(tg,Ae.over?$:y):null;function po(c,f){if(Ae.show){for(let b in c)Ae[b]=c[b],b in Xi&&Ce(Gr,b,c[b]);f!==!1&&ot("setSelect")}}r.setSelect=po;function Th(c){if(M[c].show)Ge&&Va(He[c],Sr);else if(Ge&&Pt(He[c],Sr),mt){let b=Dr?Bt[0]:Bt[c];b!=null&&yn(b,-10,-10,ne,I)}}function Hn(c,f,b){Gi(c,{min:f,max:b})}function pn(c,f,b,v){f.focus!=null&&Lh(c),f.show!=null&&M.forEach((w,S)=>{S>0&&(c==S||c==null)&&(w.show=f.show,Th(S),s==2?(Hn(w.facets[0].scale,null,null),Hn(w.facets[1].scale,null,null)):Hn(w.scale,null,null),Vr())}),b!==!1&&ot("setSeries",c,f),v&&Ms("setSeries",r,c,f)}r.setSeries=pn;function Eh(c,f){Ke(G[c],f)}function Mh(c,f){c.fill=ue(c.fill||null),c.dir=me(c.dir,-1),f=f??G.length,G.splice(f,0,c)}function _h(c){c==null?G.length=0:G.splice(c,1)}r.addBand=Mh,r.setBand=Eh,r.delBand=_h;function Ah(c,f){M[c].alpha=f,mt&&Bt[c]!=null&&(Bt[c].style.opacity=f),Ge&&He[c]&&(He[c].style.opacity=f)}let Tn,Dn,or,Yr={focus:!0};function Lh(c){if(c!=or){let f=c==null,b=cn.alpha!=1;M.forEach((v,w)=>{if(s==1||w>0){let S=f||w==0||w==c;v._focus=f?null:S,b&&Ah(w,S?1:cn.alpha)}}),or=c,b&&Vr()}}Ge&&Hr&&gt(Qc,ye,c=>{U._lock||(rr(c),or!=null&&pn(null,Yr,!0,je.setSeries))});function dn(c,f,b){let v=C[f];b&&(c=c/be-(v.ori==1?Ye:Me));let w=ne;v.ori==1&&(w=I,c=w-c),v.dir==-1&&(c=w-c);let S=v._min,E=v._max,L=c/w,P=S+(E-S)*L,D=v.distr;return D==3?is(10,P):D==4?xg(P,v.asinh):D==100?v.bwd(P):P}function Ch(c,f){let b=dn(c,H,f);return on(b,n[0],tt,nt)}r.valToIdx=c=>on(c,n[0]),r.posToIdx=Ch,r.posToVal=dn,r.valToPos=(c,f,b)=>C[f].ori==0?o(c,C[f],b?St:ne,b?_t:0):i(c,C[f],b?Qt:I,b?Ht:0),r.setCursor=(c,f,b)=>{_e=c.left,Ne=c.top,ir(null,f,b)};function Kl(c,f){Ce(Gr,rs,Ae.left=c),Ce(Gr,Ks,Ae.width=f)}function Gl(c,f){Ce(Gr,"top",Ae.top=c),Ce(Gr,Gs,Ae.height=f)}let Rs=N.ori==0?Kl:Gl,Ts=N.ori==1?Kl:Gl;function Ph(){if(Ge&&ie.live)for(let c=s==2?1:0;c<M.length;c++){if(c==0&&zt)continue;let f=ie.values[c],b=0;for(let v in f)ln[c][b++].firstChild.nodeValue=f[v]}}function Qi(c,f){if(c!=null&&(c.idxs?c.idxs.forEach((b,v)=>{we[v]=b}):kg(c.idx)||we.fill(c.idx),ie.idx=we[0]),Ge&&ie.live){for(let b=0;b<M.length;b++)(b>0||s==1&&!zt)&&Oh(b,we[b]);Ph()}Dt=!1,f!==!1&&ot("setLegend")}r.setLegend=Qi;function Oh(c,f){let b=M[c],v=c==0&&se==2?Zt:n[c],w;zt?w=b.values(r,c,f)??On:(w=b.value(r,f==null?null:v[f],c,f),w=w==null?On:{_:w}),ie.values[c]=w}function ir(c,f,b){jl=_e,ql=Ne,[_e,Ne]=U.move(r,_e,Ne),U.left=_e,U.top=Ne,mt&&(Ur&&yn(Ur,Qe(_e),0,ne,I),jr&&yn(jr,0,Qe(Ne),ne,I));let v,w=tt>nt;Tn=Te,Dn=null;let S=N.ori==0?ne:I,E=N.ori==1?ne:I;if(_e<0||lt==0||w){v=U.idx=null;for(let L=0;L<M.length;L++){let P=Bt[L];P!=null&&yn(P,-10,-10,ne,I)}Hr&&pn(null,Yr,!0,c==null&&je.setSeries),ie.live&&(we.fill(v),Dt=!0)}else{let L,P,D;s==1&&(L=N.ori==0?_e:Ne,P=dn(L,H),v=U.idx=on(P,n[0],tt,nt),D=V(n[0][v],N,S,0));let B=-10,F=-10,ee=0,ge=0,he=!0,ae="",J="";for(let j=s==2?1:0;j<M.length;j++){let Le=M[j],Ie=we[j],it=Ie==null?null:s==1?n[j][Ie]:n[j][1][Ie],$e=U.dataIdx(r,j,v,P),Fe=$e==null?null:s==1?n[j][$e]:n[j][1][$e];if(Dt=Dt||Fe!=it||$e!=Ie,we[j]=$e,j>0&&Le.show){let At=$e==null?-10:$e==v?D:V(s==1?n[0][$e]:n[j][0][$e],N,S,0),bt=Fe==null?-10:X(Fe,s==1?C[Le.scale]:C[Le.facets[1].scale],E,0);if(Hr&&Fe!=null){let It=N.ori==1?_e:Ne,Xt=Ze(cn.dist(r,j,$e,bt,It));if(Xt<Tn){let fn=cn.bias;if(fn!=0){let Lt=dn(It,Le.scale),Ft=Fe>=0?1:-1,en=Lt>=0?1:-1;en==Ft&&(en==1?fn==1?Fe>=Lt:Fe<=Lt:fn==1?Fe<=Lt:Fe>=Lt)&&(Tn=Xt,Dn=j)}else Tn=Xt,Dn=j}}if(Dt||Dr){let It,Xt;N.ori==0?(It=At,Xt=bt):(It=bt,Xt=At);let fn,Lt,Ft,en,hn,vt,Ct=!0,ar=ct.bbox;if(ar!=null){Ct=!1;let yt=ar(r,j);Ft=yt.left,en=yt.top,fn=yt.width,Lt=yt.height}else Ft=It,en=Xt,fn=Lt=ct.size(r,j);if(vt=ct.fill(r,j),hn=ct.stroke(r,j),Dr)j==Dn&&Tn<=cn.prox&&(B=Ft,F=en,ee=fn,ge=Lt,he=Ct,ae=vt,J=hn);else{let yt=Bt[j];yt!=null&&(Br[j]=Ft,Ir[j]=en,sp(yt,fn,Lt,Ct),np(yt,vt,hn),yn(yt,Kt(Ft),Kt(en),ne,I))}}}}if(Dr){let j=cn.prox,Le=or==null?Tn<=j:Tn>j||Dn!=or;if(Dt||Le){let Ie=Bt[0];Ie!=null&&(Br[0]=B,Ir[0]=F,sp(Ie,ee,ge,he),np(Ie,ae,J),yn(Ie,Kt(B),Kt(F),ne,I))}}}if(Ae.show&&zn)if(c!=null){let[L,P]=je.scales,[D,B]=je.match,[F,ee]=c.cursor.sync.scales,ge=c.cursor.drag;if(rt=ge._x,st=ge._y,rt||st){let{left:he,top:ae,width:J,height:j}=c.select,Le=c.scales[F].ori,Ie=c.posToVal,it,$e,Fe,At,bt,It=L!=null&&D(L,F),Xt=P!=null&&B(P,ee);It&&rt?(Le==0?(it=he,$e=J):(it=ae,$e=j),Fe=C[L],At=V(Ie(it,F),Fe,S,0),bt=V(Ie(it+$e,F),Fe,S,0),Rs(an(At,bt),Ze(bt-At))):Rs(0,S),Xt&&st?(Le==1?(it=he,$e=J):(it=ae,$e=j),Fe=C[P],At=X(Ie(it,ee),Fe,E,0),bt=X(Ie(it+$e,ee),Fe,E,0),Ts(an(At,bt),Ze(bt-At))):Ts(0,E)}else ea()}else{let L=Ze(jl-Vl),P=Ze(ql-Ul);if(N.ori==1){let ee=L;L=P,P=ee}rt=ut.x&&L>=ut.dist,st=ut.y&&P>=ut.dist;let D=ut.uni;D!=null?rt&&st&&(rt=L>=D,st=P>=D,!rt&&!st&&(P>L?st=!0:rt=!0)):ut.x&&ut.y&&(rt||st)&&(rt=st=!0);let B,F;rt&&(N.ori==0?(B=qr,F=_e):(B=Kr,F=Ne),Rs(an(B,F),Ze(F-B)),st||Ts(0,E)),st&&(N.ori==1?(B=qr,F=_e):(B=Kr,F=Ne),Ts(an(B,F),Ze(F-B)),rt||Rs(0,S)),!rt&&!st&&(Rs(0,0),Ts(0,0))}if(ut._x=rt,ut._y=st,c==null){if(b){if(ou!=null){let[L,P]=je.scales;je.values[0]=L!=null?dn(N.ori==0?_e:Ne,L):null,je.values[1]=P!=null?dn(N.ori==1?_e:Ne,P):null}Ms(Na,r,_e,Ne,ne,I,v)}if(Hr){let L=b&&je.setSeries,P=cn.prox;or==null?Tn<=P&&pn(Dn,Yr,!0,L):Tn>P?pn(null,Yr,!0,L):Dn!=or&&pn(Dn,Yr,!0,L)}}Dt&&(ie.idx=v,Qi()),f!==!1&&ot("setCursor")}let Bn=null;Object.defineProperty(r,"rect",{get(){return Bn==null&&Es(!1),Bn}});function Es(c=!1){c?Bn=null:(Bn=$.getBoundingClientRect(),ot("syncRect",Bn))}function Yl(c,f,b,v,w,S,E){U._lock||zn&&c!=null&&c.movementX==0&&c.movementY==0||(Zi(c,f,b,v,w,S,E,!1,c!=null),c!=null?ir(null,!0,!0):ir(f,!0,!1))}function Zi(c,f,b,v,w,S,E,L,P){if(Bn==null&&Es(!1),rr(c),c!=null)b=c.clientX-Bn.left,v=c.clientY-Bn.top;else{if(b<0||v<0){_e=-10,Ne=-10;return}let[D,B]=je.scales,F=f.cursor.sync,[ee,ge]=F.values,[he,ae]=F.scales,[J,j]=je.match,Le=f.axes[0].side%2==1,Ie=N.ori==0?ne:I,it=N.ori==1?ne:I,$e=Le?S:w,Fe=Le?w:S,At=Le?v:b,bt=Le?b:v;if(he!=null?b=J(D,he)?a(ee,C[D],Ie,0):-10:b=Ie*(At/$e),ae!=null?v=j(B,ae)?a(ge,C[B],it,0):-10:v=it*(bt/Fe),N.ori==1){let It=b;b=v,v=It}}P&&(f==null||f.cursor.event.type==Na)&&((b<=1||b>=ne-1)&&(b=wr(b,ne)),(v<=1||v>=I-1)&&(v=wr(v,I))),L?(Vl=b,Ul=v,[qr,Kr]=U.move(r,b,v)):(_e=b,Ne=v)}let Xi={width:0,height:0,left:0,top:0};function ea(){po(Xi,!1)}let Jl,Ql,Zl,Xl;function eu(c,f,b,v,w,S,E){zn=!0,rt=st=ut._x=ut._y=!1,Zi(c,f,b,v,w,S,E,!0,!1),c!=null&&(gt(za,Fa,tu,!1),Ms(Yc,r,qr,Kr,ne,I,null));let{left:L,top:P,width:D,height:B}=Ae;Jl=L,Ql=P,Zl=D,Xl=B}function tu(c,f,b,v,w,S,E){zn=ut._x=ut._y=!1,Zi(c,f,b,v,w,S,E,!1,!0);let{left:L,top:P,width:D,height:B}=Ae,F=D>0||B>0,ee=Jl!=L||Ql!=P||Zl!=D||Xl!=B;if(F&&ee&&po(Ae),ut.setScale&&F&&ee){let ge=L,he=D,ae=P,J=B;if(N.ori==1&&(ge=P,he=B,ae=L,J=D),rt&&Hn(H,dn(ge,H),dn(ge+he,H)),st)for(let j in C){let Le=C[j];j!=H&&Le.from==null&&Le.min!=Te&&Hn(j,dn(ae+J,j),dn(ae,j))}ea()}else U.lock&&(U._lock=!U._lock,ir(f,!0,c!=null));c!=null&&(Or(za,Fa),Ms(za,r,_e,Ne,ne,I,null))}function Nh(c,f,b,v,w,S,E){if(U._lock)return;rr(c);let L=zn;if(zn){let P=!0,D=!0,B=10,F,ee;N.ori==0?(F=rt,ee=st):(F=st,ee=rt),F&&ee&&(P=_e<=B||_e>=ne-B,D=Ne<=B||Ne>=I-B),F&&P&&(_e=_e<qr?0:ne),ee&&D&&(Ne=Ne<Kr?0:I),ir(null,!0,!0),zn=!1}_e=-10,Ne=-10,we.fill(null),ir(null,!0,!0),L&&(zn=L)}function nu(c,f,b,v,w,S,E){U._lock||(rr(c),zi(),ea(),c!=null&&Ms(Zc,r,_e,Ne,ne,I,null))}function ru(){O.forEach(Ib),Ni(r.width,r.height,!0)}kr(ei,os,ru);let Jr={};Jr.mousedown=eu,Jr.mousemove=Yl,Jr.mouseup=tu,Jr.dblclick=nu,Jr.setSeries=(c,f,b,v)=>{let w=je.match[2];b=w(r,f,b),b!=-1&&pn(b,v,!0,!1)},mt&&(gt(Yc,$,eu),gt(Na,$,Yl),gt(Jc,$,c=>{rr(c),Es(!1)}),gt(Qc,$,Nh),gt(Zc,$,nu),Ya.add(r),r.syncRect=Es);let fo=r.hooks=e.hooks||{};function ot(c,f,b){Ki?ks.push([c,f,b]):c in fo&&fo[c].forEach(v=>{v.call(null,r,f,b)})}(e.plugins||[]).forEach(c=>{for(let f in c.hooks)fo[f]=(fo[f]||[]).concat(c.hooks[f])});let su=(c,f,b)=>b,je=Ke({key:null,setSeries:!1,filters:{pub:up,sub:up},scales:[H,M[1]?M[1].scale:null],match:[cp,cp,su],values:[null,null]},U.sync);je.match.length==2&&je.match.push(su),U.sync=je;let ou=je.key,ta=id(ou);function Ms(c,f,b,v,w,S,E){je.filters.pub(c,f,b,v,w,S,E)&&ta.pub(c,f,b,v,w,S,E)}ta.sub(r);function zh(c,f,b,v,w,S,E){je.filters.sub(c,f,b,v,w,S,E)&&Jr[c](null,f,b,v,w,S,E)}r.pub=zh;function Hh(){ta.unsub(r),Ya.delete(r),Zn.clear(),Ua(ei,os,ru),u.remove(),ye?.remove(),ot("destroy")}r.destroy=Hh;function na(){ot("init",e,n),Nl(n||e.data,!1),K[H]?Gi(H,K[H]):zi(),oo=Ae.show&&(Ae.width>0||Ae.height>0),nr=Dt=!0,Ni(e.width,e.height)}return M.forEach(Pl),O.forEach(mh),t?t instanceof HTMLElement?(t.appendChild(u),na()):t(r,na):na(),r}Xe.assign=Ke;Xe.fmtNum=nl;Xe.rangeNum=ti;Xe.rangeLog=si;Xe.rangeAsinh=el;Xe.orient=Tr;Xe.pxRatio=be;Xe.join=Lg;Xe.fmtDate=sl,Xe.tzDate=Wg;Xe.sync=id;{Xe.addGap=kb,Xe.clipGaps=ai;let e=Xe.paths={points:dd};e.linear=hd,e.stepped=Eb,e.bars=Mb,e.spline=Ab}function fs(e,n){return e.includes(n)?"":n}var yd={over(e,n,t){let{ratio:r}=e,{value:s,label:o}=n,i=vd(e,n);if(!i||!e.inside(i.x))return;let{x:a,y1:l,y2:u}=i,{strength:h}=t,d=at(t.colour,h<1?.35:1),m=h>1?3:2,y=4*r;e.line(a,l,a,u,d,m),e.line(a-y,l,a+y,l,d,m),e.line(a-y,u,a+y,u,d,m),e.occupy(a-y,Math.min(l,u)-y,2*y,Math.abs(u-l)+2*y);let $=/\d/.test(o)?o:`${o} ${Q(s,3)}`;e.label($,t,(_,T)=>{let z=(l+u)/2-T/2,M=8*r;return[[a+M,z],[a-_-M,z],[a-_-M,Math.min(l,u)-T],[a-_-M,Math.max(l,u)]]})},distance(e,n,[t,r]){let s=vd(e,n);if(!s)return 1/0;let[o,i]=[Math.min(s.y1,s.y2),Math.max(s.y1,s.y2)];return Math.hypot(t-s.x,Math.max(o-r,r-i,0))},row:({label:e,step:n,value:t})=>({name:e,value:`${fs(e,Q(t))} ${Po(We(n))}`.trim()})};function vd(e,n){let{member:t,tag:r,other_member:s,other_tag:o,step:i,value:a}=n,l=e.valueAt({member:t,tag:r},i),u=e.valueAt({member:s,tag:o},i)??(l===null?null:l-a);return l===null||u===null?null:{x:e.x(i,{member:t,tag:r}),y1:e.y(l),y2:e.y(u)}}var xd={over(e,{value:n,label:t},r){let{box:s,ratio:o}=e,{colour:i,strength:a}=r,l=e.y(n),u=3*o,h=l<s.y?"↑ ":l>e.bottom?"↓ ":"";h||e.line(s.x,l,e.right,l,at(i,a<1?.3:1),a>1?2.5:1.5,[6,4]),e.label(h+Fb(t,n),r,(d,m)=>{let y=Math.max(l-m-u,s.y+u),$=Math.min(l+u,e.bottom-m-u),_=[];for(let T of[1,0,.5,.75,.25]){let z=s.x+u+(s.width-d-2*u)*T;_.push([z,y],[z,$])}return _})},distance:(e,{value:n},[,t])=>Math.abs(t-e.y(n))+3*e.ratio,values:({value:e})=>[e],row:({label:e,value:n})=>({name:e,value:fs(e,Q(n))})};function Fb(e,n){return/\d\.\d|=/.test(e)?e:`${e} = ${Q(n)}`}var wd={over(e,{step:n,value:t,label:r,member:s,tag:o},i){let{box:a,ratio:l}=e,{colour:u,strength:h}=i,d=e.x(n,{member:s,tag:o});if(!e.inside(d))return;let m=t===null?a.y+28*l:e.y(t),y=at(u,h<1?.35:1);if((h>1||t===null)&&e.line(d,a.y,d,e.bottom,y,1,[2,3]),t!==null){let $=h>1?7:5;e.ring(d,Math.max(a.y,Math.min(e.bottom,m)),$,y),e.occupy(d-$*l,m-$*l,2*$*l,2*$*l)}e.label(`${r} ${Wb(r,n)}`.trim(),i,($,_)=>{let T=10*l,M=e.valueAt({member:s,tag:o},n)!==null&&t!==null,O=[[d-$/2,m-_-T],[d+T,m-_/2],[d-$-T,m-_/2],[d+T,m-_-T],[d-$-T,m-_-T],[d-$-T,m+T]];return M&&O.splice(1,0,[d-$/2,m+T],[d+T,m+T]),O})},distance(e,{step:n,value:t,member:r,tag:s},[o,i]){let a=e.x(n,{member:r,tag:s});return t===null?Math.abs(o-a):Math.hypot(o-a,i-Math.max(e.box.y,Math.min(e.bottom,e.y(t))))},values:({value:e})=>e===null?[]:[e],row:({label:e,step:n,value:t})=>({name:e,value:`${t===null?"":fs(e,Q(t))} ${Po(We(n))}`.trim()})};function Wb(e,n){return e.match(/\d[\d,]*/g)?.some(t=>Number(t.replaceAll(",",""))===n)?"":`@ ${We(n)}`}var $d={under(e,n,{colour:t,strength:r}){let{first_step:s,last_step:o}=n;e.within(i=>{let{ratio:a,box:l}=e,u=e.x(s,n),h=Math.max(e.x(o,n)-u,2*a);i.fillStyle=at(t,r>1?.18:r<1?.04:.1),i.fillRect(u,l.y,h,l.height),i.fillStyle=at(t,r<1?.3:.9),i.fillRect(u,l.y,h,2*a)})},over(e,n,t){let{ratio:r,box:s}=e,{first_step:o,last_step:i,label:a}=n,l=Math.max(e.x(o,n),s.x),u=Math.min(e.x(i,n),e.right);u<s.x||l>e.right||e.label(a,t,(h,d)=>{let m=(l+u-h)/2,y=[s.y+4*r,s.y+6*r+d,e.bottom-d-4*r],$=u-l>=h?[l+2*r,m,u-h]:[m];return y.flatMap(_=>$.map(T=>[T,_]))})},distance(e,n,[t,r]){let[s,o]=[e.x(n.first_step,n),e.x(n.last_step,n)],i=Math.max(0,r-e.box.y-18*e.ratio);return Math.hypot(Math.max(s-t,t-o,0),i)+5*e.ratio},row:({label:e,first_step:n,last_step:t})=>({name:e,value:n===t?Vt(We(n)):Oo(We(n),We(t))})};var Vb={row:({name:e,value:n,unit:t})=>({name:e,value:Mr(n,t)})},Ub={row:e=>{let n=Object.entries(e).filter(([,s])=>["number","string"].includes(typeof s)),t=new Map(n),r=[...t].filter(([s])=>!["kind","label","name"].includes(s)).map(([s,o])=>`${s.replaceAll("_"," ")} ${typeof o=="number"?Q(o):o}`);return{name:String(t.get("label")??t.get("name")??e.kind),value:r.join(", ")}}},jb=new Map(Object.entries({span:$d,level:xd,point:wd,gap:yd,stat:Vb}));function Er(e){return jb.get(e.kind)??Ub}function hs(e){return Er(e).row(e)}function Mr(e,n){if(e===null)return Vn();let t=p("^(?:share|fraction)(?: of (.+))?$",{id:"unit-share",desc:"Regular expression of how the server says the unit of a share: share, share of the curve"}),r=new RegExp(t).exec(n);if(r){let o=Q(e*100,3),i=r.slice(1).join("");return i?p(g`${o} % of ${i}`,{desc:"A share of something"}):p(g`${o} %`,{desc:"A share"})}let s=e===1?n.replace(/s$/,""):n;return s?`${Q(e)} ${s}`:Q(e)}var Sd=1e-6,Xs=class{constructor(n,t,r){this.axis=n;let s=n==="relative"?r:0;this.tracks=t.map(o=>({curve:o,x:n==="step"?o.steps:qb(o.wall_times,s)}))}x(n,t){let r=this.track(t);return this.axis==="step"||!r?n:kd(r.curve.steps,r.x,n)}step(n){let t=this.track();return this.axis==="step"||!t?n:kd(t.x,t.curve.steps,n)}grid(){let n=this.tracks.map(({curve:r,x:s})=>this.broken(r,s,r.values)),t=this.tracks.flatMap(({curve:r,x:s})=>r.smoothed?[this.broken(r,s,r.smoothed)]:[]);return ns([...n,...t])}indexAt(n,t){let r=this.tracks[n]?.x??[],s=pl(r,t);return r[s]===t?s:-1}track(n){let t=n&&this.tracks.find(({curve:r})=>r.member===n.member&&r.tag===n.tag);return t||this.tracks.reduce((r,s)=>r&&r.x.length>=s.x.length?r:s,void 0)}broken(n,t,r){if(this.axis==="step"||!n.pauses.length)return{steps:t,values:r};let s=[],o=[],i=new Set(n.pauses.map(({step:a})=>pl(n.steps,a)));return t.forEach((a,l)=>{s.push(a),o.push(r[l]??null);let u=t[l+1];!i.has(l)||u===void 0||(s.push((a+u)/2),o.push(null))}),{steps:s,values:o}}};function qb(e,n){let t=(e.find(r=>r!==null)??n)-n-Sd;return e.map(r=>t=Math.max(r===null?t:r-n,t+Sd))}function pl(e,n){let[t,r]=[0,e.length];for(;t<r;){let s=t+r>>1;(e[s]??1/0)<n?t=s+1:r=s}return t}function kd(e,n,t){let r=pl(e,t),[s,o]=[e[r],n[r]],[i,a]=[e[r-1],n[r-1]];return s===void 0||o===void 0?n.at(-1)??t:i===void 0||a===void 0||s===t?o:a+(o-a)*(t-i)/(s-i)}var ms=60,pi=3600,di=86400;function Td(){let e=[.001,.01,.1,.2,.5,1,2,5,10,15,30],n=[1,2,5,10,15,30].map(s=>s*ms),t=[1,2,3,6,12].map(s=>s*pi),r=[1,2,5,10,20,50,100,200,500,1e3].map(s=>s*di);return[...e,...n,...t,...r]}function Ed(e,n){let t=e<0?"−":"",r=Math.abs(e);return r<1e-9?"0":n>=di?`${t}${eo(r/di)} d`:n>=pi?`${t}${eo(r/pi)} h`:n>=ms?r<2*pi?`${t}${eo(r/ms)} min`:`${t}${Rd(r/ms)} h`:r<2*ms?`${t}${eo(r)} s`:`${t}${Rd(r)} min`}function Rd(e){let n=e%60;return`${Math.floor(e/60)}:${n<10?"0":""}${eo(n)}`}function eo(e){return String(Number(e.toFixed(3)))}function Md(){return Tt()==="en"?"en-GB":Tt()}function _d(e,n){let t="";return e.map(r=>{let s=new Date(r*1e3),o=s.toLocaleDateString(Tt(),{month:"short",day:"numeric"});if(n>=di)return o;let i=s.toLocaleTimeString(Md(),{hour:"2-digit",minute:"2-digit",...n<ms?{second:"2-digit"}:{}});return o===t?i:(t=o,`${o} ${i}`)})}function Ad(e){return new Date(e*1e3).toLocaleString(Md(),{day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",second:"2-digit"})}var Kb=4;function Ld(e,n,t="step"){let r={stroke:e["text-2"],font:`11px ${jt}`,grid:{stroke:e.grid,width:1},ticks:{show:!1},border:{show:!0,stroke:e["border-strong"],width:1}};return[{...r,grid:{show:!1},size:24,gap:4,space:64,...Gb(t)},{...r,border:{show:!1},gap:8,space:32,size:(s,o,i,a)=>{let l=s.axes[i];if(a>1&&l?._size!==void 0)return l._size;let u=Math.max(0,...(o??[]).map(h=>h.length));return Math.max(36,16+u*6.2)},values:(s,o,i,a,l)=>fl(o,n?0:l),...n?{splits:Jb,filter:(s,o)=>o}:{}}]}function Gb(e){return e==="wall"?{space:96,values:(n,t,r,s,o)=>_d(t,o)}:e==="relative"?{incrs:Td(),values:(n,t,r,s,o)=>t.map(i=>Ed(i,o))}:{incrs:Zb(),values:(n,t)=>Yb(t)}}function Yb(e){let n=e.map(t=>Is(t));return new Set(n).size<n.length?e.map(t=>W(t)):n}function Jb(e,n,t,r){let{distr:s,asinh:o=1}=e.scales.y??{},i=Math.max(2,Math.floor(e.bbox.height/devicePixelRatio/32));return dl(t,r,s===Kb?o:0,i)}function dl(e,n,t,r){let s=t>0?t:e,o=Math.max(Math.abs(n),t>0?Math.abs(e):0),i=Math.floor(Math.log10(s)),a=Math.ceil(Math.log10(o)),l=t>0&&e<0&&n>0?2:1,u=Math.max(1,Math.ceil((a-i)*l/r)),h=o/s<=100?[1,2,5]:[1],d=t>0?[0]:[];for(let m=a-a%u;m>=i;m-=u)for(let y of h){let $=+`${y}e${m}`;d.push($),t>0&&d.push(-$)}return d.filter(m=>m>=e&&m<=n).sort((m,y)=>m-y)}function fl(e,n){return e.map(t=>{if(t===null)return"";let r=Math.abs(t);if(t!==0&&(r>=1e5||r<.001))return Q(t,3);if(!(n>0)||n>=1e5)return Q(t,3);let s=Number.isFinite(n)?Qb(n):0;return(s>0?t.toFixed(s):Q(t,5)).replace("-","−")})}function Qb(e){let n=0;for(;n<10&&Math.abs(e*10**n-Math.round(e*10**n))>1e-6;)n+=1;return n}function Zb(){let e=[];for(let n=0;n<15;n+=1)for(let t of[1,2,5])e.push(t*10**n);return e}function Xb(e,n){return e.x<n.x+n.width&&n.x<e.x+e.width&&e.y<n.y+n.height&&n.y<e.y+e.height}function Pd(e,n,t,r,s,o=[]){let i=[];for(let a of[...e].sort((l,u)=>l.priority-u.priority)){let l=e0(a.text,n.width*.9,t),u=t(l),h=null,d=1/0;for(let[m,[y,$]]of a.places(u,r).entries()){let _={x:Cd(y,n.x,n.x+n.width-u),y:Cd($,n.y,n.y+n.height-r),width:u,height:r},T=[...i,...o].some(O=>Xb(_,O));if(T&&!a.forced)continue;let z=Math.hypot(_.x-y,_.y-$)/r,M=s(_)+m*.5+z*4+(T?1e3:0);M<d&&(d=M,h=_)}h&&i.push({...h,text:l,colour:a.colour})}return i}function Cd(e,n,t){return Math.max(n,Math.min(t,e))}function e0(e,n,t){if(t(e)<=n)return e;let r=e.length-1;for(;r>1&&t(`${e.slice(0,r)}…`)>n;)r-=1;return`${e.slice(0,r).trimEnd()}…`}var gs=class{constructor(n,t,r,s){this.plot=n;this.colours=t;this.curves=r;this.abscissa=s;this.wishes=[];this.obstacles=[];this.ctx=n.ctx,this.ratio=devicePixelRatio;let{left:o,top:i,width:a,height:l}=n.bbox;this.box={x:o,y:i,width:a,height:l}}x(n,t){return this.plot.valToPos(this.abscissa.x(n,t),"x",!0)}y(n){return this.plot.valToPos(n,"y",!0)}get bottom(){return this.box.y+this.box.height}get right(){return this.box.x+this.box.width}inside(n){return n>=this.box.x-1&&n<=this.right+1}valueAt({member:n,tag:t},r){let s=this.curves.find(a=>a.member===n&&a.tag===t);if(!s)return null;let o=null,i=1/0;return s.steps.forEach((a,l)=>{let u=s.values[l];typeof u=="number"&&Math.abs(a-r)<i&&(i=Math.abs(a-r),o=u)}),o}within(n){let{ctx:t,box:r}=this;t.save(),t.beginPath(),t.rect(r.x,r.y,r.width,r.height),t.clip(),n(t),t.restore()}line(n,t,r,s,o,i=1,a=[]){let{ctx:l,ratio:u}=this;l.save(),l.strokeStyle=o,l.lineWidth=i*u,l.setLineDash(a.map(h=>h*u)),l.beginPath(),l.moveTo(n,t),l.lineTo(r,s),l.stroke(),l.restore()}ring(n,t,r,s){let{ctx:o,ratio:i}=this;o.save(),o.beginPath(),o.arc(n,t,r*i,0,2*Math.PI),o.fillStyle=this.colours.surface,o.fill(),o.lineWidth=2*i,o.strokeStyle=s,o.stroke(),o.restore()}triangle(n,t,r,s,o){let{ctx:i,ratio:a}=this,l=r*a,u=o?l:-l;i.save(),i.beginPath(),i.moveTo(n,t),i.lineTo(n-l*.6,t+u),i.lineTo(n+l*.6,t+u),i.closePath(),i.fillStyle=s,i.fill(),i.restore()}occupy(n,t,r,s){this.obstacles.push({x:n,y:t,width:r,height:s})}label(n,t,r){if(!n||t.strength<1)return;let{colour:s,priority:o,strength:i}=t,a=i>1;this.wishes.push({text:n,colour:s,priority:a?-1:o,places:r,forced:a})}note(n,t,r){this.wishes.push({text:n,colour:t,priority:4,places:r,forced:!1})}flush(){let{ctx:n,ratio:t,box:r}=this;if(!this.wishes.length)return;n.save(),n.font=`500 ${11*t}px ${jt}`,n.textBaseline="middle",n.textAlign="left";let s=4*t,o=a=>n.measureText(a).width+2*s,i=Pd(this.wishes,r,o,16*t,this.crowding(),this.obstacles);for(let{x:a,y:l,width:u,height:h,text:d,colour:m}of i)n.fillStyle=at(this.colours.surface,.86),n.beginPath(),n.roundRect(a,l,u,h,3*t),n.fill(),n.fillStyle=m,n.fillText(d,a+s,l+h/2+t*.5);n.restore()}crowding(){let{box:n}=this,t=6*this.ratio,r=Math.ceil(n.width/t)+1,s=Math.ceil(n.height/t)+1,o=new Uint8Array(r*s),i=l=>Math.max(0,Math.min(r-1,Math.floor((l-n.x)/t))),a=l=>Math.max(0,Math.min(s-1,Math.floor((l-n.y)/t)));for(let l of this.curves){let[u,h]=[NaN,NaN];l.steps.forEach((d,m)=>{let y=l.values[m];if(typeof y!="number"){u=NaN;return}let[$,_]=[this.x(d,l),this.y(y)],T=Number.isNaN(u);if(this.inside($)||!T&&this.inside(u)){let[z,M]=T?[$,_]:[u,h],O=Math.min(100,Math.ceil(Math.hypot($-z,_-M)/t))||1;for(let C=1;C<=O;C+=1){let G=C/O;o[a(M+(_-M)*G)*r+i(z+($-z)*G)]=1}}[u,h]=[$,_]})}return({x:l,y:u,width:h,height:d})=>{let m=0;for(let y=a(u);y<=a(u+d);y+=1)for(let $=i(l);$<=i(l+h);$+=1)m+=o[y*r+$]??0;return m}}};var Od={nan:"NaN",inf:"+Inf","-inf":"−Inf"};function Nd(e,n){e.curves.forEach((t,r)=>{let s=e.colours[n(t)];for(let{step:o,value:i,count:a}of t.marks){let l=e.x(o,t),u=e.x(t0(t,o,a),t);if(u<e.box.x||l>e.right)continue;let h=i!=="-inf",d=(4+r*11)*e.ratio,m=h?e.box.y+d:e.bottom-d,y=h?m+5*e.ratio:m-5*e.ratio;e.occupy(l-6*e.ratio,y-5*e.ratio,u-l+12*e.ratio,10*e.ratio),e.within(()=>{u>l&&e.line(l,y,u,y,s,3),e.triangle(l,m,9,s,h)});let $=a>1?`${Od[i]} ×${a}`:Od[i],_=7*e.ratio,T=h?y+6*e.ratio:y-22*e.ratio;e.label($,{colour:s,strength:1,priority:2},(z,M)=>[[l+_,y-M/2],[l-z-_,y-M/2],[l-z/2,T],[l+_,T],[l-z/2,T+(h?M:-M)]])}})}function t0(e,n,t){if(t<2)return n;let r=e.steps.indexOf(n);if(r<0)return n;let s=r;for(;s+1<e.steps.length&&e.values[s+1]===null;)s+=1;return e.steps[s]??n}function zd(e){let n=e.colours["text-2"],t=[...new Set(e.curves.flatMap(r=>r.resets))];for(let r of t){let s=e.x(r);e.inside(s)&&(e.line(s,e.box.y,s,e.bottom,n,1,[1,3]),e.label(p("log goes back",{desc:"Mark on a chart: the steps begin again"}),{colour:n,strength:1,priority:4},(o,i)=>{let a=3*e.ratio,l=e.bottom-i-a,u=e.box.y+(e.box.height-i)/2;return[l,e.box.y+a,u].flatMap(h=>[[s+a,h],[s-o-a,h]])}))}}function Hd(e){let n=e.colours["text-2"],[t]=[...e.curves].sort((r,s)=>s.points-r.points);for(let{step:r,seconds:s}of t?.pauses??[]){let o=t?.steps.find(y=>y>r)??r,[i,a]=[e.x(r,t),e.x(o,t)];if(a<e.box.x||i>e.right)continue;let l=e.abscissa.axis!=="step",u=(i+a)/2;e.within(y=>{if(!l){e.line(u,e.box.y,u,e.bottom,n,1,[4,2,1,2]);return}y.fillStyle=at(n,.1),y.fillRect(i,e.box.y,Math.max(a-i,e.ratio),e.box.height)});let h=p(g`paused ${bn(s)}`,{desc:"Mark on a chart: nothing was logged for so long"}),[d,m]=[Math.max(i,e.box.x),Math.min(a,e.right)];e.note(h,n,(y,$)=>[[l&&m-d>y?(d+m-y)/2:u+3*e.ratio,e.bottom-$-3*e.ratio]])}}function Dd(e,n){let t=e.colours["text-2"],r=3*e.ratio;for(let{value:s,label:o}of n){let i=e.y(s),a=i<e.box.y?"↑ ":i>e.bottom?"↓ ":"";a||e.line(e.box.x,i,e.right,i,t,1,[2,2]),e.note(a+o,t,(l,u)=>{let h=Math.max(i-u-r,e.box.y+r),d=Math.min(i+r,e.bottom-u-r);return[0,1,.5,.25,.75].flatMap(m=>{let y=e.box.x+r+(e.box.width-l-2*r)*m;return[[y,h],[y,d]]})})}}function bs(e){return["train","validation","test"].includes(e)?e:"none"}function fi(e){return e==="validation"||e==="test"}var n0=10;function Bd(e,n,t){let r=new gs(e,n.palette,n.curves,t);hl(n,({evidence:s},o)=>{Er(s).under?.(r,s,o)})}function Id(e,n,t){let{curves:r,splits:s,palette:o}=n,i=new gs(e,o,r,t);Hd(i),zd(i),Nd(i,a=>bs(s[r.indexOf(a)]??"none")),Dd(i,n.levels),hl(n,({evidence:a},l)=>{Er(a).over?.(i,a,l)}),i.flush()}function Fd(e,n,t,r,s){let o=new gs(e,n.palette,n.curves,t),i=[o.box.x+r*o.ratio,o.box.y+s*o.ratio],a=null,l=n0;return hl(n,({evidence:u,id:h})=>{let d=Er(u).distance?.(o,u,i)??1/0;d/o.ratio>=l||(l=d/o.ratio,a=h)}),a}function hl(e,n){let{annotations:t,lit:r,palette:s}=e,o={point:0,gap:1,level:2,span:3,stat:4};for(let i of t){let{finding:a,evidence:l,id:u}=i,h=r!==null&&(u===r||u.startsWith(`${r}#`));if(!h&&!vn(a))continue;let d=h?2:r===null?1:.5;n(i,{colour:s[a.severity],strength:d,priority:o[l.kind]})}}var r0=60,Wd=16,s0=.35;function Ud(e,n,t){let r=e.curves.flatMap((o,i)=>o.smoothed?[i]:[]);return[...e.curves.map((o,i)=>Vd(e,i,i,n,t,r.includes(i))),...r.map((o,i)=>Vd(e,o,e.curves.length+i,n,t,null))]}function Vd(e,n,t,r,s,o){let i=e.splits[n]??"none",a=e.palette[bs(i)],l=o?at(a,s0):a,u=fi(i),h=o===null?0:r0,d=u&&!o;return{stroke:l,width:o?1.25:u?2:1.75,spanGaps:!1,points:{show:!0,size:(u?7:5)-(o?2:0),width:o?1:1.5,stroke:l,fill:u?e.palette.surface:l,filter:()=>o0(r(),t,s(),h,d)}}}function o0({x:e,columns:n,isolated:t},r,[s,o],i,a){let l=[];if((n[r]??[]).forEach((h,d)=>{let m=e[d]??0;typeof h=="number"&&m>=s&&m<=o&&l.push(d)}),l.length<=i)return l;let u=new Set(t[r]);if(a){let h=l.length/Wd;for(let d=0;d<Wd;d+=1)u.add(l[Math.floor((d+.5)*h)]??0)}return[...u].sort((h,d)=>h-d)}function jd(e){return e==="mousemove"||e==="mouseleave"}function qd(e,n){return e.length===n.length&&e.every((t,r)=>t===n[r])}var hi=class{constructor(n,t,r){this.root=n;this.events=t;this.syncKey=r;this.grid={x:[],columns:[],isolated:[]};this.abscissa=new Xs("step",[],0);this.window=null;this.chart=null;this.scene=null;this.size={width:0,height:0};this.built="";this.hovered=null}show(n){let t=this.scene;this.scene=n;let r=!t||!qd(t.curves,n.curves)||t.axis!==n.axis||t.origin!==n.origin;if(r&&(this.abscissa=new Xs(n.axis,n.curves,n.origin),this.grid=this.abscissa.grid()),!this.size.width||!this.size.height)return;let s=n.annotations.filter(({finding:y})=>vn(y)).flatMap(({evidence:y})=>Er(y).values?.(y)??[]);s.push(...n.levels.map(({value:y})=>y));let{scale:o,axis:i,palette:a,splits:l,xRange:u,yRange:h}=n,d=n.curves.map(y=>y.smoothed!==void 0),m=JSON.stringify([o,i,a.page,l,d,u,h,s]);!this.chart||m!==this.built?(this.built=m,this.build(n,s)):r?(this.chart.setData(this.data(),!1),this.rescale(),this.fitValues(this.chart)):(t.lit!==n.lit||!qd(t.annotations,n.annotations))&&(n.annotations.length||t.annotations.length)&&this.chart.redraw(!1)}resize(n,t){!n||!t||n===this.size.width&&t===this.size.height||(this.size={width:n,height:t},this.chart?this.chart.setSize(this.size):this.scene&&this.show({...this.scene}))}destroy(){this.chart?.destroy(),this.chart=null,this.built=""}zoom(n){this.window=n,this.rescale(),this.events.zoom(n)}point(n){let t=n===null?void 0:this.grid.x[n];if(!this.chart)return;let r=t===void 0?-10:this.chart.valToPos(t,"x");this.chart.setCursor({left:r,top:t===void 0?-10:10})}get canvas(){return this.chart?.ctx.canvas??null}nearest(n,t){let r=this.grid.columns[n]??[];for(let s=0;s<r.length;s+=1){if(typeof r[t-s]=="number")return t-s;if(typeof r[t+s]=="number")return t+s}return null}stepAt(n){let t=this.grid.x[n]??0;for(let[r,s]of(this.scene?.curves??[]).entries()){let o=s.steps[this.abscissa.indexAt(r,t)];if(o!==void 0)return o}return Math.round(this.abscissa.step(t))}data(){return[this.grid.x,...this.grid.columns]}rescale(){let[n,t]=this.shown();this.chart?.setScale("x",{min:n,max:t})}fitValues(n){let{range:t}=n.scales.y??{};if(typeof t!="function")return;let[r,s]=t(n,0,1,"y");typeof r=="number"&&typeof s=="number"&&n.setScale("y",{min:r,max:s})}shown(){let{x:n}=this.grid,t=this.window??this.scene?.xRange??null,[r,s]=t?[this.abscissa.x(t[0]),this.abscissa.x(t[1])]:[n[0]??0,n.at(-1)??1];return r===s?[r-.5,s+.5]:[r,s]}build(n,t){this.chart?.destroy();let r=()=>this.grid,s=()=>this.shown(),o={...this.size,padding:[8,12,0,0],legend:{show:!1},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},points:{size:8,width:2},sync:{key:this.syncKey,setSeries:!1,scales:["x",null],filters:{pub:jd,sub:jd}},dataIdx:(i,a,l)=>a?this.nearest(a-1,l)??l:l,bind:{dblclick:()=>()=>(this.zoom(null),null)}},scales:Oc(n,this.grid,t,()=>this.scene?.curves??[],()=>this.steps(),s),axes:Ld(n.palette,n.scale!=="linear",n.axis),series:[{},...Ud(n,r,s)],hooks:{drawClear:[i=>this.scene&&Bd(i,this.scene,this.abscissa)],draw:[i=>this.scene&&Id(i,this.scene,this.abscissa)],setCursor:[i=>this.events.cursor((i.cursor.left??-1)<0?null:i.cursor.idx??null)],setSelect:[i=>this.onSelect(i)]}};this.chart=new Xe(o,this.data(),this.root),this.listen(this.chart),this.rescale()}steps(){return this.window??this.scene?.xRange??[-1/0,1/0]}listen(n){let t=s=>this.scene&&Fd(n,this.scene,this.abscissa,s.offsetX,s.offsetY),r=s=>{s!==this.hovered&&(this.hovered=s,n.over.style.cursor=s===null?"":"pointer",this.events.hover(s))};n.over.addEventListener("mousemove",s=>{r(s.buttons?null:t(s))}),n.over.addEventListener("mouseleave",()=>{r(null)}),n.over.addEventListener("click",s=>{let o=t(s);o!==null&&this.events.pick(o)})}onSelect(n){let{left:t,width:r}=n.select;if(r<5)return;let s=[n.posToVal(t,"x"),n.posToVal(t+r,"x")],o=[this.abscissa.step(s[0]),this.abscissa.step(s[1])];n.setSelect({left:0,top:0,width:0,height:0},!1),o[0]<o[1]&&this.zoom(o)}};var mi=re`
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
`;function Kd(e,n){let t=[];if(n.classes!==null&&e.role==="loss"){let r=Math.log(n.classes);t.push({value:r,label:`ln ${W(n.classes)} = ${Q(r)}`})}if(n.prior!==null&&e.role==="loss"){let r=i0(n.prior);t.push({value:r,label:p(g`entropy of ${n.prior.join(", ")} = ${Q(r)}`,{desc:"Entropy of class shares"})})}for(let[r,s]of n.levels)r===e.title&&t.push({value:s,label:Q(s)});return t}function i0(e){let[n=.5]=e,t=e.length===1?[n,1-n]:e,r=t.reduce((s,o)=>s+o,0);return-t.reduce((s,o)=>s+o/r*Math.log(o/r),0)}function Gd(e,n){let t=e.find(({rule:r})=>r==="predicts-the-prior");for(let r of t?.evidence??[]){if(r.kind!=="level"||!(r.value>0&&r.value<1))continue;if(n.find(({member:o,tag:i})=>o===r.member&&i===r.tag)?.role==="score")return r.value}return null}function Yd(e,n){let t=e.findLastIndex(({better:i})=>i!=="none"),[r,s]=[e[t],n[t]];if(!r||!s)return null;let o=null;for(let[i,a]of s.values.entries()){if(a===null)continue;(o===null||(r.better==="lower"?a<o.value:a>o.value))&&(o={value:a,step:s.steps[i]??0})}return o&&{value:o.value,label:p(g`best ${Q(o.value)} @ ${We(o.step)}`,{desc:"Best value and its step"})}}function Jd(e,n){let t=e.kind==="span"?[e.first_step,e.last_step]:"step"in e?[e.step,e.step]:null,[r=0,s=0]=t??[],o=n[1]-n[0];if(!t||o<=0)return null;let i=Math.max((s-r)*.5,o*.05,2),a=[Math.max(n[0],r-i),Math.min(n[1],s+i)];return a[1]-a[0]>o*.7||a[0]>=a[1]?null:a}var gi=class{constructor(n){this.host=n;this.curves=null;this.whole=[];this.error=null;this.wanted=null;this.window=null;this.request=0;this.zoomRequest=null;n.addController(this)}hostDisconnected(){this.zoomRequest?.abort()}async load(n){this.wanted=n;let t=this.request+=1;try{let r=await n.store.load(n.run,n.series,n.width,n.smoothing);if(t!==this.request)return;this.whole=r,this.error=null,(!this.window||!this.curves)&&this.put(r),this.window&&await this.refine(this.window)}catch(r){if(t!==this.request||In(r))return;this.error=r.message,this.host.requestUpdate()}}zoom(n){this.window=n,this.zoomRequest?.abort(),n?this.refine(n):this.put(this.whole)}put(n){this.curves=n,this.host.requestUpdate()}async refine([n,t]){let{wanted:r,whole:s}=this;if(!r||!s.some(l=>l.thinned)){this.curves!==s&&this.put(s);return}let[o,i]=[Math.floor(n),Math.ceil(t)],a=this.zoomRequest=new AbortController;try{let l=await r.store.source.curves(r.run,[...r.series],r.width,{start:o,end:i},a.signal,r.smoothing);if(a.signal.aborted||s!==this.whole)return;this.put(s.map(u=>{let h=l.series.find(({member:d,tag:m})=>d===u.member&&m===u.tag);return h?qo(u,h,o,i):u}))}catch{}}};function Zd(e,n,t,r,s){if(e.ctrlKey||e.metaKey||e.altKey)return null;let o=n.grid.x.length-1,i=e.shiftKey?Math.max(1,Math.round(o/20)):1,a=t??(e.key==="ArrowLeft"?o+1:-1);switch(e.key){case"ArrowLeft":return{cursor:Math.max(0,a-i)};case"ArrowRight":return{cursor:Math.min(o,a+i)};case"Home":return{cursor:0};case"End":return{cursor:o};case"+":case"=":return Qd(n,t,.5);case"-":return Qd(n,t,2);case"Escape":case"0":return{zoom:null};case"n":case"p":{let l=s[a0(s,r,e.key==="n"?1:-1)];return l?{evidence:l.id}:null}case"Enter":return s.some(({id:l})=>l===r)?{find:!0}:null;default:return null}}function a0(e,n,t){let r=e.findIndex(({id:s})=>s===n);return r<0?t>0?0:e.length-1:(r+t+e.length)%e.length}function Qd(e,n,t){let[r,s]=[e.stepAt(0),e.stepAt(e.grid.x.length-1)];if(r>=s)return null;let[o,i]=e.window??[r,s],a=n===null?(o+i)/2:e.stepAt(n),l=(i-o)*t/2,u=[Math.max(r,a-l),Math.min(s,a+l)];return{zoom:u[0]<=r&&u[1]>=s?null:u}}var l0={error:Je`<path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" fill="currentColor"/><path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" class="cut-out"/>`,warning:Je`<path d="M8 1.2L15.4 14.4H.6z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/><path d="M8 5.6v4.2m0 1.6v1" class="cut-out"/>`,info:Je`<rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor"/><path d="M8 4v1.2m0 2V12" class="cut-out"/>`,unjudged:Je`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2"/><path d="M5.5 8h5" fill="none" stroke="currentColor" stroke-width="1.6"/>`,healthy:Je`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M5 8.2l2.2 2.2L11 6" fill="none" stroke="currentColor" stroke-width="1.6"/>`};function xn(e){return x`<svg class="shape ${e}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${l0[e]}
  </svg>`}function wn(e){return x`<span class="badge ${e}">${xn(e)}<span>${br(e)}</span></span>`}function Be(e){return bi(Qu(e))}function bi(e){return x`${e.map(n=>"code"in n?x`<code>${n.code}</code>`:n.text)}`}function $n(e){let n=e.lastIndexOf("/")+1;return x`<span class="name" title=${e}
    >${n?x`<span class="folder">${e.slice(0,n)}</span>`:R}<span class="leaf"
      >${e.slice(n)}</span
    ></span
  >`}function Xd(e){let n=e==="validation"||e==="test",t=["train","validation","test"].includes(e)?e:"none",r=n?Je`<circle cx="10" cy="6" r="3" fill="var(--td-surface)" stroke="currentColor" stroke-width="1.5"/>`:R;return x`<svg class="swatch" width="20" height="12" style="color: var(--td-${t})" aria-hidden="true">
    <path d="M0 6h20" stroke="currentColor" stroke-width="2" />
    ${r}
  </svg>`}function to({split:e,member:n,tag:t},r){return r>1?dt(e):e==="none"?n==="."?t:n:dt(e)}function ml(e,n,t,r,s){let o=n[t];if(!o)return{text:"",smoothed:"",away:null};let i=h=>o.smoothed?es(o.smoothed[h],s):"";if(r===null||!e){let h=o.values.findLastIndex(d=>d!==null);return{text:es(o.values[h],s),smoothed:i(h),away:null}}let a=e.abscissa.indexAt(t,e.grid.x[r]??NaN);if(a>=0&&o.values[a]===null)return{text:Vn(),smoothed:"",away:null};let l=e.nearest(t,r),u=l===null?-1:e.abscissa.indexAt(t,e.grid.x[l]??NaN);return u<0?{text:"–",smoothed:"",away:null}:{text:es(o.values[u],s),smoothed:i(u),away:l===r?null:o.steps[u]??null}}function ef(e,{text:n,smoothed:t,away:r},s,o,i){let a=`${e.member==="."?"":`${e.member} · `}${e.tag}
${e.why}`,l=x`${Xd(e.split)}<span class="cut">${to(e,s)}</span>`;return x`<span class="key ${o?"off":""}">
    ${s>1?x`<button
            class="name"
            title=${`${a}
${o?p("Show this curve"):p("Hide this curve")}`}
            aria-pressed=${!o}
            @click=${i}
          >
            ${l}
          </button>`:x`<span class="name" title=${a}>${l}</span>`}<b>${o?p("hidden",{desc:"A curve that is not drawn"}):n}</b>${t&&!o?x`<span class="quiet" title=${p("Smoothed")}>≈ ${t}</span>`:R}${r!==null?x`<span class="quiet">@ ${W(r)}</span>`:R}
  </span>`}function tf(e,n,t){let r=t===null?void 0:e?.grid.x[t];if(!e||t===null||r===void 0){let i=Math.max(...n.map(a=>a.steps.at(-1)??0));return x`<span class="step quiet"
      >${p(g`last, step ${W(i)}`,{desc:"The values are those of the last step"})}</span
    >`}let{axis:s}=e.abscissa,o=s==="wall"?Ad(r):s==="relative"?bn(Math.max(0,r)):"";return x`<span class="step quiet"
    >${o?x`${o} · `:R}${Vt(W(e.stepAt(t)))}</span
  >`}var nf=re`
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
`;var vs=16,rf=64,u0=12;function sf(e,{title:n,note:t,keys:r},s){let o=e.width/(e.clientWidth||e.width),i=document.createElement("canvas");i.width=e.width+2*vs*o,i.height=e.height+(rf+u0)*o;let a=i.getContext("2d");if(!a)return i;a.fillStyle=s.surface,a.fillRect(0,0,i.width,i.height),a.drawImage(e,vs*o,rf*o),a.scale(o,o);let l=i.width/o-2*vs;a.textBaseline="middle",a.fillStyle=s.text,a.font=`600 14px ${jt}`,a.fillText(n,vs,20,l*.6);let u=Math.min(l*.6,a.measureText(n).width);a.fillStyle=s["text-2"],a.font=`400 12px ${jt}`,a.textAlign="right",a.fillText(t,vs+l,20,Math.max(1,l-u-16)),a.textAlign="left";let h=vs;for(let{split:d,text:m}of r)c0(a,h,44,s[bs(d)],fi(d)?s.surface:null),a.fillStyle=s.text,a.fillText(m,h+26,44),h+=26+a.measureText(m).width+16;return i}function c0(e,n,t,r,s){e.strokeStyle=r,e.lineWidth=2,e.beginPath(),e.moveTo(n,t),e.lineTo(n+20,t),e.stroke(),s!==null&&(e.fillStyle=s,e.lineWidth=1.5,e.beginPath(),e.arc(n+10,t,3,0,2*Math.PI),e.fill(),e.stroke())}var p0={nan:"NaN",inf:"Infinity","-inf":"-Infinity"};function of(e,n,t){let[r,s]=t??[-1/0,1/0],o=[...new Set(n.flatMap(u=>u.steps))].filter(u=>u>=r&&u<=s).sort((u,h)=>u-h),i=n.map(u=>new Map(u.steps.map((h,d)=>[h,d]))),a=["step"];e.forEach((u,h)=>{let d=u.member==="."?u.tag:`${u.member}/${u.tag}`;a.push(d,`${d} wall_time`),n[h]?.smoothed&&a.push(`${d} smoothed`)});let l=o.map(u=>{let h=[String(u)];return n.forEach((d,m)=>{let y=i[m]?.get(u),$=y===void 0?"":d.values[y]??d0(d,u);h.push(String($),String(y===void 0?"":d.wall_times[y]??"")),d.smoothed&&h.push(String(y===void 0?"":d.smoothed[y]??""))}),h.join(",")});return[a.map(f0).join(","),...l,""].join(`\r
`)}function d0(e,n){let t=e.marks.findLast(r=>r.step<=n);return p0[t?.value??"nan"]}function f0(e){let n=/^[=+\-@\t]/.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function af(e,n,t){let r=[`### ${De(e.rule,n)}: ${vi(e.run)}`,"",ze([`**${br(e.severity)}**`,Do(e.confidence)]),"",e.message,""],s=e.evidence.flatMap(a=>a.kind==="stat"?[a]:[]);if(s.length){let a=[p("Measured",{desc:"Head of a column of names of measured numbers"}),p("Value",{desc:"A measured number"}),p("Limit",{desc:"What a number is held against"})];r.push(`| ${a.join(" | ")} |`,"| --- | ---: | ---: |");for(let{name:l,value:u,limit:h,unit:d}of s){let m=h===null?"":Mr(h,d);r.push(`| ${vi(l)} | ${Mr(u,d)} | ${m} |`)}r.push("")}let o=e.evidence.filter(a=>a.kind!=="stat");for(let a of o){let{name:l,value:u}=hs(a);r.push(`- ${vi(l)}${u?`: ${vi(u)}`:""}`)}o.length&&r.push("");let i=e.remedies.map(a=>n?.remedies[a]?.action).filter(a=>a!==void 0);return i.length&&r.push(p("What to do next:"),"",...i.map((a,l)=>`${l+1}. ${a}`),""),t&&r.push(`<${t}>`,""),r.join(`
`)}function vi(e){return e.replace(/[\\`*_[\]<>|#]/g,"\\$&").replace(/\s+/g," ")}function gl(e,n,t){return`${`${e} ${n}`.replace(/[^\p{L}\p{N}._=-]+/gu,"-").replace(/^[-.]+|-+$/g,"").slice(0,120)||"chart"}.${t}`}var ft=class extends de{constructor(){super(...arguments);this.series=[];this.curves=[];this.shown=[];this.heading="";this.run="";this.window=null;this.log=!1;this.dark=!1;this.canvas=()=>null;this.item=(t,r,s)=>x`<button
      role=${s===void 0?"menuitem":"menuitemcheckbox"}
      aria-checked=${s??R}
      @click=${()=>{r(),this.close()}}
    >
      ${t}<span class="tick" aria-hidden="true">${s?"✓":""}</span>
    </button>`}close(){this.box.open=!1,this.handle.focus()}onFocusOut(t){let r=t.relatedTarget;(!r||!this.renderRoot.contains(r))&&(this.box.open=!1)}onKey(t){t.key!=="Escape"||!this.box.open||(t.stopPropagation(),this.close())}savePicture(){let t=this.canvas();if(!t)return;let r=this.shown.map(a=>this.series[a]).filter(a=>a!==void 0).map(a=>({split:a.split,text:to(a,this.series.length)})),s=this.window?.map(a=>W(Math.round(a))),o=[this.run,s?Oo(s[0]??"",s[1]??""):""].filter(Boolean).join(" · ");sf(t,{title:this.heading,note:o,keys:r},yr(this.dark)).toBlob(a=>a&&lf(a,gl(this.run,this.heading,"png")),"image/png")}saveNumbers(){let t=of(this.shown.flatMap(r=>this.series[r]??[]),this.shown.flatMap(r=>this.curves[r]??[]),this.window);lf(new Blob([t],{type:"text/csv;charset=utf-8"}),gl(this.run,this.heading,"csv"))}render(){let t=this.curves.some(r=>r.thinned);return x`<details
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
        ${this.item(p("Logarithmic values"),()=>this.dispatchEvent(new CustomEvent("td-log",{detail:!this.log})),this.log)}
        ${this.item(p("Save picture (PNG)"),()=>{this.savePicture()})}
        ${this.item(t?p("Save shown points (CSV)"):p("Save points (CSV)"),()=>{this.saveNumbers()})}
      </div>
    </details>`}};ft.styles=[Re,re`
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
    `],k([A({attribute:!1})],ft.prototype,"series",2),k([A({attribute:!1})],ft.prototype,"curves",2),k([A({attribute:!1})],ft.prototype,"shown",2),k([A()],ft.prototype,"heading",2),k([A()],ft.prototype,"run",2),k([A({attribute:!1})],ft.prototype,"window",2),k([A({type:Boolean})],ft.prototype,"log",2),k([A({type:Boolean})],ft.prototype,"dark",2),k([A({attribute:!1})],ft.prototype,"canvas",2),k([tn("details")],ft.prototype,"box",2),k([tn("summary")],ft.prototype,"handle",2),ft=k([Se("td-chart-menu")],ft);function lf(e,n){let t=document.createElement("a");t.href=URL.createObjectURL(e),t.download=n,t.click(),setTimeout(()=>{URL.revokeObjectURL(t.href)},1e4)}var ce=class extends CustomEvent{constructor(n,t){super(n,{detail:t,bubbles:!0,composed:!0})}};var h0=400,Cn=class extends de{constructor(){super(...arguments);this.curves=[];this.series=[];this.zoom=null;this.open=!1}render(){return x`<details @toggle=${t=>this.open=t.target.open}>
      <summary class="fold">${p("Show numbers")}</summary>
      ${this.open?this.renderTable():R}
    </details>`}renderTable(){let{x:t}=ns(this.curves),[r,s]=this.zoom??[-1/0,1/0],o=t.filter(d=>d>=r&&d<=s),i=Math.max(1,Math.ceil(o.length/h0)),a=o.filter((d,m)=>m%i===0||m===o.length-1),l=this.curves.reduce((d,m)=>d+m.points,0),u=this.curves.map(d=>new Map(d.steps.map((m,y)=>[m,d.values[y]??null]))),h=a.length<o.length||this.curves.some(d=>d.thinned);return x`<div class="box" tabindex="0" role="region" aria-label=${p("Numbers")}>
      <table>
        ${h?x`<caption>
                ${m0(a.length,l)}
              </caption>`:R}
        <thead>
          <tr>
            <th scope="col">${p("Step")}</th>
            ${this.series.map(d=>x`<th scope="col" title=${`${d.member} · ${d.tag}`}>
                  ${this.series.length>1?dt(d.split):d.tag}
                </th>`)}
          </tr>
        </thead>
        <tbody>
          ${a.map(d=>x`<tr>
                <td>${W(d)}</td>
                ${u.map(m=>{let y=m.get(d);return x`<td>
                    ${y===void 0?"":y===null?Vn():Q(y,5)}
                  </td>`})}
              </tr>`)}
        </tbody>
      </table>
    </div>`}};Cn.styles=[Re,re`
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
    `],k([A({attribute:!1})],Cn.prototype,"curves",2),k([A({attribute:!1})],Cn.prototype,"series",2),k([A({attribute:!1})],Cn.prototype,"zoom",2),k([oe()],Cn.prototype,"open",2),Cn=k([Se("td-numbers")],Cn);function m0(e,n){let t=W(e);return ke(e,{one:p(g`${t} row of ${gr(n)}; zoom in on the chart to see more.`),other:p(g`${t} rows of ${gr(n)}; zoom in on the chart to see more.`)})}var Gt=re`
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
`;var g0=20,ve=class extends de{constructor(){super(...arguments);this.run="";this.series=[];this.heading="";this.generation=0;this.annotations=[];this.lit=null;this.dark=!1;this.sync="steps";this.xRange=null;this.yRange=null;this.log=null;this.scale="auto";this.axis="step";this.origin=null;this.smoothing=0;this.levels=[];this.best=!1;this.eager=!1;this.joint=!1;this.window=null;this.cursor=null;this.seen=!1;this.near=!1;this.spoken="";this.off=new Set;this.data=new gi(this);this.drawn=null;this.weighed=[];this.range=null;this.towering=!1;this.plot=null;this.watch=null;this.size=null}connectedCallback(){super.connectedCallback(),this.watch=new IntersectionObserver(t=>{this.near=t.at(-1)?.isIntersecting??!1,this.near&&(this.seen=!0)},{rootMargin:"200px"}),this.watch.observe(this)}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.following),this.watch?.disconnect(),this.size?.disconnect(),this.size=null,this.plot?.destroy(),this.plot=null}firstUpdated(){this.eager&&(this.seen=!0)}get steps(){let r=this.data.whole.flatMap(({steps:s})=>s.length?[s[0],s.at(-1)]:[]).filter(s=>s!==void 0);return r.length?[Math.min(...r),Math.max(...r)]:null}willUpdate(t){t.has("series")&&(this.off=new Set);let r=["series","run","generation","seen","smoothing"].some(i=>t.has(i));if(this.seen&&r){let{store:i,run:a,series:l,smoothing:u}=this;this.data.load({store:i,run:a,series:l,width:this.clientWidth||800,smoothing:u})}let{curves:s,whole:o}=this.data;this.drawn!==s&&(this.range=xt(s??[])),this.weighed!==o&&(this.towering=Ko(o)),[this.drawn,this.weighed]=[s,o]}updated(t){let r=this.renderRoot.querySelector(".plot");if(!r||!this.drawn)return;let s=this.plot===null;this.plot??=new hi(r,{zoom:o=>this.onZoom(o),cursor:o=>this.cursor=o,hover:o=>this.dispatchEvent(new ce("td-light",{id:o,show:!1})),pick:o=>this.dispatchEvent(new ce("td-find",{id:o}))},this.sync),this.size||(this.size=new ResizeObserver(()=>this.plot?.resize(r.clientWidth,r.clientHeight)),this.size.observe(r)),this.plot.show(this.scene(this.drawn)),this.plot.resize(r.clientWidth,r.clientHeight),(s||t.has("window")||t.has("near"))&&this.follow(this.plot,s)}follow(t,r){clearTimeout(this.following);let s=this.window&&[...this.window];t.window?.join()!==s?.join()&&(r?t.zoom(s):this.near&&(this.following=setTimeout(()=>t.zoom(s),g0)))}scene(t){let{annotations:r,lit:s,xRange:o,yRange:i,axis:a,levels:l,best:u,series:h}=this,d=this.shown,m=u?Yd(h,this.data.whole):null,y=t.flatMap(({wall_times:$})=>$[0]??[]);return{curves:d.map($=>t[$]).filter($=>$!==void 0),splits:d.map($=>h[$]?.split??"none"),annotations:r,lit:s,axis:a,origin:this.origin??(y.length?Math.min(...y):0),scale:this.ownScale,levels:m?[...l,m]:l,palette:yr(this.dark),xRange:o,yRange:i}}get shown(){return this.series.map((t,r)=>r).filter(t=>!this.off.has(t))}get ownScale(){return this.log===null&&this.scale!=="auto"?this.scale:this.log??this.towering?"log":"linear"}toggle(t){let r=new Set(this.off);r.delete(t)||r.add(t),this.off=r.size<this.series.length?r:new Set,this.cursor=null}onZoom(t){t?.join()!==this.window?.join()&&this.dispatchEvent(new ce("td-window",{window:t})),this.data.zoom(t)}onKey(t){let{plot:r,annotations:s,lit:o}=this;if(!r||t.target!==t.currentTarget)return;let i=Zd(t,r,this.cursor,o,s);if(!i)return;t.preventDefault(),i.cursor!==void 0&&(r.point(i.cursor),this.cursor=i.cursor,this.spoken=this.sayCursor(r,i.cursor)),i.zoom!==void 0&&r.zoom(i.zoom),i.find&&o!==null&&this.dispatchEvent(new ce("td-find",{id:o}));let a=s.find(({id:h})=>h===i.evidence);if(!a)return;let{name:l,value:u}=hs(a.evidence);this.spoken=`${l} ${u}`,this.dispatchEvent(new ce("td-light",{id:a.id,show:!1}))}sayCursor(t,r){let s=this.shown.map((o,i)=>{let a=this.series[o],l=ml(t,this.visible,i,r,this.range);return a?`${to(a,this.series.length)} ${l.text}`:""});return ze([Vt(W(t.stepAt(r))),...s])}get visible(){return this.shown.map(t=>this.drawn?.[t]).filter(t=>t!==void 0)}render(){let{error:t,curves:r}=this.data;return x`<figure aria-label=${this.heading}>
      <div class="head">
        <h3 class="cut" title=${this.heading}>${this.heading}</h3>
        ${this.joint||!r?R:this.renderMenu(r)}
      </div>
      <div class="legend">
        ${this.series.map((s,o)=>this.renderKey(s,o))}
        ${r?tf(this.plot,r,this.cursor):R}
      </div>
      ${t?x`<div class="message">${t}</div>`:x`<div
              class="plot ${r?"":"waiting"}"
              tabindex="0"
              role="img"
              aria-label=${this.describe()}
              @keydown=${s=>this.onKey(s)}
            ></div>`}
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      ${r&&this.seen?x`<td-numbers .curves=${r} .series=${this.series} .zoom=${this.window}></td-numbers>`:R}
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
    ></td-chart-menu>`}renderKey(t,r){let s=this.shown.indexOf(r),o=s>=0?ml(this.plot,this.visible,s,this.cursor,this.range):{text:"",smoothed:"",away:null};return ef(t,o,this.series.length,s<0,()=>{this.toggle(r)})}describe(){let t=this.series.map(i=>ze([i.split==="none"?i.tag:dt(i.split),gr(i.points)])),r=pt(t),s=p(g`Chart of ${this.heading}: ${r}. Arrow keys read values, plus and minus zoom, Escape resets.`),o=p("N and P go through what was found, Enter to its text.",{desc:"Keys on a chart"});return this.annotations.length?`${s} ${o}`:s}};ve.styles=[Re,Gt,mi,nf],k([A({attribute:!1})],ve.prototype,"store",2),k([A()],ve.prototype,"run",2),k([A({attribute:!1})],ve.prototype,"series",2),k([A()],ve.prototype,"heading",2),k([A({type:Number})],ve.prototype,"generation",2),k([A({attribute:!1})],ve.prototype,"annotations",2),k([A({attribute:!1})],ve.prototype,"lit",2),k([A({type:Boolean})],ve.prototype,"dark",2),k([A()],ve.prototype,"sync",2),k([A({attribute:!1})],ve.prototype,"xRange",2),k([A({attribute:!1})],ve.prototype,"yRange",2),k([A({attribute:!1})],ve.prototype,"log",2),k([A()],ve.prototype,"scale",2),k([A()],ve.prototype,"axis",2),k([A({attribute:!1})],ve.prototype,"origin",2),k([A({type:Number})],ve.prototype,"smoothing",2),k([A({attribute:!1})],ve.prototype,"levels",2),k([A({type:Boolean})],ve.prototype,"best",2),k([A({type:Boolean})],ve.prototype,"eager",2),k([A({type:Boolean})],ve.prototype,"joint",2),k([A({attribute:!1})],ve.prototype,"window",2),k([oe()],ve.prototype,"cursor",2),k([oe()],ve.prototype,"seen",2),k([oe()],ve.prototype,"near",2),k([oe()],ve.prototype,"spoken",2),k([oe()],ve.prototype,"off",2),ve=k([Se("td-chart")],ve);var uf="important",b0=" !"+uf,cf=Fn(class extends mn{constructor(e){if(super(e),e.type!==_o.ATTRIBUTE||e.name!=="style"||e.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(e){return Object.keys(e).reduce((n,t)=>{let r=e[t];return r==null?n:n+`${t=t.includes("-")?t:t.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${r};`},"")}update(e,[n]){let{style:t}=e.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(n)),this.render(n);for(let r of this.ft)n[r]==null&&(this.ft.delete(r),r.includes("-")?t.removeProperty(r):t[r]=null);for(let r in n){let s=n[r];if(s!=null){this.ft.add(r);let o=typeof s=="string"&&s.endsWith(b0);r.includes("-")||o?t.setProperty(r,o?s.slice(0,-11):s,o?uf:""):t[r]=s}}return Rt}});var v0=1,y0=3,x0=4,w0=.16;function pf(e,n,t){let{grid:r,lines:s,window:o,palette:i}=n,a=R0(n),l=r.columns.length-s.length,u={stroke:i["text-2"],font:`11px ${jt}`,grid:{stroke:i.grid,width:1},ticks:{show:!1}},h={width:n.width,height:n.height,padding:[8,12,0,0],legend:{show:!1},focus:{alpha:.25},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},focus:{prox:24},points:{size:7,width:2},dataIdx:(d,m,y)=>m?t.nearest(m-1,y)??y:y,bind:{dblclick:()=>()=>(t.zoom(null),null)}},scales:{x:{time:!1,range:()=>[...o]},y:a},axes:[{...u,grid:{show:!1},size:24,gap:4,space:64,values:(d,m)=>m.map(y=>Number.isInteger(y)?Is(y):"")},{...u,size:64,gap:8,space:32,...T0(n,a)}],series:[{},...k0(n),...s.map((d,m)=>S0(d,r.isolated[l+m]??[]))],bands:s.flatMap(({range:d,colour:m})=>d?[{series:[d[1]+1,d[0]+1],fill:at(m,w0)}]:[]),hooks:{setCursor:[d=>t.cursor((d.cursor.left??-1)<0?null:d.cursor.idx??null)],setSeries:[(d,m)=>t.light($0(n,(m??0)-1))],setSelect:[d=>{let{left:m,width:y}=d.select;y>=5&&t.zoom([d.posToVal(m,"x"),d.posToVal(m+y,"x")])}]}};return new Xe(h,[r.x,...r.columns],e)}function $0({grid:e,lines:n},t){let r=t-(e.columns.length-n.length);if(r>=0)return r;let s=n.findIndex(({range:o})=>o?.includes(t));return s<0?null:s}function S0({colour:e,dash:n,width:t},r){return{stroke:e,dash:n,width:t,spanGaps:!1,points:{show:r.length>0,filter:()=>r,size:5,fill:e}}}function k0({lines:e}){return e.flatMap(({range:n,colour:t})=>(n??[]).map(()=>({stroke:at(t,.35),width:.75,spanGaps:!1,points:{show:!1}})))}function R0({extent:e,log:n}){let[t,r]=e,s=t<=0,o=(r-t||Math.abs(r)*.1||1)*.05,i=n&&!s?[t/1.1,r*1.1]:[t-o,r+o],a={range:()=>i,distr:n?s?x0:y0:v0};return n&&s&&(a.asinh=Math.max(Math.abs(t),Math.abs(r))/1e3||1),a}function T0({height:e,log:n},{asinh:t}){let r=(s,o,i,a,l)=>fl(o,n?0:l);return n?{values:r,splits:(s,o,i,a)=>dl(i,a,t??0,Math.max(2,Math.floor(e/32))),filter:(s,o)=>o}:{values:r}}var df={light:["#0068a5","#c2410c","#0f766e","#a21caf","#4d5560","#8a6d00","#5b4bd6"],dark:["#5cb8f5","#ff9a5c","#3fd0bd","#f08cf0","#c3cad1","#e0c341","#a99bff"]},ff=[[],[7,4],[2,3],[9,3,2,3]];function bl(e,n){let t=n?df.dark:df.light,r=Math.floor(e/t.length)%ff.length;return{colour:t[e%t.length]??"",dash:[...ff[r]??[]]}}function yi(e){let[n="",...t]=e;if(!t.length)return"";let r=n.length;for(let s of t){let o=0;for(;o<r&&s[o]===n[o];)o+=1;r=o}return n.slice(0,n.slice(0,r).lastIndexOf("/")+1)}function hf(e){return e==null?"–":typeof e=="number"?Q(e,6):String(e)}function mf(e,n){return e.found.includes(n)?"found":e.unchecked.includes(n)?"unchecked":"clear"}function vl(e){return{found:p("found",{desc:"What a rule said of a run"}),unchecked:p("could not look",{desc:"What a rule said of a run"}),clear:p("clear",{desc:"What a rule said of a run: it found nothing"})}[e]}function gf(e){return e===null?"–":e>0?`+${Q(e)}`:Q(e)}function bf({quantity:e},n){return!e||n===null||n===0?null:n<0==(e.better==="lower")}function vf({hparams:e,patterns:n,search:t}){if(!e.length)return p("No patterns were searched for: the log names no hyper-parameter that differs between these runs.");if(!t.hypotheses)return p("No patterns were searched for: no error or warning was found in some of these runs and not in others.");let r=W(t.hypotheses),s=Zu(t.rules),o=pt(t.splits),{alpha:i}=t,a=ke(t.hypotheses,{one:p(g`${r} test of ${s} against ${o} (Fisher’s exact test, Holm’s correction, alpha ${i}).`),other:p(g`${r} tests of ${s} against ${o} (Fisher’s exact test, Holm’s correction for all of them, alpha ${i}).`)});return n.length?a:p(g`No sound pattern. ${a}`)}var yf=re`
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
`;var xf=600,wf=1200,et=class extends de{constructor(){super(...arguments);this.lines=[];this.groups=[];this.generation=0;this.heading="";this.dark=!1;this.log=!1;this.window=null;this.baseline="";this.traces=[];this.lost=[];this.cursor=null;this.lit=null;this.spoken="";this.whole=[];this.grid={x:[],columns:[],isolated:[]};this.chart=null;this.size=null;this.request=0;this.asked=""}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.timer),this.size?.disconnect(),this.size=null,this.chart?.destroy(),this.chart=null}willUpdate(t){let r=JSON.stringify([this.generation,this.lines.map(({run:s,series:o})=>[s,o.member,o.tag]),this.groups.map(s=>[s.name,Pa(s)])]);r!==this.asked&&(this.asked=r,this.load()),t.has("window")&&this.whole.length&&this.zoomTo(),t.has("traces")&&(this.grid=ns(js(this.traces)))}async load(){let t=this.request+=1,{lines:r,groups:s}=this,o=await Promise.all([this.bands(s).catch(()=>s.map(()=>null)),...r.map(l=>this.store.load(l.run,[l.series],xf).then(([u])=>u?Wc(l,u):null,()=>null))]);if(t!==this.request)return;let i=o.flat(),a=[...s.map(({name:l})=>l),...r.map(({run:l})=>l)];this.whole=i.filter(l=>l!==null),this.traces=this.whole,this.lost=a.filter((l,u)=>!i[u]),this.window&&this.zoomTo()}async bands(t,r){if(!t.length)return[];let{bands:s}=await this.store.source.bands(t.map(Pa),r?wf:xf,r);return t.map((o,i)=>{let a=s[i];return a?Vc(o,a):null})}zoomTo(){clearTimeout(this.timer),this.traces=this.whole;let{window:t,request:r}=this;if(!t)return;let[s,o]=[Math.ceil(t[0]),Math.floor(t[1])];o<s||(this.timer=setTimeout(()=>{Promise.all(this.whole.map(i=>this.refine(i,s,o).catch(()=>i))).then(i=>{r===this.request&&t===this.window&&(this.traces=i)})},120))}async refine(t,r,s){let o=this.groups.find(({name:a})=>t.range&&a===t.name);if(o){let[a]=await this.bands([o],{start:r,end:s});return a?.range?{...a,losses:t.losses}:t}if(!t.curve.thinned)return t;let{series:i}=await this.store.source.curves(t.name,[t.series],wf,{start:r,end:s});return i[0]?{...t,curve:qo(t.curve,i[0],r,s)}:t}updated(t){let r=this.renderRoot.querySelector(".plot");if(!r)return;this.size||(this.size=new ResizeObserver(()=>{!r.clientWidth||!r.clientHeight||(this.chart?this.chart.setSize({width:r.clientWidth,height:r.clientHeight}):this.draw(r))}),this.size.observe(r)),["traces","dark","log","window","baseline"].some(o=>t.has(o))&&this.draw(r)}draw(t){let{clientWidth:r,clientHeight:s}=t;if(this.chart?.destroy(),this.chart=null,!r||!s||!this.traces.length)return;let{x:o}=this.grid,[i,a]=this.window??[o[0]??0,o.at(-1)??1],[l,u]=i===a?[i-.5,a+.5]:[i,a],h=Uc(this.traces);this.chart=pf(t,{width:r,height:s,grid:this.grid,lines:this.traces.map(({name:d},m)=>({...bl(this.placeOf(d),this.dark),width:d===this.baseline?3:h[m]?2:1.5,range:h[m]??null})),window:[l,u],extent:xt(js(this.traces),l,u)??[0,1],log:this.log,palette:yr(this.dark)},{nearest:(d,m)=>this.nearest(d,m),cursor:d=>this.cursor=d,light:d=>this.lit=d,zoom:d=>{this.zoom(d)}})}placeOf(t){let r=this.groups.findIndex(s=>s.name===t);return r>=0?r:this.groups.length+this.lines.findIndex(({run:s})=>s===t)}columnOf(t){return this.grid.columns.length-this.traces.length+t}zoom(t){this.dispatchEvent(new ce("td-window",{window:t}))}light(t){this.lit=t,this.chart?.setSeries(t===null?null:this.columnOf(t)+1,{focus:!0})}nearest(t,r){let s=this.grid.columns[t]??[];for(let o=0;o<s.length;o+=1){if(typeof s[r-o]=="number")return r-o;if(typeof s[r+o]=="number")return r+o}return null}get extent(){return xt(js(this.traces))}valueAt(t,r){let s=this.columnOf(t),o=this.cursor===null?null:this.nearest(s,this.cursor),i=o===null?this.traces[t]?.curve.values.findLast(a=>a!==null):this.grid.columns[s]?.[o];return es(i??null,r)}onKey(t){if(t.ctrlKey||t.metaKey||t.altKey||!this.chart)return;let r=this.grid.x.length-1,s=t.shiftKey?Math.max(1,Math.round(r/20)):1,o=this.cursor??(t.key==="ArrowLeft"?r+1:-1),a={ArrowLeft:Math.max(0,o-s),ArrowRight:Math.min(r,o+s),Home:0,End:r}[t.key];if(a!==void 0){let l=this.grid.x[a]??0;this.chart.setCursor({left:this.chart.valToPos(l,"x"),top:10}),this.cursor=a;let u=this.extent,h=this.traces.map(({name:d},m)=>`${d} ${this.valueAt(m,u)}`).slice(0,12);this.spoken=ze([Vt(W(l)),...h])}else if(t.key==="Escape"||t.key==="0")this.zoom(null);else return;t.preventDefault()}render(){let t=this.extent,r=this.cursor===null?void 0:this.grid.x[this.cursor],s=yi([...this.groups,...this.lines].map(i=>"run"in i?i.run:i.name)),o=r===void 0?p("Last values"):p(g`Values at step ${W(r)}`);return x`<div
        class="plot"
        tabindex="0"
        role="img"
        aria-label=${p(g`Chart of ${this.heading} of ${qe(this.traces.length)}. Arrow keys read values, Escape resets the zoom.`)}
        @keydown=${i=>this.onKey(i)}
      ></div>
      <p>
        ${s?p(g`${o} in ${s}`,{desc:"Values of the runs in a folder"}):o}
        ${this.lost.length?p(g`· no such curve: ${ze(this.lost)}`,{desc:"Runs that lack the curve"}):R}
      </p>
      <ul aria-label=${p("Runs")} @mouseleave=${()=>this.light(null)}>
        ${this.traces.map((i,a)=>this.renderKey(i,a,s,t))}
      </ul>
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      <td-numbers
        .curves=${js(this.traces)}
        .series=${this.columnNames(s)}
        .zoom=${this.window}
      ></td-numbers>`}renderKey({name:t,title:r,range:s,losses:o},i,a,l){let{colour:u,dash:h}=bl(this.placeOf(t),this.dark);return x`<li ?data-lit=${this.lit===i} title=${r} @mouseenter=${()=>this.light(i)}>
      <svg width="24" height="8" aria-hidden="true">
        ${s?Je`<rect width="24" height="8" fill=${u} opacity="0.2"></rect>`:R}
        <line
          x1="0"
          x2="24"
          y1="4"
          y2="4"
          stroke-width=${t===this.baseline?3:2}
          style=${cf({stroke:u,"stroke-dasharray":h.join(" ")||"none"})}
        ></line>
      </svg>
      <span>${t.slice(a.length)}${o?x`<em>${o}</em>`:R}</span
      ><b>${this.valueAt(i,l)}</b>
    </li>`}columnNames(t){let r=(s,o)=>({...s.series,split:o(s.name.slice(t.length))});return[...this.traces.flatMap(s=>s.range?[r(s,o=>p(g`${o}, least`)),r(s,o=>p(g`${o}, greatest`))]:[]),...this.traces.map(s=>r(s,o=>s.range?p(g`${o}, mean`):o))]}};et.styles=[Re,mi,yf],k([A({attribute:!1})],et.prototype,"lines",2),k([A({attribute:!1})],et.prototype,"groups",2),k([A({attribute:!1})],et.prototype,"store",2),k([A({type:Number})],et.prototype,"generation",2),k([A()],et.prototype,"heading",2),k([A({type:Boolean})],et.prototype,"dark",2),k([A({type:Boolean})],et.prototype,"log",2),k([A({attribute:!1})],et.prototype,"window",2),k([A()],et.prototype,"baseline",2),k([oe()],et.prototype,"traces",2),k([oe()],et.prototype,"lost",2),k([oe()],et.prototype,"cursor",2),k([oe()],et.prototype,"lit",2),k([oe()],et.prototype,"spoken",2),et=k([Se("td-overlay")],et);var xi=class{constructor(n){this.owner=n;this.comparison=null;this.error=null;this.asked=""}ask(n,{generation:t,runs:r,baseline:s,quantity:o}){let i=JSON.stringify([t,r,s,o]);if(i===this.asked||!r.length)return;this.asked=i;let a=r.includes(s)?s:"";n.compare(r,{baseline:a,quantity:o}).then(l=>{this.tell(i,{comparison:l,error:null})},l=>{In(l)||this.tell(i,{error:l.message})})}tell(n,t){n===this.asked&&(Object.assign(this,t),this.owner.requestUpdate())}};var E0=40;function $f({findings:e,runs:n},t){if(!e.length)return x`<section>
      <h2>${p("Findings")}</h2>
      <p class="small">${p("Nothing was found in any of these runs.")}</p>
    </section>`;let r=yi(n),s=n.length<=E0;return x`<section aria-labelledby="findings">
    <h2 id="findings">${p("Findings")}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label=${p("Table of findings")}>
      <table>
        <thead>
          <tr>
            <th scope="col">${p("Finding")}</th>
            <th scope="col" class="number">${p("Runs")}</th>
            ${s?n.map(o=>x`<th scope="col" class="mark turned" title=${o}>
                        <bdi>${o.slice(r.length)}</bdi>
                      </th>`):R}
          </tr>
        </thead>
        <tbody>
          ${e.map(o=>x`<tr>
                <th scope="row">${De(o.rule,t)}</th>
                <td class="number" title=${o.found.join(`
`)}>
                  ${nn(o.found.length,Math.max(n.length-o.unchecked.length,o.found.length))}
                </td>
                ${s?n.map(i=>{let a=mf(o,i),l=a==="found"?xn(o.severity):x`<span class="none" aria-hidden="true"
                                >${a==="clear"?"·":"?"}</span
                              >`;return x`<td
                          class="mark ${a==="found"?o.severity:""}"
                          title=${vl(a)}
                        >
                          ${l}<span class="unseen">${vl(a)}</span>
                        </td>`}):R}
              </tr>`)}
        </tbody>
      </table>
    </div>
    <p class="small">
      ${p("· the rule looked and found nothing; ? it could not look.")}
      ${r?p(g`Runs are those in ${r}.`):R}
    </p>
  </section>`}function Sf({groups:e,contests:n}){return e.length?x`<section aria-labelledby="seeds">
    <h2 id="seeds">${p("Groups of seeds")}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label=${p("Table of groups")}>
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
          ${e.map(t=>x`<tr>
                <th scope="row" title=${t.runs.join(`
`)}>${$n(t.name)}</th>
                <td class="number" title=${t.left_out.join(`
`)}>
                  ${t.left_out.length?nn(t.values.length,t.runs.length):t.runs.length}
                </td>
                <td class="number">${Q(t.mean)}</td>
                <td class="number">${t.spread===null?"–":`± ${Q(t.spread)}`}</td>
                <td>
                  ${t.by==="hparams"?p("hyper-parameters"):p("name",{desc:"Of a run"})}
                </td>
              </tr>`)}
        </tbody>
      </table>
    </div>
    ${n.length?x`<ul class="contests">
            ${n.map(({message:t,is_better:r})=>x`<li>${r?x`<b>${rn(t)}</b>`:rn(t.replace(/^cannot/,"Cannot"))}</li>`)}
          </ul>`:x`<p class="small">
            ${e.length>1?p("So many groups are held against one another only with a baseline."):p("One group: there is nothing to hold it against.")}
          </p>`}
  </section>`:R}function kf(e){return x`<section aria-labelledby="patterns">
    <h2 id="patterns">${p("Patterns across runs")}</h2>
    ${e.patterns.length?x`<ul>
            ${e.patterns.map(({message:n})=>x`<li>${rn(M0(n))}</li>`)}
          </ul>`:R}
    <p class="small">${vf(e)}</p>
  </section>`}function M0(e){return e.charAt(0).toUpperCase()+e.slice(1)}var Rf=re`
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
`;var yl=8,Pn=class extends de{constructor(){super(...arguments);this.comparison=null;this.error=null;this.rules=null;this.linkOf=()=>"#"}change(t){this.dispatchEvent(new ce("td-compare",t))}render(){if(this.error)return x`<section role="alert"><p>${this.error}</p></section>`;let{comparison:t}=this;return t?x`${this.renderRanking(t)} ${$f(t,this.rules)}
    ${Sf(t)} ${kf(t)}`:x`<section aria-busy="true"><p class="small">${p("Comparing …")}</p></section>`}renderRanking(t){let{ranking:r,quantities:s,quantity:o,verdict:i,winner:a,groups:l,hparams:u,runs:h}=t,d=u.slice(0,yl),m=new Map(h.map((y,$)=>[y,$]));return x`<section aria-labelledby="ranking">
      <div class="head">
        <h2 id="ranking">${p("Ranking")}</h2>
        ${s.length>1?x`<label
                >${p("By",{desc:"Label of the choice of the value that runs are ranked by"})}
                <select
                  @change=${y=>this.change({rankBy:y.target.value})}
                >
                  ${s.map(({key:y,label:$,runs:_})=>x`<option value=${y} ?selected=${y===o?.key}>
                        ${$}${_<h.length?` (${nn(_,h.length)})`:""}
                      </option>`)}
                </select></label
              >`:R}
        <label
          >${p("Against",{desc:"Label of the choice of the run that others are held against"})}
          <select
            @change=${y=>this.change({baseline:y.target.value})}
          >
            <option value="" ?selected=${!t.baseline}>${p("no baseline")}</option>
            ${h.map(y=>x`<option value=${y} ?selected=${y===t.baseline}>${y}</option>`)}
          </select></label
        >
      </div>
      <p class="verdict" aria-live="polite">${i}</p>
      ${a?x`<p class="small">
              ${l.length?p("The best of many runs owes some of its lead to luck: whether a setting is better, its seeds say."):p("One run of each setting: another seed may turn the order.")}
            </p>`:R}
      <div class="scroll" tabindex="0" role="region" aria-label=${p("Table of the ranking")}>
        <table>
          <thead>
            <tr>
              <th scope="col" class="number">${p("Place",{desc:"In the ranking"})}</th>
              <th scope="col">${p("Run",{desc:"Column of runs"})}</th>
              <th scope="col" class="number">${p("Best",{desc:"Column of runs: best value"})}</th>
              <th scope="col" class="number">${p("At step",{desc:"Step of the best value"})}</th>
              <th scope="col" class="number">${p("After",{desc:"Time until the best value"})}</th>
              ${t.baseline?x`<th scope="col" class="number">${p("Difference")}</th>
                      <th scope="col" class="number">
                        ${p("As good as the baseline at",{desc:"Then comes a step"})}
                      </th>`:R}
              ${d.map(({name:y})=>x`<th scope="col" class="value" title=${y}>${y}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${r.map(y=>{let $=m.get(y.run)??0;return x`<tr class=${y.place===null?"out":""}>
                <td class="number">${y.place??"–"}</td>
                ${this.renderName(y,t)}
                <td class="number">${Q(y.best?.value)}</td>
                <td class="number">${y.best?We(y.best.step):"–"}</td>
                <td class="number">${A0(y.best?.seconds)}</td>
                ${t.baseline?this.renderAgainst(y,t):R}
                ${d.map(({values:_})=>{let T=hf(_[$]);return x`<td class="value" title=${T}>${T}</td>`})}
              </tr>`})}
          </tbody>
        </table>
      </div>
      ${this.renderAlike(t)}
    </section>`}renderName({run:t,doubts:r},{baseline:s,winner:o}){return x`<th scope="row">
      <a
        href=${this.linkOf(t)}
        @click=${i=>{i.ctrlKey||i.metaKey||i.shiftKey||(i.preventDefault(),this.dispatchEvent(new ce("td-open",{runs:[t]})))}}
        >${$n(t)}</a
      >${t===o?x`<span class="tag">${p("best",{desc:"Mark of the best run"})}</span>`:R}${t===s?x`<span class="tag"
              >${p("baseline",{desc:"Mark of the run that others are held against"})}</span
            >`:R}
      ${r.length?x`<span class="doubt">${p(g`Not ranked: ${pt(r)}`)}</span>`:R}
    </th>`}renderAgainst(t,r){let s=t.run===r.baseline,o=bf(r,t.difference),i=o===null?"":o?"better":"worse",a=o===null?"":o?p("better"):p("worse");return x`<td class="number ${i}" title=${a}>
        ${s?"":gf(t.difference)}${a?x`<span class="unseen"> ${a}</span>`:""}
      </td>
      <td class="number">
        ${s?"":t.reached_step===null?p("never",{desc:"It was never as good as the baseline"}):Vt(We(t.reached_step))}
      </td>`}renderAlike({hparams:t,hparams_alike:r}){let s=t.length-yl;if(!t.length&&!r)return R;let o=ze(t.slice(yl).map(({name:a})=>a)),i=[t.length?_0(t.length):p("No hyper-parameter differs"),s>0?p(g`${s} more than fit here: ${o}`):"",r?ke(r,{one:p(g`${r} is the same in all runs`),other:p(g`${r} are the same in all runs`)}):""];return x`<p class="small">${rn(pt(i))}</p>`}};Pn.styles=[Re,Gt,Rf],k([A({attribute:!1})],Pn.prototype,"comparison",2),k([A()],Pn.prototype,"error",2),k([A({attribute:!1})],Pn.prototype,"rules",2),k([A({attribute:!1})],Pn.prototype,"linkOf",2),Pn=k([Se("td-comparison")],Pn);function _0(e){let n=W(e);return ke(e,{one:p(g`${n} hyper-parameter differs`),other:p(g`${n} hyper-parameters differ`)})}function A0(e){return e==null?"–":bn(e)}var Tf=re`
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
`;var Ve=class extends de{constructor(){super(...arguments);this.details=[];this.runs=[];this.rules=null;this.quantity="";this.baseline="";this.rankBy="";this.layout="";this.bands=!1;this.linkOf=()=>"#";this.dark=!1;this.axes=null;this.log=null;this.towering=!1;this.sameSteps=!0;this.window=null;this.quantities=[];this.data=new xi(this);this.onWindow=({detail:t})=>{this.window=t.window}}get generation(){return this.details.reduce((t,{generation:r})=>Math.max(t,r),0)}get current(){return this.quantities.find(({key:t})=>t===this.quantity)??this.quantities[0]}willUpdate(t){t.has("details")&&(this.quantities=Hc(this.details.map(({run:a})=>a))),t.has("quantity")&&Object.assign(this,{window:null,log:null}),(t.has("details")||t.has("quantity"))&&this.align();let{generation:r,runs:s,baseline:o,rankBy:i}=this;this.data.ask(this.store.source,{generation:r,runs:s,baseline:o,quantity:i})}async align(){let{current:t}=this;if(!t)return;let r=[...t.panels].map(([h,d])=>this.store.load(h,d.series,600)),s=await Promise.allSettled(r);if(t!==this.current)return;let o=s.flatMap(h=>h.status==="fulfilled"?h.value:[]);this.towering=Ko(o);let i=xt(o),a=o.map(({steps:h})=>h[0]??1/0),l=o.map(({steps:h})=>h.at(-1)??-1/0),u=[Math.min(...a),Math.max(...l)];this.axes=i&&Number.isFinite(u[0])&&Number.isFinite(u[1])?{x:u,y:i}:null}open(t,r){t.preventDefault(),this.dispatchEvent(new ce("td-open",{runs:r}))}render(){let{current:t}=this,r=this.log??this.towering,s=nc(this,this.details.length);return x`<header>
        <h1>${p(g`${qe(this.runs.length)} compared`)}</h1>
        ${this.quantities.length?x`<label class="pick"
                ><span class="quiet">${p("Quantity",{desc:"What the runs are compared by"})}</span>
                <select
                  @change=${o=>this.dispatchEvent(new ce("td-quantity",{key:o.target.value}))}
                >
                  ${this.quantities.map(({key:o,label:i})=>x`<option value=${o} ?selected=${o===t?.key}>${i}</option>`)}
                </select></label
              >`:R}
        <button class="button" aria-pressed=${r} @click=${()=>this.log=!r}>
          ${p("Log",{desc:"Logarithmic scale of the values"})}
        </button>
        <span class="switch" role="group" aria-label=${p("Layout")}>
          ${this.renderLayout("overlay",p("One chart"),s)}
          ${this.renderLayout("grid",p("Side by side"),s)}
        </span>
        ${s==="grid"?x`<button
                class="button"
                aria-pressed=${this.sameSteps}
                title=${p("All charts from the first step to the last of any run; otherwise each fills its own width")}
                @click=${()=>this.sameSteps=!this.sameSteps}
              >
                ${p("Same steps")}
              </button>`:R}
        ${s==="overlay"&&this.data.comparison?.groups.length?x`<button
                class="button"
                aria-pressed=${this.bands}
                title=${p("Runs that differ by their seed alone as one: mean, and range from the least to the greatest")}
                @click=${()=>this.dispatchEvent(new ce("td-compare",{bands:!this.bands}))}
              >
                ${p("Mean and range of seeds")}
              </button>`:R}
        ${this.window?x`<button class="button" @click=${()=>this.window=null}>${p("Reset zoom")}</button>`:R}
        ${this.runs.length>this.details.length?x`<p class="quiet">
                ${p(g`Curves of the first ${W(this.details.length)}; the tables hold all ${W(this.runs.length)}.`)}
              </p>`:R}
        ${s==="grid"?x`<p class="quiet">
                ${p("The value axis is the same in all charts; cursor and zoom move together.")}
              </p>`:R}
      </header>
      ${s==="grid"?this.renderGrid(t):this.renderOverlay(t,r)}
      <td-comparison
        .comparison=${this.data.comparison}
        .error=${this.data.error}
        .rules=${this.rules}
        .linkOf=${this.linkOf}
      ></td-comparison>`}renderLayout(t,r,s){return x`<button
      class="button"
      aria-pressed=${t===s}
      @click=${()=>this.dispatchEvent(new ce("td-compare",{layout:t}))}
    >
      ${r}
    </button>`}renderGrid(t){return x`<div class="grid" @td-window=${this.onWindow}>
      ${Kn(this.details,({run:r})=>r.name,r=>this.renderRun(r,t?.panels.get(r.run.name)))}
    </div>`}renderOverlay(t,r){let s=this.details.flatMap(({run:i})=>{let a=t?.panels.get(i.name)?.series.at(-1);return a?[{run:i.name,series:a}]:[]}),o=this.bands?jc(s,this.data.comparison?.groups??[]):{groups:[],rest:s};return x`<td-overlay
      .lines=${o.rest}
      .groups=${o.groups}
      .store=${this.store}
      .generation=${this.generation}
      .heading=${t?.label??""}
      .dark=${this.dark}
      .log=${r}
      .window=${this.window}
      .baseline=${this.baseline}
      @td-window=${this.onWindow}
    ></td-overlay>`}renderRun(t,r){let{run:s,findings:o}=t,i=this.runs.filter(u=>u!==s.name),a=o.find(u=>u.rule===s.primary&&vn(u)),l=r?Yo(o).filter(({evidence:u})=>xr(u,r.series)):[];return x`<article aria-label=${s.name}>
      <div class="top">
        <h2>
          <a href=${this.linkOf(s.name)} @click=${u=>this.open(u,[s.name])}
            >${$n(s.name)}</a
          >
        </h2>
        ${wn(s.status)}
        <button
          class="close"
          aria-label=${p(g`Remove ${s.name}`)}
          title=${p("Remove")}
          @click=${u=>this.open(u,i)}
        >
          ×
        </button>
      </div>
      <p class="diagnosis" title=${a?.message??""}>
        ${a?x`<b>${De(a.rule,this.rules)}</b> ${Be(a.message)}`:x`<span class="quiet"
                >${s.status==="unjudged"?rn(p("No rule about training could look")):rn(p("Nothing found"))}</span
              >`}
      </p>
      ${r?x`<td-chart
              .store=${this.store}
              .run=${s.name}
              .series=${r.series}
              .heading=${r.title}
              .generation=${t.generation}
              .annotations=${l}
              .xRange=${this.sameSteps?this.axes?.x??null:null}
              .yRange=${this.axes?.y??null}
              .dark=${this.dark}
              .log=${this.log??this.towering}
              .window=${this.window}
              sync="compare"
              joint
            ></td-chart>`:x`<p class="missing quiet">${p("This run has no such series.")}</p>`}
    </article>`}};Ve.styles=[Re,Gt,Tf],k([A({attribute:!1})],Ve.prototype,"details",2),k([A({attribute:!1})],Ve.prototype,"runs",2),k([A({attribute:!1})],Ve.prototype,"rules",2),k([A()],Ve.prototype,"quantity",2),k([A()],Ve.prototype,"baseline",2),k([A()],Ve.prototype,"rankBy",2),k([A()],Ve.prototype,"layout",2),k([A({type:Boolean})],Ve.prototype,"bands",2),k([A({attribute:!1})],Ve.prototype,"store",2),k([A({attribute:!1})],Ve.prototype,"linkOf",2),k([A({type:Boolean})],Ve.prototype,"dark",2),k([oe()],Ve.prototype,"axes",2),k([oe()],Ve.prototype,"log",2),k([oe()],Ve.prototype,"towering",2),k([oe()],Ve.prototype,"sameSteps",2),k([oe()],Ve.prototype,"window",2),Ve=k([Se("td-compare")],Ve);var Ef="Language · 语言";function wi(){return x`<select
    class="language"
    aria-label=${Ef}
    title=${Ef}
    @change=${({target:e})=>{let n=Xr(e.value);n&&e?.dispatchEvent(new ce("td-language",{language:n}))}}
  >
    ${Object.entries(qu).map(([e,n])=>x`<option value=${e} lang=${e} .selected=${e===Tt()}>${n}</option>`)}
  </select>`}var L0={},Mf=Fn(class extends mn{constructor(){super(...arguments),this.ot=L0}render(e,n){return n()}update(e,[n,t]){if(Array.isArray(n)){if(Array.isArray(this.ot)&&this.ot.length===n.length&&n.every((r,s)=>r===this.ot[s]))return Rt}else if(this.ot===n)return Rt;return this.ot=Array.isArray(n)?Array.from(n):n,this.render(n,t)}});var C0=new Intl.Collator("en",{numeric:!0}),_r={verdict:{label:()=>p("Verdict",{desc:"Column of runs"}),of:()=>0,down:!1},name:{label:()=>p("Run",{desc:"Column of runs"}),of:({name:e})=>e,down:!1},best:{label:()=>p("Best",{desc:"Column of runs: best value"}),of:({best:e})=>e?.value??null,down:!1},last:{label:()=>p("Last",{desc:"Column of runs: last value"}),of:({last:e})=>e?.value??null,down:!1},points:{label:()=>p("Points",{desc:"Column of runs: how many"}),of:({points:e})=>e,down:!0},length:{label:()=>p("Length",{desc:"Column of runs: steps and time"}),of:({last_step:e})=>e,down:!0},grown:{label:()=>p("Last grew",{desc:"Column of runs: when points were last written"}),of:({last_wall_time:e})=>e,down:!0}},$i=Object.keys(_r);function ys(e){let n=e.startsWith("-"),t=$i.find(r=>r===e.slice(n?1:0));return t?{key:t,down:n}:{key:"verdict",down:!1}}function Si({key:e,down:n}){return e==="verdict"&&!n?"":`${n?"-":""}${e}`}function ki(e,n,t){return e.key===n?{key:n,down:!e.down}:{key:n,down:n==="best"||n==="last"?P0(t):_r[n].down}}function Ri(e,{key:n,down:t}){if(n==="verdict")return t?[...e].reverse():[...e];let{of:r}=_r[n],s=t?-1:1;return e.map(o=>({row:o,value:r(o)})).sort((o,i)=>o.value===null||i.value===null?+(o.value===null)-+(i.value===null):typeof o.value=="number"&&typeof i.value=="number"?s*(o.value-i.value):s*C0.compare(String(o.value),String(i.value))).map(({row:o})=>o)}function P0(e){return e.filter(({best:t})=>t?.better==="higher").length>e.filter(({best:t})=>t?.better==="lower").length}var xl="name:",Ti="hparam:",O0=/([/_. -]|^)(?:random[_-]?)?(?:seed|rep|repeat|trial|fold)s?[=_. -]?\d+(?=$|[/_. -])/gi,_f=/^(?:.*[._/-])?(?:random[._-]?)?(?:seed|random_state)$/i;function Ei(e){return e.replace(O0,"").replace(/^[/_. -]+/,"")||e}function no(e){if(e==="folder")return{keyOf:({name:t})=>D0(t),error:null};if(e==="seeds")return{keyOf:({name:t})=>Ei(t),error:null};if(e.startsWith(Ti)){let t=e.slice(Ti.length);return{keyOf:r=>B0(r.hparams?.[t]),prefix:`${t} = `,error:null}}let n=wl(e);if(n===null||n==="")return{keyOf:null,error:null};try{let t=new RegExp(n,"i");return(new RegExp(`${n}|`).exec("")?.length??1)-1!==1?{keyOf:null,error:p("Put one part into brackets: seed=(\\d+)")}:{keyOf:({name:s})=>t.exec(s)?.[1]??p("Other",{id:"group-other",desc:"Runs whose name does not match"}),error:null}}catch{return{keyOf:null,error:p("This is not a regular expression.")}}}function wl(e){return e.startsWith(xl)?e.slice(xl.length):null}function $l(e){return xl+e}function Af(e){let n=[],t=s=>new Set(e.map(no(s).keyOf??(()=>""))).size;t("folder")>1&&n.push({value:"folder",label:p("Folder")}),e.some(({name:s})=>Ei(s)!==s)&&t("seeds")<e.length&&n.push({value:"seeds",label:p("Configuration",{desc:"Runs that differ only by their seed"})});let r=[...new Set(e.flatMap(({hparams:s})=>Object.keys(s??{})))].sort();for(let s of r)t(Ti+s)>1&&n.push({value:Ti+s,label:s});return n}function Lf(e,n,t,r=""){let s=new Map;for(let a of Ri(e,t)){let l=n(a),u=s.get(l);u?u.push(a):s.set(l,[a])}let o=[...s].map(([a,l])=>({key:a,label:r+a,rows:l,counts:Uo(l),spread:N0(l)?z0(l):null}));if(t.key!=="name")return o;let i=new Intl.Collator("en",{numeric:!0});return o.sort((a,l)=>(t.down?-1:1)*i.compare(a.label,l.label))}function N0(e){return e.length<2?!1:e.every(({name:t})=>Ei(t)!==t)?new Set(e.map(({name:t})=>Ei(t))).size===1:e.filter(({hparams:t})=>t&&Object.keys(t).some(r=>_f.test(r))).length===e.length&&new Set(e.map(H0)).size===1}function z0(e){let n=e.flatMap(s=>s.best?[s.best]:[]),[t]=n;if(!t||n.length<2||n.some(({tag:s,split:o,better:i})=>s!==t.tag||o!==t.split||i!==t.better))return null;let r=n.map(({value:s})=>s);return{n:r.length,mean:r.reduce((s,o)=>s+o/r.length,0),least:Math.min(...r),greatest:Math.max(...r),tag:t.tag}}function H0({hparams:e}){let n=Object.entries(e??{}).filter(([t])=>!_f.test(t));return JSON.stringify(n.sort(([t],[r])=>t<r?-1:1))}function D0(e){let n=e.lastIndexOf("/");return n>0?e.slice(0,n):"."}function B0(e){return e===void 0?p("not given",{desc:"A hyper-parameter"}):typeof e=="number"?Q(e,6):String(e)}function Cf(e,{sort:n,group:t,open:r}){let s=ys(n),{keyOf:o,prefix:i}=no(t);if(!o)return Ri(e,s).map(l=>Sl(l));let a=new Set(r);return Lf(e,o,s,i).flatMap(l=>{if(t==="seeds"&&l.rows.length===1)return l.rows.map(d=>Sl(d));let u=a.has(l.key),h={kind:"group",key:`group:${l.key}`,group:l,open:u};return u?[h,...l.rows.map(d=>Sl(d,!0))]:[h]})}function Sl(e,n=!1){return{kind:"run",key:`run:${e.name}`,row:e,inner:n}}function Mi(e,n){return n&&e.status==="unjudged"&&e.series===0}function kl(e){let n=new Float64Array(e.length+1);return e.forEach((t,r)=>n[r+1]=(n[r]??0)+t),n}function Of(e,n,t,r){let s=e.length-1,o=Math.max(0,Pf(e,n)-r),i=Math.min(s,Pf(e,n+t)+1+r);return[Math.min(o,s),Math.max(i,0)]}function Pf(e,n){let t=0,r=e.length-1;for(;t<r;){let s=t+r+1>>1;(e[s]??0)<=n?t=s:r=s-1}return t}function _i({bytes_read:e,bytes_known:n}){return n>0?Math.min(1,e/n):0}var xs=re`
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
`;function Rl(){return p("New",{desc:"A finding that was not there before"})}function Ai(e,n){if(!e)return R;let t=ze(e.fresh.map(r=>De(r,n)));return x`${t?x`<span class="new" title=${p(g`Since you last looked: ${t}`)}>${Rl()}</span>`:R}
  ${e.solved.map(r=>x`<span class="solved">${p(g`No longer found: ${De(r,n)}`)}</span>`)}`}function Li({name:e,reading:n}){if(!n)return R;let t=Math.floor(_i(n)*100),r=p(g`${ts(n.bytes_read)} of ${ts(n.bytes_known)} read; what is found may change`);return x`<span
    class="how-far"
    role="progressbar"
    aria-label=${p(g`Reading ${e}`,{desc:"Progress of reading a run"})}
    aria-valuenow=${t}
    aria-valuetext=${ze([`${t} %`,r])}
    title=${r}
    ><i style="--share: ${t}%"></i>${t} %</span
  >`}var I0="lr=([\\d.]+)",F0=6;function Nf(e){return x`<div class="bar">
    <div class="chips" role="group" aria-label=${p("Verdicts")}>${W0(e)}</div>
    <div class="tools">${U0(e)} ${j0(e)} ${q0(e)}</div>
    ${wi()} ${V0(e)}
  </div>`}function zf(e,n){return e.includes(n)?e.filter(t=>t!==n):[...e,n]}function W0({runs:e,view:n,matcher:t,progress:r,percent:s,change:o}){let i=r!==null,a=vr(e,t,new Set,new Set(n.rules)),l=Uo(a.filter(u=>!Mi(u,i)));return x`${Ut.filter(u=>l[u]||n.statuses.includes(u)).map(u=>x`<button
        class="chip"
        aria-pressed=${n.statuses.includes(u)}
        @click=${()=>o({statuses:zf(n.statuses,u)})}
      >
        ${xn(u)}<span>${oc(u,l[u])}</span>
      </button>`)}${r?x`<span class="reading quiet"
          >${p(g`Reading, ${s} %: ${W(r.members_read)} of ${W(r.members_known)}`,{desc:"How much was read: 12 of 100 directories"})}</span
        >`:R}`}function V0({runs:e,rules:n,view:t,matcher:r,allRules:s,change:o,showRules:i}){let a=bc(vr(e,r,new Set(t.statuses))),l=t.rules.filter(m=>!a.some(y=>y.rule===m));if(a.length+l.length<2&&t.rules.length===0)return R;let u=a.filter(({rule:m},y)=>s||y<F0||t.rules.includes(m)),h=a.length-u.length,d=(m,y,$)=>x`<button
      class="rule"
      aria-pressed=${t.rules.includes(m)}
      @click=${()=>o({rules:zf(t.rules,m)})}
    >
      ${$}<span>${De(m,n)}</span> <span class="quiet">${W(y)}</span>
    </button>`;return x`<div class="rules" role="group" aria-label=${p("Findings by rule")}>
    ${u.map(({rule:m,severity:y,count:$})=>d(m,$,xn(y)))}
    ${l.map(m=>d(m,0,R))}
    ${h>0||s?x`<button
            class="rule more"
            aria-expanded=${s}
            @click=${()=>{i(!s)}}
          >
            ${s?p("Fewer",{desc:"Rules shown"}):p(g`${h} more`,{desc:"Rules not shown"})}
          </button>`:R}
  </div>`}function U0({runs:e,view:n,change:t}){let r=ys(n.sort);return x`<label class="sort">
    <span class="quiet">${p("Sort")}</span>
    <select
      @change=${s=>{let o=$i.find(i=>i===s.target.value)??"verdict";o!==r.key&&t({sort:Si(ki(r,o,e))})}}
    >
      ${$i.map(s=>x`<option value=${s} .selected=${s===r.key}>${_r[s].label()}</option>`)}
    </select>
  </label>`}function j0({runs:e,view:n,change:t}){if(e.length<2&&!n.group)return R;let r=wl(n.group),s=Af(e),o=s.map(({value:l})=>l),i=n.group&&r===null&&!o.includes(n.group)?[n.group]:[],{error:a}=no(n.group);return x`<label class="grouping">
      <span class="quiet">${p("Group",{desc:"Label of the choice what runs are grouped by"})}</span>
      <select
        @change=${l=>t({group:l.target.value,open:[]})}
      >
        <option value="" .selected=${n.group===""}>
          ${p("None",{desc:"Runs are not grouped"})}
        </option>
        ${s.map(({value:l,label:u})=>x`<option value=${l} .selected=${l===n.group}>${u}</option>`)}
        ${i.map(l=>x`<option value=${l} .selected=${!0}>${l}</option>`)}
        <option value=${$l("")} .selected=${r!==null}>
          ${p("Part of the name …")}
        </option>
      </select>
    </label>
    ${r===null?R:x`<label class="field pattern">
            <span class="unseen">${p("Regular expression with one part in brackets")}</span>
            <input
              type="text"
              placeholder=${I0}
              title=${p("Runs are grouped by the part of the name that the brackets match")}
              spellcheck="false"
              autocomplete="off"
              .value=${r}
              aria-invalid=${a!==null}
              @input=${l=>t({group:$l(l.target.value),open:[]})}
            />
            ${a?x`<span class="wrong" role="alert">${a}</span>`:R}
          </label>`}`}function q0({view:e,matcher:n,change:t}){return x`<label class="field search">
    <span class="unseen">${p("Filter runs by words or /regular expression/")}</span>
    <input
      type="search"
      placeholder=${p("Filter: words or /regex/")}
      title=${p("Press / to come here")}
      spellcheck="false"
      autocomplete="off"
      .value=${e.filter}
      aria-invalid=${n.error!==null}
      @input=${r=>t({filter:r.target.value})}
    />
    ${n.error?x`<span class="wrong" role="alert">${n.error}</span>`:R}
  </label>`}var Ci={width:168,height:36},Pi=class{constructor(n){this.owner=n;this.found=new Map;this.asked=new Map}of({key:n}){return this.found.get(n)??null}look(n,t){for(let{key:r,rows:s}of t){let o=Ic(s);if(!o){this.found.delete(r);continue}let i=n.load(o.curves);this.asked.get(r)!==i&&(this.asked.set(r,i),i.then(a=>{this.asked.get(r)===i&&(this.found.set(r,{keys:o,band:a}),this.owner.requestUpdate())},()=>this.asked.delete(r)))}}};function Hf(e){if(!e)return R;let{keys:n,band:t}=e,{area:r,mean:s,breaks:o,end:i}=Fc(t,Ci.width,Ci.height),a=n.curves.length,l=n.split==="none"?n.tag:`${dt(n.split)} ${n.tag}`,u=pt([p(g`Mean and range of ${l} of ${qe(a)}`),Us(t,a),n.others?p(g`${qe(n.others)} without it`,{desc:"Runs that lack a curve"}):""]);return x`<svg viewBox="0 0 ${Ci.width} ${Ci.height}" role="img" aria-label=${u}>
    <title>${u}</title>
    <g class="line ${n.split}">
      <path class="area" d=${r} />
      <path d=${s} />
      ${i?Je`<circle cx=${i[0]} cy=${i[1]} r="2.2" />`:R}
      ${o.map(h=>Je`<path class="break" d="M${h} 1l3 5h-6z" />`)}
    </g>
  </svg>`}function Df(e){if(!e)return R;let{band:n,keys:t}=e,{broken:r,short:s}=n,o=[r.length?p(g`${r.length} not finite`,{desc:"Number of runs"}):"",s.length?p(g`${s.length} shorter`,{desc:"Number of runs"}):""].filter(Boolean);return o.length?x`<span class="losses" title=${Us(n,t.curves.length)}>${ze(o)}</span>`:R}var Bf=re`
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
  .language {
    margin-left: auto;
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
    .chips {
      flex: 1 1 0;
    }
    .language {
      flex: none;
      align-self: start;
    }
    .tools {
      flex: 1 1 100%;
      order: 1;
    }
    .search {
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
  @media print {
    .tools {
      display: none;
    }
  }
`;function If(e,n,t){return e.length?x`<div class="chosen-bar" role="region" aria-label=${p("Chosen runs")}>
    <span
      >${K0(e.length)}${e.length===1?x`<span class="quiet"
              >${p(": tick one more to compare",{desc:"After the number of runs chosen"})}</span
            >`:R}</span
    >
    <button class="button" @click=${n}>${p("Clear",{desc:"Choose no runs"})}</button>
    <button class="button strong" ?disabled=${e.length<2} @click=${t}>
      ${p("Compare side by side")}
    </button>
  </div>`:R}function K0(e){let n=W(e);return ke(e,{one:p(g`${n} run chosen`),other:p(g`${n} runs chosen`)})}function Ff(e,n,t,r,s=4){let o=xt(e)??[0,1],i=e.flatMap(T=>T.steps),a=Math.min(...i),l=Math.max(...i),u=T=>Tl(l===a?t/2:s+(T-a)/(l-a)*(t-2*s)),[h,d]=o,m=T=>Tl(d===h?r/2:r-s-(T-h)/(d-h)*(r-2*s)),y={spans:[],points:[]},$=(T,z,M)=>Math.max(z,Math.min(T,M));for(let T of n)if(T.kind==="span"&&T.last_step>=a&&T.first_step<=l){let z=u($(T.first_step,a,l));y.spans.push([z,Tl(Math.max(2,u($(T.last_step,a,l))-z))])}else T.kind==="point"&&T.value!==null&&T.step>=a&&T.step<=l&&y.points.push([u(T.step),m($(T.value,h,d))]);return{lines:e.map(T=>{let z="",M=!1,O=[],C=[];return T.steps.forEach((G,H)=>{let Y=T.values[H];if(typeof Y!="number"||!Number.isFinite(Y)){C.push(u(G)),M=!1;return}z+=`${M?"L":"M"}${u(G)} ${m(Y)}`,(!M&&typeof T.values[H+1]!="number"||H===T.steps.length-1)&&O.push([u(G),m(Y)]),M=!0}),{split:T.split,path:z,dots:O,breaks:C}}),marks:y}}function Tl(e){return Math.round(e*10)/10}var G0={width:168,height:44},Wf=new WeakMap;function Vf(e){let{width:n,height:t}=G0;if(!e.spark.length)return R;let r=Wf.get(e)??Ff(e.spark,e.evidence,n,t);Wf.set(e,r);let{lines:s,marks:o}=r,i=ze(e.spark.map(({tag:a,split:l})=>l==="none"?a:`${dt(l)} ${a}`));return x`<svg viewBox="0 0 ${n} ${t}" role="img" aria-label=${p(g`Curve of ${i}`)}>
    <g class="marks ${e.primary?.severity??""}">
      <g class="spans">
        ${o.spans.map(([a,l])=>Je`<rect x=${a} y="0" width=${l} height=${t-2} />`)}
      </g>
      ${o.spans.map(([a,l])=>Je`<path d="M${a} ${t-1}h${l}" />`)}
    </g>
    ${s.map(({split:a,path:l,dots:u,breaks:h})=>Je`<g class="line ${a}">
        <path d=${l} />
        ${u.map(([d,m])=>Je`<circle cx=${d} cy=${m} r="2.2" />`)}
        ${h.map(d=>Je`<path class="break" d="M${d} 1l3 5h-6z" />`)}
      </g>`)}
    <g class="marks ${e.primary?.severity??""}">
      ${o.points.map(([a,l])=>Je`<circle cx=${a} cy=${l} r="3.5" />`)}
    </g>
  </svg>`}function jf(e,n,t,r){let s=o=>{let i=e.key===o,a=_r[o].label();return x`<span
      role="columnheader"
      class=${o==="name"?"what":o}
      aria-sort=${i?e.down?"descending":"ascending":R}
      ><button @click=${()=>n(o)} title=${p(g`Sort by ${a.toLowerCase()}`)}>
        ${a}<span class="arrow" aria-hidden="true"
          >${i&&!(o==="verdict"&&!e.down)?e.down?"↓":"↑":""}</span
        >
      </button></span
    >`};return x`<div role="row" class="row heads" aria-rowindex="1" aria-level=${t?"1":R}>
    <span role="columnheader" class="tick"><span class="unseen">${p("Compare")}</span>${r}</span>
    ${s("verdict")} ${s("name")}
    <span role="columnheader" class="curve">${p("Curve")}</span>
    ${s("best")} ${s("last")} ${s("points")} ${s("length")} ${s("grown")}
  </div>`}function qf(e,n,t){let{name:r,status:s}=e,o=t.chosen.has(r),i=t.isUnread(e);return x`<div
    role="row"
    class="row run ${o?"chosen":""} ${n.inner?"inner":""}"
    style="transform: translateY(${n.top}px)"
    data-index=${n.index}
    aria-rowindex=${n.index+2}
    aria-selected=${o}
    aria-level=${n.inner?"2":R}
  >
    <span role="gridcell" class="tick"
      ><input
        type="checkbox"
        tabindex="-1"
        aria-label=${p(g`Compare ${r}`)}
        .checked=${o}
        @change=${()=>t.choose([r],!o)}
    /></span>
    <span role="gridcell" class="verdict"
      >${i?x`<span class="badge unjudged"
              >${xn("unjudged")}<span>${p("Reading",{desc:"The server reads the logs"})}</span></span
            >`:wn(s)}${Li(e)}</span
    >
    <span role="gridcell" class="what">
      <span class="head"
        ><a
          href=${t.linkOf(r)}
          tabindex=${n.stop?"0":"-1"}
          title=${e.primary?.message??r}
          @click=${a=>t.open(a,r)}
          >${$n(r)}</a
        >${Ai(t.marks.get(r)??null,t.rules)}</span
      >
      ${Y0(e,i,t)}
    </span>
    <span role="gridcell" class="curve">${Vf(e)}</span>
    <span role="gridcell" class="best number">${Uf(e.best)}</span>
    <span role="gridcell" class="last number">${Uf(e.last)}</span>
    <span role="gridcell" class="points number">
      <span>${W(e.points)}</span>
      <span class="quiet">${No(e.series)}</span>
    </span>
    <span role="gridcell" class="length number">${Q0(e)}</span>
    <span role="gridcell" class="grown number">${El(e.last_wall_time,t.now)}</span>
  </div>`}function Y0(e,n,{percent:t,rules:r}){let{primary:s,counts:o,unchecked:i,status:a,suppressed:l,reason:u}=e;if(s){let y=o.error+o.warning+o.info-1;return x`<span class="message"
      ><b>${De(s.rule,r)}</b> ${Be(s.message)}${y>0?x` <span class="more"
              >${p(g`+ ${y} more`,{desc:"More findings of this run"})}</span
            >`:R}</span
    >`}if(n){let y=e.reading?Math.floor(_i(e.reading)*100):t??0;return x`<span class="message">${p(g`Not read yet; reading, ${y} %`)}</span>`}let h=l?J0(l):"",d=i?Ho(i):"";if(a==="unjudged"){let y=t===null?p("No rule about training could look"):p("No rule about training could look so far");return x`<span class="message"
      >${Be(pt([u?Bo(y,u):y,h]))}</span
    >`}let m=h?p(g`Nothing else found: ${h}`):p("Nothing found");return x`<span class="message">${pt([m,d])}</span>`}function J0(e){let n=W(e);return ke(e,{one:p(g`${n} finding suppressed`),other:p(g`${n} findings suppressed`)})}function Uf(e){if(!e)return x`<span class="quiet">–</span>`;let{value:n,step:t,split:r,tag:s,member:o}=e,i=r!=="validation"&&r!=="none";return x`<span title=${`${r==="none"?"":`${dt(r)} · `}${o} · ${s}`}
      >${n===null?Vn():Q(n)}</span
    >
    <span class="quiet cut"
      >${i?`${dt(r)} @ ${We(t)}`:Vt(We(t))}</span
    >`}function Q0({last_step:e,first_wall_time:n,last_wall_time:t}){if(e===null)return x`<span class="quiet">–</span>`;let r=n===null||t===null?null:t-n;return x`<span title=${p("Last step")}>${We(e)}</span>
    <span class="quiet">${r===null?"":bn(r)}</span>`}function El(e,n){return e===null?x`<span class="quiet">–</span>`:x`<time datetime=${new Date(e*1e3).toISOString()} title=${Ju(e)}
    >${Yu(e,n)}</time
  >`}function Kf(e,n,t,r,s){let{key:o,label:i,rows:a,counts:l,spread:u}=e,h=a.map(({name:$})=>$),d=h.filter($=>s.chosen.has($)).length,m=d===h.length,y=a.map($=>$.last_wall_time??-1/0).reduce(($,_)=>Math.max($,_),-1/0);return x`<div
    role="row"
    class="row group"
    style="transform: translateY(${r.top}px)"
    data-index=${r.index}
    data-group=${o}
    aria-rowindex=${r.index+2}
    aria-level="1"
    aria-expanded=${n}
  >
    <span role="gridcell" class="tick"
      ><input
        type="checkbox"
        tabindex="-1"
        aria-label=${p(g`Compare all of ${i}`)}
        .checked=${m}
        .indeterminate=${d>0&&!m}
        @change=${()=>s.choose(h,!m)}
    /></span>
    <span role="gridcell" class="title">
      <button
        class="fold"
        tabindex=${r.stop?"0":"-1"}
        title=${i}
        @click=${()=>s.fold(o)}
      >
        <span class="chevron" aria-hidden="true"></span><span class="label">${i}</span>
        <span class="quiet">${qe(a.length)}</span>
      </button>
    </span>
    <span role="gridcell" class="counts"
      >${Ut.filter($=>l[$]).map($=>x`<span class="badge ${$}" title=${`${l[$]} × ${br($)}`}
            >${xn($)}<span>${W(l[$])}</span
            ><span class="unseen">${br($)}</span></span
          >`)}${Df(t)}</span
    >
    <span role="gridcell" class="curve">${Hf(t)}</span>
    <span role="gridcell" class="spread number">
      ${u?x`<span
                title=${p(g`${u.tag}: mean of the best values of ${qe(u.n)}, from least to greatest`)}
                ><span class="quiet"
                  >${p("mean best",{desc:"Before the mean of the best values"})} </span
                >${Q(u.mean)}</span
              >
              <span class="quiet cut"
                >${p(g`${Q(u.least)} to ${Q(u.greatest)}, n = ${u.n}`,{desc:"From the least to the greatest of n values"})}</span
              >`:R}
    </span>
    <span role="gridcell" class="grown number"
      >${El(Number.isFinite(y)?y:null,s.now)}</span
    >
  </div>`}var Gf=re`
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
  .best > [title],
  .last > [title],
  .spread > [title],
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
`;var Yf=re`
  :host {
    --row: 60px;
    --group: 44px;
    --columns: 32px 96px minmax(0, 1fr) 168px 88px 88px 72px 72px 88px;
    /* The curves stand below one another; the spread is as wide as the best and the last values. */
    --group-columns: 32px minmax(0, 1fr) auto 168px 192px 160px 88px;
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
      --columns: 32px 96px minmax(0, 1fr) 168px 88px 88px 72px 88px;
      --group-columns: 32px minmax(0, 1fr) auto 168px 192px 72px 88px;
    }
    .row .points {
      display: none;
    }
  }
  @media (max-width: 1100px) {
    :host {
      --columns: 32px 96px minmax(0, 1fr) 168px 88px 88px;
      --group-columns: 32px minmax(0, 1fr) auto 168px 192px;
    }
    .row .length,
    .row .grown {
      display: none;
    }
  }
  @media (max-width: 900px) {
    :host {
      --columns: 32px 96px minmax(0, 1fr) 168px 88px;
      --group-columns: 32px minmax(0, 1fr) auto 168px 88px;
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
    .row .best,
    .chosen-bar .quiet {
      display: none;
    }
  }
`;var Z0=10,X0=1e3,ev=20,tv=3e4,Ue=class extends de{constructor(){super(...arguments);this.runs=[];this.view=Io;this.chosen=[];this.marks=new Map;this.bands=null;this.rules=null;this.progress=null;this.linkOf=()=>"#";this.first=0;this.last=40;this.active="";this.allRules=!1;this.now=Date.now()/1e3;this.shown=[];this.items=[];this.offsets=kl([]);this.heights={run:60,group:44};this.frame=0;this.held=null;this.bandsInSight=new Pi(this);this.onScroll=()=>{cancelAnimationFrame(this.frame),this.frame=requestAnimationFrame(()=>{this.measure()})};this.onPrint=()=>{[this.first,this.last]=[0,Math.min(this.items.length,X0)]};this.onSlash=t=>{let r=t.composedPath()[0],s=r instanceof HTMLInputElement&&r.type!=="checkbox";t.key!=="/"||s||r instanceof HTMLSelectElement||(t.preventDefault(),this.search?.focus())};this.change=t=>{this.dispatchEvent(new ce("td-list",t))};this.choose=(t,r)=>{let s=this.chosen.filter(o=>!t.includes(o));this.dispatchEvent(new ce("td-choose",{runs:r?[...s,...t]:s}))};this.fold=t=>{let{open:r}=this.view;this.active=`group:${t}`,this.change({open:r.includes(t)?r.filter(s=>s!==t):[...r,t]})};this.open=(t,r,s=!1)=>{let o=t;o.ctrlKey||o.metaKey||o.shiftKey||(t.preventDefault(),this.dispatchEvent(new ce("td-open",{runs:r,all:s})))}}connectedCallback(){super.connectedCallback(),window.addEventListener("scroll",this.onScroll,{passive:!0}),window.addEventListener("resize",this.onScroll),document.addEventListener("keydown",this.onSlash),window.addEventListener("beforeprint",this.onPrint),this.clock=setInterval(()=>this.now=Date.now()/1e3,tv)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("scroll",this.onScroll),window.removeEventListener("resize",this.onScroll),document.removeEventListener("keydown",this.onSlash),window.removeEventListener("beforeprint",this.onPrint),cancelAnimationFrame(this.frame),clearInterval(this.clock)}willUpdate(t){if(t.has("runs")&&(this.now=Date.now()/1e3),!t.has("runs")&&!t.has("view"))return;this.held=t.has("view")?null:this.hold();let{filter:r,statuses:s,rules:o}=this.view;this.shown=vr(this.runs,Fs(r),new Set(s),new Set(o)),this.items=Cf(this.shown,this.view),this.place(),this.items.some(({key:i})=>i===this.active)||(this.active=this.items[0]?.key??"")}updated(){this.restore(),this.measure()}hold(){let t=this.rowsBox?.getBoundingClientRect().top;if(t===void 0||!window.innerHeight)return null;let{activeElement:r}=this.shadowRoot??{},s=r?.closest("[data-index]")!=null,{cover:o}=this,i=this.items.findIndex((m,y)=>t+(this.offsets[y]??0)>=o),a=this.items.findIndex(({key:m})=>m===this.active),l=t+(this.offsets[a]??0),u=s&&l>=o&&l<window.innerHeight?a:i,h=t<o-1,d=this.items[u];return!d||!h&&!s?null:{key:d.key,offset:this.offsets[u]??0,isScrolled:h,focus:s?r:null}}restore(){let{held:t}=this;if(this.held=null,!t)return;let r=this.items.findIndex(({key:s})=>s===t.key);t.isScrolled&&r>=0&&window.scrollBy(0,(this.offsets[r]??0)-t.offset),t.focus?.isConnected&&this.shadowRoot?.activeElement!==t.focus&&t.focus.focus({preventScroll:!0})}place(){this.offsets=kl(this.items.map(({kind:t})=>this.heights[t]))}measure(){let t=this.rowsBox;if(!t||!window.innerHeight||window.matchMedia("print").matches)return;let r=getComputedStyle(this),s=(l,u)=>parseFloat(r.getPropertyValue(l))||u,o={run:s("--row",60),group:s("--group",44)};(o.run!==this.heights.run||o.group!==this.heights.group)&&(this.heights=o,this.place(),this.requestUpdate()),this.style.setProperty("--bar",`${this.bar?.offsetHeight??0}px`);let i=-t.getBoundingClientRect().top;[this.first,this.last]=Of(this.offsets,i,window.innerHeight,Z0);let a=this.items.slice(this.first,this.last);this.bands&&this.bandsInSight.look(this.bands,a.flatMap(l=>l.kind==="group"?l.group:[]))}onKey(t){let r=t.target.closest("[data-index]"),s=Number(r?.dataset.index),o=this.items[s];if(!o||t.ctrlKey||t.metaKey||t.altKey)return;let i=Math.max(1,Math.floor((window.innerHeight-this.cover)/this.heights.run)-1),a=this.items.length-1,u={ArrowDown:s+1,ArrowUp:s-1,PageDown:Math.min(s+i,a),PageUp:Math.max(s-i,0),Home:0,End:a}[t.key];if(u!==void 0)t.preventDefault(),u>=0&&u<=a&&this.goTo(u);else if(o.kind==="run"&&t.key===" "&&!(t.target instanceof HTMLInputElement)){t.preventDefault();let{name:h}=o.row;this.choose([h],!this.chosen.includes(h))}else o.kind==="group"&&t.key===(o.open?"ArrowLeft":"ArrowRight")?(t.preventDefault(),this.fold(o.group.key)):o.kind==="run"&&t.key==="ArrowLeft"&&o.inner&&(t.preventDefault(),this.goTo(this.items.slice(0,s).findLastIndex(({kind:h})=>h==="group")))}get cover(){let t=this.renderRoot.querySelector(".heads");return Math.max(0,this.bar?.getBoundingClientRect().bottom??0,t?.getBoundingClientRect().bottom??0)}async goTo(t){let r=this.items[t];if(!r)return;let s=(this.rowsBox?.getBoundingClientRect().top??0)+(this.offsets[t]??0),o=s+this.heights[r.kind]-window.innerHeight,{cover:i}=this;(s<i||o>0)&&window.scrollBy(0,s<i?s-i:o),this.active=r.key,this.measure(),await this.updateComplete,this.renderRoot.querySelector(`[data-index="${t}"] a, [data-index="${t}"] .fold`)?.focus({preventScroll:!0})}onFocus(t){let r=t.target.closest("[data-index]");this.active=this.items[Number(r?.dataset.index)]?.key??this.active}get percent(){if(!this.progress)return null;let{bytes_read:t,bytes_known:r,members_read:s,members_known:o}=this.progress,i=r?t/r:o?s/o:0;return Math.floor(i*100)}render(){let{runs:t,rules:r,view:s,progress:o,percent:i,allRules:a}=this;return x`<h1 class="unseen">${p("Runs")}</h1>
      ${Mf([t,r,s,i,o?.members_read,a],()=>Nf({runs:t,rules:r,view:s,matcher:Fs(s.filter),progress:o,percent:i,allRules:a,change:this.change,showRules:l=>this.allRules=l}))}
      <div class="unseen" aria-live="polite">${p(g`${qe(this.shown.length)} shown`)}</div>
      ${this.shown.length?this.renderTable():this.renderNone()}
      ${If(this.chosen,()=>this.dispatchEvent(new ce("td-choose",{runs:[]})),l=>{let u=this.shown.map(({name:m})=>m),h=new Set(this.chosen),d=h.size>ev&&u.length===h.size&&u.every(m=>h.has(m));this.open(l,this.chosen,d)})}`}renderTable(){let{items:t,first:r,last:s,active:o}=this,i=ys(this.view.sort),a=t.some(({kind:y})=>y==="group"),l=t.slice(r,s).map((y,$)=>({item:y,index:r+$})),u=t.findIndex(({key:y})=>y===o),h=t[u];h&&(u<r||u>=s)&&l[u<r?"unshift":"push"]({item:h,index:u});let d=y=>{this.change({sort:Si(ki(i,y,this.shown))})},m={chosen:new Set(this.chosen),rules:this.rules,now:this.now,percent:this.percent,marks:this.marks,isUnread:y=>Mi(y,this.progress!==null),linkOf:this.linkOf,open:(y,$)=>{this.open(y,[$])},choose:this.choose,fold:this.fold};return x`<div
      role=${a?"treegrid":"grid"}
      class="table"
      aria-label=${p("Runs")}
      aria-multiselectable="true"
      aria-rowcount=${t.length+1}
    >
      ${jf(i,d,a,this.renderTickAll())}
      <div
        class="rows"
        role="rowgroup"
        style="height: ${this.offsets[t.length]??0}px"
        @keydown=${y=>{this.onKey(y)}}
        @focusin=${y=>{this.onFocus(y)}}
      >
        ${Kn(l,({item:y})=>y.key,({item:y,index:$})=>{let _=this.offsets[$]??0,T={index:$,top:_,stop:y.key===o,inner:y.kind==="run"&&y.inner};return y.kind==="run"?qf(y.row,T,m):Kf(y.group,y.open,this.bandsInSight.of(y.group),T,m)})}
      </div>
    </div>`}renderTickAll(){let t=this.shown.map(({name:o})=>o),r=new Set(this.chosen),s=t.filter(o=>r.has(o)).length;return x`<input
      type="checkbox"
      aria-label=${p(g`Compare all ${qe(t.length)}`,{desc:"A box to tick"})}
      .checked=${s===t.length}
      .indeterminate=${s>0&&s<t.length}
      @change=${()=>this.choose(t,s<t.length)}
    />`}renderNone(){return x`<div class="none">
      <p>${p("No run matches.")}</p>
      <button class="button" @click=${()=>this.change({filter:"",statuses:[],rules:[]})}>
        ${p(g`Show all ${W(this.runs.length)}`,{desc:"All runs"})}
      </button>
    </div>`}};Ue.styles=[Re,Gt,xs,Bf,Gf,Yf],k([A({attribute:!1})],Ue.prototype,"runs",2),k([A({attribute:!1})],Ue.prototype,"view",2),k([A({attribute:!1})],Ue.prototype,"chosen",2),k([A({attribute:!1})],Ue.prototype,"marks",2),k([A({attribute:!1})],Ue.prototype,"bands",2),k([A({attribute:!1})],Ue.prototype,"rules",2),k([A({attribute:!1})],Ue.prototype,"progress",2),k([A({attribute:!1})],Ue.prototype,"linkOf",2),k([oe()],Ue.prototype,"first",2),k([oe()],Ue.prototype,"last",2),k([oe()],Ue.prototype,"active",2),k([oe()],Ue.prototype,"allRules",2),k([oe()],Ue.prototype,"now",2),k([tn(".rows")],Ue.prototype,"rowsBox",2),k([tn(".bar")],Ue.prototype,"bar",2),k([tn("input[type=search]")],Ue.prototype,"search",2),Ue=k([Se("td-run-list")],Ue);var Ar=class extends de{constructor(){super(...arguments);this.outcomes=[];this.rules=null}render(){let t=i=>this.outcomes.filter(a=>a.status===i),[r,s,o]=[t("clear"),t("skipped"),t("failed")];return x`<h2>${p("What was checked")}</h2>
      ${r.length?x`<h3>${nv(r.length)}</h3>
              <ul class="clear">
                ${r.map(({rule:i})=>x`<li title=${this.summary(i)}>${De(i,this.rules)}</li>`)}
              </ul>`:R}
      ${Jf(Ho(s.length),s,this.rules)}
      ${Jf(rv(o.length),o,this.rules)}`}summary(t){return this.rules?.rules.find(r=>r.name===t)?.summary??""}};Ar.styles=[Re,re`
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
    `],k([A({attribute:!1})],Ar.prototype,"outcomes",2),k([A({attribute:!1})],Ar.prototype,"rules",2),Ar=k([Se("td-checked")],Ar);function nv(e){let n=W(e);return ke(e,{one:p(g`${n} rule found nothing`),other:p(g`${n} rules found nothing`)})}function rv(e){let n=W(e);return ke(e,{one:p(g`${n} rule failed; this is a fault of ours, the others are not affected`),other:p(g`${n} rules failed; this is a fault of ours, the others are not affected`)})}function Jf(e,n,t){if(!n.length)return R;let r=new Map;for(let{rule:s,reason:o}of n)r.set(o,[...r.get(o)??[],De(s,t)]);return x`<h3>${e}</h3>
    <dl>
      ${[...r].map(([s,o])=>x`<dt>${ze(o)}</dt>
            <dd>${Be(s)}</dd>`)}
    </dl>`}var Qf=re`
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
`;var Lr=class extends de{constructor(){super(...arguments);this.open=!1}render(){let{action:t,why:r,test:s,code:o}=this.remedy;return x`<details ?open=${this.open}>
      <summary><span>${Be(t)}</span></summary>
      <div class="body">
        <p>${Be(r)}</p>
        ${s?x`<p><span class="label">${p("Cheapest test:")}</span>${Be(s)}</p>`:R}
        ${Object.keys(o).length?x`<td-code .code=${o}></td-code>`:R}
      </div>
    </details>`}};Lr.styles=[Re,re`
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
    `],k([A({attribute:!1})],Lr.prototype,"remedy",2),k([A({type:Boolean})],Lr.prototype,"open",2),Lr=k([Se("td-remedy")],Lr);var Et=class extends de{constructor(){super(...arguments);this.rules=null;this.explains=[];this.open=!1;this.fresh=!1;this.lit=null;this.link=()=>"";this.copied=!1}async goTo(t){await this.updateComplete,this.card.open=!0;let s=[...this.renderRoot.querySelectorAll(".places button")].find(o=>o.dataset.id===t);s?.focus({preventScroll:!0}),s?.scrollIntoView({block:"nearest"})}async copy(){this.copied=await Vs(af(this.finding,this.rules,this.link())),setTimeout(()=>this.copied=!1,2e3)}get rule(){return this.rules?.rules.find(({name:t})=>t===this.finding.rule)??null}light(t,r=!1){this.dispatchEvent(new ce("td-light",{id:t,show:r}))}render(){let{finding:t}=this,r=Yn(t);return x`<details
      class="card ${t.severity}"
      ?open=${this.open}
      @mouseenter=${()=>this.light(r)}
      @mouseleave=${()=>this.light(null)}
    >
      <summary>
        <span class="line"
          >${wn(t.severity)}<span class="confidence">${Do(t.confidence)}</span
          >${this.fresh?x`<span class="new">${Rl()}</span>`:R}</span
        >
        <h3>${De(t.rule,this.rules)}</h3>
        <p>${Be(t.message)}</p>
      </summary>
      <div class="body">
        ${this.renderStats()} ${this.renderPlaces()}
        ${this.renderSection("Why it matters",p("Why it matters"))}
        ${this.renderSection("Likely causes",p("Likely causes"))}
        ${this.renderFolded("When it is wrong",p("When this rule is wrong"))} ${this.renderRemedies()}
        ${this.renderFolded("What it looks for",p("What the rule looks for"))}
        ${this.renderFolded("How often it is right",p("How often it is right"))} ${this.renderThresholds()}
        ${this.renderFolded("References",p("References"))} ${this.renderExplained()} ${this.renderPage()}
        <button class="button copy" @click=${()=>{this.copy()}}>
          <span aria-live="polite">${this.copied?p("Copied"):p("Copy as Markdown")}</span>
        </button>
      </div>
    </details>`}renderStats(){let t=this.finding.evidence.filter(s=>s.kind==="stat");if(!t.length)return R;let r=t.some(s=>s.limit!==null);return x`<table class="stats">
      <thead>
        <tr>
          <th scope="col">${p("Measured",{desc:"Head of a column of names of measured numbers"})}</th>
          <th scope="col" class="number">${p("Value",{desc:"A measured number"})}</th>
          ${r?x`<th scope="col" class="number">${p("Limit",{desc:"What a number is held against"})}</th>`:R}
        </tr>
      </thead>
      <tbody>
        ${t.map(({name:s,value:o,limit:i,unit:a})=>x`<tr>
              <th scope="row">${s}</th>
              <td class="number"><b>${Mr(o,a)}</b></td>
              ${r?x`<td class="number quiet">${i===null?"":Mr(i,a)}</td>`:R}
            </tr>`)}
      </tbody>
    </table>`}renderPlaces(){let t=this.finding.evidence.map((r,s)=>({evidence:r,id:La(this.finding,s)})).filter(({evidence:r})=>r.kind!=="stat");return t.length?x`<ul class="places" aria-label=${p("On the curve")}>
      ${t.map(({evidence:r,id:s})=>{let{name:o,value:i}=hs(r),a="tag"in r;return x`<li>
          <button
            class=${this.lit===s?"lit":""}
            data-id=${s}
            title=${a?p(g`On ${r.tag}: click to zoom in, and again to zoom out`):""}
            @mouseenter=${()=>this.light(s)}
            @mouseleave=${()=>this.light(Yn(this.finding))}
            @focus=${()=>this.light(s)}
            @blur=${()=>this.light(null)}
            @click=${()=>this.light(s,!0)}
          >
            <span>${o}</span><span class="number">${i}</span>
          </button>
        </li>`})}
    </ul>`:R}section(t){return this.rule?.sections.find(r=>r.key===t)}renderSection(t,r){let s=this.section(t);return s?x`<section>
          <h4>${r}</h4>
          ${Zf(s)}
        </section>`:R}renderFolded(t,r){let s=this.section(t);return s?x`<details class="more">
      <summary class="fold"><h4>${r}</h4></summary>
      ${Zf(s)}
    </details>`:R}renderThresholds(){let t=this.rule?.thresholds??[];return t.length?x`<details class="more">
      <summary class="fold"><h4>${p("Thresholds and where they come from")}</h4></summary>
      <ul class="text">
        ${t.map(({name:r,default:s,unit:o,source:i})=>x`<li><code>${r}</code> = ${JSON.stringify(s)} (${o}): ${i}</li>`)}
      </ul>
    </details>`:R}renderPage(){if(!this.rule)return R;let t=x`<code>${this.rule.page}</code>`;return x`<p class="quiet">${p(x`With curves: ${t} in the project`)}</p>`}renderRemedies(){let{remedies:t}=this.finding;if(!t.length||!this.rules)return R;let r=t.map(s=>this.rules?.remedies[s]).filter(s=>s!==void 0);return x`<section>
      <h4>${p("What to do next")}</h4>
      <ol class="remedies">
        ${r.map((s,o)=>x`<li><td-remedy .remedy=${s} ?open=${o===0}></td-remedy></li>`)}
      </ol>
    </section>`}renderExplained(){let{explains:t,finding:r}=this;return t.length?x`<details class="more">
      <summary class="fold">
        <h4>
          ${p(g`Explained by this (${t.length})`,{desc:"Findings that this finding explains"})}
        </h4>
      </summary>
      <ul class="explained">
        ${t.map(s=>x`<li
              @mouseenter=${()=>this.light(Yn(s))}
              @mouseleave=${()=>this.light(Yn(r))}
            >
              ${wn(s.severity)} <b>${De(s.rule,this.rules)}</b>
              <p>${Be(s.message)}</p>
            </li>`)}
      </ul>
    </details>`:R}};Et.styles=[Re,Gt,xs,Qf],k([A({attribute:!1})],Et.prototype,"finding",2),k([A({attribute:!1})],Et.prototype,"rules",2),k([A({attribute:!1})],Et.prototype,"explains",2),k([A({type:Boolean})],Et.prototype,"open",2),k([A({type:Boolean})],Et.prototype,"fresh",2),k([A({attribute:!1})],Et.prototype,"lit",2),k([A({attribute:!1})],Et.prototype,"link",2),k([oe()],Et.prototype,"copied",2),k([tn("details.card")],Et.prototype,"card",2),Et=k([Se("td-finding")],Et);function Zf(e){return x`${e.blocks.map(({kind:n,items:t})=>n==="ul"?x`<ul class="text">
        ${t.map(r=>x`<li>${bi(r)}</li>`)}
      </ul>`:n==="code"?x`<pre>${t.flat().map(r=>"code"in r?r.code:r.text)}</pre>`:x`${t.map(r=>x`<p>${bi(r)}</p>`)}`)}`}var Xf=re`
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
`;var eh=re`
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
`;var sv=()=>({step:p("Steps"),relative:p("Time since start"),wall:p("Wall time")}),ov=()=>({auto:p("Automatic",{desc:"Scale of the values"}),linear:p("Linear",{desc:"Scale of the values"}),log:p("Log",{desc:"Logarithmic scale of the values"}),symlog:p("Symmetric log",{desc:"Scale of the values"})}),th=10,iv=.5,Sn=class extends de{constructor(){super(...arguments);this.smoothing=0;this.share=null;this.titles=[]}change(t){this.dispatchEvent(new ce("td-reading",t))}onSmooth(t){let r=Number(t.target.value);this.dispatchEvent(new CustomEvent("td-smoothing",{detail:r}))}onClasses(t){let r=Number(t.target.value);Sa(r)&&this.change({classes:r})}onPrior(t){let r=t.target,s=ka(r.value);r.setAttribute("aria-invalid",String(s===null)),s&&this.change({prior:s})}onAdd(t){t.preventDefault();let r=t.target,s=new FormData(r),[o,i]=[s.get("value"),s.get("title")],a=Number(o);o===""||!Number.isFinite(a)||typeof i!="string"||(this.change({levels:[...this.reading.levels,[i,a]]}),r.querySelector("input")?.select())}onFocusOut(t){let r=t.relatedTarget;r&&!this.box.contains(r)&&(this.box.open=!1)}onKey(t){t.key!=="Escape"||!this.box.open||(this.box.open=!1,this.box.querySelector("summary")?.focus())}render(){let{reading:t,smoothing:r}=this;return x`<label
        title=${p("A moving average over the logged curve, as in TensorBoard; remembered in this browser")}
        ><span class="words">${p("Smoothing")}</span>
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
      ${this.renderSelect(p("Along",{desc:"Label of the choice of the horizontal axis"}),p("Horizontal axis"),sv(),t.axis,s=>this.change({axis:s}))}
      ${this.renderSelect(p("Values",{desc:"Label of the choice of the scale"}),p("Scale of the values"),ov(),t.scale,s=>this.change({scale:s}))}
      ${this.renderLevels()}
      ${t.window?x`<button class="button" @click=${()=>this.change({window:null})}>
              ${p("Reset zoom")}
            </button>`:R}`}renderSelect(t,r,s,o,i){return x`<label title=${r}
      ><span class="words">${t}</span>
      <select
        aria-label=${r}
        @change=${a=>i(a.target.value)}
      >
        ${Object.entries(s).map(([a,l])=>x`<option value=${a} .selected=${a===o}>${l}</option>`)}
      </select></label
    >`}renderLevels(){let{best:t,classes:r,prior:s,levels:o}=this.reading,i=o.length+[t,r!==null,s!==null].filter(Boolean).length,a=[this.share===null?iv:Number(this.share.toPrecision(4))];return x`<details
      class="levels"
      @focusout=${l=>this.onFocusOut(l)}
      @keydown=${l=>this.onKey(l)}
    >
      <summary class="button">
        ${p("Levels",{desc:"Horizontal reference lines on a chart"})}
        ${i?x`<span class="count">${i}</span>`:R}
      </summary>
      <div class="panel">
        <label
          ><input
            type="checkbox"
            .checked=${t}
            @change=${()=>this.change({best:!t})}
          />${p("Best value so far")}</label
        >
        <label
          ><input
            type="checkbox"
            .checked=${r!==null}
            @change=${()=>this.change({classes:r===null?th:null})}
          />${p("Uniform guess, ln k, over",{desc:"Then comes a number, then: classes"})}
          <input
            type="number"
            min="2"
            step="1"
            aria-label=${p("Number of classes")}
            .value=${String(r??th)}
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
        ${this.share===null?R:x`<p class="quiet">
                ${p(g`A finding saw this model stand still at an accuracy of ${Q(this.share)}.`)}
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
            ${this.titles.map(l=>x`<option value=${l}>${p(g`on ${l}`,{desc:"On a chart"})}</option>`)}
          </select>
          <button class="button">${p("Add")}</button>
        </form>
        ${o.length?x`<ul>
                ${o.map(([l,u],h)=>x`<li>
                      <span class="cut"
                        >${p(g`${Q(u)} on ${l}`,{desc:"A level on a chart"})}</span
                      >
                      <button
                        aria-label=${p(g`Remove the level ${Q(u)} on ${l}`)}
                        @click=${()=>this.change({levels:o.filter((d,m)=>m!==h)})}
                      >
                        ×
                      </button>
                    </li>`)}
              </ul>`:R}
      </div>
    </details>`}};Sn.styles=[Re,eh],k([A({attribute:!1})],Sn.prototype,"reading",2),k([A({type:Number})],Sn.prototype,"smoothing",2),k([A({type:Number})],Sn.prototype,"share",2),k([A({attribute:!1})],Sn.prototype,"titles",2),k([tn(".levels")],Sn.prototype,"box",2),Sn=k([Se("td-run-tools")],Sn);var av=new Set(["loss","score","reward"]),nh="smoothing";function lv(){let e=Number(gn.get(nh)??0);return e>0&&e<1?e:0}function Ml(e){return e.rule+e.tags.join()}var ht=class extends de{constructor(){super(...arguments);this.row=null;this.news=null;this.rules=null;this.reading=Un;this.link=()=>"";this.dark=!1;this.lit=null;this.smoothing=lv();this.smoothed=this.smoothing;this.annotations=[];this.panels={lead:[],groups:[]};this.first="";this.shownRun=""}willUpdate(t){if(!t.has("detail"))return;let{run:r,findings:s}=this.detail;if(this.annotations=Yo(s),this.panels=zc(Go(r),s.find(vn)),r.name===this.shownRun&&this.first)return;let[o]=Ca(s).main;this.first=o?Ml(o.finding):"",this.shownRun=r.name}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.smoothTimer)}onLight({detail:{id:t,show:r}}){if(this.lit=t,!r||t===null)return;let s=this.annotations.find(u=>u.id===t),i=[...this.renderRoot.querySelectorAll("td-chart")].find(u=>s&&xr(s.evidence,u.series));i?.closest("details")?.setAttribute("open","");let a=i?.steps;s&&a&&this.look(Jd(s.evidence,a));let l=window.matchMedia("(prefers-reduced-motion: reduce)").matches;i?.scrollIntoView({block:"nearest",behavior:l?"auto":"smooth"})}look(t){let r=t?.join()===this.reading.window?.join();this.dispatchEvent(new ce("td-reading",{window:r?null:t}))}async onFind({detail:{id:t}}){this.lit=t,await[...this.renderRoot.querySelectorAll("td-finding")].find(({finding:s})=>t.startsWith(`${Yn(s)}#`))?.goTo(t)}onSmoothing(t){this.smoothing=t,gn.set(nh,String(t)),clearTimeout(this.smoothTimer),this.smoothTimer=setTimeout(()=>this.smoothed=t,120)}render(){let{run:t,findings:r,outcomes:s}=this.detail,{lead:o,groups:i}=this.panels,a=[...o,...i.flatMap(({panels:l})=>l)].map(({title:l})=>l);return x`<header>
        <h1>${$n(t.name)}</h1>
        ${wn(t.status)} ${this.row?Li(this.row):R}
        <p class="facts quiet">${this.facts()}</p>
      </header>
      ${this.renderWarnings(this.detail.warnings)}
      ${a.length?x`<td-run-tools
              .reading=${this.reading}
              .smoothing=${this.smoothing}
              .share=${Gd(r,t.series)}
              .titles=${[...new Set(a)]}
              @td-smoothing=${({detail:l})=>this.onSmoothing(l)}
            ></td-run-tools>`:R}
      <div
        class="page"
        @td-find=${l=>{this.onFind(l)}}
        @td-light=${l=>this.onLight(l)}
        @td-window=${({detail:l})=>this.dispatchEvent(new ce("td-reading",l))}
      >
        <div class="lead ${o.length?"":"none"}">
          <h2 class="unseen">${p("Curves")}</h2>
          <div class="pairs">
            ${Kn(o,({key:l})=>l,(l,u)=>this.renderChart(l,u===0?"first":""))}
          </div>
        </div>
        <aside aria-label=${p("Findings")}>
          <h2 class="unseen">${p("Findings")}</h2>
          ${this.renderFindings(r)}
          <td-checked .outcomes=${s} .rules=${this.rules}></td-checked>
        </aside>
        <div class="rest">${i.map(({role:l,panels:u})=>this.renderGroup(l,u))}</div>
      </div>`}facts(){let{run:t}=this.detail,{row:r}=this,s=t.series.reduce((a,l)=>a+l.points,0),o=t.members.filter(a=>a!==t.name),i=r?.first_wall_time&&r.last_wall_time?r.last_wall_time-r.first_wall_time:0;return[ze([No(t.series.length),gr(s)]),r?.last_step?p(g`${W(r.last_step)} steps`,{desc:"Length of a run"}):"",i>1?bn(i):"",lc(t.family),o.length?p(g`joined from ${ze(o)}`,{desc:"A run of several directories"}):""].filter(Boolean).join(" · ")}renderWarnings(t){let r=this.row?.sampled?x`<p class="notice">
          ${p("TensorBoard gives us only a sample of this run's points: short events may be missing.")}
        </p>`:R;return x`${r}${t.map(({where:s,message:o})=>x`<p class="notice"><b>${s}</b> ${Be(o)}</p>`)}`}renderFindings(t){let{main:r,suppressed:s}=Ca(t),o=this.news?.solved??[];return x`${r.length?R:this.renderNothing(s.length)}
    ${o.length?x`<p class="gone">${Ai({fresh:[],solved:o},this.rules)}</p>`:R}
    ${Kn(r,({finding:i})=>Ml(i),({finding:i,explains:a})=>x`<td-finding
          .finding=${i}
          .explains=${a}
          .rules=${this.rules}
          .lit=${this.lit}
          .link=${this.link}
          .fresh=${this.news?.fresh.includes(i.rule)??!1}
          ?open=${Ml(i)===this.first}
        ></td-finding>`)}
    ${s.length?x`<details class="suppressed">
            <summary class="fold">${uv(s.length)}</summary>
            <ul>
              ${s.map(i=>x`<li>
                    <p>${wn(i.severity)} <b>${De(i.rule,this.rules)}</b></p>
                    <p>${Be(i.message)}</p>
                    <p class="quiet">${p(g`Reason given: ${i.suppressed}`)}</p>
                  </li>`)}
            </ul>
          </details>`:R}`}renderNothing(t){let{status:r,reason:s}=this.detail.run,o=p("No rule about training could look at it"),i=this.detail.outcomes.filter(a=>a.status==="clear").length;return x`<div class="verdict ${r}">
      <h2>
        ${r==="unjudged"?p("This run could not be judged"):t?p("Nothing else found"):p("Nothing found")}
      </h2>
      <p>
        ${r==="unjudged"?Be(rn(s?Bo(o,s):o)):cv(i)}
      </p>
    </div>`}renderGroup(t,r){let s=r.some(i=>this.annotations.some(a=>xr(a.evidence,i.series))),o=av.has(t)||s;return x`<details ?open=${o}>
      <summary class="fold">
        <h2>${ac(t)}</h2>
        <span class="quiet">${r.length}</span>
      </summary>
      <div class="grid">
        ${Kn(r,({key:i})=>i,i=>this.renderChart(i,"small"))}
      </div>
    </details>`}renderChart(t,r){return x`<td-chart
      class=${r}
      ?eager=${r==="first"}
      .store=${this.store}
      .run=${this.detail.run.name}
      .series=${t.series}
      .heading=${t.title}
      .generation=${this.detail.generation}
      .annotations=${this.annotations.filter(s=>xr(s.evidence,t.series))}
      .lit=${this.lit}
      .window=${this.reading.window}
      .axis=${this.reading.axis}
      .scale=${this.reading.scale}
      .origin=${this.row?.first_wall_time??null}
      .smoothing=${this.smoothed}
      .levels=${Kd(t,this.reading)}
      .best=${this.reading.best}
      .dark=${this.dark}
    ></td-chart>`}};ht.styles=[Re,Gt,xs,Xf],k([A({attribute:!1})],ht.prototype,"detail",2),k([A({attribute:!1})],ht.prototype,"row",2),k([A({attribute:!1})],ht.prototype,"news",2),k([A({attribute:!1})],ht.prototype,"rules",2),k([A({attribute:!1})],ht.prototype,"store",2),k([A({attribute:!1})],ht.prototype,"reading",2),k([A({attribute:!1})],ht.prototype,"link",2),k([A({type:Boolean})],ht.prototype,"dark",2),k([oe()],ht.prototype,"lit",2),k([oe()],ht.prototype,"smoothing",2),k([oe()],ht.prototype,"smoothed",2),ht=k([Se("td-run-page")],ht);function uv(e){let n=W(e);return ke(e,{one:p(g`${n} finding suppressed by your configuration`),other:p(g`${n} findings suppressed by your configuration`)})}function cv(e){let n=W(e);return ke(e,{one:p(g`${n} rule looked at this run and found nothing wrong.`),other:p(g`${n} rules looked at this run and found nothing wrong.`)})}function _l(e){if(!e)return x`<div class="state" role="status"><p>${p("Loading …")}</p></div>`;let{members_read:n,members_known:t,bytes_read:r,bytes_known:s}=e.progress;return x`<div class="state" role="status">
    <h1>${p("Reading the logs")}</h1>
    ${t?x`<p>
              ${ze([nn(n,zo(t)),nn(ts(r),ts(s))])}
            </p>
            <progress max=${s||1} value=${r}></progress>`:x`<p>${p(x`Looking for event files in <code>${e.source.where}</code>`)}</p>`}
  </div>`}var pv={keras:`model.fit(..., validation_data=(x_val, y_val),
          callbacks=[keras.callbacks.TensorBoard("logs/run-1")])`,pytorch:`from torch.utils.tensorboard import SummaryWriter

writer = SummaryWriter("logs/run-1")
writer.add_scalar("loss/train", train_loss, step)
writer.add_scalar("loss/validation", validation_loss, step)`};function rh({source:e}){return x`<div class="state">
    <h1>${p("No training logs yet")}</h1>
    <p>
      ${p(x`There is no event file with scalars in <code>${e.where}</code>. Runs appear here as soon as a training writes one; nothing needs to be restarted. If the logs are elsewhere, start TensorBoard with <code>--logdir</code> and their directory.`)}
    </p>
    <p class="quiet">${p("To write one:",{desc:"Before code that writes a log"})}</p>
    <td-code .code=${pv}></td-code>
  </div>`}function sh({error:e,source:n}){return x`<div class="state" role="alert">
    <h1>${p("The logs could not be read")}</h1>
    <p>${Be(e??p("The server does not say why."))}</p>
    ${n.where?x`<p class="quiet">${p(x`Log directory: <code>${n.where}</code>`)}</p>`:R}
    ${ih()}
  </div>`}function oh(e){return x`<div class="state" role="alert">
    <h1>${p("No answer",{desc:"The server does not answer"})}</h1>
    <p>${e}</p>
    <p class="quiet">${p("The tab asks again every few seconds.")}</p>
    ${ih()}
  </div>`}function ih(){return x`<button
    class="button"
    @click=${e=>e.target?.dispatchEvent(new ce("td-retry",null))}
  >
    ${p("Try again")}
  </button>`}var dv=60,fv=3,ah="language",Yt=class extends de{constructor(){super(...arguments);this.view=fc;this.chosen=[];this.dark=!1;this.copied=!1;this.listScroll=0;this.drawn=()=>this.runs.slice(0,dv);this.linkOf=t=>Bs(jn({...this.view,runs:[t],all:!1}))}connectedCallback(){super.connectedCallback();let t=Fo(xa()??"");this.view={...t,filter:t.filter||pc(Bu())},this.source.speak(this.language()),this.speak(this.language()),this.session=new jo(this,this.source),this.view.runs.length>1&&(this.chosen=this.view.runs),this.session.want(this.drawn),Fu(()=>this.onHash());let r=!1;Co(s=>{r=s,this.dark=s,Ws(s)}),Wu(s=>{this.dark=r&&!s,Ws(this.dark)}),this.addEventListener("td-open",({detail:s})=>this.open(s.runs,s.all)),this.addEventListener("td-list",({detail:s})=>this.go({...this.view,...s})),this.addEventListener("td-reading",({detail:s})=>this.go({...this.view,reading:{...this.view.reading,...s}})),this.addEventListener("td-quantity",({detail:s})=>this.go({...this.view,quantity:s.key})),this.addEventListener("td-compare",({detail:s})=>this.go({...this.view,...s})),this.addEventListener("td-choose",({detail:s})=>this.chosen=s.runs),this.addEventListener("td-language",({detail:s})=>{gn.set(ah,s.language),this.go({...this.view,language:s.language})}),this.addEventListener("td-retry",()=>{this.session.ask(!0)})}language(){return this.view.language||Xr(gn.get(ah))||Gu(navigator.languages)}async speak(t){await Ku(t),document.documentElement.lang=t,this.requestUpdate()}open(t,r=!1){let s={...this.view.reading,levels:[],window:null};this.go({...this.view,runs:r?[]:t,all:r,reading:s})}get runs(){return this.view.all?this.session.namesShown(this.view):this.view.runs}get isList(){return!this.view.all&&this.view.runs.length===0}go(t){let r=!Ea(t,this.view);Iu(jn(t),r),this.turn(t)}onHash(){let t=xa();t!==null&&jn(Fo(t))!==jn(this.view)&&this.turn(Fo(t))}turn(t){let r=!Ea(t,this.view);r&&this.isList&&(this.listScroll=window.scrollY),r&&this.session.looked(this.runs),this.view=t;let s=this.language();if(s!==Tt()&&(this.session.speak(s),this.speak(s)),this.session.want(this.drawn),!r)return;this.runs.length>1&&(this.chosen=this.runs);let o=this.isList?this.listScroll:0;this.updateComplete.then(()=>{requestAnimationFrame(()=>window.scrollTo(0,o))})}async copyLink(){this.copied=await Vs(Bs(jn(this.view))),setTimeout(()=>this.copied=!1,2e3)}updated(t){if(!t.has("view"))return;let{runs:r,all:s}=this.view;document.title=[...s||r.length>fv?[p("Comparison")]:r,"Diagnose"].join(" · ")}render(){return x`${this.renderProgress()}${this.isList?R:this.renderBar()} ${this.renderNotices()}
      <div class="unseen" aria-live="polite">${this.session.said}</div>
      <main>${Du(Tt(),this.renderView())}</main>`}renderProgress(){let{status:t,rows:r}=this.session;if(t?.phase!=="reading"||!r?.length)return R;let{bytes_read:s,bytes_known:o,members_read:i,members_known:a}=t.progress,l=o?s/o:a?i/a:0,u=Math.round(l*100),h=nn(i,zo(a));return x`<div
      class="progress"
      role="progressbar"
      aria-label=${p("Reading",{desc:"The server reads the logs"})}
      aria-valuenow=${u}
      aria-valuetext=${h}
      title=${p(g`Reading: ${h}. What is shown may change.`)}
    >
      <div style="width: ${u}%"></div>
    </div>`}renderBar(){return x`<nav class="bar">
      <a
        class="back"
        href=${Bs(jn({...this.view,runs:[],all:!1}))}
        @click=${t=>{t.ctrlKey||t.metaKey||t.shiftKey||(t.preventDefault(),this.open([]))}}
        ><span aria-hidden="true">←</span> ${p("All runs")}</a
      >
      ${wi()}
      <button class="button" @click=${()=>{this.copyLink()}}>
        <span aria-live="polite">${this.copied?p("Copied"):p("Copy link")}</span>
      </button>
    </nav>`}renderNotices(){let{status:t,error:r,rows:s}=this.session,o=this.isList?t?.warnings??[]:[];return x`${r&&s?x`<div class="notice bad" role="alert">
            ${p(g`${r} What is shown is from before.`)}
            <button class="button" @click=${()=>this.dispatchEvent(new ce("td-retry",null))}>
              ${p("Try again")}
            </button>
          </div>`:R}
    ${t?.source.sampled?x`<div class="notice">${Be(t.source.sampled)}</div>`:R}
    ${o.length===0?R:x`<details class="notice" ?open=${o.length<3}>
            <summary class="fold">${hv(o.length)}</summary>
            <ul>
              ${o.map(({where:i,message:a})=>x`<li><b>${i}</b> ${Be(a)}</li>`)}
            </ul>
          </details>`}`}renderView(){let{status:t,rows:r,rules:s,error:o}=this.session;return!t||r===null?o?oh(o):_l(null):t.phase==="failed"?sh(t):this.view.runs.length===1&&!this.view.all?this.renderRun(this.view.runs[0]??""):this.isList?r.length===0?t.phase==="reading"?_l(t):rh(t):x`<td-run-list
      .runs=${r}
      .rules=${s}
      .view=${this.view}
      .progress=${t.phase==="reading"?t.progress:null}
      .chosen=${this.chosen}
      .marks=${this.session.marks}
      .bands=${this.session.bands}
      .linkOf=${this.linkOf}
    ></td-run-list>`:this.renderCompare()}renderRun(t){let{known:r,rows:s,rules:o,store:i,marks:a}=this.session,{detail:l=null,error:u=null}=r.get(t)??{};return l?x`<td-run-page
        .detail=${l}
        .row=${s?.find(h=>h.name===t)??null}
        .news=${a.get(t)??null}
        .rules=${o}
        .store=${i}
        .reading=${this.view.reading}
        .link=${()=>Bs(jn(this.view))}
        .dark=${this.dark}
      ></td-run-page>`:u?this.renderUnknown([t],u):x`<p class="wait">${p(g`Loading ${t} …`)}</p>`}renderCompare(){let{known:t,rules:r,store:s}=this.session,{runs:o}=this,i=this.drawn().map(u=>({name:u,...t.get(u)})),a=i.filter(u=>u.error),l=i.flatMap(({detail:u})=>u?[u]:[]);return l.length+a.length<i.length?x`<p class="wait">${p(g`Loading ${qe(o.length)} …`)}</p>`:x`${a.length?this.renderUnknown(a.map(({name:u})=>u),a[0]?.error??""):R}
    ${l.length?x`<td-compare
            .details=${l}
            .runs=${o.filter(u=>!a.some(h=>h.name===u))}
            .rules=${r}
            .quantity=${this.view.quantity}
            .baseline=${this.view.baseline}
            .rankBy=${this.view.rankBy}
            .layout=${this.view.layout}
            .bands=${this.view.bands}
            .store=${s}
            .linkOf=${this.linkOf}
            .dark=${this.dark}
          ></td-compare>`:R}`}renderUnknown(t,r){let s=this.session.status?.phase==="reading";return x`<div class="state">
      <h1>${t.join(", ")}</h1>
      <p>${r}</p>
      ${s?x`<p>${p("The log directory is still being read; it may yet appear.",{desc:"It: the run"})}</p>`:R}
    </div>`}};Yt.styles=[Re,Lc],k([A({attribute:!1})],Yt.prototype,"source",2),k([oe()],Yt.prototype,"view",2),k([oe()],Yt.prototype,"chosen",2),k([oe()],Yt.prototype,"dark",2),k([oe()],Yt.prototype,"copied",2),Yt=k([Se("td-app")],Yt);function hv(e){let n=W(e);return ke(e,{one:p(g`${n} remark on the log files`),other:p(g`${n} remarks on the log files`)})}function j4(){try{mv();let e=new Yt;e.source=new vo,window.addEventListener("error",({error:n})=>Al(n,e)),window.addEventListener("unhandledrejection",({reason:n})=>Al(n,e)),document.body.replaceChildren(e)}catch(e){Al(e,null)}}function mv(){let e=document.documentElement;e.lang=Tt(),document.title="Diagnose",document.body.style.margin="0",Co(Ws);for(let[n,t]of[["viewport","width=device-width, initial-scale=1"],["color-scheme","light dark"]]){let r=document.createElement("meta");r.name=n??"",r.content=t??"",document.head.append(r)}}function Al(e,n){if(n?.shadowRoot?.querySelector("main")?.firstElementChild)return;let t=document.createElement("p");t.setAttribute("role","alert"),t.style.cssText=`font: 14px/20px ${jt}; padding: 64px 16px; max-width: 640px; margin: auto; color: var(--td-text)`;let r=e instanceof Error?e.message:String(e);t.textContent=p(g`Diagnose could not draw this page (${r}). Reload it; if that does not help, the browser's console says more.`),document.body.replaceChildren(t)}export{j4 as render};
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
