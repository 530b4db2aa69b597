var pp=Object.defineProperty;var Gy=Object.getOwnPropertyDescriptor;var Yy=(t,e)=>{for(var n in e)pp(t,n,{get:e[n],enumerable:!0})};var k=(t,e,n,r)=>{for(var s=r>1?void 0:r?Gy(e,n):e,o=t.length-1,i;o>=0;o--)(i=t[o])&&(s=(r?i(e,n,s):i(s))||s);return r&&s&&pp(e,n,s),s};var Fl="lit-localize-status";var Jy=(t,...e)=>({strTag:!0,strings:t,values:e}),g=Jy,dp=t=>typeof t!="string"&&"strTag"in t,si=(t,e,n)=>{let r=t[0];for(let s=1;s<t.length;s++)r+=e[n?n[s-1]:s-1],r+=t[s];return r};var go=(t=>dp(t)?si(t.strings,t.values):t);var c=go,mp=!1;function Bl(t){if(mp)throw new Error("lit-localize can only be configured once");c=t,mp=!0}var bo=class{constructor(){this.settled=!1,this.promise=new Promise((e,n)=>{this._resolve=e,this._reject=n})}resolve(e){this.settled=!0,this._resolve(e)}reject(e){this.settled=!0,this._reject(e)}};var On=[];for(let t=0;t<256;t++)On[t]=(t>>4&15).toString(16)+(t&15).toString(16);function fp(t){let e=0,n=8997,r=0,s=33826,o=0,i=40164,l=0,a=52210;for(let u=0;u<t.length;u++)n^=t.charCodeAt(u),e=n*435,r=s*435,o=i*435,l=a*435,o+=n<<8,l+=s<<8,r+=e>>>16,n=e&65535,o+=r>>>16,s=r&65535,a=l+(o>>>16)&65535,i=o&65535;return On[a>>8]+On[a&255]+On[i>>8]+On[i&255]+On[s>>8]+On[s&255]+On[n>>8]+On[n&255]}var Qy="",Zy="h",Xy="s";function hp(t,e){return(e?Zy:Xy)+fp(typeof t=="string"?t:t.join(Qy))}var gp=new WeakMap,bp=new Map;function yp(t,e,n){if(t){let r=n?.id??ev(e),s=t[r];if(s){if(typeof s=="string")return s;if("strTag"in s)return si(s.strings,e.values,s.values);{let o=gp.get(s);return o===void 0&&(o=s.values,gp.set(s,o)),{...s,values:o.map(i=>e.values[i])}}}}return go(e)}function ev(t){let e=typeof t=="string"?t:t.strings,n=bp.get(e);return n===void 0&&(n=hp(e,typeof t!="string"&&!("strTag"in t)),bp.set(e,n)),n}function Wl(t){window.dispatchEvent(new CustomEvent(Fl,{detail:t}))}var ii="",Vl,vp,ai,ql,xp,Cr=new bo;Cr.resolve();var oi=0,wp=t=>(Bl(((e,n)=>yp(xp,e,n))),ii=vp=t.sourceLocale,ai=new Set(t.targetLocales),ai.add(t.sourceLocale),ql=t.loadLocale,{getLocale:tv,setLocale:nv}),tv=()=>ii,nv=t=>{if(t===(Vl??ii))return Cr.promise;if(!ai||!ql)throw new Error("Internal error");if(!ai.has(t))throw new Error("Invalid locale code");oi++;let e=oi;return Vl=t,Cr.settled&&(Cr=new bo),Wl({status:"loading",loadingLocale:t}),(t===vp?Promise.resolve({templates:void 0}):ql(t)).then(r=>{oi===e&&(ii=t,Vl=void 0,xp=r.templates,Wl({status:"ready",readyLocale:t}),Cr.resolve())},r=>{oi===e&&(Wl({status:"error",errorLocale:t,errorMessage:r.toString()}),Cr.reject(r))}),Cr.promise};var kn=class extends Error{constructor(n,r){super(r);this.status=n}},Kl=class extends Error{constructor(){super(c("TensorBoard does not answer. Is it still running?"))}};function Nn(t){return t instanceof DOMException&&t.name==="AbortError"}var rv=6e3,li=class{constructor(e=(n,r)=>globalThis.fetch(n,r)){this.fetch=e;this.pending=new Map;this.language="en"}speak(e){this.language=e;for(let n of this.pending.values())n.abort()}status(e){return this.latest("status",e?"status?reload=1":"status")}runs(){return this.latest("runs","runs")}run(e){return this.latest(`run ${e}`,`run?name=${encodeURIComponent(e)}`)}rules(){return this.latest("rules","rules")}curves(e,n,r,s,o,i=0){let l=new URLSearchParams({run:e,keys:JSON.stringify(n.map(({member:a,tag:u})=>[a,u])),width:String(Math.round(r))});return s&&(l.set("start",String(s.start)),l.set("end",String(s.end))),i&&l.set("smoothing",String(i)),this.get(`curves?${l.toString()}`,o)}compare(e,{quantity:n,baseline:r}){let s=new URLSearchParams({runs:JSON.stringify(e)});return n&&s.set("quantity",n),r&&s.set("baseline",r),this.latest("compare","compare",s)}bands(e,n,r){let s=new URLSearchParams({groups:JSON.stringify(e)});return n!==void 0&&s.set("width",String(Math.round(n))),r&&(s.set("start",String(r.start)),s.set("end",String(r.end))),this.get("bands",void 0,s)}async report(e){let n=new URLSearchParams({runs:JSON.stringify(e)});return(await this.ask("report",void 0,n)).blob()}latest(e,n,r){this.pending.get(e)?.abort();let s=new AbortController;return this.pending.set(e,s),this.get(n,s.signal,r).finally(()=>{this.pending.get(e)===s&&this.pending.delete(e)})}inLanguage(e){return this.language==="en"?e:`${e}${e.includes("?")?"&":"?"}lang=${this.language}`}async get(e,n,r){return await(await this.ask(e,n,r)).json()}async ask(e,n,r){let s=r?.toString()??"",o=s.length>rv,i={...n?{signal:n}:{},...o&&r?{method:"POST",body:r}:{}},l;try{l=await this.fetch(this.inLanguage(s&&!o?`${e}?${s}`:e),i)}catch(a){throw Nn(a)?a:new Kl}if(!l.ok){let a=(await l.text()).trim(),u=a&&!a.startsWith("<")?a:c(g`The server answered ${l.status}.`);throw new kn(l.status,u)}return l}};var ui=globalThis,ci=ui.ShadowRoot&&(ui.ShadyCSS===void 0||ui.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,jl=Symbol(),$p=new WeakMap,yo=class{constructor(e,n,r){if(this._$cssResult$=!0,r!==jl)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=n}get styleSheet(){let e=this.o,n=this.t;if(ci&&e===void 0){let r=n!==void 0&&n.length===1;r&&(e=$p.get(n)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),r&&$p.set(n,e))}return e}toString(){return this.cssText}},vo=t=>new yo(typeof t=="string"?t:t+"",void 0,jl),j=(t,...e)=>{let n=t.length===1?t[0]:e.reduce((r,s,o)=>r+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new yo(n,t,jl)},Sp=(t,e)=>{if(ci)t.adoptedStyleSheets=e.map(n=>n instanceof CSSStyleSheet?n:n.styleSheet);else for(let n of e){let r=document.createElement("style"),s=ui.litNonce;s!==void 0&&r.setAttribute("nonce",s),r.textContent=n.cssText,t.appendChild(r)}},Ul=ci?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let n="";for(let r of e.cssRules)n+=r.cssText;return vo(n)})(t):t;var{is:sv,defineProperty:ov,getOwnPropertyDescriptor:iv,getOwnPropertyNames:av,getOwnPropertySymbols:lv,getPrototypeOf:uv}=Object,pi=globalThis,kp=pi.trustedTypes,cv=kp?kp.emptyScript:"",pv=pi.reactiveElementPolyfillSupport,xo=(t,e)=>t,wo={toAttribute(t,e){switch(e){case Boolean:t=t?cv:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let n=t;switch(e){case Boolean:n=t!==null;break;case Number:n=t===null?null:Number(t);break;case Object:case Array:try{n=JSON.parse(t)}catch{n=null}}return n}},di=(t,e)=>!sv(t,e),Rp={attribute:!0,type:String,converter:wo,reflect:!1,useDefault:!1,hasChanged:di};Symbol.metadata??=Symbol("metadata"),pi.litPropertyMetadata??=new WeakMap;var zn=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,n=Rp){if(n.state&&(n.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((n=Object.create(n)).wrapped=!0),this.elementProperties.set(e,n),!n.noAccessor){let r=Symbol(),s=this.getPropertyDescriptor(e,r,n);s!==void 0&&ov(this.prototype,e,s)}}static getPropertyDescriptor(e,n,r){let{get:s,set:o}=iv(this.prototype,e)??{get(){return this[n]},set(i){this[n]=i}};return{get:s,set(i){let l=s?.call(this);o?.call(this,i),this.requestUpdate(e,l,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Rp}static _$Ei(){if(this.hasOwnProperty(xo("elementProperties")))return;let e=uv(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(xo("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(xo("properties"))){let n=this.properties,r=[...av(n),...lv(n)];for(let s of r)this.createProperty(s,n[s])}let e=this[Symbol.metadata];if(e!==null){let n=litPropertyMetadata.get(e);if(n!==void 0)for(let[r,s]of n)this.elementProperties.set(r,s)}this._$Eh=new Map;for(let[n,r]of this.elementProperties){let s=this._$Eu(n,r);s!==void 0&&this._$Eh.set(s,n)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let n=[];if(Array.isArray(e)){let r=new Set(e.flat(1/0).reverse());for(let s of r)n.unshift(Ul(s))}else e!==void 0&&n.push(Ul(e));return n}static _$Eu(e,n){let r=n.attribute;return r===!1?void 0:typeof r=="string"?r:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,n=this.constructor.elementProperties;for(let r of n.keys())this.hasOwnProperty(r)&&(e.set(r,this[r]),delete this[r]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Sp(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,n,r){this._$AK(e,r)}_$ET(e,n){let r=this.constructor.elementProperties.get(e),s=this.constructor._$Eu(e,r);if(s!==void 0&&r.reflect===!0){let o=(r.converter?.toAttribute!==void 0?r.converter:wo).toAttribute(n,r.type);this._$Em=e,o==null?this.removeAttribute(s):this.setAttribute(s,o),this._$Em=null}}_$AK(e,n){let r=this.constructor,s=r._$Eh.get(e);if(s!==void 0&&this._$Em!==s){let o=r.getPropertyOptions(s),i=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:wo;this._$Em=s;let l=i.fromAttribute(n,o.type);this[s]=l??this._$Ej?.get(s)??l,this._$Em=null}}requestUpdate(e,n,r,s=!1,o){if(e!==void 0){let i=this.constructor;if(s===!1&&(o=this[e]),r??=i.getPropertyOptions(e),!((r.hasChanged??di)(o,n)||r.useDefault&&r.reflect&&o===this._$Ej?.get(e)&&!this.hasAttribute(i._$Eu(e,r))))return;this.C(e,n,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,n,{useDefault:r,reflect:s,wrapped:o},i){r&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,i??n??this[e]),o!==!0||i!==void 0)||(this._$AL.has(e)||(this.hasUpdated||r||(n=void 0),this._$AL.set(e,n)),s===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(n){Promise.reject(n)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[s,o]of this._$Ep)this[s]=o;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[s,o]of r){let{wrapped:i}=o,l=this[s];i!==!0||this._$AL.has(s)||l===void 0||this.C(s,void 0,o,l)}}let e=!1,n=this._$AL;try{e=this.shouldUpdate(n),e?(this.willUpdate(n),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(n)):this._$EM()}catch(r){throw e=!1,this._$EM(),r}e&&this._$AE(n)}willUpdate(e){}_$AE(e){this._$EO?.forEach(n=>n.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(n=>this._$ET(n,this[n])),this._$EM()}updated(e){}firstUpdated(e){}};zn.elementStyles=[],zn.shadowRootOptions={mode:"open"},zn[xo("elementProperties")]=new Map,zn[xo("finalized")]=new Map,pv?.({ReactiveElement:zn}),(pi.reactiveElementVersions??=[]).push("2.1.2");var Yl=globalThis,Tp=t=>t,mi=Yl.trustedTypes,Ep=mi?mi.createPolicy("lit-html",{createHTML:t=>t}):void 0,Jl="$lit$",Dn=`lit$${Math.random().toFixed(9).slice(2)}$`,Ql="?"+Dn,dv=`<${Ql}>`,Lr=document,So=()=>Lr.createComment(""),ko=t=>t===null||typeof t!="object"&&typeof t!="function",Zl=Array.isArray,_p=t=>Zl(t)||typeof t?.[Symbol.iterator]=="function",Gl=`[ 	
\f\r]`,$o=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Mp=/-->/g,Cp=/>/g,Ar=RegExp(`>|${Gl}(?:([^\\s"'>=/]+)(${Gl}*=${Gl}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ap=/'/g,Pp=/"/g,Op=/^(?:script|style|textarea|title)$/i,Xl=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),b=Xl(1),Ke=Xl(2),US=Xl(3),Et=Symbol.for("lit-noChange"),S=Symbol.for("lit-nothing"),Lp=new WeakMap,Pr=Lr.createTreeWalker(Lr,129);function Np(t,e){if(!Zl(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ep!==void 0?Ep.createHTML(e):e}var zp=(t,e)=>{let n=t.length-1,r=[],s,o=e===2?"<svg>":e===3?"<math>":"",i=$o;for(let l=0;l<n;l++){let a=t[l],u,d,p=-1,f=0;for(;f<a.length&&(i.lastIndex=f,d=i.exec(a),d!==null);)f=i.lastIndex,i===$o?d[1]==="!--"?i=Mp:d[1]!==void 0?i=Cp:d[2]!==void 0?(Op.test(d[2])&&(s=RegExp("</"+d[2],"g")),i=Ar):d[3]!==void 0&&(i=Ar):i===Ar?d[0]===">"?(i=s??$o,p=-1):d[1]===void 0?p=-2:(p=i.lastIndex-d[2].length,u=d[1],i=d[3]===void 0?Ar:d[3]==='"'?Pp:Ap):i===Pp||i===Ap?i=Ar:i===Mp||i===Cp?i=$o:(i=Ar,s=void 0);let x=i===Ar&&t[l+1].startsWith("/>")?" ":"";o+=i===$o?a+dv:p>=0?(r.push(u),a.slice(0,p)+Jl+a.slice(p)+Dn+x):a+Dn+(p===-2?l:x)}return[Np(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},Ro=class t{constructor({strings:e,_$litType$:n},r){let s;this.parts=[];let o=0,i=0,l=e.length-1,a=this.parts,[u,d]=zp(e,n);if(this.el=t.createElement(u,r),Pr.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(s=Pr.nextNode())!==null&&a.length<l;){if(s.nodeType===1){if(s.hasAttributes())for(let p of s.getAttributeNames())if(p.endsWith(Jl)){let f=d[i++],x=s.getAttribute(p).split(Dn),$=/([.?@])?(.*)/.exec(f);a.push({type:1,index:o,name:$[2],strings:x,ctor:$[1]==="."?hi:$[1]==="?"?gi:$[1]==="@"?bi:Or}),s.removeAttribute(p)}else p.startsWith(Dn)&&(a.push({type:6,index:o}),s.removeAttribute(p));if(Op.test(s.tagName)){let p=s.textContent.split(Dn),f=p.length-1;if(f>0){s.textContent=mi?mi.emptyScript:"";for(let x=0;x<f;x++)s.append(p[x],So()),Pr.nextNode(),a.push({type:2,index:++o});s.append(p[f],So())}}}else if(s.nodeType===8)if(s.data===Ql)a.push({type:2,index:o});else{let p=-1;for(;(p=s.data.indexOf(Dn,p+1))!==-1;)a.push({type:7,index:o}),p+=Dn.length-1}o++}}static createElement(e,n){let r=Lr.createElement("template");return r.innerHTML=e,r}};function _r(t,e,n=t,r){if(e===Et)return e;let s=r!==void 0?n._$Co?.[r]:n._$Cl,o=ko(e)?void 0:e._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(t),s._$AT(t,n,r)),r!==void 0?(n._$Co??=[])[r]=s:n._$Cl=s),s!==void 0&&(e=_r(t,s._$AS(t,e.values),s,r)),e}var fi=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,s=(e?.creationScope??Lr).importNode(n,!0);Pr.currentNode=s;let o=Pr.nextNode(),i=0,l=0,a=r[0];for(;a!==void 0;){if(i===a.index){let u;a.type===2?u=new ks(o,o.nextSibling,this,e):a.type===1?u=new a.ctor(o,a.name,a.strings,this,e):a.type===6&&(u=new yi(o,this,e)),this._$AV.push(u),a=r[++l]}i!==a?.index&&(o=Pr.nextNode(),i++)}return Pr.currentNode=Lr,s}p(e){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},ks=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,s){this.type=2,this._$AH=S,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=_r(this,e,n),ko(e)?e===S||e==null||e===""?(this._$AH!==S&&this._$AR(),this._$AH=S):e!==this._$AH&&e!==Et&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):_p(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==S&&ko(this._$AH)?this._$AA.nextSibling.data=e:this.T(Lr.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,s=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=Ro.createElement(Np(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===s)this._$AH.p(n);else{let o=new fi(s,this),i=o.u(this.options);o.p(n),this.T(i),this._$AH=o}}_$AC(e){let n=Lp.get(e.strings);return n===void 0&&Lp.set(e.strings,n=new Ro(e)),n}k(e){Zl(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,s=0;for(let o of e)s===n.length?n.push(r=new t(this.O(So()),this.O(So()),this,this.options)):r=n[s],r._$AI(o),s++;s<n.length&&(this._$AR(r&&r._$AB.nextSibling,s),n.length=s)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=Tp(e).nextSibling;Tp(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Or=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,s,o){this.type=1,this._$AH=S,this._$AN=void 0,this.element=e,this.name=n,this._$AM=s,this.options=o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=S}_$AI(e,n=this,r,s){let o=this.strings,i=!1;if(o===void 0)e=_r(this,e,n,0),i=!ko(e)||e!==this._$AH&&e!==Et,i&&(this._$AH=e);else{let l=e,a,u;for(e=o[0],a=0;a<o.length-1;a++)u=_r(this,l[r+a],n,a),u===Et&&(u=this._$AH[a]),i||=!ko(u)||u!==this._$AH[a],u===S?e=S:e!==S&&(e+=(u??"")+o[a+1]),this._$AH[a]=u}i&&!s&&this.j(e)}j(e){e===S?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},hi=class extends Or{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===S?void 0:e}},gi=class extends Or{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==S)}},bi=class extends Or{constructor(e,n,r,s,o){super(e,n,r,s,o),this.type=5}_$AI(e,n=this){if((e=_r(this,e,n,0)??S)===Et)return;let r=this._$AH,s=e===S&&r!==S||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,o=e!==S&&(r===S||s);s&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},yi=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){_r(this,e)}},Dp={M:Jl,P:Dn,A:Ql,C:1,L:zp,R:fi,D:_p,V:_r,I:ks,H:Or,N:gi,U:bi,B:hi,F:yi},mv=Yl.litHtmlPolyfillSupport;mv?.(Ro,ks),(Yl.litHtmlVersions??=[]).push("3.3.3");var Hp=(t,e,n)=>{let r=n?.renderBefore??e,s=r._$litPart$;if(s===void 0){let o=n?.renderBefore??null;r._$litPart$=s=new ks(e.insertBefore(So(),o),o,void 0,n??{})}return s._$AI(t),s};var eu=globalThis,oe=class extends zn{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let n=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Hp(n,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return Et}};oe._$litElement$=!0,oe.finalized=!0,eu.litElementHydrateSupport?.({LitElement:oe});var fv=eu.litElementPolyfillSupport;fv?.({LitElement:oe});(eu.litElementVersions??=[]).push("4.2.2");var ue=t=>(e,n)=>{n!==void 0?n.addInitializer(()=>{customElements.define(t,e)}):customElements.define(t,e)};var hv={attribute:!0,type:String,converter:wo,reflect:!1,hasChanged:di},gv=(t=hv,e,n)=>{let{kind:r,metadata:s}=n,o=globalThis.litPropertyMetadata.get(s);if(o===void 0&&globalThis.litPropertyMetadata.set(s,o=new Map),r==="setter"&&((t=Object.create(t)).wrapped=!0),o.set(n.name,t),r==="accessor"){let{name:i}=n;return{set(l){let a=e.get.call(this);e.set.call(this,l),this.requestUpdate(i,a,t,!0,l)},init(l){return l!==void 0&&this.C(i,void 0,t,l),l}}}if(r==="setter"){let{name:i}=n;return function(l){let a=this[i];e.call(this,l),this.requestUpdate(i,a,t,!0,l)}}throw Error("Unsupported decorator location: "+r)};function E(t){return(e,n)=>typeof n=="object"?gv(t,e,n):((r,s,o)=>{let i=s.hasOwnProperty(o);return s.constructor.createProperty(o,r),i?Object.getOwnPropertyDescriptor(s,o):void 0})(t,e,n)}function he(t){return E({...t,state:!0,attribute:!1})}var Nr=(t,e,n)=>(n.configurable=!0,n.enumerable=!0,Reflect.decorate&&typeof e!="object"&&Object.defineProperty(t,e,n),n);function Hn(t,e){return(n,r,s)=>{let o=i=>i.renderRoot?.querySelector(t)??null;if(e){let{get:i,set:l}=typeof r=="object"?n:s??(()=>{let a=Symbol();return{get(){return this[a]},set(u){this[a]=u}}})();return Nr(n,r,{get(){let a=i.call(this);return a===void 0&&(a=o(this),(a!==null||this.hasUpdated)&&l.call(this,a)),a}})}return Nr(n,r,{get(){return o(this)}})}}var vi={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},nr=t=>(...e)=>({_$litDirective$:t,values:e}),Rn=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:bv}=Dp,Ip=t=>t;var Fp=()=>document.createComment(""),Rs=(t,e,n)=>{let r=t._$AA.parentNode,s=e===void 0?t._$AB:e._$AA;if(n===void 0){let o=r.insertBefore(Fp(),s),i=r.insertBefore(Fp(),s);n=new bv(o,i,t,t.options)}else{let o=n._$AB.nextSibling,i=n._$AM,l=i!==t;if(l){let a;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(a=t._$AU)!==i._$AU&&n._$AP(a)}if(o!==s||l){let a=n._$AA;for(;a!==o;){let u=Ip(a).nextSibling;Ip(r).insertBefore(a,s),a=u}}}return n},rr=(t,e,n=t)=>(t._$AI(e,n),t),yv={},xi=(t,e=yv)=>t._$AH=e,Bp=t=>t._$AH,wi=t=>{t._$AR(),t._$AA.remove()};var Wp=nr(class extends Rn{constructor(){super(...arguments),this.key=S}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(xi(t),this.key=e),n}});var vv="#diagnose",It=(()=>{try{return typeof window.parent.location.hash=="string"?window.parent:window}catch{return window}})();function tu(){return window.innerHeight===0||document.visibilityState==="hidden"}function $i(){try{let t=It.location.hash;return t===""||t==="#"||t.split("&")[0]===vv?t:null}catch{return""}}function Vp(){try{return It.location.search}catch{return""}}function qp(t,e){try{if(It.location.hash===t)return;let{pathname:n,search:r}=It.location,s=`${n}${r}${t}`;e?It.history.pushState(It.history.state,"",s):It.history.replaceState(It.history.state,"",s)}catch{}}function Ts(t){try{return It.location.href.replace(/#.*/s,"")+t}catch{return t}}function Es(t,e){let n=It.document.createElement("a");n.href=URL.createObjectURL(t),n.download=e,n.click(),setTimeout(()=>{URL.revokeObjectURL(n.href)},1e4)}function zr(t,e,n){try{return t.addEventListener(e,n),()=>{t.removeEventListener(e,n)}}catch{return()=>{}}}function Ms(t){return()=>{for(let e of t)e()}}function Kp(t){return Ms(["popstate","hashchange"].map(e=>zr(It,e,t)))}function Si(t){let e=window.matchMedia("(prefers-color-scheme: dark)");try{if(It===window)throw new Error("no TensorBoard around us");let n=It.document.body,r=()=>{t(n.classList.contains("dark-mode"))},s=new MutationObserver(r);return s.observe(n,{attributes:!0,attributeFilter:["class"]}),r(),()=>{s.disconnect()}}catch{let n=()=>{t(e.matches)};return n(),zr(e,"change",n)}}function jp(t){return Ms([zr(window,"beforeprint",()=>{t(!0)}),zr(window,"afterprint",()=>{t(!1)})])}function Up(t,e=200){if(window.parent===window)return()=>{};let n=new MessageChannel,r;return n.port1.onmessage=s=>{let o=xv(s.data);if(!o||o.isReply)return;(o.type==="experimental.DataReloaded"||o.type==="experimental.RunsChanged")&&(clearTimeout(r),r=setTimeout(t,e));let i={type:o.type,id:o.id,payload:null,error:null,isReply:!0};n.port1.postMessage(JSON.stringify(i))},window.parent.postMessage("experimental.bootstrap","*",[n.port2]),()=>{clearTimeout(r),n.port1.close()}}function xv(t){try{return typeof t=="string"?JSON.parse(t):null}catch{return null}}var Zt={get(t){try{return localStorage.getItem(`tb-diagnose.${t}`)}catch{return null}},set(t,e){try{localStorage.setItem(`tb-diagnose.${t}`,e)}catch{}}};var Gp=["zh-CN"],Yp=["en","zh-CN"];var nu={};Yy(nu,{templates:()=>wv});var wv={"drawn-curves":"曲线","finding-in-run":g`${1}：${0}`,"group-other":"其他",h1ee230f9de6c2dc9:b`日志目录：<code>${0}</code>`,h22ac85119fe51d4b:b`<code>${0}</code> 中没有包含标量的事件文件。训练一旦写入，运行就会出现在这里，无需重启。如果日志在别处，请用 <code>--logdir</code> 指定其目录并启动 TensorBoard。`,h50192cacdbf7b486:b`附曲线图：项目中的 ${0}`,hde0b3bedd3dedda6:b`正在 <code>${0}</code> 中查找事件文件`,"more-runs-at-cursor":g`还有 ${0} 个`,"role-other":"其他",s0116d1680bde2018:"步数回退",s014cd453397bf8c2:g`${0} 在这些运行中取得最佳值。此类差异是否可靠，是对报告中的全部运行一起检验的。`,s01b172a55c1ff203:"打印全部诊断",s01bd430f426a8ea1:"追平基线于",s021992f8dbbde134:"日志中的序列",s03072f16866802d8:"强化学习",s0352a8373aa3482f:"选中的运行",s035cc7b8a6f78359:"叠加在原始曲线上的滑动平均，与 TensorBoard 的算法相同；此浏览器会记住该设置",s0382d73823585617:g`${0}：${1}`,s03d02db9896eec72:g`比较 ${0} 的全部运行`,s041489fa7f9e6fe6:g`另有 ${0} 条`,s054b7ca56bd19891:g`· 没有这条曲线：${0}`,s058d387366b95c55:"这条规则检查什么",s062f829447c4f9c5:g`按 / 搜索。可输入关键词、/正则表达式/ 或查询，例如：${0}`,s0648f5ed9de29fd2:g`${0} 个目录`,s0674ff53e80fca6c:"在将来",s072ddab46af04ab7:"仅此",s07d38007b49acdd1:"、",s07de37b46b85d46a:g`位于 ${0}`,s07e8287f53c1a7a3:"复制数据点",s081a9e07b4d7036e:"；",s081ea9d93f00e7f5:"还没有训练日志",s0849438ad0139546:"发现",s087d7a07b52b439d:g`${0}。`,s09134b07b5aacab4:"依据",s09e5f1febdb2a65a:"损失",s0a88a0a55ed4b772:"无法判定这个运行",s0b849212b20dfccc:g`${0} 个超参数不同`,s0c2fa1a3677d91ad:"非有限值",s0c73b74029086048:"复制显示的点",s0d5c4bb195a222f8:"比较量",s0d991d582bfbc203:"按括号匹配到的那部分名称给运行分组",s0dd35cf72a0902d4:"N 和 P 键选择下一个和上一个发现，回车键打开其说明。",s0f256df7b2d3887e:g`${0} 个有提示`,s0fd844957e5b3fad:"所有指标",s110854a0cf816e84:g`步数回退 ${0} 次`,s118dcd4826b8994d:g`${0} 个发现已屏蔽`,s11c8eb2eeaddd03d:"本报告中没有该内容。",s1365b78f0dd14017:g`${0} 个有错误`,s13b3f5afa0862d1c:"名次",s13fb2124c3facc2e:"离散程度",s13fb94e50125b620:"判断的准确程度",s15454e43ada9d7b9:"正在比较 …",s154c478f8b8b29c3:"写入日志的方法：",s15791d9e7e26536b:g`${0} 个发现已被你的配置屏蔽`,s16b2460f437cf14f:"监督学习",s16d13ea527d7fe6b:"设置",s16fc046b99d4f995:g`未发现其他问题：${0}`,s188f1dbf3c406abd:g`${0}的诊断`,s18cde9a3550bf074:"只有一组，没有可比较的对象。",s19172ed3838854fc:"复制链接",s1980882dab7d29a5:"全部规则，均为默认设置。",s19db88ac376ff979:"最后一步",s1a249b1921e2bdea:"关",s1a3b8e3a1d2ce6db:"多任务",s1ab193968d6033cd:"种子数",s1b064e7ccea91270:g`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s1b5d829f94051cf7:g`${0} 条规则未发现问题`,s1c11808b07192b7a:g`由 ${0} 合并而成`,s1ca671b482b18161:g`${0} 显示的是之前的内容。`,s1ed69c4ea2882825:"曲线",s1f07740d646a024a:g`${0}没有这条曲线`,s2014e8dd99111c27:"个类别",s202fffd5a2e1c595:"长度",s2035cd6450d3eaac:"指标",s20784e349406fefd:"同时解释",s210e01511d479b9a:"训练类型未识别",s217ae8afd4252eff:"有发现",s21c80a5c837c7b7b:"最佳值",s21f131d3cd1bdcbe:g`另有 ${0} 个未显示：${1}`,s24f0f825e9900824:g`位于 ${0}：点击放大，再次点击还原`,s24f39319b8853791:"对数",s24fd68f70c7fb76f:"查询不完整。",s26439da776d2f134:"不是 1970 年以来的秒数，或者当时的时钟不准",s2812f9df9146890f:"发现",s29ea4d209d791d60:"对照",s2b6ddee95d1bee4f:"从许多运行中挑出的最佳者带有运气成分：只有用多个随机种子重复，才能看出其设置是否更好。",s2c61b42c3fc7115d:g`移除 ${1} 上的参考线 ${0}`,s2cb09246564cbbd2:"收起",s2cbcbf64d696b3b1:"排名",s2d2528d25e87001a:g`${0} 条规则检查了这个运行，未发现问题。`,s2d5724448aeb62b7:g`有一项发现测得：模型的准确率停在 ${0}。`,s2d82bede97113180:g`给出的理由：${0}`,s2df47bab37e13656:g`${0} 的图表：${1}。方向键读取数值，加号和减号缩放，Esc 键复位。`,s2e4818861000b13f:"布局",s2e5104edff768280:"未搜索规律：没有哪个错误或警告只出现在其中一部分运行中。",s2fa05f91c1baa29b:g`移除 ${0}`,s304ba24b462b9f98:"为什么重要",s30e803b877db24a1:g`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s30efa611ca0c4415:g`${0} 条规则检查了这个运行，未发现问题。`,s3182872fe646db77:g`正在读取，${0}%：${1} / ${2}`,s32bbcd08e5001007:"主要损失",s3367287465d74387:"阈值及其出处",s337a1e9022a8d19f:"表格",s33f85f24c0f5f008:"保存",s34be76c6b1eadbef:"警告",s35519855cc52e634:"下一步：",s3588b07231c3b0c5:"TensorBoard 没有响应。它还在运行吗？",s3687049d1af562c4:"复制",s36ede0d3f06e8d8f:"更好",s36f6766957c7f710:"计数",s3741f519c32ac391:"新",s37919fd82dc8dec6:"下一步",s37a9e8aec5713460:"更多操作",s384dc3044782ffc6:g`${0} 的报告，由 Diagnose for TensorBoard ${2} 于 ${1} 生成。`,s38e76355e0dd8e22:"视图名称",s394b4214b2b541e3:"没有超参数不同",s39d5e42936b32403:g`第 ${0} 至 ${1} 个，共 ${2} 个`,s3a556864c406ada2:g`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s3a9da439c961a22c:g`按“${0}”排序`,s3b4142875755c444:"扩散",s3b953b7701499538:"不符合设置的运行",s3c0d17bad169557b:"未知",s3cb700e662f296dc:g`Diagnose 无法绘制本页（${0}）。请重新加载；如果仍然不行，浏览器控制台中有更多信息。`,s3d229c4c391d90aa:"铺满页面",s3d249bb480032121:"列表",s3e108c66773382aa:"发现表",s3e1ca0269d2140e1:"这不是有效的正则表达式。",s3f4701bd84ffdd16:g`一个运行超出纵轴：${0}。`,s405021940efed327:g`${0} 年前`,s40863e1a197cca92:"评分",s40f5a0a4da31a629:"按下方排名的顺序，最好的在前；表格包含全部运行",s41f7dca46d3f1b4a:"值",s4222f7c57711d9a1:g`最后，第 ${0} 步`,s4376b5b0325b146a:"按规则列出的发现",s44add38a493e53a5:g`${0} 分钟`,s45d3f3531efea0e9:"正在加载 …",s471d2322e9171043:"未给出",s478c68b2b38eab9a:g`关于日志文件的 ${0} 条说明`,s49cb5f83c2462d29:"保存在此浏览器中；把页面地址发给他人即可看到同样的视图。",s49eff2e6e47a8f3c:g`自上次查看以来：${0}`,s49f6ba392f0fa9e6:g`服务器没有发送 ${0} 的曲线。`,s4acbc74a5bb5ffd3:"保存图片（SVG）",s4b194c89bc566374:g`${0} 个运行`,s4bb7d520a0199e50:"超参数",s4c362b06b801a5e9:g`在 ${0} % 处`,s4c4a04bfb0d1f4df:"可能的原因",s4ca9e43cc1c59729:"数值",s4f2a4fd1bd2a42cc:g`${0} 个不可能的墙钟时间`,s4f59e98e4cee7e86:g`${0}，最大值`,s4f940e5e733e1cb7:"更差",s4f9f0c43957ac298:"复制为表格",s515b72f041cc413c:g`${1}中有 ${0} 项发现不再出现。`,s52cb44a862e08700:"没有匹配的运行。",s52e842e07658ff2f:"主要奖励",s545d5ca325513fc8:g`${0} 天前`,s54b8ea61422a442d:g`没有可靠的规律。${0}`,s568da031b82f3beb:g`${1}的 ${0} 图表。方向键读取数值，Esc 键重置缩放。`,s569363d9849c892b:g`新发现：${0}。`,s56af5cd3cc4b1882:g`${0} 个目录`,s57472465a23b41db:"数值",s57d3f1a201ee3b6c:"目前还没有规则能判断训练情况",s5926af696deb5938:"不可能的时间",s5982032409cb03b5:"语言模型的强化学习",s598c4a99f311dcb0:"种子组表",s5accd4cbc268787c:g`此处不应出现：${0}`,s5c4cd68b4f12b103:"这些运行的步数单位不同：每条曲线各自占满宽度，从 0 到 100 %。",s5c6c4c0ff85313c2:"本报告的依据",s5c9f227694b0653e:"变分自编码器",s5dd9fa87abbdc682:"显示数值",s5de539f3338c54cf:"没有规则能判断这个运行的训练情况",s5f343a43e7ea9f91:"错误",s5fb056437a46dd47:"所在图表",s60b4a0da642e9591:g`不再出现：${0}`,s60ec59dc00e454d7:"保存显示的点（CSV）",s60f763481befb5d4:"最佳值的均值",s614e7b6c3ec5a161:"没有规则能判断训练情况",s62c9629089ed6df9:g`第 ${0} 步`,s63215040abdc545f:"结论",s640f3c29000a4c59:g`显示全部 ${0} 个`,s65499ddd6a45fc45:g`${0} 训练`,s6686fcc6d2c8f0bd:"提示",s669b18c6d2d9c95b:"不分组",s66a30ade9cd7d50f:g`${0} 个未判定`,s66e55a3b3360005a:"未发现问题",s672809d8ddbb4f27:g`${0} 小时 ${1} 分`,s678001e219fac273:g`${0} 个出现非有限值`,s67e5eb17b17d7aa7:"导出报告",s681934b0a0de7eec:g`${0} 条规则未发现问题`,s6842372aaca29973:"：再选一个即可比较",s689a3d81c5fd11f1:"识别依据",s68f4656d1527279f:"筛选：关键词或查询",s6932def97f57af52:g`${0} 条规则未检查`,s6a73dc1268e978b5:"未搜索规律：日志中没有记录在这些运行之间不同的超参数。",s6af21ca2c7e3a9e1:g`比较全部 ${0}`,s6c8090704469e116:"横轴",s6cc5fe4b92b859d4:g`${0} 个发现已被你的配置屏蔽`,s6da801e3281440d7:g`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s6dffa87c30086e28:g`${1}中有 ${0} 项新发现，其中 ${2} 项为错误。`,s6ec1f95308ff91ae:g`已选 ${0} 个运行`,s6ed3879218a241c2:"即最佳值",s70af97de3ad8fb23:"类型",s721ed854c33ad13a:"所在步",s72c19f7a0b540d14:"无法复制",s74a5d4a46712d67c:"无法读取日志",s752391031d1fee5b:"重置缩放",s7534c9ac7940ae09:g`${0}，最后`,s756c512db0989ef9:"无基线",s76244e9b9543ca87:"最佳",s76a9663cbb8f75e8:"本页每隔几秒会自动重试。",s773322ef3edde9a6:g`比较 ${0}`,s79228ad625ad854a:"最省事的验证方法：",s794b706773655894:"类别占比的熵",s7954072388ad1dc4:"比较",s7b78ccf979b531ce:g`${0}：${1}最佳值的均值，括号中为最小值到最大值`,s7bb1bfbb1243b8c6:g`各运行进行到 ${0} % 处的值`,s7c4052c8d441d4d6:"结论",s7c54f95c59141594:"比较",s7ccead260c396467:"把只有随机种子不同的运行合为一组：均值，以及从最小到最大的范围",s80d1b2c1e92bfd9c:g`${0} 个在所有运行中相同`,s818312183b28738d:g`不再出现：${0}。`,s81af1a0a5461196a:"最佳值均值",s81be67b6540239e6:"请把一部分放进括号：seed=(\\d+)",s8203d3b4a6e6e7b9:"最后",s827bd8e0fc6ffa0f:"未判定",s82bb1f3eb7835be3:g`均匀抽取 ${0} 个，共 ${1} 个`,s84126fa92f00b4ef:"刚刚",s852f4343c64caec2:"· 表示规则已检查，未发现问题；? 表示无法检查。",s855bb4e2b08d1a18:"没有响应",s85ec65a0cf7c574c:g`没有名为 ${0} 的列。`,s86453c8d2213a248:"保存全部点（CSV）",s871b274d66e54b6e:"与默认值不同的设置：",s87698a792036d477:g`${0} 个不可能的墙钟时间`,s878eb0536a44064f:"未检查",s890ff5db6d05bcfa:g`${1} 中${0}`,s898fd84a2e61a46a:"置信度中",s8a1427c6b40a982a:"主要评分",s8a75e83497a183a2:"健康",s8a7bee24f1eeaff1:"排序",s8a81d50559f4e89a:"正则表达式，其中一部分放在括号里",s8b01b5fe240c5831:g`${0} 个运行超出纵轴：${1}。`,s8b5b8b322faf5d5e:"实际时间",s8b75e94898f2f1ab:"这个运行没有这样的曲线。",s8b939da093bfb484:g`${0}，均值`,s8cd9acdb8424c7e4:"隐藏这条曲线",s8d1560ff44284598:"忽略离群值",s8e4d8a2ae278e469:"类别数",s900aa761e7ae5c71:"视图",s90c18de2d87989b3:g`开始 ${0} 后的值`,s916814bea576e456:"筛选：关键词或 /正则/",s91a65cb55433adb4:"阈值",s92244bd7f833061b:g`${0} 的曲线`,s926dfcc044cb322f:g`最佳 ${0} @ ${1}`,s92f4d3ab59ae6603:"同一张图",s9396c3c795beb3ef:g`${1}中有 ${0} 个较短，最短的到第 ${2} 步为止`,s9434ea90b6fee97d:"文件夹",s947b35bf3e4ac360:g`${0} 的熵 = ${1}`,s94b8956cfa8c7d0e:"未参与排名的原因",s96584cfca3b4310d:"排名表",s96b643b39eda7eff:"检查了什么",s96c402f65c2b71fb:"名称的一部分 …",s9739da7cb4f362f7:g`· 无法按此横轴绘制：${0}`,s984a3118d85b20e0:g`${0} 秒`,s984a4818d85b47f5:g`${0} 天`,s984a4c18d85b4ec1:g`${0} 小时`,s984a5e18d85b6d57:g`${0} ${1}`,s984a8718d85bb302:g`${0}%`,s98b1cb8fb62909ec:"分组",s99799a97b72325ea:"梯度范数",s9a27e9be41c509e9:"目标检测",s9b0d1dbafa7d18bf:g`${0} 至 ${1}，n = ${2}`,s9bf1540da3fc2dc3:"置信度高",s9ce22301713ed8fb:"未发现其他问题",s9d125e3a92dfe4a0:g`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，对全部检验做 Holm 校正，alpha ${3}）。`,s9d60ef32a7eb327e:"这些运行中都没有发现问题。",s9dfefb4026903d53:"随机猜测水平 ln k，共",s9ee5a81a48ec71e9:"迄今最佳值",s9f24ca63073362a6:g`${0} 步`,s9fbbc819fe7e66aa:"运行",sa000c4df231528b9:"已隐藏",sa036ab11d6f5f0cb:"跨运行的规律",sa0b24fa796b43e67:"最佳",sa164568508b35c61:g`第 ${0} 至 ${1} 步`,sa1ef399475303e3c:g`只显示 ${0}`,sa429657e9d546dce:"全部运行",sa478cf2baff0ae2b:"奖励",sa4aa72be4b18da23:"学习率",sa55fa078111ed022:"语言建模",sa59eac2a81e725c4:"所有图表的数值轴相同；光标和缩放同步移动。",sa5cec5b1d9b183b8:g`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，Holm 校正，alpha ${3}）。`,sa994737377117122:g`${0} 个超参数不同`,sa9c3dd7dd68320f2:"并排显示",saa8aa81ad6f055fd:"参考值",sac5181dd68fa6501:g`所有运行均位于 ${0}。`,sad72eb7fbc6270e2:"对数刻度",saeb732a50bb8cd63:g`${0} 天 ${1} 小时`,saebf20f752f764ec:g`${0} 个有警告`,saf2e0363e12de264:g`${0} 小时前`,saf6ab613ec2b7dd9:"组数太多，无法两两比较：请选定基线。",safb50c5216475471:g`，另有 ${0} 项`,sb016053a270661b4:g`${0} 个健康`,sb066d935103d1ccf:"这正常吗？",sb0f3327210fe18fc:"列",sb14728bd3adfa54e:"时长（秒）",sb17ccf02b5e69158:g`显示 ${0}`,sb1bc9ff918f41346:"默认列",sb206ea04679ecfdf:g`未排名：${0}`,sb2b207efbb8d285c:g`${0} 个有提示`,sb2b44de8a70ae954:g`${0} / ${1}`,sb2dbd2997c6846de:"复制图片",sb2def97f84ced552:"各运行的进度，0 到 100 %",sb2e8d710956a0eb1:g`${0} 条规则未检查`,sb46d0976e9be2d88:"这条规则何时会误判",sb4f1dffbb6be6302:"清除",sb597910134ed6cd2:g`${1}中有 ${0} 项新发现。`,sb5f2b9bc9470919a:g`${0} 条规则`,sb6538e41c59a5963:"显示所有运行",sb67e0e7c0869f982:"差值",sb7c4a05623366946:"服务器没有说明原因。",sb7ec43559c96d8dd:g`暂停 ${0}`,sb88de8aa5149d8eb:"框架",sb8b919fcd36c8c7b:"正在读取",sb8ed2761fc0a5b62:g`比较 ${0}`,sb9460c2ae56c19cb:"请选中后按 Ctrl+C",sb9f1339b3a61604a:"参考线",sba05370f6b907017:g`关于日志文件的 ${0} 条说明`,sba22a5ebaf358a11:"最后的值",sbae60884414c8737:"分割",sbd1787f3f465c052:"符合设置的运行",sbdefc598e7a7d310:"没有匹配的指标。",sbf2d28806268b26d:"复制为 Markdown",sbf7db4b197ff3d80:g`${0} 个较短`,sc0ef3e71481b222b:"参考资料",sc1d6288e168cb0d7:"语音",sc2393652c8f2242e:"平滑后",sc26eafbef52055fe:g`${1}的 ${0} 的均值和范围`,sc29a2b9868362491:g`${1}的 ${0}%`,sc2ad3b622a5c3d9a:"验证",sc31734aec343d824:g`第 ${0} 步的值`,sc341553c3556d2b4:"曲线",sc371c9e019a0cbaf:"数据点的 SHA-256",sc4ad3c4f31fe9aa2:"两个类别之一的占比，如 0.8；或所有类别的占比",sc4bcadba8e631b86:"名称",sc5aeb93591d56226:g`${0}，最小值`,sc652e7a0dfd25e87:"置信度低",sc805d78cd0e51623:"正在读取日志",sc86ade4ef74ca95a:g`${0} 条曲线`,sca8b3b9cf1a78eb1:g`删除视图 ${0}`,scabf78417c4e5d86:"点数",scbd8031e3d026dc9:"从未",scbfe35557604f9ec:"保存图片（PNG）",scd1dd6ff53d0d01a:"重试",sce18bd234180469b:"对比学习",sce31954669537a1a:g`尚未读取；正在读取，${0}%`,scfb65222fcf5287b:g`${0} 个点`,sd0a75fd0358d5e8d:g`正在读取 ${0}`,sd1077b60dc890180:"曲线上的位置",sd200028b9f6015e4:"自动",sd2023813cc70bf74:"步数",sd30aaa2b3d0cfd7f:g`正在加载 ${0} …`,sd57009a2acb04859:g`${0}（达到 ${1}）`,sd66454dfb843235d:"与最佳值相当",sd6a17e2c9757d129:"类别占比",sd752c5924801acb3:g`由此解释的发现（${0}）`,sd7b3e01ac0e72549:"用时",sd7e9db0be182ac10:"保存为 CSV",sd89803ab616d4829:"平滑",sd988a9395d37c0f8:g`${0} 分钟前`,sd9994f251f1280cf:"步",sd9b2dd3fda128c16:"最近写入",sdb18985b35e30830:"纵轴以其余运行为准；超出的运行在边缘标出",sdb6f723ab09700b9:g`${0} 的更多操作`,sdc4b08b608cf4ab2:g`${0}；查询中写作：${1}`,sdee795a6c5087209:"训练",sdef66beab87d222a:"日志目录仍在读取中；它可能稍后出现。",se1ec1065b54eb415:g`${0} 代码`,se3a1b90525f24861:"测量项",se3b0359949cea8c6:g`已读取 ${0}，共 ${1}；结论可能还会变`,se5428ca54cacf609:"数值刻度",se58c73d2a858e315:"时间",se6f09b190519daa4:"全部",se702459a7e2c30b7:g`${0}，最佳`,se79f3e3bb540e033:"种子的均值和范围",se7a532063ef7b740:"线性",se7f59973d4930598:g`${0} 个点`,se9ed3024ece061f0:"超参数",sea0d3fb0eb754dbd:"每个设置只有一次运行：换一个随机种子，名次可能就变了。",sea4f08110bb8f15d:"移除",sea7bdd2b70c8c2bb:"运行",seb45cd777661f86b:"显示这条曲线",sebd0672ad17513a2:"偏好训练",sec2d2059576fa532:"运行表格",secdbe081e49c9d39:"对抗训练",seec6798afe90ffc8:"打印","seed-group":"组",sef3a53fbd58cc112:g`${0} 个月前`,sf047d2db7413f7a8:g`${0} 个在所有运行中相同`,sf1b9af3279f166d1:g`@ 第 ${0} 步`,sf216ba473f3643cf:"TensorBoard 只给出了这个运行的部分采样点：短暂的异常可能看不到。",sf260150b06ca44e5:g`${0} 个运行`,sf267330b06d0968d:g`${0} 条规则`,sf37ca99ea5888162:"基线",sf3e4417f60be4f0a:"按关键词或 /正则表达式/ 筛选运行",sf3ea0625c45e25f1:g`正在读取：${0}。显示的内容可能还会变化。`,sf4cd73445dfaa932:"相对时间",sf4de3bfbfaca12e5:"已复制",sf531f89544a910a2:"无问题",sf54e143d6694582c:"随机种子组",sf59230de15ddf7fa:g`${0} 个发现已屏蔽`,sf6d270c93f3c1dd5:g`${1}中有 ${0} 个从第 ${2} 步起出现非有限值`,sf70395422e65b07e:g`${0} 处的值`,sf72695e8cd91f93c:g`${1} 上的 ${0}`,sf8f1982a2578a500:g`${0} 个有警告`,sf993bb199fefbe04:"全部",sf9aee319a006c9b4:"添加",sf9b1c0661a02d9f9:"配置",sf9e6e6ef197c2b25:"测试",sfa4c538d7888a3e5:g`已选 ${0} 个运行`,sfb1e3930ba8e6c74:"横轴",sfd8fce4a7a86f116:g`服务器返回了 ${0}。`,sfe6719e2a3f7fd22:"对称对数","unit-share":"^(?:占 ?(.+?)的)?比例(.*)$|^(?:share|fraction)(?: of (.+))?$"};var Jp={en:"English","zh-CN":"简体中文"},{getLocale:Sv,setLocale:kv}=wp({sourceLocale:"en",targetLocales:Gp,loadLocale:()=>Promise.resolve(nu)});function Mt(){return Sv()}async function Qp(t){t!==Mt()&&await kv(t)}function Cs(t){return Yp.find(e=>e===t)??""}function Zp(t){for(let e of t){let{language:n,script:r}=Rv(e);if(n==="en")return"en";if(n==="zh"&&r==="Hans")return"zh-CN"}return"en"}function Rv(t){try{return new Intl.Locale(t).maximize()}catch{return{}}}var Tn={axis:"step",scale:"auto",smoothing:null,logs:[],classes:null,prior:null,best:!1,levels:[],window:null},Tv=["step","relative","wall"],Ev=["auto","linear","log","symlog"],ed=12;function td(t){let e=Number(t("classes"));return{axis:Tv.find(n=>n===t("axis"))??Tn.axis,scale:Ev.find(n=>n===t("scale"))??Tn.scale,smoothing:ru(t("smoothing")),logs:Xp(t("logs"),n=>typeof n=="boolean"),classes:iu(e)?e:null,prior:au(t("prior")),best:t("best")==="1",levels:Xp(t("levels"),n=>Number.isFinite(n)),window:su(t("window"))}}function nd(t){let{axis:e,scale:n,smoothing:r,logs:s,classes:o,prior:i,best:l,levels:a,window:u}=t,d=[];return e!==Tn.axis&&d.push(["axis",e]),n!==Tn.scale&&d.push(["scale",n]),r!==null&&d.push(["smoothing",String(r)]),s.length&&d.push(["logs",JSON.stringify(s)]),o!==null&&d.push(["classes",String(o)]),i&&d.push(["prior",i.join(",")]),l&&d.push(["best","1"]),a.length&&d.push(["levels",JSON.stringify(a)]),u&&d.push(["window",ou(u)]),d}function ru(t){let e=t?Number(t):NaN;return e>=0&&e<1?e:null}function su(t){let[e=NaN,n=NaN]=t.split(",").map(Number);return e<n&&Number.isFinite(e)&&Number.isFinite(n)?[e,n]:null}function ou(t){return t.map(e=>String(Number(e.toPrecision(9)))).join(",")}function iu(t){return Number.isInteger(t)&&t>=2&&t<=1e9}function rd({logs:t},e,n){return[...t.filter(([r])=>r!==e),[e,n]].slice(-ed)}function au(t){let n=t.split(/[,;\s]+/).filter(Boolean).map(Number);if(!n.length||n.some(s=>!(s>0&&s<1)))return null;let r=n.reduce((s,o)=>s+o,0);return n.length===1||Math.abs(r-1)<.02?n:null}function Xp(t,e){try{let n=JSON.parse(t||"[]");return Array.isArray(n)?n.filter(r=>Array.isArray(r)&&typeof r[0]=="string"&&e(r[1])).map(([r,s])=>[r,s]).slice(0,ed):[]}catch{return[]}}function U(t,e=4){if(t==null||Number.isNaN(t))return"–";if(!Number.isFinite(t))return t>0?"∞":"−∞";if(t===0)return"0";let n=Math.abs(t);return n>=1e6||n<1e-4?Dr(Cv(t.toExponential(e>4?e-1:Math.min(e-1,2)))):Number.isInteger(t)?Dr(uu(t)):n>=10**(e-1)?Dr(uu(Math.round(t))):Dr(String(Number(t.toPrecision(e))))}function cu(t){let e=Math.abs(t);for(let[n,r]of[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(e>=n&&!(n===1e3&&e<1e4&&t%100!==0))return Dr(`${Number((t/n).toPrecision(4))}${r}`);return Dr(String(Number(t.toPrecision(6))))}function qe(t){return Math.abs(t)<1e6?D(t):cu(t)}function sr(t,e){if(!e||e[0]===e[1])return U(t);let n=Math.max(Math.abs(e[0]),Math.abs(e[1])),r=Math.ceil(Math.log10(n/(e[1]-e[0])))+3;return U(t,Math.max(4,Math.min(8,r)))}function D(t){return Dr(uu(t))}function or(){return c("not finite")}function Ct(t){return c(g`step ${t}`)}function ki(t){return c(g`@ step ${t}`)}function Ri(t,e){return c(g`steps ${t} to ${e}`)}function As(t){if(t<1e3)return`${t} B`;let e=["kB","MB","GB","TB"],n=t/1e3,r=0;for(;n>=1e3&&r<e.length-1;)n/=1e3,r+=1;return`${n<10?n.toFixed(1):Math.round(n)} ${e[r]??""}`}function Xt(t){if(t<90)return c(g`${Math.round(t)} s`,{desc:"Seconds"});let e=Math.round(t/60);if(e<90)return c(g`${e} min`,{desc:"Minutes"});let n=Math.floor(e/60);if(n<48){let o=e%60;return o?c(g`${n} h ${o} min`,{desc:"Hours and minutes, short"}):c(g`${n} h`,{desc:"Hours"})}let r=Math.floor(n/24),s=n%24;return s?c(g`${r} d ${s} h`,{desc:"Days and hours"}):c(g`${r} d`,{desc:"Days"})}var Mv=1440;function sd(t,e){let n=(e-t)/60;if(-n>Mv)return c("in the future",{desc:"A time"});if(n<1)return c("just now");let r=n/60,s=r/24,o=Math.floor;return r<1?c(g`${o(n)} min ago`,{desc:"Minutes"}):s<1?c(g`${o(r)} h ago`,{desc:"Hours"}):s<30?c(g`${o(s)} d ago`,{desc:"Days"}):s<360?c(g`${o(s/30)} mo ago`,{desc:"Months"}):c(g`${o(s/360)} y ago`,{desc:"Years"})}function od(t){return Number.isFinite(new Date(t*1e3).getTime())}function Ti(t){let e=new Date(t*1e3),n=s=>String(s).padStart(2,"0");return`${[e.getFullYear(),n(e.getMonth()+1),n(e.getDate())].join("-")} ${[e.getHours(),e.getMinutes(),e.getSeconds()].map(n).join(":")}`}function uu(t){let[e="",n]=String(t).split("."),r=e.replace(/\B(?=(\d{3})+(?!\d))/g,",");return n===void 0?r:`${r}.${n}`}function Cv(t){let[e="",n=""]=t.split("e");return`${String(Number(e))}e${n.replace("+","")}`}function Dr(t){return t.replace(/(^|e)-/,"$1−").replace(/e-/,"e−")}function id(t){return t.split(/`([^`]+)`/).map((e,n)=>n%2?{code:e}:{text:e}).filter(e=>!("text"in e)||e.text!=="")}var Av=14,lu=10;function ad(t){let e=t.length-Av;if(e<=lu)return 0;let n=/[-_./=,:\s][^-_./=,:\s]*$/.exec(t.slice(e-lu,e));return n?e-lu+n.index+1:e}function ye(t,e){return e[new Intl.PluralRules(Mt()).select(t)]??e.other}function Ce(t){let e=D(t);return ye(t,{one:c(g`${e} run`),other:c(g`${e} runs`)})}function Ei(t){let e=D(t);return ye(t,{other:c(g`${e} series`,{desc:"One or several curves"})})}function Hr(t){let e=D(t);return ye(t,{one:c(g`${e} point`),other:c(g`${e} points`)})}function Mi(t){let e=D(t);return ye(t,{one:c(g`${e} directory`),other:c(g`${e} directories`)})}function ld(t){let e=D(t);return ye(t,{one:c(g`${e} rule`),other:c(g`${e} rules`)})}function Ft(t,e){let n=typeof t=="number"?D(t):t;return c(g`${n} of ${e}`,{desc:"3 of 12, or: 3 of 12 directories"})}function Ci(t){let e=D(t);return ye(t,{one:c(g`${e} rule not checked`),other:c(g`${e} rules not checked`)})}function Xe(t){return t.filter(Boolean).join(c("; ",{desc:"Between parts of a sentence"}))}function Ae(t){return t.join(c(", ",{desc:"Between names"}))}var en=["error","warning","info","unjudged","healthy"];function cn(t){return{error:c("Error",{desc:"Verdict and severity"}),warning:c("Warning",{desc:"Verdict and severity"}),info:c("Note",{desc:"Verdict and severity"}),unjudged:c("Not judged",{desc:"Verdict"}),healthy:c("Healthy",{desc:"Verdict"})}[t]}function ud(t,e){let n=D(e);return{error:c(g`${n} in trouble`,{desc:"Number of runs with an error"}),warning:ye(e,{one:c(g`${n} with a warning`),other:c(g`${n} with warnings`)}),info:ye(e,{one:c(g`${n} with a note`),other:c(g`${n} with notes`)}),unjudged:c(g`${n} could not be judged`,{desc:"Number of runs"}),healthy:c(g`${n} healthy`,{desc:"Number of runs"})}[t]}function Ai(t){return{high:c("high confidence"),medium:c("medium confidence"),low:c("low confidence")}[t]}var cd=["loss","score","reward","learning_rate","gradient_norm","time","counter","other"];function pd(t){return{loss:c("Losses"),score:c("Scores"),reward:c("Rewards"),learning_rate:c("Learning rate"),gradient_norm:c("Gradient norms"),time:c("Times",{desc:"Heading of curves that measure times"}),counter:c("Counters",{desc:"Heading of curves that only count"}),other:c("Other",{id:"role-other",desc:"Heading of curves of no known role"})}[t]??t.replaceAll("_"," ")}function pt(t){return{train:c("train",{desc:"Split of the data"}),validation:c("validation",{desc:"Split of the data"}),test:c("test",{desc:"Split of the data"}),none:c("none",{desc:"Split of the data is not known"})}[t]??t}function Ps(t){return{unknown:c("kind of training not recognised",{desc:"Kind of training"}),supervised:c("supervised learning",{desc:"Kind of training"}),language:c("language modelling",{desc:"Kind of training"}),preference:c("preference training",{desc:"Kind of training"}),rlhf:c("reinforcement learning of a language model",{desc:"Kind of training"}),reinforcement:c("reinforcement learning",{desc:"Kind of training"}),adversarial:c("adversarial training",{desc:"Kind of training"}),variational:c("variational autoencoder",{desc:"Kind of training"}),diffusion:c("diffusion",{desc:"Kind of training"}),detection:c("object detection",{desc:"Kind of training"}),segmentation:c("segmentation",{desc:"Kind of training"}),speech:c("speech",{desc:"Kind of training"}),contrastive:c("contrastive learning",{desc:"Kind of training"}),"multi-task":c("several tasks at once",{desc:"Kind of training"})}[t]??c(g`${t} training`,{desc:"A kind of training"})}function we(t,e=null){let n=e?.rules.find(s=>s.name===t)?.title;if(n)return n;let r=t.replace(/(?<!^non)-/g," ");return r.charAt(0).toUpperCase()+r.slice(1)}function ir(t,e){return e?c(g`${t}: ${e}`,{desc:"A statement and its reason"}):t}function pn(t){return c(g`${t}.`,{desc:"A whole sentence"})}var Pi={filter:"",statuses:[],rules:[],kind:"",sort:"",group:"",table:!1,columns:[],open:[]};function Li(t){let e=t("status").split(",");return{filter:t("filter"),statuses:en.filter(n=>e.includes(n)),rules:t("rule").split(",").filter(Boolean),kind:t("kind"),sort:t("sort"),group:t("group"),table:t("table")==="1",columns:Ir(t("columns")),open:Ir(t("open"))}}function _i({filter:t,statuses:e,rules:n,kind:r,sort:s,group:o,table:i,columns:l,open:a}){return[["filter",t],["status",e.join(",")],["rule",n.join(",")],["kind",r],["sort",s],["group",o],["table",i?"1":""],["columns",l.length?JSON.stringify(l):""],["open",o&&a.length?JSON.stringify(a):""]].filter(([,d])=>d!=="")}function dd(t){let e=(new URLSearchParams(t).get("runFilter")??"").trim();return e===""?"":/^[\w-]+$/.test(e)?e:`/${e}/`}function Ir(t){try{let e=JSON.parse(t||"[]");return Array.isArray(e)?e.filter(n=>typeof n=="string"):[]}catch{return[]}}function To(t,e){let n=(t.find(r=>r!==null)??e)-e-1e-6;return t.map(r=>n=Math.max(r===null?n:r-e,n+1e-6))}function Fr(t,e){let[n,r]=[0,t.length];for(;n<r;){let s=n+r>>1;(t[s]??1/0)<e?n=s+1:r=s}return n}function Br(t,e,n){let r=Fr(t,n),[s,o]=[t[r],e[r]],[i,l]=[t[r-1],e[r-1]];return s===void 0||o===void 0?e.at(-1)??n:i===void 0||l===void 0||s===n?o:l+(o-l)*(n-i)/(s-i)}function Oi(t){let e=t.filter(({steps:n})=>n.length);return e.length?[Math.min(...e.map(({steps:n})=>n[0]??0)),Math.max(...e.map(({steps:n})=>n.at(-1)??0))]:[0,0]}function Ni(t,[e,n]){return n>e?(t-e)/(n-e)*100:0}function zi(t,[e,n]){return e+t/100*(n-e)}var Eo="series:";function fd(t){return`${Eo}${t}`}function ar(t){return t.startsWith(Eo)?t.slice(Eo.length):null}function Di(t){return["steps","share","relative","wall"].find(n=>n===t)??(t.startsWith(Eo)&&t.length>Eo.length?t:"")}function pu(t,e,{start:n,by:r}){if(t==="steps")return{places:({steps:s})=>s,step:s=>s};if(t==="share")return Pv(Oi([e]));if(t==="relative"||t==="wall"){let s=e.wall_times.find(l=>l!==null);if(typeof s!="number")return null;let o=t==="wall"?0:n??s,i=To(e.wall_times,o);return{places:({wall_times:l})=>To(l,o),step:l=>Br(i,e.steps,l)}}return r&&_v(r)}function Pv(t){return{places:({steps:e})=>e.map(n=>Ni(n,t)),step:e=>zi(e,t)}}var Lv=1e-9;function _v(t){let e=t.steps.flatMap((a,u)=>{let d=t.values[u];return typeof d=="number"?[[a,d]]:[]}),n=e.map(([,a])=>a),[r,s]=[n[0],n.at(-1)];if(r===void 0||s===void 0||s<=r||n.some((a,u)=>a<(n[u-1]??-1/0)))return null;let o=(s-r)*Lv,i=e.map(([a])=>a),l=md(n,o);return{places:a=>md(a.steps.map(u=>Br(i,l,u)),o),step:a=>Br(l,i,a)}}function md(t,e){let n=-1/0;return t.map(r=>n=Math.max(r,n+e))}var du=["overlay","grid","quantities"],Mo={baseline:"",rankBy:"",layout:"",bands:!1,scale:"",x:"",outliers:!1,zoom:null,curves:1,tags:"",hidden:[],only:[]},Ov=6;function hd({layout:t},e){return t||(e>Ov?"overlay":"grid")}function gd(t){let e=du.find(s=>s===t("layout"))??"",n=Number(t("curves")),r=t("curves")==="even"?"even":Number.isInteger(n)&&n>0?n:1;return{baseline:t("baseline"),rankBy:t("rank"),layout:e,bands:t("bands")==="1",scale:["linear","log"].find(s=>s===t("values"))??"",x:Di(t("x")),outliers:t("outliers")==="1",zoom:su(t("zoom")),curves:r,tags:t("tags"),hidden:Ir(t("hidden")),only:Ir(t("only"))}}function bd(t){let{baseline:e,rankBy:n,layout:r,bands:s,scale:o,x:i,outliers:l,zoom:a,curves:u,tags:d,hidden:p,only:f}=t;return[["baseline",e],["rank",n],["layout",r],["bands",s?"1":""],["values",o],["x",i],["outliers",l?"1":""],["zoom",a?ou(a):""],["curves",u===1?"":String(u)],["tags",d],["hidden",p.length?JSON.stringify(p):""],["only",f.length?JSON.stringify(f):""]].filter(([,$])=>$)}var vd={...Pi,...Mo,language:"",runs:[],all:!1,paper:!1,quantity:"",reading:Tn},mu="p.diagnose.",xd="*";function Hi(t){let e=new Map;for(let o of t.replace(/^#/,"").split("&")){let i=o.indexOf("=");i>0&&e.set(yd(o.slice(0,i)),yd(o.slice(i+1)))}let n=o=>e.get(mu+o)??"",r=e.get(`${mu}run`),s=r===void 0&&n("compare")===xd;return{language:Cs(n("lang")),runs:r===void 0?Ir(n("compare")):[r],all:s,paper:n("paper")==="1",...Li(n),...gd(n),quantity:n("quantity"),reading:td(n)}}function In(t){let e=[];t.language&&e.push(["lang",t.language]),t.paper&&e.push(["paper","1"]);let[n]=t.runs;t.runs.length===1&&n!==void 0&&e.push(["run",n]);let r=t.all||t.runs.length>1;return r&&e.push(["compare",t.all?xd:JSON.stringify(t.runs)]),e.push(..._i(t)),t.quantity&&r&&e.push(["quantity",t.quantity]),r&&e.push(...bd(t)),t.runs.length===1&&e.push(...nd(t.reading)),["#diagnose",...e.map(([s,o])=>`${mu}${s}=${encodeURIComponent(o)}`)].join("&")}function yd(t){try{return decodeURIComponent(t)}catch{return t}}function fu(t,e){return t.all===e.all&&t.paper===e.paper&&t.runs.join(`
`)===e.runs.join(`
`)}function wd(t,{ranking:e}){let n=new Set(e.map(({run:s})=>s)),r=new Set(t);return[...[...n].filter(s=>r.has(s)),...t.filter(s=>!n.has(s))]}function hu(t){return Array.from({length:Math.ceil(t/60)},(e,n)=>[n*60+1,Math.min(t,(n+1)*60)])}function $d(t,e,n){let r=e==="even"?zv(t):Nv(t,e);return t.includes(n)&&!r.includes(n)?[n,...r]:r}function Nv(t,e){let[n,r]=hu(t.length).findLast(([s])=>s<=e)??[1,0];return t.slice(n-1,r)}function zv(t){let e=Math.max(1,(t.length-1)/59);return t.filter((n,r)=>Math.round(Math.round(r/e)*e)===r)}var Ii=class{constructor(e){this.source=e;this.known=new Map;this.queue=[];this.generation=-1}renew(e){e!==this.generation&&this.known.clear(),this.generation=e}load(e){let n=JSON.stringify(e),r=this.known.get(n);if(r)return r;let s=new Promise((o,i)=>{this.queue.length||setTimeout(()=>{this.send()}),this.queue.push({group:e,resolve:o,reject:i})});return this.known.set(n,s),s.catch(()=>this.known.delete(n)),s}async send(){let e=this.queue;this.queue=[];try{let{bands:n}=await this.source.bands(e.map(({group:r})=>r));e.forEach(({resolve:r,reject:s},o)=>{let i=n[o];i?r(i):s(new Error("The server sent no band."))})}catch(n){for(let{reject:r}of e)r(n)}}};var Sd=24,Fi=class{constructor(e){this.source=e;this.known=new Map;this.queue=[];this.generation=-1}renew(e){e!==this.generation&&this.known.clear(),this.generation=e}load(e,n,r,s=0){let o=Math.min(2e3,Math.max(200,Math.ceil(r/200)*200)),i=[],l=n.map(a=>this.one(e,a,o,s,i));return i.length&&this.queue.push(i)===1&&setTimeout(()=>{this.flush()}),Promise.all(l)}one(e,n,r,s,o){let i=JSON.stringify([e,n.member,n.tag,r,s]),l=this.known.get(i);if(l)return l;let a=new Promise((u,d)=>{o.push({key:i,run:e,width:r,smoothing:s,ref:n,resolve:u,reject:d})});return this.known.set(i,a),a.catch(()=>{this.known.get(i)===a&&this.known.delete(i)}),a}async flush(){let[e=[],...n]=this.queue;this.queue=[],await this.send(e);let r=new Map;for(let s of n.flat()){let o=JSON.stringify([s.run,s.width,s.smoothing]);r.set(o,[...r.get(o)??[],s])}for(let s of r.values())this.send(s)}async send(e){let n=[];for(let r=0;r<e.length;r+=Sd)n.push(this.request(e.slice(r,r+Sd)));await Promise.all(n)}async request(e){let[{run:n,width:r,smoothing:s}]=e,o=e.map(({ref:i})=>i);try{let{series:i}=await this.source.curves(n,o,r,void 0,void 0,s);for(let{ref:l,resolve:a,reject:u}of e){let d=i.find(p=>p.member===l.member&&p.tag===l.tag);d?a(d):u(new Error(c(g`The server sent no curve for ${l.tag}.`)))}}catch(i){for(let{reject:l}of e)l(i)}}};var Dv=64,Hv=404,Bi=class{constructor(e,n){this.source=e;this.update=n;this.known=new Map;this.wanted=()=>[];this.fetching=new Set}want(e,n){this.wanted=e,this.renew(n)}renew(e){this.forget();for(let n of this.wanted())this.known.get(n)?.detail?.generation!==e&&this.fetch(n)}retry(){for(let e of this.wanted())this.known.get(e)?.error&&!this.fetching.has(e)&&this.fetch(e)}clear(){this.known.clear()}forget(){let e=new Set(this.wanted()),n=[...this.known.keys()].filter(r=>!e.has(r));for(let r of n.slice(0,Math.max(0,n.length-Dv)))this.known.delete(r)}async fetch(e){this.fetching.add(e);try{let n=await this.source.run(e);this.put(e,{detail:n,error:null})}catch(n){if(Nn(n))return;let s=n instanceof kn&&n.status===Hv?null:this.known.get(e)?.detail??null;this.put(e,{detail:s,error:n.message})}finally{this.fetching.delete(e)}this.update()}put(e,n){this.known.delete(e),this.known.set(e,n)}};function kd(t,e){let n=t.series.reduce((o,i)=>o+i.points,0),r=t.members.filter(o=>o!==t.name),s=(e&&Co(e))??0;return[Ae([Ei(t.series.length),Hr(n)]),e?.last_step?c(g`${D(e.last_step)} steps`,{desc:"Length of a run"}):"",s>1?Xt(s):"",e?.impossible_times?gu(e.impossible_times):"",r.length?c(g`joined from ${Ae(r)}`,{desc:"A run of several directories"}):""].filter(Boolean).join(" · ")}function Co({first_wall_time:t,last_wall_time:e}){return t===null||e===null?null:e-t}function gu(t){let e=D(t);return ye(t,{one:c(g`${e} impossible wall time`,{desc:"A time that cannot be, in a log"}),other:c(g`${e} impossible wall times`,{desc:"Times that cannot be, in a log"})})}function Wr(t){let e=Rd.get(t);if(e)return e;let n=[...Iv(),...Fv(t),...Bv(t)];return Rd.set(t,n),n}var Rd=new WeakMap;function Ed(t,e){let n=bu(e);return t.find(({names:r})=>r.includes(n))}function bu(t){return t.toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"_").replace(/^_+|_+$/g,"")}function Iv(){let t=(e,n,r,s=!0,o=[])=>({id:e,group:"run",label:n,names:[e,...o],of:r,down:s});return[t("status",()=>c("Verdict",{desc:"Column of runs"}),({status:e})=>e,!1,["verdict"]),t("kind",()=>c("Kind",{desc:"Label of the choice which kind of training is shown"}),({family:e})=>e,!1,["family"]),t("findings",()=>c("Findings"),({counts:e})=>e.error+e.warning+e.info),t("steps",()=>c("Last step"),e=>e.last_step,!0,["last_step"]),t("seconds",()=>c("Duration, s",{desc:"Of a run, in seconds"}),Co,!0,["duration"]),t("points",()=>c("Points",{desc:"Column of runs: how many"}),({points:e})=>e)]}function Fv(t){return[...new Set(t.flatMap(({hparams:n})=>Object.keys(n??{})))].sort().map(n=>({id:`hparam:${n}`,group:"hparam",label:()=>n,names:[bu(n)],of:({hparams:r})=>r?.[n]??null,down:!1}))}function Bv(t){let e=new Map;for(let{values:s}of t)for(let o of s){let i=e.get(o.key)??{one:o,tags:new Set,runs:0};i.runs+=1,i.tags.add(o.tag),e.set(o.key,i)}let n=[...e.values()].sort((s,o)=>Td(o.one)-Td(s.one)||o.runs-s.runs),r=s=>n.map(({one:o,tags:i})=>{let l=Vv(o,i);return{id:`${s}:${o.key}`,group:s,label:()=>Wv(o),names:s==="best"?[...l,...l.map(a=>`best_${a}`)]:l.map(a=>`last_${a}`),of:({values:a})=>a.find(({key:u})=>u===o.key)?.[s]??null,down:o.better==="higher"}});return[...r("best"),...r("last")]}function Td({split:t}){return+(t==="validation"||t==="test")}function Wv({split:t,name:e}){if(t==="none")return e;let n=pt(t);return c(g`${n} ${e}`,{desc:"What is measured on which data, such as: validation loss"})}function Vv({split:t,name:e},n){let r=t==="validation"?"val":t,s=t==="none"?[e]:[`${t} ${e}`,`${r} ${e}`,e];return[...new Set([...n,...s].map(bu))]}function Wi(t,e){let n=t.of(e);return t.id==="status"?cn(e.status):t.id==="kind"?Ps(e.family):n}var qv=/[<>]|[!=]=|\s=\s|(^|[\s(])(and|or|not)([\s(]|$)/i;function Md(t){return qv.test(t)}var Kv=/\s*(<=|>=|==|!=|[<>=()]|"[^"]*"|'[^']*'|[^\s()<>=!"']+|\S)/y;function Cd(t,e,n){try{return{test:new xu(jv(t),e,n).all()}}catch(r){if(r instanceof Ls)return{error:r.message};throw r}}var Ls=class extends Error{};function jv(t){return[...t.trimEnd().matchAll(new RegExp(Kv,"g"))].map(e=>e[1]??"")}var yu={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,">=":(t,e)=>t>=e,"=":(t,e)=>t===e,"==":(t,e)=>t===e,"!=":(t,e)=>t!==e},xu=class{constructor(e,n,r){this.tokens=e;this.fields=n;this.word=r;this.at=0}all(){let e=this.or();if(this.next!==void 0)throw Vi(this.next);return e}get next(){return this.tokens[this.at]}take(){let e=this.next;if(e===void 0)throw new Ls(c("The query ends too early."));return this.at+=1,e}goes(e){let n=this.next?.toLowerCase()===e;return n&&(this.at+=1),n}or(){let e=[this.and()];for(;this.goes("or");)e.push(this.and());return n=>e.some(r=>r(n))}and(){let e=[this.not()];for(;this.goes("and")||this.next!==void 0&&this.next!==")"&&this.next.toLowerCase()!=="or";)e.push(this.not());return n=>e.every(r=>r(n))}not(){if(!this.goes("not"))return this.one();let e=this.not();return n=>!e(n)}one(){let e=this.take();if(e==="("){let s=this.or();if(this.take()!==")")throw Vi(this.tokens[this.at-1]??"");return s}if(e in yu||e===")"||e==="!")throw Vi(e);let n=yu[this.next??""];if(!n){let s=vu(e).toLowerCase();return o=>this.word(o,s)}let r=this.take();return this.comparison(vu(e),r,n,this.take())}comparison(e,n,r,s){if(s in yu||/^(\(|\)|and|or|not)$/i.test(s))throw Vi(s);let o=Ed(this.fields,e);if(!o)throw new Ls(c(g`There is no column ${e}.`));let i=vu(s).toLowerCase(),l=Number(i);return a=>{let u=o.of(a);if(u===null)return!1;if(typeof u=="number")return r(u,l);let d=String(u).toLowerCase()===i;return n==="!="?!d:d&&(n==="="||n==="==")}}};function vu(t){return/^(["']).*\1$/s.test(t)?t.slice(1,-1):t}function Vi(t){return new Ls(c(g`Not expected here: ${t}`,{desc:"A piece of a query that makes no sense"}))}function qi(t){let e=t.trim(),n=/^\/(.+)\/(i?)$/.exec(e);if(n)try{let s=new RegExp(n[1]??"","i");return{matches:o=>o.some(i=>s.test(i)),error:null}}catch{return{matches:()=>!0,error:c("This is not a regular expression.")}}let r=e.toLowerCase().split(/\s+/).filter(Boolean);return{matches:s=>{let o=s.join(" ").toLowerCase();return r.every(i=>o.includes(i))},error:null}}function Ao(t,e){if(!t.trim().startsWith("/")&&Md(t)){let s=Cd(t,Wr(e),(o,i)=>[...Ad(o),o.status].some(l=>l.toLowerCase().includes(i)));return"test"in s?{matches:s.test,error:null}:{matches:()=>!0,...s}}let{matches:n,error:r}=qi(t);return{matches:s=>n(Ad(s)),error:r}}function Ad(t){return[t.shown??t.name,...t.rules.map(({rule:e})=>e)]}function Ki(t){let e=Object.fromEntries(en.map(n=>[n,0]));for(let n of t)e[n.status]+=1;return e}function Pd(t){let e=new Map;for(let{family:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].sort(([n,r],[s,o])=>o-r||(n<s?-1:1))}function Ld(t){let e=new Map;for(let{rules:n}of t)for(let{rule:r,severity:s}of n){let o=e.get(r);o?(o.count+=1,en.indexOf(s)<en.indexOf(o.severity)&&(o.severity=s)):e.set(r,{rule:r,severity:s,count:1})}return[...e.values()].sort((n,r)=>en.indexOf(n.severity)-en.indexOf(r.severity)||r.count-n.count||(n.rule<r.rule?-1:1))}function Vr(t,e,n,r=new Set,s=""){return t.filter(o=>(s===""||o.family===s)&&(n.size===0||n.has(o.status))&&(r.size===0||o.rules.some(({rule:i})=>r.has(i)))&&e.matches(o))}var Nd=3;function zd(t,e){let n=new Map(t.map(r=>[r.name,r]));return e.flatMap(r=>r.reading?n.get(r.name)??[]:r)}function Dd(t,e){let n=new Map(t.map(o=>[o.name,o])),r=[],s=[];for(let o of e){let i=n.get(o.name);i!==o&&(r.push(..._d(o,i)),i&&s.push(..._d(i,o)))}return{found:r,solved:s}}function _d(t,e){let n=new Set(e?.rules.map(({rule:s})=>s));return[...new Map(t.rules.map(s=>[s.rule,s.severity]))].filter(([s,o])=>!n.has(s)&&o!=="info").map(([s,o])=>({run:t.name,rule:s,severity:o}))}function Hd(t,{found:e,solved:n}){let r=new Map(t),s=(o,i,l,a)=>{let{[l]:u,[a]:d}=r.get(o)??Od,p={[l]:[...u.filter(f=>f!==i),i]};Bd(r,o,{...Od,...p,[a]:d.filter(f=>f!==i)})};for(let{run:o,rule:i}of e)s(o,i,"fresh","solved");for(let{run:o,rule:i}of n)s(o,i,"solved","fresh");return r}function Id(t,{solved:e}){let n=new Map(t);for(let{run:r,rule:s}of e){let o=n.get(r);o&&Bd(n,r,{...o,solved:o.solved.filter(i=>i!==s)})}return n}function Fd(t,e){return e.some(n=>t.has(n))?new Map([...t].filter(([n])=>!e.includes(n))):t}var Od={fresh:[],solved:[]};function Bd(t,e,n){n.fresh.length||n.solved.length?t.set(e,n):t.delete(e)}function Wd({found:t,solved:e},n=null){return[Uv(t,n),Gv(e,n)].filter(Boolean).join(" ")}function Uv(t,e){if(!t.length)return"";if(t.length<=Nd)return c(g`New: ${Vd(t,e)}.`,{desc:"Findings that are new"});let n=t.filter(({severity:o})=>o==="error").length,[r,s]=[D(t.length),Ce(qd(t))];return n?c(g`${r} new findings in ${s}, ${D(n)} of them errors.`):c(g`${r} new findings in ${s}.`)}function Gv(t,e){return t.length?t.length<=Nd?c(g`No longer found: ${Vd(t,e)}.`):c(g`${D(t.length)} findings in ${Ce(qd(t))} no longer found.`):""}function Vd(t,e){return Xe(t.map(({run:n,rule:r})=>c(g`${we(r,e)} in ${n}`,{id:"finding-in-run",desc:"A finding in a run"})))}function qd(t){return new Set(t.map(({run:e})=>e)).size}var Yv=12e3,ji=class{constructor(e){this.update=e;this.marks=new Map;this.said="";this.seen=null;this.timers=new Set}stop(){for(let e of this.timers)clearTimeout(e);this.timers.clear()}compare(e,n){let r=this.seen,s=zd(r??[],e);this.seen=s;let o=r?Dd(r,s):{found:[],solved:[]},i=Wd(o,n);if(!i)return;this.marks=Hd(this.marks,o),this.said=i;let l=setTimeout(()=>{this.timers.delete(l),this.marks=Id(this.marks,o),this.said===i&&(this.said=""),this.update()},Yv);this.timers.add(l)}looked(e){this.marks=Fd(this.marks,e)}};var Jv=250,Qv=1500,Zv=15e3,Xv=5e3,Ui=class{constructor(e,n){this.owner=e;this.source=n;this.status=null;this.rows=null;this.rules=null;this.error=null;this.generation=-1;this.isOn=!1;this.stop=()=>{};this.asking=!1;this.again=null;let r=()=>{e.requestUpdate()};this.store=new Fi(n),this.bands=new Ii(n),this.details=new Bi(n,r),this.news=new ji(r),e.addController(this)}get known(){return this.details.known}get marks(){return this.news.marks}get said(){return this.news.said}hostConnected(){let e=()=>{!tu()&&this.timer===void 0&&this.ask()};this.stop=Ms([Up(()=>{this.ask(!0)}),zr(window,"resize",e),zr(document,"visibilitychange",e)]),this.isOn=!0,this.ask()}hostDisconnected(){this.isOn=!1,this.stop(),this.news.stop(),clearTimeout(this.timer),this.timer=void 0}want(e){this.details.want(e,this.generation)}namesShown(e){let{filter:n,statuses:r,rules:s,kind:o}=e,i=this.rows??[];return Vr(i,Ao(n,i),new Set(r),new Set(s),o).map(({name:l})=>l)}speak(e){this.source.speak(e),this.generation=-1,this.rules=null,this.details.clear(),this.ask()}looked(e){this.news.looked(e)}async ask(e=!1){if(clearTimeout(this.timer),this.timer=void 0,tu())return;if(this.asking){this.again={reload:e||(this.again?.reload??!1)};return}this.asking=!0;try{let i=await this.source.status(e);this.status=i,this.error=null,this.owner.requestUpdate(),i.generation!==this.generation||this.rows===null?await this.refresh():this.details.retry(),this.rules??=await this.source.rules()}catch(i){Nn(i)||(this.error=i.message)}finally{this.asking=!1,this.owner.requestUpdate()}let{again:n,status:r}=this;if(this.again=null,!this.isOn)return;if(n){this.ask(n.reload);return}let s=r?.phase==="reading"||r?.looking,o=this.rows?.length?Qv:Jv;this.timer=setTimeout(()=>{this.ask()},this.error?Xv:s?o:Zv)}async refresh(){let{generation:e,runs:n}=await this.source.runs();this.generation=e,this.rows=n,this.status?.phase==="ready"&&this.news.compare(n,this.rules),this.store.renew(e),this.bands.renew(e),this.owner.requestUpdate(),this.details.renew(e)}};function Gi({bytes_read:t,bytes_known:e}){return e>0?Math.min(1,t/e):0}function Yi({bytes_read:t,bytes_known:e,members_read:n,members_known:r}){return e?t/e:r?n/r:0}var te=class extends CustomEvent{constructor(e,n){super(e,{detail:n,bubbles:!0,composed:!0})}};var Kd="Language · 语言";function Ji(){return b`<select
    class="language"
    aria-label=${Kd}
    title=${Kd}
    @change=${({target:t})=>{let e=Cs(t.value);e&&t?.dispatchEvent(new te("td-language",{language:e}))}}
  >
    ${Object.entries(Jp).map(([t,e])=>b`<option value=${t} lang=${t} .selected=${t===Mt()}>${e}</option>`)}
  </select>`}function jd({phase:t,progress:e}){if(t!=="reading")return S;let n=Math.round(Yi(e)*100),r=Ft(e.members_read,Mi(e.members_known));return b`<div
    class="progress"
    role="progressbar"
    aria-label=${c("Reading",{desc:"The server reads the logs"})}
    aria-valuenow=${n}
    aria-valuetext=${r}
    title=${c(g`Reading: ${r}. What is shown may change.`)}
  >
    <div style="width: ${n}%"></div>
  </div>`}function Ud({list:t,back:e,copied:n,copy:r}){return b`<nav class="bar">
    <a
      class="back"
      href=${t}
      @click=${s=>{s.ctrlKey||s.metaKey||s.shiftKey||(s.preventDefault(),e())}}
      ><span aria-hidden="true">←</span> ${c("All runs")}</a
    >
    ${Ji()}
    <button class="button" @click=${r}>
      <span aria-live="polite">${n?c("Copied"):c("Copy link")}</span>
    </button>
  </nav>`}var ex={error:Ke`<path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" fill="currentColor"/><path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" class="cut-out"/>`,warning:Ke`<path d="M8 1.2L15.4 14.4H.6z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/><path d="M8 5.6v4.2m0 1.6v1" class="cut-out"/>`,info:Ke`<rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor"/><path d="M8 4v1.2m0 2V12" class="cut-out"/>`,unjudged:Ke`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2"/><path d="M5.5 8h5" fill="none" stroke="currentColor" stroke-width="1.6"/>`,healthy:Ke`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M5 8.2l2.2 2.2L11 6" fill="none" stroke="currentColor" stroke-width="1.6"/>`};function At(t){return b`<svg class="shape ${t}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${ex[t]}
  </svg>`}function xt(t){return b`<span class="badge ${t}">${At(t)}<span>${cn(t)}</span></span>`}function Re(t){return Qi(id(t))}function Qi(t){return b`${t.map(e=>"code"in e?b`<code>${e.code}</code>`:e.text)}`}function Po(t){let e=ad(t);return b`<span class="middle"
    >${e?b`<span class="start">${t.slice(0,e)}</span>`:S}<span class="end"
      >${t.slice(e)}</span
    ></span
  >`}function Pt(t){let e=t.lastIndexOf("/")+1;return b`<span class="name" title=${t}
    >${e?b`<span class="folder">${t.slice(0,e)}</span>`:S}<span class="leaf"
      >${Po(t.slice(e))}</span
    ></span
  >`}function Gd(t){let e=t==="validation"||t==="test",n=["train","validation","test"].includes(t)?t:"none",r=e?Ke`<circle cx="10" cy="6" r="3" fill="var(--td-surface)" stroke="currentColor" stroke-width="1.5"/>`:S;return b`<svg class="swatch" width="20" height="12" style="color: var(--td-${n})" aria-hidden="true">
    <path d="M0 6h20" stroke="currentColor" stroke-width="2" />
    ${r}
  </svg>`}var tx={page:"#f5f5f5",surface:"#ffffff",raised:"#fafafa",hover:"#f4f6f8",border:"#ebebeb","border-strong":"#c4c7cb",text:"#212121","text-2":"#5a5f66",grid:"#eeeeee",link:"#0b63c5",accent:"#f57c00",focus:"#1a73e8",error:"#c4122f",warning:"#a85b00",info:"#1967d2",unjudged:"#5a5f66",healthy:"#137333","error-bg":"#fce8e6","warning-bg":"#fef3e0","info-bg":"#e8f0fe","unjudged-bg":"#eff0f1","healthy-bg":"#e6f4ea",train:"#0077bb",validation:"#e8590c",test:"#7b3fb5",none:"#4a5560",code:"#eef0f3"},nx={page:"#262626",surface:"#303030",raised:"#363636",hover:"#3a3a3a",border:"#484848","border-strong":"#6b6b6b",text:"#f1f1f1","text-2":"#b8bcc2",grid:"#404040",link:"#8ab4f8",accent:"#ff9800",focus:"#8ab4f8",error:"#ff8595",warning:"#ffd54f",info:"#9cc2ff",unjudged:"#b8bcc2",healthy:"#8bd6a0","error-bg":"#4d2a31","warning-bg":"#463d20","info-bg":"#2b3a52","unjudged-bg":"#404143","healthy-bg":"#293f30",train:"#4cb8f0",validation:"#ffa05c",test:"#cfa2f5",none:"#c3cad1",code:"#3c3e41"};function En(t){return t?nx:tx}function Ge(t,e){let n=Math.round(e*255).toString(16).padStart(2,"0");return t+n}function Zi(t){let{style:e}=document.documentElement,n=En(t);for(let[r,s]of Object.entries(n))e.setProperty(`--td-${r}`,s);e.colorScheme=t?"dark":"light",e.scrollbarColor=`${n["border-strong"]} ${n.page}`,e.background=n.page,e.minHeight="100%"}var wu='"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC"',Bt=`Roboto, "Helvetica Neue", "Segoe UI", Arial, ${wu}, sans-serif`;var de=j`
  :host {
    display: block;
    color: var(--td-text);
    font: 400 13px/20px ${vo(Bt)};
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
      ${vo(wu)};
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
`;var Yd={keras:"Keras",pytorch:"PyTorch",sb3:"Stable-Baselines3",cleanrl:"CleanRL",trl:"TRL"},$u="framework",Su="td-framework",lr=class extends oe{constructor(){super(...arguments);this.code={};this.framework=Zt.get($u)??"keras";this.copied="";this.follow=()=>{this.framework=Zt.get($u)??this.framework}}connectedCallback(){super.connectedCallback(),document.addEventListener(Su,this.follow)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(Su,this.follow)}choose(n){this.framework=n,Zt.set($u,n),document.dispatchEvent(new Event(Su))}async copy(n){this.copied=await Mn(n)?c("Copied"):c("Select it and press Ctrl+C"),setTimeout(()=>this.copied="",2e3)}onKey(n,r,s){let o={ArrowRight:1,ArrowLeft:-1}[n.key];if(o===void 0)return;let i=r[(s+o+r.length)%r.length];i!==void 0&&this.choose(i),this.updateComplete.then(()=>this.renderRoot.querySelector('[aria-selected="true"]')?.focus())}render(){let n=Object.keys(this.code),r=n.includes(this.framework)?this.framework:n[0]??"",s=Yd[r]??r,o=(this.code[r]??"").replace(/^\n+|\s+$/g,"");return b`<div class="bar">
        <div role="tablist" aria-label=${c("Framework")}>
          ${n.map((i,l)=>b`<button
                role="tab"
                aria-selected=${i===r}
                tabindex=${i===r?0:-1}
                @click=${()=>this.choose(i)}
                @keydown=${a=>this.onKey(a,n,l)}
              >
                ${Yd[i]??i}
              </button>`)}
        </div>
        <button class="copy" @click=${()=>{this.copy(o)}}>
          <span aria-live="polite">${this.copied||c("Copy")}</span>
        </button>
      </div>
      <pre class="cue" tabindex="0" aria-label=${c(g`Code for ${s}`)}>${o}</pre>`}};lr.styles=[de,j`
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
    `],k([E({attribute:!1})],lr.prototype,"code",2),k([he()],lr.prototype,"framework",2),k([he()],lr.prototype,"copied",2),lr=k([ue("td-code")],lr);async function Mn(t){try{return await navigator.clipboard.writeText(t),!0}catch{let e=document.createElement("textarea");e.value=t,e.style.position="fixed",e.style.opacity="0",document.body.append(e),e.select();let n=document.execCommand("copy");return e.remove(),n}}function ku(t){if(!t)return b`<div class="state" role="status"><p>${c("Loading …")}</p></div>`;let{members_read:e,members_known:n,bytes_read:r,bytes_known:s}=t.progress;return b`<div class="state" role="status">
    <h1>${c("Reading the logs")}</h1>
    ${n?b`<p>
              ${Ae([Ft(e,Mi(n)),Ft(As(r),As(s))])}
            </p>
            <progress max=${s||1} value=${r}></progress>`:b`<p>${c(b`Looking for event files in <code>${t.source.where}</code>`)}</p>`}
  </div>`}var rx={keras:`model.fit(..., validation_data=(x_val, y_val),
          callbacks=[keras.callbacks.TensorBoard("logs/run-1")])`,pytorch:`from torch.utils.tensorboard import SummaryWriter

writer = SummaryWriter("logs/run-1")
writer.add_scalar("loss/train", train_loss, step)
writer.add_scalar("loss/validation", validation_loss, step)`};function Jd({source:t}){return b`<div class="state">
    <h1>${c("No training logs yet")}</h1>
    <p>
      ${c(b`There is no event file with scalars in <code>${t.where}</code>. Runs appear here as soon as a training writes one; nothing needs to be restarted. If the logs are elsewhere, start TensorBoard with <code>--logdir</code> and their directory.`)}
    </p>
    <p class="quiet">${c("To write one:",{desc:"Before code that writes a log"})}</p>
    <td-code .code=${rx}></td-code>
  </div>`}function Qd({error:t,source:e}){return b`<div class="state" role="alert">
    <h1>${c("The logs could not be read")}</h1>
    <p>${Re(t??c("The server does not say why."))}</p>
    ${e.where?b`<p class="quiet">${c(b`Log directory: <code>${e.where}</code>`)}</p>`:S}
    ${Lo()}
  </div>`}function Zd(t){return b`<div class="state" role="alert">
    <h1>${c("No answer",{desc:"The server does not answer"})}</h1>
    <p>${t}</p>
    <p class="quiet">${c("The tab tries again every few seconds.")}</p>
    ${Lo()}
  </div>`}function Ru(t,e,n){return b`<div class="state">
    <h1>${t.join(", ")}</h1>
    <p>${e}</p>
    ${n?.phase==="reading"?b`<p>${c("The log directory is still being read; it may still appear.",{desc:"It: the run"})}</p>`:S}
    ${Lo()}
  </div>`}function Lo(){return b`<button
    class="button"
    @click=${t=>t.target?.dispatchEvent(new te("td-retry",null))}
  >
    ${c("Try again")}
  </button>`}function Xd(t){return b`<div class="notice bad" role="alert">
    ${c(g`${t} What is shown is from before.`)} ${Lo()}
  </div>`}function em({source:t,warnings:e},n){return b`${t.sampled?b`<div class="notice">${Re(t.sampled)}</div>`:S}
  ${n&&e.length?b`<details class="notice" ?open=${e.length<3}>
          <summary class="fold">${sx(e.length)}</summary>
          <ul>
            ${e.map(({where:r,message:s})=>b`<li><b>${r}</b> ${Re(s)}</li>`)}
          </ul>
        </details>`:S}`}function sx(t){let e=D(t);return ye(t,{one:c(g`${e} remark on the log files`),other:c(g`${e} remarks on the log files`)})}var tm=j`
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
`;var nm="language",rm="smoothing";function sm(t){Zt.set(nm,t)}function om(t){Zt.set(rm,String(t))}function Tu({language:t}){return t||Cs(Zt.get(nm))||Zp(navigator.languages)}function Eu(t){let e=Hi(t);return e.runs.length?e:{...e,reading:{...e.reading,smoothing:ru(Zt.get(rm))}}}function im(){let t=Eu($i()??"");return{...t,filter:t.filter||dd(Vp())}}var am=(t,e,n)=>{let r=new Map;for(let s=e;s<=n;s++)r.set(t[s],s);return r},Wt=nr(class extends Rn{constructor(t){if(super(t),t.type!==vi.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,n){let r;n===void 0?n=e:e!==void 0&&(r=e);let s=[],o=[],i=0;for(let l of t)s[i]=r?r(l,i):i,o[i]=n(l,i),i++;return{values:o,keys:s}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,r]){let s=Bp(t),{values:o,keys:i}=this.dt(e,n,r);if(!Array.isArray(s))return this.ut=i,o;let l=this.ut??=[],a=[],u,d,p=0,f=s.length-1,x=0,$=o.length-1;for(;p<=f&&x<=$;)if(s[p]===null)p++;else if(s[f]===null)f--;else if(l[p]===i[x])a[x]=rr(s[p],o[x]),p++,x++;else if(l[f]===i[$])a[$]=rr(s[f],o[$]),f--,$--;else if(l[p]===i[$])a[$]=rr(s[p],o[$]),Rs(t,a[$+1],s[p]),p++,$--;else if(l[f]===i[x])a[x]=rr(s[f],o[x]),Rs(t,s[p],s[f]),f--,x++;else if(u===void 0&&(u=am(i,x,$),d=am(l,p,f)),u.has(l[p]))if(u.has(l[f])){let T=d.get(i[x]),A=T!==void 0?s[T]:null;if(A===null){let O=Rs(t,s[p]);rr(O,o[x]),a[x]=O}else a[x]=rr(A,o[x]),Rs(t,s[p],A),s[T]=null;x++}else wi(s[f]),f--;else wi(s[p]),p++;for(;x<=$;){let T=Rs(t,a[$+1]);rr(T,o[x]),a[x++]=T}for(;p<=f;){let T=s[p++];T!==null&&wi(T)}return this.ut=i,xi(t,a),Et}});var lm=["train","validation","none","test"];function qr(t){return Xi(t)?t.map(({split:e})=>e):t.map((e,n)=>lm[n%lm.length]??"none")}function Fn(t){if(t.length===1)return t.map(({split:r,member:s,tag:o})=>r==="none"?s==="."?o:s:pt(r));if(Xi(t))return t.map(({split:r})=>pt(r));let e=t.map(({tag:r})=>r.slice(r.lastIndexOf("/")+1));if(new Set(e).size===t.length)return e;let n=t.map(({tag:r})=>r);return new Set(n).size===t.length?n:t.map(({member:r,tag:s})=>`${r} ${s}`)}function Xi(t){return new Set(t.map(({split:e})=>e)).size===t.length}var um=new Set(["train","training","val","valid","validation","eval","evaluation","test","dev"]);function Cu(t,e){if(t===e)return t;let n=new Set(e.toLowerCase().split(/[/_.\-\s]+/)),r=t.slice(t.lastIndexOf("/")+1),s=Mu(t,l=>n.has(l)),o=Mu(r,l=>!um.has(l));return(Mu(r,l=>n.has(l)||um.has(l))===r?s:o)||t}function Mu(t,e){let n="",r=t.split(/([/_.\-\s]+)/);for(let s=0;s<r.length;s+=2){let o=r[s]??"";o&&e(o.toLowerCase())&&(n+=(n&&(r[s-1]??""))+o)}return n}function ur({member:t,tag:e}){return JSON.stringify([t,e])}function ea({run:t,leading:e}){let n=new Map(t.series.map(a=>[ur(a),a])),r=e.map(a=>a.flatMap(u=>n.get(ur(u))??[])).filter(a=>a.length>0).map(a=>Au(a,ox(a.map(({tag:u})=>u),Xi(a)))),s=new Set(r.flatMap(({series:a})=>a.map(ur))),o=t.series.filter(a=>!s.has(ur(a))),l=[...new Set([...cd,...o.map(({role:a})=>a)])].map(a=>({role:a,panels:ix(o.filter(u=>u.role===a))})).filter(({panels:a})=>a.length>0);return{lead:r,groups:l}}function ox(t,e){return e?t.reduce(Cu):t.join(", ")}function ix(t){let e=new Map(t.map(r=>[ur(r),r])),n=[];for(let r of e.values()){let s=r.partner&&e.get(ur(r.partner));if(s){let o=r.split==="validation"?[s,r]:[r,s];o.forEach(i=>e.delete(ur(i))),n.push(Au(o,Cu(r.tag,s.tag)))}else n.push(Au([r],r.tag))}return n}var ax=4;function cm({lead:t,groups:e},n){if(!n)return{lead:t,groups:e};let r=u=>n.evidence.some(d=>cr(d,u.series)),s=t.filter(r),o=e.flatMap(({panels:u})=>u.filter(r)),[i]=n.evidence.flatMap(u=>[...s,...o].find(({series:d})=>cr(u,d))??[]),l=(u,d)=>+(d===i)-+(u===i),a=o.sort(l).slice(0,ax);return{lead:[...[...s,...a].sort(l),...t.filter(u=>!s.includes(u))],groups:e.map(({role:u,panels:d})=>({role:u,panels:d.filter(p=>!a.includes(p))})).filter(({panels:u})=>u.length>0)}}function Au(t,e){return{key:t.map(ur).join(" "),title:e,role:t[0]?.role??"other",series:t}}function pr(t){return JSON.stringify([t.rule,t.tags,t.evidence.length])}function Pu(t,e){return`${pr(t)}#${e}`}function ta(t){let e=t.find(Bn);return t.flatMap(n=>n.evidence.map((r,s)=>({id:Pu(n,s),finding:n,evidence:r,leading:n.rule===e?.rule})))}function cr(t,e){return"tag"in t&&e.some(n=>n.tag===t.tag&&n.member===t.member)}function Bn(t){return t.suppressed===null&&t.superseded_by===null}function lx({superseded_by:t,suppressed:e}){return t!==null&&e!==null}function na(t){let e=t.filter(({finding:n})=>Bn(n));return e.length?e:t.filter(({finding:n})=>lx(n))}var ux=()=>({loss:c("Main loss"),score:c("Main score"),reward:c("Main reward")});function pm(t){let e=t.map(o=>{let{lead:i,groups:l}=ea(o);return{run:o.run.name,lead:i,all:[...i,...l.flatMap(a=>a.panels)]}}),n=[],r=o=>e.filter(({lead:i})=>i[0]?.role===o).length;for(let[o,i]of Object.entries(ux()).sort(([l],[a])=>r(a)-r(l))){let l=new Map;for(let{run:a,all:u}of e){let d=u.filter(f=>f.role===o),p=d.find(f=>f.series.some(x=>x.principal))??d[0];p&&l.set(a,p)}if(l.size){let a=[...new Set([...l.values()].map(u=>u.title))];n.push({key:`main:${o}`,label:a.length===1?`${i} (${a.join("")})`:i,panels:l})}}let s=new Map;for(let{run:o,all:i}of e)for(let l of i){let a=l.title,u=s.get(a)??new Map;u.has(o)||u.set(o,l),s.set(a,u)}for(let[o,i]of s){let l=n.some(a=>px(a.panels,i));i.size>=Math.min(2,t.length)&&!l&&n.push({key:`tag:${o}`,label:o,panels:i})}return n}var cx=["counter","time","other"];function dm(t){let e=new Map;for(let{run:n}of t)for(let{tag:r,role:s}of n.series){let o=cx.indexOf(s);if(o<0)continue;let i=e.get(r)??{role:o,runs:new Set};i.role=Math.min(i.role,o),e.set(r,{...i,runs:i.runs.add(n.name)})}return[...e].filter(([,n])=>n.runs.size>=Math.min(2,t.length)).sort(([,n],[,r])=>n.role-r.role).map(([n])=>n)}function px(t,e){return t.size===e.size&&[...t].every(([n,r])=>e.get(n)?.key===r.key)}function _s(t){let e=dx(t.map(r=>r.steps)),n=t.map(r=>mx(r,e));return{x:e,columns:n,isolated:n.map(fx)}}function dx(t){let[e]=t;if(t.length===1&&e)return e.slice();let n=Float64Array.from(t.flat()).sort();return Array.from(n.filter((r,s)=>s===0||r!==n[s-1]))}function mx(t,e){let n=new Array(e.length).fill(void 0),r=0;t.steps.forEach((s,o)=>{for(;r<e.length&&(e[r]??1/0)<s;)r+=1;let i=t.values[o];n[r]=i!=null&&Number.isFinite(i)?i:null});for(let s=0;s<n.length;s+=1)n[s]===void 0&&n[s-1]===null&&(n[s]=null);for(let s=n.length-2;s>=0;s-=1)n[s]===void 0&&n[s+1]===null&&(n[s]=null);return n}function fx(t){let e=[],n=null,r=-1;return t.forEach((s,o)=>{s!==void 0&&(r>=0&&s===null&&e.push(r),r=s!==null&&n===null?o:-1,n=s)}),r>=0&&e.push(r),e}function dr(t,e){if(!t)return null;for(let n=0;n<t.length;n+=1){if(typeof t[e-n]=="number")return e-n;if(typeof t[e+n]=="number")return e+n}return null}function ra(t,e,n,r){let s=Math.min(n,e.steps[0]??n),o=Math.max(r,e.steps.at(-1)??r),i=t.steps.findIndex(p=>p>=s),l=i<0?t.steps.length:i,a=t.steps.findIndex(p=>p>o),u=a<0?t.steps.length:a,d=(p,f)=>[...p.slice(0,l),...f,...p.slice(u)];return{...t,thinned:t.thinned,steps:d(t.steps,e.steps),values:d(t.values,e.values),wall_times:d(t.wall_times,e.wall_times),...t.smoothed&&e.smoothed?{smoothed:d(t.smoothed,e.smoothed)}:{}}}function dt(t,e=-1/0,n=1/0){let r=1/0,s=-1/0;for(let{steps:o,values:i}of t)o.forEach((l,a)=>{let u=i[a];l<e||l>n||typeof u!="number"||!Number.isFinite(u)||(u<r&&(r=u),u>s&&(s=u))});return r<=s?[r,s]:null}function Os([t,e],[n,r]){let s=e/2-t/2;return s>0&&s<1/0?o=>mm(n+(o/2-t/2)/s*(r-n)):()=>mm((n+r)/2)}function mm(t){return Math.round(t*10)/10}function hm(t){let e=new Map;for(let{name:r,spark:s}of t){let o=s.at(-1);if(!o)continue;let{member:i,tag:l,split:a}=o,u=e.get(`${a} ${l}`)??{curves:[],tag:l,split:a};u.curves.push([r,i,l]),e.set(`${a} ${l}`,u)}let[n]=[...e.values()].sort((r,s)=>s.curves.length-r.curves.length);return!n||n.curves.length<2?null:{...n,others:t.length-n.curves.length}}function gm(t,e,n,r=4){let{steps:s,mean:o,least:i,greatest:l}=t,a=dt([{steps:s,values:i},{steps:s,values:l}])??[0,1],[u=0,d=0]=[s[0],s.at(-1)],p=Os([u,d],[r,e-r]),f=Os(a,[n-r,r]),x=(O,C)=>`${p(s[C]??0)} ${f(O[C]??0)}`,$=fm(i).map(([O,C])=>{let F=Array.from({length:C-O+1},(Q,B)=>O+B),L=[...F].reverse();return`M${F.map(Q=>x(l,Q)).join("L")}L${L.map(Q=>x(i,Q)).join("L")}Z`}),T=fm(o).map(([O,C])=>`M${Array.from({length:C-O+1},(L,Q)=>O+Q).map(L=>x(o,L)).join("L")}`),A=o.findLastIndex(O=>O!==null);return{area:$.join(""),mean:T.join(""),breaks:[...new Set(t.broken.map(({step:O})=>p(O)))],end:A<0?null:[p(s[A]??0),f(o[A]??0)]}}function fm(t){let e=[];return t.forEach((n,r)=>{let s=e.at(-1);n!==null&&(s?.[1]===r-1?s[1]=r:e.push([r,r]))}),e}function _o({broken:t,short:e},n){let r=Ce(n),[s]=[...t].sort((i,l)=>i.step-l.step),[o]=[...e].sort((i,l)=>i.step-l.step);return Xe([s?c(g`${t.length} of ${r} not finite, from step ${qe(s.step)} on`):"",o?c(g`${e.length} of ${r} shorter, the shortest ends at step ${qe(o.step)}`):""])}function bm({run:t,series:e},n){return{name:t,title:`${t}
${pt(e.split)} ${e.tag}`,curve:n,series:e,range:null,losses:""}}function Lu({lines:t}){return t.map(({run:e,series:n})=>[e,n.member,n.tag])}function ym({name:t,lines:e},n){let[r]=e;if(!r)return null;let{series:s}=r,o=i=>({member:s.member,tag:s.tag,points:n.steps.length,thinned:!0,steps:n.steps,values:i,wall_times:n.steps.map(()=>null),marks:[],resets:[],pauses:[]});return{name:t,title:e.map(({run:i})=>i).join(`
`),curve:o(n.mean),series:s,range:[o(n.least),o(n.greatest)],losses:_o(n,e.length)}}function sa(t){return[...t.flatMap(({range:e})=>e??[]),...t.map(({curve:e})=>e)]}function vm(t,e){let n=(r,s)=>({...r.series,split:s(r.name.slice(e.length))});return[...t.flatMap(r=>r.range?[n(r,s=>c(g`${s}, least`)),n(r,s=>c(g`${s}, greatest`))]:[]),...t.map(r=>n(r,s=>r.range?c(g`${s}, mean`):s))]}function xm(t){let e=0;return t.map(({range:n})=>n?[e++,e++]:null)}function wm(t,e){let n=new Map(t.map(o=>[o.run,o])),r=e.filter(({runs:o})=>o.length>1&&o.every(i=>n.has(i))).map(({name:o,runs:i})=>({name:o,lines:i.flatMap(l=>n.get(l)??[])})),s=new Set(r.flatMap(o=>o.lines));return{groups:r,rest:t.filter(o=>!s.has(o))}}function Ns({hidden:t,only:e},n){return e.length?e.includes(n):!t.includes(n)}function Sm({hidden:t,only:e},n,r){if(e.length)return{hidden:t,only:$m(e,n)??[...e,n]};let s=$m(t,n)??[...t,n];return{hidden:r.every(o=>s.includes(o))?[]:s,only:e}}function km({only:t},e){return{hidden:[],only:t.length===1&&t[0]===e?[]:[e]}}function $m(t,e){return t.includes(e)?t.filter(n=>n!==e):null}function Ds(t,e=[]){let n=t.map(({values:x})=>Float64Array.from(x.filter($=>$!==null)).sort()).filter(x=>x.length>0),r=Float64Array.from(n.flatMap(x=>[...x].filter(Boolean)),Math.abs).sort(),s=r.at(-1)??0;if(s>1e3*zs(r,.5))return!0;let[o,i]=[Math.min(...n.map(x=>zs(x,0))),Math.max(...n.map(x=>zs(x,1)))];if(!(o<i))return!1;let l=o>0?0:Math.max(zs(r,0),s*Tm),a=x=>{let[$,T,A,O]=[...x,o,i].map(C=>dn(C,l));return[(x[1]-x[0])/(i-o),(T-$)/(O-A)]},u=([x,$])=>$>=Math.max(.05,3*x),d=n.map(x=>a([zs(x,.25),zs(x,.75)]));if(d.every(([x])=>x<.05)&&d.some(u))return!0;let p=e.filter(x=>x>=o&&x<=i);if(new Set(p).size<2)return!1;let f=a([Math.min(...p),Math.max(...p)]);return f[0]<.05&&u(f)}function zs(t,e){return t[Math.floor((t.length-1)*e)]??NaN}var hx=1.25,Rm=.15;function oa(t,e,n=null){let[r,s]=t,o=(s-r||Math.abs(s)*.1||1)*hx,i=Math.max(o,Math.abs(r)*Rm,Math.abs(s)*Rm),a=e.filter(u=>n!==0||u>0).filter(u=>Math.max(r-u,u-s)<=i);return[Math.min(r,...a),Math.max(s,...a)]}function ia([t,e],n){if(n===0&&t>0){let s=t===e?2:(e/t)**.06;return[t/s,e*s]}if(n&&t!==e){let[s,o]=[dn(t,n),dn(e,n)],i=(o-s)*.06,l=n*Math.sinh(s-i);return[t>=0?Math.max(0,l):l,n*Math.sinh(o+i)]}let r=t===e?Math.abs(e)*.1||1:(e-t)*.08;return[t-r,e+r]}function dn(t,e){return e>0?Math.asinh(t/e):Math.log(t)}function aa(t,e){if(e[0]>0)return 0;let n=Math.max(...e.map(Math.abs))*Tm||1,r=1/0;for(let{values:s}of t)for(let o of s)o&&(r=Math.min(r,Math.abs(o)));return r<1/0?Math.max(n,r):n}var Tm=1e-6;var gx=20,bx=1e3,yx=.25,vx={linear:.05,log:.2};function _u(t,e){let r=t.map(({values:u})=>$x(u)).filter(u=>u>0).sort((u,d)=>u-d),s=r[Math.ceil(r.length*yx)-1];if(s===void 0)return null;let o=t.flatMap((u,d)=>xx(u,s)?[d]:[]),i=t.filter((u,d)=>!o.includes(d)),l=Em(i),a=Em(t);return!o.length||!l||!a?null:wx(l,a,e)<vx[e?"log":"linear"]?{limits:l,leaving:o}:null}function xx({values:t,better:e},n){let r=n*(e==="none"?bx:gx),s=l=>e==="lower"?l>r:e==="higher"?l<-r:Math.abs(l)>r,o=t.filter(l=>l!==null),i=o.findIndex(l=>Math.abs(l)<=r);return i>=0&&o.slice(i).some(s)}function wx(t,e,n){if(!n)return t[1]/2-t[0]/2?(t[1]/2-t[0]/2)/(e[1]/2-e[0]/2):0;let r=e[0]>0?0:Math.max(...t.map(Math.abs))||1,[s,o,i,l]=[...t,...e].map(a=>dn(a,r));return(o-s)/(l-i)}function la(t,[e,n]){return t.values.map(r=>r!==null&&r>=e&&r<=n?r:null)}function Em(t){let[e,n]=[1/0,-1/0];for(let{values:r}of t)for(let s of r)s!==null&&(e=Math.min(e,s),n=Math.max(n,s));return e<=n?[e,n]:null}function $x(t){return t.reduce((e,n)=>Math.max(e,Math.abs(n??0)),0)}var Mm={x:"share",ends:null,y:null,log:!1,apart:!1,leaving:[]};function ua(t,e){let n=t.map(({curve:p})=>p),r=t.map(({curve:p,better:f})=>({values:p.values,better:f})),s=e.outliers?null:_u(r,!1)?.limits,o=s?n.map(p=>({values:la(p,s)})):n,i=e.scale===""?Ds(o):e.scale==="log",l=_u(r,i),a=kx(t),u=Rx(n),d=e.x||(a||!u?"share":"steps");return{x:d,ends:d==="steps"?u:null,y:(e.outliers?null:l?.limits)??dt(n),log:i,apart:a,leaving:Tx(t,l?.leaving??[])}}var Sx=10;function kx(t){let e=new Map,n=new Map;for(let{run:s,curve:o}of t){let[i=0,l=0]=[o.steps[0],o.steps.at(-1)];l<=i||(e.set(s,Math.max(l-i,e.get(s)??0)),n.set(s,Math.min((l-i)/(o.points-1),n.get(s)??1/0)))}let r=s=>Math.max(...s.values())>=Sx*Math.min(...s.values());return r(e)&&r(n)}function Rx(t){let e=t.map(({steps:s})=>s[0]??1/0),n=t.map(({steps:s})=>s.at(-1)??-1/0),r=[Math.min(...e),Math.max(...n)];return r.every(Number.isFinite)?r:null}function Tx(t,e){let n=new Map;for(let r of e){let s=t[r],o=s&&dt([s.curve]);if(!o)continue;let i=Math.abs(o[0])>Math.abs(o[1])?o[0]:o[1],l=n.get(s.run);(l===void 0||Math.abs(i)>Math.abs(l))&&n.set(s.run,i)}return[...n].map(([r,s])=>({run:r,value:s}))}var Ex=600,ca=class{constructor(e){this.host=e;this.axes=Mm;this.choice={scale:"",x:"share",outliers:!1};this.compared=[];this.ends=new Map;this.looked=null;this.request=0}look(e){let n=this.looked;this.looked=e;let{quantity:r,details:s,layout:o,state:i}=e;(n?.quantity!==r||n?.details!==s||n.layout!==o)&&this.load(e),(n?.state!==i||n.layout!==o)&&this.settle(e)}endsOf(e){return this.ends.get(e)??[0,0]}async load({quantity:e,layout:n,store:r}){let s=this.request+=1,o=await Promise.allSettled([...e?.panels??[]].map(async([i,{series:l}])=>{let a=n==="grid"?l:l.slice(-1);return(await r.load(i,a,Ex)).map((d,p)=>({run:i,curve:d,better:a[p]?.better??"none"}))}));s!==this.request||!this.looked||(this.compared=o.flatMap(i=>i.status==="fulfilled"?i.value:[]),this.ends=new Map([...new Set(this.compared.map(({run:i})=>i))].map(i=>[i,Oi(this.compared.filter(l=>l.run===i).map(({curve:l})=>l))])),this.settle(this.looked),this.host.requestUpdate())}settle({state:e,layout:n}){let r=n==="grid"&&e.x&&ar(e.x)!==null?"":e.x;this.axes=ua(this.compared.filter(({run:i})=>n==="grid"||Ns(e,i)),{...e,x:r});let o={scale:n==="overlay"?this.axes.log?"log":"linear":e.scale,outliers:e.outliers,x:this.axes.x};JSON.stringify(o)!==JSON.stringify(this.choice)&&(this.choice=o)}};var Cm=3;function Am(t){let{state:e,count:n,layout:r,axes:s,hasGroups:o,change:i}=t;return b`<header>
    <h1>${c(g`${Ce(n)} compared`)}</h1>
    ${r==="quantities"?S:Ax(t)}
    ${pa(c("Log",{desc:"Logarithmic scale of the values"}),s.log,()=>{i({scale:s.log?"linear":"log"})})}
    <span class="switch" role="group" aria-label=${c("Layout")}>
      ${du.map(l=>pa(Mx(l),r===l,()=>i(Cx(s.x,l))))}
    </span>
    ${Lx(t)}
    ${s.leaving.length?pa(c("Ignore outliers"),!e.outliers,()=>i({outliers:!e.outliers}),c("The value axis fits the other runs; runs outside it are marked at its edge")):S}
    ${r==="overlay"&&o?pa(c("Mean and range of seeds"),e.bands,()=>i({bands:!e.bands}),c("Runs that differ by their seed alone as one: mean, and range from the least to the greatest")):S}
    ${e.zoom?b`<button class="button" @click=${()=>i({zoom:null})}>${c("Reset zoom")}</button>`:S}
    ${n>60?_x(t):S}
    ${Ox(t).map(l=>b`<p class="quiet">${l}</p>`)}
  </header>`}function Mx(t){return{overlay:c("One chart"),grid:c("Side by side"),quantities:c("All quantities")}[t]}function Cx(t,e){return t==="steps"||t==="share"?{layout:e}:{layout:e,zoom:null}}function pa(t,e,n,r=""){return b`<button class="button" aria-pressed=${e} title=${r||S} @click=${n}>
    ${t}
  </button>`}function Ax({quantities:t,quantity:e,choose:n}){return t.length?b`<label class="pick"
    ><span class="quiet">${c("Quantity",{desc:"What the runs are compared by"})}</span>
    <select
      @change=${r=>{n(r.target.value)}}
    >
      ${t.map(({key:r,label:s})=>b`<option value=${r} ?selected=${r===e?.key}>${s}</option>`)}
    </select></label
  >`:S}var Px=()=>[["steps",c("Steps")],["share",c("Share of each run, 0 to 100 %")],["relative",c("Time since start")],["wall",c("Wall time")]];function Lx({axes:t,layout:e,tags:n,change:r}){let s=(o,i)=>b`<option value=${o} .selected=${o===t.x}>${i}</option>`;return b`<label class="pick"
    ><span class="quiet">${c("X axis",{desc:"Label of the choice of the horizontal axis"})}</span>
    <select
      aria-label=${c("Horizontal axis")}
      @change=${o=>{r({x:Di(o.target.value),zoom:null})}}
    >
      ${Px().map(([o,i])=>s(o,i))}
      ${e==="grid"||!n.length?S:b`<optgroup label=${c("Logged series")}>
              ${n.map(o=>s(fd(o),o))}
            </optgroup>`}
    </select></label
  >`}function _x({state:t,count:e,change:n}){let r=D(e),s=({target:o})=>{let{value:i}=o;n({curves:i==="even"?i:Number(i)})};return b`<label
    class="pick"
    title=${c("In the order of the ranking below, best first; the tables hold all runs")}
    ><span class="quiet">${c("Curves",{id:"drawn-curves",desc:"Which runs are drawn"})}</span>
    <select @change=${s}>
      ${hu(e).map(([o,i])=>b`<option value=${o} .selected=${o===t.curves}>
            ${c(g`${D(o)} to ${D(i)} of ${r}`,{desc:"Runs, by their places in the ranking"})}
          </option>`)}
      <option value="even" .selected=${t.curves==="even"}>
        ${c(g`${60} of ${r}, evenly`,{desc:"So many runs in even steps through the whole ranking"})}
      </option>
    </select></label
  >`}function Ox({state:t,layout:e,axes:n}){let{leaving:r,apart:s,x:o}=n,i=[];return e==="grid"&&i.push(c("The value axis is the same in all charts; cursor and zoom move together.")),r.length&&!t.outliers&&i.push(Nx(r)),s&&o==="share"&&i.push(c("These runs count their steps in different units: each curve fills the width, from 0 to 100 %.")),i}function Nx(t){let e=t.slice(0,Cm).map(({run:r,value:s})=>c(g`${r} (reaches ${U(s)})`,{desc:"A run and how far its values go"})),n=Ae(t.length>Cm?[...e,"…"]:e);return ye(t.length,{one:c(g`One run is outside the value axis: ${n}.`),other:c(g`${D(t.length)} runs are outside the value axis: ${n}.`)})}var da=j`
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
`;var Pm={light:["#0068a5","#c2410c","#0f766e","#a21caf","#4d5560","#8a6d00","#5b4bd6"],dark:["#5cb8f5","#ff9a5c","#3fd0bd","#f08cf0","#c3cad1","#e0c341","#a99bff"]},Lm=[[],[7,4],[2,3],[9,3,2,3],[16,4],[12,3,2,3,2,3],[4,8],[16,3,6,3],[2,8]];function Is(t,e){let n=e?Pm.dark:Pm.light,r=Math.floor(t/n.length)%Lm.length;return{colour:n[t%n.length]??"",dash:[...Lm[r]??[]]}}function mr(t){let[e="",...n]=t;if(!n.length)return"";let r=e.length;for(let s of n){let o=0;for(;o<r&&s[o]===e[o];)o+=1;r=o}return e.slice(0,e.slice(0,r).lastIndexOf("/")+1)}function _m(t){return t==null?"–":typeof t=="number"?U(t,6):String(t)}function ma(t,e){return t.found.includes(e)?"found":t.unchecked.includes(e)?"unchecked":"clear"}function Oo(t){return{found:c("found",{desc:"What a rule said of a run"}),unchecked:c("not checked",{desc:"What a rule said of a run"}),clear:c("clear",{desc:"What a rule said of a run: it found nothing"})}[t]}function Om(t){return t===null?"–":t>0?`+${U(t)}`:U(t)}function Nm({quantity:t},e){return!t||e===null||e===0?null:e<0==(t.better==="lower")}function zm({hparams:t,patterns:e,search:n}){if(!t.length)return c("No patterns were searched for: the log names no hyper-parameter that differs between these runs.");if(!n.hypotheses)return c("No patterns were searched for: no error or warning was found in some of these runs and not in others.");let r=D(n.hypotheses),s=ld(n.rules),o=Xe(n.splits),{alpha:i}=n,l=ye(n.hypotheses,{one:c(g`${r} test of ${s} against ${o} (Fisher’s exact test, Holm’s correction, alpha ${i}).`),other:c(g`${r} tests of ${s} against ${o} (Fisher’s exact test, Holm’s correction for all of them, alpha ${i}).`)});return e.length?l:c(g`No sound pattern. ${l}`)}var Ou=10;function Nu(t){let e=n=>typeof n=="number";return t.map(n=>{let r=n.findIndex(e);return r<0?null:[r,n.findLastIndex(e)]})}function Dm(t,e,n,r=Nu(t)){let s=t.flatMap((a,u)=>{let[d,p]=r[u]??[1/0,-1/0],f=d<=e&&e<=p?dr(a,e):null,x=f===null?null:a[f];return typeof x=="number"?[{line:u,value:x}]:[]}).sort((a,u)=>u.value-a.value),o=Math.max(0,s.findIndex(({line:a})=>a===n)),i=Math.max(0,Math.min(o-Ou/2,s.length-Ou)),l=s.slice(i,i+Ou);return{rows:l,above:i,below:s.length-i-l.length}}var No=class{constructor(e,n){this.traces=e;this.columns=sa(e),this.grid=_s(this.columns),this.cells=this.grid.columns.slice(this.grid.columns.length-e.length),this.spans=Nu(this.cells),this.axes=ua(e.map(({name:r,curve:s,series:{better:o}})=>({run:r,curve:s,better:o})),n),this.limits=this.axes.leaving.length&&!n.outliers?this.axes.y:null,this.extent=this.limits?[...this.limits]:dt(this.columns)}indexOf(e){return this.traces.findIndex(n=>n.name===e)}columnOf(e){return this.grid.columns.length-this.traces.length+e}windowOf(e){let{x:n}=this.grid,[r,s]=e??[n[0]??0,n.at(-1)??1];return r===s?[r-.5,s+.5]:[r,s]}rangeWithin([e,n]){let{limits:r,columns:s}=this,o=r&&s.map(i=>({...i,values:la(i,r)}));return(o&&dt(o,e,n))??dt(s,e,n)??[0,1]}tableAt(e,n){let r=this.indexOf(n);return Dm(this.cells,e,r<0?null:r,this.spans)}points(e,n){let{x:r}=this.grid,[s,o]=this.windowOf(n),i=r.flatMap((l,a)=>l>=s&&l<=o?[a]:[]);return{heads:[e,...this.traces.map(({name:l})=>l)],rows:i.map(l=>[r[l],...this.cells.map(a=>a[l])])}}valueAt(e,n){let r=this.cells[e],s=n===null?null:dr(r,n),o=s===null?this.traces[e]?.curve.values.findLast(i=>i!==null):r?.[s];return sr(o??null,this.extent)}};var fa=j`
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
`;var Hm=600,Im=1200,zx=120,ha=class{constructor(e){this.host=e;this.traces=[];this.lost=[];this.unplaced=[];this.whole=[];this.wanted=null;this.placings=new Map;this.window=null;this.asked="";this.request=0;e.addController(this)}hostDisconnected(){clearTimeout(this.timer)}ask(e){this.wanted=e;let n=JSON.stringify([e.generation,e.axis,e.lines.map(({run:r,series:s})=>[r,s.member,s.tag]),e.groups.map(r=>[r.name,Lu(r)])]);n!==this.asked&&(this.asked=n,this.load(e))}zoom(e){this.window=e,this.whole.length&&this.refine()}placed(e){let n=this.placings.get(e.name);if(!n)return e;let r=i=>({...i,steps:n.places(i)}),{curve:s,range:o}=e;return{...e,curve:r(s),range:o&&[r(o[0]),r(o[1])]}}async load(e){let{groups:n,lines:r,axis:s}=e,o=this.request+=1,[i,...l]=await Promise.all([this.bands(n).catch(()=>n.map(()=>null)),...r.map(p=>this.line(p,e))]);if(o!==this.request)return;let a=[...i.map(p=>p&&{trace:p,placing:pu(s,p.curve,Dx)}),...l],u=[...n.map(({name:p})=>p),...r.map(({run:p})=>p)],d=a.filter(p=>p!==null);this.lost=u.filter((p,f)=>!a[f]),this.unplaced=d.flatMap(({trace:p,placing:f})=>f?[]:[p.name]),this.placings=new Map(d.flatMap(({trace:p,placing:f})=>f?[[p.name,f]]:[])),this.whole=d.flatMap(({trace:p,placing:f})=>f?[p]:[]),this.refine()}async line(e,{store:n,axis:r}){let s=u=>n.load(e.run,[u],Hm).then(([d])=>d??null,()=>null),o=ar(r),i=o===null?null:Hx(e,o),[l,a]=await Promise.all([s(e.series),i?s(i):null]);return l&&{trace:bm(e,l),placing:pu(r,l,{start:e.start,by:a})}}put(e){this.traces=e,this.host.requestUpdate()}refine(){clearTimeout(this.timer),this.put(this.whole);let{window:e,request:n}=this;e&&(this.timer=setTimeout(()=>{Promise.all(this.whole.map(r=>this.fine(r,e).catch(()=>r))).then(r=>{n===this.request&&e===this.window&&this.put(r)})},zx))}async fine(e,n){let{wanted:r}=this,s=this.placings.get(e.name);if(!r||!s)return e;let[o,i]=[Math.ceil(s.step(n[0])),Math.floor(s.step(n[1]))];if(i<o)return e;let l=r.groups.find(({name:u})=>e.range&&u===e.name);if(l){let[u]=await this.bands([l],{start:o,end:i});return u?.range?{...u,losses:e.losses}:e}if(!e.curve.thinned)return e;let{series:a}=await r.store.source.curves(e.name,[e.series],Im,{start:o,end:i});return a[0]?{...e,curve:ra(e.curve,a[0],o,i)}:e}async bands(e,n){if(!this.wanted||!e.length)return[];let{source:r}=this.wanted.store,{bands:s}=await r.bands(e.map(Lu),n?Im:Hm,n);return e.map((o,i)=>{let l=s[i];return l?ym(o,l):null})}},Dx={start:null,by:null};function Hx({all:t,series:e},n){let r=t.filter(s=>s.tag===n);return r.find(({member:s})=>s===e.member)??r[0]??null}var Fs=60,ga=3600,ba=86400;function Bm(){let t=[.001,.01,.1,.2,.5,1,2,5,10,15,30],e=[1,2,5,10,15,30].map(s=>s*Fs),n=[1,2,3,6,12].map(s=>s*ga),r=[1,2,5,10,20,50,100,200,500,1e3].map(s=>s*ba);return[...t,...e,...n,...r]}function Wm(t,e){let n=t<0?"−":"",r=Math.abs(t);return r<1e-9?"0":e>=ba?`${n}${zo(r/ba)} d`:e>=ga?`${n}${zo(r/ga)} h`:e>=Fs?r<2*ga?`${n}${zo(r/Fs)} min`:`${n}${Fm(r/Fs)} h`:r<2*Fs?`${n}${zo(r)} s`:`${n}${Fm(r)} min`}function Fm(t){let e=t%60;return`${Math.floor(t/60)}:${e<10?"0":""}${zo(e)}`}function zo(t){return String(Number(t.toFixed(3)))}function Vm(){return Mt()==="en"?"en-GB":Mt()}function qm(t,e){let n="";return t.map(r=>{let s=new Date(r*1e3),o=s.toLocaleDateString(Mt(),{month:"short",day:"numeric"});if(e>=ba)return o;let i=s.toLocaleTimeString(Vm(),{hour:"2-digit",minute:"2-digit",...e<Fs?{second:"2-digit"}:{}});return o===n?i:(n=o,`${o} ${i}`)})}function ya(t){return new Date(t*1e3).toLocaleString(Vm(),{day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",second:"2-digit"})}function Km(t){return ar(t)!==null?"value":t==="steps"?"step":t}function jm(t){let e={steps:"step",share:"percent",relative:"seconds",wall:"wall_time"};return ar(t)??e[t]}function Bs(t,e){let n=ar(t);return n!==null?`${n} ${U(e,6)}`:t==="wall"?ya(e):t==="relative"?Xt(Math.max(0,e)):t==="share"?c(g`at ${U(e,3)} %`,{desc:"Part of the way through each run"}):Ct(D(e))}function Um(t,e){if(e===void 0)return c("Last values");if(t==="share")return c(g`Values at ${U(e,3)} % of each run`);if(t==="steps")return c(g`Values at step ${D(e)}`);let n=Bs(t,e);return t==="relative"?c(g`Values after ${n}`,{desc:"A time since the start of each run"}):c(g`Values at ${n}`,{desc:"A date and time, or the value of a series such as: epoch 3"})}function Gm(t){let e=[...new Set(t.map(({series:r})=>r.split))],[n]=e;return e.length===1&&n!==void 0&&n!=="none"?pt(n):""}function Ym(t,{view:e,strokes:n,heading:r,dark:s,order:o,axis:i,window:l}){let a=mr(o),u=l?.map(p=>Bs(i,p)).join(" – ")??"",d=e.traces.map(({name:p},f)=>({text:p.slice(a.length),colour:n[f]?.colour??En(s).none,dash:n[f]?.dash??[],hollow:!1}));return{chart:t,caption:{title:r,note:[a,u].filter(Boolean).join(" · "),keys:d},palette:En(s),run:a,points:()=>e.points(jm(i),l),thinned:e.traces.some(({curve:p})=>p.thinned)}}function Jm({key:t,shiftKey:e},n,r){let s=e?Math.max(1,Math.round(r/20)):1;switch(t){case"ArrowLeft":return Math.max(0,(n??r+1)-s);case"ArrowRight":return Math.min(r,(n??-1)+s);case"Home":return 0;case"End":return r;default:return null}}var Qm="important",Ix=" !"+Qm,va=nr(class extends Rn{constructor(t){if(super(t),t.type!==vi.ATTRIBUTE||t.name!=="style"||t.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(t){return Object.keys(t).reduce((e,n)=>{let r=t[n];return r==null?e:e+`${n=n.includes("-")?n:n.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${r};`},"")}update(t,[e]){let{style:n}=t.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(e)),this.render(e);for(let r of this.ft)e[r]==null&&(this.ft.delete(r),r.includes("-")?n.removeProperty(r):n[r]=null);for(let r in e){let s=e[r];if(s!=null){this.ft.add(r);let o=typeof s=="string"&&s.endsWith(Ix);r.includes("-")||o?n.setProperty(r,o?s.slice(0,-11):s,o?Qm:""):n[r]=s}}return Et}});function xa(t,e){return b`<ul class="legend" aria-label=${c("Runs")} @mouseleave=${()=>e.light(null)}>
    ${t.map(n=>Fx(n,e))}
  </ul>`}function Fx(t,{light:e,toggle:n,isolate:r}){let{key:s,name:o,split:i,title:l,losses:a,lit:u,value:d,isShown:p,isAlone:f}=t;return b`<li ?data-lit=${u} ?data-off=${!p} @mouseenter=${()=>e(p?s:null)}>
    <button
      class="run"
      aria-pressed=${p}
      title=${`${l}
${p?c("Hide this curve"):c("Show this curve")}`}
      @click=${()=>n(s)}
    >
      ${zu(t)}
      <span class="who">${Po(o)}${a?b`<em>${a}</em>`:S}</span>
    </button>
    <button
      class="only"
      aria-pressed=${f}
      aria-label=${f?c("Show all runs"):c(g`Show only ${o}`)}
      @click=${()=>r(s)}
    >
      ${f?c("all",{desc:"Show all curves again"}):c("only",{desc:"Show this curve alone"})}
    </button>
    ${i?b`<span class="quiet">${i}</span>`:S}${d?b`<b>${d}</b>`:S}
  </li>`}function zu({stroke:{colour:t,dash:e},isBand:n,thick:r}){return b`<svg class="line" width="24" height="8" aria-hidden="true">
    ${n?Ke`<rect width="24" height="8" fill=${t} opacity="0.2"></rect>`:S}
    <line
      x1="0"
      x2="24"
      y1="4"
      y2="4"
      stroke-width=${r?3:2}
      style=${va({stroke:t,"stroke-dasharray":e.join(" ")||"none"})}
    ></line>
  </svg>`}var Bx="uplot",Wx="u-hz",Vx="u-vt",qx="u-title",Kx="u-wrap",jx="u-under",Ux="u-over",Gx="u-axis",Ur="u-off",Yx="u-select",Jx="u-cursor-x",Qx="u-cursor-y",Zx="u-cursor-pt",Xx="u-legend",e0="u-live",t0="u-inline",n0="u-series",r0="u-marker",Zm="u-label",s0="u-value",Ho="width",Io="height";var Xm="bottom",Ws="left",Du="right",ec="#000",ef=ec+"0",Hu="mousemove",tf="mousedown",Iu="mouseup",nf="mouseenter",rf="mouseleave",sf="dblclick",o0="resize",i0="scroll",of="change",Ra="dppxchange",tc="--",Ys=typeof window<"u",qu=Ys?document:null,qs=Ys?window:null,a0=Ys?navigator:null,$e,wa;function Ku(){let t=devicePixelRatio;$e!=t&&($e=t,wa&&Uu(of,wa,Ku),wa=matchMedia(`(min-resolution: ${$e-.001}dppx) and (max-resolution: ${$e+.001}dppx)`),Gr(of,wa,Ku),qs.dispatchEvent(new CustomEvent(Ra)))}function Vt(t,e){if(e!=null){let n=t.classList;!n.contains(e)&&n.add(e)}}function ju(t,e){let n=t.classList;n.contains(e)&&n.remove(e)}function De(t,e,n){t.style[e]=n+"px"}function mn(t,e,n,r){let s=qu.createElement(t);return e!=null&&Vt(s,e),n?.insertBefore(s,r),s}function tn(t,e){return mn("div",t,e)}var af=new WeakMap;function Cn(t,e,n,r,s){let o="translate("+e+"px,"+n+"px)",i=af.get(t);o!=i&&(t.style.transform=o,af.set(t,o),e<0||n<0||e>r||n>s?Vt(t,Ur):ju(t,Ur))}var lf=new WeakMap;function uf(t,e,n){let r=e+n,s=lf.get(t);r!=s&&(lf.set(t,r),t.style.background=e,t.style.borderColor=n)}var cf=new WeakMap;function pf(t,e,n,r){let s=e+""+n,o=cf.get(t);s!=o&&(cf.set(t,s),t.style.height=n+"px",t.style.width=e+"px",t.style.marginLeft=r?-e/2+"px":0,t.style.marginTop=r?-n/2+"px":0)}var nc={passive:!0},l0={...nc,capture:!0};function Gr(t,e,n,r){e.addEventListener(t,n,r?l0:nc)}function Uu(t,e,n,r){e.removeEventListener(t,n,nc)}Ys&&Ku();function fn(t,e,n,r){let s;n=n||0,r=r||e.length-1;let o=r<=2147483647;for(;r-n>1;)s=o?n+r>>1:qt((n+r)/2),e[s]<t?n=s:r=s;return t-e[n]<=e[r]-t?n:r}function If(t){return(n,r,s)=>{let o=-1,i=-1;for(let l=r;l<=s;l++)if(t(n[l])){o=l;break}for(let l=s;l>=r;l--)if(t(n[l])){i=l;break}return[o,i]}}var Ff=t=>t!=null,Bf=t=>t!=null&&t>0,Ma=If(Ff),u0=If(Bf);function c0(t,e,n,r=0,s=!1){let o=s?u0:Ma,i=s?Bf:Ff;[e,n]=o(t,e,n);let l=t[e],a=t[e];if(e>-1)if(r==1)l=t[e],a=t[n];else if(r==-1)l=t[n],a=t[e];else for(let u=e;u<=n;u++){let d=t[u];i(d)&&(d<l?l=d:d>a&&(a=d))}return[l??Pe,a??-Pe]}function Ca(t,e,n,r){let s=ff(t),o=ff(e);t==e&&(s==-1?(t*=n,e/=n):(t/=n,e*=n));let i=n==10?Wn:Wf,l=s==1?qt:nn,a=o==1?nn:qt,u=l(i(tt(t))),d=a(i(tt(e))),p=Ks(n,u),f=Ks(n,d);return n==10&&(u<0&&(p=Le(p,-u)),d<0&&(f=Le(f,-d))),r||n==2?(t=p*s,e=f*o):(t=jf(t,p),e=Aa(e,f)),[t,e]}function rc(t,e,n,r){let s=Ca(t,e,n,r);return t==0&&(s[0]=0),e==0&&(s[1]=0),s}var sc=.1,df={mode:3,pad:sc},Bo={pad:0,soft:null,mode:0},p0={min:Bo,max:Bo};function Ta(t,e,n,r){return Pa(n)?mf(t,e,n):(Bo.pad=n,Bo.soft=r?0:null,Bo.mode=r?3:0,mf(t,e,p0))}function ve(t,e){return t??e}function d0(t,e,n){for(e=ve(e,0),n=ve(n,t.length-1);e<=n;){if(t[e]!=null)return!0;e++}return!1}function mf(t,e,n){let r=n.min,s=n.max,o=ve(r.pad,0),i=ve(s.pad,0),l=ve(r.hard,-Pe),a=ve(s.hard,Pe),u=ve(r.soft,Pe),d=ve(s.soft,-Pe),p=ve(r.mode,0),f=ve(s.mode,0),x=e-t,$=Wn(x),T=wt(tt(t),tt(e)),A=Wn(T),O=tt(A-$);(x<1e-24||O>10)&&(x=0,(t==0||e==0)&&(x=1e-24,p==2&&u!=Pe&&(o=0),f==2&&d!=-Pe&&(i=0)));let C=x||T||1e3,F=Wn(C),L=Ks(10,qt(F)),Q=C*(x==0?t==0?.1:1:o),B=Le(jf(t-Q,L/10),24),N=t>=u&&(p==1||p==3&&B<=u||p==2&&B>=u)?u:Pe,Z=wt(l,B<N&&t>=N?N:hn(N,B)),ie=C*(x==0?e==0?.1:1:i),ne=Le(Aa(e+ie,L/10),24),z=e<=d&&(f==1||f==3&&ne>=d||f==2&&ne<=d)?d:-Pe,se=hn(a,ne>z&&e<=z?z:wt(z,ne));return Z==se&&Z==0&&(se=100),[Z,se]}var m0=new Intl.NumberFormat(Ys?a0.language:"en-US"),oc=t=>m0.format(t),Kt=Math,ka=Kt.PI,tt=Kt.abs,qt=Kt.floor,et=Kt.round,nn=Kt.ceil,hn=Kt.min,wt=Kt.max,Ks=Kt.pow,ff=Kt.sign,Wn=Kt.log10,Wf=Kt.log2,f0=(t,e=1)=>Kt.sinh(t)*e,Fu=(t,e=1)=>Kt.asinh(t/e),Pe=1/0;function hf(t){return(Wn((t^t>>31)-(t>>31))|0)+1}function Gu(t,e,n){return hn(wt(t,e),n)}function Vf(t){return typeof t=="function"}function me(t){return Vf(t)?t:()=>t}var h0=()=>{},qf=t=>t,Kf=(t,e)=>e,g0=t=>null,gf=t=>!0,bf=(t,e)=>t==e,b0=/\.\d*?(?=9{6,}|0{6,})/gm,Yr=t=>{if(Gf(t)||hr.has(t))return t;let e=`${t}`,n=e.match(b0);if(n==null)return t;let r=n[0].length-1;if(e.indexOf("e-")!=-1){let[s,o]=e.split("e");return+`${Yr(s)}e${o}`}return Le(t,r)};function Kr(t,e){return Yr(Le(Yr(t/e))*e)}function Aa(t,e){return Yr(nn(Yr(t/e))*e)}function jf(t,e){return Yr(qt(Yr(t/e))*e)}function Le(t,e=0){if(Gf(t))return t;let n=10**e,r=t*n*(1+Number.EPSILON);return et(r)/n}var hr=new Map;function Uf(t){return((""+t).split(".")[1]||"").length}function Vo(t,e,n,r){let s=[],o=r.map(Uf);for(let i=e;i<n;i++){let l=tt(i),a=Le(Ks(t,i),l);for(let u=0;u<r.length;u++){let d=t==10?+`${r[u]}e${i}`:r[u]*a,p=(i>=0?0:l)+(i>=o[u]?0:o[u]),f=t==10?d:Le(d,p);s.push(f),hr.set(f,p)}}return s}var Wo={},ic=[],js=[null,null],fr=Array.isArray,Gf=Number.isInteger,y0=t=>t===void 0;function yf(t){return typeof t=="string"}function Pa(t){let e=!1;if(t!=null){let n=t.constructor;e=n==null||n==Object}return e}function v0(t){return t!=null&&typeof t=="object"}var x0=Object.getPrototypeOf(Uint8Array),Yf="__proto__";function Us(t,e=Pa){let n;if(fr(t)){let r=t.find(s=>s!=null);if(fr(r)||e(r)){n=Array(t.length);for(let s=0;s<t.length;s++)n[s]=Us(t[s],e)}else n=t.slice()}else if(t instanceof x0)n=t.slice();else if(e(t)){n={};for(let r in t)r!=Yf&&(n[r]=Us(t[r],e))}else n=t;return n}function Ye(t){let e=arguments;for(let n=1;n<e.length;n++){let r=e[n];for(let s in r)s!=Yf&&(Pa(t[s])?Ye(t[s],Us(r[s])):t[s]=Us(r[s]))}return t}var w0=0,$0=1,S0=2;function k0(t,e,n){for(let r=0,s,o=-1;r<e.length;r++){let i=e[r];if(i>o){for(s=i-1;s>=0&&t[s]==null;)t[s--]=null;for(s=i+1;s<n&&t[s]==null;)t[o=s++]=null}}}function R0(t,e){if(M0(t)){let i=t[0].slice();for(let l=1;l<t.length;l++)i.push(...t[l].slice(1));return C0(i[0])||(i=E0(i)),i}let n=new Set;for(let i=0;i<t.length;i++){let a=t[i][0],u=a.length;for(let d=0;d<u;d++)n.add(a[d])}let r=[Array.from(n).sort((i,l)=>i-l)],s=r[0].length,o=new Map;for(let i=0;i<s;i++)o.set(r[0][i],i);for(let i=0;i<t.length;i++){let l=t[i],a=l[0];for(let u=1;u<l.length;u++){let d=l[u],p=Array(s).fill(void 0),f=e?e[i][u]:$0,x=[];for(let $=0;$<d.length;$++){let T=d[$],A=o.get(a[$]);T===null?f!=w0&&(p[A]=T,f==S0&&x.push(A)):p[A]=T}k0(p,x,s),r.push(p)}}return r}var T0=typeof queueMicrotask>"u"?t=>Promise.resolve().then(t):queueMicrotask;function E0(t){let e=t[0],n=e.length,r=Array(n);for(let o=0;o<r.length;o++)r[o]=o;r.sort((o,i)=>e[o]-e[i]);let s=[];for(let o=0;o<t.length;o++){let i=t[o],l=Array(n);for(let a=0;a<n;a++)l[a]=i[r[a]];s.push(l)}return s}function M0(t){let e=t[0][0],n=e.length;for(let r=1;r<t.length;r++){let s=t[r][0];if(s.length!=n)return!1;if(s!=e){for(let o=0;o<n;o++)if(s[o]!=e[o])return!1}}return!0}function C0(t,e=100){let n=t.length;if(n<=1)return!0;let r=0,s=n-1;for(;r<=s&&t[r]==null;)r++;for(;s>=r&&t[s]==null;)s--;if(s<=r)return!0;let o=wt(1,qt((s-r+1)/e));for(let i=t[r],l=r+o;l<=s;l+=o){let a=t[l];if(a!=null){if(a<=i)return!1;i=a}}return!0}var Jf=["January","February","March","April","May","June","July","August","September","October","November","December"],Qf=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Zf(t){return t.slice(0,3)}var A0=Qf.map(Zf),P0=Jf.map(Zf),L0={MMMM:Jf,MMM:P0,WWWW:Qf,WWW:A0};function Do(t){return(t<10?"0":"")+t}function _0(t){return(t<10?"00":t<100?"0":"")+t}var O0={YYYY:t=>t.getFullYear(),YY:t=>(t.getFullYear()+"").slice(2),MMMM:(t,e)=>e.MMMM[t.getMonth()],MMM:(t,e)=>e.MMM[t.getMonth()],MM:t=>Do(t.getMonth()+1),M:t=>t.getMonth()+1,DD:t=>Do(t.getDate()),D:t=>t.getDate(),WWWW:(t,e)=>e.WWWW[t.getDay()],WWW:(t,e)=>e.WWW[t.getDay()],HH:t=>Do(t.getHours()),H:t=>t.getHours(),h:t=>{let e=t.getHours();return e==0?12:e>12?e-12:e},AA:t=>t.getHours()>=12?"PM":"AM",aa:t=>t.getHours()>=12?"pm":"am",a:t=>t.getHours()>=12?"p":"a",mm:t=>Do(t.getMinutes()),m:t=>t.getMinutes(),ss:t=>Do(t.getSeconds()),s:t=>t.getSeconds(),fff:t=>_0(t.getMilliseconds())};function ac(t,e){e=e||L0;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=r.exec(t);)n.push(s[0][0]=="{"?O0[s[1]]:s[0]);return o=>{let i="";for(let l=0;l<n.length;l++)i+=typeof n[l]=="string"?n[l]:n[l](o,e);return i}}var N0=new Intl.DateTimeFormat().resolvedOptions().timeZone;function z0(t,e){let n;return e=="UTC"||e=="Etc/UTC"?n=new Date(+t+t.getTimezoneOffset()*6e4):e==N0?n=t:(n=new Date(t.toLocaleString("en-US",{timeZone:e})),n.setMilliseconds(t.getMilliseconds())),n}var Xf=t=>t%1==0,Ea=[1,2,2.5,5],D0=Vo(10,-32,0,Ea),eh=Vo(10,0,32,Ea),H0=eh.filter(Xf),jr=D0.concat(eh),lc=`
`,th="{YYYY}",vf=lc+th,nh="{M}/{D}",Fo=lc+nh,$a=Fo+"/{YY}",rh="{aa}",I0="{h}:{mm}",Vs=I0+rh,xf=lc+Vs,wf=":{ss}",ke=null;function sh(t){let e=t*1e3,n=e*60,r=n*60,s=r*24,o=s*30,i=s*365,a=(t==1?Vo(10,0,3,Ea).filter(Xf):Vo(10,-3,0,Ea)).concat([e,e*5,e*10,e*15,e*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,o,o*2,o*3,o*4,o*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),u=[[i,th,ke,ke,ke,ke,ke,ke,1],[s*28,"{MMM}",vf,ke,ke,ke,ke,ke,1],[s,nh,vf,ke,ke,ke,ke,ke,1],[r,"{h}"+rh,$a,ke,Fo,ke,ke,ke,1],[n,Vs,$a,ke,Fo,ke,ke,ke,1],[e,wf,$a+" "+Vs,ke,Fo+" "+Vs,ke,xf,ke,1],[t,wf+".{fff}",$a+" "+Vs,ke,Fo+" "+Vs,ke,xf,ke,1]];function d(p){return(f,x,$,T,A,O)=>{let C=[],F=A>=i,L=A>=o&&A<i,Q=p($),B=Le(Q*t,3),N=Bu(Q.getFullYear(),F?0:Q.getMonth(),L||F?1:Q.getDate()),Z=Le(N*t,3);if(L||F){let ie=L?A/o:0,ne=F?A/i:0,z=B==Z?B:Le(Bu(N.getFullYear()+ne,N.getMonth()+ie,1)*t,3),se=new Date(et(z/t)),q=se.getFullYear(),X=se.getMonth();for(let K=0;z<=T;K++){let pe=Bu(q+ne*K,X+ie*K,1),J=pe-p(Le(pe*t,3));z=Le((+pe+J)*t,3),z<=T&&C.push(z)}}else{let ie=A>=s?s:A,ne=qt($)-qt(B),z=Z+ne+Aa(B-Z,ie);C.push(z);let se=p(z),q=se.getHours()+se.getMinutes()/n+se.getSeconds()/r,X=A/r,K=f.axes[x]._space,pe=O/K;for(;z=Le(z+A,t==1?0:3),!(z>T);)if(X>1){let J=qt(Le(q+X,6))%24,ge=p(z).getHours()-J;ge>1&&(ge=-1),z-=ge*r,q=(q+X)%24;let Ee=C[C.length-1];Le((z-Ee)/A,3)*pe>=.7&&C.push(z)}else C.push(z)}return C}}return[a,u,d]}var[F0,B0,W0]=sh(1),[V0,q0,K0]=sh(.001);Vo(2,-53,53,[1]);function $f(t,e){return t.map(n=>n.map((r,s)=>s==0||s==8||r==null?r:e(s==1||n[8]==0?r:n[1]+r)))}function Sf(t,e){return(n,r,s,o,i)=>{let l=e.find($=>i>=$[0])||e[e.length-1],a,u,d,p,f,x;return r.map($=>{let T=t($),A=T.getFullYear(),O=T.getMonth(),C=T.getDate(),F=T.getHours(),L=T.getMinutes(),Q=T.getSeconds(),B=A!=a&&l[2]||O!=u&&l[3]||C!=d&&l[4]||F!=p&&l[5]||L!=f&&l[6]||Q!=x&&l[7]||l[1];return a=A,u=O,d=C,p=F,f=L,x=Q,B(T)})}}function j0(t,e){let n=ac(e);return(r,s,o,i,l)=>s.map(a=>n(t(a)))}function Bu(t,e,n){return new Date(t,e,n)}function kf(t,e){return e(t)}var U0="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Rf(t,e){return(n,r,s,o)=>o==null?tc:e(t(r))}function G0(t,e){let n=t.series[e];return n.width?n.stroke(t,e):n.points.width?n.points.stroke(t,e):null}function Y0(t,e){return t.series[e].fill(t,e)}var J0={show:!0,live:!0,isolate:!1,mount:h0,markers:{show:!0,width:2,stroke:G0,fill:Y0,dash:"solid"},idx:null,idxs:null,values:[]};function Q0(t,e){let n=t.cursor.points,r=tn(),s=n.size(t,e);De(r,Ho,s),De(r,Io,s);let o=s/-2;De(r,"marginLeft",o),De(r,"marginTop",o);let i=n.width(t,e,s);return i&&De(r,"borderWidth",i),r}function Z0(t,e){let n=t.series[e].points;return n._fill||n._stroke}function X0(t,e){let n=t.series[e].points;return n._stroke||n._fill}function ew(t,e){return t.series[e].points.size}var Wu=[0,0];function tw(t,e,n){return Wu[0]=e,Wu[1]=n,Wu}function Sa(t,e,n,r=!0){return s=>{s.button==0&&(!r||s.target==e)&&n(s)}}function Vu(t,e,n,r=!0){return s=>{(!r||s.target==e)&&n(s)}}var nw={show:!0,x:!0,y:!0,lock:!1,move:tw,points:{one:!1,show:Q0,size:ew,width:0,stroke:X0,fill:Z0},bind:{mousedown:Sa,mouseup:Sa,click:Sa,dblclick:Sa,mousemove:Vu,mouseleave:Vu,mouseenter:Vu},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(t,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(t,e,n,r,s)=>r-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},oh={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},uc=Ye({},oh,{filter:Kf}),ih=Ye({},uc,{size:10}),ah=Ye({},oh,{show:!1}),cc='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',lh="bold "+cc,uh=1.5,Tf={show:!0,scale:"x",stroke:ec,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:lh,side:2,grid:uc,ticks:ih,border:ah,font:cc,lineGap:uh,rotate:0},rw="Value",sw="Time",Ef={show:!0,scale:"x",auto:!1,sorted:1,min:Pe,max:-Pe,idxs:[]};function ow(t,e,n,r,s){return e.map(o=>o==null?"":oc(o))}function iw(t,e,n,r,s,o,i){let l=[],a=hr.get(s)||0;n=i?n:Le(Aa(n,s),a);for(let u=n;u<=r;u=Le(u+s,a))l.push(Object.is(u,-0)?0:u);return l}function Yu(t,e,n,r,s,o,i){let l=[],a=t.scales[t.axes[e].scale].log,u=a==10?Wn:Wf,d=qt(u(n));s=Ks(a,d),a==10&&(s=jr[fn(s,jr)]);let p=n,f=s*a;a==10&&(f=jr[fn(f,jr)]);do l.push(p),p=p+s,a==10&&!hr.has(p)&&(p=Le(p,hr.get(s))),p>=f&&(s=p,f=s*a,a==10&&(f=jr[fn(f,jr)]));while(p<=r);return l}function aw(t,e,n,r,s,o,i){let a=t.scales[t.axes[e].scale].asinh,u=r>a?Yu(t,e,wt(a,n),r,s):[a],d=r>=0&&n<=0?[0]:[];return(n<-a?Yu(t,e,wt(a,-r),-n,s):[a]).reverse().map(f=>-f).concat(d,u)}var ch=/./,lw=/[12357]/,uw=/[125]/,Mf=/1/,Ju=(t,e,n,r)=>t.map((s,o)=>e==4&&s==0||o%r==0&&n.test(s.toExponential()[s<0?1:0])?s:null);function cw(t,e,n,r,s){let o=t.axes[n],i=o.scale,l=t.scales[i],a=t.valToPos,u=o._space,d=a(10,i),p=a(9,i)-d>=u?ch:a(7,i)-d>=u?lw:a(5,i)-d>=u?uw:Mf;if(p==Mf){let f=tt(a(1,i)-d);if(f<u)return Ju(e.slice().reverse(),l.distr,p,nn(u/f)).reverse()}return Ju(e,l.distr,p,1)}function pw(t,e,n,r,s){let o=t.axes[n],i=o.scale,l=o._space,a=t.valToPos,u=tt(a(1,i)-a(2,i));return u<l?Ju(e.slice().reverse(),3,ch,nn(l/u)).reverse():e}function dw(t,e,n,r){return r==null?tc:e==null?"":oc(e)}var Cf={show:!0,scale:"y",stroke:ec,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:lh,side:3,grid:uc,ticks:ih,border:ah,font:cc,lineGap:uh,rotate:0};function mw(t,e){let n=3+(t||1)*2;return Le(n*e,3)}function fw(t,e){let{scale:n,idxs:r}=t.series[0],s=t._data[0],o=t.valToPos(s[r[0]],n,!0),i=t.valToPos(s[r[1]],n,!0),l=tt(i-o),a=t.series[e],u=l/(a.points.space*$e);return r[1]-r[0]<=u}var Af={scale:null,auto:!0,sorted:0,min:Pe,max:-Pe},ph=(t,e,n,r,s)=>s,Pf={show:!0,auto:!0,sorted:0,gaps:ph,alpha:1,facets:[Ye({},Af,{scale:"x"}),Ye({},Af,{scale:"y"})]},Lf={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:ph,alpha:1,points:{show:fw,filter:null},values:null,min:Pe,max:-Pe,idxs:[],path:null,clip:null};function hw(t,e,n,r,s){return n/10}var dh={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},gw=Ye({},dh,{time:!1,ori:1}),_f={};function mh(t,e){let n=_f[t];return n||(n={key:t,plots:[],sub(r){n.plots.push(r)},unsub(r){n.plots=n.plots.filter(s=>s!=r)},pub(r,s,o,i,l,a,u){for(let d=0;d<n.plots.length;d++)n.plots[d]!=s&&n.plots[d].pub(r,s,o,i,l,a,u)}},t!=null&&(_f[t]=n)),n}var Gs=1,Qu=2;function Jr(t,e,n){let r=t.mode,s=t.series[e],o=r==2?t._data[e]:t._data,i=t.scales,l=t.bbox,a=o[0],u=r==2?o[1]:o[e],d=r==2?i[s.facets[0].scale]:i[t.series[0].scale],p=r==2?i[s.facets[1].scale]:i[s.scale],f=l.left,x=l.top,$=l.width,T=l.height,A=t.valToPosH,O=t.valToPosV;return d.ori==0?n(s,a,u,d,p,A,O,f,x,$,T,_a,Js,Na,hh,bh):n(s,a,u,d,p,O,A,x,f,T,$,Oa,Qs,mc,gh,yh)}function pc(t,e){let n=0,r=0,s=ve(t.bands,ic);for(let o=0;o<s.length;o++){let i=s[o];i.series[0]==e?n=i.dir:i.series[1]==e&&(i.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function bw(t,e,n,r,s){let o=t.mode,i=t.series[e],l=o==2?i.facets[1].scale:i.scale,a=t.scales[l];return s==-1?a.min:s==1?a.max:a.distr==3?a.dir==1?a.min:a.max:0}function Vn(t,e,n,r,s,o){return Jr(t,e,(i,l,a,u,d,p,f,x,$,T,A)=>{let O=i.pxRound,C=u.dir*(u.ori==0?1:-1),F=u.ori==0?Js:Qs,L,Q;C==1?(L=n,Q=r):(L=r,Q=n);let B=O(p(l[L],u,T,x)),N=O(f(a[L],d,A,$)),Z=O(p(l[Q],u,T,x)),ie=O(f(o==1?d.max:d.min,d,A,$)),ne=new Path2D(s);return F(ne,Z,ie),F(ne,B,ie),F(ne,B,N),ne})}function La(t,e,n,r,s,o){let i=null;if(t.length>0){i=new Path2D;let l=e==0?Na:mc,a=n;for(let p=0;p<t.length;p++){let f=t[p];if(f[1]>f[0]){let x=f[0]-a;x>0&&l(i,a,r,x,r+o),a=f[1]}}let u=n+s-a,d=10;u>0&&l(i,a,r-d/2,u,r+o+d)}return i}function yw(t,e,n){let r=t[t.length-1];r&&r[0]==e?r[1]=n:t.push([e,n])}function dc(t,e,n,r,s,o,i){let l=[],a=t.length;for(let u=s==1?n:r;u>=n&&u<=r;u+=s)if(e[u]===null){let p=u,f=u;if(s==1)for(;++u<=r&&e[u]===null;)f=u;else for(;--u>=n&&e[u]===null;)f=u;let x=o(t[p]),$=f==p?x:o(t[f]),T=p-s;x=i<=0&&T>=0&&T<a?o(t[T]):x;let O=f+s;$=i>=0&&O>=0&&O<a?o(t[O]):$,$>=x&&l.push([x,$])}return l}function Of(t){return t==0?qf:t==1?et:e=>Kr(e,t)}function fh(t){let e=t==0?_a:Oa,n=t==0?(s,o,i,l,a,u)=>{s.arcTo(o,i,l,a,u)}:(s,o,i,l,a,u)=>{s.arcTo(i,o,a,l,u)},r=t==0?(s,o,i,l,a)=>{s.rect(o,i,l,a)}:(s,o,i,l,a)=>{s.rect(i,o,a,l)};return(s,o,i,l,a,u=0,d=0)=>{u==0&&d==0?r(s,o,i,l,a):(u=hn(u,l/2,a/2),d=hn(d,l/2,a/2),e(s,o+u,i),n(s,o+l,i,o+l,i+a,u),n(s,o+l,i+a,o,i+a,d),n(s,o,i+a,o,i,d),n(s,o,i,o+l,i,u),s.closePath())}}var _a=(t,e,n)=>{t.moveTo(e,n)},Oa=(t,e,n)=>{t.moveTo(n,e)},Js=(t,e,n)=>{t.lineTo(e,n)},Qs=(t,e,n)=>{t.lineTo(n,e)},Na=fh(0),mc=fh(1),hh=(t,e,n,r,s,o)=>{t.arc(e,n,r,s,o)},gh=(t,e,n,r,s,o)=>{t.arc(n,e,r,s,o)},bh=(t,e,n,r,s,o,i)=>{t.bezierCurveTo(e,n,r,s,o,i)},yh=(t,e,n,r,s,o,i)=>{t.bezierCurveTo(n,e,s,r,i,o)};function vh(t){return(e,n,r,s,o)=>Jr(e,n,(i,l,a,u,d,p,f,x,$,T,A)=>{let{pxRound:O,points:C}=i,F,L;u.ori==0?(F=_a,L=hh):(F=Oa,L=gh);let Q=Le(C.width*$e,3),B=(C.size-C.width)/2*$e,N=Le(B*2,3),Z=new Path2D,ie=new Path2D,{left:ne,top:z,width:se,height:q}=e.bbox;Na(ie,ne-N,z-N,se+N*2,q+N*2);let X=K=>{if(a[K]!=null){let pe=O(p(l[K],u,T,x)),J=O(f(a[K],d,A,$));F(Z,pe+B,J),L(Z,pe,J,B,0,ka*2)}};if(o)o.forEach(X);else for(let K=r;K<=s;K++)X(K);return{stroke:Q>0?Z:null,fill:Z,clip:ie,flags:Gs|Qu}})}function xh(t){return(e,n,r,s,o,i)=>{r!=s&&(o!=r&&i!=r&&t(e,n,r),o!=s&&i!=s&&t(e,n,s),t(e,n,i))}}var vw=xh(Js),xw=xh(Qs);function wh(t){let e=ve(t?.alignGaps,0);return(n,r,s,o)=>Jr(n,r,(i,l,a,u,d,p,f,x,$,T,A)=>{[s,o]=Ma(a,s,o);let O=i.pxRound,C=q=>O(p(q,u,T,x)),F=q=>O(f(q,d,A,$)),L,Q;u.ori==0?(L=Js,Q=vw):(L=Qs,Q=xw);let B=u.dir*(u.ori==0?1:-1),N={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Gs},Z=N.stroke,ie=!1;if(o-s>=T*4){let q=G=>n.posToVal(G,u.key,!0),X=null,K=null,pe,J,kt,He=C(l[B==1?s:o]),ge=C(l[s]),Ee=C(l[o]),le=q(B==1?ge+1:Ee-1);for(let G=B==1?s:o;G>=s&&G<=o;G+=B){let Qe=l[G],Ie=(B==1?Qe<le:Qe>le)?He:C(Qe),Se=a[G];Ie==He?Se!=null?(J=Se,X==null?(L(Z,Ie,F(J)),pe=X=K=J):J<X?X=J:J>K&&(K=J)):Se===null&&(ie=!0):(X!=null&&Q(Z,He,F(X),F(K),F(pe),F(J)),Se!=null?(J=Se,L(Z,Ie,F(J)),X=K=pe=J):(X=K=null,Se===null&&(ie=!0)),He=Ie,le=q(He+B))}X!=null&&X!=K&&kt!=He&&Q(Z,He,F(X),F(K),F(pe),F(J))}else for(let q=B==1?s:o;q>=s&&q<=o;q+=B){let X=a[q];X===null?ie=!0:X!=null&&L(Z,C(l[q]),F(X))}let[z,se]=pc(n,r);if(i.fill!=null||z!=0){let q=N.fill=new Path2D(Z),X=i.fillTo(n,r,i.min,i.max,z),K=F(X),pe=C(l[s]),J=C(l[o]);B==-1&&([J,pe]=[pe,J]),L(q,J,K),L(q,pe,K)}if(!i.spanGaps){let q=[];ie&&q.push(...dc(l,a,s,o,B,C,e)),N.gaps=q=i.gaps(n,r,s,o,q),N.clip=La(q,u.ori,x,$,T,A)}return se!=0&&(N.band=se==2?[Vn(n,r,s,o,Z,-1),Vn(n,r,s,o,Z,1)]:Vn(n,r,s,o,Z,se)),N})}function ww(t){let e=ve(t.align,1),n=ve(t.ascDesc,!1),r=ve(t.alignGaps,0),s=ve(t.extend,!1);return(o,i,l,a)=>Jr(o,i,(u,d,p,f,x,$,T,A,O,C,F)=>{[l,a]=Ma(p,l,a);let L=u.pxRound,{left:Q,width:B}=o.bbox,N=ge=>L($(ge,f,C,A)),Z=ge=>L(T(ge,x,F,O)),ie=f.ori==0?Js:Qs,ne={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Gs},z=ne.stroke,se=f.dir*(f.ori==0?1:-1),q=Z(p[se==1?l:a]),X=N(d[se==1?l:a]),K=X,pe=X;s&&e==-1&&(pe=Q,ie(z,pe,q)),ie(z,X,q);for(let ge=se==1?l:a;ge>=l&&ge<=a;ge+=se){let Ee=p[ge];if(Ee==null)continue;let le=N(d[ge]),G=Z(Ee);e==1?ie(z,le,q):ie(z,K,G),ie(z,le,G),q=G,K=le}let J=K;s&&e==1&&(J=Q+B,ie(z,J,q));let[kt,He]=pc(o,i);if(u.fill!=null||kt!=0){let ge=ne.fill=new Path2D(z),Ee=u.fillTo(o,i,u.min,u.max,kt),le=Z(Ee);ie(ge,J,le),ie(ge,pe,le)}if(!u.spanGaps){let ge=[];ge.push(...dc(d,p,l,a,se,N,r));let Ee=u.width*$e/2,le=n||e==1?Ee:-Ee,G=n||e==-1?-Ee:Ee;ge.forEach(Qe=>{Qe[0]+=le,Qe[1]+=G}),ne.gaps=ge=u.gaps(o,i,l,a,ge),ne.clip=La(ge,f.ori,A,O,C,F)}return He!=0&&(ne.band=He==2?[Vn(o,i,l,a,z,-1),Vn(o,i,l,a,z,1)]:Vn(o,i,l,a,z,He)),ne})}function Nf(t,e,n,r,s,o,i=Pe){if(t.length>1){let l=null;for(let a=0,u=1/0;a<t.length;a++)if(e[a]!==void 0){if(l!=null){let d=tt(t[a]-t[l]);d<u&&(u=d,i=tt(n(t[a],r,s,o)-n(t[l],r,s,o)))}l=a}}return i}function $w(t){t=t||Wo;let e=ve(t.size,[.6,Pe,1]),n=t.align||0,r=t.gap||0,s=t.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let o=me(s),i=1-e[0],l=ve(e[1],Pe),a=ve(e[2],1),u=ve(t.disp,Wo),d=ve(t.each,x=>{}),{fill:p,stroke:f}=u;return(x,$,T,A)=>Jr(x,$,(O,C,F,L,Q,B,N,Z,ie,ne,z)=>{let se=O.pxRound,q=n,X=r*$e,K=l*$e,pe=a*$e,J,kt;L.ori==0?[J,kt]=o(x,$):[kt,J]=o(x,$);let He=L.dir*(L.ori==0?1:-1),ge=L.ori==0?Na:mc,Ee=L.ori==0?d:(W,_e,Ze,ls,wr,yn,$r)=>{d(W,_e,Ze,wr,ls,$r,yn)},le=ve(x.bands,ic).find(W=>W.series[0]==$),G=le!=null?le.dir:0,Qe=O.fillTo(x,$,O.min,O.max,G),ht=se(N(Qe,Q,z,ie)),Ie,Se,sn,Ot=ne,Be=se(O.width*$e),bn=!1,Pn=null,jt=null,Jn=null,os=null;p!=null&&(Be==0||f!=null)&&(bn=!0,Pn=p.values(x,$,T,A),jt=new Map,new Set(Pn).forEach(W=>{W!=null&&jt.set(W,new Path2D)}),Be>0&&(Jn=f.values(x,$,T,A),os=new Map,new Set(Jn).forEach(W=>{W!=null&&os.set(W,new Path2D)})));let{x0:is,size:ao}=u;if(is!=null&&ao!=null){q=1,C=is.values(x,$,T,A),is.unit==2&&(C=C.map(Ze=>x.posToVal(Z+Ze*ne,L.key,!0)));let W=ao.values(x,$,T,A);ao.unit==2?Se=W[0]*ne:Se=B(W[0],L,ne,Z)-B(0,L,ne,Z),Ot=Nf(C,F,B,L,ne,Z,Ot),sn=Ot-Se+X}else Ot=Nf(C,F,B,L,ne,Z,Ot),sn=Ot*i+X,Se=Ot-sn;sn<1&&(sn=0),Be>=Se/2&&(Be=0),sn<5&&(se=qf);let Go=sn>0,vr=Ot-sn-(Go?Be:0);Se=se(Gu(vr,pe,K)),Ie=(q==0?Se/2:q==He?0:Se)-q*He*((q==0?X/2:0)+(Go?Be/2:0));let gt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},as=bn?null:new Path2D,Ln=null;if(le!=null)Ln=x.data[le.series[1]];else{let{y0:W,y1:_e}=u;W!=null&&_e!=null&&(F=_e.values(x,$,T,A),Ln=W.values(x,$,T,A))}let xr=J*Se,ae=kt*Se;for(let W=He==1?T:A;W>=T&&W<=A;W+=He){let _e=F[W];if(_e==null)continue;if(Ln!=null){let Rt=Ln[W]??0;if(_e-Rt==0)continue;ht=N(Rt,Q,z,ie)}let Ze=L.distr!=2||u!=null?C[W]:W,ls=B(Ze,L,ne,Z),wr=N(ve(_e,Qe),Q,z,ie),yn=se(ls-Ie),$r=se(wt(wr,ht)),Nt=se(hn(wr,ht)),Ut=$r-Nt;if(_e!=null){let Rt=_e<0?ae:xr,on=_e<0?xr:ae;bn?(Be>0&&Jn[W]!=null&&ge(os.get(Jn[W]),yn,Nt+qt(Be/2),Se,wt(0,Ut-Be),Rt,on),Pn[W]!=null&&ge(jt.get(Pn[W]),yn,Nt+qt(Be/2),Se,wt(0,Ut-Be),Rt,on)):ge(as,yn,Nt+qt(Be/2),Se,wt(0,Ut-Be),Rt,on),Ee(x,$,W,yn-Be/2,Nt,Se+Be,Ut)}}return Be>0?gt.stroke=bn?os:as:bn||(gt._fill=O.width==0?O._fill:O._stroke??O._fill,gt.width=0),gt.fill=bn?jt:as,gt})}function Sw(t,e){let n=ve(e?.alignGaps,0);return(r,s,o,i)=>Jr(r,s,(l,a,u,d,p,f,x,$,T,A,O)=>{[o,i]=Ma(u,o,i);let C=l.pxRound,F=J=>C(f(J,d,A,$)),L=J=>C(x(J,p,O,T)),Q,B,N;d.ori==0?(Q=_a,N=Js,B=bh):(Q=Oa,N=Qs,B=yh);let Z=d.dir*(d.ori==0?1:-1),ie=F(a[Z==1?o:i]),ne=ie,z=[],se=[];for(let J=Z==1?o:i;J>=o&&J<=i;J+=Z)if(u[J]!=null){let He=a[J],ge=F(He);z.push(ne=ge),se.push(L(u[J]))}let q={stroke:t(z,se,Q,N,B,C),fill:null,clip:null,band:null,gaps:null,flags:Gs},X=q.stroke,[K,pe]=pc(r,s);if(l.fill!=null||K!=0){let J=q.fill=new Path2D(X),kt=l.fillTo(r,s,l.min,l.max,K),He=L(kt);N(J,ne,He),N(J,ie,He)}if(!l.spanGaps){let J=[];J.push(...dc(a,u,o,i,Z,F,n)),q.gaps=J=l.gaps(r,s,o,i,J),q.clip=La(J,d.ori,$,T,A,O)}return pe!=0&&(q.band=pe==2?[Vn(r,s,o,i,X,-1),Vn(r,s,o,i,X,1)]:Vn(r,s,o,i,X,pe)),q})}function kw(t){return Sw(Rw,t)}function Rw(t,e,n,r,s,o){let i=t.length;if(i<2)return null;let l=new Path2D;if(n(l,t[0],e[0]),i==2)r(l,t[1],e[1]);else{let a=Array(i),u=Array(i-1),d=Array(i-1),p=Array(i-1);for(let f=0;f<i-1;f++)d[f]=e[f+1]-e[f],p[f]=t[f+1]-t[f],u[f]=d[f]/p[f];a[0]=u[0];for(let f=1;f<i-1;f++)u[f]===0||u[f-1]===0||u[f-1]>0!=u[f]>0?a[f]=0:(a[f]=3*(p[f-1]+p[f])/((2*p[f]+p[f-1])/u[f-1]+(p[f]+2*p[f-1])/u[f]),isFinite(a[f])||(a[f]=0));a[i-1]=u[i-2];for(let f=0;f<i-1;f++)s(l,t[f]+p[f]/3,e[f]+a[f]*p[f]/3,t[f+1]-p[f]/3,e[f+1]-a[f+1]*p[f]/3,t[f+1],e[f+1])}return l}var Zu=new Set;function zf(){for(let t of Zu)t.syncRect(!0)}Ys&&(Gr(o0,qs,zf),Gr(i0,qs,zf,!0),Gr(Ra,qs,()=>{Je.pxRatio=$e}));var Tw=wh(),Ew=vh();function Df(t,e,n,r){return(r?[t[0],t[1]].concat(t.slice(2)):[t[0]].concat(t.slice(1))).map((o,i)=>Xu(o,i,e,n))}function Mw(t,e){return t.map((n,r)=>r==0?{}:Ye({},e,n))}function Xu(t,e,n,r){return Ye({},e==0?n:r,t)}function $h(t,e,n){return e==null?js:[e,n]}var Cw=$h;function Aw(t,e,n){return e==null?js:Ta(e,n,sc,!0)}function Sh(t,e,n,r){return e==null?js:Ca(e,n,t.scales[r].log,!1)}var Pw=Sh;function kh(t,e,n,r){return e==null?js:rc(e,n,t.scales[r].log,!1)}var Lw=kh;function _w(t,e,n,r,s){let o=wt(hf(t),hf(e)),i=e-t,l=fn(s/r*i,n);do{let a=n[l],u=r*a/i;if(u>=s&&o+(a<5?hr.get(a):0)<=17)return[a,u]}while(++l<n.length);return[0,0]}function Hf(t){let e,n;return t=t.replace(/(\d+)px/,(r,s)=>(e=et((n=+s)*$e))+"px"),[t,e,n]}function Ow(t){t.show&&[t.font,t.labelFont].forEach(e=>{let n=Le(e[2]*$e,1);e[0]=e[0].replace(/[0-9.]+px/,n+"px"),e[1]=n})}function Je(t,e,n){let r={mode:ve(t.mode,1)},s=r.mode;function o(m,h,y,v){let w=h.valToPct(m);return v+y*(h.dir==-1?1-w:w)}function i(m,h,y,v){let w=h.valToPct(m);return v+y*(h.dir==-1?w:1-w)}function l(m,h,y,v){return h.ori==0?o(m,h,y,v):i(m,h,y,v)}r.valToPosH=o,r.valToPosV=i;let a=!1;r.status=0;let u=r.root=tn(Bx);if(t.id!=null&&(u.id=t.id),Vt(u,t.class),t.title){let m=tn(qx,u);m.textContent=t.title}let d=mn("canvas"),p=r.ctx=d.getContext("2d"),f=tn(Kx,u);Gr("click",f,m=>{m.target===$&&(Oe!=vs||Fe!=xs)&&ct.click(r,m)},!0);let x=r.under=tn(jx,f);f.appendChild(d);let $=r.over=tn(Ux,f);t=Us(t);let T=+ve(t.pxAlign,1),A=Of(T);(t.plugins||[]).forEach(m=>{m.opts&&(t=m.opts(r,t)||t)});let O=t.ms||.001,C=r.series=s==1?Df(t.series||[],Ef,Lf,!1):Mw(t.series||[null],Pf),F=r.axes=Df(t.axes||[],Tf,Cf,!0),L=r.scales={},Q=r.bands=t.bands||[];Q.forEach(m=>{m.fill=me(m.fill||null),m.dir=ve(m.dir,-1)});let B=s==2?C[1].facets[0].scale:C[0].scale,N={axes:_y,series:My},Z=(t.drawOrder||["axes","series"]).map(m=>N[m]);function ie(m){let h=m.distr==3?y=>Wn(y>0?y:m.clamp(r,y,m.min,m.max,m.key)):m.distr==4?y=>Fu(y,m.asinh):m.distr==100?y=>m.fwd(y):y=>y;return y=>{let v=h(y),{_min:w,_max:R}=m,M=R-w;return(v-w)/M}}function ne(m){let h=L[m];if(h==null){let y=(t.scales||Wo)[m]||Wo;if(y.from!=null){ne(y.from);let v=Ye({},L[y.from],y,{key:m});v.valToPct=ie(v),L[m]=v}else{h=L[m]=Ye({},m==B?dh:gw,y),h.key=m;let v=h.time,w=h.range,R=fr(w);if((m!=B||s==2&&!v)&&(R&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?df:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?df:{mode:1,hard:w[1],soft:w[1]}},R=!1),!R&&Pa(w))){let M=w;w=(P,_,H)=>_==null?js:Ta(_,H,M)}h.range=me(w||(v?Cw:m==B?h.distr==3?Pw:h.distr==4?Lw:$h:h.distr==3?Sh:h.distr==4?kh:Aw)),h.auto=me(R?!1:h.auto),h.clamp=me(h.clamp||hw),h._min=h._max=null,h.valToPct=ie(h)}}}ne("x"),ne("y"),s==1&&C.forEach(m=>{ne(m.scale)}),F.forEach(m=>{ne(m.scale)});for(let m in t.scales)ne(m);let z=L[B],se=z.distr,q,X;z.ori==0?(Vt(u,Wx),q=o,X=i):(Vt(u,Vx),q=i,X=o);let K={};for(let m in L){let h=L[m];(h.min!=null||h.max!=null)&&(K[m]={min:h.min,max:h.max},h.min=h.max=null)}let pe=t.tzDate||(m=>new Date(et(m/O))),J=t.fmtDate||ac,kt=O==1?W0(pe):K0(pe),He=Sf(pe,$f(O==1?B0:q0,J)),ge=Rf(pe,kf(U0,J)),Ee=[],le=r.legend=Ye({},J0,t.legend),G=r.cursor=Ye({},nw,{drag:{y:s==2}},t.cursor),Qe=le.show,ht=G.show,Ie=le.markers;le.idxs=Ee,Ie.width=me(Ie.width),Ie.dash=me(Ie.dash),Ie.stroke=me(Ie.stroke),Ie.fill=me(Ie.fill);let Se,sn,Ot,Be=[],bn=[],Pn,jt=!1,Jn={};if(le.live){let m=C[1]?C[1].values:null;jt=m!=null,Pn=jt?m(r,1,0):{_:0};for(let h in Pn)Jn[h]=tc}if(Qe)if(Se=mn("table",Xx,u),Ot=mn("tbody",null,Se),le.mount(r,Se),jt){sn=mn("thead",null,Se,Ot);let m=mn("tr",null,sn);mn("th",null,m);for(var os in Pn)mn("th",Zm,m).textContent=os}else Vt(Se,t0),le.live&&Vt(Se,e0);let is={show:!0},ao={show:!1};function Go(m,h){if(h==0&&(jt||!le.live||s==2))return js;let y=[],v=mn("tr",n0,Ot,Ot.childNodes[h]);Vt(v,m.class),m.show||Vt(v,Ur);let w=mn("th",null,v);if(Ie.show){let P=tn(r0,w);if(h>0){let _=Ie.width(r,h);_&&(P.style.border=_+"px "+Ie.dash(r,h)+" "+Ie.stroke(r,h)),P.style.background=Ie.fill(r,h)}}let R=tn(Zm,w);m.label instanceof HTMLElement?R.appendChild(m.label):R.textContent=m.label,h>0&&(Ie.show||(R.style.color=m.width>0?Ie.stroke(r,h):Ie.fill(r,h)),gt("click",w,P=>{if(G._lock)return;kr(P);let _=C.indexOf(m);if((P.ctrlKey||P.metaKey)!=le.isolate){let H=C.some((I,V)=>V>0&&V!=_&&I.show);C.forEach((I,V)=>{V>0&&xn(V,H?V==_?is:ao:is,!0,Ue.setSeries)})}else xn(_,{show:!m.show},!0,Ue.setSeries)},!1),cs&&gt(nf,w,P=>{G._lock||(kr(P),xn(C.indexOf(m),$s,!0,Ue.setSeries))},!1));for(var M in Pn){let P=mn("td",s0,v);P.textContent="--",y.push(P)}return[v,y]}let vr=new Map;function gt(m,h,y,v=!0){let w=vr.get(h)||{},R=G.bind[m](r,h,y,v);R&&(Gr(m,h,w[m]=R),vr.set(h,w))}function as(m,h,y){let v=vr.get(h)||{};for(let w in v)(m==null||w==m)&&(Uu(w,h,v[w]),delete v[w]);m==null&&vr.delete(h)}let Ln=0,xr=0,ae=0,W=0,_e=0,Ze=0,ls=_e,wr=Ze,yn=ae,$r=W,Nt=0,Ut=0,Rt=0,on=0;r.bbox={};let bl=!1,Yo=!1,us=!1,Sr=!1,Jo=!1,Gt=!1;function yl(m,h,y){(y||m!=r.width||h!=r.height)&&Nc(m,h),hs(!1),us=!0,Yo=!0,gs()}function Nc(m,h){r.width=Ln=ae=m,r.height=xr=W=h,_e=Ze=0,wy(),$y();let y=r.bbox;Nt=y.left=Kr(_e*$e,.5),Ut=y.top=Kr(Ze*$e,.5),Rt=y.width=Kr(ae*$e,.5),on=y.height=Kr(W*$e,.5)}let yy=3;function vy(){let m=!1,h=0;for(;!m;){h++;let y=Py(h),v=Ly(h);m=h==yy||y&&v,m||(Nc(r.width,r.height),Yo=!0)}}function xy({width:m,height:h}){yl(m,h)}r.setSize=xy;function wy(){let m=!1,h=!1,y=!1,v=!1;F.forEach((w,R)=>{if(w.show&&w._show){let{side:M,_size:P}=w,_=M%2,H=w.label!=null?w.labelSize:0,I=P+H;I>0&&(_?(ae-=I,M==3?(_e+=I,v=!0):y=!0):(W-=I,M==0?(Ze+=I,m=!0):h=!0))}}),Rr[0]=m,Rr[1]=y,Rr[2]=h,Rr[3]=v,ae-=Qn[1]+Qn[3],_e+=Qn[3],W-=Qn[2]+Qn[0],Ze+=Qn[0]}function $y(){let m=_e+ae,h=Ze+W,y=_e,v=Ze;function w(R,M){switch(R){case 1:return m+=M,m-M;case 2:return h+=M,h-M;case 3:return y-=M,y+M;case 0:return v-=M,v+M}}F.forEach((R,M)=>{if(R.show&&R._show){let P=R.side;R._pos=w(P,R._size),R.label!=null&&(R._lpos=w(P,R.labelSize))}})}if(G.dataIdx==null){let m=G.hover,h=m.skip=new Set(m.skip??[]);h.add(void 0);let y=m.prox=me(m.prox),v=m.bias??=0;G.dataIdx=(w,R,M,P)=>{if(R==0)return M;let _=M,H=y(w,R,M,P)??Pe,I=H>=0&&H<Pe,V=z.ori==0?ae:W,re=G.left,xe=e[0],be=e[R];if(h.has(be[M])){_=null;let ce=null,ee=null,Y;if(v==0||v==-1)for(Y=M;ce==null&&Y-- >0;)h.has(be[Y])||(ce=Y);if(v==0||v==1)for(Y=M;ee==null&&Y++<be.length;)h.has(be[Y])||(ee=Y);if(ce!=null||ee!=null)if(I){let ze=ce==null?-1/0:q(xe[ce],z,V,0),We=ee==null?1/0:q(xe[ee],z,V,0),at=re-ze,Me=We-re;at<=Me?at<=H&&(_=ce):Me<=H&&(_=ee)}else _=ee==null?ce:ce==null?ee:M-ce<=ee-M?ce:ee}else I&&tt(re-q(xe[M],z,V,0))>H&&(_=null);return _}}let kr=m=>{G.event=m};G.idxs=Ee,G._lock=!1;let mt=G.points;mt.show=me(mt.show),mt.size=me(mt.size),mt.stroke=me(mt.stroke),mt.width=me(mt.width),mt.fill=me(mt.fill);let vn=r.focus=Ye({},t.focus||{alpha:.3},G.focus),cs=vn.prox>=0,ps=cs&&mt.one,Yt=[],ds=[],ms=[];function zc(m,h){let y=mt.show(r,h);if(y instanceof HTMLElement)return Vt(y,Zx),Vt(y,m.class),Cn(y,-10,-10,ae,W),$.insertBefore(y,Yt[h]),y}function Dc(m,h){if(s==1||h>0){let y=s==1&&L[m.scale].time,v=m.value;m.value=y?yf(v)?Rf(pe,kf(v,J)):v||ge:v||dw,m.label=m.label||(y?sw:rw)}if(ps||h>0){m.width=m.width==null?1:m.width,m.paths=m.paths||Tw||g0,m.fillTo=me(m.fillTo||bw),m.pxAlign=+ve(m.pxAlign,T),m.pxRound=Of(m.pxAlign),m.stroke=me(m.stroke||null),m.fill=me(m.fill||null),m._stroke=m._fill=m._paths=m._focus=null;let y=mw(wt(1,m.width),1),v=m.points=Ye({},{size:y,width:wt(1,y*.2),stroke:m.stroke,space:y*2,paths:Ew,_stroke:null,_fill:null},m.points);v.show=me(v.show),v.filter=me(v.filter),v.fill=me(v.fill),v.stroke=me(v.stroke),v.paths=me(v.paths),v.pxAlign=m.pxAlign}if(Qe){let y=Go(m,h);Be.splice(h,0,y[0]),bn.splice(h,0,y[1]),le.values.push(null)}if(ht){Ee.splice(h,0,null);let y=null;ps?h==0&&(y=zc(m,h)):h>0&&(y=zc(m,h)),Yt.splice(h,0,y),ds.splice(h,0,0),ms.splice(h,0,0)}it("addSeries",h)}function Sy(m,h){h=h??C.length,m=s==1?Xu(m,h,Ef,Lf):Xu(m,h,{},Pf),C.splice(h,0,m),Dc(C[h],h)}r.addSeries=Sy;function ky(m){if(C.splice(m,1),Qe){le.values.splice(m,1),bn.splice(m,1);let h=Be.splice(m,1)[0];as(null,h.firstChild),h.remove()}ht&&(Ee.splice(m,1),Yt.splice(m,1)[0].remove(),ds.splice(m,1),ms.splice(m,1)),it("delSeries",m)}r.delSeries=ky;let Rr=[!1,!1,!1,!1];function Ry(m,h){if(m._show=m.show,m.show){let y=m.side%2,v=L[m.scale];v==null&&(m.scale=y?C[1].scale:B,v=L[m.scale]);let w=v.time;m.size=me(m.size),m.space=me(m.space),m.rotate=me(m.rotate),fr(m.incrs)&&m.incrs.forEach(M=>{!hr.has(M)&&hr.set(M,Uf(M))}),m.incrs=me(m.incrs||(v.distr==2?H0:w?O==1?F0:V0:jr)),m.splits=me(m.splits||(w&&v.distr==1?kt:v.distr==3?Yu:v.distr==4?aw:iw)),m.stroke=me(m.stroke),m.grid.stroke=me(m.grid.stroke),m.ticks.stroke=me(m.ticks.stroke),m.border.stroke=me(m.border.stroke);let R=m.values;m.values=fr(R)&&!fr(R[0])?me(R):w?fr(R)?Sf(pe,$f(R,J)):yf(R)?j0(pe,R):R||He:R||ow,m.filter=me(m.filter||(v.distr>=3&&v.log==10?cw:v.distr==3&&v.log==2?pw:Kf)),m.font=Hf(m.font),m.labelFont=Hf(m.labelFont),m._size=m.size(r,null,h,0),m._space=m._rotate=m._incrs=m._found=m._splits=m._values=null,m._size>0&&(Rr[h]=!0,m._el=tn(Gx,f))}}function lo(m,h,y,v){let[w,R,M,P]=y,_=h%2,H=0;return _==0&&(P||R)&&(H=h==0&&!w||h==2&&!M?et(Tf.size/3):0),_==1&&(w||M)&&(H=h==1&&!R||h==3&&!P?et(Cf.size/2):0),H}let Hc=r.padding=(t.padding||[lo,lo,lo,lo]).map(m=>me(ve(m,lo))),Qn=r._padding=Hc.map((m,h)=>m(r,h,Rr,0)),ut,nt=null,rt=null,Qo=s==1?C[0].idxs:null,an=null,uo=!1;function Ic(m,h){if(e=m??[],r.data=r._data=e,s==2){ut=0;for(let y=1;y<C.length;y++)ut+=e[y][0].length}else{e.length==0&&(r.data=r._data=e=[[]]),an=e[0],ut=an.length;let y=e;if(se==2){y=e.slice();let v=y[0]=Array(ut);for(let w=0;w<ut;w++)v[w]=w}r._data=e=y}if(hs(!0),it("setData"),se==2&&(us=!0),h!==!1){let y=z;y.auto(r,uo)?vl():Xn(B,y.min,y.max),Sr=Sr||G.left>=0,Gt=!0,gs()}}r.setData=Ic;function vl(){uo=!0;let m,h;s==1&&(ut>0?(nt=Qo[0]=0,rt=Qo[1]=ut-1,m=e[0][nt],h=e[0][rt],se==2?(m=nt,h=rt):m==h&&(se==3?[m,h]=Ca(m,m,z.log,!1):se==4?[m,h]=rc(m,m,z.log,!1):z.time?h=m+et(86400/O):[m,h]=Ta(m,h,sc,!0))):(nt=Qo[0]=m=null,rt=Qo[1]=h=null)),Xn(B,m,h)}let Zo,fs,xl,wl,$l,Sl,kl,Rl,Tl,Tt;function Fc(m,h,y,v,w,R){m??=ef,y??=ic,v??="butt",w??=ef,R??="round",m!=Zo&&(p.strokeStyle=Zo=m),w!=fs&&(p.fillStyle=fs=w),h!=xl&&(p.lineWidth=xl=h),R!=$l&&(p.lineJoin=$l=R),v!=Sl&&(p.lineCap=Sl=v),y!=wl&&p.setLineDash(wl=y)}function Bc(m,h,y,v){h!=fs&&(p.fillStyle=fs=h),m!=kl&&(p.font=kl=m),y!=Rl&&(p.textAlign=Rl=y),v!=Tl&&(p.textBaseline=Tl=v)}function El(m,h,y,v,w=0){if(v.length>0&&m.auto(r,uo)&&(h==null||h.min==null)){let R=ve(nt,0),M=ve(rt,v.length-1),P=y.min==null?c0(v,R,M,w,m.distr==3):[y.min,y.max];m.min=hn(m.min,y.min=P[0]),m.max=wt(m.max,y.max=P[1])}}let Wc={min:null,max:null};function Ty(){for(let v in L){let w=L[v];K[v]==null&&(w.min==null||K[B]!=null&&w.auto(r,uo))&&(K[v]=Wc)}for(let v in L){let w=L[v];K[v]==null&&w.from!=null&&K[w.from]!=null&&(K[v]=Wc)}K[B]!=null&&hs(!0);let m={};for(let v in K){let w=K[v];if(w!=null){let R=m[v]=Us(L[v],v0);if(w.min!=null)Ye(R,w);else if(v!=B||s==2)if(ut==0&&R.from==null){let M=R.range(r,null,null,v);R.min=M[0],R.max=M[1]}else R.min=Pe,R.max=-Pe}}if(ut>0){C.forEach((v,w)=>{if(s==1){let R=v.scale,M=K[R];if(M==null)return;let P=m[R];if(w==0){let _=P.range(r,P.min,P.max,R);P.min=_[0],P.max=_[1],nt=fn(P.min,e[0]),rt=fn(P.max,e[0]),rt-nt>1&&(e[0][nt]<P.min&&nt++,e[0][rt]>P.max&&rt--),v.min=an[nt],v.max=an[rt]}else v.show&&v.auto&&El(P,M,v,e[w],v.sorted);v.idxs[0]=nt,v.idxs[1]=rt}else if(w>0&&v.show&&v.auto){let[R,M]=v.facets,P=R.scale,_=M.scale,[H,I]=e[w],V=m[P],re=m[_];V!=null&&El(V,K[P],R,H,R.sorted),re!=null&&El(re,K[_],M,I,M.sorted),v.min=M.min,v.max=M.max}});for(let v in m){let w=m[v],R=K[v];if(w.from==null&&(R==null||R.min==null)){let M=w.range(r,w.min==Pe?null:w.min,w.max==-Pe?null:w.max,v);w.min=M[0],w.max=M[1]}}}for(let v in m){let w=m[v];if(w.from!=null){let R=m[w.from];if(R.min==null)w.min=w.max=null;else{let M=w.range(r,R.min,R.max,v);w.min=M[0],w.max=M[1]}}}let h={},y=!1;for(let v in m){let w=m[v],R=L[v];if(R.min!=w.min||R.max!=w.max){R.min=w.min,R.max=w.max;let M=R.distr;R._min=M==3?Wn(R.min):M==4?Fu(R.min,R.asinh):M==100?R.fwd(R.min):R.min,R._max=M==3?Wn(R.max):M==4?Fu(R.max,R.asinh):M==100?R.fwd(R.max):R.max,h[v]=y=!0}}if(y){C.forEach((v,w)=>{s==2?w>0&&h.y&&(v._paths=null):h[v.scale]&&(v._paths=null)});for(let v in h)us=!0,it("setScale",v);ht&&G.left>=0&&(Sr=Gt=!0)}for(let v in K)K[v]=null}function Ey(m){let h=Gu(nt-1,0,ut-1),y=Gu(rt+1,0,ut-1);for(;m[h]==null&&h>0;)h--;for(;m[y]==null&&y<ut-1;)y++;return[h,y]}function My(){if(ut>0){let m=C.some(h=>h._focus)&&Tt!=vn.alpha;m&&(p.globalAlpha=Tt=vn.alpha),C.forEach((h,y)=>{if(y>0&&h.show&&(Vc(y,!1),Vc(y,!0),h._paths==null)){let v=Tt;Tt!=h.alpha&&(p.globalAlpha=Tt=h.alpha);let w=s==2?[0,e[y][0].length-1]:Ey(e[y]);h._paths=h.paths(r,y,w[0],w[1]),Tt!=v&&(p.globalAlpha=Tt=v)}}),C.forEach((h,y)=>{if(y>0&&h.show){let v=Tt;Tt!=h.alpha&&(p.globalAlpha=Tt=h.alpha),h._paths!=null&&qc(y,!1);{let w=h._paths!=null?h._paths.gaps:null,R=h.points.show(r,y,nt,rt,w),M=h.points.filter(r,y,R,w);(R||M)&&(h.points._paths=h.points.paths(r,y,nt,rt,M),qc(y,!0))}Tt!=v&&(p.globalAlpha=Tt=v),it("drawSeries",y)}}),m&&(p.globalAlpha=Tt=1)}}function Vc(m,h){let y=h?C[m].points:C[m];y._stroke=y.stroke(r,m),y._fill=y.fill(r,m)}function qc(m,h){let y=h?C[m].points:C[m],{stroke:v,fill:w,clip:R,flags:M,_stroke:P=y._stroke,_fill:_=y._fill,_width:H=y.width}=y._paths;H=Le(H*$e,3);let I=null,V=H%2/2;h&&_==null&&(_=H>0?"#fff":P);let re=y.pxAlign==1&&V>0;if(re&&p.translate(V,V),!h){let xe=Nt-H/2,be=Ut-H/2,ce=Rt+H,ee=on+H;I=new Path2D,I.rect(xe,be,ce,ee)}h?Ml(P,H,y.dash,y.cap,_,v,w,M,R):Cy(m,P,H,y.dash,y.cap,_,v,w,M,I,R),re&&p.translate(-V,-V)}function Cy(m,h,y,v,w,R,M,P,_,H,I){let V=!1;_!=0&&Q.forEach((re,xe)=>{if(re.series[0]==m){let be=C[re.series[1]],ce=e[re.series[1]],ee=(be._paths||Wo).band;fr(ee)&&(ee=re.dir==1?ee[0]:ee[1]);let Y,ze=null;be.show&&ee&&d0(ce,nt,rt)?(ze=re.fill(r,xe)||R,Y=be._paths.clip):ee=null,Ml(h,y,v,w,ze,M,P,_,H,I,Y,ee),V=!0}}),V||Ml(h,y,v,w,R,M,P,_,H,I)}let Kc=Gs|Qu;function Ml(m,h,y,v,w,R,M,P,_,H,I,V){Fc(m,h,y,v,w),(_||H||V)&&(p.save(),_&&p.clip(_),H&&p.clip(H)),V?(P&Kc)==Kc?(p.clip(V),I&&p.clip(I),ei(w,M),Xo(m,R,h)):P&Qu?(ei(w,M),p.clip(V),Xo(m,R,h)):P&Gs&&(p.save(),p.clip(V),I&&p.clip(I),ei(w,M),p.restore(),Xo(m,R,h)):(ei(w,M),Xo(m,R,h)),(_||H||V)&&p.restore()}function Xo(m,h,y){y>0&&(h instanceof Map?h.forEach((v,w)=>{p.strokeStyle=Zo=w,p.stroke(v)}):h!=null&&m&&p.stroke(h))}function ei(m,h){h instanceof Map?h.forEach((y,v)=>{p.fillStyle=fs=v,p.fill(y)}):h!=null&&m&&p.fill(h)}function Ay(m,h,y,v){let w=F[m],R;if(v<=0)R=[0,0];else{let M=w._space=w.space(r,m,h,y,v),P=w._incrs=w.incrs(r,m,h,y,v,M);R=_w(h,y,P,v,M)}return w._found=R}function Cl(m,h,y,v,w,R,M,P,_,H){let I=M%2/2;T==1&&p.translate(I,I),Fc(P,M,_,H,P),p.beginPath();let V,re,xe,be,ce=w+(v==0||v==3?-R:R);y==0?(re=w,be=ce):(V=w,xe=ce);for(let ee=0;ee<m.length;ee++)h[ee]!=null&&(y==0?V=xe=m[ee]:re=be=m[ee],p.moveTo(V,re),p.lineTo(xe,be));p.stroke(),T==1&&p.translate(-I,-I)}function Py(m){let h=!0;return F.forEach((y,v)=>{if(!y.show)return;let w=L[y.scale];if(w.min==null){y._show&&(h=!1,y._show=!1,hs(!1));return}else y._show||(h=!1,y._show=!0,hs(!1));let R=y.side,M=R%2,{min:P,max:_}=w,[H,I]=Ay(v,P,_,M==0?ae:W);if(I==0)return;let V=w.distr==2,re=y._splits=y.splits(r,v,P,_,H,I,V),xe=w.distr==2?re.map(Y=>an[Y]):re,be=w.distr==2?an[re[1]]-an[re[0]]:H,ce=y._values=y.values(r,y.filter(r,xe,v,I,be),v,I,be);y._rotate=R==2?y.rotate(r,ce,v,I):0;let ee=y._size;y._size=nn(y.size(r,ce,v,m)),ee!=null&&y._size!=ee&&(h=!1)}),h}function Ly(m){let h=!0;return Hc.forEach((y,v)=>{let w=y(r,v,Rr,m);w!=Qn[v]&&(h=!1),Qn[v]=w}),h}function _y(){for(let m=0;m<F.length;m++){let h=F[m];if(!h.show||!h._show)continue;let y=h.side,v=y%2,w,R,M=h.stroke(r,m),P=y==0||y==3?-1:1,[_,H]=h._found;if(h.label!=null){let yt=h.labelGap*P,Ht=et((h._lpos+yt)*$e);Bc(h.labelFont[0],M,"center",y==2?"top":Xm),p.save(),v==1?(w=R=0,p.translate(Ht,et(Ut+on/2)),p.rotate((y==3?-ka:ka)/2)):(w=et(Nt+Rt/2),R=Ht);let Mr=Vf(h.label)?h.label(r,m,_,H):h.label;p.fillText(Mr,w,R),p.restore()}if(H==0)continue;let I=L[h.scale],V=v==0?Rt:on,re=v==0?Nt:Ut,xe=h._splits,be=I.distr==2?xe.map(yt=>an[yt]):xe,ce=I.distr==2?an[xe[1]]-an[xe[0]]:_,ee=h.ticks,Y=h.border,ze=ee.show?ee.size:0,We=et(ze*$e),at=et((h.alignTo==2?h._size-ze-h.gap:h.gap)*$e),Me=h._rotate*-ka/180,Ve=A(h._pos*$e),zt=(We+at)*P,bt=Ve+zt;R=v==0?bt:0,w=v==1?bt:0;let Jt=h.font[0],ln=h.align==1?Ws:h.align==2?Du:Me>0?Ws:Me<0?Du:v==0?"center":y==3?Du:Ws,$n=Me||v==1?"middle":y==2?"top":Xm;Bc(Jt,M,ln,$n);let Dt=h.font[1]*h.lineGap,Qt=xe.map(yt=>A(l(yt,I,V,re))),un=h._values;for(let yt=0;yt<un.length;yt++){let Ht=un[yt];if(Ht!=null){v==0?w=Qt[yt]:R=Qt[yt],Ht=""+Ht;let Mr=Ht.indexOf(`
`)==-1?[Ht]:Ht.split(/\n/gm);for(let vt=0;vt<Mr.length;vt++){let cp=Mr[vt];Me?(p.save(),p.translate(w,R+vt*Dt),p.rotate(Me),p.fillText(cp,0,0),p.restore()):p.fillText(cp,w,R+vt*Dt)}}}ee.show&&Cl(Qt,ee.filter(r,be,m,H,ce),v,y,Ve,We,Le(ee.width*$e,3),ee.stroke(r,m),ee.dash,ee.cap);let Sn=h.grid;Sn.show&&Cl(Qt,Sn.filter(r,be,m,H,ce),v,v==0?2:1,v==0?Ut:Nt,v==0?on:Rt,Le(Sn.width*$e,3),Sn.stroke(r,m),Sn.dash,Sn.cap),Y.show&&Cl([Ve],[1],v==0?1:0,v==0?1:2,v==1?Ut:Nt,v==1?on:Rt,Le(Y.width*$e,3),Y.stroke(r,m),Y.dash,Y.cap)}it("drawAxes")}function hs(m){C.forEach((h,y)=>{y>0&&(h._paths=null,m&&(s==1?(h.min=null,h.max=null):h.facets.forEach(v=>{v.min=null,v.max=null})))})}let ti=!1,Al=!1,co=[];function Oy(){Al=!1;for(let m=0;m<co.length;m++)it(...co[m]);co.length=0}function gs(){ti||(T0(jc),ti=!0)}function Ny(m,h=!1){ti=!0,Al=h,m(r),jc(),h&&co.length>0&&queueMicrotask(Oy)}r.batch=Ny;function jc(){if(bl&&(Ty(),bl=!1),us&&(vy(),us=!1),Yo){if(De(x,Ws,_e),De(x,"top",Ze),De(x,Ho,ae),De(x,Io,W),De($,Ws,_e),De($,"top",Ze),De($,Ho,ae),De($,Io,W),De(f,Ho,Ln),De(f,Io,xr),d.width=et(Ln*$e),d.height=et(xr*$e),F.forEach(({_el:m,_show:h,_size:y,_pos:v,side:w})=>{if(m!=null)if(h){let R=w===3||w===0?y:0,M=w%2==1;De(m,M?"left":"top",v-R),De(m,M?"width":"height",y),De(m,M?"top":"left",M?Ze:_e),De(m,M?"height":"width",M?W:ae),ju(m,Ur)}else Vt(m,Ur)}),Zo=fs=xl=$l=Sl=kl=Rl=Tl=wl=null,Tt=1,fo(!0),_e!=ls||Ze!=wr||ae!=yn||W!=$r){hs(!1);let m=ae/yn,h=W/$r;if(ht&&!Sr&&G.left>=0){G.left*=m,G.top*=h,bs&&Cn(bs,et(G.left),0,ae,W),ys&&Cn(ys,0,et(G.top),ae,W);for(let y=0;y<Yt.length;y++){let v=Yt[y];v!=null&&(ds[y]*=m,ms[y]*=h,Cn(v,nn(ds[y]),nn(ms[y]),ae,W))}}if(Ne.show&&!Jo&&Ne.left>=0&&Ne.width>0){Ne.left*=m,Ne.width*=m,Ne.top*=h,Ne.height*=h;for(let y in zl)De(ws,y,Ne[y])}ls=_e,wr=Ze,yn=ae,$r=W}it("setSize"),Yo=!1}Ln>0&&xr>0&&(p.clearRect(0,0,d.width,d.height),it("drawClear"),Z.forEach(m=>m()),it("draw")),Ne.show&&Jo&&(ni(Ne),Jo=!1),ht&&Sr&&(Er(null,!0,!1),Sr=!1),le.show&&le.live&&Gt&&(Ol(),Gt=!1),a||(a=!0,r.status=1,it("ready")),uo=!1,ti=!1}r.redraw=(m,h)=>{us=h||!1,m!==!1?Xn(B,z.min,z.max):gs()};function Pl(m,h){let y=L[m];if(y.from==null){if(ut==0){let v=y.range(r,h.min,h.max,m);h.min=v[0],h.max=v[1]}if(h.min>h.max){let v=h.min;h.min=h.max,h.max=v}if(ut>1&&h.min!=null&&h.max!=null&&h.max-h.min<1e-16)return;m==B&&y.distr==2&&ut>0&&(h.min=fn(h.min,e[0]),h.max=fn(h.max,e[0]),h.min==h.max&&h.max++),K[m]=h,bl=!0,gs()}}r.setScale=Pl;let Ll,_l,bs,ys,Uc,Gc,vs,xs,Yc,Jc,Oe,Fe,Zn=!1,ct=G.drag,st=ct.x,ot=ct.y;ht&&(G.x&&(Ll=tn(Jx,$)),G.y&&(_l=tn(Qx,$)),z.ori==0?(bs=Ll,ys=_l):(bs=_l,ys=Ll),Oe=G.left,Fe=G.top);let Ne=r.select=Ye({show:!0,over:!0,left:0,width:0,top:0,height:0},t.select),ws=Ne.show?tn(Yx,Ne.over?$:x):null;function ni(m,h){if(Ne.show){for(let y in m)Ne[y]=m[y],y in zl&&De(ws,y,m[y]);h!==!1&&it("setSelect")}}r.setSelect=ni;function zy(m){if(C[m].show)Qe&&ju(Be[m],Ur);else if(Qe&&Vt(Be[m],Ur),ht){let y=ps?Yt[0]:Yt[m];y!=null&&Cn(y,-10,-10,ae,W)}}function Xn(m,h,y){Pl(m,{min:h,max:y})}function xn(m,h,y,v){h.focus!=null&&By(m),h.show!=null&&C.forEach((w,R)=>{R>0&&(m==R||m==null)&&(w.show=h.show,zy(R),s==2?(Xn(w.facets[0].scale,null,null),Xn(w.facets[1].scale,null,null)):Xn(w.scale,null,null),gs())}),y!==!1&&it("setSeries",m,h),v&&ho("setSeries",r,m,h)}r.setSeries=xn;function Dy(m,h){Ye(Q[m],h)}function Hy(m,h){m.fill=me(m.fill||null),m.dir=ve(m.dir,-1),h=h??Q.length,Q.splice(h,0,m)}function Iy(m){m==null?Q.length=0:Q.splice(m,1)}r.addBand=Hy,r.setBand=Dy,r.delBand=Iy;function Fy(m,h){C[m].alpha=h,ht&&Yt[m]!=null&&(Yt[m].style.opacity=h),Qe&&Be[m]&&(Be[m].style.opacity=h)}let _n,er,Tr,$s={focus:!0};function By(m){if(m!=Tr){let h=m==null,y=vn.alpha!=1;C.forEach((v,w)=>{if(s==1||w>0){let R=h||w==0||w==m;v._focus=h?null:R,y&&Fy(w,R?1:vn.alpha)}}),Tr=m,y&&gs()}}Qe&&cs&&gt(rf,Se,m=>{G._lock||(kr(m),Tr!=null&&xn(null,$s,!0,Ue.setSeries))});function wn(m,h,y){let v=L[h];y&&(m=m/$e-(v.ori==1?Ze:_e));let w=ae;v.ori==1&&(w=W,m=w-m),v.dir==-1&&(m=w-m);let R=v._min,M=v._max,P=m/w,_=R+(M-R)*P,H=v.distr;return H==3?Ks(10,_):H==4?f0(_,v.asinh):H==100?v.bwd(_):_}function Wy(m,h){let y=wn(m,B,h);return fn(y,e[0],nt,rt)}r.valToIdx=m=>fn(m,e[0]),r.posToIdx=Wy,r.posToVal=wn,r.valToPos=(m,h,y)=>L[h].ori==0?o(m,L[h],y?Rt:ae,y?Nt:0):i(m,L[h],y?on:W,y?Ut:0),r.setCursor=(m,h,y)=>{Oe=m.left,Fe=m.top,Er(null,h,y)};function Qc(m,h){De(ws,Ws,Ne.left=m),De(ws,Ho,Ne.width=h)}function Zc(m,h){De(ws,"top",Ne.top=m),De(ws,Io,Ne.height=h)}let po=z.ori==0?Qc:Zc,mo=z.ori==1?Qc:Zc;function Vy(){if(Qe&&le.live)for(let m=s==2?1:0;m<C.length;m++){if(m==0&&jt)continue;let h=le.values[m],y=0;for(let v in h)bn[m][y++].firstChild.nodeValue=h[v]}}function Ol(m,h){if(m!=null&&(m.idxs?m.idxs.forEach((y,v)=>{Ee[v]=y}):y0(m.idx)||Ee.fill(m.idx),le.idx=Ee[0]),Qe&&le.live){for(let y=0;y<C.length;y++)(y>0||s==1&&!jt)&&qy(y,Ee[y]);Vy()}Gt=!1,h!==!1&&it("setLegend")}r.setLegend=Ol;function qy(m,h){let y=C[m],v=m==0&&se==2?an:e[m],w;jt?w=y.values(r,m,h)??Jn:(w=y.value(r,h==null?null:v[h],m,h),w=w==null?Jn:{_:w}),le.values[m]=w}function Er(m,h,y){Yc=Oe,Jc=Fe,[Oe,Fe]=G.move(r,Oe,Fe),G.left=Oe,G.top=Fe,ht&&(bs&&Cn(bs,et(Oe),0,ae,W),ys&&Cn(ys,0,et(Fe),ae,W));let v,w=nt>rt;_n=Pe,er=null;let R=z.ori==0?ae:W,M=z.ori==1?ae:W;if(Oe<0||ut==0||w){v=G.idx=null;for(let P=0;P<C.length;P++){let _=Yt[P];_!=null&&Cn(_,-10,-10,ae,W)}cs&&xn(null,$s,!0,m==null&&Ue.setSeries),le.live&&(Ee.fill(v),Gt=!0)}else{let P,_,H;s==1&&(P=z.ori==0?Oe:Fe,_=wn(P,B),v=G.idx=fn(_,e[0],nt,rt),H=q(e[0][v],z,R,0));let I=-10,V=-10,re=0,xe=0,be=!0,ce="",ee="";for(let Y=s==2?1:0;Y<C.length;Y++){let ze=C[Y],We=Ee[Y],at=We==null?null:s==1?e[Y][We]:e[Y][1][We],Me=G.dataIdx(r,Y,v,_),Ve=Me==null?null:s==1?e[Y][Me]:e[Y][1][Me];if(Gt=Gt||Ve!=at||Me!=We,Ee[Y]=Me,Y>0&&ze.show){let zt=Me==null?-10:Me==v?H:q(s==1?e[0][Me]:e[Y][0][Me],z,R,0),bt=Ve==null?-10:X(Ve,s==1?L[ze.scale]:L[ze.facets[1].scale],M,0);if(cs&&Ve!=null){let Jt=z.ori==1?Oe:Fe,ln=tt(vn.dist(r,Y,Me,bt,Jt));if(ln<_n){let $n=vn.bias;if($n!=0){let Dt=wn(Jt,ze.scale),Qt=Ve>=0?1:-1,un=Dt>=0?1:-1;un==Qt&&(un==1?$n==1?Ve>=Dt:Ve<=Dt:$n==1?Ve<=Dt:Ve>=Dt)&&(_n=ln,er=Y)}else _n=ln,er=Y}}if(Gt||ps){let Jt,ln;z.ori==0?(Jt=zt,ln=bt):(Jt=bt,ln=zt);let $n,Dt,Qt,un,Sn,yt,Ht=!0,Mr=mt.bbox;if(Mr!=null){Ht=!1;let vt=Mr(r,Y);Qt=vt.left,un=vt.top,$n=vt.width,Dt=vt.height}else Qt=Jt,un=ln,$n=Dt=mt.size(r,Y);if(yt=mt.fill(r,Y),Sn=mt.stroke(r,Y),ps)Y==er&&_n<=vn.prox&&(I=Qt,V=un,re=$n,xe=Dt,be=Ht,ce=yt,ee=Sn);else{let vt=Yt[Y];vt!=null&&(ds[Y]=Qt,ms[Y]=un,pf(vt,$n,Dt,Ht),uf(vt,yt,Sn),Cn(vt,nn(Qt),nn(un),ae,W))}}}}if(ps){let Y=vn.prox,ze=Tr==null?_n<=Y:_n>Y||er!=Tr;if(Gt||ze){let We=Yt[0];We!=null&&(ds[0]=I,ms[0]=V,pf(We,re,xe,be),uf(We,ce,ee),Cn(We,nn(I),nn(V),ae,W))}}}if(Ne.show&&Zn)if(m!=null){let[P,_]=Ue.scales,[H,I]=Ue.match,[V,re]=m.cursor.sync.scales,xe=m.cursor.drag;if(st=xe._x,ot=xe._y,st||ot){let{left:be,top:ce,width:ee,height:Y}=m.select,ze=m.scales[V].ori,We=m.posToVal,at,Me,Ve,zt,bt,Jt=P!=null&&H(P,V),ln=_!=null&&I(_,re);Jt&&st?(ze==0?(at=be,Me=ee):(at=ce,Me=Y),Ve=L[P],zt=q(We(at,V),Ve,R,0),bt=q(We(at+Me,V),Ve,R,0),po(hn(zt,bt),tt(bt-zt))):po(0,R),ln&&ot?(ze==1?(at=be,Me=ee):(at=ce,Me=Y),Ve=L[_],zt=X(We(at,re),Ve,M,0),bt=X(We(at+Me,re),Ve,M,0),mo(hn(zt,bt),tt(bt-zt))):mo(0,M)}else Dl()}else{let P=tt(Yc-Uc),_=tt(Jc-Gc);if(z.ori==1){let re=P;P=_,_=re}st=ct.x&&P>=ct.dist,ot=ct.y&&_>=ct.dist;let H=ct.uni;H!=null?st&&ot&&(st=P>=H,ot=_>=H,!st&&!ot&&(_>P?ot=!0:st=!0)):ct.x&&ct.y&&(st||ot)&&(st=ot=!0);let I,V;st&&(z.ori==0?(I=vs,V=Oe):(I=xs,V=Fe),po(hn(I,V),tt(V-I)),ot||mo(0,M)),ot&&(z.ori==1?(I=vs,V=Oe):(I=xs,V=Fe),mo(hn(I,V),tt(V-I)),st||po(0,R)),!st&&!ot&&(po(0,0),mo(0,0))}if(ct._x=st,ct._y=ot,m==null){if(y){if(up!=null){let[P,_]=Ue.scales;Ue.values[0]=P!=null?wn(z.ori==0?Oe:Fe,P):null,Ue.values[1]=_!=null?wn(z.ori==1?Oe:Fe,_):null}ho(Hu,r,Oe,Fe,ae,W,v)}if(cs){let P=y&&Ue.setSeries,_=vn.prox;Tr==null?_n<=_&&xn(er,$s,!0,P):_n>_?xn(null,$s,!0,P):er!=Tr&&xn(er,$s,!0,P)}}Gt&&(le.idx=v,Ol()),h!==!1&&it("setCursor")}let tr=null;Object.defineProperty(r,"rect",{get(){return tr==null&&fo(!1),tr}});function fo(m=!1){m?tr=null:(tr=$.getBoundingClientRect(),it("syncRect",tr))}function Xc(m,h,y,v,w,R,M){G._lock||Zn&&m!=null&&m.movementX==0&&m.movementY==0||(Nl(m,h,y,v,w,R,M,!1,m!=null),m!=null?Er(null,!0,!0):Er(h,!0,!1))}function Nl(m,h,y,v,w,R,M,P,_){if(tr==null&&fo(!1),kr(m),m!=null)y=m.clientX-tr.left,v=m.clientY-tr.top;else{if(y<0||v<0){Oe=-10,Fe=-10;return}let[H,I]=Ue.scales,V=h.cursor.sync,[re,xe]=V.values,[be,ce]=V.scales,[ee,Y]=Ue.match,ze=h.axes[0].side%2==1,We=z.ori==0?ae:W,at=z.ori==1?ae:W,Me=ze?R:w,Ve=ze?w:R,zt=ze?v:y,bt=ze?y:v;if(be!=null?y=ee(H,be)?l(re,L[H],We,0):-10:y=We*(zt/Me),ce!=null?v=Y(I,ce)?l(xe,L[I],at,0):-10:v=at*(bt/Ve),z.ori==1){let Jt=y;y=v,v=Jt}}_&&(h==null||h.cursor.event.type==Hu)&&((y<=1||y>=ae-1)&&(y=Kr(y,ae)),(v<=1||v>=W-1)&&(v=Kr(v,W))),P?(Uc=y,Gc=v,[vs,xs]=G.move(r,y,v)):(Oe=y,Fe=v)}let zl={width:0,height:0,left:0,top:0};function Dl(){ni(zl,!1)}let ep,tp,np,rp;function sp(m,h,y,v,w,R,M){Zn=!0,st=ot=ct._x=ct._y=!1,Nl(m,h,y,v,w,R,M,!0,!1),m!=null&&(gt(Iu,qu,op,!1),ho(tf,r,vs,xs,ae,W,null));let{left:P,top:_,width:H,height:I}=Ne;ep=P,tp=_,np=H,rp=I}function op(m,h,y,v,w,R,M){Zn=ct._x=ct._y=!1,Nl(m,h,y,v,w,R,M,!1,!0);let{left:P,top:_,width:H,height:I}=Ne,V=H>0||I>0,re=ep!=P||tp!=_||np!=H||rp!=I;if(V&&re&&ni(Ne),ct.setScale&&V&&re){let xe=P,be=H,ce=_,ee=I;if(z.ori==1&&(xe=_,be=I,ce=P,ee=H),st&&Xn(B,wn(xe,B),wn(xe+be,B)),ot)for(let Y in L){let ze=L[Y];Y!=B&&ze.from==null&&ze.min!=Pe&&Xn(Y,wn(ce+ee,Y),wn(ce,Y))}Dl()}else G.lock&&(G._lock=!G._lock,Er(h,!0,m!=null));m!=null&&(as(Iu,qu),ho(Iu,r,Oe,Fe,ae,W,null))}function Ky(m,h,y,v,w,R,M){if(G._lock)return;kr(m);let P=Zn;if(Zn){let _=!0,H=!0,I=10,V,re;z.ori==0?(V=st,re=ot):(V=ot,re=st),V&&re&&(_=Oe<=I||Oe>=ae-I,H=Fe<=I||Fe>=W-I),V&&_&&(Oe=Oe<vs?0:ae),re&&H&&(Fe=Fe<xs?0:W),Er(null,!0,!0),Zn=!1}Oe=-10,Fe=-10,Ee.fill(null),Er(null,!0,!0),P&&(Zn=P)}function ip(m,h,y,v,w,R,M){G._lock||(kr(m),vl(),Dl(),m!=null&&ho(sf,r,Oe,Fe,ae,W,null))}function ap(){F.forEach(Ow),yl(r.width,r.height,!0)}Gr(Ra,qs,ap);let Ss={};Ss.mousedown=sp,Ss.mousemove=Xc,Ss.mouseup=op,Ss.dblclick=ip,Ss.setSeries=(m,h,y,v)=>{let w=Ue.match[2];y=w(r,h,y),y!=-1&&xn(y,v,!0,!1)},ht&&(gt(tf,$,sp),gt(Hu,$,Xc),gt(nf,$,m=>{kr(m),fo(!1)}),gt(rf,$,Ky),gt(sf,$,ip),Zu.add(r),r.syncRect=fo);let ri=r.hooks=t.hooks||{};function it(m,h,y){Al?co.push([m,h,y]):m in ri&&ri[m].forEach(v=>{v.call(null,r,h,y)})}(t.plugins||[]).forEach(m=>{for(let h in m.hooks)ri[h]=(ri[h]||[]).concat(m.hooks[h])});let lp=(m,h,y)=>y,Ue=Ye({key:null,setSeries:!1,filters:{pub:gf,sub:gf},scales:[B,C[1]?C[1].scale:null],match:[bf,bf,lp],values:[null,null]},G.sync);Ue.match.length==2&&Ue.match.push(lp),G.sync=Ue;let up=Ue.key,Hl=mh(up);function ho(m,h,y,v,w,R,M){Ue.filters.pub(m,h,y,v,w,R,M)&&Hl.pub(m,h,y,v,w,R,M)}Hl.sub(r);function jy(m,h,y,v,w,R,M){Ue.filters.sub(m,h,y,v,w,R,M)&&Ss[m](null,h,y,v,w,R,M)}r.pub=jy;function Uy(){Hl.unsub(r),Zu.delete(r),vr.clear(),Uu(Ra,qs,ap),u.remove(),Se?.remove(),it("destroy")}r.destroy=Uy;function Il(){it("init",t,e),Ic(e||t.data,!1),K[B]?Pl(B,K[B]):vl(),Jo=Ne.show&&(Ne.width>0||Ne.height>0),Sr=Gt=!0,yl(t.width,t.height)}return C.forEach(Dc),F.forEach(Ry),n?n instanceof HTMLElement?(n.appendChild(u),Il()):n(r,Il):Il(),r}Je.assign=Ye;Je.fmtNum=oc;Je.rangeNum=Ta;Je.rangeLog=Ca;Je.rangeAsinh=rc;Je.orient=Jr;Je.pxRatio=$e;Je.join=R0;Je.fmtDate=ac,Je.tzDate=z0;Je.sync=mh;{Je.addGap=yw,Je.clipGaps=La;let t=Je.paths={points:vh};t.linear=wh,t.stepped=ww,t.bars=$w,t.spline=kw}var Qr=class{constructor(e,n,r){this.axis=e;let s=e==="relative"?r:0;this.tracks=n.map(o=>({curve:o,x:e==="step"?o.steps:To(o.wall_times,s)}))}x(e,n){let r=this.track(n);return this.axis==="step"||!r?e:Br(r.curve.steps,r.x,e)}step(e){let n=this.track();return this.axis==="step"||!n?e:Br(n.x,n.curve.steps,e)}grid(){let e=this.tracks.map(({curve:r,x:s})=>this.broken(r,s,r.values)),n=this.tracks.flatMap(({curve:r,x:s})=>r.smoothed?[this.broken(r,s,r.smoothed)]:[]);return _s([...e,...n])}indexAt(e,n){let r=this.tracks[e]?.x??[],s=Fr(r,n);return r[s]===n?s:-1}track(e){let n=e&&this.tracks.find(({curve:r})=>r.member===e.member&&r.tag===e.tag);return n||this.tracks.reduce((r,s)=>r&&r.x.length>=s.x.length?r:s,void 0)}broken(e,n,r){if(this.axis==="step"||!e.pauses.length)return{steps:n,values:r};let s=[],o=[],i=new Set(e.pauses.map(({step:l})=>Fr(e.steps,l)));return n.forEach((l,a)=>{s.push(l),o.push(r[a]??null);let u=n[a+1];!i.has(a)||u===void 0||(s.push((l+u)/2),o.push(null))}),{steps:s,values:o}}};var Nw=1,Rh=3,Th=4;function Eh(t,e,n,r,s,o,i){let a={range:()=>{let u=Mh(s()),d=dt(u,...o())??dt(u),p=t.yRange??(d&&oa(d,r,e));return p?ia(p,e):[0,1]},distr:e===null?Nw:e>0?Th:Rh};return e&&(a.asinh=e),{x:{time:t.axis==="wall",range:(u,d,p)=>n.x.length&&d!==p?[d,p]:i()},y:a}}function Mh(t){return t.flatMap(e=>[e,...e.overwritten??[]])}function Ch({distr:t}){return t===Rh||t===Th}function Ah(t){let e=Mh(t.curves),n=t.yRange??dt(e);if(t.scale==="linear"||!n)return null;let r=t.scale!=="symlog"||n[0]<=0;return aa(t.yRange?[]:e,r?n:[0,n[1]])}var zw=4,Dw=14,Lh=32,_h=Oh([1,2,2.5,5],-32,308);function za(t,e,n="step"){let r=Ch(e),s={stroke:t["text-2"],font:`11px ${Bt}`,grid:{stroke:t.grid,width:1},ticks:{show:!1},border:{show:!0,stroke:t["border-strong"],width:1}};return[{...s,grid:{show:!1},size:24,gap:4,space:64,...Hw(n)},{...s,border:{show:!1},gap:8,space:Lh,size:(o,i,l,a)=>{let u=o.axes[l];if(a>1&&u?._size!==void 0)return u._size;let d=Math.max(0,...(i??[]).map(p=>p.length));return Math.max(36,16+d*6.2)},incrs:_h,values:(o,i,l,a,u)=>Ww(i,r?0:u),...r?{splits:Iw,filter:(o,i)=>i}:{}}]}function Hw(t){return t==="value"?{incrs:_h,values:(e,n)=>Ph(n)}:t==="share"?{values:(e,n)=>n.map(r=>`${r} %`)}:t==="wall"?{space:96,values:(e,n,r,s,o)=>qm(n,o)}:t==="relative"?{incrs:Bm(),values:(e,n,r,s,o)=>n.map(i=>Wm(i,o))}:{incrs:Oh([1,2,5],0,15),values:(e,n)=>Ph(n)}}function Ph(t){let e=t.map(n=>cu(n));return new Set(e).size<e.length?t.map(n=>D(n)):e}function Iw(t,e,n,r){let{distr:s,asinh:o=1}=t.scales.y??{},i=s===zw?o:0,l=t.bbox.height/devicePixelRatio,a=Bw(n,r,i,Math.max(2,Math.floor(l/Lh)));return Fw(a,u=>l*dn(u,i)/(dn(r,i)-dn(n,i)))}function Fw(t,e){let n=[];for(let r of[...t].sort((s,o)=>+(o===0)-+(s===0)||Math.abs(o)-Math.abs(s)))n.every(s=>Math.abs(e(r)-e(s))>=Dw)&&n.push(r);return n.sort((r,s)=>r-s)}function Bw(t,e,n,r){let s=n>0?n:t,o=Math.max(Math.abs(e),n>0?Math.abs(t):0);if(!(s>0&&s<=o&&o<1/0))return[];let i=Math.floor(Math.log10(s)),l=Math.ceil(Math.log10(o)),a=Math.log10(o/s),u=n>0&&t<0&&e>0?2:1,d=Math.max(1,Math.ceil((l-i)*u/r)),p=a*u*2<=Math.max(r,4)?[1,2,5]:[1],f=n>0?[0]:[];for(let x=l-l%d;x>=i;x-=d)for(let $ of p){let T=+`${$}e${x}`;f.push(T),n>0&&f.push(-T)}return f.filter(x=>x>=t&&x<=e).sort((x,$)=>x-$)}function Ww(t,e){return t.map(n=>{if(n===null)return"";let r=Math.abs(n);if(!(e>0))return U(n,3);let s=Vw(e),o=Math.floor(Math.log10(r))-s+1;return n!==0&&(r>=1e5||r<.001)?U(n,Math.max(3,Math.min(15,o))):(s<0?n.toFixed(-s):U(n,5)).replace("-","−")})}function Vw(t){let[e="",n="0"]=t.toExponential(5).split("e");return Number(n)-(String(Number(e)).split(".")[1]?.length??0)}function Oh(t,e,n){let r=[];for(let s=e;s<n;s+=1)for(let o of t)r.push(+`${o}e${s}`);return r}function qw(t,[e,n]){let r=s=>{let o=u=>s?u>n:u<e,i=t.findIndex(u=>u!==null&&o(u));if(i<0)return[];let a=t.filter(u=>u!==null&&o(u)).reduce((u,d)=>(s?d>u:d<u)?d:u);return[{first:i,value:a,up:s}]};return[...r(!0),...r(!1)]}function Da(t,e,n,r){for(let s of t.curves)for(let{first:o,value:i,up:l}of qw(s.values,e)){let a=Kw(t,s,o,l);if(!t.inside(a))continue;let u=l?t.box.y+2*t.ratio:t.bottom-2*t.ratio,d=n(s);if(t.within(()=>{t.triangle(a,u,9,d,l)}),!r)continue;let p=`${l?"↑":"↓"} ${U(i)}`,f=8*t.ratio;t.label(p,{colour:d,strength:1,priority:1},(x,$)=>{let T=l?u:u-$;return[[a+f,T],[a-x-f,T]]})}}function Kw(t,e,n,r){let s=d=>t.x(e.steps[d]??0,e),[o,i]=[e.values[n-1],e.values[n]];if(typeof o!="number"||typeof i!="number")return s(n);let l=r?t.box.y:t.bottom,[a,u]=[t.y(o),t.y(i)];return s(n-1)+(l-a)/(u-a)*(s(n)-s(n-1))}function Nh(t){let{box:e,ratio:n}=t,r=6*n,s=Math.ceil(e.width/r)+1,o=Math.ceil(e.height/r)+1,i=new Uint8Array(s*o),l=d=>Math.max(0,Math.min(s-1,Math.floor((d-e.x)/r))),a=d=>Math.max(0,Math.min(o-1,Math.floor((d-e.y)/r))),u=(d,p,f,x)=>{let $=Math.min(100,Math.ceil(Math.hypot(f-d,x-p)/r))||1;for(let T=1;T<=$;T+=1){let A=T/$;i[a(p+(x-p)*A)*s+l(d+(f-d)*A)]=1}};for(let d of t.curves){let p=null;d.steps.forEach((f,x)=>{let $=d.values[x];if(typeof $!="number"){p=null;return}let T=[t.x(f,d),t.y($)];(t.inside(T[0])||p&&t.inside(p[0]))&&u(...p??T,...T),p=T})}return({x:d,y:p,width:f,height:x})=>{let $=0;for(let T=a(p);T<=a(p+x);T+=1)for(let A=l(d);A<=l(d+f);A+=1)$+=i[T*s+A]??0;return $}}function jw(t,e){return t.x<e.x+e.width&&e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height}function Dh(t,e,n,r,s,o=[]){let i=[],l=[];for(let a of[...t].sort((u,d)=>u.priority-d.priority)){let u=Uw(a.text,e.width*.9,n),d=n(u),p=null,f=1/0,x=a.places(d,r),[$,T]=x[0]??[0,0];if(!l.some(O=>O.text===u&&Math.abs(O.x-$)<d&&Math.abs(O.y-T)<3*r)){for(let[O,[C,F]]of x.entries()){let L={x:zh(C,e.x,e.x+e.width-d),y:zh(F,e.y,e.y+e.height-r),width:d,height:r},Q=[...i,...o].some(Z=>jw(L,Z));if(Q&&!a.forced)continue;let B=Math.hypot(L.x-C,L.y-F)/r,N=s(L)+O*.5+B*4+(Q?1e3:0);N<f&&(f=N,p=L)}p&&(i.push({...p,text:u,colour:a.colour}),l.push({text:u,x:$,y:T}))}}return i}function zh(t,e,n){return Math.max(e,Math.min(n,t))}function Uw(t,e,n){if(n(t)<=e)return t;let r=t.length-1;for(;r>1&&n(`${t.slice(0,r)}…`)>e;)r-=1;return`${t.slice(0,r).trimEnd()}…`}var gr=class{constructor(e,n,r,s){this.plot=e;this.colours=n;this.curves=r;this.abscissa=s;this.wishes=[];this.obstacles=[];this.tints=new Map;this.ctx=e.ctx,this.ratio=devicePixelRatio;let{left:o,top:i,width:l,height:a}=e.bbox;this.box={x:o,y:i,width:l,height:a}}x(e,n){return this.plot.valToPos(this.abscissa.x(e,n),"x",!0)}y(e){return this.plot.valToPos(e,"y",!0)}get bottom(){return this.box.y+this.box.height}get right(){return this.box.x+this.box.width}inside(e){return e>=this.box.x-1&&e<=this.right+1}valueAt({member:e,tag:n},r){let s=this.curves.find(l=>l.member===e&&l.tag===n);if(!s)return null;let o=null,i=1/0;return s.steps.forEach((l,a)=>{let u=s.values[a];typeof u=="number"&&Math.abs(l-r)<i&&(i=Math.abs(l-r),o=u)}),o}within(e){let{ctx:n,box:r}=this;n.save(),n.beginPath(),n.rect(r.x,r.y,r.width,r.height),n.clip(),e(n),n.restore()}tint(e,n){this.tints.set(e,[...this.tints.get(e)??[],n])}wash(){this.within(e=>{for(let[n,r]of this.tints){e.fillStyle=n,e.beginPath();for(let{x:s,y:o,width:i,height:l}of r)e.rect(s,o,i,l);e.fill()}})}trace(e,n,r){this.within(s=>{s.strokeStyle=r,s.lineWidth=1.25*this.ratio,s.beginPath();let o=!1;e.forEach((i,l)=>{let a=n[l];if(typeof a!="number"){o=!1;return}o?s.lineTo(this.x(i),this.y(a)):s.moveTo(this.x(i),this.y(a)),o=!0}),s.stroke()})}line(e,n,r,s,o,i=1,l=[]){let{ctx:a,ratio:u}=this;a.save(),a.strokeStyle=o,a.lineWidth=i*u,a.setLineDash(l.map(d=>d*u)),a.beginPath(),a.moveTo(e,n),a.lineTo(r,s),a.stroke(),a.restore()}ring(e,n,r,s){let{ctx:o,ratio:i}=this;o.save(),o.beginPath(),o.arc(e,n,r*i,0,2*Math.PI),o.fillStyle=this.colours.surface,o.fill(),o.lineWidth=2*i,o.strokeStyle=s,o.stroke(),o.restore()}triangle(e,n,r,s,o){let{ctx:i,ratio:l}=this,a=r*l,u=o?a:-a;i.save(),i.beginPath(),i.moveTo(e,n),i.lineTo(e-a*.6,n+u),i.lineTo(e+a*.6,n+u),i.closePath(),i.fillStyle=s,i.fill(),i.restore()}occupy(e,n,r,s){this.obstacles.push({x:e,y:n,width:r,height:s})}label(e,n,r){if(!e||n.strength<1)return;let{colour:s,priority:o,strength:i}=n,l=i>1;this.wishes.push({text:e,colour:s,priority:l?-1:o,places:r,forced:l})}note(e,n,r){this.wishes.push({text:e,colour:n,priority:4,places:r,forced:!1})}flush(){let{ctx:e,ratio:n,box:r}=this;if(!this.wishes.length)return;e.save(),e.font=`500 ${11*n}px ${Bt}`,e.textBaseline="middle",e.textAlign="left";let s=4*n,o=l=>e.measureText(l).width+2*s,i=Dh(this.wishes,r,o,16*n,Nh(this),this.obstacles);for(let{x:l,y:a,width:u,height:d,text:p,colour:f}of i)e.fillStyle=Ge(this.colours.surface,.5),e.beginPath(),e.roundRect(l,a,u,d,3*n),e.fill(),e.strokeStyle=Ge(this.colours.surface,.85),e.lineWidth=3*n,e.lineJoin="round",e.strokeText(p,l+s,a+d/2+n*.5),e.fillStyle=f,e.fillText(p,l+s,a+d/2+n*.5);e.restore()}};function Zs(t){return t==="mousemove"||t==="mouseleave"}function Hh(t,e,n){let r=null,s=o=>{o!==r&&(r=o,t.over.style.cursor=o===null?"":"pointer",n.hover(o))};t.over.addEventListener("mousemove",o=>{s(o.buttons?null:e(t,o.offsetX,o.offsetY))}),t.over.addEventListener("mouseleave",()=>{s(null)}),t.over.addEventListener("click",o=>{let i=e(t,o.offsetX,o.offsetY);i!==null&&n.pick(i)})}var Gw=1,Yw=3,Jw=4,Qw=.16;function Ih(t,e,n){let{grid:r,lines:s,window:o,palette:i}=e,l=r.columns.length-s.length,a=r1(e),u={width:e.width,height:e.height,padding:[8,e.axis==="share"?24:12,0,0],legend:{show:!1},focus:{alpha:.25},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},focus:{prox:24},points:{size:7,width:2},...e.sync?{sync:Zw(e.sync)}:{},dataIdx:(d,p,f)=>p?n.nearest(p-1,f)??f:f,bind:{dblclick:()=>()=>(n.zoom(null),null)}},scales:{x:{time:e.axis==="wall",range:()=>[...o]},y:a},axes:za(i,a,e.axis),series:[{},...n1(e),...s.map((d,p)=>t1(d,r.isolated[l+p]??[]))],bands:s.flatMap(({range:d,colour:p})=>d?[{series:[d[1]+1,d[0]+1],fill:Ge(p,Qw)}]:[]),hooks:{draw:[d=>Xw(d,e)],setCursor:[d=>n.cursor((d.cursor.left??-1)<0?null:d.cursor.idx??null)],setSeries:[(d,p)=>n.light(e1(e,(p??0)-1))],setSelect:[d=>{let{left:p,width:f}=d.select;f>=5&&n.zoom([d.posToVal(p,"x"),d.posToVal(p+f,"x")])}]}};return new Je(u,[r.x,...r.columns],t)}function Zw(t){return{key:t,setSeries:!1,scales:["x",null],filters:{pub:Zs,sub:Zs}}}function Xw(t,{curves:e,lines:n,palette:r}){let{min:s,max:o}=t.scales.y??{};if(s===void 0||o===void 0)return;let i=new gr(t,r,e,new Qr("step",e,0));Da(i,[s,o],l=>n[e.indexOf(l)]?.colour??r.none,!1)}function e1({grid:t,lines:e},n){let r=n-(t.columns.length-e.length);if(r>=0)return r;let s=e.findIndex(({range:o})=>o?.includes(n));return s<0?null:s}function t1({colour:t,dash:e,width:n},r){return{stroke:t,dash:e,width:n,spanGaps:!1,points:{show:r.length>0,filter:()=>r,size:5,fill:t}}}function n1({lines:t}){return t.flatMap(({range:e,colour:n})=>(e??[]).map(()=>({stroke:Ge(n,.35),width:.75,spanGaps:!1,points:{show:!1}})))}function r1({extent:t,log:e,grid:n}){let r=e?t[0]>0?0:o1(n.columns):null,s=ia([...t],r),o={range:()=>s,distr:r===null?Gw:r>0?Jw:Yw};return r&&(o.asinh=r),o}var s1=.05;function o1(t){let e=t.flatMap(n=>n.flatMap(r=>r?[Math.abs(r)]:[])).sort((n,r)=>n-r);return e[Math.floor(e.length*s1)]??1}var Ha=class{constructor(e,n){this.events=n;this.chart=null;this.scene=null;this.root=null;this.size=null;e.addController(this)}hostDisconnected(){this.size?.disconnect(),this.size=null,this.root=null,this.chart?.destroy(),this.chart=null}show(e,n){this.scene=n,e!==this.root&&(this.size?.disconnect(),this.size=new ResizeObserver(()=>{this.resize(e)}),this.size.observe(e),this.root=e),this.draw(e)}point(e){let{chart:n,scene:r}=this;n?.setCursor({left:n.valToPos(r?.grid.x[e]??0,"x"),top:10})}resize(e){let{clientWidth:n,clientHeight:r}=e;!n||!r||(this.chart?this.chart.setSize({width:n,height:r}):this.draw(e))}draw(e){let{clientWidth:n,clientHeight:r}=e;this.chart?.destroy(),this.chart=null,n&&r&&this.scene&&(this.chart=Ih(e,{...this.scene,width:n,height:r},this.events))}};var fc=12;function Bh({table:t,entries:e,range:n,place:r,left:s,width:o}){let i=s>o/2,l=i?{right:`${o-s+fc}px`}:{left:`${s+fc}px`},a={"max-width":`${Math.max(i?s:o-s,o/2)-2*fc}px`};return b`<div class="tip" aria-hidden="true" style=${va({...l,...a})}>
    <p>${r}</p>
    ${Fh(t.above)}
    <table>
      ${t.rows.map(({line:u,value:d})=>{let p=e[u];return p?b`<tr ?data-lit=${p.lit}>
              <td>${zu(p)}</td>
              <td class="who">${Po(p.name)}</td>
              <td class="number">${sr(d,n)}</td>
            </tr>`:S})}
    </table>
    ${Fh(t.below)}
  </div>`}function Fh(t){return t?b`<p class="quiet">
        ${c(g`${D(t)} more`,{id:"more-runs-at-cursor",desc:"Runs that are not in the table beside the cursor"})}
      </p>`:S}var Wh=11;function hc(t,e,n){let{left:r,top:s,width:o,height:i}=t.bbox,l=Object.create(t,{ctx:{value:e}}),a=u=>{for(let d of u??[])d(l)};a(t.hooks.drawClear),i1(t,e,n),e.save(),e.beginPath(),e.rect(r,s,o,i),e.clip(),a1(t,e),t.series.forEach((u,d)=>{d>0&&u.show!==!1&&l1(t,e,d)}),e.restore(),a(t.hooks.draw)}function i1(t,e,n){let r=devicePixelRatio,{left:s,top:o,width:i,height:l}=t.bbox,[a,u]=t.axes,d=(f,x)=>{e.strokeStyle=x,e.beginPath(),e.moveTo(f[0],f[1]),e.lineTo(f[2],f[3]),e.stroke()};e.save(),e.lineWidth=r,e.font=`${Wh*r}px ${Bt}`;let p=o+l;e.textAlign="right",e.textBaseline="middle",u._splits?.forEach((f,x)=>{let $=t.valToPos(f,"y",!0);Number.isFinite($)&&(d([s,$,s+i,$],n.grid),e.fillStyle=n["text-2"],e.fillText(u._values?.[x]??"",s-(u.gap??0)*r,$))}),d([s,p,s+i,p],n["border-strong"]),e.textAlign="center",e.textBaseline="top",e.fillStyle=n["text-2"],a._splits?.forEach((f,x)=>{(a._values?.[x]??"").split(`
`).forEach(($,T)=>{let A=(a.gap??0)+T*Wh*1.5;e.fillText($,t.valToPos(f,"x",!0),p+A*r)})}),e.restore()}function a1(t,e){for(let{series:n,fill:r}of t.bands??[]){let s=n.map(a=>qh(t,a).flat()),[o=[],i=[]]=s,l=qo(r,t,n[0]);!o.length||typeof l!="string"||(e.fillStyle=l,e.beginPath(),Kh(e,[...o,...i.reverse()]),e.closePath(),e.fill())}}function l1(t,e,n){let r=devicePixelRatio,s=t.series[n],o=qo(s?.stroke,t,n);if(!(!s||typeof o!="string")){e.save(),e.strokeStyle=o,e.lineWidth=(s.width??1)*r,e.lineJoin="round",e.setLineDash((s.dash??[]).map(i=>i*r)),e.beginPath();for(let i of qh(t,n))Kh(e,i);e.stroke(),e.restore(),u1(t,e,n,s.points??{})}}function u1(t,e,n,r){let s=devicePixelRatio,o=qo(r.show,t,n),i=r.filter,l=i?.(t,n,o);if(!o||!Array.isArray(l))return;let[a,u]=[qo(r.stroke,t,n),qo(r.fill,t,n)];e.save(),e.lineWidth=(r.width??1)*s;for(let d of l){let[p,f]=Vh(t,n,d)??[NaN,NaN];Number.isFinite(p+f)&&(e.beginPath(),e.arc(p,f,((r.size??0)-(r.width??0))/2*s,0,2*Math.PI),typeof u=="string"&&(e.fillStyle=u,e.fill()),typeof a=="string"&&(e.strokeStyle=a,e.stroke()))}e.restore()}function qo(t,e,n){return typeof t=="function"?t(e,n):t}function Vh(t,e,n){let r=t.data[0][n],s=t.data[e]?.[n];if(s===void 0||r===void 0)return;if(s===null)return null;let o=[t.valToPos(r,"x",!0),t.valToPos(s,"y",!0)];return o.every(Number.isFinite)?o:null}function qh(t,e){let{left:n,width:r}=t.bbox,s=Array.from(t.data[0],(a,u)=>Vh(t,e,u)).filter(a=>a!==void 0),o=s.findLastIndex(a=>a&&a[0]<n),i=s.findIndex(a=>a&&a[0]>n+r),l=[[]];for(let a of s.slice(Math.max(0,o),i<0?void 0:i+1))a?l.at(-1)?.push(a):l.push([]);return l.filter(a=>a.length)}function Kh(t,e){e.forEach(([n,r],s)=>{s?t.lineTo(n,r):t.moveTo(n,r)})}var c1={center:"middle",right:"end",end:"end"},p1={middle:"central",top:"hanging"},Ko=class{constructor(e){this.measure=e;this.fillStyle="#000000";this.strokeStyle="#000000";this.lineWidth=1;this.lineJoin="miter";this.font="10px sans-serif";this.textAlign="left";this.textBaseline="alphabetic";this.dash=[];this.clips=0;this.path=[];this.stack=[];this.out=[];this.count=0}toDocument(e,n,r=""){let s={width:fe(n[0]),height:fe(n[1]),viewBox:`0 0 ${fe(e[0])} ${fe(e[1])}`};return`<svg xmlns="http://www.w3.org/2000/svg"${bc(s)}>${this.out.join("")}${r}</svg>
`}moved(e,n){return`<g transform="translate(${fe(e)} ${fe(n)})">${this.out.join("")}</g>`}save(){let{fillStyle:e,strokeStyle:n,lineWidth:r,lineJoin:s,font:o,textAlign:i,textBaseline:l,dash:a,clips:u}=this;this.stack.push({fillStyle:e,strokeStyle:n,lineWidth:r,lineJoin:s,font:o,textAlign:i,textBaseline:l,dash:a,clips:u})}restore(){let e=this.stack.pop();e&&(this.out.push("</g>".repeat(this.clips-e.clips)),Object.assign(this,e))}beginPath(){this.path=[]}moveTo(e,n){this.path.push(`M${fe(e)} ${fe(n)}`)}lineTo(e,n){this.path.push(`${this.path.length?"L":"M"}${fe(e)} ${fe(n)}`)}closePath(){this.path.push("Z")}rect(e,n,r,s){this.path.push(`M${fe(e)} ${fe(n)}h${fe(r)}v${fe(s)}h${fe(-r)}Z`)}roundRect(e,n,r,s,o=0){let i=typeof o=="number"?o:0,l=(a,u)=>`a${fe(i)} ${fe(i)} 0 0 1 ${fe(a)} ${fe(u)}`;this.path.push(`M${fe(e+i)} ${fe(n)}h${fe(r-2*i)}${l(i,i)}v${fe(s-2*i)}${l(-i,i)}`,`h${fe(2*i-r)}${l(-i,-i)}v${fe(2*i-s)}${l(i,-i)}Z`)}arc(e,n,r){let s=o=>`a${fe(r)} ${fe(r)} 0 1 1 ${fe(o)} 0`;this.path.push(`M${fe(e-r)} ${fe(n)}${s(2*r)}${s(-2*r)}Z`)}clip(){let e=`clip${this.count+=1}`;this.out.push(`<clipPath id="${e}"><path d="${this.path.join("")}"/></clipPath><g clip-path="url(#${e})">`),this.clips+=1}setLineDash(e){this.dash=[...e]}fill(){this.draw({...gc("fill",this.fillStyle)})}stroke(){this.draw({fill:"none",...this.line()})}fillText(e,n,r,s){this.write(e,n,r,gc("fill",this.fillStyle),s)}strokeText(e,n,r){this.write(e,n,r,{fill:"none",...this.line()})}measureText(e){return{width:this.measure(e,this.font)}}line(){return{...gc("stroke",this.strokeStyle),"stroke-width":fe(this.lineWidth),"stroke-linejoin":this.lineJoin,...this.dash.length?{"stroke-dasharray":this.dash.map(fe).join(" ")}:{}}}draw(e){this.path.length&&this.out.push(`<path d="${this.path.join("")}"${bc(e)}/>`)}write(e,n,r,s,o){let i=c1[this.textAlign],l=p1[this.textBaseline],a=o!==void 0&&this.measure(e,this.font)>o,u={x:fe(n),y:fe(r),style:`font: ${this.font}`,...i?{"text-anchor":i}:{},...l?{"dominant-baseline":l}:{},...a?{textLength:fe(o),lengthAdjust:"spacingAndGlyphs"}:{},...s};this.out.push(`<text${bc(u)}>${jh(e)}</text>`)}};function gc(t,e){let n=/^(#[0-9a-f]{6})([0-9a-f]{2})$/i.exec(e);return n?{[t]:n[1]??"",[`${t}-opacity`]:fe(parseInt(n[2]??"ff",16)/255)}:{[t]:e}}function fe(t){return Math.round(t*100)/100}function bc(t){return Object.entries(t).map(([e,n])=>` ${e}="${jh(String(n))}"`).join("")}function jh(t){let e={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};return t.replace(/[&<>"]/g,n=>e[n]??"").replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g,"")}var d1=2,An=16,Uh=40,yc=22,Ia=20,m1=12,f1=t=>`600 ${14*t}px ${Bt}`,Gh=t=>`400 ${12*t}px ${Bt}`;function vc(t,e,n){let r=document.createElement("canvas"),s=r.getContext("2d");if(!s)return Promise.resolve(null);let o=Jh(t,e,(l,a)=>Zh(s,l,a)),i=d1/devicePixelRatio;return r.width=Math.round(o.width*i),r.height=Math.round(o.height*i),s.scale(i,i),Qh(s,o,e,n),s.translate(An*devicePixelRatio,o.head),hc(t,s,n),new Promise(l=>{r.toBlob(l,"image/png")})}function Yh(t,e,n){let r=document.createElement("canvas").getContext("2d"),s=(d,p)=>r?Zh(r,d,p):d.length*yc*.3,o=Jh(t,e,s),[i,l]=[new Ko(s),new Ko(s)];Qh(i,o,e,n),hc(t,l,n);let a=[o.width,o.height],u=[o.width/devicePixelRatio,o.height/devicePixelRatio];return i.toDocument(a,u,l.moved(An*devicePixelRatio,o.head))}function Jh(t,{keys:e},n){let r=devicePixelRatio,{width:s,height:o}=t.ctx.canvas,i=[],[l,a]=[An*r,0];for(let{text:d}of e){let p=(Ia+6)*r+n(d,Gh(r));l>An*r&&l+p>s+An*r&&([l,a]=[An*r,a+1]),i.push([l,(Uh+(a+.5)*yc)*r]),l+=p+16*r}let u=(Uh+(e.length?a+1:0)*yc+4)*r;return{width:s+2*An*r,height:o+u+m1*r,head:u,places:i}}function Qh(t,e,n,r){let s=devicePixelRatio,o=e.width-2*An*s;t.fillStyle=r.surface,t.beginPath(),t.rect(0,0,e.width,e.height),t.fill(),t.textBaseline="middle",t.fillStyle=r.text,t.font=f1(s),t.fillText(n.title,An*s,20*s,o*.6);let i=Math.min(o*.6,t.measureText(n.title).width);t.fillStyle=r["text-2"],t.font=Gh(s),t.textAlign="right",t.fillText(n.note,An*s+o,20*s,Math.max(1,o-i-16*s)),t.textAlign="left",n.keys.forEach((l,a)=>{let[u,d]=e.places[a]??[0,0];h1(t,u,d,l,r.surface),t.fillStyle=r.text,t.fillText(l.text,u+(Ia+6)*s,d)})}function h1(t,e,n,{colour:r,dash:s,hollow:o},i){let l=devicePixelRatio;t.save(),t.strokeStyle=r,t.lineWidth=2*l,t.setLineDash(s.map(a=>a*l)),t.beginPath(),t.moveTo(e,n),t.lineTo(e+Ia*l,n),t.stroke(),t.setLineDash([]),o&&(t.fillStyle=i,t.lineWidth=1.5*l,t.beginPath(),t.arc(e+Ia/2*l,n,3*l,0,2*Math.PI),t.fill(),t.stroke()),t.restore()}function Zh(t,e,n){t.save(),t.font=n;let{width:r}=t.measureText(e);return t.restore(),r}function Xs(t,e){return xc(t,e)?"":U(e)}var g1=.005;function xc(t,e){return(t.match(/[-−]?\d[\d,]*(?:\.\d+)?(?:e[-+−]?\d+)?/gi)??[]).some(r=>{let s=Number(r.replaceAll(",","").replaceAll("−","-")),[o="",i="0"]=r.replaceAll("−","-").split(/e/i),l=10**(Number(i)-(o.split(".")[1]?.length??0));return Math.abs(s-e)<=Math.min(l*.5001,Math.abs(e)*g1)})}var eg={over(t,e,n){let{ratio:r}=t,{value:s,label:o}=e,i=Xh(t,e);if(!i||!t.inside(i.x))return;let{x:l,y1:a,y2:u}=i,{strength:d}=n,p=Ge(n.colour,d<1?.35:1),f=d>1?3:2,x=4*r;t.line(l,a,l,u,p,f),t.line(l-x,a,l+x,a,p,f),t.line(l-x,u,l+x,u,p,f),t.occupy(l-x,Math.min(a,u)-x,2*x,Math.abs(u-a)+2*x);let $=/\d/.test(o)?o:`${o} ${U(s,3)}`;t.label($,n,(T,A)=>{let O=(a+u)/2-A/2,C=8*r;return[[l+C,O],[l-T-C,O],[l-T-C,Math.min(a,u)-A],[l-T-C,Math.max(a,u)]]})},distance(t,e,[n,r]){let s=Xh(t,e);if(!s)return 1/0;let[o,i]=[Math.min(s.y1,s.y2),Math.max(s.y1,s.y2)];return Math.hypot(n-s.x,Math.max(o-r,r-i,0))},values:({first_value:t,other_value:e})=>[t,e].filter(n=>typeof n=="number"),row:({label:t,step:e,value:n})=>({name:t,value:`${Xs(t,n)} ${ki(qe(e))}`.trim()})};function Xh(t,e){let{member:n,tag:r,other_member:s,other_tag:o,step:i,value:l}=e,a=e.first_value??t.valueAt({member:n,tag:r},i),u=e.other_value??t.valueAt({member:s,tag:o},i)??(a===null?null:a-l);return a===null||u===null?null:{x:t.x(i,{member:n,tag:r}),y1:t.y(a),y2:t.y(u)}}var tg={over(t,{value:e,label:n},r){let{box:s,ratio:o}=t,{colour:i,strength:l}=r,a=t.y(e),u=3*o,d=a<s.y?"↑ ":a>t.bottom?"↓ ":"";d||t.line(s.x,a,t.right,a,Ge(i,l<1?.3:1),l>1?2.5:1.5,[6,4]),t.label(d+b1(n,e),r,(p,f)=>{let x=Math.max(a-f-u,s.y+u),$=Math.min(a+u,t.bottom-f-u),T=[];for(let A of[1,0,.5,.75,.25]){let O=s.x+u+(s.width-p-2*u)*A;T.push([O,x],[O,$])}return T})},distance:(t,{value:e},[,n])=>Math.abs(n-t.y(e))+3*t.ratio,values:({value:t,tolerance:e})=>e?[t-e,t,t+e]:[t],row:({label:t,value:e})=>({name:t,value:Xs(t,e)})};function b1(t,e){return t.includes("=")||xc(t,e)?t:`${t} = ${U(e)}`}var ng={over(t,{step:e,value:n,label:r,member:s,tag:o},i){let{box:l,ratio:a}=t,{colour:u,strength:d}=i,p=t.x(e,{member:s,tag:o});if(!t.inside(p))return;let f=n===null?l.y+28*a:t.y(n),x=Ge(u,d<1?.35:1);if((d>1||n===null)&&t.line(p,l.y,p,t.bottom,x,1,[2,3]),n!==null){let $=d>1?7:5;t.ring(p,Math.max(l.y,Math.min(t.bottom,f)),$,x),t.occupy(p-$*a,f-$*a,2*$*a,2*$*a)}t.label(`${r} ${y1(r,e)}`.trim(),i,($,T)=>{let A=10*a,C=t.valueAt({member:s,tag:o},e)!==null&&n!==null,F=[[p-$/2,f-T-A],[p+A,f-T/2],[p-$-A,f-T/2],[p+A,f-T-A],[p-$-A,f-T-A],[p-$-A,f+A]];return C&&F.splice(1,0,[p-$/2,f+A],[p+A,f+A]),F})},distance(t,{step:e,value:n,member:r,tag:s},[o,i]){let l=t.x(e,{member:r,tag:s});return n===null?Math.abs(o-l):Math.hypot(o-l,i-Math.max(t.box.y,Math.min(t.bottom,t.y(n))))},values:({value:t})=>t===null?[]:[t],row:({label:t,step:e,value:n})=>({name:t,value:`${n===null?"":Xs(t,n)} ${ki(qe(e))}`.trim()})};function y1(t,e){return t.match(/\d[\d,]*(?:\.\d+)?/g)?.some(n=>Number(n.replaceAll(",",""))===e)?"":`@ ${qe(e)}`}var rg={under(t,e,{colour:n,strength:r,leading:s}){let{first_step:o,last_step:i}=e,{ratio:l,box:a}=t,u=t.x(o,e),d=Math.max(t.x(i,e)-u,2*l);if(s||r>1){let p=Ge(n,r>1?.18:r<1?.04:.1);t.tint(p,{x:u,y:a.y,width:d,height:a.height})}t.tint(Ge(n,r<1?.3:.9),{x:u,y:a.y,width:d,height:2*l})},over(t,e,n){let{ratio:r,box:s}=t,{first_step:o,last_step:i,label:l}=e,a=Math.max(t.x(o,e),s.x),u=Math.min(t.x(i,e),t.right);u<s.x||a>t.right||t.label(l,n,(d,p)=>{let f=(a+u-d)/2,x=[s.y+4*r,s.y+6*r+p,t.bottom-p-4*r],$=u-a>=d?[a+2*r,f,u-d]:[f];return x.flatMap(T=>$.map(A=>[A,T]))})},distance(t,e,[n,r]){let[s,o]=[t.x(e.first_step,e),t.x(e.last_step,e)],i=Math.max(0,r-t.box.y-18*t.ratio);return Math.hypot(Math.max(s-n,n-o,0),i)+5*t.ratio},row:({label:t,first_step:e,last_step:n})=>({name:t,value:e===n?Ct(qe(e)):Ri(qe(e),qe(n))})};var v1={row:({name:t,value:e,unit:n})=>({name:t,value:Zr(e,n)})},x1={row:t=>{let e=Object.entries(t).filter(([,s])=>["number","string"].includes(typeof s)),n=new Map(e),r=[...n].filter(([s])=>!["kind","label","name"].includes(s)).map(([s,o])=>`${s.replaceAll("_"," ")} ${typeof o=="number"?U(o):o}`);return{name:String(n.get("label")??n.get("name")??t.kind),value:r.join(", ")}}},w1=new Map(Object.entries({span:rg,level:tg,point:ng,gap:eg,stat:v1}));function br(t){return w1.get(t.kind)??x1}function eo(t){return br(t).row(t)}function Fa(t){return na(t).flatMap(({evidence:e})=>br(e).values?.(e)??[])}function $1(t){return/(?:series|ss)$/.test(t)?t:/(?:ss|sh|ch|x)es$/.test(t)?t.slice(0,-2):t.replace(/ies$/,"y").replace(/s$/,"")}function Zr(t,e){if(t===null)return or();let n=c("^(?:share|fraction)(?: of (.+))?$",{id:"unit-share",desc:"Regular expression of how the server says the unit of a share: share, share of the curve"}),r=new RegExp(n).exec(e);if(r){let o=U(t*100,3),i=r.slice(1).join("");return i?c(g`${o} % of ${i}`,{desc:"A share of something"}):c(g`${o} %`,{desc:"A share"})}let s=t===1?$1(e):e;return s?`${U(t)} ${s}`:U(t)}function Ba({heads:t,rows:e}){return[t,...e].map(n=>`${n.map(S1).join(",")}\r
`).join("")}function Wa({heads:t,rows:e}){return[t,...e].map(n=>n.map(r=>ig(r).replace(/[\t\r\n]+/g," ")).join("	")).join(`
`)}function sg({heads:t,rows:e}){let n=t.map((o,i)=>e.some(l=>typeof l[i]=="number")),r=o=>`| ${o.map(i=>Xr(og(i))).join(" | ")} |`,s=`| ${n.map(o=>o?"---:":"---").join(" | ")} |`;return[r(t),s,...e.map(r),""].join(`
`)}function Xr(t){return t.replace(/[\\`*_[\]<>|#~&]/g,"\\$&").replace(/\s+/g," ")}function og(t){return t==null?"":String(t)}function ig(t){let e=og(t);return typeof t=="string"&&/^[=+\-@\t]/.test(e)?`'${e}`:e}function S1(t){let e=ig(t);return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e}var k1={nan:NaN,inf:1/0,"-inf":-1/0};function ag(t,e,n){let[r,s]=n??[-1/0,1/0],o=[...new Set(e.flatMap(u=>u.steps))].filter(u=>u>=r&&u<=s).sort((u,d)=>u-d),i=e.map(u=>new Map(u.steps.map((d,p)=>[d,p]))),l=["step"];t.forEach((u,d)=>{let p=u.member==="."?u.tag:`${u.member}/${u.tag}`;l.push(p,`${p} wall_time`),e[d]?.smoothed&&l.push(`${p} smoothed`)});let a=o.map(u=>{let d=[u];return e.forEach((p,f)=>{let x=i[f]?.get(u)??-1;d.push(x<0?null:p.values[x]??R1(p,u),p.wall_times[x]),p.smoothed&&d.push(p.smoothed[x])}),d});return{heads:l,rows:a}}function R1(t,e){let n=t.marks.findLast(r=>r.step<=e);return k1[n?.value??"nan"]}function lg(t,e,n){let r=[`### ${we(t.rule,e)}: ${Xr(t.run)}`,"",Ae([`**${cn(t.severity)}**`,Ai(t.confidence)]),"",T1(t.message),""],s=t.evidence.flatMap(l=>l.kind==="stat"?[l]:[]);if(s.length){let l=[c("Measured",{desc:"Head of a column of names of measured numbers"}),c("Value",{desc:"A measured number"}),c("Limit",{desc:"What a number is compared with"})];r.push(`| ${l.join(" | ")} |`,"| --- | ---: | ---: |");for(let{name:a,value:u,limit:d,unit:p}of s){let f=d===null?"":Zr(d,p);r.push(`| ${Xr(a)} | ${Zr(u,p)} | ${f} |`)}r.push("")}let o=t.evidence.filter(l=>l.kind!=="stat");for(let l of o){let{name:a,value:u}=eo(l);r.push(`- ${Xr(a)}${u?`: ${Xr(u)}`:""}`)}o.length&&r.push("");let i=t.remedies.map(l=>e?.remedies[l]?.action).filter(l=>l!==void 0);return i.length&&r.push(c("What to do next:"),"",...i.map((l,a)=>`${a+1}. ${l}`),""),n&&r.push(`<${n}>`,""),r.join(`
`)}function T1(t){return t.split(/((?<!`)`[^`]+`(?!`))/).map((n,r)=>r%2?n.replace(/\s+/g," "):Xr(n)).join("")}function Va(t,e,n){return`${`${t} ${e}`.replace(/[^\p{L}\p{N}._=-]+/gu,"-").replace(/^[-.]+|-+$/g,"").slice(0,120)||"chart"}.${n}`}function qa({chart:t,caption:e,palette:n,run:r,points:s,thinned:o}){let i=(a,u)=>{a&&Es(a,Va(r,e.title,u))},l=(a,u)=>new Blob([a],{type:`${u};charset=utf-8`});return[{label:c("Save picture (PNG)"),act:()=>{vc(t,e,n).then(a=>i(a,"png"))}},{label:c("Save picture (SVG)"),act:()=>i(l(Yh(t,e,n),"image/svg+xml"),"svg")},{label:o?c("Save shown points (CSV)"):c("Save points (CSV)"),act:()=>i(l(Ba(s()),"text/csv"),"csv")},{label:c("Copy picture"),act:()=>E1(vc(t,e,n)),done:c("Copied")},{label:o?c("Copy shown points"):c("Copy points"),act:()=>Mn(Wa(s())),done:c("Copied")}]}async function E1(t){let e=t.then(n=>n??Promise.reject(new Error("nothing was drawn")));await navigator.clipboard.write([new ClipboardItem({"image/png":e})])}var ug=j`
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
`;var Ka=j`
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
`,to=class{constructor(e){this.host=e;this.onKey=e=>{e.key==="Escape"&&!e.defaultPrevented&&this.put(!1)};e.addController(this)}get isOn(){return this.host.hasAttribute("full")}hostDisconnected(){this.put(!1)}get item(){return{label:c("Fill the page"),act:()=>{this.put(!this.isOn)},ticked:this.isOn}}put(e){this.host.toggleAttribute("full",e),document.documentElement.style.overflow=e?"hidden":"",document.removeEventListener("keydown",this.onKey),e&&document.addEventListener("keydown",this.onKey)}};var M1="200px",no=class{constructor(e){this.host=e;this.near=!1;this.seen=!1;this.watch=null;e.addController(this)}hostConnected(){this.watch=new IntersectionObserver(e=>{let n=e.at(-1)?.isIntersecting??!1;n!==this.near&&(this.near=n,this.seen||=n,this.host.requestUpdate())},{rootMargin:M1}),this.watch.observe(this.host)}hostDisconnected(){this.watch?.disconnect(),this.near=!1}};var C1=2e3,gn=class extends oe{constructor(){super(...arguments);this.heading="";this.items=()=>[];this.open=!1;this.said=""}onFocusOut(n){let r=n.relatedTarget;(!r||!this.renderRoot.contains(r))&&(this.box.open=!1)}onKey(n){n.key!=="Escape"||!this.box.open||(n.stopPropagation(),this.close())}close(){this.box.open=!1,this.handle.focus()}async act({act:n,done:r}){let s=Promise.resolve(n());if(this.close(),r===void 0)return;let o=await s.catch(()=>!1);this.said=o===!1?c("Could not be copied"):r,setTimeout(()=>this.said="",C1)}render(){return b`<span class="said" aria-live="polite">${this.said}</span>
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
    </button>`}};gn.styles=[de,j`
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
    `],k([E()],gn.prototype,"heading",2),k([E({attribute:!1})],gn.prototype,"items",2),k([he()],gn.prototype,"open",2),k([he()],gn.prototype,"said",2),k([Hn("details")],gn.prototype,"box",2),k([Hn("summary")],gn.prototype,"handle",2),gn=k([ue("td-menu")],gn);var A1=400,qn=class extends oe{constructor(){super(...arguments);this.curves=[];this.series=[];this.zoom=null;this.open=!1}render(){return b`<details @toggle=${n=>this.open=n.target.open}>
      <summary class="fold">${c("Show numbers")}</summary>
      ${this.open?this.renderTable():S}
    </details>`}renderTable(){let{x:n}=_s(this.curves),[r,s]=this.zoom??[-1/0,1/0],o=n.filter(p=>p>=r&&p<=s),i=Math.max(1,Math.ceil(o.length/A1)),l=o.filter((p,f)=>f%i===0||f===o.length-1),a=this.curves.reduce((p,f)=>p+f.points,0),u=this.curves.map(p=>new Map(p.steps.map((f,x)=>[f,p.values[x]??null]))),d=l.length<o.length||this.curves.some(p=>p.thinned);return b`<div class="box cue" tabindex="0" role="region" aria-label=${c("Numbers")}>
      <table>
        ${d?b`<caption>
                ${P1(l.length,a)}
              </caption>`:S}
        <thead>
          <tr>
            <th scope="col">${c("Step")}</th>
            ${this.series.map((p,f)=>b`<th scope="col" title=${`${p.member} · ${p.tag}`}>
                  ${this.series.length>1?Fn(this.series)[f]:p.tag}
                </th>`)}
          </tr>
        </thead>
        <tbody>
          ${l.map(p=>b`<tr>
                <td>${D(p)}</td>
                ${u.map(f=>{let x=f.get(p);return b`<td>
                    ${x===void 0?"":x===null?or():U(x,5)}
                  </td>`})}
              </tr>`)}
        </tbody>
      </table>
    </div>`}};qn.styles=[de,j`
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
    `],k([E({attribute:!1})],qn.prototype,"curves",2),k([E({attribute:!1})],qn.prototype,"series",2),k([E({attribute:!1})],qn.prototype,"zoom",2),k([he()],qn.prototype,"open",2),qn=k([ue("td-numbers")],qn);function P1(t,e){let n=D(t);return ye(t,{one:c(g`${n} row of ${Hr(e)}; zoom in on the chart to see more.`),other:c(g`${n} rows of ${Hr(e)}; zoom in on the chart to see more.`)})}var lt=j`
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
`;var L1=12,je=class extends oe{constructor(){super(...arguments);this.lines=[];this.groups=[];this.order=[];this.generation=0;this.heading="";this.dark=!1;this.visible={hidden:[],only:[]};this.window=null;this.baseline="";this.small=!1;this.cursor=null;this.lit=null;this.isHovered=!1;this.spoken="";this.sight=new no(this);this.enlarged=new to(this);this.data=new ha(this);this.plot=new Ha(this,{nearest:(n,r)=>dr(this.view.grid.columns[n],r),cursor:n=>this.cursor=n,light:n=>this.lit=this.view.traces[n??-1]?.name??null,zoom:n=>{this.zoom(n)}});this.view=new No([],{scale:"",x:"",outliers:!1});this.traces=[];this.drawn=[];this.items=()=>{let{chart:n}=this.plot;return[this.enlarged.item,...n?qa(this.exported(n)):[]]}}willUpdate(n){let{store:r,generation:s,lines:o,groups:i,choice:l,visible:a}=this;(!this.small||this.sight.seen)&&this.data.ask({store:r,generation:s,lines:o,groups:i,axis:l.x}),n.has("window")&&this.data.zoom(this.window);let{traces:u}=this.data;if(u===this.traces&&!n.has("visible")&&!n.has("choice"))return;this.traces=u;let d=u.filter(({name:p})=>Ns(a,p));this.view=new No(d.map(p=>this.data.placed(p)),l),this.cursor=null}updated(){let n=this.renderRoot.querySelector(".plot"),{view:r,window:s,dark:o,baseline:i}=this,l=[r,s,o,i];!n||l.every((a,u)=>a===this.drawn[u])||(this.drawn=l,this.plot.show(n,r.traces.length?this.scene(r):null))}scene(n){let{traces:r,grid:s,columns:o,axes:i}=n,l=n.windowOf(this.window),a=xm(r);return{grid:s,lines:r.map(({name:u},d)=>({...Is(this.placeOf(u),this.dark),width:u===this.baseline?3:a[d]?2:1.5,range:a[d]??null})),curves:o.slice(-r.length),window:l,extent:n.rangeWithin(l),axis:Km(this.choice.x),sync:this.small?"quantities":"",log:i.log,palette:En(this.dark)}}placeOf(n){let r=this.groups.findIndex(s=>s.name===n);return r>=0?r:this.groups.length+this.order.indexOf(n)}zoom(n){this.dispatchEvent(new te("td-window",{window:n}))}light(n){this.lit=n;let r=this.view.indexOf(n);this.plot.chart?.setSeries(r<0?null:this.view.columnOf(r)+1,{focus:!0})}onKey(n){let{chart:r}=this.plot;if(n.ctrlKey||n.metaKey||n.altKey||!r)return;let{grid:s,traces:o}=this.view,i=Jm(n,this.cursor,s.x.length-1);if(i!==null){this.plot.point(i),this.cursor=i;let l=o.slice(0,L1).map(({name:a},u)=>`${a} ${this.view.valueAt(u,i)}`);this.spoken=Ae([Bs(this.choice.x,s.x[i]??0),...l])}else if(n.key==="Escape"||n.key==="0")this.zoom(null);else return;n.preventDefault()}render(){let{heading:n,choice:r,cursor:s,data:o}=this,i=s===null?void 0:this.view.grid.x[s],l=Gm([...this.lines,...this.groups.flatMap(({lines:d})=>d)]),a=mr([...this.groups.map(({name:d})=>d),...this.lines.map(({run:d})=>d)]),u=Um(r.x,i);return b`<h2>
        <span class="cut" title=${n}>${n}</span
        >${l?b`<span class="quiet">${l}</span>`:S}
        <td-menu .heading=${n} .items=${this.items}></td-menu>
      </h2>
      <div
        class="plot"
        tabindex="0"
        role="img"
        aria-label=${c(g`Chart of ${n} of ${Ce(this.view.traces.length)}. Arrow keys read values, Escape resets the zoom.`)}
        @keydown=${d=>this.onKey(d)}
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
              .curves=${sa(o.traces)}
              .series=${vm(o.traces,a)}
              .zoom=${r.x==="steps"?this.window:null}
            ></td-numbers>`}`}exported(n){let{view:r,heading:s,dark:o,order:i,choice:l,window:a}=this,u=r.traces.map(({name:d})=>Is(this.placeOf(d),o));return Ym(n,{view:r,strokes:u,heading:s,dark:o,order:i,axis:l.x,window:a})}renderTip(n,r){let{chart:s}=this.plot;if(!this.isHovered||this.cursor===null||n===void 0||!s)return S;let{left:o,width:i}=s.bbox;return Bh({table:this.view.tableAt(this.cursor,this.lit),entries:this.view.traces.map(l=>this.entryOf(l,"",r)),range:this.view.extent,place:Bs(this.choice.x,n),left:s.valToPos(n,"x")+o/devicePixelRatio,width:(o+i)/devicePixelRatio})}renderLegend(n,r){let s=this.traces.map(o=>this.entryOf(o,n?"":pt(o.series.split),r));return xa(s,{light:o=>{this.light(o)},toggle:o=>this.dispatchEvent(new te("td-visible",{name:o,alone:!1})),isolate:o=>this.dispatchEvent(new te("td-visible",{name:o,alone:!0}))})}entryOf(n,r,s){let{name:o,title:i,range:l,losses:a}=n,u=this.view.indexOf(o);return{key:o,name:o.slice(s.length),title:i,stroke:Is(this.placeOf(o),this.dark),isBand:l!==null,losses:a,split:r,thick:o===this.baseline,lit:this.lit===o,value:u<0?"":this.view.valueAt(u,this.cursor),isShown:u>=0,isAlone:this.visible.only.length===1&&this.visible.only[0]===o}}};je.styles=[de,lt,da,fa,ug,Ka],k([E({attribute:!1})],je.prototype,"lines",2),k([E({attribute:!1})],je.prototype,"groups",2),k([E({attribute:!1})],je.prototype,"order",2),k([E({attribute:!1})],je.prototype,"store",2),k([E({type:Number})],je.prototype,"generation",2),k([E()],je.prototype,"heading",2),k([E({type:Boolean})],je.prototype,"dark",2),k([E({attribute:!1})],je.prototype,"choice",2),k([E({attribute:!1})],je.prototype,"visible",2),k([E({attribute:!1})],je.prototype,"window",2),k([E()],je.prototype,"baseline",2),k([E({type:Boolean,reflect:!0})],je.prototype,"small",2),k([he()],je.prototype,"cursor",2),k([he()],je.prototype,"lit",2),k([he()],je.prototype,"isHovered",2),k([he()],je.prototype,"spoken",2),je=k([ue("td-overlay")],je);var _1=7;function cg(t){let{quantities:e,filter:n,chart:r}=t,s=qi(n),o=e.filter(({label:i})=>s.matches([i]));return b`${e.length>=_1||n?O1(t,o.length,s.error):S}
    ${N1(t)}
    ${o.length?S:b`<p class="missing quiet">${c("No quantity matches.")}</p>`}
    <div class="grid quantities">${Wt(o,({key:i})=>i,r)}</div>`}function O1({quantities:t,filter:e,search:n},r,s){return b`<label class="pick">
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
  </label>`}function N1({runs:t,visible:e,dark:n,legend:r}){let s=mr(t),o=t.map((i,l)=>({key:i,name:i.slice(s.length),title:i,stroke:Is(l,n),isBand:!1,losses:"",split:"",thick:!1,lit:!1,value:"",isShown:Ns(e,i),isAlone:e.only.length===1&&e.only[0]===i}));return xa(o,r)}function pg(t,e,n,r){let s=t.flatMap(({wall_times:o})=>o.find(i=>i!==null)??[]);return{...r,curves:e.flatMap(o=>t[o]??[]),splits:e.map(o=>n[o]??"none"),axis:s.length?r.axis:"step",origin:r.origin??(s.length?Math.min(...s):0)}}function yr(t){return["train","validation","test"].includes(t)?t:"none"}function ja(t){return t==="validation"||t==="test"}function dg(t,e){let n=[];if(e.classes!==null&&t.role==="loss"){let r=Math.log(e.classes);n.push({value:r,label:`ln ${D(e.classes)} = ${U(r)}`})}if(e.prior!==null&&t.role==="loss"){let r=z1(e.prior);n.push({value:r,label:c(g`entropy of ${e.prior.join(", ")} = ${U(r)}`,{desc:"Entropy of class shares"})})}for(let[r,s]of e.levels)r===t.title&&n.push({value:s,label:U(s)});return n}function z1(t){let[e=.5]=t,n=t.length===1?[e,1-e]:t,r=n.reduce((s,o)=>s+o,0);return-n.reduce((s,o)=>s+o/r*Math.log(o/r),0)}function mg(t,e){let n=t.find(({rule:r})=>r==="predicts-the-prior");for(let r of n?.evidence??[]){if(r.kind!=="level"||!(r.value>0&&r.value<1))continue;if(e.find(({member:o,tag:i})=>o===r.member&&i===r.tag)?.role==="score")return r.value}return null}function fg(t,e){let n=t.findLastIndex(({better:i})=>i!=="none"),[r,s]=[t[n],e[n]];if(!r||!s)return null;let o=null;for(let[i,l]of s.values.entries()){if(l===null)continue;(o===null||(r.better==="lower"?l<o.value:l>o.value))&&(o={value:l,step:s.steps[i]??0})}return o&&{value:o.value,label:c(g`best ${U(o.value)} @ ${qe(o.step)}`,{desc:"Best value and its step"})}}function hg(t,e){let n=t.kind==="span"?[t.first_step,t.last_step]:"step"in t?[t.step,t.step]:null,[r=0,s=0]=n??[],o=e[1]-e[0];if(!n||o<=0)return null;let i=Math.max((s-r)*.5,o*.05,2),l=[Math.max(e[0],r-i),Math.min(e[1],s+i)];return l[1]-l[0]>o*.7||l[0]>=l[1]?null:l}var Ua=class{constructor(e){this.host=e;this.curves=null;this.whole=[];this.error=null;this.wanted=null;this.window=null;this.request=0;this.zoomRequest=null;e.addController(this)}hostDisconnected(){this.zoomRequest?.abort()}async load(e){this.wanted=e;let n=this.request+=1;try{let r=await e.store.load(e.run,e.series,e.width,e.smoothing);if(n!==this.request)return;this.whole=r,this.error=null,(!this.window||!this.curves)&&this.put(r),this.window&&await this.refine(this.window)}catch(r){if(n!==this.request||Nn(r))return;this.error=r.message,this.host.requestUpdate()}}zoom(e){this.window=e,this.zoomRequest?.abort(),e?this.refine(e):this.put(this.whole)}put(e){this.curves=e,this.host.requestUpdate()}async refine([e,n]){let{wanted:r,whole:s}=this;if(!r||!s.some(a=>a.thinned)){this.curves!==s&&this.put(s);return}let[o,i]=[Math.floor(e),Math.ceil(n)],l=this.zoomRequest=new AbortController;try{let a=await r.store.source.curves(r.run,[...r.series],r.width,{start:o,end:i},l.signal,r.smoothing);if(l.signal.aborted||s!==this.whole)return;this.put(s.map(u=>{let d=a.series.find(({member:p,tag:f})=>p===u.member&&f===u.tag);return d?ra(u,d,o,i):u}))}catch{}}};var gg={nan:"NaN",inf:"+Inf","-inf":"−Inf"};function bg(t,e){t.curves.forEach((n,r)=>{let s=t.colours[e(n)];for(let{step:o,value:i,count:l}of n.marks){let a=t.x(o,n),u=t.x(D1(n,o,l),n);if(u<t.box.x||a>t.right)continue;let d=i!=="-inf",p=(4+r*11)*t.ratio,f=d?t.box.y+p:t.bottom-p,x=d?f+5*t.ratio:f-5*t.ratio;t.occupy(a-6*t.ratio,x-5*t.ratio,u-a+12*t.ratio,10*t.ratio),t.within(()=>{u>a&&t.line(a,x,u,x,s,3),t.triangle(a,f,9,s,d)});let $=l>1?`${gg[i]} ×${l}`:gg[i],T=7*t.ratio,A=d?x+6*t.ratio:x-22*t.ratio;t.label($,{colour:s,strength:1,priority:2},(O,C)=>[[a+T,x-C/2],[a-O-T,x-C/2],[a-O/2,A],[a+T,A],[a-O/2,A+(d?C:-C)]])}})}function D1(t,e,n){if(n<2)return e;let r=t.steps.indexOf(e);if(r<0)return e;let s=r;for(;s+1<t.steps.length&&t.values[s+1]===null;)s+=1;return t.steps[s]??e}function yg(t,e){if(t.abscissa.axis==="step")for(let n of t.curves){let r=Ge(t.colours[e(n)],.4);for(let{steps:s,values:o}of n.overwritten??[])t.trace(s,o,r)}}function H1(t){let e=t.flatMap(({steps:r,resets:s})=>s.map(o=>({step:o,steps:r}))),n=[];for(let{step:r,steps:s}of e.sort((o,i)=>o.step-i.step)){let o=n.at(-1);(o===void 0||Fr(s,o)<Fr(s,r))&&n.push(r)}return n}var I1=6,F1=4;function B1(t,e){let n=[];for(let r of t)r-(n.at(-1)??-1/0)>=e&&n.push(r);return n}function vg(t){let e=t.colours["text-2"],n=H1(t.curves).map(o=>t.x(o)).filter(o=>t.inside(o)),r=n.length>F1,s=r?c(g`log goes back ${D(n.length)} times`,{desc:"Mark on a chart: the steps begin again"}):c("log goes back",{desc:"Mark on a chart: the steps begin again"});for(let[o,i]of B1(n,I1*t.ratio).entries())t.line(i,t.box.y,i,t.bottom,e,1,[1,3]),!(r&&o>0)&&t.label(s,{colour:e,strength:1,priority:4},(l,a)=>{let u=3*t.ratio,d=t.bottom-a-u,p=t.box.y+(t.box.height-a)/2;return[d,t.box.y+u,p].flatMap(f=>[[i+u,f],[i-l-u,f]])})}function xg(t){let e=t.colours["text-2"],[n]=[...t.curves].sort((r,s)=>s.points-r.points);for(let{step:r,seconds:s}of n?.pauses??[]){let o=n?.steps.find(x=>x>r)??r,[i,l]=[t.x(r,n),t.x(o,n)];if(l<t.box.x||i>t.right)continue;let a=t.abscissa.axis!=="step",u=(i+l)/2;t.within(x=>{if(!a){t.line(u,t.box.y,u,t.bottom,e,1,[4,2,1,2]);return}x.fillStyle=Ge(e,.1),x.fillRect(i,t.box.y,Math.max(l-i,t.ratio),t.box.height)});let d=c(g`paused ${Xt(s)}`,{desc:"Mark on a chart: nothing was logged for so long"}),[p,f]=[Math.max(i,t.box.x),Math.min(l,t.right)];t.note(d,e,(x,$)=>[[a&&f-p>x?(p+f-x)/2:u+3*t.ratio,t.bottom-$-3*t.ratio]])}}function wg(t,e){let n=t.colours["text-2"],r=3*t.ratio;for(let{value:s,label:o}of e){let i=t.y(s),l=i<t.box.y?"↑ ":i>t.bottom?"↓ ":"";l||t.line(t.box.x,i,t.right,i,n,1,[2,2]),t.note(l+o,n,(a,u)=>{let d=Math.max(i-u-r,t.box.y+r),p=Math.min(i+r,t.bottom-u-r);return[0,1,.5,.25,.75].flatMap(f=>{let x=t.box.x+r+(t.box.width-a-2*r)*f;return[[x,d],[x,p]]})})}}var W1=10;function $g(t,e,n){let{curves:r,splits:s,palette:o}=e,i=new gr(t,o,r,n);yg(i,l=>yr(s[r.indexOf(l)]??"none")),wc(e,({evidence:l},a)=>{br(l).under?.(i,l,a)}),i.wash()}function Sg(t,e,n){let{curves:r,splits:s,palette:o}=e,i=new gr(t,o,r,n);xg(i),vg(i),bg(i,u=>yr(s[r.indexOf(u)]??"none")),wg(i,e.levels);let{min:l,max:a}=t.scales.y??{};e.yRange&&l!==void 0&&a!==void 0&&Da(i,[l,a],u=>o[yr(s[r.indexOf(u)]??"none")],!0),wc(e,({evidence:u},d)=>{br(u).over?.(i,u,d)}),i.flush()}function kg(t,e,n,r,s){let o=new gr(t,e.palette,e.curves,n),i=[o.box.x+r*o.ratio,o.box.y+s*o.ratio],l=null,a=W1;return wc(e,({evidence:u,id:d})=>{let p=br(u).distance?.(o,u,i)??1/0;p/o.ratio>=a||(a=p/o.ratio,l=d)}),l}function wc(t,e){let{annotations:n,lit:r,palette:s}=t,o=new Set(na(n)),i={point:0,gap:1,level:2,span:3,stat:4};for(let l of n){let{finding:a,evidence:u,id:d}=l,p=r!==null&&(d===r||d.startsWith(`${r}#`));if(!p&&!o.has(l))continue;let f=p?2:r===null?1:.5,{leading:x}=l;e(l,{colour:s[a.severity],strength:f,leading:x,priority:i[u.kind]})}}var V1=60,Rg=16,q1=.35;function Eg(t,e,n){let r=t.curves.flatMap((o,i)=>o.smoothed?[i]:[]);return[...t.curves.map((o,i)=>Tg(t,i,i,e,n,r.includes(i))),...r.map((o,i)=>Tg(t,o,t.curves.length+i,e,n,null))]}function Tg(t,e,n,r,s,o){let i=t.splits[e]??"none",l=t.palette[yr(i)],a=o?Ge(l,q1):l,u=ja(i),d=o===null?0:V1,p=u&&!o;return{stroke:a,width:o?1.25:u?2:1.75,spanGaps:!1,points:{show:!0,size:(u?7:5)-(o?2:0),width:o?1:1.5,stroke:a,fill:u?t.palette.surface:a,filter:()=>K1(r(),n,s(),d,p)}}}function K1({x:t,columns:e,isolated:n},r,[s,o],i,l){let a=[];if((e[r]??[]).forEach((d,p)=>{let f=t[p]??0;typeof d=="number"&&f>=s&&f<=o&&a.push(p)}),a.length<=i)return a;let u=new Set(n[r]);if(l){let d=a.length/Rg;for(let p=0;p<Rg;p+=1)u.add(a[Math.floor((p+.5)*d)]??0)}return[...u].sort((d,p)=>d-p)}function Mg(t,e){return t.length===e.length&&t.every((n,r)=>n===e[r])}var Ga=class{constructor(e,n,r){this.root=e;this.events=n;this.syncKey=r;this.grid={x:[],columns:[],isolated:[]};this.abscissa=new Qr("step",[],0);this.window=null;this.chart=null;this.scene=null;this.size={width:0,height:0};this.built=""}show(e){let n=this.scene;this.scene=e;let r=!n||!Mg(n.curves,e.curves)||n.axis!==e.axis||n.origin!==e.origin;if(r&&(this.abscissa=new Qr(e.axis,e.curves,e.origin),this.grid=this.abscissa.grid()),!this.size.width||!this.size.height)return;let s=[...Fa(e.annotations),...e.levels.map(({value:x})=>x)],{axis:o,palette:i,splits:l,xRange:a,yRange:u}=e,d=Ah(e),p=e.curves.map(x=>x.smoothed!==void 0),f=JSON.stringify([d,o,i.page,l,p,a,u,s]);!this.chart||f!==this.built?(this.built=f,this.build(e,d,s)):r?(this.chart.setData(this.data(),!1),this.rescale(),this.fitValues(this.chart)):(n.lit!==e.lit||!Mg(n.annotations,e.annotations))&&(e.annotations.length||n.annotations.length)&&this.chart.redraw(!1)}resize(e,n){!e||!n||e===this.size.width&&n===this.size.height||(this.size={width:e,height:n},this.chart?this.chart.setSize(this.size):this.scene&&this.show({...this.scene}))}destroy(){this.chart?.destroy(),this.chart=null,this.built=""}zoom(e){this.window=e,this.rescale(),this.events.zoom(e)}point(e){let{chart:n}=this;if(!n)return;let r=e===null?void 0:this.grid.x[e],[s,o]=r===void 0?[-10,-10]:[n.valToPos(r,"x"),10];n.setCursor({left:s,top:o});let{clientWidth:i,clientHeight:l}=n.over;Je.sync(this.syncKey).pub("mousemove",n,s,o,i,l,e??-1)}nearest(e,n){return dr(this.grid.columns[e],n)}stepAt(e){let n=this.grid.x[e]??0;for(let[r,s]of(this.scene?.curves??[]).entries()){let o=s.steps[this.abscissa.indexAt(r,n)];if(o!==void 0)return o}return Math.round(this.abscissa.step(n))}data(){return[this.grid.x,...this.grid.columns]}rescale(){let[e,n]=this.shown();this.chart?.setScale("x",{min:e,max:n})}fitValues(e){let{range:n}=e.scales.y??{};if(typeof n!="function")return;let[r,s]=n(e,0,1,"y");typeof r=="number"&&typeof s=="number"&&e.setScale("y",{min:r,max:s})}shown(){let{x:e}=this.grid,n=this.window??this.scene?.xRange??null,[r,s]=n?[this.abscissa.x(n[0]),this.abscissa.x(n[1])]:[e[0]??0,e.at(-1)??1];return r===s?[r-.5,s+.5]:[r,s]}build(e,n,r){this.chart?.destroy();let s=()=>this.grid,o=()=>this.shown(),i=Eh(e,n,this.grid,r,()=>this.scene?.curves??[],()=>this.steps(),o),l={...this.size,padding:[8,12,0,0],legend:{show:!1},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},points:{size:8,width:2},sync:{key:this.syncKey,setSeries:!1,scales:["x",null],filters:{pub:Zs,sub:Zs}},dataIdx:(u,d,p)=>d?this.nearest(d-1,p)??p:p,bind:{dblclick:()=>()=>(this.zoom(null),null)}},scales:i,axes:za(e.palette,i.y,e.axis),series:[{},...Eg(e,s,o)],hooks:{drawClear:[u=>this.scene&&$g(u,this.scene,this.abscissa)],draw:[u=>this.scene&&Sg(u,this.scene,this.abscissa)],setCursor:[u=>this.events.cursor((u.cursor.left??-1)<0?null:u.cursor.idx??null)],setSelect:[u=>this.onSelect(u)]}};this.chart=new Je(l,this.data(),this.root);let a=(u,d,p)=>this.scene&&kg(u,this.scene,this.abscissa,d,p);Hh(this.chart,a,this.events),this.rescale()}steps(){return this.window??this.scene?.xRange??[-1/0,1/0]}onSelect(e){let{left:n,width:r}=e.select;if(r<5)return;let s=[e.posToVal(n,"x"),e.posToVal(n+r,"x")],o=[this.abscissa.step(s[0]),this.abscissa.step(s[1])];e.setSelect({left:0,top:0,width:0,height:0},!1),o[0]<o[1]&&this.zoom(o)}};var j1=20,Ya=class{constructor(e,n){this.events=n;this.plot=null;this.size=null;e.addController(this)}hostDisconnected(){clearTimeout(this.following),this.size?.disconnect(),this.size=null,this.plot?.destroy(),this.plot=null}show(e,n,r){let s=this.plot??=new Ga(e,this.events,r);this.size||(this.size=new ResizeObserver(()=>{s.resize(e.clientWidth,e.clientHeight)}),this.size.observe(e)),s.show(n),s.resize(e.clientWidth,e.clientHeight)}follow(e,n,r){clearTimeout(this.following);let{plot:s}=this,o=e&&[...e];!s||s.window?.join()===o?.join()||(n?s.zoom(o):r&&(this.following=setTimeout(()=>{s.zoom(o)},j1)))}};function Ag(t,e,n,r,s){if(t.ctrlKey||t.metaKey||t.altKey)return null;let o=e.grid.x.length-1,i=t.shiftKey?Math.max(1,Math.round(o/20)):1,l=n??(t.key==="ArrowLeft"?o+1:-1);switch(t.key){case"ArrowLeft":return{cursor:Math.max(0,l-i)};case"ArrowRight":return{cursor:Math.min(o,l+i)};case"Home":return{cursor:0};case"End":return{cursor:o};case"+":case"=":return Cg(e,n,.5);case"-":return Cg(e,n,2);case"Escape":case"0":return{zoom:null};case"n":case"p":{let a=s[U1(s,r,t.key==="n"?1:-1)];return a?{evidence:a.id}:null}case"Enter":return s.some(({id:a})=>a===r)?{find:!0}:null;default:return null}}function U1(t,e,n){let r=t.findIndex(({id:s})=>s===e);return r<0?n>0?0:t.length-1:(r+n+t.length)%t.length}function Cg(t,e,n){let[r,s]=[t.stepAt(0),t.stepAt(t.grid.x.length-1)];if(r>=s)return null;let[o,i]=t.window??[r,s],l=e===null?(o+i)/2:t.stepAt(e),a=(i-o)*n/2,u=[Math.max(r,l-a),Math.min(s,l+a)];return{zoom:u[0]<=r&&u[1]>=s?null:u}}function Ja(t,e,n,r,s){let o=e[n];if(!o)return{text:"",smoothed:"",away:null};let i=d=>o.smoothed?sr(o.smoothed[d],s):"";if(r===null||!t){let d=o.values.findLastIndex(p=>p!==null);return{text:sr(o.values[d],s),smoothed:i(d),away:null}}let l=t.abscissa.indexAt(n,t.grid.x[r]??NaN);if(l>=0&&o.values[l]===null)return{text:or(),smoothed:"",away:null};let a=t.nearest(n,r),u=a===null?-1:t.abscissa.indexAt(n,t.grid.x[a]??NaN);return u<0?{text:"–",smoothed:"",away:null}:{text:sr(o.values[u],s),smoothed:i(u),away:a===r?null:o.steps[u]??null}}function Pg(t,{label:e,look:n},{text:r,smoothed:s,away:o},i,l,a){let u=`${t.member==="."?"":`${t.member} · `}${t.tag}
${t.why}`,d=b`${Gd(n)}<span class="cut">${e}</span>`;return b`<span class="key ${l?"off":""}">
    ${i>1?b`<button
            class="name"
            title=${`${u}
${l?c("Show this curve"):c("Hide this curve")}`}
            aria-pressed=${!l}
            @click=${a}
          >
            ${d}
          </button>`:b`<span class="name" title=${u}>${d}</span>`}<b>${l?c("hidden",{desc:"A curve that is not drawn"}):r}</b>${s&&!l?b`<span class="quiet" title=${c("Smoothed")}>≈ ${s}</span>`:S}${o!==null?b`<span class="quiet">@ ${D(o)}</span>`:S}
  </span>`}function Lg(t,e,n){let r=n===null?void 0:t?.grid.x[n];if(!t||n===null||r===void 0){let i=Math.max(...e.map(l=>l.steps.at(-1)??0));return b`<span class="step quiet"
      >${c(g`last, step ${D(i)}`,{desc:"The values are those of the last step"})}</span
    >`}let{axis:s}=t.abscissa,o=s==="wall"?ya(r):s==="relative"?Xt(Math.max(0,r)):"";return b`<span class="step quiet"
    >${o?b`${o} · `:S}${Ct(D(t.stepAt(n)))}</span
  >`}function _g(t,e,n,r,s,o){let i=Fn(n),l=r.map((a,u)=>`${i[a]??""} ${Ja(t,s,u,e,o).text}`);return Ae([Ct(D(t.stepAt(e))),...l])}function Og(t,e,n){let r=Fn(e),s=Xe(e.map((l,a)=>Ae([r[a]??"",Hr(l.points)]))),o=c(g`Chart of ${t}: ${s}. Arrow keys read values, plus and minus zoom, Escape resets.`),i=c("N and P select the next and the previous finding, Enter opens its text.",{desc:"Keys on a chart"});return n?`${o} ${i}`:o}function Ng(t,e,{run:n,heading:r,series:s,shown:o,window:i,dark:l}){let a=En(l),[u,d]=[qr(s),Fn(s)],p=i?.map(T=>D(Math.round(T))),f=[n,p?Ri(p[0]??"",p[1]??""):""].filter(Boolean).join(" · "),x=o.map(T=>{let A=u[T]??"none";return{text:d[T]??"",colour:a[yr(A)],dash:[],hollow:ja(A)}}),$=T=>o.flatMap(A=>T[A]??[]);return{chart:t,caption:{title:r,note:f,keys:x},palette:a,run:n,points:()=>ag($(s),$(e),i),thinned:e.some(T=>T.thinned)}}var zg=j`
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
`;var Te=class extends oe{constructor(){super(...arguments);this.run="";this.series=[];this.heading="";this.generation=0;this.annotations=[];this.lit=null;this.dark=!1;this.sync="steps";this.xRange=null;this.yRange=null;this.log=null;this.scale="auto";this.axis="step";this.origin=null;this.smoothing=0;this.levels=[];this.best=!1;this.eager=!1;this.joint=!1;this.window=null;this.cursor=null;this.spoken="";this.off=new Set;this.data=new Ua(this);this.drawn=null;this.weighed=[];this.places=[];this.range=null;this.towering=!1;this.begun=!1;this.wasNear=!1;this.sight=new no(this);this.enlarged=new to(this);this.drawing=new Ya(this,{zoom:n=>{this.onZoom(n)},cursor:n=>this.cursor=n,hover:n=>this.dispatchEvent(new te("td-light",{id:n,show:!1})),pick:n=>this.dispatchEvent(new te("td-find",{id:n}))});this.items=()=>{let n=this.ownScale!=="linear",r=()=>this.dispatchEvent(new te("td-log",{log:!n})),{curves:s}=this.data,o=this.plot?.chart;return[{label:c("Logarithmic values"),act:r,ticked:n},this.enlarged.item,...o&&s?qa(Ng(o,s,this)):[]]}}get steps(){let r=this.data.whole.flatMap(({steps:s})=>s.length?[s[0],s.at(-1)]:[]).filter(s=>s!==void 0);return r.length?[Math.min(...r),Math.max(...r)]:null}willUpdate(n){n.has("series")&&(this.off=new Set);let r=["series","run","generation","smoothing"].some(l=>n.has(l));if(this.isSeen&&(r||!this.begun)){this.begun=!0;let{store:l,run:a,series:u,smoothing:d}=this;this.data.load({store:l,run:a,series:u,width:this.clientWidth||800,smoothing:d})}let{curves:s,whole:o}=this.data;this.drawn!==s&&(this.range=dt(s??[]));let i=Fa(this.annotations);(this.weighed!==o||this.places.join()!==i.join())&&(this.towering=Ds(o,i)),[this.drawn,this.weighed,this.places]=[s,o,i]}updated(n){let r=this.renderRoot.querySelector(".plot");if(!r||!this.drawn)return;let s=this.plot===null,{near:o}=this.sight;this.drawing.show(r,this.scene(this.drawn),this.sync),(s||n.has("window")||o!==this.wasNear)&&this.drawing.follow(this.window,s,o),this.wasNear=o}get isSeen(){return this.eager||this.sight.seen}get plot(){return this.drawing.plot}scene(n){let{series:r,shown:s,best:o,levels:i}=this,l=o?fg(r,this.data.whole):null;return pg(n,s,qr(r),{annotations:this.annotations,lit:this.lit,axis:this.axis,origin:this.origin,scale:this.ownScale,levels:l?[...i,l]:i,palette:En(this.dark),xRange:this.xRange,yRange:this.yRange})}get shown(){return this.series.map((n,r)=>r).filter(n=>!this.off.has(n))}get ownScale(){return this.log===null&&this.scale!=="auto"?this.scale:this.log??this.towering?"log":"linear"}toggle(n){let r=new Set(this.off);r.delete(n)||r.add(n),this.off=r.size<this.series.length?r:new Set,this.cursor=null}onZoom(n){n?.join()!==this.window?.join()&&this.dispatchEvent(new te("td-window",{window:n})),this.data.zoom(n)}onKey(n){let{plot:r,annotations:s,lit:o}=this;if(!r||n.target!==n.currentTarget)return;let i=Ag(n,r,this.cursor,o,s);if(!i)return;n.preventDefault(),i.cursor!==void 0&&(r.point(i.cursor),this.cursor=i.cursor,this.spoken=_g(r,i.cursor,this.series,this.shown,this.visible,this.range)),i.zoom!==void 0&&r.zoom(i.zoom),i.find&&o!==null&&this.dispatchEvent(new te("td-find",{id:o}));let l=s.find(({id:d})=>d===i.evidence);if(!l)return;let{name:a,value:u}=eo(l.evidence);this.spoken=`${a} ${u}`,this.dispatchEvent(new te("td-light",{id:l.id,show:!1}))}get visible(){return this.shown.map(n=>this.drawn?.[n]).filter(n=>n!==void 0)}render(){let{error:n,curves:r}=this.data;return b`<figure aria-label=${this.heading}>
      <div class="head">
        <h3 class="cut" title=${this.heading}>${this.heading}</h3>
        ${this.joint||!r?S:b`<td-menu .heading=${this.heading} .items=${this.items}></td-menu>`}
      </div>
      <div class="legend">
        ${this.series.map((s,o)=>this.renderKey(s,o))}
        ${r?Lg(this.plot,r,this.cursor):S}
      </div>
      ${n?b`<div class="message">${n}</div>`:b`<div
              class="plot ${r?"":"waiting"}"
              tabindex="0"
              role="img"
              aria-label=${Og(this.heading,this.series,this.annotations.length>0)}
              @keydown=${s=>this.onKey(s)}
            ></div>`}
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      ${r&&this.isSeen?b`<td-numbers .curves=${r} .series=${this.series} .zoom=${this.window}></td-numbers>`:S}
    </figure>`}renderKey(n,r){let s=this.shown.indexOf(r),o=s>=0?Ja(this.plot,this.visible,s,this.cursor,this.range):{text:"",smoothed:"",away:null},i={label:Fn(this.series)[r]??"",look:qr(this.series)[r]??"none"};return Pg(n,i,o,this.series.length,s<0,()=>{this.toggle(r)})}};Te.styles=[de,lt,da,zg,Ka],k([E({attribute:!1})],Te.prototype,"store",2),k([E()],Te.prototype,"run",2),k([E({attribute:!1})],Te.prototype,"series",2),k([E()],Te.prototype,"heading",2),k([E({type:Number})],Te.prototype,"generation",2),k([E({attribute:!1})],Te.prototype,"annotations",2),k([E({attribute:!1})],Te.prototype,"lit",2),k([E({type:Boolean})],Te.prototype,"dark",2),k([E()],Te.prototype,"sync",2),k([E({attribute:!1})],Te.prototype,"xRange",2),k([E({attribute:!1})],Te.prototype,"yRange",2),k([E({attribute:!1})],Te.prototype,"log",2),k([E()],Te.prototype,"scale",2),k([E()],Te.prototype,"axis",2),k([E({attribute:!1})],Te.prototype,"origin",2),k([E({type:Number})],Te.prototype,"smoothing",2),k([E({attribute:!1})],Te.prototype,"levels",2),k([E({type:Boolean})],Te.prototype,"best",2),k([E({type:Boolean})],Te.prototype,"eager",2),k([E({type:Boolean})],Te.prototype,"joint",2),k([E({attribute:!1})],Te.prototype,"window",2),k([he()],Te.prototype,"cursor",2),k([he()],Te.prototype,"spoken",2),k([he()],Te.prototype,"off",2),Te=k([ue("td-chart")],Te);function Dg(t,e,n,r){let{rules:s,linkOf:o,open:i,remove:l}=r,{run:a,findings:u}=t,d=u.find(p=>p.rule===a.primary&&Bn(p));return b`<article aria-label=${a.name}>
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
    <p class="diagnosis" title=${d?.message??""}>
      ${d?b`<b>${we(d.rule,s)}</b> ${Re(d.message)}`:b`<span class="quiet"
              >${a.status==="unjudged"?pn(c("No rule could judge the training")):pn(c("Nothing found"))}</span
            >`}
    </p>
    ${e?G1(t,e,n,r):b`<p class="missing quiet">${c("This run has no such series.")}</p>`}
  </article>`}function G1({generation:t,run:e,findings:n},r,s,{axes:o,zoom:i,store:l,dark:a,look:u}){let d=o.x!=="steps",p=(f,x)=>f&&(d?[x(f[0],s),x(f[1],s)]:[f[0],f[1]]);return b`<td-chart
    .store=${l}
    .run=${e.name}
    .series=${r.series}
    .heading=${r.title}
    .generation=${t}
    .annotations=${ta(n).filter(({evidence:f})=>cr(f,r.series))}
    .axis=${o.x==="relative"||o.x==="wall"?o.x:"step"}
    .xRange=${o.ends}
    .yRange=${o.y}
    .dark=${a}
    .log=${o.log}
    .window=${p(i,zi)}
    sync="compare"
    joint
    @td-window=${({detail:f})=>{u(p(f.window,Ni))}}
  ></td-chart>`}function Hg({ranking:t,hparams:e,runs:n,baseline:r}){let s=new Map(n.map((o,i)=>[o,i]));return{heads:[c("Place",{desc:"In the ranking"}),c("Run",{desc:"Column of runs"}),c("Best",{desc:"Column of runs: best value"}),c("At step",{desc:"Step of the best value"}),...r?[c("Difference")]:[],...e.map(({name:o})=>o),c("Why it is not ranked",{desc:"Column of a table of runs"})],rows:t.map(({run:o,place:i,best:l,difference:a,exclusion_reasons:u})=>[i,o,l?.value,l?.step,...r?[a]:[],...e.map(({values:d})=>d[s.get(o)??-1]),Xe(u)])}}function Ig({findings:t,runs:e},n){return{heads:[c("Finding"),c("Runs"),...e],rows:t.map(r=>[we(r.rule,n),r.found.length,...e.map(s=>Oo(ma(r,s)))])}}function Fg({groups:t}){return{heads:[c("Group",{id:"seed-group",desc:"Column of groups of seeds"}),c("Seeds"),c("Mean of the best"),c("Spread",{desc:"Standard deviation over seeds"}),c("Runs")],rows:t.map(({name:e,values:n,mean:r,spread:s,runs:o})=>[e,n.length,r,s,Xe(o)])}}function Bg({patterns:t},e){return{heads:[c("Finding"),c("Setting",{desc:"A condition on a hyper-parameter, such as: lr >= 0.1"}),c("Runs with it",{desc:"How many runs with a setting have a finding: 5/5"}),c("Runs without it",{desc:"How many runs without a setting have a finding: 0/10"}),"p (Holm)"],rows:t.map(({rule:n,split:r,inside:s,of_inside:o,outside:i,of_outside:l,p_adjusted:a})=>[we(n,e),r,`${s}/${o}`,`${i}/${l}`,a])}}function Kn(t,e){let n=c("Copied");return[{label:c("Copy as Markdown"),act:()=>Mn(sg(e())),done:n},{label:c("Copy as table"),act:()=>Mn(Wa(e())),done:n},{label:c("Save as CSV"),act:()=>{Es(new Blob([Ba(e())],{type:"text/csv;charset=utf-8"}),Va("",t,"csv"))}}]}var Y1=40;function Wg(t,e){let{findings:n,runs:r}=t;if(!n.length)return b`<section>
      <h2>${c("Findings")}</h2>
      <p class="small">${c("Nothing was found in any of these runs.")}</p>
    </section>`;let s=mr(r),o=r.length<=Y1;return b`<section aria-labelledby="findings">
    <div class="head">
      <h2 id="findings">${c("Findings")}</h2>
      <td-menu
        .heading=${c("Findings")}
        .items=${()=>Kn("findings",()=>Ig(t,e))}
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
                ${o?r.map(l=>{let a=ma(i,l),u=a==="found"?At(i.severity):b`<span class="none" aria-hidden="true"
                                >${a==="clear"?"·":"?"}</span
                              >`;return b`<td
                          class="mark ${a==="found"?i.severity:""}"
                          title=${Oo(a)}
                        >
                          ${u}<span class="unseen">${Oo(a)}</span>
                        </td>`}):S}
              </tr>`)}
        </tbody>
      </table>
    </div>
    <p class="small">
      ${c("· the rule was checked and found nothing; ? it could not be checked.")}
      ${s?c(g`All runs are in ${s}.`):S}
    </p>
  </section>`}function Vg(t){let{groups:e,group_comparisons:n}=t;return e.length?b`<section aria-labelledby="seeds">
    <div class="head">
      <h2 id="seeds">${c("Groups of seeds")}</h2>
      <td-menu
        .heading=${c("Groups of seeds")}
        .items=${()=>Kn("groups",()=>Fg(t))}
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
                <td class="number">${U(r.mean)}</td>
                <td class="number">${r.spread===null?"–":`± ${U(r.spread)}`}</td>
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
  </section>`:S}function qg(t,e){return b`<section aria-labelledby="patterns">
    ${t.patterns.length?b`<div class="head">
            <h2 id="patterns">${c("Patterns across runs")}</h2>
            <td-menu
              .heading=${c("Patterns across runs")}
              .items=${()=>Kn("patterns",()=>Bg(t,e))}
            ></td-menu>
          </div>`:b`<h2 id="patterns">${c("Patterns across runs")}</h2>`}
    ${t.patterns.length?b`<ul>
            ${t.patterns.map(({message:n})=>b`<li>${pn(J1(n))}</li>`)}
          </ul>`:S}
    <p class="small">${zm(t)}</p>
  </section>`}function J1(t){return t.charAt(0).toUpperCase()+t.slice(1)}var $c=8;function Kg(t,e){let{ranking:n,quantities:r,quantity:s,verdict:o,winner:i,groups:l,hparams:a,runs:u}=t,d=a.slice(0,$c),p=new Map(u.map((f,x)=>[f,x]));return b`<section aria-labelledby="ranking">
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
        .items=${()=>Kn("ranking",()=>Hg(t))}
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
            ${d.map(({name:f})=>b`<th scope="col" class="value" title=${f}>${f}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${n.map(f=>{let x=p.get(f.run)??0;return b`<tr class=${f.place===null?"out":""}>
              <td class="number">${f.place??"–"}</td>
              ${Q1(f,t,e)}
              <td class="number">${U(f.best?.value)}</td>
              <td class="number">${f.best?qe(f.best.step):"–"}</td>
              <td class="number">${t$(f.best?.seconds)}</td>
              ${t.baseline?Z1(f,t):S}
              ${d.map(({values:$})=>{let T=_m($[x]);return b`<td class="value" title=${T}>${T}</td>`})}
            </tr>`})}
        </tbody>
      </table>
    </div>
    ${X1(t)}
  </section>`}function Q1({run:t,exclusion_reasons:e},{baseline:n,winner:r},s){return b`<th scope="row" class="ranked">
    <div class="who">
      <a
        href=${s.linkOf(t)}
        @click=${o=>{o.ctrlKey||o.metaKey||o.shiftKey||(o.preventDefault(),s.open(t))}}
        >${Pt(t)}</a
      >${t===r?b`<span class="tag">${c("best",{desc:"Mark of the best run"})}</span>`:S}${t===n?b`<span class="tag"
              >${c("baseline",{desc:"Mark of the run that others are held against"})}</span
            >`:S}
    </div>
    ${e.length?b`<span class="doubt">${c(g`Not ranked: ${Xe(e)}`)}</span>`:S}
  </th>`}function Z1(t,e){let n=t.run===e.baseline,r=Nm(e,t.difference),s=r===null?"":r?"better":"worse",o=r===null?"":r?c("better"):c("worse");return b`<td class="number ${s}" title=${o}>
      ${n?"":Om(t.difference)}${o?b`<span class="unseen"> ${o}</span>`:""}
    </td>
    <td class="number">
      ${n?"":t.reached_step===null?c("never",{desc:"It was never as good as the baseline"}):Ct(qe(t.reached_step))}
    </td>`}function X1({hparams:t,hparams_alike:e}){let n=t.length-$c;if(!t.length&&!e)return S;let r=Ae(t.slice($c).map(({name:o})=>o)),s=[t.length?e$(t.length):c("No hyper-parameter differs"),n>0?c(g`${n} more not shown: ${r}`):"",e?ye(e,{one:c(g`${e} is the same in all runs`),other:c(g`${e} are the same in all runs`)}):""];return b`<p class="small">${pn(Xe(s))}</p>`}function e$(t){let e=D(t);return ye(t,{one:c(g`${e} hyper-parameter differs`),other:c(g`${e} hyper-parameters differ`)})}function t$(t){return t==null?"–":Xt(t)}var jg=j`
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
`;var jn=class extends oe{constructor(){super(...arguments);this.comparison=null;this.error=null;this.rules=null;this.linkOf=()=>"#"}get context(){return{linkOf:this.linkOf,change:n=>this.dispatchEvent(new te("td-compare",n)),open:n=>this.dispatchEvent(new te("td-open",{runs:[n]}))}}render(){if(this.error)return b`<section role="alert"><p>${this.error}</p></section>`;let{comparison:n}=this;return n?b`${Kg(n,this.context)} ${Wg(n,this.rules)}
    ${Vg(n)} ${qg(n,this.rules)}`:b`<section aria-busy="true"><p class="small">${c("Comparing …")}</p></section>`}};jn.styles=[de,lt,jg],k([E({attribute:!1})],jn.prototype,"comparison",2),k([E()],jn.prototype,"error",2),k([E({attribute:!1})],jn.prototype,"rules",2),k([E({attribute:!1})],jn.prototype,"linkOf",2),jn=k([ue("td-comparison")],jn);var Ug=j`
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
`;var Qa=class{constructor(e){this.owner=e;this.comparison=null;this.error=null;this.asked=""}ask(e,{generation:n,runs:r,baseline:s,quantity:o}){let i=JSON.stringify([n,r,s,o]);if(i===this.asked||!r.length)return;this.asked=i;let l=r.includes(s)?s:"";e.compare(r,{baseline:l,quantity:o}).then(a=>{this.tell(i,{comparison:a,error:null})},a=>{Nn(a)||this.tell(i,{error:a.message})})}tell(e,n){e===this.asked&&(Object.assign(this,n),this.owner.requestUpdate())}};var ft=class extends oe{constructor(){super(...arguments);this.details=[];this.runs=[];this.drawn=[];this.generation=0;this.rules=null;this.quantity="";this.state=Mo;this.linkOf=()=>"#";this.startOf=()=>null;this.dark=!1;this.curves=new ca(this);this.visible=Mo;this.order=[];this.tags=[];this.quantities=[];this.data=new Qa(this);this.change=n=>{this.dispatchEvent(new te("td-compare",n))}}get known(){return this.details.reduce((n,{generation:r})=>Math.max(n,r),0)}get current(){return this.quantities.find(({key:n})=>n===this.quantity)??this.quantities[0]}get layout(){return hd(this.state,this.runs.length)}willUpdate(n){n.has("details")&&(this.quantities=pm(this.details),this.tags=dm(this.details),this.order=this.details.map(({run:$})=>$.name));let{hidden:r,only:s}=this.state;JSON.stringify([r,s])!==JSON.stringify([this.visible.hidden,this.visible.only])&&(this.visible={hidden:r,only:s});let{current:o,details:i,layout:l,state:a,store:u,generation:d,runs:p}=this;this.curves.look({quantity:o,details:i,layout:l,state:a,store:u});let{baseline:f,rankBy:x}=a;this.data.ask(u.source,{generation:d,runs:p,baseline:f,quantity:x})}updated(){let{comparison:n}=this.data;if(!n||this.runs.length<=60)return;let r=$d(wd(this.runs,n),this.state.curves,this.state.baseline);r.join(`
`)!==this.drawn.join(`
`)&&this.dispatchEvent(new te("td-draw",{runs:r}))}open(n,r){n.preventDefault(),this.dispatchEvent(new te("td-open",{runs:r}))}render(){let{state:n,quantities:r,runs:s,layout:o}=this,{axes:i}=this.curves;return b`${Am({state:n,count:s.length,layout:o,axes:i,quantities:r,quantity:this.current,hasGroups:!!this.data.comparison?.groups.length,tags:this.tags,change:this.change,choose:l=>this.dispatchEvent(new te("td-quantity",{key:l}))})}
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
      ></td-comparison>`}renderCharts(){let{layout:n,current:r}=this;return n==="grid"?this.renderGrid():n==="overlay"?r?this.renderOverlay(r,!1):b``:cg({quantities:this.quantities,runs:this.order,filter:this.state.tags,visible:this.state,dark:this.dark,chart:s=>this.renderOverlay(s,!0),search:s=>{this.change({tags:s})},legend:{light:s=>{for(let o of this.renderRoot.querySelectorAll("td-overlay"))o.light(s)},toggle:s=>{this.show(s,!1)},isolate:s=>{this.show(s,!0)}}})}show(n,r){this.change(r?km(this.state,n):Sm(this.state,n,this.order))}renderGrid(){let n={axes:this.curves.axes,zoom:this.state.zoom,store:this.store,rules:this.rules,dark:this.dark,linkOf:this.linkOf,open:(r,s)=>{this.open(r,[s])},remove:(r,s)=>{this.open(r,this.runs.filter(o=>o!==s))},look:r=>{this.change({zoom:r})}};return b`<div class="grid">
      ${Wt(this.details,({run:r})=>r.name,r=>{let{name:s}=r.run;return Dg(r,this.current?.panels.get(s),this.curves.endsOf(s),n)})}
    </div>`}renderOverlay(n,r){let{state:s,curves:o}=this,i=this.details.flatMap(({run:d})=>{let p=n.panels.get(d.name)?.series.at(-1);return p?[{run:d.name,series:p,all:d.series,start:this.startOf(d.name)}]:[]}),l=this.data.comparison?.groups??[],a=o.axes.x==="steps"||o.axes.x==="share",u=s.bands&&a&&!r?wm(i,l):{groups:[],rest:i};return b`<td-overlay
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
    ></td-overlay>`}};ft.styles=[de,lt,fa,Ug],k([E({attribute:!1})],ft.prototype,"details",2),k([E({attribute:!1})],ft.prototype,"runs",2),k([E({attribute:!1})],ft.prototype,"drawn",2),k([E({type:Number})],ft.prototype,"generation",2),k([E({attribute:!1})],ft.prototype,"rules",2),k([E()],ft.prototype,"quantity",2),k([E({attribute:!1})],ft.prototype,"state",2),k([E({attribute:!1})],ft.prototype,"store",2),k([E({attribute:!1})],ft.prototype,"linkOf",2),k([E({attribute:!1})],ft.prototype,"startOf",2),k([E({type:Boolean})],ft.prototype,"dark",2),ft=k([ue("td-compare")],ft);function ro(t){let e=a=>a.suppressed!==null&&a.superseded_by===null,n=t.filter(e),r=t.filter(a=>!e(a)),s=new Set(r.filter(Bn).map(a=>a.rule)),o=r.filter(({superseded_by:a})=>a!==null&&s.has(Gg(a,r))),i=new Set;return{main:r.filter(a=>!o.includes(a)).map(a=>{let u=!i.has(a.rule);i.add(a.rule);let d=o.filter(p=>Gg(p.superseded_by??"",r)===a.rule);return{finding:a,explains:u?d:[]}}),suppressed:n}}function Gg(t,e){let n=new Set,r=t;for(;!n.has(r);){n.add(r);let s=e.filter(i=>i.rule===r),o=s.length&&!s.some(Bn)?s[0]?.superseded_by:null;if(!o)break;r=o}return r}var es=class extends oe{constructor(){super(...arguments);this.outcomes=[];this.rules=null}render(){let n=i=>this.outcomes.filter(l=>l.status===i),[r,s,o]=[n("clear"),n("skipped"),n("failed")];return b`<h2>${c("What was checked")}</h2>
      ${r.length?b`<h3>${n$(r.length)}</h3>
              <ul class="clear">
                ${r.map(({rule:i})=>b`<li title=${this.summary(i)}>${we(i,this.rules)}</li>`)}
              </ul>`:S}
      ${Yg(Ci(s.length),s,this.rules)}
      ${Yg(r$(o.length),o,this.rules)}`}summary(n){return this.rules?.rules.find(r=>r.name===n)?.summary??""}};es.styles=[de,j`
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
    `],k([E({attribute:!1})],es.prototype,"outcomes",2),k([E({attribute:!1})],es.prototype,"rules",2),es=k([ue("td-checked")],es);function n$(t){let e=D(t);return ye(t,{one:c(g`${e} rule found nothing`),other:c(g`${e} rules found nothing`)})}function r$(t){let e=D(t);return ye(t,{one:c(g`${e} rule failed; this is a fault of the plugin, other rules are not affected`),other:c(g`${e} rules failed; this is a fault of the plugin, other rules are not affected`)})}function Yg(t,e,n){if(!e.length)return S;let r=new Map;for(let{rule:s,reason:o}of e)r.set(o,[...r.get(o)??[],we(s,n)]);return b`<h3>${t}</h3>
    <dl>
      ${[...r].map(([s,o])=>b`<dt>${Ae(o)}</dt>
            <dd>${Re(s)}</dd>`)}
    </dl>`}var so=j`
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
`;function Sc(){return c("New",{desc:"A finding that was not there before"})}function Za(t,e){if(!t)return S;let n=Ae(t.fresh.map(r=>we(r,e)));return b`${n?b`<span class="new" title=${c(g`Since you last looked: ${n}`)}>${Sc()}</span>`:S}
  ${t.solved.map(r=>b`<span class="solved">${c(g`No longer found: ${we(r,e)}`)}</span>`)}`}function Xa({name:t,reading:e}){if(!e)return S;let n=Math.floor(Gi(e)*100),r=c(g`${As(e.bytes_read)} of ${As(e.bytes_known)} read; what is found may change`);return b`<span
    class="how-far"
    role="progressbar"
    aria-label=${c(g`Reading ${t}`,{desc:"Progress of reading a run"})}
    aria-valuenow=${n}
    aria-valuetext=${Ae([`${n} %`,r])}
    title=${r}
    ><i style="--share: ${n}%"></i>${n} %</span
  >`}var ts=class extends oe{constructor(){super(...arguments);this.open=!1}render(){let{action:n,why:r,test:s,code:o}=this.remedy;return b`<details ?open=${this.open}>
      <summary><span>${Re(n)}</span></summary>
      <div class="body">
        <p>${Re(r)}</p>
        ${s?b`<p><span class="label">${c("Cheapest test:")}</span>${Re(s)}</p>`:S}
        ${Object.keys(o).length?b`<td-code .code=${o}></td-code>`:S}
      </div>
    </details>`}};ts.styles=[de,j`
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
    `],k([E({attribute:!1})],ts.prototype,"remedy",2),k([E({type:Boolean})],ts.prototype,"open",2),ts=k([ue("td-remedy")],ts);function Jg(t){let e=t.evidence.filter(r=>r.kind==="stat");if(!e.length)return S;let n=e.some(r=>r.limit!==null);return b`<table class="stats">
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
            <td class="number"><b>${Zr(s,i)}</b></td>
            ${n?b`<td class="number quiet">${o===null?"":Zr(o,i)}</td>`:S}
          </tr>`)}
    </tbody>
  </table>`}function kc(t,e,n){let r=t?.sections.find(s=>s.key===e);return r?b`<section>
        <h4>${n}</h4>
        ${eb(r)}
      </section>`:S}function jo(t,e,n){let r=t?.sections.find(s=>s.key===e);return r?b`<details class="more">
    <summary class="fold"><h4>${n}</h4></summary>
    ${eb(r)}
  </details>`:S}function Qg(t){let e=t?.thresholds??[];return e.length?b`<details class="more">
    <summary class="fold"><h4>${c("Thresholds and where they come from")}</h4></summary>
    <ul class="text">
      ${e.map(({name:n,default:r,unit:s,source:o})=>b`<li><code>${n}</code> = ${JSON.stringify(r)} (${s}): ${o}</li>`)}
    </ul>
  </details>`:S}function Zg(t){if(!t)return S;let e=b`<code>${t.page}</code>`;return b`<p class="quiet">${c(b`With curves: ${e} in the project`)}</p>`}function Xg({remedies:t},e){if(!t.length||!e)return S;let n=t.map(r=>e.remedies[r]).filter(r=>r!==void 0);return b`<section>
    <h4>${c("What to do next")}</h4>
    <ol class="remedies">
      ${n.map((r,s)=>b`<li><td-remedy .remedy=${r} ?open=${s===0}></td-remedy></li>`)}
    </ol>
  </section>`}function eb(t){return b`${t.blocks.map(({kind:e,items:n})=>e==="ul"?b`<ul class="text">
        ${n.map(r=>b`<li>${Qi(r)}</li>`)}
      </ul>`:e==="code"?b`<pre class="cue" tabindex="0">
${n.flat().map(r=>"code"in r?r.code:r.text)}</pre>`:b`${n.map(r=>b`<p>${Qi(r)}</p>`)}`)}`}var tb=j`
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
`;var nb=j`
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
`;var $t=class extends oe{constructor(){super(...arguments);this.rules=null;this.explains=[];this.open=!1;this.paper=!1;this.fresh=!1;this.lit=null;this.link=()=>"";this.copied=!1}async goTo(n){await this.updateComplete,this.card.open=!0;let s=[...this.renderRoot.querySelectorAll(".places button")].find(o=>o.dataset.id===n);s?.focus({preventScroll:!0}),s?.scrollIntoView({block:"nearest"})}async copy(){this.copied=await Mn(lg(this.finding,this.rules,this.link())),setTimeout(()=>this.copied=!1,2e3)}get rule(){return this.rules?.rules.find(({name:n})=>n===this.finding.rule)??null}light(n,r=!1){this.dispatchEvent(new te("td-light",{id:n,show:r}))}render(){let{finding:n,rule:r}=this,s=pr(n);return b`<details
      class="card ${n.severity}"
      ?open=${this.open}
      @mouseenter=${()=>this.light(s)}
      @mouseleave=${()=>this.light(null)}
    >
      <summary>
        <span class="line"
          >${xt(n.severity)}<span class="confidence">${Ai(n.confidence)}</span
          >${this.fresh?b`<span class="new">${Sc()}</span>`:S}</span
        >
        <h3>${we(n.rule,this.rules)}</h3>
        <p>${Re(n.message)}</p>
        ${this.renderAlso()}
      </summary>
      <div class="body">
        ${Xg(n,this.rules)} ${Jg(n)} ${this.renderPlaces()}
        ${kc(r,"Why it matters",c("Why it matters"))}
        ${kc(r,"Likely causes",c("Likely causes"))}
        ${jo(r,"When it is wrong",c("When this rule is wrong"))}
        ${jo(r,"What it looks for",c("What the rule looks for"))}
        ${jo(r,"How often it is right",c("How often it is right"))} ${Qg(r)}
        ${jo(r,"References",c("References"))} ${this.renderExplained()} ${Zg(r)}
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
    </p>`:S}renderPlaces(){let n=this.finding.evidence.map((r,s)=>({evidence:r,id:Pu(this.finding,s)})).filter(({evidence:r})=>r.kind!=="stat");return n.length?b`<ul class="places" aria-label=${c("On the curve")}>
      ${n.map(({evidence:r,id:s})=>{let{name:o,value:i}=eo(r),l="tag"in r;return b`<li>
          <button
            class=${this.lit===s?"lit":""}
            data-id=${s}
            data-kind=${r.kind}
            title=${l?c(g`On ${r.tag}: click to zoom in, and again to zoom out`):""}
            @mouseenter=${()=>this.light(s)}
            @mouseleave=${()=>this.light(pr(this.finding))}
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
              @mouseenter=${()=>this.light(pr(s))}
              @mouseleave=${()=>this.light(pr(r))}
            >
              ${xt(s.severity)} <b>${we(s.rule,this.rules)}</b>
              <p>${Re(s.message)}</p>
            </li>`)}
      </ul>
    </details>`:S}};$t.styles=[de,lt,so,nb,tb],k([E({attribute:!1})],$t.prototype,"finding",2),k([E({attribute:!1})],$t.prototype,"rules",2),k([E({attribute:!1})],$t.prototype,"explains",2),k([E({type:Boolean})],$t.prototype,"open",2),k([E({type:Boolean,reflect:!0})],$t.prototype,"paper",2),k([E({type:Boolean})],$t.prototype,"fresh",2),k([E({attribute:!1})],$t.prototype,"lit",2),k([E({attribute:!1})],$t.prototype,"link",2),k([he()],$t.prototype,"copied",2),k([Hn("details.card")],$t.prototype,"card",2),$t=k([ue("td-finding")],$t);function el(t){return t.rule+t.tags.join()}function rb(t,e){let{rules:n,news:r,lit:s,link:o,first:i,paper:l}=e,{main:a,suppressed:u}=ro(t.findings),d=r?.solved??[];return b`${a.length?S:o$(t,u.length)}
  ${d.length?b`<p class="gone">${Za({fresh:[],solved:d},n)}</p>`:S}
  ${Wt(a,({finding:p})=>el(p),({finding:p,explains:f})=>b`<td-finding
        .finding=${p}
        .explains=${f}
        .rules=${n}
        .lit=${s}
        .link=${o}
        .fresh=${r?.fresh.includes(p.rule)??!1}
        ?open=${l||el(p)===i}
        ?paper=${l}
      ></td-finding>`)}
  ${u.length?s$(u,n):S}`}function s$(t,e){return b`<details class="suppressed">
    <summary class="fold">${i$(t.length)}</summary>
    <ul>
      ${t.map(n=>b`<li>
            <p>${xt(n.severity)} <b>${we(n.rule,e)}</b></p>
            <p>${Re(n.message)}</p>
            <p class="quiet">${c(g`Reason given: ${n.suppressed}`)}</p>
          </li>`)}
    </ul>
  </details>`}function o$({run:t,outcomes:e},n){let{status:r,reason:s}=t,o=c("No rule could judge the training of this run"),i=e.filter(l=>l.status==="clear").length;return b`<div class="verdict ${r}">
    <h2>
      ${r==="unjudged"?c("This run could not be judged"):n?c("Nothing else found"):c("Nothing found")}
    </h2>
    <p>
      ${r==="unjudged"?Re(pn(s?ir(o,s):o)):a$(i)}
    </p>
  </div>`}function i$(t){let e=D(t);return ye(t,{one:c(g`${e} finding suppressed by your configuration`),other:c(g`${e} findings suppressed by your configuration`)})}function a$(t){let e=D(t);return ye(t,{one:c(g`${e} rule checked this run and found nothing wrong.`),other:c(g`${e} rules checked this run and found nothing wrong.`)})}function sb({run:t},e){return b`<header>
    <h1>${Pt(e?.shown??t.name)}</h1>
    ${xt(t.status)} ${e?Xa(e):S}
    <p class="facts quiet">${kd(t,e)}</p>
    <p class="kind quiet">${Re(ir(Ps(t.family),t.family_reason))}</p>
    ${t.best?b`<p class="checkpoint">${Re(t.best.message)}</p>`:S}
  </header>`}function ob(t,e){let n=c("TensorBoard gives the tab only a sample of this run's points: short events may be missing.");return b`${e?.sampled?b`<p class="notice">${n}</p>`:S}${t.map(({where:r,message:s})=>b`<p class="notice"><b>${r}</b> ${Re(s)}</p>`)}`}function ib(t,e,n){let[r]=ro(t).main;if(!r)return S;let{rule:s,severity:o,remedies:i}=r.finding,l=i.map(a=>e?.remedies[a]).find(a=>a!==void 0);return l?b`<button class="next" @click=${n}>
    <b class="badge ${o}">${At(o)}${we(s,e)}</b>
    <span>${Re(l.action)}</span>
  </button>`:S}function ab({notes:t}){return b`${t.length?b`<details class="suppressed">
          <summary class="fold">${c("Is this normal?")} <span class="quiet">${t.length}</span></summary>
          <ul>
            ${t.map(e=>b`<li>
                  <p>${Re(e.message)}</p>
                  <p class="quiet">${e.source}</p>
                </li>`)}
          </ul>
        </details>`:S}`}var lb=j`
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
`;var ub=j`
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
`;var cb=10,l$=.5,u$=16,Un=class extends oe{constructor(){super(...arguments);this.share=null;this.titles=[]}change(n){this.dispatchEvent(new te("td-reading",n))}onClasses(n){let r=Number(n.target.value);iu(r)&&this.change({classes:r})}onPrior(n){let r=n.target,s=au(r.value);r.setAttribute("aria-invalid",String(s===null)),s&&this.change({prior:s})}onAdd(n){n.preventDefault();let r=n.target,s=new FormData(r),[o,i]=[s.get("value"),s.get("title")],l=Number(o);o===""||!Number.isFinite(l)||typeof i!="string"||(this.change({levels:[...this.reading.levels,[i,l]]}),r.querySelector("input")?.select())}place(){let n=this.box.querySelector(".panel");if(!n||!this.box.open)return;n.style.translate="none";let{right:r}=n.getBoundingClientRect(),s=r+u$-document.documentElement.clientWidth;n.style.translate=s>0?`${-s}px`:"none"}onFocusOut(n){let r=n.relatedTarget;r&&!this.box.contains(r)&&(this.box.open=!1)}onKey(n){n.key!=="Escape"||!this.box.open||(this.box.open=!1,this.box.querySelector("summary")?.focus())}render(){let{best:n,classes:r,prior:s,levels:o}=this.reading,i=o.length+[n,r!==null,s!==null].filter(Boolean).length,l=[this.share===null?l$:Number(this.share.toPrecision(4))];return b`<details
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
            @change=${()=>this.change({classes:r===null?cb:null})}
          />${c("Uniform guess, ln k, over",{desc:"Then comes a number, then: classes"})}
          <input
            type="number"
            min="2"
            step="1"
            aria-label=${c("Number of classes")}
            .value=${String(r??cb)}
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
                ${c(g`A finding measured that the accuracy of this model stays at ${U(this.share)}.`)}
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
                ${o.map(([a,u],d)=>b`<li>
                      <span class="cut"
                        >${c(g`${U(u)} on ${a}`,{desc:"A level on a chart"})}</span
                      >
                      <button
                        aria-label=${c(g`Remove the level ${U(u)} on ${a}`)}
                        @click=${()=>this.change({levels:o.filter((p,f)=>f!==d)})}
                      >
                        ×
                      </button>
                    </li>`)}
              </ul>`:S}
      </div>
    </details>`}};Un.styles=[de,ub],k([E({attribute:!1})],Un.prototype,"reading",2),k([E({type:Number})],Un.prototype,"share",2),k([E({attribute:!1})],Un.prototype,"titles",2),k([Hn(".levels")],Un.prototype,"box",2),Un=k([ue("td-levels")],Un);var pb=j`
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
`;var c$=()=>({step:c("Steps"),relative:c("Time since start"),wall:c("Wall time")}),p$=()=>({auto:c("Automatic",{desc:"Scale of the values"}),linear:c("Linear",{desc:"Scale of the values"}),log:c("Log",{desc:"Logarithmic scale of the values"}),symlog:c("Symmetric log",{desc:"Scale of the values"})}),Gn=class extends oe{constructor(){super(...arguments);this.smoothing=0;this.share=null;this.titles=[]}change(n){this.dispatchEvent(new te("td-reading",n))}onSmooth(n){let r=Number(n.target.value);this.dispatchEvent(new CustomEvent("td-smoothing",{detail:r}))}render(){let{reading:n,smoothing:r}=this;return b`<label
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
      ${this.renderSelect(c("X axis",{desc:"Label of the choice of the horizontal axis"}),c("Horizontal axis"),c$(),n.axis,s=>this.change({axis:s}))}
      ${this.renderSelect(c("Values",{desc:"Label of the choice of the scale"}),c("Scale of the values"),p$(),n.scale,s=>this.change({scale:s}))}
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
    >`}};Gn.styles=[de,pb],k([E({attribute:!1})],Gn.prototype,"reading",2),k([E({type:Number})],Gn.prototype,"smoothing",2),k([E({type:Number})],Gn.prototype,"share",2),k([E({attribute:!1})],Gn.prototype,"titles",2),Gn=k([ue("td-run-tools")],Gn);var tl=class{constructor(e,n){this.host=e;this.settle=n;this.moving=null;e.addController(this)}hostDisconnected(){clearTimeout(this.timer)}put(e){this.moving=e,this.host.requestUpdate(),clearTimeout(this.timer),this.timer=setTimeout(()=>{this.moving=null,this.settle(e)},120)}};var d$=new Set(["loss","score","reward"]),St=class extends oe{constructor(){super(...arguments);this.row=null;this.news=null;this.rules=null;this.reading=Tn;this.link=()=>"";this.dark=!1;this.paper=!1;this.lit=null;this.smoothing=new tl(this,n=>{this.dispatchEvent(new te("td-reading",{smoothing:n}))});this.annotations=[];this.panels={lead:[],groups:[]};this.first="";this.shownRun=""}willUpdate(n){if(!n.has("detail"))return;let{run:r,findings:s}=this.detail;if(this.annotations=ta(s),this.panels=cm(ea(this.detail),s.find(Bn)),r.name===this.shownRun&&this.first)return;let[o]=ro(s).main;this.first=o?el(o.finding):"",this.shownRun=r.name}get weight(){return this.reading.smoothing??this.detail.smoothing}onLight({detail:{id:n,show:r}}){if(this.lit=n,!r||n===null)return;let s=this.annotations.find(a=>a.id===n),i=[...this.renderRoot.querySelectorAll("td-chart")].find(a=>s&&cr(s.evidence,a.series));i?.closest("details")?.setAttribute("open","");let l=i?.steps;s&&l&&this.look(hg(s.evidence,l)),i?.scrollIntoView({block:"nearest",behavior:db()})}look(n){let r=n?.join()===this.reading.window?.join();this.dispatchEvent(new te("td-reading",{window:r?null:n}))}async onFind({detail:{id:n}}){this.lit=n,await[...this.renderRoot.querySelectorAll("td-finding")].find(({finding:s})=>n.startsWith(`${pr(s)}#`))?.goTo(n)}render(){let{row:n,rules:r,news:s,lit:o,link:i}=this,{run:l,findings:a,outcomes:u,warnings:d}=this.detail,{lead:p,groups:f}=this.panels,x=[...p,...f.flatMap(({panels:$})=>$)].map(({title:$})=>$);return b`${sb(this.detail,n)} ${ob(d,n)}
      ${this.paper?S:ib(a,r,()=>{this.goToCard()})}
      ${x.length&&!this.paper?b`<td-run-tools
              .reading=${this.reading}
              .smoothing=${this.smoothing.moving??this.weight}
              .share=${mg(a,l.series)}
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
          ${rb(this.detail,{rules:r,news:s,lit:o,link:i,first:this.first,paper:this.paper})}
          ${ab(l)}
          ${this.paper?S:b`<td-checked .outcomes=${u} .rules=${r}></td-checked>`}
        </aside>
        <div class="rest">${f.map(({role:$,panels:T})=>this.renderGroup($,T))}</div>
      </div>`}async goToCard(){await this.updateComplete,this.renderRoot.querySelector("td-finding")?.scrollIntoView({block:"start",behavior:db()})}renderGroup(n,r){let s=r.some(i=>this.annotations.some(l=>cr(l.evidence,i.series)));if(this.paper&&!s)return S;let o=d$.has(n)||s;return b`<details ?open=${o}>
      <summary class="fold">
        <h2>${pd(n)}</h2>
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
      .annotations=${this.annotations.filter(s=>cr(s.evidence,n.series))}
      .lit=${this.lit}
      .window=${this.reading.window}
      .axis=${this.reading.axis}
      .scale=${this.reading.scale}
      .log=${this.reading.logs.find(([s])=>s===n.title)?.[1]??null}
      @td-log=${({detail:s})=>{let o=rd(this.reading,n.title,s.log);this.dispatchEvent(new te("td-reading",{logs:o}))}}
      .origin=${this.row?.first_wall_time??null}
      .smoothing=${this.weight}
      .levels=${dg(n,this.reading)}
      .best=${this.reading.best}
      .dark=${this.dark}
    ></td-chart>`}};St.styles=[de,lt,so,lb],k([E({attribute:!1})],St.prototype,"detail",2),k([E({attribute:!1})],St.prototype,"row",2),k([E({attribute:!1})],St.prototype,"news",2),k([E({attribute:!1})],St.prototype,"rules",2),k([E({attribute:!1})],St.prototype,"store",2),k([E({attribute:!1})],St.prototype,"reading",2),k([E({attribute:!1})],St.prototype,"link",2),k([E({type:Boolean})],St.prototype,"dark",2),k([E({type:Boolean,reflect:!0})],St.prototype,"paper",2),k([he()],St.prototype,"lit",2),St=k([ue("td-run-page")],St);function db(){return window.matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}function mb(t,{name:e,reading:n,link:r,dark:s}){let{known:o,rows:i,rules:l,store:a,marks:u}=t,{detail:d=null,error:p=null}=o.get(e)??{};return d?b`<td-run-page
      .detail=${d}
      .row=${i?.find(f=>f.name===e)??null}
      .news=${u.get(e)??null}
      .rules=${l}
      .store=${a}
      .reading=${n}
      .link=${r}
      .dark=${s}
    ></td-run-page>`:p?Ru([e],p,t.status):b`<p class="wait">${c(g`Loading ${e} …`)}</p>`}function fb(t,e){let{runs:n,found:r,details:s,isKnown:o,areMany:i,picked:l,view:a,linkOf:u,dark:d}=e;if(!o&&!i)return b`<p class="wait">${c(g`Loading ${Ce(n.length)} …`)}</p>`;let p=r.filter(f=>f.error);return b`${p.length?Ru(p.map(({name:f})=>f),p[0]?.error??"",t.status):S}
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
          .startOf=${m$(t.rows)}
          .dark=${d}
        ></td-compare>`:S}`}function m$(t){return e=>t?.find(({name:n})=>n===e)?.first_wall_time??null}function hb({report:t,status:e,paper:n,toPaper:r,save:s}){return b`<footer class="about">
    ${t?b`<p>${Rc(t,e)}</p>`:b`<button class="button" @click=${s}>${c("Export report")}</button>`}
    <a
      href=${n}
      @click=${o=>{o.ctrlKey||o.metaKey||o.shiftKey||(o.preventDefault(),r())}}
      >${c("Print all findings")}</a
    >
  </footer>`}function Rc({made:t,version:e},{source:n}){let r=Ti(Date.parse(t)/1e3);return c(g`Report on ${n.where}, made ${r} by Diagnose for TensorBoard ${e}.`)}function gb(t){let e=Object.entries(t.digests);return b`<section class="provenance">
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
  </section>`}var f$=j`
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
`,Yn=class extends oe{constructor(){super(...arguments);this.names=[];this.report=null;this.known=0}render(){let{session:n,names:r,report:s}=this,{status:o,rows:i}=n,l=(i??[]).filter(({name:d})=>r.includes(d)),a=l.filter(({rules:d})=>d.length),u=a.some(({name:d})=>!n.known.get(d));return b`<div class="head">
        <h1>${c(g`Diagnosis of ${Ce(l.length)}`)}</h1>
        <button class="button" ?disabled=${u} @click=${()=>window.print()}>${c("Print")}</button>
      </div>
      <p class="quiet">${s&&o?Rc(s,o):o?.source.where??S}</p>
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
          ${l.map(d=>this.renderRow(d))}
        </tbody>
      </table>
      ${a.map(d=>this.renderRun(d))} ${s?gb(s):S}`}renderRow(n){let{rules:r}=this.session;return b`<tr>
      <td>${xt(n.status)}</td>
      <td>${n.shown??n.name}</td>
      <td>
        ${n.rules.length?n.rules.map(({rule:s})=>we(s,r)).join(", "):n.reason}
      </td>
      <td>${n.best&&n.quantity?`${n.quantity.label} ${U(n.best.value)}`:S}</td>
    </tr>`}renderRun(n){let{session:r}=this,s=r.known.get(n.name)?.detail;return s?b`<td-run-page
      .detail=${s}
      .row=${n}
      .rules=${r.rules}
      .store=${r.store}
      .reading=${Tn}
      paper
    ></td-run-page>`:b`<p class="wait">${Pt(n.name)} …</p>`}};Yn.styles=[de,lt,f$],k([E({attribute:!1})],Yn.prototype,"session",2),k([E({attribute:!1})],Yn.prototype,"names",2),k([E({attribute:!1})],Yn.prototype,"report",2),k([E({type:Number})],Yn.prototype,"known",2),Yn=k([ue("td-paper")],Yn);var h$={},bb=nr(class extends Rn{constructor(){super(...arguments),this.ot=h$}render(t,e){return e()}update(t,[e,n]){if(Array.isArray(e)){if(Array.isArray(this.ot)&&this.ot.length===e.length&&e.every((r,s)=>r===this.ot[s]))return Et}else if(this.ot===e)return Et;return this.ot=Array.isArray(e)?Array.from(e):e,this.render(e,n)}});var g$=new Intl.Collator("en",{numeric:!0}),ns={verdict:{label:()=>c("Verdict",{desc:"Column of runs"}),of:()=>0,down:!1},name:{label:()=>c("Run",{desc:"Column of runs"}),of:({name:t})=>t,down:!1},best:{label:()=>c("Best",{desc:"Column of runs: best value"}),of:({best:t})=>t?.value??null,down:!1},last:{label:()=>c("Last",{desc:"Column of runs: last value"}),of:({last:t})=>t?.value??null,down:!1},points:{label:()=>c("Points",{desc:"Column of runs: how many"}),of:({points:t})=>t,down:!0},length:{label:()=>c("Length",{desc:"Column of runs: steps and time"}),of:({last_step:t})=>t,down:!0},grown:{label:()=>c("Last written",{desc:"Column of runs: when points were last written"}),of:({last_wall_time:t})=>t,down:!0}},nl=Object.keys(ns);function oo(t){let e=t.startsWith("-"),n=nl.find(r=>r===t.slice(e?1:0));return n?{key:n,down:e}:{key:"verdict",down:!1}}function rl({key:t,down:e}){return t==="verdict"&&!e?"":`${e?"-":""}${t}`}function sl(t,e,n){return t.key===e?{key:e,down:!t.down}:{key:e,down:e==="best"||e==="last"?Tc(n):ns[e].down}}function ol(t,{key:e,down:n}){if(e==="verdict")return n?[...t].reverse():[...t];let{of:r}=ns[e];if(!b$.has(e))return yb(t,r,n);let s=n===Tc(t);return y$(t).flatMap(o=>yb(o,r,s===Tc(o)))}var b$=new Set(["best","last"]);function y$(t){let e=new Map;for(let n of t){let r=n.quantity?.key??"";e.set(r,[...e.get(r)??[],n])}return[...e].sort(([n,r],[s,o])=>+(n==="")-+(s==="")||o.length-r.length).map(([,n])=>n)}function yb(t,e,n){let r=n?-1:1;return t.map(s=>({row:s,value:e(s)})).sort((s,o)=>s.value===null||o.value===null?+(s.value===null)-+(o.value===null):typeof s.value=="number"&&typeof o.value=="number"?r*(s.value-o.value):r*g$.compare(String(s.value),String(o.value))).map(({row:s})=>s)}function Tc(t){return t.filter(({best:n})=>n?.better==="higher").length>t.filter(({best:n})=>n?.better==="lower").length}var Ec="name:",il="hparam:",v$=/([/_. -]|^)(?:random[_-]?)?(?:seed|rep|repeat|trial|fold)s?[=_. -]?\d+(?=$|[/_. -])/gi;function vb(t){return t.replace(v$,"").replace(/^[/_. -]+/,"")||t}function Uo(t){if(t==="folder")return{keyOf:({name:n})=>w$(n),error:null};if(t==="seeds")return{keyOf:({name:n})=>vb(n),error:null};if(t.startsWith(il)){let n=t.slice(il.length);return{keyOf:r=>$$(r.hparams?.[n]),prefix:`${n} = `,error:null}}let e=Mc(t);if(e===null||e==="")return{keyOf:null,error:null};try{let n=new RegExp(e,"i");return(new RegExp(`${e}|`).exec("")?.length??1)-1!==1?{keyOf:null,error:c("Put one part into brackets: seed=(\\d+)")}:{keyOf:({name:s})=>n.exec(s)?.[1]??c("Other",{id:"group-other",desc:"Runs whose name does not match"}),error:null}}catch{return{keyOf:null,error:c("This is not a regular expression.")}}}function Mc(t){return t.startsWith(Ec)?t.slice(Ec.length):null}function Cc(t){return Ec+t}function xb(t){let e=[],n=s=>new Set(t.map(Uo(s).keyOf??(()=>""))).size;n("folder")>1&&e.push({value:"folder",label:c("Folder")}),t.some(({name:s})=>vb(s)!==s)&&n("seeds")<t.length&&e.push({value:"seeds",label:c("Configuration",{desc:"Runs that differ only by their seed"})});let r=[...new Set(t.flatMap(({hparams:s})=>Object.keys(s??{})))].sort();for(let s of r)n(il+s)>1&&e.push({value:il+s,label:s});return e}function wb(t,e,n,r=""){let s=new Map;for(let l of ol(t,n)){let a=e(l),u=s.get(a);u?u.push(l):s.set(a,[l])}let o=[...s].map(([l,a])=>({key:l,label:r+l,rows:a,counts:Ki(a),spread:x$(a)}));if(n.key!=="name")return o;let i=new Intl.Collator("en",{numeric:!0});return o.sort((l,a)=>(n.down?-1:1)*i.compare(l.label,a.label))}function x$(t){let e=new Map;for(let{best:o}of t){if(!o)continue;let{tag:i,split:l,better:a,value:u}=o,d=JSON.stringify([i,l,a]),p=e.get(d)??{tag:i,values:[]};p.values.push(u),e.set(d,p)}let[n]=[...e.values()].sort((o,i)=>i.values.length-o.values.length);if(!n||n.values.length<2)return null;let{tag:r,values:s}=n;return{n:s.length,mean:s.reduce((o,i)=>o+i/s.length,0),least:Math.min(...s),greatest:Math.max(...s),tag:r}}function w$(t){let e=t.lastIndexOf("/");return e>0?t.slice(0,e):"."}function $$(t){return t===void 0?c("not given",{desc:"A hyper-parameter"}):typeof t=="number"?U(t,6):String(t)}function $b(t,{sort:e,group:n,open:r}){let s=oo(e),{keyOf:o,prefix:i}=Uo(n);if(!o)return ol(t,s).map(a=>Ac(a));let l=new Set(r);return wb(t,o,s,i).flatMap(a=>{if((n==="seeds"||n==="folder")&&a.rows.length===1)return a.rows.map(p=>Ac(p));let u=l.has(a.key),d={kind:"group",key:`group:${a.key}`,group:a,open:u};return u?[d,...a.rows.map(p=>Ac(p,!0))]:[d]})}function Ac(t,e=!1){return{kind:"run",key:`run:${t.name}`,row:t,inner:e}}function al(t,e){return e&&t.status==="unjudged"&&t.series===0}function Sb(t,e){let n=new Set(t);return e.length===n.size&&e.every(({name:r})=>n.has(r))}function kb(t,e,n,r){let s=e[n];if(!s)return null;let o=e.length-1,l={ArrowDown:Math.min(n+1,o),ArrowUp:Math.max(n-1,0),PageDown:Math.min(n+r,o),PageUp:Math.max(n-r,0),Home:0,End:o}[t];return l!==void 0?{to:l}:s.kind==="group"?t===(s.open?"ArrowLeft":"ArrowRight")?{fold:s.group.key}:null:t===" "?{tick:s.row.name}:t==="ArrowLeft"&&s.inner?{to:e.slice(0,n).findLastIndex(({kind:a})=>a==="group")}:null}var ll=class{constructor(e){this.host=e;this.now=Date.now()/1e3;e.addController(this)}hostConnected(){this.timer=setInterval(()=>{this.read(),this.host.requestUpdate()},3e4)}hostDisconnected(){clearInterval(this.timer)}read(){this.now=Date.now()/1e3}};var S$="lr=([\\d.]+)";function Rb({runs:t,view:e,change:n}){if(t.length<2&&!e.group)return S;let r=Mc(e.group),s=xb(t),o=s.map(({value:a})=>a),i=e.group&&r===null&&!o.includes(e.group)?[e.group]:[],{error:l}=Uo(e.group);return b`<label class="grouping">
      <span class="quiet">${c("Group",{desc:"Label of the choice what runs are grouped by"})}</span>
      <select
        @change=${a=>n({group:a.target.value,open:[]})}
      >
        <option value="" .selected=${e.group===""}>
          ${c("None",{desc:"Runs are not grouped"})}
        </option>
        ${s.map(({value:a,label:u})=>b`<option value=${a} .selected=${a===e.group}>${u}</option>`)}
        ${i.map(a=>b`<option value=${a} .selected=${!0}>${a}</option>`)}
        <option value=${Cc("")} .selected=${r!==null}>
          ${c("Part of the name …")}
        </option>
      </select>
    </label>
    ${r===null?S:b`<label class="field pattern">
            <span class="unseen">${c("Regular expression with one part in brackets")}</span>
            <input
              type="text"
              placeholder=${S$}
              title=${c("Runs are grouped by the part of the name that the brackets match")}
              spellcheck="false"
              autocomplete="off"
              .value=${r}
              aria-invalid=${l!==null}
              @input=${a=>n({group:Cc(a.target.value),open:[]})}
            />
            ${l?b`<span class="wrong" role="alert">${l}</span>`:S}
          </label>`}`}var k$=6,R$="lr < 1e-3 and val_acc > .9 and not overfitting";function Tb(t){let{view:e}=t;return b`<div class="bar">
    <div class="chips" role="group" aria-label=${c("Verdicts")}>${E$(t)}</div>
    <div class="tools">
      ${e.table?S:A$(t)} ${C$(t)}
      ${e.table?S:Rb(t)} ${T$(t)}
      <div class="find">${P$(t)} ${Ji()}</div>
    </div>
    ${M$(t)}
  </div>`}function T$({runs:t,view:e,change:n}){if(t.length<2&&!e.table)return S;let r=(s,o)=>b`<button
      class="button"
      aria-pressed=${e.table===s}
      @click=${()=>n({table:s,sort:""})}
    >
      ${o}
    </button>`;return b`<span class="switch" role="group" aria-label=${c("Layout")}>
    ${r(!1,c("List",{desc:"The runs as a list"}))}
    ${r(!0,c("Table",{desc:"The runs as a table"}))}
  </span>`}function Eb(t,e){return t.includes(e)?t.filter(n=>n!==e):[...t,e]}function E$({runs:t,view:e,matcher:n,progress:r,percent:s,change:o}){let i=r!==null,l=Vr(t,n,new Set,new Set(e.rules),e.kind),a=Ki(l.filter(u=>!al(u,i)));return b`${en.filter(u=>a[u]||e.statuses.includes(u)).map(u=>b`<button
        class="chip"
        aria-pressed=${e.statuses.includes(u)}
        @click=${()=>o({statuses:Eb(e.statuses,u)})}
      >
        ${At(u)}<span>${ud(u,a[u])}</span>
      </button>`)}${r?b`<span class="reading quiet"
          >${c(g`Reading, ${s} %: ${D(r.members_read)} of ${D(r.members_known)}`,{desc:"How much was read: 12 of 100 directories"})}</span
        >`:S}`}function M$({runs:t,rules:e,view:n,matcher:r,allRules:s,change:o,showRules:i}){let l=Ld(Vr(t,r,new Set(n.statuses),new Set,n.kind)),a=n.rules.filter(f=>!l.some(x=>x.rule===f));if(l.length+a.length<2&&n.rules.length===0)return S;let u=l.filter(({rule:f},x)=>s||x<k$||n.rules.includes(f)),d=l.length-u.length,p=(f,x,$)=>b`<button
      class="rule"
      aria-pressed=${n.rules.includes(f)}
      @click=${()=>o({rules:Eb(n.rules,f)})}
    >
      ${$}<span>${we(f,e)}</span> <span class="quiet">${D(x)}</span>
    </button>`;return b`<div class="rules cue" role="group" aria-label=${c("Findings by rule")}>
    ${u.map(({rule:f,severity:x,count:$})=>p(f,$,At(x)))}
    ${a.map(f=>p(f,0,S))}
    ${d>0||s?b`<button
            class="rule more"
            aria-expanded=${s}
            @click=${()=>{i(!s)}}
          >
            ${s?c("Fewer",{desc:"Rules shown"}):c(g`${d} more`,{desc:"Rules not shown"})}
          </button>`:S}
  </div>`}function C$({runs:t,view:e,change:n}){let r=Pd(t);if(r.length<2&&!e.kind)return S;let s=r.some(([o])=>o===e.kind)?[]:[[e.kind,0]];return b`<label class="kinds">
    <span class="quiet">${c("Kind",{desc:"Label of the choice which kind of training is shown"})}</span>
    <select @change=${o=>n({kind:o.target.value})}>
      <option value="" .selected=${e.kind===""}>${c("All",{desc:"All kinds of training"})}</option>
      ${[...r,...e.kind?s:[]].map(([o,i])=>b`<option value=${o} .selected=${o===e.kind}>
            ${Ps(o)} (${D(i)})
          </option>`)}
    </select>
  </label>`}function A$({runs:t,view:e,change:n}){let r=oo(e.sort);return b`<label class="sort">
    <span class="quiet">${c("Sort")}</span>
    <select
      @change=${s=>{let o=nl.find(i=>i===s.target.value)??"verdict";o!==r.key&&n({sort:rl(sl(r,o,t))})}}
    >
      ${nl.map(s=>b`<option value=${s} .selected=${s===r.key}>${ns[s].label()}</option>`)}
    </select>
  </label>`}function P$({view:t,matcher:e,change:n}){return b`<label class="field search">
    <span class="unseen">${c("Filter runs by words or /regular expression/")}</span>
    <input
      type="search"
      placeholder=${c("Filter: words or query")}
      title=${c(g`Press / to search. Words, a /regular expression/, or a query such as: ${R$}`)}
      spellcheck="false"
      autocomplete="off"
      .value=${t.filter}
      aria-invalid=${e.error!==null}
      @input=${r=>n({filter:r.target.value})}
    />
    ${e.error?b`<span class="wrong" role="alert">${e.error}</span>`:S}
  </label>`}var ul={width:168,height:36},cl=class{constructor(e){this.owner=e;this.found=new Map;this.asked=new Map}of({key:e}){return this.found.get(e)??null}look(e,n){for(let{key:r,rows:s}of n){let o=hm(s);if(!o){this.found.delete(r);continue}let i=e.load(o.curves);this.asked.get(r)!==i&&(this.asked.set(r,i),i.then(l=>{this.asked.get(r)===i&&(this.found.set(r,{keys:o,band:l}),this.owner.requestUpdate())},()=>this.asked.delete(r)))}}};function Mb(t){if(!t)return S;let{keys:e,band:n}=t,{area:r,mean:s,breaks:o,end:i}=gm(n,ul.width,ul.height),l=e.curves.length,a=e.split==="none"?e.tag:`${pt(e.split)} ${e.tag}`,u=Xe([c(g`Mean and range of ${a} of ${Ce(l)}`),_o(n,l),e.others?c(g`${Ce(e.others)} without it`,{desc:"Runs that lack a curve"}):""]);return b`<svg viewBox="0 0 ${ul.width} ${ul.height}" role="img" aria-label=${u}>
    <title>${u}</title>
    <g class="line ${e.split}">
      <path class="area" d=${r} />
      <path d=${s} />
      ${i?Ke`<circle cx=${i[0]} cy=${i[1]} r="2.2" />`:S}
      ${o.map(d=>Ke`<path class="break" d="M${d} 1l3 5h-6z" />`)}
    </g>
  </svg>`}function Cb(t){if(!t)return S;let{band:e,keys:n}=t,{broken:r,short:s}=e,o=[r.length?c(g`${r.length} not finite`,{desc:"Number of runs"}):"",s.length?c(g`${s.length} shorter`,{desc:"Number of runs"}):""].filter(Boolean);return o.length?b`<span class="losses" title=${_o(e,n.curves.length)}>${Ae(o)}</span>`:S}var Ab=j`
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
`;function Pb(t,e,n){return t.length?b`<div class="chosen-bar" role="region" aria-label=${c("Chosen runs")}>
    <span
      >${L$(t.length)}${t.length===1?b`<span class="quiet"
              >${c(": tick one more to compare",{desc:"After the number of runs chosen"})}</span
            >`:S}</span
    >
    <button class="button" @click=${e}>${c("Clear",{desc:"Choose no runs"})}</button>
    <button class="button strong" ?disabled=${t.length<2} @click=${n}>${c("Compare")}</button>
  </div>`:S}function L$(t){let e=D(t);return ye(t,{one:c(g`${e} run chosen`),other:c(g`${e} runs chosen`)})}var _$=2;function Lb({best:t,quantity:e,checkpoint:n}){if(!t)return b`<span class="quiet">–</span>`;let r=n?n.message.replaceAll("`",""):Ob(t),s=n?.noise?b` <span class="quiet">± ${U(n.noise,_$)}</span>`:S;return b`<span title=${r}>${U(t.value)}${s}</span>
    <span class="quiet cut" title=${r}>${e?.label??Ct(qe(t.step))}</span>`}function _b({last:t,best:e,checkpoint:n}){if(!t)return b`<span class="quiet">–</span>`;let r=Ob(t),s=Ct(qe(t.step)),o=n?.last_is_as_good?e?.step===t.step?c("the best",{desc:"The last value of a run is its best one"}):c("as good as the best",{desc:"The last value of a run, within the noise of its best one"}):s;return b`<span title=${r}>${t.value===null?or():U(t.value)}</span>
    <span class="quiet cut" title=${`${o}
${r}`}>${o}</span>`}function Ob({split:t,tag:e,member:n,step:r}){return[...t==="none"?[]:[pt(t)],n,e,Ct(qe(r))].join(" · ")}function Nb(t){let{last_step:e}=t;if(e===null)return b`<span class="quiet">–</span>`;let n=Co(t);return b`<span title=${c("Last step")}>${qe(e)}</span>
    <span class="quiet">${n===null?"":Xt(n)}</span>`}function pl(t,e,n=0){let r=n?O$(n):"";return t===null||!od(t)?r?b`<span class="odd" title=${r}>${c("impossible",{desc:"A time that cannot be"})}</span>`:b`<span class="quiet">–</span>`:b`<time
    datetime=${new Date(t*1e3).toISOString()}
    title=${[Ti(t),r].filter(Boolean).join(`
`)}
    >${sd(t,e)}</time
  >`}function O$(t){return ir(gu(t),c("not in seconds since 1970, or from a clock that was wrong"))}function zb(t,e,n,r,s){let{key:o,label:i,rows:l,counts:a,spread:u}=t,d=l.map(({name:$})=>$),p=d.filter($=>s.chosen.has($)).length,f=p===d.length,x=l.map($=>$.last_wall_time??-1/0).reduce(($,T)=>Math.max($,T),-1/0);return b`<div
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
        @change=${()=>s.choose(d,!f)}
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
          >`)}${Cb(n)}</span
    >
    <span role="gridcell" class="curve">${Mb(n)}</span>
    <span role="gridcell" class="spread number">
      ${u?b`<span
                title=${c(g`${u.tag}: mean of the best values of ${Ce(u.n)}, from least to greatest`)}
                ><span class="quiet"
                  >${c("mean best",{desc:"Before the mean of the best values"})} </span
                >${U(u.mean)}</span
              >
              <span class="quiet cut"
                >${c(g`${U(u.least)} to ${U(u.greatest)}, n = ${u.n}`,{desc:"From the least to the greatest of n values"})}</span
              >`:S}
    </span>
    <span role="gridcell" class="grown number"
      >${pl(Number.isFinite(x)?x:null,s.now)}</span
    >
  </div>`}function Db(t,{chosen:e,choose:n}){let r=t.map(({name:o})=>o),s=r.filter(o=>e.has(o)).length;return b`<input
    type="checkbox"
    aria-label=${c(g`Compare all ${Ce(r.length)}`,{desc:"A box to tick"})}
    .checked=${s===r.length}
    .indeterminate=${s>0&&s<r.length}
    @change=${()=>n(r,s<r.length)}
  />`}function Hb(t,e,n,r){let s=o=>{let i=t.key===o,l=ns[o].label();return b`<span
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
  </div>`}var N$=.01;function Ib(t,e,n,r,s=4){let o=e.flatMap(N=>br(N).values?.(N)??[]),i=dt(t)??[0,1],l=Ds(t,o)?aa(t,i):null,a=oa(i,o,l),u=t.flatMap(N=>N.steps),d=Math.min(...u),p=Math.max(...u),f=Os([d,p],[s,n-s]),x=N=>l===null?N:dn(N,l),$=l===null?D$(a):[x(a[0]),x(a[1])],T=Os($,[r-s,s]),[A,O]=a,C=N=>T(x(Math.max(A,Math.min(N,O)))),F={spans:[],levels:[],gaps:[],points:[]},L=(N,Z,ie)=>Math.max(Z,Math.min(N,ie));for(let N of e)if(N.kind==="span"&&N.last_step>=d&&N.first_step<=p){let Z=f(L(N.first_step,d,p));F.spans.push([Z,z$(Math.max(2,f(L(N.last_step,d,p))-Z))])}else N.kind==="point"&&N.value!==null&&N.step>=d&&N.step<=p?F.points.push([f(N.step),C(N.value)]):N.kind==="level"&&N.value>=A&&N.value<=O?F.levels.push(C(N.value)):N.kind==="gap"&&N.first_value!==null&&N.other_value!==null&&F.gaps.push([f(N.step),C(N.first_value),C(N.other_value)]);let Q=qr(t);return{lines:t.map((N,Z)=>{let ie="",ne=!1,z=[],se=[];return N.steps.forEach((q,X)=>{let K=N.values[X];if(typeof K!="number"||!Number.isFinite(K)){se.push(f(q)),ne=!1;return}ie+=`${ne?"L":"M"}${f(q)} ${C(K)}`,(!ne&&typeof N.values[X+1]!="number"||X===N.steps.length-1)&&z.push([f(q),C(K)]),ne=!0}),{split:Q[Z]??"none",path:ie,dots:z,breaks:se}}),marks:F}}function z$(t){return Math.round(t*10)/10}function D$([t,e]){let n=Math.max(Math.abs(t),Math.abs(e))*N$;if(!(e-t<n))return[t,e];let r=t/2+e/2;return[r-n/2,r+n/2]}var H$={width:168,height:44},Fb=new WeakMap;function Bb(t){let{width:e,height:n}=H$;if(!t.spark.length)return S;let r=Fb.get(t)??Ib(t.spark,t.evidence,e,n);Fb.set(t,r);let{lines:s,marks:o}=r,i=Ae(t.spark.map(({tag:l,split:a})=>a==="none"?l:`${pt(a)} ${l}`));return b`<svg viewBox="0 0 ${e} ${n}" role="img" aria-label=${c(g`Curve of ${i}`)}>
    <g class="marks ${t.primary?.severity??""}">
      <g class="spans">
        ${o.spans.map(([l,a])=>Ke`<rect x=${l} y="0" width=${a} height=${n-2} />`)}
      </g>
      ${o.spans.map(([l,a])=>Ke`<path d="M${l} ${n-1}h${a}" />`)}
      ${o.levels.map(l=>Ke`<path class="level" d="M0 ${l}h${e}" />`)}
    </g>
    ${s.map(({split:l,path:a,dots:u,breaks:d})=>Ke`<g class="line ${l}">
        <path d=${a} />
        ${u.map(([p,f])=>Ke`<circle cx=${p} cy=${f} r="2.2" />`)}
        ${d.map(p=>Ke`<path class="break" d="M${p} 1l3 5h-6z" />`)}
      </g>`)}
    <g class="marks ${t.primary?.severity??""}">
      ${o.gaps.map(([l,a,u])=>Ke`<path d="M${l} ${a}V${u}m-3 0h6M${l-3} ${a}h6" />`)}
      ${o.points.map(([l,a])=>Ke`<circle cx=${l} cy=${a} r="3.5" />`)}
    </g>
  </svg>`}function Wb(t,e,n){let{name:r,status:s}=t,o=n.chosen.has(r),i=n.isUnread(t);return b`<div
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
            >`:xt(s)}${Xa(t)}</span
    >
    <span role="gridcell" class="what">
      <span class="head"
        ><a
          href=${n.linkOf(r)}
          tabindex=${e.stop?"0":"-1"}
          title=${t.primary?.message??r}
          @click=${l=>n.open(l,r)}
          >${Pt(t.shown??r)}</a
        >${Za(n.marks.get(r)??null,n.rules)}</span
      >
      ${I$(t,i,n)}
    </span>
    <span role="gridcell" class="curve">${Bb(t)}</span>
    <span role="gridcell" class="best number">${Lb(t)}</span>
    <span role="gridcell" class="last number">${_b(t)}</span>
    <span role="gridcell" class="points number">
      <span>${D(t.points)}</span>
      <span class="quiet">${Ei(t.series)}</span>
    </span>
    <span role="gridcell" class="length number">${Nb(t)}</span>
    <span role="gridcell" class="grown number"
      >${pl(t.last_wall_time,n.now,t.impossible_times)}</span
    >
  </div>`}function I$(t,e,{percent:n,rules:r}){let{primary:s,counts:o,unchecked:i,status:l,suppressed:a,reason:u}=t;if(s){let x=o.error+o.warning+o.info-1;return b`<span class="message"
      ><b>${we(s.rule,r)}</b> ${Re(s.message)}${x>0?b` <span class="more"
              >${c(g`+ ${x} more`,{desc:"More findings of this run"})}</span
            >`:S}</span
    >`}if(e){let x=t.reading?Math.floor(Gi(t.reading)*100):n??0;return b`<span class="message">${c(g`Not read yet; reading, ${x} %`)}</span>`}let d=a?F$(a):"",p=i?Ci(i):"";if(l==="unjudged"){let x=n===null?c("No rule could judge the training"):c("No rule could judge the training so far");return b`<span class="message"
      >${Re(Xe([u?ir(x,u):x,d]))}</span
    >`}let f=d?c(g`Nothing else found: ${d}`):c("Nothing found");return b`<span class="message">${Xe([f,p])}</span>`}function F$(t){let e=D(t);return ye(t,{one:c(g`${e} finding suppressed`),other:c(g`${e} findings suppressed`)})}var Vb=j`
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
`;var qb=j`
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
`;var Kb=j`
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
`;var dl=class{constructor(e){this.host=e;this.onKey=e=>{let n=e.composedPath()[0],r=n instanceof HTMLInputElement&&n.type!=="checkbox";e.key!=="/"||r||n instanceof HTMLSelectElement||(e.preventDefault(),this.host.renderRoot.querySelector("input[type=search]")?.focus())};e.addController(this)}hostConnected(){document.addEventListener("keydown",this.onKey)}hostDisconnected(){document.removeEventListener("keydown",this.onKey)}};function jb(t,e){let n=new Set(t.filter(i=>e.has(i))),r=[...e].filter(([i])=>!n.has(i)).map(([,i])=>i),s=n.size*2<t.length?r:[],o=Math.max(-1,...e.values());return new Map(t.map(i=>[i,e.get(i)??s.shift()??(o+=1)]))}function Pc(t){let e=new Float64Array(t.length+1);return t.forEach((n,r)=>e[r+1]=(e[r]??0)+n),e}function Gb(t,e,n,r){let s=t.length-1,o=Math.max(0,Ub(t,e)-r),i=Math.min(s,Ub(t,e+n)+1+r);return[Math.min(o,s),Math.max(i,0)]}function Ub(t,e){let n=0,r=t.length-1;for(;n<r;){let s=n+r+1>>1;(t[s]??0)<=e?n=s:r=s-1}return n}function Yb(t){let{items:e,offsets:n,top:r,cover:s,host:o}=t;if(r===void 0||!window.innerHeight)return null;let i=o.shadowRoot?.activeElement,l=i instanceof HTMLElement&&i.closest("[data-index]")!==null,a=e.findIndex(($,T)=>r+(n[T]??0)>=s),u=t.indexOf(t.active),d=r+(n[u]??0),p=l&&d>=s&&d<window.innerHeight?u:a,f=r<s-1,x=e[p];return!x||!f&&!l?null:{key:x.key,offset:n[p]??0,isScrolled:f,focus:l?i:null}}function Jb(t,e){if(!e)return;let n=t.indexOf(e.key);e.isScrolled&&n>=0&&window.scrollBy(0,(t.offsets[n]??0)-e.offset),e.focus?.isConnected&&t.host.shadowRoot?.activeElement!==e.focus&&e.focus.focus({preventScroll:!0})}var B$=10,W$=1e3,ml=class{constructor(e,n){this.host=e;this.look=n;this.items=[];this.offsets=Pc([]);this.first=0;this.last=40;this.activeKey="";this.slots=new Map;this.heights={run:60,group:44};this.frame=0;this.anchor=null;this.onScroll=()=>{cancelAnimationFrame(this.frame),this.frame=requestAnimationFrame(()=>{this.measure()})};this.onPrint=()=>{this.show(0,Math.min(this.items.length,W$))};e.addController(this)}hostConnected(){window.addEventListener("scroll",this.onScroll,{passive:!0}),window.addEventListener("resize",this.onScroll),window.addEventListener("beforeprint",this.onPrint)}hostDisconnected(){window.removeEventListener("scroll",this.onScroll),window.removeEventListener("resize",this.onScroll),window.removeEventListener("beforeprint",this.onPrint),cancelAnimationFrame(this.frame)}hostUpdated(){Jb(this,this.anchor),this.anchor=null,this.measure()}get active(){return this.activeKey}set active(e){e!==this.activeKey&&(this.activeKey=e,this.host.requestUpdate())}put(e,n){this.anchor=n?Yb(this):null,this.items=e,this.place(),this.indexOf(this.active)<0&&(this.active=e[0]?.key??"")}lines(){let{items:e,first:n,last:r,active:s}=this,o=Array.from({length:Math.min(r,e.length)-n},(a,u)=>n+u),i=this.indexOf(s);i>=0&&i<n&&o.unshift(i),i>=r&&o.push(i);let l=o.flatMap(a=>{let u=e[a];return u?[{item:u,index:a,top:this.offsets[a]??0,stop:u.key===s}]:[]});return this.slots=jb(l.map(({item:a})=>a.key),this.slots),l.map(a=>({...a,slot:this.slots.get(a.item.key)??0}))}indexOf(e){return this.items.findIndex(n=>n.key===e)}get height(){return this.offsets[this.items.length]??0}get top(){return this.host.renderRoot.querySelector(".rows")?.getBoundingClientRect().top}get cover(){let e=this.host.renderRoot.querySelectorAll(".bar, .heads");return Math.max(0,...[...e].map(n=>n.getBoundingClientRect().bottom))}get page(){return Math.max(1,Math.floor((window.innerHeight-this.cover)/this.heights.run)-1)}async goTo(e){let n=this.items[e];if(!n)return;let r=(this.top??0)+(this.offsets[e]??0),s=r+this.heights[n.kind]-window.innerHeight,{cover:o}=this;(r<o||s>0)&&window.scrollBy(0,r<o?r-o:s),this.active=n.key,this.measure(),await this.host.updateComplete,this.host.renderRoot.querySelector(`[data-index="${e}"] a, [data-index="${e}"] .fold`)?.focus({preventScroll:!0})}show(e,n){e===this.first&&n===this.last||([this.first,this.last]=[e,n],this.host.requestUpdate())}place(){this.offsets=Pc(this.items.map(({kind:e})=>this.heights[e]))}measure(){let{host:e,top:n}=this;if(n===void 0||!window.innerHeight||window.matchMedia("print").matches)return;let r=getComputedStyle(e),s=(l,a)=>parseFloat(r.getPropertyValue(l))||a,o={run:s("--row",60),group:s("--group",44)};(o.run!==this.heights.run||o.group!==this.heights.group)&&(this.heights=o,this.place(),e.requestUpdate());let i=e.renderRoot.querySelector(".bar");e.style.setProperty("--bar",`${i?.offsetHeight??0}px`),this.show(...Gb(this.offsets,-n,window.innerHeight,B$)),this.look(this.items.slice(this.first,this.last))}};var Qb=j`
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
`;var V$={run:1,hparam:6,best:3,last:0};function Zb(t,e){let n=Wr(t);if(e.length)return e.flatMap(s=>n.find(o=>o.id===s)??[]);let r={...V$};return n.filter(s=>r[s.group]<=0||s.group==="hparam"&&!q$(s,t)?!1:(r[s.group]-=1,!0))}function q$({of:t},e){return new Set(e.map(t)).size>1}var K$=new Intl.Collator("en",{numeric:!0});function Xb(t,e,n){let r=n.startsWith("-"),s=n.slice(r?1:0),o=s==="name"?({name:a})=>a:e.find(a=>a.id===s)?.of;if(!o)return[...t];let i=r?-1:1;return t.map(a=>({row:a,value:o(a)})).sort((a,u)=>j$(a.value,u.value,i)).map(({row:a})=>a)}function j$(t,e,n){return t===null||e===null?+(t===null)-+(e===null):typeof t=="number"&&typeof e=="number"?n*(t-e):n*K$.compare(String(t),String(e))}function ey(t,e,n){return t===e?`-${e}`:t===`-${e}`||!n?e:`-${e}`}function Lc(t){let e=t.label();return t.group==="best"?c(g`${e}, best`,{desc:"Column of runs: a quantity"}):t.group==="last"?c(g`${e}, last`,{desc:"Column of runs: a quantity"}):e}function ty(t,e){return{heads:[c("Run",{desc:"Column of runs"}),...e.map(Lc)],rows:t.map(n=>[n.name,...e.map(r=>Wi(r,n))])}}var ny=j`
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
`;var ry=j`
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
`;var rs=class extends oe{static{this.styles=[de,ry]}close(){this.box.open=!1}onFocusOut({relatedTarget:e}){e&&!this.renderRoot.contains(e)&&this.close()}onKey(e){e.key!=="Escape"||!this.box.open||(this.close(),this.box.querySelector("summary")?.focus())}render(){return b`<details
      @focusout=${e=>this.onFocusOut(e)}
      @keydown=${e=>this.onKey(e)}
    >
      <summary class="button">${this.label}</summary>
      <div class="panel">${this.renderPanel()}</div>
    </details>`}};k([Hn("details")],rs.prototype,"box",2);var U$=()=>[["run",c("Run",{desc:"Column of runs"})],["hparam",c("Hyper-parameters")],["best",c("Best values")],["last",c("Last values")]],ss=class extends rs{constructor(){super(...arguments);this.rows=[];this.columns=[];this.chosen=!1}get label(){return c("Columns")}put(n){this.dispatchEvent(new te("td-list",{columns:n}))}toggle(n){let r=new Set(this.columns);r.delete(n)||r.add(n),this.put(Wr(this.rows).flatMap(s=>r.has(s.id)?[s.id]:[]))}renderPanel(){let n=Wr(this.rows);return b`${U$().map(([r,s])=>{let o=n.filter(i=>i.group===r);return o.length?b`<h3>${s}</h3>
            ${o.map(i=>this.renderBox(i))}`:S})}
    ${this.chosen?b`<button class="button" @click=${()=>this.put([])}>${c("Usual columns")}</button>`:S}`}renderBox({id:n,label:r}){return b`<label
      ><input
        type="checkbox"
        .checked=${this.columns.includes(n)}
        @change=${()=>this.toggle(n)}
      />${r()}</label
    >`}};k([E({attribute:!1})],ss.prototype,"rows",2),k([E({attribute:!1})],ss.prototype,"columns",2),k([E({type:Boolean})],ss.prototype,"chosen",2),ss=k([ue("td-run-columns")],ss);function sy(t){try{let e=JSON.parse(t??"[]");return Array.isArray(e)?e.filter(G$):[]}catch{return[]}}function oy(t,e){return[...t.filter(({name:n})=>n!==e.name),e].slice(-50)}function G$(t){let{name:e,parts:n}=t??{},r=s=>Array.isArray(s)&&s.length===2&&s.every(o=>typeof o=="string");return typeof e=="string"&&Array.isArray(n)&&n.every(r)}var iy="views",io=class extends rs{constructor(){super(...arguments);this.views=sy(Zt.get(iy))}get label(){return c("Views",{desc:"Views of the list that were given names"})}keep(n){this.views=n,Zt.set(iy,JSON.stringify(n))}onSave(n){n.preventDefault();let r=n.target,s=new FormData(r).get("name");typeof s!="string"||!s.trim()||(this.keep(oy(this.views,{name:s.trim(),parts:_i(this.view)})),r.reset())}show({parts:n}){let r=new Map(n);this.dispatchEvent(new te("td-list",Li(s=>r.get(s)??""))),this.close()}renderPanel(){return b`${this.views.length?b`<ul>
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
      </p>`}};k([E({attribute:!1})],io.prototype,"view",2),k([he()],io.prototype,"views",2),io=k([ue("td-saved-views")],io);var _c=32,ay=12,rn=class extends oe{constructor(){super(...arguments);this.all=[];this.runs=[];this.chosen=[];this.linkOf=()=>"#";this.first=0;this.seen=40}onScroll(n){let{scrollTop:r,clientHeight:s}=n.currentTarget;this.first=Math.max(0,Math.floor(r/_c)-ay),this.seen=Math.ceil(s/_c)+2*ay}change(n){this.dispatchEvent(new te("td-list",n))}choose(n,r){let s=this.chosen.filter(o=>!n.includes(o));this.dispatchEvent(new te("td-choose",{runs:r?[...s,...n]:s}))}render(){let{all:n,runs:r,view:s}=this,o=Zb(n,s.columns),i=Xb(r,o,s.sort),l=i.slice(this.first,this.first+this.seen),a=Math.max(0,i.length-this.first-l.length);return b`<div class="head">
        <h2>${Ce(i.length)}</h2>
        <td-run-columns
          .rows=${n}
          .columns=${o.map(({id:u})=>u)}
          ?chosen=${s.columns.length>0}
        ></td-run-columns>
        <td-saved-views .view=${s}></td-saved-views>
        <td-menu
          .heading=${c("Table of runs")}
          .items=${()=>Kn("runs",()=>ty(i,o))}
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
            ${ly(this.first,o.length)}
            ${Wt(l,({name:u})=>u,(u,d)=>this.renderRow(u,this.first+d,o))}
            ${ly(a,o.length)}
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
      title=${J$(n)}
    >
      ${this.renderSort(n.id,n.label(),o,n.down)}
    </th>`}renderSort(n,r,s,o){let{sort:i}=this.view,l=i===n?"↑":i===`-${n}`?"↓":"";return b`<button @click=${()=>this.change({sort:ey(i,n,o)})}>
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
            @click=${l=>{l.ctrlKey||l.metaKey||l.shiftKey||(l.preventDefault(),this.dispatchEvent(new te("td-open",{runs:[o]})))}}
            >${Pt(n.shown??o)}</a
          ></span
        >
      </th>
      ${s.map(l=>Y$(l,n))}
    </tr>`}};rn.styles=[de,lt,ny],k([E({attribute:!1})],rn.prototype,"all",2),k([E({attribute:!1})],rn.prototype,"runs",2),k([E({attribute:!1})],rn.prototype,"view",2),k([E({attribute:!1})],rn.prototype,"chosen",2),k([E({attribute:!1})],rn.prototype,"linkOf",2),k([he()],rn.prototype,"first",2),k([he()],rn.prototype,"seen",2),rn=k([ue("td-run-table")],rn);function Y$(t,e){if(t.id==="status")return b`<td title=${e.primary?.message??""}>${xt(e.status)}</td>`;let n=Wi(t,e);if(typeof n!="number")return b`<td class=${t.id==="kind"?"":"number"}>
      ${n===null?b`<span class="quiet">–</span>`:String(n)}
    </td>`;let r=Number.isInteger(n)?D(n):U(n);return b`<td class="number" title=${String(n)}>${r}</td>`}function ly(t,e){return t?b`<tr aria-hidden="true">
        <td colspan=${e+1} class="gap" style="height: ${t*_c}px"></td>
      </tr>`:S}function J$(t){let e=t.names[0]??"";return c(g`${Lc(t)}; in a query: ${e}`,{desc:"Name of a column, and what a filter calls it"})}var Q$=20,Lt=class extends oe{constructor(){super(...arguments);this.runs=[];this.view=Pi;this.chosen=[];this.marks=new Map;this.bands=null;this.rules=null;this.progress=null;this.linkOf=()=>"#";this.allRules=!1;this.shown=[];this.clock=new ll(this);this.slash=new dl(this);this.bandsInSight=new cl(this);this.window=new ml(this,n=>{let r=n.flatMap(s=>s.kind==="group"?s.group:[]);this.bands&&this.bandsInSight.look(this.bands,r)});this.change=n=>{this.dispatchEvent(new te("td-list",n))};this.choose=(n,r)=>{let s=this.chosen.filter(o=>!n.includes(o));this.dispatchEvent(new te("td-choose",{runs:r?[...s,...n]:s}))};this.fold=n=>{let{open:r}=this.view;this.window.active=`group:${n}`,this.change({open:r.includes(n)?r.filter(s=>s!==n):[...r,n]})};this.open=(n,r,s=!1)=>{let o=n;o.ctrlKey||o.metaKey||o.shiftKey||(n.preventDefault(),this.dispatchEvent(new te("td-open",{runs:r,all:s})))}}willUpdate(n){if(n.has("runs")&&this.clock.read(),!n.has("runs")&&!n.has("view"))return;let{filter:r,statuses:s,rules:o,kind:i}=this.view;this.shown=Vr(this.runs,Ao(r,this.runs),new Set(s),new Set(o),i),this.window.put($b(this.shown,this.view),!n.has("view"))}onKey(n){if(n.ctrlKey||n.metaKey||n.altKey||n.key===" "&&n.target instanceof HTMLInputElement)return;let{items:r,page:s}=this.window,o=kb(n.key,r,uy(n),s);o&&(n.preventDefault(),"to"in o?this.window.goTo(o.to):"fold"in o?this.fold(o.fold):this.choose([o.tick],!this.chosen.includes(o.tick)))}onFocus(n){this.window.active=this.window.items[uy(n)]?.key??this.window.active}get percent(){return this.progress&&Math.floor(Yi(this.progress)*100)}render(){let{runs:n,rules:r,view:s,progress:o,percent:i,allRules:l}=this;return b`<h1 class="unseen">${c("Runs")}</h1>
      ${bb([n,r,s,i,o?.members_read,l],()=>Tb({runs:n,rules:r,view:s,matcher:Ao(s.filter,n),progress:o,percent:i,allRules:l,change:this.change,showRules:a=>this.allRules=a}))}
      <div class="unseen" aria-live="polite">${c(g`${Ce(this.shown.length)} shown`)}</div>
      ${this.shown.length?s.table?this.renderRunTable():this.renderTable():this.renderNone()}
      ${Pb(this.chosen,()=>this.dispatchEvent(new te("td-choose",{runs:[]})),a=>{let u=this.chosen.length>Q$&&Sb(this.chosen,this.shown);this.open(a,this.chosen,u)})}`}renderRunTable(){return b`<td-run-table
      .all=${this.runs}
      .runs=${this.shown}
      .view=${this.view}
      .chosen=${this.chosen}
      .linkOf=${this.linkOf}
    ></td-run-table>`}renderTable(){let{items:n,height:r}=this.window,s=oo(this.view.sort),o=n.some(({kind:a})=>a==="group"),i=a=>{this.change({sort:rl(sl(s,a,this.shown))})},l={chosen:new Set(this.chosen),rules:this.rules,now:this.clock.now,percent:this.percent,marks:this.marks,isUnread:a=>al(a,this.progress!==null),linkOf:this.linkOf,open:(a,u)=>{this.open(a,[u])},choose:this.choose,fold:this.fold};return b`<div
      role=${o?"treegrid":"grid"}
      class="table"
      aria-label=${c("Runs")}
      aria-multiselectable="true"
      aria-rowcount=${n.length+1}
    >
      ${Hb(s,i,o,Db(this.shown,l))}
      <div
        class="rows"
        role="rowgroup"
        style="height: ${r}px"
        @keydown=${a=>{this.onKey(a)}}
        @focusin=${a=>{this.onFocus(a)}}
      >
        ${Wt(this.window.lines(),({slot:a})=>a,({item:a,...u})=>a.kind==="run"?Wb(a.row,{...u,inner:a.inner},l):zb(a.group,a.open,this.bandsInSight.of(a.group),u,l))}
      </div>
    </div>`}renderNone(){return b`<div class="none">
      <p>${c("No run matches.")}</p>
      <button class="button" @click=${()=>this.change({filter:"",statuses:[],rules:[]})}>
        ${c(g`Show all ${D(this.runs.length)}`,{desc:"All runs"})}
      </button>
    </div>`}};Lt.styles=[de,lt,so,Ab,Kb,Vb,qb,Qb],k([E({attribute:!1})],Lt.prototype,"runs",2),k([E({attribute:!1})],Lt.prototype,"view",2),k([E({attribute:!1})],Lt.prototype,"chosen",2),k([E({attribute:!1})],Lt.prototype,"marks",2),k([E({attribute:!1})],Lt.prototype,"bands",2),k([E({attribute:!1})],Lt.prototype,"rules",2),k([E({attribute:!1})],Lt.prototype,"progress",2),k([E({attribute:!1})],Lt.prototype,"linkOf",2),k([he()],Lt.prototype,"allRules",2),Lt=k([ue("td-run-list")],Lt);function uy(t){return Number(t.target.closest("[data-index]")?.dataset.index)}var fl=class{constructor(e){this.host=e;this.dark=!1;this.stop=()=>{};e.addController(this)}hostConnected(){let e=!1;this.stop=Ms([Si(n=>{e=n,this.paint(n)}),jp(n=>{this.paint(e&&!n)})])}hostDisconnected(){this.stop()}paint(e){this.dark=e,Zi(e),this.host.requestUpdate()}};var Z$=3,_t=class extends oe{constructor(){super();this.report=null;this.file=null;this.view=vd;this.chosen=[];this.copied=!1;this.picked=[];this.theme=new fl(this);this.begun=null;this.stop=()=>{};this.details=[];this.listScroll=0;this.drawn=()=>this.areMany&&!this.view.paper?this.picked:this.runs;this.linkOf=n=>Ts(In({...this.view,runs:[n],all:!1,paper:!1}));this.addEventListener("td-open",({detail:n})=>this.open(n.runs,n.all)),this.addEventListener("td-list",({detail:n})=>this.go({...this.view,...n})),this.addEventListener("td-reading",({detail:n})=>{n.smoothing!==void 0&&om(n.smoothing),this.go({...this.view,reading:{...this.view.reading,...n}})}),this.addEventListener("td-quantity",({detail:n})=>this.go({...this.view,quantity:n.key,scale:"",zoom:null})),this.addEventListener("td-compare",({detail:n})=>this.go({...this.view,...n})),this.addEventListener("td-draw",({detail:n})=>{this.picked=n.runs,this.session.want(this.drawn)}),this.addEventListener("td-choose",({detail:n})=>this.chosen=n.runs),this.addEventListener("td-language",({detail:n})=>{sm(n.language),this.go({...this.view,language:n.language})}),this.addEventListener("td-retry",()=>{this.session.ask(!0)})}connectedCallback(){super.connectedCallback(),this.report?.then(r=>this.file=r),this.view=im();let n=Tu(this.view);this.source.speak(n),this.speak(n),this.view.runs.length>1&&(this.chosen=this.view.runs),this.session.want(this.drawn),this.stop=Kp(()=>this.onHash())}disconnectedCallback(){super.disconnectedCallback(),this.stop()}async speak(n){await Qp(n),document.documentElement.lang=n,this.requestUpdate()}open(n,r=!1){let s={...this.view.reading,levels:[],logs:[],window:null};this.go({...this.view,runs:r?[]:n,all:r,paper:!1,reading:s,zoom:null})}get session(){return this.begun??=new Ui(this,this.source)}get runs(){return this.view.all||this.view.paper?this.session.namesShown(this.view):this.view.runs}get areMany(){return this.runs.length>60}get isList(){return!this.view.all&&!this.view.paper&&this.view.runs.length===0}go(n){let r=!fu(n,this.view);qp(In(n),r),this.turn(n)}onHash(){let n=$i();n!==null&&In(Hi(n))!==In(this.view)&&this.turn(Eu(n))}turn(n){let r=!fu(n,this.view);r&&this.isList&&(this.listScroll=window.scrollY),r&&this.session.looked(this.runs),r&&Object.assign(this,{picked:[],details:[]}),this.view=n;let s=Tu(n);if(s!==Mt()&&(this.session.speak(s),this.speak(s)),this.session.want(this.drawn),!r)return;this.runs.length>1&&(this.chosen=this.runs);let o=this.isList?this.listScroll:0;this.updateComplete.then(()=>{requestAnimationFrame(()=>window.scrollTo(0,o))})}async copyLink(){this.copied=await Mn(Ts(In(this.view))),setTimeout(()=>this.copied=!1,2e3)}updated(n){if(!n.has("view"))return;let{runs:r,all:s}=this.view;document.title=[...s||r.length>Z$?[c("Comparison")]:r,"Diagnose"].join(" · ")}render(){let{status:n,error:r,rows:s,said:o}=this.session;return b`${n&&s?.length?jd(n):S}${this.isList?S:this.renderBar()}
      ${s&&r?Xd(r):S}${n?em(n,this.isList):S}
      <div class="unseen" aria-live="polite">${o}</div>
      <main>${Wp(Mt(),this.renderView())}</main>`}renderBar(){return Ud({list:Ts(In({...this.view,runs:[],all:!1,paper:!1})),back:()=>this.open([]),copied:this.copied,copy:()=>{this.copyLink()}})}renderView(){let{status:n,rows:r,rules:s,error:o}=this.session;return!n||r===null?o?Zd(o):ku(null):n.phase==="failed"?Qd(n):this.view.paper?this.renderPaper():this.view.runs.length===1&&!this.view.all?this.renderRun(this.view.runs[0]??""):this.isList?r.length===0?n.phase==="reading"?ku(n):Jd(n):b`<td-run-list
        .runs=${r}
        .rules=${s}
        .view=${this.view}
        .progress=${n.phase==="reading"?n.progress:null}
        .chosen=${this.chosen}
        .marks=${this.session.marks}
        .bands=${this.session.bands}
        .linkOf=${this.linkOf}
      ></td-run-list
      >${hb({report:this.file,status:n,paper:Ts(In({...this.view,paper:!0})),toPaper:()=>this.go({...this.view,paper:!0}),save:()=>{this.export()}})}`:this.renderCompare()}async export(){let n=await this.source.report?.(this.session.namesShown(this.view));n&&Es(n,"diagnose.html")}renderPaper(){let{session:n,file:r}=this;return b`<td-paper
      .session=${n}
      .names=${this.runs}
      .report=${r}
      .known=${n.known.size}
    ></td-paper>`}renderRun(n){let r=()=>Ts(In(this.view));return mb(this.session,{name:n,reading:this.view.reading,link:r,dark:this.theme.dark})}renderCompare(){let{runs:n,session:r,view:s,details:o,picked:i,areMany:l,linkOf:a}=this,{dark:u}=this.theme,d=this.drawn().map(x=>({name:x,...r.known.get(x)})),p=d.flatMap(({detail:x})=>x?[x]:[]),f=p.length+d.filter(({error:x})=>x).length===d.length;return f&&(this.details=p),fb(r,{runs:n,found:d,details:f?p:o,isKnown:f,areMany:l,picked:i,view:s,linkOf:a,dark:u})}};_t.styles=[de,tm],k([E({attribute:!1})],_t.prototype,"source",2),k([E({attribute:!1})],_t.prototype,"report",2),k([he()],_t.prototype,"file",2),k([he()],_t.prototype,"view",2),k([he()],_t.prototype,"chosen",2),k([he()],_t.prototype,"copied",2),k([he()],_t.prototype,"picked",2),_t=k([ue("td-app")],_t);function cy(t){let e=[...new Set(t.flatMap(o=>o.steps))].sort((o,i)=>o-i),n=t.map(o=>X$(o,e)),r={steps:e,mean:[],least:[],greatest:[],count:[],broken:[],short:[]};e.forEach((o,i)=>{let l=n.map(u=>u[i]??null).filter(u=>u!==null);r.count.push(l.length),r.least.push(l.length?Math.min(...l):null),r.greatest.push(l.length?Math.max(...l):null);let a=l.length===t.length;r.mean.push(a?l.reduce((u,d)=>u+d,0)/l.length:null)});let s=e.at(-1)??0;for(let{run:o,member:i,tag:l,marks:a,steps:u,values:d}of t){let p=a[0],f=u[d.findLastIndex(x=>x!==null)];p?r.broken.push({run:o,member:i,tag:l,step:p.step}):f!==void 0&&f<s&&r.short.push({run:o,member:i,tag:l,step:f})}return r}function X$(t,e){let n=0;return e.map(r=>{for(;n<t.steps.length&&(t.steps[n]??1/0)<r;)n++;let[s,o]=[t.steps[n],t.values[n]??null];if(s===r)return o;let[i,l]=[t.steps[n-1],t.values[n-1]??null];return s===void 0||i===void 0||o===null||l===null?null:l+(o-l)*(r-i)/(s-i)})}function py(t,e,n){let r=new Set(e),s=t.runs.every(u=>r.has(u)),o=t.ranking.find(({run:u})=>u===n)?.best?.value,i=eS(t.ranking.filter(({run:u})=>r.has(u))).map(u=>({...u,difference:u.best&&o!==void 0?u.best.value-o:null}));if(s)return{...t,ranking:i,baseline:n};let l=u=>u.filter(d=>r.has(d)),a=i.find(({place:u})=>u===1);return{...t,runs:l(t.runs),baseline:n,winner:null,verdict:a?c(g`${a.run} has the best value of these. Whether such differences are sound was tested for all runs of the report together.`):"",ranking:i,findings:t.findings.map(u=>({...u,found:l(u.found),unchecked:l(u.unchecked)})).filter(({found:u})=>u.length),hparams:t.hparams.map(u=>({...u,values:u.values.filter((d,p)=>r.has(t.runs[p]??""))})),groups:[],group_comparisons:[],patterns:[]}}function eS(t){return t.map(e=>({...e,place:e.place===null?null:1+t.filter(({place:n})=>n!==null&&e.place!==null&&n<e.place).length}))}function dy(t,e){if(t.every(o=>o===t[0]))return[...t];let n=e**Math.min(1,1e3/t.length),r=0,s=1;return t.map(o=>o===null?null:(r=n*r+(1-n)*o,s*=n,r/(1-s)))}var hy="tb-diagnose-report",hl=404;function gy(t){return t.getElementById(hy)!==null}function by(t){let e=t.getElementById(hy)?.textContent;return e?tS(e):null}async function tS(t){let e=Uint8Array.from(atob(t),r=>r.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return await new Response(n).json()}var gl=class{constructor(e){this.data=e;this.language="en"}speak(e){this.language=e}async status(){return(await this.words()).status}async runs(){return(await this.words()).runs}async run(e){let n=(await this.words()).details[e];if(!n)throw new kn(hl,c("This report does not hold it."));return n}async rules(){return(await this.words()).rules}async curves(e,n,r,s,o,i=0){let{curves:l,languages:a}=await this.data,u=a.en?.details[e]?.smoothing??0;return{generation:0,series:n.map(p=>{let f=my(l[e],p),{smoothed:x,...$}=f,T=i===0?$:{...$,smoothed:i===u&&x?x:dy($.values,i)};return s?fy(T,s):T})}}async compare(e,{quantity:n,baseline:r}){let{comparisons:s}=await this.words(),o=s.find(i=>i.quantity?.key===n)??s[0];if(!o)throw new kn(hl,c("This report does not hold it."));return py(o,e,r||null)}async bands(e,n,r){let{curves:s}=await this.data;return{generation:0,bands:e.map(i=>cy(i.map(([l,a,u])=>{let d=my(s[l],{member:a,tag:u});return{run:l,...r?fy(d,r):d}})))}}async words(){let{languages:e}=await this.data,n=e[this.language]??e.en;if(!n)throw new kn(hl,c("This report does not hold it."));return n}};function my(t,e){let n=t?.find(({member:r,tag:s})=>r===e.member&&s===e.tag);if(!n)throw new kn(hl,c("This report does not hold it."));return n}function fy(t,{start:e,end:n}){let r=t.steps.findIndex(a=>a>=e),s=t.steps.findIndex(a=>a>n),o=Math.max(0,(r<0?t.steps.length:r)-1),i=s<0?t.steps.length:s+1,l=a=>a.slice(o,i);return{...t,steps:l(t.steps),values:l(t.values),wall_times:l(t.wall_times),marks:t.marks.filter(({step:a})=>a>=e&&a<=n),resets:t.resets.filter(a=>a>=e&&a<=n),...t.smoothed?{smoothed:l(t.smoothed)}:{}}}function nS(){try{rS();let t=new _t;t.report=by(document),t.source=t.report?new gl(t.report):new li,window.addEventListener("error",({error:e})=>Oc(e,t)),window.addEventListener("unhandledrejection",({reason:e})=>Oc(e,t)),document.body.replaceChildren(t)}catch(t){Oc(t,null)}}gy(document)&&nS();function rS(){let t=document.documentElement;t.lang=Mt(),document.title="Diagnose",document.body.style.margin="0",Si(Zi);for(let[e,n]of[["viewport","width=device-width, initial-scale=1"],["color-scheme","light dark"]]){let r=document.createElement("meta");r.name=e??"",r.content=n??"",document.head.append(r)}}function Oc(t,e){if(e?.shadowRoot?.querySelector("main")?.firstElementChild)return;let n=document.createElement("p");n.setAttribute("role","alert"),n.style.cssText=`font: 14px/20px ${Bt}; padding: 64px 16px; max-width: 640px; margin: auto; color: var(--td-text)`;let r=t instanceof Error?t.message:String(t);n.textContent=c(g`Diagnose could not draw this page (${r}). Reload it; if that does not help, the browser's console says more.`),document.body.replaceChildren(n)}export{nS as render};
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
