var Zl=Object.defineProperty;var nh=Object.getOwnPropertyDescriptor;var sh=(e,r)=>{for(var t in r)Zl(e,t,{get:r[t],enumerable:!0})};var k=(e,r,t,n)=>{for(var s=n>1?void 0:n?nh(r,t):r,o=e.length-1,i;o>=0;o--)(i=e[o])&&(s=(n?i(r,t,s):i(s))||s);return n&&s&&Zl(r,t,s),s};var Yi="lit-localize-status";var oh=(e,...r)=>({strTag:!0,strings:e,values:r}),x=oh,Xl=e=>typeof e!="string"&&"strTag"in e,co=(e,r,t)=>{let n=e[0];for(let s=1;s<e.length;s++)n+=r[t?t[s-1]:s-1],n+=e[s];return n};var _s=(e=>Xl(e)?co(e.strings,e.values):e);var p=_s,eu=!1;function Ji(e){if(eu)throw new Error("lit-localize can only be configured once");p=e,eu=!0}var As=class{constructor(){this.settled=!1,this.promise=new Promise((r,t)=>{this._resolve=r,this._reject=t})}resolve(r){this.settled=!0,this._resolve(r)}reject(r){this.settled=!0,this._reject(r)}};var kr=[];for(let e=0;e<256;e++)kr[e]=(e>>4&15).toString(16)+(e&15).toString(16);function tu(e){let r=0,t=8997,n=0,s=33826,o=0,i=40164,a=0,l=52210;for(let u=0;u<e.length;u++)t^=e.charCodeAt(u),r=t*435,n=s*435,o=i*435,a=l*435,o+=t<<8,a+=s<<8,n+=r>>>16,t=r&65535,o+=n>>>16,s=n&65535,l=a+(o>>>16)&65535,i=o&65535;return kr[l>>8]+kr[l&255]+kr[i>>8]+kr[i&255]+kr[s>>8]+kr[s&255]+kr[t>>8]+kr[t&255]}var ih="",ah="h",lh="s";function ru(e,r){return(r?ah:lh)+tu(typeof e=="string"?e:e.join(ih))}var nu=new WeakMap,su=new Map;function ou(e,r,t){if(e){let n=t?.id??uh(r),s=e[n];if(s){if(typeof s=="string")return s;if("strTag"in s)return co(s.strings,r.values,s.values);{let o=nu.get(s);return o===void 0&&(o=s.values,nu.set(s,o)),{...s,values:o.map(i=>r.values[i])}}}}return _s(r)}function uh(e){let r=typeof e=="string"?e:e.strings,t=su.get(r);return t===void 0&&(t=ru(r,typeof e!="string"&&!("strTag"in e)),su.set(r,t)),t}function Qi(e){window.dispatchEvent(new CustomEvent(Yi,{detail:e}))}var fo="",Zi,iu,ho,Xi,au,un=new As;un.resolve();var po=0,lu=e=>(Ji(((r,t)=>ou(au,r,t))),fo=iu=e.sourceLocale,ho=new Set(e.targetLocales),ho.add(e.sourceLocale),Xi=e.loadLocale,{getLocale:ch,setLocale:dh}),ch=()=>fo,dh=e=>{if(e===(Zi??fo))return un.promise;if(!ho||!Xi)throw new Error("Internal error");if(!ho.has(e))throw new Error("Invalid locale code");po++;let r=po;return Zi=e,un.settled&&(un=new As),Qi({status:"loading",loadingLocale:e}),(e===iu?Promise.resolve({templates:void 0}):Xi(e)).then(n=>{po===r&&(fo=e,Zi=void 0,au=n.templates,Qi({status:"ready",readyLocale:e}),un.resolve())},n=>{po===r&&(Qi({status:"error",errorLocale:e,errorMessage:n.toString()}),un.reject(n))}),un.promise};var ea=class extends Error{constructor(t,n){super(n);this.status=t}},ta=class extends Error{constructor(){super(p("TensorBoard does not answer. Is it still running?"))}};function Ir(e){return e instanceof DOMException&&e.name==="AbortError"}var mo=class{constructor(r=(t,n)=>globalThis.fetch(t,n)){this.fetch=r;this.pending=new Map;this.language="en"}speak(r){this.language=r;for(let t of this.pending.values())t.abort()}status(r){return this.latest("status",r?"status?reload=1":"status")}runs(){return this.latest("runs","runs")}run(r){return this.latest(`run ${r}`,`run?name=${encodeURIComponent(r)}`)}rules(){return this.latest("rules","rules")}curves(r,t,n,s,o,i=0){let a=new URLSearchParams({run:r,keys:JSON.stringify(t.map(({member:l,tag:u})=>[l,u])),width:String(Math.round(n))});return s&&(a.set("start",String(s.start)),a.set("end",String(s.end))),i&&a.set("smoothing",String(i)),this.get(`curves?${a.toString()}`,o)}compare(r,{quantity:t,baseline:n}){let s=new URLSearchParams({runs:JSON.stringify(r)});return t&&s.set("quantity",t),n&&s.set("baseline",n),this.latest("compare",`compare?${s.toString()}`)}latest(r,t){this.pending.get(r)?.abort();let n=new AbortController;return this.pending.set(r,n),this.get(t,n.signal)}inLanguage(r){return this.language==="en"?r:`${r}${r.includes("?")?"&":"?"}lang=${this.language}`}async get(r,t){let n;try{n=await this.fetch(this.inLanguage(r),t?{signal:t}:{})}catch(s){throw Ir(s)?s:new ta}if(!n.ok){let s=(await n.text()).trim(),o=s&&!s.startsWith("<")?s:p(x`The server answered ${n.status}.`);throw new ea(n.status,o)}return await n.json()}};var go=globalThis,bo=go.ShadowRoot&&(go.ShadyCSS===void 0||go.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,ra=Symbol(),uu=new WeakMap,Ls=class{constructor(r,t,n){if(this._$cssResult$=!0,n!==ra)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=r,this.t=t}get styleSheet(){let r=this.o,t=this.t;if(bo&&r===void 0){let n=t!==void 0&&t.length===1;n&&(r=uu.get(t)),r===void 0&&((this.o=r=new CSSStyleSheet).replaceSync(this.cssText),n&&uu.set(t,r))}return r}toString(){return this.cssText}},Cs=e=>new Ls(typeof e=="string"?e:e+"",void 0,ra),oe=(e,...r)=>{let t=e.length===1?e[0]:r.reduce((n,s,o)=>n+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+e[o+1],e[0]);return new Ls(t,e,ra)},cu=(e,r)=>{if(bo)e.adoptedStyleSheets=r.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of r){let n=document.createElement("style"),s=go.litNonce;s!==void 0&&n.setAttribute("nonce",s),n.textContent=t.cssText,e.appendChild(n)}},na=bo?e=>e:e=>e instanceof CSSStyleSheet?(r=>{let t="";for(let n of r.cssRules)t+=n.cssText;return Cs(t)})(e):e;var{is:ph,defineProperty:fh,getOwnPropertyDescriptor:hh,getOwnPropertyNames:mh,getOwnPropertySymbols:gh,getPrototypeOf:bh}=Object,vo=globalThis,du=vo.trustedTypes,vh=du?du.emptyScript:"",xh=vo.reactiveElementPolyfillSupport,Ps=(e,r)=>e,Os={toAttribute(e,r){switch(r){case Boolean:e=e?vh:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,r){let t=e;switch(r){case Boolean:t=e!==null;break;case Number:t=e===null?null:Number(e);break;case Object:case Array:try{t=JSON.parse(e)}catch{t=null}}return t}},xo=(e,r)=>!ph(e,r),pu={attribute:!0,type:String,converter:Os,reflect:!1,useDefault:!1,hasChanged:xo};Symbol.metadata??=Symbol("metadata"),vo.litPropertyMetadata??=new WeakMap;var Rr=class extends HTMLElement{static addInitializer(r){this._$Ei(),(this.l??=[]).push(r)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(r,t=pu){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(r)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(r,t),!t.noAccessor){let n=Symbol(),s=this.getPropertyDescriptor(r,n,t);s!==void 0&&fh(this.prototype,r,s)}}static getPropertyDescriptor(r,t,n){let{get:s,set:o}=hh(this.prototype,r)??{get(){return this[t]},set(i){this[t]=i}};return{get:s,set(i){let a=s?.call(this);o?.call(this,i),this.requestUpdate(r,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(r){return this.elementProperties.get(r)??pu}static _$Ei(){if(this.hasOwnProperty(Ps("elementProperties")))return;let r=bh(this);r.finalize(),r.l!==void 0&&(this.l=[...r.l]),this.elementProperties=new Map(r.elementProperties)}static finalize(){if(this.hasOwnProperty(Ps("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Ps("properties"))){let t=this.properties,n=[...mh(t),...gh(t)];for(let s of n)this.createProperty(s,t[s])}let r=this[Symbol.metadata];if(r!==null){let t=litPropertyMetadata.get(r);if(t!==void 0)for(let[n,s]of t)this.elementProperties.set(n,s)}this._$Eh=new Map;for(let[t,n]of this.elementProperties){let s=this._$Eu(t,n);s!==void 0&&this._$Eh.set(s,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(r){let t=[];if(Array.isArray(r)){let n=new Set(r.flat(1/0).reverse());for(let s of n)t.unshift(na(s))}else r!==void 0&&t.push(na(r));return t}static _$Eu(r,t){let n=t.attribute;return n===!1?void 0:typeof n=="string"?n:typeof r=="string"?r.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(r=>this.enableUpdating=r),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(r=>r(this))}addController(r){(this._$EO??=new Set).add(r),this.renderRoot!==void 0&&this.isConnected&&r.hostConnected?.()}removeController(r){this._$EO?.delete(r)}_$E_(){let r=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(r.set(n,this[n]),delete this[n]);r.size>0&&(this._$Ep=r)}createRenderRoot(){let r=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return cu(r,this.constructor.elementStyles),r}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(r=>r.hostConnected?.())}enableUpdating(r){}disconnectedCallback(){this._$EO?.forEach(r=>r.hostDisconnected?.())}attributeChangedCallback(r,t,n){this._$AK(r,n)}_$ET(r,t){let n=this.constructor.elementProperties.get(r),s=this.constructor._$Eu(r,n);if(s!==void 0&&n.reflect===!0){let o=(n.converter?.toAttribute!==void 0?n.converter:Os).toAttribute(t,n.type);this._$Em=r,o==null?this.removeAttribute(s):this.setAttribute(s,o),this._$Em=null}}_$AK(r,t){let n=this.constructor,s=n._$Eh.get(r);if(s!==void 0&&this._$Em!==s){let o=n.getPropertyOptions(s),i=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:Os;this._$Em=s;let a=i.fromAttribute(t,o.type);this[s]=a??this._$Ej?.get(s)??a,this._$Em=null}}requestUpdate(r,t,n,s=!1,o){if(r!==void 0){let i=this.constructor;if(s===!1&&(o=this[r]),n??=i.getPropertyOptions(r),!((n.hasChanged??xo)(o,t)||n.useDefault&&n.reflect&&o===this._$Ej?.get(r)&&!this.hasAttribute(i._$Eu(r,n))))return;this.C(r,t,n)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(r,t,{useDefault:n,reflect:s,wrapped:o},i){n&&!(this._$Ej??=new Map).has(r)&&(this._$Ej.set(r,i??t??this[r]),o!==!0||i!==void 0)||(this._$AL.has(r)||(this.hasUpdated||n||(t=void 0),this._$AL.set(r,t)),s===!0&&this._$Em!==r&&(this._$Eq??=new Set).add(r))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let r=this.scheduleUpdate();return r!=null&&await r,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[s,o]of this._$Ep)this[s]=o;this._$Ep=void 0}let n=this.constructor.elementProperties;if(n.size>0)for(let[s,o]of n){let{wrapped:i}=o,a=this[s];i!==!0||this._$AL.has(s)||a===void 0||this.C(s,void 0,o,a)}}let r=!1,t=this._$AL;try{r=this.shouldUpdate(t),r?(this.willUpdate(t),this._$EO?.forEach(n=>n.hostUpdate?.()),this.update(t)):this._$EM()}catch(n){throw r=!1,this._$EM(),n}r&&this._$AE(t)}willUpdate(r){}_$AE(r){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(r)),this.updated(r)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(r){return!0}update(r){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(r){}firstUpdated(r){}};Rr.elementStyles=[],Rr.shadowRootOptions={mode:"open"},Rr[Ps("elementProperties")]=new Map,Rr[Ps("finalized")]=new Map,xh?.({ReactiveElement:Rr}),(vo.reactiveElementVersions??=[]).push("2.1.2");var oa=globalThis,fu=e=>e,yo=oa.trustedTypes,hu=yo?yo.createPolicy("lit-html",{createHTML:e=>e}):void 0,ia="$lit$",Tr=`lit$${Math.random().toFixed(9).slice(2)}$`,aa="?"+Tr,yh=`<${aa}>`,pn=document,zs=()=>pn.createComment(""),Ds=e=>e===null||typeof e!="object"&&typeof e!="function",la=Array.isArray,yu=e=>la(e)||typeof e?.[Symbol.iterator]=="function",sa=`[ 	
\f\r]`,Ns=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,mu=/-->/g,gu=/>/g,cn=RegExp(`>|${sa}(?:([^\\s"'>=/]+)(${sa}*=${sa}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),bu=/'/g,vu=/"/g,wu=/^(?:script|style|textarea|title)$/i,ua=e=>(r,...t)=>({_$litType$:e,strings:r,values:t}),y=ua(1),wt=ua(2),gv=ua(3),yt=Symbol.for("lit-noChange"),M=Symbol.for("lit-nothing"),xu=new WeakMap,dn=pn.createTreeWalker(pn,129);function $u(e,r){if(!la(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return hu!==void 0?hu.createHTML(r):r}var Su=(e,r)=>{let t=e.length-1,n=[],s,o=r===2?"<svg>":r===3?"<math>":"",i=Ns;for(let a=0;a<t;a++){let l=e[a],u,h,f=-1,b=0;for(;b<l.length&&(i.lastIndex=b,h=i.exec(l),h!==null);)b=i.lastIndex,i===Ns?h[1]==="!--"?i=mu:h[1]!==void 0?i=gu:h[2]!==void 0?(wu.test(h[2])&&(s=RegExp("</"+h[2],"g")),i=cn):h[3]!==void 0&&(i=cn):i===cn?h[0]===">"?(i=s??Ns,f=-1):h[1]===void 0?f=-2:(f=i.lastIndex-h[2].length,u=h[1],i=h[3]===void 0?cn:h[3]==='"'?vu:bu):i===vu||i===bu?i=cn:i===mu||i===gu?i=Ns:(i=cn,s=void 0);let g=i===cn&&e[a+1].startsWith("/>")?" ":"";o+=i===Ns?l+yh:f>=0?(n.push(u),l.slice(0,f)+ia+l.slice(f)+Tr+g):l+Tr+(f===-2?a:g)}return[$u(e,o+(e[t]||"<?>")+(r===2?"</svg>":r===3?"</math>":"")),n]},Hs=class e{constructor({strings:r,_$litType$:t},n){let s;this.parts=[];let o=0,i=0,a=r.length-1,l=this.parts,[u,h]=Su(r,t);if(this.el=e.createElement(u,n),dn.currentNode=this.el.content,t===2||t===3){let f=this.el.content.firstChild;f.replaceWith(...f.childNodes)}for(;(s=dn.nextNode())!==null&&l.length<a;){if(s.nodeType===1){if(s.hasAttributes())for(let f of s.getAttributeNames())if(f.endsWith(ia)){let b=h[i++],g=s.getAttribute(f).split(Tr),$=/([.?@])?(.*)/.exec(b);l.push({type:1,index:o,name:$[2],strings:g,ctor:$[1]==="."?$o:$[1]==="?"?So:$[1]==="@"?ko:hn}),s.removeAttribute(f)}else f.startsWith(Tr)&&(l.push({type:6,index:o}),s.removeAttribute(f));if(wu.test(s.tagName)){let f=s.textContent.split(Tr),b=f.length-1;if(b>0){s.textContent=yo?yo.emptyScript:"";for(let g=0;g<b;g++)s.append(f[g],zs()),dn.nextNode(),l.push({type:2,index:++o});s.append(f[b],zs())}}}else if(s.nodeType===8)if(s.data===aa)l.push({type:2,index:o});else{let f=-1;for(;(f=s.data.indexOf(Tr,f+1))!==-1;)l.push({type:7,index:o}),f+=Tr.length-1}o++}}static createElement(r,t){let n=pn.createElement("template");return n.innerHTML=r,n}};function fn(e,r,t=e,n){if(r===yt)return r;let s=n!==void 0?t._$Co?.[n]:t._$Cl,o=Ds(r)?void 0:r._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(e),s._$AT(e,t,n)),n!==void 0?(t._$Co??=[])[n]=s:t._$Cl=s),s!==void 0&&(r=fn(e,s._$AS(e,r.values),s,n)),r}var wo=class{constructor(r,t){this._$AV=[],this._$AN=void 0,this._$AD=r,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(r){let{el:{content:t},parts:n}=this._$AD,s=(r?.creationScope??pn).importNode(t,!0);dn.currentNode=s;let o=dn.nextNode(),i=0,a=0,l=n[0];for(;l!==void 0;){if(i===l.index){let u;l.type===2?u=new Qn(o,o.nextSibling,this,r):l.type===1?u=new l.ctor(o,l.name,l.strings,this,r):l.type===6&&(u=new Ro(o,this,r)),this._$AV.push(u),l=n[++a]}i!==l?.index&&(o=dn.nextNode(),i++)}return dn.currentNode=pn,s}p(r){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(r,n,t),t+=n.strings.length-2):n._$AI(r[t])),t++}},Qn=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(r,t,n,s){this.type=2,this._$AH=M,this._$AN=void 0,this._$AA=r,this._$AB=t,this._$AM=n,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let r=this._$AA.parentNode,t=this._$AM;return t!==void 0&&r?.nodeType===11&&(r=t.parentNode),r}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(r,t=this){r=fn(this,r,t),Ds(r)?r===M||r==null||r===""?(this._$AH!==M&&this._$AR(),this._$AH=M):r!==this._$AH&&r!==yt&&this._(r):r._$litType$!==void 0?this.$(r):r.nodeType!==void 0?this.T(r):yu(r)?this.k(r):this._(r)}O(r){return this._$AA.parentNode.insertBefore(r,this._$AB)}T(r){this._$AH!==r&&(this._$AR(),this._$AH=this.O(r))}_(r){this._$AH!==M&&Ds(this._$AH)?this._$AA.nextSibling.data=r:this.T(pn.createTextNode(r)),this._$AH=r}$(r){let{values:t,_$litType$:n}=r,s=typeof n=="number"?this._$AC(r):(n.el===void 0&&(n.el=Hs.createElement($u(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===s)this._$AH.p(t);else{let o=new wo(s,this),i=o.u(this.options);o.p(t),this.T(i),this._$AH=o}}_$AC(r){let t=xu.get(r.strings);return t===void 0&&xu.set(r.strings,t=new Hs(r)),t}k(r){la(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,n,s=0;for(let o of r)s===t.length?t.push(n=new e(this.O(zs()),this.O(zs()),this,this.options)):n=t[s],n._$AI(o),s++;s<t.length&&(this._$AR(n&&n._$AB.nextSibling,s),t.length=s)}_$AR(r=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);r!==this._$AB;){let n=fu(r).nextSibling;fu(r).remove(),r=n}}setConnected(r){this._$AM===void 0&&(this._$Cv=r,this._$AP?.(r))}},hn=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(r,t,n,s,o){this.type=1,this._$AH=M,this._$AN=void 0,this.element=r,this.name=t,this._$AM=s,this.options=o,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=M}_$AI(r,t=this,n,s){let o=this.strings,i=!1;if(o===void 0)r=fn(this,r,t,0),i=!Ds(r)||r!==this._$AH&&r!==yt,i&&(this._$AH=r);else{let a=r,l,u;for(r=o[0],l=0;l<o.length-1;l++)u=fn(this,a[n+l],t,l),u===yt&&(u=this._$AH[l]),i||=!Ds(u)||u!==this._$AH[l],u===M?r=M:r!==M&&(r+=(u??"")+o[l+1]),this._$AH[l]=u}i&&!s&&this.j(r)}j(r){r===M?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,r??"")}},$o=class extends hn{constructor(){super(...arguments),this.type=3}j(r){this.element[this.name]=r===M?void 0:r}},So=class extends hn{constructor(){super(...arguments),this.type=4}j(r){this.element.toggleAttribute(this.name,!!r&&r!==M)}},ko=class extends hn{constructor(r,t,n,s,o){super(r,t,n,s,o),this.type=5}_$AI(r,t=this){if((r=fn(this,r,t,0)??M)===yt)return;let n=this._$AH,s=r===M&&n!==M||r.capture!==n.capture||r.once!==n.once||r.passive!==n.passive,o=r!==M&&(n===M||s);s&&this.element.removeEventListener(this.name,this,n),o&&this.element.addEventListener(this.name,this,r),this._$AH=r}handleEvent(r){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,r):this._$AH.handleEvent(r)}},Ro=class{constructor(r,t,n){this.element=r,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(r){fn(this,r)}},ku={M:ia,P:Tr,A:aa,C:1,L:Su,R:wo,D:yu,V:fn,I:Qn,H:hn,N:So,U:ko,B:$o,F:Ro},wh=oa.litHtmlPolyfillSupport;wh?.(Hs,Qn),(oa.litHtmlVersions??=[]).push("3.3.3");var Ru=(e,r,t)=>{let n=t?.renderBefore??r,s=n._$litPart$;if(s===void 0){let o=t?.renderBefore??null;n._$litPart$=s=new Qn(r.insertBefore(zs(),o),o,void 0,t??{})}return s._$AI(e),s};var ca=globalThis,pe=class extends Rr{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let r=super.createRenderRoot();return this.renderOptions.renderBefore??=r.firstChild,r}update(r){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(r),this._$Do=Ru(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return yt}};pe._$litElement$=!0,pe.finalized=!0,ca.litElementHydrateSupport?.({LitElement:pe});var $h=ca.litElementPolyfillSupport;$h?.({LitElement:pe});(ca.litElementVersions??=[]).push("4.2.2");var Se=e=>(r,t)=>{t!==void 0?t.addInitializer(()=>{customElements.define(e,r)}):customElements.define(e,r)};var Sh={attribute:!0,type:String,converter:Os,reflect:!1,hasChanged:xo},kh=(e=Sh,r,t)=>{let{kind:n,metadata:s}=t,o=globalThis.litPropertyMetadata.get(s);if(o===void 0&&globalThis.litPropertyMetadata.set(s,o=new Map),n==="setter"&&((e=Object.create(e)).wrapped=!0),o.set(t.name,e),n==="accessor"){let{name:i}=t;return{set(a){let l=r.get.call(this);r.set.call(this,a),this.requestUpdate(i,l,e,!0,a)},init(a){return a!==void 0&&this.C(i,void 0,e,a),a}}}if(n==="setter"){let{name:i}=t;return function(a){let l=this[i];r.call(this,a),this.requestUpdate(i,l,e,!0,a)}}throw Error("Unsupported decorator location: "+n)};function A(e){return(r,t)=>typeof t=="object"?kh(e,r,t):((n,s,o)=>{let i=s.hasOwnProperty(o);return s.constructor.createProperty(o,n),i?Object.getOwnPropertyDescriptor(s,o):void 0})(e,r,t)}function ee(e){return A({...e,state:!0,attribute:!1})}var mn=(e,r,t)=>(t.configurable=!0,t.enumerable=!0,Reflect.decorate&&typeof r!="object"&&Object.defineProperty(e,r,t),t);function er(e,r){return(t,n,s)=>{let o=i=>i.renderRoot?.querySelector(e)??null;if(r){let{get:i,set:a}=typeof n=="object"?t:s??(()=>{let l=Symbol();return{get(){return this[l]},set(u){this[l]=u}}})();return mn(t,n,{get(){let l=i.call(this);return l===void 0&&(l=o(this),(l!==null||this.hasUpdated)&&a.call(this,l)),l}})}return mn(t,n,{get(){return o(this)}})}}var To={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Fr=e=>(...r)=>({_$litDirective$:e,values:r}),fr=class{constructor(r){}get _$AU(){return this._$AM._$AU}_$AT(r,t,n){this._$Ct=r,this._$AM=t,this._$Ci=n}_$AS(r,t){return this.update(r,t)}update(r,t){return this.render(...t)}};var{I:Rh}=ku,Tu=e=>e;var Eu=()=>document.createComment(""),Zn=(e,r,t)=>{let n=e._$AA.parentNode,s=r===void 0?e._$AB:r._$AA;if(t===void 0){let o=n.insertBefore(Eu(),s),i=n.insertBefore(Eu(),s);t=new Rh(o,i,e,e.options)}else{let o=t._$AB.nextSibling,i=t._$AM,a=i!==e;if(a){let l;t._$AQ?.(e),t._$AM=e,t._$AP!==void 0&&(l=e._$AU)!==i._$AU&&t._$AP(l)}if(o!==s||a){let l=t._$AA;for(;l!==o;){let u=Tu(l).nextSibling;Tu(n).insertBefore(l,s),l=u}}}return t},Wr=(e,r,t=e)=>(e._$AI(r,t),e),Th={},Eo=(e,r=Th)=>e._$AH=r,Mu=e=>e._$AH,Mo=e=>{e._$AR(),e._$AA.remove()};var _u=Fr(class extends fr{constructor(){super(...arguments),this.key=M}render(e,r){return this.key=e,r}update(e,[r,t]){return r!==this.key&&(Eo(e),this.key=r),t}});var Eh="#diagnose",Wt=(()=>{try{return typeof window.parent.location.hash=="string"?window.parent:window}catch{return window}})();function da(){return window.innerHeight===0||document.visibilityState==="hidden"}function pa(){try{let e=Wt.location.hash;return e===""||e==="#"||e.split("&")[0]===Eh?e:null}catch{return""}}function Au(){try{return Wt.location.search}catch{return""}}function Lu(e,r){try{if(Wt.location.hash===e)return;let{pathname:t,search:n}=Wt.location,s=`${t}${n}${e}`;r?Wt.history.pushState(Wt.history.state,"",s):Wt.history.replaceState(Wt.history.state,"",s)}catch{}}function Is(e){try{return Wt.location.href.replace(/#.*/s,"")+e}catch{return e}}function Cu(e){for(let r of["popstate","hashchange"])try{Wt.addEventListener(r,e)}catch{}}function _o(e){let r=window.matchMedia("(prefers-color-scheme: dark)");try{if(Wt===window)throw new Error("no TensorBoard around us");let t=Wt.document.body,n=()=>{e(t.classList.contains("dark-mode"))};new MutationObserver(n).observe(t,{attributes:!0,attributeFilter:["class"]}),n()}catch{let t=()=>{e(r.matches)};r.addEventListener("change",t),t()}}function Pu(e,r=200){if(window.parent===window)return;let t=new MessageChannel,n;t.port1.onmessage=s=>{let o=Mh(s.data);if(!o||o.isReply)return;(o.type==="experimental.DataReloaded"||o.type==="experimental.RunsChanged")&&(clearTimeout(n),n=setTimeout(e,r));let i={type:o.type,id:o.id,payload:null,error:null,isReply:!0};t.port1.postMessage(JSON.stringify(i))},window.parent.postMessage("experimental.bootstrap","*",[t.port2])}function Mh(e){try{return typeof e=="string"?JSON.parse(e):null}catch{return null}}var hr={get(e){try{return localStorage.getItem(`tb-diagnose.${e}`)}catch{return null}},set(e,r){try{localStorage.setItem(`tb-diagnose.${e}`,r)}catch{}}};var Ou=["zh-CN"],Nu=["en","zh-CN"];var fa={};sh(fa,{templates:()=>_h});var _h={"group-other":"其他",h1ee230f9de6c2dc9:y`日志目录：<code>${0}</code>`,h22ac85119fe51d4b:y`<code>${0}</code> 中没有包含标量的事件文件。训练一旦写入，运行就会出现在这里，无需重启。如果日志在别处，请用 <code>--logdir</code> 指定其目录并启动 TensorBoard。`,h50192cacdbf7b486:y`附曲线图：项目中的 ${0}`,hde0b3bedd3dedda6:y`正在 <code>${0}</code> 中查找事件文件`,"role-other":"其他",s0116d1680bde2018:"步数回退",s01bd430f426a8ea1:"追平基线于",s03072f16866802d8:"强化学习",s0352a8373aa3482f:"选中的运行",s035cc7b8a6f78359:"叠加在原始曲线上的滑动平均，与 TensorBoard 的算法相同；此浏览器会记住该设置",s0382d73823585617:x`${0}：${1}`,s03d02db9896eec72:x`比较 ${0} 的全部运行`,s041489fa7f9e6fe6:x`另有 ${0} 条`,s054b7ca56bd19891:x`· 没有这条曲线：${0}`,s058d387366b95c55:"这条规则检查什么",s05d10aa3b7170a32:"日志目录仍在读取中；它可能稍后出现。",s0648f5ed9de29fd2:x`${0} 个目录`,s07d38007b49acdd1:"、",s07de37b46b85d46a:x`位于 ${0}`,s081a9e07b4d7036e:"；",s081ea9d93f00e7f5:"还没有训练日志",s0849438ad0139546:"发现",s087d7a07b52b439d:x`${0}。`,s09134b07b5aacab4:"依据",s09e5f1febdb2a65a:"损失",s0a88a0a55ed4b772:"无法判定这个运行",s0b849212b20dfccc:x`${0} 个超参数不同`,s0c2fa1a3677d91ad:"非有限值",s0cac70c60ae828a3:x`${0} 条规则检查了这个运行，未发现问题。`,s0d5c4bb195a222f8:"比较量",s0d991d582bfbc203:"按括号匹配到的那部分名称给运行分组",s0f256df7b2d3887e:x`${0} 个提示`,s118dcd4826b8994d:x`${0} 个发现已屏蔽`,s1365b78f0dd14017:x`${0} 个有错误`,s13b3f5afa0862d1c:"名次",s13fb2124c3facc2e:"离散程度",s13fb94e50125b620:"判断的准确程度",s15454e43ada9d7b9:"正在比较 …",s154c478f8b8b29c3:"写入日志的方法：",s15791d9e7e26536b:x`${0} 个发现已被你的配置屏蔽`,s16fc046b99d4f995:x`未发现其他问题：${0}`,s19172ed3838854fc:"复制链接",s19db88ac376ff979:"最后一步",s1a249b1921e2bdea:"关",s1ab193968d6033cd:"种子数",s1b5d829f94051cf7:x`${0} 条规则未发现问题`,s1c11808b07192b7a:x`由 ${0} 合并而成`,s1ca671b482b18161:x`${0} 显示的是之前的内容。`,s1ed69c4ea2882825:"曲线",s2014e8dd99111c27:"个类别",s202fffd5a2e1c595:"长度",s217ae8afd4252eff:"有发现",s24f0f825e9900824:x`位于 ${0}：点击放大，再次点击还原`,s24f39319b8853791:"对数",s2812f9df9146890f:"发现",s29ea4d209d791d60:"对照",s2c61b42c3fc7115d:x`移除 ${1} 上的参考线 ${0}`,s2cb09246564cbbd2:"收起",s2cbcbf64d696b3b1:"排名",s2d82bede97113180:x`给出的理由：${0}`,s2df47bab37e13656:x`${0} 的图表：${1}。方向键读取数值，加号和减号缩放，Esc 键复位。`,s2e4818861000b13f:"布局",s2e5104edff768280:"未搜索规律：没有哪个错误或警告只出现在其中一部分运行中。",s2fa05f91c1baa29b:x`移除 ${0}`,s304ba24b462b9f98:"为什么重要",s30e803b877db24a1:x`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s3182872fe646db77:x`正在读取，${0}%：${1} / ${2}`,s3182b253ebb97ecc:x`还有 ${0} 个放不下：${1}`,s32bbcd08e5001007:"主要损失",s3367287465d74387:"阈值及其出处",s34be76c6b1eadbef:"警告",s35519855cc52e634:"下一步：",s3588b07231c3b0c5:"TensorBoard 没有响应。它还在运行吗？",s3687049d1af562c4:"复制",s36ede0d3f06e8d8f:"更好",s36f6766957c7f710:"计数",s37919fd82dc8dec6:"下一步",s37a9e8aec5713460:"更多操作",s394b4214b2b541e3:"没有超参数不同",s3a556864c406ada2:x`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s3a9da439c961a22c:x`按“${0}”排序`,s3c0d17bad169557b:"未知",s3c6dbc0328365bb0:"按 / 键跳到这里",s3cb700e662f296dc:x`Diagnose 无法绘制本页（${0}）。请重新加载；如果仍然不行，浏览器控制台中有更多信息。`,s3de7d253d11e2373:"没有训练规则能检查它",s3e108c66773382aa:"发现表",s3e1ca0269d2140e1:"这不是有效的正则表达式。",s405021940efed327:x`${0} 年前`,s40863e1a197cca92:"指标",s41f7dca46d3f1b4a:"值",s4222f7c57711d9a1:x`最后，第 ${0} 步`,s4376b5b0325b146a:"按规则列出的发现",s44add38a493e53a5:x`${0} 分钟`,s45d3f3531efea0e9:"正在加载 …",s471d2322e9171043:"未给出",s478c68b2b38eab9a:x`关于日志文件的 ${0} 条说明`,s48a5e1cbbe9aabca:"横轴",s49f6ba392f0fa9e6:x`服务器没有发送 ${0} 的曲线。`,s4b194c89bc566374:x`${0} 个运行`,s4c4a04bfb0d1f4df:"可能的原因",s4ca9e43cc1c59729:"数值",s4eeef698b7b292dc:x`${0} 条规则未检查`,s4f940e5e733e1cb7:"更差",s52cb44a862e08700:"没有匹配的运行。",s52e842e07658ff2f:"主要奖励",s545d5ca325513fc8:x`${0} 天前`,s54b8ea61422a442d:x`没有可靠的规律。${0}`,s568da031b82f3beb:x`${1}的 ${0} 图表。方向键读取数值，Esc 键重置缩放。`,s56af5cd3cc4b1882:x`${0} 个目录`,s57472465a23b41db:"数值",s598c4a99f311dcb0:"种子组表",s5dd9fa87abbdc682:"显示数值",s5f343a43e7ea9f91:"错误",s5fb056437a46dd47:"所在图表",s60ec59dc00e454d7:"保存显示的点（CSV）",s60f763481befb5d4:"最佳值的均值",s62c9629089ed6df9:x`第 ${0} 步`,s63215040abdc545f:"结论",s63b409d72c5dcb60:"N 和 P 键逐个查看发现，回车键跳到对应的文字。",s640f3c29000a4c59:x`显示全部 ${0} 个`,s65499ddd6a45fc45:x`${0} 训练`,s6686fcc6d2c8f0bd:"提示",s669b18c6d2d9c95b:"不分组",s66a30ade9cd7d50f:x`${0} 个未判定`,s66e55a3b3360005a:"未发现问题",s672809d8ddbb4f27:x`${0} 小时 ${1} 分`,s681934b0a0de7eec:x`${0} 条规则未发现问题`,s6842372aaca29973:"：再选一个即可比较",s689a3d81c5fd11f1:"识别依据",s6a73dc1268e978b5:"未搜索规律：日志中没有记录在这些运行之间不同的超参数。",s6c4bd61b4032938f:"本页每隔几秒会重新询问一次。",s6c8090704469e116:"横轴",s6cc5fe4b92b859d4:x`${0} 个发现已被你的配置屏蔽`,s6ec1f95308ff91ae:x`已选 ${0} 个运行`,s71e45e1a96657c91:"没有训练规则能检查这个运行",s721ed854c33ad13a:"所在步",s74a5d4a46712d67c:"无法读取日志",s752391031d1fee5b:"重置缩放",s756c512db0989ef9:"无基线",s76244e9b9543ca87:"最佳",s773322ef3edde9a6:x`比较 ${0}`,s79228ad625ad854a:"最省事的验证方法：",s7b78ccf979b531ce:x`${0}：${1}最佳值的均值，括号中为最小值到最大值`,s7c4052c8d441d4d6:"结论",s7c54f95c59141594:"比较",s80d1b2c1e92bfd9c:x`${0} 个在所有运行中相同`,s81af1a0a5461196a:"最佳值均值",s81be67b6540239e6:"请把一部分放进括号：seed=(\\d+)",s8203d3b4a6e6e7b9:"最后",s827bd8e0fc6ffa0f:"未判定",s84126fa92f00b4ef:"刚刚",s84a62bf4c087f3f8:x`${0} 条规则检查了这个运行，未发现问题。`,s855bb4e2b08d1a18:"没有响应",s86453c8d2213a248:"保存全部点（CSV）",s8685f052e877ca66:"最近更新",s890ff5db6d05bcfa:x`${1} 中${0}`,s898fd84a2e61a46a:"置信度中",s8a1427c6b40a982a:"主要指标",s8a75e83497a183a2:"健康",s8a7bee24f1eeaff1:"排序",s8a81d50559f4e89a:"正则表达式，其中一部分放在括号里",s8b5b8b322faf5d5e:"实际时间",s8b75e94898f2f1ab:"这个运行没有这样的曲线。",s8cd9acdb8424c7e4:"隐藏这条曲线",s8e4d8a2ae278e469:"类别数",s916814bea576e456:"筛选：关键词或 /正则/",s91a65cb55433adb4:"界限",s92244bd7f833061b:x`${0} 的曲线`,s926dfcc044cb322f:x`最佳 ${0} @ ${1}`,s92cb34587d849df6:"未检查",s92f4d3ab59ae6603:"同一张图",s9434ea90b6fee97d:"文件夹",s96584cfca3b4310d:"排名表",s96b643b39eda7eff:"检查了什么",s96c402f65c2b71fb:"名称的一部分 …",s97c127b84f660edf:x`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s984a3118d85b20e0:x`${0} 秒`,s984a4818d85b47f5:x`${0} 天`,s984a4c18d85b4ec1:x`${0} 小时`,s984a8718d85bb302:x`${0}%`,s98b1cb8fb62909ec:"分组",s99799a97b72325ea:"梯度范数",s9b65634200cdb5bf:"TensorBoard 只给出了这个运行的部分采样点：短暂的异常可能看不到。",s9b7fb6df9e7666fe:x`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s9bf1540da3fc2dc3:"置信度高",s9ce22301713ed8fb:"未发现其他问题",s9d125e3a92dfe4a0:x`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，对全部检验做 Holm 校正，alpha ${3}）。`,s9d60ef32a7eb327e:"这些运行中都没有发现问题。",s9dbec52489baa9dd:"组数太多，只有选定基线后才会逐一比较。",s9dfefb4026903d53:"随机猜测水平 ln k，共",s9ee5a81a48ec71e9:"迄今最佳值",s9f24ca63073362a6:x`${0} 步`,s9fbbc819fe7e66aa:"运行",sa000c4df231528b9:"已隐藏",sa036ab11d6f5f0cb:"跨运行的规律",sa04bd9d457abfcdf:"· 表示规则已检查，未发现问题；? 表示未检查。",sa0b24fa796b43e67:"最佳",sa164568508b35c61:x`第 ${0} 至 ${1} 步`,sa429657e9d546dce:"全部运行",sa478cf2baff0ae2b:"奖励",sa4aa72be4b18da23:"学习率",sa59eac2a81e725c4:"所有图表的数值轴相同；光标和缩放同步移动。",sa5cec5b1d9b183b8:x`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，Holm 校正，alpha ${3}）。`,sa994737377117122:x`${0} 个超参数不同`,sa9c3dd7dd68320f2:"并排显示",saa8aa81ad6f055fd:"参考值",sab9a535de907a987:"并排比较",sad72eb7fbc6270e2:"对数刻度",saeb732a50bb8cd63:x`${0} 天 ${1} 小时`,saebf20f752f764ec:x`${0} 个警告`,saf2e0363e12de264:x`${0} 小时前`,safb50c5216475471:x`另有 ${0} 个`,sb016053a270661b4:x`${0} 个健康`,sb17ccf02b5e69158:x`显示 ${0}`,sb206ea04679ecfdf:x`未排名：${0}`,sb2a09b6996f25557:"只有一组，没有可比较的对象。",sb2b207efbb8d285c:x`${0} 个提示`,sb2b44de8a70ae954:x`${0} / ${1}`,sb46d0976e9be2d88:"这条规则何时会误判",sb4f1dffbb6be6302:"清除",sb5f2b9bc9470919a:x`${0} 条规则`,sb67e0e7c0869f982:"差值",sb7c4a05623366946:"服务器没有说明原因。",sb7ec43559c96d8dd:x`暂停 ${0}`,sb88de8aa5149d8eb:"框架",sb8b919fcd36c8c7b:"正在读取",sb8ed2761fc0a5b62:x`比较 ${0}`,sb9460c2ae56c19cb:"请选中后按 Ctrl+C",sb9f1339b3a61604a:"参考线",sba05370f6b907017:x`关于日志文件的 ${0} 条说明`,sba22a5ebaf358a11:"最后的值",sbadcc5dc7483ce00:x`（${0} 至 ${1}，n = ${2}）`,sbf2d28806268b26d:"复制为 Markdown",sc0ef3e71481b222b:"参考资料",sc2393652c8f2242e:"平滑后",sc29a2b9868362491:x`${1}的 ${0}%`,sc2ad3b622a5c3d9a:"验证",sc31734aec343d824:x`第 ${0} 步的值`,sc341553c3556d2b4:"曲线",sc4bcadba8e631b86:"名称",sc652e7a0dfd25e87:"置信度低",sc805d78cd0e51623:"正在读取日志",sc86ade4ef74ca95a:x`${0} 条曲线`,scabf78417c4e5d86:"点数",scbd8031e3d026dc9:"从未",scbfe35557604f9ec:"保存图片（PNG）",scd1dd6ff53d0d01a:"重试",sce31954669537a1a:x`尚未读取；正在读取，${0}%`,scfb65222fcf5287b:x`${0} 个点`,sd1077b60dc890180:"曲线上的位置",sd172bb0f806ead12:"目前还没有训练规则能检查它",sd200028b9f6015e4:"自动",sd2023813cc70bf74:"步数",sd30aaa2b3d0cfd7f:x`正在加载 ${0} …`,sd752c5924801acb3:x`由此解释的发现（${0}）`,sd796bcfe5ef48968:"对齐步数",sd7b3e01ac0e72549:"用时",sd89803ab616d4829:"平滑",sd988a9395d37c0f8:x`${0} 分钟前`,sd9994f251f1280cf:"步",sdb6f723ab09700b9:x`${0} 的更多操作`,sdee795a6c5087209:"训练",se1ec1065b54eb415:x`${0} 代码`,se3a1b90525f24861:"测量项",se5428ca54cacf609:"数值刻度",se58c73d2a858e315:"时间",se5c36af5b735603c:"所有图表都从全部运行的第一步画到最后一步；否则每张图各自占满宽度",se7a532063ef7b740:"线性",se7f59973d4930598:x`${0} 个点`,se9ed3024ece061f0:"超参数",sea4f08110bb8f15d:"移除",sea7bdd2b70c8c2bb:"运行",seb45cd777661f86b:"显示这条曲线",sebd0672ad17513a2:"偏好训练",secdbe081e49c9d39:"对抗训练",sed7d7e8aae50aa81:x`运行均位于 ${0}。`,"seed-group":"组",sef3a53fbd58cc112:x`${0} 个月前`,sf047d2db7413f7a8:x`${0} 个在所有运行中相同`,sf1b9af3279f166d1:x`@ 第 ${0} 步`,sf260150b06ca44e5:x`${0} 个运行`,sf267330b06d0968d:x`${0} 条规则`,sf37ca99ea5888162:"基线",sf3e4417f60be4f0a:"按关键词或 /正则表达式/ 筛选运行",sf3ea0625c45e25f1:x`正在读取：${0}。显示的内容可能还会变化。`,sf42b6c42bf0192cc:"从许多运行中挑出的最佳者，其领先有一部分靠的是运气：某个设置是否更好，要看它的多个随机种子。",sf4cd73445dfaa932:"相对时间",sf4de3bfbfaca12e5:"已复制",sf531f89544a910a2:"无问题",sf54e143d6694582c:"随机种子组",sf59230de15ddf7fa:x`${0} 个发现已屏蔽`,sf72695e8cd91f93c:x`${1} 上的 ${0}`,sf8f1982a2578a500:x`${0} 个警告`,sf959fe8d0443fe9d:"每个设置只有一次运行：换一个随机种子，名次可能就变了。",sf9aee319a006c9b4:"添加",sf9b1c0661a02d9f9:"配置",sf9e6e6ef197c2b25:"测试",sfa4c538d7888a3e5:x`已选 ${0} 个运行`,sfaadb53d07d46a4d:x`${0} 条规则未检查`,sfd8fce4a7a86f116:x`服务器返回了 ${0}。`,sfe6719e2a3f7fd22:"对称对数","unit-share":"^(?:占 ?(.+?)的)?比例(.*)$|^(?:share|fraction)(?: of (.+))?$"};var zu={en:"English","zh-CN":"简体中文"},{getLocale:Lh,setLocale:Ch}=lu({sourceLocale:"en",targetLocales:Ou,loadLocale:()=>Promise.resolve(fa)});function $t(){return Lh()}async function Du(e){e!==$t()&&await Ch(e)}function Xn(e){return Nu.find(r=>r===e)??""}function Hu(e){for(let r of e){let{language:t,script:n}=Ph(r);if(t==="en")return"en";if(t==="zh"&&n==="Hans")return"zh-CN"}return"en"}function Ph(e){try{return new Intl.Locale(e).maximize()}catch{return{}}}function re(e,r=4){if(e==null||Number.isNaN(e))return"–";if(!Number.isFinite(e))return e>0?"∞":"−∞";if(e===0)return"0";let t=Math.abs(e);return t>=1e6||t<1e-4?gn(Oh(e.toExponential(r>4?r-1:Math.min(r-1,2)))):Number.isInteger(e)?gn(ha(e)):t>=10**(r-1)?gn(ha(Math.round(e))):gn(String(Number(e.toPrecision(r))))}function Fs(e){let r=Math.abs(e);for(let[t,n]of[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(r>=t&&!(t===1e3&&r<1e4&&e%100!==0))return gn(`${Number((e/t).toPrecision(4))}${n}`);return gn(String(Number(e.toPrecision(6))))}function nt(e){return Math.abs(e)<1e6?q(e):Fs(e)}function es(e,r){if(!r||r[0]===r[1])return re(e);let t=Math.max(Math.abs(r[0]),Math.abs(r[1])),n=Math.ceil(Math.log10(t/(r[1]-r[0])))+3;return re(e,Math.max(4,Math.min(8,n)))}function q(e){return gn(ha(e))}function Br(){return p("not finite")}function Bt(e){return p(x`step ${e}`)}function Ao(e){return p(x`@ step ${e}`)}function Lo(e,r){return p(x`steps ${e} to ${r}`)}function ma(e){if(e<1e3)return`${e} B`;let r=["kB","MB","GB","TB"],t=e/1e3,n=0;for(;t>=1e3&&n<r.length-1;)t/=1e3,n+=1;return`${t<10?t.toFixed(1):Math.round(t)} ${r[n]??""}`}function mr(e){if(e<90)return p(x`${Math.round(e)} s`,{desc:"Seconds"});let r=Math.round(e/60);if(r<90)return p(x`${r} min`,{desc:"Minutes"});let t=Math.floor(r/60);if(t<48){let o=r%60;return o?p(x`${t} h ${o} min`,{desc:"Hours and minutes, short"}):p(x`${t} h`,{desc:"Hours"})}let n=Math.floor(t/24),s=t%24;return s?p(x`${n} d ${s} h`,{desc:"Days and hours"}):p(x`${n} d`,{desc:"Days"})}function Iu(e,r){let t=(r-e)/60;if(t<1)return p("just now");let n=t/60,s=n/24,o=Math.floor;return n<1?p(x`${o(t)} min ago`,{desc:"Minutes"}):s<1?p(x`${o(n)} h ago`,{desc:"Hours"}):s<30?p(x`${o(s)} d ago`,{desc:"Days"}):s<360?p(x`${o(s/30)} mo ago`,{desc:"Months"}):p(x`${o(s/360)} y ago`,{desc:"Years"})}function Fu(e){let r=new Date(e*1e3),t=s=>String(s).padStart(2,"0");return`${[r.getFullYear(),t(r.getMonth()+1),t(r.getDate())].join("-")} ${[r.getHours(),r.getMinutes(),r.getSeconds()].map(t).join(":")}`}function ha(e){let[r="",t]=String(e).split("."),n=r.replace(/\B(?=(\d{3})+(?!\d))/g,",");return t===void 0?n:`${n}.${t}`}function Oh(e){let[r="",t=""]=e.split("e");return`${String(Number(r))}e${t.replace("+","")}`}function gn(e){return e.replace(/(^|e)-/,"$1−").replace(/e-/,"e−")}function Wu(e){return e.split(/`([^`]+)`/).map((r,t)=>t%2?{code:r}:{text:r}).filter(r=>!("text"in r)||r.text!=="")}function ke(e,r){return r[new Intl.PluralRules($t()).select(e)]??r.other}function tr(e){let r=q(e);return ke(e,{one:p(x`${r} run`),other:p(x`${r} runs`)})}function Co(e){let r=q(e);return ke(e,{other:p(x`${r} series`,{desc:"One or several curves"})})}function bn(e){let r=q(e);return ke(e,{one:p(x`${r} point`),other:p(x`${r} points`)})}function Po(e){let r=q(e);return ke(e,{one:p(x`${r} directory`),other:p(x`${r} directories`)})}function Bu(e){let r=q(e);return ke(e,{one:p(x`${r} rule`),other:p(x`${r} rules`)})}function Er(e,r){let t=typeof e=="number"?q(e):e;return p(x`${t} of ${r}`,{desc:"3 of 12, or: 3 of 12 directories"})}function Oo(e){let r=q(e);return ke(e,{one:p(x`${r} rule could not look`),other:p(x`${r} rules could not look`)})}function gr(e){return e.filter(Boolean).join(p("; ",{desc:"Between parts of a sentence"}))}function Ue(e){return e.join(p(", ",{desc:"Between names"}))}var Vr={axis:"step",scale:"auto",classes:null,best:!1,levels:[],window:null},Nh=["step","relative","wall"],zh=["auto","linear","log","symlog"],Dh=12;function Vu(e){let r=Number(e("classes")),[t,n]=e("window").split(",").map(Number),s=t!==void 0&&n!==void 0&&t<n;return{axis:Nh.find(o=>o===e("axis"))??Vr.axis,scale:zh.find(o=>o===e("scale"))??Vr.scale,classes:ga(r)?r:null,best:e("best")==="1",levels:Hh(e("levels")),window:s&&Number.isFinite(t)&&Number.isFinite(n)?[t,n]:null}}function Uu(e){let{axis:r,scale:t,classes:n,best:s,levels:o,window:i}=e,a=[];return r!==Vr.axis&&a.push(["axis",r]),t!==Vr.scale&&a.push(["scale",t]),n!==null&&a.push(["classes",String(n)]),s&&a.push(["best","1"]),o.length&&a.push(["levels",JSON.stringify(o)]),i&&a.push(["window",i.map(l=>String(Number(l.toPrecision(9)))).join(",")]),a}function ga(e){return Number.isInteger(e)&&e>=2&&e<=1e9}function Hh(e){try{let r=JSON.parse(e||"[]");return Array.isArray(r)?r.filter(t=>Array.isArray(t)&&typeof t[0]=="string"&&Number.isFinite(t[1])).map(([t,n])=>[t,n]).slice(0,Dh):[]}catch{return[]}}var Ih=["overlay","grid"],ju={baseline:"",rankBy:"",layout:""},Fh=6;function qu({layout:e},r){return e||(r>Fh?"overlay":"grid")}function Ku(e){let r=Ih.find(t=>t===e("layout"))??"";return{baseline:e("baseline"),rankBy:e("rank"),layout:r}}function Gu({baseline:e,rankBy:r,layout:t}){return[["baseline",e],["rank",r],["layout",t]].filter(([,s])=>s)}var Vt=["error","warning","info","unjudged","healthy"];function vn(e){return{error:p("Error",{desc:"Verdict and severity"}),warning:p("Warning",{desc:"Verdict and severity"}),info:p("Note",{desc:"Verdict and severity"}),unjudged:p("Not judged",{desc:"Verdict"}),healthy:p("Healthy",{desc:"Verdict"})}[e]}function Yu(e,r){let t=q(r);return{error:p(x`${t} in trouble`,{desc:"Number of runs with an error"}),warning:ke(r,{one:p(x`${t} with a warning`),other:p(x`${t} with warnings`)}),info:ke(r,{one:p(x`${t} with a note`),other:p(x`${t} with notes`)}),unjudged:p(x`${t} could not be judged`,{desc:"Number of runs"}),healthy:p(x`${t} healthy`,{desc:"Number of runs"})}[e]}function No(e){return{high:p("high confidence"),medium:p("medium confidence"),low:p("low confidence")}[e]}var Ju=["loss","score","reward","learning_rate","gradient_norm","time","counter","other"];function Qu(e){return{loss:p("Losses"),score:p("Scores"),reward:p("Rewards"),learning_rate:p("Learning rate"),gradient_norm:p("Gradient norms"),time:p("Times",{desc:"Heading of curves that measure times"}),counter:p("Counters",{desc:"Heading of curves that only count"}),other:p("Other",{id:"role-other",desc:"Heading of curves of no known role"})}[e]??e.replaceAll("_"," ")}function St(e){return{train:p("train",{desc:"Split of the data"}),validation:p("validation",{desc:"Split of the data"}),test:p("test",{desc:"Split of the data"}),none:p("none",{desc:"Split of the data is not known"})}[e]??e}function Zu(e){return{supervised:"",reinforcement:p("reinforcement learning",{desc:"Kind of training"}),adversarial:p("adversarial training",{desc:"Kind of training"}),preference:p("preference training",{desc:"Kind of training"})}[e]??p(x`${e} training`,{desc:"A kind of training"})}function st(e,r=null){let t=r?.rules.find(s=>s.name===e)?.title;if(t)return t;let n=e.replace(/(?<!^non)-/g," ");return n.charAt(0).toUpperCase()+n.slice(1)}function zo(e,r){return p(x`${e}: ${r}`,{desc:"A statement and its reason"})}function br(e){return p(x`${e}.`,{desc:"A whole sentence"})}var Do={filter:"",statuses:[],rules:[],sort:"",group:"",open:[]};function Xu(e){let r=e("status").split(",");return{filter:e("filter"),statuses:Vt.filter(t=>r.includes(t)),rules:e("rule").split(",").filter(Boolean),sort:e("sort"),group:e("group"),open:ba(e("open"))}}function ec({filter:e,statuses:r,rules:t,sort:n,group:s,open:o}){return[["filter",e],["status",r.join(",")],["rule",t.join(",")],["sort",n],["group",s],["open",s&&o.length?JSON.stringify(o):""]].filter(([,a])=>a!=="")}function tc(e){let r=(new URLSearchParams(e).get("runFilter")??"").trim();return r===""?"":/^[\w-]+$/.test(r)?r:`/${r}/`}function ba(e){try{let r=JSON.parse(e||"[]");return Array.isArray(r)?r.filter(t=>typeof t=="string"):[]}catch{return[]}}var nc={...Do,...ju,language:"",runs:[],quantity:"",reading:Vr},va="p.diagnose.";function Ho(e){let r=new Map;for(let s of e.replace(/^#/,"").split("&")){let o=s.indexOf("=");o>0&&r.set(rc(s.slice(0,o)),rc(s.slice(o+1)))}let t=s=>r.get(va+s)??"",n=r.get(`${va}run`);return{language:Xn(t("lang")),runs:n===void 0?ba(t("compare")):[n],...Xu(t),...Ku(t),quantity:t("quantity"),reading:Vu(t)}}function Ur(e){let r=[];e.language&&r.push(["lang",e.language]);let[t]=e.runs;return e.runs.length===1&&t!==void 0&&r.push(["run",t]),e.runs.length>1&&r.push(["compare",JSON.stringify(e.runs)]),r.push(...ec(e)),e.quantity&&e.runs.length>1&&r.push(["quantity",e.quantity]),e.runs.length>1&&r.push(...Gu(e)),e.runs.length===1&&r.push(...Uu(e.reading)),["#diagnose",...r.map(([n,s])=>`${va}${n}=${encodeURIComponent(s)}`)].join("&")}function rc(e){try{return decodeURIComponent(e)}catch{return e}}var sc=24,Io=class{constructor(r){this.source=r;this.known=new Map;this.queue=[];this.generation=-1}renew(r){r!==this.generation&&this.known.clear(),this.generation=r}load(r,t,n,s=0){let o=Math.min(2e3,Math.max(200,Math.ceil(n/200)*200)),i=[],a=t.map(l=>this.one(r,l,o,s,i));return i.length&&this.queue.push(i)===1&&setTimeout(()=>{this.flush()}),Promise.all(a)}one(r,t,n,s,o){let i=JSON.stringify([r,t.member,t.tag,n,s]),a=this.known.get(i);if(a)return a;let l=new Promise((u,h)=>{o.push({key:i,run:r,width:n,smoothing:s,ref:t,resolve:u,reject:h})});return this.known.set(i,l),l.catch(()=>{this.known.get(i)===l&&this.known.delete(i)}),l}async flush(){let[r=[],...t]=this.queue;this.queue=[],await this.send(r);let n=new Map;for(let s of t.flat()){let o=JSON.stringify([s.run,s.width,s.smoothing]);n.set(o,[...n.get(o)??[],s])}for(let s of n.values())this.send(s)}async send(r){let t=[];for(let n=0;n<r.length;n+=sc)t.push(this.request(r.slice(n,n+sc)));await Promise.all(t)}async request(r){let[{run:t,width:n,smoothing:s}]=r,o=r.map(({ref:i})=>i);try{let{series:i}=await this.source.curves(t,o,n,void 0,void 0,s);for(let{ref:a,resolve:l,reject:u}of r){let h=i.find(f=>f.member===a.member&&f.tag===a.tag);h?l(h):u(new Error(p(x`The server sent no curve for ${a.tag}.`)))}}catch(i){for(let{reject:a}of r)a(i)}}};var Wh=250,Bh=1500,Vh=15e3,Uh=5e3,Fo=class{constructor(r,t){this.owner=r;this.source=t;this.status=null;this.rows=null;this.rules=null;this.error=null;this.known=new Map;this.generation=-1;this.wanted=[];this.asking=!1;this.again=null;this.store=new Io(t),r.addController(this)}hostConnected(){Pu(()=>{this.ask(!0)});for(let[r,t]of[[window,"resize"],[document,"visibilitychange"]])r.addEventListener(t,()=>{!da()&&this.timer===void 0&&this.ask()});this.ask()}hostDisconnected(){clearTimeout(this.timer)}want(r){this.wanted=r;for(let t of r)this.known.get(t)?.detail?.generation!==this.generation&&this.fetchRun(t)}speak(r){this.source.speak(r),this.generation=-1,this.rules=null,this.known.clear(),this.ask()}async ask(r=!1){if(clearTimeout(this.timer),this.timer=void 0,da())return;if(this.asking){this.again={reload:r||(this.again?.reload??!1)};return}this.asking=!0;try{let i=await this.source.status(r);this.status=i,this.error=null,this.owner.requestUpdate(),(i.generation!==this.generation||this.rows===null)&&await this.refresh(),this.rules??=await this.source.rules()}catch(i){Ir(i)||(this.error=i.message)}finally{this.asking=!1,this.owner.requestUpdate()}let{again:t,status:n}=this;if(this.again=null,t){this.ask(t.reload);return}let s=n?.phase==="reading"||n?.looking,o=this.rows?.length?Bh:Wh;this.timer=setTimeout(()=>{this.ask()},this.error?Uh:s?o:Vh)}async refresh(){let{generation:r,runs:t}=await this.source.runs();this.generation=r,this.rows=t,this.store.renew(r),this.owner.requestUpdate(),this.want(this.wanted)}async fetchRun(r){try{let t=await this.source.run(r);this.known.set(r,{detail:t,error:null})}catch(t){if(Ir(t))return;this.known.set(r,{detail:null,error:t.message})}this.owner.requestUpdate()}};var jh={page:"#f5f5f5",surface:"#ffffff",raised:"#fafafa",hover:"#f4f6f8",border:"#ebebeb","border-strong":"#c4c7cb",text:"#212121","text-2":"#5a5f66",grid:"#eeeeee",link:"#0b63c5",accent:"#f57c00",focus:"#1a73e8",error:"#c4122f",warning:"#a85b00",info:"#1967d2",unjudged:"#5a5f66",healthy:"#137333","error-bg":"#fce8e6","warning-bg":"#fef3e0","info-bg":"#e8f0fe","unjudged-bg":"#eff0f1","healthy-bg":"#e6f4ea",train:"#0077bb",validation:"#e8590c",test:"#7b3fb5",none:"#4a5560",code:"#eef0f3"},qh={page:"#262626",surface:"#303030",raised:"#363636",hover:"#3a3a3a",border:"#484848","border-strong":"#6b6b6b",text:"#f1f1f1","text-2":"#b8bcc2",grid:"#404040",link:"#8ab4f8",accent:"#ff9800",focus:"#8ab4f8",error:"#ff8595",warning:"#ffd54f",info:"#9cc2ff",unjudged:"#b8bcc2",healthy:"#8bd6a0","error-bg":"#4d2a31","warning-bg":"#463d20","info-bg":"#2b3a52","unjudged-bg":"#404143","healthy-bg":"#293f30",train:"#4cb8f0",validation:"#ffa05c",test:"#cfa2f5",none:"#c3cad1",code:"#3c3e41"};function xn(e){return e?qh:jh}function at(e,r){let t=Math.round(r*255).toString(16).padStart(2,"0");return e+t}function Wo(e){let{style:r}=document.documentElement,t=xn(e);for(let[n,s]of Object.entries(t))r.setProperty(`--td-${n}`,s);r.colorScheme=e?"dark":"light",r.background=t.page,r.minHeight="100%"}var oc='"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC"',Ut=`Roboto, "Helvetica Neue", "Segoe UI", Arial, ${oc}, sans-serif`,Re=oe`
  :host {
    display: block;
    color: var(--td-text);
    font: 400 13px/20px ${Cs(Ut)};
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
      ${Cs(oc)};
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
`;var ic=oe`
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
`;var ac={keras:"Keras",pytorch:"PyTorch"},xa="framework",ya="td-framework",jr=class extends pe{constructor(){super(...arguments);this.code={};this.framework=hr.get(xa)??"keras";this.copied="";this.follow=()=>{this.framework=hr.get(xa)??this.framework}}connectedCallback(){super.connectedCallback(),document.addEventListener(ya,this.follow)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(ya,this.follow)}choose(t){this.framework=t,hr.set(xa,t),document.dispatchEvent(new Event(ya))}async copy(t){this.copied=await Ws(t)?p("Copied"):p("Select it and press Ctrl+C"),setTimeout(()=>this.copied="",2e3)}onKey(t,n,s){let o={ArrowRight:1,ArrowLeft:-1}[t.key];if(o===void 0)return;let i=n[(s+o+n.length)%n.length];i!==void 0&&this.choose(i),this.updateComplete.then(()=>this.renderRoot.querySelector('[aria-selected="true"]')?.focus())}render(){let t=Object.keys(this.code),n=t.includes(this.framework)?this.framework:t[0]??"",s=ac[n]??n,o=(this.code[n]??"").replace(/^\n+|\s+$/g,"");return y`<div class="bar">
        <div role="tablist" aria-label=${p("Framework")}>
          ${t.map((i,a)=>y`<button
                role="tab"
                aria-selected=${i===n}
                tabindex=${i===n?0:-1}
                @click=${()=>this.choose(i)}
                @keydown=${l=>this.onKey(l,t,a)}
              >
                ${ac[i]??i}
              </button>`)}
        </div>
        <button class="copy" @click=${()=>{this.copy(o)}}>
          <span aria-live="polite">${this.copied||p("Copy")}</span>
        </button>
      </div>
      <pre tabindex="0" aria-label=${p(x`Code for ${s}`)}>${o}</pre>`}};jr.styles=[Re,oe`
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
    `],k([A({attribute:!1})],jr.prototype,"code",2),k([ee()],jr.prototype,"framework",2),k([ee()],jr.prototype,"copied",2),jr=k([Se("td-code")],jr);async function Ws(e){try{return await navigator.clipboard.writeText(e),!0}catch{let r=document.createElement("textarea");r.value=e,r.style.position="fixed",r.style.opacity="0",document.body.append(r),r.select();let t=document.execCommand("copy");return r.remove(),t}}var lc=(e,r,t)=>{let n=new Map;for(let s=r;s<=t;s++)n.set(e[s],s);return n},qr=Fr(class extends fr{constructor(e){if(super(e),e.type!==To.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,r,t){let n;t===void 0?t=r:r!==void 0&&(n=r);let s=[],o=[],i=0;for(let a of e)s[i]=n?n(a,i):i,o[i]=t(a,i),i++;return{values:o,keys:s}}render(e,r,t){return this.dt(e,r,t).values}update(e,[r,t,n]){let s=Mu(e),{values:o,keys:i}=this.dt(r,t,n);if(!Array.isArray(s))return this.ut=i,o;let a=this.ut??=[],l=[],u,h,f=0,b=s.length-1,g=0,$=o.length-1;for(;f<=b&&g<=$;)if(s[f]===null)f++;else if(s[b]===null)b--;else if(a[f]===i[g])l[g]=Wr(s[f],o[g]),f++,g++;else if(a[b]===i[$])l[$]=Wr(s[b],o[$]),b--,$--;else if(a[f]===i[$])l[$]=Wr(s[f],o[$]),Zn(e,l[$+1],s[f]),f++,$--;else if(a[b]===i[g])l[g]=Wr(s[b],o[g]),Zn(e,s[f],s[b]),b--,g++;else if(u===void 0&&(u=lc(i,g,$),h=lc(a,f,b)),u.has(a[f]))if(u.has(a[b])){let _=h.get(i[g]),T=_!==void 0?s[_]:null;if(T===null){let C=Zn(e,s[f]);Wr(C,o[g]),l[g]=C}else l[g]=Wr(T,o[g]),Zn(e,s[f],T),s[_]=null;g++}else Mo(s[b]),b--;else Mo(s[f]),f++;for(;g<=$;){let _=Zn(e,l[$+1]);Wr(_,o[g]),l[g++]=_}for(;f<=b;){let _=s[f++];_!==null&&Mo(_)}return this.ut=i,Eo(e,l),yt}});function ts(e){let r=Kh(e.map(n=>n.steps)),t=e.map(n=>Gh(n,r));return{x:r,columns:t,isolated:t.map(Yh)}}function Kh(e){let[r]=e;if(e.length===1&&r)return r.slice();let t=Float64Array.from(e.flat()).sort();return Array.from(t.filter((n,s)=>s===0||n!==t[s-1]))}function Gh(e,r){let t=new Array(r.length).fill(void 0),n=0;e.steps.forEach((s,o)=>{for(;n<r.length&&(r[n]??1/0)<s;)n+=1;let i=e.values[o];t[n]=i!=null&&Number.isFinite(i)?i:null});for(let s=0;s<t.length;s+=1)t[s]===void 0&&t[s-1]===null&&(t[s]=null);for(let s=t.length-2;s>=0;s-=1)t[s]===void 0&&t[s+1]===null&&(t[s]=null);return t}function Yh(e){let r=[],t=null,n=-1;return e.forEach((s,o)=>{s!==void 0&&(n>=0&&s===null&&r.push(n),n=s!==null&&t===null?o:-1,t=s)}),n>=0&&r.push(n),r}function Bo(e,r,t,n){let s=Math.min(t,r.steps[0]??t),o=Math.max(n,r.steps.at(-1)??n),i=e.steps.findIndex(f=>f>=s),a=i<0?e.steps.length:i,l=e.steps.findIndex(f=>f>o),u=l<0?e.steps.length:l,h=(f,b)=>[...f.slice(0,a),...b,...f.slice(u)];return{...e,thinned:e.thinned,steps:h(e.steps,r.steps),values:h(e.values,r.values),wall_times:h(e.wall_times,r.wall_times),...e.smoothed&&r.smoothed?{smoothed:h(e.smoothed,r.smoothed)}:{}}}function kt(e,r=-1/0,t=1/0){let n=1/0,s=-1/0;for(let{steps:o,values:i}of e)o.forEach((a,l)=>{let u=i[l];a<r||a>t||typeof u!="number"||!Number.isFinite(u)||(u<n&&(n=u),u>s&&(s=u))});return n<=s?[n,s]:null}var Jh=1,Qh=3,Zh=4;function cc(e,r,t,n,s,o){let i=e.yRange??kt($a(e.curves)),a=sm(e,i),u={range:()=>{let h=$a(n()),f=kt(h,...s())??kt(h),b=e.yRange??(f&&rm(f,t));return b?nm(b,a):[0,1]},distr:a===null?Jh:a>0?Zh:Qh};return a&&(u.asinh=a),{x:{time:e.axis==="wall",range:(h,f,b)=>r.x.length&&f!==b?[f,b]:o()},y:u}}function $a(e){return e.flatMap(r=>[r,...r.overwritten??[]])}var Xh=1e3,wa=.05,em=3;function Vo(e,r=[]){let t=e.map(({values:g})=>Float64Array.from(g.filter($=>$!==null)).sort()).filter(g=>g.length>0),n=Float64Array.from(t.flatMap(g=>[...g].filter(Boolean)),Math.abs).sort(),s=n.at(-1)??0;if(s>Xh*rs(n,.5))return!0;let[o,i]=[Math.min(...t.map(g=>rs(g,0))),Math.max(...t.map(g=>rs(g,1)))];if(!(o<i))return!1;let a=o>0?0:Math.max(rs(n,0),s*dc),l=g=>{let[$,_,T,C]=[...g,o,i].map(R=>yn(R,a));return[(g[1]-g[0])/(i-o),(_-$)/(C-T)]},u=([g,$])=>$>=Math.max(wa,em*g),h=t.map(g=>l([rs(g,.25),rs(g,.75)]));if(h.every(([g])=>g<wa)&&h.some(u))return!0;let f=r.filter(g=>g>=o&&g<=i);if(new Set(f).size<2)return!1;let b=l([Math.min(...f),Math.max(...f)]);return b[0]<wa&&u(b)}function rs(e,r){return e[Math.floor((e.length-1)*r)]??NaN}var tm=1.25,uc=.15;function rm(e,r){let[t,n]=e,s=(n-t||Math.abs(n)*.1||1)*tm,o=Math.max(s,Math.abs(t)*uc,Math.abs(n)*uc),i=r.filter(a=>Math.max(t-a,a-n)<=o);return[Math.min(t,...i),Math.max(n,...i)]}function nm([e,r],t){if(t===0&&e>0){let s=e===r?2:(r/e)**.06;return[e/s,r*s]}if(t&&e!==r){let[s,o]=[yn(e,t),yn(r,t)],i=(o-s)*.06,a=t*Math.sinh(s-i);return[e>=0?Math.max(0,a):a,t*Math.sinh(o+i)]}let n=e===r?Math.abs(r)*.1||1:(r-e)*.08;return[e-n,r+n]}function yn(e,r){return r>0?Math.asinh(e/r):Math.log(e)}var dc=1e-6;function sm(e,r){if(e.scale==="linear"||!r)return null;if(r[0]>0&&e.scale!=="symlog")return 0;let t=Math.max(...r.map(Math.abs))*dc||1;if(e.yRange)return t;let n=$a(e.curves).flatMap(({values:s})=>s.map(o=>Math.abs(o??0)));return Math.max(t,Math.min(...n.filter(s=>s>0)))}function Kr({member:e,tag:r}){return JSON.stringify([e,r])}var om=["loss","score","reward"];function Uo(e){let r=new Map(e.series.map(a=>[Kr(a),a])),t=new Set,n=[];for(let a of e.series){let l=a.partner&&r.get(Kr(a.partner));if(!l||t.has(Kr(a))||t.has(Kr(l)))continue;let u=a.split==="validation"?[l,a]:[a,l];u.forEach(h=>t.add(Kr(h))),n.push(Sa(u,am(a.tag,l.tag)))}if(!n.length)for(let a of e.series)!a.principal||!om.includes(a.role)||(t.add(Kr(a)),n.push(Sa([a],a.tag)));let s=e.series.filter(a=>!t.has(Kr(a))),i=[...new Set([...Ju,...s.map(({role:a})=>a)])].map(a=>({role:a,panels:s.filter(l=>l.role===a).map(l=>Sa([l],l.tag))})).filter(({panels:a})=>a.length>0);return{lead:n,groups:i}}var im=4;function hc({lead:e,groups:r},t){if(!t)return{lead:e,groups:r};let n=u=>t.evidence.some(h=>Gr(h,u.series)),s=e.filter(n),o=r.flatMap(({panels:u})=>u.filter(n)),[i]=t.evidence.flatMap(u=>[...s,...o].find(({series:h})=>Gr(u,h))??[]),a=(u,h)=>+(h===i)-+(u===i),l=o.sort(a).slice(0,im);return{lead:[...[...s,...l].sort(a),...e.filter(u=>!s.includes(u))],groups:r.map(({role:u,panels:h})=>({role:u,panels:h.filter(f=>!l.includes(f))})).filter(({panels:u})=>u.length>0)}}function Sa(e,r){return{key:e.map(Kr).join(" "),title:r,role:e[0]?.role??"other",series:e}}var pc=new Set(["train","training","val","valid","validation","eval","evaluation","test","dev"]);function am(e,r){if(e===r)return e;let t=new Set(r.toLowerCase().split(/[/_.\-\s]+/)),n=e.slice(e.lastIndexOf("/")+1),s=ka(e,a=>t.has(a)),o=ka(n,a=>!pc.has(a));return(ka(n,a=>t.has(a)||pc.has(a))===n?s:o)||e}function ka(e,r){let t="",n=e.split(/([/_.\-\s]+)/);for(let s=0;s<n.length;s+=2){let o=n[s]??"";o&&r(o.toLowerCase())&&(t+=(t&&(n[s-1]??""))+o)}return t}function Yr(e){return JSON.stringify([e.rule,e.tags,e.evidence.length])}function Ra(e,r){return`${Yr(e)}#${r}`}function jo(e){let r=e.find(rr);return e.flatMap(t=>t.evidence.map((n,s)=>({id:Ra(t,s),finding:t,evidence:n,leading:t.rule===r?.rule})))}function Gr(e,r){return"tag"in e&&r.some(t=>t.tag===e.tag&&t.member===e.member)}function rr(e){return e.suppressed===null&&e.superseded_by===null}function mc(e){let r=l=>l.suppressed!==null&&l.superseded_by===null,t=e.filter(r),n=e.filter(l=>!r(l)),s=new Set(n.filter(rr).map(l=>l.rule)),o=n.filter(({superseded_by:l})=>l!==null&&s.has(fc(l,n))),i=new Set;return{main:n.filter(l=>!o.includes(l)).map(l=>{let u=!i.has(l.rule);i.add(l.rule);let h=o.filter(f=>fc(f.superseded_by??"",n)===l.rule);return{finding:l,explains:u?h:[]}}),suppressed:t}}function fc(e,r){let t=new Set,n=e;for(;!t.has(n);){t.add(n);let s=r.filter(i=>i.rule===n),o=s.length&&!s.some(rr)?s[0]?.superseded_by:null;if(!o)break;n=o}return n}var lm=()=>({loss:p("Main loss"),score:p("Main score"),reward:p("Main reward")});function gc(e){let r=e.map(s=>{let{lead:o,groups:i}=Uo(s);return{run:s.name,all:[...o,...i.flatMap(a=>a.panels)]}}),t=[];for(let[s,o]of Object.entries(lm())){let i=new Map;for(let{run:a,all:l}of r){let u=l.filter(f=>f.role===s),h=u.find(f=>f.series.some(b=>b.principal))??u[0];h&&i.set(a,h)}if(i.size){let a=[...new Set([...i.values()].map(l=>l.title))];t.push({key:`main:${s}`,label:a.length===1?`${o} (${a.join("")})`:o,panels:i})}}let n=new Map;for(let{run:s,all:o}of r)for(let i of o){let a=i.title,l=n.get(a)??new Map;l.has(s)||l.set(s,i),n.set(a,l)}for(let[s,o]of n){let i=t.some(a=>um(a.panels,o));o.size>=Math.min(2,e.length)&&!i&&t.push({key:`tag:${s}`,label:s,panels:o})}return t}function um(e,r){return e.size===r.size&&[...e].every(([t,n])=>r.get(t)?.key===n.key)}var cm="uplot",dm="u-hz",pm="u-vt",fm="u-title",hm="u-wrap",mm="u-under",gm="u-over",bm="u-axis",Sn="u-off",vm="u-select",xm="u-cursor-x",ym="u-cursor-y",wm="u-cursor-pt",$m="u-legend",Sm="u-live",km="u-inline",Rm="u-series",Tm="u-marker",bc="u-label",Em="u-value",Vs="width",Us="height";var vc="bottom",ns="left",Ta="right",Va="#000",xc=Va+"0",Ea="mousemove",yc="mousedown",Ma="mouseup",wc="mouseenter",$c="mouseleave",Sc="dblclick",Mm="resize",_m="scroll",kc="change",Jo="dppxchange",Ua="--",cs=typeof window<"u",Pa=cs?document:null,os=cs?window:null,Am=cs?navigator:null,be,qo;function Oa(){let e=devicePixelRatio;be!=e&&(be=e,qo&&za(kc,qo,Oa),qo=matchMedia(`(min-resolution: ${be-.001}dppx) and (max-resolution: ${be+.001}dppx)`),kn(kc,qo,Oa),os.dispatchEvent(new CustomEvent(Jo)))}function Lt(e,r){if(r!=null){let t=e.classList;!t.contains(r)&&t.add(r)}}function Na(e,r){let t=e.classList;t.contains(r)&&t.remove(r)}function Ce(e,r,t){e.style[r]=t+"px"}function nr(e,r,t,n){let s=Pa.createElement(e);return r!=null&&Lt(s,r),t?.insertBefore(s,n),s}function jt(e,r){return nr("div",e,r)}var Rc=new WeakMap;function vr(e,r,t,n,s){let o="translate("+r+"px,"+t+"px)",i=Rc.get(e);o!=i&&(e.style.transform=o,Rc.set(e,o),r<0||t<0||r>n||t>s?Lt(e,Sn):Na(e,Sn))}var Tc=new WeakMap;function Ec(e,r,t){let n=r+t,s=Tc.get(e);n!=s&&(Tc.set(e,n),e.style.background=r,e.style.borderColor=t)}var Mc=new WeakMap;function _c(e,r,t,n){let s=r+""+t,o=Mc.get(e);s!=o&&(Mc.set(e,s),e.style.height=t+"px",e.style.width=r+"px",e.style.marginLeft=n?-r/2+"px":0,e.style.marginTop=n?-t/2+"px":0)}var ja={passive:!0},Lm={...ja,capture:!0};function kn(e,r,t,n){r.addEventListener(e,t,n?Lm:ja)}function za(e,r,t,n){r.removeEventListener(e,t,ja)}cs&&Oa();function sr(e,r,t,n){let s;t=t||0,n=n||r.length-1;let o=n<=2147483647;for(;n-t>1;)s=o?t+n>>1:Ct((t+n)/2),r[s]<e?t=s:n=s;return e-r[t]<=r[n]-e?t:n}function nd(e){return(t,n,s)=>{let o=-1,i=-1;for(let a=n;a<=s;a++)if(e(t[a])){o=a;break}for(let a=s;a>=n;a--)if(e(t[a])){i=a;break}return[o,i]}}var sd=e=>e!=null,od=e=>e!=null&&e>0,Xo=nd(sd),Cm=nd(od);function Pm(e,r,t,n=0,s=!1){let o=s?Cm:Xo,i=s?od:sd;[r,t]=o(e,r,t);let a=e[r],l=e[r];if(r>-1)if(n==1)a=e[r],l=e[t];else if(n==-1)a=e[t],l=e[r];else for(let u=r;u<=t;u++){let h=e[u];i(h)&&(h<a?a=h:h>l&&(l=h))}return[a??Te,l??-Te]}function ei(e,r,t,n){let s=Cc(e),o=Cc(r);e==r&&(s==-1?(e*=t,r/=t):(e/=t,r*=t));let i=t==10?Mr:id,a=s==1?Ct:qt,l=o==1?qt:Ct,u=a(i(qe(e))),h=l(i(qe(r))),f=is(t,u),b=is(t,h);return t==10&&(u<0&&(f=Ee(f,-u)),h<0&&(b=Ee(b,-h))),n||t==2?(e=f*s,r=b*o):(e=cd(e,f),r=ti(r,b)),[e,r]}function qa(e,r,t,n){let s=ei(e,r,t,n);return e==0&&(s[0]=0),r==0&&(s[1]=0),s}var Ka=.1,Ac={mode:3,pad:Ka},qs={pad:0,soft:null,mode:0},Om={min:qs,max:qs};function Qo(e,r,t,n){return ri(t)?Lc(e,r,t):(qs.pad=t,qs.soft=n?0:null,qs.mode=n?3:0,Lc(e,r,Om))}function me(e,r){return e??r}function Nm(e,r,t){for(r=me(r,0),t=me(t,e.length-1);r<=t;){if(e[r]!=null)return!0;r++}return!1}function Lc(e,r,t){let n=t.min,s=t.max,o=me(n.pad,0),i=me(s.pad,0),a=me(n.hard,-Te),l=me(s.hard,Te),u=me(n.soft,Te),h=me(s.soft,-Te),f=me(n.mode,0),b=me(s.mode,0),g=r-e,$=Mr(g),_=mt(qe(e),qe(r)),T=Mr(_),C=qe(T-$);(g<1e-24||C>10)&&(g=0,(e==0||r==0)&&(g=1e-24,f==2&&u!=Te&&(o=0),b==2&&h!=-Te&&(i=0)));let R=g||_||1e3,N=Mr(R),P=is(10,Ct(N)),K=R*(g==0?e==0?.1:1:o),H=Ee(cd(e-K,P/10),24),J=e>=u&&(f==1||f==3&&H<=u||f==2&&H>=u)?u:Te,Q=mt(a,H<J&&e>=J?J:or(J,H)),le=R*(g==0?r==0?.1:1:i),te=Ee(ti(r+le,P/10),24),z=r<=h&&(b==1||b==3&&te>=h||b==2&&te<=h)?h:-Te,se=or(l,te>z&&r<=z?z:mt(z,te));return Q==se&&Q==0&&(se=100),[Q,se]}var zm=new Intl.NumberFormat(cs?Am.language:"en-US"),Ga=e=>zm.format(e),Pt=Math,Yo=Pt.PI,qe=Pt.abs,Ct=Pt.floor,je=Pt.round,qt=Pt.ceil,or=Pt.min,mt=Pt.max,is=Pt.pow,Cc=Pt.sign,Mr=Pt.log10,id=Pt.log2,Dm=(e,r=1)=>Pt.sinh(e)*r,_a=(e,r=1)=>Pt.asinh(e/r),Te=1/0;function Pc(e){return(Mr((e^e>>31)-(e>>31))|0)+1}function Da(e,r,t){return or(mt(e,r),t)}function ad(e){return typeof e=="function"}function ue(e){return ad(e)?e:()=>e}var Hm=()=>{},ld=e=>e,ud=(e,r)=>r,Im=e=>null,Oc=e=>!0,Nc=(e,r)=>e==r,Fm=/\.\d*?(?=9{6,}|0{6,})/gm,Rn=e=>{if(pd(e)||Qr.has(e))return e;let r=`${e}`,t=r.match(Fm);if(t==null)return e;let n=t[0].length-1;if(r.indexOf("e-")!=-1){let[s,o]=r.split("e");return+`${Rn(s)}e${o}`}return Ee(e,n)};function wn(e,r){return Rn(Ee(Rn(e/r))*r)}function ti(e,r){return Rn(qt(Rn(e/r))*r)}function cd(e,r){return Rn(Ct(Rn(e/r))*r)}function Ee(e,r=0){if(pd(e))return e;let t=10**r,n=e*t*(1+Number.EPSILON);return je(n)/t}var Qr=new Map;function dd(e){return((""+e).split(".")[1]||"").length}function Gs(e,r,t,n){let s=[],o=n.map(dd);for(let i=r;i<t;i++){let a=qe(i),l=Ee(is(e,i),a);for(let u=0;u<n.length;u++){let h=e==10?+`${n[u]}e${i}`:n[u]*l,f=(i>=0?0:a)+(i>=o[u]?0:o[u]),b=e==10?h:Ee(h,f);s.push(b),Qr.set(b,f)}}return s}var Ks={},Ya=[],as=[null,null],Jr=Array.isArray,pd=Number.isInteger,Wm=e=>e===void 0;function zc(e){return typeof e=="string"}function ri(e){let r=!1;if(e!=null){let t=e.constructor;r=t==null||t==Object}return r}function Bm(e){return e!=null&&typeof e=="object"}var Vm=Object.getPrototypeOf(Uint8Array),fd="__proto__";function ls(e,r=ri){let t;if(Jr(e)){let n=e.find(s=>s!=null);if(Jr(n)||r(n)){t=Array(e.length);for(let s=0;s<e.length;s++)t[s]=ls(e[s],r)}else t=e.slice()}else if(e instanceof Vm)t=e.slice();else if(r(e)){t={};for(let n in e)n!=fd&&(t[n]=ls(e[n],r))}else t=e;return t}function We(e){let r=arguments;for(let t=1;t<r.length;t++){let n=r[t];for(let s in n)s!=fd&&(ri(e[s])?We(e[s],ls(n[s])):e[s]=ls(n[s]))}return e}var Um=0,jm=1,qm=2;function Km(e,r,t){for(let n=0,s,o=-1;n<r.length;n++){let i=r[n];if(i>o){for(s=i-1;s>=0&&e[s]==null;)e[s--]=null;for(s=i+1;s<t&&e[s]==null;)e[o=s++]=null}}}function Gm(e,r){if(Qm(e)){let i=e[0].slice();for(let a=1;a<e.length;a++)i.push(...e[a].slice(1));return Zm(i[0])||(i=Jm(i)),i}let t=new Set;for(let i=0;i<e.length;i++){let l=e[i][0],u=l.length;for(let h=0;h<u;h++)t.add(l[h])}let n=[Array.from(t).sort((i,a)=>i-a)],s=n[0].length,o=new Map;for(let i=0;i<s;i++)o.set(n[0][i],i);for(let i=0;i<e.length;i++){let a=e[i],l=a[0];for(let u=1;u<a.length;u++){let h=a[u],f=Array(s).fill(void 0),b=r?r[i][u]:jm,g=[];for(let $=0;$<h.length;$++){let _=h[$],T=o.get(l[$]);_===null?b!=Um&&(f[T]=_,b==qm&&g.push(T)):f[T]=_}Km(f,g,s),n.push(f)}}return n}var Ym=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Jm(e){let r=e[0],t=r.length,n=Array(t);for(let o=0;o<n.length;o++)n[o]=o;n.sort((o,i)=>r[o]-r[i]);let s=[];for(let o=0;o<e.length;o++){let i=e[o],a=Array(t);for(let l=0;l<t;l++)a[l]=i[n[l]];s.push(a)}return s}function Qm(e){let r=e[0][0],t=r.length;for(let n=1;n<e.length;n++){let s=e[n][0];if(s.length!=t)return!1;if(s!=r){for(let o=0;o<t;o++)if(s[o]!=r[o])return!1}}return!0}function Zm(e,r=100){let t=e.length;if(t<=1)return!0;let n=0,s=t-1;for(;n<=s&&e[n]==null;)n++;for(;s>=n&&e[s]==null;)s--;if(s<=n)return!0;let o=mt(1,Ct((s-n+1)/r));for(let i=e[n],a=n+o;a<=s;a+=o){let l=e[a];if(l!=null){if(l<=i)return!1;i=l}}return!0}var hd=["January","February","March","April","May","June","July","August","September","October","November","December"],md=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function gd(e){return e.slice(0,3)}var Xm=md.map(gd),eg=hd.map(gd),tg={MMMM:hd,MMM:eg,WWWW:md,WWW:Xm};function Bs(e){return(e<10?"0":"")+e}function rg(e){return(e<10?"00":e<100?"0":"")+e}var ng={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,r)=>r.MMMM[e.getMonth()],MMM:(e,r)=>r.MMM[e.getMonth()],MM:e=>Bs(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Bs(e.getDate()),D:e=>e.getDate(),WWWW:(e,r)=>r.WWWW[e.getDay()],WWW:(e,r)=>r.WWW[e.getDay()],HH:e=>Bs(e.getHours()),H:e=>e.getHours(),h:e=>{let r=e.getHours();return r==0?12:r>12?r-12:r},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Bs(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Bs(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>rg(e.getMilliseconds())};function Ja(e,r){r=r||tg;let t=[],n=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=n.exec(e);)t.push(s[0][0]=="{"?ng[s[1]]:s[0]);return o=>{let i="";for(let a=0;a<t.length;a++)i+=typeof t[a]=="string"?t[a]:t[a](o,r);return i}}var sg=new Intl.DateTimeFormat().resolvedOptions().timeZone;function og(e,r){let t;return r=="UTC"||r=="Etc/UTC"?t=new Date(+e+e.getTimezoneOffset()*6e4):r==sg?t=e:(t=new Date(e.toLocaleString("en-US",{timeZone:r})),t.setMilliseconds(e.getMilliseconds())),t}var bd=e=>e%1==0,Zo=[1,2,2.5,5],ig=Gs(10,-32,0,Zo),vd=Gs(10,0,32,Zo),ag=vd.filter(bd),$n=ig.concat(vd),Qa=`
`,xd="{YYYY}",Dc=Qa+xd,yd="{M}/{D}",js=Qa+yd,Ko=js+"/{YY}",wd="{aa}",lg="{h}:{mm}",ss=lg+wd,Hc=Qa+ss,Ic=":{ss}",ye=null;function $d(e){let r=e*1e3,t=r*60,n=t*60,s=n*24,o=s*30,i=s*365,l=(e==1?Gs(10,0,3,Zo).filter(bd):Gs(10,-3,0,Zo)).concat([r,r*5,r*10,r*15,r*30,t,t*5,t*10,t*15,t*30,n,n*2,n*3,n*4,n*6,n*8,n*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,o,o*2,o*3,o*4,o*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),u=[[i,xd,ye,ye,ye,ye,ye,ye,1],[s*28,"{MMM}",Dc,ye,ye,ye,ye,ye,1],[s,yd,Dc,ye,ye,ye,ye,ye,1],[n,"{h}"+wd,Ko,ye,js,ye,ye,ye,1],[t,ss,Ko,ye,js,ye,ye,ye,1],[r,Ic,Ko+" "+ss,ye,js+" "+ss,ye,Hc,ye,1],[e,Ic+".{fff}",Ko+" "+ss,ye,js+" "+ss,ye,Hc,ye,1]];function h(f){return(b,g,$,_,T,C)=>{let R=[],N=T>=i,P=T>=o&&T<i,K=f($),H=Ee(K*e,3),J=Aa(K.getFullYear(),N?0:K.getMonth(),P||N?1:K.getDate()),Q=Ee(J*e,3);if(P||N){let le=P?T/o:0,te=N?T/i:0,z=H==Q?H:Ee(Aa(J.getFullYear()+te,J.getMonth()+le,1)*e,3),se=new Date(je(z/e)),B=se.getFullYear(),Z=se.getMonth();for(let G=0;z<=_;G++){let ce=Aa(B+te*G,Z+le*G,1),j=ce-f(Ee(ce*e,3));z=Ee((+ce+j)*e,3),z<=_&&R.push(z)}}else{let le=T>=s?s:T,te=Ct($)-Ct(H),z=Q+te+ti(H-Q,le);R.push(z);let se=f(z),B=se.getHours()+se.getMinutes()/t+se.getSeconds()/n,Z=T/n,G=b.axes[g]._space,ce=C/G;for(;z=Ee(z+T,e==1?0:3),!(z>_);)if(Z>1){let j=Ct(Ee(B+Z,6))%24,fe=f(z).getHours()-j;fe>1&&(fe=-1),z-=fe*n,B=(B+Z)%24;let we=R[R.length-1];Ee((z-we)/T,3)*ce>=.7&&R.push(z)}else R.push(z)}return R}}return[l,u,h]}var[ug,cg,dg]=$d(1),[pg,fg,hg]=$d(.001);Gs(2,-53,53,[1]);function Fc(e,r){return e.map(t=>t.map((n,s)=>s==0||s==8||n==null?n:r(s==1||t[8]==0?n:t[1]+n)))}function Wc(e,r){return(t,n,s,o,i)=>{let a=r.find($=>i>=$[0])||r[r.length-1],l,u,h,f,b,g;return n.map($=>{let _=e($),T=_.getFullYear(),C=_.getMonth(),R=_.getDate(),N=_.getHours(),P=_.getMinutes(),K=_.getSeconds(),H=T!=l&&a[2]||C!=u&&a[3]||R!=h&&a[4]||N!=f&&a[5]||P!=b&&a[6]||K!=g&&a[7]||a[1];return l=T,u=C,h=R,f=N,b=P,g=K,H(_)})}}function mg(e,r){let t=Ja(r);return(n,s,o,i,a)=>s.map(l=>t(e(l)))}function Aa(e,r,t){return new Date(e,r,t)}function Bc(e,r){return r(e)}var gg="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Vc(e,r){return(t,n,s,o)=>o==null?Ua:r(e(n))}function bg(e,r){let t=e.series[r];return t.width?t.stroke(e,r):t.points.width?t.points.stroke(e,r):null}function vg(e,r){return e.series[r].fill(e,r)}var xg={show:!0,live:!0,isolate:!1,mount:Hm,markers:{show:!0,width:2,stroke:bg,fill:vg,dash:"solid"},idx:null,idxs:null,values:[]};function yg(e,r){let t=e.cursor.points,n=jt(),s=t.size(e,r);Ce(n,Vs,s),Ce(n,Us,s);let o=s/-2;Ce(n,"marginLeft",o),Ce(n,"marginTop",o);let i=t.width(e,r,s);return i&&Ce(n,"borderWidth",i),n}function wg(e,r){let t=e.series[r].points;return t._fill||t._stroke}function $g(e,r){let t=e.series[r].points;return t._stroke||t._fill}function Sg(e,r){return e.series[r].points.size}var La=[0,0];function kg(e,r,t){return La[0]=r,La[1]=t,La}function Go(e,r,t,n=!0){return s=>{s.button==0&&(!n||s.target==r)&&t(s)}}function Ca(e,r,t,n=!0){return s=>{(!n||s.target==r)&&t(s)}}var Rg={show:!0,x:!0,y:!0,lock:!1,move:kg,points:{one:!1,show:yg,size:Sg,width:0,stroke:$g,fill:wg},bind:{mousedown:Go,mouseup:Go,click:Go,dblclick:Go,mousemove:Ca,mouseleave:Ca,mouseenter:Ca},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,r)=>{r.stopPropagation(),r.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,r,t,n,s)=>n-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Sd={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Za=We({},Sd,{filter:ud}),kd=We({},Za,{size:10}),Rd=We({},Sd,{show:!1}),Xa='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Td="bold "+Xa,Ed=1.5,Uc={show:!0,scale:"x",stroke:Va,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Td,side:2,grid:Za,ticks:kd,border:Rd,font:Xa,lineGap:Ed,rotate:0},Tg="Value",Eg="Time",jc={show:!0,scale:"x",auto:!1,sorted:1,min:Te,max:-Te,idxs:[]};function Mg(e,r,t,n,s){return r.map(o=>o==null?"":Ga(o))}function _g(e,r,t,n,s,o,i){let a=[],l=Qr.get(s)||0;t=i?t:Ee(ti(t,s),l);for(let u=t;u<=n;u=Ee(u+s,l))a.push(Object.is(u,-0)?0:u);return a}function Ha(e,r,t,n,s,o,i){let a=[],l=e.scales[e.axes[r].scale].log,u=l==10?Mr:id,h=Ct(u(t));s=is(l,h),l==10&&(s=$n[sr(s,$n)]);let f=t,b=s*l;l==10&&(b=$n[sr(b,$n)]);do a.push(f),f=f+s,l==10&&!Qr.has(f)&&(f=Ee(f,Qr.get(s))),f>=b&&(s=f,b=s*l,l==10&&(b=$n[sr(b,$n)]));while(f<=n);return a}function Ag(e,r,t,n,s,o,i){let l=e.scales[e.axes[r].scale].asinh,u=n>l?Ha(e,r,mt(l,t),n,s):[l],h=n>=0&&t<=0?[0]:[];return(t<-l?Ha(e,r,mt(l,-n),-t,s):[l]).reverse().map(b=>-b).concat(h,u)}var Md=/./,Lg=/[12357]/,Cg=/[125]/,qc=/1/,Ia=(e,r,t,n)=>e.map((s,o)=>r==4&&s==0||o%n==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function Pg(e,r,t,n,s){let o=e.axes[t],i=o.scale,a=e.scales[i],l=e.valToPos,u=o._space,h=l(10,i),f=l(9,i)-h>=u?Md:l(7,i)-h>=u?Lg:l(5,i)-h>=u?Cg:qc;if(f==qc){let b=qe(l(1,i)-h);if(b<u)return Ia(r.slice().reverse(),a.distr,f,qt(u/b)).reverse()}return Ia(r,a.distr,f,1)}function Og(e,r,t,n,s){let o=e.axes[t],i=o.scale,a=o._space,l=e.valToPos,u=qe(l(1,i)-l(2,i));return u<a?Ia(r.slice().reverse(),3,Md,qt(a/u)).reverse():r}function Ng(e,r,t,n){return n==null?Ua:r==null?"":Ga(r)}var Kc={show:!0,scale:"y",stroke:Va,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Td,side:3,grid:Za,ticks:kd,border:Rd,font:Xa,lineGap:Ed,rotate:0};function zg(e,r){let t=3+(e||1)*2;return Ee(t*r,3)}function Dg(e,r){let{scale:t,idxs:n}=e.series[0],s=e._data[0],o=e.valToPos(s[n[0]],t,!0),i=e.valToPos(s[n[1]],t,!0),a=qe(i-o),l=e.series[r],u=a/(l.points.space*be);return n[1]-n[0]<=u}var Gc={scale:null,auto:!0,sorted:0,min:Te,max:-Te},_d=(e,r,t,n,s)=>s,Yc={show:!0,auto:!0,sorted:0,gaps:_d,alpha:1,facets:[We({},Gc,{scale:"x"}),We({},Gc,{scale:"y"})]},Jc={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:_d,alpha:1,points:{show:Dg,filter:null},values:null,min:Te,max:-Te,idxs:[],path:null,clip:null};function Hg(e,r,t,n,s){return t/10}var Ad={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Ig=We({},Ad,{time:!1,ori:1}),Qc={};function Ld(e,r){let t=Qc[e];return t||(t={key:e,plots:[],sub(n){t.plots.push(n)},unsub(n){t.plots=t.plots.filter(s=>s!=n)},pub(n,s,o,i,a,l,u){for(let h=0;h<t.plots.length;h++)t.plots[h]!=s&&t.plots[h].pub(n,s,o,i,a,l,u)}},e!=null&&(Qc[e]=t)),t}var us=1,Fa=2;function Tn(e,r,t){let n=e.mode,s=e.series[r],o=n==2?e._data[r]:e._data,i=e.scales,a=e.bbox,l=o[0],u=n==2?o[1]:o[r],h=n==2?i[s.facets[0].scale]:i[e.series[0].scale],f=n==2?i[s.facets[1].scale]:i[s.scale],b=a.left,g=a.top,$=a.width,_=a.height,T=e.valToPosH,C=e.valToPosV;return h.ori==0?t(s,l,u,h,f,T,C,b,g,$,_,si,ds,ii,Pd,Nd):t(s,l,u,h,f,C,T,g,b,_,$,oi,ps,rl,Od,zd)}function el(e,r){let t=0,n=0,s=me(e.bands,Ya);for(let o=0;o<s.length;o++){let i=s[o];i.series[0]==r?t=i.dir:i.series[1]==r&&(i.dir==1?n|=1:n|=2)}return[t,n==1?-1:n==2?1:n==3?2:0]}function Fg(e,r,t,n,s){let o=e.mode,i=e.series[r],a=o==2?i.facets[1].scale:i.scale,l=e.scales[a];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function _r(e,r,t,n,s,o){return Tn(e,r,(i,a,l,u,h,f,b,g,$,_,T)=>{let C=i.pxRound,R=u.dir*(u.ori==0?1:-1),N=u.ori==0?ds:ps,P,K;R==1?(P=t,K=n):(P=n,K=t);let H=C(f(a[P],u,_,g)),J=C(b(l[P],h,T,$)),Q=C(f(a[K],u,_,g)),le=C(b(o==1?h.max:h.min,h,T,$)),te=new Path2D(s);return N(te,Q,le),N(te,H,le),N(te,H,J),te})}function ni(e,r,t,n,s,o){let i=null;if(e.length>0){i=new Path2D;let a=r==0?ii:rl,l=t;for(let f=0;f<e.length;f++){let b=e[f];if(b[1]>b[0]){let g=b[0]-l;g>0&&a(i,l,n,g,n+o),l=b[1]}}let u=t+s-l,h=10;u>0&&a(i,l,n-h/2,u,n+o+h)}return i}function Wg(e,r,t){let n=e[e.length-1];n&&n[0]==r?n[1]=t:e.push([r,t])}function tl(e,r,t,n,s,o,i){let a=[],l=e.length;for(let u=s==1?t:n;u>=t&&u<=n;u+=s)if(r[u]===null){let f=u,b=u;if(s==1)for(;++u<=n&&r[u]===null;)b=u;else for(;--u>=t&&r[u]===null;)b=u;let g=o(e[f]),$=b==f?g:o(e[b]),_=f-s;g=i<=0&&_>=0&&_<l?o(e[_]):g;let C=b+s;$=i>=0&&C>=0&&C<l?o(e[C]):$,$>=g&&a.push([g,$])}return a}function Zc(e){return e==0?ld:e==1?je:r=>wn(r,e)}function Cd(e){let r=e==0?si:oi,t=e==0?(s,o,i,a,l,u)=>{s.arcTo(o,i,a,l,u)}:(s,o,i,a,l,u)=>{s.arcTo(i,o,l,a,u)},n=e==0?(s,o,i,a,l)=>{s.rect(o,i,a,l)}:(s,o,i,a,l)=>{s.rect(i,o,l,a)};return(s,o,i,a,l,u=0,h=0)=>{u==0&&h==0?n(s,o,i,a,l):(u=or(u,a/2,l/2),h=or(h,a/2,l/2),r(s,o+u,i),t(s,o+a,i,o+a,i+l,u),t(s,o+a,i+l,o,i+l,h),t(s,o,i+l,o,i,h),t(s,o,i,o+a,i,u),s.closePath())}}var si=(e,r,t)=>{e.moveTo(r,t)},oi=(e,r,t)=>{e.moveTo(t,r)},ds=(e,r,t)=>{e.lineTo(r,t)},ps=(e,r,t)=>{e.lineTo(t,r)},ii=Cd(0),rl=Cd(1),Pd=(e,r,t,n,s,o)=>{e.arc(r,t,n,s,o)},Od=(e,r,t,n,s,o)=>{e.arc(t,r,n,s,o)},Nd=(e,r,t,n,s,o,i)=>{e.bezierCurveTo(r,t,n,s,o,i)},zd=(e,r,t,n,s,o,i)=>{e.bezierCurveTo(t,r,s,n,i,o)};function Dd(e){return(r,t,n,s,o)=>Tn(r,t,(i,a,l,u,h,f,b,g,$,_,T)=>{let{pxRound:C,points:R}=i,N,P;u.ori==0?(N=si,P=Pd):(N=oi,P=Od);let K=Ee(R.width*be,3),H=(R.size-R.width)/2*be,J=Ee(H*2,3),Q=new Path2D,le=new Path2D,{left:te,top:z,width:se,height:B}=r.bbox;ii(le,te-J,z-J,se+J*2,B+J*2);let Z=G=>{if(l[G]!=null){let ce=C(f(a[G],u,_,g)),j=C(b(l[G],h,T,$));N(Q,ce+H,j),P(Q,ce,j,H,0,Yo*2)}};if(o)o.forEach(Z);else for(let G=n;G<=s;G++)Z(G);return{stroke:K>0?Q:null,fill:Q,clip:le,flags:us|Fa}})}function Hd(e){return(r,t,n,s,o,i)=>{n!=s&&(o!=n&&i!=n&&e(r,t,n),o!=s&&i!=s&&e(r,t,s),e(r,t,i))}}var Bg=Hd(ds),Vg=Hd(ps);function Id(e){let r=me(e?.alignGaps,0);return(t,n,s,o)=>Tn(t,n,(i,a,l,u,h,f,b,g,$,_,T)=>{[s,o]=Xo(l,s,o);let C=i.pxRound,R=B=>C(f(B,u,_,g)),N=B=>C(b(B,h,T,$)),P,K;u.ori==0?(P=ds,K=Bg):(P=ps,K=Vg);let H=u.dir*(u.ori==0?1:-1),J={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:us},Q=J.stroke,le=!1;if(o-s>=_*4){let B=V=>t.posToVal(V,u.key,!0),Z=null,G=null,ce,j,bt,Pe=R(a[H==1?s:o]),fe=R(a[s]),we=R(a[o]),ie=B(H==1?fe+1:we-1);for(let V=H==1?s:o;V>=s&&V<=o;V+=H){let Be=a[V],Oe=(H==1?Be<ie:Be>ie)?Pe:R(Be),xe=l[V];Oe==Pe?xe!=null?(j=xe,Z==null?(P(Q,Oe,N(j)),ce=Z=G=j):j<Z?Z=j:j>G&&(G=j)):xe===null&&(le=!0):(Z!=null&&K(Q,Pe,N(Z),N(G),N(ce),N(j)),xe!=null?(j=xe,P(Q,Oe,N(j)),Z=G=ce=j):(Z=G=null,xe===null&&(le=!0)),Pe=Oe,ie=B(Pe+H))}Z!=null&&Z!=G&&bt!=Pe&&K(Q,Pe,N(Z),N(G),N(ce),N(j))}else for(let B=H==1?s:o;B>=s&&B<=o;B+=H){let Z=l[B];Z===null?le=!0:Z!=null&&P(Q,R(a[B]),N(Z))}let[z,se]=el(t,n);if(i.fill!=null||z!=0){let B=J.fill=new Path2D(Q),Z=i.fillTo(t,n,i.min,i.max,z),G=N(Z),ce=R(a[s]),j=R(a[o]);H==-1&&([j,ce]=[ce,j]),P(B,j,G),P(B,ce,G)}if(!i.spanGaps){let B=[];le&&B.push(...tl(a,l,s,o,H,R,r)),J.gaps=B=i.gaps(t,n,s,o,B),J.clip=ni(B,u.ori,g,$,_,T)}return se!=0&&(J.band=se==2?[_r(t,n,s,o,Q,-1),_r(t,n,s,o,Q,1)]:_r(t,n,s,o,Q,se)),J})}function Ug(e){let r=me(e.align,1),t=me(e.ascDesc,!1),n=me(e.alignGaps,0),s=me(e.extend,!1);return(o,i,a,l)=>Tn(o,i,(u,h,f,b,g,$,_,T,C,R,N)=>{[a,l]=Xo(f,a,l);let P=u.pxRound,{left:K,width:H}=o.bbox,J=fe=>P($(fe,b,R,T)),Q=fe=>P(_(fe,g,N,C)),le=b.ori==0?ds:ps,te={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:us},z=te.stroke,se=b.dir*(b.ori==0?1:-1),B=Q(f[se==1?a:l]),Z=J(h[se==1?a:l]),G=Z,ce=Z;s&&r==-1&&(ce=K,le(z,ce,B)),le(z,Z,B);for(let fe=se==1?a:l;fe>=a&&fe<=l;fe+=se){let we=f[fe];if(we==null)continue;let ie=J(h[fe]),V=Q(we);r==1?le(z,ie,B):le(z,G,V),le(z,ie,V),B=V,G=ie}let j=G;s&&r==1&&(j=K+H,le(z,j,B));let[bt,Pe]=el(o,i);if(u.fill!=null||bt!=0){let fe=te.fill=new Path2D(z),we=u.fillTo(o,i,u.min,u.max,bt),ie=Q(we);le(fe,j,ie),le(fe,ce,ie)}if(!u.spanGaps){let fe=[];fe.push(...tl(h,f,a,l,se,J,n));let we=u.width*be/2,ie=t||r==1?we:-we,V=t||r==-1?-we:we;fe.forEach(Be=>{Be[0]+=ie,Be[1]+=V}),te.gaps=fe=u.gaps(o,i,a,l,fe),te.clip=ni(fe,b.ori,T,C,R,N)}return Pe!=0&&(te.band=Pe==2?[_r(o,i,a,l,z,-1),_r(o,i,a,l,z,1)]:_r(o,i,a,l,z,Pe)),te})}function Xc(e,r,t,n,s,o,i=Te){if(e.length>1){let a=null;for(let l=0,u=1/0;l<e.length;l++)if(r[l]!==void 0){if(a!=null){let h=qe(e[l]-e[a]);h<u&&(u=h,i=qe(t(e[l],n,s,o)-t(e[a],n,s,o)))}a=l}}return i}function jg(e){e=e||Ks;let r=me(e.size,[.6,Te,1]),t=e.align||0,n=e.gap||0,s=e.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let o=ue(s),i=1-r[0],a=me(r[1],Te),l=me(r[2],1),u=me(e.disp,Ks),h=me(e.each,g=>{}),{fill:f,stroke:b}=u;return(g,$,_,T)=>Tn(g,$,(C,R,N,P,K,H,J,Q,le,te,z)=>{let se=C.pxRound,B=t,Z=n*be,G=a*be,ce=l*be,j,bt;P.ori==0?[j,bt]=o(g,$):[bt,j]=o(g,$);let Pe=P.dir*(P.ori==0?1:-1),fe=P.ori==0?ii:rl,we=P.ori==0?h:(F,Me,Ve,Nn,en,ar,tn)=>{h(F,Me,Ve,en,Nn,tn,ar)},ie=me(g.bands,Ya).find(F=>F.series[0]==$),V=ie!=null?ie.dir:0,Be=C.fillTo(g,$,C.min,C.max,V),ct=se(J(Be,K,z,le)),Oe,xe,Yt,Tt=te,ze=se(C.width*be),ir=!1,wr=null,Nt=null,Pr=null,Cn=null;f!=null&&(ze==0||b!=null)&&(ir=!0,wr=f.values(g,$,_,T),Nt=new Map,new Set(wr).forEach(F=>{F!=null&&Nt.set(F,new Path2D)}),ze>0&&(Pr=b.values(g,$,_,T),Cn=new Map,new Set(Pr).forEach(F=>{F!=null&&Cn.set(F,new Path2D)})));let{x0:Pn,size:ws}=u;if(Pn!=null&&ws!=null){B=1,R=Pn.values(g,$,_,T),Pn.unit==2&&(R=R.map(Ve=>g.posToVal(Q+Ve*te,P.key,!0)));let F=ws.values(g,$,_,T);ws.unit==2?xe=F[0]*te:xe=H(F[0],P,te,Q)-H(0,P,te,Q),Tt=Xc(R,N,H,P,te,Q,Tt),Yt=Tt-xe+Z}else Tt=Xc(R,N,H,P,te,Q,Tt),Yt=Tt*i+Z,xe=Tt-Yt;Yt<1&&(Yt=0),ze>=xe/2&&(ze=0),Yt<5&&(se=ld);let eo=Yt>0,Zr=Tt-Yt-(eo?ze:0);xe=se(Da(Zr,ce,G)),Oe=(B==0?xe/2:B==Pe?0:xe)-B*Pe*((B==0?Z/2:0)+(eo?ze/2:0));let dt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},On=ir?null:new Path2D,$r=null;if(ie!=null)$r=g.data[ie.series[1]];else{let{y0:F,y1:Me}=u;F!=null&&Me!=null&&(N=Me.values(g,$,_,T),$r=F.values(g,$,_,T))}let Xr=j*xe,ne=bt*xe;for(let F=Pe==1?_:T;F>=_&&F<=T;F+=Pe){let Me=N[F];if(Me==null)continue;if($r!=null){let vt=$r[F]??0;if(Me-vt==0)continue;ct=J(vt,K,z,le)}let Ve=P.distr!=2||u!=null?R[F]:F,Nn=H(Ve,P,te,Q),en=J(me(Me,Be),K,z,le),ar=se(Nn-Oe),tn=se(mt(en,ct)),Et=se(or(en,ct)),zt=tn-Et;if(Me!=null){let vt=Me<0?ne:Xr,Jt=Me<0?Xr:ne;ir?(ze>0&&Pr[F]!=null&&fe(Cn.get(Pr[F]),ar,Et+Ct(ze/2),xe,mt(0,zt-ze),vt,Jt),wr[F]!=null&&fe(Nt.get(wr[F]),ar,Et+Ct(ze/2),xe,mt(0,zt-ze),vt,Jt)):fe(On,ar,Et+Ct(ze/2),xe,mt(0,zt-ze),vt,Jt),we(g,$,F,ar-ze/2,Et,xe+ze,zt)}}return ze>0?dt.stroke=ir?Cn:On:ir||(dt._fill=C.width==0?C._fill:C._stroke??C._fill,dt.width=0),dt.fill=ir?Nt:On,dt})}function qg(e,r){let t=me(r?.alignGaps,0);return(n,s,o,i)=>Tn(n,s,(a,l,u,h,f,b,g,$,_,T,C)=>{[o,i]=Xo(u,o,i);let R=a.pxRound,N=j=>R(b(j,h,T,$)),P=j=>R(g(j,f,C,_)),K,H,J;h.ori==0?(K=si,J=ds,H=Nd):(K=oi,J=ps,H=zd);let Q=h.dir*(h.ori==0?1:-1),le=N(l[Q==1?o:i]),te=le,z=[],se=[];for(let j=Q==1?o:i;j>=o&&j<=i;j+=Q)if(u[j]!=null){let Pe=l[j],fe=N(Pe);z.push(te=fe),se.push(P(u[j]))}let B={stroke:e(z,se,K,J,H,R),fill:null,clip:null,band:null,gaps:null,flags:us},Z=B.stroke,[G,ce]=el(n,s);if(a.fill!=null||G!=0){let j=B.fill=new Path2D(Z),bt=a.fillTo(n,s,a.min,a.max,G),Pe=P(bt);J(j,te,Pe),J(j,le,Pe)}if(!a.spanGaps){let j=[];j.push(...tl(l,u,o,i,Q,N,t)),B.gaps=j=a.gaps(n,s,o,i,j),B.clip=ni(j,h.ori,$,_,T,C)}return ce!=0&&(B.band=ce==2?[_r(n,s,o,i,Z,-1),_r(n,s,o,i,Z,1)]:_r(n,s,o,i,Z,ce)),B})}function Kg(e){return qg(Gg,e)}function Gg(e,r,t,n,s,o){let i=e.length;if(i<2)return null;let a=new Path2D;if(t(a,e[0],r[0]),i==2)n(a,e[1],r[1]);else{let l=Array(i),u=Array(i-1),h=Array(i-1),f=Array(i-1);for(let b=0;b<i-1;b++)h[b]=r[b+1]-r[b],f[b]=e[b+1]-e[b],u[b]=h[b]/f[b];l[0]=u[0];for(let b=1;b<i-1;b++)u[b]===0||u[b-1]===0||u[b-1]>0!=u[b]>0?l[b]=0:(l[b]=3*(f[b-1]+f[b])/((2*f[b]+f[b-1])/u[b-1]+(f[b]+2*f[b-1])/u[b]),isFinite(l[b])||(l[b]=0));l[i-1]=u[i-2];for(let b=0;b<i-1;b++)s(a,e[b]+f[b]/3,r[b]+l[b]*f[b]/3,e[b+1]-f[b]/3,r[b+1]-l[b+1]*f[b]/3,e[b+1],r[b+1])}return a}var Wa=new Set;function ed(){for(let e of Wa)e.syncRect(!0)}cs&&(kn(Mm,os,ed),kn(_m,os,ed,!0),kn(Jo,os,()=>{Ke.pxRatio=be}));var Yg=Id(),Jg=Dd();function td(e,r,t,n){return(n?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((o,i)=>Ba(o,i,r,t))}function Qg(e,r){return e.map((t,n)=>n==0?{}:We({},r,t))}function Ba(e,r,t,n){return We({},r==0?t:n,e)}function Fd(e,r,t){return r==null?as:[r,t]}var Zg=Fd;function Xg(e,r,t){return r==null?as:Qo(r,t,Ka,!0)}function Wd(e,r,t,n){return r==null?as:ei(r,t,e.scales[n].log,!1)}var eb=Wd;function Bd(e,r,t,n){return r==null?as:qa(r,t,e.scales[n].log,!1)}var tb=Bd;function rb(e,r,t,n,s){let o=mt(Pc(e),Pc(r)),i=r-e,a=sr(s/n*i,t);do{let l=t[a],u=n*l/i;if(u>=s&&o+(l<5?Qr.get(l):0)<=17)return[l,u]}while(++a<t.length);return[0,0]}function rd(e){let r,t;return e=e.replace(/(\d+)px/,(n,s)=>(r=je((t=+s)*be))+"px"),[e,r,t]}function nb(e){e.show&&[e.font,e.labelFont].forEach(r=>{let t=Ee(r[2]*be,1);r[0]=r[0].replace(/[0-9.]+px/,t+"px"),r[1]=t})}function Ke(e,r,t){let n={mode:me(e.mode,1)},s=n.mode;function o(c,d,m,v){let w=d.valToPct(c);return v+m*(d.dir==-1?1-w:w)}function i(c,d,m,v){let w=d.valToPct(c);return v+m*(d.dir==-1?w:1-w)}function a(c,d,m,v){return d.ori==0?o(c,d,m,v):i(c,d,m,v)}n.valToPosH=o,n.valToPosV=i;let l=!1;n.status=0;let u=n.root=jt(cm);if(e.id!=null&&(u.id=e.id),Lt(u,e.class),e.title){let c=jt(fm,u);c.textContent=e.title}let h=nr("canvas"),f=n.ctx=h.getContext("2d"),b=jt(hm,u);kn("click",b,c=>{c.target===$&&(_e!=qn||Ne!=Kn)&&it.click(n,c)},!0);let g=n.under=jt(mm,b);b.appendChild(h);let $=n.over=jt(gm,b);e=ls(e);let _=+me(e.pxAlign,1),T=Zc(_);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(n,e)||e)});let C=e.ms||.001,R=n.series=s==1?td(e.series||[],jc,Jc,!1):Qg(e.series||[null],Yc),N=n.axes=td(e.axes||[],Uc,Kc,!0),P=n.scales={},K=n.bands=e.bands||[];K.forEach(c=>{c.fill=ue(c.fill||null),c.dir=me(c.dir,-1)});let H=s==2?R[1].facets[0].scale:R[0].scale,J={axes:Bf,series:Df},Q=(e.drawOrder||["axes","series"]).map(c=>J[c]);function le(c){let d=c.distr==3?m=>Mr(m>0?m:c.clamp(n,m,c.min,c.max,c.key)):c.distr==4?m=>_a(m,c.asinh):c.distr==100?m=>c.fwd(m):m=>m;return m=>{let v=d(m),{_min:w,_max:S}=c,E=S-w;return(v-w)/E}}function te(c){let d=P[c];if(d==null){let m=(e.scales||Ks)[c]||Ks;if(m.from!=null){te(m.from);let v=We({},P[m.from],m,{key:c});v.valToPct=le(v),P[c]=v}else{d=P[c]=We({},c==H?Ad:Ig,m),d.key=c;let v=d.time,w=d.range,S=Jr(w);if((c!=H||s==2&&!v)&&(S&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?Ac:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?Ac:{mode:1,hard:w[1],soft:w[1]}},S=!1),!S&&ri(w))){let E=w;w=(L,O,D)=>O==null?as:Qo(O,D,E)}d.range=ue(w||(v?Zg:c==H?d.distr==3?eb:d.distr==4?tb:Fd:d.distr==3?Wd:d.distr==4?Bd:Xg)),d.auto=ue(S?!1:d.auto),d.clamp=ue(d.clamp||Hg),d._min=d._max=null,d.valToPct=le(d)}}}te("x"),te("y"),s==1&&R.forEach(c=>{te(c.scale)}),N.forEach(c=>{te(c.scale)});for(let c in e.scales)te(c);let z=P[H],se=z.distr,B,Z;z.ori==0?(Lt(u,dm),B=o,Z=i):(Lt(u,pm),B=i,Z=o);let G={};for(let c in P){let d=P[c];(d.min!=null||d.max!=null)&&(G[c]={min:d.min,max:d.max},d.min=d.max=null)}let ce=e.tzDate||(c=>new Date(je(c/C))),j=e.fmtDate||Ja,bt=C==1?dg(ce):hg(ce),Pe=Wc(ce,Fc(C==1?cg:fg,j)),fe=Vc(ce,Bc(gg,j)),we=[],ie=n.legend=We({},xg,e.legend),V=n.cursor=We({},Rg,{drag:{y:s==2}},e.cursor),Be=ie.show,ct=V.show,Oe=ie.markers;ie.idxs=we,Oe.width=ue(Oe.width),Oe.dash=ue(Oe.dash),Oe.stroke=ue(Oe.stroke),Oe.fill=ue(Oe.fill);let xe,Yt,Tt,ze=[],ir=[],wr,Nt=!1,Pr={};if(ie.live){let c=R[1]?R[1].values:null;Nt=c!=null,wr=Nt?c(n,1,0):{_:0};for(let d in wr)Pr[d]=Ua}if(Be)if(xe=nr("table",$m,u),Tt=nr("tbody",null,xe),ie.mount(n,xe),Nt){Yt=nr("thead",null,xe,Tt);let c=nr("tr",null,Yt);nr("th",null,c);for(var Cn in wr)nr("th",bc,c).textContent=Cn}else Lt(xe,km),ie.live&&Lt(xe,Sm);let Pn={show:!0},ws={show:!1};function eo(c,d){if(d==0&&(Nt||!ie.live||s==2))return as;let m=[],v=nr("tr",Rm,Tt,Tt.childNodes[d]);Lt(v,c.class),c.show||Lt(v,Sn);let w=nr("th",null,v);if(Oe.show){let L=jt(Tm,w);if(d>0){let O=Oe.width(n,d);O&&(L.style.border=O+"px "+Oe.dash(n,d)+" "+Oe.stroke(n,d)),L.style.background=Oe.fill(n,d)}}let S=jt(bc,w);c.label instanceof HTMLElement?S.appendChild(c.label):S.textContent=c.label,d>0&&(Oe.show||(S.style.color=c.width>0?Oe.stroke(n,d):Oe.fill(n,d)),dt("click",w,L=>{if(V._lock)return;nn(L);let O=R.indexOf(c);if((L.ctrlKey||L.metaKey)!=ie.isolate){let D=R.some((I,W)=>W>0&&W!=O&&I.show);R.forEach((I,W)=>{W>0&&ur(W,D?W==O?Pn:ws:Pn,!0,Fe.setSeries)})}else ur(O,{show:!c.show},!0,Fe.setSeries)},!1),Dn&&dt(wc,w,L=>{V._lock||(nn(L),ur(R.indexOf(c),Yn,!0,Fe.setSeries))},!1));for(var E in wr){let L=nr("td",Em,v);L.textContent="--",m.push(L)}return[v,m]}let Zr=new Map;function dt(c,d,m,v=!0){let w=Zr.get(d)||{},S=V.bind[c](n,d,m,v);S&&(kn(c,d,w[c]=S),Zr.set(d,w))}function On(c,d,m){let v=Zr.get(d)||{};for(let w in v)(c==null||w==c)&&(za(w,d,v[w]),delete v[w]);c==null&&Zr.delete(d)}let $r=0,Xr=0,ne=0,F=0,Me=0,Ve=0,Nn=Me,en=Ve,ar=ne,tn=F,Et=0,zt=0,vt=0,Jt=0;n.bbox={};let Ti=!1,to=!1,zn=!1,rn=!1,ro=!1,Dt=!1;function Ei(c,d,m){(m||c!=n.width||d!=n.height)&&$l(c,d),Bn(!1),zn=!0,to=!0,Vn()}function $l(c,d){n.width=$r=ne=c,n.height=Xr=F=d,Me=Ve=0,Af(),Lf();let m=n.bbox;Et=m.left=wn(Me*be,.5),zt=m.top=wn(Ve*be,.5),vt=m.width=wn(ne*be,.5),Jt=m.height=wn(F*be,.5)}let Ef=3;function Mf(){let c=!1,d=0;for(;!c;){d++;let m=Ff(d),v=Wf(d);c=d==Ef||m&&v,c||($l(n.width,n.height),to=!0)}}function _f({width:c,height:d}){Ei(c,d)}n.setSize=_f;function Af(){let c=!1,d=!1,m=!1,v=!1;N.forEach((w,S)=>{if(w.show&&w._show){let{side:E,_size:L}=w,O=E%2,D=w.label!=null?w.labelSize:0,I=L+D;I>0&&(O?(ne-=I,E==3?(Me+=I,v=!0):m=!0):(F-=I,E==0?(Ve+=I,c=!0):d=!0))}}),sn[0]=c,sn[1]=m,sn[2]=d,sn[3]=v,ne-=Or[1]+Or[3],Me+=Or[3],F-=Or[2]+Or[0],Ve+=Or[0]}function Lf(){let c=Me+ne,d=Ve+F,m=Me,v=Ve;function w(S,E){switch(S){case 1:return c+=E,c-E;case 2:return d+=E,d-E;case 3:return m-=E,m+E;case 0:return v-=E,v+E}}N.forEach((S,E)=>{if(S.show&&S._show){let L=S.side;S._pos=w(L,S._size),S.label!=null&&(S._lpos=w(L,S.labelSize))}})}if(V.dataIdx==null){let c=V.hover,d=c.skip=new Set(c.skip??[]);d.add(void 0);let m=c.prox=ue(c.prox),v=c.bias??=0;V.dataIdx=(w,S,E,L)=>{if(S==0)return E;let O=E,D=m(w,S,E,L)??Te,I=D>=0&&D<Te,W=z.ori==0?ne:F,X=V.left,ge=r[0],he=r[S];if(d.has(he[E])){O=null;let ae=null,Y=null,U;if(v==0||v==-1)for(U=E;ae==null&&U-- >0;)d.has(he[U])||(ae=U);if(v==0||v==1)for(U=E;Y==null&&U++<he.length;)d.has(he[U])||(Y=U);if(ae!=null||Y!=null)if(I){let Le=ae==null?-1/0:B(ge[ae],z,W,0),He=Y==null?1/0:B(ge[Y],z,W,0),rt=X-Le,$e=He-X;rt<=$e?rt<=D&&(O=ae):$e<=D&&(O=Y)}else O=Y==null?ae:ae==null?Y:E-ae<=Y-E?ae:Y}else I&&qe(X-B(ge[E],z,W,0))>D&&(O=null);return O}}let nn=c=>{V.event=c};V.idxs=we,V._lock=!1;let lt=V.points;lt.show=ue(lt.show),lt.size=ue(lt.size),lt.stroke=ue(lt.stroke),lt.width=ue(lt.width),lt.fill=ue(lt.fill);let lr=n.focus=We({},e.focus||{alpha:.3},V.focus),Dn=lr.prox>=0,Hn=Dn&&lt.one,Ht=[],In=[],Fn=[];function Sl(c,d){let m=lt.show(n,d);if(m instanceof HTMLElement)return Lt(m,wm),Lt(m,c.class),vr(m,-10,-10,ne,F),$.insertBefore(m,Ht[d]),m}function kl(c,d){if(s==1||d>0){let m=s==1&&P[c.scale].time,v=c.value;c.value=m?zc(v)?Vc(ce,Bc(v,j)):v||fe:v||Ng,c.label=c.label||(m?Eg:Tg)}if(Hn||d>0){c.width=c.width==null?1:c.width,c.paths=c.paths||Yg||Im,c.fillTo=ue(c.fillTo||Fg),c.pxAlign=+me(c.pxAlign,_),c.pxRound=Zc(c.pxAlign),c.stroke=ue(c.stroke||null),c.fill=ue(c.fill||null),c._stroke=c._fill=c._paths=c._focus=null;let m=zg(mt(1,c.width),1),v=c.points=We({},{size:m,width:mt(1,m*.2),stroke:c.stroke,space:m*2,paths:Jg,_stroke:null,_fill:null},c.points);v.show=ue(v.show),v.filter=ue(v.filter),v.fill=ue(v.fill),v.stroke=ue(v.stroke),v.paths=ue(v.paths),v.pxAlign=c.pxAlign}if(Be){let m=eo(c,d);ze.splice(d,0,m[0]),ir.splice(d,0,m[1]),ie.values.push(null)}if(ct){we.splice(d,0,null);let m=null;Hn?d==0&&(m=Sl(c,d)):d>0&&(m=Sl(c,d)),Ht.splice(d,0,m),In.splice(d,0,0),Fn.splice(d,0,0)}tt("addSeries",d)}function Cf(c,d){d=d??R.length,c=s==1?Ba(c,d,jc,Jc):Ba(c,d,{},Yc),R.splice(d,0,c),kl(R[d],d)}n.addSeries=Cf;function Pf(c){if(R.splice(c,1),Be){ie.values.splice(c,1),ir.splice(c,1);let d=ze.splice(c,1)[0];On(null,d.firstChild),d.remove()}ct&&(we.splice(c,1),Ht.splice(c,1)[0].remove(),In.splice(c,1),Fn.splice(c,1)),tt("delSeries",c)}n.delSeries=Pf;let sn=[!1,!1,!1,!1];function Of(c,d){if(c._show=c.show,c.show){let m=c.side%2,v=P[c.scale];v==null&&(c.scale=m?R[1].scale:H,v=P[c.scale]);let w=v.time;c.size=ue(c.size),c.space=ue(c.space),c.rotate=ue(c.rotate),Jr(c.incrs)&&c.incrs.forEach(E=>{!Qr.has(E)&&Qr.set(E,dd(E))}),c.incrs=ue(c.incrs||(v.distr==2?ag:w?C==1?ug:pg:$n)),c.splits=ue(c.splits||(w&&v.distr==1?bt:v.distr==3?Ha:v.distr==4?Ag:_g)),c.stroke=ue(c.stroke),c.grid.stroke=ue(c.grid.stroke),c.ticks.stroke=ue(c.ticks.stroke),c.border.stroke=ue(c.border.stroke);let S=c.values;c.values=Jr(S)&&!Jr(S[0])?ue(S):w?Jr(S)?Wc(ce,Fc(S,j)):zc(S)?mg(ce,S):S||Pe:S||Mg,c.filter=ue(c.filter||(v.distr>=3&&v.log==10?Pg:v.distr==3&&v.log==2?Og:ud)),c.font=rd(c.font),c.labelFont=rd(c.labelFont),c._size=c.size(n,null,d,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,c._size>0&&(sn[d]=!0,c._el=jt(bm,b))}}function $s(c,d,m,v){let[w,S,E,L]=m,O=d%2,D=0;return O==0&&(L||S)&&(D=d==0&&!w||d==2&&!E?je(Uc.size/3):0),O==1&&(w||E)&&(D=d==1&&!S||d==3&&!L?je(Kc.size/2):0),D}let Rl=n.padding=(e.padding||[$s,$s,$s,$s]).map(c=>ue(me(c,$s))),Or=n._padding=Rl.map((c,d)=>c(n,d,sn,0)),ot,Qe=null,Ze=null,no=s==1?R[0].idxs:null,Qt=null,Ss=!1;function Tl(c,d){if(r=c??[],n.data=n._data=r,s==2){ot=0;for(let m=1;m<R.length;m++)ot+=r[m][0].length}else{r.length==0&&(n.data=n._data=r=[[]]),Qt=r[0],ot=Qt.length;let m=r;if(se==2){m=r.slice();let v=m[0]=Array(ot);for(let w=0;w<ot;w++)v[w]=w}n._data=r=m}if(Bn(!0),tt("setData"),se==2&&(zn=!0),d!==!1){let m=z;m.auto(n,Ss)?Mi():zr(H,m.min,m.max),rn=rn||V.left>=0,Dt=!0,Vn()}}n.setData=Tl;function Mi(){Ss=!0;let c,d;s==1&&(ot>0?(Qe=no[0]=0,Ze=no[1]=ot-1,c=r[0][Qe],d=r[0][Ze],se==2?(c=Qe,d=Ze):c==d&&(se==3?[c,d]=ei(c,c,z.log,!1):se==4?[c,d]=qa(c,c,z.log,!1):z.time?d=c+je(86400/C):[c,d]=Qo(c,d,Ka,!0))):(Qe=no[0]=c=null,Ze=no[1]=d=null)),zr(H,c,d)}let so,Wn,_i,Ai,Li,Ci,Pi,Oi,Ni,xt;function El(c,d,m,v,w,S){c??=xc,m??=Ya,v??="butt",w??=xc,S??="round",c!=so&&(f.strokeStyle=so=c),w!=Wn&&(f.fillStyle=Wn=w),d!=_i&&(f.lineWidth=_i=d),S!=Li&&(f.lineJoin=Li=S),v!=Ci&&(f.lineCap=Ci=v),m!=Ai&&f.setLineDash(Ai=m)}function Ml(c,d,m,v){d!=Wn&&(f.fillStyle=Wn=d),c!=Pi&&(f.font=Pi=c),m!=Oi&&(f.textAlign=Oi=m),v!=Ni&&(f.textBaseline=Ni=v)}function zi(c,d,m,v,w=0){if(v.length>0&&c.auto(n,Ss)&&(d==null||d.min==null)){let S=me(Qe,0),E=me(Ze,v.length-1),L=m.min==null?Pm(v,S,E,w,c.distr==3):[m.min,m.max];c.min=or(c.min,m.min=L[0]),c.max=mt(c.max,m.max=L[1])}}let _l={min:null,max:null};function Nf(){for(let v in P){let w=P[v];G[v]==null&&(w.min==null||G[H]!=null&&w.auto(n,Ss))&&(G[v]=_l)}for(let v in P){let w=P[v];G[v]==null&&w.from!=null&&G[w.from]!=null&&(G[v]=_l)}G[H]!=null&&Bn(!0);let c={};for(let v in G){let w=G[v];if(w!=null){let S=c[v]=ls(P[v],Bm);if(w.min!=null)We(S,w);else if(v!=H||s==2)if(ot==0&&S.from==null){let E=S.range(n,null,null,v);S.min=E[0],S.max=E[1]}else S.min=Te,S.max=-Te}}if(ot>0){R.forEach((v,w)=>{if(s==1){let S=v.scale,E=G[S];if(E==null)return;let L=c[S];if(w==0){let O=L.range(n,L.min,L.max,S);L.min=O[0],L.max=O[1],Qe=sr(L.min,r[0]),Ze=sr(L.max,r[0]),Ze-Qe>1&&(r[0][Qe]<L.min&&Qe++,r[0][Ze]>L.max&&Ze--),v.min=Qt[Qe],v.max=Qt[Ze]}else v.show&&v.auto&&zi(L,E,v,r[w],v.sorted);v.idxs[0]=Qe,v.idxs[1]=Ze}else if(w>0&&v.show&&v.auto){let[S,E]=v.facets,L=S.scale,O=E.scale,[D,I]=r[w],W=c[L],X=c[O];W!=null&&zi(W,G[L],S,D,S.sorted),X!=null&&zi(X,G[O],E,I,E.sorted),v.min=E.min,v.max=E.max}});for(let v in c){let w=c[v],S=G[v];if(w.from==null&&(S==null||S.min==null)){let E=w.range(n,w.min==Te?null:w.min,w.max==-Te?null:w.max,v);w.min=E[0],w.max=E[1]}}}for(let v in c){let w=c[v];if(w.from!=null){let S=c[w.from];if(S.min==null)w.min=w.max=null;else{let E=w.range(n,S.min,S.max,v);w.min=E[0],w.max=E[1]}}}let d={},m=!1;for(let v in c){let w=c[v],S=P[v];if(S.min!=w.min||S.max!=w.max){S.min=w.min,S.max=w.max;let E=S.distr;S._min=E==3?Mr(S.min):E==4?_a(S.min,S.asinh):E==100?S.fwd(S.min):S.min,S._max=E==3?Mr(S.max):E==4?_a(S.max,S.asinh):E==100?S.fwd(S.max):S.max,d[v]=m=!0}}if(m){R.forEach((v,w)=>{s==2?w>0&&d.y&&(v._paths=null):d[v.scale]&&(v._paths=null)});for(let v in d)zn=!0,tt("setScale",v);ct&&V.left>=0&&(rn=Dt=!0)}for(let v in G)G[v]=null}function zf(c){let d=Da(Qe-1,0,ot-1),m=Da(Ze+1,0,ot-1);for(;c[d]==null&&d>0;)d--;for(;c[m]==null&&m<ot-1;)m++;return[d,m]}function Df(){if(ot>0){let c=R.some(d=>d._focus)&&xt!=lr.alpha;c&&(f.globalAlpha=xt=lr.alpha),R.forEach((d,m)=>{if(m>0&&d.show&&(Al(m,!1),Al(m,!0),d._paths==null)){let v=xt;xt!=d.alpha&&(f.globalAlpha=xt=d.alpha);let w=s==2?[0,r[m][0].length-1]:zf(r[m]);d._paths=d.paths(n,m,w[0],w[1]),xt!=v&&(f.globalAlpha=xt=v)}}),R.forEach((d,m)=>{if(m>0&&d.show){let v=xt;xt!=d.alpha&&(f.globalAlpha=xt=d.alpha),d._paths!=null&&Ll(m,!1);{let w=d._paths!=null?d._paths.gaps:null,S=d.points.show(n,m,Qe,Ze,w),E=d.points.filter(n,m,S,w);(S||E)&&(d.points._paths=d.points.paths(n,m,Qe,Ze,E),Ll(m,!0))}xt!=v&&(f.globalAlpha=xt=v),tt("drawSeries",m)}}),c&&(f.globalAlpha=xt=1)}}function Al(c,d){let m=d?R[c].points:R[c];m._stroke=m.stroke(n,c),m._fill=m.fill(n,c)}function Ll(c,d){let m=d?R[c].points:R[c],{stroke:v,fill:w,clip:S,flags:E,_stroke:L=m._stroke,_fill:O=m._fill,_width:D=m.width}=m._paths;D=Ee(D*be,3);let I=null,W=D%2/2;d&&O==null&&(O=D>0?"#fff":L);let X=m.pxAlign==1&&W>0;if(X&&f.translate(W,W),!d){let ge=Et-D/2,he=zt-D/2,ae=vt+D,Y=Jt+D;I=new Path2D,I.rect(ge,he,ae,Y)}d?Di(L,D,m.dash,m.cap,O,v,w,E,S):Hf(c,L,D,m.dash,m.cap,O,v,w,E,I,S),X&&f.translate(-W,-W)}function Hf(c,d,m,v,w,S,E,L,O,D,I){let W=!1;O!=0&&K.forEach((X,ge)=>{if(X.series[0]==c){let he=R[X.series[1]],ae=r[X.series[1]],Y=(he._paths||Ks).band;Jr(Y)&&(Y=X.dir==1?Y[0]:Y[1]);let U,Le=null;he.show&&Y&&Nm(ae,Qe,Ze)?(Le=X.fill(n,ge)||S,U=he._paths.clip):Y=null,Di(d,m,v,w,Le,E,L,O,D,I,U,Y),W=!0}}),W||Di(d,m,v,w,S,E,L,O,D,I)}let Cl=us|Fa;function Di(c,d,m,v,w,S,E,L,O,D,I,W){El(c,d,m,v,w),(O||D||W)&&(f.save(),O&&f.clip(O),D&&f.clip(D)),W?(L&Cl)==Cl?(f.clip(W),I&&f.clip(I),io(w,E),oo(c,S,d)):L&Fa?(io(w,E),f.clip(W),oo(c,S,d)):L&us&&(f.save(),f.clip(W),I&&f.clip(I),io(w,E),f.restore(),oo(c,S,d)):(io(w,E),oo(c,S,d)),(O||D||W)&&f.restore()}function oo(c,d,m){m>0&&(d instanceof Map?d.forEach((v,w)=>{f.strokeStyle=so=w,f.stroke(v)}):d!=null&&c&&f.stroke(d))}function io(c,d){d instanceof Map?d.forEach((m,v)=>{f.fillStyle=Wn=v,f.fill(m)}):d!=null&&c&&f.fill(d)}function If(c,d,m,v){let w=N[c],S;if(v<=0)S=[0,0];else{let E=w._space=w.space(n,c,d,m,v),L=w._incrs=w.incrs(n,c,d,m,v,E);S=rb(d,m,L,v,E)}return w._found=S}function Hi(c,d,m,v,w,S,E,L,O,D){let I=E%2/2;_==1&&f.translate(I,I),El(L,E,O,D,L),f.beginPath();let W,X,ge,he,ae=w+(v==0||v==3?-S:S);m==0?(X=w,he=ae):(W=w,ge=ae);for(let Y=0;Y<c.length;Y++)d[Y]!=null&&(m==0?W=ge=c[Y]:X=he=c[Y],f.moveTo(W,X),f.lineTo(ge,he));f.stroke(),_==1&&f.translate(-I,-I)}function Ff(c){let d=!0;return N.forEach((m,v)=>{if(!m.show)return;let w=P[m.scale];if(w.min==null){m._show&&(d=!1,m._show=!1,Bn(!1));return}else m._show||(d=!1,m._show=!0,Bn(!1));let S=m.side,E=S%2,{min:L,max:O}=w,[D,I]=If(v,L,O,E==0?ne:F);if(I==0)return;let W=w.distr==2,X=m._splits=m.splits(n,v,L,O,D,I,W),ge=w.distr==2?X.map(U=>Qt[U]):X,he=w.distr==2?Qt[X[1]]-Qt[X[0]]:D,ae=m._values=m.values(n,m.filter(n,ge,v,I,he),v,I,he);m._rotate=S==2?m.rotate(n,ae,v,I):0;let Y=m._size;m._size=qt(m.size(n,ae,v,c)),Y!=null&&m._size!=Y&&(d=!1)}),d}function Wf(c){let d=!0;return Rl.forEach((m,v)=>{let w=m(n,v,sn,c);w!=Or[v]&&(d=!1),Or[v]=w}),d}function Bf(){for(let c=0;c<N.length;c++){let d=N[c];if(!d.show||!d._show)continue;let m=d.side,v=m%2,w,S,E=d.stroke(n,c),L=m==0||m==3?-1:1,[O,D]=d._found;if(d.label!=null){let ft=d.labelGap*L,At=je((d._lpos+ft)*be);Ml(d.labelFont[0],E,"center",m==2?"top":vc),f.save(),v==1?(w=S=0,f.translate(At,je(zt+Jt/2)),f.rotate((m==3?-Yo:Yo)/2)):(w=je(Et+vt/2),S=At);let ln=ad(d.label)?d.label(n,c,O,D):d.label;f.fillText(ln,w,S),f.restore()}if(D==0)continue;let I=P[d.scale],W=v==0?vt:Jt,X=v==0?Et:zt,ge=d._splits,he=I.distr==2?ge.map(ft=>Qt[ft]):ge,ae=I.distr==2?Qt[ge[1]]-Qt[ge[0]]:O,Y=d.ticks,U=d.border,Le=Y.show?Y.size:0,He=je(Le*be),rt=je((d.alignTo==2?d._size-Le-d.gap:d.gap)*be),$e=d._rotate*-Yo/180,Ie=T(d._pos*be),Mt=(He+rt)*L,pt=Ie+Mt;S=v==0?pt:0,w=v==1?pt:0;let It=d.font[0],Zt=d.align==1?ns:d.align==2?Ta:$e>0?ns:$e<0?Ta:v==0?"center":m==3?Ta:ns,dr=$e||v==1?"middle":m==2?"top":vc;Ml(It,E,Zt,dr);let _t=d.font[1]*d.lineGap,Ft=ge.map(ft=>T(a(ft,I,W,X))),Xt=d._values;for(let ft=0;ft<Xt.length;ft++){let At=Xt[ft];if(At!=null){v==0?w=Ft[ft]:S=Ft[ft],At=""+At;let ln=At.indexOf(`
`)==-1?[At]:At.split(/\n/gm);for(let ht=0;ht<ln.length;ht++){let Ql=ln[ht];$e?(f.save(),f.translate(w,S+ht*_t),f.rotate($e),f.fillText(Ql,0,0),f.restore()):f.fillText(Ql,w,S+ht*_t)}}}Y.show&&Hi(Ft,Y.filter(n,he,c,D,ae),v,m,Ie,He,Ee(Y.width*be,3),Y.stroke(n,c),Y.dash,Y.cap);let pr=d.grid;pr.show&&Hi(Ft,pr.filter(n,he,c,D,ae),v,v==0?2:1,v==0?zt:Et,v==0?Jt:vt,Ee(pr.width*be,3),pr.stroke(n,c),pr.dash,pr.cap),U.show&&Hi([Ie],[1],v==0?1:0,v==0?1:2,v==1?zt:Et,v==1?Jt:vt,Ee(U.width*be,3),U.stroke(n,c),U.dash,U.cap)}tt("drawAxes")}function Bn(c){R.forEach((d,m)=>{m>0&&(d._paths=null,c&&(s==1?(d.min=null,d.max=null):d.facets.forEach(v=>{v.min=null,v.max=null})))})}let ao=!1,Ii=!1,ks=[];function Vf(){Ii=!1;for(let c=0;c<ks.length;c++)tt(...ks[c]);ks.length=0}function Vn(){ao||(Ym(Pl),ao=!0)}function Uf(c,d=!1){ao=!0,Ii=d,c(n),Pl(),d&&ks.length>0&&queueMicrotask(Vf)}n.batch=Uf;function Pl(){if(Ti&&(Nf(),Ti=!1),zn&&(Mf(),zn=!1),to){if(Ce(g,ns,Me),Ce(g,"top",Ve),Ce(g,Vs,ne),Ce(g,Us,F),Ce($,ns,Me),Ce($,"top",Ve),Ce($,Vs,ne),Ce($,Us,F),Ce(b,Vs,$r),Ce(b,Us,Xr),h.width=je($r*be),h.height=je(Xr*be),N.forEach(({_el:c,_show:d,_size:m,_pos:v,side:w})=>{if(c!=null)if(d){let S=w===3||w===0?m:0,E=w%2==1;Ce(c,E?"left":"top",v-S),Ce(c,E?"width":"height",m),Ce(c,E?"top":"left",E?Ve:Me),Ce(c,E?"height":"width",E?F:ne),Na(c,Sn)}else Lt(c,Sn)}),so=Wn=_i=Li=Ci=Pi=Oi=Ni=Ai=null,xt=1,Es(!0),Me!=Nn||Ve!=en||ne!=ar||F!=tn){Bn(!1);let c=ne/ar,d=F/tn;if(ct&&!rn&&V.left>=0){V.left*=c,V.top*=d,Un&&vr(Un,je(V.left),0,ne,F),jn&&vr(jn,0,je(V.top),ne,F);for(let m=0;m<Ht.length;m++){let v=Ht[m];v!=null&&(In[m]*=c,Fn[m]*=d,vr(v,qt(In[m]),qt(Fn[m]),ne,F))}}if(Ae.show&&!ro&&Ae.left>=0&&Ae.width>0){Ae.left*=c,Ae.width*=c,Ae.top*=d,Ae.height*=d;for(let m in ji)Ce(Gn,m,Ae[m])}Nn=Me,en=Ve,ar=ne,tn=F}tt("setSize"),to=!1}$r>0&&Xr>0&&(f.clearRect(0,0,h.width,h.height),tt("drawClear"),Q.forEach(c=>c()),tt("draw")),Ae.show&&ro&&(lo(Ae),ro=!1),ct&&rn&&(an(null,!0,!1),rn=!1),ie.show&&ie.live&&Dt&&(Vi(),Dt=!1),l||(l=!0,n.status=1,tt("ready")),Ss=!1,ao=!1}n.redraw=(c,d)=>{zn=d||!1,c!==!1?zr(H,z.min,z.max):Vn()};function Fi(c,d){let m=P[c];if(m.from==null){if(ot==0){let v=m.range(n,d.min,d.max,c);d.min=v[0],d.max=v[1]}if(d.min>d.max){let v=d.min;d.min=d.max,d.max=v}if(ot>1&&d.min!=null&&d.max!=null&&d.max-d.min<1e-16)return;c==H&&m.distr==2&&ot>0&&(d.min=sr(d.min,r[0]),d.max=sr(d.max,r[0]),d.min==d.max&&d.max++),G[c]=d,Ti=!0,Vn()}}n.setScale=Fi;let Wi,Bi,Un,jn,Ol,Nl,qn,Kn,zl,Dl,_e,Ne,Nr=!1,it=V.drag,Xe=it.x,et=it.y;ct&&(V.x&&(Wi=jt(xm,$)),V.y&&(Bi=jt(ym,$)),z.ori==0?(Un=Wi,jn=Bi):(Un=Bi,jn=Wi),_e=V.left,Ne=V.top);let Ae=n.select=We({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Gn=Ae.show?jt(vm,Ae.over?$:g):null;function lo(c,d){if(Ae.show){for(let m in c)Ae[m]=c[m],m in ji&&Ce(Gn,m,c[m]);d!==!1&&tt("setSelect")}}n.setSelect=lo;function jf(c){if(R[c].show)Be&&Na(ze[c],Sn);else if(Be&&Lt(ze[c],Sn),ct){let m=Hn?Ht[0]:Ht[c];m!=null&&vr(m,-10,-10,ne,F)}}function zr(c,d,m){Fi(c,{min:d,max:m})}function ur(c,d,m,v){d.focus!=null&&Jf(c),d.show!=null&&R.forEach((w,S)=>{S>0&&(c==S||c==null)&&(w.show=d.show,jf(S),s==2?(zr(w.facets[0].scale,null,null),zr(w.facets[1].scale,null,null)):zr(w.scale,null,null),Vn())}),m!==!1&&tt("setSeries",c,d),v&&Ms("setSeries",n,c,d)}n.setSeries=ur;function qf(c,d){We(K[c],d)}function Kf(c,d){c.fill=ue(c.fill||null),c.dir=me(c.dir,-1),d=d??K.length,K.splice(d,0,c)}function Gf(c){c==null?K.length=0:K.splice(c,1)}n.addBand=Kf,n.setBand=qf,n.delBand=Gf;function Yf(c,d){R[c].alpha=d,ct&&Ht[c]!=null&&(Ht[c].style.opacity=d),Be&&ze[c]&&(ze[c].style.opacity=d)}let Sr,Dr,on,Yn={focus:!0};function Jf(c){if(c!=on){let d=c==null,m=lr.alpha!=1;R.forEach((v,w)=>{if(s==1||w>0){let S=d||w==0||w==c;v._focus=d?null:S,m&&Yf(w,S?1:lr.alpha)}}),on=c,m&&Vn()}}Be&&Dn&&dt($c,xe,c=>{V._lock||(nn(c),on!=null&&ur(null,Yn,!0,Fe.setSeries))});function cr(c,d,m){let v=P[d];m&&(c=c/be-(v.ori==1?Ve:Me));let w=ne;v.ori==1&&(w=F,c=w-c),v.dir==-1&&(c=w-c);let S=v._min,E=v._max,L=c/w,O=S+(E-S)*L,D=v.distr;return D==3?is(10,O):D==4?Dm(O,v.asinh):D==100?v.bwd(O):O}function Qf(c,d){let m=cr(c,H,d);return sr(m,r[0],Qe,Ze)}n.valToIdx=c=>sr(c,r[0]),n.posToIdx=Qf,n.posToVal=cr,n.valToPos=(c,d,m)=>P[d].ori==0?o(c,P[d],m?vt:ne,m?Et:0):i(c,P[d],m?Jt:F,m?zt:0),n.setCursor=(c,d,m)=>{_e=c.left,Ne=c.top,an(null,d,m)};function Hl(c,d){Ce(Gn,ns,Ae.left=c),Ce(Gn,Vs,Ae.width=d)}function Il(c,d){Ce(Gn,"top",Ae.top=c),Ce(Gn,Us,Ae.height=d)}let Rs=z.ori==0?Hl:Il,Ts=z.ori==1?Hl:Il;function Zf(){if(Be&&ie.live)for(let c=s==2?1:0;c<R.length;c++){if(c==0&&Nt)continue;let d=ie.values[c],m=0;for(let v in d)ir[c][m++].firstChild.nodeValue=d[v]}}function Vi(c,d){if(c!=null&&(c.idxs?c.idxs.forEach((m,v)=>{we[v]=m}):Wm(c.idx)||we.fill(c.idx),ie.idx=we[0]),Be&&ie.live){for(let m=0;m<R.length;m++)(m>0||s==1&&!Nt)&&Xf(m,we[m]);Zf()}Dt=!1,d!==!1&&tt("setLegend")}n.setLegend=Vi;function Xf(c,d){let m=R[c],v=c==0&&se==2?Qt:r[c],w;Nt?w=m.values(n,c,d)??Pr:(w=m.value(n,d==null?null:v[d],c,d),w=w==null?Pr:{_:w}),ie.values[c]=w}function an(c,d,m){zl=_e,Dl=Ne,[_e,Ne]=V.move(n,_e,Ne),V.left=_e,V.top=Ne,ct&&(Un&&vr(Un,je(_e),0,ne,F),jn&&vr(jn,0,je(Ne),ne,F));let v,w=Qe>Ze;Sr=Te,Dr=null;let S=z.ori==0?ne:F,E=z.ori==1?ne:F;if(_e<0||ot==0||w){v=V.idx=null;for(let L=0;L<R.length;L++){let O=Ht[L];O!=null&&vr(O,-10,-10,ne,F)}Dn&&ur(null,Yn,!0,c==null&&Fe.setSeries),ie.live&&(we.fill(v),Dt=!0)}else{let L,O,D;s==1&&(L=z.ori==0?_e:Ne,O=cr(L,H),v=V.idx=sr(O,r[0],Qe,Ze),D=B(r[0][v],z,S,0));let I=-10,W=-10,X=0,ge=0,he=!0,ae="",Y="";for(let U=s==2?1:0;U<R.length;U++){let Le=R[U],He=we[U],rt=He==null?null:s==1?r[U][He]:r[U][1][He],$e=V.dataIdx(n,U,v,O),Ie=$e==null?null:s==1?r[U][$e]:r[U][1][$e];if(Dt=Dt||Ie!=rt||$e!=He,we[U]=$e,U>0&&Le.show){let Mt=$e==null?-10:$e==v?D:B(s==1?r[0][$e]:r[U][0][$e],z,S,0),pt=Ie==null?-10:Z(Ie,s==1?P[Le.scale]:P[Le.facets[1].scale],E,0);if(Dn&&Ie!=null){let It=z.ori==1?_e:Ne,Zt=qe(lr.dist(n,U,$e,pt,It));if(Zt<Sr){let dr=lr.bias;if(dr!=0){let _t=cr(It,Le.scale),Ft=Ie>=0?1:-1,Xt=_t>=0?1:-1;Xt==Ft&&(Xt==1?dr==1?Ie>=_t:Ie<=_t:dr==1?Ie<=_t:Ie>=_t)&&(Sr=Zt,Dr=U)}else Sr=Zt,Dr=U}}if(Dt||Hn){let It,Zt;z.ori==0?(It=Mt,Zt=pt):(It=pt,Zt=Mt);let dr,_t,Ft,Xt,pr,ft,At=!0,ln=lt.bbox;if(ln!=null){At=!1;let ht=ln(n,U);Ft=ht.left,Xt=ht.top,dr=ht.width,_t=ht.height}else Ft=It,Xt=Zt,dr=_t=lt.size(n,U);if(ft=lt.fill(n,U),pr=lt.stroke(n,U),Hn)U==Dr&&Sr<=lr.prox&&(I=Ft,W=Xt,X=dr,ge=_t,he=At,ae=ft,Y=pr);else{let ht=Ht[U];ht!=null&&(In[U]=Ft,Fn[U]=Xt,_c(ht,dr,_t,At),Ec(ht,ft,pr),vr(ht,qt(Ft),qt(Xt),ne,F))}}}}if(Hn){let U=lr.prox,Le=on==null?Sr<=U:Sr>U||Dr!=on;if(Dt||Le){let He=Ht[0];He!=null&&(In[0]=I,Fn[0]=W,_c(He,X,ge,he),Ec(He,ae,Y),vr(He,qt(I),qt(W),ne,F))}}}if(Ae.show&&Nr)if(c!=null){let[L,O]=Fe.scales,[D,I]=Fe.match,[W,X]=c.cursor.sync.scales,ge=c.cursor.drag;if(Xe=ge._x,et=ge._y,Xe||et){let{left:he,top:ae,width:Y,height:U}=c.select,Le=c.scales[W].ori,He=c.posToVal,rt,$e,Ie,Mt,pt,It=L!=null&&D(L,W),Zt=O!=null&&I(O,X);It&&Xe?(Le==0?(rt=he,$e=Y):(rt=ae,$e=U),Ie=P[L],Mt=B(He(rt,W),Ie,S,0),pt=B(He(rt+$e,W),Ie,S,0),Rs(or(Mt,pt),qe(pt-Mt))):Rs(0,S),Zt&&et?(Le==1?(rt=he,$e=Y):(rt=ae,$e=U),Ie=P[O],Mt=Z(He(rt,X),Ie,E,0),pt=Z(He(rt+$e,X),Ie,E,0),Ts(or(Mt,pt),qe(pt-Mt))):Ts(0,E)}else qi()}else{let L=qe(zl-Ol),O=qe(Dl-Nl);if(z.ori==1){let X=L;L=O,O=X}Xe=it.x&&L>=it.dist,et=it.y&&O>=it.dist;let D=it.uni;D!=null?Xe&&et&&(Xe=L>=D,et=O>=D,!Xe&&!et&&(O>L?et=!0:Xe=!0)):it.x&&it.y&&(Xe||et)&&(Xe=et=!0);let I,W;Xe&&(z.ori==0?(I=qn,W=_e):(I=Kn,W=Ne),Rs(or(I,W),qe(W-I)),et||Ts(0,E)),et&&(z.ori==1?(I=qn,W=_e):(I=Kn,W=Ne),Ts(or(I,W),qe(W-I)),Xe||Rs(0,S)),!Xe&&!et&&(Rs(0,0),Ts(0,0))}if(it._x=Xe,it._y=et,c==null){if(m){if(Jl!=null){let[L,O]=Fe.scales;Fe.values[0]=L!=null?cr(z.ori==0?_e:Ne,L):null,Fe.values[1]=O!=null?cr(z.ori==1?_e:Ne,O):null}Ms(Ea,n,_e,Ne,ne,F,v)}if(Dn){let L=m&&Fe.setSeries,O=lr.prox;on==null?Sr<=O&&ur(Dr,Yn,!0,L):Sr>O?ur(null,Yn,!0,L):Dr!=on&&ur(Dr,Yn,!0,L)}}Dt&&(ie.idx=v,Vi()),d!==!1&&tt("setCursor")}let Hr=null;Object.defineProperty(n,"rect",{get(){return Hr==null&&Es(!1),Hr}});function Es(c=!1){c?Hr=null:(Hr=$.getBoundingClientRect(),tt("syncRect",Hr))}function Fl(c,d,m,v,w,S,E){V._lock||Nr&&c!=null&&c.movementX==0&&c.movementY==0||(Ui(c,d,m,v,w,S,E,!1,c!=null),c!=null?an(null,!0,!0):an(d,!0,!1))}function Ui(c,d,m,v,w,S,E,L,O){if(Hr==null&&Es(!1),nn(c),c!=null)m=c.clientX-Hr.left,v=c.clientY-Hr.top;else{if(m<0||v<0){_e=-10,Ne=-10;return}let[D,I]=Fe.scales,W=d.cursor.sync,[X,ge]=W.values,[he,ae]=W.scales,[Y,U]=Fe.match,Le=d.axes[0].side%2==1,He=z.ori==0?ne:F,rt=z.ori==1?ne:F,$e=Le?S:w,Ie=Le?w:S,Mt=Le?v:m,pt=Le?m:v;if(he!=null?m=Y(D,he)?a(X,P[D],He,0):-10:m=He*(Mt/$e),ae!=null?v=U(I,ae)?a(ge,P[I],rt,0):-10:v=rt*(pt/Ie),z.ori==1){let It=m;m=v,v=It}}O&&(d==null||d.cursor.event.type==Ea)&&((m<=1||m>=ne-1)&&(m=wn(m,ne)),(v<=1||v>=F-1)&&(v=wn(v,F))),L?(Ol=m,Nl=v,[qn,Kn]=V.move(n,m,v)):(_e=m,Ne=v)}let ji={width:0,height:0,left:0,top:0};function qi(){lo(ji,!1)}let Wl,Bl,Vl,Ul;function jl(c,d,m,v,w,S,E){Nr=!0,Xe=et=it._x=it._y=!1,Ui(c,d,m,v,w,S,E,!0,!1),c!=null&&(dt(Ma,Pa,ql,!1),Ms(yc,n,qn,Kn,ne,F,null));let{left:L,top:O,width:D,height:I}=Ae;Wl=L,Bl=O,Vl=D,Ul=I}function ql(c,d,m,v,w,S,E){Nr=it._x=it._y=!1,Ui(c,d,m,v,w,S,E,!1,!0);let{left:L,top:O,width:D,height:I}=Ae,W=D>0||I>0,X=Wl!=L||Bl!=O||Vl!=D||Ul!=I;if(W&&X&&lo(Ae),it.setScale&&W&&X){let ge=L,he=D,ae=O,Y=I;if(z.ori==1&&(ge=O,he=I,ae=L,Y=D),Xe&&zr(H,cr(ge,H),cr(ge+he,H)),et)for(let U in P){let Le=P[U];U!=H&&Le.from==null&&Le.min!=Te&&zr(U,cr(ae+Y,U),cr(ae,U))}qi()}else V.lock&&(V._lock=!V._lock,an(d,!0,c!=null));c!=null&&(On(Ma,Pa),Ms(Ma,n,_e,Ne,ne,F,null))}function eh(c,d,m,v,w,S,E){if(V._lock)return;nn(c);let L=Nr;if(Nr){let O=!0,D=!0,I=10,W,X;z.ori==0?(W=Xe,X=et):(W=et,X=Xe),W&&X&&(O=_e<=I||_e>=ne-I,D=Ne<=I||Ne>=F-I),W&&O&&(_e=_e<qn?0:ne),X&&D&&(Ne=Ne<Kn?0:F),an(null,!0,!0),Nr=!1}_e=-10,Ne=-10,we.fill(null),an(null,!0,!0),L&&(Nr=L)}function Kl(c,d,m,v,w,S,E){V._lock||(nn(c),Mi(),qi(),c!=null&&Ms(Sc,n,_e,Ne,ne,F,null))}function Gl(){N.forEach(nb),Ei(n.width,n.height,!0)}kn(Jo,os,Gl);let Jn={};Jn.mousedown=jl,Jn.mousemove=Fl,Jn.mouseup=ql,Jn.dblclick=Kl,Jn.setSeries=(c,d,m,v)=>{let w=Fe.match[2];m=w(n,d,m),m!=-1&&ur(m,v,!0,!1)},ct&&(dt(yc,$,jl),dt(Ea,$,Fl),dt(wc,$,c=>{nn(c),Es(!1)}),dt($c,$,eh),dt(Sc,$,Kl),Wa.add(n),n.syncRect=Es);let uo=n.hooks=e.hooks||{};function tt(c,d,m){Ii?ks.push([c,d,m]):c in uo&&uo[c].forEach(v=>{v.call(null,n,d,m)})}(e.plugins||[]).forEach(c=>{for(let d in c.hooks)uo[d]=(uo[d]||[]).concat(c.hooks[d])});let Yl=(c,d,m)=>m,Fe=We({key:null,setSeries:!1,filters:{pub:Oc,sub:Oc},scales:[H,R[1]?R[1].scale:null],match:[Nc,Nc,Yl],values:[null,null]},V.sync);Fe.match.length==2&&Fe.match.push(Yl),V.sync=Fe;let Jl=Fe.key,Ki=Ld(Jl);function Ms(c,d,m,v,w,S,E){Fe.filters.pub(c,d,m,v,w,S,E)&&Ki.pub(c,d,m,v,w,S,E)}Ki.sub(n);function th(c,d,m,v,w,S,E){Fe.filters.sub(c,d,m,v,w,S,E)&&Jn[c](null,d,m,v,w,S,E)}n.pub=th;function rh(){Ki.unsub(n),Wa.delete(n),Zr.clear(),za(Jo,os,Gl),u.remove(),xe?.remove(),tt("destroy")}n.destroy=rh;function Gi(){tt("init",e,r),Tl(r||e.data,!1),G[H]?Fi(H,G[H]):Mi(),ro=Ae.show&&(Ae.width>0||Ae.height>0),rn=Dt=!0,Ei(e.width,e.height)}return R.forEach(kl),N.forEach(Of),t?t instanceof HTMLElement?(t.appendChild(u),Gi()):t(n,Gi):Gi(),n}Ke.assign=We;Ke.fmtNum=Ga;Ke.rangeNum=Qo;Ke.rangeLog=ei;Ke.rangeAsinh=qa;Ke.orient=Tn;Ke.pxRatio=be;Ke.join=Gm;Ke.fmtDate=Ja,Ke.tzDate=og;Ke.sync=Ld;{Ke.addGap=Wg,Ke.clipGaps=ni;let e=Ke.paths={points:Dd};e.linear=Id,e.stepped=Ug,e.bars=jg,e.spline=Kg}function fs(e,r){return nl(e,r)?"":re(r)}var sb=.005;function nl(e,r){return(e.match(/[-−]?\d[\d,]*(?:\.\d+)?(?:e[-+−]?\d+)?/gi)??[]).some(n=>{let s=Number(n.replaceAll(",","").replaceAll("−","-")),[o="",i="0"]=n.replaceAll("−","-").split(/e/i),a=10**(Number(i)-(o.split(".")[1]?.length??0));return Math.abs(s-r)<=Math.min(a*.5001,Math.abs(r)*sb)})}var Ud={over(e,r,t){let{ratio:n}=e,{value:s,label:o}=r,i=Vd(e,r);if(!i||!e.inside(i.x))return;let{x:a,y1:l,y2:u}=i,{strength:h}=t,f=at(t.colour,h<1?.35:1),b=h>1?3:2,g=4*n;e.line(a,l,a,u,f,b),e.line(a-g,l,a+g,l,f,b),e.line(a-g,u,a+g,u,f,b),e.occupy(a-g,Math.min(l,u)-g,2*g,Math.abs(u-l)+2*g);let $=/\d/.test(o)?o:`${o} ${re(s,3)}`;e.label($,t,(_,T)=>{let C=(l+u)/2-T/2,R=8*n;return[[a+R,C],[a-_-R,C],[a-_-R,Math.min(l,u)-T],[a-_-R,Math.max(l,u)]]})},distance(e,r,[t,n]){let s=Vd(e,r);if(!s)return 1/0;let[o,i]=[Math.min(s.y1,s.y2),Math.max(s.y1,s.y2)];return Math.hypot(t-s.x,Math.max(o-n,n-i,0))},values:({first_value:e,other_value:r})=>[e,r].filter(t=>typeof t=="number"),row:({label:e,step:r,value:t})=>({name:e,value:`${fs(e,t)} ${Ao(nt(r))}`.trim()})};function Vd(e,r){let{member:t,tag:n,other_member:s,other_tag:o,step:i,value:a}=r,l=r.first_value??e.valueAt({member:t,tag:n},i),u=r.other_value??e.valueAt({member:s,tag:o},i)??(l===null?null:l-a);return l===null||u===null?null:{x:e.x(i,{member:t,tag:n}),y1:e.y(l),y2:e.y(u)}}var jd={over(e,{value:r,label:t},n){let{box:s,ratio:o}=e,{colour:i,strength:a}=n,l=e.y(r),u=3*o,h=l<s.y?"↑ ":l>e.bottom?"↓ ":"";h||e.line(s.x,l,e.right,l,at(i,a<1?.3:1),a>1?2.5:1.5,[6,4]),e.label(h+ob(t,r),n,(f,b)=>{let g=Math.max(l-b-u,s.y+u),$=Math.min(l+u,e.bottom-b-u),_=[];for(let T of[1,0,.5,.75,.25]){let C=s.x+u+(s.width-f-2*u)*T;_.push([C,g],[C,$])}return _})},distance:(e,{value:r},[,t])=>Math.abs(t-e.y(r))+3*e.ratio,values:({value:e,tolerance:r})=>r?[e-r,e,e+r]:[e],row:({label:e,value:r})=>({name:e,value:fs(e,r)})};function ob(e,r){return e.includes("=")||nl(e,r)?e:`${e} = ${re(r)}`}var qd={over(e,{step:r,value:t,label:n,member:s,tag:o},i){let{box:a,ratio:l}=e,{colour:u,strength:h}=i,f=e.x(r,{member:s,tag:o});if(!e.inside(f))return;let b=t===null?a.y+28*l:e.y(t),g=at(u,h<1?.35:1);if((h>1||t===null)&&e.line(f,a.y,f,e.bottom,g,1,[2,3]),t!==null){let $=h>1?7:5;e.ring(f,Math.max(a.y,Math.min(e.bottom,b)),$,g),e.occupy(f-$*l,b-$*l,2*$*l,2*$*l)}e.label(`${n} ${ib(n,r)}`.trim(),i,($,_)=>{let T=10*l,R=e.valueAt({member:s,tag:o},r)!==null&&t!==null,N=[[f-$/2,b-_-T],[f+T,b-_/2],[f-$-T,b-_/2],[f+T,b-_-T],[f-$-T,b-_-T],[f-$-T,b+T]];return R&&N.splice(1,0,[f-$/2,b+T],[f+T,b+T]),N})},distance(e,{step:r,value:t,member:n,tag:s},[o,i]){let a=e.x(r,{member:n,tag:s});return t===null?Math.abs(o-a):Math.hypot(o-a,i-Math.max(e.box.y,Math.min(e.bottom,e.y(t))))},values:({value:e})=>e===null?[]:[e],row:({label:e,step:r,value:t})=>({name:e,value:`${t===null?"":fs(e,t)} ${Ao(nt(r))}`.trim()})};function ib(e,r){return e.match(/\d[\d,]*/g)?.some(t=>Number(t.replaceAll(",",""))===r)?"":`@ ${nt(r)}`}var Kd={under(e,r,{colour:t,strength:n,leading:s}){let{first_step:o,last_step:i}=r;e.within(a=>{let{ratio:l,box:u}=e,h=e.x(o,r),f=Math.max(e.x(i,r)-h,2*l);(s||n>1)&&(a.fillStyle=at(t,n>1?.18:n<1?.04:.1),a.fillRect(h,u.y,f,u.height)),a.fillStyle=at(t,n<1?.3:.9),a.fillRect(h,u.y,f,2*l)})},over(e,r,t){let{ratio:n,box:s}=e,{first_step:o,last_step:i,label:a}=r,l=Math.max(e.x(o,r),s.x),u=Math.min(e.x(i,r),e.right);u<s.x||l>e.right||e.label(a,t,(h,f)=>{let b=(l+u-h)/2,g=[s.y+4*n,s.y+6*n+f,e.bottom-f-4*n],$=u-l>=h?[l+2*n,b,u-h]:[b];return g.flatMap(_=>$.map(T=>[T,_]))})},distance(e,r,[t,n]){let[s,o]=[e.x(r.first_step,r),e.x(r.last_step,r)],i=Math.max(0,n-e.box.y-18*e.ratio);return Math.hypot(Math.max(s-t,t-o,0),i)+5*e.ratio},row:({label:e,first_step:r,last_step:t})=>({name:e,value:r===t?Bt(nt(r)):Lo(nt(r),nt(t))})};var ab={row:({name:e,value:r,unit:t})=>({name:e,value:En(r,t)})},lb={row:e=>{let r=Object.entries(e).filter(([,s])=>["number","string"].includes(typeof s)),t=new Map(r),n=[...t].filter(([s])=>!["kind","label","name"].includes(s)).map(([s,o])=>`${s.replaceAll("_"," ")} ${typeof o=="number"?re(o):o}`);return{name:String(t.get("label")??t.get("name")??e.kind),value:n.join(", ")}}},ub=new Map(Object.entries({span:Kd,level:jd,point:qd,gap:Ud,stat:ab}));function hs(e){return ub.get(e.kind)??lb}function ms(e){return hs(e).row(e)}function ai(e){return e.filter(({finding:r})=>rr(r)).flatMap(({evidence:r})=>hs(r).values?.(r)??[])}function En(e,r){if(e===null)return Br();let t=p("^(?:share|fraction)(?: of (.+))?$",{id:"unit-share",desc:"Regular expression of how the server says the unit of a share: share, share of the curve"}),n=new RegExp(t).exec(r);if(n){let o=re(e*100,3),i=n.slice(1).join("");return i?p(x`${o} % of ${i}`,{desc:"A share of something"}):p(x`${o} %`,{desc:"A share"})}let s=e===1?r.replace(/s$/,""):r;return s?`${re(e)} ${s}`:re(e)}var Gd=1e-6,Ys=class{constructor(r,t,n){this.axis=r;let s=r==="relative"?n:0;this.tracks=t.map(o=>({curve:o,x:r==="step"?o.steps:cb(o.wall_times,s)}))}x(r,t){let n=this.track(t);return this.axis==="step"||!n?r:Yd(n.curve.steps,n.x,r)}step(r){let t=this.track();return this.axis==="step"||!t?r:Yd(t.x,t.curve.steps,r)}grid(){let r=this.tracks.map(({curve:n,x:s})=>this.broken(n,s,n.values)),t=this.tracks.flatMap(({curve:n,x:s})=>n.smoothed?[this.broken(n,s,n.smoothed)]:[]);return ts([...r,...t])}indexAt(r,t){let n=this.tracks[r]?.x??[],s=gs(n,t);return n[s]===t?s:-1}track(r){let t=r&&this.tracks.find(({curve:n})=>n.member===r.member&&n.tag===r.tag);return t||this.tracks.reduce((n,s)=>n&&n.x.length>=s.x.length?n:s,void 0)}broken(r,t,n){if(this.axis==="step"||!r.pauses.length)return{steps:t,values:n};let s=[],o=[],i=new Set(r.pauses.map(({step:a})=>gs(r.steps,a)));return t.forEach((a,l)=>{s.push(a),o.push(n[l]??null);let u=t[l+1];!i.has(l)||u===void 0||(s.push((a+u)/2),o.push(null))}),{steps:s,values:o}}};function cb(e,r){let t=(e.find(n=>n!==null)??r)-r-Gd;return e.map(n=>t=Math.max(n===null?t:n-r,t+Gd))}function gs(e,r){let[t,n]=[0,e.length];for(;t<n;){let s=t+n>>1;(e[s]??1/0)<r?t=s+1:n=s}return t}function Yd(e,r,t){let n=gs(e,t),[s,o]=[e[n],r[n]],[i,a]=[e[n-1],r[n-1]];return s===void 0||o===void 0?r.at(-1)??t:i===void 0||a===void 0||s===t?o:a+(o-a)*(t-i)/(s-i)}var bs=60,li=3600,ui=86400;function Qd(){let e=[.001,.01,.1,.2,.5,1,2,5,10,15,30],r=[1,2,5,10,15,30].map(s=>s*bs),t=[1,2,3,6,12].map(s=>s*li),n=[1,2,5,10,20,50,100,200,500,1e3].map(s=>s*ui);return[...e,...r,...t,...n]}function Zd(e,r){let t=e<0?"−":"",n=Math.abs(e);return n<1e-9?"0":r>=ui?`${t}${Js(n/ui)} d`:r>=li?`${t}${Js(n/li)} h`:r>=bs?n<2*li?`${t}${Js(n/bs)} min`:`${t}${Jd(n/bs)} h`:n<2*bs?`${t}${Js(n)} s`:`${t}${Jd(n)} min`}function Jd(e){let r=e%60;return`${Math.floor(e/60)}:${r<10?"0":""}${Js(r)}`}function Js(e){return String(Number(e.toFixed(3)))}function Xd(){return $t()==="en"?"en-GB":$t()}function ep(e,r){let t="";return e.map(n=>{let s=new Date(n*1e3),o=s.toLocaleDateString($t(),{month:"short",day:"numeric"});if(r>=ui)return o;let i=s.toLocaleTimeString(Xd(),{hour:"2-digit",minute:"2-digit",...r<bs?{second:"2-digit"}:{}});return o===t?i:(t=o,`${o} ${i}`)})}function tp(e){return new Date(e*1e3).toLocaleString(Xd(),{day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",second:"2-digit"})}var db=4,pb=14,fb=np([1,2,2.5,5],-32,308);function rp(e,r,t="step"){let n={stroke:e["text-2"],font:`11px ${Ut}`,grid:{stroke:e.grid,width:1},ticks:{show:!1},border:{show:!0,stroke:e["border-strong"],width:1}};return[{...n,grid:{show:!1},size:24,gap:4,space:64,...hb(t)},{...n,border:{show:!1},gap:8,space:32,size:(s,o,i,a)=>{let l=s.axes[i];if(a>1&&l?._size!==void 0)return l._size;let u=Math.max(0,...(o??[]).map(h=>h.length));return Math.max(36,16+u*6.2)},incrs:fb,values:(s,o,i,a,l)=>ol(o,r?0:l),...r?{splits:gb,filter:(s,o)=>o}:{}}]}function hb(e){return e==="wall"?{space:96,values:(r,t,n,s,o)=>ep(t,o)}:e==="relative"?{incrs:Qd(),values:(r,t,n,s,o)=>t.map(i=>Zd(i,o))}:{incrs:np([1,2,5],0,15),values:(r,t)=>mb(t)}}function mb(e){let r=e.map(t=>Fs(t));return new Set(r).size<r.length?e.map(t=>q(t)):r}function gb(e,r,t,n){let{distr:s,asinh:o=1}=e.scales.y??{},i=s===db?o:0,a=e.bbox.height/devicePixelRatio,l=sl(t,n,i,Math.max(2,Math.floor(a/32)));return bb(l,u=>a*yn(u,i)/(yn(n,i)-yn(t,i)))}function bb(e,r){let t=[];for(let n of[...e].sort((s,o)=>+(o===0)-+(s===0)||Math.abs(o)-Math.abs(s)))t.every(s=>Math.abs(r(n)-r(s))>=pb)&&t.push(n);return t.sort((n,s)=>n-s)}function sl(e,r,t,n){let s=t>0?t:e,o=Math.max(Math.abs(r),t>0?Math.abs(e):0),i=Math.floor(Math.log10(s)),a=Math.ceil(Math.log10(o)),l=Math.log10(o/s),u=t>0&&e<0&&r>0?2:1,h=Math.max(1,Math.ceil((a-i)*u/n)),f=l*u*3<=Math.max(n,6)?[1,2,5]:[1],b=t>0?[0]:[];for(let g=a-a%h;g>=i;g-=h)for(let $ of f){let _=+`${$}e${g}`;b.push(_),t>0&&b.push(-_)}return b.filter(g=>g>=e&&g<=r).sort((g,$)=>g-$)}function ol(e,r){return e.map(t=>{if(t===null)return"";let n=Math.abs(t);if(!(r>0))return re(t,3);let s=vb(r),o=Math.floor(Math.log10(n))-s+1;return t!==0&&(n>=1e5||n<.001)?re(t,Math.max(3,Math.min(15,o))):(s<0?t.toFixed(-s):re(t,5)).replace("-","−")})}function vb(e){let[r="",t="0"]=e.toExponential(5).split("e");return Number(t)-(String(Number(r)).split(".")[1]?.length??0)}function np(e,r,t){let n=[];for(let s=r;s<t;s+=1)for(let o of e)n.push(+`${o}e${s}`);return n}function xb(e,r){return e.x<r.x+r.width&&r.x<e.x+e.width&&e.y<r.y+r.height&&r.y<e.y+e.height}function op(e,r,t,n,s,o=[]){let i=[],a=[];for(let l of[...e].sort((u,h)=>u.priority-h.priority)){let u=yb(l.text,r.width*.9,t),h=t(u),f=null,b=1/0,g=l.places(h,n),[$,_]=g[0]??[0,0];if(!a.some(C=>C.text===u&&Math.abs(C.x-$)<h&&Math.abs(C.y-_)<3*n)){for(let[C,[R,N]]of g.entries()){let P={x:sp(R,r.x,r.x+r.width-h),y:sp(N,r.y,r.y+r.height-n),width:h,height:n},K=[...i,...o].some(Q=>xb(P,Q));if(K&&!l.forced)continue;let H=Math.hypot(P.x-R,P.y-N)/n,J=s(P)+C*.5+H*4+(K?1e3:0);J<b&&(b=J,f=P)}f&&(i.push({...f,text:u,colour:l.colour}),a.push({text:u,x:$,y:_}))}}return i}function sp(e,r,t){return Math.max(r,Math.min(t,e))}function yb(e,r,t){if(t(e)<=r)return e;let n=e.length-1;for(;n>1&&t(`${e.slice(0,n)}…`)>r;)n-=1;return`${e.slice(0,n).trimEnd()}…`}var vs=class{constructor(r,t,n,s){this.plot=r;this.colours=t;this.curves=n;this.abscissa=s;this.wishes=[];this.obstacles=[];this.ctx=r.ctx,this.ratio=devicePixelRatio;let{left:o,top:i,width:a,height:l}=r.bbox;this.box={x:o,y:i,width:a,height:l}}x(r,t){return this.plot.valToPos(this.abscissa.x(r,t),"x",!0)}y(r){return this.plot.valToPos(r,"y",!0)}get bottom(){return this.box.y+this.box.height}get right(){return this.box.x+this.box.width}inside(r){return r>=this.box.x-1&&r<=this.right+1}valueAt({member:r,tag:t},n){let s=this.curves.find(a=>a.member===r&&a.tag===t);if(!s)return null;let o=null,i=1/0;return s.steps.forEach((a,l)=>{let u=s.values[l];typeof u=="number"&&Math.abs(a-n)<i&&(i=Math.abs(a-n),o=u)}),o}within(r){let{ctx:t,box:n}=this;t.save(),t.beginPath(),t.rect(n.x,n.y,n.width,n.height),t.clip(),r(t),t.restore()}trace(r,t,n){this.within(s=>{s.strokeStyle=n,s.lineWidth=1.25*this.ratio,s.beginPath();let o=!1;r.forEach((i,a)=>{let l=t[a];if(typeof l!="number"){o=!1;return}o?s.lineTo(this.x(i),this.y(l)):s.moveTo(this.x(i),this.y(l)),o=!0}),s.stroke()})}line(r,t,n,s,o,i=1,a=[]){let{ctx:l,ratio:u}=this;l.save(),l.strokeStyle=o,l.lineWidth=i*u,l.setLineDash(a.map(h=>h*u)),l.beginPath(),l.moveTo(r,t),l.lineTo(n,s),l.stroke(),l.restore()}ring(r,t,n,s){let{ctx:o,ratio:i}=this;o.save(),o.beginPath(),o.arc(r,t,n*i,0,2*Math.PI),o.fillStyle=this.colours.surface,o.fill(),o.lineWidth=2*i,o.strokeStyle=s,o.stroke(),o.restore()}triangle(r,t,n,s,o){let{ctx:i,ratio:a}=this,l=n*a,u=o?l:-l;i.save(),i.beginPath(),i.moveTo(r,t),i.lineTo(r-l*.6,t+u),i.lineTo(r+l*.6,t+u),i.closePath(),i.fillStyle=s,i.fill(),i.restore()}occupy(r,t,n,s){this.obstacles.push({x:r,y:t,width:n,height:s})}label(r,t,n){if(!r||t.strength<1)return;let{colour:s,priority:o,strength:i}=t,a=i>1;this.wishes.push({text:r,colour:s,priority:a?-1:o,places:n,forced:a})}note(r,t,n){this.wishes.push({text:r,colour:t,priority:4,places:n,forced:!1})}flush(){let{ctx:r,ratio:t,box:n}=this;if(!this.wishes.length)return;r.save(),r.font=`500 ${11*t}px ${Ut}`,r.textBaseline="middle",r.textAlign="left";let s=4*t,o=a=>r.measureText(a).width+2*s,i=op(this.wishes,n,o,16*t,this.crowding(),this.obstacles);for(let{x:a,y:l,width:u,height:h,text:f,colour:b}of i)r.fillStyle=at(this.colours.surface,.5),r.beginPath(),r.roundRect(a,l,u,h,3*t),r.fill(),r.strokeStyle=at(this.colours.surface,.85),r.lineWidth=3*t,r.lineJoin="round",r.strokeText(f,a+s,l+h/2+t*.5),r.fillStyle=b,r.fillText(f,a+s,l+h/2+t*.5);r.restore()}crowding(){let{box:r}=this,t=6*this.ratio,n=Math.ceil(r.width/t)+1,s=Math.ceil(r.height/t)+1,o=new Uint8Array(n*s),i=l=>Math.max(0,Math.min(n-1,Math.floor((l-r.x)/t))),a=l=>Math.max(0,Math.min(s-1,Math.floor((l-r.y)/t)));for(let l of this.curves){let[u,h]=[NaN,NaN];l.steps.forEach((f,b)=>{let g=l.values[b];if(typeof g!="number"){u=NaN;return}let[$,_]=[this.x(f,l),this.y(g)],T=Number.isNaN(u);if(this.inside($)||!T&&this.inside(u)){let[C,R]=T?[$,_]:[u,h],N=Math.min(100,Math.ceil(Math.hypot($-C,_-R)/t))||1;for(let P=1;P<=N;P+=1){let K=P/N;o[a(R+(_-R)*K)*n+i(C+($-C)*K)]=1}}[u,h]=[$,_]})}return({x:l,y:u,width:h,height:f})=>{let b=0;for(let g=a(u);g<=a(u+f);g+=1)for(let $=i(l);$<=i(l+h);$+=1)b+=o[g*n+$]??0;return b}}};var ip={nan:"NaN",inf:"+Inf","-inf":"−Inf"};function ap(e,r){e.curves.forEach((t,n)=>{let s=e.colours[r(t)];for(let{step:o,value:i,count:a}of t.marks){let l=e.x(o,t),u=e.x(wb(t,o,a),t);if(u<e.box.x||l>e.right)continue;let h=i!=="-inf",f=(4+n*11)*e.ratio,b=h?e.box.y+f:e.bottom-f,g=h?b+5*e.ratio:b-5*e.ratio;e.occupy(l-6*e.ratio,g-5*e.ratio,u-l+12*e.ratio,10*e.ratio),e.within(()=>{u>l&&e.line(l,g,u,g,s,3),e.triangle(l,b,9,s,h)});let $=a>1?`${ip[i]} ×${a}`:ip[i],_=7*e.ratio,T=h?g+6*e.ratio:g-22*e.ratio;e.label($,{colour:s,strength:1,priority:2},(C,R)=>[[l+_,g-R/2],[l-C-_,g-R/2],[l-C/2,T],[l+_,T],[l-C/2,T+(h?R:-R)]])}})}function wb(e,r,t){if(t<2)return r;let n=e.steps.indexOf(r);if(n<0)return r;let s=n;for(;s+1<e.steps.length&&e.values[s+1]===null;)s+=1;return e.steps[s]??r}function lp(e,r){if(e.abscissa.axis==="step")for(let t of e.curves){let n=at(e.colours[r(t)],.4);for(let{steps:s,values:o}of t.overwritten??[])e.trace(s,o,n)}}function $b(e){let r=e.flatMap(({steps:n,resets:s})=>s.map(o=>({step:o,steps:n}))),t=[];for(let{step:n,steps:s}of r.sort((o,i)=>o.step-i.step)){let o=t.at(-1);(o===void 0||gs(s,o)<gs(s,n))&&t.push(n)}return t}function up(e){let r=e.colours["text-2"];for(let t of $b(e.curves)){let n=e.x(t);e.inside(n)&&(e.line(n,e.box.y,n,e.bottom,r,1,[1,3]),e.label(p("log goes back",{desc:"Mark on a chart: the steps begin again"}),{colour:r,strength:1,priority:4},(s,o)=>{let i=3*e.ratio,a=e.bottom-o-i,l=e.box.y+(e.box.height-o)/2;return[a,e.box.y+i,l].flatMap(u=>[[n+i,u],[n-s-i,u]])}))}}function cp(e){let r=e.colours["text-2"],[t]=[...e.curves].sort((n,s)=>s.points-n.points);for(let{step:n,seconds:s}of t?.pauses??[]){let o=t?.steps.find(g=>g>n)??n,[i,a]=[e.x(n,t),e.x(o,t)];if(a<e.box.x||i>e.right)continue;let l=e.abscissa.axis!=="step",u=(i+a)/2;e.within(g=>{if(!l){e.line(u,e.box.y,u,e.bottom,r,1,[4,2,1,2]);return}g.fillStyle=at(r,.1),g.fillRect(i,e.box.y,Math.max(a-i,e.ratio),e.box.height)});let h=p(x`paused ${mr(s)}`,{desc:"Mark on a chart: nothing was logged for so long"}),[f,b]=[Math.max(i,e.box.x),Math.min(a,e.right)];e.note(h,r,(g,$)=>[[l&&b-f>g?(f+b-g)/2:u+3*e.ratio,e.bottom-$-3*e.ratio]])}}function dp(e,r){let t=e.colours["text-2"],n=3*e.ratio;for(let{value:s,label:o}of r){let i=e.y(s),a=i<e.box.y?"↑ ":i>e.bottom?"↓ ":"";a||e.line(e.box.x,i,e.right,i,t,1,[2,2]),e.note(a+o,t,(l,u)=>{let h=Math.max(i-u-n,e.box.y+n),f=Math.min(i+n,e.bottom-u-n);return[0,1,.5,.25,.75].flatMap(b=>{let g=e.box.x+n+(e.box.width-l-2*n)*b;return[[g,h],[g,f]]})})}}function Mn(e){return["train","validation","test"].includes(e)?e:"none"}function ci(e){return e==="validation"||e==="test"}var Sb=10;function pp(e,r,t){let{curves:n,splits:s,palette:o}=r,i=new vs(e,o,n,t);lp(i,a=>Mn(s[n.indexOf(a)]??"none")),il(r,({evidence:a},l)=>{hs(a).under?.(i,a,l)})}function fp(e,r,t){let{curves:n,splits:s,palette:o}=r,i=new vs(e,o,n,t);cp(i),up(i),ap(i,a=>Mn(s[n.indexOf(a)]??"none")),dp(i,r.levels),il(r,({evidence:a},l)=>{hs(a).over?.(i,a,l)}),i.flush()}function hp(e,r,t,n,s){let o=new vs(e,r.palette,r.curves,t),i=[o.box.x+n*o.ratio,o.box.y+s*o.ratio],a=null,l=Sb;return il(r,({evidence:u,id:h})=>{let f=hs(u).distance?.(o,u,i)??1/0;f/o.ratio>=l||(l=f/o.ratio,a=h)}),a}function il(e,r){let{annotations:t,lit:n,palette:s}=e,o={point:0,gap:1,level:2,span:3,stat:4};for(let i of t){let{finding:a,evidence:l,id:u}=i,h=n!==null&&(u===n||u.startsWith(`${n}#`));if(!h&&!rr(a))continue;let f=h?2:n===null?1:.5,{leading:b}=i;r(i,{colour:s[a.severity],strength:f,leading:b,priority:o[l.kind]})}}var kb=60,mp=16,Rb=.35;function bp(e,r,t){let n=e.curves.flatMap((o,i)=>o.smoothed?[i]:[]);return[...e.curves.map((o,i)=>gp(e,i,i,r,t,n.includes(i))),...n.map((o,i)=>gp(e,o,e.curves.length+i,r,t,null))]}function gp(e,r,t,n,s,o){let i=e.splits[r]??"none",a=e.palette[Mn(i)],l=o?at(a,Rb):a,u=ci(i),h=o===null?0:kb,f=u&&!o;return{stroke:l,width:o?1.25:u?2:1.75,spanGaps:!1,points:{show:!0,size:(u?7:5)-(o?2:0),width:o?1:1.5,stroke:l,fill:u?e.palette.surface:l,filter:()=>Tb(n(),t,s(),h,f)}}}function Tb({x:e,columns:r,isolated:t},n,[s,o],i,a){let l=[];if((r[n]??[]).forEach((h,f)=>{let b=e[f]??0;typeof h=="number"&&b>=s&&b<=o&&l.push(f)}),l.length<=i)return l;let u=new Set(t[n]);if(a){let h=l.length/mp;for(let f=0;f<mp;f+=1)u.add(l[Math.floor((f+.5)*h)]??0)}return[...u].sort((h,f)=>h-f)}function vp(e){return e==="mousemove"||e==="mouseleave"}function xp(e,r){return e.length===r.length&&e.every((t,n)=>t===r[n])}var di=class{constructor(r,t,n){this.root=r;this.events=t;this.syncKey=n;this.grid={x:[],columns:[],isolated:[]};this.abscissa=new Ys("step",[],0);this.window=null;this.chart=null;this.scene=null;this.size={width:0,height:0};this.built="";this.hovered=null}show(r){let t=this.scene;this.scene=r;let n=!t||!xp(t.curves,r.curves)||t.axis!==r.axis||t.origin!==r.origin;if(n&&(this.abscissa=new Ys(r.axis,r.curves,r.origin),this.grid=this.abscissa.grid()),!this.size.width||!this.size.height)return;let s=[...ai(r.annotations),...r.levels.map(({value:g})=>g)],{scale:o,axis:i,palette:a,splits:l,xRange:u,yRange:h}=r,f=r.curves.map(g=>g.smoothed!==void 0),b=JSON.stringify([o,i,a.page,l,f,u,h,s]);!this.chart||b!==this.built?(this.built=b,this.build(r,s)):n?(this.chart.setData(this.data(),!1),this.rescale(),this.fitValues(this.chart)):(t.lit!==r.lit||!xp(t.annotations,r.annotations))&&(r.annotations.length||t.annotations.length)&&this.chart.redraw(!1)}resize(r,t){!r||!t||r===this.size.width&&t===this.size.height||(this.size={width:r,height:t},this.chart?this.chart.setSize(this.size):this.scene&&this.show({...this.scene}))}destroy(){this.chart?.destroy(),this.chart=null,this.built=""}zoom(r){this.window=r,this.rescale(),this.events.zoom(r)}point(r){let t=r===null?void 0:this.grid.x[r];if(!this.chart)return;let n=t===void 0?-10:this.chart.valToPos(t,"x");this.chart.setCursor({left:n,top:t===void 0?-10:10})}get canvas(){return this.chart?.ctx.canvas??null}nearest(r,t){let n=this.grid.columns[r]??[];for(let s=0;s<n.length;s+=1){if(typeof n[t-s]=="number")return t-s;if(typeof n[t+s]=="number")return t+s}return null}stepAt(r){let t=this.grid.x[r]??0;for(let[n,s]of(this.scene?.curves??[]).entries()){let o=s.steps[this.abscissa.indexAt(n,t)];if(o!==void 0)return o}return Math.round(this.abscissa.step(t))}data(){return[this.grid.x,...this.grid.columns]}rescale(){let[r,t]=this.shown();this.chart?.setScale("x",{min:r,max:t})}fitValues(r){let{range:t}=r.scales.y??{};if(typeof t!="function")return;let[n,s]=t(r,0,1,"y");typeof n=="number"&&typeof s=="number"&&r.setScale("y",{min:n,max:s})}shown(){let{x:r}=this.grid,t=this.window??this.scene?.xRange??null,[n,s]=t?[this.abscissa.x(t[0]),this.abscissa.x(t[1])]:[r[0]??0,r.at(-1)??1];return n===s?[n-.5,s+.5]:[n,s]}build(r,t){this.chart?.destroy();let n=()=>this.grid,s=()=>this.shown(),o={...this.size,padding:[8,12,0,0],legend:{show:!1},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},points:{size:8,width:2},sync:{key:this.syncKey,setSeries:!1,scales:["x",null],filters:{pub:vp,sub:vp}},dataIdx:(i,a,l)=>a?this.nearest(a-1,l)??l:l,bind:{dblclick:()=>()=>(this.zoom(null),null)}},scales:cc(r,this.grid,t,()=>this.scene?.curves??[],()=>this.steps(),s),axes:rp(r.palette,r.scale!=="linear",r.axis),series:[{},...bp(r,n,s)],hooks:{drawClear:[i=>this.scene&&pp(i,this.scene,this.abscissa)],draw:[i=>this.scene&&fp(i,this.scene,this.abscissa)],setCursor:[i=>this.events.cursor((i.cursor.left??-1)<0?null:i.cursor.idx??null)],setSelect:[i=>this.onSelect(i)]}};this.chart=new Ke(o,this.data(),this.root),this.listen(this.chart),this.rescale()}steps(){return this.window??this.scene?.xRange??[-1/0,1/0]}listen(r){let t=s=>this.scene&&hp(r,this.scene,this.abscissa,s.offsetX,s.offsetY),n=s=>{s!==this.hovered&&(this.hovered=s,r.over.style.cursor=s===null?"":"pointer",this.events.hover(s))};r.over.addEventListener("mousemove",s=>{n(s.buttons?null:t(s))}),r.over.addEventListener("mouseleave",()=>{n(null)}),r.over.addEventListener("click",s=>{let o=t(s);o!==null&&this.events.pick(o)})}onSelect(r){let{left:t,width:n}=r.select;if(n<5)return;let s=[r.posToVal(t,"x"),r.posToVal(t+n,"x")],o=[this.abscissa.step(s[0]),this.abscissa.step(s[1])];r.setSelect({left:0,top:0,width:0,height:0},!1),o[0]<o[1]&&this.zoom(o)}};var pi=oe`
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
`;function yp(e,r){let t=[];if(r.classes!==null&&e.role==="loss"){let n=Math.log(r.classes);t.push({value:n,label:`ln ${q(r.classes)} = ${re(n)}`})}for(let[n,s]of r.levels)n===e.title&&t.push({value:s,label:re(s)});return t}function wp(e,r){let t=e.findLastIndex(({better:i})=>i!=="none"),[n,s]=[e[t],r[t]];if(!n||!s)return null;let o=null;for(let[i,a]of s.values.entries()){if(a===null)continue;(o===null||(n.better==="lower"?a<o.value:a>o.value))&&(o={value:a,step:s.steps[i]??0})}return o&&{value:o.value,label:p(x`best ${re(o.value)} @ ${nt(o.step)}`,{desc:"Best value and its step"})}}function $p(e,r){let t=e.kind==="span"?[e.first_step,e.last_step]:"step"in e?[e.step,e.step]:null,[n=0,s=0]=t??[],o=r[1]-r[0];if(!t||o<=0)return null;let i=Math.max((s-n)*.5,o*.05,2),a=[Math.max(r[0],n-i),Math.min(r[1],s+i)];return a[1]-a[0]>o*.7||a[0]>=a[1]?null:a}var fi=class{constructor(r){this.host=r;this.curves=null;this.whole=[];this.error=null;this.wanted=null;this.window=null;this.request=0;this.zoomRequest=null;r.addController(this)}hostDisconnected(){this.zoomRequest?.abort()}async load(r){this.wanted=r;let t=this.request+=1;try{let n=await r.store.load(r.run,r.series,r.width,r.smoothing);if(t!==this.request)return;this.whole=n,this.error=null,(!this.window||!this.curves)&&this.put(n),this.window&&await this.refine(this.window)}catch(n){if(t!==this.request||Ir(n))return;this.error=n.message,this.host.requestUpdate()}}zoom(r){this.window=r,this.zoomRequest?.abort(),r?this.refine(r):this.put(this.whole)}put(r){this.curves=r,this.host.requestUpdate()}async refine([r,t]){let{wanted:n,whole:s}=this;if(!n||!s.some(l=>l.thinned)){this.curves!==s&&this.put(s);return}let[o,i]=[Math.floor(r),Math.ceil(t)],a=this.zoomRequest=new AbortController;try{let l=await n.store.source.curves(n.run,[...n.series],n.width,{start:o,end:i},a.signal,n.smoothing);if(a.signal.aborted||s!==this.whole)return;this.put(s.map(u=>{let h=l.series.find(({member:f,tag:b})=>f===u.member&&b===u.tag);return h?Bo(u,h,o,i):u}))}catch{}}};function kp(e,r,t,n,s){if(e.ctrlKey||e.metaKey||e.altKey)return null;let o=r.grid.x.length-1,i=e.shiftKey?Math.max(1,Math.round(o/20)):1,a=t??(e.key==="ArrowLeft"?o+1:-1);switch(e.key){case"ArrowLeft":return{cursor:Math.max(0,a-i)};case"ArrowRight":return{cursor:Math.min(o,a+i)};case"Home":return{cursor:0};case"End":return{cursor:o};case"+":case"=":return Sp(r,t,.5);case"-":return Sp(r,t,2);case"Escape":case"0":return{zoom:null};case"n":case"p":{let l=s[Eb(s,n,e.key==="n"?1:-1)];return l?{evidence:l.id}:null}case"Enter":return s.some(({id:l})=>l===n)?{find:!0}:null;default:return null}}function Eb(e,r,t){let n=e.findIndex(({id:s})=>s===r);return n<0?t>0?0:e.length-1:(n+t+e.length)%e.length}function Sp(e,r,t){let[n,s]=[e.stepAt(0),e.stepAt(e.grid.x.length-1)];if(n>=s)return null;let[o,i]=e.window??[n,s],a=r===null?(o+i)/2:e.stepAt(r),l=(i-o)*t/2,u=[Math.max(n,a-l),Math.min(s,a+l)];return{zoom:u[0]<=n&&u[1]>=s?null:u}}var Mb={error:wt`<path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" fill="currentColor"/><path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" class="cut-out"/>`,warning:wt`<path d="M8 1.2L15.4 14.4H.6z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/><path d="M8 5.6v4.2m0 1.6v1" class="cut-out"/>`,info:wt`<rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor"/><path d="M8 4v1.2m0 2V12" class="cut-out"/>`,unjudged:wt`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2"/><path d="M5.5 8h5" fill="none" stroke="currentColor" stroke-width="1.6"/>`,healthy:wt`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M5 8.2l2.2 2.2L11 6" fill="none" stroke="currentColor" stroke-width="1.6"/>`};function xr(e){return y`<svg class="shape ${e}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${Mb[e]}
  </svg>`}function yr(e){return y`<span class="badge ${e}">${xr(e)}<span>${vn(e)}</span></span>`}function De(e){return hi(Wu(e))}function hi(e){return y`${e.map(r=>"code"in r?y`<code>${r.code}</code>`:r.text)}`}function Ar(e){let r=e.lastIndexOf("/")+1;return y`<span class="name" title=${e}
    >${r?y`<span class="folder">${e.slice(0,r)}</span>`:M}<span class="leaf"
      >${e.slice(r)}</span
    ></span
  >`}function Rp(e){let r=e==="validation"||e==="test",t=["train","validation","test"].includes(e)?e:"none",n=r?wt`<circle cx="10" cy="6" r="3" fill="var(--td-surface)" stroke="currentColor" stroke-width="1.5"/>`:M;return y`<svg class="swatch" width="20" height="12" style="color: var(--td-${t})" aria-hidden="true">
    <path d="M0 6h20" stroke="currentColor" stroke-width="2" />
    ${n}
  </svg>`}function Qs({split:e,member:r,tag:t},n){return n>1?St(e):e==="none"?r==="."?t:r:St(e)}function al(e,r,t,n,s){let o=r[t];if(!o)return{text:"",smoothed:"",away:null};let i=h=>o.smoothed?es(o.smoothed[h],s):"";if(n===null||!e){let h=o.values.findLastIndex(f=>f!==null);return{text:es(o.values[h],s),smoothed:i(h),away:null}}let a=e.abscissa.indexAt(t,e.grid.x[n]??NaN);if(a>=0&&o.values[a]===null)return{text:Br(),smoothed:"",away:null};let l=e.nearest(t,n),u=l===null?-1:e.abscissa.indexAt(t,e.grid.x[l]??NaN);return u<0?{text:"–",smoothed:"",away:null}:{text:es(o.values[u],s),smoothed:i(u),away:l===n?null:o.steps[u]??null}}function Tp(e,{text:r,smoothed:t,away:n},s,o,i){let a=`${e.member==="."?"":`${e.member} · `}${e.tag}
${e.why}`,l=y`${Rp(e.split)}<span class="cut">${Qs(e,s)}</span>`;return y`<span class="key ${o?"off":""}">
    ${s>1?y`<button
            class="name"
            title=${`${a}
${o?p("Show this curve"):p("Hide this curve")}`}
            aria-pressed=${!o}
            @click=${i}
          >
            ${l}
          </button>`:y`<span class="name" title=${a}>${l}</span>`}<b>${o?p("hidden",{desc:"A curve that is not drawn"}):r}</b>${t&&!o?y`<span class="quiet" title=${p("Smoothed")}>≈ ${t}</span>`:M}${n!==null?y`<span class="quiet">@ ${q(n)}</span>`:M}
  </span>`}function Ep(e,r,t){let n=t===null?void 0:e?.grid.x[t];if(!e||t===null||n===void 0){let i=Math.max(...r.map(a=>a.steps.at(-1)??0));return y`<span class="step quiet"
      >${p(x`last, step ${q(i)}`,{desc:"The values are those of the last step"})}</span
    >`}let{axis:s}=e.abscissa,o=s==="wall"?tp(n):s==="relative"?mr(Math.max(0,n)):"";return y`<span class="step quiet"
    >${o?y`${o} · `:M}${Bt(q(e.stepAt(t)))}</span
  >`}var Mp=oe`
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
`;var xs=16,_p=64,_b=12;function Ap(e,{title:r,note:t,keys:n},s){let o=e.width/(e.clientWidth||e.width),i=document.createElement("canvas");i.width=e.width+2*xs*o,i.height=e.height+(_p+_b)*o;let a=i.getContext("2d");if(!a)return i;a.fillStyle=s.surface,a.fillRect(0,0,i.width,i.height),a.drawImage(e,xs*o,_p*o),a.scale(o,o);let l=i.width/o-2*xs;a.textBaseline="middle",a.fillStyle=s.text,a.font=`600 14px ${Ut}`,a.fillText(r,xs,20,l*.6);let u=Math.min(l*.6,a.measureText(r).width);a.fillStyle=s["text-2"],a.font=`400 12px ${Ut}`,a.textAlign="right",a.fillText(t,xs+l,20,Math.max(1,l-u-16)),a.textAlign="left";let h=xs;for(let{split:f,text:b}of n)Ab(a,h,44,s[Mn(f)],ci(f)?s.surface:null),a.fillStyle=s.text,a.fillText(b,h+26,44),h+=26+a.measureText(b).width+16;return i}function Ab(e,r,t,n,s){e.strokeStyle=n,e.lineWidth=2,e.beginPath(),e.moveTo(r,t),e.lineTo(r+20,t),e.stroke(),s!==null&&(e.fillStyle=s,e.lineWidth=1.5,e.beginPath(),e.arc(r+10,t,3,0,2*Math.PI),e.fill(),e.stroke())}var Lb={nan:"NaN",inf:"Infinity","-inf":"-Infinity"};function Lp(e,r,t){let[n,s]=t??[-1/0,1/0],o=[...new Set(r.flatMap(u=>u.steps))].filter(u=>u>=n&&u<=s).sort((u,h)=>u-h),i=r.map(u=>new Map(u.steps.map((h,f)=>[h,f]))),a=["step"];e.forEach((u,h)=>{let f=u.member==="."?u.tag:`${u.member}/${u.tag}`;a.push(f,`${f} wall_time`),r[h]?.smoothed&&a.push(`${f} smoothed`)});let l=o.map(u=>{let h=[String(u)];return r.forEach((f,b)=>{let g=i[b]?.get(u),$=g===void 0?"":f.values[g]??Cb(f,u);h.push(String($),String(g===void 0?"":f.wall_times[g]??"")),f.smoothed&&h.push(String(g===void 0?"":f.smoothed[g]??""))}),h.join(",")});return[a.map(Pb).join(","),...l,""].join(`\r
`)}function Cb(e,r){let t=e.marks.findLast(n=>n.step<=r);return Lb[t?.value??"nan"]}function Pb(e){let r=/^[=+\-@\t]/.test(e)?`'${e}`:e;return/[",\r\n]/.test(r)?`"${r.replaceAll('"','""')}"`:r}function Cp(e,r,t){let n=[`### ${st(e.rule,r)}: ${mi(e.run)}`,"",Ue([`**${vn(e.severity)}**`,No(e.confidence)]),"",e.message,""],s=e.evidence.flatMap(a=>a.kind==="stat"?[a]:[]);if(s.length){let a=[p("Measured",{desc:"Head of a column of names of measured numbers"}),p("Value",{desc:"A measured number"}),p("Limit",{desc:"What a number is held against"})];n.push(`| ${a.join(" | ")} |`,"| --- | ---: | ---: |");for(let{name:l,value:u,limit:h,unit:f}of s){let b=h===null?"":En(h,f);n.push(`| ${mi(l)} | ${En(u,f)} | ${b} |`)}n.push("")}let o=e.evidence.filter(a=>a.kind!=="stat");for(let a of o){let{name:l,value:u}=ms(a);n.push(`- ${mi(l)}${u?`: ${mi(u)}`:""}`)}o.length&&n.push("");let i=e.remedies.map(a=>r?.remedies[a]?.action).filter(a=>a!==void 0);return i.length&&n.push(p("What to do next:"),"",...i.map((a,l)=>`${l+1}. ${a}`),""),t&&n.push(`<${t}>`,""),n.join(`
`)}function mi(e){return e.replace(/[\\`*_[\]<>|#]/g,"\\$&").replace(/\s+/g," ")}function ll(e,r,t){return`${`${e} ${r}`.replace(/[^\p{L}\p{N}._=-]+/gu,"-").replace(/^[-.]+|-+$/g,"").slice(0,120)||"chart"}.${t}`}var ut=class extends pe{constructor(){super(...arguments);this.series=[];this.curves=[];this.shown=[];this.heading="";this.run="";this.window=null;this.log=!1;this.dark=!1;this.canvas=()=>null;this.item=(t,n,s)=>y`<button
      role=${s===void 0?"menuitem":"menuitemcheckbox"}
      aria-checked=${s??M}
      @click=${()=>{n(),this.close()}}
    >
      ${t}<span class="tick" aria-hidden="true">${s?"✓":""}</span>
    </button>`}close(){this.box.open=!1,this.handle.focus()}onFocusOut(t){let n=t.relatedTarget;(!n||!this.renderRoot.contains(n))&&(this.box.open=!1)}onKey(t){t.key!=="Escape"||!this.box.open||(t.stopPropagation(),this.close())}savePicture(){let t=this.canvas();if(!t)return;let n=this.shown.map(a=>this.series[a]).filter(a=>a!==void 0).map(a=>({split:a.split,text:Qs(a,this.series.length)})),s=this.window?.map(a=>q(Math.round(a))),o=[this.run,s?Lo(s[0]??"",s[1]??""):""].filter(Boolean).join(" · ");Ap(t,{title:this.heading,note:o,keys:n},xn(this.dark)).toBlob(a=>a&&Pp(a,ll(this.run,this.heading,"png")),"image/png")}saveNumbers(){let t=Lp(this.shown.flatMap(n=>this.series[n]??[]),this.shown.flatMap(n=>this.curves[n]??[]),this.window);Pp(new Blob([t],{type:"text/csv;charset=utf-8"}),ll(this.run,this.heading,"csv"))}render(){let t=this.curves.some(n=>n.thinned);return y`<details
      @focusout=${n=>this.onFocusOut(n)}
      @keydown=${n=>this.onKey(n)}
    >
      <summary
        aria-label=${p(x`More for ${this.heading}`,{desc:"Menu of a chart"})}
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
    </details>`}};ut.styles=[Re,oe`
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
    `],k([A({attribute:!1})],ut.prototype,"series",2),k([A({attribute:!1})],ut.prototype,"curves",2),k([A({attribute:!1})],ut.prototype,"shown",2),k([A()],ut.prototype,"heading",2),k([A()],ut.prototype,"run",2),k([A({attribute:!1})],ut.prototype,"window",2),k([A({type:Boolean})],ut.prototype,"log",2),k([A({type:Boolean})],ut.prototype,"dark",2),k([A({attribute:!1})],ut.prototype,"canvas",2),k([er("details")],ut.prototype,"box",2),k([er("summary")],ut.prototype,"handle",2),ut=k([Se("td-chart-menu")],ut);function Pp(e,r){let t=document.createElement("a");t.href=URL.createObjectURL(e),t.download=r,t.click(),setTimeout(()=>{URL.revokeObjectURL(t.href)},1e4)}var de=class extends CustomEvent{constructor(r,t){super(r,{detail:t,bubbles:!0,composed:!0})}};var Ob=400,Lr=class extends pe{constructor(){super(...arguments);this.curves=[];this.series=[];this.zoom=null;this.open=!1}render(){return y`<details @toggle=${t=>this.open=t.target.open}>
      <summary class="fold">${p("Show numbers")}</summary>
      ${this.open?this.renderTable():M}
    </details>`}renderTable(){let{x:t}=ts(this.curves),[n,s]=this.zoom??[-1/0,1/0],o=t.filter(f=>f>=n&&f<=s),i=Math.max(1,Math.ceil(o.length/Ob)),a=o.filter((f,b)=>b%i===0||b===o.length-1),l=this.curves.reduce((f,b)=>f+b.points,0),u=this.curves.map(f=>new Map(f.steps.map((b,g)=>[b,f.values[g]??null]))),h=a.length<o.length||this.curves.some(f=>f.thinned);return y`<div class="box" tabindex="0" role="region" aria-label=${p("Numbers")}>
      <table>
        ${h?y`<caption>
                ${Nb(a.length,l)}
              </caption>`:M}
        <thead>
          <tr>
            <th scope="col">${p("Step")}</th>
            ${this.series.map(f=>y`<th scope="col" title=${`${f.member} · ${f.tag}`}>
                  ${this.series.length>1?St(f.split):f.tag}
                </th>`)}
          </tr>
        </thead>
        <tbody>
          ${a.map(f=>y`<tr>
                <td>${q(f)}</td>
                ${u.map(b=>{let g=b.get(f);return y`<td>
                    ${g===void 0?"":g===null?Br():re(g,5)}
                  </td>`})}
              </tr>`)}
        </tbody>
      </table>
    </div>`}};Lr.styles=[Re,oe`
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
    `],k([A({attribute:!1})],Lr.prototype,"curves",2),k([A({attribute:!1})],Lr.prototype,"series",2),k([A({attribute:!1})],Lr.prototype,"zoom",2),k([ee()],Lr.prototype,"open",2),Lr=k([Se("td-numbers")],Lr);function Nb(e,r){let t=q(e);return ke(e,{one:p(x`${t} row of ${bn(r)}; zoom in on the chart to see more.`),other:p(x`${t} rows of ${bn(r)}; zoom in on the chart to see more.`)})}var Kt=oe`
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
`;var zb=20,ve=class extends pe{constructor(){super(...arguments);this.run="";this.series=[];this.heading="";this.generation=0;this.annotations=[];this.lit=null;this.dark=!1;this.sync="steps";this.xRange=null;this.yRange=null;this.log=null;this.scale="auto";this.axis="step";this.origin=null;this.smoothing=0;this.levels=[];this.best=!1;this.eager=!1;this.joint=!1;this.window=null;this.cursor=null;this.seen=!1;this.near=!1;this.spoken="";this.off=new Set;this.data=new fi(this);this.drawn=null;this.weighed=[];this.places=[];this.range=null;this.towering=!1;this.plot=null;this.watch=null;this.size=null}connectedCallback(){super.connectedCallback(),this.watch=new IntersectionObserver(t=>{this.near=t.at(-1)?.isIntersecting??!1,this.near&&(this.seen=!0)},{rootMargin:"200px"}),this.watch.observe(this)}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.following),this.watch?.disconnect(),this.size?.disconnect(),this.size=null,this.plot?.destroy(),this.plot=null}firstUpdated(){this.eager&&(this.seen=!0)}get steps(){let n=this.data.whole.flatMap(({steps:s})=>s.length?[s[0],s.at(-1)]:[]).filter(s=>s!==void 0);return n.length?[Math.min(...n),Math.max(...n)]:null}willUpdate(t){t.has("series")&&(this.off=new Set);let n=["series","run","generation","seen","smoothing"].some(a=>t.has(a));if(this.seen&&n){let{store:a,run:l,series:u,smoothing:h}=this;this.data.load({store:a,run:l,series:u,width:this.clientWidth||800,smoothing:h})}let{curves:s,whole:o}=this.data;this.drawn!==s&&(this.range=kt(s??[]));let i=ai(this.annotations);(this.weighed!==o||this.places.join()!==i.join())&&(this.towering=Vo(o,i)),[this.drawn,this.weighed,this.places]=[s,o,i]}updated(t){let n=this.renderRoot.querySelector(".plot");if(!n||!this.drawn)return;let s=this.plot===null;this.plot??=new di(n,{zoom:o=>this.onZoom(o),cursor:o=>this.cursor=o,hover:o=>this.dispatchEvent(new de("td-light",{id:o,show:!1})),pick:o=>this.dispatchEvent(new de("td-find",{id:o}))},this.sync),this.size||(this.size=new ResizeObserver(()=>this.plot?.resize(n.clientWidth,n.clientHeight)),this.size.observe(n)),this.plot.show(this.scene(this.drawn)),this.plot.resize(n.clientWidth,n.clientHeight),(s||t.has("window")||t.has("near"))&&this.follow(this.plot,s)}follow(t,n){clearTimeout(this.following);let s=this.window&&[...this.window];t.window?.join()!==s?.join()&&(n?t.zoom(s):this.near&&(this.following=setTimeout(()=>t.zoom(s),zb)))}scene(t){let{annotations:n,lit:s,xRange:o,yRange:i,axis:a,levels:l,best:u,series:h}=this,f=this.shown,b=u?wp(h,this.data.whole):null,g=t.flatMap(({wall_times:$})=>$[0]??[]);return{curves:f.map($=>t[$]).filter($=>$!==void 0),splits:f.map($=>h[$]?.split??"none"),annotations:n,lit:s,axis:a,origin:this.origin??(g.length?Math.min(...g):0),scale:this.ownScale,levels:b?[...l,b]:l,palette:xn(this.dark),xRange:o,yRange:i}}get shown(){return this.series.map((t,n)=>n).filter(t=>!this.off.has(t))}get ownScale(){return this.log===null&&this.scale!=="auto"?this.scale:this.log??this.towering?"log":"linear"}toggle(t){let n=new Set(this.off);n.delete(t)||n.add(t),this.off=n.size<this.series.length?n:new Set,this.cursor=null}onZoom(t){t?.join()!==this.window?.join()&&this.dispatchEvent(new de("td-window",{window:t})),this.data.zoom(t)}onKey(t){let{plot:n,annotations:s,lit:o}=this;if(!n||t.target!==t.currentTarget)return;let i=kp(t,n,this.cursor,o,s);if(!i)return;t.preventDefault(),i.cursor!==void 0&&(n.point(i.cursor),this.cursor=i.cursor,this.spoken=this.sayCursor(n,i.cursor)),i.zoom!==void 0&&n.zoom(i.zoom),i.find&&o!==null&&this.dispatchEvent(new de("td-find",{id:o}));let a=s.find(({id:h})=>h===i.evidence);if(!a)return;let{name:l,value:u}=ms(a.evidence);this.spoken=`${l} ${u}`,this.dispatchEvent(new de("td-light",{id:a.id,show:!1}))}sayCursor(t,n){let s=this.shown.map((o,i)=>{let a=this.series[o],l=al(t,this.visible,i,n,this.range);return a?`${Qs(a,this.series.length)} ${l.text}`:""});return Ue([Bt(q(t.stepAt(n))),...s])}get visible(){return this.shown.map(t=>this.drawn?.[t]).filter(t=>t!==void 0)}render(){let{error:t,curves:n}=this.data;return y`<figure aria-label=${this.heading}>
      <div class="head">
        <h3 class="cut" title=${this.heading}>${this.heading}</h3>
        ${this.joint||!n?M:this.renderMenu(n)}
      </div>
      <div class="legend">
        ${this.series.map((s,o)=>this.renderKey(s,o))}
        ${n?Ep(this.plot,n,this.cursor):M}
      </div>
      ${t?y`<div class="message">${t}</div>`:y`<div
              class="plot ${n?"":"waiting"}"
              tabindex="0"
              role="img"
              aria-label=${this.describe()}
              @keydown=${s=>this.onKey(s)}
            ></div>`}
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      ${n&&this.seen?y`<td-numbers .curves=${n} .series=${this.series} .zoom=${this.window}></td-numbers>`:M}
    </figure>`}renderMenu(t){return y`<td-chart-menu
      .series=${this.series}
      .curves=${t}
      .heading=${this.heading}
      .run=${this.run}
      .window=${this.window}
      .log=${this.ownScale!=="linear"}
      .dark=${this.dark}
      .canvas=${()=>this.plot?.canvas??null}
      .shown=${this.shown}
      @td-log=${n=>this.log=n.detail}
    ></td-chart-menu>`}renderKey(t,n){let s=this.shown.indexOf(n),o=s>=0?al(this.plot,this.visible,s,this.cursor,this.range):{text:"",smoothed:"",away:null};return Tp(t,o,this.series.length,s<0,()=>{this.toggle(n)})}describe(){let t=this.series.map(i=>Ue([i.split==="none"?i.tag:St(i.split),bn(i.points)])),n=gr(t),s=p(x`Chart of ${this.heading}: ${n}. Arrow keys read values, plus and minus zoom, Escape resets.`),o=p("N and P go through what was found, Enter to its text.",{desc:"Keys on a chart"});return this.annotations.length?`${s} ${o}`:s}};ve.styles=[Re,Kt,pi,Mp],k([A({attribute:!1})],ve.prototype,"store",2),k([A()],ve.prototype,"run",2),k([A({attribute:!1})],ve.prototype,"series",2),k([A()],ve.prototype,"heading",2),k([A({type:Number})],ve.prototype,"generation",2),k([A({attribute:!1})],ve.prototype,"annotations",2),k([A({attribute:!1})],ve.prototype,"lit",2),k([A({type:Boolean})],ve.prototype,"dark",2),k([A()],ve.prototype,"sync",2),k([A({attribute:!1})],ve.prototype,"xRange",2),k([A({attribute:!1})],ve.prototype,"yRange",2),k([A({attribute:!1})],ve.prototype,"log",2),k([A()],ve.prototype,"scale",2),k([A()],ve.prototype,"axis",2),k([A({attribute:!1})],ve.prototype,"origin",2),k([A({type:Number})],ve.prototype,"smoothing",2),k([A({attribute:!1})],ve.prototype,"levels",2),k([A({type:Boolean})],ve.prototype,"best",2),k([A({type:Boolean})],ve.prototype,"eager",2),k([A({type:Boolean})],ve.prototype,"joint",2),k([A({attribute:!1})],ve.prototype,"window",2),k([ee()],ve.prototype,"cursor",2),k([ee()],ve.prototype,"seen",2),k([ee()],ve.prototype,"near",2),k([ee()],ve.prototype,"spoken",2),k([ee()],ve.prototype,"off",2),ve=k([Se("td-chart")],ve);var Op="important",Db=" !"+Op,Np=Fr(class extends fr{constructor(e){if(super(e),e.type!==To.ATTRIBUTE||e.name!=="style"||e.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(e){return Object.keys(e).reduce((r,t)=>{let n=e[t];return n==null?r:r+`${t=t.includes("-")?t:t.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${n};`},"")}update(e,[r]){let{style:t}=e.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(r)),this.render(r);for(let n of this.ft)r[n]==null&&(this.ft.delete(n),n.includes("-")?t.removeProperty(n):t[n]=null);for(let n in r){let s=r[n];if(s!=null){this.ft.add(n);let o=typeof s=="string"&&s.endsWith(Db);n.includes("-")||o?t.setProperty(n,o?s.slice(0,-11):s,o?Op:""):t[n]=s}}return yt}});var zp={light:["#0068a5","#c2410c","#0f766e","#a21caf","#4d5560","#8a6d00","#5b4bd6"],dark:["#5cb8f5","#ff9a5c","#3fd0bd","#f08cf0","#c3cad1","#e0c341","#a99bff"]},Dp=[[],[7,4],[2,3],[9,3,2,3]];function ul(e,r){let t=r?zp.dark:zp.light,n=Math.floor(e/t.length)%Dp.length;return{colour:t[e%t.length]??"",dash:[...Dp[n]??[]]}}function gi(e){let[r="",...t]=e;if(!t.length)return"";let n=r.length;for(let s of t){let o=0;for(;o<n&&s[o]===r[o];)o+=1;n=o}return r.slice(0,r.slice(0,n).lastIndexOf("/")+1)}function Hp(e){return e==null?"–":typeof e=="number"?re(e,6):String(e)}function Ip(e,r){return e.found.includes(r)?"found":e.unchecked.includes(r)?"unchecked":"clear"}function cl(e){return{found:p("found",{desc:"What a rule said of a run"}),unchecked:p("could not look",{desc:"What a rule said of a run"}),clear:p("clear",{desc:"What a rule said of a run: it found nothing"})}[e]}function Fp(e){return e===null?"–":e>0?`+${re(e)}`:re(e)}function Wp({quantity:e},r){return!e||r===null||r===0?null:r<0==(e.better==="lower")}function Bp({hparams:e,patterns:r,search:t}){if(!e.length)return p("No patterns were searched for: the log names no hyper-parameter that differs between these runs.");if(!t.hypotheses)return p("No patterns were searched for: no error or warning was found in some of these runs and not in others.");let n=q(t.hypotheses),s=Bu(t.rules),o=gr(t.splits),{alpha:i}=t,a=ke(t.hypotheses,{one:p(x`${n} test of ${s} against ${o} (Fisher’s exact test, Holm’s correction, alpha ${i}).`),other:p(x`${n} tests of ${s} against ${o} (Fisher’s exact test, Holm’s correction for all of them, alpha ${i}).`)});return r.length?a:p(x`No sound pattern. ${a}`)}var Hb=1,Ib=3,Fb=4,Wb=600,Bb=1200,Ge=class extends pe{constructor(){super(...arguments);this.lines=[];this.generation=0;this.heading="";this.dark=!1;this.log=!1;this.window=null;this.baseline="";this.curves=[];this.shown=[];this.lost=[];this.cursor=null;this.lit=null;this.spoken="";this.whole=[];this.grid={x:[],columns:[],isolated:[]};this.chart=null;this.size=null;this.request=0;this.asked=""}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.timer),this.size?.disconnect(),this.size=null,this.chart?.destroy(),this.chart=null}willUpdate(t){let n=JSON.stringify([this.generation,this.lines.map(({run:s,series:o})=>[s,o.member,o.tag])]);n!==this.asked&&(this.asked=n,this.load()),t.has("window")&&this.whole.length&&this.zoomTo(),t.has("curves")&&(this.grid=ts(this.curves))}async load(){let t=this.request+=1,{lines:n}=this,s=await Promise.allSettled(n.map(({run:i,series:a})=>this.store.load(i,[a],Wb)));if(t!==this.request)return;let o=s.flatMap((i,a)=>{let l=i.status==="fulfilled"?i.value[0]:void 0,u=n[a];return l&&u?[{curve:l,line:u}]:[]});this.whole=o.map(({curve:i})=>i),this.curves=this.whole,this.shown=o.map(({line:i})=>i),this.lost=n.filter(i=>!this.shown.includes(i)).map(({run:i})=>i),this.window&&this.zoomTo()}zoomTo(){clearTimeout(this.timer),this.curves=this.whole;let{window:t,request:n}=this;if(!t)return;let[s,o]=[Math.ceil(t[0]),Math.floor(t[1])],i=async(a,l)=>{let u=this.shown[l];if(!a.thinned||!u||o<s)return a;let{series:h}=await this.store.source.curves(u.run,[u.series],Bb,{start:s,end:o});return h[0]?Bo(a,h[0],s,o):a};this.timer=setTimeout(()=>{Promise.all(this.whole.map((a,l)=>i(a,l).catch(()=>a))).then(a=>{n===this.request&&t===this.window&&(this.curves=a)})},120)}updated(t){let n=this.renderRoot.querySelector(".plot");if(!n)return;this.size||(this.size=new ResizeObserver(()=>{!n.clientWidth||!n.clientHeight||(this.chart?this.chart.setSize({width:n.clientWidth,height:n.clientHeight}):this.draw(n))}),this.size.observe(n)),["curves","shown","dark","log","window","baseline"].some(o=>t.has(o))&&this.draw(n)}draw(t){let{clientWidth:n,clientHeight:s}=t;if(this.chart?.destroy(),this.chart=null,!n||!s||!this.curves.length)return;let o=xn(this.dark),{x:i}=this.grid,[a,l]=this.window??[i[0]??0,i.at(-1)??1],[u,h]=a===l?[a-.5,l+.5]:[a,l],f=kt(this.curves,u,h)??[0,1],b=f[0]<=0,g=(f[1]-f[0]||Math.abs(f[1])*.1||1)*.05,$=this.log&&!b?[f[0]/1.1,f[1]*1.1]:[f[0]-g,f[1]+g],_={range:()=>$,distr:this.log?b?Fb:Ib:Hb};this.log&&b&&(_.asinh=Math.max(...f.map(Math.abs))/1e3||1);let T={stroke:o["text-2"],font:`11px ${Ut}`,grid:{stroke:o.grid,width:1},ticks:{show:!1}};this.chart=new Ke({width:n,height:s,padding:[8,12,0,0],legend:{show:!1},focus:{alpha:.25},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},focus:{prox:24},points:{size:7,width:2},dataIdx:(C,R,N)=>R?this.nearest(R-1,N)??N:N,bind:{dblclick:()=>()=>(this.zoom(null),null)}},scales:{x:{time:!1,range:()=>[u,h]},y:_},axes:[{...T,grid:{show:!1},size:24,gap:4,space:64,values:(C,R)=>R.map(N=>Number.isInteger(N)?Fs(N):"")},{...T,size:64,gap:8,space:32,values:(C,R,N,P,K)=>ol(R,this.log?0:K),...this.log?{splits:(C,R,N,P)=>sl(N,P,b?_.asinh??1:0,Math.max(2,Math.floor(s/32))),filter:(C,R)=>R}:{}}],series:[{},...this.shown.map(({run:C},R)=>{let{colour:N,dash:P}=ul(this.placeOf(C),this.dark),K=this.grid.isolated[R]??[];return{stroke:N,dash:P,width:C===this.baseline?3:1.5,spanGaps:!1,points:{show:K.length>0,filter:()=>K,size:5,fill:N}}})],hooks:{setCursor:[C=>this.cursor=(C.cursor.left??-1)<0?null:C.cursor.idx??null],setSeries:[(C,R)=>this.lit=R===null||R===0?null:R-1],setSelect:[C=>{let{left:R,width:N}=C.select;N<5||this.zoom([C.posToVal(R,"x"),C.posToVal(R+N,"x")])}]}},[i,...this.grid.columns],t)}placeOf(t){return this.lines.findIndex(n=>n.run===t)}zoom(t){this.dispatchEvent(new de("td-window",{window:t}))}light(t){this.lit=t,this.chart?.setSeries(t===null?null:t+1,{focus:!0})}nearest(t,n){let s=this.grid.columns[t]??[];for(let o=0;o<s.length;o+=1){if(typeof s[n-o]=="number")return n-o;if(typeof s[n+o]=="number")return n+o}return null}valueAt(t,n){let s=this.cursor===null?null:this.nearest(t,this.cursor),o=s===null?this.curves[t]?.values.findLast(i=>i!==null):this.grid.columns[t]?.[s];return es(o??null,n)}onKey(t){if(t.ctrlKey||t.metaKey||t.altKey||!this.chart)return;let n=this.grid.x.length-1,s=t.shiftKey?Math.max(1,Math.round(n/20)):1,o=this.cursor??(t.key==="ArrowLeft"?n+1:-1),a={ArrowLeft:Math.max(0,o-s),ArrowRight:Math.min(n,o+s),Home:0,End:n}[t.key];if(a!==void 0){let l=this.grid.x[a]??0;this.chart.setCursor({left:this.chart.valToPos(l,"x"),top:10}),this.cursor=a;let u=kt(this.curves),h=this.shown.map(({run:f},b)=>`${f} ${this.valueAt(b,u)}`).slice(0,12);this.spoken=Ue([Bt(q(l)),...h])}else if(t.key==="Escape"||t.key==="0")this.zoom(null);else return;t.preventDefault()}render(){let t=kt(this.curves),n=this.cursor===null?void 0:this.grid.x[this.cursor],s=gi(this.lines.map(({run:i})=>i)),o=n===void 0?p("Last values"):p(x`Values at step ${q(n)}`);return y`<div
        class="plot"
        tabindex="0"
        role="img"
        aria-label=${p(x`Chart of ${this.heading} of ${tr(this.shown.length)}. Arrow keys read values, Escape resets the zoom.`)}
        @keydown=${i=>this.onKey(i)}
      ></div>
      <p>
        ${s?p(x`${o} in ${s}`,{desc:"Values of the runs in a folder"}):o}
        ${this.lost.length?p(x`· no such curve: ${Ue(this.lost)}`,{desc:"Runs that lack the curve"}):M}
      </p>
      <ul aria-label=${p("Runs")} @mouseleave=${()=>this.light(null)}>
        ${this.shown.map(({run:i,series:a},l)=>{let{colour:u,dash:h}=ul(this.placeOf(i),this.dark);return y`<li
            ?data-lit=${this.lit===l}
            title=${`${i}
${St(a.split)} ${a.tag}`}
            @mouseenter=${()=>this.light(l)}
          >
            <svg width="24" height="8" aria-hidden="true">
              <line
                x1="0"
                x2="24"
                y1="4"
                y2="4"
                stroke-width=${i===this.baseline?3:2}
                style=${Np({stroke:u,"stroke-dasharray":h.join(" ")||"none"})}
              ></line>
            </svg>
            <span>${i.slice(s.length)}</span><b>${this.valueAt(l,t)}</b>
          </li>`})}
      </ul>
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      <td-numbers
        .curves=${this.curves}
        .series=${this.shown.map(({run:i,series:a})=>({...a,split:i.slice(s.length)}))}
        .zoom=${this.window}
      ></td-numbers>`}};Ge.styles=[Re,pi,oe`
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
    `],k([A({attribute:!1})],Ge.prototype,"lines",2),k([A({attribute:!1})],Ge.prototype,"store",2),k([A({type:Number})],Ge.prototype,"generation",2),k([A()],Ge.prototype,"heading",2),k([A({type:Boolean})],Ge.prototype,"dark",2),k([A({type:Boolean})],Ge.prototype,"log",2),k([A({attribute:!1})],Ge.prototype,"window",2),k([A()],Ge.prototype,"baseline",2),k([ee()],Ge.prototype,"curves",2),k([ee()],Ge.prototype,"shown",2),k([ee()],Ge.prototype,"lost",2),k([ee()],Ge.prototype,"cursor",2),k([ee()],Ge.prototype,"lit",2),k([ee()],Ge.prototype,"spoken",2),Ge=k([Se("td-overlay")],Ge);var Vp=oe`
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
`;var Vb=40,dl=8,Rt=class extends pe{constructor(){super(...arguments);this.rules=null;this.runs=[];this.generation=0;this.baseline="";this.rankBy="";this.linkOf=()=>"#";this.comparison=null;this.error=null;this.asked=""}willUpdate(t){if(!t.size)return;let n=JSON.stringify([this.generation,this.runs,this.baseline,this.rankBy]);n!==this.asked&&(this.asked=n,this.load(n))}async load(t){let n=this.runs.includes(this.baseline)?this.baseline:"";try{let s=await this.source.compare(this.runs,{baseline:n,quantity:this.rankBy});if(t!==this.asked)return;this.comparison=s,this.error=null}catch(s){t===this.asked&&!Ir(s)&&(this.error=s.message)}}change(t){this.dispatchEvent(new de("td-compare",t))}render(){if(this.error)return y`<section role="alert"><p>${this.error}</p></section>`;let{comparison:t}=this;return t?y`${this.renderRanking(t)} ${this.renderFindings(t)}
    ${this.renderGroups(t)} ${this.renderPatterns(t)}`:y`<section aria-busy="true"><p class="small">${p("Comparing …")}</p></section>`}renderRanking(t){let{ranking:n,quantities:s,quantity:o,verdict:i,winner:a,groups:l,hparams:u,runs:h}=t,f=u.slice(0,dl),b=new Map(h.map((g,$)=>[g,$]));return y`<section aria-labelledby="ranking">
      <div class="head">
        <h2 id="ranking">${p("Ranking")}</h2>
        ${s.length>1?y`<label
                >${p("By",{desc:"Label of the choice of the value that runs are ranked by"})}
                <select
                  @change=${g=>this.change({rankBy:g.target.value})}
                >
                  ${s.map(({key:g,label:$,runs:_})=>y`<option value=${g} ?selected=${g===o?.key}>
                        ${$}${_<h.length?` (${Er(_,h.length)})`:""}
                      </option>`)}
                </select></label
              >`:M}
        <label
          >${p("Against",{desc:"Label of the choice of the run that others are held against"})}
          <select
            @change=${g=>this.change({baseline:g.target.value})}
          >
            <option value="" ?selected=${!t.baseline}>${p("no baseline")}</option>
            ${h.map(g=>y`<option value=${g} ?selected=${g===t.baseline}>${g}</option>`)}
          </select></label
        >
      </div>
      <p class="verdict" aria-live="polite">${i}</p>
      ${a?y`<p class="small">
              ${l.length?p("The best of many runs owes some of its lead to luck: whether a setting is better, its seeds say."):p("One run of each setting: another seed may turn the order.")}
            </p>`:M}
      <div class="scroll" tabindex="0" role="region" aria-label=${p("Table of the ranking")}>
        <table>
          <thead>
            <tr>
              <th scope="col" class="number">${p("Place",{desc:"In the ranking"})}</th>
              <th scope="col">${p("Run",{desc:"Column of runs"})}</th>
              <th scope="col" class="number">${p("Best",{desc:"Column of runs: best value"})}</th>
              <th scope="col" class="number">${p("At step",{desc:"Step of the best value"})}</th>
              <th scope="col" class="number">${p("After",{desc:"Time until the best value"})}</th>
              ${t.baseline?y`<th scope="col" class="number">${p("Difference")}</th>
                      <th scope="col" class="number">
                        ${p("As good as the baseline at",{desc:"Then comes a step"})}
                      </th>`:M}
              ${f.map(({name:g})=>y`<th scope="col" class="value" title=${g}>${g}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${n.map(g=>{let $=b.get(g.run)??0;return y`<tr class=${g.place===null?"out":""}>
                <td class="number">${g.place??"–"}</td>
                ${this.renderName(g,t)}
                <td class="number">${re(g.best?.value)}</td>
                <td class="number">${g.best?nt(g.best.step):"–"}</td>
                <td class="number">${qb(g.best?.seconds)}</td>
                ${t.baseline?this.renderAgainst(g,t):M}
                ${f.map(({values:_})=>{let T=Hp(_[$]);return y`<td class="value" title=${T}>${T}</td>`})}
              </tr>`})}
          </tbody>
        </table>
      </div>
      ${this.renderAlike(t)}
    </section>`}renderName({run:t,doubts:n},{baseline:s,winner:o}){return y`<th scope="row">
      <a
        href=${this.linkOf(t)}
        @click=${i=>{i.ctrlKey||i.metaKey||i.shiftKey||(i.preventDefault(),this.dispatchEvent(new de("td-open",{runs:[t]})))}}
        >${Ar(t)}</a
      >${t===o?y`<span class="tag">${p("best",{desc:"Mark of the best run"})}</span>`:M}${t===s?y`<span class="tag"
              >${p("baseline",{desc:"Mark of the run that others are held against"})}</span
            >`:M}
      ${n.length?y`<span class="doubt">${p(x`Not ranked: ${gr(n)}`)}</span>`:M}
    </th>`}renderAgainst(t,n){let s=t.run===n.baseline,o=Wp(n,t.difference),i=o===null?"":o?"better":"worse",a=o===null?"":o?p("better"):p("worse");return y`<td class="number ${i}" title=${a}>
        ${s?"":Fp(t.difference)}${a?y`<span class="unseen"> ${a}</span>`:""}
      </td>
      <td class="number">
        ${s?"":t.reached_step===null?p("never",{desc:"It was never as good as the baseline"}):Bt(nt(t.reached_step))}
      </td>`}renderAlike({hparams:t,hparams_alike:n}){let s=t.length-dl;if(!t.length&&!n)return M;let o=Ue(t.slice(dl).map(({name:a})=>a)),i=[t.length?Ub(t.length):p("No hyper-parameter differs"),s>0?p(x`${s} more than fit here: ${o}`):"",n?ke(n,{one:p(x`${n} is the same in all runs`),other:p(x`${n} are the same in all runs`)}):""];return y`<p class="small">${br(gr(i))}</p>`}renderFindings({findings:t,runs:n}){if(!t.length)return y`<section>
        <h2>${p("Findings")}</h2>
        <p class="small">${p("Nothing was found in any of these runs.")}</p>
      </section>`;let s=gi(n),o=n.length<=Vb;return y`<section aria-labelledby="findings">
      <h2 id="findings">${p("Findings")}</h2>
      <div class="scroll" tabindex="0" role="region" aria-label=${p("Table of findings")}>
        <table>
          <thead>
            <tr>
              <th scope="col">${p("Finding")}</th>
              <th scope="col" class="number">${p("Runs")}</th>
              ${o?n.map(i=>y`<th scope="col" class="mark turned" title=${i}>
                          <bdi>${i.slice(s.length)}</bdi>
                        </th>`):M}
            </tr>
          </thead>
          <tbody>
            ${t.map(i=>y`<tr>
                  <th scope="row">${st(i.rule,this.rules)}</th>
                  <td class="number" title=${i.found.join(`
`)}>
                    ${Er(i.found.length,Math.max(n.length-i.unchecked.length,i.found.length))}
                  </td>
                  ${o?n.map(a=>{let l=Ip(i,a),u=l==="found"?xr(i.severity):y`<span class="none" aria-hidden="true"
                                  >${l==="clear"?"·":"?"}</span
                                >`;return y`<td
                            class="mark ${l==="found"?i.severity:""}"
                            title=${cl(l)}
                          >
                            ${u}<span class="unseen">${cl(l)}</span>
                          </td>`}):M}
                </tr>`)}
          </tbody>
        </table>
      </div>
      <p class="small">
        ${p("· the rule looked and found nothing; ? it could not look.")}
        ${s?p(x`Runs are those in ${s}.`):M}
      </p>
    </section>`}renderGroups({groups:t,contests:n}){return t.length?y`<section aria-labelledby="seeds">
      <h2 id="seeds">${p("Groups of seeds")}</h2>
      <div class="scroll" tabindex="0" role="region" aria-label=${p("Table of groups")}>
        <table>
          <thead>
            <tr>
              <th scope="col">${p("Group",{id:"seed-group",desc:"Column of groups of seeds"})}</th>
              <th scope="col" class="number">${p("Seeds")}</th>
              <th scope="col" class="number">${p("Mean of the best")}</th>
              <th scope="col" class="number">${p("Spread",{desc:"Standard deviation over seeds"})}</th>
              <th scope="col">
                ${p("Known by",{desc:"What tells that runs are seeds of one setting"})}
              </th>
            </tr>
          </thead>
          <tbody>
            ${t.map(s=>y`<tr>
                  <th scope="row" title=${s.runs.join(`
`)}>${Ar(s.name)}</th>
                  <td class="number" title=${s.left_out.join(`
`)}>
                    ${s.left_out.length?Er(s.values.length,s.runs.length):s.runs.length}
                  </td>
                  <td class="number">${re(s.mean)}</td>
                  <td class="number">${s.spread===null?"–":`± ${re(s.spread)}`}</td>
                  <td>
                    ${s.by==="hparams"?p("hyper-parameters"):p("name",{desc:"Of a run"})}
                  </td>
                </tr>`)}
          </tbody>
        </table>
      </div>
      ${n.length?y`<ul class="contests">
              ${n.map(({message:s,is_better:o})=>y`<li>${o?y`<b>${br(s)}</b>`:br(s.replace(/^cannot/,"Cannot"))}</li>`)}
            </ul>`:y`<p class="small">
              ${t.length>1?p("So many groups are held against one another only with a baseline."):p("One group: there is nothing to hold it against.")}
            </p>`}
    </section>`:M}renderPatterns(t){return y`<section aria-labelledby="patterns">
      <h2 id="patterns">${p("Patterns across runs")}</h2>
      ${t.patterns.length?y`<ul>
              ${t.patterns.map(({message:n})=>y`<li>${br(jb(n))}</li>`)}
            </ul>`:M}
      <p class="small">${Bp(t)}</p>
    </section>`}};Rt.styles=[Re,Kt,Vp],k([A({attribute:!1})],Rt.prototype,"source",2),k([A({attribute:!1})],Rt.prototype,"rules",2),k([A({attribute:!1})],Rt.prototype,"runs",2),k([A({type:Number})],Rt.prototype,"generation",2),k([A()],Rt.prototype,"baseline",2),k([A({attribute:"rank-by"})],Rt.prototype,"rankBy",2),k([A({attribute:!1})],Rt.prototype,"linkOf",2),k([ee()],Rt.prototype,"comparison",2),k([ee()],Rt.prototype,"error",2),Rt=k([Se("td-comparison")],Rt);function Ub(e){let r=q(e);return ke(e,{one:p(x`${r} hyper-parameter differs`),other:p(x`${r} hyper-parameters differ`)})}function jb(e){return e.charAt(0).toUpperCase()+e.slice(1)}function qb(e){return e==null?"–":mr(e)}var Up=oe`
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
`;var Ye=class extends pe{constructor(){super(...arguments);this.details=[];this.rules=null;this.quantity="";this.baseline="";this.rankBy="";this.layout="";this.linkOf=()=>"#";this.dark=!1;this.axes=null;this.log=null;this.towering=!1;this.sameSteps=!0;this.window=null;this.quantities=[];this.onWindow=({detail:t})=>{this.window=t.window}}get current(){return this.quantities.find(({key:t})=>t===this.quantity)??this.quantities[0]}willUpdate(t){t.has("details")&&(this.quantities=gc(this.details.map(({run:n})=>n))),t.has("quantity")&&Object.assign(this,{window:null,log:null}),(t.has("details")||t.has("quantity"))&&this.align()}async align(){let{current:t}=this;if(!t)return;let n=[...t.panels].map(([h,f])=>this.store.load(h,f.series,600)),s=await Promise.allSettled(n);if(t!==this.current)return;let o=s.flatMap(h=>h.status==="fulfilled"?h.value:[]);this.towering=Vo(o);let i=kt(o),a=o.map(({steps:h})=>h[0]??1/0),l=o.map(({steps:h})=>h.at(-1)??-1/0),u=[Math.min(...a),Math.max(...l)];this.axes=i&&Number.isFinite(u[0])&&Number.isFinite(u[1])?{x:u,y:i}:null}open(t,n){t.preventDefault(),this.dispatchEvent(new de("td-open",{runs:n}))}render(){let{current:t}=this,n=this.log??this.towering,s=qu(this,this.details.length);return y`<header>
        <h1>${p(x`${tr(this.details.length)} compared`)}</h1>
        ${this.quantities.length?y`<label class="pick"
                ><span class="quiet">${p("Quantity",{desc:"What the runs are compared by"})}</span>
                <select
                  @change=${o=>this.dispatchEvent(new de("td-quantity",{key:o.target.value}))}
                >
                  ${this.quantities.map(({key:o,label:i})=>y`<option value=${o} ?selected=${o===t?.key}>${i}</option>`)}
                </select></label
              >`:M}
        <button class="button" aria-pressed=${n} @click=${()=>this.log=!n}>
          ${p("Log",{desc:"Logarithmic scale of the values"})}
        </button>
        <span class="switch" role="group" aria-label=${p("Layout")}>
          ${this.renderLayout("overlay",p("One chart"),s)}
          ${this.renderLayout("grid",p("Side by side"),s)}
        </span>
        ${s==="grid"?y`<button
                class="button"
                aria-pressed=${this.sameSteps}
                title=${p("All charts from the first step to the last of any run; otherwise each fills its own width")}
                @click=${()=>this.sameSteps=!this.sameSteps}
              >
                ${p("Same steps")}
              </button>`:M}
        ${this.window?y`<button class="button" @click=${()=>this.window=null}>${p("Reset zoom")}</button>`:M}
        ${s==="grid"?y`<p class="quiet">
                ${p("The value axis is the same in all charts; cursor and zoom move together.")}
              </p>`:M}
      </header>
      ${s==="grid"?this.renderGrid(t):this.renderOverlay(t,n)}
      <td-comparison
        .source=${this.store.source}
        .rules=${this.rules}
        .runs=${this.details.map(({run:o})=>o.name)}
        .generation=${this.details.reduce((o,{generation:i})=>Math.max(o,i),0)}
        .baseline=${this.baseline}
        .rankBy=${this.rankBy}
        .linkOf=${this.linkOf}
      ></td-comparison>`}renderLayout(t,n,s){return y`<button
      class="button"
      aria-pressed=${t===s}
      @click=${()=>this.dispatchEvent(new de("td-compare",{layout:t}))}
    >
      ${n}
    </button>`}renderGrid(t){return y`<div class="grid" @td-window=${this.onWindow}>
      ${qr(this.details,({run:n})=>n.name,n=>this.renderRun(n,t?.panels.get(n.run.name)))}
    </div>`}renderOverlay(t,n){let s=this.details.flatMap(({run:o})=>{let i=t?.panels.get(o.name)?.series.at(-1);return i?[{run:o.name,series:i}]:[]});return y`<td-overlay
      .lines=${s}
      .store=${this.store}
      .generation=${this.details.reduce((o,{generation:i})=>Math.max(o,i),0)}
      .heading=${t?.label??""}
      .dark=${this.dark}
      .log=${n}
      .window=${this.window}
      .baseline=${this.baseline}
      @td-window=${this.onWindow}
    ></td-overlay>`}renderRun(t,n){let{run:s,findings:o}=t,i=this.details.map(u=>u.run.name).filter(u=>u!==s.name),a=o.find(u=>u.rule===s.primary&&rr(u)),l=n?jo(o).filter(({evidence:u})=>Gr(u,n.series)):[];return y`<article aria-label=${s.name}>
      <div class="top">
        <h2>
          <a href=${this.linkOf(s.name)} @click=${u=>this.open(u,[s.name])}
            >${Ar(s.name)}</a
          >
        </h2>
        ${yr(s.status)}
        <button
          class="close"
          aria-label=${p(x`Remove ${s.name}`)}
          title=${p("Remove")}
          @click=${u=>this.open(u,i)}
        >
          ×
        </button>
      </div>
      <p class="diagnosis" title=${a?.message??""}>
        ${a?y`<b>${st(a.rule,this.rules)}</b> ${De(a.message)}`:y`<span class="quiet"
                >${s.status==="unjudged"?br(p("No rule about training could look")):br(p("Nothing found"))}</span
              >`}
      </p>
      ${n?y`<td-chart
              .store=${this.store}
              .run=${s.name}
              .series=${n.series}
              .heading=${n.title}
              .generation=${t.generation}
              .annotations=${l}
              .xRange=${this.sameSteps?this.axes?.x??null:null}
              .yRange=${this.axes?.y??null}
              .dark=${this.dark}
              .log=${this.log??this.towering}
              .window=${this.window}
              sync="compare"
              joint
            ></td-chart>`:y`<p class="missing quiet">${p("This run has no such series.")}</p>`}
    </article>`}};Ye.styles=[Re,Kt,Up],k([A({attribute:!1})],Ye.prototype,"details",2),k([A({attribute:!1})],Ye.prototype,"rules",2),k([A()],Ye.prototype,"quantity",2),k([A()],Ye.prototype,"baseline",2),k([A()],Ye.prototype,"rankBy",2),k([A()],Ye.prototype,"layout",2),k([A({attribute:!1})],Ye.prototype,"store",2),k([A({attribute:!1})],Ye.prototype,"linkOf",2),k([A({type:Boolean})],Ye.prototype,"dark",2),k([ee()],Ye.prototype,"axes",2),k([ee()],Ye.prototype,"log",2),k([ee()],Ye.prototype,"towering",2),k([ee()],Ye.prototype,"sameSteps",2),k([ee()],Ye.prototype,"window",2),Ye=k([Se("td-compare")],Ye);var jp="Language · 语言";function bi(){return y`<select
    class="language"
    aria-label=${jp}
    title=${jp}
    @change=${({target:e})=>{let r=Xn(e.value);r&&e?.dispatchEvent(new de("td-language",{language:r}))}}
  >
    ${Object.entries(zu).map(([e,r])=>y`<option value=${e} lang=${e} .selected=${e===$t()}>${r}</option>`)}
  </select>`}var Kb={},qp=Fr(class extends fr{constructor(){super(...arguments),this.ot=Kb}render(e,r){return r()}update(e,[r,t]){if(Array.isArray(r)){if(Array.isArray(this.ot)&&this.ot.length===r.length&&r.every((n,s)=>n===this.ot[s]))return yt}else if(this.ot===r)return yt;return this.ot=Array.isArray(r)?Array.from(r):r,this.render(r,t)}});function pl(e){let r=e.trim(),t=/^\/(.+)\/(i?)$/.exec(r);if(t)try{let s=new RegExp(t[1]??"","i");return{matches:o=>Kp(o).some(i=>s.test(i)),error:null}}catch{return{matches:()=>!0,error:p("This is not a regular expression.")}}let n=r.toLowerCase().split(/\s+/).filter(Boolean);return{matches:s=>{let o=Kp(s).join(" ").toLowerCase();return n.every(i=>o.includes(i))},error:null}}function Kp(e){return[e.name,...e.rules.map(({rule:r})=>r)]}function vi(e){let r=Object.fromEntries(Vt.map(t=>[t,0]));for(let t of e)r[t.status]+=1;return r}function Gp(e){let r=new Map;for(let{rules:t}of e)for(let{rule:n,severity:s}of t){let o=r.get(n);o?(o.count+=1,Vt.indexOf(s)<Vt.indexOf(o.severity)&&(o.severity=s)):r.set(n,{rule:n,severity:s,count:1})}return[...r.values()].sort((t,n)=>Vt.indexOf(t.severity)-Vt.indexOf(n.severity)||n.count-t.count||(t.rule<n.rule?-1:1))}function Zs(e,r,t,n=new Set){return e.filter(s=>(t.size===0||t.has(s.status))&&(n.size===0||s.rules.some(({rule:o})=>n.has(o)))&&r.matches(s))}var Gb=new Intl.Collator("en",{numeric:!0}),_n={verdict:{label:()=>p("Verdict",{desc:"Column of runs"}),of:()=>0,down:!1},name:{label:()=>p("Run",{desc:"Column of runs"}),of:({name:e})=>e,down:!1},best:{label:()=>p("Best",{desc:"Column of runs: best value"}),of:({best:e})=>e?.value??null,down:!1},last:{label:()=>p("Last",{desc:"Column of runs: last value"}),of:({last:e})=>e?.value??null,down:!1},points:{label:()=>p("Points",{desc:"Column of runs: how many"}),of:({points:e})=>e,down:!0},length:{label:()=>p("Length",{desc:"Column of runs: steps and time"}),of:({last_step:e})=>e,down:!0},grown:{label:()=>p("Last grew",{desc:"Column of runs: when points were last written"}),of:({last_wall_time:e})=>e,down:!0}},xi=Object.keys(_n);function ys(e){let r=e.startsWith("-"),t=xi.find(n=>n===e.slice(r?1:0));return t?{key:t,down:r}:{key:"verdict",down:!1}}function yi({key:e,down:r}){return e==="verdict"&&!r?"":`${r?"-":""}${e}`}function wi(e,r,t){return e.key===r?{key:r,down:!e.down}:{key:r,down:r==="best"||r==="last"?Yb(t):_n[r].down}}function $i(e,{key:r,down:t}){if(r==="verdict")return t?[...e].reverse():[...e];let{of:n}=_n[r],s=t?-1:1;return e.map(o=>({row:o,value:n(o)})).sort((o,i)=>o.value===null||i.value===null?+(o.value===null)-+(i.value===null):typeof o.value=="number"&&typeof i.value=="number"?s*(o.value-i.value):s*Gb.compare(String(o.value),String(i.value))).map(({row:o})=>o)}function Yb(e){return e.filter(({best:t})=>t?.better==="higher").length>e.filter(({best:t})=>t?.better==="lower").length}var fl="name:",Si="hparam:",Jb=/([/_. -]|^)(?:random[_-]?)?(?:seed|rep|repeat|trial|fold)s?[=_. -]?\d+(?=$|[/_. -])/gi,Yp=/^(?:.*[._/-])?(?:random[._-]?)?(?:seed|random_state)$/i;function ki(e){return e.replace(Jb,"").replace(/^[/_. -]+/,"")||e}function Xs(e){if(e==="folder")return{keyOf:({name:t})=>e0(t),error:null};if(e==="seeds")return{keyOf:({name:t})=>ki(t),error:null};if(e.startsWith(Si)){let t=e.slice(Si.length);return{keyOf:n=>t0(n.hparams?.[t]),prefix:`${t} = `,error:null}}let r=hl(e);if(r===null||r==="")return{keyOf:null,error:null};try{let t=new RegExp(r,"i");return(new RegExp(`${r}|`).exec("")?.length??1)-1!==1?{keyOf:null,error:p("Put one part into brackets: seed=(\\d+)")}:{keyOf:({name:s})=>t.exec(s)?.[1]??p("Other",{id:"group-other",desc:"Runs whose name does not match"}),error:null}}catch{return{keyOf:null,error:p("This is not a regular expression.")}}}function hl(e){return e.startsWith(fl)?e.slice(fl.length):null}function ml(e){return fl+e}function Jp(e){let r=[],t=s=>new Set(e.map(Xs(s).keyOf??(()=>""))).size;t("folder")>1&&r.push({value:"folder",label:p("Folder")}),e.some(({name:s})=>ki(s)!==s)&&t("seeds")<e.length&&r.push({value:"seeds",label:p("Configuration",{desc:"Runs that differ only by their seed"})});let n=[...new Set(e.flatMap(({hparams:s})=>Object.keys(s??{})))].sort();for(let s of n)t(Si+s)>1&&r.push({value:Si+s,label:s});return r}function Qp(e,r,t,n=""){let s=new Map;for(let a of $i(e,t)){let l=r(a),u=s.get(l);u?u.push(a):s.set(l,[a])}let o=[...s].map(([a,l])=>({key:a,label:n+a,rows:l,counts:vi(l),spread:Qb(l)?Zb(l):null}));if(t.key!=="name")return o;let i=new Intl.Collator("en",{numeric:!0});return o.sort((a,l)=>(t.down?-1:1)*i.compare(a.label,l.label))}function Qb(e){return e.length<2?!1:e.every(({name:t})=>ki(t)!==t)?new Set(e.map(({name:t})=>ki(t))).size===1:e.filter(({hparams:t})=>t&&Object.keys(t).some(n=>Yp.test(n))).length===e.length&&new Set(e.map(Xb)).size===1}function Zb(e){let r=e.flatMap(s=>s.best?[s.best]:[]),[t]=r;if(!t||r.length<2||r.some(({tag:s,split:o,better:i})=>s!==t.tag||o!==t.split||i!==t.better))return null;let n=r.map(({value:s})=>s);return{n:n.length,mean:n.reduce((s,o)=>s+o/n.length,0),least:Math.min(...n),greatest:Math.max(...n),tag:t.tag}}function Xb({hparams:e}){let r=Object.entries(e??{}).filter(([t])=>!Yp.test(t));return JSON.stringify(r.sort(([t],[n])=>t<n?-1:1))}function e0(e){let r=e.lastIndexOf("/");return r>0?e.slice(0,r):"."}function t0(e){return e===void 0?p("not given",{desc:"A hyper-parameter"}):typeof e=="number"?re(e,6):String(e)}function Zp(e,{sort:r,group:t,open:n}){let s=ys(r),{keyOf:o,prefix:i}=Xs(t);if(!o)return $i(e,s).map(l=>gl(l));let a=new Set(n);return Qp(e,o,s,i).flatMap(l=>{if(t==="seeds"&&l.rows.length===1)return l.rows.map(f=>gl(f));let u=a.has(l.key),h={kind:"group",key:`group:${l.key}`,group:l,open:u};return u?[h,...l.rows.map(f=>gl(f,!0))]:[h]})}function gl(e,r=!1){return{kind:"run",key:`run:${e.name}`,row:e,inner:r}}function Ri(e,r){return r&&e.status==="unjudged"&&e.series===0}function bl(e){let r=new Float64Array(e.length+1);return e.forEach((t,n)=>r[n+1]=(r[n]??0)+t),r}function ef(e,r,t,n){let s=e.length-1,o=Math.max(0,Xp(e,r)-n),i=Math.min(s,Xp(e,r+t)+1+n);return[Math.min(o,s),Math.max(i,0)]}function Xp(e,r){let t=0,n=e.length-1;for(;t<n;){let s=t+n+1>>1;(e[s]??0)<=r?t=s:n=s-1}return t}var r0="lr=([\\d.]+)",n0=6;function tf(e){return y`<div class="bar">
    <div class="chips" role="group" aria-label=${p("Verdicts")}>${s0(e)}</div>
    <div class="tools">${i0(e)} ${a0(e)} ${l0(e)}</div>
    ${bi()} ${o0(e)}
  </div>`}function rf(e,r){return e.includes(r)?e.filter(t=>t!==r):[...e,r]}function s0({runs:e,view:r,matcher:t,progress:n,percent:s,change:o}){let i=n!==null,a=Zs(e,t,new Set,new Set(r.rules)),l=vi(a.filter(u=>!Ri(u,i)));return y`${Vt.filter(u=>l[u]||r.statuses.includes(u)).map(u=>y`<button
        class="chip"
        aria-pressed=${r.statuses.includes(u)}
        @click=${()=>o({statuses:rf(r.statuses,u)})}
      >
        ${xr(u)}<span>${Yu(u,l[u])}</span>
      </button>`)}${n?y`<span class="reading quiet"
          >${p(x`Reading, ${s} %: ${q(n.members_read)} of ${q(n.members_known)}`,{desc:"How much was read: 12 of 100 directories"})}</span
        >`:M}`}function o0({runs:e,rules:r,view:t,matcher:n,allRules:s,change:o,showRules:i}){let a=Gp(Zs(e,n,new Set(t.statuses))),l=t.rules.filter(b=>!a.some(g=>g.rule===b));if(a.length+l.length<2&&t.rules.length===0)return M;let u=a.filter(({rule:b},g)=>s||g<n0||t.rules.includes(b)),h=a.length-u.length,f=(b,g,$)=>y`<button
      class="rule"
      aria-pressed=${t.rules.includes(b)}
      @click=${()=>o({rules:rf(t.rules,b)})}
    >
      ${$}<span>${st(b,r)}</span> <span class="quiet">${q(g)}</span>
    </button>`;return y`<div class="rules" role="group" aria-label=${p("Findings by rule")}>
    ${u.map(({rule:b,severity:g,count:$})=>f(b,$,xr(g)))}
    ${l.map(b=>f(b,0,M))}
    ${h>0||s?y`<button
            class="rule more"
            aria-expanded=${s}
            @click=${()=>{i(!s)}}
          >
            ${s?p("Fewer",{desc:"Rules shown"}):p(x`${h} more`,{desc:"Rules not shown"})}
          </button>`:M}
  </div>`}function i0({runs:e,view:r,change:t}){let n=ys(r.sort);return y`<label class="sort">
    <span class="quiet">${p("Sort")}</span>
    <select
      @change=${s=>{let o=xi.find(i=>i===s.target.value)??"verdict";o!==n.key&&t({sort:yi(wi(n,o,e))})}}
    >
      ${xi.map(s=>y`<option value=${s} .selected=${s===n.key}>${_n[s].label()}</option>`)}
    </select>
  </label>`}function a0({runs:e,view:r,change:t}){if(e.length<2&&!r.group)return M;let n=hl(r.group),s=Jp(e),o=s.map(({value:l})=>l),i=r.group&&n===null&&!o.includes(r.group)?[r.group]:[],{error:a}=Xs(r.group);return y`<label class="grouping">
      <span class="quiet">${p("Group",{desc:"Label of the choice what runs are grouped by"})}</span>
      <select
        @change=${l=>t({group:l.target.value,open:[]})}
      >
        <option value="" .selected=${r.group===""}>
          ${p("None",{desc:"Runs are not grouped"})}
        </option>
        ${s.map(({value:l,label:u})=>y`<option value=${l} .selected=${l===r.group}>${u}</option>`)}
        ${i.map(l=>y`<option value=${l} .selected=${!0}>${l}</option>`)}
        <option value=${ml("")} .selected=${n!==null}>
          ${p("Part of the name …")}
        </option>
      </select>
    </label>
    ${n===null?M:y`<label class="field pattern">
            <span class="unseen">${p("Regular expression with one part in brackets")}</span>
            <input
              type="text"
              placeholder=${r0}
              title=${p("Runs are grouped by the part of the name that the brackets match")}
              spellcheck="false"
              autocomplete="off"
              .value=${n}
              aria-invalid=${a!==null}
              @input=${l=>t({group:ml(l.target.value),open:[]})}
            />
            ${a?y`<span class="wrong" role="alert">${a}</span>`:M}
          </label>`}`}function l0({view:e,matcher:r,change:t}){return y`<label class="field search">
    <span class="unseen">${p("Filter runs by words or /regular expression/")}</span>
    <input
      type="search"
      placeholder=${p("Filter: words or /regex/")}
      title=${p("Press / to come here")}
      spellcheck="false"
      autocomplete="off"
      .value=${e.filter}
      aria-invalid=${r.error!==null}
      @input=${n=>t({filter:n.target.value})}
    />
    ${r.error?y`<span class="wrong" role="alert">${r.error}</span>`:M}
  </label>`}var nf=oe`
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
`;function sf(e,r,t){return e.length?y`<div class="chosen-bar" role="region" aria-label=${p("Chosen runs")}>
    <span
      >${u0(e.length)}${e.length===1?y`<span class="quiet"
              >${p(": tick one more to compare",{desc:"After the number of runs chosen"})}</span
            >`:M}</span
    >
    <button class="button" @click=${r}>${p("Clear",{desc:"Choose no runs"})}</button>
    <button class="button strong" ?disabled=${e.length<2} @click=${t}>
      ${p("Compare side by side")}
    </button>
  </div>`:M}function u0(e){let r=q(e);return ke(e,{one:p(x`${r} run chosen`),other:p(x`${r} runs chosen`)})}function of(e,r,t,n,s=4){let o=kt(e)??[0,1],i=e.flatMap(T=>T.steps),a=Math.min(...i),l=Math.max(...i),u=T=>vl(l===a?t/2:s+(T-a)/(l-a)*(t-2*s)),[h,f]=o,b=T=>vl(f===h?n/2:n-s-(T-h)/(f-h)*(n-2*s)),g={spans:[],points:[]},$=(T,C,R)=>Math.max(C,Math.min(T,R));for(let T of r)if(T.kind==="span"&&T.last_step>=a&&T.first_step<=l){let C=u($(T.first_step,a,l));g.spans.push([C,vl(Math.max(2,u($(T.last_step,a,l))-C))])}else T.kind==="point"&&T.value!==null&&T.step>=a&&T.step<=l&&g.points.push([u(T.step),b($(T.value,h,f))]);return{lines:e.map(T=>{let C="",R=!1,N=[],P=[];return T.steps.forEach((K,H)=>{let J=T.values[H];if(typeof J!="number"||!Number.isFinite(J)){P.push(u(K)),R=!1;return}C+=`${R?"L":"M"}${u(K)} ${b(J)}`,(!R&&typeof T.values[H+1]!="number"||H===T.steps.length-1)&&N.push([u(K),b(J)]),R=!0}),{split:T.split,path:C,dots:N,breaks:P}}),marks:g}}function vl(e){return Math.round(e*10)/10}var c0={width:168,height:44},af=new WeakMap;function lf(e){let{width:r,height:t}=c0;if(!e.spark.length)return M;let n=af.get(e)??of(e.spark,e.evidence,r,t);af.set(e,n);let{lines:s,marks:o}=n,i=Ue(e.spark.map(({tag:a,split:l})=>l==="none"?a:`${St(l)} ${a}`));return y`<svg viewBox="0 0 ${r} ${t}" role="img" aria-label=${p(x`Curve of ${i}`)}>
    <g class="marks ${e.primary?.severity??""}">
      <g class="spans">
        ${o.spans.map(([a,l])=>wt`<rect x=${a} y="0" width=${l} height=${t-2} />`)}
      </g>
      ${o.spans.map(([a,l])=>wt`<path d="M${a} ${t-1}h${l}" />`)}
    </g>
    ${s.map(({split:a,path:l,dots:u,breaks:h})=>wt`<g class="line ${a}">
        <path d=${l} />
        ${u.map(([f,b])=>wt`<circle cx=${f} cy=${b} r="2.2" />`)}
        ${h.map(f=>wt`<path class="break" d="M${f} 1l3 5h-6z" />`)}
      </g>`)}
    <g class="marks ${e.primary?.severity??""}">
      ${o.points.map(([a,l])=>wt`<circle cx=${a} cy=${l} r="3.5" />`)}
    </g>
  </svg>`}function cf(e,r,t){let n=s=>{let o=e.key===s,i=_n[s].label();return y`<span
      role="columnheader"
      class=${s==="name"?"what":s}
      aria-sort=${o?e.down?"descending":"ascending":M}
      ><button @click=${()=>r(s)} title=${p(x`Sort by ${i.toLowerCase()}`)}>
        ${i}<span class="arrow" aria-hidden="true"
          >${o&&!(s==="verdict"&&!e.down)?e.down?"↓":"↑":""}</span
        >
      </button></span
    >`};return y`<div role="row" class="row heads" aria-rowindex="1" aria-level=${t?"1":M}>
    <span role="columnheader"><span class="unseen">${p("Compare")}</span></span>
    ${n("verdict")} ${n("name")}
    <span role="columnheader" class="curve">${p("Curve")}</span>
    ${n("best")} ${n("last")} ${n("points")} ${n("length")} ${n("grown")}
  </div>`}function df(e,r,t){let{name:n,status:s}=e,o=t.chosen.has(n),i=t.isUnread(e);return y`<div
    role="row"
    class="row run ${o?"chosen":""} ${r.inner?"inner":""}"
    style="transform: translateY(${r.top}px)"
    data-index=${r.index}
    aria-rowindex=${r.index+2}
    aria-selected=${o}
    aria-level=${r.inner?"2":M}
  >
    <span role="gridcell" class="tick"
      ><input
        type="checkbox"
        tabindex="-1"
        aria-label=${p(x`Compare ${n}`)}
        .checked=${o}
        @change=${()=>t.choose([n],!o)}
    /></span>
    <span role="gridcell" class="verdict"
      >${i?y`<span class="badge unjudged"
              >${xr("unjudged")}<span>${p("Reading",{desc:"The server reads the logs"})}</span></span
            >`:yr(s)}</span
    >
    <span role="gridcell" class="what">
      <a
        href=${t.linkOf(n)}
        tabindex=${r.stop?"0":"-1"}
        title=${e.primary?.message??n}
        @click=${a=>t.open(a,n)}
        >${Ar(n)}</a
      >
      ${d0(e,i,t)}
    </span>
    <span role="gridcell" class="curve">${lf(e)}</span>
    <span role="gridcell" class="best number">${uf(e.best)}</span>
    <span role="gridcell" class="last number">${uf(e.last)}</span>
    <span role="gridcell" class="points number">
      <span>${q(e.points)}</span>
      <span class="quiet">${Co(e.series)}</span>
    </span>
    <span role="gridcell" class="length number">${f0(e)}</span>
    <span role="gridcell" class="grown number">${xl(e.last_wall_time,t.now)}</span>
  </div>`}function d0(e,r,{percent:t,rules:n}){let{primary:s,counts:o,unchecked:i,status:a,suppressed:l,reason:u}=e;if(s){let g=o.error+o.warning+o.info-1;return y`<span class="message"
      ><b>${st(s.rule,n)}</b> ${De(s.message)}${g>0?y` <span class="more"
              >${p(x`+ ${g} more`,{desc:"More findings of this run"})}</span
            >`:M}</span
    >`}if(r)return y`<span class="message">${p(x`Not read yet; reading, ${t??0} %`)}</span>`;let h=l?p0(l):"",f=i?Oo(i):"";if(a==="unjudged"){let g=t===null?p("No rule about training could look"):p("No rule about training could look so far");return y`<span class="message"
      >${De(gr([u?zo(g,u):g,h]))}</span
    >`}let b=h?p(x`Nothing else found: ${h}`):p("Nothing found");return y`<span class="message">${gr([b,f])}</span>`}function p0(e){let r=q(e);return ke(e,{one:p(x`${r} finding suppressed`),other:p(x`${r} findings suppressed`)})}function uf(e){if(!e)return y`<span class="quiet">–</span>`;let{value:r,step:t,split:n,tag:s,member:o}=e,i=n!=="validation"&&n!=="none";return y`<span title=${`${n==="none"?"":`${St(n)} · `}${o} · ${s}`}
      >${r===null?Br():re(r)}</span
    >
    <span class="quiet cut"
      >${i?`${St(n)} @ ${nt(t)}`:Bt(nt(t))}</span
    >`}function f0({last_step:e,first_wall_time:r,last_wall_time:t}){if(e===null)return y`<span class="quiet">–</span>`;let n=r===null||t===null?null:t-r;return y`<span title=${p("Last step")}>${nt(e)}</span>
    <span class="quiet">${n===null?"":mr(n)}</span>`}function xl(e,r){return e===null?y`<span class="quiet">–</span>`:y`<time datetime=${new Date(e*1e3).toISOString()} title=${Fu(e)}
    >${Iu(e,r)}</time
  >`}function pf(e,r,t,n){let{key:s,label:o,rows:i,counts:a,spread:l}=e,u=i.map(({name:g})=>g),h=u.filter(g=>n.chosen.has(g)).length,f=h===u.length,b=i.map(g=>g.last_wall_time??-1/0).reduce((g,$)=>Math.max(g,$),-1/0);return y`<div
    role="row"
    class="row group"
    style="transform: translateY(${t.top}px)"
    data-index=${t.index}
    data-group=${s}
    aria-rowindex=${t.index+2}
    aria-level="1"
    aria-expanded=${r}
  >
    <span role="gridcell" class="tick"
      ><input
        type="checkbox"
        tabindex="-1"
        aria-label=${p(x`Compare all of ${o}`)}
        .checked=${f}
        .indeterminate=${h>0&&!f}
        @change=${()=>n.choose(u,!f)}
    /></span>
    <span role="gridcell" class="title">
      <button
        class="fold"
        tabindex=${t.stop?"0":"-1"}
        title=${o}
        @click=${()=>n.fold(s)}
      >
        <span class="chevron" aria-hidden="true"></span><span class="label">${o}</span>
        <span class="quiet">${tr(i.length)}</span>
      </button>
    </span>
    <span role="gridcell" class="counts"
      >${Vt.filter(g=>a[g]).map(g=>y`<span class="badge ${g}" title=${`${a[g]} × ${vn(g)}`}
            >${xr(g)}<span>${q(a[g])}</span
            ><span class="unseen">${vn(g)}</span></span
          >`)}</span
    >
    <span role="gridcell" class="spread number">
      ${l?y`<span
              title=${p(x`${l.tag}: mean of the best values of ${tr(l.n)}, from least to greatest`)}
              ><span class="quiet">${p("mean best",{desc:"Before the mean of the best values"})} </span
              >${re(l.mean)}
              <span class="quiet"
                >${p(x`(${re(l.least)} to ${re(l.greatest)}, n = ${l.n})`,{desc:"From the least to the greatest of n values"})}</span
              ></span
            >`:M}
    </span>
    <span role="gridcell" class="grown number"
      >${xl(Number.isFinite(b)?b:null,n.now)}</span
    >
  </div>`}var ff=oe`
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
`;var hf=oe`
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
`;var h0=10,m0=3e4,Je=class extends pe{constructor(){super(...arguments);this.runs=[];this.view=Do;this.chosen=[];this.rules=null;this.progress=null;this.linkOf=()=>"#";this.first=0;this.last=40;this.active="";this.allRules=!1;this.now=Date.now()/1e3;this.shown=[];this.items=[];this.offsets=bl([]);this.heights={run:60,group:44};this.frame=0;this.onScroll=()=>{cancelAnimationFrame(this.frame),this.frame=requestAnimationFrame(()=>{this.measure()})};this.onSlash=t=>{let n=t.composedPath()[0],s=n instanceof HTMLInputElement&&n.type!=="checkbox";t.key!=="/"||s||n instanceof HTMLSelectElement||(t.preventDefault(),this.search?.focus())};this.change=t=>{this.dispatchEvent(new de("td-list",t))};this.choose=(t,n)=>{let s=this.chosen.filter(o=>!t.includes(o));this.dispatchEvent(new de("td-choose",{runs:n?[...s,...t]:s}))};this.fold=t=>{let{open:n}=this.view;this.active=`group:${t}`,this.change({open:n.includes(t)?n.filter(s=>s!==t):[...n,t]})};this.open=(t,n)=>{let s=t;s.ctrlKey||s.metaKey||s.shiftKey||(t.preventDefault(),this.dispatchEvent(new de("td-open",{runs:n})))}}connectedCallback(){super.connectedCallback(),window.addEventListener("scroll",this.onScroll,{passive:!0}),window.addEventListener("resize",this.onScroll),document.addEventListener("keydown",this.onSlash),this.clock=setInterval(()=>this.now=Date.now()/1e3,m0)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("scroll",this.onScroll),window.removeEventListener("resize",this.onScroll),document.removeEventListener("keydown",this.onSlash),cancelAnimationFrame(this.frame),clearInterval(this.clock)}willUpdate(t){if(t.has("runs")&&(this.now=Date.now()/1e3),!t.has("runs")&&!t.has("view"))return;let{filter:n,statuses:s,rules:o}=this.view;this.shown=Zs(this.runs,pl(n),new Set(s),new Set(o)),this.items=Zp(this.shown,this.view),this.place(),this.items.some(({key:i})=>i===this.active)||(this.active=this.items[0]?.key??"")}updated(){this.measure()}place(){this.offsets=bl(this.items.map(({kind:t})=>this.heights[t]))}measure(){let t=this.rowsBox;if(!t||!window.innerHeight)return;let n=getComputedStyle(this),s=(a,l)=>parseFloat(n.getPropertyValue(a))||l,o={run:s("--row",60),group:s("--group",44)};(o.run!==this.heights.run||o.group!==this.heights.group)&&(this.heights=o,this.place(),this.requestUpdate()),this.style.setProperty("--bar",`${this.bar?.offsetHeight??0}px`);let i=-t.getBoundingClientRect().top;[this.first,this.last]=ef(this.offsets,i,window.innerHeight,h0)}onKey(t){let n=t.target.closest("[data-index]"),s=Number(n?.dataset.index),o=this.items[s];if(!o||t.ctrlKey||t.metaKey||t.altKey)return;let i=Math.max(1,Math.floor((window.innerHeight-this.cover)/this.heights.run)-1),a=this.items.length-1,u={ArrowDown:s+1,ArrowUp:s-1,PageDown:Math.min(s+i,a),PageUp:Math.max(s-i,0),Home:0,End:a}[t.key];if(u!==void 0)t.preventDefault(),u>=0&&u<=a&&this.goTo(u);else if(o.kind==="run"&&t.key===" "&&!(t.target instanceof HTMLInputElement)){t.preventDefault();let{name:h}=o.row;this.choose([h],!this.chosen.includes(h))}else o.kind==="group"&&t.key===(o.open?"ArrowLeft":"ArrowRight")?(t.preventDefault(),this.fold(o.group.key)):o.kind==="run"&&t.key==="ArrowLeft"&&o.inner&&(t.preventDefault(),this.goTo(this.items.slice(0,s).findLastIndex(({kind:h})=>h==="group")))}get cover(){let t=this.renderRoot.querySelector(".heads");return Math.max(0,this.bar?.getBoundingClientRect().bottom??0,t?.getBoundingClientRect().bottom??0)}async goTo(t){let n=this.items[t];if(!n)return;let s=(this.rowsBox?.getBoundingClientRect().top??0)+(this.offsets[t]??0),o=s+this.heights[n.kind]-window.innerHeight,{cover:i}=this;(s<i||o>0)&&window.scrollBy(0,s<i?s-i:o),this.active=n.key,this.measure(),await this.updateComplete,this.renderRoot.querySelector(`[data-index="${t}"] a, [data-index="${t}"] .fold`)?.focus({preventScroll:!0})}onFocus(t){let n=t.target.closest("[data-index]");this.active=this.items[Number(n?.dataset.index)]?.key??this.active}get percent(){if(!this.progress)return null;let{bytes_read:t,bytes_known:n,members_read:s,members_known:o}=this.progress,i=n?t/n:o?s/o:0;return Math.floor(i*100)}render(){let{runs:t,rules:n,view:s,progress:o,percent:i,allRules:a}=this;return y`<h1 class="unseen">${p("Runs")}</h1>
      ${qp([t,n,s,i,o?.members_read,a],()=>tf({runs:t,rules:n,view:s,matcher:pl(s.filter),progress:o,percent:i,allRules:a,change:this.change,showRules:l=>this.allRules=l}))}
      <div class="unseen" aria-live="polite">${p(x`${tr(this.shown.length)} shown`)}</div>
      ${this.shown.length?this.renderTable():this.renderNone()}
      ${sf(this.chosen,()=>this.dispatchEvent(new de("td-choose",{runs:[]})),l=>{this.open(l,this.chosen)})}`}renderTable(){let{items:t,first:n,last:s,active:o}=this,i=ys(this.view.sort),a=t.some(({kind:g})=>g==="group"),l=t.slice(n,s).map((g,$)=>({item:g,index:n+$})),u=t.findIndex(({key:g})=>g===o),h=t[u];h&&(u<n||u>=s)&&l[u<n?"unshift":"push"]({item:h,index:u});let f=g=>{this.change({sort:yi(wi(i,g,this.shown))})},b={chosen:new Set(this.chosen),rules:this.rules,now:this.now,percent:this.percent,isUnread:g=>Ri(g,this.progress!==null),linkOf:this.linkOf,open:(g,$)=>{this.open(g,[$])},choose:this.choose,fold:this.fold};return y`<div
      role=${a?"treegrid":"grid"}
      class="table"
      aria-label=${p("Runs")}
      aria-multiselectable="true"
      aria-rowcount=${t.length+1}
    >
      ${cf(i,f,a)}
      <div
        class="rows"
        role="rowgroup"
        style="height: ${this.offsets[t.length]??0}px"
        @keydown=${g=>{this.onKey(g)}}
        @focusin=${g=>{this.onFocus(g)}}
      >
        ${qr(l,({item:g})=>g.key,({item:g,index:$})=>{let _=this.offsets[$]??0,T={index:$,top:_,stop:g.key===o,inner:g.kind==="run"&&g.inner};return g.kind==="run"?df(g.row,T,b):pf(g.group,g.open,T,b)})}
      </div>
    </div>`}renderNone(){return y`<div class="none">
      <p>${p("No run matches.")}</p>
      <button class="button" @click=${()=>this.change({filter:"",statuses:[],rules:[]})}>
        ${p(x`Show all ${q(this.runs.length)}`,{desc:"All runs"})}
      </button>
    </div>`}};Je.styles=[Re,Kt,nf,ff,hf],k([A({attribute:!1})],Je.prototype,"runs",2),k([A({attribute:!1})],Je.prototype,"view",2),k([A({attribute:!1})],Je.prototype,"chosen",2),k([A({attribute:!1})],Je.prototype,"rules",2),k([A({attribute:!1})],Je.prototype,"progress",2),k([A({attribute:!1})],Je.prototype,"linkOf",2),k([ee()],Je.prototype,"first",2),k([ee()],Je.prototype,"last",2),k([ee()],Je.prototype,"active",2),k([ee()],Je.prototype,"allRules",2),k([ee()],Je.prototype,"now",2),k([er(".rows")],Je.prototype,"rowsBox",2),k([er(".bar")],Je.prototype,"bar",2),k([er("input[type=search]")],Je.prototype,"search",2),Je=k([Se("td-run-list")],Je);var An=class extends pe{constructor(){super(...arguments);this.outcomes=[];this.rules=null}render(){let t=i=>this.outcomes.filter(a=>a.status===i),[n,s,o]=[t("clear"),t("skipped"),t("failed")];return y`<h2>${p("What was checked")}</h2>
      ${n.length?y`<h3>${g0(n.length)}</h3>
              <ul class="clear">
                ${n.map(({rule:i})=>y`<li title=${this.summary(i)}>${st(i,this.rules)}</li>`)}
              </ul>`:M}
      ${mf(Oo(s.length),s,this.rules)}
      ${mf(b0(o.length),o,this.rules)}`}summary(t){return this.rules?.rules.find(n=>n.name===t)?.summary??""}};An.styles=[Re,oe`
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
    `],k([A({attribute:!1})],An.prototype,"outcomes",2),k([A({attribute:!1})],An.prototype,"rules",2),An=k([Se("td-checked")],An);function g0(e){let r=q(e);return ke(e,{one:p(x`${r} rule found nothing`),other:p(x`${r} rules found nothing`)})}function b0(e){let r=q(e);return ke(e,{one:p(x`${r} rule failed; this is a fault of ours, the others are not affected`),other:p(x`${r} rules failed; this is a fault of ours, the others are not affected`)})}function mf(e,r,t){if(!r.length)return M;let n=new Map;for(let{rule:s,reason:o}of r)n.set(o,[...n.get(o)??[],st(s,t)]);return y`<h3>${e}</h3>
    <dl>
      ${[...n].map(([s,o])=>y`<dt>${Ue(o)}</dt>
            <dd>${De(s)}</dd>`)}
    </dl>`}var gf=oe`
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
`;var Ln=class extends pe{constructor(){super(...arguments);this.open=!1}render(){let{action:t,why:n,test:s,code:o}=this.remedy;return y`<details ?open=${this.open}>
      <summary><span>${De(t)}</span></summary>
      <div class="body">
        <p>${De(n)}</p>
        ${s?y`<p><span class="label">${p("Cheapest test:")}</span>${De(s)}</p>`:M}
        ${Object.keys(o).length?y`<td-code .code=${o}></td-code>`:M}
      </div>
    </details>`}};Ln.styles=[Re,oe`
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
    `],k([A({attribute:!1})],Ln.prototype,"remedy",2),k([A({type:Boolean})],Ln.prototype,"open",2),Ln=k([Se("td-remedy")],Ln);var Ot=class extends pe{constructor(){super(...arguments);this.rules=null;this.explains=[];this.open=!1;this.lit=null;this.link=()=>"";this.copied=!1}async goTo(t){await this.updateComplete,this.card.open=!0;let s=[...this.renderRoot.querySelectorAll(".places button")].find(o=>o.dataset.id===t);s?.focus({preventScroll:!0}),s?.scrollIntoView({block:"nearest"})}async copy(){this.copied=await Ws(Cp(this.finding,this.rules,this.link())),setTimeout(()=>this.copied=!1,2e3)}get rule(){return this.rules?.rules.find(({name:t})=>t===this.finding.rule)??null}light(t,n=!1){this.dispatchEvent(new de("td-light",{id:t,show:n}))}render(){let{finding:t}=this,n=Yr(t);return y`<details
      class="card ${t.severity}"
      ?open=${this.open}
      @mouseenter=${()=>this.light(n)}
      @mouseleave=${()=>this.light(null)}
    >
      <summary>
        <span class="line"
          >${yr(t.severity)}<span class="confidence"
            >${No(t.confidence)}</span
          ></span
        >
        <h3>${st(t.rule,this.rules)}</h3>
        <p>${De(t.message)}</p>
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
    </details>`}renderStats(){let t=this.finding.evidence.filter(s=>s.kind==="stat");if(!t.length)return M;let n=t.some(s=>s.limit!==null);return y`<table class="stats">
      <thead>
        <tr>
          <th scope="col">${p("Measured",{desc:"Head of a column of names of measured numbers"})}</th>
          <th scope="col" class="number">${p("Value",{desc:"A measured number"})}</th>
          ${n?y`<th scope="col" class="number">${p("Limit",{desc:"What a number is held against"})}</th>`:M}
        </tr>
      </thead>
      <tbody>
        ${t.map(({name:s,value:o,limit:i,unit:a})=>y`<tr>
              <th scope="row">${s}</th>
              <td class="number"><b>${En(o,a)}</b></td>
              ${n?y`<td class="number quiet">${i===null?"":En(i,a)}</td>`:M}
            </tr>`)}
      </tbody>
    </table>`}renderPlaces(){let t=this.finding.evidence.map((n,s)=>({evidence:n,id:Ra(this.finding,s)})).filter(({evidence:n})=>n.kind!=="stat");return t.length?y`<ul class="places" aria-label=${p("On the curve")}>
      ${t.map(({evidence:n,id:s})=>{let{name:o,value:i}=ms(n),a="tag"in n;return y`<li>
          <button
            class=${this.lit===s?"lit":""}
            data-id=${s}
            data-kind=${n.kind}
            title=${a?p(x`On ${n.tag}: click to zoom in, and again to zoom out`):""}
            @mouseenter=${()=>this.light(s)}
            @mouseleave=${()=>this.light(Yr(this.finding))}
            @focus=${()=>this.light(s)}
            @blur=${()=>this.light(null)}
            @click=${()=>this.light(s,!0)}
          >
            <span>${o}</span><span class="number">${i}</span>
          </button>
        </li>`})}
    </ul>`:M}section(t){return this.rule?.sections.find(n=>n.key===t)}renderSection(t,n){let s=this.section(t);return s?y`<section>
          <h4>${n}</h4>
          ${bf(s)}
        </section>`:M}renderFolded(t,n){let s=this.section(t);return s?y`<details class="more">
      <summary class="fold"><h4>${n}</h4></summary>
      ${bf(s)}
    </details>`:M}renderThresholds(){let t=this.rule?.thresholds??[];return t.length?y`<details class="more">
      <summary class="fold"><h4>${p("Thresholds and where they come from")}</h4></summary>
      <ul class="text">
        ${t.map(({name:n,default:s,unit:o,source:i})=>y`<li><code>${n}</code> = ${JSON.stringify(s)} (${o}): ${i}</li>`)}
      </ul>
    </details>`:M}renderPage(){if(!this.rule)return M;let t=y`<code>${this.rule.page}</code>`;return y`<p class="quiet">${p(y`With curves: ${t} in the project`)}</p>`}renderRemedies(){let{remedies:t}=this.finding;if(!t.length||!this.rules)return M;let n=t.map(s=>this.rules?.remedies[s]).filter(s=>s!==void 0);return y`<section>
      <h4>${p("What to do next")}</h4>
      <ol class="remedies">
        ${n.map((s,o)=>y`<li><td-remedy .remedy=${s} ?open=${o===0}></td-remedy></li>`)}
      </ol>
    </section>`}renderExplained(){let{explains:t,finding:n}=this;return t.length?y`<details class="more">
      <summary class="fold">
        <h4>
          ${p(x`Explained by this (${t.length})`,{desc:"Findings that this finding explains"})}
        </h4>
      </summary>
      <ul class="explained">
        ${t.map(s=>y`<li
              @mouseenter=${()=>this.light(Yr(s))}
              @mouseleave=${()=>this.light(Yr(n))}
            >
              ${yr(s.severity)} <b>${st(s.rule,this.rules)}</b>
              <p>${De(s.message)}</p>
            </li>`)}
      </ul>
    </details>`:M}};Ot.styles=[Re,Kt,gf],k([A({attribute:!1})],Ot.prototype,"finding",2),k([A({attribute:!1})],Ot.prototype,"rules",2),k([A({attribute:!1})],Ot.prototype,"explains",2),k([A({type:Boolean})],Ot.prototype,"open",2),k([A({attribute:!1})],Ot.prototype,"lit",2),k([A({attribute:!1})],Ot.prototype,"link",2),k([ee()],Ot.prototype,"copied",2),k([er("details.card")],Ot.prototype,"card",2),Ot=k([Se("td-finding")],Ot);function bf(e){return y`${e.blocks.map(({kind:r,items:t})=>r==="ul"?y`<ul class="text">
        ${t.map(n=>y`<li>${hi(n)}</li>`)}
      </ul>`:r==="code"?y`<pre>${t.flat().map(n=>"code"in n?n.code:n.text)}</pre>`:y`${t.map(n=>y`<p>${hi(n)}</p>`)}`)}`}var vf=oe`
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
`;var xf=oe`
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
`;var v0=()=>({step:p("Steps"),relative:p("Time since start"),wall:p("Wall time")}),x0=()=>({auto:p("Automatic",{desc:"Scale of the values"}),linear:p("Linear",{desc:"Scale of the values"}),log:p("Log",{desc:"Logarithmic scale of the values"}),symlog:p("Symmetric log",{desc:"Scale of the values"})}),yf=10,Cr=class extends pe{constructor(){super(...arguments);this.smoothing=0;this.titles=[]}change(t){this.dispatchEvent(new de("td-reading",t))}onSmooth(t){let n=Number(t.target.value);this.dispatchEvent(new CustomEvent("td-smoothing",{detail:n}))}onClasses(t){let n=Number(t.target.value);ga(n)&&this.change({classes:n})}onAdd(t){t.preventDefault();let n=t.target,s=new FormData(n),[o,i]=[s.get("value"),s.get("title")],a=Number(o);o===""||!Number.isFinite(a)||typeof i!="string"||(this.change({levels:[...this.reading.levels,[i,a]]}),n.querySelector("input")?.select())}onFocusOut(t){let n=t.relatedTarget;n&&!this.box.contains(n)&&(this.box.open=!1)}onKey(t){t.key!=="Escape"||!this.box.open||(this.box.open=!1,this.box.querySelector("summary")?.focus())}render(){let{reading:t,smoothing:n}=this;return y`<label
        title=${p("A moving average over the logged curve, as in TensorBoard; remembered in this browser")}
        ><span class="words">${p("Smoothing")}</span>
        <input
          type="range"
          min="0"
          max="0.99"
          step="0.01"
          aria-label=${p("Smoothing")}
          .value=${String(n)}
          @input=${s=>this.onSmooth(s)}
        /><output>${n?n.toFixed(2):p("off",{desc:"No smoothing"})}</output></label
      >
      ${this.renderSelect(p("Along",{desc:"Label of the choice of the horizontal axis"}),p("Horizontal axis"),v0(),t.axis,s=>this.change({axis:s}))}
      ${this.renderSelect(p("Values",{desc:"Label of the choice of the scale"}),p("Scale of the values"),x0(),t.scale,s=>this.change({scale:s}))}
      ${this.renderLevels()}
      ${t.window?y`<button class="button" @click=${()=>this.change({window:null})}>
              ${p("Reset zoom")}
            </button>`:M}`}renderSelect(t,n,s,o,i){return y`<label title=${n}
      ><span class="words">${t}</span>
      <select
        aria-label=${n}
        @change=${a=>i(a.target.value)}
      >
        ${Object.entries(s).map(([a,l])=>y`<option value=${a} .selected=${a===o}>${l}</option>`)}
      </select></label
    >`}renderLevels(){let{best:t,classes:n,levels:s}=this.reading,o=s.length+(t?1:0)+(n===null?0:1);return y`<details
      class="levels"
      @focusout=${i=>this.onFocusOut(i)}
      @keydown=${i=>this.onKey(i)}
    >
      <summary class="button">
        ${p("Levels",{desc:"Horizontal reference lines on a chart"})}
        ${o?y`<span class="count">${o}</span>`:M}
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
            .checked=${n!==null}
            @change=${()=>this.change({classes:n===null?yf:null})}
          />${p("Uniform guess, ln k, over",{desc:"Then comes a number, then: classes"})}
          <input
            type="number"
            min="2"
            step="1"
            aria-label=${p("Number of classes")}
            .value=${String(n??yf)}
            @change=${i=>this.onClasses(i)}
          />
          ${p("classes",{desc:"After the number of classes of a uniform guess"})}</label
        >
        <form @submit=${i=>this.onAdd(i)}>
          <input
            type="number"
            name="value"
            step="any"
            placeholder=${p("Level",{desc:"A value for a reference line"})}
            aria-label=${p("Level",{desc:"A value for a reference line"})}
          />
          <select name="title" aria-label=${p("On the chart")}>
            ${this.titles.map(i=>y`<option value=${i}>${p(x`on ${i}`,{desc:"On a chart"})}</option>`)}
          </select>
          <button class="button">${p("Add")}</button>
        </form>
        ${s.length?y`<ul>
                ${s.map(([i,a],l)=>y`<li>
                      <span class="cut"
                        >${p(x`${re(a)} on ${i}`,{desc:"A level on a chart"})}</span
                      >
                      <button
                        aria-label=${p(x`Remove the level ${re(a)} on ${i}`)}
                        @click=${()=>this.change({levels:s.filter((u,h)=>h!==l)})}
                      >
                        ×
                      </button>
                    </li>`)}
              </ul>`:M}
      </div>
    </details>`}};Cr.styles=[Re,xf],k([A({attribute:!1})],Cr.prototype,"reading",2),k([A({type:Number})],Cr.prototype,"smoothing",2),k([A({attribute:!1})],Cr.prototype,"titles",2),k([er(".levels")],Cr.prototype,"box",2),Cr=k([Se("td-run-tools")],Cr);var y0=new Set(["loss","score","reward"]),wf="smoothing";function w0(){let e=Number(hr.get(wf)??0);return e>0&&e<1?e:0}var gt=class extends pe{constructor(){super(...arguments);this.row=null;this.rules=null;this.reading=Vr;this.link=()=>"";this.dark=!1;this.lit=null;this.smoothing=w0();this.smoothed=this.smoothing;this.annotations=[];this.panels={lead:[],groups:[]}}willUpdate(t){if(!t.has("detail"))return;let{run:n,findings:s}=this.detail;this.annotations=jo(s),this.panels=hc(Uo(n),s.find(rr))}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.smoothTimer)}onLight({detail:{id:t,show:n}}){if(this.lit=t,!n||t===null)return;let s=this.annotations.find(u=>u.id===t),i=[...this.renderRoot.querySelectorAll("td-chart")].find(u=>s&&Gr(s.evidence,u.series));i?.closest("details")?.setAttribute("open","");let a=i?.steps;s&&a&&this.look($p(s.evidence,a));let l=window.matchMedia("(prefers-reduced-motion: reduce)").matches;i?.scrollIntoView({block:"nearest",behavior:l?"auto":"smooth"})}look(t){let n=t?.join()===this.reading.window?.join();this.dispatchEvent(new de("td-reading",{window:n?null:t}))}async onFind({detail:{id:t}}){this.lit=t,await[...this.renderRoot.querySelectorAll("td-finding")].find(({finding:s})=>t.startsWith(`${Yr(s)}#`))?.goTo(t)}onSmoothing(t){this.smoothing=t,hr.set(wf,String(t)),clearTimeout(this.smoothTimer),this.smoothTimer=setTimeout(()=>this.smoothed=t,120)}render(){let{run:t,findings:n,outcomes:s}=this.detail,{lead:o,groups:i}=this.panels,a=[...o,...i.flatMap(({panels:l})=>l)].map(({title:l})=>l);return y`<header>
        <h1>${Ar(t.name)}</h1>
        ${yr(t.status)}
        <p class="facts quiet">${this.facts()}</p>
      </header>
      ${this.renderWarnings(this.detail.warnings)}
      ${a.length?y`<td-run-tools
              .reading=${this.reading}
              .smoothing=${this.smoothing}
              .titles=${[...new Set(a)]}
              @td-smoothing=${({detail:l})=>this.onSmoothing(l)}
            ></td-run-tools>`:M}
      <div
        class="page"
        @td-find=${l=>{this.onFind(l)}}
        @td-light=${l=>this.onLight(l)}
        @td-window=${({detail:l})=>this.dispatchEvent(new de("td-reading",l))}
      >
        <div class="lead ${o.length?"":"none"}">
          <h2 class="unseen">${p("Curves")}</h2>
          <div class="pairs">
            ${qr(o,({key:l})=>l,(l,u)=>this.renderChart(l,u===0?"first":""))}
          </div>
        </div>
        <aside aria-label=${p("Findings")}>
          <h2 class="unseen">${p("Findings")}</h2>
          ${this.renderFindings(n)}
          <td-checked .outcomes=${s} .rules=${this.rules}></td-checked>
        </aside>
        <div class="rest">${i.map(({role:l,panels:u})=>this.renderGroup(l,u))}</div>
      </div>`}facts(){let{run:t}=this.detail,{row:n}=this,s=t.series.reduce((a,l)=>a+l.points,0),o=t.members.filter(a=>a!==t.name),i=n?.first_wall_time&&n.last_wall_time?n.last_wall_time-n.first_wall_time:0;return[Ue([Co(t.series.length),bn(s)]),n?.last_step?p(x`${q(n.last_step)} steps`,{desc:"Length of a run"}):"",i>1?mr(i):"",Zu(t.family),o.length?p(x`joined from ${Ue(o)}`,{desc:"A run of several directories"}):""].filter(Boolean).join(" · ")}renderWarnings(t){let n=this.row?.sampled?y`<p class="notice">
          ${p("TensorBoard gives us only a sample of this run's points: short events may be missing.")}
        </p>`:M;return y`${n}${t.map(({where:s,message:o})=>y`<p class="notice"><b>${s}</b> ${De(o)}</p>`)}`}renderFindings(t){let{main:n,suppressed:s}=mc(t);return y`${n.length?M:this.renderNothing(s.length)}
    ${qr(n,({finding:o})=>o.rule+o.tags.join(),({finding:o,explains:i},a)=>y`<td-finding
          .finding=${o}
          .explains=${i}
          .rules=${this.rules}
          .lit=${this.lit}
          .link=${this.link}
          ?open=${a===0}
        ></td-finding>`)}
    ${s.length?y`<details class="suppressed">
            <summary class="fold">${$0(s.length)}</summary>
            <ul>
              ${s.map(o=>y`<li>
                    <p>${yr(o.severity)} <b>${st(o.rule,this.rules)}</b></p>
                    <p>${De(o.message)}</p>
                    <p class="quiet">${p(x`Reason given: ${o.suppressed}`)}</p>
                  </li>`)}
            </ul>
          </details>`:M}`}renderNothing(t){let{status:n,reason:s}=this.detail.run,o=p("No rule about training could look at it"),i=this.detail.outcomes.filter(a=>a.status==="clear").length;return y`<div class="verdict ${n}">
      <h2>
        ${n==="unjudged"?p("This run could not be judged"):t?p("Nothing else found"):p("Nothing found")}
      </h2>
      <p>
        ${n==="unjudged"?De(br(s?zo(o,s):o)):S0(i)}
      </p>
    </div>`}renderGroup(t,n){let s=n.some(i=>this.annotations.some(a=>Gr(a.evidence,i.series))),o=y0.has(t)||s;return y`<details ?open=${o}>
      <summary class="fold">
        <h2>${Qu(t)}</h2>
        <span class="quiet">${n.length}</span>
      </summary>
      <div class="grid">
        ${qr(n,({key:i})=>i,i=>this.renderChart(i,"small"))}
      </div>
    </details>`}renderChart(t,n){return y`<td-chart
      class=${n}
      ?eager=${n==="first"}
      .store=${this.store}
      .run=${this.detail.run.name}
      .series=${t.series}
      .heading=${t.title}
      .generation=${this.detail.generation}
      .annotations=${this.annotations.filter(s=>Gr(s.evidence,t.series))}
      .lit=${this.lit}
      .window=${this.reading.window}
      .axis=${this.reading.axis}
      .scale=${this.reading.scale}
      .origin=${this.row?.first_wall_time??null}
      .smoothing=${this.smoothed}
      .levels=${yp(t,this.reading)}
      .best=${this.reading.best}
      .dark=${this.dark}
    ></td-chart>`}};gt.styles=[Re,Kt,vf],k([A({attribute:!1})],gt.prototype,"detail",2),k([A({attribute:!1})],gt.prototype,"row",2),k([A({attribute:!1})],gt.prototype,"rules",2),k([A({attribute:!1})],gt.prototype,"store",2),k([A({attribute:!1})],gt.prototype,"reading",2),k([A({attribute:!1})],gt.prototype,"link",2),k([A({type:Boolean})],gt.prototype,"dark",2),k([ee()],gt.prototype,"lit",2),k([ee()],gt.prototype,"smoothing",2),k([ee()],gt.prototype,"smoothed",2),gt=k([Se("td-run-page")],gt);function $0(e){let r=q(e);return ke(e,{one:p(x`${r} finding suppressed by your configuration`),other:p(x`${r} findings suppressed by your configuration`)})}function S0(e){let r=q(e);return ke(e,{one:p(x`${r} rule looked at this run and found nothing wrong.`),other:p(x`${r} rules looked at this run and found nothing wrong.`)})}function yl(e){if(!e)return y`<div class="state" role="status"><p>${p("Loading …")}</p></div>`;let{members_read:r,members_known:t,bytes_read:n,bytes_known:s}=e.progress;return y`<div class="state" role="status">
    <h1>${p("Reading the logs")}</h1>
    ${t?y`<p>
              ${Ue([Er(r,Po(t)),Er(ma(n),ma(s))])}
            </p>
            <progress max=${s||1} value=${n}></progress>`:y`<p>${p(y`Looking for event files in <code>${e.source.where}</code>`)}</p>`}
  </div>`}var k0={keras:`model.fit(..., validation_data=(x_val, y_val),
          callbacks=[keras.callbacks.TensorBoard("logs/run-1")])`,pytorch:`from torch.utils.tensorboard import SummaryWriter

writer = SummaryWriter("logs/run-1")
writer.add_scalar("loss/train", train_loss, step)
writer.add_scalar("loss/validation", validation_loss, step)`};function $f({source:e}){return y`<div class="state">
    <h1>${p("No training logs yet")}</h1>
    <p>
      ${p(y`There is no event file with scalars in <code>${e.where}</code>. Runs appear here as soon as a training writes one; nothing needs to be restarted. If the logs are elsewhere, start TensorBoard with <code>--logdir</code> and their directory.`)}
    </p>
    <p class="quiet">${p("To write one:",{desc:"Before code that writes a log"})}</p>
    <td-code .code=${k0}></td-code>
  </div>`}function Sf({error:e,source:r}){return y`<div class="state" role="alert">
    <h1>${p("The logs could not be read")}</h1>
    <p>${De(e??p("The server does not say why."))}</p>
    ${r.where?y`<p class="quiet">${p(y`Log directory: <code>${r.where}</code>`)}</p>`:M}
    ${Rf()}
  </div>`}function kf(e){return y`<div class="state" role="alert">
    <h1>${p("No answer",{desc:"The server does not answer"})}</h1>
    <p>${e}</p>
    <p class="quiet">${p("The tab asks again every few seconds.")}</p>
    ${Rf()}
  </div>`}function Rf(){return y`<button
    class="button"
    @click=${e=>e.target?.dispatchEvent(new de("td-retry",null))}
  >
    ${p("Try again")}
  </button>`}var Tf="language",Gt=class extends pe{constructor(){super(...arguments);this.view=nc;this.chosen=[];this.dark=!1;this.copied=!1;this.listScroll=0;this.linkOf=t=>Is(Ur({...this.view,runs:[t]}))}connectedCallback(){super.connectedCallback();let t=Ho(pa()??"");this.view={...t,filter:t.filter||tc(Au())},this.source.speak(this.language()),this.speak(this.language()),this.session=new Fo(this,this.source),this.view.runs.length>1&&(this.chosen=this.view.runs),this.session.want(this.view.runs),Cu(()=>this.onHash()),_o(n=>{this.dark=n,Wo(n)}),this.addEventListener("td-open",({detail:n})=>this.open(n.runs)),this.addEventListener("td-list",({detail:n})=>this.go({...this.view,...n})),this.addEventListener("td-reading",({detail:n})=>this.go({...this.view,reading:{...this.view.reading,...n}})),this.addEventListener("td-quantity",({detail:n})=>this.go({...this.view,quantity:n.key})),this.addEventListener("td-compare",({detail:n})=>this.go({...this.view,...n})),this.addEventListener("td-choose",({detail:n})=>this.chosen=n.runs),this.addEventListener("td-language",({detail:n})=>{hr.set(Tf,n.language),this.go({...this.view,language:n.language})}),this.addEventListener("td-retry",()=>{this.session.ask(!0)})}language(){return this.view.language||Xn(hr.get(Tf))||Hu(navigator.languages)}async speak(t){await Du(t),document.documentElement.lang=t,this.requestUpdate()}open(t){let n={...this.view.reading,levels:[],window:null};this.go({...this.view,runs:t,reading:n})}go(t){let n=t.runs.join(`
`)!==this.view.runs.join(`
`);Lu(Ur(t),n),this.turn(t)}onHash(){let t=pa();t!==null&&Ur(Ho(t))!==Ur(this.view)&&this.turn(Ho(t))}turn(t){let n=t.runs.join(`
`)!==this.view.runs.join(`
`);n&&this.view.runs.length===0&&(this.listScroll=window.scrollY),this.view=t;let s=this.language();if(s!==$t()&&(this.session.speak(s),this.speak(s)),this.session.want(t.runs),!n)return;t.runs.length>1&&(this.chosen=t.runs);let o=t.runs.length===0?this.listScroll:0;this.updateComplete.then(()=>{requestAnimationFrame(()=>window.scrollTo(0,o))})}async copyLink(){this.copied=await Ws(Is(Ur(this.view))),setTimeout(()=>this.copied=!1,2e3)}updated(t){t.has("view")&&(document.title=[...this.view.runs,"Diagnose"].join(" · "))}render(){return y`${this.renderProgress()}${this.view.runs.length?this.renderBar():M}
      ${this.renderNotices()}
      <main>${_u($t(),this.renderView())}</main>`}renderProgress(){let{status:t,rows:n}=this.session;if(t?.phase!=="reading"||!n?.length)return M;let{bytes_read:s,bytes_known:o,members_read:i,members_known:a}=t.progress,l=o?s/o:a?i/a:0,u=Math.round(l*100),h=Er(i,Po(a));return y`<div
      class="progress"
      role="progressbar"
      aria-label=${p("Reading",{desc:"The server reads the logs"})}
      aria-valuenow=${u}
      aria-valuetext=${h}
      title=${p(x`Reading: ${h}. What is shown may change.`)}
    >
      <div style="width: ${u}%"></div>
    </div>`}renderBar(){return y`<nav class="bar">
      <a
        class="back"
        href=${Is(Ur({...this.view,runs:[]}))}
        @click=${t=>{t.ctrlKey||t.metaKey||t.shiftKey||(t.preventDefault(),this.open([]))}}
        ><span aria-hidden="true">←</span> ${p("All runs")}</a
      >
      ${bi()}
      <button class="button" @click=${()=>{this.copyLink()}}>
        <span aria-live="polite">${this.copied?p("Copied"):p("Copy link")}</span>
      </button>
    </nav>`}renderNotices(){let{status:t,error:n,rows:s}=this.session,o=this.view.runs.length?[]:t?.warnings??[];return y`${n&&s?y`<div class="notice bad" role="alert">
            ${p(x`${n} What is shown is from before.`)}
            <button class="button" @click=${()=>this.dispatchEvent(new de("td-retry",null))}>
              ${p("Try again")}
            </button>
          </div>`:M}
    ${t?.source.sampled?y`<div class="notice">${De(t.source.sampled)}</div>`:M}
    ${o.length===0?M:y`<details class="notice" ?open=${o.length<3}>
            <summary class="fold">${R0(o.length)}</summary>
            <ul>
              ${o.map(({where:i,message:a})=>y`<li><b>${i}</b> ${De(a)}</li>`)}
            </ul>
          </details>`}`}renderView(){let{status:t,rows:n,rules:s,error:o}=this.session;return!t||n===null?o?kf(o):yl(null):t.phase==="failed"?Sf(t):this.view.runs.length===1?this.renderRun(this.view.runs[0]??""):this.view.runs.length>1?this.renderCompare():n.length===0?t.phase==="reading"?yl(t):$f(t):y`<td-run-list
      .runs=${n}
      .rules=${s}
      .view=${this.view}
      .progress=${t.phase==="reading"?t.progress:null}
      .chosen=${this.chosen}
      .linkOf=${this.linkOf}
    ></td-run-list>`}renderRun(t){let{known:n,rows:s,rules:o,store:i}=this.session,{detail:a=null,error:l=null}=n.get(t)??{};return a?y`<td-run-page
        .detail=${a}
        .row=${s?.find(u=>u.name===t)??null}
        .rules=${o}
        .store=${i}
        .reading=${this.view.reading}
        .link=${()=>Is(Ur(this.view))}
        .dark=${this.dark}
      ></td-run-page>`:l?this.renderUnknown([t],l):y`<p class="wait">${p(x`Loading ${t} …`)}</p>`}renderCompare(){let{known:t,rules:n,store:s}=this.session,o=this.view.runs.map(l=>({name:l,...t.get(l)})),i=o.filter(l=>l.error),a=o.flatMap(({detail:l})=>l?[l]:[]);return a.length+i.length<o.length?y`<p class="wait">${p(x`Loading ${tr(o.length)} …`)}</p>`:y`${i.length?this.renderUnknown(i.map(({name:l})=>l),i[0]?.error??""):M}
    ${a.length?y`<td-compare
            .details=${a}
            .rules=${n}
            .quantity=${this.view.quantity}
            .baseline=${this.view.baseline}
            .rankBy=${this.view.rankBy}
            .layout=${this.view.layout}
            .store=${s}
            .linkOf=${this.linkOf}
            .dark=${this.dark}
          ></td-compare>`:M}`}renderUnknown(t,n){let s=this.session.status?.phase==="reading";return y`<div class="state">
      <h1>${t.join(", ")}</h1>
      <p>${n}</p>
      ${s?y`<p>${p("The log directory is still being read; it may yet appear.",{desc:"It: the run"})}</p>`:M}
    </div>`}};Gt.styles=[Re,ic],k([A({attribute:!1})],Gt.prototype,"source",2),k([ee()],Gt.prototype,"view",2),k([ee()],Gt.prototype,"chosen",2),k([ee()],Gt.prototype,"dark",2),k([ee()],Gt.prototype,"copied",2),Gt=k([Se("td-app")],Gt);function R0(e){let r=q(e);return ke(e,{one:p(x`${r} remark on the log files`),other:p(x`${r} remarks on the log files`)})}function KR(){try{T0();let e=new Gt;e.source=new mo,window.addEventListener("error",({error:r})=>wl(r,e)),window.addEventListener("unhandledrejection",({reason:r})=>wl(r,e)),document.body.replaceChildren(e)}catch(e){wl(e,null)}}function T0(){let e=document.documentElement;e.lang=$t(),document.title="Diagnose",document.body.style.margin="0",_o(Wo);for(let[r,t]of[["viewport","width=device-width, initial-scale=1"],["color-scheme","light dark"]]){let n=document.createElement("meta");n.name=r??"",n.content=t??"",document.head.append(n)}}function wl(e,r){if(r?.shadowRoot?.querySelector("main")?.firstElementChild)return;let t=document.createElement("p");t.setAttribute("role","alert"),t.style.cssText=`font: 14px/20px ${Ut}; padding: 64px 16px; max-width: 640px; margin: auto; color: var(--td-text)`;let n=e instanceof Error?e.message:String(e);t.textContent=p(x`Diagnose could not draw this page (${n}). Reload it; if that does not help, the browser's console says more.`),document.body.replaceChildren(t)}export{KR as render};
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
