var Vu=Object.defineProperty;var og=Object.getOwnPropertyDescriptor;var ig=(e,t)=>{for(var n in t)Vu(e,n,{get:t[n],enumerable:!0})};var R=(e,t,n,r)=>{for(var s=r>1?void 0:r?og(t,n):t,o=e.length-1,i;o>=0;o--)(i=e[o])&&(s=(r?i(t,n,s):i(s))||s);return r&&s&&Vu(t,n,s),s};var Ma="lit-localize-status";var ag=(e,...t)=>({strTag:!0,strings:e,values:t}),h=ag,Uu=e=>typeof e!="string"&&"strTag"in e,Mo=(e,t,n)=>{let r=e[0];for(let s=1;s<e.length;s++)r+=t[n?n[s-1]:s-1],r+=e[s];return r};var Is=(e=>Uu(e)?Mo(e.strings,e.values):e);var p=Is,qu=!1;function Ea(e){if(qu)throw new Error("lit-localize can only be configured once");p=e,qu=!0}var Bs=class{constructor(){this.settled=!1,this.promise=new Promise((t,n)=>{this._resolve=t,this._reject=n})}resolve(t){this.settled=!0,this._resolve(t)}reject(t){this.settled=!0,this._reject(t)}};var Rn=[];for(let e=0;e<256;e++)Rn[e]=(e>>4&15).toString(16)+(e&15).toString(16);function ju(e){let t=0,n=8997,r=0,s=33826,o=0,i=40164,a=0,l=52210;for(let u=0;u<e.length;u++)n^=e.charCodeAt(u),t=n*435,r=s*435,o=i*435,a=l*435,o+=n<<8,a+=s<<8,r+=t>>>16,n=t&65535,o+=r>>>16,s=r&65535,l=a+(o>>>16)&65535,i=o&65535;return Rn[l>>8]+Rn[l&255]+Rn[i>>8]+Rn[i&255]+Rn[s>>8]+Rn[s&255]+Rn[n>>8]+Rn[n&255]}var lg="",ug="h",cg="s";function Ku(e,t){return(t?ug:cg)+ju(typeof e=="string"?e:e.join(lg))}var Gu=new WeakMap,Yu=new Map;function Ju(e,t,n){if(e){let r=n?.id??pg(t),s=e[r];if(s){if(typeof s=="string")return s;if("strTag"in s)return Mo(s.strings,t.values,s.values);{let o=Gu.get(s);return o===void 0&&(o=s.values,Gu.set(s,o)),{...s,values:o.map(i=>t.values[i])}}}}return Is(t)}function pg(e){let t=typeof e=="string"?e:e.strings,n=Yu.get(t);return n===void 0&&(n=Ku(t,typeof e!="string"&&!("strTag"in e)),Yu.set(t,n)),n}function Ca(e){window.dispatchEvent(new CustomEvent(Ma,{detail:e}))}var Co="",Aa,Qu,Ao,_a,Zu,mr=new Bs;mr.resolve();var Eo=0,Xu=e=>(Ea(((t,n)=>Ju(Zu,t,n))),Co=Qu=e.sourceLocale,Ao=new Set(e.targetLocales),Ao.add(e.sourceLocale),_a=e.loadLocale,{getLocale:dg,setLocale:fg}),dg=()=>Co,fg=e=>{if(e===(Aa??Co))return mr.promise;if(!Ao||!_a)throw new Error("Internal error");if(!Ao.has(e))throw new Error("Invalid locale code");Eo++;let t=Eo;return Aa=e,mr.settled&&(mr=new Bs),Ca({status:"loading",loadingLocale:e}),(e===Qu?Promise.resolve({templates:void 0}):_a(e)).then(r=>{Eo===t&&(Co=e,Aa=void 0,Zu=r.templates,Ca({status:"ready",readyLocale:e}),mr.resolve())},r=>{Eo===t&&(Ca({status:"error",errorLocale:e,errorMessage:r.toString()}),mr.reject(r))}),mr.promise};var Ws=class extends Error{constructor(n,r){super(r);this.status=n}},La=class extends Error{constructor(){super(p("TensorBoard does not answer. Is it still running?"))}};function Fn(e){return e instanceof DOMException&&e.name==="AbortError"}var mg=6e3,_o=class{constructor(t=(n,r)=>globalThis.fetch(n,r)){this.fetch=t;this.pending=new Map;this.language="en"}speak(t){this.language=t;for(let n of this.pending.values())n.abort()}status(t){return this.latest("status",t?"status?reload=1":"status")}runs(){return this.latest("runs","runs")}run(t){return this.latest(`run ${t}`,`run?name=${encodeURIComponent(t)}`)}rules(){return this.latest("rules","rules")}curves(t,n,r,s,o,i=0){let a=new URLSearchParams({run:t,keys:JSON.stringify(n.map(({member:l,tag:u})=>[l,u])),width:String(Math.round(r))});return s&&(a.set("start",String(s.start)),a.set("end",String(s.end))),i&&a.set("smoothing",String(i)),this.get(`curves?${a.toString()}`,o)}compare(t,{quantity:n,baseline:r}){let s=new URLSearchParams({runs:JSON.stringify(t)});return n&&s.set("quantity",n),r&&s.set("baseline",r),this.latest("compare","compare",s)}bands(t,n,r){let s=new URLSearchParams({groups:JSON.stringify(t)});return n!==void 0&&s.set("width",String(Math.round(n))),r&&(s.set("start",String(r.start)),s.set("end",String(r.end))),this.get("bands",void 0,s)}latest(t,n,r){this.pending.get(t)?.abort();let s=new AbortController;return this.pending.set(t,s),this.get(n,s.signal,r).finally(()=>{this.pending.get(t)===s&&this.pending.delete(t)})}inLanguage(t){return this.language==="en"?t:`${t}${t.includes("?")?"&":"?"}lang=${this.language}`}async get(t,n,r){let s=r?.toString()??"",o=s.length>mg,i={...n?{signal:n}:{},...o&&r?{method:"POST",body:r}:{}},a;try{a=await this.fetch(this.inLanguage(s&&!o?`${t}?${s}`:t),i)}catch(l){throw Fn(l)?l:new La}if(!a.ok){let l=(await a.text()).trim(),u=l&&!l.startsWith("<")?l:p(h`The server answered ${a.status}.`);throw new Ws(a.status,u)}return await a.json()}};var Lo=globalThis,Po=Lo.ShadowRoot&&(Lo.ShadyCSS===void 0||Lo.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Pa=Symbol(),ec=new WeakMap,Fs=class{constructor(t,n,r){if(this._$cssResult$=!0,r!==Pa)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=n}get styleSheet(){let t=this.o,n=this.t;if(Po&&t===void 0){let r=n!==void 0&&n.length===1;r&&(t=ec.get(n)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&ec.set(n,t))}return t}toString(){return this.cssText}},Vs=e=>new Fs(typeof e=="string"?e:e+"",void 0,Pa),se=(e,...t)=>{let n=e.length===1?e[0]:t.reduce((r,s,o)=>r+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+e[o+1],e[0]);return new Fs(n,e,Pa)},tc=(e,t)=>{if(Po)e.adoptedStyleSheets=t.map(n=>n instanceof CSSStyleSheet?n:n.styleSheet);else for(let n of t){let r=document.createElement("style"),s=Lo.litNonce;s!==void 0&&r.setAttribute("nonce",s),r.textContent=n.cssText,e.appendChild(r)}},Oa=Po?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let n="";for(let r of t.cssRules)n+=r.cssText;return Vs(n)})(e):e;var{is:hg,defineProperty:gg,getOwnPropertyDescriptor:bg,getOwnPropertyNames:vg,getOwnPropertySymbols:yg,getPrototypeOf:xg}=Object,Oo=globalThis,nc=Oo.trustedTypes,wg=nc?nc.emptyScript:"",$g=Oo.reactiveElementPolyfillSupport,Us=(e,t)=>e,qs={toAttribute(e,t){switch(t){case Boolean:e=e?wg:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},No=(e,t)=>!hg(e,t),rc={attribute:!0,type:String,converter:qs,reflect:!1,useDefault:!1,hasChanged:No};Symbol.metadata??=Symbol("metadata"),Oo.litPropertyMetadata??=new WeakMap;var Tn=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,n=rc){if(n.state&&(n.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((n=Object.create(n)).wrapped=!0),this.elementProperties.set(t,n),!n.noAccessor){let r=Symbol(),s=this.getPropertyDescriptor(t,r,n);s!==void 0&&gg(this.prototype,t,s)}}static getPropertyDescriptor(t,n,r){let{get:s,set:o}=bg(this.prototype,t)??{get(){return this[n]},set(i){this[n]=i}};return{get:s,set(i){let a=s?.call(this);o?.call(this,i),this.requestUpdate(t,a,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??rc}static _$Ei(){if(this.hasOwnProperty(Us("elementProperties")))return;let t=xg(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(Us("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Us("properties"))){let n=this.properties,r=[...vg(n),...yg(n)];for(let s of r)this.createProperty(s,n[s])}let t=this[Symbol.metadata];if(t!==null){let n=litPropertyMetadata.get(t);if(n!==void 0)for(let[r,s]of n)this.elementProperties.set(r,s)}this._$Eh=new Map;for(let[n,r]of this.elementProperties){let s=this._$Eu(n,r);s!==void 0&&this._$Eh.set(s,n)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let n=[];if(Array.isArray(t)){let r=new Set(t.flat(1/0).reverse());for(let s of r)n.unshift(Oa(s))}else t!==void 0&&n.push(Oa(t));return n}static _$Eu(t,n){let r=n.attribute;return r===!1?void 0:typeof r=="string"?r:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,n=this.constructor.elementProperties;for(let r of n.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return tc(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,n,r){this._$AK(t,r)}_$ET(t,n){let r=this.constructor.elementProperties.get(t),s=this.constructor._$Eu(t,r);if(s!==void 0&&r.reflect===!0){let o=(r.converter?.toAttribute!==void 0?r.converter:qs).toAttribute(n,r.type);this._$Em=t,o==null?this.removeAttribute(s):this.setAttribute(s,o),this._$Em=null}}_$AK(t,n){let r=this.constructor,s=r._$Eh.get(t);if(s!==void 0&&this._$Em!==s){let o=r.getPropertyOptions(s),i=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:qs;this._$Em=s;let a=i.fromAttribute(n,o.type);this[s]=a??this._$Ej?.get(s)??a,this._$Em=null}}requestUpdate(t,n,r,s=!1,o){if(t!==void 0){let i=this.constructor;if(s===!1&&(o=this[t]),r??=i.getPropertyOptions(t),!((r.hasChanged??No)(o,n)||r.useDefault&&r.reflect&&o===this._$Ej?.get(t)&&!this.hasAttribute(i._$Eu(t,r))))return;this.C(t,n,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,n,{useDefault:r,reflect:s,wrapped:o},i){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,i??n??this[t]),o!==!0||i!==void 0)||(this._$AL.has(t)||(this.hasUpdated||r||(n=void 0),this._$AL.set(t,n)),s===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(n){Promise.reject(n)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[s,o]of this._$Ep)this[s]=o;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[s,o]of r){let{wrapped:i}=o,a=this[s];i!==!0||this._$AL.has(s)||a===void 0||this.C(s,void 0,o,a)}}let t=!1,n=this._$AL;try{t=this.shouldUpdate(n),t?(this.willUpdate(n),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(n)):this._$EM()}catch(r){throw t=!1,this._$EM(),r}t&&this._$AE(n)}willUpdate(t){}_$AE(t){this._$EO?.forEach(n=>n.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(n=>this._$ET(n,this[n])),this._$EM()}updated(t){}firstUpdated(t){}};Tn.elementStyles=[],Tn.shadowRootOptions={mode:"open"},Tn[Us("elementProperties")]=new Map,Tn[Us("finalized")]=new Map,$g?.({ReactiveElement:Tn}),(Oo.reactiveElementVersions??=[]).push("2.1.2");var za=globalThis,sc=e=>e,zo=za.trustedTypes,oc=zo?zo.createPolicy("lit-html",{createHTML:e=>e}):void 0,Ha="$lit$",Mn=`lit$${Math.random().toFixed(9).slice(2)}$`,Da="?"+Mn,Sg=`<${Da}>`,br=document,Ks=()=>br.createComment(""),Gs=e=>e===null||typeof e!="object"&&typeof e!="function",Ia=Array.isArray,pc=e=>Ia(e)||typeof e?.[Symbol.iterator]=="function",Na=`[ 	
\f\r]`,js=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ic=/-->/g,ac=/>/g,hr=RegExp(`>|${Na}(?:([^\\s"'>=/]+)(${Na}*=${Na}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),lc=/'/g,uc=/"/g,dc=/^(?:script|style|textarea|title)$/i,Ba=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),v=Ba(1),Ve=Ba(2),uw=Ba(3),kt=Symbol.for("lit-noChange"),k=Symbol.for("lit-nothing"),cc=new WeakMap,gr=br.createTreeWalker(br,129);function fc(e,t){if(!Ia(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return oc!==void 0?oc.createHTML(t):t}var mc=(e,t)=>{let n=e.length-1,r=[],s,o=t===2?"<svg>":t===3?"<math>":"",i=js;for(let a=0;a<n;a++){let l=e[a],u,f,d=-1,g=0;for(;g<l.length&&(i.lastIndex=g,f=i.exec(l),f!==null);)g=i.lastIndex,i===js?f[1]==="!--"?i=ic:f[1]!==void 0?i=ac:f[2]!==void 0?(dc.test(f[2])&&(s=RegExp("</"+f[2],"g")),i=hr):f[3]!==void 0&&(i=hr):i===hr?f[0]===">"?(i=s??js,d=-1):f[1]===void 0?d=-2:(d=i.lastIndex-f[2].length,u=f[1],i=f[3]===void 0?hr:f[3]==='"'?uc:lc):i===uc||i===lc?i=hr:i===ic||i===ac?i=js:(i=hr,s=void 0);let x=i===hr&&e[a+1].startsWith("/>")?" ":"";o+=i===js?l+Sg:d>=0?(r.push(u),l.slice(0,d)+Ha+l.slice(d)+Mn+x):l+Mn+(d===-2?a:x)}return[fc(e,o+(e[n]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),r]},Ys=class e{constructor({strings:t,_$litType$:n},r){let s;this.parts=[];let o=0,i=0,a=t.length-1,l=this.parts,[u,f]=mc(t,n);if(this.el=e.createElement(u,r),gr.currentNode=this.el.content,n===2||n===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(s=gr.nextNode())!==null&&l.length<a;){if(s.nodeType===1){if(s.hasAttributes())for(let d of s.getAttributeNames())if(d.endsWith(Ha)){let g=f[i++],x=s.getAttribute(d).split(Mn),$=/([.?@])?(.*)/.exec(g);l.push({type:1,index:o,name:$[2],strings:x,ctor:$[1]==="."?Do:$[1]==="?"?Io:$[1]==="@"?Bo:yr}),s.removeAttribute(d)}else d.startsWith(Mn)&&(l.push({type:6,index:o}),s.removeAttribute(d));if(dc.test(s.tagName)){let d=s.textContent.split(Mn),g=d.length-1;if(g>0){s.textContent=zo?zo.emptyScript:"";for(let x=0;x<g;x++)s.append(d[x],Ks()),gr.nextNode(),l.push({type:2,index:++o});s.append(d[g],Ks())}}}else if(s.nodeType===8)if(s.data===Da)l.push({type:2,index:o});else{let d=-1;for(;(d=s.data.indexOf(Mn,d+1))!==-1;)l.push({type:7,index:o}),d+=Mn.length-1}o++}}static createElement(t,n){let r=br.createElement("template");return r.innerHTML=t,r}};function vr(e,t,n=e,r){if(t===kt)return t;let s=r!==void 0?n._$Co?.[r]:n._$Cl,o=Gs(t)?void 0:t._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(e),s._$AT(e,n,r)),r!==void 0?(n._$Co??=[])[r]=s:n._$Cl=s),s!==void 0&&(t=vr(e,s._$AS(e,t.values),s,r)),t}var Ho=class{constructor(t,n){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:n},parts:r}=this._$AD,s=(t?.creationScope??br).importNode(n,!0);gr.currentNode=s;let o=gr.nextNode(),i=0,a=0,l=r[0];for(;l!==void 0;){if(i===l.index){let u;l.type===2?u=new ns(o,o.nextSibling,this,t):l.type===1?u=new l.ctor(o,l.name,l.strings,this,t):l.type===6&&(u=new Wo(o,this,t)),this._$AV.push(u),l=r[++a]}i!==l?.index&&(o=gr.nextNode(),i++)}return gr.currentNode=br,s}p(t){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(t,r,n),n+=r.strings.length-2):r._$AI(t[n])),n++}},ns=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,n,r,s){this.type=2,this._$AH=k,this._$AN=void 0,this._$AA=t,this._$AB=n,this._$AM=r,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,n=this._$AM;return n!==void 0&&t?.nodeType===11&&(t=n.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,n=this){t=vr(this,t,n),Gs(t)?t===k||t==null||t===""?(this._$AH!==k&&this._$AR(),this._$AH=k):t!==this._$AH&&t!==kt&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):pc(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==k&&Gs(this._$AH)?this._$AA.nextSibling.data=t:this.T(br.createTextNode(t)),this._$AH=t}$(t){let{values:n,_$litType$:r}=t,s=typeof r=="number"?this._$AC(t):(r.el===void 0&&(r.el=Ys.createElement(fc(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===s)this._$AH.p(n);else{let o=new Ho(s,this),i=o.u(this.options);o.p(n),this.T(i),this._$AH=o}}_$AC(t){let n=cc.get(t.strings);return n===void 0&&cc.set(t.strings,n=new Ys(t)),n}k(t){Ia(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,s=0;for(let o of t)s===n.length?n.push(r=new e(this.O(Ks()),this.O(Ks()),this,this.options)):r=n[s],r._$AI(o),s++;s<n.length&&(this._$AR(r&&r._$AB.nextSibling,s),n.length=s)}_$AR(t=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);t!==this._$AB;){let r=sc(t).nextSibling;sc(t).remove(),t=r}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},yr=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,n,r,s,o){this.type=1,this._$AH=k,this._$AN=void 0,this.element=t,this.name=n,this._$AM=s,this.options=o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=k}_$AI(t,n=this,r,s){let o=this.strings,i=!1;if(o===void 0)t=vr(this,t,n,0),i=!Gs(t)||t!==this._$AH&&t!==kt,i&&(this._$AH=t);else{let a=t,l,u;for(t=o[0],l=0;l<o.length-1;l++)u=vr(this,a[r+l],n,l),u===kt&&(u=this._$AH[l]),i||=!Gs(u)||u!==this._$AH[l],u===k?t=k:t!==k&&(t+=(u??"")+o[l+1]),this._$AH[l]=u}i&&!s&&this.j(t)}j(t){t===k?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},Do=class extends yr{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===k?void 0:t}},Io=class extends yr{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==k)}},Bo=class extends yr{constructor(t,n,r,s,o){super(t,n,r,s,o),this.type=5}_$AI(t,n=this){if((t=vr(this,t,n,0)??k)===kt)return;let r=this._$AH,s=t===k&&r!==k||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,o=t!==k&&(r===k||s);s&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},Wo=class{constructor(t,n,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){vr(this,t)}},hc={M:Ha,P:Mn,A:Da,C:1,L:mc,R:Ho,D:pc,V:vr,I:ns,H:yr,N:Io,U:Bo,B:Do,F:Wo},kg=za.litHtmlPolyfillSupport;kg?.(Ys,ns),(za.litHtmlVersions??=[]).push("3.3.3");var gc=(e,t,n)=>{let r=n?.renderBefore??t,s=r._$litPart$;if(s===void 0){let o=n?.renderBefore??null;r._$litPart$=s=new ns(t.insertBefore(Ks(),o),o,void 0,n??{})}return s._$AI(e),s};var Wa=globalThis,pe=class extends Tn{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let n=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=gc(n,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return kt}};pe._$litElement$=!0,pe.finalized=!0,Wa.litElementHydrateSupport?.({LitElement:pe});var Rg=Wa.litElementPolyfillSupport;Rg?.({LitElement:pe});(Wa.litElementVersions??=[]).push("4.2.2");var ke=e=>(t,n)=>{n!==void 0?n.addInitializer(()=>{customElements.define(e,t)}):customElements.define(e,t)};var Tg={attribute:!0,type:String,converter:qs,reflect:!1,hasChanged:No},Mg=(e=Tg,t,n)=>{let{kind:r,metadata:s}=n,o=globalThis.litPropertyMetadata.get(s);if(o===void 0&&globalThis.litPropertyMetadata.set(s,o=new Map),r==="setter"&&((e=Object.create(e)).wrapped=!0),o.set(n.name,e),r==="accessor"){let{name:i}=n;return{set(a){let l=t.get.call(this);t.set.call(this,a),this.requestUpdate(i,l,e,!0,a)},init(a){return a!==void 0&&this.C(i,void 0,e,a),a}}}if(r==="setter"){let{name:i}=n;return function(a){let l=this[i];t.call(this,a),this.requestUpdate(i,l,e,!0,a)}}throw Error("Unsupported decorator location: "+r)};function A(e){return(t,n)=>typeof n=="object"?Mg(e,t,n):((r,s,o)=>{let i=s.hasOwnProperty(o);return s.constructor.createProperty(o,r),i?Object.getOwnPropertyDescriptor(s,o):void 0})(e,t,n)}function xe(e){return A({...e,state:!0,attribute:!1})}var xr=(e,t,n)=>(n.configurable=!0,n.enumerable=!0,Reflect.decorate&&typeof t!="object"&&Object.defineProperty(e,t,n),n);function En(e,t){return(n,r,s)=>{let o=i=>i.renderRoot?.querySelector(e)??null;if(t){let{get:i,set:a}=typeof r=="object"?n:s??(()=>{let l=Symbol();return{get(){return this[l]},set(u){this[l]=u}}})();return xr(n,r,{get(){let l=i.call(this);return l===void 0&&(l=o(this),(l!==null||this.hasUpdated)&&a.call(this,l)),l}})}return xr(n,r,{get(){return o(this)}})}}var Fo={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Vn=e=>(...t)=>({_$litDirective$:e,values:t}),gn=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,n,r){this._$Ct=t,this._$AM=n,this._$Ci=r}_$AS(t,n){return this.update(t,n)}update(t,n){return this.render(...n)}};var{I:Eg}=hc,bc=e=>e;var vc=()=>document.createComment(""),rs=(e,t,n)=>{let r=e._$AA.parentNode,s=t===void 0?e._$AB:t._$AA;if(n===void 0){let o=r.insertBefore(vc(),s),i=r.insertBefore(vc(),s);n=new Eg(o,i,e,e.options)}else{let o=n._$AB.nextSibling,i=n._$AM,a=i!==e;if(a){let l;n._$AQ?.(e),n._$AM=e,n._$AP!==void 0&&(l=e._$AU)!==i._$AU&&n._$AP(l)}if(o!==s||a){let l=n._$AA;for(;l!==o;){let u=bc(l).nextSibling;bc(r).insertBefore(l,s),l=u}}}return n},Un=(e,t,n=e)=>(e._$AI(t,n),e),Cg={},Vo=(e,t=Cg)=>e._$AH=t,yc=e=>e._$AH,Uo=e=>{e._$AR(),e._$AA.remove()};var xc=Vn(class extends gn{constructor(){super(...arguments),this.key=k}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(Vo(e),this.key=t),n}});var Ag="#diagnose",Nt=(()=>{try{return typeof window.parent.location.hash=="string"?window.parent:window}catch{return window}})();function Fa(){return window.innerHeight===0||document.visibilityState==="hidden"}function Va(){try{let e=Nt.location.hash;return e===""||e==="#"||e.split("&")[0]===Ag?e:null}catch{return""}}function wc(){try{return Nt.location.search}catch{return""}}function $c(e,t){try{if(Nt.location.hash===e)return;let{pathname:n,search:r}=Nt.location,s=`${n}${r}${e}`;t?Nt.history.pushState(Nt.history.state,"",s):Nt.history.replaceState(Nt.history.state,"",s)}catch{}}function Js(e){try{return Nt.location.href.replace(/#.*/s,"")+e}catch{return e}}function Ua(e,t){let n=Nt.document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>{URL.revokeObjectURL(n.href)},1e4)}function wr(e,t,n){try{return e.addEventListener(t,n),()=>{e.removeEventListener(t,n)}}catch{return()=>{}}}function ss(e){return()=>{for(let t of e)t()}}function Sc(e){return ss(["popstate","hashchange"].map(t=>wr(Nt,t,e)))}function qo(e){let t=window.matchMedia("(prefers-color-scheme: dark)");try{if(Nt===window)throw new Error("no TensorBoard around us");let n=Nt.document.body,r=()=>{e(n.classList.contains("dark-mode"))},s=new MutationObserver(r);return s.observe(n,{attributes:!0,attributeFilter:["class"]}),r(),()=>{s.disconnect()}}catch{let n=()=>{e(t.matches)};return n(),wr(t,"change",n)}}function kc(e){return ss([wr(window,"beforeprint",()=>{e(!0)}),wr(window,"afterprint",()=>{e(!1)})])}function Rc(e,t=200){if(window.parent===window)return()=>{};let n=new MessageChannel,r;return n.port1.onmessage=s=>{let o=_g(s.data);if(!o||o.isReply)return;(o.type==="experimental.DataReloaded"||o.type==="experimental.RunsChanged")&&(clearTimeout(r),r=setTimeout(e,t));let i={type:o.type,id:o.id,payload:null,error:null,isReply:!0};n.port1.postMessage(JSON.stringify(i))},window.parent.postMessage("experimental.bootstrap","*",[n.port2]),()=>{clearTimeout(r),n.port1.close()}}function _g(e){try{return typeof e=="string"?JSON.parse(e):null}catch{return null}}var Cn={get(e){try{return localStorage.getItem(`tb-diagnose.${e}`)}catch{return null}},set(e,t){try{localStorage.setItem(`tb-diagnose.${e}`,t)}catch{}}};var Tc=["zh-CN"],Mc=["en","zh-CN"];var qa={};ig(qa,{templates:()=>Lg});var Lg={"drawn-curves":"曲线","finding-in-run":h`${1}：${0}`,"group-other":"其他",h1ee230f9de6c2dc9:v`日志目录：<code>${0}</code>`,h22ac85119fe51d4b:v`<code>${0}</code> 中没有包含标量的事件文件。训练一旦写入，运行就会出现在这里，无需重启。如果日志在别处，请用 <code>--logdir</code> 指定其目录并启动 TensorBoard。`,h50192cacdbf7b486:v`附曲线图：项目中的 ${0}`,hde0b3bedd3dedda6:v`正在 <code>${0}</code> 中查找事件文件`,"role-other":"其他",s0116d1680bde2018:"步数回退",s01bd430f426a8ea1:"追平基线于",s03072f16866802d8:"强化学习",s0352a8373aa3482f:"选中的运行",s035cc7b8a6f78359:"叠加在原始曲线上的滑动平均，与 TensorBoard 的算法相同；此浏览器会记住该设置",s0382d73823585617:h`${0}：${1}`,s03d02db9896eec72:h`比较 ${0} 的全部运行`,s041489fa7f9e6fe6:h`另有 ${0} 条`,s054b7ca56bd19891:h`· 没有这条曲线：${0}`,s058d387366b95c55:"这条规则检查什么",s05d10aa3b7170a32:"日志目录仍在读取中；它可能稍后出现。",s0648f5ed9de29fd2:h`${0} 个目录`,s0674ff53e80fca6c:"在将来",s07d38007b49acdd1:"、",s07de37b46b85d46a:h`位于 ${0}`,s081a9e07b4d7036e:"；",s081ea9d93f00e7f5:"还没有训练日志",s0849438ad0139546:"发现",s087d7a07b52b439d:h`${0}。`,s09134b07b5aacab4:"依据",s09e5f1febdb2a65a:"损失",s0a88a0a55ed4b772:"无法判定这个运行",s0b849212b20dfccc:h`${0} 个超参数不同`,s0c2fa1a3677d91ad:"非有阈值",s0cac70c60ae828a3:h`${0} 条规则检查了这个运行，未发现问题。`,s0d5c4bb195a222f8:"比较量",s0d991d582bfbc203:"按括号匹配到的那部分名称给运行分组",s0f256df7b2d3887e:h`${0} 个有提示`,s118dcd4826b8994d:h`${0} 个发现已屏蔽`,s1365b78f0dd14017:h`${0} 个有错误`,s13b3f5afa0862d1c:"名次",s13fb2124c3facc2e:"离散程度",s13fb94e50125b620:"判断的准确程度",s15454e43ada9d7b9:"正在比较 …",s154c478f8b8b29c3:"写入日志的方法：",s15791d9e7e26536b:h`${0} 个发现已被你的配置屏蔽`,s16fc046b99d4f995:h`未发现其他问题：${0}`,s19172ed3838854fc:"复制链接",s19db88ac376ff979:"最后一步",s1a249b1921e2bdea:"关",s1a3b8e3a1d2ce6db:"多任务",s1ab193968d6033cd:"种子数",s1b5d829f94051cf7:h`${0} 条规则未发现问题`,s1c11808b07192b7a:h`由 ${0} 合并而成`,s1ca671b482b18161:h`${0} 显示的是之前的内容。`,s1ed69c4ea2882825:"曲线",s1f07740d646a024a:h`${0}没有这条曲线`,s2014e8dd99111c27:"个类别",s202fffd5a2e1c595:"长度",s20784e349406fefd:"同时解释",s217ae8afd4252eff:"有发现",s24f0f825e9900824:h`位于 ${0}：点击放大，再次点击还原`,s24f39319b8853791:"对数",s26439da776d2f134:"不是 1970 年以来的秒数，或者当时的时钟不准",s2812f9df9146890f:"发现",s29ea4d209d791d60:"对照",s2c61b42c3fc7115d:h`移除 ${1} 上的参考线 ${0}`,s2cb09246564cbbd2:"收起",s2cbcbf64d696b3b1:"排名",s2d82bede97113180:h`给出的理由：${0}`,s2df47bab37e13656:h`${0} 的图表：${1}。方向键读取数值，加号和减号缩放，Esc 键复位。`,s2e4818861000b13f:"布局",s2e5104edff768280:"未搜索规律：没有哪个错误或警告只出现在其中一部分运行中。",s2fa05f91c1baa29b:h`移除 ${0}`,s304ba24b462b9f98:"为什么重要",s30e803b877db24a1:h`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s3182872fe646db77:h`正在读取，${0}%：${1} / ${2}`,s3182b253ebb97ecc:h`还有 ${0} 个放不下：${1}`,s32bbcd08e5001007:"主要损失",s3367287465d74387:"阈值及其出处",s34be76c6b1eadbef:"警告",s35519855cc52e634:"下一步：",s3588b07231c3b0c5:"TensorBoard 没有响应。它还在运行吗？",s3687049d1af562c4:"复制",s36ede0d3f06e8d8f:"更好",s36f6766957c7f710:"计数",s3741f519c32ac391:"新",s37919fd82dc8dec6:"下一步",s37a9e8aec5713460:"更多操作",s394b4214b2b541e3:"没有超参数不同",s39d5e42936b32403:h`第 ${0} 至 ${1} 个，共 ${2} 个`,s3a556864c406ada2:h`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s3a9da439c961a22c:h`按“${0}”排序`,s3b4142875755c444:"扩散",s3c0d17bad169557b:"未知",s3c6dbc0328365bb0:"按 / 键跳到这里",s3cb700e662f296dc:h`Diagnose 无法绘制本页（${0}）。请重新加载；如果仍然不行，浏览器控制台中有更多信息。`,s3de7d253d11e2373:"没有训练规则能检查它",s3e108c66773382aa:"发现表",s3e1ca0269d2140e1:"这不是有效的正则表达式。",s405021940efed327:h`${0} 年前`,s40863e1a197cca92:"评分",s40f5a0a4da31a629:"按下方排名的顺序，最好的在前；表格包含全部运行",s41f7dca46d3f1b4a:"值",s4222f7c57711d9a1:h`最后，第 ${0} 步`,s4376b5b0325b146a:"按规则列出的发现",s44add38a493e53a5:h`${0} 分钟`,s45d3f3531efea0e9:"正在加载 …",s471d2322e9171043:"未给出",s478c68b2b38eab9a:h`关于日志文件的 ${0} 条说明`,s483623a4790437ef:h`一个运行超出纵轴：${0}。`,s48a5e1cbbe9aabca:"横轴",s49eff2e6e47a8f3c:h`自上次查看以来：${0}`,s49f6ba392f0fa9e6:h`服务器没有发送 ${0} 的曲线。`,s4b194c89bc566374:h`${0} 个运行`,s4c362b06b801a5e9:h`在 ${0} % 处`,s4c4a04bfb0d1f4df:"可能的原因",s4ca9e43cc1c59729:"数值",s4eeef698b7b292dc:h`${0} 条规则未检查`,s4f2a4fd1bd2a42cc:h`${0} 个不可能的墙钟时间`,s4f59e98e4cee7e86:h`${0}，最大值`,s4f940e5e733e1cb7:"更差",s515b72f041cc413c:h`${1}中有 ${0} 项发现不再出现。`,s52cb44a862e08700:"没有匹配的运行。",s52e842e07658ff2f:"主要奖励",s545d5ca325513fc8:h`${0} 天前`,s54b8ea61422a442d:h`没有可靠的规律。${0}`,s568da031b82f3beb:h`${1}的 ${0} 图表。方向键读取数值，Esc 键重置缩放。`,s569363d9849c892b:h`新发现：${0}。`,s56af5cd3cc4b1882:h`${0} 个目录`,s57472465a23b41db:"数值",s5926af696deb5938:"不可能的时间",s5982032409cb03b5:"语言模型的强化学习",s598c4a99f311dcb0:"种子组表",s5c4cd68b4f12b103:"这些运行的步数单位不同：每条曲线各自占满宽度，从 0 到 100 %。",s5c9f227694b0653e:"变分自编码器",s5dd9fa87abbdc682:"显示数值",s5f343a43e7ea9f91:"错误",s5fb056437a46dd47:"所在图表",s60b4a0da642e9591:h`不再出现：${0}`,s60ec59dc00e454d7:"保存显示的点（CSV）",s60f763481befb5d4:"最佳值的均值",s62c9629089ed6df9:h`第 ${0} 步`,s63215040abdc545f:"结论",s63b409d72c5dcb60:"N 和 P 键逐个查看发现，回车键跳到对应的文字。",s640f3c29000a4c59:h`显示全部 ${0} 个`,s65499ddd6a45fc45:h`${0} 训练`,s6686fcc6d2c8f0bd:"提示",s669b18c6d2d9c95b:"不分组",s66a30ade9cd7d50f:h`${0} 个未判定`,s66e55a3b3360005a:"未发现问题",s672809d8ddbb4f27:h`${0} 小时 ${1} 分`,s678001e219fac273:h`${0} 个出现非有阈值`,s681934b0a0de7eec:h`${0} 条规则未发现问题`,s6842372aaca29973:"：再选一个即可比较",s689a3d81c5fd11f1:"识别依据",s6a73dc1268e978b5:"未搜索规律：日志中没有记录在这些运行之间不同的超参数。",s6af21ca2c7e3a9e1:h`比较全部 ${0}`,s6c4bd61b4032938f:"本页每隔几秒会重新询问一次。",s6c8090704469e116:"横轴",s6cc5fe4b92b859d4:h`${0} 个发现已被你的配置屏蔽`,s6dffa87c30086e28:h`${1}中有 ${0} 项新发现，其中 ${2} 项为错误。`,s6ec1f95308ff91ae:h`已选 ${0} 个运行`,s71e45e1a96657c91:"没有训练规则能检查这个运行",s721ed854c33ad13a:"所在步",s74a5d4a46712d67c:"无法读取日志",s752391031d1fee5b:"重置缩放",s756c512db0989ef9:"无基线",s76244e9b9543ca87:"最佳",s773322ef3edde9a6:h`比较 ${0}`,s79228ad625ad854a:"最省事的验证方法：",s794b706773655894:"类别占比的熵",s7954072388ad1dc4:"比较",s7b78ccf979b531ce:h`${0}：${1}最佳值的均值，括号中为最小值到最大值`,s7bb1bfbb1243b8c6:h`各运行进行到 ${0} % 处的值`,s7c4052c8d441d4d6:"结论",s7c54f95c59141594:"比较",s7ccead260c396467:"把只有随机种子不同的运行合为一组：均值，以及从最小到最大的范围",s7defed4e267241f7:h`${0} 个运行超出纵轴：${1}。`,s80d1b2c1e92bfd9c:h`${0} 个在所有运行中相同`,s818312183b28738d:h`不再出现：${0}。`,s81af1a0a5461196a:"最佳值均值",s81be67b6540239e6:"请把一部分放进括号：seed=(\\d+)",s8203d3b4a6e6e7b9:"最后",s827bd8e0fc6ffa0f:"未判定",s82bb1f3eb7835be3:h`均匀抽取 ${0} 个，共 ${1} 个`,s84126fa92f00b4ef:"刚刚",s84a62bf4c087f3f8:h`${0} 条规则检查了这个运行，未发现问题。`,s855bb4e2b08d1a18:"没有响应",s86453c8d2213a248:"保存全部点（CSV）",s8685f052e877ca66:"最近更新",s87698a792036d477:h`${0} 个不可能的墙钟时间`,s890ff5db6d05bcfa:h`${1} 中${0}`,s898fd84a2e61a46a:"置信度中",s8a1427c6b40a982a:"主要评分",s8a75e83497a183a2:"健康",s8a7bee24f1eeaff1:"排序",s8a81d50559f4e89a:"正则表达式，其中一部分放在括号里",s8b5b8b322faf5d5e:"实际时间",s8b75e94898f2f1ab:"这个运行没有这样的曲线。",s8b939da093bfb484:h`${0}，均值`,s8cd9acdb8424c7e4:"隐藏这条曲线",s8d1560ff44284598:"忽略离群值",s8e4d8a2ae278e469:"类别数",s916814bea576e456:"筛选：关键词或 /正则/",s91a65cb55433adb4:"阈值",s92244bd7f833061b:h`${0} 的曲线`,s926dfcc044cb322f:h`最佳 ${0} @ ${1}`,s92cb34587d849df6:"未检查",s92f4d3ab59ae6603:"同一张图",s9396c3c795beb3ef:h`${1}中有 ${0} 个较短，最短的到第 ${2} 步为止`,s9434ea90b6fee97d:"文件夹",s947b35bf3e4ac360:h`${0} 的熵 = ${1}`,s96584cfca3b4310d:"排名表",s96b643b39eda7eff:"检查了什么",s96c402f65c2b71fb:"名称的一部分 …",s97c127b84f660edf:h`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s984a3118d85b20e0:h`${0} 秒`,s984a4818d85b47f5:h`${0} 天`,s984a4c18d85b4ec1:h`${0} 小时`,s984a8718d85bb302:h`${0}%`,s98b1cb8fb62909ec:"分组",s99799a97b72325ea:"梯度范数",s9a27e9be41c509e9:"目标检测",s9b0d1dbafa7d18bf:h`${0} 至 ${1}，n = ${2}`,s9b65634200cdb5bf:"TensorBoard 只给出了这个运行的部分采样点：短暂的异常可能看不到。",s9b7fb6df9e7666fe:h`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s9bf1540da3fc2dc3:"置信度高",s9ce22301713ed8fb:"未发现其他问题",s9d125e3a92dfe4a0:h`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，对全部检验做 Holm 校正，alpha ${3}）。`,s9d60ef32a7eb327e:"这些运行中都没有发现问题。",s9dbec52489baa9dd:"组数太多，只有选定基线后才会逐一比较。",s9dfefb4026903d53:"随机猜测水平 ln k，共",s9ee5a81a48ec71e9:"迄今最佳值",s9f24ca63073362a6:h`${0} 步`,s9fbbc819fe7e66aa:"运行",sa000c4df231528b9:"已隐藏",sa036ab11d6f5f0cb:"跨运行的规律",sa04bd9d457abfcdf:"· 表示规则已检查，未发现问题；? 表示未检查。",sa0b24fa796b43e67:"最佳",sa164568508b35c61:h`第 ${0} 至 ${1} 步`,sa429657e9d546dce:"全部运行",sa478cf2baff0ae2b:"奖励",sa4aa72be4b18da23:"学习率",sa55fa078111ed022:"语言建模",sa59eac2a81e725c4:"所有图表的数值轴相同；光标和缩放同步移动。",sa5cec5b1d9b183b8:h`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，Holm 校正，alpha ${3}）。`,sa994737377117122:h`${0} 个超参数不同`,sa9c3dd7dd68320f2:"并排显示",saa8aa81ad6f055fd:"参考值",sad72eb7fbc6270e2:"对数刻度",saeb732a50bb8cd63:h`${0} 天 ${1} 小时`,saebf20f752f764ec:h`${0} 个有警告`,saf2e0363e12de264:h`${0} 小时前`,safb50c5216475471:h`，另有 ${0} 项`,sb016053a270661b4:h`${0} 个健康`,sb066d935103d1ccf:"这正常吗？",sb17ccf02b5e69158:h`显示 ${0}`,sb206ea04679ecfdf:h`未排名：${0}`,sb2a09b6996f25557:"只有一组，没有可比较的对象。",sb2b207efbb8d285c:h`${0} 个有提示`,sb2b44de8a70ae954:h`${0} / ${1}`,sb46d0976e9be2d88:"这条规则何时会误判",sb4f1dffbb6be6302:"清除",sb597910134ed6cd2:h`${1}中有 ${0} 项新发现。`,sb5f2b9bc9470919a:h`${0} 条规则`,sb67e0e7c0869f982:"差值",sb7c4a05623366946:"服务器没有说明原因。",sb7ec43559c96d8dd:h`暂停 ${0}`,sb88de8aa5149d8eb:"框架",sb8b919fcd36c8c7b:"正在读取",sb8ed2761fc0a5b62:h`比较 ${0}`,sb9460c2ae56c19cb:"请选中后按 Ctrl+C",sb9f1339b3a61604a:"参考线",sba05370f6b907017:h`关于日志文件的 ${0} 条说明`,sba22a5ebaf358a11:"最后的值",sbae60884414c8737:"分割",sbf2d28806268b26d:"复制为 Markdown",sbf7db4b197ff3d80:h`${0} 个较短`,sc0ef3e71481b222b:"参考资料",sc1d6288e168cb0d7:"语音",sc2393652c8f2242e:"平滑后",sc26eafbef52055fe:h`${1}的 ${0} 的均值和范围`,sc29a2b9868362491:h`${1}的 ${0}%`,sc2ad3b622a5c3d9a:"验证",sc31734aec343d824:h`第 ${0} 步的值`,sc341553c3556d2b4:"曲线",sc4ad3c4f31fe9aa2:"两个类别之一的占比，如 0.8；或所有类别的占比",sc4bcadba8e631b86:"名称",sc5aeb93591d56226:h`${0}，最小值`,sc652e7a0dfd25e87:"置信度低",sc805d78cd0e51623:"正在读取日志",sc86ade4ef74ca95a:h`${0} 条曲线`,scabf78417c4e5d86:"点数",scbd8031e3d026dc9:"从未",scbfe35557604f9ec:"保存图片（PNG）",scd1dd6ff53d0d01a:"重试",sce18bd234180469b:"对比学习",sce31954669537a1a:h`尚未读取；正在读取，${0}%`,scfb65222fcf5287b:h`${0} 个点`,sd0a75fd0358d5e8d:h`正在读取 ${0}`,sd1077b60dc890180:"曲线上的位置",sd172bb0f806ead12:"目前还没有训练规则能检查它",sd200028b9f6015e4:"自动",sd2023813cc70bf74:"步数",sd30aaa2b3d0cfd7f:h`正在加载 ${0} …`,sd57009a2acb04859:h`${0}（达到 ${1}）`,sd6a17e2c9757d129:"类别占比",sd752c5924801acb3:h`由此解释的发现（${0}）`,sd796bcfe5ef48968:"对齐步数",sd7b3e01ac0e72549:"用时",sd89803ab616d4829:"平滑",sd988a9395d37c0f8:h`${0} 分钟前`,sd9994f251f1280cf:"步",sdb6f723ab09700b9:h`${0} 的更多操作`,sdee795a6c5087209:"训练",se109090109cf667c:"从所有运行中最早的一步到最晚的一步；否则每条曲线各自占满宽度",se1ec1065b54eb415:h`${0} 代码`,se3a1b90525f24861:"测量项",se3b0359949cea8c6:h`已读取 ${0}，共 ${1}；结论可能还会变`,se5428ca54cacf609:"数值刻度",se58c73d2a858e315:"时间",se79f3e3bb540e033:"种子的均值和范围",se7a532063ef7b740:"线性",se7c9cb1dc84b619f:h`有一项发现：模型的准确率停在 ${0}。`,se7f59973d4930598:h`${0} 个点`,se9ed3024ece061f0:"超参数",sea4f08110bb8f15d:"移除",sea7bdd2b70c8c2bb:"运行",seb45cd777661f86b:"显示这条曲线",sebd0672ad17513a2:"偏好训练",secdbe081e49c9d39:"对抗训练",sed7d7e8aae50aa81:h`运行均位于 ${0}。`,sed86eeb641ceccf9:"纵轴以其余运行为准；超出的运行在边缘标出","seed-group":"组",sef3a53fbd58cc112:h`${0} 个月前`,sf047d2db7413f7a8:h`${0} 个在所有运行中相同`,sf1b9af3279f166d1:h`@ 第 ${0} 步`,sf260150b06ca44e5:h`${0} 个运行`,sf267330b06d0968d:h`${0} 条规则`,sf37ca99ea5888162:"基线",sf3e4417f60be4f0a:"按关键词或 /正则表达式/ 筛选运行",sf3ea0625c45e25f1:h`正在读取：${0}。显示的内容可能还会变化。`,sf42b6c42bf0192cc:"从许多运行中挑出的最佳者，其领先有一部分靠的是运气：某个设置是否更好，要看它的多个随机种子。",sf4cd73445dfaa932:"相对时间",sf4de3bfbfaca12e5:"已复制",sf531f89544a910a2:"无问题",sf54e143d6694582c:"随机种子组",sf59230de15ddf7fa:h`${0} 个发现已屏蔽`,sf6d270c93f3c1dd5:h`${1}中有 ${0} 个从第 ${2} 步起出现非有阈值`,sf72695e8cd91f93c:h`${1} 上的 ${0}`,sf8f1982a2578a500:h`${0} 个有警告`,sf959fe8d0443fe9d:"每个设置只有一次运行：换一个随机种子，名次可能就变了。",sf9aee319a006c9b4:"添加",sf9b1c0661a02d9f9:"配置",sf9e6e6ef197c2b25:"测试",sfa4c538d7888a3e5:h`已选 ${0} 个运行`,sfaadb53d07d46a4d:h`${0} 条规则未检查`,sfd8fce4a7a86f116:h`服务器返回了 ${0}。`,sfe6719e2a3f7fd22:"对称对数","unit-share":"^(?:占 ?(.+?)的)?比例(.*)$|^(?:share|fraction)(?: of (.+))?$"};var Ec={en:"English","zh-CN":"简体中文"},{getLocale:Og,setLocale:Ng}=Xu({sourceLocale:"en",targetLocales:Tc,loadLocale:()=>Promise.resolve(qa)});function Rt(){return Og()}async function Cc(e){e!==Rt()&&await Ng(e)}function os(e){return Mc.find(t=>t===e)??""}function Ac(e){for(let t of e){let{language:n,script:r}=zg(t);if(n==="en")return"en";if(n==="zh"&&r==="Hans")return"zh-CN"}return"en"}function zg(e){try{return new Intl.Locale(e).maximize()}catch{return{}}}function Y(e,t=4){if(e==null||Number.isNaN(e))return"–";if(!Number.isFinite(e))return e>0?"∞":"−∞";if(e===0)return"0";let n=Math.abs(e);return n>=1e6||n<1e-4?$r(Dg(e.toExponential(t>4?t-1:Math.min(t-1,2)))):Number.isInteger(e)?$r(Ka(e)):n>=10**(t-1)?$r(Ka(Math.round(e))):$r(String(Number(e.toPrecision(t))))}function Ga(e){let t=Math.abs(e);for(let[n,r]of[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(t>=n&&!(n===1e3&&t<1e4&&e%100!==0))return $r(`${Number((e/n).toPrecision(4))}${r}`);return $r(String(Number(e.toPrecision(6))))}function qe(e){return Math.abs(e)<1e6?F(e):Ga(e)}function is(e,t){if(!t||t[0]===t[1])return Y(e);let n=Math.max(Math.abs(t[0]),Math.abs(t[1])),r=Math.ceil(Math.log10(n/(t[1]-t[0])))+3;return Y(e,Math.max(4,Math.min(8,r)))}function F(e){return $r(Ka(e))}function qn(){return p("not finite")}function jt(e){return p(h`step ${e}`)}function jo(e){return p(h`@ step ${e}`)}function Ko(e,t){return p(h`steps ${e} to ${t}`)}function as(e){if(e<1e3)return`${e} B`;let t=["kB","MB","GB","TB"],n=e/1e3,r=0;for(;n>=1e3&&r<t.length-1;)n/=1e3,r+=1;return`${n<10?n.toFixed(1):Math.round(n)} ${t[r]??""}`}function bn(e){if(e<90)return p(h`${Math.round(e)} s`,{desc:"Seconds"});let t=Math.round(e/60);if(t<90)return p(h`${t} min`,{desc:"Minutes"});let n=Math.floor(t/60);if(n<48){let o=t%60;return o?p(h`${n} h ${o} min`,{desc:"Hours and minutes, short"}):p(h`${n} h`,{desc:"Hours"})}let r=Math.floor(n/24),s=n%24;return s?p(h`${r} d ${s} h`,{desc:"Days and hours"}):p(h`${r} d`,{desc:"Days"})}var Hg=1440;function _c(e,t){let n=(t-e)/60;if(-n>Hg)return p("in the future",{desc:"A time"});if(n<1)return p("just now");let r=n/60,s=r/24,o=Math.floor;return r<1?p(h`${o(n)} min ago`,{desc:"Minutes"}):s<1?p(h`${o(r)} h ago`,{desc:"Hours"}):s<30?p(h`${o(s)} d ago`,{desc:"Days"}):s<360?p(h`${o(s/30)} mo ago`,{desc:"Months"}):p(h`${o(s/360)} y ago`,{desc:"Years"})}function Lc(e){return Number.isFinite(new Date(e*1e3).getTime())}function Pc(e){let t=new Date(e*1e3),n=s=>String(s).padStart(2,"0");return`${[t.getFullYear(),n(t.getMonth()+1),n(t.getDate())].join("-")} ${[t.getHours(),t.getMinutes(),t.getSeconds()].map(n).join(":")}`}function Ka(e){let[t="",n]=String(e).split("."),r=t.replace(/\B(?=(\d{3})+(?!\d))/g,",");return n===void 0?r:`${r}.${n}`}function Dg(e){let[t="",n=""]=e.split("e");return`${String(Number(t))}e${n.replace("+","")}`}function $r(e){return e.replace(/(^|e)-/,"$1−").replace(/e-/,"e−")}function Oc(e){return e.split(/`([^`]+)`/).map((t,n)=>n%2?{code:t}:{text:t}).filter(t=>!("text"in t)||t.text!=="")}var Ig=14,ja=10;function Nc(e){let t=e.length-Ig;if(t<=ja)return 0;let n=/[-_./=,:\s][^-_./=,:\s]*$/.exec(e.slice(t-ja,t));return n?t-ja+n.index+1:t}function me(e,t){return t[new Intl.PluralRules(Rt()).select(e)]??t.other}function Be(e){let t=F(e);return me(e,{one:p(h`${t} run`),other:p(h`${t} runs`)})}function Go(e){let t=F(e);return me(e,{other:p(h`${t} series`,{desc:"One or several curves"})})}function Sr(e){let t=F(e);return me(e,{one:p(h`${t} point`),other:p(h`${t} points`)})}function Yo(e){let t=F(e);return me(e,{one:p(h`${t} directory`),other:p(h`${t} directories`)})}function zc(e){let t=F(e);return me(e,{one:p(h`${t} rule`),other:p(h`${t} rules`)})}function tn(e,t){let n=typeof e=="number"?F(e):e;return p(h`${n} of ${t}`,{desc:"3 of 12, or: 3 of 12 directories"})}function Jo(e){let t=F(e);return me(e,{one:p(h`${t} rule could not look`),other:p(h`${t} rules could not look`)})}function pt(e){return e.filter(Boolean).join(p("; ",{desc:"Between parts of a sentence"}))}function Ae(e){return e.join(p(", ",{desc:"Between names"}))}var jn={axis:"step",scale:"auto",smoothing:0,logs:[],classes:null,prior:null,best:!1,levels:[],window:null},Bg=["step","relative","wall"],Wg=["auto","linear","log","symlog"],Dc=12;function Ic(e){let t=Number(e("classes"));return{axis:Bg.find(n=>n===e("axis"))??jn.axis,scale:Wg.find(n=>n===e("scale"))??jn.scale,smoothing:Ya(e("smoothing")),logs:Hc(e("logs"),n=>typeof n=="boolean"),classes:Za(t)?t:null,prior:Xa(e("prior")),best:e("best")==="1",levels:Hc(e("levels"),n=>Number.isFinite(n)),window:Ja(e("window"))}}function Bc(e){let{axis:t,scale:n,smoothing:r,logs:s,classes:o,prior:i,best:a,levels:l,window:u}=e,f=[];return t!==jn.axis&&f.push(["axis",t]),n!==jn.scale&&f.push(["scale",n]),r&&f.push(["smoothing",String(r)]),s.length&&f.push(["logs",JSON.stringify(s)]),o!==null&&f.push(["classes",String(o)]),i&&f.push(["prior",i.join(",")]),a&&f.push(["best","1"]),l.length&&f.push(["levels",JSON.stringify(l)]),u&&f.push(["window",Qa(u)]),f}function Ya(e){let t=Number(e??0);return t>0&&t<1?t:0}function Ja(e){let[t=NaN,n=NaN]=e.split(",").map(Number);return t<n&&Number.isFinite(t)&&Number.isFinite(n)?[t,n]:null}function Qa(e){return e.map(t=>String(Number(t.toPrecision(9)))).join(",")}function Za(e){return Number.isInteger(e)&&e>=2&&e<=1e9}function Wc({logs:e},t,n){return[...e.filter(([r])=>r!==t),[t,n]].slice(-Dc)}function Xa(e){let n=e.split(/[,;\s]+/).filter(Boolean).map(Number);if(!n.length||n.some(s=>!(s>0&&s<1)))return null;let r=n.reduce((s,o)=>s+o,0);return n.length===1||Math.abs(r-1)<.02?n:null}function Hc(e,t){try{let n=JSON.parse(e||"[]");return Array.isArray(n)?n.filter(r=>Array.isArray(r)&&typeof r[0]=="string"&&t(r[1])).map(([r,s])=>[r,s]).slice(0,Dc):[]}catch{return[]}}var Fg=["overlay","grid"],Qo={baseline:"",rankBy:"",layout:"",bands:!1,scale:"",steps:"",outliers:!1,zoom:null,curves:1},Vg=6;function Fc({layout:e},t){return e||(t>Vg?"overlay":"grid")}function Vc(e){let t=Fg.find(s=>s===e("layout"))??"",n=Number(e("curves")),r=e("curves")==="even"?"even":Number.isInteger(n)&&n>0?n:1;return{baseline:e("baseline"),rankBy:e("rank"),layout:t,bands:e("bands")==="1",scale:["linear","log"].find(s=>s===e("values"))??"",steps:["same","own"].find(s=>s===e("steps"))??"",outliers:e("outliers")==="1",zoom:Ja(e("zoom")),curves:r}}function Uc(e){let{baseline:t,rankBy:n,layout:r,bands:s,scale:o,steps:i,outliers:a,zoom:l,curves:u}=e;return[["baseline",t],["rank",n],["layout",r],["bands",s?"1":""],["values",o],["steps",i],["outliers",a?"1":""],["zoom",l?Qa(l):""],["curves",u===1?"":String(u)]].filter(([,d])=>d)}var Kt=["error","warning","info","unjudged","healthy"];function An(e){return{error:p("Error",{desc:"Verdict and severity"}),warning:p("Warning",{desc:"Verdict and severity"}),info:p("Note",{desc:"Verdict and severity"}),unjudged:p("Not judged",{desc:"Verdict"}),healthy:p("Healthy",{desc:"Verdict"})}[e]}function qc(e,t){let n=F(t);return{error:p(h`${n} in trouble`,{desc:"Number of runs with an error"}),warning:me(t,{one:p(h`${n} with a warning`),other:p(h`${n} with warnings`)}),info:me(t,{one:p(h`${n} with a note`),other:p(h`${n} with notes`)}),unjudged:p(h`${n} could not be judged`,{desc:"Number of runs"}),healthy:p(h`${n} healthy`,{desc:"Number of runs"})}[e]}function Zo(e){return{high:p("high confidence"),medium:p("medium confidence"),low:p("low confidence")}[e]}var jc=["loss","score","reward","learning_rate","gradient_norm","time","counter","other"];function Kc(e){return{loss:p("Losses"),score:p("Scores"),reward:p("Rewards"),learning_rate:p("Learning rate"),gradient_norm:p("Gradient norms"),time:p("Times",{desc:"Heading of curves that measure times"}),counter:p("Counters",{desc:"Heading of curves that only count"}),other:p("Other",{id:"role-other",desc:"Heading of curves of no known role"})}[e]??e.replaceAll("_"," ")}function it(e){return{train:p("train",{desc:"Split of the data"}),validation:p("validation",{desc:"Split of the data"}),test:p("test",{desc:"Split of the data"}),none:p("none",{desc:"Split of the data is not known"})}[e]??e}function Gc(e){return{unknown:"",supervised:"",language:p("language modelling",{desc:"Kind of training"}),preference:p("preference training",{desc:"Kind of training"}),rlhf:p("reinforcement learning of a language model",{desc:"Kind of training"}),reinforcement:p("reinforcement learning",{desc:"Kind of training"}),adversarial:p("adversarial training",{desc:"Kind of training"}),variational:p("variational autoencoder",{desc:"Kind of training"}),diffusion:p("diffusion",{desc:"Kind of training"}),detection:p("object detection",{desc:"Kind of training"}),segmentation:p("segmentation",{desc:"Kind of training"}),speech:p("speech",{desc:"Kind of training"}),contrastive:p("contrastive learning",{desc:"Kind of training"}),"multi-task":p("several tasks at once",{desc:"Kind of training"})}[e]??p(h`${e} training`,{desc:"A kind of training"})}function _e(e,t=null){let n=t?.rules.find(s=>s.name===e)?.title;if(n)return n;let r=e.replace(/(?<!^non)-/g," ");return r.charAt(0).toUpperCase()+r.slice(1)}function Qs(e,t){return p(h`${e}: ${t}`,{desc:"A statement and its reason"})}function nn(e){return p(h`${e}.`,{desc:"A whole sentence"})}var Xo={filter:"",statuses:[],rules:[],sort:"",group:"",open:[]};function Yc(e){let t=e("status").split(",");return{filter:e("filter"),statuses:Kt.filter(n=>t.includes(n)),rules:e("rule").split(",").filter(Boolean),sort:e("sort"),group:e("group"),open:el(e("open"))}}function Jc({filter:e,statuses:t,rules:n,sort:r,group:s,open:o}){return[["filter",e],["status",t.join(",")],["rule",n.join(",")],["sort",r],["group",s],["open",s&&o.length?JSON.stringify(o):""]].filter(([,a])=>a!=="")}function Qc(e){let t=(new URLSearchParams(e).get("runFilter")??"").trim();return t===""?"":/^[\w-]+$/.test(t)?t:`/${t}/`}function el(e){try{let t=JSON.parse(e||"[]");return Array.isArray(t)?t.filter(n=>typeof n=="string"):[]}catch{return[]}}var Xc={...Xo,...Qo,language:"",runs:[],all:!1,quantity:"",reading:jn},tl="p.diagnose.",ep="*";function nl(e){let t=new Map;for(let o of e.replace(/^#/,"").split("&")){let i=o.indexOf("=");i>0&&t.set(Zc(o.slice(0,i)),Zc(o.slice(i+1)))}let n=o=>t.get(tl+o)??"",r=t.get(`${tl}run`),s=r===void 0&&n("compare")===ep;return{language:os(n("lang")),runs:r===void 0?el(n("compare")):[r],all:s,...Yc(n),...Vc(n),quantity:n("quantity"),reading:Ic(n)}}function Kn(e){let t=[];e.language&&t.push(["lang",e.language]);let[n]=e.runs;e.runs.length===1&&n!==void 0&&t.push(["run",n]);let r=e.all||e.runs.length>1;return r&&t.push(["compare",e.all?ep:JSON.stringify(e.runs)]),t.push(...Jc(e)),e.quantity&&r&&t.push(["quantity",e.quantity]),r&&t.push(...Uc(e)),e.runs.length===1&&t.push(...Bc(e.reading)),["#diagnose",...t.map(([s,o])=>`${tl}${s}=${encodeURIComponent(o)}`)].join("&")}function Zc(e){try{return decodeURIComponent(e)}catch{return e}}function rl(e,t){return e.all===t.all&&e.runs.join(`
`)===t.runs.join(`
`)}function tp(e,{ranking:t}){let n=new Set(t.map(({run:s})=>s)),r=new Set(e);return[...[...n].filter(s=>r.has(s)),...e.filter(s=>!n.has(s))]}function sl(e){return Array.from({length:Math.ceil(e/60)},(t,n)=>[n*60+1,Math.min(e,(n+1)*60)])}function np(e,t,n){let r=t==="even"?qg(e):Ug(e,t);return e.includes(n)&&!r.includes(n)?[n,...r]:r}function Ug(e,t){let[n,r]=sl(e.length).findLast(([s])=>s<=t)??[1,0];return e.slice(n-1,r)}function qg(e){let t=Math.max(1,(e.length-1)/59);return e.filter((n,r)=>Math.round(Math.round(r/t)*t)===r)}var ei=class{constructor(t){this.source=t;this.known=new Map;this.queue=[];this.generation=-1}renew(t){t!==this.generation&&this.known.clear(),this.generation=t}load(t){let n=JSON.stringify(t),r=this.known.get(n);if(r)return r;let s=new Promise((o,i)=>{this.queue.length||setTimeout(()=>{this.send()}),this.queue.push({group:t,resolve:o,reject:i})});return this.known.set(n,s),s.catch(()=>this.known.delete(n)),s}async send(){let t=this.queue;this.queue=[];try{let{bands:n}=await this.source.bands(t.map(({group:r})=>r));t.forEach(({resolve:r,reject:s},o)=>{let i=n[o];i?r(i):s(new Error("The server sent no band."))})}catch(n){for(let{reject:r}of t)r(n)}}};var rp=24,ti=class{constructor(t){this.source=t;this.known=new Map;this.queue=[];this.generation=-1}renew(t){t!==this.generation&&this.known.clear(),this.generation=t}load(t,n,r,s=0){let o=Math.min(2e3,Math.max(200,Math.ceil(r/200)*200)),i=[],a=n.map(l=>this.one(t,l,o,s,i));return i.length&&this.queue.push(i)===1&&setTimeout(()=>{this.flush()}),Promise.all(a)}one(t,n,r,s,o){let i=JSON.stringify([t,n.member,n.tag,r,s]),a=this.known.get(i);if(a)return a;let l=new Promise((u,f)=>{o.push({key:i,run:t,width:r,smoothing:s,ref:n,resolve:u,reject:f})});return this.known.set(i,l),l.catch(()=>{this.known.get(i)===l&&this.known.delete(i)}),l}async flush(){let[t=[],...n]=this.queue;this.queue=[],await this.send(t);let r=new Map;for(let s of n.flat()){let o=JSON.stringify([s.run,s.width,s.smoothing]);r.set(o,[...r.get(o)??[],s])}for(let s of r.values())this.send(s)}async send(t){let n=[];for(let r=0;r<t.length;r+=rp)n.push(this.request(t.slice(r,r+rp)));await Promise.all(n)}async request(t){let[{run:n,width:r,smoothing:s}]=t,o=t.map(({ref:i})=>i);try{let{series:i}=await this.source.curves(n,o,r,void 0,void 0,s);for(let{ref:a,resolve:l,reject:u}of t){let f=i.find(d=>d.member===a.member&&d.tag===a.tag);f?l(f):u(new Error(p(h`The server sent no curve for ${a.tag}.`)))}}catch(i){for(let{reject:a}of t)a(i)}}};function Zs(e){let t=e.trim(),n=/^\/(.+)\/(i?)$/.exec(t);if(n)try{let s=new RegExp(n[1]??"","i");return{matches:o=>sp(o).some(i=>s.test(i)),error:null}}catch{return{matches:()=>!0,error:p("This is not a regular expression.")}}let r=t.toLowerCase().split(/\s+/).filter(Boolean);return{matches:s=>{let o=sp(s).join(" ").toLowerCase();return r.every(i=>o.includes(i))},error:null}}function sp(e){return[e.shown??e.name,...e.rules.map(({rule:t})=>t)]}function ni(e){let t=Object.fromEntries(Kt.map(n=>[n,0]));for(let n of e)t[n.status]+=1;return t}function op(e){let t=new Map;for(let{rules:n}of e)for(let{rule:r,severity:s}of n){let o=t.get(r);o?(o.count+=1,Kt.indexOf(s)<Kt.indexOf(o.severity)&&(o.severity=s)):t.set(r,{rule:r,severity:s,count:1})}return[...t.values()].sort((n,r)=>Kt.indexOf(n.severity)-Kt.indexOf(r.severity)||r.count-n.count||(n.rule<r.rule?-1:1))}function kr(e,t,n,r=new Set){return e.filter(s=>(n.size===0||n.has(s.status))&&(r.size===0||s.rules.some(({rule:o})=>r.has(o)))&&t.matches(s))}var lp=3;function up(e,t){let n=new Map(e.map(r=>[r.name,r]));return t.flatMap(r=>r.reading?n.get(r.name)??[]:r)}function cp(e,t){let n=new Map(e.map(o=>[o.name,o])),r=[],s=[];for(let o of t){let i=n.get(o.name);i!==o&&(r.push(...ip(o,i)),i&&s.push(...ip(i,o)))}return{found:r,solved:s}}function ip(e,t){let n=new Set(t?.rules.map(({rule:s})=>s));return[...new Map(e.rules.map(s=>[s.rule,s.severity]))].filter(([s,o])=>!n.has(s)&&o!=="info").map(([s,o])=>({run:e.name,rule:s,severity:o}))}function pp(e,{found:t,solved:n}){let r=new Map(e),s=(o,i,a,l)=>{let{[a]:u,[l]:f}=r.get(o)??ap,d={[a]:[...u.filter(g=>g!==i),i]};mp(r,o,{...ap,...d,[l]:f.filter(g=>g!==i)})};for(let{run:o,rule:i}of t)s(o,i,"fresh","solved");for(let{run:o,rule:i}of n)s(o,i,"solved","fresh");return r}function dp(e,{solved:t}){let n=new Map(e);for(let{run:r,rule:s}of t){let o=n.get(r);o&&mp(n,r,{...o,solved:o.solved.filter(i=>i!==s)})}return n}function fp(e,t){return t.some(n=>e.has(n))?new Map([...e].filter(([n])=>!t.includes(n))):e}var ap={fresh:[],solved:[]};function mp(e,t,n){n.fresh.length||n.solved.length?e.set(t,n):e.delete(t)}function hp({found:e,solved:t},n=null){return[jg(e,n),Kg(t,n)].filter(Boolean).join(" ")}function jg(e,t){if(!e.length)return"";if(e.length<=lp)return p(h`New: ${gp(e,t)}.`,{desc:"Findings that are new"});let n=e.filter(({severity:o})=>o==="error").length,[r,s]=[F(e.length),Be(bp(e))];return n?p(h`${r} new findings in ${s}, ${F(n)} of them errors.`):p(h`${r} new findings in ${s}.`)}function Kg(e,t){return e.length?e.length<=lp?p(h`No longer found: ${gp(e,t)}.`):p(h`${F(e.length)} findings in ${Be(bp(e))} no longer found.`):""}function gp(e,t){return pt(e.map(({run:n,rule:r})=>p(h`${_e(r,t)} in ${n}`,{id:"finding-in-run",desc:"A finding in a run"})))}function bp(e){return new Set(e.map(({run:t})=>t)).size}var Gg=250,Yg=1500,Jg=15e3,Qg=5e3,Zg=12e3,Xg=64,eb=404,ri=class{constructor(t,n){this.owner=t;this.source=n;this.status=null;this.rows=null;this.rules=null;this.error=null;this.marks=new Map;this.said="";this.known=new Map;this.generation=-1;this.seen=null;this.wanted=()=>[];this.fetching=new Set;this.isOn=!1;this.stop=()=>{};this.calming=new Set;this.asking=!1;this.again=null;this.store=new ti(n),this.bands=new ei(n),t.addController(this)}hostConnected(){let t=()=>{!Fa()&&this.timer===void 0&&this.ask()};this.stop=ss([Rc(()=>{this.ask(!0)}),wr(window,"resize",t),wr(document,"visibilitychange",t)]),this.isOn=!0,this.ask()}hostDisconnected(){this.isOn=!1,this.stop(),clearTimeout(this.timer);for(let t of this.calming)clearTimeout(t);this.calming.clear(),this.timer=void 0}want(t){this.wanted=t,this.forget();for(let n of t())this.known.get(n)?.detail?.generation!==this.generation&&this.fetchRun(n)}forget(){let t=new Set(this.wanted()),n=[...this.known.keys()].filter(r=>!t.has(r));for(let r of n.slice(0,Math.max(0,n.length-Xg)))this.known.delete(r)}retry(){for(let t of this.wanted())this.known.get(t)?.error&&!this.fetching.has(t)&&this.fetchRun(t)}namesShown(t){let{filter:n,statuses:r,rules:s}=t;return kr(this.rows??[],Zs(n),new Set(r),new Set(s)).map(({name:o})=>o)}speak(t){this.source.speak(t),this.generation=-1,this.rules=null,this.known.clear(),this.ask()}looked(t){this.marks=fp(this.marks,t)}async ask(t=!1){if(clearTimeout(this.timer),this.timer=void 0,Fa())return;if(this.asking){this.again={reload:t||(this.again?.reload??!1)};return}this.asking=!0;try{let i=await this.source.status(t);this.status=i,this.error=null,this.owner.requestUpdate(),i.generation!==this.generation||this.rows===null?await this.refresh():this.retry(),this.rules??=await this.source.rules()}catch(i){Fn(i)||(this.error=i.message)}finally{this.asking=!1,this.owner.requestUpdate()}let{again:n,status:r}=this;if(this.again=null,!this.isOn)return;if(n){this.ask(n.reload);return}let s=r?.phase==="reading"||r?.looking,o=this.rows?.length?Yg:Gg;this.timer=setTimeout(()=>{this.ask()},this.error?Qg:s?o:Jg)}async refresh(){let{generation:t,runs:n}=await this.source.runs();this.generation=t,this.rows=n,this.tell(n),this.store.renew(t),this.bands.renew(t),this.owner.requestUpdate(),this.want(this.wanted)}tell(t){if(this.status?.phase!=="ready")return;let n=this.seen,r=up(n??[],t);this.seen=r;let s=n?cp(n,r):{found:[],solved:[]},o=hp(s,this.rules);if(!o)return;this.marks=pp(this.marks,s),this.said=o;let i=setTimeout(()=>{this.calming.delete(i),this.marks=dp(this.marks,s),this.said===o&&(this.said=""),this.owner.requestUpdate()},Zg);this.calming.add(i)}async fetchRun(t){this.fetching.add(t);try{let n=await this.source.run(t);this.put(t,{detail:n,error:null})}catch(n){if(Fn(n))return;let s=n instanceof Ws&&n.status===eb?null:this.known.get(t)?.detail??null;this.put(t,{detail:s,error:n.message})}finally{this.fetching.delete(t)}this.owner.requestUpdate()}put(t,n){this.known.delete(t),this.known.set(t,n)}};var tb={page:"#f5f5f5",surface:"#ffffff",raised:"#fafafa",hover:"#f4f6f8",border:"#ebebeb","border-strong":"#c4c7cb",text:"#212121","text-2":"#5a5f66",grid:"#eeeeee",link:"#0b63c5",accent:"#f57c00",focus:"#1a73e8",error:"#c4122f",warning:"#a85b00",info:"#1967d2",unjudged:"#5a5f66",healthy:"#137333","error-bg":"#fce8e6","warning-bg":"#fef3e0","info-bg":"#e8f0fe","unjudged-bg":"#eff0f1","healthy-bg":"#e6f4ea",train:"#0077bb",validation:"#e8590c",test:"#7b3fb5",none:"#4a5560",code:"#eef0f3"},nb={page:"#262626",surface:"#303030",raised:"#363636",hover:"#3a3a3a",border:"#484848","border-strong":"#6b6b6b",text:"#f1f1f1","text-2":"#b8bcc2",grid:"#404040",link:"#8ab4f8",accent:"#ff9800",focus:"#8ab4f8",error:"#ff8595",warning:"#ffd54f",info:"#9cc2ff",unjudged:"#b8bcc2",healthy:"#8bd6a0","error-bg":"#4d2a31","warning-bg":"#463d20","info-bg":"#2b3a52","unjudged-bg":"#404143","healthy-bg":"#293f30",train:"#4cb8f0",validation:"#ffa05c",test:"#cfa2f5",none:"#c3cad1",code:"#3c3e41"};function Rr(e){return e?nb:tb}function je(e,t){let n=Math.round(t*255).toString(16).padStart(2,"0");return e+n}function Xs(e){let{style:t}=document.documentElement,n=Rr(e);for(let[r,s]of Object.entries(n))t.setProperty(`--td-${r}`,s);t.colorScheme=e?"dark":"light",t.scrollbarColor=`${n["border-strong"]} ${n.page}`,t.background=n.page,t.minHeight="100%"}var vp='"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC"',vn=`Roboto, "Helvetica Neue", "Segoe UI", Arial, ${vp}, sans-serif`,Re=se`
  :host {
    display: block;
    color: var(--td-text);
    font: 400 13px/20px ${Vs(vn)};
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
      ${Vs(vp)};
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
`;function si({bytes_read:e,bytes_known:t}){return t>0?Math.min(1,e/t):0}function oi({bytes_read:e,bytes_known:t,members_read:n,members_known:r}){return t?e/t:r?n/r:0}var le=class extends CustomEvent{constructor(t,n){super(t,{detail:n,bubbles:!0,composed:!0})}};var yp="Language · 语言";function ii(){return v`<select
    class="language"
    aria-label=${yp}
    title=${yp}
    @change=${({target:e})=>{let t=os(e.value);t&&e?.dispatchEvent(new le("td-language",{language:t}))}}
  >
    ${Object.entries(Ec).map(([e,t])=>v`<option value=${e} lang=${e} .selected=${e===Rt()}>${t}</option>`)}
  </select>`}function xp({phase:e,progress:t}){if(e!=="reading")return k;let n=Math.round(oi(t)*100),r=tn(t.members_read,Yo(t.members_known));return v`<div
    class="progress"
    role="progressbar"
    aria-label=${p("Reading",{desc:"The server reads the logs"})}
    aria-valuenow=${n}
    aria-valuetext=${r}
    title=${p(h`Reading: ${r}. What is shown may change.`)}
  >
    <div style="width: ${n}%"></div>
  </div>`}function wp({list:e,back:t,copied:n,copy:r}){return v`<nav class="bar">
    <a
      class="back"
      href=${e}
      @click=${s=>{s.ctrlKey||s.metaKey||s.shiftKey||(s.preventDefault(),t())}}
      ><span aria-hidden="true">←</span> ${p("All runs")}</a
    >
    ${ii()}
    <button class="button" @click=${r}>
      <span aria-live="polite">${n?p("Copied"):p("Copy link")}</span>
    </button>
  </nav>`}var rb={error:Ve`<path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" fill="currentColor"/><path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" class="cut-out"/>`,warning:Ve`<path d="M8 1.2L15.4 14.4H.6z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/><path d="M8 5.6v4.2m0 1.6v1" class="cut-out"/>`,info:Ve`<rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor"/><path d="M8 4v1.2m0 2V12" class="cut-out"/>`,unjudged:Ve`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2"/><path d="M5.5 8h5" fill="none" stroke="currentColor" stroke-width="1.6"/>`,healthy:Ve`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M5 8.2l2.2 2.2L11 6" fill="none" stroke="currentColor" stroke-width="1.6"/>`};function Tt(e){return v`<svg class="shape ${e}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${rb[e]}
  </svg>`}function rn(e){return v`<span class="badge ${e}">${Tt(e)}<span>${An(e)}</span></span>`}function Te(e){return ai(Oc(e))}function ai(e){return v`${e.map(t=>"code"in t?v`<code>${t.code}</code>`:t.text)}`}function ol(e){let t=Nc(e);return v`<span class="middle"
    >${t?v`<span class="start">${e.slice(0,t)}</span>`:k}<span class="end"
      >${e.slice(t)}</span
    ></span
  >`}function yn(e){let t=e.lastIndexOf("/")+1;return v`<span class="name" title=${e}
    >${t?v`<span class="folder">${e.slice(0,t)}</span>`:k}<span class="leaf"
      >${ol(e.slice(t))}</span
    ></span
  >`}function $p(e){let t=e==="validation"||e==="test",n=["train","validation","test"].includes(e)?e:"none",r=t?Ve`<circle cx="10" cy="6" r="3" fill="var(--td-surface)" stroke="currentColor" stroke-width="1.5"/>`:k;return v`<svg class="swatch" width="20" height="12" style="color: var(--td-${n})" aria-hidden="true">
    <path d="M0 6h20" stroke="currentColor" stroke-width="2" />
    ${r}
  </svg>`}var Sp={keras:"Keras",pytorch:"PyTorch",sb3:"Stable-Baselines3",cleanrl:"CleanRL",trl:"TRL"},il="framework",al="td-framework",Gn=class extends pe{constructor(){super(...arguments);this.code={};this.framework=Cn.get(il)??"keras";this.copied="";this.follow=()=>{this.framework=Cn.get(il)??this.framework}}connectedCallback(){super.connectedCallback(),document.addEventListener(al,this.follow)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(al,this.follow)}choose(n){this.framework=n,Cn.set(il,n),document.dispatchEvent(new Event(al))}async copy(n){this.copied=await eo(n)?p("Copied"):p("Select it and press Ctrl+C"),setTimeout(()=>this.copied="",2e3)}onKey(n,r,s){let o={ArrowRight:1,ArrowLeft:-1}[n.key];if(o===void 0)return;let i=r[(s+o+r.length)%r.length];i!==void 0&&this.choose(i),this.updateComplete.then(()=>this.renderRoot.querySelector('[aria-selected="true"]')?.focus())}render(){let n=Object.keys(this.code),r=n.includes(this.framework)?this.framework:n[0]??"",s=Sp[r]??r,o=(this.code[r]??"").replace(/^\n+|\s+$/g,"");return v`<div class="bar">
        <div role="tablist" aria-label=${p("Framework")}>
          ${n.map((i,a)=>v`<button
                role="tab"
                aria-selected=${i===r}
                tabindex=${i===r?0:-1}
                @click=${()=>this.choose(i)}
                @keydown=${l=>this.onKey(l,n,a)}
              >
                ${Sp[i]??i}
              </button>`)}
        </div>
        <button class="copy" @click=${()=>{this.copy(o)}}>
          <span aria-live="polite">${this.copied||p("Copy")}</span>
        </button>
      </div>
      <pre class="cue" tabindex="0" aria-label=${p(h`Code for ${s}`)}>${o}</pre>`}};Gn.styles=[Re,se`
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
    `],R([A({attribute:!1})],Gn.prototype,"code",2),R([xe()],Gn.prototype,"framework",2),R([xe()],Gn.prototype,"copied",2),Gn=R([ke("td-code")],Gn);async function eo(e){try{return await navigator.clipboard.writeText(e),!0}catch{let t=document.createElement("textarea");t.value=e,t.style.position="fixed",t.style.opacity="0",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}}function ll(e){if(!e)return v`<div class="state" role="status"><p>${p("Loading …")}</p></div>`;let{members_read:t,members_known:n,bytes_read:r,bytes_known:s}=e.progress;return v`<div class="state" role="status">
    <h1>${p("Reading the logs")}</h1>
    ${n?v`<p>
              ${Ae([tn(t,Yo(n)),tn(as(r),as(s))])}
            </p>
            <progress max=${s||1} value=${r}></progress>`:v`<p>${p(v`Looking for event files in <code>${e.source.where}</code>`)}</p>`}
  </div>`}var sb={keras:`model.fit(..., validation_data=(x_val, y_val),
          callbacks=[keras.callbacks.TensorBoard("logs/run-1")])`,pytorch:`from torch.utils.tensorboard import SummaryWriter

writer = SummaryWriter("logs/run-1")
writer.add_scalar("loss/train", train_loss, step)
writer.add_scalar("loss/validation", validation_loss, step)`};function kp({source:e}){return v`<div class="state">
    <h1>${p("No training logs yet")}</h1>
    <p>
      ${p(v`There is no event file with scalars in <code>${e.where}</code>. Runs appear here as soon as a training writes one; nothing needs to be restarted. If the logs are elsewhere, start TensorBoard with <code>--logdir</code> and their directory.`)}
    </p>
    <p class="quiet">${p("To write one:",{desc:"Before code that writes a log"})}</p>
    <td-code .code=${sb}></td-code>
  </div>`}function Rp({error:e,source:t}){return v`<div class="state" role="alert">
    <h1>${p("The logs could not be read")}</h1>
    <p>${Te(e??p("The server does not say why."))}</p>
    ${t.where?v`<p class="quiet">${p(v`Log directory: <code>${t.where}</code>`)}</p>`:k}
    ${to()}
  </div>`}function Tp(e){return v`<div class="state" role="alert">
    <h1>${p("No answer",{desc:"The server does not answer"})}</h1>
    <p>${e}</p>
    <p class="quiet">${p("The tab asks again every few seconds.")}</p>
    ${to()}
  </div>`}function ul(e,t,n){return v`<div class="state">
    <h1>${e.join(", ")}</h1>
    <p>${t}</p>
    ${n?.phase==="reading"?v`<p>${p("The log directory is still being read; it may yet appear.",{desc:"It: the run"})}</p>`:k}
    ${to()}
  </div>`}function to(){return v`<button
    class="button"
    @click=${e=>e.target?.dispatchEvent(new le("td-retry",null))}
  >
    ${p("Try again")}
  </button>`}function Mp(e){return v`<div class="notice bad" role="alert">
    ${p(h`${e} What is shown is from before.`)} ${to()}
  </div>`}function Ep({source:e,warnings:t},n){return v`${e.sampled?v`<div class="notice">${Te(e.sampled)}</div>`:k}
  ${n&&t.length?v`<details class="notice" ?open=${t.length<3}>
          <summary class="fold">${ob(t.length)}</summary>
          <ul>
            ${t.map(({where:r,message:s})=>v`<li><b>${r}</b> ${Te(s)}</li>`)}
          </ul>
        </details>`:k}`}function ob(e){let t=F(e);return me(e,{one:p(h`${t} remark on the log files`),other:p(h`${t} remarks on the log files`)})}var Cp=se`
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
`;var Ap=(e,t,n)=>{let r=new Map;for(let s=t;s<=n;s++)r.set(e[s],s);return r},_n=Vn(class extends gn{constructor(e){if(super(e),e.type!==Fo.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,n){let r;n===void 0?n=t:t!==void 0&&(r=t);let s=[],o=[],i=0;for(let a of e)s[i]=r?r(a,i):i,o[i]=n(a,i),i++;return{values:o,keys:s}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,n,r]){let s=yc(e),{values:o,keys:i}=this.dt(t,n,r);if(!Array.isArray(s))return this.ut=i,o;let a=this.ut??=[],l=[],u,f,d=0,g=s.length-1,x=0,$=o.length-1;for(;d<=g&&x<=$;)if(s[d]===null)d++;else if(s[g]===null)g--;else if(a[d]===i[x])l[x]=Un(s[d],o[x]),d++,x++;else if(a[g]===i[$])l[$]=Un(s[g],o[$]),g--,$--;else if(a[d]===i[$])l[$]=Un(s[d],o[$]),rs(e,l[$+1],s[d]),d++,$--;else if(a[g]===i[x])l[x]=Un(s[g],o[x]),rs(e,s[d],s[g]),g--,x++;else if(u===void 0&&(u=Ap(i,x,$),f=Ap(a,d,g)),u.has(a[d]))if(u.has(a[g])){let E=f.get(i[x]),P=E!==void 0?s[E]:null;if(P===null){let N=rs(e,s[d]);Un(N,o[x]),l[x]=N}else l[x]=Un(P,o[x]),rs(e,s[d],P),s[E]=null;x++}else Uo(s[g]),g--;else Uo(s[d]),d++;for(;x<=$;){let E=rs(e,l[$+1]);Un(E,o[x]),l[x++]=E}for(;d<=g;){let E=s[d++];E!==null&&Uo(E)}return this.ut=i,Vo(e,l),kt}});function ls(e){let t=ib(e.map(r=>r.steps)),n=e.map(r=>ab(r,t));return{x:t,columns:n,isolated:n.map(lb)}}function ib(e){let[t]=e;if(e.length===1&&t)return t.slice();let n=Float64Array.from(e.flat()).sort();return Array.from(n.filter((r,s)=>s===0||r!==n[s-1]))}function ab(e,t){let n=new Array(t.length).fill(void 0),r=0;e.steps.forEach((s,o)=>{for(;r<t.length&&(t[r]??1/0)<s;)r+=1;let i=e.values[o];n[r]=i!=null&&Number.isFinite(i)?i:null});for(let s=0;s<n.length;s+=1)n[s]===void 0&&n[s-1]===null&&(n[s]=null);for(let s=n.length-2;s>=0;s-=1)n[s]===void 0&&n[s+1]===null&&(n[s]=null);return n}function lb(e){let t=[],n=null,r=-1;return e.forEach((s,o)=>{s!==void 0&&(r>=0&&s===null&&t.push(r),r=s!==null&&n===null?o:-1,n=s)}),r>=0&&t.push(r),t}function cl(e,t){if(!e)return null;for(let n=0;n<e.length;n+=1){if(typeof e[t-n]=="number")return t-n;if(typeof e[t+n]=="number")return t+n}return null}function li(e,t,n,r){let s=Math.min(n,t.steps[0]??n),o=Math.max(r,t.steps.at(-1)??r),i=e.steps.findIndex(d=>d>=s),a=i<0?e.steps.length:i,l=e.steps.findIndex(d=>d>o),u=l<0?e.steps.length:l,f=(d,g)=>[...d.slice(0,a),...g,...d.slice(u)];return{...e,thinned:e.thinned,steps:f(e.steps,t.steps),values:f(e.values,t.values),wall_times:f(e.wall_times,t.wall_times),...e.smoothed&&t.smoothed?{smoothed:f(e.smoothed,t.smoothed)}:{}}}function ut(e,t=-1/0,n=1/0){let r=1/0,s=-1/0;for(let{steps:o,values:i}of e)o.forEach((a,l)=>{let u=i[l];a<t||a>n||typeof u!="number"||!Number.isFinite(u)||(u<r&&(r=u),u>s&&(s=u))});return r<=s?[r,s]:null}function cs(e,t=[]){let n=e.map(({values:x})=>Float64Array.from(x.filter($=>$!==null)).sort()).filter(x=>x.length>0),r=Float64Array.from(n.flatMap(x=>[...x].filter(Boolean)),Math.abs).sort(),s=r.at(-1)??0;if(s>1e3*us(r,.5))return!0;let[o,i]=[Math.min(...n.map(x=>us(x,0))),Math.max(...n.map(x=>us(x,1)))];if(!(o<i))return!1;let a=o>0?0:Math.max(us(r,0),s*Lp),l=x=>{let[$,E,P,N]=[...x,o,i].map(T=>sn(T,a));return[(x[1]-x[0])/(i-o),(E-$)/(N-P)]},u=([x,$])=>$>=Math.max(.05,3*x),f=n.map(x=>l([us(x,.25),us(x,.75)]));if(f.every(([x])=>x<.05)&&f.some(u))return!0;let d=t.filter(x=>x>=o&&x<=i);if(new Set(d).size<2)return!1;let g=l([Math.min(...d),Math.max(...d)]);return g[0]<.05&&u(g)}function us(e,t){return e[Math.floor((e.length-1)*t)]??NaN}var ub=1.25,_p=.15;function ui(e,t,n=null){let[r,s]=e,o=(s-r||Math.abs(s)*.1||1)*ub,i=Math.max(o,Math.abs(r)*_p,Math.abs(s)*_p),l=t.filter(u=>n!==0||u>0).filter(u=>Math.max(r-u,u-s)<=i);return[Math.min(r,...l),Math.max(s,...l)]}function ci([e,t],n){if(n===0&&e>0){let s=e===t?2:(t/e)**.06;return[e/s,t*s]}if(n&&e!==t){let[s,o]=[sn(e,n),sn(t,n)],i=(o-s)*.06,a=n*Math.sinh(s-i);return[e>=0?Math.max(0,a):a,n*Math.sinh(o+i)]}let r=e===t?Math.abs(t)*.1||1:(t-e)*.08;return[e-r,t+r]}function sn(e,t){return t>0?Math.asinh(e/t):Math.log(e)}function pi(e,t){if(t[0]>0)return 0;let n=Math.max(...t.map(Math.abs))*Lp||1,r=1/0;for(let{values:s}of e)for(let o of s)o&&(r=Math.min(r,Math.abs(o)));return r<1/0?Math.max(n,r):n}var Lp=1e-6;var cb=20,pb=1e3,db=.25,fb={linear:.05,log:.2};function pl(e,t){let r=e.map(({values:u})=>gb(u)).filter(u=>u>0).sort((u,f)=>u-f),s=r[Math.ceil(r.length*db)-1];if(s===void 0)return null;let o=e.flatMap((u,f)=>mb(u,s)?[f]:[]),i=e.filter((u,f)=>!o.includes(f)),a=Pp(i),l=Pp(e);return!o.length||!a||!l?null:hb(a,l,t)<fb[t?"log":"linear"]?{limits:a,leaving:o}:null}function mb({values:e,better:t},n){let r=n*(t==="none"?pb:cb),s=a=>t==="lower"?a>r:t==="higher"?a<-r:Math.abs(a)>r,o=e.filter(a=>a!==null),i=o.findIndex(a=>Math.abs(a)<=r);return i>=0&&o.slice(i).some(s)}function hb(e,t,n){if(!n)return e[1]/2-e[0]/2?(e[1]/2-e[0]/2)/(t[1]/2-t[0]/2):0;let r=t[0]>0?0:Math.max(...e.map(Math.abs))||1,[s,o,i,a]=[...e,...t].map(l=>sn(l,r));return(o-s)/(a-i)}function di(e,[t,n]){return e.values.map(r=>r!==null&&r>=t&&r<=n?r:null)}function Pp(e){let[t,n]=[1/0,-1/0];for(let{values:r}of e)for(let s of r)s!==null&&(t=Math.min(t,s),n=Math.max(n,s));return t<=n?[t,n]:null}function gb(e){return e.reduce((t,n)=>Math.max(t,Math.abs(n??0)),0)}var Op={x:null,y:null,log:!1,apart:!1,leaving:[]};function Np(e,t){let n=e.map(({curve:f})=>f),r=e.map(({curve:f,better:d})=>({values:f.values,better:d})),s=t.outliers?null:pl(r,!1)?.limits,o=s?n.map(f=>({values:di(f,s)})):n,i=t.scale===""?cs(o):t.scale==="log",a=pl(r,i),l=vb(e),u=yb(n);return{x:t.steps==="own"||t.steps===""&&l?null:u,y:(t.outliers?null:a?.limits)??ut(n),log:i,apart:l,leaving:xb(e,a?.leaving??[])}}var bb=10;function vb(e){let t=new Map,n=new Map;for(let{run:s,curve:o}of e){let[i=0,a=0]=[o.steps[0],o.steps.at(-1)];a<=i||(t.set(s,Math.max(a-i,t.get(s)??0)),n.set(s,Math.min((a-i)/(o.points-1),n.get(s)??1/0)))}let r=s=>Math.max(...s.values())>=bb*Math.min(...s.values());return r(t)&&r(n)}function yb(e){let t=e.map(({steps:s})=>s[0]??1/0),n=e.map(({steps:s})=>s.at(-1)??-1/0),r=[Math.min(...t),Math.max(...n)];return r.every(Number.isFinite)?r:null}function xb(e,t){let n=new Map;for(let r of t){let s=e[r],o=s&&ut([s.curve]);if(!o)continue;let i=Math.abs(o[0])>Math.abs(o[1])?o[0]:o[1],a=n.get(s.run);(a===void 0||Math.abs(i)>Math.abs(a))&&n.set(s.run,i)}return[...n].map(([r,s])=>({run:r,value:s}))}function Yn({member:e,tag:t}){return JSON.stringify([e,t])}var wb=["loss","score","reward"];function fi(e){let t=new Map(e.series.map(a=>[Yn(a),a])),n=new Set,r=[];for(let a of e.series){let l=a.partner&&t.get(Yn(a.partner));if(!l||n.has(Yn(a))||n.has(Yn(l)))continue;let u=a.split==="validation"?[l,a]:[a,l];u.forEach(f=>n.add(Yn(f))),r.push(dl(u,Sb(a.tag,l.tag)))}if(!r.length)for(let a of e.series)!a.principal||!wb.includes(a.role)||(n.add(Yn(a)),r.push(dl([a],a.tag)));let s=e.series.filter(a=>!n.has(Yn(a))),i=[...new Set([...jc,...s.map(({role:a})=>a)])].map(a=>({role:a,panels:s.filter(l=>l.role===a).map(l=>dl([l],l.tag))})).filter(({panels:a})=>a.length>0);return{lead:r,groups:i}}var $b=4;function Dp({lead:e,groups:t},n){if(!n)return{lead:e,groups:t};let r=u=>n.evidence.some(f=>Jn(f,u.series)),s=e.filter(r),o=t.flatMap(({panels:u})=>u.filter(r)),[i]=n.evidence.flatMap(u=>[...s,...o].find(({series:f})=>Jn(u,f))??[]),a=(u,f)=>+(f===i)-+(u===i),l=o.sort(a).slice(0,$b);return{lead:[...[...s,...l].sort(a),...e.filter(u=>!s.includes(u))],groups:t.map(({role:u,panels:f})=>({role:u,panels:f.filter(d=>!l.includes(d))})).filter(({panels:u})=>u.length>0)}}function dl(e,t){return{key:e.map(Yn).join(" "),title:t,role:e[0]?.role??"other",series:e}}var zp=new Set(["train","training","val","valid","validation","eval","evaluation","test","dev"]);function Sb(e,t){if(e===t)return e;let n=new Set(t.toLowerCase().split(/[/_.\-\s]+/)),r=e.slice(e.lastIndexOf("/")+1),s=fl(e,a=>n.has(a)),o=fl(r,a=>!zp.has(a));return(fl(r,a=>n.has(a)||zp.has(a))===r?s:o)||e}function fl(e,t){let n="",r=e.split(/([/_.\-\s]+)/);for(let s=0;s<r.length;s+=2){let o=r[s]??"";o&&t(o.toLowerCase())&&(n+=(n&&(r[s-1]??""))+o)}return n}function Qn(e){return JSON.stringify([e.rule,e.tags,e.evidence.length])}function ml(e,t){return`${Qn(e)}#${t}`}function mi(e){let t=e.find(Zn);return e.flatMap(n=>n.evidence.map((r,s)=>({id:ml(n,s),finding:n,evidence:r,leading:n.rule===t?.rule})))}function Jn(e,t){return"tag"in e&&t.some(n=>n.tag===e.tag&&n.member===e.member)}function Zn(e){return e.suppressed===null&&e.superseded_by===null}function kb({superseded_by:e,suppressed:t}){return e!==null&&t!==null}function hi(e){let t=e.filter(({finding:n})=>Zn(n));return t.length?t:e.filter(({finding:n})=>kb(n))}function no(e){let t=l=>l.suppressed!==null&&l.superseded_by===null,n=e.filter(t),r=e.filter(l=>!t(l)),s=new Set(r.filter(Zn).map(l=>l.rule)),o=r.filter(({superseded_by:l})=>l!==null&&s.has(Hp(l,r))),i=new Set;return{main:r.filter(l=>!o.includes(l)).map(l=>{let u=!i.has(l.rule);i.add(l.rule);let f=o.filter(d=>Hp(d.superseded_by??"",r)===l.rule);return{finding:l,explains:u?f:[]}}),suppressed:n}}function Hp(e,t){let n=new Set,r=e;for(;!n.has(r);){n.add(r);let s=t.filter(i=>i.rule===r),o=s.length&&!s.some(Zn)?s[0]?.superseded_by:null;if(!o)break;r=o}return r}var Rb=()=>({loss:p("Main loss"),score:p("Main score"),reward:p("Main reward")});function Ip(e){let t=e.map(s=>{let{lead:o,groups:i}=fi(s);return{run:s.name,all:[...o,...i.flatMap(a=>a.panels)]}}),n=[];for(let[s,o]of Object.entries(Rb())){let i=new Map;for(let{run:a,all:l}of t){let u=l.filter(d=>d.role===s),f=u.find(d=>d.series.some(g=>g.principal))??u[0];f&&i.set(a,f)}if(i.size){let a=[...new Set([...i.values()].map(l=>l.title))];n.push({key:`main:${s}`,label:a.length===1?`${o} (${a.join("")})`:o,panels:i})}}let r=new Map;for(let{run:s,all:o}of t)for(let i of o){let a=i.title,l=r.get(a)??new Map;l.has(s)||l.set(s,i),r.set(a,l)}for(let[s,o]of r){let i=n.some(a=>Tb(a.panels,o));o.size>=Math.min(2,e.length)&&!i&&n.push({key:`tag:${s}`,label:s,panels:o})}return n}function Tb(e,t){return e.size===t.size&&[...e].every(([n,r])=>t.get(n)?.key===r.key)}function gi(e){let t=e.filter(({steps:n})=>n.length);return t.length?[Math.min(...t.map(({steps:n})=>n[0]??0)),Math.max(...t.map(({steps:n})=>n.at(-1)??0))]:[0,0]}function hl(e,[t,n]){return n>t?(e-t)/(n-t)*100:0}function ro(e,[t,n]){return t+e/100*(n-t)}function Bp(e,t){return{...e,steps:e.steps.map(n=>hl(n,t))}}function ps([e,t],[n,r]){let s=t/2-e/2;return s>0&&s<1/0?o=>Wp(n+(o/2-e/2)/s*(r-n)):()=>Wp((n+r)/2)}function Wp(e){return Math.round(e*10)/10}function Vp(e){let t=new Map;for(let{name:r,spark:s}of e){let o=s.at(-1);if(!o)continue;let{member:i,tag:a,split:l}=o,u=t.get(`${l} ${a}`)??{curves:[],tag:a,split:l};u.curves.push([r,i,a]),t.set(`${l} ${a}`,u)}let[n]=[...t.values()].sort((r,s)=>s.curves.length-r.curves.length);return!n||n.curves.length<2?null:{...n,others:e.length-n.curves.length}}function Up(e,t,n,r=4){let{steps:s,mean:o,least:i,greatest:a}=e,l=ut([{steps:s,values:i},{steps:s,values:a}])??[0,1],[u=0,f=0]=[s[0],s.at(-1)],d=ps([u,f],[r,t-r]),g=ps(l,[n-r,r]),x=(N,T)=>`${d(s[T]??0)} ${g(N[T]??0)}`,$=Fp(i).map(([N,T])=>{let H=Array.from({length:T-N+1},(G,C)=>N+C),L=[...H].reverse();return`M${H.map(G=>x(a,G)).join("L")}L${L.map(G=>x(i,G)).join("L")}Z`}),E=Fp(o).map(([N,T])=>`M${Array.from({length:T-N+1},(L,G)=>N+G).map(L=>x(o,L)).join("L")}`),P=o.findLastIndex(N=>N!==null);return{area:$.join(""),mean:E.join(""),breaks:[...new Set(e.broken.map(({step:N})=>d(N)))],end:P<0?null:[d(s[P]??0),g(o[P]??0)]}}function Fp(e){let t=[];return e.forEach((n,r)=>{let s=t.at(-1);n!==null&&(s?.[1]===r-1?s[1]=r:t.push([r,r]))}),t}function so({broken:e,short:t},n){let r=Be(n),[s]=[...e].sort((i,a)=>i.step-a.step),[o]=[...t].sort((i,a)=>i.step-a.step);return pt([s?p(h`${e.length} of ${r} not finite, from step ${qe(s.step)} on`):"",o?p(h`${t.length} of ${r} shorter, the shortest ends at step ${qe(o.step)}`):""])}function qp({run:e,series:t},n){return{name:e,title:`${e}
${it(t.split)} ${t.tag}`,curve:n,series:t,range:null,losses:""}}function gl({lines:e}){return e.map(({run:t,series:n})=>[t,n.member,n.tag])}function jp({name:e,lines:t},n){let[r]=t;if(!r)return null;let{series:s}=r,o=i=>({member:s.member,tag:s.tag,points:n.steps.length,thinned:!0,steps:n.steps,values:i,wall_times:n.steps.map(()=>null),marks:[],resets:[],pauses:[]});return{name:e,title:t.map(({run:i})=>i).join(`
`),curve:o(n.mean),series:s,range:[o(n.least),o(n.greatest)],losses:so(n,t.length)}}function bl(e){return[...e.flatMap(({range:t})=>t??[]),...e.map(({curve:t})=>t)]}function Kp(e,t){let n=(r,s)=>({...r.series,split:s(r.name.slice(t.length))});return[...e.flatMap(r=>r.range?[n(r,s=>p(h`${s}, least`)),n(r,s=>p(h`${s}, greatest`))]:[]),...e.map(r=>n(r,s=>r.range?p(h`${s}, mean`):s))]}function Gp(e){let t=0;return e.map(({range:n})=>n?[t++,t++]:null)}function Yp(e,t){let n=new Map(e.map(o=>[o.run,o])),r=t.filter(({runs:o})=>o.length>1&&o.every(i=>n.has(i))).map(({name:o,runs:i})=>({name:o,lines:i.flatMap(a=>n.get(a)??[])})),s=new Set(r.flatMap(o=>o.lines));return{groups:r,rest:e.filter(o=>!s.has(o))}}var Jp=3;function Qp(e){let{state:t,count:n,layout:r,axes:s,hasGroups:o,change:i}=e,a=s.x!==null;return v`<header>
    <h1>${p(h`${Be(n)} compared`)}</h1>
    ${Mb(e)}
    ${ds(p("Log",{desc:"Logarithmic scale of the values"}),s.log,()=>{i({scale:s.log?"linear":"log"})})}
    <span class="switch" role="group" aria-label=${p("Layout")}>
      ${ds(p("One chart"),r==="overlay",()=>i({layout:"overlay"}))}
      ${ds(p("Side by side"),r==="grid",()=>i({layout:"grid"}))}
    </span>
    ${ds(p("Same steps"),a,()=>i({steps:a?"own":"same",zoom:null}),p("From the first step to the last of any run; otherwise each curve fills the width"))}
    ${s.leaving.length?ds(p("Ignore outliers"),!t.outliers,()=>i({outliers:!t.outliers}),p("The value axis is for the other runs; those that leave it are marked at its edge")):k}
    ${r==="overlay"&&o?ds(p("Mean and range of seeds"),t.bands,()=>i({bands:!t.bands}),p("Runs that differ by their seed alone as one: mean, and range from the least to the greatest")):k}
    ${t.zoom?v`<button class="button" @click=${()=>i({zoom:null})}>${p("Reset zoom")}</button>`:k}
    ${n>60?Eb(e):k}
    ${Cb(e).map(l=>v`<p class="quiet">${l}</p>`)}
  </header>`}function ds(e,t,n,r=""){return v`<button class="button" aria-pressed=${t} title=${r||k} @click=${n}>
    ${e}
  </button>`}function Mb({quantities:e,quantity:t,choose:n}){return e.length?v`<label class="pick"
    ><span class="quiet">${p("Quantity",{desc:"What the runs are compared by"})}</span>
    <select
      @change=${r=>{n(r.target.value)}}
    >
      ${e.map(({key:r,label:s})=>v`<option value=${r} ?selected=${r===t?.key}>${s}</option>`)}
    </select></label
  >`:k}function Eb({state:e,count:t,change:n}){let r=F(t),s=({target:o})=>{let{value:i}=o;n({curves:i==="even"?i:Number(i)})};return v`<label
    class="pick"
    title=${p("In the order of the ranking below, best first; the tables hold all runs")}
    ><span class="quiet">${p("Curves",{id:"drawn-curves",desc:"Which runs are drawn"})}</span>
    <select @change=${s}>
      ${sl(t).map(([o,i])=>v`<option value=${o} .selected=${o===e.curves}>
            ${p(h`${F(o)} to ${F(i)} of ${r}`,{desc:"Runs, by their places in the ranking"})}
          </option>`)}
      <option value="even" .selected=${e.curves==="even"}>
        ${p(h`${60} of ${r}, evenly`,{desc:"So many runs in even steps through the whole ranking"})}
      </option>
    </select></label
  >`}function Cb({state:e,layout:t,axes:n}){let{leaving:r,apart:s,x:o}=n,i=[];return t==="grid"&&i.push(p("The value axis is the same in all charts; cursor and zoom move together.")),r.length&&!e.outliers&&i.push(Ab(r)),s&&o===null&&i.push(p("These runs count their steps in different units: each curve fills the width, from 0 to 100 %.")),i}function Ab(e){let t=e.slice(0,Jp).map(({run:r,value:s})=>p(h`${r} (reaches ${Y(s)})`,{desc:"A run and how far its values go"})),n=Ae(e.length>Jp?[...t,"…"]:t);return me(e.length,{one:p(h`One run leaves the value axis: ${n}.`),other:p(h`${F(e.length)} runs leave the value axis: ${n}.`)})}var _b="uplot",Lb="u-hz",Pb="u-vt",Ob="u-title",Nb="u-wrap",zb="u-under",Hb="u-over",Db="u-axis",Er="u-off",Ib="u-select",Bb="u-cursor-x",Wb="u-cursor-y",Fb="u-cursor-pt",Vb="u-legend",Ub="u-live",qb="u-inline",jb="u-series",Kb="u-marker",Zp="u-label",Gb="u-value",io="width",ao="height";var Xp="bottom",ms="left",vl="right",Nl="#000",ed=Nl+"0",yl="mousemove",td="mousedown",xl="mouseup",nd="mouseenter",rd="mouseleave",sd="dblclick",Yb="resize",Jb="scroll",od="change",wi="dppxchange",zl="--",ws=typeof window<"u",Rl=ws?document:null,gs=ws?window:null,Qb=ws?navigator:null,be,bi;function Tl(){let e=devicePixelRatio;be!=e&&(be=e,bi&&El(od,bi,Tl),bi=matchMedia(`(min-resolution: ${be-.001}dppx) and (max-resolution: ${be+.001}dppx)`),Cr(od,bi,Tl),gs.dispatchEvent(new CustomEvent(wi)))}function zt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Ml(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function Ne(e,t,n){e.style[t]=n+"px"}function on(e,t,n,r){let s=Rl.createElement(e);return t!=null&&zt(s,t),n?.insertBefore(s,r),s}function Gt(e,t){return on("div",e,t)}var id=new WeakMap;function xn(e,t,n,r,s){let o="translate("+t+"px,"+n+"px)",i=id.get(e);o!=i&&(e.style.transform=o,id.set(e,o),t<0||n<0||t>r||n>s?zt(e,Er):Ml(e,Er))}var ad=new WeakMap;function ld(e,t,n){let r=t+n,s=ad.get(e);r!=s&&(ad.set(e,r),e.style.background=t,e.style.borderColor=n)}var ud=new WeakMap;function cd(e,t,n,r){let s=t+""+n,o=ud.get(e);s!=o&&(ud.set(e,s),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=r?-t/2+"px":0,e.style.marginTop=r?-n/2+"px":0)}var Hl={passive:!0},Zb={...Hl,capture:!0};function Cr(e,t,n,r){t.addEventListener(e,n,r?Zb:Hl)}function El(e,t,n,r){t.removeEventListener(e,n,Hl)}ws&&Tl();function an(e,t,n,r){let s;n=n||0,r=r||t.length-1;let o=r<=2147483647;for(;r-n>1;)s=o?n+r>>1:Ht((n+r)/2),t[s]<e?n=s:r=s;return e-t[n]<=t[r]-e?n:r}function Dd(e){return(n,r,s)=>{let o=-1,i=-1;for(let a=r;a<=s;a++)if(e(n[a])){o=a;break}for(let a=s;a>=r;a--)if(e(n[a])){i=a;break}return[o,i]}}var Id=e=>e!=null,Bd=e=>e!=null&&e>0,ki=Dd(Id),Xb=Dd(Bd);function ev(e,t,n,r=0,s=!1){let o=s?Xb:ki,i=s?Bd:Id;[t,n]=o(e,t,n);let a=e[t],l=e[t];if(t>-1)if(r==1)a=e[t],l=e[n];else if(r==-1)a=e[n],l=e[t];else for(let u=t;u<=n;u++){let f=e[u];i(f)&&(f<a?a=f:f>l&&(l=f))}return[a??Me,l??-Me]}function Ri(e,t,n,r){let s=fd(e),o=fd(t);e==t&&(s==-1?(e*=n,t/=n):(e/=n,t*=n));let i=n==10?Ln:Wd,a=s==1?Ht:Yt,l=o==1?Yt:Ht,u=a(i(Xe(e))),f=l(i(Xe(t))),d=bs(n,u),g=bs(n,f);return n==10&&(u<0&&(d=Ee(d,-u)),f<0&&(g=Ee(g,-f))),r||n==2?(e=d*s,t=g*o):(e=qd(e,d),t=Ti(t,g)),[e,t]}function Dl(e,t,n,r){let s=Ri(e,t,n,r);return e==0&&(s[0]=0),t==0&&(s[1]=0),s}var Il=.1,pd={mode:3,pad:Il},uo={pad:0,soft:null,mode:0},tv={min:uo,max:uo};function $i(e,t,n,r){return Mi(n)?dd(e,t,n):(uo.pad=n,uo.soft=r?0:null,uo.mode=r?3:0,dd(e,t,tv))}function he(e,t){return e??t}function nv(e,t,n){for(t=he(t,0),n=he(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function dd(e,t,n){let r=n.min,s=n.max,o=he(r.pad,0),i=he(s.pad,0),a=he(r.hard,-Me),l=he(s.hard,Me),u=he(r.soft,Me),f=he(s.soft,-Me),d=he(r.mode,0),g=he(s.mode,0),x=t-e,$=Ln(x),E=yt(Xe(e),Xe(t)),P=Ln(E),N=Xe(P-$);(x<1e-24||N>10)&&(x=0,(e==0||t==0)&&(x=1e-24,d==2&&u!=Me&&(o=0),g==2&&f!=-Me&&(i=0)));let T=x||E||1e3,H=Ln(T),L=bs(10,Ht(H)),G=T*(x==0?e==0?.1:1:o),C=Ee(qd(e-G,L/10),24),Q=e>=u&&(d==1||d==3&&C<=u||d==2&&C>=u)?u:Me,J=yt(a,C<Q&&e>=Q?Q:ln(Q,C)),oe=T*(x==0?t==0?.1:1:i),X=Ee(Ti(t+oe,L/10),24),z=t<=f&&(g==1||g==3&&X>=f||g==2&&X<=f)?f:-Me,ne=ln(l,X>z&&t<=z?z:yt(z,X));return J==ne&&J==0&&(ne=100),[J,ne]}var rv=new Intl.NumberFormat(ws?Qb.language:"en-US"),Bl=e=>rv.format(e),Dt=Math,xi=Dt.PI,Xe=Dt.abs,Ht=Dt.floor,Ze=Dt.round,Yt=Dt.ceil,ln=Dt.min,yt=Dt.max,bs=Dt.pow,fd=Dt.sign,Ln=Dt.log10,Wd=Dt.log2,sv=(e,t=1)=>Dt.sinh(e)*t,wl=(e,t=1)=>Dt.asinh(e/t),Me=1/0;function md(e){return(Ln((e^e>>31)-(e>>31))|0)+1}function Cl(e,t,n){return ln(yt(e,t),n)}function Fd(e){return typeof e=="function"}function ue(e){return Fd(e)?e:()=>e}var ov=()=>{},Vd=e=>e,Ud=(e,t)=>t,iv=e=>null,hd=e=>!0,gd=(e,t)=>e==t,av=/\.\d*?(?=9{6,}|0{6,})/gm,Ar=e=>{if(Kd(e)||er.has(e))return e;let t=`${e}`,n=t.match(av);if(n==null)return e;let r=n[0].length-1;if(t.indexOf("e-")!=-1){let[s,o]=t.split("e");return+`${Ar(s)}e${o}`}return Ee(e,r)};function Tr(e,t){return Ar(Ee(Ar(e/t))*t)}function Ti(e,t){return Ar(Yt(Ar(e/t))*t)}function qd(e,t){return Ar(Ht(Ar(e/t))*t)}function Ee(e,t=0){if(Kd(e))return e;let n=10**t,r=e*n*(1+Number.EPSILON);return Ze(r)/n}var er=new Map;function jd(e){return((""+e).split(".")[1]||"").length}function po(e,t,n,r){let s=[],o=r.map(jd);for(let i=t;i<n;i++){let a=Xe(i),l=Ee(bs(e,i),a);for(let u=0;u<r.length;u++){let f=e==10?+`${r[u]}e${i}`:r[u]*l,d=(i>=0?0:a)+(i>=o[u]?0:o[u]),g=e==10?f:Ee(f,d);s.push(g),er.set(g,d)}}return s}var co={},Wl=[],vs=[null,null],Xn=Array.isArray,Kd=Number.isInteger,lv=e=>e===void 0;function bd(e){return typeof e=="string"}function Mi(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function uv(e){return e!=null&&typeof e=="object"}var cv=Object.getPrototypeOf(Uint8Array),Gd="__proto__";function ys(e,t=Mi){let n;if(Xn(e)){let r=e.find(s=>s!=null);if(Xn(r)||t(r)){n=Array(e.length);for(let s=0;s<e.length;s++)n[s]=ys(e[s],t)}else n=e.slice()}else if(e instanceof cv)n=e.slice();else if(t(e)){n={};for(let r in e)r!=Gd&&(n[r]=ys(e[r],t))}else n=e;return n}function Ke(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let s in r)s!=Gd&&(Mi(e[s])?Ke(e[s],ys(r[s])):e[s]=ys(r[s]))}return e}var pv=0,dv=1,fv=2;function mv(e,t,n){for(let r=0,s,o=-1;r<t.length;r++){let i=t[r];if(i>o){for(s=i-1;s>=0&&e[s]==null;)e[s--]=null;for(s=i+1;s<n&&e[s]==null;)e[o=s++]=null}}}function hv(e,t){if(vv(e)){let i=e[0].slice();for(let a=1;a<e.length;a++)i.push(...e[a].slice(1));return yv(i[0])||(i=bv(i)),i}let n=new Set;for(let i=0;i<e.length;i++){let l=e[i][0],u=l.length;for(let f=0;f<u;f++)n.add(l[f])}let r=[Array.from(n).sort((i,a)=>i-a)],s=r[0].length,o=new Map;for(let i=0;i<s;i++)o.set(r[0][i],i);for(let i=0;i<e.length;i++){let a=e[i],l=a[0];for(let u=1;u<a.length;u++){let f=a[u],d=Array(s).fill(void 0),g=t?t[i][u]:dv,x=[];for(let $=0;$<f.length;$++){let E=f[$],P=o.get(l[$]);E===null?g!=pv&&(d[P]=E,g==fv&&x.push(P)):d[P]=E}mv(d,x,s),r.push(d)}}return r}var gv=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function bv(e){let t=e[0],n=t.length,r=Array(n);for(let o=0;o<r.length;o++)r[o]=o;r.sort((o,i)=>t[o]-t[i]);let s=[];for(let o=0;o<e.length;o++){let i=e[o],a=Array(n);for(let l=0;l<n;l++)a[l]=i[r[l]];s.push(a)}return s}function vv(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let s=e[r][0];if(s.length!=n)return!1;if(s!=t){for(let o=0;o<n;o++)if(s[o]!=t[o])return!1}}return!0}function yv(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,s=n-1;for(;r<=s&&e[r]==null;)r++;for(;s>=r&&e[s]==null;)s--;if(s<=r)return!0;let o=yt(1,Ht((s-r+1)/t));for(let i=e[r],a=r+o;a<=s;a+=o){let l=e[a];if(l!=null){if(l<=i)return!1;i=l}}return!0}var Yd=["January","February","March","April","May","June","July","August","September","October","November","December"],Jd=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Qd(e){return e.slice(0,3)}var xv=Jd.map(Qd),wv=Yd.map(Qd),$v={MMMM:Yd,MMM:wv,WWWW:Jd,WWW:xv};function oo(e){return(e<10?"0":"")+e}function Sv(e){return(e<10?"00":e<100?"0":"")+e}var kv={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>oo(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>oo(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>oo(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>oo(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>oo(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Sv(e.getMilliseconds())};function Fl(e,t){t=t||$v;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=r.exec(e);)n.push(s[0][0]=="{"?kv[s[1]]:s[0]);return o=>{let i="";for(let a=0;a<n.length;a++)i+=typeof n[a]=="string"?n[a]:n[a](o,t);return i}}var Rv=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Tv(e,t){let n;return t=="UTC"||t=="Etc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==Rv?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var Zd=e=>e%1==0,Si=[1,2,2.5,5],Mv=po(10,-32,0,Si),Xd=po(10,0,32,Si),Ev=Xd.filter(Zd),Mr=Mv.concat(Xd),Vl=`
`,ef="{YYYY}",vd=Vl+ef,tf="{M}/{D}",lo=Vl+tf,vi=lo+"/{YY}",nf="{aa}",Cv="{h}:{mm}",hs=Cv+nf,yd=Vl+hs,xd=":{ss}",we=null;function rf(e){let t=e*1e3,n=t*60,r=n*60,s=r*24,o=s*30,i=s*365,l=(e==1?po(10,0,3,Si).filter(Zd):po(10,-3,0,Si)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,o,o*2,o*3,o*4,o*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),u=[[i,ef,we,we,we,we,we,we,1],[s*28,"{MMM}",vd,we,we,we,we,we,1],[s,tf,vd,we,we,we,we,we,1],[r,"{h}"+nf,vi,we,lo,we,we,we,1],[n,hs,vi,we,lo,we,we,we,1],[t,xd,vi+" "+hs,we,lo+" "+hs,we,yd,we,1],[e,xd+".{fff}",vi+" "+hs,we,lo+" "+hs,we,yd,we,1]];function f(d){return(g,x,$,E,P,N)=>{let T=[],H=P>=i,L=P>=o&&P<i,G=d($),C=Ee(G*e,3),Q=$l(G.getFullYear(),H?0:G.getMonth(),L||H?1:G.getDate()),J=Ee(Q*e,3);if(L||H){let oe=L?P/o:0,X=H?P/i:0,z=C==J?C:Ee($l(Q.getFullYear()+X,Q.getMonth()+oe,1)*e,3),ne=new Date(Ze(z/e)),V=ne.getFullYear(),ee=ne.getMonth();for(let K=0;z<=E;K++){let ce=$l(V+X*K,ee+oe*K,1),j=ce-d(Ee(ce*e,3));z=Ee((+ce+j)*e,3),z<=E&&T.push(z)}}else{let oe=P>=s?s:P,X=Ht($)-Ht(C),z=J+X+Ti(C-J,oe);T.push(z);let ne=d(z),V=ne.getHours()+ne.getMinutes()/n+ne.getSeconds()/r,ee=P/r,K=g.axes[x]._space,ce=N/K;for(;z=Ee(z+P,e==1?0:3),!(z>E);)if(ee>1){let j=Ht(Ee(V+ee,6))%24,de=d(z).getHours()-j;de>1&&(de=-1),z-=de*r,V=(V+ee)%24;let $e=T[T.length-1];Ee((z-$e)/P,3)*ce>=.7&&T.push(z)}else T.push(z)}return T}}return[l,u,f]}var[Av,_v,Lv]=rf(1),[Pv,Ov,Nv]=rf(.001);po(2,-53,53,[1]);function wd(e,t){return e.map(n=>n.map((r,s)=>s==0||s==8||r==null?r:t(s==1||n[8]==0?r:n[1]+r)))}function $d(e,t){return(n,r,s,o,i)=>{let a=t.find($=>i>=$[0])||t[t.length-1],l,u,f,d,g,x;return r.map($=>{let E=e($),P=E.getFullYear(),N=E.getMonth(),T=E.getDate(),H=E.getHours(),L=E.getMinutes(),G=E.getSeconds(),C=P!=l&&a[2]||N!=u&&a[3]||T!=f&&a[4]||H!=d&&a[5]||L!=g&&a[6]||G!=x&&a[7]||a[1];return l=P,u=N,f=T,d=H,g=L,x=G,C(E)})}}function zv(e,t){let n=Fl(t);return(r,s,o,i,a)=>s.map(l=>n(e(l)))}function $l(e,t,n){return new Date(e,t,n)}function Sd(e,t){return t(e)}var Hv="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function kd(e,t){return(n,r,s,o)=>o==null?zl:t(e(r))}function Dv(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function Iv(e,t){return e.series[t].fill(e,t)}var Bv={show:!0,live:!0,isolate:!1,mount:ov,markers:{show:!0,width:2,stroke:Dv,fill:Iv,dash:"solid"},idx:null,idxs:null,values:[]};function Wv(e,t){let n=e.cursor.points,r=Gt(),s=n.size(e,t);Ne(r,io,s),Ne(r,ao,s);let o=s/-2;Ne(r,"marginLeft",o),Ne(r,"marginTop",o);let i=n.width(e,t,s);return i&&Ne(r,"borderWidth",i),r}function Fv(e,t){let n=e.series[t].points;return n._fill||n._stroke}function Vv(e,t){let n=e.series[t].points;return n._stroke||n._fill}function Uv(e,t){return e.series[t].points.size}var Sl=[0,0];function qv(e,t,n){return Sl[0]=t,Sl[1]=n,Sl}function yi(e,t,n,r=!0){return s=>{s.button==0&&(!r||s.target==t)&&n(s)}}function kl(e,t,n,r=!0){return s=>{(!r||s.target==t)&&n(s)}}var jv={show:!0,x:!0,y:!0,lock:!1,move:qv,points:{one:!1,show:Wv,size:Uv,width:0,stroke:Vv,fill:Fv},bind:{mousedown:yi,mouseup:yi,click:yi,dblclick:yi,mousemove:kl,mouseleave:kl,mouseenter:kl},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,s)=>r-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},sf={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Ul=Ke({},sf,{filter:Ud}),of=Ke({},Ul,{size:10}),af=Ke({},sf,{show:!1}),ql='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',lf="bold "+ql,uf=1.5,Rd={show:!0,scale:"x",stroke:Nl,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:lf,side:2,grid:Ul,ticks:of,border:af,font:ql,lineGap:uf,rotate:0},Kv="Value",Gv="Time",Td={show:!0,scale:"x",auto:!1,sorted:1,min:Me,max:-Me,idxs:[]};function Yv(e,t,n,r,s){return t.map(o=>o==null?"":Bl(o))}function Jv(e,t,n,r,s,o,i){let a=[],l=er.get(s)||0;n=i?n:Ee(Ti(n,s),l);for(let u=n;u<=r;u=Ee(u+s,l))a.push(Object.is(u,-0)?0:u);return a}function Al(e,t,n,r,s,o,i){let a=[],l=e.scales[e.axes[t].scale].log,u=l==10?Ln:Wd,f=Ht(u(n));s=bs(l,f),l==10&&(s=Mr[an(s,Mr)]);let d=n,g=s*l;l==10&&(g=Mr[an(g,Mr)]);do a.push(d),d=d+s,l==10&&!er.has(d)&&(d=Ee(d,er.get(s))),d>=g&&(s=d,g=s*l,l==10&&(g=Mr[an(g,Mr)]));while(d<=r);return a}function Qv(e,t,n,r,s,o,i){let l=e.scales[e.axes[t].scale].asinh,u=r>l?Al(e,t,yt(l,n),r,s):[l],f=r>=0&&n<=0?[0]:[];return(n<-l?Al(e,t,yt(l,-r),-n,s):[l]).reverse().map(g=>-g).concat(f,u)}var cf=/./,Zv=/[12357]/,Xv=/[125]/,Md=/1/,_l=(e,t,n,r)=>e.map((s,o)=>t==4&&s==0||o%r==0&&n.test(s.toExponential()[s<0?1:0])?s:null);function e0(e,t,n,r,s){let o=e.axes[n],i=o.scale,a=e.scales[i],l=e.valToPos,u=o._space,f=l(10,i),d=l(9,i)-f>=u?cf:l(7,i)-f>=u?Zv:l(5,i)-f>=u?Xv:Md;if(d==Md){let g=Xe(l(1,i)-f);if(g<u)return _l(t.slice().reverse(),a.distr,d,Yt(u/g)).reverse()}return _l(t,a.distr,d,1)}function t0(e,t,n,r,s){let o=e.axes[n],i=o.scale,a=o._space,l=e.valToPos,u=Xe(l(1,i)-l(2,i));return u<a?_l(t.slice().reverse(),3,cf,Yt(a/u)).reverse():t}function n0(e,t,n,r){return r==null?zl:t==null?"":Bl(t)}var Ed={show:!0,scale:"y",stroke:Nl,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:lf,side:3,grid:Ul,ticks:of,border:af,font:ql,lineGap:uf,rotate:0};function r0(e,t){let n=3+(e||1)*2;return Ee(n*t,3)}function s0(e,t){let{scale:n,idxs:r}=e.series[0],s=e._data[0],o=e.valToPos(s[r[0]],n,!0),i=e.valToPos(s[r[1]],n,!0),a=Xe(i-o),l=e.series[t],u=a/(l.points.space*be);return r[1]-r[0]<=u}var Cd={scale:null,auto:!0,sorted:0,min:Me,max:-Me},pf=(e,t,n,r,s)=>s,Ad={show:!0,auto:!0,sorted:0,gaps:pf,alpha:1,facets:[Ke({},Cd,{scale:"x"}),Ke({},Cd,{scale:"y"})]},_d={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:pf,alpha:1,points:{show:s0,filter:null},values:null,min:Me,max:-Me,idxs:[],path:null,clip:null};function o0(e,t,n,r,s){return n/10}var df={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},i0=Ke({},df,{time:!1,ori:1}),Ld={};function ff(e,t){let n=Ld[e];return n||(n={key:e,plots:[],sub(r){n.plots.push(r)},unsub(r){n.plots=n.plots.filter(s=>s!=r)},pub(r,s,o,i,a,l,u){for(let f=0;f<n.plots.length;f++)n.plots[f]!=s&&n.plots[f].pub(r,s,o,i,a,l,u)}},e!=null&&(Ld[e]=n)),n}var xs=1,Ll=2;function _r(e,t,n){let r=e.mode,s=e.series[t],o=r==2?e._data[t]:e._data,i=e.scales,a=e.bbox,l=o[0],u=r==2?o[1]:o[t],f=r==2?i[s.facets[0].scale]:i[e.series[0].scale],d=r==2?i[s.facets[1].scale]:i[s.scale],g=a.left,x=a.top,$=a.width,E=a.height,P=e.valToPosH,N=e.valToPosV;return f.ori==0?n(s,l,u,f,d,P,N,g,x,$,E,Ci,$s,_i,hf,bf):n(s,l,u,f,d,N,P,x,g,E,$,Ai,Ss,Gl,gf,vf)}function jl(e,t){let n=0,r=0,s=he(e.bands,Wl);for(let o=0;o<s.length;o++){let i=s[o];i.series[0]==t?n=i.dir:i.series[1]==t&&(i.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function a0(e,t,n,r,s){let o=e.mode,i=e.series[t],a=o==2?i.facets[1].scale:i.scale,l=e.scales[a];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function Pn(e,t,n,r,s,o){return _r(e,t,(i,a,l,u,f,d,g,x,$,E,P)=>{let N=i.pxRound,T=u.dir*(u.ori==0?1:-1),H=u.ori==0?$s:Ss,L,G;T==1?(L=n,G=r):(L=r,G=n);let C=N(d(a[L],u,E,x)),Q=N(g(l[L],f,P,$)),J=N(d(a[G],u,E,x)),oe=N(g(o==1?f.max:f.min,f,P,$)),X=new Path2D(s);return H(X,J,oe),H(X,C,oe),H(X,C,Q),X})}function Ei(e,t,n,r,s,o){let i=null;if(e.length>0){i=new Path2D;let a=t==0?_i:Gl,l=n;for(let d=0;d<e.length;d++){let g=e[d];if(g[1]>g[0]){let x=g[0]-l;x>0&&a(i,l,r,x,r+o),l=g[1]}}let u=n+s-l,f=10;u>0&&a(i,l,r-f/2,u,r+o+f)}return i}function l0(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function Kl(e,t,n,r,s,o,i){let a=[],l=e.length;for(let u=s==1?n:r;u>=n&&u<=r;u+=s)if(t[u]===null){let d=u,g=u;if(s==1)for(;++u<=r&&t[u]===null;)g=u;else for(;--u>=n&&t[u]===null;)g=u;let x=o(e[d]),$=g==d?x:o(e[g]),E=d-s;x=i<=0&&E>=0&&E<l?o(e[E]):x;let N=g+s;$=i>=0&&N>=0&&N<l?o(e[N]):$,$>=x&&a.push([x,$])}return a}function Pd(e){return e==0?Vd:e==1?Ze:t=>Tr(t,e)}function mf(e){let t=e==0?Ci:Ai,n=e==0?(s,o,i,a,l,u)=>{s.arcTo(o,i,a,l,u)}:(s,o,i,a,l,u)=>{s.arcTo(i,o,l,a,u)},r=e==0?(s,o,i,a,l)=>{s.rect(o,i,a,l)}:(s,o,i,a,l)=>{s.rect(i,o,l,a)};return(s,o,i,a,l,u=0,f=0)=>{u==0&&f==0?r(s,o,i,a,l):(u=ln(u,a/2,l/2),f=ln(f,a/2,l/2),t(s,o+u,i),n(s,o+a,i,o+a,i+l,u),n(s,o+a,i+l,o,i+l,f),n(s,o,i+l,o,i,f),n(s,o,i,o+a,i,u),s.closePath())}}var Ci=(e,t,n)=>{e.moveTo(t,n)},Ai=(e,t,n)=>{e.moveTo(n,t)},$s=(e,t,n)=>{e.lineTo(t,n)},Ss=(e,t,n)=>{e.lineTo(n,t)},_i=mf(0),Gl=mf(1),hf=(e,t,n,r,s,o)=>{e.arc(t,n,r,s,o)},gf=(e,t,n,r,s,o)=>{e.arc(n,t,r,s,o)},bf=(e,t,n,r,s,o,i)=>{e.bezierCurveTo(t,n,r,s,o,i)},vf=(e,t,n,r,s,o,i)=>{e.bezierCurveTo(n,t,s,r,i,o)};function yf(e){return(t,n,r,s,o)=>_r(t,n,(i,a,l,u,f,d,g,x,$,E,P)=>{let{pxRound:N,points:T}=i,H,L;u.ori==0?(H=Ci,L=hf):(H=Ai,L=gf);let G=Ee(T.width*be,3),C=(T.size-T.width)/2*be,Q=Ee(C*2,3),J=new Path2D,oe=new Path2D,{left:X,top:z,width:ne,height:V}=t.bbox;_i(oe,X-Q,z-Q,ne+Q*2,V+Q*2);let ee=K=>{if(l[K]!=null){let ce=N(d(a[K],u,E,x)),j=N(g(l[K],f,P,$));H(J,ce+C,j),L(J,ce,j,C,0,xi*2)}};if(o)o.forEach(ee);else for(let K=r;K<=s;K++)ee(K);return{stroke:G>0?J:null,fill:J,clip:oe,flags:xs|Ll}})}function xf(e){return(t,n,r,s,o,i)=>{r!=s&&(o!=r&&i!=r&&e(t,n,r),o!=s&&i!=s&&e(t,n,s),e(t,n,i))}}var u0=xf($s),c0=xf(Ss);function wf(e){let t=he(e?.alignGaps,0);return(n,r,s,o)=>_r(n,r,(i,a,l,u,f,d,g,x,$,E,P)=>{[s,o]=ki(l,s,o);let N=i.pxRound,T=V=>N(d(V,u,E,x)),H=V=>N(g(V,f,P,$)),L,G;u.ori==0?(L=$s,G=u0):(L=Ss,G=c0);let C=u.dir*(u.ori==0?1:-1),Q={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:xs},J=Q.stroke,oe=!1;if(o-s>=E*4){let V=U=>n.posToVal(U,u.key,!0),ee=null,K=null,ce,j,wt,ze=T(a[C==1?s:o]),de=T(a[s]),$e=T(a[o]),ie=V(C==1?de+1:$e-1);for(let U=C==1?s:o;U>=s&&U<=o;U+=C){let Je=a[U],He=(C==1?Je<ie:Je>ie)?ze:T(Je),ye=l[U];He==ze?ye!=null?(j=ye,ee==null?(L(J,He,H(j)),ce=ee=K=j):j<ee?ee=j:j>K&&(K=j)):ye===null&&(oe=!0):(ee!=null&&G(J,ze,H(ee),H(K),H(ce),H(j)),ye!=null?(j=ye,L(J,He,H(j)),ee=K=ce=j):(ee=K=null,ye===null&&(oe=!0)),ze=He,ie=V(ze+C))}ee!=null&&ee!=K&&wt!=ze&&G(J,ze,H(ee),H(K),H(ce),H(j))}else for(let V=C==1?s:o;V>=s&&V<=o;V+=C){let ee=l[V];ee===null?oe=!0:ee!=null&&L(J,T(a[V]),H(ee))}let[z,ne]=jl(n,r);if(i.fill!=null||z!=0){let V=Q.fill=new Path2D(J),ee=i.fillTo(n,r,i.min,i.max,z),K=H(ee),ce=T(a[s]),j=T(a[o]);C==-1&&([j,ce]=[ce,j]),L(V,j,K),L(V,ce,K)}if(!i.spanGaps){let V=[];oe&&V.push(...Kl(a,l,s,o,C,T,t)),Q.gaps=V=i.gaps(n,r,s,o,V),Q.clip=Ei(V,u.ori,x,$,E,P)}return ne!=0&&(Q.band=ne==2?[Pn(n,r,s,o,J,-1),Pn(n,r,s,o,J,1)]:Pn(n,r,s,o,J,ne)),Q})}function p0(e){let t=he(e.align,1),n=he(e.ascDesc,!1),r=he(e.alignGaps,0),s=he(e.extend,!1);return(o,i,a,l)=>_r(o,i,(u,f,d,g,x,$,E,P,N,T,H)=>{[a,l]=ki(d,a,l);let L=u.pxRound,{left:G,width:C}=o.bbox,Q=de=>L($(de,g,T,P)),J=de=>L(E(de,x,H,N)),oe=g.ori==0?$s:Ss,X={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:xs},z=X.stroke,ne=g.dir*(g.ori==0?1:-1),V=J(d[ne==1?a:l]),ee=Q(f[ne==1?a:l]),K=ee,ce=ee;s&&t==-1&&(ce=G,oe(z,ce,V)),oe(z,ee,V);for(let de=ne==1?a:l;de>=a&&de<=l;de+=ne){let $e=d[de];if($e==null)continue;let ie=Q(f[de]),U=J($e);t==1?oe(z,ie,V):oe(z,K,U),oe(z,ie,U),V=U,K=ie}let j=K;s&&t==1&&(j=G+C,oe(z,j,V));let[wt,ze]=jl(o,i);if(u.fill!=null||wt!=0){let de=X.fill=new Path2D(z),$e=u.fillTo(o,i,u.min,u.max,wt),ie=J($e);oe(de,j,ie),oe(de,ce,ie)}if(!u.spanGaps){let de=[];de.push(...Kl(f,d,a,l,ne,Q,r));let $e=u.width*be/2,ie=n||t==1?$e:-$e,U=n||t==-1?-$e:$e;de.forEach(Je=>{Je[0]+=ie,Je[1]+=U}),X.gaps=de=u.gaps(o,i,a,l,de),X.clip=Ei(de,g.ori,P,N,T,H)}return ze!=0&&(X.band=ze==2?[Pn(o,i,a,l,z,-1),Pn(o,i,a,l,z,1)]:Pn(o,i,a,l,z,ze)),X})}function Od(e,t,n,r,s,o,i=Me){if(e.length>1){let a=null;for(let l=0,u=1/0;l<e.length;l++)if(t[l]!==void 0){if(a!=null){let f=Xe(e[l]-e[a]);f<u&&(u=f,i=Xe(n(e[l],r,s,o)-n(e[a],r,s,o)))}a=l}}return i}function d0(e){e=e||co;let t=he(e.size,[.6,Me,1]),n=e.align||0,r=e.gap||0,s=e.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let o=ue(s),i=1-t[0],a=he(t[1],Me),l=he(t[2],1),u=he(e.disp,co),f=he(e.each,x=>{}),{fill:d,stroke:g}=u;return(x,$,E,P)=>_r(x,$,(N,T,H,L,G,C,Q,J,oe,X,z)=>{let ne=N.pxRound,V=n,ee=r*be,K=a*be,ce=l*be,j,wt;L.ori==0?[j,wt]=o(x,$):[wt,j]=o(x,$);let ze=L.dir*(L.ori==0?1:-1),de=L.ori==0?_i:Gl,$e=L.ori==0?f:(B,Ce,Qe,Br,ir,cn,ar)=>{f(B,Ce,Qe,ir,Br,ar,cn)},ie=he(x.bands,Wl).find(B=>B.series[0]==$),U=ie!=null?ie.dir:0,Je=N.fillTo(x,$,N.min,N.max,U),mt=ne(Q(Je,G,z,oe)),He,ye,Jt,At=X,Ie=ne(N.width*be),un=!1,$n=null,Bt=null,zn=null,Hr=null;d!=null&&(Ie==0||g!=null)&&(un=!0,$n=d.values(x,$,E,P),Bt=new Map,new Set($n).forEach(B=>{B!=null&&Bt.set(B,new Path2D)}),Ie>0&&(zn=g.values(x,$,E,P),Hr=new Map,new Set(zn).forEach(B=>{B!=null&&Hr.set(B,new Path2D)})));let{x0:Dr,size:_s}=u;if(Dr!=null&&_s!=null){V=1,T=Dr.values(x,$,E,P),Dr.unit==2&&(T=T.map(Qe=>x.posToVal(J+Qe*X,L.key,!0)));let B=_s.values(x,$,E,P);_s.unit==2?ye=B[0]*X:ye=C(B[0],L,X,J)-C(0,L,X,J),At=Od(T,H,C,L,X,J,At),Jt=At-ye+ee}else At=Od(T,H,C,L,X,J,At),Jt=At*i+ee,ye=At-Jt;Jt<1&&(Jt=0),Ie>=ye/2&&(Ie=0),Jt<5&&(ne=Vd);let bo=Jt>0,sr=At-Jt-(bo?Ie:0);ye=ne(Cl(sr,ce,K)),He=(V==0?ye/2:V==ze?0:ye)-V*ze*((V==0?ee/2:0)+(bo?Ie/2:0));let ht={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Ir=un?null:new Path2D,Sn=null;if(ie!=null)Sn=x.data[ie.series[1]];else{let{y0:B,y1:Ce}=u;B!=null&&Ce!=null&&(H=Ce.values(x,$,E,P),Sn=B.values(x,$,E,P))}let or=j*ye,re=wt*ye;for(let B=ze==1?E:P;B>=E&&B<=P;B+=ze){let Ce=H[B];if(Ce==null)continue;if(Sn!=null){let $t=Sn[B]??0;if(Ce-$t==0)continue;mt=Q($t,G,z,oe)}let Qe=L.distr!=2||u!=null?T[B]:B,Br=C(Qe,L,X,J),ir=Q(he(Ce,Je),G,z,oe),cn=ne(Br-He),ar=ne(yt(ir,mt)),_t=ne(ln(ir,mt)),Wt=ar-_t;if(Ce!=null){let $t=Ce<0?re:or,Qt=Ce<0?or:re;un?(Ie>0&&zn[B]!=null&&de(Hr.get(zn[B]),cn,_t+Ht(Ie/2),ye,yt(0,Wt-Ie),$t,Qt),$n[B]!=null&&de(Bt.get($n[B]),cn,_t+Ht(Ie/2),ye,yt(0,Wt-Ie),$t,Qt)):de(Ir,cn,_t+Ht(Ie/2),ye,yt(0,Wt-Ie),$t,Qt),$e(x,$,B,cn-Ie/2,_t,ye+Ie,Wt)}}return Ie>0?ht.stroke=un?Hr:Ir:un||(ht._fill=N.width==0?N._fill:N._stroke??N._fill,ht.width=0),ht.fill=un?Bt:Ir,ht})}function f0(e,t){let n=he(t?.alignGaps,0);return(r,s,o,i)=>_r(r,s,(a,l,u,f,d,g,x,$,E,P,N)=>{[o,i]=ki(u,o,i);let T=a.pxRound,H=j=>T(g(j,f,P,$)),L=j=>T(x(j,d,N,E)),G,C,Q;f.ori==0?(G=Ci,Q=$s,C=bf):(G=Ai,Q=Ss,C=vf);let J=f.dir*(f.ori==0?1:-1),oe=H(l[J==1?o:i]),X=oe,z=[],ne=[];for(let j=J==1?o:i;j>=o&&j<=i;j+=J)if(u[j]!=null){let ze=l[j],de=H(ze);z.push(X=de),ne.push(L(u[j]))}let V={stroke:e(z,ne,G,Q,C,T),fill:null,clip:null,band:null,gaps:null,flags:xs},ee=V.stroke,[K,ce]=jl(r,s);if(a.fill!=null||K!=0){let j=V.fill=new Path2D(ee),wt=a.fillTo(r,s,a.min,a.max,K),ze=L(wt);Q(j,X,ze),Q(j,oe,ze)}if(!a.spanGaps){let j=[];j.push(...Kl(l,u,o,i,J,H,n)),V.gaps=j=a.gaps(r,s,o,i,j),V.clip=Ei(j,f.ori,$,E,P,N)}return ce!=0&&(V.band=ce==2?[Pn(r,s,o,i,ee,-1),Pn(r,s,o,i,ee,1)]:Pn(r,s,o,i,ee,ce)),V})}function m0(e){return f0(h0,e)}function h0(e,t,n,r,s,o){let i=e.length;if(i<2)return null;let a=new Path2D;if(n(a,e[0],t[0]),i==2)r(a,e[1],t[1]);else{let l=Array(i),u=Array(i-1),f=Array(i-1),d=Array(i-1);for(let g=0;g<i-1;g++)f[g]=t[g+1]-t[g],d[g]=e[g+1]-e[g],u[g]=f[g]/d[g];l[0]=u[0];for(let g=1;g<i-1;g++)u[g]===0||u[g-1]===0||u[g-1]>0!=u[g]>0?l[g]=0:(l[g]=3*(d[g-1]+d[g])/((2*d[g]+d[g-1])/u[g-1]+(d[g]+2*d[g-1])/u[g]),isFinite(l[g])||(l[g]=0));l[i-1]=u[i-2];for(let g=0;g<i-1;g++)s(a,e[g]+d[g]/3,t[g]+l[g]*d[g]/3,e[g+1]-d[g]/3,t[g+1]-l[g+1]*d[g]/3,e[g+1],t[g+1])}return a}var Pl=new Set;function Nd(){for(let e of Pl)e.syncRect(!0)}ws&&(Cr(Yb,gs,Nd),Cr(Jb,gs,Nd,!0),Cr(wi,gs,()=>{Ge.pxRatio=be}));var g0=wf(),b0=yf();function zd(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((o,i)=>Ol(o,i,t,n))}function v0(e,t){return e.map((n,r)=>r==0?{}:Ke({},t,n))}function Ol(e,t,n,r){return Ke({},t==0?n:r,e)}function $f(e,t,n){return t==null?vs:[t,n]}var y0=$f;function x0(e,t,n){return t==null?vs:$i(t,n,Il,!0)}function Sf(e,t,n,r){return t==null?vs:Ri(t,n,e.scales[r].log,!1)}var w0=Sf;function kf(e,t,n,r){return t==null?vs:Dl(t,n,e.scales[r].log,!1)}var $0=kf;function S0(e,t,n,r,s){let o=yt(md(e),md(t)),i=t-e,a=an(s/r*i,n);do{let l=n[a],u=r*l/i;if(u>=s&&o+(l<5?er.get(l):0)<=17)return[l,u]}while(++a<n.length);return[0,0]}function Hd(e){let t,n;return e=e.replace(/(\d+)px/,(r,s)=>(t=Ze((n=+s)*be))+"px"),[e,t,n]}function k0(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=Ee(t[2]*be,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Ge(e,t,n){let r={mode:he(e.mode,1)},s=r.mode;function o(c,m,b,y){let w=m.valToPct(c);return y+b*(m.dir==-1?1-w:w)}function i(c,m,b,y){let w=m.valToPct(c);return y+b*(m.dir==-1?w:1-w)}function a(c,m,b,y){return m.ori==0?o(c,m,b,y):i(c,m,b,y)}r.valToPosH=o,r.valToPosV=i;let l=!1;r.status=0;let u=r.root=Gt(_b);if(e.id!=null&&(u.id=e.id),zt(u,e.class),e.title){let c=Gt(Ob,u);c.textContent=e.title}let f=on("canvas"),d=r.ctx=f.getContext("2d"),g=Gt(Nb,u);Cr("click",g,c=>{c.target===$&&(Le!=Qr||De!=Zr)&&lt.click(r,c)},!0);let x=r.under=Gt(zb,g);g.appendChild(f);let $=r.over=Gt(Hb,g);e=ys(e);let E=+he(e.pxAlign,1),P=Pd(E);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(r,e)||e)});let N=e.ms||.001,T=r.series=s==1?zd(e.series||[],Td,_d,!1):v0(e.series||[null],Ad),H=r.axes=zd(e.axes||[],Rd,Ed,!0),L=r.scales={},G=r.bands=e.bands||[];G.forEach(c=>{c.fill=ue(c.fill||null),c.dir=he(c.dir,-1)});let C=s==2?T[1].facets[0].scale:T[0].scale,Q={axes:Uh,series:Ih},J=(e.drawOrder||["axes","series"]).map(c=>Q[c]);function oe(c){let m=c.distr==3?b=>Ln(b>0?b:c.clamp(r,b,c.min,c.max,c.key)):c.distr==4?b=>wl(b,c.asinh):c.distr==100?b=>c.fwd(b):b=>b;return b=>{let y=m(b),{_min:w,_max:S}=c,M=S-w;return(y-w)/M}}function X(c){let m=L[c];if(m==null){let b=(e.scales||co)[c]||co;if(b.from!=null){X(b.from);let y=Ke({},L[b.from],b,{key:c});y.valToPct=oe(y),L[c]=y}else{m=L[c]=Ke({},c==C?df:i0,b),m.key=c;let y=m.time,w=m.range,S=Xn(w);if((c!=C||s==2&&!y)&&(S&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?pd:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?pd:{mode:1,hard:w[1],soft:w[1]}},S=!1),!S&&Mi(w))){let M=w;w=(_,O,D)=>O==null?vs:$i(O,D,M)}m.range=ue(w||(y?y0:c==C?m.distr==3?w0:m.distr==4?$0:$f:m.distr==3?Sf:m.distr==4?kf:x0)),m.auto=ue(S?!1:m.auto),m.clamp=ue(m.clamp||o0),m._min=m._max=null,m.valToPct=oe(m)}}}X("x"),X("y"),s==1&&T.forEach(c=>{X(c.scale)}),H.forEach(c=>{X(c.scale)});for(let c in e.scales)X(c);let z=L[C],ne=z.distr,V,ee;z.ori==0?(zt(u,Lb),V=o,ee=i):(zt(u,Pb),V=i,ee=o);let K={};for(let c in L){let m=L[c];(m.min!=null||m.max!=null)&&(K[c]={min:m.min,max:m.max},m.min=m.max=null)}let ce=e.tzDate||(c=>new Date(Ze(c/N))),j=e.fmtDate||Fl,wt=N==1?Lv(ce):Nv(ce),ze=$d(ce,wd(N==1?_v:Ov,j)),de=kd(ce,Sd(Hv,j)),$e=[],ie=r.legend=Ke({},Bv,e.legend),U=r.cursor=Ke({},jv,{drag:{y:s==2}},e.cursor),Je=ie.show,mt=U.show,He=ie.markers;ie.idxs=$e,He.width=ue(He.width),He.dash=ue(He.dash),He.stroke=ue(He.stroke),He.fill=ue(He.fill);let ye,Jt,At,Ie=[],un=[],$n,Bt=!1,zn={};if(ie.live){let c=T[1]?T[1].values:null;Bt=c!=null,$n=Bt?c(r,1,0):{_:0};for(let m in $n)zn[m]=zl}if(Je)if(ye=on("table",Vb,u),At=on("tbody",null,ye),ie.mount(r,ye),Bt){Jt=on("thead",null,ye,At);let c=on("tr",null,Jt);on("th",null,c);for(var Hr in $n)on("th",Zp,c).textContent=Hr}else zt(ye,qb),ie.live&&zt(ye,Ub);let Dr={show:!0},_s={show:!1};function bo(c,m){if(m==0&&(Bt||!ie.live||s==2))return vs;let b=[],y=on("tr",jb,At,At.childNodes[m]);zt(y,c.class),c.show||zt(y,Er);let w=on("th",null,y);if(He.show){let _=Gt(Kb,w);if(m>0){let O=He.width(r,m);O&&(_.style.border=O+"px "+He.dash(r,m)+" "+He.stroke(r,m)),_.style.background=He.fill(r,m)}}let S=Gt(Zp,w);c.label instanceof HTMLElement?S.appendChild(c.label):S.textContent=c.label,m>0&&(He.show||(S.style.color=c.width>0?He.stroke(r,m):He.fill(r,m)),ht("click",w,_=>{if(U._lock)return;ur(_);let O=T.indexOf(c);if((_.ctrlKey||_.metaKey)!=ie.isolate){let D=T.some((I,W)=>W>0&&W!=O&&I.show);T.forEach((I,W)=>{W>0&&dn(W,D?W==O?Dr:_s:Dr,!0,Ue.setSeries)})}else dn(O,{show:!c.show},!0,Ue.setSeries)},!1),Fr&&ht(nd,w,_=>{U._lock||(ur(_),dn(T.indexOf(c),es,!0,Ue.setSeries))},!1));for(var M in $n){let _=on("td",Gb,y);_.textContent="--",b.push(_)}return[y,b]}let sr=new Map;function ht(c,m,b,y=!0){let w=sr.get(m)||{},S=U.bind[c](r,m,b,y);S&&(Cr(c,m,w[c]=S),sr.set(m,w))}function Ir(c,m,b){let y=sr.get(m)||{};for(let w in y)(c==null||w==c)&&(El(w,m,y[w]),delete y[w]);c==null&&sr.delete(m)}let Sn=0,or=0,re=0,B=0,Ce=0,Qe=0,Br=Ce,ir=Qe,cn=re,ar=B,_t=0,Wt=0,$t=0,Qt=0;r.bbox={};let sa=!1,vo=!1,Wr=!1,lr=!1,yo=!1,Ft=!1;function oa(c,m,b){(b||c!=r.width||m!=r.height)&&fu(c,m),Kr(!1),Wr=!0,vo=!0,Gr()}function fu(c,m){r.width=Sn=re=c,r.height=or=B=m,Ce=Qe=0,Lh(),Ph();let b=r.bbox;_t=b.left=Tr(Ce*be,.5),Wt=b.top=Tr(Qe*be,.5),$t=b.width=Tr(re*be,.5),Qt=b.height=Tr(B*be,.5)}let Ch=3;function Ah(){let c=!1,m=0;for(;!c;){m++;let b=Fh(m),y=Vh(m);c=m==Ch||b&&y,c||(fu(r.width,r.height),vo=!0)}}function _h({width:c,height:m}){oa(c,m)}r.setSize=_h;function Lh(){let c=!1,m=!1,b=!1,y=!1;H.forEach((w,S)=>{if(w.show&&w._show){let{side:M,_size:_}=w,O=M%2,D=w.label!=null?w.labelSize:0,I=_+D;I>0&&(O?(re-=I,M==3?(Ce+=I,y=!0):b=!0):(B-=I,M==0?(Qe+=I,c=!0):m=!0))}}),cr[0]=c,cr[1]=b,cr[2]=m,cr[3]=y,re-=Hn[1]+Hn[3],Ce+=Hn[3],B-=Hn[2]+Hn[0],Qe+=Hn[0]}function Ph(){let c=Ce+re,m=Qe+B,b=Ce,y=Qe;function w(S,M){switch(S){case 1:return c+=M,c-M;case 2:return m+=M,m-M;case 3:return b-=M,b+M;case 0:return y-=M,y+M}}H.forEach((S,M)=>{if(S.show&&S._show){let _=S.side;S._pos=w(_,S._size),S.label!=null&&(S._lpos=w(_,S.labelSize))}})}if(U.dataIdx==null){let c=U.hover,m=c.skip=new Set(c.skip??[]);m.add(void 0);let b=c.prox=ue(c.prox),y=c.bias??=0;U.dataIdx=(w,S,M,_)=>{if(S==0)return M;let O=M,D=b(w,S,M,_)??Me,I=D>=0&&D<Me,W=z.ori==0?re:B,te=U.left,ge=t[0],fe=t[S];if(m.has(fe[M])){O=null;let ae=null,Z=null,q;if(y==0||y==-1)for(q=M;ae==null&&q-- >0;)m.has(fe[q])||(ae=q);if(y==0||y==1)for(q=M;Z==null&&q++<fe.length;)m.has(fe[q])||(Z=q);if(ae!=null||Z!=null)if(I){let Oe=ae==null?-1/0:V(ge[ae],z,W,0),We=Z==null?1/0:V(ge[Z],z,W,0),ot=te-Oe,Se=We-te;ot<=Se?ot<=D&&(O=ae):Se<=D&&(O=Z)}else O=Z==null?ae:ae==null?Z:M-ae<=Z-M?ae:Z}else I&&Xe(te-V(ge[M],z,W,0))>D&&(O=null);return O}}let ur=c=>{U.event=c};U.idxs=$e,U._lock=!1;let ct=U.points;ct.show=ue(ct.show),ct.size=ue(ct.size),ct.stroke=ue(ct.stroke),ct.width=ue(ct.width),ct.fill=ue(ct.fill);let pn=r.focus=Ke({},e.focus||{alpha:.3},U.focus),Fr=pn.prox>=0,Vr=Fr&&ct.one,Vt=[],Ur=[],qr=[];function mu(c,m){let b=ct.show(r,m);if(b instanceof HTMLElement)return zt(b,Fb),zt(b,c.class),xn(b,-10,-10,re,B),$.insertBefore(b,Vt[m]),b}function hu(c,m){if(s==1||m>0){let b=s==1&&L[c.scale].time,y=c.value;c.value=b?bd(y)?kd(ce,Sd(y,j)):y||de:y||n0,c.label=c.label||(b?Gv:Kv)}if(Vr||m>0){c.width=c.width==null?1:c.width,c.paths=c.paths||g0||iv,c.fillTo=ue(c.fillTo||a0),c.pxAlign=+he(c.pxAlign,E),c.pxRound=Pd(c.pxAlign),c.stroke=ue(c.stroke||null),c.fill=ue(c.fill||null),c._stroke=c._fill=c._paths=c._focus=null;let b=r0(yt(1,c.width),1),y=c.points=Ke({},{size:b,width:yt(1,b*.2),stroke:c.stroke,space:b*2,paths:b0,_stroke:null,_fill:null},c.points);y.show=ue(y.show),y.filter=ue(y.filter),y.fill=ue(y.fill),y.stroke=ue(y.stroke),y.paths=ue(y.paths),y.pxAlign=c.pxAlign}if(Je){let b=bo(c,m);Ie.splice(m,0,b[0]),un.splice(m,0,b[1]),ie.values.push(null)}if(mt){$e.splice(m,0,null);let b=null;Vr?m==0&&(b=mu(c,m)):m>0&&(b=mu(c,m)),Vt.splice(m,0,b),Ur.splice(m,0,0),qr.splice(m,0,0)}st("addSeries",m)}function Oh(c,m){m=m??T.length,c=s==1?Ol(c,m,Td,_d):Ol(c,m,{},Ad),T.splice(m,0,c),hu(T[m],m)}r.addSeries=Oh;function Nh(c){if(T.splice(c,1),Je){ie.values.splice(c,1),un.splice(c,1);let m=Ie.splice(c,1)[0];Ir(null,m.firstChild),m.remove()}mt&&($e.splice(c,1),Vt.splice(c,1)[0].remove(),Ur.splice(c,1),qr.splice(c,1)),st("delSeries",c)}r.delSeries=Nh;let cr=[!1,!1,!1,!1];function zh(c,m){if(c._show=c.show,c.show){let b=c.side%2,y=L[c.scale];y==null&&(c.scale=b?T[1].scale:C,y=L[c.scale]);let w=y.time;c.size=ue(c.size),c.space=ue(c.space),c.rotate=ue(c.rotate),Xn(c.incrs)&&c.incrs.forEach(M=>{!er.has(M)&&er.set(M,jd(M))}),c.incrs=ue(c.incrs||(y.distr==2?Ev:w?N==1?Av:Pv:Mr)),c.splits=ue(c.splits||(w&&y.distr==1?wt:y.distr==3?Al:y.distr==4?Qv:Jv)),c.stroke=ue(c.stroke),c.grid.stroke=ue(c.grid.stroke),c.ticks.stroke=ue(c.ticks.stroke),c.border.stroke=ue(c.border.stroke);let S=c.values;c.values=Xn(S)&&!Xn(S[0])?ue(S):w?Xn(S)?$d(ce,wd(S,j)):bd(S)?zv(ce,S):S||ze:S||Yv,c.filter=ue(c.filter||(y.distr>=3&&y.log==10?e0:y.distr==3&&y.log==2?t0:Ud)),c.font=Hd(c.font),c.labelFont=Hd(c.labelFont),c._size=c.size(r,null,m,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,c._size>0&&(cr[m]=!0,c._el=Gt(Db,g))}}function Ls(c,m,b,y){let[w,S,M,_]=b,O=m%2,D=0;return O==0&&(_||S)&&(D=m==0&&!w||m==2&&!M?Ze(Rd.size/3):0),O==1&&(w||M)&&(D=m==1&&!S||m==3&&!_?Ze(Ed.size/2):0),D}let gu=r.padding=(e.padding||[Ls,Ls,Ls,Ls]).map(c=>ue(he(c,Ls))),Hn=r._padding=gu.map((c,m)=>c(r,m,cr,0)),at,et=null,tt=null,xo=s==1?T[0].idxs:null,Zt=null,Ps=!1;function bu(c,m){if(t=c??[],r.data=r._data=t,s==2){at=0;for(let b=1;b<T.length;b++)at+=t[b][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),Zt=t[0],at=Zt.length;let b=t;if(ne==2){b=t.slice();let y=b[0]=Array(at);for(let w=0;w<at;w++)y[w]=w}r._data=t=b}if(Kr(!0),st("setData"),ne==2&&(Wr=!0),m!==!1){let b=z;b.auto(r,Ps)?ia():In(C,b.min,b.max),lr=lr||U.left>=0,Ft=!0,Gr()}}r.setData=bu;function ia(){Ps=!0;let c,m;s==1&&(at>0?(et=xo[0]=0,tt=xo[1]=at-1,c=t[0][et],m=t[0][tt],ne==2?(c=et,m=tt):c==m&&(ne==3?[c,m]=Ri(c,c,z.log,!1):ne==4?[c,m]=Dl(c,c,z.log,!1):z.time?m=c+Ze(86400/N):[c,m]=$i(c,m,Il,!0))):(et=xo[0]=c=null,tt=xo[1]=m=null)),In(C,c,m)}let wo,jr,aa,la,ua,ca,pa,da,fa,St;function vu(c,m,b,y,w,S){c??=ed,b??=Wl,y??="butt",w??=ed,S??="round",c!=wo&&(d.strokeStyle=wo=c),w!=jr&&(d.fillStyle=jr=w),m!=aa&&(d.lineWidth=aa=m),S!=ua&&(d.lineJoin=ua=S),y!=ca&&(d.lineCap=ca=y),b!=la&&d.setLineDash(la=b)}function yu(c,m,b,y){m!=jr&&(d.fillStyle=jr=m),c!=pa&&(d.font=pa=c),b!=da&&(d.textAlign=da=b),y!=fa&&(d.textBaseline=fa=y)}function ma(c,m,b,y,w=0){if(y.length>0&&c.auto(r,Ps)&&(m==null||m.min==null)){let S=he(et,0),M=he(tt,y.length-1),_=b.min==null?ev(y,S,M,w,c.distr==3):[b.min,b.max];c.min=ln(c.min,b.min=_[0]),c.max=yt(c.max,b.max=_[1])}}let xu={min:null,max:null};function Hh(){for(let y in L){let w=L[y];K[y]==null&&(w.min==null||K[C]!=null&&w.auto(r,Ps))&&(K[y]=xu)}for(let y in L){let w=L[y];K[y]==null&&w.from!=null&&K[w.from]!=null&&(K[y]=xu)}K[C]!=null&&Kr(!0);let c={};for(let y in K){let w=K[y];if(w!=null){let S=c[y]=ys(L[y],uv);if(w.min!=null)Ke(S,w);else if(y!=C||s==2)if(at==0&&S.from==null){let M=S.range(r,null,null,y);S.min=M[0],S.max=M[1]}else S.min=Me,S.max=-Me}}if(at>0){T.forEach((y,w)=>{if(s==1){let S=y.scale,M=K[S];if(M==null)return;let _=c[S];if(w==0){let O=_.range(r,_.min,_.max,S);_.min=O[0],_.max=O[1],et=an(_.min,t[0]),tt=an(_.max,t[0]),tt-et>1&&(t[0][et]<_.min&&et++,t[0][tt]>_.max&&tt--),y.min=Zt[et],y.max=Zt[tt]}else y.show&&y.auto&&ma(_,M,y,t[w],y.sorted);y.idxs[0]=et,y.idxs[1]=tt}else if(w>0&&y.show&&y.auto){let[S,M]=y.facets,_=S.scale,O=M.scale,[D,I]=t[w],W=c[_],te=c[O];W!=null&&ma(W,K[_],S,D,S.sorted),te!=null&&ma(te,K[O],M,I,M.sorted),y.min=M.min,y.max=M.max}});for(let y in c){let w=c[y],S=K[y];if(w.from==null&&(S==null||S.min==null)){let M=w.range(r,w.min==Me?null:w.min,w.max==-Me?null:w.max,y);w.min=M[0],w.max=M[1]}}}for(let y in c){let w=c[y];if(w.from!=null){let S=c[w.from];if(S.min==null)w.min=w.max=null;else{let M=w.range(r,S.min,S.max,y);w.min=M[0],w.max=M[1]}}}let m={},b=!1;for(let y in c){let w=c[y],S=L[y];if(S.min!=w.min||S.max!=w.max){S.min=w.min,S.max=w.max;let M=S.distr;S._min=M==3?Ln(S.min):M==4?wl(S.min,S.asinh):M==100?S.fwd(S.min):S.min,S._max=M==3?Ln(S.max):M==4?wl(S.max,S.asinh):M==100?S.fwd(S.max):S.max,m[y]=b=!0}}if(b){T.forEach((y,w)=>{s==2?w>0&&m.y&&(y._paths=null):m[y.scale]&&(y._paths=null)});for(let y in m)Wr=!0,st("setScale",y);mt&&U.left>=0&&(lr=Ft=!0)}for(let y in K)K[y]=null}function Dh(c){let m=Cl(et-1,0,at-1),b=Cl(tt+1,0,at-1);for(;c[m]==null&&m>0;)m--;for(;c[b]==null&&b<at-1;)b++;return[m,b]}function Ih(){if(at>0){let c=T.some(m=>m._focus)&&St!=pn.alpha;c&&(d.globalAlpha=St=pn.alpha),T.forEach((m,b)=>{if(b>0&&m.show&&(wu(b,!1),wu(b,!0),m._paths==null)){let y=St;St!=m.alpha&&(d.globalAlpha=St=m.alpha);let w=s==2?[0,t[b][0].length-1]:Dh(t[b]);m._paths=m.paths(r,b,w[0],w[1]),St!=y&&(d.globalAlpha=St=y)}}),T.forEach((m,b)=>{if(b>0&&m.show){let y=St;St!=m.alpha&&(d.globalAlpha=St=m.alpha),m._paths!=null&&$u(b,!1);{let w=m._paths!=null?m._paths.gaps:null,S=m.points.show(r,b,et,tt,w),M=m.points.filter(r,b,S,w);(S||M)&&(m.points._paths=m.points.paths(r,b,et,tt,M),$u(b,!0))}St!=y&&(d.globalAlpha=St=y),st("drawSeries",b)}}),c&&(d.globalAlpha=St=1)}}function wu(c,m){let b=m?T[c].points:T[c];b._stroke=b.stroke(r,c),b._fill=b.fill(r,c)}function $u(c,m){let b=m?T[c].points:T[c],{stroke:y,fill:w,clip:S,flags:M,_stroke:_=b._stroke,_fill:O=b._fill,_width:D=b.width}=b._paths;D=Ee(D*be,3);let I=null,W=D%2/2;m&&O==null&&(O=D>0?"#fff":_);let te=b.pxAlign==1&&W>0;if(te&&d.translate(W,W),!m){let ge=_t-D/2,fe=Wt-D/2,ae=$t+D,Z=Qt+D;I=new Path2D,I.rect(ge,fe,ae,Z)}m?ha(_,D,b.dash,b.cap,O,y,w,M,S):Bh(c,_,D,b.dash,b.cap,O,y,w,M,I,S),te&&d.translate(-W,-W)}function Bh(c,m,b,y,w,S,M,_,O,D,I){let W=!1;O!=0&&G.forEach((te,ge)=>{if(te.series[0]==c){let fe=T[te.series[1]],ae=t[te.series[1]],Z=(fe._paths||co).band;Xn(Z)&&(Z=te.dir==1?Z[0]:Z[1]);let q,Oe=null;fe.show&&Z&&nv(ae,et,tt)?(Oe=te.fill(r,ge)||S,q=fe._paths.clip):Z=null,ha(m,b,y,w,Oe,M,_,O,D,I,q,Z),W=!0}}),W||ha(m,b,y,w,S,M,_,O,D,I)}let Su=xs|Ll;function ha(c,m,b,y,w,S,M,_,O,D,I,W){vu(c,m,b,y,w),(O||D||W)&&(d.save(),O&&d.clip(O),D&&d.clip(D)),W?(_&Su)==Su?(d.clip(W),I&&d.clip(I),So(w,M),$o(c,S,m)):_&Ll?(So(w,M),d.clip(W),$o(c,S,m)):_&xs&&(d.save(),d.clip(W),I&&d.clip(I),So(w,M),d.restore(),$o(c,S,m)):(So(w,M),$o(c,S,m)),(O||D||W)&&d.restore()}function $o(c,m,b){b>0&&(m instanceof Map?m.forEach((y,w)=>{d.strokeStyle=wo=w,d.stroke(y)}):m!=null&&c&&d.stroke(m))}function So(c,m){m instanceof Map?m.forEach((b,y)=>{d.fillStyle=jr=y,d.fill(b)}):m!=null&&c&&d.fill(m)}function Wh(c,m,b,y){let w=H[c],S;if(y<=0)S=[0,0];else{let M=w._space=w.space(r,c,m,b,y),_=w._incrs=w.incrs(r,c,m,b,y,M);S=S0(m,b,_,y,M)}return w._found=S}function ga(c,m,b,y,w,S,M,_,O,D){let I=M%2/2;E==1&&d.translate(I,I),vu(_,M,O,D,_),d.beginPath();let W,te,ge,fe,ae=w+(y==0||y==3?-S:S);b==0?(te=w,fe=ae):(W=w,ge=ae);for(let Z=0;Z<c.length;Z++)m[Z]!=null&&(b==0?W=ge=c[Z]:te=fe=c[Z],d.moveTo(W,te),d.lineTo(ge,fe));d.stroke(),E==1&&d.translate(-I,-I)}function Fh(c){let m=!0;return H.forEach((b,y)=>{if(!b.show)return;let w=L[b.scale];if(w.min==null){b._show&&(m=!1,b._show=!1,Kr(!1));return}else b._show||(m=!1,b._show=!0,Kr(!1));let S=b.side,M=S%2,{min:_,max:O}=w,[D,I]=Wh(y,_,O,M==0?re:B);if(I==0)return;let W=w.distr==2,te=b._splits=b.splits(r,y,_,O,D,I,W),ge=w.distr==2?te.map(q=>Zt[q]):te,fe=w.distr==2?Zt[te[1]]-Zt[te[0]]:D,ae=b._values=b.values(r,b.filter(r,ge,y,I,fe),y,I,fe);b._rotate=S==2?b.rotate(r,ae,y,I):0;let Z=b._size;b._size=Yt(b.size(r,ae,y,c)),Z!=null&&b._size!=Z&&(m=!1)}),m}function Vh(c){let m=!0;return gu.forEach((b,y)=>{let w=b(r,y,cr,c);w!=Hn[y]&&(m=!1),Hn[y]=w}),m}function Uh(){for(let c=0;c<H.length;c++){let m=H[c];if(!m.show||!m._show)continue;let b=m.side,y=b%2,w,S,M=m.stroke(r,c),_=b==0||b==3?-1:1,[O,D]=m._found;if(m.label!=null){let bt=m.labelGap*_,Ot=Ze((m._lpos+bt)*be);yu(m.labelFont[0],M,"center",b==2?"top":Xp),d.save(),y==1?(w=S=0,d.translate(Ot,Ze(Wt+Qt/2)),d.rotate((b==3?-xi:xi)/2)):(w=Ze(_t+$t/2),S=Ot);let fr=Fd(m.label)?m.label(r,c,O,D):m.label;d.fillText(fr,w,S),d.restore()}if(D==0)continue;let I=L[m.scale],W=y==0?$t:Qt,te=y==0?_t:Wt,ge=m._splits,fe=I.distr==2?ge.map(bt=>Zt[bt]):ge,ae=I.distr==2?Zt[ge[1]]-Zt[ge[0]]:O,Z=m.ticks,q=m.border,Oe=Z.show?Z.size:0,We=Ze(Oe*be),ot=Ze((m.alignTo==2?m._size-Oe-m.gap:m.gap)*be),Se=m._rotate*-xi/180,Fe=P(m._pos*be),Lt=(We+ot)*_,gt=Fe+Lt;S=y==0?gt:0,w=y==1?gt:0;let Ut=m.font[0],Xt=m.align==1?ms:m.align==2?vl:Se>0?ms:Se<0?vl:y==0?"center":b==3?vl:ms,mn=Se||y==1?"middle":b==2?"top":Xp;yu(Ut,M,Xt,mn);let Pt=m.font[1]*m.lineGap,qt=ge.map(bt=>P(a(bt,I,W,te))),en=m._values;for(let bt=0;bt<en.length;bt++){let Ot=en[bt];if(Ot!=null){y==0?w=qt[bt]:S=qt[bt],Ot=""+Ot;let fr=Ot.indexOf(`
`)==-1?[Ot]:Ot.split(/\n/gm);for(let vt=0;vt<fr.length;vt++){let Fu=fr[vt];Se?(d.save(),d.translate(w,S+vt*Pt),d.rotate(Se),d.fillText(Fu,0,0),d.restore()):d.fillText(Fu,w,S+vt*Pt)}}}Z.show&&ga(qt,Z.filter(r,fe,c,D,ae),y,b,Fe,We,Ee(Z.width*be,3),Z.stroke(r,c),Z.dash,Z.cap);let hn=m.grid;hn.show&&ga(qt,hn.filter(r,fe,c,D,ae),y,y==0?2:1,y==0?Wt:_t,y==0?Qt:$t,Ee(hn.width*be,3),hn.stroke(r,c),hn.dash,hn.cap),q.show&&ga([Fe],[1],y==0?1:0,y==0?1:2,y==1?Wt:_t,y==1?Qt:$t,Ee(q.width*be,3),q.stroke(r,c),q.dash,q.cap)}st("drawAxes")}function Kr(c){T.forEach((m,b)=>{b>0&&(m._paths=null,c&&(s==1?(m.min=null,m.max=null):m.facets.forEach(y=>{y.min=null,y.max=null})))})}let ko=!1,ba=!1,Os=[];function qh(){ba=!1;for(let c=0;c<Os.length;c++)st(...Os[c]);Os.length=0}function Gr(){ko||(gv(ku),ko=!0)}function jh(c,m=!1){ko=!0,ba=m,c(r),ku(),m&&Os.length>0&&queueMicrotask(qh)}r.batch=jh;function ku(){if(sa&&(Hh(),sa=!1),Wr&&(Ah(),Wr=!1),vo){if(Ne(x,ms,Ce),Ne(x,"top",Qe),Ne(x,io,re),Ne(x,ao,B),Ne($,ms,Ce),Ne($,"top",Qe),Ne($,io,re),Ne($,ao,B),Ne(g,io,Sn),Ne(g,ao,or),f.width=Ze(Sn*be),f.height=Ze(or*be),H.forEach(({_el:c,_show:m,_size:b,_pos:y,side:w})=>{if(c!=null)if(m){let S=w===3||w===0?b:0,M=w%2==1;Ne(c,M?"left":"top",y-S),Ne(c,M?"width":"height",b),Ne(c,M?"top":"left",M?Qe:Ce),Ne(c,M?"height":"width",M?B:re),Ml(c,Er)}else zt(c,Er)}),wo=jr=aa=ua=ca=pa=da=fa=la=null,St=1,Hs(!0),Ce!=Br||Qe!=ir||re!=cn||B!=ar){Kr(!1);let c=re/cn,m=B/ar;if(mt&&!lr&&U.left>=0){U.left*=c,U.top*=m,Yr&&xn(Yr,Ze(U.left),0,re,B),Jr&&xn(Jr,0,Ze(U.top),re,B);for(let b=0;b<Vt.length;b++){let y=Vt[b];y!=null&&(Ur[b]*=c,qr[b]*=m,xn(y,Yt(Ur[b]),Yt(qr[b]),re,B))}}if(Pe.show&&!yo&&Pe.left>=0&&Pe.width>0){Pe.left*=c,Pe.width*=c,Pe.top*=m,Pe.height*=m;for(let b in Sa)Ne(Xr,b,Pe[b])}Br=Ce,ir=Qe,cn=re,ar=B}st("setSize"),vo=!1}Sn>0&&or>0&&(d.clearRect(0,0,f.width,f.height),st("drawClear"),J.forEach(c=>c()),st("draw")),Pe.show&&yo&&(Ro(Pe),yo=!1),mt&&lr&&(dr(null,!0,!1),lr=!1),ie.show&&ie.live&&Ft&&(wa(),Ft=!1),l||(l=!0,r.status=1,st("ready")),Ps=!1,ko=!1}r.redraw=(c,m)=>{Wr=m||!1,c!==!1?In(C,z.min,z.max):Gr()};function va(c,m){let b=L[c];if(b.from==null){if(at==0){let y=b.range(r,m.min,m.max,c);m.min=y[0],m.max=y[1]}if(m.min>m.max){let y=m.min;m.min=m.max,m.max=y}if(at>1&&m.min!=null&&m.max!=null&&m.max-m.min<1e-16)return;c==C&&b.distr==2&&at>0&&(m.min=an(m.min,t[0]),m.max=an(m.max,t[0]),m.min==m.max&&m.max++),K[c]=m,sa=!0,Gr()}}r.setScale=va;let ya,xa,Yr,Jr,Ru,Tu,Qr,Zr,Mu,Eu,Le,De,Dn=!1,lt=U.drag,nt=lt.x,rt=lt.y;mt&&(U.x&&(ya=Gt(Bb,$)),U.y&&(xa=Gt(Wb,$)),z.ori==0?(Yr=ya,Jr=xa):(Yr=xa,Jr=ya),Le=U.left,De=U.top);let Pe=r.select=Ke({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Xr=Pe.show?Gt(Ib,Pe.over?$:x):null;function Ro(c,m){if(Pe.show){for(let b in c)Pe[b]=c[b],b in Sa&&Ne(Xr,b,c[b]);m!==!1&&st("setSelect")}}r.setSelect=Ro;function Kh(c){if(T[c].show)Je&&Ml(Ie[c],Er);else if(Je&&zt(Ie[c],Er),mt){let b=Vr?Vt[0]:Vt[c];b!=null&&xn(b,-10,-10,re,B)}}function In(c,m,b){va(c,{min:m,max:b})}function dn(c,m,b,y){m.focus!=null&&Zh(c),m.show!=null&&T.forEach((w,S)=>{S>0&&(c==S||c==null)&&(w.show=m.show,Kh(S),s==2?(In(w.facets[0].scale,null,null),In(w.facets[1].scale,null,null)):In(w.scale,null,null),Gr())}),b!==!1&&st("setSeries",c,m),y&&Ds("setSeries",r,c,m)}r.setSeries=dn;function Gh(c,m){Ke(G[c],m)}function Yh(c,m){c.fill=ue(c.fill||null),c.dir=he(c.dir,-1),m=m??G.length,G.splice(m,0,c)}function Jh(c){c==null?G.length=0:G.splice(c,1)}r.addBand=Yh,r.setBand=Gh,r.delBand=Jh;function Qh(c,m){T[c].alpha=m,mt&&Vt[c]!=null&&(Vt[c].style.opacity=m),Je&&Ie[c]&&(Ie[c].style.opacity=m)}let kn,Bn,pr,es={focus:!0};function Zh(c){if(c!=pr){let m=c==null,b=pn.alpha!=1;T.forEach((y,w)=>{if(s==1||w>0){let S=m||w==0||w==c;y._focus=m?null:S,b&&Qh(w,S?1:pn.alpha)}}),pr=c,b&&Gr()}}Je&&Fr&&ht(rd,ye,c=>{U._lock||(ur(c),pr!=null&&dn(null,es,!0,Ue.setSeries))});function fn(c,m,b){let y=L[m];b&&(c=c/be-(y.ori==1?Qe:Ce));let w=re;y.ori==1&&(w=B,c=w-c),y.dir==-1&&(c=w-c);let S=y._min,M=y._max,_=c/w,O=S+(M-S)*_,D=y.distr;return D==3?bs(10,O):D==4?sv(O,y.asinh):D==100?y.bwd(O):O}function Xh(c,m){let b=fn(c,C,m);return an(b,t[0],et,tt)}r.valToIdx=c=>an(c,t[0]),r.posToIdx=Xh,r.posToVal=fn,r.valToPos=(c,m,b)=>L[m].ori==0?o(c,L[m],b?$t:re,b?_t:0):i(c,L[m],b?Qt:B,b?Wt:0),r.setCursor=(c,m,b)=>{Le=c.left,De=c.top,dr(null,m,b)};function Cu(c,m){Ne(Xr,ms,Pe.left=c),Ne(Xr,io,Pe.width=m)}function Au(c,m){Ne(Xr,"top",Pe.top=c),Ne(Xr,ao,Pe.height=m)}let Ns=z.ori==0?Cu:Au,zs=z.ori==1?Cu:Au;function eg(){if(Je&&ie.live)for(let c=s==2?1:0;c<T.length;c++){if(c==0&&Bt)continue;let m=ie.values[c],b=0;for(let y in m)un[c][b++].firstChild.nodeValue=m[y]}}function wa(c,m){if(c!=null&&(c.idxs?c.idxs.forEach((b,y)=>{$e[y]=b}):lv(c.idx)||$e.fill(c.idx),ie.idx=$e[0]),Je&&ie.live){for(let b=0;b<T.length;b++)(b>0||s==1&&!Bt)&&tg(b,$e[b]);eg()}Ft=!1,m!==!1&&st("setLegend")}r.setLegend=wa;function tg(c,m){let b=T[c],y=c==0&&ne==2?Zt:t[c],w;Bt?w=b.values(r,c,m)??zn:(w=b.value(r,m==null?null:y[m],c,m),w=w==null?zn:{_:w}),ie.values[c]=w}function dr(c,m,b){Mu=Le,Eu=De,[Le,De]=U.move(r,Le,De),U.left=Le,U.top=De,mt&&(Yr&&xn(Yr,Ze(Le),0,re,B),Jr&&xn(Jr,0,Ze(De),re,B));let y,w=et>tt;kn=Me,Bn=null;let S=z.ori==0?re:B,M=z.ori==1?re:B;if(Le<0||at==0||w){y=U.idx=null;for(let _=0;_<T.length;_++){let O=Vt[_];O!=null&&xn(O,-10,-10,re,B)}Fr&&dn(null,es,!0,c==null&&Ue.setSeries),ie.live&&($e.fill(y),Ft=!0)}else{let _,O,D;s==1&&(_=z.ori==0?Le:De,O=fn(_,C),y=U.idx=an(O,t[0],et,tt),D=V(t[0][y],z,S,0));let I=-10,W=-10,te=0,ge=0,fe=!0,ae="",Z="";for(let q=s==2?1:0;q<T.length;q++){let Oe=T[q],We=$e[q],ot=We==null?null:s==1?t[q][We]:t[q][1][We],Se=U.dataIdx(r,q,y,O),Fe=Se==null?null:s==1?t[q][Se]:t[q][1][Se];if(Ft=Ft||Fe!=ot||Se!=We,$e[q]=Se,q>0&&Oe.show){let Lt=Se==null?-10:Se==y?D:V(s==1?t[0][Se]:t[q][0][Se],z,S,0),gt=Fe==null?-10:ee(Fe,s==1?L[Oe.scale]:L[Oe.facets[1].scale],M,0);if(Fr&&Fe!=null){let Ut=z.ori==1?Le:De,Xt=Xe(pn.dist(r,q,Se,gt,Ut));if(Xt<kn){let mn=pn.bias;if(mn!=0){let Pt=fn(Ut,Oe.scale),qt=Fe>=0?1:-1,en=Pt>=0?1:-1;en==qt&&(en==1?mn==1?Fe>=Pt:Fe<=Pt:mn==1?Fe<=Pt:Fe>=Pt)&&(kn=Xt,Bn=q)}else kn=Xt,Bn=q}}if(Ft||Vr){let Ut,Xt;z.ori==0?(Ut=Lt,Xt=gt):(Ut=gt,Xt=Lt);let mn,Pt,qt,en,hn,bt,Ot=!0,fr=ct.bbox;if(fr!=null){Ot=!1;let vt=fr(r,q);qt=vt.left,en=vt.top,mn=vt.width,Pt=vt.height}else qt=Ut,en=Xt,mn=Pt=ct.size(r,q);if(bt=ct.fill(r,q),hn=ct.stroke(r,q),Vr)q==Bn&&kn<=pn.prox&&(I=qt,W=en,te=mn,ge=Pt,fe=Ot,ae=bt,Z=hn);else{let vt=Vt[q];vt!=null&&(Ur[q]=qt,qr[q]=en,cd(vt,mn,Pt,Ot),ld(vt,bt,hn),xn(vt,Yt(qt),Yt(en),re,B))}}}}if(Vr){let q=pn.prox,Oe=pr==null?kn<=q:kn>q||Bn!=pr;if(Ft||Oe){let We=Vt[0];We!=null&&(Ur[0]=I,qr[0]=W,cd(We,te,ge,fe),ld(We,ae,Z),xn(We,Yt(I),Yt(W),re,B))}}}if(Pe.show&&Dn)if(c!=null){let[_,O]=Ue.scales,[D,I]=Ue.match,[W,te]=c.cursor.sync.scales,ge=c.cursor.drag;if(nt=ge._x,rt=ge._y,nt||rt){let{left:fe,top:ae,width:Z,height:q}=c.select,Oe=c.scales[W].ori,We=c.posToVal,ot,Se,Fe,Lt,gt,Ut=_!=null&&D(_,W),Xt=O!=null&&I(O,te);Ut&&nt?(Oe==0?(ot=fe,Se=Z):(ot=ae,Se=q),Fe=L[_],Lt=V(We(ot,W),Fe,S,0),gt=V(We(ot+Se,W),Fe,S,0),Ns(ln(Lt,gt),Xe(gt-Lt))):Ns(0,S),Xt&&rt?(Oe==1?(ot=fe,Se=Z):(ot=ae,Se=q),Fe=L[O],Lt=ee(We(ot,te),Fe,M,0),gt=ee(We(ot+Se,te),Fe,M,0),zs(ln(Lt,gt),Xe(gt-Lt))):zs(0,M)}else ka()}else{let _=Xe(Mu-Ru),O=Xe(Eu-Tu);if(z.ori==1){let te=_;_=O,O=te}nt=lt.x&&_>=lt.dist,rt=lt.y&&O>=lt.dist;let D=lt.uni;D!=null?nt&&rt&&(nt=_>=D,rt=O>=D,!nt&&!rt&&(O>_?rt=!0:nt=!0)):lt.x&&lt.y&&(nt||rt)&&(nt=rt=!0);let I,W;nt&&(z.ori==0?(I=Qr,W=Le):(I=Zr,W=De),Ns(ln(I,W),Xe(W-I)),rt||zs(0,M)),rt&&(z.ori==1?(I=Qr,W=Le):(I=Zr,W=De),zs(ln(I,W),Xe(W-I)),nt||Ns(0,S)),!nt&&!rt&&(Ns(0,0),zs(0,0))}if(lt._x=nt,lt._y=rt,c==null){if(b){if(Wu!=null){let[_,O]=Ue.scales;Ue.values[0]=_!=null?fn(z.ori==0?Le:De,_):null,Ue.values[1]=O!=null?fn(z.ori==1?Le:De,O):null}Ds(yl,r,Le,De,re,B,y)}if(Fr){let _=b&&Ue.setSeries,O=pn.prox;pr==null?kn<=O&&dn(Bn,es,!0,_):kn>O?dn(null,es,!0,_):Bn!=pr&&dn(Bn,es,!0,_)}}Ft&&(ie.idx=y,wa()),m!==!1&&st("setCursor")}let Wn=null;Object.defineProperty(r,"rect",{get(){return Wn==null&&Hs(!1),Wn}});function Hs(c=!1){c?Wn=null:(Wn=$.getBoundingClientRect(),st("syncRect",Wn))}function _u(c,m,b,y,w,S,M){U._lock||Dn&&c!=null&&c.movementX==0&&c.movementY==0||($a(c,m,b,y,w,S,M,!1,c!=null),c!=null?dr(null,!0,!0):dr(m,!0,!1))}function $a(c,m,b,y,w,S,M,_,O){if(Wn==null&&Hs(!1),ur(c),c!=null)b=c.clientX-Wn.left,y=c.clientY-Wn.top;else{if(b<0||y<0){Le=-10,De=-10;return}let[D,I]=Ue.scales,W=m.cursor.sync,[te,ge]=W.values,[fe,ae]=W.scales,[Z,q]=Ue.match,Oe=m.axes[0].side%2==1,We=z.ori==0?re:B,ot=z.ori==1?re:B,Se=Oe?S:w,Fe=Oe?w:S,Lt=Oe?y:b,gt=Oe?b:y;if(fe!=null?b=Z(D,fe)?a(te,L[D],We,0):-10:b=We*(Lt/Se),ae!=null?y=q(I,ae)?a(ge,L[I],ot,0):-10:y=ot*(gt/Fe),z.ori==1){let Ut=b;b=y,y=Ut}}O&&(m==null||m.cursor.event.type==yl)&&((b<=1||b>=re-1)&&(b=Tr(b,re)),(y<=1||y>=B-1)&&(y=Tr(y,B))),_?(Ru=b,Tu=y,[Qr,Zr]=U.move(r,b,y)):(Le=b,De=y)}let Sa={width:0,height:0,left:0,top:0};function ka(){Ro(Sa,!1)}let Lu,Pu,Ou,Nu;function zu(c,m,b,y,w,S,M){Dn=!0,nt=rt=lt._x=lt._y=!1,$a(c,m,b,y,w,S,M,!0,!1),c!=null&&(ht(xl,Rl,Hu,!1),Ds(td,r,Qr,Zr,re,B,null));let{left:_,top:O,width:D,height:I}=Pe;Lu=_,Pu=O,Ou=D,Nu=I}function Hu(c,m,b,y,w,S,M){Dn=lt._x=lt._y=!1,$a(c,m,b,y,w,S,M,!1,!0);let{left:_,top:O,width:D,height:I}=Pe,W=D>0||I>0,te=Lu!=_||Pu!=O||Ou!=D||Nu!=I;if(W&&te&&Ro(Pe),lt.setScale&&W&&te){let ge=_,fe=D,ae=O,Z=I;if(z.ori==1&&(ge=O,fe=I,ae=_,Z=D),nt&&In(C,fn(ge,C),fn(ge+fe,C)),rt)for(let q in L){let Oe=L[q];q!=C&&Oe.from==null&&Oe.min!=Me&&In(q,fn(ae+Z,q),fn(ae,q))}ka()}else U.lock&&(U._lock=!U._lock,dr(m,!0,c!=null));c!=null&&(Ir(xl,Rl),Ds(xl,r,Le,De,re,B,null))}function ng(c,m,b,y,w,S,M){if(U._lock)return;ur(c);let _=Dn;if(Dn){let O=!0,D=!0,I=10,W,te;z.ori==0?(W=nt,te=rt):(W=rt,te=nt),W&&te&&(O=Le<=I||Le>=re-I,D=De<=I||De>=B-I),W&&O&&(Le=Le<Qr?0:re),te&&D&&(De=De<Zr?0:B),dr(null,!0,!0),Dn=!1}Le=-10,De=-10,$e.fill(null),dr(null,!0,!0),_&&(Dn=_)}function Du(c,m,b,y,w,S,M){U._lock||(ur(c),ia(),ka(),c!=null&&Ds(sd,r,Le,De,re,B,null))}function Iu(){H.forEach(k0),oa(r.width,r.height,!0)}Cr(wi,gs,Iu);let ts={};ts.mousedown=zu,ts.mousemove=_u,ts.mouseup=Hu,ts.dblclick=Du,ts.setSeries=(c,m,b,y)=>{let w=Ue.match[2];b=w(r,m,b),b!=-1&&dn(b,y,!0,!1)},mt&&(ht(td,$,zu),ht(yl,$,_u),ht(nd,$,c=>{ur(c),Hs(!1)}),ht(rd,$,ng),ht(sd,$,Du),Pl.add(r),r.syncRect=Hs);let To=r.hooks=e.hooks||{};function st(c,m,b){ba?Os.push([c,m,b]):c in To&&To[c].forEach(y=>{y.call(null,r,m,b)})}(e.plugins||[]).forEach(c=>{for(let m in c.hooks)To[m]=(To[m]||[]).concat(c.hooks[m])});let Bu=(c,m,b)=>b,Ue=Ke({key:null,setSeries:!1,filters:{pub:hd,sub:hd},scales:[C,T[1]?T[1].scale:null],match:[gd,gd,Bu],values:[null,null]},U.sync);Ue.match.length==2&&Ue.match.push(Bu),U.sync=Ue;let Wu=Ue.key,Ra=ff(Wu);function Ds(c,m,b,y,w,S,M){Ue.filters.pub(c,m,b,y,w,S,M)&&Ra.pub(c,m,b,y,w,S,M)}Ra.sub(r);function rg(c,m,b,y,w,S,M){Ue.filters.sub(c,m,b,y,w,S,M)&&ts[c](null,m,b,y,w,S,M)}r.pub=rg;function sg(){Ra.unsub(r),Pl.delete(r),sr.clear(),El(wi,gs,Iu),u.remove(),ye?.remove(),st("destroy")}r.destroy=sg;function Ta(){st("init",e,t),bu(t||e.data,!1),K[C]?va(C,K[C]):ia(),yo=Pe.show&&(Pe.width>0||Pe.height>0),lr=Ft=!0,oa(e.width,e.height)}return T.forEach(hu),H.forEach(zh),n?n instanceof HTMLElement?(n.appendChild(u),Ta()):n(r,Ta):Ta(),r}Ge.assign=Ke;Ge.fmtNum=Bl;Ge.rangeNum=$i;Ge.rangeLog=Ri;Ge.rangeAsinh=Dl;Ge.orient=_r;Ge.pxRatio=be;Ge.join=hv;Ge.fmtDate=Fl,Ge.tzDate=Tv;Ge.sync=ff;{Ge.addGap=l0,Ge.clipGaps=Ei;let e=Ge.paths={points:yf};e.linear=wf,e.stepped=p0,e.bars=d0,e.spline=m0}var Rf=1e-6,Lr=class{constructor(t,n,r){this.axis=t;let s=t==="relative"?r:0;this.tracks=n.map(o=>({curve:o,x:t==="step"?o.steps:R0(o.wall_times,s)}))}x(t,n){let r=this.track(n);return this.axis==="step"||!r?t:Tf(r.curve.steps,r.x,t)}step(t){let n=this.track();return this.axis==="step"||!n?t:Tf(n.x,n.curve.steps,t)}grid(){let t=this.tracks.map(({curve:r,x:s})=>this.broken(r,s,r.values)),n=this.tracks.flatMap(({curve:r,x:s})=>r.smoothed?[this.broken(r,s,r.smoothed)]:[]);return ls([...t,...n])}indexAt(t,n){let r=this.tracks[t]?.x??[],s=ks(r,n);return r[s]===n?s:-1}track(t){let n=t&&this.tracks.find(({curve:r})=>r.member===t.member&&r.tag===t.tag);return n||this.tracks.reduce((r,s)=>r&&r.x.length>=s.x.length?r:s,void 0)}broken(t,n,r){if(this.axis==="step"||!t.pauses.length)return{steps:n,values:r};let s=[],o=[],i=new Set(t.pauses.map(({step:a})=>ks(t.steps,a)));return n.forEach((a,l)=>{s.push(a),o.push(r[l]??null);let u=n[l+1];!i.has(l)||u===void 0||(s.push((a+u)/2),o.push(null))}),{steps:s,values:o}}};function R0(e,t){let n=(e.find(r=>r!==null)??t)-t-Rf;return e.map(r=>n=Math.max(r===null?n:r-t,n+Rf))}function ks(e,t){let[n,r]=[0,e.length];for(;n<r;){let s=n+r>>1;(e[s]??1/0)<t?n=s+1:r=s}return n}function Tf(e,t,n){let r=ks(e,n),[s,o]=[e[r],t[r]],[i,a]=[e[r-1],t[r-1]];return s===void 0||o===void 0?t.at(-1)??n:i===void 0||a===void 0||s===n?o:a+(o-a)*(n-i)/(s-i)}var T0=1,Mf=3,Ef=4;function Cf(e,t,n,r,s,o,i){let l={range:()=>{let u=Af(s()),f=ut(u,...o())??ut(u),d=e.yRange??(f&&ui(f,r,t));return d?ci(d,t):[0,1]},distr:t===null?T0:t>0?Ef:Mf};return t&&(l.asinh=t),{x:{time:e.axis==="wall",range:(u,f,d)=>n.x.length&&f!==d?[f,d]:i()},y:l}}function Af(e){return e.flatMap(t=>[t,...t.overwritten??[]])}function _f({distr:e}){return e===Mf||e===Ef}function Lf(e){let t=Af(e.curves),n=e.yRange??ut(t);if(e.scale==="linear"||!n)return null;let r=e.scale!=="symlog"||n[0]<=0;return pi(e.yRange?[]:t,r?n:[0,n[1]])}var Rs=60,Li=3600,Pi=86400;function Of(){let e=[.001,.01,.1,.2,.5,1,2,5,10,15,30],t=[1,2,5,10,15,30].map(s=>s*Rs),n=[1,2,3,6,12].map(s=>s*Li),r=[1,2,5,10,20,50,100,200,500,1e3].map(s=>s*Pi);return[...e,...t,...n,...r]}function Nf(e,t){let n=e<0?"−":"",r=Math.abs(e);return r<1e-9?"0":t>=Pi?`${n}${fo(r/Pi)} d`:t>=Li?`${n}${fo(r/Li)} h`:t>=Rs?r<2*Li?`${n}${fo(r/Rs)} min`:`${n}${Pf(r/Rs)} h`:r<2*Rs?`${n}${fo(r)} s`:`${n}${Pf(r)} min`}function Pf(e){let t=e%60;return`${Math.floor(e/60)}:${t<10?"0":""}${fo(t)}`}function fo(e){return String(Number(e.toFixed(3)))}function zf(){return Rt()==="en"?"en-GB":Rt()}function Hf(e,t){let n="";return e.map(r=>{let s=new Date(r*1e3),o=s.toLocaleDateString(Rt(),{month:"short",day:"numeric"});if(t>=Pi)return o;let i=s.toLocaleTimeString(zf(),{hour:"2-digit",minute:"2-digit",...t<Rs?{second:"2-digit"}:{}});return o===n?i:(n=o,`${o} ${i}`)})}function Df(e){return new Date(e*1e3).toLocaleString(zf(),{day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",second:"2-digit"})}var M0=4,E0=14,If=32,C0=Bf([1,2,2.5,5],-32,308);function Oi(e,t,n="step"){let r=_f(t),s={stroke:e["text-2"],font:`11px ${vn}`,grid:{stroke:e.grid,width:1},ticks:{show:!1},border:{show:!0,stroke:e["border-strong"],width:1}};return[{...s,grid:{show:!1},size:24,gap:4,space:64,...A0(n)},{...s,border:{show:!1},gap:8,space:If,size:(o,i,a,l)=>{let u=o.axes[a];if(l>1&&u?._size!==void 0)return u._size;let f=Math.max(0,...(i??[]).map(d=>d.length));return Math.max(36,16+f*6.2)},incrs:C0,values:(o,i,a,l,u)=>N0(i,r?0:u),...r?{splits:L0,filter:(o,i)=>i}:{}}]}function A0(e){return e==="share"?{values:(t,n)=>n.map(r=>`${r} %`)}:e==="wall"?{space:96,values:(t,n,r,s,o)=>Hf(n,o)}:e==="relative"?{incrs:Of(),values:(t,n,r,s,o)=>n.map(i=>Nf(i,o))}:{incrs:Bf([1,2,5],0,15),values:(t,n)=>_0(n)}}function _0(e){let t=e.map(n=>Ga(n));return new Set(t).size<t.length?e.map(n=>F(n)):t}function L0(e,t,n,r){let{distr:s,asinh:o=1}=e.scales.y??{},i=s===M0?o:0,a=e.bbox.height/devicePixelRatio,l=O0(n,r,i,Math.max(2,Math.floor(a/If)));return P0(l,u=>a*sn(u,i)/(sn(r,i)-sn(n,i)))}function P0(e,t){let n=[];for(let r of[...e].sort((s,o)=>+(o===0)-+(s===0)||Math.abs(o)-Math.abs(s)))n.every(s=>Math.abs(t(r)-t(s))>=E0)&&n.push(r);return n.sort((r,s)=>r-s)}function O0(e,t,n,r){let s=n>0?n:e,o=Math.max(Math.abs(t),n>0?Math.abs(e):0);if(!(s>0&&s<=o&&o<1/0))return[];let i=Math.floor(Math.log10(s)),a=Math.ceil(Math.log10(o)),l=Math.log10(o/s),u=n>0&&e<0&&t>0?2:1,f=Math.max(1,Math.ceil((a-i)*u/r)),d=l*u*2<=Math.max(r,4)?[1,2,5]:[1],g=n>0?[0]:[];for(let x=a-a%f;x>=i;x-=f)for(let $ of d){let E=+`${$}e${x}`;g.push(E),n>0&&g.push(-E)}return g.filter(x=>x>=e&&x<=t).sort((x,$)=>x-$)}function N0(e,t){return e.map(n=>{if(n===null)return"";let r=Math.abs(n);if(!(t>0))return Y(n,3);let s=z0(t),o=Math.floor(Math.log10(r))-s+1;return n!==0&&(r>=1e5||r<.001)?Y(n,Math.max(3,Math.min(15,o))):(s<0?n.toFixed(-s):Y(n,5)).replace("-","−")})}function z0(e){let[t="",n="0"]=e.toExponential(5).split("e");return Number(n)-(String(Number(t)).split(".")[1]?.length??0)}function Bf(e,t,n){let r=[];for(let s=t;s<n;s+=1)for(let o of e)r.push(+`${o}e${s}`);return r}function H0(e,[t,n]){let r=s=>{let o=u=>s?u>n:u<t,i=e.findIndex(u=>u!==null&&o(u));if(i<0)return[];let l=e.filter(u=>u!==null&&o(u)).reduce((u,f)=>(s?f>u:f<u)?f:u);return[{first:i,value:l,up:s}]};return[...r(!0),...r(!1)]}function Ni(e,t,n,r){for(let s of e.curves)for(let{first:o,value:i,up:a}of H0(s.values,t)){let l=D0(e,s,o,a);if(!e.inside(l))continue;let u=a?e.box.y+2*e.ratio:e.bottom-2*e.ratio,f=n(s);if(e.within(()=>{e.triangle(l,u,9,f,a)}),!r)continue;let d=`${a?"↑":"↓"} ${Y(i)}`,g=8*e.ratio;e.label(d,{colour:f,strength:1,priority:1},(x,$)=>{let E=a?u:u-$;return[[l+g,E],[l-x-g,E]]})}}function D0(e,t,n,r){let s=f=>e.x(t.steps[f]??0,t),[o,i]=[t.values[n-1],t.values[n]];if(typeof o!="number"||typeof i!="number")return s(n);let a=r?e.box.y:e.bottom,[l,u]=[e.y(o),e.y(i)];return s(n-1)+(a-l)/(u-l)*(s(n)-s(n-1))}function I0(e,t){return e.x<t.x+t.width&&t.x<e.x+e.width&&e.y<t.y+t.height&&t.y<e.y+e.height}function Ff(e,t,n,r,s,o=[]){let i=[],a=[];for(let l of[...e].sort((u,f)=>u.priority-f.priority)){let u=B0(l.text,t.width*.9,n),f=n(u),d=null,g=1/0,x=l.places(f,r),[$,E]=x[0]??[0,0];if(!a.some(N=>N.text===u&&Math.abs(N.x-$)<f&&Math.abs(N.y-E)<3*r)){for(let[N,[T,H]]of x.entries()){let L={x:Wf(T,t.x,t.x+t.width-f),y:Wf(H,t.y,t.y+t.height-r),width:f,height:r},G=[...i,...o].some(J=>I0(L,J));if(G&&!l.forced)continue;let C=Math.hypot(L.x-T,L.y-H)/r,Q=s(L)+N*.5+C*4+(G?1e3:0);Q<g&&(g=Q,d=L)}d&&(i.push({...d,text:u,colour:l.colour}),a.push({text:u,x:$,y:E}))}}return i}function Wf(e,t,n){return Math.max(t,Math.min(n,e))}function B0(e,t,n){if(n(e)<=t)return e;let r=e.length-1;for(;r>1&&n(`${e.slice(0,r)}…`)>t;)r-=1;return`${e.slice(0,r).trimEnd()}…`}var tr=class{constructor(t,n,r,s){this.plot=t;this.colours=n;this.curves=r;this.abscissa=s;this.wishes=[];this.obstacles=[];this.tints=new Map;this.ctx=t.ctx,this.ratio=devicePixelRatio;let{left:o,top:i,width:a,height:l}=t.bbox;this.box={x:o,y:i,width:a,height:l}}x(t,n){return this.plot.valToPos(this.abscissa.x(t,n),"x",!0)}y(t){return this.plot.valToPos(t,"y",!0)}get bottom(){return this.box.y+this.box.height}get right(){return this.box.x+this.box.width}inside(t){return t>=this.box.x-1&&t<=this.right+1}valueAt({member:t,tag:n},r){let s=this.curves.find(a=>a.member===t&&a.tag===n);if(!s)return null;let o=null,i=1/0;return s.steps.forEach((a,l)=>{let u=s.values[l];typeof u=="number"&&Math.abs(a-r)<i&&(i=Math.abs(a-r),o=u)}),o}within(t){let{ctx:n,box:r}=this;n.save(),n.beginPath(),n.rect(r.x,r.y,r.width,r.height),n.clip(),t(n),n.restore()}tint(t,n){this.tints.set(t,[...this.tints.get(t)??[],n])}wash(){this.within(t=>{for(let[n,r]of this.tints){t.fillStyle=n,t.beginPath();for(let{x:s,y:o,width:i,height:a}of r)t.rect(s,o,i,a);t.fill()}})}trace(t,n,r){this.within(s=>{s.strokeStyle=r,s.lineWidth=1.25*this.ratio,s.beginPath();let o=!1;t.forEach((i,a)=>{let l=n[a];if(typeof l!="number"){o=!1;return}o?s.lineTo(this.x(i),this.y(l)):s.moveTo(this.x(i),this.y(l)),o=!0}),s.stroke()})}line(t,n,r,s,o,i=1,a=[]){let{ctx:l,ratio:u}=this;l.save(),l.strokeStyle=o,l.lineWidth=i*u,l.setLineDash(a.map(f=>f*u)),l.beginPath(),l.moveTo(t,n),l.lineTo(r,s),l.stroke(),l.restore()}ring(t,n,r,s){let{ctx:o,ratio:i}=this;o.save(),o.beginPath(),o.arc(t,n,r*i,0,2*Math.PI),o.fillStyle=this.colours.surface,o.fill(),o.lineWidth=2*i,o.strokeStyle=s,o.stroke(),o.restore()}triangle(t,n,r,s,o){let{ctx:i,ratio:a}=this,l=r*a,u=o?l:-l;i.save(),i.beginPath(),i.moveTo(t,n),i.lineTo(t-l*.6,n+u),i.lineTo(t+l*.6,n+u),i.closePath(),i.fillStyle=s,i.fill(),i.restore()}occupy(t,n,r,s){this.obstacles.push({x:t,y:n,width:r,height:s})}label(t,n,r){if(!t||n.strength<1)return;let{colour:s,priority:o,strength:i}=n,a=i>1;this.wishes.push({text:t,colour:s,priority:a?-1:o,places:r,forced:a})}note(t,n,r){this.wishes.push({text:t,colour:n,priority:4,places:r,forced:!1})}flush(){let{ctx:t,ratio:n,box:r}=this;if(!this.wishes.length)return;t.save(),t.font=`500 ${11*n}px ${vn}`,t.textBaseline="middle",t.textAlign="left";let s=4*n,o=a=>t.measureText(a).width+2*s,i=Ff(this.wishes,r,o,16*n,this.crowding(),this.obstacles);for(let{x:a,y:l,width:u,height:f,text:d,colour:g}of i)t.fillStyle=je(this.colours.surface,.5),t.beginPath(),t.roundRect(a,l,u,f,3*n),t.fill(),t.strokeStyle=je(this.colours.surface,.85),t.lineWidth=3*n,t.lineJoin="round",t.strokeText(d,a+s,l+f/2+n*.5),t.fillStyle=g,t.fillText(d,a+s,l+f/2+n*.5);t.restore()}crowding(){let{box:t}=this,n=6*this.ratio,r=Math.ceil(t.width/n)+1,s=Math.ceil(t.height/n)+1,o=new Uint8Array(r*s),i=l=>Math.max(0,Math.min(r-1,Math.floor((l-t.x)/n))),a=l=>Math.max(0,Math.min(s-1,Math.floor((l-t.y)/n)));for(let l of this.curves){let[u,f]=[NaN,NaN];l.steps.forEach((d,g)=>{let x=l.values[g];if(typeof x!="number"){u=NaN;return}let[$,E]=[this.x(d,l),this.y(x)],P=Number.isNaN(u);if(this.inside($)||!P&&this.inside(u)){let[N,T]=P?[$,E]:[u,f],H=Math.min(100,Math.ceil(Math.hypot($-N,E-T)/n))||1;for(let L=1;L<=H;L+=1){let G=L/H;o[a(T+(E-T)*G)*r+i(N+($-N)*G)]=1}}[u,f]=[$,E]})}return({x:l,y:u,width:f,height:d})=>{let g=0;for(let x=a(u);x<=a(u+d);x+=1)for(let $=i(l);$<=i(l+f);$+=1)g+=o[x*r+$]??0;return g}}};var W0=1,F0=3,V0=4,U0=.16;function Vf(e,t,n){let{grid:r,lines:s,window:o,palette:i}=t,a=r.columns.length-s.length,l=Y0(t),u={width:t.width,height:t.height,padding:[8,t.share?24:12,0,0],legend:{show:!1},focus:{alpha:.25},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},focus:{prox:24},points:{size:7,width:2},dataIdx:(f,d,g)=>d?n.nearest(d-1,g)??g:g,bind:{dblclick:()=>()=>(n.zoom(null),null)}},scales:{x:{time:!1,range:()=>[...o]},y:l},axes:Oi(i,l,t.share?"share":"step"),series:[{},...G0(t),...s.map((f,d)=>K0(f,r.isolated[a+d]??[]))],bands:s.flatMap(({range:f,colour:d})=>f?[{series:[f[1]+1,f[0]+1],fill:je(d,U0)}]:[]),hooks:{draw:[f=>q0(f,t)],setCursor:[f=>n.cursor((f.cursor.left??-1)<0?null:f.cursor.idx??null)],setSeries:[(f,d)=>n.light(j0(t,(d??0)-1))],setSelect:[f=>{let{left:d,width:g}=f.select;g>=5&&n.zoom([f.posToVal(d,"x"),f.posToVal(d+g,"x")])}]}};return new Ge(u,[r.x,...r.columns],e)}function q0(e,{curves:t,lines:n,palette:r}){let{min:s,max:o}=e.scales.y??{};if(s===void 0||o===void 0)return;let i=new tr(e,r,t,new Lr("step",t,0));Ni(i,[s,o],a=>n[t.indexOf(a)]?.colour??r.none,!1)}function j0({grid:e,lines:t},n){let r=n-(e.columns.length-t.length);if(r>=0)return r;let s=t.findIndex(({range:o})=>o?.includes(n));return s<0?null:s}function K0({colour:e,dash:t,width:n},r){return{stroke:e,dash:t,width:n,spanGaps:!1,points:{show:r.length>0,filter:()=>r,size:5,fill:e}}}function G0({lines:e}){return e.flatMap(({range:t,colour:n})=>(t??[]).map(()=>({stroke:je(n,.35),width:.75,spanGaps:!1,points:{show:!1}})))}function Y0({extent:e,log:t,grid:n}){let r=t?e[0]>0?0:Q0(n.columns):null,s=ci([...e],r),o={range:()=>s,distr:r===null?W0:r>0?V0:F0};return r&&(o.asinh=r),o}var J0=.05;function Q0(e){let t=e.flatMap(n=>n.flatMap(r=>r?[Math.abs(r)]:[])).sort((n,r)=>n-r);return t[Math.floor(t.length*J0)]??1}var zi=se`
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
`;var Uf={light:["#0068a5","#c2410c","#0f766e","#a21caf","#4d5560","#8a6d00","#5b4bd6"],dark:["#5cb8f5","#ff9a5c","#3fd0bd","#f08cf0","#c3cad1","#e0c341","#a99bff"]},qf=[[],[7,4],[2,3],[9,3,2,3],[16,4],[12,3,2,3,2,3],[4,8],[16,3,6,3],[2,8]];function Yl(e,t){let n=t?Uf.dark:Uf.light,r=Math.floor(e/n.length)%qf.length;return{colour:n[e%n.length]??"",dash:[...qf[r]??[]]}}function Hi(e){let[t="",...n]=e;if(!n.length)return"";let r=t.length;for(let s of n){let o=0;for(;o<r&&s[o]===t[o];)o+=1;r=o}return t.slice(0,t.slice(0,r).lastIndexOf("/")+1)}function jf(e){return e==null?"–":typeof e=="number"?Y(e,6):String(e)}function Kf(e,t){return e.found.includes(t)?"found":e.unchecked.includes(t)?"unchecked":"clear"}function Jl(e){return{found:p("found",{desc:"What a rule said of a run"}),unchecked:p("could not look",{desc:"What a rule said of a run"}),clear:p("clear",{desc:"What a rule said of a run: it found nothing"})}[e]}function Gf(e){return e===null?"–":e>0?`+${Y(e)}`:Y(e)}function Yf({quantity:e},t){return!e||t===null||t===0?null:t<0==(e.better==="lower")}function Jf({hparams:e,patterns:t,search:n}){if(!e.length)return p("No patterns were searched for: the log names no hyper-parameter that differs between these runs.");if(!n.hypotheses)return p("No patterns were searched for: no error or warning was found in some of these runs and not in others.");let r=F(n.hypotheses),s=zc(n.rules),o=pt(n.splits),{alpha:i}=n,a=me(n.hypotheses,{one:p(h`${r} test of ${s} against ${o} (Fisher’s exact test, Holm’s correction, alpha ${i}).`),other:p(h`${r} tests of ${s} against ${o} (Fisher’s exact test, Holm’s correction for all of them, alpha ${i}).`)});return t.length?a:p(h`No sound pattern. ${a}`)}var Qf=600,Zf=1200,Z0=120,Di=class{constructor(t){this.host=t;this.traces=[];this.lost=[];this.whole=[];this.wanted=null;this.ends=new Map;this.window=null;this.own=!1;this.asked="";this.request=0;t.addController(this)}hostDisconnected(){clearTimeout(this.timer)}ask(t){this.wanted=t;let n=JSON.stringify([t.generation,t.lines.map(({run:r,series:s})=>[r,s.member,s.tag]),t.groups.map(r=>[r.name,gl(r)])]);n!==this.asked&&(this.asked=n,this.load(t))}zoom(t,n){this.window=t,this.own=n,this.whole.length&&this.refine()}async load({store:t,lines:n,groups:r}){let s=this.request+=1,o=await Promise.all([this.bands(r).catch(()=>r.map(()=>null)),...n.map(l=>t.load(l.run,[l.series],Qf).then(([u])=>u?qp(l,u):null,()=>null))]);if(s!==this.request)return;let i=o.flat(),a=[...r.map(({name:l})=>l),...n.map(({run:l})=>l)];this.whole=i.filter(l=>l!==null),this.ends=new Map(this.whole.map(({name:l,curve:u})=>[l,gi([u])])),this.lost=a.filter((l,u)=>!i[u]),this.refine()}put(t){this.traces=t,this.host.requestUpdate()}refine(){clearTimeout(this.timer),this.put(this.whole);let{window:t,request:n}=this;t&&(this.timer=setTimeout(()=>{Promise.all(this.whole.map(r=>this.fine(r,t).catch(()=>r))).then(r=>{n===this.request&&t===this.window&&this.put(r)})},Z0))}async fine(t,n){let{wanted:r}=this,s=this.ends.get(t.name)??[0,0],[o,i]=this.own?[ro(n[0],s),ro(n[1],s)]:n,[a,l]=[Math.ceil(o),Math.floor(i)];if(l<a)return t;let u=r?.groups.find(({name:d})=>t.range&&d===t.name);if(u){let[d]=await this.bands([u],{start:a,end:l});return d?.range?{...d,losses:t.losses}:t}if(!r||!t.curve.thinned)return t;let{series:f}=await r.store.source.curves(t.name,[t.series],Zf,{start:a,end:l});return f[0]?{...t,curve:li(t.curve,f[0],a,l)}:t}async bands(t,n){if(!this.wanted||!t.length)return[];let{source:r}=this.wanted.store,{bands:s}=await r.bands(t.map(gl),n?Zf:Qf,n);return t.map((o,i)=>{let a=s[i];return a?jp(o,a):null})}};var Xf="important",X0=" !"+Xf,em=Vn(class extends gn{constructor(e){if(super(e),e.type!==Fo.ATTRIBUTE||e.name!=="style"||e.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(e){return Object.keys(e).reduce((t,n)=>{let r=e[n];return r==null?t:t+`${n=n.includes("-")?n:n.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${r};`},"")}update(e,[t]){let{style:n}=e.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(t)),this.render(t);for(let r of this.ft)t[r]==null&&(this.ft.delete(r),r.includes("-")?n.removeProperty(r):n[r]=null);for(let r in t){let s=t[r];if(s!=null){this.ft.add(r);let o=typeof s=="string"&&s.endsWith(X0);r.includes("-")||o?n.setProperty(r,o?s.slice(0,-11):s,o?Xf:""):n[r]=s}}return kt}});function tm(e,t){return v`<ul aria-label=${p("Runs")} @mouseleave=${()=>t(null)}>
    ${e.map((n,r)=>ey(n,()=>t(r)))}
  </ul>`}function ey({name:e,split:t,trace:n,stroke:r,thick:s,lit:o,value:i},a){let{colour:l,dash:u}=r;return v`<li ?data-lit=${o} title=${n.title} @mouseenter=${a}>
    <svg width="24" height="8" aria-hidden="true">
      ${n.range?Ve`<rect width="24" height="8" fill=${l} opacity="0.2"></rect>`:k}
      <line
        x1="0"
        x2="24"
        y1="4"
        y2="4"
        stroke-width=${s?3:2}
        style=${em({stroke:l,"stroke-dasharray":u.join(" ")||"none"})}
      ></line>
    </svg>
    <span class="who">${ol(e)}${n.losses?v`<em>${n.losses}</em>`:k}</span
    >${t?v`<span class="quiet">${t}</span>`:k}<b>${i}</b>
  </li>`}var nm=se`
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
  .who {
    flex: 1;
    min-width: 0;
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
`;var ty=400,On=class extends pe{constructor(){super(...arguments);this.curves=[];this.series=[];this.zoom=null;this.open=!1}render(){return v`<details @toggle=${n=>this.open=n.target.open}>
      <summary class="fold">${p("Show numbers")}</summary>
      ${this.open?this.renderTable():k}
    </details>`}renderTable(){let{x:n}=ls(this.curves),[r,s]=this.zoom??[-1/0,1/0],o=n.filter(d=>d>=r&&d<=s),i=Math.max(1,Math.ceil(o.length/ty)),a=o.filter((d,g)=>g%i===0||g===o.length-1),l=this.curves.reduce((d,g)=>d+g.points,0),u=this.curves.map(d=>new Map(d.steps.map((g,x)=>[g,d.values[x]??null]))),f=a.length<o.length||this.curves.some(d=>d.thinned);return v`<div class="box cue" tabindex="0" role="region" aria-label=${p("Numbers")}>
      <table>
        ${f?v`<caption>
                ${ny(a.length,l)}
              </caption>`:k}
        <thead>
          <tr>
            <th scope="col">${p("Step")}</th>
            ${this.series.map(d=>v`<th scope="col" title=${`${d.member} · ${d.tag}`}>
                  ${this.series.length>1?it(d.split):d.tag}
                </th>`)}
          </tr>
        </thead>
        <tbody>
          ${a.map(d=>v`<tr>
                <td>${F(d)}</td>
                ${u.map(g=>{let x=g.get(d);return v`<td>
                    ${x===void 0?"":x===null?qn():Y(x,5)}
                  </td>`})}
              </tr>`)}
        </tbody>
      </table>
    </div>`}};On.styles=[Re,se`
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
    `],R([A({attribute:!1})],On.prototype,"curves",2),R([A({attribute:!1})],On.prototype,"series",2),R([A({attribute:!1})],On.prototype,"zoom",2),R([xe()],On.prototype,"open",2),On=R([ke("td-numbers")],On);function ny(e,t){let n=F(e);return me(e,{one:p(h`${n} row of ${Sr(t)}; zoom in on the chart to see more.`),other:p(h`${n} rows of ${Sr(t)}; zoom in on the chart to see more.`)})}var Mt=se`
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
`;var Ye=class extends pe{constructor(){super(...arguments);this.lines=[];this.groups=[];this.generation=0;this.heading="";this.dark=!1;this.log=!1;this.limits=null;this.own=!1;this.window=null;this.baseline="";this.traces=[];this.cursor=null;this.lit=null;this.spoken="";this.data=new Di(this);this.columns=[];this.grid={x:[],columns:[],isolated:[]};this.chart=null;this.size=null}disconnectedCallback(){super.disconnectedCallback(),this.size?.disconnect(),this.size=null,this.chart?.destroy(),this.chart=null}willUpdate(n){let{store:r,generation:s,lines:o,groups:i}=this;this.data.ask({store:r,generation:s,lines:o,groups:i}),(n.has("window")||n.has("own"))&&this.data.zoom(this.window,this.own),this.traces=this.data.traces,!(!n.has("traces")&&!n.has("own"))&&(this.columns=bl(this.own?this.traces.map(a=>this.inPercent(a)):this.traces),this.grid=ls(this.columns))}updated(n){let r=this.renderRoot.querySelector(".plot");if(!r)return;this.size||(this.size=new ResizeObserver(()=>{!r.clientWidth||!r.clientHeight||(this.chart?this.chart.setSize({width:r.clientWidth,height:r.clientHeight}):this.draw(r))}),this.size.observe(r)),["traces","dark","log","limits","own","window","baseline"].some(i=>n.has(i))&&this.draw(r)}draw(n){let{clientWidth:r,clientHeight:s}=n;if(this.chart?.destroy(),this.chart=null,!r||!s||!this.traces.length)return;let{x:o}=this.grid,[i,a]=this.window??[o[0]??0,o.at(-1)??1],[l,u]=i===a?[i-.5,a+.5]:[i,a],f=Gp(this.traces);this.chart=Vf(n,{width:r,height:s,grid:this.grid,lines:this.traces.map(({name:d},g)=>({...Yl(this.placeOf(d),this.dark),width:d===this.baseline?3:f[g]?2:1.5,range:f[g]??null})),curves:this.columns.slice(-this.traces.length),window:[l,u],extent:this.rangeWithin(l,u),share:this.own,log:this.log,palette:Rr(this.dark)},{nearest:(d,g)=>cl(this.grid.columns[d],g),cursor:d=>this.cursor=d,light:d=>this.lit=d,zoom:d=>{this.zoom(d)}})}placeOf(n){let r=this.groups.findIndex(s=>s.name===n);return r>=0?r:this.groups.length+this.lines.findIndex(({run:s})=>s===n)}columnOf(n){return this.grid.columns.length-this.traces.length+n}zoom(n){this.dispatchEvent(new le("td-window",{window:n}))}light(n){this.lit=n,this.chart?.setSeries(n===null?null:this.columnOf(n)+1,{focus:!0})}get lost(){return this.data.lost}inPercent(n){let r=this.data.ends.get(n.name)??[0,0],s=a=>Bp(a,r),{curve:o,range:i}=n;return{...n,curve:s(o),range:i&&[s(i[0]),s(i[1])]}}rangeWithin(n,r){let{limits:s,columns:o}=this,i=s&&o.map(a=>({...a,values:di(a,s)}));return(i&&ut(i,n,r))??ut(o,n,r)??[0,1]}get extent(){return this.limits?[...this.limits]:ut(this.columns)}valueAt(n,r){let s=this.grid.columns[this.columnOf(n)],o=this.cursor===null?null:cl(s,this.cursor),i=o===null?this.traces[n]?.curve.values.findLast(a=>a!==null):s?.[o];return is(i??null,r)}onKey(n){if(n.ctrlKey||n.metaKey||n.altKey||!this.chart)return;let r=this.grid.x.length-1,s=n.shiftKey?Math.max(1,Math.round(r/20)):1,o=this.cursor??(n.key==="ArrowLeft"?r+1:-1),a={ArrowLeft:Math.max(0,o-s),ArrowRight:Math.min(r,o+s),Home:0,End:r}[n.key];if(a!==void 0){let l=this.grid.x[a]??0;this.chart.setCursor({left:this.chart.valToPos(l,"x"),top:10}),this.cursor=a;let u=this.extent,f=this.traces.map(({name:d},g)=>`${d} ${this.valueAt(g,u)}`).slice(0,12);this.spoken=Ae([this.own?sy(l):jt(F(l)),...f])}else if(n.key==="Escape"||n.key==="0")this.zoom(null);else return;n.preventDefault()}render(){let n=this.extent,r=this.cursor===null?void 0:this.grid.x[this.cursor],s=Hi([...this.groups,...this.lines].map(a=>"run"in a?a.run:a.name)),o=ry([...this.lines,...this.groups.flatMap(({lines:a})=>a)]),i=r===void 0?p("Last values"):this.own?p(h`Values at ${Y(r,3)} % of each run`):p(h`Values at step ${F(r)}`);return v`<h2>${this.heading}${o?v` <span class="quiet">${o}</span>`:k}</h2>
      <div
        class="plot"
        tabindex="0"
        role="img"
        aria-label=${p(h`Chart of ${this.heading} of ${Be(this.traces.length)}. Arrow keys read values, Escape resets the zoom.`)}
        @keydown=${a=>this.onKey(a)}
      ></div>
      <p>
        ${s?p(h`${i} in ${s}`,{desc:"Values of the runs in a folder"}):i}
        ${this.lost.length?p(h`· no such curve: ${Ae(this.lost)}`,{desc:"Runs that lack the curve"}):k}
      </p>
      ${tm(this.traces.map((a,l)=>({name:a.name.slice(s.length),split:o?"":it(a.series.split),trace:a,stroke:Yl(this.placeOf(a.name),this.dark),thick:a.name===this.baseline,lit:this.lit===l,value:this.valueAt(l,n)})),a=>this.light(a))}
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      <td-numbers
        .curves=${bl(this.traces)}
        .series=${Kp(this.traces,s)}
        .zoom=${this.window}
      ></td-numbers>`}};Ye.styles=[Re,Mt,zi,nm],R([A({attribute:!1})],Ye.prototype,"lines",2),R([A({attribute:!1})],Ye.prototype,"groups",2),R([A({attribute:!1})],Ye.prototype,"store",2),R([A({type:Number})],Ye.prototype,"generation",2),R([A()],Ye.prototype,"heading",2),R([A({type:Boolean})],Ye.prototype,"dark",2),R([A({type:Boolean})],Ye.prototype,"log",2),R([A({attribute:!1})],Ye.prototype,"limits",2),R([A({type:Boolean})],Ye.prototype,"own",2),R([A({attribute:!1})],Ye.prototype,"window",2),R([A()],Ye.prototype,"baseline",2),R([xe()],Ye.prototype,"traces",2),R([xe()],Ye.prototype,"cursor",2),R([xe()],Ye.prototype,"lit",2),R([xe()],Ye.prototype,"spoken",2),Ye=R([ke("td-overlay")],Ye);function ry(e){let t=[...new Set(e.map(({series:r})=>r.split))],[n]=t;return t.length!==1||n===void 0||n==="none"?"":it(n)}function sy(e){return p(h`at ${Y(e,3)} %`,{desc:"Part of the way through each run"})}function Ts(e,t){return Ql(e,t)?"":Y(t)}var oy=.005;function Ql(e,t){return(e.match(/[-−]?\d[\d,]*(?:\.\d+)?(?:e[-+−]?\d+)?/gi)??[]).some(r=>{let s=Number(r.replaceAll(",","").replaceAll("−","-")),[o="",i="0"]=r.replaceAll("−","-").split(/e/i),a=10**(Number(i)-(o.split(".")[1]?.length??0));return Math.abs(s-t)<=Math.min(a*.5001,Math.abs(t)*oy)})}var sm={over(e,t,n){let{ratio:r}=e,{value:s,label:o}=t,i=rm(e,t);if(!i||!e.inside(i.x))return;let{x:a,y1:l,y2:u}=i,{strength:f}=n,d=je(n.colour,f<1?.35:1),g=f>1?3:2,x=4*r;e.line(a,l,a,u,d,g),e.line(a-x,l,a+x,l,d,g),e.line(a-x,u,a+x,u,d,g),e.occupy(a-x,Math.min(l,u)-x,2*x,Math.abs(u-l)+2*x);let $=/\d/.test(o)?o:`${o} ${Y(s,3)}`;e.label($,n,(E,P)=>{let N=(l+u)/2-P/2,T=8*r;return[[a+T,N],[a-E-T,N],[a-E-T,Math.min(l,u)-P],[a-E-T,Math.max(l,u)]]})},distance(e,t,[n,r]){let s=rm(e,t);if(!s)return 1/0;let[o,i]=[Math.min(s.y1,s.y2),Math.max(s.y1,s.y2)];return Math.hypot(n-s.x,Math.max(o-r,r-i,0))},values:({first_value:e,other_value:t})=>[e,t].filter(n=>typeof n=="number"),row:({label:e,step:t,value:n})=>({name:e,value:`${Ts(e,n)} ${jo(qe(t))}`.trim()})};function rm(e,t){let{member:n,tag:r,other_member:s,other_tag:o,step:i,value:a}=t,l=t.first_value??e.valueAt({member:n,tag:r},i),u=t.other_value??e.valueAt({member:s,tag:o},i)??(l===null?null:l-a);return l===null||u===null?null:{x:e.x(i,{member:n,tag:r}),y1:e.y(l),y2:e.y(u)}}var om={over(e,{value:t,label:n},r){let{box:s,ratio:o}=e,{colour:i,strength:a}=r,l=e.y(t),u=3*o,f=l<s.y?"↑ ":l>e.bottom?"↓ ":"";f||e.line(s.x,l,e.right,l,je(i,a<1?.3:1),a>1?2.5:1.5,[6,4]),e.label(f+iy(n,t),r,(d,g)=>{let x=Math.max(l-g-u,s.y+u),$=Math.min(l+u,e.bottom-g-u),E=[];for(let P of[1,0,.5,.75,.25]){let N=s.x+u+(s.width-d-2*u)*P;E.push([N,x],[N,$])}return E})},distance:(e,{value:t},[,n])=>Math.abs(n-e.y(t))+3*e.ratio,values:({value:e,tolerance:t})=>t?[e-t,e,e+t]:[e],row:({label:e,value:t})=>({name:e,value:Ts(e,t)})};function iy(e,t){return e.includes("=")||Ql(e,t)?e:`${e} = ${Y(t)}`}var im={over(e,{step:t,value:n,label:r,member:s,tag:o},i){let{box:a,ratio:l}=e,{colour:u,strength:f}=i,d=e.x(t,{member:s,tag:o});if(!e.inside(d))return;let g=n===null?a.y+28*l:e.y(n),x=je(u,f<1?.35:1);if((f>1||n===null)&&e.line(d,a.y,d,e.bottom,x,1,[2,3]),n!==null){let $=f>1?7:5;e.ring(d,Math.max(a.y,Math.min(e.bottom,g)),$,x),e.occupy(d-$*l,g-$*l,2*$*l,2*$*l)}e.label(`${r} ${ay(r,t)}`.trim(),i,($,E)=>{let P=10*l,T=e.valueAt({member:s,tag:o},t)!==null&&n!==null,H=[[d-$/2,g-E-P],[d+P,g-E/2],[d-$-P,g-E/2],[d+P,g-E-P],[d-$-P,g-E-P],[d-$-P,g+P]];return T&&H.splice(1,0,[d-$/2,g+P],[d+P,g+P]),H})},distance(e,{step:t,value:n,member:r,tag:s},[o,i]){let a=e.x(t,{member:r,tag:s});return n===null?Math.abs(o-a):Math.hypot(o-a,i-Math.max(e.box.y,Math.min(e.bottom,e.y(n))))},values:({value:e})=>e===null?[]:[e],row:({label:e,step:t,value:n})=>({name:e,value:`${n===null?"":Ts(e,n)} ${jo(qe(t))}`.trim()})};function ay(e,t){return e.match(/\d[\d,]*(?:\.\d+)?/g)?.some(n=>Number(n.replaceAll(",",""))===t)?"":`@ ${qe(t)}`}var am={under(e,t,{colour:n,strength:r,leading:s}){let{first_step:o,last_step:i}=t,{ratio:a,box:l}=e,u=e.x(o,t),f=Math.max(e.x(i,t)-u,2*a);if(s||r>1){let d=je(n,r>1?.18:r<1?.04:.1);e.tint(d,{x:u,y:l.y,width:f,height:l.height})}e.tint(je(n,r<1?.3:.9),{x:u,y:l.y,width:f,height:2*a})},over(e,t,n){let{ratio:r,box:s}=e,{first_step:o,last_step:i,label:a}=t,l=Math.max(e.x(o,t),s.x),u=Math.min(e.x(i,t),e.right);u<s.x||l>e.right||e.label(a,n,(f,d)=>{let g=(l+u-f)/2,x=[s.y+4*r,s.y+6*r+d,e.bottom-d-4*r],$=u-l>=f?[l+2*r,g,u-f]:[g];return x.flatMap(E=>$.map(P=>[P,E]))})},distance(e,t,[n,r]){let[s,o]=[e.x(t.first_step,t),e.x(t.last_step,t)],i=Math.max(0,r-e.box.y-18*e.ratio);return Math.hypot(Math.max(s-n,n-o,0),i)+5*e.ratio},row:({label:e,first_step:t,last_step:n})=>({name:e,value:t===n?jt(qe(t)):Ko(qe(t),qe(n))})};var ly={row:({name:e,value:t,unit:n})=>({name:e,value:Pr(t,n)})},uy={row:e=>{let t=Object.entries(e).filter(([,s])=>["number","string"].includes(typeof s)),n=new Map(t),r=[...n].filter(([s])=>!["kind","label","name"].includes(s)).map(([s,o])=>`${s.replaceAll("_"," ")} ${typeof o=="number"?Y(o):o}`);return{name:String(n.get("label")??n.get("name")??e.kind),value:r.join(", ")}}},cy=new Map(Object.entries({span:am,level:om,point:im,gap:sm,stat:ly}));function nr(e){return cy.get(e.kind)??uy}function Ms(e){return nr(e).row(e)}function Ii(e){return hi(e).flatMap(({evidence:t})=>nr(t).values?.(t)??[])}function py(e){return/(?:series|ss)$/.test(e)?e:/(?:ss|sh|ch|x)es$/.test(e)?e.slice(0,-2):e.replace(/ies$/,"y").replace(/s$/,"")}function Pr(e,t){if(e===null)return qn();let n=p("^(?:share|fraction)(?: of (.+))?$",{id:"unit-share",desc:"Regular expression of how the server says the unit of a share: share, share of the curve"}),r=new RegExp(n).exec(t);if(r){let o=Y(e*100,3),i=r.slice(1).join("");return i?p(h`${o} % of ${i}`,{desc:"A share of something"}):p(h`${o} %`,{desc:"A share"})}let s=e===1?py(t):t;return s?`${Y(e)} ${s}`:Y(e)}var lm={nan:"NaN",inf:"+Inf","-inf":"−Inf"};function um(e,t){e.curves.forEach((n,r)=>{let s=e.colours[t(n)];for(let{step:o,value:i,count:a}of n.marks){let l=e.x(o,n),u=e.x(dy(n,o,a),n);if(u<e.box.x||l>e.right)continue;let f=i!=="-inf",d=(4+r*11)*e.ratio,g=f?e.box.y+d:e.bottom-d,x=f?g+5*e.ratio:g-5*e.ratio;e.occupy(l-6*e.ratio,x-5*e.ratio,u-l+12*e.ratio,10*e.ratio),e.within(()=>{u>l&&e.line(l,x,u,x,s,3),e.triangle(l,g,9,s,f)});let $=a>1?`${lm[i]} ×${a}`:lm[i],E=7*e.ratio,P=f?x+6*e.ratio:x-22*e.ratio;e.label($,{colour:s,strength:1,priority:2},(N,T)=>[[l+E,x-T/2],[l-N-E,x-T/2],[l-N/2,P],[l+E,P],[l-N/2,P+(f?T:-T)]])}})}function dy(e,t,n){if(n<2)return t;let r=e.steps.indexOf(t);if(r<0)return t;let s=r;for(;s+1<e.steps.length&&e.values[s+1]===null;)s+=1;return e.steps[s]??t}function cm(e,t){if(e.abscissa.axis==="step")for(let n of e.curves){let r=je(e.colours[t(n)],.4);for(let{steps:s,values:o}of n.overwritten??[])e.trace(s,o,r)}}function fy(e){let t=e.flatMap(({steps:r,resets:s})=>s.map(o=>({step:o,steps:r}))),n=[];for(let{step:r,steps:s}of t.sort((o,i)=>o.step-i.step)){let o=n.at(-1);(o===void 0||ks(s,o)<ks(s,r))&&n.push(r)}return n}function pm(e){let t=e.colours["text-2"];for(let n of fy(e.curves)){let r=e.x(n);e.inside(r)&&(e.line(r,e.box.y,r,e.bottom,t,1,[1,3]),e.label(p("log goes back",{desc:"Mark on a chart: the steps begin again"}),{colour:t,strength:1,priority:4},(s,o)=>{let i=3*e.ratio,a=e.bottom-o-i,l=e.box.y+(e.box.height-o)/2;return[a,e.box.y+i,l].flatMap(u=>[[r+i,u],[r-s-i,u]])}))}}function dm(e){let t=e.colours["text-2"],[n]=[...e.curves].sort((r,s)=>s.points-r.points);for(let{step:r,seconds:s}of n?.pauses??[]){let o=n?.steps.find(x=>x>r)??r,[i,a]=[e.x(r,n),e.x(o,n)];if(a<e.box.x||i>e.right)continue;let l=e.abscissa.axis!=="step",u=(i+a)/2;e.within(x=>{if(!l){e.line(u,e.box.y,u,e.bottom,t,1,[4,2,1,2]);return}x.fillStyle=je(t,.1),x.fillRect(i,e.box.y,Math.max(a-i,e.ratio),e.box.height)});let f=p(h`paused ${bn(s)}`,{desc:"Mark on a chart: nothing was logged for so long"}),[d,g]=[Math.max(i,e.box.x),Math.min(a,e.right)];e.note(f,t,(x,$)=>[[l&&g-d>x?(d+g-x)/2:u+3*e.ratio,e.bottom-$-3*e.ratio]])}}function fm(e,t){let n=e.colours["text-2"],r=3*e.ratio;for(let{value:s,label:o}of t){let i=e.y(s),a=i<e.box.y?"↑ ":i>e.bottom?"↓ ":"";a||e.line(e.box.x,i,e.right,i,n,1,[2,2]),e.note(a+o,n,(l,u)=>{let f=Math.max(i-u-r,e.box.y+r),d=Math.min(i+r,e.bottom-u-r);return[0,1,.5,.25,.75].flatMap(g=>{let x=e.box.x+r+(e.box.width-l-2*r)*g;return[[x,f],[x,d]]})})}}function rr(e){return["train","validation","test"].includes(e)?e:"none"}function Bi(e){return e==="validation"||e==="test"}var my=10;function mm(e,t,n){let{curves:r,splits:s,palette:o}=t,i=new tr(e,o,r,n);cm(i,a=>rr(s[r.indexOf(a)]??"none")),Zl(t,({evidence:a},l)=>{nr(a).under?.(i,a,l)}),i.wash()}function hm(e,t,n){let{curves:r,splits:s,palette:o}=t,i=new tr(e,o,r,n);dm(i),pm(i),um(i,u=>rr(s[r.indexOf(u)]??"none")),fm(i,t.levels);let{min:a,max:l}=e.scales.y??{};t.yRange&&a!==void 0&&l!==void 0&&Ni(i,[a,l],u=>o[rr(s[r.indexOf(u)]??"none")],!0),Zl(t,({evidence:u},f)=>{nr(u).over?.(i,u,f)}),i.flush()}function gm(e,t,n,r,s){let o=new tr(e,t.palette,t.curves,n),i=[o.box.x+r*o.ratio,o.box.y+s*o.ratio],a=null,l=my;return Zl(t,({evidence:u,id:f})=>{let d=nr(u).distance?.(o,u,i)??1/0;d/o.ratio>=l||(l=d/o.ratio,a=f)}),a}function Zl(e,t){let{annotations:n,lit:r,palette:s}=e,o=new Set(hi(n)),i={point:0,gap:1,level:2,span:3,stat:4};for(let a of n){let{finding:l,evidence:u,id:f}=a,d=r!==null&&(f===r||f.startsWith(`${r}#`));if(!d&&!o.has(a))continue;let g=d?2:r===null?1:.5,{leading:x}=a;t(a,{colour:s[l.severity],strength:g,leading:x,priority:i[u.kind]})}}var hy=60,bm=16,gy=.35;function ym(e,t,n){let r=e.curves.flatMap((o,i)=>o.smoothed?[i]:[]);return[...e.curves.map((o,i)=>vm(e,i,i,t,n,r.includes(i))),...r.map((o,i)=>vm(e,o,e.curves.length+i,t,n,null))]}function vm(e,t,n,r,s,o){let i=e.splits[t]??"none",a=e.palette[rr(i)],l=o?je(a,gy):a,u=Bi(i),f=o===null?0:hy,d=u&&!o;return{stroke:l,width:o?1.25:u?2:1.75,spanGaps:!1,points:{show:!0,size:(u?7:5)-(o?2:0),width:o?1:1.5,stroke:l,fill:u?e.palette.surface:l,filter:()=>by(r(),n,s(),f,d)}}}function by({x:e,columns:t,isolated:n},r,[s,o],i,a){let l=[];if((t[r]??[]).forEach((f,d)=>{let g=e[d]??0;typeof f=="number"&&g>=s&&g<=o&&l.push(d)}),l.length<=i)return l;let u=new Set(n[r]);if(a){let f=l.length/bm;for(let d=0;d<bm;d+=1)u.add(l[Math.floor((d+.5)*f)]??0)}return[...u].sort((f,d)=>f-d)}function xm(e){return e==="mousemove"||e==="mouseleave"}function wm(e,t){return e.length===t.length&&e.every((n,r)=>n===t[r])}var Wi=class{constructor(t,n,r){this.root=t;this.events=n;this.syncKey=r;this.grid={x:[],columns:[],isolated:[]};this.abscissa=new Lr("step",[],0);this.window=null;this.chart=null;this.scene=null;this.size={width:0,height:0};this.built="";this.hovered=null}show(t){let n=this.scene;this.scene=t;let r=!n||!wm(n.curves,t.curves)||n.axis!==t.axis||n.origin!==t.origin;if(r&&(this.abscissa=new Lr(t.axis,t.curves,t.origin),this.grid=this.abscissa.grid()),!this.size.width||!this.size.height)return;let s=[...Ii(t.annotations),...t.levels.map(({value:x})=>x)],{axis:o,palette:i,splits:a,xRange:l,yRange:u}=t,f=Lf(t),d=t.curves.map(x=>x.smoothed!==void 0),g=JSON.stringify([f,o,i.page,a,d,l,u,s]);!this.chart||g!==this.built?(this.built=g,this.build(t,f,s)):r?(this.chart.setData(this.data(),!1),this.rescale(),this.fitValues(this.chart)):(n.lit!==t.lit||!wm(n.annotations,t.annotations))&&(t.annotations.length||n.annotations.length)&&this.chart.redraw(!1)}resize(t,n){!t||!n||t===this.size.width&&n===this.size.height||(this.size={width:t,height:n},this.chart?this.chart.setSize(this.size):this.scene&&this.show({...this.scene}))}destroy(){this.chart?.destroy(),this.chart=null,this.built=""}zoom(t){this.window=t,this.rescale(),this.events.zoom(t)}point(t){let{chart:n}=this;if(!n)return;let r=t===null?void 0:this.grid.x[t],[s,o]=r===void 0?[-10,-10]:[n.valToPos(r,"x"),10];n.setCursor({left:s,top:o});let{clientWidth:i,clientHeight:a}=n.over;Ge.sync(this.syncKey).pub("mousemove",n,s,o,i,a,t??-1)}get canvas(){return this.chart?.ctx.canvas??null}nearest(t,n){let r=this.grid.columns[t]??[];for(let s=0;s<r.length;s+=1){if(typeof r[n-s]=="number")return n-s;if(typeof r[n+s]=="number")return n+s}return null}stepAt(t){let n=this.grid.x[t]??0;for(let[r,s]of(this.scene?.curves??[]).entries()){let o=s.steps[this.abscissa.indexAt(r,n)];if(o!==void 0)return o}return Math.round(this.abscissa.step(n))}data(){return[this.grid.x,...this.grid.columns]}rescale(){let[t,n]=this.shown();this.chart?.setScale("x",{min:t,max:n})}fitValues(t){let{range:n}=t.scales.y??{};if(typeof n!="function")return;let[r,s]=n(t,0,1,"y");typeof r=="number"&&typeof s=="number"&&t.setScale("y",{min:r,max:s})}shown(){let{x:t}=this.grid,n=this.window??this.scene?.xRange??null,[r,s]=n?[this.abscissa.x(n[0]),this.abscissa.x(n[1])]:[t[0]??0,t.at(-1)??1];return r===s?[r-.5,s+.5]:[r,s]}build(t,n,r){this.chart?.destroy();let s=()=>this.grid,o=()=>this.shown(),i=Cf(t,n,this.grid,r,()=>this.scene?.curves??[],()=>this.steps(),o),a={...this.size,padding:[8,12,0,0],legend:{show:!1},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},points:{size:8,width:2},sync:{key:this.syncKey,setSeries:!1,scales:["x",null],filters:{pub:xm,sub:xm}},dataIdx:(l,u,f)=>u?this.nearest(u-1,f)??f:f,bind:{dblclick:()=>()=>(this.zoom(null),null)}},scales:i,axes:Oi(t.palette,i.y,t.axis),series:[{},...ym(t,s,o)],hooks:{drawClear:[l=>this.scene&&mm(l,this.scene,this.abscissa)],draw:[l=>this.scene&&hm(l,this.scene,this.abscissa)],setCursor:[l=>this.events.cursor((l.cursor.left??-1)<0?null:l.cursor.idx??null)],setSelect:[l=>this.onSelect(l)]}};this.chart=new Ge(a,this.data(),this.root),this.listen(this.chart),this.rescale()}steps(){return this.window??this.scene?.xRange??[-1/0,1/0]}listen(t){let n=s=>this.scene&&gm(t,this.scene,this.abscissa,s.offsetX,s.offsetY),r=s=>{s!==this.hovered&&(this.hovered=s,t.over.style.cursor=s===null?"":"pointer",this.events.hover(s))};t.over.addEventListener("mousemove",s=>{r(s.buttons?null:n(s))}),t.over.addEventListener("mouseleave",()=>{r(null)}),t.over.addEventListener("click",s=>{let o=n(s);o!==null&&this.events.pick(o)})}onSelect(t){let{left:n,width:r}=t.select;if(r<5)return;let s=[t.posToVal(n,"x"),t.posToVal(n+r,"x")],o=[this.abscissa.step(s[0]),this.abscissa.step(s[1])];t.setSelect({left:0,top:0,width:0,height:0},!1),o[0]<o[1]&&this.zoom(o)}};function $m(e,t){let n=[];if(t.classes!==null&&e.role==="loss"){let r=Math.log(t.classes);n.push({value:r,label:`ln ${F(t.classes)} = ${Y(r)}`})}if(t.prior!==null&&e.role==="loss"){let r=vy(t.prior);n.push({value:r,label:p(h`entropy of ${t.prior.join(", ")} = ${Y(r)}`,{desc:"Entropy of class shares"})})}for(let[r,s]of t.levels)r===e.title&&n.push({value:s,label:Y(s)});return n}function vy(e){let[t=.5]=e,n=e.length===1?[t,1-t]:e,r=n.reduce((s,o)=>s+o,0);return-n.reduce((s,o)=>s+o/r*Math.log(o/r),0)}function Sm(e,t){let n=e.find(({rule:r})=>r==="predicts-the-prior");for(let r of n?.evidence??[]){if(r.kind!=="level"||!(r.value>0&&r.value<1))continue;if(t.find(({member:o,tag:i})=>o===r.member&&i===r.tag)?.role==="score")return r.value}return null}function km(e,t){let n=e.findLastIndex(({better:i})=>i!=="none"),[r,s]=[e[n],t[n]];if(!r||!s)return null;let o=null;for(let[i,a]of s.values.entries()){if(a===null)continue;(o===null||(r.better==="lower"?a<o.value:a>o.value))&&(o={value:a,step:s.steps[i]??0})}return o&&{value:o.value,label:p(h`best ${Y(o.value)} @ ${qe(o.step)}`,{desc:"Best value and its step"})}}function Rm(e,t){let n=e.kind==="span"?[e.first_step,e.last_step]:"step"in e?[e.step,e.step]:null,[r=0,s=0]=n??[],o=t[1]-t[0];if(!n||o<=0)return null;let i=Math.max((s-r)*.5,o*.05,2),a=[Math.max(t[0],r-i),Math.min(t[1],s+i)];return a[1]-a[0]>o*.7||a[0]>=a[1]?null:a}var Fi=class{constructor(t){this.host=t;this.curves=null;this.whole=[];this.error=null;this.wanted=null;this.window=null;this.request=0;this.zoomRequest=null;t.addController(this)}hostDisconnected(){this.zoomRequest?.abort()}async load(t){this.wanted=t;let n=this.request+=1;try{let r=await t.store.load(t.run,t.series,t.width,t.smoothing);if(n!==this.request)return;this.whole=r,this.error=null,(!this.window||!this.curves)&&this.put(r),this.window&&await this.refine(this.window)}catch(r){if(n!==this.request||Fn(r))return;this.error=r.message,this.host.requestUpdate()}}zoom(t){this.window=t,this.zoomRequest?.abort(),t?this.refine(t):this.put(this.whole)}put(t){this.curves=t,this.host.requestUpdate()}async refine([t,n]){let{wanted:r,whole:s}=this;if(!r||!s.some(l=>l.thinned)){this.curves!==s&&this.put(s);return}let[o,i]=[Math.floor(t),Math.ceil(n)],a=this.zoomRequest=new AbortController;try{let l=await r.store.source.curves(r.run,[...r.series],r.width,{start:o,end:i},a.signal,r.smoothing);if(a.signal.aborted||s!==this.whole)return;this.put(s.map(u=>{let f=l.series.find(({member:d,tag:g})=>d===u.member&&g===u.tag);return f?li(u,f,o,i):u}))}catch{}}};function Mm(e,t,n,r,s){if(e.ctrlKey||e.metaKey||e.altKey)return null;let o=t.grid.x.length-1,i=e.shiftKey?Math.max(1,Math.round(o/20)):1,a=n??(e.key==="ArrowLeft"?o+1:-1);switch(e.key){case"ArrowLeft":return{cursor:Math.max(0,a-i)};case"ArrowRight":return{cursor:Math.min(o,a+i)};case"Home":return{cursor:0};case"End":return{cursor:o};case"+":case"=":return Tm(t,n,.5);case"-":return Tm(t,n,2);case"Escape":case"0":return{zoom:null};case"n":case"p":{let l=s[yy(s,r,e.key==="n"?1:-1)];return l?{evidence:l.id}:null}case"Enter":return s.some(({id:l})=>l===r)?{find:!0}:null;default:return null}}function yy(e,t,n){let r=e.findIndex(({id:s})=>s===t);return r<0?n>0?0:e.length-1:(r+n+e.length)%e.length}function Tm(e,t,n){let[r,s]=[e.stepAt(0),e.stepAt(e.grid.x.length-1)];if(r>=s)return null;let[o,i]=e.window??[r,s],a=t===null?(o+i)/2:e.stepAt(t),l=(i-o)*n/2,u=[Math.max(r,a-l),Math.min(s,a+l)];return{zoom:u[0]<=r&&u[1]>=s?null:u}}function mo({split:e,member:t,tag:n},r){return r>1?it(e):e==="none"?t==="."?n:t:it(e)}function Xl(e,t,n,r,s){let o=t[n];if(!o)return{text:"",smoothed:"",away:null};let i=f=>o.smoothed?is(o.smoothed[f],s):"";if(r===null||!e){let f=o.values.findLastIndex(d=>d!==null);return{text:is(o.values[f],s),smoothed:i(f),away:null}}let a=e.abscissa.indexAt(n,e.grid.x[r]??NaN);if(a>=0&&o.values[a]===null)return{text:qn(),smoothed:"",away:null};let l=e.nearest(n,r),u=l===null?-1:e.abscissa.indexAt(n,e.grid.x[l]??NaN);return u<0?{text:"–",smoothed:"",away:null}:{text:is(o.values[u],s),smoothed:i(u),away:l===r?null:o.steps[u]??null}}function Em(e,{text:t,smoothed:n,away:r},s,o,i){let a=`${e.member==="."?"":`${e.member} · `}${e.tag}
${e.why}`,l=v`${$p(e.split)}<span class="cut">${mo(e,s)}</span>`;return v`<span class="key ${o?"off":""}">
    ${s>1?v`<button
            class="name"
            title=${`${a}
${o?p("Show this curve"):p("Hide this curve")}`}
            aria-pressed=${!o}
            @click=${i}
          >
            ${l}
          </button>`:v`<span class="name" title=${a}>${l}</span>`}<b>${o?p("hidden",{desc:"A curve that is not drawn"}):t}</b>${n&&!o?v`<span class="quiet" title=${p("Smoothed")}>≈ ${n}</span>`:k}${r!==null?v`<span class="quiet">@ ${F(r)}</span>`:k}
  </span>`}function Cm(e,t,n){let r=n===null?void 0:e?.grid.x[n];if(!e||n===null||r===void 0){let i=Math.max(...t.map(a=>a.steps.at(-1)??0));return v`<span class="step quiet"
      >${p(h`last, step ${F(i)}`,{desc:"The values are those of the last step"})}</span
    >`}let{axis:s}=e.abscissa,o=s==="wall"?Df(r):s==="relative"?bn(Math.max(0,r)):"";return v`<span class="step quiet"
    >${o?v`${o} · `:k}${jt(F(e.stepAt(n)))}</span
  >`}var Am=se`
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
`;var Es=16,_m=64,xy=12;function Lm(e,{title:t,note:n,keys:r},s){let o=e.width/(e.clientWidth||e.width),i=document.createElement("canvas");i.width=e.width+2*Es*o,i.height=e.height+(_m+xy)*o;let a=i.getContext("2d");if(!a)return i;a.fillStyle=s.surface,a.fillRect(0,0,i.width,i.height),a.drawImage(e,Es*o,_m*o),a.scale(o,o);let l=i.width/o-2*Es;a.textBaseline="middle",a.fillStyle=s.text,a.font=`600 14px ${vn}`,a.fillText(t,Es,20,l*.6);let u=Math.min(l*.6,a.measureText(t).width);a.fillStyle=s["text-2"],a.font=`400 12px ${vn}`,a.textAlign="right",a.fillText(n,Es+l,20,Math.max(1,l-u-16)),a.textAlign="left";let f=Es;for(let{split:d,text:g}of r)wy(a,f,44,s[rr(d)],Bi(d)?s.surface:null),a.fillStyle=s.text,a.fillText(g,f+26,44),f+=26+a.measureText(g).width+16;return i}function wy(e,t,n,r,s){e.strokeStyle=r,e.lineWidth=2,e.beginPath(),e.moveTo(t,n),e.lineTo(t+20,n),e.stroke(),s!==null&&(e.fillStyle=s,e.lineWidth=1.5,e.beginPath(),e.arc(t+10,n,3,0,2*Math.PI),e.fill(),e.stroke())}var $y={nan:"NaN",inf:"Infinity","-inf":"-Infinity"};function Pm(e,t,n){let[r,s]=n??[-1/0,1/0],o=[...new Set(t.flatMap(u=>u.steps))].filter(u=>u>=r&&u<=s).sort((u,f)=>u-f),i=t.map(u=>new Map(u.steps.map((f,d)=>[f,d]))),a=["step"];e.forEach((u,f)=>{let d=u.member==="."?u.tag:`${u.member}/${u.tag}`;a.push(d,`${d} wall_time`),t[f]?.smoothed&&a.push(`${d} smoothed`)});let l=o.map(u=>{let f=[String(u)];return t.forEach((d,g)=>{let x=i[g]?.get(u),$=x===void 0?"":d.values[x]??Sy(d,u);f.push(String($),String(x===void 0?"":d.wall_times[x]??"")),d.smoothed&&f.push(String(x===void 0?"":d.smoothed[x]??""))}),f.join(",")});return[a.map(ky).join(","),...l,""].join(`\r
`)}function Sy(e,t){let n=e.marks.findLast(r=>r.step<=t);return $y[n?.value??"nan"]}function ky(e){let t=/^[=+\-@\t]/.test(e)?`'${e}`:e;return/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function Om(e,t,n){let r=[`### ${_e(e.rule,t)}: ${ho(e.run)}`,"",Ae([`**${An(e.severity)}**`,Zo(e.confidence)]),"",Ry(e.message),""],s=e.evidence.flatMap(a=>a.kind==="stat"?[a]:[]);if(s.length){let a=[p("Measured",{desc:"Head of a column of names of measured numbers"}),p("Value",{desc:"A measured number"}),p("Limit",{desc:"What a number is held against"})];r.push(`| ${a.join(" | ")} |`,"| --- | ---: | ---: |");for(let{name:l,value:u,limit:f,unit:d}of s){let g=f===null?"":Pr(f,d);r.push(`| ${ho(l)} | ${Pr(u,d)} | ${g} |`)}r.push("")}let o=e.evidence.filter(a=>a.kind!=="stat");for(let a of o){let{name:l,value:u}=Ms(a);r.push(`- ${ho(l)}${u?`: ${ho(u)}`:""}`)}o.length&&r.push("");let i=e.remedies.map(a=>t?.remedies[a]?.action).filter(a=>a!==void 0);return i.length&&r.push(p("What to do next:"),"",...i.map((a,l)=>`${l+1}. ${a}`),""),n&&r.push(`<${n}>`,""),r.join(`
`)}function ho(e){return e.replace(/[\\`*_[\]<>|#~&]/g,"\\$&").replace(/\s+/g," ")}function Ry(e){return e.split(/((?<!`)`[^`]+`(?!`))/).map((n,r)=>r%2?n.replace(/\s+/g," "):ho(n)).join("")}function eu(e,t,n){return`${`${e} ${t}`.replace(/[^\p{L}\p{N}._=-]+/gu,"-").replace(/^[-.]+|-+$/g,"").slice(0,120)||"chart"}.${n}`}var dt=class extends pe{constructor(){super(...arguments);this.series=[];this.curves=[];this.shown=[];this.heading="";this.run="";this.window=null;this.log=!1;this.dark=!1;this.canvas=()=>null;this.item=(n,r,s)=>v`<button
      role=${s===void 0?"menuitem":"menuitemcheckbox"}
      aria-checked=${s??k}
      @click=${()=>{r(),this.close()}}
    >
      ${n}<span class="tick" aria-hidden="true">${s?"✓":""}</span>
    </button>`}close(){this.box.open=!1,this.handle.focus()}onFocusOut(n){let r=n.relatedTarget;(!r||!this.renderRoot.contains(r))&&(this.box.open=!1)}onKey(n){n.key!=="Escape"||!this.box.open||(n.stopPropagation(),this.close())}savePicture(){let n=this.canvas();if(!n)return;let r=this.shown.map(a=>this.series[a]).filter(a=>a!==void 0).map(a=>({split:a.split,text:mo(a,this.series.length)})),s=this.window?.map(a=>F(Math.round(a))),o=[this.run,s?Ko(s[0]??"",s[1]??""):""].filter(Boolean).join(" · ");Lm(n,{title:this.heading,note:o,keys:r},Rr(this.dark)).toBlob(a=>a&&Ua(a,eu(this.run,this.heading,"png")),"image/png")}saveNumbers(){let n=Pm(this.shown.flatMap(r=>this.series[r]??[]),this.shown.flatMap(r=>this.curves[r]??[]),this.window);Ua(new Blob([n],{type:"text/csv;charset=utf-8"}),eu(this.run,this.heading,"csv"))}render(){let n=this.curves.some(r=>r.thinned);return v`<details
      @focusout=${r=>this.onFocusOut(r)}
      @keydown=${r=>this.onKey(r)}
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
        ${this.item(p("Logarithmic values"),()=>this.dispatchEvent(new CustomEvent("td-log",{detail:!this.log,bubbles:!0,composed:!0})),this.log)}
        ${this.item(p("Save picture (PNG)"),()=>{this.savePicture()})}
        ${this.item(n?p("Save shown points (CSV)"):p("Save points (CSV)"),()=>{this.saveNumbers()})}
      </div>
    </details>`}};dt.styles=[Re,se`
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
    `],R([A({attribute:!1})],dt.prototype,"series",2),R([A({attribute:!1})],dt.prototype,"curves",2),R([A({attribute:!1})],dt.prototype,"shown",2),R([A()],dt.prototype,"heading",2),R([A()],dt.prototype,"run",2),R([A({attribute:!1})],dt.prototype,"window",2),R([A({type:Boolean})],dt.prototype,"log",2),R([A({type:Boolean})],dt.prototype,"dark",2),R([A({attribute:!1})],dt.prototype,"canvas",2),R([En("details")],dt.prototype,"box",2),R([En("summary")],dt.prototype,"handle",2),dt=R([ke("td-chart-menu")],dt);var Ty=20,ve=class extends pe{constructor(){super(...arguments);this.run="";this.series=[];this.heading="";this.generation=0;this.annotations=[];this.lit=null;this.dark=!1;this.sync="steps";this.xRange=null;this.yRange=null;this.log=null;this.scale="auto";this.axis="step";this.origin=null;this.smoothing=0;this.levels=[];this.best=!1;this.eager=!1;this.joint=!1;this.window=null;this.cursor=null;this.seen=!1;this.near=!1;this.spoken="";this.off=new Set;this.data=new Fi(this);this.drawn=null;this.weighed=[];this.places=[];this.range=null;this.towering=!1;this.plot=null;this.watch=null;this.size=null}connectedCallback(){super.connectedCallback(),this.watch=new IntersectionObserver(n=>{this.near=n.at(-1)?.isIntersecting??!1,this.near&&(this.seen=!0)},{rootMargin:"200px"}),this.watch.observe(this)}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.following),this.watch?.disconnect(),this.size?.disconnect(),this.size=null,this.plot?.destroy(),this.plot=null}firstUpdated(){this.eager&&(this.seen=!0)}get steps(){let r=this.data.whole.flatMap(({steps:s})=>s.length?[s[0],s.at(-1)]:[]).filter(s=>s!==void 0);return r.length?[Math.min(...r),Math.max(...r)]:null}willUpdate(n){n.has("series")&&(this.off=new Set);let r=["series","run","generation","seen","smoothing"].some(a=>n.has(a));if(this.seen&&r){let{store:a,run:l,series:u,smoothing:f}=this;this.data.load({store:a,run:l,series:u,width:this.clientWidth||800,smoothing:f})}let{curves:s,whole:o}=this.data;this.drawn!==s&&(this.range=ut(s??[]));let i=Ii(this.annotations);(this.weighed!==o||this.places.join()!==i.join())&&(this.towering=cs(o,i)),[this.drawn,this.weighed,this.places]=[s,o,i]}updated(n){let r=this.renderRoot.querySelector(".plot");if(!r||!this.drawn)return;let s=this.plot===null;this.plot??=new Wi(r,{zoom:o=>this.onZoom(o),cursor:o=>this.cursor=o,hover:o=>this.dispatchEvent(new le("td-light",{id:o,show:!1})),pick:o=>this.dispatchEvent(new le("td-find",{id:o}))},this.sync),this.size||(this.size=new ResizeObserver(()=>this.plot?.resize(r.clientWidth,r.clientHeight)),this.size.observe(r)),this.plot.show(this.scene(this.drawn)),this.plot.resize(r.clientWidth,r.clientHeight),(s||n.has("window")||n.has("near"))&&this.follow(this.plot,s)}follow(n,r){clearTimeout(this.following);let s=this.window&&[...this.window];n.window?.join()!==s?.join()&&(r?n.zoom(s):this.near&&(this.following=setTimeout(()=>n.zoom(s),Ty)))}scene(n){let{annotations:r,lit:s,xRange:o,yRange:i,levels:a,best:l,series:u}=this,f=this.shown,d=l?km(u,this.data.whole):null,g=n.flatMap(({wall_times:x})=>x.find($=>$!==null)??[]);return{curves:f.map(x=>n[x]).filter(x=>x!==void 0),splits:f.map(x=>u[x]?.split??"none"),annotations:r,lit:s,axis:g.length?this.axis:"step",origin:this.origin??(g.length?Math.min(...g):0),scale:this.ownScale,levels:d?[...a,d]:a,palette:Rr(this.dark),xRange:o,yRange:i}}get shown(){return this.series.map((n,r)=>r).filter(n=>!this.off.has(n))}get ownScale(){return this.log===null&&this.scale!=="auto"?this.scale:this.log??this.towering?"log":"linear"}toggle(n){let r=new Set(this.off);r.delete(n)||r.add(n),this.off=r.size<this.series.length?r:new Set,this.cursor=null}onZoom(n){n?.join()!==this.window?.join()&&this.dispatchEvent(new le("td-window",{window:n})),this.data.zoom(n)}onKey(n){let{plot:r,annotations:s,lit:o}=this;if(!r||n.target!==n.currentTarget)return;let i=Mm(n,r,this.cursor,o,s);if(!i)return;n.preventDefault(),i.cursor!==void 0&&(r.point(i.cursor),this.cursor=i.cursor,this.spoken=this.sayCursor(r,i.cursor)),i.zoom!==void 0&&r.zoom(i.zoom),i.find&&o!==null&&this.dispatchEvent(new le("td-find",{id:o}));let a=s.find(({id:f})=>f===i.evidence);if(!a)return;let{name:l,value:u}=Ms(a.evidence);this.spoken=`${l} ${u}`,this.dispatchEvent(new le("td-light",{id:a.id,show:!1}))}sayCursor(n,r){let s=this.shown.map((o,i)=>{let a=this.series[o],l=Xl(n,this.visible,i,r,this.range);return a?`${mo(a,this.series.length)} ${l.text}`:""});return Ae([jt(F(n.stepAt(r))),...s])}get visible(){return this.shown.map(n=>this.drawn?.[n]).filter(n=>n!==void 0)}render(){let{error:n,curves:r}=this.data;return v`<figure aria-label=${this.heading}>
      <div class="head">
        <h3 class="cut" title=${this.heading}>${this.heading}</h3>
        ${this.joint||!r?k:this.renderMenu(r)}
      </div>
      <div class="legend">
        ${this.series.map((s,o)=>this.renderKey(s,o))}
        ${r?Cm(this.plot,r,this.cursor):k}
      </div>
      ${n?v`<div class="message">${n}</div>`:v`<div
              class="plot ${r?"":"waiting"}"
              tabindex="0"
              role="img"
              aria-label=${this.describe()}
              @keydown=${s=>this.onKey(s)}
            ></div>`}
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      ${r&&this.seen?v`<td-numbers .curves=${r} .series=${this.series} .zoom=${this.window}></td-numbers>`:k}
    </figure>`}renderMenu(n){return v`<td-chart-menu
      .series=${this.series}
      .curves=${n}
      .heading=${this.heading}
      .run=${this.run}
      .window=${this.window}
      .log=${this.ownScale!=="linear"}
      .dark=${this.dark}
      .canvas=${()=>this.plot?.canvas??null}
      .shown=${this.shown}
    ></td-chart-menu>`}renderKey(n,r){let s=this.shown.indexOf(r),o=s>=0?Xl(this.plot,this.visible,s,this.cursor,this.range):{text:"",smoothed:"",away:null};return Em(n,o,this.series.length,s<0,()=>{this.toggle(r)})}describe(){let n=this.series.map(i=>Ae([i.split==="none"?i.tag:it(i.split),Sr(i.points)])),r=pt(n),s=p(h`Chart of ${this.heading}: ${r}. Arrow keys read values, plus and minus zoom, Escape resets.`),o=p("N and P go through what was found, Enter to its text.",{desc:"Keys on a chart"});return this.annotations.length?`${s} ${o}`:s}};ve.styles=[Re,Mt,zi,Am],R([A({attribute:!1})],ve.prototype,"store",2),R([A()],ve.prototype,"run",2),R([A({attribute:!1})],ve.prototype,"series",2),R([A()],ve.prototype,"heading",2),R([A({type:Number})],ve.prototype,"generation",2),R([A({attribute:!1})],ve.prototype,"annotations",2),R([A({attribute:!1})],ve.prototype,"lit",2),R([A({type:Boolean})],ve.prototype,"dark",2),R([A()],ve.prototype,"sync",2),R([A({attribute:!1})],ve.prototype,"xRange",2),R([A({attribute:!1})],ve.prototype,"yRange",2),R([A({attribute:!1})],ve.prototype,"log",2),R([A()],ve.prototype,"scale",2),R([A()],ve.prototype,"axis",2),R([A({attribute:!1})],ve.prototype,"origin",2),R([A({type:Number})],ve.prototype,"smoothing",2),R([A({attribute:!1})],ve.prototype,"levels",2),R([A({type:Boolean})],ve.prototype,"best",2),R([A({type:Boolean})],ve.prototype,"eager",2),R([A({type:Boolean})],ve.prototype,"joint",2),R([A({attribute:!1})],ve.prototype,"window",2),R([xe()],ve.prototype,"cursor",2),R([xe()],ve.prototype,"seen",2),R([xe()],ve.prototype,"near",2),R([xe()],ve.prototype,"spoken",2),R([xe()],ve.prototype,"off",2),ve=R([ke("td-chart")],ve);function Nm(e,t,n,r){let{rules:s,linkOf:o,open:i,remove:a}=r,{run:l,findings:u}=e,f=u.find(d=>d.rule===l.primary&&Zn(d));return v`<article aria-label=${l.name}>
    <div class="top">
      <h2>
        <a
          href=${o(l.name)}
          @click=${d=>{i(d,l.name)}}
          >${yn(l.name)}</a
        >
      </h2>
      ${rn(l.status)}
      <button
        class="close"
        aria-label=${p(h`Remove ${l.name}`)}
        title=${p("Remove")}
        @click=${d=>{a(d,l.name)}}
      >
        ×
      </button>
    </div>
    <p class="diagnosis" title=${f?.message??""}>
      ${f?v`<b>${_e(f.rule,s)}</b> ${Te(f.message)}`:v`<span class="quiet"
              >${l.status==="unjudged"?nn(p("No rule about training could look")):nn(p("Nothing found"))}</span
            >`}
    </p>
    ${t?My(e,t,n,r):v`<p class="missing quiet">${p("This run has no such series.")}</p>`}
  </article>`}function My({generation:e,run:t,findings:n},r,s,{axes:o,zoom:i,store:a,dark:l,look:u}){let f=o.x===null,d=(g,x)=>g&&(f?[x(g[0],s),x(g[1],s)]:[g[0],g[1]]);return v`<td-chart
    .store=${a}
    .run=${t.name}
    .series=${r.series}
    .heading=${r.title}
    .generation=${e}
    .annotations=${mi(n).filter(({evidence:g})=>Jn(g,r.series))}
    .xRange=${o.x}
    .yRange=${o.y}
    .dark=${l}
    .log=${o.log}
    .window=${d(i,ro)}
    sync="compare"
    joint
    @td-window=${({detail:g})=>{u(d(g.window,hl))}}
  ></td-chart>`}var Ey=40;function zm({findings:e,runs:t},n){if(!e.length)return v`<section>
      <h2>${p("Findings")}</h2>
      <p class="small">${p("Nothing was found in any of these runs.")}</p>
    </section>`;let r=Hi(t),s=t.length<=Ey;return v`<section aria-labelledby="findings">
    <h2 id="findings">${p("Findings")}</h2>
    <div class="scroll cue" tabindex="0" role="region" aria-label=${p("Table of findings")}>
      <table>
        <thead>
          <tr>
            <th scope="col">${p("Finding")}</th>
            <th scope="col" class="number">${p("Runs")}</th>
            ${s?t.map(o=>v`<th scope="col" class="mark turned" title=${o}>
                        <bdi>${o.slice(r.length)}</bdi>
                      </th>`):k}
          </tr>
        </thead>
        <tbody>
          ${e.map(o=>v`<tr>
                <th scope="row">${_e(o.rule,n)}</th>
                <td class="number" title=${o.found.join(`
`)}>
                  ${tn(o.found.length,Math.max(t.length-o.unchecked.length,o.found.length))}
                </td>
                ${s?t.map(i=>{let a=Kf(o,i),l=a==="found"?Tt(o.severity):v`<span class="none" aria-hidden="true"
                                >${a==="clear"?"·":"?"}</span
                              >`;return v`<td
                          class="mark ${a==="found"?o.severity:""}"
                          title=${Jl(a)}
                        >
                          ${l}<span class="unseen">${Jl(a)}</span>
                        </td>`}):k}
              </tr>`)}
        </tbody>
      </table>
    </div>
    <p class="small">
      ${p("· the rule looked and found nothing; ? it could not look.")}
      ${r?p(h`Runs are those in ${r}.`):k}
    </p>
  </section>`}function Hm({groups:e,group_comparisons:t}){return e.length?v`<section aria-labelledby="seeds">
    <h2 id="seeds">${p("Groups of seeds")}</h2>
    <div class="scroll cue" tabindex="0" role="region" aria-label=${p("Table of groups")}>
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
          ${e.map(n=>v`<tr>
                <th scope="row" title=${n.runs.join(`
`)}>${yn(n.name)}</th>
                <td class="number" title=${n.left_out.join(`
`)}>
                  ${n.left_out.length?tn(n.values.length,n.runs.length):n.runs.length}
                </td>
                <td class="number">${Y(n.mean)}</td>
                <td class="number">${n.spread===null?"–":`± ${Y(n.spread)}`}</td>
                <td>
                  ${n.by==="hparams"?p("hyper-parameters"):p("name",{desc:"Of a run"})}
                </td>
              </tr>`)}
        </tbody>
      </table>
    </div>
    ${t.length?v`<ul class="group_comparisons">
            ${t.map(({message:n,is_better:r})=>v`<li>${r?v`<b>${nn(n)}</b>`:nn(n.replace(/^cannot/,"Cannot"))}</li>`)}
          </ul>`:v`<p class="small">
            ${e.length>1?p("So many groups are held against one another only with a baseline."):p("One group: there is nothing to hold it against.")}
          </p>`}
  </section>`:k}function Dm(e){return v`<section aria-labelledby="patterns">
    <h2 id="patterns">${p("Patterns across runs")}</h2>
    ${e.patterns.length?v`<ul>
            ${e.patterns.map(({message:t})=>v`<li>${nn(Cy(t))}</li>`)}
          </ul>`:k}
    <p class="small">${Jf(e)}</p>
  </section>`}function Cy(e){return e.charAt(0).toUpperCase()+e.slice(1)}var Im=se`
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
`;var tu=8,Nn=class extends pe{constructor(){super(...arguments);this.comparison=null;this.error=null;this.rules=null;this.linkOf=()=>"#"}change(n){this.dispatchEvent(new le("td-compare",n))}render(){if(this.error)return v`<section role="alert"><p>${this.error}</p></section>`;let{comparison:n}=this;return n?v`${this.renderRanking(n)} ${zm(n,this.rules)}
    ${Hm(n)} ${Dm(n)}`:v`<section aria-busy="true"><p class="small">${p("Comparing …")}</p></section>`}renderRanking(n){let{ranking:r,quantities:s,quantity:o,verdict:i,winner:a,groups:l,hparams:u,runs:f}=n,d=u.slice(0,tu),g=new Map(f.map((x,$)=>[x,$]));return v`<section aria-labelledby="ranking">
      <div class="head">
        <h2 id="ranking">${p("Ranking")}</h2>
        ${s.length>1?v`<label
                >${p("By",{desc:"Label of the choice of the value that runs are ranked by"})}
                <select
                  @change=${x=>this.change({rankBy:x.target.value})}
                >
                  ${s.map(({key:x,label:$,runs:E})=>v`<option value=${x} ?selected=${x===o?.key}>
                        ${$}${E<f.length?` (${tn(E,f.length)})`:""}
                      </option>`)}
                </select></label
              >`:k}
        <label
          >${p("Against",{desc:"Label of the choice of the run that others are held against"})}
          <select
            @change=${x=>this.change({baseline:x.target.value})}
          >
            <option value="" ?selected=${!n.baseline}>${p("no baseline")}</option>
            ${f.map(x=>v`<option value=${x} ?selected=${x===n.baseline}>${x}</option>`)}
          </select></label
        >
      </div>
      <p class="verdict" aria-live="polite">${i}</p>
      ${a?v`<p class="small">
              ${l.length?p("The best of many runs owes some of its lead to luck: whether a setting is better, its seeds say."):p("One run of each setting: another seed may turn the order.")}
            </p>`:k}
      <div class="scroll cue" tabindex="0" role="region" aria-label=${p("Table of the ranking")}>
        <table>
          <thead>
            <tr>
              <th scope="col" class="number">${p("Place",{desc:"In the ranking"})}</th>
              <th scope="col">${p("Run",{desc:"Column of runs"})}</th>
              <th scope="col" class="number">${p("Best",{desc:"Column of runs: best value"})}</th>
              <th scope="col" class="number">${p("At step",{desc:"Step of the best value"})}</th>
              <th scope="col" class="number">${p("After",{desc:"Time until the best value"})}</th>
              ${n.baseline?v`<th scope="col" class="number">${p("Difference")}</th>
                      <th scope="col" class="number">
                        ${p("As good as the baseline at",{desc:"Then comes a step"})}
                      </th>`:k}
              ${d.map(({name:x})=>v`<th scope="col" class="value" title=${x}>${x}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${r.map(x=>{let $=g.get(x.run)??0;return v`<tr class=${x.place===null?"out":""}>
                <td class="number">${x.place??"–"}</td>
                ${this.renderName(x,n)}
                <td class="number">${Y(x.best?.value)}</td>
                <td class="number">${x.best?qe(x.best.step):"–"}</td>
                <td class="number">${_y(x.best?.seconds)}</td>
                ${n.baseline?this.renderAgainst(x,n):k}
                ${d.map(({values:E})=>{let P=jf(E[$]);return v`<td class="value" title=${P}>${P}</td>`})}
              </tr>`})}
          </tbody>
        </table>
      </div>
      ${this.renderAlike(n)}
    </section>`}renderName({run:n,exclusion_reasons:r},{baseline:s,winner:o}){return v`<th scope="row" class="ranked">
      <div class="who">
        <a
          href=${this.linkOf(n)}
          @click=${i=>{i.ctrlKey||i.metaKey||i.shiftKey||(i.preventDefault(),this.dispatchEvent(new le("td-open",{runs:[n]})))}}
          >${yn(n)}</a
        >${n===o?v`<span class="tag">${p("best",{desc:"Mark of the best run"})}</span>`:k}${n===s?v`<span class="tag"
                >${p("baseline",{desc:"Mark of the run that others are held against"})}</span
              >`:k}
      </div>
      ${r.length?v`<span class="doubt">${p(h`Not ranked: ${pt(r)}`)}</span>`:k}
    </th>`}renderAgainst(n,r){let s=n.run===r.baseline,o=Yf(r,n.difference),i=o===null?"":o?"better":"worse",a=o===null?"":o?p("better"):p("worse");return v`<td class="number ${i}" title=${a}>
        ${s?"":Gf(n.difference)}${a?v`<span class="unseen"> ${a}</span>`:""}
      </td>
      <td class="number">
        ${s?"":n.reached_step===null?p("never",{desc:"It was never as good as the baseline"}):jt(qe(n.reached_step))}
      </td>`}renderAlike({hparams:n,hparams_alike:r}){let s=n.length-tu;if(!n.length&&!r)return k;let o=Ae(n.slice(tu).map(({name:a})=>a)),i=[n.length?Ay(n.length):p("No hyper-parameter differs"),s>0?p(h`${s} more than fit here: ${o}`):"",r?me(r,{one:p(h`${r} is the same in all runs`),other:p(h`${r} are the same in all runs`)}):""];return v`<p class="small">${nn(pt(i))}</p>`}};Nn.styles=[Re,Mt,Im],R([A({attribute:!1})],Nn.prototype,"comparison",2),R([A()],Nn.prototype,"error",2),R([A({attribute:!1})],Nn.prototype,"rules",2),R([A({attribute:!1})],Nn.prototype,"linkOf",2),Nn=R([ke("td-comparison")],Nn);function Ay(e){let t=F(e);return me(e,{one:p(h`${t} hyper-parameter differs`),other:p(h`${t} hyper-parameters differ`)})}function _y(e){return e==null?"–":bn(e)}var Bm=se`
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
`;var Vi=class{constructor(t){this.owner=t;this.comparison=null;this.error=null;this.asked=""}ask(t,{generation:n,runs:r,baseline:s,quantity:o}){let i=JSON.stringify([n,r,s,o]);if(i===this.asked||!r.length)return;this.asked=i;let a=r.includes(s)?s:"";t.compare(r,{baseline:a,quantity:o}).then(l=>{this.tell(i,{comparison:l,error:null})},l=>{Fn(l)||this.tell(i,{error:l.message})})}tell(t,n){t===this.asked&&(Object.assign(this,n),this.owner.requestUpdate())}};var Ly=600,ft=class extends pe{constructor(){super(...arguments);this.details=[];this.runs=[];this.drawn=[];this.generation=0;this.rules=null;this.quantity="";this.state=Qo;this.linkOf=()=>"#";this.dark=!1;this.compared=[];this.axes=Op;this.ends=new Map;this.quantities=[];this.data=new Vi(this);this.change=n=>{this.dispatchEvent(new le("td-compare",n))}}get known(){return this.details.reduce((n,{generation:r})=>Math.max(n,r),0)}get current(){return this.quantities.find(({key:n})=>n===this.quantity)??this.quantities[0]}get isOverlay(){return Fc(this.state,this.runs.length)==="overlay"}willUpdate(n){let r=n.get("state"),s=r!==void 0&&r.layout!==this.state.layout;if(n.has("details")&&(this.quantities=Ip(this.details.map(({run:u})=>u))),(n.has("details")||n.has("quantity")||s)&&this.load(),n.has("compared")){let u=f=>this.compared.filter(({run:d})=>d===f).map(({curve:d})=>d);this.ends=new Map(this.details.map(({run:{name:f}})=>[f,gi(u(f))]))}(n.has("compared")||n.has("state"))&&(this.axes=Np(this.compared,this.state));let{generation:o,runs:i}=this,{baseline:a,rankBy:l}=this.state;this.data.ask(this.store.source,{generation:o,runs:i,baseline:a,quantity:l})}updated(){let{comparison:n}=this.data;if(!n||this.runs.length<=60)return;let r=np(tp(this.runs,n),this.state.curves,this.state.baseline);r.join(`
`)!==this.drawn.join(`
`)&&this.dispatchEvent(new le("td-draw",{runs:r}))}async load(){let{current:n,isOverlay:r}=this;if(!n)return;let s=await Promise.allSettled([...n.panels].map(async([o,{series:i}])=>{let a=r?i.slice(-1):i;return(await this.store.load(o,a,Ly)).map((u,f)=>({run:o,curve:u,better:a[f]?.better??"none"}))}));n!==this.current||r!==this.isOverlay||(this.compared=s.flatMap(o=>o.status==="fulfilled"?o.value:[]))}open(n,r){n.preventDefault(),this.dispatchEvent(new le("td-open",{runs:r}))}render(){let{state:n,axes:r,quantities:s,runs:o}=this;return v`${Qp({state:n,count:o.length,layout:this.isOverlay?"overlay":"grid",axes:r,quantities:s,quantity:this.current,hasGroups:!!this.data.comparison?.groups.length,change:this.change,choose:i=>this.dispatchEvent(new le("td-quantity",{key:i}))})}
      ${this.details.length?this.isOverlay?this.renderOverlay():this.renderGrid():v`<p class="quiet">${p(h`Loading ${Be(o.length)} …`)}</p>`}
      <td-comparison
        .comparison=${this.data.comparison}
        .error=${this.data.error}
        .rules=${this.rules}
        .linkOf=${this.linkOf}
      ></td-comparison>`}renderGrid(){let n={axes:this.axes,zoom:this.state.zoom,store:this.store,rules:this.rules,dark:this.dark,linkOf:this.linkOf,open:(r,s)=>{this.open(r,[s])},remove:(r,s)=>{this.open(r,this.runs.filter(o=>o!==s))},look:r=>{this.change({zoom:r})}};return v`<div class="grid">
      ${_n(this.details,({run:r})=>r.name,r=>{let{name:s}=r.run;return Nm(r,this.current?.panels.get(s),this.ends.get(s)??[0,0],n)})}
    </div>`}renderOverlay(){let{current:n,state:r,axes:s}=this,o=this.details.flatMap(({run:l})=>{let u=n?.panels.get(l.name)?.series.at(-1);return u?[{run:l.name,series:u}]:[]}),i=this.data.comparison?.groups??[],a=r.bands?Yp(o,i):{groups:[],rest:o};return v`<td-overlay
      .lines=${a.rest}
      .groups=${a.groups}
      .store=${this.store}
      .generation=${this.known}
      .heading=${n?.label??""}
      .dark=${this.dark}
      .log=${s.log}
      .limits=${s.leaving.length&&!r.outliers?s.y:null}
      .own=${s.x===null}
      .window=${r.zoom}
      .baseline=${r.baseline}
      @td-window=${({detail:l})=>{this.change({zoom:l.window})}}
    ></td-overlay>`}};ft.styles=[Re,Mt,Bm],R([A({attribute:!1})],ft.prototype,"details",2),R([A({attribute:!1})],ft.prototype,"runs",2),R([A({attribute:!1})],ft.prototype,"drawn",2),R([A({type:Number})],ft.prototype,"generation",2),R([A({attribute:!1})],ft.prototype,"rules",2),R([A()],ft.prototype,"quantity",2),R([A({attribute:!1})],ft.prototype,"state",2),R([A({attribute:!1})],ft.prototype,"store",2),R([A({attribute:!1})],ft.prototype,"linkOf",2),R([A({type:Boolean})],ft.prototype,"dark",2),R([xe()],ft.prototype,"compared",2),ft=R([ke("td-compare")],ft);var Py={},Wm=Vn(class extends gn{constructor(){super(...arguments),this.ot=Py}render(e,t){return t()}update(e,[t,n]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((r,s)=>r===this.ot[s]))return kt}else if(this.ot===t)return kt;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,n)}});var Oy=new Intl.Collator("en",{numeric:!0}),Or={verdict:{label:()=>p("Verdict",{desc:"Column of runs"}),of:()=>0,down:!1},name:{label:()=>p("Run",{desc:"Column of runs"}),of:({name:e})=>e,down:!1},best:{label:()=>p("Best",{desc:"Column of runs: best value"}),of:({best:e})=>e?.value??null,down:!1},last:{label:()=>p("Last",{desc:"Column of runs: last value"}),of:({last:e})=>e?.value??null,down:!1},points:{label:()=>p("Points",{desc:"Column of runs: how many"}),of:({points:e})=>e,down:!0},length:{label:()=>p("Length",{desc:"Column of runs: steps and time"}),of:({last_step:e})=>e,down:!0},grown:{label:()=>p("Last grew",{desc:"Column of runs: when points were last written"}),of:({last_wall_time:e})=>e,down:!0}},Ui=Object.keys(Or);function Cs(e){let t=e.startsWith("-"),n=Ui.find(r=>r===e.slice(t?1:0));return n?{key:n,down:t}:{key:"verdict",down:!1}}function qi({key:e,down:t}){return e==="verdict"&&!t?"":`${t?"-":""}${e}`}function ji(e,t,n){return e.key===t?{key:t,down:!e.down}:{key:t,down:t==="best"||t==="last"?nu(n):Or[t].down}}function Ki(e,{key:t,down:n}){if(t==="verdict")return n?[...e].reverse():[...e];let{of:r}=Or[t];if(!Ny.has(t))return Fm(e,r,n);let s=n===nu(e);return zy(e).flatMap(o=>Fm(o,r,s===nu(o)))}var Ny=new Set(["best","last"]);function zy(e){let t=new Map;for(let n of e){let r=n.quantity?.key??"";t.set(r,[...t.get(r)??[],n])}return[...t].sort(([n,r],[s,o])=>+(n==="")-+(s==="")||o.length-r.length).map(([,n])=>n)}function Fm(e,t,n){let r=n?-1:1;return e.map(s=>({row:s,value:t(s)})).sort((s,o)=>s.value===null||o.value===null?+(s.value===null)-+(o.value===null):typeof s.value=="number"&&typeof o.value=="number"?r*(s.value-o.value):r*Oy.compare(String(s.value),String(o.value))).map(({row:s})=>s)}function nu(e){return e.filter(({best:n})=>n?.better==="higher").length>e.filter(({best:n})=>n?.better==="lower").length}var ru="name:",Gi="hparam:",Hy=/([/_. -]|^)(?:random[_-]?)?(?:seed|rep|repeat|trial|fold)s?[=_. -]?\d+(?=$|[/_. -])/gi;function Vm(e){return e.replace(Hy,"").replace(/^[/_. -]+/,"")||e}function go(e){if(e==="folder")return{keyOf:({name:n})=>Iy(n),error:null};if(e==="seeds")return{keyOf:({name:n})=>Vm(n),error:null};if(e.startsWith(Gi)){let n=e.slice(Gi.length);return{keyOf:r=>By(r.hparams?.[n]),prefix:`${n} = `,error:null}}let t=su(e);if(t===null||t==="")return{keyOf:null,error:null};try{let n=new RegExp(t,"i");return(new RegExp(`${t}|`).exec("")?.length??1)-1!==1?{keyOf:null,error:p("Put one part into brackets: seed=(\\d+)")}:{keyOf:({name:s})=>n.exec(s)?.[1]??p("Other",{id:"group-other",desc:"Runs whose name does not match"}),error:null}}catch{return{keyOf:null,error:p("This is not a regular expression.")}}}function su(e){return e.startsWith(ru)?e.slice(ru.length):null}function ou(e){return ru+e}function Um(e){let t=[],n=s=>new Set(e.map(go(s).keyOf??(()=>""))).size;n("folder")>1&&t.push({value:"folder",label:p("Folder")}),e.some(({name:s})=>Vm(s)!==s)&&n("seeds")<e.length&&t.push({value:"seeds",label:p("Configuration",{desc:"Runs that differ only by their seed"})});let r=[...new Set(e.flatMap(({hparams:s})=>Object.keys(s??{})))].sort();for(let s of r)n(Gi+s)>1&&t.push({value:Gi+s,label:s});return t}function qm(e,t,n,r=""){let s=new Map;for(let a of Ki(e,n)){let l=t(a),u=s.get(l);u?u.push(a):s.set(l,[a])}let o=[...s].map(([a,l])=>({key:a,label:r+a,rows:l,counts:ni(l),spread:Dy(l)}));if(n.key!=="name")return o;let i=new Intl.Collator("en",{numeric:!0});return o.sort((a,l)=>(n.down?-1:1)*i.compare(a.label,l.label))}function Dy(e){let t=new Map;for(let{best:o}of e){if(!o)continue;let{tag:i,split:a,better:l,value:u}=o,f=JSON.stringify([i,a,l]),d=t.get(f)??{tag:i,values:[]};d.values.push(u),t.set(f,d)}let[n]=[...t.values()].sort((o,i)=>i.values.length-o.values.length);if(!n||n.values.length<2)return null;let{tag:r,values:s}=n;return{n:s.length,mean:s.reduce((o,i)=>o+i/s.length,0),least:Math.min(...s),greatest:Math.max(...s),tag:r}}function Iy(e){let t=e.lastIndexOf("/");return t>0?e.slice(0,t):"."}function By(e){return e===void 0?p("not given",{desc:"A hyper-parameter"}):typeof e=="number"?Y(e,6):String(e)}function jm(e,{sort:t,group:n,open:r}){let s=Cs(t),{keyOf:o,prefix:i}=go(n);if(!o)return Ki(e,s).map(l=>iu(l));let a=new Set(r);return qm(e,o,s,i).flatMap(l=>{if((n==="seeds"||n==="folder")&&l.rows.length===1)return l.rows.map(d=>iu(d));let u=a.has(l.key),f={kind:"group",key:`group:${l.key}`,group:l,open:u};return u?[f,...l.rows.map(d=>iu(d,!0))]:[f]})}function iu(e,t=!1){return{kind:"run",key:`run:${e.name}`,row:e,inner:t}}function Yi(e,t){return t&&e.status==="unjudged"&&e.series===0}function Km(e,t){let n=new Set(e);return t.length===n.size&&t.every(({name:r})=>n.has(r))}function Gm(e,t,n,r){let s=t[n];if(!s)return null;let o=t.length-1,a={ArrowDown:Math.min(n+1,o),ArrowUp:Math.max(n-1,0),PageDown:Math.min(n+r,o),PageUp:Math.max(n-r,0),Home:0,End:o}[e];return a!==void 0?{to:a}:s.kind==="group"?e===(s.open?"ArrowLeft":"ArrowRight")?{fold:s.group.key}:null:e===" "?{tick:s.row.name}:e==="ArrowLeft"&&s.inner?{to:t.slice(0,n).findLastIndex(({kind:l})=>l==="group")}:null}var Ji=class{constructor(t){this.host=t;this.now=Date.now()/1e3;t.addController(this)}hostConnected(){this.timer=setInterval(()=>{this.read(),this.host.requestUpdate()},3e4)}hostDisconnected(){clearInterval(this.timer)}read(){this.now=Date.now()/1e3}};var As=se`
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
`;function au(){return p("New",{desc:"A finding that was not there before"})}function Qi(e,t){if(!e)return k;let n=Ae(e.fresh.map(r=>_e(r,t)));return v`${n?v`<span class="new" title=${p(h`Since you last looked: ${n}`)}>${au()}</span>`:k}
  ${e.solved.map(r=>v`<span class="solved">${p(h`No longer found: ${_e(r,t)}`)}</span>`)}`}function Zi({name:e,reading:t}){if(!t)return k;let n=Math.floor(si(t)*100),r=p(h`${as(t.bytes_read)} of ${as(t.bytes_known)} read; what is found may change`);return v`<span
    class="how-far"
    role="progressbar"
    aria-label=${p(h`Reading ${e}`,{desc:"Progress of reading a run"})}
    aria-valuenow=${n}
    aria-valuetext=${Ae([`${n} %`,r])}
    title=${r}
    ><i style="--share: ${n}%"></i>${n} %</span
  >`}var Wy="lr=([\\d.]+)",Fy=6;function Ym(e){return v`<div class="bar">
    <div class="chips" role="group" aria-label=${p("Verdicts")}>${Vy(e)}</div>
    <div class="tools">
      ${qy(e)} ${jy(e)}
      <div class="find">${Ky(e)} ${ii()}</div>
    </div>
    ${Uy(e)}
  </div>`}function Jm(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function Vy({runs:e,view:t,matcher:n,progress:r,percent:s,change:o}){let i=r!==null,a=kr(e,n,new Set,new Set(t.rules)),l=ni(a.filter(u=>!Yi(u,i)));return v`${Kt.filter(u=>l[u]||t.statuses.includes(u)).map(u=>v`<button
        class="chip"
        aria-pressed=${t.statuses.includes(u)}
        @click=${()=>o({statuses:Jm(t.statuses,u)})}
      >
        ${Tt(u)}<span>${qc(u,l[u])}</span>
      </button>`)}${r?v`<span class="reading quiet"
          >${p(h`Reading, ${s} %: ${F(r.members_read)} of ${F(r.members_known)}`,{desc:"How much was read: 12 of 100 directories"})}</span
        >`:k}`}function Uy({runs:e,rules:t,view:n,matcher:r,allRules:s,change:o,showRules:i}){let a=op(kr(e,r,new Set(n.statuses))),l=n.rules.filter(g=>!a.some(x=>x.rule===g));if(a.length+l.length<2&&n.rules.length===0)return k;let u=a.filter(({rule:g},x)=>s||x<Fy||n.rules.includes(g)),f=a.length-u.length,d=(g,x,$)=>v`<button
      class="rule"
      aria-pressed=${n.rules.includes(g)}
      @click=${()=>o({rules:Jm(n.rules,g)})}
    >
      ${$}<span>${_e(g,t)}</span> <span class="quiet">${F(x)}</span>
    </button>`;return v`<div class="rules cue" role="group" aria-label=${p("Findings by rule")}>
    ${u.map(({rule:g,severity:x,count:$})=>d(g,$,Tt(x)))}
    ${l.map(g=>d(g,0,k))}
    ${f>0||s?v`<button
            class="rule more"
            aria-expanded=${s}
            @click=${()=>{i(!s)}}
          >
            ${s?p("Fewer",{desc:"Rules shown"}):p(h`${f} more`,{desc:"Rules not shown"})}
          </button>`:k}
  </div>`}function qy({runs:e,view:t,change:n}){let r=Cs(t.sort);return v`<label class="sort">
    <span class="quiet">${p("Sort")}</span>
    <select
      @change=${s=>{let o=Ui.find(i=>i===s.target.value)??"verdict";o!==r.key&&n({sort:qi(ji(r,o,e))})}}
    >
      ${Ui.map(s=>v`<option value=${s} .selected=${s===r.key}>${Or[s].label()}</option>`)}
    </select>
  </label>`}function jy({runs:e,view:t,change:n}){if(e.length<2&&!t.group)return k;let r=su(t.group),s=Um(e),o=s.map(({value:l})=>l),i=t.group&&r===null&&!o.includes(t.group)?[t.group]:[],{error:a}=go(t.group);return v`<label class="grouping">
      <span class="quiet">${p("Group",{desc:"Label of the choice what runs are grouped by"})}</span>
      <select
        @change=${l=>n({group:l.target.value,open:[]})}
      >
        <option value="" .selected=${t.group===""}>
          ${p("None",{desc:"Runs are not grouped"})}
        </option>
        ${s.map(({value:l,label:u})=>v`<option value=${l} .selected=${l===t.group}>${u}</option>`)}
        ${i.map(l=>v`<option value=${l} .selected=${!0}>${l}</option>`)}
        <option value=${ou("")} .selected=${r!==null}>
          ${p("Part of the name …")}
        </option>
      </select>
    </label>
    ${r===null?k:v`<label class="field pattern">
            <span class="unseen">${p("Regular expression with one part in brackets")}</span>
            <input
              type="text"
              placeholder=${Wy}
              title=${p("Runs are grouped by the part of the name that the brackets match")}
              spellcheck="false"
              autocomplete="off"
              .value=${r}
              aria-invalid=${a!==null}
              @input=${l=>n({group:ou(l.target.value),open:[]})}
            />
            ${a?v`<span class="wrong" role="alert">${a}</span>`:k}
          </label>`}`}function Ky({view:e,matcher:t,change:n}){return v`<label class="field search">
    <span class="unseen">${p("Filter runs by words or /regular expression/")}</span>
    <input
      type="search"
      placeholder=${p("Filter: words or /regex/")}
      title=${p("Press / to come here")}
      spellcheck="false"
      autocomplete="off"
      .value=${e.filter}
      aria-invalid=${t.error!==null}
      @input=${r=>n({filter:r.target.value})}
    />
    ${t.error?v`<span class="wrong" role="alert">${t.error}</span>`:k}
  </label>`}var Xi={width:168,height:36},ea=class{constructor(t){this.owner=t;this.found=new Map;this.asked=new Map}of({key:t}){return this.found.get(t)??null}look(t,n){for(let{key:r,rows:s}of n){let o=Vp(s);if(!o){this.found.delete(r);continue}let i=t.load(o.curves);this.asked.get(r)!==i&&(this.asked.set(r,i),i.then(a=>{this.asked.get(r)===i&&(this.found.set(r,{keys:o,band:a}),this.owner.requestUpdate())},()=>this.asked.delete(r)))}}};function Qm(e){if(!e)return k;let{keys:t,band:n}=e,{area:r,mean:s,breaks:o,end:i}=Up(n,Xi.width,Xi.height),a=t.curves.length,l=t.split==="none"?t.tag:`${it(t.split)} ${t.tag}`,u=pt([p(h`Mean and range of ${l} of ${Be(a)}`),so(n,a),t.others?p(h`${Be(t.others)} without it`,{desc:"Runs that lack a curve"}):""]);return v`<svg viewBox="0 0 ${Xi.width} ${Xi.height}" role="img" aria-label=${u}>
    <title>${u}</title>
    <g class="line ${t.split}">
      <path class="area" d=${r} />
      <path d=${s} />
      ${i?Ve`<circle cx=${i[0]} cy=${i[1]} r="2.2" />`:k}
      ${o.map(f=>Ve`<path class="break" d="M${f} 1l3 5h-6z" />`)}
    </g>
  </svg>`}function Zm(e){if(!e)return k;let{band:t,keys:n}=e,{broken:r,short:s}=t,o=[r.length?p(h`${r.length} not finite`,{desc:"Number of runs"}):"",s.length?p(h`${s.length} shorter`,{desc:"Number of runs"}):""].filter(Boolean);return o.length?v`<span class="losses" title=${so(t,n.curves.length)}>${Ae(o)}</span>`:k}var Xm=se`
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
    flex: 1 1 240px;
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
`;function eh(e,t,n){return e.length?v`<div class="chosen-bar" role="region" aria-label=${p("Chosen runs")}>
    <span
      >${Gy(e.length)}${e.length===1?v`<span class="quiet"
              >${p(": tick one more to compare",{desc:"After the number of runs chosen"})}</span
            >`:k}</span
    >
    <button class="button" @click=${t}>${p("Clear",{desc:"Choose no runs"})}</button>
    <button class="button strong" ?disabled=${e.length<2} @click=${n}>${p("Compare")}</button>
  </div>`:k}function Gy(e){let t=F(e);return me(e,{one:p(h`${t} run chosen`),other:p(h`${t} runs chosen`)})}function th(e,t){let n=e.series.reduce((o,i)=>o+i.points,0),r=e.members.filter(o=>o!==e.name),s=(t&&lu(t))??0;return[Ae([Go(e.series.length),Sr(n)]),t?.last_step?p(h`${F(t.last_step)} steps`,{desc:"Length of a run"}):"",s>1?bn(s):"",t?.impossible_times?uu(t.impossible_times):"",Gc(e.family),r.length?p(h`joined from ${Ae(r)}`,{desc:"A run of several directories"}):""].filter(Boolean).join(" · ")}function lu({first_wall_time:e,last_wall_time:t}){return e===null||t===null?null:t-e}function uu(e){let t=F(e);return me(e,{one:p(h`${t} impossible wall time`,{desc:"A time that cannot be, in a log"}),other:p(h`${t} impossible wall times`,{desc:"Times that cannot be, in a log"})})}var Yy=.01;function nh(e,t,n,r,s=4){let o=t.flatMap(C=>nr(C).values?.(C)??[]),i=ut(e)??[0,1],a=cs(e,o)?pi(e,i):null,l=ui(i,o,a),u=e.flatMap(C=>C.steps),f=Math.min(...u),d=Math.max(...u),g=ps([f,d],[s,n-s]),x=C=>a===null?C:sn(C,a),$=a===null?Qy(l):[x(l[0]),x(l[1])],E=ps($,[r-s,s]),[P,N]=l,T=C=>E(x(Math.max(P,Math.min(C,N)))),H={spans:[],levels:[],gaps:[],points:[]},L=(C,Q,J)=>Math.max(Q,Math.min(C,J));for(let C of t)if(C.kind==="span"&&C.last_step>=f&&C.first_step<=d){let Q=g(L(C.first_step,f,d));H.spans.push([Q,Jy(Math.max(2,g(L(C.last_step,f,d))-Q))])}else C.kind==="point"&&C.value!==null&&C.step>=f&&C.step<=d?H.points.push([g(C.step),T(C.value)]):C.kind==="level"&&C.value>=P&&C.value<=N?H.levels.push(T(C.value)):C.kind==="gap"&&C.first_value!==null&&C.other_value!==null&&H.gaps.push([g(C.step),T(C.first_value),T(C.other_value)]);return{lines:e.map(C=>{let Q="",J=!1,oe=[],X=[];return C.steps.forEach((z,ne)=>{let V=C.values[ne];if(typeof V!="number"||!Number.isFinite(V)){X.push(g(z)),J=!1;return}Q+=`${J?"L":"M"}${g(z)} ${T(V)}`,(!J&&typeof C.values[ne+1]!="number"||ne===C.steps.length-1)&&oe.push([g(z),T(V)]),J=!0}),{split:C.split,path:Q,dots:oe,breaks:X}}),marks:H}}function Jy(e){return Math.round(e*10)/10}function Qy([e,t]){let n=Math.max(Math.abs(e),Math.abs(t))*Yy;if(!(t-e<n))return[e,t];let r=e/2+t/2;return[r-n/2,r+n/2]}var Zy={width:168,height:44},rh=new WeakMap;function sh(e){let{width:t,height:n}=Zy;if(!e.spark.length)return k;let r=rh.get(e)??nh(e.spark,e.evidence,t,n);rh.set(e,r);let{lines:s,marks:o}=r,i=Ae(e.spark.map(({tag:a,split:l})=>l==="none"?a:`${it(l)} ${a}`));return v`<svg viewBox="0 0 ${t} ${n}" role="img" aria-label=${p(h`Curve of ${i}`)}>
    <g class="marks ${e.primary?.severity??""}">
      <g class="spans">
        ${o.spans.map(([a,l])=>Ve`<rect x=${a} y="0" width=${l} height=${n-2} />`)}
      </g>
      ${o.spans.map(([a,l])=>Ve`<path d="M${a} ${n-1}h${l}" />`)}
      ${o.levels.map(a=>Ve`<path class="level" d="M0 ${a}h${t}" />`)}
    </g>
    ${s.map(({split:a,path:l,dots:u,breaks:f})=>Ve`<g class="line ${a}">
        <path d=${l} />
        ${u.map(([d,g])=>Ve`<circle cx=${d} cy=${g} r="2.2" />`)}
        ${f.map(d=>Ve`<path class="break" d="M${d} 1l3 5h-6z" />`)}
      </g>`)}
    <g class="marks ${e.primary?.severity??""}">
      ${o.gaps.map(([a,l,u])=>Ve`<path d="M${a} ${l}V${u}m-3 0h6M${a-3} ${l}h6" />`)}
      ${o.points.map(([a,l])=>Ve`<circle cx=${a} cy=${l} r="3.5" />`)}
    </g>
  </svg>`}function ih(e,{chosen:t,choose:n}){let r=e.map(({name:o})=>o),s=r.filter(o=>t.has(o)).length;return v`<input
    type="checkbox"
    aria-label=${p(h`Compare all ${Be(r.length)}`,{desc:"A box to tick"})}
    .checked=${s===r.length}
    .indeterminate=${s>0&&s<r.length}
    @change=${()=>n(r,s<r.length)}
  />`}function ah(e,t,n,r){let s=o=>{let i=e.key===o,a=Or[o].label();return v`<span
      role="columnheader"
      class=${o==="name"?"what":o}
      aria-sort=${i?e.down?"descending":"ascending":k}
      ><button @click=${()=>t(o)} title=${p(h`Sort by ${a.toLowerCase()}`)}>
        ${a}<span class="arrow" aria-hidden="true"
          >${i&&!(o==="verdict"&&!e.down)?e.down?"↓":"↑":""}</span
        >
      </button></span
    >`};return v`<div role="row" class="row heads" aria-rowindex="1" aria-level=${n?"1":k}>
    <span role="columnheader" class="tick"><span class="unseen">${p("Compare")}</span>${r}</span>
    ${s("verdict")} ${s("name")}
    <span role="columnheader" class="curve">${p("Curve")}</span>
    ${s("best")} ${s("last")} ${s("points")} ${s("length")} ${s("grown")}
  </div>`}function lh(e,t,n){let{name:r,status:s}=e,o=n.chosen.has(r),i=n.isUnread(e);return v`<div
    role="row"
    class="row run ${o?"chosen":""} ${t.inner?"inner":""}"
    style="transform: translateY(${t.top}px)"
    data-index=${t.index}
    aria-rowindex=${t.index+2}
    aria-selected=${o}
    aria-level=${t.inner?"2":k}
  >
    <span role="gridcell" class="tick"
      ><input
        type="checkbox"
        tabindex="-1"
        aria-label=${p(h`Compare ${r}`)}
        .checked=${o}
        @change=${()=>n.choose([r],!o)}
    /></span>
    <span role="gridcell" class="verdict"
      >${i?v`<span class="badge unjudged"
              >${Tt("unjudged")}<span>${p("Reading",{desc:"The server reads the logs"})}</span></span
            >`:rn(s)}${Zi(e)}</span
    >
    <span role="gridcell" class="what">
      <span class="head"
        ><a
          href=${n.linkOf(r)}
          tabindex=${t.stop?"0":"-1"}
          title=${e.primary?.message??r}
          @click=${a=>n.open(a,r)}
          >${yn(e.shown??r)}</a
        >${Qi(n.marks.get(r)??null,n.rules)}</span
      >
      ${Xy(e,i,n)}
    </span>
    <span role="gridcell" class="curve">${sh(e)}</span>
    <span role="gridcell" class="best number">${oh(e.best,e.quantity?.label)}</span>
    <span role="gridcell" class="last number">${oh(e.last)}</span>
    <span role="gridcell" class="points number">
      <span>${F(e.points)}</span>
      <span class="quiet">${Go(e.series)}</span>
    </span>
    <span role="gridcell" class="length number">${tx(e)}</span>
    <span role="gridcell" class="grown number"
      >${cu(e.last_wall_time,n.now,e.impossible_times)}</span
    >
  </div>`}function Xy(e,t,{percent:n,rules:r}){let{primary:s,counts:o,unchecked:i,status:a,suppressed:l,reason:u}=e;if(s){let x=o.error+o.warning+o.info-1;return v`<span class="message"
      ><b>${_e(s.rule,r)}</b> ${Te(s.message)}${x>0?v` <span class="more"
              >${p(h`+ ${x} more`,{desc:"More findings of this run"})}</span
            >`:k}</span
    >`}if(t){let x=e.reading?Math.floor(si(e.reading)*100):n??0;return v`<span class="message">${p(h`Not read yet; reading, ${x} %`)}</span>`}let f=l?ex(l):"",d=i?Jo(i):"";if(a==="unjudged"){let x=n===null?p("No rule about training could look"):p("No rule about training could look so far");return v`<span class="message"
      >${Te(pt([u?Qs(x,u):x,f]))}</span
    >`}let g=f?p(h`Nothing else found: ${f}`):p("Nothing found");return v`<span class="message">${pt([g,d])}</span>`}function ex(e){let t=F(e);return me(e,{one:p(h`${t} finding suppressed`),other:p(h`${t} findings suppressed`)})}function oh(e,t=""){if(!e)return v`<span class="quiet">–</span>`;let{value:n,step:r,split:s,tag:o,member:i}=e,a=jt(qe(r)),l=[...s==="none"?[]:[it(s)],i,o,a].join(" · ");return v`<span title=${l}>${n===null?qn():Y(n)}</span>
    <span class="quiet cut" title=${l}>${t||a}</span>`}function tx(e){let{last_step:t}=e;if(t===null)return v`<span class="quiet">–</span>`;let n=lu(e);return v`<span title=${p("Last step")}>${qe(t)}</span>
    <span class="quiet">${n===null?"":bn(n)}</span>`}function cu(e,t,n=0){let r=n?nx(n):"";return e===null||!Lc(e)?r?v`<span class="odd" title=${r}>${p("impossible",{desc:"A time that cannot be"})}</span>`:v`<span class="quiet">–</span>`:v`<time
    datetime=${new Date(e*1e3).toISOString()}
    title=${[Pc(e),r].filter(Boolean).join(`
`)}
    >${_c(e,t)}</time
  >`}function nx(e){return Qs(uu(e),p("not in seconds since 1970, or from a clock that was wrong"))}function uh(e,t,n,r,s){let{key:o,label:i,rows:a,counts:l,spread:u}=e,f=a.map(({name:$})=>$),d=f.filter($=>s.chosen.has($)).length,g=d===f.length,x=a.map($=>$.last_wall_time??-1/0).reduce(($,E)=>Math.max($,E),-1/0);return v`<div
    role="row"
    class="row group"
    style="transform: translateY(${r.top}px)"
    data-index=${r.index}
    data-group=${o}
    aria-rowindex=${r.index+2}
    aria-level="1"
    aria-expanded=${t}
  >
    <span role="gridcell" class="tick"
      ><input
        type="checkbox"
        tabindex="-1"
        aria-label=${p(h`Compare all of ${i}`)}
        .checked=${g}
        .indeterminate=${d>0&&!g}
        @change=${()=>s.choose(f,!g)}
    /></span>
    <span role="gridcell" class="title">
      <button
        class="fold"
        tabindex=${r.stop?"0":"-1"}
        title=${i}
        @click=${()=>s.fold(o)}
      >
        <span class="chevron" aria-hidden="true"></span><span class="label">${i}</span>
        <span class="quiet">${Be(a.length)}</span>
      </button>
    </span>
    <span role="gridcell" class="counts"
      >${Kt.filter($=>l[$]).map($=>v`<span class="badge ${$}" title=${`${l[$]} × ${An($)}`}
            >${Tt($)}<span>${F(l[$])}</span
            ><span class="unseen">${An($)}</span></span
          >`)}${Zm(n)}</span
    >
    <span role="gridcell" class="curve">${Qm(n)}</span>
    <span role="gridcell" class="spread number">
      ${u?v`<span
                title=${p(h`${u.tag}: mean of the best values of ${Be(u.n)}, from least to greatest`)}
                ><span class="quiet"
                  >${p("mean best",{desc:"Before the mean of the best values"})} </span
                >${Y(u.mean)}</span
              >
              <span class="quiet cut"
                >${p(h`${Y(u.least)} to ${Y(u.greatest)}, n = ${u.n}`,{desc:"From the least to the greatest of n values"})}</span
              >`:k}
    </span>
    <span role="gridcell" class="grown number"
      >${cu(Number.isFinite(x)?x:null,s.now)}</span
    >
  </div>`}var ch=se`
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
  .marks .level {
    stroke-dasharray: 4 3;
    stroke-width: 1;
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
`;function ph(e,t){let n=new Set(e.filter(i=>t.has(i))),r=[...t].filter(([i])=>!n.has(i)).map(([,i])=>i),s=n.size*2<e.length?r:[],o=Math.max(-1,...t.values());return new Map(e.map(i=>[i,t.get(i)??s.shift()??(o+=1)]))}function pu(e){let t=new Float64Array(e.length+1);return e.forEach((n,r)=>t[r+1]=(t[r]??0)+n),t}function fh(e,t,n,r){let s=e.length-1,o=Math.max(0,dh(e,t)-r),i=Math.min(s,dh(e,t+n)+1+r);return[Math.min(o,s),Math.max(i,0)]}function dh(e,t){let n=0,r=e.length-1;for(;n<r;){let s=n+r+1>>1;(e[s]??0)<=t?n=s:r=s-1}return n}function mh(e){let{items:t,offsets:n,top:r,cover:s,host:o}=e;if(r===void 0||!window.innerHeight)return null;let i=o.shadowRoot?.activeElement,a=i instanceof HTMLElement&&i.closest("[data-index]")!==null,l=t.findIndex(($,E)=>r+(n[E]??0)>=s),u=e.indexOf(e.active),f=r+(n[u]??0),d=a&&f>=s&&f<window.innerHeight?u:l,g=r<s-1,x=t[d];return!x||!g&&!a?null:{key:x.key,offset:n[d]??0,isScrolled:g,focus:a?i:null}}function hh(e,t){if(!t)return;let n=e.indexOf(t.key);t.isScrolled&&n>=0&&window.scrollBy(0,(e.offsets[n]??0)-t.offset),t.focus?.isConnected&&e.host.shadowRoot?.activeElement!==t.focus&&t.focus.focus({preventScroll:!0})}var rx=10,sx=1e3,ta=class{constructor(t,n){this.host=t;this.look=n;this.items=[];this.offsets=pu([]);this.first=0;this.last=40;this.activeKey="";this.slots=new Map;this.heights={run:60,group:44};this.frame=0;this.held=null;this.onScroll=()=>{cancelAnimationFrame(this.frame),this.frame=requestAnimationFrame(()=>{this.measure()})};this.onPrint=()=>{this.show(0,Math.min(this.items.length,sx))};t.addController(this)}hostConnected(){window.addEventListener("scroll",this.onScroll,{passive:!0}),window.addEventListener("resize",this.onScroll),window.addEventListener("beforeprint",this.onPrint)}hostDisconnected(){window.removeEventListener("scroll",this.onScroll),window.removeEventListener("resize",this.onScroll),window.removeEventListener("beforeprint",this.onPrint),cancelAnimationFrame(this.frame)}hostUpdated(){hh(this,this.held),this.held=null,this.measure()}get active(){return this.activeKey}set active(t){t!==this.activeKey&&(this.activeKey=t,this.host.requestUpdate())}put(t,n){this.held=n?mh(this):null,this.items=t,this.place(),this.indexOf(this.active)<0&&(this.active=t[0]?.key??"")}lines(){let{items:t,first:n,last:r,active:s}=this,o=Array.from({length:Math.min(r,t.length)-n},(l,u)=>n+u),i=this.indexOf(s);i>=0&&i<n&&o.unshift(i),i>=r&&o.push(i);let a=o.flatMap(l=>{let u=t[l];return u?[{item:u,index:l,top:this.offsets[l]??0,stop:u.key===s}]:[]});return this.slots=ph(a.map(({item:l})=>l.key),this.slots),a.map(l=>({...l,slot:this.slots.get(l.item.key)??0}))}indexOf(t){return this.items.findIndex(n=>n.key===t)}get height(){return this.offsets[this.items.length]??0}get top(){return this.host.renderRoot.querySelector(".rows")?.getBoundingClientRect().top}get cover(){let t=this.host.renderRoot.querySelectorAll(".bar, .heads");return Math.max(0,...[...t].map(n=>n.getBoundingClientRect().bottom))}get page(){return Math.max(1,Math.floor((window.innerHeight-this.cover)/this.heights.run)-1)}async goTo(t){let n=this.items[t];if(!n)return;let r=(this.top??0)+(this.offsets[t]??0),s=r+this.heights[n.kind]-window.innerHeight,{cover:o}=this;(r<o||s>0)&&window.scrollBy(0,r<o?r-o:s),this.active=n.key,this.measure(),await this.host.updateComplete,this.host.renderRoot.querySelector(`[data-index="${t}"] a, [data-index="${t}"] .fold`)?.focus({preventScroll:!0})}show(t,n){t===this.first&&n===this.last||([this.first,this.last]=[t,n],this.host.requestUpdate())}place(){this.offsets=pu(this.items.map(({kind:t})=>this.heights[t]))}measure(){let{host:t,top:n}=this;if(n===void 0||!window.innerHeight||window.matchMedia("print").matches)return;let r=getComputedStyle(t),s=(a,l)=>parseFloat(r.getPropertyValue(a))||l,o={run:s("--row",60),group:s("--group",44)};(o.run!==this.heights.run||o.group!==this.heights.group)&&(this.heights=o,this.place(),t.requestUpdate());let i=t.renderRoot.querySelector(".bar");t.style.setProperty("--bar",`${i?.offsetHeight??0}px`),this.show(...fh(this.offsets,-n,window.innerHeight,rx)),this.look(this.items.slice(this.first,this.last))}};var gh=se`
  :host {
    --row: 60px;
    --group: 44px;
    --columns: 32px 96px minmax(0, 1fr) 168px 112px 80px 72px 72px 88px;
    /* The curves stand below one another; the spread is as wide as the best and the last values. */
    --group-columns: 32px minmax(0, 1fr) auto 168px 208px 160px 88px;
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
      --columns: 32px 96px minmax(0, 1fr) 168px 112px 80px 72px 88px;
      --group-columns: 32px minmax(0, 1fr) auto 168px 208px 72px 88px;
    }
    .row .points {
      display: none;
    }
  }
  @media (max-width: 1100px) {
    :host {
      --columns: 32px 96px minmax(0, 1fr) 168px 112px 80px;
      --group-columns: 32px minmax(0, 1fr) auto 168px 208px;
    }
    .row .length,
    .row .grown {
      display: none;
    }
  }
  @media (max-width: 900px) {
    :host {
      --columns: 32px 96px minmax(0, 1fr) 168px 112px;
      --group-columns: 32px minmax(0, 1fr) auto 168px 112px;
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
`;var ox=20,xt=class extends pe{constructor(){super(...arguments);this.runs=[];this.view=Xo;this.chosen=[];this.marks=new Map;this.bands=null;this.rules=null;this.progress=null;this.linkOf=()=>"#";this.allRules=!1;this.shown=[];this.clock=new Ji(this);this.bandsInSight=new ea(this);this.window=new ta(this,n=>{let r=n.flatMap(s=>s.kind==="group"?s.group:[]);this.bands&&this.bandsInSight.look(this.bands,r)});this.onSlash=n=>{let r=n.composedPath()[0],s=r instanceof HTMLInputElement&&r.type!=="checkbox";n.key!=="/"||s||r instanceof HTMLSelectElement||(n.preventDefault(),this.search?.focus())};this.change=n=>{this.dispatchEvent(new le("td-list",n))};this.choose=(n,r)=>{let s=this.chosen.filter(o=>!n.includes(o));this.dispatchEvent(new le("td-choose",{runs:r?[...s,...n]:s}))};this.fold=n=>{let{open:r}=this.view;this.window.active=`group:${n}`,this.change({open:r.includes(n)?r.filter(s=>s!==n):[...r,n]})};this.open=(n,r,s=!1)=>{let o=n;o.ctrlKey||o.metaKey||o.shiftKey||(n.preventDefault(),this.dispatchEvent(new le("td-open",{runs:r,all:s})))}}connectedCallback(){super.connectedCallback(),document.addEventListener("keydown",this.onSlash)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("keydown",this.onSlash)}willUpdate(n){if(n.has("runs")&&this.clock.read(),!n.has("runs")&&!n.has("view"))return;let{filter:r,statuses:s,rules:o}=this.view;this.shown=kr(this.runs,Zs(r),new Set(s),new Set(o)),this.window.put(jm(this.shown,this.view),!n.has("view"))}onKey(n){if(n.ctrlKey||n.metaKey||n.altKey||n.key===" "&&n.target instanceof HTMLInputElement)return;let{items:r,page:s}=this.window,o=Gm(n.key,r,bh(n),s);o&&(n.preventDefault(),"to"in o?this.window.goTo(o.to):"fold"in o?this.fold(o.fold):this.choose([o.tick],!this.chosen.includes(o.tick)))}onFocus(n){this.window.active=this.window.items[bh(n)]?.key??this.window.active}get percent(){return this.progress&&Math.floor(oi(this.progress)*100)}render(){let{runs:n,rules:r,view:s,progress:o,percent:i,allRules:a}=this;return v`<h1 class="unseen">${p("Runs")}</h1>
      ${Wm([n,r,s,i,o?.members_read,a],()=>Ym({runs:n,rules:r,view:s,matcher:Zs(s.filter),progress:o,percent:i,allRules:a,change:this.change,showRules:l=>this.allRules=l}))}
      <div class="unseen" aria-live="polite">${p(h`${Be(this.shown.length)} shown`)}</div>
      ${this.shown.length?this.renderTable():this.renderNone()}
      ${eh(this.chosen,()=>this.dispatchEvent(new le("td-choose",{runs:[]})),l=>{let u=this.chosen.length>ox&&Km(this.chosen,this.shown);this.open(l,this.chosen,u)})}`}renderTable(){let{items:n,height:r}=this.window,s=Cs(this.view.sort),o=n.some(({kind:l})=>l==="group"),i=l=>{this.change({sort:qi(ji(s,l,this.shown))})},a={chosen:new Set(this.chosen),rules:this.rules,now:this.clock.now,percent:this.percent,marks:this.marks,isUnread:l=>Yi(l,this.progress!==null),linkOf:this.linkOf,open:(l,u)=>{this.open(l,[u])},choose:this.choose,fold:this.fold};return v`<div
      role=${o?"treegrid":"grid"}
      class="table"
      aria-label=${p("Runs")}
      aria-multiselectable="true"
      aria-rowcount=${n.length+1}
    >
      ${ah(s,i,o,ih(this.shown,a))}
      <div
        class="rows"
        role="rowgroup"
        style="height: ${r}px"
        @keydown=${l=>{this.onKey(l)}}
        @focusin=${l=>{this.onFocus(l)}}
      >
        ${_n(this.window.lines(),({slot:l})=>l,({item:l,...u})=>l.kind==="run"?lh(l.row,{...u,inner:l.inner},a):uh(l.group,l.open,this.bandsInSight.of(l.group),u,a))}
      </div>
    </div>`}renderNone(){return v`<div class="none">
      <p>${p("No run matches.")}</p>
      <button class="button" @click=${()=>this.change({filter:"",statuses:[],rules:[]})}>
        ${p(h`Show all ${F(this.runs.length)}`,{desc:"All runs"})}
      </button>
    </div>`}};xt.styles=[Re,Mt,As,Xm,ch,gh],R([A({attribute:!1})],xt.prototype,"runs",2),R([A({attribute:!1})],xt.prototype,"view",2),R([A({attribute:!1})],xt.prototype,"chosen",2),R([A({attribute:!1})],xt.prototype,"marks",2),R([A({attribute:!1})],xt.prototype,"bands",2),R([A({attribute:!1})],xt.prototype,"rules",2),R([A({attribute:!1})],xt.prototype,"progress",2),R([A({attribute:!1})],xt.prototype,"linkOf",2),R([xe()],xt.prototype,"allRules",2),R([En("input[type=search]")],xt.prototype,"search",2),xt=R([ke("td-run-list")],xt);function bh(e){return Number(e.target.closest("[data-index]")?.dataset.index)}var Nr=class extends pe{constructor(){super(...arguments);this.outcomes=[];this.rules=null}render(){let n=i=>this.outcomes.filter(a=>a.status===i),[r,s,o]=[n("clear"),n("skipped"),n("failed")];return v`<h2>${p("What was checked")}</h2>
      ${r.length?v`<h3>${ix(r.length)}</h3>
              <ul class="clear">
                ${r.map(({rule:i})=>v`<li title=${this.summary(i)}>${_e(i,this.rules)}</li>`)}
              </ul>`:k}
      ${vh(Jo(s.length),s,this.rules)}
      ${vh(ax(o.length),o,this.rules)}`}summary(n){return this.rules?.rules.find(r=>r.name===n)?.summary??""}};Nr.styles=[Re,se`
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
    `],R([A({attribute:!1})],Nr.prototype,"outcomes",2),R([A({attribute:!1})],Nr.prototype,"rules",2),Nr=R([ke("td-checked")],Nr);function ix(e){let t=F(e);return me(e,{one:p(h`${t} rule found nothing`),other:p(h`${t} rules found nothing`)})}function ax(e){let t=F(e);return me(e,{one:p(h`${t} rule failed; this is a fault of ours, the others are not affected`),other:p(h`${t} rules failed; this is a fault of ours, the others are not affected`)})}function vh(e,t,n){if(!t.length)return k;let r=new Map;for(let{rule:s,reason:o}of t)r.set(o,[...r.get(o)??[],_e(s,n)]);return v`<h3>${e}</h3>
    <dl>
      ${[...r].map(([s,o])=>v`<dt>${Ae(o)}</dt>
            <dd>${Te(s)}</dd>`)}
    </dl>`}var yh=se`
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
    --under: var(--td-code);
    border-radius: 4px;
    padding: 8px 12px;
    overflow-x: auto;
    margin-top: 8px;
  }
`;var zr=class extends pe{constructor(){super(...arguments);this.open=!1}render(){let{action:n,why:r,test:s,code:o}=this.remedy;return v`<details ?open=${this.open}>
      <summary><span>${Te(n)}</span></summary>
      <div class="body">
        <p>${Te(r)}</p>
        ${s?v`<p><span class="label">${p("Cheapest test:")}</span>${Te(s)}</p>`:k}
        ${Object.keys(o).length?v`<td-code .code=${o}></td-code>`:k}
      </div>
    </details>`}};zr.styles=[Re,se`
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
    `],R([A({attribute:!1})],zr.prototype,"remedy",2),R([A({type:Boolean})],zr.prototype,"open",2),zr=R([ke("td-remedy")],zr);var Et=class extends pe{constructor(){super(...arguments);this.rules=null;this.explains=[];this.open=!1;this.fresh=!1;this.lit=null;this.link=()=>"";this.copied=!1}async goTo(n){await this.updateComplete,this.card.open=!0;let s=[...this.renderRoot.querySelectorAll(".places button")].find(o=>o.dataset.id===n);s?.focus({preventScroll:!0}),s?.scrollIntoView({block:"nearest"})}async copy(){this.copied=await eo(Om(this.finding,this.rules,this.link())),setTimeout(()=>this.copied=!1,2e3)}get rule(){return this.rules?.rules.find(({name:n})=>n===this.finding.rule)??null}light(n,r=!1){this.dispatchEvent(new le("td-light",{id:n,show:r}))}render(){let{finding:n}=this,r=Qn(n);return v`<details
      class="card ${n.severity}"
      ?open=${this.open}
      @mouseenter=${()=>this.light(r)}
      @mouseleave=${()=>this.light(null)}
    >
      <summary>
        <span class="line"
          >${rn(n.severity)}<span class="confidence">${Zo(n.confidence)}</span
          >${this.fresh?v`<span class="new">${au()}</span>`:k}</span
        >
        <h3>${_e(n.rule,this.rules)}</h3>
        <p>${Te(n.message)}</p>
        ${this.renderAlso()}
      </summary>
      <div class="body">
        ${this.renderRemedies()} ${this.renderStats()} ${this.renderPlaces()}
        ${this.renderSection("Why it matters",p("Why it matters"))}
        ${this.renderSection("Likely causes",p("Likely causes"))}
        ${this.renderFolded("When it is wrong",p("When this rule is wrong"))}
        ${this.renderFolded("What it looks for",p("What the rule looks for"))}
        ${this.renderFolded("How often it is right",p("How often it is right"))} ${this.renderThresholds()}
        ${this.renderFolded("References",p("References"))} ${this.renderExplained()} ${this.renderPage()}
        <button class="button copy" @click=${()=>{this.copy()}}>
          <span aria-live="polite">${this.copied?p("Copied"):p("Copy as Markdown")}</span>
        </button>
      </div>
    </details>`}renderAlso(){return this.explains.length?v`<p class="also">
      <span class="quiet"
        >${p("Explains",{desc:"Before the names of findings that this one explains"})}</span
      >
      ${this.explains.map(({rule:n,severity:r})=>v`<span class="one"
            >${Tt(r)}<span class="unseen">${An(r)}</span
            >${_e(n,this.rules)}</span
          >`)}
    </p>`:k}renderStats(){let n=this.finding.evidence.filter(s=>s.kind==="stat");if(!n.length)return k;let r=n.some(s=>s.limit!==null);return v`<table class="stats">
      <thead>
        <tr>
          <th scope="col">${p("Measured",{desc:"Head of a column of names of measured numbers"})}</th>
          <th scope="col" class="number">${p("Value",{desc:"A measured number"})}</th>
          ${r?v`<th scope="col" class="number">${p("Limit",{desc:"What a number is held against"})}</th>`:k}
        </tr>
      </thead>
      <tbody>
        ${n.map(({name:s,value:o,limit:i,unit:a})=>v`<tr>
              <th scope="row">${s}</th>
              <td class="number"><b>${Pr(o,a)}</b></td>
              ${r?v`<td class="number quiet">${i===null?"":Pr(i,a)}</td>`:k}
            </tr>`)}
      </tbody>
    </table>`}renderPlaces(){let n=this.finding.evidence.map((r,s)=>({evidence:r,id:ml(this.finding,s)})).filter(({evidence:r})=>r.kind!=="stat");return n.length?v`<ul class="places" aria-label=${p("On the curve")}>
      ${n.map(({evidence:r,id:s})=>{let{name:o,value:i}=Ms(r),a="tag"in r;return v`<li>
          <button
            class=${this.lit===s?"lit":""}
            data-id=${s}
            data-kind=${r.kind}
            title=${a?p(h`On ${r.tag}: click to zoom in, and again to zoom out`):""}
            @mouseenter=${()=>this.light(s)}
            @mouseleave=${()=>this.light(Qn(this.finding))}
            @focus=${()=>this.light(s)}
            @blur=${()=>this.light(null)}
            @click=${()=>this.light(s,!0)}
          >
            <span>${o}</span><span class="number">${i}</span>
          </button>
        </li>`})}
    </ul>`:k}section(n){return this.rule?.sections.find(r=>r.key===n)}renderSection(n,r){let s=this.section(n);return s?v`<section>
          <h4>${r}</h4>
          ${xh(s)}
        </section>`:k}renderFolded(n,r){let s=this.section(n);return s?v`<details class="more">
      <summary class="fold"><h4>${r}</h4></summary>
      ${xh(s)}
    </details>`:k}renderThresholds(){let n=this.rule?.thresholds??[];return n.length?v`<details class="more">
      <summary class="fold"><h4>${p("Thresholds and where they come from")}</h4></summary>
      <ul class="text">
        ${n.map(({name:r,default:s,unit:o,source:i})=>v`<li><code>${r}</code> = ${JSON.stringify(s)} (${o}): ${i}</li>`)}
      </ul>
    </details>`:k}renderPage(){if(!this.rule)return k;let n=v`<code>${this.rule.page}</code>`;return v`<p class="quiet">${p(v`With curves: ${n} in the project`)}</p>`}renderRemedies(){let{remedies:n}=this.finding;if(!n.length||!this.rules)return k;let r=n.map(s=>this.rules?.remedies[s]).filter(s=>s!==void 0);return v`<section>
      <h4>${p("What to do next")}</h4>
      <ol class="remedies">
        ${r.map((s,o)=>v`<li><td-remedy .remedy=${s} ?open=${o===0}></td-remedy></li>`)}
      </ol>
    </section>`}renderExplained(){let{explains:n,finding:r}=this;return n.length?v`<details class="more">
      <summary class="fold">
        <h4>
          ${p(h`Explained by this (${n.length})`,{desc:"Findings that this finding explains"})}
        </h4>
      </summary>
      <ul class="explained">
        ${n.map(s=>v`<li
              @mouseenter=${()=>this.light(Qn(s))}
              @mouseleave=${()=>this.light(Qn(r))}
            >
              ${rn(s.severity)} <b>${_e(s.rule,this.rules)}</b>
              <p>${Te(s.message)}</p>
            </li>`)}
      </ul>
    </details>`:k}};Et.styles=[Re,Mt,As,yh],R([A({attribute:!1})],Et.prototype,"finding",2),R([A({attribute:!1})],Et.prototype,"rules",2),R([A({attribute:!1})],Et.prototype,"explains",2),R([A({type:Boolean})],Et.prototype,"open",2),R([A({type:Boolean})],Et.prototype,"fresh",2),R([A({attribute:!1})],Et.prototype,"lit",2),R([A({attribute:!1})],Et.prototype,"link",2),R([xe()],Et.prototype,"copied",2),R([En("details.card")],Et.prototype,"card",2),Et=R([ke("td-finding")],Et);function xh(e){return v`${e.blocks.map(({kind:t,items:n})=>t==="ul"?v`<ul class="text">
        ${n.map(r=>v`<li>${ai(r)}</li>`)}
      </ul>`:t==="code"?v`<pre class="cue" tabindex="0">
${n.flat().map(r=>"code"in r?r.code:r.text)}</pre>`:v`${n.map(r=>v`<p>${ai(r)}</p>`)}`)}`}function na(e){return e.rule+e.tags.join()}function wh(e,t){let{rules:n,news:r,lit:s,link:o,first:i}=t,{main:a,suppressed:l}=no(e.findings),u=r?.solved??[];return v`${a.length?k:ux(e,l.length)}
  ${u.length?v`<p class="gone">${Qi({fresh:[],solved:u},n)}</p>`:k}
  ${_n(a,({finding:f})=>na(f),({finding:f,explains:d})=>v`<td-finding
        .finding=${f}
        .explains=${d}
        .rules=${n}
        .lit=${s}
        .link=${o}
        .fresh=${r?.fresh.includes(f.rule)??!1}
        ?open=${na(f)===i}
      ></td-finding>`)}
  ${l.length?lx(l,n):k}`}function lx(e,t){return v`<details class="suppressed">
    <summary class="fold">${cx(e.length)}</summary>
    <ul>
      ${e.map(n=>v`<li>
            <p>${rn(n.severity)} <b>${_e(n.rule,t)}</b></p>
            <p>${Te(n.message)}</p>
            <p class="quiet">${p(h`Reason given: ${n.suppressed}`)}</p>
          </li>`)}
    </ul>
  </details>`}function ux({run:e,outcomes:t},n){let{status:r,reason:s}=e,o=p("No rule about training could look at it"),i=t.filter(a=>a.status==="clear").length;return v`<div class="verdict ${r}">
    <h2>
      ${r==="unjudged"?p("This run could not be judged"):n?p("Nothing else found"):p("Nothing found")}
    </h2>
    <p>
      ${r==="unjudged"?Te(nn(s?Qs(o,s):o)):px(i)}
    </p>
  </div>`}function cx(e){let t=F(e);return me(e,{one:p(h`${t} finding suppressed by your configuration`),other:p(h`${t} findings suppressed by your configuration`)})}function px(e){let t=F(e);return me(e,{one:p(h`${t} rule looked at this run and found nothing wrong.`),other:p(h`${t} rules looked at this run and found nothing wrong.`)})}function $h({best:e,notes:t}){return v`${e?v`<p class="checkpoint">${Te(e.message)}</p>`:k}
  ${t.length?v`<details class="suppressed">
          <summary class="fold">${p("Is this normal?")} <span class="quiet">${t.length}</span></summary>
          <ul>
            ${t.map(n=>v`<li>
                  <p>${Te(n.message)}</p>
                  <p class="quiet">${n.source}</p>
                </li>`)}
          </ul>
        </details>`:k}`}var Sh=se`
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
`;var kh=se`
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
    white-space: normal;
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
  }
  @media print {
    :host {
      display: none;
    }
  }
`;var dx=()=>({step:p("Steps"),relative:p("Time since start"),wall:p("Wall time")}),fx=()=>({auto:p("Automatic",{desc:"Scale of the values"}),linear:p("Linear",{desc:"Scale of the values"}),log:p("Log",{desc:"Logarithmic scale of the values"}),symlog:p("Symmetric log",{desc:"Scale of the values"})}),Rh=10,mx=.5,hx=16,wn=class extends pe{constructor(){super(...arguments);this.smoothing=0;this.share=null;this.titles=[]}change(n){this.dispatchEvent(new le("td-reading",n))}onSmooth(n){let r=Number(n.target.value);this.dispatchEvent(new CustomEvent("td-smoothing",{detail:r}))}onClasses(n){let r=Number(n.target.value);Za(r)&&this.change({classes:r})}onPrior(n){let r=n.target,s=Xa(r.value);r.setAttribute("aria-invalid",String(s===null)),s&&this.change({prior:s})}onAdd(n){n.preventDefault();let r=n.target,s=new FormData(r),[o,i]=[s.get("value"),s.get("title")],a=Number(o);o===""||!Number.isFinite(a)||typeof i!="string"||(this.change({levels:[...this.reading.levels,[i,a]]}),r.querySelector("input")?.select())}place(){let n=this.box.querySelector(".panel");if(!n||!this.box.open)return;n.style.translate="none";let{right:r}=n.getBoundingClientRect(),s=r+hx-document.documentElement.clientWidth;n.style.translate=s>0?`${-s}px`:"none"}onFocusOut(n){let r=n.relatedTarget;r&&!this.box.contains(r)&&(this.box.open=!1)}onKey(n){n.key!=="Escape"||!this.box.open||(this.box.open=!1,this.box.querySelector("summary")?.focus())}render(){let{reading:n,smoothing:r}=this;return v`<label
        title=${p("A moving average over the logged curve, as in TensorBoard; remembered in this browser")}
        ><span>${p("Smoothing")}</span>
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
      ${this.renderSelect(p("Along",{desc:"Label of the choice of the horizontal axis"}),p("Horizontal axis"),dx(),n.axis,s=>this.change({axis:s}))}
      ${this.renderSelect(p("Values",{desc:"Label of the choice of the scale"}),p("Scale of the values"),fx(),n.scale,s=>this.change({scale:s}))}
      ${this.renderLevels()}
      ${n.window?v`<button class="button reset" @click=${()=>this.change({window:null})}>
              ${p("Reset zoom")}
            </button>`:k}`}renderSelect(n,r,s,o,i){return v`<label class="axis" title=${r}
      ><span>${n}</span>
      <select
        aria-label=${r}
        @change=${a=>i(a.target.value)}
      >
        ${Object.entries(s).map(([a,l])=>v`<option value=${a} .selected=${a===o}>${l}</option>`)}
      </select></label
    >`}renderLevels(){let{best:n,classes:r,prior:s,levels:o}=this.reading,i=o.length+[n,r!==null,s!==null].filter(Boolean).length,a=[this.share===null?mx:Number(this.share.toPrecision(4))];return v`<details
      class="levels"
      @toggle=${()=>this.place()}
      @focusout=${l=>this.onFocusOut(l)}
      @keydown=${l=>this.onKey(l)}
    >
      <summary class="button">
        ${p("Levels",{desc:"Horizontal reference lines on a chart"})}
        ${i?v`<span class="count">${i}</span>`:k}
      </summary>
      <div class="panel">
        <label
          ><input
            type="checkbox"
            .checked=${n}
            @change=${()=>this.change({best:!n})}
          />${p("Best value so far")}</label
        >
        <label
          ><input
            type="checkbox"
            .checked=${r!==null}
            @change=${()=>this.change({classes:r===null?Rh:null})}
          />${p("Uniform guess, ln k, over",{desc:"Then comes a number, then: classes"})}
          <input
            type="number"
            min="2"
            step="1"
            aria-label=${p("Number of classes")}
            .value=${String(r??Rh)}
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
        ${this.share===null?k:v`<p class="quiet">
                ${p(h`A finding saw this model stand still at an accuracy of ${Y(this.share)}.`)}
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
            ${this.titles.map(l=>v`<option value=${l}>${p(h`on ${l}`,{desc:"On a chart"})}</option>`)}
          </select>
          <button class="button">${p("Add")}</button>
        </form>
        ${o.length?v`<ul>
                ${o.map(([l,u],f)=>v`<li>
                      <span class="cut"
                        >${p(h`${Y(u)} on ${l}`,{desc:"A level on a chart"})}</span
                      >
                      <button
                        aria-label=${p(h`Remove the level ${Y(u)} on ${l}`)}
                        @click=${()=>this.change({levels:o.filter((d,g)=>g!==f)})}
                      >
                        ×
                      </button>
                    </li>`)}
              </ul>`:k}
      </div>
    </details>`}};wn.styles=[Re,kh],R([A({attribute:!1})],wn.prototype,"reading",2),R([A({type:Number})],wn.prototype,"smoothing",2),R([A({type:Number})],wn.prototype,"share",2),R([A({attribute:!1})],wn.prototype,"titles",2),R([En(".levels")],wn.prototype,"box",2),wn=R([ke("td-run-tools")],wn);var ra=class{constructor(t,n){this.host=t;this.settle=n;this.moving=null;t.addController(this)}hostDisconnected(){clearTimeout(this.timer)}put(t){this.moving=t,this.host.requestUpdate(),clearTimeout(this.timer),this.timer=setTimeout(()=>{this.moving=null,this.settle(t)},120)}};var gx=new Set(["loss","score","reward"]),Ct=class extends pe{constructor(){super(...arguments);this.row=null;this.news=null;this.rules=null;this.reading=jn;this.link=()=>"";this.dark=!1;this.lit=null;this.smoothing=new ra(this,n=>{this.dispatchEvent(new le("td-reading",{smoothing:n}))});this.annotations=[];this.panels={lead:[],groups:[]};this.first="";this.shownRun=""}willUpdate(n){if(!n.has("detail"))return;let{run:r,findings:s}=this.detail;if(this.annotations=mi(s),this.panels=Dp(fi(r),s.find(Zn)),r.name===this.shownRun&&this.first)return;let[o]=no(s).main;this.first=o?na(o.finding):"",this.shownRun=r.name}onLight({detail:{id:n,show:r}}){if(this.lit=n,!r||n===null)return;let s=this.annotations.find(u=>u.id===n),i=[...this.renderRoot.querySelectorAll("td-chart")].find(u=>s&&Jn(s.evidence,u.series));i?.closest("details")?.setAttribute("open","");let a=i?.steps;s&&a&&this.look(Rm(s.evidence,a));let l=window.matchMedia("(prefers-reduced-motion: reduce)").matches;i?.scrollIntoView({block:"nearest",behavior:l?"auto":"smooth"})}look(n){let r=n?.join()===this.reading.window?.join();this.dispatchEvent(new le("td-reading",{window:r?null:n}))}async onFind({detail:{id:n}}){this.lit=n,await[...this.renderRoot.querySelectorAll("td-finding")].find(({finding:s})=>n.startsWith(`${Qn(s)}#`))?.goTo(n)}render(){let{row:n,rules:r,news:s,lit:o,link:i}=this,{run:a,findings:l,outcomes:u,warnings:f}=this.detail,{lead:d,groups:g}=this.panels,x=[...d,...g.flatMap(({panels:$})=>$)].map(({title:$})=>$);return v`<header>
        <h1>${yn(n?.shown??a.name)}</h1>
        ${rn(a.status)} ${n?Zi(n):k}
        <p class="facts quiet">${th(a,n)}</p>
      </header>
      ${bx(f,n)} ${this.renderNext()}
      ${x.length?v`<td-run-tools
              .reading=${this.reading}
              .smoothing=${this.smoothing.moving??this.reading.smoothing}
              .share=${Sm(l,a.series)}
              .titles=${[...new Set(x)]}
              @td-smoothing=${({detail:$})=>this.smoothing.put($)}
            ></td-run-tools>`:k}
      <div
        class="page"
        @td-find=${$=>{this.onFind($)}}
        @td-light=${$=>this.onLight($)}
        @td-window=${({detail:$})=>this.dispatchEvent(new le("td-reading",$))}
      >
        <div class="lead ${d.length?"":"none"}">
          <h2 class="unseen">${p("Curves")}</h2>
          <div class="pairs">
            ${_n(d,({key:$})=>$,($,E)=>this.renderChart($,E===0?"first":""))}
          </div>
        </div>
        <aside aria-label=${p("Findings")}>
          <h2 class="unseen">${p("Findings")}</h2>
          ${wh(this.detail,{rules:r,news:s,lit:o,link:i,first:this.first})} ${$h(a)}
          <td-checked .outcomes=${u} .rules=${r}></td-checked>
        </aside>
        <div class="rest">${g.map(({role:$,panels:E})=>this.renderGroup($,E))}</div>
      </div>`}renderNext(){let[n]=no(this.detail.findings).main;if(!n)return k;let{rule:r,severity:s,remedies:o}=n.finding,i=o.map(a=>this.rules?.remedies[a]).find(a=>a!==void 0);return i?v`<button class="next" @click=${()=>{this.goToCard()}}>
      <b class="badge ${s}">${Tt(s)}${_e(r,this.rules)}</b>
      <span>${Te(i.action)}</span>
    </button>`:k}async goToCard(){await this.updateComplete;let n=window.matchMedia("(prefers-reduced-motion: reduce)").matches;this.renderRoot.querySelector("td-finding")?.scrollIntoView({block:"start",behavior:n?"auto":"smooth"})}renderGroup(n,r){let s=r.some(i=>this.annotations.some(a=>Jn(a.evidence,i.series))),o=gx.has(n)||s;return v`<details ?open=${o}>
      <summary class="fold">
        <h2>${Kc(n)}</h2>
        <span class="quiet">${r.length}</span>
      </summary>
      <div class="grid">
        ${_n(r,({key:i})=>i,i=>this.renderChart(i,"small"))}
      </div>
    </details>`}renderChart(n,r){return v`<td-chart
      class=${r}
      ?eager=${r==="first"}
      .store=${this.store}
      .run=${this.detail.run.name}
      .series=${n.series}
      .heading=${n.title}
      .generation=${this.detail.generation}
      .annotations=${this.annotations.filter(s=>Jn(s.evidence,n.series))}
      .lit=${this.lit}
      .window=${this.reading.window}
      .axis=${this.reading.axis}
      .scale=${this.reading.scale}
      .log=${this.reading.logs.find(([s])=>s===n.title)?.[1]??null}
      @td-log=${({detail:s})=>{let o=Wc(this.reading,n.title,s);this.dispatchEvent(new le("td-reading",{logs:o}))}}
      .origin=${this.row?.first_wall_time??null}
      .smoothing=${this.reading.smoothing}
      .levels=${$m(n,this.reading)}
      .best=${this.reading.best}
      .dark=${this.dark}
    ></td-chart>`}};Ct.styles=[Re,Mt,As,Sh],R([A({attribute:!1})],Ct.prototype,"detail",2),R([A({attribute:!1})],Ct.prototype,"row",2),R([A({attribute:!1})],Ct.prototype,"news",2),R([A({attribute:!1})],Ct.prototype,"rules",2),R([A({attribute:!1})],Ct.prototype,"store",2),R([A({attribute:!1})],Ct.prototype,"reading",2),R([A({attribute:!1})],Ct.prototype,"link",2),R([A({type:Boolean})],Ct.prototype,"dark",2),R([xe()],Ct.prototype,"lit",2),Ct=R([ke("td-run-page")],Ct);function bx(e,t){let n=p("TensorBoard gives us only a sample of this run's points: short events may be missing.");return v`${t?.sampled?v`<p class="notice">${n}</p>`:k}${e.map(({where:r,message:s})=>v`<p class="notice"><b>${r}</b> ${Te(s)}</p>`)}`}var vx=3,Th="language",Eh="smoothing",It=class extends pe{constructor(){super();this.view=Xc;this.chosen=[];this.dark=!1;this.copied=!1;this.picked=[];this.begun=null;this.stop=()=>{};this.details=[];this.listScroll=0;this.drawn=()=>this.areMany?this.picked:this.runs;this.linkOf=n=>Js(Kn({...this.view,runs:[n],all:!1}));this.addEventListener("td-open",({detail:n})=>this.open(n.runs,n.all)),this.addEventListener("td-list",({detail:n})=>this.go({...this.view,...n})),this.addEventListener("td-reading",({detail:n})=>{n.smoothing!==void 0&&Cn.set(Eh,String(n.smoothing)),this.go({...this.view,reading:{...this.view.reading,...n}})}),this.addEventListener("td-quantity",({detail:n})=>this.go({...this.view,quantity:n.key,scale:"",zoom:null})),this.addEventListener("td-compare",({detail:n})=>this.go({...this.view,...n})),this.addEventListener("td-draw",({detail:n})=>{this.picked=n.runs,this.session.want(this.drawn)}),this.addEventListener("td-choose",({detail:n})=>this.chosen=n.runs),this.addEventListener("td-language",({detail:n})=>{Cn.set(Th,n.language),this.go({...this.view,language:n.language})}),this.addEventListener("td-retry",()=>{this.session.ask(!0)})}connectedCallback(){super.connectedCallback();let n=Mh(Va()??"");this.view={...n,filter:n.filter||Qc(wc())},this.source.speak(this.language()),this.speak(this.language()),this.view.runs.length>1&&(this.chosen=this.view.runs),this.session.want(this.drawn);let r=!1;this.stop=ss([Sc(()=>this.onHash()),qo(s=>{r=s,this.dark=s,Xs(s)}),kc(s=>{this.dark=r&&!s,Xs(this.dark)})])}disconnectedCallback(){super.disconnectedCallback(),this.stop()}language(){return this.view.language||os(Cn.get(Th))||Ac(navigator.languages)}async speak(n){await Cc(n),document.documentElement.lang=n,this.requestUpdate()}open(n,r=!1){let s={...this.view.reading,levels:[],logs:[],window:null};this.go({...this.view,runs:r?[]:n,all:r,reading:s,zoom:null})}get session(){return this.begun??=new ri(this,this.source)}get runs(){return this.view.all?this.session.namesShown(this.view):this.view.runs}get areMany(){return this.runs.length>60}get isList(){return!this.view.all&&this.view.runs.length===0}go(n){let r=!rl(n,this.view);$c(Kn(n),r),this.turn(n)}onHash(){let n=Va();n!==null&&Kn(nl(n))!==Kn(this.view)&&this.turn(Mh(n))}turn(n){let r=!rl(n,this.view);r&&this.isList&&(this.listScroll=window.scrollY),r&&this.session.looked(this.runs),r&&Object.assign(this,{picked:[],details:[]}),this.view=n;let s=this.language();if(s!==Rt()&&(this.session.speak(s),this.speak(s)),this.session.want(this.drawn),!r)return;this.runs.length>1&&(this.chosen=this.runs);let o=this.isList?this.listScroll:0;this.updateComplete.then(()=>{requestAnimationFrame(()=>window.scrollTo(0,o))})}async copyLink(){this.copied=await eo(Js(Kn(this.view))),setTimeout(()=>this.copied=!1,2e3)}updated(n){if(!n.has("view"))return;let{runs:r,all:s}=this.view;document.title=[...s||r.length>vx?[p("Comparison")]:r,"Diagnose"].join(" · ")}render(){let{status:n,error:r,rows:s,said:o}=this.session;return v`${n&&s?.length?xp(n):k}${this.isList?k:this.renderBar()}
      ${s&&r?Mp(r):k}${n?Ep(n,this.isList):k}
      <div class="unseen" aria-live="polite">${o}</div>
      <main>${xc(Rt(),this.renderView())}</main>`}renderBar(){return wp({list:Js(Kn({...this.view,runs:[],all:!1})),back:()=>this.open([]),copied:this.copied,copy:()=>{this.copyLink()}})}renderView(){let{status:n,rows:r,rules:s,error:o}=this.session;return!n||r===null?o?Tp(o):ll(null):n.phase==="failed"?Rp(n):this.view.runs.length===1&&!this.view.all?this.renderRun(this.view.runs[0]??""):this.isList?r.length===0?n.phase==="reading"?ll(n):kp(n):v`<td-run-list
      .runs=${r}
      .rules=${s}
      .view=${this.view}
      .progress=${n.phase==="reading"?n.progress:null}
      .chosen=${this.chosen}
      .marks=${this.session.marks}
      .bands=${this.session.bands}
      .linkOf=${this.linkOf}
    ></td-run-list>`:this.renderCompare()}renderRun(n){let{known:r,rows:s,rules:o,store:i,marks:a}=this.session,{detail:l=null,error:u=null}=r.get(n)??{};return l?v`<td-run-page
        .detail=${l}
        .row=${s?.find(f=>f.name===n)??null}
        .news=${a.get(n)??null}
        .rules=${o}
        .store=${i}
        .reading=${this.view.reading}
        .link=${()=>Js(Kn(this.view))}
        .dark=${this.dark}
      ></td-run-page>`:u?ul([n],u,this.session.status):v`<p class="wait">${p(h`Loading ${n} …`)}</p>`}renderCompare(){let{status:n,known:r,rules:s,store:o}=this.session,{runs:i}=this,a=this.drawn().map(d=>({name:d,...r.get(d)})),l=a.filter(d=>d.error),u=a.flatMap(({detail:d})=>d?[d]:[]),f=u.length+l.length===a.length;return!f&&!this.areMany?v`<p class="wait">${p(h`Loading ${Be(i.length)} …`)}</p>`:(f&&(this.details=u),v`${l.length?ul(l.map(({name:d})=>d),l[0]?.error??"",n):k}
    ${u.length||this.areMany?v`<td-compare
            .details=${this.details}
            .drawn=${this.picked}
            .generation=${this.session.generation}
            .runs=${i.filter(d=>!l.some(g=>g.name===d))}
            .rules=${s}
            .quantity=${this.view.quantity}
            .state=${this.view}
            .store=${o}
            .linkOf=${this.linkOf}
            .dark=${this.dark}
          ></td-compare>`:k}`)}};It.styles=[Re,Cp],R([A({attribute:!1})],It.prototype,"source",2),R([xe()],It.prototype,"view",2),R([xe()],It.prototype,"chosen",2),R([xe()],It.prototype,"dark",2),R([xe()],It.prototype,"copied",2),R([xe()],It.prototype,"picked",2),It=R([ke("td-app")],It);function Mh(e){let t=nl(e);return t.runs.length?t:{...t,reading:{...t.reading,smoothing:Ya(Cn.get(Eh))}}}function W3(){try{yx();let e=new It;e.source=new _o,window.addEventListener("error",({error:t})=>du(t,e)),window.addEventListener("unhandledrejection",({reason:t})=>du(t,e)),document.body.replaceChildren(e)}catch(e){du(e,null)}}function yx(){let e=document.documentElement;e.lang=Rt(),document.title="Diagnose",document.body.style.margin="0",qo(Xs);for(let[t,n]of[["viewport","width=device-width, initial-scale=1"],["color-scheme","light dark"]]){let r=document.createElement("meta");r.name=t??"",r.content=n??"",document.head.append(r)}}function du(e,t){if(t?.shadowRoot?.querySelector("main")?.firstElementChild)return;let n=document.createElement("p");n.setAttribute("role","alert"),n.style.cssText=`font: 14px/20px ${vn}; padding: 64px 16px; max-width: 640px; margin: auto; color: var(--td-text)`;let r=e instanceof Error?e.message:String(e);n.textContent=p(h`Diagnose could not draw this page (${r}). Reload it; if that does not help, the browser's console says more.`),document.body.replaceChildren(n)}export{W3 as render};
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
