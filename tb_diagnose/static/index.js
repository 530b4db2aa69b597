var jl=Object.defineProperty;var jf=Object.getOwnPropertyDescriptor;var qf=(e,r)=>{for(var t in r)jl(e,t,{get:r[t],enumerable:!0})};var k=(e,r,t,n)=>{for(var s=n>1?void 0:n?jf(r,t):r,o=e.length-1,i;o>=0;o--)(i=e[o])&&(s=(n?i(r,t,s):i(s))||s);return n&&s&&jl(r,t,s),s};var ji="lit-localize-status";var Kf=(e,...r)=>({strTag:!0,strings:e,values:r}),x=Kf,ql=e=>typeof e!="string"&&"strTag"in e,ao=(e,r,t)=>{let n=e[0];for(let s=1;s<e.length;s++)n+=r[t?t[s-1]:s-1],n+=e[s];return n};var Ts=(e=>ql(e)?ao(e.strings,e.values):e);var p=Ts,Kl=!1;function qi(e){if(Kl)throw new Error("lit-localize can only be configured once");p=e,Kl=!0}var Es=class{constructor(){this.settled=!1,this.promise=new Promise((r,t)=>{this._resolve=r,this._reject=t})}resolve(r){this.settled=!0,this._resolve(r)}reject(r){this.settled=!0,this._reject(r)}};var kr=[];for(let e=0;e<256;e++)kr[e]=(e>>4&15).toString(16)+(e&15).toString(16);function Gl(e){let r=0,t=8997,n=0,s=33826,o=0,i=40164,a=0,l=52210;for(let u=0;u<e.length;u++)t^=e.charCodeAt(u),r=t*435,n=s*435,o=i*435,a=l*435,o+=t<<8,a+=s<<8,n+=r>>>16,t=r&65535,o+=n>>>16,s=n&65535,l=a+(o>>>16)&65535,i=o&65535;return kr[l>>8]+kr[l&255]+kr[i>>8]+kr[i&255]+kr[s>>8]+kr[s&255]+kr[t>>8]+kr[t&255]}var Gf="",Yf="h",Jf="s";function Yl(e,r){return(r?Yf:Jf)+Gl(typeof e=="string"?e:e.join(Gf))}var Jl=new WeakMap,Ql=new Map;function Zl(e,r,t){if(e){let n=t?.id??Qf(r),s=e[n];if(s){if(typeof s=="string")return s;if("strTag"in s)return ao(s.strings,r.values,s.values);{let o=Jl.get(s);return o===void 0&&(o=s.values,Jl.set(s,o)),{...s,values:o.map(i=>r.values[i])}}}}return Ts(r)}function Qf(e){let r=typeof e=="string"?e:e.strings,t=Ql.get(r);return t===void 0&&(t=Yl(r,typeof e!="string"&&!("strTag"in e)),Ql.set(r,t)),t}function Ki(e){window.dispatchEvent(new CustomEvent(ji,{detail:e}))}var co="",Gi,Xl,uo,Yi,ec,ln=new Es;ln.resolve();var lo=0,tc=e=>(qi(((r,t)=>Zl(ec,r,t))),co=Xl=e.sourceLocale,uo=new Set(e.targetLocales),uo.add(e.sourceLocale),Yi=e.loadLocale,{getLocale:Zf,setLocale:Xf}),Zf=()=>co,Xf=e=>{if(e===(Gi??co))return ln.promise;if(!uo||!Yi)throw new Error("Internal error");if(!uo.has(e))throw new Error("Invalid locale code");lo++;let r=lo;return Gi=e,ln.settled&&(ln=new Es),Ki({status:"loading",loadingLocale:e}),(e===Xl?Promise.resolve({templates:void 0}):Yi(e)).then(n=>{lo===r&&(co=e,Gi=void 0,ec=n.templates,Ki({status:"ready",readyLocale:e}),ln.resolve())},n=>{lo===r&&(Ki({status:"error",errorLocale:e,errorMessage:n.toString()}),ln.reject(n))}),ln.promise};var Ji=class extends Error{constructor(t,n){super(n);this.status=t}},Qi=class extends Error{constructor(){super(p("TensorBoard does not answer. Is it still running?"))}};function Fr(e){return e instanceof DOMException&&e.name==="AbortError"}var po=class{constructor(r=(t,n)=>globalThis.fetch(t,n)){this.fetch=r;this.pending=new Map;this.language="en"}speak(r){this.language=r;for(let t of this.pending.values())t.abort()}status(r){return this.latest("status",r?"status?reload=1":"status")}runs(){return this.latest("runs","runs")}run(r){return this.latest(`run ${r}`,`run?name=${encodeURIComponent(r)}`)}rules(){return this.latest("rules","rules")}curves(r,t,n,s,o,i=0){let a=new URLSearchParams({run:r,keys:JSON.stringify(t.map(({member:l,tag:u})=>[l,u])),width:String(Math.round(n))});return s&&(a.set("start",String(s.start)),a.set("end",String(s.end))),i&&a.set("smoothing",String(i)),this.get(`curves?${a.toString()}`,o)}compare(r,{quantity:t,baseline:n}){let s=new URLSearchParams({runs:JSON.stringify(r)});return t&&s.set("quantity",t),n&&s.set("baseline",n),this.latest("compare",`compare?${s.toString()}`)}latest(r,t){this.pending.get(r)?.abort();let n=new AbortController;return this.pending.set(r,n),this.get(t,n.signal)}inLanguage(r){return this.language==="en"?r:`${r}${r.includes("?")?"&":"?"}lang=${this.language}`}async get(r,t){let n;try{n=await this.fetch(this.inLanguage(r),t?{signal:t}:{})}catch(s){throw Fr(s)?s:new Qi}if(!n.ok){let s=(await n.text()).trim(),o=s&&!s.startsWith("<")?s:p(x`The server answered ${n.status}.`);throw new Ji(n.status,o)}return await n.json()}};var fo=globalThis,ho=fo.ShadowRoot&&(fo.ShadyCSS===void 0||fo.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Zi=Symbol(),rc=new WeakMap,_s=class{constructor(r,t,n){if(this._$cssResult$=!0,n!==Zi)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=r,this.t=t}get styleSheet(){let r=this.o,t=this.t;if(ho&&r===void 0){let n=t!==void 0&&t.length===1;n&&(r=rc.get(t)),r===void 0&&((this.o=r=new CSSStyleSheet).replaceSync(this.cssText),n&&rc.set(t,r))}return r}toString(){return this.cssText}},Ms=e=>new _s(typeof e=="string"?e:e+"",void 0,Zi),oe=(e,...r)=>{let t=e.length===1?e[0]:r.reduce((n,s,o)=>n+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+e[o+1],e[0]);return new _s(t,e,Zi)},nc=(e,r)=>{if(ho)e.adoptedStyleSheets=r.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of r){let n=document.createElement("style"),s=fo.litNonce;s!==void 0&&n.setAttribute("nonce",s),n.textContent=t.cssText,e.appendChild(n)}},Xi=ho?e=>e:e=>e instanceof CSSStyleSheet?(r=>{let t="";for(let n of r.cssRules)t+=n.cssText;return Ms(t)})(e):e;var{is:eh,defineProperty:th,getOwnPropertyDescriptor:rh,getOwnPropertyNames:nh,getOwnPropertySymbols:sh,getPrototypeOf:oh}=Object,mo=globalThis,sc=mo.trustedTypes,ih=sc?sc.emptyScript:"",ah=mo.reactiveElementPolyfillSupport,As=(e,r)=>e,Ls={toAttribute(e,r){switch(r){case Boolean:e=e?ih:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,r){let t=e;switch(r){case Boolean:t=e!==null;break;case Number:t=e===null?null:Number(e);break;case Object:case Array:try{t=JSON.parse(e)}catch{t=null}}return t}},go=(e,r)=>!eh(e,r),oc={attribute:!0,type:String,converter:Ls,reflect:!1,useDefault:!1,hasChanged:go};Symbol.metadata??=Symbol("metadata"),mo.litPropertyMetadata??=new WeakMap;var Rr=class extends HTMLElement{static addInitializer(r){this._$Ei(),(this.l??=[]).push(r)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(r,t=oc){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(r)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(r,t),!t.noAccessor){let n=Symbol(),s=this.getPropertyDescriptor(r,n,t);s!==void 0&&th(this.prototype,r,s)}}static getPropertyDescriptor(r,t,n){let{get:s,set:o}=rh(this.prototype,r)??{get(){return this[t]},set(i){this[t]=i}};return{get:s,set(i){let a=s?.call(this);o?.call(this,i),this.requestUpdate(r,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(r){return this.elementProperties.get(r)??oc}static _$Ei(){if(this.hasOwnProperty(As("elementProperties")))return;let r=oh(this);r.finalize(),r.l!==void 0&&(this.l=[...r.l]),this.elementProperties=new Map(r.elementProperties)}static finalize(){if(this.hasOwnProperty(As("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(As("properties"))){let t=this.properties,n=[...nh(t),...sh(t)];for(let s of n)this.createProperty(s,t[s])}let r=this[Symbol.metadata];if(r!==null){let t=litPropertyMetadata.get(r);if(t!==void 0)for(let[n,s]of t)this.elementProperties.set(n,s)}this._$Eh=new Map;for(let[t,n]of this.elementProperties){let s=this._$Eu(t,n);s!==void 0&&this._$Eh.set(s,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(r){let t=[];if(Array.isArray(r)){let n=new Set(r.flat(1/0).reverse());for(let s of n)t.unshift(Xi(s))}else r!==void 0&&t.push(Xi(r));return t}static _$Eu(r,t){let n=t.attribute;return n===!1?void 0:typeof n=="string"?n:typeof r=="string"?r.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(r=>this.enableUpdating=r),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(r=>r(this))}addController(r){(this._$EO??=new Set).add(r),this.renderRoot!==void 0&&this.isConnected&&r.hostConnected?.()}removeController(r){this._$EO?.delete(r)}_$E_(){let r=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(r.set(n,this[n]),delete this[n]);r.size>0&&(this._$Ep=r)}createRenderRoot(){let r=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return nc(r,this.constructor.elementStyles),r}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(r=>r.hostConnected?.())}enableUpdating(r){}disconnectedCallback(){this._$EO?.forEach(r=>r.hostDisconnected?.())}attributeChangedCallback(r,t,n){this._$AK(r,n)}_$ET(r,t){let n=this.constructor.elementProperties.get(r),s=this.constructor._$Eu(r,n);if(s!==void 0&&n.reflect===!0){let o=(n.converter?.toAttribute!==void 0?n.converter:Ls).toAttribute(t,n.type);this._$Em=r,o==null?this.removeAttribute(s):this.setAttribute(s,o),this._$Em=null}}_$AK(r,t){let n=this.constructor,s=n._$Eh.get(r);if(s!==void 0&&this._$Em!==s){let o=n.getPropertyOptions(s),i=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:Ls;this._$Em=s;let a=i.fromAttribute(t,o.type);this[s]=a??this._$Ej?.get(s)??a,this._$Em=null}}requestUpdate(r,t,n,s=!1,o){if(r!==void 0){let i=this.constructor;if(s===!1&&(o=this[r]),n??=i.getPropertyOptions(r),!((n.hasChanged??go)(o,t)||n.useDefault&&n.reflect&&o===this._$Ej?.get(r)&&!this.hasAttribute(i._$Eu(r,n))))return;this.C(r,t,n)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(r,t,{useDefault:n,reflect:s,wrapped:o},i){n&&!(this._$Ej??=new Map).has(r)&&(this._$Ej.set(r,i??t??this[r]),o!==!0||i!==void 0)||(this._$AL.has(r)||(this.hasUpdated||n||(t=void 0),this._$AL.set(r,t)),s===!0&&this._$Em!==r&&(this._$Eq??=new Set).add(r))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let r=this.scheduleUpdate();return r!=null&&await r,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[s,o]of this._$Ep)this[s]=o;this._$Ep=void 0}let n=this.constructor.elementProperties;if(n.size>0)for(let[s,o]of n){let{wrapped:i}=o,a=this[s];i!==!0||this._$AL.has(s)||a===void 0||this.C(s,void 0,o,a)}}let r=!1,t=this._$AL;try{r=this.shouldUpdate(t),r?(this.willUpdate(t),this._$EO?.forEach(n=>n.hostUpdate?.()),this.update(t)):this._$EM()}catch(n){throw r=!1,this._$EM(),n}r&&this._$AE(t)}willUpdate(r){}_$AE(r){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(r)),this.updated(r)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(r){return!0}update(r){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(r){}firstUpdated(r){}};Rr.elementStyles=[],Rr.shadowRootOptions={mode:"open"},Rr[As("elementProperties")]=new Map,Rr[As("finalized")]=new Map,ah?.({ReactiveElement:Rr}),(mo.reactiveElementVersions??=[]).push("2.1.2");var ta=globalThis,ic=e=>e,bo=ta.trustedTypes,ac=bo?bo.createPolicy("lit-html",{createHTML:e=>e}):void 0,ra="$lit$",Tr=`lit$${Math.random().toFixed(9).slice(2)}$`,na="?"+Tr,lh=`<${na}>`,dn=document,Ps=()=>dn.createComment(""),Os=e=>e===null||typeof e!="object"&&typeof e!="function",sa=Array.isArray,fc=e=>sa(e)||typeof e?.[Symbol.iterator]=="function",ea=`[ 	
\f\r]`,Cs=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,lc=/-->/g,cc=/>/g,cn=RegExp(`>|${ea}(?:([^\\s"'>=/]+)(${ea}*=${ea}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),uc=/'/g,dc=/"/g,hc=/^(?:script|style|textarea|title)$/i,oa=e=>(r,...t)=>({_$litType$:e,strings:r,values:t}),y=oa(1),wt=oa(2),Z0=oa(3),yt=Symbol.for("lit-noChange"),_=Symbol.for("lit-nothing"),pc=new WeakMap,un=dn.createTreeWalker(dn,129);function mc(e,r){if(!sa(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return ac!==void 0?ac.createHTML(r):r}var gc=(e,r)=>{let t=e.length-1,n=[],s,o=r===2?"<svg>":r===3?"<math>":"",i=Cs;for(let a=0;a<t;a++){let l=e[a],u,h,f=-1,g=0;for(;g<l.length&&(i.lastIndex=g,h=i.exec(l),h!==null);)g=i.lastIndex,i===Cs?h[1]==="!--"?i=lc:h[1]!==void 0?i=cc:h[2]!==void 0?(hc.test(h[2])&&(s=RegExp("</"+h[2],"g")),i=cn):h[3]!==void 0&&(i=cn):i===cn?h[0]===">"?(i=s??Cs,f=-1):h[1]===void 0?f=-2:(f=i.lastIndex-h[2].length,u=h[1],i=h[3]===void 0?cn:h[3]==='"'?dc:uc):i===dc||i===uc?i=cn:i===lc||i===cc?i=Cs:(i=cn,s=void 0);let v=i===cn&&e[a+1].startsWith("/>")?" ":"";o+=i===Cs?l+lh:f>=0?(n.push(u),l.slice(0,f)+ra+l.slice(f)+Tr+v):l+Tr+(f===-2?a:v)}return[mc(e,o+(e[t]||"<?>")+(r===2?"</svg>":r===3?"</math>":"")),n]},Ns=class e{constructor({strings:r,_$litType$:t},n){let s;this.parts=[];let o=0,i=0,a=r.length-1,l=this.parts,[u,h]=gc(r,t);if(this.el=e.createElement(u,n),un.currentNode=this.el.content,t===2||t===3){let f=this.el.content.firstChild;f.replaceWith(...f.childNodes)}for(;(s=un.nextNode())!==null&&l.length<a;){if(s.nodeType===1){if(s.hasAttributes())for(let f of s.getAttributeNames())if(f.endsWith(ra)){let g=h[i++],v=s.getAttribute(f).split(Tr),S=/([.?@])?(.*)/.exec(g);l.push({type:1,index:o,name:S[2],strings:v,ctor:S[1]==="."?xo:S[1]==="?"?yo:S[1]==="@"?wo:fn}),s.removeAttribute(f)}else f.startsWith(Tr)&&(l.push({type:6,index:o}),s.removeAttribute(f));if(hc.test(s.tagName)){let f=s.textContent.split(Tr),g=f.length-1;if(g>0){s.textContent=bo?bo.emptyScript:"";for(let v=0;v<g;v++)s.append(f[v],Ps()),un.nextNode(),l.push({type:2,index:++o});s.append(f[g],Ps())}}}else if(s.nodeType===8)if(s.data===na)l.push({type:2,index:o});else{let f=-1;for(;(f=s.data.indexOf(Tr,f+1))!==-1;)l.push({type:7,index:o}),f+=Tr.length-1}o++}}static createElement(r,t){let n=dn.createElement("template");return n.innerHTML=r,n}};function pn(e,r,t=e,n){if(r===yt)return r;let s=n!==void 0?t._$Co?.[n]:t._$Cl,o=Os(r)?void 0:r._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(e),s._$AT(e,t,n)),n!==void 0?(t._$Co??=[])[n]=s:t._$Cl=s),s!==void 0&&(r=pn(e,s._$AS(e,r.values),s,n)),r}var vo=class{constructor(r,t){this._$AV=[],this._$AN=void 0,this._$AD=r,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(r){let{el:{content:t},parts:n}=this._$AD,s=(r?.creationScope??dn).importNode(t,!0);un.currentNode=s;let o=un.nextNode(),i=0,a=0,l=n[0];for(;l!==void 0;){if(i===l.index){let u;l.type===2?u=new Jn(o,o.nextSibling,this,r):l.type===1?u=new l.ctor(o,l.name,l.strings,this,r):l.type===6&&(u=new $o(o,this,r)),this._$AV.push(u),l=n[++a]}i!==l?.index&&(o=un.nextNode(),i++)}return un.currentNode=dn,s}p(r){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(r,n,t),t+=n.strings.length-2):n._$AI(r[t])),t++}},Jn=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(r,t,n,s){this.type=2,this._$AH=_,this._$AN=void 0,this._$AA=r,this._$AB=t,this._$AM=n,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let r=this._$AA.parentNode,t=this._$AM;return t!==void 0&&r?.nodeType===11&&(r=t.parentNode),r}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(r,t=this){r=pn(this,r,t),Os(r)?r===_||r==null||r===""?(this._$AH!==_&&this._$AR(),this._$AH=_):r!==this._$AH&&r!==yt&&this._(r):r._$litType$!==void 0?this.$(r):r.nodeType!==void 0?this.T(r):fc(r)?this.k(r):this._(r)}O(r){return this._$AA.parentNode.insertBefore(r,this._$AB)}T(r){this._$AH!==r&&(this._$AR(),this._$AH=this.O(r))}_(r){this._$AH!==_&&Os(this._$AH)?this._$AA.nextSibling.data=r:this.T(dn.createTextNode(r)),this._$AH=r}$(r){let{values:t,_$litType$:n}=r,s=typeof n=="number"?this._$AC(r):(n.el===void 0&&(n.el=Ns.createElement(mc(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===s)this._$AH.p(t);else{let o=new vo(s,this),i=o.u(this.options);o.p(t),this.T(i),this._$AH=o}}_$AC(r){let t=pc.get(r.strings);return t===void 0&&pc.set(r.strings,t=new Ns(r)),t}k(r){sa(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,n,s=0;for(let o of r)s===t.length?t.push(n=new e(this.O(Ps()),this.O(Ps()),this,this.options)):n=t[s],n._$AI(o),s++;s<t.length&&(this._$AR(n&&n._$AB.nextSibling,s),t.length=s)}_$AR(r=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);r!==this._$AB;){let n=ic(r).nextSibling;ic(r).remove(),r=n}}setConnected(r){this._$AM===void 0&&(this._$Cv=r,this._$AP?.(r))}},fn=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(r,t,n,s,o){this.type=1,this._$AH=_,this._$AN=void 0,this.element=r,this.name=t,this._$AM=s,this.options=o,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=_}_$AI(r,t=this,n,s){let o=this.strings,i=!1;if(o===void 0)r=pn(this,r,t,0),i=!Os(r)||r!==this._$AH&&r!==yt,i&&(this._$AH=r);else{let a=r,l,u;for(r=o[0],l=0;l<o.length-1;l++)u=pn(this,a[n+l],t,l),u===yt&&(u=this._$AH[l]),i||=!Os(u)||u!==this._$AH[l],u===_?r=_:r!==_&&(r+=(u??"")+o[l+1]),this._$AH[l]=u}i&&!s&&this.j(r)}j(r){r===_?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,r??"")}},xo=class extends fn{constructor(){super(...arguments),this.type=3}j(r){this.element[this.name]=r===_?void 0:r}},yo=class extends fn{constructor(){super(...arguments),this.type=4}j(r){this.element.toggleAttribute(this.name,!!r&&r!==_)}},wo=class extends fn{constructor(r,t,n,s,o){super(r,t,n,s,o),this.type=5}_$AI(r,t=this){if((r=pn(this,r,t,0)??_)===yt)return;let n=this._$AH,s=r===_&&n!==_||r.capture!==n.capture||r.once!==n.once||r.passive!==n.passive,o=r!==_&&(n===_||s);s&&this.element.removeEventListener(this.name,this,n),o&&this.element.addEventListener(this.name,this,r),this._$AH=r}handleEvent(r){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,r):this._$AH.handleEvent(r)}},$o=class{constructor(r,t,n){this.element=r,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(r){pn(this,r)}},bc={M:ra,P:Tr,A:na,C:1,L:gc,R:vo,D:fc,V:pn,I:Jn,H:fn,N:yo,U:wo,B:xo,F:$o},ch=ta.litHtmlPolyfillSupport;ch?.(Ns,Jn),(ta.litHtmlVersions??=[]).push("3.3.3");var vc=(e,r,t)=>{let n=t?.renderBefore??r,s=n._$litPart$;if(s===void 0){let o=t?.renderBefore??null;n._$litPart$=s=new Jn(r.insertBefore(Ps(),o),o,void 0,t??{})}return s._$AI(e),s};var ia=globalThis,pe=class extends Rr{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let r=super.createRenderRoot();return this.renderOptions.renderBefore??=r.firstChild,r}update(r){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(r),this._$Do=vc(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return yt}};pe._$litElement$=!0,pe.finalized=!0,ia.litElementHydrateSupport?.({LitElement:pe});var uh=ia.litElementPolyfillSupport;uh?.({LitElement:pe});(ia.litElementVersions??=[]).push("4.2.2");var Se=e=>(r,t)=>{t!==void 0?t.addInitializer(()=>{customElements.define(e,r)}):customElements.define(e,r)};var dh={attribute:!0,type:String,converter:Ls,reflect:!1,hasChanged:go},ph=(e=dh,r,t)=>{let{kind:n,metadata:s}=t,o=globalThis.litPropertyMetadata.get(s);if(o===void 0&&globalThis.litPropertyMetadata.set(s,o=new Map),n==="setter"&&((e=Object.create(e)).wrapped=!0),o.set(t.name,e),n==="accessor"){let{name:i}=t;return{set(a){let l=r.get.call(this);r.set.call(this,a),this.requestUpdate(i,l,e,!0,a)},init(a){return a!==void 0&&this.C(i,void 0,e,a),a}}}if(n==="setter"){let{name:i}=t;return function(a){let l=this[i];r.call(this,a),this.requestUpdate(i,l,e,!0,a)}}throw Error("Unsupported decorator location: "+n)};function A(e){return(r,t)=>typeof t=="object"?ph(e,r,t):((n,s,o)=>{let i=s.hasOwnProperty(o);return s.constructor.createProperty(o,n),i?Object.getOwnPropertyDescriptor(s,o):void 0})(e,r,t)}function Z(e){return A({...e,state:!0,attribute:!1})}var hn=(e,r,t)=>(t.configurable=!0,t.enumerable=!0,Reflect.decorate&&typeof r!="object"&&Object.defineProperty(e,r,t),t);function er(e,r){return(t,n,s)=>{let o=i=>i.renderRoot?.querySelector(e)??null;if(r){let{get:i,set:a}=typeof n=="object"?t:s??(()=>{let l=Symbol();return{get(){return this[l]},set(u){this[l]=u}}})();return hn(t,n,{get(){let l=i.call(this);return l===void 0&&(l=o(this),(l!==null||this.hasUpdated)&&a.call(this,l)),l}})}return hn(t,n,{get(){return o(this)}})}}var So={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Ir=e=>(...r)=>({_$litDirective$:e,values:r}),pr=class{constructor(r){}get _$AU(){return this._$AM._$AU}_$AT(r,t,n){this._$Ct=r,this._$AM=t,this._$Ci=n}_$AS(r,t){return this.update(r,t)}update(r,t){return this.render(...t)}};var{I:fh}=bc,xc=e=>e;var yc=()=>document.createComment(""),Qn=(e,r,t)=>{let n=e._$AA.parentNode,s=r===void 0?e._$AB:r._$AA;if(t===void 0){let o=n.insertBefore(yc(),s),i=n.insertBefore(yc(),s);t=new fh(o,i,e,e.options)}else{let o=t._$AB.nextSibling,i=t._$AM,a=i!==e;if(a){let l;t._$AQ?.(e),t._$AM=e,t._$AP!==void 0&&(l=e._$AU)!==i._$AU&&t._$AP(l)}if(o!==s||a){let l=t._$AA;for(;l!==o;){let u=xc(l).nextSibling;xc(n).insertBefore(l,s),l=u}}}return t},Wr=(e,r,t=e)=>(e._$AI(r,t),e),hh={},ko=(e,r=hh)=>e._$AH=r,wc=e=>e._$AH,Ro=e=>{e._$AR(),e._$AA.remove()};var $c=Ir(class extends pr{constructor(){super(...arguments),this.key=_}render(e,r){return this.key=e,r}update(e,[r,t]){return r!==this.key&&(ko(e),this.key=r),t}});var mh="#diagnose",Wt=(()=>{try{return typeof window.parent.location.hash=="string"?window.parent:window}catch{return window}})();function aa(){return window.innerHeight===0||document.visibilityState==="hidden"}function la(){try{let e=Wt.location.hash;return e===""||e==="#"||e.split("&")[0]===mh?e:null}catch{return""}}function Sc(){try{return Wt.location.search}catch{return""}}function kc(e,r){try{if(Wt.location.hash===e)return;let{pathname:t,search:n}=Wt.location,s=`${t}${n}${e}`;r?Wt.history.pushState(Wt.history.state,"",s):Wt.history.replaceState(Wt.history.state,"",s)}catch{}}function zs(e){try{return Wt.location.href.replace(/#.*/s,"")+e}catch{return e}}function Rc(e){for(let r of["popstate","hashchange"])try{Wt.addEventListener(r,e)}catch{}}function To(e){let r=window.matchMedia("(prefers-color-scheme: dark)");try{if(Wt===window)throw new Error("no TensorBoard around us");let t=Wt.document.body,n=()=>{e(t.classList.contains("dark-mode"))};new MutationObserver(n).observe(t,{attributes:!0,attributeFilter:["class"]}),n()}catch{let t=()=>{e(r.matches)};r.addEventListener("change",t),t()}}function Tc(e,r=200){if(window.parent===window)return;let t=new MessageChannel,n;t.port1.onmessage=s=>{let o=gh(s.data);if(!o||o.isReply)return;(o.type==="experimental.DataReloaded"||o.type==="experimental.RunsChanged")&&(clearTimeout(n),n=setTimeout(e,r));let i={type:o.type,id:o.id,payload:null,error:null,isReply:!0};t.port1.postMessage(JSON.stringify(i))},window.parent.postMessage("experimental.bootstrap","*",[t.port2])}function gh(e){try{return typeof e=="string"?JSON.parse(e):null}catch{return null}}var fr={get(e){try{return localStorage.getItem(`tb-diagnose.${e}`)}catch{return null}},set(e,r){try{localStorage.setItem(`tb-diagnose.${e}`,r)}catch{}}};var Ec=["zh-CN"],_c=["en","zh-CN"];var ca={};qf(ca,{templates:()=>bh});var bh={"group-other":"其他",h1ee230f9de6c2dc9:y`日志目录：<code>${0}</code>`,h22ac85119fe51d4b:y`<code>${0}</code> 中没有包含标量的事件文件。训练一旦写入，运行就会出现在这里，无需重启。如果日志在别处，请用 <code>--logdir</code> 指定其目录并启动 TensorBoard。`,h50192cacdbf7b486:y`附曲线图：项目中的 ${0}`,hde0b3bedd3dedda6:y`正在 <code>${0}</code> 中查找事件文件`,"role-other":"其他",s0116d1680bde2018:"步数回退",s01bd430f426a8ea1:"追平基线于",s03072f16866802d8:"强化学习",s0352a8373aa3482f:"选中的运行",s035cc7b8a6f78359:"叠加在原始曲线上的滑动平均，与 TensorBoard 的算法相同；此浏览器会记住该设置",s0382d73823585617:x`${0}：${1}`,s03d02db9896eec72:x`比较 ${0} 的全部运行`,s041489fa7f9e6fe6:x`另有 ${0} 条`,s054b7ca56bd19891:x`· 没有这条曲线：${0}`,s058d387366b95c55:"这条规则检查什么",s05d10aa3b7170a32:"日志目录仍在读取中；它可能稍后出现。",s0648f5ed9de29fd2:x`${0} 个目录`,s07d38007b49acdd1:"、",s07de37b46b85d46a:x`位于 ${0}`,s081a9e07b4d7036e:"；",s081ea9d93f00e7f5:"还没有训练日志",s0849438ad0139546:"发现",s087d7a07b52b439d:x`${0}。`,s09134b07b5aacab4:"依据",s09e5f1febdb2a65a:"损失",s0a88a0a55ed4b772:"无法判定这个运行",s0b849212b20dfccc:x`${0} 个超参数不同`,s0c2fa1a3677d91ad:"非有限值",s0cac70c60ae828a3:x`${0} 条规则检查了这个运行，未发现问题。`,s0d5c4bb195a222f8:"比较量",s0d991d582bfbc203:"按括号匹配到的那部分名称给运行分组",s0f256df7b2d3887e:x`${0} 个提示`,s118dcd4826b8994d:x`${0} 个发现已屏蔽`,s1365b78f0dd14017:x`${0} 个有错误`,s13b3f5afa0862d1c:"名次",s13fb2124c3facc2e:"离散程度",s13fb94e50125b620:"判断的准确程度",s15454e43ada9d7b9:"正在比较 …",s154c478f8b8b29c3:"写入日志的方法：",s15791d9e7e26536b:x`${0} 个发现已被你的配置屏蔽`,s16fc046b99d4f995:x`未发现其他问题：${0}`,s19172ed3838854fc:"复制链接",s19db88ac376ff979:"最后一步",s1a249b1921e2bdea:"关",s1ab193968d6033cd:"种子数",s1b5d829f94051cf7:x`${0} 条规则未发现问题`,s1c11808b07192b7a:x`由 ${0} 合并而成`,s1ca671b482b18161:x`${0} 显示的是之前的内容。`,s1ed69c4ea2882825:"曲线",s2014e8dd99111c27:"个类别",s202fffd5a2e1c595:"长度",s217ae8afd4252eff:"有发现",s24f0f825e9900824:x`位于 ${0}：点击放大，再次点击还原`,s24f39319b8853791:"对数",s2812f9df9146890f:"发现",s29ea4d209d791d60:"对照",s2c61b42c3fc7115d:x`移除 ${1} 上的参考线 ${0}`,s2cb09246564cbbd2:"收起",s2cbcbf64d696b3b1:"排名",s2d82bede97113180:x`给出的理由：${0}`,s2df47bab37e13656:x`${0} 的图表：${1}。方向键读取数值，加号和减号缩放，Esc 键复位。`,s2e4818861000b13f:"布局",s2e5104edff768280:"未搜索规律：没有哪个错误或警告只出现在其中一部分运行中。",s2fa05f91c1baa29b:x`移除 ${0}`,s304ba24b462b9f98:"为什么重要",s30e803b877db24a1:x`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s3182872fe646db77:x`正在读取，${0}%：${1} / ${2}`,s3182b253ebb97ecc:x`还有 ${0} 个放不下：${1}`,s32bbcd08e5001007:"主要损失",s3367287465d74387:"阈值及其出处",s34be76c6b1eadbef:"警告",s35519855cc52e634:"下一步：",s3588b07231c3b0c5:"TensorBoard 没有响应。它还在运行吗？",s3687049d1af562c4:"复制",s36ede0d3f06e8d8f:"更好",s36f6766957c7f710:"计数",s37919fd82dc8dec6:"下一步",s37a9e8aec5713460:"更多操作",s394b4214b2b541e3:"没有超参数不同",s3a556864c406ada2:x`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s3a9da439c961a22c:x`按“${0}”排序`,s3c0d17bad169557b:"未知",s3c6dbc0328365bb0:"按 / 键跳到这里",s3cb700e662f296dc:x`Diagnose 无法绘制本页（${0}）。请重新加载；如果仍然不行，浏览器控制台中有更多信息。`,s3de7d253d11e2373:"没有训练规则能检查它",s3e108c66773382aa:"发现表",s3e1ca0269d2140e1:"这不是有效的正则表达式。",s405021940efed327:x`${0} 年前`,s40863e1a197cca92:"指标",s41f7dca46d3f1b4a:"值",s4222f7c57711d9a1:x`最后，第 ${0} 步`,s4376b5b0325b146a:"按规则列出的发现",s44add38a493e53a5:x`${0} 分钟`,s45d3f3531efea0e9:"正在加载 …",s471d2322e9171043:"未给出",s478c68b2b38eab9a:x`关于日志文件的 ${0} 条说明`,s48a5e1cbbe9aabca:"横轴",s49f6ba392f0fa9e6:x`服务器没有发送 ${0} 的曲线。`,s4b194c89bc566374:x`${0} 个运行`,s4c4a04bfb0d1f4df:"可能的原因",s4ca9e43cc1c59729:"数值",s4eeef698b7b292dc:x`${0} 条规则未检查`,s4f940e5e733e1cb7:"更差",s52cb44a862e08700:"没有匹配的运行。",s52e842e07658ff2f:"主要奖励",s545d5ca325513fc8:x`${0} 天前`,s54b8ea61422a442d:x`没有可靠的规律。${0}`,s568da031b82f3beb:x`${1}的 ${0} 图表。方向键读取数值，Esc 键重置缩放。`,s56af5cd3cc4b1882:x`${0} 个目录`,s57472465a23b41db:"数值",s598c4a99f311dcb0:"种子组表",s5dd9fa87abbdc682:"显示数值",s5f343a43e7ea9f91:"错误",s5fb056437a46dd47:"所在图表",s60ec59dc00e454d7:"保存显示的点（CSV）",s60f763481befb5d4:"最佳值的均值",s62c9629089ed6df9:x`第 ${0} 步`,s63215040abdc545f:"结论",s63b409d72c5dcb60:"N 和 P 键逐个查看发现，回车键跳到对应的文字。",s640f3c29000a4c59:x`显示全部 ${0} 个`,s65499ddd6a45fc45:x`${0} 训练`,s6686fcc6d2c8f0bd:"提示",s669b18c6d2d9c95b:"不分组",s66a30ade9cd7d50f:x`${0} 个未判定`,s66e55a3b3360005a:"未发现问题",s672809d8ddbb4f27:x`${0} 小时 ${1} 分`,s681934b0a0de7eec:x`${0} 条规则未发现问题`,s6842372aaca29973:"：再选一个即可比较",s689a3d81c5fd11f1:"识别依据",s6a73dc1268e978b5:"未搜索规律：日志中没有记录在这些运行之间不同的超参数。",s6c4bd61b4032938f:"本页每隔几秒会重新询问一次。",s6c8090704469e116:"横轴",s6cc5fe4b92b859d4:x`${0} 个发现已被你的配置屏蔽`,s6ec1f95308ff91ae:x`已选 ${0} 个运行`,s71e45e1a96657c91:"没有训练规则能检查这个运行",s721ed854c33ad13a:"所在步",s74a5d4a46712d67c:"无法读取日志",s752391031d1fee5b:"重置缩放",s756c512db0989ef9:"无基线",s76244e9b9543ca87:"最佳",s773322ef3edde9a6:x`比较 ${0}`,s79228ad625ad854a:"最省事的验证方法：",s7b78ccf979b531ce:x`${0}：${1}最佳值的均值，括号中为最小值到最大值`,s7c4052c8d441d4d6:"结论",s7c54f95c59141594:"比较",s80d1b2c1e92bfd9c:x`${0} 个在所有运行中相同`,s81af1a0a5461196a:"最佳值均值",s81be67b6540239e6:"请把一部分放进括号：seed=(\\d+)",s8203d3b4a6e6e7b9:"最后",s827bd8e0fc6ffa0f:"未判定",s84126fa92f00b4ef:"刚刚",s84a62bf4c087f3f8:x`${0} 条规则检查了这个运行，未发现问题。`,s855bb4e2b08d1a18:"没有响应",s86453c8d2213a248:"保存全部点（CSV）",s8685f052e877ca66:"最近更新",s890ff5db6d05bcfa:x`${1} 中${0}`,s898fd84a2e61a46a:"置信度中",s8a1427c6b40a982a:"主要指标",s8a75e83497a183a2:"健康",s8a7bee24f1eeaff1:"排序",s8a81d50559f4e89a:"正则表达式，其中一部分放在括号里",s8b5b8b322faf5d5e:"实际时间",s8b75e94898f2f1ab:"这个运行没有这样的曲线。",s8cd9acdb8424c7e4:"隐藏这条曲线",s8e4d8a2ae278e469:"类别数",s916814bea576e456:"筛选：关键词或 /正则/",s91a65cb55433adb4:"界限",s92244bd7f833061b:x`${0} 的曲线`,s926dfcc044cb322f:x`最佳 ${0} @ ${1}`,s92cb34587d849df6:"未检查",s92f4d3ab59ae6603:"同一张图",s9434ea90b6fee97d:"文件夹",s96584cfca3b4310d:"排名表",s96b643b39eda7eff:"检查了什么",s96c402f65c2b71fb:"名称的一部分 …",s97c127b84f660edf:x`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s984a3118d85b20e0:x`${0} 秒`,s984a4818d85b47f5:x`${0} 天`,s984a4c18d85b4ec1:x`${0} 小时`,s984a8718d85bb302:x`${0}%`,s98b1cb8fb62909ec:"分组",s99799a97b72325ea:"梯度范数",s9b65634200cdb5bf:"TensorBoard 只给出了这个运行的部分采样点：短暂的异常可能看不到。",s9b7fb6df9e7666fe:x`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s9bf1540da3fc2dc3:"置信度高",s9ce22301713ed8fb:"未发现其他问题",s9d125e3a92dfe4a0:x`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，对全部检验做 Holm 校正，alpha ${3}）。`,s9d60ef32a7eb327e:"这些运行中都没有发现问题。",s9dbec52489baa9dd:"组数太多，只有选定基线后才会逐一比较。",s9dfefb4026903d53:"随机猜测水平 ln k，共",s9ee5a81a48ec71e9:"迄今最佳值",s9f24ca63073362a6:x`${0} 步`,s9fbbc819fe7e66aa:"运行",sa000c4df231528b9:"已隐藏",sa036ab11d6f5f0cb:"跨运行的规律",sa04bd9d457abfcdf:"· 表示规则已检查，未发现问题；? 表示未检查。",sa0b24fa796b43e67:"最佳",sa164568508b35c61:x`第 ${0} 至 ${1} 步`,sa429657e9d546dce:"全部运行",sa478cf2baff0ae2b:"奖励",sa4aa72be4b18da23:"学习率",sa59eac2a81e725c4:"所有图表的数值轴相同；光标和缩放同步移动。",sa5cec5b1d9b183b8:x`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，Holm 校正，alpha ${3}）。`,sa994737377117122:x`${0} 个超参数不同`,sa9c3dd7dd68320f2:"并排显示",saa8aa81ad6f055fd:"参考值",sab9a535de907a987:"并排比较",sad72eb7fbc6270e2:"对数刻度",saeb732a50bb8cd63:x`${0} 天 ${1} 小时`,saebf20f752f764ec:x`${0} 个警告`,saf2e0363e12de264:x`${0} 小时前`,safb50c5216475471:x`另有 ${0} 个`,sb016053a270661b4:x`${0} 个健康`,sb17ccf02b5e69158:x`显示 ${0}`,sb206ea04679ecfdf:x`未排名：${0}`,sb2a09b6996f25557:"只有一组，没有可比较的对象。",sb2b207efbb8d285c:x`${0} 个提示`,sb2b44de8a70ae954:x`${0} / ${1}`,sb46d0976e9be2d88:"这条规则何时会误判",sb4f1dffbb6be6302:"清除",sb5f2b9bc9470919a:x`${0} 条规则`,sb67e0e7c0869f982:"差值",sb7c4a05623366946:"服务器没有说明原因。",sb7ec43559c96d8dd:x`暂停 ${0}`,sb88de8aa5149d8eb:"框架",sb8b919fcd36c8c7b:"正在读取",sb8ed2761fc0a5b62:x`比较 ${0}`,sb9460c2ae56c19cb:"请选中后按 Ctrl+C",sb9f1339b3a61604a:"参考线",sba05370f6b907017:x`关于日志文件的 ${0} 条说明`,sba22a5ebaf358a11:"最后的值",sbadcc5dc7483ce00:x`（${0} 至 ${1}，n = ${2}）`,sbf2d28806268b26d:"复制为 Markdown",sc0ef3e71481b222b:"参考资料",sc2393652c8f2242e:"平滑后",sc29a2b9868362491:x`${1}的 ${0}%`,sc2ad3b622a5c3d9a:"验证",sc31734aec343d824:x`第 ${0} 步的值`,sc341553c3556d2b4:"曲线",sc4bcadba8e631b86:"名称",sc652e7a0dfd25e87:"置信度低",sc805d78cd0e51623:"正在读取日志",sc86ade4ef74ca95a:x`${0} 条曲线`,scabf78417c4e5d86:"点数",scbd8031e3d026dc9:"从未",scbfe35557604f9ec:"保存图片（PNG）",scd1dd6ff53d0d01a:"重试",sce31954669537a1a:x`尚未读取；正在读取，${0}%`,scfb65222fcf5287b:x`${0} 个点`,sd1077b60dc890180:"曲线上的位置",sd172bb0f806ead12:"目前还没有训练规则能检查它",sd200028b9f6015e4:"自动",sd2023813cc70bf74:"步数",sd30aaa2b3d0cfd7f:x`正在加载 ${0} …`,sd752c5924801acb3:x`由此解释的发现（${0}）`,sd796bcfe5ef48968:"对齐步数",sd7b3e01ac0e72549:"用时",sd89803ab616d4829:"平滑",sd988a9395d37c0f8:x`${0} 分钟前`,sd9994f251f1280cf:"步",sdb6f723ab09700b9:x`${0} 的更多操作`,sdee795a6c5087209:"训练",se1ec1065b54eb415:x`${0} 代码`,se3a1b90525f24861:"测量项",se5428ca54cacf609:"数值刻度",se58c73d2a858e315:"时间",se5c36af5b735603c:"所有图表都从全部运行的第一步画到最后一步；否则每张图各自占满宽度",se7a532063ef7b740:"线性",se7f59973d4930598:x`${0} 个点`,se9ed3024ece061f0:"超参数",sea4f08110bb8f15d:"移除",sea7bdd2b70c8c2bb:"运行",seb45cd777661f86b:"显示这条曲线",sebd0672ad17513a2:"偏好训练",secdbe081e49c9d39:"对抗训练",sed7d7e8aae50aa81:x`运行均位于 ${0}。`,"seed-group":"组",sef3a53fbd58cc112:x`${0} 个月前`,sf047d2db7413f7a8:x`${0} 个在所有运行中相同`,sf1b9af3279f166d1:x`@ 第 ${0} 步`,sf260150b06ca44e5:x`${0} 个运行`,sf267330b06d0968d:x`${0} 条规则`,sf37ca99ea5888162:"基线",sf3e4417f60be4f0a:"按关键词或 /正则表达式/ 筛选运行",sf3ea0625c45e25f1:x`正在读取：${0}。显示的内容可能还会变化。`,sf42b6c42bf0192cc:"从许多运行中挑出的最佳者，其领先有一部分靠的是运气：某个设置是否更好，要看它的多个随机种子。",sf4cd73445dfaa932:"相对时间",sf4de3bfbfaca12e5:"已复制",sf531f89544a910a2:"无问题",sf54e143d6694582c:"随机种子组",sf59230de15ddf7fa:x`${0} 个发现已屏蔽`,sf72695e8cd91f93c:x`${1} 上的 ${0}`,sf8f1982a2578a500:x`${0} 个警告`,sf959fe8d0443fe9d:"每个设置只有一次运行：换一个随机种子，名次可能就变了。",sf9aee319a006c9b4:"添加",sf9b1c0661a02d9f9:"配置",sf9e6e6ef197c2b25:"测试",sfa4c538d7888a3e5:x`已选 ${0} 个运行`,sfaadb53d07d46a4d:x`${0} 条规则未检查`,sfd8fce4a7a86f116:x`服务器返回了 ${0}。`,sfe6719e2a3f7fd22:"对称对数","unit-share":"^(?:占 ?(.+?)的)?比例(.*)$|^(?:share|fraction)(?: of (.+))?$"};var Mc={en:"English","zh-CN":"简体中文"},{getLocale:xh,setLocale:yh}=tc({sourceLocale:"en",targetLocales:Ec,loadLocale:()=>Promise.resolve(ca)});function $t(){return xh()}async function Ac(e){e!==$t()&&await yh(e)}function Zn(e){return _c.find(r=>r===e)??""}function Lc(e){for(let r of e){let{language:t,script:n}=wh(r);if(t==="en")return"en";if(t==="zh"&&n==="Hans")return"zh-CN"}return"en"}function wh(e){try{return new Intl.Locale(e).maximize()}catch{return{}}}function X(e,r=4){if(e==null||Number.isNaN(e))return"–";if(!Number.isFinite(e))return e>0?"∞":"−∞";if(e===0)return"0";let t=Math.abs(e);return t>=1e6||t<1e-4?mn($h(e.toExponential(Math.min(r-1,2)))):Number.isInteger(e)?mn(ua(e)):t>=10**(r-1)?mn(ua(Math.round(e))):mn(String(Number(e.toPrecision(r))))}function Ds(e){let r=Math.abs(e);for(let[t,n]of[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(r>=t&&!(t===1e3&&r<1e4&&e%100!==0))return mn(`${Number((e/t).toPrecision(4))}${n}`);return mn(String(Number(e.toPrecision(6))))}function nt(e){return Math.abs(e)<1e6?q(e):Ds(e)}function Xn(e,r){if(!r||r[0]===r[1])return X(e);let t=Math.max(Math.abs(r[0]),Math.abs(r[1])),n=Math.ceil(Math.log10(t/(r[1]-r[0])))+3;return X(e,Math.max(4,Math.min(8,n)))}function q(e){return mn(ua(e))}function Vr(){return p("not finite")}function Vt(e){return p(x`step ${e}`)}function Eo(e){return p(x`@ step ${e}`)}function _o(e,r){return p(x`steps ${e} to ${r}`)}function da(e){if(e<1e3)return`${e} B`;let r=["kB","MB","GB","TB"],t=e/1e3,n=0;for(;t>=1e3&&n<r.length-1;)t/=1e3,n+=1;return`${t<10?t.toFixed(1):Math.round(t)} ${r[n]??""}`}function hr(e){if(e<90)return p(x`${Math.round(e)} s`,{desc:"Seconds"});let r=Math.round(e/60);if(r<90)return p(x`${r} min`,{desc:"Minutes"});let t=Math.floor(r/60);if(t<48){let o=r%60;return o?p(x`${t} h ${o} min`,{desc:"Hours and minutes, short"}):p(x`${t} h`,{desc:"Hours"})}let n=Math.floor(t/24),s=t%24;return s?p(x`${n} d ${s} h`,{desc:"Days and hours"}):p(x`${n} d`,{desc:"Days"})}function Cc(e,r){let t=(r-e)/60;if(t<1)return p("just now");let n=t/60,s=n/24,o=Math.floor;return n<1?p(x`${o(t)} min ago`,{desc:"Minutes"}):s<1?p(x`${o(n)} h ago`,{desc:"Hours"}):s<30?p(x`${o(s)} d ago`,{desc:"Days"}):s<360?p(x`${o(s/30)} mo ago`,{desc:"Months"}):p(x`${o(s/360)} y ago`,{desc:"Years"})}function Pc(e){let r=new Date(e*1e3),t=s=>String(s).padStart(2,"0");return`${[r.getFullYear(),t(r.getMonth()+1),t(r.getDate())].join("-")} ${[r.getHours(),r.getMinutes(),r.getSeconds()].map(t).join(":")}`}function ua(e){let[r="",t]=String(e).split("."),n=r.replace(/\B(?=(\d{3})+(?!\d))/g,",");return t===void 0?n:`${n}.${t}`}function $h(e){let[r="",t=""]=e.split("e");return`${String(Number(r))}e${t.replace("+","")}`}function mn(e){return e.replace(/(^|e)-/,"$1−").replace(/e-/,"e−")}function Oc(e){return e.split(/`([^`]+)`/).map((r,t)=>t%2?{code:r}:{text:r}).filter(r=>!("text"in r)||r.text!=="")}function ke(e,r){return r[new Intl.PluralRules($t()).select(e)]??r.other}function tr(e){let r=q(e);return ke(e,{one:p(x`${r} run`),other:p(x`${r} runs`)})}function Mo(e){let r=q(e);return ke(e,{other:p(x`${r} series`,{desc:"One or several curves"})})}function gn(e){let r=q(e);return ke(e,{one:p(x`${r} point`),other:p(x`${r} points`)})}function Ao(e){let r=q(e);return ke(e,{one:p(x`${r} directory`),other:p(x`${r} directories`)})}function Nc(e){let r=q(e);return ke(e,{one:p(x`${r} rule`),other:p(x`${r} rules`)})}function Er(e,r){let t=typeof e=="number"?q(e):e;return p(x`${t} of ${r}`,{desc:"3 of 12, or: 3 of 12 directories"})}function Lo(e){let r=q(e);return ke(e,{one:p(x`${r} rule could not look`),other:p(x`${r} rules could not look`)})}function mr(e){return e.filter(Boolean).join(p("; ",{desc:"Between parts of a sentence"}))}function Ue(e){return e.join(p(", ",{desc:"Between names"}))}var Br={axis:"step",scale:"auto",classes:null,best:!1,levels:[],window:null},Sh=["step","relative","wall"],kh=["auto","linear","log","symlog"],Rh=12;function zc(e){let r=Number(e("classes")),[t,n]=e("window").split(",").map(Number),s=t!==void 0&&n!==void 0&&t<n;return{axis:Sh.find(o=>o===e("axis"))??Br.axis,scale:kh.find(o=>o===e("scale"))??Br.scale,classes:pa(r)?r:null,best:e("best")==="1",levels:Th(e("levels")),window:s&&Number.isFinite(t)&&Number.isFinite(n)?[t,n]:null}}function Dc(e){let{axis:r,scale:t,classes:n,best:s,levels:o,window:i}=e,a=[];return r!==Br.axis&&a.push(["axis",r]),t!==Br.scale&&a.push(["scale",t]),n!==null&&a.push(["classes",String(n)]),s&&a.push(["best","1"]),o.length&&a.push(["levels",JSON.stringify(o)]),i&&a.push(["window",i.map(l=>String(Number(l.toPrecision(9)))).join(",")]),a}function pa(e){return Number.isInteger(e)&&e>=2&&e<=1e9}function Th(e){try{let r=JSON.parse(e||"[]");return Array.isArray(r)?r.filter(t=>Array.isArray(t)&&typeof t[0]=="string"&&Number.isFinite(t[1])).map(([t,n])=>[t,n]).slice(0,Rh):[]}catch{return[]}}var Eh=["overlay","grid"],Hc={baseline:"",rankBy:"",layout:""},_h=6;function Fc({layout:e},r){return e||(r>_h?"overlay":"grid")}function Ic(e){let r=Eh.find(t=>t===e("layout"))??"";return{baseline:e("baseline"),rankBy:e("rank"),layout:r}}function Wc({baseline:e,rankBy:r,layout:t}){return[["baseline",e],["rank",r],["layout",t]].filter(([,s])=>s)}var Bt=["error","warning","info","unjudged","healthy"];function bn(e){return{error:p("Error",{desc:"Verdict and severity"}),warning:p("Warning",{desc:"Verdict and severity"}),info:p("Note",{desc:"Verdict and severity"}),unjudged:p("Not judged",{desc:"Verdict"}),healthy:p("Healthy",{desc:"Verdict"})}[e]}function Vc(e,r){let t=q(r);return{error:p(x`${t} in trouble`,{desc:"Number of runs with an error"}),warning:ke(r,{one:p(x`${t} with a warning`),other:p(x`${t} with warnings`)}),info:ke(r,{one:p(x`${t} with a note`),other:p(x`${t} with notes`)}),unjudged:p(x`${t} could not be judged`,{desc:"Number of runs"}),healthy:p(x`${t} healthy`,{desc:"Number of runs"})}[e]}function Co(e){return{high:p("high confidence"),medium:p("medium confidence"),low:p("low confidence")}[e]}var Bc=["loss","score","reward","learning_rate","gradient_norm","time","counter","other"];function Uc(e){return{loss:p("Losses"),score:p("Scores"),reward:p("Rewards"),learning_rate:p("Learning rate"),gradient_norm:p("Gradient norms"),time:p("Times",{desc:"Heading of curves that measure times"}),counter:p("Counters",{desc:"Heading of curves that only count"}),other:p("Other",{id:"role-other",desc:"Heading of curves of no known role"})}[e]??e.replaceAll("_"," ")}function St(e){return{train:p("train",{desc:"Split of the data"}),validation:p("validation",{desc:"Split of the data"}),test:p("test",{desc:"Split of the data"}),none:p("none",{desc:"Split of the data is not known"})}[e]??e}function jc(e){return{supervised:"",reinforcement:p("reinforcement learning",{desc:"Kind of training"}),adversarial:p("adversarial training",{desc:"Kind of training"}),preference:p("preference training",{desc:"Kind of training"})}[e]??p(x`${e} training`,{desc:"A kind of training"})}function st(e,r=null){let t=r?.rules.find(s=>s.name===e)?.title;if(t)return t;let n=e.replace(/(?<!^non)-/g," ");return n.charAt(0).toUpperCase()+n.slice(1)}function Po(e,r){return p(x`${e}: ${r}`,{desc:"A statement and its reason"})}function gr(e){return p(x`${e}.`,{desc:"A whole sentence"})}var Oo={filter:"",statuses:[],rules:[],sort:"",group:"",open:[]};function qc(e){let r=e("status").split(",");return{filter:e("filter"),statuses:Bt.filter(t=>r.includes(t)),rules:e("rule").split(",").filter(Boolean),sort:e("sort"),group:e("group"),open:fa(e("open"))}}function Kc({filter:e,statuses:r,rules:t,sort:n,group:s,open:o}){return[["filter",e],["status",r.join(",")],["rule",t.join(",")],["sort",n],["group",s],["open",s&&o.length?JSON.stringify(o):""]].filter(([,a])=>a!=="")}function Gc(e){let r=(new URLSearchParams(e).get("runFilter")??"").trim();return r===""?"":/^[\w-]+$/.test(r)?r:`/${r}/`}function fa(e){try{let r=JSON.parse(e||"[]");return Array.isArray(r)?r.filter(t=>typeof t=="string"):[]}catch{return[]}}var Jc={...Oo,...Hc,language:"",runs:[],quantity:"",reading:Br},ha="p.diagnose.";function No(e){let r=new Map;for(let s of e.replace(/^#/,"").split("&")){let o=s.indexOf("=");o>0&&r.set(Yc(s.slice(0,o)),Yc(s.slice(o+1)))}let t=s=>r.get(ha+s)??"",n=r.get(`${ha}run`);return{language:Zn(t("lang")),runs:n===void 0?fa(t("compare")):[n],...qc(t),...Ic(t),quantity:t("quantity"),reading:zc(t)}}function Ur(e){let r=[];e.language&&r.push(["lang",e.language]);let[t]=e.runs;return e.runs.length===1&&t!==void 0&&r.push(["run",t]),e.runs.length>1&&r.push(["compare",JSON.stringify(e.runs)]),r.push(...Kc(e)),e.quantity&&e.runs.length>1&&r.push(["quantity",e.quantity]),e.runs.length>1&&r.push(...Wc(e)),e.runs.length===1&&r.push(...Dc(e.reading)),["#diagnose",...r.map(([n,s])=>`${ha}${n}=${encodeURIComponent(s)}`)].join("&")}function Yc(e){try{return decodeURIComponent(e)}catch{return e}}var Qc=24,zo=class{constructor(r){this.source=r;this.known=new Map;this.queue=[];this.generation=-1}renew(r){r!==this.generation&&this.known.clear(),this.generation=r}load(r,t,n,s=0){let o=Math.min(2e3,Math.max(200,Math.ceil(n/200)*200)),i=[],a=t.map(l=>this.one(r,l,o,s,i));return i.length&&this.queue.push(i)===1&&setTimeout(()=>{this.flush()}),Promise.all(a)}one(r,t,n,s,o){let i=JSON.stringify([r,t.member,t.tag,n,s]),a=this.known.get(i);if(a)return a;let l=new Promise((u,h)=>{o.push({key:i,run:r,width:n,smoothing:s,ref:t,resolve:u,reject:h})});return this.known.set(i,l),l.catch(()=>{this.known.get(i)===l&&this.known.delete(i)}),l}async flush(){let[r=[],...t]=this.queue;this.queue=[],await this.send(r);let n=new Map;for(let s of t.flat()){let o=JSON.stringify([s.run,s.width,s.smoothing]);n.set(o,[...n.get(o)??[],s])}for(let s of n.values())this.send(s)}async send(r){let t=[];for(let n=0;n<r.length;n+=Qc)t.push(this.request(r.slice(n,n+Qc)));await Promise.all(t)}async request(r){let[{run:t,width:n,smoothing:s}]=r,o=r.map(({ref:i})=>i);try{let{series:i}=await this.source.curves(t,o,n,void 0,void 0,s);for(let{ref:a,resolve:l,reject:u}of r){let h=i.find(f=>f.member===a.member&&f.tag===a.tag);h?l(h):u(new Error(p(x`The server sent no curve for ${a.tag}.`)))}}catch(i){for(let{reject:a}of r)a(i)}}};var Mh=250,Ah=1500,Lh=15e3,Ch=5e3,Do=class{constructor(r,t){this.owner=r;this.source=t;this.status=null;this.rows=null;this.rules=null;this.error=null;this.known=new Map;this.generation=-1;this.wanted=[];this.asking=!1;this.again=null;this.store=new zo(t),r.addController(this)}hostConnected(){Tc(()=>{this.ask(!0)});for(let[r,t]of[[window,"resize"],[document,"visibilitychange"]])r.addEventListener(t,()=>{!aa()&&this.timer===void 0&&this.ask()});this.ask()}hostDisconnected(){clearTimeout(this.timer)}want(r){this.wanted=r;for(let t of r)this.known.get(t)?.detail?.generation!==this.generation&&this.fetchRun(t)}speak(r){this.source.speak(r),this.generation=-1,this.rules=null,this.known.clear(),this.ask()}async ask(r=!1){if(clearTimeout(this.timer),this.timer=void 0,aa())return;if(this.asking){this.again={reload:r||(this.again?.reload??!1)};return}this.asking=!0;try{let i=await this.source.status(r);this.status=i,this.error=null,this.owner.requestUpdate(),(i.generation!==this.generation||this.rows===null)&&await this.refresh(),this.rules??=await this.source.rules()}catch(i){Fr(i)||(this.error=i.message)}finally{this.asking=!1,this.owner.requestUpdate()}let{again:t,status:n}=this;if(this.again=null,t){this.ask(t.reload);return}let s=n?.phase==="reading"||n?.looking,o=this.rows?.length?Ah:Mh;this.timer=setTimeout(()=>{this.ask()},this.error?Ch:s?o:Lh)}async refresh(){let{generation:r,runs:t}=await this.source.runs();this.generation=r,this.rows=t,this.store.renew(r),this.owner.requestUpdate(),this.want(this.wanted)}async fetchRun(r){try{let t=await this.source.run(r);this.known.set(r,{detail:t,error:null})}catch(t){if(Fr(t))return;this.known.set(r,{detail:null,error:t.message})}this.owner.requestUpdate()}};var Ph={page:"#f5f5f5",surface:"#ffffff",raised:"#fafafa",hover:"#f4f6f8",border:"#ebebeb","border-strong":"#c4c7cb",text:"#212121","text-2":"#5a5f66",grid:"#eeeeee",link:"#0b63c5",accent:"#f57c00",focus:"#1a73e8",error:"#c4122f",warning:"#a85b00",info:"#1967d2",unjudged:"#5a5f66",healthy:"#137333","error-bg":"#fce8e6","warning-bg":"#fef3e0","info-bg":"#e8f0fe","unjudged-bg":"#eff0f1","healthy-bg":"#e6f4ea",train:"#0077bb",validation:"#e8590c",test:"#7b3fb5",none:"#4a5560",code:"#eef0f3"},Oh={page:"#262626",surface:"#303030",raised:"#363636",hover:"#3a3a3a",border:"#484848","border-strong":"#6b6b6b",text:"#f1f1f1","text-2":"#b8bcc2",grid:"#404040",link:"#8ab4f8",accent:"#ff9800",focus:"#8ab4f8",error:"#ff8595",warning:"#ffd54f",info:"#9cc2ff",unjudged:"#b8bcc2",healthy:"#8bd6a0","error-bg":"#4d2a31","warning-bg":"#463d20","info-bg":"#2b3a52","unjudged-bg":"#404143","healthy-bg":"#293f30",train:"#4cb8f0",validation:"#ffa05c",test:"#cfa2f5",none:"#c3cad1",code:"#3c3e41"};function vn(e){return e?Oh:Ph}function ht(e,r){let t=Math.round(r*255).toString(16).padStart(2,"0");return e+t}function Ho(e){let{style:r}=document.documentElement,t=vn(e);for(let[n,s]of Object.entries(t))r.setProperty(`--td-${n}`,s);r.colorScheme=e?"dark":"light",r.background=t.page,r.minHeight="100%"}var Zc='"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC"',Ut=`Roboto, "Helvetica Neue", "Segoe UI", Arial, ${Zc}, sans-serif`,Re=oe`
  :host {
    display: block;
    color: var(--td-text);
    font: 400 13px/20px ${Ms(Ut)};
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
      ${Ms(Zc)};
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
`;var Xc=oe`
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
`;var eu={keras:"Keras",pytorch:"PyTorch"},ma="framework",ga="td-framework",jr=class extends pe{constructor(){super(...arguments);this.code={};this.framework=fr.get(ma)??"keras";this.copied="";this.follow=()=>{this.framework=fr.get(ma)??this.framework}}connectedCallback(){super.connectedCallback(),document.addEventListener(ga,this.follow)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(ga,this.follow)}choose(t){this.framework=t,fr.set(ma,t),document.dispatchEvent(new Event(ga))}async copy(t){this.copied=await Hs(t)?p("Copied"):p("Select it and press Ctrl+C"),setTimeout(()=>this.copied="",2e3)}onKey(t,n,s){let o={ArrowRight:1,ArrowLeft:-1}[t.key];if(o===void 0)return;let i=n[(s+o+n.length)%n.length];i!==void 0&&this.choose(i),this.updateComplete.then(()=>this.renderRoot.querySelector('[aria-selected="true"]')?.focus())}render(){let t=Object.keys(this.code),n=t.includes(this.framework)?this.framework:t[0]??"",s=eu[n]??n,o=(this.code[n]??"").replace(/^\n+|\s+$/g,"");return y`<div class="bar">
        <div role="tablist" aria-label=${p("Framework")}>
          ${t.map((i,a)=>y`<button
                role="tab"
                aria-selected=${i===n}
                tabindex=${i===n?0:-1}
                @click=${()=>this.choose(i)}
                @keydown=${l=>this.onKey(l,t,a)}
              >
                ${eu[i]??i}
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
    `],k([A({attribute:!1})],jr.prototype,"code",2),k([Z()],jr.prototype,"framework",2),k([Z()],jr.prototype,"copied",2),jr=k([Se("td-code")],jr);async function Hs(e){try{return await navigator.clipboard.writeText(e),!0}catch{let r=document.createElement("textarea");r.value=e,r.style.position="fixed",r.style.opacity="0",document.body.append(r),r.select();let t=document.execCommand("copy");return r.remove(),t}}var tu=(e,r,t)=>{let n=new Map;for(let s=r;s<=t;s++)n.set(e[s],s);return n},qr=Ir(class extends pr{constructor(e){if(super(e),e.type!==So.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,r,t){let n;t===void 0?t=r:r!==void 0&&(n=r);let s=[],o=[],i=0;for(let a of e)s[i]=n?n(a,i):i,o[i]=t(a,i),i++;return{values:o,keys:s}}render(e,r,t){return this.dt(e,r,t).values}update(e,[r,t,n]){let s=wc(e),{values:o,keys:i}=this.dt(r,t,n);if(!Array.isArray(s))return this.ut=i,o;let a=this.ut??=[],l=[],u,h,f=0,g=s.length-1,v=0,S=o.length-1;for(;f<=g&&v<=S;)if(s[f]===null)f++;else if(s[g]===null)g--;else if(a[f]===i[v])l[v]=Wr(s[f],o[v]),f++,v++;else if(a[g]===i[S])l[S]=Wr(s[g],o[S]),g--,S--;else if(a[f]===i[S])l[S]=Wr(s[f],o[S]),Qn(e,l[S+1],s[f]),f++,S--;else if(a[g]===i[v])l[v]=Wr(s[g],o[v]),Qn(e,s[f],s[g]),g--,v++;else if(u===void 0&&(u=tu(i,v,S),h=tu(a,f,g)),u.has(a[f]))if(u.has(a[g])){let M=h.get(i[v]),T=M!==void 0?s[M]:null;if(T===null){let C=Qn(e,s[f]);Wr(C,o[v]),l[v]=C}else l[v]=Wr(T,o[v]),Qn(e,s[f],T),s[M]=null;v++}else Ro(s[g]),g--;else Ro(s[f]),f++;for(;v<=S;){let M=Qn(e,l[S+1]);Wr(M,o[v]),l[v++]=M}for(;f<=g;){let M=s[f++];M!==null&&Ro(M)}return this.ut=i,ko(e,l),yt}});function es(e){let r=Nh(e.map(n=>n.steps)),t=e.map(n=>zh(n,r));return{x:r,columns:t,isolated:t.map(Dh)}}function Nh(e){let[r]=e;if(e.length===1&&r)return r.slice();let t=Float64Array.from(e.flat()).sort();return Array.from(t.filter((n,s)=>s===0||n!==t[s-1]))}function zh(e,r){let t=new Array(r.length).fill(void 0),n=0;e.steps.forEach((s,o)=>{for(;n<r.length&&(r[n]??1/0)<s;)n+=1;let i=e.values[o];t[n]=i!=null&&Number.isFinite(i)?i:null});for(let s=0;s<t.length;s+=1)t[s]===void 0&&t[s-1]===null&&(t[s]=null);for(let s=t.length-2;s>=0;s-=1)t[s]===void 0&&t[s+1]===null&&(t[s]=null);return t}function Dh(e){let r=[],t=null,n=-1;return e.forEach((s,o)=>{s!==void 0&&(n>=0&&s===null&&r.push(n),n=s!==null&&t===null?o:-1,t=s)}),n>=0&&r.push(n),r}function Fo(e,r,t,n){let s=Math.min(t,r.steps[0]??t),o=Math.max(n,r.steps.at(-1)??n),i=e.steps.findIndex(f=>f>=s),a=i<0?e.steps.length:i,l=e.steps.findIndex(f=>f>o),u=l<0?e.steps.length:l,h=(f,g)=>[...f.slice(0,a),...g,...f.slice(u)];return{...e,thinned:e.thinned,steps:h(e.steps,r.steps),values:h(e.values,r.values),wall_times:h(e.wall_times,r.wall_times),...e.smoothed&&r.smoothed?{smoothed:h(e.smoothed,r.smoothed)}:{}}}function kt(e,r=-1/0,t=1/0){let n=1/0,s=-1/0;for(let{steps:o,values:i}of e)o.forEach((a,l)=>{let u=i[l];a<r||a>t||typeof u!="number"||!Number.isFinite(u)||(u<n&&(n=u),u>s&&(s=u))});return n<=s?[n,s]:null}var Hh=1,Fh=3,Ih=4;function ru(e,r,t,n,s,o){let i=e.scale!=="linear",a=()=>{let f=kt(n(),...s())??kt(n()),g=e.yRange??(f&&Vh(f,t));return g?Bh(g,i):[0,1]},l=e.yRange??kt(e.curves),u=l!==null&&(l[0]<=0||e.scale==="symlog"),h={range:a,distr:Hh};return i&&l&&(h.distr=u?Ih:Fh,u&&(h.asinh=Uh(e,Math.max(...l.map(Math.abs))))),{x:{time:e.axis==="wall",range:(f,g,v)=>r.x.length&&g!==v?[g,v]:o()},y:h}}var Wh=1e3;function Io(e){let r=e.flatMap(s=>s.values).filter(s=>s!==null&&s!==0),t=Float64Array.from(r,Math.abs).sort(),n=t[Math.floor(t.length/2)];return n!==void 0&&(t.at(-1)??0)>Wh*n}function Vh(e,r){let[t,n]=e,s=(n-t||Math.abs(n)*.1||1)*.75,o=r.filter(i=>i>=t-s&&i<=n+s);return[Math.min(t,...o),Math.max(n,...o)]}function Bh([e,r],t){if(t&&e>0){let s=e===r?2:(r/e)**.06;return[e/s,r*s]}let n=e===r?Math.abs(r)*.1||1:(r-e)*.08;return[e-n,r+n]}function Uh(e,r){let t=r*1e-6||1;if(e.yRange)return t;let n=e.curves.flatMap(({values:s})=>s.map(o=>Math.abs(o??0)));return Math.max(t,Math.min(...n.filter(s=>s>0)))}function Kr({member:e,tag:r}){return JSON.stringify([e,r])}var jh=["loss","score","reward"];function Wo(e){let r=new Map(e.series.map(a=>[Kr(a),a])),t=new Set,n=[];for(let a of e.series){let l=a.partner&&r.get(Kr(a.partner));if(!l||t.has(Kr(a))||t.has(Kr(l)))continue;let u=a.split==="validation"?[l,a]:[a,l];u.forEach(h=>t.add(Kr(h))),n.push(ba(u,Kh(a.tag,l.tag)))}if(!n.length)for(let a of e.series)!a.principal||!jh.includes(a.role)||(t.add(Kr(a)),n.push(ba([a],a.tag)));let s=e.series.filter(a=>!t.has(Kr(a))),i=[...new Set([...Bc,...s.map(({role:a})=>a)])].map(a=>({role:a,panels:s.filter(l=>l.role===a).map(l=>ba([l],l.tag))})).filter(({panels:a})=>a.length>0);return{lead:n,groups:i}}var qh=4;function su({lead:e,groups:r},t){if(!t)return{lead:e,groups:r};let n=i=>t.evidence.some(a=>xn(a,i.series)),s=e.filter(n),o=r.flatMap(({panels:i})=>i.filter(n)).slice(0,qh);return{lead:[...s,...o,...e.filter(i=>!s.includes(i))],groups:r.map(({role:i,panels:a})=>({role:i,panels:a.filter(l=>!o.includes(l))})).filter(({panels:i})=>i.length>0)}}function ba(e,r){return{key:e.map(Kr).join(" "),title:r,role:e[0]?.role??"other",series:e}}function Kh(e,r){if(e===r)return e;let t=new Set(r.toLowerCase().split(/[/_.\-\s]+/)),n="",s=e.split(/([/_.\-\s]+)/);for(let o=0;o<s.length;o+=2){let i=s[o]??"";i&&t.has(i.toLowerCase())&&(n+=(n&&(s[o-1]??""))+i)}return n||e}function Gr(e){return JSON.stringify([e.rule,e.tags,e.evidence.length])}function va(e,r){return`${Gr(e)}#${r}`}function Vo(e){return e.flatMap(r=>r.evidence.map((t,n)=>({id:va(r,n),finding:r,evidence:t})))}function xn(e,r){return"tag"in e&&r.some(t=>t.tag===e.tag&&t.member===e.member)}function br(e){return e.suppressed===null&&e.superseded_by===null}function ou(e){let r=l=>l.suppressed!==null&&l.superseded_by===null,t=e.filter(r),n=e.filter(l=>!r(l)),s=new Set(n.filter(br).map(l=>l.rule)),o=n.filter(({superseded_by:l})=>l!==null&&s.has(nu(l,n))),i=new Set;return{main:n.filter(l=>!o.includes(l)).map(l=>{let u=!i.has(l.rule);i.add(l.rule);let h=o.filter(f=>nu(f.superseded_by??"",n)===l.rule);return{finding:l,explains:u?h:[]}}),suppressed:t}}function nu(e,r){let t=new Set,n=e;for(;!t.has(n);){t.add(n);let s=r.filter(i=>i.rule===n),o=s.length&&!s.some(br)?s[0]?.superseded_by:null;if(!o)break;n=o}return n}var Gh=()=>({loss:p("Main loss"),score:p("Main score"),reward:p("Main reward")});function iu(e){let r=e.map(s=>{let{lead:o,groups:i}=Wo(s);return{run:s.name,all:[...o,...i.flatMap(a=>a.panels)]}}),t=[];for(let[s,o]of Object.entries(Gh())){let i=new Map;for(let{run:a,all:l}of r){let u=l.filter(f=>f.role===s),h=u.find(f=>f.series.some(g=>g.principal))??u[0];h&&i.set(a,h)}if(i.size){let a=[...new Set([...i.values()].map(l=>l.title))];t.push({key:`main:${s}`,label:a.length===1?`${o} (${a.join("")})`:o,panels:i})}}let n=new Map;for(let{run:s,all:o}of r)for(let i of o){let a=i.title,l=n.get(a)??new Map;l.has(s)||l.set(s,i),n.set(a,l)}for(let[s,o]of n){let i=t.some(a=>Yh(a.panels,o));o.size>=Math.min(2,e.length)&&!i&&t.push({key:`tag:${s}`,label:s,panels:o})}return t}function Yh(e,r){return e.size===r.size&&[...e].every(([t,n])=>r.get(t)?.key===n.key)}var Jh="uplot",Qh="u-hz",Zh="u-vt",Xh="u-title",em="u-wrap",tm="u-under",rm="u-over",nm="u-axis",$n="u-off",sm="u-select",om="u-cursor-x",im="u-cursor-y",am="u-cursor-pt",lm="u-legend",cm="u-live",um="u-inline",dm="u-series",pm="u-marker",au="u-label",fm="u-value",Is="width",Ws="height";var lu="bottom",ts="left",xa="right",za="#000",cu=za+"0",ya="mousemove",uu="mousedown",wa="mouseup",du="mouseenter",pu="mouseleave",fu="dblclick",hm="resize",mm="scroll",hu="change",Ko="dppxchange",Da="--",ls=typeof window<"u",Ta=ls?document:null,ns=ls?window:null,gm=ls?navigator:null,be,Bo;function Ea(){let e=devicePixelRatio;be!=e&&(be=e,Bo&&Ma(hu,Bo,Ea),Bo=matchMedia(`(min-resolution: ${be-.001}dppx) and (max-resolution: ${be+.001}dppx)`),Sn(hu,Bo,Ea),ns.dispatchEvent(new CustomEvent(Ko)))}function Lt(e,r){if(r!=null){let t=e.classList;!t.contains(r)&&t.add(r)}}function _a(e,r){let t=e.classList;t.contains(r)&&t.remove(r)}function Ce(e,r,t){e.style[r]=t+"px"}function rr(e,r,t,n){let s=Ta.createElement(e);return r!=null&&Lt(s,r),t?.insertBefore(s,n),s}function jt(e,r){return rr("div",e,r)}var mu=new WeakMap;function vr(e,r,t,n,s){let o="translate("+r+"px,"+t+"px)",i=mu.get(e);o!=i&&(e.style.transform=o,mu.set(e,o),r<0||t<0||r>n||t>s?Lt(e,$n):_a(e,$n))}var gu=new WeakMap;function bu(e,r,t){let n=r+t,s=gu.get(e);n!=s&&(gu.set(e,n),e.style.background=r,e.style.borderColor=t)}var vu=new WeakMap;function xu(e,r,t,n){let s=r+""+t,o=vu.get(e);s!=o&&(vu.set(e,s),e.style.height=t+"px",e.style.width=r+"px",e.style.marginLeft=n?-r/2+"px":0,e.style.marginTop=n?-t/2+"px":0)}var Ha={passive:!0},bm={...Ha,capture:!0};function Sn(e,r,t,n){r.addEventListener(e,t,n?bm:Ha)}function Ma(e,r,t,n){r.removeEventListener(e,t,Ha)}ls&&Ea();function nr(e,r,t,n){let s;t=t||0,n=n||r.length-1;let o=n<=2147483647;for(;n-t>1;)s=o?t+n>>1:Ct((t+n)/2),r[s]<e?t=s:n=s;return e-r[t]<=r[n]-e?t:n}function Ku(e){return(t,n,s)=>{let o=-1,i=-1;for(let a=n;a<=s;a++)if(e(t[a])){o=a;break}for(let a=s;a>=n;a--)if(e(t[a])){i=a;break}return[o,i]}}var Gu=e=>e!=null,Yu=e=>e!=null&&e>0,Jo=Ku(Gu),vm=Ku(Yu);function xm(e,r,t,n=0,s=!1){let o=s?vm:Jo,i=s?Yu:Gu;[r,t]=o(e,r,t);let a=e[r],l=e[r];if(r>-1)if(n==1)a=e[r],l=e[t];else if(n==-1)a=e[t],l=e[r];else for(let u=r;u<=t;u++){let h=e[u];i(h)&&(h<a?a=h:h>l&&(l=h))}return[a??Te,l??-Te]}function Qo(e,r,t,n){let s=$u(e),o=$u(r);e==r&&(s==-1?(e*=t,r/=t):(e/=t,r*=t));let i=t==10?_r:Ju,a=s==1?Ct:qt,l=o==1?qt:Ct,u=a(i(qe(e))),h=l(i(qe(r))),f=ss(t,u),g=ss(t,h);return t==10&&(u<0&&(f=Ee(f,-u)),h<0&&(g=Ee(g,-h))),n||t==2?(e=f*s,r=g*o):(e=ed(e,f),r=Zo(r,g)),[e,r]}function Fa(e,r,t,n){let s=Qo(e,r,t,n);return e==0&&(s[0]=0),r==0&&(s[1]=0),s}var Ia=.1,yu={mode:3,pad:Ia},Bs={pad:0,soft:null,mode:0},ym={min:Bs,max:Bs};function Go(e,r,t,n){return Xo(t)?wu(e,r,t):(Bs.pad=t,Bs.soft=n?0:null,Bs.mode=n?3:0,wu(e,r,ym))}function me(e,r){return e??r}function wm(e,r,t){for(r=me(r,0),t=me(t,e.length-1);r<=t;){if(e[r]!=null)return!0;r++}return!1}function wu(e,r,t){let n=t.min,s=t.max,o=me(n.pad,0),i=me(s.pad,0),a=me(n.hard,-Te),l=me(s.hard,Te),u=me(n.soft,Te),h=me(s.soft,-Te),f=me(n.mode,0),g=me(s.mode,0),v=r-e,S=_r(v),M=mt(qe(e),qe(r)),T=_r(M),C=qe(T-S);(v<1e-24||C>10)&&(v=0,(e==0||r==0)&&(v=1e-24,f==2&&u!=Te&&(o=0),g==2&&h!=-Te&&(i=0)));let R=v||M||1e3,N=_r(R),P=ss(10,Ct(N)),G=R*(v==0?e==0?.1:1:o),F=Ee(ed(e-G,P/10),24),ee=e>=u&&(f==1||f==3&&F<=u||f==2&&F>=u)?u:Te,te=mt(a,F<ee&&e>=ee?ee:sr(ee,F)),le=R*(v==0?r==0?.1:1:i),re=Ee(Zo(r+le,P/10),24),z=r<=h&&(g==1||g==3&&re>=h||g==2&&re<=h)?h:-Te,se=sr(l,re>z&&r<=z?z:mt(z,re));return te==se&&te==0&&(se=100),[te,se]}var $m=new Intl.NumberFormat(ls?gm.language:"en-US"),Wa=e=>$m.format(e),Pt=Math,qo=Pt.PI,qe=Pt.abs,Ct=Pt.floor,je=Pt.round,qt=Pt.ceil,sr=Pt.min,mt=Pt.max,ss=Pt.pow,$u=Pt.sign,_r=Pt.log10,Ju=Pt.log2,Sm=(e,r=1)=>Pt.sinh(e)*r,$a=(e,r=1)=>Pt.asinh(e/r),Te=1/0;function Su(e){return(_r((e^e>>31)-(e>>31))|0)+1}function Aa(e,r,t){return sr(mt(e,r),t)}function Qu(e){return typeof e=="function"}function ce(e){return Qu(e)?e:()=>e}var km=()=>{},Zu=e=>e,Xu=(e,r)=>r,Rm=e=>null,ku=e=>!0,Ru=(e,r)=>e==r,Tm=/\.\d*?(?=9{6,}|0{6,})/gm,kn=e=>{if(rd(e)||Jr.has(e))return e;let r=`${e}`,t=r.match(Tm);if(t==null)return e;let n=t[0].length-1;if(r.indexOf("e-")!=-1){let[s,o]=r.split("e");return+`${kn(s)}e${o}`}return Ee(e,n)};function yn(e,r){return kn(Ee(kn(e/r))*r)}function Zo(e,r){return kn(qt(kn(e/r))*r)}function ed(e,r){return kn(Ct(kn(e/r))*r)}function Ee(e,r=0){if(rd(e))return e;let t=10**r,n=e*t*(1+Number.EPSILON);return je(n)/t}var Jr=new Map;function td(e){return((""+e).split(".")[1]||"").length}function js(e,r,t,n){let s=[],o=n.map(td);for(let i=r;i<t;i++){let a=qe(i),l=Ee(ss(e,i),a);for(let u=0;u<n.length;u++){let h=e==10?+`${n[u]}e${i}`:n[u]*l,f=(i>=0?0:a)+(i>=o[u]?0:o[u]),g=e==10?h:Ee(h,f);s.push(g),Jr.set(g,f)}}return s}var Us={},Va=[],os=[null,null],Yr=Array.isArray,rd=Number.isInteger,Em=e=>e===void 0;function Tu(e){return typeof e=="string"}function Xo(e){let r=!1;if(e!=null){let t=e.constructor;r=t==null||t==Object}return r}function _m(e){return e!=null&&typeof e=="object"}var Mm=Object.getPrototypeOf(Uint8Array),nd="__proto__";function is(e,r=Xo){let t;if(Yr(e)){let n=e.find(s=>s!=null);if(Yr(n)||r(n)){t=Array(e.length);for(let s=0;s<e.length;s++)t[s]=is(e[s],r)}else t=e.slice()}else if(e instanceof Mm)t=e.slice();else if(r(e)){t={};for(let n in e)n!=nd&&(t[n]=is(e[n],r))}else t=e;return t}function We(e){let r=arguments;for(let t=1;t<r.length;t++){let n=r[t];for(let s in n)s!=nd&&(Xo(e[s])?We(e[s],is(n[s])):e[s]=is(n[s]))}return e}var Am=0,Lm=1,Cm=2;function Pm(e,r,t){for(let n=0,s,o=-1;n<r.length;n++){let i=r[n];if(i>o){for(s=i-1;s>=0&&e[s]==null;)e[s--]=null;for(s=i+1;s<t&&e[s]==null;)e[o=s++]=null}}}function Om(e,r){if(Dm(e)){let i=e[0].slice();for(let a=1;a<e.length;a++)i.push(...e[a].slice(1));return Hm(i[0])||(i=zm(i)),i}let t=new Set;for(let i=0;i<e.length;i++){let l=e[i][0],u=l.length;for(let h=0;h<u;h++)t.add(l[h])}let n=[Array.from(t).sort((i,a)=>i-a)],s=n[0].length,o=new Map;for(let i=0;i<s;i++)o.set(n[0][i],i);for(let i=0;i<e.length;i++){let a=e[i],l=a[0];for(let u=1;u<a.length;u++){let h=a[u],f=Array(s).fill(void 0),g=r?r[i][u]:Lm,v=[];for(let S=0;S<h.length;S++){let M=h[S],T=o.get(l[S]);M===null?g!=Am&&(f[T]=M,g==Cm&&v.push(T)):f[T]=M}Pm(f,v,s),n.push(f)}}return n}var Nm=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function zm(e){let r=e[0],t=r.length,n=Array(t);for(let o=0;o<n.length;o++)n[o]=o;n.sort((o,i)=>r[o]-r[i]);let s=[];for(let o=0;o<e.length;o++){let i=e[o],a=Array(t);for(let l=0;l<t;l++)a[l]=i[n[l]];s.push(a)}return s}function Dm(e){let r=e[0][0],t=r.length;for(let n=1;n<e.length;n++){let s=e[n][0];if(s.length!=t)return!1;if(s!=r){for(let o=0;o<t;o++)if(s[o]!=r[o])return!1}}return!0}function Hm(e,r=100){let t=e.length;if(t<=1)return!0;let n=0,s=t-1;for(;n<=s&&e[n]==null;)n++;for(;s>=n&&e[s]==null;)s--;if(s<=n)return!0;let o=mt(1,Ct((s-n+1)/r));for(let i=e[n],a=n+o;a<=s;a+=o){let l=e[a];if(l!=null){if(l<=i)return!1;i=l}}return!0}var sd=["January","February","March","April","May","June","July","August","September","October","November","December"],od=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function id(e){return e.slice(0,3)}var Fm=od.map(id),Im=sd.map(id),Wm={MMMM:sd,MMM:Im,WWWW:od,WWW:Fm};function Fs(e){return(e<10?"0":"")+e}function Vm(e){return(e<10?"00":e<100?"0":"")+e}var Bm={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,r)=>r.MMMM[e.getMonth()],MMM:(e,r)=>r.MMM[e.getMonth()],MM:e=>Fs(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Fs(e.getDate()),D:e=>e.getDate(),WWWW:(e,r)=>r.WWWW[e.getDay()],WWW:(e,r)=>r.WWW[e.getDay()],HH:e=>Fs(e.getHours()),H:e=>e.getHours(),h:e=>{let r=e.getHours();return r==0?12:r>12?r-12:r},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Fs(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Fs(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Vm(e.getMilliseconds())};function Ba(e,r){r=r||Wm;let t=[],n=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=n.exec(e);)t.push(s[0][0]=="{"?Bm[s[1]]:s[0]);return o=>{let i="";for(let a=0;a<t.length;a++)i+=typeof t[a]=="string"?t[a]:t[a](o,r);return i}}var Um=new Intl.DateTimeFormat().resolvedOptions().timeZone;function jm(e,r){let t;return r=="UTC"||r=="Etc/UTC"?t=new Date(+e+e.getTimezoneOffset()*6e4):r==Um?t=e:(t=new Date(e.toLocaleString("en-US",{timeZone:r})),t.setMilliseconds(e.getMilliseconds())),t}var ad=e=>e%1==0,Yo=[1,2,2.5,5],qm=js(10,-32,0,Yo),ld=js(10,0,32,Yo),Km=ld.filter(ad),wn=qm.concat(ld),Ua=`
`,cd="{YYYY}",Eu=Ua+cd,ud="{M}/{D}",Vs=Ua+ud,Uo=Vs+"/{YY}",dd="{aa}",Gm="{h}:{mm}",rs=Gm+dd,_u=Ua+rs,Mu=":{ss}",ye=null;function pd(e){let r=e*1e3,t=r*60,n=t*60,s=n*24,o=s*30,i=s*365,l=(e==1?js(10,0,3,Yo).filter(ad):js(10,-3,0,Yo)).concat([r,r*5,r*10,r*15,r*30,t,t*5,t*10,t*15,t*30,n,n*2,n*3,n*4,n*6,n*8,n*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,o,o*2,o*3,o*4,o*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),u=[[i,cd,ye,ye,ye,ye,ye,ye,1],[s*28,"{MMM}",Eu,ye,ye,ye,ye,ye,1],[s,ud,Eu,ye,ye,ye,ye,ye,1],[n,"{h}"+dd,Uo,ye,Vs,ye,ye,ye,1],[t,rs,Uo,ye,Vs,ye,ye,ye,1],[r,Mu,Uo+" "+rs,ye,Vs+" "+rs,ye,_u,ye,1],[e,Mu+".{fff}",Uo+" "+rs,ye,Vs+" "+rs,ye,_u,ye,1]];function h(f){return(g,v,S,M,T,C)=>{let R=[],N=T>=i,P=T>=o&&T<i,G=f(S),F=Ee(G*e,3),ee=Sa(G.getFullYear(),N?0:G.getMonth(),P||N?1:G.getDate()),te=Ee(ee*e,3);if(P||N){let le=P?T/o:0,re=N?T/i:0,z=F==te?F:Ee(Sa(ee.getFullYear()+re,ee.getMonth()+le,1)*e,3),se=new Date(je(z/e)),V=se.getFullYear(),J=se.getMonth();for(let K=0;z<=M;K++){let ue=Sa(V+re*K,J+le*K,1),j=ue-f(Ee(ue*e,3));z=Ee((+ue+j)*e,3),z<=M&&R.push(z)}}else{let le=T>=s?s:T,re=Ct(S)-Ct(F),z=te+re+Zo(F-te,le);R.push(z);let se=f(z),V=se.getHours()+se.getMinutes()/t+se.getSeconds()/n,J=T/n,K=g.axes[v]._space,ue=C/K;for(;z=Ee(z+T,e==1?0:3),!(z>M);)if(J>1){let j=Ct(Ee(V+J,6))%24,fe=f(z).getHours()-j;fe>1&&(fe=-1),z-=fe*n,V=(V+J)%24;let we=R[R.length-1];Ee((z-we)/T,3)*ue>=.7&&R.push(z)}else R.push(z)}return R}}return[l,u,h]}var[Ym,Jm,Qm]=pd(1),[Zm,Xm,eg]=pd(.001);js(2,-53,53,[1]);function Au(e,r){return e.map(t=>t.map((n,s)=>s==0||s==8||n==null?n:r(s==1||t[8]==0?n:t[1]+n)))}function Lu(e,r){return(t,n,s,o,i)=>{let a=r.find(S=>i>=S[0])||r[r.length-1],l,u,h,f,g,v;return n.map(S=>{let M=e(S),T=M.getFullYear(),C=M.getMonth(),R=M.getDate(),N=M.getHours(),P=M.getMinutes(),G=M.getSeconds(),F=T!=l&&a[2]||C!=u&&a[3]||R!=h&&a[4]||N!=f&&a[5]||P!=g&&a[6]||G!=v&&a[7]||a[1];return l=T,u=C,h=R,f=N,g=P,v=G,F(M)})}}function tg(e,r){let t=Ba(r);return(n,s,o,i,a)=>s.map(l=>t(e(l)))}function Sa(e,r,t){return new Date(e,r,t)}function Cu(e,r){return r(e)}var rg="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Pu(e,r){return(t,n,s,o)=>o==null?Da:r(e(n))}function ng(e,r){let t=e.series[r];return t.width?t.stroke(e,r):t.points.width?t.points.stroke(e,r):null}function sg(e,r){return e.series[r].fill(e,r)}var og={show:!0,live:!0,isolate:!1,mount:km,markers:{show:!0,width:2,stroke:ng,fill:sg,dash:"solid"},idx:null,idxs:null,values:[]};function ig(e,r){let t=e.cursor.points,n=jt(),s=t.size(e,r);Ce(n,Is,s),Ce(n,Ws,s);let o=s/-2;Ce(n,"marginLeft",o),Ce(n,"marginTop",o);let i=t.width(e,r,s);return i&&Ce(n,"borderWidth",i),n}function ag(e,r){let t=e.series[r].points;return t._fill||t._stroke}function lg(e,r){let t=e.series[r].points;return t._stroke||t._fill}function cg(e,r){return e.series[r].points.size}var ka=[0,0];function ug(e,r,t){return ka[0]=r,ka[1]=t,ka}function jo(e,r,t,n=!0){return s=>{s.button==0&&(!n||s.target==r)&&t(s)}}function Ra(e,r,t,n=!0){return s=>{(!n||s.target==r)&&t(s)}}var dg={show:!0,x:!0,y:!0,lock:!1,move:ug,points:{one:!1,show:ig,size:cg,width:0,stroke:lg,fill:ag},bind:{mousedown:jo,mouseup:jo,click:jo,dblclick:jo,mousemove:Ra,mouseleave:Ra,mouseenter:Ra},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,r)=>{r.stopPropagation(),r.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,r,t,n,s)=>n-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},fd={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},ja=We({},fd,{filter:Xu}),hd=We({},ja,{size:10}),md=We({},fd,{show:!1}),qa='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',gd="bold "+qa,bd=1.5,Ou={show:!0,scale:"x",stroke:za,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:gd,side:2,grid:ja,ticks:hd,border:md,font:qa,lineGap:bd,rotate:0},pg="Value",fg="Time",Nu={show:!0,scale:"x",auto:!1,sorted:1,min:Te,max:-Te,idxs:[]};function hg(e,r,t,n,s){return r.map(o=>o==null?"":Wa(o))}function mg(e,r,t,n,s,o,i){let a=[],l=Jr.get(s)||0;t=i?t:Ee(Zo(t,s),l);for(let u=t;u<=n;u=Ee(u+s,l))a.push(Object.is(u,-0)?0:u);return a}function La(e,r,t,n,s,o,i){let a=[],l=e.scales[e.axes[r].scale].log,u=l==10?_r:Ju,h=Ct(u(t));s=ss(l,h),l==10&&(s=wn[nr(s,wn)]);let f=t,g=s*l;l==10&&(g=wn[nr(g,wn)]);do a.push(f),f=f+s,l==10&&!Jr.has(f)&&(f=Ee(f,Jr.get(s))),f>=g&&(s=f,g=s*l,l==10&&(g=wn[nr(g,wn)]));while(f<=n);return a}function gg(e,r,t,n,s,o,i){let l=e.scales[e.axes[r].scale].asinh,u=n>l?La(e,r,mt(l,t),n,s):[l],h=n>=0&&t<=0?[0]:[];return(t<-l?La(e,r,mt(l,-n),-t,s):[l]).reverse().map(g=>-g).concat(h,u)}var vd=/./,bg=/[12357]/,vg=/[125]/,zu=/1/,Ca=(e,r,t,n)=>e.map((s,o)=>r==4&&s==0||o%n==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function xg(e,r,t,n,s){let o=e.axes[t],i=o.scale,a=e.scales[i],l=e.valToPos,u=o._space,h=l(10,i),f=l(9,i)-h>=u?vd:l(7,i)-h>=u?bg:l(5,i)-h>=u?vg:zu;if(f==zu){let g=qe(l(1,i)-h);if(g<u)return Ca(r.slice().reverse(),a.distr,f,qt(u/g)).reverse()}return Ca(r,a.distr,f,1)}function yg(e,r,t,n,s){let o=e.axes[t],i=o.scale,a=o._space,l=e.valToPos,u=qe(l(1,i)-l(2,i));return u<a?Ca(r.slice().reverse(),3,vd,qt(a/u)).reverse():r}function wg(e,r,t,n){return n==null?Da:r==null?"":Wa(r)}var Du={show:!0,scale:"y",stroke:za,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:gd,side:3,grid:ja,ticks:hd,border:md,font:qa,lineGap:bd,rotate:0};function $g(e,r){let t=3+(e||1)*2;return Ee(t*r,3)}function Sg(e,r){let{scale:t,idxs:n}=e.series[0],s=e._data[0],o=e.valToPos(s[n[0]],t,!0),i=e.valToPos(s[n[1]],t,!0),a=qe(i-o),l=e.series[r],u=a/(l.points.space*be);return n[1]-n[0]<=u}var Hu={scale:null,auto:!0,sorted:0,min:Te,max:-Te},xd=(e,r,t,n,s)=>s,Fu={show:!0,auto:!0,sorted:0,gaps:xd,alpha:1,facets:[We({},Hu,{scale:"x"}),We({},Hu,{scale:"y"})]},Iu={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:xd,alpha:1,points:{show:Sg,filter:null},values:null,min:Te,max:-Te,idxs:[],path:null,clip:null};function kg(e,r,t,n,s){return t/10}var yd={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Rg=We({},yd,{time:!1,ori:1}),Wu={};function wd(e,r){let t=Wu[e];return t||(t={key:e,plots:[],sub(n){t.plots.push(n)},unsub(n){t.plots=t.plots.filter(s=>s!=n)},pub(n,s,o,i,a,l,u){for(let h=0;h<t.plots.length;h++)t.plots[h]!=s&&t.plots[h].pub(n,s,o,i,a,l,u)}},e!=null&&(Wu[e]=t)),t}var as=1,Pa=2;function Rn(e,r,t){let n=e.mode,s=e.series[r],o=n==2?e._data[r]:e._data,i=e.scales,a=e.bbox,l=o[0],u=n==2?o[1]:o[r],h=n==2?i[s.facets[0].scale]:i[e.series[0].scale],f=n==2?i[s.facets[1].scale]:i[s.scale],g=a.left,v=a.top,S=a.width,M=a.height,T=e.valToPosH,C=e.valToPosV;return h.ori==0?t(s,l,u,h,f,T,C,g,v,S,M,ti,cs,ni,Sd,Rd):t(s,l,u,h,f,C,T,v,g,M,S,ri,us,Ya,kd,Td)}function Ka(e,r){let t=0,n=0,s=me(e.bands,Va);for(let o=0;o<s.length;o++){let i=s[o];i.series[0]==r?t=i.dir:i.series[1]==r&&(i.dir==1?n|=1:n|=2)}return[t,n==1?-1:n==2?1:n==3?2:0]}function Tg(e,r,t,n,s){let o=e.mode,i=e.series[r],a=o==2?i.facets[1].scale:i.scale,l=e.scales[a];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function Mr(e,r,t,n,s,o){return Rn(e,r,(i,a,l,u,h,f,g,v,S,M,T)=>{let C=i.pxRound,R=u.dir*(u.ori==0?1:-1),N=u.ori==0?cs:us,P,G;R==1?(P=t,G=n):(P=n,G=t);let F=C(f(a[P],u,M,v)),ee=C(g(l[P],h,T,S)),te=C(f(a[G],u,M,v)),le=C(g(o==1?h.max:h.min,h,T,S)),re=new Path2D(s);return N(re,te,le),N(re,F,le),N(re,F,ee),re})}function ei(e,r,t,n,s,o){let i=null;if(e.length>0){i=new Path2D;let a=r==0?ni:Ya,l=t;for(let f=0;f<e.length;f++){let g=e[f];if(g[1]>g[0]){let v=g[0]-l;v>0&&a(i,l,n,v,n+o),l=g[1]}}let u=t+s-l,h=10;u>0&&a(i,l,n-h/2,u,n+o+h)}return i}function Eg(e,r,t){let n=e[e.length-1];n&&n[0]==r?n[1]=t:e.push([r,t])}function Ga(e,r,t,n,s,o,i){let a=[],l=e.length;for(let u=s==1?t:n;u>=t&&u<=n;u+=s)if(r[u]===null){let f=u,g=u;if(s==1)for(;++u<=n&&r[u]===null;)g=u;else for(;--u>=t&&r[u]===null;)g=u;let v=o(e[f]),S=g==f?v:o(e[g]),M=f-s;v=i<=0&&M>=0&&M<l?o(e[M]):v;let C=g+s;S=i>=0&&C>=0&&C<l?o(e[C]):S,S>=v&&a.push([v,S])}return a}function Vu(e){return e==0?Zu:e==1?je:r=>yn(r,e)}function $d(e){let r=e==0?ti:ri,t=e==0?(s,o,i,a,l,u)=>{s.arcTo(o,i,a,l,u)}:(s,o,i,a,l,u)=>{s.arcTo(i,o,l,a,u)},n=e==0?(s,o,i,a,l)=>{s.rect(o,i,a,l)}:(s,o,i,a,l)=>{s.rect(i,o,l,a)};return(s,o,i,a,l,u=0,h=0)=>{u==0&&h==0?n(s,o,i,a,l):(u=sr(u,a/2,l/2),h=sr(h,a/2,l/2),r(s,o+u,i),t(s,o+a,i,o+a,i+l,u),t(s,o+a,i+l,o,i+l,h),t(s,o,i+l,o,i,h),t(s,o,i,o+a,i,u),s.closePath())}}var ti=(e,r,t)=>{e.moveTo(r,t)},ri=(e,r,t)=>{e.moveTo(t,r)},cs=(e,r,t)=>{e.lineTo(r,t)},us=(e,r,t)=>{e.lineTo(t,r)},ni=$d(0),Ya=$d(1),Sd=(e,r,t,n,s,o)=>{e.arc(r,t,n,s,o)},kd=(e,r,t,n,s,o)=>{e.arc(t,r,n,s,o)},Rd=(e,r,t,n,s,o,i)=>{e.bezierCurveTo(r,t,n,s,o,i)},Td=(e,r,t,n,s,o,i)=>{e.bezierCurveTo(t,r,s,n,i,o)};function Ed(e){return(r,t,n,s,o)=>Rn(r,t,(i,a,l,u,h,f,g,v,S,M,T)=>{let{pxRound:C,points:R}=i,N,P;u.ori==0?(N=ti,P=Sd):(N=ri,P=kd);let G=Ee(R.width*be,3),F=(R.size-R.width)/2*be,ee=Ee(F*2,3),te=new Path2D,le=new Path2D,{left:re,top:z,width:se,height:V}=r.bbox;ni(le,re-ee,z-ee,se+ee*2,V+ee*2);let J=K=>{if(l[K]!=null){let ue=C(f(a[K],u,M,v)),j=C(g(l[K],h,T,S));N(te,ue+F,j),P(te,ue,j,F,0,qo*2)}};if(o)o.forEach(J);else for(let K=n;K<=s;K++)J(K);return{stroke:G>0?te:null,fill:te,clip:le,flags:as|Pa}})}function _d(e){return(r,t,n,s,o,i)=>{n!=s&&(o!=n&&i!=n&&e(r,t,n),o!=s&&i!=s&&e(r,t,s),e(r,t,i))}}var _g=_d(cs),Mg=_d(us);function Md(e){let r=me(e?.alignGaps,0);return(t,n,s,o)=>Rn(t,n,(i,a,l,u,h,f,g,v,S,M,T)=>{[s,o]=Jo(l,s,o);let C=i.pxRound,R=V=>C(f(V,u,M,v)),N=V=>C(g(V,h,T,S)),P,G;u.ori==0?(P=cs,G=_g):(P=us,G=Mg);let F=u.dir*(u.ori==0?1:-1),ee={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:as},te=ee.stroke,le=!1;if(o-s>=M*4){let V=B=>t.posToVal(B,u.key,!0),J=null,K=null,ue,j,bt,Pe=R(a[F==1?s:o]),fe=R(a[s]),we=R(a[o]),ie=V(F==1?fe+1:we-1);for(let B=F==1?s:o;B>=s&&B<=o;B+=F){let Ve=a[B],Oe=(F==1?Ve<ie:Ve>ie)?Pe:R(Ve),xe=l[B];Oe==Pe?xe!=null?(j=xe,J==null?(P(te,Oe,N(j)),ue=J=K=j):j<J?J=j:j>K&&(K=j)):xe===null&&(le=!0):(J!=null&&G(te,Pe,N(J),N(K),N(ue),N(j)),xe!=null?(j=xe,P(te,Oe,N(j)),J=K=ue=j):(J=K=null,xe===null&&(le=!0)),Pe=Oe,ie=V(Pe+F))}J!=null&&J!=K&&bt!=Pe&&G(te,Pe,N(J),N(K),N(ue),N(j))}else for(let V=F==1?s:o;V>=s&&V<=o;V+=F){let J=l[V];J===null?le=!0:J!=null&&P(te,R(a[V]),N(J))}let[z,se]=Ka(t,n);if(i.fill!=null||z!=0){let V=ee.fill=new Path2D(te),J=i.fillTo(t,n,i.min,i.max,z),K=N(J),ue=R(a[s]),j=R(a[o]);F==-1&&([j,ue]=[ue,j]),P(V,j,K),P(V,ue,K)}if(!i.spanGaps){let V=[];le&&V.push(...Ga(a,l,s,o,F,R,r)),ee.gaps=V=i.gaps(t,n,s,o,V),ee.clip=ei(V,u.ori,v,S,M,T)}return se!=0&&(ee.band=se==2?[Mr(t,n,s,o,te,-1),Mr(t,n,s,o,te,1)]:Mr(t,n,s,o,te,se)),ee})}function Ag(e){let r=me(e.align,1),t=me(e.ascDesc,!1),n=me(e.alignGaps,0),s=me(e.extend,!1);return(o,i,a,l)=>Rn(o,i,(u,h,f,g,v,S,M,T,C,R,N)=>{[a,l]=Jo(f,a,l);let P=u.pxRound,{left:G,width:F}=o.bbox,ee=fe=>P(S(fe,g,R,T)),te=fe=>P(M(fe,v,N,C)),le=g.ori==0?cs:us,re={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:as},z=re.stroke,se=g.dir*(g.ori==0?1:-1),V=te(f[se==1?a:l]),J=ee(h[se==1?a:l]),K=J,ue=J;s&&r==-1&&(ue=G,le(z,ue,V)),le(z,J,V);for(let fe=se==1?a:l;fe>=a&&fe<=l;fe+=se){let we=f[fe];if(we==null)continue;let ie=ee(h[fe]),B=te(we);r==1?le(z,ie,V):le(z,K,B),le(z,ie,B),V=B,K=ie}let j=K;s&&r==1&&(j=G+F,le(z,j,V));let[bt,Pe]=Ka(o,i);if(u.fill!=null||bt!=0){let fe=re.fill=new Path2D(z),we=u.fillTo(o,i,u.min,u.max,bt),ie=te(we);le(fe,j,ie),le(fe,ue,ie)}if(!u.spanGaps){let fe=[];fe.push(...Ga(h,f,a,l,se,ee,n));let we=u.width*be/2,ie=t||r==1?we:-we,B=t||r==-1?-we:we;fe.forEach(Ve=>{Ve[0]+=ie,Ve[1]+=B}),re.gaps=fe=u.gaps(o,i,a,l,fe),re.clip=ei(fe,g.ori,T,C,R,N)}return Pe!=0&&(re.band=Pe==2?[Mr(o,i,a,l,z,-1),Mr(o,i,a,l,z,1)]:Mr(o,i,a,l,z,Pe)),re})}function Bu(e,r,t,n,s,o,i=Te){if(e.length>1){let a=null;for(let l=0,u=1/0;l<e.length;l++)if(r[l]!==void 0){if(a!=null){let h=qe(e[l]-e[a]);h<u&&(u=h,i=qe(t(e[l],n,s,o)-t(e[a],n,s,o)))}a=l}}return i}function Lg(e){e=e||Us;let r=me(e.size,[.6,Te,1]),t=e.align||0,n=e.gap||0,s=e.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let o=ce(s),i=1-r[0],a=me(r[1],Te),l=me(r[2],1),u=me(e.disp,Us),h=me(e.each,v=>{}),{fill:f,stroke:g}=u;return(v,S,M,T)=>Rn(v,S,(C,R,N,P,G,F,ee,te,le,re,z)=>{let se=C.pxRound,V=t,J=n*be,K=a*be,ue=l*be,j,bt;P.ori==0?[j,bt]=o(v,S):[bt,j]=o(v,S);let Pe=P.dir*(P.ori==0?1:-1),fe=P.ori==0?ni:Ya,we=P.ori==0?h:(I,_e,Be,On,Xr,ir,en)=>{h(I,_e,Be,Xr,On,en,ir)},ie=me(v.bands,Va).find(I=>I.series[0]==S),B=ie!=null?ie.dir:0,Ve=C.fillTo(v,S,C.min,C.max,B),ct=se(ee(Ve,G,z,le)),Oe,xe,Yt,Tt=re,ze=se(C.width*be),or=!1,wr=null,Nt=null,Pr=null,Ln=null;f!=null&&(ze==0||g!=null)&&(or=!0,wr=f.values(v,S,M,T),Nt=new Map,new Set(wr).forEach(I=>{I!=null&&Nt.set(I,new Path2D)}),ze>0&&(Pr=g.values(v,S,M,T),Ln=new Map,new Set(Pr).forEach(I=>{I!=null&&Ln.set(I,new Path2D)})));let{x0:Cn,size:vs}=u;if(Cn!=null&&vs!=null){V=1,R=Cn.values(v,S,M,T),Cn.unit==2&&(R=R.map(Be=>v.posToVal(te+Be*re,P.key,!0)));let I=vs.values(v,S,M,T);vs.unit==2?xe=I[0]*re:xe=F(I[0],P,re,te)-F(0,P,re,te),Tt=Bu(R,N,F,P,re,te,Tt),Yt=Tt-xe+J}else Tt=Bu(R,N,F,P,re,te,Tt),Yt=Tt*i+J,xe=Tt-Yt;Yt<1&&(Yt=0),ze>=xe/2&&(ze=0),Yt<5&&(se=Zu);let Qs=Yt>0,Qr=Tt-Yt-(Qs?ze:0);xe=se(Aa(Qr,ue,K)),Oe=(V==0?xe/2:V==Pe?0:xe)-V*Pe*((V==0?J/2:0)+(Qs?ze/2:0));let ut={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Pn=or?null:new Path2D,$r=null;if(ie!=null)$r=v.data[ie.series[1]];else{let{y0:I,y1:_e}=u;I!=null&&_e!=null&&(N=_e.values(v,S,M,T),$r=I.values(v,S,M,T))}let Zr=j*xe,ne=bt*xe;for(let I=Pe==1?M:T;I>=M&&I<=T;I+=Pe){let _e=N[I];if(_e==null)continue;if($r!=null){let vt=$r[I]??0;if(_e-vt==0)continue;ct=ee(vt,G,z,le)}let Be=P.distr!=2||u!=null?R[I]:I,On=F(Be,P,re,te),Xr=ee(me(_e,Ve),G,z,le),ir=se(On-Oe),en=se(mt(Xr,ct)),Et=se(sr(Xr,ct)),zt=en-Et;if(_e!=null){let vt=_e<0?ne:Zr,Jt=_e<0?Zr:ne;or?(ze>0&&Pr[I]!=null&&fe(Ln.get(Pr[I]),ir,Et+Ct(ze/2),xe,mt(0,zt-ze),vt,Jt),wr[I]!=null&&fe(Nt.get(wr[I]),ir,Et+Ct(ze/2),xe,mt(0,zt-ze),vt,Jt)):fe(Pn,ir,Et+Ct(ze/2),xe,mt(0,zt-ze),vt,Jt),we(v,S,I,ir-ze/2,Et,xe+ze,zt)}}return ze>0?ut.stroke=or?Ln:Pn:or||(ut._fill=C.width==0?C._fill:C._stroke??C._fill,ut.width=0),ut.fill=or?Nt:Pn,ut})}function Cg(e,r){let t=me(r?.alignGaps,0);return(n,s,o,i)=>Rn(n,s,(a,l,u,h,f,g,v,S,M,T,C)=>{[o,i]=Jo(u,o,i);let R=a.pxRound,N=j=>R(g(j,h,T,S)),P=j=>R(v(j,f,C,M)),G,F,ee;h.ori==0?(G=ti,ee=cs,F=Rd):(G=ri,ee=us,F=Td);let te=h.dir*(h.ori==0?1:-1),le=N(l[te==1?o:i]),re=le,z=[],se=[];for(let j=te==1?o:i;j>=o&&j<=i;j+=te)if(u[j]!=null){let Pe=l[j],fe=N(Pe);z.push(re=fe),se.push(P(u[j]))}let V={stroke:e(z,se,G,ee,F,R),fill:null,clip:null,band:null,gaps:null,flags:as},J=V.stroke,[K,ue]=Ka(n,s);if(a.fill!=null||K!=0){let j=V.fill=new Path2D(J),bt=a.fillTo(n,s,a.min,a.max,K),Pe=P(bt);ee(j,re,Pe),ee(j,le,Pe)}if(!a.spanGaps){let j=[];j.push(...Ga(l,u,o,i,te,N,t)),V.gaps=j=a.gaps(n,s,o,i,j),V.clip=ei(j,h.ori,S,M,T,C)}return ue!=0&&(V.band=ue==2?[Mr(n,s,o,i,J,-1),Mr(n,s,o,i,J,1)]:Mr(n,s,o,i,J,ue)),V})}function Pg(e){return Cg(Og,e)}function Og(e,r,t,n,s,o){let i=e.length;if(i<2)return null;let a=new Path2D;if(t(a,e[0],r[0]),i==2)n(a,e[1],r[1]);else{let l=Array(i),u=Array(i-1),h=Array(i-1),f=Array(i-1);for(let g=0;g<i-1;g++)h[g]=r[g+1]-r[g],f[g]=e[g+1]-e[g],u[g]=h[g]/f[g];l[0]=u[0];for(let g=1;g<i-1;g++)u[g]===0||u[g-1]===0||u[g-1]>0!=u[g]>0?l[g]=0:(l[g]=3*(f[g-1]+f[g])/((2*f[g]+f[g-1])/u[g-1]+(f[g]+2*f[g-1])/u[g]),isFinite(l[g])||(l[g]=0));l[i-1]=u[i-2];for(let g=0;g<i-1;g++)s(a,e[g]+f[g]/3,r[g]+l[g]*f[g]/3,e[g+1]-f[g]/3,r[g+1]-l[g+1]*f[g]/3,e[g+1],r[g+1])}return a}var Oa=new Set;function Uu(){for(let e of Oa)e.syncRect(!0)}ls&&(Sn(hm,ns,Uu),Sn(mm,ns,Uu,!0),Sn(Ko,ns,()=>{Ke.pxRatio=be}));var Ng=Md(),zg=Ed();function ju(e,r,t,n){return(n?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((o,i)=>Na(o,i,r,t))}function Dg(e,r){return e.map((t,n)=>n==0?{}:We({},r,t))}function Na(e,r,t,n){return We({},r==0?t:n,e)}function Ad(e,r,t){return r==null?os:[r,t]}var Hg=Ad;function Fg(e,r,t){return r==null?os:Go(r,t,Ia,!0)}function Ld(e,r,t,n){return r==null?os:Qo(r,t,e.scales[n].log,!1)}var Ig=Ld;function Cd(e,r,t,n){return r==null?os:Fa(r,t,e.scales[n].log,!1)}var Wg=Cd;function Vg(e,r,t,n,s){let o=mt(Su(e),Su(r)),i=r-e,a=nr(s/n*i,t);do{let l=t[a],u=n*l/i;if(u>=s&&o+(l<5?Jr.get(l):0)<=17)return[l,u]}while(++a<t.length);return[0,0]}function qu(e){let r,t;return e=e.replace(/(\d+)px/,(n,s)=>(r=je((t=+s)*be))+"px"),[e,r,t]}function Bg(e){e.show&&[e.font,e.labelFont].forEach(r=>{let t=Ee(r[2]*be,1);r[0]=r[0].replace(/[0-9.]+px/,t+"px"),r[1]=t})}function Ke(e,r,t){let n={mode:me(e.mode,1)},s=n.mode;function o(c,d,m,b){let w=d.valToPct(c);return b+m*(d.dir==-1?1-w:w)}function i(c,d,m,b){let w=d.valToPct(c);return b+m*(d.dir==-1?w:1-w)}function a(c,d,m,b){return d.ori==0?o(c,d,m,b):i(c,d,m,b)}n.valToPosH=o,n.valToPosV=i;let l=!1;n.status=0;let u=n.root=jt(Jh);if(e.id!=null&&(u.id=e.id),Lt(u,e.class),e.title){let c=jt(Xh,u);c.textContent=e.title}let h=rr("canvas"),f=n.ctx=h.getContext("2d"),g=jt(em,u);Sn("click",g,c=>{c.target===S&&(Me!=jn||Ne!=qn)&&it.click(n,c)},!0);let v=n.under=jt(tm,g);g.appendChild(h);let S=n.over=jt(rm,g);e=is(e);let M=+me(e.pxAlign,1),T=Vu(M);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(n,e)||e)});let C=e.ms||.001,R=n.series=s==1?ju(e.series||[],Nu,Iu,!1):Dg(e.series||[null],Fu),N=n.axes=ju(e.axes||[],Ou,Du,!0),P=n.scales={},G=n.bands=e.bands||[];G.forEach(c=>{c.fill=ce(c.fill||null),c.dir=me(c.dir,-1)});let F=s==2?R[1].facets[0].scale:R[0].scale,ee={axes:Af,series:Rf},te=(e.drawOrder||["axes","series"]).map(c=>ee[c]);function le(c){let d=c.distr==3?m=>_r(m>0?m:c.clamp(n,m,c.min,c.max,c.key)):c.distr==4?m=>$a(m,c.asinh):c.distr==100?m=>c.fwd(m):m=>m;return m=>{let b=d(m),{_min:w,_max:$}=c,E=$-w;return(b-w)/E}}function re(c){let d=P[c];if(d==null){let m=(e.scales||Us)[c]||Us;if(m.from!=null){re(m.from);let b=We({},P[m.from],m,{key:c});b.valToPct=le(b),P[c]=b}else{d=P[c]=We({},c==F?yd:Rg,m),d.key=c;let b=d.time,w=d.range,$=Yr(w);if((c!=F||s==2&&!b)&&($&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?yu:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?yu:{mode:1,hard:w[1],soft:w[1]}},$=!1),!$&&Xo(w))){let E=w;w=(L,O,D)=>O==null?os:Go(O,D,E)}d.range=ce(w||(b?Hg:c==F?d.distr==3?Ig:d.distr==4?Wg:Ad:d.distr==3?Ld:d.distr==4?Cd:Fg)),d.auto=ce($?!1:d.auto),d.clamp=ce(d.clamp||kg),d._min=d._max=null,d.valToPct=le(d)}}}re("x"),re("y"),s==1&&R.forEach(c=>{re(c.scale)}),N.forEach(c=>{re(c.scale)});for(let c in e.scales)re(c);let z=P[F],se=z.distr,V,J;z.ori==0?(Lt(u,Qh),V=o,J=i):(Lt(u,Zh),V=i,J=o);let K={};for(let c in P){let d=P[c];(d.min!=null||d.max!=null)&&(K[c]={min:d.min,max:d.max},d.min=d.max=null)}let ue=e.tzDate||(c=>new Date(je(c/C))),j=e.fmtDate||Ba,bt=C==1?Qm(ue):eg(ue),Pe=Lu(ue,Au(C==1?Jm:Xm,j)),fe=Pu(ue,Cu(rg,j)),we=[],ie=n.legend=We({},og,e.legend),B=n.cursor=We({},dg,{drag:{y:s==2}},e.cursor),Ve=ie.show,ct=B.show,Oe=ie.markers;ie.idxs=we,Oe.width=ce(Oe.width),Oe.dash=ce(Oe.dash),Oe.stroke=ce(Oe.stroke),Oe.fill=ce(Oe.fill);let xe,Yt,Tt,ze=[],or=[],wr,Nt=!1,Pr={};if(ie.live){let c=R[1]?R[1].values:null;Nt=c!=null,wr=Nt?c(n,1,0):{_:0};for(let d in wr)Pr[d]=Da}if(Ve)if(xe=rr("table",lm,u),Tt=rr("tbody",null,xe),ie.mount(n,xe),Nt){Yt=rr("thead",null,xe,Tt);let c=rr("tr",null,Yt);rr("th",null,c);for(var Ln in wr)rr("th",au,c).textContent=Ln}else Lt(xe,um),ie.live&&Lt(xe,cm);let Cn={show:!0},vs={show:!1};function Qs(c,d){if(d==0&&(Nt||!ie.live||s==2))return os;let m=[],b=rr("tr",dm,Tt,Tt.childNodes[d]);Lt(b,c.class),c.show||Lt(b,$n);let w=rr("th",null,b);if(Oe.show){let L=jt(pm,w);if(d>0){let O=Oe.width(n,d);O&&(L.style.border=O+"px "+Oe.dash(n,d)+" "+Oe.stroke(n,d)),L.style.background=Oe.fill(n,d)}}let $=jt(au,w);c.label instanceof HTMLElement?$.appendChild(c.label):$.textContent=c.label,d>0&&(Oe.show||($.style.color=c.width>0?Oe.stroke(n,d):Oe.fill(n,d)),ut("click",w,L=>{if(B._lock)return;rn(L);let O=R.indexOf(c);if((L.ctrlKey||L.metaKey)!=ie.isolate){let D=R.some((H,W)=>W>0&&W!=O&&H.show);R.forEach((H,W)=>{W>0&&lr(W,D?W==O?Cn:vs:Cn,!0,Ie.setSeries)})}else lr(O,{show:!c.show},!0,Ie.setSeries)},!1),zn&&ut(du,w,L=>{B._lock||(rn(L),lr(R.indexOf(c),Gn,!0,Ie.setSeries))},!1));for(var E in wr){let L=rr("td",fm,b);L.textContent="--",m.push(L)}return[b,m]}let Qr=new Map;function ut(c,d,m,b=!0){let w=Qr.get(d)||{},$=B.bind[c](n,d,m,b);$&&(Sn(c,d,w[c]=$),Qr.set(d,w))}function Pn(c,d,m){let b=Qr.get(d)||{};for(let w in b)(c==null||w==c)&&(Ma(w,d,b[w]),delete b[w]);c==null&&Qr.delete(d)}let $r=0,Zr=0,ne=0,I=0,_e=0,Be=0,On=_e,Xr=Be,ir=ne,en=I,Et=0,zt=0,vt=0,Jt=0;n.bbox={};let $i=!1,Zs=!1,Nn=!1,tn=!1,Xs=!1,Dt=!1;function Si(c,d,m){(m||c!=n.width||d!=n.height)&&ml(c,d),Wn(!1),Nn=!0,Zs=!0,Vn()}function ml(c,d){n.width=$r=ne=c,n.height=Zr=I=d,_e=Be=0,vf(),xf();let m=n.bbox;Et=m.left=yn(_e*be,.5),zt=m.top=yn(Be*be,.5),vt=m.width=yn(ne*be,.5),Jt=m.height=yn(I*be,.5)}let mf=3;function gf(){let c=!1,d=0;for(;!c;){d++;let m=_f(d),b=Mf(d);c=d==mf||m&&b,c||(ml(n.width,n.height),Zs=!0)}}function bf({width:c,height:d}){Si(c,d)}n.setSize=bf;function vf(){let c=!1,d=!1,m=!1,b=!1;N.forEach((w,$)=>{if(w.show&&w._show){let{side:E,_size:L}=w,O=E%2,D=w.label!=null?w.labelSize:0,H=L+D;H>0&&(O?(ne-=H,E==3?(_e+=H,b=!0):m=!0):(I-=H,E==0?(Be+=H,c=!0):d=!0))}}),nn[0]=c,nn[1]=m,nn[2]=d,nn[3]=b,ne-=Or[1]+Or[3],_e+=Or[3],I-=Or[2]+Or[0],Be+=Or[0]}function xf(){let c=_e+ne,d=Be+I,m=_e,b=Be;function w($,E){switch($){case 1:return c+=E,c-E;case 2:return d+=E,d-E;case 3:return m-=E,m+E;case 0:return b-=E,b+E}}N.forEach(($,E)=>{if($.show&&$._show){let L=$.side;$._pos=w(L,$._size),$.label!=null&&($._lpos=w(L,$.labelSize))}})}if(B.dataIdx==null){let c=B.hover,d=c.skip=new Set(c.skip??[]);d.add(void 0);let m=c.prox=ce(c.prox),b=c.bias??=0;B.dataIdx=(w,$,E,L)=>{if($==0)return E;let O=E,D=m(w,$,E,L)??Te,H=D>=0&&D<Te,W=z.ori==0?ne:I,Q=B.left,ge=r[0],he=r[$];if(d.has(he[E])){O=null;let ae=null,Y=null,U;if(b==0||b==-1)for(U=E;ae==null&&U-- >0;)d.has(he[U])||(ae=U);if(b==0||b==1)for(U=E;Y==null&&U++<he.length;)d.has(he[U])||(Y=U);if(ae!=null||Y!=null)if(H){let Le=ae==null?-1/0:V(ge[ae],z,W,0),He=Y==null?1/0:V(ge[Y],z,W,0),rt=Q-Le,$e=He-Q;rt<=$e?rt<=D&&(O=ae):$e<=D&&(O=Y)}else O=Y==null?ae:ae==null?Y:E-ae<=Y-E?ae:Y}else H&&qe(Q-V(ge[E],z,W,0))>D&&(O=null);return O}}let rn=c=>{B.event=c};B.idxs=we,B._lock=!1;let at=B.points;at.show=ce(at.show),at.size=ce(at.size),at.stroke=ce(at.stroke),at.width=ce(at.width),at.fill=ce(at.fill);let ar=n.focus=We({},e.focus||{alpha:.3},B.focus),zn=ar.prox>=0,Dn=zn&&at.one,Ht=[],Hn=[],Fn=[];function gl(c,d){let m=at.show(n,d);if(m instanceof HTMLElement)return Lt(m,am),Lt(m,c.class),vr(m,-10,-10,ne,I),S.insertBefore(m,Ht[d]),m}function bl(c,d){if(s==1||d>0){let m=s==1&&P[c.scale].time,b=c.value;c.value=m?Tu(b)?Pu(ue,Cu(b,j)):b||fe:b||wg,c.label=c.label||(m?fg:pg)}if(Dn||d>0){c.width=c.width==null?1:c.width,c.paths=c.paths||Ng||Rm,c.fillTo=ce(c.fillTo||Tg),c.pxAlign=+me(c.pxAlign,M),c.pxRound=Vu(c.pxAlign),c.stroke=ce(c.stroke||null),c.fill=ce(c.fill||null),c._stroke=c._fill=c._paths=c._focus=null;let m=$g(mt(1,c.width),1),b=c.points=We({},{size:m,width:mt(1,m*.2),stroke:c.stroke,space:m*2,paths:zg,_stroke:null,_fill:null},c.points);b.show=ce(b.show),b.filter=ce(b.filter),b.fill=ce(b.fill),b.stroke=ce(b.stroke),b.paths=ce(b.paths),b.pxAlign=c.pxAlign}if(Ve){let m=Qs(c,d);ze.splice(d,0,m[0]),or.splice(d,0,m[1]),ie.values.push(null)}if(ct){we.splice(d,0,null);let m=null;Dn?d==0&&(m=gl(c,d)):d>0&&(m=gl(c,d)),Ht.splice(d,0,m),Hn.splice(d,0,0),Fn.splice(d,0,0)}tt("addSeries",d)}function yf(c,d){d=d??R.length,c=s==1?Na(c,d,Nu,Iu):Na(c,d,{},Fu),R.splice(d,0,c),bl(R[d],d)}n.addSeries=yf;function wf(c){if(R.splice(c,1),Ve){ie.values.splice(c,1),or.splice(c,1);let d=ze.splice(c,1)[0];Pn(null,d.firstChild),d.remove()}ct&&(we.splice(c,1),Ht.splice(c,1)[0].remove(),Hn.splice(c,1),Fn.splice(c,1)),tt("delSeries",c)}n.delSeries=wf;let nn=[!1,!1,!1,!1];function $f(c,d){if(c._show=c.show,c.show){let m=c.side%2,b=P[c.scale];b==null&&(c.scale=m?R[1].scale:F,b=P[c.scale]);let w=b.time;c.size=ce(c.size),c.space=ce(c.space),c.rotate=ce(c.rotate),Yr(c.incrs)&&c.incrs.forEach(E=>{!Jr.has(E)&&Jr.set(E,td(E))}),c.incrs=ce(c.incrs||(b.distr==2?Km:w?C==1?Ym:Zm:wn)),c.splits=ce(c.splits||(w&&b.distr==1?bt:b.distr==3?La:b.distr==4?gg:mg)),c.stroke=ce(c.stroke),c.grid.stroke=ce(c.grid.stroke),c.ticks.stroke=ce(c.ticks.stroke),c.border.stroke=ce(c.border.stroke);let $=c.values;c.values=Yr($)&&!Yr($[0])?ce($):w?Yr($)?Lu(ue,Au($,j)):Tu($)?tg(ue,$):$||Pe:$||hg,c.filter=ce(c.filter||(b.distr>=3&&b.log==10?xg:b.distr==3&&b.log==2?yg:Xu)),c.font=qu(c.font),c.labelFont=qu(c.labelFont),c._size=c.size(n,null,d,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,c._size>0&&(nn[d]=!0,c._el=jt(nm,g))}}function xs(c,d,m,b){let[w,$,E,L]=m,O=d%2,D=0;return O==0&&(L||$)&&(D=d==0&&!w||d==2&&!E?je(Ou.size/3):0),O==1&&(w||E)&&(D=d==1&&!$||d==3&&!L?je(Du.size/2):0),D}let vl=n.padding=(e.padding||[xs,xs,xs,xs]).map(c=>ce(me(c,xs))),Or=n._padding=vl.map((c,d)=>c(n,d,nn,0)),ot,Qe=null,Ze=null,eo=s==1?R[0].idxs:null,Qt=null,ys=!1;function xl(c,d){if(r=c??[],n.data=n._data=r,s==2){ot=0;for(let m=1;m<R.length;m++)ot+=r[m][0].length}else{r.length==0&&(n.data=n._data=r=[[]]),Qt=r[0],ot=Qt.length;let m=r;if(se==2){m=r.slice();let b=m[0]=Array(ot);for(let w=0;w<ot;w++)b[w]=w}n._data=r=m}if(Wn(!0),tt("setData"),se==2&&(Nn=!0),d!==!1){let m=z;m.auto(n,ys)?ki():zr(F,m.min,m.max),tn=tn||B.left>=0,Dt=!0,Vn()}}n.setData=xl;function ki(){ys=!0;let c,d;s==1&&(ot>0?(Qe=eo[0]=0,Ze=eo[1]=ot-1,c=r[0][Qe],d=r[0][Ze],se==2?(c=Qe,d=Ze):c==d&&(se==3?[c,d]=Qo(c,c,z.log,!1):se==4?[c,d]=Fa(c,c,z.log,!1):z.time?d=c+je(86400/C):[c,d]=Go(c,d,Ia,!0))):(Qe=eo[0]=c=null,Ze=eo[1]=d=null)),zr(F,c,d)}let to,In,Ri,Ti,Ei,_i,Mi,Ai,Li,xt;function yl(c,d,m,b,w,$){c??=cu,m??=Va,b??="butt",w??=cu,$??="round",c!=to&&(f.strokeStyle=to=c),w!=In&&(f.fillStyle=In=w),d!=Ri&&(f.lineWidth=Ri=d),$!=Ei&&(f.lineJoin=Ei=$),b!=_i&&(f.lineCap=_i=b),m!=Ti&&f.setLineDash(Ti=m)}function wl(c,d,m,b){d!=In&&(f.fillStyle=In=d),c!=Mi&&(f.font=Mi=c),m!=Ai&&(f.textAlign=Ai=m),b!=Li&&(f.textBaseline=Li=b)}function Ci(c,d,m,b,w=0){if(b.length>0&&c.auto(n,ys)&&(d==null||d.min==null)){let $=me(Qe,0),E=me(Ze,b.length-1),L=m.min==null?xm(b,$,E,w,c.distr==3):[m.min,m.max];c.min=sr(c.min,m.min=L[0]),c.max=mt(c.max,m.max=L[1])}}let $l={min:null,max:null};function Sf(){for(let b in P){let w=P[b];K[b]==null&&(w.min==null||K[F]!=null&&w.auto(n,ys))&&(K[b]=$l)}for(let b in P){let w=P[b];K[b]==null&&w.from!=null&&K[w.from]!=null&&(K[b]=$l)}K[F]!=null&&Wn(!0);let c={};for(let b in K){let w=K[b];if(w!=null){let $=c[b]=is(P[b],_m);if(w.min!=null)We($,w);else if(b!=F||s==2)if(ot==0&&$.from==null){let E=$.range(n,null,null,b);$.min=E[0],$.max=E[1]}else $.min=Te,$.max=-Te}}if(ot>0){R.forEach((b,w)=>{if(s==1){let $=b.scale,E=K[$];if(E==null)return;let L=c[$];if(w==0){let O=L.range(n,L.min,L.max,$);L.min=O[0],L.max=O[1],Qe=nr(L.min,r[0]),Ze=nr(L.max,r[0]),Ze-Qe>1&&(r[0][Qe]<L.min&&Qe++,r[0][Ze]>L.max&&Ze--),b.min=Qt[Qe],b.max=Qt[Ze]}else b.show&&b.auto&&Ci(L,E,b,r[w],b.sorted);b.idxs[0]=Qe,b.idxs[1]=Ze}else if(w>0&&b.show&&b.auto){let[$,E]=b.facets,L=$.scale,O=E.scale,[D,H]=r[w],W=c[L],Q=c[O];W!=null&&Ci(W,K[L],$,D,$.sorted),Q!=null&&Ci(Q,K[O],E,H,E.sorted),b.min=E.min,b.max=E.max}});for(let b in c){let w=c[b],$=K[b];if(w.from==null&&($==null||$.min==null)){let E=w.range(n,w.min==Te?null:w.min,w.max==-Te?null:w.max,b);w.min=E[0],w.max=E[1]}}}for(let b in c){let w=c[b];if(w.from!=null){let $=c[w.from];if($.min==null)w.min=w.max=null;else{let E=w.range(n,$.min,$.max,b);w.min=E[0],w.max=E[1]}}}let d={},m=!1;for(let b in c){let w=c[b],$=P[b];if($.min!=w.min||$.max!=w.max){$.min=w.min,$.max=w.max;let E=$.distr;$._min=E==3?_r($.min):E==4?$a($.min,$.asinh):E==100?$.fwd($.min):$.min,$._max=E==3?_r($.max):E==4?$a($.max,$.asinh):E==100?$.fwd($.max):$.max,d[b]=m=!0}}if(m){R.forEach((b,w)=>{s==2?w>0&&d.y&&(b._paths=null):d[b.scale]&&(b._paths=null)});for(let b in d)Nn=!0,tt("setScale",b);ct&&B.left>=0&&(tn=Dt=!0)}for(let b in K)K[b]=null}function kf(c){let d=Aa(Qe-1,0,ot-1),m=Aa(Ze+1,0,ot-1);for(;c[d]==null&&d>0;)d--;for(;c[m]==null&&m<ot-1;)m++;return[d,m]}function Rf(){if(ot>0){let c=R.some(d=>d._focus)&&xt!=ar.alpha;c&&(f.globalAlpha=xt=ar.alpha),R.forEach((d,m)=>{if(m>0&&d.show&&(Sl(m,!1),Sl(m,!0),d._paths==null)){let b=xt;xt!=d.alpha&&(f.globalAlpha=xt=d.alpha);let w=s==2?[0,r[m][0].length-1]:kf(r[m]);d._paths=d.paths(n,m,w[0],w[1]),xt!=b&&(f.globalAlpha=xt=b)}}),R.forEach((d,m)=>{if(m>0&&d.show){let b=xt;xt!=d.alpha&&(f.globalAlpha=xt=d.alpha),d._paths!=null&&kl(m,!1);{let w=d._paths!=null?d._paths.gaps:null,$=d.points.show(n,m,Qe,Ze,w),E=d.points.filter(n,m,$,w);($||E)&&(d.points._paths=d.points.paths(n,m,Qe,Ze,E),kl(m,!0))}xt!=b&&(f.globalAlpha=xt=b),tt("drawSeries",m)}}),c&&(f.globalAlpha=xt=1)}}function Sl(c,d){let m=d?R[c].points:R[c];m._stroke=m.stroke(n,c),m._fill=m.fill(n,c)}function kl(c,d){let m=d?R[c].points:R[c],{stroke:b,fill:w,clip:$,flags:E,_stroke:L=m._stroke,_fill:O=m._fill,_width:D=m.width}=m._paths;D=Ee(D*be,3);let H=null,W=D%2/2;d&&O==null&&(O=D>0?"#fff":L);let Q=m.pxAlign==1&&W>0;if(Q&&f.translate(W,W),!d){let ge=Et-D/2,he=zt-D/2,ae=vt+D,Y=Jt+D;H=new Path2D,H.rect(ge,he,ae,Y)}d?Pi(L,D,m.dash,m.cap,O,b,w,E,$):Tf(c,L,D,m.dash,m.cap,O,b,w,E,H,$),Q&&f.translate(-W,-W)}function Tf(c,d,m,b,w,$,E,L,O,D,H){let W=!1;O!=0&&G.forEach((Q,ge)=>{if(Q.series[0]==c){let he=R[Q.series[1]],ae=r[Q.series[1]],Y=(he._paths||Us).band;Yr(Y)&&(Y=Q.dir==1?Y[0]:Y[1]);let U,Le=null;he.show&&Y&&wm(ae,Qe,Ze)?(Le=Q.fill(n,ge)||$,U=he._paths.clip):Y=null,Pi(d,m,b,w,Le,E,L,O,D,H,U,Y),W=!0}}),W||Pi(d,m,b,w,$,E,L,O,D,H)}let Rl=as|Pa;function Pi(c,d,m,b,w,$,E,L,O,D,H,W){yl(c,d,m,b,w),(O||D||W)&&(f.save(),O&&f.clip(O),D&&f.clip(D)),W?(L&Rl)==Rl?(f.clip(W),H&&f.clip(H),no(w,E),ro(c,$,d)):L&Pa?(no(w,E),f.clip(W),ro(c,$,d)):L&as&&(f.save(),f.clip(W),H&&f.clip(H),no(w,E),f.restore(),ro(c,$,d)):(no(w,E),ro(c,$,d)),(O||D||W)&&f.restore()}function ro(c,d,m){m>0&&(d instanceof Map?d.forEach((b,w)=>{f.strokeStyle=to=w,f.stroke(b)}):d!=null&&c&&f.stroke(d))}function no(c,d){d instanceof Map?d.forEach((m,b)=>{f.fillStyle=In=b,f.fill(m)}):d!=null&&c&&f.fill(d)}function Ef(c,d,m,b){let w=N[c],$;if(b<=0)$=[0,0];else{let E=w._space=w.space(n,c,d,m,b),L=w._incrs=w.incrs(n,c,d,m,b,E);$=Vg(d,m,L,b,E)}return w._found=$}function Oi(c,d,m,b,w,$,E,L,O,D){let H=E%2/2;M==1&&f.translate(H,H),yl(L,E,O,D,L),f.beginPath();let W,Q,ge,he,ae=w+(b==0||b==3?-$:$);m==0?(Q=w,he=ae):(W=w,ge=ae);for(let Y=0;Y<c.length;Y++)d[Y]!=null&&(m==0?W=ge=c[Y]:Q=he=c[Y],f.moveTo(W,Q),f.lineTo(ge,he));f.stroke(),M==1&&f.translate(-H,-H)}function _f(c){let d=!0;return N.forEach((m,b)=>{if(!m.show)return;let w=P[m.scale];if(w.min==null){m._show&&(d=!1,m._show=!1,Wn(!1));return}else m._show||(d=!1,m._show=!0,Wn(!1));let $=m.side,E=$%2,{min:L,max:O}=w,[D,H]=Ef(b,L,O,E==0?ne:I);if(H==0)return;let W=w.distr==2,Q=m._splits=m.splits(n,b,L,O,D,H,W),ge=w.distr==2?Q.map(U=>Qt[U]):Q,he=w.distr==2?Qt[Q[1]]-Qt[Q[0]]:D,ae=m._values=m.values(n,m.filter(n,ge,b,H,he),b,H,he);m._rotate=$==2?m.rotate(n,ae,b,H):0;let Y=m._size;m._size=qt(m.size(n,ae,b,c)),Y!=null&&m._size!=Y&&(d=!1)}),d}function Mf(c){let d=!0;return vl.forEach((m,b)=>{let w=m(n,b,nn,c);w!=Or[b]&&(d=!1),Or[b]=w}),d}function Af(){for(let c=0;c<N.length;c++){let d=N[c];if(!d.show||!d._show)continue;let m=d.side,b=m%2,w,$,E=d.stroke(n,c),L=m==0||m==3?-1:1,[O,D]=d._found;if(d.label!=null){let pt=d.labelGap*L,At=je((d._lpos+pt)*be);wl(d.labelFont[0],E,"center",m==2?"top":lu),f.save(),b==1?(w=$=0,f.translate(At,je(zt+Jt/2)),f.rotate((m==3?-qo:qo)/2)):(w=je(Et+vt/2),$=At);let an=Qu(d.label)?d.label(n,c,O,D):d.label;f.fillText(an,w,$),f.restore()}if(D==0)continue;let H=P[d.scale],W=b==0?vt:Jt,Q=b==0?Et:zt,ge=d._splits,he=H.distr==2?ge.map(pt=>Qt[pt]):ge,ae=H.distr==2?Qt[ge[1]]-Qt[ge[0]]:O,Y=d.ticks,U=d.border,Le=Y.show?Y.size:0,He=je(Le*be),rt=je((d.alignTo==2?d._size-Le-d.gap:d.gap)*be),$e=d._rotate*-qo/180,Fe=T(d._pos*be),_t=(He+rt)*L,dt=Fe+_t;$=b==0?dt:0,w=b==1?dt:0;let Ft=d.font[0],Zt=d.align==1?ts:d.align==2?xa:$e>0?ts:$e<0?xa:b==0?"center":m==3?xa:ts,ur=$e||b==1?"middle":m==2?"top":lu;wl(Ft,E,Zt,ur);let Mt=d.font[1]*d.lineGap,It=ge.map(pt=>T(a(pt,H,W,Q))),Xt=d._values;for(let pt=0;pt<Xt.length;pt++){let At=Xt[pt];if(At!=null){b==0?w=It[pt]:$=It[pt],At=""+At;let an=At.indexOf(`
`)==-1?[At]:At.split(/\n/gm);for(let ft=0;ft<an.length;ft++){let Ul=an[ft];$e?(f.save(),f.translate(w,$+ft*Mt),f.rotate($e),f.fillText(Ul,0,0),f.restore()):f.fillText(Ul,w,$+ft*Mt)}}}Y.show&&Oi(It,Y.filter(n,he,c,D,ae),b,m,Fe,He,Ee(Y.width*be,3),Y.stroke(n,c),Y.dash,Y.cap);let dr=d.grid;dr.show&&Oi(It,dr.filter(n,he,c,D,ae),b,b==0?2:1,b==0?zt:Et,b==0?Jt:vt,Ee(dr.width*be,3),dr.stroke(n,c),dr.dash,dr.cap),U.show&&Oi([Fe],[1],b==0?1:0,b==0?1:2,b==1?zt:Et,b==1?Jt:vt,Ee(U.width*be,3),U.stroke(n,c),U.dash,U.cap)}tt("drawAxes")}function Wn(c){R.forEach((d,m)=>{m>0&&(d._paths=null,c&&(s==1?(d.min=null,d.max=null):d.facets.forEach(b=>{b.min=null,b.max=null})))})}let so=!1,Ni=!1,ws=[];function Lf(){Ni=!1;for(let c=0;c<ws.length;c++)tt(...ws[c]);ws.length=0}function Vn(){so||(Nm(Tl),so=!0)}function Cf(c,d=!1){so=!0,Ni=d,c(n),Tl(),d&&ws.length>0&&queueMicrotask(Lf)}n.batch=Cf;function Tl(){if($i&&(Sf(),$i=!1),Nn&&(gf(),Nn=!1),Zs){if(Ce(v,ts,_e),Ce(v,"top",Be),Ce(v,Is,ne),Ce(v,Ws,I),Ce(S,ts,_e),Ce(S,"top",Be),Ce(S,Is,ne),Ce(S,Ws,I),Ce(g,Is,$r),Ce(g,Ws,Zr),h.width=je($r*be),h.height=je(Zr*be),N.forEach(({_el:c,_show:d,_size:m,_pos:b,side:w})=>{if(c!=null)if(d){let $=w===3||w===0?m:0,E=w%2==1;Ce(c,E?"left":"top",b-$),Ce(c,E?"width":"height",m),Ce(c,E?"top":"left",E?Be:_e),Ce(c,E?"height":"width",E?I:ne),_a(c,$n)}else Lt(c,$n)}),to=In=Ri=Ei=_i=Mi=Ai=Li=Ti=null,xt=1,ks(!0),_e!=On||Be!=Xr||ne!=ir||I!=en){Wn(!1);let c=ne/ir,d=I/en;if(ct&&!tn&&B.left>=0){B.left*=c,B.top*=d,Bn&&vr(Bn,je(B.left),0,ne,I),Un&&vr(Un,0,je(B.top),ne,I);for(let m=0;m<Ht.length;m++){let b=Ht[m];b!=null&&(Hn[m]*=c,Fn[m]*=d,vr(b,qt(Hn[m]),qt(Fn[m]),ne,I))}}if(Ae.show&&!Xs&&Ae.left>=0&&Ae.width>0){Ae.left*=c,Ae.width*=c,Ae.top*=d,Ae.height*=d;for(let m in Wi)Ce(Kn,m,Ae[m])}On=_e,Xr=Be,ir=ne,en=I}tt("setSize"),Zs=!1}$r>0&&Zr>0&&(f.clearRect(0,0,h.width,h.height),tt("drawClear"),te.forEach(c=>c()),tt("draw")),Ae.show&&Xs&&(oo(Ae),Xs=!1),ct&&tn&&(on(null,!0,!1),tn=!1),ie.show&&ie.live&&Dt&&(Fi(),Dt=!1),l||(l=!0,n.status=1,tt("ready")),ys=!1,so=!1}n.redraw=(c,d)=>{Nn=d||!1,c!==!1?zr(F,z.min,z.max):Vn()};function zi(c,d){let m=P[c];if(m.from==null){if(ot==0){let b=m.range(n,d.min,d.max,c);d.min=b[0],d.max=b[1]}if(d.min>d.max){let b=d.min;d.min=d.max,d.max=b}if(ot>1&&d.min!=null&&d.max!=null&&d.max-d.min<1e-16)return;c==F&&m.distr==2&&ot>0&&(d.min=nr(d.min,r[0]),d.max=nr(d.max,r[0]),d.min==d.max&&d.max++),K[c]=d,$i=!0,Vn()}}n.setScale=zi;let Di,Hi,Bn,Un,El,_l,jn,qn,Ml,Al,Me,Ne,Nr=!1,it=B.drag,Xe=it.x,et=it.y;ct&&(B.x&&(Di=jt(om,S)),B.y&&(Hi=jt(im,S)),z.ori==0?(Bn=Di,Un=Hi):(Bn=Hi,Un=Di),Me=B.left,Ne=B.top);let Ae=n.select=We({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Kn=Ae.show?jt(sm,Ae.over?S:v):null;function oo(c,d){if(Ae.show){for(let m in c)Ae[m]=c[m],m in Wi&&Ce(Kn,m,c[m]);d!==!1&&tt("setSelect")}}n.setSelect=oo;function Pf(c){if(R[c].show)Ve&&_a(ze[c],$n);else if(Ve&&Lt(ze[c],$n),ct){let m=Dn?Ht[0]:Ht[c];m!=null&&vr(m,-10,-10,ne,I)}}function zr(c,d,m){zi(c,{min:d,max:m})}function lr(c,d,m,b){d.focus!=null&&Hf(c),d.show!=null&&R.forEach((w,$)=>{$>0&&(c==$||c==null)&&(w.show=d.show,Pf($),s==2?(zr(w.facets[0].scale,null,null),zr(w.facets[1].scale,null,null)):zr(w.scale,null,null),Vn())}),m!==!1&&tt("setSeries",c,d),b&&Rs("setSeries",n,c,d)}n.setSeries=lr;function Of(c,d){We(G[c],d)}function Nf(c,d){c.fill=ce(c.fill||null),c.dir=me(c.dir,-1),d=d??G.length,G.splice(d,0,c)}function zf(c){c==null?G.length=0:G.splice(c,1)}n.addBand=Nf,n.setBand=Of,n.delBand=zf;function Df(c,d){R[c].alpha=d,ct&&Ht[c]!=null&&(Ht[c].style.opacity=d),Ve&&ze[c]&&(ze[c].style.opacity=d)}let Sr,Dr,sn,Gn={focus:!0};function Hf(c){if(c!=sn){let d=c==null,m=ar.alpha!=1;R.forEach((b,w)=>{if(s==1||w>0){let $=d||w==0||w==c;b._focus=d?null:$,m&&Df(w,$?1:ar.alpha)}}),sn=c,m&&Vn()}}Ve&&zn&&ut(pu,xe,c=>{B._lock||(rn(c),sn!=null&&lr(null,Gn,!0,Ie.setSeries))});function cr(c,d,m){let b=P[d];m&&(c=c/be-(b.ori==1?Be:_e));let w=ne;b.ori==1&&(w=I,c=w-c),b.dir==-1&&(c=w-c);let $=b._min,E=b._max,L=c/w,O=$+(E-$)*L,D=b.distr;return D==3?ss(10,O):D==4?Sm(O,b.asinh):D==100?b.bwd(O):O}function Ff(c,d){let m=cr(c,F,d);return nr(m,r[0],Qe,Ze)}n.valToIdx=c=>nr(c,r[0]),n.posToIdx=Ff,n.posToVal=cr,n.valToPos=(c,d,m)=>P[d].ori==0?o(c,P[d],m?vt:ne,m?Et:0):i(c,P[d],m?Jt:I,m?zt:0),n.setCursor=(c,d,m)=>{Me=c.left,Ne=c.top,on(null,d,m)};function Ll(c,d){Ce(Kn,ts,Ae.left=c),Ce(Kn,Is,Ae.width=d)}function Cl(c,d){Ce(Kn,"top",Ae.top=c),Ce(Kn,Ws,Ae.height=d)}let $s=z.ori==0?Ll:Cl,Ss=z.ori==1?Ll:Cl;function If(){if(Ve&&ie.live)for(let c=s==2?1:0;c<R.length;c++){if(c==0&&Nt)continue;let d=ie.values[c],m=0;for(let b in d)or[c][m++].firstChild.nodeValue=d[b]}}function Fi(c,d){if(c!=null&&(c.idxs?c.idxs.forEach((m,b)=>{we[b]=m}):Em(c.idx)||we.fill(c.idx),ie.idx=we[0]),Ve&&ie.live){for(let m=0;m<R.length;m++)(m>0||s==1&&!Nt)&&Wf(m,we[m]);If()}Dt=!1,d!==!1&&tt("setLegend")}n.setLegend=Fi;function Wf(c,d){let m=R[c],b=c==0&&se==2?Qt:r[c],w;Nt?w=m.values(n,c,d)??Pr:(w=m.value(n,d==null?null:b[d],c,d),w=w==null?Pr:{_:w}),ie.values[c]=w}function on(c,d,m){Ml=Me,Al=Ne,[Me,Ne]=B.move(n,Me,Ne),B.left=Me,B.top=Ne,ct&&(Bn&&vr(Bn,je(Me),0,ne,I),Un&&vr(Un,0,je(Ne),ne,I));let b,w=Qe>Ze;Sr=Te,Dr=null;let $=z.ori==0?ne:I,E=z.ori==1?ne:I;if(Me<0||ot==0||w){b=B.idx=null;for(let L=0;L<R.length;L++){let O=Ht[L];O!=null&&vr(O,-10,-10,ne,I)}zn&&lr(null,Gn,!0,c==null&&Ie.setSeries),ie.live&&(we.fill(b),Dt=!0)}else{let L,O,D;s==1&&(L=z.ori==0?Me:Ne,O=cr(L,F),b=B.idx=nr(O,r[0],Qe,Ze),D=V(r[0][b],z,$,0));let H=-10,W=-10,Q=0,ge=0,he=!0,ae="",Y="";for(let U=s==2?1:0;U<R.length;U++){let Le=R[U],He=we[U],rt=He==null?null:s==1?r[U][He]:r[U][1][He],$e=B.dataIdx(n,U,b,O),Fe=$e==null?null:s==1?r[U][$e]:r[U][1][$e];if(Dt=Dt||Fe!=rt||$e!=He,we[U]=$e,U>0&&Le.show){let _t=$e==null?-10:$e==b?D:V(s==1?r[0][$e]:r[U][0][$e],z,$,0),dt=Fe==null?-10:J(Fe,s==1?P[Le.scale]:P[Le.facets[1].scale],E,0);if(zn&&Fe!=null){let Ft=z.ori==1?Me:Ne,Zt=qe(ar.dist(n,U,$e,dt,Ft));if(Zt<Sr){let ur=ar.bias;if(ur!=0){let Mt=cr(Ft,Le.scale),It=Fe>=0?1:-1,Xt=Mt>=0?1:-1;Xt==It&&(Xt==1?ur==1?Fe>=Mt:Fe<=Mt:ur==1?Fe<=Mt:Fe>=Mt)&&(Sr=Zt,Dr=U)}else Sr=Zt,Dr=U}}if(Dt||Dn){let Ft,Zt;z.ori==0?(Ft=_t,Zt=dt):(Ft=dt,Zt=_t);let ur,Mt,It,Xt,dr,pt,At=!0,an=at.bbox;if(an!=null){At=!1;let ft=an(n,U);It=ft.left,Xt=ft.top,ur=ft.width,Mt=ft.height}else It=Ft,Xt=Zt,ur=Mt=at.size(n,U);if(pt=at.fill(n,U),dr=at.stroke(n,U),Dn)U==Dr&&Sr<=ar.prox&&(H=It,W=Xt,Q=ur,ge=Mt,he=At,ae=pt,Y=dr);else{let ft=Ht[U];ft!=null&&(Hn[U]=It,Fn[U]=Xt,xu(ft,ur,Mt,At),bu(ft,pt,dr),vr(ft,qt(It),qt(Xt),ne,I))}}}}if(Dn){let U=ar.prox,Le=sn==null?Sr<=U:Sr>U||Dr!=sn;if(Dt||Le){let He=Ht[0];He!=null&&(Hn[0]=H,Fn[0]=W,xu(He,Q,ge,he),bu(He,ae,Y),vr(He,qt(H),qt(W),ne,I))}}}if(Ae.show&&Nr)if(c!=null){let[L,O]=Ie.scales,[D,H]=Ie.match,[W,Q]=c.cursor.sync.scales,ge=c.cursor.drag;if(Xe=ge._x,et=ge._y,Xe||et){let{left:he,top:ae,width:Y,height:U}=c.select,Le=c.scales[W].ori,He=c.posToVal,rt,$e,Fe,_t,dt,Ft=L!=null&&D(L,W),Zt=O!=null&&H(O,Q);Ft&&Xe?(Le==0?(rt=he,$e=Y):(rt=ae,$e=U),Fe=P[L],_t=V(He(rt,W),Fe,$,0),dt=V(He(rt+$e,W),Fe,$,0),$s(sr(_t,dt),qe(dt-_t))):$s(0,$),Zt&&et?(Le==1?(rt=he,$e=Y):(rt=ae,$e=U),Fe=P[O],_t=J(He(rt,Q),Fe,E,0),dt=J(He(rt+$e,Q),Fe,E,0),Ss(sr(_t,dt),qe(dt-_t))):Ss(0,E)}else Vi()}else{let L=qe(Ml-El),O=qe(Al-_l);if(z.ori==1){let Q=L;L=O,O=Q}Xe=it.x&&L>=it.dist,et=it.y&&O>=it.dist;let D=it.uni;D!=null?Xe&&et&&(Xe=L>=D,et=O>=D,!Xe&&!et&&(O>L?et=!0:Xe=!0)):it.x&&it.y&&(Xe||et)&&(Xe=et=!0);let H,W;Xe&&(z.ori==0?(H=jn,W=Me):(H=qn,W=Ne),$s(sr(H,W),qe(W-H)),et||Ss(0,E)),et&&(z.ori==1?(H=jn,W=Me):(H=qn,W=Ne),Ss(sr(H,W),qe(W-H)),Xe||$s(0,$)),!Xe&&!et&&($s(0,0),Ss(0,0))}if(it._x=Xe,it._y=et,c==null){if(m){if(Bl!=null){let[L,O]=Ie.scales;Ie.values[0]=L!=null?cr(z.ori==0?Me:Ne,L):null,Ie.values[1]=O!=null?cr(z.ori==1?Me:Ne,O):null}Rs(ya,n,Me,Ne,ne,I,b)}if(zn){let L=m&&Ie.setSeries,O=ar.prox;sn==null?Sr<=O&&lr(Dr,Gn,!0,L):Sr>O?lr(null,Gn,!0,L):Dr!=sn&&lr(Dr,Gn,!0,L)}}Dt&&(ie.idx=b,Fi()),d!==!1&&tt("setCursor")}let Hr=null;Object.defineProperty(n,"rect",{get(){return Hr==null&&ks(!1),Hr}});function ks(c=!1){c?Hr=null:(Hr=S.getBoundingClientRect(),tt("syncRect",Hr))}function Pl(c,d,m,b,w,$,E){B._lock||Nr&&c!=null&&c.movementX==0&&c.movementY==0||(Ii(c,d,m,b,w,$,E,!1,c!=null),c!=null?on(null,!0,!0):on(d,!0,!1))}function Ii(c,d,m,b,w,$,E,L,O){if(Hr==null&&ks(!1),rn(c),c!=null)m=c.clientX-Hr.left,b=c.clientY-Hr.top;else{if(m<0||b<0){Me=-10,Ne=-10;return}let[D,H]=Ie.scales,W=d.cursor.sync,[Q,ge]=W.values,[he,ae]=W.scales,[Y,U]=Ie.match,Le=d.axes[0].side%2==1,He=z.ori==0?ne:I,rt=z.ori==1?ne:I,$e=Le?$:w,Fe=Le?w:$,_t=Le?b:m,dt=Le?m:b;if(he!=null?m=Y(D,he)?a(Q,P[D],He,0):-10:m=He*(_t/$e),ae!=null?b=U(H,ae)?a(ge,P[H],rt,0):-10:b=rt*(dt/Fe),z.ori==1){let Ft=m;m=b,b=Ft}}O&&(d==null||d.cursor.event.type==ya)&&((m<=1||m>=ne-1)&&(m=yn(m,ne)),(b<=1||b>=I-1)&&(b=yn(b,I))),L?(El=m,_l=b,[jn,qn]=B.move(n,m,b)):(Me=m,Ne=b)}let Wi={width:0,height:0,left:0,top:0};function Vi(){oo(Wi,!1)}let Ol,Nl,zl,Dl;function Hl(c,d,m,b,w,$,E){Nr=!0,Xe=et=it._x=it._y=!1,Ii(c,d,m,b,w,$,E,!0,!1),c!=null&&(ut(wa,Ta,Fl,!1),Rs(uu,n,jn,qn,ne,I,null));let{left:L,top:O,width:D,height:H}=Ae;Ol=L,Nl=O,zl=D,Dl=H}function Fl(c,d,m,b,w,$,E){Nr=it._x=it._y=!1,Ii(c,d,m,b,w,$,E,!1,!0);let{left:L,top:O,width:D,height:H}=Ae,W=D>0||H>0,Q=Ol!=L||Nl!=O||zl!=D||Dl!=H;if(W&&Q&&oo(Ae),it.setScale&&W&&Q){let ge=L,he=D,ae=O,Y=H;if(z.ori==1&&(ge=O,he=H,ae=L,Y=D),Xe&&zr(F,cr(ge,F),cr(ge+he,F)),et)for(let U in P){let Le=P[U];U!=F&&Le.from==null&&Le.min!=Te&&zr(U,cr(ae+Y,U),cr(ae,U))}Vi()}else B.lock&&(B._lock=!B._lock,on(d,!0,c!=null));c!=null&&(Pn(wa,Ta),Rs(wa,n,Me,Ne,ne,I,null))}function Vf(c,d,m,b,w,$,E){if(B._lock)return;rn(c);let L=Nr;if(Nr){let O=!0,D=!0,H=10,W,Q;z.ori==0?(W=Xe,Q=et):(W=et,Q=Xe),W&&Q&&(O=Me<=H||Me>=ne-H,D=Ne<=H||Ne>=I-H),W&&O&&(Me=Me<jn?0:ne),Q&&D&&(Ne=Ne<qn?0:I),on(null,!0,!0),Nr=!1}Me=-10,Ne=-10,we.fill(null),on(null,!0,!0),L&&(Nr=L)}function Il(c,d,m,b,w,$,E){B._lock||(rn(c),ki(),Vi(),c!=null&&Rs(fu,n,Me,Ne,ne,I,null))}function Wl(){N.forEach(Bg),Si(n.width,n.height,!0)}Sn(Ko,ns,Wl);let Yn={};Yn.mousedown=Hl,Yn.mousemove=Pl,Yn.mouseup=Fl,Yn.dblclick=Il,Yn.setSeries=(c,d,m,b)=>{let w=Ie.match[2];m=w(n,d,m),m!=-1&&lr(m,b,!0,!1)},ct&&(ut(uu,S,Hl),ut(ya,S,Pl),ut(du,S,c=>{rn(c),ks(!1)}),ut(pu,S,Vf),ut(fu,S,Il),Oa.add(n),n.syncRect=ks);let io=n.hooks=e.hooks||{};function tt(c,d,m){Ni?ws.push([c,d,m]):c in io&&io[c].forEach(b=>{b.call(null,n,d,m)})}(e.plugins||[]).forEach(c=>{for(let d in c.hooks)io[d]=(io[d]||[]).concat(c.hooks[d])});let Vl=(c,d,m)=>m,Ie=We({key:null,setSeries:!1,filters:{pub:ku,sub:ku},scales:[F,R[1]?R[1].scale:null],match:[Ru,Ru,Vl],values:[null,null]},B.sync);Ie.match.length==2&&Ie.match.push(Vl),B.sync=Ie;let Bl=Ie.key,Bi=wd(Bl);function Rs(c,d,m,b,w,$,E){Ie.filters.pub(c,d,m,b,w,$,E)&&Bi.pub(c,d,m,b,w,$,E)}Bi.sub(n);function Bf(c,d,m,b,w,$,E){Ie.filters.sub(c,d,m,b,w,$,E)&&Yn[c](null,d,m,b,w,$,E)}n.pub=Bf;function Uf(){Bi.unsub(n),Oa.delete(n),Qr.clear(),Ma(Ko,ns,Wl),u.remove(),xe?.remove(),tt("destroy")}n.destroy=Uf;function Ui(){tt("init",e,r),xl(r||e.data,!1),K[F]?zi(F,K[F]):ki(),Xs=Ae.show&&(Ae.width>0||Ae.height>0),tn=Dt=!0,Si(e.width,e.height)}return R.forEach(bl),N.forEach($f),t?t instanceof HTMLElement?(t.appendChild(u),Ui()):t(n,Ui):Ui(),n}Ke.assign=We;Ke.fmtNum=Wa;Ke.rangeNum=Go;Ke.rangeLog=Qo;Ke.rangeAsinh=Fa;Ke.orient=Rn;Ke.pxRatio=be;Ke.join=Om;Ke.fmtDate=Ba,Ke.tzDate=jm;Ke.sync=wd;{Ke.addGap=Eg,Ke.clipGaps=ei;let e=Ke.paths={points:Ed};e.linear=Md,e.stepped=Ag,e.bars=Lg,e.spline=Pg}function ds(e,r){return e.includes(r)?"":r}var Od={over(e,r,t){let{ratio:n}=e,{value:s,label:o}=r,i=Pd(e,r);if(!i||!e.inside(i.x))return;let{x:a,y1:l,y2:u}=i,{strength:h}=t,f=ht(t.colour,h<1?.35:1),g=h>1?3:2,v=4*n;e.line(a,l,a,u,f,g),e.line(a-v,l,a+v,l,f,g),e.line(a-v,u,a+v,u,f,g),e.occupy(a-v,Math.min(l,u)-v,2*v,Math.abs(u-l)+2*v);let S=/\d/.test(o)?o:`${o} ${X(s,3)}`;e.label(S,t,(M,T)=>{let C=(l+u)/2-T/2,R=8*n;return[[a+R,C],[a-M-R,C],[a-M-R,Math.min(l,u)-T],[a-M-R,Math.max(l,u)]]})},distance(e,r,[t,n]){let s=Pd(e,r);if(!s)return 1/0;let[o,i]=[Math.min(s.y1,s.y2),Math.max(s.y1,s.y2)];return Math.hypot(t-s.x,Math.max(o-n,n-i,0))},row:({label:e,step:r,value:t})=>({name:e,value:`${ds(e,X(t))} ${Eo(nt(r))}`.trim()})};function Pd(e,r){let{member:t,tag:n,other_member:s,other_tag:o,step:i,value:a}=r,l=e.valueAt({member:t,tag:n},i),u=e.valueAt({member:s,tag:o},i)??(l===null?null:l-a);return l===null||u===null?null:{x:e.x(i,{member:t,tag:n}),y1:e.y(l),y2:e.y(u)}}var Nd={over(e,{value:r,label:t},n){let{box:s,ratio:o}=e,{colour:i,strength:a}=n,l=e.y(r),u=3*o,h=l<s.y?"↑ ":l>e.bottom?"↓ ":"";h||e.line(s.x,l,e.right,l,ht(i,a<1?.3:1),a>1?2.5:1.5,[6,4]),e.label(h+Ug(t,r),n,(f,g)=>{let v=Math.max(l-g-u,s.y+u),S=Math.min(l+u,e.bottom-g-u),M=[];for(let T of[1,0,.5,.75,.25]){let C=s.x+u+(s.width-f-2*u)*T;M.push([C,v],[C,S])}return M})},distance:(e,{value:r},[,t])=>Math.abs(t-e.y(r))+3*e.ratio,values:({value:e})=>[e],row:({label:e,value:r})=>({name:e,value:ds(e,X(r))})};function Ug(e,r){return/\d\.\d|=/.test(e)?e:`${e} = ${X(r)}`}var zd={over(e,{step:r,value:t,label:n,member:s,tag:o},i){let{box:a,ratio:l}=e,{colour:u,strength:h}=i,f=e.x(r,{member:s,tag:o});if(!e.inside(f))return;let g=t===null?a.y+28*l:e.y(t),v=ht(u,h<1?.35:1);if((h>1||t===null)&&e.line(f,a.y,f,e.bottom,v,1,[2,3]),t!==null){let S=h>1?7:5;e.ring(f,Math.max(a.y,Math.min(e.bottom,g)),S,v),e.occupy(f-S*l,g-S*l,2*S*l,2*S*l)}e.label(`${n} ${jg(n,r)}`.trim(),i,(S,M)=>{let T=10*l,R=e.valueAt({member:s,tag:o},r)!==null&&t!==null,N=[[f-S/2,g-M-T],[f+T,g-M/2],[f-S-T,g-M/2],[f+T,g-M-T],[f-S-T,g-M-T],[f-S-T,g+T]];return R&&N.splice(1,0,[f-S/2,g+T],[f+T,g+T]),N})},distance(e,{step:r,value:t,member:n,tag:s},[o,i]){let a=e.x(r,{member:n,tag:s});return t===null?Math.abs(o-a):Math.hypot(o-a,i-Math.max(e.box.y,Math.min(e.bottom,e.y(t))))},values:({value:e})=>e===null?[]:[e],row:({label:e,step:r,value:t})=>({name:e,value:`${t===null?"":ds(e,X(t))} ${Eo(nt(r))}`.trim()})};function jg(e,r){return e.match(/\d[\d,]*/g)?.some(t=>Number(t.replaceAll(",",""))===r)?"":`@ ${nt(r)}`}var Dd={under(e,r,{colour:t,strength:n}){let{first_step:s,last_step:o}=r;e.within(i=>{let{ratio:a,box:l}=e,u=e.x(s,r),h=Math.max(e.x(o,r)-u,2*a);i.fillStyle=ht(t,n>1?.18:n<1?.04:.1),i.fillRect(u,l.y,h,l.height),i.fillStyle=ht(t,n<1?.3:.9),i.fillRect(u,l.y,h,2*a)})},over(e,r,t){let{ratio:n,box:s}=e,{first_step:o,last_step:i,label:a}=r,l=Math.max(e.x(o,r),s.x),u=Math.min(e.x(i,r),e.right);u<s.x||l>e.right||e.label(a,t,(h,f)=>{let g=(l+u-h)/2,v=[s.y+4*n,s.y+6*n+f,e.bottom-f-4*n],S=u-l>=h?[l+2*n,g,u-h]:[g];return v.flatMap(M=>S.map(T=>[T,M]))})},distance(e,r,[t,n]){let[s,o]=[e.x(r.first_step,r),e.x(r.last_step,r)],i=Math.max(0,n-e.box.y-18*e.ratio);return Math.hypot(Math.max(s-t,t-o,0),i)+5*e.ratio},row:({label:e,first_step:r,last_step:t})=>({name:e,value:r===t?Vt(nt(r)):_o(nt(r),nt(t))})};var qg={row:({name:e,value:r,unit:t})=>({name:e,value:En(r,t)})},Kg={row:e=>{let r=Object.entries(e).filter(([,s])=>["number","string"].includes(typeof s)),t=new Map(r),n=[...t].filter(([s])=>!["kind","label","name"].includes(s)).map(([s,o])=>`${s.replaceAll("_"," ")} ${typeof o=="number"?X(o):o}`);return{name:String(t.get("label")??t.get("name")??e.kind),value:n.join(", ")}}},Gg=new Map(Object.entries({span:Dd,level:Nd,point:zd,gap:Od,stat:qg}));function Tn(e){return Gg.get(e.kind)??Kg}function ps(e){return Tn(e).row(e)}function En(e,r){if(e===null)return Vr();let t=p("^(?:share|fraction)(?: of (.+))?$",{id:"unit-share",desc:"Regular expression of how the server says the unit of a share: share, share of the curve"}),n=new RegExp(t).exec(r);if(n){let o=X(e*100,3),i=n.slice(1).join("");return i?p(x`${o} % of ${i}`,{desc:"A share of something"}):p(x`${o} %`,{desc:"A share"})}let s=e===1?r.replace(/s$/,""):r;return s?`${X(e)} ${s}`:X(e)}var Hd=1e-6,qs=class{constructor(r,t,n){this.axis=r;let s=r==="relative"?n:0;this.tracks=t.map(o=>({curve:o,x:r==="step"?o.steps:Yg(o.wall_times,s)}))}x(r,t){let n=this.track(t);return this.axis==="step"||!n?r:Fd(n.curve.steps,n.x,r)}step(r){let t=this.track();return this.axis==="step"||!t?r:Fd(t.x,t.curve.steps,r)}grid(){let r=this.tracks.map(({curve:n,x:s})=>this.broken(n,s,n.values)),t=this.tracks.flatMap(({curve:n,x:s})=>n.smoothed?[this.broken(n,s,n.smoothed)]:[]);return es([...r,...t])}indexAt(r,t){let n=this.tracks[r]?.x??[],s=Ja(n,t);return n[s]===t?s:-1}track(r){let t=r&&this.tracks.find(({curve:n})=>n.member===r.member&&n.tag===r.tag);return t||this.tracks.reduce((n,s)=>n&&n.x.length>=s.x.length?n:s,void 0)}broken(r,t,n){if(this.axis==="step"||!r.pauses.length)return{steps:t,values:n};let s=[],o=[],i=new Set(r.pauses.map(({step:a})=>Ja(r.steps,a)));return t.forEach((a,l)=>{s.push(a),o.push(n[l]??null);let u=t[l+1];!i.has(l)||u===void 0||(s.push((a+u)/2),o.push(null))}),{steps:s,values:o}}};function Yg(e,r){let t=(e.find(n=>n!==null)??r)-r-Hd;return e.map(n=>t=Math.max(n===null?t:n-r,t+Hd))}function Ja(e,r){let[t,n]=[0,e.length];for(;t<n;){let s=t+n>>1;(e[s]??1/0)<r?t=s+1:n=s}return t}function Fd(e,r,t){let n=Ja(e,t),[s,o]=[e[n],r[n]],[i,a]=[e[n-1],r[n-1]];return s===void 0||o===void 0?r.at(-1)??t:i===void 0||a===void 0||s===t?o:a+(o-a)*(t-i)/(s-i)}var fs=60,si=3600,oi=86400;function Wd(){let e=[.001,.01,.1,.2,.5,1,2,5,10,15,30],r=[1,2,5,10,15,30].map(s=>s*fs),t=[1,2,3,6,12].map(s=>s*si),n=[1,2,5,10,20,50,100,200,500,1e3].map(s=>s*oi);return[...e,...r,...t,...n]}function Vd(e,r){let t=e<0?"−":"",n=Math.abs(e);return n<1e-9?"0":r>=oi?`${t}${Ks(n/oi)} d`:r>=si?`${t}${Ks(n/si)} h`:r>=fs?n<2*si?`${t}${Ks(n/fs)} min`:`${t}${Id(n/fs)} h`:n<2*fs?`${t}${Ks(n)} s`:`${t}${Id(n)} min`}function Id(e){let r=e%60;return`${Math.floor(e/60)}:${r<10?"0":""}${Ks(r)}`}function Ks(e){return String(Number(e.toFixed(3)))}function Bd(){return $t()==="en"?"en-GB":$t()}function Ud(e,r){let t="";return e.map(n=>{let s=new Date(n*1e3),o=s.toLocaleDateString($t(),{month:"short",day:"numeric"});if(r>=oi)return o;let i=s.toLocaleTimeString(Bd(),{hour:"2-digit",minute:"2-digit",...r<fs?{second:"2-digit"}:{}});return o===t?i:(t=o,`${o} ${i}`)})}function jd(e){return new Date(e*1e3).toLocaleString(Bd(),{day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",second:"2-digit"})}var Jg=4;function qd(e,r,t="step"){let n={stroke:e["text-2"],font:`11px ${Ut}`,grid:{stroke:e.grid,width:1},ticks:{show:!1},border:{show:!0,stroke:e["border-strong"],width:1}};return[{...n,grid:{show:!1},size:24,gap:4,space:64,...Qg(t)},{...n,border:{show:!1},gap:8,space:32,size:(s,o,i,a)=>{let l=s.axes[i];if(a>1&&l?._size!==void 0)return l._size;let u=Math.max(0,...(o??[]).map(h=>h.length));return Math.max(36,16+u*6.2)},values:(s,o,i,a,l)=>Za(o,r?0:l),...r?{splits:Xg,filter:(s,o)=>o}:{}}]}function Qg(e){return e==="wall"?{space:96,values:(r,t,n,s,o)=>Ud(t,o)}:e==="relative"?{incrs:Wd(),values:(r,t,n,s,o)=>t.map(i=>Vd(i,o))}:{incrs:tb(),values:(r,t)=>Zg(t)}}function Zg(e){let r=e.map(t=>Ds(t));return new Set(r).size<r.length?e.map(t=>q(t)):r}function Xg(e,r,t,n){let{distr:s,asinh:o=1}=e.scales.y??{},i=Math.max(2,Math.floor(e.bbox.height/devicePixelRatio/32));return Qa(t,n,s===Jg?o:0,i)}function Qa(e,r,t,n){let s=t>0?t:e,o=Math.max(Math.abs(r),t>0?Math.abs(e):0),i=Math.floor(Math.log10(s)),a=Math.ceil(Math.log10(o)),l=t>0&&e<0&&r>0?2:1,u=Math.max(1,Math.ceil((a-i)*l/n)),h=o/s<=100?[1,2,5]:[1],f=t>0?[0]:[];for(let g=a-a%u;g>=i;g-=u)for(let v of h){let S=+`${v}e${g}`;f.push(S),t>0&&f.push(-S)}return f.filter(g=>g>=e&&g<=r).sort((g,v)=>g-v)}function Za(e,r){return e.map(t=>{if(t===null)return"";let n=Math.abs(t);if(t!==0&&(n>=1e5||n<.001))return X(t,3);if(!(r>0)||r>=1e5)return X(t,3);let s=Number.isFinite(r)?eb(r):0;return(s>0?t.toFixed(s):X(t,5)).replace("-","−")})}function eb(e){let r=0;for(;r<10&&Math.abs(e*10**r-Math.round(e*10**r))>1e-6;)r+=1;return r}function tb(){let e=[];for(let r=0;r<15;r+=1)for(let t of[1,2,5])e.push(t*10**r);return e}function rb(e,r){return e.x<r.x+r.width&&r.x<e.x+e.width&&e.y<r.y+r.height&&r.y<e.y+e.height}function Gd(e,r,t,n,s,o=[]){let i=[];for(let a of[...e].sort((l,u)=>l.priority-u.priority)){let l=nb(a.text,r.width*.9,t),u=t(l),h=null,f=1/0;for(let[g,[v,S]]of a.places(u,n).entries()){let M={x:Kd(v,r.x,r.x+r.width-u),y:Kd(S,r.y,r.y+r.height-n),width:u,height:n},T=[...i,...o].some(N=>rb(M,N));if(T&&!a.forced)continue;let C=Math.hypot(M.x-v,M.y-S)/n,R=s(M)+g*.5+C*4+(T?1e3:0);R<f&&(f=R,h=M)}h&&i.push({...h,text:l,colour:a.colour})}return i}function Kd(e,r,t){return Math.max(r,Math.min(t,e))}function nb(e,r,t){if(t(e)<=r)return e;let n=e.length-1;for(;n>1&&t(`${e.slice(0,n)}…`)>r;)n-=1;return`${e.slice(0,n).trimEnd()}…`}var hs=class{constructor(r,t,n,s){this.plot=r;this.colours=t;this.curves=n;this.abscissa=s;this.wishes=[];this.obstacles=[];this.ctx=r.ctx,this.ratio=devicePixelRatio;let{left:o,top:i,width:a,height:l}=r.bbox;this.box={x:o,y:i,width:a,height:l}}x(r,t){return this.plot.valToPos(this.abscissa.x(r,t),"x",!0)}y(r){return this.plot.valToPos(r,"y",!0)}get bottom(){return this.box.y+this.box.height}get right(){return this.box.x+this.box.width}inside(r){return r>=this.box.x-1&&r<=this.right+1}valueAt({member:r,tag:t},n){let s=this.curves.find(a=>a.member===r&&a.tag===t);if(!s)return null;let o=null,i=1/0;return s.steps.forEach((a,l)=>{let u=s.values[l];typeof u=="number"&&Math.abs(a-n)<i&&(i=Math.abs(a-n),o=u)}),o}within(r){let{ctx:t,box:n}=this;t.save(),t.beginPath(),t.rect(n.x,n.y,n.width,n.height),t.clip(),r(t),t.restore()}line(r,t,n,s,o,i=1,a=[]){let{ctx:l,ratio:u}=this;l.save(),l.strokeStyle=o,l.lineWidth=i*u,l.setLineDash(a.map(h=>h*u)),l.beginPath(),l.moveTo(r,t),l.lineTo(n,s),l.stroke(),l.restore()}ring(r,t,n,s){let{ctx:o,ratio:i}=this;o.save(),o.beginPath(),o.arc(r,t,n*i,0,2*Math.PI),o.fillStyle=this.colours.surface,o.fill(),o.lineWidth=2*i,o.strokeStyle=s,o.stroke(),o.restore()}triangle(r,t,n,s,o){let{ctx:i,ratio:a}=this,l=n*a,u=o?l:-l;i.save(),i.beginPath(),i.moveTo(r,t),i.lineTo(r-l*.6,t+u),i.lineTo(r+l*.6,t+u),i.closePath(),i.fillStyle=s,i.fill(),i.restore()}occupy(r,t,n,s){this.obstacles.push({x:r,y:t,width:n,height:s})}label(r,t,n){if(!r||t.strength<1)return;let{colour:s,priority:o,strength:i}=t,a=i>1;this.wishes.push({text:r,colour:s,priority:a?-1:o,places:n,forced:a})}note(r,t,n){this.wishes.push({text:r,colour:t,priority:4,places:n,forced:!1})}flush(){let{ctx:r,ratio:t,box:n}=this;if(!this.wishes.length)return;r.save(),r.font=`500 ${11*t}px ${Ut}`,r.textBaseline="middle",r.textAlign="left";let s=4*t,o=a=>r.measureText(a).width+2*s,i=Gd(this.wishes,n,o,16*t,this.crowding(),this.obstacles);for(let{x:a,y:l,width:u,height:h,text:f,colour:g}of i)r.fillStyle=ht(this.colours.surface,.86),r.beginPath(),r.roundRect(a,l,u,h,3*t),r.fill(),r.fillStyle=g,r.fillText(f,a+s,l+h/2+t*.5);r.restore()}crowding(){let{box:r}=this,t=6*this.ratio,n=Math.ceil(r.width/t)+1,s=Math.ceil(r.height/t)+1,o=new Uint8Array(n*s),i=l=>Math.max(0,Math.min(n-1,Math.floor((l-r.x)/t))),a=l=>Math.max(0,Math.min(s-1,Math.floor((l-r.y)/t)));for(let l of this.curves){let[u,h]=[NaN,NaN];l.steps.forEach((f,g)=>{let v=l.values[g];if(typeof v!="number"){u=NaN;return}let[S,M]=[this.x(f,l),this.y(v)],T=Number.isNaN(u);if(this.inside(S)||!T&&this.inside(u)){let[C,R]=T?[S,M]:[u,h],N=Math.min(100,Math.ceil(Math.hypot(S-C,M-R)/t))||1;for(let P=1;P<=N;P+=1){let G=P/N;o[a(R+(M-R)*G)*n+i(C+(S-C)*G)]=1}}[u,h]=[S,M]})}return({x:l,y:u,width:h,height:f})=>{let g=0;for(let v=a(u);v<=a(u+f);v+=1)for(let S=i(l);S<=i(l+h);S+=1)g+=o[v*n+S]??0;return g}}};var Yd={nan:"NaN",inf:"+Inf","-inf":"−Inf"};function Jd(e,r){e.curves.forEach((t,n)=>{let s=e.colours[r(t)];for(let{step:o,value:i,count:a}of t.marks){let l=e.x(o,t),u=e.x(sb(t,o,a),t);if(u<e.box.x||l>e.right)continue;let h=i!=="-inf",f=(4+n*11)*e.ratio,g=h?e.box.y+f:e.bottom-f,v=h?g+5*e.ratio:g-5*e.ratio;e.occupy(l-6*e.ratio,v-5*e.ratio,u-l+12*e.ratio,10*e.ratio),e.within(()=>{u>l&&e.line(l,v,u,v,s,3),e.triangle(l,g,9,s,h)});let S=a>1?`${Yd[i]} ×${a}`:Yd[i],M=7*e.ratio,T=h?v+6*e.ratio:v-22*e.ratio;e.label(S,{colour:s,strength:1,priority:2},(C,R)=>[[l+M,v-R/2],[l-C-M,v-R/2],[l-C/2,T],[l+M,T],[l-C/2,T+(h?R:-R)]])}})}function sb(e,r,t){if(t<2)return r;let n=e.steps.indexOf(r);if(n<0)return r;let s=n;for(;s+1<e.steps.length&&e.values[s+1]===null;)s+=1;return e.steps[s]??r}function Qd(e){let r=e.colours["text-2"],t=[...new Set(e.curves.flatMap(n=>n.resets))];for(let n of t){let s=e.x(n);e.inside(s)&&(e.line(s,e.box.y,s,e.bottom,r,1,[1,3]),e.label(p("log goes back",{desc:"Mark on a chart: the steps begin again"}),{colour:r,strength:1,priority:4},(o,i)=>{let a=3*e.ratio,l=e.bottom-i-a,u=e.box.y+(e.box.height-i)/2;return[l,e.box.y+a,u].flatMap(h=>[[s+a,h],[s-o-a,h]])}))}}function Zd(e){let r=e.colours["text-2"],[t]=[...e.curves].sort((n,s)=>s.points-n.points);for(let{step:n,seconds:s}of t?.pauses??[]){let o=t?.steps.find(v=>v>n)??n,[i,a]=[e.x(n,t),e.x(o,t)];if(a<e.box.x||i>e.right)continue;let l=e.abscissa.axis!=="step",u=(i+a)/2;e.within(v=>{if(!l){e.line(u,e.box.y,u,e.bottom,r,1,[4,2,1,2]);return}v.fillStyle=ht(r,.1),v.fillRect(i,e.box.y,Math.max(a-i,e.ratio),e.box.height)});let h=p(x`paused ${hr(s)}`,{desc:"Mark on a chart: nothing was logged for so long"}),[f,g]=[Math.max(i,e.box.x),Math.min(a,e.right)];e.note(h,r,(v,S)=>[[l&&g-f>v?(f+g-v)/2:u+3*e.ratio,e.bottom-S-3*e.ratio]])}}function Xd(e,r){let t=e.colours["text-2"],n=3*e.ratio;for(let{value:s,label:o}of r){let i=e.y(s),a=i<e.box.y?"↑ ":i>e.bottom?"↓ ":"";a||e.line(e.box.x,i,e.right,i,t,1,[2,2]),e.note(a+o,t,(l,u)=>{let h=Math.max(i-u-n,e.box.y+n),f=Math.min(i+n,e.bottom-u-n);return[0,1,.5,.25,.75].flatMap(g=>{let v=e.box.x+n+(e.box.width-l-2*n)*g;return[[v,h],[v,f]]})})}}function ms(e){return["train","validation","test"].includes(e)?e:"none"}function ii(e){return e==="validation"||e==="test"}var ob=10;function ep(e,r,t){let n=new hs(e,r.palette,r.curves,t);Xa(r,({evidence:s},o)=>{Tn(s).under?.(n,s,o)})}function tp(e,r,t){let{curves:n,splits:s,palette:o}=r,i=new hs(e,o,n,t);Zd(i),Qd(i),Jd(i,a=>ms(s[n.indexOf(a)]??"none")),Xd(i,r.levels),Xa(r,({evidence:a},l)=>{Tn(a).over?.(i,a,l)}),i.flush()}function rp(e,r,t,n,s){let o=new hs(e,r.palette,r.curves,t),i=[o.box.x+n*o.ratio,o.box.y+s*o.ratio],a=null,l=ob;return Xa(r,({evidence:u,id:h})=>{let f=Tn(u).distance?.(o,u,i)??1/0;f/o.ratio>=l||(l=f/o.ratio,a=h)}),a}function Xa(e,r){let{annotations:t,lit:n,palette:s}=e,o={point:0,gap:1,level:2,span:3,stat:4};for(let i of t){let{finding:a,evidence:l,id:u}=i,h=n!==null&&(u===n||u.startsWith(`${n}#`));if(!h&&!br(a))continue;let f=h?2:n===null?1:.5;r(i,{colour:s[a.severity],strength:f,priority:o[l.kind]})}}var ib=60,np=16,ab=.35;function op(e,r,t){let n=e.curves.flatMap((o,i)=>o.smoothed?[i]:[]);return[...e.curves.map((o,i)=>sp(e,i,i,r,t,n.includes(i))),...n.map((o,i)=>sp(e,o,e.curves.length+i,r,t,null))]}function sp(e,r,t,n,s,o){let i=e.splits[r]??"none",a=e.palette[ms(i)],l=o?ht(a,ab):a,u=ii(i),h=o===null?0:ib,f=u&&!o;return{stroke:l,width:o?1.25:u?2:1.75,spanGaps:!1,points:{show:!0,size:(u?7:5)-(o?2:0),width:o?1:1.5,stroke:l,fill:u?e.palette.surface:l,filter:()=>lb(n(),t,s(),h,f)}}}function lb({x:e,columns:r,isolated:t},n,[s,o],i,a){let l=[];if((r[n]??[]).forEach((h,f)=>{let g=e[f]??0;typeof h=="number"&&g>=s&&g<=o&&l.push(f)}),l.length<=i)return l;let u=new Set(t[n]);if(a){let h=l.length/np;for(let f=0;f<np;f+=1)u.add(l[Math.floor((f+.5)*h)]??0)}return[...u].sort((h,f)=>h-f)}function ip(e){return e==="mousemove"||e==="mouseleave"}function ap(e,r){return e.length===r.length&&e.every((t,n)=>t===r[n])}var ai=class{constructor(r,t,n){this.root=r;this.events=t;this.syncKey=n;this.grid={x:[],columns:[],isolated:[]};this.abscissa=new qs("step",[],0);this.window=null;this.chart=null;this.scene=null;this.size={width:0,height:0};this.built="";this.hovered=null}show(r){let t=this.scene;this.scene=r;let n=!t||!ap(t.curves,r.curves)||t.axis!==r.axis||t.origin!==r.origin;if(n&&(this.abscissa=new qs(r.axis,r.curves,r.origin),this.grid=this.abscissa.grid()),!this.size.width||!this.size.height)return;let s=r.annotations.filter(({finding:v})=>br(v)).flatMap(({evidence:v})=>Tn(v).values?.(v)??[]);s.push(...r.levels.map(({value:v})=>v));let{scale:o,axis:i,palette:a,splits:l,xRange:u,yRange:h}=r,f=r.curves.map(v=>v.smoothed!==void 0),g=JSON.stringify([o,i,a.page,l,f,u,h,s]);!this.chart||g!==this.built?(this.built=g,this.build(r,s)):n?(this.chart.setData(this.data(),!1),this.rescale(),this.fitValues(this.chart)):(t.lit!==r.lit||!ap(t.annotations,r.annotations))&&(r.annotations.length||t.annotations.length)&&this.chart.redraw(!1)}resize(r,t){!r||!t||r===this.size.width&&t===this.size.height||(this.size={width:r,height:t},this.chart?this.chart.setSize(this.size):this.scene&&this.show({...this.scene}))}destroy(){this.chart?.destroy(),this.chart=null,this.built=""}zoom(r){this.window=r,this.rescale(),this.events.zoom(r)}point(r){let t=r===null?void 0:this.grid.x[r];if(!this.chart)return;let n=t===void 0?-10:this.chart.valToPos(t,"x");this.chart.setCursor({left:n,top:t===void 0?-10:10})}get canvas(){return this.chart?.ctx.canvas??null}nearest(r,t){let n=this.grid.columns[r]??[];for(let s=0;s<n.length;s+=1){if(typeof n[t-s]=="number")return t-s;if(typeof n[t+s]=="number")return t+s}return null}stepAt(r){let t=this.grid.x[r]??0;for(let[n,s]of(this.scene?.curves??[]).entries()){let o=s.steps[this.abscissa.indexAt(n,t)];if(o!==void 0)return o}return Math.round(this.abscissa.step(t))}data(){return[this.grid.x,...this.grid.columns]}rescale(){let[r,t]=this.shown();this.chart?.setScale("x",{min:r,max:t})}fitValues(r){let{range:t}=r.scales.y??{};if(typeof t!="function")return;let[n,s]=t(r,0,1,"y");typeof n=="number"&&typeof s=="number"&&r.setScale("y",{min:n,max:s})}shown(){let{x:r}=this.grid,t=this.window??this.scene?.xRange??null,[n,s]=t?[this.abscissa.x(t[0]),this.abscissa.x(t[1])]:[r[0]??0,r.at(-1)??1];return n===s?[n-.5,s+.5]:[n,s]}build(r,t){this.chart?.destroy();let n=()=>this.grid,s=()=>this.shown(),o={...this.size,padding:[8,12,0,0],legend:{show:!1},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},points:{size:8,width:2},sync:{key:this.syncKey,setSeries:!1,scales:["x",null],filters:{pub:ip,sub:ip}},dataIdx:(i,a,l)=>a?this.nearest(a-1,l)??l:l,bind:{dblclick:()=>()=>(this.zoom(null),null)}},scales:ru(r,this.grid,t,()=>this.scene?.curves??[],()=>this.steps(),s),axes:qd(r.palette,r.scale!=="linear",r.axis),series:[{},...op(r,n,s)],hooks:{drawClear:[i=>this.scene&&ep(i,this.scene,this.abscissa)],draw:[i=>this.scene&&tp(i,this.scene,this.abscissa)],setCursor:[i=>this.events.cursor((i.cursor.left??-1)<0?null:i.cursor.idx??null)],setSelect:[i=>this.onSelect(i)]}};this.chart=new Ke(o,this.data(),this.root),this.listen(this.chart),this.rescale()}steps(){return this.window??this.scene?.xRange??[-1/0,1/0]}listen(r){let t=s=>this.scene&&rp(r,this.scene,this.abscissa,s.offsetX,s.offsetY),n=s=>{s!==this.hovered&&(this.hovered=s,r.over.style.cursor=s===null?"":"pointer",this.events.hover(s))};r.over.addEventListener("mousemove",s=>{n(s.buttons?null:t(s))}),r.over.addEventListener("mouseleave",()=>{n(null)}),r.over.addEventListener("click",s=>{let o=t(s);o!==null&&this.events.pick(o)})}onSelect(r){let{left:t,width:n}=r.select;if(n<5)return;let s=[r.posToVal(t,"x"),r.posToVal(t+n,"x")],o=[this.abscissa.step(s[0]),this.abscissa.step(s[1])];r.setSelect({left:0,top:0,width:0,height:0},!1),o[0]<o[1]&&this.zoom(o)}};var li=oe`
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
`;function lp(e,r){let t=[];if(r.classes!==null&&e.role==="loss"){let n=Math.log(r.classes);t.push({value:n,label:`ln ${q(r.classes)} = ${X(n)}`})}for(let[n,s]of r.levels)n===e.title&&t.push({value:s,label:X(s)});return t}function cp(e,r){let t=e.findLastIndex(({better:i})=>i!=="none"),[n,s]=[e[t],r[t]];if(!n||!s)return null;let o=null;for(let[i,a]of s.values.entries()){if(a===null)continue;(o===null||(n.better==="lower"?a<o.value:a>o.value))&&(o={value:a,step:s.steps[i]??0})}return o&&{value:o.value,label:p(x`best ${X(o.value)} @ ${nt(o.step)}`,{desc:"Best value and its step"})}}function up(e,r){let t=e.kind==="span"?[e.first_step,e.last_step]:"step"in e?[e.step,e.step]:null,[n=0,s=0]=t??[],o=r[1]-r[0];if(!t||o<=0)return null;let i=Math.max((s-n)*.5,o*.05,2),a=[Math.max(r[0],n-i),Math.min(r[1],s+i)];return a[1]-a[0]>o*.7||a[0]>=a[1]?null:a}var ci=class{constructor(r){this.host=r;this.curves=null;this.whole=[];this.error=null;this.wanted=null;this.window=null;this.request=0;this.zoomRequest=null;r.addController(this)}hostDisconnected(){this.zoomRequest?.abort()}async load(r){this.wanted=r;let t=this.request+=1;try{let n=await r.store.load(r.run,r.series,r.width,r.smoothing);if(t!==this.request)return;this.whole=n,this.error=null,(!this.window||!this.curves)&&this.put(n),this.window&&await this.refine(this.window)}catch(n){if(t!==this.request||Fr(n))return;this.error=n.message,this.host.requestUpdate()}}zoom(r){this.window=r,this.zoomRequest?.abort(),r?this.refine(r):this.put(this.whole)}put(r){this.curves=r,this.host.requestUpdate()}async refine([r,t]){let{wanted:n,whole:s}=this;if(!n||!s.some(l=>l.thinned)){this.curves!==s&&this.put(s);return}let[o,i]=[Math.floor(r),Math.ceil(t)],a=this.zoomRequest=new AbortController;try{let l=await n.store.source.curves(n.run,[...n.series],n.width,{start:o,end:i},a.signal,n.smoothing);if(a.signal.aborted||s!==this.whole)return;this.put(s.map(u=>{let h=l.series.find(({member:f,tag:g})=>f===u.member&&g===u.tag);return h?Fo(u,h,o,i):u}))}catch{}}};function pp(e,r,t,n,s){if(e.ctrlKey||e.metaKey||e.altKey)return null;let o=r.grid.x.length-1,i=e.shiftKey?Math.max(1,Math.round(o/20)):1,a=t??(e.key==="ArrowLeft"?o+1:-1);switch(e.key){case"ArrowLeft":return{cursor:Math.max(0,a-i)};case"ArrowRight":return{cursor:Math.min(o,a+i)};case"Home":return{cursor:0};case"End":return{cursor:o};case"+":case"=":return dp(r,t,.5);case"-":return dp(r,t,2);case"Escape":case"0":return{zoom:null};case"n":case"p":{let l=s[cb(s,n,e.key==="n"?1:-1)];return l?{evidence:l.id}:null}case"Enter":return s.some(({id:l})=>l===n)?{find:!0}:null;default:return null}}function cb(e,r,t){let n=e.findIndex(({id:s})=>s===r);return n<0?t>0?0:e.length-1:(n+t+e.length)%e.length}function dp(e,r,t){let[n,s]=[e.stepAt(0),e.stepAt(e.grid.x.length-1)];if(n>=s)return null;let[o,i]=e.window??[n,s],a=r===null?(o+i)/2:e.stepAt(r),l=(i-o)*t/2,u=[Math.max(n,a-l),Math.min(s,a+l)];return{zoom:u[0]<=n&&u[1]>=s?null:u}}var ub={error:wt`<path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" fill="currentColor"/><path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" class="cut-out"/>`,warning:wt`<path d="M8 1.2L15.4 14.4H.6z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/><path d="M8 5.6v4.2m0 1.6v1" class="cut-out"/>`,info:wt`<rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor"/><path d="M8 4v1.2m0 2V12" class="cut-out"/>`,unjudged:wt`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2"/><path d="M5.5 8h5" fill="none" stroke="currentColor" stroke-width="1.6"/>`,healthy:wt`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M5 8.2l2.2 2.2L11 6" fill="none" stroke="currentColor" stroke-width="1.6"/>`};function xr(e){return y`<svg class="shape ${e}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${ub[e]}
  </svg>`}function yr(e){return y`<span class="badge ${e}">${xr(e)}<span>${bn(e)}</span></span>`}function De(e){return ui(Oc(e))}function ui(e){return y`${e.map(r=>"code"in r?y`<code>${r.code}</code>`:r.text)}`}function Ar(e){let r=e.lastIndexOf("/")+1;return y`<span class="name" title=${e}
    >${r?y`<span class="folder">${e.slice(0,r)}</span>`:_}<span class="leaf"
      >${e.slice(r)}</span
    ></span
  >`}function fp(e){let r=e==="validation"||e==="test",t=["train","validation","test"].includes(e)?e:"none",n=r?wt`<circle cx="10" cy="6" r="3" fill="var(--td-surface)" stroke="currentColor" stroke-width="1.5"/>`:_;return y`<svg class="swatch" width="20" height="12" style="color: var(--td-${t})" aria-hidden="true">
    <path d="M0 6h20" stroke="currentColor" stroke-width="2" />
    ${n}
  </svg>`}function Gs({split:e,member:r,tag:t},n){return n>1?St(e):e==="none"?r==="."?t:r:St(e)}function el(e,r,t,n,s){let o=r[t];if(!o)return{text:"",smoothed:"",away:null};let i=h=>o.smoothed?Xn(o.smoothed[h],s):"";if(n===null||!e){let h=o.values.findLastIndex(f=>f!==null);return{text:Xn(o.values[h],s),smoothed:i(h),away:null}}let a=e.abscissa.indexAt(t,e.grid.x[n]??NaN);if(a>=0&&o.values[a]===null)return{text:Vr(),smoothed:"",away:null};let l=e.nearest(t,n),u=l===null?-1:e.abscissa.indexAt(t,e.grid.x[l]??NaN);return u<0?{text:"–",smoothed:"",away:null}:{text:Xn(o.values[u],s),smoothed:i(u),away:l===n?null:o.steps[u]??null}}function hp(e,{text:r,smoothed:t,away:n},s,o,i){let a=`${e.member==="."?"":`${e.member} · `}${e.tag}
${e.why}`,l=y`${fp(e.split)}<span class="cut">${Gs(e,s)}</span>`;return y`<span class="key ${o?"off":""}">
    ${s>1?y`<button
            class="name"
            title=${`${a}
${o?p("Show this curve"):p("Hide this curve")}`}
            aria-pressed=${!o}
            @click=${i}
          >
            ${l}
          </button>`:y`<span class="name" title=${a}>${l}</span>`}<b>${o?p("hidden",{desc:"A curve that is not drawn"}):r}</b>${t&&!o?y`<span class="quiet" title=${p("Smoothed")}>≈ ${t}</span>`:_}${n!==null?y`<span class="quiet">@ ${q(n)}</span>`:_}
  </span>`}function mp(e,r,t){let n=t===null?void 0:e?.grid.x[t];if(!e||t===null||n===void 0){let i=Math.max(...r.map(a=>a.steps.at(-1)??0));return y`<span class="step quiet"
      >${p(x`last, step ${q(i)}`,{desc:"The values are those of the last step"})}</span
    >`}let{axis:s}=e.abscissa,o=s==="wall"?jd(n):s==="relative"?hr(Math.max(0,n)):"";return y`<span class="step quiet"
    >${o?y`${o} · `:_}${Vt(q(e.stepAt(t)))}</span
  >`}var gp=oe`
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
`;var gs=16,bp=64,db=12;function vp(e,{title:r,note:t,keys:n},s){let o=e.width/(e.clientWidth||e.width),i=document.createElement("canvas");i.width=e.width+2*gs*o,i.height=e.height+(bp+db)*o;let a=i.getContext("2d");if(!a)return i;a.fillStyle=s.surface,a.fillRect(0,0,i.width,i.height),a.drawImage(e,gs*o,bp*o),a.scale(o,o);let l=i.width/o-2*gs;a.textBaseline="middle",a.fillStyle=s.text,a.font=`600 14px ${Ut}`,a.fillText(r,gs,20,l*.6);let u=Math.min(l*.6,a.measureText(r).width);a.fillStyle=s["text-2"],a.font=`400 12px ${Ut}`,a.textAlign="right",a.fillText(t,gs+l,20,Math.max(1,l-u-16)),a.textAlign="left";let h=gs;for(let{split:f,text:g}of n)pb(a,h,44,s[ms(f)],ii(f)?s.surface:null),a.fillStyle=s.text,a.fillText(g,h+26,44),h+=26+a.measureText(g).width+16;return i}function pb(e,r,t,n,s){e.strokeStyle=n,e.lineWidth=2,e.beginPath(),e.moveTo(r,t),e.lineTo(r+20,t),e.stroke(),s!==null&&(e.fillStyle=s,e.lineWidth=1.5,e.beginPath(),e.arc(r+10,t,3,0,2*Math.PI),e.fill(),e.stroke())}var fb={nan:"NaN",inf:"Infinity","-inf":"-Infinity"};function xp(e,r,t){let[n,s]=t??[-1/0,1/0],o=[...new Set(r.flatMap(u=>u.steps))].filter(u=>u>=n&&u<=s).sort((u,h)=>u-h),i=r.map(u=>new Map(u.steps.map((h,f)=>[h,f]))),a=["step"];e.forEach((u,h)=>{let f=u.member==="."?u.tag:`${u.member}/${u.tag}`;a.push(f,`${f} wall_time`),r[h]?.smoothed&&a.push(`${f} smoothed`)});let l=o.map(u=>{let h=[String(u)];return r.forEach((f,g)=>{let v=i[g]?.get(u),S=v===void 0?"":f.values[v]??hb(f,u);h.push(String(S),String(v===void 0?"":f.wall_times[v]??"")),f.smoothed&&h.push(String(v===void 0?"":f.smoothed[v]??""))}),h.join(",")});return[a.map(mb).join(","),...l,""].join(`\r
`)}function hb(e,r){let t=e.marks.findLast(n=>n.step<=r);return fb[t?.value??"nan"]}function mb(e){let r=/^[=+\-@\t]/.test(e)?`'${e}`:e;return/[",\r\n]/.test(r)?`"${r.replaceAll('"','""')}"`:r}function yp(e,r,t){let n=[`### ${st(e.rule,r)}: ${di(e.run)}`,"",Ue([`**${bn(e.severity)}**`,Co(e.confidence)]),"",e.message,""],s=e.evidence.flatMap(a=>a.kind==="stat"?[a]:[]);if(s.length){let a=[p("Measured",{desc:"Head of a column of names of measured numbers"}),p("Value",{desc:"A measured number"}),p("Limit",{desc:"What a number is held against"})];n.push(`| ${a.join(" | ")} |`,"| --- | ---: | ---: |");for(let{name:l,value:u,limit:h,unit:f}of s){let g=h===null?"":En(h,f);n.push(`| ${di(l)} | ${En(u,f)} | ${g} |`)}n.push("")}let o=e.evidence.filter(a=>a.kind!=="stat");for(let a of o){let{name:l,value:u}=ps(a);n.push(`- ${di(l)}${u?`: ${di(u)}`:""}`)}o.length&&n.push("");let i=e.remedies.map(a=>r?.remedies[a]?.action).filter(a=>a!==void 0);return i.length&&n.push(p("What to do next:"),"",...i.map((a,l)=>`${l+1}. ${a}`),""),t&&n.push(`<${t}>`,""),n.join(`
`)}function di(e){return e.replace(/[\\`*_[\]<>|#]/g,"\\$&").replace(/\s+/g," ")}function tl(e,r,t){return`${`${e} ${r}`.replace(/[^\p{L}\p{N}._=-]+/gu,"-").replace(/^[-.]+|-+$/g,"").slice(0,120)||"chart"}.${t}`}var lt=class extends pe{constructor(){super(...arguments);this.series=[];this.curves=[];this.shown=[];this.heading="";this.run="";this.window=null;this.log=!1;this.dark=!1;this.canvas=()=>null;this.item=(t,n,s)=>y`<button
      role=${s===void 0?"menuitem":"menuitemcheckbox"}
      aria-checked=${s??_}
      @click=${()=>{n(),this.close()}}
    >
      ${t}<span class="tick" aria-hidden="true">${s?"✓":""}</span>
    </button>`}close(){this.box.open=!1,this.handle.focus()}onFocusOut(t){let n=t.relatedTarget;(!n||!this.renderRoot.contains(n))&&(this.box.open=!1)}onKey(t){t.key!=="Escape"||!this.box.open||(t.stopPropagation(),this.close())}savePicture(){let t=this.canvas();if(!t)return;let n=this.shown.map(a=>this.series[a]).filter(a=>a!==void 0).map(a=>({split:a.split,text:Gs(a,this.series.length)})),s=this.window?.map(a=>q(Math.round(a))),o=[this.run,s?_o(s[0]??"",s[1]??""):""].filter(Boolean).join(" · ");vp(t,{title:this.heading,note:o,keys:n},vn(this.dark)).toBlob(a=>a&&wp(a,tl(this.run,this.heading,"png")),"image/png")}saveNumbers(){let t=xp(this.shown.flatMap(n=>this.series[n]??[]),this.shown.flatMap(n=>this.curves[n]??[]),this.window);wp(new Blob([t],{type:"text/csv;charset=utf-8"}),tl(this.run,this.heading,"csv"))}render(){let t=this.curves.some(n=>n.thinned);return y`<details
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
    </details>`}};lt.styles=[Re,oe`
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
    `],k([A({attribute:!1})],lt.prototype,"series",2),k([A({attribute:!1})],lt.prototype,"curves",2),k([A({attribute:!1})],lt.prototype,"shown",2),k([A()],lt.prototype,"heading",2),k([A()],lt.prototype,"run",2),k([A({attribute:!1})],lt.prototype,"window",2),k([A({type:Boolean})],lt.prototype,"log",2),k([A({type:Boolean})],lt.prototype,"dark",2),k([A({attribute:!1})],lt.prototype,"canvas",2),k([er("details")],lt.prototype,"box",2),k([er("summary")],lt.prototype,"handle",2),lt=k([Se("td-chart-menu")],lt);function wp(e,r){let t=document.createElement("a");t.href=URL.createObjectURL(e),t.download=r,t.click(),setTimeout(()=>{URL.revokeObjectURL(t.href)},1e4)}var de=class extends CustomEvent{constructor(r,t){super(r,{detail:t,bubbles:!0,composed:!0})}};var gb=400,Lr=class extends pe{constructor(){super(...arguments);this.curves=[];this.series=[];this.zoom=null;this.open=!1}render(){return y`<details @toggle=${t=>this.open=t.target.open}>
      <summary class="fold">${p("Show numbers")}</summary>
      ${this.open?this.renderTable():_}
    </details>`}renderTable(){let{x:t}=es(this.curves),[n,s]=this.zoom??[-1/0,1/0],o=t.filter(f=>f>=n&&f<=s),i=Math.max(1,Math.ceil(o.length/gb)),a=o.filter((f,g)=>g%i===0||g===o.length-1),l=this.curves.reduce((f,g)=>f+g.points,0),u=this.curves.map(f=>new Map(f.steps.map((g,v)=>[g,f.values[v]??null]))),h=a.length<o.length||this.curves.some(f=>f.thinned);return y`<div class="box" tabindex="0" role="region" aria-label=${p("Numbers")}>
      <table>
        ${h?y`<caption>
                ${bb(a.length,l)}
              </caption>`:_}
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
                ${u.map(g=>{let v=g.get(f);return y`<td>
                    ${v===void 0?"":v===null?Vr():X(v,5)}
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
    `],k([A({attribute:!1})],Lr.prototype,"curves",2),k([A({attribute:!1})],Lr.prototype,"series",2),k([A({attribute:!1})],Lr.prototype,"zoom",2),k([Z()],Lr.prototype,"open",2),Lr=k([Se("td-numbers")],Lr);function bb(e,r){let t=q(e);return ke(e,{one:p(x`${t} row of ${gn(r)}; zoom in on the chart to see more.`),other:p(x`${t} rows of ${gn(r)}; zoom in on the chart to see more.`)})}var Kt=oe`
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
`;var vb=20,ve=class extends pe{constructor(){super(...arguments);this.run="";this.series=[];this.heading="";this.generation=0;this.annotations=[];this.lit=null;this.dark=!1;this.sync="steps";this.xRange=null;this.yRange=null;this.log=null;this.scale="auto";this.axis="step";this.origin=null;this.smoothing=0;this.levels=[];this.best=!1;this.eager=!1;this.joint=!1;this.window=null;this.cursor=null;this.seen=!1;this.near=!1;this.spoken="";this.off=new Set;this.data=new ci(this);this.drawn=null;this.weighed=[];this.range=null;this.towering=!1;this.plot=null;this.watch=null;this.size=null}connectedCallback(){super.connectedCallback(),this.watch=new IntersectionObserver(t=>{this.near=t.at(-1)?.isIntersecting??!1,this.near&&(this.seen=!0)},{rootMargin:"200px"}),this.watch.observe(this)}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.following),this.watch?.disconnect(),this.size?.disconnect(),this.size=null,this.plot?.destroy(),this.plot=null}firstUpdated(){this.eager&&(this.seen=!0)}get steps(){let n=this.data.whole.flatMap(({steps:s})=>s.length?[s[0],s.at(-1)]:[]).filter(s=>s!==void 0);return n.length?[Math.min(...n),Math.max(...n)]:null}willUpdate(t){t.has("series")&&(this.off=new Set);let n=["series","run","generation","seen","smoothing"].some(i=>t.has(i));if(this.seen&&n){let{store:i,run:a,series:l,smoothing:u}=this;this.data.load({store:i,run:a,series:l,width:this.clientWidth||800,smoothing:u})}let{curves:s,whole:o}=this.data;this.drawn!==s&&(this.range=kt(s??[])),this.weighed!==o&&(this.towering=Io(o)),[this.drawn,this.weighed]=[s,o]}updated(t){let n=this.renderRoot.querySelector(".plot");if(!n||!this.drawn)return;let s=this.plot===null;this.plot??=new ai(n,{zoom:o=>this.onZoom(o),cursor:o=>this.cursor=o,hover:o=>this.dispatchEvent(new de("td-light",{id:o,show:!1})),pick:o=>this.dispatchEvent(new de("td-find",{id:o}))},this.sync),this.size||(this.size=new ResizeObserver(()=>this.plot?.resize(n.clientWidth,n.clientHeight)),this.size.observe(n)),this.plot.show(this.scene(this.drawn)),this.plot.resize(n.clientWidth,n.clientHeight),(s||t.has("window")||t.has("near"))&&this.follow(this.plot,s)}follow(t,n){clearTimeout(this.following);let s=this.window&&[...this.window];t.window?.join()!==s?.join()&&(n?t.zoom(s):this.near&&(this.following=setTimeout(()=>t.zoom(s),vb)))}scene(t){let{annotations:n,lit:s,xRange:o,yRange:i,axis:a,levels:l,best:u,series:h}=this,f=this.shown,g=u?cp(h,this.data.whole):null,v=t.flatMap(({wall_times:S})=>S[0]??[]);return{curves:f.map(S=>t[S]).filter(S=>S!==void 0),splits:f.map(S=>h[S]?.split??"none"),annotations:n,lit:s,axis:a,origin:this.origin??(v.length?Math.min(...v):0),scale:this.ownScale,levels:g?[...l,g]:l,palette:vn(this.dark),xRange:o,yRange:i}}get shown(){return this.series.map((t,n)=>n).filter(t=>!this.off.has(t))}get ownScale(){return this.log===null&&this.scale!=="auto"?this.scale:this.log??this.towering?"log":"linear"}toggle(t){let n=new Set(this.off);n.delete(t)||n.add(t),this.off=n.size<this.series.length?n:new Set,this.cursor=null}onZoom(t){t?.join()!==this.window?.join()&&this.dispatchEvent(new de("td-window",{window:t})),this.data.zoom(t)}onKey(t){let{plot:n,annotations:s,lit:o}=this;if(!n||t.target!==t.currentTarget)return;let i=pp(t,n,this.cursor,o,s);if(!i)return;t.preventDefault(),i.cursor!==void 0&&(n.point(i.cursor),this.cursor=i.cursor,this.spoken=this.sayCursor(n,i.cursor)),i.zoom!==void 0&&n.zoom(i.zoom),i.find&&o!==null&&this.dispatchEvent(new de("td-find",{id:o}));let a=s.find(({id:h})=>h===i.evidence);if(!a)return;let{name:l,value:u}=ps(a.evidence);this.spoken=`${l} ${u}`,this.dispatchEvent(new de("td-light",{id:a.id,show:!1}))}sayCursor(t,n){let s=this.shown.map((o,i)=>{let a=this.series[o],l=el(t,this.visible,i,n,this.range);return a?`${Gs(a,this.series.length)} ${l.text}`:""});return Ue([Vt(q(t.stepAt(n))),...s])}get visible(){return this.shown.map(t=>this.drawn?.[t]).filter(t=>t!==void 0)}render(){let{error:t,curves:n}=this.data;return y`<figure aria-label=${this.heading}>
      <div class="head">
        <h3 class="cut" title=${this.heading}>${this.heading}</h3>
        ${this.joint||!n?_:this.renderMenu(n)}
      </div>
      <div class="legend">
        ${this.series.map((s,o)=>this.renderKey(s,o))}
        ${n?mp(this.plot,n,this.cursor):_}
      </div>
      ${t?y`<div class="message">${t}</div>`:y`<div
              class="plot ${n?"":"waiting"}"
              tabindex="0"
              role="img"
              aria-label=${this.describe()}
              @keydown=${s=>this.onKey(s)}
            ></div>`}
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      ${n&&this.seen?y`<td-numbers .curves=${n} .series=${this.series} .zoom=${this.window}></td-numbers>`:_}
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
    ></td-chart-menu>`}renderKey(t,n){let s=this.shown.indexOf(n),o=s>=0?el(this.plot,this.visible,s,this.cursor,this.range):{text:"",smoothed:"",away:null};return hp(t,o,this.series.length,s<0,()=>{this.toggle(n)})}describe(){let t=this.series.map(i=>Ue([i.split==="none"?i.tag:St(i.split),gn(i.points)])),n=mr(t),s=p(x`Chart of ${this.heading}: ${n}. Arrow keys read values, plus and minus zoom, Escape resets.`),o=p("N and P go through what was found, Enter to its text.",{desc:"Keys on a chart"});return this.annotations.length?`${s} ${o}`:s}};ve.styles=[Re,Kt,li,gp],k([A({attribute:!1})],ve.prototype,"store",2),k([A()],ve.prototype,"run",2),k([A({attribute:!1})],ve.prototype,"series",2),k([A()],ve.prototype,"heading",2),k([A({type:Number})],ve.prototype,"generation",2),k([A({attribute:!1})],ve.prototype,"annotations",2),k([A({attribute:!1})],ve.prototype,"lit",2),k([A({type:Boolean})],ve.prototype,"dark",2),k([A()],ve.prototype,"sync",2),k([A({attribute:!1})],ve.prototype,"xRange",2),k([A({attribute:!1})],ve.prototype,"yRange",2),k([A({attribute:!1})],ve.prototype,"log",2),k([A()],ve.prototype,"scale",2),k([A()],ve.prototype,"axis",2),k([A({attribute:!1})],ve.prototype,"origin",2),k([A({type:Number})],ve.prototype,"smoothing",2),k([A({attribute:!1})],ve.prototype,"levels",2),k([A({type:Boolean})],ve.prototype,"best",2),k([A({type:Boolean})],ve.prototype,"eager",2),k([A({type:Boolean})],ve.prototype,"joint",2),k([A({attribute:!1})],ve.prototype,"window",2),k([Z()],ve.prototype,"cursor",2),k([Z()],ve.prototype,"seen",2),k([Z()],ve.prototype,"near",2),k([Z()],ve.prototype,"spoken",2),k([Z()],ve.prototype,"off",2),ve=k([Se("td-chart")],ve);var $p="important",xb=" !"+$p,Sp=Ir(class extends pr{constructor(e){if(super(e),e.type!==So.ATTRIBUTE||e.name!=="style"||e.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(e){return Object.keys(e).reduce((r,t)=>{let n=e[t];return n==null?r:r+`${t=t.includes("-")?t:t.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${n};`},"")}update(e,[r]){let{style:t}=e.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(r)),this.render(r);for(let n of this.ft)r[n]==null&&(this.ft.delete(n),n.includes("-")?t.removeProperty(n):t[n]=null);for(let n in r){let s=r[n];if(s!=null){this.ft.add(n);let o=typeof s=="string"&&s.endsWith(xb);n.includes("-")||o?t.setProperty(n,o?s.slice(0,-11):s,o?$p:""):t[n]=s}}return yt}});var kp={light:["#0068a5","#c2410c","#0f766e","#a21caf","#4d5560","#8a6d00","#5b4bd6"],dark:["#5cb8f5","#ff9a5c","#3fd0bd","#f08cf0","#c3cad1","#e0c341","#a99bff"]},Rp=[[],[7,4],[2,3],[9,3,2,3]];function rl(e,r){let t=r?kp.dark:kp.light,n=Math.floor(e/t.length)%Rp.length;return{colour:t[e%t.length]??"",dash:[...Rp[n]??[]]}}function pi(e){let[r="",...t]=e;if(!t.length)return"";let n=r.length;for(let s of t){let o=0;for(;o<n&&s[o]===r[o];)o+=1;n=o}return r.slice(0,r.slice(0,n).lastIndexOf("/")+1)}function Tp(e){return e==null?"–":typeof e=="number"?X(e,6):String(e)}function Ep(e,r){return e.found.includes(r)?"found":e.unchecked.includes(r)?"unchecked":"clear"}function nl(e){return{found:p("found",{desc:"What a rule said of a run"}),unchecked:p("could not look",{desc:"What a rule said of a run"}),clear:p("clear",{desc:"What a rule said of a run: it found nothing"})}[e]}function _p(e){return e===null?"–":e>0?`+${X(e)}`:X(e)}function Mp({quantity:e},r){return!e||r===null||r===0?null:r<0==(e.better==="lower")}function Ap({hparams:e,patterns:r,search:t}){if(!e.length)return p("No patterns were searched for: the log names no hyper-parameter that differs between these runs.");if(!t.hypotheses)return p("No patterns were searched for: no error or warning was found in some of these runs and not in others.");let n=q(t.hypotheses),s=Nc(t.rules),o=mr(t.splits),{alpha:i}=t,a=ke(t.hypotheses,{one:p(x`${n} test of ${s} against ${o} (Fisher’s exact test, Holm’s correction, alpha ${i}).`),other:p(x`${n} tests of ${s} against ${o} (Fisher’s exact test, Holm’s correction for all of them, alpha ${i}).`)});return r.length?a:p(x`No sound pattern. ${a}`)}var yb=1,wb=3,$b=4,Sb=600,kb=1200,Ge=class extends pe{constructor(){super(...arguments);this.lines=[];this.generation=0;this.heading="";this.dark=!1;this.log=!1;this.window=null;this.baseline="";this.curves=[];this.shown=[];this.lost=[];this.cursor=null;this.lit=null;this.spoken="";this.whole=[];this.grid={x:[],columns:[],isolated:[]};this.chart=null;this.size=null;this.request=0;this.asked=""}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.timer),this.size?.disconnect(),this.size=null,this.chart?.destroy(),this.chart=null}willUpdate(t){let n=JSON.stringify([this.generation,this.lines.map(({run:s,series:o})=>[s,o.member,o.tag])]);n!==this.asked&&(this.asked=n,this.load()),t.has("window")&&this.whole.length&&this.zoomTo(),t.has("curves")&&(this.grid=es(this.curves))}async load(){let t=this.request+=1,{lines:n}=this,s=await Promise.allSettled(n.map(({run:i,series:a})=>this.store.load(i,[a],Sb)));if(t!==this.request)return;let o=s.flatMap((i,a)=>{let l=i.status==="fulfilled"?i.value[0]:void 0,u=n[a];return l&&u?[{curve:l,line:u}]:[]});this.whole=o.map(({curve:i})=>i),this.curves=this.whole,this.shown=o.map(({line:i})=>i),this.lost=n.filter(i=>!this.shown.includes(i)).map(({run:i})=>i),this.window&&this.zoomTo()}zoomTo(){clearTimeout(this.timer),this.curves=this.whole;let{window:t,request:n}=this;if(!t)return;let[s,o]=[Math.ceil(t[0]),Math.floor(t[1])],i=async(a,l)=>{let u=this.shown[l];if(!a.thinned||!u||o<s)return a;let{series:h}=await this.store.source.curves(u.run,[u.series],kb,{start:s,end:o});return h[0]?Fo(a,h[0],s,o):a};this.timer=setTimeout(()=>{Promise.all(this.whole.map((a,l)=>i(a,l).catch(()=>a))).then(a=>{n===this.request&&t===this.window&&(this.curves=a)})},120)}updated(t){let n=this.renderRoot.querySelector(".plot");if(!n)return;this.size||(this.size=new ResizeObserver(()=>{!n.clientWidth||!n.clientHeight||(this.chart?this.chart.setSize({width:n.clientWidth,height:n.clientHeight}):this.draw(n))}),this.size.observe(n)),["curves","shown","dark","log","window","baseline"].some(o=>t.has(o))&&this.draw(n)}draw(t){let{clientWidth:n,clientHeight:s}=t;if(this.chart?.destroy(),this.chart=null,!n||!s||!this.curves.length)return;let o=vn(this.dark),{x:i}=this.grid,[a,l]=this.window??[i[0]??0,i.at(-1)??1],[u,h]=a===l?[a-.5,l+.5]:[a,l],f=kt(this.curves,u,h)??[0,1],g=f[0]<=0,v=(f[1]-f[0]||Math.abs(f[1])*.1||1)*.05,S=this.log&&!g?[f[0]/1.1,f[1]*1.1]:[f[0]-v,f[1]+v],M={range:()=>S,distr:this.log?g?$b:wb:yb};this.log&&g&&(M.asinh=Math.max(...f.map(Math.abs))/1e3||1);let T={stroke:o["text-2"],font:`11px ${Ut}`,grid:{stroke:o.grid,width:1},ticks:{show:!1}};this.chart=new Ke({width:n,height:s,padding:[8,12,0,0],legend:{show:!1},focus:{alpha:.25},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},focus:{prox:24},points:{size:7,width:2},dataIdx:(C,R,N)=>R?this.nearest(R-1,N)??N:N,bind:{dblclick:()=>()=>(this.zoom(null),null)}},scales:{x:{time:!1,range:()=>[u,h]},y:M},axes:[{...T,grid:{show:!1},size:24,gap:4,space:64,values:(C,R)=>R.map(N=>Number.isInteger(N)?Ds(N):"")},{...T,size:64,gap:8,space:32,values:(C,R,N,P,G)=>Za(R,this.log?0:G),...this.log?{splits:(C,R,N,P)=>Qa(N,P,g?M.asinh??1:0,Math.max(2,Math.floor(s/32))),filter:(C,R)=>R}:{}}],series:[{},...this.shown.map(({run:C},R)=>{let{colour:N,dash:P}=rl(this.placeOf(C),this.dark),G=this.grid.isolated[R]??[];return{stroke:N,dash:P,width:C===this.baseline?3:1.5,spanGaps:!1,points:{show:G.length>0,filter:()=>G,size:5,fill:N}}})],hooks:{setCursor:[C=>this.cursor=(C.cursor.left??-1)<0?null:C.cursor.idx??null],setSeries:[(C,R)=>this.lit=R===null||R===0?null:R-1],setSelect:[C=>{let{left:R,width:N}=C.select;N<5||this.zoom([C.posToVal(R,"x"),C.posToVal(R+N,"x")])}]}},[i,...this.grid.columns],t)}placeOf(t){return this.lines.findIndex(n=>n.run===t)}zoom(t){this.dispatchEvent(new de("td-window",{window:t}))}light(t){this.lit=t,this.chart?.setSeries(t===null?null:t+1,{focus:!0})}nearest(t,n){let s=this.grid.columns[t]??[];for(let o=0;o<s.length;o+=1){if(typeof s[n-o]=="number")return n-o;if(typeof s[n+o]=="number")return n+o}return null}valueAt(t,n){let s=this.cursor===null?null:this.nearest(t,this.cursor),o=s===null?this.curves[t]?.values.findLast(i=>i!==null):this.grid.columns[t]?.[s];return Xn(o??null,n)}onKey(t){if(t.ctrlKey||t.metaKey||t.altKey||!this.chart)return;let n=this.grid.x.length-1,s=t.shiftKey?Math.max(1,Math.round(n/20)):1,o=this.cursor??(t.key==="ArrowLeft"?n+1:-1),a={ArrowLeft:Math.max(0,o-s),ArrowRight:Math.min(n,o+s),Home:0,End:n}[t.key];if(a!==void 0){let l=this.grid.x[a]??0;this.chart.setCursor({left:this.chart.valToPos(l,"x"),top:10}),this.cursor=a;let u=kt(this.curves),h=this.shown.map(({run:f},g)=>`${f} ${this.valueAt(g,u)}`).slice(0,12);this.spoken=Ue([Vt(q(l)),...h])}else if(t.key==="Escape"||t.key==="0")this.zoom(null);else return;t.preventDefault()}render(){let t=kt(this.curves),n=this.cursor===null?void 0:this.grid.x[this.cursor],s=pi(this.lines.map(({run:i})=>i)),o=n===void 0?p("Last values"):p(x`Values at step ${q(n)}`);return y`<div
        class="plot"
        tabindex="0"
        role="img"
        aria-label=${p(x`Chart of ${this.heading} of ${tr(this.shown.length)}. Arrow keys read values, Escape resets the zoom.`)}
        @keydown=${i=>this.onKey(i)}
      ></div>
      <p>
        ${s?p(x`${o} in ${s}`,{desc:"Values of the runs in a folder"}):o}
        ${this.lost.length?p(x`· no such curve: ${Ue(this.lost)}`,{desc:"Runs that lack the curve"}):_}
      </p>
      <ul aria-label=${p("Runs")} @mouseleave=${()=>this.light(null)}>
        ${this.shown.map(({run:i,series:a},l)=>{let{colour:u,dash:h}=rl(this.placeOf(i),this.dark);return y`<li
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
                style=${Sp({stroke:u,"stroke-dasharray":h.join(" ")||"none"})}
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
      ></td-numbers>`}};Ge.styles=[Re,li,oe`
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
    `],k([A({attribute:!1})],Ge.prototype,"lines",2),k([A({attribute:!1})],Ge.prototype,"store",2),k([A({type:Number})],Ge.prototype,"generation",2),k([A()],Ge.prototype,"heading",2),k([A({type:Boolean})],Ge.prototype,"dark",2),k([A({type:Boolean})],Ge.prototype,"log",2),k([A({attribute:!1})],Ge.prototype,"window",2),k([A()],Ge.prototype,"baseline",2),k([Z()],Ge.prototype,"curves",2),k([Z()],Ge.prototype,"shown",2),k([Z()],Ge.prototype,"lost",2),k([Z()],Ge.prototype,"cursor",2),k([Z()],Ge.prototype,"lit",2),k([Z()],Ge.prototype,"spoken",2),Ge=k([Se("td-overlay")],Ge);var Lp=oe`
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
`;var Rb=40,sl=8,Rt=class extends pe{constructor(){super(...arguments);this.rules=null;this.runs=[];this.generation=0;this.baseline="";this.rankBy="";this.linkOf=()=>"#";this.comparison=null;this.error=null;this.asked=""}willUpdate(t){if(!t.size)return;let n=JSON.stringify([this.generation,this.runs,this.baseline,this.rankBy]);n!==this.asked&&(this.asked=n,this.load(n))}async load(t){let n=this.runs.includes(this.baseline)?this.baseline:"";try{let s=await this.source.compare(this.runs,{baseline:n,quantity:this.rankBy});if(t!==this.asked)return;this.comparison=s,this.error=null}catch(s){t===this.asked&&!Fr(s)&&(this.error=s.message)}}change(t){this.dispatchEvent(new de("td-compare",t))}render(){if(this.error)return y`<section role="alert"><p>${this.error}</p></section>`;let{comparison:t}=this;return t?y`${this.renderRanking(t)} ${this.renderFindings(t)}
    ${this.renderGroups(t)} ${this.renderPatterns(t)}`:y`<section aria-busy="true"><p class="small">${p("Comparing …")}</p></section>`}renderRanking(t){let{ranking:n,quantities:s,quantity:o,verdict:i,winner:a,groups:l,hparams:u,runs:h}=t,f=u.slice(0,sl),g=new Map(h.map((v,S)=>[v,S]));return y`<section aria-labelledby="ranking">
      <div class="head">
        <h2 id="ranking">${p("Ranking")}</h2>
        ${s.length>1?y`<label
                >${p("By",{desc:"Label of the choice of the value that runs are ranked by"})}
                <select
                  @change=${v=>this.change({rankBy:v.target.value})}
                >
                  ${s.map(({key:v,label:S,runs:M})=>y`<option value=${v} ?selected=${v===o?.key}>
                        ${S}${M<h.length?` (${Er(M,h.length)})`:""}
                      </option>`)}
                </select></label
              >`:_}
        <label
          >${p("Against",{desc:"Label of the choice of the run that others are held against"})}
          <select
            @change=${v=>this.change({baseline:v.target.value})}
          >
            <option value="" ?selected=${!t.baseline}>${p("no baseline")}</option>
            ${h.map(v=>y`<option value=${v} ?selected=${v===t.baseline}>${v}</option>`)}
          </select></label
        >
      </div>
      <p class="verdict" aria-live="polite">${i}</p>
      ${a?y`<p class="small">
              ${l.length?p("The best of many runs owes some of its lead to luck: whether a setting is better, its seeds say."):p("One run of each setting: another seed may turn the order.")}
            </p>`:_}
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
                      </th>`:_}
              ${f.map(({name:v})=>y`<th scope="col" class="value" title=${v}>${v}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${n.map(v=>{let S=g.get(v.run)??0;return y`<tr class=${v.place===null?"out":""}>
                <td class="number">${v.place??"–"}</td>
                ${this.renderName(v,t)}
                <td class="number">${X(v.best?.value)}</td>
                <td class="number">${v.best?nt(v.best.step):"–"}</td>
                <td class="number">${_b(v.best?.seconds)}</td>
                ${t.baseline?this.renderAgainst(v,t):_}
                ${f.map(({values:M})=>{let T=Tp(M[S]);return y`<td class="value" title=${T}>${T}</td>`})}
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
      >${t===o?y`<span class="tag">${p("best",{desc:"Mark of the best run"})}</span>`:_}${t===s?y`<span class="tag"
              >${p("baseline",{desc:"Mark of the run that others are held against"})}</span
            >`:_}
      ${n.length?y`<span class="doubt">${p(x`Not ranked: ${mr(n)}`)}</span>`:_}
    </th>`}renderAgainst(t,n){let s=t.run===n.baseline,o=Mp(n,t.difference),i=o===null?"":o?"better":"worse",a=o===null?"":o?p("better"):p("worse");return y`<td class="number ${i}" title=${a}>
        ${s?"":_p(t.difference)}${a?y`<span class="unseen"> ${a}</span>`:""}
      </td>
      <td class="number">
        ${s?"":t.reached_step===null?p("never",{desc:"It was never as good as the baseline"}):Vt(nt(t.reached_step))}
      </td>`}renderAlike({hparams:t,hparams_alike:n}){let s=t.length-sl;if(!t.length&&!n)return _;let o=Ue(t.slice(sl).map(({name:a})=>a)),i=[t.length?Tb(t.length):p("No hyper-parameter differs"),s>0?p(x`${s} more than fit here: ${o}`):"",n?ke(n,{one:p(x`${n} is the same in all runs`),other:p(x`${n} are the same in all runs`)}):""];return y`<p class="small">${gr(mr(i))}</p>`}renderFindings({findings:t,runs:n}){if(!t.length)return y`<section>
        <h2>${p("Findings")}</h2>
        <p class="small">${p("Nothing was found in any of these runs.")}</p>
      </section>`;let s=pi(n),o=n.length<=Rb;return y`<section aria-labelledby="findings">
      <h2 id="findings">${p("Findings")}</h2>
      <div class="scroll" tabindex="0" role="region" aria-label=${p("Table of findings")}>
        <table>
          <thead>
            <tr>
              <th scope="col">${p("Finding")}</th>
              <th scope="col" class="number">${p("Runs")}</th>
              ${o?n.map(i=>y`<th scope="col" class="mark turned" title=${i}>
                          <bdi>${i.slice(s.length)}</bdi>
                        </th>`):_}
            </tr>
          </thead>
          <tbody>
            ${t.map(i=>y`<tr>
                  <th scope="row">${st(i.rule,this.rules)}</th>
                  <td class="number" title=${i.found.join(`
`)}>
                    ${Er(i.found.length,Math.max(n.length-i.unchecked.length,i.found.length))}
                  </td>
                  ${o?n.map(a=>{let l=Ep(i,a),u=l==="found"?xr(i.severity):y`<span class="none" aria-hidden="true"
                                  >${l==="clear"?"·":"?"}</span
                                >`;return y`<td
                            class="mark ${l==="found"?i.severity:""}"
                            title=${nl(l)}
                          >
                            ${u}<span class="unseen">${nl(l)}</span>
                          </td>`}):_}
                </tr>`)}
          </tbody>
        </table>
      </div>
      <p class="small">
        ${p("· the rule looked and found nothing; ? it could not look.")}
        ${s?p(x`Runs are those in ${s}.`):_}
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
                  <td class="number">${X(s.mean)}</td>
                  <td class="number">${s.spread===null?"–":`± ${X(s.spread)}`}</td>
                  <td>
                    ${s.by==="hparams"?p("hyper-parameters"):p("name",{desc:"Of a run"})}
                  </td>
                </tr>`)}
          </tbody>
        </table>
      </div>
      ${n.length?y`<ul class="contests">
              ${n.map(({message:s,is_better:o})=>y`<li>${o?y`<b>${gr(s)}</b>`:gr(s.replace(/^cannot/,"Cannot"))}</li>`)}
            </ul>`:y`<p class="small">
              ${t.length>1?p("So many groups are held against one another only with a baseline."):p("One group: there is nothing to hold it against.")}
            </p>`}
    </section>`:_}renderPatterns(t){return y`<section aria-labelledby="patterns">
      <h2 id="patterns">${p("Patterns across runs")}</h2>
      ${t.patterns.length?y`<ul>
              ${t.patterns.map(({message:n})=>y`<li>${gr(Eb(n))}</li>`)}
            </ul>`:_}
      <p class="small">${Ap(t)}</p>
    </section>`}};Rt.styles=[Re,Kt,Lp],k([A({attribute:!1})],Rt.prototype,"source",2),k([A({attribute:!1})],Rt.prototype,"rules",2),k([A({attribute:!1})],Rt.prototype,"runs",2),k([A({type:Number})],Rt.prototype,"generation",2),k([A()],Rt.prototype,"baseline",2),k([A({attribute:"rank-by"})],Rt.prototype,"rankBy",2),k([A({attribute:!1})],Rt.prototype,"linkOf",2),k([Z()],Rt.prototype,"comparison",2),k([Z()],Rt.prototype,"error",2),Rt=k([Se("td-comparison")],Rt);function Tb(e){let r=q(e);return ke(e,{one:p(x`${r} hyper-parameter differs`),other:p(x`${r} hyper-parameters differ`)})}function Eb(e){return e.charAt(0).toUpperCase()+e.slice(1)}function _b(e){return e==null?"–":hr(e)}var Cp=oe`
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
`;var Ye=class extends pe{constructor(){super(...arguments);this.details=[];this.rules=null;this.quantity="";this.baseline="";this.rankBy="";this.layout="";this.linkOf=()=>"#";this.dark=!1;this.axes=null;this.log=null;this.towering=!1;this.sameSteps=!0;this.window=null;this.quantities=[];this.onWindow=({detail:t})=>{this.window=t.window}}get current(){return this.quantities.find(({key:t})=>t===this.quantity)??this.quantities[0]}willUpdate(t){t.has("details")&&(this.quantities=iu(this.details.map(({run:n})=>n))),t.has("quantity")&&Object.assign(this,{window:null,log:null}),(t.has("details")||t.has("quantity"))&&this.align()}async align(){let{current:t}=this;if(!t)return;let n=[...t.panels].map(([h,f])=>this.store.load(h,f.series,600)),s=await Promise.allSettled(n);if(t!==this.current)return;let o=s.flatMap(h=>h.status==="fulfilled"?h.value:[]);this.towering=Io(o);let i=kt(o),a=o.map(({steps:h})=>h[0]??1/0),l=o.map(({steps:h})=>h.at(-1)??-1/0),u=[Math.min(...a),Math.max(...l)];this.axes=i&&Number.isFinite(u[0])&&Number.isFinite(u[1])?{x:u,y:i}:null}open(t,n){t.preventDefault(),this.dispatchEvent(new de("td-open",{runs:n}))}render(){let{current:t}=this,n=this.log??this.towering,s=Fc(this,this.details.length);return y`<header>
        <h1>${p(x`${tr(this.details.length)} compared`)}</h1>
        ${this.quantities.length?y`<label class="pick"
                ><span class="quiet">${p("Quantity",{desc:"What the runs are compared by"})}</span>
                <select
                  @change=${o=>this.dispatchEvent(new de("td-quantity",{key:o.target.value}))}
                >
                  ${this.quantities.map(({key:o,label:i})=>y`<option value=${o} ?selected=${o===t?.key}>${i}</option>`)}
                </select></label
              >`:_}
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
              </button>`:_}
        ${this.window?y`<button class="button" @click=${()=>this.window=null}>${p("Reset zoom")}</button>`:_}
        ${s==="grid"?y`<p class="quiet">
                ${p("The value axis is the same in all charts; cursor and zoom move together.")}
              </p>`:_}
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
    ></td-overlay>`}renderRun(t,n){let{run:s,findings:o}=t,i=this.details.map(u=>u.run.name).filter(u=>u!==s.name),a=o.find(u=>u.rule===s.primary&&br(u)),l=n?Vo(o).filter(({evidence:u})=>xn(u,n.series)):[];return y`<article aria-label=${s.name}>
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
                >${s.status==="unjudged"?gr(p("No rule about training could look")):gr(p("Nothing found"))}</span
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
    </article>`}};Ye.styles=[Re,Kt,Cp],k([A({attribute:!1})],Ye.prototype,"details",2),k([A({attribute:!1})],Ye.prototype,"rules",2),k([A()],Ye.prototype,"quantity",2),k([A()],Ye.prototype,"baseline",2),k([A()],Ye.prototype,"rankBy",2),k([A()],Ye.prototype,"layout",2),k([A({attribute:!1})],Ye.prototype,"store",2),k([A({attribute:!1})],Ye.prototype,"linkOf",2),k([A({type:Boolean})],Ye.prototype,"dark",2),k([Z()],Ye.prototype,"axes",2),k([Z()],Ye.prototype,"log",2),k([Z()],Ye.prototype,"towering",2),k([Z()],Ye.prototype,"sameSteps",2),k([Z()],Ye.prototype,"window",2),Ye=k([Se("td-compare")],Ye);var Pp="Language · 语言";function fi(){return y`<select
    class="language"
    aria-label=${Pp}
    title=${Pp}
    @change=${({target:e})=>{let r=Zn(e.value);r&&e?.dispatchEvent(new de("td-language",{language:r}))}}
  >
    ${Object.entries(Mc).map(([e,r])=>y`<option value=${e} lang=${e} .selected=${e===$t()}>${r}</option>`)}
  </select>`}var Mb={},Op=Ir(class extends pr{constructor(){super(...arguments),this.ot=Mb}render(e,r){return r()}update(e,[r,t]){if(Array.isArray(r)){if(Array.isArray(this.ot)&&this.ot.length===r.length&&r.every((n,s)=>n===this.ot[s]))return yt}else if(this.ot===r)return yt;return this.ot=Array.isArray(r)?Array.from(r):r,this.render(r,t)}});function ol(e){let r=e.trim(),t=/^\/(.+)\/(i?)$/.exec(r);if(t)try{let s=new RegExp(t[1]??"","i");return{matches:o=>Np(o).some(i=>s.test(i)),error:null}}catch{return{matches:()=>!0,error:p("This is not a regular expression.")}}let n=r.toLowerCase().split(/\s+/).filter(Boolean);return{matches:s=>{let o=Np(s).join(" ").toLowerCase();return n.every(i=>o.includes(i))},error:null}}function Np(e){return[e.name,...e.rules.map(({rule:r})=>r)]}function hi(e){let r=Object.fromEntries(Bt.map(t=>[t,0]));for(let t of e)r[t.status]+=1;return r}function zp(e){let r=new Map;for(let{rules:t}of e)for(let{rule:n,severity:s}of t){let o=r.get(n);o?(o.count+=1,Bt.indexOf(s)<Bt.indexOf(o.severity)&&(o.severity=s)):r.set(n,{rule:n,severity:s,count:1})}return[...r.values()].sort((t,n)=>Bt.indexOf(t.severity)-Bt.indexOf(n.severity)||n.count-t.count||(t.rule<n.rule?-1:1))}function Ys(e,r,t,n=new Set){return e.filter(s=>(t.size===0||t.has(s.status))&&(n.size===0||s.rules.some(({rule:o})=>n.has(o)))&&r.matches(s))}var Ab=new Intl.Collator("en",{numeric:!0}),_n={verdict:{label:()=>p("Verdict",{desc:"Column of runs"}),of:()=>0,down:!1},name:{label:()=>p("Run",{desc:"Column of runs"}),of:({name:e})=>e,down:!1},best:{label:()=>p("Best",{desc:"Column of runs: best value"}),of:({best:e})=>e?.value??null,down:!1},last:{label:()=>p("Last",{desc:"Column of runs: last value"}),of:({last:e})=>e?.value??null,down:!1},points:{label:()=>p("Points",{desc:"Column of runs: how many"}),of:({points:e})=>e,down:!0},length:{label:()=>p("Length",{desc:"Column of runs: steps and time"}),of:({last_step:e})=>e,down:!0},grown:{label:()=>p("Last grew",{desc:"Column of runs: when points were last written"}),of:({last_wall_time:e})=>e,down:!0}},mi=Object.keys(_n);function bs(e){let r=e.startsWith("-"),t=mi.find(n=>n===e.slice(r?1:0));return t?{key:t,down:r}:{key:"verdict",down:!1}}function gi({key:e,down:r}){return e==="verdict"&&!r?"":`${r?"-":""}${e}`}function bi(e,r,t){return e.key===r?{key:r,down:!e.down}:{key:r,down:r==="best"||r==="last"?Lb(t):_n[r].down}}function vi(e,{key:r,down:t}){if(r==="verdict")return t?[...e].reverse():[...e];let{of:n}=_n[r],s=t?-1:1;return e.map(o=>({row:o,value:n(o)})).sort((o,i)=>o.value===null||i.value===null?+(o.value===null)-+(i.value===null):typeof o.value=="number"&&typeof i.value=="number"?s*(o.value-i.value):s*Ab.compare(String(o.value),String(i.value))).map(({row:o})=>o)}function Lb(e){return e.filter(({best:t})=>t?.better==="higher").length>e.filter(({best:t})=>t?.better==="lower").length}var il="name:",xi="hparam:",Cb=/([/_. -]|^)(?:random[_-]?)?(?:seed|rep|repeat|trial|fold)s?[=_. -]?\d+(?=$|[/_. -])/gi,Dp=/^(?:.*[._/-])?(?:random[._-]?)?(?:seed|random_state)$/i;function yi(e){return e.replace(Cb,"").replace(/^[/_. -]+/,"")||e}function Js(e){if(e==="folder")return{keyOf:({name:t})=>zb(t),error:null};if(e==="seeds")return{keyOf:({name:t})=>yi(t),error:null};if(e.startsWith(xi)){let t=e.slice(xi.length);return{keyOf:n=>Db(n.hparams?.[t]),prefix:`${t} = `,error:null}}let r=al(e);if(r===null||r==="")return{keyOf:null,error:null};try{let t=new RegExp(r,"i");return(new RegExp(`${r}|`).exec("")?.length??1)-1!==1?{keyOf:null,error:p("Put one part into brackets: seed=(\\d+)")}:{keyOf:({name:s})=>t.exec(s)?.[1]??p("Other",{id:"group-other",desc:"Runs whose name does not match"}),error:null}}catch{return{keyOf:null,error:p("This is not a regular expression.")}}}function al(e){return e.startsWith(il)?e.slice(il.length):null}function ll(e){return il+e}function Hp(e){let r=[],t=s=>new Set(e.map(Js(s).keyOf??(()=>""))).size;t("folder")>1&&r.push({value:"folder",label:p("Folder")}),e.some(({name:s})=>yi(s)!==s)&&t("seeds")<e.length&&r.push({value:"seeds",label:p("Configuration",{desc:"Runs that differ only by their seed"})});let n=[...new Set(e.flatMap(({hparams:s})=>Object.keys(s??{})))].sort();for(let s of n)t(xi+s)>1&&r.push({value:xi+s,label:s});return r}function Fp(e,r,t,n=""){let s=new Map;for(let a of vi(e,t)){let l=r(a),u=s.get(l);u?u.push(a):s.set(l,[a])}let o=[...s].map(([a,l])=>({key:a,label:n+a,rows:l,counts:hi(l),spread:Pb(l)?Ob(l):null}));if(t.key!=="name")return o;let i=new Intl.Collator("en",{numeric:!0});return o.sort((a,l)=>(t.down?-1:1)*i.compare(a.label,l.label))}function Pb(e){return e.length<2?!1:e.every(({name:t})=>yi(t)!==t)?new Set(e.map(({name:t})=>yi(t))).size===1:e.filter(({hparams:t})=>t&&Object.keys(t).some(n=>Dp.test(n))).length===e.length&&new Set(e.map(Nb)).size===1}function Ob(e){let r=e.flatMap(s=>s.best?[s.best]:[]),[t]=r;if(!t||r.length<2||r.some(({tag:s,split:o,better:i})=>s!==t.tag||o!==t.split||i!==t.better))return null;let n=r.map(({value:s})=>s);return{n:n.length,mean:n.reduce((s,o)=>s+o/n.length,0),least:Math.min(...n),greatest:Math.max(...n),tag:t.tag}}function Nb({hparams:e}){let r=Object.entries(e??{}).filter(([t])=>!Dp.test(t));return JSON.stringify(r.sort(([t],[n])=>t<n?-1:1))}function zb(e){let r=e.lastIndexOf("/");return r>0?e.slice(0,r):"."}function Db(e){return e===void 0?p("not given",{desc:"A hyper-parameter"}):typeof e=="number"?X(e,6):String(e)}function Ip(e,{sort:r,group:t,open:n}){let s=bs(r),{keyOf:o,prefix:i}=Js(t);if(!o)return vi(e,s).map(l=>cl(l));let a=new Set(n);return Fp(e,o,s,i).flatMap(l=>{if(t==="seeds"&&l.rows.length===1)return l.rows.map(f=>cl(f));let u=a.has(l.key),h={kind:"group",key:`group:${l.key}`,group:l,open:u};return u?[h,...l.rows.map(f=>cl(f,!0))]:[h]})}function cl(e,r=!1){return{kind:"run",key:`run:${e.name}`,row:e,inner:r}}function wi(e,r){return r&&e.status==="unjudged"&&e.series===0}function ul(e){let r=new Float64Array(e.length+1);return e.forEach((t,n)=>r[n+1]=(r[n]??0)+t),r}function Vp(e,r,t,n){let s=e.length-1,o=Math.max(0,Wp(e,r)-n),i=Math.min(s,Wp(e,r+t)+1+n);return[Math.min(o,s),Math.max(i,0)]}function Wp(e,r){let t=0,n=e.length-1;for(;t<n;){let s=t+n+1>>1;(e[s]??0)<=r?t=s:n=s-1}return t}var Hb="lr=([\\d.]+)",Fb=6;function Bp(e){return y`<div class="bar">
    <div class="chips" role="group" aria-label=${p("Verdicts")}>${Ib(e)}</div>
    <div class="tools">${Vb(e)} ${Bb(e)} ${Ub(e)}</div>
    ${fi()} ${Wb(e)}
  </div>`}function Up(e,r){return e.includes(r)?e.filter(t=>t!==r):[...e,r]}function Ib({runs:e,view:r,matcher:t,progress:n,percent:s,change:o}){let i=n!==null,a=Ys(e,t,new Set,new Set(r.rules)),l=hi(a.filter(u=>!wi(u,i)));return y`${Bt.filter(u=>l[u]||r.statuses.includes(u)).map(u=>y`<button
        class="chip"
        aria-pressed=${r.statuses.includes(u)}
        @click=${()=>o({statuses:Up(r.statuses,u)})}
      >
        ${xr(u)}<span>${Vc(u,l[u])}</span>
      </button>`)}${n?y`<span class="reading quiet"
          >${p(x`Reading, ${s} %: ${q(n.members_read)} of ${q(n.members_known)}`,{desc:"How much was read: 12 of 100 directories"})}</span
        >`:_}`}function Wb({runs:e,rules:r,view:t,matcher:n,allRules:s,change:o,showRules:i}){let a=zp(Ys(e,n,new Set(t.statuses))),l=t.rules.filter(g=>!a.some(v=>v.rule===g));if(a.length+l.length<2&&t.rules.length===0)return _;let u=a.filter(({rule:g},v)=>s||v<Fb||t.rules.includes(g)),h=a.length-u.length,f=(g,v,S)=>y`<button
      class="rule"
      aria-pressed=${t.rules.includes(g)}
      @click=${()=>o({rules:Up(t.rules,g)})}
    >
      ${S}<span>${st(g,r)}</span> <span class="quiet">${q(v)}</span>
    </button>`;return y`<div class="rules" role="group" aria-label=${p("Findings by rule")}>
    ${u.map(({rule:g,severity:v,count:S})=>f(g,S,xr(v)))}
    ${l.map(g=>f(g,0,_))}
    ${h>0||s?y`<button
            class="rule more"
            aria-expanded=${s}
            @click=${()=>{i(!s)}}
          >
            ${s?p("Fewer",{desc:"Rules shown"}):p(x`${h} more`,{desc:"Rules not shown"})}
          </button>`:_}
  </div>`}function Vb({runs:e,view:r,change:t}){let n=bs(r.sort);return y`<label class="sort">
    <span class="quiet">${p("Sort")}</span>
    <select
      @change=${s=>{let o=mi.find(i=>i===s.target.value)??"verdict";o!==n.key&&t({sort:gi(bi(n,o,e))})}}
    >
      ${mi.map(s=>y`<option value=${s} .selected=${s===n.key}>${_n[s].label()}</option>`)}
    </select>
  </label>`}function Bb({runs:e,view:r,change:t}){if(e.length<2&&!r.group)return _;let n=al(r.group),s=Hp(e),o=s.map(({value:l})=>l),i=r.group&&n===null&&!o.includes(r.group)?[r.group]:[],{error:a}=Js(r.group);return y`<label class="grouping">
      <span class="quiet">${p("Group",{desc:"Label of the choice what runs are grouped by"})}</span>
      <select
        @change=${l=>t({group:l.target.value,open:[]})}
      >
        <option value="" .selected=${r.group===""}>
          ${p("None",{desc:"Runs are not grouped"})}
        </option>
        ${s.map(({value:l,label:u})=>y`<option value=${l} .selected=${l===r.group}>${u}</option>`)}
        ${i.map(l=>y`<option value=${l} .selected=${!0}>${l}</option>`)}
        <option value=${ll("")} .selected=${n!==null}>
          ${p("Part of the name …")}
        </option>
      </select>
    </label>
    ${n===null?_:y`<label class="field pattern">
            <span class="unseen">${p("Regular expression with one part in brackets")}</span>
            <input
              type="text"
              placeholder=${Hb}
              title=${p("Runs are grouped by the part of the name that the brackets match")}
              spellcheck="false"
              autocomplete="off"
              .value=${n}
              aria-invalid=${a!==null}
              @input=${l=>t({group:ll(l.target.value),open:[]})}
            />
            ${a?y`<span class="wrong" role="alert">${a}</span>`:_}
          </label>`}`}function Ub({view:e,matcher:r,change:t}){return y`<label class="field search">
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
    ${r.error?y`<span class="wrong" role="alert">${r.error}</span>`:_}
  </label>`}var jp=oe`
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
`;function qp(e,r,t){return e.length?y`<div class="chosen-bar" role="region" aria-label=${p("Chosen runs")}>
    <span
      >${jb(e.length)}${e.length===1?y`<span class="quiet"
              >${p(": tick one more to compare",{desc:"After the number of runs chosen"})}</span
            >`:_}</span
    >
    <button class="button" @click=${r}>${p("Clear",{desc:"Choose no runs"})}</button>
    <button class="button strong" ?disabled=${e.length<2} @click=${t}>
      ${p("Compare side by side")}
    </button>
  </div>`:_}function jb(e){let r=q(e);return ke(e,{one:p(x`${r} run chosen`),other:p(x`${r} runs chosen`)})}function Kp(e,r,t,n,s=4){let o=kt(e)??[0,1],i=e.flatMap(T=>T.steps),a=Math.min(...i),l=Math.max(...i),u=T=>dl(l===a?t/2:s+(T-a)/(l-a)*(t-2*s)),[h,f]=o,g=T=>dl(f===h?n/2:n-s-(T-h)/(f-h)*(n-2*s)),v={spans:[],points:[]},S=(T,C,R)=>Math.max(C,Math.min(T,R));for(let T of r)if(T.kind==="span"&&T.last_step>=a&&T.first_step<=l){let C=u(S(T.first_step,a,l));v.spans.push([C,dl(Math.max(2,u(S(T.last_step,a,l))-C))])}else T.kind==="point"&&T.value!==null&&T.step>=a&&T.step<=l&&v.points.push([u(T.step),g(S(T.value,h,f))]);return{lines:e.map(T=>{let C="",R=!1,N=[],P=[];return T.steps.forEach((G,F)=>{let ee=T.values[F];if(typeof ee!="number"||!Number.isFinite(ee)){P.push(u(G)),R=!1;return}C+=`${R?"L":"M"}${u(G)} ${g(ee)}`,(!R&&typeof T.values[F+1]!="number"||F===T.steps.length-1)&&N.push([u(G),g(ee)]),R=!0}),{split:T.split,path:C,dots:N,breaks:P}}),marks:v}}function dl(e){return Math.round(e*10)/10}var qb={width:168,height:44},Gp=new WeakMap;function Yp(e){let{width:r,height:t}=qb;if(!e.spark.length)return _;let n=Gp.get(e)??Kp(e.spark,e.evidence,r,t);Gp.set(e,n);let{lines:s,marks:o}=n,i=Ue(e.spark.map(({tag:a,split:l})=>l==="none"?a:`${St(l)} ${a}`));return y`<svg viewBox="0 0 ${r} ${t}" role="img" aria-label=${p(x`Curve of ${i}`)}>
    <g class="marks ${e.primary?.severity??""}">
      <g class="spans">
        ${o.spans.map(([a,l])=>wt`<rect x=${a} y="0" width=${l} height=${t-2} />`)}
      </g>
      ${o.spans.map(([a,l])=>wt`<path d="M${a} ${t-1}h${l}" />`)}
    </g>
    ${s.map(({split:a,path:l,dots:u,breaks:h})=>wt`<g class="line ${a}">
        <path d=${l} />
        ${u.map(([f,g])=>wt`<circle cx=${f} cy=${g} r="2.2" />`)}
        ${h.map(f=>wt`<path class="break" d="M${f} 1l3 5h-6z" />`)}
      </g>`)}
    <g class="marks ${e.primary?.severity??""}">
      ${o.points.map(([a,l])=>wt`<circle cx=${a} cy=${l} r="3.5" />`)}
    </g>
  </svg>`}function Qp(e,r,t){let n=s=>{let o=e.key===s,i=_n[s].label();return y`<span
      role="columnheader"
      class=${s==="name"?"what":s}
      aria-sort=${o?e.down?"descending":"ascending":_}
      ><button @click=${()=>r(s)} title=${p(x`Sort by ${i.toLowerCase()}`)}>
        ${i}<span class="arrow" aria-hidden="true"
          >${o&&!(s==="verdict"&&!e.down)?e.down?"↓":"↑":""}</span
        >
      </button></span
    >`};return y`<div role="row" class="row heads" aria-rowindex="1" aria-level=${t?"1":_}>
    <span role="columnheader"><span class="unseen">${p("Compare")}</span></span>
    ${n("verdict")} ${n("name")}
    <span role="columnheader" class="curve">${p("Curve")}</span>
    ${n("best")} ${n("last")} ${n("points")} ${n("length")} ${n("grown")}
  </div>`}function Zp(e,r,t){let{name:n,status:s}=e,o=t.chosen.has(n),i=t.isUnread(e);return y`<div
    role="row"
    class="row run ${o?"chosen":""} ${r.inner?"inner":""}"
    style="transform: translateY(${r.top}px)"
    data-index=${r.index}
    aria-rowindex=${r.index+2}
    aria-selected=${o}
    aria-level=${r.inner?"2":_}
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
      ${Kb(e,i,t)}
    </span>
    <span role="gridcell" class="curve">${Yp(e)}</span>
    <span role="gridcell" class="best number">${Jp(e.best)}</span>
    <span role="gridcell" class="last number">${Jp(e.last)}</span>
    <span role="gridcell" class="points number">
      <span>${q(e.points)}</span>
      <span class="quiet">${Mo(e.series)}</span>
    </span>
    <span role="gridcell" class="length number">${Yb(e)}</span>
    <span role="gridcell" class="grown number">${pl(e.last_wall_time,t.now)}</span>
  </div>`}function Kb(e,r,{percent:t,rules:n}){let{primary:s,counts:o,unchecked:i,status:a,suppressed:l,reason:u}=e;if(s){let v=o.error+o.warning+o.info-1;return y`<span class="message"
      ><b>${st(s.rule,n)}</b> ${De(s.message)}${v>0?y` <span class="more"
              >${p(x`+ ${v} more`,{desc:"More findings of this run"})}</span
            >`:_}</span
    >`}if(r)return y`<span class="message">${p(x`Not read yet; reading, ${t??0} %`)}</span>`;let h=l?Gb(l):"",f=i?Lo(i):"";if(a==="unjudged"){let v=t===null?p("No rule about training could look"):p("No rule about training could look so far");return y`<span class="message"
      >${De(mr([u?Po(v,u):v,h]))}</span
    >`}let g=h?p(x`Nothing else found: ${h}`):p("Nothing found");return y`<span class="message">${mr([g,f])}</span>`}function Gb(e){let r=q(e);return ke(e,{one:p(x`${r} finding suppressed`),other:p(x`${r} findings suppressed`)})}function Jp(e){if(!e)return y`<span class="quiet">–</span>`;let{value:r,step:t,split:n,tag:s,member:o}=e,i=n!=="validation"&&n!=="none";return y`<span title=${`${n==="none"?"":`${St(n)} · `}${o} · ${s}`}
      >${r===null?Vr():X(r)}</span
    >
    <span class="quiet cut"
      >${i?`${St(n)} @ ${nt(t)}`:Vt(nt(t))}</span
    >`}function Yb({last_step:e,first_wall_time:r,last_wall_time:t}){if(e===null)return y`<span class="quiet">–</span>`;let n=r===null||t===null?null:t-r;return y`<span title=${p("Last step")}>${nt(e)}</span>
    <span class="quiet">${n===null?"":hr(n)}</span>`}function pl(e,r){return e===null?y`<span class="quiet">–</span>`:y`<time datetime=${new Date(e*1e3).toISOString()} title=${Pc(e)}
    >${Cc(e,r)}</time
  >`}function Xp(e,r,t,n){let{key:s,label:o,rows:i,counts:a,spread:l}=e,u=i.map(({name:v})=>v),h=u.filter(v=>n.chosen.has(v)).length,f=h===u.length,g=i.map(v=>v.last_wall_time??-1/0).reduce((v,S)=>Math.max(v,S),-1/0);return y`<div
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
      >${Bt.filter(v=>a[v]).map(v=>y`<span class="badge ${v}" title=${`${a[v]} × ${bn(v)}`}
            >${xr(v)}<span>${q(a[v])}</span
            ><span class="unseen">${bn(v)}</span></span
          >`)}</span
    >
    <span role="gridcell" class="spread number">
      ${l?y`<span
              title=${p(x`${l.tag}: mean of the best values of ${tr(l.n)}, from least to greatest`)}
              ><span class="quiet">${p("mean best",{desc:"Before the mean of the best values"})} </span
              >${X(l.mean)}
              <span class="quiet"
                >${p(x`(${X(l.least)} to ${X(l.greatest)}, n = ${l.n})`,{desc:"From the least to the greatest of n values"})}</span
              ></span
            >`:_}
    </span>
    <span role="gridcell" class="grown number"
      >${pl(Number.isFinite(g)?g:null,n.now)}</span
    >
  </div>`}var ef=oe`
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
`;var tf=oe`
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
`;var Jb=10,Qb=3e4,Je=class extends pe{constructor(){super(...arguments);this.runs=[];this.view=Oo;this.chosen=[];this.rules=null;this.progress=null;this.linkOf=()=>"#";this.first=0;this.last=40;this.active="";this.allRules=!1;this.now=Date.now()/1e3;this.shown=[];this.items=[];this.offsets=ul([]);this.heights={run:60,group:44};this.frame=0;this.onScroll=()=>{cancelAnimationFrame(this.frame),this.frame=requestAnimationFrame(()=>{this.measure()})};this.onSlash=t=>{let n=t.composedPath()[0],s=n instanceof HTMLInputElement&&n.type!=="checkbox";t.key!=="/"||s||n instanceof HTMLSelectElement||(t.preventDefault(),this.search?.focus())};this.change=t=>{this.dispatchEvent(new de("td-list",t))};this.choose=(t,n)=>{let s=this.chosen.filter(o=>!t.includes(o));this.dispatchEvent(new de("td-choose",{runs:n?[...s,...t]:s}))};this.fold=t=>{let{open:n}=this.view;this.active=`group:${t}`,this.change({open:n.includes(t)?n.filter(s=>s!==t):[...n,t]})};this.open=(t,n)=>{let s=t;s.ctrlKey||s.metaKey||s.shiftKey||(t.preventDefault(),this.dispatchEvent(new de("td-open",{runs:n})))}}connectedCallback(){super.connectedCallback(),window.addEventListener("scroll",this.onScroll,{passive:!0}),window.addEventListener("resize",this.onScroll),document.addEventListener("keydown",this.onSlash),this.clock=setInterval(()=>this.now=Date.now()/1e3,Qb)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("scroll",this.onScroll),window.removeEventListener("resize",this.onScroll),document.removeEventListener("keydown",this.onSlash),cancelAnimationFrame(this.frame),clearInterval(this.clock)}willUpdate(t){if(t.has("runs")&&(this.now=Date.now()/1e3),!t.has("runs")&&!t.has("view"))return;let{filter:n,statuses:s,rules:o}=this.view;this.shown=Ys(this.runs,ol(n),new Set(s),new Set(o)),this.items=Ip(this.shown,this.view),this.place(),this.items.some(({key:i})=>i===this.active)||(this.active=this.items[0]?.key??"")}updated(){this.measure()}place(){this.offsets=ul(this.items.map(({kind:t})=>this.heights[t]))}measure(){let t=this.rowsBox;if(!t||!window.innerHeight)return;let n=getComputedStyle(this),s=(a,l)=>parseFloat(n.getPropertyValue(a))||l,o={run:s("--row",60),group:s("--group",44)};(o.run!==this.heights.run||o.group!==this.heights.group)&&(this.heights=o,this.place(),this.requestUpdate()),this.style.setProperty("--bar",`${this.bar?.offsetHeight??0}px`);let i=-t.getBoundingClientRect().top;[this.first,this.last]=Vp(this.offsets,i,window.innerHeight,Jb)}onKey(t){let n=t.target.closest("[data-index]"),s=Number(n?.dataset.index),o=this.items[s];if(!o||t.ctrlKey||t.metaKey||t.altKey)return;let i=Math.max(1,Math.floor((window.innerHeight-this.cover)/this.heights.run)-1),a=this.items.length-1,u={ArrowDown:s+1,ArrowUp:s-1,PageDown:Math.min(s+i,a),PageUp:Math.max(s-i,0),Home:0,End:a}[t.key];if(u!==void 0)t.preventDefault(),u>=0&&u<=a&&this.goTo(u);else if(o.kind==="run"&&t.key===" "&&!(t.target instanceof HTMLInputElement)){t.preventDefault();let{name:h}=o.row;this.choose([h],!this.chosen.includes(h))}else o.kind==="group"&&t.key===(o.open?"ArrowLeft":"ArrowRight")?(t.preventDefault(),this.fold(o.group.key)):o.kind==="run"&&t.key==="ArrowLeft"&&o.inner&&(t.preventDefault(),this.goTo(this.items.slice(0,s).findLastIndex(({kind:h})=>h==="group")))}get cover(){let t=this.renderRoot.querySelector(".heads");return Math.max(0,this.bar?.getBoundingClientRect().bottom??0,t?.getBoundingClientRect().bottom??0)}async goTo(t){let n=this.items[t];if(!n)return;let s=(this.rowsBox?.getBoundingClientRect().top??0)+(this.offsets[t]??0),o=s+this.heights[n.kind]-window.innerHeight,{cover:i}=this;(s<i||o>0)&&window.scrollBy(0,s<i?s-i:o),this.active=n.key,this.measure(),await this.updateComplete,this.renderRoot.querySelector(`[data-index="${t}"] a, [data-index="${t}"] .fold`)?.focus({preventScroll:!0})}onFocus(t){let n=t.target.closest("[data-index]");this.active=this.items[Number(n?.dataset.index)]?.key??this.active}get percent(){if(!this.progress)return null;let{bytes_read:t,bytes_known:n,members_read:s,members_known:o}=this.progress,i=n?t/n:o?s/o:0;return Math.floor(i*100)}render(){let{runs:t,rules:n,view:s,progress:o,percent:i,allRules:a}=this;return y`<h1 class="unseen">${p("Runs")}</h1>
      ${Op([t,n,s,i,o?.members_read,a],()=>Bp({runs:t,rules:n,view:s,matcher:ol(s.filter),progress:o,percent:i,allRules:a,change:this.change,showRules:l=>this.allRules=l}))}
      <div class="unseen" aria-live="polite">${p(x`${tr(this.shown.length)} shown`)}</div>
      ${this.shown.length?this.renderTable():this.renderNone()}
      ${qp(this.chosen,()=>this.dispatchEvent(new de("td-choose",{runs:[]})),l=>{this.open(l,this.chosen)})}`}renderTable(){let{items:t,first:n,last:s,active:o}=this,i=bs(this.view.sort),a=t.some(({kind:v})=>v==="group"),l=t.slice(n,s).map((v,S)=>({item:v,index:n+S})),u=t.findIndex(({key:v})=>v===o),h=t[u];h&&(u<n||u>=s)&&l[u<n?"unshift":"push"]({item:h,index:u});let f=v=>{this.change({sort:gi(bi(i,v,this.shown))})},g={chosen:new Set(this.chosen),rules:this.rules,now:this.now,percent:this.percent,isUnread:v=>wi(v,this.progress!==null),linkOf:this.linkOf,open:(v,S)=>{this.open(v,[S])},choose:this.choose,fold:this.fold};return y`<div
      role=${a?"treegrid":"grid"}
      class="table"
      aria-label=${p("Runs")}
      aria-multiselectable="true"
      aria-rowcount=${t.length+1}
    >
      ${Qp(i,f,a)}
      <div
        class="rows"
        role="rowgroup"
        style="height: ${this.offsets[t.length]??0}px"
        @keydown=${v=>{this.onKey(v)}}
        @focusin=${v=>{this.onFocus(v)}}
      >
        ${qr(l,({item:v})=>v.key,({item:v,index:S})=>{let M=this.offsets[S]??0,T={index:S,top:M,stop:v.key===o,inner:v.kind==="run"&&v.inner};return v.kind==="run"?Zp(v.row,T,g):Xp(v.group,v.open,T,g)})}
      </div>
    </div>`}renderNone(){return y`<div class="none">
      <p>${p("No run matches.")}</p>
      <button class="button" @click=${()=>this.change({filter:"",statuses:[],rules:[]})}>
        ${p(x`Show all ${q(this.runs.length)}`,{desc:"All runs"})}
      </button>
    </div>`}};Je.styles=[Re,Kt,jp,ef,tf],k([A({attribute:!1})],Je.prototype,"runs",2),k([A({attribute:!1})],Je.prototype,"view",2),k([A({attribute:!1})],Je.prototype,"chosen",2),k([A({attribute:!1})],Je.prototype,"rules",2),k([A({attribute:!1})],Je.prototype,"progress",2),k([A({attribute:!1})],Je.prototype,"linkOf",2),k([Z()],Je.prototype,"first",2),k([Z()],Je.prototype,"last",2),k([Z()],Je.prototype,"active",2),k([Z()],Je.prototype,"allRules",2),k([Z()],Je.prototype,"now",2),k([er(".rows")],Je.prototype,"rowsBox",2),k([er(".bar")],Je.prototype,"bar",2),k([er("input[type=search]")],Je.prototype,"search",2),Je=k([Se("td-run-list")],Je);var Mn=class extends pe{constructor(){super(...arguments);this.outcomes=[];this.rules=null}render(){let t=i=>this.outcomes.filter(a=>a.status===i),[n,s,o]=[t("clear"),t("skipped"),t("failed")];return y`<h2>${p("What was checked")}</h2>
      ${n.length?y`<h3>${Zb(n.length)}</h3>
              <ul class="clear">
                ${n.map(({rule:i})=>y`<li title=${this.summary(i)}>${st(i,this.rules)}</li>`)}
              </ul>`:_}
      ${rf(Lo(s.length),s,this.rules)}
      ${rf(Xb(o.length),o,this.rules)}`}summary(t){return this.rules?.rules.find(n=>n.name===t)?.summary??""}};Mn.styles=[Re,oe`
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
    `],k([A({attribute:!1})],Mn.prototype,"outcomes",2),k([A({attribute:!1})],Mn.prototype,"rules",2),Mn=k([Se("td-checked")],Mn);function Zb(e){let r=q(e);return ke(e,{one:p(x`${r} rule found nothing`),other:p(x`${r} rules found nothing`)})}function Xb(e){let r=q(e);return ke(e,{one:p(x`${r} rule failed; this is a fault of ours, the others are not affected`),other:p(x`${r} rules failed; this is a fault of ours, the others are not affected`)})}function rf(e,r,t){if(!r.length)return _;let n=new Map;for(let{rule:s,reason:o}of r)n.set(o,[...n.get(o)??[],st(s,t)]);return y`<h3>${e}</h3>
    <dl>
      ${[...n].map(([s,o])=>y`<dt>${Ue(o)}</dt>
            <dd>${De(s)}</dd>`)}
    </dl>`}var nf=oe`
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
`;var An=class extends pe{constructor(){super(...arguments);this.open=!1}render(){let{action:t,why:n,test:s,code:o}=this.remedy;return y`<details ?open=${this.open}>
      <summary><span>${De(t)}</span></summary>
      <div class="body">
        <p>${De(n)}</p>
        ${s?y`<p><span class="label">${p("Cheapest test:")}</span>${De(s)}</p>`:_}
        ${Object.keys(o).length?y`<td-code .code=${o}></td-code>`:_}
      </div>
    </details>`}};An.styles=[Re,oe`
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
    `],k([A({attribute:!1})],An.prototype,"remedy",2),k([A({type:Boolean})],An.prototype,"open",2),An=k([Se("td-remedy")],An);var Ot=class extends pe{constructor(){super(...arguments);this.rules=null;this.explains=[];this.open=!1;this.lit=null;this.link=()=>"";this.copied=!1}async goTo(t){await this.updateComplete,this.card.open=!0;let s=[...this.renderRoot.querySelectorAll(".places button")].find(o=>o.dataset.id===t);s?.focus({preventScroll:!0}),s?.scrollIntoView({block:"nearest"})}async copy(){this.copied=await Hs(yp(this.finding,this.rules,this.link())),setTimeout(()=>this.copied=!1,2e3)}get rule(){return this.rules?.rules.find(({name:t})=>t===this.finding.rule)??null}light(t,n=!1){this.dispatchEvent(new de("td-light",{id:t,show:n}))}render(){let{finding:t}=this,n=Gr(t);return y`<details
      class="card ${t.severity}"
      ?open=${this.open}
      @mouseenter=${()=>this.light(n)}
      @mouseleave=${()=>this.light(null)}
    >
      <summary>
        <span class="line"
          >${yr(t.severity)}<span class="confidence"
            >${Co(t.confidence)}</span
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
    </details>`}renderStats(){let t=this.finding.evidence.filter(s=>s.kind==="stat");if(!t.length)return _;let n=t.some(s=>s.limit!==null);return y`<table class="stats">
      <thead>
        <tr>
          <th scope="col">${p("Measured",{desc:"Head of a column of names of measured numbers"})}</th>
          <th scope="col" class="number">${p("Value",{desc:"A measured number"})}</th>
          ${n?y`<th scope="col" class="number">${p("Limit",{desc:"What a number is held against"})}</th>`:_}
        </tr>
      </thead>
      <tbody>
        ${t.map(({name:s,value:o,limit:i,unit:a})=>y`<tr>
              <th scope="row">${s}</th>
              <td class="number"><b>${En(o,a)}</b></td>
              ${n?y`<td class="number quiet">${i===null?"":En(i,a)}</td>`:_}
            </tr>`)}
      </tbody>
    </table>`}renderPlaces(){let t=this.finding.evidence.map((n,s)=>({evidence:n,id:va(this.finding,s)})).filter(({evidence:n})=>n.kind!=="stat");return t.length?y`<ul class="places" aria-label=${p("On the curve")}>
      ${t.map(({evidence:n,id:s})=>{let{name:o,value:i}=ps(n),a="tag"in n;return y`<li>
          <button
            class=${this.lit===s?"lit":""}
            data-id=${s}
            title=${a?p(x`On ${n.tag}: click to zoom in, and again to zoom out`):""}
            @mouseenter=${()=>this.light(s)}
            @mouseleave=${()=>this.light(Gr(this.finding))}
            @focus=${()=>this.light(s)}
            @blur=${()=>this.light(null)}
            @click=${()=>this.light(s,!0)}
          >
            <span>${o}</span><span class="number">${i}</span>
          </button>
        </li>`})}
    </ul>`:_}section(t){return this.rule?.sections.find(n=>n.key===t)}renderSection(t,n){let s=this.section(t);return s?y`<section>
          <h4>${n}</h4>
          ${sf(s)}
        </section>`:_}renderFolded(t,n){let s=this.section(t);return s?y`<details class="more">
      <summary class="fold"><h4>${n}</h4></summary>
      ${sf(s)}
    </details>`:_}renderThresholds(){let t=this.rule?.thresholds??[];return t.length?y`<details class="more">
      <summary class="fold"><h4>${p("Thresholds and where they come from")}</h4></summary>
      <ul class="text">
        ${t.map(({name:n,default:s,unit:o,source:i})=>y`<li><code>${n}</code> = ${JSON.stringify(s)} (${o}): ${i}</li>`)}
      </ul>
    </details>`:_}renderPage(){if(!this.rule)return _;let t=y`<code>${this.rule.page}</code>`;return y`<p class="quiet">${p(y`With curves: ${t} in the project`)}</p>`}renderRemedies(){let{remedies:t}=this.finding;if(!t.length||!this.rules)return _;let n=t.map(s=>this.rules?.remedies[s]).filter(s=>s!==void 0);return y`<section>
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
              @mouseenter=${()=>this.light(Gr(s))}
              @mouseleave=${()=>this.light(Gr(n))}
            >
              ${yr(s.severity)} <b>${st(s.rule,this.rules)}</b>
              <p>${De(s.message)}</p>
            </li>`)}
      </ul>
    </details>`:_}};Ot.styles=[Re,Kt,nf],k([A({attribute:!1})],Ot.prototype,"finding",2),k([A({attribute:!1})],Ot.prototype,"rules",2),k([A({attribute:!1})],Ot.prototype,"explains",2),k([A({type:Boolean})],Ot.prototype,"open",2),k([A({attribute:!1})],Ot.prototype,"lit",2),k([A({attribute:!1})],Ot.prototype,"link",2),k([Z()],Ot.prototype,"copied",2),k([er("details.card")],Ot.prototype,"card",2),Ot=k([Se("td-finding")],Ot);function sf(e){return y`${e.blocks.map(({kind:r,items:t})=>r==="ul"?y`<ul class="text">
        ${t.map(n=>y`<li>${ui(n)}</li>`)}
      </ul>`:r==="code"?y`<pre>${t.flat().map(n=>"code"in n?n.code:n.text)}</pre>`:y`${t.map(n=>y`<p>${ui(n)}</p>`)}`)}`}var of=oe`
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
`;var af=oe`
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
`;var e0=()=>({step:p("Steps"),relative:p("Time since start"),wall:p("Wall time")}),t0=()=>({auto:p("Automatic",{desc:"Scale of the values"}),linear:p("Linear",{desc:"Scale of the values"}),log:p("Log",{desc:"Logarithmic scale of the values"}),symlog:p("Symmetric log",{desc:"Scale of the values"})}),lf=10,Cr=class extends pe{constructor(){super(...arguments);this.smoothing=0;this.titles=[]}change(t){this.dispatchEvent(new de("td-reading",t))}onSmooth(t){let n=Number(t.target.value);this.dispatchEvent(new CustomEvent("td-smoothing",{detail:n}))}onClasses(t){let n=Number(t.target.value);pa(n)&&this.change({classes:n})}onAdd(t){t.preventDefault();let n=t.target,s=new FormData(n),[o,i]=[s.get("value"),s.get("title")],a=Number(o);o===""||!Number.isFinite(a)||typeof i!="string"||(this.change({levels:[...this.reading.levels,[i,a]]}),n.querySelector("input")?.select())}onFocusOut(t){let n=t.relatedTarget;n&&!this.box.contains(n)&&(this.box.open=!1)}onKey(t){t.key!=="Escape"||!this.box.open||(this.box.open=!1,this.box.querySelector("summary")?.focus())}render(){let{reading:t,smoothing:n}=this;return y`<label
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
      ${this.renderSelect(p("Along",{desc:"Label of the choice of the horizontal axis"}),p("Horizontal axis"),e0(),t.axis,s=>this.change({axis:s}))}
      ${this.renderSelect(p("Values",{desc:"Label of the choice of the scale"}),p("Scale of the values"),t0(),t.scale,s=>this.change({scale:s}))}
      ${this.renderLevels()}
      ${t.window?y`<button class="button" @click=${()=>this.change({window:null})}>
              ${p("Reset zoom")}
            </button>`:_}`}renderSelect(t,n,s,o,i){return y`<label title=${n}
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
        ${o?y`<span class="count">${o}</span>`:_}
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
            @change=${()=>this.change({classes:n===null?lf:null})}
          />${p("Uniform guess, ln k, over",{desc:"Then comes a number, then: classes"})}
          <input
            type="number"
            min="2"
            step="1"
            aria-label=${p("Number of classes")}
            .value=${String(n??lf)}
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
                        >${p(x`${X(a)} on ${i}`,{desc:"A level on a chart"})}</span
                      >
                      <button
                        aria-label=${p(x`Remove the level ${X(a)} on ${i}`)}
                        @click=${()=>this.change({levels:s.filter((u,h)=>h!==l)})}
                      >
                        ×
                      </button>
                    </li>`)}
              </ul>`:_}
      </div>
    </details>`}};Cr.styles=[Re,af],k([A({attribute:!1})],Cr.prototype,"reading",2),k([A({type:Number})],Cr.prototype,"smoothing",2),k([A({attribute:!1})],Cr.prototype,"titles",2),k([er(".levels")],Cr.prototype,"box",2),Cr=k([Se("td-run-tools")],Cr);var r0=new Set(["loss","score","reward"]),cf="smoothing";function n0(){let e=Number(fr.get(cf)??0);return e>0&&e<1?e:0}var gt=class extends pe{constructor(){super(...arguments);this.row=null;this.rules=null;this.reading=Br;this.link=()=>"";this.dark=!1;this.lit=null;this.smoothing=n0();this.smoothed=this.smoothing;this.annotations=[];this.panels={lead:[],groups:[]}}willUpdate(t){if(!t.has("detail"))return;let{run:n,findings:s}=this.detail;this.annotations=Vo(s),this.panels=su(Wo(n),s.find(br))}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.smoothTimer)}onLight({detail:{id:t,show:n}}){if(this.lit=t,!n||t===null)return;let s=this.annotations.find(u=>u.id===t),i=[...this.renderRoot.querySelectorAll("td-chart")].find(u=>s&&xn(s.evidence,u.series));i?.closest("details")?.setAttribute("open","");let a=i?.steps;s&&a&&this.look(up(s.evidence,a));let l=window.matchMedia("(prefers-reduced-motion: reduce)").matches;i?.scrollIntoView({block:"nearest",behavior:l?"auto":"smooth"})}look(t){let n=t?.join()===this.reading.window?.join();this.dispatchEvent(new de("td-reading",{window:n?null:t}))}async onFind({detail:{id:t}}){this.lit=t,await[...this.renderRoot.querySelectorAll("td-finding")].find(({finding:s})=>t.startsWith(`${Gr(s)}#`))?.goTo(t)}onSmoothing(t){this.smoothing=t,fr.set(cf,String(t)),clearTimeout(this.smoothTimer),this.smoothTimer=setTimeout(()=>this.smoothed=t,120)}render(){let{run:t,findings:n,outcomes:s}=this.detail,{lead:o,groups:i}=this.panels,a=[...o,...i.flatMap(({panels:l})=>l)].map(({title:l})=>l);return y`<header>
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
            ></td-run-tools>`:_}
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
      </div>`}facts(){let{run:t}=this.detail,{row:n}=this,s=t.series.reduce((a,l)=>a+l.points,0),o=t.members.filter(a=>a!==t.name),i=n?.first_wall_time&&n.last_wall_time?n.last_wall_time-n.first_wall_time:0;return[Ue([Mo(t.series.length),gn(s)]),n?.last_step?p(x`${q(n.last_step)} steps`,{desc:"Length of a run"}):"",i>1?hr(i):"",jc(t.family),o.length?p(x`joined from ${Ue(o)}`,{desc:"A run of several directories"}):""].filter(Boolean).join(" · ")}renderWarnings(t){let n=this.row?.sampled?y`<p class="notice">
          ${p("TensorBoard gives us only a sample of this run's points: short events may be missing.")}
        </p>`:_;return y`${n}${t.map(({where:s,message:o})=>y`<p class="notice"><b>${s}</b> ${De(o)}</p>`)}`}renderFindings(t){let{main:n,suppressed:s}=ou(t);return y`${n.length?_:this.renderNothing(s.length)}
    ${qr(n,({finding:o})=>o.rule+o.tags.join(),({finding:o,explains:i},a)=>y`<td-finding
          .finding=${o}
          .explains=${i}
          .rules=${this.rules}
          .lit=${this.lit}
          .link=${this.link}
          ?open=${a===0}
        ></td-finding>`)}
    ${s.length?y`<details class="suppressed">
            <summary class="fold">${s0(s.length)}</summary>
            <ul>
              ${s.map(o=>y`<li>
                    <p>${yr(o.severity)} <b>${st(o.rule,this.rules)}</b></p>
                    <p>${De(o.message)}</p>
                    <p class="quiet">${p(x`Reason given: ${o.suppressed}`)}</p>
                  </li>`)}
            </ul>
          </details>`:_}`}renderNothing(t){let{status:n,reason:s}=this.detail.run,o=p("No rule about training could look at it"),i=this.detail.outcomes.filter(a=>a.status==="clear").length;return y`<div class="verdict ${n}">
      <h2>
        ${n==="unjudged"?p("This run could not be judged"):t?p("Nothing else found"):p("Nothing found")}
      </h2>
      <p>
        ${n==="unjudged"?De(gr(s?Po(o,s):o)):o0(i)}
      </p>
    </div>`}renderGroup(t,n){let s=n.some(i=>this.annotations.some(a=>xn(a.evidence,i.series))),o=r0.has(t)||s;return y`<details ?open=${o}>
      <summary class="fold">
        <h2>${Uc(t)}</h2>
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
      .annotations=${this.annotations.filter(s=>xn(s.evidence,t.series))}
      .lit=${this.lit}
      .window=${this.reading.window}
      .axis=${this.reading.axis}
      .scale=${this.reading.scale}
      .origin=${this.row?.first_wall_time??null}
      .smoothing=${this.smoothed}
      .levels=${lp(t,this.reading)}
      .best=${this.reading.best}
      .dark=${this.dark}
    ></td-chart>`}};gt.styles=[Re,Kt,of],k([A({attribute:!1})],gt.prototype,"detail",2),k([A({attribute:!1})],gt.prototype,"row",2),k([A({attribute:!1})],gt.prototype,"rules",2),k([A({attribute:!1})],gt.prototype,"store",2),k([A({attribute:!1})],gt.prototype,"reading",2),k([A({attribute:!1})],gt.prototype,"link",2),k([A({type:Boolean})],gt.prototype,"dark",2),k([Z()],gt.prototype,"lit",2),k([Z()],gt.prototype,"smoothing",2),k([Z()],gt.prototype,"smoothed",2),gt=k([Se("td-run-page")],gt);function s0(e){let r=q(e);return ke(e,{one:p(x`${r} finding suppressed by your configuration`),other:p(x`${r} findings suppressed by your configuration`)})}function o0(e){let r=q(e);return ke(e,{one:p(x`${r} rule looked at this run and found nothing wrong.`),other:p(x`${r} rules looked at this run and found nothing wrong.`)})}function fl(e){if(!e)return y`<div class="state" role="status"><p>${p("Loading …")}</p></div>`;let{members_read:r,members_known:t,bytes_read:n,bytes_known:s}=e.progress;return y`<div class="state" role="status">
    <h1>${p("Reading the logs")}</h1>
    ${t?y`<p>
              ${Ue([Er(r,Ao(t)),Er(da(n),da(s))])}
            </p>
            <progress max=${s||1} value=${n}></progress>`:y`<p>${p(y`Looking for event files in <code>${e.source.where}</code>`)}</p>`}
  </div>`}var i0={keras:`model.fit(..., validation_data=(x_val, y_val),
          callbacks=[keras.callbacks.TensorBoard("logs/run-1")])`,pytorch:`from torch.utils.tensorboard import SummaryWriter

writer = SummaryWriter("logs/run-1")
writer.add_scalar("loss/train", train_loss, step)
writer.add_scalar("loss/validation", validation_loss, step)`};function uf({source:e}){return y`<div class="state">
    <h1>${p("No training logs yet")}</h1>
    <p>
      ${p(y`There is no event file with scalars in <code>${e.where}</code>. Runs appear here as soon as a training writes one; nothing needs to be restarted. If the logs are elsewhere, start TensorBoard with <code>--logdir</code> and their directory.`)}
    </p>
    <p class="quiet">${p("To write one:",{desc:"Before code that writes a log"})}</p>
    <td-code .code=${i0}></td-code>
  </div>`}function df({error:e,source:r}){return y`<div class="state" role="alert">
    <h1>${p("The logs could not be read")}</h1>
    <p>${De(e??p("The server does not say why."))}</p>
    ${r.where?y`<p class="quiet">${p(y`Log directory: <code>${r.where}</code>`)}</p>`:_}
    ${ff()}
  </div>`}function pf(e){return y`<div class="state" role="alert">
    <h1>${p("No answer",{desc:"The server does not answer"})}</h1>
    <p>${e}</p>
    <p class="quiet">${p("The tab asks again every few seconds.")}</p>
    ${ff()}
  </div>`}function ff(){return y`<button
    class="button"
    @click=${e=>e.target?.dispatchEvent(new de("td-retry",null))}
  >
    ${p("Try again")}
  </button>`}var hf="language",Gt=class extends pe{constructor(){super(...arguments);this.view=Jc;this.chosen=[];this.dark=!1;this.copied=!1;this.listScroll=0;this.linkOf=t=>zs(Ur({...this.view,runs:[t]}))}connectedCallback(){super.connectedCallback();let t=No(la()??"");this.view={...t,filter:t.filter||Gc(Sc())},this.source.speak(this.language()),this.speak(this.language()),this.session=new Do(this,this.source),this.view.runs.length>1&&(this.chosen=this.view.runs),this.session.want(this.view.runs),Rc(()=>this.onHash()),To(n=>{this.dark=n,Ho(n)}),this.addEventListener("td-open",({detail:n})=>this.open(n.runs)),this.addEventListener("td-list",({detail:n})=>this.go({...this.view,...n})),this.addEventListener("td-reading",({detail:n})=>this.go({...this.view,reading:{...this.view.reading,...n}})),this.addEventListener("td-quantity",({detail:n})=>this.go({...this.view,quantity:n.key})),this.addEventListener("td-compare",({detail:n})=>this.go({...this.view,...n})),this.addEventListener("td-choose",({detail:n})=>this.chosen=n.runs),this.addEventListener("td-language",({detail:n})=>{fr.set(hf,n.language),this.go({...this.view,language:n.language})}),this.addEventListener("td-retry",()=>{this.session.ask(!0)})}language(){return this.view.language||Zn(fr.get(hf))||Lc(navigator.languages)}async speak(t){await Ac(t),document.documentElement.lang=t,this.requestUpdate()}open(t){let n={...this.view.reading,levels:[],window:null};this.go({...this.view,runs:t,reading:n})}go(t){let n=t.runs.join(`
`)!==this.view.runs.join(`
`);kc(Ur(t),n),this.turn(t)}onHash(){let t=la();t!==null&&Ur(No(t))!==Ur(this.view)&&this.turn(No(t))}turn(t){let n=t.runs.join(`
`)!==this.view.runs.join(`
`);n&&this.view.runs.length===0&&(this.listScroll=window.scrollY),this.view=t;let s=this.language();if(s!==$t()&&(this.session.speak(s),this.speak(s)),this.session.want(t.runs),!n)return;t.runs.length>1&&(this.chosen=t.runs);let o=t.runs.length===0?this.listScroll:0;this.updateComplete.then(()=>{requestAnimationFrame(()=>window.scrollTo(0,o))})}async copyLink(){this.copied=await Hs(zs(Ur(this.view))),setTimeout(()=>this.copied=!1,2e3)}updated(t){t.has("view")&&(document.title=[...this.view.runs,"Diagnose"].join(" · "))}render(){return y`${this.renderProgress()}${this.view.runs.length?this.renderBar():_}
      ${this.renderNotices()}
      <main>${$c($t(),this.renderView())}</main>`}renderProgress(){let{status:t,rows:n}=this.session;if(t?.phase!=="reading"||!n?.length)return _;let{bytes_read:s,bytes_known:o,members_read:i,members_known:a}=t.progress,l=o?s/o:a?i/a:0,u=Math.round(l*100),h=Er(i,Ao(a));return y`<div
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
        href=${zs(Ur({...this.view,runs:[]}))}
        @click=${t=>{t.ctrlKey||t.metaKey||t.shiftKey||(t.preventDefault(),this.open([]))}}
        ><span aria-hidden="true">←</span> ${p("All runs")}</a
      >
      ${fi()}
      <button class="button" @click=${()=>{this.copyLink()}}>
        <span aria-live="polite">${this.copied?p("Copied"):p("Copy link")}</span>
      </button>
    </nav>`}renderNotices(){let{status:t,error:n,rows:s}=this.session,o=this.view.runs.length?[]:t?.warnings??[];return y`${n&&s?y`<div class="notice bad" role="alert">
            ${p(x`${n} What is shown is from before.`)}
            <button class="button" @click=${()=>this.dispatchEvent(new de("td-retry",null))}>
              ${p("Try again")}
            </button>
          </div>`:_}
    ${t?.source.sampled?y`<div class="notice">${De(t.source.sampled)}</div>`:_}
    ${o.length===0?_:y`<details class="notice" ?open=${o.length<3}>
            <summary class="fold">${a0(o.length)}</summary>
            <ul>
              ${o.map(({where:i,message:a})=>y`<li><b>${i}</b> ${De(a)}</li>`)}
            </ul>
          </details>`}`}renderView(){let{status:t,rows:n,rules:s,error:o}=this.session;return!t||n===null?o?pf(o):fl(null):t.phase==="failed"?df(t):this.view.runs.length===1?this.renderRun(this.view.runs[0]??""):this.view.runs.length>1?this.renderCompare():n.length===0?t.phase==="reading"?fl(t):uf(t):y`<td-run-list
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
        .link=${()=>zs(Ur(this.view))}
        .dark=${this.dark}
      ></td-run-page>`:l?this.renderUnknown([t],l):y`<p class="wait">${p(x`Loading ${t} …`)}</p>`}renderCompare(){let{known:t,rules:n,store:s}=this.session,o=this.view.runs.map(l=>({name:l,...t.get(l)})),i=o.filter(l=>l.error),a=o.flatMap(({detail:l})=>l?[l]:[]);return a.length+i.length<o.length?y`<p class="wait">${p(x`Loading ${tr(o.length)} …`)}</p>`:y`${i.length?this.renderUnknown(i.map(({name:l})=>l),i[0]?.error??""):_}
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
          ></td-compare>`:_}`}renderUnknown(t,n){let s=this.session.status?.phase==="reading";return y`<div class="state">
      <h1>${t.join(", ")}</h1>
      <p>${n}</p>
      ${s?y`<p>${p("The log directory is still being read; it may yet appear.",{desc:"It: the run"})}</p>`:_}
    </div>`}};Gt.styles=[Re,Xc],k([A({attribute:!1})],Gt.prototype,"source",2),k([Z()],Gt.prototype,"view",2),k([Z()],Gt.prototype,"chosen",2),k([Z()],Gt.prototype,"dark",2),k([Z()],Gt.prototype,"copied",2),Gt=k([Se("td-app")],Gt);function a0(e){let r=q(e);return ke(e,{one:p(x`${r} remark on the log files`),other:p(x`${r} remarks on the log files`)})}function TR(){try{l0();let e=new Gt;e.source=new po,window.addEventListener("error",({error:r})=>hl(r,e)),window.addEventListener("unhandledrejection",({reason:r})=>hl(r,e)),document.body.replaceChildren(e)}catch(e){hl(e,null)}}function l0(){let e=document.documentElement;e.lang=$t(),document.title="Diagnose",document.body.style.margin="0",To(Ho);for(let[r,t]of[["viewport","width=device-width, initial-scale=1"],["color-scheme","light dark"]]){let n=document.createElement("meta");n.name=r??"",n.content=t??"",document.head.append(n)}}function hl(e,r){if(r?.shadowRoot?.querySelector("main")?.firstElementChild)return;let t=document.createElement("p");t.setAttribute("role","alert"),t.style.cssText=`font: 14px/20px ${Ut}; padding: 64px 16px; max-width: 640px; margin: auto; color: var(--td-text)`;let n=e instanceof Error?e.message:String(e);t.textContent=p(x`Diagnose could not draw this page (${n}). Reload it; if that does not help, the browser's console says more.`),document.body.replaceChildren(t)}export{TR as render};
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
