var ku=Object.defineProperty;var wh=Object.getOwnPropertyDescriptor;var $h=(e,t)=>{for(var r in t)ku(e,r,{get:t[r],enumerable:!0})};var k=(e,t,r,n)=>{for(var s=n>1?void 0:n?wh(t,r):t,o=e.length-1,i;o>=0;o--)(i=e[o])&&(s=(n?i(t,r,s):i(s))||s);return n&&s&&ku(t,r,s),s};var ha="lit-localize-status";var Sh=(e,...t)=>({strTag:!0,strings:e,values:t}),h=Sh,Ru=e=>typeof e!="string"&&"strTag"in e,bo=(e,t,r)=>{let n=e[0];for(let s=1;s<e.length;s++)n+=t[r?r[s-1]:s-1],n+=e[s];return n};var Ls=(e=>Ru(e)?bo(e.strings,e.values):e);var p=Ls,Tu=!1;function ga(e){if(Tu)throw new Error("lit-localize can only be configured once");p=e,Tu=!0}var Ps=class{constructor(){this.settled=!1,this.promise=new Promise((t,r)=>{this._resolve=t,this._reject=r})}resolve(t){this.settled=!0,this._resolve(t)}reject(t){this.settled=!0,this._reject(t)}};var Rr=[];for(let e=0;e<256;e++)Rr[e]=(e>>4&15).toString(16)+(e&15).toString(16);function Mu(e){let t=0,r=8997,n=0,s=33826,o=0,i=40164,a=0,l=52210;for(let u=0;u<e.length;u++)r^=e.charCodeAt(u),t=r*435,n=s*435,o=i*435,a=l*435,o+=r<<8,a+=s<<8,n+=t>>>16,r=t&65535,o+=n>>>16,s=n&65535,l=a+(o>>>16)&65535,i=o&65535;return Rr[l>>8]+Rr[l&255]+Rr[i>>8]+Rr[i&255]+Rr[s>>8]+Rr[s&255]+Rr[r>>8]+Rr[r&255]}var kh="",Rh="h",Th="s";function Eu(e,t){return(t?Rh:Th)+Mu(typeof e=="string"?e:e.join(kh))}var _u=new WeakMap,Au=new Map;function Cu(e,t,r){if(e){let n=r?.id??Mh(t),s=e[n];if(s){if(typeof s=="string")return s;if("strTag"in s)return bo(s.strings,t.values,s.values);{let o=_u.get(s);return o===void 0&&(o=s.values,_u.set(s,o)),{...s,values:o.map(i=>t.values[i])}}}}return Ls(t)}function Mh(e){let t=typeof e=="string"?e:e.strings,r=Au.get(t);return r===void 0&&(r=Eu(t,typeof e!="string"&&!("strTag"in e)),Au.set(t,r)),r}function ba(e){window.dispatchEvent(new CustomEvent(ha,{detail:e}))}var yo="",va,Lu,xo,ya,Pu,un=new Ps;un.resolve();var vo=0,Ou=e=>(ga(((t,r)=>Cu(Pu,t,r))),yo=Lu=e.sourceLocale,xo=new Set(e.targetLocales),xo.add(e.sourceLocale),ya=e.loadLocale,{getLocale:Eh,setLocale:_h}),Eh=()=>yo,_h=e=>{if(e===(va??yo))return un.promise;if(!xo||!ya)throw new Error("Internal error");if(!xo.has(e))throw new Error("Invalid locale code");vo++;let t=vo;return va=e,un.settled&&(un=new Ps),ba({status:"loading",loadingLocale:e}),(e===Lu?Promise.resolve({templates:void 0}):ya(e)).then(n=>{vo===t&&(yo=e,va=void 0,Pu=n.templates,ba({status:"ready",readyLocale:e}),un.resolve())},n=>{vo===t&&(ba({status:"error",errorLocale:e,errorMessage:n.toString()}),un.reject(n))}),un.promise};var xa=class extends Error{constructor(r,n){super(n);this.status=r}},wa=class extends Error{constructor(){super(p("TensorBoard does not answer. Is it still running?"))}};function Wr(e){return e instanceof DOMException&&e.name==="AbortError"}var Ah=6e3,wo=class{constructor(t=(r,n)=>globalThis.fetch(r,n)){this.fetch=t;this.pending=new Map;this.language="en"}speak(t){this.language=t;for(let r of this.pending.values())r.abort()}status(t){return this.latest("status",t?"status?reload=1":"status")}runs(){return this.latest("runs","runs")}run(t){return this.latest(`run ${t}`,`run?name=${encodeURIComponent(t)}`)}rules(){return this.latest("rules","rules")}curves(t,r,n,s,o,i=0){let a=new URLSearchParams({run:t,keys:JSON.stringify(r.map(({member:l,tag:u})=>[l,u])),width:String(Math.round(n))});return s&&(a.set("start",String(s.start)),a.set("end",String(s.end))),i&&a.set("smoothing",String(i)),this.get(`curves?${a.toString()}`,o)}compare(t,{quantity:r,baseline:n}){let s=new URLSearchParams({runs:JSON.stringify(t)});return r&&s.set("quantity",r),n&&s.set("baseline",n),this.latest("compare","compare",s)}bands(t,r,n){let s=new URLSearchParams({groups:JSON.stringify(t)});return r!==void 0&&s.set("width",String(Math.round(r))),n&&(s.set("start",String(n.start)),s.set("end",String(n.end))),this.get("bands",void 0,s)}latest(t,r,n){this.pending.get(t)?.abort();let s=new AbortController;return this.pending.set(t,s),this.get(r,s.signal,n)}inLanguage(t){return this.language==="en"?t:`${t}${t.includes("?")?"&":"?"}lang=${this.language}`}async get(t,r,n){let s=n?.toString()??"",o=s.length>Ah,i={...r?{signal:r}:{},...o&&n?{method:"POST",body:n}:{}},a;try{a=await this.fetch(this.inLanguage(s&&!o?`${t}?${s}`:t),i)}catch(l){throw Wr(l)?l:new wa}if(!a.ok){let l=(await a.text()).trim(),u=l&&!l.startsWith("<")?l:p(h`The server answered ${a.status}.`);throw new xa(a.status,u)}return await a.json()}};var $o=globalThis,So=$o.ShadowRoot&&($o.ShadyCSS===void 0||$o.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,$a=Symbol(),Nu=new WeakMap,Os=class{constructor(t,r,n){if(this._$cssResult$=!0,n!==$a)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=r}get styleSheet(){let t=this.o,r=this.t;if(So&&t===void 0){let n=r!==void 0&&r.length===1;n&&(t=Nu.get(r)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),n&&Nu.set(r,t))}return t}toString(){return this.cssText}},Ns=e=>new Os(typeof e=="string"?e:e+"",void 0,$a),ne=(e,...t)=>{let r=e.length===1?e[0]:t.reduce((n,s,o)=>n+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+e[o+1],e[0]);return new Os(r,e,$a)},zu=(e,t)=>{if(So)e.adoptedStyleSheets=t.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of t){let n=document.createElement("style"),s=$o.litNonce;s!==void 0&&n.setAttribute("nonce",s),n.textContent=r.cssText,e.appendChild(n)}},Sa=So?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let r="";for(let n of t.cssRules)r+=n.cssText;return Ns(r)})(e):e;var{is:Ch,defineProperty:Lh,getOwnPropertyDescriptor:Ph,getOwnPropertyNames:Oh,getOwnPropertySymbols:Nh,getPrototypeOf:zh}=Object,ko=globalThis,Hu=ko.trustedTypes,Hh=Hu?Hu.emptyScript:"",Dh=ko.reactiveElementPolyfillSupport,zs=(e,t)=>e,Hs={toAttribute(e,t){switch(t){case Boolean:e=e?Hh:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let r=e;switch(t){case Boolean:r=e!==null;break;case Number:r=e===null?null:Number(e);break;case Object:case Array:try{r=JSON.parse(e)}catch{r=null}}return r}},Ro=(e,t)=>!Ch(e,t),Du={attribute:!0,type:String,converter:Hs,reflect:!1,useDefault:!1,hasChanged:Ro};Symbol.metadata??=Symbol("metadata"),ko.litPropertyMetadata??=new WeakMap;var Tr=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,r=Du){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(t,r),!r.noAccessor){let n=Symbol(),s=this.getPropertyDescriptor(t,n,r);s!==void 0&&Lh(this.prototype,t,s)}}static getPropertyDescriptor(t,r,n){let{get:s,set:o}=Ph(this.prototype,t)??{get(){return this[r]},set(i){this[r]=i}};return{get:s,set(i){let a=s?.call(this);o?.call(this,i),this.requestUpdate(t,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Du}static _$Ei(){if(this.hasOwnProperty(zs("elementProperties")))return;let t=zh(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(zs("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(zs("properties"))){let r=this.properties,n=[...Oh(r),...Nh(r)];for(let s of n)this.createProperty(s,r[s])}let t=this[Symbol.metadata];if(t!==null){let r=litPropertyMetadata.get(t);if(r!==void 0)for(let[n,s]of r)this.elementProperties.set(n,s)}this._$Eh=new Map;for(let[r,n]of this.elementProperties){let s=this._$Eu(r,n);s!==void 0&&this._$Eh.set(s,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let r=[];if(Array.isArray(t)){let n=new Set(t.flat(1/0).reverse());for(let s of n)r.unshift(Sa(s))}else t!==void 0&&r.push(Sa(t));return r}static _$Eu(t,r){let n=r.attribute;return n===!1?void 0:typeof n=="string"?n:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,r=this.constructor.elementProperties;for(let n of r.keys())this.hasOwnProperty(n)&&(t.set(n,this[n]),delete this[n]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return zu(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,r,n){this._$AK(t,n)}_$ET(t,r){let n=this.constructor.elementProperties.get(t),s=this.constructor._$Eu(t,n);if(s!==void 0&&n.reflect===!0){let o=(n.converter?.toAttribute!==void 0?n.converter:Hs).toAttribute(r,n.type);this._$Em=t,o==null?this.removeAttribute(s):this.setAttribute(s,o),this._$Em=null}}_$AK(t,r){let n=this.constructor,s=n._$Eh.get(t);if(s!==void 0&&this._$Em!==s){let o=n.getPropertyOptions(s),i=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:Hs;this._$Em=s;let a=i.fromAttribute(r,o.type);this[s]=a??this._$Ej?.get(s)??a,this._$Em=null}}requestUpdate(t,r,n,s=!1,o){if(t!==void 0){let i=this.constructor;if(s===!1&&(o=this[t]),n??=i.getPropertyOptions(t),!((n.hasChanged??Ro)(o,r)||n.useDefault&&n.reflect&&o===this._$Ej?.get(t)&&!this.hasAttribute(i._$Eu(t,n))))return;this.C(t,r,n)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,r,{useDefault:n,reflect:s,wrapped:o},i){n&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,i??r??this[t]),o!==!0||i!==void 0)||(this._$AL.has(t)||(this.hasUpdated||n||(r=void 0),this._$AL.set(t,r)),s===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[s,o]of this._$Ep)this[s]=o;this._$Ep=void 0}let n=this.constructor.elementProperties;if(n.size>0)for(let[s,o]of n){let{wrapped:i}=o,a=this[s];i!==!0||this._$AL.has(s)||a===void 0||this.C(s,void 0,o,a)}}let t=!1,r=this._$AL;try{t=this.shouldUpdate(r),t?(this.willUpdate(r),this._$EO?.forEach(n=>n.hostUpdate?.()),this.update(r)):this._$EM()}catch(n){throw t=!1,this._$EM(),n}t&&this._$AE(r)}willUpdate(t){}_$AE(t){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(r=>this._$ET(r,this[r])),this._$EM()}updated(t){}firstUpdated(t){}};Tr.elementStyles=[],Tr.shadowRootOptions={mode:"open"},Tr[zs("elementProperties")]=new Map,Tr[zs("finalized")]=new Map,Dh?.({ReactiveElement:Tr}),(ko.reactiveElementVersions??=[]).push("2.1.2");var Ra=globalThis,Iu=e=>e,To=Ra.trustedTypes,Wu=To?To.createPolicy("lit-html",{createHTML:e=>e}):void 0,Ta="$lit$",Mr=`lit$${Math.random().toFixed(9).slice(2)}$`,Ma="?"+Mr,Ih=`<${Ma}>`,dn=document,Is=()=>dn.createComment(""),Ws=e=>e===null||typeof e!="object"&&typeof e!="function",Ea=Array.isArray,ju=e=>Ea(e)||typeof e?.[Symbol.iterator]=="function",ka=`[ 	
\f\r]`,Ds=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Bu=/-->/g,Fu=/>/g,cn=RegExp(`>|${ka}(?:([^\\s"'>=/]+)(${ka}*=${ka}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Vu=/'/g,Uu=/"/g,Ku=/^(?:script|style|textarea|title)$/i,_a=e=>(t,...r)=>({_$litType$:e,strings:t,values:r}),y=_a(1),Qe=_a(2),ex=_a(3),kt=Symbol.for("lit-noChange"),R=Symbol.for("lit-nothing"),qu=new WeakMap,pn=dn.createTreeWalker(dn,129);function Gu(e,t){if(!Ea(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Wu!==void 0?Wu.createHTML(t):t}var Yu=(e,t)=>{let r=e.length-1,n=[],s,o=t===2?"<svg>":t===3?"<math>":"",i=Ds;for(let a=0;a<r;a++){let l=e[a],u,m,d=-1,b=0;for(;b<l.length&&(i.lastIndex=b,m=i.exec(l),m!==null);)b=i.lastIndex,i===Ds?m[1]==="!--"?i=Bu:m[1]!==void 0?i=Fu:m[2]!==void 0?(Ku.test(m[2])&&(s=RegExp("</"+m[2],"g")),i=cn):m[3]!==void 0&&(i=cn):i===cn?m[0]===">"?(i=s??Ds,d=-1):m[1]===void 0?d=-2:(d=i.lastIndex-m[2].length,u=m[1],i=m[3]===void 0?cn:m[3]==='"'?Uu:Vu):i===Uu||i===Vu?i=cn:i===Bu||i===Fu?i=Ds:(i=cn,s=void 0);let x=i===cn&&e[a+1].startsWith("/>")?" ":"";o+=i===Ds?l+Ih:d>=0?(n.push(u),l.slice(0,d)+Ta+l.slice(d)+Mr+x):l+Mr+(d===-2?a:x)}return[Gu(e,o+(e[r]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),n]},Bs=class e{constructor({strings:t,_$litType$:r},n){let s;this.parts=[];let o=0,i=0,a=t.length-1,l=this.parts,[u,m]=Yu(t,r);if(this.el=e.createElement(u,n),pn.currentNode=this.el.content,r===2||r===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(s=pn.nextNode())!==null&&l.length<a;){if(s.nodeType===1){if(s.hasAttributes())for(let d of s.getAttributeNames())if(d.endsWith(Ta)){let b=m[i++],x=s.getAttribute(d).split(Mr),$=/([.?@])?(.*)/.exec(b);l.push({type:1,index:o,name:$[2],strings:x,ctor:$[1]==="."?Eo:$[1]==="?"?_o:$[1]==="@"?Ao:mn}),s.removeAttribute(d)}else d.startsWith(Mr)&&(l.push({type:6,index:o}),s.removeAttribute(d));if(Ku.test(s.tagName)){let d=s.textContent.split(Mr),b=d.length-1;if(b>0){s.textContent=To?To.emptyScript:"";for(let x=0;x<b;x++)s.append(d[x],Is()),pn.nextNode(),l.push({type:2,index:++o});s.append(d[b],Is())}}}else if(s.nodeType===8)if(s.data===Ma)l.push({type:2,index:o});else{let d=-1;for(;(d=s.data.indexOf(Mr,d+1))!==-1;)l.push({type:7,index:o}),d+=Mr.length-1}o++}}static createElement(t,r){let n=dn.createElement("template");return n.innerHTML=t,n}};function fn(e,t,r=e,n){if(t===kt)return t;let s=n!==void 0?r._$Co?.[n]:r._$Cl,o=Ws(t)?void 0:t._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(e),s._$AT(e,r,n)),n!==void 0?(r._$Co??=[])[n]=s:r._$Cl=s),s!==void 0&&(t=fn(e,s._$AS(e,t.values),s,n)),t}var Mo=class{constructor(t,r){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:r},parts:n}=this._$AD,s=(t?.creationScope??dn).importNode(r,!0);pn.currentNode=s;let o=pn.nextNode(),i=0,a=0,l=n[0];for(;l!==void 0;){if(i===l.index){let u;l.type===2?u=new Zn(o,o.nextSibling,this,t):l.type===1?u=new l.ctor(o,l.name,l.strings,this,t):l.type===6&&(u=new Co(o,this,t)),this._$AV.push(u),l=n[++a]}i!==l?.index&&(o=pn.nextNode(),i++)}return pn.currentNode=dn,s}p(t){let r=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(t,n,r),r+=n.strings.length-2):n._$AI(t[r])),r++}},Zn=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,r,n,s){this.type=2,this._$AH=R,this._$AN=void 0,this._$AA=t,this._$AB=r,this._$AM=n,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,r=this._$AM;return r!==void 0&&t?.nodeType===11&&(t=r.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,r=this){t=fn(this,t,r),Ws(t)?t===R||t==null||t===""?(this._$AH!==R&&this._$AR(),this._$AH=R):t!==this._$AH&&t!==kt&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):ju(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==R&&Ws(this._$AH)?this._$AA.nextSibling.data=t:this.T(dn.createTextNode(t)),this._$AH=t}$(t){let{values:r,_$litType$:n}=t,s=typeof n=="number"?this._$AC(t):(n.el===void 0&&(n.el=Bs.createElement(Gu(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===s)this._$AH.p(r);else{let o=new Mo(s,this),i=o.u(this.options);o.p(r),this.T(i),this._$AH=o}}_$AC(t){let r=qu.get(t.strings);return r===void 0&&qu.set(t.strings,r=new Bs(t)),r}k(t){Ea(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,n,s=0;for(let o of t)s===r.length?r.push(n=new e(this.O(Is()),this.O(Is()),this,this.options)):n=r[s],n._$AI(o),s++;s<r.length&&(this._$AR(n&&n._$AB.nextSibling,s),r.length=s)}_$AR(t=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);t!==this._$AB;){let n=Iu(t).nextSibling;Iu(t).remove(),t=n}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},mn=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,r,n,s,o){this.type=1,this._$AH=R,this._$AN=void 0,this.element=t,this.name=r,this._$AM=s,this.options=o,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=R}_$AI(t,r=this,n,s){let o=this.strings,i=!1;if(o===void 0)t=fn(this,t,r,0),i=!Ws(t)||t!==this._$AH&&t!==kt,i&&(this._$AH=t);else{let a=t,l,u;for(t=o[0],l=0;l<o.length-1;l++)u=fn(this,a[n+l],r,l),u===kt&&(u=this._$AH[l]),i||=!Ws(u)||u!==this._$AH[l],u===R?t=R:t!==R&&(t+=(u??"")+o[l+1]),this._$AH[l]=u}i&&!s&&this.j(t)}j(t){t===R?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},Eo=class extends mn{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===R?void 0:t}},_o=class extends mn{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==R)}},Ao=class extends mn{constructor(t,r,n,s,o){super(t,r,n,s,o),this.type=5}_$AI(t,r=this){if((t=fn(this,t,r,0)??R)===kt)return;let n=this._$AH,s=t===R&&n!==R||t.capture!==n.capture||t.once!==n.once||t.passive!==n.passive,o=t!==R&&(n===R||s);s&&this.element.removeEventListener(this.name,this,n),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},Co=class{constructor(t,r,n){this.element=t,this.type=6,this._$AN=void 0,this._$AM=r,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(t){fn(this,t)}},Ju={M:Ta,P:Mr,A:Ma,C:1,L:Yu,R:Mo,D:ju,V:fn,I:Zn,H:mn,N:_o,U:Ao,B:Eo,F:Co},Wh=Ra.litHtmlPolyfillSupport;Wh?.(Bs,Zn),(Ra.litHtmlVersions??=[]).push("3.3.3");var Qu=(e,t,r)=>{let n=r?.renderBefore??t,s=n._$litPart$;if(s===void 0){let o=r?.renderBefore??null;n._$litPart$=s=new Zn(t.insertBefore(Is(),o),o,void 0,r??{})}return s._$AI(e),s};var Aa=globalThis,pe=class extends Tr{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Qu(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return kt}};pe._$litElement$=!0,pe.finalized=!0,Aa.litElementHydrateSupport?.({LitElement:pe});var Bh=Aa.litElementPolyfillSupport;Bh?.({LitElement:pe});(Aa.litElementVersions??=[]).push("4.2.2");var Se=e=>(t,r)=>{r!==void 0?r.addInitializer(()=>{customElements.define(e,t)}):customElements.define(e,t)};var Fh={attribute:!0,type:String,converter:Hs,reflect:!1,hasChanged:Ro},Vh=(e=Fh,t,r)=>{let{kind:n,metadata:s}=r,o=globalThis.litPropertyMetadata.get(s);if(o===void 0&&globalThis.litPropertyMetadata.set(s,o=new Map),n==="setter"&&((e=Object.create(e)).wrapped=!0),o.set(r.name,e),n==="accessor"){let{name:i}=r;return{set(a){let l=t.get.call(this);t.set.call(this,a),this.requestUpdate(i,l,e,!0,a)},init(a){return a!==void 0&&this.C(i,void 0,e,a),a}}}if(n==="setter"){let{name:i}=r;return function(a){let l=this[i];t.call(this,a),this.requestUpdate(i,l,e,!0,a)}}throw Error("Unsupported decorator location: "+n)};function A(e){return(t,r)=>typeof r=="object"?Vh(e,t,r):((n,s,o)=>{let i=s.hasOwnProperty(o);return s.constructor.createProperty(o,n),i?Object.getOwnPropertyDescriptor(s,o):void 0})(e,t,r)}function de(e){return A({...e,state:!0,attribute:!1})}var hn=(e,t,r)=>(r.configurable=!0,r.enumerable=!0,Reflect.decorate&&typeof t!="object"&&Object.defineProperty(e,t,r),r);function Er(e,t){return(r,n,s)=>{let o=i=>i.renderRoot?.querySelector(e)??null;if(t){let{get:i,set:a}=typeof n=="object"?r:s??(()=>{let l=Symbol();return{get(){return this[l]},set(u){this[l]=u}}})();return hn(r,n,{get(){let l=i.call(this);return l===void 0&&(l=o(this),(l!==null||this.hasUpdated)&&a.call(this,l)),l}})}return hn(r,n,{get(){return o(this)}})}}var Lo={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Br=e=>(...t)=>({_$litDirective$:e,values:t}),mr=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,r,n){this._$Ct=t,this._$AM=r,this._$Ci=n}_$AS(t,r){return this.update(t,r)}update(t,r){return this.render(...r)}};var{I:Uh}=Ju,Zu=e=>e;var Xu=()=>document.createComment(""),Xn=(e,t,r)=>{let n=e._$AA.parentNode,s=t===void 0?e._$AB:t._$AA;if(r===void 0){let o=n.insertBefore(Xu(),s),i=n.insertBefore(Xu(),s);r=new Uh(o,i,e,e.options)}else{let o=r._$AB.nextSibling,i=r._$AM,a=i!==e;if(a){let l;r._$AQ?.(e),r._$AM=e,r._$AP!==void 0&&(l=e._$AU)!==i._$AU&&r._$AP(l)}if(o!==s||a){let l=r._$AA;for(;l!==o;){let u=Zu(l).nextSibling;Zu(n).insertBefore(l,s),l=u}}}return r},Fr=(e,t,r=e)=>(e._$AI(t,r),e),qh={},Po=(e,t=qh)=>e._$AH=t,ec=e=>e._$AH,Oo=e=>{e._$AR(),e._$AA.remove()};var tc=Br(class extends mr{constructor(){super(...arguments),this.key=R}render(e,t){return this.key=e,t}update(e,[t,r]){return t!==this.key&&(Po(e),this.key=t),r}});var jh="#diagnose",Pt=(()=>{try{return typeof window.parent.location.hash=="string"?window.parent:window}catch{return window}})();function Ca(){return window.innerHeight===0||document.visibilityState==="hidden"}function La(){try{let e=Pt.location.hash;return e===""||e==="#"||e.split("&")[0]===jh?e:null}catch{return""}}function rc(){try{return Pt.location.search}catch{return""}}function nc(e,t){try{if(Pt.location.hash===e)return;let{pathname:r,search:n}=Pt.location,s=`${r}${n}${e}`;t?Pt.history.pushState(Pt.history.state,"",s):Pt.history.replaceState(Pt.history.state,"",s)}catch{}}function Fs(e){try{return Pt.location.href.replace(/#.*/s,"")+e}catch{return e}}function Pa(e,t){let r=Pt.document.createElement("a");r.href=URL.createObjectURL(e),r.download=t,r.click(),setTimeout(()=>{URL.revokeObjectURL(r.href)},1e4)}function sc(e){for(let t of["popstate","hashchange"])try{Pt.addEventListener(t,e)}catch{}}function No(e){let t=window.matchMedia("(prefers-color-scheme: dark)");try{if(Pt===window)throw new Error("no TensorBoard around us");let r=Pt.document.body,n=()=>{e(r.classList.contains("dark-mode"))};new MutationObserver(n).observe(r,{attributes:!0,attributeFilter:["class"]}),n()}catch{let r=()=>{e(t.matches)};t.addEventListener("change",r),r()}}function oc(e){window.addEventListener("beforeprint",()=>{e(!0)}),window.addEventListener("afterprint",()=>{e(!1)})}function ic(e,t=200){if(window.parent===window)return;let r=new MessageChannel,n;r.port1.onmessage=s=>{let o=Kh(s.data);if(!o||o.isReply)return;(o.type==="experimental.DataReloaded"||o.type==="experimental.RunsChanged")&&(clearTimeout(n),n=setTimeout(e,t));let i={type:o.type,id:o.id,payload:null,error:null,isReply:!0};r.port1.postMessage(JSON.stringify(i))},window.parent.postMessage("experimental.bootstrap","*",[r.port2])}function Kh(e){try{return typeof e=="string"?JSON.parse(e):null}catch{return null}}var hr={get(e){try{return localStorage.getItem(`tb-diagnose.${e}`)}catch{return null}},set(e,t){try{localStorage.setItem(`tb-diagnose.${e}`,t)}catch{}}};var ac=["zh-CN"],lc=["en","zh-CN"];var Oa={};$h(Oa,{templates:()=>Gh});var Gh={"drawn-curves":"曲线","finding-in-run":h`${1}：${0}`,"group-other":"其他",h1ee230f9de6c2dc9:y`日志目录：<code>${0}</code>`,h22ac85119fe51d4b:y`<code>${0}</code> 中没有包含标量的事件文件。训练一旦写入，运行就会出现在这里，无需重启。如果日志在别处，请用 <code>--logdir</code> 指定其目录并启动 TensorBoard。`,h50192cacdbf7b486:y`附曲线图：项目中的 ${0}`,hde0b3bedd3dedda6:y`正在 <code>${0}</code> 中查找事件文件`,"role-other":"其他",s0116d1680bde2018:"步数回退",s01bd430f426a8ea1:"追平基线于",s03072f16866802d8:"强化学习",s0352a8373aa3482f:"选中的运行",s035cc7b8a6f78359:"叠加在原始曲线上的滑动平均，与 TensorBoard 的算法相同；此浏览器会记住该设置",s0382d73823585617:h`${0}：${1}`,s03d02db9896eec72:h`比较 ${0} 的全部运行`,s041489fa7f9e6fe6:h`另有 ${0} 条`,s054b7ca56bd19891:h`· 没有这条曲线：${0}`,s058d387366b95c55:"这条规则检查什么",s05d10aa3b7170a32:"日志目录仍在读取中；它可能稍后出现。",s0648f5ed9de29fd2:h`${0} 个目录`,s07d38007b49acdd1:"、",s07de37b46b85d46a:h`位于 ${0}`,s081a9e07b4d7036e:"；",s081ea9d93f00e7f5:"还没有训练日志",s0849438ad0139546:"发现",s087d7a07b52b439d:h`${0}。`,s09134b07b5aacab4:"依据",s09e5f1febdb2a65a:"损失",s0a88a0a55ed4b772:"无法判定这个运行",s0b849212b20dfccc:h`${0} 个超参数不同`,s0c2fa1a3677d91ad:"非有限值",s0cac70c60ae828a3:h`${0} 条规则检查了这个运行，未发现问题。`,s0d5c4bb195a222f8:"比较量",s0d991d582bfbc203:"按括号匹配到的那部分名称给运行分组",s0f256df7b2d3887e:h`${0} 个有提示`,s118dcd4826b8994d:h`${0} 个发现已屏蔽`,s1365b78f0dd14017:h`${0} 个有错误`,s13b3f5afa0862d1c:"名次",s13fb2124c3facc2e:"离散程度",s13fb94e50125b620:"判断的准确程度",s15454e43ada9d7b9:"正在比较 …",s154c478f8b8b29c3:"写入日志的方法：",s15791d9e7e26536b:h`${0} 个发现已被你的配置屏蔽`,s16fc046b99d4f995:h`未发现其他问题：${0}`,s19172ed3838854fc:"复制链接",s19db88ac376ff979:"最后一步",s1a249b1921e2bdea:"关",s1ab193968d6033cd:"种子数",s1b5d829f94051cf7:h`${0} 条规则未发现问题`,s1c11808b07192b7a:h`由 ${0} 合并而成`,s1ca671b482b18161:h`${0} 显示的是之前的内容。`,s1ed69c4ea2882825:"曲线",s1f07740d646a024a:h`${0}没有这条曲线`,s2014e8dd99111c27:"个类别",s202fffd5a2e1c595:"长度",s217ae8afd4252eff:"有发现",s24f0f825e9900824:h`位于 ${0}：点击放大，再次点击还原`,s24f39319b8853791:"对数",s2812f9df9146890f:"发现",s29ea4d209d791d60:"对照",s2c61b42c3fc7115d:h`移除 ${1} 上的参考线 ${0}`,s2cb09246564cbbd2:"收起",s2cbcbf64d696b3b1:"排名",s2d82bede97113180:h`给出的理由：${0}`,s2df47bab37e13656:h`${0} 的图表：${1}。方向键读取数值，加号和减号缩放，Esc 键复位。`,s2e4818861000b13f:"布局",s2e5104edff768280:"未搜索规律：没有哪个错误或警告只出现在其中一部分运行中。",s2fa05f91c1baa29b:h`移除 ${0}`,s304ba24b462b9f98:"为什么重要",s30e803b877db24a1:h`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s3182872fe646db77:h`正在读取，${0}%：${1} / ${2}`,s3182b253ebb97ecc:h`还有 ${0} 个放不下：${1}`,s32bbcd08e5001007:"主要损失",s3367287465d74387:"阈值及其出处",s34be76c6b1eadbef:"警告",s35519855cc52e634:"下一步：",s3588b07231c3b0c5:"TensorBoard 没有响应。它还在运行吗？",s3687049d1af562c4:"复制",s36ede0d3f06e8d8f:"更好",s36f6766957c7f710:"计数",s3741f519c32ac391:"新",s37919fd82dc8dec6:"下一步",s37a9e8aec5713460:"更多操作",s394b4214b2b541e3:"没有超参数不同",s39d5e42936b32403:h`第 ${0} 至 ${1} 个，共 ${2} 个`,s3a556864c406ada2:h`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s3a9da439c961a22c:h`按“${0}”排序`,s3c0d17bad169557b:"未知",s3c6dbc0328365bb0:"按 / 键跳到这里",s3cb700e662f296dc:h`Diagnose 无法绘制本页（${0}）。请重新加载；如果仍然不行，浏览器控制台中有更多信息。`,s3de7d253d11e2373:"没有训练规则能检查它",s3e108c66773382aa:"发现表",s3e1ca0269d2140e1:"这不是有效的正则表达式。",s405021940efed327:h`${0} 年前`,s40863e1a197cca92:"评分",s40f5a0a4da31a629:"按下方排名的顺序，最好的在前；表格包含全部运行",s41f7dca46d3f1b4a:"值",s4222f7c57711d9a1:h`最后，第 ${0} 步`,s4376b5b0325b146a:"按规则列出的发现",s44add38a493e53a5:h`${0} 分钟`,s45d3f3531efea0e9:"正在加载 …",s471d2322e9171043:"未给出",s478c68b2b38eab9a:h`关于日志文件的 ${0} 条说明`,s48a5e1cbbe9aabca:"横轴",s49eff2e6e47a8f3c:h`自上次查看以来：${0}`,s49f6ba392f0fa9e6:h`服务器没有发送 ${0} 的曲线。`,s4b194c89bc566374:h`${0} 个运行`,s4c4a04bfb0d1f4df:"可能的原因",s4ca9e43cc1c59729:"数值",s4eeef698b7b292dc:h`${0} 条规则未检查`,s4f59e98e4cee7e86:h`${0}，最大值`,s4f940e5e733e1cb7:"更差",s515b72f041cc413c:h`${1}中有 ${0} 项发现不再出现。`,s52cb44a862e08700:"没有匹配的运行。",s52e842e07658ff2f:"主要奖励",s545d5ca325513fc8:h`${0} 天前`,s54b8ea61422a442d:h`没有可靠的规律。${0}`,s568da031b82f3beb:h`${1}的 ${0} 图表。方向键读取数值，Esc 键重置缩放。`,s569363d9849c892b:h`新发现：${0}。`,s56af5cd3cc4b1882:h`${0} 个目录`,s57472465a23b41db:"数值",s598c4a99f311dcb0:"种子组表",s5dd9fa87abbdc682:"显示数值",s5f343a43e7ea9f91:"错误",s5fb056437a46dd47:"所在图表",s60b4a0da642e9591:h`不再出现：${0}`,s60ec59dc00e454d7:"保存显示的点（CSV）",s60f763481befb5d4:"最佳值的均值",s62c9629089ed6df9:h`第 ${0} 步`,s63215040abdc545f:"结论",s63b409d72c5dcb60:"N 和 P 键逐个查看发现，回车键跳到对应的文字。",s640f3c29000a4c59:h`显示全部 ${0} 个`,s65499ddd6a45fc45:h`${0} 训练`,s6686fcc6d2c8f0bd:"提示",s669b18c6d2d9c95b:"不分组",s66a30ade9cd7d50f:h`${0} 个未判定`,s66e55a3b3360005a:"未发现问题",s672809d8ddbb4f27:h`${0} 小时 ${1} 分`,s678001e219fac273:h`${0} 个出现非有限值`,s681934b0a0de7eec:h`${0} 条规则未发现问题`,s6842372aaca29973:"：再选一个即可比较",s689a3d81c5fd11f1:"识别依据",s6a73dc1268e978b5:"未搜索规律：日志中没有记录在这些运行之间不同的超参数。",s6af21ca2c7e3a9e1:h`比较全部 ${0}`,s6c4bd61b4032938f:"本页每隔几秒会重新询问一次。",s6c8090704469e116:"横轴",s6cc5fe4b92b859d4:h`${0} 个发现已被你的配置屏蔽`,s6dffa87c30086e28:h`${1}中有 ${0} 项新发现，其中 ${2} 项为错误。`,s6ec1f95308ff91ae:h`已选 ${0} 个运行`,s71e45e1a96657c91:"没有训练规则能检查这个运行",s721ed854c33ad13a:"所在步",s74a5d4a46712d67c:"无法读取日志",s752391031d1fee5b:"重置缩放",s756c512db0989ef9:"无基线",s76244e9b9543ca87:"最佳",s773322ef3edde9a6:h`比较 ${0}`,s79228ad625ad854a:"最省事的验证方法：",s794b706773655894:"类别占比的熵",s7954072388ad1dc4:"比较",s7b78ccf979b531ce:h`${0}：${1}最佳值的均值，括号中为最小值到最大值`,s7c4052c8d441d4d6:"结论",s7c54f95c59141594:"比较",s7ccead260c396467:"把只有随机种子不同的运行合为一组：均值，以及从最小到最大的范围",s80d1b2c1e92bfd9c:h`${0} 个在所有运行中相同`,s818312183b28738d:h`不再出现：${0}。`,s81af1a0a5461196a:"最佳值均值",s81be67b6540239e6:"请把一部分放进括号：seed=(\\d+)",s8203d3b4a6e6e7b9:"最后",s827bd8e0fc6ffa0f:"未判定",s82bb1f3eb7835be3:h`均匀抽取 ${0} 个，共 ${1} 个`,s84126fa92f00b4ef:"刚刚",s84a62bf4c087f3f8:h`${0} 条规则检查了这个运行，未发现问题。`,s855bb4e2b08d1a18:"没有响应",s86453c8d2213a248:"保存全部点（CSV）",s8685f052e877ca66:"最近更新",s890ff5db6d05bcfa:h`${1} 中${0}`,s898fd84a2e61a46a:"置信度中",s8a1427c6b40a982a:"主要评分",s8a75e83497a183a2:"健康",s8a7bee24f1eeaff1:"排序",s8a81d50559f4e89a:"正则表达式，其中一部分放在括号里",s8b5b8b322faf5d5e:"实际时间",s8b75e94898f2f1ab:"这个运行没有这样的曲线。",s8b939da093bfb484:h`${0}，均值`,s8cd9acdb8424c7e4:"隐藏这条曲线",s8e4d8a2ae278e469:"类别数",s916814bea576e456:"筛选：关键词或 /正则/",s91a65cb55433adb4:"限值",s92244bd7f833061b:h`${0} 的曲线`,s926dfcc044cb322f:h`最佳 ${0} @ ${1}`,s92cb34587d849df6:"未检查",s92f4d3ab59ae6603:"同一张图",s9396c3c795beb3ef:h`${1}中有 ${0} 个较短，最短的到第 ${2} 步为止`,s9434ea90b6fee97d:"文件夹",s947b35bf3e4ac360:h`${0} 的熵 = ${1}`,s96584cfca3b4310d:"排名表",s96b643b39eda7eff:"检查了什么",s96c402f65c2b71fb:"名称的一部分 …",s97c127b84f660edf:h`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s984a3118d85b20e0:h`${0} 秒`,s984a4818d85b47f5:h`${0} 天`,s984a4c18d85b4ec1:h`${0} 小时`,s984a8718d85bb302:h`${0}%`,s98b1cb8fb62909ec:"分组",s99799a97b72325ea:"梯度范数",s9b0d1dbafa7d18bf:h`${0} 至 ${1}，n = ${2}`,s9b65634200cdb5bf:"TensorBoard 只给出了这个运行的部分采样点：短暂的异常可能看不到。",s9b7fb6df9e7666fe:h`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s9bf1540da3fc2dc3:"置信度高",s9ce22301713ed8fb:"未发现其他问题",s9d125e3a92dfe4a0:h`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，对全部检验做 Holm 校正，alpha ${3}）。`,s9d60ef32a7eb327e:"这些运行中都没有发现问题。",s9dbec52489baa9dd:"组数太多，只有选定基线后才会逐一比较。",s9dfefb4026903d53:"随机猜测水平 ln k，共",s9ee5a81a48ec71e9:"迄今最佳值",s9f24ca63073362a6:h`${0} 步`,s9fbbc819fe7e66aa:"运行",sa000c4df231528b9:"已隐藏",sa036ab11d6f5f0cb:"跨运行的规律",sa04bd9d457abfcdf:"· 表示规则已检查，未发现问题；? 表示未检查。",sa0b24fa796b43e67:"最佳",sa164568508b35c61:h`第 ${0} 至 ${1} 步`,sa429657e9d546dce:"全部运行",sa478cf2baff0ae2b:"奖励",sa4aa72be4b18da23:"学习率",sa59eac2a81e725c4:"所有图表的数值轴相同；光标和缩放同步移动。",sa5cec5b1d9b183b8:h`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，Holm 校正，alpha ${3}）。`,sa994737377117122:h`${0} 个超参数不同`,sa9c3dd7dd68320f2:"并排显示",saa8aa81ad6f055fd:"参考值",sab9a535de907a987:"并排比较",sad72eb7fbc6270e2:"对数刻度",saeb732a50bb8cd63:h`${0} 天 ${1} 小时`,saebf20f752f764ec:h`${0} 个有警告`,saf2e0363e12de264:h`${0} 小时前`,safb50c5216475471:h`，另有 ${0} 项`,sb016053a270661b4:h`${0} 个健康`,sb17ccf02b5e69158:h`显示 ${0}`,sb206ea04679ecfdf:h`未排名：${0}`,sb2a09b6996f25557:"只有一组，没有可比较的对象。",sb2b207efbb8d285c:h`${0} 个有提示`,sb2b44de8a70ae954:h`${0} / ${1}`,sb46d0976e9be2d88:"这条规则何时会误判",sb4f1dffbb6be6302:"清除",sb597910134ed6cd2:h`${1}中有 ${0} 项新发现。`,sb5f2b9bc9470919a:h`${0} 条规则`,sb67e0e7c0869f982:"差值",sb7c4a05623366946:"服务器没有说明原因。",sb7ec43559c96d8dd:h`暂停 ${0}`,sb88de8aa5149d8eb:"框架",sb8b919fcd36c8c7b:"正在读取",sb8ed2761fc0a5b62:h`比较 ${0}`,sb9460c2ae56c19cb:"请选中后按 Ctrl+C",sb9f1339b3a61604a:"参考线",sba05370f6b907017:h`关于日志文件的 ${0} 条说明`,sba22a5ebaf358a11:"最后的值",sbf2d28806268b26d:"复制为 Markdown",sbf7db4b197ff3d80:h`${0} 个较短`,sc0ef3e71481b222b:"参考资料",sc2393652c8f2242e:"平滑后",sc26eafbef52055fe:h`${1}的 ${0} 的均值和范围`,sc29a2b9868362491:h`${1}的 ${0}%`,sc2ad3b622a5c3d9a:"验证",sc31734aec343d824:h`第 ${0} 步的值`,sc341553c3556d2b4:"曲线",sc4ad3c4f31fe9aa2:"两个类别之一的占比，如 0.8；或所有类别的占比",sc4bcadba8e631b86:"名称",sc5aeb93591d56226:h`${0}，最小值`,sc652e7a0dfd25e87:"置信度低",sc805d78cd0e51623:"正在读取日志",sc86ade4ef74ca95a:h`${0} 条曲线`,scabf78417c4e5d86:"点数",scbd8031e3d026dc9:"从未",scbfe35557604f9ec:"保存图片（PNG）",scd1dd6ff53d0d01a:"重试",sce31954669537a1a:h`尚未读取；正在读取，${0}%`,scfb65222fcf5287b:h`${0} 个点`,sd0a75fd0358d5e8d:h`正在读取 ${0}`,sd1077b60dc890180:"曲线上的位置",sd172bb0f806ead12:"目前还没有训练规则能检查它",sd200028b9f6015e4:"自动",sd2023813cc70bf74:"步数",sd30aaa2b3d0cfd7f:h`正在加载 ${0} …`,sd6a17e2c9757d129:"类别占比",sd752c5924801acb3:h`由此解释的发现（${0}）`,sd796bcfe5ef48968:"对齐步数",sd7b3e01ac0e72549:"用时",sd89803ab616d4829:"平滑",sd988a9395d37c0f8:h`${0} 分钟前`,sd9994f251f1280cf:"步",sdb6f723ab09700b9:h`${0} 的更多操作`,sdee795a6c5087209:"训练",se1ec1065b54eb415:h`${0} 代码`,se3a1b90525f24861:"测量项",se3b0359949cea8c6:h`已读取 ${0}，共 ${1}；结论可能还会变`,se5428ca54cacf609:"数值刻度",se58c73d2a858e315:"时间",se5c36af5b735603c:"所有图表都从全部运行的第一步画到最后一步；否则每张图各自占满宽度",se79f3e3bb540e033:"种子的均值和范围",se7a532063ef7b740:"线性",se7c9cb1dc84b619f:h`有一项发现：模型的准确率停在 ${0}。`,se7f59973d4930598:h`${0} 个点`,se9ed3024ece061f0:"超参数",sea4f08110bb8f15d:"移除",sea7bdd2b70c8c2bb:"运行",seb45cd777661f86b:"显示这条曲线",sebd0672ad17513a2:"偏好训练",secdbe081e49c9d39:"对抗训练",sed7d7e8aae50aa81:h`运行均位于 ${0}。`,"seed-group":"组",sef3a53fbd58cc112:h`${0} 个月前`,sf047d2db7413f7a8:h`${0} 个在所有运行中相同`,sf1b9af3279f166d1:h`@ 第 ${0} 步`,sf260150b06ca44e5:h`${0} 个运行`,sf267330b06d0968d:h`${0} 条规则`,sf37ca99ea5888162:"基线",sf3e4417f60be4f0a:"按关键词或 /正则表达式/ 筛选运行",sf3ea0625c45e25f1:h`正在读取：${0}。显示的内容可能还会变化。`,sf42b6c42bf0192cc:"从许多运行中挑出的最佳者，其领先有一部分靠的是运气：某个设置是否更好，要看它的多个随机种子。",sf4cd73445dfaa932:"相对时间",sf4de3bfbfaca12e5:"已复制",sf531f89544a910a2:"无问题",sf54e143d6694582c:"随机种子组",sf59230de15ddf7fa:h`${0} 个发现已屏蔽`,sf6d270c93f3c1dd5:h`${1}中有 ${0} 个从第 ${2} 步起出现非有限值`,sf72695e8cd91f93c:h`${1} 上的 ${0}`,sf8f1982a2578a500:h`${0} 个有警告`,sf959fe8d0443fe9d:"每个设置只有一次运行：换一个随机种子，名次可能就变了。",sf9aee319a006c9b4:"添加",sf9b1c0661a02d9f9:"配置",sf9e6e6ef197c2b25:"测试",sfa4c538d7888a3e5:h`已选 ${0} 个运行`,sfaadb53d07d46a4d:h`${0} 条规则未检查`,sfd8fce4a7a86f116:h`服务器返回了 ${0}。`,sfe6719e2a3f7fd22:"对称对数","unit-share":"^(?:占 ?(.+?)的)?比例(.*)$|^(?:share|fraction)(?: of (.+))?$"};var uc={en:"English","zh-CN":"简体中文"},{getLocale:Jh,setLocale:Qh}=Ou({sourceLocale:"en",targetLocales:ac,loadLocale:()=>Promise.resolve(Oa)});function Rt(){return Jh()}async function cc(e){e!==Rt()&&await Qh(e)}function es(e){return lc.find(t=>t===e)??""}function pc(e){for(let t of e){let{language:r,script:n}=Zh(t);if(r==="en")return"en";if(r==="zh"&&n==="Hans")return"zh-CN"}return"en"}function Zh(e){try{return new Intl.Locale(e).maximize()}catch{return{}}}function ee(e,t=4){if(e==null||Number.isNaN(e))return"–";if(!Number.isFinite(e))return e>0?"∞":"−∞";if(e===0)return"0";let r=Math.abs(e);return r>=1e6||r<1e-4?gn(Xh(e.toExponential(t>4?t-1:Math.min(t-1,2)))):Number.isInteger(e)?gn(Na(e)):r>=10**(t-1)?gn(Na(Math.round(e))):gn(String(Number(e.toPrecision(t))))}function za(e){let t=Math.abs(e);for(let[r,n]of[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(t>=r&&!(r===1e3&&t<1e4&&e%100!==0))return gn(`${Number((e/r).toPrecision(4))}${n}`);return gn(String(Number(e.toPrecision(6))))}function Ue(e){return Math.abs(e)<1e6?F(e):za(e)}function ts(e,t){if(!t||t[0]===t[1])return ee(e);let r=Math.max(Math.abs(t[0]),Math.abs(t[1])),n=Math.ceil(Math.log10(r/(t[1]-t[0])))+3;return ee(e,Math.max(4,Math.min(8,n)))}function F(e){return gn(Na(e))}function Vr(){return p("not finite")}function Ut(e){return p(h`step ${e}`)}function zo(e){return p(h`@ step ${e}`)}function Ho(e,t){return p(h`steps ${e} to ${t}`)}function rs(e){if(e<1e3)return`${e} B`;let t=["kB","MB","GB","TB"],r=e/1e3,n=0;for(;r>=1e3&&n<t.length-1;)r/=1e3,n+=1;return`${r<10?r.toFixed(1):Math.round(r)} ${t[n]??""}`}function gr(e){if(e<90)return p(h`${Math.round(e)} s`,{desc:"Seconds"});let t=Math.round(e/60);if(t<90)return p(h`${t} min`,{desc:"Minutes"});let r=Math.floor(t/60);if(r<48){let o=t%60;return o?p(h`${r} h ${o} min`,{desc:"Hours and minutes, short"}):p(h`${r} h`,{desc:"Hours"})}let n=Math.floor(r/24),s=r%24;return s?p(h`${n} d ${s} h`,{desc:"Days and hours"}):p(h`${n} d`,{desc:"Days"})}function dc(e,t){let r=(t-e)/60;if(r<1)return p("just now");let n=r/60,s=n/24,o=Math.floor;return n<1?p(h`${o(r)} min ago`,{desc:"Minutes"}):s<1?p(h`${o(n)} h ago`,{desc:"Hours"}):s<30?p(h`${o(s)} d ago`,{desc:"Days"}):s<360?p(h`${o(s/30)} mo ago`,{desc:"Months"}):p(h`${o(s/360)} y ago`,{desc:"Years"})}function fc(e){let t=new Date(e*1e3),r=s=>String(s).padStart(2,"0");return`${[t.getFullYear(),r(t.getMonth()+1),r(t.getDate())].join("-")} ${[t.getHours(),t.getMinutes(),t.getSeconds()].map(r).join(":")}`}function Na(e){let[t="",r]=String(e).split("."),n=t.replace(/\B(?=(\d{3})+(?!\d))/g,",");return r===void 0?n:`${n}.${r}`}function Xh(e){let[t="",r=""]=e.split("e");return`${String(Number(t))}e${r.replace("+","")}`}function gn(e){return e.replace(/(^|e)-/,"$1−").replace(/e-/,"e−")}function mc(e){return e.split(/`([^`]+)`/).map((t,r)=>r%2?{code:t}:{text:t}).filter(t=>!("text"in t)||t.text!=="")}function ke(e,t){return t[new Intl.PluralRules(Rt()).select(e)]??t.other}function Ve(e){let t=F(e);return ke(e,{one:p(h`${t} run`),other:p(h`${t} runs`)})}function Do(e){let t=F(e);return ke(e,{other:p(h`${t} series`,{desc:"One or several curves"})})}function bn(e){let t=F(e);return ke(e,{one:p(h`${t} point`),other:p(h`${t} points`)})}function Io(e){let t=F(e);return ke(e,{one:p(h`${t} directory`),other:p(h`${t} directories`)})}function hc(e){let t=F(e);return ke(e,{one:p(h`${t} rule`),other:p(h`${t} rules`)})}function er(e,t){let r=typeof e=="number"?F(e):e;return p(h`${r} of ${t}`,{desc:"3 of 12, or: 3 of 12 directories"})}function Wo(e){let t=F(e);return ke(e,{one:p(h`${t} rule could not look`),other:p(h`${t} rules could not look`)})}function ct(e){return e.filter(Boolean).join(p("; ",{desc:"Between parts of a sentence"}))}function ze(e){return e.join(p(", ",{desc:"Between names"}))}var Ur={axis:"step",scale:"auto",classes:null,prior:null,best:!1,levels:[],window:null},eg=["step","relative","wall"],tg=["auto","linear","log","symlog"],rg=12;function gc(e){let t=Number(e("classes")),[r,n]=e("window").split(",").map(Number),s=r!==void 0&&n!==void 0&&r<n;return{axis:eg.find(o=>o===e("axis"))??Ur.axis,scale:tg.find(o=>o===e("scale"))??Ur.scale,classes:Ha(t)?t:null,prior:Da(e("prior")),best:e("best")==="1",levels:ng(e("levels")),window:s&&Number.isFinite(r)&&Number.isFinite(n)?[r,n]:null}}function bc(e){let{axis:t,scale:r,classes:n,prior:s,best:o,levels:i,window:a}=e,l=[];return t!==Ur.axis&&l.push(["axis",t]),r!==Ur.scale&&l.push(["scale",r]),n!==null&&l.push(["classes",String(n)]),s&&l.push(["prior",s.join(",")]),o&&l.push(["best","1"]),i.length&&l.push(["levels",JSON.stringify(i)]),a&&l.push(["window",a.map(u=>String(Number(u.toPrecision(9)))).join(",")]),l}function Ha(e){return Number.isInteger(e)&&e>=2&&e<=1e9}function Da(e){let r=e.split(/[,;\s]+/).filter(Boolean).map(Number);if(!r.length||r.some(s=>!(s>0&&s<1)))return null;let n=r.reduce((s,o)=>s+o,0);return r.length===1||Math.abs(n-1)<.02?r:null}function ng(e){try{let t=JSON.parse(e||"[]");return Array.isArray(t)?t.filter(r=>Array.isArray(r)&&typeof r[0]=="string"&&Number.isFinite(r[1])).map(([r,n])=>[r,n]).slice(0,rg):[]}catch{return[]}}var sg=["overlay","grid"],vc={baseline:"",rankBy:"",layout:"",bands:!1,curves:1},og=6;function yc({layout:e},t){return e||(t>og?"overlay":"grid")}function xc(e){let t=sg.find(s=>s===e("layout"))??"",r=Number(e("curves")),n=e("curves")==="even"?"even":Number.isInteger(r)&&r>0?r:1;return{baseline:e("baseline"),rankBy:e("rank"),layout:t,bands:e("bands")==="1",curves:n}}function wc({baseline:e,rankBy:t,layout:r,bands:n,curves:s}){return[["baseline",e],["rank",t],["layout",r],["bands",n?"1":""],["curves",s===1?"":String(s)]].filter(([,i])=>i)}var qt=["error","warning","info","unjudged","healthy"];function vn(e){return{error:p("Error",{desc:"Verdict and severity"}),warning:p("Warning",{desc:"Verdict and severity"}),info:p("Note",{desc:"Verdict and severity"}),unjudged:p("Not judged",{desc:"Verdict"}),healthy:p("Healthy",{desc:"Verdict"})}[e]}function $c(e,t){let r=F(t);return{error:p(h`${r} in trouble`,{desc:"Number of runs with an error"}),warning:ke(t,{one:p(h`${r} with a warning`),other:p(h`${r} with warnings`)}),info:ke(t,{one:p(h`${r} with a note`),other:p(h`${r} with notes`)}),unjudged:p(h`${r} could not be judged`,{desc:"Number of runs"}),healthy:p(h`${r} healthy`,{desc:"Number of runs"})}[e]}function Bo(e){return{high:p("high confidence"),medium:p("medium confidence"),low:p("low confidence")}[e]}var Sc=["loss","score","reward","learning_rate","gradient_norm","time","counter","other"];function kc(e){return{loss:p("Losses"),score:p("Scores"),reward:p("Rewards"),learning_rate:p("Learning rate"),gradient_norm:p("Gradient norms"),time:p("Times",{desc:"Heading of curves that measure times"}),counter:p("Counters",{desc:"Heading of curves that only count"}),other:p("Other",{id:"role-other",desc:"Heading of curves of no known role"})}[e]??e.replaceAll("_"," ")}function pt(e){return{train:p("train",{desc:"Split of the data"}),validation:p("validation",{desc:"Split of the data"}),test:p("test",{desc:"Split of the data"}),none:p("none",{desc:"Split of the data is not known"})}[e]??e}function Rc(e){return{supervised:"",reinforcement:p("reinforcement learning",{desc:"Kind of training"}),adversarial:p("adversarial training",{desc:"Kind of training"}),preference:p("preference training",{desc:"Kind of training"})}[e]??p(h`${e} training`,{desc:"A kind of training"})}function We(e,t=null){let r=t?.rules.find(s=>s.name===e)?.title;if(r)return r;let n=e.replace(/(?<!^non)-/g," ");return n.charAt(0).toUpperCase()+n.slice(1)}function Fo(e,t){return p(h`${e}: ${t}`,{desc:"A statement and its reason"})}function tr(e){return p(h`${e}.`,{desc:"A whole sentence"})}var Vo={filter:"",statuses:[],rules:[],sort:"",group:"",open:[]};function Tc(e){let t=e("status").split(",");return{filter:e("filter"),statuses:qt.filter(r=>t.includes(r)),rules:e("rule").split(",").filter(Boolean),sort:e("sort"),group:e("group"),open:Ia(e("open"))}}function Mc({filter:e,statuses:t,rules:r,sort:n,group:s,open:o}){return[["filter",e],["status",t.join(",")],["rule",r.join(",")],["sort",n],["group",s],["open",s&&o.length?JSON.stringify(o):""]].filter(([,a])=>a!=="")}function Ec(e){let t=(new URLSearchParams(e).get("runFilter")??"").trim();return t===""?"":/^[\w-]+$/.test(t)?t:`/${t}/`}function Ia(e){try{let t=JSON.parse(e||"[]");return Array.isArray(t)?t.filter(r=>typeof r=="string"):[]}catch{return[]}}var Ac={...Vo,...vc,language:"",runs:[],all:!1,quantity:"",reading:Ur},Wa="p.diagnose.",Cc="*";function Uo(e){let t=new Map;for(let o of e.replace(/^#/,"").split("&")){let i=o.indexOf("=");i>0&&t.set(_c(o.slice(0,i)),_c(o.slice(i+1)))}let r=o=>t.get(Wa+o)??"",n=t.get(`${Wa}run`),s=n===void 0&&r("compare")===Cc;return{language:es(r("lang")),runs:n===void 0?Ia(r("compare")):[n],all:s,...Tc(r),...xc(r),quantity:r("quantity"),reading:gc(r)}}function qr(e){let t=[];e.language&&t.push(["lang",e.language]);let[r]=e.runs;e.runs.length===1&&r!==void 0&&t.push(["run",r]);let n=e.all||e.runs.length>1;return n&&t.push(["compare",e.all?Cc:JSON.stringify(e.runs)]),t.push(...Mc(e)),e.quantity&&n&&t.push(["quantity",e.quantity]),n&&t.push(...wc(e)),e.runs.length===1&&t.push(...bc(e.reading)),["#diagnose",...t.map(([s,o])=>`${Wa}${s}=${encodeURIComponent(o)}`)].join("&")}function _c(e){try{return decodeURIComponent(e)}catch{return e}}function Ba(e,t){return e.all===t.all&&e.runs.join(`
`)===t.runs.join(`
`)}function Lc(e,{ranking:t}){let r=new Set(t.map(({run:s})=>s)),n=new Set(e);return[...[...r].filter(s=>n.has(s)),...e.filter(s=>!r.has(s))]}function Fa(e){return Array.from({length:Math.ceil(e/60)},(t,r)=>[r*60+1,Math.min(e,(r+1)*60)])}function Pc(e,t,r){let n=t==="even"?ag(e):ig(e,t);return e.includes(r)&&!n.includes(r)?[r,...n]:n}function ig(e,t){let[r,n]=Fa(e.length).findLast(([s])=>s<=t)??[1,0];return e.slice(r-1,n)}function ag(e){let t=Math.max(1,(e.length-1)/59);return e.filter((r,n)=>Math.round(Math.round(n/t)*t)===n)}var qo=class{constructor(t){this.source=t;this.known=new Map;this.queue=[];this.generation=-1}renew(t){t!==this.generation&&this.known.clear(),this.generation=t}load(t){let r=JSON.stringify(t),n=this.known.get(r);if(n)return n;let s=new Promise((o,i)=>{this.queue.length||setTimeout(()=>{this.send()}),this.queue.push({group:t,resolve:o,reject:i})});return this.known.set(r,s),s.catch(()=>this.known.delete(r)),s}async send(){let t=this.queue;this.queue=[];try{let{bands:r}=await this.source.bands(t.map(({group:n})=>n));t.forEach(({resolve:n,reject:s},o)=>{let i=r[o];i?n(i):s(new Error("The server sent no band."))})}catch(r){for(let{reject:n}of t)n(r)}}};var Oc=24,jo=class{constructor(t){this.source=t;this.known=new Map;this.queue=[];this.generation=-1}renew(t){t!==this.generation&&this.known.clear(),this.generation=t}load(t,r,n,s=0){let o=Math.min(2e3,Math.max(200,Math.ceil(n/200)*200)),i=[],a=r.map(l=>this.one(t,l,o,s,i));return i.length&&this.queue.push(i)===1&&setTimeout(()=>{this.flush()}),Promise.all(a)}one(t,r,n,s,o){let i=JSON.stringify([t,r.member,r.tag,n,s]),a=this.known.get(i);if(a)return a;let l=new Promise((u,m)=>{o.push({key:i,run:t,width:n,smoothing:s,ref:r,resolve:u,reject:m})});return this.known.set(i,l),l.catch(()=>{this.known.get(i)===l&&this.known.delete(i)}),l}async flush(){let[t=[],...r]=this.queue;this.queue=[],await this.send(t);let n=new Map;for(let s of r.flat()){let o=JSON.stringify([s.run,s.width,s.smoothing]);n.set(o,[...n.get(o)??[],s])}for(let s of n.values())this.send(s)}async send(t){let r=[];for(let n=0;n<t.length;n+=Oc)r.push(this.request(t.slice(n,n+Oc)));await Promise.all(r)}async request(t){let[{run:r,width:n,smoothing:s}]=t,o=t.map(({ref:i})=>i);try{let{series:i}=await this.source.curves(r,o,n,void 0,void 0,s);for(let{ref:a,resolve:l,reject:u}of t){let m=i.find(d=>d.member===a.member&&d.tag===a.tag);m?l(m):u(new Error(p(h`The server sent no curve for ${a.tag}.`)))}}catch(i){for(let{reject:a}of t)a(i)}}};function Vs(e){let t=e.trim(),r=/^\/(.+)\/(i?)$/.exec(t);if(r)try{let s=new RegExp(r[1]??"","i");return{matches:o=>Nc(o).some(i=>s.test(i)),error:null}}catch{return{matches:()=>!0,error:p("This is not a regular expression.")}}let n=t.toLowerCase().split(/\s+/).filter(Boolean);return{matches:s=>{let o=Nc(s).join(" ").toLowerCase();return n.every(i=>o.includes(i))},error:null}}function Nc(e){return[e.shown??e.name,...e.rules.map(({rule:t})=>t)]}function Ko(e){let t=Object.fromEntries(qt.map(r=>[r,0]));for(let r of e)t[r.status]+=1;return t}function zc(e){let t=new Map;for(let{rules:r}of e)for(let{rule:n,severity:s}of r){let o=t.get(n);o?(o.count+=1,qt.indexOf(s)<qt.indexOf(o.severity)&&(o.severity=s)):t.set(n,{rule:n,severity:s,count:1})}return[...t.values()].sort((r,n)=>qt.indexOf(r.severity)-qt.indexOf(n.severity)||n.count-r.count||(r.rule<n.rule?-1:1))}function yn(e,t,r,n=new Set){return e.filter(s=>(r.size===0||r.has(s.status))&&(n.size===0||s.rules.some(({rule:o})=>n.has(o)))&&t.matches(s))}var Ic=3;function Wc(e,t){let r=new Map(e.map(n=>[n.name,n]));return t.flatMap(n=>n.reading?r.get(n.name)??[]:n)}function Bc(e,t){let r=new Map(e.map(o=>[o.name,o])),n=[],s=[];for(let o of t){let i=r.get(o.name);i!==o&&(n.push(...Hc(o,i)),i&&s.push(...Hc(i,o)))}return{found:n,solved:s}}function Hc(e,t){let r=new Set(t?.rules.map(({rule:s})=>s));return[...new Map(e.rules.map(s=>[s.rule,s.severity]))].filter(([s,o])=>!r.has(s)&&o!=="info").map(([s,o])=>({run:e.name,rule:s,severity:o}))}function Fc(e,{found:t,solved:r}){let n=new Map(e),s=(o,i,a,l)=>{let{[a]:u,[l]:m}=n.get(o)??Dc,d={[a]:[...u.filter(b=>b!==i),i]};qc(n,o,{...Dc,...d,[l]:m.filter(b=>b!==i)})};for(let{run:o,rule:i}of t)s(o,i,"fresh","solved");for(let{run:o,rule:i}of r)s(o,i,"solved","fresh");return n}function Vc(e,{solved:t}){let r=new Map(e);for(let{run:n,rule:s}of t){let o=r.get(n);o&&qc(r,n,{...o,solved:o.solved.filter(i=>i!==s)})}return r}function Uc(e,t){return t.some(r=>e.has(r))?new Map([...e].filter(([r])=>!t.includes(r))):e}var Dc={fresh:[],solved:[]};function qc(e,t,r){r.fresh.length||r.solved.length?e.set(t,r):e.delete(t)}function jc({found:e,solved:t},r=null){return[lg(e,r),ug(t,r)].filter(Boolean).join(" ")}function lg(e,t){if(!e.length)return"";if(e.length<=Ic)return p(h`New: ${Kc(e,t)}.`,{desc:"Findings that are new"});let r=e.filter(({severity:o})=>o==="error").length,[n,s]=[F(e.length),Ve(Gc(e))];return r?p(h`${n} new findings in ${s}, ${F(r)} of them errors.`):p(h`${n} new findings in ${s}.`)}function ug(e,t){return e.length?e.length<=Ic?p(h`No longer found: ${Kc(e,t)}.`):p(h`${F(e.length)} findings in ${Ve(Gc(e))} no longer found.`):""}function Kc(e,t){return ct(e.map(({run:r,rule:n})=>p(h`${We(n,t)} in ${r}`,{id:"finding-in-run",desc:"A finding in a run"})))}function Gc(e){return new Set(e.map(({run:t})=>t)).size}var cg=250,pg=1500,dg=15e3,fg=5e3,mg=12e3,Go=class{constructor(t,r){this.owner=t;this.source=r;this.status=null;this.rows=null;this.rules=null;this.error=null;this.marks=new Map;this.said="";this.known=new Map;this.generation=-1;this.seen=null;this.wanted=()=>[];this.asking=!1;this.again=null;this.store=new jo(r),this.bands=new qo(r),t.addController(this)}hostConnected(){ic(()=>{this.ask(!0)});for(let[t,r]of[[window,"resize"],[document,"visibilitychange"]])t.addEventListener(r,()=>{!Ca()&&this.timer===void 0&&this.ask()});this.ask()}hostDisconnected(){clearTimeout(this.timer)}want(t){this.wanted=t;for(let r of t())this.known.get(r)?.detail?.generation!==this.generation&&this.fetchRun(r)}namesShown(t){let{filter:r,statuses:n,rules:s}=t;return yn(this.rows??[],Vs(r),new Set(n),new Set(s)).map(({name:o})=>o)}speak(t){this.source.speak(t),this.generation=-1,this.rules=null,this.known.clear(),this.ask()}looked(t){this.marks=Uc(this.marks,t)}async ask(t=!1){if(clearTimeout(this.timer),this.timer=void 0,Ca())return;if(this.asking){this.again={reload:t||(this.again?.reload??!1)};return}this.asking=!0;try{let i=await this.source.status(t);this.status=i,this.error=null,this.owner.requestUpdate(),(i.generation!==this.generation||this.rows===null)&&await this.refresh(),this.rules??=await this.source.rules()}catch(i){Wr(i)||(this.error=i.message)}finally{this.asking=!1,this.owner.requestUpdate()}let{again:r,status:n}=this;if(this.again=null,r){this.ask(r.reload);return}let s=n?.phase==="reading"||n?.looking,o=this.rows?.length?pg:cg;this.timer=setTimeout(()=>{this.ask()},this.error?fg:s?o:dg)}async refresh(){let{generation:t,runs:r}=await this.source.runs();this.generation=t,this.rows=r,this.tell(r),this.store.renew(t),this.bands.renew(t),this.owner.requestUpdate(),this.want(this.wanted)}tell(t){if(this.status?.phase!=="ready")return;let r=this.seen,n=Wc(r??[],t);this.seen=n;let s=r?Bc(r,n):{found:[],solved:[]},o=jc(s,this.rules);o&&(this.marks=Fc(this.marks,s),this.said=o,setTimeout(()=>{this.marks=Vc(this.marks,s),this.said===o&&(this.said=""),this.owner.requestUpdate()},mg))}async fetchRun(t){try{let r=await this.source.run(t);this.known.set(t,{detail:r,error:null})}catch(r){if(Wr(r))return;this.known.set(t,{detail:null,error:r.message})}this.owner.requestUpdate()}};var hg={page:"#f5f5f5",surface:"#ffffff",raised:"#fafafa",hover:"#f4f6f8",border:"#ebebeb","border-strong":"#c4c7cb",text:"#212121","text-2":"#5a5f66",grid:"#eeeeee",link:"#0b63c5",accent:"#f57c00",focus:"#1a73e8",error:"#c4122f",warning:"#a85b00",info:"#1967d2",unjudged:"#5a5f66",healthy:"#137333","error-bg":"#fce8e6","warning-bg":"#fef3e0","info-bg":"#e8f0fe","unjudged-bg":"#eff0f1","healthy-bg":"#e6f4ea",train:"#0077bb",validation:"#e8590c",test:"#7b3fb5",none:"#4a5560",code:"#eef0f3"},gg={page:"#262626",surface:"#303030",raised:"#363636",hover:"#3a3a3a",border:"#484848","border-strong":"#6b6b6b",text:"#f1f1f1","text-2":"#b8bcc2",grid:"#404040",link:"#8ab4f8",accent:"#ff9800",focus:"#8ab4f8",error:"#ff8595",warning:"#ffd54f",info:"#9cc2ff",unjudged:"#b8bcc2",healthy:"#8bd6a0","error-bg":"#4d2a31","warning-bg":"#463d20","info-bg":"#2b3a52","unjudged-bg":"#404143","healthy-bg":"#293f30",train:"#4cb8f0",validation:"#ffa05c",test:"#cfa2f5",none:"#c3cad1",code:"#3c3e41"};function xn(e){return e?gg:hg}function je(e,t){let r=Math.round(t*255).toString(16).padStart(2,"0");return e+r}function Us(e){let{style:t}=document.documentElement,r=xn(e);for(let[n,s]of Object.entries(r))t.setProperty(`--td-${n}`,s);t.colorScheme=e?"dark":"light",t.scrollbarColor=`${r["border-strong"]} ${r.page}`,t.background=r.page,t.minHeight="100%"}var Yc='"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC"',br=`Roboto, "Helvetica Neue", "Segoe UI", Arial, ${Yc}, sans-serif`,Re=ne`
  :host {
    display: block;
    color: var(--td-text);
    font: 400 13px/20px ${Ns(br)};
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
      ${Ns(Yc)};
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
`;function Yo({bytes_read:e,bytes_known:t}){return t>0?Math.min(1,e/t):0}function Jo({bytes_read:e,bytes_known:t,members_read:r,members_known:n}){return t?e/t:n?r/n:0}var le=class extends CustomEvent{constructor(t,r){super(t,{detail:r,bubbles:!0,composed:!0})}};var Jc="Language · 语言";function Qo(){return y`<select
    class="language"
    aria-label=${Jc}
    title=${Jc}
    @change=${({target:e})=>{let t=es(e.value);t&&e?.dispatchEvent(new le("td-language",{language:t}))}}
  >
    ${Object.entries(uc).map(([e,t])=>y`<option value=${e} lang=${e} .selected=${e===Rt()}>${t}</option>`)}
  </select>`}function Qc({phase:e,progress:t}){if(e!=="reading")return R;let r=Math.round(Jo(t)*100),n=er(t.members_read,Io(t.members_known));return y`<div
    class="progress"
    role="progressbar"
    aria-label=${p("Reading",{desc:"The server reads the logs"})}
    aria-valuenow=${r}
    aria-valuetext=${n}
    title=${p(h`Reading: ${n}. What is shown may change.`)}
  >
    <div style="width: ${r}%"></div>
  </div>`}function Zc({list:e,back:t,copied:r,copy:n}){return y`<nav class="bar">
    <a
      class="back"
      href=${e}
      @click=${s=>{s.ctrlKey||s.metaKey||s.shiftKey||(s.preventDefault(),t())}}
      ><span aria-hidden="true">←</span> ${p("All runs")}</a
    >
    ${Qo()}
    <button class="button" @click=${n}>
      <span aria-live="polite">${r?p("Copied"):p("Copy link")}</span>
    </button>
  </nav>`}var bg={error:Qe`<path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" fill="currentColor"/><path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" class="cut-out"/>`,warning:Qe`<path d="M8 1.2L15.4 14.4H.6z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/><path d="M8 5.6v4.2m0 1.6v1" class="cut-out"/>`,info:Qe`<rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor"/><path d="M8 4v1.2m0 2V12" class="cut-out"/>`,unjudged:Qe`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2"/><path d="M5.5 8h5" fill="none" stroke="currentColor" stroke-width="1.6"/>`,healthy:Qe`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M5 8.2l2.2 2.2L11 6" fill="none" stroke="currentColor" stroke-width="1.6"/>`};function vr(e){return y`<svg class="shape ${e}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${bg[e]}
  </svg>`}function rr(e){return y`<span class="badge ${e}">${vr(e)}<span>${vn(e)}</span></span>`}function He(e){return Zo(mc(e))}function Zo(e){return y`${e.map(t=>"code"in t?y`<code>${t.code}</code>`:t.text)}`}function yr(e){let t=e.lastIndexOf("/")+1;return y`<span class="name" title=${e}
    >${t?y`<span class="folder">${e.slice(0,t)}</span>`:R}<span class="leaf"
      >${e.slice(t)}</span
    ></span
  >`}function Xc(e){let t=e==="validation"||e==="test",r=["train","validation","test"].includes(e)?e:"none",n=t?Qe`<circle cx="10" cy="6" r="3" fill="var(--td-surface)" stroke="currentColor" stroke-width="1.5"/>`:R;return y`<svg class="swatch" width="20" height="12" style="color: var(--td-${r})" aria-hidden="true">
    <path d="M0 6h20" stroke="currentColor" stroke-width="2" />
    ${n}
  </svg>`}var ep={keras:"Keras",pytorch:"PyTorch"},Va="framework",Ua="td-framework",jr=class extends pe{constructor(){super(...arguments);this.code={};this.framework=hr.get(Va)??"keras";this.copied="";this.follow=()=>{this.framework=hr.get(Va)??this.framework}}connectedCallback(){super.connectedCallback(),document.addEventListener(Ua,this.follow)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(Ua,this.follow)}choose(r){this.framework=r,hr.set(Va,r),document.dispatchEvent(new Event(Ua))}async copy(r){this.copied=await qs(r)?p("Copied"):p("Select it and press Ctrl+C"),setTimeout(()=>this.copied="",2e3)}onKey(r,n,s){let o={ArrowRight:1,ArrowLeft:-1}[r.key];if(o===void 0)return;let i=n[(s+o+n.length)%n.length];i!==void 0&&this.choose(i),this.updateComplete.then(()=>this.renderRoot.querySelector('[aria-selected="true"]')?.focus())}render(){let r=Object.keys(this.code),n=r.includes(this.framework)?this.framework:r[0]??"",s=ep[n]??n,o=(this.code[n]??"").replace(/^\n+|\s+$/g,"");return y`<div class="bar">
        <div role="tablist" aria-label=${p("Framework")}>
          ${r.map((i,a)=>y`<button
                role="tab"
                aria-selected=${i===n}
                tabindex=${i===n?0:-1}
                @click=${()=>this.choose(i)}
                @keydown=${l=>this.onKey(l,r,a)}
              >
                ${ep[i]??i}
              </button>`)}
        </div>
        <button class="copy" @click=${()=>{this.copy(o)}}>
          <span aria-live="polite">${this.copied||p("Copy")}</span>
        </button>
      </div>
      <pre tabindex="0" aria-label=${p(h`Code for ${s}`)}>${o}</pre>`}};jr.styles=[Re,ne`
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
    `],k([A({attribute:!1})],jr.prototype,"code",2),k([de()],jr.prototype,"framework",2),k([de()],jr.prototype,"copied",2),jr=k([Se("td-code")],jr);async function qs(e){try{return await navigator.clipboard.writeText(e),!0}catch{let t=document.createElement("textarea");t.value=e,t.style.position="fixed",t.style.opacity="0",document.body.append(t),t.select();let r=document.execCommand("copy");return t.remove(),r}}function qa(e){if(!e)return y`<div class="state" role="status"><p>${p("Loading …")}</p></div>`;let{members_read:t,members_known:r,bytes_read:n,bytes_known:s}=e.progress;return y`<div class="state" role="status">
    <h1>${p("Reading the logs")}</h1>
    ${r?y`<p>
              ${ze([er(t,Io(r)),er(rs(n),rs(s))])}
            </p>
            <progress max=${s||1} value=${n}></progress>`:y`<p>${p(y`Looking for event files in <code>${e.source.where}</code>`)}</p>`}
  </div>`}var vg={keras:`model.fit(..., validation_data=(x_val, y_val),
          callbacks=[keras.callbacks.TensorBoard("logs/run-1")])`,pytorch:`from torch.utils.tensorboard import SummaryWriter

writer = SummaryWriter("logs/run-1")
writer.add_scalar("loss/train", train_loss, step)
writer.add_scalar("loss/validation", validation_loss, step)`};function tp({source:e}){return y`<div class="state">
    <h1>${p("No training logs yet")}</h1>
    <p>
      ${p(y`There is no event file with scalars in <code>${e.where}</code>. Runs appear here as soon as a training writes one; nothing needs to be restarted. If the logs are elsewhere, start TensorBoard with <code>--logdir</code> and their directory.`)}
    </p>
    <p class="quiet">${p("To write one:",{desc:"Before code that writes a log"})}</p>
    <td-code .code=${vg}></td-code>
  </div>`}function rp({error:e,source:t}){return y`<div class="state" role="alert">
    <h1>${p("The logs could not be read")}</h1>
    <p>${He(e??p("The server does not say why."))}</p>
    ${t.where?y`<p class="quiet">${p(y`Log directory: <code>${t.where}</code>`)}</p>`:R}
    ${Xo()}
  </div>`}function np(e){return y`<div class="state" role="alert">
    <h1>${p("No answer",{desc:"The server does not answer"})}</h1>
    <p>${e}</p>
    <p class="quiet">${p("The tab asks again every few seconds.")}</p>
    ${Xo()}
  </div>`}function ja(e,t,r){return y`<div class="state">
    <h1>${e.join(", ")}</h1>
    <p>${t}</p>
    ${r?.phase==="reading"?y`<p>${p("The log directory is still being read; it may yet appear.",{desc:"It: the run"})}</p>`:R}
  </div>`}function Xo(){return y`<button
    class="button"
    @click=${e=>e.target?.dispatchEvent(new le("td-retry",null))}
  >
    ${p("Try again")}
  </button>`}function sp(e){return y`<div class="notice bad" role="alert">
    ${p(h`${e} What is shown is from before.`)} ${Xo()}
  </div>`}function op({source:e,warnings:t},r){return y`${e.sampled?y`<div class="notice">${He(e.sampled)}</div>`:R}
  ${r&&t.length?y`<details class="notice" ?open=${t.length<3}>
          <summary class="fold">${yg(t.length)}</summary>
          <ul>
            ${t.map(({where:n,message:s})=>y`<li><b>${n}</b> ${He(s)}</li>`)}
          </ul>
        </details>`:R}`}function yg(e){let t=F(e);return ke(e,{one:p(h`${t} remark on the log files`),other:p(h`${t} remarks on the log files`)})}var ip=ne`
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
`;var ap=(e,t,r)=>{let n=new Map;for(let s=t;s<=r;s++)n.set(e[s],s);return n},_r=Br(class extends mr{constructor(e){if(super(e),e.type!==Lo.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,r){let n;r===void 0?r=t:t!==void 0&&(n=t);let s=[],o=[],i=0;for(let a of e)s[i]=n?n(a,i):i,o[i]=r(a,i),i++;return{values:o,keys:s}}render(e,t,r){return this.dt(e,t,r).values}update(e,[t,r,n]){let s=ec(e),{values:o,keys:i}=this.dt(t,r,n);if(!Array.isArray(s))return this.ut=i,o;let a=this.ut??=[],l=[],u,m,d=0,b=s.length-1,x=0,$=o.length-1;for(;d<=b&&x<=$;)if(s[d]===null)d++;else if(s[b]===null)b--;else if(a[d]===i[x])l[x]=Fr(s[d],o[x]),d++,x++;else if(a[b]===i[$])l[$]=Fr(s[b],o[$]),b--,$--;else if(a[d]===i[$])l[$]=Fr(s[d],o[$]),Xn(e,l[$+1],s[d]),d++,$--;else if(a[b]===i[x])l[x]=Fr(s[b],o[x]),Xn(e,s[d],s[b]),b--,x++;else if(u===void 0&&(u=ap(i,x,$),m=ap(a,d,b)),u.has(a[d]))if(u.has(a[b])){let E=m.get(i[x]),_=E!==void 0?s[E]:null;if(_===null){let O=Xn(e,s[d]);Fr(O,o[x]),l[x]=O}else l[x]=Fr(_,o[x]),Xn(e,s[d],_),s[E]=null;x++}else Oo(s[b]),b--;else Oo(s[d]),d++;for(;x<=$;){let E=Xn(e,l[$+1]);Fr(E,o[x]),l[x++]=E}for(;d<=b;){let E=s[d++];E!==null&&Oo(E)}return this.ut=i,Po(e,l),kt}});function ns(e){let t=xg(e.map(n=>n.steps)),r=e.map(n=>wg(n,t));return{x:t,columns:r,isolated:r.map($g)}}function xg(e){let[t]=e;if(e.length===1&&t)return t.slice();let r=Float64Array.from(e.flat()).sort();return Array.from(r.filter((n,s)=>s===0||n!==r[s-1]))}function wg(e,t){let r=new Array(t.length).fill(void 0),n=0;e.steps.forEach((s,o)=>{for(;n<t.length&&(t[n]??1/0)<s;)n+=1;let i=e.values[o];r[n]=i!=null&&Number.isFinite(i)?i:null});for(let s=0;s<r.length;s+=1)r[s]===void 0&&r[s-1]===null&&(r[s]=null);for(let s=r.length-2;s>=0;s-=1)r[s]===void 0&&r[s+1]===null&&(r[s]=null);return r}function $g(e){let t=[],r=null,n=-1;return e.forEach((s,o)=>{s!==void 0&&(n>=0&&s===null&&t.push(n),n=s!==null&&r===null?o:-1,r=s)}),n>=0&&t.push(n),t}function Ka(e,t){if(!e)return null;for(let r=0;r<e.length;r+=1){if(typeof e[t-r]=="number")return t-r;if(typeof e[t+r]=="number")return t+r}return null}function ei(e,t,r,n){let s=Math.min(r,t.steps[0]??r),o=Math.max(n,t.steps.at(-1)??n),i=e.steps.findIndex(d=>d>=s),a=i<0?e.steps.length:i,l=e.steps.findIndex(d=>d>o),u=l<0?e.steps.length:l,m=(d,b)=>[...d.slice(0,a),...b,...d.slice(u)];return{...e,thinned:e.thinned,steps:m(e.steps,t.steps),values:m(e.values,t.values),wall_times:m(e.wall_times,t.wall_times),...e.smoothed&&t.smoothed?{smoothed:m(e.smoothed,t.smoothed)}:{}}}function vt(e,t=-1/0,r=1/0){let n=1/0,s=-1/0;for(let{steps:o,values:i}of e)o.forEach((a,l)=>{let u=i[l];a<t||a>r||typeof u!="number"||!Number.isFinite(u)||(u<n&&(n=u),u>s&&(s=u))});return n<=s?[n,s]:null}var Sg=1,kg=3,Rg=4;function up(e,t,r,n,s,o){let i=e.yRange??vt(Ya(e.curves)),a=Ag(e,i),u={range:()=>{let m=Ya(n()),d=vt(m,...s())??vt(m),b=e.yRange??(d&&_g(d,r));return b?Ja(b,a):[0,1]},distr:a===null?Sg:a>0?Rg:kg};return a&&(u.asinh=a),{x:{time:e.axis==="wall",range:(m,d,b)=>t.x.length&&d!==b?[d,b]:o()},y:u}}function Ya(e){return e.flatMap(t=>[t,...t.overwritten??[]])}var Tg=1e3,Ga=.05,Mg=3;function ti(e,t=[]){let r=e.map(({values:x})=>Float64Array.from(x.filter($=>$!==null)).sort()).filter(x=>x.length>0),n=Float64Array.from(r.flatMap(x=>[...x].filter(Boolean)),Math.abs).sort(),s=n.at(-1)??0;if(s>Tg*ss(n,.5))return!0;let[o,i]=[Math.min(...r.map(x=>ss(x,0))),Math.max(...r.map(x=>ss(x,1)))];if(!(o<i))return!1;let a=o>0?0:Math.max(ss(n,0),s*cp),l=x=>{let[$,E,_,O]=[...x,o,i].map(T=>wn(T,a));return[(x[1]-x[0])/(i-o),(E-$)/(O-_)]},u=([x,$])=>$>=Math.max(Ga,Mg*x),m=r.map(x=>l([ss(x,.25),ss(x,.75)]));if(m.every(([x])=>x<Ga)&&m.some(u))return!0;let d=t.filter(x=>x>=o&&x<=i);if(new Set(d).size<2)return!1;let b=l([Math.min(...d),Math.max(...d)]);return b[0]<Ga&&u(b)}function ss(e,t){return e[Math.floor((e.length-1)*t)]??NaN}var Eg=1.25,lp=.15;function _g(e,t){let[r,n]=e,s=(n-r||Math.abs(n)*.1||1)*Eg,o=Math.max(s,Math.abs(r)*lp,Math.abs(n)*lp),i=t.filter(a=>Math.max(r-a,a-n)<=o);return[Math.min(r,...i),Math.max(n,...i)]}function Ja([e,t],r){if(r===0&&e>0){let s=e===t?2:(t/e)**.06;return[e/s,t*s]}if(r&&e!==t){let[s,o]=[wn(e,r),wn(t,r)],i=(o-s)*.06,a=r*Math.sinh(s-i);return[e>=0?Math.max(0,a):a,r*Math.sinh(o+i)]}let n=e===t?Math.abs(t)*.1||1:(t-e)*.08;return[e-n,t+n]}function wn(e,t){return t>0?Math.asinh(e/t):Math.log(e)}var cp=1e-6;function Ag(e,t){if(e.scale==="linear"||!t)return null;if(t[0]>0&&e.scale!=="symlog")return 0;let r=Math.max(...t.map(Math.abs))*cp||1;if(e.yRange)return r;let n=Ya(e.curves).flatMap(({values:s})=>s.map(o=>Math.abs(o??0)));return Math.max(r,Math.min(...n.filter(s=>s>0)))}function Kr({member:e,tag:t}){return JSON.stringify([e,t])}var Cg=["loss","score","reward"];function ri(e){let t=new Map(e.series.map(a=>[Kr(a),a])),r=new Set,n=[];for(let a of e.series){let l=a.partner&&t.get(Kr(a.partner));if(!l||r.has(Kr(a))||r.has(Kr(l)))continue;let u=a.split==="validation"?[l,a]:[a,l];u.forEach(m=>r.add(Kr(m))),n.push(Qa(u,Pg(a.tag,l.tag)))}if(!n.length)for(let a of e.series)!a.principal||!Cg.includes(a.role)||(r.add(Kr(a)),n.push(Qa([a],a.tag)));let s=e.series.filter(a=>!r.has(Kr(a))),i=[...new Set([...Sc,...s.map(({role:a})=>a)])].map(a=>({role:a,panels:s.filter(l=>l.role===a).map(l=>Qa([l],l.tag))})).filter(({panels:a})=>a.length>0);return{lead:n,groups:i}}var Lg=4;function fp({lead:e,groups:t},r){if(!r)return{lead:e,groups:t};let n=u=>r.evidence.some(m=>Gr(m,u.series)),s=e.filter(n),o=t.flatMap(({panels:u})=>u.filter(n)),[i]=r.evidence.flatMap(u=>[...s,...o].find(({series:m})=>Gr(u,m))??[]),a=(u,m)=>+(m===i)-+(u===i),l=o.sort(a).slice(0,Lg);return{lead:[...[...s,...l].sort(a),...e.filter(u=>!s.includes(u))],groups:t.map(({role:u,panels:m})=>({role:u,panels:m.filter(d=>!l.includes(d))})).filter(({panels:u})=>u.length>0)}}function Qa(e,t){return{key:e.map(Kr).join(" "),title:t,role:e[0]?.role??"other",series:e}}var pp=new Set(["train","training","val","valid","validation","eval","evaluation","test","dev"]);function Pg(e,t){if(e===t)return e;let r=new Set(t.toLowerCase().split(/[/_.\-\s]+/)),n=e.slice(e.lastIndexOf("/")+1),s=Za(e,a=>r.has(a)),o=Za(n,a=>!pp.has(a));return(Za(n,a=>r.has(a)||pp.has(a))===n?s:o)||e}function Za(e,t){let r="",n=e.split(/([/_.\-\s]+)/);for(let s=0;s<n.length;s+=2){let o=n[s]??"";o&&t(o.toLowerCase())&&(r+=(r&&(n[s-1]??""))+o)}return r}function Yr(e){return JSON.stringify([e.rule,e.tags,e.evidence.length])}function Xa(e,t){return`${Yr(e)}#${t}`}function ni(e){let t=e.find(nr);return e.flatMap(r=>r.evidence.map((n,s)=>({id:Xa(r,s),finding:r,evidence:n,leading:r.rule===t?.rule})))}function Gr(e,t){return"tag"in e&&t.some(r=>r.tag===e.tag&&r.member===e.member)}function nr(e){return e.suppressed===null&&e.superseded_by===null}function si(e){let t=l=>l.suppressed!==null&&l.superseded_by===null,r=e.filter(t),n=e.filter(l=>!t(l)),s=new Set(n.filter(nr).map(l=>l.rule)),o=n.filter(({superseded_by:l})=>l!==null&&s.has(dp(l,n))),i=new Set;return{main:n.filter(l=>!o.includes(l)).map(l=>{let u=!i.has(l.rule);i.add(l.rule);let m=o.filter(d=>dp(d.superseded_by??"",n)===l.rule);return{finding:l,explains:u?m:[]}}),suppressed:r}}function dp(e,t){let r=new Set,n=e;for(;!r.has(n);){r.add(n);let s=t.filter(i=>i.rule===n),o=s.length&&!s.some(nr)?s[0]?.superseded_by:null;if(!o)break;n=o}return n}var Og=()=>({loss:p("Main loss"),score:p("Main score"),reward:p("Main reward")});function mp(e){let t=e.map(s=>{let{lead:o,groups:i}=ri(s);return{run:s.name,all:[...o,...i.flatMap(a=>a.panels)]}}),r=[];for(let[s,o]of Object.entries(Og())){let i=new Map;for(let{run:a,all:l}of t){let u=l.filter(d=>d.role===s),m=u.find(d=>d.series.some(b=>b.principal))??u[0];m&&i.set(a,m)}if(i.size){let a=[...new Set([...i.values()].map(l=>l.title))];r.push({key:`main:${s}`,label:a.length===1?`${o} (${a.join("")})`:o,panels:i})}}let n=new Map;for(let{run:s,all:o}of t)for(let i of o){let a=i.title,l=n.get(a)??new Map;l.has(s)||l.set(s,i),n.set(a,l)}for(let[s,o]of n){let i=r.some(a=>Ng(a.panels,o));o.size>=Math.min(2,e.length)&&!i&&r.push({key:`tag:${s}`,label:s,panels:o})}return r}function Ng(e,t){return e.size===t.size&&[...e].every(([r,n])=>t.get(r)?.key===n.key)}function bp(e){let t=new Map;for(let{name:n,spark:s}of e){let o=s.at(-1);if(!o)continue;let{member:i,tag:a,split:l}=o,u=t.get(`${l} ${a}`)??{curves:[],tag:a,split:l};u.curves.push([n,i,a]),t.set(`${l} ${a}`,u)}let[r]=[...t.values()].sort((n,s)=>s.curves.length-n.curves.length);return!r||r.curves.length<2?null:{...r,others:e.length-r.curves.length}}function vp(e,t,r,n=4){let{steps:s,mean:o,least:i,greatest:a}=e,l=vt([{steps:s,values:i},{steps:s,values:a}])??[0,1],[u=0,m=0]=[s[0],s.at(-1)],d=N=>gp(m===u?t/2:n+(N-u)/(m-u)*(t-2*n)),[b,x]=l,$=N=>gp(x===b?r/2:r-n-(N-b)/(x-b)*(r-2*n)),E=(N,L)=>`${d(s[L]??0)} ${$(N[L]??0)}`,_=hp(i).map(([N,L])=>{let G=Array.from({length:L-N+1},(Y,Q)=>N+Q),H=[...G].reverse();return`M${G.map(Y=>E(a,Y)).join("L")}L${H.map(Y=>E(i,Y)).join("L")}Z`}),O=hp(o).map(([N,L])=>`M${Array.from({length:L-N+1},(H,Y)=>N+Y).map(H=>E(o,H)).join("L")}`),T=o.findLastIndex(N=>N!==null);return{area:_.join(""),mean:O.join(""),breaks:[...new Set(e.broken.map(({step:N})=>d(N)))],end:T<0?null:[d(s[T]??0),$(o[T]??0)]}}function hp(e){let t=[];return e.forEach((r,n)=>{let s=t.at(-1);r!==null&&(s?.[1]===n-1?s[1]=n:t.push([n,n]))}),t}function js({broken:e,short:t},r){let n=Ve(r),[s]=[...e].sort((i,a)=>i.step-a.step),[o]=[...t].sort((i,a)=>i.step-a.step);return ct([s?p(h`${e.length} of ${n} not finite, from step ${Ue(s.step)} on`):"",o?p(h`${t.length} of ${n} shorter, the shortest ends at step ${Ue(o.step)}`):""])}function gp(e){return Math.round(e*10)/10}function yp({run:e,series:t},r){return{name:e,title:`${e}
${pt(t.split)} ${t.tag}`,curve:r,series:t,range:null,losses:""}}function el({lines:e}){return e.map(({run:t,series:r})=>[t,r.member,r.tag])}function xp({name:e,lines:t},r){let[n]=t;if(!n)return null;let{series:s}=n,o=i=>({member:s.member,tag:s.tag,points:r.steps.length,thinned:!0,steps:r.steps,values:i,wall_times:r.steps.map(()=>null),marks:[],resets:[],pauses:[]});return{name:e,title:t.map(({run:i})=>i).join(`
`),curve:o(r.mean),series:s,range:[o(r.least),o(r.greatest)],losses:js(r,t.length)}}function Ks(e){return[...e.flatMap(({range:t})=>t??[]),...e.map(({curve:t})=>t)]}function wp(e,t){let r=(n,s)=>({...n.series,split:s(n.name.slice(t.length))});return[...e.flatMap(n=>n.range?[r(n,s=>p(h`${s}, least`)),r(n,s=>p(h`${s}, greatest`))]:[]),...e.map(n=>r(n,s=>n.range?p(h`${s}, mean`):s))]}function $p(e){let t=0;return e.map(({range:r})=>r?[t++,t++]:null)}function Sp(e,t){let r=new Map(e.map(o=>[o.run,o])),n=t.filter(({runs:o})=>o.length>1&&o.every(i=>r.has(i))).map(({name:o,runs:i})=>({name:o,lines:i.flatMap(a=>r.get(a)??[])})),s=new Set(n.flatMap(o=>o.lines));return{groups:n,rest:e.filter(o=>!s.has(o))}}var zg="uplot",Hg="u-hz",Dg="u-vt",Ig="u-title",Wg="u-wrap",Bg="u-under",Fg="u-over",Vg="u-axis",kn="u-off",Ug="u-select",qg="u-cursor-x",jg="u-cursor-y",Kg="u-cursor-pt",Gg="u-legend",Yg="u-live",Jg="u-inline",Qg="u-series",Zg="u-marker",kp="u-label",Xg="u-value",Ys="width",Js="height";var Rp="bottom",os="left",tl="right",vl="#000",Tp=vl+"0",rl="mousemove",Mp="mousedown",nl="mouseup",Ep="mouseenter",_p="mouseleave",Ap="dblclick",eb="resize",tb="scroll",Cp="change",ui="dppxchange",yl="--",ds=typeof window<"u",ll=ds?document:null,as=ds?window:null,rb=ds?navigator:null,be,oi;function ul(){let e=devicePixelRatio;be!=e&&(be=e,oi&&pl(Cp,oi,ul),oi=matchMedia(`(min-resolution: ${be-.001}dppx) and (max-resolution: ${be+.001}dppx)`),Rn(Cp,oi,ul),as.dispatchEvent(new CustomEvent(ui)))}function Ot(e,t){if(t!=null){let r=e.classList;!r.contains(t)&&r.add(t)}}function cl(e,t){let r=e.classList;r.contains(t)&&r.remove(t)}function Le(e,t,r){e.style[t]=r+"px"}function sr(e,t,r,n){let s=ll.createElement(e);return t!=null&&Ot(s,t),r?.insertBefore(s,n),s}function jt(e,t){return sr("div",e,t)}var Lp=new WeakMap;function xr(e,t,r,n,s){let o="translate("+t+"px,"+r+"px)",i=Lp.get(e);o!=i&&(e.style.transform=o,Lp.set(e,o),t<0||r<0||t>n||r>s?Ot(e,kn):cl(e,kn))}var Pp=new WeakMap;function Op(e,t,r){let n=t+r,s=Pp.get(e);n!=s&&(Pp.set(e,n),e.style.background=t,e.style.borderColor=r)}var Np=new WeakMap;function zp(e,t,r,n){let s=t+""+r,o=Np.get(e);s!=o&&(Np.set(e,s),e.style.height=r+"px",e.style.width=t+"px",e.style.marginLeft=n?-t/2+"px":0,e.style.marginTop=n?-r/2+"px":0)}var xl={passive:!0},nb={...xl,capture:!0};function Rn(e,t,r,n){t.addEventListener(e,r,n?nb:xl)}function pl(e,t,r,n){t.removeEventListener(e,r,xl)}ds&&ul();function or(e,t,r,n){let s;r=r||0,n=n||t.length-1;let o=n<=2147483647;for(;n-r>1;)s=o?r+n>>1:Nt((r+n)/2),t[s]<e?r=s:n=s;return e-t[r]<=t[n]-e?r:n}function cd(e){return(r,n,s)=>{let o=-1,i=-1;for(let a=n;a<=s;a++)if(e(r[a])){o=a;break}for(let a=s;a>=n;a--)if(e(r[a])){i=a;break}return[o,i]}}var pd=e=>e!=null,dd=e=>e!=null&&e>0,di=cd(pd),sb=cd(dd);function ob(e,t,r,n=0,s=!1){let o=s?sb:di,i=s?dd:pd;[t,r]=o(e,t,r);let a=e[t],l=e[t];if(t>-1)if(n==1)a=e[t],l=e[r];else if(n==-1)a=e[r],l=e[t];else for(let u=t;u<=r;u++){let m=e[u];i(m)&&(m<a?a=m:m>l&&(l=m))}return[a??Te,l??-Te]}function fi(e,t,r,n){let s=Ip(e),o=Ip(t);e==t&&(s==-1?(e*=r,t/=r):(e/=r,t*=r));let i=r==10?Ar:fd,a=s==1?Nt:Kt,l=o==1?Kt:Nt,u=a(i(Xe(e))),m=l(i(Xe(t))),d=ls(r,u),b=ls(r,m);return r==10&&(u<0&&(d=Me(d,-u)),m<0&&(b=Me(b,-m))),n||r==2?(e=d*s,t=b*o):(e=bd(e,d),t=mi(t,b)),[e,t]}function wl(e,t,r,n){let s=fi(e,t,r,n);return e==0&&(s[0]=0),t==0&&(s[1]=0),s}var $l=.1,Hp={mode:3,pad:$l},Zs={pad:0,soft:null,mode:0},ib={min:Zs,max:Zs};function ci(e,t,r,n){return hi(r)?Dp(e,t,r):(Zs.pad=r,Zs.soft=n?0:null,Zs.mode=n?3:0,Dp(e,t,ib))}function he(e,t){return e??t}function ab(e,t,r){for(t=he(t,0),r=he(r,e.length-1);t<=r;){if(e[t]!=null)return!0;t++}return!1}function Dp(e,t,r){let n=r.min,s=r.max,o=he(n.pad,0),i=he(s.pad,0),a=he(n.hard,-Te),l=he(s.hard,Te),u=he(n.soft,Te),m=he(s.soft,-Te),d=he(n.mode,0),b=he(s.mode,0),x=t-e,$=Ar(x),E=yt(Xe(e),Xe(t)),_=Ar(E),O=Xe(_-$);(x<1e-24||O>10)&&(x=0,(e==0||t==0)&&(x=1e-24,d==2&&u!=Te&&(o=0),b==2&&m!=-Te&&(i=0)));let T=x||E||1e3,N=Ar(T),L=ls(10,Nt(N)),G=T*(x==0?e==0?.1:1:o),H=Me(bd(e-G,L/10),24),Y=e>=u&&(d==1||d==3&&H<=u||d==2&&H>=u)?u:Te,Q=yt(a,H<Y&&e>=Y?Y:ir(Y,H)),ae=T*(x==0?t==0?.1:1:i),te=Me(mi(t+ae,L/10),24),z=t<=m&&(b==1||b==3&&te>=m||b==2&&te<=m)?m:-Te,se=ir(l,te>z&&t<=z?z:yt(z,te));return Q==se&&Q==0&&(se=100),[Q,se]}var lb=new Intl.NumberFormat(ds?rb.language:"en-US"),Sl=e=>lb.format(e),zt=Math,li=zt.PI,Xe=zt.abs,Nt=zt.floor,Ze=zt.round,Kt=zt.ceil,ir=zt.min,yt=zt.max,ls=zt.pow,Ip=zt.sign,Ar=zt.log10,fd=zt.log2,ub=(e,t=1)=>zt.sinh(e)*t,sl=(e,t=1)=>zt.asinh(e/t),Te=1/0;function Wp(e){return(Ar((e^e>>31)-(e>>31))|0)+1}function dl(e,t,r){return ir(yt(e,t),r)}function md(e){return typeof e=="function"}function ue(e){return md(e)?e:()=>e}var cb=()=>{},hd=e=>e,gd=(e,t)=>t,pb=e=>null,Bp=e=>!0,Fp=(e,t)=>e==t,db=/\.\d*?(?=9{6,}|0{6,})/gm,Tn=e=>{if(yd(e)||Qr.has(e))return e;let t=`${e}`,r=t.match(db);if(r==null)return e;let n=r[0].length-1;if(t.indexOf("e-")!=-1){let[s,o]=t.split("e");return+`${Tn(s)}e${o}`}return Me(e,n)};function $n(e,t){return Tn(Me(Tn(e/t))*t)}function mi(e,t){return Tn(Kt(Tn(e/t))*t)}function bd(e,t){return Tn(Nt(Tn(e/t))*t)}function Me(e,t=0){if(yd(e))return e;let r=10**t,n=e*r*(1+Number.EPSILON);return Ze(n)/r}var Qr=new Map;function vd(e){return((""+e).split(".")[1]||"").length}function eo(e,t,r,n){let s=[],o=n.map(vd);for(let i=t;i<r;i++){let a=Xe(i),l=Me(ls(e,i),a);for(let u=0;u<n.length;u++){let m=e==10?+`${n[u]}e${i}`:n[u]*l,d=(i>=0?0:a)+(i>=o[u]?0:o[u]),b=e==10?m:Me(m,d);s.push(b),Qr.set(b,d)}}return s}var Xs={},kl=[],us=[null,null],Jr=Array.isArray,yd=Number.isInteger,fb=e=>e===void 0;function Vp(e){return typeof e=="string"}function hi(e){let t=!1;if(e!=null){let r=e.constructor;t=r==null||r==Object}return t}function mb(e){return e!=null&&typeof e=="object"}var hb=Object.getPrototypeOf(Uint8Array),xd="__proto__";function cs(e,t=hi){let r;if(Jr(e)){let n=e.find(s=>s!=null);if(Jr(n)||t(n)){r=Array(e.length);for(let s=0;s<e.length;s++)r[s]=cs(e[s],t)}else r=e.slice()}else if(e instanceof hb)r=e.slice();else if(t(e)){r={};for(let n in e)n!=xd&&(r[n]=cs(e[n],t))}else r=e;return r}function Ke(e){let t=arguments;for(let r=1;r<t.length;r++){let n=t[r];for(let s in n)s!=xd&&(hi(e[s])?Ke(e[s],cs(n[s])):e[s]=cs(n[s]))}return e}var gb=0,bb=1,vb=2;function yb(e,t,r){for(let n=0,s,o=-1;n<t.length;n++){let i=t[n];if(i>o){for(s=i-1;s>=0&&e[s]==null;)e[s--]=null;for(s=i+1;s<r&&e[s]==null;)e[o=s++]=null}}}function xb(e,t){if(Sb(e)){let i=e[0].slice();for(let a=1;a<e.length;a++)i.push(...e[a].slice(1));return kb(i[0])||(i=$b(i)),i}let r=new Set;for(let i=0;i<e.length;i++){let l=e[i][0],u=l.length;for(let m=0;m<u;m++)r.add(l[m])}let n=[Array.from(r).sort((i,a)=>i-a)],s=n[0].length,o=new Map;for(let i=0;i<s;i++)o.set(n[0][i],i);for(let i=0;i<e.length;i++){let a=e[i],l=a[0];for(let u=1;u<a.length;u++){let m=a[u],d=Array(s).fill(void 0),b=t?t[i][u]:bb,x=[];for(let $=0;$<m.length;$++){let E=m[$],_=o.get(l[$]);E===null?b!=gb&&(d[_]=E,b==vb&&x.push(_)):d[_]=E}yb(d,x,s),n.push(d)}}return n}var wb=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function $b(e){let t=e[0],r=t.length,n=Array(r);for(let o=0;o<n.length;o++)n[o]=o;n.sort((o,i)=>t[o]-t[i]);let s=[];for(let o=0;o<e.length;o++){let i=e[o],a=Array(r);for(let l=0;l<r;l++)a[l]=i[n[l]];s.push(a)}return s}function Sb(e){let t=e[0][0],r=t.length;for(let n=1;n<e.length;n++){let s=e[n][0];if(s.length!=r)return!1;if(s!=t){for(let o=0;o<r;o++)if(s[o]!=t[o])return!1}}return!0}function kb(e,t=100){let r=e.length;if(r<=1)return!0;let n=0,s=r-1;for(;n<=s&&e[n]==null;)n++;for(;s>=n&&e[s]==null;)s--;if(s<=n)return!0;let o=yt(1,Nt((s-n+1)/t));for(let i=e[n],a=n+o;a<=s;a+=o){let l=e[a];if(l!=null){if(l<=i)return!1;i=l}}return!0}var wd=["January","February","March","April","May","June","July","August","September","October","November","December"],$d=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Sd(e){return e.slice(0,3)}var Rb=$d.map(Sd),Tb=wd.map(Sd),Mb={MMMM:wd,MMM:Tb,WWWW:$d,WWW:Rb};function Gs(e){return(e<10?"0":"")+e}function Eb(e){return(e<10?"00":e<100?"0":"")+e}var _b={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Gs(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Gs(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Gs(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Gs(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Gs(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Eb(e.getMilliseconds())};function Rl(e,t){t=t||Mb;let r=[],n=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=n.exec(e);)r.push(s[0][0]=="{"?_b[s[1]]:s[0]);return o=>{let i="";for(let a=0;a<r.length;a++)i+=typeof r[a]=="string"?r[a]:r[a](o,t);return i}}var Ab=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Cb(e,t){let r;return t=="UTC"||t=="Etc/UTC"?r=new Date(+e+e.getTimezoneOffset()*6e4):t==Ab?r=e:(r=new Date(e.toLocaleString("en-US",{timeZone:t})),r.setMilliseconds(e.getMilliseconds())),r}var kd=e=>e%1==0,pi=[1,2,2.5,5],Lb=eo(10,-32,0,pi),Rd=eo(10,0,32,pi),Pb=Rd.filter(kd),Sn=Lb.concat(Rd),Tl=`
`,Td="{YYYY}",Up=Tl+Td,Md="{M}/{D}",Qs=Tl+Md,ii=Qs+"/{YY}",Ed="{aa}",Ob="{h}:{mm}",is=Ob+Ed,qp=Tl+is,jp=":{ss}",xe=null;function _d(e){let t=e*1e3,r=t*60,n=r*60,s=n*24,o=s*30,i=s*365,l=(e==1?eo(10,0,3,pi).filter(kd):eo(10,-3,0,pi)).concat([t,t*5,t*10,t*15,t*30,r,r*5,r*10,r*15,r*30,n,n*2,n*3,n*4,n*6,n*8,n*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,o,o*2,o*3,o*4,o*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),u=[[i,Td,xe,xe,xe,xe,xe,xe,1],[s*28,"{MMM}",Up,xe,xe,xe,xe,xe,1],[s,Md,Up,xe,xe,xe,xe,xe,1],[n,"{h}"+Ed,ii,xe,Qs,xe,xe,xe,1],[r,is,ii,xe,Qs,xe,xe,xe,1],[t,jp,ii+" "+is,xe,Qs+" "+is,xe,qp,xe,1],[e,jp+".{fff}",ii+" "+is,xe,Qs+" "+is,xe,qp,xe,1]];function m(d){return(b,x,$,E,_,O)=>{let T=[],N=_>=i,L=_>=o&&_<i,G=d($),H=Me(G*e,3),Y=ol(G.getFullYear(),N?0:G.getMonth(),L||N?1:G.getDate()),Q=Me(Y*e,3);if(L||N){let ae=L?_/o:0,te=N?_/i:0,z=H==Q?H:Me(ol(Y.getFullYear()+te,Y.getMonth()+ae,1)*e,3),se=new Date(Ze(z/e)),V=se.getFullYear(),Z=se.getMonth();for(let K=0;z<=E;K++){let ce=ol(V+te*K,Z+ae*K,1),j=ce-d(Me(ce*e,3));z=Me((+ce+j)*e,3),z<=E&&T.push(z)}}else{let ae=_>=s?s:_,te=Nt($)-Nt(H),z=Q+te+mi(H-Q,ae);T.push(z);let se=d(z),V=se.getHours()+se.getMinutes()/r+se.getSeconds()/n,Z=_/n,K=b.axes[x]._space,ce=O/K;for(;z=Me(z+_,e==1?0:3),!(z>E);)if(Z>1){let j=Nt(Me(V+Z,6))%24,fe=d(z).getHours()-j;fe>1&&(fe=-1),z-=fe*n,V=(V+Z)%24;let we=T[T.length-1];Me((z-we)/_,3)*ce>=.7&&T.push(z)}else T.push(z)}return T}}return[l,u,m]}var[Nb,zb,Hb]=_d(1),[Db,Ib,Wb]=_d(.001);eo(2,-53,53,[1]);function Kp(e,t){return e.map(r=>r.map((n,s)=>s==0||s==8||n==null?n:t(s==1||r[8]==0?n:r[1]+n)))}function Gp(e,t){return(r,n,s,o,i)=>{let a=t.find($=>i>=$[0])||t[t.length-1],l,u,m,d,b,x;return n.map($=>{let E=e($),_=E.getFullYear(),O=E.getMonth(),T=E.getDate(),N=E.getHours(),L=E.getMinutes(),G=E.getSeconds(),H=_!=l&&a[2]||O!=u&&a[3]||T!=m&&a[4]||N!=d&&a[5]||L!=b&&a[6]||G!=x&&a[7]||a[1];return l=_,u=O,m=T,d=N,b=L,x=G,H(E)})}}function Bb(e,t){let r=Rl(t);return(n,s,o,i,a)=>s.map(l=>r(e(l)))}function ol(e,t,r){return new Date(e,t,r)}function Yp(e,t){return t(e)}var Fb="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Jp(e,t){return(r,n,s,o)=>o==null?yl:t(e(n))}function Vb(e,t){let r=e.series[t];return r.width?r.stroke(e,t):r.points.width?r.points.stroke(e,t):null}function Ub(e,t){return e.series[t].fill(e,t)}var qb={show:!0,live:!0,isolate:!1,mount:cb,markers:{show:!0,width:2,stroke:Vb,fill:Ub,dash:"solid"},idx:null,idxs:null,values:[]};function jb(e,t){let r=e.cursor.points,n=jt(),s=r.size(e,t);Le(n,Ys,s),Le(n,Js,s);let o=s/-2;Le(n,"marginLeft",o),Le(n,"marginTop",o);let i=r.width(e,t,s);return i&&Le(n,"borderWidth",i),n}function Kb(e,t){let r=e.series[t].points;return r._fill||r._stroke}function Gb(e,t){let r=e.series[t].points;return r._stroke||r._fill}function Yb(e,t){return e.series[t].points.size}var il=[0,0];function Jb(e,t,r){return il[0]=t,il[1]=r,il}function ai(e,t,r,n=!0){return s=>{s.button==0&&(!n||s.target==t)&&r(s)}}function al(e,t,r,n=!0){return s=>{(!n||s.target==t)&&r(s)}}var Qb={show:!0,x:!0,y:!0,lock:!1,move:Jb,points:{one:!1,show:jb,size:Yb,width:0,stroke:Gb,fill:Kb},bind:{mousedown:ai,mouseup:ai,click:ai,dblclick:ai,mousemove:al,mouseleave:al,mouseenter:al},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,r,n,s)=>n-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Ad={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Ml=Ke({},Ad,{filter:gd}),Cd=Ke({},Ml,{size:10}),Ld=Ke({},Ad,{show:!1}),El='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Pd="bold "+El,Od=1.5,Qp={show:!0,scale:"x",stroke:vl,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Pd,side:2,grid:Ml,ticks:Cd,border:Ld,font:El,lineGap:Od,rotate:0},Zb="Value",Xb="Time",Zp={show:!0,scale:"x",auto:!1,sorted:1,min:Te,max:-Te,idxs:[]};function ev(e,t,r,n,s){return t.map(o=>o==null?"":Sl(o))}function tv(e,t,r,n,s,o,i){let a=[],l=Qr.get(s)||0;r=i?r:Me(mi(r,s),l);for(let u=r;u<=n;u=Me(u+s,l))a.push(Object.is(u,-0)?0:u);return a}function fl(e,t,r,n,s,o,i){let a=[],l=e.scales[e.axes[t].scale].log,u=l==10?Ar:fd,m=Nt(u(r));s=ls(l,m),l==10&&(s=Sn[or(s,Sn)]);let d=r,b=s*l;l==10&&(b=Sn[or(b,Sn)]);do a.push(d),d=d+s,l==10&&!Qr.has(d)&&(d=Me(d,Qr.get(s))),d>=b&&(s=d,b=s*l,l==10&&(b=Sn[or(b,Sn)]));while(d<=n);return a}function rv(e,t,r,n,s,o,i){let l=e.scales[e.axes[t].scale].asinh,u=n>l?fl(e,t,yt(l,r),n,s):[l],m=n>=0&&r<=0?[0]:[];return(r<-l?fl(e,t,yt(l,-n),-r,s):[l]).reverse().map(b=>-b).concat(m,u)}var Nd=/./,nv=/[12357]/,sv=/[125]/,Xp=/1/,ml=(e,t,r,n)=>e.map((s,o)=>t==4&&s==0||o%n==0&&r.test(s.toExponential()[s<0?1:0])?s:null);function ov(e,t,r,n,s){let o=e.axes[r],i=o.scale,a=e.scales[i],l=e.valToPos,u=o._space,m=l(10,i),d=l(9,i)-m>=u?Nd:l(7,i)-m>=u?nv:l(5,i)-m>=u?sv:Xp;if(d==Xp){let b=Xe(l(1,i)-m);if(b<u)return ml(t.slice().reverse(),a.distr,d,Kt(u/b)).reverse()}return ml(t,a.distr,d,1)}function iv(e,t,r,n,s){let o=e.axes[r],i=o.scale,a=o._space,l=e.valToPos,u=Xe(l(1,i)-l(2,i));return u<a?ml(t.slice().reverse(),3,Nd,Kt(a/u)).reverse():t}function av(e,t,r,n){return n==null?yl:t==null?"":Sl(t)}var ed={show:!0,scale:"y",stroke:vl,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Pd,side:3,grid:Ml,ticks:Cd,border:Ld,font:El,lineGap:Od,rotate:0};function lv(e,t){let r=3+(e||1)*2;return Me(r*t,3)}function uv(e,t){let{scale:r,idxs:n}=e.series[0],s=e._data[0],o=e.valToPos(s[n[0]],r,!0),i=e.valToPos(s[n[1]],r,!0),a=Xe(i-o),l=e.series[t],u=a/(l.points.space*be);return n[1]-n[0]<=u}var td={scale:null,auto:!0,sorted:0,min:Te,max:-Te},zd=(e,t,r,n,s)=>s,rd={show:!0,auto:!0,sorted:0,gaps:zd,alpha:1,facets:[Ke({},td,{scale:"x"}),Ke({},td,{scale:"y"})]},nd={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:zd,alpha:1,points:{show:uv,filter:null},values:null,min:Te,max:-Te,idxs:[],path:null,clip:null};function cv(e,t,r,n,s){return r/10}var Hd={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},pv=Ke({},Hd,{time:!1,ori:1}),sd={};function Dd(e,t){let r=sd[e];return r||(r={key:e,plots:[],sub(n){r.plots.push(n)},unsub(n){r.plots=r.plots.filter(s=>s!=n)},pub(n,s,o,i,a,l,u){for(let m=0;m<r.plots.length;m++)r.plots[m]!=s&&r.plots[m].pub(n,s,o,i,a,l,u)}},e!=null&&(sd[e]=r)),r}var ps=1,hl=2;function Mn(e,t,r){let n=e.mode,s=e.series[t],o=n==2?e._data[t]:e._data,i=e.scales,a=e.bbox,l=o[0],u=n==2?o[1]:o[t],m=n==2?i[s.facets[0].scale]:i[e.series[0].scale],d=n==2?i[s.facets[1].scale]:i[s.scale],b=a.left,x=a.top,$=a.width,E=a.height,_=e.valToPosH,O=e.valToPosV;return m.ori==0?r(s,l,u,m,d,_,O,b,x,$,E,bi,fs,yi,Wd,Fd):r(s,l,u,m,d,O,_,x,b,E,$,vi,ms,Cl,Bd,Vd)}function _l(e,t){let r=0,n=0,s=he(e.bands,kl);for(let o=0;o<s.length;o++){let i=s[o];i.series[0]==t?r=i.dir:i.series[1]==t&&(i.dir==1?n|=1:n|=2)}return[r,n==1?-1:n==2?1:n==3?2:0]}function dv(e,t,r,n,s){let o=e.mode,i=e.series[t],a=o==2?i.facets[1].scale:i.scale,l=e.scales[a];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function Cr(e,t,r,n,s,o){return Mn(e,t,(i,a,l,u,m,d,b,x,$,E,_)=>{let O=i.pxRound,T=u.dir*(u.ori==0?1:-1),N=u.ori==0?fs:ms,L,G;T==1?(L=r,G=n):(L=n,G=r);let H=O(d(a[L],u,E,x)),Y=O(b(l[L],m,_,$)),Q=O(d(a[G],u,E,x)),ae=O(b(o==1?m.max:m.min,m,_,$)),te=new Path2D(s);return N(te,Q,ae),N(te,H,ae),N(te,H,Y),te})}function gi(e,t,r,n,s,o){let i=null;if(e.length>0){i=new Path2D;let a=t==0?yi:Cl,l=r;for(let d=0;d<e.length;d++){let b=e[d];if(b[1]>b[0]){let x=b[0]-l;x>0&&a(i,l,n,x,n+o),l=b[1]}}let u=r+s-l,m=10;u>0&&a(i,l,n-m/2,u,n+o+m)}return i}function fv(e,t,r){let n=e[e.length-1];n&&n[0]==t?n[1]=r:e.push([t,r])}function Al(e,t,r,n,s,o,i){let a=[],l=e.length;for(let u=s==1?r:n;u>=r&&u<=n;u+=s)if(t[u]===null){let d=u,b=u;if(s==1)for(;++u<=n&&t[u]===null;)b=u;else for(;--u>=r&&t[u]===null;)b=u;let x=o(e[d]),$=b==d?x:o(e[b]),E=d-s;x=i<=0&&E>=0&&E<l?o(e[E]):x;let O=b+s;$=i>=0&&O>=0&&O<l?o(e[O]):$,$>=x&&a.push([x,$])}return a}function od(e){return e==0?hd:e==1?Ze:t=>$n(t,e)}function Id(e){let t=e==0?bi:vi,r=e==0?(s,o,i,a,l,u)=>{s.arcTo(o,i,a,l,u)}:(s,o,i,a,l,u)=>{s.arcTo(i,o,l,a,u)},n=e==0?(s,o,i,a,l)=>{s.rect(o,i,a,l)}:(s,o,i,a,l)=>{s.rect(i,o,l,a)};return(s,o,i,a,l,u=0,m=0)=>{u==0&&m==0?n(s,o,i,a,l):(u=ir(u,a/2,l/2),m=ir(m,a/2,l/2),t(s,o+u,i),r(s,o+a,i,o+a,i+l,u),r(s,o+a,i+l,o,i+l,m),r(s,o,i+l,o,i,m),r(s,o,i,o+a,i,u),s.closePath())}}var bi=(e,t,r)=>{e.moveTo(t,r)},vi=(e,t,r)=>{e.moveTo(r,t)},fs=(e,t,r)=>{e.lineTo(t,r)},ms=(e,t,r)=>{e.lineTo(r,t)},yi=Id(0),Cl=Id(1),Wd=(e,t,r,n,s,o)=>{e.arc(t,r,n,s,o)},Bd=(e,t,r,n,s,o)=>{e.arc(r,t,n,s,o)},Fd=(e,t,r,n,s,o,i)=>{e.bezierCurveTo(t,r,n,s,o,i)},Vd=(e,t,r,n,s,o,i)=>{e.bezierCurveTo(r,t,s,n,i,o)};function Ud(e){return(t,r,n,s,o)=>Mn(t,r,(i,a,l,u,m,d,b,x,$,E,_)=>{let{pxRound:O,points:T}=i,N,L;u.ori==0?(N=bi,L=Wd):(N=vi,L=Bd);let G=Me(T.width*be,3),H=(T.size-T.width)/2*be,Y=Me(H*2,3),Q=new Path2D,ae=new Path2D,{left:te,top:z,width:se,height:V}=t.bbox;yi(ae,te-Y,z-Y,se+Y*2,V+Y*2);let Z=K=>{if(l[K]!=null){let ce=O(d(a[K],u,E,x)),j=O(b(l[K],m,_,$));N(Q,ce+H,j),L(Q,ce,j,H,0,li*2)}};if(o)o.forEach(Z);else for(let K=n;K<=s;K++)Z(K);return{stroke:G>0?Q:null,fill:Q,clip:ae,flags:ps|hl}})}function qd(e){return(t,r,n,s,o,i)=>{n!=s&&(o!=n&&i!=n&&e(t,r,n),o!=s&&i!=s&&e(t,r,s),e(t,r,i))}}var mv=qd(fs),hv=qd(ms);function jd(e){let t=he(e?.alignGaps,0);return(r,n,s,o)=>Mn(r,n,(i,a,l,u,m,d,b,x,$,E,_)=>{[s,o]=di(l,s,o);let O=i.pxRound,T=V=>O(d(V,u,E,x)),N=V=>O(b(V,m,_,$)),L,G;u.ori==0?(L=fs,G=mv):(L=ms,G=hv);let H=u.dir*(u.ori==0?1:-1),Y={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ps},Q=Y.stroke,ae=!1;if(o-s>=E*4){let V=U=>r.posToVal(U,u.key,!0),Z=null,K=null,ce,j,wt,Pe=T(a[H==1?s:o]),fe=T(a[s]),we=T(a[o]),oe=V(H==1?fe+1:we-1);for(let U=H==1?s:o;U>=s&&U<=o;U+=H){let Ye=a[U],Oe=(H==1?Ye<oe:Ye>oe)?Pe:T(Ye),ye=l[U];Oe==Pe?ye!=null?(j=ye,Z==null?(L(Q,Oe,N(j)),ce=Z=K=j):j<Z?Z=j:j>K&&(K=j)):ye===null&&(ae=!0):(Z!=null&&G(Q,Pe,N(Z),N(K),N(ce),N(j)),ye!=null?(j=ye,L(Q,Oe,N(j)),Z=K=ce=j):(Z=K=null,ye===null&&(ae=!0)),Pe=Oe,oe=V(Pe+H))}Z!=null&&Z!=K&&wt!=Pe&&G(Q,Pe,N(Z),N(K),N(ce),N(j))}else for(let V=H==1?s:o;V>=s&&V<=o;V+=H){let Z=l[V];Z===null?ae=!0:Z!=null&&L(Q,T(a[V]),N(Z))}let[z,se]=_l(r,n);if(i.fill!=null||z!=0){let V=Y.fill=new Path2D(Q),Z=i.fillTo(r,n,i.min,i.max,z),K=N(Z),ce=T(a[s]),j=T(a[o]);H==-1&&([j,ce]=[ce,j]),L(V,j,K),L(V,ce,K)}if(!i.spanGaps){let V=[];ae&&V.push(...Al(a,l,s,o,H,T,t)),Y.gaps=V=i.gaps(r,n,s,o,V),Y.clip=gi(V,u.ori,x,$,E,_)}return se!=0&&(Y.band=se==2?[Cr(r,n,s,o,Q,-1),Cr(r,n,s,o,Q,1)]:Cr(r,n,s,o,Q,se)),Y})}function gv(e){let t=he(e.align,1),r=he(e.ascDesc,!1),n=he(e.alignGaps,0),s=he(e.extend,!1);return(o,i,a,l)=>Mn(o,i,(u,m,d,b,x,$,E,_,O,T,N)=>{[a,l]=di(d,a,l);let L=u.pxRound,{left:G,width:H}=o.bbox,Y=fe=>L($(fe,b,T,_)),Q=fe=>L(E(fe,x,N,O)),ae=b.ori==0?fs:ms,te={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ps},z=te.stroke,se=b.dir*(b.ori==0?1:-1),V=Q(d[se==1?a:l]),Z=Y(m[se==1?a:l]),K=Z,ce=Z;s&&t==-1&&(ce=G,ae(z,ce,V)),ae(z,Z,V);for(let fe=se==1?a:l;fe>=a&&fe<=l;fe+=se){let we=d[fe];if(we==null)continue;let oe=Y(m[fe]),U=Q(we);t==1?ae(z,oe,V):ae(z,K,U),ae(z,oe,U),V=U,K=oe}let j=K;s&&t==1&&(j=G+H,ae(z,j,V));let[wt,Pe]=_l(o,i);if(u.fill!=null||wt!=0){let fe=te.fill=new Path2D(z),we=u.fillTo(o,i,u.min,u.max,wt),oe=Q(we);ae(fe,j,oe),ae(fe,ce,oe)}if(!u.spanGaps){let fe=[];fe.push(...Al(m,d,a,l,se,Y,n));let we=u.width*be/2,oe=r||t==1?we:-we,U=r||t==-1?-we:we;fe.forEach(Ye=>{Ye[0]+=oe,Ye[1]+=U}),te.gaps=fe=u.gaps(o,i,a,l,fe),te.clip=gi(fe,b.ori,_,O,T,N)}return Pe!=0&&(te.band=Pe==2?[Cr(o,i,a,l,z,-1),Cr(o,i,a,l,z,1)]:Cr(o,i,a,l,z,Pe)),te})}function id(e,t,r,n,s,o,i=Te){if(e.length>1){let a=null;for(let l=0,u=1/0;l<e.length;l++)if(t[l]!==void 0){if(a!=null){let m=Xe(e[l]-e[a]);m<u&&(u=m,i=Xe(r(e[l],n,s,o)-r(e[a],n,s,o)))}a=l}}return i}function bv(e){e=e||Xs;let t=he(e.size,[.6,Te,1]),r=e.align||0,n=e.gap||0,s=e.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let o=ue(s),i=1-t[0],a=he(t[1],Te),l=he(t[2],1),u=he(e.disp,Xs),m=he(e.each,x=>{}),{fill:d,stroke:b}=u;return(x,$,E,_)=>Mn(x,$,(O,T,N,L,G,H,Y,Q,ae,te,z)=>{let se=O.pxRound,V=r,Z=n*be,K=a*be,ce=l*be,j,wt;L.ori==0?[j,wt]=o(x,$):[wt,j]=o(x,$);let Pe=L.dir*(L.ori==0?1:-1),fe=L.ori==0?yi:Cl,we=L.ori==0?m:(W,Ee,Je,zn,en,lr,tn)=>{m(W,Ee,Je,en,zn,tn,lr)},oe=he(x.bands,kl).find(W=>W.series[0]==$),U=oe!=null?oe.dir:0,Ye=O.fillTo(x,$,O.min,O.max,U),ft=se(Y(Ye,G,z,ae)),Oe,ye,Yt,Et=te,Ie=se(O.width*be),ar=!1,$r=null,Dt=null,Or=null,Pn=null;d!=null&&(Ie==0||b!=null)&&(ar=!0,$r=d.values(x,$,E,_),Dt=new Map,new Set($r).forEach(W=>{W!=null&&Dt.set(W,new Path2D)}),Ie>0&&(Or=b.values(x,$,E,_),Pn=new Map,new Set(Or).forEach(W=>{W!=null&&Pn.set(W,new Path2D)})));let{x0:On,size:ks}=u;if(On!=null&&ks!=null){V=1,T=On.values(x,$,E,_),On.unit==2&&(T=T.map(Je=>x.posToVal(Q+Je*te,L.key,!0)));let W=ks.values(x,$,E,_);ks.unit==2?ye=W[0]*te:ye=H(W[0],L,te,Q)-H(0,L,te,Q),Et=id(T,N,H,L,te,Q,Et),Yt=Et-ye+Z}else Et=id(T,N,H,L,te,Q,Et),Yt=Et*i+Z,ye=Et-Yt;Yt<1&&(Yt=0),Ie>=ye/2&&(Ie=0),Yt<5&&(se=hd);let io=Yt>0,Zr=Et-Yt-(io?Ie:0);ye=se(dl(Zr,ce,K)),Oe=(V==0?ye/2:V==Pe?0:ye)-V*Pe*((V==0?Z/2:0)+(io?Ie/2:0));let mt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Nn=ar?null:new Path2D,Sr=null;if(oe!=null)Sr=x.data[oe.series[1]];else{let{y0:W,y1:Ee}=u;W!=null&&Ee!=null&&(N=Ee.values(x,$,E,_),Sr=W.values(x,$,E,_))}let Xr=j*ye,re=wt*ye;for(let W=Pe==1?E:_;W>=E&&W<=_;W+=Pe){let Ee=N[W];if(Ee==null)continue;if(Sr!=null){let $t=Sr[W]??0;if(Ee-$t==0)continue;ft=Y($t,G,z,ae)}let Je=L.distr!=2||u!=null?T[W]:W,zn=H(Je,L,te,Q),en=Y(he(Ee,Ye),G,z,ae),lr=se(zn-Oe),tn=se(yt(en,ft)),_t=se(ir(en,ft)),It=tn-_t;if(Ee!=null){let $t=Ee<0?re:Xr,Jt=Ee<0?Xr:re;ar?(Ie>0&&Or[W]!=null&&fe(Pn.get(Or[W]),lr,_t+Nt(Ie/2),ye,yt(0,It-Ie),$t,Jt),$r[W]!=null&&fe(Dt.get($r[W]),lr,_t+Nt(Ie/2),ye,yt(0,It-Ie),$t,Jt)):fe(Nn,lr,_t+Nt(Ie/2),ye,yt(0,It-Ie),$t,Jt),we(x,$,W,lr-Ie/2,_t,ye+Ie,It)}}return Ie>0?mt.stroke=ar?Pn:Nn:ar||(mt._fill=O.width==0?O._fill:O._stroke??O._fill,mt.width=0),mt.fill=ar?Dt:Nn,mt})}function vv(e,t){let r=he(t?.alignGaps,0);return(n,s,o,i)=>Mn(n,s,(a,l,u,m,d,b,x,$,E,_,O)=>{[o,i]=di(u,o,i);let T=a.pxRound,N=j=>T(b(j,m,_,$)),L=j=>T(x(j,d,O,E)),G,H,Y;m.ori==0?(G=bi,Y=fs,H=Fd):(G=vi,Y=ms,H=Vd);let Q=m.dir*(m.ori==0?1:-1),ae=N(l[Q==1?o:i]),te=ae,z=[],se=[];for(let j=Q==1?o:i;j>=o&&j<=i;j+=Q)if(u[j]!=null){let Pe=l[j],fe=N(Pe);z.push(te=fe),se.push(L(u[j]))}let V={stroke:e(z,se,G,Y,H,T),fill:null,clip:null,band:null,gaps:null,flags:ps},Z=V.stroke,[K,ce]=_l(n,s);if(a.fill!=null||K!=0){let j=V.fill=new Path2D(Z),wt=a.fillTo(n,s,a.min,a.max,K),Pe=L(wt);Y(j,te,Pe),Y(j,ae,Pe)}if(!a.spanGaps){let j=[];j.push(...Al(l,u,o,i,Q,N,r)),V.gaps=j=a.gaps(n,s,o,i,j),V.clip=gi(j,m.ori,$,E,_,O)}return ce!=0&&(V.band=ce==2?[Cr(n,s,o,i,Z,-1),Cr(n,s,o,i,Z,1)]:Cr(n,s,o,i,Z,ce)),V})}function yv(e){return vv(xv,e)}function xv(e,t,r,n,s,o){let i=e.length;if(i<2)return null;let a=new Path2D;if(r(a,e[0],t[0]),i==2)n(a,e[1],t[1]);else{let l=Array(i),u=Array(i-1),m=Array(i-1),d=Array(i-1);for(let b=0;b<i-1;b++)m[b]=t[b+1]-t[b],d[b]=e[b+1]-e[b],u[b]=m[b]/d[b];l[0]=u[0];for(let b=1;b<i-1;b++)u[b]===0||u[b-1]===0||u[b-1]>0!=u[b]>0?l[b]=0:(l[b]=3*(d[b-1]+d[b])/((2*d[b]+d[b-1])/u[b-1]+(d[b]+2*d[b-1])/u[b]),isFinite(l[b])||(l[b]=0));l[i-1]=u[i-2];for(let b=0;b<i-1;b++)s(a,e[b]+d[b]/3,t[b]+l[b]*d[b]/3,e[b+1]-d[b]/3,t[b+1]-l[b+1]*d[b]/3,e[b+1],t[b+1])}return a}var gl=new Set;function ad(){for(let e of gl)e.syncRect(!0)}ds&&(Rn(eb,as,ad),Rn(tb,as,ad,!0),Rn(ui,as,()=>{Ge.pxRatio=be}));var wv=jd(),$v=Ud();function ld(e,t,r,n){return(n?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((o,i)=>bl(o,i,t,r))}function Sv(e,t){return e.map((r,n)=>n==0?{}:Ke({},t,r))}function bl(e,t,r,n){return Ke({},t==0?r:n,e)}function Kd(e,t,r){return t==null?us:[t,r]}var kv=Kd;function Rv(e,t,r){return t==null?us:ci(t,r,$l,!0)}function Gd(e,t,r,n){return t==null?us:fi(t,r,e.scales[n].log,!1)}var Tv=Gd;function Yd(e,t,r,n){return t==null?us:wl(t,r,e.scales[n].log,!1)}var Mv=Yd;function Ev(e,t,r,n,s){let o=yt(Wp(e),Wp(t)),i=t-e,a=or(s/n*i,r);do{let l=r[a],u=n*l/i;if(u>=s&&o+(l<5?Qr.get(l):0)<=17)return[l,u]}while(++a<r.length);return[0,0]}function ud(e){let t,r;return e=e.replace(/(\d+)px/,(n,s)=>(t=Ze((r=+s)*be))+"px"),[e,t,r]}function _v(e){e.show&&[e.font,e.labelFont].forEach(t=>{let r=Me(t[2]*be,1);t[0]=t[0].replace(/[0-9.]+px/,r+"px"),t[1]=r})}function Ge(e,t,r){let n={mode:he(e.mode,1)},s=n.mode;function o(c,f,g,v){let w=f.valToPct(c);return v+g*(f.dir==-1?1-w:w)}function i(c,f,g,v){let w=f.valToPct(c);return v+g*(f.dir==-1?w:1-w)}function a(c,f,g,v){return f.ori==0?o(c,f,g,v):i(c,f,g,v)}n.valToPosH=o,n.valToPosV=i;let l=!1;n.status=0;let u=n.root=jt(zg);if(e.id!=null&&(u.id=e.id),Ot(u,e.class),e.title){let c=jt(Ig,u);c.textContent=e.title}let m=sr("canvas"),d=n.ctx=m.getContext("2d"),b=jt(Wg,u);Rn("click",b,c=>{c.target===$&&(_e!=Kn||Ne!=Gn)&&lt.click(n,c)},!0);let x=n.under=jt(Bg,b);b.appendChild(m);let $=n.over=jt(Fg,b);e=cs(e);let E=+he(e.pxAlign,1),_=od(E);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(n,e)||e)});let O=e.ms||.001,T=n.series=s==1?ld(e.series||[],Zp,nd,!1):Sv(e.series||[null],rd),N=n.axes=ld(e.axes||[],Qp,ed,!0),L=n.scales={},G=n.bands=e.bands||[];G.forEach(c=>{c.fill=ue(c.fill||null),c.dir=he(c.dir,-1)});let H=s==2?T[1].facets[0].scale:T[0].scale,Y={axes:ih,series:th},Q=(e.drawOrder||["axes","series"]).map(c=>Y[c]);function ae(c){let f=c.distr==3?g=>Ar(g>0?g:c.clamp(n,g,c.min,c.max,c.key)):c.distr==4?g=>sl(g,c.asinh):c.distr==100?g=>c.fwd(g):g=>g;return g=>{let v=f(g),{_min:w,_max:S}=c,M=S-w;return(v-w)/M}}function te(c){let f=L[c];if(f==null){let g=(e.scales||Xs)[c]||Xs;if(g.from!=null){te(g.from);let v=Ke({},L[g.from],g,{key:c});v.valToPct=ae(v),L[c]=v}else{f=L[c]=Ke({},c==H?Hd:pv,g),f.key=c;let v=f.time,w=f.range,S=Jr(w);if((c!=H||s==2&&!v)&&(S&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?Hp:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?Hp:{mode:1,hard:w[1],soft:w[1]}},S=!1),!S&&hi(w))){let M=w;w=(C,P,D)=>P==null?us:ci(P,D,M)}f.range=ue(w||(v?kv:c==H?f.distr==3?Tv:f.distr==4?Mv:Kd:f.distr==3?Gd:f.distr==4?Yd:Rv)),f.auto=ue(S?!1:f.auto),f.clamp=ue(f.clamp||cv),f._min=f._max=null,f.valToPct=ae(f)}}}te("x"),te("y"),s==1&&T.forEach(c=>{te(c.scale)}),N.forEach(c=>{te(c.scale)});for(let c in e.scales)te(c);let z=L[H],se=z.distr,V,Z;z.ori==0?(Ot(u,Hg),V=o,Z=i):(Ot(u,Dg),V=i,Z=o);let K={};for(let c in L){let f=L[c];(f.min!=null||f.max!=null)&&(K[c]={min:f.min,max:f.max},f.min=f.max=null)}let ce=e.tzDate||(c=>new Date(Ze(c/O))),j=e.fmtDate||Rl,wt=O==1?Hb(ce):Wb(ce),Pe=Gp(ce,Kp(O==1?zb:Ib,j)),fe=Jp(ce,Yp(Fb,j)),we=[],oe=n.legend=Ke({},qb,e.legend),U=n.cursor=Ke({},Qb,{drag:{y:s==2}},e.cursor),Ye=oe.show,ft=U.show,Oe=oe.markers;oe.idxs=we,Oe.width=ue(Oe.width),Oe.dash=ue(Oe.dash),Oe.stroke=ue(Oe.stroke),Oe.fill=ue(Oe.fill);let ye,Yt,Et,Ie=[],ar=[],$r,Dt=!1,Or={};if(oe.live){let c=T[1]?T[1].values:null;Dt=c!=null,$r=Dt?c(n,1,0):{_:0};for(let f in $r)Or[f]=yl}if(Ye)if(ye=sr("table",Gg,u),Et=sr("tbody",null,ye),oe.mount(n,ye),Dt){Yt=sr("thead",null,ye,Et);let c=sr("tr",null,Yt);sr("th",null,c);for(var Pn in $r)sr("th",kp,c).textContent=Pn}else Ot(ye,Jg),oe.live&&Ot(ye,Yg);let On={show:!0},ks={show:!1};function io(c,f){if(f==0&&(Dt||!oe.live||s==2))return us;let g=[],v=sr("tr",Qg,Et,Et.childNodes[f]);Ot(v,c.class),c.show||Ot(v,kn);let w=sr("th",null,v);if(Oe.show){let C=jt(Zg,w);if(f>0){let P=Oe.width(n,f);P&&(C.style.border=P+"px "+Oe.dash(n,f)+" "+Oe.stroke(n,f)),C.style.background=Oe.fill(n,f)}}let S=jt(kp,w);c.label instanceof HTMLElement?S.appendChild(c.label):S.textContent=c.label,f>0&&(Oe.show||(S.style.color=c.width>0?Oe.stroke(n,f):Oe.fill(n,f)),mt("click",w,C=>{if(U._lock)return;nn(C);let P=T.indexOf(c);if((C.ctrlKey||C.metaKey)!=oe.isolate){let D=T.some((I,B)=>B>0&&B!=P&&I.show);T.forEach((I,B)=>{B>0&&cr(B,D?B==P?On:ks:On,!0,qe.setSeries)})}else cr(P,{show:!c.show},!0,qe.setSeries)},!1),Dn&&mt(Ep,w,C=>{U._lock||(nn(C),cr(T.indexOf(c),Jn,!0,qe.setSeries))},!1));for(var M in $r){let C=sr("td",Xg,v);C.textContent="--",g.push(C)}return[v,g]}let Zr=new Map;function mt(c,f,g,v=!0){let w=Zr.get(f)||{},S=U.bind[c](n,f,g,v);S&&(Rn(c,f,w[c]=S),Zr.set(f,w))}function Nn(c,f,g){let v=Zr.get(f)||{};for(let w in v)(c==null||w==c)&&(pl(w,f,v[w]),delete v[w]);c==null&&Zr.delete(f)}let Sr=0,Xr=0,re=0,W=0,Ee=0,Je=0,zn=Ee,en=Je,lr=re,tn=W,_t=0,It=0,$t=0,Jt=0;n.bbox={};let ji=!1,ao=!1,Hn=!1,rn=!1,lo=!1,Wt=!1;function Ki(c,f,g){(g||c!=n.width||f!=n.height)&&Gl(c,f),Vn(!1),Hn=!0,ao=!0,Un()}function Gl(c,f){n.width=Sr=re=c,n.height=Xr=W=f,Ee=Je=0,Gm(),Ym();let g=n.bbox;_t=g.left=$n(Ee*be,.5),It=g.top=$n(Je*be,.5),$t=g.width=$n(re*be,.5),Jt=g.height=$n(W*be,.5)}let qm=3;function jm(){let c=!1,f=0;for(;!c;){f++;let g=sh(f),v=oh(f);c=f==qm||g&&v,c||(Gl(n.width,n.height),ao=!0)}}function Km({width:c,height:f}){Ki(c,f)}n.setSize=Km;function Gm(){let c=!1,f=!1,g=!1,v=!1;N.forEach((w,S)=>{if(w.show&&w._show){let{side:M,_size:C}=w,P=M%2,D=w.label!=null?w.labelSize:0,I=C+D;I>0&&(P?(re-=I,M==3?(Ee+=I,v=!0):g=!0):(W-=I,M==0?(Je+=I,c=!0):f=!0))}}),sn[0]=c,sn[1]=g,sn[2]=f,sn[3]=v,re-=Nr[1]+Nr[3],Ee+=Nr[3],W-=Nr[2]+Nr[0],Je+=Nr[0]}function Ym(){let c=Ee+re,f=Je+W,g=Ee,v=Je;function w(S,M){switch(S){case 1:return c+=M,c-M;case 2:return f+=M,f-M;case 3:return g-=M,g+M;case 0:return v-=M,v+M}}N.forEach((S,M)=>{if(S.show&&S._show){let C=S.side;S._pos=w(C,S._size),S.label!=null&&(S._lpos=w(C,S.labelSize))}})}if(U.dataIdx==null){let c=U.hover,f=c.skip=new Set(c.skip??[]);f.add(void 0);let g=c.prox=ue(c.prox),v=c.bias??=0;U.dataIdx=(w,S,M,C)=>{if(S==0)return M;let P=M,D=g(w,S,M,C)??Te,I=D>=0&&D<Te,B=z.ori==0?re:W,X=U.left,ge=t[0],me=t[S];if(f.has(me[M])){P=null;let ie=null,J=null,q;if(v==0||v==-1)for(q=M;ie==null&&q-- >0;)f.has(me[q])||(ie=q);if(v==0||v==1)for(q=M;J==null&&q++<me.length;)f.has(me[q])||(J=q);if(ie!=null||J!=null)if(I){let Ce=ie==null?-1/0:V(ge[ie],z,B,0),Be=J==null?1/0:V(ge[J],z,B,0),ot=X-Ce,$e=Be-X;ot<=$e?ot<=D&&(P=ie):$e<=D&&(P=J)}else P=J==null?ie:ie==null?J:M-ie<=J-M?ie:J}else I&&Xe(X-V(ge[M],z,B,0))>D&&(P=null);return P}}let nn=c=>{U.event=c};U.idxs=we,U._lock=!1;let ut=U.points;ut.show=ue(ut.show),ut.size=ue(ut.size),ut.stroke=ue(ut.stroke),ut.width=ue(ut.width),ut.fill=ue(ut.fill);let ur=n.focus=Ke({},e.focus||{alpha:.3},U.focus),Dn=ur.prox>=0,In=Dn&&ut.one,Bt=[],Wn=[],Bn=[];function Yl(c,f){let g=ut.show(n,f);if(g instanceof HTMLElement)return Ot(g,Kg),Ot(g,c.class),xr(g,-10,-10,re,W),$.insertBefore(g,Bt[f]),g}function Jl(c,f){if(s==1||f>0){let g=s==1&&L[c.scale].time,v=c.value;c.value=g?Vp(v)?Jp(ce,Yp(v,j)):v||fe:v||av,c.label=c.label||(g?Xb:Zb)}if(In||f>0){c.width=c.width==null?1:c.width,c.paths=c.paths||wv||pb,c.fillTo=ue(c.fillTo||dv),c.pxAlign=+he(c.pxAlign,E),c.pxRound=od(c.pxAlign),c.stroke=ue(c.stroke||null),c.fill=ue(c.fill||null),c._stroke=c._fill=c._paths=c._focus=null;let g=lv(yt(1,c.width),1),v=c.points=Ke({},{size:g,width:yt(1,g*.2),stroke:c.stroke,space:g*2,paths:$v,_stroke:null,_fill:null},c.points);v.show=ue(v.show),v.filter=ue(v.filter),v.fill=ue(v.fill),v.stroke=ue(v.stroke),v.paths=ue(v.paths),v.pxAlign=c.pxAlign}if(Ye){let g=io(c,f);Ie.splice(f,0,g[0]),ar.splice(f,0,g[1]),oe.values.push(null)}if(ft){we.splice(f,0,null);let g=null;In?f==0&&(g=Yl(c,f)):f>0&&(g=Yl(c,f)),Bt.splice(f,0,g),Wn.splice(f,0,0),Bn.splice(f,0,0)}st("addSeries",f)}function Jm(c,f){f=f??T.length,c=s==1?bl(c,f,Zp,nd):bl(c,f,{},rd),T.splice(f,0,c),Jl(T[f],f)}n.addSeries=Jm;function Qm(c){if(T.splice(c,1),Ye){oe.values.splice(c,1),ar.splice(c,1);let f=Ie.splice(c,1)[0];Nn(null,f.firstChild),f.remove()}ft&&(we.splice(c,1),Bt.splice(c,1)[0].remove(),Wn.splice(c,1),Bn.splice(c,1)),st("delSeries",c)}n.delSeries=Qm;let sn=[!1,!1,!1,!1];function Zm(c,f){if(c._show=c.show,c.show){let g=c.side%2,v=L[c.scale];v==null&&(c.scale=g?T[1].scale:H,v=L[c.scale]);let w=v.time;c.size=ue(c.size),c.space=ue(c.space),c.rotate=ue(c.rotate),Jr(c.incrs)&&c.incrs.forEach(M=>{!Qr.has(M)&&Qr.set(M,vd(M))}),c.incrs=ue(c.incrs||(v.distr==2?Pb:w?O==1?Nb:Db:Sn)),c.splits=ue(c.splits||(w&&v.distr==1?wt:v.distr==3?fl:v.distr==4?rv:tv)),c.stroke=ue(c.stroke),c.grid.stroke=ue(c.grid.stroke),c.ticks.stroke=ue(c.ticks.stroke),c.border.stroke=ue(c.border.stroke);let S=c.values;c.values=Jr(S)&&!Jr(S[0])?ue(S):w?Jr(S)?Gp(ce,Kp(S,j)):Vp(S)?Bb(ce,S):S||Pe:S||ev,c.filter=ue(c.filter||(v.distr>=3&&v.log==10?ov:v.distr==3&&v.log==2?iv:gd)),c.font=ud(c.font),c.labelFont=ud(c.labelFont),c._size=c.size(n,null,f,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,c._size>0&&(sn[f]=!0,c._el=jt(Vg,b))}}function Rs(c,f,g,v){let[w,S,M,C]=g,P=f%2,D=0;return P==0&&(C||S)&&(D=f==0&&!w||f==2&&!M?Ze(Qp.size/3):0),P==1&&(w||M)&&(D=f==1&&!S||f==3&&!C?Ze(ed.size/2):0),D}let Ql=n.padding=(e.padding||[Rs,Rs,Rs,Rs]).map(c=>ue(he(c,Rs))),Nr=n._padding=Ql.map((c,f)=>c(n,f,sn,0)),at,et=null,tt=null,uo=s==1?T[0].idxs:null,Qt=null,Ts=!1;function Zl(c,f){if(t=c??[],n.data=n._data=t,s==2){at=0;for(let g=1;g<T.length;g++)at+=t[g][0].length}else{t.length==0&&(n.data=n._data=t=[[]]),Qt=t[0],at=Qt.length;let g=t;if(se==2){g=t.slice();let v=g[0]=Array(at);for(let w=0;w<at;w++)v[w]=w}n._data=t=g}if(Vn(!0),st("setData"),se==2&&(Hn=!0),f!==!1){let g=z;g.auto(n,Ts)?Gi():Hr(H,g.min,g.max),rn=rn||U.left>=0,Wt=!0,Un()}}n.setData=Zl;function Gi(){Ts=!0;let c,f;s==1&&(at>0?(et=uo[0]=0,tt=uo[1]=at-1,c=t[0][et],f=t[0][tt],se==2?(c=et,f=tt):c==f&&(se==3?[c,f]=fi(c,c,z.log,!1):se==4?[c,f]=wl(c,c,z.log,!1):z.time?f=c+Ze(86400/O):[c,f]=ci(c,f,$l,!0))):(et=uo[0]=c=null,tt=uo[1]=f=null)),Hr(H,c,f)}let co,Fn,Yi,Ji,Qi,Zi,Xi,ea,ta,St;function Xl(c,f,g,v,w,S){c??=Tp,g??=kl,v??="butt",w??=Tp,S??="round",c!=co&&(d.strokeStyle=co=c),w!=Fn&&(d.fillStyle=Fn=w),f!=Yi&&(d.lineWidth=Yi=f),S!=Qi&&(d.lineJoin=Qi=S),v!=Zi&&(d.lineCap=Zi=v),g!=Ji&&d.setLineDash(Ji=g)}function eu(c,f,g,v){f!=Fn&&(d.fillStyle=Fn=f),c!=Xi&&(d.font=Xi=c),g!=ea&&(d.textAlign=ea=g),v!=ta&&(d.textBaseline=ta=v)}function ra(c,f,g,v,w=0){if(v.length>0&&c.auto(n,Ts)&&(f==null||f.min==null)){let S=he(et,0),M=he(tt,v.length-1),C=g.min==null?ob(v,S,M,w,c.distr==3):[g.min,g.max];c.min=ir(c.min,g.min=C[0]),c.max=yt(c.max,g.max=C[1])}}let tu={min:null,max:null};function Xm(){for(let v in L){let w=L[v];K[v]==null&&(w.min==null||K[H]!=null&&w.auto(n,Ts))&&(K[v]=tu)}for(let v in L){let w=L[v];K[v]==null&&w.from!=null&&K[w.from]!=null&&(K[v]=tu)}K[H]!=null&&Vn(!0);let c={};for(let v in K){let w=K[v];if(w!=null){let S=c[v]=cs(L[v],mb);if(w.min!=null)Ke(S,w);else if(v!=H||s==2)if(at==0&&S.from==null){let M=S.range(n,null,null,v);S.min=M[0],S.max=M[1]}else S.min=Te,S.max=-Te}}if(at>0){T.forEach((v,w)=>{if(s==1){let S=v.scale,M=K[S];if(M==null)return;let C=c[S];if(w==0){let P=C.range(n,C.min,C.max,S);C.min=P[0],C.max=P[1],et=or(C.min,t[0]),tt=or(C.max,t[0]),tt-et>1&&(t[0][et]<C.min&&et++,t[0][tt]>C.max&&tt--),v.min=Qt[et],v.max=Qt[tt]}else v.show&&v.auto&&ra(C,M,v,t[w],v.sorted);v.idxs[0]=et,v.idxs[1]=tt}else if(w>0&&v.show&&v.auto){let[S,M]=v.facets,C=S.scale,P=M.scale,[D,I]=t[w],B=c[C],X=c[P];B!=null&&ra(B,K[C],S,D,S.sorted),X!=null&&ra(X,K[P],M,I,M.sorted),v.min=M.min,v.max=M.max}});for(let v in c){let w=c[v],S=K[v];if(w.from==null&&(S==null||S.min==null)){let M=w.range(n,w.min==Te?null:w.min,w.max==-Te?null:w.max,v);w.min=M[0],w.max=M[1]}}}for(let v in c){let w=c[v];if(w.from!=null){let S=c[w.from];if(S.min==null)w.min=w.max=null;else{let M=w.range(n,S.min,S.max,v);w.min=M[0],w.max=M[1]}}}let f={},g=!1;for(let v in c){let w=c[v],S=L[v];if(S.min!=w.min||S.max!=w.max){S.min=w.min,S.max=w.max;let M=S.distr;S._min=M==3?Ar(S.min):M==4?sl(S.min,S.asinh):M==100?S.fwd(S.min):S.min,S._max=M==3?Ar(S.max):M==4?sl(S.max,S.asinh):M==100?S.fwd(S.max):S.max,f[v]=g=!0}}if(g){T.forEach((v,w)=>{s==2?w>0&&f.y&&(v._paths=null):f[v.scale]&&(v._paths=null)});for(let v in f)Hn=!0,st("setScale",v);ft&&U.left>=0&&(rn=Wt=!0)}for(let v in K)K[v]=null}function eh(c){let f=dl(et-1,0,at-1),g=dl(tt+1,0,at-1);for(;c[f]==null&&f>0;)f--;for(;c[g]==null&&g<at-1;)g++;return[f,g]}function th(){if(at>0){let c=T.some(f=>f._focus)&&St!=ur.alpha;c&&(d.globalAlpha=St=ur.alpha),T.forEach((f,g)=>{if(g>0&&f.show&&(ru(g,!1),ru(g,!0),f._paths==null)){let v=St;St!=f.alpha&&(d.globalAlpha=St=f.alpha);let w=s==2?[0,t[g][0].length-1]:eh(t[g]);f._paths=f.paths(n,g,w[0],w[1]),St!=v&&(d.globalAlpha=St=v)}}),T.forEach((f,g)=>{if(g>0&&f.show){let v=St;St!=f.alpha&&(d.globalAlpha=St=f.alpha),f._paths!=null&&nu(g,!1);{let w=f._paths!=null?f._paths.gaps:null,S=f.points.show(n,g,et,tt,w),M=f.points.filter(n,g,S,w);(S||M)&&(f.points._paths=f.points.paths(n,g,et,tt,M),nu(g,!0))}St!=v&&(d.globalAlpha=St=v),st("drawSeries",g)}}),c&&(d.globalAlpha=St=1)}}function ru(c,f){let g=f?T[c].points:T[c];g._stroke=g.stroke(n,c),g._fill=g.fill(n,c)}function nu(c,f){let g=f?T[c].points:T[c],{stroke:v,fill:w,clip:S,flags:M,_stroke:C=g._stroke,_fill:P=g._fill,_width:D=g.width}=g._paths;D=Me(D*be,3);let I=null,B=D%2/2;f&&P==null&&(P=D>0?"#fff":C);let X=g.pxAlign==1&&B>0;if(X&&d.translate(B,B),!f){let ge=_t-D/2,me=It-D/2,ie=$t+D,J=Jt+D;I=new Path2D,I.rect(ge,me,ie,J)}f?na(C,D,g.dash,g.cap,P,v,w,M,S):rh(c,C,D,g.dash,g.cap,P,v,w,M,I,S),X&&d.translate(-B,-B)}function rh(c,f,g,v,w,S,M,C,P,D,I){let B=!1;P!=0&&G.forEach((X,ge)=>{if(X.series[0]==c){let me=T[X.series[1]],ie=t[X.series[1]],J=(me._paths||Xs).band;Jr(J)&&(J=X.dir==1?J[0]:J[1]);let q,Ce=null;me.show&&J&&ab(ie,et,tt)?(Ce=X.fill(n,ge)||S,q=me._paths.clip):J=null,na(f,g,v,w,Ce,M,C,P,D,I,q,J),B=!0}}),B||na(f,g,v,w,S,M,C,P,D,I)}let su=ps|hl;function na(c,f,g,v,w,S,M,C,P,D,I,B){Xl(c,f,g,v,w),(P||D||B)&&(d.save(),P&&d.clip(P),D&&d.clip(D)),B?(C&su)==su?(d.clip(B),I&&d.clip(I),fo(w,M),po(c,S,f)):C&hl?(fo(w,M),d.clip(B),po(c,S,f)):C&ps&&(d.save(),d.clip(B),I&&d.clip(I),fo(w,M),d.restore(),po(c,S,f)):(fo(w,M),po(c,S,f)),(P||D||B)&&d.restore()}function po(c,f,g){g>0&&(f instanceof Map?f.forEach((v,w)=>{d.strokeStyle=co=w,d.stroke(v)}):f!=null&&c&&d.stroke(f))}function fo(c,f){f instanceof Map?f.forEach((g,v)=>{d.fillStyle=Fn=v,d.fill(g)}):f!=null&&c&&d.fill(f)}function nh(c,f,g,v){let w=N[c],S;if(v<=0)S=[0,0];else{let M=w._space=w.space(n,c,f,g,v),C=w._incrs=w.incrs(n,c,f,g,v,M);S=Ev(f,g,C,v,M)}return w._found=S}function sa(c,f,g,v,w,S,M,C,P,D){let I=M%2/2;E==1&&d.translate(I,I),Xl(C,M,P,D,C),d.beginPath();let B,X,ge,me,ie=w+(v==0||v==3?-S:S);g==0?(X=w,me=ie):(B=w,ge=ie);for(let J=0;J<c.length;J++)f[J]!=null&&(g==0?B=ge=c[J]:X=me=c[J],d.moveTo(B,X),d.lineTo(ge,me));d.stroke(),E==1&&d.translate(-I,-I)}function sh(c){let f=!0;return N.forEach((g,v)=>{if(!g.show)return;let w=L[g.scale];if(w.min==null){g._show&&(f=!1,g._show=!1,Vn(!1));return}else g._show||(f=!1,g._show=!0,Vn(!1));let S=g.side,M=S%2,{min:C,max:P}=w,[D,I]=nh(v,C,P,M==0?re:W);if(I==0)return;let B=w.distr==2,X=g._splits=g.splits(n,v,C,P,D,I,B),ge=w.distr==2?X.map(q=>Qt[q]):X,me=w.distr==2?Qt[X[1]]-Qt[X[0]]:D,ie=g._values=g.values(n,g.filter(n,ge,v,I,me),v,I,me);g._rotate=S==2?g.rotate(n,ie,v,I):0;let J=g._size;g._size=Kt(g.size(n,ie,v,c)),J!=null&&g._size!=J&&(f=!1)}),f}function oh(c){let f=!0;return Ql.forEach((g,v)=>{let w=g(n,v,sn,c);w!=Nr[v]&&(f=!1),Nr[v]=w}),f}function ih(){for(let c=0;c<N.length;c++){let f=N[c];if(!f.show||!f._show)continue;let g=f.side,v=g%2,w,S,M=f.stroke(n,c),C=g==0||g==3?-1:1,[P,D]=f._found;if(f.label!=null){let gt=f.labelGap*C,Lt=Ze((f._lpos+gt)*be);eu(f.labelFont[0],M,"center",g==2?"top":Rp),d.save(),v==1?(w=S=0,d.translate(Lt,Ze(It+Jt/2)),d.rotate((g==3?-li:li)/2)):(w=Ze(_t+$t/2),S=Lt);let ln=md(f.label)?f.label(n,c,P,D):f.label;d.fillText(ln,w,S),d.restore()}if(D==0)continue;let I=L[f.scale],B=v==0?$t:Jt,X=v==0?_t:It,ge=f._splits,me=I.distr==2?ge.map(gt=>Qt[gt]):ge,ie=I.distr==2?Qt[ge[1]]-Qt[ge[0]]:P,J=f.ticks,q=f.border,Ce=J.show?J.size:0,Be=Ze(Ce*be),ot=Ze((f.alignTo==2?f._size-Ce-f.gap:f.gap)*be),$e=f._rotate*-li/180,Fe=_(f._pos*be),At=(Be+ot)*C,ht=Fe+At;S=v==0?ht:0,w=v==1?ht:0;let Ft=f.font[0],Zt=f.align==1?os:f.align==2?tl:$e>0?os:$e<0?tl:v==0?"center":g==3?tl:os,dr=$e||v==1?"middle":g==2?"top":Rp;eu(Ft,M,Zt,dr);let Ct=f.font[1]*f.lineGap,Vt=ge.map(gt=>_(a(gt,I,B,X))),Xt=f._values;for(let gt=0;gt<Xt.length;gt++){let Lt=Xt[gt];if(Lt!=null){v==0?w=Vt[gt]:S=Vt[gt],Lt=""+Lt;let ln=Lt.indexOf(`
`)==-1?[Lt]:Lt.split(/\n/gm);for(let bt=0;bt<ln.length;bt++){let Su=ln[bt];$e?(d.save(),d.translate(w,S+bt*Ct),d.rotate($e),d.fillText(Su,0,0),d.restore()):d.fillText(Su,w,S+bt*Ct)}}}J.show&&sa(Vt,J.filter(n,me,c,D,ie),v,g,Fe,Be,Me(J.width*be,3),J.stroke(n,c),J.dash,J.cap);let fr=f.grid;fr.show&&sa(Vt,fr.filter(n,me,c,D,ie),v,v==0?2:1,v==0?It:_t,v==0?Jt:$t,Me(fr.width*be,3),fr.stroke(n,c),fr.dash,fr.cap),q.show&&sa([Fe],[1],v==0?1:0,v==0?1:2,v==1?It:_t,v==1?Jt:$t,Me(q.width*be,3),q.stroke(n,c),q.dash,q.cap)}st("drawAxes")}function Vn(c){T.forEach((f,g)=>{g>0&&(f._paths=null,c&&(s==1?(f.min=null,f.max=null):f.facets.forEach(v=>{v.min=null,v.max=null})))})}let mo=!1,oa=!1,Ms=[];function ah(){oa=!1;for(let c=0;c<Ms.length;c++)st(...Ms[c]);Ms.length=0}function Un(){mo||(wb(ou),mo=!0)}function lh(c,f=!1){mo=!0,oa=f,c(n),ou(),f&&Ms.length>0&&queueMicrotask(ah)}n.batch=lh;function ou(){if(ji&&(Xm(),ji=!1),Hn&&(jm(),Hn=!1),ao){if(Le(x,os,Ee),Le(x,"top",Je),Le(x,Ys,re),Le(x,Js,W),Le($,os,Ee),Le($,"top",Je),Le($,Ys,re),Le($,Js,W),Le(b,Ys,Sr),Le(b,Js,Xr),m.width=Ze(Sr*be),m.height=Ze(Xr*be),N.forEach(({_el:c,_show:f,_size:g,_pos:v,side:w})=>{if(c!=null)if(f){let S=w===3||w===0?g:0,M=w%2==1;Le(c,M?"left":"top",v-S),Le(c,M?"width":"height",g),Le(c,M?"top":"left",M?Je:Ee),Le(c,M?"height":"width",M?W:re),cl(c,kn)}else Ot(c,kn)}),co=Fn=Yi=Qi=Zi=Xi=ea=ta=Ji=null,St=1,As(!0),Ee!=zn||Je!=en||re!=lr||W!=tn){Vn(!1);let c=re/lr,f=W/tn;if(ft&&!rn&&U.left>=0){U.left*=c,U.top*=f,qn&&xr(qn,Ze(U.left),0,re,W),jn&&xr(jn,0,Ze(U.top),re,W);for(let g=0;g<Bt.length;g++){let v=Bt[g];v!=null&&(Wn[g]*=c,Bn[g]*=f,xr(v,Kt(Wn[g]),Kt(Bn[g]),re,W))}}if(Ae.show&&!lo&&Ae.left>=0&&Ae.width>0){Ae.left*=c,Ae.width*=c,Ae.top*=f,Ae.height*=f;for(let g in pa)Le(Yn,g,Ae[g])}zn=Ee,en=Je,lr=re,tn=W}st("setSize"),ao=!1}Sr>0&&Xr>0&&(d.clearRect(0,0,m.width,m.height),st("drawClear"),Q.forEach(c=>c()),st("draw")),Ae.show&&lo&&(ho(Ae),lo=!1),ft&&rn&&(an(null,!0,!1),rn=!1),oe.show&&oe.live&&Wt&&(ua(),Wt=!1),l||(l=!0,n.status=1,st("ready")),Ts=!1,mo=!1}n.redraw=(c,f)=>{Hn=f||!1,c!==!1?Hr(H,z.min,z.max):Un()};function ia(c,f){let g=L[c];if(g.from==null){if(at==0){let v=g.range(n,f.min,f.max,c);f.min=v[0],f.max=v[1]}if(f.min>f.max){let v=f.min;f.min=f.max,f.max=v}if(at>1&&f.min!=null&&f.max!=null&&f.max-f.min<1e-16)return;c==H&&g.distr==2&&at>0&&(f.min=or(f.min,t[0]),f.max=or(f.max,t[0]),f.min==f.max&&f.max++),K[c]=f,ji=!0,Un()}}n.setScale=ia;let aa,la,qn,jn,iu,au,Kn,Gn,lu,uu,_e,Ne,zr=!1,lt=U.drag,rt=lt.x,nt=lt.y;ft&&(U.x&&(aa=jt(qg,$)),U.y&&(la=jt(jg,$)),z.ori==0?(qn=aa,jn=la):(qn=la,jn=aa),_e=U.left,Ne=U.top);let Ae=n.select=Ke({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Yn=Ae.show?jt(Ug,Ae.over?$:x):null;function ho(c,f){if(Ae.show){for(let g in c)Ae[g]=c[g],g in pa&&Le(Yn,g,c[g]);f!==!1&&st("setSelect")}}n.setSelect=ho;function uh(c){if(T[c].show)Ye&&cl(Ie[c],kn);else if(Ye&&Ot(Ie[c],kn),ft){let g=In?Bt[0]:Bt[c];g!=null&&xr(g,-10,-10,re,W)}}function Hr(c,f,g){ia(c,{min:f,max:g})}function cr(c,f,g,v){f.focus!=null&&mh(c),f.show!=null&&T.forEach((w,S)=>{S>0&&(c==S||c==null)&&(w.show=f.show,uh(S),s==2?(Hr(w.facets[0].scale,null,null),Hr(w.facets[1].scale,null,null)):Hr(w.scale,null,null),Un())}),g!==!1&&st("setSeries",c,f),v&&Cs("setSeries",n,c,f)}n.setSeries=cr;function ch(c,f){Ke(G[c],f)}function ph(c,f){c.fill=ue(c.fill||null),c.dir=he(c.dir,-1),f=f??G.length,G.splice(f,0,c)}function dh(c){c==null?G.length=0:G.splice(c,1)}n.addBand=ph,n.setBand=ch,n.delBand=dh;function fh(c,f){T[c].alpha=f,ft&&Bt[c]!=null&&(Bt[c].style.opacity=f),Ye&&Ie[c]&&(Ie[c].style.opacity=f)}let kr,Dr,on,Jn={focus:!0};function mh(c){if(c!=on){let f=c==null,g=ur.alpha!=1;T.forEach((v,w)=>{if(s==1||w>0){let S=f||w==0||w==c;v._focus=f?null:S,g&&fh(w,S?1:ur.alpha)}}),on=c,g&&Un()}}Ye&&Dn&&mt(_p,ye,c=>{U._lock||(nn(c),on!=null&&cr(null,Jn,!0,qe.setSeries))});function pr(c,f,g){let v=L[f];g&&(c=c/be-(v.ori==1?Je:Ee));let w=re;v.ori==1&&(w=W,c=w-c),v.dir==-1&&(c=w-c);let S=v._min,M=v._max,C=c/w,P=S+(M-S)*C,D=v.distr;return D==3?ls(10,P):D==4?ub(P,v.asinh):D==100?v.bwd(P):P}function hh(c,f){let g=pr(c,H,f);return or(g,t[0],et,tt)}n.valToIdx=c=>or(c,t[0]),n.posToIdx=hh,n.posToVal=pr,n.valToPos=(c,f,g)=>L[f].ori==0?o(c,L[f],g?$t:re,g?_t:0):i(c,L[f],g?Jt:W,g?It:0),n.setCursor=(c,f,g)=>{_e=c.left,Ne=c.top,an(null,f,g)};function cu(c,f){Le(Yn,os,Ae.left=c),Le(Yn,Ys,Ae.width=f)}function pu(c,f){Le(Yn,"top",Ae.top=c),Le(Yn,Js,Ae.height=f)}let Es=z.ori==0?cu:pu,_s=z.ori==1?cu:pu;function gh(){if(Ye&&oe.live)for(let c=s==2?1:0;c<T.length;c++){if(c==0&&Dt)continue;let f=oe.values[c],g=0;for(let v in f)ar[c][g++].firstChild.nodeValue=f[v]}}function ua(c,f){if(c!=null&&(c.idxs?c.idxs.forEach((g,v)=>{we[v]=g}):fb(c.idx)||we.fill(c.idx),oe.idx=we[0]),Ye&&oe.live){for(let g=0;g<T.length;g++)(g>0||s==1&&!Dt)&&bh(g,we[g]);gh()}Wt=!1,f!==!1&&st("setLegend")}n.setLegend=ua;function bh(c,f){let g=T[c],v=c==0&&se==2?Qt:t[c],w;Dt?w=g.values(n,c,f)??Or:(w=g.value(n,f==null?null:v[f],c,f),w=w==null?Or:{_:w}),oe.values[c]=w}function an(c,f,g){lu=_e,uu=Ne,[_e,Ne]=U.move(n,_e,Ne),U.left=_e,U.top=Ne,ft&&(qn&&xr(qn,Ze(_e),0,re,W),jn&&xr(jn,0,Ze(Ne),re,W));let v,w=et>tt;kr=Te,Dr=null;let S=z.ori==0?re:W,M=z.ori==1?re:W;if(_e<0||at==0||w){v=U.idx=null;for(let C=0;C<T.length;C++){let P=Bt[C];P!=null&&xr(P,-10,-10,re,W)}Dn&&cr(null,Jn,!0,c==null&&qe.setSeries),oe.live&&(we.fill(v),Wt=!0)}else{let C,P,D;s==1&&(C=z.ori==0?_e:Ne,P=pr(C,H),v=U.idx=or(P,t[0],et,tt),D=V(t[0][v],z,S,0));let I=-10,B=-10,X=0,ge=0,me=!0,ie="",J="";for(let q=s==2?1:0;q<T.length;q++){let Ce=T[q],Be=we[q],ot=Be==null?null:s==1?t[q][Be]:t[q][1][Be],$e=U.dataIdx(n,q,v,P),Fe=$e==null?null:s==1?t[q][$e]:t[q][1][$e];if(Wt=Wt||Fe!=ot||$e!=Be,we[q]=$e,q>0&&Ce.show){let At=$e==null?-10:$e==v?D:V(s==1?t[0][$e]:t[q][0][$e],z,S,0),ht=Fe==null?-10:Z(Fe,s==1?L[Ce.scale]:L[Ce.facets[1].scale],M,0);if(Dn&&Fe!=null){let Ft=z.ori==1?_e:Ne,Zt=Xe(ur.dist(n,q,$e,ht,Ft));if(Zt<kr){let dr=ur.bias;if(dr!=0){let Ct=pr(Ft,Ce.scale),Vt=Fe>=0?1:-1,Xt=Ct>=0?1:-1;Xt==Vt&&(Xt==1?dr==1?Fe>=Ct:Fe<=Ct:dr==1?Fe<=Ct:Fe>=Ct)&&(kr=Zt,Dr=q)}else kr=Zt,Dr=q}}if(Wt||In){let Ft,Zt;z.ori==0?(Ft=At,Zt=ht):(Ft=ht,Zt=At);let dr,Ct,Vt,Xt,fr,gt,Lt=!0,ln=ut.bbox;if(ln!=null){Lt=!1;let bt=ln(n,q);Vt=bt.left,Xt=bt.top,dr=bt.width,Ct=bt.height}else Vt=Ft,Xt=Zt,dr=Ct=ut.size(n,q);if(gt=ut.fill(n,q),fr=ut.stroke(n,q),In)q==Dr&&kr<=ur.prox&&(I=Vt,B=Xt,X=dr,ge=Ct,me=Lt,ie=gt,J=fr);else{let bt=Bt[q];bt!=null&&(Wn[q]=Vt,Bn[q]=Xt,zp(bt,dr,Ct,Lt),Op(bt,gt,fr),xr(bt,Kt(Vt),Kt(Xt),re,W))}}}}if(In){let q=ur.prox,Ce=on==null?kr<=q:kr>q||Dr!=on;if(Wt||Ce){let Be=Bt[0];Be!=null&&(Wn[0]=I,Bn[0]=B,zp(Be,X,ge,me),Op(Be,ie,J),xr(Be,Kt(I),Kt(B),re,W))}}}if(Ae.show&&zr)if(c!=null){let[C,P]=qe.scales,[D,I]=qe.match,[B,X]=c.cursor.sync.scales,ge=c.cursor.drag;if(rt=ge._x,nt=ge._y,rt||nt){let{left:me,top:ie,width:J,height:q}=c.select,Ce=c.scales[B].ori,Be=c.posToVal,ot,$e,Fe,At,ht,Ft=C!=null&&D(C,B),Zt=P!=null&&I(P,X);Ft&&rt?(Ce==0?(ot=me,$e=J):(ot=ie,$e=q),Fe=L[C],At=V(Be(ot,B),Fe,S,0),ht=V(Be(ot+$e,B),Fe,S,0),Es(ir(At,ht),Xe(ht-At))):Es(0,S),Zt&&nt?(Ce==1?(ot=me,$e=J):(ot=ie,$e=q),Fe=L[P],At=Z(Be(ot,X),Fe,M,0),ht=Z(Be(ot+$e,X),Fe,M,0),_s(ir(At,ht),Xe(ht-At))):_s(0,M)}else da()}else{let C=Xe(lu-iu),P=Xe(uu-au);if(z.ori==1){let X=C;C=P,P=X}rt=lt.x&&C>=lt.dist,nt=lt.y&&P>=lt.dist;let D=lt.uni;D!=null?rt&&nt&&(rt=C>=D,nt=P>=D,!rt&&!nt&&(P>C?nt=!0:rt=!0)):lt.x&&lt.y&&(rt||nt)&&(rt=nt=!0);let I,B;rt&&(z.ori==0?(I=Kn,B=_e):(I=Gn,B=Ne),Es(ir(I,B),Xe(B-I)),nt||_s(0,M)),nt&&(z.ori==1?(I=Kn,B=_e):(I=Gn,B=Ne),_s(ir(I,B),Xe(B-I)),rt||Es(0,S)),!rt&&!nt&&(Es(0,0),_s(0,0))}if(lt._x=rt,lt._y=nt,c==null){if(g){if($u!=null){let[C,P]=qe.scales;qe.values[0]=C!=null?pr(z.ori==0?_e:Ne,C):null,qe.values[1]=P!=null?pr(z.ori==1?_e:Ne,P):null}Cs(rl,n,_e,Ne,re,W,v)}if(Dn){let C=g&&qe.setSeries,P=ur.prox;on==null?kr<=P&&cr(Dr,Jn,!0,C):kr>P?cr(null,Jn,!0,C):Dr!=on&&cr(Dr,Jn,!0,C)}}Wt&&(oe.idx=v,ua()),f!==!1&&st("setCursor")}let Ir=null;Object.defineProperty(n,"rect",{get(){return Ir==null&&As(!1),Ir}});function As(c=!1){c?Ir=null:(Ir=$.getBoundingClientRect(),st("syncRect",Ir))}function du(c,f,g,v,w,S,M){U._lock||zr&&c!=null&&c.movementX==0&&c.movementY==0||(ca(c,f,g,v,w,S,M,!1,c!=null),c!=null?an(null,!0,!0):an(f,!0,!1))}function ca(c,f,g,v,w,S,M,C,P){if(Ir==null&&As(!1),nn(c),c!=null)g=c.clientX-Ir.left,v=c.clientY-Ir.top;else{if(g<0||v<0){_e=-10,Ne=-10;return}let[D,I]=qe.scales,B=f.cursor.sync,[X,ge]=B.values,[me,ie]=B.scales,[J,q]=qe.match,Ce=f.axes[0].side%2==1,Be=z.ori==0?re:W,ot=z.ori==1?re:W,$e=Ce?S:w,Fe=Ce?w:S,At=Ce?v:g,ht=Ce?g:v;if(me!=null?g=J(D,me)?a(X,L[D],Be,0):-10:g=Be*(At/$e),ie!=null?v=q(I,ie)?a(ge,L[I],ot,0):-10:v=ot*(ht/Fe),z.ori==1){let Ft=g;g=v,v=Ft}}P&&(f==null||f.cursor.event.type==rl)&&((g<=1||g>=re-1)&&(g=$n(g,re)),(v<=1||v>=W-1)&&(v=$n(v,W))),C?(iu=g,au=v,[Kn,Gn]=U.move(n,g,v)):(_e=g,Ne=v)}let pa={width:0,height:0,left:0,top:0};function da(){ho(pa,!1)}let fu,mu,hu,gu;function bu(c,f,g,v,w,S,M){zr=!0,rt=nt=lt._x=lt._y=!1,ca(c,f,g,v,w,S,M,!0,!1),c!=null&&(mt(nl,ll,vu,!1),Cs(Mp,n,Kn,Gn,re,W,null));let{left:C,top:P,width:D,height:I}=Ae;fu=C,mu=P,hu=D,gu=I}function vu(c,f,g,v,w,S,M){zr=lt._x=lt._y=!1,ca(c,f,g,v,w,S,M,!1,!0);let{left:C,top:P,width:D,height:I}=Ae,B=D>0||I>0,X=fu!=C||mu!=P||hu!=D||gu!=I;if(B&&X&&ho(Ae),lt.setScale&&B&&X){let ge=C,me=D,ie=P,J=I;if(z.ori==1&&(ge=P,me=I,ie=C,J=D),rt&&Hr(H,pr(ge,H),pr(ge+me,H)),nt)for(let q in L){let Ce=L[q];q!=H&&Ce.from==null&&Ce.min!=Te&&Hr(q,pr(ie+J,q),pr(ie,q))}da()}else U.lock&&(U._lock=!U._lock,an(f,!0,c!=null));c!=null&&(Nn(nl,ll),Cs(nl,n,_e,Ne,re,W,null))}function vh(c,f,g,v,w,S,M){if(U._lock)return;nn(c);let C=zr;if(zr){let P=!0,D=!0,I=10,B,X;z.ori==0?(B=rt,X=nt):(B=nt,X=rt),B&&X&&(P=_e<=I||_e>=re-I,D=Ne<=I||Ne>=W-I),B&&P&&(_e=_e<Kn?0:re),X&&D&&(Ne=Ne<Gn?0:W),an(null,!0,!0),zr=!1}_e=-10,Ne=-10,we.fill(null),an(null,!0,!0),C&&(zr=C)}function yu(c,f,g,v,w,S,M){U._lock||(nn(c),Gi(),da(),c!=null&&Cs(Ap,n,_e,Ne,re,W,null))}function xu(){N.forEach(_v),Ki(n.width,n.height,!0)}Rn(ui,as,xu);let Qn={};Qn.mousedown=bu,Qn.mousemove=du,Qn.mouseup=vu,Qn.dblclick=yu,Qn.setSeries=(c,f,g,v)=>{let w=qe.match[2];g=w(n,f,g),g!=-1&&cr(g,v,!0,!1)},ft&&(mt(Mp,$,bu),mt(rl,$,du),mt(Ep,$,c=>{nn(c),As(!1)}),mt(_p,$,vh),mt(Ap,$,yu),gl.add(n),n.syncRect=As);let go=n.hooks=e.hooks||{};function st(c,f,g){oa?Ms.push([c,f,g]):c in go&&go[c].forEach(v=>{v.call(null,n,f,g)})}(e.plugins||[]).forEach(c=>{for(let f in c.hooks)go[f]=(go[f]||[]).concat(c.hooks[f])});let wu=(c,f,g)=>g,qe=Ke({key:null,setSeries:!1,filters:{pub:Bp,sub:Bp},scales:[H,T[1]?T[1].scale:null],match:[Fp,Fp,wu],values:[null,null]},U.sync);qe.match.length==2&&qe.match.push(wu),U.sync=qe;let $u=qe.key,fa=Dd($u);function Cs(c,f,g,v,w,S,M){qe.filters.pub(c,f,g,v,w,S,M)&&fa.pub(c,f,g,v,w,S,M)}fa.sub(n);function yh(c,f,g,v,w,S,M){qe.filters.sub(c,f,g,v,w,S,M)&&Qn[c](null,f,g,v,w,S,M)}n.pub=yh;function xh(){fa.unsub(n),gl.delete(n),Zr.clear(),pl(ui,as,xu),u.remove(),ye?.remove(),st("destroy")}n.destroy=xh;function ma(){st("init",e,t),Zl(t||e.data,!1),K[H]?ia(H,K[H]):Gi(),lo=Ae.show&&(Ae.width>0||Ae.height>0),rn=Wt=!0,Ki(e.width,e.height)}return T.forEach(Jl),N.forEach(Zm),r?r instanceof HTMLElement?(r.appendChild(u),ma()):r(n,ma):ma(),n}Ge.assign=Ke;Ge.fmtNum=Sl;Ge.rangeNum=ci;Ge.rangeLog=fi;Ge.rangeAsinh=wl;Ge.orient=Mn;Ge.pxRatio=be;Ge.join=xb;Ge.fmtDate=Rl,Ge.tzDate=Cb;Ge.sync=Dd;{Ge.addGap=fv,Ge.clipGaps=gi;let e=Ge.paths={points:Ud};e.linear=jd,e.stepped=gv,e.bars=bv,e.spline=yv}function hs(e,t){return Ll(e,t)?"":ee(t)}var Av=.005;function Ll(e,t){return(e.match(/[-−]?\d[\d,]*(?:\.\d+)?(?:e[-+−]?\d+)?/gi)??[]).some(n=>{let s=Number(n.replaceAll(",","").replaceAll("−","-")),[o="",i="0"]=n.replaceAll("−","-").split(/e/i),a=10**(Number(i)-(o.split(".")[1]?.length??0));return Math.abs(s-t)<=Math.min(a*.5001,Math.abs(t)*Av)})}var Qd={over(e,t,r){let{ratio:n}=e,{value:s,label:o}=t,i=Jd(e,t);if(!i||!e.inside(i.x))return;let{x:a,y1:l,y2:u}=i,{strength:m}=r,d=je(r.colour,m<1?.35:1),b=m>1?3:2,x=4*n;e.line(a,l,a,u,d,b),e.line(a-x,l,a+x,l,d,b),e.line(a-x,u,a+x,u,d,b),e.occupy(a-x,Math.min(l,u)-x,2*x,Math.abs(u-l)+2*x);let $=/\d/.test(o)?o:`${o} ${ee(s,3)}`;e.label($,r,(E,_)=>{let O=(l+u)/2-_/2,T=8*n;return[[a+T,O],[a-E-T,O],[a-E-T,Math.min(l,u)-_],[a-E-T,Math.max(l,u)]]})},distance(e,t,[r,n]){let s=Jd(e,t);if(!s)return 1/0;let[o,i]=[Math.min(s.y1,s.y2),Math.max(s.y1,s.y2)];return Math.hypot(r-s.x,Math.max(o-n,n-i,0))},values:({first_value:e,other_value:t})=>[e,t].filter(r=>typeof r=="number"),row:({label:e,step:t,value:r})=>({name:e,value:`${hs(e,r)} ${zo(Ue(t))}`.trim()})};function Jd(e,t){let{member:r,tag:n,other_member:s,other_tag:o,step:i,value:a}=t,l=t.first_value??e.valueAt({member:r,tag:n},i),u=t.other_value??e.valueAt({member:s,tag:o},i)??(l===null?null:l-a);return l===null||u===null?null:{x:e.x(i,{member:r,tag:n}),y1:e.y(l),y2:e.y(u)}}var Zd={over(e,{value:t,label:r},n){let{box:s,ratio:o}=e,{colour:i,strength:a}=n,l=e.y(t),u=3*o,m=l<s.y?"↑ ":l>e.bottom?"↓ ":"";m||e.line(s.x,l,e.right,l,je(i,a<1?.3:1),a>1?2.5:1.5,[6,4]),e.label(m+Cv(r,t),n,(d,b)=>{let x=Math.max(l-b-u,s.y+u),$=Math.min(l+u,e.bottom-b-u),E=[];for(let _ of[1,0,.5,.75,.25]){let O=s.x+u+(s.width-d-2*u)*_;E.push([O,x],[O,$])}return E})},distance:(e,{value:t},[,r])=>Math.abs(r-e.y(t))+3*e.ratio,values:({value:e,tolerance:t})=>t?[e-t,e,e+t]:[e],row:({label:e,value:t})=>({name:e,value:hs(e,t)})};function Cv(e,t){return e.includes("=")||Ll(e,t)?e:`${e} = ${ee(t)}`}var Xd={over(e,{step:t,value:r,label:n,member:s,tag:o},i){let{box:a,ratio:l}=e,{colour:u,strength:m}=i,d=e.x(t,{member:s,tag:o});if(!e.inside(d))return;let b=r===null?a.y+28*l:e.y(r),x=je(u,m<1?.35:1);if((m>1||r===null)&&e.line(d,a.y,d,e.bottom,x,1,[2,3]),r!==null){let $=m>1?7:5;e.ring(d,Math.max(a.y,Math.min(e.bottom,b)),$,x),e.occupy(d-$*l,b-$*l,2*$*l,2*$*l)}e.label(`${n} ${Lv(n,t)}`.trim(),i,($,E)=>{let _=10*l,T=e.valueAt({member:s,tag:o},t)!==null&&r!==null,N=[[d-$/2,b-E-_],[d+_,b-E/2],[d-$-_,b-E/2],[d+_,b-E-_],[d-$-_,b-E-_],[d-$-_,b+_]];return T&&N.splice(1,0,[d-$/2,b+_],[d+_,b+_]),N})},distance(e,{step:t,value:r,member:n,tag:s},[o,i]){let a=e.x(t,{member:n,tag:s});return r===null?Math.abs(o-a):Math.hypot(o-a,i-Math.max(e.box.y,Math.min(e.bottom,e.y(r))))},values:({value:e})=>e===null?[]:[e],row:({label:e,step:t,value:r})=>({name:e,value:`${r===null?"":hs(e,r)} ${zo(Ue(t))}`.trim()})};function Lv(e,t){return e.match(/\d[\d,]*(?:\.\d+)?/g)?.some(r=>Number(r.replaceAll(",",""))===t)?"":`@ ${Ue(t)}`}var ef={under(e,t,{colour:r,strength:n,leading:s}){let{first_step:o,last_step:i}=t,{ratio:a,box:l}=e,u=e.x(o,t),m=Math.max(e.x(i,t)-u,2*a);if(s||n>1){let d=je(r,n>1?.18:n<1?.04:.1);e.tint(d,{x:u,y:l.y,width:m,height:l.height})}e.tint(je(r,n<1?.3:.9),{x:u,y:l.y,width:m,height:2*a})},over(e,t,r){let{ratio:n,box:s}=e,{first_step:o,last_step:i,label:a}=t,l=Math.max(e.x(o,t),s.x),u=Math.min(e.x(i,t),e.right);u<s.x||l>e.right||e.label(a,r,(m,d)=>{let b=(l+u-m)/2,x=[s.y+4*n,s.y+6*n+d,e.bottom-d-4*n],$=u-l>=m?[l+2*n,b,u-m]:[b];return x.flatMap(E=>$.map(_=>[_,E]))})},distance(e,t,[r,n]){let[s,o]=[e.x(t.first_step,t),e.x(t.last_step,t)],i=Math.max(0,n-e.box.y-18*e.ratio);return Math.hypot(Math.max(s-r,r-o,0),i)+5*e.ratio},row:({label:e,first_step:t,last_step:r})=>({name:e,value:t===r?Ut(Ue(t)):Ho(Ue(t),Ue(r))})};var Pv={row:({name:e,value:t,unit:r})=>({name:e,value:En(t,r)})},Ov={row:e=>{let t=Object.entries(e).filter(([,s])=>["number","string"].includes(typeof s)),r=new Map(t),n=[...r].filter(([s])=>!["kind","label","name"].includes(s)).map(([s,o])=>`${s.replaceAll("_"," ")} ${typeof o=="number"?ee(o):o}`);return{name:String(r.get("label")??r.get("name")??e.kind),value:n.join(", ")}}},Nv=new Map(Object.entries({span:ef,level:Zd,point:Xd,gap:Qd,stat:Pv}));function gs(e){return Nv.get(e.kind)??Ov}function bs(e){return gs(e).row(e)}function xi(e){return e.filter(({finding:t})=>nr(t)).flatMap(({evidence:t})=>gs(t).values?.(t)??[])}function En(e,t){if(e===null)return Vr();let r=p("^(?:share|fraction)(?: of (.+))?$",{id:"unit-share",desc:"Regular expression of how the server says the unit of a share: share, share of the curve"}),n=new RegExp(r).exec(t);if(n){let o=ee(e*100,3),i=n.slice(1).join("");return i?p(h`${o} % of ${i}`,{desc:"A share of something"}):p(h`${o} %`,{desc:"A share"})}let s=e===1?t.replace(/s$/,""):t;return s?`${ee(e)} ${s}`:ee(e)}var tf=1e-6,to=class{constructor(t,r,n){this.axis=t;let s=t==="relative"?n:0;this.tracks=r.map(o=>({curve:o,x:t==="step"?o.steps:zv(o.wall_times,s)}))}x(t,r){let n=this.track(r);return this.axis==="step"||!n?t:rf(n.curve.steps,n.x,t)}step(t){let r=this.track();return this.axis==="step"||!r?t:rf(r.x,r.curve.steps,t)}grid(){let t=this.tracks.map(({curve:n,x:s})=>this.broken(n,s,n.values)),r=this.tracks.flatMap(({curve:n,x:s})=>n.smoothed?[this.broken(n,s,n.smoothed)]:[]);return ns([...t,...r])}indexAt(t,r){let n=this.tracks[t]?.x??[],s=vs(n,r);return n[s]===r?s:-1}track(t){let r=t&&this.tracks.find(({curve:n})=>n.member===t.member&&n.tag===t.tag);return r||this.tracks.reduce((n,s)=>n&&n.x.length>=s.x.length?n:s,void 0)}broken(t,r,n){if(this.axis==="step"||!t.pauses.length)return{steps:r,values:n};let s=[],o=[],i=new Set(t.pauses.map(({step:a})=>vs(t.steps,a)));return r.forEach((a,l)=>{s.push(a),o.push(n[l]??null);let u=r[l+1];!i.has(l)||u===void 0||(s.push((a+u)/2),o.push(null))}),{steps:s,values:o}}};function zv(e,t){let r=(e.find(n=>n!==null)??t)-t-tf;return e.map(n=>r=Math.max(n===null?r:n-t,r+tf))}function vs(e,t){let[r,n]=[0,e.length];for(;r<n;){let s=r+n>>1;(e[s]??1/0)<t?r=s+1:n=s}return r}function rf(e,t,r){let n=vs(e,r),[s,o]=[e[n],t[n]],[i,a]=[e[n-1],t[n-1]];return s===void 0||o===void 0?t.at(-1)??r:i===void 0||a===void 0||s===r?o:a+(o-a)*(r-i)/(s-i)}var ys=60,wi=3600,$i=86400;function sf(){let e=[.001,.01,.1,.2,.5,1,2,5,10,15,30],t=[1,2,5,10,15,30].map(s=>s*ys),r=[1,2,3,6,12].map(s=>s*wi),n=[1,2,5,10,20,50,100,200,500,1e3].map(s=>s*$i);return[...e,...t,...r,...n]}function of(e,t){let r=e<0?"−":"",n=Math.abs(e);return n<1e-9?"0":t>=$i?`${r}${ro(n/$i)} d`:t>=wi?`${r}${ro(n/wi)} h`:t>=ys?n<2*wi?`${r}${ro(n/ys)} min`:`${r}${nf(n/ys)} h`:n<2*ys?`${r}${ro(n)} s`:`${r}${nf(n)} min`}function nf(e){let t=e%60;return`${Math.floor(e/60)}:${t<10?"0":""}${ro(t)}`}function ro(e){return String(Number(e.toFixed(3)))}function af(){return Rt()==="en"?"en-GB":Rt()}function lf(e,t){let r="";return e.map(n=>{let s=new Date(n*1e3),o=s.toLocaleDateString(Rt(),{month:"short",day:"numeric"});if(t>=$i)return o;let i=s.toLocaleTimeString(af(),{hour:"2-digit",minute:"2-digit",...t<ys?{second:"2-digit"}:{}});return o===r?i:(r=o,`${o} ${i}`)})}function uf(e){return new Date(e*1e3).toLocaleString(af(),{day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",second:"2-digit"})}var Hv=4,Dv=14,cf=32,Iv=pf([1,2,2.5,5],-32,308);function Si(e,t,r="step"){let n={stroke:e["text-2"],font:`11px ${br}`,grid:{stroke:e.grid,width:1},ticks:{show:!1},border:{show:!0,stroke:e["border-strong"],width:1}};return[{...n,grid:{show:!1},size:24,gap:4,space:64,...Wv(r)},{...n,border:{show:!1},gap:8,space:cf,size:(s,o,i,a)=>{let l=s.axes[i];if(a>1&&l?._size!==void 0)return l._size;let u=Math.max(0,...(o??[]).map(m=>m.length));return Math.max(36,16+u*6.2)},incrs:Iv,values:(s,o,i,a,l)=>qv(o,t?0:l),...t?{splits:Fv,filter:(s,o)=>o}:{}}]}function Wv(e){return e==="wall"?{space:96,values:(t,r,n,s,o)=>lf(r,o)}:e==="relative"?{incrs:sf(),values:(t,r,n,s,o)=>r.map(i=>of(i,o))}:{incrs:pf([1,2,5],0,15),values:(t,r)=>Bv(r)}}function Bv(e){let t=e.map(r=>za(r));return new Set(t).size<t.length?e.map(r=>F(r)):t}function Fv(e,t,r,n){let{distr:s,asinh:o=1}=e.scales.y??{},i=s===Hv?o:0,a=e.bbox.height/devicePixelRatio,l=Uv(r,n,i,Math.max(2,Math.floor(a/cf)));return Vv(l,u=>a*wn(u,i)/(wn(n,i)-wn(r,i)))}function Vv(e,t){let r=[];for(let n of[...e].sort((s,o)=>+(o===0)-+(s===0)||Math.abs(o)-Math.abs(s)))r.every(s=>Math.abs(t(n)-t(s))>=Dv)&&r.push(n);return r.sort((n,s)=>n-s)}function Uv(e,t,r,n){let s=r>0?r:e,o=Math.max(Math.abs(t),r>0?Math.abs(e):0),i=Math.floor(Math.log10(s)),a=Math.ceil(Math.log10(o)),l=Math.log10(o/s),u=r>0&&e<0&&t>0?2:1,m=Math.max(1,Math.ceil((a-i)*u/n)),d=l*u*2<=Math.max(n,4)?[1,2,5]:[1],b=r>0?[0]:[];for(let x=a-a%m;x>=i;x-=m)for(let $ of d){let E=+`${$}e${x}`;b.push(E),r>0&&b.push(-E)}return b.filter(x=>x>=e&&x<=t).sort((x,$)=>x-$)}function qv(e,t){return e.map(r=>{if(r===null)return"";let n=Math.abs(r);if(!(t>0))return ee(r,3);let s=jv(t),o=Math.floor(Math.log10(n))-s+1;return r!==0&&(n>=1e5||n<.001)?ee(r,Math.max(3,Math.min(15,o))):(s<0?r.toFixed(-s):ee(r,5)).replace("-","−")})}function jv(e){let[t="",r="0"]=e.toExponential(5).split("e");return Number(r)-(String(Number(t)).split(".")[1]?.length??0)}function pf(e,t,r){let n=[];for(let s=t;s<r;s+=1)for(let o of e)n.push(+`${o}e${s}`);return n}function Kv(e,t){return e.x<t.x+t.width&&t.x<e.x+e.width&&e.y<t.y+t.height&&t.y<e.y+e.height}function ff(e,t,r,n,s,o=[]){let i=[],a=[];for(let l of[...e].sort((u,m)=>u.priority-m.priority)){let u=Gv(l.text,t.width*.9,r),m=r(u),d=null,b=1/0,x=l.places(m,n),[$,E]=x[0]??[0,0];if(!a.some(O=>O.text===u&&Math.abs(O.x-$)<m&&Math.abs(O.y-E)<3*n)){for(let[O,[T,N]]of x.entries()){let L={x:df(T,t.x,t.x+t.width-m),y:df(N,t.y,t.y+t.height-n),width:m,height:n},G=[...i,...o].some(Q=>Kv(L,Q));if(G&&!l.forced)continue;let H=Math.hypot(L.x-T,L.y-N)/n,Y=s(L)+O*.5+H*4+(G?1e3:0);Y<b&&(b=Y,d=L)}d&&(i.push({...d,text:u,colour:l.colour}),a.push({text:u,x:$,y:E}))}}return i}function df(e,t,r){return Math.max(t,Math.min(r,e))}function Gv(e,t,r){if(r(e)<=t)return e;let n=e.length-1;for(;n>1&&r(`${e.slice(0,n)}…`)>t;)n-=1;return`${e.slice(0,n).trimEnd()}…`}var xs=class{constructor(t,r,n,s){this.plot=t;this.colours=r;this.curves=n;this.abscissa=s;this.wishes=[];this.obstacles=[];this.tints=new Map;this.ctx=t.ctx,this.ratio=devicePixelRatio;let{left:o,top:i,width:a,height:l}=t.bbox;this.box={x:o,y:i,width:a,height:l}}x(t,r){return this.plot.valToPos(this.abscissa.x(t,r),"x",!0)}y(t){return this.plot.valToPos(t,"y",!0)}get bottom(){return this.box.y+this.box.height}get right(){return this.box.x+this.box.width}inside(t){return t>=this.box.x-1&&t<=this.right+1}valueAt({member:t,tag:r},n){let s=this.curves.find(a=>a.member===t&&a.tag===r);if(!s)return null;let o=null,i=1/0;return s.steps.forEach((a,l)=>{let u=s.values[l];typeof u=="number"&&Math.abs(a-n)<i&&(i=Math.abs(a-n),o=u)}),o}within(t){let{ctx:r,box:n}=this;r.save(),r.beginPath(),r.rect(n.x,n.y,n.width,n.height),r.clip(),t(r),r.restore()}tint(t,r){this.tints.set(t,[...this.tints.get(t)??[],r])}wash(){this.within(t=>{for(let[r,n]of this.tints){t.fillStyle=r,t.beginPath();for(let{x:s,y:o,width:i,height:a}of n)t.rect(s,o,i,a);t.fill()}})}trace(t,r,n){this.within(s=>{s.strokeStyle=n,s.lineWidth=1.25*this.ratio,s.beginPath();let o=!1;t.forEach((i,a)=>{let l=r[a];if(typeof l!="number"){o=!1;return}o?s.lineTo(this.x(i),this.y(l)):s.moveTo(this.x(i),this.y(l)),o=!0}),s.stroke()})}line(t,r,n,s,o,i=1,a=[]){let{ctx:l,ratio:u}=this;l.save(),l.strokeStyle=o,l.lineWidth=i*u,l.setLineDash(a.map(m=>m*u)),l.beginPath(),l.moveTo(t,r),l.lineTo(n,s),l.stroke(),l.restore()}ring(t,r,n,s){let{ctx:o,ratio:i}=this;o.save(),o.beginPath(),o.arc(t,r,n*i,0,2*Math.PI),o.fillStyle=this.colours.surface,o.fill(),o.lineWidth=2*i,o.strokeStyle=s,o.stroke(),o.restore()}triangle(t,r,n,s,o){let{ctx:i,ratio:a}=this,l=n*a,u=o?l:-l;i.save(),i.beginPath(),i.moveTo(t,r),i.lineTo(t-l*.6,r+u),i.lineTo(t+l*.6,r+u),i.closePath(),i.fillStyle=s,i.fill(),i.restore()}occupy(t,r,n,s){this.obstacles.push({x:t,y:r,width:n,height:s})}label(t,r,n){if(!t||r.strength<1)return;let{colour:s,priority:o,strength:i}=r,a=i>1;this.wishes.push({text:t,colour:s,priority:a?-1:o,places:n,forced:a})}note(t,r,n){this.wishes.push({text:t,colour:r,priority:4,places:n,forced:!1})}flush(){let{ctx:t,ratio:r,box:n}=this;if(!this.wishes.length)return;t.save(),t.font=`500 ${11*r}px ${br}`,t.textBaseline="middle",t.textAlign="left";let s=4*r,o=a=>t.measureText(a).width+2*s,i=ff(this.wishes,n,o,16*r,this.crowding(),this.obstacles);for(let{x:a,y:l,width:u,height:m,text:d,colour:b}of i)t.fillStyle=je(this.colours.surface,.5),t.beginPath(),t.roundRect(a,l,u,m,3*r),t.fill(),t.strokeStyle=je(this.colours.surface,.85),t.lineWidth=3*r,t.lineJoin="round",t.strokeText(d,a+s,l+m/2+r*.5),t.fillStyle=b,t.fillText(d,a+s,l+m/2+r*.5);t.restore()}crowding(){let{box:t}=this,r=6*this.ratio,n=Math.ceil(t.width/r)+1,s=Math.ceil(t.height/r)+1,o=new Uint8Array(n*s),i=l=>Math.max(0,Math.min(n-1,Math.floor((l-t.x)/r))),a=l=>Math.max(0,Math.min(s-1,Math.floor((l-t.y)/r)));for(let l of this.curves){let[u,m]=[NaN,NaN];l.steps.forEach((d,b)=>{let x=l.values[b];if(typeof x!="number"){u=NaN;return}let[$,E]=[this.x(d,l),this.y(x)],_=Number.isNaN(u);if(this.inside($)||!_&&this.inside(u)){let[O,T]=_?[$,E]:[u,m],N=Math.min(100,Math.ceil(Math.hypot($-O,E-T)/r))||1;for(let L=1;L<=N;L+=1){let G=L/N;o[a(T+(E-T)*G)*n+i(O+($-O)*G)]=1}}[u,m]=[$,E]})}return({x:l,y:u,width:m,height:d})=>{let b=0;for(let x=a(u);x<=a(u+d);x+=1)for(let $=i(l);$<=i(l+m);$+=1)b+=o[x*n+$]??0;return b}}};var mf={nan:"NaN",inf:"+Inf","-inf":"−Inf"};function hf(e,t){e.curves.forEach((r,n)=>{let s=e.colours[t(r)];for(let{step:o,value:i,count:a}of r.marks){let l=e.x(o,r),u=e.x(Yv(r,o,a),r);if(u<e.box.x||l>e.right)continue;let m=i!=="-inf",d=(4+n*11)*e.ratio,b=m?e.box.y+d:e.bottom-d,x=m?b+5*e.ratio:b-5*e.ratio;e.occupy(l-6*e.ratio,x-5*e.ratio,u-l+12*e.ratio,10*e.ratio),e.within(()=>{u>l&&e.line(l,x,u,x,s,3),e.triangle(l,b,9,s,m)});let $=a>1?`${mf[i]} ×${a}`:mf[i],E=7*e.ratio,_=m?x+6*e.ratio:x-22*e.ratio;e.label($,{colour:s,strength:1,priority:2},(O,T)=>[[l+E,x-T/2],[l-O-E,x-T/2],[l-O/2,_],[l+E,_],[l-O/2,_+(m?T:-T)]])}})}function Yv(e,t,r){if(r<2)return t;let n=e.steps.indexOf(t);if(n<0)return t;let s=n;for(;s+1<e.steps.length&&e.values[s+1]===null;)s+=1;return e.steps[s]??t}function gf(e,t){if(e.abscissa.axis==="step")for(let r of e.curves){let n=je(e.colours[t(r)],.4);for(let{steps:s,values:o}of r.overwritten??[])e.trace(s,o,n)}}function Jv(e){let t=e.flatMap(({steps:n,resets:s})=>s.map(o=>({step:o,steps:n}))),r=[];for(let{step:n,steps:s}of t.sort((o,i)=>o.step-i.step)){let o=r.at(-1);(o===void 0||vs(s,o)<vs(s,n))&&r.push(n)}return r}function bf(e){let t=e.colours["text-2"];for(let r of Jv(e.curves)){let n=e.x(r);e.inside(n)&&(e.line(n,e.box.y,n,e.bottom,t,1,[1,3]),e.label(p("log goes back",{desc:"Mark on a chart: the steps begin again"}),{colour:t,strength:1,priority:4},(s,o)=>{let i=3*e.ratio,a=e.bottom-o-i,l=e.box.y+(e.box.height-o)/2;return[a,e.box.y+i,l].flatMap(u=>[[n+i,u],[n-s-i,u]])}))}}function vf(e){let t=e.colours["text-2"],[r]=[...e.curves].sort((n,s)=>s.points-n.points);for(let{step:n,seconds:s}of r?.pauses??[]){let o=r?.steps.find(x=>x>n)??n,[i,a]=[e.x(n,r),e.x(o,r)];if(a<e.box.x||i>e.right)continue;let l=e.abscissa.axis!=="step",u=(i+a)/2;e.within(x=>{if(!l){e.line(u,e.box.y,u,e.bottom,t,1,[4,2,1,2]);return}x.fillStyle=je(t,.1),x.fillRect(i,e.box.y,Math.max(a-i,e.ratio),e.box.height)});let m=p(h`paused ${gr(s)}`,{desc:"Mark on a chart: nothing was logged for so long"}),[d,b]=[Math.max(i,e.box.x),Math.min(a,e.right)];e.note(m,t,(x,$)=>[[l&&b-d>x?(d+b-x)/2:u+3*e.ratio,e.bottom-$-3*e.ratio]])}}function yf(e,t){let r=e.colours["text-2"],n=3*e.ratio;for(let{value:s,label:o}of t){let i=e.y(s),a=i<e.box.y?"↑ ":i>e.bottom?"↓ ":"";a||e.line(e.box.x,i,e.right,i,r,1,[2,2]),e.note(a+o,r,(l,u)=>{let m=Math.max(i-u-n,e.box.y+n),d=Math.min(i+n,e.bottom-u-n);return[0,1,.5,.25,.75].flatMap(b=>{let x=e.box.x+n+(e.box.width-l-2*n)*b;return[[x,m],[x,d]]})})}}function _n(e){return["train","validation","test"].includes(e)?e:"none"}function ki(e){return e==="validation"||e==="test"}var Qv=10;function xf(e,t,r){let{curves:n,splits:s,palette:o}=t,i=new xs(e,o,n,r);gf(i,a=>_n(s[n.indexOf(a)]??"none")),Pl(t,({evidence:a},l)=>{gs(a).under?.(i,a,l)}),i.wash()}function wf(e,t,r){let{curves:n,splits:s,palette:o}=t,i=new xs(e,o,n,r);vf(i),bf(i),hf(i,a=>_n(s[n.indexOf(a)]??"none")),yf(i,t.levels),Pl(t,({evidence:a},l)=>{gs(a).over?.(i,a,l)}),i.flush()}function $f(e,t,r,n,s){let o=new xs(e,t.palette,t.curves,r),i=[o.box.x+n*o.ratio,o.box.y+s*o.ratio],a=null,l=Qv;return Pl(t,({evidence:u,id:m})=>{let d=gs(u).distance?.(o,u,i)??1/0;d/o.ratio>=l||(l=d/o.ratio,a=m)}),a}function Pl(e,t){let{annotations:r,lit:n,palette:s}=e,o={point:0,gap:1,level:2,span:3,stat:4};for(let i of r){let{finding:a,evidence:l,id:u}=i,m=n!==null&&(u===n||u.startsWith(`${n}#`));if(!m&&!nr(a))continue;let d=m?2:n===null?1:.5,{leading:b}=i;t(i,{colour:s[a.severity],strength:d,leading:b,priority:o[l.kind]})}}var Zv=60,Sf=16,Xv=.35;function Rf(e,t,r){let n=e.curves.flatMap((o,i)=>o.smoothed?[i]:[]);return[...e.curves.map((o,i)=>kf(e,i,i,t,r,n.includes(i))),...n.map((o,i)=>kf(e,o,e.curves.length+i,t,r,null))]}function kf(e,t,r,n,s,o){let i=e.splits[t]??"none",a=e.palette[_n(i)],l=o?je(a,Xv):a,u=ki(i),m=o===null?0:Zv,d=u&&!o;return{stroke:l,width:o?1.25:u?2:1.75,spanGaps:!1,points:{show:!0,size:(u?7:5)-(o?2:0),width:o?1:1.5,stroke:l,fill:u?e.palette.surface:l,filter:()=>e0(n(),r,s(),m,d)}}}function e0({x:e,columns:t,isolated:r},n,[s,o],i,a){let l=[];if((t[n]??[]).forEach((m,d)=>{let b=e[d]??0;typeof m=="number"&&b>=s&&b<=o&&l.push(d)}),l.length<=i)return l;let u=new Set(r[n]);if(a){let m=l.length/Sf;for(let d=0;d<Sf;d+=1)u.add(l[Math.floor((d+.5)*m)]??0)}return[...u].sort((m,d)=>m-d)}function Tf(e){return e==="mousemove"||e==="mouseleave"}function Mf(e,t){return e.length===t.length&&e.every((r,n)=>r===t[n])}var Ri=class{constructor(t,r,n){this.root=t;this.events=r;this.syncKey=n;this.grid={x:[],columns:[],isolated:[]};this.abscissa=new to("step",[],0);this.window=null;this.chart=null;this.scene=null;this.size={width:0,height:0};this.built="";this.hovered=null}show(t){let r=this.scene;this.scene=t;let n=!r||!Mf(r.curves,t.curves)||r.axis!==t.axis||r.origin!==t.origin;if(n&&(this.abscissa=new to(t.axis,t.curves,t.origin),this.grid=this.abscissa.grid()),!this.size.width||!this.size.height)return;let s=[...xi(t.annotations),...t.levels.map(({value:x})=>x)],{scale:o,axis:i,palette:a,splits:l,xRange:u,yRange:m}=t,d=t.curves.map(x=>x.smoothed!==void 0),b=JSON.stringify([o,i,a.page,l,d,u,m,s]);!this.chart||b!==this.built?(this.built=b,this.build(t,s)):n?(this.chart.setData(this.data(),!1),this.rescale(),this.fitValues(this.chart)):(r.lit!==t.lit||!Mf(r.annotations,t.annotations))&&(t.annotations.length||r.annotations.length)&&this.chart.redraw(!1)}resize(t,r){!t||!r||t===this.size.width&&r===this.size.height||(this.size={width:t,height:r},this.chart?this.chart.setSize(this.size):this.scene&&this.show({...this.scene}))}destroy(){this.chart?.destroy(),this.chart=null,this.built=""}zoom(t){this.window=t,this.rescale(),this.events.zoom(t)}point(t){let{chart:r}=this;if(!r)return;let n=t===null?void 0:this.grid.x[t],[s,o]=n===void 0?[-10,-10]:[r.valToPos(n,"x"),10];r.setCursor({left:s,top:o});let{clientWidth:i,clientHeight:a}=r.over;Ge.sync(this.syncKey).pub("mousemove",r,s,o,i,a,t??-1)}get canvas(){return this.chart?.ctx.canvas??null}nearest(t,r){let n=this.grid.columns[t]??[];for(let s=0;s<n.length;s+=1){if(typeof n[r-s]=="number")return r-s;if(typeof n[r+s]=="number")return r+s}return null}stepAt(t){let r=this.grid.x[t]??0;for(let[n,s]of(this.scene?.curves??[]).entries()){let o=s.steps[this.abscissa.indexAt(n,r)];if(o!==void 0)return o}return Math.round(this.abscissa.step(r))}data(){return[this.grid.x,...this.grid.columns]}rescale(){let[t,r]=this.shown();this.chart?.setScale("x",{min:t,max:r})}fitValues(t){let{range:r}=t.scales.y??{};if(typeof r!="function")return;let[n,s]=r(t,0,1,"y");typeof n=="number"&&typeof s=="number"&&t.setScale("y",{min:n,max:s})}shown(){let{x:t}=this.grid,r=this.window??this.scene?.xRange??null,[n,s]=r?[this.abscissa.x(r[0]),this.abscissa.x(r[1])]:[t[0]??0,t.at(-1)??1];return n===s?[n-.5,s+.5]:[n,s]}build(t,r){this.chart?.destroy();let n=()=>this.grid,s=()=>this.shown(),o={...this.size,padding:[8,12,0,0],legend:{show:!1},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},points:{size:8,width:2},sync:{key:this.syncKey,setSeries:!1,scales:["x",null],filters:{pub:Tf,sub:Tf}},dataIdx:(i,a,l)=>a?this.nearest(a-1,l)??l:l,bind:{dblclick:()=>()=>(this.zoom(null),null)}},scales:up(t,this.grid,r,()=>this.scene?.curves??[],()=>this.steps(),s),axes:Si(t.palette,t.scale!=="linear",t.axis),series:[{},...Rf(t,n,s)],hooks:{drawClear:[i=>this.scene&&xf(i,this.scene,this.abscissa)],draw:[i=>this.scene&&wf(i,this.scene,this.abscissa)],setCursor:[i=>this.events.cursor((i.cursor.left??-1)<0?null:i.cursor.idx??null)],setSelect:[i=>this.onSelect(i)]}};this.chart=new Ge(o,this.data(),this.root),this.listen(this.chart),this.rescale()}steps(){return this.window??this.scene?.xRange??[-1/0,1/0]}listen(t){let r=s=>this.scene&&$f(t,this.scene,this.abscissa,s.offsetX,s.offsetY),n=s=>{s!==this.hovered&&(this.hovered=s,t.over.style.cursor=s===null?"":"pointer",this.events.hover(s))};t.over.addEventListener("mousemove",s=>{n(s.buttons?null:r(s))}),t.over.addEventListener("mouseleave",()=>{n(null)}),t.over.addEventListener("click",s=>{let o=r(s);o!==null&&this.events.pick(o)})}onSelect(t){let{left:r,width:n}=t.select;if(n<5)return;let s=[t.posToVal(r,"x"),t.posToVal(r+n,"x")],o=[this.abscissa.step(s[0]),this.abscissa.step(s[1])];t.setSelect({left:0,top:0,width:0,height:0},!1),o[0]<o[1]&&this.zoom(o)}};var Ti=ne`
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
`;function Ef(e,t){let r=[];if(t.classes!==null&&e.role==="loss"){let n=Math.log(t.classes);r.push({value:n,label:`ln ${F(t.classes)} = ${ee(n)}`})}if(t.prior!==null&&e.role==="loss"){let n=t0(t.prior);r.push({value:n,label:p(h`entropy of ${t.prior.join(", ")} = ${ee(n)}`,{desc:"Entropy of class shares"})})}for(let[n,s]of t.levels)n===e.title&&r.push({value:s,label:ee(s)});return r}function t0(e){let[t=.5]=e,r=e.length===1?[t,1-t]:e,n=r.reduce((s,o)=>s+o,0);return-r.reduce((s,o)=>s+o/n*Math.log(o/n),0)}function _f(e,t){let r=e.find(({rule:n})=>n==="predicts-the-prior");for(let n of r?.evidence??[]){if(n.kind!=="level"||!(n.value>0&&n.value<1))continue;if(t.find(({member:o,tag:i})=>o===n.member&&i===n.tag)?.role==="score")return n.value}return null}function Af(e,t){let r=e.findLastIndex(({better:i})=>i!=="none"),[n,s]=[e[r],t[r]];if(!n||!s)return null;let o=null;for(let[i,a]of s.values.entries()){if(a===null)continue;(o===null||(n.better==="lower"?a<o.value:a>o.value))&&(o={value:a,step:s.steps[i]??0})}return o&&{value:o.value,label:p(h`best ${ee(o.value)} @ ${Ue(o.step)}`,{desc:"Best value and its step"})}}function Cf(e,t){let r=e.kind==="span"?[e.first_step,e.last_step]:"step"in e?[e.step,e.step]:null,[n=0,s=0]=r??[],o=t[1]-t[0];if(!r||o<=0)return null;let i=Math.max((s-n)*.5,o*.05,2),a=[Math.max(t[0],n-i),Math.min(t[1],s+i)];return a[1]-a[0]>o*.7||a[0]>=a[1]?null:a}var Mi=class{constructor(t){this.host=t;this.curves=null;this.whole=[];this.error=null;this.wanted=null;this.window=null;this.request=0;this.zoomRequest=null;t.addController(this)}hostDisconnected(){this.zoomRequest?.abort()}async load(t){this.wanted=t;let r=this.request+=1;try{let n=await t.store.load(t.run,t.series,t.width,t.smoothing);if(r!==this.request)return;this.whole=n,this.error=null,(!this.window||!this.curves)&&this.put(n),this.window&&await this.refine(this.window)}catch(n){if(r!==this.request||Wr(n))return;this.error=n.message,this.host.requestUpdate()}}zoom(t){this.window=t,this.zoomRequest?.abort(),t?this.refine(t):this.put(this.whole)}put(t){this.curves=t,this.host.requestUpdate()}async refine([t,r]){let{wanted:n,whole:s}=this;if(!n||!s.some(l=>l.thinned)){this.curves!==s&&this.put(s);return}let[o,i]=[Math.floor(t),Math.ceil(r)],a=this.zoomRequest=new AbortController;try{let l=await n.store.source.curves(n.run,[...n.series],n.width,{start:o,end:i},a.signal,n.smoothing);if(a.signal.aborted||s!==this.whole)return;this.put(s.map(u=>{let m=l.series.find(({member:d,tag:b})=>d===u.member&&b===u.tag);return m?ei(u,m,o,i):u}))}catch{}}};function Pf(e,t,r,n,s){if(e.ctrlKey||e.metaKey||e.altKey)return null;let o=t.grid.x.length-1,i=e.shiftKey?Math.max(1,Math.round(o/20)):1,a=r??(e.key==="ArrowLeft"?o+1:-1);switch(e.key){case"ArrowLeft":return{cursor:Math.max(0,a-i)};case"ArrowRight":return{cursor:Math.min(o,a+i)};case"Home":return{cursor:0};case"End":return{cursor:o};case"+":case"=":return Lf(t,r,.5);case"-":return Lf(t,r,2);case"Escape":case"0":return{zoom:null};case"n":case"p":{let l=s[r0(s,n,e.key==="n"?1:-1)];return l?{evidence:l.id}:null}case"Enter":return s.some(({id:l})=>l===n)?{find:!0}:null;default:return null}}function r0(e,t,r){let n=e.findIndex(({id:s})=>s===t);return n<0?r>0?0:e.length-1:(n+r+e.length)%e.length}function Lf(e,t,r){let[n,s]=[e.stepAt(0),e.stepAt(e.grid.x.length-1)];if(n>=s)return null;let[o,i]=e.window??[n,s],a=t===null?(o+i)/2:e.stepAt(t),l=(i-o)*r/2,u=[Math.max(n,a-l),Math.min(s,a+l)];return{zoom:u[0]<=n&&u[1]>=s?null:u}}function no({split:e,member:t,tag:r},n){return n>1?pt(e):e==="none"?t==="."?r:t:pt(e)}function Ol(e,t,r,n,s){let o=t[r];if(!o)return{text:"",smoothed:"",away:null};let i=m=>o.smoothed?ts(o.smoothed[m],s):"";if(n===null||!e){let m=o.values.findLastIndex(d=>d!==null);return{text:ts(o.values[m],s),smoothed:i(m),away:null}}let a=e.abscissa.indexAt(r,e.grid.x[n]??NaN);if(a>=0&&o.values[a]===null)return{text:Vr(),smoothed:"",away:null};let l=e.nearest(r,n),u=l===null?-1:e.abscissa.indexAt(r,e.grid.x[l]??NaN);return u<0?{text:"–",smoothed:"",away:null}:{text:ts(o.values[u],s),smoothed:i(u),away:l===n?null:o.steps[u]??null}}function Of(e,{text:t,smoothed:r,away:n},s,o,i){let a=`${e.member==="."?"":`${e.member} · `}${e.tag}
${e.why}`,l=y`${Xc(e.split)}<span class="cut">${no(e,s)}</span>`;return y`<span class="key ${o?"off":""}">
    ${s>1?y`<button
            class="name"
            title=${`${a}
${o?p("Show this curve"):p("Hide this curve")}`}
            aria-pressed=${!o}
            @click=${i}
          >
            ${l}
          </button>`:y`<span class="name" title=${a}>${l}</span>`}<b>${o?p("hidden",{desc:"A curve that is not drawn"}):t}</b>${r&&!o?y`<span class="quiet" title=${p("Smoothed")}>≈ ${r}</span>`:R}${n!==null?y`<span class="quiet">@ ${F(n)}</span>`:R}
  </span>`}function Nf(e,t,r){let n=r===null?void 0:e?.grid.x[r];if(!e||r===null||n===void 0){let i=Math.max(...t.map(a=>a.steps.at(-1)??0));return y`<span class="step quiet"
      >${p(h`last, step ${F(i)}`,{desc:"The values are those of the last step"})}</span
    >`}let{axis:s}=e.abscissa,o=s==="wall"?uf(n):s==="relative"?gr(Math.max(0,n)):"";return y`<span class="step quiet"
    >${o?y`${o} · `:R}${Ut(F(e.stepAt(r)))}</span
  >`}var zf=ne`
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
`;var ws=16,Hf=64,n0=12;function Df(e,{title:t,note:r,keys:n},s){let o=e.width/(e.clientWidth||e.width),i=document.createElement("canvas");i.width=e.width+2*ws*o,i.height=e.height+(Hf+n0)*o;let a=i.getContext("2d");if(!a)return i;a.fillStyle=s.surface,a.fillRect(0,0,i.width,i.height),a.drawImage(e,ws*o,Hf*o),a.scale(o,o);let l=i.width/o-2*ws;a.textBaseline="middle",a.fillStyle=s.text,a.font=`600 14px ${br}`,a.fillText(t,ws,20,l*.6);let u=Math.min(l*.6,a.measureText(t).width);a.fillStyle=s["text-2"],a.font=`400 12px ${br}`,a.textAlign="right",a.fillText(r,ws+l,20,Math.max(1,l-u-16)),a.textAlign="left";let m=ws;for(let{split:d,text:b}of n)s0(a,m,44,s[_n(d)],ki(d)?s.surface:null),a.fillStyle=s.text,a.fillText(b,m+26,44),m+=26+a.measureText(b).width+16;return i}function s0(e,t,r,n,s){e.strokeStyle=n,e.lineWidth=2,e.beginPath(),e.moveTo(t,r),e.lineTo(t+20,r),e.stroke(),s!==null&&(e.fillStyle=s,e.lineWidth=1.5,e.beginPath(),e.arc(t+10,r,3,0,2*Math.PI),e.fill(),e.stroke())}var o0={nan:"NaN",inf:"Infinity","-inf":"-Infinity"};function If(e,t,r){let[n,s]=r??[-1/0,1/0],o=[...new Set(t.flatMap(u=>u.steps))].filter(u=>u>=n&&u<=s).sort((u,m)=>u-m),i=t.map(u=>new Map(u.steps.map((m,d)=>[m,d]))),a=["step"];e.forEach((u,m)=>{let d=u.member==="."?u.tag:`${u.member}/${u.tag}`;a.push(d,`${d} wall_time`),t[m]?.smoothed&&a.push(`${d} smoothed`)});let l=o.map(u=>{let m=[String(u)];return t.forEach((d,b)=>{let x=i[b]?.get(u),$=x===void 0?"":d.values[x]??i0(d,u);m.push(String($),String(x===void 0?"":d.wall_times[x]??"")),d.smoothed&&m.push(String(x===void 0?"":d.smoothed[x]??""))}),m.join(",")});return[a.map(a0).join(","),...l,""].join(`\r
`)}function i0(e,t){let r=e.marks.findLast(n=>n.step<=t);return o0[r?.value??"nan"]}function a0(e){let t=/^[=+\-@\t]/.test(e)?`'${e}`:e;return/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function Wf(e,t,r){let n=[`### ${We(e.rule,t)}: ${Ei(e.run)}`,"",ze([`**${vn(e.severity)}**`,Bo(e.confidence)]),"",e.message,""],s=e.evidence.flatMap(a=>a.kind==="stat"?[a]:[]);if(s.length){let a=[p("Measured",{desc:"Head of a column of names of measured numbers"}),p("Value",{desc:"A measured number"}),p("Limit",{desc:"What a number is held against"})];n.push(`| ${a.join(" | ")} |`,"| --- | ---: | ---: |");for(let{name:l,value:u,limit:m,unit:d}of s){let b=m===null?"":En(m,d);n.push(`| ${Ei(l)} | ${En(u,d)} | ${b} |`)}n.push("")}let o=e.evidence.filter(a=>a.kind!=="stat");for(let a of o){let{name:l,value:u}=bs(a);n.push(`- ${Ei(l)}${u?`: ${Ei(u)}`:""}`)}o.length&&n.push("");let i=e.remedies.map(a=>t?.remedies[a]?.action).filter(a=>a!==void 0);return i.length&&n.push(p("What to do next:"),"",...i.map((a,l)=>`${l+1}. ${a}`),""),r&&n.push(`<${r}>`,""),n.join(`
`)}function Ei(e){return e.replace(/[\\`*_[\]<>|#]/g,"\\$&").replace(/\s+/g," ")}function Nl(e,t,r){return`${`${e} ${t}`.replace(/[^\p{L}\p{N}._=-]+/gu,"-").replace(/^[-.]+|-+$/g,"").slice(0,120)||"chart"}.${r}`}var dt=class extends pe{constructor(){super(...arguments);this.series=[];this.curves=[];this.shown=[];this.heading="";this.run="";this.window=null;this.log=!1;this.dark=!1;this.canvas=()=>null;this.item=(r,n,s)=>y`<button
      role=${s===void 0?"menuitem":"menuitemcheckbox"}
      aria-checked=${s??R}
      @click=${()=>{n(),this.close()}}
    >
      ${r}<span class="tick" aria-hidden="true">${s?"✓":""}</span>
    </button>`}close(){this.box.open=!1,this.handle.focus()}onFocusOut(r){let n=r.relatedTarget;(!n||!this.renderRoot.contains(n))&&(this.box.open=!1)}onKey(r){r.key!=="Escape"||!this.box.open||(r.stopPropagation(),this.close())}savePicture(){let r=this.canvas();if(!r)return;let n=this.shown.map(a=>this.series[a]).filter(a=>a!==void 0).map(a=>({split:a.split,text:no(a,this.series.length)})),s=this.window?.map(a=>F(Math.round(a))),o=[this.run,s?Ho(s[0]??"",s[1]??""):""].filter(Boolean).join(" · ");Df(r,{title:this.heading,note:o,keys:n},xn(this.dark)).toBlob(a=>a&&Pa(a,Nl(this.run,this.heading,"png")),"image/png")}saveNumbers(){let r=If(this.shown.flatMap(n=>this.series[n]??[]),this.shown.flatMap(n=>this.curves[n]??[]),this.window);Pa(new Blob([r],{type:"text/csv;charset=utf-8"}),Nl(this.run,this.heading,"csv"))}render(){let r=this.curves.some(n=>n.thinned);return y`<details
      @focusout=${n=>this.onFocusOut(n)}
      @keydown=${n=>this.onKey(n)}
    >
      <summary
        aria-label=${p(h`More for ${this.heading}`,{desc:"Menu of a chart"})}
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
        ${this.item(r?p("Save shown points (CSV)"):p("Save points (CSV)"),()=>{this.saveNumbers()})}
      </div>
    </details>`}};dt.styles=[Re,ne`
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
    `],k([A({attribute:!1})],dt.prototype,"series",2),k([A({attribute:!1})],dt.prototype,"curves",2),k([A({attribute:!1})],dt.prototype,"shown",2),k([A()],dt.prototype,"heading",2),k([A()],dt.prototype,"run",2),k([A({attribute:!1})],dt.prototype,"window",2),k([A({type:Boolean})],dt.prototype,"log",2),k([A({type:Boolean})],dt.prototype,"dark",2),k([A({attribute:!1})],dt.prototype,"canvas",2),k([Er("details")],dt.prototype,"box",2),k([Er("summary")],dt.prototype,"handle",2),dt=k([Se("td-chart-menu")],dt);var l0=400,Lr=class extends pe{constructor(){super(...arguments);this.curves=[];this.series=[];this.zoom=null;this.open=!1}render(){return y`<details @toggle=${r=>this.open=r.target.open}>
      <summary class="fold">${p("Show numbers")}</summary>
      ${this.open?this.renderTable():R}
    </details>`}renderTable(){let{x:r}=ns(this.curves),[n,s]=this.zoom??[-1/0,1/0],o=r.filter(d=>d>=n&&d<=s),i=Math.max(1,Math.ceil(o.length/l0)),a=o.filter((d,b)=>b%i===0||b===o.length-1),l=this.curves.reduce((d,b)=>d+b.points,0),u=this.curves.map(d=>new Map(d.steps.map((b,x)=>[b,d.values[x]??null]))),m=a.length<o.length||this.curves.some(d=>d.thinned);return y`<div class="box" tabindex="0" role="region" aria-label=${p("Numbers")}>
      <table>
        ${m?y`<caption>
                ${u0(a.length,l)}
              </caption>`:R}
        <thead>
          <tr>
            <th scope="col">${p("Step")}</th>
            ${this.series.map(d=>y`<th scope="col" title=${`${d.member} · ${d.tag}`}>
                  ${this.series.length>1?pt(d.split):d.tag}
                </th>`)}
          </tr>
        </thead>
        <tbody>
          ${a.map(d=>y`<tr>
                <td>${F(d)}</td>
                ${u.map(b=>{let x=b.get(d);return y`<td>
                    ${x===void 0?"":x===null?Vr():ee(x,5)}
                  </td>`})}
              </tr>`)}
        </tbody>
      </table>
    </div>`}};Lr.styles=[Re,ne`
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
    `],k([A({attribute:!1})],Lr.prototype,"curves",2),k([A({attribute:!1})],Lr.prototype,"series",2),k([A({attribute:!1})],Lr.prototype,"zoom",2),k([de()],Lr.prototype,"open",2),Lr=k([Se("td-numbers")],Lr);function u0(e,t){let r=F(e);return ke(e,{one:p(h`${r} row of ${bn(t)}; zoom in on the chart to see more.`),other:p(h`${r} rows of ${bn(t)}; zoom in on the chart to see more.`)})}var Gt=ne`
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
`;var c0=20,ve=class extends pe{constructor(){super(...arguments);this.run="";this.series=[];this.heading="";this.generation=0;this.annotations=[];this.lit=null;this.dark=!1;this.sync="steps";this.xRange=null;this.yRange=null;this.log=null;this.scale="auto";this.axis="step";this.origin=null;this.smoothing=0;this.levels=[];this.best=!1;this.eager=!1;this.joint=!1;this.window=null;this.cursor=null;this.seen=!1;this.near=!1;this.spoken="";this.off=new Set;this.data=new Mi(this);this.drawn=null;this.weighed=[];this.places=[];this.range=null;this.towering=!1;this.plot=null;this.watch=null;this.size=null}connectedCallback(){super.connectedCallback(),this.watch=new IntersectionObserver(r=>{this.near=r.at(-1)?.isIntersecting??!1,this.near&&(this.seen=!0)},{rootMargin:"200px"}),this.watch.observe(this)}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.following),this.watch?.disconnect(),this.size?.disconnect(),this.size=null,this.plot?.destroy(),this.plot=null}firstUpdated(){this.eager&&(this.seen=!0)}get steps(){let n=this.data.whole.flatMap(({steps:s})=>s.length?[s[0],s.at(-1)]:[]).filter(s=>s!==void 0);return n.length?[Math.min(...n),Math.max(...n)]:null}willUpdate(r){r.has("series")&&(this.off=new Set);let n=["series","run","generation","seen","smoothing"].some(a=>r.has(a));if(this.seen&&n){let{store:a,run:l,series:u,smoothing:m}=this;this.data.load({store:a,run:l,series:u,width:this.clientWidth||800,smoothing:m})}let{curves:s,whole:o}=this.data;this.drawn!==s&&(this.range=vt(s??[]));let i=xi(this.annotations);(this.weighed!==o||this.places.join()!==i.join())&&(this.towering=ti(o,i)),[this.drawn,this.weighed,this.places]=[s,o,i]}updated(r){let n=this.renderRoot.querySelector(".plot");if(!n||!this.drawn)return;let s=this.plot===null;this.plot??=new Ri(n,{zoom:o=>this.onZoom(o),cursor:o=>this.cursor=o,hover:o=>this.dispatchEvent(new le("td-light",{id:o,show:!1})),pick:o=>this.dispatchEvent(new le("td-find",{id:o}))},this.sync),this.size||(this.size=new ResizeObserver(()=>this.plot?.resize(n.clientWidth,n.clientHeight)),this.size.observe(n)),this.plot.show(this.scene(this.drawn)),this.plot.resize(n.clientWidth,n.clientHeight),(s||r.has("window")||r.has("near"))&&this.follow(this.plot,s)}follow(r,n){clearTimeout(this.following);let s=this.window&&[...this.window];r.window?.join()!==s?.join()&&(n?r.zoom(s):this.near&&(this.following=setTimeout(()=>r.zoom(s),c0)))}scene(r){let{annotations:n,lit:s,xRange:o,yRange:i,axis:a,levels:l,best:u,series:m}=this,d=this.shown,b=u?Af(m,this.data.whole):null,x=r.flatMap(({wall_times:$})=>$[0]??[]);return{curves:d.map($=>r[$]).filter($=>$!==void 0),splits:d.map($=>m[$]?.split??"none"),annotations:n,lit:s,axis:a,origin:this.origin??(x.length?Math.min(...x):0),scale:this.ownScale,levels:b?[...l,b]:l,palette:xn(this.dark),xRange:o,yRange:i}}get shown(){return this.series.map((r,n)=>n).filter(r=>!this.off.has(r))}get ownScale(){return this.log===null&&this.scale!=="auto"?this.scale:this.log??this.towering?"log":"linear"}toggle(r){let n=new Set(this.off);n.delete(r)||n.add(r),this.off=n.size<this.series.length?n:new Set,this.cursor=null}onZoom(r){r?.join()!==this.window?.join()&&this.dispatchEvent(new le("td-window",{window:r})),this.data.zoom(r)}onKey(r){let{plot:n,annotations:s,lit:o}=this;if(!n||r.target!==r.currentTarget)return;let i=Pf(r,n,this.cursor,o,s);if(!i)return;r.preventDefault(),i.cursor!==void 0&&(n.point(i.cursor),this.cursor=i.cursor,this.spoken=this.sayCursor(n,i.cursor)),i.zoom!==void 0&&n.zoom(i.zoom),i.find&&o!==null&&this.dispatchEvent(new le("td-find",{id:o}));let a=s.find(({id:m})=>m===i.evidence);if(!a)return;let{name:l,value:u}=bs(a.evidence);this.spoken=`${l} ${u}`,this.dispatchEvent(new le("td-light",{id:a.id,show:!1}))}sayCursor(r,n){let s=this.shown.map((o,i)=>{let a=this.series[o],l=Ol(r,this.visible,i,n,this.range);return a?`${no(a,this.series.length)} ${l.text}`:""});return ze([Ut(F(r.stepAt(n))),...s])}get visible(){return this.shown.map(r=>this.drawn?.[r]).filter(r=>r!==void 0)}render(){let{error:r,curves:n}=this.data;return y`<figure aria-label=${this.heading}>
      <div class="head">
        <h3 class="cut" title=${this.heading}>${this.heading}</h3>
        ${this.joint||!n?R:this.renderMenu(n)}
      </div>
      <div class="legend">
        ${this.series.map((s,o)=>this.renderKey(s,o))}
        ${n?Nf(this.plot,n,this.cursor):R}
      </div>
      ${r?y`<div class="message">${r}</div>`:y`<div
              class="plot ${n?"":"waiting"}"
              tabindex="0"
              role="img"
              aria-label=${this.describe()}
              @keydown=${s=>this.onKey(s)}
            ></div>`}
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      ${n&&this.seen?y`<td-numbers .curves=${n} .series=${this.series} .zoom=${this.window}></td-numbers>`:R}
    </figure>`}renderMenu(r){return y`<td-chart-menu
      .series=${this.series}
      .curves=${r}
      .heading=${this.heading}
      .run=${this.run}
      .window=${this.window}
      .log=${this.ownScale!=="linear"}
      .dark=${this.dark}
      .canvas=${()=>this.plot?.canvas??null}
      .shown=${this.shown}
      @td-log=${n=>this.log=n.detail}
    ></td-chart-menu>`}renderKey(r,n){let s=this.shown.indexOf(n),o=s>=0?Ol(this.plot,this.visible,s,this.cursor,this.range):{text:"",smoothed:"",away:null};return Of(r,o,this.series.length,s<0,()=>{this.toggle(n)})}describe(){let r=this.series.map(i=>ze([i.split==="none"?i.tag:pt(i.split),bn(i.points)])),n=ct(r),s=p(h`Chart of ${this.heading}: ${n}. Arrow keys read values, plus and minus zoom, Escape resets.`),o=p("N and P go through what was found, Enter to its text.",{desc:"Keys on a chart"});return this.annotations.length?`${s} ${o}`:s}};ve.styles=[Re,Gt,Ti,zf],k([A({attribute:!1})],ve.prototype,"store",2),k([A()],ve.prototype,"run",2),k([A({attribute:!1})],ve.prototype,"series",2),k([A()],ve.prototype,"heading",2),k([A({type:Number})],ve.prototype,"generation",2),k([A({attribute:!1})],ve.prototype,"annotations",2),k([A({attribute:!1})],ve.prototype,"lit",2),k([A({type:Boolean})],ve.prototype,"dark",2),k([A()],ve.prototype,"sync",2),k([A({attribute:!1})],ve.prototype,"xRange",2),k([A({attribute:!1})],ve.prototype,"yRange",2),k([A({attribute:!1})],ve.prototype,"log",2),k([A()],ve.prototype,"scale",2),k([A()],ve.prototype,"axis",2),k([A({attribute:!1})],ve.prototype,"origin",2),k([A({type:Number})],ve.prototype,"smoothing",2),k([A({attribute:!1})],ve.prototype,"levels",2),k([A({type:Boolean})],ve.prototype,"best",2),k([A({type:Boolean})],ve.prototype,"eager",2),k([A({type:Boolean})],ve.prototype,"joint",2),k([A({attribute:!1})],ve.prototype,"window",2),k([de()],ve.prototype,"cursor",2),k([de()],ve.prototype,"seen",2),k([de()],ve.prototype,"near",2),k([de()],ve.prototype,"spoken",2),k([de()],ve.prototype,"off",2),ve=k([Se("td-chart")],ve);var p0=1,d0=3,f0=4,m0=.16;function Bf(e,t,r){let{grid:n,lines:s,window:o,palette:i}=t,a=n.columns.length-s.length,l={width:t.width,height:t.height,padding:[8,12,0,0],legend:{show:!1},focus:{alpha:.25},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},focus:{prox:24},points:{size:7,width:2},dataIdx:(u,m,d)=>m?r.nearest(m-1,d)??d:d,bind:{dblclick:()=>()=>(r.zoom(null),null)}},scales:{x:{time:!1,range:()=>[...o]},y:v0(t)},axes:Si(i,t.log),series:[{},...b0(t),...s.map((u,m)=>g0(u,n.isolated[a+m]??[]))],bands:s.flatMap(({range:u,colour:m})=>u?[{series:[u[1]+1,u[0]+1],fill:je(m,m0)}]:[]),hooks:{setCursor:[u=>r.cursor((u.cursor.left??-1)<0?null:u.cursor.idx??null)],setSeries:[(u,m)=>r.light(h0(t,(m??0)-1))],setSelect:[u=>{let{left:m,width:d}=u.select;d>=5&&r.zoom([u.posToVal(m,"x"),u.posToVal(m+d,"x")])}]}};return new Ge(l,[n.x,...n.columns],e)}function h0({grid:e,lines:t},r){let n=r-(e.columns.length-t.length);if(n>=0)return n;let s=t.findIndex(({range:o})=>o?.includes(r));return s<0?null:s}function g0({colour:e,dash:t,width:r},n){return{stroke:e,dash:t,width:r,spanGaps:!1,points:{show:n.length>0,filter:()=>n,size:5,fill:e}}}function b0({lines:e}){return e.flatMap(({range:t,colour:r})=>(t??[]).map(()=>({stroke:je(r,.35),width:.75,spanGaps:!1,points:{show:!1}})))}function v0({extent:e,log:t,grid:r}){let n=t?e[0]>0?0:x0(r.columns):null,s=Ja([...e],n),o={range:()=>s,distr:n===null?p0:n>0?f0:d0};return n&&(o.asinh=n),o}var y0=.05;function x0(e){let t=e.flatMap(r=>r.flatMap(n=>n?[Math.abs(n)]:[])).sort((r,n)=>r-n);return t[Math.floor(t.length*y0)]??1}var Ff={light:["#0068a5","#c2410c","#0f766e","#a21caf","#4d5560","#8a6d00","#5b4bd6"],dark:["#5cb8f5","#ff9a5c","#3fd0bd","#f08cf0","#c3cad1","#e0c341","#a99bff"]},Vf=[[],[7,4],[2,3],[9,3,2,3]];function zl(e,t){let r=t?Ff.dark:Ff.light,n=Math.floor(e/r.length)%Vf.length;return{colour:r[e%r.length]??"",dash:[...Vf[n]??[]]}}function _i(e){let[t="",...r]=e;if(!r.length)return"";let n=t.length;for(let s of r){let o=0;for(;o<n&&s[o]===t[o];)o+=1;n=o}return t.slice(0,t.slice(0,n).lastIndexOf("/")+1)}function Uf(e){return e==null?"–":typeof e=="number"?ee(e,6):String(e)}function qf(e,t){return e.found.includes(t)?"found":e.unchecked.includes(t)?"unchecked":"clear"}function Hl(e){return{found:p("found",{desc:"What a rule said of a run"}),unchecked:p("could not look",{desc:"What a rule said of a run"}),clear:p("clear",{desc:"What a rule said of a run: it found nothing"})}[e]}function jf(e){return e===null?"–":e>0?`+${ee(e)}`:ee(e)}function Kf({quantity:e},t){return!e||t===null||t===0?null:t<0==(e.better==="lower")}function Gf({hparams:e,patterns:t,search:r}){if(!e.length)return p("No patterns were searched for: the log names no hyper-parameter that differs between these runs.");if(!r.hypotheses)return p("No patterns were searched for: no error or warning was found in some of these runs and not in others.");let n=F(r.hypotheses),s=hc(r.rules),o=ct(r.splits),{alpha:i}=r,a=ke(r.hypotheses,{one:p(h`${n} test of ${s} against ${o} (Fisher’s exact test, Holm’s correction, alpha ${i}).`),other:p(h`${n} tests of ${s} against ${o} (Fisher’s exact test, Holm’s correction for all of them, alpha ${i}).`)});return t.length?a:p(h`No sound pattern. ${a}`)}var Yf=600,Jf=1200,w0=120,Ai=class{constructor(t){this.host=t;this.traces=[];this.lost=[];this.whole=[];this.wanted=null;this.window=null;this.asked="";this.request=0;t.addController(this)}hostDisconnected(){clearTimeout(this.timer)}ask(t){this.wanted=t;let r=JSON.stringify([t.generation,t.lines.map(({run:n,series:s})=>[n,s.member,s.tag]),t.groups.map(n=>[n.name,el(n)])]);r!==this.asked&&(this.asked=r,this.load(t))}zoom(t){this.window=t,this.whole.length&&this.refine()}async load({store:t,lines:r,groups:n}){let s=this.request+=1,o=await Promise.all([this.bands(n).catch(()=>n.map(()=>null)),...r.map(l=>t.load(l.run,[l.series],Yf).then(([u])=>u?yp(l,u):null,()=>null))]);if(s!==this.request)return;let i=o.flat(),a=[...n.map(({name:l})=>l),...r.map(({run:l})=>l)];this.whole=i.filter(l=>l!==null),this.lost=a.filter((l,u)=>!i[u]),this.refine()}put(t){this.traces=t,this.host.requestUpdate()}refine(){clearTimeout(this.timer),this.put(this.whole);let{window:t,request:r}=this;if(!t)return;let[n,s]=[Math.ceil(t[0]),Math.floor(t[1])];s<n||(this.timer=setTimeout(()=>{Promise.all(this.whole.map(o=>this.fine(o,n,s).catch(()=>o))).then(o=>{r===this.request&&t===this.window&&this.put(o)})},w0))}async fine(t,r,n){let{wanted:s}=this,o=s?.groups.find(({name:a})=>t.range&&a===t.name);if(o){let[a]=await this.bands([o],{start:r,end:n});return a?.range?{...a,losses:t.losses}:t}if(!s||!t.curve.thinned)return t;let{series:i}=await s.store.source.curves(t.name,[t.series],Jf,{start:r,end:n});return i[0]?{...t,curve:ei(t.curve,i[0],r,n)}:t}async bands(t,r){if(!this.wanted||!t.length)return[];let{source:n}=this.wanted.store,{bands:s}=await n.bands(t.map(el),r?Jf:Yf,r);return t.map((o,i)=>{let a=s[i];return a?xp(o,a):null})}};var Qf="important",$0=" !"+Qf,Zf=Br(class extends mr{constructor(e){if(super(e),e.type!==Lo.ATTRIBUTE||e.name!=="style"||e.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(e){return Object.keys(e).reduce((t,r)=>{let n=e[r];return n==null?t:t+`${r=r.includes("-")?r:r.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${n};`},"")}update(e,[t]){let{style:r}=e.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(t)),this.render(t);for(let n of this.ft)t[n]==null&&(this.ft.delete(n),n.includes("-")?r.removeProperty(n):r[n]=null);for(let n in t){let s=t[n];if(s!=null){this.ft.add(n);let o=typeof s=="string"&&s.endsWith($0);n.includes("-")||o?r.setProperty(n,o?s.slice(0,-11):s,o?Qf:""):r[n]=s}}return kt}});function Xf(e,t){return y`<ul aria-label=${p("Runs")} @mouseleave=${()=>t(null)}>
    ${e.map((r,n)=>S0(r,()=>t(n)))}
  </ul>`}function S0({name:e,trace:t,stroke:r,thick:n,lit:s,value:o},i){let{colour:a,dash:l}=r;return y`<li ?data-lit=${s} title=${t.title} @mouseenter=${i}>
    <svg width="24" height="8" aria-hidden="true">
      ${t.range?Qe`<rect width="24" height="8" fill=${a} opacity="0.2"></rect>`:R}
      <line
        x1="0"
        x2="24"
        y1="4"
        y2="4"
        stroke-width=${n?3:2}
        style=${Zf({stroke:a,"stroke-dasharray":l.join(" ")||"none"})}
      ></line>
    </svg>
    <span>${e}${t.losses?y`<em>${t.losses}</em>`:R}</span><b>${o}</b>
  </li>`}var em=ne`
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
`;var it=class extends pe{constructor(){super(...arguments);this.lines=[];this.groups=[];this.generation=0;this.heading="";this.dark=!1;this.log=!1;this.window=null;this.baseline="";this.traces=[];this.cursor=null;this.lit=null;this.spoken="";this.data=new Ai(this);this.grid={x:[],columns:[],isolated:[]};this.chart=null;this.size=null}disconnectedCallback(){super.disconnectedCallback(),this.size?.disconnect(),this.size=null,this.chart?.destroy(),this.chart=null}willUpdate(r){let{store:n,generation:s,lines:o,groups:i}=this;this.data.ask({store:n,generation:s,lines:o,groups:i}),r.has("window")&&this.data.zoom(this.window),this.traces=this.data.traces,r.has("traces")&&(this.grid=ns(Ks(this.traces)))}updated(r){let n=this.renderRoot.querySelector(".plot");if(!n)return;this.size||(this.size=new ResizeObserver(()=>{!n.clientWidth||!n.clientHeight||(this.chart?this.chart.setSize({width:n.clientWidth,height:n.clientHeight}):this.draw(n))}),this.size.observe(n)),["traces","dark","log","window","baseline"].some(o=>r.has(o))&&this.draw(n)}draw(r){let{clientWidth:n,clientHeight:s}=r;if(this.chart?.destroy(),this.chart=null,!n||!s||!this.traces.length)return;let{x:o}=this.grid,[i,a]=this.window??[o[0]??0,o.at(-1)??1],[l,u]=i===a?[i-.5,a+.5]:[i,a],m=$p(this.traces);this.chart=Bf(r,{width:n,height:s,grid:this.grid,lines:this.traces.map(({name:d},b)=>({...zl(this.placeOf(d),this.dark),width:d===this.baseline?3:m[b]?2:1.5,range:m[b]??null})),window:[l,u],extent:vt(Ks(this.traces),l,u)??[0,1],log:this.log,palette:xn(this.dark)},{nearest:(d,b)=>Ka(this.grid.columns[d],b),cursor:d=>this.cursor=d,light:d=>this.lit=d,zoom:d=>{this.zoom(d)}})}placeOf(r){let n=this.groups.findIndex(s=>s.name===r);return n>=0?n:this.groups.length+this.lines.findIndex(({run:s})=>s===r)}columnOf(r){return this.grid.columns.length-this.traces.length+r}zoom(r){this.dispatchEvent(new le("td-window",{window:r}))}light(r){this.lit=r,this.chart?.setSeries(r===null?null:this.columnOf(r)+1,{focus:!0})}get lost(){return this.data.lost}get extent(){return vt(Ks(this.traces))}valueAt(r,n){let s=this.grid.columns[this.columnOf(r)],o=this.cursor===null?null:Ka(s,this.cursor),i=o===null?this.traces[r]?.curve.values.findLast(a=>a!==null):s?.[o];return ts(i??null,n)}onKey(r){if(r.ctrlKey||r.metaKey||r.altKey||!this.chart)return;let n=this.grid.x.length-1,s=r.shiftKey?Math.max(1,Math.round(n/20)):1,o=this.cursor??(r.key==="ArrowLeft"?n+1:-1),a={ArrowLeft:Math.max(0,o-s),ArrowRight:Math.min(n,o+s),Home:0,End:n}[r.key];if(a!==void 0){let l=this.grid.x[a]??0;this.chart.setCursor({left:this.chart.valToPos(l,"x"),top:10}),this.cursor=a;let u=this.extent,m=this.traces.map(({name:d},b)=>`${d} ${this.valueAt(b,u)}`).slice(0,12);this.spoken=ze([Ut(F(l)),...m])}else if(r.key==="Escape"||r.key==="0")this.zoom(null);else return;r.preventDefault()}render(){let r=this.extent,n=this.cursor===null?void 0:this.grid.x[this.cursor],s=_i([...this.groups,...this.lines].map(i=>"run"in i?i.run:i.name)),o=n===void 0?p("Last values"):p(h`Values at step ${F(n)}`);return y`<div
        class="plot"
        tabindex="0"
        role="img"
        aria-label=${p(h`Chart of ${this.heading} of ${Ve(this.traces.length)}. Arrow keys read values, Escape resets the zoom.`)}
        @keydown=${i=>this.onKey(i)}
      ></div>
      <p>
        ${s?p(h`${o} in ${s}`,{desc:"Values of the runs in a folder"}):o}
        ${this.lost.length?p(h`· no such curve: ${ze(this.lost)}`,{desc:"Runs that lack the curve"}):R}
      </p>
      ${Xf(this.traces.map((i,a)=>({name:i.name.slice(s.length),trace:i,stroke:zl(this.placeOf(i.name),this.dark),thick:i.name===this.baseline,lit:this.lit===a,value:this.valueAt(a,r)})),i=>this.light(i))}
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      <td-numbers
        .curves=${Ks(this.traces)}
        .series=${wp(this.traces,s)}
        .zoom=${this.window}
      ></td-numbers>`}};it.styles=[Re,Ti,em],k([A({attribute:!1})],it.prototype,"lines",2),k([A({attribute:!1})],it.prototype,"groups",2),k([A({attribute:!1})],it.prototype,"store",2),k([A({type:Number})],it.prototype,"generation",2),k([A()],it.prototype,"heading",2),k([A({type:Boolean})],it.prototype,"dark",2),k([A({type:Boolean})],it.prototype,"log",2),k([A({attribute:!1})],it.prototype,"window",2),k([A()],it.prototype,"baseline",2),k([de()],it.prototype,"traces",2),k([de()],it.prototype,"cursor",2),k([de()],it.prototype,"lit",2),k([de()],it.prototype,"spoken",2),it=k([Se("td-overlay")],it);var Ci=class{constructor(t){this.owner=t;this.comparison=null;this.error=null;this.asked=""}ask(t,{generation:r,runs:n,baseline:s,quantity:o}){let i=JSON.stringify([r,n,s,o]);if(i===this.asked||!n.length)return;this.asked=i;let a=n.includes(s)?s:"";t.compare(n,{baseline:a,quantity:o}).then(l=>{this.tell(i,{comparison:l,error:null})},l=>{Wr(l)||this.tell(i,{error:l.message})})}tell(t,r){t===this.asked&&(Object.assign(this,r),this.owner.requestUpdate())}};var k0=40;function tm({findings:e,runs:t},r){if(!e.length)return y`<section>
      <h2>${p("Findings")}</h2>
      <p class="small">${p("Nothing was found in any of these runs.")}</p>
    </section>`;let n=_i(t),s=t.length<=k0;return y`<section aria-labelledby="findings">
    <h2 id="findings">${p("Findings")}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label=${p("Table of findings")}>
      <table>
        <thead>
          <tr>
            <th scope="col">${p("Finding")}</th>
            <th scope="col" class="number">${p("Runs")}</th>
            ${s?t.map(o=>y`<th scope="col" class="mark turned" title=${o}>
                        <bdi>${o.slice(n.length)}</bdi>
                      </th>`):R}
          </tr>
        </thead>
        <tbody>
          ${e.map(o=>y`<tr>
                <th scope="row">${We(o.rule,r)}</th>
                <td class="number" title=${o.found.join(`
`)}>
                  ${er(o.found.length,Math.max(t.length-o.unchecked.length,o.found.length))}
                </td>
                ${s?t.map(i=>{let a=qf(o,i),l=a==="found"?vr(o.severity):y`<span class="none" aria-hidden="true"
                                >${a==="clear"?"·":"?"}</span
                              >`;return y`<td
                          class="mark ${a==="found"?o.severity:""}"
                          title=${Hl(a)}
                        >
                          ${l}<span class="unseen">${Hl(a)}</span>
                        </td>`}):R}
              </tr>`)}
        </tbody>
      </table>
    </div>
    <p class="small">
      ${p("· the rule looked and found nothing; ? it could not look.")}
      ${n?p(h`Runs are those in ${n}.`):R}
    </p>
  </section>`}function rm({groups:e,group_comparisons:t}){return e.length?y`<section aria-labelledby="seeds">
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
          ${e.map(r=>y`<tr>
                <th scope="row" title=${r.runs.join(`
`)}>${yr(r.name)}</th>
                <td class="number" title=${r.left_out.join(`
`)}>
                  ${r.left_out.length?er(r.values.length,r.runs.length):r.runs.length}
                </td>
                <td class="number">${ee(r.mean)}</td>
                <td class="number">${r.spread===null?"–":`± ${ee(r.spread)}`}</td>
                <td>
                  ${r.by==="hparams"?p("hyper-parameters"):p("name",{desc:"Of a run"})}
                </td>
              </tr>`)}
        </tbody>
      </table>
    </div>
    ${t.length?y`<ul class="group_comparisons">
            ${t.map(({message:r,is_better:n})=>y`<li>${n?y`<b>${tr(r)}</b>`:tr(r.replace(/^cannot/,"Cannot"))}</li>`)}
          </ul>`:y`<p class="small">
            ${e.length>1?p("So many groups are held against one another only with a baseline."):p("One group: there is nothing to hold it against.")}
          </p>`}
  </section>`:R}function nm(e){return y`<section aria-labelledby="patterns">
    <h2 id="patterns">${p("Patterns across runs")}</h2>
    ${e.patterns.length?y`<ul>
            ${e.patterns.map(({message:t})=>y`<li>${tr(R0(t))}</li>`)}
          </ul>`:R}
    <p class="small">${Gf(e)}</p>
  </section>`}function R0(e){return e.charAt(0).toUpperCase()+e.slice(1)}var sm=ne`
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
`;var Dl=8,Pr=class extends pe{constructor(){super(...arguments);this.comparison=null;this.error=null;this.rules=null;this.linkOf=()=>"#"}change(r){this.dispatchEvent(new le("td-compare",r))}render(){if(this.error)return y`<section role="alert"><p>${this.error}</p></section>`;let{comparison:r}=this;return r?y`${this.renderRanking(r)} ${tm(r,this.rules)}
    ${rm(r)} ${nm(r)}`:y`<section aria-busy="true"><p class="small">${p("Comparing …")}</p></section>`}renderRanking(r){let{ranking:n,quantities:s,quantity:o,verdict:i,winner:a,groups:l,hparams:u,runs:m}=r,d=u.slice(0,Dl),b=new Map(m.map((x,$)=>[x,$]));return y`<section aria-labelledby="ranking">
      <div class="head">
        <h2 id="ranking">${p("Ranking")}</h2>
        ${s.length>1?y`<label
                >${p("By",{desc:"Label of the choice of the value that runs are ranked by"})}
                <select
                  @change=${x=>this.change({rankBy:x.target.value})}
                >
                  ${s.map(({key:x,label:$,runs:E})=>y`<option value=${x} ?selected=${x===o?.key}>
                        ${$}${E<m.length?` (${er(E,m.length)})`:""}
                      </option>`)}
                </select></label
              >`:R}
        <label
          >${p("Against",{desc:"Label of the choice of the run that others are held against"})}
          <select
            @change=${x=>this.change({baseline:x.target.value})}
          >
            <option value="" ?selected=${!r.baseline}>${p("no baseline")}</option>
            ${m.map(x=>y`<option value=${x} ?selected=${x===r.baseline}>${x}</option>`)}
          </select></label
        >
      </div>
      <p class="verdict" aria-live="polite">${i}</p>
      ${a?y`<p class="small">
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
              ${r.baseline?y`<th scope="col" class="number">${p("Difference")}</th>
                      <th scope="col" class="number">
                        ${p("As good as the baseline at",{desc:"Then comes a step"})}
                      </th>`:R}
              ${d.map(({name:x})=>y`<th scope="col" class="value" title=${x}>${x}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${n.map(x=>{let $=b.get(x.run)??0;return y`<tr class=${x.place===null?"out":""}>
                <td class="number">${x.place??"–"}</td>
                ${this.renderName(x,r)}
                <td class="number">${ee(x.best?.value)}</td>
                <td class="number">${x.best?Ue(x.best.step):"–"}</td>
                <td class="number">${M0(x.best?.seconds)}</td>
                ${r.baseline?this.renderAgainst(x,r):R}
                ${d.map(({values:E})=>{let _=Uf(E[$]);return y`<td class="value" title=${_}>${_}</td>`})}
              </tr>`})}
          </tbody>
        </table>
      </div>
      ${this.renderAlike(r)}
    </section>`}renderName({run:r,exclusion_reasons:n},{baseline:s,winner:o}){return y`<th scope="row">
      <a
        href=${this.linkOf(r)}
        @click=${i=>{i.ctrlKey||i.metaKey||i.shiftKey||(i.preventDefault(),this.dispatchEvent(new le("td-open",{runs:[r]})))}}
        >${yr(r)}</a
      >${r===o?y`<span class="tag">${p("best",{desc:"Mark of the best run"})}</span>`:R}${r===s?y`<span class="tag"
              >${p("baseline",{desc:"Mark of the run that others are held against"})}</span
            >`:R}
      ${n.length?y`<span class="doubt">${p(h`Not ranked: ${ct(n)}`)}</span>`:R}
    </th>`}renderAgainst(r,n){let s=r.run===n.baseline,o=Kf(n,r.difference),i=o===null?"":o?"better":"worse",a=o===null?"":o?p("better"):p("worse");return y`<td class="number ${i}" title=${a}>
        ${s?"":jf(r.difference)}${a?y`<span class="unseen"> ${a}</span>`:""}
      </td>
      <td class="number">
        ${s?"":r.reached_step===null?p("never",{desc:"It was never as good as the baseline"}):Ut(Ue(r.reached_step))}
      </td>`}renderAlike({hparams:r,hparams_alike:n}){let s=r.length-Dl;if(!r.length&&!n)return R;let o=ze(r.slice(Dl).map(({name:a})=>a)),i=[r.length?T0(r.length):p("No hyper-parameter differs"),s>0?p(h`${s} more than fit here: ${o}`):"",n?ke(n,{one:p(h`${n} is the same in all runs`),other:p(h`${n} are the same in all runs`)}):""];return y`<p class="small">${tr(ct(i))}</p>`}};Pr.styles=[Re,Gt,sm],k([A({attribute:!1})],Pr.prototype,"comparison",2),k([A()],Pr.prototype,"error",2),k([A({attribute:!1})],Pr.prototype,"rules",2),k([A({attribute:!1})],Pr.prototype,"linkOf",2),Pr=k([Se("td-comparison")],Pr);function T0(e){let t=F(e);return ke(e,{one:p(h`${t} hyper-parameter differs`),other:p(h`${t} hyper-parameters differ`)})}function M0(e){return e==null?"–":gr(e)}var om=ne`
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
`;var De=class extends pe{constructor(){super(...arguments);this.details=[];this.runs=[];this.drawn=[];this.generation=0;this.rules=null;this.quantity="";this.baseline="";this.rankBy="";this.layout="";this.bands=!1;this.curves=1;this.linkOf=()=>"#";this.dark=!1;this.axes=null;this.log=null;this.towering=!1;this.sameSteps=!0;this.window=null;this.quantities=[];this.data=new Ci(this);this.onWindow=({detail:r})=>{this.window=r.window}}get known(){return this.details.reduce((r,{generation:n})=>Math.max(r,n),0)}get current(){return this.quantities.find(({key:r})=>r===this.quantity)??this.quantities[0]}willUpdate(r){r.has("details")&&(this.quantities=mp(this.details.map(({run:a})=>a))),r.has("quantity")&&Object.assign(this,{window:null,log:null}),(r.has("details")||r.has("quantity"))&&this.align();let{generation:n,runs:s,baseline:o,rankBy:i}=this;this.data.ask(this.store.source,{generation:n,runs:s,baseline:o,quantity:i})}updated(){let{comparison:r}=this.data;if(!r||this.runs.length<=60)return;let n=Pc(Lc(this.runs,r),this.curves,this.baseline);n.join(`
`)!==this.drawn.join(`
`)&&this.dispatchEvent(new le("td-draw",{runs:n}))}async align(){let{current:r}=this;if(!r)return;let n=[...r.panels].map(([m,d])=>this.store.load(m,d.series,600)),s=await Promise.allSettled(n);if(r!==this.current)return;let o=s.flatMap(m=>m.status==="fulfilled"?m.value:[]);this.towering=ti(o);let i=vt(o),a=o.map(({steps:m})=>m[0]??1/0),l=o.map(({steps:m})=>m.at(-1)??-1/0),u=[Math.min(...a),Math.max(...l)];this.axes=i&&Number.isFinite(u[0])&&Number.isFinite(u[1])?{x:u,y:i}:null}open(r,n){r.preventDefault(),this.dispatchEvent(new le("td-open",{runs:n}))}render(){let{current:r}=this,n=this.log??this.towering,s=yc(this,this.runs.length);return y`<header>
        <h1>${p(h`${Ve(this.runs.length)} compared`)}</h1>
        ${this.quantities.length?y`<label class="pick"
                ><span class="quiet">${p("Quantity",{desc:"What the runs are compared by"})}</span>
                <select
                  @change=${o=>this.dispatchEvent(new le("td-quantity",{key:o.target.value}))}
                >
                  ${this.quantities.map(({key:o,label:i})=>y`<option value=${o} ?selected=${o===r?.key}>${i}</option>`)}
                </select></label
              >`:R}
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
              </button>`:R}
        ${s==="overlay"&&this.data.comparison?.groups.length?y`<button
                class="button"
                aria-pressed=${this.bands}
                title=${p("Runs that differ by their seed alone as one: mean, and range from the least to the greatest")}
                @click=${()=>this.dispatchEvent(new le("td-compare",{bands:!this.bands}))}
              >
                ${p("Mean and range of seeds")}
              </button>`:R}
        ${this.window?y`<button class="button" @click=${()=>this.window=null}>${p("Reset zoom")}</button>`:R}
        ${this.runs.length>60?this.renderCurves():R}
        ${s==="grid"?y`<p class="quiet">
                ${p("The value axis is the same in all charts; cursor and zoom move together.")}
              </p>`:R}
      </header>
      ${this.details.length?s==="grid"?this.renderGrid(r):this.renderOverlay(r,n):y`<p class="quiet">${p(h`Loading ${Ve(this.runs.length)} …`)}</p>`}
      <td-comparison
        .comparison=${this.data.comparison}
        .error=${this.data.error}
        .rules=${this.rules}
        .linkOf=${this.linkOf}
      ></td-comparison>`}renderCurves(){let r=F(this.runs.length),n=({target:s})=>{let{value:o}=s,i=o==="even"?o:Number(o);this.dispatchEvent(new le("td-compare",{curves:i}))};return y`<label
      class="pick"
      title=${p("In the order of the ranking below, best first; the tables hold all runs")}
      ><span class="quiet">${p("Curves",{id:"drawn-curves",desc:"Which runs are drawn"})}</span>
      <select @change=${n}>
        ${Fa(this.runs.length).map(([s,o])=>y`<option value=${s} .selected=${s===this.curves}>
              ${p(h`${F(s)} to ${F(o)} of ${r}`,{desc:"Runs, by their places in the ranking"})}
            </option>`)}
        <option value="even" .selected=${this.curves==="even"}>
          ${p(h`${60} of ${r}, evenly`,{desc:"So many runs in even steps through the whole ranking"})}
        </option>
      </select></label
    >`}renderLayout(r,n,s){return y`<button
      class="button"
      aria-pressed=${r===s}
      @click=${()=>this.dispatchEvent(new le("td-compare",{layout:r}))}
    >
      ${n}
    </button>`}renderGrid(r){return y`<div class="grid" @td-window=${this.onWindow}>
      ${_r(this.details,({run:n})=>n.name,n=>this.renderRun(n,r?.panels.get(n.run.name)))}
    </div>`}renderOverlay(r,n){let s=this.details.flatMap(({run:i})=>{let a=r?.panels.get(i.name)?.series.at(-1);return a?[{run:i.name,series:a}]:[]}),o=this.bands?Sp(s,this.data.comparison?.groups??[]):{groups:[],rest:s};return y`<td-overlay
      .lines=${o.rest}
      .groups=${o.groups}
      .store=${this.store}
      .generation=${this.known}
      .heading=${r?.label??""}
      .dark=${this.dark}
      .log=${n}
      .window=${this.window}
      .baseline=${this.baseline}
      @td-window=${this.onWindow}
    ></td-overlay>`}renderRun(r,n){let{run:s,findings:o}=r,i=this.runs.filter(u=>u!==s.name),a=o.find(u=>u.rule===s.primary&&nr(u)),l=n?ni(o).filter(({evidence:u})=>Gr(u,n.series)):[];return y`<article aria-label=${s.name}>
      <div class="top">
        <h2>
          <a href=${this.linkOf(s.name)} @click=${u=>this.open(u,[s.name])}
            >${yr(s.name)}</a
          >
        </h2>
        ${rr(s.status)}
        <button
          class="close"
          aria-label=${p(h`Remove ${s.name}`)}
          title=${p("Remove")}
          @click=${u=>this.open(u,i)}
        >
          ×
        </button>
      </div>
      <p class="diagnosis" title=${a?.message??""}>
        ${a?y`<b>${We(a.rule,this.rules)}</b> ${He(a.message)}`:y`<span class="quiet"
                >${s.status==="unjudged"?tr(p("No rule about training could look")):tr(p("Nothing found"))}</span
              >`}
      </p>
      ${n?y`<td-chart
              .store=${this.store}
              .run=${s.name}
              .series=${n.series}
              .heading=${n.title}
              .generation=${r.generation}
              .annotations=${l}
              .xRange=${this.sameSteps?this.axes?.x??null:null}
              .yRange=${this.axes?.y??null}
              .dark=${this.dark}
              .log=${this.log??this.towering}
              .window=${this.window}
              sync="compare"
              joint
            ></td-chart>`:y`<p class="missing quiet">${p("This run has no such series.")}</p>`}
    </article>`}};De.styles=[Re,Gt,om],k([A({attribute:!1})],De.prototype,"details",2),k([A({attribute:!1})],De.prototype,"runs",2),k([A({attribute:!1})],De.prototype,"drawn",2),k([A({type:Number})],De.prototype,"generation",2),k([A({attribute:!1})],De.prototype,"rules",2),k([A()],De.prototype,"quantity",2),k([A()],De.prototype,"baseline",2),k([A()],De.prototype,"rankBy",2),k([A()],De.prototype,"layout",2),k([A({type:Boolean})],De.prototype,"bands",2),k([A({attribute:!1})],De.prototype,"curves",2),k([A({attribute:!1})],De.prototype,"store",2),k([A({attribute:!1})],De.prototype,"linkOf",2),k([A({type:Boolean})],De.prototype,"dark",2),k([de()],De.prototype,"axes",2),k([de()],De.prototype,"log",2),k([de()],De.prototype,"towering",2),k([de()],De.prototype,"sameSteps",2),k([de()],De.prototype,"window",2),De=k([Se("td-compare")],De);var E0={},im=Br(class extends mr{constructor(){super(...arguments),this.ot=E0}render(e,t){return t()}update(e,[t,r]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((n,s)=>n===this.ot[s]))return kt}else if(this.ot===t)return kt;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,r)}});var _0=new Intl.Collator("en",{numeric:!0}),An={verdict:{label:()=>p("Verdict",{desc:"Column of runs"}),of:()=>0,down:!1},name:{label:()=>p("Run",{desc:"Column of runs"}),of:({name:e})=>e,down:!1},best:{label:()=>p("Best",{desc:"Column of runs: best value"}),of:({best:e})=>e?.value??null,down:!1},last:{label:()=>p("Last",{desc:"Column of runs: last value"}),of:({last:e})=>e?.value??null,down:!1},points:{label:()=>p("Points",{desc:"Column of runs: how many"}),of:({points:e})=>e,down:!0},length:{label:()=>p("Length",{desc:"Column of runs: steps and time"}),of:({last_step:e})=>e,down:!0},grown:{label:()=>p("Last grew",{desc:"Column of runs: when points were last written"}),of:({last_wall_time:e})=>e,down:!0}},Li=Object.keys(An);function $s(e){let t=e.startsWith("-"),r=Li.find(n=>n===e.slice(t?1:0));return r?{key:r,down:t}:{key:"verdict",down:!1}}function Pi({key:e,down:t}){return e==="verdict"&&!t?"":`${t?"-":""}${e}`}function Oi(e,t,r){return e.key===t?{key:t,down:!e.down}:{key:t,down:t==="best"||t==="last"?A0(r):An[t].down}}function Ni(e,{key:t,down:r}){if(t==="verdict")return r?[...e].reverse():[...e];let{of:n}=An[t],s=r?-1:1;return e.map(o=>({row:o,value:n(o)})).sort((o,i)=>o.value===null||i.value===null?+(o.value===null)-+(i.value===null):typeof o.value=="number"&&typeof i.value=="number"?s*(o.value-i.value):s*_0.compare(String(o.value),String(i.value))).map(({row:o})=>o)}function A0(e){return e.filter(({best:r})=>r?.better==="higher").length>e.filter(({best:r})=>r?.better==="lower").length}var Il="name:",zi="hparam:",C0=/([/_. -]|^)(?:random[_-]?)?(?:seed|rep|repeat|trial|fold)s?[=_. -]?\d+(?=$|[/_. -])/gi;function am(e){return e.replace(C0,"").replace(/^[/_. -]+/,"")||e}function oo(e){if(e==="folder")return{keyOf:({name:r})=>P0(r),error:null};if(e==="seeds")return{keyOf:({name:r})=>am(r),error:null};if(e.startsWith(zi)){let r=e.slice(zi.length);return{keyOf:n=>O0(n.hparams?.[r]),prefix:`${r} = `,error:null}}let t=Wl(e);if(t===null||t==="")return{keyOf:null,error:null};try{let r=new RegExp(t,"i");return(new RegExp(`${t}|`).exec("")?.length??1)-1!==1?{keyOf:null,error:p("Put one part into brackets: seed=(\\d+)")}:{keyOf:({name:s})=>r.exec(s)?.[1]??p("Other",{id:"group-other",desc:"Runs whose name does not match"}),error:null}}catch{return{keyOf:null,error:p("This is not a regular expression.")}}}function Wl(e){return e.startsWith(Il)?e.slice(Il.length):null}function Bl(e){return Il+e}function lm(e){let t=[],r=s=>new Set(e.map(oo(s).keyOf??(()=>""))).size;r("folder")>1&&t.push({value:"folder",label:p("Folder")}),e.some(({name:s})=>am(s)!==s)&&r("seeds")<e.length&&t.push({value:"seeds",label:p("Configuration",{desc:"Runs that differ only by their seed"})});let n=[...new Set(e.flatMap(({hparams:s})=>Object.keys(s??{})))].sort();for(let s of n)r(zi+s)>1&&t.push({value:zi+s,label:s});return t}function um(e,t,r,n=""){let s=new Map;for(let a of Ni(e,r)){let l=t(a),u=s.get(l);u?u.push(a):s.set(l,[a])}let o=[...s].map(([a,l])=>({key:a,label:n+a,rows:l,counts:Ko(l),spread:L0(l)}));if(r.key!=="name")return o;let i=new Intl.Collator("en",{numeric:!0});return o.sort((a,l)=>(r.down?-1:1)*i.compare(a.label,l.label))}function L0(e){let t=new Map;for(let{best:o}of e){if(!o)continue;let{tag:i,split:a,better:l,value:u}=o,m=JSON.stringify([i,a,l]),d=t.get(m)??{tag:i,values:[]};d.values.push(u),t.set(m,d)}let[r]=[...t.values()].sort((o,i)=>i.values.length-o.values.length);if(!r||r.values.length<2)return null;let{tag:n,values:s}=r;return{n:s.length,mean:s.reduce((o,i)=>o+i/s.length,0),least:Math.min(...s),greatest:Math.max(...s),tag:n}}function P0(e){let t=e.lastIndexOf("/");return t>0?e.slice(0,t):"."}function O0(e){return e===void 0?p("not given",{desc:"A hyper-parameter"}):typeof e=="number"?ee(e,6):String(e)}function cm(e,{sort:t,group:r,open:n}){let s=$s(t),{keyOf:o,prefix:i}=oo(r);if(!o)return Ni(e,s).map(l=>Fl(l));let a=new Set(n);return um(e,o,s,i).flatMap(l=>{if((r==="seeds"||r==="folder")&&l.rows.length===1)return l.rows.map(d=>Fl(d));let u=a.has(l.key),m={kind:"group",key:`group:${l.key}`,group:l,open:u};return u?[m,...l.rows.map(d=>Fl(d,!0))]:[m]})}function Fl(e,t=!1){return{kind:"run",key:`run:${e.name}`,row:e,inner:t}}function Hi(e,t){return t&&e.status==="unjudged"&&e.series===0}function pm(e,t){let r=new Set(e);return t.length===r.size&&t.every(({name:n})=>r.has(n))}function dm(e,t,r,n){let s=t[r];if(!s)return null;let o=t.length-1,a={ArrowDown:Math.min(r+1,o),ArrowUp:Math.max(r-1,0),PageDown:Math.min(r+n,o),PageUp:Math.max(r-n,0),Home:0,End:o}[e];return a!==void 0?{to:a}:s.kind==="group"?e===(s.open?"ArrowLeft":"ArrowRight")?{fold:s.group.key}:null:e===" "?{tick:s.row.name}:e==="ArrowLeft"&&s.inner?{to:t.slice(0,r).findLastIndex(({kind:l})=>l==="group")}:null}var Di=class{constructor(t){this.host=t;this.now=Date.now()/1e3;t.addController(this)}hostConnected(){this.timer=setInterval(()=>{this.read(),this.host.requestUpdate()},3e4)}hostDisconnected(){clearInterval(this.timer)}read(){this.now=Date.now()/1e3}};var Ss=ne`
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
`;function Vl(){return p("New",{desc:"A finding that was not there before"})}function Ii(e,t){if(!e)return R;let r=ze(e.fresh.map(n=>We(n,t)));return y`${r?y`<span class="new" title=${p(h`Since you last looked: ${r}`)}>${Vl()}</span>`:R}
  ${e.solved.map(n=>y`<span class="solved">${p(h`No longer found: ${We(n,t)}`)}</span>`)}`}function Wi({name:e,reading:t}){if(!t)return R;let r=Math.floor(Yo(t)*100),n=p(h`${rs(t.bytes_read)} of ${rs(t.bytes_known)} read; what is found may change`);return y`<span
    class="how-far"
    role="progressbar"
    aria-label=${p(h`Reading ${e}`,{desc:"Progress of reading a run"})}
    aria-valuenow=${r}
    aria-valuetext=${ze([`${r} %`,n])}
    title=${n}
    ><i style="--share: ${r}%"></i>${r} %</span
  >`}var N0="lr=([\\d.]+)",z0=6;function fm(e){return y`<div class="bar">
    <div class="chips" role="group" aria-label=${p("Verdicts")}>${H0(e)}</div>
    <div class="tools">${I0(e)} ${W0(e)} ${B0(e)}</div>
    ${Qo()} ${D0(e)}
  </div>`}function mm(e,t){return e.includes(t)?e.filter(r=>r!==t):[...e,t]}function H0({runs:e,view:t,matcher:r,progress:n,percent:s,change:o}){let i=n!==null,a=yn(e,r,new Set,new Set(t.rules)),l=Ko(a.filter(u=>!Hi(u,i)));return y`${qt.filter(u=>l[u]||t.statuses.includes(u)).map(u=>y`<button
        class="chip"
        aria-pressed=${t.statuses.includes(u)}
        @click=${()=>o({statuses:mm(t.statuses,u)})}
      >
        ${vr(u)}<span>${$c(u,l[u])}</span>
      </button>`)}${n?y`<span class="reading quiet"
          >${p(h`Reading, ${s} %: ${F(n.members_read)} of ${F(n.members_known)}`,{desc:"How much was read: 12 of 100 directories"})}</span
        >`:R}`}function D0({runs:e,rules:t,view:r,matcher:n,allRules:s,change:o,showRules:i}){let a=zc(yn(e,n,new Set(r.statuses))),l=r.rules.filter(b=>!a.some(x=>x.rule===b));if(a.length+l.length<2&&r.rules.length===0)return R;let u=a.filter(({rule:b},x)=>s||x<z0||r.rules.includes(b)),m=a.length-u.length,d=(b,x,$)=>y`<button
      class="rule"
      aria-pressed=${r.rules.includes(b)}
      @click=${()=>o({rules:mm(r.rules,b)})}
    >
      ${$}<span>${We(b,t)}</span> <span class="quiet">${F(x)}</span>
    </button>`;return y`<div class="rules" role="group" aria-label=${p("Findings by rule")}>
    ${u.map(({rule:b,severity:x,count:$})=>d(b,$,vr(x)))}
    ${l.map(b=>d(b,0,R))}
    ${m>0||s?y`<button
            class="rule more"
            aria-expanded=${s}
            @click=${()=>{i(!s)}}
          >
            ${s?p("Fewer",{desc:"Rules shown"}):p(h`${m} more`,{desc:"Rules not shown"})}
          </button>`:R}
  </div>`}function I0({runs:e,view:t,change:r}){let n=$s(t.sort);return y`<label class="sort">
    <span class="quiet">${p("Sort")}</span>
    <select
      @change=${s=>{let o=Li.find(i=>i===s.target.value)??"verdict";o!==n.key&&r({sort:Pi(Oi(n,o,e))})}}
    >
      ${Li.map(s=>y`<option value=${s} .selected=${s===n.key}>${An[s].label()}</option>`)}
    </select>
  </label>`}function W0({runs:e,view:t,change:r}){if(e.length<2&&!t.group)return R;let n=Wl(t.group),s=lm(e),o=s.map(({value:l})=>l),i=t.group&&n===null&&!o.includes(t.group)?[t.group]:[],{error:a}=oo(t.group);return y`<label class="grouping">
      <span class="quiet">${p("Group",{desc:"Label of the choice what runs are grouped by"})}</span>
      <select
        @change=${l=>r({group:l.target.value,open:[]})}
      >
        <option value="" .selected=${t.group===""}>
          ${p("None",{desc:"Runs are not grouped"})}
        </option>
        ${s.map(({value:l,label:u})=>y`<option value=${l} .selected=${l===t.group}>${u}</option>`)}
        ${i.map(l=>y`<option value=${l} .selected=${!0}>${l}</option>`)}
        <option value=${Bl("")} .selected=${n!==null}>
          ${p("Part of the name …")}
        </option>
      </select>
    </label>
    ${n===null?R:y`<label class="field pattern">
            <span class="unseen">${p("Regular expression with one part in brackets")}</span>
            <input
              type="text"
              placeholder=${N0}
              title=${p("Runs are grouped by the part of the name that the brackets match")}
              spellcheck="false"
              autocomplete="off"
              .value=${n}
              aria-invalid=${a!==null}
              @input=${l=>r({group:Bl(l.target.value),open:[]})}
            />
            ${a?y`<span class="wrong" role="alert">${a}</span>`:R}
          </label>`}`}function B0({view:e,matcher:t,change:r}){return y`<label class="field search">
    <span class="unseen">${p("Filter runs by words or /regular expression/")}</span>
    <input
      type="search"
      placeholder=${p("Filter: words or /regex/")}
      title=${p("Press / to come here")}
      spellcheck="false"
      autocomplete="off"
      .value=${e.filter}
      aria-invalid=${t.error!==null}
      @input=${n=>r({filter:n.target.value})}
    />
    ${t.error?y`<span class="wrong" role="alert">${t.error}</span>`:R}
  </label>`}var Bi={width:168,height:36},Fi=class{constructor(t){this.owner=t;this.found=new Map;this.asked=new Map}of({key:t}){return this.found.get(t)??null}look(t,r){for(let{key:n,rows:s}of r){let o=bp(s);if(!o){this.found.delete(n);continue}let i=t.load(o.curves);this.asked.get(n)!==i&&(this.asked.set(n,i),i.then(a=>{this.asked.get(n)===i&&(this.found.set(n,{keys:o,band:a}),this.owner.requestUpdate())},()=>this.asked.delete(n)))}}};function hm(e){if(!e)return R;let{keys:t,band:r}=e,{area:n,mean:s,breaks:o,end:i}=vp(r,Bi.width,Bi.height),a=t.curves.length,l=t.split==="none"?t.tag:`${pt(t.split)} ${t.tag}`,u=ct([p(h`Mean and range of ${l} of ${Ve(a)}`),js(r,a),t.others?p(h`${Ve(t.others)} without it`,{desc:"Runs that lack a curve"}):""]);return y`<svg viewBox="0 0 ${Bi.width} ${Bi.height}" role="img" aria-label=${u}>
    <title>${u}</title>
    <g class="line ${t.split}">
      <path class="area" d=${n} />
      <path d=${s} />
      ${i?Qe`<circle cx=${i[0]} cy=${i[1]} r="2.2" />`:R}
      ${o.map(m=>Qe`<path class="break" d="M${m} 1l3 5h-6z" />`)}
    </g>
  </svg>`}function gm(e){if(!e)return R;let{band:t,keys:r}=e,{broken:n,short:s}=t,o=[n.length?p(h`${n.length} not finite`,{desc:"Number of runs"}):"",s.length?p(h`${s.length} shorter`,{desc:"Number of runs"}):""].filter(Boolean);return o.length?y`<span class="losses" title=${js(t,r.curves.length)}>${ze(o)}</span>`:R}var bm=ne`
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
  /* No room beside the tools: the language goes beside the rules. */
  @media (min-width: 761px) and (max-width: 1340px) {
    .rules {
      order: 1;
      flex: 1 1 calc(100% - 128px);
    }
    .language {
      order: 2;
      align-self: start;
      margin-left: auto;
      height: 24px;
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
  /* No room beside the verdicts: the language goes beside the rules, which scroll. */
  @media (max-width: 359px) {
    .chips {
      flex: 1 1 100%;
    }
    .rules {
      flex: 1 1 0;
      min-width: 0;
    }
    .language {
      order: 3;
    }
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
`;function vm(e,t,r){return e.length?y`<div class="chosen-bar" role="region" aria-label=${p("Chosen runs")}>
    <span
      >${F0(e.length)}${e.length===1?y`<span class="quiet"
              >${p(": tick one more to compare",{desc:"After the number of runs chosen"})}</span
            >`:R}</span
    >
    <button class="button" @click=${t}>${p("Clear",{desc:"Choose no runs"})}</button>
    <button class="button strong" ?disabled=${e.length<2} @click=${r}>
      ${p("Compare side by side")}
    </button>
  </div>`:R}function F0(e){let t=F(e);return ke(e,{one:p(h`${t} run chosen`),other:p(h`${t} runs chosen`)})}function ym(e,t,r,n,s=4){let o=vt(e)??[0,1],i=e.flatMap(_=>_.steps),a=Math.min(...i),l=Math.max(...i),u=_=>Ul(l===a?r/2:s+(_-a)/(l-a)*(r-2*s)),[m,d]=o,b=_=>Ul(d===m?n/2:n-s-(_-m)/(d-m)*(n-2*s)),x={spans:[],points:[]},$=(_,O,T)=>Math.max(O,Math.min(_,T));for(let _ of t)if(_.kind==="span"&&_.last_step>=a&&_.first_step<=l){let O=u($(_.first_step,a,l));x.spans.push([O,Ul(Math.max(2,u($(_.last_step,a,l))-O))])}else _.kind==="point"&&_.value!==null&&_.step>=a&&_.step<=l&&x.points.push([u(_.step),b($(_.value,m,d))]);return{lines:e.map(_=>{let O="",T=!1,N=[],L=[];return _.steps.forEach((G,H)=>{let Y=_.values[H];if(typeof Y!="number"||!Number.isFinite(Y)){L.push(u(G)),T=!1;return}O+=`${T?"L":"M"}${u(G)} ${b(Y)}`,(!T&&typeof _.values[H+1]!="number"||H===_.steps.length-1)&&N.push([u(G),b(Y)]),T=!0}),{split:_.split,path:O,dots:N,breaks:L}}),marks:x}}function Ul(e){return Math.round(e*10)/10}var V0={width:168,height:44},xm=new WeakMap;function wm(e){let{width:t,height:r}=V0;if(!e.spark.length)return R;let n=xm.get(e)??ym(e.spark,e.evidence,t,r);xm.set(e,n);let{lines:s,marks:o}=n,i=ze(e.spark.map(({tag:a,split:l})=>l==="none"?a:`${pt(l)} ${a}`));return y`<svg viewBox="0 0 ${t} ${r}" role="img" aria-label=${p(h`Curve of ${i}`)}>
    <g class="marks ${e.primary?.severity??""}">
      <g class="spans">
        ${o.spans.map(([a,l])=>Qe`<rect x=${a} y="0" width=${l} height=${r-2} />`)}
      </g>
      ${o.spans.map(([a,l])=>Qe`<path d="M${a} ${r-1}h${l}" />`)}
    </g>
    ${s.map(({split:a,path:l,dots:u,breaks:m})=>Qe`<g class="line ${a}">
        <path d=${l} />
        ${u.map(([d,b])=>Qe`<circle cx=${d} cy=${b} r="2.2" />`)}
        ${m.map(d=>Qe`<path class="break" d="M${d} 1l3 5h-6z" />`)}
      </g>`)}
    <g class="marks ${e.primary?.severity??""}">
      ${o.points.map(([a,l])=>Qe`<circle cx=${a} cy=${l} r="3.5" />`)}
    </g>
  </svg>`}function Sm(e,{chosen:t,choose:r}){let n=e.map(({name:o})=>o),s=n.filter(o=>t.has(o)).length;return y`<input
    type="checkbox"
    aria-label=${p(h`Compare all ${Ve(n.length)}`,{desc:"A box to tick"})}
    .checked=${s===n.length}
    .indeterminate=${s>0&&s<n.length}
    @change=${()=>r(n,s<n.length)}
  />`}function km(e,t,r,n){let s=o=>{let i=e.key===o,a=An[o].label();return y`<span
      role="columnheader"
      class=${o==="name"?"what":o}
      aria-sort=${i?e.down?"descending":"ascending":R}
      ><button @click=${()=>t(o)} title=${p(h`Sort by ${a.toLowerCase()}`)}>
        ${a}<span class="arrow" aria-hidden="true"
          >${i&&!(o==="verdict"&&!e.down)?e.down?"↓":"↑":""}</span
        >
      </button></span
    >`};return y`<div role="row" class="row heads" aria-rowindex="1" aria-level=${r?"1":R}>
    <span role="columnheader" class="tick"><span class="unseen">${p("Compare")}</span>${n}</span>
    ${s("verdict")} ${s("name")}
    <span role="columnheader" class="curve">${p("Curve")}</span>
    ${s("best")} ${s("last")} ${s("points")} ${s("length")} ${s("grown")}
  </div>`}function Rm(e,t,r){let{name:n,status:s}=e,o=r.chosen.has(n),i=r.isUnread(e);return y`<div
    role="row"
    class="row run ${o?"chosen":""} ${t.inner?"inner":""}"
    style="transform: translateY(${t.top}px)"
    data-index=${t.index}
    aria-rowindex=${t.index+2}
    aria-selected=${o}
    aria-level=${t.inner?"2":R}
  >
    <span role="gridcell" class="tick"
      ><input
        type="checkbox"
        tabindex="-1"
        aria-label=${p(h`Compare ${n}`)}
        .checked=${o}
        @change=${()=>r.choose([n],!o)}
    /></span>
    <span role="gridcell" class="verdict"
      >${i?y`<span class="badge unjudged"
              >${vr("unjudged")}<span>${p("Reading",{desc:"The server reads the logs"})}</span></span
            >`:rr(s)}${Wi(e)}</span
    >
    <span role="gridcell" class="what">
      <span class="head"
        ><a
          href=${r.linkOf(n)}
          tabindex=${t.stop?"0":"-1"}
          title=${e.primary?.message??n}
          @click=${a=>r.open(a,n)}
          >${yr(e.shown??n)}</a
        >${Ii(r.marks.get(n)??null,r.rules)}</span
      >
      ${U0(e,i,r)}
    </span>
    <span role="gridcell" class="curve">${wm(e)}</span>
    <span role="gridcell" class="best number">${$m(e.best)}</span>
    <span role="gridcell" class="last number">${$m(e.last)}</span>
    <span role="gridcell" class="points number">
      <span>${F(e.points)}</span>
      <span class="quiet">${Do(e.series)}</span>
    </span>
    <span role="gridcell" class="length number">${j0(e)}</span>
    <span role="gridcell" class="grown number">${ql(e.last_wall_time,r.now)}</span>
  </div>`}function U0(e,t,{percent:r,rules:n}){let{primary:s,counts:o,unchecked:i,status:a,suppressed:l,reason:u}=e;if(s){let x=o.error+o.warning+o.info-1;return y`<span class="message"
      ><b>${We(s.rule,n)}</b> ${He(s.message)}${x>0?y` <span class="more"
              >${p(h`+ ${x} more`,{desc:"More findings of this run"})}</span
            >`:R}</span
    >`}if(t){let x=e.reading?Math.floor(Yo(e.reading)*100):r??0;return y`<span class="message">${p(h`Not read yet; reading, ${x} %`)}</span>`}let m=l?q0(l):"",d=i?Wo(i):"";if(a==="unjudged"){let x=r===null?p("No rule about training could look"):p("No rule about training could look so far");return y`<span class="message"
      >${He(ct([u?Fo(x,u):x,m]))}</span
    >`}let b=m?p(h`Nothing else found: ${m}`):p("Nothing found");return y`<span class="message">${ct([b,d])}</span>`}function q0(e){let t=F(e);return ke(e,{one:p(h`${t} finding suppressed`),other:p(h`${t} findings suppressed`)})}function $m(e){if(!e)return y`<span class="quiet">–</span>`;let{value:t,step:r,split:n,tag:s,member:o}=e,i=n!=="validation"&&n!=="none";return y`<span title=${`${n==="none"?"":`${pt(n)} · `}${o} · ${s}`}
      >${t===null?Vr():ee(t)}</span
    >
    <span class="quiet cut"
      >${i?`${pt(n)} @ ${Ue(r)}`:Ut(Ue(r))}</span
    >`}function j0({last_step:e,first_wall_time:t,last_wall_time:r}){if(e===null)return y`<span class="quiet">–</span>`;let n=t===null||r===null?null:r-t;return y`<span title=${p("Last step")}>${Ue(e)}</span>
    <span class="quiet">${n===null?"":gr(n)}</span>`}function ql(e,t){return e===null?y`<span class="quiet">–</span>`:y`<time datetime=${new Date(e*1e3).toISOString()} title=${fc(e)}
    >${dc(e,t)}</time
  >`}function Tm(e,t,r,n,s){let{key:o,label:i,rows:a,counts:l,spread:u}=e,m=a.map(({name:$})=>$),d=m.filter($=>s.chosen.has($)).length,b=d===m.length,x=a.map($=>$.last_wall_time??-1/0).reduce(($,E)=>Math.max($,E),-1/0);return y`<div
    role="row"
    class="row group"
    style="transform: translateY(${n.top}px)"
    data-index=${n.index}
    data-group=${o}
    aria-rowindex=${n.index+2}
    aria-level="1"
    aria-expanded=${t}
  >
    <span role="gridcell" class="tick"
      ><input
        type="checkbox"
        tabindex="-1"
        aria-label=${p(h`Compare all of ${i}`)}
        .checked=${b}
        .indeterminate=${d>0&&!b}
        @change=${()=>s.choose(m,!b)}
    /></span>
    <span role="gridcell" class="title">
      <button
        class="fold"
        tabindex=${n.stop?"0":"-1"}
        title=${i}
        @click=${()=>s.fold(o)}
      >
        <span class="chevron" aria-hidden="true"></span><span class="label">${i}</span>
        <span class="quiet">${Ve(a.length)}</span>
      </button>
    </span>
    <span role="gridcell" class="counts"
      >${qt.filter($=>l[$]).map($=>y`<span class="badge ${$}" title=${`${l[$]} × ${vn($)}`}
            >${vr($)}<span>${F(l[$])}</span
            ><span class="unseen">${vn($)}</span></span
          >`)}${gm(r)}</span
    >
    <span role="gridcell" class="curve">${hm(r)}</span>
    <span role="gridcell" class="spread number">
      ${u?y`<span
                title=${p(h`${u.tag}: mean of the best values of ${Ve(u.n)}, from least to greatest`)}
                ><span class="quiet"
                  >${p("mean best",{desc:"Before the mean of the best values"})} </span
                >${ee(u.mean)}</span
              >
              <span class="quiet cut"
                >${p(h`${ee(u.least)} to ${ee(u.greatest)}, n = ${u.n}`,{desc:"From the least to the greatest of n values"})}</span
              >`:R}
    </span>
    <span role="gridcell" class="grown number"
      >${ql(Number.isFinite(x)?x:null,s.now)}</span
    >
  </div>`}var Mm=ne`
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
`;function Em(e,t){let r=new Set(e.filter(i=>t.has(i))),n=[...t].filter(([i])=>!r.has(i)).map(([,i])=>i),s=r.size*2<e.length?n:[],o=Math.max(-1,...t.values());return new Map(e.map(i=>[i,t.get(i)??s.shift()??(o+=1)]))}function jl(e){let t=new Float64Array(e.length+1);return e.forEach((r,n)=>t[n+1]=(t[n]??0)+r),t}function Am(e,t,r,n){let s=e.length-1,o=Math.max(0,_m(e,t)-n),i=Math.min(s,_m(e,t+r)+1+n);return[Math.min(o,s),Math.max(i,0)]}function _m(e,t){let r=0,n=e.length-1;for(;r<n;){let s=r+n+1>>1;(e[s]??0)<=t?r=s:n=s-1}return r}function Cm(e){let{items:t,offsets:r,top:n,cover:s,host:o}=e;if(n===void 0||!window.innerHeight)return null;let i=o.shadowRoot?.activeElement,a=i instanceof HTMLElement&&i.closest("[data-index]")!==null,l=t.findIndex(($,E)=>n+(r[E]??0)>=s),u=e.indexOf(e.active),m=n+(r[u]??0),d=a&&m>=s&&m<window.innerHeight?u:l,b=n<s-1,x=t[d];return!x||!b&&!a?null:{key:x.key,offset:r[d]??0,isScrolled:b,focus:a?i:null}}function Lm(e,t){if(!t)return;let r=e.indexOf(t.key);t.isScrolled&&r>=0&&window.scrollBy(0,(e.offsets[r]??0)-t.offset),t.focus?.isConnected&&e.host.shadowRoot?.activeElement!==t.focus&&t.focus.focus({preventScroll:!0})}var K0=10,G0=1e3,Vi=class{constructor(t,r){this.host=t;this.look=r;this.items=[];this.offsets=jl([]);this.first=0;this.last=40;this.activeKey="";this.slots=new Map;this.heights={run:60,group:44};this.frame=0;this.held=null;this.onScroll=()=>{cancelAnimationFrame(this.frame),this.frame=requestAnimationFrame(()=>{this.measure()})};this.onPrint=()=>{this.show(0,Math.min(this.items.length,G0))};t.addController(this)}hostConnected(){window.addEventListener("scroll",this.onScroll,{passive:!0}),window.addEventListener("resize",this.onScroll),window.addEventListener("beforeprint",this.onPrint)}hostDisconnected(){window.removeEventListener("scroll",this.onScroll),window.removeEventListener("resize",this.onScroll),window.removeEventListener("beforeprint",this.onPrint),cancelAnimationFrame(this.frame)}hostUpdated(){Lm(this,this.held),this.held=null,this.measure()}get active(){return this.activeKey}set active(t){t!==this.activeKey&&(this.activeKey=t,this.host.requestUpdate())}put(t,r){this.held=r?Cm(this):null,this.items=t,this.place(),this.indexOf(this.active)<0&&(this.active=t[0]?.key??"")}lines(){let{items:t,first:r,last:n,active:s}=this,o=Array.from({length:Math.min(n,t.length)-r},(l,u)=>r+u),i=this.indexOf(s);i>=0&&i<r&&o.unshift(i),i>=n&&o.push(i);let a=o.flatMap(l=>{let u=t[l];return u?[{item:u,index:l,top:this.offsets[l]??0,stop:u.key===s}]:[]});return this.slots=Em(a.map(({item:l})=>l.key),this.slots),a.map(l=>({...l,slot:this.slots.get(l.item.key)??0}))}indexOf(t){return this.items.findIndex(r=>r.key===t)}get height(){return this.offsets[this.items.length]??0}get top(){return this.host.renderRoot.querySelector(".rows")?.getBoundingClientRect().top}get cover(){let t=this.host.renderRoot.querySelectorAll(".bar, .heads");return Math.max(0,...[...t].map(r=>r.getBoundingClientRect().bottom))}get page(){return Math.max(1,Math.floor((window.innerHeight-this.cover)/this.heights.run)-1)}async goTo(t){let r=this.items[t];if(!r)return;let n=(this.top??0)+(this.offsets[t]??0),s=n+this.heights[r.kind]-window.innerHeight,{cover:o}=this;(n<o||s>0)&&window.scrollBy(0,n<o?n-o:s),this.active=r.key,this.measure(),await this.host.updateComplete,this.host.renderRoot.querySelector(`[data-index="${t}"] a, [data-index="${t}"] .fold`)?.focus({preventScroll:!0})}show(t,r){t===this.first&&r===this.last||([this.first,this.last]=[t,r],this.host.requestUpdate())}place(){this.offsets=jl(this.items.map(({kind:t})=>this.heights[t]))}measure(){let{host:t,top:r}=this;if(r===void 0||!window.innerHeight||window.matchMedia("print").matches)return;let n=getComputedStyle(t),s=(a,l)=>parseFloat(n.getPropertyValue(a))||l,o={run:s("--row",60),group:s("--group",44)};(o.run!==this.heights.run||o.group!==this.heights.group)&&(this.heights=o,this.place(),t.requestUpdate());let i=t.renderRoot.querySelector(".bar");t.style.setProperty("--bar",`${i?.offsetHeight??0}px`),this.show(...Am(this.offsets,-r,window.innerHeight,K0)),this.look(this.items.slice(this.first,this.last))}};var Pm=ne`
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
`;var Y0=20,xt=class extends pe{constructor(){super(...arguments);this.runs=[];this.view=Vo;this.chosen=[];this.marks=new Map;this.bands=null;this.rules=null;this.progress=null;this.linkOf=()=>"#";this.allRules=!1;this.shown=[];this.clock=new Di(this);this.bandsInSight=new Fi(this);this.window=new Vi(this,r=>{let n=r.flatMap(s=>s.kind==="group"?s.group:[]);this.bands&&this.bandsInSight.look(this.bands,n)});this.onSlash=r=>{let n=r.composedPath()[0],s=n instanceof HTMLInputElement&&n.type!=="checkbox";r.key!=="/"||s||n instanceof HTMLSelectElement||(r.preventDefault(),this.search?.focus())};this.change=r=>{this.dispatchEvent(new le("td-list",r))};this.choose=(r,n)=>{let s=this.chosen.filter(o=>!r.includes(o));this.dispatchEvent(new le("td-choose",{runs:n?[...s,...r]:s}))};this.fold=r=>{let{open:n}=this.view;this.window.active=`group:${r}`,this.change({open:n.includes(r)?n.filter(s=>s!==r):[...n,r]})};this.open=(r,n,s=!1)=>{let o=r;o.ctrlKey||o.metaKey||o.shiftKey||(r.preventDefault(),this.dispatchEvent(new le("td-open",{runs:n,all:s})))}}connectedCallback(){super.connectedCallback(),document.addEventListener("keydown",this.onSlash)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("keydown",this.onSlash)}willUpdate(r){if(r.has("runs")&&this.clock.read(),!r.has("runs")&&!r.has("view"))return;let{filter:n,statuses:s,rules:o}=this.view;this.shown=yn(this.runs,Vs(n),new Set(s),new Set(o)),this.window.put(cm(this.shown,this.view),!r.has("view"))}onKey(r){if(r.ctrlKey||r.metaKey||r.altKey||r.key===" "&&r.target instanceof HTMLInputElement)return;let{items:n,page:s}=this.window,o=dm(r.key,n,Om(r),s);o&&(r.preventDefault(),"to"in o?this.window.goTo(o.to):"fold"in o?this.fold(o.fold):this.choose([o.tick],!this.chosen.includes(o.tick)))}onFocus(r){this.window.active=this.window.items[Om(r)]?.key??this.window.active}get percent(){return this.progress&&Math.floor(Jo(this.progress)*100)}render(){let{runs:r,rules:n,view:s,progress:o,percent:i,allRules:a}=this;return y`<h1 class="unseen">${p("Runs")}</h1>
      ${im([r,n,s,i,o?.members_read,a],()=>fm({runs:r,rules:n,view:s,matcher:Vs(s.filter),progress:o,percent:i,allRules:a,change:this.change,showRules:l=>this.allRules=l}))}
      <div class="unseen" aria-live="polite">${p(h`${Ve(this.shown.length)} shown`)}</div>
      ${this.shown.length?this.renderTable():this.renderNone()}
      ${vm(this.chosen,()=>this.dispatchEvent(new le("td-choose",{runs:[]})),l=>{let u=this.chosen.length>Y0&&pm(this.chosen,this.shown);this.open(l,this.chosen,u)})}`}renderTable(){let{items:r,height:n}=this.window,s=$s(this.view.sort),o=r.some(({kind:l})=>l==="group"),i=l=>{this.change({sort:Pi(Oi(s,l,this.shown))})},a={chosen:new Set(this.chosen),rules:this.rules,now:this.clock.now,percent:this.percent,marks:this.marks,isUnread:l=>Hi(l,this.progress!==null),linkOf:this.linkOf,open:(l,u)=>{this.open(l,[u])},choose:this.choose,fold:this.fold};return y`<div
      role=${o?"treegrid":"grid"}
      class="table"
      aria-label=${p("Runs")}
      aria-multiselectable="true"
      aria-rowcount=${r.length+1}
    >
      ${km(s,i,o,Sm(this.shown,a))}
      <div
        class="rows"
        role="rowgroup"
        style="height: ${n}px"
        @keydown=${l=>{this.onKey(l)}}
        @focusin=${l=>{this.onFocus(l)}}
      >
        ${_r(this.window.lines(),({slot:l})=>l,({item:l,...u})=>l.kind==="run"?Rm(l.row,{...u,inner:l.inner},a):Tm(l.group,l.open,this.bandsInSight.of(l.group),u,a))}
      </div>
    </div>`}renderNone(){return y`<div class="none">
      <p>${p("No run matches.")}</p>
      <button class="button" @click=${()=>this.change({filter:"",statuses:[],rules:[]})}>
        ${p(h`Show all ${F(this.runs.length)}`,{desc:"All runs"})}
      </button>
    </div>`}};xt.styles=[Re,Gt,Ss,bm,Mm,Pm],k([A({attribute:!1})],xt.prototype,"runs",2),k([A({attribute:!1})],xt.prototype,"view",2),k([A({attribute:!1})],xt.prototype,"chosen",2),k([A({attribute:!1})],xt.prototype,"marks",2),k([A({attribute:!1})],xt.prototype,"bands",2),k([A({attribute:!1})],xt.prototype,"rules",2),k([A({attribute:!1})],xt.prototype,"progress",2),k([A({attribute:!1})],xt.prototype,"linkOf",2),k([de()],xt.prototype,"allRules",2),k([Er("input[type=search]")],xt.prototype,"search",2),xt=k([Se("td-run-list")],xt);function Om(e){return Number(e.target.closest("[data-index]")?.dataset.index)}function Nm(e,t){let r=e.series.reduce((o,i)=>o+i.points,0),n=e.members.filter(o=>o!==e.name),s=t?.first_wall_time&&t.last_wall_time?t.last_wall_time-t.first_wall_time:0;return[ze([Do(e.series.length),bn(r)]),t?.last_step?p(h`${F(t.last_step)} steps`,{desc:"Length of a run"}):"",s>1?gr(s):"",Rc(e.family),n.length?p(h`joined from ${ze(n)}`,{desc:"A run of several directories"}):""].filter(Boolean).join(" · ")}var Cn=class extends pe{constructor(){super(...arguments);this.outcomes=[];this.rules=null}render(){let r=i=>this.outcomes.filter(a=>a.status===i),[n,s,o]=[r("clear"),r("skipped"),r("failed")];return y`<h2>${p("What was checked")}</h2>
      ${n.length?y`<h3>${J0(n.length)}</h3>
              <ul class="clear">
                ${n.map(({rule:i})=>y`<li title=${this.summary(i)}>${We(i,this.rules)}</li>`)}
              </ul>`:R}
      ${zm(Wo(s.length),s,this.rules)}
      ${zm(Q0(o.length),o,this.rules)}`}summary(r){return this.rules?.rules.find(n=>n.name===r)?.summary??""}};Cn.styles=[Re,ne`
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
    `],k([A({attribute:!1})],Cn.prototype,"outcomes",2),k([A({attribute:!1})],Cn.prototype,"rules",2),Cn=k([Se("td-checked")],Cn);function J0(e){let t=F(e);return ke(e,{one:p(h`${t} rule found nothing`),other:p(h`${t} rules found nothing`)})}function Q0(e){let t=F(e);return ke(e,{one:p(h`${t} rule failed; this is a fault of ours, the others are not affected`),other:p(h`${t} rules failed; this is a fault of ours, the others are not affected`)})}function zm(e,t,r){if(!t.length)return R;let n=new Map;for(let{rule:s,reason:o}of t)n.set(o,[...n.get(o)??[],We(s,r)]);return y`<h3>${e}</h3>
    <dl>
      ${[...n].map(([s,o])=>y`<dt>${ze(o)}</dt>
            <dd>${He(s)}</dd>`)}
    </dl>`}var Hm=ne`
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
`;var Ln=class extends pe{constructor(){super(...arguments);this.open=!1}render(){let{action:r,why:n,test:s,code:o}=this.remedy;return y`<details ?open=${this.open}>
      <summary><span>${He(r)}</span></summary>
      <div class="body">
        <p>${He(n)}</p>
        ${s?y`<p><span class="label">${p("Cheapest test:")}</span>${He(s)}</p>`:R}
        ${Object.keys(o).length?y`<td-code .code=${o}></td-code>`:R}
      </div>
    </details>`}};Ln.styles=[Re,ne`
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
    `],k([A({attribute:!1})],Ln.prototype,"remedy",2),k([A({type:Boolean})],Ln.prototype,"open",2),Ln=k([Se("td-remedy")],Ln);var Tt=class extends pe{constructor(){super(...arguments);this.rules=null;this.explains=[];this.open=!1;this.fresh=!1;this.lit=null;this.link=()=>"";this.copied=!1}async goTo(r){await this.updateComplete,this.card.open=!0;let s=[...this.renderRoot.querySelectorAll(".places button")].find(o=>o.dataset.id===r);s?.focus({preventScroll:!0}),s?.scrollIntoView({block:"nearest"})}async copy(){this.copied=await qs(Wf(this.finding,this.rules,this.link())),setTimeout(()=>this.copied=!1,2e3)}get rule(){return this.rules?.rules.find(({name:r})=>r===this.finding.rule)??null}light(r,n=!1){this.dispatchEvent(new le("td-light",{id:r,show:n}))}render(){let{finding:r}=this,n=Yr(r);return y`<details
      class="card ${r.severity}"
      ?open=${this.open}
      @mouseenter=${()=>this.light(n)}
      @mouseleave=${()=>this.light(null)}
    >
      <summary>
        <span class="line"
          >${rr(r.severity)}<span class="confidence">${Bo(r.confidence)}</span
          >${this.fresh?y`<span class="new">${Vl()}</span>`:R}</span
        >
        <h3>${We(r.rule,this.rules)}</h3>
        <p>${He(r.message)}</p>
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
    </details>`}renderStats(){let r=this.finding.evidence.filter(s=>s.kind==="stat");if(!r.length)return R;let n=r.some(s=>s.limit!==null);return y`<table class="stats">
      <thead>
        <tr>
          <th scope="col">${p("Measured",{desc:"Head of a column of names of measured numbers"})}</th>
          <th scope="col" class="number">${p("Value",{desc:"A measured number"})}</th>
          ${n?y`<th scope="col" class="number">${p("Limit",{desc:"What a number is held against"})}</th>`:R}
        </tr>
      </thead>
      <tbody>
        ${r.map(({name:s,value:o,limit:i,unit:a})=>y`<tr>
              <th scope="row">${s}</th>
              <td class="number"><b>${En(o,a)}</b></td>
              ${n?y`<td class="number quiet">${i===null?"":En(i,a)}</td>`:R}
            </tr>`)}
      </tbody>
    </table>`}renderPlaces(){let r=this.finding.evidence.map((n,s)=>({evidence:n,id:Xa(this.finding,s)})).filter(({evidence:n})=>n.kind!=="stat");return r.length?y`<ul class="places" aria-label=${p("On the curve")}>
      ${r.map(({evidence:n,id:s})=>{let{name:o,value:i}=bs(n),a="tag"in n;return y`<li>
          <button
            class=${this.lit===s?"lit":""}
            data-id=${s}
            data-kind=${n.kind}
            title=${a?p(h`On ${n.tag}: click to zoom in, and again to zoom out`):""}
            @mouseenter=${()=>this.light(s)}
            @mouseleave=${()=>this.light(Yr(this.finding))}
            @focus=${()=>this.light(s)}
            @blur=${()=>this.light(null)}
            @click=${()=>this.light(s,!0)}
          >
            <span>${o}</span><span class="number">${i}</span>
          </button>
        </li>`})}
    </ul>`:R}section(r){return this.rule?.sections.find(n=>n.key===r)}renderSection(r,n){let s=this.section(r);return s?y`<section>
          <h4>${n}</h4>
          ${Dm(s)}
        </section>`:R}renderFolded(r,n){let s=this.section(r);return s?y`<details class="more">
      <summary class="fold"><h4>${n}</h4></summary>
      ${Dm(s)}
    </details>`:R}renderThresholds(){let r=this.rule?.thresholds??[];return r.length?y`<details class="more">
      <summary class="fold"><h4>${p("Thresholds and where they come from")}</h4></summary>
      <ul class="text">
        ${r.map(({name:n,default:s,unit:o,source:i})=>y`<li><code>${n}</code> = ${JSON.stringify(s)} (${o}): ${i}</li>`)}
      </ul>
    </details>`:R}renderPage(){if(!this.rule)return R;let r=y`<code>${this.rule.page}</code>`;return y`<p class="quiet">${p(y`With curves: ${r} in the project`)}</p>`}renderRemedies(){let{remedies:r}=this.finding;if(!r.length||!this.rules)return R;let n=r.map(s=>this.rules?.remedies[s]).filter(s=>s!==void 0);return y`<section>
      <h4>${p("What to do next")}</h4>
      <ol class="remedies">
        ${n.map((s,o)=>y`<li><td-remedy .remedy=${s} ?open=${o===0}></td-remedy></li>`)}
      </ol>
    </section>`}renderExplained(){let{explains:r,finding:n}=this;return r.length?y`<details class="more">
      <summary class="fold">
        <h4>
          ${p(h`Explained by this (${r.length})`,{desc:"Findings that this finding explains"})}
        </h4>
      </summary>
      <ul class="explained">
        ${r.map(s=>y`<li
              @mouseenter=${()=>this.light(Yr(s))}
              @mouseleave=${()=>this.light(Yr(n))}
            >
              ${rr(s.severity)} <b>${We(s.rule,this.rules)}</b>
              <p>${He(s.message)}</p>
            </li>`)}
      </ul>
    </details>`:R}};Tt.styles=[Re,Gt,Ss,Hm],k([A({attribute:!1})],Tt.prototype,"finding",2),k([A({attribute:!1})],Tt.prototype,"rules",2),k([A({attribute:!1})],Tt.prototype,"explains",2),k([A({type:Boolean})],Tt.prototype,"open",2),k([A({type:Boolean})],Tt.prototype,"fresh",2),k([A({attribute:!1})],Tt.prototype,"lit",2),k([A({attribute:!1})],Tt.prototype,"link",2),k([de()],Tt.prototype,"copied",2),k([Er("details.card")],Tt.prototype,"card",2),Tt=k([Se("td-finding")],Tt);function Dm(e){return y`${e.blocks.map(({kind:t,items:r})=>t==="ul"?y`<ul class="text">
        ${r.map(n=>y`<li>${Zo(n)}</li>`)}
      </ul>`:t==="code"?y`<pre>${r.flat().map(n=>"code"in n?n.code:n.text)}</pre>`:y`${r.map(n=>y`<p>${Zo(n)}</p>`)}`)}`}function Ui(e){return e.rule+e.tags.join()}function Im(e,t){let{rules:r,news:n,lit:s,link:o,first:i}=t,{main:a,suppressed:l}=si(e.findings),u=n?.solved??[];return y`${a.length?R:X0(e,l.length)}
  ${u.length?y`<p class="gone">${Ii({fresh:[],solved:u},r)}</p>`:R}
  ${_r(a,({finding:m})=>Ui(m),({finding:m,explains:d})=>y`<td-finding
        .finding=${m}
        .explains=${d}
        .rules=${r}
        .lit=${s}
        .link=${o}
        .fresh=${n?.fresh.includes(m.rule)??!1}
        ?open=${Ui(m)===i}
      ></td-finding>`)}
  ${l.length?Z0(l,r):R}`}function Z0(e,t){return y`<details class="suppressed">
    <summary class="fold">${ey(e.length)}</summary>
    <ul>
      ${e.map(r=>y`<li>
            <p>${rr(r.severity)} <b>${We(r.rule,t)}</b></p>
            <p>${He(r.message)}</p>
            <p class="quiet">${p(h`Reason given: ${r.suppressed}`)}</p>
          </li>`)}
    </ul>
  </details>`}function X0({run:e,outcomes:t},r){let{status:n,reason:s}=e,o=p("No rule about training could look at it"),i=t.filter(a=>a.status==="clear").length;return y`<div class="verdict ${n}">
    <h2>
      ${n==="unjudged"?p("This run could not be judged"):r?p("Nothing else found"):p("Nothing found")}
    </h2>
    <p>
      ${n==="unjudged"?He(tr(s?Fo(o,s):o)):ty(i)}
    </p>
  </div>`}function ey(e){let t=F(e);return ke(e,{one:p(h`${t} finding suppressed by your configuration`),other:p(h`${t} findings suppressed by your configuration`)})}function ty(e){let t=F(e);return ke(e,{one:p(h`${t} rule looked at this run and found nothing wrong.`),other:p(h`${t} rules looked at this run and found nothing wrong.`)})}var Wm=ne`
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
`;var Bm=ne`
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
`;var ry=()=>({step:p("Steps"),relative:p("Time since start"),wall:p("Wall time")}),ny=()=>({auto:p("Automatic",{desc:"Scale of the values"}),linear:p("Linear",{desc:"Scale of the values"}),log:p("Log",{desc:"Logarithmic scale of the values"}),symlog:p("Symmetric log",{desc:"Scale of the values"})}),Fm=10,sy=.5,wr=class extends pe{constructor(){super(...arguments);this.smoothing=0;this.share=null;this.titles=[]}change(r){this.dispatchEvent(new le("td-reading",r))}onSmooth(r){let n=Number(r.target.value);this.dispatchEvent(new CustomEvent("td-smoothing",{detail:n}))}onClasses(r){let n=Number(r.target.value);Ha(n)&&this.change({classes:n})}onPrior(r){let n=r.target,s=Da(n.value);n.setAttribute("aria-invalid",String(s===null)),s&&this.change({prior:s})}onAdd(r){r.preventDefault();let n=r.target,s=new FormData(n),[o,i]=[s.get("value"),s.get("title")],a=Number(o);o===""||!Number.isFinite(a)||typeof i!="string"||(this.change({levels:[...this.reading.levels,[i,a]]}),n.querySelector("input")?.select())}onFocusOut(r){let n=r.relatedTarget;n&&!this.box.contains(n)&&(this.box.open=!1)}onKey(r){r.key!=="Escape"||!this.box.open||(this.box.open=!1,this.box.querySelector("summary")?.focus())}render(){let{reading:r,smoothing:n}=this;return y`<label
        title=${p("A moving average over the logged curve, as in TensorBoard; remembered in this browser")}
        ><span>${p("Smoothing")}</span>
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
      ${this.renderSelect(p("Along",{desc:"Label of the choice of the horizontal axis"}),p("Horizontal axis"),ry(),r.axis,s=>this.change({axis:s}))}
      ${this.renderSelect(p("Values",{desc:"Label of the choice of the scale"}),p("Scale of the values"),ny(),r.scale,s=>this.change({scale:s}))}
      ${this.renderLevels()}
      ${r.window?y`<button class="button reset" @click=${()=>this.change({window:null})}>
              ${p("Reset zoom")}
            </button>`:R}`}renderSelect(r,n,s,o,i){return y`<label class="axis" title=${n}
      ><span>${r}</span>
      <select
        aria-label=${n}
        @change=${a=>i(a.target.value)}
      >
        ${Object.entries(s).map(([a,l])=>y`<option value=${a} .selected=${a===o}>${l}</option>`)}
      </select></label
    >`}renderLevels(){let{best:r,classes:n,prior:s,levels:o}=this.reading,i=o.length+[r,n!==null,s!==null].filter(Boolean).length,a=[this.share===null?sy:Number(this.share.toPrecision(4))];return y`<details
      class="levels"
      @focusout=${l=>this.onFocusOut(l)}
      @keydown=${l=>this.onKey(l)}
    >
      <summary class="button">
        ${p("Levels",{desc:"Horizontal reference lines on a chart"})}
        ${i?y`<span class="count">${i}</span>`:R}
      </summary>
      <div class="panel">
        <label
          ><input
            type="checkbox"
            .checked=${r}
            @change=${()=>this.change({best:!r})}
          />${p("Best value so far")}</label
        >
        <label
          ><input
            type="checkbox"
            .checked=${n!==null}
            @change=${()=>this.change({classes:n===null?Fm:null})}
          />${p("Uniform guess, ln k, over",{desc:"Then comes a number, then: classes"})}
          <input
            type="number"
            min="2"
            step="1"
            aria-label=${p("Number of classes")}
            .value=${String(n??Fm)}
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
        ${this.share===null?R:y`<p class="quiet">
                ${p(h`A finding saw this model stand still at an accuracy of ${ee(this.share)}.`)}
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
            ${this.titles.map(l=>y`<option value=${l}>${p(h`on ${l}`,{desc:"On a chart"})}</option>`)}
          </select>
          <button class="button">${p("Add")}</button>
        </form>
        ${o.length?y`<ul>
                ${o.map(([l,u],m)=>y`<li>
                      <span class="cut"
                        >${p(h`${ee(u)} on ${l}`,{desc:"A level on a chart"})}</span
                      >
                      <button
                        aria-label=${p(h`Remove the level ${ee(u)} on ${l}`)}
                        @click=${()=>this.change({levels:o.filter((d,b)=>b!==m)})}
                      >
                        ×
                      </button>
                    </li>`)}
              </ul>`:R}
      </div>
    </details>`}};wr.styles=[Re,Bm],k([A({attribute:!1})],wr.prototype,"reading",2),k([A({type:Number})],wr.prototype,"smoothing",2),k([A({type:Number})],wr.prototype,"share",2),k([A({attribute:!1})],wr.prototype,"titles",2),k([Er(".levels")],wr.prototype,"box",2),wr=k([Se("td-run-tools")],wr);var Vm="smoothing",oy=120,qi=class{constructor(t){this.host=t;this.weight=iy();this.applied=this.weight;t.addController(this)}hostDisconnected(){clearTimeout(this.timer)}put(t){this.weight=t,hr.set(Vm,String(t)),this.host.requestUpdate(),clearTimeout(this.timer),this.timer=setTimeout(()=>{this.applied=t,this.host.requestUpdate()},oy)}};function iy(){let e=Number(hr.get(Vm)??0);return e>0&&e<1?e:0}var ay=new Set(["loss","score","reward"]),Mt=class extends pe{constructor(){super(...arguments);this.row=null;this.news=null;this.rules=null;this.reading=Ur;this.link=()=>"";this.dark=!1;this.lit=null;this.smoothing=new qi(this);this.annotations=[];this.panels={lead:[],groups:[]};this.first="";this.shownRun=""}willUpdate(r){if(!r.has("detail"))return;let{run:n,findings:s}=this.detail;if(this.annotations=ni(s),this.panels=fp(ri(n),s.find(nr)),n.name===this.shownRun&&this.first)return;let[o]=si(s).main;this.first=o?Ui(o.finding):"",this.shownRun=n.name}onLight({detail:{id:r,show:n}}){if(this.lit=r,!n||r===null)return;let s=this.annotations.find(u=>u.id===r),i=[...this.renderRoot.querySelectorAll("td-chart")].find(u=>s&&Gr(s.evidence,u.series));i?.closest("details")?.setAttribute("open","");let a=i?.steps;s&&a&&this.look(Cf(s.evidence,a));let l=window.matchMedia("(prefers-reduced-motion: reduce)").matches;i?.scrollIntoView({block:"nearest",behavior:l?"auto":"smooth"})}look(r){let n=r?.join()===this.reading.window?.join();this.dispatchEvent(new le("td-reading",{window:n?null:r}))}async onFind({detail:{id:r}}){this.lit=r,await[...this.renderRoot.querySelectorAll("td-finding")].find(({finding:s})=>r.startsWith(`${Yr(s)}#`))?.goTo(r)}render(){let{row:r,rules:n,news:s,lit:o,link:i}=this,{run:a,findings:l,outcomes:u,warnings:m}=this.detail,{lead:d,groups:b}=this.panels,x=[...d,...b.flatMap(({panels:$})=>$)].map(({title:$})=>$);return y`<header>
        <h1>${yr(r?.shown??a.name)}</h1>
        ${rr(a.status)} ${r?Wi(r):R}
        <p class="facts quiet">${Nm(a,r)}</p>
      </header>
      ${ly(m,r)}
      ${x.length?y`<td-run-tools
              .reading=${this.reading}
              .smoothing=${this.smoothing.weight}
              .share=${_f(l,a.series)}
              .titles=${[...new Set(x)]}
              @td-smoothing=${({detail:$})=>this.smoothing.put($)}
            ></td-run-tools>`:R}
      <div
        class="page"
        @td-find=${$=>{this.onFind($)}}
        @td-light=${$=>this.onLight($)}
        @td-window=${({detail:$})=>this.dispatchEvent(new le("td-reading",$))}
      >
        <div class="lead ${d.length?"":"none"}">
          <h2 class="unseen">${p("Curves")}</h2>
          <div class="pairs">
            ${_r(d,({key:$})=>$,($,E)=>this.renderChart($,E===0?"first":""))}
          </div>
        </div>
        <aside aria-label=${p("Findings")}>
          <h2 class="unseen">${p("Findings")}</h2>
          ${Im(this.detail,{rules:n,news:s,lit:o,link:i,first:this.first})}
          <td-checked .outcomes=${u} .rules=${n}></td-checked>
        </aside>
        <div class="rest">${b.map(({role:$,panels:E})=>this.renderGroup($,E))}</div>
      </div>`}renderGroup(r,n){let s=n.some(i=>this.annotations.some(a=>Gr(a.evidence,i.series))),o=ay.has(r)||s;return y`<details ?open=${o}>
      <summary class="fold">
        <h2>${kc(r)}</h2>
        <span class="quiet">${n.length}</span>
      </summary>
      <div class="grid">
        ${_r(n,({key:i})=>i,i=>this.renderChart(i,"small"))}
      </div>
    </details>`}renderChart(r,n){return y`<td-chart
      class=${n}
      ?eager=${n==="first"}
      .store=${this.store}
      .run=${this.detail.run.name}
      .series=${r.series}
      .heading=${r.title}
      .generation=${this.detail.generation}
      .annotations=${this.annotations.filter(s=>Gr(s.evidence,r.series))}
      .lit=${this.lit}
      .window=${this.reading.window}
      .axis=${this.reading.axis}
      .scale=${this.reading.scale}
      .origin=${this.row?.first_wall_time??null}
      .smoothing=${this.smoothing.applied}
      .levels=${Ef(r,this.reading)}
      .best=${this.reading.best}
      .dark=${this.dark}
    ></td-chart>`}};Mt.styles=[Re,Gt,Ss,Wm],k([A({attribute:!1})],Mt.prototype,"detail",2),k([A({attribute:!1})],Mt.prototype,"row",2),k([A({attribute:!1})],Mt.prototype,"news",2),k([A({attribute:!1})],Mt.prototype,"rules",2),k([A({attribute:!1})],Mt.prototype,"store",2),k([A({attribute:!1})],Mt.prototype,"reading",2),k([A({attribute:!1})],Mt.prototype,"link",2),k([A({type:Boolean})],Mt.prototype,"dark",2),k([de()],Mt.prototype,"lit",2),Mt=k([Se("td-run-page")],Mt);function ly(e,t){let r=p("TensorBoard gives us only a sample of this run's points: short events may be missing.");return y`${t?.sampled?y`<p class="notice">${r}</p>`:R}${e.map(({where:n,message:s})=>y`<p class="notice"><b>${n}</b> ${He(s)}</p>`)}`}var uy=3,Um="language",Ht=class extends pe{constructor(){super(...arguments);this.view=Ac;this.chosen=[];this.dark=!1;this.copied=!1;this.picked=[];this.details=[];this.listScroll=0;this.drawn=()=>this.areMany?this.picked:this.runs;this.linkOf=r=>Fs(qr({...this.view,runs:[r],all:!1}))}connectedCallback(){super.connectedCallback();let r=Uo(La()??"");this.view={...r,filter:r.filter||Ec(rc())},this.source.speak(this.language()),this.speak(this.language()),this.session=new Go(this,this.source),this.view.runs.length>1&&(this.chosen=this.view.runs),this.session.want(this.drawn),sc(()=>this.onHash());let n=!1;No(s=>{n=s,this.dark=s,Us(s)}),oc(s=>{this.dark=n&&!s,Us(this.dark)}),this.addEventListener("td-open",({detail:s})=>this.open(s.runs,s.all)),this.addEventListener("td-list",({detail:s})=>this.go({...this.view,...s})),this.addEventListener("td-reading",({detail:s})=>this.go({...this.view,reading:{...this.view.reading,...s}})),this.addEventListener("td-quantity",({detail:s})=>this.go({...this.view,quantity:s.key})),this.addEventListener("td-compare",({detail:s})=>this.go({...this.view,...s})),this.addEventListener("td-draw",({detail:s})=>{this.picked=s.runs,this.session.want(this.drawn)}),this.addEventListener("td-choose",({detail:s})=>this.chosen=s.runs),this.addEventListener("td-language",({detail:s})=>{hr.set(Um,s.language),this.go({...this.view,language:s.language})}),this.addEventListener("td-retry",()=>{this.session.ask(!0)})}language(){return this.view.language||es(hr.get(Um))||pc(navigator.languages)}async speak(r){await cc(r),document.documentElement.lang=r,this.requestUpdate()}open(r,n=!1){let s={...this.view.reading,levels:[],window:null};this.go({...this.view,runs:n?[]:r,all:n,reading:s})}get runs(){return this.view.all?this.session.namesShown(this.view):this.view.runs}get areMany(){return this.runs.length>60}get isList(){return!this.view.all&&this.view.runs.length===0}go(r){let n=!Ba(r,this.view);nc(qr(r),n),this.turn(r)}onHash(){let r=La();r!==null&&qr(Uo(r))!==qr(this.view)&&this.turn(Uo(r))}turn(r){let n=!Ba(r,this.view);n&&this.isList&&(this.listScroll=window.scrollY),n&&this.session.looked(this.runs),n&&Object.assign(this,{picked:[],details:[]}),this.view=r;let s=this.language();if(s!==Rt()&&(this.session.speak(s),this.speak(s)),this.session.want(this.drawn),!n)return;this.runs.length>1&&(this.chosen=this.runs);let o=this.isList?this.listScroll:0;this.updateComplete.then(()=>{requestAnimationFrame(()=>window.scrollTo(0,o))})}async copyLink(){this.copied=await qs(Fs(qr(this.view))),setTimeout(()=>this.copied=!1,2e3)}updated(r){if(!r.has("view"))return;let{runs:n,all:s}=this.view;document.title=[...s||n.length>uy?[p("Comparison")]:n,"Diagnose"].join(" · ")}render(){let{status:r,error:n,rows:s,said:o}=this.session;return y`${r&&s?.length?Qc(r):R}${this.isList?R:this.renderBar()}
      ${s&&n?sp(n):R}${r?op(r,this.isList):R}
      <div class="unseen" aria-live="polite">${o}</div>
      <main>${tc(Rt(),this.renderView())}</main>`}renderBar(){return Zc({list:Fs(qr({...this.view,runs:[],all:!1})),back:()=>this.open([]),copied:this.copied,copy:()=>{this.copyLink()}})}renderView(){let{status:r,rows:n,rules:s,error:o}=this.session;return!r||n===null?o?np(o):qa(null):r.phase==="failed"?rp(r):this.view.runs.length===1&&!this.view.all?this.renderRun(this.view.runs[0]??""):this.isList?n.length===0?r.phase==="reading"?qa(r):tp(r):y`<td-run-list
      .runs=${n}
      .rules=${s}
      .view=${this.view}
      .progress=${r.phase==="reading"?r.progress:null}
      .chosen=${this.chosen}
      .marks=${this.session.marks}
      .bands=${this.session.bands}
      .linkOf=${this.linkOf}
    ></td-run-list>`:this.renderCompare()}renderRun(r){let{known:n,rows:s,rules:o,store:i,marks:a}=this.session,{detail:l=null,error:u=null}=n.get(r)??{};return l?y`<td-run-page
        .detail=${l}
        .row=${s?.find(m=>m.name===r)??null}
        .news=${a.get(r)??null}
        .rules=${o}
        .store=${i}
        .reading=${this.view.reading}
        .link=${()=>Fs(qr(this.view))}
        .dark=${this.dark}
      ></td-run-page>`:u?ja([r],u,this.session.status):y`<p class="wait">${p(h`Loading ${r} …`)}</p>`}renderCompare(){let{status:r,known:n,rules:s,store:o}=this.session,{runs:i}=this,a=this.drawn().map(d=>({name:d,...n.get(d)})),l=a.filter(d=>d.error),u=a.flatMap(({detail:d})=>d?[d]:[]),m=u.length+l.length===a.length;return!m&&!this.areMany?y`<p class="wait">${p(h`Loading ${Ve(i.length)} …`)}</p>`:(m&&(this.details=u),y`${l.length?ja(l.map(({name:d})=>d),l[0]?.error??"",r):R}
    ${u.length||this.areMany?y`<td-compare
            .details=${this.details}
            .drawn=${this.picked}
            .generation=${this.session.generation}
            .runs=${i.filter(d=>!l.some(b=>b.name===d))}
            .rules=${s}
            .quantity=${this.view.quantity}
            .baseline=${this.view.baseline}
            .rankBy=${this.view.rankBy}
            .layout=${this.view.layout}
            .bands=${this.view.bands}
            .curves=${this.view.curves}
            .store=${o}
            .linkOf=${this.linkOf}
            .dark=${this.dark}
          ></td-compare>`:R}`)}};Ht.styles=[Re,ip],k([A({attribute:!1})],Ht.prototype,"source",2),k([de()],Ht.prototype,"view",2),k([de()],Ht.prototype,"chosen",2),k([de()],Ht.prototype,"dark",2),k([de()],Ht.prototype,"copied",2),k([de()],Ht.prototype,"picked",2),Ht=k([Se("td-app")],Ht);function B4(){try{cy();let e=new Ht;e.source=new wo,window.addEventListener("error",({error:t})=>Kl(t,e)),window.addEventListener("unhandledrejection",({reason:t})=>Kl(t,e)),document.body.replaceChildren(e)}catch(e){Kl(e,null)}}function cy(){let e=document.documentElement;e.lang=Rt(),document.title="Diagnose",document.body.style.margin="0",No(Us);for(let[t,r]of[["viewport","width=device-width, initial-scale=1"],["color-scheme","light dark"]]){let n=document.createElement("meta");n.name=t??"",n.content=r??"",document.head.append(n)}}function Kl(e,t){if(t?.shadowRoot?.querySelector("main")?.firstElementChild)return;let r=document.createElement("p");r.setAttribute("role","alert"),r.style.cssText=`font: 14px/20px ${br}; padding: 64px 16px; max-width: 640px; margin: auto; color: var(--td-text)`;let n=e instanceof Error?e.message:String(e);r.textContent=p(h`Diagnose could not draw this page (${n}). Reload it; if that does not help, the browser's console says more.`),document.body.replaceChildren(r)}export{B4 as render};
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
