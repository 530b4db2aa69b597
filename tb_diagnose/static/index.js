var hu=Object.defineProperty;var Jh=Object.getOwnPropertyDescriptor;var Qh=(e,n)=>{for(var t in n)hu(e,t,{get:n[t],enumerable:!0})};var k=(e,n,t,r)=>{for(var s=r>1?void 0:r?Jh(n,t):n,o=e.length-1,i;o>=0;o--)(i=e[o])&&(s=(r?i(n,t,s):i(s))||s);return r&&s&&hu(n,t,s),s};var aa="lit-localize-status";var Zh=(e,...n)=>({strTag:!0,strings:e,values:n}),g=Zh,mu=e=>typeof e!="string"&&"strTag"in e,bo=(e,n,t)=>{let r=e[0];for(let s=1;s<e.length;s++)r+=n[t?t[s-1]:s-1],r+=e[s];return r};var Ls=(e=>mu(e)?bo(e.strings,e.values):e);var p=Ls,gu=!1;function la(e){if(gu)throw new Error("lit-localize can only be configured once");p=e,gu=!0}var Ps=class{constructor(){this.settled=!1,this.promise=new Promise((n,t)=>{this._resolve=n,this._reject=t})}resolve(n){this.settled=!0,this._resolve(n)}reject(n){this.settled=!0,this._reject(n)}};var En=[];for(let e=0;e<256;e++)En[e]=(e>>4&15).toString(16)+(e&15).toString(16);function bu(e){let n=0,t=8997,r=0,s=33826,o=0,i=40164,a=0,l=52210;for(let u=0;u<e.length;u++)t^=e.charCodeAt(u),n=t*435,r=s*435,o=i*435,a=l*435,o+=t<<8,a+=s<<8,r+=n>>>16,t=n&65535,o+=r>>>16,s=r&65535,l=a+(o>>>16)&65535,i=o&65535;return En[l>>8]+En[l&255]+En[i>>8]+En[i&255]+En[s>>8]+En[s&255]+En[t>>8]+En[t&255]}var Xh="",em="h",tm="s";function vu(e,n){return(n?em:tm)+bu(typeof e=="string"?e:e.join(Xh))}var yu=new WeakMap,xu=new Map;function wu(e,n,t){if(e){let r=t?.id??nm(n),s=e[r];if(s){if(typeof s=="string")return s;if("strTag"in s)return bo(s.strings,n.values,s.values);{let o=yu.get(s);return o===void 0&&(o=s.values,yu.set(s,o)),{...s,values:o.map(i=>n.values[i])}}}}return Ls(n)}function nm(e){let n=typeof e=="string"?e:e.strings,t=xu.get(n);return t===void 0&&(t=vu(n,typeof e!="string"&&!("strTag"in e)),xu.set(n,t)),t}function ua(e){window.dispatchEvent(new CustomEvent(aa,{detail:e}))}var yo="",ca,$u,xo,pa,Su,ur=new Ps;ur.resolve();var vo=0,ku=e=>(la(((n,t)=>wu(Su,n,t))),yo=$u=e.sourceLocale,xo=new Set(e.targetLocales),xo.add(e.sourceLocale),pa=e.loadLocale,{getLocale:rm,setLocale:sm}),rm=()=>yo,sm=e=>{if(e===(ca??yo))return ur.promise;if(!xo||!pa)throw new Error("Internal error");if(!xo.has(e))throw new Error("Invalid locale code");vo++;let n=vo;return ca=e,ur.settled&&(ur=new Ps),ua({status:"loading",loadingLocale:e}),(e===$u?Promise.resolve({templates:void 0}):pa(e)).then(r=>{vo===n&&(yo=e,ca=void 0,Su=r.templates,ua({status:"ready",readyLocale:e}),ur.resolve())},r=>{vo===n&&(ua({status:"error",errorLocale:e,errorMessage:r.toString()}),ur.reject(r))}),ur.promise};var da=class extends Error{constructor(t,r){super(r);this.status=t}},fa=class extends Error{constructor(){super(p("TensorBoard does not answer. Is it still running?"))}};function In(e){return e instanceof DOMException&&e.name==="AbortError"}var om=6e3,wo=class{constructor(n=(t,r)=>globalThis.fetch(t,r)){this.fetch=n;this.pending=new Map;this.language="en"}speak(n){this.language=n;for(let t of this.pending.values())t.abort()}status(n){return this.latest("status",n?"status?reload=1":"status")}runs(){return this.latest("runs","runs")}run(n){return this.latest(`run ${n}`,`run?name=${encodeURIComponent(n)}`)}rules(){return this.latest("rules","rules")}curves(n,t,r,s,o,i=0){let a=new URLSearchParams({run:n,keys:JSON.stringify(t.map(({member:l,tag:u})=>[l,u])),width:String(Math.round(r))});return s&&(a.set("start",String(s.start)),a.set("end",String(s.end))),i&&a.set("smoothing",String(i)),this.get(`curves?${a.toString()}`,o)}compare(n,{quantity:t,baseline:r}){let s=new URLSearchParams({runs:JSON.stringify(n)});return t&&s.set("quantity",t),r&&s.set("baseline",r),this.latest("compare","compare",s)}bands(n,t,r){let s=new URLSearchParams({groups:JSON.stringify(n)});return t!==void 0&&s.set("width",String(Math.round(t))),r&&(s.set("start",String(r.start)),s.set("end",String(r.end))),this.get("bands",void 0,s)}latest(n,t,r){this.pending.get(n)?.abort();let s=new AbortController;return this.pending.set(n,s),this.get(t,s.signal,r)}inLanguage(n){return this.language==="en"?n:`${n}${n.includes("?")?"&":"?"}lang=${this.language}`}async get(n,t,r){let s=r?.toString()??"",o=s.length>om,i={...t?{signal:t}:{},...o&&r?{method:"POST",body:r}:{}},a;try{a=await this.fetch(this.inLanguage(s&&!o?`${n}?${s}`:n),i)}catch(l){throw In(l)?l:new fa}if(!a.ok){let l=(await a.text()).trim(),u=l&&!l.startsWith("<")?l:p(g`The server answered ${a.status}.`);throw new da(a.status,u)}return await a.json()}};var $o=globalThis,So=$o.ShadowRoot&&($o.ShadyCSS===void 0||$o.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,ha=Symbol(),Ru=new WeakMap,Os=class{constructor(n,t,r){if(this._$cssResult$=!0,r!==ha)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=n,this.t=t}get styleSheet(){let n=this.o,t=this.t;if(So&&n===void 0){let r=t!==void 0&&t.length===1;r&&(n=Ru.get(t)),n===void 0&&((this.o=n=new CSSStyleSheet).replaceSync(this.cssText),r&&Ru.set(t,n))}return n}toString(){return this.cssText}},Ns=e=>new Os(typeof e=="string"?e:e+"",void 0,ha),re=(e,...n)=>{let t=e.length===1?e[0]:n.reduce((r,s,o)=>r+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+e[o+1],e[0]);return new Os(t,e,ha)},Tu=(e,n)=>{if(So)e.adoptedStyleSheets=n.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of n){let r=document.createElement("style"),s=$o.litNonce;s!==void 0&&r.setAttribute("nonce",s),r.textContent=t.cssText,e.appendChild(r)}},ma=So?e=>e:e=>e instanceof CSSStyleSheet?(n=>{let t="";for(let r of n.cssRules)t+=r.cssText;return Ns(t)})(e):e;var{is:im,defineProperty:am,getOwnPropertyDescriptor:lm,getOwnPropertyNames:um,getOwnPropertySymbols:cm,getPrototypeOf:pm}=Object,ko=globalThis,Eu=ko.trustedTypes,dm=Eu?Eu.emptyScript:"",fm=ko.reactiveElementPolyfillSupport,zs=(e,n)=>e,Hs={toAttribute(e,n){switch(n){case Boolean:e=e?dm:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,n){let t=e;switch(n){case Boolean:t=e!==null;break;case Number:t=e===null?null:Number(e);break;case Object:case Array:try{t=JSON.parse(e)}catch{t=null}}return t}},Ro=(e,n)=>!im(e,n),Mu={attribute:!0,type:String,converter:Hs,reflect:!1,useDefault:!1,hasChanged:Ro};Symbol.metadata??=Symbol("metadata"),ko.litPropertyMetadata??=new WeakMap;var Mn=class extends HTMLElement{static addInitializer(n){this._$Ei(),(this.l??=[]).push(n)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(n,t=Mu){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(n)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(n,t),!t.noAccessor){let r=Symbol(),s=this.getPropertyDescriptor(n,r,t);s!==void 0&&am(this.prototype,n,s)}}static getPropertyDescriptor(n,t,r){let{get:s,set:o}=lm(this.prototype,n)??{get(){return this[t]},set(i){this[t]=i}};return{get:s,set(i){let a=s?.call(this);o?.call(this,i),this.requestUpdate(n,a,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(n){return this.elementProperties.get(n)??Mu}static _$Ei(){if(this.hasOwnProperty(zs("elementProperties")))return;let n=pm(this);n.finalize(),n.l!==void 0&&(this.l=[...n.l]),this.elementProperties=new Map(n.elementProperties)}static finalize(){if(this.hasOwnProperty(zs("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(zs("properties"))){let t=this.properties,r=[...um(t),...cm(t)];for(let s of r)this.createProperty(s,t[s])}let n=this[Symbol.metadata];if(n!==null){let t=litPropertyMetadata.get(n);if(t!==void 0)for(let[r,s]of t)this.elementProperties.set(r,s)}this._$Eh=new Map;for(let[t,r]of this.elementProperties){let s=this._$Eu(t,r);s!==void 0&&this._$Eh.set(s,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(n){let t=[];if(Array.isArray(n)){let r=new Set(n.flat(1/0).reverse());for(let s of r)t.unshift(ma(s))}else n!==void 0&&t.push(ma(n));return t}static _$Eu(n,t){let r=t.attribute;return r===!1?void 0:typeof r=="string"?r:typeof n=="string"?n.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(n=>this.enableUpdating=n),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(n=>n(this))}addController(n){(this._$EO??=new Set).add(n),this.renderRoot!==void 0&&this.isConnected&&n.hostConnected?.()}removeController(n){this._$EO?.delete(n)}_$E_(){let n=new Map,t=this.constructor.elementProperties;for(let r of t.keys())this.hasOwnProperty(r)&&(n.set(r,this[r]),delete this[r]);n.size>0&&(this._$Ep=n)}createRenderRoot(){let n=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Tu(n,this.constructor.elementStyles),n}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(n=>n.hostConnected?.())}enableUpdating(n){}disconnectedCallback(){this._$EO?.forEach(n=>n.hostDisconnected?.())}attributeChangedCallback(n,t,r){this._$AK(n,r)}_$ET(n,t){let r=this.constructor.elementProperties.get(n),s=this.constructor._$Eu(n,r);if(s!==void 0&&r.reflect===!0){let o=(r.converter?.toAttribute!==void 0?r.converter:Hs).toAttribute(t,r.type);this._$Em=n,o==null?this.removeAttribute(s):this.setAttribute(s,o),this._$Em=null}}_$AK(n,t){let r=this.constructor,s=r._$Eh.get(n);if(s!==void 0&&this._$Em!==s){let o=r.getPropertyOptions(s),i=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:Hs;this._$Em=s;let a=i.fromAttribute(t,o.type);this[s]=a??this._$Ej?.get(s)??a,this._$Em=null}}requestUpdate(n,t,r,s=!1,o){if(n!==void 0){let i=this.constructor;if(s===!1&&(o=this[n]),r??=i.getPropertyOptions(n),!((r.hasChanged??Ro)(o,t)||r.useDefault&&r.reflect&&o===this._$Ej?.get(n)&&!this.hasAttribute(i._$Eu(n,r))))return;this.C(n,t,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(n,t,{useDefault:r,reflect:s,wrapped:o},i){r&&!(this._$Ej??=new Map).has(n)&&(this._$Ej.set(n,i??t??this[n]),o!==!0||i!==void 0)||(this._$AL.has(n)||(this.hasUpdated||r||(t=void 0),this._$AL.set(n,t)),s===!0&&this._$Em!==n&&(this._$Eq??=new Set).add(n))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let n=this.scheduleUpdate();return n!=null&&await n,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[s,o]of this._$Ep)this[s]=o;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[s,o]of r){let{wrapped:i}=o,a=this[s];i!==!0||this._$AL.has(s)||a===void 0||this.C(s,void 0,o,a)}}let n=!1,t=this._$AL;try{n=this.shouldUpdate(t),n?(this.willUpdate(t),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(t)):this._$EM()}catch(r){throw n=!1,this._$EM(),r}n&&this._$AE(t)}willUpdate(n){}_$AE(n){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(n)),this.updated(n)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(n){return!0}update(n){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(n){}firstUpdated(n){}};Mn.elementStyles=[],Mn.shadowRootOptions={mode:"open"},Mn[zs("elementProperties")]=new Map,Mn[zs("finalized")]=new Map,fm?.({ReactiveElement:Mn}),(ko.reactiveElementVersions??=[]).push("2.1.2");var ba=globalThis,_u=e=>e,To=ba.trustedTypes,Au=To?To.createPolicy("lit-html",{createHTML:e=>e}):void 0,va="$lit$",_n=`lit$${Math.random().toFixed(9).slice(2)}$`,ya="?"+_n,hm=`<${ya}>`,dr=document,Bs=()=>dr.createComment(""),Is=e=>e===null||typeof e!="object"&&typeof e!="function",xa=Array.isArray,zu=e=>xa(e)||typeof e?.[Symbol.iterator]=="function",ga=`[ 	
\f\r]`,Ds=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Cu=/-->/g,Lu=/>/g,cr=RegExp(`>|${ga}(?:([^\\s"'>=/]+)(${ga}*=${ga}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Pu=/'/g,Ou=/"/g,Hu=/^(?:script|style|textarea|title)$/i,wa=e=>(n,...t)=>({_$litType$:e,strings:n,values:t}),x=wa(1),Qe=wa(2),Sy=wa(3),Rt=Symbol.for("lit-noChange"),R=Symbol.for("lit-nothing"),Nu=new WeakMap,pr=dr.createTreeWalker(dr,129);function Du(e,n){if(!xa(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Au!==void 0?Au.createHTML(n):n}var Bu=(e,n)=>{let t=e.length-1,r=[],s,o=n===2?"<svg>":n===3?"<math>":"",i=Ds;for(let a=0;a<t;a++){let l=e[a],u,h,d=-1,m=0;for(;m<l.length&&(i.lastIndex=m,h=i.exec(l),h!==null);)m=i.lastIndex,i===Ds?h[1]==="!--"?i=Cu:h[1]!==void 0?i=Lu:h[2]!==void 0?(Hu.test(h[2])&&(s=RegExp("</"+h[2],"g")),i=cr):h[3]!==void 0&&(i=cr):i===cr?h[0]===">"?(i=s??Ds,d=-1):h[1]===void 0?d=-2:(d=i.lastIndex-h[2].length,u=h[1],i=h[3]===void 0?cr:h[3]==='"'?Ou:Pu):i===Ou||i===Pu?i=cr:i===Cu||i===Lu?i=Ds:(i=cr,s=void 0);let v=i===cr&&e[a+1].startsWith("/>")?" ":"";o+=i===Ds?l+hm:d>=0?(r.push(u),l.slice(0,d)+va+l.slice(d)+_n+v):l+_n+(d===-2?a:v)}return[Du(e,o+(e[t]||"<?>")+(n===2?"</svg>":n===3?"</math>":"")),r]},Fs=class e{constructor({strings:n,_$litType$:t},r){let s;this.parts=[];let o=0,i=0,a=n.length-1,l=this.parts,[u,h]=Bu(n,t);if(this.el=e.createElement(u,r),pr.currentNode=this.el.content,t===2||t===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(s=pr.nextNode())!==null&&l.length<a;){if(s.nodeType===1){if(s.hasAttributes())for(let d of s.getAttributeNames())if(d.endsWith(va)){let m=h[i++],v=s.getAttribute(d).split(_n),$=/([.?@])?(.*)/.exec(m);l.push({type:1,index:o,name:$[2],strings:v,ctor:$[1]==="."?Mo:$[1]==="?"?_o:$[1]==="@"?Ao:hr}),s.removeAttribute(d)}else d.startsWith(_n)&&(l.push({type:6,index:o}),s.removeAttribute(d));if(Hu.test(s.tagName)){let d=s.textContent.split(_n),m=d.length-1;if(m>0){s.textContent=To?To.emptyScript:"";for(let v=0;v<m;v++)s.append(d[v],Bs()),pr.nextNode(),l.push({type:2,index:++o});s.append(d[m],Bs())}}}else if(s.nodeType===8)if(s.data===ya)l.push({type:2,index:o});else{let d=-1;for(;(d=s.data.indexOf(_n,d+1))!==-1;)l.push({type:7,index:o}),d+=_n.length-1}o++}}static createElement(n,t){let r=dr.createElement("template");return r.innerHTML=n,r}};function fr(e,n,t=e,r){if(n===Rt)return n;let s=r!==void 0?t._$Co?.[r]:t._$Cl,o=Is(n)?void 0:n._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(e),s._$AT(e,t,r)),r!==void 0?(t._$Co??=[])[r]=s:t._$Cl=s),s!==void 0&&(n=fr(e,s._$AS(e,n.values),s,r)),n}var Eo=class{constructor(n,t){this._$AV=[],this._$AN=void 0,this._$AD=n,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(n){let{el:{content:t},parts:r}=this._$AD,s=(n?.creationScope??dr).importNode(t,!0);pr.currentNode=s;let o=pr.nextNode(),i=0,a=0,l=r[0];for(;l!==void 0;){if(i===l.index){let u;l.type===2?u=new Zr(o,o.nextSibling,this,n):l.type===1?u=new l.ctor(o,l.name,l.strings,this,n):l.type===6&&(u=new Co(o,this,n)),this._$AV.push(u),l=r[++a]}i!==l?.index&&(o=pr.nextNode(),i++)}return pr.currentNode=dr,s}p(n){let t=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(n,r,t),t+=r.strings.length-2):r._$AI(n[t])),t++}},Zr=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(n,t,r,s){this.type=2,this._$AH=R,this._$AN=void 0,this._$AA=n,this._$AB=t,this._$AM=r,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let n=this._$AA.parentNode,t=this._$AM;return t!==void 0&&n?.nodeType===11&&(n=t.parentNode),n}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(n,t=this){n=fr(this,n,t),Is(n)?n===R||n==null||n===""?(this._$AH!==R&&this._$AR(),this._$AH=R):n!==this._$AH&&n!==Rt&&this._(n):n._$litType$!==void 0?this.$(n):n.nodeType!==void 0?this.T(n):zu(n)?this.k(n):this._(n)}O(n){return this._$AA.parentNode.insertBefore(n,this._$AB)}T(n){this._$AH!==n&&(this._$AR(),this._$AH=this.O(n))}_(n){this._$AH!==R&&Is(this._$AH)?this._$AA.nextSibling.data=n:this.T(dr.createTextNode(n)),this._$AH=n}$(n){let{values:t,_$litType$:r}=n,s=typeof r=="number"?this._$AC(n):(r.el===void 0&&(r.el=Fs.createElement(Du(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===s)this._$AH.p(t);else{let o=new Eo(s,this),i=o.u(this.options);o.p(t),this.T(i),this._$AH=o}}_$AC(n){let t=Nu.get(n.strings);return t===void 0&&Nu.set(n.strings,t=new Fs(n)),t}k(n){xa(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,r,s=0;for(let o of n)s===t.length?t.push(r=new e(this.O(Bs()),this.O(Bs()),this,this.options)):r=t[s],r._$AI(o),s++;s<t.length&&(this._$AR(r&&r._$AB.nextSibling,s),t.length=s)}_$AR(n=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);n!==this._$AB;){let r=_u(n).nextSibling;_u(n).remove(),n=r}}setConnected(n){this._$AM===void 0&&(this._$Cv=n,this._$AP?.(n))}},hr=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(n,t,r,s,o){this.type=1,this._$AH=R,this._$AN=void 0,this.element=n,this.name=t,this._$AM=s,this.options=o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=R}_$AI(n,t=this,r,s){let o=this.strings,i=!1;if(o===void 0)n=fr(this,n,t,0),i=!Is(n)||n!==this._$AH&&n!==Rt,i&&(this._$AH=n);else{let a=n,l,u;for(n=o[0],l=0;l<o.length-1;l++)u=fr(this,a[r+l],t,l),u===Rt&&(u=this._$AH[l]),i||=!Is(u)||u!==this._$AH[l],u===R?n=R:n!==R&&(n+=(u??"")+o[l+1]),this._$AH[l]=u}i&&!s&&this.j(n)}j(n){n===R?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,n??"")}},Mo=class extends hr{constructor(){super(...arguments),this.type=3}j(n){this.element[this.name]=n===R?void 0:n}},_o=class extends hr{constructor(){super(...arguments),this.type=4}j(n){this.element.toggleAttribute(this.name,!!n&&n!==R)}},Ao=class extends hr{constructor(n,t,r,s,o){super(n,t,r,s,o),this.type=5}_$AI(n,t=this){if((n=fr(this,n,t,0)??R)===Rt)return;let r=this._$AH,s=n===R&&r!==R||n.capture!==r.capture||n.once!==r.once||n.passive!==r.passive,o=n!==R&&(r===R||s);s&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,n),this._$AH=n}handleEvent(n){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,n):this._$AH.handleEvent(n)}},Co=class{constructor(n,t,r){this.element=n,this.type=6,this._$AN=void 0,this._$AM=t,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(n){fr(this,n)}},Iu={M:va,P:_n,A:ya,C:1,L:Bu,R:Eo,D:zu,V:fr,I:Zr,H:hr,N:_o,U:Ao,B:Mo,F:Co},mm=ba.litHtmlPolyfillSupport;mm?.(Fs,Zr),(ba.litHtmlVersions??=[]).push("3.3.3");var Fu=(e,n,t)=>{let r=t?.renderBefore??n,s=r._$litPart$;if(s===void 0){let o=t?.renderBefore??null;r._$litPart$=s=new Zr(n.insertBefore(Bs(),o),o,void 0,t??{})}return s._$AI(e),s};var $a=globalThis,de=class extends Mn{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let n=super.createRenderRoot();return this.renderOptions.renderBefore??=n.firstChild,n}update(n){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(n),this._$Do=Fu(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return Rt}};de._$litElement$=!0,de.finalized=!0,$a.litElementHydrateSupport?.({LitElement:de});var gm=$a.litElementPolyfillSupport;gm?.({LitElement:de});($a.litElementVersions??=[]).push("4.2.2");var Se=e=>(n,t)=>{t!==void 0?t.addInitializer(()=>{customElements.define(e,n)}):customElements.define(e,n)};var bm={attribute:!0,type:String,converter:Hs,reflect:!1,hasChanged:Ro},vm=(e=bm,n,t)=>{let{kind:r,metadata:s}=t,o=globalThis.litPropertyMetadata.get(s);if(o===void 0&&globalThis.litPropertyMetadata.set(s,o=new Map),r==="setter"&&((e=Object.create(e)).wrapped=!0),o.set(t.name,e),r==="accessor"){let{name:i}=t;return{set(a){let l=n.get.call(this);n.set.call(this,a),this.requestUpdate(i,l,e,!0,a)},init(a){return a!==void 0&&this.C(i,void 0,e,a),a}}}if(r==="setter"){let{name:i}=t;return function(a){let l=this[i];n.call(this,a),this.requestUpdate(i,l,e,!0,a)}}throw Error("Unsupported decorator location: "+r)};function A(e){return(n,t)=>typeof t=="object"?vm(e,n,t):((r,s,o)=>{let i=s.hasOwnProperty(o);return s.constructor.createProperty(o,r),i?Object.getOwnPropertyDescriptor(s,o):void 0})(e,n,t)}function oe(e){return A({...e,state:!0,attribute:!1})}var mr=(e,n,t)=>(t.configurable=!0,t.enumerable=!0,Reflect.decorate&&typeof n!="object"&&Object.defineProperty(e,n,t),t);function tn(e,n){return(t,r,s)=>{let o=i=>i.renderRoot?.querySelector(e)??null;if(n){let{get:i,set:a}=typeof r=="object"?t:s??(()=>{let l=Symbol();return{get(){return this[l]},set(u){this[l]=u}}})();return mr(t,r,{get(){let l=i.call(this);return l===void 0&&(l=o(this),(l!==null||this.hasUpdated)&&a.call(this,l)),l}})}return mr(t,r,{get(){return o(this)}})}}var Lo={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Fn=e=>(...n)=>({_$litDirective$:e,values:n}),gn=class{constructor(n){}get _$AU(){return this._$AM._$AU}_$AT(n,t,r){this._$Ct=n,this._$AM=t,this._$Ci=r}_$AS(n,t){return this.update(n,t)}update(n,t){return this.render(...t)}};var{I:ym}=Iu,Wu=e=>e;var Vu=()=>document.createComment(""),Xr=(e,n,t)=>{let r=e._$AA.parentNode,s=n===void 0?e._$AB:n._$AA;if(t===void 0){let o=r.insertBefore(Vu(),s),i=r.insertBefore(Vu(),s);t=new ym(o,i,e,e.options)}else{let o=t._$AB.nextSibling,i=t._$AM,a=i!==e;if(a){let l;t._$AQ?.(e),t._$AM=e,t._$AP!==void 0&&(l=e._$AU)!==i._$AU&&t._$AP(l)}if(o!==s||a){let l=t._$AA;for(;l!==o;){let u=Wu(l).nextSibling;Wu(r).insertBefore(l,s),l=u}}}return t},Wn=(e,n,t=e)=>(e._$AI(n,t),e),xm={},Po=(e,n=xm)=>e._$AH=n,ju=e=>e._$AH,Oo=e=>{e._$AR(),e._$AA.remove()};var Uu=Fn(class extends gn{constructor(){super(...arguments),this.key=R}render(e,n){return this.key=e,n}update(e,[n,t]){return n!==this.key&&(Po(e),this.key=n),t}});var wm="#diagnose",Wt=(()=>{try{return typeof window.parent.location.hash=="string"?window.parent:window}catch{return window}})();function Sa(){return window.innerHeight===0||document.visibilityState==="hidden"}function ka(){try{let e=Wt.location.hash;return e===""||e==="#"||e.split("&")[0]===wm?e:null}catch{return""}}function qu(){try{return Wt.location.search}catch{return""}}function Ku(e,n){try{if(Wt.location.hash===e)return;let{pathname:t,search:r}=Wt.location,s=`${t}${r}${e}`;n?Wt.history.pushState(Wt.history.state,"",s):Wt.history.replaceState(Wt.history.state,"",s)}catch{}}function Ws(e){try{return Wt.location.href.replace(/#.*/s,"")+e}catch{return e}}function Gu(e){for(let n of["popstate","hashchange"])try{Wt.addEventListener(n,e)}catch{}}function No(e){let n=window.matchMedia("(prefers-color-scheme: dark)");try{if(Wt===window)throw new Error("no TensorBoard around us");let t=Wt.document.body,r=()=>{e(t.classList.contains("dark-mode"))};new MutationObserver(r).observe(t,{attributes:!0,attributeFilter:["class"]}),r()}catch{let t=()=>{e(n.matches)};n.addEventListener("change",t),t()}}function Yu(e){window.addEventListener("beforeprint",()=>{e(!0)}),window.addEventListener("afterprint",()=>{e(!1)})}function Ju(e,n=200){if(window.parent===window)return;let t=new MessageChannel,r;t.port1.onmessage=s=>{let o=$m(s.data);if(!o||o.isReply)return;(o.type==="experimental.DataReloaded"||o.type==="experimental.RunsChanged")&&(clearTimeout(r),r=setTimeout(e,n));let i={type:o.type,id:o.id,payload:null,error:null,isReply:!0};t.port1.postMessage(JSON.stringify(i))},window.parent.postMessage("experimental.bootstrap","*",[t.port2])}function $m(e){try{return typeof e=="string"?JSON.parse(e):null}catch{return null}}var bn={get(e){try{return localStorage.getItem(`tb-diagnose.${e}`)}catch{return null}},set(e,n){try{localStorage.setItem(`tb-diagnose.${e}`,n)}catch{}}};var Qu=["zh-CN"],Zu=["en","zh-CN"];var Ra={};Qh(Ra,{templates:()=>Sm});var Sm={"finding-in-run":g`${1}：${0}`,"group-other":"其他",h1ee230f9de6c2dc9:x`日志目录：<code>${0}</code>`,h22ac85119fe51d4b:x`<code>${0}</code> 中没有包含标量的事件文件。训练一旦写入，运行就会出现在这里，无需重启。如果日志在别处，请用 <code>--logdir</code> 指定其目录并启动 TensorBoard。`,h50192cacdbf7b486:x`附曲线图：项目中的 ${0}`,hde0b3bedd3dedda6:x`正在 <code>${0}</code> 中查找事件文件`,"role-other":"其他",s0116d1680bde2018:"步数回退",s01bd430f426a8ea1:"追平基线于",s03072f16866802d8:"强化学习",s0352a8373aa3482f:"选中的运行",s035cc7b8a6f78359:"叠加在原始曲线上的滑动平均，与 TensorBoard 的算法相同；此浏览器会记住该设置",s0382d73823585617:g`${0}：${1}`,s03d02db9896eec72:g`比较 ${0} 的全部运行`,s041489fa7f9e6fe6:g`另有 ${0} 条`,s054b7ca56bd19891:g`· 没有这条曲线：${0}`,s058d387366b95c55:"这条规则检查什么",s05d10aa3b7170a32:"日志目录仍在读取中；它可能稍后出现。",s0648f5ed9de29fd2:g`${0} 个目录`,s07d38007b49acdd1:"、",s07de37b46b85d46a:g`位于 ${0}`,s081a9e07b4d7036e:"；",s081ea9d93f00e7f5:"还没有训练日志",s0849438ad0139546:"发现",s087d7a07b52b439d:g`${0}。`,s09134b07b5aacab4:"依据",s09e5f1febdb2a65a:"损失",s0a88a0a55ed4b772:"无法判定这个运行",s0b849212b20dfccc:g`${0} 个超参数不同`,s0c2fa1a3677d91ad:"非有限值",s0cac70c60ae828a3:g`${0} 条规则检查了这个运行，未发现问题。`,s0d5c4bb195a222f8:"比较量",s0d991d582bfbc203:"按括号匹配到的那部分名称给运行分组",s0f256df7b2d3887e:g`${0} 个提示`,s118dcd4826b8994d:g`${0} 个发现已屏蔽`,s1365b78f0dd14017:g`${0} 个有错误`,s13b3f5afa0862d1c:"名次",s13fb2124c3facc2e:"离散程度",s13fb94e50125b620:"判断的准确程度",s15454e43ada9d7b9:"正在比较 …",s154c478f8b8b29c3:"写入日志的方法：",s15791d9e7e26536b:g`${0} 个发现已被你的配置屏蔽`,s16fc046b99d4f995:g`未发现其他问题：${0}`,s19172ed3838854fc:"复制链接",s19db88ac376ff979:"最后一步",s1a249b1921e2bdea:"关",s1ab193968d6033cd:"种子数",s1b5d829f94051cf7:g`${0} 条规则未发现问题`,s1c11808b07192b7a:g`由 ${0} 合并而成`,s1ca671b482b18161:g`${0} 显示的是之前的内容。`,s1ed69c4ea2882825:"曲线",s1f07740d646a024a:g`${0}没有这条曲线`,s2014e8dd99111c27:"个类别",s202fffd5a2e1c595:"长度",s217ae8afd4252eff:"有发现",s24f0f825e9900824:g`位于 ${0}：点击放大，再次点击还原`,s24f39319b8853791:"对数",s2812f9df9146890f:"发现",s29ea4d209d791d60:"对照",s2c61b42c3fc7115d:g`移除 ${1} 上的参考线 ${0}`,s2cb09246564cbbd2:"收起",s2cbcbf64d696b3b1:"排名",s2d82bede97113180:g`给出的理由：${0}`,s2df47bab37e13656:g`${0} 的图表：${1}。方向键读取数值，加号和减号缩放，Esc 键复位。`,s2e4818861000b13f:"布局",s2e5104edff768280:"未搜索规律：没有哪个错误或警告只出现在其中一部分运行中。",s2fa05f91c1baa29b:g`移除 ${0}`,s304ba24b462b9f98:"为什么重要",s30e803b877db24a1:g`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s3182872fe646db77:g`正在读取，${0}%：${1} / ${2}`,s3182b253ebb97ecc:g`还有 ${0} 个放不下：${1}`,s32bbcd08e5001007:"主要损失",s3367287465d74387:"阈值及其出处",s34be76c6b1eadbef:"警告",s35519855cc52e634:"下一步：",s3588b07231c3b0c5:"TensorBoard 没有响应。它还在运行吗？",s3687049d1af562c4:"复制",s36ede0d3f06e8d8f:"更好",s36f6766957c7f710:"计数",s3741f519c32ac391:"新",s37919fd82dc8dec6:"下一步",s37a9e8aec5713460:"更多操作",s394b4214b2b541e3:"没有超参数不同",s3a556864c406ada2:g`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s3a9da439c961a22c:g`按“${0}”排序`,s3c0d17bad169557b:"未知",s3c6dbc0328365bb0:"按 / 键跳到这里",s3cb700e662f296dc:g`Diagnose 无法绘制本页（${0}）。请重新加载；如果仍然不行，浏览器控制台中有更多信息。`,s3de7d253d11e2373:"没有训练规则能检查它",s3e108c66773382aa:"发现表",s3e1ca0269d2140e1:"这不是有效的正则表达式。",s405021940efed327:g`${0} 年前`,s40863e1a197cca92:"指标",s41f7dca46d3f1b4a:"值",s4222f7c57711d9a1:g`最后，第 ${0} 步`,s4376b5b0325b146a:"按规则列出的发现",s44add38a493e53a5:g`${0} 分钟`,s45d3f3531efea0e9:"正在加载 …",s471d2322e9171043:"未给出",s478c68b2b38eab9a:g`关于日志文件的 ${0} 条说明`,s48a5e1cbbe9aabca:"横轴",s49eff2e6e47a8f3c:g`自上次查看以来：${0}`,s49f6ba392f0fa9e6:g`服务器没有发送 ${0} 的曲线。`,s4b194c89bc566374:g`${0} 个运行`,s4c4a04bfb0d1f4df:"可能的原因",s4ca9e43cc1c59729:"数值",s4eeef698b7b292dc:g`${0} 条规则未检查`,s4f59e98e4cee7e86:g`${0}，最大值`,s4f940e5e733e1cb7:"更差",s515b72f041cc413c:g`${1}中有 ${0} 项发现不再出现。`,s52cb44a862e08700:"没有匹配的运行。",s52e842e07658ff2f:"主要奖励",s545d5ca325513fc8:g`${0} 天前`,s54b8ea61422a442d:g`没有可靠的规律。${0}`,s568da031b82f3beb:g`${1}的 ${0} 图表。方向键读取数值，Esc 键重置缩放。`,s569363d9849c892b:g`新发现：${0}。`,s56af5cd3cc4b1882:g`${0} 个目录`,s57472465a23b41db:"数值",s598c4a99f311dcb0:"种子组表",s5dd9fa87abbdc682:"显示数值",s5f343a43e7ea9f91:"错误",s5fb056437a46dd47:"所在图表",s60b4a0da642e9591:g`不再出现：${0}`,s60ec59dc00e454d7:"保存显示的点（CSV）",s60f763481befb5d4:"最佳值的均值",s62c9629089ed6df9:g`第 ${0} 步`,s63215040abdc545f:"结论",s63b409d72c5dcb60:"N 和 P 键逐个查看发现，回车键跳到对应的文字。",s640f3c29000a4c59:g`显示全部 ${0} 个`,s65499ddd6a45fc45:g`${0} 训练`,s6686fcc6d2c8f0bd:"提示",s669b18c6d2d9c95b:"不分组",s66a30ade9cd7d50f:g`${0} 个未判定`,s66e55a3b3360005a:"未发现问题",s672809d8ddbb4f27:g`${0} 小时 ${1} 分`,s678001e219fac273:g`${0} 个出现非有限值`,s681934b0a0de7eec:g`${0} 条规则未发现问题`,s6842372aaca29973:"：再选一个即可比较",s689a3d81c5fd11f1:"识别依据",s6a73dc1268e978b5:"未搜索规律：日志中没有记录在这些运行之间不同的超参数。",s6af21ca2c7e3a9e1:g`比较全部 ${0}`,s6c4bd61b4032938f:"本页每隔几秒会重新询问一次。",s6c8090704469e116:"横轴",s6cc5fe4b92b859d4:g`${0} 个发现已被你的配置屏蔽`,s6dffa87c30086e28:g`${1}中有 ${0} 项新发现，其中 ${2} 项为错误。`,s6ec1f95308ff91ae:g`已选 ${0} 个运行`,s71e45e1a96657c91:"没有训练规则能检查这个运行",s721ed854c33ad13a:"所在步",s74a5d4a46712d67c:"无法读取日志",s752391031d1fee5b:"重置缩放",s756c512db0989ef9:"无基线",s76244e9b9543ca87:"最佳",s773322ef3edde9a6:g`比较 ${0}`,s79228ad625ad854a:"最省事的验证方法：",s794b706773655894:"类别占比的熵",s7954072388ad1dc4:"比较",s7b78ccf979b531ce:g`${0}：${1}最佳值的均值，括号中为最小值到最大值`,s7c4052c8d441d4d6:"结论",s7c54f95c59141594:"比较",s7ccead260c396467:"把只有随机种子不同的运行合为一组：均值，以及从最小到最大的范围",s7de7fdc56e276934:g`只画出前 ${0} 个运行的曲线；表格包含全部 ${1} 个。`,s80d1b2c1e92bfd9c:g`${0} 个在所有运行中相同`,s818312183b28738d:g`不再出现：${0}。`,s81af1a0a5461196a:"最佳值均值",s81be67b6540239e6:"请把一部分放进括号：seed=(\\d+)",s8203d3b4a6e6e7b9:"最后",s827bd8e0fc6ffa0f:"未判定",s84126fa92f00b4ef:"刚刚",s84a62bf4c087f3f8:g`${0} 条规则检查了这个运行，未发现问题。`,s855bb4e2b08d1a18:"没有响应",s86453c8d2213a248:"保存全部点（CSV）",s8685f052e877ca66:"最近更新",s890ff5db6d05bcfa:g`${1} 中${0}`,s898fd84a2e61a46a:"置信度中",s8a1427c6b40a982a:"主要指标",s8a75e83497a183a2:"健康",s8a7bee24f1eeaff1:"排序",s8a81d50559f4e89a:"正则表达式，其中一部分放在括号里",s8b5b8b322faf5d5e:"实际时间",s8b75e94898f2f1ab:"这个运行没有这样的曲线。",s8b939da093bfb484:g`${0}，均值`,s8cd9acdb8424c7e4:"隐藏这条曲线",s8e4d8a2ae278e469:"类别数",s916814bea576e456:"筛选：关键词或 /正则/",s91a65cb55433adb4:"界限",s92244bd7f833061b:g`${0} 的曲线`,s926dfcc044cb322f:g`最佳 ${0} @ ${1}`,s92cb34587d849df6:"未检查",s92f4d3ab59ae6603:"同一张图",s9396c3c795beb3ef:g`${1}中有 ${0} 个较短，最短的到第 ${2} 步为止`,s9434ea90b6fee97d:"文件夹",s947b35bf3e4ac360:g`${0} 的熵 = ${1}`,s96584cfca3b4310d:"排名表",s96b643b39eda7eff:"检查了什么",s96c402f65c2b71fb:"名称的一部分 …",s97c127b84f660edf:g`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s984a3118d85b20e0:g`${0} 秒`,s984a4818d85b47f5:g`${0} 天`,s984a4c18d85b4ec1:g`${0} 小时`,s984a8718d85bb302:g`${0}%`,s98b1cb8fb62909ec:"分组",s99799a97b72325ea:"梯度范数",s9b0d1dbafa7d18bf:g`${0} 至 ${1}，n = ${2}`,s9b65634200cdb5bf:"TensorBoard 只给出了这个运行的部分采样点：短暂的异常可能看不到。",s9b7fb6df9e7666fe:g`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s9bf1540da3fc2dc3:"置信度高",s9ce22301713ed8fb:"未发现其他问题",s9d125e3a92dfe4a0:g`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，对全部检验做 Holm 校正，alpha ${3}）。`,s9d60ef32a7eb327e:"这些运行中都没有发现问题。",s9dbec52489baa9dd:"组数太多，只有选定基线后才会逐一比较。",s9dfefb4026903d53:"随机猜测水平 ln k，共",s9ee5a81a48ec71e9:"迄今最佳值",s9f24ca63073362a6:g`${0} 步`,s9fbbc819fe7e66aa:"运行",sa000c4df231528b9:"已隐藏",sa036ab11d6f5f0cb:"跨运行的规律",sa04bd9d457abfcdf:"· 表示规则已检查，未发现问题；? 表示未检查。",sa0b24fa796b43e67:"最佳",sa164568508b35c61:g`第 ${0} 至 ${1} 步`,sa429657e9d546dce:"全部运行",sa478cf2baff0ae2b:"奖励",sa4aa72be4b18da23:"学习率",sa59eac2a81e725c4:"所有图表的数值轴相同；光标和缩放同步移动。",sa5cec5b1d9b183b8:g`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，Holm 校正，alpha ${3}）。`,sa994737377117122:g`${0} 个超参数不同`,sa9c3dd7dd68320f2:"并排显示",saa8aa81ad6f055fd:"参考值",sab9a535de907a987:"并排比较",sad72eb7fbc6270e2:"对数刻度",saeb732a50bb8cd63:g`${0} 天 ${1} 小时`,saebf20f752f764ec:g`${0} 个警告`,saf2e0363e12de264:g`${0} 小时前`,safb50c5216475471:g`另有 ${0} 个`,sb016053a270661b4:g`${0} 个健康`,sb17ccf02b5e69158:g`显示 ${0}`,sb206ea04679ecfdf:g`未排名：${0}`,sb2a09b6996f25557:"只有一组，没有可比较的对象。",sb2b207efbb8d285c:g`${0} 个提示`,sb2b44de8a70ae954:g`${0} / ${1}`,sb46d0976e9be2d88:"这条规则何时会误判",sb4f1dffbb6be6302:"清除",sb597910134ed6cd2:g`${1}中有 ${0} 项新发现。`,sb5f2b9bc9470919a:g`${0} 条规则`,sb67e0e7c0869f982:"差值",sb7c4a05623366946:"服务器没有说明原因。",sb7ec43559c96d8dd:g`暂停 ${0}`,sb88de8aa5149d8eb:"框架",sb8b919fcd36c8c7b:"正在读取",sb8ed2761fc0a5b62:g`比较 ${0}`,sb9460c2ae56c19cb:"请选中后按 Ctrl+C",sb9f1339b3a61604a:"参考线",sba05370f6b907017:g`关于日志文件的 ${0} 条说明`,sba22a5ebaf358a11:"最后的值",sbf2d28806268b26d:"复制为 Markdown",sbf7db4b197ff3d80:g`${0} 个较短`,sc0ef3e71481b222b:"参考资料",sc2393652c8f2242e:"平滑后",sc26eafbef52055fe:g`${1}的 ${0} 的均值和范围`,sc29a2b9868362491:g`${1}的 ${0}%`,sc2ad3b622a5c3d9a:"验证",sc31734aec343d824:g`第 ${0} 步的值`,sc341553c3556d2b4:"曲线",sc4ad3c4f31fe9aa2:"两个类别之一的占比，如 0.8；或所有类别的占比",sc4bcadba8e631b86:"名称",sc5aeb93591d56226:g`${0}，最小值`,sc652e7a0dfd25e87:"置信度低",sc805d78cd0e51623:"正在读取日志",sc86ade4ef74ca95a:g`${0} 条曲线`,scabf78417c4e5d86:"点数",scbd8031e3d026dc9:"从未",scbfe35557604f9ec:"保存图片（PNG）",scd1dd6ff53d0d01a:"重试",sce31954669537a1a:g`尚未读取；正在读取，${0}%`,scfb65222fcf5287b:g`${0} 个点`,sd0a75fd0358d5e8d:g`正在读取 ${0}`,sd1077b60dc890180:"曲线上的位置",sd172bb0f806ead12:"目前还没有训练规则能检查它",sd200028b9f6015e4:"自动",sd2023813cc70bf74:"步数",sd30aaa2b3d0cfd7f:g`正在加载 ${0} …`,sd6a17e2c9757d129:"类别占比",sd752c5924801acb3:g`由此解释的发现（${0}）`,sd796bcfe5ef48968:"对齐步数",sd7b3e01ac0e72549:"用时",sd89803ab616d4829:"平滑",sd988a9395d37c0f8:g`${0} 分钟前`,sd9994f251f1280cf:"步",sdb6f723ab09700b9:g`${0} 的更多操作`,sdee795a6c5087209:"训练",se1ec1065b54eb415:g`${0} 代码`,se3a1b90525f24861:"测量项",se3b0359949cea8c6:g`已读取 ${0}，共 ${1}；结论可能还会变`,se5428ca54cacf609:"数值刻度",se58c73d2a858e315:"时间",se5c36af5b735603c:"所有图表都从全部运行的第一步画到最后一步；否则每张图各自占满宽度",se79f3e3bb540e033:"种子的均值和范围",se7a532063ef7b740:"线性",se7c9cb1dc84b619f:g`有一项发现：模型的准确率停在 ${0}。`,se7f59973d4930598:g`${0} 个点`,se9ed3024ece061f0:"超参数",sea4f08110bb8f15d:"移除",sea7bdd2b70c8c2bb:"运行",seb45cd777661f86b:"显示这条曲线",sebd0672ad17513a2:"偏好训练",secdbe081e49c9d39:"对抗训练",sed7d7e8aae50aa81:g`运行均位于 ${0}。`,"seed-group":"组",sef3a53fbd58cc112:g`${0} 个月前`,sf047d2db7413f7a8:g`${0} 个在所有运行中相同`,sf1b9af3279f166d1:g`@ 第 ${0} 步`,sf260150b06ca44e5:g`${0} 个运行`,sf267330b06d0968d:g`${0} 条规则`,sf37ca99ea5888162:"基线",sf3e4417f60be4f0a:"按关键词或 /正则表达式/ 筛选运行",sf3ea0625c45e25f1:g`正在读取：${0}。显示的内容可能还会变化。`,sf42b6c42bf0192cc:"从许多运行中挑出的最佳者，其领先有一部分靠的是运气：某个设置是否更好，要看它的多个随机种子。",sf4cd73445dfaa932:"相对时间",sf4de3bfbfaca12e5:"已复制",sf531f89544a910a2:"无问题",sf54e143d6694582c:"随机种子组",sf59230de15ddf7fa:g`${0} 个发现已屏蔽`,sf6d270c93f3c1dd5:g`${1}中有 ${0} 个从第 ${2} 步起出现非有限值`,sf72695e8cd91f93c:g`${1} 上的 ${0}`,sf8f1982a2578a500:g`${0} 个警告`,sf959fe8d0443fe9d:"每个设置只有一次运行：换一个随机种子，名次可能就变了。",sf9aee319a006c9b4:"添加",sf9b1c0661a02d9f9:"配置",sf9e6e6ef197c2b25:"测试",sfa4c538d7888a3e5:g`已选 ${0} 个运行`,sfaadb53d07d46a4d:g`${0} 条规则未检查`,sfd8fce4a7a86f116:g`服务器返回了 ${0}。`,sfe6719e2a3f7fd22:"对称对数","unit-share":"^(?:占 ?(.+?)的)?比例(.*)$|^(?:share|fraction)(?: of (.+))?$"};var Xu={en:"English","zh-CN":"简体中文"},{getLocale:Rm,setLocale:Tm}=ku({sourceLocale:"en",targetLocales:Qu,loadLocale:()=>Promise.resolve(Ra)});function Tt(){return Rm()}async function ec(e){e!==Tt()&&await Tm(e)}function es(e){return Zu.find(n=>n===e)??""}function tc(e){for(let n of e){let{language:t,script:r}=Em(n);if(t==="en")return"en";if(t==="zh"&&r==="Hans")return"zh-CN"}return"en"}function Em(e){try{return new Intl.Locale(e).maximize()}catch{return{}}}function ee(e,n=4){if(e==null||Number.isNaN(e))return"–";if(!Number.isFinite(e))return e>0?"∞":"−∞";if(e===0)return"0";let t=Math.abs(e);return t>=1e6||t<1e-4?gr(Mm(e.toExponential(n>4?n-1:Math.min(n-1,2)))):Number.isInteger(e)?gr(Ta(e)):t>=10**(n-1)?gr(Ta(Math.round(e))):gr(String(Number(e.toPrecision(n))))}function Vs(e){let n=Math.abs(e);for(let[t,r]of[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(n>=t&&!(t===1e3&&n<1e4&&e%100!==0))return gr(`${Number((e/t).toPrecision(4))}${r}`);return gr(String(Number(e.toPrecision(6))))}function We(e){return Math.abs(e)<1e6?W(e):Vs(e)}function ts(e,n){if(!n||n[0]===n[1])return ee(e);let t=Math.max(Math.abs(n[0]),Math.abs(n[1])),r=Math.ceil(Math.log10(t/(n[1]-n[0])))+3;return ee(e,Math.max(4,Math.min(8,r)))}function W(e){return gr(Ta(e))}function Vn(){return p("not finite")}function Vt(e){return p(g`step ${e}`)}function zo(e){return p(g`@ step ${e}`)}function Ho(e,n){return p(g`steps ${e} to ${n}`)}function ns(e){if(e<1e3)return`${e} B`;let n=["kB","MB","GB","TB"],t=e/1e3,r=0;for(;t>=1e3&&r<n.length-1;)t/=1e3,r+=1;return`${t<10?t.toFixed(1):Math.round(t)} ${n[r]??""}`}function vn(e){if(e<90)return p(g`${Math.round(e)} s`,{desc:"Seconds"});let n=Math.round(e/60);if(n<90)return p(g`${n} min`,{desc:"Minutes"});let t=Math.floor(n/60);if(t<48){let o=n%60;return o?p(g`${t} h ${o} min`,{desc:"Hours and minutes, short"}):p(g`${t} h`,{desc:"Hours"})}let r=Math.floor(t/24),s=t%24;return s?p(g`${r} d ${s} h`,{desc:"Days and hours"}):p(g`${r} d`,{desc:"Days"})}function nc(e,n){let t=(n-e)/60;if(t<1)return p("just now");let r=t/60,s=r/24,o=Math.floor;return r<1?p(g`${o(t)} min ago`,{desc:"Minutes"}):s<1?p(g`${o(r)} h ago`,{desc:"Hours"}):s<30?p(g`${o(s)} d ago`,{desc:"Days"}):s<360?p(g`${o(s/30)} mo ago`,{desc:"Months"}):p(g`${o(s/360)} y ago`,{desc:"Years"})}function rc(e){let n=new Date(e*1e3),t=s=>String(s).padStart(2,"0");return`${[n.getFullYear(),t(n.getMonth()+1),t(n.getDate())].join("-")} ${[n.getHours(),n.getMinutes(),n.getSeconds()].map(t).join(":")}`}function Ta(e){let[n="",t]=String(e).split("."),r=n.replace(/\B(?=(\d{3})+(?!\d))/g,",");return t===void 0?r:`${r}.${t}`}function Mm(e){let[n="",t=""]=e.split("e");return`${String(Number(n))}e${t.replace("+","")}`}function gr(e){return e.replace(/(^|e)-/,"$1−").replace(/e-/,"e−")}function sc(e){return e.split(/`([^`]+)`/).map((n,t)=>t%2?{code:n}:{text:n}).filter(n=>!("text"in n)||n.text!=="")}function ke(e,n){return n[new Intl.PluralRules(Tt()).select(e)]??n.other}function qe(e){let n=W(e);return ke(e,{one:p(g`${n} run`),other:p(g`${n} runs`)})}function Do(e){let n=W(e);return ke(e,{other:p(g`${n} series`,{desc:"One or several curves"})})}function br(e){let n=W(e);return ke(e,{one:p(g`${n} point`),other:p(g`${n} points`)})}function Bo(e){let n=W(e);return ke(e,{one:p(g`${n} directory`),other:p(g`${n} directories`)})}function oc(e){let n=W(e);return ke(e,{one:p(g`${n} rule`),other:p(g`${n} rules`)})}function nn(e,n){let t=typeof e=="number"?W(e):e;return p(g`${t} of ${n}`,{desc:"3 of 12, or: 3 of 12 directories"})}function Io(e){let n=W(e);return ke(e,{one:p(g`${n} rule could not look`),other:p(g`${n} rules could not look`)})}function pt(e){return e.filter(Boolean).join(p("; ",{desc:"Between parts of a sentence"}))}function ze(e){return e.join(p(", ",{desc:"Between names"}))}var jn={axis:"step",scale:"auto",classes:null,prior:null,best:!1,levels:[],window:null},_m=["step","relative","wall"],Am=["auto","linear","log","symlog"],Cm=12;function ic(e){let n=Number(e("classes")),[t,r]=e("window").split(",").map(Number),s=t!==void 0&&r!==void 0&&t<r;return{axis:_m.find(o=>o===e("axis"))??jn.axis,scale:Am.find(o=>o===e("scale"))??jn.scale,classes:Ea(n)?n:null,prior:Ma(e("prior")),best:e("best")==="1",levels:Lm(e("levels")),window:s&&Number.isFinite(t)&&Number.isFinite(r)?[t,r]:null}}function ac(e){let{axis:n,scale:t,classes:r,prior:s,best:o,levels:i,window:a}=e,l=[];return n!==jn.axis&&l.push(["axis",n]),t!==jn.scale&&l.push(["scale",t]),r!==null&&l.push(["classes",String(r)]),s&&l.push(["prior",s.join(",")]),o&&l.push(["best","1"]),i.length&&l.push(["levels",JSON.stringify(i)]),a&&l.push(["window",a.map(u=>String(Number(u.toPrecision(9)))).join(",")]),l}function Ea(e){return Number.isInteger(e)&&e>=2&&e<=1e9}function Ma(e){let t=e.split(/[,;\s]+/).filter(Boolean).map(Number);if(!t.length||t.some(s=>!(s>0&&s<1)))return null;let r=t.reduce((s,o)=>s+o,0);return t.length===1||Math.abs(r-1)<.02?t:null}function Lm(e){try{let n=JSON.parse(e||"[]");return Array.isArray(n)?n.filter(t=>Array.isArray(t)&&typeof t[0]=="string"&&Number.isFinite(t[1])).map(([t,r])=>[t,r]).slice(0,Cm):[]}catch{return[]}}var Pm=["overlay","grid"],lc={baseline:"",rankBy:"",layout:"",bands:!1},Om=6;function uc({layout:e},n){return e||(n>Om?"overlay":"grid")}function cc(e){let n=Pm.find(t=>t===e("layout"))??"";return{baseline:e("baseline"),rankBy:e("rank"),layout:n,bands:e("bands")==="1"}}function pc({baseline:e,rankBy:n,layout:t,bands:r}){return[["baseline",e],["rank",n],["layout",t],["bands",r?"1":""]].filter(([,o])=>o)}var jt=["error","warning","info","unjudged","healthy"];function vr(e){return{error:p("Error",{desc:"Verdict and severity"}),warning:p("Warning",{desc:"Verdict and severity"}),info:p("Note",{desc:"Verdict and severity"}),unjudged:p("Not judged",{desc:"Verdict"}),healthy:p("Healthy",{desc:"Verdict"})}[e]}function dc(e,n){let t=W(n);return{error:p(g`${t} in trouble`,{desc:"Number of runs with an error"}),warning:ke(n,{one:p(g`${t} with a warning`),other:p(g`${t} with warnings`)}),info:ke(n,{one:p(g`${t} with a note`),other:p(g`${t} with notes`)}),unjudged:p(g`${t} could not be judged`,{desc:"Number of runs"}),healthy:p(g`${t} healthy`,{desc:"Number of runs"})}[e]}function Fo(e){return{high:p("high confidence"),medium:p("medium confidence"),low:p("low confidence")}[e]}var fc=["loss","score","reward","learning_rate","gradient_norm","time","counter","other"];function hc(e){return{loss:p("Losses"),score:p("Scores"),reward:p("Rewards"),learning_rate:p("Learning rate"),gradient_norm:p("Gradient norms"),time:p("Times",{desc:"Heading of curves that measure times"}),counter:p("Counters",{desc:"Heading of curves that only count"}),other:p("Other",{id:"role-other",desc:"Heading of curves of no known role"})}[e]??e.replaceAll("_"," ")}function dt(e){return{train:p("train",{desc:"Split of the data"}),validation:p("validation",{desc:"Split of the data"}),test:p("test",{desc:"Split of the data"}),none:p("none",{desc:"Split of the data is not known"})}[e]??e}function mc(e){return{supervised:"",reinforcement:p("reinforcement learning",{desc:"Kind of training"}),adversarial:p("adversarial training",{desc:"Kind of training"}),preference:p("preference training",{desc:"Kind of training"})}[e]??p(g`${e} training`,{desc:"A kind of training"})}function De(e,n=null){let t=n?.rules.find(s=>s.name===e)?.title;if(t)return t;let r=e.replace(/(?<!^non)-/g," ");return r.charAt(0).toUpperCase()+r.slice(1)}function Wo(e,n){return p(g`${e}: ${n}`,{desc:"A statement and its reason"})}function rn(e){return p(g`${e}.`,{desc:"A whole sentence"})}var Vo={filter:"",statuses:[],rules:[],sort:"",group:"",open:[]};function gc(e){let n=e("status").split(",");return{filter:e("filter"),statuses:jt.filter(t=>n.includes(t)),rules:e("rule").split(",").filter(Boolean),sort:e("sort"),group:e("group"),open:_a(e("open"))}}function bc({filter:e,statuses:n,rules:t,sort:r,group:s,open:o}){return[["filter",e],["status",n.join(",")],["rule",t.join(",")],["sort",r],["group",s],["open",s&&o.length?JSON.stringify(o):""]].filter(([,a])=>a!=="")}function vc(e){let n=(new URLSearchParams(e).get("runFilter")??"").trim();return n===""?"":/^[\w-]+$/.test(n)?n:`/${n}/`}function _a(e){try{let n=JSON.parse(e||"[]");return Array.isArray(n)?n.filter(t=>typeof t=="string"):[]}catch{return[]}}var xc={...Vo,...lc,language:"",runs:[],all:!1,quantity:"",reading:jn},Aa="p.diagnose.",wc="*";function jo(e){let n=new Map;for(let o of e.replace(/^#/,"").split("&")){let i=o.indexOf("=");i>0&&n.set(yc(o.slice(0,i)),yc(o.slice(i+1)))}let t=o=>n.get(Aa+o)??"",r=n.get(`${Aa}run`),s=r===void 0&&t("compare")===wc;return{language:es(t("lang")),runs:r===void 0?_a(t("compare")):[r],all:s,...gc(t),...cc(t),quantity:t("quantity"),reading:ic(t)}}function Un(e){let n=[];e.language&&n.push(["lang",e.language]);let[t]=e.runs;e.runs.length===1&&t!==void 0&&n.push(["run",t]);let r=e.all||e.runs.length>1;return r&&n.push(["compare",e.all?wc:JSON.stringify(e.runs)]),n.push(...bc(e)),e.quantity&&r&&n.push(["quantity",e.quantity]),r&&n.push(...pc(e)),e.runs.length===1&&n.push(...ac(e.reading)),["#diagnose",...n.map(([s,o])=>`${Aa}${s}=${encodeURIComponent(o)}`)].join("&")}function yc(e){try{return decodeURIComponent(e)}catch{return e}}function Ca(e,n){return e.all===n.all&&e.runs.join(`
`)===n.runs.join(`
`)}var Uo=class{constructor(n){this.source=n;this.known=new Map;this.queue=[];this.generation=-1}renew(n){n!==this.generation&&this.known.clear(),this.generation=n}load(n){let t=JSON.stringify(n),r=this.known.get(t);if(r)return r;let s=new Promise((o,i)=>{this.queue.length||setTimeout(()=>{this.send()}),this.queue.push({group:n,resolve:o,reject:i})});return this.known.set(t,s),s.catch(()=>this.known.delete(t)),s}async send(){let n=this.queue;this.queue=[];try{let{bands:t}=await this.source.bands(n.map(({group:r})=>r));n.forEach(({resolve:r,reject:s},o)=>{let i=t[o];i?r(i):s(new Error("The server sent no band."))})}catch(t){for(let{reject:r}of n)r(t)}}};var $c=24,qo=class{constructor(n){this.source=n;this.known=new Map;this.queue=[];this.generation=-1}renew(n){n!==this.generation&&this.known.clear(),this.generation=n}load(n,t,r,s=0){let o=Math.min(2e3,Math.max(200,Math.ceil(r/200)*200)),i=[],a=t.map(l=>this.one(n,l,o,s,i));return i.length&&this.queue.push(i)===1&&setTimeout(()=>{this.flush()}),Promise.all(a)}one(n,t,r,s,o){let i=JSON.stringify([n,t.member,t.tag,r,s]),a=this.known.get(i);if(a)return a;let l=new Promise((u,h)=>{o.push({key:i,run:n,width:r,smoothing:s,ref:t,resolve:u,reject:h})});return this.known.set(i,l),l.catch(()=>{this.known.get(i)===l&&this.known.delete(i)}),l}async flush(){let[n=[],...t]=this.queue;this.queue=[],await this.send(n);let r=new Map;for(let s of t.flat()){let o=JSON.stringify([s.run,s.width,s.smoothing]);r.set(o,[...r.get(o)??[],s])}for(let s of r.values())this.send(s)}async send(n){let t=[];for(let r=0;r<n.length;r+=$c)t.push(this.request(n.slice(r,r+$c)));await Promise.all(t)}async request(n){let[{run:t,width:r,smoothing:s}]=n,o=n.map(({ref:i})=>i);try{let{series:i}=await this.source.curves(t,o,r,void 0,void 0,s);for(let{ref:a,resolve:l,reject:u}of n){let h=i.find(d=>d.member===a.member&&d.tag===a.tag);h?l(h):u(new Error(p(g`The server sent no curve for ${a.tag}.`)))}}catch(i){for(let{reject:a}of n)a(i)}}};function js(e){let n=e.trim(),t=/^\/(.+)\/(i?)$/.exec(n);if(t)try{let s=new RegExp(t[1]??"","i");return{matches:o=>Sc(o).some(i=>s.test(i)),error:null}}catch{return{matches:()=>!0,error:p("This is not a regular expression.")}}let r=n.toLowerCase().split(/\s+/).filter(Boolean);return{matches:s=>{let o=Sc(s).join(" ").toLowerCase();return r.every(i=>o.includes(i))},error:null}}function Sc(e){return[e.name,...e.rules.map(({rule:n})=>n)]}function Ko(e){let n=Object.fromEntries(jt.map(t=>[t,0]));for(let t of e)n[t.status]+=1;return n}function kc(e){let n=new Map;for(let{rules:t}of e)for(let{rule:r,severity:s}of t){let o=n.get(r);o?(o.count+=1,jt.indexOf(s)<jt.indexOf(o.severity)&&(o.severity=s)):n.set(r,{rule:r,severity:s,count:1})}return[...n.values()].sort((t,r)=>jt.indexOf(t.severity)-jt.indexOf(r.severity)||r.count-t.count||(t.rule<r.rule?-1:1))}function yr(e,n,t,r=new Set){return e.filter(s=>(t.size===0||t.has(s.status))&&(r.size===0||s.rules.some(({rule:o})=>r.has(o)))&&n.matches(s))}var Ec=3;function Mc(e,n){let t=new Map(e.map(r=>[r.name,r]));return n.flatMap(r=>r.reading?t.get(r.name)??[]:r)}function _c(e,n){let t=new Map(e.map(o=>[o.name,o])),r=[],s=[];for(let o of n){let i=t.get(o.name);i!==o&&(r.push(...Rc(o,i)),i&&s.push(...Rc(i,o)))}return{found:r,solved:s}}function Rc(e,n){let t=new Set(n?.rules.map(({rule:s})=>s));return[...new Map(e.rules.map(s=>[s.rule,s.severity]))].filter(([s])=>!t.has(s)).map(([s,o])=>({run:e.name,rule:s,severity:o}))}function Ac(e,{found:n,solved:t}){let r=new Map(e),s=(o,i,a,l)=>{let{[a]:u,[l]:h}=r.get(o)??Tc,d={[a]:[...u.filter(m=>m!==i),i]};Pc(r,o,{...Tc,...d,[l]:h.filter(m=>m!==i)})};for(let{run:o,rule:i}of n)s(o,i,"fresh","solved");for(let{run:o,rule:i}of t)s(o,i,"solved","fresh");return r}function Cc(e,{solved:n}){let t=new Map(e);for(let{run:r,rule:s}of n){let o=t.get(r);o&&Pc(t,r,{...o,solved:o.solved.filter(i=>i!==s)})}return t}function Lc(e,n){return n.some(t=>e.has(t))?new Map([...e].filter(([t])=>!n.includes(t))):e}var Tc={fresh:[],solved:[]};function Pc(e,n,t){t.fresh.length||t.solved.length?e.set(n,t):e.delete(n)}function Oc({found:e,solved:n},t=null){return[Nm(e,t),zm(n,t)].filter(Boolean).join(" ")}function Nm(e,n){if(!e.length)return"";if(e.length<=Ec)return p(g`New: ${Nc(e,n)}.`,{desc:"Findings that are new"});let t=e.filter(({severity:o})=>o==="error").length,[r,s]=[W(e.length),qe(zc(e))];return t?p(g`${r} new findings in ${s}, ${W(t)} of them errors.`):p(g`${r} new findings in ${s}.`)}function zm(e,n){return e.length?e.length<=Ec?p(g`No longer found: ${Nc(e,n)}.`):p(g`${W(e.length)} findings in ${qe(zc(e))} no longer found.`):""}function Nc(e,n){return pt(e.map(({run:t,rule:r})=>p(g`${De(r,n)} in ${t}`,{id:"finding-in-run",desc:"A finding in a run"})))}function zc(e){return new Set(e.map(({run:n})=>n)).size}var Hm=250,Dm=1500,Bm=15e3,Im=5e3,Fm=12e3,Go=class{constructor(n,t){this.owner=n;this.source=t;this.status=null;this.rows=null;this.rules=null;this.error=null;this.marks=new Map;this.said="";this.known=new Map;this.generation=-1;this.seen=null;this.wanted=()=>[];this.asking=!1;this.again=null;this.store=new qo(t),this.bands=new Uo(t),n.addController(this)}hostConnected(){Ju(()=>{this.ask(!0)});for(let[n,t]of[[window,"resize"],[document,"visibilitychange"]])n.addEventListener(t,()=>{!Sa()&&this.timer===void 0&&this.ask()});this.ask()}hostDisconnected(){clearTimeout(this.timer)}want(n){this.wanted=n;for(let t of n())this.known.get(t)?.detail?.generation!==this.generation&&this.fetchRun(t)}namesShown(n){let{filter:t,statuses:r,rules:s}=n;return yr(this.rows??[],js(t),new Set(r),new Set(s)).map(({name:o})=>o)}speak(n){this.source.speak(n),this.generation=-1,this.rules=null,this.known.clear(),this.ask()}looked(n){this.marks=Lc(this.marks,n)}async ask(n=!1){if(clearTimeout(this.timer),this.timer=void 0,Sa())return;if(this.asking){this.again={reload:n||(this.again?.reload??!1)};return}this.asking=!0;try{let i=await this.source.status(n);this.status=i,this.error=null,this.owner.requestUpdate(),(i.generation!==this.generation||this.rows===null)&&await this.refresh(),this.rules??=await this.source.rules()}catch(i){In(i)||(this.error=i.message)}finally{this.asking=!1,this.owner.requestUpdate()}let{again:t,status:r}=this;if(this.again=null,t){this.ask(t.reload);return}let s=r?.phase==="reading"||r?.looking,o=this.rows?.length?Dm:Hm;this.timer=setTimeout(()=>{this.ask()},this.error?Im:s?o:Bm)}async refresh(){let{generation:n,runs:t}=await this.source.runs();this.generation=n,this.rows=t,this.tell(t),this.store.renew(n),this.bands.renew(n),this.owner.requestUpdate(),this.want(this.wanted)}tell(n){if(this.status?.phase!=="ready")return;let t=this.seen,r=Mc(t??[],n);this.seen=r;let s=t?_c(t,r):{found:[],solved:[]},o=Oc(s,this.rules);o&&(this.marks=Ac(this.marks,s),this.said=o,setTimeout(()=>{this.marks=Cc(this.marks,s),this.said===o&&(this.said=""),this.owner.requestUpdate()},Fm))}async fetchRun(n){try{let t=await this.source.run(n);this.known.set(n,{detail:t,error:null})}catch(t){if(In(t))return;this.known.set(n,{detail:null,error:t.message})}this.owner.requestUpdate()}};var Wm={page:"#f5f5f5",surface:"#ffffff",raised:"#fafafa",hover:"#f4f6f8",border:"#ebebeb","border-strong":"#c4c7cb",text:"#212121","text-2":"#5a5f66",grid:"#eeeeee",link:"#0b63c5",accent:"#f57c00",focus:"#1a73e8",error:"#c4122f",warning:"#a85b00",info:"#1967d2",unjudged:"#5a5f66",healthy:"#137333","error-bg":"#fce8e6","warning-bg":"#fef3e0","info-bg":"#e8f0fe","unjudged-bg":"#eff0f1","healthy-bg":"#e6f4ea",train:"#0077bb",validation:"#e8590c",test:"#7b3fb5",none:"#4a5560",code:"#eef0f3"},Vm={page:"#262626",surface:"#303030",raised:"#363636",hover:"#3a3a3a",border:"#484848","border-strong":"#6b6b6b",text:"#f1f1f1","text-2":"#b8bcc2",grid:"#404040",link:"#8ab4f8",accent:"#ff9800",focus:"#8ab4f8",error:"#ff8595",warning:"#ffd54f",info:"#9cc2ff",unjudged:"#b8bcc2",healthy:"#8bd6a0","error-bg":"#4d2a31","warning-bg":"#463d20","info-bg":"#2b3a52","unjudged-bg":"#404143","healthy-bg":"#293f30",train:"#4cb8f0",validation:"#ffa05c",test:"#cfa2f5",none:"#c3cad1",code:"#3c3e41"};function xr(e){return e?Vm:Wm}function Ke(e,n){let t=Math.round(n*255).toString(16).padStart(2,"0");return e+t}function Us(e){let{style:n}=document.documentElement,t=xr(e);for(let[r,s]of Object.entries(t))n.setProperty(`--td-${r}`,s);n.colorScheme=e?"dark":"light",n.background=t.page,n.minHeight="100%"}var Hc='"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC"',Ut=`Roboto, "Helvetica Neue", "Segoe UI", Arial, ${Hc}, sans-serif`,Re=re`
  :host {
    display: block;
    color: var(--td-text);
    font: 400 13px/20px ${Ns(Ut)};
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
      ${Ns(Hc)};
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
`;var Dc=re`
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
`;var Bc={keras:"Keras",pytorch:"PyTorch"},La="framework",Pa="td-framework",qn=class extends de{constructor(){super(...arguments);this.code={};this.framework=bn.get(La)??"keras";this.copied="";this.follow=()=>{this.framework=bn.get(La)??this.framework}}connectedCallback(){super.connectedCallback(),document.addEventListener(Pa,this.follow)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(Pa,this.follow)}choose(t){this.framework=t,bn.set(La,t),document.dispatchEvent(new Event(Pa))}async copy(t){this.copied=await qs(t)?p("Copied"):p("Select it and press Ctrl+C"),setTimeout(()=>this.copied="",2e3)}onKey(t,r,s){let o={ArrowRight:1,ArrowLeft:-1}[t.key];if(o===void 0)return;let i=r[(s+o+r.length)%r.length];i!==void 0&&this.choose(i),this.updateComplete.then(()=>this.renderRoot.querySelector('[aria-selected="true"]')?.focus())}render(){let t=Object.keys(this.code),r=t.includes(this.framework)?this.framework:t[0]??"",s=Bc[r]??r,o=(this.code[r]??"").replace(/^\n+|\s+$/g,"");return x`<div class="bar">
        <div role="tablist" aria-label=${p("Framework")}>
          ${t.map((i,a)=>x`<button
                role="tab"
                aria-selected=${i===r}
                tabindex=${i===r?0:-1}
                @click=${()=>this.choose(i)}
                @keydown=${l=>this.onKey(l,t,a)}
              >
                ${Bc[i]??i}
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
    `],k([A({attribute:!1})],qn.prototype,"code",2),k([oe()],qn.prototype,"framework",2),k([oe()],qn.prototype,"copied",2),qn=k([Se("td-code")],qn);async function qs(e){try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createElement("textarea");n.value=e,n.style.position="fixed",n.style.opacity="0",document.body.append(n),n.select();let t=document.execCommand("copy");return n.remove(),t}}var Ic=(e,n,t)=>{let r=new Map;for(let s=n;s<=t;s++)r.set(e[s],s);return r},Kn=Fn(class extends gn{constructor(e){if(super(e),e.type!==Lo.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,n,t){let r;t===void 0?t=n:n!==void 0&&(r=n);let s=[],o=[],i=0;for(let a of e)s[i]=r?r(a,i):i,o[i]=t(a,i),i++;return{values:o,keys:s}}render(e,n,t){return this.dt(e,n,t).values}update(e,[n,t,r]){let s=ju(e),{values:o,keys:i}=this.dt(n,t,r);if(!Array.isArray(s))return this.ut=i,o;let a=this.ut??=[],l=[],u,h,d=0,m=s.length-1,v=0,$=o.length-1;for(;d<=m&&v<=$;)if(s[d]===null)d++;else if(s[m]===null)m--;else if(a[d]===i[v])l[v]=Wn(s[d],o[v]),d++,v++;else if(a[m]===i[$])l[$]=Wn(s[m],o[$]),m--,$--;else if(a[d]===i[$])l[$]=Wn(s[d],o[$]),Xr(e,l[$+1],s[d]),d++,$--;else if(a[m]===i[v])l[v]=Wn(s[m],o[v]),Xr(e,s[d],s[m]),m--,v++;else if(u===void 0&&(u=Ic(i,v,$),h=Ic(a,d,m)),u.has(a[d]))if(u.has(a[m])){let _=h.get(i[v]),T=_!==void 0?s[_]:null;if(T===null){let O=Xr(e,s[d]);Wn(O,o[v]),l[v]=O}else l[v]=Wn(T,o[v]),Xr(e,s[d],T),s[_]=null;v++}else Oo(s[m]),m--;else Oo(s[d]),d++;for(;v<=$;){let _=Xr(e,l[$+1]);Wn(_,o[v]),l[v++]=_}for(;d<=m;){let _=s[d++];_!==null&&Oo(_)}return this.ut=i,Po(e,l),Rt}});function rs(e){let n=jm(e.map(r=>r.steps)),t=e.map(r=>Um(r,n));return{x:n,columns:t,isolated:t.map(qm)}}function jm(e){let[n]=e;if(e.length===1&&n)return n.slice();let t=Float64Array.from(e.flat()).sort();return Array.from(t.filter((r,s)=>s===0||r!==t[s-1]))}function Um(e,n){let t=new Array(n.length).fill(void 0),r=0;e.steps.forEach((s,o)=>{for(;r<n.length&&(n[r]??1/0)<s;)r+=1;let i=e.values[o];t[r]=i!=null&&Number.isFinite(i)?i:null});for(let s=0;s<t.length;s+=1)t[s]===void 0&&t[s-1]===null&&(t[s]=null);for(let s=t.length-2;s>=0;s-=1)t[s]===void 0&&t[s+1]===null&&(t[s]=null);return t}function qm(e){let n=[],t=null,r=-1;return e.forEach((s,o)=>{s!==void 0&&(r>=0&&s===null&&n.push(r),r=s!==null&&t===null?o:-1,t=s)}),r>=0&&n.push(r),n}function Yo(e,n,t,r){let s=Math.min(t,n.steps[0]??t),o=Math.max(r,n.steps.at(-1)??r),i=e.steps.findIndex(d=>d>=s),a=i<0?e.steps.length:i,l=e.steps.findIndex(d=>d>o),u=l<0?e.steps.length:l,h=(d,m)=>[...d.slice(0,a),...m,...d.slice(u)];return{...e,thinned:e.thinned,steps:h(e.steps,n.steps),values:h(e.values,n.values),wall_times:h(e.wall_times,n.wall_times),...e.smoothed&&n.smoothed?{smoothed:h(e.smoothed,n.smoothed)}:{}}}function xt(e,n=-1/0,t=1/0){let r=1/0,s=-1/0;for(let{steps:o,values:i}of e)o.forEach((a,l)=>{let u=i[l];a<n||a>t||typeof u!="number"||!Number.isFinite(u)||(u<r&&(r=u),u>s&&(s=u))});return r<=s?[r,s]:null}var Km=1,Gm=3,Ym=4;function Wc(e,n,t,r,s,o){let i=e.yRange??xt(Na(e.curves)),a=tg(e,i),u={range:()=>{let h=Na(r()),d=xt(h,...s())??xt(h),m=e.yRange??(d&&Xm(d,t));return m?eg(m,a):[0,1]},distr:a===null?Km:a>0?Ym:Gm};return a&&(u.asinh=a),{x:{time:e.axis==="wall",range:(h,d,m)=>n.x.length&&d!==m?[d,m]:o()},y:u}}function Na(e){return e.flatMap(n=>[n,...n.overwritten??[]])}var Jm=1e3,Oa=.05,Qm=3;function Jo(e,n=[]){let t=e.map(({values:v})=>Float64Array.from(v.filter($=>$!==null)).sort()).filter(v=>v.length>0),r=Float64Array.from(t.flatMap(v=>[...v].filter(Boolean)),Math.abs).sort(),s=r.at(-1)??0;if(s>Jm*ss(r,.5))return!0;let[o,i]=[Math.min(...t.map(v=>ss(v,0))),Math.max(...t.map(v=>ss(v,1)))];if(!(o<i))return!1;let a=o>0?0:Math.max(ss(r,0),s*Vc),l=v=>{let[$,_,T,O]=[...v,o,i].map(E=>wr(E,a));return[(v[1]-v[0])/(i-o),(_-$)/(O-T)]},u=([v,$])=>$>=Math.max(Oa,Qm*v),h=t.map(v=>l([ss(v,.25),ss(v,.75)]));if(h.every(([v])=>v<Oa)&&h.some(u))return!0;let d=n.filter(v=>v>=o&&v<=i);if(new Set(d).size<2)return!1;let m=l([Math.min(...d),Math.max(...d)]);return m[0]<Oa&&u(m)}function ss(e,n){return e[Math.floor((e.length-1)*n)]??NaN}var Zm=1.25,Fc=.15;function Xm(e,n){let[t,r]=e,s=(r-t||Math.abs(r)*.1||1)*Zm,o=Math.max(s,Math.abs(t)*Fc,Math.abs(r)*Fc),i=n.filter(a=>Math.max(t-a,a-r)<=o);return[Math.min(t,...i),Math.max(r,...i)]}function eg([e,n],t){if(t===0&&e>0){let s=e===n?2:(n/e)**.06;return[e/s,n*s]}if(t&&e!==n){let[s,o]=[wr(e,t),wr(n,t)],i=(o-s)*.06,a=t*Math.sinh(s-i);return[e>=0?Math.max(0,a):a,t*Math.sinh(o+i)]}let r=e===n?Math.abs(n)*.1||1:(n-e)*.08;return[e-r,n+r]}function wr(e,n){return n>0?Math.asinh(e/n):Math.log(e)}var Vc=1e-6;function tg(e,n){if(e.scale==="linear"||!n)return null;if(n[0]>0&&e.scale!=="symlog")return 0;let t=Math.max(...n.map(Math.abs))*Vc||1;if(e.yRange)return t;let r=Na(e.curves).flatMap(({values:s})=>s.map(o=>Math.abs(o??0)));return Math.max(t,Math.min(...r.filter(s=>s>0)))}function Gn({member:e,tag:n}){return JSON.stringify([e,n])}var ng=["loss","score","reward"];function Qo(e){let n=new Map(e.series.map(a=>[Gn(a),a])),t=new Set,r=[];for(let a of e.series){let l=a.partner&&n.get(Gn(a.partner));if(!l||t.has(Gn(a))||t.has(Gn(l)))continue;let u=a.split==="validation"?[l,a]:[a,l];u.forEach(h=>t.add(Gn(h))),r.push(za(u,sg(a.tag,l.tag)))}if(!r.length)for(let a of e.series)!a.principal||!ng.includes(a.role)||(t.add(Gn(a)),r.push(za([a],a.tag)));let s=e.series.filter(a=>!t.has(Gn(a))),i=[...new Set([...fc,...s.map(({role:a})=>a)])].map(a=>({role:a,panels:s.filter(l=>l.role===a).map(l=>za([l],l.tag))})).filter(({panels:a})=>a.length>0);return{lead:r,groups:i}}var rg=4;function qc({lead:e,groups:n},t){if(!t)return{lead:e,groups:n};let r=u=>t.evidence.some(h=>Yn(h,u.series)),s=e.filter(r),o=n.flatMap(({panels:u})=>u.filter(r)),[i]=t.evidence.flatMap(u=>[...s,...o].find(({series:h})=>Yn(u,h))??[]),a=(u,h)=>+(h===i)-+(u===i),l=o.sort(a).slice(0,rg);return{lead:[...[...s,...l].sort(a),...e.filter(u=>!s.includes(u))],groups:n.map(({role:u,panels:h})=>({role:u,panels:h.filter(d=>!l.includes(d))})).filter(({panels:u})=>u.length>0)}}function za(e,n){return{key:e.map(Gn).join(" "),title:n,role:e[0]?.role??"other",series:e}}var jc=new Set(["train","training","val","valid","validation","eval","evaluation","test","dev"]);function sg(e,n){if(e===n)return e;let t=new Set(n.toLowerCase().split(/[/_.\-\s]+/)),r=e.slice(e.lastIndexOf("/")+1),s=Ha(e,a=>t.has(a)),o=Ha(r,a=>!jc.has(a));return(Ha(r,a=>t.has(a)||jc.has(a))===r?s:o)||e}function Ha(e,n){let t="",r=e.split(/([/_.\-\s]+)/);for(let s=0;s<r.length;s+=2){let o=r[s]??"";o&&n(o.toLowerCase())&&(t+=(t&&(r[s-1]??""))+o)}return t}function Jn(e){return JSON.stringify([e.rule,e.tags,e.evidence.length])}function Da(e,n){return`${Jn(e)}#${n}`}function Zo(e){let n=e.find(sn);return e.flatMap(t=>t.evidence.map((r,s)=>({id:Da(t,s),finding:t,evidence:r,leading:t.rule===n?.rule})))}function Yn(e,n){return"tag"in e&&n.some(t=>t.tag===e.tag&&t.member===e.member)}function sn(e){return e.suppressed===null&&e.superseded_by===null}function Ba(e){let n=l=>l.suppressed!==null&&l.superseded_by===null,t=e.filter(n),r=e.filter(l=>!n(l)),s=new Set(r.filter(sn).map(l=>l.rule)),o=r.filter(({superseded_by:l})=>l!==null&&s.has(Uc(l,r))),i=new Set;return{main:r.filter(l=>!o.includes(l)).map(l=>{let u=!i.has(l.rule);i.add(l.rule);let h=o.filter(d=>Uc(d.superseded_by??"",r)===l.rule);return{finding:l,explains:u?h:[]}}),suppressed:t}}function Uc(e,n){let t=new Set,r=e;for(;!t.has(r);){t.add(r);let s=n.filter(i=>i.rule===r),o=s.length&&!s.some(sn)?s[0]?.superseded_by:null;if(!o)break;r=o}return r}var og=()=>({loss:p("Main loss"),score:p("Main score"),reward:p("Main reward")});function Kc(e){let n=e.map(s=>{let{lead:o,groups:i}=Qo(s);return{run:s.name,all:[...o,...i.flatMap(a=>a.panels)]}}),t=[];for(let[s,o]of Object.entries(og())){let i=new Map;for(let{run:a,all:l}of n){let u=l.filter(d=>d.role===s),h=u.find(d=>d.series.some(m=>m.principal))??u[0];h&&i.set(a,h)}if(i.size){let a=[...new Set([...i.values()].map(l=>l.title))];t.push({key:`main:${s}`,label:a.length===1?`${o} (${a.join("")})`:o,panels:i})}}let r=new Map;for(let{run:s,all:o}of n)for(let i of o){let a=i.title,l=r.get(a)??new Map;l.has(s)||l.set(s,i),r.set(a,l)}for(let[s,o]of r){let i=t.some(a=>ig(a.panels,o));o.size>=Math.min(2,e.length)&&!i&&t.push({key:`tag:${s}`,label:s,panels:o})}return t}function ig(e,n){return e.size===n.size&&[...e].every(([t,r])=>n.get(t)?.key===r.key)}function Jc(e){let n=new Map;for(let{name:r,spark:s}of e){let o=s.at(-1);if(!o)continue;let{member:i,tag:a,split:l}=o,u=n.get(`${l} ${a}`)??{curves:[],tag:a,split:l};u.curves.push([r,i,a]),n.set(`${l} ${a}`,u)}let[t]=[...n.values()].sort((r,s)=>s.curves.length-r.curves.length);return!t||t.curves.length<2?null:{...t,others:e.length-t.curves.length}}function Qc(e,n,t,r=4){let{steps:s,mean:o,least:i,greatest:a}=e,l=xt([{steps:s,values:i},{steps:s,values:a}])??[0,1],[u=0,h=0]=[s[0],s.at(-1)],d=N=>Yc(h===u?n/2:r+(N-u)/(h-u)*(n-2*r)),[m,v]=l,$=N=>Yc(v===m?t/2:t-r-(N-m)/(v-m)*(t-2*r)),_=(N,L)=>`${d(s[L]??0)} ${$(N[L]??0)}`,T=Gc(i).map(([N,L])=>{let G=Array.from({length:L-N+1},(Y,Q)=>N+Q),H=[...G].reverse();return`M${G.map(Y=>_(a,Y)).join("L")}L${H.map(Y=>_(i,Y)).join("L")}Z`}),O=Gc(o).map(([N,L])=>`M${Array.from({length:L-N+1},(H,Y)=>N+Y).map(H=>_(o,H)).join("L")}`),E=o.findLastIndex(N=>N!==null);return{area:T.join(""),mean:O.join(""),breaks:[...new Set(e.broken.map(({step:N})=>d(N)))],end:E<0?null:[d(s[E]??0),$(o[E]??0)]}}function Gc(e){let n=[];return e.forEach((t,r)=>{let s=n.at(-1);t!==null&&(s?.[1]===r-1?s[1]=r:n.push([r,r]))}),n}function Ks({broken:e,short:n},t){let r=qe(t),[s]=[...e].sort((i,a)=>i.step-a.step),[o]=[...n].sort((i,a)=>i.step-a.step);return pt([s?p(g`${e.length} of ${r} not finite, from step ${We(s.step)} on`):"",o?p(g`${n.length} of ${r} shorter, the shortest ends at step ${We(o.step)}`):""])}function Yc(e){return Math.round(e*10)/10}function Zc({run:e,series:n},t){return{name:e,title:`${e}
${dt(n.split)} ${n.tag}`,curve:t,series:n,range:null,losses:""}}function Ia({lines:e}){return e.map(({run:n,series:t})=>[n,t.member,t.tag])}function Xc({name:e,lines:n},t){let[r]=n;if(!r)return null;let{series:s}=r,o=i=>({member:s.member,tag:s.tag,points:t.steps.length,thinned:!0,steps:t.steps,values:i,wall_times:t.steps.map(()=>null),marks:[],resets:[],pauses:[]});return{name:e,title:n.map(({run:i})=>i).join(`
`),curve:o(t.mean),series:s,range:[o(t.least),o(t.greatest)],losses:Ks(t,n.length)}}function Gs(e){return[...e.flatMap(({range:n})=>n??[]),...e.map(({curve:n})=>n)]}function ep(e){let n=0;return e.map(({range:t})=>t?[n++,n++]:null)}function tp(e,n){let t=new Map(e.map(o=>[o.run,o])),r=n.filter(({runs:o})=>o.length>1&&o.every(i=>t.has(i))).map(({name:o,runs:i})=>({name:o,lines:i.flatMap(a=>t.get(a)??[])})),s=new Set(r.flatMap(o=>o.lines));return{groups:r,rest:e.filter(o=>!s.has(o))}}var ag="uplot",lg="u-hz",ug="u-vt",cg="u-title",pg="u-wrap",dg="u-under",fg="u-over",hg="u-axis",kr="u-off",mg="u-select",gg="u-cursor-x",bg="u-cursor-y",vg="u-cursor-pt",yg="u-legend",xg="u-live",wg="u-inline",$g="u-series",Sg="u-marker",np="u-label",kg="u-value",Js="width",Qs="height";var rp="bottom",os="left",Fa="right",sl="#000",sp=sl+"0",Wa="mousemove",op="mousedown",Va="mouseup",ip="mouseenter",ap="mouseleave",lp="dblclick",Rg="resize",Tg="scroll",up="change",ri="dppxchange",ol="--",ds=typeof window<"u",Ga=ds?document:null,as=ds?window:null,Eg=ds?navigator:null,be,Xo;function Ya(){let e=devicePixelRatio;be!=e&&(be=e,Xo&&Qa(up,Xo,Ya),Xo=matchMedia(`(min-resolution: ${be-.001}dppx) and (max-resolution: ${be+.001}dppx)`),Rr(up,Xo,Ya),as.dispatchEvent(new CustomEvent(ri)))}function Pt(e,n){if(n!=null){let t=e.classList;!t.contains(n)&&t.add(n)}}function Ja(e,n){let t=e.classList;t.contains(n)&&t.remove(n)}function Le(e,n,t){e.style[n]=t+"px"}function on(e,n,t,r){let s=Ga.createElement(e);return n!=null&&Pt(s,n),t?.insertBefore(s,r),s}function qt(e,n){return on("div",e,n)}var cp=new WeakMap;function yn(e,n,t,r,s){let o="translate("+n+"px,"+t+"px)",i=cp.get(e);o!=i&&(e.style.transform=o,cp.set(e,o),n<0||t<0||n>r||t>s?Pt(e,kr):Ja(e,kr))}var pp=new WeakMap;function dp(e,n,t){let r=n+t,s=pp.get(e);r!=s&&(pp.set(e,r),e.style.background=n,e.style.borderColor=t)}var fp=new WeakMap;function hp(e,n,t,r){let s=n+""+t,o=fp.get(e);s!=o&&(fp.set(e,s),e.style.height=t+"px",e.style.width=n+"px",e.style.marginLeft=r?-n/2+"px":0,e.style.marginTop=r?-t/2+"px":0)}var il={passive:!0},Mg={...il,capture:!0};function Rr(e,n,t,r){n.addEventListener(e,t,r?Mg:il)}function Qa(e,n,t,r){n.removeEventListener(e,t,il)}ds&&Ya();function an(e,n,t,r){let s;t=t||0,r=r||n.length-1;let o=r<=2147483647;for(;r-t>1;)s=o?t+r>>1:Ot((t+r)/2),n[s]<e?t=s:r=s;return e-n[t]<=n[r]-e?t:r}function Wp(e){return(t,r,s)=>{let o=-1,i=-1;for(let a=r;a<=s;a++)if(e(t[a])){o=a;break}for(let a=s;a>=r;a--)if(e(t[a])){i=a;break}return[o,i]}}var Vp=e=>e!=null,jp=e=>e!=null&&e>0,ii=Wp(Vp),_g=Wp(jp);function Ag(e,n,t,r=0,s=!1){let o=s?_g:ii,i=s?jp:Vp;[n,t]=o(e,n,t);let a=e[n],l=e[n];if(n>-1)if(r==1)a=e[n],l=e[t];else if(r==-1)a=e[t],l=e[n];else for(let u=n;u<=t;u++){let h=e[u];i(h)&&(h<a?a=h:h>l&&(l=h))}return[a??Te,l??-Te]}function ai(e,n,t,r){let s=bp(e),o=bp(n);e==n&&(s==-1?(e*=t,n/=t):(e/=t,n*=t));let i=t==10?An:Up,a=s==1?Ot:Kt,l=o==1?Kt:Ot,u=a(i(Xe(e))),h=l(i(Xe(n))),d=ls(t,u),m=ls(t,h);return t==10&&(u<0&&(d=Ee(d,-u)),h<0&&(m=Ee(m,-h))),r||t==2?(e=d*s,n=m*o):(e=Yp(e,d),n=li(n,m)),[e,n]}function al(e,n,t,r){let s=ai(e,n,t,r);return e==0&&(s[0]=0),n==0&&(s[1]=0),s}var ll=.1,mp={mode:3,pad:ll},Xs={pad:0,soft:null,mode:0},Cg={min:Xs,max:Xs};function si(e,n,t,r){return ui(t)?gp(e,n,t):(Xs.pad=t,Xs.soft=r?0:null,Xs.mode=r?3:0,gp(e,n,Cg))}function me(e,n){return e??n}function Lg(e,n,t){for(n=me(n,0),t=me(t,e.length-1);n<=t;){if(e[n]!=null)return!0;n++}return!1}function gp(e,n,t){let r=t.min,s=t.max,o=me(r.pad,0),i=me(s.pad,0),a=me(r.hard,-Te),l=me(s.hard,Te),u=me(r.soft,Te),h=me(s.soft,-Te),d=me(r.mode,0),m=me(s.mode,0),v=n-e,$=An(v),_=wt(Xe(e),Xe(n)),T=An(_),O=Xe(T-$);(v<1e-24||O>10)&&(v=0,(e==0||n==0)&&(v=1e-24,d==2&&u!=Te&&(o=0),m==2&&h!=-Te&&(i=0)));let E=v||_||1e3,N=An(E),L=ls(10,Ot(N)),G=E*(v==0?e==0?.1:1:o),H=Ee(Yp(e-G,L/10),24),Y=e>=u&&(d==1||d==3&&H<=u||d==2&&H>=u)?u:Te,Q=wt(a,H<Y&&e>=Y?Y:ln(Y,H)),le=E*(v==0?n==0?.1:1:i),te=Ee(li(n+le,L/10),24),z=n<=h&&(m==1||m==3&&te>=h||m==2&&te<=h)?h:-Te,se=ln(l,te>z&&n<=z?z:wt(z,te));return Q==se&&Q==0&&(se=100),[Q,se]}var Pg=new Intl.NumberFormat(ds?Eg.language:"en-US"),ul=e=>Pg.format(e),Nt=Math,ni=Nt.PI,Xe=Nt.abs,Ot=Nt.floor,Ze=Nt.round,Kt=Nt.ceil,ln=Nt.min,wt=Nt.max,ls=Nt.pow,bp=Nt.sign,An=Nt.log10,Up=Nt.log2,Og=(e,n=1)=>Nt.sinh(e)*n,ja=(e,n=1)=>Nt.asinh(e/n),Te=1/0;function vp(e){return(An((e^e>>31)-(e>>31))|0)+1}function Za(e,n,t){return ln(wt(e,n),t)}function qp(e){return typeof e=="function"}function ue(e){return qp(e)?e:()=>e}var Ng=()=>{},Kp=e=>e,Gp=(e,n)=>n,zg=e=>null,yp=e=>!0,xp=(e,n)=>e==n,Hg=/\.\d*?(?=9{6,}|0{6,})/gm,Tr=e=>{if(Qp(e)||Zn.has(e))return e;let n=`${e}`,t=n.match(Hg);if(t==null)return e;let r=t[0].length-1;if(n.indexOf("e-")!=-1){let[s,o]=n.split("e");return+`${Tr(s)}e${o}`}return Ee(e,r)};function $r(e,n){return Tr(Ee(Tr(e/n))*n)}function li(e,n){return Tr(Kt(Tr(e/n))*n)}function Yp(e,n){return Tr(Ot(Tr(e/n))*n)}function Ee(e,n=0){if(Qp(e))return e;let t=10**n,r=e*t*(1+Number.EPSILON);return Ze(r)/t}var Zn=new Map;function Jp(e){return((""+e).split(".")[1]||"").length}function to(e,n,t,r){let s=[],o=r.map(Jp);for(let i=n;i<t;i++){let a=Xe(i),l=Ee(ls(e,i),a);for(let u=0;u<r.length;u++){let h=e==10?+`${r[u]}e${i}`:r[u]*l,d=(i>=0?0:a)+(i>=o[u]?0:o[u]),m=e==10?h:Ee(h,d);s.push(m),Zn.set(m,d)}}return s}var eo={},cl=[],us=[null,null],Qn=Array.isArray,Qp=Number.isInteger,Dg=e=>e===void 0;function wp(e){return typeof e=="string"}function ui(e){let n=!1;if(e!=null){let t=e.constructor;n=t==null||t==Object}return n}function Bg(e){return e!=null&&typeof e=="object"}var Ig=Object.getPrototypeOf(Uint8Array),Zp="__proto__";function cs(e,n=ui){let t;if(Qn(e)){let r=e.find(s=>s!=null);if(Qn(r)||n(r)){t=Array(e.length);for(let s=0;s<e.length;s++)t[s]=cs(e[s],n)}else t=e.slice()}else if(e instanceof Ig)t=e.slice();else if(n(e)){t={};for(let r in e)r!=Zp&&(t[r]=cs(e[r],n))}else t=e;return t}function Ge(e){let n=arguments;for(let t=1;t<n.length;t++){let r=n[t];for(let s in r)s!=Zp&&(ui(e[s])?Ge(e[s],cs(r[s])):e[s]=cs(r[s]))}return e}var Fg=0,Wg=1,Vg=2;function jg(e,n,t){for(let r=0,s,o=-1;r<n.length;r++){let i=n[r];if(i>o){for(s=i-1;s>=0&&e[s]==null;)e[s--]=null;for(s=i+1;s<t&&e[s]==null;)e[o=s++]=null}}}function Ug(e,n){if(Gg(e)){let i=e[0].slice();for(let a=1;a<e.length;a++)i.push(...e[a].slice(1));return Yg(i[0])||(i=Kg(i)),i}let t=new Set;for(let i=0;i<e.length;i++){let l=e[i][0],u=l.length;for(let h=0;h<u;h++)t.add(l[h])}let r=[Array.from(t).sort((i,a)=>i-a)],s=r[0].length,o=new Map;for(let i=0;i<s;i++)o.set(r[0][i],i);for(let i=0;i<e.length;i++){let a=e[i],l=a[0];for(let u=1;u<a.length;u++){let h=a[u],d=Array(s).fill(void 0),m=n?n[i][u]:Wg,v=[];for(let $=0;$<h.length;$++){let _=h[$],T=o.get(l[$]);_===null?m!=Fg&&(d[T]=_,m==Vg&&v.push(T)):d[T]=_}jg(d,v,s),r.push(d)}}return r}var qg=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Kg(e){let n=e[0],t=n.length,r=Array(t);for(let o=0;o<r.length;o++)r[o]=o;r.sort((o,i)=>n[o]-n[i]);let s=[];for(let o=0;o<e.length;o++){let i=e[o],a=Array(t);for(let l=0;l<t;l++)a[l]=i[r[l]];s.push(a)}return s}function Gg(e){let n=e[0][0],t=n.length;for(let r=1;r<e.length;r++){let s=e[r][0];if(s.length!=t)return!1;if(s!=n){for(let o=0;o<t;o++)if(s[o]!=n[o])return!1}}return!0}function Yg(e,n=100){let t=e.length;if(t<=1)return!0;let r=0,s=t-1;for(;r<=s&&e[r]==null;)r++;for(;s>=r&&e[s]==null;)s--;if(s<=r)return!0;let o=wt(1,Ot((s-r+1)/n));for(let i=e[r],a=r+o;a<=s;a+=o){let l=e[a];if(l!=null){if(l<=i)return!1;i=l}}return!0}var Xp=["January","February","March","April","May","June","July","August","September","October","November","December"],ed=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function td(e){return e.slice(0,3)}var Jg=ed.map(td),Qg=Xp.map(td),Zg={MMMM:Xp,MMM:Qg,WWWW:ed,WWW:Jg};function Ys(e){return(e<10?"0":"")+e}function Xg(e){return(e<10?"00":e<100?"0":"")+e}var eb={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,n)=>n.MMMM[e.getMonth()],MMM:(e,n)=>n.MMM[e.getMonth()],MM:e=>Ys(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Ys(e.getDate()),D:e=>e.getDate(),WWWW:(e,n)=>n.WWWW[e.getDay()],WWW:(e,n)=>n.WWW[e.getDay()],HH:e=>Ys(e.getHours()),H:e=>e.getHours(),h:e=>{let n=e.getHours();return n==0?12:n>12?n-12:n},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Ys(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Ys(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Xg(e.getMilliseconds())};function pl(e,n){n=n||Zg;let t=[],r=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=r.exec(e);)t.push(s[0][0]=="{"?eb[s[1]]:s[0]);return o=>{let i="";for(let a=0;a<t.length;a++)i+=typeof t[a]=="string"?t[a]:t[a](o,n);return i}}var tb=new Intl.DateTimeFormat().resolvedOptions().timeZone;function nb(e,n){let t;return n=="UTC"||n=="Etc/UTC"?t=new Date(+e+e.getTimezoneOffset()*6e4):n==tb?t=e:(t=new Date(e.toLocaleString("en-US",{timeZone:n})),t.setMilliseconds(e.getMilliseconds())),t}var nd=e=>e%1==0,oi=[1,2,2.5,5],rb=to(10,-32,0,oi),rd=to(10,0,32,oi),sb=rd.filter(nd),Sr=rb.concat(rd),dl=`
`,sd="{YYYY}",$p=dl+sd,od="{M}/{D}",Zs=dl+od,ei=Zs+"/{YY}",id="{aa}",ob="{h}:{mm}",is=ob+id,Sp=dl+is,kp=":{ss}",xe=null;function ad(e){let n=e*1e3,t=n*60,r=t*60,s=r*24,o=s*30,i=s*365,l=(e==1?to(10,0,3,oi).filter(nd):to(10,-3,0,oi)).concat([n,n*5,n*10,n*15,n*30,t,t*5,t*10,t*15,t*30,r,r*2,r*3,r*4,r*6,r*8,r*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,o,o*2,o*3,o*4,o*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),u=[[i,sd,xe,xe,xe,xe,xe,xe,1],[s*28,"{MMM}",$p,xe,xe,xe,xe,xe,1],[s,od,$p,xe,xe,xe,xe,xe,1],[r,"{h}"+id,ei,xe,Zs,xe,xe,xe,1],[t,is,ei,xe,Zs,xe,xe,xe,1],[n,kp,ei+" "+is,xe,Zs+" "+is,xe,Sp,xe,1],[e,kp+".{fff}",ei+" "+is,xe,Zs+" "+is,xe,Sp,xe,1]];function h(d){return(m,v,$,_,T,O)=>{let E=[],N=T>=i,L=T>=o&&T<i,G=d($),H=Ee(G*e,3),Y=Ua(G.getFullYear(),N?0:G.getMonth(),L||N?1:G.getDate()),Q=Ee(Y*e,3);if(L||N){let le=L?T/o:0,te=N?T/i:0,z=H==Q?H:Ee(Ua(Y.getFullYear()+te,Y.getMonth()+le,1)*e,3),se=new Date(Ze(z/e)),V=se.getFullYear(),Z=se.getMonth();for(let K=0;z<=_;K++){let pe=Ua(V+te*K,Z+le*K,1),q=pe-d(Ee(pe*e,3));z=Ee((+pe+q)*e,3),z<=_&&E.push(z)}}else{let le=T>=s?s:T,te=Ot($)-Ot(H),z=Q+te+li(H-Q,le);E.push(z);let se=d(z),V=se.getHours()+se.getMinutes()/t+se.getSeconds()/r,Z=T/r,K=m.axes[v]._space,pe=O/K;for(;z=Ee(z+T,e==1?0:3),!(z>_);)if(Z>1){let q=Ot(Ee(V+Z,6))%24,fe=d(z).getHours()-q;fe>1&&(fe=-1),z-=fe*r,V=(V+Z)%24;let we=E[E.length-1];Ee((z-we)/T,3)*pe>=.7&&E.push(z)}else E.push(z)}return E}}return[l,u,h]}var[ib,ab,lb]=ad(1),[ub,cb,pb]=ad(.001);to(2,-53,53,[1]);function Rp(e,n){return e.map(t=>t.map((r,s)=>s==0||s==8||r==null?r:n(s==1||t[8]==0?r:t[1]+r)))}function Tp(e,n){return(t,r,s,o,i)=>{let a=n.find($=>i>=$[0])||n[n.length-1],l,u,h,d,m,v;return r.map($=>{let _=e($),T=_.getFullYear(),O=_.getMonth(),E=_.getDate(),N=_.getHours(),L=_.getMinutes(),G=_.getSeconds(),H=T!=l&&a[2]||O!=u&&a[3]||E!=h&&a[4]||N!=d&&a[5]||L!=m&&a[6]||G!=v&&a[7]||a[1];return l=T,u=O,h=E,d=N,m=L,v=G,H(_)})}}function db(e,n){let t=pl(n);return(r,s,o,i,a)=>s.map(l=>t(e(l)))}function Ua(e,n,t){return new Date(e,n,t)}function Ep(e,n){return n(e)}var fb="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Mp(e,n){return(t,r,s,o)=>o==null?ol:n(e(r))}function hb(e,n){let t=e.series[n];return t.width?t.stroke(e,n):t.points.width?t.points.stroke(e,n):null}function mb(e,n){return e.series[n].fill(e,n)}var gb={show:!0,live:!0,isolate:!1,mount:Ng,markers:{show:!0,width:2,stroke:hb,fill:mb,dash:"solid"},idx:null,idxs:null,values:[]};function bb(e,n){let t=e.cursor.points,r=qt(),s=t.size(e,n);Le(r,Js,s),Le(r,Qs,s);let o=s/-2;Le(r,"marginLeft",o),Le(r,"marginTop",o);let i=t.width(e,n,s);return i&&Le(r,"borderWidth",i),r}function vb(e,n){let t=e.series[n].points;return t._fill||t._stroke}function yb(e,n){let t=e.series[n].points;return t._stroke||t._fill}function xb(e,n){return e.series[n].points.size}var qa=[0,0];function wb(e,n,t){return qa[0]=n,qa[1]=t,qa}function ti(e,n,t,r=!0){return s=>{s.button==0&&(!r||s.target==n)&&t(s)}}function Ka(e,n,t,r=!0){return s=>{(!r||s.target==n)&&t(s)}}var $b={show:!0,x:!0,y:!0,lock:!1,move:wb,points:{one:!1,show:bb,size:xb,width:0,stroke:yb,fill:vb},bind:{mousedown:ti,mouseup:ti,click:ti,dblclick:ti,mousemove:Ka,mouseleave:Ka,mouseenter:Ka},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,n)=>{n.stopPropagation(),n.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,n,t,r,s)=>r-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},ld={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},fl=Ge({},ld,{filter:Gp}),ud=Ge({},fl,{size:10}),cd=Ge({},ld,{show:!1}),hl='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',pd="bold "+hl,dd=1.5,_p={show:!0,scale:"x",stroke:sl,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:pd,side:2,grid:fl,ticks:ud,border:cd,font:hl,lineGap:dd,rotate:0},Sb="Value",kb="Time",Ap={show:!0,scale:"x",auto:!1,sorted:1,min:Te,max:-Te,idxs:[]};function Rb(e,n,t,r,s){return n.map(o=>o==null?"":ul(o))}function Tb(e,n,t,r,s,o,i){let a=[],l=Zn.get(s)||0;t=i?t:Ee(li(t,s),l);for(let u=t;u<=r;u=Ee(u+s,l))a.push(Object.is(u,-0)?0:u);return a}function Xa(e,n,t,r,s,o,i){let a=[],l=e.scales[e.axes[n].scale].log,u=l==10?An:Up,h=Ot(u(t));s=ls(l,h),l==10&&(s=Sr[an(s,Sr)]);let d=t,m=s*l;l==10&&(m=Sr[an(m,Sr)]);do a.push(d),d=d+s,l==10&&!Zn.has(d)&&(d=Ee(d,Zn.get(s))),d>=m&&(s=d,m=s*l,l==10&&(m=Sr[an(m,Sr)]));while(d<=r);return a}function Eb(e,n,t,r,s,o,i){let l=e.scales[e.axes[n].scale].asinh,u=r>l?Xa(e,n,wt(l,t),r,s):[l],h=r>=0&&t<=0?[0]:[];return(t<-l?Xa(e,n,wt(l,-r),-t,s):[l]).reverse().map(m=>-m).concat(h,u)}var fd=/./,Mb=/[12357]/,_b=/[125]/,Cp=/1/,el=(e,n,t,r)=>e.map((s,o)=>n==4&&s==0||o%r==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function Ab(e,n,t,r,s){let o=e.axes[t],i=o.scale,a=e.scales[i],l=e.valToPos,u=o._space,h=l(10,i),d=l(9,i)-h>=u?fd:l(7,i)-h>=u?Mb:l(5,i)-h>=u?_b:Cp;if(d==Cp){let m=Xe(l(1,i)-h);if(m<u)return el(n.slice().reverse(),a.distr,d,Kt(u/m)).reverse()}return el(n,a.distr,d,1)}function Cb(e,n,t,r,s){let o=e.axes[t],i=o.scale,a=o._space,l=e.valToPos,u=Xe(l(1,i)-l(2,i));return u<a?el(n.slice().reverse(),3,fd,Kt(a/u)).reverse():n}function Lb(e,n,t,r){return r==null?ol:n==null?"":ul(n)}var Lp={show:!0,scale:"y",stroke:sl,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:pd,side:3,grid:fl,ticks:ud,border:cd,font:hl,lineGap:dd,rotate:0};function Pb(e,n){let t=3+(e||1)*2;return Ee(t*n,3)}function Ob(e,n){let{scale:t,idxs:r}=e.series[0],s=e._data[0],o=e.valToPos(s[r[0]],t,!0),i=e.valToPos(s[r[1]],t,!0),a=Xe(i-o),l=e.series[n],u=a/(l.points.space*be);return r[1]-r[0]<=u}var Pp={scale:null,auto:!0,sorted:0,min:Te,max:-Te},hd=(e,n,t,r,s)=>s,Op={show:!0,auto:!0,sorted:0,gaps:hd,alpha:1,facets:[Ge({},Pp,{scale:"x"}),Ge({},Pp,{scale:"y"})]},Np={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:hd,alpha:1,points:{show:Ob,filter:null},values:null,min:Te,max:-Te,idxs:[],path:null,clip:null};function Nb(e,n,t,r,s){return t/10}var md={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},zb=Ge({},md,{time:!1,ori:1}),zp={};function gd(e,n){let t=zp[e];return t||(t={key:e,plots:[],sub(r){t.plots.push(r)},unsub(r){t.plots=t.plots.filter(s=>s!=r)},pub(r,s,o,i,a,l,u){for(let h=0;h<t.plots.length;h++)t.plots[h]!=s&&t.plots[h].pub(r,s,o,i,a,l,u)}},e!=null&&(zp[e]=t)),t}var ps=1,tl=2;function Er(e,n,t){let r=e.mode,s=e.series[n],o=r==2?e._data[n]:e._data,i=e.scales,a=e.bbox,l=o[0],u=r==2?o[1]:o[n],h=r==2?i[s.facets[0].scale]:i[e.series[0].scale],d=r==2?i[s.facets[1].scale]:i[s.scale],m=a.left,v=a.top,$=a.width,_=a.height,T=e.valToPosH,O=e.valToPosV;return h.ori==0?t(s,l,u,h,d,T,O,m,v,$,_,pi,fs,fi,vd,xd):t(s,l,u,h,d,O,T,v,m,_,$,di,hs,bl,yd,wd)}function ml(e,n){let t=0,r=0,s=me(e.bands,cl);for(let o=0;o<s.length;o++){let i=s[o];i.series[0]==n?t=i.dir:i.series[1]==n&&(i.dir==1?r|=1:r|=2)}return[t,r==1?-1:r==2?1:r==3?2:0]}function Hb(e,n,t,r,s){let o=e.mode,i=e.series[n],a=o==2?i.facets[1].scale:i.scale,l=e.scales[a];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function Cn(e,n,t,r,s,o){return Er(e,n,(i,a,l,u,h,d,m,v,$,_,T)=>{let O=i.pxRound,E=u.dir*(u.ori==0?1:-1),N=u.ori==0?fs:hs,L,G;E==1?(L=t,G=r):(L=r,G=t);let H=O(d(a[L],u,_,v)),Y=O(m(l[L],h,T,$)),Q=O(d(a[G],u,_,v)),le=O(m(o==1?h.max:h.min,h,T,$)),te=new Path2D(s);return N(te,Q,le),N(te,H,le),N(te,H,Y),te})}function ci(e,n,t,r,s,o){let i=null;if(e.length>0){i=new Path2D;let a=n==0?fi:bl,l=t;for(let d=0;d<e.length;d++){let m=e[d];if(m[1]>m[0]){let v=m[0]-l;v>0&&a(i,l,r,v,r+o),l=m[1]}}let u=t+s-l,h=10;u>0&&a(i,l,r-h/2,u,r+o+h)}return i}function Db(e,n,t){let r=e[e.length-1];r&&r[0]==n?r[1]=t:e.push([n,t])}function gl(e,n,t,r,s,o,i){let a=[],l=e.length;for(let u=s==1?t:r;u>=t&&u<=r;u+=s)if(n[u]===null){let d=u,m=u;if(s==1)for(;++u<=r&&n[u]===null;)m=u;else for(;--u>=t&&n[u]===null;)m=u;let v=o(e[d]),$=m==d?v:o(e[m]),_=d-s;v=i<=0&&_>=0&&_<l?o(e[_]):v;let O=m+s;$=i>=0&&O>=0&&O<l?o(e[O]):$,$>=v&&a.push([v,$])}return a}function Hp(e){return e==0?Kp:e==1?Ze:n=>$r(n,e)}function bd(e){let n=e==0?pi:di,t=e==0?(s,o,i,a,l,u)=>{s.arcTo(o,i,a,l,u)}:(s,o,i,a,l,u)=>{s.arcTo(i,o,l,a,u)},r=e==0?(s,o,i,a,l)=>{s.rect(o,i,a,l)}:(s,o,i,a,l)=>{s.rect(i,o,l,a)};return(s,o,i,a,l,u=0,h=0)=>{u==0&&h==0?r(s,o,i,a,l):(u=ln(u,a/2,l/2),h=ln(h,a/2,l/2),n(s,o+u,i),t(s,o+a,i,o+a,i+l,u),t(s,o+a,i+l,o,i+l,h),t(s,o,i+l,o,i,h),t(s,o,i,o+a,i,u),s.closePath())}}var pi=(e,n,t)=>{e.moveTo(n,t)},di=(e,n,t)=>{e.moveTo(t,n)},fs=(e,n,t)=>{e.lineTo(n,t)},hs=(e,n,t)=>{e.lineTo(t,n)},fi=bd(0),bl=bd(1),vd=(e,n,t,r,s,o)=>{e.arc(n,t,r,s,o)},yd=(e,n,t,r,s,o)=>{e.arc(t,n,r,s,o)},xd=(e,n,t,r,s,o,i)=>{e.bezierCurveTo(n,t,r,s,o,i)},wd=(e,n,t,r,s,o,i)=>{e.bezierCurveTo(t,n,s,r,i,o)};function $d(e){return(n,t,r,s,o)=>Er(n,t,(i,a,l,u,h,d,m,v,$,_,T)=>{let{pxRound:O,points:E}=i,N,L;u.ori==0?(N=pi,L=vd):(N=di,L=yd);let G=Ee(E.width*be,3),H=(E.size-E.width)/2*be,Y=Ee(H*2,3),Q=new Path2D,le=new Path2D,{left:te,top:z,width:se,height:V}=n.bbox;fi(le,te-Y,z-Y,se+Y*2,V+Y*2);let Z=K=>{if(l[K]!=null){let pe=O(d(a[K],u,_,v)),q=O(m(l[K],h,T,$));N(Q,pe+H,q),L(Q,pe,q,H,0,ni*2)}};if(o)o.forEach(Z);else for(let K=r;K<=s;K++)Z(K);return{stroke:G>0?Q:null,fill:Q,clip:le,flags:ps|tl}})}function Sd(e){return(n,t,r,s,o,i)=>{r!=s&&(o!=r&&i!=r&&e(n,t,r),o!=s&&i!=s&&e(n,t,s),e(n,t,i))}}var Bb=Sd(fs),Ib=Sd(hs);function kd(e){let n=me(e?.alignGaps,0);return(t,r,s,o)=>Er(t,r,(i,a,l,u,h,d,m,v,$,_,T)=>{[s,o]=ii(l,s,o);let O=i.pxRound,E=V=>O(d(V,u,_,v)),N=V=>O(m(V,h,T,$)),L,G;u.ori==0?(L=fs,G=Bb):(L=hs,G=Ib);let H=u.dir*(u.ori==0?1:-1),Y={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ps},Q=Y.stroke,le=!1;if(o-s>=_*4){let V=j=>t.posToVal(j,u.key,!0),Z=null,K=null,pe,q,$t,Pe=E(a[H==1?s:o]),fe=E(a[s]),we=E(a[o]),ie=V(H==1?fe+1:we-1);for(let j=H==1?s:o;j>=s&&j<=o;j+=H){let Ye=a[j],Oe=(H==1?Ye<ie:Ye>ie)?Pe:E(Ye),ye=l[j];Oe==Pe?ye!=null?(q=ye,Z==null?(L(Q,Oe,N(q)),pe=Z=K=q):q<Z?Z=q:q>K&&(K=q)):ye===null&&(le=!0):(Z!=null&&G(Q,Pe,N(Z),N(K),N(pe),N(q)),ye!=null?(q=ye,L(Q,Oe,N(q)),Z=K=pe=q):(Z=K=null,ye===null&&(le=!0)),Pe=Oe,ie=V(Pe+H))}Z!=null&&Z!=K&&$t!=Pe&&G(Q,Pe,N(Z),N(K),N(pe),N(q))}else for(let V=H==1?s:o;V>=s&&V<=o;V+=H){let Z=l[V];Z===null?le=!0:Z!=null&&L(Q,E(a[V]),N(Z))}let[z,se]=ml(t,r);if(i.fill!=null||z!=0){let V=Y.fill=new Path2D(Q),Z=i.fillTo(t,r,i.min,i.max,z),K=N(Z),pe=E(a[s]),q=E(a[o]);H==-1&&([q,pe]=[pe,q]),L(V,q,K),L(V,pe,K)}if(!i.spanGaps){let V=[];le&&V.push(...gl(a,l,s,o,H,E,n)),Y.gaps=V=i.gaps(t,r,s,o,V),Y.clip=ci(V,u.ori,v,$,_,T)}return se!=0&&(Y.band=se==2?[Cn(t,r,s,o,Q,-1),Cn(t,r,s,o,Q,1)]:Cn(t,r,s,o,Q,se)),Y})}function Fb(e){let n=me(e.align,1),t=me(e.ascDesc,!1),r=me(e.alignGaps,0),s=me(e.extend,!1);return(o,i,a,l)=>Er(o,i,(u,h,d,m,v,$,_,T,O,E,N)=>{[a,l]=ii(d,a,l);let L=u.pxRound,{left:G,width:H}=o.bbox,Y=fe=>L($(fe,m,E,T)),Q=fe=>L(_(fe,v,N,O)),le=m.ori==0?fs:hs,te={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ps},z=te.stroke,se=m.dir*(m.ori==0?1:-1),V=Q(d[se==1?a:l]),Z=Y(h[se==1?a:l]),K=Z,pe=Z;s&&n==-1&&(pe=G,le(z,pe,V)),le(z,Z,V);for(let fe=se==1?a:l;fe>=a&&fe<=l;fe+=se){let we=d[fe];if(we==null)continue;let ie=Y(h[fe]),j=Q(we);n==1?le(z,ie,V):le(z,K,j),le(z,ie,j),V=j,K=ie}let q=K;s&&n==1&&(q=G+H,le(z,q,V));let[$t,Pe]=ml(o,i);if(u.fill!=null||$t!=0){let fe=te.fill=new Path2D(z),we=u.fillTo(o,i,u.min,u.max,$t),ie=Q(we);le(fe,q,ie),le(fe,pe,ie)}if(!u.spanGaps){let fe=[];fe.push(...gl(h,d,a,l,se,Y,r));let we=u.width*be/2,ie=t||n==1?we:-we,j=t||n==-1?-we:we;fe.forEach(Ye=>{Ye[0]+=ie,Ye[1]+=j}),te.gaps=fe=u.gaps(o,i,a,l,fe),te.clip=ci(fe,m.ori,T,O,E,N)}return Pe!=0&&(te.band=Pe==2?[Cn(o,i,a,l,z,-1),Cn(o,i,a,l,z,1)]:Cn(o,i,a,l,z,Pe)),te})}function Dp(e,n,t,r,s,o,i=Te){if(e.length>1){let a=null;for(let l=0,u=1/0;l<e.length;l++)if(n[l]!==void 0){if(a!=null){let h=Xe(e[l]-e[a]);h<u&&(u=h,i=Xe(t(e[l],r,s,o)-t(e[a],r,s,o)))}a=l}}return i}function Wb(e){e=e||eo;let n=me(e.size,[.6,Te,1]),t=e.align||0,r=e.gap||0,s=e.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let o=ue(s),i=1-n[0],a=me(n[1],Te),l=me(n[2],1),u=me(e.disp,eo),h=me(e.each,v=>{}),{fill:d,stroke:m}=u;return(v,$,_,T)=>Er(v,$,(O,E,N,L,G,H,Y,Q,le,te,z)=>{let se=O.pxRound,V=t,Z=r*be,K=a*be,pe=l*be,q,$t;L.ori==0?[q,$t]=o(v,$):[$t,q]=o(v,$);let Pe=L.dir*(L.ori==0?1:-1),fe=L.ori==0?fi:bl,we=L.ori==0?h:(I,Me,Je,zr,tr,cn,nr)=>{h(I,Me,Je,tr,zr,nr,cn)},ie=me(v.bands,cl).find(I=>I.series[0]==$),j=ie!=null?ie.dir:0,Ye=O.fillTo(v,$,O.min,O.max,j),mt=se(Y(Ye,G,z,le)),Oe,ye,Jt,Mt=te,He=se(O.width*be),un=!1,kn=null,zt=null,On=null,Pr=null;d!=null&&(He==0||m!=null)&&(un=!0,kn=d.values(v,$,_,T),zt=new Map,new Set(kn).forEach(I=>{I!=null&&zt.set(I,new Path2D)}),He>0&&(On=m.values(v,$,_,T),Pr=new Map,new Set(On).forEach(I=>{I!=null&&Pr.set(I,new Path2D)})));let{x0:Or,size:ks}=u;if(Or!=null&&ks!=null){V=1,E=Or.values(v,$,_,T),Or.unit==2&&(E=E.map(Je=>v.posToVal(Q+Je*te,L.key,!0)));let I=ks.values(v,$,_,T);ks.unit==2?ye=I[0]*te:ye=H(I[0],L,te,Q)-H(0,L,te,Q),Mt=Dp(E,N,H,L,te,Q,Mt),Jt=Mt-ye+Z}else Mt=Dp(E,N,H,L,te,Q,Mt),Jt=Mt*i+Z,ye=Mt-Jt;Jt<1&&(Jt=0),He>=ye/2&&(He=0),Jt<5&&(se=Kp);let io=Jt>0,Xn=Mt-Jt-(io?He:0);ye=se(Za(Xn,pe,K)),Oe=(V==0?ye/2:V==Pe?0:ye)-V*Pe*((V==0?Z/2:0)+(io?He/2:0));let gt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Nr=un?null:new Path2D,Rn=null;if(ie!=null)Rn=v.data[ie.series[1]];else{let{y0:I,y1:Me}=u;I!=null&&Me!=null&&(N=Me.values(v,$,_,T),Rn=I.values(v,$,_,T))}let er=q*ye,ne=$t*ye;for(let I=Pe==1?_:T;I>=_&&I<=T;I+=Pe){let Me=N[I];if(Me==null)continue;if(Rn!=null){let St=Rn[I]??0;if(Me-St==0)continue;mt=Y(St,G,z,le)}let Je=L.distr!=2||u!=null?E[I]:I,zr=H(Je,L,te,Q),tr=Y(me(Me,Ye),G,z,le),cn=se(zr-Oe),nr=se(wt(tr,mt)),_t=se(ln(tr,mt)),Ht=nr-_t;if(Me!=null){let St=Me<0?ne:er,Qt=Me<0?er:ne;un?(He>0&&On[I]!=null&&fe(Pr.get(On[I]),cn,_t+Ot(He/2),ye,wt(0,Ht-He),St,Qt),kn[I]!=null&&fe(zt.get(kn[I]),cn,_t+Ot(He/2),ye,wt(0,Ht-He),St,Qt)):fe(Nr,cn,_t+Ot(He/2),ye,wt(0,Ht-He),St,Qt),we(v,$,I,cn-He/2,_t,ye+He,Ht)}}return He>0?gt.stroke=un?Pr:Nr:un||(gt._fill=O.width==0?O._fill:O._stroke??O._fill,gt.width=0),gt.fill=un?zt:Nr,gt})}function Vb(e,n){let t=me(n?.alignGaps,0);return(r,s,o,i)=>Er(r,s,(a,l,u,h,d,m,v,$,_,T,O)=>{[o,i]=ii(u,o,i);let E=a.pxRound,N=q=>E(m(q,h,T,$)),L=q=>E(v(q,d,O,_)),G,H,Y;h.ori==0?(G=pi,Y=fs,H=xd):(G=di,Y=hs,H=wd);let Q=h.dir*(h.ori==0?1:-1),le=N(l[Q==1?o:i]),te=le,z=[],se=[];for(let q=Q==1?o:i;q>=o&&q<=i;q+=Q)if(u[q]!=null){let Pe=l[q],fe=N(Pe);z.push(te=fe),se.push(L(u[q]))}let V={stroke:e(z,se,G,Y,H,E),fill:null,clip:null,band:null,gaps:null,flags:ps},Z=V.stroke,[K,pe]=ml(r,s);if(a.fill!=null||K!=0){let q=V.fill=new Path2D(Z),$t=a.fillTo(r,s,a.min,a.max,K),Pe=L($t);Y(q,te,Pe),Y(q,le,Pe)}if(!a.spanGaps){let q=[];q.push(...gl(l,u,o,i,Q,N,t)),V.gaps=q=a.gaps(r,s,o,i,q),V.clip=ci(q,h.ori,$,_,T,O)}return pe!=0&&(V.band=pe==2?[Cn(r,s,o,i,Z,-1),Cn(r,s,o,i,Z,1)]:Cn(r,s,o,i,Z,pe)),V})}function jb(e){return Vb(Ub,e)}function Ub(e,n,t,r,s,o){let i=e.length;if(i<2)return null;let a=new Path2D;if(t(a,e[0],n[0]),i==2)r(a,e[1],n[1]);else{let l=Array(i),u=Array(i-1),h=Array(i-1),d=Array(i-1);for(let m=0;m<i-1;m++)h[m]=n[m+1]-n[m],d[m]=e[m+1]-e[m],u[m]=h[m]/d[m];l[0]=u[0];for(let m=1;m<i-1;m++)u[m]===0||u[m-1]===0||u[m-1]>0!=u[m]>0?l[m]=0:(l[m]=3*(d[m-1]+d[m])/((2*d[m]+d[m-1])/u[m-1]+(d[m]+2*d[m-1])/u[m]),isFinite(l[m])||(l[m]=0));l[i-1]=u[i-2];for(let m=0;m<i-1;m++)s(a,e[m]+d[m]/3,n[m]+l[m]*d[m]/3,e[m+1]-d[m]/3,n[m+1]-l[m+1]*d[m]/3,e[m+1],n[m+1])}return a}var nl=new Set;function Bp(){for(let e of nl)e.syncRect(!0)}ds&&(Rr(Rg,as,Bp),Rr(Tg,as,Bp,!0),Rr(ri,as,()=>{et.pxRatio=be}));var qb=kd(),Kb=$d();function Ip(e,n,t,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((o,i)=>rl(o,i,n,t))}function Gb(e,n){return e.map((t,r)=>r==0?{}:Ge({},n,t))}function rl(e,n,t,r){return Ge({},n==0?t:r,e)}function Rd(e,n,t){return n==null?us:[n,t]}var Yb=Rd;function Jb(e,n,t){return n==null?us:si(n,t,ll,!0)}function Td(e,n,t,r){return n==null?us:ai(n,t,e.scales[r].log,!1)}var Qb=Td;function Ed(e,n,t,r){return n==null?us:al(n,t,e.scales[r].log,!1)}var Zb=Ed;function Xb(e,n,t,r,s){let o=wt(vp(e),vp(n)),i=n-e,a=an(s/r*i,t);do{let l=t[a],u=r*l/i;if(u>=s&&o+(l<5?Zn.get(l):0)<=17)return[l,u]}while(++a<t.length);return[0,0]}function Fp(e){let n,t;return e=e.replace(/(\d+)px/,(r,s)=>(n=Ze((t=+s)*be))+"px"),[e,n,t]}function e0(e){e.show&&[e.font,e.labelFont].forEach(n=>{let t=Ee(n[2]*be,1);n[0]=n[0].replace(/[0-9.]+px/,t+"px"),n[1]=t})}function et(e,n,t){let r={mode:me(e.mode,1)},s=r.mode;function o(c,f,b,y){let w=f.valToPct(c);return y+b*(f.dir==-1?1-w:w)}function i(c,f,b,y){let w=f.valToPct(c);return y+b*(f.dir==-1?w:1-w)}function a(c,f,b,y){return f.ori==0?o(c,f,b,y):i(c,f,b,y)}r.valToPosH=o,r.valToPosV=i;let l=!1;r.status=0;let u=r.root=qt(ag);if(e.id!=null&&(u.id=e.id),Pt(u,e.class),e.title){let c=qt(cg,u);c.textContent=e.title}let h=on("canvas"),d=r.ctx=h.getContext("2d"),m=qt(pg,u);Rr("click",m,c=>{c.target===$&&(_e!=Kr||Ne!=Gr)&&ut.click(r,c)},!0);let v=r.under=qt(dg,m);m.appendChild(h);let $=r.over=qt(fg,m);e=cs(e);let _=+me(e.pxAlign,1),T=Hp(_);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(r,e)||e)});let O=e.ms||.001,E=r.series=s==1?Ip(e.series||[],Ap,Np,!1):Gb(e.series||[null],Op),N=r.axes=Ip(e.axes||[],_p,Lp,!0),L=r.scales={},G=r.bands=e.bands||[];G.forEach(c=>{c.fill=ue(c.fill||null),c.dir=me(c.dir,-1)});let H=s==2?E[1].facets[0].scale:E[0].scale,Y={axes:Nh,series:Ah},Q=(e.drawOrder||["axes","series"]).map(c=>Y[c]);function le(c){let f=c.distr==3?b=>An(b>0?b:c.clamp(r,b,c.min,c.max,c.key)):c.distr==4?b=>ja(b,c.asinh):c.distr==100?b=>c.fwd(b):b=>b;return b=>{let y=f(b),{_min:w,_max:S}=c,M=S-w;return(y-w)/M}}function te(c){let f=L[c];if(f==null){let b=(e.scales||eo)[c]||eo;if(b.from!=null){te(b.from);let y=Ge({},L[b.from],b,{key:c});y.valToPct=le(y),L[c]=y}else{f=L[c]=Ge({},c==H?md:zb,b),f.key=c;let y=f.time,w=f.range,S=Qn(w);if((c!=H||s==2&&!y)&&(S&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?mp:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?mp:{mode:1,hard:w[1],soft:w[1]}},S=!1),!S&&ui(w))){let M=w;w=(C,P,D)=>P==null?us:si(P,D,M)}f.range=ue(w||(y?Yb:c==H?f.distr==3?Qb:f.distr==4?Zb:Rd:f.distr==3?Td:f.distr==4?Ed:Jb)),f.auto=ue(S?!1:f.auto),f.clamp=ue(f.clamp||Nb),f._min=f._max=null,f.valToPct=le(f)}}}te("x"),te("y"),s==1&&E.forEach(c=>{te(c.scale)}),N.forEach(c=>{te(c.scale)});for(let c in e.scales)te(c);let z=L[H],se=z.distr,V,Z;z.ori==0?(Pt(u,lg),V=o,Z=i):(Pt(u,ug),V=i,Z=o);let K={};for(let c in L){let f=L[c];(f.min!=null||f.max!=null)&&(K[c]={min:f.min,max:f.max},f.min=f.max=null)}let pe=e.tzDate||(c=>new Date(Ze(c/O))),q=e.fmtDate||pl,$t=O==1?lb(pe):pb(pe),Pe=Tp(pe,Rp(O==1?ab:cb,q)),fe=Mp(pe,Ep(fb,q)),we=[],ie=r.legend=Ge({},gb,e.legend),j=r.cursor=Ge({},$b,{drag:{y:s==2}},e.cursor),Ye=ie.show,mt=j.show,Oe=ie.markers;ie.idxs=we,Oe.width=ue(Oe.width),Oe.dash=ue(Oe.dash),Oe.stroke=ue(Oe.stroke),Oe.fill=ue(Oe.fill);let ye,Jt,Mt,He=[],un=[],kn,zt=!1,On={};if(ie.live){let c=E[1]?E[1].values:null;zt=c!=null,kn=zt?c(r,1,0):{_:0};for(let f in kn)On[f]=ol}if(Ye)if(ye=on("table",yg,u),Mt=on("tbody",null,ye),ie.mount(r,ye),zt){Jt=on("thead",null,ye,Mt);let c=on("tr",null,Jt);on("th",null,c);for(var Pr in kn)on("th",np,c).textContent=Pr}else Pt(ye,wg),ie.live&&Pt(ye,xg);let Or={show:!0},ks={show:!1};function io(c,f){if(f==0&&(zt||!ie.live||s==2))return us;let b=[],y=on("tr",$g,Mt,Mt.childNodes[f]);Pt(y,c.class),c.show||Pt(y,kr);let w=on("th",null,y);if(Oe.show){let C=qt(Sg,w);if(f>0){let P=Oe.width(r,f);P&&(C.style.border=P+"px "+Oe.dash(r,f)+" "+Oe.stroke(r,f)),C.style.background=Oe.fill(r,f)}}let S=qt(np,w);c.label instanceof HTMLElement?S.appendChild(c.label):S.textContent=c.label,f>0&&(Oe.show||(S.style.color=c.width>0?Oe.stroke(r,f):Oe.fill(r,f)),gt("click",w,C=>{if(j._lock)return;sr(C);let P=E.indexOf(c);if((C.ctrlKey||C.metaKey)!=ie.isolate){let D=E.some((B,F)=>F>0&&F!=P&&B.show);E.forEach((B,F)=>{F>0&&dn(F,D?F==P?Or:ks:Or,!0,Ue.setSeries)})}else dn(P,{show:!c.show},!0,Ue.setSeries)},!1),Dr&&gt(ip,w,C=>{j._lock||(sr(C),dn(E.indexOf(c),Jr,!0,Ue.setSeries))},!1));for(var M in kn){let C=on("td",kg,y);C.textContent="--",b.push(C)}return[y,b]}let Xn=new Map;function gt(c,f,b,y=!0){let w=Xn.get(f)||{},S=j.bind[c](r,f,b,y);S&&(Rr(c,f,w[c]=S),Xn.set(f,w))}function Nr(c,f,b){let y=Xn.get(f)||{};for(let w in y)(c==null||w==c)&&(Qa(w,f,y[w]),delete y[w]);c==null&&Xn.delete(f)}let Rn=0,er=0,ne=0,I=0,Me=0,Je=0,zr=Me,tr=Je,cn=ne,nr=I,_t=0,Ht=0,St=0,Qt=0;r.bbox={};let Di=!1,ao=!1,Hr=!1,rr=!1,lo=!1,Dt=!1;function Bi(c,f,b){(b||c!=r.width||f!=r.height)&&Dl(c,f),Vr(!1),Hr=!0,ao=!0,jr()}function Dl(c,f){r.width=Rn=ne=c,r.height=er=I=f,Me=Je=0,Sh(),kh();let b=r.bbox;_t=b.left=$r(Me*be,.5),Ht=b.top=$r(Je*be,.5),St=b.width=$r(ne*be,.5),Qt=b.height=$r(I*be,.5)}let xh=3;function wh(){let c=!1,f=0;for(;!c;){f++;let b=Ph(f),y=Oh(f);c=f==xh||b&&y,c||(Dl(r.width,r.height),ao=!0)}}function $h({width:c,height:f}){Bi(c,f)}r.setSize=$h;function Sh(){let c=!1,f=!1,b=!1,y=!1;N.forEach((w,S)=>{if(w.show&&w._show){let{side:M,_size:C}=w,P=M%2,D=w.label!=null?w.labelSize:0,B=C+D;B>0&&(P?(ne-=B,M==3?(Me+=B,y=!0):b=!0):(I-=B,M==0?(Je+=B,c=!0):f=!0))}}),or[0]=c,or[1]=b,or[2]=f,or[3]=y,ne-=Nn[1]+Nn[3],Me+=Nn[3],I-=Nn[2]+Nn[0],Je+=Nn[0]}function kh(){let c=Me+ne,f=Je+I,b=Me,y=Je;function w(S,M){switch(S){case 1:return c+=M,c-M;case 2:return f+=M,f-M;case 3:return b-=M,b+M;case 0:return y-=M,y+M}}N.forEach((S,M)=>{if(S.show&&S._show){let C=S.side;S._pos=w(C,S._size),S.label!=null&&(S._lpos=w(C,S.labelSize))}})}if(j.dataIdx==null){let c=j.hover,f=c.skip=new Set(c.skip??[]);f.add(void 0);let b=c.prox=ue(c.prox),y=c.bias??=0;j.dataIdx=(w,S,M,C)=>{if(S==0)return M;let P=M,D=b(w,S,M,C)??Te,B=D>=0&&D<Te,F=z.ori==0?ne:I,X=j.left,ge=n[0],he=n[S];if(f.has(he[M])){P=null;let ae=null,J=null,U;if(y==0||y==-1)for(U=M;ae==null&&U-- >0;)f.has(he[U])||(ae=U);if(y==0||y==1)for(U=M;J==null&&U++<he.length;)f.has(he[U])||(J=U);if(ae!=null||J!=null)if(B){let Ce=ae==null?-1/0:V(ge[ae],z,F,0),Ie=J==null?1/0:V(ge[J],z,F,0),at=X-Ce,$e=Ie-X;at<=$e?at<=D&&(P=ae):$e<=D&&(P=J)}else P=J==null?ae:ae==null?J:M-ae<=J-M?ae:J}else B&&Xe(X-V(ge[M],z,F,0))>D&&(P=null);return P}}let sr=c=>{j.event=c};j.idxs=we,j._lock=!1;let ct=j.points;ct.show=ue(ct.show),ct.size=ue(ct.size),ct.stroke=ue(ct.stroke),ct.width=ue(ct.width),ct.fill=ue(ct.fill);let pn=r.focus=Ge({},e.focus||{alpha:.3},j.focus),Dr=pn.prox>=0,Br=Dr&&ct.one,Bt=[],Ir=[],Fr=[];function Bl(c,f){let b=ct.show(r,f);if(b instanceof HTMLElement)return Pt(b,vg),Pt(b,c.class),yn(b,-10,-10,ne,I),$.insertBefore(b,Bt[f]),b}function Il(c,f){if(s==1||f>0){let b=s==1&&L[c.scale].time,y=c.value;c.value=b?wp(y)?Mp(pe,Ep(y,q)):y||fe:y||Lb,c.label=c.label||(b?kb:Sb)}if(Br||f>0){c.width=c.width==null?1:c.width,c.paths=c.paths||qb||zg,c.fillTo=ue(c.fillTo||Hb),c.pxAlign=+me(c.pxAlign,_),c.pxRound=Hp(c.pxAlign),c.stroke=ue(c.stroke||null),c.fill=ue(c.fill||null),c._stroke=c._fill=c._paths=c._focus=null;let b=Pb(wt(1,c.width),1),y=c.points=Ge({},{size:b,width:wt(1,b*.2),stroke:c.stroke,space:b*2,paths:Kb,_stroke:null,_fill:null},c.points);y.show=ue(y.show),y.filter=ue(y.filter),y.fill=ue(y.fill),y.stroke=ue(y.stroke),y.paths=ue(y.paths),y.pxAlign=c.pxAlign}if(Ye){let b=io(c,f);He.splice(f,0,b[0]),un.splice(f,0,b[1]),ie.values.push(null)}if(mt){we.splice(f,0,null);let b=null;Br?f==0&&(b=Bl(c,f)):f>0&&(b=Bl(c,f)),Bt.splice(f,0,b),Ir.splice(f,0,0),Fr.splice(f,0,0)}it("addSeries",f)}function Rh(c,f){f=f??E.length,c=s==1?rl(c,f,Ap,Np):rl(c,f,{},Op),E.splice(f,0,c),Il(E[f],f)}r.addSeries=Rh;function Th(c){if(E.splice(c,1),Ye){ie.values.splice(c,1),un.splice(c,1);let f=He.splice(c,1)[0];Nr(null,f.firstChild),f.remove()}mt&&(we.splice(c,1),Bt.splice(c,1)[0].remove(),Ir.splice(c,1),Fr.splice(c,1)),it("delSeries",c)}r.delSeries=Th;let or=[!1,!1,!1,!1];function Eh(c,f){if(c._show=c.show,c.show){let b=c.side%2,y=L[c.scale];y==null&&(c.scale=b?E[1].scale:H,y=L[c.scale]);let w=y.time;c.size=ue(c.size),c.space=ue(c.space),c.rotate=ue(c.rotate),Qn(c.incrs)&&c.incrs.forEach(M=>{!Zn.has(M)&&Zn.set(M,Jp(M))}),c.incrs=ue(c.incrs||(y.distr==2?sb:w?O==1?ib:ub:Sr)),c.splits=ue(c.splits||(w&&y.distr==1?$t:y.distr==3?Xa:y.distr==4?Eb:Tb)),c.stroke=ue(c.stroke),c.grid.stroke=ue(c.grid.stroke),c.ticks.stroke=ue(c.ticks.stroke),c.border.stroke=ue(c.border.stroke);let S=c.values;c.values=Qn(S)&&!Qn(S[0])?ue(S):w?Qn(S)?Tp(pe,Rp(S,q)):wp(S)?db(pe,S):S||Pe:S||Rb,c.filter=ue(c.filter||(y.distr>=3&&y.log==10?Ab:y.distr==3&&y.log==2?Cb:Gp)),c.font=Fp(c.font),c.labelFont=Fp(c.labelFont),c._size=c.size(r,null,f,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,c._size>0&&(or[f]=!0,c._el=qt(hg,m))}}function Rs(c,f,b,y){let[w,S,M,C]=b,P=f%2,D=0;return P==0&&(C||S)&&(D=f==0&&!w||f==2&&!M?Ze(_p.size/3):0),P==1&&(w||M)&&(D=f==1&&!S||f==3&&!C?Ze(Lp.size/2):0),D}let Fl=r.padding=(e.padding||[Rs,Rs,Rs,Rs]).map(c=>ue(me(c,Rs))),Nn=r._padding=Fl.map((c,f)=>c(r,f,or,0)),lt,nt=null,rt=null,uo=s==1?E[0].idxs:null,Zt=null,Ts=!1;function Wl(c,f){if(n=c??[],r.data=r._data=n,s==2){lt=0;for(let b=1;b<E.length;b++)lt+=n[b][0].length}else{n.length==0&&(r.data=r._data=n=[[]]),Zt=n[0],lt=Zt.length;let b=n;if(se==2){b=n.slice();let y=b[0]=Array(lt);for(let w=0;w<lt;w++)y[w]=w}r._data=n=b}if(Vr(!0),it("setData"),se==2&&(Hr=!0),f!==!1){let b=z;b.auto(r,Ts)?Ii():Hn(H,b.min,b.max),rr=rr||j.left>=0,Dt=!0,jr()}}r.setData=Wl;function Ii(){Ts=!0;let c,f;s==1&&(lt>0?(nt=uo[0]=0,rt=uo[1]=lt-1,c=n[0][nt],f=n[0][rt],se==2?(c=nt,f=rt):c==f&&(se==3?[c,f]=ai(c,c,z.log,!1):se==4?[c,f]=al(c,c,z.log,!1):z.time?f=c+Ze(86400/O):[c,f]=si(c,f,ll,!0))):(nt=uo[0]=c=null,rt=uo[1]=f=null)),Hn(H,c,f)}let co,Wr,Fi,Wi,Vi,ji,Ui,qi,Ki,kt;function Vl(c,f,b,y,w,S){c??=sp,b??=cl,y??="butt",w??=sp,S??="round",c!=co&&(d.strokeStyle=co=c),w!=Wr&&(d.fillStyle=Wr=w),f!=Fi&&(d.lineWidth=Fi=f),S!=Vi&&(d.lineJoin=Vi=S),y!=ji&&(d.lineCap=ji=y),b!=Wi&&d.setLineDash(Wi=b)}function jl(c,f,b,y){f!=Wr&&(d.fillStyle=Wr=f),c!=Ui&&(d.font=Ui=c),b!=qi&&(d.textAlign=qi=b),y!=Ki&&(d.textBaseline=Ki=y)}function Gi(c,f,b,y,w=0){if(y.length>0&&c.auto(r,Ts)&&(f==null||f.min==null)){let S=me(nt,0),M=me(rt,y.length-1),C=b.min==null?Ag(y,S,M,w,c.distr==3):[b.min,b.max];c.min=ln(c.min,b.min=C[0]),c.max=wt(c.max,b.max=C[1])}}let Ul={min:null,max:null};function Mh(){for(let y in L){let w=L[y];K[y]==null&&(w.min==null||K[H]!=null&&w.auto(r,Ts))&&(K[y]=Ul)}for(let y in L){let w=L[y];K[y]==null&&w.from!=null&&K[w.from]!=null&&(K[y]=Ul)}K[H]!=null&&Vr(!0);let c={};for(let y in K){let w=K[y];if(w!=null){let S=c[y]=cs(L[y],Bg);if(w.min!=null)Ge(S,w);else if(y!=H||s==2)if(lt==0&&S.from==null){let M=S.range(r,null,null,y);S.min=M[0],S.max=M[1]}else S.min=Te,S.max=-Te}}if(lt>0){E.forEach((y,w)=>{if(s==1){let S=y.scale,M=K[S];if(M==null)return;let C=c[S];if(w==0){let P=C.range(r,C.min,C.max,S);C.min=P[0],C.max=P[1],nt=an(C.min,n[0]),rt=an(C.max,n[0]),rt-nt>1&&(n[0][nt]<C.min&&nt++,n[0][rt]>C.max&&rt--),y.min=Zt[nt],y.max=Zt[rt]}else y.show&&y.auto&&Gi(C,M,y,n[w],y.sorted);y.idxs[0]=nt,y.idxs[1]=rt}else if(w>0&&y.show&&y.auto){let[S,M]=y.facets,C=S.scale,P=M.scale,[D,B]=n[w],F=c[C],X=c[P];F!=null&&Gi(F,K[C],S,D,S.sorted),X!=null&&Gi(X,K[P],M,B,M.sorted),y.min=M.min,y.max=M.max}});for(let y in c){let w=c[y],S=K[y];if(w.from==null&&(S==null||S.min==null)){let M=w.range(r,w.min==Te?null:w.min,w.max==-Te?null:w.max,y);w.min=M[0],w.max=M[1]}}}for(let y in c){let w=c[y];if(w.from!=null){let S=c[w.from];if(S.min==null)w.min=w.max=null;else{let M=w.range(r,S.min,S.max,y);w.min=M[0],w.max=M[1]}}}let f={},b=!1;for(let y in c){let w=c[y],S=L[y];if(S.min!=w.min||S.max!=w.max){S.min=w.min,S.max=w.max;let M=S.distr;S._min=M==3?An(S.min):M==4?ja(S.min,S.asinh):M==100?S.fwd(S.min):S.min,S._max=M==3?An(S.max):M==4?ja(S.max,S.asinh):M==100?S.fwd(S.max):S.max,f[y]=b=!0}}if(b){E.forEach((y,w)=>{s==2?w>0&&f.y&&(y._paths=null):f[y.scale]&&(y._paths=null)});for(let y in f)Hr=!0,it("setScale",y);mt&&j.left>=0&&(rr=Dt=!0)}for(let y in K)K[y]=null}function _h(c){let f=Za(nt-1,0,lt-1),b=Za(rt+1,0,lt-1);for(;c[f]==null&&f>0;)f--;for(;c[b]==null&&b<lt-1;)b++;return[f,b]}function Ah(){if(lt>0){let c=E.some(f=>f._focus)&&kt!=pn.alpha;c&&(d.globalAlpha=kt=pn.alpha),E.forEach((f,b)=>{if(b>0&&f.show&&(ql(b,!1),ql(b,!0),f._paths==null)){let y=kt;kt!=f.alpha&&(d.globalAlpha=kt=f.alpha);let w=s==2?[0,n[b][0].length-1]:_h(n[b]);f._paths=f.paths(r,b,w[0],w[1]),kt!=y&&(d.globalAlpha=kt=y)}}),E.forEach((f,b)=>{if(b>0&&f.show){let y=kt;kt!=f.alpha&&(d.globalAlpha=kt=f.alpha),f._paths!=null&&Kl(b,!1);{let w=f._paths!=null?f._paths.gaps:null,S=f.points.show(r,b,nt,rt,w),M=f.points.filter(r,b,S,w);(S||M)&&(f.points._paths=f.points.paths(r,b,nt,rt,M),Kl(b,!0))}kt!=y&&(d.globalAlpha=kt=y),it("drawSeries",b)}}),c&&(d.globalAlpha=kt=1)}}function ql(c,f){let b=f?E[c].points:E[c];b._stroke=b.stroke(r,c),b._fill=b.fill(r,c)}function Kl(c,f){let b=f?E[c].points:E[c],{stroke:y,fill:w,clip:S,flags:M,_stroke:C=b._stroke,_fill:P=b._fill,_width:D=b.width}=b._paths;D=Ee(D*be,3);let B=null,F=D%2/2;f&&P==null&&(P=D>0?"#fff":C);let X=b.pxAlign==1&&F>0;if(X&&d.translate(F,F),!f){let ge=_t-D/2,he=Ht-D/2,ae=St+D,J=Qt+D;B=new Path2D,B.rect(ge,he,ae,J)}f?Yi(C,D,b.dash,b.cap,P,y,w,M,S):Ch(c,C,D,b.dash,b.cap,P,y,w,M,B,S),X&&d.translate(-F,-F)}function Ch(c,f,b,y,w,S,M,C,P,D,B){let F=!1;P!=0&&G.forEach((X,ge)=>{if(X.series[0]==c){let he=E[X.series[1]],ae=n[X.series[1]],J=(he._paths||eo).band;Qn(J)&&(J=X.dir==1?J[0]:J[1]);let U,Ce=null;he.show&&J&&Lg(ae,nt,rt)?(Ce=X.fill(r,ge)||S,U=he._paths.clip):J=null,Yi(f,b,y,w,Ce,M,C,P,D,B,U,J),F=!0}}),F||Yi(f,b,y,w,S,M,C,P,D,B)}let Gl=ps|tl;function Yi(c,f,b,y,w,S,M,C,P,D,B,F){Vl(c,f,b,y,w),(P||D||F)&&(d.save(),P&&d.clip(P),D&&d.clip(D)),F?(C&Gl)==Gl?(d.clip(F),B&&d.clip(B),fo(w,M),po(c,S,f)):C&tl?(fo(w,M),d.clip(F),po(c,S,f)):C&ps&&(d.save(),d.clip(F),B&&d.clip(B),fo(w,M),d.restore(),po(c,S,f)):(fo(w,M),po(c,S,f)),(P||D||F)&&d.restore()}function po(c,f,b){b>0&&(f instanceof Map?f.forEach((y,w)=>{d.strokeStyle=co=w,d.stroke(y)}):f!=null&&c&&d.stroke(f))}function fo(c,f){f instanceof Map?f.forEach((b,y)=>{d.fillStyle=Wr=y,d.fill(b)}):f!=null&&c&&d.fill(f)}function Lh(c,f,b,y){let w=N[c],S;if(y<=0)S=[0,0];else{let M=w._space=w.space(r,c,f,b,y),C=w._incrs=w.incrs(r,c,f,b,y,M);S=Xb(f,b,C,y,M)}return w._found=S}function Ji(c,f,b,y,w,S,M,C,P,D){let B=M%2/2;_==1&&d.translate(B,B),Vl(C,M,P,D,C),d.beginPath();let F,X,ge,he,ae=w+(y==0||y==3?-S:S);b==0?(X=w,he=ae):(F=w,ge=ae);for(let J=0;J<c.length;J++)f[J]!=null&&(b==0?F=ge=c[J]:X=he=c[J],d.moveTo(F,X),d.lineTo(ge,he));d.stroke(),_==1&&d.translate(-B,-B)}function Ph(c){let f=!0;return N.forEach((b,y)=>{if(!b.show)return;let w=L[b.scale];if(w.min==null){b._show&&(f=!1,b._show=!1,Vr(!1));return}else b._show||(f=!1,b._show=!0,Vr(!1));let S=b.side,M=S%2,{min:C,max:P}=w,[D,B]=Lh(y,C,P,M==0?ne:I);if(B==0)return;let F=w.distr==2,X=b._splits=b.splits(r,y,C,P,D,B,F),ge=w.distr==2?X.map(U=>Zt[U]):X,he=w.distr==2?Zt[X[1]]-Zt[X[0]]:D,ae=b._values=b.values(r,b.filter(r,ge,y,B,he),y,B,he);b._rotate=S==2?b.rotate(r,ae,y,B):0;let J=b._size;b._size=Kt(b.size(r,ae,y,c)),J!=null&&b._size!=J&&(f=!1)}),f}function Oh(c){let f=!0;return Fl.forEach((b,y)=>{let w=b(r,y,or,c);w!=Nn[y]&&(f=!1),Nn[y]=w}),f}function Nh(){for(let c=0;c<N.length;c++){let f=N[c];if(!f.show||!f._show)continue;let b=f.side,y=b%2,w,S,M=f.stroke(r,c),C=b==0||b==3?-1:1,[P,D]=f._found;if(f.label!=null){let vt=f.labelGap*C,Lt=Ze((f._lpos+vt)*be);jl(f.labelFont[0],M,"center",b==2?"top":rp),d.save(),y==1?(w=S=0,d.translate(Lt,Ze(Ht+Qt/2)),d.rotate((b==3?-ni:ni)/2)):(w=Ze(_t+St/2),S=Lt);let lr=qp(f.label)?f.label(r,c,P,D):f.label;d.fillText(lr,w,S),d.restore()}if(D==0)continue;let B=L[f.scale],F=y==0?St:Qt,X=y==0?_t:Ht,ge=f._splits,he=B.distr==2?ge.map(vt=>Zt[vt]):ge,ae=B.distr==2?Zt[ge[1]]-Zt[ge[0]]:P,J=f.ticks,U=f.border,Ce=J.show?J.size:0,Ie=Ze(Ce*be),at=Ze((f.alignTo==2?f._size-Ce-f.gap:f.gap)*be),$e=f._rotate*-ni/180,Fe=T(f._pos*be),At=(Ie+at)*C,bt=Fe+At;S=y==0?bt:0,w=y==1?bt:0;let It=f.font[0],Xt=f.align==1?os:f.align==2?Fa:$e>0?os:$e<0?Fa:y==0?"center":b==3?Fa:os,hn=$e||y==1?"middle":b==2?"top":rp;jl(It,M,Xt,hn);let Ct=f.font[1]*f.lineGap,Ft=ge.map(vt=>T(a(vt,B,F,X))),en=f._values;for(let vt=0;vt<en.length;vt++){let Lt=en[vt];if(Lt!=null){y==0?w=Ft[vt]:S=Ft[vt],Lt=""+Lt;let lr=Lt.indexOf(`
`)==-1?[Lt]:Lt.split(/\n/gm);for(let yt=0;yt<lr.length;yt++){let fu=lr[yt];$e?(d.save(),d.translate(w,S+yt*Ct),d.rotate($e),d.fillText(fu,0,0),d.restore()):d.fillText(fu,w,S+yt*Ct)}}}J.show&&Ji(Ft,J.filter(r,he,c,D,ae),y,b,Fe,Ie,Ee(J.width*be,3),J.stroke(r,c),J.dash,J.cap);let mn=f.grid;mn.show&&Ji(Ft,mn.filter(r,he,c,D,ae),y,y==0?2:1,y==0?Ht:_t,y==0?Qt:St,Ee(mn.width*be,3),mn.stroke(r,c),mn.dash,mn.cap),U.show&&Ji([Fe],[1],y==0?1:0,y==0?1:2,y==1?Ht:_t,y==1?Qt:St,Ee(U.width*be,3),U.stroke(r,c),U.dash,U.cap)}it("drawAxes")}function Vr(c){E.forEach((f,b)=>{b>0&&(f._paths=null,c&&(s==1?(f.min=null,f.max=null):f.facets.forEach(y=>{y.min=null,y.max=null})))})}let ho=!1,Qi=!1,Es=[];function zh(){Qi=!1;for(let c=0;c<Es.length;c++)it(...Es[c]);Es.length=0}function jr(){ho||(qg(Yl),ho=!0)}function Hh(c,f=!1){ho=!0,Qi=f,c(r),Yl(),f&&Es.length>0&&queueMicrotask(zh)}r.batch=Hh;function Yl(){if(Di&&(Mh(),Di=!1),Hr&&(wh(),Hr=!1),ao){if(Le(v,os,Me),Le(v,"top",Je),Le(v,Js,ne),Le(v,Qs,I),Le($,os,Me),Le($,"top",Je),Le($,Js,ne),Le($,Qs,I),Le(m,Js,Rn),Le(m,Qs,er),h.width=Ze(Rn*be),h.height=Ze(er*be),N.forEach(({_el:c,_show:f,_size:b,_pos:y,side:w})=>{if(c!=null)if(f){let S=w===3||w===0?b:0,M=w%2==1;Le(c,M?"left":"top",y-S),Le(c,M?"width":"height",b),Le(c,M?"top":"left",M?Je:Me),Le(c,M?"height":"width",M?I:ne),Ja(c,kr)}else Pt(c,kr)}),co=Wr=Fi=Vi=ji=Ui=qi=Ki=Wi=null,kt=1,As(!0),Me!=zr||Je!=tr||ne!=cn||I!=nr){Vr(!1);let c=ne/cn,f=I/nr;if(mt&&!rr&&j.left>=0){j.left*=c,j.top*=f,Ur&&yn(Ur,Ze(j.left),0,ne,I),qr&&yn(qr,0,Ze(j.top),ne,I);for(let b=0;b<Bt.length;b++){let y=Bt[b];y!=null&&(Ir[b]*=c,Fr[b]*=f,yn(y,Kt(Ir[b]),Kt(Fr[b]),ne,I))}}if(Ae.show&&!lo&&Ae.left>=0&&Ae.width>0){Ae.left*=c,Ae.width*=c,Ae.top*=f,Ae.height*=f;for(let b in ra)Le(Yr,b,Ae[b])}zr=Me,tr=Je,cn=ne,nr=I}it("setSize"),ao=!1}Rn>0&&er>0&&(d.clearRect(0,0,h.width,h.height),it("drawClear"),Q.forEach(c=>c()),it("draw")),Ae.show&&lo&&(mo(Ae),lo=!1),mt&&rr&&(ar(null,!0,!1),rr=!1),ie.show&&ie.live&&Dt&&(ta(),Dt=!1),l||(l=!0,r.status=1,it("ready")),Ts=!1,ho=!1}r.redraw=(c,f)=>{Hr=f||!1,c!==!1?Hn(H,z.min,z.max):jr()};function Zi(c,f){let b=L[c];if(b.from==null){if(lt==0){let y=b.range(r,f.min,f.max,c);f.min=y[0],f.max=y[1]}if(f.min>f.max){let y=f.min;f.min=f.max,f.max=y}if(lt>1&&f.min!=null&&f.max!=null&&f.max-f.min<1e-16)return;c==H&&b.distr==2&&lt>0&&(f.min=an(f.min,n[0]),f.max=an(f.max,n[0]),f.min==f.max&&f.max++),K[c]=f,Di=!0,jr()}}r.setScale=Zi;let Xi,ea,Ur,qr,Jl,Ql,Kr,Gr,Zl,Xl,_e,Ne,zn=!1,ut=j.drag,st=ut.x,ot=ut.y;mt&&(j.x&&(Xi=qt(gg,$)),j.y&&(ea=qt(bg,$)),z.ori==0?(Ur=Xi,qr=ea):(Ur=ea,qr=Xi),_e=j.left,Ne=j.top);let Ae=r.select=Ge({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Yr=Ae.show?qt(mg,Ae.over?$:v):null;function mo(c,f){if(Ae.show){for(let b in c)Ae[b]=c[b],b in ra&&Le(Yr,b,c[b]);f!==!1&&it("setSelect")}}r.setSelect=mo;function Dh(c){if(E[c].show)Ye&&Ja(He[c],kr);else if(Ye&&Pt(He[c],kr),mt){let b=Br?Bt[0]:Bt[c];b!=null&&yn(b,-10,-10,ne,I)}}function Hn(c,f,b){Zi(c,{min:f,max:b})}function dn(c,f,b,y){f.focus!=null&&Vh(c),f.show!=null&&E.forEach((w,S)=>{S>0&&(c==S||c==null)&&(w.show=f.show,Dh(S),s==2?(Hn(w.facets[0].scale,null,null),Hn(w.facets[1].scale,null,null)):Hn(w.scale,null,null),jr())}),b!==!1&&it("setSeries",c,f),y&&Cs("setSeries",r,c,f)}r.setSeries=dn;function Bh(c,f){Ge(G[c],f)}function Ih(c,f){c.fill=ue(c.fill||null),c.dir=me(c.dir,-1),f=f??G.length,G.splice(f,0,c)}function Fh(c){c==null?G.length=0:G.splice(c,1)}r.addBand=Ih,r.setBand=Bh,r.delBand=Fh;function Wh(c,f){E[c].alpha=f,mt&&Bt[c]!=null&&(Bt[c].style.opacity=f),Ye&&He[c]&&(He[c].style.opacity=f)}let Tn,Dn,ir,Jr={focus:!0};function Vh(c){if(c!=ir){let f=c==null,b=pn.alpha!=1;E.forEach((y,w)=>{if(s==1||w>0){let S=f||w==0||w==c;y._focus=f?null:S,b&&Wh(w,S?1:pn.alpha)}}),ir=c,b&&jr()}}Ye&&Dr&&gt(ap,ye,c=>{j._lock||(sr(c),ir!=null&&dn(null,Jr,!0,Ue.setSeries))});function fn(c,f,b){let y=L[f];b&&(c=c/be-(y.ori==1?Je:Me));let w=ne;y.ori==1&&(w=I,c=w-c),y.dir==-1&&(c=w-c);let S=y._min,M=y._max,C=c/w,P=S+(M-S)*C,D=y.distr;return D==3?ls(10,P):D==4?Og(P,y.asinh):D==100?y.bwd(P):P}function jh(c,f){let b=fn(c,H,f);return an(b,n[0],nt,rt)}r.valToIdx=c=>an(c,n[0]),r.posToIdx=jh,r.posToVal=fn,r.valToPos=(c,f,b)=>L[f].ori==0?o(c,L[f],b?St:ne,b?_t:0):i(c,L[f],b?Qt:I,b?Ht:0),r.setCursor=(c,f,b)=>{_e=c.left,Ne=c.top,ar(null,f,b)};function eu(c,f){Le(Yr,os,Ae.left=c),Le(Yr,Js,Ae.width=f)}function tu(c,f){Le(Yr,"top",Ae.top=c),Le(Yr,Qs,Ae.height=f)}let Ms=z.ori==0?eu:tu,_s=z.ori==1?eu:tu;function Uh(){if(Ye&&ie.live)for(let c=s==2?1:0;c<E.length;c++){if(c==0&&zt)continue;let f=ie.values[c],b=0;for(let y in f)un[c][b++].firstChild.nodeValue=f[y]}}function ta(c,f){if(c!=null&&(c.idxs?c.idxs.forEach((b,y)=>{we[y]=b}):Dg(c.idx)||we.fill(c.idx),ie.idx=we[0]),Ye&&ie.live){for(let b=0;b<E.length;b++)(b>0||s==1&&!zt)&&qh(b,we[b]);Uh()}Dt=!1,f!==!1&&it("setLegend")}r.setLegend=ta;function qh(c,f){let b=E[c],y=c==0&&se==2?Zt:n[c],w;zt?w=b.values(r,c,f)??On:(w=b.value(r,f==null?null:y[f],c,f),w=w==null?On:{_:w}),ie.values[c]=w}function ar(c,f,b){Zl=_e,Xl=Ne,[_e,Ne]=j.move(r,_e,Ne),j.left=_e,j.top=Ne,mt&&(Ur&&yn(Ur,Ze(_e),0,ne,I),qr&&yn(qr,0,Ze(Ne),ne,I));let y,w=nt>rt;Tn=Te,Dn=null;let S=z.ori==0?ne:I,M=z.ori==1?ne:I;if(_e<0||lt==0||w){y=j.idx=null;for(let C=0;C<E.length;C++){let P=Bt[C];P!=null&&yn(P,-10,-10,ne,I)}Dr&&dn(null,Jr,!0,c==null&&Ue.setSeries),ie.live&&(we.fill(y),Dt=!0)}else{let C,P,D;s==1&&(C=z.ori==0?_e:Ne,P=fn(C,H),y=j.idx=an(P,n[0],nt,rt),D=V(n[0][y],z,S,0));let B=-10,F=-10,X=0,ge=0,he=!0,ae="",J="";for(let U=s==2?1:0;U<E.length;U++){let Ce=E[U],Ie=we[U],at=Ie==null?null:s==1?n[U][Ie]:n[U][1][Ie],$e=j.dataIdx(r,U,y,P),Fe=$e==null?null:s==1?n[U][$e]:n[U][1][$e];if(Dt=Dt||Fe!=at||$e!=Ie,we[U]=$e,U>0&&Ce.show){let At=$e==null?-10:$e==y?D:V(s==1?n[0][$e]:n[U][0][$e],z,S,0),bt=Fe==null?-10:Z(Fe,s==1?L[Ce.scale]:L[Ce.facets[1].scale],M,0);if(Dr&&Fe!=null){let It=z.ori==1?_e:Ne,Xt=Xe(pn.dist(r,U,$e,bt,It));if(Xt<Tn){let hn=pn.bias;if(hn!=0){let Ct=fn(It,Ce.scale),Ft=Fe>=0?1:-1,en=Ct>=0?1:-1;en==Ft&&(en==1?hn==1?Fe>=Ct:Fe<=Ct:hn==1?Fe<=Ct:Fe>=Ct)&&(Tn=Xt,Dn=U)}else Tn=Xt,Dn=U}}if(Dt||Br){let It,Xt;z.ori==0?(It=At,Xt=bt):(It=bt,Xt=At);let hn,Ct,Ft,en,mn,vt,Lt=!0,lr=ct.bbox;if(lr!=null){Lt=!1;let yt=lr(r,U);Ft=yt.left,en=yt.top,hn=yt.width,Ct=yt.height}else Ft=It,en=Xt,hn=Ct=ct.size(r,U);if(vt=ct.fill(r,U),mn=ct.stroke(r,U),Br)U==Dn&&Tn<=pn.prox&&(B=Ft,F=en,X=hn,ge=Ct,he=Lt,ae=vt,J=mn);else{let yt=Bt[U];yt!=null&&(Ir[U]=Ft,Fr[U]=en,hp(yt,hn,Ct,Lt),dp(yt,vt,mn),yn(yt,Kt(Ft),Kt(en),ne,I))}}}}if(Br){let U=pn.prox,Ce=ir==null?Tn<=U:Tn>U||Dn!=ir;if(Dt||Ce){let Ie=Bt[0];Ie!=null&&(Ir[0]=B,Fr[0]=F,hp(Ie,X,ge,he),dp(Ie,ae,J),yn(Ie,Kt(B),Kt(F),ne,I))}}}if(Ae.show&&zn)if(c!=null){let[C,P]=Ue.scales,[D,B]=Ue.match,[F,X]=c.cursor.sync.scales,ge=c.cursor.drag;if(st=ge._x,ot=ge._y,st||ot){let{left:he,top:ae,width:J,height:U}=c.select,Ce=c.scales[F].ori,Ie=c.posToVal,at,$e,Fe,At,bt,It=C!=null&&D(C,F),Xt=P!=null&&B(P,X);It&&st?(Ce==0?(at=he,$e=J):(at=ae,$e=U),Fe=L[C],At=V(Ie(at,F),Fe,S,0),bt=V(Ie(at+$e,F),Fe,S,0),Ms(ln(At,bt),Xe(bt-At))):Ms(0,S),Xt&&ot?(Ce==1?(at=he,$e=J):(at=ae,$e=U),Fe=L[P],At=Z(Ie(at,X),Fe,M,0),bt=Z(Ie(at+$e,X),Fe,M,0),_s(ln(At,bt),Xe(bt-At))):_s(0,M)}else sa()}else{let C=Xe(Zl-Jl),P=Xe(Xl-Ql);if(z.ori==1){let X=C;C=P,P=X}st=ut.x&&C>=ut.dist,ot=ut.y&&P>=ut.dist;let D=ut.uni;D!=null?st&&ot&&(st=C>=D,ot=P>=D,!st&&!ot&&(P>C?ot=!0:st=!0)):ut.x&&ut.y&&(st||ot)&&(st=ot=!0);let B,F;st&&(z.ori==0?(B=Kr,F=_e):(B=Gr,F=Ne),Ms(ln(B,F),Xe(F-B)),ot||_s(0,M)),ot&&(z.ori==1?(B=Kr,F=_e):(B=Gr,F=Ne),_s(ln(B,F),Xe(F-B)),st||Ms(0,S)),!st&&!ot&&(Ms(0,0),_s(0,0))}if(ut._x=st,ut._y=ot,c==null){if(b){if(du!=null){let[C,P]=Ue.scales;Ue.values[0]=C!=null?fn(z.ori==0?_e:Ne,C):null,Ue.values[1]=P!=null?fn(z.ori==1?_e:Ne,P):null}Cs(Wa,r,_e,Ne,ne,I,y)}if(Dr){let C=b&&Ue.setSeries,P=pn.prox;ir==null?Tn<=P&&dn(Dn,Jr,!0,C):Tn>P?dn(null,Jr,!0,C):Dn!=ir&&dn(Dn,Jr,!0,C)}}Dt&&(ie.idx=y,ta()),f!==!1&&it("setCursor")}let Bn=null;Object.defineProperty(r,"rect",{get(){return Bn==null&&As(!1),Bn}});function As(c=!1){c?Bn=null:(Bn=$.getBoundingClientRect(),it("syncRect",Bn))}function nu(c,f,b,y,w,S,M){j._lock||zn&&c!=null&&c.movementX==0&&c.movementY==0||(na(c,f,b,y,w,S,M,!1,c!=null),c!=null?ar(null,!0,!0):ar(f,!0,!1))}function na(c,f,b,y,w,S,M,C,P){if(Bn==null&&As(!1),sr(c),c!=null)b=c.clientX-Bn.left,y=c.clientY-Bn.top;else{if(b<0||y<0){_e=-10,Ne=-10;return}let[D,B]=Ue.scales,F=f.cursor.sync,[X,ge]=F.values,[he,ae]=F.scales,[J,U]=Ue.match,Ce=f.axes[0].side%2==1,Ie=z.ori==0?ne:I,at=z.ori==1?ne:I,$e=Ce?S:w,Fe=Ce?w:S,At=Ce?y:b,bt=Ce?b:y;if(he!=null?b=J(D,he)?a(X,L[D],Ie,0):-10:b=Ie*(At/$e),ae!=null?y=U(B,ae)?a(ge,L[B],at,0):-10:y=at*(bt/Fe),z.ori==1){let It=b;b=y,y=It}}P&&(f==null||f.cursor.event.type==Wa)&&((b<=1||b>=ne-1)&&(b=$r(b,ne)),(y<=1||y>=I-1)&&(y=$r(y,I))),C?(Jl=b,Ql=y,[Kr,Gr]=j.move(r,b,y)):(_e=b,Ne=y)}let ra={width:0,height:0,left:0,top:0};function sa(){mo(ra,!1)}let ru,su,ou,iu;function au(c,f,b,y,w,S,M){zn=!0,st=ot=ut._x=ut._y=!1,na(c,f,b,y,w,S,M,!0,!1),c!=null&&(gt(Va,Ga,lu,!1),Cs(op,r,Kr,Gr,ne,I,null));let{left:C,top:P,width:D,height:B}=Ae;ru=C,su=P,ou=D,iu=B}function lu(c,f,b,y,w,S,M){zn=ut._x=ut._y=!1,na(c,f,b,y,w,S,M,!1,!0);let{left:C,top:P,width:D,height:B}=Ae,F=D>0||B>0,X=ru!=C||su!=P||ou!=D||iu!=B;if(F&&X&&mo(Ae),ut.setScale&&F&&X){let ge=C,he=D,ae=P,J=B;if(z.ori==1&&(ge=P,he=B,ae=C,J=D),st&&Hn(H,fn(ge,H),fn(ge+he,H)),ot)for(let U in L){let Ce=L[U];U!=H&&Ce.from==null&&Ce.min!=Te&&Hn(U,fn(ae+J,U),fn(ae,U))}sa()}else j.lock&&(j._lock=!j._lock,ar(f,!0,c!=null));c!=null&&(Nr(Va,Ga),Cs(Va,r,_e,Ne,ne,I,null))}function Kh(c,f,b,y,w,S,M){if(j._lock)return;sr(c);let C=zn;if(zn){let P=!0,D=!0,B=10,F,X;z.ori==0?(F=st,X=ot):(F=ot,X=st),F&&X&&(P=_e<=B||_e>=ne-B,D=Ne<=B||Ne>=I-B),F&&P&&(_e=_e<Kr?0:ne),X&&D&&(Ne=Ne<Gr?0:I),ar(null,!0,!0),zn=!1}_e=-10,Ne=-10,we.fill(null),ar(null,!0,!0),C&&(zn=C)}function uu(c,f,b,y,w,S,M){j._lock||(sr(c),Ii(),sa(),c!=null&&Cs(lp,r,_e,Ne,ne,I,null))}function cu(){N.forEach(e0),Bi(r.width,r.height,!0)}Rr(ri,as,cu);let Qr={};Qr.mousedown=au,Qr.mousemove=nu,Qr.mouseup=lu,Qr.dblclick=uu,Qr.setSeries=(c,f,b,y)=>{let w=Ue.match[2];b=w(r,f,b),b!=-1&&dn(b,y,!0,!1)},mt&&(gt(op,$,au),gt(Wa,$,nu),gt(ip,$,c=>{sr(c),As(!1)}),gt(ap,$,Kh),gt(lp,$,uu),nl.add(r),r.syncRect=As);let go=r.hooks=e.hooks||{};function it(c,f,b){Qi?Es.push([c,f,b]):c in go&&go[c].forEach(y=>{y.call(null,r,f,b)})}(e.plugins||[]).forEach(c=>{for(let f in c.hooks)go[f]=(go[f]||[]).concat(c.hooks[f])});let pu=(c,f,b)=>b,Ue=Ge({key:null,setSeries:!1,filters:{pub:yp,sub:yp},scales:[H,E[1]?E[1].scale:null],match:[xp,xp,pu],values:[null,null]},j.sync);Ue.match.length==2&&Ue.match.push(pu),j.sync=Ue;let du=Ue.key,oa=gd(du);function Cs(c,f,b,y,w,S,M){Ue.filters.pub(c,f,b,y,w,S,M)&&oa.pub(c,f,b,y,w,S,M)}oa.sub(r);function Gh(c,f,b,y,w,S,M){Ue.filters.sub(c,f,b,y,w,S,M)&&Qr[c](null,f,b,y,w,S,M)}r.pub=Gh;function Yh(){oa.unsub(r),nl.delete(r),Xn.clear(),Qa(ri,as,cu),u.remove(),ye?.remove(),it("destroy")}r.destroy=Yh;function ia(){it("init",e,n),Wl(n||e.data,!1),K[H]?Zi(H,K[H]):Ii(),lo=Ae.show&&(Ae.width>0||Ae.height>0),rr=Dt=!0,Bi(e.width,e.height)}return E.forEach(Il),N.forEach(Eh),t?t instanceof HTMLElement?(t.appendChild(u),ia()):t(r,ia):ia(),r}et.assign=Ge;et.fmtNum=ul;et.rangeNum=si;et.rangeLog=ai;et.rangeAsinh=al;et.orient=Er;et.pxRatio=be;et.join=Ug;et.fmtDate=pl,et.tzDate=nb;et.sync=gd;{et.addGap=Db,et.clipGaps=ci;let e=et.paths={points:$d};e.linear=kd,e.stepped=Fb,e.bars=Wb,e.spline=jb}function ms(e,n){return vl(e,n)?"":ee(n)}var t0=.005;function vl(e,n){return(e.match(/[-−]?\d[\d,]*(?:\.\d+)?(?:e[-+−]?\d+)?/gi)??[]).some(r=>{let s=Number(r.replaceAll(",","").replaceAll("−","-")),[o="",i="0"]=r.replaceAll("−","-").split(/e/i),a=10**(Number(i)-(o.split(".")[1]?.length??0));return Math.abs(s-n)<=Math.min(a*.5001,Math.abs(n)*t0)})}var _d={over(e,n,t){let{ratio:r}=e,{value:s,label:o}=n,i=Md(e,n);if(!i||!e.inside(i.x))return;let{x:a,y1:l,y2:u}=i,{strength:h}=t,d=Ke(t.colour,h<1?.35:1),m=h>1?3:2,v=4*r;e.line(a,l,a,u,d,m),e.line(a-v,l,a+v,l,d,m),e.line(a-v,u,a+v,u,d,m),e.occupy(a-v,Math.min(l,u)-v,2*v,Math.abs(u-l)+2*v);let $=/\d/.test(o)?o:`${o} ${ee(s,3)}`;e.label($,t,(_,T)=>{let O=(l+u)/2-T/2,E=8*r;return[[a+E,O],[a-_-E,O],[a-_-E,Math.min(l,u)-T],[a-_-E,Math.max(l,u)]]})},distance(e,n,[t,r]){let s=Md(e,n);if(!s)return 1/0;let[o,i]=[Math.min(s.y1,s.y2),Math.max(s.y1,s.y2)];return Math.hypot(t-s.x,Math.max(o-r,r-i,0))},values:({first_value:e,other_value:n})=>[e,n].filter(t=>typeof t=="number"),row:({label:e,step:n,value:t})=>({name:e,value:`${ms(e,t)} ${zo(We(n))}`.trim()})};function Md(e,n){let{member:t,tag:r,other_member:s,other_tag:o,step:i,value:a}=n,l=n.first_value??e.valueAt({member:t,tag:r},i),u=n.other_value??e.valueAt({member:s,tag:o},i)??(l===null?null:l-a);return l===null||u===null?null:{x:e.x(i,{member:t,tag:r}),y1:e.y(l),y2:e.y(u)}}var Ad={over(e,{value:n,label:t},r){let{box:s,ratio:o}=e,{colour:i,strength:a}=r,l=e.y(n),u=3*o,h=l<s.y?"↑ ":l>e.bottom?"↓ ":"";h||e.line(s.x,l,e.right,l,Ke(i,a<1?.3:1),a>1?2.5:1.5,[6,4]),e.label(h+n0(t,n),r,(d,m)=>{let v=Math.max(l-m-u,s.y+u),$=Math.min(l+u,e.bottom-m-u),_=[];for(let T of[1,0,.5,.75,.25]){let O=s.x+u+(s.width-d-2*u)*T;_.push([O,v],[O,$])}return _})},distance:(e,{value:n},[,t])=>Math.abs(t-e.y(n))+3*e.ratio,values:({value:e,tolerance:n})=>n?[e-n,e,e+n]:[e],row:({label:e,value:n})=>({name:e,value:ms(e,n)})};function n0(e,n){return e.includes("=")||vl(e,n)?e:`${e} = ${ee(n)}`}var Cd={over(e,{step:n,value:t,label:r,member:s,tag:o},i){let{box:a,ratio:l}=e,{colour:u,strength:h}=i,d=e.x(n,{member:s,tag:o});if(!e.inside(d))return;let m=t===null?a.y+28*l:e.y(t),v=Ke(u,h<1?.35:1);if((h>1||t===null)&&e.line(d,a.y,d,e.bottom,v,1,[2,3]),t!==null){let $=h>1?7:5;e.ring(d,Math.max(a.y,Math.min(e.bottom,m)),$,v),e.occupy(d-$*l,m-$*l,2*$*l,2*$*l)}e.label(`${r} ${r0(r,n)}`.trim(),i,($,_)=>{let T=10*l,E=e.valueAt({member:s,tag:o},n)!==null&&t!==null,N=[[d-$/2,m-_-T],[d+T,m-_/2],[d-$-T,m-_/2],[d+T,m-_-T],[d-$-T,m-_-T],[d-$-T,m+T]];return E&&N.splice(1,0,[d-$/2,m+T],[d+T,m+T]),N})},distance(e,{step:n,value:t,member:r,tag:s},[o,i]){let a=e.x(n,{member:r,tag:s});return t===null?Math.abs(o-a):Math.hypot(o-a,i-Math.max(e.box.y,Math.min(e.bottom,e.y(t))))},values:({value:e})=>e===null?[]:[e],row:({label:e,step:n,value:t})=>({name:e,value:`${t===null?"":ms(e,t)} ${zo(We(n))}`.trim()})};function r0(e,n){return e.match(/\d[\d,]*(?:\.\d+)?/g)?.some(t=>Number(t.replaceAll(",",""))===n)?"":`@ ${We(n)}`}var Ld={under(e,n,{colour:t,strength:r,leading:s}){let{first_step:o,last_step:i}=n;e.within(a=>{let{ratio:l,box:u}=e,h=e.x(o,n),d=Math.max(e.x(i,n)-h,2*l);(s||r>1)&&(a.fillStyle=Ke(t,r>1?.18:r<1?.04:.1),a.fillRect(h,u.y,d,u.height)),a.fillStyle=Ke(t,r<1?.3:.9),a.fillRect(h,u.y,d,2*l)})},over(e,n,t){let{ratio:r,box:s}=e,{first_step:o,last_step:i,label:a}=n,l=Math.max(e.x(o,n),s.x),u=Math.min(e.x(i,n),e.right);u<s.x||l>e.right||e.label(a,t,(h,d)=>{let m=(l+u-h)/2,v=[s.y+4*r,s.y+6*r+d,e.bottom-d-4*r],$=u-l>=h?[l+2*r,m,u-h]:[m];return v.flatMap(_=>$.map(T=>[T,_]))})},distance(e,n,[t,r]){let[s,o]=[e.x(n.first_step,n),e.x(n.last_step,n)],i=Math.max(0,r-e.box.y-18*e.ratio);return Math.hypot(Math.max(s-t,t-o,0),i)+5*e.ratio},row:({label:e,first_step:n,last_step:t})=>({name:e,value:n===t?Vt(We(n)):Ho(We(n),We(t))})};var s0={row:({name:e,value:n,unit:t})=>({name:e,value:Mr(n,t)})},o0={row:e=>{let n=Object.entries(e).filter(([,s])=>["number","string"].includes(typeof s)),t=new Map(n),r=[...t].filter(([s])=>!["kind","label","name"].includes(s)).map(([s,o])=>`${s.replaceAll("_"," ")} ${typeof o=="number"?ee(o):o}`);return{name:String(t.get("label")??t.get("name")??e.kind),value:r.join(", ")}}},i0=new Map(Object.entries({span:Ld,level:Ad,point:Cd,gap:_d,stat:s0}));function gs(e){return i0.get(e.kind)??o0}function bs(e){return gs(e).row(e)}function hi(e){return e.filter(({finding:n})=>sn(n)).flatMap(({evidence:n})=>gs(n).values?.(n)??[])}function Mr(e,n){if(e===null)return Vn();let t=p("^(?:share|fraction)(?: of (.+))?$",{id:"unit-share",desc:"Regular expression of how the server says the unit of a share: share, share of the curve"}),r=new RegExp(t).exec(n);if(r){let o=ee(e*100,3),i=r.slice(1).join("");return i?p(g`${o} % of ${i}`,{desc:"A share of something"}):p(g`${o} %`,{desc:"A share"})}let s=e===1?n.replace(/s$/,""):n;return s?`${ee(e)} ${s}`:ee(e)}var Pd=1e-6,no=class{constructor(n,t,r){this.axis=n;let s=n==="relative"?r:0;this.tracks=t.map(o=>({curve:o,x:n==="step"?o.steps:a0(o.wall_times,s)}))}x(n,t){let r=this.track(t);return this.axis==="step"||!r?n:Od(r.curve.steps,r.x,n)}step(n){let t=this.track();return this.axis==="step"||!t?n:Od(t.x,t.curve.steps,n)}grid(){let n=this.tracks.map(({curve:r,x:s})=>this.broken(r,s,r.values)),t=this.tracks.flatMap(({curve:r,x:s})=>r.smoothed?[this.broken(r,s,r.smoothed)]:[]);return rs([...n,...t])}indexAt(n,t){let r=this.tracks[n]?.x??[],s=vs(r,t);return r[s]===t?s:-1}track(n){let t=n&&this.tracks.find(({curve:r})=>r.member===n.member&&r.tag===n.tag);return t||this.tracks.reduce((r,s)=>r&&r.x.length>=s.x.length?r:s,void 0)}broken(n,t,r){if(this.axis==="step"||!n.pauses.length)return{steps:t,values:r};let s=[],o=[],i=new Set(n.pauses.map(({step:a})=>vs(n.steps,a)));return t.forEach((a,l)=>{s.push(a),o.push(r[l]??null);let u=t[l+1];!i.has(l)||u===void 0||(s.push((a+u)/2),o.push(null))}),{steps:s,values:o}}};function a0(e,n){let t=(e.find(r=>r!==null)??n)-n-Pd;return e.map(r=>t=Math.max(r===null?t:r-n,t+Pd))}function vs(e,n){let[t,r]=[0,e.length];for(;t<r;){let s=t+r>>1;(e[s]??1/0)<n?t=s+1:r=s}return t}function Od(e,n,t){let r=vs(e,t),[s,o]=[e[r],n[r]],[i,a]=[e[r-1],n[r-1]];return s===void 0||o===void 0?n.at(-1)??t:i===void 0||a===void 0||s===t?o:a+(o-a)*(t-i)/(s-i)}var ys=60,mi=3600,gi=86400;function zd(){let e=[.001,.01,.1,.2,.5,1,2,5,10,15,30],n=[1,2,5,10,15,30].map(s=>s*ys),t=[1,2,3,6,12].map(s=>s*mi),r=[1,2,5,10,20,50,100,200,500,1e3].map(s=>s*gi);return[...e,...n,...t,...r]}function Hd(e,n){let t=e<0?"−":"",r=Math.abs(e);return r<1e-9?"0":n>=gi?`${t}${ro(r/gi)} d`:n>=mi?`${t}${ro(r/mi)} h`:n>=ys?r<2*mi?`${t}${ro(r/ys)} min`:`${t}${Nd(r/ys)} h`:r<2*ys?`${t}${ro(r)} s`:`${t}${Nd(r)} min`}function Nd(e){let n=e%60;return`${Math.floor(e/60)}:${n<10?"0":""}${ro(n)}`}function ro(e){return String(Number(e.toFixed(3)))}function Dd(){return Tt()==="en"?"en-GB":Tt()}function Bd(e,n){let t="";return e.map(r=>{let s=new Date(r*1e3),o=s.toLocaleDateString(Tt(),{month:"short",day:"numeric"});if(n>=gi)return o;let i=s.toLocaleTimeString(Dd(),{hour:"2-digit",minute:"2-digit",...n<ys?{second:"2-digit"}:{}});return o===t?i:(t=o,`${o} ${i}`)})}function Id(e){return new Date(e*1e3).toLocaleString(Dd(),{day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",second:"2-digit"})}var l0=4,u0=14,c0=Wd([1,2,2.5,5],-32,308);function Fd(e,n,t="step"){let r={stroke:e["text-2"],font:`11px ${Ut}`,grid:{stroke:e.grid,width:1},ticks:{show:!1},border:{show:!0,stroke:e["border-strong"],width:1}};return[{...r,grid:{show:!1},size:24,gap:4,space:64,...p0(t)},{...r,border:{show:!1},gap:8,space:32,size:(s,o,i,a)=>{let l=s.axes[i];if(a>1&&l?._size!==void 0)return l._size;let u=Math.max(0,...(o??[]).map(h=>h.length));return Math.max(36,16+u*6.2)},incrs:c0,values:(s,o,i,a,l)=>xl(o,n?0:l),...n?{splits:f0,filter:(s,o)=>o}:{}}]}function p0(e){return e==="wall"?{space:96,values:(n,t,r,s,o)=>Bd(t,o)}:e==="relative"?{incrs:zd(),values:(n,t,r,s,o)=>t.map(i=>Hd(i,o))}:{incrs:Wd([1,2,5],0,15),values:(n,t)=>d0(t)}}function d0(e){let n=e.map(t=>Vs(t));return new Set(n).size<n.length?e.map(t=>W(t)):n}function f0(e,n,t,r){let{distr:s,asinh:o=1}=e.scales.y??{},i=s===l0?o:0,a=e.bbox.height/devicePixelRatio,l=yl(t,r,i,Math.max(2,Math.floor(a/32)));return h0(l,u=>a*wr(u,i)/(wr(r,i)-wr(t,i)))}function h0(e,n){let t=[];for(let r of[...e].sort((s,o)=>+(o===0)-+(s===0)||Math.abs(o)-Math.abs(s)))t.every(s=>Math.abs(n(r)-n(s))>=u0)&&t.push(r);return t.sort((r,s)=>r-s)}function yl(e,n,t,r){let s=t>0?t:e,o=Math.max(Math.abs(n),t>0?Math.abs(e):0),i=Math.floor(Math.log10(s)),a=Math.ceil(Math.log10(o)),l=Math.log10(o/s),u=t>0&&e<0&&n>0?2:1,h=Math.max(1,Math.ceil((a-i)*u/r)),d=l*u*3<=Math.max(r,6)?[1,2,5]:[1],m=t>0?[0]:[];for(let v=a-a%h;v>=i;v-=h)for(let $ of d){let _=+`${$}e${v}`;m.push(_),t>0&&m.push(-_)}return m.filter(v=>v>=e&&v<=n).sort((v,$)=>v-$)}function xl(e,n){return e.map(t=>{if(t===null)return"";let r=Math.abs(t);if(!(n>0))return ee(t,3);let s=m0(n),o=Math.floor(Math.log10(r))-s+1;return t!==0&&(r>=1e5||r<.001)?ee(t,Math.max(3,Math.min(15,o))):(s<0?t.toFixed(-s):ee(t,5)).replace("-","−")})}function m0(e){let[n="",t="0"]=e.toExponential(5).split("e");return Number(t)-(String(Number(n)).split(".")[1]?.length??0)}function Wd(e,n,t){let r=[];for(let s=n;s<t;s+=1)for(let o of e)r.push(+`${o}e${s}`);return r}function g0(e,n){return e.x<n.x+n.width&&n.x<e.x+e.width&&e.y<n.y+n.height&&n.y<e.y+e.height}function jd(e,n,t,r,s,o=[]){let i=[],a=[];for(let l of[...e].sort((u,h)=>u.priority-h.priority)){let u=b0(l.text,n.width*.9,t),h=t(u),d=null,m=1/0,v=l.places(h,r),[$,_]=v[0]??[0,0];if(!a.some(O=>O.text===u&&Math.abs(O.x-$)<h&&Math.abs(O.y-_)<3*r)){for(let[O,[E,N]]of v.entries()){let L={x:Vd(E,n.x,n.x+n.width-h),y:Vd(N,n.y,n.y+n.height-r),width:h,height:r},G=[...i,...o].some(Q=>g0(L,Q));if(G&&!l.forced)continue;let H=Math.hypot(L.x-E,L.y-N)/r,Y=s(L)+O*.5+H*4+(G?1e3:0);Y<m&&(m=Y,d=L)}d&&(i.push({...d,text:u,colour:l.colour}),a.push({text:u,x:$,y:_}))}}return i}function Vd(e,n,t){return Math.max(n,Math.min(t,e))}function b0(e,n,t){if(t(e)<=n)return e;let r=e.length-1;for(;r>1&&t(`${e.slice(0,r)}…`)>n;)r-=1;return`${e.slice(0,r).trimEnd()}…`}var xs=class{constructor(n,t,r,s){this.plot=n;this.colours=t;this.curves=r;this.abscissa=s;this.wishes=[];this.obstacles=[];this.ctx=n.ctx,this.ratio=devicePixelRatio;let{left:o,top:i,width:a,height:l}=n.bbox;this.box={x:o,y:i,width:a,height:l}}x(n,t){return this.plot.valToPos(this.abscissa.x(n,t),"x",!0)}y(n){return this.plot.valToPos(n,"y",!0)}get bottom(){return this.box.y+this.box.height}get right(){return this.box.x+this.box.width}inside(n){return n>=this.box.x-1&&n<=this.right+1}valueAt({member:n,tag:t},r){let s=this.curves.find(a=>a.member===n&&a.tag===t);if(!s)return null;let o=null,i=1/0;return s.steps.forEach((a,l)=>{let u=s.values[l];typeof u=="number"&&Math.abs(a-r)<i&&(i=Math.abs(a-r),o=u)}),o}within(n){let{ctx:t,box:r}=this;t.save(),t.beginPath(),t.rect(r.x,r.y,r.width,r.height),t.clip(),n(t),t.restore()}trace(n,t,r){this.within(s=>{s.strokeStyle=r,s.lineWidth=1.25*this.ratio,s.beginPath();let o=!1;n.forEach((i,a)=>{let l=t[a];if(typeof l!="number"){o=!1;return}o?s.lineTo(this.x(i),this.y(l)):s.moveTo(this.x(i),this.y(l)),o=!0}),s.stroke()})}line(n,t,r,s,o,i=1,a=[]){let{ctx:l,ratio:u}=this;l.save(),l.strokeStyle=o,l.lineWidth=i*u,l.setLineDash(a.map(h=>h*u)),l.beginPath(),l.moveTo(n,t),l.lineTo(r,s),l.stroke(),l.restore()}ring(n,t,r,s){let{ctx:o,ratio:i}=this;o.save(),o.beginPath(),o.arc(n,t,r*i,0,2*Math.PI),o.fillStyle=this.colours.surface,o.fill(),o.lineWidth=2*i,o.strokeStyle=s,o.stroke(),o.restore()}triangle(n,t,r,s,o){let{ctx:i,ratio:a}=this,l=r*a,u=o?l:-l;i.save(),i.beginPath(),i.moveTo(n,t),i.lineTo(n-l*.6,t+u),i.lineTo(n+l*.6,t+u),i.closePath(),i.fillStyle=s,i.fill(),i.restore()}occupy(n,t,r,s){this.obstacles.push({x:n,y:t,width:r,height:s})}label(n,t,r){if(!n||t.strength<1)return;let{colour:s,priority:o,strength:i}=t,a=i>1;this.wishes.push({text:n,colour:s,priority:a?-1:o,places:r,forced:a})}note(n,t,r){this.wishes.push({text:n,colour:t,priority:4,places:r,forced:!1})}flush(){let{ctx:n,ratio:t,box:r}=this;if(!this.wishes.length)return;n.save(),n.font=`500 ${11*t}px ${Ut}`,n.textBaseline="middle",n.textAlign="left";let s=4*t,o=a=>n.measureText(a).width+2*s,i=jd(this.wishes,r,o,16*t,this.crowding(),this.obstacles);for(let{x:a,y:l,width:u,height:h,text:d,colour:m}of i)n.fillStyle=Ke(this.colours.surface,.5),n.beginPath(),n.roundRect(a,l,u,h,3*t),n.fill(),n.strokeStyle=Ke(this.colours.surface,.85),n.lineWidth=3*t,n.lineJoin="round",n.strokeText(d,a+s,l+h/2+t*.5),n.fillStyle=m,n.fillText(d,a+s,l+h/2+t*.5);n.restore()}crowding(){let{box:n}=this,t=6*this.ratio,r=Math.ceil(n.width/t)+1,s=Math.ceil(n.height/t)+1,o=new Uint8Array(r*s),i=l=>Math.max(0,Math.min(r-1,Math.floor((l-n.x)/t))),a=l=>Math.max(0,Math.min(s-1,Math.floor((l-n.y)/t)));for(let l of this.curves){let[u,h]=[NaN,NaN];l.steps.forEach((d,m)=>{let v=l.values[m];if(typeof v!="number"){u=NaN;return}let[$,_]=[this.x(d,l),this.y(v)],T=Number.isNaN(u);if(this.inside($)||!T&&this.inside(u)){let[O,E]=T?[$,_]:[u,h],N=Math.min(100,Math.ceil(Math.hypot($-O,_-E)/t))||1;for(let L=1;L<=N;L+=1){let G=L/N;o[a(E+(_-E)*G)*r+i(O+($-O)*G)]=1}}[u,h]=[$,_]})}return({x:l,y:u,width:h,height:d})=>{let m=0;for(let v=a(u);v<=a(u+d);v+=1)for(let $=i(l);$<=i(l+h);$+=1)m+=o[v*r+$]??0;return m}}};var Ud={nan:"NaN",inf:"+Inf","-inf":"−Inf"};function qd(e,n){e.curves.forEach((t,r)=>{let s=e.colours[n(t)];for(let{step:o,value:i,count:a}of t.marks){let l=e.x(o,t),u=e.x(v0(t,o,a),t);if(u<e.box.x||l>e.right)continue;let h=i!=="-inf",d=(4+r*11)*e.ratio,m=h?e.box.y+d:e.bottom-d,v=h?m+5*e.ratio:m-5*e.ratio;e.occupy(l-6*e.ratio,v-5*e.ratio,u-l+12*e.ratio,10*e.ratio),e.within(()=>{u>l&&e.line(l,v,u,v,s,3),e.triangle(l,m,9,s,h)});let $=a>1?`${Ud[i]} ×${a}`:Ud[i],_=7*e.ratio,T=h?v+6*e.ratio:v-22*e.ratio;e.label($,{colour:s,strength:1,priority:2},(O,E)=>[[l+_,v-E/2],[l-O-_,v-E/2],[l-O/2,T],[l+_,T],[l-O/2,T+(h?E:-E)]])}})}function v0(e,n,t){if(t<2)return n;let r=e.steps.indexOf(n);if(r<0)return n;let s=r;for(;s+1<e.steps.length&&e.values[s+1]===null;)s+=1;return e.steps[s]??n}function Kd(e,n){if(e.abscissa.axis==="step")for(let t of e.curves){let r=Ke(e.colours[n(t)],.4);for(let{steps:s,values:o}of t.overwritten??[])e.trace(s,o,r)}}function y0(e){let n=e.flatMap(({steps:r,resets:s})=>s.map(o=>({step:o,steps:r}))),t=[];for(let{step:r,steps:s}of n.sort((o,i)=>o.step-i.step)){let o=t.at(-1);(o===void 0||vs(s,o)<vs(s,r))&&t.push(r)}return t}function Gd(e){let n=e.colours["text-2"];for(let t of y0(e.curves)){let r=e.x(t);e.inside(r)&&(e.line(r,e.box.y,r,e.bottom,n,1,[1,3]),e.label(p("log goes back",{desc:"Mark on a chart: the steps begin again"}),{colour:n,strength:1,priority:4},(s,o)=>{let i=3*e.ratio,a=e.bottom-o-i,l=e.box.y+(e.box.height-o)/2;return[a,e.box.y+i,l].flatMap(u=>[[r+i,u],[r-s-i,u]])}))}}function Yd(e){let n=e.colours["text-2"],[t]=[...e.curves].sort((r,s)=>s.points-r.points);for(let{step:r,seconds:s}of t?.pauses??[]){let o=t?.steps.find(v=>v>r)??r,[i,a]=[e.x(r,t),e.x(o,t)];if(a<e.box.x||i>e.right)continue;let l=e.abscissa.axis!=="step",u=(i+a)/2;e.within(v=>{if(!l){e.line(u,e.box.y,u,e.bottom,n,1,[4,2,1,2]);return}v.fillStyle=Ke(n,.1),v.fillRect(i,e.box.y,Math.max(a-i,e.ratio),e.box.height)});let h=p(g`paused ${vn(s)}`,{desc:"Mark on a chart: nothing was logged for so long"}),[d,m]=[Math.max(i,e.box.x),Math.min(a,e.right)];e.note(h,n,(v,$)=>[[l&&m-d>v?(d+m-v)/2:u+3*e.ratio,e.bottom-$-3*e.ratio]])}}function Jd(e,n){let t=e.colours["text-2"],r=3*e.ratio;for(let{value:s,label:o}of n){let i=e.y(s),a=i<e.box.y?"↑ ":i>e.bottom?"↓ ":"";a||e.line(e.box.x,i,e.right,i,t,1,[2,2]),e.note(a+o,t,(l,u)=>{let h=Math.max(i-u-r,e.box.y+r),d=Math.min(i+r,e.bottom-u-r);return[0,1,.5,.25,.75].flatMap(m=>{let v=e.box.x+r+(e.box.width-l-2*r)*m;return[[v,h],[v,d]]})})}}function _r(e){return["train","validation","test"].includes(e)?e:"none"}function bi(e){return e==="validation"||e==="test"}var x0=10;function Qd(e,n,t){let{curves:r,splits:s,palette:o}=n,i=new xs(e,o,r,t);Kd(i,a=>_r(s[r.indexOf(a)]??"none")),wl(n,({evidence:a},l)=>{gs(a).under?.(i,a,l)})}function Zd(e,n,t){let{curves:r,splits:s,palette:o}=n,i=new xs(e,o,r,t);Yd(i),Gd(i),qd(i,a=>_r(s[r.indexOf(a)]??"none")),Jd(i,n.levels),wl(n,({evidence:a},l)=>{gs(a).over?.(i,a,l)}),i.flush()}function Xd(e,n,t,r,s){let o=new xs(e,n.palette,n.curves,t),i=[o.box.x+r*o.ratio,o.box.y+s*o.ratio],a=null,l=x0;return wl(n,({evidence:u,id:h})=>{let d=gs(u).distance?.(o,u,i)??1/0;d/o.ratio>=l||(l=d/o.ratio,a=h)}),a}function wl(e,n){let{annotations:t,lit:r,palette:s}=e,o={point:0,gap:1,level:2,span:3,stat:4};for(let i of t){let{finding:a,evidence:l,id:u}=i,h=r!==null&&(u===r||u.startsWith(`${r}#`));if(!h&&!sn(a))continue;let d=h?2:r===null?1:.5,{leading:m}=i;n(i,{colour:s[a.severity],strength:d,leading:m,priority:o[l.kind]})}}var w0=60,ef=16,$0=.35;function nf(e,n,t){let r=e.curves.flatMap((o,i)=>o.smoothed?[i]:[]);return[...e.curves.map((o,i)=>tf(e,i,i,n,t,r.includes(i))),...r.map((o,i)=>tf(e,o,e.curves.length+i,n,t,null))]}function tf(e,n,t,r,s,o){let i=e.splits[n]??"none",a=e.palette[_r(i)],l=o?Ke(a,$0):a,u=bi(i),h=o===null?0:w0,d=u&&!o;return{stroke:l,width:o?1.25:u?2:1.75,spanGaps:!1,points:{show:!0,size:(u?7:5)-(o?2:0),width:o?1:1.5,stroke:l,fill:u?e.palette.surface:l,filter:()=>S0(r(),t,s(),h,d)}}}function S0({x:e,columns:n,isolated:t},r,[s,o],i,a){let l=[];if((n[r]??[]).forEach((h,d)=>{let m=e[d]??0;typeof h=="number"&&m>=s&&m<=o&&l.push(d)}),l.length<=i)return l;let u=new Set(t[r]);if(a){let h=l.length/ef;for(let d=0;d<ef;d+=1)u.add(l[Math.floor((d+.5)*h)]??0)}return[...u].sort((h,d)=>h-d)}function rf(e){return e==="mousemove"||e==="mouseleave"}function sf(e,n){return e.length===n.length&&e.every((t,r)=>t===n[r])}var vi=class{constructor(n,t,r){this.root=n;this.events=t;this.syncKey=r;this.grid={x:[],columns:[],isolated:[]};this.abscissa=new no("step",[],0);this.window=null;this.chart=null;this.scene=null;this.size={width:0,height:0};this.built="";this.hovered=null}show(n){let t=this.scene;this.scene=n;let r=!t||!sf(t.curves,n.curves)||t.axis!==n.axis||t.origin!==n.origin;if(r&&(this.abscissa=new no(n.axis,n.curves,n.origin),this.grid=this.abscissa.grid()),!this.size.width||!this.size.height)return;let s=[...hi(n.annotations),...n.levels.map(({value:v})=>v)],{scale:o,axis:i,palette:a,splits:l,xRange:u,yRange:h}=n,d=n.curves.map(v=>v.smoothed!==void 0),m=JSON.stringify([o,i,a.page,l,d,u,h,s]);!this.chart||m!==this.built?(this.built=m,this.build(n,s)):r?(this.chart.setData(this.data(),!1),this.rescale(),this.fitValues(this.chart)):(t.lit!==n.lit||!sf(t.annotations,n.annotations))&&(n.annotations.length||t.annotations.length)&&this.chart.redraw(!1)}resize(n,t){!n||!t||n===this.size.width&&t===this.size.height||(this.size={width:n,height:t},this.chart?this.chart.setSize(this.size):this.scene&&this.show({...this.scene}))}destroy(){this.chart?.destroy(),this.chart=null,this.built=""}zoom(n){this.window=n,this.rescale(),this.events.zoom(n)}point(n){let t=n===null?void 0:this.grid.x[n];if(!this.chart)return;let r=t===void 0?-10:this.chart.valToPos(t,"x");this.chart.setCursor({left:r,top:t===void 0?-10:10})}get canvas(){return this.chart?.ctx.canvas??null}nearest(n,t){let r=this.grid.columns[n]??[];for(let s=0;s<r.length;s+=1){if(typeof r[t-s]=="number")return t-s;if(typeof r[t+s]=="number")return t+s}return null}stepAt(n){let t=this.grid.x[n]??0;for(let[r,s]of(this.scene?.curves??[]).entries()){let o=s.steps[this.abscissa.indexAt(r,t)];if(o!==void 0)return o}return Math.round(this.abscissa.step(t))}data(){return[this.grid.x,...this.grid.columns]}rescale(){let[n,t]=this.shown();this.chart?.setScale("x",{min:n,max:t})}fitValues(n){let{range:t}=n.scales.y??{};if(typeof t!="function")return;let[r,s]=t(n,0,1,"y");typeof r=="number"&&typeof s=="number"&&n.setScale("y",{min:r,max:s})}shown(){let{x:n}=this.grid,t=this.window??this.scene?.xRange??null,[r,s]=t?[this.abscissa.x(t[0]),this.abscissa.x(t[1])]:[n[0]??0,n.at(-1)??1];return r===s?[r-.5,s+.5]:[r,s]}build(n,t){this.chart?.destroy();let r=()=>this.grid,s=()=>this.shown(),o={...this.size,padding:[8,12,0,0],legend:{show:!1},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},points:{size:8,width:2},sync:{key:this.syncKey,setSeries:!1,scales:["x",null],filters:{pub:rf,sub:rf}},dataIdx:(i,a,l)=>a?this.nearest(a-1,l)??l:l,bind:{dblclick:()=>()=>(this.zoom(null),null)}},scales:Wc(n,this.grid,t,()=>this.scene?.curves??[],()=>this.steps(),s),axes:Fd(n.palette,n.scale!=="linear",n.axis),series:[{},...nf(n,r,s)],hooks:{drawClear:[i=>this.scene&&Qd(i,this.scene,this.abscissa)],draw:[i=>this.scene&&Zd(i,this.scene,this.abscissa)],setCursor:[i=>this.events.cursor((i.cursor.left??-1)<0?null:i.cursor.idx??null)],setSelect:[i=>this.onSelect(i)]}};this.chart=new et(o,this.data(),this.root),this.listen(this.chart),this.rescale()}steps(){return this.window??this.scene?.xRange??[-1/0,1/0]}listen(n){let t=s=>this.scene&&Xd(n,this.scene,this.abscissa,s.offsetX,s.offsetY),r=s=>{s!==this.hovered&&(this.hovered=s,n.over.style.cursor=s===null?"":"pointer",this.events.hover(s))};n.over.addEventListener("mousemove",s=>{r(s.buttons?null:t(s))}),n.over.addEventListener("mouseleave",()=>{r(null)}),n.over.addEventListener("click",s=>{let o=t(s);o!==null&&this.events.pick(o)})}onSelect(n){let{left:t,width:r}=n.select;if(r<5)return;let s=[n.posToVal(t,"x"),n.posToVal(t+r,"x")],o=[this.abscissa.step(s[0]),this.abscissa.step(s[1])];n.setSelect({left:0,top:0,width:0,height:0},!1),o[0]<o[1]&&this.zoom(o)}};var yi=re`
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
`;function of(e,n){let t=[];if(n.classes!==null&&e.role==="loss"){let r=Math.log(n.classes);t.push({value:r,label:`ln ${W(n.classes)} = ${ee(r)}`})}if(n.prior!==null&&e.role==="loss"){let r=k0(n.prior);t.push({value:r,label:p(g`entropy of ${n.prior.join(", ")} = ${ee(r)}`,{desc:"Entropy of class shares"})})}for(let[r,s]of n.levels)r===e.title&&t.push({value:s,label:ee(s)});return t}function k0(e){let[n=.5]=e,t=e.length===1?[n,1-n]:e,r=t.reduce((s,o)=>s+o,0);return-t.reduce((s,o)=>s+o/r*Math.log(o/r),0)}function af(e,n){let t=e.find(({rule:r})=>r==="predicts-the-prior");for(let r of t?.evidence??[]){if(r.kind!=="level"||!(r.value>0&&r.value<1))continue;if(n.find(({member:o,tag:i})=>o===r.member&&i===r.tag)?.role==="score")return r.value}return null}function lf(e,n){let t=e.findLastIndex(({better:i})=>i!=="none"),[r,s]=[e[t],n[t]];if(!r||!s)return null;let o=null;for(let[i,a]of s.values.entries()){if(a===null)continue;(o===null||(r.better==="lower"?a<o.value:a>o.value))&&(o={value:a,step:s.steps[i]??0})}return o&&{value:o.value,label:p(g`best ${ee(o.value)} @ ${We(o.step)}`,{desc:"Best value and its step"})}}function uf(e,n){let t=e.kind==="span"?[e.first_step,e.last_step]:"step"in e?[e.step,e.step]:null,[r=0,s=0]=t??[],o=n[1]-n[0];if(!t||o<=0)return null;let i=Math.max((s-r)*.5,o*.05,2),a=[Math.max(n[0],r-i),Math.min(n[1],s+i)];return a[1]-a[0]>o*.7||a[0]>=a[1]?null:a}var xi=class{constructor(n){this.host=n;this.curves=null;this.whole=[];this.error=null;this.wanted=null;this.window=null;this.request=0;this.zoomRequest=null;n.addController(this)}hostDisconnected(){this.zoomRequest?.abort()}async load(n){this.wanted=n;let t=this.request+=1;try{let r=await n.store.load(n.run,n.series,n.width,n.smoothing);if(t!==this.request)return;this.whole=r,this.error=null,(!this.window||!this.curves)&&this.put(r),this.window&&await this.refine(this.window)}catch(r){if(t!==this.request||In(r))return;this.error=r.message,this.host.requestUpdate()}}zoom(n){this.window=n,this.zoomRequest?.abort(),n?this.refine(n):this.put(this.whole)}put(n){this.curves=n,this.host.requestUpdate()}async refine([n,t]){let{wanted:r,whole:s}=this;if(!r||!s.some(l=>l.thinned)){this.curves!==s&&this.put(s);return}let[o,i]=[Math.floor(n),Math.ceil(t)],a=this.zoomRequest=new AbortController;try{let l=await r.store.source.curves(r.run,[...r.series],r.width,{start:o,end:i},a.signal,r.smoothing);if(a.signal.aborted||s!==this.whole)return;this.put(s.map(u=>{let h=l.series.find(({member:d,tag:m})=>d===u.member&&m===u.tag);return h?Yo(u,h,o,i):u}))}catch{}}};function pf(e,n,t,r,s){if(e.ctrlKey||e.metaKey||e.altKey)return null;let o=n.grid.x.length-1,i=e.shiftKey?Math.max(1,Math.round(o/20)):1,a=t??(e.key==="ArrowLeft"?o+1:-1);switch(e.key){case"ArrowLeft":return{cursor:Math.max(0,a-i)};case"ArrowRight":return{cursor:Math.min(o,a+i)};case"Home":return{cursor:0};case"End":return{cursor:o};case"+":case"=":return cf(n,t,.5);case"-":return cf(n,t,2);case"Escape":case"0":return{zoom:null};case"n":case"p":{let l=s[R0(s,r,e.key==="n"?1:-1)];return l?{evidence:l.id}:null}case"Enter":return s.some(({id:l})=>l===r)?{find:!0}:null;default:return null}}function R0(e,n,t){let r=e.findIndex(({id:s})=>s===n);return r<0?t>0?0:e.length-1:(r+t+e.length)%e.length}function cf(e,n,t){let[r,s]=[e.stepAt(0),e.stepAt(e.grid.x.length-1)];if(r>=s)return null;let[o,i]=e.window??[r,s],a=n===null?(o+i)/2:e.stepAt(n),l=(i-o)*t/2,u=[Math.max(r,a-l),Math.min(s,a+l)];return{zoom:u[0]<=r&&u[1]>=s?null:u}}var T0={error:Qe`<path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" fill="currentColor"/><path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" class="cut-out"/>`,warning:Qe`<path d="M8 1.2L15.4 14.4H.6z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/><path d="M8 5.6v4.2m0 1.6v1" class="cut-out"/>`,info:Qe`<rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor"/><path d="M8 4v1.2m0 2V12" class="cut-out"/>`,unjudged:Qe`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2"/><path d="M5.5 8h5" fill="none" stroke="currentColor" stroke-width="1.6"/>`,healthy:Qe`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M5 8.2l2.2 2.2L11 6" fill="none" stroke="currentColor" stroke-width="1.6"/>`};function xn(e){return x`<svg class="shape ${e}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${T0[e]}
  </svg>`}function wn(e){return x`<span class="badge ${e}">${xn(e)}<span>${vr(e)}</span></span>`}function Be(e){return wi(sc(e))}function wi(e){return x`${e.map(n=>"code"in n?x`<code>${n.code}</code>`:n.text)}`}function $n(e){let n=e.lastIndexOf("/")+1;return x`<span class="name" title=${e}
    >${n?x`<span class="folder">${e.slice(0,n)}</span>`:R}<span class="leaf"
      >${e.slice(n)}</span
    ></span
  >`}function df(e){let n=e==="validation"||e==="test",t=["train","validation","test"].includes(e)?e:"none",r=n?Qe`<circle cx="10" cy="6" r="3" fill="var(--td-surface)" stroke="currentColor" stroke-width="1.5"/>`:R;return x`<svg class="swatch" width="20" height="12" style="color: var(--td-${t})" aria-hidden="true">
    <path d="M0 6h20" stroke="currentColor" stroke-width="2" />
    ${r}
  </svg>`}function so({split:e,member:n,tag:t},r){return r>1?dt(e):e==="none"?n==="."?t:n:dt(e)}function $l(e,n,t,r,s){let o=n[t];if(!o)return{text:"",smoothed:"",away:null};let i=h=>o.smoothed?ts(o.smoothed[h],s):"";if(r===null||!e){let h=o.values.findLastIndex(d=>d!==null);return{text:ts(o.values[h],s),smoothed:i(h),away:null}}let a=e.abscissa.indexAt(t,e.grid.x[r]??NaN);if(a>=0&&o.values[a]===null)return{text:Vn(),smoothed:"",away:null};let l=e.nearest(t,r),u=l===null?-1:e.abscissa.indexAt(t,e.grid.x[l]??NaN);return u<0?{text:"–",smoothed:"",away:null}:{text:ts(o.values[u],s),smoothed:i(u),away:l===r?null:o.steps[u]??null}}function ff(e,{text:n,smoothed:t,away:r},s,o,i){let a=`${e.member==="."?"":`${e.member} · `}${e.tag}
${e.why}`,l=x`${df(e.split)}<span class="cut">${so(e,s)}</span>`;return x`<span class="key ${o?"off":""}">
    ${s>1?x`<button
            class="name"
            title=${`${a}
${o?p("Show this curve"):p("Hide this curve")}`}
            aria-pressed=${!o}
            @click=${i}
          >
            ${l}
          </button>`:x`<span class="name" title=${a}>${l}</span>`}<b>${o?p("hidden",{desc:"A curve that is not drawn"}):n}</b>${t&&!o?x`<span class="quiet" title=${p("Smoothed")}>≈ ${t}</span>`:R}${r!==null?x`<span class="quiet">@ ${W(r)}</span>`:R}
  </span>`}function hf(e,n,t){let r=t===null?void 0:e?.grid.x[t];if(!e||t===null||r===void 0){let i=Math.max(...n.map(a=>a.steps.at(-1)??0));return x`<span class="step quiet"
      >${p(g`last, step ${W(i)}`,{desc:"The values are those of the last step"})}</span
    >`}let{axis:s}=e.abscissa,o=s==="wall"?Id(r):s==="relative"?vn(Math.max(0,r)):"";return x`<span class="step quiet"
    >${o?x`${o} · `:R}${Vt(W(e.stepAt(t)))}</span
  >`}var mf=re`
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
`;var ws=16,gf=64,E0=12;function bf(e,{title:n,note:t,keys:r},s){let o=e.width/(e.clientWidth||e.width),i=document.createElement("canvas");i.width=e.width+2*ws*o,i.height=e.height+(gf+E0)*o;let a=i.getContext("2d");if(!a)return i;a.fillStyle=s.surface,a.fillRect(0,0,i.width,i.height),a.drawImage(e,ws*o,gf*o),a.scale(o,o);let l=i.width/o-2*ws;a.textBaseline="middle",a.fillStyle=s.text,a.font=`600 14px ${Ut}`,a.fillText(n,ws,20,l*.6);let u=Math.min(l*.6,a.measureText(n).width);a.fillStyle=s["text-2"],a.font=`400 12px ${Ut}`,a.textAlign="right",a.fillText(t,ws+l,20,Math.max(1,l-u-16)),a.textAlign="left";let h=ws;for(let{split:d,text:m}of r)M0(a,h,44,s[_r(d)],bi(d)?s.surface:null),a.fillStyle=s.text,a.fillText(m,h+26,44),h+=26+a.measureText(m).width+16;return i}function M0(e,n,t,r,s){e.strokeStyle=r,e.lineWidth=2,e.beginPath(),e.moveTo(n,t),e.lineTo(n+20,t),e.stroke(),s!==null&&(e.fillStyle=s,e.lineWidth=1.5,e.beginPath(),e.arc(n+10,t,3,0,2*Math.PI),e.fill(),e.stroke())}var _0={nan:"NaN",inf:"Infinity","-inf":"-Infinity"};function vf(e,n,t){let[r,s]=t??[-1/0,1/0],o=[...new Set(n.flatMap(u=>u.steps))].filter(u=>u>=r&&u<=s).sort((u,h)=>u-h),i=n.map(u=>new Map(u.steps.map((h,d)=>[h,d]))),a=["step"];e.forEach((u,h)=>{let d=u.member==="."?u.tag:`${u.member}/${u.tag}`;a.push(d,`${d} wall_time`),n[h]?.smoothed&&a.push(`${d} smoothed`)});let l=o.map(u=>{let h=[String(u)];return n.forEach((d,m)=>{let v=i[m]?.get(u),$=v===void 0?"":d.values[v]??A0(d,u);h.push(String($),String(v===void 0?"":d.wall_times[v]??"")),d.smoothed&&h.push(String(v===void 0?"":d.smoothed[v]??""))}),h.join(",")});return[a.map(C0).join(","),...l,""].join(`\r
`)}function A0(e,n){let t=e.marks.findLast(r=>r.step<=n);return _0[t?.value??"nan"]}function C0(e){let n=/^[=+\-@\t]/.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function yf(e,n,t){let r=[`### ${De(e.rule,n)}: ${$i(e.run)}`,"",ze([`**${vr(e.severity)}**`,Fo(e.confidence)]),"",e.message,""],s=e.evidence.flatMap(a=>a.kind==="stat"?[a]:[]);if(s.length){let a=[p("Measured",{desc:"Head of a column of names of measured numbers"}),p("Value",{desc:"A measured number"}),p("Limit",{desc:"What a number is held against"})];r.push(`| ${a.join(" | ")} |`,"| --- | ---: | ---: |");for(let{name:l,value:u,limit:h,unit:d}of s){let m=h===null?"":Mr(h,d);r.push(`| ${$i(l)} | ${Mr(u,d)} | ${m} |`)}r.push("")}let o=e.evidence.filter(a=>a.kind!=="stat");for(let a of o){let{name:l,value:u}=bs(a);r.push(`- ${$i(l)}${u?`: ${$i(u)}`:""}`)}o.length&&r.push("");let i=e.remedies.map(a=>n?.remedies[a]?.action).filter(a=>a!==void 0);return i.length&&r.push(p("What to do next:"),"",...i.map((a,l)=>`${l+1}. ${a}`),""),t&&r.push(`<${t}>`,""),r.join(`
`)}function $i(e){return e.replace(/[\\`*_[\]<>|#]/g,"\\$&").replace(/\s+/g," ")}function Sl(e,n,t){return`${`${e} ${n}`.replace(/[^\p{L}\p{N}._=-]+/gu,"-").replace(/^[-.]+|-+$/g,"").slice(0,120)||"chart"}.${t}`}var ft=class extends de{constructor(){super(...arguments);this.series=[];this.curves=[];this.shown=[];this.heading="";this.run="";this.window=null;this.log=!1;this.dark=!1;this.canvas=()=>null;this.item=(t,r,s)=>x`<button
      role=${s===void 0?"menuitem":"menuitemcheckbox"}
      aria-checked=${s??R}
      @click=${()=>{r(),this.close()}}
    >
      ${t}<span class="tick" aria-hidden="true">${s?"✓":""}</span>
    </button>`}close(){this.box.open=!1,this.handle.focus()}onFocusOut(t){let r=t.relatedTarget;(!r||!this.renderRoot.contains(r))&&(this.box.open=!1)}onKey(t){t.key!=="Escape"||!this.box.open||(t.stopPropagation(),this.close())}savePicture(){let t=this.canvas();if(!t)return;let r=this.shown.map(a=>this.series[a]).filter(a=>a!==void 0).map(a=>({split:a.split,text:so(a,this.series.length)})),s=this.window?.map(a=>W(Math.round(a))),o=[this.run,s?Ho(s[0]??"",s[1]??""):""].filter(Boolean).join(" · ");bf(t,{title:this.heading,note:o,keys:r},xr(this.dark)).toBlob(a=>a&&xf(a,Sl(this.run,this.heading,"png")),"image/png")}saveNumbers(){let t=vf(this.shown.flatMap(r=>this.series[r]??[]),this.shown.flatMap(r=>this.curves[r]??[]),this.window);xf(new Blob([t],{type:"text/csv;charset=utf-8"}),Sl(this.run,this.heading,"csv"))}render(){let t=this.curves.some(r=>r.thinned);return x`<details
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
    `],k([A({attribute:!1})],ft.prototype,"series",2),k([A({attribute:!1})],ft.prototype,"curves",2),k([A({attribute:!1})],ft.prototype,"shown",2),k([A()],ft.prototype,"heading",2),k([A()],ft.prototype,"run",2),k([A({attribute:!1})],ft.prototype,"window",2),k([A({type:Boolean})],ft.prototype,"log",2),k([A({type:Boolean})],ft.prototype,"dark",2),k([A({attribute:!1})],ft.prototype,"canvas",2),k([tn("details")],ft.prototype,"box",2),k([tn("summary")],ft.prototype,"handle",2),ft=k([Se("td-chart-menu")],ft);function xf(e,n){let t=document.createElement("a");t.href=URL.createObjectURL(e),t.download=n,t.click(),setTimeout(()=>{URL.revokeObjectURL(t.href)},1e4)}var ce=class extends CustomEvent{constructor(n,t){super(n,{detail:t,bubbles:!0,composed:!0})}};var L0=400,Ln=class extends de{constructor(){super(...arguments);this.curves=[];this.series=[];this.zoom=null;this.open=!1}render(){return x`<details @toggle=${t=>this.open=t.target.open}>
      <summary class="fold">${p("Show numbers")}</summary>
      ${this.open?this.renderTable():R}
    </details>`}renderTable(){let{x:t}=rs(this.curves),[r,s]=this.zoom??[-1/0,1/0],o=t.filter(d=>d>=r&&d<=s),i=Math.max(1,Math.ceil(o.length/L0)),a=o.filter((d,m)=>m%i===0||m===o.length-1),l=this.curves.reduce((d,m)=>d+m.points,0),u=this.curves.map(d=>new Map(d.steps.map((m,v)=>[m,d.values[v]??null]))),h=a.length<o.length||this.curves.some(d=>d.thinned);return x`<div class="box" tabindex="0" role="region" aria-label=${p("Numbers")}>
      <table>
        ${h?x`<caption>
                ${P0(a.length,l)}
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
                ${u.map(m=>{let v=m.get(d);return x`<td>
                    ${v===void 0?"":v===null?Vn():ee(v,5)}
                  </td>`})}
              </tr>`)}
        </tbody>
      </table>
    </div>`}};Ln.styles=[Re,re`
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
    `],k([A({attribute:!1})],Ln.prototype,"curves",2),k([A({attribute:!1})],Ln.prototype,"series",2),k([A({attribute:!1})],Ln.prototype,"zoom",2),k([oe()],Ln.prototype,"open",2),Ln=k([Se("td-numbers")],Ln);function P0(e,n){let t=W(e);return ke(e,{one:p(g`${t} row of ${br(n)}; zoom in on the chart to see more.`),other:p(g`${t} rows of ${br(n)}; zoom in on the chart to see more.`)})}var Gt=re`
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
`;var O0=20,ve=class extends de{constructor(){super(...arguments);this.run="";this.series=[];this.heading="";this.generation=0;this.annotations=[];this.lit=null;this.dark=!1;this.sync="steps";this.xRange=null;this.yRange=null;this.log=null;this.scale="auto";this.axis="step";this.origin=null;this.smoothing=0;this.levels=[];this.best=!1;this.eager=!1;this.joint=!1;this.window=null;this.cursor=null;this.seen=!1;this.near=!1;this.spoken="";this.off=new Set;this.data=new xi(this);this.drawn=null;this.weighed=[];this.places=[];this.range=null;this.towering=!1;this.plot=null;this.watch=null;this.size=null}connectedCallback(){super.connectedCallback(),this.watch=new IntersectionObserver(t=>{this.near=t.at(-1)?.isIntersecting??!1,this.near&&(this.seen=!0)},{rootMargin:"200px"}),this.watch.observe(this)}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.following),this.watch?.disconnect(),this.size?.disconnect(),this.size=null,this.plot?.destroy(),this.plot=null}firstUpdated(){this.eager&&(this.seen=!0)}get steps(){let r=this.data.whole.flatMap(({steps:s})=>s.length?[s[0],s.at(-1)]:[]).filter(s=>s!==void 0);return r.length?[Math.min(...r),Math.max(...r)]:null}willUpdate(t){t.has("series")&&(this.off=new Set);let r=["series","run","generation","seen","smoothing"].some(a=>t.has(a));if(this.seen&&r){let{store:a,run:l,series:u,smoothing:h}=this;this.data.load({store:a,run:l,series:u,width:this.clientWidth||800,smoothing:h})}let{curves:s,whole:o}=this.data;this.drawn!==s&&(this.range=xt(s??[]));let i=hi(this.annotations);(this.weighed!==o||this.places.join()!==i.join())&&(this.towering=Jo(o,i)),[this.drawn,this.weighed,this.places]=[s,o,i]}updated(t){let r=this.renderRoot.querySelector(".plot");if(!r||!this.drawn)return;let s=this.plot===null;this.plot??=new vi(r,{zoom:o=>this.onZoom(o),cursor:o=>this.cursor=o,hover:o=>this.dispatchEvent(new ce("td-light",{id:o,show:!1})),pick:o=>this.dispatchEvent(new ce("td-find",{id:o}))},this.sync),this.size||(this.size=new ResizeObserver(()=>this.plot?.resize(r.clientWidth,r.clientHeight)),this.size.observe(r)),this.plot.show(this.scene(this.drawn)),this.plot.resize(r.clientWidth,r.clientHeight),(s||t.has("window")||t.has("near"))&&this.follow(this.plot,s)}follow(t,r){clearTimeout(this.following);let s=this.window&&[...this.window];t.window?.join()!==s?.join()&&(r?t.zoom(s):this.near&&(this.following=setTimeout(()=>t.zoom(s),O0)))}scene(t){let{annotations:r,lit:s,xRange:o,yRange:i,axis:a,levels:l,best:u,series:h}=this,d=this.shown,m=u?lf(h,this.data.whole):null,v=t.flatMap(({wall_times:$})=>$[0]??[]);return{curves:d.map($=>t[$]).filter($=>$!==void 0),splits:d.map($=>h[$]?.split??"none"),annotations:r,lit:s,axis:a,origin:this.origin??(v.length?Math.min(...v):0),scale:this.ownScale,levels:m?[...l,m]:l,palette:xr(this.dark),xRange:o,yRange:i}}get shown(){return this.series.map((t,r)=>r).filter(t=>!this.off.has(t))}get ownScale(){return this.log===null&&this.scale!=="auto"?this.scale:this.log??this.towering?"log":"linear"}toggle(t){let r=new Set(this.off);r.delete(t)||r.add(t),this.off=r.size<this.series.length?r:new Set,this.cursor=null}onZoom(t){t?.join()!==this.window?.join()&&this.dispatchEvent(new ce("td-window",{window:t})),this.data.zoom(t)}onKey(t){let{plot:r,annotations:s,lit:o}=this;if(!r||t.target!==t.currentTarget)return;let i=pf(t,r,this.cursor,o,s);if(!i)return;t.preventDefault(),i.cursor!==void 0&&(r.point(i.cursor),this.cursor=i.cursor,this.spoken=this.sayCursor(r,i.cursor)),i.zoom!==void 0&&r.zoom(i.zoom),i.find&&o!==null&&this.dispatchEvent(new ce("td-find",{id:o}));let a=s.find(({id:h})=>h===i.evidence);if(!a)return;let{name:l,value:u}=bs(a.evidence);this.spoken=`${l} ${u}`,this.dispatchEvent(new ce("td-light",{id:a.id,show:!1}))}sayCursor(t,r){let s=this.shown.map((o,i)=>{let a=this.series[o],l=$l(t,this.visible,i,r,this.range);return a?`${so(a,this.series.length)} ${l.text}`:""});return ze([Vt(W(t.stepAt(r))),...s])}get visible(){return this.shown.map(t=>this.drawn?.[t]).filter(t=>t!==void 0)}render(){let{error:t,curves:r}=this.data;return x`<figure aria-label=${this.heading}>
      <div class="head">
        <h3 class="cut" title=${this.heading}>${this.heading}</h3>
        ${this.joint||!r?R:this.renderMenu(r)}
      </div>
      <div class="legend">
        ${this.series.map((s,o)=>this.renderKey(s,o))}
        ${r?hf(this.plot,r,this.cursor):R}
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
    ></td-chart-menu>`}renderKey(t,r){let s=this.shown.indexOf(r),o=s>=0?$l(this.plot,this.visible,s,this.cursor,this.range):{text:"",smoothed:"",away:null};return ff(t,o,this.series.length,s<0,()=>{this.toggle(r)})}describe(){let t=this.series.map(i=>ze([i.split==="none"?i.tag:dt(i.split),br(i.points)])),r=pt(t),s=p(g`Chart of ${this.heading}: ${r}. Arrow keys read values, plus and minus zoom, Escape resets.`),o=p("N and P go through what was found, Enter to its text.",{desc:"Keys on a chart"});return this.annotations.length?`${s} ${o}`:s}};ve.styles=[Re,Gt,yi,mf],k([A({attribute:!1})],ve.prototype,"store",2),k([A()],ve.prototype,"run",2),k([A({attribute:!1})],ve.prototype,"series",2),k([A()],ve.prototype,"heading",2),k([A({type:Number})],ve.prototype,"generation",2),k([A({attribute:!1})],ve.prototype,"annotations",2),k([A({attribute:!1})],ve.prototype,"lit",2),k([A({type:Boolean})],ve.prototype,"dark",2),k([A()],ve.prototype,"sync",2),k([A({attribute:!1})],ve.prototype,"xRange",2),k([A({attribute:!1})],ve.prototype,"yRange",2),k([A({attribute:!1})],ve.prototype,"log",2),k([A()],ve.prototype,"scale",2),k([A()],ve.prototype,"axis",2),k([A({attribute:!1})],ve.prototype,"origin",2),k([A({type:Number})],ve.prototype,"smoothing",2),k([A({attribute:!1})],ve.prototype,"levels",2),k([A({type:Boolean})],ve.prototype,"best",2),k([A({type:Boolean})],ve.prototype,"eager",2),k([A({type:Boolean})],ve.prototype,"joint",2),k([A({attribute:!1})],ve.prototype,"window",2),k([oe()],ve.prototype,"cursor",2),k([oe()],ve.prototype,"seen",2),k([oe()],ve.prototype,"near",2),k([oe()],ve.prototype,"spoken",2),k([oe()],ve.prototype,"off",2),ve=k([Se("td-chart")],ve);var wf="important",N0=" !"+wf,$f=Fn(class extends gn{constructor(e){if(super(e),e.type!==Lo.ATTRIBUTE||e.name!=="style"||e.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(e){return Object.keys(e).reduce((n,t)=>{let r=e[t];return r==null?n:n+`${t=t.includes("-")?t:t.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${r};`},"")}update(e,[n]){let{style:t}=e.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(n)),this.render(n);for(let r of this.ft)n[r]==null&&(this.ft.delete(r),r.includes("-")?t.removeProperty(r):t[r]=null);for(let r in n){let s=n[r];if(s!=null){this.ft.add(r);let o=typeof s=="string"&&s.endsWith(N0);r.includes("-")||o?t.setProperty(r,o?s.slice(0,-11):s,o?wf:""):t[r]=s}}return Rt}});var z0=1,H0=3,D0=4,B0=.16;function Sf(e,n,t){let{grid:r,lines:s,window:o,palette:i}=n,a=V0(n),l=r.columns.length-s.length,u={stroke:i["text-2"],font:`11px ${Ut}`,grid:{stroke:i.grid,width:1},ticks:{show:!1}},h={width:n.width,height:n.height,padding:[8,12,0,0],legend:{show:!1},focus:{alpha:.25},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},focus:{prox:24},points:{size:7,width:2},dataIdx:(d,m,v)=>m?t.nearest(m-1,v)??v:v,bind:{dblclick:()=>()=>(t.zoom(null),null)}},scales:{x:{time:!1,range:()=>[...o]},y:a},axes:[{...u,grid:{show:!1},size:24,gap:4,space:64,values:(d,m)=>m.map(v=>Number.isInteger(v)?Vs(v):"")},{...u,size:64,gap:8,space:32,...j0(n,a)}],series:[{},...W0(n),...s.map((d,m)=>F0(d,r.isolated[l+m]??[]))],bands:s.flatMap(({range:d,colour:m})=>d?[{series:[d[1]+1,d[0]+1],fill:Ke(m,B0)}]:[]),hooks:{setCursor:[d=>t.cursor((d.cursor.left??-1)<0?null:d.cursor.idx??null)],setSeries:[(d,m)=>t.light(I0(n,(m??0)-1))],setSelect:[d=>{let{left:m,width:v}=d.select;v>=5&&t.zoom([d.posToVal(m,"x"),d.posToVal(m+v,"x")])}]}};return new et(h,[r.x,...r.columns],e)}function I0({grid:e,lines:n},t){let r=t-(e.columns.length-n.length);if(r>=0)return r;let s=n.findIndex(({range:o})=>o?.includes(t));return s<0?null:s}function F0({colour:e,dash:n,width:t},r){return{stroke:e,dash:n,width:t,spanGaps:!1,points:{show:r.length>0,filter:()=>r,size:5,fill:e}}}function W0({lines:e}){return e.flatMap(({range:n,colour:t})=>(n??[]).map(()=>({stroke:Ke(t,.35),width:.75,spanGaps:!1,points:{show:!1}})))}function V0({extent:e,log:n}){let[t,r]=e,s=t<=0,o=(r-t||Math.abs(r)*.1||1)*.05,i=n&&!s?[t/1.1,r*1.1]:[t-o,r+o],a={range:()=>i,distr:n?s?D0:H0:z0};return n&&s&&(a.asinh=Math.max(Math.abs(t),Math.abs(r))/1e3||1),a}function j0({height:e,log:n},{asinh:t}){let r=(s,o,i,a,l)=>xl(o,n?0:l);return n?{values:r,splits:(s,o,i,a)=>yl(i,a,t??0,Math.max(2,Math.floor(e/32))),filter:(s,o)=>o}:{values:r}}var kf={light:["#0068a5","#c2410c","#0f766e","#a21caf","#4d5560","#8a6d00","#5b4bd6"],dark:["#5cb8f5","#ff9a5c","#3fd0bd","#f08cf0","#c3cad1","#e0c341","#a99bff"]},Rf=[[],[7,4],[2,3],[9,3,2,3]];function kl(e,n){let t=n?kf.dark:kf.light,r=Math.floor(e/t.length)%Rf.length;return{colour:t[e%t.length]??"",dash:[...Rf[r]??[]]}}function Si(e){let[n="",...t]=e;if(!t.length)return"";let r=n.length;for(let s of t){let o=0;for(;o<r&&s[o]===n[o];)o+=1;r=o}return n.slice(0,n.slice(0,r).lastIndexOf("/")+1)}function Tf(e){return e==null?"–":typeof e=="number"?ee(e,6):String(e)}function Ef(e,n){return e.found.includes(n)?"found":e.unchecked.includes(n)?"unchecked":"clear"}function Rl(e){return{found:p("found",{desc:"What a rule said of a run"}),unchecked:p("could not look",{desc:"What a rule said of a run"}),clear:p("clear",{desc:"What a rule said of a run: it found nothing"})}[e]}function Mf(e){return e===null?"–":e>0?`+${ee(e)}`:ee(e)}function _f({quantity:e},n){return!e||n===null||n===0?null:n<0==(e.better==="lower")}function Af({hparams:e,patterns:n,search:t}){if(!e.length)return p("No patterns were searched for: the log names no hyper-parameter that differs between these runs.");if(!t.hypotheses)return p("No patterns were searched for: no error or warning was found in some of these runs and not in others.");let r=W(t.hypotheses),s=oc(t.rules),o=pt(t.splits),{alpha:i}=t,a=ke(t.hypotheses,{one:p(g`${r} test of ${s} against ${o} (Fisher’s exact test, Holm’s correction, alpha ${i}).`),other:p(g`${r} tests of ${s} against ${o} (Fisher’s exact test, Holm’s correction for all of them, alpha ${i}).`)});return n.length?a:p(g`No sound pattern. ${a}`)}var Cf=re`
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
`;var Lf=600,Pf=1200,tt=class extends de{constructor(){super(...arguments);this.lines=[];this.groups=[];this.generation=0;this.heading="";this.dark=!1;this.log=!1;this.window=null;this.baseline="";this.traces=[];this.lost=[];this.cursor=null;this.lit=null;this.spoken="";this.whole=[];this.grid={x:[],columns:[],isolated:[]};this.chart=null;this.size=null;this.request=0;this.asked=""}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.timer),this.size?.disconnect(),this.size=null,this.chart?.destroy(),this.chart=null}willUpdate(t){let r=JSON.stringify([this.generation,this.lines.map(({run:s,series:o})=>[s,o.member,o.tag]),this.groups.map(s=>[s.name,Ia(s)])]);r!==this.asked&&(this.asked=r,this.load()),t.has("window")&&this.whole.length&&this.zoomTo(),t.has("traces")&&(this.grid=rs(Gs(this.traces)))}async load(){let t=this.request+=1,{lines:r,groups:s}=this,o=await Promise.all([this.bands(s).catch(()=>s.map(()=>null)),...r.map(l=>this.store.load(l.run,[l.series],Lf).then(([u])=>u?Zc(l,u):null,()=>null))]);if(t!==this.request)return;let i=o.flat(),a=[...s.map(({name:l})=>l),...r.map(({run:l})=>l)];this.whole=i.filter(l=>l!==null),this.traces=this.whole,this.lost=a.filter((l,u)=>!i[u]),this.window&&this.zoomTo()}async bands(t,r){if(!t.length)return[];let{bands:s}=await this.store.source.bands(t.map(Ia),r?Pf:Lf,r);return t.map((o,i)=>{let a=s[i];return a?Xc(o,a):null})}zoomTo(){clearTimeout(this.timer),this.traces=this.whole;let{window:t,request:r}=this;if(!t)return;let[s,o]=[Math.ceil(t[0]),Math.floor(t[1])];o<s||(this.timer=setTimeout(()=>{Promise.all(this.whole.map(i=>this.refine(i,s,o).catch(()=>i))).then(i=>{r===this.request&&t===this.window&&(this.traces=i)})},120))}async refine(t,r,s){let o=this.groups.find(({name:a})=>t.range&&a===t.name);if(o){let[a]=await this.bands([o],{start:r,end:s});return a?.range?{...a,losses:t.losses}:t}if(!t.curve.thinned)return t;let{series:i}=await this.store.source.curves(t.name,[t.series],Pf,{start:r,end:s});return i[0]?{...t,curve:Yo(t.curve,i[0],r,s)}:t}updated(t){let r=this.renderRoot.querySelector(".plot");if(!r)return;this.size||(this.size=new ResizeObserver(()=>{!r.clientWidth||!r.clientHeight||(this.chart?this.chart.setSize({width:r.clientWidth,height:r.clientHeight}):this.draw(r))}),this.size.observe(r)),["traces","dark","log","window","baseline"].some(o=>t.has(o))&&this.draw(r)}draw(t){let{clientWidth:r,clientHeight:s}=t;if(this.chart?.destroy(),this.chart=null,!r||!s||!this.traces.length)return;let{x:o}=this.grid,[i,a]=this.window??[o[0]??0,o.at(-1)??1],[l,u]=i===a?[i-.5,a+.5]:[i,a],h=ep(this.traces);this.chart=Sf(t,{width:r,height:s,grid:this.grid,lines:this.traces.map(({name:d},m)=>({...kl(this.placeOf(d),this.dark),width:d===this.baseline?3:h[m]?2:1.5,range:h[m]??null})),window:[l,u],extent:xt(Gs(this.traces),l,u)??[0,1],log:this.log,palette:xr(this.dark)},{nearest:(d,m)=>this.nearest(d,m),cursor:d=>this.cursor=d,light:d=>this.lit=d,zoom:d=>{this.zoom(d)}})}placeOf(t){let r=this.groups.findIndex(s=>s.name===t);return r>=0?r:this.groups.length+this.lines.findIndex(({run:s})=>s===t)}columnOf(t){return this.grid.columns.length-this.traces.length+t}zoom(t){this.dispatchEvent(new ce("td-window",{window:t}))}light(t){this.lit=t,this.chart?.setSeries(t===null?null:this.columnOf(t)+1,{focus:!0})}nearest(t,r){let s=this.grid.columns[t]??[];for(let o=0;o<s.length;o+=1){if(typeof s[r-o]=="number")return r-o;if(typeof s[r+o]=="number")return r+o}return null}get extent(){return xt(Gs(this.traces))}valueAt(t,r){let s=this.columnOf(t),o=this.cursor===null?null:this.nearest(s,this.cursor),i=o===null?this.traces[t]?.curve.values.findLast(a=>a!==null):this.grid.columns[s]?.[o];return ts(i??null,r)}onKey(t){if(t.ctrlKey||t.metaKey||t.altKey||!this.chart)return;let r=this.grid.x.length-1,s=t.shiftKey?Math.max(1,Math.round(r/20)):1,o=this.cursor??(t.key==="ArrowLeft"?r+1:-1),a={ArrowLeft:Math.max(0,o-s),ArrowRight:Math.min(r,o+s),Home:0,End:r}[t.key];if(a!==void 0){let l=this.grid.x[a]??0;this.chart.setCursor({left:this.chart.valToPos(l,"x"),top:10}),this.cursor=a;let u=this.extent,h=this.traces.map(({name:d},m)=>`${d} ${this.valueAt(m,u)}`).slice(0,12);this.spoken=ze([Vt(W(l)),...h])}else if(t.key==="Escape"||t.key==="0")this.zoom(null);else return;t.preventDefault()}render(){let t=this.extent,r=this.cursor===null?void 0:this.grid.x[this.cursor],s=Si([...this.groups,...this.lines].map(i=>"run"in i?i.run:i.name)),o=r===void 0?p("Last values"):p(g`Values at step ${W(r)}`);return x`<div
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
        .curves=${Gs(this.traces)}
        .series=${this.columnNames(s)}
        .zoom=${this.window}
      ></td-numbers>`}renderKey({name:t,title:r,range:s,losses:o},i,a,l){let{colour:u,dash:h}=kl(this.placeOf(t),this.dark);return x`<li ?data-lit=${this.lit===i} title=${r} @mouseenter=${()=>this.light(i)}>
      <svg width="24" height="8" aria-hidden="true">
        ${s?Qe`<rect width="24" height="8" fill=${u} opacity="0.2"></rect>`:R}
        <line
          x1="0"
          x2="24"
          y1="4"
          y2="4"
          stroke-width=${t===this.baseline?3:2}
          style=${$f({stroke:u,"stroke-dasharray":h.join(" ")||"none"})}
        ></line>
      </svg>
      <span>${t.slice(a.length)}${o?x`<em>${o}</em>`:R}</span
      ><b>${this.valueAt(i,l)}</b>
    </li>`}columnNames(t){let r=(s,o)=>({...s.series,split:o(s.name.slice(t.length))});return[...this.traces.flatMap(s=>s.range?[r(s,o=>p(g`${o}, least`)),r(s,o=>p(g`${o}, greatest`))]:[]),...this.traces.map(s=>r(s,o=>s.range?p(g`${o}, mean`):o))]}};tt.styles=[Re,yi,Cf],k([A({attribute:!1})],tt.prototype,"lines",2),k([A({attribute:!1})],tt.prototype,"groups",2),k([A({attribute:!1})],tt.prototype,"store",2),k([A({type:Number})],tt.prototype,"generation",2),k([A()],tt.prototype,"heading",2),k([A({type:Boolean})],tt.prototype,"dark",2),k([A({type:Boolean})],tt.prototype,"log",2),k([A({attribute:!1})],tt.prototype,"window",2),k([A()],tt.prototype,"baseline",2),k([oe()],tt.prototype,"traces",2),k([oe()],tt.prototype,"lost",2),k([oe()],tt.prototype,"cursor",2),k([oe()],tt.prototype,"lit",2),k([oe()],tt.prototype,"spoken",2),tt=k([Se("td-overlay")],tt);var ki=class{constructor(n){this.owner=n;this.comparison=null;this.error=null;this.asked=""}ask(n,{generation:t,runs:r,baseline:s,quantity:o}){let i=JSON.stringify([t,r,s,o]);if(i===this.asked||!r.length)return;this.asked=i;let a=r.includes(s)?s:"";n.compare(r,{baseline:a,quantity:o}).then(l=>{this.tell(i,{comparison:l,error:null})},l=>{In(l)||this.tell(i,{error:l.message})})}tell(n,t){n===this.asked&&(Object.assign(this,t),this.owner.requestUpdate())}};var U0=40;function Of({findings:e,runs:n},t){if(!e.length)return x`<section>
      <h2>${p("Findings")}</h2>
      <p class="small">${p("Nothing was found in any of these runs.")}</p>
    </section>`;let r=Si(n),s=n.length<=U0;return x`<section aria-labelledby="findings">
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
                ${s?n.map(i=>{let a=Ef(o,i),l=a==="found"?xn(o.severity):x`<span class="none" aria-hidden="true"
                                >${a==="clear"?"·":"?"}</span
                              >`;return x`<td
                          class="mark ${a==="found"?o.severity:""}"
                          title=${Rl(a)}
                        >
                          ${l}<span class="unseen">${Rl(a)}</span>
                        </td>`}):R}
              </tr>`)}
        </tbody>
      </table>
    </div>
    <p class="small">
      ${p("· the rule looked and found nothing; ? it could not look.")}
      ${r?p(g`Runs are those in ${r}.`):R}
    </p>
  </section>`}function Nf({groups:e,contests:n}){return e.length?x`<section aria-labelledby="seeds">
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
                <td class="number">${ee(t.mean)}</td>
                <td class="number">${t.spread===null?"–":`± ${ee(t.spread)}`}</td>
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
  </section>`:R}function zf(e){return x`<section aria-labelledby="patterns">
    <h2 id="patterns">${p("Patterns across runs")}</h2>
    ${e.patterns.length?x`<ul>
            ${e.patterns.map(({message:n})=>x`<li>${rn(q0(n))}</li>`)}
          </ul>`:R}
    <p class="small">${Af(e)}</p>
  </section>`}function q0(e){return e.charAt(0).toUpperCase()+e.slice(1)}var Hf=re`
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
`;var Tl=8,Pn=class extends de{constructor(){super(...arguments);this.comparison=null;this.error=null;this.rules=null;this.linkOf=()=>"#"}change(t){this.dispatchEvent(new ce("td-compare",t))}render(){if(this.error)return x`<section role="alert"><p>${this.error}</p></section>`;let{comparison:t}=this;return t?x`${this.renderRanking(t)} ${Of(t,this.rules)}
    ${Nf(t)} ${zf(t)}`:x`<section aria-busy="true"><p class="small">${p("Comparing …")}</p></section>`}renderRanking(t){let{ranking:r,quantities:s,quantity:o,verdict:i,winner:a,groups:l,hparams:u,runs:h}=t,d=u.slice(0,Tl),m=new Map(h.map((v,$)=>[v,$]));return x`<section aria-labelledby="ranking">
      <div class="head">
        <h2 id="ranking">${p("Ranking")}</h2>
        ${s.length>1?x`<label
                >${p("By",{desc:"Label of the choice of the value that runs are ranked by"})}
                <select
                  @change=${v=>this.change({rankBy:v.target.value})}
                >
                  ${s.map(({key:v,label:$,runs:_})=>x`<option value=${v} ?selected=${v===o?.key}>
                        ${$}${_<h.length?` (${nn(_,h.length)})`:""}
                      </option>`)}
                </select></label
              >`:R}
        <label
          >${p("Against",{desc:"Label of the choice of the run that others are held against"})}
          <select
            @change=${v=>this.change({baseline:v.target.value})}
          >
            <option value="" ?selected=${!t.baseline}>${p("no baseline")}</option>
            ${h.map(v=>x`<option value=${v} ?selected=${v===t.baseline}>${v}</option>`)}
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
              ${d.map(({name:v})=>x`<th scope="col" class="value" title=${v}>${v}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${r.map(v=>{let $=m.get(v.run)??0;return x`<tr class=${v.place===null?"out":""}>
                <td class="number">${v.place??"–"}</td>
                ${this.renderName(v,t)}
                <td class="number">${ee(v.best?.value)}</td>
                <td class="number">${v.best?We(v.best.step):"–"}</td>
                <td class="number">${G0(v.best?.seconds)}</td>
                ${t.baseline?this.renderAgainst(v,t):R}
                ${d.map(({values:_})=>{let T=Tf(_[$]);return x`<td class="value" title=${T}>${T}</td>`})}
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
    </th>`}renderAgainst(t,r){let s=t.run===r.baseline,o=_f(r,t.difference),i=o===null?"":o?"better":"worse",a=o===null?"":o?p("better"):p("worse");return x`<td class="number ${i}" title=${a}>
        ${s?"":Mf(t.difference)}${a?x`<span class="unseen"> ${a}</span>`:""}
      </td>
      <td class="number">
        ${s?"":t.reached_step===null?p("never",{desc:"It was never as good as the baseline"}):Vt(We(t.reached_step))}
      </td>`}renderAlike({hparams:t,hparams_alike:r}){let s=t.length-Tl;if(!t.length&&!r)return R;let o=ze(t.slice(Tl).map(({name:a})=>a)),i=[t.length?K0(t.length):p("No hyper-parameter differs"),s>0?p(g`${s} more than fit here: ${o}`):"",r?ke(r,{one:p(g`${r} is the same in all runs`),other:p(g`${r} are the same in all runs`)}):""];return x`<p class="small">${rn(pt(i))}</p>`}};Pn.styles=[Re,Gt,Hf],k([A({attribute:!1})],Pn.prototype,"comparison",2),k([A()],Pn.prototype,"error",2),k([A({attribute:!1})],Pn.prototype,"rules",2),k([A({attribute:!1})],Pn.prototype,"linkOf",2),Pn=k([Se("td-comparison")],Pn);function K0(e){let n=W(e);return ke(e,{one:p(g`${n} hyper-parameter differs`),other:p(g`${n} hyper-parameters differ`)})}function G0(e){return e==null?"–":vn(e)}var Df=re`
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
`;var Ve=class extends de{constructor(){super(...arguments);this.details=[];this.runs=[];this.rules=null;this.quantity="";this.baseline="";this.rankBy="";this.layout="";this.bands=!1;this.linkOf=()=>"#";this.dark=!1;this.axes=null;this.log=null;this.towering=!1;this.sameSteps=!0;this.window=null;this.quantities=[];this.data=new ki(this);this.onWindow=({detail:t})=>{this.window=t.window}}get generation(){return this.details.reduce((t,{generation:r})=>Math.max(t,r),0)}get current(){return this.quantities.find(({key:t})=>t===this.quantity)??this.quantities[0]}willUpdate(t){t.has("details")&&(this.quantities=Kc(this.details.map(({run:a})=>a))),t.has("quantity")&&Object.assign(this,{window:null,log:null}),(t.has("details")||t.has("quantity"))&&this.align();let{generation:r,runs:s,baseline:o,rankBy:i}=this;this.data.ask(this.store.source,{generation:r,runs:s,baseline:o,quantity:i})}async align(){let{current:t}=this;if(!t)return;let r=[...t.panels].map(([h,d])=>this.store.load(h,d.series,600)),s=await Promise.allSettled(r);if(t!==this.current)return;let o=s.flatMap(h=>h.status==="fulfilled"?h.value:[]);this.towering=Jo(o);let i=xt(o),a=o.map(({steps:h})=>h[0]??1/0),l=o.map(({steps:h})=>h.at(-1)??-1/0),u=[Math.min(...a),Math.max(...l)];this.axes=i&&Number.isFinite(u[0])&&Number.isFinite(u[1])?{x:u,y:i}:null}open(t,r){t.preventDefault(),this.dispatchEvent(new ce("td-open",{runs:r}))}render(){let{current:t}=this,r=this.log??this.towering,s=uc(this,this.details.length);return x`<header>
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
    </div>`}renderOverlay(t,r){let s=this.details.flatMap(({run:i})=>{let a=t?.panels.get(i.name)?.series.at(-1);return a?[{run:i.name,series:a}]:[]}),o=this.bands?tp(s,this.data.comparison?.groups??[]):{groups:[],rest:s};return x`<td-overlay
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
    ></td-overlay>`}renderRun(t,r){let{run:s,findings:o}=t,i=this.runs.filter(u=>u!==s.name),a=o.find(u=>u.rule===s.primary&&sn(u)),l=r?Zo(o).filter(({evidence:u})=>Yn(u,r.series)):[];return x`<article aria-label=${s.name}>
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
    </article>`}};Ve.styles=[Re,Gt,Df],k([A({attribute:!1})],Ve.prototype,"details",2),k([A({attribute:!1})],Ve.prototype,"runs",2),k([A({attribute:!1})],Ve.prototype,"rules",2),k([A()],Ve.prototype,"quantity",2),k([A()],Ve.prototype,"baseline",2),k([A()],Ve.prototype,"rankBy",2),k([A()],Ve.prototype,"layout",2),k([A({type:Boolean})],Ve.prototype,"bands",2),k([A({attribute:!1})],Ve.prototype,"store",2),k([A({attribute:!1})],Ve.prototype,"linkOf",2),k([A({type:Boolean})],Ve.prototype,"dark",2),k([oe()],Ve.prototype,"axes",2),k([oe()],Ve.prototype,"log",2),k([oe()],Ve.prototype,"towering",2),k([oe()],Ve.prototype,"sameSteps",2),k([oe()],Ve.prototype,"window",2),Ve=k([Se("td-compare")],Ve);var Bf="Language · 语言";function Ri(){return x`<select
    class="language"
    aria-label=${Bf}
    title=${Bf}
    @change=${({target:e})=>{let n=es(e.value);n&&e?.dispatchEvent(new ce("td-language",{language:n}))}}
  >
    ${Object.entries(Xu).map(([e,n])=>x`<option value=${e} lang=${e} .selected=${e===Tt()}>${n}</option>`)}
  </select>`}var Y0={},If=Fn(class extends gn{constructor(){super(...arguments),this.ot=Y0}render(e,n){return n()}update(e,[n,t]){if(Array.isArray(n)){if(Array.isArray(this.ot)&&this.ot.length===n.length&&n.every((r,s)=>r===this.ot[s]))return Rt}else if(this.ot===n)return Rt;return this.ot=Array.isArray(n)?Array.from(n):n,this.render(n,t)}});var J0=new Intl.Collator("en",{numeric:!0}),Ar={verdict:{label:()=>p("Verdict",{desc:"Column of runs"}),of:()=>0,down:!1},name:{label:()=>p("Run",{desc:"Column of runs"}),of:({name:e})=>e,down:!1},best:{label:()=>p("Best",{desc:"Column of runs: best value"}),of:({best:e})=>e?.value??null,down:!1},last:{label:()=>p("Last",{desc:"Column of runs: last value"}),of:({last:e})=>e?.value??null,down:!1},points:{label:()=>p("Points",{desc:"Column of runs: how many"}),of:({points:e})=>e,down:!0},length:{label:()=>p("Length",{desc:"Column of runs: steps and time"}),of:({last_step:e})=>e,down:!0},grown:{label:()=>p("Last grew",{desc:"Column of runs: when points were last written"}),of:({last_wall_time:e})=>e,down:!0}},Ti=Object.keys(Ar);function $s(e){let n=e.startsWith("-"),t=Ti.find(r=>r===e.slice(n?1:0));return t?{key:t,down:n}:{key:"verdict",down:!1}}function Ei({key:e,down:n}){return e==="verdict"&&!n?"":`${n?"-":""}${e}`}function Mi(e,n,t){return e.key===n?{key:n,down:!e.down}:{key:n,down:n==="best"||n==="last"?Q0(t):Ar[n].down}}function _i(e,{key:n,down:t}){if(n==="verdict")return t?[...e].reverse():[...e];let{of:r}=Ar[n],s=t?-1:1;return e.map(o=>({row:o,value:r(o)})).sort((o,i)=>o.value===null||i.value===null?+(o.value===null)-+(i.value===null):typeof o.value=="number"&&typeof i.value=="number"?s*(o.value-i.value):s*J0.compare(String(o.value),String(i.value))).map(({row:o})=>o)}function Q0(e){return e.filter(({best:t})=>t?.better==="higher").length>e.filter(({best:t})=>t?.better==="lower").length}var El="name:",Ai="hparam:",Z0=/([/_. -]|^)(?:random[_-]?)?(?:seed|rep|repeat|trial|fold)s?[=_. -]?\d+(?=$|[/_. -])/gi,Ff=/^(?:.*[._/-])?(?:random[._-]?)?(?:seed|random_state)$/i;function Ci(e){return e.replace(Z0,"").replace(/^[/_. -]+/,"")||e}function oo(e){if(e==="folder")return{keyOf:({name:t})=>nv(t),error:null};if(e==="seeds")return{keyOf:({name:t})=>Ci(t),error:null};if(e.startsWith(Ai)){let t=e.slice(Ai.length);return{keyOf:r=>rv(r.hparams?.[t]),prefix:`${t} = `,error:null}}let n=Ml(e);if(n===null||n==="")return{keyOf:null,error:null};try{let t=new RegExp(n,"i");return(new RegExp(`${n}|`).exec("")?.length??1)-1!==1?{keyOf:null,error:p("Put one part into brackets: seed=(\\d+)")}:{keyOf:({name:s})=>t.exec(s)?.[1]??p("Other",{id:"group-other",desc:"Runs whose name does not match"}),error:null}}catch{return{keyOf:null,error:p("This is not a regular expression.")}}}function Ml(e){return e.startsWith(El)?e.slice(El.length):null}function _l(e){return El+e}function Wf(e){let n=[],t=s=>new Set(e.map(oo(s).keyOf??(()=>""))).size;t("folder")>1&&n.push({value:"folder",label:p("Folder")}),e.some(({name:s})=>Ci(s)!==s)&&t("seeds")<e.length&&n.push({value:"seeds",label:p("Configuration",{desc:"Runs that differ only by their seed"})});let r=[...new Set(e.flatMap(({hparams:s})=>Object.keys(s??{})))].sort();for(let s of r)t(Ai+s)>1&&n.push({value:Ai+s,label:s});return n}function Vf(e,n,t,r=""){let s=new Map;for(let a of _i(e,t)){let l=n(a),u=s.get(l);u?u.push(a):s.set(l,[a])}let o=[...s].map(([a,l])=>({key:a,label:r+a,rows:l,counts:Ko(l),spread:X0(l)?ev(l):null}));if(t.key!=="name")return o;let i=new Intl.Collator("en",{numeric:!0});return o.sort((a,l)=>(t.down?-1:1)*i.compare(a.label,l.label))}function X0(e){return e.length<2?!1:e.every(({name:t})=>Ci(t)!==t)?new Set(e.map(({name:t})=>Ci(t))).size===1:e.filter(({hparams:t})=>t&&Object.keys(t).some(r=>Ff.test(r))).length===e.length&&new Set(e.map(tv)).size===1}function ev(e){let n=e.flatMap(s=>s.best?[s.best]:[]),[t]=n;if(!t||n.length<2||n.some(({tag:s,split:o,better:i})=>s!==t.tag||o!==t.split||i!==t.better))return null;let r=n.map(({value:s})=>s);return{n:r.length,mean:r.reduce((s,o)=>s+o/r.length,0),least:Math.min(...r),greatest:Math.max(...r),tag:t.tag}}function tv({hparams:e}){let n=Object.entries(e??{}).filter(([t])=>!Ff.test(t));return JSON.stringify(n.sort(([t],[r])=>t<r?-1:1))}function nv(e){let n=e.lastIndexOf("/");return n>0?e.slice(0,n):"."}function rv(e){return e===void 0?p("not given",{desc:"A hyper-parameter"}):typeof e=="number"?ee(e,6):String(e)}function jf(e,{sort:n,group:t,open:r}){let s=$s(n),{keyOf:o,prefix:i}=oo(t);if(!o)return _i(e,s).map(l=>Al(l));let a=new Set(r);return Vf(e,o,s,i).flatMap(l=>{if(t==="seeds"&&l.rows.length===1)return l.rows.map(d=>Al(d));let u=a.has(l.key),h={kind:"group",key:`group:${l.key}`,group:l,open:u};return u?[h,...l.rows.map(d=>Al(d,!0))]:[h]})}function Al(e,n=!1){return{kind:"run",key:`run:${e.name}`,row:e,inner:n}}function Li(e,n){return n&&e.status==="unjudged"&&e.series===0}function Cl(e){let n=new Float64Array(e.length+1);return e.forEach((t,r)=>n[r+1]=(n[r]??0)+t),n}function qf(e,n,t,r){let s=e.length-1,o=Math.max(0,Uf(e,n)-r),i=Math.min(s,Uf(e,n+t)+1+r);return[Math.min(o,s),Math.max(i,0)]}function Uf(e,n){let t=0,r=e.length-1;for(;t<r;){let s=t+r+1>>1;(e[s]??0)<=n?t=s:r=s-1}return t}function Pi({bytes_read:e,bytes_known:n}){return n>0?Math.min(1,e/n):0}var Ss=re`
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
`;function Ll(){return p("New",{desc:"A finding that was not there before"})}function Oi(e,n){if(!e)return R;let t=ze(e.fresh.map(r=>De(r,n)));return x`${t?x`<span class="new" title=${p(g`Since you last looked: ${t}`)}>${Ll()}</span>`:R}
  ${e.solved.map(r=>x`<span class="solved">${p(g`No longer found: ${De(r,n)}`)}</span>`)}`}function Ni({name:e,reading:n}){if(!n)return R;let t=Math.floor(Pi(n)*100),r=p(g`${ns(n.bytes_read)} of ${ns(n.bytes_known)} read; what is found may change`);return x`<span
    class="how-far"
    role="progressbar"
    aria-label=${p(g`Reading ${e}`,{desc:"Progress of reading a run"})}
    aria-valuenow=${t}
    aria-valuetext=${ze([`${t} %`,r])}
    title=${r}
    ><i style="--share: ${t}%"></i>${t} %</span
  >`}var sv="lr=([\\d.]+)",ov=6;function Kf(e){return x`<div class="bar">
    <div class="chips" role="group" aria-label=${p("Verdicts")}>${iv(e)}</div>
    <div class="tools">${lv(e)} ${uv(e)} ${cv(e)}</div>
    ${Ri()} ${av(e)}
  </div>`}function Gf(e,n){return e.includes(n)?e.filter(t=>t!==n):[...e,n]}function iv({runs:e,view:n,matcher:t,progress:r,percent:s,change:o}){let i=r!==null,a=yr(e,t,new Set,new Set(n.rules)),l=Ko(a.filter(u=>!Li(u,i)));return x`${jt.filter(u=>l[u]||n.statuses.includes(u)).map(u=>x`<button
        class="chip"
        aria-pressed=${n.statuses.includes(u)}
        @click=${()=>o({statuses:Gf(n.statuses,u)})}
      >
        ${xn(u)}<span>${dc(u,l[u])}</span>
      </button>`)}${r?x`<span class="reading quiet"
          >${p(g`Reading, ${s} %: ${W(r.members_read)} of ${W(r.members_known)}`,{desc:"How much was read: 12 of 100 directories"})}</span
        >`:R}`}function av({runs:e,rules:n,view:t,matcher:r,allRules:s,change:o,showRules:i}){let a=kc(yr(e,r,new Set(t.statuses))),l=t.rules.filter(m=>!a.some(v=>v.rule===m));if(a.length+l.length<2&&t.rules.length===0)return R;let u=a.filter(({rule:m},v)=>s||v<ov||t.rules.includes(m)),h=a.length-u.length,d=(m,v,$)=>x`<button
      class="rule"
      aria-pressed=${t.rules.includes(m)}
      @click=${()=>o({rules:Gf(t.rules,m)})}
    >
      ${$}<span>${De(m,n)}</span> <span class="quiet">${W(v)}</span>
    </button>`;return x`<div class="rules" role="group" aria-label=${p("Findings by rule")}>
    ${u.map(({rule:m,severity:v,count:$})=>d(m,$,xn(v)))}
    ${l.map(m=>d(m,0,R))}
    ${h>0||s?x`<button
            class="rule more"
            aria-expanded=${s}
            @click=${()=>{i(!s)}}
          >
            ${s?p("Fewer",{desc:"Rules shown"}):p(g`${h} more`,{desc:"Rules not shown"})}
          </button>`:R}
  </div>`}function lv({runs:e,view:n,change:t}){let r=$s(n.sort);return x`<label class="sort">
    <span class="quiet">${p("Sort")}</span>
    <select
      @change=${s=>{let o=Ti.find(i=>i===s.target.value)??"verdict";o!==r.key&&t({sort:Ei(Mi(r,o,e))})}}
    >
      ${Ti.map(s=>x`<option value=${s} .selected=${s===r.key}>${Ar[s].label()}</option>`)}
    </select>
  </label>`}function uv({runs:e,view:n,change:t}){if(e.length<2&&!n.group)return R;let r=Ml(n.group),s=Wf(e),o=s.map(({value:l})=>l),i=n.group&&r===null&&!o.includes(n.group)?[n.group]:[],{error:a}=oo(n.group);return x`<label class="grouping">
      <span class="quiet">${p("Group",{desc:"Label of the choice what runs are grouped by"})}</span>
      <select
        @change=${l=>t({group:l.target.value,open:[]})}
      >
        <option value="" .selected=${n.group===""}>
          ${p("None",{desc:"Runs are not grouped"})}
        </option>
        ${s.map(({value:l,label:u})=>x`<option value=${l} .selected=${l===n.group}>${u}</option>`)}
        ${i.map(l=>x`<option value=${l} .selected=${!0}>${l}</option>`)}
        <option value=${_l("")} .selected=${r!==null}>
          ${p("Part of the name …")}
        </option>
      </select>
    </label>
    ${r===null?R:x`<label class="field pattern">
            <span class="unseen">${p("Regular expression with one part in brackets")}</span>
            <input
              type="text"
              placeholder=${sv}
              title=${p("Runs are grouped by the part of the name that the brackets match")}
              spellcheck="false"
              autocomplete="off"
              .value=${r}
              aria-invalid=${a!==null}
              @input=${l=>t({group:_l(l.target.value),open:[]})}
            />
            ${a?x`<span class="wrong" role="alert">${a}</span>`:R}
          </label>`}`}function cv({view:e,matcher:n,change:t}){return x`<label class="field search">
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
  </label>`}var zi={width:168,height:36},Hi=class{constructor(n){this.owner=n;this.found=new Map;this.asked=new Map}of({key:n}){return this.found.get(n)??null}look(n,t){for(let{key:r,rows:s}of t){let o=Jc(s);if(!o){this.found.delete(r);continue}let i=n.load(o.curves);this.asked.get(r)!==i&&(this.asked.set(r,i),i.then(a=>{this.asked.get(r)===i&&(this.found.set(r,{keys:o,band:a}),this.owner.requestUpdate())},()=>this.asked.delete(r)))}}};function Yf(e){if(!e)return R;let{keys:n,band:t}=e,{area:r,mean:s,breaks:o,end:i}=Qc(t,zi.width,zi.height),a=n.curves.length,l=n.split==="none"?n.tag:`${dt(n.split)} ${n.tag}`,u=pt([p(g`Mean and range of ${l} of ${qe(a)}`),Ks(t,a),n.others?p(g`${qe(n.others)} without it`,{desc:"Runs that lack a curve"}):""]);return x`<svg viewBox="0 0 ${zi.width} ${zi.height}" role="img" aria-label=${u}>
    <title>${u}</title>
    <g class="line ${n.split}">
      <path class="area" d=${r} />
      <path d=${s} />
      ${i?Qe`<circle cx=${i[0]} cy=${i[1]} r="2.2" />`:R}
      ${o.map(h=>Qe`<path class="break" d="M${h} 1l3 5h-6z" />`)}
    </g>
  </svg>`}function Jf(e){if(!e)return R;let{band:n,keys:t}=e,{broken:r,short:s}=n,o=[r.length?p(g`${r.length} not finite`,{desc:"Number of runs"}):"",s.length?p(g`${s.length} shorter`,{desc:"Number of runs"}):""].filter(Boolean);return o.length?x`<span class="losses" title=${Ks(n,t.curves.length)}>${ze(o)}</span>`:R}var Qf=re`
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
`;function Zf(e,n,t){return e.length?x`<div class="chosen-bar" role="region" aria-label=${p("Chosen runs")}>
    <span
      >${pv(e.length)}${e.length===1?x`<span class="quiet"
              >${p(": tick one more to compare",{desc:"After the number of runs chosen"})}</span
            >`:R}</span
    >
    <button class="button" @click=${n}>${p("Clear",{desc:"Choose no runs"})}</button>
    <button class="button strong" ?disabled=${e.length<2} @click=${t}>
      ${p("Compare side by side")}
    </button>
  </div>`:R}function pv(e){let n=W(e);return ke(e,{one:p(g`${n} run chosen`),other:p(g`${n} runs chosen`)})}function Xf(e,n,t,r,s=4){let o=xt(e)??[0,1],i=e.flatMap(T=>T.steps),a=Math.min(...i),l=Math.max(...i),u=T=>Pl(l===a?t/2:s+(T-a)/(l-a)*(t-2*s)),[h,d]=o,m=T=>Pl(d===h?r/2:r-s-(T-h)/(d-h)*(r-2*s)),v={spans:[],points:[]},$=(T,O,E)=>Math.max(O,Math.min(T,E));for(let T of n)if(T.kind==="span"&&T.last_step>=a&&T.first_step<=l){let O=u($(T.first_step,a,l));v.spans.push([O,Pl(Math.max(2,u($(T.last_step,a,l))-O))])}else T.kind==="point"&&T.value!==null&&T.step>=a&&T.step<=l&&v.points.push([u(T.step),m($(T.value,h,d))]);return{lines:e.map(T=>{let O="",E=!1,N=[],L=[];return T.steps.forEach((G,H)=>{let Y=T.values[H];if(typeof Y!="number"||!Number.isFinite(Y)){L.push(u(G)),E=!1;return}O+=`${E?"L":"M"}${u(G)} ${m(Y)}`,(!E&&typeof T.values[H+1]!="number"||H===T.steps.length-1)&&N.push([u(G),m(Y)]),E=!0}),{split:T.split,path:O,dots:N,breaks:L}}),marks:v}}function Pl(e){return Math.round(e*10)/10}var dv={width:168,height:44},eh=new WeakMap;function th(e){let{width:n,height:t}=dv;if(!e.spark.length)return R;let r=eh.get(e)??Xf(e.spark,e.evidence,n,t);eh.set(e,r);let{lines:s,marks:o}=r,i=ze(e.spark.map(({tag:a,split:l})=>l==="none"?a:`${dt(l)} ${a}`));return x`<svg viewBox="0 0 ${n} ${t}" role="img" aria-label=${p(g`Curve of ${i}`)}>
    <g class="marks ${e.primary?.severity??""}">
      <g class="spans">
        ${o.spans.map(([a,l])=>Qe`<rect x=${a} y="0" width=${l} height=${t-2} />`)}
      </g>
      ${o.spans.map(([a,l])=>Qe`<path d="M${a} ${t-1}h${l}" />`)}
    </g>
    ${s.map(({split:a,path:l,dots:u,breaks:h})=>Qe`<g class="line ${a}">
        <path d=${l} />
        ${u.map(([d,m])=>Qe`<circle cx=${d} cy=${m} r="2.2" />`)}
        ${h.map(d=>Qe`<path class="break" d="M${d} 1l3 5h-6z" />`)}
      </g>`)}
    <g class="marks ${e.primary?.severity??""}">
      ${o.points.map(([a,l])=>Qe`<circle cx=${a} cy=${l} r="3.5" />`)}
    </g>
  </svg>`}function rh(e,n,t,r){let s=o=>{let i=e.key===o,a=Ar[o].label();return x`<span
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
  </div>`}function sh(e,n,t){let{name:r,status:s}=e,o=t.chosen.has(r),i=t.isUnread(e);return x`<div
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
            >`:wn(s)}${Ni(e)}</span
    >
    <span role="gridcell" class="what">
      <span class="head"
        ><a
          href=${t.linkOf(r)}
          tabindex=${n.stop?"0":"-1"}
          title=${e.primary?.message??r}
          @click=${a=>t.open(a,r)}
          >${$n(r)}</a
        >${Oi(t.marks.get(r)??null,t.rules)}</span
      >
      ${fv(e,i,t)}
    </span>
    <span role="gridcell" class="curve">${th(e)}</span>
    <span role="gridcell" class="best number">${nh(e.best)}</span>
    <span role="gridcell" class="last number">${nh(e.last)}</span>
    <span role="gridcell" class="points number">
      <span>${W(e.points)}</span>
      <span class="quiet">${Do(e.series)}</span>
    </span>
    <span role="gridcell" class="length number">${mv(e)}</span>
    <span role="gridcell" class="grown number">${Ol(e.last_wall_time,t.now)}</span>
  </div>`}function fv(e,n,{percent:t,rules:r}){let{primary:s,counts:o,unchecked:i,status:a,suppressed:l,reason:u}=e;if(s){let v=o.error+o.warning+o.info-1;return x`<span class="message"
      ><b>${De(s.rule,r)}</b> ${Be(s.message)}${v>0?x` <span class="more"
              >${p(g`+ ${v} more`,{desc:"More findings of this run"})}</span
            >`:R}</span
    >`}if(n){let v=e.reading?Math.floor(Pi(e.reading)*100):t??0;return x`<span class="message">${p(g`Not read yet; reading, ${v} %`)}</span>`}let h=l?hv(l):"",d=i?Io(i):"";if(a==="unjudged"){let v=t===null?p("No rule about training could look"):p("No rule about training could look so far");return x`<span class="message"
      >${Be(pt([u?Wo(v,u):v,h]))}</span
    >`}let m=h?p(g`Nothing else found: ${h}`):p("Nothing found");return x`<span class="message">${pt([m,d])}</span>`}function hv(e){let n=W(e);return ke(e,{one:p(g`${n} finding suppressed`),other:p(g`${n} findings suppressed`)})}function nh(e){if(!e)return x`<span class="quiet">–</span>`;let{value:n,step:t,split:r,tag:s,member:o}=e,i=r!=="validation"&&r!=="none";return x`<span title=${`${r==="none"?"":`${dt(r)} · `}${o} · ${s}`}
      >${n===null?Vn():ee(n)}</span
    >
    <span class="quiet cut"
      >${i?`${dt(r)} @ ${We(t)}`:Vt(We(t))}</span
    >`}function mv({last_step:e,first_wall_time:n,last_wall_time:t}){if(e===null)return x`<span class="quiet">–</span>`;let r=n===null||t===null?null:t-n;return x`<span title=${p("Last step")}>${We(e)}</span>
    <span class="quiet">${r===null?"":vn(r)}</span>`}function Ol(e,n){return e===null?x`<span class="quiet">–</span>`:x`<time datetime=${new Date(e*1e3).toISOString()} title=${rc(e)}
    >${nc(e,n)}</time
  >`}function oh(e,n,t,r,s){let{key:o,label:i,rows:a,counts:l,spread:u}=e,h=a.map(({name:$})=>$),d=h.filter($=>s.chosen.has($)).length,m=d===h.length,v=a.map($=>$.last_wall_time??-1/0).reduce(($,_)=>Math.max($,_),-1/0);return x`<div
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
      >${jt.filter($=>l[$]).map($=>x`<span class="badge ${$}" title=${`${l[$]} × ${vr($)}`}
            >${xn($)}<span>${W(l[$])}</span
            ><span class="unseen">${vr($)}</span></span
          >`)}${Jf(t)}</span
    >
    <span role="gridcell" class="curve">${Yf(t)}</span>
    <span role="gridcell" class="spread number">
      ${u?x`<span
                title=${p(g`${u.tag}: mean of the best values of ${qe(u.n)}, from least to greatest`)}
                ><span class="quiet"
                  >${p("mean best",{desc:"Before the mean of the best values"})} </span
                >${ee(u.mean)}</span
              >
              <span class="quiet cut"
                >${p(g`${ee(u.least)} to ${ee(u.greatest)}, n = ${u.n}`,{desc:"From the least to the greatest of n values"})}</span
              >`:R}
    </span>
    <span role="gridcell" class="grown number"
      >${Ol(Number.isFinite(v)?v:null,s.now)}</span
    >
  </div>`}var ih=re`
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
`;var ah=re`
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
`;var gv=10,bv=1e3,vv=20,yv=3e4,je=class extends de{constructor(){super(...arguments);this.runs=[];this.view=Vo;this.chosen=[];this.marks=new Map;this.bands=null;this.rules=null;this.progress=null;this.linkOf=()=>"#";this.first=0;this.last=40;this.active="";this.allRules=!1;this.now=Date.now()/1e3;this.shown=[];this.items=[];this.offsets=Cl([]);this.heights={run:60,group:44};this.frame=0;this.held=null;this.bandsInSight=new Hi(this);this.onScroll=()=>{cancelAnimationFrame(this.frame),this.frame=requestAnimationFrame(()=>{this.measure()})};this.onPrint=()=>{[this.first,this.last]=[0,Math.min(this.items.length,bv)]};this.onSlash=t=>{let r=t.composedPath()[0],s=r instanceof HTMLInputElement&&r.type!=="checkbox";t.key!=="/"||s||r instanceof HTMLSelectElement||(t.preventDefault(),this.search?.focus())};this.change=t=>{this.dispatchEvent(new ce("td-list",t))};this.choose=(t,r)=>{let s=this.chosen.filter(o=>!t.includes(o));this.dispatchEvent(new ce("td-choose",{runs:r?[...s,...t]:s}))};this.fold=t=>{let{open:r}=this.view;this.active=`group:${t}`,this.change({open:r.includes(t)?r.filter(s=>s!==t):[...r,t]})};this.open=(t,r,s=!1)=>{let o=t;o.ctrlKey||o.metaKey||o.shiftKey||(t.preventDefault(),this.dispatchEvent(new ce("td-open",{runs:r,all:s})))}}connectedCallback(){super.connectedCallback(),window.addEventListener("scroll",this.onScroll,{passive:!0}),window.addEventListener("resize",this.onScroll),document.addEventListener("keydown",this.onSlash),window.addEventListener("beforeprint",this.onPrint),this.clock=setInterval(()=>this.now=Date.now()/1e3,yv)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("scroll",this.onScroll),window.removeEventListener("resize",this.onScroll),document.removeEventListener("keydown",this.onSlash),window.removeEventListener("beforeprint",this.onPrint),cancelAnimationFrame(this.frame),clearInterval(this.clock)}willUpdate(t){if(t.has("runs")&&(this.now=Date.now()/1e3),!t.has("runs")&&!t.has("view"))return;this.held=t.has("view")?null:this.hold();let{filter:r,statuses:s,rules:o}=this.view;this.shown=yr(this.runs,js(r),new Set(s),new Set(o)),this.items=jf(this.shown,this.view),this.place(),this.items.some(({key:i})=>i===this.active)||(this.active=this.items[0]?.key??"")}updated(){this.restore(),this.measure()}hold(){let t=this.rowsBox?.getBoundingClientRect().top;if(t===void 0||!window.innerHeight)return null;let{activeElement:r}=this.shadowRoot??{},s=r?.closest("[data-index]")!=null,{cover:o}=this,i=this.items.findIndex((m,v)=>t+(this.offsets[v]??0)>=o),a=this.items.findIndex(({key:m})=>m===this.active),l=t+(this.offsets[a]??0),u=s&&l>=o&&l<window.innerHeight?a:i,h=t<o-1,d=this.items[u];return!d||!h&&!s?null:{key:d.key,offset:this.offsets[u]??0,isScrolled:h,focus:s?r:null}}restore(){let{held:t}=this;if(this.held=null,!t)return;let r=this.items.findIndex(({key:s})=>s===t.key);t.isScrolled&&r>=0&&window.scrollBy(0,(this.offsets[r]??0)-t.offset),t.focus?.isConnected&&this.shadowRoot?.activeElement!==t.focus&&t.focus.focus({preventScroll:!0})}place(){this.offsets=Cl(this.items.map(({kind:t})=>this.heights[t]))}measure(){let t=this.rowsBox;if(!t||!window.innerHeight||window.matchMedia("print").matches)return;let r=getComputedStyle(this),s=(l,u)=>parseFloat(r.getPropertyValue(l))||u,o={run:s("--row",60),group:s("--group",44)};(o.run!==this.heights.run||o.group!==this.heights.group)&&(this.heights=o,this.place(),this.requestUpdate()),this.style.setProperty("--bar",`${this.bar?.offsetHeight??0}px`);let i=-t.getBoundingClientRect().top;[this.first,this.last]=qf(this.offsets,i,window.innerHeight,gv);let a=this.items.slice(this.first,this.last);this.bands&&this.bandsInSight.look(this.bands,a.flatMap(l=>l.kind==="group"?l.group:[]))}onKey(t){let r=t.target.closest("[data-index]"),s=Number(r?.dataset.index),o=this.items[s];if(!o||t.ctrlKey||t.metaKey||t.altKey)return;let i=Math.max(1,Math.floor((window.innerHeight-this.cover)/this.heights.run)-1),a=this.items.length-1,u={ArrowDown:s+1,ArrowUp:s-1,PageDown:Math.min(s+i,a),PageUp:Math.max(s-i,0),Home:0,End:a}[t.key];if(u!==void 0)t.preventDefault(),u>=0&&u<=a&&this.goTo(u);else if(o.kind==="run"&&t.key===" "&&!(t.target instanceof HTMLInputElement)){t.preventDefault();let{name:h}=o.row;this.choose([h],!this.chosen.includes(h))}else o.kind==="group"&&t.key===(o.open?"ArrowLeft":"ArrowRight")?(t.preventDefault(),this.fold(o.group.key)):o.kind==="run"&&t.key==="ArrowLeft"&&o.inner&&(t.preventDefault(),this.goTo(this.items.slice(0,s).findLastIndex(({kind:h})=>h==="group")))}get cover(){let t=this.renderRoot.querySelector(".heads");return Math.max(0,this.bar?.getBoundingClientRect().bottom??0,t?.getBoundingClientRect().bottom??0)}async goTo(t){let r=this.items[t];if(!r)return;let s=(this.rowsBox?.getBoundingClientRect().top??0)+(this.offsets[t]??0),o=s+this.heights[r.kind]-window.innerHeight,{cover:i}=this;(s<i||o>0)&&window.scrollBy(0,s<i?s-i:o),this.active=r.key,this.measure(),await this.updateComplete,this.renderRoot.querySelector(`[data-index="${t}"] a, [data-index="${t}"] .fold`)?.focus({preventScroll:!0})}onFocus(t){let r=t.target.closest("[data-index]");this.active=this.items[Number(r?.dataset.index)]?.key??this.active}get percent(){if(!this.progress)return null;let{bytes_read:t,bytes_known:r,members_read:s,members_known:o}=this.progress,i=r?t/r:o?s/o:0;return Math.floor(i*100)}render(){let{runs:t,rules:r,view:s,progress:o,percent:i,allRules:a}=this;return x`<h1 class="unseen">${p("Runs")}</h1>
      ${If([t,r,s,i,o?.members_read,a],()=>Kf({runs:t,rules:r,view:s,matcher:js(s.filter),progress:o,percent:i,allRules:a,change:this.change,showRules:l=>this.allRules=l}))}
      <div class="unseen" aria-live="polite">${p(g`${qe(this.shown.length)} shown`)}</div>
      ${this.shown.length?this.renderTable():this.renderNone()}
      ${Zf(this.chosen,()=>this.dispatchEvent(new ce("td-choose",{runs:[]})),l=>{let u=this.shown.map(({name:m})=>m),h=new Set(this.chosen),d=h.size>vv&&u.length===h.size&&u.every(m=>h.has(m));this.open(l,this.chosen,d)})}`}renderTable(){let{items:t,first:r,last:s,active:o}=this,i=$s(this.view.sort),a=t.some(({kind:v})=>v==="group"),l=t.slice(r,s).map((v,$)=>({item:v,index:r+$})),u=t.findIndex(({key:v})=>v===o),h=t[u];h&&(u<r||u>=s)&&l[u<r?"unshift":"push"]({item:h,index:u});let d=v=>{this.change({sort:Ei(Mi(i,v,this.shown))})},m={chosen:new Set(this.chosen),rules:this.rules,now:this.now,percent:this.percent,marks:this.marks,isUnread:v=>Li(v,this.progress!==null),linkOf:this.linkOf,open:(v,$)=>{this.open(v,[$])},choose:this.choose,fold:this.fold};return x`<div
      role=${a?"treegrid":"grid"}
      class="table"
      aria-label=${p("Runs")}
      aria-multiselectable="true"
      aria-rowcount=${t.length+1}
    >
      ${rh(i,d,a,this.renderTickAll())}
      <div
        class="rows"
        role="rowgroup"
        style="height: ${this.offsets[t.length]??0}px"
        @keydown=${v=>{this.onKey(v)}}
        @focusin=${v=>{this.onFocus(v)}}
      >
        ${Kn(l,({item:v})=>v.key,({item:v,index:$})=>{let _=this.offsets[$]??0,T={index:$,top:_,stop:v.key===o,inner:v.kind==="run"&&v.inner};return v.kind==="run"?sh(v.row,T,m):oh(v.group,v.open,this.bandsInSight.of(v.group),T,m)})}
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
    </div>`}};je.styles=[Re,Gt,Ss,Qf,ih,ah],k([A({attribute:!1})],je.prototype,"runs",2),k([A({attribute:!1})],je.prototype,"view",2),k([A({attribute:!1})],je.prototype,"chosen",2),k([A({attribute:!1})],je.prototype,"marks",2),k([A({attribute:!1})],je.prototype,"bands",2),k([A({attribute:!1})],je.prototype,"rules",2),k([A({attribute:!1})],je.prototype,"progress",2),k([A({attribute:!1})],je.prototype,"linkOf",2),k([oe()],je.prototype,"first",2),k([oe()],je.prototype,"last",2),k([oe()],je.prototype,"active",2),k([oe()],je.prototype,"allRules",2),k([oe()],je.prototype,"now",2),k([tn(".rows")],je.prototype,"rowsBox",2),k([tn(".bar")],je.prototype,"bar",2),k([tn("input[type=search]")],je.prototype,"search",2),je=k([Se("td-run-list")],je);var Cr=class extends de{constructor(){super(...arguments);this.outcomes=[];this.rules=null}render(){let t=i=>this.outcomes.filter(a=>a.status===i),[r,s,o]=[t("clear"),t("skipped"),t("failed")];return x`<h2>${p("What was checked")}</h2>
      ${r.length?x`<h3>${xv(r.length)}</h3>
              <ul class="clear">
                ${r.map(({rule:i})=>x`<li title=${this.summary(i)}>${De(i,this.rules)}</li>`)}
              </ul>`:R}
      ${lh(Io(s.length),s,this.rules)}
      ${lh(wv(o.length),o,this.rules)}`}summary(t){return this.rules?.rules.find(r=>r.name===t)?.summary??""}};Cr.styles=[Re,re`
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
    `],k([A({attribute:!1})],Cr.prototype,"outcomes",2),k([A({attribute:!1})],Cr.prototype,"rules",2),Cr=k([Se("td-checked")],Cr);function xv(e){let n=W(e);return ke(e,{one:p(g`${n} rule found nothing`),other:p(g`${n} rules found nothing`)})}function wv(e){let n=W(e);return ke(e,{one:p(g`${n} rule failed; this is a fault of ours, the others are not affected`),other:p(g`${n} rules failed; this is a fault of ours, the others are not affected`)})}function lh(e,n,t){if(!n.length)return R;let r=new Map;for(let{rule:s,reason:o}of n)r.set(o,[...r.get(o)??[],De(s,t)]);return x`<h3>${e}</h3>
    <dl>
      ${[...r].map(([s,o])=>x`<dt>${ze(o)}</dt>
            <dd>${Be(s)}</dd>`)}
    </dl>`}var uh=re`
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
    `],k([A({attribute:!1})],Lr.prototype,"remedy",2),k([A({type:Boolean})],Lr.prototype,"open",2),Lr=k([Se("td-remedy")],Lr);var Et=class extends de{constructor(){super(...arguments);this.rules=null;this.explains=[];this.open=!1;this.fresh=!1;this.lit=null;this.link=()=>"";this.copied=!1}async goTo(t){await this.updateComplete,this.card.open=!0;let s=[...this.renderRoot.querySelectorAll(".places button")].find(o=>o.dataset.id===t);s?.focus({preventScroll:!0}),s?.scrollIntoView({block:"nearest"})}async copy(){this.copied=await qs(yf(this.finding,this.rules,this.link())),setTimeout(()=>this.copied=!1,2e3)}get rule(){return this.rules?.rules.find(({name:t})=>t===this.finding.rule)??null}light(t,r=!1){this.dispatchEvent(new ce("td-light",{id:t,show:r}))}render(){let{finding:t}=this,r=Jn(t);return x`<details
      class="card ${t.severity}"
      ?open=${this.open}
      @mouseenter=${()=>this.light(r)}
      @mouseleave=${()=>this.light(null)}
    >
      <summary>
        <span class="line"
          >${wn(t.severity)}<span class="confidence">${Fo(t.confidence)}</span
          >${this.fresh?x`<span class="new">${Ll()}</span>`:R}</span
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
    </table>`}renderPlaces(){let t=this.finding.evidence.map((r,s)=>({evidence:r,id:Da(this.finding,s)})).filter(({evidence:r})=>r.kind!=="stat");return t.length?x`<ul class="places" aria-label=${p("On the curve")}>
      ${t.map(({evidence:r,id:s})=>{let{name:o,value:i}=bs(r),a="tag"in r;return x`<li>
          <button
            class=${this.lit===s?"lit":""}
            data-id=${s}
            data-kind=${r.kind}
            title=${a?p(g`On ${r.tag}: click to zoom in, and again to zoom out`):""}
            @mouseenter=${()=>this.light(s)}
            @mouseleave=${()=>this.light(Jn(this.finding))}
            @focus=${()=>this.light(s)}
            @blur=${()=>this.light(null)}
            @click=${()=>this.light(s,!0)}
          >
            <span>${o}</span><span class="number">${i}</span>
          </button>
        </li>`})}
    </ul>`:R}section(t){return this.rule?.sections.find(r=>r.key===t)}renderSection(t,r){let s=this.section(t);return s?x`<section>
          <h4>${r}</h4>
          ${ch(s)}
        </section>`:R}renderFolded(t,r){let s=this.section(t);return s?x`<details class="more">
      <summary class="fold"><h4>${r}</h4></summary>
      ${ch(s)}
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
              @mouseenter=${()=>this.light(Jn(s))}
              @mouseleave=${()=>this.light(Jn(r))}
            >
              ${wn(s.severity)} <b>${De(s.rule,this.rules)}</b>
              <p>${Be(s.message)}</p>
            </li>`)}
      </ul>
    </details>`:R}};Et.styles=[Re,Gt,Ss,uh],k([A({attribute:!1})],Et.prototype,"finding",2),k([A({attribute:!1})],Et.prototype,"rules",2),k([A({attribute:!1})],Et.prototype,"explains",2),k([A({type:Boolean})],Et.prototype,"open",2),k([A({type:Boolean})],Et.prototype,"fresh",2),k([A({attribute:!1})],Et.prototype,"lit",2),k([A({attribute:!1})],Et.prototype,"link",2),k([oe()],Et.prototype,"copied",2),k([tn("details.card")],Et.prototype,"card",2),Et=k([Se("td-finding")],Et);function ch(e){return x`${e.blocks.map(({kind:n,items:t})=>n==="ul"?x`<ul class="text">
        ${t.map(r=>x`<li>${wi(r)}</li>`)}
      </ul>`:n==="code"?x`<pre>${t.flat().map(r=>"code"in r?r.code:r.text)}</pre>`:x`${t.map(r=>x`<p>${wi(r)}</p>`)}`)}`}var ph=re`
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
`;var dh=re`
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
`;var $v=()=>({step:p("Steps"),relative:p("Time since start"),wall:p("Wall time")}),Sv=()=>({auto:p("Automatic",{desc:"Scale of the values"}),linear:p("Linear",{desc:"Scale of the values"}),log:p("Log",{desc:"Logarithmic scale of the values"}),symlog:p("Symmetric log",{desc:"Scale of the values"})}),fh=10,kv=.5,Sn=class extends de{constructor(){super(...arguments);this.smoothing=0;this.share=null;this.titles=[]}change(t){this.dispatchEvent(new ce("td-reading",t))}onSmooth(t){let r=Number(t.target.value);this.dispatchEvent(new CustomEvent("td-smoothing",{detail:r}))}onClasses(t){let r=Number(t.target.value);Ea(r)&&this.change({classes:r})}onPrior(t){let r=t.target,s=Ma(r.value);r.setAttribute("aria-invalid",String(s===null)),s&&this.change({prior:s})}onAdd(t){t.preventDefault();let r=t.target,s=new FormData(r),[o,i]=[s.get("value"),s.get("title")],a=Number(o);o===""||!Number.isFinite(a)||typeof i!="string"||(this.change({levels:[...this.reading.levels,[i,a]]}),r.querySelector("input")?.select())}onFocusOut(t){let r=t.relatedTarget;r&&!this.box.contains(r)&&(this.box.open=!1)}onKey(t){t.key!=="Escape"||!this.box.open||(this.box.open=!1,this.box.querySelector("summary")?.focus())}render(){let{reading:t,smoothing:r}=this;return x`<label
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
      ${this.renderSelect(p("Along",{desc:"Label of the choice of the horizontal axis"}),p("Horizontal axis"),$v(),t.axis,s=>this.change({axis:s}))}
      ${this.renderSelect(p("Values",{desc:"Label of the choice of the scale"}),p("Scale of the values"),Sv(),t.scale,s=>this.change({scale:s}))}
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
    >`}renderLevels(){let{best:t,classes:r,prior:s,levels:o}=this.reading,i=o.length+[t,r!==null,s!==null].filter(Boolean).length,a=[this.share===null?kv:Number(this.share.toPrecision(4))];return x`<details
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
            @change=${()=>this.change({classes:r===null?fh:null})}
          />${p("Uniform guess, ln k, over",{desc:"Then comes a number, then: classes"})}
          <input
            type="number"
            min="2"
            step="1"
            aria-label=${p("Number of classes")}
            .value=${String(r??fh)}
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
                ${p(g`A finding saw this model stand still at an accuracy of ${ee(this.share)}.`)}
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
                        >${p(g`${ee(u)} on ${l}`,{desc:"A level on a chart"})}</span
                      >
                      <button
                        aria-label=${p(g`Remove the level ${ee(u)} on ${l}`)}
                        @click=${()=>this.change({levels:o.filter((d,m)=>m!==h)})}
                      >
                        ×
                      </button>
                    </li>`)}
              </ul>`:R}
      </div>
    </details>`}};Sn.styles=[Re,dh],k([A({attribute:!1})],Sn.prototype,"reading",2),k([A({type:Number})],Sn.prototype,"smoothing",2),k([A({type:Number})],Sn.prototype,"share",2),k([A({attribute:!1})],Sn.prototype,"titles",2),k([tn(".levels")],Sn.prototype,"box",2),Sn=k([Se("td-run-tools")],Sn);var Rv=new Set(["loss","score","reward"]),hh="smoothing";function Tv(){let e=Number(bn.get(hh)??0);return e>0&&e<1?e:0}function Nl(e){return e.rule+e.tags.join()}var ht=class extends de{constructor(){super(...arguments);this.row=null;this.news=null;this.rules=null;this.reading=jn;this.link=()=>"";this.dark=!1;this.lit=null;this.smoothing=Tv();this.smoothed=this.smoothing;this.annotations=[];this.panels={lead:[],groups:[]};this.first="";this.shownRun=""}willUpdate(t){if(!t.has("detail"))return;let{run:r,findings:s}=this.detail;if(this.annotations=Zo(s),this.panels=qc(Qo(r),s.find(sn)),r.name===this.shownRun&&this.first)return;let[o]=Ba(s).main;this.first=o?Nl(o.finding):"",this.shownRun=r.name}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.smoothTimer)}onLight({detail:{id:t,show:r}}){if(this.lit=t,!r||t===null)return;let s=this.annotations.find(u=>u.id===t),i=[...this.renderRoot.querySelectorAll("td-chart")].find(u=>s&&Yn(s.evidence,u.series));i?.closest("details")?.setAttribute("open","");let a=i?.steps;s&&a&&this.look(uf(s.evidence,a));let l=window.matchMedia("(prefers-reduced-motion: reduce)").matches;i?.scrollIntoView({block:"nearest",behavior:l?"auto":"smooth"})}look(t){let r=t?.join()===this.reading.window?.join();this.dispatchEvent(new ce("td-reading",{window:r?null:t}))}async onFind({detail:{id:t}}){this.lit=t,await[...this.renderRoot.querySelectorAll("td-finding")].find(({finding:s})=>t.startsWith(`${Jn(s)}#`))?.goTo(t)}onSmoothing(t){this.smoothing=t,bn.set(hh,String(t)),clearTimeout(this.smoothTimer),this.smoothTimer=setTimeout(()=>this.smoothed=t,120)}render(){let{run:t,findings:r,outcomes:s}=this.detail,{lead:o,groups:i}=this.panels,a=[...o,...i.flatMap(({panels:l})=>l)].map(({title:l})=>l);return x`<header>
        <h1>${$n(t.name)}</h1>
        ${wn(t.status)} ${this.row?Ni(this.row):R}
        <p class="facts quiet">${this.facts()}</p>
      </header>
      ${this.renderWarnings(this.detail.warnings)}
      ${a.length?x`<td-run-tools
              .reading=${this.reading}
              .smoothing=${this.smoothing}
              .share=${af(r,t.series)}
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
      </div>`}facts(){let{run:t}=this.detail,{row:r}=this,s=t.series.reduce((a,l)=>a+l.points,0),o=t.members.filter(a=>a!==t.name),i=r?.first_wall_time&&r.last_wall_time?r.last_wall_time-r.first_wall_time:0;return[ze([Do(t.series.length),br(s)]),r?.last_step?p(g`${W(r.last_step)} steps`,{desc:"Length of a run"}):"",i>1?vn(i):"",mc(t.family),o.length?p(g`joined from ${ze(o)}`,{desc:"A run of several directories"}):""].filter(Boolean).join(" · ")}renderWarnings(t){let r=this.row?.sampled?x`<p class="notice">
          ${p("TensorBoard gives us only a sample of this run's points: short events may be missing.")}
        </p>`:R;return x`${r}${t.map(({where:s,message:o})=>x`<p class="notice"><b>${s}</b> ${Be(o)}</p>`)}`}renderFindings(t){let{main:r,suppressed:s}=Ba(t),o=this.news?.solved??[];return x`${r.length?R:this.renderNothing(s.length)}
    ${o.length?x`<p class="gone">${Oi({fresh:[],solved:o},this.rules)}</p>`:R}
    ${Kn(r,({finding:i})=>Nl(i),({finding:i,explains:a})=>x`<td-finding
          .finding=${i}
          .explains=${a}
          .rules=${this.rules}
          .lit=${this.lit}
          .link=${this.link}
          .fresh=${this.news?.fresh.includes(i.rule)??!1}
          ?open=${Nl(i)===this.first}
        ></td-finding>`)}
    ${s.length?x`<details class="suppressed">
            <summary class="fold">${Ev(s.length)}</summary>
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
        ${r==="unjudged"?Be(rn(s?Wo(o,s):o)):Mv(i)}
      </p>
    </div>`}renderGroup(t,r){let s=r.some(i=>this.annotations.some(a=>Yn(a.evidence,i.series))),o=Rv.has(t)||s;return x`<details ?open=${o}>
      <summary class="fold">
        <h2>${hc(t)}</h2>
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
      .annotations=${this.annotations.filter(s=>Yn(s.evidence,t.series))}
      .lit=${this.lit}
      .window=${this.reading.window}
      .axis=${this.reading.axis}
      .scale=${this.reading.scale}
      .origin=${this.row?.first_wall_time??null}
      .smoothing=${this.smoothed}
      .levels=${of(t,this.reading)}
      .best=${this.reading.best}
      .dark=${this.dark}
    ></td-chart>`}};ht.styles=[Re,Gt,Ss,ph],k([A({attribute:!1})],ht.prototype,"detail",2),k([A({attribute:!1})],ht.prototype,"row",2),k([A({attribute:!1})],ht.prototype,"news",2),k([A({attribute:!1})],ht.prototype,"rules",2),k([A({attribute:!1})],ht.prototype,"store",2),k([A({attribute:!1})],ht.prototype,"reading",2),k([A({attribute:!1})],ht.prototype,"link",2),k([A({type:Boolean})],ht.prototype,"dark",2),k([oe()],ht.prototype,"lit",2),k([oe()],ht.prototype,"smoothing",2),k([oe()],ht.prototype,"smoothed",2),ht=k([Se("td-run-page")],ht);function Ev(e){let n=W(e);return ke(e,{one:p(g`${n} finding suppressed by your configuration`),other:p(g`${n} findings suppressed by your configuration`)})}function Mv(e){let n=W(e);return ke(e,{one:p(g`${n} rule looked at this run and found nothing wrong.`),other:p(g`${n} rules looked at this run and found nothing wrong.`)})}function zl(e){if(!e)return x`<div class="state" role="status"><p>${p("Loading …")}</p></div>`;let{members_read:n,members_known:t,bytes_read:r,bytes_known:s}=e.progress;return x`<div class="state" role="status">
    <h1>${p("Reading the logs")}</h1>
    ${t?x`<p>
              ${ze([nn(n,Bo(t)),nn(ns(r),ns(s))])}
            </p>
            <progress max=${s||1} value=${r}></progress>`:x`<p>${p(x`Looking for event files in <code>${e.source.where}</code>`)}</p>`}
  </div>`}var _v={keras:`model.fit(..., validation_data=(x_val, y_val),
          callbacks=[keras.callbacks.TensorBoard("logs/run-1")])`,pytorch:`from torch.utils.tensorboard import SummaryWriter

writer = SummaryWriter("logs/run-1")
writer.add_scalar("loss/train", train_loss, step)
writer.add_scalar("loss/validation", validation_loss, step)`};function mh({source:e}){return x`<div class="state">
    <h1>${p("No training logs yet")}</h1>
    <p>
      ${p(x`There is no event file with scalars in <code>${e.where}</code>. Runs appear here as soon as a training writes one; nothing needs to be restarted. If the logs are elsewhere, start TensorBoard with <code>--logdir</code> and their directory.`)}
    </p>
    <p class="quiet">${p("To write one:",{desc:"Before code that writes a log"})}</p>
    <td-code .code=${_v}></td-code>
  </div>`}function gh({error:e,source:n}){return x`<div class="state" role="alert">
    <h1>${p("The logs could not be read")}</h1>
    <p>${Be(e??p("The server does not say why."))}</p>
    ${n.where?x`<p class="quiet">${p(x`Log directory: <code>${n.where}</code>`)}</p>`:R}
    ${vh()}
  </div>`}function bh(e){return x`<div class="state" role="alert">
    <h1>${p("No answer",{desc:"The server does not answer"})}</h1>
    <p>${e}</p>
    <p class="quiet">${p("The tab asks again every few seconds.")}</p>
    ${vh()}
  </div>`}function vh(){return x`<button
    class="button"
    @click=${e=>e.target?.dispatchEvent(new ce("td-retry",null))}
  >
    ${p("Try again")}
  </button>`}var Av=60,Cv=3,yh="language",Yt=class extends de{constructor(){super(...arguments);this.view=xc;this.chosen=[];this.dark=!1;this.copied=!1;this.listScroll=0;this.drawn=()=>this.runs.slice(0,Av);this.linkOf=t=>Ws(Un({...this.view,runs:[t],all:!1}))}connectedCallback(){super.connectedCallback();let t=jo(ka()??"");this.view={...t,filter:t.filter||vc(qu())},this.source.speak(this.language()),this.speak(this.language()),this.session=new Go(this,this.source),this.view.runs.length>1&&(this.chosen=this.view.runs),this.session.want(this.drawn),Gu(()=>this.onHash());let r=!1;No(s=>{r=s,this.dark=s,Us(s)}),Yu(s=>{this.dark=r&&!s,Us(this.dark)}),this.addEventListener("td-open",({detail:s})=>this.open(s.runs,s.all)),this.addEventListener("td-list",({detail:s})=>this.go({...this.view,...s})),this.addEventListener("td-reading",({detail:s})=>this.go({...this.view,reading:{...this.view.reading,...s}})),this.addEventListener("td-quantity",({detail:s})=>this.go({...this.view,quantity:s.key})),this.addEventListener("td-compare",({detail:s})=>this.go({...this.view,...s})),this.addEventListener("td-choose",({detail:s})=>this.chosen=s.runs),this.addEventListener("td-language",({detail:s})=>{bn.set(yh,s.language),this.go({...this.view,language:s.language})}),this.addEventListener("td-retry",()=>{this.session.ask(!0)})}language(){return this.view.language||es(bn.get(yh))||tc(navigator.languages)}async speak(t){await ec(t),document.documentElement.lang=t,this.requestUpdate()}open(t,r=!1){let s={...this.view.reading,levels:[],window:null};this.go({...this.view,runs:r?[]:t,all:r,reading:s})}get runs(){return this.view.all?this.session.namesShown(this.view):this.view.runs}get isList(){return!this.view.all&&this.view.runs.length===0}go(t){let r=!Ca(t,this.view);Ku(Un(t),r),this.turn(t)}onHash(){let t=ka();t!==null&&Un(jo(t))!==Un(this.view)&&this.turn(jo(t))}turn(t){let r=!Ca(t,this.view);r&&this.isList&&(this.listScroll=window.scrollY),r&&this.session.looked(this.runs),this.view=t;let s=this.language();if(s!==Tt()&&(this.session.speak(s),this.speak(s)),this.session.want(this.drawn),!r)return;this.runs.length>1&&(this.chosen=this.runs);let o=this.isList?this.listScroll:0;this.updateComplete.then(()=>{requestAnimationFrame(()=>window.scrollTo(0,o))})}async copyLink(){this.copied=await qs(Ws(Un(this.view))),setTimeout(()=>this.copied=!1,2e3)}updated(t){if(!t.has("view"))return;let{runs:r,all:s}=this.view;document.title=[...s||r.length>Cv?[p("Comparison")]:r,"Diagnose"].join(" · ")}render(){return x`${this.renderProgress()}${this.isList?R:this.renderBar()} ${this.renderNotices()}
      <div class="unseen" aria-live="polite">${this.session.said}</div>
      <main>${Uu(Tt(),this.renderView())}</main>`}renderProgress(){let{status:t,rows:r}=this.session;if(t?.phase!=="reading"||!r?.length)return R;let{bytes_read:s,bytes_known:o,members_read:i,members_known:a}=t.progress,l=o?s/o:a?i/a:0,u=Math.round(l*100),h=nn(i,Bo(a));return x`<div
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
        href=${Ws(Un({...this.view,runs:[],all:!1}))}
        @click=${t=>{t.ctrlKey||t.metaKey||t.shiftKey||(t.preventDefault(),this.open([]))}}
        ><span aria-hidden="true">←</span> ${p("All runs")}</a
      >
      ${Ri()}
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
            <summary class="fold">${Lv(o.length)}</summary>
            <ul>
              ${o.map(({where:i,message:a})=>x`<li><b>${i}</b> ${Be(a)}</li>`)}
            </ul>
          </details>`}`}renderView(){let{status:t,rows:r,rules:s,error:o}=this.session;return!t||r===null?o?bh(o):zl(null):t.phase==="failed"?gh(t):this.view.runs.length===1&&!this.view.all?this.renderRun(this.view.runs[0]??""):this.isList?r.length===0?t.phase==="reading"?zl(t):mh(t):x`<td-run-list
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
        .link=${()=>Ws(Un(this.view))}
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
    </div>`}};Yt.styles=[Re,Dc],k([A({attribute:!1})],Yt.prototype,"source",2),k([oe()],Yt.prototype,"view",2),k([oe()],Yt.prototype,"chosen",2),k([oe()],Yt.prototype,"dark",2),k([oe()],Yt.prototype,"copied",2),Yt=k([Se("td-app")],Yt);function Lv(e){let n=W(e);return ke(e,{one:p(g`${n} remark on the log files`),other:p(g`${n} remarks on the log files`)})}function d4(){try{Pv();let e=new Yt;e.source=new wo,window.addEventListener("error",({error:n})=>Hl(n,e)),window.addEventListener("unhandledrejection",({reason:n})=>Hl(n,e)),document.body.replaceChildren(e)}catch(e){Hl(e,null)}}function Pv(){let e=document.documentElement;e.lang=Tt(),document.title="Diagnose",document.body.style.margin="0",No(Us);for(let[n,t]of[["viewport","width=device-width, initial-scale=1"],["color-scheme","light dark"]]){let r=document.createElement("meta");r.name=n??"",r.content=t??"",document.head.append(r)}}function Hl(e,n){if(n?.shadowRoot?.querySelector("main")?.firstElementChild)return;let t=document.createElement("p");t.setAttribute("role","alert"),t.style.cssText=`font: 14px/20px ${Ut}; padding: 64px 16px; max-width: 640px; margin: auto; color: var(--td-text)`;let r=e instanceof Error?e.message:String(e);t.textContent=p(g`Diagnose could not draw this page (${r}). Reload it; if that does not help, the browser's console says more.`),document.body.replaceChildren(t)}export{d4 as render};
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
