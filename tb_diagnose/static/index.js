var fp=Object.defineProperty;var Qy=Object.getOwnPropertyDescriptor;var Zy=(t,e)=>{for(var n in e)fp(t,n,{get:e[n],enumerable:!0})};var k=(t,e,n,r)=>{for(var s=r>1?void 0:r?Qy(e,n):e,o=t.length-1,i;o>=0;o--)(i=t[o])&&(s=(r?i(e,n,s):i(s))||s);return r&&s&&fp(e,n,s),s};var Wl="lit-localize-status";var Xy=(t,...e)=>({strTag:!0,strings:t,values:e}),g=Xy,hp=t=>typeof t!="string"&&"strTag"in t,ii=(t,e,n)=>{let r=t[0];for(let s=1;s<t.length;s++)r+=e[n?n[s-1]:s-1],r+=t[s];return r};var yo=(t=>hp(t)?ii(t.strings,t.values):t);var c=yo,gp=!1;function Vl(t){if(gp)throw new Error("lit-localize can only be configured once");c=t,gp=!0}var vo=class{constructor(){this.settled=!1,this.promise=new Promise((e,n)=>{this._resolve=e,this._reject=n})}resolve(e){this.settled=!0,this._resolve(e)}reject(e){this.settled=!0,this._reject(e)}};var Nn=[];for(let t=0;t<256;t++)Nn[t]=(t>>4&15).toString(16)+(t&15).toString(16);function bp(t){let e=0,n=8997,r=0,s=33826,o=0,i=40164,l=0,a=52210;for(let u=0;u<t.length;u++)n^=t.charCodeAt(u),e=n*435,r=s*435,o=i*435,l=a*435,o+=n<<8,l+=s<<8,r+=e>>>16,n=e&65535,o+=r>>>16,s=r&65535,a=l+(o>>>16)&65535,i=o&65535;return Nn[a>>8]+Nn[a&255]+Nn[i>>8]+Nn[i&255]+Nn[s>>8]+Nn[s&255]+Nn[n>>8]+Nn[n&255]}var ev="",tv="h",nv="s";function yp(t,e){return(e?tv:nv)+bp(typeof t=="string"?t:t.join(ev))}var vp=new WeakMap,xp=new Map;function wp(t,e,n){if(t){let r=n?.id??rv(e),s=t[r];if(s){if(typeof s=="string")return s;if("strTag"in s)return ii(s.strings,e.values,s.values);{let o=vp.get(s);return o===void 0&&(o=s.values,vp.set(s,o)),{...s,values:o.map(i=>e.values[i])}}}}return yo(e)}function rv(t){let e=typeof t=="string"?t:t.strings,n=xp.get(e);return n===void 0&&(n=yp(e,typeof t!="string"&&!("strTag"in t)),xp.set(e,n)),n}function ql(t){window.dispatchEvent(new CustomEvent(Wl,{detail:t}))}var li="",jl,$p,ui,Ul,Sp,Pr=new vo;Pr.resolve();var ai=0,kp=t=>(Vl(((e,n)=>wp(Sp,e,n))),li=$p=t.sourceLocale,ui=new Set(t.targetLocales),ui.add(t.sourceLocale),Ul=t.loadLocale,{getLocale:sv,setLocale:ov}),sv=()=>li,ov=t=>{if(t===(jl??li))return Pr.promise;if(!ui||!Ul)throw new Error("Internal error");if(!ui.has(t))throw new Error("Invalid locale code");ai++;let e=ai;return jl=t,Pr.settled&&(Pr=new vo),ql({status:"loading",loadingLocale:t}),(t===$p?Promise.resolve({templates:void 0}):Ul(t)).then(r=>{ai===e&&(li=t,jl=void 0,Sp=r.templates,ql({status:"ready",readyLocale:t}),Pr.resolve())},r=>{ai===e&&(ql({status:"error",errorLocale:t,errorMessage:r.toString()}),Pr.reject(r))}),Pr.promise};var kn=class extends Error{constructor(n,r){super(r);this.status=n}},Kl=class extends Error{constructor(){super(c("TensorBoard does not answer. Is it still running?"))}};function zn(t){return t instanceof DOMException&&t.name==="AbortError"}var iv=6e3,ci=class{constructor(e=(n,r)=>globalThis.fetch(n,r)){this.fetch=e;this.pending=new Map;this.language="en"}speak(e){this.language=e;for(let n of this.pending.values())n.abort()}status(e){return this.latest("status",e?"status?reload=1":"status")}runs(){return this.latest("runs","runs")}run(e){return this.latest(`run ${e}`,`run?name=${encodeURIComponent(e)}`)}rules(){return this.latest("rules","rules")}curves(e,n,r,s,o,i=0){let l=new URLSearchParams({run:e,keys:JSON.stringify(n.map(({member:a,tag:u})=>[a,u])),width:String(Math.round(r))});return s&&(l.set("start",String(s.start)),l.set("end",String(s.end))),i&&l.set("smoothing",String(i)),this.get(`curves?${l.toString()}`,o)}compare(e,{quantity:n,baseline:r}){let s=new URLSearchParams({runs:JSON.stringify(e)});return n&&s.set("quantity",n),r&&s.set("baseline",r),this.latest("compare","compare",s)}bands(e,n,r){let s=new URLSearchParams({groups:JSON.stringify(e)});return n!==void 0&&s.set("width",String(Math.round(n))),r&&(s.set("start",String(r.start)),s.set("end",String(r.end))),this.get("bands",void 0,s)}async report(e){let n=new URLSearchParams({runs:JSON.stringify(e)});return(await this.ask("report",void 0,n)).blob()}latest(e,n,r){this.pending.get(e)?.abort();let s=new AbortController;return this.pending.set(e,s),this.get(n,s.signal,r).finally(()=>{this.pending.get(e)===s&&this.pending.delete(e)})}inLanguage(e){return this.language==="en"?e:`${e}${e.includes("?")?"&":"?"}lang=${this.language}`}async get(e,n,r){return await(await this.ask(e,n,r)).json()}async ask(e,n,r){let s=r?.toString()??"",o=s.length>iv,i={...n?{signal:n}:{},...o&&r?{method:"POST",body:r}:{}},l;try{l=await this.fetch(this.inLanguage(s&&!o?`${e}?${s}`:e),i)}catch(a){throw zn(a)?a:new Kl}if(!l.ok){let a=(await l.text()).trim(),u=a&&!a.startsWith("<")?a:c(g`The server answered ${l.status}.`);throw new kn(l.status,u)}return l}};var pi=globalThis,di=pi.ShadowRoot&&(pi.ShadyCSS===void 0||pi.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Gl=Symbol(),Rp=new WeakMap,xo=class{constructor(e,n,r){if(this._$cssResult$=!0,r!==Gl)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=n}get styleSheet(){let e=this.o,n=this.t;if(di&&e===void 0){let r=n!==void 0&&n.length===1;r&&(e=Rp.get(n)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),r&&Rp.set(n,e))}return e}toString(){return this.cssText}},wo=t=>new xo(typeof t=="string"?t:t+"",void 0,Gl),U=(t,...e)=>{let n=t.length===1?t[0]:e.reduce((r,s,o)=>r+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new xo(n,t,Gl)},Tp=(t,e)=>{if(di)t.adoptedStyleSheets=e.map(n=>n instanceof CSSStyleSheet?n:n.styleSheet);else for(let n of e){let r=document.createElement("style"),s=pi.litNonce;s!==void 0&&r.setAttribute("nonce",s),r.textContent=n.cssText,t.appendChild(r)}},Yl=di?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let n="";for(let r of e.cssRules)n+=r.cssText;return wo(n)})(t):t;var{is:av,defineProperty:lv,getOwnPropertyDescriptor:uv,getOwnPropertyNames:cv,getOwnPropertySymbols:pv,getPrototypeOf:dv}=Object,mi=globalThis,Ep=mi.trustedTypes,mv=Ep?Ep.emptyScript:"",fv=mi.reactiveElementPolyfillSupport,$o=(t,e)=>t,So={toAttribute(t,e){switch(e){case Boolean:t=t?mv:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let n=t;switch(e){case Boolean:n=t!==null;break;case Number:n=t===null?null:Number(t);break;case Object:case Array:try{n=JSON.parse(t)}catch{n=null}}return n}},fi=(t,e)=>!av(t,e),Mp={attribute:!0,type:String,converter:So,reflect:!1,useDefault:!1,hasChanged:fi};Symbol.metadata??=Symbol("metadata"),mi.litPropertyMetadata??=new WeakMap;var Dn=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,n=Mp){if(n.state&&(n.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((n=Object.create(n)).wrapped=!0),this.elementProperties.set(e,n),!n.noAccessor){let r=Symbol(),s=this.getPropertyDescriptor(e,r,n);s!==void 0&&lv(this.prototype,e,s)}}static getPropertyDescriptor(e,n,r){let{get:s,set:o}=uv(this.prototype,e)??{get(){return this[n]},set(i){this[n]=i}};return{get:s,set(i){let l=s?.call(this);o?.call(this,i),this.requestUpdate(e,l,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Mp}static _$Ei(){if(this.hasOwnProperty($o("elementProperties")))return;let e=dv(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty($o("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty($o("properties"))){let n=this.properties,r=[...cv(n),...pv(n)];for(let s of r)this.createProperty(s,n[s])}let e=this[Symbol.metadata];if(e!==null){let n=litPropertyMetadata.get(e);if(n!==void 0)for(let[r,s]of n)this.elementProperties.set(r,s)}this._$Eh=new Map;for(let[n,r]of this.elementProperties){let s=this._$Eu(n,r);s!==void 0&&this._$Eh.set(s,n)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let n=[];if(Array.isArray(e)){let r=new Set(e.flat(1/0).reverse());for(let s of r)n.unshift(Yl(s))}else e!==void 0&&n.push(Yl(e));return n}static _$Eu(e,n){let r=n.attribute;return r===!1?void 0:typeof r=="string"?r:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,n=this.constructor.elementProperties;for(let r of n.keys())this.hasOwnProperty(r)&&(e.set(r,this[r]),delete this[r]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Tp(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,n,r){this._$AK(e,r)}_$ET(e,n){let r=this.constructor.elementProperties.get(e),s=this.constructor._$Eu(e,r);if(s!==void 0&&r.reflect===!0){let o=(r.converter?.toAttribute!==void 0?r.converter:So).toAttribute(n,r.type);this._$Em=e,o==null?this.removeAttribute(s):this.setAttribute(s,o),this._$Em=null}}_$AK(e,n){let r=this.constructor,s=r._$Eh.get(e);if(s!==void 0&&this._$Em!==s){let o=r.getPropertyOptions(s),i=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:So;this._$Em=s;let l=i.fromAttribute(n,o.type);this[s]=l??this._$Ej?.get(s)??l,this._$Em=null}}requestUpdate(e,n,r,s=!1,o){if(e!==void 0){let i=this.constructor;if(s===!1&&(o=this[e]),r??=i.getPropertyOptions(e),!((r.hasChanged??fi)(o,n)||r.useDefault&&r.reflect&&o===this._$Ej?.get(e)&&!this.hasAttribute(i._$Eu(e,r))))return;this.C(e,n,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,n,{useDefault:r,reflect:s,wrapped:o},i){r&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,i??n??this[e]),o!==!0||i!==void 0)||(this._$AL.has(e)||(this.hasUpdated||r||(n=void 0),this._$AL.set(e,n)),s===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(n){Promise.reject(n)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[s,o]of this._$Ep)this[s]=o;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[s,o]of r){let{wrapped:i}=o,l=this[s];i!==!0||this._$AL.has(s)||l===void 0||this.C(s,void 0,o,l)}}let e=!1,n=this._$AL;try{e=this.shouldUpdate(n),e?(this.willUpdate(n),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(n)):this._$EM()}catch(r){throw e=!1,this._$EM(),r}e&&this._$AE(n)}willUpdate(e){}_$AE(e){this._$EO?.forEach(n=>n.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(n=>this._$ET(n,this[n])),this._$EM()}updated(e){}firstUpdated(e){}};Dn.elementStyles=[],Dn.shadowRootOptions={mode:"open"},Dn[$o("elementProperties")]=new Map,Dn[$o("finalized")]=new Map,fv?.({ReactiveElement:Dn}),(mi.reactiveElementVersions??=[]).push("2.1.2");var Ql=globalThis,Cp=t=>t,hi=Ql.trustedTypes,Ap=hi?hi.createPolicy("lit-html",{createHTML:t=>t}):void 0,Zl="$lit$",Hn=`lit$${Math.random().toFixed(9).slice(2)}$`,Xl="?"+Hn,hv=`<${Xl}>`,Or=document,Ro=()=>Or.createComment(""),To=t=>t===null||typeof t!="object"&&typeof t!="function",eu=Array.isArray,zp=t=>eu(t)||typeof t?.[Symbol.iterator]=="function",Jl=`[ 	
\f\r]`,ko=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Pp=/-->/g,Lp=/>/g,Lr=RegExp(`>|${Jl}(?:([^\\s"'>=/]+)(${Jl}*=${Jl}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),_p=/'/g,Op=/"/g,Dp=/^(?:script|style|textarea|title)$/i,tu=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),b=tu(1),je=tu(2),JS=tu(3),Et=Symbol.for("lit-noChange"),S=Symbol.for("lit-nothing"),Np=new WeakMap,_r=Or.createTreeWalker(Or,129);function Hp(t,e){if(!eu(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ap!==void 0?Ap.createHTML(e):e}var Ip=(t,e)=>{let n=t.length-1,r=[],s,o=e===2?"<svg>":e===3?"<math>":"",i=ko;for(let l=0;l<n;l++){let a=t[l],u,m,p=-1,f=0;for(;f<a.length&&(i.lastIndex=f,m=i.exec(a),m!==null);)f=i.lastIndex,i===ko?m[1]==="!--"?i=Pp:m[1]!==void 0?i=Lp:m[2]!==void 0?(Dp.test(m[2])&&(s=RegExp("</"+m[2],"g")),i=Lr):m[3]!==void 0&&(i=Lr):i===Lr?m[0]===">"?(i=s??ko,p=-1):m[1]===void 0?p=-2:(p=i.lastIndex-m[2].length,u=m[1],i=m[3]===void 0?Lr:m[3]==='"'?Op:_p):i===Op||i===_p?i=Lr:i===Pp||i===Lp?i=ko:(i=Lr,s=void 0);let x=i===Lr&&t[l+1].startsWith("/>")?" ":"";o+=i===ko?a+hv:p>=0?(r.push(u),a.slice(0,p)+Zl+a.slice(p)+Hn+x):a+Hn+(p===-2?l:x)}return[Hp(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},Eo=class t{constructor({strings:e,_$litType$:n},r){let s;this.parts=[];let o=0,i=0,l=e.length-1,a=this.parts,[u,m]=Ip(e,n);if(this.el=t.createElement(u,r),_r.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(s=_r.nextNode())!==null&&a.length<l;){if(s.nodeType===1){if(s.hasAttributes())for(let p of s.getAttributeNames())if(p.endsWith(Zl)){let f=m[i++],x=s.getAttribute(p).split(Hn),$=/([.?@])?(.*)/.exec(f);a.push({type:1,index:o,name:$[2],strings:x,ctor:$[1]==="."?bi:$[1]==="?"?yi:$[1]==="@"?vi:zr}),s.removeAttribute(p)}else p.startsWith(Hn)&&(a.push({type:6,index:o}),s.removeAttribute(p));if(Dp.test(s.tagName)){let p=s.textContent.split(Hn),f=p.length-1;if(f>0){s.textContent=hi?hi.emptyScript:"";for(let x=0;x<f;x++)s.append(p[x],Ro()),_r.nextNode(),a.push({type:2,index:++o});s.append(p[f],Ro())}}}else if(s.nodeType===8)if(s.data===Xl)a.push({type:2,index:o});else{let p=-1;for(;(p=s.data.indexOf(Hn,p+1))!==-1;)a.push({type:7,index:o}),p+=Hn.length-1}o++}}static createElement(e,n){let r=Or.createElement("template");return r.innerHTML=e,r}};function Nr(t,e,n=t,r){if(e===Et)return e;let s=r!==void 0?n._$Co?.[r]:n._$Cl,o=To(e)?void 0:e._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(t),s._$AT(t,n,r)),r!==void 0?(n._$Co??=[])[r]=s:n._$Cl=s),s!==void 0&&(e=Nr(t,s._$AS(t,e.values),s,r)),e}var gi=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,s=(e?.creationScope??Or).importNode(n,!0);_r.currentNode=s;let o=_r.nextNode(),i=0,l=0,a=r[0];for(;a!==void 0;){if(i===a.index){let u;a.type===2?u=new Ts(o,o.nextSibling,this,e):a.type===1?u=new a.ctor(o,a.name,a.strings,this,e):a.type===6&&(u=new xi(o,this,e)),this._$AV.push(u),a=r[++l]}i!==a?.index&&(o=_r.nextNode(),i++)}return _r.currentNode=Or,s}p(e){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},Ts=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,s){this.type=2,this._$AH=S,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=Nr(this,e,n),To(e)?e===S||e==null||e===""?(this._$AH!==S&&this._$AR(),this._$AH=S):e!==this._$AH&&e!==Et&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):zp(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==S&&To(this._$AH)?this._$AA.nextSibling.data=e:this.T(Or.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,s=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=Eo.createElement(Hp(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===s)this._$AH.p(n);else{let o=new gi(s,this),i=o.u(this.options);o.p(n),this.T(i),this._$AH=o}}_$AC(e){let n=Np.get(e.strings);return n===void 0&&Np.set(e.strings,n=new Eo(e)),n}k(e){eu(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,s=0;for(let o of e)s===n.length?n.push(r=new t(this.O(Ro()),this.O(Ro()),this,this.options)):r=n[s],r._$AI(o),s++;s<n.length&&(this._$AR(r&&r._$AB.nextSibling,s),n.length=s)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=Cp(e).nextSibling;Cp(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},zr=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,s,o){this.type=1,this._$AH=S,this._$AN=void 0,this.element=e,this.name=n,this._$AM=s,this.options=o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=S}_$AI(e,n=this,r,s){let o=this.strings,i=!1;if(o===void 0)e=Nr(this,e,n,0),i=!To(e)||e!==this._$AH&&e!==Et,i&&(this._$AH=e);else{let l=e,a,u;for(e=o[0],a=0;a<o.length-1;a++)u=Nr(this,l[r+a],n,a),u===Et&&(u=this._$AH[a]),i||=!To(u)||u!==this._$AH[a],u===S?e=S:e!==S&&(e+=(u??"")+o[a+1]),this._$AH[a]=u}i&&!s&&this.j(e)}j(e){e===S?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},bi=class extends zr{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===S?void 0:e}},yi=class extends zr{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==S)}},vi=class extends zr{constructor(e,n,r,s,o){super(e,n,r,s,o),this.type=5}_$AI(e,n=this){if((e=Nr(this,e,n,0)??S)===Et)return;let r=this._$AH,s=e===S&&r!==S||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,o=e!==S&&(r===S||s);s&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},xi=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){Nr(this,e)}},Fp={M:Zl,P:Hn,A:Xl,C:1,L:Ip,R:gi,D:zp,V:Nr,I:Ts,H:zr,N:yi,U:vi,B:bi,F:xi},gv=Ql.litHtmlPolyfillSupport;gv?.(Eo,Ts),(Ql.litHtmlVersions??=[]).push("3.3.3");var Bp=(t,e,n)=>{let r=n?.renderBefore??e,s=r._$litPart$;if(s===void 0){let o=n?.renderBefore??null;r._$litPart$=s=new Ts(e.insertBefore(Ro(),o),o,void 0,n??{})}return s._$AI(t),s};var nu=globalThis,se=class extends Dn{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let n=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Bp(n,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return Et}};se._$litElement$=!0,se.finalized=!0,nu.litElementHydrateSupport?.({LitElement:se});var bv=nu.litElementPolyfillSupport;bv?.({LitElement:se});(nu.litElementVersions??=[]).push("4.2.2");var le=t=>(e,n)=>{n!==void 0?n.addInitializer(()=>{customElements.define(t,e)}):customElements.define(t,e)};var yv={attribute:!0,type:String,converter:So,reflect:!1,hasChanged:fi},vv=(t=yv,e,n)=>{let{kind:r,metadata:s}=n,o=globalThis.litPropertyMetadata.get(s);if(o===void 0&&globalThis.litPropertyMetadata.set(s,o=new Map),r==="setter"&&((t=Object.create(t)).wrapped=!0),o.set(n.name,t),r==="accessor"){let{name:i}=n;return{set(l){let a=e.get.call(this);e.set.call(this,l),this.requestUpdate(i,a,t,!0,l)},init(l){return l!==void 0&&this.C(i,void 0,t,l),l}}}if(r==="setter"){let{name:i}=n;return function(l){let a=this[i];e.call(this,l),this.requestUpdate(i,a,t,!0,l)}}throw Error("Unsupported decorator location: "+r)};function E(t){return(e,n)=>typeof n=="object"?vv(t,e,n):((r,s,o)=>{let i=s.hasOwnProperty(o);return s.constructor.createProperty(o,r),i?Object.getOwnPropertyDescriptor(s,o):void 0})(t,e,n)}function de(t){return E({...t,state:!0,attribute:!1})}var Dr=(t,e,n)=>(n.configurable=!0,n.enumerable=!0,Reflect.decorate&&typeof e!="object"&&Object.defineProperty(t,e,n),n);function In(t,e){return(n,r,s)=>{let o=i=>i.renderRoot?.querySelector(t)??null;if(e){let{get:i,set:l}=typeof r=="object"?n:s??(()=>{let a=Symbol();return{get(){return this[a]},set(u){this[a]=u}}})();return Dr(n,r,{get(){let a=i.call(this);return a===void 0&&(a=o(this),(a!==null||this.hasUpdated)&&l.call(this,a)),a}})}return Dr(n,r,{get(){return o(this)}})}}var wi={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},rr=t=>(...e)=>({_$litDirective$:t,values:e}),Rn=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:xv}=Fp,Wp=t=>t;var Vp=()=>document.createComment(""),Es=(t,e,n)=>{let r=t._$AA.parentNode,s=e===void 0?t._$AB:e._$AA;if(n===void 0){let o=r.insertBefore(Vp(),s),i=r.insertBefore(Vp(),s);n=new xv(o,i,t,t.options)}else{let o=n._$AB.nextSibling,i=n._$AM,l=i!==t;if(l){let a;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(a=t._$AU)!==i._$AU&&n._$AP(a)}if(o!==s||l){let a=n._$AA;for(;a!==o;){let u=Wp(a).nextSibling;Wp(r).insertBefore(a,s),a=u}}}return n},sr=(t,e,n=t)=>(t._$AI(e,n),t),wv={},$i=(t,e=wv)=>t._$AH=e,qp=t=>t._$AH,Si=t=>{t._$AR(),t._$AA.remove()};var jp=rr(class extends Rn{constructor(){super(...arguments),this.key=S}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&($i(t),this.key=e),n}});var $v="#diagnose",It=(()=>{try{return typeof window.parent.location.hash=="string"?window.parent:window}catch{return window}})();function ru(){return window.innerHeight===0||document.visibilityState==="hidden"}function ki(){try{let t=It.location.hash;return t===""||t==="#"||t.split("&")[0]===$v?t:null}catch{return""}}function Up(){try{return It.location.search}catch{return""}}function Kp(t,e){try{if(It.location.hash===t)return;let{pathname:n,search:r}=It.location,s=`${n}${r}${t}`;e?It.history.pushState(It.history.state,"",s):It.history.replaceState(It.history.state,"",s)}catch{}}function Ms(t){try{return It.location.href.replace(/#.*/s,"")+t}catch{return t}}function Cs(t,e){let n=It.document.createElement("a");n.href=URL.createObjectURL(t),n.download=e,n.click(),setTimeout(()=>{URL.revokeObjectURL(n.href)},1e4)}function Hr(t,e,n){try{return t.addEventListener(e,n),()=>{t.removeEventListener(e,n)}}catch{return()=>{}}}function As(t){return()=>{for(let e of t)e()}}function Gp(t){return As(["popstate","hashchange"].map(e=>Hr(It,e,t)))}function Ri(t){let e=window.matchMedia("(prefers-color-scheme: dark)");try{if(It===window)throw new Error("no TensorBoard around us");let n=It.document.body,r=()=>{t(n.classList.contains("dark-mode"))},s=new MutationObserver(r);return s.observe(n,{attributes:!0,attributeFilter:["class"]}),r(),()=>{s.disconnect()}}catch{let n=()=>{t(e.matches)};return n(),Hr(e,"change",n)}}function Yp(t){return As([Hr(window,"beforeprint",()=>{t(!0)}),Hr(window,"afterprint",()=>{t(!1)})])}function Jp(t,e=200){if(window.parent===window)return()=>{};let n=new MessageChannel,r;return n.port1.onmessage=s=>{let o=Sv(s.data);if(!o||o.isReply)return;(o.type==="experimental.DataReloaded"||o.type==="experimental.RunsChanged")&&(clearTimeout(r),r=setTimeout(t,e));let i={type:o.type,id:o.id,payload:null,error:null,isReply:!0};n.port1.postMessage(JSON.stringify(i))},window.parent.postMessage("experimental.bootstrap","*",[n.port2]),()=>{clearTimeout(r),n.port1.close()}}function Sv(t){try{return typeof t=="string"?JSON.parse(t):null}catch{return null}}var Zt={get(t){try{return localStorage.getItem(`tb-diagnose.${t}`)}catch{return null}},set(t,e){try{localStorage.setItem(`tb-diagnose.${t}`,e)}catch{}}};var Qp=["zh-CN"],Zp=["en","zh-CN"];var su={};Zy(su,{templates:()=>kv});var kv={"drawn-curves":"曲线","finding-in-run":g`${1}：${0}`,"group-other":"其他",h1ee230f9de6c2dc9:b`日志目录：<code>${0}</code>`,h22ac85119fe51d4b:b`<code>${0}</code> 中没有包含标量的事件文件。训练一旦写入，运行就会出现在这里，无需重启。如果日志在别处，请用 <code>--logdir</code> 指定其目录并启动 TensorBoard。`,h50192cacdbf7b486:b`附曲线图：项目中的 ${0}`,hde0b3bedd3dedda6:b`正在 <code>${0}</code> 中查找事件文件`,"more-runs-at-cursor":g`还有 ${0} 个`,"role-other":"其他",s0116d1680bde2018:"步数回退",s014cd453397bf8c2:g`${0} 在这些运行中取得最佳值。此类差异是否可靠，是对报告中的全部运行一起检验的。`,s01b172a55c1ff203:"打印全部诊断",s01bd430f426a8ea1:"追平基线于",s021992f8dbbde134:"日志中的序列",s03072f16866802d8:"强化学习",s0352a8373aa3482f:"选中的运行",s035cc7b8a6f78359:"叠加在原始曲线上的滑动平均，与 TensorBoard 的算法相同；此浏览器会记住该设置",s0382d73823585617:g`${0}：${1}`,s03d02db9896eec72:g`比较 ${0} 的全部运行`,s041489fa7f9e6fe6:g`另有 ${0} 条`,s054b7ca56bd19891:g`· 没有这条曲线：${0}`,s058d387366b95c55:"这条规则检查什么",s062f829447c4f9c5:g`按 / 搜索。可输入关键词、/正则表达式/ 或查询，例如：${0}`,s0648f5ed9de29fd2:g`${0} 个目录`,s0674ff53e80fca6c:"在将来",s072ddab46af04ab7:"仅此",s07d38007b49acdd1:"、",s07de37b46b85d46a:g`位于 ${0}`,s07e8287f53c1a7a3:"复制数据点",s081a9e07b4d7036e:"；",s081ea9d93f00e7f5:"还没有训练日志",s0849438ad0139546:"发现",s087d7a07b52b439d:g`${0}。`,s09134b07b5aacab4:"依据",s09e5f1febdb2a65a:"损失",s0a88a0a55ed4b772:"无法判定这个运行",s0b849212b20dfccc:g`${0} 个超参数不同`,s0c2fa1a3677d91ad:"非有限值",s0c73b74029086048:"复制显示的点",s0d5c4bb195a222f8:"比较量",s0d991d582bfbc203:"按括号匹配到的那部分名称给运行分组",s0dd35cf72a0902d4:"N 和 P 键选择下一个和上一个发现，回车键打开其说明。",s0f256df7b2d3887e:g`${0} 个有提示`,s0fd844957e5b3fad:"所有指标",s110854a0cf816e84:g`步数回退 ${0} 次`,s118dcd4826b8994d:g`${0} 个发现已屏蔽`,s11c8eb2eeaddd03d:"本报告中没有该内容。",s1365b78f0dd14017:g`${0} 个有错误`,s13b3f5afa0862d1c:"名次",s13fb2124c3facc2e:"离散程度",s13fb94e50125b620:"判断的准确程度",s15454e43ada9d7b9:"正在比较 …",s154c478f8b8b29c3:"写入日志的方法：",s15791d9e7e26536b:g`${0} 个发现已被你的配置屏蔽`,s16b2460f437cf14f:"监督学习",s16d13ea527d7fe6b:"设置",s16fc046b99d4f995:g`未发现其他问题：${0}`,s188f1dbf3c406abd:g`${0}的诊断`,s18cde9a3550bf074:"只有一组，没有可比较的对象。",s19172ed3838854fc:"复制链接",s1980882dab7d29a5:"全部规则，均为默认设置。",s19db88ac376ff979:"最后一步",s1a249b1921e2bdea:"关",s1a3b8e3a1d2ce6db:"多任务",s1ab193968d6033cd:"种子数",s1b064e7ccea91270:g`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s1b5d829f94051cf7:g`${0} 条规则未发现问题`,s1c11808b07192b7a:g`由 ${0} 合并而成`,s1ca671b482b18161:g`${0} 显示的是之前的内容。`,s1ed69c4ea2882825:"曲线",s1f07740d646a024a:g`${0}没有这条曲线`,s2014e8dd99111c27:"个类别",s202fffd5a2e1c595:"长度",s2035cd6450d3eaac:"指标",s20784e349406fefd:"同时解释",s210e01511d479b9a:"训练类型未识别",s217ae8afd4252eff:"有发现",s21c80a5c837c7b7b:"最佳值",s21f131d3cd1bdcbe:g`另有 ${0} 个未显示：${1}`,s24f0f825e9900824:g`位于 ${0}：点击放大，再次点击还原`,s24f39319b8853791:"对数",s24fd68f70c7fb76f:"查询不完整。",s26439da776d2f134:"不是 1970 年以来的秒数，或者当时的时钟不准",s2812f9df9146890f:"发现",s29ea4d209d791d60:"对照",s2b6ddee95d1bee4f:"从许多运行中挑出的最佳者带有运气成分：只有用多个随机种子重复，才能看出其设置是否更好。",s2c61b42c3fc7115d:g`移除 ${1} 上的参考线 ${0}`,s2cb09246564cbbd2:"收起",s2cbcbf64d696b3b1:"排名",s2d2528d25e87001a:g`${0} 条规则检查了这个运行，未发现问题。`,s2d5724448aeb62b7:g`有一项发现测得：模型的准确率停在 ${0}。`,s2d82bede97113180:g`给出的理由：${0}`,s2df47bab37e13656:g`${0} 的图表：${1}。方向键读取数值，加号和减号缩放，Esc 键复位。`,s2e4818861000b13f:"布局",s2e5104edff768280:"未搜索规律：没有哪个错误或警告只出现在其中一部分运行中。",s2fa05f91c1baa29b:g`移除 ${0}`,s304ba24b462b9f98:"为什么重要",s30e803b877db24a1:g`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s30efa611ca0c4415:g`${0} 条规则检查了这个运行，未发现问题。`,s3182872fe646db77:g`正在读取，${0}%：${1} / ${2}`,s32bbcd08e5001007:"主要损失",s3367287465d74387:"阈值及其出处",s337a1e9022a8d19f:"表格",s33f85f24c0f5f008:"保存",s34be76c6b1eadbef:"警告",s35519855cc52e634:"下一步：",s3588b07231c3b0c5:"TensorBoard 没有响应。它还在运行吗？",s3687049d1af562c4:"复制",s36ede0d3f06e8d8f:"更好",s36f6766957c7f710:"计数",s3741f519c32ac391:"新",s37919fd82dc8dec6:"下一步",s37a9e8aec5713460:"更多操作",s384dc3044782ffc6:g`${0} 的报告，由 Diagnose for TensorBoard ${2} 于 ${1} 生成。`,s38e76355e0dd8e22:"视图名称",s394b4214b2b541e3:"没有超参数不同",s39d5e42936b32403:g`第 ${0} 至 ${1} 个，共 ${2} 个`,s3a556864c406ada2:g`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s3a9da439c961a22c:g`按“${0}”排序`,s3b4142875755c444:"扩散",s3b953b7701499538:"不符合设置的运行",s3c0d17bad169557b:"未知",s3cb700e662f296dc:g`Diagnose 无法绘制本页（${0}）。请重新加载；如果仍然不行，浏览器控制台中有更多信息。`,s3d229c4c391d90aa:"铺满页面",s3d249bb480032121:"列表",s3e108c66773382aa:"发现表",s3e1ca0269d2140e1:"这不是有效的正则表达式。",s3f4701bd84ffdd16:g`一个运行超出纵轴：${0}。`,s405021940efed327:g`${0} 年前`,s40863e1a197cca92:"评分",s40f5a0a4da31a629:"按下方排名的顺序，最好的在前；表格包含全部运行",s41f7dca46d3f1b4a:"值",s4222f7c57711d9a1:g`最后，第 ${0} 步`,s4376b5b0325b146a:"按规则列出的发现",s44add38a493e53a5:g`${0} 分钟`,s45d3f3531efea0e9:"正在加载 …",s471d2322e9171043:"未给出",s478c68b2b38eab9a:g`关于日志文件的 ${0} 条说明`,s49cb5f83c2462d29:"保存在此浏览器中；把页面地址发给他人即可看到同样的视图。",s49eff2e6e47a8f3c:g`自上次查看以来：${0}`,s49f6ba392f0fa9e6:g`服务器没有发送 ${0} 的曲线。`,s4acbc74a5bb5ffd3:"保存图片（SVG）",s4b194c89bc566374:g`${0} 个运行`,s4bb7d520a0199e50:"超参数",s4c362b06b801a5e9:g`在 ${0} % 处`,s4c4a04bfb0d1f4df:"可能的原因",s4ca9e43cc1c59729:"数值",s4f2a4fd1bd2a42cc:g`${0} 个不可能的墙钟时间`,s4f59e98e4cee7e86:g`${0}，最大值`,s4f940e5e733e1cb7:"更差",s4f9f0c43957ac298:"复制为表格",s515b72f041cc413c:g`${1}中有 ${0} 项发现不再出现。`,s52cb44a862e08700:"没有匹配的运行。",s52e842e07658ff2f:"主要奖励",s545d5ca325513fc8:g`${0} 天前`,s54b8ea61422a442d:g`没有可靠的规律。${0}`,s568da031b82f3beb:g`${1}的 ${0} 图表。方向键读取数值，Esc 键重置缩放。`,s569363d9849c892b:g`新发现：${0}。`,s56af5cd3cc4b1882:g`${0} 个目录`,s57472465a23b41db:"数值",s57d3f1a201ee3b6c:"目前还没有规则能判断训练情况",s5926af696deb5938:"不可能的时间",s5982032409cb03b5:"语言模型的强化学习",s598c4a99f311dcb0:"种子组表",s5accd4cbc268787c:g`此处不应出现：${0}`,s5c4cd68b4f12b103:"这些运行的步数单位不同：每条曲线各自占满宽度，从 0 到 100 %。",s5c6c4c0ff85313c2:"本报告的依据",s5c9f227694b0653e:"变分自编码器",s5dd9fa87abbdc682:"显示数值",s5de539f3338c54cf:"没有规则能判断这个运行的训练情况",s5f343a43e7ea9f91:"错误",s5fb056437a46dd47:"所在图表",s60b4a0da642e9591:g`不再出现：${0}`,s60ec59dc00e454d7:"保存显示的点（CSV）",s60f763481befb5d4:"最佳值的均值",s614e7b6c3ec5a161:"没有规则能判断训练情况",s62c9629089ed6df9:g`第 ${0} 步`,s63215040abdc545f:"结论",s640f3c29000a4c59:g`显示全部 ${0} 个`,s65499ddd6a45fc45:g`${0} 训练`,s6686fcc6d2c8f0bd:"提示",s669b18c6d2d9c95b:"不分组",s66a30ade9cd7d50f:g`${0} 个未判定`,s66e55a3b3360005a:"未发现问题",s672809d8ddbb4f27:g`${0} 小时 ${1} 分`,s678001e219fac273:g`${0} 个出现非有限值`,s67e5eb17b17d7aa7:"导出报告",s681934b0a0de7eec:g`${0} 条规则未发现问题`,s6842372aaca29973:"：再选一个即可比较",s689a3d81c5fd11f1:"识别依据",s68f4656d1527279f:"筛选：关键词或查询",s6932def97f57af52:g`${0} 条规则未检查`,s6a73dc1268e978b5:"未搜索规律：日志中没有记录在这些运行之间不同的超参数。",s6af21ca2c7e3a9e1:g`比较全部 ${0}`,s6c8090704469e116:"横轴",s6cc5fe4b92b859d4:g`${0} 个发现已被你的配置屏蔽`,s6da801e3281440d7:g`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s6dffa87c30086e28:g`${1}中有 ${0} 项新发现，其中 ${2} 项为错误。`,s6ec1f95308ff91ae:g`已选 ${0} 个运行`,s6ed3879218a241c2:"即最佳值",s70af97de3ad8fb23:"类型",s721ed854c33ad13a:"所在步",s72c19f7a0b540d14:"无法复制",s74a5d4a46712d67c:"无法读取日志",s752391031d1fee5b:"重置缩放",s7534c9ac7940ae09:g`${0}，最后`,s756c512db0989ef9:"无基线",s76244e9b9543ca87:"最佳",s76a9663cbb8f75e8:"本页每隔几秒会自动重试。",s773322ef3edde9a6:g`比较 ${0}`,s79228ad625ad854a:"最省事的验证方法：",s794b706773655894:"类别占比的熵",s7954072388ad1dc4:"比较",s7b78ccf979b531ce:g`${0}：${1}最佳值的均值，括号中为最小值到最大值`,s7bb1bfbb1243b8c6:g`各运行进行到 ${0} % 处的值`,s7c4052c8d441d4d6:"结论",s7c54f95c59141594:"比较",s7ccead260c396467:"把只有随机种子不同的运行合为一组：均值，以及从最小到最大的范围",s80d1b2c1e92bfd9c:g`${0} 个在所有运行中相同`,s818312183b28738d:g`不再出现：${0}。`,s81af1a0a5461196a:"最佳值均值",s81be67b6540239e6:"请把一部分放进括号：seed=(\\d+)",s8203d3b4a6e6e7b9:"最后",s827bd8e0fc6ffa0f:"未判定",s82bb1f3eb7835be3:g`均匀抽取 ${0} 个，共 ${1} 个`,s84126fa92f00b4ef:"刚刚",s852f4343c64caec2:"· 表示规则已检查，未发现问题；? 表示无法检查。",s855bb4e2b08d1a18:"没有响应",s85ec65a0cf7c574c:g`没有名为 ${0} 的列。`,s86453c8d2213a248:"保存全部点（CSV）",s871b274d66e54b6e:"与默认值不同的设置：",s87698a792036d477:g`${0} 个不可能的墙钟时间`,s878eb0536a44064f:"未检查",s890ff5db6d05bcfa:g`${1} 中${0}`,s898fd84a2e61a46a:"置信度中",s8a1427c6b40a982a:"主要评分",s8a75e83497a183a2:"健康",s8a7bee24f1eeaff1:"排序",s8a81d50559f4e89a:"正则表达式，其中一部分放在括号里",s8b01b5fe240c5831:g`${0} 个运行超出纵轴：${1}。`,s8b5b8b322faf5d5e:"实际时间",s8b75e94898f2f1ab:"这个运行没有这样的曲线。",s8b939da093bfb484:g`${0}，均值`,s8cd9acdb8424c7e4:"隐藏这条曲线",s8d1560ff44284598:"忽略离群值",s8e4d8a2ae278e469:"类别数",s900aa761e7ae5c71:"视图",s90c18de2d87989b3:g`开始 ${0} 后的值`,s916814bea576e456:"筛选：关键词或 /正则/",s91a65cb55433adb4:"阈值",s92244bd7f833061b:g`${0} 的曲线`,s926dfcc044cb322f:g`最佳 ${0} @ ${1}`,s92f4d3ab59ae6603:"同一张图",s9396c3c795beb3ef:g`${1}中有 ${0} 个较短，最短的到第 ${2} 步为止`,s9434ea90b6fee97d:"文件夹",s947b35bf3e4ac360:g`${0} 的熵 = ${1}`,s94b8956cfa8c7d0e:"未参与排名的原因",s96584cfca3b4310d:"排名表",s96b643b39eda7eff:"检查了什么",s96c402f65c2b71fb:"名称的一部分 …",s9739da7cb4f362f7:g`· 无法按此横轴绘制：${0}`,s984a3118d85b20e0:g`${0} 秒`,s984a4818d85b47f5:g`${0} 天`,s984a4c18d85b4ec1:g`${0} 小时`,s984a5e18d85b6d57:g`${0} ${1}`,s984a8718d85bb302:g`${0}%`,s98b1cb8fb62909ec:"分组",s99799a97b72325ea:"梯度范数",s9a27e9be41c509e9:"目标检测",s9b0d1dbafa7d18bf:g`${0} 至 ${1}，n = ${2}`,s9bf1540da3fc2dc3:"置信度高",s9ce22301713ed8fb:"未发现其他问题",s9d125e3a92dfe4a0:g`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，对全部检验做 Holm 校正，alpha ${3}）。`,s9d60ef32a7eb327e:"这些运行中都没有发现问题。",s9dfefb4026903d53:"随机猜测水平 ln k，共",s9ee5a81a48ec71e9:"迄今最佳值",s9f24ca63073362a6:g`${0} 步`,s9fbbc819fe7e66aa:"运行",sa000c4df231528b9:"已隐藏",sa036ab11d6f5f0cb:"跨运行的规律",sa0b24fa796b43e67:"最佳",sa164568508b35c61:g`第 ${0} 至 ${1} 步`,sa1ef399475303e3c:g`只显示 ${0}`,sa429657e9d546dce:"全部运行",sa478cf2baff0ae2b:"奖励",sa4aa72be4b18da23:"学习率",sa55fa078111ed022:"语言建模",sa59eac2a81e725c4:"所有图表的数值轴相同；光标和缩放同步移动。",sa5cec5b1d9b183b8:g`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，Holm 校正，alpha ${3}）。`,sa994737377117122:g`${0} 个超参数不同`,sa9c3dd7dd68320f2:"并排显示",saa8aa81ad6f055fd:"参考值",sac5181dd68fa6501:g`所有运行均位于 ${0}。`,sad72eb7fbc6270e2:"对数刻度",saeb732a50bb8cd63:g`${0} 天 ${1} 小时`,saebf20f752f764ec:g`${0} 个有警告`,saf2e0363e12de264:g`${0} 小时前`,saf6ab613ec2b7dd9:"组数太多，无法两两比较：请选定基线。",safb50c5216475471:g`，另有 ${0} 项`,sb016053a270661b4:g`${0} 个健康`,sb066d935103d1ccf:"这正常吗？",sb0f3327210fe18fc:"列",sb14728bd3adfa54e:"时长（秒）",sb17ccf02b5e69158:g`显示 ${0}`,sb1bc9ff918f41346:"默认列",sb206ea04679ecfdf:g`未排名：${0}`,sb2b207efbb8d285c:g`${0} 个有提示`,sb2b44de8a70ae954:g`${0} / ${1}`,sb2dbd2997c6846de:"复制图片",sb2def97f84ced552:"各运行的进度，0 到 100 %",sb2e8d710956a0eb1:g`${0} 条规则未检查`,sb46d0976e9be2d88:"这条规则何时会误判",sb4f1dffbb6be6302:"清除",sb597910134ed6cd2:g`${1}中有 ${0} 项新发现。`,sb5f2b9bc9470919a:g`${0} 条规则`,sb6538e41c59a5963:"显示所有运行",sb67e0e7c0869f982:"差值",sb7c4a05623366946:"服务器没有说明原因。",sb7ec43559c96d8dd:g`暂停 ${0}`,sb88de8aa5149d8eb:"框架",sb8b919fcd36c8c7b:"正在读取",sb8ed2761fc0a5b62:g`比较 ${0}`,sb9460c2ae56c19cb:"请选中后按 Ctrl+C",sb9f1339b3a61604a:"参考线",sba05370f6b907017:g`关于日志文件的 ${0} 条说明`,sba22a5ebaf358a11:"最后的值",sbae60884414c8737:"分割",sbd1787f3f465c052:"符合设置的运行",sbdefc598e7a7d310:"没有匹配的指标。",sbf2d28806268b26d:"复制为 Markdown",sbf7db4b197ff3d80:g`${0} 个较短`,sc0ef3e71481b222b:"参考资料",sc1d6288e168cb0d7:"语音",sc2393652c8f2242e:"平滑后",sc26eafbef52055fe:g`${1}的 ${0} 的均值和范围`,sc29a2b9868362491:g`${1}的 ${0}%`,sc2ad3b622a5c3d9a:"验证",sc31734aec343d824:g`第 ${0} 步的值`,sc341553c3556d2b4:"曲线",sc371c9e019a0cbaf:"数据点的 SHA-256",sc4ad3c4f31fe9aa2:"两个类别之一的占比，如 0.8；或所有类别的占比",sc4bcadba8e631b86:"名称",sc5aeb93591d56226:g`${0}，最小值`,sc652e7a0dfd25e87:"置信度低",sc805d78cd0e51623:"正在读取日志",sc86ade4ef74ca95a:g`${0} 条曲线`,sca8b3b9cf1a78eb1:g`删除视图 ${0}`,scabf78417c4e5d86:"点数",scbd8031e3d026dc9:"从未",scbfe35557604f9ec:"保存图片（PNG）",scd1dd6ff53d0d01a:"重试",sce18bd234180469b:"对比学习",sce31954669537a1a:g`尚未读取；正在读取，${0}%`,scfb65222fcf5287b:g`${0} 个点`,sd0a75fd0358d5e8d:g`正在读取 ${0}`,sd1077b60dc890180:"曲线上的位置",sd200028b9f6015e4:"自动",sd2023813cc70bf74:"步数",sd30aaa2b3d0cfd7f:g`正在加载 ${0} …`,sd57009a2acb04859:g`${0}（达到 ${1}）`,sd66454dfb843235d:"与最佳值相当",sd6a17e2c9757d129:"类别占比",sd752c5924801acb3:g`由此解释的发现（${0}）`,sd7b3e01ac0e72549:"用时",sd7e9db0be182ac10:"保存为 CSV",sd89803ab616d4829:"平滑",sd988a9395d37c0f8:g`${0} 分钟前`,sd9994f251f1280cf:"步",sd9b2dd3fda128c16:"最近写入",sdb18985b35e30830:"纵轴以其余运行为准；超出的运行在边缘标出",sdb6f723ab09700b9:g`${0} 的更多操作`,sdc4b08b608cf4ab2:g`${0}；查询中写作：${1}`,sdee795a6c5087209:"训练",sdef66beab87d222a:"日志目录仍在读取中；它可能稍后出现。",se1ec1065b54eb415:g`${0} 代码`,se3a1b90525f24861:"测量项",se3b0359949cea8c6:g`已读取 ${0}，共 ${1}；结论可能还会变`,se5428ca54cacf609:"数值刻度",se58c73d2a858e315:"时间",se6f09b190519daa4:"全部",se702459a7e2c30b7:g`${0}，最佳`,se79f3e3bb540e033:"种子的均值和范围",se7a532063ef7b740:"线性",se7f59973d4930598:g`${0} 个点`,se9ed3024ece061f0:"超参数",sea0d3fb0eb754dbd:"每个设置只有一次运行：换一个随机种子，名次可能就变了。",sea4f08110bb8f15d:"移除",sea7bdd2b70c8c2bb:"运行",seada6fc3c13d7549:"正在生成报告…",seb45cd777661f86b:"显示这条曲线",sebd0672ad17513a2:"偏好训练",sec2d2059576fa532:"运行表格",secdbe081e49c9d39:"对抗训练",seec6798afe90ffc8:"打印","seed-group":"组",sef3a53fbd58cc112:g`${0} 个月前`,sf047d2db7413f7a8:g`${0} 个在所有运行中相同`,sf1b9af3279f166d1:g`@ 第 ${0} 步`,sf216ba473f3643cf:"TensorBoard 只给出了这个运行的部分采样点：短暂的异常可能看不到。",sf260150b06ca44e5:g`${0} 个运行`,sf267330b06d0968d:g`${0} 条规则`,sf37ca99ea5888162:"基线",sf3e4417f60be4f0a:"按关键词或 /正则表达式/ 筛选运行",sf3ea0625c45e25f1:g`正在读取：${0}。显示的内容可能还会变化。`,sf4cd73445dfaa932:"相对时间",sf4de3bfbfaca12e5:"已复制",sf531f89544a910a2:"无问题",sf54e143d6694582c:"随机种子组",sf59230de15ddf7fa:g`${0} 个发现已屏蔽`,sf6d270c93f3c1dd5:g`${1}中有 ${0} 个从第 ${2} 步起出现非有限值`,sf70395422e65b07e:g`${0} 处的值`,sf72695e8cd91f93c:g`${1} 上的 ${0}`,sf8f1982a2578a500:g`${0} 个有警告`,sf993bb199fefbe04:"全部",sf9aee319a006c9b4:"添加",sf9b1c0661a02d9f9:"配置",sf9e6e6ef197c2b25:"测试",sfa4c538d7888a3e5:g`已选 ${0} 个运行`,sfb1e3930ba8e6c74:"横轴",sfd8fce4a7a86f116:g`服务器返回了 ${0}。`,sfe6719e2a3f7fd22:"对称对数","unit-share":"^(?:占 ?(.+?)的)?比例(.*)$|^(?:share|fraction)(?: of (.+))?$"};var Xp={en:"English","zh-CN":"简体中文"},{getLocale:Tv,setLocale:Ev}=kp({sourceLocale:"en",targetLocales:Qp,loadLocale:()=>Promise.resolve(su)});function Mt(){return Tv()}async function ed(t){t!==Mt()&&await Ev(t)}function Ps(t){return Zp.find(e=>e===t)??""}function td(t){for(let e of t){let{language:n,script:r}=Mv(e);if(n==="en")return"en";if(n==="zh"&&r==="Hans")return"zh-CN"}return"en"}function Mv(t){try{return new Intl.Locale(t).maximize()}catch{return{}}}var Tn={axis:"step",scale:"auto",smoothing:null,logs:[],classes:null,prior:null,best:!1,levels:[],window:null},Cv=["step","relative","wall"],Av=["auto","linear","log","symlog"],rd=12;function sd(t){let e=Number(t("classes"));return{axis:Cv.find(n=>n===t("axis"))??Tn.axis,scale:Av.find(n=>n===t("scale"))??Tn.scale,smoothing:ou(t("smoothing")),logs:nd(t("logs"),n=>typeof n=="boolean"),classes:lu(e)?e:null,prior:uu(t("prior")),best:t("best")==="1",levels:nd(t("levels"),n=>Number.isFinite(n)),window:iu(t("window"))}}function od(t){let{axis:e,scale:n,smoothing:r,logs:s,classes:o,prior:i,best:l,levels:a,window:u}=t,m=[];return e!==Tn.axis&&m.push(["axis",e]),n!==Tn.scale&&m.push(["scale",n]),r!==null&&m.push(["smoothing",String(r)]),s.length&&m.push(["logs",JSON.stringify(s)]),o!==null&&m.push(["classes",String(o)]),i&&m.push(["prior",i.join(",")]),l&&m.push(["best","1"]),a.length&&m.push(["levels",JSON.stringify(a)]),u&&m.push(["window",au(u)]),m}function ou(t){let e=t?Number(t):NaN;return e>=0&&e<1?e:null}function iu(t){let[e=NaN,n=NaN]=t.split(",").map(Number);return e<n&&Number.isFinite(e)&&Number.isFinite(n)?[e,n]:null}function au(t){return t.map(e=>String(Number(e.toPrecision(9)))).join(",")}function lu(t){return Number.isInteger(t)&&t>=2&&t<=1e9}function id({logs:t},e,n){return[...t.filter(([r])=>r!==e),[e,n]].slice(-rd)}function uu(t){let n=t.split(/[,;\s]+/).filter(Boolean).map(Number);if(!n.length||n.some(s=>!(s>0&&s<1)))return null;let r=n.reduce((s,o)=>s+o,0);return n.length===1||Math.abs(r-1)<.02?n:null}function nd(t,e){try{let n=JSON.parse(t||"[]");return Array.isArray(n)?n.filter(r=>Array.isArray(r)&&typeof r[0]=="string"&&e(r[1])).map(([r,s])=>[r,s]).slice(0,rd):[]}catch{return[]}}function K(t,e=4){if(t==null||Number.isNaN(t))return"–";if(!Number.isFinite(t))return t>0?"∞":"−∞";if(t===0)return"0";let n=Math.abs(t);return n>=1e6||n<1e-4?Ir(Lv(t.toExponential(e>4?e-1:Math.min(e-1,2)))):Number.isInteger(t)?Ir(pu(t)):n>=10**(e-1)?Ir(pu(Math.round(t))):Ir(String(Number(t.toPrecision(e))))}function du(t){let e=Math.abs(t);for(let[n,r]of[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(e>=n&&!(n===1e3&&e<1e4&&t%100!==0))return Ir(`${Number((t/n).toPrecision(4))}${r}`);return Ir(String(Number(t.toPrecision(6))))}function qe(t){return Math.abs(t)<1e6?D(t):du(t)}function or(t,e){if(!e||e[0]===e[1])return K(t);let n=Math.max(Math.abs(e[0]),Math.abs(e[1])),r=Math.ceil(Math.log10(n/(e[1]-e[0])))+3;return K(t,Math.max(4,Math.min(8,r)))}function D(t){return Ir(pu(t))}function ir(){return c("not finite")}function Ct(t){return c(g`step ${t}`)}function Ti(t){return c(g`@ step ${t}`)}function Ei(t,e){return c(g`steps ${t} to ${e}`)}function Ls(t){if(t<1e3)return`${t} B`;let e=["kB","MB","GB","TB"],n=t/1e3,r=0;for(;n>=1e3&&r<e.length-1;)n/=1e3,r+=1;return`${n<10?n.toFixed(1):Math.round(n)} ${e[r]??""}`}function Xt(t){if(t<90)return c(g`${Math.round(t)} s`,{desc:"Seconds"});let e=Math.round(t/60);if(e<90)return c(g`${e} min`,{desc:"Minutes"});let n=Math.floor(e/60);if(n<48){let o=e%60;return o?c(g`${n} h ${o} min`,{desc:"Hours and minutes, short"}):c(g`${n} h`,{desc:"Hours"})}let r=Math.floor(n/24),s=n%24;return s?c(g`${r} d ${s} h`,{desc:"Days and hours"}):c(g`${r} d`,{desc:"Days"})}var Pv=1440;function ad(t,e){let n=(e-t)/60;if(-n>Pv)return c("in the future",{desc:"A time"});if(n<1)return c("just now");let r=n/60,s=r/24,o=Math.floor;return r<1?c(g`${o(n)} min ago`,{desc:"Minutes"}):s<1?c(g`${o(r)} h ago`,{desc:"Hours"}):s<30?c(g`${o(s)} d ago`,{desc:"Days"}):s<360?c(g`${o(s/30)} mo ago`,{desc:"Months"}):c(g`${o(s/360)} y ago`,{desc:"Years"})}function ld(t){return Number.isFinite(new Date(t*1e3).getTime())}function Mi(t){let e=new Date(t*1e3),n=s=>String(s).padStart(2,"0");return`${[e.getFullYear(),n(e.getMonth()+1),n(e.getDate())].join("-")} ${[e.getHours(),e.getMinutes(),e.getSeconds()].map(n).join(":")}`}function pu(t){let[e="",n]=String(t).split("."),r=e.replace(/\B(?=(\d{3})+(?!\d))/g,",");return n===void 0?r:`${r}.${n}`}function Lv(t){let[e="",n=""]=t.split("e");return`${String(Number(e))}e${n.replace("+","")}`}function Ir(t){return t.replace(/(^|e)-/,"$1−").replace(/e-/,"e−")}function ud(t){return t.split(/`([^`]+)`/).map((e,n)=>n%2?{code:e}:{text:e}).filter(e=>!("text"in e)||e.text!=="")}var _v=14,cu=10;function cd(t){let e=t.length-_v;if(e<=cu)return 0;let n=/[-_./=,:\s][^-_./=,:\s]*$/.exec(t.slice(e-cu,e));return n?e-cu+n.index+1:e}function ye(t,e){return e[new Intl.PluralRules(Mt()).select(t)]??e.other}function Ce(t){let e=D(t);return ye(t,{one:c(g`${e} run`),other:c(g`${e} runs`)})}function Ci(t){let e=D(t);return ye(t,{other:c(g`${e} series`,{desc:"One or several curves"})})}function Fr(t){let e=D(t);return ye(t,{one:c(g`${e} point`),other:c(g`${e} points`)})}function Ai(t){let e=D(t);return ye(t,{one:c(g`${e} directory`),other:c(g`${e} directories`)})}function pd(t){let e=D(t);return ye(t,{one:c(g`${e} rule`),other:c(g`${e} rules`)})}function Ft(t,e){let n=typeof t=="number"?D(t):t;return c(g`${n} of ${e}`,{desc:"3 of 12, or: 3 of 12 directories"})}function Pi(t){let e=D(t);return ye(t,{one:c(g`${e} rule not checked`),other:c(g`${e} rules not checked`)})}function Xe(t){return t.filter(Boolean).join(c("; ",{desc:"Between parts of a sentence"}))}function Ae(t){return t.join(c(", ",{desc:"Between names"}))}var en=["error","warning","info","unjudged","healthy"];function cn(t){return{error:c("Error",{desc:"Verdict and severity"}),warning:c("Warning",{desc:"Verdict and severity"}),info:c("Note",{desc:"Verdict and severity"}),unjudged:c("Not judged",{desc:"Verdict"}),healthy:c("Healthy",{desc:"Verdict"})}[t]}function dd(t,e){let n=D(e);return{error:c(g`${n} in trouble`,{desc:"Number of runs with an error"}),warning:ye(e,{one:c(g`${n} with a warning`),other:c(g`${n} with warnings`)}),info:ye(e,{one:c(g`${n} with a note`),other:c(g`${n} with notes`)}),unjudged:c(g`${n} could not be judged`,{desc:"Number of runs"}),healthy:c(g`${n} healthy`,{desc:"Number of runs"})}[t]}function Li(t){return{high:c("high confidence"),medium:c("medium confidence"),low:c("low confidence")}[t]}var md=["loss","score","reward","learning_rate","gradient_norm","time","counter","other"];function fd(t){return{loss:c("Losses"),score:c("Scores"),reward:c("Rewards"),learning_rate:c("Learning rate"),gradient_norm:c("Gradient norms"),time:c("Times",{desc:"Heading of curves that measure times"}),counter:c("Counters",{desc:"Heading of curves that only count"}),other:c("Other",{id:"role-other",desc:"Heading of curves of no known role"})}[t]??t.replaceAll("_"," ")}function pt(t){return{train:c("train",{desc:"Split of the data"}),validation:c("validation",{desc:"Split of the data"}),test:c("test",{desc:"Split of the data"}),none:c("none",{desc:"Split of the data is not known"})}[t]??t}function _s(t){return{unknown:c("kind of training not recognised",{desc:"Kind of training"}),supervised:c("supervised learning",{desc:"Kind of training"}),language:c("language modelling",{desc:"Kind of training"}),preference:c("preference training",{desc:"Kind of training"}),rlhf:c("reinforcement learning of a language model",{desc:"Kind of training"}),reinforcement:c("reinforcement learning",{desc:"Kind of training"}),adversarial:c("adversarial training",{desc:"Kind of training"}),variational:c("variational autoencoder",{desc:"Kind of training"}),diffusion:c("diffusion",{desc:"Kind of training"}),detection:c("object detection",{desc:"Kind of training"}),segmentation:c("segmentation",{desc:"Kind of training"}),speech:c("speech",{desc:"Kind of training"}),contrastive:c("contrastive learning",{desc:"Kind of training"}),"multi-task":c("several tasks at once",{desc:"Kind of training"})}[t]??c(g`${t} training`,{desc:"A kind of training"})}function we(t,e=null){let n=e?.rules.find(s=>s.name===t)?.title;if(n)return n;let r=t.replace(/(?<!^non)-/g," ");return r.charAt(0).toUpperCase()+r.slice(1)}function ar(t,e){return e?c(g`${t}: ${e}`,{desc:"A statement and its reason"}):t}function pn(t){return c(g`${t}.`,{desc:"A whole sentence"})}var _i={filter:"",statuses:[],rules:[],kind:"",sort:"",group:"",table:!1,columns:[],open:[]};function Oi(t){let e=t("status").split(",");return{filter:t("filter"),statuses:en.filter(n=>e.includes(n)),rules:t("rule").split(",").filter(Boolean),kind:t("kind"),sort:t("sort"),group:t("group"),table:t("table")==="1",columns:Br(t("columns")),open:Br(t("open"))}}function Ni({filter:t,statuses:e,rules:n,kind:r,sort:s,group:o,table:i,columns:l,open:a}){return[["filter",t],["status",e.join(",")],["rule",n.join(",")],["kind",r],["sort",s],["group",o],["table",i?"1":""],["columns",l.length?JSON.stringify(l):""],["open",o&&a.length?JSON.stringify(a):""]].filter(([,m])=>m!=="")}function hd(t){let e=(new URLSearchParams(t).get("runFilter")??"").trim();return e===""?"":/^[\w-]+$/.test(e)?e:`/${e}/`}function Br(t){try{let e=JSON.parse(t||"[]");return Array.isArray(e)?e.filter(n=>typeof n=="string"):[]}catch{return[]}}function Mo(t,e){let n=(t.find(r=>r!==null)??e)-e-1e-6;return t.map(r=>n=Math.max(r===null?n:r-e,n+1e-6))}function Wr(t,e){let[n,r]=[0,t.length];for(;n<r;){let s=n+r>>1;(t[s]??1/0)<e?n=s+1:r=s}return n}function Vr(t,e,n){let r=Wr(t,n),[s,o]=[t[r],e[r]],[i,l]=[t[r-1],e[r-1]];return s===void 0||o===void 0?e.at(-1)??n:i===void 0||l===void 0||s===n?o:l+(o-l)*(n-i)/(s-i)}function zi(t){let e=t.filter(({steps:n})=>n.length);return e.length?[Math.min(...e.map(({steps:n})=>n[0]??0)),Math.max(...e.map(({steps:n})=>n.at(-1)??0))]:[0,0]}function Di(t,[e,n]){return n>e?(t-e)/(n-e)*100:0}function Hi(t,[e,n]){return e+t/100*(n-e)}var Co="series:";function bd(t){return`${Co}${t}`}function lr(t){return t.startsWith(Co)?t.slice(Co.length):null}function Ii(t){return["steps","share","relative","wall"].find(n=>n===t)??(t.startsWith(Co)&&t.length>Co.length?t:"")}function mu(t,e,{start:n,by:r}){if(t==="steps")return{places:({steps:s})=>s,step:s=>s};if(t==="share")return Ov(zi([e]));if(t==="relative"||t==="wall"){let s=e.wall_times.find(l=>l!==null);if(typeof s!="number")return null;let o=t==="wall"?0:n??s,i=Mo(e.wall_times,o);return{places:({wall_times:l})=>Mo(l,o),step:l=>Vr(i,e.steps,l)}}return r&&zv(r)}function Ov(t){return{places:({steps:e})=>e.map(n=>Di(n,t)),step:e=>Hi(e,t)}}var Nv=1e-9;function zv(t){let e=t.steps.flatMap((a,u)=>{let m=t.values[u];return typeof m=="number"?[[a,m]]:[]}),n=e.map(([,a])=>a),[r,s]=[n[0],n.at(-1)];if(r===void 0||s===void 0||s<=r||n.some((a,u)=>a<(n[u-1]??-1/0)))return null;let o=(s-r)*Nv,i=e.map(([a])=>a),l=gd(n,o);return{places:a=>gd(a.steps.map(u=>Vr(i,l,u)),o),step:a=>Vr(l,i,a)}}function gd(t,e){let n=-1/0;return t.map(r=>n=Math.max(r,n+e))}var fu=["overlay","grid","quantities"],Ao={baseline:"",rankBy:"",layout:"",bands:!1,scale:"",x:"",outliers:!1,zoom:null,curves:1,tags:"",hidden:[],only:[]},Dv=6;function yd({layout:t},e){return t||(e>Dv?"overlay":"grid")}function vd(t){let e=fu.find(s=>s===t("layout"))??"",n=Number(t("curves")),r=t("curves")==="even"?"even":Number.isInteger(n)&&n>0?n:1;return{baseline:t("baseline"),rankBy:t("rank"),layout:e,bands:t("bands")==="1",scale:["linear","log"].find(s=>s===t("values"))??"",x:Ii(t("x")),outliers:t("outliers")==="1",zoom:iu(t("zoom")),curves:r,tags:t("tags"),hidden:Br(t("hidden")),only:Br(t("only"))}}function xd(t){let{baseline:e,rankBy:n,layout:r,bands:s,scale:o,x:i,outliers:l,zoom:a,curves:u,tags:m,hidden:p,only:f}=t;return[["baseline",e],["rank",n],["layout",r],["bands",s?"1":""],["values",o],["x",i],["outliers",l?"1":""],["zoom",a?au(a):""],["curves",u===1?"":String(u)],["tags",m],["hidden",p.length?JSON.stringify(p):""],["only",f.length?JSON.stringify(f):""]].filter(([,$])=>$)}var $d={..._i,...Ao,language:"",runs:[],all:!1,paper:!1,quantity:"",reading:Tn},hu="p.diagnose.",Sd="*";function Fi(t){let e=new Map;for(let o of t.replace(/^#/,"").split("&")){let i=o.indexOf("=");i>0&&e.set(wd(o.slice(0,i)),wd(o.slice(i+1)))}let n=o=>e.get(hu+o)??"",r=e.get(`${hu}run`),s=r===void 0&&n("compare")===Sd;return{language:Ps(n("lang")),runs:r===void 0?Br(n("compare")):[r],all:s,paper:n("paper")==="1",...Oi(n),...vd(n),quantity:n("quantity"),reading:sd(n)}}function Fn(t){let e=[];t.language&&e.push(["lang",t.language]),t.paper&&e.push(["paper","1"]);let[n]=t.runs;t.runs.length===1&&n!==void 0&&e.push(["run",n]);let r=t.all||t.runs.length>1;return r&&e.push(["compare",t.all?Sd:JSON.stringify(t.runs)]),e.push(...Ni(t)),t.quantity&&r&&e.push(["quantity",t.quantity]),r&&e.push(...xd(t)),t.runs.length===1&&e.push(...od(t.reading)),["#diagnose",...e.map(([s,o])=>`${hu}${s}=${encodeURIComponent(o)}`)].join("&")}function wd(t){try{return decodeURIComponent(t)}catch{return t}}function gu(t,e){return t.all===e.all&&t.paper===e.paper&&t.runs.join(`
`)===e.runs.join(`
`)}function kd(t,{ranking:e}){let n=new Set(e.map(({run:s})=>s)),r=new Set(t);return[...[...n].filter(s=>r.has(s)),...t.filter(s=>!n.has(s))]}function bu(t){return Array.from({length:Math.ceil(t/60)},(e,n)=>[n*60+1,Math.min(t,(n+1)*60)])}function Rd(t,e,n){let r=e==="even"?Iv(t):Hv(t,e);return t.includes(n)&&!r.includes(n)?[n,...r]:r}function Hv(t,e){let[n,r]=bu(t.length).findLast(([s])=>s<=e)??[1,0];return t.slice(n-1,r)}function Iv(t){let e=Math.max(1,(t.length-1)/59);return t.filter((n,r)=>Math.round(Math.round(r/e)*e)===r)}var Bi=class{constructor(e){this.source=e;this.known=new Map;this.queue=[];this.generation=-1}renew(e){e!==this.generation&&this.known.clear(),this.generation=e}load(e){let n=JSON.stringify(e),r=this.known.get(n);if(r)return r;let s=new Promise((o,i)=>{this.queue.length||setTimeout(()=>{this.send()}),this.queue.push({group:e,resolve:o,reject:i})});return this.known.set(n,s),s.catch(()=>this.known.delete(n)),s}async send(){let e=this.queue;this.queue=[];try{let{bands:n}=await this.source.bands(e.map(({group:r})=>r));e.forEach(({resolve:r,reject:s},o)=>{let i=n[o];i?r(i):s(new Error("The server sent no band."))})}catch(n){for(let{reject:r}of e)r(n)}}};var Td=24,Wi=class{constructor(e){this.source=e;this.known=new Map;this.queue=[];this.generation=-1}renew(e){e!==this.generation&&this.known.clear(),this.generation=e}load(e,n,r,s=0){let o=Math.min(2e3,Math.max(200,Math.ceil(r/200)*200)),i=[],l=n.map(a=>this.one(e,a,o,s,i));return i.length&&this.queue.push(i)===1&&setTimeout(()=>{this.flush()}),Promise.all(l)}one(e,n,r,s,o){let i=JSON.stringify([e,n.member,n.tag,r,s]),l=this.known.get(i);if(l)return l;let a=new Promise((u,m)=>{o.push({key:i,run:e,width:r,smoothing:s,ref:n,resolve:u,reject:m})});return this.known.set(i,a),a.catch(()=>{this.known.get(i)===a&&this.known.delete(i)}),a}async flush(){let[e=[],...n]=this.queue;this.queue=[],await this.send(e);let r=new Map;for(let s of n.flat()){let o=JSON.stringify([s.run,s.width,s.smoothing]);r.set(o,[...r.get(o)??[],s])}for(let s of r.values())this.send(s)}async send(e){let n=[];for(let r=0;r<e.length;r+=Td)n.push(this.request(e.slice(r,r+Td)));await Promise.all(n)}async request(e){let[{run:n,width:r,smoothing:s}]=e,o=e.map(({ref:i})=>i);try{let{series:i}=await this.source.curves(n,o,r,void 0,void 0,s);for(let{ref:l,resolve:a,reject:u}of e){let m=i.find(p=>p.member===l.member&&p.tag===l.tag);m?a(m):u(new Error(c(g`The server sent no curve for ${l.tag}.`)))}}catch(i){for(let{reject:l}of e)l(i)}}};var Fv=64,Bv=404,Vi=class{constructor(e,n){this.source=e;this.update=n;this.known=new Map;this.wanted=()=>[];this.fetching=new Set}want(e,n){this.wanted=e,this.renew(n)}renew(e){this.forget();for(let n of this.wanted())this.known.get(n)?.detail?.generation!==e&&this.fetch(n)}retry(){for(let e of this.wanted())this.known.get(e)?.error&&!this.fetching.has(e)&&this.fetch(e)}clear(){this.known.clear()}forget(){let e=new Set(this.wanted()),n=[...this.known.keys()].filter(r=>!e.has(r));for(let r of n.slice(0,Math.max(0,n.length-Fv)))this.known.delete(r)}async fetch(e){this.fetching.add(e);try{let n=await this.source.run(e);this.put(e,{detail:n,error:null})}catch(n){if(zn(n))return;let s=n instanceof kn&&n.status===Bv?null:this.known.get(e)?.detail??null;this.put(e,{detail:s,error:n.message})}finally{this.fetching.delete(e)}this.update()}put(e,n){this.known.delete(e),this.known.set(e,n)}};function Ed(t,e){let n=t.series.reduce((o,i)=>o+i.points,0),r=t.members.filter(o=>o!==t.name),s=(e&&Po(e))??0;return[Ae([Ci(t.series.length),Fr(n)]),e?.last_step?c(g`${D(e.last_step)} steps`,{desc:"Length of a run"}):"",s>1?Xt(s):"",e?.impossible_times?yu(e.impossible_times):"",r.length?c(g`joined from ${Ae(r)}`,{desc:"A run of several directories"}):""].filter(Boolean).join(" · ")}function Po({first_wall_time:t,last_wall_time:e}){return t===null||e===null?null:e-t}function yu(t){let e=D(t);return ye(t,{one:c(g`${e} impossible wall time`,{desc:"A time that cannot be, in a log"}),other:c(g`${e} impossible wall times`,{desc:"Times that cannot be, in a log"})})}function qr(t){let e=Md.get(t);if(e)return e;let n=[...Wv(),...Vv(t),...qv(t)];return Md.set(t,n),n}var Md=new WeakMap;function Ad(t,e){let n=vu(e);return t.find(({names:r})=>r.includes(n))}function vu(t){return t.toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"_").replace(/^_+|_+$/g,"")}function Wv(){let t=(e,n,r,s=!0,o=[])=>({id:e,group:"run",label:n,names:[e,...o],of:r,down:s});return[t("status",()=>c("Verdict",{desc:"Column of runs"}),({status:e})=>e,!1,["verdict"]),t("kind",()=>c("Kind",{desc:"Label of the choice which kind of training is shown"}),({family:e})=>e,!1,["family"]),t("findings",()=>c("Findings"),({counts:e})=>e.error+e.warning+e.info),t("steps",()=>c("Last step"),e=>e.last_step,!0,["last_step"]),t("seconds",()=>c("Duration, s",{desc:"Of a run, in seconds"}),Po,!0,["duration"]),t("points",()=>c("Points",{desc:"Column of runs: how many"}),({points:e})=>e)]}function Vv(t){return[...new Set(t.flatMap(({hparams:n})=>Object.keys(n??{})))].sort().map(n=>({id:`hparam:${n}`,group:"hparam",label:()=>n,names:[vu(n)],of:({hparams:r})=>r?.[n]??null,down:!1}))}function qv(t){let e=new Map;for(let{values:s}of t)for(let o of s){let i=e.get(o.key)??{one:o,tags:new Set,runs:0};i.runs+=1,i.tags.add(o.tag),e.set(o.key,i)}let n=[...e.values()].sort((s,o)=>Cd(o.one)-Cd(s.one)||o.runs-s.runs),r=s=>n.map(({one:o,tags:i})=>{let l=Uv(o,i);return{id:`${s}:${o.key}`,group:s,label:()=>jv(o),names:s==="best"?[...l,...l.map(a=>`best_${a}`)]:l.map(a=>`last_${a}`),of:({values:a})=>a.find(({key:u})=>u===o.key)?.[s]??null,down:o.better==="higher"}});return[...r("best"),...r("last")]}function Cd({split:t}){return+(t==="validation"||t==="test")}function jv({split:t,name:e}){if(t==="none")return e;let n=pt(t);return c(g`${n} ${e}`,{desc:"What is measured on which data, such as: validation loss"})}function Uv({split:t,name:e},n){let r=t==="validation"?"val":t,s=t==="none"?[e]:[`${t} ${e}`,`${r} ${e}`,e];return[...new Set([...n,...s].map(vu))]}function qi(t,e){let n=t.of(e);return t.id==="status"?cn(e.status):t.id==="kind"?_s(e.family):n}var Kv=/[<>]|[!=]=|\s=\s|(^|[\s(])(and|or|not)([\s(]|$)/i;function Pd(t){return Kv.test(t)}var Gv=/\s*(<=|>=|==|!=|[<>=()]|"[^"]*"|'[^']*'|[^\s()<>=!"']+|\S)/y;function Ld(t,e,n){try{return{test:new $u(Yv(t),e,n).all()}}catch(r){if(r instanceof Os)return{error:r.message};throw r}}var Os=class extends Error{};function Yv(t){return[...t.trimEnd().matchAll(new RegExp(Gv,"g"))].map(e=>e[1]??"")}var xu={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,">=":(t,e)=>t>=e,"=":(t,e)=>t===e,"==":(t,e)=>t===e,"!=":(t,e)=>t!==e},$u=class{constructor(e,n,r){this.tokens=e;this.fields=n;this.word=r;this.at=0}all(){let e=this.or();if(this.next!==void 0)throw ji(this.next);return e}get next(){return this.tokens[this.at]}take(){let e=this.next;if(e===void 0)throw new Os(c("The query ends too early."));return this.at+=1,e}goes(e){let n=this.next?.toLowerCase()===e;return n&&(this.at+=1),n}or(){let e=[this.and()];for(;this.goes("or");)e.push(this.and());return n=>e.some(r=>r(n))}and(){let e=[this.not()];for(;this.goes("and")||this.next!==void 0&&this.next!==")"&&this.next.toLowerCase()!=="or";)e.push(this.not());return n=>e.every(r=>r(n))}not(){if(!this.goes("not"))return this.one();let e=this.not();return n=>!e(n)}one(){let e=this.take();if(e==="("){let s=this.or();if(this.take()!==")")throw ji(this.tokens[this.at-1]??"");return s}if(e in xu||e===")"||e==="!")throw ji(e);let n=xu[this.next??""];if(!n){let s=wu(e).toLowerCase();return o=>this.word(o,s)}let r=this.take();return this.comparison(wu(e),r,n,this.take())}comparison(e,n,r,s){if(s in xu||/^(\(|\)|and|or|not)$/i.test(s))throw ji(s);let o=Ad(this.fields,e);if(!o)throw new Os(c(g`There is no column ${e}.`));let i=wu(s).toLowerCase(),l=Number(i);return a=>{let u=o.of(a);if(u===null)return!1;if(typeof u=="number")return r(u,l);let m=String(u).toLowerCase()===i;return n==="!="?!m:m&&(n==="="||n==="==")}}};function wu(t){return/^(["']).*\1$/s.test(t)?t.slice(1,-1):t}function ji(t){return new Os(c(g`Not expected here: ${t}`,{desc:"A piece of a query that makes no sense"}))}function Ui(t){let e=t.trim(),n=/^\/(.+)\/(i?)$/.exec(e);if(n)try{let s=new RegExp(n[1]??"","i");return{matches:o=>o.some(i=>s.test(i)),error:null}}catch{return{matches:()=>!0,error:c("This is not a regular expression.")}}let r=e.toLowerCase().split(/\s+/).filter(Boolean);return{matches:s=>{let o=s.join(" ").toLowerCase();return r.every(i=>o.includes(i))},error:null}}function Lo(t,e){if(!t.trim().startsWith("/")&&Pd(t)){let s=Ld(t,qr(e),(o,i)=>[..._d(o),o.status].some(l=>l.toLowerCase().includes(i)));return"test"in s?{matches:s.test,error:null}:{matches:()=>!0,...s}}let{matches:n,error:r}=Ui(t);return{matches:s=>n(_d(s)),error:r}}function _d(t){return[t.shown??t.name,...t.rules.map(({rule:e})=>e)]}function Ki(t){let e=Object.fromEntries(en.map(n=>[n,0]));for(let n of t)e[n.status]+=1;return e}function Od(t){let e=new Map;for(let{family:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].sort(([n,r],[s,o])=>o-r||(n<s?-1:1))}function Nd(t){let e=new Map;for(let{rules:n}of t)for(let{rule:r,severity:s}of n){let o=e.get(r);o?(o.count+=1,en.indexOf(s)<en.indexOf(o.severity)&&(o.severity=s)):e.set(r,{rule:r,severity:s,count:1})}return[...e.values()].sort((n,r)=>en.indexOf(n.severity)-en.indexOf(r.severity)||r.count-n.count||(n.rule<r.rule?-1:1))}function jr(t,e,n,r=new Set,s=""){return t.filter(o=>(s===""||o.family===s)&&(n.size===0||n.has(o.status))&&(r.size===0||o.rules.some(({rule:i})=>r.has(i)))&&e.matches(o))}var Hd=3;function Id(t,e){let n=new Map(t.map(r=>[r.name,r]));return e.flatMap(r=>r.reading?n.get(r.name)??[]:r)}function Fd(t,e){let n=new Map(t.map(o=>[o.name,o])),r=[],s=[];for(let o of e){let i=n.get(o.name);i!==o&&(r.push(...zd(o,i)),i&&s.push(...zd(i,o)))}return{found:r,solved:s}}function zd(t,e){let n=new Set(e?.rules.map(({rule:s})=>s));return[...new Map(t.rules.map(s=>[s.rule,s.severity]))].filter(([s,o])=>!n.has(s)&&o!=="info").map(([s,o])=>({run:t.name,rule:s,severity:o}))}function Bd(t,{found:e,solved:n}){let r=new Map(t),s=(o,i,l,a)=>{let{[l]:u,[a]:m}=r.get(o)??Dd,p={[l]:[...u.filter(f=>f!==i),i]};qd(r,o,{...Dd,...p,[a]:m.filter(f=>f!==i)})};for(let{run:o,rule:i}of e)s(o,i,"fresh","solved");for(let{run:o,rule:i}of n)s(o,i,"solved","fresh");return r}function Wd(t,{solved:e}){let n=new Map(t);for(let{run:r,rule:s}of e){let o=n.get(r);o&&qd(n,r,{...o,solved:o.solved.filter(i=>i!==s)})}return n}function Vd(t,e){return e.some(n=>t.has(n))?new Map([...t].filter(([n])=>!e.includes(n))):t}var Dd={fresh:[],solved:[]};function qd(t,e,n){n.fresh.length||n.solved.length?t.set(e,n):t.delete(e)}function jd({found:t,solved:e},n=null){return[Jv(t,n),Qv(e,n)].filter(Boolean).join(" ")}function Jv(t,e){if(!t.length)return"";if(t.length<=Hd)return c(g`New: ${Ud(t,e)}.`,{desc:"Findings that are new"});let n=t.filter(({severity:o})=>o==="error").length,[r,s]=[D(t.length),Ce(Kd(t))];return n?c(g`${r} new findings in ${s}, ${D(n)} of them errors.`):c(g`${r} new findings in ${s}.`)}function Qv(t,e){return t.length?t.length<=Hd?c(g`No longer found: ${Ud(t,e)}.`):c(g`${D(t.length)} findings in ${Ce(Kd(t))} no longer found.`):""}function Ud(t,e){return Xe(t.map(({run:n,rule:r})=>c(g`${we(r,e)} in ${n}`,{id:"finding-in-run",desc:"A finding in a run"})))}function Kd(t){return new Set(t.map(({run:e})=>e)).size}var Zv=12e3,Gi=class{constructor(e){this.update=e;this.marks=new Map;this.said="";this.seen=null;this.timers=new Set}stop(){for(let e of this.timers)clearTimeout(e);this.timers.clear()}compare(e,n){let r=this.seen,s=Id(r??[],e);this.seen=s;let o=r?Fd(r,s):{found:[],solved:[]},i=jd(o,n);if(!i)return;this.marks=Bd(this.marks,o),this.said=i;let l=setTimeout(()=>{this.timers.delete(l),this.marks=Wd(this.marks,o),this.said===i&&(this.said=""),this.update()},Zv);this.timers.add(l)}looked(e){this.marks=Vd(this.marks,e)}};var Xv=250,ex=1500,tx=15e3,nx=5e3,Yi=class{constructor(e,n){this.owner=e;this.source=n;this.status=null;this.rows=null;this.rules=null;this.error=null;this.generation=-1;this.isOn=!1;this.stop=()=>{};this.asking=!1;this.again=null;let r=()=>{e.requestUpdate()};this.store=new Wi(n),this.bands=new Bi(n),this.details=new Vi(n,r),this.news=new Gi(r),e.addController(this)}get known(){return this.details.known}get marks(){return this.news.marks}get said(){return this.news.said}hostConnected(){let e=()=>{!ru()&&this.timer===void 0&&this.ask()};this.stop=As([Jp(()=>{this.ask(!0)}),Hr(window,"resize",e),Hr(document,"visibilitychange",e)]),this.isOn=!0,this.ask()}hostDisconnected(){this.isOn=!1,this.stop(),this.news.stop(),clearTimeout(this.timer),this.timer=void 0}want(e){this.details.want(e,this.generation)}rowsShown(e){let{filter:n,statuses:r,rules:s,kind:o}=e,i=this.rows??[];return jr(i,Lo(n,i),new Set(r),new Set(s),o)}speak(e){this.source.speak(e),this.generation=-1,this.rules=null,this.details.clear(),this.ask()}looked(e){this.news.looked(e)}async ask(e=!1){if(clearTimeout(this.timer),this.timer=void 0,ru())return;if(this.asking){this.again={reload:e||(this.again?.reload??!1)};return}this.asking=!0;try{let i=await this.source.status(e);this.status=i,this.error=null,this.owner.requestUpdate(),i.generation!==this.generation||this.rows===null?await this.refresh():this.details.retry(),this.rules??=await this.source.rules()}catch(i){zn(i)||(this.error=i.message)}finally{this.asking=!1,this.owner.requestUpdate()}let{again:n,status:r}=this;if(this.again=null,!this.isOn)return;if(n){this.ask(n.reload);return}let s=r?.phase==="reading"||r?.looking,o=this.rows?.length?ex:Xv;this.timer=setTimeout(()=>{this.ask()},this.error?nx:s?o:tx)}async refresh(){let{generation:e,runs:n}=await this.source.runs();this.generation=e,this.rows=n,this.status?.phase==="ready"&&this.news.compare(n,this.rules),this.store.renew(e),this.bands.renew(e),this.owner.requestUpdate(),this.details.renew(e)}};var te=class extends CustomEvent{constructor(e,n){super(e,{detail:n,bubbles:!0,composed:!0})}};function En(t){return e=>{e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),t())}}function Ji({bytes_read:t,bytes_known:e}){return e>0?Math.min(1,t/e):0}function Qi({bytes_read:t,bytes_known:e,members_read:n,members_known:r}){return e?t/e:r?n/r:0}var Gd="Language · 语言";function Zi(){return b`<select
    class="language"
    aria-label=${Gd}
    title=${Gd}
    @change=${({target:t})=>{let e=Ps(t.value);e&&t?.dispatchEvent(new te("td-language",{language:e}))}}
  >
    ${Object.entries(Xp).map(([t,e])=>b`<option value=${t} lang=${t} .selected=${t===Mt()}>${e}</option>`)}
  </select>`}function Yd({phase:t,progress:e}){if(t!=="reading")return S;let n=Math.round(Qi(e)*100),r=Ft(e.members_read,Ai(e.members_known));return b`<div
    class="progress"
    role="progressbar"
    aria-label=${c("Reading",{desc:"The server reads the logs"})}
    aria-valuenow=${n}
    aria-valuetext=${r}
    title=${c(g`Reading: ${r}. What is shown may change.`)}
  >
    <div style="width: ${n}%"></div>
  </div>`}function Jd({list:t,back:e,copied:n,copy:r}){return b`<nav class="bar">
    <a
      class="back"
      href=${t}
      @click=${En(()=>{e()})}
      ><span aria-hidden="true">←</span> ${c("All runs")}</a
    >
    ${Zi()}
    <button class="button" @click=${r}>
      <span aria-live="polite">${n?c("Copied"):c("Copy link")}</span>
    </button>
  </nav>`}var rx={error:je`<path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" fill="currentColor"/><path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" class="cut-out"/>`,warning:je`<path d="M8 1.2L15.4 14.4H.6z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/><path d="M8 5.6v4.2m0 1.6v1" class="cut-out"/>`,info:je`<rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor"/><path d="M8 4v1.2m0 2V12" class="cut-out"/>`,unjudged:je`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2"/><path d="M5.5 8h5" fill="none" stroke="currentColor" stroke-width="1.6"/>`,healthy:je`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M5 8.2l2.2 2.2L11 6" fill="none" stroke="currentColor" stroke-width="1.6"/>`};function At(t){return b`<svg class="shape ${t}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${rx[t]}
  </svg>`}function xt(t){return b`<span class="badge ${t}">${At(t)}<span>${cn(t)}</span></span>`}function Re(t){return Xi(ud(t))}function Xi(t){return b`${t.map(e=>"code"in e?b`<code>${e.code}</code>`:e.text)}`}function _o(t){let e=cd(t);return b`<span class="middle"
    >${e?b`<span class="start">${t.slice(0,e)}</span>`:S}<span class="end"
      >${t.slice(e)}</span
    ></span
  >`}function Pt(t){let e=t.lastIndexOf("/")+1;return b`<span class="name" title=${t}
    >${e?b`<span class="folder">${t.slice(0,e)}</span>`:S}<span class="leaf"
      >${_o(t.slice(e))}</span
    ></span
  >`}function Qd(t){let e=t==="validation"||t==="test",n=["train","validation","test"].includes(t)?t:"none",r=e?je`<circle cx="10" cy="6" r="3" fill="var(--td-surface)" stroke="currentColor" stroke-width="1.5"/>`:S;return b`<svg class="swatch" width="20" height="12" style="color: var(--td-${n})" aria-hidden="true">
    <path d="M0 6h20" stroke="currentColor" stroke-width="2" />
    ${r}
  </svg>`}var sx={page:"#f5f5f5",surface:"#ffffff",raised:"#fafafa",hover:"#f4f6f8",border:"#ebebeb","border-strong":"#c4c7cb",text:"#212121","text-2":"#5a5f66",grid:"#eeeeee",link:"#0b63c5",accent:"#f57c00",focus:"#1a73e8",error:"#c4122f",warning:"#a85b00",info:"#1967d2",unjudged:"#5a5f66",healthy:"#137333","error-bg":"#fce8e6","warning-bg":"#fef3e0","info-bg":"#e8f0fe","unjudged-bg":"#eff0f1","healthy-bg":"#e6f4ea",train:"#0077bb",validation:"#e8590c",test:"#7b3fb5",none:"#4a5560",code:"#eef0f3"},ox={page:"#262626",surface:"#303030",raised:"#363636",hover:"#3a3a3a",border:"#484848","border-strong":"#6b6b6b",text:"#f1f1f1","text-2":"#b8bcc2",grid:"#404040",link:"#8ab4f8",accent:"#ff9800",focus:"#8ab4f8",error:"#ff8595",warning:"#ffd54f",info:"#9cc2ff",unjudged:"#b8bcc2",healthy:"#8bd6a0","error-bg":"#4d2a31","warning-bg":"#463d20","info-bg":"#2b3a52","unjudged-bg":"#404143","healthy-bg":"#293f30",train:"#4cb8f0",validation:"#ffa05c",test:"#cfa2f5",none:"#c3cad1",code:"#3c3e41"};function Mn(t){return t?ox:sx}function Ge(t,e){let n=Math.round(e*255).toString(16).padStart(2,"0");return t+n}function ea(t){let{style:e}=document.documentElement,n=Mn(t);for(let[r,s]of Object.entries(n))e.setProperty(`--td-${r}`,s);e.colorScheme=t?"dark":"light",e.scrollbarColor=`${n["border-strong"]} ${n.page}`,e.background=n.page,e.minHeight="100%"}var Su='"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC"',Bt=`Roboto, "Helvetica Neue", "Segoe UI", Arial, ${Su}, sans-serif`;var ce=U`
  :host {
    display: block;
    color: var(--td-text);
    font: 400 13px/20px ${wo(Bt)};
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
      ${wo(Su)};
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
  /* Shaded at an edge where more lies beyond it; what lies there covers the shade once it is scrolled to. */
  .cue {
    --shade: color-mix(in srgb, var(--td-text) 26%, transparent);
    --cover: var(--under, var(--td-surface));
    background:
      linear-gradient(to right, var(--cover) 40%, transparent) 0 0 / 32px 100% no-repeat local,
      linear-gradient(to left, var(--cover) 40%, transparent) 100% 0 / 32px 100% no-repeat local,
      linear-gradient(to right, var(--shade), transparent) 0 0 / 10px 100% no-repeat scroll,
      linear-gradient(to left, var(--shade), transparent) 100% 0 / 10px 100% no-repeat scroll,
      var(--cover);
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
`;var Zd={keras:"Keras",pytorch:"PyTorch",sb3:"Stable-Baselines3",cleanrl:"CleanRL",trl:"TRL"},ku="framework",Ru="td-framework",ur=class extends se{constructor(){super(...arguments);this.code={};this.framework=Zt.get(ku)??"keras";this.copied="";this.follow=()=>{this.framework=Zt.get(ku)??this.framework}}connectedCallback(){super.connectedCallback(),document.addEventListener(Ru,this.follow)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(Ru,this.follow)}choose(n){this.framework=n,Zt.set(ku,n),document.dispatchEvent(new Event(Ru))}async copy(n){this.copied=await Cn(n)?c("Copied"):c("Select it and press Ctrl+C"),setTimeout(()=>this.copied="",2e3)}onKey(n,r,s){let o={ArrowRight:1,ArrowLeft:-1}[n.key];if(o===void 0)return;let i=r[(s+o+r.length)%r.length];i!==void 0&&this.choose(i),this.updateComplete.then(()=>this.renderRoot.querySelector('[aria-selected="true"]')?.focus())}render(){let n=Object.keys(this.code),r=n.includes(this.framework)?this.framework:n[0]??"",s=Zd[r]??r,o=(this.code[r]??"").replace(/^\n+|\s+$/g,"");return b`<div class="bar">
        <div role="tablist" aria-label=${c("Framework")}>
          ${n.map((i,l)=>b`<button
                role="tab"
                aria-selected=${i===r}
                tabindex=${i===r?0:-1}
                @click=${()=>this.choose(i)}
                @keydown=${a=>this.onKey(a,n,l)}
              >
                ${Zd[i]??i}
              </button>`)}
        </div>
        <button class="copy" @click=${()=>{this.copy(o)}}>
          <span aria-live="polite">${this.copied||c("Copy")}</span>
        </button>
      </div>
      <pre class="cue" tabindex="0" aria-label=${c(g`Code for ${s}`)}>${o}</pre>`}};ur.styles=[ce,U`
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
        --under: var(--td-code);
      }
      @media print {
        pre {
          white-space: pre-wrap;
        }
        .copy {
          display: none;
        }
      }
    `],k([E({attribute:!1})],ur.prototype,"code",2),k([de()],ur.prototype,"framework",2),k([de()],ur.prototype,"copied",2),ur=k([le("td-code")],ur);async function Cn(t){try{return await navigator.clipboard.writeText(t),!0}catch{let e=document.createElement("textarea");e.value=t,e.style.position="fixed",e.style.opacity="0",document.body.append(e),e.select();let n=document.execCommand("copy");return e.remove(),n}}function Tu(t){if(!t)return b`<div class="state" role="status"><p>${c("Loading …")}</p></div>`;let{members_read:e,members_known:n,bytes_read:r,bytes_known:s}=t.progress;return b`<div class="state" role="status">
    <h1>${c("Reading the logs")}</h1>
    ${n?b`<p>
              ${Ae([Ft(e,Ai(n)),Ft(Ls(r),Ls(s))])}
            </p>
            <progress max=${s||1} value=${r}></progress>`:b`<p>${c(b`Looking for event files in <code>${t.source.where}</code>`)}</p>`}
  </div>`}var ix={keras:`model.fit(..., validation_data=(x_val, y_val),
          callbacks=[keras.callbacks.TensorBoard("logs/run-1")])`,pytorch:`from torch.utils.tensorboard import SummaryWriter

writer = SummaryWriter("logs/run-1")
writer.add_scalar("loss/train", train_loss, step)
writer.add_scalar("loss/validation", validation_loss, step)`};function Xd({source:t}){return b`<div class="state">
    <h1>${c("No training logs yet")}</h1>
    <p>
      ${c(b`There is no event file with scalars in <code>${t.where}</code>. Runs appear here as soon as a training writes one; nothing needs to be restarted. If the logs are elsewhere, start TensorBoard with <code>--logdir</code> and their directory.`)}
    </p>
    <p class="quiet">${c("To write one:",{desc:"Before code that writes a log"})}</p>
    <td-code .code=${ix}></td-code>
  </div>`}function em({error:t,source:e}){return b`<div class="state" role="alert">
    <h1>${c("The logs could not be read")}</h1>
    <p>${Re(t??c("The server does not say why."))}</p>
    ${e.where?b`<p class="quiet">${c(b`Log directory: <code>${e.where}</code>`)}</p>`:S}
    ${Oo()}
  </div>`}function tm(t){return b`<div class="state" role="alert">
    <h1>${c("No answer",{desc:"The server does not answer"})}</h1>
    <p>${t}</p>
    <p class="quiet">${c("The tab tries again every few seconds.")}</p>
    ${Oo()}
  </div>`}function Eu(t,e,n){return b`<div class="state">
    <h1>${t.join(", ")}</h1>
    <p>${e}</p>
    ${n?.phase==="reading"?b`<p>${c("The log directory is still being read; it may still appear.",{desc:"It: the run"})}</p>`:S}
    ${Oo()}
  </div>`}function Oo(){return b`<button
    class="button"
    @click=${t=>t.target?.dispatchEvent(new te("td-retry",null))}
  >
    ${c("Try again")}
  </button>`}function nm(t){return b`<div class="notice bad" role="alert">
    ${c(g`${t} What is shown is from before.`)} ${Oo()}
  </div>`}function rm({source:t,warnings:e},n){return b`${t.sampled?b`<div class="notice">${Re(t.sampled)}</div>`:S}
  ${n&&e.length?b`<details class="notice" ?open=${e.length<3}>
          <summary class="fold">${ax(e.length)}</summary>
          <ul>
            ${e.map(({where:r,message:s})=>b`<li><b>${r}</b> ${Re(s)}</li>`)}
          </ul>
        </details>`:S}`}function ax(t){let e=D(t);return ye(t,{one:c(g`${e} remark on the log files`),other:c(g`${e} remarks on the log files`)})}var sm=U`
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
  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 24px;
    padding: 16px;
    color: var(--td-text-2);
    font-size: 13px;
  }
  @media print {
    .about,
    .bar,
    .progress {
      display: none;
    }
  }
`;var om="language",im="smoothing";function am(t){Zt.set(om,t)}function lm(t){Zt.set(im,String(t))}function Mu({language:t}){return t||Ps(Zt.get(om))||td(navigator.languages)}function Cu(t){let e=Fi(t);return e.runs.length?e:{...e,reading:{...e.reading,smoothing:ou(Zt.get(im))}}}function um(){let t=Cu(ki()??"");return{...t,filter:t.filter||hd(Up())}}var cm=(t,e,n)=>{let r=new Map;for(let s=e;s<=n;s++)r.set(t[s],s);return r},Wt=rr(class extends Rn{constructor(t){if(super(t),t.type!==wi.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,n){let r;n===void 0?n=e:e!==void 0&&(r=e);let s=[],o=[],i=0;for(let l of t)s[i]=r?r(l,i):i,o[i]=n(l,i),i++;return{values:o,keys:s}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,r]){let s=qp(t),{values:o,keys:i}=this.dt(e,n,r);if(!Array.isArray(s))return this.ut=i,o;let l=this.ut??=[],a=[],u,m,p=0,f=s.length-1,x=0,$=o.length-1;for(;p<=f&&x<=$;)if(s[p]===null)p++;else if(s[f]===null)f--;else if(l[p]===i[x])a[x]=sr(s[p],o[x]),p++,x++;else if(l[f]===i[$])a[$]=sr(s[f],o[$]),f--,$--;else if(l[p]===i[$])a[$]=sr(s[p],o[$]),Es(t,a[$+1],s[p]),p++,$--;else if(l[f]===i[x])a[x]=sr(s[f],o[x]),Es(t,s[p],s[f]),f--,x++;else if(u===void 0&&(u=cm(i,x,$),m=cm(l,p,f)),u.has(l[p]))if(u.has(l[f])){let T=m.get(i[x]),A=T!==void 0?s[T]:null;if(A===null){let O=Es(t,s[p]);sr(O,o[x]),a[x]=O}else a[x]=sr(A,o[x]),Es(t,s[p],A),s[T]=null;x++}else Si(s[f]),f--;else Si(s[p]),p++;for(;x<=$;){let T=Es(t,a[$+1]);sr(T,o[x]),a[x++]=T}for(;p<=f;){let T=s[p++];T!==null&&Si(T)}return this.ut=i,$i(t,a),Et}});var pm=["train","validation","none","test"];function Ur(t){return ta(t)?t.map(({split:e})=>e):t.map((e,n)=>pm[n%pm.length]??"none")}function Bn(t){if(t.length===1)return t.map(({split:r,member:s,tag:o})=>r==="none"?s==="."?o:s:pt(r));if(ta(t))return t.map(({split:r})=>pt(r));let e=t.map(({tag:r})=>r.slice(r.lastIndexOf("/")+1));if(new Set(e).size===t.length)return e;let n=t.map(({tag:r})=>r);return new Set(n).size===t.length?n:t.map(({member:r,tag:s})=>`${r} ${s}`)}function ta(t){return new Set(t.map(({split:e})=>e)).size===t.length}var dm=new Set(["train","training","val","valid","validation","eval","evaluation","test","dev"]);function Pu(t,e){if(t===e)return t;let n=new Set(e.toLowerCase().split(/[/_.\-\s]+/)),r=t.slice(t.lastIndexOf("/")+1),s=Au(t,l=>n.has(l)),o=Au(r,l=>!dm.has(l));return(Au(r,l=>n.has(l)||dm.has(l))===r?s:o)||t}function Au(t,e){let n="",r=t.split(/([/_.\-\s]+)/);for(let s=0;s<r.length;s+=2){let o=r[s]??"";o&&e(o.toLowerCase())&&(n+=(n&&(r[s-1]??""))+o)}return n}function cr({member:t,tag:e}){return JSON.stringify([t,e])}function na({run:t,leading:e}){let n=new Map(t.series.map(a=>[cr(a),a])),r=e.map(a=>a.flatMap(u=>n.get(cr(u))??[])).filter(a=>a.length>0).map(a=>Lu(a,lx(a.map(({tag:u})=>u),ta(a)))),s=new Set(r.flatMap(({series:a})=>a.map(cr))),o=t.series.filter(a=>!s.has(cr(a))),l=[...new Set([...md,...o.map(({role:a})=>a)])].map(a=>({role:a,panels:ux(o.filter(u=>u.role===a))})).filter(({panels:a})=>a.length>0);return{lead:r,groups:l}}function lx(t,e){return e?t.reduce(Pu):t.join(", ")}function ux(t){let e=new Map(t.map(r=>[cr(r),r])),n=[];for(let r of e.values()){let s=r.partner&&e.get(cr(r.partner));if(s){let o=r.split==="validation"?[s,r]:[r,s];o.forEach(i=>e.delete(cr(i))),n.push(Lu(o,Pu(r.tag,s.tag)))}else n.push(Lu([r],r.tag))}return n}var cx=4;function mm({lead:t,groups:e},n){if(!n)return{lead:t,groups:e};let r=u=>n.evidence.some(m=>pr(m,u.series)),s=t.filter(r),o=e.flatMap(({panels:u})=>u.filter(r)),[i]=n.evidence.flatMap(u=>[...s,...o].find(({series:m})=>pr(u,m))??[]),l=(u,m)=>+(m===i)-+(u===i),a=o.sort(l).slice(0,cx);return{lead:[...[...s,...a].sort(l),...t.filter(u=>!s.includes(u))],groups:e.map(({role:u,panels:m})=>({role:u,panels:m.filter(p=>!a.includes(p))})).filter(({panels:u})=>u.length>0)}}function Lu(t,e){return{key:t.map(cr).join(" "),title:e,role:t[0]?.role??"other",series:t}}function dr(t){return JSON.stringify([t.rule,t.tags,t.evidence.length])}function _u(t,e){return`${dr(t)}#${e}`}function ra(t){let e=t.find(Wn);return t.flatMap(n=>n.evidence.map((r,s)=>({id:_u(n,s),finding:n,evidence:r,leading:n.rule===e?.rule})))}function pr(t,e){return"tag"in t&&e.some(n=>n.tag===t.tag&&n.member===t.member)}function Wn(t){return t.suppressed===null&&t.superseded_by===null}function px({superseded_by:t,suppressed:e}){return t!==null&&e!==null}function sa(t){let e=t.filter(({finding:n})=>Wn(n));return e.length?e:t.filter(({finding:n})=>px(n))}var dx=()=>({loss:c("Main loss"),score:c("Main score"),reward:c("Main reward")});function fm(t){let e=t.map(o=>{let{lead:i,groups:l}=na(o);return{run:o.run.name,lead:i,all:[...i,...l.flatMap(a=>a.panels)]}}),n=[],r=o=>e.filter(({lead:i})=>i[0]?.role===o).length;for(let[o,i]of Object.entries(dx()).sort(([l],[a])=>r(a)-r(l))){let l=new Map;for(let{run:a,all:u}of e){let m=u.filter(f=>f.role===o),p=m.find(f=>f.series.some(x=>x.principal))??m[0];p&&l.set(a,p)}if(l.size){let a=[...new Set([...l.values()].map(u=>u.title))];n.push({key:`main:${o}`,label:a.length===1?`${i} (${a.join("")})`:i,panels:l})}}let s=new Map;for(let{run:o,all:i}of e)for(let l of i){let a=l.title,u=s.get(a)??new Map;u.has(o)||u.set(o,l),s.set(a,u)}for(let[o,i]of s){let l=n.some(a=>fx(a.panels,i));i.size>=Math.min(2,t.length)&&!l&&n.push({key:`tag:${o}`,label:o,panels:i})}return n}var mx=["counter","time","other"];function hm(t){let e=new Map;for(let{run:n}of t)for(let{tag:r,role:s}of n.series){let o=mx.indexOf(s);if(o<0)continue;let i=e.get(r)??{role:o,runs:new Set};i.role=Math.min(i.role,o),e.set(r,{...i,runs:i.runs.add(n.name)})}return[...e].filter(([,n])=>n.runs.size>=Math.min(2,t.length)).sort(([,n],[,r])=>n.role-r.role).map(([n])=>n)}function fx(t,e){return t.size===e.size&&[...t].every(([n,r])=>e.get(n)?.key===r.key)}function Ns(t){let e=hx(t.map(r=>r.steps)),n=t.map(r=>gx(r,e));return{x:e,columns:n,isolated:n.map(bx)}}function hx(t){let[e]=t;if(t.length===1&&e)return e.slice();let n=Float64Array.from(t.flat()).sort();return Array.from(n.filter((r,s)=>s===0||r!==n[s-1]))}function gx(t,e){let n=new Array(e.length).fill(void 0),r=0;t.steps.forEach((s,o)=>{for(;r<e.length&&(e[r]??1/0)<s;)r+=1;let i=t.values[o];n[r]=i!=null&&Number.isFinite(i)?i:null});for(let s=0;s<n.length;s+=1)n[s]===void 0&&n[s-1]===null&&(n[s]=null);for(let s=n.length-2;s>=0;s-=1)n[s]===void 0&&n[s+1]===null&&(n[s]=null);return n}function bx(t){let e=[],n=null,r=-1;return t.forEach((s,o)=>{s!==void 0&&(r>=0&&s===null&&e.push(r),r=s!==null&&n===null?o:-1,n=s)}),r>=0&&e.push(r),e}function mr(t,e){if(!t)return null;for(let n=0;n<t.length;n+=1){if(typeof t[e-n]=="number")return e-n;if(typeof t[e+n]=="number")return e+n}return null}function oa(t,e,n,r){let s=Math.min(n,e.steps[0]??n),o=Math.max(r,e.steps.at(-1)??r),i=t.steps.findIndex(p=>p>=s),l=i<0?t.steps.length:i,a=t.steps.findIndex(p=>p>o),u=a<0?t.steps.length:a,m=(p,f)=>[...p.slice(0,l),...f,...p.slice(u)];return{...t,thinned:t.thinned,steps:m(t.steps,e.steps),values:m(t.values,e.values),wall_times:m(t.wall_times,e.wall_times),...t.smoothed&&e.smoothed?{smoothed:m(t.smoothed,e.smoothed)}:{}}}function dt(t,e=-1/0,n=1/0){let r=1/0,s=-1/0;for(let{steps:o,values:i}of t)o.forEach((l,a)=>{let u=i[a];l<e||l>n||typeof u!="number"||!Number.isFinite(u)||(u<r&&(r=u),u>s&&(s=u))});return r<=s?[r,s]:null}function zs([t,e],[n,r]){let s=e/2-t/2;return s>0&&s<1/0?o=>gm(n+(o/2-t/2)/s*(r-n)):()=>gm((n+r)/2)}function gm(t){return Math.round(t*10)/10}function ym(t){let e=new Map;for(let{name:r,spark:s}of t){let o=s.at(-1);if(!o)continue;let{member:i,tag:l,split:a}=o,u=e.get(`${a} ${l}`)??{curves:[],tag:l,split:a};u.curves.push([r,i,l]),e.set(`${a} ${l}`,u)}let[n]=[...e.values()].sort((r,s)=>s.curves.length-r.curves.length);return!n||n.curves.length<2?null:{...n,others:t.length-n.curves.length}}function vm(t,e,n,r=4){let{steps:s,mean:o,least:i,greatest:l}=t,a=dt([{steps:s,values:i},{steps:s,values:l}])??[0,1],[u=0,m=0]=[s[0],s.at(-1)],p=zs([u,m],[r,e-r]),f=zs(a,[n-r,r]),x=(O,C)=>`${p(s[C]??0)} ${f(O[C]??0)}`,$=bm(i).map(([O,C])=>{let F=Array.from({length:C-O+1},(Q,B)=>O+B),L=[...F].reverse();return`M${F.map(Q=>x(l,Q)).join("L")}L${L.map(Q=>x(i,Q)).join("L")}Z`}),T=bm(o).map(([O,C])=>`M${Array.from({length:C-O+1},(L,Q)=>O+Q).map(L=>x(o,L)).join("L")}`),A=o.findLastIndex(O=>O!==null);return{area:$.join(""),mean:T.join(""),breaks:[...new Set(t.broken.map(({step:O})=>p(O)))],end:A<0?null:[p(s[A]??0),f(o[A]??0)]}}function bm(t){let e=[];return t.forEach((n,r)=>{let s=e.at(-1);n!==null&&(s?.[1]===r-1?s[1]=r:e.push([r,r]))}),e}function No({broken:t,short:e},n){let r=Ce(n),[s]=[...t].sort((i,l)=>i.step-l.step),[o]=[...e].sort((i,l)=>i.step-l.step);return Xe([s?c(g`${t.length} of ${r} not finite, from step ${qe(s.step)} on`):"",o?c(g`${e.length} of ${r} shorter, the shortest ends at step ${qe(o.step)}`):""])}function xm({run:t,series:e},n){return{name:t,title:`${t}
${pt(e.split)} ${e.tag}`,curve:n,series:e,range:null,losses:""}}function Ou({lines:t}){return t.map(({run:e,series:n})=>[e,n.member,n.tag])}function wm({name:t,lines:e},n){let[r]=e;if(!r)return null;let{series:s}=r,o=i=>({member:s.member,tag:s.tag,points:n.steps.length,thinned:!0,steps:n.steps,values:i,wall_times:n.steps.map(()=>null),marks:[],resets:[],pauses:[]});return{name:t,title:e.map(({run:i})=>i).join(`
`),curve:o(n.mean),series:s,range:[o(n.least),o(n.greatest)],losses:No(n,e.length)}}function ia(t){return[...t.flatMap(({range:e})=>e??[]),...t.map(({curve:e})=>e)]}function $m(t,e){let n=(r,s)=>({...r.series,split:s(r.name.slice(e.length))});return[...t.flatMap(r=>r.range?[n(r,s=>c(g`${s}, least`)),n(r,s=>c(g`${s}, greatest`))]:[]),...t.map(r=>n(r,s=>r.range?c(g`${s}, mean`):s))]}function Sm(t){let e=0;return t.map(({range:n})=>n?[e++,e++]:null)}function km(t,e){let n=new Map(t.map(o=>[o.run,o])),r=e.filter(({runs:o})=>o.length>1&&o.every(i=>n.has(i))).map(({name:o,runs:i})=>({name:o,lines:i.flatMap(l=>n.get(l)??[])})),s=new Set(r.flatMap(o=>o.lines));return{groups:r,rest:t.filter(o=>!s.has(o))}}function Ds({hidden:t,only:e},n){return e.length?e.includes(n):!t.includes(n)}function Tm({hidden:t,only:e},n,r){if(e.length)return{hidden:t,only:Rm(e,n)??[...e,n]};let s=Rm(t,n)??[...t,n];return{hidden:r.every(o=>s.includes(o))?[]:s,only:e}}function Em({only:t},e){return{hidden:[],only:t.length===1&&t[0]===e?[]:[e]}}function Rm(t,e){return t.includes(e)?t.filter(n=>n!==e):null}function Is(t,e=[]){let n=t.map(({values:x})=>Float64Array.from(x.filter($=>$!==null)).sort()).filter(x=>x.length>0),r=Float64Array.from(n.flatMap(x=>[...x].filter(Boolean)),Math.abs).sort(),s=r.at(-1)??0;if(s>1e3*Hs(r,.5))return!0;let[o,i]=[Math.min(...n.map(x=>Hs(x,0))),Math.max(...n.map(x=>Hs(x,1)))];if(!(o<i))return!1;let l=o>0?0:Math.max(Hs(r,0),s*Cm),a=x=>{let[$,T,A,O]=[...x,o,i].map(C=>dn(C,l));return[(x[1]-x[0])/(i-o),(T-$)/(O-A)]},u=([x,$])=>$>=Math.max(.05,3*x),m=n.map(x=>a([Hs(x,.25),Hs(x,.75)]));if(m.every(([x])=>x<.05)&&m.some(u))return!0;let p=e.filter(x=>x>=o&&x<=i);if(new Set(p).size<2)return!1;let f=a([Math.min(...p),Math.max(...p)]);return f[0]<.05&&u(f)}function Hs(t,e){return t[Math.floor((t.length-1)*e)]??NaN}var yx=1.25,Mm=.15;function aa(t,e,n=null){let[r,s]=t,o=(s-r||Math.abs(s)*.1||1)*yx,i=Math.max(o,Math.abs(r)*Mm,Math.abs(s)*Mm),a=e.filter(u=>n!==0||u>0).filter(u=>Math.max(r-u,u-s)<=i);return[Math.min(r,...a),Math.max(s,...a)]}function la([t,e],n){if(n===0&&t>0){let s=t===e?2:(e/t)**.06;return[t/s,e*s]}if(n&&t!==e){let[s,o]=[dn(t,n),dn(e,n)],i=(o-s)*.06,l=n*Math.sinh(s-i);return[t>=0?Math.max(0,l):l,n*Math.sinh(o+i)]}let r=t===e?Math.abs(e)*.1||1:(e-t)*.08;return[t-r,e+r]}function dn(t,e){return e>0?Math.asinh(t/e):Math.log(t)}function ua(t,e){if(e[0]>0)return 0;let n=Math.max(...e.map(Math.abs))*Cm||1,r=1/0;for(let{values:s}of t)for(let o of s)o&&(r=Math.min(r,Math.abs(o)));return r<1/0?Math.max(n,r):n}var Cm=1e-6;var vx=20,xx=1e3,wx=.25,$x={linear:.05,log:.2};function Nu(t,e){let r=t.map(({values:u})=>Rx(u)).filter(u=>u>0).sort((u,m)=>u-m),s=r[Math.ceil(r.length*wx)-1];if(s===void 0)return null;let o=t.flatMap((u,m)=>Sx(u,s)?[m]:[]),i=t.filter((u,m)=>!o.includes(m)),l=Am(i),a=Am(t);return!o.length||!l||!a?null:kx(l,a,e)<$x[e?"log":"linear"]?{limits:l,leaving:o}:null}function Sx({values:t,better:e},n){let r=n*(e==="none"?xx:vx),s=l=>e==="lower"?l>r:e==="higher"?l<-r:Math.abs(l)>r,o=t.filter(l=>l!==null),i=o.findIndex(l=>Math.abs(l)<=r);return i>=0&&o.slice(i).some(s)}function kx(t,e,n){if(!n)return t[1]/2-t[0]/2?(t[1]/2-t[0]/2)/(e[1]/2-e[0]/2):0;let r=e[0]>0?0:Math.max(...t.map(Math.abs))||1,[s,o,i,l]=[...t,...e].map(a=>dn(a,r));return(o-s)/(l-i)}function ca(t,[e,n]){return t.values.map(r=>r!==null&&r>=e&&r<=n?r:null)}function Am(t){let[e,n]=[1/0,-1/0];for(let{values:r}of t)for(let s of r)s!==null&&(e=Math.min(e,s),n=Math.max(n,s));return e<=n?[e,n]:null}function Rx(t){return t.reduce((e,n)=>Math.max(e,Math.abs(n??0)),0)}var Pm={x:"share",ends:null,y:null,log:!1,apart:!1,leaving:[]};function pa(t,e){let n=t.map(({curve:p})=>p),r=t.map(({curve:p,better:f})=>({values:p.values,better:f})),s=e.outliers?null:Nu(r,!1)?.limits,o=s?n.map(p=>({values:ca(p,s)})):n,i=e.scale===""?Is(o):e.scale==="log",l=Nu(r,i),a=Ex(t),u=Mx(n),m=e.x||(a||!u?"share":"steps");return{x:m,ends:m==="steps"?u:null,y:(e.outliers?null:l?.limits)??dt(n),log:i,apart:a,leaving:Cx(t,l?.leaving??[])}}var Tx=10;function Ex(t){let e=new Map,n=new Map;for(let{run:s,curve:o}of t){let[i=0,l=0]=[o.steps[0],o.steps.at(-1)];l<=i||(e.set(s,Math.max(l-i,e.get(s)??0)),n.set(s,Math.min((l-i)/(o.points-1),n.get(s)??1/0)))}let r=s=>Math.max(...s.values())>=Tx*Math.min(...s.values());return r(e)&&r(n)}function Mx(t){let e=t.map(({steps:s})=>s[0]??1/0),n=t.map(({steps:s})=>s.at(-1)??-1/0),r=[Math.min(...e),Math.max(...n)];return r.every(Number.isFinite)?r:null}function Cx(t,e){let n=new Map;for(let r of e){let s=t[r],o=s&&dt([s.curve]);if(!o)continue;let i=Math.abs(o[0])>Math.abs(o[1])?o[0]:o[1],l=n.get(s.run);(l===void 0||Math.abs(i)>Math.abs(l))&&n.set(s.run,i)}return[...n].map(([r,s])=>({run:r,value:s}))}var Ax=600,da=class{constructor(e){this.host=e;this.axes=Pm;this.choice={scale:"",x:"share",outliers:!1};this.compared=[];this.ends=new Map;this.looked=null;this.request=0}look(e){let n=this.looked;this.looked=e;let{quantity:r,details:s,layout:o,state:i}=e;(n?.quantity!==r||n?.details!==s||n.layout!==o)&&this.load(e),(n?.state!==i||n.layout!==o)&&this.settle(e)}endsOf(e){return this.ends.get(e)??[0,0]}async load({quantity:e,layout:n,store:r}){let s=this.request+=1,o=await Promise.allSettled([...e?.panels??[]].map(async([i,{series:l}])=>{let a=n==="grid"?l:l.slice(-1);return(await r.load(i,a,Ax)).map((m,p)=>({run:i,curve:m,better:a[p]?.better??"none"}))}));s!==this.request||!this.looked||(this.compared=o.flatMap(i=>i.status==="fulfilled"?i.value:[]),this.ends=new Map([...new Set(this.compared.map(({run:i})=>i))].map(i=>[i,zi(this.compared.filter(l=>l.run===i).map(({curve:l})=>l))])),this.settle(this.looked),this.host.requestUpdate())}settle({state:e,layout:n}){let r=n==="grid"&&e.x&&lr(e.x)!==null?"":e.x;this.axes=pa(this.compared.filter(({run:i})=>n==="grid"||Ds(e,i)),{...e,x:r});let o={scale:n==="overlay"?this.axes.log?"log":"linear":e.scale,outliers:e.outliers,x:this.axes.x};JSON.stringify(o)!==JSON.stringify(this.choice)&&(this.choice=o)}};var Lm=3;function _m(t){let{state:e,count:n,layout:r,axes:s,hasGroups:o,change:i}=t;return b`<header>
    <h1>${c(g`${Ce(n)} compared`)}</h1>
    ${r==="quantities"?S:_x(t)}
    ${ma(c("Log",{desc:"Logarithmic scale of the values"}),s.log,()=>{i({scale:s.log?"linear":"log"})})}
    <span class="switch" role="group" aria-label=${c("Layout")}>
      ${fu.map(l=>ma(Px(l),r===l,()=>i(Lx(s.x,l))))}
    </span>
    ${Nx(t)}
    ${s.leaving.length?ma(c("Ignore outliers"),!e.outliers,()=>i({outliers:!e.outliers}),c("The value axis fits the other runs; runs outside it are marked at its edge")):S}
    ${r==="overlay"&&o?ma(c("Mean and range of seeds"),e.bands,()=>i({bands:!e.bands}),c("Runs that differ by their seed alone as one: mean, and range from the least to the greatest")):S}
    ${e.zoom?b`<button class="button" @click=${()=>i({zoom:null})}>${c("Reset zoom")}</button>`:S}
    ${n>60?zx(t):S}
    ${Dx(t).map(l=>b`<p class="quiet">${l}</p>`)}
  </header>`}function Px(t){return{overlay:c("One chart"),grid:c("Side by side"),quantities:c("All quantities")}[t]}function Lx(t,e){return t==="steps"||t==="share"?{layout:e}:{layout:e,zoom:null}}function ma(t,e,n,r=""){return b`<button class="button" aria-pressed=${e} title=${r||S} @click=${n}>
    ${t}
  </button>`}function _x({quantities:t,quantity:e,choose:n}){return t.length?b`<label class="pick"
    ><span class="quiet">${c("Quantity",{desc:"What the runs are compared by"})}</span>
    <select
      @change=${r=>{n(r.target.value)}}
    >
      ${t.map(({key:r,label:s})=>b`<option value=${r} ?selected=${r===e?.key}>${s}</option>`)}
    </select></label
  >`:S}var Ox=()=>[["steps",c("Steps")],["share",c("Share of each run, 0 to 100 %")],["relative",c("Time since start")],["wall",c("Wall time")]];function Nx({axes:t,layout:e,tags:n,change:r}){let s=(o,i)=>b`<option value=${o} .selected=${o===t.x}>${i}</option>`;return b`<label class="pick"
    ><span class="quiet">${c("X axis",{desc:"Label of the choice of the horizontal axis"})}</span>
    <select
      aria-label=${c("Horizontal axis")}
      @change=${o=>{r({x:Ii(o.target.value),zoom:null})}}
    >
      ${Ox().map(([o,i])=>s(o,i))}
      ${e==="grid"||!n.length?S:b`<optgroup label=${c("Logged series")}>
              ${n.map(o=>s(bd(o),o))}
            </optgroup>`}
    </select></label
  >`}function zx({state:t,count:e,change:n}){let r=D(e),s=({target:o})=>{let{value:i}=o;n({curves:i==="even"?i:Number(i)})};return b`<label
    class="pick"
    title=${c("In the order of the ranking below, best first; the tables hold all runs")}
    ><span class="quiet">${c("Curves",{id:"drawn-curves",desc:"Which runs are drawn"})}</span>
    <select @change=${s}>
      ${bu(e).map(([o,i])=>b`<option value=${o} .selected=${o===t.curves}>
            ${c(g`${D(o)} to ${D(i)} of ${r}`,{desc:"Runs, by their places in the ranking"})}
          </option>`)}
      <option value="even" .selected=${t.curves==="even"}>
        ${c(g`${60} of ${r}, evenly`,{desc:"So many runs in even steps through the whole ranking"})}
      </option>
    </select></label
  >`}function Dx({state:t,layout:e,axes:n}){let{leaving:r,apart:s,x:o}=n,i=[];return e==="grid"&&i.push(c("The value axis is the same in all charts; cursor and zoom move together.")),r.length&&!t.outliers&&i.push(Hx(r)),s&&o==="share"&&i.push(c("These runs count their steps in different units: each curve fills the width, from 0 to 100 %.")),i}function Hx(t){let e=t.slice(0,Lm).map(({run:r,value:s})=>c(g`${r} (reaches ${K(s)})`,{desc:"A run and how far its values go"})),n=Ae(t.length>Lm?[...e,"…"]:e);return ye(t.length,{one:c(g`One run is outside the value axis: ${n}.`),other:c(g`${D(t.length)} runs are outside the value axis: ${n}.`)})}var fa=U`
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
`;var Om={light:["#0068a5","#c2410c","#0f766e","#a21caf","#4d5560","#8a6d00","#5b4bd6"],dark:["#5cb8f5","#ff9a5c","#3fd0bd","#f08cf0","#c3cad1","#e0c341","#a99bff"]},Nm=[[],[7,4],[2,3],[9,3,2,3],[16,4],[12,3,2,3,2,3],[4,8],[16,3,6,3],[2,8]];function Bs(t,e){let n=e?Om.dark:Om.light,r=Math.floor(t/n.length)%Nm.length;return{colour:n[t%n.length]??"",dash:[...Nm[r]??[]]}}function fr(t){let[e="",...n]=t;if(!n.length)return"";let r=e.length;for(let s of n){let o=0;for(;o<r&&s[o]===e[o];)o+=1;r=o}return e.slice(0,e.slice(0,r).lastIndexOf("/")+1)}function zm(t){return t==null?"–":typeof t=="number"?K(t,6):String(t)}function ha(t,e){return t.found.includes(e)?"found":t.unchecked.includes(e)?"unchecked":"clear"}function zo(t){return{found:c("found",{desc:"What a rule said of a run"}),unchecked:c("not checked",{desc:"What a rule said of a run"}),clear:c("clear",{desc:"What a rule said of a run: it found nothing"})}[t]}function Dm(t){return t===null?"–":t>0?`+${K(t)}`:K(t)}function Hm({quantity:t},e){return!t||e===null||e===0?null:e<0==(t.better==="lower")}function Im({hparams:t,patterns:e,search:n}){if(!t.length)return c("No patterns were searched for: the log names no hyper-parameter that differs between these runs.");if(!n.hypotheses)return c("No patterns were searched for: no error or warning was found in some of these runs and not in others.");let r=D(n.hypotheses),s=pd(n.rules),o=Xe(n.splits),{alpha:i}=n,l=ye(n.hypotheses,{one:c(g`${r} test of ${s} against ${o} (Fisher’s exact test, Holm’s correction, alpha ${i}).`),other:c(g`${r} tests of ${s} against ${o} (Fisher’s exact test, Holm’s correction for all of them, alpha ${i}).`)});return e.length?l:c(g`No sound pattern. ${l}`)}var zu=10;function Du(t){let e=n=>typeof n=="number";return t.map(n=>{let r=n.findIndex(e);return r<0?null:[r,n.findLastIndex(e)]})}function Fm(t,e,n,r=Du(t)){let s=t.flatMap((a,u)=>{let[m,p]=r[u]??[1/0,-1/0],f=m<=e&&e<=p?mr(a,e):null,x=f===null?null:a[f];return typeof x=="number"?[{line:u,value:x}]:[]}).sort((a,u)=>u.value-a.value),o=Math.max(0,s.findIndex(({line:a})=>a===n)),i=Math.max(0,Math.min(o-zu/2,s.length-zu)),l=s.slice(i,i+zu);return{rows:l,above:i,below:s.length-i-l.length}}var Do=class{constructor(e,n){this.traces=e;this.columns=ia(e),this.grid=Ns(this.columns),this.cells=this.grid.columns.slice(this.grid.columns.length-e.length),this.spans=Du(this.cells),this.axes=pa(e.map(({name:r,curve:s,series:{better:o}})=>({run:r,curve:s,better:o})),n),this.limits=this.axes.leaving.length&&!n.outliers?this.axes.y:null,this.extent=this.limits?[...this.limits]:dt(this.columns)}indexOf(e){return this.traces.findIndex(n=>n.name===e)}columnOf(e){return this.grid.columns.length-this.traces.length+e}windowOf(e){let{x:n}=this.grid,[r,s]=e??[n[0]??0,n.at(-1)??1];return r===s?[r-.5,s+.5]:[r,s]}rangeWithin([e,n]){let{limits:r,columns:s}=this,o=r&&s.map(i=>({...i,values:ca(i,r)}));return(o&&dt(o,e,n))??dt(s,e,n)??[0,1]}tableAt(e,n){let r=this.indexOf(n);return Fm(this.cells,e,r<0?null:r,this.spans)}points(e,n){let{x:r}=this.grid,[s,o]=this.windowOf(n),i=r.flatMap((l,a)=>l>=s&&l<=o?[a]:[]);return{heads:[e,...this.traces.map(({name:l})=>l)],rows:i.map(l=>[r[l],...this.cells.map(a=>a[l])])}}valueAt(e,n){let r=this.cells[e],s=n===null?null:mr(r,n),o=s===null?this.traces[e]?.curve.values.findLast(i=>i!==null):r?.[s];return or(o??null,this.extent)}};var ga=U`
  .legend {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 240px), 1fr));
    gap: 0 24px;
    max-height: 168px;
    overflow-y: auto;
    padding: 8px 12px;
    font-size: 12px;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
    padding: 0 4px;
    border-radius: 3px;
  }
  .legend li[data-lit] {
    background: var(--td-hover);
  }
  .legend .run {
    flex: 1;
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
  }
  .legend .who {
    flex: 1;
    min-width: 0;
  }
  .legend li[data-off] .who,
  .legend li[data-off] svg {
    opacity: 0.45;
  }
  .legend li[data-off] .who {
    text-decoration: line-through;
  }
  .legend .only {
    flex: none;
    padding: 0 4px;
    border-radius: 3px;
    color: var(--td-link);
    opacity: 0;
  }
  .legend li:hover .only,
  .legend .only:focus-visible,
  .legend .only[aria-pressed="true"] {
    opacity: 1;
  }
  @media (hover: none) {
    .legend .only {
      opacity: 1;
    }
  }
  .legend em {
    display: block;
    font-style: normal;
    font-size: 11px;
    line-height: 14px;
    color: var(--td-warning);
    white-space: normal;
  }
  .legend b {
    font-weight: 500;
    font-variant-numeric: tabular-nums;
  }
  .legend svg {
    flex: none;
  }
  @media print {
    .legend {
      max-height: none;
    }
    .legend .only {
      display: none;
    }
  }
`;var Bm=600,Wm=1200,Ix=120,ba=class{constructor(e){this.host=e;this.traces=[];this.lost=[];this.unplaced=[];this.whole=[];this.wanted=null;this.placings=new Map;this.window=null;this.asked="";this.request=0;e.addController(this)}hostDisconnected(){clearTimeout(this.timer)}ask(e){this.wanted=e;let n=JSON.stringify([e.generation,e.axis,e.lines.map(({run:r,series:s})=>[r,s.member,s.tag]),e.groups.map(r=>[r.name,Ou(r)])]);n!==this.asked&&(this.asked=n,this.load(e))}zoom(e){this.window=e,this.whole.length&&this.refine()}placed(e){let n=this.placings.get(e.name);if(!n)return e;let r=i=>({...i,steps:n.places(i)}),{curve:s,range:o}=e;return{...e,curve:r(s),range:o&&[r(o[0]),r(o[1])]}}async load(e){let{groups:n,lines:r,axis:s}=e,o=this.request+=1,[i,...l]=await Promise.all([this.bands(n).catch(()=>n.map(()=>null)),...r.map(p=>this.line(p,e))]);if(o!==this.request)return;let a=[...i.map(p=>p&&{trace:p,placing:mu(s,p.curve,Fx)}),...l],u=[...n.map(({name:p})=>p),...r.map(({run:p})=>p)],m=a.filter(p=>p!==null);this.lost=u.filter((p,f)=>!a[f]),this.unplaced=m.flatMap(({trace:p,placing:f})=>f?[]:[p.name]),this.placings=new Map(m.flatMap(({trace:p,placing:f})=>f?[[p.name,f]]:[])),this.whole=m.flatMap(({trace:p,placing:f})=>f?[p]:[]),this.refine()}async line(e,{store:n,axis:r}){let s=u=>n.load(e.run,[u],Bm).then(([m])=>m??null,()=>null),o=lr(r),i=o===null?null:Bx(e,o),[l,a]=await Promise.all([s(e.series),i?s(i):null]);return l&&{trace:xm(e,l),placing:mu(r,l,{start:e.start,by:a})}}put(e){this.traces=e,this.host.requestUpdate()}refine(){clearTimeout(this.timer),this.put(this.whole);let{window:e,request:n}=this;e&&(this.timer=setTimeout(()=>{Promise.all(this.whole.map(r=>this.fine(r,e).catch(()=>r))).then(r=>{n===this.request&&e===this.window&&this.put(r)})},Ix))}async fine(e,n){let{wanted:r}=this,s=this.placings.get(e.name);if(!r||!s)return e;let[o,i]=[Math.ceil(s.step(n[0])),Math.floor(s.step(n[1]))];if(i<o)return e;let l=r.groups.find(({name:u})=>e.range&&u===e.name);if(l){let[u]=await this.bands([l],{start:o,end:i});return u?.range?{...u,losses:e.losses}:e}if(!e.curve.thinned)return e;let{series:a}=await r.store.source.curves(e.name,[e.series],Wm,{start:o,end:i});return a[0]?{...e,curve:oa(e.curve,a[0],o,i)}:e}async bands(e,n){if(!this.wanted||!e.length)return[];let{source:r}=this.wanted.store,{bands:s}=await r.bands(e.map(Ou),n?Wm:Bm,n);return e.map((o,i)=>{let l=s[i];return l?wm(o,l):null})}},Fx={start:null,by:null};function Bx({all:t,series:e},n){let r=t.filter(s=>s.tag===n);return r.find(({member:s})=>s===e.member)??r[0]??null}var Ws=60,ya=3600,va=86400;function qm(){let t=[.001,.01,.1,.2,.5,1,2,5,10,15,30],e=[1,2,5,10,15,30].map(s=>s*Ws),n=[1,2,3,6,12].map(s=>s*ya),r=[1,2,5,10,20,50,100,200,500,1e3].map(s=>s*va);return[...t,...e,...n,...r]}function jm(t,e){let n=t<0?"−":"",r=Math.abs(t);return r<1e-9?"0":e>=va?`${n}${Ho(r/va)} d`:e>=ya?`${n}${Ho(r/ya)} h`:e>=Ws?r<2*ya?`${n}${Ho(r/Ws)} min`:`${n}${Vm(r/Ws)} h`:r<2*Ws?`${n}${Ho(r)} s`:`${n}${Vm(r)} min`}function Vm(t){let e=t%60;return`${Math.floor(t/60)}:${e<10?"0":""}${Ho(e)}`}function Ho(t){return String(Number(t.toFixed(3)))}function Um(){return Mt()==="en"?"en-GB":Mt()}function Km(t,e){let n="";return t.map(r=>{let s=new Date(r*1e3),o=s.toLocaleDateString(Mt(),{month:"short",day:"numeric"});if(e>=va)return o;let i=s.toLocaleTimeString(Um(),{hour:"2-digit",minute:"2-digit",...e<Ws?{second:"2-digit"}:{}});return o===n?i:(n=o,`${o} ${i}`)})}function xa(t){return new Date(t*1e3).toLocaleString(Um(),{day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",second:"2-digit"})}function Gm(t){return lr(t)!==null?"value":t==="steps"?"step":t}function Ym(t){let e={steps:"step",share:"percent",relative:"seconds",wall:"wall_time"};return lr(t)??e[t]}function Vs(t,e){let n=lr(t);return n!==null?`${n} ${K(e,6)}`:t==="wall"?xa(e):t==="relative"?Xt(Math.max(0,e)):t==="share"?c(g`at ${K(e,3)} %`,{desc:"Part of the way through each run"}):Ct(D(e))}function Jm(t,e){if(e===void 0)return c("Last values");if(t==="share")return c(g`Values at ${K(e,3)} % of each run`);if(t==="steps")return c(g`Values at step ${D(e)}`);let n=Vs(t,e);return t==="relative"?c(g`Values after ${n}`,{desc:"A time since the start of each run"}):c(g`Values at ${n}`,{desc:"A date and time, or the value of a series such as: epoch 3"})}function Qm(t){let e=[...new Set(t.map(({series:r})=>r.split))],[n]=e;return e.length===1&&n!==void 0&&n!=="none"?pt(n):""}function Zm(t,{view:e,strokes:n,heading:r,dark:s,order:o,axis:i,window:l}){let a=fr(o),u=l?.map(p=>Vs(i,p)).join(" – ")??"",m=e.traces.map(({name:p},f)=>({text:p.slice(a.length),colour:n[f]?.colour??Mn(s).none,dash:n[f]?.dash??[],hollow:!1}));return{chart:t,caption:{title:r,note:[a,u].filter(Boolean).join(" · "),keys:m},palette:Mn(s),run:a,points:()=>e.points(Ym(i),l),thinned:e.traces.some(({curve:p})=>p.thinned)}}function Xm({key:t,shiftKey:e},n,r){let s=e?Math.max(1,Math.round(r/20)):1;switch(t){case"ArrowLeft":return Math.max(0,(n??r+1)-s);case"ArrowRight":return Math.min(r,(n??-1)+s);case"Home":return 0;case"End":return r;default:return null}}var ef="important",Wx=" !"+ef,wa=rr(class extends Rn{constructor(t){if(super(t),t.type!==wi.ATTRIBUTE||t.name!=="style"||t.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(t){return Object.keys(t).reduce((e,n)=>{let r=t[n];return r==null?e:e+`${n=n.includes("-")?n:n.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${r};`},"")}update(t,[e]){let{style:n}=t.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(e)),this.render(e);for(let r of this.ft)e[r]==null&&(this.ft.delete(r),r.includes("-")?n.removeProperty(r):n[r]=null);for(let r in e){let s=e[r];if(s!=null){this.ft.add(r);let o=typeof s=="string"&&s.endsWith(Wx);r.includes("-")||o?n.setProperty(r,o?s.slice(0,-11):s,o?ef:""):n[r]=s}}return Et}});function $a(t,e){return b`<ul class="legend" aria-label=${c("Runs")} @mouseleave=${()=>e.light(null)}>
    ${t.map(n=>Vx(n,e))}
  </ul>`}function Vx(t,{light:e,toggle:n,isolate:r}){let{key:s,name:o,split:i,title:l,losses:a,lit:u,value:m,isShown:p,isAlone:f}=t;return b`<li ?data-lit=${u} ?data-off=${!p} @mouseenter=${()=>e(p?s:null)}>
    <button
      class="run"
      aria-pressed=${p}
      title=${`${l}
${p?c("Hide this curve"):c("Show this curve")}`}
      @click=${()=>n(s)}
    >
      ${Hu(t)}
      <span class="who">${_o(o)}${a?b`<em>${a}</em>`:S}</span>
    </button>
    <button
      class="only"
      aria-pressed=${f}
      aria-label=${f?c("Show all runs"):c(g`Show only ${o}`)}
      @click=${()=>r(s)}
    >
      ${f?c("all",{desc:"Show all curves again"}):c("only",{desc:"Show this curve alone"})}
    </button>
    ${i?b`<span class="quiet">${i}</span>`:S}${m?b`<b>${m}</b>`:S}
  </li>`}function Hu({stroke:{colour:t,dash:e},isBand:n,thick:r}){return b`<svg class="line" width="24" height="8" aria-hidden="true">
    ${n?je`<rect width="24" height="8" fill=${t} opacity="0.2"></rect>`:S}
    <line
      x1="0"
      x2="24"
      y1="4"
      y2="4"
      stroke-width=${r?3:2}
      style=${wa({stroke:t,"stroke-dasharray":e.join(" ")||"none"})}
    ></line>
  </svg>`}var qx="uplot",jx="u-hz",Ux="u-vt",Kx="u-title",Gx="u-wrap",Yx="u-under",Jx="u-over",Qx="u-axis",Yr="u-off",Zx="u-select",Xx="u-cursor-x",e0="u-cursor-y",t0="u-cursor-pt",n0="u-legend",r0="u-live",s0="u-inline",o0="u-series",i0="u-marker",tf="u-label",a0="u-value",Fo="width",Bo="height";var nf="bottom",qs="left",Iu="right",nc="#000",rf=nc+"0",Fu="mousemove",sf="mousedown",Bu="mouseup",of="mouseenter",af="mouseleave",lf="dblclick",l0="resize",u0="scroll",uf="change",Ea="dppxchange",rc="--",Qs=typeof window<"u",Uu=Qs?document:null,Us=Qs?window:null,c0=Qs?navigator:null,$e,Sa;function Ku(){let t=devicePixelRatio;$e!=t&&($e=t,Sa&&Yu(uf,Sa,Ku),Sa=matchMedia(`(min-resolution: ${$e-.001}dppx) and (max-resolution: ${$e+.001}dppx)`),Jr(uf,Sa,Ku),Us.dispatchEvent(new CustomEvent(Ea)))}function Vt(t,e){if(e!=null){let n=t.classList;!n.contains(e)&&n.add(e)}}function Gu(t,e){let n=t.classList;n.contains(e)&&n.remove(e)}function De(t,e,n){t.style[e]=n+"px"}function mn(t,e,n,r){let s=Uu.createElement(t);return e!=null&&Vt(s,e),n?.insertBefore(s,r),s}function tn(t,e){return mn("div",t,e)}var cf=new WeakMap;function An(t,e,n,r,s){let o="translate("+e+"px,"+n+"px)",i=cf.get(t);o!=i&&(t.style.transform=o,cf.set(t,o),e<0||n<0||e>r||n>s?Vt(t,Yr):Gu(t,Yr))}var pf=new WeakMap;function df(t,e,n){let r=e+n,s=pf.get(t);r!=s&&(pf.set(t,r),t.style.background=e,t.style.borderColor=n)}var mf=new WeakMap;function ff(t,e,n,r){let s=e+""+n,o=mf.get(t);s!=o&&(mf.set(t,s),t.style.height=n+"px",t.style.width=e+"px",t.style.marginLeft=r?-e/2+"px":0,t.style.marginTop=r?-n/2+"px":0)}var sc={passive:!0},p0={...sc,capture:!0};function Jr(t,e,n,r){e.addEventListener(t,n,r?p0:sc)}function Yu(t,e,n,r){e.removeEventListener(t,n,sc)}Qs&&Ku();function fn(t,e,n,r){let s;n=n||0,r=r||e.length-1;let o=r<=2147483647;for(;r-n>1;)s=o?n+r>>1:qt((n+r)/2),e[s]<t?n=s:r=s;return t-e[n]<=e[r]-t?n:r}function Wf(t){return(n,r,s)=>{let o=-1,i=-1;for(let l=r;l<=s;l++)if(t(n[l])){o=l;break}for(let l=s;l>=r;l--)if(t(n[l])){i=l;break}return[o,i]}}var Vf=t=>t!=null,qf=t=>t!=null&&t>0,Aa=Wf(Vf),d0=Wf(qf);function m0(t,e,n,r=0,s=!1){let o=s?d0:Aa,i=s?qf:Vf;[e,n]=o(t,e,n);let l=t[e],a=t[e];if(e>-1)if(r==1)l=t[e],a=t[n];else if(r==-1)l=t[n],a=t[e];else for(let u=e;u<=n;u++){let m=t[u];i(m)&&(m<l?l=m:m>a&&(a=m))}return[l??Pe,a??-Pe]}function Pa(t,e,n,r){let s=bf(t),o=bf(e);t==e&&(s==-1?(t*=n,e/=n):(t/=n,e*=n));let i=n==10?Vn:jf,l=s==1?qt:nn,a=o==1?nn:qt,u=l(i(tt(t))),m=a(i(tt(e))),p=Ks(n,u),f=Ks(n,m);return n==10&&(u<0&&(p=Le(p,-u)),m<0&&(f=Le(f,-m))),r||n==2?(t=p*s,e=f*o):(t=Yf(t,p),e=La(e,f)),[t,e]}function oc(t,e,n,r){let s=Pa(t,e,n,r);return t==0&&(s[0]=0),e==0&&(s[1]=0),s}var ic=.1,hf={mode:3,pad:ic},Vo={pad:0,soft:null,mode:0},f0={min:Vo,max:Vo};function Ma(t,e,n,r){return _a(n)?gf(t,e,n):(Vo.pad=n,Vo.soft=r?0:null,Vo.mode=r?3:0,gf(t,e,f0))}function ve(t,e){return t??e}function h0(t,e,n){for(e=ve(e,0),n=ve(n,t.length-1);e<=n;){if(t[e]!=null)return!0;e++}return!1}function gf(t,e,n){let r=n.min,s=n.max,o=ve(r.pad,0),i=ve(s.pad,0),l=ve(r.hard,-Pe),a=ve(s.hard,Pe),u=ve(r.soft,Pe),m=ve(s.soft,-Pe),p=ve(r.mode,0),f=ve(s.mode,0),x=e-t,$=Vn(x),T=wt(tt(t),tt(e)),A=Vn(T),O=tt(A-$);(x<1e-24||O>10)&&(x=0,(t==0||e==0)&&(x=1e-24,p==2&&u!=Pe&&(o=0),f==2&&m!=-Pe&&(i=0)));let C=x||T||1e3,F=Vn(C),L=Ks(10,qt(F)),Q=C*(x==0?t==0?.1:1:o),B=Le(Yf(t-Q,L/10),24),N=t>=u&&(p==1||p==3&&B<=u||p==2&&B>=u)?u:Pe,Z=wt(l,B<N&&t>=N?N:hn(N,B)),ie=C*(x==0?e==0?.1:1:i),ne=Le(La(e+ie,L/10),24),z=e<=m&&(f==1||f==3&&ne>=m||f==2&&ne<=m)?m:-Pe,oe=hn(a,ne>z&&e<=z?z:wt(z,ne));return Z==oe&&Z==0&&(oe=100),[Z,oe]}var g0=new Intl.NumberFormat(Qs?c0.language:"en-US"),ac=t=>g0.format(t),jt=Math,Ta=jt.PI,tt=jt.abs,qt=jt.floor,et=jt.round,nn=jt.ceil,hn=jt.min,wt=jt.max,Ks=jt.pow,bf=jt.sign,Vn=jt.log10,jf=jt.log2,b0=(t,e=1)=>jt.sinh(t)*e,Wu=(t,e=1)=>jt.asinh(t/e),Pe=1/0;function yf(t){return(Vn((t^t>>31)-(t>>31))|0)+1}function Ju(t,e,n){return hn(wt(t,e),n)}function Uf(t){return typeof t=="function"}function fe(t){return Uf(t)?t:()=>t}var y0=()=>{},Kf=t=>t,Gf=(t,e)=>e,v0=t=>null,vf=t=>!0,xf=(t,e)=>t==e,x0=/\.\d*?(?=9{6,}|0{6,})/gm,Qr=t=>{if(Qf(t)||gr.has(t))return t;let e=`${t}`,n=e.match(x0);if(n==null)return t;let r=n[0].length-1;if(e.indexOf("e-")!=-1){let[s,o]=e.split("e");return+`${Qr(s)}e${o}`}return Le(t,r)};function Kr(t,e){return Qr(Le(Qr(t/e))*e)}function La(t,e){return Qr(nn(Qr(t/e))*e)}function Yf(t,e){return Qr(qt(Qr(t/e))*e)}function Le(t,e=0){if(Qf(t))return t;let n=10**e,r=t*n*(1+Number.EPSILON);return et(r)/n}var gr=new Map;function Jf(t){return((""+t).split(".")[1]||"").length}function jo(t,e,n,r){let s=[],o=r.map(Jf);for(let i=e;i<n;i++){let l=tt(i),a=Le(Ks(t,i),l);for(let u=0;u<r.length;u++){let m=t==10?+`${r[u]}e${i}`:r[u]*a,p=(i>=0?0:l)+(i>=o[u]?0:o[u]),f=t==10?m:Le(m,p);s.push(f),gr.set(f,p)}}return s}var qo={},lc=[],Gs=[null,null],hr=Array.isArray,Qf=Number.isInteger,w0=t=>t===void 0;function wf(t){return typeof t=="string"}function _a(t){let e=!1;if(t!=null){let n=t.constructor;e=n==null||n==Object}return e}function $0(t){return t!=null&&typeof t=="object"}var S0=Object.getPrototypeOf(Uint8Array),Zf="__proto__";function Ys(t,e=_a){let n;if(hr(t)){let r=t.find(s=>s!=null);if(hr(r)||e(r)){n=Array(t.length);for(let s=0;s<t.length;s++)n[s]=Ys(t[s],e)}else n=t.slice()}else if(t instanceof S0)n=t.slice();else if(e(t)){n={};for(let r in t)r!=Zf&&(n[r]=Ys(t[r],e))}else n=t;return n}function Ye(t){let e=arguments;for(let n=1;n<e.length;n++){let r=e[n];for(let s in r)s!=Zf&&(_a(t[s])?Ye(t[s],Ys(r[s])):t[s]=Ys(r[s]))}return t}var k0=0,R0=1,T0=2;function E0(t,e,n){for(let r=0,s,o=-1;r<e.length;r++){let i=e[r];if(i>o){for(s=i-1;s>=0&&t[s]==null;)t[s--]=null;for(s=i+1;s<n&&t[s]==null;)t[o=s++]=null}}}function M0(t,e){if(P0(t)){let i=t[0].slice();for(let l=1;l<t.length;l++)i.push(...t[l].slice(1));return L0(i[0])||(i=A0(i)),i}let n=new Set;for(let i=0;i<t.length;i++){let a=t[i][0],u=a.length;for(let m=0;m<u;m++)n.add(a[m])}let r=[Array.from(n).sort((i,l)=>i-l)],s=r[0].length,o=new Map;for(let i=0;i<s;i++)o.set(r[0][i],i);for(let i=0;i<t.length;i++){let l=t[i],a=l[0];for(let u=1;u<l.length;u++){let m=l[u],p=Array(s).fill(void 0),f=e?e[i][u]:R0,x=[];for(let $=0;$<m.length;$++){let T=m[$],A=o.get(a[$]);T===null?f!=k0&&(p[A]=T,f==T0&&x.push(A)):p[A]=T}E0(p,x,s),r.push(p)}}return r}var C0=typeof queueMicrotask>"u"?t=>Promise.resolve().then(t):queueMicrotask;function A0(t){let e=t[0],n=e.length,r=Array(n);for(let o=0;o<r.length;o++)r[o]=o;r.sort((o,i)=>e[o]-e[i]);let s=[];for(let o=0;o<t.length;o++){let i=t[o],l=Array(n);for(let a=0;a<n;a++)l[a]=i[r[a]];s.push(l)}return s}function P0(t){let e=t[0][0],n=e.length;for(let r=1;r<t.length;r++){let s=t[r][0];if(s.length!=n)return!1;if(s!=e){for(let o=0;o<n;o++)if(s[o]!=e[o])return!1}}return!0}function L0(t,e=100){let n=t.length;if(n<=1)return!0;let r=0,s=n-1;for(;r<=s&&t[r]==null;)r++;for(;s>=r&&t[s]==null;)s--;if(s<=r)return!0;let o=wt(1,qt((s-r+1)/e));for(let i=t[r],l=r+o;l<=s;l+=o){let a=t[l];if(a!=null){if(a<=i)return!1;i=a}}return!0}var Xf=["January","February","March","April","May","June","July","August","September","October","November","December"],eh=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function th(t){return t.slice(0,3)}var _0=eh.map(th),O0=Xf.map(th),N0={MMMM:Xf,MMM:O0,WWWW:eh,WWW:_0};function Io(t){return(t<10?"0":"")+t}function z0(t){return(t<10?"00":t<100?"0":"")+t}var D0={YYYY:t=>t.getFullYear(),YY:t=>(t.getFullYear()+"").slice(2),MMMM:(t,e)=>e.MMMM[t.getMonth()],MMM:(t,e)=>e.MMM[t.getMonth()],MM:t=>Io(t.getMonth()+1),M:t=>t.getMonth()+1,DD:t=>Io(t.getDate()),D:t=>t.getDate(),WWWW:(t,e)=>e.WWWW[t.getDay()],WWW:(t,e)=>e.WWW[t.getDay()],HH:t=>Io(t.getHours()),H:t=>t.getHours(),h:t=>{let e=t.getHours();return e==0?12:e>12?e-12:e},AA:t=>t.getHours()>=12?"PM":"AM",aa:t=>t.getHours()>=12?"pm":"am",a:t=>t.getHours()>=12?"p":"a",mm:t=>Io(t.getMinutes()),m:t=>t.getMinutes(),ss:t=>Io(t.getSeconds()),s:t=>t.getSeconds(),fff:t=>z0(t.getMilliseconds())};function uc(t,e){e=e||N0;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=r.exec(t);)n.push(s[0][0]=="{"?D0[s[1]]:s[0]);return o=>{let i="";for(let l=0;l<n.length;l++)i+=typeof n[l]=="string"?n[l]:n[l](o,e);return i}}var H0=new Intl.DateTimeFormat().resolvedOptions().timeZone;function I0(t,e){let n;return e=="UTC"||e=="Etc/UTC"?n=new Date(+t+t.getTimezoneOffset()*6e4):e==H0?n=t:(n=new Date(t.toLocaleString("en-US",{timeZone:e})),n.setMilliseconds(t.getMilliseconds())),n}var nh=t=>t%1==0,Ca=[1,2,2.5,5],F0=jo(10,-32,0,Ca),rh=jo(10,0,32,Ca),B0=rh.filter(nh),Gr=F0.concat(rh),cc=`
`,sh="{YYYY}",$f=cc+sh,oh="{M}/{D}",Wo=cc+oh,ka=Wo+"/{YY}",ih="{aa}",W0="{h}:{mm}",js=W0+ih,Sf=cc+js,kf=":{ss}",ke=null;function ah(t){let e=t*1e3,n=e*60,r=n*60,s=r*24,o=s*30,i=s*365,a=(t==1?jo(10,0,3,Ca).filter(nh):jo(10,-3,0,Ca)).concat([e,e*5,e*10,e*15,e*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,o,o*2,o*3,o*4,o*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),u=[[i,sh,ke,ke,ke,ke,ke,ke,1],[s*28,"{MMM}",$f,ke,ke,ke,ke,ke,1],[s,oh,$f,ke,ke,ke,ke,ke,1],[r,"{h}"+ih,ka,ke,Wo,ke,ke,ke,1],[n,js,ka,ke,Wo,ke,ke,ke,1],[e,kf,ka+" "+js,ke,Wo+" "+js,ke,Sf,ke,1],[t,kf+".{fff}",ka+" "+js,ke,Wo+" "+js,ke,Sf,ke,1]];function m(p){return(f,x,$,T,A,O)=>{let C=[],F=A>=i,L=A>=o&&A<i,Q=p($),B=Le(Q*t,3),N=Vu(Q.getFullYear(),F?0:Q.getMonth(),L||F?1:Q.getDate()),Z=Le(N*t,3);if(L||F){let ie=L?A/o:0,ne=F?A/i:0,z=B==Z?B:Le(Vu(N.getFullYear()+ne,N.getMonth()+ie,1)*t,3),oe=new Date(et(z/t)),q=oe.getFullYear(),X=oe.getMonth();for(let j=0;z<=T;j++){let me=Vu(q+ne*j,X+ie*j,1),J=me-p(Le(me*t,3));z=Le((+me+J)*t,3),z<=T&&C.push(z)}}else{let ie=A>=s?s:A,ne=qt($)-qt(B),z=Z+ne+La(B-Z,ie);C.push(z);let oe=p(z),q=oe.getHours()+oe.getMinutes()/n+oe.getSeconds()/r,X=A/r,j=f.axes[x]._space,me=O/j;for(;z=Le(z+A,t==1?0:3),!(z>T);)if(X>1){let J=qt(Le(q+X,6))%24,ge=p(z).getHours()-J;ge>1&&(ge=-1),z-=ge*r,q=(q+X)%24;let Ee=C[C.length-1];Le((z-Ee)/A,3)*me>=.7&&C.push(z)}else C.push(z)}return C}}return[a,u,m]}var[V0,q0,j0]=ah(1),[U0,K0,G0]=ah(.001);jo(2,-53,53,[1]);function Rf(t,e){return t.map(n=>n.map((r,s)=>s==0||s==8||r==null?r:e(s==1||n[8]==0?r:n[1]+r)))}function Tf(t,e){return(n,r,s,o,i)=>{let l=e.find($=>i>=$[0])||e[e.length-1],a,u,m,p,f,x;return r.map($=>{let T=t($),A=T.getFullYear(),O=T.getMonth(),C=T.getDate(),F=T.getHours(),L=T.getMinutes(),Q=T.getSeconds(),B=A!=a&&l[2]||O!=u&&l[3]||C!=m&&l[4]||F!=p&&l[5]||L!=f&&l[6]||Q!=x&&l[7]||l[1];return a=A,u=O,m=C,p=F,f=L,x=Q,B(T)})}}function Y0(t,e){let n=uc(e);return(r,s,o,i,l)=>s.map(a=>n(t(a)))}function Vu(t,e,n){return new Date(t,e,n)}function Ef(t,e){return e(t)}var J0="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Mf(t,e){return(n,r,s,o)=>o==null?rc:e(t(r))}function Q0(t,e){let n=t.series[e];return n.width?n.stroke(t,e):n.points.width?n.points.stroke(t,e):null}function Z0(t,e){return t.series[e].fill(t,e)}var X0={show:!0,live:!0,isolate:!1,mount:y0,markers:{show:!0,width:2,stroke:Q0,fill:Z0,dash:"solid"},idx:null,idxs:null,values:[]};function ew(t,e){let n=t.cursor.points,r=tn(),s=n.size(t,e);De(r,Fo,s),De(r,Bo,s);let o=s/-2;De(r,"marginLeft",o),De(r,"marginTop",o);let i=n.width(t,e,s);return i&&De(r,"borderWidth",i),r}function tw(t,e){let n=t.series[e].points;return n._fill||n._stroke}function nw(t,e){let n=t.series[e].points;return n._stroke||n._fill}function rw(t,e){return t.series[e].points.size}var qu=[0,0];function sw(t,e,n){return qu[0]=e,qu[1]=n,qu}function Ra(t,e,n,r=!0){return s=>{s.button==0&&(!r||s.target==e)&&n(s)}}function ju(t,e,n,r=!0){return s=>{(!r||s.target==e)&&n(s)}}var ow={show:!0,x:!0,y:!0,lock:!1,move:sw,points:{one:!1,show:ew,size:rw,width:0,stroke:nw,fill:tw},bind:{mousedown:Ra,mouseup:Ra,click:Ra,dblclick:Ra,mousemove:ju,mouseleave:ju,mouseenter:ju},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(t,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(t,e,n,r,s)=>r-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},lh={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},pc=Ye({},lh,{filter:Gf}),uh=Ye({},pc,{size:10}),ch=Ye({},lh,{show:!1}),dc='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',ph="bold "+dc,dh=1.5,Cf={show:!0,scale:"x",stroke:nc,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ph,side:2,grid:pc,ticks:uh,border:ch,font:dc,lineGap:dh,rotate:0},iw="Value",aw="Time",Af={show:!0,scale:"x",auto:!1,sorted:1,min:Pe,max:-Pe,idxs:[]};function lw(t,e,n,r,s){return e.map(o=>o==null?"":ac(o))}function uw(t,e,n,r,s,o,i){let l=[],a=gr.get(s)||0;n=i?n:Le(La(n,s),a);for(let u=n;u<=r;u=Le(u+s,a))l.push(Object.is(u,-0)?0:u);return l}function Qu(t,e,n,r,s,o,i){let l=[],a=t.scales[t.axes[e].scale].log,u=a==10?Vn:jf,m=qt(u(n));s=Ks(a,m),a==10&&(s=Gr[fn(s,Gr)]);let p=n,f=s*a;a==10&&(f=Gr[fn(f,Gr)]);do l.push(p),p=p+s,a==10&&!gr.has(p)&&(p=Le(p,gr.get(s))),p>=f&&(s=p,f=s*a,a==10&&(f=Gr[fn(f,Gr)]));while(p<=r);return l}function cw(t,e,n,r,s,o,i){let a=t.scales[t.axes[e].scale].asinh,u=r>a?Qu(t,e,wt(a,n),r,s):[a],m=r>=0&&n<=0?[0]:[];return(n<-a?Qu(t,e,wt(a,-r),-n,s):[a]).reverse().map(f=>-f).concat(m,u)}var mh=/./,pw=/[12357]/,dw=/[125]/,Pf=/1/,Zu=(t,e,n,r)=>t.map((s,o)=>e==4&&s==0||o%r==0&&n.test(s.toExponential()[s<0?1:0])?s:null);function mw(t,e,n,r,s){let o=t.axes[n],i=o.scale,l=t.scales[i],a=t.valToPos,u=o._space,m=a(10,i),p=a(9,i)-m>=u?mh:a(7,i)-m>=u?pw:a(5,i)-m>=u?dw:Pf;if(p==Pf){let f=tt(a(1,i)-m);if(f<u)return Zu(e.slice().reverse(),l.distr,p,nn(u/f)).reverse()}return Zu(e,l.distr,p,1)}function fw(t,e,n,r,s){let o=t.axes[n],i=o.scale,l=o._space,a=t.valToPos,u=tt(a(1,i)-a(2,i));return u<l?Zu(e.slice().reverse(),3,mh,nn(l/u)).reverse():e}function hw(t,e,n,r){return r==null?rc:e==null?"":ac(e)}var Lf={show:!0,scale:"y",stroke:nc,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ph,side:3,grid:pc,ticks:uh,border:ch,font:dc,lineGap:dh,rotate:0};function gw(t,e){let n=3+(t||1)*2;return Le(n*e,3)}function bw(t,e){let{scale:n,idxs:r}=t.series[0],s=t._data[0],o=t.valToPos(s[r[0]],n,!0),i=t.valToPos(s[r[1]],n,!0),l=tt(i-o),a=t.series[e],u=l/(a.points.space*$e);return r[1]-r[0]<=u}var _f={scale:null,auto:!0,sorted:0,min:Pe,max:-Pe},fh=(t,e,n,r,s)=>s,Of={show:!0,auto:!0,sorted:0,gaps:fh,alpha:1,facets:[Ye({},_f,{scale:"x"}),Ye({},_f,{scale:"y"})]},Nf={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:fh,alpha:1,points:{show:bw,filter:null},values:null,min:Pe,max:-Pe,idxs:[],path:null,clip:null};function yw(t,e,n,r,s){return n/10}var hh={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},vw=Ye({},hh,{time:!1,ori:1}),zf={};function gh(t,e){let n=zf[t];return n||(n={key:t,plots:[],sub(r){n.plots.push(r)},unsub(r){n.plots=n.plots.filter(s=>s!=r)},pub(r,s,o,i,l,a,u){for(let m=0;m<n.plots.length;m++)n.plots[m]!=s&&n.plots[m].pub(r,s,o,i,l,a,u)}},t!=null&&(zf[t]=n)),n}var Js=1,Xu=2;function Zr(t,e,n){let r=t.mode,s=t.series[e],o=r==2?t._data[e]:t._data,i=t.scales,l=t.bbox,a=o[0],u=r==2?o[1]:o[e],m=r==2?i[s.facets[0].scale]:i[t.series[0].scale],p=r==2?i[s.facets[1].scale]:i[s.scale],f=l.left,x=l.top,$=l.width,T=l.height,A=t.valToPosH,O=t.valToPosV;return m.ori==0?n(s,a,u,m,p,A,O,f,x,$,T,Na,Zs,Da,yh,xh):n(s,a,u,m,p,O,A,x,f,T,$,za,Xs,hc,vh,wh)}function mc(t,e){let n=0,r=0,s=ve(t.bands,lc);for(let o=0;o<s.length;o++){let i=s[o];i.series[0]==e?n=i.dir:i.series[1]==e&&(i.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function xw(t,e,n,r,s){let o=t.mode,i=t.series[e],l=o==2?i.facets[1].scale:i.scale,a=t.scales[l];return s==-1?a.min:s==1?a.max:a.distr==3?a.dir==1?a.min:a.max:0}function qn(t,e,n,r,s,o){return Zr(t,e,(i,l,a,u,m,p,f,x,$,T,A)=>{let O=i.pxRound,C=u.dir*(u.ori==0?1:-1),F=u.ori==0?Zs:Xs,L,Q;C==1?(L=n,Q=r):(L=r,Q=n);let B=O(p(l[L],u,T,x)),N=O(f(a[L],m,A,$)),Z=O(p(l[Q],u,T,x)),ie=O(f(o==1?m.max:m.min,m,A,$)),ne=new Path2D(s);return F(ne,Z,ie),F(ne,B,ie),F(ne,B,N),ne})}function Oa(t,e,n,r,s,o){let i=null;if(t.length>0){i=new Path2D;let l=e==0?Da:hc,a=n;for(let p=0;p<t.length;p++){let f=t[p];if(f[1]>f[0]){let x=f[0]-a;x>0&&l(i,a,r,x,r+o),a=f[1]}}let u=n+s-a,m=10;u>0&&l(i,a,r-m/2,u,r+o+m)}return i}function ww(t,e,n){let r=t[t.length-1];r&&r[0]==e?r[1]=n:t.push([e,n])}function fc(t,e,n,r,s,o,i){let l=[],a=t.length;for(let u=s==1?n:r;u>=n&&u<=r;u+=s)if(e[u]===null){let p=u,f=u;if(s==1)for(;++u<=r&&e[u]===null;)f=u;else for(;--u>=n&&e[u]===null;)f=u;let x=o(t[p]),$=f==p?x:o(t[f]),T=p-s;x=i<=0&&T>=0&&T<a?o(t[T]):x;let O=f+s;$=i>=0&&O>=0&&O<a?o(t[O]):$,$>=x&&l.push([x,$])}return l}function Df(t){return t==0?Kf:t==1?et:e=>Kr(e,t)}function bh(t){let e=t==0?Na:za,n=t==0?(s,o,i,l,a,u)=>{s.arcTo(o,i,l,a,u)}:(s,o,i,l,a,u)=>{s.arcTo(i,o,a,l,u)},r=t==0?(s,o,i,l,a)=>{s.rect(o,i,l,a)}:(s,o,i,l,a)=>{s.rect(i,o,a,l)};return(s,o,i,l,a,u=0,m=0)=>{u==0&&m==0?r(s,o,i,l,a):(u=hn(u,l/2,a/2),m=hn(m,l/2,a/2),e(s,o+u,i),n(s,o+l,i,o+l,i+a,u),n(s,o+l,i+a,o,i+a,m),n(s,o,i+a,o,i,m),n(s,o,i,o+l,i,u),s.closePath())}}var Na=(t,e,n)=>{t.moveTo(e,n)},za=(t,e,n)=>{t.moveTo(n,e)},Zs=(t,e,n)=>{t.lineTo(e,n)},Xs=(t,e,n)=>{t.lineTo(n,e)},Da=bh(0),hc=bh(1),yh=(t,e,n,r,s,o)=>{t.arc(e,n,r,s,o)},vh=(t,e,n,r,s,o)=>{t.arc(n,e,r,s,o)},xh=(t,e,n,r,s,o,i)=>{t.bezierCurveTo(e,n,r,s,o,i)},wh=(t,e,n,r,s,o,i)=>{t.bezierCurveTo(n,e,s,r,i,o)};function $h(t){return(e,n,r,s,o)=>Zr(e,n,(i,l,a,u,m,p,f,x,$,T,A)=>{let{pxRound:O,points:C}=i,F,L;u.ori==0?(F=Na,L=yh):(F=za,L=vh);let Q=Le(C.width*$e,3),B=(C.size-C.width)/2*$e,N=Le(B*2,3),Z=new Path2D,ie=new Path2D,{left:ne,top:z,width:oe,height:q}=e.bbox;Da(ie,ne-N,z-N,oe+N*2,q+N*2);let X=j=>{if(a[j]!=null){let me=O(p(l[j],u,T,x)),J=O(f(a[j],m,A,$));F(Z,me+B,J),L(Z,me,J,B,0,Ta*2)}};if(o)o.forEach(X);else for(let j=r;j<=s;j++)X(j);return{stroke:Q>0?Z:null,fill:Z,clip:ie,flags:Js|Xu}})}function Sh(t){return(e,n,r,s,o,i)=>{r!=s&&(o!=r&&i!=r&&t(e,n,r),o!=s&&i!=s&&t(e,n,s),t(e,n,i))}}var $w=Sh(Zs),Sw=Sh(Xs);function kh(t){let e=ve(t?.alignGaps,0);return(n,r,s,o)=>Zr(n,r,(i,l,a,u,m,p,f,x,$,T,A)=>{[s,o]=Aa(a,s,o);let O=i.pxRound,C=q=>O(p(q,u,T,x)),F=q=>O(f(q,m,A,$)),L,Q;u.ori==0?(L=Zs,Q=$w):(L=Xs,Q=Sw);let B=u.dir*(u.ori==0?1:-1),N={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Js},Z=N.stroke,ie=!1;if(o-s>=T*4){let q=G=>n.posToVal(G,u.key,!0),X=null,j=null,me,J,kt,He=C(l[B==1?s:o]),ge=C(l[s]),Ee=C(l[o]),ue=q(B==1?ge+1:Ee-1);for(let G=B==1?s:o;G>=s&&G<=o;G+=B){let Qe=l[G],Ie=(B==1?Qe<ue:Qe>ue)?He:C(Qe),Se=a[G];Ie==He?Se!=null?(J=Se,X==null?(L(Z,Ie,F(J)),me=X=j=J):J<X?X=J:J>j&&(j=J)):Se===null&&(ie=!0):(X!=null&&Q(Z,He,F(X),F(j),F(me),F(J)),Se!=null?(J=Se,L(Z,Ie,F(J)),X=j=me=J):(X=j=null,Se===null&&(ie=!0)),He=Ie,ue=q(He+B))}X!=null&&X!=j&&kt!=He&&Q(Z,He,F(X),F(j),F(me),F(J))}else for(let q=B==1?s:o;q>=s&&q<=o;q+=B){let X=a[q];X===null?ie=!0:X!=null&&L(Z,C(l[q]),F(X))}let[z,oe]=mc(n,r);if(i.fill!=null||z!=0){let q=N.fill=new Path2D(Z),X=i.fillTo(n,r,i.min,i.max,z),j=F(X),me=C(l[s]),J=C(l[o]);B==-1&&([J,me]=[me,J]),L(q,J,j),L(q,me,j)}if(!i.spanGaps){let q=[];ie&&q.push(...fc(l,a,s,o,B,C,e)),N.gaps=q=i.gaps(n,r,s,o,q),N.clip=Oa(q,u.ori,x,$,T,A)}return oe!=0&&(N.band=oe==2?[qn(n,r,s,o,Z,-1),qn(n,r,s,o,Z,1)]:qn(n,r,s,o,Z,oe)),N})}function kw(t){let e=ve(t.align,1),n=ve(t.ascDesc,!1),r=ve(t.alignGaps,0),s=ve(t.extend,!1);return(o,i,l,a)=>Zr(o,i,(u,m,p,f,x,$,T,A,O,C,F)=>{[l,a]=Aa(p,l,a);let L=u.pxRound,{left:Q,width:B}=o.bbox,N=ge=>L($(ge,f,C,A)),Z=ge=>L(T(ge,x,F,O)),ie=f.ori==0?Zs:Xs,ne={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Js},z=ne.stroke,oe=f.dir*(f.ori==0?1:-1),q=Z(p[oe==1?l:a]),X=N(m[oe==1?l:a]),j=X,me=X;s&&e==-1&&(me=Q,ie(z,me,q)),ie(z,X,q);for(let ge=oe==1?l:a;ge>=l&&ge<=a;ge+=oe){let Ee=p[ge];if(Ee==null)continue;let ue=N(m[ge]),G=Z(Ee);e==1?ie(z,ue,q):ie(z,j,G),ie(z,ue,G),q=G,j=ue}let J=j;s&&e==1&&(J=Q+B,ie(z,J,q));let[kt,He]=mc(o,i);if(u.fill!=null||kt!=0){let ge=ne.fill=new Path2D(z),Ee=u.fillTo(o,i,u.min,u.max,kt),ue=Z(Ee);ie(ge,J,ue),ie(ge,me,ue)}if(!u.spanGaps){let ge=[];ge.push(...fc(m,p,l,a,oe,N,r));let Ee=u.width*$e/2,ue=n||e==1?Ee:-Ee,G=n||e==-1?-Ee:Ee;ge.forEach(Qe=>{Qe[0]+=ue,Qe[1]+=G}),ne.gaps=ge=u.gaps(o,i,l,a,ge),ne.clip=Oa(ge,f.ori,A,O,C,F)}return He!=0&&(ne.band=He==2?[qn(o,i,l,a,z,-1),qn(o,i,l,a,z,1)]:qn(o,i,l,a,z,He)),ne})}function Hf(t,e,n,r,s,o,i=Pe){if(t.length>1){let l=null;for(let a=0,u=1/0;a<t.length;a++)if(e[a]!==void 0){if(l!=null){let m=tt(t[a]-t[l]);m<u&&(u=m,i=tt(n(t[a],r,s,o)-n(t[l],r,s,o)))}l=a}}return i}function Rw(t){t=t||qo;let e=ve(t.size,[.6,Pe,1]),n=t.align||0,r=t.gap||0,s=t.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let o=fe(s),i=1-e[0],l=ve(e[1],Pe),a=ve(e[2],1),u=ve(t.disp,qo),m=ve(t.each,x=>{}),{fill:p,stroke:f}=u;return(x,$,T,A)=>Zr(x,$,(O,C,F,L,Q,B,N,Z,ie,ne,z)=>{let oe=O.pxRound,q=n,X=r*$e,j=l*$e,me=a*$e,J,kt;L.ori==0?[J,kt]=o(x,$):[kt,J]=o(x,$);let He=L.dir*(L.ori==0?1:-1),ge=L.ori==0?Da:hc,Ee=L.ori==0?m:(W,_e,Ze,cs,Sr,yn,kr)=>{m(W,_e,Ze,Sr,cs,kr,yn)},ue=ve(x.bands,lc).find(W=>W.series[0]==$),G=ue!=null?ue.dir:0,Qe=O.fillTo(x,$,O.min,O.max,G),ht=oe(N(Qe,Q,z,ie)),Ie,Se,sn,Ot=ne,Be=oe(O.width*$e),bn=!1,Ln=null,Ut=null,Qn=null,as=null;p!=null&&(Be==0||f!=null)&&(bn=!0,Ln=p.values(x,$,T,A),Ut=new Map,new Set(Ln).forEach(W=>{W!=null&&Ut.set(W,new Path2D)}),Be>0&&(Qn=f.values(x,$,T,A),as=new Map,new Set(Qn).forEach(W=>{W!=null&&as.set(W,new Path2D)})));let{x0:ls,size:uo}=u;if(ls!=null&&uo!=null){q=1,C=ls.values(x,$,T,A),ls.unit==2&&(C=C.map(Ze=>x.posToVal(Z+Ze*ne,L.key,!0)));let W=uo.values(x,$,T,A);uo.unit==2?Se=W[0]*ne:Se=B(W[0],L,ne,Z)-B(0,L,ne,Z),Ot=Hf(C,F,B,L,ne,Z,Ot),sn=Ot-Se+X}else Ot=Hf(C,F,B,L,ne,Z,Ot),sn=Ot*i+X,Se=Ot-sn;sn<1&&(sn=0),Be>=Se/2&&(Be=0),sn<5&&(oe=Kf);let Jo=sn>0,wr=Ot-sn-(Jo?Be:0);Se=oe(Ju(wr,me,j)),Ie=(q==0?Se/2:q==He?0:Se)-q*He*((q==0?X/2:0)+(Jo?Be/2:0));let gt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},us=bn?null:new Path2D,_n=null;if(ue!=null)_n=x.data[ue.series[1]];else{let{y0:W,y1:_e}=u;W!=null&&_e!=null&&(F=_e.values(x,$,T,A),_n=W.values(x,$,T,A))}let $r=J*Se,ae=kt*Se;for(let W=He==1?T:A;W>=T&&W<=A;W+=He){let _e=F[W];if(_e==null)continue;if(_n!=null){let Rt=_n[W]??0;if(_e-Rt==0)continue;ht=N(Rt,Q,z,ie)}let Ze=L.distr!=2||u!=null?C[W]:W,cs=B(Ze,L,ne,Z),Sr=N(ve(_e,Qe),Q,z,ie),yn=oe(cs-Ie),kr=oe(wt(Sr,ht)),Nt=oe(hn(Sr,ht)),Kt=kr-Nt;if(_e!=null){let Rt=_e<0?ae:$r,on=_e<0?$r:ae;bn?(Be>0&&Qn[W]!=null&&ge(as.get(Qn[W]),yn,Nt+qt(Be/2),Se,wt(0,Kt-Be),Rt,on),Ln[W]!=null&&ge(Ut.get(Ln[W]),yn,Nt+qt(Be/2),Se,wt(0,Kt-Be),Rt,on)):ge(us,yn,Nt+qt(Be/2),Se,wt(0,Kt-Be),Rt,on),Ee(x,$,W,yn-Be/2,Nt,Se+Be,Kt)}}return Be>0?gt.stroke=bn?as:us:bn||(gt._fill=O.width==0?O._fill:O._stroke??O._fill,gt.width=0),gt.fill=bn?Ut:us,gt})}function Tw(t,e){let n=ve(e?.alignGaps,0);return(r,s,o,i)=>Zr(r,s,(l,a,u,m,p,f,x,$,T,A,O)=>{[o,i]=Aa(u,o,i);let C=l.pxRound,F=J=>C(f(J,m,A,$)),L=J=>C(x(J,p,O,T)),Q,B,N;m.ori==0?(Q=Na,N=Zs,B=xh):(Q=za,N=Xs,B=wh);let Z=m.dir*(m.ori==0?1:-1),ie=F(a[Z==1?o:i]),ne=ie,z=[],oe=[];for(let J=Z==1?o:i;J>=o&&J<=i;J+=Z)if(u[J]!=null){let He=a[J],ge=F(He);z.push(ne=ge),oe.push(L(u[J]))}let q={stroke:t(z,oe,Q,N,B,C),fill:null,clip:null,band:null,gaps:null,flags:Js},X=q.stroke,[j,me]=mc(r,s);if(l.fill!=null||j!=0){let J=q.fill=new Path2D(X),kt=l.fillTo(r,s,l.min,l.max,j),He=L(kt);N(J,ne,He),N(J,ie,He)}if(!l.spanGaps){let J=[];J.push(...fc(a,u,o,i,Z,F,n)),q.gaps=J=l.gaps(r,s,o,i,J),q.clip=Oa(J,m.ori,$,T,A,O)}return me!=0&&(q.band=me==2?[qn(r,s,o,i,X,-1),qn(r,s,o,i,X,1)]:qn(r,s,o,i,X,me)),q})}function Ew(t){return Tw(Mw,t)}function Mw(t,e,n,r,s,o){let i=t.length;if(i<2)return null;let l=new Path2D;if(n(l,t[0],e[0]),i==2)r(l,t[1],e[1]);else{let a=Array(i),u=Array(i-1),m=Array(i-1),p=Array(i-1);for(let f=0;f<i-1;f++)m[f]=e[f+1]-e[f],p[f]=t[f+1]-t[f],u[f]=m[f]/p[f];a[0]=u[0];for(let f=1;f<i-1;f++)u[f]===0||u[f-1]===0||u[f-1]>0!=u[f]>0?a[f]=0:(a[f]=3*(p[f-1]+p[f])/((2*p[f]+p[f-1])/u[f-1]+(p[f]+2*p[f-1])/u[f]),isFinite(a[f])||(a[f]=0));a[i-1]=u[i-2];for(let f=0;f<i-1;f++)s(l,t[f]+p[f]/3,e[f]+a[f]*p[f]/3,t[f+1]-p[f]/3,e[f+1]-a[f+1]*p[f]/3,t[f+1],e[f+1])}return l}var ec=new Set;function If(){for(let t of ec)t.syncRect(!0)}Qs&&(Jr(l0,Us,If),Jr(u0,Us,If,!0),Jr(Ea,Us,()=>{Je.pxRatio=$e}));var Cw=kh(),Aw=$h();function Ff(t,e,n,r){return(r?[t[0],t[1]].concat(t.slice(2)):[t[0]].concat(t.slice(1))).map((o,i)=>tc(o,i,e,n))}function Pw(t,e){return t.map((n,r)=>r==0?{}:Ye({},e,n))}function tc(t,e,n,r){return Ye({},e==0?n:r,t)}function Rh(t,e,n){return e==null?Gs:[e,n]}var Lw=Rh;function _w(t,e,n){return e==null?Gs:Ma(e,n,ic,!0)}function Th(t,e,n,r){return e==null?Gs:Pa(e,n,t.scales[r].log,!1)}var Ow=Th;function Eh(t,e,n,r){return e==null?Gs:oc(e,n,t.scales[r].log,!1)}var Nw=Eh;function zw(t,e,n,r,s){let o=wt(yf(t),yf(e)),i=e-t,l=fn(s/r*i,n);do{let a=n[l],u=r*a/i;if(u>=s&&o+(a<5?gr.get(a):0)<=17)return[a,u]}while(++l<n.length);return[0,0]}function Bf(t){let e,n;return t=t.replace(/(\d+)px/,(r,s)=>(e=et((n=+s)*$e))+"px"),[t,e,n]}function Dw(t){t.show&&[t.font,t.labelFont].forEach(e=>{let n=Le(e[2]*$e,1);e[0]=e[0].replace(/[0-9.]+px/,n+"px"),e[1]=n})}function Je(t,e,n){let r={mode:ve(t.mode,1)},s=r.mode;function o(d,h,y,v){let w=h.valToPct(d);return v+y*(h.dir==-1?1-w:w)}function i(d,h,y,v){let w=h.valToPct(d);return v+y*(h.dir==-1?w:1-w)}function l(d,h,y,v){return h.ori==0?o(d,h,y,v):i(d,h,y,v)}r.valToPosH=o,r.valToPosV=i;let a=!1;r.status=0;let u=r.root=tn(qx);if(t.id!=null&&(u.id=t.id),Vt(u,t.class),t.title){let d=tn(Kx,u);d.textContent=t.title}let m=mn("canvas"),p=r.ctx=m.getContext("2d"),f=tn(Gx,u);Jr("click",f,d=>{d.target===$&&(Oe!=ws||Fe!=$s)&&ct.click(r,d)},!0);let x=r.under=tn(Yx,f);f.appendChild(m);let $=r.over=tn(Jx,f);t=Ys(t);let T=+ve(t.pxAlign,1),A=Df(T);(t.plugins||[]).forEach(d=>{d.opts&&(t=d.opts(r,t)||t)});let O=t.ms||.001,C=r.series=s==1?Ff(t.series||[],Af,Nf,!1):Pw(t.series||[null],Of),F=r.axes=Ff(t.axes||[],Cf,Lf,!0),L=r.scales={},Q=r.bands=t.bands||[];Q.forEach(d=>{d.fill=fe(d.fill||null),d.dir=ve(d.dir,-1)});let B=s==2?C[1].facets[0].scale:C[0].scale,N={axes:zy,series:Py},Z=(t.drawOrder||["axes","series"]).map(d=>N[d]);function ie(d){let h=d.distr==3?y=>Vn(y>0?y:d.clamp(r,y,d.min,d.max,d.key)):d.distr==4?y=>Wu(y,d.asinh):d.distr==100?y=>d.fwd(y):y=>y;return y=>{let v=h(y),{_min:w,_max:R}=d,M=R-w;return(v-w)/M}}function ne(d){let h=L[d];if(h==null){let y=(t.scales||qo)[d]||qo;if(y.from!=null){ne(y.from);let v=Ye({},L[y.from],y,{key:d});v.valToPct=ie(v),L[d]=v}else{h=L[d]=Ye({},d==B?hh:vw,y),h.key=d;let v=h.time,w=h.range,R=hr(w);if((d!=B||s==2&&!v)&&(R&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?hf:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?hf:{mode:1,hard:w[1],soft:w[1]}},R=!1),!R&&_a(w))){let M=w;w=(P,_,H)=>_==null?Gs:Ma(_,H,M)}h.range=fe(w||(v?Lw:d==B?h.distr==3?Ow:h.distr==4?Nw:Rh:h.distr==3?Th:h.distr==4?Eh:_w)),h.auto=fe(R?!1:h.auto),h.clamp=fe(h.clamp||yw),h._min=h._max=null,h.valToPct=ie(h)}}}ne("x"),ne("y"),s==1&&C.forEach(d=>{ne(d.scale)}),F.forEach(d=>{ne(d.scale)});for(let d in t.scales)ne(d);let z=L[B],oe=z.distr,q,X;z.ori==0?(Vt(u,jx),q=o,X=i):(Vt(u,Ux),q=i,X=o);let j={};for(let d in L){let h=L[d];(h.min!=null||h.max!=null)&&(j[d]={min:h.min,max:h.max},h.min=h.max=null)}let me=t.tzDate||(d=>new Date(et(d/O))),J=t.fmtDate||uc,kt=O==1?j0(me):G0(me),He=Tf(me,Rf(O==1?q0:K0,J)),ge=Mf(me,Ef(J0,J)),Ee=[],ue=r.legend=Ye({},X0,t.legend),G=r.cursor=Ye({},ow,{drag:{y:s==2}},t.cursor),Qe=ue.show,ht=G.show,Ie=ue.markers;ue.idxs=Ee,Ie.width=fe(Ie.width),Ie.dash=fe(Ie.dash),Ie.stroke=fe(Ie.stroke),Ie.fill=fe(Ie.fill);let Se,sn,Ot,Be=[],bn=[],Ln,Ut=!1,Qn={};if(ue.live){let d=C[1]?C[1].values:null;Ut=d!=null,Ln=Ut?d(r,1,0):{_:0};for(let h in Ln)Qn[h]=rc}if(Qe)if(Se=mn("table",n0,u),Ot=mn("tbody",null,Se),ue.mount(r,Se),Ut){sn=mn("thead",null,Se,Ot);let d=mn("tr",null,sn);mn("th",null,d);for(var as in Ln)mn("th",tf,d).textContent=as}else Vt(Se,s0),ue.live&&Vt(Se,r0);let ls={show:!0},uo={show:!1};function Jo(d,h){if(h==0&&(Ut||!ue.live||s==2))return Gs;let y=[],v=mn("tr",o0,Ot,Ot.childNodes[h]);Vt(v,d.class),d.show||Vt(v,Yr);let w=mn("th",null,v);if(Ie.show){let P=tn(i0,w);if(h>0){let _=Ie.width(r,h);_&&(P.style.border=_+"px "+Ie.dash(r,h)+" "+Ie.stroke(r,h)),P.style.background=Ie.fill(r,h)}}let R=tn(tf,w);d.label instanceof HTMLElement?R.appendChild(d.label):R.textContent=d.label,h>0&&(Ie.show||(R.style.color=d.width>0?Ie.stroke(r,h):Ie.fill(r,h)),gt("click",w,P=>{if(G._lock)return;Tr(P);let _=C.indexOf(d);if((P.ctrlKey||P.metaKey)!=ue.isolate){let H=C.some((I,V)=>V>0&&V!=_&&I.show);C.forEach((I,V)=>{V>0&&xn(V,H?V==_?ls:uo:ls,!0,Ke.setSeries)})}else xn(_,{show:!d.show},!0,Ke.setSeries)},!1),ds&&gt(of,w,P=>{G._lock||(Tr(P),xn(C.indexOf(d),ks,!0,Ke.setSeries))},!1));for(var M in Ln){let P=mn("td",a0,v);P.textContent="--",y.push(P)}return[v,y]}let wr=new Map;function gt(d,h,y,v=!0){let w=wr.get(h)||{},R=G.bind[d](r,h,y,v);R&&(Jr(d,h,w[d]=R),wr.set(h,w))}function us(d,h,y){let v=wr.get(h)||{};for(let w in v)(d==null||w==d)&&(Yu(w,h,v[w]),delete v[w]);d==null&&wr.delete(h)}let _n=0,$r=0,ae=0,W=0,_e=0,Ze=0,cs=_e,Sr=Ze,yn=ae,kr=W,Nt=0,Kt=0,Rt=0,on=0;r.bbox={};let vl=!1,Qo=!1,ps=!1,Rr=!1,Zo=!1,Gt=!1;function xl(d,h,y){(y||d!=r.width||h!=r.height)&&Hc(d,h),bs(!1),ps=!0,Qo=!0,ys()}function Hc(d,h){r.width=_n=ae=d,r.height=$r=W=h,_e=Ze=0,ky(),Ry();let y=r.bbox;Nt=y.left=Kr(_e*$e,.5),Kt=y.top=Kr(Ze*$e,.5),Rt=y.width=Kr(ae*$e,.5),on=y.height=Kr(W*$e,.5)}let wy=3;function $y(){let d=!1,h=0;for(;!d;){h++;let y=Oy(h),v=Ny(h);d=h==wy||y&&v,d||(Hc(r.width,r.height),Qo=!0)}}function Sy({width:d,height:h}){xl(d,h)}r.setSize=Sy;function ky(){let d=!1,h=!1,y=!1,v=!1;F.forEach((w,R)=>{if(w.show&&w._show){let{side:M,_size:P}=w,_=M%2,H=w.label!=null?w.labelSize:0,I=P+H;I>0&&(_?(ae-=I,M==3?(_e+=I,v=!0):y=!0):(W-=I,M==0?(Ze+=I,d=!0):h=!0))}}),Er[0]=d,Er[1]=y,Er[2]=h,Er[3]=v,ae-=Zn[1]+Zn[3],_e+=Zn[3],W-=Zn[2]+Zn[0],Ze+=Zn[0]}function Ry(){let d=_e+ae,h=Ze+W,y=_e,v=Ze;function w(R,M){switch(R){case 1:return d+=M,d-M;case 2:return h+=M,h-M;case 3:return y-=M,y+M;case 0:return v-=M,v+M}}F.forEach((R,M)=>{if(R.show&&R._show){let P=R.side;R._pos=w(P,R._size),R.label!=null&&(R._lpos=w(P,R.labelSize))}})}if(G.dataIdx==null){let d=G.hover,h=d.skip=new Set(d.skip??[]);h.add(void 0);let y=d.prox=fe(d.prox),v=d.bias??=0;G.dataIdx=(w,R,M,P)=>{if(R==0)return M;let _=M,H=y(w,R,M,P)??Pe,I=H>=0&&H<Pe,V=z.ori==0?ae:W,re=G.left,xe=e[0],be=e[R];if(h.has(be[M])){_=null;let pe=null,ee=null,Y;if(v==0||v==-1)for(Y=M;pe==null&&Y-- >0;)h.has(be[Y])||(pe=Y);if(v==0||v==1)for(Y=M;ee==null&&Y++<be.length;)h.has(be[Y])||(ee=Y);if(pe!=null||ee!=null)if(I){let ze=pe==null?-1/0:q(xe[pe],z,V,0),We=ee==null?1/0:q(xe[ee],z,V,0),at=re-ze,Me=We-re;at<=Me?at<=H&&(_=pe):Me<=H&&(_=ee)}else _=ee==null?pe:pe==null?ee:M-pe<=ee-M?pe:ee}else I&&tt(re-q(xe[M],z,V,0))>H&&(_=null);return _}}let Tr=d=>{G.event=d};G.idxs=Ee,G._lock=!1;let mt=G.points;mt.show=fe(mt.show),mt.size=fe(mt.size),mt.stroke=fe(mt.stroke),mt.width=fe(mt.width),mt.fill=fe(mt.fill);let vn=r.focus=Ye({},t.focus||{alpha:.3},G.focus),ds=vn.prox>=0,ms=ds&&mt.one,Yt=[],fs=[],hs=[];function Ic(d,h){let y=mt.show(r,h);if(y instanceof HTMLElement)return Vt(y,t0),Vt(y,d.class),An(y,-10,-10,ae,W),$.insertBefore(y,Yt[h]),y}function Fc(d,h){if(s==1||h>0){let y=s==1&&L[d.scale].time,v=d.value;d.value=y?wf(v)?Mf(me,Ef(v,J)):v||ge:v||hw,d.label=d.label||(y?aw:iw)}if(ms||h>0){d.width=d.width==null?1:d.width,d.paths=d.paths||Cw||v0,d.fillTo=fe(d.fillTo||xw),d.pxAlign=+ve(d.pxAlign,T),d.pxRound=Df(d.pxAlign),d.stroke=fe(d.stroke||null),d.fill=fe(d.fill||null),d._stroke=d._fill=d._paths=d._focus=null;let y=gw(wt(1,d.width),1),v=d.points=Ye({},{size:y,width:wt(1,y*.2),stroke:d.stroke,space:y*2,paths:Aw,_stroke:null,_fill:null},d.points);v.show=fe(v.show),v.filter=fe(v.filter),v.fill=fe(v.fill),v.stroke=fe(v.stroke),v.paths=fe(v.paths),v.pxAlign=d.pxAlign}if(Qe){let y=Jo(d,h);Be.splice(h,0,y[0]),bn.splice(h,0,y[1]),ue.values.push(null)}if(ht){Ee.splice(h,0,null);let y=null;ms?h==0&&(y=Ic(d,h)):h>0&&(y=Ic(d,h)),Yt.splice(h,0,y),fs.splice(h,0,0),hs.splice(h,0,0)}it("addSeries",h)}function Ty(d,h){h=h??C.length,d=s==1?tc(d,h,Af,Nf):tc(d,h,{},Of),C.splice(h,0,d),Fc(C[h],h)}r.addSeries=Ty;function Ey(d){if(C.splice(d,1),Qe){ue.values.splice(d,1),bn.splice(d,1);let h=Be.splice(d,1)[0];us(null,h.firstChild),h.remove()}ht&&(Ee.splice(d,1),Yt.splice(d,1)[0].remove(),fs.splice(d,1),hs.splice(d,1)),it("delSeries",d)}r.delSeries=Ey;let Er=[!1,!1,!1,!1];function My(d,h){if(d._show=d.show,d.show){let y=d.side%2,v=L[d.scale];v==null&&(d.scale=y?C[1].scale:B,v=L[d.scale]);let w=v.time;d.size=fe(d.size),d.space=fe(d.space),d.rotate=fe(d.rotate),hr(d.incrs)&&d.incrs.forEach(M=>{!gr.has(M)&&gr.set(M,Jf(M))}),d.incrs=fe(d.incrs||(v.distr==2?B0:w?O==1?V0:U0:Gr)),d.splits=fe(d.splits||(w&&v.distr==1?kt:v.distr==3?Qu:v.distr==4?cw:uw)),d.stroke=fe(d.stroke),d.grid.stroke=fe(d.grid.stroke),d.ticks.stroke=fe(d.ticks.stroke),d.border.stroke=fe(d.border.stroke);let R=d.values;d.values=hr(R)&&!hr(R[0])?fe(R):w?hr(R)?Tf(me,Rf(R,J)):wf(R)?Y0(me,R):R||He:R||lw,d.filter=fe(d.filter||(v.distr>=3&&v.log==10?mw:v.distr==3&&v.log==2?fw:Gf)),d.font=Bf(d.font),d.labelFont=Bf(d.labelFont),d._size=d.size(r,null,h,0),d._space=d._rotate=d._incrs=d._found=d._splits=d._values=null,d._size>0&&(Er[h]=!0,d._el=tn(Qx,f))}}function co(d,h,y,v){let[w,R,M,P]=y,_=h%2,H=0;return _==0&&(P||R)&&(H=h==0&&!w||h==2&&!M?et(Cf.size/3):0),_==1&&(w||M)&&(H=h==1&&!R||h==3&&!P?et(Lf.size/2):0),H}let Bc=r.padding=(t.padding||[co,co,co,co]).map(d=>fe(ve(d,co))),Zn=r._padding=Bc.map((d,h)=>d(r,h,Er,0)),ut,nt=null,rt=null,Xo=s==1?C[0].idxs:null,an=null,po=!1;function Wc(d,h){if(e=d??[],r.data=r._data=e,s==2){ut=0;for(let y=1;y<C.length;y++)ut+=e[y][0].length}else{e.length==0&&(r.data=r._data=e=[[]]),an=e[0],ut=an.length;let y=e;if(oe==2){y=e.slice();let v=y[0]=Array(ut);for(let w=0;w<ut;w++)v[w]=w}r._data=e=y}if(bs(!0),it("setData"),oe==2&&(ps=!0),h!==!1){let y=z;y.auto(r,po)?wl():er(B,y.min,y.max),Rr=Rr||G.left>=0,Gt=!0,ys()}}r.setData=Wc;function wl(){po=!0;let d,h;s==1&&(ut>0?(nt=Xo[0]=0,rt=Xo[1]=ut-1,d=e[0][nt],h=e[0][rt],oe==2?(d=nt,h=rt):d==h&&(oe==3?[d,h]=Pa(d,d,z.log,!1):oe==4?[d,h]=oc(d,d,z.log,!1):z.time?h=d+et(86400/O):[d,h]=Ma(d,h,ic,!0))):(nt=Xo[0]=d=null,rt=Xo[1]=h=null)),er(B,d,h)}let ei,gs,$l,Sl,kl,Rl,Tl,El,Ml,Tt;function Vc(d,h,y,v,w,R){d??=rf,y??=lc,v??="butt",w??=rf,R??="round",d!=ei&&(p.strokeStyle=ei=d),w!=gs&&(p.fillStyle=gs=w),h!=$l&&(p.lineWidth=$l=h),R!=kl&&(p.lineJoin=kl=R),v!=Rl&&(p.lineCap=Rl=v),y!=Sl&&p.setLineDash(Sl=y)}function qc(d,h,y,v){h!=gs&&(p.fillStyle=gs=h),d!=Tl&&(p.font=Tl=d),y!=El&&(p.textAlign=El=y),v!=Ml&&(p.textBaseline=Ml=v)}function Cl(d,h,y,v,w=0){if(v.length>0&&d.auto(r,po)&&(h==null||h.min==null)){let R=ve(nt,0),M=ve(rt,v.length-1),P=y.min==null?m0(v,R,M,w,d.distr==3):[y.min,y.max];d.min=hn(d.min,y.min=P[0]),d.max=wt(d.max,y.max=P[1])}}let jc={min:null,max:null};function Cy(){for(let v in L){let w=L[v];j[v]==null&&(w.min==null||j[B]!=null&&w.auto(r,po))&&(j[v]=jc)}for(let v in L){let w=L[v];j[v]==null&&w.from!=null&&j[w.from]!=null&&(j[v]=jc)}j[B]!=null&&bs(!0);let d={};for(let v in j){let w=j[v];if(w!=null){let R=d[v]=Ys(L[v],$0);if(w.min!=null)Ye(R,w);else if(v!=B||s==2)if(ut==0&&R.from==null){let M=R.range(r,null,null,v);R.min=M[0],R.max=M[1]}else R.min=Pe,R.max=-Pe}}if(ut>0){C.forEach((v,w)=>{if(s==1){let R=v.scale,M=j[R];if(M==null)return;let P=d[R];if(w==0){let _=P.range(r,P.min,P.max,R);P.min=_[0],P.max=_[1],nt=fn(P.min,e[0]),rt=fn(P.max,e[0]),rt-nt>1&&(e[0][nt]<P.min&&nt++,e[0][rt]>P.max&&rt--),v.min=an[nt],v.max=an[rt]}else v.show&&v.auto&&Cl(P,M,v,e[w],v.sorted);v.idxs[0]=nt,v.idxs[1]=rt}else if(w>0&&v.show&&v.auto){let[R,M]=v.facets,P=R.scale,_=M.scale,[H,I]=e[w],V=d[P],re=d[_];V!=null&&Cl(V,j[P],R,H,R.sorted),re!=null&&Cl(re,j[_],M,I,M.sorted),v.min=M.min,v.max=M.max}});for(let v in d){let w=d[v],R=j[v];if(w.from==null&&(R==null||R.min==null)){let M=w.range(r,w.min==Pe?null:w.min,w.max==-Pe?null:w.max,v);w.min=M[0],w.max=M[1]}}}for(let v in d){let w=d[v];if(w.from!=null){let R=d[w.from];if(R.min==null)w.min=w.max=null;else{let M=w.range(r,R.min,R.max,v);w.min=M[0],w.max=M[1]}}}let h={},y=!1;for(let v in d){let w=d[v],R=L[v];if(R.min!=w.min||R.max!=w.max){R.min=w.min,R.max=w.max;let M=R.distr;R._min=M==3?Vn(R.min):M==4?Wu(R.min,R.asinh):M==100?R.fwd(R.min):R.min,R._max=M==3?Vn(R.max):M==4?Wu(R.max,R.asinh):M==100?R.fwd(R.max):R.max,h[v]=y=!0}}if(y){C.forEach((v,w)=>{s==2?w>0&&h.y&&(v._paths=null):h[v.scale]&&(v._paths=null)});for(let v in h)ps=!0,it("setScale",v);ht&&G.left>=0&&(Rr=Gt=!0)}for(let v in j)j[v]=null}function Ay(d){let h=Ju(nt-1,0,ut-1),y=Ju(rt+1,0,ut-1);for(;d[h]==null&&h>0;)h--;for(;d[y]==null&&y<ut-1;)y++;return[h,y]}function Py(){if(ut>0){let d=C.some(h=>h._focus)&&Tt!=vn.alpha;d&&(p.globalAlpha=Tt=vn.alpha),C.forEach((h,y)=>{if(y>0&&h.show&&(Uc(y,!1),Uc(y,!0),h._paths==null)){let v=Tt;Tt!=h.alpha&&(p.globalAlpha=Tt=h.alpha);let w=s==2?[0,e[y][0].length-1]:Ay(e[y]);h._paths=h.paths(r,y,w[0],w[1]),Tt!=v&&(p.globalAlpha=Tt=v)}}),C.forEach((h,y)=>{if(y>0&&h.show){let v=Tt;Tt!=h.alpha&&(p.globalAlpha=Tt=h.alpha),h._paths!=null&&Kc(y,!1);{let w=h._paths!=null?h._paths.gaps:null,R=h.points.show(r,y,nt,rt,w),M=h.points.filter(r,y,R,w);(R||M)&&(h.points._paths=h.points.paths(r,y,nt,rt,M),Kc(y,!0))}Tt!=v&&(p.globalAlpha=Tt=v),it("drawSeries",y)}}),d&&(p.globalAlpha=Tt=1)}}function Uc(d,h){let y=h?C[d].points:C[d];y._stroke=y.stroke(r,d),y._fill=y.fill(r,d)}function Kc(d,h){let y=h?C[d].points:C[d],{stroke:v,fill:w,clip:R,flags:M,_stroke:P=y._stroke,_fill:_=y._fill,_width:H=y.width}=y._paths;H=Le(H*$e,3);let I=null,V=H%2/2;h&&_==null&&(_=H>0?"#fff":P);let re=y.pxAlign==1&&V>0;if(re&&p.translate(V,V),!h){let xe=Nt-H/2,be=Kt-H/2,pe=Rt+H,ee=on+H;I=new Path2D,I.rect(xe,be,pe,ee)}h?Al(P,H,y.dash,y.cap,_,v,w,M,R):Ly(d,P,H,y.dash,y.cap,_,v,w,M,I,R),re&&p.translate(-V,-V)}function Ly(d,h,y,v,w,R,M,P,_,H,I){let V=!1;_!=0&&Q.forEach((re,xe)=>{if(re.series[0]==d){let be=C[re.series[1]],pe=e[re.series[1]],ee=(be._paths||qo).band;hr(ee)&&(ee=re.dir==1?ee[0]:ee[1]);let Y,ze=null;be.show&&ee&&h0(pe,nt,rt)?(ze=re.fill(r,xe)||R,Y=be._paths.clip):ee=null,Al(h,y,v,w,ze,M,P,_,H,I,Y,ee),V=!0}}),V||Al(h,y,v,w,R,M,P,_,H,I)}let Gc=Js|Xu;function Al(d,h,y,v,w,R,M,P,_,H,I,V){Vc(d,h,y,v,w),(_||H||V)&&(p.save(),_&&p.clip(_),H&&p.clip(H)),V?(P&Gc)==Gc?(p.clip(V),I&&p.clip(I),ni(w,M),ti(d,R,h)):P&Xu?(ni(w,M),p.clip(V),ti(d,R,h)):P&Js&&(p.save(),p.clip(V),I&&p.clip(I),ni(w,M),p.restore(),ti(d,R,h)):(ni(w,M),ti(d,R,h)),(_||H||V)&&p.restore()}function ti(d,h,y){y>0&&(h instanceof Map?h.forEach((v,w)=>{p.strokeStyle=ei=w,p.stroke(v)}):h!=null&&d&&p.stroke(h))}function ni(d,h){h instanceof Map?h.forEach((y,v)=>{p.fillStyle=gs=v,p.fill(y)}):h!=null&&d&&p.fill(h)}function _y(d,h,y,v){let w=F[d],R;if(v<=0)R=[0,0];else{let M=w._space=w.space(r,d,h,y,v),P=w._incrs=w.incrs(r,d,h,y,v,M);R=zw(h,y,P,v,M)}return w._found=R}function Pl(d,h,y,v,w,R,M,P,_,H){let I=M%2/2;T==1&&p.translate(I,I),Vc(P,M,_,H,P),p.beginPath();let V,re,xe,be,pe=w+(v==0||v==3?-R:R);y==0?(re=w,be=pe):(V=w,xe=pe);for(let ee=0;ee<d.length;ee++)h[ee]!=null&&(y==0?V=xe=d[ee]:re=be=d[ee],p.moveTo(V,re),p.lineTo(xe,be));p.stroke(),T==1&&p.translate(-I,-I)}function Oy(d){let h=!0;return F.forEach((y,v)=>{if(!y.show)return;let w=L[y.scale];if(w.min==null){y._show&&(h=!1,y._show=!1,bs(!1));return}else y._show||(h=!1,y._show=!0,bs(!1));let R=y.side,M=R%2,{min:P,max:_}=w,[H,I]=_y(v,P,_,M==0?ae:W);if(I==0)return;let V=w.distr==2,re=y._splits=y.splits(r,v,P,_,H,I,V),xe=w.distr==2?re.map(Y=>an[Y]):re,be=w.distr==2?an[re[1]]-an[re[0]]:H,pe=y._values=y.values(r,y.filter(r,xe,v,I,be),v,I,be);y._rotate=R==2?y.rotate(r,pe,v,I):0;let ee=y._size;y._size=nn(y.size(r,pe,v,d)),ee!=null&&y._size!=ee&&(h=!1)}),h}function Ny(d){let h=!0;return Bc.forEach((y,v)=>{let w=y(r,v,Er,d);w!=Zn[v]&&(h=!1),Zn[v]=w}),h}function zy(){for(let d=0;d<F.length;d++){let h=F[d];if(!h.show||!h._show)continue;let y=h.side,v=y%2,w,R,M=h.stroke(r,d),P=y==0||y==3?-1:1,[_,H]=h._found;if(h.label!=null){let yt=h.labelGap*P,Ht=et((h._lpos+yt)*$e);qc(h.labelFont[0],M,"center",y==2?"top":nf),p.save(),v==1?(w=R=0,p.translate(Ht,et(Kt+on/2)),p.rotate((y==3?-Ta:Ta)/2)):(w=et(Nt+Rt/2),R=Ht);let Ar=Uf(h.label)?h.label(r,d,_,H):h.label;p.fillText(Ar,w,R),p.restore()}if(H==0)continue;let I=L[h.scale],V=v==0?Rt:on,re=v==0?Nt:Kt,xe=h._splits,be=I.distr==2?xe.map(yt=>an[yt]):xe,pe=I.distr==2?an[xe[1]]-an[xe[0]]:_,ee=h.ticks,Y=h.border,ze=ee.show?ee.size:0,We=et(ze*$e),at=et((h.alignTo==2?h._size-ze-h.gap:h.gap)*$e),Me=h._rotate*-Ta/180,Ve=A(h._pos*$e),zt=(We+at)*P,bt=Ve+zt;R=v==0?bt:0,w=v==1?bt:0;let Jt=h.font[0],ln=h.align==1?qs:h.align==2?Iu:Me>0?qs:Me<0?Iu:v==0?"center":y==3?Iu:qs,$n=Me||v==1?"middle":y==2?"top":nf;qc(Jt,M,ln,$n);let Dt=h.font[1]*h.lineGap,Qt=xe.map(yt=>A(l(yt,I,V,re))),un=h._values;for(let yt=0;yt<un.length;yt++){let Ht=un[yt];if(Ht!=null){v==0?w=Qt[yt]:R=Qt[yt],Ht=""+Ht;let Ar=Ht.indexOf(`
`)==-1?[Ht]:Ht.split(/\n/gm);for(let vt=0;vt<Ar.length;vt++){let mp=Ar[vt];Me?(p.save(),p.translate(w,R+vt*Dt),p.rotate(Me),p.fillText(mp,0,0),p.restore()):p.fillText(mp,w,R+vt*Dt)}}}ee.show&&Pl(Qt,ee.filter(r,be,d,H,pe),v,y,Ve,We,Le(ee.width*$e,3),ee.stroke(r,d),ee.dash,ee.cap);let Sn=h.grid;Sn.show&&Pl(Qt,Sn.filter(r,be,d,H,pe),v,v==0?2:1,v==0?Kt:Nt,v==0?on:Rt,Le(Sn.width*$e,3),Sn.stroke(r,d),Sn.dash,Sn.cap),Y.show&&Pl([Ve],[1],v==0?1:0,v==0?1:2,v==1?Kt:Nt,v==1?on:Rt,Le(Y.width*$e,3),Y.stroke(r,d),Y.dash,Y.cap)}it("drawAxes")}function bs(d){C.forEach((h,y)=>{y>0&&(h._paths=null,d&&(s==1?(h.min=null,h.max=null):h.facets.forEach(v=>{v.min=null,v.max=null})))})}let ri=!1,Ll=!1,mo=[];function Dy(){Ll=!1;for(let d=0;d<mo.length;d++)it(...mo[d]);mo.length=0}function ys(){ri||(C0(Yc),ri=!0)}function Hy(d,h=!1){ri=!0,Ll=h,d(r),Yc(),h&&mo.length>0&&queueMicrotask(Dy)}r.batch=Hy;function Yc(){if(vl&&(Cy(),vl=!1),ps&&($y(),ps=!1),Qo){if(De(x,qs,_e),De(x,"top",Ze),De(x,Fo,ae),De(x,Bo,W),De($,qs,_e),De($,"top",Ze),De($,Fo,ae),De($,Bo,W),De(f,Fo,_n),De(f,Bo,$r),m.width=et(_n*$e),m.height=et($r*$e),F.forEach(({_el:d,_show:h,_size:y,_pos:v,side:w})=>{if(d!=null)if(h){let R=w===3||w===0?y:0,M=w%2==1;De(d,M?"left":"top",v-R),De(d,M?"width":"height",y),De(d,M?"top":"left",M?Ze:_e),De(d,M?"height":"width",M?W:ae),Gu(d,Yr)}else Vt(d,Yr)}),ei=gs=$l=kl=Rl=Tl=El=Ml=Sl=null,Tt=1,go(!0),_e!=cs||Ze!=Sr||ae!=yn||W!=kr){bs(!1);let d=ae/yn,h=W/kr;if(ht&&!Rr&&G.left>=0){G.left*=d,G.top*=h,vs&&An(vs,et(G.left),0,ae,W),xs&&An(xs,0,et(G.top),ae,W);for(let y=0;y<Yt.length;y++){let v=Yt[y];v!=null&&(fs[y]*=d,hs[y]*=h,An(v,nn(fs[y]),nn(hs[y]),ae,W))}}if(Ne.show&&!Zo&&Ne.left>=0&&Ne.width>0){Ne.left*=d,Ne.width*=d,Ne.top*=h,Ne.height*=h;for(let y in Hl)De(Ss,y,Ne[y])}cs=_e,Sr=Ze,yn=ae,kr=W}it("setSize"),Qo=!1}_n>0&&$r>0&&(p.clearRect(0,0,m.width,m.height),it("drawClear"),Z.forEach(d=>d()),it("draw")),Ne.show&&Zo&&(si(Ne),Zo=!1),ht&&Rr&&(Cr(null,!0,!1),Rr=!1),ue.show&&ue.live&&Gt&&(zl(),Gt=!1),a||(a=!0,r.status=1,it("ready")),po=!1,ri=!1}r.redraw=(d,h)=>{ps=h||!1,d!==!1?er(B,z.min,z.max):ys()};function _l(d,h){let y=L[d];if(y.from==null){if(ut==0){let v=y.range(r,h.min,h.max,d);h.min=v[0],h.max=v[1]}if(h.min>h.max){let v=h.min;h.min=h.max,h.max=v}if(ut>1&&h.min!=null&&h.max!=null&&h.max-h.min<1e-16)return;d==B&&y.distr==2&&ut>0&&(h.min=fn(h.min,e[0]),h.max=fn(h.max,e[0]),h.min==h.max&&h.max++),j[d]=h,vl=!0,ys()}}r.setScale=_l;let Ol,Nl,vs,xs,Jc,Qc,ws,$s,Zc,Xc,Oe,Fe,Xn=!1,ct=G.drag,st=ct.x,ot=ct.y;ht&&(G.x&&(Ol=tn(Xx,$)),G.y&&(Nl=tn(e0,$)),z.ori==0?(vs=Ol,xs=Nl):(vs=Nl,xs=Ol),Oe=G.left,Fe=G.top);let Ne=r.select=Ye({show:!0,over:!0,left:0,width:0,top:0,height:0},t.select),Ss=Ne.show?tn(Zx,Ne.over?$:x):null;function si(d,h){if(Ne.show){for(let y in d)Ne[y]=d[y],y in Hl&&De(Ss,y,d[y]);h!==!1&&it("setSelect")}}r.setSelect=si;function Iy(d){if(C[d].show)Qe&&Gu(Be[d],Yr);else if(Qe&&Vt(Be[d],Yr),ht){let y=ms?Yt[0]:Yt[d];y!=null&&An(y,-10,-10,ae,W)}}function er(d,h,y){_l(d,{min:h,max:y})}function xn(d,h,y,v){h.focus!=null&&qy(d),h.show!=null&&C.forEach((w,R)=>{R>0&&(d==R||d==null)&&(w.show=h.show,Iy(R),s==2?(er(w.facets[0].scale,null,null),er(w.facets[1].scale,null,null)):er(w.scale,null,null),ys())}),y!==!1&&it("setSeries",d,h),v&&bo("setSeries",r,d,h)}r.setSeries=xn;function Fy(d,h){Ye(Q[d],h)}function By(d,h){d.fill=fe(d.fill||null),d.dir=ve(d.dir,-1),h=h??Q.length,Q.splice(h,0,d)}function Wy(d){d==null?Q.length=0:Q.splice(d,1)}r.addBand=By,r.setBand=Fy,r.delBand=Wy;function Vy(d,h){C[d].alpha=h,ht&&Yt[d]!=null&&(Yt[d].style.opacity=h),Qe&&Be[d]&&(Be[d].style.opacity=h)}let On,tr,Mr,ks={focus:!0};function qy(d){if(d!=Mr){let h=d==null,y=vn.alpha!=1;C.forEach((v,w)=>{if(s==1||w>0){let R=h||w==0||w==d;v._focus=h?null:R,y&&Vy(w,R?1:vn.alpha)}}),Mr=d,y&&ys()}}Qe&&ds&&gt(af,Se,d=>{G._lock||(Tr(d),Mr!=null&&xn(null,ks,!0,Ke.setSeries))});function wn(d,h,y){let v=L[h];y&&(d=d/$e-(v.ori==1?Ze:_e));let w=ae;v.ori==1&&(w=W,d=w-d),v.dir==-1&&(d=w-d);let R=v._min,M=v._max,P=d/w,_=R+(M-R)*P,H=v.distr;return H==3?Ks(10,_):H==4?b0(_,v.asinh):H==100?v.bwd(_):_}function jy(d,h){let y=wn(d,B,h);return fn(y,e[0],nt,rt)}r.valToIdx=d=>fn(d,e[0]),r.posToIdx=jy,r.posToVal=wn,r.valToPos=(d,h,y)=>L[h].ori==0?o(d,L[h],y?Rt:ae,y?Nt:0):i(d,L[h],y?on:W,y?Kt:0),r.setCursor=(d,h,y)=>{Oe=d.left,Fe=d.top,Cr(null,h,y)};function ep(d,h){De(Ss,qs,Ne.left=d),De(Ss,Fo,Ne.width=h)}function tp(d,h){De(Ss,"top",Ne.top=d),De(Ss,Bo,Ne.height=h)}let fo=z.ori==0?ep:tp,ho=z.ori==1?ep:tp;function Uy(){if(Qe&&ue.live)for(let d=s==2?1:0;d<C.length;d++){if(d==0&&Ut)continue;let h=ue.values[d],y=0;for(let v in h)bn[d][y++].firstChild.nodeValue=h[v]}}function zl(d,h){if(d!=null&&(d.idxs?d.idxs.forEach((y,v)=>{Ee[v]=y}):w0(d.idx)||Ee.fill(d.idx),ue.idx=Ee[0]),Qe&&ue.live){for(let y=0;y<C.length;y++)(y>0||s==1&&!Ut)&&Ky(y,Ee[y]);Uy()}Gt=!1,h!==!1&&it("setLegend")}r.setLegend=zl;function Ky(d,h){let y=C[d],v=d==0&&oe==2?an:e[d],w;Ut?w=y.values(r,d,h)??Qn:(w=y.value(r,h==null?null:v[h],d,h),w=w==null?Qn:{_:w}),ue.values[d]=w}function Cr(d,h,y){Zc=Oe,Xc=Fe,[Oe,Fe]=G.move(r,Oe,Fe),G.left=Oe,G.top=Fe,ht&&(vs&&An(vs,et(Oe),0,ae,W),xs&&An(xs,0,et(Fe),ae,W));let v,w=nt>rt;On=Pe,tr=null;let R=z.ori==0?ae:W,M=z.ori==1?ae:W;if(Oe<0||ut==0||w){v=G.idx=null;for(let P=0;P<C.length;P++){let _=Yt[P];_!=null&&An(_,-10,-10,ae,W)}ds&&xn(null,ks,!0,d==null&&Ke.setSeries),ue.live&&(Ee.fill(v),Gt=!0)}else{let P,_,H;s==1&&(P=z.ori==0?Oe:Fe,_=wn(P,B),v=G.idx=fn(_,e[0],nt,rt),H=q(e[0][v],z,R,0));let I=-10,V=-10,re=0,xe=0,be=!0,pe="",ee="";for(let Y=s==2?1:0;Y<C.length;Y++){let ze=C[Y],We=Ee[Y],at=We==null?null:s==1?e[Y][We]:e[Y][1][We],Me=G.dataIdx(r,Y,v,_),Ve=Me==null?null:s==1?e[Y][Me]:e[Y][1][Me];if(Gt=Gt||Ve!=at||Me!=We,Ee[Y]=Me,Y>0&&ze.show){let zt=Me==null?-10:Me==v?H:q(s==1?e[0][Me]:e[Y][0][Me],z,R,0),bt=Ve==null?-10:X(Ve,s==1?L[ze.scale]:L[ze.facets[1].scale],M,0);if(ds&&Ve!=null){let Jt=z.ori==1?Oe:Fe,ln=tt(vn.dist(r,Y,Me,bt,Jt));if(ln<On){let $n=vn.bias;if($n!=0){let Dt=wn(Jt,ze.scale),Qt=Ve>=0?1:-1,un=Dt>=0?1:-1;un==Qt&&(un==1?$n==1?Ve>=Dt:Ve<=Dt:$n==1?Ve<=Dt:Ve>=Dt)&&(On=ln,tr=Y)}else On=ln,tr=Y}}if(Gt||ms){let Jt,ln;z.ori==0?(Jt=zt,ln=bt):(Jt=bt,ln=zt);let $n,Dt,Qt,un,Sn,yt,Ht=!0,Ar=mt.bbox;if(Ar!=null){Ht=!1;let vt=Ar(r,Y);Qt=vt.left,un=vt.top,$n=vt.width,Dt=vt.height}else Qt=Jt,un=ln,$n=Dt=mt.size(r,Y);if(yt=mt.fill(r,Y),Sn=mt.stroke(r,Y),ms)Y==tr&&On<=vn.prox&&(I=Qt,V=un,re=$n,xe=Dt,be=Ht,pe=yt,ee=Sn);else{let vt=Yt[Y];vt!=null&&(fs[Y]=Qt,hs[Y]=un,ff(vt,$n,Dt,Ht),df(vt,yt,Sn),An(vt,nn(Qt),nn(un),ae,W))}}}}if(ms){let Y=vn.prox,ze=Mr==null?On<=Y:On>Y||tr!=Mr;if(Gt||ze){let We=Yt[0];We!=null&&(fs[0]=I,hs[0]=V,ff(We,re,xe,be),df(We,pe,ee),An(We,nn(I),nn(V),ae,W))}}}if(Ne.show&&Xn)if(d!=null){let[P,_]=Ke.scales,[H,I]=Ke.match,[V,re]=d.cursor.sync.scales,xe=d.cursor.drag;if(st=xe._x,ot=xe._y,st||ot){let{left:be,top:pe,width:ee,height:Y}=d.select,ze=d.scales[V].ori,We=d.posToVal,at,Me,Ve,zt,bt,Jt=P!=null&&H(P,V),ln=_!=null&&I(_,re);Jt&&st?(ze==0?(at=be,Me=ee):(at=pe,Me=Y),Ve=L[P],zt=q(We(at,V),Ve,R,0),bt=q(We(at+Me,V),Ve,R,0),fo(hn(zt,bt),tt(bt-zt))):fo(0,R),ln&&ot?(ze==1?(at=be,Me=ee):(at=pe,Me=Y),Ve=L[_],zt=X(We(at,re),Ve,M,0),bt=X(We(at+Me,re),Ve,M,0),ho(hn(zt,bt),tt(bt-zt))):ho(0,M)}else Il()}else{let P=tt(Zc-Jc),_=tt(Xc-Qc);if(z.ori==1){let re=P;P=_,_=re}st=ct.x&&P>=ct.dist,ot=ct.y&&_>=ct.dist;let H=ct.uni;H!=null?st&&ot&&(st=P>=H,ot=_>=H,!st&&!ot&&(_>P?ot=!0:st=!0)):ct.x&&ct.y&&(st||ot)&&(st=ot=!0);let I,V;st&&(z.ori==0?(I=ws,V=Oe):(I=$s,V=Fe),fo(hn(I,V),tt(V-I)),ot||ho(0,M)),ot&&(z.ori==1?(I=ws,V=Oe):(I=$s,V=Fe),ho(hn(I,V),tt(V-I)),st||fo(0,R)),!st&&!ot&&(fo(0,0),ho(0,0))}if(ct._x=st,ct._y=ot,d==null){if(y){if(dp!=null){let[P,_]=Ke.scales;Ke.values[0]=P!=null?wn(z.ori==0?Oe:Fe,P):null,Ke.values[1]=_!=null?wn(z.ori==1?Oe:Fe,_):null}bo(Fu,r,Oe,Fe,ae,W,v)}if(ds){let P=y&&Ke.setSeries,_=vn.prox;Mr==null?On<=_&&xn(tr,ks,!0,P):On>_?xn(null,ks,!0,P):tr!=Mr&&xn(tr,ks,!0,P)}}Gt&&(ue.idx=v,zl()),h!==!1&&it("setCursor")}let nr=null;Object.defineProperty(r,"rect",{get(){return nr==null&&go(!1),nr}});function go(d=!1){d?nr=null:(nr=$.getBoundingClientRect(),it("syncRect",nr))}function np(d,h,y,v,w,R,M){G._lock||Xn&&d!=null&&d.movementX==0&&d.movementY==0||(Dl(d,h,y,v,w,R,M,!1,d!=null),d!=null?Cr(null,!0,!0):Cr(h,!0,!1))}function Dl(d,h,y,v,w,R,M,P,_){if(nr==null&&go(!1),Tr(d),d!=null)y=d.clientX-nr.left,v=d.clientY-nr.top;else{if(y<0||v<0){Oe=-10,Fe=-10;return}let[H,I]=Ke.scales,V=h.cursor.sync,[re,xe]=V.values,[be,pe]=V.scales,[ee,Y]=Ke.match,ze=h.axes[0].side%2==1,We=z.ori==0?ae:W,at=z.ori==1?ae:W,Me=ze?R:w,Ve=ze?w:R,zt=ze?v:y,bt=ze?y:v;if(be!=null?y=ee(H,be)?l(re,L[H],We,0):-10:y=We*(zt/Me),pe!=null?v=Y(I,pe)?l(xe,L[I],at,0):-10:v=at*(bt/Ve),z.ori==1){let Jt=y;y=v,v=Jt}}_&&(h==null||h.cursor.event.type==Fu)&&((y<=1||y>=ae-1)&&(y=Kr(y,ae)),(v<=1||v>=W-1)&&(v=Kr(v,W))),P?(Jc=y,Qc=v,[ws,$s]=G.move(r,y,v)):(Oe=y,Fe=v)}let Hl={width:0,height:0,left:0,top:0};function Il(){si(Hl,!1)}let rp,sp,op,ip;function ap(d,h,y,v,w,R,M){Xn=!0,st=ot=ct._x=ct._y=!1,Dl(d,h,y,v,w,R,M,!0,!1),d!=null&&(gt(Bu,Uu,lp,!1),bo(sf,r,ws,$s,ae,W,null));let{left:P,top:_,width:H,height:I}=Ne;rp=P,sp=_,op=H,ip=I}function lp(d,h,y,v,w,R,M){Xn=ct._x=ct._y=!1,Dl(d,h,y,v,w,R,M,!1,!0);let{left:P,top:_,width:H,height:I}=Ne,V=H>0||I>0,re=rp!=P||sp!=_||op!=H||ip!=I;if(V&&re&&si(Ne),ct.setScale&&V&&re){let xe=P,be=H,pe=_,ee=I;if(z.ori==1&&(xe=_,be=I,pe=P,ee=H),st&&er(B,wn(xe,B),wn(xe+be,B)),ot)for(let Y in L){let ze=L[Y];Y!=B&&ze.from==null&&ze.min!=Pe&&er(Y,wn(pe+ee,Y),wn(pe,Y))}Il()}else G.lock&&(G._lock=!G._lock,Cr(h,!0,d!=null));d!=null&&(us(Bu,Uu),bo(Bu,r,Oe,Fe,ae,W,null))}function Gy(d,h,y,v,w,R,M){if(G._lock)return;Tr(d);let P=Xn;if(Xn){let _=!0,H=!0,I=10,V,re;z.ori==0?(V=st,re=ot):(V=ot,re=st),V&&re&&(_=Oe<=I||Oe>=ae-I,H=Fe<=I||Fe>=W-I),V&&_&&(Oe=Oe<ws?0:ae),re&&H&&(Fe=Fe<$s?0:W),Cr(null,!0,!0),Xn=!1}Oe=-10,Fe=-10,Ee.fill(null),Cr(null,!0,!0),P&&(Xn=P)}function up(d,h,y,v,w,R,M){G._lock||(Tr(d),wl(),Il(),d!=null&&bo(lf,r,Oe,Fe,ae,W,null))}function cp(){F.forEach(Dw),xl(r.width,r.height,!0)}Jr(Ea,Us,cp);let Rs={};Rs.mousedown=ap,Rs.mousemove=np,Rs.mouseup=lp,Rs.dblclick=up,Rs.setSeries=(d,h,y,v)=>{let w=Ke.match[2];y=w(r,h,y),y!=-1&&xn(y,v,!0,!1)},ht&&(gt(sf,$,ap),gt(Fu,$,np),gt(of,$,d=>{Tr(d),go(!1)}),gt(af,$,Gy),gt(lf,$,up),ec.add(r),r.syncRect=go);let oi=r.hooks=t.hooks||{};function it(d,h,y){Ll?mo.push([d,h,y]):d in oi&&oi[d].forEach(v=>{v.call(null,r,h,y)})}(t.plugins||[]).forEach(d=>{for(let h in d.hooks)oi[h]=(oi[h]||[]).concat(d.hooks[h])});let pp=(d,h,y)=>y,Ke=Ye({key:null,setSeries:!1,filters:{pub:vf,sub:vf},scales:[B,C[1]?C[1].scale:null],match:[xf,xf,pp],values:[null,null]},G.sync);Ke.match.length==2&&Ke.match.push(pp),G.sync=Ke;let dp=Ke.key,Fl=gh(dp);function bo(d,h,y,v,w,R,M){Ke.filters.pub(d,h,y,v,w,R,M)&&Fl.pub(d,h,y,v,w,R,M)}Fl.sub(r);function Yy(d,h,y,v,w,R,M){Ke.filters.sub(d,h,y,v,w,R,M)&&Rs[d](null,h,y,v,w,R,M)}r.pub=Yy;function Jy(){Fl.unsub(r),ec.delete(r),wr.clear(),Yu(Ea,Us,cp),u.remove(),Se?.remove(),it("destroy")}r.destroy=Jy;function Bl(){it("init",t,e),Wc(e||t.data,!1),j[B]?_l(B,j[B]):wl(),Zo=Ne.show&&(Ne.width>0||Ne.height>0),Rr=Gt=!0,xl(t.width,t.height)}return C.forEach(Fc),F.forEach(My),n?n instanceof HTMLElement?(n.appendChild(u),Bl()):n(r,Bl):Bl(),r}Je.assign=Ye;Je.fmtNum=ac;Je.rangeNum=Ma;Je.rangeLog=Pa;Je.rangeAsinh=oc;Je.orient=Zr;Je.pxRatio=$e;Je.join=M0;Je.fmtDate=uc,Je.tzDate=I0;Je.sync=gh;{Je.addGap=ww,Je.clipGaps=Oa;let t=Je.paths={points:$h};t.linear=kh,t.stepped=kw,t.bars=Rw,t.spline=Ew}var Xr=class{constructor(e,n,r){this.axis=e;let s=e==="relative"?r:0;this.tracks=n.map(o=>({curve:o,x:e==="step"?o.steps:Mo(o.wall_times,s)}))}x(e,n){let r=this.track(n);return this.axis==="step"||!r?e:Vr(r.curve.steps,r.x,e)}step(e){let n=this.track();return this.axis==="step"||!n?e:Vr(n.x,n.curve.steps,e)}grid(){let e=this.tracks.map(({curve:r,x:s})=>this.broken(r,s,r.values)),n=this.tracks.flatMap(({curve:r,x:s})=>r.smoothed?[this.broken(r,s,r.smoothed)]:[]);return Ns([...e,...n])}indexAt(e,n){let r=this.tracks[e]?.x??[],s=Wr(r,n);return r[s]===n?s:-1}track(e){let n=e&&this.tracks.find(({curve:r})=>r.member===e.member&&r.tag===e.tag);return n||this.tracks.reduce((r,s)=>r&&r.x.length>=s.x.length?r:s,void 0)}broken(e,n,r){if(this.axis==="step"||!e.pauses.length)return{steps:n,values:r};let s=[],o=[],i=new Set(e.pauses.map(({step:l})=>Wr(e.steps,l)));return n.forEach((l,a)=>{s.push(l),o.push(r[a]??null);let u=n[a+1];!i.has(a)||u===void 0||(s.push((l+u)/2),o.push(null))}),{steps:s,values:o}}};var Hw=1,Mh=3,Ch=4;function Ah(t,e,n,r,s,o,i){let a={range:()=>{let u=Ph(s()),m=dt(u,...o())??dt(u),p=t.yRange??(m&&aa(m,r,e));return p?la(p,e):[0,1]},distr:e===null?Hw:e>0?Ch:Mh};return e&&(a.asinh=e),{x:{time:t.axis==="wall",range:(u,m,p)=>n.x.length&&m!==p?[m,p]:i()},y:a}}function Ph(t){return t.flatMap(e=>[e,...e.overwritten??[]])}function Lh({distr:t}){return t===Mh||t===Ch}function _h(t){let e=Ph(t.curves),n=t.yRange??dt(e);if(t.scale==="linear"||!n)return null;let r=t.scale!=="symlog"||n[0]<=0;return ua(t.yRange?[]:e,r?n:[0,n[1]])}var Iw=4,Fw=14,Nh=32,zh=Dh([1,2,2.5,5],-32,308);function Ha(t,e,n="step"){let r=Lh(e),s={stroke:t["text-2"],font:`11px ${Bt}`,grid:{stroke:t.grid,width:1},ticks:{show:!1},border:{show:!0,stroke:t["border-strong"],width:1}};return[{...s,grid:{show:!1},size:24,gap:4,space:64,...Bw(n)},{...s,border:{show:!1},gap:8,space:Nh,size:(o,i,l,a)=>{let u=o.axes[l];if(a>1&&u?._size!==void 0)return u._size;let m=Math.max(0,...(i??[]).map(p=>p.length));return Math.max(36,16+m*6.2)},incrs:zh,values:(o,i,l,a,u)=>jw(i,r?0:u),...r?{splits:Ww,filter:(o,i)=>i}:{}}]}function Bw(t){return t==="value"?{incrs:zh,values:(e,n)=>Oh(n)}:t==="share"?{values:(e,n)=>n.map(r=>`${r} %`)}:t==="wall"?{space:96,values:(e,n,r,s,o)=>Km(n,o)}:t==="relative"?{incrs:qm(),values:(e,n,r,s,o)=>n.map(i=>jm(i,o))}:{incrs:Dh([1,2,5],0,15),values:(e,n)=>Oh(n)}}function Oh(t){let e=t.map(n=>du(n));return new Set(e).size<e.length?t.map(n=>D(n)):e}function Ww(t,e,n,r){let{distr:s,asinh:o=1}=t.scales.y??{},i=s===Iw?o:0,l=t.bbox.height/devicePixelRatio,a=qw(n,r,i,Math.max(2,Math.floor(l/Nh)));return Vw(a,u=>l*dn(u,i)/(dn(r,i)-dn(n,i)))}function Vw(t,e){let n=[];for(let r of[...t].sort((s,o)=>+(o===0)-+(s===0)||Math.abs(o)-Math.abs(s)))n.every(s=>Math.abs(e(r)-e(s))>=Fw)&&n.push(r);return n.sort((r,s)=>r-s)}function qw(t,e,n,r){let s=n>0?n:t,o=Math.max(Math.abs(e),n>0?Math.abs(t):0);if(!(s>0&&s<=o&&o<1/0))return[];let i=Math.floor(Math.log10(s)),l=Math.ceil(Math.log10(o)),a=Math.log10(o/s),u=n>0&&t<0&&e>0?2:1,m=Math.max(1,Math.ceil((l-i)*u/r)),p=a*u*2<=Math.max(r,4)?[1,2,5]:[1],f=n>0?[0]:[];for(let x=l-l%m;x>=i;x-=m)for(let $ of p){let T=+`${$}e${x}`;f.push(T),n>0&&f.push(-T)}return f.filter(x=>x>=t&&x<=e).sort((x,$)=>x-$)}function jw(t,e){return t.map(n=>{if(n===null)return"";let r=Math.abs(n);if(!(e>0))return K(n,3);let s=Uw(e),o=Math.floor(Math.log10(r))-s+1;return n!==0&&(r>=1e5||r<.001)?K(n,Math.max(3,Math.min(15,o))):(s<0?n.toFixed(-s):K(n,5)).replace("-","−")})}function Uw(t){let[e="",n="0"]=t.toExponential(5).split("e");return Number(n)-(String(Number(e)).split(".")[1]?.length??0)}function Dh(t,e,n){let r=[];for(let s=e;s<n;s+=1)for(let o of t)r.push(+`${o}e${s}`);return r}function Kw(t,[e,n]){let r=s=>{let o=u=>s?u>n:u<e,i=t.findIndex(u=>u!==null&&o(u));if(i<0)return[];let a=t.filter(u=>u!==null&&o(u)).reduce((u,m)=>(s?m>u:m<u)?m:u);return[{first:i,value:a,up:s}]};return[...r(!0),...r(!1)]}function Ia(t,e,n,r){for(let s of t.curves)for(let{first:o,value:i,up:l}of Kw(s.values,e)){let a=Gw(t,s,o,l);if(!t.inside(a))continue;let u=l?t.box.y+2*t.ratio:t.bottom-2*t.ratio,m=n(s);if(t.within(()=>{t.triangle(a,u,9,m,l)}),!r)continue;let p=`${l?"↑":"↓"} ${K(i)}`,f=8*t.ratio;t.label(p,{colour:m,strength:1,priority:1},(x,$)=>{let T=l?u:u-$;return[[a+f,T],[a-x-f,T]]})}}function Gw(t,e,n,r){let s=m=>t.x(e.steps[m]??0,e),[o,i]=[e.values[n-1],e.values[n]];if(typeof o!="number"||typeof i!="number")return s(n);let l=r?t.box.y:t.bottom,[a,u]=[t.y(o),t.y(i)];return s(n-1)+(l-a)/(u-a)*(s(n)-s(n-1))}function Hh(t){let{box:e,ratio:n}=t,r=6*n,s=Math.ceil(e.width/r)+1,o=Math.ceil(e.height/r)+1,i=new Uint8Array(s*o),l=m=>Math.max(0,Math.min(s-1,Math.floor((m-e.x)/r))),a=m=>Math.max(0,Math.min(o-1,Math.floor((m-e.y)/r))),u=(m,p,f,x)=>{let $=Math.min(100,Math.ceil(Math.hypot(f-m,x-p)/r))||1;for(let T=1;T<=$;T+=1){let A=T/$;i[a(p+(x-p)*A)*s+l(m+(f-m)*A)]=1}};for(let m of t.curves){let p=null;m.steps.forEach((f,x)=>{let $=m.values[x];if(typeof $!="number"){p=null;return}let T=[t.x(f,m),t.y($)];(t.inside(T[0])||p&&t.inside(p[0]))&&u(...p??T,...T),p=T})}return({x:m,y:p,width:f,height:x})=>{let $=0;for(let T=a(p);T<=a(p+x);T+=1)for(let A=l(m);A<=l(m+f);A+=1)$+=i[T*s+A]??0;return $}}function Yw(t,e){return t.x<e.x+e.width&&e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height}function Fh(t,e,n,r,s,o=[]){let i=[],l=[];for(let a of[...t].sort((u,m)=>u.priority-m.priority)){let u=Jw(a.text,e.width*.9,n),m=n(u),p=null,f=1/0,x=a.places(m,r),[$,T]=x[0]??[0,0];if(!l.some(O=>O.text===u&&Math.abs(O.x-$)<m&&Math.abs(O.y-T)<3*r)){for(let[O,[C,F]]of x.entries()){let L={x:Ih(C,e.x,e.x+e.width-m),y:Ih(F,e.y,e.y+e.height-r),width:m,height:r},Q=[...i,...o].some(Z=>Yw(L,Z));if(Q&&!a.forced)continue;let B=Math.hypot(L.x-C,L.y-F)/r,N=s(L)+O*.5+B*4+(Q?1e3:0);N<f&&(f=N,p=L)}p&&(i.push({...p,text:u,colour:a.colour}),l.push({text:u,x:$,y:T}))}}return i}function Ih(t,e,n){return Math.max(e,Math.min(n,t))}function Jw(t,e,n){if(n(t)<=e)return t;let r=t.length-1;for(;r>1&&n(`${t.slice(0,r)}…`)>e;)r-=1;return`${t.slice(0,r).trimEnd()}…`}var br=class{constructor(e,n,r,s){this.plot=e;this.colours=n;this.curves=r;this.abscissa=s;this.wishes=[];this.obstacles=[];this.tints=new Map;this.ctx=e.ctx,this.ratio=devicePixelRatio;let{left:o,top:i,width:l,height:a}=e.bbox;this.box={x:o,y:i,width:l,height:a}}x(e,n){return this.plot.valToPos(this.abscissa.x(e,n),"x",!0)}y(e){return this.plot.valToPos(e,"y",!0)}get bottom(){return this.box.y+this.box.height}get right(){return this.box.x+this.box.width}inside(e){return e>=this.box.x-1&&e<=this.right+1}valueAt({member:e,tag:n},r){let s=this.curves.find(l=>l.member===e&&l.tag===n);if(!s)return null;let o=null,i=1/0;return s.steps.forEach((l,a)=>{let u=s.values[a];typeof u=="number"&&Math.abs(l-r)<i&&(i=Math.abs(l-r),o=u)}),o}within(e){let{ctx:n,box:r}=this;n.save(),n.beginPath(),n.rect(r.x,r.y,r.width,r.height),n.clip(),e(n),n.restore()}tint(e,n){this.tints.set(e,[...this.tints.get(e)??[],n])}wash(){this.within(e=>{for(let[n,r]of this.tints){e.fillStyle=n,e.beginPath();for(let{x:s,y:o,width:i,height:l}of r)e.rect(s,o,i,l);e.fill()}})}trace(e,n,r){this.within(s=>{s.strokeStyle=r,s.lineWidth=1.25*this.ratio,s.beginPath();let o=!1;e.forEach((i,l)=>{let a=n[l];if(typeof a!="number"){o=!1;return}o?s.lineTo(this.x(i),this.y(a)):s.moveTo(this.x(i),this.y(a)),o=!0}),s.stroke()})}line(e,n,r,s,o,i=1,l=[]){let{ctx:a,ratio:u}=this;a.save(),a.strokeStyle=o,a.lineWidth=i*u,a.setLineDash(l.map(m=>m*u)),a.beginPath(),a.moveTo(e,n),a.lineTo(r,s),a.stroke(),a.restore()}ring(e,n,r,s){let{ctx:o,ratio:i}=this;o.save(),o.beginPath(),o.arc(e,n,r*i,0,2*Math.PI),o.fillStyle=this.colours.surface,o.fill(),o.lineWidth=2*i,o.strokeStyle=s,o.stroke(),o.restore()}triangle(e,n,r,s,o){let{ctx:i,ratio:l}=this,a=r*l,u=o?a:-a;i.save(),i.beginPath(),i.moveTo(e,n),i.lineTo(e-a*.6,n+u),i.lineTo(e+a*.6,n+u),i.closePath(),i.fillStyle=s,i.fill(),i.restore()}occupy(e,n,r,s){this.obstacles.push({x:e,y:n,width:r,height:s})}label(e,n,r){if(!e||n.strength<1)return;let{colour:s,priority:o,strength:i}=n,l=i>1;this.wishes.push({text:e,colour:s,priority:l?-1:o,places:r,forced:l})}note(e,n,r){this.wishes.push({text:e,colour:n,priority:4,places:r,forced:!1})}flush(){let{ctx:e,ratio:n,box:r}=this;if(!this.wishes.length)return;e.save(),e.font=`500 ${11*n}px ${Bt}`,e.textBaseline="middle",e.textAlign="left";let s=4*n,o=l=>e.measureText(l).width+2*s,i=Fh(this.wishes,r,o,16*n,Hh(this),this.obstacles);for(let{x:l,y:a,width:u,height:m,text:p,colour:f}of i)e.fillStyle=Ge(this.colours.surface,.5),e.beginPath(),e.roundRect(l,a,u,m,3*n),e.fill(),e.strokeStyle=Ge(this.colours.surface,.85),e.lineWidth=3*n,e.lineJoin="round",e.strokeText(p,l+s,a+m/2+n*.5),e.fillStyle=f,e.fillText(p,l+s,a+m/2+n*.5);e.restore()}};function eo(t){return t==="mousemove"||t==="mouseleave"}function Bh(t,e,n){let r=null,s=o=>{o!==r&&(r=o,t.over.style.cursor=o===null?"":"pointer",n.hover(o))};t.over.addEventListener("mousemove",o=>{s(o.buttons?null:e(t,o.offsetX,o.offsetY))}),t.over.addEventListener("mouseleave",()=>{s(null)}),t.over.addEventListener("click",o=>{let i=e(t,o.offsetX,o.offsetY);i!==null&&n.pick(i)})}var Qw=1,Zw=3,Xw=4,e1=.16;function Wh(t,e,n){let{grid:r,lines:s,window:o,palette:i}=e,l=r.columns.length-s.length,a=i1(e),u={width:e.width,height:e.height,padding:[8,e.axis==="share"?24:12,0,0],legend:{show:!1},focus:{alpha:.25},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},focus:{prox:24},points:{size:7,width:2},...e.sync?{sync:t1(e.sync)}:{},dataIdx:(m,p,f)=>p?n.nearest(p-1,f)??f:f,bind:{dblclick:()=>()=>(n.zoom(null),null)}},scales:{x:{time:e.axis==="wall",range:()=>[...o]},y:a},axes:Ha(i,a,e.axis),series:[{},...o1(e),...s.map((m,p)=>s1(m,r.isolated[l+p]??[]))],bands:s.flatMap(({range:m,colour:p})=>m?[{series:[m[1]+1,m[0]+1],fill:Ge(p,e1)}]:[]),hooks:{draw:[m=>n1(m,e)],setCursor:[m=>n.cursor((m.cursor.left??-1)<0?null:m.cursor.idx??null)],setSeries:[(m,p)=>n.light(r1(e,(p??0)-1))],setSelect:[m=>{let{left:p,width:f}=m.select;f>=5&&n.zoom([m.posToVal(p,"x"),m.posToVal(p+f,"x")])}]}};return new Je(u,[r.x,...r.columns],t)}function t1(t){return{key:t,setSeries:!1,scales:["x",null],filters:{pub:eo,sub:eo}}}function n1(t,{curves:e,lines:n,palette:r}){let{min:s,max:o}=t.scales.y??{};if(s===void 0||o===void 0)return;let i=new br(t,r,e,new Xr("step",e,0));Ia(i,[s,o],l=>n[e.indexOf(l)]?.colour??r.none,!1)}function r1({grid:t,lines:e},n){let r=n-(t.columns.length-e.length);if(r>=0)return r;let s=e.findIndex(({range:o})=>o?.includes(n));return s<0?null:s}function s1({colour:t,dash:e,width:n},r){return{stroke:t,dash:e,width:n,spanGaps:!1,points:{show:r.length>0,filter:()=>r,size:5,fill:t}}}function o1({lines:t}){return t.flatMap(({range:e,colour:n})=>(e??[]).map(()=>({stroke:Ge(n,.35),width:.75,spanGaps:!1,points:{show:!1}})))}function i1({extent:t,log:e,grid:n}){let r=e?t[0]>0?0:l1(n.columns):null,s=la([...t],r),o={range:()=>s,distr:r===null?Qw:r>0?Xw:Zw};return r&&(o.asinh=r),o}var a1=.05;function l1(t){let e=t.flatMap(n=>n.flatMap(r=>r?[Math.abs(r)]:[])).sort((n,r)=>n-r);return e[Math.floor(e.length*a1)]??1}var Fa=class{constructor(e,n){this.events=n;this.chart=null;this.scene=null;this.root=null;this.size=null;e.addController(this)}hostDisconnected(){this.size?.disconnect(),this.size=null,this.root=null,this.chart?.destroy(),this.chart=null}show(e,n){this.scene=n,e!==this.root&&(this.size?.disconnect(),this.size=new ResizeObserver(()=>{this.resize(e)}),this.size.observe(e),this.root=e),this.draw(e)}point(e){let{chart:n,scene:r}=this;n?.setCursor({left:n.valToPos(r?.grid.x[e]??0,"x"),top:10})}resize(e){let{clientWidth:n,clientHeight:r}=e;!n||!r||(this.chart?this.chart.setSize({width:n,height:r}):this.draw(e))}draw(e){let{clientWidth:n,clientHeight:r}=e;this.chart?.destroy(),this.chart=null,n&&r&&this.scene&&(this.chart=Wh(e,{...this.scene,width:n,height:r},this.events))}};var gc=12;function qh({table:t,entries:e,range:n,place:r,left:s,width:o}){let i=s>o/2,l=i?{right:`${o-s+gc}px`}:{left:`${s+gc}px`},a={"max-width":`${Math.max(i?s:o-s,o/2)-2*gc}px`};return b`<div class="tip" aria-hidden="true" style=${wa({...l,...a})}>
    <p>${r}</p>
    ${Vh(t.above)}
    <table>
      ${t.rows.map(({line:u,value:m})=>{let p=e[u];return p?b`<tr ?data-lit=${p.lit}>
              <td>${Hu(p)}</td>
              <td class="who">${_o(p.name)}</td>
              <td class="number">${or(m,n)}</td>
            </tr>`:S})}
    </table>
    ${Vh(t.below)}
  </div>`}function Vh(t){return t?b`<p class="quiet">
        ${c(g`${D(t)} more`,{id:"more-runs-at-cursor",desc:"Runs that are not in the table beside the cursor"})}
      </p>`:S}var jh=11;function bc(t,e,n){let{left:r,top:s,width:o,height:i}=t.bbox,l=Object.create(t,{ctx:{value:e}}),a=u=>{for(let m of u??[])m(l)};a(t.hooks.drawClear),u1(t,e,n),e.save(),e.beginPath(),e.rect(r,s,o,i),e.clip(),c1(t,e),t.series.forEach((u,m)=>{m>0&&u.show!==!1&&p1(t,e,m)}),e.restore(),a(t.hooks.draw)}function u1(t,e,n){let r=devicePixelRatio,{left:s,top:o,width:i,height:l}=t.bbox,[a,u]=t.axes,m=(f,x)=>{e.strokeStyle=x,e.beginPath(),e.moveTo(f[0],f[1]),e.lineTo(f[2],f[3]),e.stroke()};e.save(),e.lineWidth=r,e.font=`${jh*r}px ${Bt}`;let p=o+l;e.textAlign="right",e.textBaseline="middle",u._splits?.forEach((f,x)=>{let $=t.valToPos(f,"y",!0);Number.isFinite($)&&(m([s,$,s+i,$],n.grid),e.fillStyle=n["text-2"],e.fillText(u._values?.[x]??"",s-(u.gap??0)*r,$))}),m([s,p,s+i,p],n["border-strong"]),e.textAlign="center",e.textBaseline="top",e.fillStyle=n["text-2"],a._splits?.forEach((f,x)=>{(a._values?.[x]??"").split(`
`).forEach(($,T)=>{let A=(a.gap??0)+T*jh*1.5;e.fillText($,t.valToPos(f,"x",!0),p+A*r)})}),e.restore()}function c1(t,e){for(let{series:n,fill:r}of t.bands??[]){let s=n.map(a=>Kh(t,a).flat()),[o=[],i=[]]=s,l=Uo(r,t,n[0]);!o.length||typeof l!="string"||(e.fillStyle=l,e.beginPath(),Gh(e,[...o,...i.reverse()]),e.closePath(),e.fill())}}function p1(t,e,n){let r=devicePixelRatio,s=t.series[n],o=Uo(s?.stroke,t,n);if(!(!s||typeof o!="string")){e.save(),e.strokeStyle=o,e.lineWidth=(s.width??1)*r,e.lineJoin="round",e.setLineDash((s.dash??[]).map(i=>i*r)),e.beginPath();for(let i of Kh(t,n))Gh(e,i);e.stroke(),e.restore(),d1(t,e,n,s.points??{})}}function d1(t,e,n,r){let s=devicePixelRatio,o=Uo(r.show,t,n),i=r.filter,l=i?.(t,n,o);if(!o||!Array.isArray(l))return;let[a,u]=[Uo(r.stroke,t,n),Uo(r.fill,t,n)];e.save(),e.lineWidth=(r.width??1)*s;for(let m of l){let[p,f]=Uh(t,n,m)??[NaN,NaN];Number.isFinite(p+f)&&(e.beginPath(),e.arc(p,f,((r.size??0)-(r.width??0))/2*s,0,2*Math.PI),typeof u=="string"&&(e.fillStyle=u,e.fill()),typeof a=="string"&&(e.strokeStyle=a,e.stroke()))}e.restore()}function Uo(t,e,n){return typeof t=="function"?t(e,n):t}function Uh(t,e,n){let r=t.data[0][n],s=t.data[e]?.[n];if(s===void 0||r===void 0)return;if(s===null)return null;let o=[t.valToPos(r,"x",!0),t.valToPos(s,"y",!0)];return o.every(Number.isFinite)?o:null}function Kh(t,e){let{left:n,width:r}=t.bbox,s=Array.from(t.data[0],(a,u)=>Uh(t,e,u)).filter(a=>a!==void 0),o=s.findLastIndex(a=>a&&a[0]<n),i=s.findIndex(a=>a&&a[0]>n+r),l=[[]];for(let a of s.slice(Math.max(0,o),i<0?void 0:i+1))a?l.at(-1)?.push(a):l.push([]);return l.filter(a=>a.length)}function Gh(t,e){e.forEach(([n,r],s)=>{s?t.lineTo(n,r):t.moveTo(n,r)})}var m1={center:"middle",right:"end",end:"end"},f1={middle:"central",top:"hanging"},Ko=class{constructor(e){this.measure=e;this.fillStyle="#000000";this.strokeStyle="#000000";this.lineWidth=1;this.lineJoin="miter";this.font="10px sans-serif";this.textAlign="left";this.textBaseline="alphabetic";this.dash=[];this.clips=0;this.path=[];this.stack=[];this.out=[];this.count=0}toDocument(e,n,r=""){let s={width:he(n[0]),height:he(n[1]),viewBox:`0 0 ${he(e[0])} ${he(e[1])}`};return`<svg xmlns="http://www.w3.org/2000/svg"${vc(s)}>${this.out.join("")}${r}</svg>
`}moved(e,n){return`<g transform="translate(${he(e)} ${he(n)})">${this.out.join("")}</g>`}save(){let{fillStyle:e,strokeStyle:n,lineWidth:r,lineJoin:s,font:o,textAlign:i,textBaseline:l,dash:a,clips:u}=this;this.stack.push({fillStyle:e,strokeStyle:n,lineWidth:r,lineJoin:s,font:o,textAlign:i,textBaseline:l,dash:a,clips:u})}restore(){let e=this.stack.pop();e&&(this.out.push("</g>".repeat(this.clips-e.clips)),Object.assign(this,e))}beginPath(){this.path=[]}moveTo(e,n){this.path.push(`M${he(e)} ${he(n)}`)}lineTo(e,n){this.path.push(`${this.path.length?"L":"M"}${he(e)} ${he(n)}`)}closePath(){this.path.push("Z")}rect(e,n,r,s){this.path.push(`M${he(e)} ${he(n)}h${he(r)}v${he(s)}h${he(-r)}Z`)}roundRect(e,n,r,s,o=0){let i=typeof o=="number"?o:0,l=(a,u)=>`a${he(i)} ${he(i)} 0 0 1 ${he(a)} ${he(u)}`;this.path.push(`M${he(e+i)} ${he(n)}h${he(r-2*i)}${l(i,i)}v${he(s-2*i)}${l(-i,i)}`,`h${he(2*i-r)}${l(-i,-i)}v${he(2*i-s)}${l(i,-i)}Z`)}arc(e,n,r){let s=o=>`a${he(r)} ${he(r)} 0 1 1 ${he(o)} 0`;this.path.push(`M${he(e-r)} ${he(n)}${s(2*r)}${s(-2*r)}Z`)}clip(){let e=`clip${this.count+=1}`;this.out.push(`<clipPath id="${e}"><path d="${this.path.join("")}"/></clipPath><g clip-path="url(#${e})">`),this.clips+=1}setLineDash(e){this.dash=[...e]}fill(){this.draw({...yc("fill",this.fillStyle)})}stroke(){this.draw({fill:"none",...this.line()})}fillText(e,n,r,s){this.write(e,n,r,yc("fill",this.fillStyle),s)}strokeText(e,n,r){this.write(e,n,r,{fill:"none",...this.line()})}measureText(e){return{width:this.measure(e,this.font)}}line(){return{...yc("stroke",this.strokeStyle),"stroke-width":he(this.lineWidth),"stroke-linejoin":this.lineJoin,...this.dash.length?{"stroke-dasharray":this.dash.map(he).join(" ")}:{}}}draw(e){this.path.length&&this.out.push(`<path d="${this.path.join("")}"${vc(e)}/>`)}write(e,n,r,s,o){let i=m1[this.textAlign],l=f1[this.textBaseline],a=o!==void 0&&this.measure(e,this.font)>o,u={x:he(n),y:he(r),style:`font: ${this.font}`,...i?{"text-anchor":i}:{},...l?{"dominant-baseline":l}:{},...a?{textLength:he(o),lengthAdjust:"spacingAndGlyphs"}:{},...s};this.out.push(`<text${vc(u)}>${Yh(e)}</text>`)}};function yc(t,e){let n=/^(#[0-9a-f]{6})([0-9a-f]{2})$/i.exec(e);return n?{[t]:n[1]??"",[`${t}-opacity`]:he(parseInt(n[2]??"ff",16)/255)}:{[t]:e}}function he(t){return Math.round(t*100)/100}function vc(t){return Object.entries(t).map(([e,n])=>` ${e}="${Yh(String(n))}"`).join("")}function Yh(t){let e={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};return t.replace(/[&<>"]/g,n=>e[n]??"").replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g,"")}var h1=2,Pn=16,Jh=40,xc=22,Ba=20,g1=12,b1=t=>`600 ${14*t}px ${Bt}`,Qh=t=>`400 ${12*t}px ${Bt}`;function wc(t,e,n){let r=document.createElement("canvas"),s=r.getContext("2d");if(!s)return Promise.resolve(null);let o=Xh(t,e,(l,a)=>tg(s,l,a)),i=h1/devicePixelRatio;return r.width=Math.round(o.width*i),r.height=Math.round(o.height*i),s.scale(i,i),eg(s,o,e,n),s.translate(Pn*devicePixelRatio,o.head),bc(t,s,n),new Promise(l=>{r.toBlob(l,"image/png")})}function Zh(t,e,n){let r=document.createElement("canvas").getContext("2d"),s=(m,p)=>r?tg(r,m,p):m.length*xc*.3,o=Xh(t,e,s),[i,l]=[new Ko(s),new Ko(s)];eg(i,o,e,n),bc(t,l,n);let a=[o.width,o.height],u=[o.width/devicePixelRatio,o.height/devicePixelRatio];return i.toDocument(a,u,l.moved(Pn*devicePixelRatio,o.head))}function Xh(t,{keys:e},n){let r=devicePixelRatio,{width:s,height:o}=t.ctx.canvas,i=[],[l,a]=[Pn*r,0];for(let{text:m}of e){let p=(Ba+6)*r+n(m,Qh(r));l>Pn*r&&l+p>s+Pn*r&&([l,a]=[Pn*r,a+1]),i.push([l,(Jh+(a+.5)*xc)*r]),l+=p+16*r}let u=(Jh+(e.length?a+1:0)*xc+4)*r;return{width:s+2*Pn*r,height:o+u+g1*r,head:u,places:i}}function eg(t,e,n,r){let s=devicePixelRatio,o=e.width-2*Pn*s;t.fillStyle=r.surface,t.beginPath(),t.rect(0,0,e.width,e.height),t.fill(),t.textBaseline="middle",t.fillStyle=r.text,t.font=b1(s),t.fillText(n.title,Pn*s,20*s,o*.6);let i=Math.min(o*.6,t.measureText(n.title).width);t.fillStyle=r["text-2"],t.font=Qh(s),t.textAlign="right",t.fillText(n.note,Pn*s+o,20*s,Math.max(1,o-i-16*s)),t.textAlign="left",n.keys.forEach((l,a)=>{let[u,m]=e.places[a]??[0,0];y1(t,u,m,l,r.surface),t.fillStyle=r.text,t.fillText(l.text,u+(Ba+6)*s,m)})}function y1(t,e,n,{colour:r,dash:s,hollow:o},i){let l=devicePixelRatio;t.save(),t.strokeStyle=r,t.lineWidth=2*l,t.setLineDash(s.map(a=>a*l)),t.beginPath(),t.moveTo(e,n),t.lineTo(e+Ba*l,n),t.stroke(),t.setLineDash([]),o&&(t.fillStyle=i,t.lineWidth=1.5*l,t.beginPath(),t.arc(e+Ba/2*l,n,3*l,0,2*Math.PI),t.fill(),t.stroke()),t.restore()}function tg(t,e,n){t.save(),t.font=n;let{width:r}=t.measureText(e);return t.restore(),r}function to(t,e){return $c(t,e)?"":K(e)}var v1=.005;function $c(t,e){return(t.match(/[-−]?\d[\d,]*(?:\.\d+)?(?:e[-+−]?\d+)?/gi)??[]).some(r=>{let s=Number(r.replaceAll(",","").replaceAll("−","-")),[o="",i="0"]=r.replaceAll("−","-").split(/e/i),l=10**(Number(i)-(o.split(".")[1]?.length??0));return Math.abs(s-e)<=Math.min(l*.5001,Math.abs(e)*v1)})}var rg={over(t,e,n){let{ratio:r}=t,{value:s,label:o}=e,i=ng(t,e);if(!i||!t.inside(i.x))return;let{x:l,y1:a,y2:u}=i,{strength:m}=n,p=Ge(n.colour,m<1?.35:1),f=m>1?3:2,x=4*r;t.line(l,a,l,u,p,f),t.line(l-x,a,l+x,a,p,f),t.line(l-x,u,l+x,u,p,f),t.occupy(l-x,Math.min(a,u)-x,2*x,Math.abs(u-a)+2*x);let $=/\d/.test(o)?o:`${o} ${K(s,3)}`;t.label($,n,(T,A)=>{let O=(a+u)/2-A/2,C=8*r;return[[l+C,O],[l-T-C,O],[l-T-C,Math.min(a,u)-A],[l-T-C,Math.max(a,u)]]})},distance(t,e,[n,r]){let s=ng(t,e);if(!s)return 1/0;let[o,i]=[Math.min(s.y1,s.y2),Math.max(s.y1,s.y2)];return Math.hypot(n-s.x,Math.max(o-r,r-i,0))},values:({first_value:t,other_value:e})=>[t,e].filter(n=>typeof n=="number"),row:({label:t,step:e,value:n})=>({name:t,value:`${to(t,n)} ${Ti(qe(e))}`.trim()})};function ng(t,e){let{member:n,tag:r,other_member:s,other_tag:o,step:i,value:l}=e,a=e.first_value??t.valueAt({member:n,tag:r},i),u=e.other_value??t.valueAt({member:s,tag:o},i)??(a===null?null:a-l);return a===null||u===null?null:{x:t.x(i,{member:n,tag:r}),y1:t.y(a),y2:t.y(u)}}var sg={over(t,{value:e,label:n},r){let{box:s,ratio:o}=t,{colour:i,strength:l}=r,a=t.y(e),u=3*o,m=a<s.y?"↑ ":a>t.bottom?"↓ ":"";m||t.line(s.x,a,t.right,a,Ge(i,l<1?.3:1),l>1?2.5:1.5,[6,4]),t.label(m+x1(n,e),r,(p,f)=>{let x=Math.max(a-f-u,s.y+u),$=Math.min(a+u,t.bottom-f-u),T=[];for(let A of[1,0,.5,.75,.25]){let O=s.x+u+(s.width-p-2*u)*A;T.push([O,x],[O,$])}return T})},distance:(t,{value:e},[,n])=>Math.abs(n-t.y(e))+3*t.ratio,values:({value:t,tolerance:e})=>e?[t-e,t,t+e]:[t],row:({label:t,value:e})=>({name:t,value:to(t,e)})};function x1(t,e){return t.includes("=")||$c(t,e)?t:`${t} = ${K(e)}`}var og={over(t,{step:e,value:n,label:r,member:s,tag:o},i){let{box:l,ratio:a}=t,{colour:u,strength:m}=i,p=t.x(e,{member:s,tag:o});if(!t.inside(p))return;let f=n===null?l.y+28*a:t.y(n),x=Ge(u,m<1?.35:1);if((m>1||n===null)&&t.line(p,l.y,p,t.bottom,x,1,[2,3]),n!==null){let $=m>1?7:5;t.ring(p,Math.max(l.y,Math.min(t.bottom,f)),$,x),t.occupy(p-$*a,f-$*a,2*$*a,2*$*a)}t.label(`${r} ${w1(r,e)}`.trim(),i,($,T)=>{let A=10*a,C=t.valueAt({member:s,tag:o},e)!==null&&n!==null,F=[[p-$/2,f-T-A],[p+A,f-T/2],[p-$-A,f-T/2],[p+A,f-T-A],[p-$-A,f-T-A],[p-$-A,f+A]];return C&&F.splice(1,0,[p-$/2,f+A],[p+A,f+A]),F})},distance(t,{step:e,value:n,member:r,tag:s},[o,i]){let l=t.x(e,{member:r,tag:s});return n===null?Math.abs(o-l):Math.hypot(o-l,i-Math.max(t.box.y,Math.min(t.bottom,t.y(n))))},values:({value:t})=>t===null?[]:[t],row:({label:t,step:e,value:n})=>({name:t,value:`${n===null?"":to(t,n)} ${Ti(qe(e))}`.trim()})};function w1(t,e){return t.match(/\d[\d,]*(?:\.\d+)?/g)?.some(n=>Number(n.replaceAll(",",""))===e)?"":`@ ${qe(e)}`}var ig={under(t,e,{colour:n,strength:r,leading:s}){let{first_step:o,last_step:i}=e,{ratio:l,box:a}=t,u=t.x(o,e),m=Math.max(t.x(i,e)-u,2*l);if(s||r>1){let p=Ge(n,r>1?.18:r<1?.04:.1);t.tint(p,{x:u,y:a.y,width:m,height:a.height})}t.tint(Ge(n,r<1?.3:.9),{x:u,y:a.y,width:m,height:2*l})},over(t,e,n){let{ratio:r,box:s}=t,{first_step:o,last_step:i,label:l}=e,a=Math.max(t.x(o,e),s.x),u=Math.min(t.x(i,e),t.right);u<s.x||a>t.right||t.label(l,n,(m,p)=>{let f=(a+u-m)/2,x=[s.y+4*r,s.y+6*r+p,t.bottom-p-4*r],$=u-a>=m?[a+2*r,f,u-m]:[f];return x.flatMap(T=>$.map(A=>[A,T]))})},distance(t,e,[n,r]){let[s,o]=[t.x(e.first_step,e),t.x(e.last_step,e)],i=Math.max(0,r-t.box.y-18*t.ratio);return Math.hypot(Math.max(s-n,n-o,0),i)+5*t.ratio},row:({label:t,first_step:e,last_step:n})=>({name:t,value:e===n?Ct(qe(e)):Ei(qe(e),qe(n))})};var $1={row:({name:t,value:e,unit:n})=>({name:t,value:es(e,n)})},S1={row:t=>{let e=Object.entries(t).filter(([,s])=>["number","string"].includes(typeof s)),n=new Map(e),r=[...n].filter(([s])=>!["kind","label","name"].includes(s)).map(([s,o])=>`${s.replaceAll("_"," ")} ${typeof o=="number"?K(o):o}`);return{name:String(n.get("label")??n.get("name")??t.kind),value:r.join(", ")}}},k1=new Map(Object.entries({span:ig,level:sg,point:og,gap:rg,stat:$1}));function yr(t){return k1.get(t.kind)??S1}function no(t){return yr(t).row(t)}function Wa(t){return sa(t).flatMap(({evidence:e})=>yr(e).values?.(e)??[])}function R1(t){return/(?:series|ss)$/.test(t)?t:/(?:ss|sh|ch|x)es$/.test(t)?t.slice(0,-2):t.replace(/ies$/,"y").replace(/s$/,"")}function es(t,e){if(t===null)return ir();let n=c("^(?:share|fraction)(?: of (.+))?$",{id:"unit-share",desc:"Regular expression of how the server says the unit of a share: share, share of the curve"}),r=new RegExp(n).exec(e);if(r){let o=K(t*100,3),i=r.slice(1).join("");return i?c(g`${o} % of ${i}`,{desc:"A share of something"}):c(g`${o} %`,{desc:"A share"})}let s=t===1?R1(e):e;return s?`${K(t)} ${s}`:K(t)}function Va({heads:t,rows:e}){return[t,...e].map(n=>`${n.map(T1).join(",")}\r
`).join("")}function qa({heads:t,rows:e}){return[t,...e].map(n=>n.map(r=>ug(r).replace(/[\t\r\n]+/g," ")).join("	")).join(`
`)}function ag({heads:t,rows:e}){let n=t.map((o,i)=>e.some(l=>typeof l[i]=="number")),r=o=>`| ${o.map(i=>ts(lg(i))).join(" | ")} |`,s=`| ${n.map(o=>o?"---:":"---").join(" | ")} |`;return[r(t),s,...e.map(r),""].join(`
`)}function ts(t){return t.replace(/[\\`*_[\]<>|#~&]/g,"\\$&").replace(/\s+/g," ")}function lg(t){return t==null?"":String(t)}function ug(t){let e=lg(t);return typeof t=="string"&&/^[=+\-@\t]/.test(e)?`'${e}`:e}function T1(t){let e=ug(t);return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e}var E1={nan:NaN,inf:1/0,"-inf":-1/0};function cg(t,e,n){let[r,s]=n??[-1/0,1/0],o=[...new Set(e.flatMap(u=>u.steps))].filter(u=>u>=r&&u<=s).sort((u,m)=>u-m),i=e.map(u=>new Map(u.steps.map((m,p)=>[m,p]))),l=["step"];t.forEach((u,m)=>{let p=u.member==="."?u.tag:`${u.member}/${u.tag}`;l.push(p,`${p} wall_time`),e[m]?.smoothed&&l.push(`${p} smoothed`)});let a=o.map(u=>{let m=[u];return e.forEach((p,f)=>{let x=i[f]?.get(u)??-1;m.push(x<0?null:p.values[x]??M1(p,u),p.wall_times[x]),p.smoothed&&m.push(p.smoothed[x])}),m});return{heads:l,rows:a}}function M1(t,e){let n=t.marks.findLast(r=>r.step<=e);return E1[n?.value??"nan"]}function pg(t,e,n){let r=[`### ${we(t.rule,e)}: ${ts(t.run)}`,"",Ae([`**${cn(t.severity)}**`,Li(t.confidence)]),"",C1(t.message),""],s=t.evidence.flatMap(l=>l.kind==="stat"?[l]:[]);if(s.length){let l=[c("Measured",{desc:"Head of a column of names of measured numbers"}),c("Value",{desc:"A measured number"}),c("Limit",{desc:"What a number is compared with"})];r.push(`| ${l.join(" | ")} |`,"| --- | ---: | ---: |");for(let{name:a,value:u,limit:m,unit:p}of s){let f=m===null?"":es(m,p);r.push(`| ${ts(a)} | ${es(u,p)} | ${f} |`)}r.push("")}let o=t.evidence.filter(l=>l.kind!=="stat");for(let l of o){let{name:a,value:u}=no(l);r.push(`- ${ts(a)}${u?`: ${ts(u)}`:""}`)}o.length&&r.push("");let i=t.remedies.map(l=>e?.remedies[l]?.action).filter(l=>l!==void 0);return i.length&&r.push(c("What to do next:"),"",...i.map((l,a)=>`${a+1}. ${l}`),""),n&&r.push(`<${n}>`,""),r.join(`
`)}function C1(t){return t.split(/((?<!`)`[^`]+`(?!`))/).map((n,r)=>r%2?n.replace(/\s+/g," "):ts(n)).join("")}function ja(t,e,n){return`${`${t} ${e}`.replace(/[^\p{L}\p{N}._=-]+/gu,"-").replace(/^[-.]+|-+$/g,"").slice(0,120)||"chart"}.${n}`}function Ua({chart:t,caption:e,palette:n,run:r,points:s,thinned:o}){let i=(a,u)=>{a&&Cs(a,ja(r,e.title,u))},l=(a,u)=>new Blob([a],{type:`${u};charset=utf-8`});return[{label:c("Save picture (PNG)"),act:()=>{wc(t,e,n).then(a=>i(a,"png"))}},{label:c("Save picture (SVG)"),act:()=>i(l(Zh(t,e,n),"image/svg+xml"),"svg")},{label:o?c("Save shown points (CSV)"):c("Save points (CSV)"),act:()=>i(l(Va(s()),"text/csv"),"csv")},{label:c("Copy picture"),act:()=>A1(wc(t,e,n)),done:c("Copied")},{label:o?c("Copy shown points"):c("Copy points"),act:()=>Cn(qa(s())),done:c("Copied")}]}async function A1(t){let e=t.then(n=>n??Promise.reject(new Error("nothing was drawn")));await navigator.clipboard.write([new ClipboardItem({"image/png":e})])}var dg=U`
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
  :host([small]) .plot {
    height: 220px;
    margin-top: 4px;
  }
  .plot {
    position: relative;
  }
  h2 {
    padding: 12px 16px 0;
    font-size: 14px;
    line-height: 20px;
    font-weight: 600;
  }
  h2 .quiet {
    margin-left: 8px;
    font-weight: 400;
  }
  h2 {
    display: flex;
    min-width: 0;
  }
  h2 td-menu {
    margin: -2px 0 -2px auto;
    padding-left: 8px;
  }
  :host([small]) h2 {
    padding: 8px 16px 0;
    font-size: 13px;
  }
  .tip {
    position: absolute;
    top: 12px;
    z-index: 3;
    min-width: 120px;
    padding: 4px 8px;
    background: var(--td-surface);
    border: 1px solid var(--td-border-strong);
    border-radius: 4px;
    box-shadow: 0 2px 8px rgb(0 0 0 / 18%);
    font-size: 12px;
    line-height: 18px;
    pointer-events: none;
  }
  .tip p {
    padding: 0;
  }
  .tip table {
    width: 100%;
    border-collapse: collapse;
  }
  .tip td {
    padding: 0 0 0 8px;
  }
  .tip td:first-child {
    width: 24px;
    padding: 0;
  }
  .tip .who {
    max-width: min(200px, 26vw);
  }
  .tip [data-lit] td {
    font-weight: 600;
  }
  .tip svg {
    display: block;
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
`;var Ka=U`
  :host([full]) {
    position: fixed;
    inset: 0;
    z-index: 30;
    display: flex;
    flex-direction: column;
    overflow: auto;
    border: 0;
    border-radius: 0;
  }
  :host([full]) figure {
    flex: 1;
    display: flex;
    flex-direction: column;
  }
  :host([full]) .plot {
    flex: 1 0 200px;
    height: auto;
  }
`,ro=class{constructor(e){this.host=e;this.onKey=e=>{e.key==="Escape"&&!e.defaultPrevented&&this.put(!1)};e.addController(this)}get isOn(){return this.host.hasAttribute("full")}hostDisconnected(){this.put(!1)}get item(){return{label:c("Fill the page"),act:()=>{this.put(!this.isOn)},ticked:this.isOn}}put(e){this.host.toggleAttribute("full",e),document.documentElement.style.overflow=e?"hidden":"",document.removeEventListener("keydown",this.onKey),e&&document.addEventListener("keydown",this.onKey)}};var P1="200px",so=class{constructor(e){this.host=e;this.near=!1;this.seen=!1;this.watch=null;e.addController(this)}hostConnected(){this.watch=new IntersectionObserver(e=>{let n=e.at(-1)?.isIntersecting??!1;n!==this.near&&(this.near=n,this.seen||=n,this.host.requestUpdate())},{rootMargin:P1}),this.watch.observe(this.host)}hostDisconnected(){this.watch?.disconnect(),this.near=!1}};var L1=2e3,gn=class extends se{constructor(){super(...arguments);this.heading="";this.items=()=>[];this.open=!1;this.said=""}onFocusOut(n){let r=n.relatedTarget;(!r||!this.renderRoot.contains(r))&&(this.box.open=!1)}onKey(n){n.key!=="Escape"||!this.box.open||(n.stopPropagation(),this.close())}close(){this.box.open=!1,this.handle.focus()}async act({act:n,done:r}){let s=Promise.resolve(n());if(this.close(),r===void 0)return;let o=await s.catch(()=>!1);this.said=o===!1?c("Could not be copied"):r,setTimeout(()=>this.said="",L1)}render(){return b`<span class="said" aria-live="polite">${this.said}</span>
      <details
        @toggle=${()=>this.open=this.box.open}
        @focusout=${n=>this.onFocusOut(n)}
        @keydown=${n=>this.onKey(n)}
      >
        <summary
          aria-label=${c(g`More for ${this.heading}`,{desc:"Menu of a chart"})}
          title=${c("More",{desc:"Menu of a chart"})}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
            <circle cx="3" cy="8" r="1.4" />
            <circle cx="8" cy="8" r="1.4" />
            <circle cx="13" cy="8" r="1.4" />
          </svg>
        </summary>
        <div class="menu" role="menu">
          ${this.open?this.items().map(n=>this.renderItem(n)):S}
        </div>
      </details>`}renderItem(n){let{label:r,ticked:s}=n;return b`<button
      role=${s===void 0?"menuitem":"menuitemcheckbox"}
      aria-checked=${s??S}
      @click=${()=>{this.act(n)}}
    >
      ${r}<span class="tick" aria-hidden="true">${s?"✓":""}</span>
    </button>`}};gn.styles=[ce,U`
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
      .said {
        position: absolute;
        right: 28px;
        top: 2px;
        padding: 0 8px;
        border-radius: 4px;
        background: var(--td-info-bg);
        color: var(--td-info);
        font-size: 12px;
        white-space: nowrap;
      }
      .said:empty {
        display: none;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `],k([E()],gn.prototype,"heading",2),k([E({attribute:!1})],gn.prototype,"items",2),k([de()],gn.prototype,"open",2),k([de()],gn.prototype,"said",2),k([In("details")],gn.prototype,"box",2),k([In("summary")],gn.prototype,"handle",2),gn=k([le("td-menu")],gn);var _1=400,jn=class extends se{constructor(){super(...arguments);this.curves=[];this.series=[];this.zoom=null;this.open=!1}render(){return b`<details @toggle=${n=>this.open=n.target.open}>
      <summary class="fold">${c("Show numbers")}</summary>
      ${this.open?this.renderTable():S}
    </details>`}renderTable(){let{x:n}=Ns(this.curves),[r,s]=this.zoom??[-1/0,1/0],o=n.filter(p=>p>=r&&p<=s),i=Math.max(1,Math.ceil(o.length/_1)),l=o.filter((p,f)=>f%i===0||f===o.length-1),a=this.curves.reduce((p,f)=>p+f.points,0),u=this.curves.map(p=>new Map(p.steps.map((f,x)=>[f,p.values[x]??null]))),m=l.length<o.length||this.curves.some(p=>p.thinned);return b`<div class="box cue" tabindex="0" role="region" aria-label=${c("Numbers")}>
      <table>
        ${m?b`<caption>
                ${O1(l.length,a)}
              </caption>`:S}
        <thead>
          <tr>
            <th scope="col">${c("Step")}</th>
            ${this.series.map((p,f)=>b`<th scope="col" title=${`${p.member} · ${p.tag}`}>
                  ${this.series.length>1?Bn(this.series)[f]:p.tag}
                </th>`)}
          </tr>
        </thead>
        <tbody>
          ${l.map(p=>b`<tr>
                <td>${D(p)}</td>
                ${u.map(f=>{let x=f.get(p);return b`<td>
                    ${x===void 0?"":x===null?ir():K(x,5)}
                  </td>`})}
              </tr>`)}
        </tbody>
      </table>
    </div>`}};jn.styles=[ce,U`
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
    `],k([E({attribute:!1})],jn.prototype,"curves",2),k([E({attribute:!1})],jn.prototype,"series",2),k([E({attribute:!1})],jn.prototype,"zoom",2),k([de()],jn.prototype,"open",2),jn=k([le("td-numbers")],jn);function O1(t,e){let n=D(t);return ye(t,{one:c(g`${n} row of ${Fr(e)}; zoom in on the chart to see more.`),other:c(g`${n} rows of ${Fr(e)}; zoom in on the chart to see more.`)})}var lt=U`
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
    white-space: pre;
    font-weight: 600;
  }
  .middle {
    display: flex;
    min-width: 0;
    white-space: pre;
  }
  .middle .start {
    flex: 0 1 auto;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .middle .end {
    flex: none;
    max-width: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .swatch {
    flex: none;
    display: block;
  }
  /* Of several buttons one is pressed. */
  .switch {
    display: inline-flex;
  }
  .switch .button {
    border-radius: 0;
  }
  .switch .button:first-child {
    border-radius: 4px 0 0 4px;
  }
  .switch .button:last-child {
    border-radius: 0 4px 4px 0;
  }
  .switch .button + .button {
    margin-left: -1px;
  }
  .switch [aria-pressed="true"] {
    z-index: 1;
  }
`;var N1=12,Ue=class extends se{constructor(){super(...arguments);this.lines=[];this.groups=[];this.order=[];this.generation=0;this.heading="";this.dark=!1;this.visible={hidden:[],only:[]};this.window=null;this.baseline="";this.small=!1;this.cursor=null;this.lit=null;this.isHovered=!1;this.spoken="";this.sight=new so(this);this.enlarged=new ro(this);this.data=new ba(this);this.plot=new Fa(this,{nearest:(n,r)=>mr(this.view.grid.columns[n],r),cursor:n=>this.cursor=n,light:n=>this.lit=this.view.traces[n??-1]?.name??null,zoom:n=>{this.zoom(n)}});this.view=new Do([],{scale:"",x:"",outliers:!1});this.traces=[];this.drawn=[];this.items=()=>{let{chart:n}=this.plot;return[this.enlarged.item,...n?Ua(this.exported(n)):[]]}}willUpdate(n){let{store:r,generation:s,lines:o,groups:i,choice:l,visible:a}=this;(!this.small||this.sight.seen)&&this.data.ask({store:r,generation:s,lines:o,groups:i,axis:l.x}),n.has("window")&&this.data.zoom(this.window);let{traces:u}=this.data;if(u===this.traces&&!n.has("visible")&&!n.has("choice"))return;this.traces=u;let m=u.filter(({name:p})=>Ds(a,p));this.view=new Do(m.map(p=>this.data.placed(p)),l),this.cursor=null}updated(){let n=this.renderRoot.querySelector(".plot"),{view:r,window:s,dark:o,baseline:i}=this,l=[r,s,o,i];!n||l.every((a,u)=>a===this.drawn[u])||(this.drawn=l,this.plot.show(n,r.traces.length?this.scene(r):null))}scene(n){let{traces:r,grid:s,columns:o,axes:i}=n,l=n.windowOf(this.window),a=Sm(r);return{grid:s,lines:r.map(({name:u},m)=>({...Bs(this.placeOf(u),this.dark),width:u===this.baseline?3:a[m]?2:1.5,range:a[m]??null})),curves:o.slice(-r.length),window:l,extent:n.rangeWithin(l),axis:Gm(this.choice.x),sync:this.small?"quantities":"",log:i.log,palette:Mn(this.dark)}}placeOf(n){let r=this.groups.findIndex(s=>s.name===n);return r>=0?r:this.groups.length+this.order.indexOf(n)}zoom(n){this.dispatchEvent(new te("td-window",{window:n}))}light(n){this.lit=n;let r=this.view.indexOf(n);this.plot.chart?.setSeries(r<0?null:this.view.columnOf(r)+1,{focus:!0})}onKey(n){let{chart:r}=this.plot;if(n.ctrlKey||n.metaKey||n.altKey||!r)return;let{grid:s,traces:o}=this.view,i=Xm(n,this.cursor,s.x.length-1);if(i!==null){this.plot.point(i),this.cursor=i;let l=o.slice(0,N1).map(({name:a},u)=>`${a} ${this.view.valueAt(u,i)}`);this.spoken=Ae([Vs(this.choice.x,s.x[i]??0),...l])}else if(n.key==="Escape"||n.key==="0")this.zoom(null);else return;n.preventDefault()}render(){let{heading:n,choice:r,cursor:s,data:o}=this,i=s===null?void 0:this.view.grid.x[s],l=Qm([...this.lines,...this.groups.flatMap(({lines:m})=>m)]),a=fr([...this.groups.map(({name:m})=>m),...this.lines.map(({run:m})=>m)]),u=Jm(r.x,i);return b`<h2>
        <span class="cut" title=${n}>${n}</span
        >${l?b`<span class="quiet">${l}</span>`:S}
        <td-menu .heading=${n} .items=${this.items}></td-menu>
      </h2>
      <div
        class="plot"
        tabindex="0"
        role="img"
        aria-label=${c(g`Chart of ${n} of ${Ce(this.view.traces.length)}. Arrow keys read values, Escape resets the zoom.`)}
        @keydown=${m=>this.onKey(m)}
        @mouseenter=${()=>this.isHovered=!0}
        @mouseleave=${()=>this.isHovered=!1}
      >
        ${this.renderTip(i,a)}
      </div>
      ${this.small?S:b`<p>
                ${a?c(g`${u} in ${a}`,{desc:"Values of the runs in a folder"}):u}
                ${o.lost.length?c(g`· no such curve: ${Ae(o.lost)}`,{desc:"Runs that lack the curve"}):S}
                ${o.unplaced.length?c(g`· cannot be drawn over this axis: ${Ae(o.unplaced)}`,{desc:"Runs whose log has no rising values of the horizontal axis"}):S}
              </p>
              ${this.renderLegend(l,a)}`}
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      ${this.small?S:b`<td-numbers
              .curves=${ia(o.traces)}
              .series=${$m(o.traces,a)}
              .zoom=${r.x==="steps"?this.window:null}
            ></td-numbers>`}`}exported(n){let{view:r,heading:s,dark:o,order:i,choice:l,window:a}=this,u=r.traces.map(({name:m})=>Bs(this.placeOf(m),o));return Zm(n,{view:r,strokes:u,heading:s,dark:o,order:i,axis:l.x,window:a})}renderTip(n,r){let{chart:s}=this.plot;if(!this.isHovered||this.cursor===null||n===void 0||!s)return S;let{left:o,width:i}=s.bbox;return qh({table:this.view.tableAt(this.cursor,this.lit),entries:this.view.traces.map(l=>this.entryOf(l,"",r)),range:this.view.extent,place:Vs(this.choice.x,n),left:s.valToPos(n,"x")+o/devicePixelRatio,width:(o+i)/devicePixelRatio})}renderLegend(n,r){let s=this.traces.map(o=>this.entryOf(o,n?"":pt(o.series.split),r));return $a(s,{light:o=>{this.light(o)},toggle:o=>this.dispatchEvent(new te("td-visible",{name:o,alone:!1})),isolate:o=>this.dispatchEvent(new te("td-visible",{name:o,alone:!0}))})}entryOf(n,r,s){let{name:o,title:i,range:l,losses:a}=n,u=this.view.indexOf(o);return{key:o,name:o.slice(s.length),title:i,stroke:Bs(this.placeOf(o),this.dark),isBand:l!==null,losses:a,split:r,thick:o===this.baseline,lit:this.lit===o,value:u<0?"":this.view.valueAt(u,this.cursor),isShown:u>=0,isAlone:this.visible.only.length===1&&this.visible.only[0]===o}}};Ue.styles=[ce,lt,fa,ga,dg,Ka],k([E({attribute:!1})],Ue.prototype,"lines",2),k([E({attribute:!1})],Ue.prototype,"groups",2),k([E({attribute:!1})],Ue.prototype,"order",2),k([E({attribute:!1})],Ue.prototype,"store",2),k([E({type:Number})],Ue.prototype,"generation",2),k([E()],Ue.prototype,"heading",2),k([E({type:Boolean})],Ue.prototype,"dark",2),k([E({attribute:!1})],Ue.prototype,"choice",2),k([E({attribute:!1})],Ue.prototype,"visible",2),k([E({attribute:!1})],Ue.prototype,"window",2),k([E()],Ue.prototype,"baseline",2),k([E({type:Boolean,reflect:!0})],Ue.prototype,"small",2),k([de()],Ue.prototype,"cursor",2),k([de()],Ue.prototype,"lit",2),k([de()],Ue.prototype,"isHovered",2),k([de()],Ue.prototype,"spoken",2),Ue=k([le("td-overlay")],Ue);var z1=7;function mg(t){let{quantities:e,filter:n,chart:r}=t,s=Ui(n),o=e.filter(({label:i})=>s.matches([i]));return b`${e.length>=z1||n?D1(t,o.length,s.error):S}
    ${H1(t)}
    ${o.length?S:b`<p class="missing quiet">${c("No quantity matches.")}</p>`}
    <div class="grid quantities">${Wt(o,({key:i})=>i,r)}</div>`}function D1({quantities:t,filter:e,search:n},r,s){return b`<label class="pick">
    <span class="quiet">${c("Quantities")}</span>
    <input
      type="search"
      placeholder=${c("Filter: words or /regex/")}
      spellcheck="false"
      autocomplete="off"
      .value=${e}
      aria-invalid=${s!==null}
      @input=${o=>{n(o.target.value)}}
    />
    <span class="quiet" aria-live="polite">${s??Ft(r,D(t.length))}</span>
  </label>`}function H1({runs:t,visible:e,dark:n,legend:r}){let s=fr(t),o=t.map((i,l)=>({key:i,name:i.slice(s.length),title:i,stroke:Bs(l,n),isBand:!1,losses:"",split:"",thick:!1,lit:!1,value:"",isShown:Ds(e,i),isAlone:e.only.length===1&&e.only[0]===i}));return $a(o,r)}function fg(t,e,n,r){let s=t.flatMap(({wall_times:o})=>o.find(i=>i!==null)??[]);return{...r,curves:e.flatMap(o=>t[o]??[]),splits:e.map(o=>n[o]??"none"),axis:s.length?r.axis:"step",origin:r.origin??(s.length?Math.min(...s):0)}}function vr(t){return["train","validation","test"].includes(t)?t:"none"}function Ga(t){return t==="validation"||t==="test"}function hg(t,e){let n=[];if(e.classes!==null&&t.role==="loss"){let r=Math.log(e.classes);n.push({value:r,label:`ln ${D(e.classes)} = ${K(r)}`})}if(e.prior!==null&&t.role==="loss"){let r=I1(e.prior);n.push({value:r,label:c(g`entropy of ${e.prior.join(", ")} = ${K(r)}`,{desc:"Entropy of class shares"})})}for(let[r,s]of e.levels)r===t.title&&n.push({value:s,label:K(s)});return n}function I1(t){let[e=.5]=t,n=t.length===1?[e,1-e]:t,r=n.reduce((s,o)=>s+o,0);return-n.reduce((s,o)=>s+o/r*Math.log(o/r),0)}function gg(t,e){let n=t.find(({rule:r})=>r==="predicts-the-prior");for(let r of n?.evidence??[]){if(r.kind!=="level"||!(r.value>0&&r.value<1))continue;if(e.find(({member:o,tag:i})=>o===r.member&&i===r.tag)?.role==="score")return r.value}return null}function bg(t,e){let n=t.findLastIndex(({better:i})=>i!=="none"),[r,s]=[t[n],e[n]];if(!r||!s)return null;let o=null;for(let[i,l]of s.values.entries()){if(l===null)continue;(o===null||(r.better==="lower"?l<o.value:l>o.value))&&(o={value:l,step:s.steps[i]??0})}return o&&{value:o.value,label:c(g`best ${K(o.value)} @ ${qe(o.step)}`,{desc:"Best value and its step"})}}function yg(t,e){let n=t.kind==="span"?[t.first_step,t.last_step]:"step"in t?[t.step,t.step]:null,[r=0,s=0]=n??[],o=e[1]-e[0];if(!n||o<=0)return null;let i=Math.max((s-r)*.5,o*.05,2),l=[Math.max(e[0],r-i),Math.min(e[1],s+i)];return l[1]-l[0]>o*.7||l[0]>=l[1]?null:l}var Ya=class{constructor(e){this.host=e;this.curves=null;this.whole=[];this.error=null;this.wanted=null;this.window=null;this.request=0;this.zoomRequest=null;e.addController(this)}hostDisconnected(){this.zoomRequest?.abort()}async load(e){this.wanted=e;let n=this.request+=1;try{let r=await e.store.load(e.run,e.series,e.width,e.smoothing);if(n!==this.request)return;this.whole=r,this.error=null,(!this.window||!this.curves)&&this.put(r),this.window&&await this.refine(this.window)}catch(r){if(n!==this.request||zn(r))return;this.error=r.message,this.host.requestUpdate()}}zoom(e){this.window=e,this.zoomRequest?.abort(),e?this.refine(e):this.put(this.whole)}put(e){this.curves=e,this.host.requestUpdate()}async refine([e,n]){let{wanted:r,whole:s}=this;if(!r||!s.some(a=>a.thinned)){this.curves!==s&&this.put(s);return}let[o,i]=[Math.floor(e),Math.ceil(n)],l=this.zoomRequest=new AbortController;try{let a=await r.store.source.curves(r.run,[...r.series],r.width,{start:o,end:i},l.signal,r.smoothing);if(l.signal.aborted||s!==this.whole)return;this.put(s.map(u=>{let m=a.series.find(({member:p,tag:f})=>p===u.member&&f===u.tag);return m?oa(u,m,o,i):u}))}catch{}}};var vg={nan:"NaN",inf:"+Inf","-inf":"−Inf"};function xg(t,e){t.curves.forEach((n,r)=>{let s=t.colours[e(n)];for(let{step:o,value:i,count:l}of n.marks){let a=t.x(o,n),u=t.x(F1(n,o,l),n);if(u<t.box.x||a>t.right)continue;let m=i!=="-inf",p=(4+r*11)*t.ratio,f=m?t.box.y+p:t.bottom-p,x=m?f+5*t.ratio:f-5*t.ratio;t.occupy(a-6*t.ratio,x-5*t.ratio,u-a+12*t.ratio,10*t.ratio),t.within(()=>{u>a&&t.line(a,x,u,x,s,3),t.triangle(a,f,9,s,m)});let $=l>1?`${vg[i]} ×${l}`:vg[i],T=7*t.ratio,A=m?x+6*t.ratio:x-22*t.ratio;t.label($,{colour:s,strength:1,priority:2},(O,C)=>[[a+T,x-C/2],[a-O-T,x-C/2],[a-O/2,A],[a+T,A],[a-O/2,A+(m?C:-C)]])}})}function F1(t,e,n){if(n<2)return e;let r=t.steps.indexOf(e);if(r<0)return e;let s=r;for(;s+1<t.steps.length&&t.values[s+1]===null;)s+=1;return t.steps[s]??e}function wg(t,e){if(t.abscissa.axis==="step")for(let n of t.curves){let r=Ge(t.colours[e(n)],.4);for(let{steps:s,values:o}of n.overwritten??[])t.trace(s,o,r)}}function B1(t){let e=t.flatMap(({steps:r,resets:s})=>s.map(o=>({step:o,steps:r}))),n=[];for(let{step:r,steps:s}of e.sort((o,i)=>o.step-i.step)){let o=n.at(-1);(o===void 0||Wr(s,o)<Wr(s,r))&&n.push(r)}return n}var W1=6,V1=4;function q1(t,e){let n=[];for(let r of t)r-(n.at(-1)??-1/0)>=e&&n.push(r);return n}function $g(t){let e=t.colours["text-2"],n=B1(t.curves).map(o=>t.x(o)).filter(o=>t.inside(o)),r=n.length>V1,s=r?c(g`log goes back ${D(n.length)} times`,{desc:"Mark on a chart: the steps begin again"}):c("log goes back",{desc:"Mark on a chart: the steps begin again"});for(let[o,i]of q1(n,W1*t.ratio).entries())t.line(i,t.box.y,i,t.bottom,e,1,[1,3]),!(r&&o>0)&&t.label(s,{colour:e,strength:1,priority:4},(l,a)=>{let u=3*t.ratio,m=t.bottom-a-u,p=t.box.y+(t.box.height-a)/2;return[m,t.box.y+u,p].flatMap(f=>[[i+u,f],[i-l-u,f]])})}function Sg(t){let e=t.colours["text-2"],[n]=[...t.curves].sort((r,s)=>s.points-r.points);for(let{step:r,seconds:s}of n?.pauses??[]){let o=n?.steps.find(x=>x>r)??r,[i,l]=[t.x(r,n),t.x(o,n)];if(l<t.box.x||i>t.right)continue;let a=t.abscissa.axis!=="step",u=(i+l)/2;t.within(x=>{if(!a){t.line(u,t.box.y,u,t.bottom,e,1,[4,2,1,2]);return}x.fillStyle=Ge(e,.1),x.fillRect(i,t.box.y,Math.max(l-i,t.ratio),t.box.height)});let m=c(g`paused ${Xt(s)}`,{desc:"Mark on a chart: nothing was logged for so long"}),[p,f]=[Math.max(i,t.box.x),Math.min(l,t.right)];t.note(m,e,(x,$)=>[[a&&f-p>x?(p+f-x)/2:u+3*t.ratio,t.bottom-$-3*t.ratio]])}}function kg(t,e){let n=t.colours["text-2"],r=3*t.ratio;for(let{value:s,label:o}of e){let i=t.y(s),l=i<t.box.y?"↑ ":i>t.bottom?"↓ ":"";l||t.line(t.box.x,i,t.right,i,n,1,[2,2]),t.note(l+o,n,(a,u)=>{let m=Math.max(i-u-r,t.box.y+r),p=Math.min(i+r,t.bottom-u-r);return[0,1,.5,.25,.75].flatMap(f=>{let x=t.box.x+r+(t.box.width-a-2*r)*f;return[[x,m],[x,p]]})})}}var j1=10;function Rg(t,e,n){let{curves:r,splits:s,palette:o}=e,i=new br(t,o,r,n);wg(i,l=>vr(s[r.indexOf(l)]??"none")),Sc(e,({evidence:l},a)=>{yr(l).under?.(i,l,a)}),i.wash()}function Tg(t,e,n){let{curves:r,splits:s,palette:o}=e,i=new br(t,o,r,n);Sg(i),$g(i),xg(i,u=>vr(s[r.indexOf(u)]??"none")),kg(i,e.levels);let{min:l,max:a}=t.scales.y??{};e.yRange&&l!==void 0&&a!==void 0&&Ia(i,[l,a],u=>o[vr(s[r.indexOf(u)]??"none")],!0),Sc(e,({evidence:u},m)=>{yr(u).over?.(i,u,m)}),i.flush()}function Eg(t,e,n,r,s){let o=new br(t,e.palette,e.curves,n),i=[o.box.x+r*o.ratio,o.box.y+s*o.ratio],l=null,a=j1;return Sc(e,({evidence:u,id:m})=>{let p=yr(u).distance?.(o,u,i)??1/0;p/o.ratio>=a||(a=p/o.ratio,l=m)}),l}function Sc(t,e){let{annotations:n,lit:r,palette:s}=t,o=new Set(sa(n)),i={point:0,gap:1,level:2,span:3,stat:4};for(let l of n){let{finding:a,evidence:u,id:m}=l,p=r!==null&&(m===r||m.startsWith(`${r}#`));if(!p&&!o.has(l))continue;let f=p?2:r===null?1:.5,{leading:x}=l;e(l,{colour:s[a.severity],strength:f,leading:x,priority:i[u.kind]})}}var U1=60,Mg=16,K1=.35;function Ag(t,e,n){let r=t.curves.flatMap((o,i)=>o.smoothed?[i]:[]);return[...t.curves.map((o,i)=>Cg(t,i,i,e,n,r.includes(i))),...r.map((o,i)=>Cg(t,o,t.curves.length+i,e,n,null))]}function Cg(t,e,n,r,s,o){let i=t.splits[e]??"none",l=t.palette[vr(i)],a=o?Ge(l,K1):l,u=Ga(i),m=o===null?0:U1,p=u&&!o;return{stroke:a,width:o?1.25:u?2:1.75,spanGaps:!1,points:{show:!0,size:(u?7:5)-(o?2:0),width:o?1:1.5,stroke:a,fill:u?t.palette.surface:a,filter:()=>G1(r(),n,s(),m,p)}}}function G1({x:t,columns:e,isolated:n},r,[s,o],i,l){let a=[];if((e[r]??[]).forEach((m,p)=>{let f=t[p]??0;typeof m=="number"&&f>=s&&f<=o&&a.push(p)}),a.length<=i)return a;let u=new Set(n[r]);if(l){let m=a.length/Mg;for(let p=0;p<Mg;p+=1)u.add(a[Math.floor((p+.5)*m)]??0)}return[...u].sort((m,p)=>m-p)}function Pg(t,e){return t.length===e.length&&t.every((n,r)=>n===e[r])}var Ja=class{constructor(e,n,r){this.root=e;this.events=n;this.syncKey=r;this.grid={x:[],columns:[],isolated:[]};this.abscissa=new Xr("step",[],0);this.window=null;this.chart=null;this.scene=null;this.size={width:0,height:0};this.built=""}show(e){let n=this.scene;this.scene=e;let r=!n||!Pg(n.curves,e.curves)||n.axis!==e.axis||n.origin!==e.origin;if(r&&(this.abscissa=new Xr(e.axis,e.curves,e.origin),this.grid=this.abscissa.grid()),!this.size.width||!this.size.height)return;let s=[...Wa(e.annotations),...e.levels.map(({value:x})=>x)],{axis:o,palette:i,splits:l,xRange:a,yRange:u}=e,m=_h(e),p=e.curves.map(x=>x.smoothed!==void 0),f=JSON.stringify([m,o,i.page,l,p,a,u,s]);!this.chart||f!==this.built?(this.built=f,this.build(e,m,s)):r?(this.chart.setData(this.data(),!1),this.rescale(),this.fitValues(this.chart)):(n.lit!==e.lit||!Pg(n.annotations,e.annotations))&&(e.annotations.length||n.annotations.length)&&this.chart.redraw(!1)}resize(e,n){!e||!n||e===this.size.width&&n===this.size.height||(this.size={width:e,height:n},this.chart?this.chart.setSize(this.size):this.scene&&this.show({...this.scene}))}destroy(){this.chart?.destroy(),this.chart=null,this.built=""}zoom(e){this.window=e,this.rescale(),this.events.zoom(e)}point(e){let{chart:n}=this;if(!n)return;let r=e===null?void 0:this.grid.x[e],[s,o]=r===void 0?[-10,-10]:[n.valToPos(r,"x"),10];n.setCursor({left:s,top:o});let{clientWidth:i,clientHeight:l}=n.over;Je.sync(this.syncKey).pub("mousemove",n,s,o,i,l,e??-1)}nearest(e,n){return mr(this.grid.columns[e],n)}stepAt(e){let n=this.grid.x[e]??0;for(let[r,s]of(this.scene?.curves??[]).entries()){let o=s.steps[this.abscissa.indexAt(r,n)];if(o!==void 0)return o}return Math.round(this.abscissa.step(n))}data(){return[this.grid.x,...this.grid.columns]}rescale(){let[e,n]=this.shown();this.chart?.setScale("x",{min:e,max:n})}fitValues(e){let{range:n}=e.scales.y??{};if(typeof n!="function")return;let[r,s]=n(e,0,1,"y");typeof r=="number"&&typeof s=="number"&&e.setScale("y",{min:r,max:s})}shown(){let{x:e}=this.grid,n=this.window??this.scene?.xRange??null,[r,s]=n?[this.abscissa.x(n[0]),this.abscissa.x(n[1])]:[e[0]??0,e.at(-1)??1];return r===s?[r-.5,s+.5]:[r,s]}build(e,n,r){this.chart?.destroy();let s=()=>this.grid,o=()=>this.shown(),i=Ah(e,n,this.grid,r,()=>this.scene?.curves??[],()=>this.steps(),o),l={...this.size,padding:[8,12,0,0],legend:{show:!1},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},points:{size:8,width:2},sync:{key:this.syncKey,setSeries:!1,scales:["x",null],filters:{pub:eo,sub:eo}},dataIdx:(u,m,p)=>m?this.nearest(m-1,p)??p:p,bind:{dblclick:()=>()=>(this.zoom(null),null)}},scales:i,axes:Ha(e.palette,i.y,e.axis),series:[{},...Ag(e,s,o)],hooks:{drawClear:[u=>this.scene&&Rg(u,this.scene,this.abscissa)],draw:[u=>this.scene&&Tg(u,this.scene,this.abscissa)],setCursor:[u=>this.events.cursor((u.cursor.left??-1)<0?null:u.cursor.idx??null)],setSelect:[u=>this.onSelect(u)]}};this.chart=new Je(l,this.data(),this.root);let a=(u,m,p)=>this.scene&&Eg(u,this.scene,this.abscissa,m,p);Bh(this.chart,a,this.events),this.rescale()}steps(){return this.window??this.scene?.xRange??[-1/0,1/0]}onSelect(e){let{left:n,width:r}=e.select;if(r<5)return;let s=[e.posToVal(n,"x"),e.posToVal(n+r,"x")],o=[this.abscissa.step(s[0]),this.abscissa.step(s[1])];e.setSelect({left:0,top:0,width:0,height:0},!1),o[0]<o[1]&&this.zoom(o)}};var Y1=20,Qa=class{constructor(e,n){this.events=n;this.plot=null;this.size=null;e.addController(this)}hostDisconnected(){clearTimeout(this.following),this.size?.disconnect(),this.size=null,this.plot?.destroy(),this.plot=null}show(e,n,r){let s=this.plot??=new Ja(e,this.events,r);this.size||(this.size=new ResizeObserver(()=>{s.resize(e.clientWidth,e.clientHeight)}),this.size.observe(e)),s.show(n),s.resize(e.clientWidth,e.clientHeight)}follow(e,n,r){clearTimeout(this.following);let{plot:s}=this,o=e&&[...e];!s||s.window?.join()===o?.join()||(n?s.zoom(o):r&&(this.following=setTimeout(()=>{s.zoom(o)},Y1)))}};function _g(t,e,n,r,s){if(t.ctrlKey||t.metaKey||t.altKey)return null;let o=e.grid.x.length-1,i=t.shiftKey?Math.max(1,Math.round(o/20)):1,l=n??(t.key==="ArrowLeft"?o+1:-1);switch(t.key){case"ArrowLeft":return{cursor:Math.max(0,l-i)};case"ArrowRight":return{cursor:Math.min(o,l+i)};case"Home":return{cursor:0};case"End":return{cursor:o};case"+":case"=":return Lg(e,n,.5);case"-":return Lg(e,n,2);case"Escape":case"0":return{zoom:null};case"n":case"p":{let a=s[J1(s,r,t.key==="n"?1:-1)];return a?{evidence:a.id}:null}case"Enter":return s.some(({id:a})=>a===r)?{find:!0}:null;default:return null}}function J1(t,e,n){let r=t.findIndex(({id:s})=>s===e);return r<0?n>0?0:t.length-1:(r+n+t.length)%t.length}function Lg(t,e,n){let[r,s]=[t.stepAt(0),t.stepAt(t.grid.x.length-1)];if(r>=s)return null;let[o,i]=t.window??[r,s],l=e===null?(o+i)/2:t.stepAt(e),a=(i-o)*n/2,u=[Math.max(r,l-a),Math.min(s,l+a)];return{zoom:u[0]<=r&&u[1]>=s?null:u}}function Za(t,e,n,r,s){let o=e[n];if(!o)return{text:"",smoothed:"",away:null};let i=m=>o.smoothed?or(o.smoothed[m],s):"";if(r===null||!t){let m=o.values.findLastIndex(p=>p!==null);return{text:or(o.values[m],s),smoothed:i(m),away:null}}let l=t.abscissa.indexAt(n,t.grid.x[r]??NaN);if(l>=0&&o.values[l]===null)return{text:ir(),smoothed:"",away:null};let a=t.nearest(n,r),u=a===null?-1:t.abscissa.indexAt(n,t.grid.x[a]??NaN);return u<0?{text:"–",smoothed:"",away:null}:{text:or(o.values[u],s),smoothed:i(u),away:a===r?null:o.steps[u]??null}}function Og(t,{label:e,look:n},{text:r,smoothed:s,away:o},i,l,a){let u=`${t.member==="."?"":`${t.member} · `}${t.tag}
${t.why}`,m=b`${Qd(n)}<span class="cut">${e}</span>`;return b`<span class="key ${l?"off":""}">
    ${i>1?b`<button
            class="name"
            title=${`${u}
${l?c("Show this curve"):c("Hide this curve")}`}
            aria-pressed=${!l}
            @click=${a}
          >
            ${m}
          </button>`:b`<span class="name" title=${u}>${m}</span>`}<b>${l?c("hidden",{desc:"A curve that is not drawn"}):r}</b>${s&&!l?b`<span class="quiet" title=${c("Smoothed")}>≈ ${s}</span>`:S}${o!==null?b`<span class="quiet">@ ${D(o)}</span>`:S}
  </span>`}function Ng(t,e,n){let r=n===null?void 0:t?.grid.x[n];if(!t||n===null||r===void 0){let i=Math.max(...e.map(l=>l.steps.at(-1)??0));return b`<span class="step quiet"
      >${c(g`last, step ${D(i)}`,{desc:"The values are those of the last step"})}</span
    >`}let{axis:s}=t.abscissa,o=s==="wall"?xa(r):s==="relative"?Xt(Math.max(0,r)):"";return b`<span class="step quiet"
    >${o?b`${o} · `:S}${Ct(D(t.stepAt(n)))}</span
  >`}function zg(t,e,n,r,s,o){let i=Bn(n),l=r.map((a,u)=>`${i[a]??""} ${Za(t,s,u,e,o).text}`);return Ae([Ct(D(t.stepAt(e))),...l])}function Dg(t,e,n){let r=Bn(e),s=Xe(e.map((l,a)=>Ae([r[a]??"",Fr(l.points)]))),o=c(g`Chart of ${t}: ${s}. Arrow keys read values, plus and minus zoom, Escape resets.`),i=c("N and P select the next and the previous finding, Enter opens its text.",{desc:"Keys on a chart"});return n?`${o} ${i}`:o}function Hg(t,e,{run:n,heading:r,series:s,shown:o,window:i,dark:l}){let a=Mn(l),[u,m]=[Ur(s),Bn(s)],p=i?.map(T=>D(Math.round(T))),f=[n,p?Ei(p[0]??"",p[1]??""):""].filter(Boolean).join(" · "),x=o.map(T=>{let A=u[T]??"none";return{text:m[T]??"",colour:a[vr(A)],dash:[],hollow:Ga(A)}}),$=T=>o.flatMap(A=>T[A]??[]);return{chart:t,caption:{title:r,note:f,keys:x},palette:a,run:n,points:()=>cg($(s),$(e),i),thinned:e.some(T=>T.thinned)}}var Ig=U`
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
`;var Te=class extends se{constructor(){super(...arguments);this.run="";this.series=[];this.heading="";this.generation=0;this.annotations=[];this.lit=null;this.dark=!1;this.sync="steps";this.xRange=null;this.yRange=null;this.log=null;this.scale="auto";this.axis="step";this.origin=null;this.smoothing=0;this.levels=[];this.best=!1;this.eager=!1;this.joint=!1;this.window=null;this.cursor=null;this.spoken="";this.off=new Set;this.data=new Ya(this);this.drawn=null;this.weighed=[];this.places=[];this.range=null;this.towering=!1;this.begun=!1;this.wasNear=!1;this.sight=new so(this);this.enlarged=new ro(this);this.drawing=new Qa(this,{zoom:n=>{this.onZoom(n)},cursor:n=>this.cursor=n,hover:n=>this.dispatchEvent(new te("td-light",{id:n,show:!1})),pick:n=>this.dispatchEvent(new te("td-find",{id:n}))});this.items=()=>{let n=this.ownScale!=="linear",r=()=>this.dispatchEvent(new te("td-log",{log:!n})),{curves:s}=this.data,o=this.plot?.chart;return[{label:c("Logarithmic values"),act:r,ticked:n},this.enlarged.item,...o&&s?Ua(Hg(o,s,this)):[]]}}get steps(){let r=this.data.whole.flatMap(({steps:s})=>s.length?[s[0],s.at(-1)]:[]).filter(s=>s!==void 0);return r.length?[Math.min(...r),Math.max(...r)]:null}willUpdate(n){n.has("series")&&(this.off=new Set);let r=["series","run","generation","smoothing"].some(l=>n.has(l));if(this.isSeen&&(r||!this.begun)){this.begun=!0;let{store:l,run:a,series:u,smoothing:m}=this;this.data.load({store:l,run:a,series:u,width:this.clientWidth||800,smoothing:m})}let{curves:s,whole:o}=this.data;this.drawn!==s&&(this.range=dt(s??[]));let i=Wa(this.annotations);(this.weighed!==o||this.places.join()!==i.join())&&(this.towering=Is(o,i)),[this.drawn,this.weighed,this.places]=[s,o,i]}updated(n){let r=this.renderRoot.querySelector(".plot");if(!r||!this.drawn)return;let s=this.plot===null,{near:o}=this.sight;this.drawing.show(r,this.scene(this.drawn),this.sync),(s||n.has("window")||o!==this.wasNear)&&this.drawing.follow(this.window,s,o),this.wasNear=o}get isSeen(){return this.eager||this.sight.seen}get plot(){return this.drawing.plot}scene(n){let{series:r,shown:s,best:o,levels:i}=this,l=o?bg(r,this.data.whole):null;return fg(n,s,Ur(r),{annotations:this.annotations,lit:this.lit,axis:this.axis,origin:this.origin,scale:this.ownScale,levels:l?[...i,l]:i,palette:Mn(this.dark),xRange:this.xRange,yRange:this.yRange})}get shown(){return this.series.map((n,r)=>r).filter(n=>!this.off.has(n))}get ownScale(){return this.log===null&&this.scale!=="auto"?this.scale:this.log??this.towering?"log":"linear"}toggle(n){let r=new Set(this.off);r.delete(n)||r.add(n),this.off=r.size<this.series.length?r:new Set,this.cursor=null}onZoom(n){n?.join()!==this.window?.join()&&this.dispatchEvent(new te("td-window",{window:n})),this.data.zoom(n)}onKey(n){let{plot:r,annotations:s,lit:o}=this;if(!r||n.target!==n.currentTarget)return;let i=_g(n,r,this.cursor,o,s);if(!i)return;n.preventDefault(),i.cursor!==void 0&&(r.point(i.cursor),this.cursor=i.cursor,this.spoken=zg(r,i.cursor,this.series,this.shown,this.visible,this.range)),i.zoom!==void 0&&r.zoom(i.zoom),i.find&&o!==null&&this.dispatchEvent(new te("td-find",{id:o}));let l=s.find(({id:m})=>m===i.evidence);if(!l)return;let{name:a,value:u}=no(l.evidence);this.spoken=`${a} ${u}`,this.dispatchEvent(new te("td-light",{id:l.id,show:!1}))}get visible(){return this.shown.map(n=>this.drawn?.[n]).filter(n=>n!==void 0)}render(){let{error:n,curves:r}=this.data;return b`<figure aria-label=${this.heading}>
      <div class="head">
        <h3 class="cut" title=${this.heading}>${this.heading}</h3>
        ${this.joint||!r?S:b`<td-menu .heading=${this.heading} .items=${this.items}></td-menu>`}
      </div>
      <div class="legend">
        ${this.series.map((s,o)=>this.renderKey(s,o))}
        ${r?Ng(this.plot,r,this.cursor):S}
      </div>
      ${n?b`<div class="message">${n}</div>`:b`<div
              class="plot ${r?"":"waiting"}"
              tabindex="0"
              role="img"
              aria-label=${Dg(this.heading,this.series,this.annotations.length>0)}
              @keydown=${s=>this.onKey(s)}
            ></div>`}
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      ${r&&this.isSeen?b`<td-numbers .curves=${r} .series=${this.series} .zoom=${this.window}></td-numbers>`:S}
    </figure>`}renderKey(n,r){let s=this.shown.indexOf(r),o=s>=0?Za(this.plot,this.visible,s,this.cursor,this.range):{text:"",smoothed:"",away:null},i={label:Bn(this.series)[r]??"",look:Ur(this.series)[r]??"none"};return Og(n,i,o,this.series.length,s<0,()=>{this.toggle(r)})}};Te.styles=[ce,lt,fa,Ig,Ka],k([E({attribute:!1})],Te.prototype,"store",2),k([E()],Te.prototype,"run",2),k([E({attribute:!1})],Te.prototype,"series",2),k([E()],Te.prototype,"heading",2),k([E({type:Number})],Te.prototype,"generation",2),k([E({attribute:!1})],Te.prototype,"annotations",2),k([E({attribute:!1})],Te.prototype,"lit",2),k([E({type:Boolean})],Te.prototype,"dark",2),k([E()],Te.prototype,"sync",2),k([E({attribute:!1})],Te.prototype,"xRange",2),k([E({attribute:!1})],Te.prototype,"yRange",2),k([E({attribute:!1})],Te.prototype,"log",2),k([E()],Te.prototype,"scale",2),k([E()],Te.prototype,"axis",2),k([E({attribute:!1})],Te.prototype,"origin",2),k([E({type:Number})],Te.prototype,"smoothing",2),k([E({attribute:!1})],Te.prototype,"levels",2),k([E({type:Boolean})],Te.prototype,"best",2),k([E({type:Boolean})],Te.prototype,"eager",2),k([E({type:Boolean})],Te.prototype,"joint",2),k([E({attribute:!1})],Te.prototype,"window",2),k([de()],Te.prototype,"cursor",2),k([de()],Te.prototype,"spoken",2),k([de()],Te.prototype,"off",2),Te=k([le("td-chart")],Te);function Fg(t,e,n,r){let{rules:s,linkOf:o,open:i,remove:l}=r,{run:a,findings:u}=t,m=u.find(p=>p.rule===a.primary&&Wn(p));return b`<article aria-label=${a.name}>
    <div class="top">
      <h2>
        <a
          href=${o(a.name)}
          @click=${p=>{i(p,a.name)}}
          >${Pt(a.name)}</a
        >
      </h2>
      ${xt(a.status)}
      <button
        class="close"
        aria-label=${c(g`Remove ${a.name}`)}
        title=${c("Remove")}
        @click=${p=>{l(p,a.name)}}
      >
        ×
      </button>
    </div>
    <p class="diagnosis" title=${m?.message??""}>
      ${m?b`<b>${we(m.rule,s)}</b> ${Re(m.message)}`:b`<span class="quiet"
              >${a.status==="unjudged"?pn(c("No rule could judge the training")):pn(c("Nothing found"))}</span
            >`}
    </p>
    ${e?Q1(t,e,n,r):b`<p class="missing quiet">${c("This run has no such series.")}</p>`}
  </article>`}function Q1({generation:t,run:e,findings:n},r,s,{axes:o,zoom:i,store:l,dark:a,look:u}){let m=o.x!=="steps",p=(f,x)=>f&&(m?[x(f[0],s),x(f[1],s)]:[f[0],f[1]]);return b`<td-chart
    .store=${l}
    .run=${e.name}
    .series=${r.series}
    .heading=${r.title}
    .generation=${t}
    .annotations=${ra(n).filter(({evidence:f})=>pr(f,r.series))}
    .axis=${o.x==="relative"||o.x==="wall"?o.x:"step"}
    .xRange=${o.ends}
    .yRange=${o.y}
    .dark=${a}
    .log=${o.log}
    .window=${p(i,Hi)}
    sync="compare"
    joint
    @td-window=${({detail:f})=>{u(p(f.window,Di))}}
  ></td-chart>`}function Bg({ranking:t,hparams:e,runs:n,baseline:r}){let s=new Map(n.map((o,i)=>[o,i]));return{heads:[c("Place",{desc:"In the ranking"}),c("Run",{desc:"Column of runs"}),c("Best",{desc:"Column of runs: best value"}),c("At step",{desc:"Step of the best value"}),...r?[c("Difference")]:[],...e.map(({name:o})=>o),c("Why it is not ranked",{desc:"Column of a table of runs"})],rows:t.map(({run:o,place:i,best:l,difference:a,exclusion_reasons:u})=>[i,o,l?.value,l?.step,...r?[a]:[],...e.map(({values:m})=>m[s.get(o)??-1]),Xe(u)])}}function Wg({findings:t,runs:e},n){return{heads:[c("Finding"),c("Runs"),...e],rows:t.map(r=>[we(r.rule,n),r.found.length,...e.map(s=>zo(ha(r,s)))])}}function Vg({groups:t}){return{heads:[c("Group",{id:"seed-group",desc:"Column of groups of seeds"}),c("Seeds"),c("Mean of the best"),c("Spread",{desc:"Standard deviation over seeds"}),c("Runs")],rows:t.map(({name:e,values:n,mean:r,spread:s,runs:o})=>[e,n.length,r,s,Xe(o)])}}function qg({patterns:t},e){return{heads:[c("Finding"),c("Setting",{desc:"A condition on a hyper-parameter, such as: lr >= 0.1"}),c("Runs with it",{desc:"How many runs with a setting have a finding: 5/5"}),c("Runs without it",{desc:"How many runs without a setting have a finding: 0/10"}),"p (Holm)"],rows:t.map(({rule:n,split:r,inside:s,of_inside:o,outside:i,of_outside:l,p_adjusted:a})=>[we(n,e),r,`${s}/${o}`,`${i}/${l}`,a])}}function Un(t,e){let n=c("Copied");return[{label:c("Copy as Markdown"),act:()=>Cn(ag(e())),done:n},{label:c("Copy as table"),act:()=>Cn(qa(e())),done:n},{label:c("Save as CSV"),act:()=>{Cs(new Blob([Va(e())],{type:"text/csv;charset=utf-8"}),ja("",t,"csv"))}}]}var Z1=40;function jg(t,e){let{findings:n,runs:r}=t;if(!n.length)return b`<section>
      <h2>${c("Findings")}</h2>
      <p class="small">${c("Nothing was found in any of these runs.")}</p>
    </section>`;let s=fr(r),o=r.length<=Z1;return b`<section aria-labelledby="findings">
    <div class="head">
      <h2 id="findings">${c("Findings")}</h2>
      <td-menu
        .heading=${c("Findings")}
        .items=${()=>Un("findings",()=>Wg(t,e))}
      ></td-menu>
    </div>
    <div class="scroll cue" tabindex="0" role="region" aria-label=${c("Table of findings")}>
      <table>
        <thead>
          <tr>
            <th scope="col">${c("Finding")}</th>
            <th scope="col" class="number">${c("Runs")}</th>
            ${o?r.map(i=>b`<th scope="col" class="mark turned" title=${i}>
                        <bdi>${i.slice(s.length)}</bdi>
                      </th>`):S}
          </tr>
        </thead>
        <tbody>
          ${n.map(i=>b`<tr>
                <th scope="row">${we(i.rule,e)}</th>
                <td class="number" title=${i.found.join(`
`)}>
                  ${Ft(i.found.length,Math.max(r.length-i.unchecked.length,i.found.length))}
                </td>
                ${o?r.map(l=>{let a=ha(i,l),u=a==="found"?At(i.severity):b`<span class="none" aria-hidden="true"
                                >${a==="clear"?"·":"?"}</span
                              >`;return b`<td
                          class="mark ${a==="found"?i.severity:""}"
                          title=${zo(a)}
                        >
                          ${u}<span class="unseen">${zo(a)}</span>
                        </td>`}):S}
              </tr>`)}
        </tbody>
      </table>
    </div>
    <p class="small">
      ${c("· the rule was checked and found nothing; ? it could not be checked.")}
      ${s?c(g`All runs are in ${s}.`):S}
    </p>
  </section>`}function Ug(t){let{groups:e,group_comparisons:n}=t;return e.length?b`<section aria-labelledby="seeds">
    <div class="head">
      <h2 id="seeds">${c("Groups of seeds")}</h2>
      <td-menu
        .heading=${c("Groups of seeds")}
        .items=${()=>Un("groups",()=>Vg(t))}
      ></td-menu>
    </div>
    <div class="scroll cue" tabindex="0" role="region" aria-label=${c("Table of groups")}>
      <table>
        <thead>
          <tr>
            <th scope="col">${c("Group",{id:"seed-group",desc:"Column of groups of seeds"})}</th>
            <th scope="col" class="number">${c("Seeds")}</th>
            <th scope="col" class="number">${c("Mean of the best")}</th>
            <th scope="col" class="number">${c("Spread",{desc:"Standard deviation over seeds"})}</th>
            <th scope="col">${c("Known by",{desc:"What tells that runs are seeds of one setting"})}</th>
          </tr>
        </thead>
        <tbody>
          ${e.map(r=>b`<tr>
                <th scope="row" title=${r.runs.join(`
`)}>${Pt(r.name)}</th>
                <td class="number" title=${r.left_out.join(`
`)}>
                  ${r.left_out.length?Ft(r.values.length,r.runs.length):r.runs.length}
                </td>
                <td class="number">${K(r.mean)}</td>
                <td class="number">${r.spread===null?"–":`± ${K(r.spread)}`}</td>
                <td>
                  ${r.by==="hparams"?c("hyper-parameters"):c("name",{desc:"Of a run"})}
                </td>
              </tr>`)}
        </tbody>
      </table>
    </div>
    ${n.length?b`<ul class="group_comparisons">
            ${n.map(({message:r,is_better:s})=>b`<li>${s?b`<b>${pn(r)}</b>`:pn(r.replace(/^cannot/,"Cannot"))}</li>`)}
          </ul>`:b`<p class="small">
            ${e.length>1?c("Too many groups to compare pairwise: choose a baseline."):c("Only one group: there is nothing to compare it with.")}
          </p>`}
  </section>`:S}function Kg(t,e){return b`<section aria-labelledby="patterns">
    ${t.patterns.length?b`<div class="head">
            <h2 id="patterns">${c("Patterns across runs")}</h2>
            <td-menu
              .heading=${c("Patterns across runs")}
              .items=${()=>Un("patterns",()=>qg(t,e))}
            ></td-menu>
          </div>`:b`<h2 id="patterns">${c("Patterns across runs")}</h2>`}
    ${t.patterns.length?b`<ul>
            ${t.patterns.map(({message:n})=>b`<li>${pn(X1(n))}</li>`)}
          </ul>`:S}
    <p class="small">${Im(t)}</p>
  </section>`}function X1(t){return t.charAt(0).toUpperCase()+t.slice(1)}var kc=8;function Gg(t,e){let{ranking:n,quantities:r,quantity:s,verdict:o,winner:i,groups:l,hparams:a,runs:u}=t,m=a.slice(0,kc),p=new Map(u.map((f,x)=>[f,x]));return b`<section aria-labelledby="ranking">
    <div class="head">
      <h2 id="ranking">${c("Ranking")}</h2>
      ${r.length>1?b`<label
              >${c("By",{desc:"Label of the choice of the value that runs are ranked by"})}
              <select
                @change=${f=>e.change({rankBy:f.target.value})}
              >
                ${r.map(({key:f,label:x,runs:$})=>b`<option value=${f} ?selected=${f===s?.key}>
                      ${x}${$<u.length?` (${Ft($,u.length)})`:""}
                    </option>`)}
              </select></label
            >`:S}
      <label
        >${c("Against",{desc:"Label of the choice of the run that others are held against"})}
        <select
          @change=${f=>e.change({baseline:f.target.value})}
        >
          <option value="" ?selected=${!t.baseline}>${c("no baseline")}</option>
          ${u.map(f=>b`<option value=${f} ?selected=${f===t.baseline}>${f}</option>`)}
        </select></label
      >
      <td-menu
        .heading=${c("Ranking")}
        .items=${()=>Un("ranking",()=>Bg(t))}
      ></td-menu>
    </div>
    <p class="verdict" aria-live="polite">${o}</p>
    ${i?b`<p class="small">
            ${l.length?c("The best of many runs is partly lucky: only repeated seeds show whether its settings are better."):c("One run of each setting: a different seed could change the ranking.")}
          </p>`:S}
    <div class="scroll cue" tabindex="0" role="region" aria-label=${c("Table of the ranking")}>
      <table>
        <thead>
          <tr>
            <th scope="col" class="number">${c("Place",{desc:"In the ranking"})}</th>
            <th scope="col">${c("Run",{desc:"Column of runs"})}</th>
            <th scope="col" class="number">${c("Best",{desc:"Column of runs: best value"})}</th>
            <th scope="col" class="number">${c("At step",{desc:"Step of the best value"})}</th>
            <th scope="col" class="number">${c("After",{desc:"Time until the best value"})}</th>
            ${t.baseline?b`<th scope="col" class="number">${c("Difference")}</th>
                    <th scope="col" class="number">
                      ${c("As good as the baseline at",{desc:"Then comes a step"})}
                    </th>`:S}
            ${m.map(({name:f})=>b`<th scope="col" class="value" title=${f}>${f}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${n.map(f=>{let x=p.get(f.run)??0;return b`<tr class=${f.place===null?"out":""}>
              <td class="number">${f.place??"–"}</td>
              ${e$(f,t,e)}
              <td class="number">${K(f.best?.value)}</td>
              <td class="number">${f.best?qe(f.best.step):"–"}</td>
              <td class="number">${s$(f.best?.seconds)}</td>
              ${t.baseline?t$(f,t):S}
              ${m.map(({values:$})=>{let T=zm($[x]);return b`<td class="value" title=${T}>${T}</td>`})}
            </tr>`})}
        </tbody>
      </table>
    </div>
    ${n$(t)}
  </section>`}function e$({run:t,exclusion_reasons:e},{baseline:n,winner:r},s){return b`<th scope="row" class="ranked">
    <div class="who">
      <a
        href=${s.linkOf(t)}
        @click=${En(()=>{s.open(t)})}
        >${Pt(t)}</a
      >${t===r?b`<span class="tag">${c("best",{desc:"Mark of the best run"})}</span>`:S}${t===n?b`<span class="tag"
              >${c("baseline",{desc:"Mark of the run that others are held against"})}</span
            >`:S}
    </div>
    ${e.length?b`<span class="doubt">${c(g`Not ranked: ${Xe(e)}`)}</span>`:S}
  </th>`}function t$(t,e){let n=t.run===e.baseline,r=Hm(e,t.difference),s=r===null?"":r?"better":"worse",o=r===null?"":r?c("better"):c("worse");return b`<td class="number ${s}" title=${o}>
      ${n?"":Dm(t.difference)}${o?b`<span class="unseen"> ${o}</span>`:""}
    </td>
    <td class="number">
      ${n?"":t.reached_step===null?c("never",{desc:"It was never as good as the baseline"}):Ct(qe(t.reached_step))}
    </td>`}function n$({hparams:t,hparams_alike:e}){let n=t.length-kc;if(!t.length&&!e)return S;let r=Ae(t.slice(kc).map(({name:o})=>o)),s=[t.length?r$(t.length):c("No hyper-parameter differs"),n>0?c(g`${n} more not shown: ${r}`):"",e?ye(e,{one:c(g`${e} is the same in all runs`),other:c(g`${e} are the same in all runs`)}):""];return b`<p class="small">${pn(Xe(s))}</p>`}function r$(t){let e=D(t);return ye(t,{one:c(g`${e} hyper-parameter differs`),other:c(g`${e} hyper-parameters differ`)})}function s$(t){return t==null?"–":Xt(t)}var Yg=U`
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
  .head td-menu {
    margin-left: auto;
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
  /* All the room that the numbers leave; a name is cut where that is too little. */
  .ranked {
    width: 100%;
    min-width: 240px;
    max-width: 0;
  }
  .who {
    display: flex;
    align-items: center;
    min-width: 0;
  }
  .who a {
    min-width: 0;
  }
  .who .tag {
    flex: none;
  }
  tbody th .name {
    max-width: 100%;
    font-weight: 500;
  }
  tbody th a {
    color: inherit;
  }
  .out td,
  .out .leaf {
    color: var(--td-text-2);
  }
  .excluded {
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
`;var Kn=class extends se{constructor(){super(...arguments);this.comparison=null;this.error=null;this.rules=null;this.linkOf=()=>"#"}get context(){return{linkOf:this.linkOf,change:n=>this.dispatchEvent(new te("td-compare",n)),open:n=>this.dispatchEvent(new te("td-open",{runs:[n]}))}}render(){if(this.error)return b`<section role="alert"><p>${this.error}</p></section>`;let{comparison:n}=this;return n?b`${Gg(n,this.context)} ${jg(n,this.rules)}
    ${Ug(n)} ${Kg(n,this.rules)}`:b`<section aria-busy="true"><p class="small">${c("Comparing …")}</p></section>`}};Kn.styles=[ce,lt,Yg],k([E({attribute:!1})],Kn.prototype,"comparison",2),k([E()],Kn.prototype,"error",2),k([E({attribute:!1})],Kn.prototype,"rules",2),k([E({attribute:!1})],Kn.prototype,"linkOf",2),Kn=k([le("td-comparison")],Kn);var Jg=U`
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
  .quantities {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 360px), 1fr));
    margin-top: 8px;
  }
  input[type="search"] {
    height: 28px;
    width: 240px;
    min-width: 0;
    padding: 0 8px;
    border: 1px solid var(--td-border-strong);
    border-radius: 4px;
    background: var(--td-surface);
  }
  input[aria-invalid="true"] {
    border-color: var(--td-error);
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
`;var Xa=class{constructor(e){this.owner=e;this.comparison=null;this.error=null;this.asked=""}ask(e,{generation:n,runs:r,baseline:s,quantity:o}){let i=JSON.stringify([n,r,s,o]);if(i===this.asked||!r.length)return;this.asked=i;let l=r.includes(s)?s:"";e.compare(r,{baseline:l,quantity:o}).then(a=>{this.tell(i,{comparison:a,error:null})},a=>{zn(a)||this.tell(i,{error:a.message})})}tell(e,n){e===this.asked&&(Object.assign(this,n),this.owner.requestUpdate())}};var ft=class extends se{constructor(){super(...arguments);this.details=[];this.runs=[];this.drawn=[];this.generation=0;this.rules=null;this.quantity="";this.state=Ao;this.linkOf=()=>"#";this.startOf=()=>null;this.dark=!1;this.curves=new da(this);this.visible=Ao;this.order=[];this.tags=[];this.quantities=[];this.data=new Xa(this);this.change=n=>{this.dispatchEvent(new te("td-compare",n))}}get known(){return this.details.reduce((n,{generation:r})=>Math.max(n,r),0)}get current(){return this.quantities.find(({key:n})=>n===this.quantity)??this.quantities[0]}get layout(){return yd(this.state,this.runs.length)}willUpdate(n){n.has("details")&&(this.quantities=fm(this.details),this.tags=hm(this.details),this.order=this.details.map(({run:$})=>$.name));let{hidden:r,only:s}=this.state;JSON.stringify([r,s])!==JSON.stringify([this.visible.hidden,this.visible.only])&&(this.visible={hidden:r,only:s});let{current:o,details:i,layout:l,state:a,store:u,generation:m,runs:p}=this;this.curves.look({quantity:o,details:i,layout:l,state:a,store:u});let{baseline:f,rankBy:x}=a;this.data.ask(u.source,{generation:m,runs:p,baseline:f,quantity:x})}updated(){let{comparison:n}=this.data;if(!n||this.runs.length<=60)return;let r=Rd(kd(this.runs,n),this.state.curves,this.state.baseline);r.join(`
`)!==this.drawn.join(`
`)&&this.dispatchEvent(new te("td-draw",{runs:r}))}open(n,r){n.preventDefault(),this.dispatchEvent(new te("td-open",{runs:r}))}render(){let{state:n,quantities:r,runs:s,layout:o}=this,{axes:i}=this.curves;return b`${_m({state:n,count:s.length,layout:o,axes:i,quantities:r,quantity:this.current,hasGroups:!!this.data.comparison?.groups.length,tags:this.tags,change:this.change,choose:l=>this.dispatchEvent(new te("td-quantity",{key:l}))})}
      <div
        @td-window=${({detail:l})=>{o!=="grid"&&this.change({zoom:l.window})}}
        @td-visible=${({detail:l})=>{this.show(l.name,l.alone)}}
      >
        ${this.details.length?this.renderCharts():b`<p class="quiet">${c(g`Loading ${Ce(s.length)} …`)}</p>`}
      </div>
      <td-comparison
        .comparison=${this.data.comparison}
        .error=${this.data.error}
        .rules=${this.rules}
        .linkOf=${this.linkOf}
      ></td-comparison>`}renderCharts(){let{layout:n,current:r}=this;return n==="grid"?this.renderGrid():n==="overlay"?r?this.renderOverlay(r,!1):b``:mg({quantities:this.quantities,runs:this.order,filter:this.state.tags,visible:this.state,dark:this.dark,chart:s=>this.renderOverlay(s,!0),search:s=>{this.change({tags:s})},legend:{light:s=>{for(let o of this.renderRoot.querySelectorAll("td-overlay"))o.light(s)},toggle:s=>{this.show(s,!1)},isolate:s=>{this.show(s,!0)}}})}show(n,r){this.change(r?Em(this.state,n):Tm(this.state,n,this.order))}renderGrid(){let n={axes:this.curves.axes,zoom:this.state.zoom,store:this.store,rules:this.rules,dark:this.dark,linkOf:this.linkOf,open:(r,s)=>{this.open(r,[s])},remove:(r,s)=>{this.open(r,this.runs.filter(o=>o!==s))},look:r=>{this.change({zoom:r})}};return b`<div class="grid">
      ${Wt(this.details,({run:r})=>r.name,r=>{let{name:s}=r.run;return Fg(r,this.current?.panels.get(s),this.curves.endsOf(s),n)})}
    </div>`}renderOverlay(n,r){let{state:s,curves:o}=this,i=this.details.flatMap(({run:m})=>{let p=n.panels.get(m.name)?.series.at(-1);return p?[{run:m.name,series:p,all:m.series,start:this.startOf(m.name)}]:[]}),l=this.data.comparison?.groups??[],a=o.axes.x==="steps"||o.axes.x==="share",u=s.bands&&a&&!r?km(i,l):{groups:[],rest:i};return b`<td-overlay
      ?small=${r}
      .lines=${u.rest}
      .groups=${u.groups}
      .order=${this.order}
      .store=${this.store}
      .generation=${this.known}
      .heading=${n.label}
      .dark=${this.dark}
      .choice=${o.choice}
      .visible=${this.visible}
      .window=${s.zoom}
      .baseline=${s.baseline}
    ></td-overlay>`}};ft.styles=[ce,lt,ga,Jg],k([E({attribute:!1})],ft.prototype,"details",2),k([E({attribute:!1})],ft.prototype,"runs",2),k([E({attribute:!1})],ft.prototype,"drawn",2),k([E({type:Number})],ft.prototype,"generation",2),k([E({attribute:!1})],ft.prototype,"rules",2),k([E()],ft.prototype,"quantity",2),k([E({attribute:!1})],ft.prototype,"state",2),k([E({attribute:!1})],ft.prototype,"store",2),k([E({attribute:!1})],ft.prototype,"linkOf",2),k([E({attribute:!1})],ft.prototype,"startOf",2),k([E({type:Boolean})],ft.prototype,"dark",2),ft=k([le("td-compare")],ft);function oo(t){let e=a=>a.suppressed!==null&&a.superseded_by===null,n=t.filter(e),r=t.filter(a=>!e(a)),s=new Set(r.filter(Wn).map(a=>a.rule)),o=r.filter(({superseded_by:a})=>a!==null&&s.has(Qg(a,r))),i=new Set;return{main:r.filter(a=>!o.includes(a)).map(a=>{let u=!i.has(a.rule);i.add(a.rule);let m=o.filter(p=>Qg(p.superseded_by??"",r)===a.rule);return{finding:a,explains:u?m:[]}}),suppressed:n}}function Qg(t,e){let n=new Set,r=t;for(;!n.has(r);){n.add(r);let s=e.filter(i=>i.rule===r),o=s.length&&!s.some(Wn)?s[0]?.superseded_by:null;if(!o)break;r=o}return r}var ns=class extends se{constructor(){super(...arguments);this.outcomes=[];this.rules=null}render(){let n=i=>this.outcomes.filter(l=>l.status===i),[r,s,o]=[n("clear"),n("skipped"),n("failed")];return b`<h2>${c("What was checked")}</h2>
      ${r.length?b`<h3>${o$(r.length)}</h3>
              <ul class="clear">
                ${r.map(({rule:i})=>b`<li title=${this.summary(i)}>${we(i,this.rules)}</li>`)}
              </ul>`:S}
      ${Zg(Pi(s.length),s,this.rules)}
      ${Zg(i$(o.length),o,this.rules)}`}summary(n){return this.rules?.rules.find(r=>r.name===n)?.summary??""}};ns.styles=[ce,U`
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
    `],k([E({attribute:!1})],ns.prototype,"outcomes",2),k([E({attribute:!1})],ns.prototype,"rules",2),ns=k([le("td-checked")],ns);function o$(t){let e=D(t);return ye(t,{one:c(g`${e} rule found nothing`),other:c(g`${e} rules found nothing`)})}function i$(t){let e=D(t);return ye(t,{one:c(g`${e} rule failed; this is a fault of the plugin, other rules are not affected`),other:c(g`${e} rules failed; this is a fault of the plugin, other rules are not affected`)})}function Zg(t,e,n){if(!e.length)return S;let r=new Map;for(let{rule:s,reason:o}of e)r.set(o,[...r.get(o)??[],we(s,n)]);return b`<h3>${t}</h3>
    <dl>
      ${[...r].map(([s,o])=>b`<dt>${Ae(o)}</dt>
            <dd>${Re(s)}</dd>`)}
    </dl>`}var io=U`
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
`;function Rc(){return c("New",{desc:"A finding that was not there before"})}function el(t,e){if(!t)return S;let n=Ae(t.fresh.map(r=>we(r,e)));return b`${n?b`<span class="new" title=${c(g`Since you last looked: ${n}`)}>${Rc()}</span>`:S}
  ${t.solved.map(r=>b`<span class="solved">${c(g`No longer found: ${we(r,e)}`)}</span>`)}`}function tl({name:t,reading:e}){if(!e)return S;let n=Math.floor(Ji(e)*100),r=c(g`${Ls(e.bytes_read)} of ${Ls(e.bytes_known)} read; what is found may change`);return b`<span
    class="how-far"
    role="progressbar"
    aria-label=${c(g`Reading ${t}`,{desc:"Progress of reading a run"})}
    aria-valuenow=${n}
    aria-valuetext=${Ae([`${n} %`,r])}
    title=${r}
    ><i style="--share: ${n}%"></i>${n} %</span
  >`}var rs=class extends se{constructor(){super(...arguments);this.open=!1}render(){let{action:n,why:r,test:s,code:o}=this.remedy;return b`<details ?open=${this.open}>
      <summary><span>${Re(n)}</span></summary>
      <div class="body">
        <p>${Re(r)}</p>
        ${s?b`<p><span class="label">${c("Cheapest test:")}</span>${Re(s)}</p>`:S}
        ${Object.keys(o).length?b`<td-code .code=${o}></td-code>`:S}
      </div>
    </details>`}};rs.styles=[ce,U`
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
    `],k([E({attribute:!1})],rs.prototype,"remedy",2),k([E({type:Boolean})],rs.prototype,"open",2),rs=k([le("td-remedy")],rs);function Xg(t){let e=t.evidence.filter(r=>r.kind==="stat");if(!e.length)return S;let n=e.some(r=>r.limit!==null);return b`<table class="stats">
    <thead>
      <tr>
        <th scope="col">${c("Measured",{desc:"Head of a column of names of measured numbers"})}</th>
        <th scope="col" class="number">${c("Value",{desc:"A measured number"})}</th>
        ${n?b`<th scope="col" class="number">${c("Limit",{desc:"What a number is compared with"})}</th>`:S}
      </tr>
    </thead>
    <tbody>
      ${e.map(({name:r,value:s,limit:o,unit:i})=>b`<tr>
            <th scope="row">${r}</th>
            <td class="number"><b>${es(s,i)}</b></td>
            ${n?b`<td class="number quiet">${o===null?"":es(o,i)}</td>`:S}
          </tr>`)}
    </tbody>
  </table>`}function Tc(t,e,n){let r=t?.sections.find(s=>s.key===e);return r?b`<section>
        <h4>${n}</h4>
        ${rb(r)}
      </section>`:S}function Go(t,e,n){let r=t?.sections.find(s=>s.key===e);return r?b`<details class="more">
    <summary class="fold"><h4>${n}</h4></summary>
    ${rb(r)}
  </details>`:S}function eb(t){let e=t?.thresholds??[];return e.length?b`<details class="more">
    <summary class="fold"><h4>${c("Thresholds and where they come from")}</h4></summary>
    <ul class="text">
      ${e.map(({name:n,default:r,unit:s,source:o})=>b`<li><code>${n}</code> = ${JSON.stringify(r)} (${s}): ${o}</li>`)}
    </ul>
  </details>`:S}function tb(t){if(!t)return S;let e=b`<code>${t.page}</code>`;return b`<p class="quiet">${c(b`With curves: ${e} in the project`)}</p>`}function nb({remedies:t},e){if(!t.length||!e)return S;let n=t.map(r=>e.remedies[r]).filter(r=>r!==void 0);return b`<section>
    <h4>${c("What to do next")}</h4>
    <ol class="remedies">
      ${n.map((r,s)=>b`<li><td-remedy .remedy=${r} ?open=${s===0}></td-remedy></li>`)}
    </ol>
  </section>`}function rb(t){return b`${t.blocks.map(({kind:e,items:n})=>e==="ul"?b`<ul class="text">
        ${n.map(r=>b`<li>${Xi(r)}</li>`)}
      </ul>`:e==="code"?b`<pre class="cue" tabindex="0">
${n.flat().map(r=>"code"in r?r.code:r.text)}</pre>`:b`${n.map(r=>b`<p>${Xi(r)}</p>`)}`)}`}var sb=U`
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
  .remedies li:first-child {
    border-top: 0;
    padding-top: 4px;
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
  :host([paper]) :is(.more, .copy) {
    display: none;
  }
  @media print {
    .copy {
      display: none;
    }
    :host(:not([paper])) .card,
    td-remedy {
      break-inside: avoid;
    }
    details::details-content {
      content-visibility: visible;
      display: block;
    }
  }
  pre {
    --under: var(--td-code);
    border-radius: 4px;
    padding: 8px 12px;
    overflow-x: auto;
    margin-top: 8px;
  }
`;var ob=U`
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
  .also {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    margin-top: 8px;
    font-size: 12px;
  }
  .also .one {
    display: inline-flex;
    align-items: center;
    gap: 4px;
  }
  .also .shape {
    width: 12px;
    height: 12px;
  }
`;var $t=class extends se{constructor(){super(...arguments);this.rules=null;this.explains=[];this.open=!1;this.paper=!1;this.fresh=!1;this.lit=null;this.link=()=>"";this.copied=!1}async goTo(n){await this.updateComplete,this.card.open=!0;let s=[...this.renderRoot.querySelectorAll(".places button")].find(o=>o.dataset.id===n);s?.focus({preventScroll:!0}),s?.scrollIntoView({block:"nearest"})}async copy(){this.copied=await Cn(pg(this.finding,this.rules,this.link())),setTimeout(()=>this.copied=!1,2e3)}get rule(){return this.rules?.rules.find(({name:n})=>n===this.finding.rule)??null}light(n,r=!1){this.dispatchEvent(new te("td-light",{id:n,show:r}))}render(){let{finding:n,rule:r}=this,s=dr(n);return b`<details
      class="card ${n.severity}"
      ?open=${this.open}
      @mouseenter=${()=>this.light(s)}
      @mouseleave=${()=>this.light(null)}
    >
      <summary>
        <span class="line"
          >${xt(n.severity)}<span class="confidence">${Li(n.confidence)}</span
          >${this.fresh?b`<span class="new">${Rc()}</span>`:S}</span
        >
        <h3>${we(n.rule,this.rules)}</h3>
        <p>${Re(n.message)}</p>
        ${this.renderAlso()}
      </summary>
      <div class="body">
        ${nb(n,this.rules)} ${Xg(n)} ${this.renderPlaces()}
        ${Tc(r,"Why it matters",c("Why it matters"))}
        ${Tc(r,"Likely causes",c("Likely causes"))}
        ${Go(r,"When it is wrong",c("When this rule is wrong"))}
        ${Go(r,"What it looks for",c("What the rule looks for"))}
        ${Go(r,"How often it is right",c("How often it is right"))} ${eb(r)}
        ${Go(r,"References",c("References"))} ${this.renderExplained()} ${tb(r)}
        <button class="button copy" @click=${()=>{this.copy()}}>
          <span aria-live="polite">${this.copied?c("Copied"):c("Copy as Markdown")}</span>
        </button>
      </div>
    </details>`}renderAlso(){return this.explains.length?b`<p class="also">
      <span class="quiet"
        >${c("Explains",{desc:"Before the names of findings that this one explains"})}</span
      >
      ${this.explains.map(({rule:n,severity:r})=>b`<span class="one"
            >${At(r)}<span class="unseen">${cn(r)}</span
            >${we(n,this.rules)}</span
          >`)}
    </p>`:S}renderPlaces(){let n=this.finding.evidence.map((r,s)=>({evidence:r,id:_u(this.finding,s)})).filter(({evidence:r})=>r.kind!=="stat");return n.length?b`<ul class="places" aria-label=${c("On the curve")}>
      ${n.map(({evidence:r,id:s})=>{let{name:o,value:i}=no(r),l="tag"in r;return b`<li>
          <button
            class=${this.lit===s?"lit":""}
            data-id=${s}
            data-kind=${r.kind}
            title=${l?c(g`On ${r.tag}: click to zoom in, and again to zoom out`):""}
            @mouseenter=${()=>this.light(s)}
            @mouseleave=${()=>this.light(dr(this.finding))}
            @focus=${()=>this.light(s)}
            @blur=${()=>this.light(null)}
            @click=${()=>this.light(s,!0)}
          >
            <span>${o}</span><span class="number">${i}</span>
          </button>
        </li>`})}
    </ul>`:S}renderExplained(){let{explains:n,finding:r}=this;return n.length?b`<details class="more">
      <summary class="fold">
        <h4>
          ${c(g`Explained by this (${n.length})`,{desc:"Findings that this finding explains"})}
        </h4>
      </summary>
      <ul class="explained">
        ${n.map(s=>b`<li
              @mouseenter=${()=>this.light(dr(s))}
              @mouseleave=${()=>this.light(dr(r))}
            >
              ${xt(s.severity)} <b>${we(s.rule,this.rules)}</b>
              <p>${Re(s.message)}</p>
            </li>`)}
      </ul>
    </details>`:S}};$t.styles=[ce,lt,io,ob,sb],k([E({attribute:!1})],$t.prototype,"finding",2),k([E({attribute:!1})],$t.prototype,"rules",2),k([E({attribute:!1})],$t.prototype,"explains",2),k([E({type:Boolean})],$t.prototype,"open",2),k([E({type:Boolean,reflect:!0})],$t.prototype,"paper",2),k([E({type:Boolean})],$t.prototype,"fresh",2),k([E({attribute:!1})],$t.prototype,"lit",2),k([E({attribute:!1})],$t.prototype,"link",2),k([de()],$t.prototype,"copied",2),k([In("details.card")],$t.prototype,"card",2),$t=k([le("td-finding")],$t);function nl(t){return t.rule+t.tags.join()}function ib(t,e){let{rules:n,news:r,lit:s,link:o,first:i,paper:l}=e,{main:a,suppressed:u}=oo(t.findings),m=r?.solved??[];return b`${a.length?S:l$(t,u.length)}
  ${m.length?b`<p class="gone">${el({fresh:[],solved:m},n)}</p>`:S}
  ${Wt(a,({finding:p})=>nl(p),({finding:p,explains:f})=>b`<td-finding
        .finding=${p}
        .explains=${f}
        .rules=${n}
        .lit=${s}
        .link=${o}
        .fresh=${r?.fresh.includes(p.rule)??!1}
        ?open=${l||nl(p)===i}
        ?paper=${l}
      ></td-finding>`)}
  ${u.length?a$(u,n):S}`}function a$(t,e){return b`<details class="suppressed">
    <summary class="fold">${u$(t.length)}</summary>
    <ul>
      ${t.map(n=>b`<li>
            <p>${xt(n.severity)} <b>${we(n.rule,e)}</b></p>
            <p>${Re(n.message)}</p>
            <p class="quiet">${c(g`Reason given: ${n.suppressed}`)}</p>
          </li>`)}
    </ul>
  </details>`}function l$({run:t,outcomes:e},n){let{status:r,reason:s}=t,o=c("No rule could judge the training of this run"),i=e.filter(l=>l.status==="clear").length;return b`<div class="verdict ${r}">
    <h2>
      ${r==="unjudged"?c("This run could not be judged"):n?c("Nothing else found"):c("Nothing found")}
    </h2>
    <p>
      ${r==="unjudged"?Re(pn(s?ar(o,s):o)):c$(i)}
    </p>
  </div>`}function u$(t){let e=D(t);return ye(t,{one:c(g`${e} finding suppressed by your configuration`),other:c(g`${e} findings suppressed by your configuration`)})}function c$(t){let e=D(t);return ye(t,{one:c(g`${e} rule checked this run and found nothing wrong.`),other:c(g`${e} rules checked this run and found nothing wrong.`)})}function ab({run:t},e){return b`<header>
    <h1>${Pt(e?.shown??t.name)}</h1>
    ${xt(t.status)} ${e?tl(e):S}
    <p class="facts quiet">${Ed(t,e)}</p>
    <p class="kind quiet">${Re(ar(_s(t.family),t.family_reason))}</p>
    ${t.best?b`<p class="checkpoint">${Re(t.best.message)}</p>`:S}
  </header>`}function lb(t,e){let n=c("TensorBoard gives the tab only a sample of this run's points: short events may be missing.");return b`${e?.sampled?b`<p class="notice">${n}</p>`:S}${t.map(({where:r,message:s})=>b`<p class="notice"><b>${r}</b> ${Re(s)}</p>`)}`}function ub(t,e,n){let[r]=oo(t).main;if(!r)return S;let{rule:s,severity:o,remedies:i}=r.finding,l=i.map(a=>e?.remedies[a]).find(a=>a!==void 0);return l?b`<button class="next" @click=${n}>
    <b class="badge ${o}">${At(o)}${we(s,e)}</b>
    <span>${Re(l.action)}</span>
  </button>`:S}function cb({notes:t}){return b`${t.length?b`<details class="suppressed">
          <summary class="fold">${c("Is this normal?")} <span class="quiet">${t.length}</span></summary>
          <ul>
            ${t.map(e=>b`<li>
                  <p>${Re(e.message)}</p>
                  <p class="quiet">${e.source}</p>
                </li>`)}
          </ul>
        </details>`:S}`}var pb=U`
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
  .kind,
  .checkpoint {
    flex: 1 0 100%;
    overflow-wrap: anywhere;
  }
  .kind {
    font-size: 12px;
  }
  .notice {
    background: var(--td-warning-bg);
    border-radius: 4px;
    padding: 6px 12px;
    margin-bottom: 8px;
    overflow-wrap: anywhere;
  }
  .next {
    display: block;
    width: 100%;
    margin-bottom: 12px;
    padding: 8px 12px;
    border: 1px solid var(--td-border-strong);
    border-radius: 4px;
    background: var(--td-surface);
    overflow-wrap: anywhere;
  }
  .next span {
    display: block;
  }
  .next > .badge {
    display: flex;
  }
  .next:hover {
    background: var(--td-hover);
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
  :host([paper]) .pairs {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
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
  td-finding {
    scroll-margin-top: 56px;
  }
  @media screen and (min-width: 960px) {
    .next {
      display: none;
    }
    :host(:not([paper])) .page {
      grid-template-columns: minmax(0, 1fr) clamp(340px, 32vw, 480px);
      grid-template-rows: auto 1fr;
    }
    .lead,
    .rest {
      grid-column: 1;
    }
    :host(:not([paper])) aside {
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
`;var db=U`
  label {
    display: inline-flex;
    align-items: center;
    gap: 8px;
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
    max-height: min(480px, 70vh);
    overflow-y: auto;
    padding: 12px 16px;
    display: grid;
    gap: 8px;
    background: var(--td-surface);
    border: 1px solid var(--td-border-strong);
    border-radius: 4px;
    box-shadow: 0 2px 8px rgb(0 0 0 / 18%);
    color: var(--td-text);
  }
  /* Long words, as of other languages, go on in the next line. */
  .panel label {
    flex-wrap: wrap;
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
`;var mb=10,p$=.5,d$=16,Gn=class extends se{constructor(){super(...arguments);this.share=null;this.titles=[]}change(n){this.dispatchEvent(new te("td-reading",n))}onClasses(n){let r=Number(n.target.value);lu(r)&&this.change({classes:r})}onPrior(n){let r=n.target,s=uu(r.value);r.setAttribute("aria-invalid",String(s===null)),s&&this.change({prior:s})}onAdd(n){n.preventDefault();let r=n.target,s=new FormData(r),[o,i]=[s.get("value"),s.get("title")],l=Number(o);o===""||!Number.isFinite(l)||typeof i!="string"||(this.change({levels:[...this.reading.levels,[i,l]]}),r.querySelector("input")?.select())}place(){let n=this.box.querySelector(".panel");if(!n||!this.box.open)return;n.style.translate="none";let{right:r}=n.getBoundingClientRect(),s=r+d$-document.documentElement.clientWidth;n.style.translate=s>0?`${-s}px`:"none"}onFocusOut(n){let r=n.relatedTarget;r&&!this.box.contains(r)&&(this.box.open=!1)}onKey(n){n.key!=="Escape"||!this.box.open||(this.box.open=!1,this.box.querySelector("summary")?.focus())}render(){let{best:n,classes:r,prior:s,levels:o}=this.reading,i=o.length+[n,r!==null,s!==null].filter(Boolean).length,l=[this.share===null?p$:Number(this.share.toPrecision(4))];return b`<details
      class="levels"
      @toggle=${()=>this.place()}
      @focusout=${a=>this.onFocusOut(a)}
      @keydown=${a=>this.onKey(a)}
    >
      <summary class="button">
        ${c("Levels",{desc:"Horizontal reference lines on a chart"})}
        ${i?b`<span class="count">${i}</span>`:S}
      </summary>
      <div class="panel">
        <label
          ><input
            type="checkbox"
            .checked=${n}
            @change=${()=>this.change({best:!n})}
          />${c("Best value so far")}</label
        >
        <label
          ><input
            type="checkbox"
            .checked=${r!==null}
            @change=${()=>this.change({classes:r===null?mb:null})}
          />${c("Uniform guess, ln k, over",{desc:"Then comes a number, then: classes"})}
          <input
            type="number"
            min="2"
            step="1"
            aria-label=${c("Number of classes")}
            .value=${String(r??mb)}
            @change=${a=>this.onClasses(a)}
          />
          ${c("classes",{desc:"After the number of classes of a uniform guess"})}</label
        >
        <label
          ><input
            type="checkbox"
            .checked=${s!==null}
            @change=${()=>this.change({prior:s===null?l:null})} />${c("Entropy of the class shares")}
          <input
            type="text"
            aria-label=${c("Class shares")}
            title=${c("The share of one of two classes, such as 0.8, or the shares of all classes")}
            spellcheck="false"
            autocomplete="off"
            .value=${(s??l).join(", ")}
            @change=${a=>this.onPrior(a)}
        /></label>
        ${this.share===null?S:b`<p class="quiet">
                ${c(g`A finding measured that the accuracy of this model stays at ${K(this.share)}.`)}
              </p>`}
        <form @submit=${a=>this.onAdd(a)}>
          <input
            type="number"
            name="value"
            step="any"
            placeholder=${c("Level",{desc:"A value for a reference line"})}
            aria-label=${c("Level",{desc:"A value for a reference line"})}
          />
          <select name="title" aria-label=${c("On the chart")}>
            ${this.titles.map(a=>b`<option value=${a}>${c(g`on ${a}`,{desc:"On a chart"})}</option>`)}
          </select>
          <button class="button">${c("Add")}</button>
        </form>
        ${o.length?b`<ul>
                ${o.map(([a,u],m)=>b`<li>
                      <span class="cut"
                        >${c(g`${K(u)} on ${a}`,{desc:"A level on a chart"})}</span
                      >
                      <button
                        aria-label=${c(g`Remove the level ${K(u)} on ${a}`)}
                        @click=${()=>this.change({levels:o.filter((p,f)=>f!==m)})}
                      >
                        ×
                      </button>
                    </li>`)}
              </ul>`:S}
      </div>
    </details>`}};Gn.styles=[ce,db],k([E({attribute:!1})],Gn.prototype,"reading",2),k([E({type:Number})],Gn.prototype,"share",2),k([E({attribute:!1})],Gn.prototype,"titles",2),k([In(".levels")],Gn.prototype,"box",2),Gn=k([le("td-levels")],Gn);var fb=U`
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
  select {
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
  }
  @media print {
    :host {
      display: none;
    }
  }
`;var m$=()=>({step:c("Steps"),relative:c("Time since start"),wall:c("Wall time")}),f$=()=>({auto:c("Automatic",{desc:"Scale of the values"}),linear:c("Linear",{desc:"Scale of the values"}),log:c("Log",{desc:"Logarithmic scale of the values"}),symlog:c("Symmetric log",{desc:"Scale of the values"})}),Yn=class extends se{constructor(){super(...arguments);this.smoothing=0;this.share=null;this.titles=[]}change(n){this.dispatchEvent(new te("td-reading",n))}onSmooth(n){let r=Number(n.target.value);this.dispatchEvent(new CustomEvent("td-smoothing",{detail:r}))}render(){let{reading:n,smoothing:r}=this;return b`<label
        title=${c("A moving average over the logged curve, as in TensorBoard; remembered in this browser")}
        ><span>${c("Smoothing")}</span>
        <input
          type="range"
          min="0"
          max="0.99"
          step="0.01"
          aria-label=${c("Smoothing")}
          .value=${String(r)}
          @input=${s=>this.onSmooth(s)}
        /><output>${r?r.toFixed(2):c("off",{desc:"No smoothing"})}</output></label
      >
      ${this.renderSelect(c("X axis",{desc:"Label of the choice of the horizontal axis"}),c("Horizontal axis"),m$(),n.axis,s=>this.change({axis:s}))}
      ${this.renderSelect(c("Values",{desc:"Label of the choice of the scale"}),c("Scale of the values"),f$(),n.scale,s=>this.change({scale:s}))}
      <td-levels .reading=${n} .share=${this.share} .titles=${this.titles}></td-levels>
      ${n.window?b`<button class="button reset" @click=${()=>this.change({window:null})}>
              ${c("Reset zoom")}
            </button>`:S}`}renderSelect(n,r,s,o,i){return b`<label class="axis" title=${r}
      ><span>${n}</span>
      <select
        aria-label=${r}
        @change=${l=>i(l.target.value)}
      >
        ${Object.entries(s).map(([l,a])=>b`<option value=${l} .selected=${l===o}>${a}</option>`)}
      </select></label
    >`}};Yn.styles=[ce,fb],k([E({attribute:!1})],Yn.prototype,"reading",2),k([E({type:Number})],Yn.prototype,"smoothing",2),k([E({type:Number})],Yn.prototype,"share",2),k([E({attribute:!1})],Yn.prototype,"titles",2),Yn=k([le("td-run-tools")],Yn);var rl=class{constructor(e,n){this.host=e;this.settle=n;this.moving=null;e.addController(this)}hostDisconnected(){clearTimeout(this.timer)}put(e){this.moving=e,this.host.requestUpdate(),clearTimeout(this.timer),this.timer=setTimeout(()=>{this.moving=null,this.settle(e)},120)}};var h$=new Set(["loss","score","reward"]),St=class extends se{constructor(){super(...arguments);this.row=null;this.news=null;this.rules=null;this.reading=Tn;this.link=()=>"";this.dark=!1;this.paper=!1;this.lit=null;this.smoothing=new rl(this,n=>{this.dispatchEvent(new te("td-reading",{smoothing:n}))});this.annotations=[];this.panels={lead:[],groups:[]};this.first="";this.shownRun=""}willUpdate(n){if(!n.has("detail"))return;let{run:r,findings:s}=this.detail;if(this.annotations=ra(s),this.panels=mm(na(this.detail),s.find(Wn)),r.name===this.shownRun&&this.first)return;let[o]=oo(s).main;this.first=o?nl(o.finding):"",this.shownRun=r.name}get weight(){return this.reading.smoothing??this.detail.smoothing}onLight({detail:{id:n,show:r}}){if(this.lit=n,!r||n===null)return;let s=this.annotations.find(a=>a.id===n),i=[...this.renderRoot.querySelectorAll("td-chart")].find(a=>s&&pr(s.evidence,a.series));i?.closest("details")?.setAttribute("open","");let l=i?.steps;s&&l&&this.look(yg(s.evidence,l)),i?.scrollIntoView({block:"nearest",behavior:hb()})}look(n){let r=n?.join()===this.reading.window?.join();this.dispatchEvent(new te("td-reading",{window:r?null:n}))}async onFind({detail:{id:n}}){this.lit=n,await[...this.renderRoot.querySelectorAll("td-finding")].find(({finding:s})=>n.startsWith(`${dr(s)}#`))?.goTo(n)}render(){let{row:n,rules:r,news:s,lit:o,link:i}=this,{run:l,findings:a,outcomes:u,warnings:m}=this.detail,{lead:p,groups:f}=this.panels,x=[...p,...f.flatMap(({panels:$})=>$)].map(({title:$})=>$);return b`${ab(this.detail,n)} ${lb(m,n)}
      ${this.paper?S:ub(a,r,()=>{this.goToCard()})}
      ${x.length&&!this.paper?b`<td-run-tools
              .reading=${this.reading}
              .smoothing=${this.smoothing.moving??this.weight}
              .share=${gg(a,l.series)}
              .titles=${[...new Set(x)]}
              @td-smoothing=${({detail:$})=>this.smoothing.put($)}
            ></td-run-tools>`:S}
      <div
        class="page"
        @td-find=${$=>{this.onFind($)}}
        @td-light=${$=>this.onLight($)}
        @td-window=${({detail:$})=>this.dispatchEvent(new te("td-reading",$))}
      >
        <div class="lead ${p.length?"":"none"}">
          <h2 class="unseen">${c("Curves")}</h2>
          <div class="pairs">
            ${Wt(p,({key:$})=>$,($,T)=>this.renderChart($,T===0?"first":""))}
          </div>
        </div>
        <aside aria-label=${c("Findings")}>
          <h2 class="unseen">${c("Findings")}</h2>
          ${ib(this.detail,{rules:r,news:s,lit:o,link:i,first:this.first,paper:this.paper})}
          ${cb(l)}
          ${this.paper?S:b`<td-checked .outcomes=${u} .rules=${r}></td-checked>`}
        </aside>
        <div class="rest">${f.map(({role:$,panels:T})=>this.renderGroup($,T))}</div>
      </div>`}async goToCard(){await this.updateComplete,this.renderRoot.querySelector("td-finding")?.scrollIntoView({block:"start",behavior:hb()})}renderGroup(n,r){let s=r.some(i=>this.annotations.some(l=>pr(l.evidence,i.series)));if(this.paper&&!s)return S;let o=h$.has(n)||s;return b`<details ?open=${o}>
      <summary class="fold">
        <h2>${fd(n)}</h2>
        <span class="quiet">${r.length}</span>
      </summary>
      <div class="grid">
        ${Wt(r,({key:i})=>i,i=>this.renderChart(i,"small"))}
      </div>
    </details>`}renderChart(n,r){return b`<td-chart
      class=${r}
      ?eager=${r==="first"||this.paper}
      .store=${this.store}
      .run=${this.detail.run.name}
      .series=${n.series}
      .heading=${n.title}
      .generation=${this.detail.generation}
      .annotations=${this.annotations.filter(s=>pr(s.evidence,n.series))}
      .lit=${this.lit}
      .window=${this.reading.window}
      .axis=${this.reading.axis}
      .scale=${this.reading.scale}
      .log=${this.reading.logs.find(([s])=>s===n.title)?.[1]??null}
      @td-log=${({detail:s})=>{let o=id(this.reading,n.title,s.log);this.dispatchEvent(new te("td-reading",{logs:o}))}}
      .origin=${this.row?.first_wall_time??null}
      .smoothing=${this.weight}
      .levels=${hg(n,this.reading)}
      .best=${this.reading.best}
      .dark=${this.dark}
    ></td-chart>`}};St.styles=[ce,lt,io,pb],k([E({attribute:!1})],St.prototype,"detail",2),k([E({attribute:!1})],St.prototype,"row",2),k([E({attribute:!1})],St.prototype,"news",2),k([E({attribute:!1})],St.prototype,"rules",2),k([E({attribute:!1})],St.prototype,"store",2),k([E({attribute:!1})],St.prototype,"reading",2),k([E({attribute:!1})],St.prototype,"link",2),k([E({type:Boolean})],St.prototype,"dark",2),k([E({type:Boolean,reflect:!0})],St.prototype,"paper",2),k([de()],St.prototype,"lit",2),St=k([le("td-run-page")],St);function hb(){return window.matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}function gb(t,{name:e,reading:n,link:r,dark:s}){let{known:o,rows:i,rules:l,store:a,marks:u}=t,{detail:m=null,error:p=null}=o.get(e)??{};return m?b`<td-run-page
      .detail=${m}
      .row=${i?.find(f=>f.name===e)??null}
      .news=${u.get(e)??null}
      .rules=${l}
      .store=${a}
      .reading=${n}
      .link=${r}
      .dark=${s}
    ></td-run-page>`:p?Eu([e],p,t.status):b`<p class="wait">${c(g`Loading ${e} …`)}</p>`}function bb(t,e){let{runs:n,found:r,details:s,isKnown:o,areMany:i,picked:l,view:a,linkOf:u,dark:m}=e;if(!o&&!i)return b`<p class="wait">${c(g`Loading ${Ce(n.length)} …`)}</p>`;let p=r.filter(f=>f.error);return b`${p.length?Eu(p.map(({name:f})=>f),p[0]?.error??"",t.status):S}
  ${s.length||i?b`<td-compare
          .details=${s}
          .drawn=${l}
          .generation=${t.generation}
          .runs=${n.filter(f=>!p.some(x=>x.name===f))}
          .rules=${t.rules}
          .quantity=${a.quantity}
          .state=${a}
          .store=${t.store}
          .linkOf=${u}
          .startOf=${g$(t.rows)}
          .dark=${m}
        ></td-compare>`:S}`}function g$(t){return e=>t?.find(({name:n})=>n===e)?.first_wall_time??null}var xr=class extends se{constructor(){super(...arguments);this.save=()=>Promise.resolve();this.busy=!1;this.error=null}async export(){this.busy=!0,this.error=null;try{await this.save()}catch(n){this.error=n.message}this.busy=!1}render(){return b`<button class="button" ?disabled=${this.busy} @click=${()=>{this.export()}}>
        ${this.busy?c("Making the report …"):c("Export report")}
      </button>
      ${this.error?b`<span role="alert">${this.error}</span>`:S}`}};xr.styles=ce,k([E({attribute:!1})],xr.prototype,"save",2),k([de()],xr.prototype,"busy",2),k([de()],xr.prototype,"error",2),xr=k([le("td-export")],xr);function yb({report:t,status:e,paper:n,toPaper:r,save:s}){return b`<footer class="about">
    ${t?b`<p>${Ec(t,e)}</p>`:b`<td-export .save=${s}></td-export>`}
    <a
      href=${n}
      @click=${En(()=>{r()})}
      >${c("Print all findings")}</a
    >
  </footer>`}function Ec({made:t,version:e},{source:n}){let r=Mi(Date.parse(t)/1e3);return c(g`Report on ${n.where}, made ${r} by Diagnose for TensorBoard ${e}.`)}function vb(t){let e=Object.entries(t.digests);return b`<section class="provenance">
    <h2>${c("What this report is about")}</h2>
    <p>
      ${t.settings.length?b`${c("Settings that differ from the defaults:")}
            ${t.settings.map((n,r)=>b`${r?", ":S}<code>${n}</code>`)}`:c("All rules with their default settings.")}
    </p>
    <table>
      <thead>
        <tr>
          <th>${c("Run",{desc:"Column of runs"})}</th>
          <th>${c("SHA-256 of its points")}</th>
        </tr>
      </thead>
      <tbody>
        ${e.map(([n,r])=>b`<tr>
              <td>${n}</td>
              <td><code>${r.slice(0,16)}</code></td>
            </tr>`)}
      </tbody>
    </table>
  </section>`}var b$=U`
  :host {
    display: block;
    /* The width of A4 within its margins, so that curves are drawn as they are printed. */
    max-width: 700px;
    margin: 0 auto;
    padding: 24px 16px;
  }
  h1 {
    font-size: 24px;
    line-height: 32px;
    font-weight: 500;
  }
  .head {
    display: flex;
    gap: 16px;
    align-items: baseline;
    justify-content: space-between;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    margin: 16px 0;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 6px 12px 6px 0;
    border-bottom: 1px solid var(--td-border-strong);
    overflow-wrap: anywhere;
  }
  th {
    font-weight: 500;
    color: var(--td-text-2);
  }
  tr {
    break-inside: avoid;
  }
  td-run-page {
    display: block;
    break-before: page;
    border-top: 2px solid var(--td-border-strong);
    margin-top: 32px;
  }
  .provenance {
    break-before: page;
    margin-top: 32px;
  }
  .provenance h2 {
    font-size: 16px;
    font-weight: 500;
  }
  @media print {
    :host {
      padding: 0;
    }
    .button {
      display: none;
    }
    td-run-page {
      border-top: 0;
      margin-top: 0;
    }
  }
`;function Mc({rules:t}){return t.length>0}var Jn=class extends se{constructor(){super(...arguments);this.rows=[];this.report=null;this.known=[]}render(){let{session:n,rows:r,report:s}=this,{status:o}=n,i=r.filter(Mc),l=i.some(({name:a})=>!n.known.get(a));return b`<div class="head">
        <h1>${c(g`Diagnosis of ${Ce(r.length)}`)}</h1>
        <button class="button" ?disabled=${l} @click=${()=>window.print()}>${c("Print")}</button>
      </div>
      <p class="quiet">${s&&o?Ec(s,o):o?.source.where??S}</p>
      <table>
        <thead>
          <tr>
            <th>${c("Verdict",{desc:"Column of runs"})}</th>
            <th>${c("Run",{desc:"Column of runs"})}</th>
            <th>${c("Findings")}</th>
            <th>${c("Best",{desc:"Column of runs: best value"})}</th>
          </tr>
        </thead>
        <tbody>
          ${r.map(a=>this.renderRow(a))}
        </tbody>
      </table>
      ${i.map(a=>this.renderRun(a))} ${s?vb(s):S}`}renderRow(n){let{rules:r}=this.session;return b`<tr>
      <td>${xt(n.status)}</td>
      <td>${n.shown??n.name}</td>
      <td>
        ${n.rules.length?n.rules.map(({rule:s})=>we(s,r)).join(", "):n.reason}
      </td>
      <td>${n.best&&n.quantity?`${n.quantity.label} ${K(n.best.value)}`:S}</td>
    </tr>`}renderRun(n){let{session:r}=this,{detail:s=null,error:o=null}=r.known.get(n.name)??{};return s?b`<td-run-page
      .detail=${s}
      .row=${n}
      .rules=${r.rules}
      .store=${r.store}
      .reading=${Tn}
      paper
    ></td-run-page>`:b`<p class="wait">${Pt(n.name)} ${o??"…"}</p>`}};Jn.styles=[ce,lt,b$],k([E({attribute:!1})],Jn.prototype,"session",2),k([E({attribute:!1})],Jn.prototype,"rows",2),k([E({attribute:!1})],Jn.prototype,"report",2),k([E({attribute:!1})],Jn.prototype,"known",2),Jn=k([le("td-paper")],Jn);var y$={},xb=rr(class extends Rn{constructor(){super(...arguments),this.ot=y$}render(t,e){return e()}update(t,[e,n]){if(Array.isArray(e)){if(Array.isArray(this.ot)&&this.ot.length===e.length&&e.every((r,s)=>r===this.ot[s]))return Et}else if(this.ot===e)return Et;return this.ot=Array.isArray(e)?Array.from(e):e,this.render(e,n)}});var v$=new Intl.Collator("en",{numeric:!0}),ss={verdict:{label:()=>c("Verdict",{desc:"Column of runs"}),of:()=>0,down:!1},name:{label:()=>c("Run",{desc:"Column of runs"}),of:({name:t})=>t,down:!1},best:{label:()=>c("Best",{desc:"Column of runs: best value"}),of:({best:t})=>t?.value??null,down:!1},last:{label:()=>c("Last",{desc:"Column of runs: last value"}),of:({last:t})=>t?.value??null,down:!1},points:{label:()=>c("Points",{desc:"Column of runs: how many"}),of:({points:t})=>t,down:!0},length:{label:()=>c("Length",{desc:"Column of runs: steps and time"}),of:({last_step:t})=>t,down:!0},grown:{label:()=>c("Last written",{desc:"Column of runs: when points were last written"}),of:({last_wall_time:t})=>t,down:!0}},sl=Object.keys(ss);function ao(t){let e=t.startsWith("-"),n=sl.find(r=>r===t.slice(e?1:0));return n?{key:n,down:e}:{key:"verdict",down:!1}}function ol({key:t,down:e}){return t==="verdict"&&!e?"":`${e?"-":""}${t}`}function il(t,e,n){return t.key===e?{key:e,down:!t.down}:{key:e,down:e==="best"||e==="last"?Cc(n):ss[e].down}}function al(t,{key:e,down:n}){if(e==="verdict")return n?[...t].reverse():[...t];let{of:r}=ss[e];if(!x$.has(e))return wb(t,r,n);let s=n===Cc(t);return w$(t).flatMap(o=>wb(o,r,s===Cc(o)))}var x$=new Set(["best","last"]);function w$(t){let e=new Map;for(let n of t){let r=n.quantity?.key??"";e.set(r,[...e.get(r)??[],n])}return[...e].sort(([n,r],[s,o])=>+(n==="")-+(s==="")||o.length-r.length).map(([,n])=>n)}function wb(t,e,n){let r=n?-1:1;return t.map(s=>({row:s,value:e(s)})).sort((s,o)=>s.value===null||o.value===null?+(s.value===null)-+(o.value===null):typeof s.value=="number"&&typeof o.value=="number"?r*(s.value-o.value):r*v$.compare(String(s.value),String(o.value))).map(({row:s})=>s)}function Cc(t){return t.filter(({best:n})=>n?.better==="higher").length>t.filter(({best:n})=>n?.better==="lower").length}var Ac="name:",ll="hparam:",$$=/([/_. -]|^)(?:random[_-]?)?(?:seed|rep|repeat|trial|fold)s?[=_. -]?\d+(?=$|[/_. -])/gi;function $b(t){return t.replace($$,"").replace(/^[/_. -]+/,"")||t}function Yo(t){if(t==="folder")return{keyOf:({name:n})=>k$(n),error:null};if(t==="seeds")return{keyOf:({name:n})=>$b(n),error:null};if(t.startsWith(ll)){let n=t.slice(ll.length);return{keyOf:r=>R$(r.hparams?.[n]),prefix:`${n} = `,error:null}}let e=Pc(t);if(e===null||e==="")return{keyOf:null,error:null};try{let n=new RegExp(e,"i");return(new RegExp(`${e}|`).exec("")?.length??1)-1!==1?{keyOf:null,error:c("Put one part into brackets: seed=(\\d+)")}:{keyOf:({name:s})=>n.exec(s)?.[1]??c("Other",{id:"group-other",desc:"Runs whose name does not match"}),error:null}}catch{return{keyOf:null,error:c("This is not a regular expression.")}}}function Pc(t){return t.startsWith(Ac)?t.slice(Ac.length):null}function Lc(t){return Ac+t}function Sb(t){let e=[],n=s=>new Set(t.map(Yo(s).keyOf??(()=>""))).size;n("folder")>1&&e.push({value:"folder",label:c("Folder")}),t.some(({name:s})=>$b(s)!==s)&&n("seeds")<t.length&&e.push({value:"seeds",label:c("Configuration",{desc:"Runs that differ only by their seed"})});let r=[...new Set(t.flatMap(({hparams:s})=>Object.keys(s??{})))].sort();for(let s of r)n(ll+s)>1&&e.push({value:ll+s,label:s});return e}function kb(t,e,n,r=""){let s=new Map;for(let l of al(t,n)){let a=e(l),u=s.get(a);u?u.push(l):s.set(a,[l])}let o=[...s].map(([l,a])=>({key:l,label:r+l,rows:a,counts:Ki(a),spread:S$(a)}));if(n.key!=="name")return o;let i=new Intl.Collator("en",{numeric:!0});return o.sort((l,a)=>(n.down?-1:1)*i.compare(l.label,a.label))}function S$(t){let e=new Map;for(let{best:o}of t){if(!o)continue;let{tag:i,split:l,better:a,value:u}=o,m=JSON.stringify([i,l,a]),p=e.get(m)??{tag:i,values:[]};p.values.push(u),e.set(m,p)}let[n]=[...e.values()].sort((o,i)=>i.values.length-o.values.length);if(!n||n.values.length<2)return null;let{tag:r,values:s}=n;return{n:s.length,mean:s.reduce((o,i)=>o+i/s.length,0),least:Math.min(...s),greatest:Math.max(...s),tag:r}}function k$(t){let e=t.lastIndexOf("/");return e>0?t.slice(0,e):"."}function R$(t){return t===void 0?c("not given",{desc:"A hyper-parameter"}):typeof t=="number"?K(t,6):String(t)}function Rb(t,{sort:e,group:n,open:r}){let s=ao(e),{keyOf:o,prefix:i}=Yo(n);if(!o)return al(t,s).map(a=>_c(a));let l=new Set(r);return kb(t,o,s,i).flatMap(a=>{if((n==="seeds"||n==="folder")&&a.rows.length===1)return a.rows.map(p=>_c(p));let u=l.has(a.key),m={kind:"group",key:`group:${a.key}`,group:a,open:u};return u?[m,...a.rows.map(p=>_c(p,!0))]:[m]})}function _c(t,e=!1){return{kind:"run",key:`run:${t.name}`,row:t,inner:e}}function ul(t,e){return e&&t.status==="unjudged"&&t.series===0}function Tb(t,e){let n=new Set(t);return e.length===n.size&&e.every(({name:r})=>n.has(r))}function Eb(t,e,n,r){let s=e[n];if(!s)return null;let o=e.length-1,l={ArrowDown:Math.min(n+1,o),ArrowUp:Math.max(n-1,0),PageDown:Math.min(n+r,o),PageUp:Math.max(n-r,0),Home:0,End:o}[t];return l!==void 0?{to:l}:s.kind==="group"?t===(s.open?"ArrowLeft":"ArrowRight")?{fold:s.group.key}:null:t===" "?{tick:s.row.name}:t==="ArrowLeft"&&s.inner?{to:e.slice(0,n).findLastIndex(({kind:a})=>a==="group")}:null}var cl=class{constructor(e){this.host=e;this.now=Date.now()/1e3;e.addController(this)}hostConnected(){this.timer=setInterval(()=>{this.read(),this.host.requestUpdate()},3e4)}hostDisconnected(){clearInterval(this.timer)}read(){this.now=Date.now()/1e3}};var T$="lr=([\\d.]+)";function Mb({runs:t,view:e,change:n}){if(t.length<2&&!e.group)return S;let r=Pc(e.group),s=Sb(t),o=s.map(({value:a})=>a),i=e.group&&r===null&&!o.includes(e.group)?[e.group]:[],{error:l}=Yo(e.group);return b`<label class="grouping">
      <span class="quiet">${c("Group",{desc:"Label of the choice what runs are grouped by"})}</span>
      <select
        @change=${a=>n({group:a.target.value,open:[]})}
      >
        <option value="" .selected=${e.group===""}>
          ${c("None",{desc:"Runs are not grouped"})}
        </option>
        ${s.map(({value:a,label:u})=>b`<option value=${a} .selected=${a===e.group}>${u}</option>`)}
        ${i.map(a=>b`<option value=${a} .selected=${!0}>${a}</option>`)}
        <option value=${Lc("")} .selected=${r!==null}>
          ${c("Part of the name …")}
        </option>
      </select>
    </label>
    ${r===null?S:b`<label class="field pattern">
            <span class="unseen">${c("Regular expression with one part in brackets")}</span>
            <input
              type="text"
              placeholder=${T$}
              title=${c("Runs are grouped by the part of the name that the brackets match")}
              spellcheck="false"
              autocomplete="off"
              .value=${r}
              aria-invalid=${l!==null}
              @input=${a=>n({group:Lc(a.target.value),open:[]})}
            />
            ${l?b`<span class="wrong" role="alert">${l}</span>`:S}
          </label>`}`}var E$=6,M$="lr < 1e-3 and val_acc > .9 and not overfitting";function Cb(t){let{view:e}=t;return b`<div class="bar">
    <div class="chips" role="group" aria-label=${c("Verdicts")}>${A$(t)}</div>
    <div class="tools">
      ${e.table?S:_$(t)} ${L$(t)}
      ${e.table?S:Mb(t)} ${C$(t)}
      <div class="find">${O$(t)} ${Zi()}</div>
    </div>
    ${P$(t)}
  </div>`}function C$({runs:t,view:e,change:n}){if(t.length<2&&!e.table)return S;let r=(s,o)=>b`<button
      class="button"
      aria-pressed=${e.table===s}
      @click=${()=>n({table:s,sort:""})}
    >
      ${o}
    </button>`;return b`<span class="switch" role="group" aria-label=${c("Layout")}>
    ${r(!1,c("List",{desc:"The runs as a list"}))}
    ${r(!0,c("Table",{desc:"The runs as a table"}))}
  </span>`}function Ab(t,e){return t.includes(e)?t.filter(n=>n!==e):[...t,e]}function A$({runs:t,view:e,matcher:n,progress:r,percent:s,change:o}){let i=r!==null,l=jr(t,n,new Set,new Set(e.rules),e.kind),a=Ki(l.filter(u=>!ul(u,i)));return b`${en.filter(u=>a[u]||e.statuses.includes(u)).map(u=>b`<button
        class="chip"
        aria-pressed=${e.statuses.includes(u)}
        @click=${()=>o({statuses:Ab(e.statuses,u)})}
      >
        ${At(u)}<span>${dd(u,a[u])}</span>
      </button>`)}${r?b`<span class="reading quiet"
          >${c(g`Reading, ${s} %: ${D(r.members_read)} of ${D(r.members_known)}`,{desc:"How much was read: 12 of 100 directories"})}</span
        >`:S}`}function P$({runs:t,rules:e,view:n,matcher:r,allRules:s,change:o,showRules:i}){let l=Nd(jr(t,r,new Set(n.statuses),new Set,n.kind)),a=n.rules.filter(f=>!l.some(x=>x.rule===f));if(l.length+a.length<2&&n.rules.length===0)return S;let u=l.filter(({rule:f},x)=>s||x<E$||n.rules.includes(f)),m=l.length-u.length,p=(f,x,$)=>b`<button
      class="rule"
      aria-pressed=${n.rules.includes(f)}
      @click=${()=>o({rules:Ab(n.rules,f)})}
    >
      ${$}<span>${we(f,e)}</span> <span class="quiet">${D(x)}</span>
    </button>`;return b`<div class="rules cue" role="group" aria-label=${c("Findings by rule")}>
    ${u.map(({rule:f,severity:x,count:$})=>p(f,$,At(x)))}
    ${a.map(f=>p(f,0,S))}
    ${m>0||s?b`<button
            class="rule more"
            aria-expanded=${s}
            @click=${()=>{i(!s)}}
          >
            ${s?c("Fewer",{desc:"Rules shown"}):c(g`${m} more`,{desc:"Rules not shown"})}
          </button>`:S}
  </div>`}function L$({runs:t,view:e,change:n}){let r=Od(t);if(r.length<2&&!e.kind)return S;let s=r.some(([o])=>o===e.kind)?[]:[[e.kind,0]];return b`<label class="kinds">
    <span class="quiet">${c("Kind",{desc:"Label of the choice which kind of training is shown"})}</span>
    <select @change=${o=>n({kind:o.target.value})}>
      <option value="" .selected=${e.kind===""}>${c("All",{desc:"All kinds of training"})}</option>
      ${[...r,...e.kind?s:[]].map(([o,i])=>b`<option value=${o} .selected=${o===e.kind}>
            ${_s(o)} (${D(i)})
          </option>`)}
    </select>
  </label>`}function _$({runs:t,view:e,change:n}){let r=ao(e.sort);return b`<label class="sort">
    <span class="quiet">${c("Sort")}</span>
    <select
      @change=${s=>{let o=sl.find(i=>i===s.target.value)??"verdict";o!==r.key&&n({sort:ol(il(r,o,t))})}}
    >
      ${sl.map(s=>b`<option value=${s} .selected=${s===r.key}>${ss[s].label()}</option>`)}
    </select>
  </label>`}function O$({view:t,matcher:e,change:n}){return b`<label class="field search">
    <span class="unseen">${c("Filter runs by words or /regular expression/")}</span>
    <input
      type="search"
      placeholder=${c("Filter: words or query")}
      title=${c(g`Press / to search. Words, a /regular expression/, or a query such as: ${M$}`)}
      spellcheck="false"
      autocomplete="off"
      .value=${t.filter}
      aria-invalid=${e.error!==null}
      @input=${r=>n({filter:r.target.value})}
    />
    ${e.error?b`<span class="wrong" role="alert">${e.error}</span>`:S}
  </label>`}var pl={width:168,height:36},dl=class{constructor(e){this.owner=e;this.found=new Map;this.asked=new Map}of({key:e}){return this.found.get(e)??null}look(e,n){for(let{key:r,rows:s}of n){let o=ym(s);if(!o){this.found.delete(r);continue}let i=e.load(o.curves);this.asked.get(r)!==i&&(this.asked.set(r,i),i.then(l=>{this.asked.get(r)===i&&(this.found.set(r,{keys:o,band:l}),this.owner.requestUpdate())},()=>this.asked.delete(r)))}}};function Pb(t){if(!t)return S;let{keys:e,band:n}=t,{area:r,mean:s,breaks:o,end:i}=vm(n,pl.width,pl.height),l=e.curves.length,a=e.split==="none"?e.tag:`${pt(e.split)} ${e.tag}`,u=Xe([c(g`Mean and range of ${a} of ${Ce(l)}`),No(n,l),e.others?c(g`${Ce(e.others)} without it`,{desc:"Runs that lack a curve"}):""]);return b`<svg viewBox="0 0 ${pl.width} ${pl.height}" role="img" aria-label=${u}>
    <title>${u}</title>
    <g class="line ${e.split}">
      <path class="area" d=${r} />
      <path d=${s} />
      ${i?je`<circle cx=${i[0]} cy=${i[1]} r="2.2" />`:S}
      ${o.map(m=>je`<path class="break" d="M${m} 1l3 5h-6z" />`)}
    </g>
  </svg>`}function Lb(t){if(!t)return S;let{band:e,keys:n}=t,{broken:r,short:s}=e,o=[r.length?c(g`${r.length} not finite`,{desc:"Number of runs"}):"",s.length?c(g`${s.length} shorter`,{desc:"Number of runs"}):""].filter(Boolean);return o.length?b`<span class="losses" title=${No(e,n.curves.length)}>${Ae(o)}</span>`:S}var _b=U`
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
    --under: var(--td-page);
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
  /* One piece: the language never stands alone. */
  .find {
    display: flex;
    align-items: center;
    gap: 12px;
    min-width: 0;
  }
  .find .language {
    flex: none;
    padding: 0 4px;
  }
  .search {
    flex: 1 1 264px;
    min-width: 0;
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
    .tools {
      flex: 1 1 100%;
      order: 1;
    }
    .find {
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
  @media (max-width: 359px) {
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
`;function Ob(t,e,n){return t.length?b`<div class="chosen-bar" role="region" aria-label=${c("Chosen runs")}>
    <span
      >${N$(t.length)}${t.length===1?b`<span class="quiet"
              >${c(": tick one more to compare",{desc:"After the number of runs chosen"})}</span
            >`:S}</span
    >
    <button class="button" @click=${e}>${c("Clear",{desc:"Choose no runs"})}</button>
    <button class="button strong" ?disabled=${t.length<2} @click=${n}>${c("Compare")}</button>
  </div>`:S}function N$(t){let e=D(t);return ye(t,{one:c(g`${e} run chosen`),other:c(g`${e} runs chosen`)})}var z$=2;function Nb({best:t,quantity:e,checkpoint:n}){if(!t)return b`<span class="quiet">–</span>`;let r=n?n.message.replaceAll("`",""):Db(t),s=n?.noise?b` <span class="quiet">± ${K(n.noise,z$)}</span>`:S;return b`<span title=${r}>${K(t.value)}${s}</span>
    <span class="quiet cut" title=${r}>${e?.label??Ct(qe(t.step))}</span>`}function zb({last:t,best:e,checkpoint:n}){if(!t)return b`<span class="quiet">–</span>`;let r=Db(t),s=Ct(qe(t.step)),o=n?.last_is_as_good?e?.step===t.step?c("the best",{desc:"The last value of a run is its best one"}):c("as good as the best",{desc:"The last value of a run, within the noise of its best one"}):s;return b`<span title=${r}>${t.value===null?ir():K(t.value)}</span>
    <span class="quiet cut" title=${`${o}
${r}`}>${o}</span>`}function Db({split:t,tag:e,member:n,step:r}){return[...t==="none"?[]:[pt(t)],n,e,Ct(qe(r))].join(" · ")}function Hb(t){let{last_step:e}=t;if(e===null)return b`<span class="quiet">–</span>`;let n=Po(t);return b`<span title=${c("Last step")}>${qe(e)}</span>
    <span class="quiet">${n===null?"":Xt(n)}</span>`}function ml(t,e,n=0){let r=n?D$(n):"";return t===null||!ld(t)?r?b`<span class="odd" title=${r}>${c("impossible",{desc:"A time that cannot be"})}</span>`:b`<span class="quiet">–</span>`:b`<time
    datetime=${new Date(t*1e3).toISOString()}
    title=${[Mi(t),r].filter(Boolean).join(`
`)}
    >${ad(t,e)}</time
  >`}function D$(t){return ar(yu(t),c("not in seconds since 1970, or from a clock that was wrong"))}function Ib(t,e,n,r,s){let{key:o,label:i,rows:l,counts:a,spread:u}=t,m=l.map(({name:$})=>$),p=m.filter($=>s.chosen.has($)).length,f=p===m.length,x=l.map($=>$.last_wall_time??-1/0).reduce(($,T)=>Math.max($,T),-1/0);return b`<div
    role="row"
    class="row group"
    style="transform: translateY(${r.top}px)"
    data-index=${r.index}
    data-group=${o}
    aria-rowindex=${r.index+2}
    aria-level="1"
    aria-expanded=${e}
  >
    <span role="gridcell" class="tick"
      ><input
        type="checkbox"
        tabindex="-1"
        aria-label=${c(g`Compare all of ${i}`)}
        .checked=${f}
        .indeterminate=${p>0&&!f}
        @change=${()=>s.choose(m,!f)}
    /></span>
    <span role="gridcell" class="title">
      <button
        class="fold"
        tabindex=${r.stop?"0":"-1"}
        title=${i}
        @click=${()=>s.fold(o)}
      >
        <span class="chevron" aria-hidden="true"></span><span class="label">${i}</span>
        <span class="quiet">${Ce(l.length)}</span>
      </button>
    </span>
    <span role="gridcell" class="counts"
      >${en.filter($=>a[$]).map($=>b`<span class="badge ${$}" title=${`${a[$]} × ${cn($)}`}
            >${At($)}<span>${D(a[$])}</span
            ><span class="unseen">${cn($)}</span></span
          >`)}${Lb(n)}</span
    >
    <span role="gridcell" class="curve">${Pb(n)}</span>
    <span role="gridcell" class="spread number">
      ${u?b`<span
                title=${c(g`${u.tag}: mean of the best values of ${Ce(u.n)}, from least to greatest`)}
                ><span class="quiet"
                  >${c("mean best",{desc:"Before the mean of the best values"})} </span
                >${K(u.mean)}</span
              >
              <span class="quiet cut"
                >${c(g`${K(u.least)} to ${K(u.greatest)}, n = ${u.n}`,{desc:"From the least to the greatest of n values"})}</span
              >`:S}
    </span>
    <span role="gridcell" class="grown number"
      >${ml(Number.isFinite(x)?x:null,s.now)}</span
    >
  </div>`}function Fb(t,{chosen:e,choose:n}){let r=t.map(({name:o})=>o),s=r.filter(o=>e.has(o)).length;return b`<input
    type="checkbox"
    aria-label=${c(g`Compare all ${Ce(r.length)}`,{desc:"A box to tick"})}
    .checked=${s===r.length}
    .indeterminate=${s>0&&s<r.length}
    @change=${()=>n(r,s<r.length)}
  />`}function Bb(t,e,n,r){let s=o=>{let i=t.key===o,l=ss[o].label();return b`<span
      role="columnheader"
      class=${o==="name"?"what":o}
      aria-sort=${i?t.down?"descending":"ascending":S}
      ><button @click=${()=>e(o)} title=${c(g`Sort by ${l.toLowerCase()}`)}>
        ${l}<span class="arrow" aria-hidden="true"
          >${i&&!(o==="verdict"&&!t.down)?t.down?"↓":"↑":""}</span
        >
      </button></span
    >`};return b`<div role="row" class="row heads" aria-rowindex="1" aria-level=${n?"1":S}>
    <span role="columnheader" class="tick"><span class="unseen">${c("Compare")}</span>${r}</span>
    ${s("verdict")} ${s("name")}
    <span role="columnheader" class="curve">${c("Curve")}</span>
    ${s("best")} ${s("last")} ${s("points")} ${s("length")} ${s("grown")}
  </div>`}var H$=.01;function Wb(t,e,n,r,s=4){let o=e.flatMap(N=>yr(N).values?.(N)??[]),i=dt(t)??[0,1],l=Is(t,o)?ua(t,i):null,a=aa(i,o,l),u=t.flatMap(N=>N.steps),m=Math.min(...u),p=Math.max(...u),f=zs([m,p],[s,n-s]),x=N=>l===null?N:dn(N,l),$=l===null?F$(a):[x(a[0]),x(a[1])],T=zs($,[r-s,s]),[A,O]=a,C=N=>T(x(Math.max(A,Math.min(N,O)))),F={spans:[],levels:[],gaps:[],points:[]},L=(N,Z,ie)=>Math.max(Z,Math.min(N,ie));for(let N of e)if(N.kind==="span"&&N.last_step>=m&&N.first_step<=p){let Z=f(L(N.first_step,m,p));F.spans.push([Z,I$(Math.max(2,f(L(N.last_step,m,p))-Z))])}else N.kind==="point"&&N.value!==null&&N.step>=m&&N.step<=p?F.points.push([f(N.step),C(N.value)]):N.kind==="level"&&N.value>=A&&N.value<=O?F.levels.push(C(N.value)):N.kind==="gap"&&N.first_value!==null&&N.other_value!==null&&F.gaps.push([f(N.step),C(N.first_value),C(N.other_value)]);let Q=Ur(t);return{lines:t.map((N,Z)=>{let ie="",ne=!1,z=[],oe=[];return N.steps.forEach((q,X)=>{let j=N.values[X];if(typeof j!="number"||!Number.isFinite(j)){oe.push(f(q)),ne=!1;return}ie+=`${ne?"L":"M"}${f(q)} ${C(j)}`,(!ne&&typeof N.values[X+1]!="number"||X===N.steps.length-1)&&z.push([f(q),C(j)]),ne=!0}),{split:Q[Z]??"none",path:ie,dots:z,breaks:oe}}),marks:F}}function I$(t){return Math.round(t*10)/10}function F$([t,e]){let n=Math.max(Math.abs(t),Math.abs(e))*H$;if(!(e-t<n))return[t,e];let r=t/2+e/2;return[r-n/2,r+n/2]}var B$={width:168,height:44},Vb=new WeakMap;function qb(t){let{width:e,height:n}=B$;if(!t.spark.length)return S;let r=Vb.get(t)??Wb(t.spark,t.evidence,e,n);Vb.set(t,r);let{lines:s,marks:o}=r,i=Ae(t.spark.map(({tag:l,split:a})=>a==="none"?l:`${pt(a)} ${l}`));return b`<svg viewBox="0 0 ${e} ${n}" role="img" aria-label=${c(g`Curve of ${i}`)}>
    <g class="marks ${t.primary?.severity??""}">
      <g class="spans">
        ${o.spans.map(([l,a])=>je`<rect x=${l} y="0" width=${a} height=${n-2} />`)}
      </g>
      ${o.spans.map(([l,a])=>je`<path d="M${l} ${n-1}h${a}" />`)}
      ${o.levels.map(l=>je`<path class="level" d="M0 ${l}h${e}" />`)}
    </g>
    ${s.map(({split:l,path:a,dots:u,breaks:m})=>je`<g class="line ${l}">
        <path d=${a} />
        ${u.map(([p,f])=>je`<circle cx=${p} cy=${f} r="2.2" />`)}
        ${m.map(p=>je`<path class="break" d="M${p} 1l3 5h-6z" />`)}
      </g>`)}
    <g class="marks ${t.primary?.severity??""}">
      ${o.gaps.map(([l,a,u])=>je`<path d="M${l} ${a}V${u}m-3 0h6M${l-3} ${a}h6" />`)}
      ${o.points.map(([l,a])=>je`<circle cx=${l} cy=${a} r="3.5" />`)}
    </g>
  </svg>`}function jb(t,e,n){let{name:r,status:s}=t,o=n.chosen.has(r),i=n.isUnread(t);return b`<div
    role="row"
    class="row run ${o?"chosen":""} ${e.inner?"inner":""}"
    style="transform: translateY(${e.top}px)"
    data-index=${e.index}
    aria-rowindex=${e.index+2}
    aria-selected=${o}
    aria-level=${e.inner?"2":S}
  >
    <span role="gridcell" class="tick"
      ><input
        type="checkbox"
        tabindex="-1"
        aria-label=${c(g`Compare ${r}`)}
        .checked=${o}
        @change=${()=>n.choose([r],!o)}
    /></span>
    <span role="gridcell" class="verdict"
      >${i?b`<span class="badge unjudged"
              >${At("unjudged")}<span>${c("Reading",{desc:"The server reads the logs"})}</span></span
            >`:xt(s)}${tl(t)}</span
    >
    <span role="gridcell" class="what">
      <span class="head"
        ><a
          href=${n.linkOf(r)}
          tabindex=${e.stop?"0":"-1"}
          title=${t.primary?.message??r}
          @click=${l=>n.open(l,r)}
          >${Pt(t.shown??r)}</a
        >${el(n.marks.get(r)??null,n.rules)}</span
      >
      ${W$(t,i,n)}
    </span>
    <span role="gridcell" class="curve">${qb(t)}</span>
    <span role="gridcell" class="best number">${Nb(t)}</span>
    <span role="gridcell" class="last number">${zb(t)}</span>
    <span role="gridcell" class="points number">
      <span>${D(t.points)}</span>
      <span class="quiet">${Ci(t.series)}</span>
    </span>
    <span role="gridcell" class="length number">${Hb(t)}</span>
    <span role="gridcell" class="grown number"
      >${ml(t.last_wall_time,n.now,t.impossible_times)}</span
    >
  </div>`}function W$(t,e,{percent:n,rules:r}){let{primary:s,counts:o,unchecked:i,status:l,suppressed:a,reason:u}=t;if(s){let x=o.error+o.warning+o.info-1;return b`<span class="message"
      ><b>${we(s.rule,r)}</b> ${Re(s.message)}${x>0?b` <span class="more"
              >${c(g`+ ${x} more`,{desc:"More findings of this run"})}</span
            >`:S}</span
    >`}if(e){let x=t.reading?Math.floor(Ji(t.reading)*100):n??0;return b`<span class="message">${c(g`Not read yet; reading, ${x} %`)}</span>`}let m=a?V$(a):"",p=i?Pi(i):"";if(l==="unjudged"){let x=n===null?c("No rule could judge the training"):c("No rule could judge the training so far");return b`<span class="message"
      >${Re(Xe([u?ar(x,u):x,m]))}</span
    >`}let f=m?c(g`Nothing else found: ${m}`):c("Nothing found");return b`<span class="message">${Xe([f,p])}</span>`}function V$(t){let e=D(t);return ye(t,{one:c(g`${e} finding suppressed`),other:c(g`${e} findings suppressed`)})}var Ub=U`
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
  .marks .level {
    stroke-dasharray: 4 3;
    stroke-width: 1;
  }
  .marks circle {
    fill: var(--td-surface);
    stroke-width: 2;
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
`;var Kb=U`
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
    .run .best {
      grid-area: 1 / 2;
      justify-self: end;
    }
    .best .cut {
      display: none;
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
`;var Gb=U`
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
  .run .number > * {
    max-width: 100%;
  }
  .best > [title],
  .last > [title],
  .spread > [title],
  .odd,
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
  .odd {
    color: var(--td-text-2);
    font-style: italic;
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
`;var fl=class{constructor(e){this.host=e;this.onKey=e=>{let n=e.composedPath()[0],r=n instanceof HTMLInputElement&&n.type!=="checkbox";e.key!=="/"||r||n instanceof HTMLSelectElement||(e.preventDefault(),this.host.renderRoot.querySelector("input[type=search]")?.focus())};e.addController(this)}hostConnected(){document.addEventListener("keydown",this.onKey)}hostDisconnected(){document.removeEventListener("keydown",this.onKey)}};function Yb(t,e){let n=new Set(t.filter(i=>e.has(i))),r=[...e].filter(([i])=>!n.has(i)).map(([,i])=>i),s=n.size*2<t.length?r:[],o=Math.max(-1,...e.values());return new Map(t.map(i=>[i,e.get(i)??s.shift()??(o+=1)]))}function Oc(t){let e=new Float64Array(t.length+1);return t.forEach((n,r)=>e[r+1]=(e[r]??0)+n),e}function Qb(t,e,n,r){let s=t.length-1,o=Math.max(0,Jb(t,e)-r),i=Math.min(s,Jb(t,e+n)+1+r);return[Math.min(o,s),Math.max(i,0)]}function Jb(t,e){let n=0,r=t.length-1;for(;n<r;){let s=n+r+1>>1;(t[s]??0)<=e?n=s:r=s-1}return n}function Zb(t){let{items:e,offsets:n,top:r,cover:s,host:o}=t;if(r===void 0||!window.innerHeight)return null;let i=o.shadowRoot?.activeElement,l=i instanceof HTMLElement&&i.closest("[data-index]")!==null,a=e.findIndex(($,T)=>r+(n[T]??0)>=s),u=t.indexOf(t.active),m=r+(n[u]??0),p=l&&m>=s&&m<window.innerHeight?u:a,f=r<s-1,x=e[p];return!x||!f&&!l?null:{key:x.key,offset:n[p]??0,isScrolled:f,focus:l?i:null}}function Xb(t,e){if(!e)return;let n=t.indexOf(e.key);e.isScrolled&&n>=0&&window.scrollBy(0,(t.offsets[n]??0)-e.offset),e.focus?.isConnected&&t.host.shadowRoot?.activeElement!==e.focus&&e.focus.focus({preventScroll:!0})}var q$=10,j$=1e3,hl=class{constructor(e,n){this.host=e;this.look=n;this.items=[];this.offsets=Oc([]);this.first=0;this.last=40;this.activeKey="";this.slots=new Map;this.heights={run:60,group:44};this.frame=0;this.anchor=null;this.onScroll=()=>{cancelAnimationFrame(this.frame),this.frame=requestAnimationFrame(()=>{this.measure()})};this.onPrint=()=>{this.show(0,Math.min(this.items.length,j$))};e.addController(this)}hostConnected(){window.addEventListener("scroll",this.onScroll,{passive:!0}),window.addEventListener("resize",this.onScroll),window.addEventListener("beforeprint",this.onPrint)}hostDisconnected(){window.removeEventListener("scroll",this.onScroll),window.removeEventListener("resize",this.onScroll),window.removeEventListener("beforeprint",this.onPrint),cancelAnimationFrame(this.frame)}hostUpdated(){Xb(this,this.anchor),this.anchor=null,this.measure()}get active(){return this.activeKey}set active(e){e!==this.activeKey&&(this.activeKey=e,this.host.requestUpdate())}put(e,n){this.anchor=n?Zb(this):null,this.items=e,this.place(),this.indexOf(this.active)<0&&(this.active=e[0]?.key??"")}lines(){let{items:e,first:n,last:r,active:s}=this,o=Array.from({length:Math.min(r,e.length)-n},(a,u)=>n+u),i=this.indexOf(s);i>=0&&i<n&&o.unshift(i),i>=r&&o.push(i);let l=o.flatMap(a=>{let u=e[a];return u?[{item:u,index:a,top:this.offsets[a]??0,stop:u.key===s}]:[]});return this.slots=Yb(l.map(({item:a})=>a.key),this.slots),l.map(a=>({...a,slot:this.slots.get(a.item.key)??0}))}indexOf(e){return this.items.findIndex(n=>n.key===e)}get height(){return this.offsets[this.items.length]??0}get top(){return this.host.renderRoot.querySelector(".rows")?.getBoundingClientRect().top}get cover(){let e=this.host.renderRoot.querySelectorAll(".bar, .heads");return Math.max(0,...[...e].map(n=>n.getBoundingClientRect().bottom))}get page(){return Math.max(1,Math.floor((window.innerHeight-this.cover)/this.heights.run)-1)}async goTo(e){let n=this.items[e];if(!n)return;let r=(this.top??0)+(this.offsets[e]??0),s=r+this.heights[n.kind]-window.innerHeight,{cover:o}=this;(r<o||s>0)&&window.scrollBy(0,r<o?r-o:s),this.active=n.key,this.measure(),await this.host.updateComplete,this.host.renderRoot.querySelector(`[data-index="${e}"] a, [data-index="${e}"] .fold`)?.focus({preventScroll:!0})}show(e,n){e===this.first&&n===this.last||([this.first,this.last]=[e,n],this.host.requestUpdate())}place(){this.offsets=Oc(this.items.map(({kind:e})=>this.heights[e]))}measure(){let{host:e,top:n}=this;if(n===void 0||!window.innerHeight||window.matchMedia("print").matches)return;let r=getComputedStyle(e),s=(l,a)=>parseFloat(r.getPropertyValue(l))||a,o={run:s("--row",60),group:s("--group",44)};(o.run!==this.heights.run||o.group!==this.heights.group)&&(this.heights=o,this.place(),e.requestUpdate());let i=e.renderRoot.querySelector(".bar");e.style.setProperty("--bar",`${i?.offsetHeight??0}px`),this.show(...Qb(this.offsets,-n,window.innerHeight,q$)),this.look(this.items.slice(this.first,this.last))}};var ey=U`
  :host {
    --row: 60px;
    --group: 44px;
    --columns: 32px 96px minmax(0, 1fr) 168px 128px 112px 72px 72px 88px;
    /* The curves stand below one another; the spread is as wide as the best and the last values. */
    --group-columns: 32px minmax(0, 1fr) auto 168px 236px 160px 88px;
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
      --columns: 32px 96px minmax(0, 1fr) 168px 128px 112px 72px 88px;
      --group-columns: 32px minmax(0, 1fr) auto 168px 256px 72px 88px;
    }
    .row .points {
      display: none;
    }
  }
  @media (max-width: 1100px) {
    :host {
      --columns: 32px 96px minmax(0, 1fr) 168px 128px 112px;
      --group-columns: 32px minmax(0, 1fr) auto 168px 256px;
    }
    .row .length,
    .row .grown {
      display: none;
    }
  }
  @media (max-width: 900px) {
    :host {
      --columns: 32px 96px minmax(0, 1fr) 168px 128px;
      --group-columns: 32px minmax(0, 1fr) auto 168px 128px;
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
    .group .best,
    .chosen-bar .quiet {
      display: none;
    }
  }
`;var U$={run:1,hparam:6,best:3,last:0};function ty(t,e){let n=qr(t);if(e.length)return e.flatMap(s=>n.find(o=>o.id===s)??[]);let r={...U$};return n.filter(s=>r[s.group]<=0||s.group==="hparam"&&!K$(s,t)?!1:(r[s.group]-=1,!0))}function K$({of:t},e){return new Set(e.map(t)).size>1}var G$=new Intl.Collator("en",{numeric:!0});function ny(t,e,n){let r=n.startsWith("-"),s=n.slice(r?1:0),o=s==="name"?({name:a})=>a:e.find(a=>a.id===s)?.of;if(!o)return[...t];let i=r?-1:1;return t.map(a=>({row:a,value:o(a)})).sort((a,u)=>Y$(a.value,u.value,i)).map(({row:a})=>a)}function Y$(t,e,n){return t===null||e===null?+(t===null)-+(e===null):typeof t=="number"&&typeof e=="number"?n*(t-e):n*G$.compare(String(t),String(e))}function ry(t,e,n){return t===e?`-${e}`:t===`-${e}`||!n?e:`-${e}`}function Nc(t){let e=t.label();return t.group==="best"?c(g`${e}, best`,{desc:"Column of runs: a quantity"}):t.group==="last"?c(g`${e}, last`,{desc:"Column of runs: a quantity"}):e}function sy(t,e){return{heads:[c("Run",{desc:"Column of runs"}),...e.map(Nc)],rows:t.map(n=>[n.name,...e.map(r=>qi(r,n))])}}var oy=U`
  :host {
    background: var(--td-surface);
    border: 1px solid var(--td-border);
    border-radius: 4px;
    min-width: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 8px 16px;
  }
  h2 {
    margin-right: auto;
  }
  .scroll {
    max-height: max(320px, calc(100vh - 220px));
    overflow: auto;
    border-top: 1px solid var(--td-border);
  }
  .scroll:focus-visible {
    outline-offset: -2px;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    min-width: 100%;
    font-size: 13px;
    line-height: 20px;
  }
  th,
  td {
    height: 32px;
    padding: 0 12px;
    border-bottom: 1px solid var(--td-border);
    font-weight: 400;
    text-align: left;
    white-space: nowrap;
  }
  .number,
  .number button {
    text-align: right;
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 2;
    height: 44px;
    padding-top: 4px;
    background: var(--td-surface);
    color: var(--td-text-2);
    font-size: 12px;
    line-height: 16px;
    vertical-align: bottom;
  }
  thead button {
    padding: 2px 0;
    font-weight: 500;
  }
  thead button:hover,
  [aria-sort] button {
    color: var(--td-text);
  }
  .over {
    display: block;
    font-weight: 400;
    font-size: 11px;
    line-height: 14px;
  }
  .arrow:not(:empty) {
    margin-left: 2px;
  }
  .first {
    position: sticky;
    left: 0;
    z-index: 1;
    background: var(--td-surface);
    border-right: 1px solid var(--td-border);
  }
  thead .first {
    z-index: 3;
  }
  .pair {
    display: flex;
    align-items: center;
    gap: 12px;
    max-width: min(420px, 44vw);
  }
  .pair a {
    display: flex;
    min-width: 0;
    color: var(--td-text);
    font-weight: 500;
  }
  .pair input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--td-focus);
  }
  tbody tr:hover > *,
  tbody tr:hover .first {
    background: var(--td-hover);
  }
  tbody tr:hover a {
    color: var(--td-link);
  }
  .chosen > * {
    background: color-mix(in srgb, var(--td-info-bg) 55%, var(--td-surface));
  }
  .gap {
    padding: 0;
    border: 0;
  }
  @media print {
    .scroll {
      max-height: none;
      overflow: visible;
    }
    td-menu,
    td-run-columns,
    td-saved-views,
    input {
      display: none;
    }
  }
`;var iy=U`
  :host {
    position: relative;
    font-size: 12px;
  }
  summary {
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .panel {
    position: absolute;
    right: 0;
    top: 32px;
    z-index: 5;
    width: 280px;
    max-width: calc(100vw - 48px);
    max-height: min(440px, 60vh);
    overflow-y: auto;
    padding: 12px 16px;
    display: grid;
    gap: 4px;
    background: var(--td-surface);
    border: 1px solid var(--td-border-strong);
    border-radius: 4px;
    box-shadow: 0 2px 8px rgb(0 0 0 / 18%);
  }
  label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  h3 {
    font-size: 12px;
    font-weight: 600;
    margin-top: 8px;
  }
  h3:first-child {
    margin-top: 0;
  }
  input[type="text"] {
    flex: 1;
    min-width: 0;
    height: 28px;
    padding: 0 8px;
    border: 1px solid var(--td-border-strong);
    border-radius: 4px;
    background: var(--td-surface);
  }
  input[type="checkbox"] {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--td-info);
  }
  form,
  li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  li > :first-child {
    flex: 1;
    min-width: 0;
    padding: 4px 0;
    color: var(--td-link);
    overflow-wrap: anywhere;
  }
  .remove {
    width: 24px;
    height: 24px;
    border-radius: 4px;
    text-align: center;
    color: var(--td-text-2);
  }
  .remove:hover {
    background: var(--td-hover);
    color: var(--td-text);
  }
  ul {
    list-style: none;
  }
`;var os=class extends se{static{this.styles=[ce,iy]}close(){this.box.open=!1}onFocusOut({relatedTarget:e}){e&&!this.renderRoot.contains(e)&&this.close()}onKey(e){e.key!=="Escape"||!this.box.open||(this.close(),this.box.querySelector("summary")?.focus())}render(){return b`<details
      @focusout=${e=>this.onFocusOut(e)}
      @keydown=${e=>this.onKey(e)}
    >
      <summary class="button">${this.label}</summary>
      <div class="panel">${this.renderPanel()}</div>
    </details>`}};k([In("details")],os.prototype,"box",2);var J$=()=>[["run",c("Run",{desc:"Column of runs"})],["hparam",c("Hyper-parameters")],["best",c("Best values")],["last",c("Last values")]],is=class extends os{constructor(){super(...arguments);this.rows=[];this.columns=[];this.chosen=!1}get label(){return c("Columns")}put(n){this.dispatchEvent(new te("td-list",{columns:n}))}toggle(n){let r=new Set(this.columns);r.delete(n)||r.add(n),this.put(qr(this.rows).flatMap(s=>r.has(s.id)?[s.id]:[]))}renderPanel(){let n=qr(this.rows);return b`${J$().map(([r,s])=>{let o=n.filter(i=>i.group===r);return o.length?b`<h3>${s}</h3>
            ${o.map(i=>this.renderBox(i))}`:S})}
    ${this.chosen?b`<button class="button" @click=${()=>this.put([])}>${c("Usual columns")}</button>`:S}`}renderBox({id:n,label:r}){return b`<label
      ><input
        type="checkbox"
        .checked=${this.columns.includes(n)}
        @change=${()=>this.toggle(n)}
      />${r()}</label
    >`}};k([E({attribute:!1})],is.prototype,"rows",2),k([E({attribute:!1})],is.prototype,"columns",2),k([E({type:Boolean})],is.prototype,"chosen",2),is=k([le("td-run-columns")],is);function ay(t){try{let e=JSON.parse(t??"[]");return Array.isArray(e)?e.filter(Q$):[]}catch{return[]}}function ly(t,e){return[...t.filter(({name:n})=>n!==e.name),e].slice(-50)}function Q$(t){let{name:e,parts:n}=t??{},r=s=>Array.isArray(s)&&s.length===2&&s.every(o=>typeof o=="string");return typeof e=="string"&&Array.isArray(n)&&n.every(r)}var uy="views",lo=class extends os{constructor(){super(...arguments);this.views=ay(Zt.get(uy))}get label(){return c("Views",{desc:"Views of the list that were given names"})}keep(n){this.views=n,Zt.set(uy,JSON.stringify(n))}onSave(n){n.preventDefault();let r=n.target,s=new FormData(r).get("name");typeof s!="string"||!s.trim()||(this.keep(ly(this.views,{name:s.trim(),parts:Ni(this.view)})),r.reset())}show({parts:n}){let r=new Map(n);this.dispatchEvent(new te("td-list",Oi(s=>r.get(s)??""))),this.close()}renderPanel(){return b`${this.views.length?b`<ul>
              ${this.views.map(n=>b`<li>
                    <button @click=${()=>this.show(n)}>${n.name}</button
                    ><button
                      class="remove"
                      aria-label=${c(g`Remove the view ${n.name}`)}
                      @click=${()=>this.keep(this.views.filter(r=>r!==n))}
                    >
                      ×
                    </button>
                  </li>`)}
            </ul>`:S}
      <form @submit=${n=>this.onSave(n)}>
        <input
          type="text"
          name="name"
          autocomplete="off"
          placeholder=${c("Name of this view")}
          aria-label=${c("Name of this view")}
        />
        <button class="button">${c("Save",{desc:"Keep a view under a name"})}</button>
      </form>
      <p class="quiet">
        ${c("Kept in this browser; the address of the page shows the same view to others.")}
      </p>`}};k([E({attribute:!1})],lo.prototype,"view",2),k([de()],lo.prototype,"views",2),lo=k([le("td-saved-views")],lo);var zc=32,cy=12,rn=class extends se{constructor(){super(...arguments);this.all=[];this.runs=[];this.chosen=[];this.linkOf=()=>"#";this.first=0;this.seen=40}onScroll(n){let{scrollTop:r,clientHeight:s}=n.currentTarget;this.first=Math.max(0,Math.floor(r/zc)-cy),this.seen=Math.ceil(s/zc)+2*cy}change(n){this.dispatchEvent(new te("td-list",n))}choose(n,r){let s=this.chosen.filter(o=>!n.includes(o));this.dispatchEvent(new te("td-choose",{runs:r?[...s,...n]:s}))}render(){let{all:n,runs:r,view:s}=this,o=ty(n,s.columns),i=ny(r,o,s.sort),l=i.slice(this.first,this.first+this.seen),a=Math.max(0,i.length-this.first-l.length);return b`<div class="head">
        <h2>${Ce(i.length)}</h2>
        <td-run-columns
          .rows=${n}
          .columns=${o.map(({id:u})=>u)}
          ?chosen=${s.columns.length>0}
        ></td-run-columns>
        <td-saved-views .view=${s}></td-saved-views>
        <td-menu
          .heading=${c("Table of runs")}
          .items=${()=>Un("runs",()=>sy(i,o))}
        ></td-menu>
      </div>
      <div
        class="scroll"
        tabindex="0"
        role="region"
        aria-label=${c("Table of runs")}
        @scroll=${u=>this.onScroll(u)}
      >
        <table aria-rowcount=${i.length+1}>
          <thead>
            <tr aria-rowindex="1">
              <th scope="col" class="first">
                <span class="pair"
                  >${this.renderTickAll(i)}${this.renderSort("name",c("Run",{desc:"Column of runs"}),"",!1)}</span
                >
              </th>
              ${o.map(u=>this.renderHead(u))}
            </tr>
          </thead>
          <tbody>
            ${py(this.first,o.length)}
            ${Wt(l,({name:u})=>u,(u,m)=>this.renderRow(u,this.first+m,o))}
            ${py(a,o.length)}
          </tbody>
        </table>
      </div>`}renderTickAll(n){let r=n.map(({name:i})=>i),s=new Set(this.chosen),o=r.filter(i=>s.has(i)).length;return b`<input
      type="checkbox"
      aria-label=${c(g`Compare all ${Ce(r.length)}`,{desc:"A box to tick"})}
      .checked=${o>0&&o===r.length}
      .indeterminate=${o>0&&o<r.length}
      @change=${()=>this.choose(r,o<r.length)}
    />`}renderHead(n){let{sort:r}=this.view,s=r===n.id||r===`-${n.id}`,o=n.group==="best"?c("Best",{desc:"Column of runs: best value"}):n.group==="last"?c("Last",{desc:"Column of runs: last value"}):"";return b`<th
      scope="col"
      class=${n.group==="run"&&["status","kind"].includes(n.id)?"":"number"}
      aria-sort=${s?r.startsWith("-")?"descending":"ascending":S}
      title=${X$(n)}
    >
      ${this.renderSort(n.id,n.label(),o,n.down)}
    </th>`}renderSort(n,r,s,o){let{sort:i}=this.view,l=i===n?"↑":i===`-${n}`?"↓":"";return b`<button @click=${()=>this.change({sort:ry(i,n,o)})}>
      ${s?b`<span class="over">${s}</span>`:S}${r}<span
        class="arrow"
        aria-hidden="true"
        >${l}</span
      >
    </button>`}renderRow(n,r,s){let{name:o}=n,i=this.chosen.includes(o);return b`<tr aria-rowindex=${r+2} class=${i?"chosen":""}>
      <th scope="row" class="first">
        <span class="pair"
          ><input
            type="checkbox"
            aria-label=${c(g`Compare ${o}`)}
            .checked=${i}
            @change=${()=>this.choose([o],!i)}
          /><a
            href=${this.linkOf(o)}
            @click=${En(()=>{this.dispatchEvent(new te("td-open",{runs:[o]}))})}
            >${Pt(n.shown??o)}</a
          ></span
        >
      </th>
      ${s.map(l=>Z$(l,n))}
    </tr>`}};rn.styles=[ce,lt,oy],k([E({attribute:!1})],rn.prototype,"all",2),k([E({attribute:!1})],rn.prototype,"runs",2),k([E({attribute:!1})],rn.prototype,"view",2),k([E({attribute:!1})],rn.prototype,"chosen",2),k([E({attribute:!1})],rn.prototype,"linkOf",2),k([de()],rn.prototype,"first",2),k([de()],rn.prototype,"seen",2),rn=k([le("td-run-table")],rn);function Z$(t,e){if(t.id==="status")return b`<td title=${e.primary?.message??""}>${xt(e.status)}</td>`;let n=qi(t,e);if(typeof n!="number")return b`<td class=${t.id==="kind"?"":"number"}>
      ${n===null?b`<span class="quiet">–</span>`:String(n)}
    </td>`;let r=Number.isInteger(n)?D(n):K(n);return b`<td class="number" title=${String(n)}>${r}</td>`}function py(t,e){return t?b`<tr aria-hidden="true">
        <td colspan=${e+1} class="gap" style="height: ${t*zc}px"></td>
      </tr>`:S}function X$(t){let e=t.names[0]??"";return c(g`${Nc(t)}; in a query: ${e}`,{desc:"Name of a column, and what a filter calls it"})}var eS=20,Lt=class extends se{constructor(){super(...arguments);this.runs=[];this.view=_i;this.chosen=[];this.marks=new Map;this.bands=null;this.rules=null;this.progress=null;this.linkOf=()=>"#";this.allRules=!1;this.shown=[];this.clock=new cl(this);this.slash=new fl(this);this.bandsInSight=new dl(this);this.window=new hl(this,n=>{let r=n.flatMap(s=>s.kind==="group"?s.group:[]);this.bands&&this.bandsInSight.look(this.bands,r)});this.change=n=>{this.dispatchEvent(new te("td-list",n))};this.choose=(n,r)=>{let s=this.chosen.filter(o=>!n.includes(o));this.dispatchEvent(new te("td-choose",{runs:r?[...s,...n]:s}))};this.fold=n=>{let{open:r}=this.view;this.window.active=`group:${n}`,this.change({open:r.includes(n)?r.filter(s=>s!==n):[...r,n]})};this.open=(n,r,s=!1)=>{En(()=>this.dispatchEvent(new te("td-open",{runs:r,all:s})))(n)}}willUpdate(n){if(n.has("runs")&&this.clock.read(),!n.has("runs")&&!n.has("view"))return;let{filter:r,statuses:s,rules:o,kind:i}=this.view;this.shown=jr(this.runs,Lo(r,this.runs),new Set(s),new Set(o),i),this.window.put(Rb(this.shown,this.view),!n.has("view"))}onKey(n){if(n.ctrlKey||n.metaKey||n.altKey||n.key===" "&&n.target instanceof HTMLInputElement)return;let{items:r,page:s}=this.window,o=Eb(n.key,r,dy(n),s);o&&(n.preventDefault(),"to"in o?this.window.goTo(o.to):"fold"in o?this.fold(o.fold):this.choose([o.tick],!this.chosen.includes(o.tick)))}onFocus(n){this.window.active=this.window.items[dy(n)]?.key??this.window.active}get percent(){return this.progress&&Math.floor(Qi(this.progress)*100)}render(){let{runs:n,rules:r,view:s,progress:o,percent:i,allRules:l}=this;return b`<h1 class="unseen">${c("Runs")}</h1>
      ${xb([n,r,s,i,o?.members_read,l],()=>Cb({runs:n,rules:r,view:s,matcher:Lo(s.filter,n),progress:o,percent:i,allRules:l,change:this.change,showRules:a=>this.allRules=a}))}
      <div class="unseen" aria-live="polite">${c(g`${Ce(this.shown.length)} shown`)}</div>
      ${this.shown.length?s.table?this.renderRunTable():this.renderTable():this.renderNone()}
      ${Ob(this.chosen,()=>this.dispatchEvent(new te("td-choose",{runs:[]})),a=>{let u=this.chosen.length>eS&&Tb(this.chosen,this.shown);this.open(a,this.chosen,u)})}`}renderRunTable(){return b`<td-run-table
      .all=${this.runs}
      .runs=${this.shown}
      .view=${this.view}
      .chosen=${this.chosen}
      .linkOf=${this.linkOf}
    ></td-run-table>`}renderTable(){let{items:n,height:r}=this.window,s=ao(this.view.sort),o=n.some(({kind:a})=>a==="group"),i=a=>{this.change({sort:ol(il(s,a,this.shown))})},l={chosen:new Set(this.chosen),rules:this.rules,now:this.clock.now,percent:this.percent,marks:this.marks,isUnread:a=>ul(a,this.progress!==null),linkOf:this.linkOf,open:(a,u)=>{this.open(a,[u])},choose:this.choose,fold:this.fold};return b`<div
      role=${o?"treegrid":"grid"}
      class="table"
      aria-label=${c("Runs")}
      aria-multiselectable="true"
      aria-rowcount=${n.length+1}
    >
      ${Bb(s,i,o,Fb(this.shown,l))}
      <div
        class="rows"
        role="rowgroup"
        style="height: ${r}px"
        @keydown=${a=>{this.onKey(a)}}
        @focusin=${a=>{this.onFocus(a)}}
      >
        ${Wt(this.window.lines(),({slot:a})=>a,({item:a,...u})=>a.kind==="run"?jb(a.row,{...u,inner:a.inner},l):Ib(a.group,a.open,this.bandsInSight.of(a.group),u,l))}
      </div>
    </div>`}renderNone(){return b`<div class="none">
      <p>${c("No run matches.")}</p>
      <button class="button" @click=${()=>this.change({filter:"",statuses:[],rules:[]})}>
        ${c(g`Show all ${D(this.runs.length)}`,{desc:"All runs"})}
      </button>
    </div>`}};Lt.styles=[ce,lt,io,_b,Gb,Ub,Kb,ey],k([E({attribute:!1})],Lt.prototype,"runs",2),k([E({attribute:!1})],Lt.prototype,"view",2),k([E({attribute:!1})],Lt.prototype,"chosen",2),k([E({attribute:!1})],Lt.prototype,"marks",2),k([E({attribute:!1})],Lt.prototype,"bands",2),k([E({attribute:!1})],Lt.prototype,"rules",2),k([E({attribute:!1})],Lt.prototype,"progress",2),k([E({attribute:!1})],Lt.prototype,"linkOf",2),k([de()],Lt.prototype,"allRules",2),Lt=k([le("td-run-list")],Lt);function dy(t){return Number(t.target.closest("[data-index]")?.dataset.index)}var gl=class{constructor(e){this.host=e;this.dark=!1;this.stop=()=>{};e.addController(this)}hostConnected(){let e=!1;this.stop=As([Ri(n=>{e=n,this.paint(n)}),Yp(n=>{this.paint(e&&!n)})])}hostDisconnected(){this.stop()}paint(e){this.dark=e,ea(e),this.host.requestUpdate()}};var tS=3,_t=class extends se{constructor(){super();this.report=null;this.file=null;this.view=$d;this.chosen=[];this.copied=!1;this.picked=[];this.theme=new gl(this);this.begun=null;this.stop=()=>{};this.details=[];this.listScroll=0;this.drawn=()=>this.view.paper?this.session.rowsShown(this.view).filter(Mc).map(({name:n})=>n):this.areMany?this.picked:this.runs;this.linkOf=n=>Ms(Fn({...this.view,runs:[n],all:!1,paper:!1}));this.addEventListener("td-open",({detail:n})=>this.open(n.runs,n.all)),this.addEventListener("td-list",({detail:n})=>this.go({...this.view,...n})),this.addEventListener("td-reading",({detail:n})=>{n.smoothing!==void 0&&lm(n.smoothing),this.go({...this.view,reading:{...this.view.reading,...n}})}),this.addEventListener("td-quantity",({detail:n})=>this.go({...this.view,quantity:n.key,scale:"",zoom:null})),this.addEventListener("td-compare",({detail:n})=>this.go({...this.view,...n})),this.addEventListener("td-draw",({detail:n})=>{this.picked=n.runs,this.session.want(this.drawn)}),this.addEventListener("td-choose",({detail:n})=>this.chosen=n.runs),this.addEventListener("td-language",({detail:n})=>{am(n.language),this.go({...this.view,language:n.language})}),this.addEventListener("td-retry",()=>{this.session.ask(!0)})}connectedCallback(){super.connectedCallback(),this.report?.then(r=>this.file=r),this.view=um();let n=Mu(this.view);this.source.speak(n),this.speak(n),this.view.runs.length>1&&(this.chosen=this.view.runs),this.session.want(this.drawn),this.stop=Gp(()=>this.onHash())}disconnectedCallback(){super.disconnectedCallback(),this.stop()}async speak(n){await ed(n),document.documentElement.lang=n,this.requestUpdate()}open(n,r=!1){let s={...this.view.reading,levels:[],logs:[],window:null};this.go({...this.view,runs:r?[]:n,all:r,paper:!1,reading:s,zoom:null})}get session(){return this.begun??=new Yi(this,this.source)}get runs(){return this.view.all?this.session.rowsShown(this.view).map(({name:n})=>n):this.view.runs}get areMany(){return this.runs.length>60}get isList(){return!this.view.all&&!this.view.paper&&this.view.runs.length===0}go(n){let r=!gu(n,this.view);Kp(Fn(n),r),this.turn(n)}onHash(){let n=ki();n!==null&&Fn(Fi(n))!==Fn(this.view)&&this.turn(Cu(n))}turn(n){let r=!gu(n,this.view);r&&this.isList&&(this.listScroll=window.scrollY),r&&this.session.looked(this.runs),r&&Object.assign(this,{picked:[],details:[]}),this.view=n;let s=Mu(n);if(s!==Mt()&&(this.session.speak(s),this.speak(s)),this.session.want(this.drawn),!r)return;this.runs.length>1&&(this.chosen=this.runs);let o=this.isList?this.listScroll:0;this.updateComplete.then(()=>{requestAnimationFrame(()=>window.scrollTo(0,o))})}async copyLink(){this.copied=await Cn(Ms(Fn(this.view))),setTimeout(()=>this.copied=!1,2e3)}updated(n){if(!n.has("view"))return;let{runs:r,all:s}=this.view;document.title=[...s||r.length>tS?[c("Comparison")]:r,"Diagnose"].join(" · ")}render(){let{status:n,error:r,rows:s,said:o}=this.session;return b`${n&&s?.length?Yd(n):S}${this.isList?S:this.renderBar()}
      ${s&&r?nm(r):S}${n?rm(n,this.isList):S}
      <div class="unseen" aria-live="polite">${o}</div>
      <main>${jp(Mt(),this.renderView())}</main>`}renderBar(){return Jd({list:Ms(Fn({...this.view,runs:[],all:!1,paper:!1})),back:()=>this.open([]),copied:this.copied,copy:()=>{this.copyLink()}})}renderView(){let{status:n,rows:r,rules:s,error:o}=this.session;return!n||r===null?o?tm(o):Tu(null):n.phase==="failed"?em(n):this.view.paper?this.renderPaper():this.view.runs.length===1&&!this.view.all?this.renderRun(this.view.runs[0]??""):this.isList?r.length===0?n.phase==="reading"?Tu(n):Xd(n):b`<td-run-list
        .runs=${r}
        .rules=${s}
        .view=${this.view}
        .progress=${n.phase==="reading"?n.progress:null}
        .chosen=${this.chosen}
        .marks=${this.session.marks}
        .bands=${this.session.bands}
        .linkOf=${this.linkOf}
      ></td-run-list
      >${yb({report:this.file,status:n,paper:Ms(Fn({...this.view,paper:!0})),toPaper:()=>this.go({...this.view,paper:!0}),save:()=>this.export()})}`:this.renderCompare()}async export(){let n=await this.source.report?.(this.session.rowsShown(this.view).map(({name:r})=>r));n&&Cs(n,"diagnose.html")}renderPaper(){let{session:n,file:r}=this;return b`<td-paper
      .session=${n}
      .rows=${n.rowsShown(this.view)}
      .report=${r}
      .known=${[...n.known.values()]}
    ></td-paper>`}renderRun(n){let r=()=>Ms(Fn(this.view));return gb(this.session,{name:n,reading:this.view.reading,link:r,dark:this.theme.dark})}renderCompare(){let{runs:n,session:r,view:s,details:o,picked:i,areMany:l,linkOf:a}=this,{dark:u}=this.theme,m=this.drawn().map(x=>({name:x,...r.known.get(x)})),p=m.flatMap(({detail:x})=>x?[x]:[]),f=p.length+m.filter(({error:x})=>x).length===m.length;return f&&(this.details=p),bb(r,{runs:n,found:m,details:f?p:o,isKnown:f,areMany:l,picked:i,view:s,linkOf:a,dark:u})}};_t.styles=[ce,sm],k([E({attribute:!1})],_t.prototype,"source",2),k([E({attribute:!1})],_t.prototype,"report",2),k([de()],_t.prototype,"file",2),k([de()],_t.prototype,"view",2),k([de()],_t.prototype,"chosen",2),k([de()],_t.prototype,"copied",2),k([de()],_t.prototype,"picked",2),_t=k([le("td-app")],_t);function my(t){let e=[...new Set(t.flatMap(o=>o.steps))].sort((o,i)=>o-i),n=t.map(o=>nS(o,e)),r={steps:e,mean:[],least:[],greatest:[],count:[],broken:[],short:[]};e.forEach((o,i)=>{let l=n.map(u=>u[i]??null).filter(u=>u!==null);r.count.push(l.length),r.least.push(l.length?Math.min(...l):null),r.greatest.push(l.length?Math.max(...l):null);let a=l.length===t.length;r.mean.push(a?l.reduce((u,m)=>u+m,0)/l.length:null)});let s=e.at(-1)??0;for(let{run:o,member:i,tag:l,marks:a,steps:u,values:m}of t){let p=a[0],f=u[m.findLastIndex(x=>x!==null)];p?r.broken.push({run:o,member:i,tag:l,step:p.step}):f!==void 0&&f<s&&r.short.push({run:o,member:i,tag:l,step:f})}return r}function nS(t,e){let n=0;return e.map(r=>{for(;n<t.steps.length&&(t.steps[n]??1/0)<r;)n++;let[s,o]=[t.steps[n],t.values[n]??null];if(s===r)return o;let[i,l]=[t.steps[n-1],t.values[n-1]??null];return s===void 0||i===void 0||o===null||l===null?null:l+(o-l)*(r-i)/(s-i)})}function fy(t,e,n){let r=new Set(e),s=t.runs.every(u=>r.has(u)),o=t.ranking.find(({run:u})=>u===n)?.best?.value,i=rS(t.ranking.filter(({run:u})=>r.has(u))).map(u=>({...u,difference:u.best&&o!==void 0?u.best.value-o:null}));if(s)return{...t,ranking:i,baseline:n};let l=u=>u.filter(m=>r.has(m)),a=i.find(({place:u})=>u===1);return{...t,runs:l(t.runs),baseline:n,winner:null,verdict:a?c(g`${a.run} has the best value of these. Whether such differences are sound was tested for all runs of the report together.`):"",ranking:i,findings:t.findings.map(u=>({...u,found:l(u.found),unchecked:l(u.unchecked)})).filter(({found:u})=>u.length),hparams:t.hparams.map(u=>({...u,values:u.values.filter((m,p)=>r.has(t.runs[p]??""))})),groups:[],group_comparisons:[],patterns:[]}}function rS(t){return t.map(e=>({...e,place:e.place===null?null:1+t.filter(({place:n})=>n!==null&&e.place!==null&&n<e.place).length}))}function hy(t,e){if(t.every(o=>o===t[0]))return[...t];let n=e**Math.min(1,1e3/t.length),r=0,s=1;return t.map(o=>o===null?null:(r=n*r+(1-n)*o,s*=n,r/(1-s)))}var yy="tb-diagnose-report",bl=404;function vy(t){return t.getElementById(yy)!==null}function xy(t){let e=t.getElementById(yy)?.textContent;return e?sS(e):null}async function sS(t){let e=Uint8Array.from(atob(t),r=>r.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return await new Response(n).json()}var yl=class{constructor(e){this.data=e;this.language="en"}speak(e){this.language=e}async status(){return(await this.words()).status}async runs(){return(await this.words()).runs}async run(e){let n=(await this.words()).details[e];if(!n)throw new kn(bl,c("This report does not hold it."));return n}async rules(){return(await this.words()).rules}async curves(e,n,r,s,o,i=0){let{curves:l,languages:a}=await this.data,u=a.en?.details[e]?.smoothing??0;return{generation:0,series:n.map(p=>{let f=gy(l[e],p),{smoothed:x,...$}=f,T=i===0?$:{...$,smoothed:i===u&&x?x:hy($.values,i)};return s?by(T,s):T})}}async compare(e,{quantity:n,baseline:r}){let{comparisons:s}=await this.words(),o=s.find(i=>i.quantity?.key===n)??s[0];if(!o)throw new kn(bl,c("This report does not hold it."));return fy(o,e,r||null)}async bands(e,n,r){let{curves:s}=await this.data;return{generation:0,bands:e.map(i=>my(i.map(([l,a,u])=>{let m=gy(s[l],{member:a,tag:u});return{run:l,...r?by(m,r):m}})))}}async words(){let{languages:e}=await this.data,n=e[this.language]??e.en;if(!n)throw new kn(bl,c("This report does not hold it."));return n}};function gy(t,e){let n=t?.find(({member:r,tag:s})=>r===e.member&&s===e.tag);if(!n)throw new kn(bl,c("This report does not hold it."));return n}function by(t,{start:e,end:n}){let r=t.steps.findIndex(a=>a>=e),s=t.steps.findIndex(a=>a>n),o=Math.max(0,(r<0?t.steps.length:r)-1),i=s<0?t.steps.length:s+1,l=a=>a.slice(o,i);return{...t,steps:l(t.steps),values:l(t.values),wall_times:l(t.wall_times),marks:t.marks.filter(({step:a})=>a>=e&&a<=n),resets:t.resets.filter(a=>a>=e&&a<=n),...t.smoothed?{smoothed:l(t.smoothed)}:{}}}function oS(){try{iS();let t=new _t;t.report=xy(document),t.source=t.report?new yl(t.report):new ci,window.addEventListener("error",({error:e})=>Dc(e,t)),window.addEventListener("unhandledrejection",({reason:e})=>Dc(e,t)),document.body.replaceChildren(t)}catch(t){Dc(t,null)}}vy(document)&&oS();function iS(){let t=document.documentElement;t.lang=Mt(),document.title="Diagnose",document.body.style.margin="0",Ri(ea);for(let[e,n]of[["viewport","width=device-width, initial-scale=1"],["color-scheme","light dark"]]){let r=document.createElement("meta");r.name=e??"",r.content=n??"",document.head.append(r)}}function Dc(t,e){if(e?.shadowRoot?.querySelector("main")?.firstElementChild)return;let n=document.createElement("p");n.setAttribute("role","alert"),n.style.cssText=`font: 14px/20px ${Bt}; padding: 64px 16px; max-width: 640px; margin: auto; color: var(--td-text)`;let r=t instanceof Error?t.message:String(t);n.textContent=c(g`Diagnose could not draw this page (${r}). Reload it; if that does not help, the browser's console says more.`),document.body.replaceChildren(n)}export{oS as render};
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
