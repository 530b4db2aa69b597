var wu=Object.defineProperty;var bh=Object.getOwnPropertyDescriptor;var vh=(e,t)=>{for(var n in t)wu(e,n,{get:t[n],enumerable:!0})};var k=(e,t,n,r)=>{for(var s=r>1?void 0:r?bh(t,n):t,o=e.length-1,i;o>=0;o--)(i=e[o])&&(s=(r?i(t,n,s):i(s))||s);return r&&s&&wu(t,n,s),s};var ha="lit-localize-status";var yh=(e,...t)=>({strTag:!0,strings:e,values:t}),h=yh,$u=e=>typeof e!="string"&&"strTag"in e,go=(e,t,n)=>{let r=e[0];for(let s=1;s<e.length;s++)r+=t[n?n[s-1]:s-1],r+=e[s];return r};var Ls=(e=>$u(e)?go(e.strings,e.values):e);var p=Ls,Su=!1;function ga(e){if(Su)throw new Error("lit-localize can only be configured once");p=e,Su=!0}var Ps=class{constructor(){this.settled=!1,this.promise=new Promise((t,n)=>{this._resolve=t,this._reject=n})}resolve(t){this.settled=!0,this._resolve(t)}reject(t){this.settled=!0,this._reject(t)}};var Tn=[];for(let e=0;e<256;e++)Tn[e]=(e>>4&15).toString(16)+(e&15).toString(16);function ku(e){let t=0,n=8997,r=0,s=33826,o=0,i=40164,a=0,l=52210;for(let u=0;u<e.length;u++)n^=e.charCodeAt(u),t=n*435,r=s*435,o=i*435,a=l*435,o+=n<<8,a+=s<<8,r+=t>>>16,n=t&65535,o+=r>>>16,s=r&65535,l=a+(o>>>16)&65535,i=o&65535;return Tn[l>>8]+Tn[l&255]+Tn[i>>8]+Tn[i&255]+Tn[s>>8]+Tn[s&255]+Tn[n>>8]+Tn[n&255]}var xh="",wh="h",$h="s";function Ru(e,t){return(t?wh:$h)+ku(typeof e=="string"?e:e.join(xh))}var Tu=new WeakMap,Eu=new Map;function Mu(e,t,n){if(e){let r=n?.id??Sh(t),s=e[r];if(s){if(typeof s=="string")return s;if("strTag"in s)return go(s.strings,t.values,s.values);{let o=Tu.get(s);return o===void 0&&(o=s.values,Tu.set(s,o)),{...s,values:o.map(i=>t.values[i])}}}}return Ls(t)}function Sh(e){let t=typeof e=="string"?e:e.strings,n=Eu.get(t);return n===void 0&&(n=Ru(t,typeof e!="string"&&!("strTag"in e)),Eu.set(t,n)),n}function ba(e){window.dispatchEvent(new CustomEvent(ha,{detail:e}))}var vo="",va,_u,yo,ya,Au,ur=new Ps;ur.resolve();var bo=0,Cu=e=>(ga(((t,n)=>Mu(Au,t,n))),vo=_u=e.sourceLocale,yo=new Set(e.targetLocales),yo.add(e.sourceLocale),ya=e.loadLocale,{getLocale:kh,setLocale:Rh}),kh=()=>vo,Rh=e=>{if(e===(va??vo))return ur.promise;if(!yo||!ya)throw new Error("Internal error");if(!yo.has(e))throw new Error("Invalid locale code");bo++;let t=bo;return va=e,ur.settled&&(ur=new Ps),ba({status:"loading",loadingLocale:e}),(e===_u?Promise.resolve({templates:void 0}):ya(e)).then(r=>{bo===t&&(vo=e,va=void 0,Au=r.templates,ba({status:"ready",readyLocale:e}),ur.resolve())},r=>{bo===t&&(ba({status:"error",errorLocale:e,errorMessage:r.toString()}),ur.reject(r))}),ur.promise};var xa=class extends Error{constructor(n,r){super(r);this.status=n}},wa=class extends Error{constructor(){super(p("TensorBoard does not answer. Is it still running?"))}};function Wn(e){return e instanceof DOMException&&e.name==="AbortError"}var Th=6e3,xo=class{constructor(t=(n,r)=>globalThis.fetch(n,r)){this.fetch=t;this.pending=new Map;this.language="en"}speak(t){this.language=t;for(let n of this.pending.values())n.abort()}status(t){return this.latest("status",t?"status?reload=1":"status")}runs(){return this.latest("runs","runs")}run(t){return this.latest(`run ${t}`,`run?name=${encodeURIComponent(t)}`)}rules(){return this.latest("rules","rules")}curves(t,n,r,s,o,i=0){let a=new URLSearchParams({run:t,keys:JSON.stringify(n.map(({member:l,tag:u})=>[l,u])),width:String(Math.round(r))});return s&&(a.set("start",String(s.start)),a.set("end",String(s.end))),i&&a.set("smoothing",String(i)),this.get(`curves?${a.toString()}`,o)}compare(t,{quantity:n,baseline:r}){let s=new URLSearchParams({runs:JSON.stringify(t)});return n&&s.set("quantity",n),r&&s.set("baseline",r),this.latest("compare","compare",s)}bands(t,n,r){let s=new URLSearchParams({groups:JSON.stringify(t)});return n!==void 0&&s.set("width",String(Math.round(n))),r&&(s.set("start",String(r.start)),s.set("end",String(r.end))),this.get("bands",void 0,s)}latest(t,n,r){this.pending.get(t)?.abort();let s=new AbortController;return this.pending.set(t,s),this.get(n,s.signal,r)}inLanguage(t){return this.language==="en"?t:`${t}${t.includes("?")?"&":"?"}lang=${this.language}`}async get(t,n,r){let s=r?.toString()??"",o=s.length>Th,i={...n?{signal:n}:{},...o&&r?{method:"POST",body:r}:{}},a;try{a=await this.fetch(this.inLanguage(s&&!o?`${t}?${s}`:t),i)}catch(l){throw Wn(l)?l:new wa}if(!a.ok){let l=(await a.text()).trim(),u=l&&!l.startsWith("<")?l:p(h`The server answered ${a.status}.`);throw new xa(a.status,u)}return await a.json()}};var wo=globalThis,$o=wo.ShadowRoot&&(wo.ShadyCSS===void 0||wo.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,$a=Symbol(),Lu=new WeakMap,Os=class{constructor(t,n,r){if(this._$cssResult$=!0,r!==$a)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=n}get styleSheet(){let t=this.o,n=this.t;if($o&&t===void 0){let r=n!==void 0&&n.length===1;r&&(t=Lu.get(n)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&Lu.set(n,t))}return t}toString(){return this.cssText}},Ns=e=>new Os(typeof e=="string"?e:e+"",void 0,$a),re=(e,...t)=>{let n=e.length===1?e[0]:t.reduce((r,s,o)=>r+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+e[o+1],e[0]);return new Os(n,e,$a)},Pu=(e,t)=>{if($o)e.adoptedStyleSheets=t.map(n=>n instanceof CSSStyleSheet?n:n.styleSheet);else for(let n of t){let r=document.createElement("style"),s=wo.litNonce;s!==void 0&&r.setAttribute("nonce",s),r.textContent=n.cssText,e.appendChild(r)}},Sa=$o?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let n="";for(let r of t.cssRules)n+=r.cssText;return Ns(n)})(e):e;var{is:Eh,defineProperty:Mh,getOwnPropertyDescriptor:_h,getOwnPropertyNames:Ah,getOwnPropertySymbols:Ch,getPrototypeOf:Lh}=Object,So=globalThis,Ou=So.trustedTypes,Ph=Ou?Ou.emptyScript:"",Oh=So.reactiveElementPolyfillSupport,zs=(e,t)=>e,Hs={toAttribute(e,t){switch(t){case Boolean:e=e?Ph:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},ko=(e,t)=>!Eh(e,t),Nu={attribute:!0,type:String,converter:Hs,reflect:!1,useDefault:!1,hasChanged:ko};Symbol.metadata??=Symbol("metadata"),So.litPropertyMetadata??=new WeakMap;var En=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,n=Nu){if(n.state&&(n.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((n=Object.create(n)).wrapped=!0),this.elementProperties.set(t,n),!n.noAccessor){let r=Symbol(),s=this.getPropertyDescriptor(t,r,n);s!==void 0&&Mh(this.prototype,t,s)}}static getPropertyDescriptor(t,n,r){let{get:s,set:o}=_h(this.prototype,t)??{get(){return this[n]},set(i){this[n]=i}};return{get:s,set(i){let a=s?.call(this);o?.call(this,i),this.requestUpdate(t,a,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Nu}static _$Ei(){if(this.hasOwnProperty(zs("elementProperties")))return;let t=Lh(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(zs("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(zs("properties"))){let n=this.properties,r=[...Ah(n),...Ch(n)];for(let s of r)this.createProperty(s,n[s])}let t=this[Symbol.metadata];if(t!==null){let n=litPropertyMetadata.get(t);if(n!==void 0)for(let[r,s]of n)this.elementProperties.set(r,s)}this._$Eh=new Map;for(let[n,r]of this.elementProperties){let s=this._$Eu(n,r);s!==void 0&&this._$Eh.set(s,n)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let n=[];if(Array.isArray(t)){let r=new Set(t.flat(1/0).reverse());for(let s of r)n.unshift(Sa(s))}else t!==void 0&&n.push(Sa(t));return n}static _$Eu(t,n){let r=n.attribute;return r===!1?void 0:typeof r=="string"?r:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,n=this.constructor.elementProperties;for(let r of n.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Pu(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,n,r){this._$AK(t,r)}_$ET(t,n){let r=this.constructor.elementProperties.get(t),s=this.constructor._$Eu(t,r);if(s!==void 0&&r.reflect===!0){let o=(r.converter?.toAttribute!==void 0?r.converter:Hs).toAttribute(n,r.type);this._$Em=t,o==null?this.removeAttribute(s):this.setAttribute(s,o),this._$Em=null}}_$AK(t,n){let r=this.constructor,s=r._$Eh.get(t);if(s!==void 0&&this._$Em!==s){let o=r.getPropertyOptions(s),i=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:Hs;this._$Em=s;let a=i.fromAttribute(n,o.type);this[s]=a??this._$Ej?.get(s)??a,this._$Em=null}}requestUpdate(t,n,r,s=!1,o){if(t!==void 0){let i=this.constructor;if(s===!1&&(o=this[t]),r??=i.getPropertyOptions(t),!((r.hasChanged??ko)(o,n)||r.useDefault&&r.reflect&&o===this._$Ej?.get(t)&&!this.hasAttribute(i._$Eu(t,r))))return;this.C(t,n,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,n,{useDefault:r,reflect:s,wrapped:o},i){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,i??n??this[t]),o!==!0||i!==void 0)||(this._$AL.has(t)||(this.hasUpdated||r||(n=void 0),this._$AL.set(t,n)),s===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(n){Promise.reject(n)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[s,o]of this._$Ep)this[s]=o;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[s,o]of r){let{wrapped:i}=o,a=this[s];i!==!0||this._$AL.has(s)||a===void 0||this.C(s,void 0,o,a)}}let t=!1,n=this._$AL;try{t=this.shouldUpdate(n),t?(this.willUpdate(n),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(n)):this._$EM()}catch(r){throw t=!1,this._$EM(),r}t&&this._$AE(n)}willUpdate(t){}_$AE(t){this._$EO?.forEach(n=>n.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(n=>this._$ET(n,this[n])),this._$EM()}updated(t){}firstUpdated(t){}};En.elementStyles=[],En.shadowRootOptions={mode:"open"},En[zs("elementProperties")]=new Map,En[zs("finalized")]=new Map,Oh?.({ReactiveElement:En}),(So.reactiveElementVersions??=[]).push("2.1.2");var Ra=globalThis,zu=e=>e,Ro=Ra.trustedTypes,Hu=Ro?Ro.createPolicy("lit-html",{createHTML:e=>e}):void 0,Ta="$lit$",Mn=`lit$${Math.random().toFixed(9).slice(2)}$`,Ea="?"+Mn,Nh=`<${Ea}>`,dr=document,Is=()=>dr.createComment(""),Bs=e=>e===null||typeof e!="object"&&typeof e!="function",Ma=Array.isArray,Vu=e=>Ma(e)||typeof e?.[Symbol.iterator]=="function",ka=`[ 	
\f\r]`,Ds=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Du=/-->/g,Iu=/>/g,cr=RegExp(`>|${ka}(?:([^\\s"'>=/]+)(${ka}*=${ka}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Bu=/'/g,Wu=/"/g,Uu=/^(?:script|style|textarea|title)$/i,_a=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),y=_a(1),Qe=_a(2),Jy=_a(3),kt=Symbol.for("lit-noChange"),R=Symbol.for("lit-nothing"),Fu=new WeakMap,pr=dr.createTreeWalker(dr,129);function qu(e,t){if(!Ma(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Hu!==void 0?Hu.createHTML(t):t}var ju=(e,t)=>{let n=e.length-1,r=[],s,o=t===2?"<svg>":t===3?"<math>":"",i=Ds;for(let a=0;a<n;a++){let l=e[a],u,m,d=-1,b=0;for(;b<l.length&&(i.lastIndex=b,m=i.exec(l),m!==null);)b=i.lastIndex,i===Ds?m[1]==="!--"?i=Du:m[1]!==void 0?i=Iu:m[2]!==void 0?(Uu.test(m[2])&&(s=RegExp("</"+m[2],"g")),i=cr):m[3]!==void 0&&(i=cr):i===cr?m[0]===">"?(i=s??Ds,d=-1):m[1]===void 0?d=-2:(d=i.lastIndex-m[2].length,u=m[1],i=m[3]===void 0?cr:m[3]==='"'?Wu:Bu):i===Wu||i===Bu?i=cr:i===Du||i===Iu?i=Ds:(i=cr,s=void 0);let x=i===cr&&e[a+1].startsWith("/>")?" ":"";o+=i===Ds?l+Nh:d>=0?(r.push(u),l.slice(0,d)+Ta+l.slice(d)+Mn+x):l+Mn+(d===-2?a:x)}return[qu(e,o+(e[n]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),r]},Ws=class e{constructor({strings:t,_$litType$:n},r){let s;this.parts=[];let o=0,i=0,a=t.length-1,l=this.parts,[u,m]=ju(t,n);if(this.el=e.createElement(u,r),pr.currentNode=this.el.content,n===2||n===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(s=pr.nextNode())!==null&&l.length<a;){if(s.nodeType===1){if(s.hasAttributes())for(let d of s.getAttributeNames())if(d.endsWith(Ta)){let b=m[i++],x=s.getAttribute(d).split(Mn),$=/([.?@])?(.*)/.exec(b);l.push({type:1,index:o,name:$[2],strings:x,ctor:$[1]==="."?Eo:$[1]==="?"?Mo:$[1]==="@"?_o:mr}),s.removeAttribute(d)}else d.startsWith(Mn)&&(l.push({type:6,index:o}),s.removeAttribute(d));if(Uu.test(s.tagName)){let d=s.textContent.split(Mn),b=d.length-1;if(b>0){s.textContent=Ro?Ro.emptyScript:"";for(let x=0;x<b;x++)s.append(d[x],Is()),pr.nextNode(),l.push({type:2,index:++o});s.append(d[b],Is())}}}else if(s.nodeType===8)if(s.data===Ea)l.push({type:2,index:o});else{let d=-1;for(;(d=s.data.indexOf(Mn,d+1))!==-1;)l.push({type:7,index:o}),d+=Mn.length-1}o++}}static createElement(t,n){let r=dr.createElement("template");return r.innerHTML=t,r}};function fr(e,t,n=e,r){if(t===kt)return t;let s=r!==void 0?n._$Co?.[r]:n._$Cl,o=Bs(t)?void 0:t._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(e),s._$AT(e,n,r)),r!==void 0?(n._$Co??=[])[r]=s:n._$Cl=s),s!==void 0&&(t=fr(e,s._$AS(e,t.values),s,r)),t}var To=class{constructor(t,n){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:n},parts:r}=this._$AD,s=(t?.creationScope??dr).importNode(n,!0);pr.currentNode=s;let o=pr.nextNode(),i=0,a=0,l=r[0];for(;l!==void 0;){if(i===l.index){let u;l.type===2?u=new Zr(o,o.nextSibling,this,t):l.type===1?u=new l.ctor(o,l.name,l.strings,this,t):l.type===6&&(u=new Ao(o,this,t)),this._$AV.push(u),l=r[++a]}i!==l?.index&&(o=pr.nextNode(),i++)}return pr.currentNode=dr,s}p(t){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(t,r,n),n+=r.strings.length-2):r._$AI(t[n])),n++}},Zr=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,n,r,s){this.type=2,this._$AH=R,this._$AN=void 0,this._$AA=t,this._$AB=n,this._$AM=r,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,n=this._$AM;return n!==void 0&&t?.nodeType===11&&(t=n.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,n=this){t=fr(this,t,n),Bs(t)?t===R||t==null||t===""?(this._$AH!==R&&this._$AR(),this._$AH=R):t!==this._$AH&&t!==kt&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Vu(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==R&&Bs(this._$AH)?this._$AA.nextSibling.data=t:this.T(dr.createTextNode(t)),this._$AH=t}$(t){let{values:n,_$litType$:r}=t,s=typeof r=="number"?this._$AC(t):(r.el===void 0&&(r.el=Ws.createElement(qu(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===s)this._$AH.p(n);else{let o=new To(s,this),i=o.u(this.options);o.p(n),this.T(i),this._$AH=o}}_$AC(t){let n=Fu.get(t.strings);return n===void 0&&Fu.set(t.strings,n=new Ws(t)),n}k(t){Ma(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,s=0;for(let o of t)s===n.length?n.push(r=new e(this.O(Is()),this.O(Is()),this,this.options)):r=n[s],r._$AI(o),s++;s<n.length&&(this._$AR(r&&r._$AB.nextSibling,s),n.length=s)}_$AR(t=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);t!==this._$AB;){let r=zu(t).nextSibling;zu(t).remove(),t=r}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},mr=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,n,r,s,o){this.type=1,this._$AH=R,this._$AN=void 0,this.element=t,this.name=n,this._$AM=s,this.options=o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=R}_$AI(t,n=this,r,s){let o=this.strings,i=!1;if(o===void 0)t=fr(this,t,n,0),i=!Bs(t)||t!==this._$AH&&t!==kt,i&&(this._$AH=t);else{let a=t,l,u;for(t=o[0],l=0;l<o.length-1;l++)u=fr(this,a[r+l],n,l),u===kt&&(u=this._$AH[l]),i||=!Bs(u)||u!==this._$AH[l],u===R?t=R:t!==R&&(t+=(u??"")+o[l+1]),this._$AH[l]=u}i&&!s&&this.j(t)}j(t){t===R?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},Eo=class extends mr{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===R?void 0:t}},Mo=class extends mr{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==R)}},_o=class extends mr{constructor(t,n,r,s,o){super(t,n,r,s,o),this.type=5}_$AI(t,n=this){if((t=fr(this,t,n,0)??R)===kt)return;let r=this._$AH,s=t===R&&r!==R||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,o=t!==R&&(r===R||s);s&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},Ao=class{constructor(t,n,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){fr(this,t)}},Ku={M:Ta,P:Mn,A:Ea,C:1,L:ju,R:To,D:Vu,V:fr,I:Zr,H:mr,N:Mo,U:_o,B:Eo,F:Ao},zh=Ra.litHtmlPolyfillSupport;zh?.(Ws,Zr),(Ra.litHtmlVersions??=[]).push("3.3.3");var Gu=(e,t,n)=>{let r=n?.renderBefore??t,s=r._$litPart$;if(s===void 0){let o=n?.renderBefore??null;r._$litPart$=s=new Zr(t.insertBefore(Is(),o),o,void 0,n??{})}return s._$AI(e),s};var Aa=globalThis,ce=class extends En{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let n=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Gu(n,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return kt}};ce._$litElement$=!0,ce.finalized=!0,Aa.litElementHydrateSupport?.({LitElement:ce});var Hh=Aa.litElementPolyfillSupport;Hh?.({LitElement:ce});(Aa.litElementVersions??=[]).push("4.2.2");var Se=e=>(t,n)=>{n!==void 0?n.addInitializer(()=>{customElements.define(e,t)}):customElements.define(e,t)};var Dh={attribute:!0,type:String,converter:Hs,reflect:!1,hasChanged:ko},Ih=(e=Dh,t,n)=>{let{kind:r,metadata:s}=n,o=globalThis.litPropertyMetadata.get(s);if(o===void 0&&globalThis.litPropertyMetadata.set(s,o=new Map),r==="setter"&&((e=Object.create(e)).wrapped=!0),o.set(n.name,e),r==="accessor"){let{name:i}=n;return{set(a){let l=t.get.call(this);t.set.call(this,a),this.requestUpdate(i,l,e,!0,a)},init(a){return a!==void 0&&this.C(i,void 0,e,a),a}}}if(r==="setter"){let{name:i}=n;return function(a){let l=this[i];t.call(this,a),this.requestUpdate(i,l,e,!0,a)}}throw Error("Unsupported decorator location: "+r)};function A(e){return(t,n)=>typeof n=="object"?Ih(e,t,n):((r,s,o)=>{let i=s.hasOwnProperty(o);return s.constructor.createProperty(o,r),i?Object.getOwnPropertyDescriptor(s,o):void 0})(e,t,n)}function de(e){return A({...e,state:!0,attribute:!1})}var hr=(e,t,n)=>(n.configurable=!0,n.enumerable=!0,Reflect.decorate&&typeof t!="object"&&Object.defineProperty(e,t,n),n);function _n(e,t){return(n,r,s)=>{let o=i=>i.renderRoot?.querySelector(e)??null;if(t){let{get:i,set:a}=typeof r=="object"?n:s??(()=>{let l=Symbol();return{get(){return this[l]},set(u){this[l]=u}}})();return hr(n,r,{get(){let l=i.call(this);return l===void 0&&(l=o(this),(l!==null||this.hasUpdated)&&a.call(this,l)),l}})}return hr(n,r,{get(){return o(this)}})}}var Co={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Fn=e=>(...t)=>({_$litDirective$:e,values:t}),hn=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,n,r){this._$Ct=t,this._$AM=n,this._$Ci=r}_$AS(t,n){return this.update(t,n)}update(t,n){return this.render(...n)}};var{I:Bh}=Ku,Yu=e=>e;var Ju=()=>document.createComment(""),Xr=(e,t,n)=>{let r=e._$AA.parentNode,s=t===void 0?e._$AB:t._$AA;if(n===void 0){let o=r.insertBefore(Ju(),s),i=r.insertBefore(Ju(),s);n=new Bh(o,i,e,e.options)}else{let o=n._$AB.nextSibling,i=n._$AM,a=i!==e;if(a){let l;n._$AQ?.(e),n._$AM=e,n._$AP!==void 0&&(l=e._$AU)!==i._$AU&&n._$AP(l)}if(o!==s||a){let l=n._$AA;for(;l!==o;){let u=Yu(l).nextSibling;Yu(r).insertBefore(l,s),l=u}}}return n},Vn=(e,t,n=e)=>(e._$AI(t,n),e),Wh={},Lo=(e,t=Wh)=>e._$AH=t,Qu=e=>e._$AH,Po=e=>{e._$AR(),e._$AA.remove()};var Zu=Fn(class extends hn{constructor(){super(...arguments),this.key=R}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(Lo(e),this.key=t),n}});var Fh="#diagnose",Ft=(()=>{try{return typeof window.parent.location.hash=="string"?window.parent:window}catch{return window}})();function Ca(){return window.innerHeight===0||document.visibilityState==="hidden"}function La(){try{let e=Ft.location.hash;return e===""||e==="#"||e.split("&")[0]===Fh?e:null}catch{return""}}function Xu(){try{return Ft.location.search}catch{return""}}function ec(e,t){try{if(Ft.location.hash===e)return;let{pathname:n,search:r}=Ft.location,s=`${n}${r}${e}`;t?Ft.history.pushState(Ft.history.state,"",s):Ft.history.replaceState(Ft.history.state,"",s)}catch{}}function Fs(e){try{return Ft.location.href.replace(/#.*/s,"")+e}catch{return e}}function tc(e){for(let t of["popstate","hashchange"])try{Ft.addEventListener(t,e)}catch{}}function Oo(e){let t=window.matchMedia("(prefers-color-scheme: dark)");try{if(Ft===window)throw new Error("no TensorBoard around us");let n=Ft.document.body,r=()=>{e(n.classList.contains("dark-mode"))};new MutationObserver(r).observe(n,{attributes:!0,attributeFilter:["class"]}),r()}catch{let n=()=>{e(t.matches)};t.addEventListener("change",n),n()}}function nc(e){window.addEventListener("beforeprint",()=>{e(!0)}),window.addEventListener("afterprint",()=>{e(!1)})}function rc(e,t=200){if(window.parent===window)return;let n=new MessageChannel,r;n.port1.onmessage=s=>{let o=Vh(s.data);if(!o||o.isReply)return;(o.type==="experimental.DataReloaded"||o.type==="experimental.RunsChanged")&&(clearTimeout(r),r=setTimeout(e,t));let i={type:o.type,id:o.id,payload:null,error:null,isReply:!0};n.port1.postMessage(JSON.stringify(i))},window.parent.postMessage("experimental.bootstrap","*",[n.port2])}function Vh(e){try{return typeof e=="string"?JSON.parse(e):null}catch{return null}}var gn={get(e){try{return localStorage.getItem(`tb-diagnose.${e}`)}catch{return null}},set(e,t){try{localStorage.setItem(`tb-diagnose.${e}`,t)}catch{}}};var sc=["zh-CN"],oc=["en","zh-CN"];var Pa={};vh(Pa,{templates:()=>Uh});var Uh={"finding-in-run":h`${1}：${0}`,"group-other":"其他",h1ee230f9de6c2dc9:y`日志目录：<code>${0}</code>`,h22ac85119fe51d4b:y`<code>${0}</code> 中没有包含标量的事件文件。训练一旦写入，运行就会出现在这里，无需重启。如果日志在别处，请用 <code>--logdir</code> 指定其目录并启动 TensorBoard。`,h50192cacdbf7b486:y`附曲线图：项目中的 ${0}`,hde0b3bedd3dedda6:y`正在 <code>${0}</code> 中查找事件文件`,"role-other":"其他",s0116d1680bde2018:"步数回退",s01bd430f426a8ea1:"追平基线于",s03072f16866802d8:"强化学习",s0352a8373aa3482f:"选中的运行",s035cc7b8a6f78359:"叠加在原始曲线上的滑动平均，与 TensorBoard 的算法相同；此浏览器会记住该设置",s0382d73823585617:h`${0}：${1}`,s03d02db9896eec72:h`比较 ${0} 的全部运行`,s041489fa7f9e6fe6:h`另有 ${0} 条`,s054b7ca56bd19891:h`· 没有这条曲线：${0}`,s058d387366b95c55:"这条规则检查什么",s05d10aa3b7170a32:"日志目录仍在读取中；它可能稍后出现。",s0648f5ed9de29fd2:h`${0} 个目录`,s07d38007b49acdd1:"、",s07de37b46b85d46a:h`位于 ${0}`,s081a9e07b4d7036e:"；",s081ea9d93f00e7f5:"还没有训练日志",s0849438ad0139546:"发现",s087d7a07b52b439d:h`${0}。`,s09134b07b5aacab4:"依据",s09e5f1febdb2a65a:"损失",s0a88a0a55ed4b772:"无法判定这个运行",s0b849212b20dfccc:h`${0} 个超参数不同`,s0c2fa1a3677d91ad:"非有限值",s0cac70c60ae828a3:h`${0} 条规则检查了这个运行，未发现问题。`,s0d5c4bb195a222f8:"比较量",s0d991d582bfbc203:"按括号匹配到的那部分名称给运行分组",s0f256df7b2d3887e:h`${0} 个有提示`,s118dcd4826b8994d:h`${0} 个发现已屏蔽`,s1365b78f0dd14017:h`${0} 个有错误`,s13b3f5afa0862d1c:"名次",s13fb2124c3facc2e:"离散程度",s13fb94e50125b620:"判断的准确程度",s15454e43ada9d7b9:"正在比较 …",s154c478f8b8b29c3:"写入日志的方法：",s15791d9e7e26536b:h`${0} 个发现已被你的配置屏蔽`,s16fc046b99d4f995:h`未发现其他问题：${0}`,s19172ed3838854fc:"复制链接",s19db88ac376ff979:"最后一步",s1a249b1921e2bdea:"关",s1ab193968d6033cd:"种子数",s1b5d829f94051cf7:h`${0} 条规则未发现问题`,s1c11808b07192b7a:h`由 ${0} 合并而成`,s1ca671b482b18161:h`${0} 显示的是之前的内容。`,s1ed69c4ea2882825:"曲线",s1f07740d646a024a:h`${0}没有这条曲线`,s2014e8dd99111c27:"个类别",s202fffd5a2e1c595:"长度",s217ae8afd4252eff:"有发现",s24f0f825e9900824:h`位于 ${0}：点击放大，再次点击还原`,s24f39319b8853791:"对数",s2812f9df9146890f:"发现",s29ea4d209d791d60:"对照",s2c61b42c3fc7115d:h`移除 ${1} 上的参考线 ${0}`,s2cb09246564cbbd2:"收起",s2cbcbf64d696b3b1:"排名",s2d82bede97113180:h`给出的理由：${0}`,s2df47bab37e13656:h`${0} 的图表：${1}。方向键读取数值，加号和减号缩放，Esc 键复位。`,s2e4818861000b13f:"布局",s2e5104edff768280:"未搜索规律：没有哪个错误或警告只出现在其中一部分运行中。",s2fa05f91c1baa29b:h`移除 ${0}`,s304ba24b462b9f98:"为什么重要",s30e803b877db24a1:h`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s3182872fe646db77:h`正在读取，${0}%：${1} / ${2}`,s3182b253ebb97ecc:h`还有 ${0} 个放不下：${1}`,s32bbcd08e5001007:"主要损失",s3367287465d74387:"阈值及其出处",s34be76c6b1eadbef:"警告",s35519855cc52e634:"下一步：",s3588b07231c3b0c5:"TensorBoard 没有响应。它还在运行吗？",s3687049d1af562c4:"复制",s36ede0d3f06e8d8f:"更好",s36f6766957c7f710:"计数",s3741f519c32ac391:"新",s37919fd82dc8dec6:"下一步",s37a9e8aec5713460:"更多操作",s394b4214b2b541e3:"没有超参数不同",s3a556864c406ada2:h`共 ${1}，显示 ${0} 行；在图表上放大可查看更多。`,s3a9da439c961a22c:h`按“${0}”排序`,s3c0d17bad169557b:"未知",s3c6dbc0328365bb0:"按 / 键跳到这里",s3cb700e662f296dc:h`Diagnose 无法绘制本页（${0}）。请重新加载；如果仍然不行，浏览器控制台中有更多信息。`,s3de7d253d11e2373:"没有训练规则能检查它",s3e108c66773382aa:"发现表",s3e1ca0269d2140e1:"这不是有效的正则表达式。",s405021940efed327:h`${0} 年前`,s40863e1a197cca92:"评分",s41f7dca46d3f1b4a:"值",s4222f7c57711d9a1:h`最后，第 ${0} 步`,s4376b5b0325b146a:"按规则列出的发现",s44add38a493e53a5:h`${0} 分钟`,s45d3f3531efea0e9:"正在加载 …",s471d2322e9171043:"未给出",s478c68b2b38eab9a:h`关于日志文件的 ${0} 条说明`,s48a5e1cbbe9aabca:"横轴",s49eff2e6e47a8f3c:h`自上次查看以来：${0}`,s49f6ba392f0fa9e6:h`服务器没有发送 ${0} 的曲线。`,s4b194c89bc566374:h`${0} 个运行`,s4c4a04bfb0d1f4df:"可能的原因",s4ca9e43cc1c59729:"数值",s4eeef698b7b292dc:h`${0} 条规则未检查`,s4f59e98e4cee7e86:h`${0}，最大值`,s4f940e5e733e1cb7:"更差",s515b72f041cc413c:h`${1}中有 ${0} 项发现不再出现。`,s52cb44a862e08700:"没有匹配的运行。",s52e842e07658ff2f:"主要奖励",s545d5ca325513fc8:h`${0} 天前`,s54b8ea61422a442d:h`没有可靠的规律。${0}`,s568da031b82f3beb:h`${1}的 ${0} 图表。方向键读取数值，Esc 键重置缩放。`,s569363d9849c892b:h`新发现：${0}。`,s56af5cd3cc4b1882:h`${0} 个目录`,s57472465a23b41db:"数值",s598c4a99f311dcb0:"种子组表",s5dd9fa87abbdc682:"显示数值",s5f343a43e7ea9f91:"错误",s5fb056437a46dd47:"所在图表",s60b4a0da642e9591:h`不再出现：${0}`,s60ec59dc00e454d7:"保存显示的点（CSV）",s60f763481befb5d4:"最佳值的均值",s62c9629089ed6df9:h`第 ${0} 步`,s63215040abdc545f:"结论",s63b409d72c5dcb60:"N 和 P 键逐个查看发现，回车键跳到对应的文字。",s640f3c29000a4c59:h`显示全部 ${0} 个`,s65499ddd6a45fc45:h`${0} 训练`,s6686fcc6d2c8f0bd:"提示",s669b18c6d2d9c95b:"不分组",s66a30ade9cd7d50f:h`${0} 个未判定`,s66e55a3b3360005a:"未发现问题",s672809d8ddbb4f27:h`${0} 小时 ${1} 分`,s678001e219fac273:h`${0} 个出现非有限值`,s681934b0a0de7eec:h`${0} 条规则未发现问题`,s6842372aaca29973:"：再选一个即可比较",s689a3d81c5fd11f1:"识别依据",s6a73dc1268e978b5:"未搜索规律：日志中没有记录在这些运行之间不同的超参数。",s6af21ca2c7e3a9e1:h`比较全部 ${0}`,s6c4bd61b4032938f:"本页每隔几秒会重新询问一次。",s6c8090704469e116:"横轴",s6cc5fe4b92b859d4:h`${0} 个发现已被你的配置屏蔽`,s6dffa87c30086e28:h`${1}中有 ${0} 项新发现，其中 ${2} 项为错误。`,s6ec1f95308ff91ae:h`已选 ${0} 个运行`,s71e45e1a96657c91:"没有训练规则能检查这个运行",s721ed854c33ad13a:"所在步",s74a5d4a46712d67c:"无法读取日志",s752391031d1fee5b:"重置缩放",s756c512db0989ef9:"无基线",s76244e9b9543ca87:"最佳",s773322ef3edde9a6:h`比较 ${0}`,s79228ad625ad854a:"最省事的验证方法：",s794b706773655894:"类别占比的熵",s7954072388ad1dc4:"比较",s7b78ccf979b531ce:h`${0}：${1}最佳值的均值，括号中为最小值到最大值`,s7c4052c8d441d4d6:"结论",s7c54f95c59141594:"比较",s7ccead260c396467:"把只有随机种子不同的运行合为一组：均值，以及从最小到最大的范围",s7de7fdc56e276934:h`只画出前 ${0} 个运行的曲线；表格包含全部 ${1} 个。`,s80d1b2c1e92bfd9c:h`${0} 个在所有运行中相同`,s818312183b28738d:h`不再出现：${0}。`,s81af1a0a5461196a:"最佳值均值",s81be67b6540239e6:"请把一部分放进括号：seed=(\\d+)",s8203d3b4a6e6e7b9:"最后",s827bd8e0fc6ffa0f:"未判定",s84126fa92f00b4ef:"刚刚",s84a62bf4c087f3f8:h`${0} 条规则检查了这个运行，未发现问题。`,s855bb4e2b08d1a18:"没有响应",s86453c8d2213a248:"保存全部点（CSV）",s8685f052e877ca66:"最近更新",s890ff5db6d05bcfa:h`${1} 中${0}`,s898fd84a2e61a46a:"置信度中",s8a1427c6b40a982a:"主要评分",s8a75e83497a183a2:"健康",s8a7bee24f1eeaff1:"排序",s8a81d50559f4e89a:"正则表达式，其中一部分放在括号里",s8b5b8b322faf5d5e:"实际时间",s8b75e94898f2f1ab:"这个运行没有这样的曲线。",s8b939da093bfb484:h`${0}，均值`,s8cd9acdb8424c7e4:"隐藏这条曲线",s8e4d8a2ae278e469:"类别数",s916814bea576e456:"筛选：关键词或 /正则/",s91a65cb55433adb4:"限值",s92244bd7f833061b:h`${0} 的曲线`,s926dfcc044cb322f:h`最佳 ${0} @ ${1}`,s92cb34587d849df6:"未检查",s92f4d3ab59ae6603:"同一张图",s9396c3c795beb3ef:h`${1}中有 ${0} 个较短，最短的到第 ${2} 步为止`,s9434ea90b6fee97d:"文件夹",s947b35bf3e4ac360:h`${0} 的熵 = ${1}`,s96584cfca3b4310d:"排名表",s96b643b39eda7eff:"检查了什么",s96c402f65c2b71fb:"名称的一部分 …",s97c127b84f660edf:h`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s984a3118d85b20e0:h`${0} 秒`,s984a4818d85b47f5:h`${0} 天`,s984a4c18d85b4ec1:h`${0} 小时`,s984a8718d85bb302:h`${0}%`,s98b1cb8fb62909ec:"分组",s99799a97b72325ea:"梯度范数",s9b0d1dbafa7d18bf:h`${0} 至 ${1}，n = ${2}`,s9b65634200cdb5bf:"TensorBoard 只给出了这个运行的部分采样点：短暂的异常可能看不到。",s9b7fb6df9e7666fe:h`${0} 条规则出错；这是插件自身的问题，其他规则不受影响`,s9bf1540da3fc2dc3:"置信度高",s9ce22301713ed8fb:"未发现其他问题",s9d125e3a92dfe4a0:h`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，对全部检验做 Holm 校正，alpha ${3}）。`,s9d60ef32a7eb327e:"这些运行中都没有发现问题。",s9dbec52489baa9dd:"组数太多，只有选定基线后才会逐一比较。",s9dfefb4026903d53:"随机猜测水平 ln k，共",s9ee5a81a48ec71e9:"迄今最佳值",s9f24ca63073362a6:h`${0} 步`,s9fbbc819fe7e66aa:"运行",sa000c4df231528b9:"已隐藏",sa036ab11d6f5f0cb:"跨运行的规律",sa04bd9d457abfcdf:"· 表示规则已检查，未发现问题；? 表示未检查。",sa0b24fa796b43e67:"最佳",sa164568508b35c61:h`第 ${0} 至 ${1} 步`,sa429657e9d546dce:"全部运行",sa478cf2baff0ae2b:"奖励",sa4aa72be4b18da23:"学习率",sa59eac2a81e725c4:"所有图表的数值轴相同；光标和缩放同步移动。",sa5cec5b1d9b183b8:h`对 ${1}与 ${2} 的关系做了 ${0} 次检验（Fisher 精确检验，Holm 校正，alpha ${3}）。`,sa994737377117122:h`${0} 个超参数不同`,sa9c3dd7dd68320f2:"并排显示",saa8aa81ad6f055fd:"参考值",sab9a535de907a987:"并排比较",sad72eb7fbc6270e2:"对数刻度",saeb732a50bb8cd63:h`${0} 天 ${1} 小时`,saebf20f752f764ec:h`${0} 个有警告`,saf2e0363e12de264:h`${0} 小时前`,safb50c5216475471:h`，另有 ${0} 项`,sb016053a270661b4:h`${0} 个健康`,sb17ccf02b5e69158:h`显示 ${0}`,sb206ea04679ecfdf:h`未排名：${0}`,sb2a09b6996f25557:"只有一组，没有可比较的对象。",sb2b207efbb8d285c:h`${0} 个有提示`,sb2b44de8a70ae954:h`${0} / ${1}`,sb46d0976e9be2d88:"这条规则何时会误判",sb4f1dffbb6be6302:"清除",sb597910134ed6cd2:h`${1}中有 ${0} 项新发现。`,sb5f2b9bc9470919a:h`${0} 条规则`,sb67e0e7c0869f982:"差值",sb7c4a05623366946:"服务器没有说明原因。",sb7ec43559c96d8dd:h`暂停 ${0}`,sb88de8aa5149d8eb:"框架",sb8b919fcd36c8c7b:"正在读取",sb8ed2761fc0a5b62:h`比较 ${0}`,sb9460c2ae56c19cb:"请选中后按 Ctrl+C",sb9f1339b3a61604a:"参考线",sba05370f6b907017:h`关于日志文件的 ${0} 条说明`,sba22a5ebaf358a11:"最后的值",sbf2d28806268b26d:"复制为 Markdown",sbf7db4b197ff3d80:h`${0} 个较短`,sc0ef3e71481b222b:"参考资料",sc2393652c8f2242e:"平滑后",sc26eafbef52055fe:h`${1}的 ${0} 的均值和范围`,sc29a2b9868362491:h`${1}的 ${0}%`,sc2ad3b622a5c3d9a:"验证",sc31734aec343d824:h`第 ${0} 步的值`,sc341553c3556d2b4:"曲线",sc4ad3c4f31fe9aa2:"两个类别之一的占比，如 0.8；或所有类别的占比",sc4bcadba8e631b86:"名称",sc5aeb93591d56226:h`${0}，最小值`,sc652e7a0dfd25e87:"置信度低",sc805d78cd0e51623:"正在读取日志",sc86ade4ef74ca95a:h`${0} 条曲线`,scabf78417c4e5d86:"点数",scbd8031e3d026dc9:"从未",scbfe35557604f9ec:"保存图片（PNG）",scd1dd6ff53d0d01a:"重试",sce31954669537a1a:h`尚未读取；正在读取，${0}%`,scfb65222fcf5287b:h`${0} 个点`,sd0a75fd0358d5e8d:h`正在读取 ${0}`,sd1077b60dc890180:"曲线上的位置",sd172bb0f806ead12:"目前还没有训练规则能检查它",sd200028b9f6015e4:"自动",sd2023813cc70bf74:"步数",sd30aaa2b3d0cfd7f:h`正在加载 ${0} …`,sd6a17e2c9757d129:"类别占比",sd752c5924801acb3:h`由此解释的发现（${0}）`,sd796bcfe5ef48968:"对齐步数",sd7b3e01ac0e72549:"用时",sd89803ab616d4829:"平滑",sd988a9395d37c0f8:h`${0} 分钟前`,sd9994f251f1280cf:"步",sdb6f723ab09700b9:h`${0} 的更多操作`,sdee795a6c5087209:"训练",se1ec1065b54eb415:h`${0} 代码`,se3a1b90525f24861:"测量项",se3b0359949cea8c6:h`已读取 ${0}，共 ${1}；结论可能还会变`,se5428ca54cacf609:"数值刻度",se58c73d2a858e315:"时间",se5c36af5b735603c:"所有图表都从全部运行的第一步画到最后一步；否则每张图各自占满宽度",se79f3e3bb540e033:"种子的均值和范围",se7a532063ef7b740:"线性",se7c9cb1dc84b619f:h`有一项发现：模型的准确率停在 ${0}。`,se7f59973d4930598:h`${0} 个点`,se9ed3024ece061f0:"超参数",sea4f08110bb8f15d:"移除",sea7bdd2b70c8c2bb:"运行",seb45cd777661f86b:"显示这条曲线",sebd0672ad17513a2:"偏好训练",secdbe081e49c9d39:"对抗训练",sed7d7e8aae50aa81:h`运行均位于 ${0}。`,"seed-group":"组",sef3a53fbd58cc112:h`${0} 个月前`,sf047d2db7413f7a8:h`${0} 个在所有运行中相同`,sf1b9af3279f166d1:h`@ 第 ${0} 步`,sf260150b06ca44e5:h`${0} 个运行`,sf267330b06d0968d:h`${0} 条规则`,sf37ca99ea5888162:"基线",sf3e4417f60be4f0a:"按关键词或 /正则表达式/ 筛选运行",sf3ea0625c45e25f1:h`正在读取：${0}。显示的内容可能还会变化。`,sf42b6c42bf0192cc:"从许多运行中挑出的最佳者，其领先有一部分靠的是运气：某个设置是否更好，要看它的多个随机种子。",sf4cd73445dfaa932:"相对时间",sf4de3bfbfaca12e5:"已复制",sf531f89544a910a2:"无问题",sf54e143d6694582c:"随机种子组",sf59230de15ddf7fa:h`${0} 个发现已屏蔽`,sf6d270c93f3c1dd5:h`${1}中有 ${0} 个从第 ${2} 步起出现非有限值`,sf72695e8cd91f93c:h`${1} 上的 ${0}`,sf8f1982a2578a500:h`${0} 个有警告`,sf959fe8d0443fe9d:"每个设置只有一次运行：换一个随机种子，名次可能就变了。",sf9aee319a006c9b4:"添加",sf9b1c0661a02d9f9:"配置",sf9e6e6ef197c2b25:"测试",sfa4c538d7888a3e5:h`已选 ${0} 个运行`,sfaadb53d07d46a4d:h`${0} 条规则未检查`,sfd8fce4a7a86f116:h`服务器返回了 ${0}。`,sfe6719e2a3f7fd22:"对称对数","unit-share":"^(?:占 ?(.+?)的)?比例(.*)$|^(?:share|fraction)(?: of (.+))?$"};var ic={en:"English","zh-CN":"简体中文"},{getLocale:jh,setLocale:Kh}=Cu({sourceLocale:"en",targetLocales:sc,loadLocale:()=>Promise.resolve(Pa)});function Rt(){return jh()}async function ac(e){e!==Rt()&&await Kh(e)}function es(e){return oc.find(t=>t===e)??""}function lc(e){for(let t of e){let{language:n,script:r}=Gh(t);if(n==="en")return"en";if(n==="zh"&&r==="Hans")return"zh-CN"}return"en"}function Gh(e){try{return new Intl.Locale(e).maximize()}catch{return{}}}function ee(e,t=4){if(e==null||Number.isNaN(e))return"–";if(!Number.isFinite(e))return e>0?"∞":"−∞";if(e===0)return"0";let n=Math.abs(e);return n>=1e6||n<1e-4?gr(Yh(e.toExponential(t>4?t-1:Math.min(t-1,2)))):Number.isInteger(e)?gr(Oa(e)):n>=10**(t-1)?gr(Oa(Math.round(e))):gr(String(Number(e.toPrecision(t))))}function Na(e){let t=Math.abs(e);for(let[n,r]of[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(t>=n&&!(n===1e3&&t<1e4&&e%100!==0))return gr(`${Number((e/n).toPrecision(4))}${r}`);return gr(String(Number(e.toPrecision(6))))}function Fe(e){return Math.abs(e)<1e6?F(e):Na(e)}function ts(e,t){if(!t||t[0]===t[1])return ee(e);let n=Math.max(Math.abs(t[0]),Math.abs(t[1])),r=Math.ceil(Math.log10(n/(t[1]-t[0])))+3;return ee(e,Math.max(4,Math.min(8,r)))}function F(e){return gr(Oa(e))}function Un(){return p("not finite")}function Vt(e){return p(h`step ${e}`)}function No(e){return p(h`@ step ${e}`)}function zo(e,t){return p(h`steps ${e} to ${t}`)}function ns(e){if(e<1e3)return`${e} B`;let t=["kB","MB","GB","TB"],n=e/1e3,r=0;for(;n>=1e3&&r<t.length-1;)n/=1e3,r+=1;return`${n<10?n.toFixed(1):Math.round(n)} ${t[r]??""}`}function bn(e){if(e<90)return p(h`${Math.round(e)} s`,{desc:"Seconds"});let t=Math.round(e/60);if(t<90)return p(h`${t} min`,{desc:"Minutes"});let n=Math.floor(t/60);if(n<48){let o=t%60;return o?p(h`${n} h ${o} min`,{desc:"Hours and minutes, short"}):p(h`${n} h`,{desc:"Hours"})}let r=Math.floor(n/24),s=n%24;return s?p(h`${r} d ${s} h`,{desc:"Days and hours"}):p(h`${r} d`,{desc:"Days"})}function uc(e,t){let n=(t-e)/60;if(n<1)return p("just now");let r=n/60,s=r/24,o=Math.floor;return r<1?p(h`${o(n)} min ago`,{desc:"Minutes"}):s<1?p(h`${o(r)} h ago`,{desc:"Hours"}):s<30?p(h`${o(s)} d ago`,{desc:"Days"}):s<360?p(h`${o(s/30)} mo ago`,{desc:"Months"}):p(h`${o(s/360)} y ago`,{desc:"Years"})}function cc(e){let t=new Date(e*1e3),n=s=>String(s).padStart(2,"0");return`${[t.getFullYear(),n(t.getMonth()+1),n(t.getDate())].join("-")} ${[t.getHours(),t.getMinutes(),t.getSeconds()].map(n).join(":")}`}function Oa(e){let[t="",n]=String(e).split("."),r=t.replace(/\B(?=(\d{3})+(?!\d))/g,",");return n===void 0?r:`${r}.${n}`}function Yh(e){let[t="",n=""]=e.split("e");return`${String(Number(t))}e${n.replace("+","")}`}function gr(e){return e.replace(/(^|e)-/,"$1−").replace(/e-/,"e−")}function pc(e){return e.split(/`([^`]+)`/).map((t,n)=>n%2?{code:t}:{text:t}).filter(t=>!("text"in t)||t.text!=="")}function ke(e,t){return t[new Intl.PluralRules(Rt()).select(e)]??t.other}function Ve(e){let t=F(e);return ke(e,{one:p(h`${t} run`),other:p(h`${t} runs`)})}function Ho(e){let t=F(e);return ke(e,{other:p(h`${t} series`,{desc:"One or several curves"})})}function br(e){let t=F(e);return ke(e,{one:p(h`${t} point`),other:p(h`${t} points`)})}function Do(e){let t=F(e);return ke(e,{one:p(h`${t} directory`),other:p(h`${t} directories`)})}function dc(e){let t=F(e);return ke(e,{one:p(h`${t} rule`),other:p(h`${t} rules`)})}function en(e,t){let n=typeof e=="number"?F(e):e;return p(h`${n} of ${t}`,{desc:"3 of 12, or: 3 of 12 directories"})}function Io(e){let t=F(e);return ke(e,{one:p(h`${t} rule could not look`),other:p(h`${t} rules could not look`)})}function ct(e){return e.filter(Boolean).join(p("; ",{desc:"Between parts of a sentence"}))}function ze(e){return e.join(p(", ",{desc:"Between names"}))}var qn={axis:"step",scale:"auto",classes:null,prior:null,best:!1,levels:[],window:null},Jh=["step","relative","wall"],Qh=["auto","linear","log","symlog"],Zh=12;function fc(e){let t=Number(e("classes")),[n,r]=e("window").split(",").map(Number),s=n!==void 0&&r!==void 0&&n<r;return{axis:Jh.find(o=>o===e("axis"))??qn.axis,scale:Qh.find(o=>o===e("scale"))??qn.scale,classes:za(t)?t:null,prior:Ha(e("prior")),best:e("best")==="1",levels:Xh(e("levels")),window:s&&Number.isFinite(n)&&Number.isFinite(r)?[n,r]:null}}function mc(e){let{axis:t,scale:n,classes:r,prior:s,best:o,levels:i,window:a}=e,l=[];return t!==qn.axis&&l.push(["axis",t]),n!==qn.scale&&l.push(["scale",n]),r!==null&&l.push(["classes",String(r)]),s&&l.push(["prior",s.join(",")]),o&&l.push(["best","1"]),i.length&&l.push(["levels",JSON.stringify(i)]),a&&l.push(["window",a.map(u=>String(Number(u.toPrecision(9)))).join(",")]),l}function za(e){return Number.isInteger(e)&&e>=2&&e<=1e9}function Ha(e){let n=e.split(/[,;\s]+/).filter(Boolean).map(Number);if(!n.length||n.some(s=>!(s>0&&s<1)))return null;let r=n.reduce((s,o)=>s+o,0);return n.length===1||Math.abs(r-1)<.02?n:null}function Xh(e){try{let t=JSON.parse(e||"[]");return Array.isArray(t)?t.filter(n=>Array.isArray(n)&&typeof n[0]=="string"&&Number.isFinite(n[1])).map(([n,r])=>[n,r]).slice(0,Zh):[]}catch{return[]}}var eg=["overlay","grid"],hc={baseline:"",rankBy:"",layout:"",bands:!1},tg=6;function gc({layout:e},t){return e||(t>tg?"overlay":"grid")}function bc(e){let t=eg.find(n=>n===e("layout"))??"";return{baseline:e("baseline"),rankBy:e("rank"),layout:t,bands:e("bands")==="1"}}function vc({baseline:e,rankBy:t,layout:n,bands:r}){return[["baseline",e],["rank",t],["layout",n],["bands",r?"1":""]].filter(([,o])=>o)}var Ut=["error","warning","info","unjudged","healthy"];function vr(e){return{error:p("Error",{desc:"Verdict and severity"}),warning:p("Warning",{desc:"Verdict and severity"}),info:p("Note",{desc:"Verdict and severity"}),unjudged:p("Not judged",{desc:"Verdict"}),healthy:p("Healthy",{desc:"Verdict"})}[e]}function yc(e,t){let n=F(t);return{error:p(h`${n} in trouble`,{desc:"Number of runs with an error"}),warning:ke(t,{one:p(h`${n} with a warning`),other:p(h`${n} with warnings`)}),info:ke(t,{one:p(h`${n} with a note`),other:p(h`${n} with notes`)}),unjudged:p(h`${n} could not be judged`,{desc:"Number of runs"}),healthy:p(h`${n} healthy`,{desc:"Number of runs"})}[e]}function Bo(e){return{high:p("high confidence"),medium:p("medium confidence"),low:p("low confidence")}[e]}var xc=["loss","score","reward","learning_rate","gradient_norm","time","counter","other"];function wc(e){return{loss:p("Losses"),score:p("Scores"),reward:p("Rewards"),learning_rate:p("Learning rate"),gradient_norm:p("Gradient norms"),time:p("Times",{desc:"Heading of curves that measure times"}),counter:p("Counters",{desc:"Heading of curves that only count"}),other:p("Other",{id:"role-other",desc:"Heading of curves of no known role"})}[e]??e.replaceAll("_"," ")}function pt(e){return{train:p("train",{desc:"Split of the data"}),validation:p("validation",{desc:"Split of the data"}),test:p("test",{desc:"Split of the data"}),none:p("none",{desc:"Split of the data is not known"})}[e]??e}function $c(e){return{supervised:"",reinforcement:p("reinforcement learning",{desc:"Kind of training"}),adversarial:p("adversarial training",{desc:"Kind of training"}),preference:p("preference training",{desc:"Kind of training"})}[e]??p(h`${e} training`,{desc:"A kind of training"})}function Ie(e,t=null){let n=t?.rules.find(s=>s.name===e)?.title;if(n)return n;let r=e.replace(/(?<!^non)-/g," ");return r.charAt(0).toUpperCase()+r.slice(1)}function Wo(e,t){return p(h`${e}: ${t}`,{desc:"A statement and its reason"})}function tn(e){return p(h`${e}.`,{desc:"A whole sentence"})}var Fo={filter:"",statuses:[],rules:[],sort:"",group:"",open:[]};function Sc(e){let t=e("status").split(",");return{filter:e("filter"),statuses:Ut.filter(n=>t.includes(n)),rules:e("rule").split(",").filter(Boolean),sort:e("sort"),group:e("group"),open:Da(e("open"))}}function kc({filter:e,statuses:t,rules:n,sort:r,group:s,open:o}){return[["filter",e],["status",t.join(",")],["rule",n.join(",")],["sort",r],["group",s],["open",s&&o.length?JSON.stringify(o):""]].filter(([,a])=>a!=="")}function Rc(e){let t=(new URLSearchParams(e).get("runFilter")??"").trim();return t===""?"":/^[\w-]+$/.test(t)?t:`/${t}/`}function Da(e){try{let t=JSON.parse(e||"[]");return Array.isArray(t)?t.filter(n=>typeof n=="string"):[]}catch{return[]}}var Ec={...Fo,...hc,language:"",runs:[],all:!1,quantity:"",reading:qn},Ia="p.diagnose.",Mc="*";function Vo(e){let t=new Map;for(let o of e.replace(/^#/,"").split("&")){let i=o.indexOf("=");i>0&&t.set(Tc(o.slice(0,i)),Tc(o.slice(i+1)))}let n=o=>t.get(Ia+o)??"",r=t.get(`${Ia}run`),s=r===void 0&&n("compare")===Mc;return{language:es(n("lang")),runs:r===void 0?Da(n("compare")):[r],all:s,...Sc(n),...bc(n),quantity:n("quantity"),reading:fc(n)}}function jn(e){let t=[];e.language&&t.push(["lang",e.language]);let[n]=e.runs;e.runs.length===1&&n!==void 0&&t.push(["run",n]);let r=e.all||e.runs.length>1;return r&&t.push(["compare",e.all?Mc:JSON.stringify(e.runs)]),t.push(...kc(e)),e.quantity&&r&&t.push(["quantity",e.quantity]),r&&t.push(...vc(e)),e.runs.length===1&&t.push(...mc(e.reading)),["#diagnose",...t.map(([s,o])=>`${Ia}${s}=${encodeURIComponent(o)}`)].join("&")}function Tc(e){try{return decodeURIComponent(e)}catch{return e}}function Ba(e,t){return e.all===t.all&&e.runs.join(`
`)===t.runs.join(`
`)}var Uo=class{constructor(t){this.source=t;this.known=new Map;this.queue=[];this.generation=-1}renew(t){t!==this.generation&&this.known.clear(),this.generation=t}load(t){let n=JSON.stringify(t),r=this.known.get(n);if(r)return r;let s=new Promise((o,i)=>{this.queue.length||setTimeout(()=>{this.send()}),this.queue.push({group:t,resolve:o,reject:i})});return this.known.set(n,s),s.catch(()=>this.known.delete(n)),s}async send(){let t=this.queue;this.queue=[];try{let{bands:n}=await this.source.bands(t.map(({group:r})=>r));t.forEach(({resolve:r,reject:s},o)=>{let i=n[o];i?r(i):s(new Error("The server sent no band."))})}catch(n){for(let{reject:r}of t)r(n)}}};var _c=24,qo=class{constructor(t){this.source=t;this.known=new Map;this.queue=[];this.generation=-1}renew(t){t!==this.generation&&this.known.clear(),this.generation=t}load(t,n,r,s=0){let o=Math.min(2e3,Math.max(200,Math.ceil(r/200)*200)),i=[],a=n.map(l=>this.one(t,l,o,s,i));return i.length&&this.queue.push(i)===1&&setTimeout(()=>{this.flush()}),Promise.all(a)}one(t,n,r,s,o){let i=JSON.stringify([t,n.member,n.tag,r,s]),a=this.known.get(i);if(a)return a;let l=new Promise((u,m)=>{o.push({key:i,run:t,width:r,smoothing:s,ref:n,resolve:u,reject:m})});return this.known.set(i,l),l.catch(()=>{this.known.get(i)===l&&this.known.delete(i)}),l}async flush(){let[t=[],...n]=this.queue;this.queue=[],await this.send(t);let r=new Map;for(let s of n.flat()){let o=JSON.stringify([s.run,s.width,s.smoothing]);r.set(o,[...r.get(o)??[],s])}for(let s of r.values())this.send(s)}async send(t){let n=[];for(let r=0;r<t.length;r+=_c)n.push(this.request(t.slice(r,r+_c)));await Promise.all(n)}async request(t){let[{run:n,width:r,smoothing:s}]=t,o=t.map(({ref:i})=>i);try{let{series:i}=await this.source.curves(n,o,r,void 0,void 0,s);for(let{ref:a,resolve:l,reject:u}of t){let m=i.find(d=>d.member===a.member&&d.tag===a.tag);m?l(m):u(new Error(p(h`The server sent no curve for ${a.tag}.`)))}}catch(i){for(let{reject:a}of t)a(i)}}};function Vs(e){let t=e.trim(),n=/^\/(.+)\/(i?)$/.exec(t);if(n)try{let s=new RegExp(n[1]??"","i");return{matches:o=>Ac(o).some(i=>s.test(i)),error:null}}catch{return{matches:()=>!0,error:p("This is not a regular expression.")}}let r=t.toLowerCase().split(/\s+/).filter(Boolean);return{matches:s=>{let o=Ac(s).join(" ").toLowerCase();return r.every(i=>o.includes(i))},error:null}}function Ac(e){return[e.name,...e.rules.map(({rule:t})=>t)]}function jo(e){let t=Object.fromEntries(Ut.map(n=>[n,0]));for(let n of e)t[n.status]+=1;return t}function Cc(e){let t=new Map;for(let{rules:n}of e)for(let{rule:r,severity:s}of n){let o=t.get(r);o?(o.count+=1,Ut.indexOf(s)<Ut.indexOf(o.severity)&&(o.severity=s)):t.set(r,{rule:r,severity:s,count:1})}return[...t.values()].sort((n,r)=>Ut.indexOf(n.severity)-Ut.indexOf(r.severity)||r.count-n.count||(n.rule<r.rule?-1:1))}function yr(e,t,n,r=new Set){return e.filter(s=>(n.size===0||n.has(s.status))&&(r.size===0||s.rules.some(({rule:o})=>r.has(o)))&&t.matches(s))}var Oc=3;function Nc(e,t){let n=new Map(e.map(r=>[r.name,r]));return t.flatMap(r=>r.reading?n.get(r.name)??[]:r)}function zc(e,t){let n=new Map(e.map(o=>[o.name,o])),r=[],s=[];for(let o of t){let i=n.get(o.name);i!==o&&(r.push(...Lc(o,i)),i&&s.push(...Lc(i,o)))}return{found:r,solved:s}}function Lc(e,t){let n=new Set(t?.rules.map(({rule:s})=>s));return[...new Map(e.rules.map(s=>[s.rule,s.severity]))].filter(([s,o])=>!n.has(s)&&o!=="info").map(([s,o])=>({run:e.name,rule:s,severity:o}))}function Hc(e,{found:t,solved:n}){let r=new Map(e),s=(o,i,a,l)=>{let{[a]:u,[l]:m}=r.get(o)??Pc,d={[a]:[...u.filter(b=>b!==i),i]};Bc(r,o,{...Pc,...d,[l]:m.filter(b=>b!==i)})};for(let{run:o,rule:i}of t)s(o,i,"fresh","solved");for(let{run:o,rule:i}of n)s(o,i,"solved","fresh");return r}function Dc(e,{solved:t}){let n=new Map(e);for(let{run:r,rule:s}of t){let o=n.get(r);o&&Bc(n,r,{...o,solved:o.solved.filter(i=>i!==s)})}return n}function Ic(e,t){return t.some(n=>e.has(n))?new Map([...e].filter(([n])=>!t.includes(n))):e}var Pc={fresh:[],solved:[]};function Bc(e,t,n){n.fresh.length||n.solved.length?e.set(t,n):e.delete(t)}function Wc({found:e,solved:t},n=null){return[ng(e,n),rg(t,n)].filter(Boolean).join(" ")}function ng(e,t){if(!e.length)return"";if(e.length<=Oc)return p(h`New: ${Fc(e,t)}.`,{desc:"Findings that are new"});let n=e.filter(({severity:o})=>o==="error").length,[r,s]=[F(e.length),Ve(Vc(e))];return n?p(h`${r} new findings in ${s}, ${F(n)} of them errors.`):p(h`${r} new findings in ${s}.`)}function rg(e,t){return e.length?e.length<=Oc?p(h`No longer found: ${Fc(e,t)}.`):p(h`${F(e.length)} findings in ${Ve(Vc(e))} no longer found.`):""}function Fc(e,t){return ct(e.map(({run:n,rule:r})=>p(h`${Ie(r,t)} in ${n}`,{id:"finding-in-run",desc:"A finding in a run"})))}function Vc(e){return new Set(e.map(({run:t})=>t)).size}var sg=250,og=1500,ig=15e3,ag=5e3,lg=12e3,Ko=class{constructor(t,n){this.owner=t;this.source=n;this.status=null;this.rows=null;this.rules=null;this.error=null;this.marks=new Map;this.said="";this.known=new Map;this.generation=-1;this.seen=null;this.wanted=()=>[];this.asking=!1;this.again=null;this.store=new qo(n),this.bands=new Uo(n),t.addController(this)}hostConnected(){rc(()=>{this.ask(!0)});for(let[t,n]of[[window,"resize"],[document,"visibilitychange"]])t.addEventListener(n,()=>{!Ca()&&this.timer===void 0&&this.ask()});this.ask()}hostDisconnected(){clearTimeout(this.timer)}want(t){this.wanted=t;for(let n of t())this.known.get(n)?.detail?.generation!==this.generation&&this.fetchRun(n)}namesShown(t){let{filter:n,statuses:r,rules:s}=t;return yr(this.rows??[],Vs(n),new Set(r),new Set(s)).map(({name:o})=>o)}speak(t){this.source.speak(t),this.generation=-1,this.rules=null,this.known.clear(),this.ask()}looked(t){this.marks=Ic(this.marks,t)}async ask(t=!1){if(clearTimeout(this.timer),this.timer=void 0,Ca())return;if(this.asking){this.again={reload:t||(this.again?.reload??!1)};return}this.asking=!0;try{let i=await this.source.status(t);this.status=i,this.error=null,this.owner.requestUpdate(),(i.generation!==this.generation||this.rows===null)&&await this.refresh(),this.rules??=await this.source.rules()}catch(i){Wn(i)||(this.error=i.message)}finally{this.asking=!1,this.owner.requestUpdate()}let{again:n,status:r}=this;if(this.again=null,n){this.ask(n.reload);return}let s=r?.phase==="reading"||r?.looking,o=this.rows?.length?og:sg;this.timer=setTimeout(()=>{this.ask()},this.error?ag:s?o:ig)}async refresh(){let{generation:t,runs:n}=await this.source.runs();this.generation=t,this.rows=n,this.tell(n),this.store.renew(t),this.bands.renew(t),this.owner.requestUpdate(),this.want(this.wanted)}tell(t){if(this.status?.phase!=="ready")return;let n=this.seen,r=Nc(n??[],t);this.seen=r;let s=n?zc(n,r):{found:[],solved:[]},o=Wc(s,this.rules);o&&(this.marks=Hc(this.marks,s),this.said=o,setTimeout(()=>{this.marks=Dc(this.marks,s),this.said===o&&(this.said=""),this.owner.requestUpdate()},lg))}async fetchRun(t){try{let n=await this.source.run(t);this.known.set(t,{detail:n,error:null})}catch(n){if(Wn(n))return;this.known.set(t,{detail:null,error:n.message})}this.owner.requestUpdate()}};var ug={page:"#f5f5f5",surface:"#ffffff",raised:"#fafafa",hover:"#f4f6f8",border:"#ebebeb","border-strong":"#c4c7cb",text:"#212121","text-2":"#5a5f66",grid:"#eeeeee",link:"#0b63c5",accent:"#f57c00",focus:"#1a73e8",error:"#c4122f",warning:"#a85b00",info:"#1967d2",unjudged:"#5a5f66",healthy:"#137333","error-bg":"#fce8e6","warning-bg":"#fef3e0","info-bg":"#e8f0fe","unjudged-bg":"#eff0f1","healthy-bg":"#e6f4ea",train:"#0077bb",validation:"#e8590c",test:"#7b3fb5",none:"#4a5560",code:"#eef0f3"},cg={page:"#262626",surface:"#303030",raised:"#363636",hover:"#3a3a3a",border:"#484848","border-strong":"#6b6b6b",text:"#f1f1f1","text-2":"#b8bcc2",grid:"#404040",link:"#8ab4f8",accent:"#ff9800",focus:"#8ab4f8",error:"#ff8595",warning:"#ffd54f",info:"#9cc2ff",unjudged:"#b8bcc2",healthy:"#8bd6a0","error-bg":"#4d2a31","warning-bg":"#463d20","info-bg":"#2b3a52","unjudged-bg":"#404143","healthy-bg":"#293f30",train:"#4cb8f0",validation:"#ffa05c",test:"#cfa2f5",none:"#c3cad1",code:"#3c3e41"};function xr(e){return e?cg:ug}function je(e,t){let n=Math.round(t*255).toString(16).padStart(2,"0");return e+n}function Us(e){let{style:t}=document.documentElement,n=xr(e);for(let[r,s]of Object.entries(n))t.setProperty(`--td-${r}`,s);t.colorScheme=e?"dark":"light",t.background=n.page,t.minHeight="100%"}var Uc='"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC"',vn=`Roboto, "Helvetica Neue", "Segoe UI", Arial, ${Uc}, sans-serif`,Re=re`
  :host {
    display: block;
    color: var(--td-text);
    font: 400 13px/20px ${Ns(vn)};
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
      ${Ns(Uc)};
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
`;function Go({bytes_read:e,bytes_known:t}){return t>0?Math.min(1,e/t):0}function Yo({bytes_read:e,bytes_known:t,members_read:n,members_known:r}){return t?e/t:r?n/r:0}var pe=class extends CustomEvent{constructor(t,n){super(t,{detail:n,bubbles:!0,composed:!0})}};var qc="Language · 语言";function Jo(){return y`<select
    class="language"
    aria-label=${qc}
    title=${qc}
    @change=${({target:e})=>{let t=es(e.value);t&&e?.dispatchEvent(new pe("td-language",{language:t}))}}
  >
    ${Object.entries(ic).map(([e,t])=>y`<option value=${e} lang=${e} .selected=${e===Rt()}>${t}</option>`)}
  </select>`}function jc({phase:e,progress:t}){if(e!=="reading")return R;let n=Math.round(Yo(t)*100),r=en(t.members_read,Do(t.members_known));return y`<div
    class="progress"
    role="progressbar"
    aria-label=${p("Reading",{desc:"The server reads the logs"})}
    aria-valuenow=${n}
    aria-valuetext=${r}
    title=${p(h`Reading: ${r}. What is shown may change.`)}
  >
    <div style="width: ${n}%"></div>
  </div>`}function Kc({list:e,back:t,copied:n,copy:r}){return y`<nav class="bar">
    <a
      class="back"
      href=${e}
      @click=${s=>{s.ctrlKey||s.metaKey||s.shiftKey||(s.preventDefault(),t())}}
      ><span aria-hidden="true">←</span> ${p("All runs")}</a
    >
    ${Jo()}
    <button class="button" @click=${r}>
      <span aria-live="polite">${n?p("Copied"):p("Copy link")}</span>
    </button>
  </nav>`}var pg={error:Qe`<path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" fill="currentColor"/><path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" class="cut-out"/>`,warning:Qe`<path d="M8 1.2L15.4 14.4H.6z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/><path d="M8 5.6v4.2m0 1.6v1" class="cut-out"/>`,info:Qe`<rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor"/><path d="M8 4v1.2m0 2V12" class="cut-out"/>`,unjudged:Qe`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2"/><path d="M5.5 8h5" fill="none" stroke="currentColor" stroke-width="1.6"/>`,healthy:Qe`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M5 8.2l2.2 2.2L11 6" fill="none" stroke="currentColor" stroke-width="1.6"/>`};function yn(e){return y`<svg class="shape ${e}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${pg[e]}
  </svg>`}function nn(e){return y`<span class="badge ${e}">${yn(e)}<span>${vr(e)}</span></span>`}function He(e){return Qo(pc(e))}function Qo(e){return y`${e.map(t=>"code"in t?y`<code>${t.code}</code>`:t.text)}`}function xn(e){let t=e.lastIndexOf("/")+1;return y`<span class="name" title=${e}
    >${t?y`<span class="folder">${e.slice(0,t)}</span>`:R}<span class="leaf"
      >${e.slice(t)}</span
    ></span
  >`}function Gc(e){let t=e==="validation"||e==="test",n=["train","validation","test"].includes(e)?e:"none",r=t?Qe`<circle cx="10" cy="6" r="3" fill="var(--td-surface)" stroke="currentColor" stroke-width="1.5"/>`:R;return y`<svg class="swatch" width="20" height="12" style="color: var(--td-${n})" aria-hidden="true">
    <path d="M0 6h20" stroke="currentColor" stroke-width="2" />
    ${r}
  </svg>`}var Yc={keras:"Keras",pytorch:"PyTorch"},Wa="framework",Fa="td-framework",Kn=class extends ce{constructor(){super(...arguments);this.code={};this.framework=gn.get(Wa)??"keras";this.copied="";this.follow=()=>{this.framework=gn.get(Wa)??this.framework}}connectedCallback(){super.connectedCallback(),document.addEventListener(Fa,this.follow)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(Fa,this.follow)}choose(n){this.framework=n,gn.set(Wa,n),document.dispatchEvent(new Event(Fa))}async copy(n){this.copied=await qs(n)?p("Copied"):p("Select it and press Ctrl+C"),setTimeout(()=>this.copied="",2e3)}onKey(n,r,s){let o={ArrowRight:1,ArrowLeft:-1}[n.key];if(o===void 0)return;let i=r[(s+o+r.length)%r.length];i!==void 0&&this.choose(i),this.updateComplete.then(()=>this.renderRoot.querySelector('[aria-selected="true"]')?.focus())}render(){let n=Object.keys(this.code),r=n.includes(this.framework)?this.framework:n[0]??"",s=Yc[r]??r,o=(this.code[r]??"").replace(/^\n+|\s+$/g,"");return y`<div class="bar">
        <div role="tablist" aria-label=${p("Framework")}>
          ${n.map((i,a)=>y`<button
                role="tab"
                aria-selected=${i===r}
                tabindex=${i===r?0:-1}
                @click=${()=>this.choose(i)}
                @keydown=${l=>this.onKey(l,n,a)}
              >
                ${Yc[i]??i}
              </button>`)}
        </div>
        <button class="copy" @click=${()=>{this.copy(o)}}>
          <span aria-live="polite">${this.copied||p("Copy")}</span>
        </button>
      </div>
      <pre tabindex="0" aria-label=${p(h`Code for ${s}`)}>${o}</pre>`}};Kn.styles=[Re,re`
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
    `],k([A({attribute:!1})],Kn.prototype,"code",2),k([de()],Kn.prototype,"framework",2),k([de()],Kn.prototype,"copied",2),Kn=k([Se("td-code")],Kn);async function qs(e){try{return await navigator.clipboard.writeText(e),!0}catch{let t=document.createElement("textarea");t.value=e,t.style.position="fixed",t.style.opacity="0",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}}function Va(e){if(!e)return y`<div class="state" role="status"><p>${p("Loading …")}</p></div>`;let{members_read:t,members_known:n,bytes_read:r,bytes_known:s}=e.progress;return y`<div class="state" role="status">
    <h1>${p("Reading the logs")}</h1>
    ${n?y`<p>
              ${ze([en(t,Do(n)),en(ns(r),ns(s))])}
            </p>
            <progress max=${s||1} value=${r}></progress>`:y`<p>${p(y`Looking for event files in <code>${e.source.where}</code>`)}</p>`}
  </div>`}var dg={keras:`model.fit(..., validation_data=(x_val, y_val),
          callbacks=[keras.callbacks.TensorBoard("logs/run-1")])`,pytorch:`from torch.utils.tensorboard import SummaryWriter

writer = SummaryWriter("logs/run-1")
writer.add_scalar("loss/train", train_loss, step)
writer.add_scalar("loss/validation", validation_loss, step)`};function Jc({source:e}){return y`<div class="state">
    <h1>${p("No training logs yet")}</h1>
    <p>
      ${p(y`There is no event file with scalars in <code>${e.where}</code>. Runs appear here as soon as a training writes one; nothing needs to be restarted. If the logs are elsewhere, start TensorBoard with <code>--logdir</code> and their directory.`)}
    </p>
    <p class="quiet">${p("To write one:",{desc:"Before code that writes a log"})}</p>
    <td-code .code=${dg}></td-code>
  </div>`}function Qc({error:e,source:t}){return y`<div class="state" role="alert">
    <h1>${p("The logs could not be read")}</h1>
    <p>${He(e??p("The server does not say why."))}</p>
    ${t.where?y`<p class="quiet">${p(y`Log directory: <code>${t.where}</code>`)}</p>`:R}
    ${Zo()}
  </div>`}function Zc(e){return y`<div class="state" role="alert">
    <h1>${p("No answer",{desc:"The server does not answer"})}</h1>
    <p>${e}</p>
    <p class="quiet">${p("The tab asks again every few seconds.")}</p>
    ${Zo()}
  </div>`}function Ua(e,t,n){return y`<div class="state">
    <h1>${e.join(", ")}</h1>
    <p>${t}</p>
    ${n?.phase==="reading"?y`<p>${p("The log directory is still being read; it may yet appear.",{desc:"It: the run"})}</p>`:R}
  </div>`}function Zo(){return y`<button
    class="button"
    @click=${e=>e.target?.dispatchEvent(new pe("td-retry",null))}
  >
    ${p("Try again")}
  </button>`}function Xc(e){return y`<div class="notice bad" role="alert">
    ${p(h`${e} What is shown is from before.`)} ${Zo()}
  </div>`}function ep({source:e,warnings:t},n){return y`${e.sampled?y`<div class="notice">${He(e.sampled)}</div>`:R}
  ${n&&t.length?y`<details class="notice" ?open=${t.length<3}>
          <summary class="fold">${fg(t.length)}</summary>
          <ul>
            ${t.map(({where:r,message:s})=>y`<li><b>${r}</b> ${He(s)}</li>`)}
          </ul>
        </details>`:R}`}function fg(e){let t=F(e);return ke(e,{one:p(h`${t} remark on the log files`),other:p(h`${t} remarks on the log files`)})}var tp=re`
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
`;var np=(e,t,n)=>{let r=new Map;for(let s=t;s<=n;s++)r.set(e[s],s);return r},An=Fn(class extends hn{constructor(e){if(super(e),e.type!==Co.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,n){let r;n===void 0?n=t:t!==void 0&&(r=t);let s=[],o=[],i=0;for(let a of e)s[i]=r?r(a,i):i,o[i]=n(a,i),i++;return{values:o,keys:s}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,n,r]){let s=Qu(e),{values:o,keys:i}=this.dt(t,n,r);if(!Array.isArray(s))return this.ut=i,o;let a=this.ut??=[],l=[],u,m,d=0,b=s.length-1,x=0,$=o.length-1;for(;d<=b&&x<=$;)if(s[d]===null)d++;else if(s[b]===null)b--;else if(a[d]===i[x])l[x]=Vn(s[d],o[x]),d++,x++;else if(a[b]===i[$])l[$]=Vn(s[b],o[$]),b--,$--;else if(a[d]===i[$])l[$]=Vn(s[d],o[$]),Xr(e,l[$+1],s[d]),d++,$--;else if(a[b]===i[x])l[x]=Vn(s[b],o[x]),Xr(e,s[d],s[b]),b--,x++;else if(u===void 0&&(u=np(i,x,$),m=np(a,d,b)),u.has(a[d]))if(u.has(a[b])){let M=m.get(i[x]),_=M!==void 0?s[M]:null;if(_===null){let O=Xr(e,s[d]);Vn(O,o[x]),l[x]=O}else l[x]=Vn(_,o[x]),Xr(e,s[d],_),s[M]=null;x++}else Po(s[b]),b--;else Po(s[d]),d++;for(;x<=$;){let M=Xr(e,l[$+1]);Vn(M,o[x]),l[x++]=M}for(;d<=b;){let M=s[d++];M!==null&&Po(M)}return this.ut=i,Lo(e,l),kt}});function rs(e){let t=mg(e.map(r=>r.steps)),n=e.map(r=>hg(r,t));return{x:t,columns:n,isolated:n.map(gg)}}function mg(e){let[t]=e;if(e.length===1&&t)return t.slice();let n=Float64Array.from(e.flat()).sort();return Array.from(n.filter((r,s)=>s===0||r!==n[s-1]))}function hg(e,t){let n=new Array(t.length).fill(void 0),r=0;e.steps.forEach((s,o)=>{for(;r<t.length&&(t[r]??1/0)<s;)r+=1;let i=e.values[o];n[r]=i!=null&&Number.isFinite(i)?i:null});for(let s=0;s<n.length;s+=1)n[s]===void 0&&n[s-1]===null&&(n[s]=null);for(let s=n.length-2;s>=0;s-=1)n[s]===void 0&&n[s+1]===null&&(n[s]=null);return n}function gg(e){let t=[],n=null,r=-1;return e.forEach((s,o)=>{s!==void 0&&(r>=0&&s===null&&t.push(r),r=s!==null&&n===null?o:-1,n=s)}),r>=0&&t.push(r),t}function qa(e,t){if(!e)return null;for(let n=0;n<e.length;n+=1){if(typeof e[t-n]=="number")return t-n;if(typeof e[t+n]=="number")return t+n}return null}function Xo(e,t,n,r){let s=Math.min(n,t.steps[0]??n),o=Math.max(r,t.steps.at(-1)??r),i=e.steps.findIndex(d=>d>=s),a=i<0?e.steps.length:i,l=e.steps.findIndex(d=>d>o),u=l<0?e.steps.length:l,m=(d,b)=>[...d.slice(0,a),...b,...d.slice(u)];return{...e,thinned:e.thinned,steps:m(e.steps,t.steps),values:m(e.values,t.values),wall_times:m(e.wall_times,t.wall_times),...e.smoothed&&t.smoothed?{smoothed:m(e.smoothed,t.smoothed)}:{}}}function vt(e,t=-1/0,n=1/0){let r=1/0,s=-1/0;for(let{steps:o,values:i}of e)o.forEach((a,l)=>{let u=i[l];a<t||a>n||typeof u!="number"||!Number.isFinite(u)||(u<r&&(r=u),u>s&&(s=u))});return r<=s?[r,s]:null}var bg=1,vg=3,yg=4;function sp(e,t,n,r,s,o){let i=e.yRange??vt(Ka(e.curves)),a=Rg(e,i),u={range:()=>{let m=Ka(r()),d=vt(m,...s())??vt(m),b=e.yRange??(d&&Sg(d,n));return b?kg(b,a):[0,1]},distr:a===null?bg:a>0?yg:vg};return a&&(u.asinh=a),{x:{time:e.axis==="wall",range:(m,d,b)=>t.x.length&&d!==b?[d,b]:o()},y:u}}function Ka(e){return e.flatMap(t=>[t,...t.overwritten??[]])}var xg=1e3,ja=.05,wg=3;function ei(e,t=[]){let n=e.map(({values:x})=>Float64Array.from(x.filter($=>$!==null)).sort()).filter(x=>x.length>0),r=Float64Array.from(n.flatMap(x=>[...x].filter(Boolean)),Math.abs).sort(),s=r.at(-1)??0;if(s>xg*ss(r,.5))return!0;let[o,i]=[Math.min(...n.map(x=>ss(x,0))),Math.max(...n.map(x=>ss(x,1)))];if(!(o<i))return!1;let a=o>0?0:Math.max(ss(r,0),s*op),l=x=>{let[$,M,_,O]=[...x,o,i].map(T=>wr(T,a));return[(x[1]-x[0])/(i-o),(M-$)/(O-_)]},u=([x,$])=>$>=Math.max(ja,wg*x),m=n.map(x=>l([ss(x,.25),ss(x,.75)]));if(m.every(([x])=>x<ja)&&m.some(u))return!0;let d=t.filter(x=>x>=o&&x<=i);if(new Set(d).size<2)return!1;let b=l([Math.min(...d),Math.max(...d)]);return b[0]<ja&&u(b)}function ss(e,t){return e[Math.floor((e.length-1)*t)]??NaN}var $g=1.25,rp=.15;function Sg(e,t){let[n,r]=e,s=(r-n||Math.abs(r)*.1||1)*$g,o=Math.max(s,Math.abs(n)*rp,Math.abs(r)*rp),i=t.filter(a=>Math.max(n-a,a-r)<=o);return[Math.min(n,...i),Math.max(r,...i)]}function kg([e,t],n){if(n===0&&e>0){let s=e===t?2:(t/e)**.06;return[e/s,t*s]}if(n&&e!==t){let[s,o]=[wr(e,n),wr(t,n)],i=(o-s)*.06,a=n*Math.sinh(s-i);return[e>=0?Math.max(0,a):a,n*Math.sinh(o+i)]}let r=e===t?Math.abs(t)*.1||1:(t-e)*.08;return[e-r,t+r]}function wr(e,t){return t>0?Math.asinh(e/t):Math.log(e)}var op=1e-6;function Rg(e,t){if(e.scale==="linear"||!t)return null;if(t[0]>0&&e.scale!=="symlog")return 0;let n=Math.max(...t.map(Math.abs))*op||1;if(e.yRange)return n;let r=Ka(e.curves).flatMap(({values:s})=>s.map(o=>Math.abs(o??0)));return Math.max(n,Math.min(...r.filter(s=>s>0)))}function Gn({member:e,tag:t}){return JSON.stringify([e,t])}var Tg=["loss","score","reward"];function ti(e){let t=new Map(e.series.map(a=>[Gn(a),a])),n=new Set,r=[];for(let a of e.series){let l=a.partner&&t.get(Gn(a.partner));if(!l||n.has(Gn(a))||n.has(Gn(l)))continue;let u=a.split==="validation"?[l,a]:[a,l];u.forEach(m=>n.add(Gn(m))),r.push(Ga(u,Mg(a.tag,l.tag)))}if(!r.length)for(let a of e.series)!a.principal||!Tg.includes(a.role)||(n.add(Gn(a)),r.push(Ga([a],a.tag)));let s=e.series.filter(a=>!n.has(Gn(a))),i=[...new Set([...xc,...s.map(({role:a})=>a)])].map(a=>({role:a,panels:s.filter(l=>l.role===a).map(l=>Ga([l],l.tag))})).filter(({panels:a})=>a.length>0);return{lead:r,groups:i}}var Eg=4;function lp({lead:e,groups:t},n){if(!n)return{lead:e,groups:t};let r=u=>n.evidence.some(m=>Yn(m,u.series)),s=e.filter(r),o=t.flatMap(({panels:u})=>u.filter(r)),[i]=n.evidence.flatMap(u=>[...s,...o].find(({series:m})=>Yn(u,m))??[]),a=(u,m)=>+(m===i)-+(u===i),l=o.sort(a).slice(0,Eg);return{lead:[...[...s,...l].sort(a),...e.filter(u=>!s.includes(u))],groups:t.map(({role:u,panels:m})=>({role:u,panels:m.filter(d=>!l.includes(d))})).filter(({panels:u})=>u.length>0)}}function Ga(e,t){return{key:e.map(Gn).join(" "),title:t,role:e[0]?.role??"other",series:e}}var ip=new Set(["train","training","val","valid","validation","eval","evaluation","test","dev"]);function Mg(e,t){if(e===t)return e;let n=new Set(t.toLowerCase().split(/[/_.\-\s]+/)),r=e.slice(e.lastIndexOf("/")+1),s=Ya(e,a=>n.has(a)),o=Ya(r,a=>!ip.has(a));return(Ya(r,a=>n.has(a)||ip.has(a))===r?s:o)||e}function Ya(e,t){let n="",r=e.split(/([/_.\-\s]+)/);for(let s=0;s<r.length;s+=2){let o=r[s]??"";o&&t(o.toLowerCase())&&(n+=(n&&(r[s-1]??""))+o)}return n}function Jn(e){return JSON.stringify([e.rule,e.tags,e.evidence.length])}function Ja(e,t){return`${Jn(e)}#${t}`}function ni(e){let t=e.find(rn);return e.flatMap(n=>n.evidence.map((r,s)=>({id:Ja(n,s),finding:n,evidence:r,leading:n.rule===t?.rule})))}function Yn(e,t){return"tag"in e&&t.some(n=>n.tag===e.tag&&n.member===e.member)}function rn(e){return e.suppressed===null&&e.superseded_by===null}function ri(e){let t=l=>l.suppressed!==null&&l.superseded_by===null,n=e.filter(t),r=e.filter(l=>!t(l)),s=new Set(r.filter(rn).map(l=>l.rule)),o=r.filter(({superseded_by:l})=>l!==null&&s.has(ap(l,r))),i=new Set;return{main:r.filter(l=>!o.includes(l)).map(l=>{let u=!i.has(l.rule);i.add(l.rule);let m=o.filter(d=>ap(d.superseded_by??"",r)===l.rule);return{finding:l,explains:u?m:[]}}),suppressed:n}}function ap(e,t){let n=new Set,r=e;for(;!n.has(r);){n.add(r);let s=t.filter(i=>i.rule===r),o=s.length&&!s.some(rn)?s[0]?.superseded_by:null;if(!o)break;r=o}return r}var _g=()=>({loss:p("Main loss"),score:p("Main score"),reward:p("Main reward")});function up(e){let t=e.map(s=>{let{lead:o,groups:i}=ti(s);return{run:s.name,all:[...o,...i.flatMap(a=>a.panels)]}}),n=[];for(let[s,o]of Object.entries(_g())){let i=new Map;for(let{run:a,all:l}of t){let u=l.filter(d=>d.role===s),m=u.find(d=>d.series.some(b=>b.principal))??u[0];m&&i.set(a,m)}if(i.size){let a=[...new Set([...i.values()].map(l=>l.title))];n.push({key:`main:${s}`,label:a.length===1?`${o} (${a.join("")})`:o,panels:i})}}let r=new Map;for(let{run:s,all:o}of t)for(let i of o){let a=i.title,l=r.get(a)??new Map;l.has(s)||l.set(s,i),r.set(a,l)}for(let[s,o]of r){let i=n.some(a=>Ag(a.panels,o));o.size>=Math.min(2,e.length)&&!i&&n.push({key:`tag:${s}`,label:s,panels:o})}return n}function Ag(e,t){return e.size===t.size&&[...e].every(([n,r])=>t.get(n)?.key===r.key)}function dp(e){let t=new Map;for(let{name:r,spark:s}of e){let o=s.at(-1);if(!o)continue;let{member:i,tag:a,split:l}=o,u=t.get(`${l} ${a}`)??{curves:[],tag:a,split:l};u.curves.push([r,i,a]),t.set(`${l} ${a}`,u)}let[n]=[...t.values()].sort((r,s)=>s.curves.length-r.curves.length);return!n||n.curves.length<2?null:{...n,others:e.length-n.curves.length}}function fp(e,t,n,r=4){let{steps:s,mean:o,least:i,greatest:a}=e,l=vt([{steps:s,values:i},{steps:s,values:a}])??[0,1],[u=0,m=0]=[s[0],s.at(-1)],d=N=>pp(m===u?t/2:r+(N-u)/(m-u)*(t-2*r)),[b,x]=l,$=N=>pp(x===b?n/2:n-r-(N-b)/(x-b)*(n-2*r)),M=(N,L)=>`${d(s[L]??0)} ${$(N[L]??0)}`,_=cp(i).map(([N,L])=>{let G=Array.from({length:L-N+1},(Y,Q)=>N+Q),H=[...G].reverse();return`M${G.map(Y=>M(a,Y)).join("L")}L${H.map(Y=>M(i,Y)).join("L")}Z`}),O=cp(o).map(([N,L])=>`M${Array.from({length:L-N+1},(H,Y)=>N+Y).map(H=>M(o,H)).join("L")}`),T=o.findLastIndex(N=>N!==null);return{area:_.join(""),mean:O.join(""),breaks:[...new Set(e.broken.map(({step:N})=>d(N)))],end:T<0?null:[d(s[T]??0),$(o[T]??0)]}}function cp(e){let t=[];return e.forEach((n,r)=>{let s=t.at(-1);n!==null&&(s?.[1]===r-1?s[1]=r:t.push([r,r]))}),t}function js({broken:e,short:t},n){let r=Ve(n),[s]=[...e].sort((i,a)=>i.step-a.step),[o]=[...t].sort((i,a)=>i.step-a.step);return ct([s?p(h`${e.length} of ${r} not finite, from step ${Fe(s.step)} on`):"",o?p(h`${t.length} of ${r} shorter, the shortest ends at step ${Fe(o.step)}`):""])}function pp(e){return Math.round(e*10)/10}function mp({run:e,series:t},n){return{name:e,title:`${e}
${pt(t.split)} ${t.tag}`,curve:n,series:t,range:null,losses:""}}function Qa({lines:e}){return e.map(({run:t,series:n})=>[t,n.member,n.tag])}function hp({name:e,lines:t},n){let[r]=t;if(!r)return null;let{series:s}=r,o=i=>({member:s.member,tag:s.tag,points:n.steps.length,thinned:!0,steps:n.steps,values:i,wall_times:n.steps.map(()=>null),marks:[],resets:[],pauses:[]});return{name:e,title:t.map(({run:i})=>i).join(`
`),curve:o(n.mean),series:s,range:[o(n.least),o(n.greatest)],losses:js(n,t.length)}}function Ks(e){return[...e.flatMap(({range:t})=>t??[]),...e.map(({curve:t})=>t)]}function gp(e,t){let n=(r,s)=>({...r.series,split:s(r.name.slice(t.length))});return[...e.flatMap(r=>r.range?[n(r,s=>p(h`${s}, least`)),n(r,s=>p(h`${s}, greatest`))]:[]),...e.map(r=>n(r,s=>r.range?p(h`${s}, mean`):s))]}function bp(e){let t=0;return e.map(({range:n})=>n?[t++,t++]:null)}function vp(e,t){let n=new Map(e.map(o=>[o.run,o])),r=t.filter(({runs:o})=>o.length>1&&o.every(i=>n.has(i))).map(({name:o,runs:i})=>({name:o,lines:i.flatMap(a=>n.get(a)??[])})),s=new Set(r.flatMap(o=>o.lines));return{groups:r,rest:e.filter(o=>!s.has(o))}}var Cg="uplot",Lg="u-hz",Pg="u-vt",Og="u-title",Ng="u-wrap",zg="u-under",Hg="u-over",Dg="u-axis",kr="u-off",Ig="u-select",Bg="u-cursor-x",Wg="u-cursor-y",Fg="u-cursor-pt",Vg="u-legend",Ug="u-live",qg="u-inline",jg="u-series",Kg="u-marker",yp="u-label",Gg="u-value",Ys="width",Js="height";var xp="bottom",os="left",Za="right",hl="#000",wp=hl+"0",Xa="mousemove",$p="mousedown",el="mouseup",Sp="mouseenter",kp="mouseleave",Rp="dblclick",Yg="resize",Jg="scroll",Tp="change",li="dppxchange",gl="--",ds=typeof window<"u",ol=ds?document:null,as=ds?window:null,Qg=ds?navigator:null,be,si;function il(){let e=devicePixelRatio;be!=e&&(be=e,si&&ll(Tp,si,il),si=matchMedia(`(min-resolution: ${be-.001}dppx) and (max-resolution: ${be+.001}dppx)`),Rr(Tp,si,il),as.dispatchEvent(new CustomEvent(li)))}function Pt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function al(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function Le(e,t,n){e.style[t]=n+"px"}function sn(e,t,n,r){let s=ol.createElement(e);return t!=null&&Pt(s,t),n?.insertBefore(s,r),s}function qt(e,t){return sn("div",e,t)}var Ep=new WeakMap;function wn(e,t,n,r,s){let o="translate("+t+"px,"+n+"px)",i=Ep.get(e);o!=i&&(e.style.transform=o,Ep.set(e,o),t<0||n<0||t>r||n>s?Pt(e,kr):al(e,kr))}var Mp=new WeakMap;function _p(e,t,n){let r=t+n,s=Mp.get(e);r!=s&&(Mp.set(e,r),e.style.background=t,e.style.borderColor=n)}var Ap=new WeakMap;function Cp(e,t,n,r){let s=t+""+n,o=Ap.get(e);s!=o&&(Ap.set(e,s),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=r?-t/2+"px":0,e.style.marginTop=r?-n/2+"px":0)}var bl={passive:!0},Zg={...bl,capture:!0};function Rr(e,t,n,r){t.addEventListener(e,n,r?Zg:bl)}function ll(e,t,n,r){t.removeEventListener(e,n,bl)}ds&&il();function on(e,t,n,r){let s;n=n||0,r=r||t.length-1;let o=r<=2147483647;for(;r-n>1;)s=o?n+r>>1:Ot((n+r)/2),t[s]<e?n=s:r=s;return e-t[n]<=t[r]-e?n:r}function od(e){return(n,r,s)=>{let o=-1,i=-1;for(let a=r;a<=s;a++)if(e(n[a])){o=a;break}for(let a=s;a>=r;a--)if(e(n[a])){i=a;break}return[o,i]}}var id=e=>e!=null,ad=e=>e!=null&&e>0,pi=od(id),Xg=od(ad);function eb(e,t,n,r=0,s=!1){let o=s?Xg:pi,i=s?ad:id;[t,n]=o(e,t,n);let a=e[t],l=e[t];if(t>-1)if(r==1)a=e[t],l=e[n];else if(r==-1)a=e[n],l=e[t];else for(let u=t;u<=n;u++){let m=e[u];i(m)&&(m<a?a=m:m>l&&(l=m))}return[a??Te,l??-Te]}function di(e,t,n,r){let s=Op(e),o=Op(t);e==t&&(s==-1?(e*=n,t/=n):(e/=n,t*=n));let i=n==10?Cn:ld,a=s==1?Ot:jt,l=o==1?jt:Ot,u=a(i(Xe(e))),m=l(i(Xe(t))),d=ls(n,u),b=ls(n,m);return n==10&&(u<0&&(d=Ee(d,-u)),m<0&&(b=Ee(b,-m))),r||n==2?(e=d*s,t=b*o):(e=dd(e,d),t=fi(t,b)),[e,t]}function vl(e,t,n,r){let s=di(e,t,n,r);return e==0&&(s[0]=0),t==0&&(s[1]=0),s}var yl=.1,Lp={mode:3,pad:yl},Zs={pad:0,soft:null,mode:0},tb={min:Zs,max:Zs};function ui(e,t,n,r){return mi(n)?Pp(e,t,n):(Zs.pad=n,Zs.soft=r?0:null,Zs.mode=r?3:0,Pp(e,t,tb))}function he(e,t){return e??t}function nb(e,t,n){for(t=he(t,0),n=he(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function Pp(e,t,n){let r=n.min,s=n.max,o=he(r.pad,0),i=he(s.pad,0),a=he(r.hard,-Te),l=he(s.hard,Te),u=he(r.soft,Te),m=he(s.soft,-Te),d=he(r.mode,0),b=he(s.mode,0),x=t-e,$=Cn(x),M=yt(Xe(e),Xe(t)),_=Cn(M),O=Xe(_-$);(x<1e-24||O>10)&&(x=0,(e==0||t==0)&&(x=1e-24,d==2&&u!=Te&&(o=0),b==2&&m!=-Te&&(i=0)));let T=x||M||1e3,N=Cn(T),L=ls(10,Ot(N)),G=T*(x==0?e==0?.1:1:o),H=Ee(dd(e-G,L/10),24),Y=e>=u&&(d==1||d==3&&H<=u||d==2&&H>=u)?u:Te,Q=yt(a,H<Y&&e>=Y?Y:an(Y,H)),ae=T*(x==0?t==0?.1:1:i),te=Ee(fi(t+ae,L/10),24),z=t<=m&&(b==1||b==3&&te>=m||b==2&&te<=m)?m:-Te,se=an(l,te>z&&t<=z?z:yt(z,te));return Q==se&&Q==0&&(se=100),[Q,se]}var rb=new Intl.NumberFormat(ds?Qg.language:"en-US"),xl=e=>rb.format(e),Nt=Math,ai=Nt.PI,Xe=Nt.abs,Ot=Nt.floor,Ze=Nt.round,jt=Nt.ceil,an=Nt.min,yt=Nt.max,ls=Nt.pow,Op=Nt.sign,Cn=Nt.log10,ld=Nt.log2,sb=(e,t=1)=>Nt.sinh(e)*t,tl=(e,t=1)=>Nt.asinh(e/t),Te=1/0;function Np(e){return(Cn((e^e>>31)-(e>>31))|0)+1}function ul(e,t,n){return an(yt(e,t),n)}function ud(e){return typeof e=="function"}function le(e){return ud(e)?e:()=>e}var ob=()=>{},cd=e=>e,pd=(e,t)=>t,ib=e=>null,zp=e=>!0,Hp=(e,t)=>e==t,ab=/\.\d*?(?=9{6,}|0{6,})/gm,Tr=e=>{if(md(e)||Zn.has(e))return e;let t=`${e}`,n=t.match(ab);if(n==null)return e;let r=n[0].length-1;if(t.indexOf("e-")!=-1){let[s,o]=t.split("e");return+`${Tr(s)}e${o}`}return Ee(e,r)};function $r(e,t){return Tr(Ee(Tr(e/t))*t)}function fi(e,t){return Tr(jt(Tr(e/t))*t)}function dd(e,t){return Tr(Ot(Tr(e/t))*t)}function Ee(e,t=0){if(md(e))return e;let n=10**t,r=e*n*(1+Number.EPSILON);return Ze(r)/n}var Zn=new Map;function fd(e){return((""+e).split(".")[1]||"").length}function eo(e,t,n,r){let s=[],o=r.map(fd);for(let i=t;i<n;i++){let a=Xe(i),l=Ee(ls(e,i),a);for(let u=0;u<r.length;u++){let m=e==10?+`${r[u]}e${i}`:r[u]*l,d=(i>=0?0:a)+(i>=o[u]?0:o[u]),b=e==10?m:Ee(m,d);s.push(b),Zn.set(b,d)}}return s}var Xs={},wl=[],us=[null,null],Qn=Array.isArray,md=Number.isInteger,lb=e=>e===void 0;function Dp(e){return typeof e=="string"}function mi(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function ub(e){return e!=null&&typeof e=="object"}var cb=Object.getPrototypeOf(Uint8Array),hd="__proto__";function cs(e,t=mi){let n;if(Qn(e)){let r=e.find(s=>s!=null);if(Qn(r)||t(r)){n=Array(e.length);for(let s=0;s<e.length;s++)n[s]=cs(e[s],t)}else n=e.slice()}else if(e instanceof cb)n=e.slice();else if(t(e)){n={};for(let r in e)r!=hd&&(n[r]=cs(e[r],t))}else n=e;return n}function Ke(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let s in r)s!=hd&&(mi(e[s])?Ke(e[s],cs(r[s])):e[s]=cs(r[s]))}return e}var pb=0,db=1,fb=2;function mb(e,t,n){for(let r=0,s,o=-1;r<t.length;r++){let i=t[r];if(i>o){for(s=i-1;s>=0&&e[s]==null;)e[s--]=null;for(s=i+1;s<n&&e[s]==null;)e[o=s++]=null}}}function hb(e,t){if(vb(e)){let i=e[0].slice();for(let a=1;a<e.length;a++)i.push(...e[a].slice(1));return yb(i[0])||(i=bb(i)),i}let n=new Set;for(let i=0;i<e.length;i++){let l=e[i][0],u=l.length;for(let m=0;m<u;m++)n.add(l[m])}let r=[Array.from(n).sort((i,a)=>i-a)],s=r[0].length,o=new Map;for(let i=0;i<s;i++)o.set(r[0][i],i);for(let i=0;i<e.length;i++){let a=e[i],l=a[0];for(let u=1;u<a.length;u++){let m=a[u],d=Array(s).fill(void 0),b=t?t[i][u]:db,x=[];for(let $=0;$<m.length;$++){let M=m[$],_=o.get(l[$]);M===null?b!=pb&&(d[_]=M,b==fb&&x.push(_)):d[_]=M}mb(d,x,s),r.push(d)}}return r}var gb=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function bb(e){let t=e[0],n=t.length,r=Array(n);for(let o=0;o<r.length;o++)r[o]=o;r.sort((o,i)=>t[o]-t[i]);let s=[];for(let o=0;o<e.length;o++){let i=e[o],a=Array(n);for(let l=0;l<n;l++)a[l]=i[r[l]];s.push(a)}return s}function vb(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let s=e[r][0];if(s.length!=n)return!1;if(s!=t){for(let o=0;o<n;o++)if(s[o]!=t[o])return!1}}return!0}function yb(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,s=n-1;for(;r<=s&&e[r]==null;)r++;for(;s>=r&&e[s]==null;)s--;if(s<=r)return!0;let o=yt(1,Ot((s-r+1)/t));for(let i=e[r],a=r+o;a<=s;a+=o){let l=e[a];if(l!=null){if(l<=i)return!1;i=l}}return!0}var gd=["January","February","March","April","May","June","July","August","September","October","November","December"],bd=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function vd(e){return e.slice(0,3)}var xb=bd.map(vd),wb=gd.map(vd),$b={MMMM:gd,MMM:wb,WWWW:bd,WWW:xb};function Gs(e){return(e<10?"0":"")+e}function Sb(e){return(e<10?"00":e<100?"0":"")+e}var kb={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Gs(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Gs(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Gs(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Gs(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Gs(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Sb(e.getMilliseconds())};function $l(e,t){t=t||$b;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=r.exec(e);)n.push(s[0][0]=="{"?kb[s[1]]:s[0]);return o=>{let i="";for(let a=0;a<n.length;a++)i+=typeof n[a]=="string"?n[a]:n[a](o,t);return i}}var Rb=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Tb(e,t){let n;return t=="UTC"||t=="Etc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==Rb?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var yd=e=>e%1==0,ci=[1,2,2.5,5],Eb=eo(10,-32,0,ci),xd=eo(10,0,32,ci),Mb=xd.filter(yd),Sr=Eb.concat(xd),Sl=`
`,wd="{YYYY}",Ip=Sl+wd,$d="{M}/{D}",Qs=Sl+$d,oi=Qs+"/{YY}",Sd="{aa}",_b="{h}:{mm}",is=_b+Sd,Bp=Sl+is,Wp=":{ss}",xe=null;function kd(e){let t=e*1e3,n=t*60,r=n*60,s=r*24,o=s*30,i=s*365,l=(e==1?eo(10,0,3,ci).filter(yd):eo(10,-3,0,ci)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,o,o*2,o*3,o*4,o*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),u=[[i,wd,xe,xe,xe,xe,xe,xe,1],[s*28,"{MMM}",Ip,xe,xe,xe,xe,xe,1],[s,$d,Ip,xe,xe,xe,xe,xe,1],[r,"{h}"+Sd,oi,xe,Qs,xe,xe,xe,1],[n,is,oi,xe,Qs,xe,xe,xe,1],[t,Wp,oi+" "+is,xe,Qs+" "+is,xe,Bp,xe,1],[e,Wp+".{fff}",oi+" "+is,xe,Qs+" "+is,xe,Bp,xe,1]];function m(d){return(b,x,$,M,_,O)=>{let T=[],N=_>=i,L=_>=o&&_<i,G=d($),H=Ee(G*e,3),Y=nl(G.getFullYear(),N?0:G.getMonth(),L||N?1:G.getDate()),Q=Ee(Y*e,3);if(L||N){let ae=L?_/o:0,te=N?_/i:0,z=H==Q?H:Ee(nl(Y.getFullYear()+te,Y.getMonth()+ae,1)*e,3),se=new Date(Ze(z/e)),V=se.getFullYear(),Z=se.getMonth();for(let K=0;z<=M;K++){let ue=nl(V+te*K,Z+ae*K,1),j=ue-d(Ee(ue*e,3));z=Ee((+ue+j)*e,3),z<=M&&T.push(z)}}else{let ae=_>=s?s:_,te=Ot($)-Ot(H),z=Q+te+fi(H-Q,ae);T.push(z);let se=d(z),V=se.getHours()+se.getMinutes()/n+se.getSeconds()/r,Z=_/r,K=b.axes[x]._space,ue=O/K;for(;z=Ee(z+_,e==1?0:3),!(z>M);)if(Z>1){let j=Ot(Ee(V+Z,6))%24,fe=d(z).getHours()-j;fe>1&&(fe=-1),z-=fe*r,V=(V+Z)%24;let we=T[T.length-1];Ee((z-we)/_,3)*ue>=.7&&T.push(z)}else T.push(z)}return T}}return[l,u,m]}var[Ab,Cb,Lb]=kd(1),[Pb,Ob,Nb]=kd(.001);eo(2,-53,53,[1]);function Fp(e,t){return e.map(n=>n.map((r,s)=>s==0||s==8||r==null?r:t(s==1||n[8]==0?r:n[1]+r)))}function Vp(e,t){return(n,r,s,o,i)=>{let a=t.find($=>i>=$[0])||t[t.length-1],l,u,m,d,b,x;return r.map($=>{let M=e($),_=M.getFullYear(),O=M.getMonth(),T=M.getDate(),N=M.getHours(),L=M.getMinutes(),G=M.getSeconds(),H=_!=l&&a[2]||O!=u&&a[3]||T!=m&&a[4]||N!=d&&a[5]||L!=b&&a[6]||G!=x&&a[7]||a[1];return l=_,u=O,m=T,d=N,b=L,x=G,H(M)})}}function zb(e,t){let n=$l(t);return(r,s,o,i,a)=>s.map(l=>n(e(l)))}function nl(e,t,n){return new Date(e,t,n)}function Up(e,t){return t(e)}var Hb="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function qp(e,t){return(n,r,s,o)=>o==null?gl:t(e(r))}function Db(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function Ib(e,t){return e.series[t].fill(e,t)}var Bb={show:!0,live:!0,isolate:!1,mount:ob,markers:{show:!0,width:2,stroke:Db,fill:Ib,dash:"solid"},idx:null,idxs:null,values:[]};function Wb(e,t){let n=e.cursor.points,r=qt(),s=n.size(e,t);Le(r,Ys,s),Le(r,Js,s);let o=s/-2;Le(r,"marginLeft",o),Le(r,"marginTop",o);let i=n.width(e,t,s);return i&&Le(r,"borderWidth",i),r}function Fb(e,t){let n=e.series[t].points;return n._fill||n._stroke}function Vb(e,t){let n=e.series[t].points;return n._stroke||n._fill}function Ub(e,t){return e.series[t].points.size}var rl=[0,0];function qb(e,t,n){return rl[0]=t,rl[1]=n,rl}function ii(e,t,n,r=!0){return s=>{s.button==0&&(!r||s.target==t)&&n(s)}}function sl(e,t,n,r=!0){return s=>{(!r||s.target==t)&&n(s)}}var jb={show:!0,x:!0,y:!0,lock:!1,move:qb,points:{one:!1,show:Wb,size:Ub,width:0,stroke:Vb,fill:Fb},bind:{mousedown:ii,mouseup:ii,click:ii,dblclick:ii,mousemove:sl,mouseleave:sl,mouseenter:sl},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,s)=>r-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Rd={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},kl=Ke({},Rd,{filter:pd}),Td=Ke({},kl,{size:10}),Ed=Ke({},Rd,{show:!1}),Rl='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Md="bold "+Rl,_d=1.5,jp={show:!0,scale:"x",stroke:hl,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Md,side:2,grid:kl,ticks:Td,border:Ed,font:Rl,lineGap:_d,rotate:0},Kb="Value",Gb="Time",Kp={show:!0,scale:"x",auto:!1,sorted:1,min:Te,max:-Te,idxs:[]};function Yb(e,t,n,r,s){return t.map(o=>o==null?"":xl(o))}function Jb(e,t,n,r,s,o,i){let a=[],l=Zn.get(s)||0;n=i?n:Ee(fi(n,s),l);for(let u=n;u<=r;u=Ee(u+s,l))a.push(Object.is(u,-0)?0:u);return a}function cl(e,t,n,r,s,o,i){let a=[],l=e.scales[e.axes[t].scale].log,u=l==10?Cn:ld,m=Ot(u(n));s=ls(l,m),l==10&&(s=Sr[on(s,Sr)]);let d=n,b=s*l;l==10&&(b=Sr[on(b,Sr)]);do a.push(d),d=d+s,l==10&&!Zn.has(d)&&(d=Ee(d,Zn.get(s))),d>=b&&(s=d,b=s*l,l==10&&(b=Sr[on(b,Sr)]));while(d<=r);return a}function Qb(e,t,n,r,s,o,i){let l=e.scales[e.axes[t].scale].asinh,u=r>l?cl(e,t,yt(l,n),r,s):[l],m=r>=0&&n<=0?[0]:[];return(n<-l?cl(e,t,yt(l,-r),-n,s):[l]).reverse().map(b=>-b).concat(m,u)}var Ad=/./,Zb=/[12357]/,Xb=/[125]/,Gp=/1/,pl=(e,t,n,r)=>e.map((s,o)=>t==4&&s==0||o%r==0&&n.test(s.toExponential()[s<0?1:0])?s:null);function e0(e,t,n,r,s){let o=e.axes[n],i=o.scale,a=e.scales[i],l=e.valToPos,u=o._space,m=l(10,i),d=l(9,i)-m>=u?Ad:l(7,i)-m>=u?Zb:l(5,i)-m>=u?Xb:Gp;if(d==Gp){let b=Xe(l(1,i)-m);if(b<u)return pl(t.slice().reverse(),a.distr,d,jt(u/b)).reverse()}return pl(t,a.distr,d,1)}function t0(e,t,n,r,s){let o=e.axes[n],i=o.scale,a=o._space,l=e.valToPos,u=Xe(l(1,i)-l(2,i));return u<a?pl(t.slice().reverse(),3,Ad,jt(a/u)).reverse():t}function n0(e,t,n,r){return r==null?gl:t==null?"":xl(t)}var Yp={show:!0,scale:"y",stroke:hl,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Md,side:3,grid:kl,ticks:Td,border:Ed,font:Rl,lineGap:_d,rotate:0};function r0(e,t){let n=3+(e||1)*2;return Ee(n*t,3)}function s0(e,t){let{scale:n,idxs:r}=e.series[0],s=e._data[0],o=e.valToPos(s[r[0]],n,!0),i=e.valToPos(s[r[1]],n,!0),a=Xe(i-o),l=e.series[t],u=a/(l.points.space*be);return r[1]-r[0]<=u}var Jp={scale:null,auto:!0,sorted:0,min:Te,max:-Te},Cd=(e,t,n,r,s)=>s,Qp={show:!0,auto:!0,sorted:0,gaps:Cd,alpha:1,facets:[Ke({},Jp,{scale:"x"}),Ke({},Jp,{scale:"y"})]},Zp={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Cd,alpha:1,points:{show:s0,filter:null},values:null,min:Te,max:-Te,idxs:[],path:null,clip:null};function o0(e,t,n,r,s){return n/10}var Ld={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},i0=Ke({},Ld,{time:!1,ori:1}),Xp={};function Pd(e,t){let n=Xp[e];return n||(n={key:e,plots:[],sub(r){n.plots.push(r)},unsub(r){n.plots=n.plots.filter(s=>s!=r)},pub(r,s,o,i,a,l,u){for(let m=0;m<n.plots.length;m++)n.plots[m]!=s&&n.plots[m].pub(r,s,o,i,a,l,u)}},e!=null&&(Xp[e]=n)),n}var ps=1,dl=2;function Er(e,t,n){let r=e.mode,s=e.series[t],o=r==2?e._data[t]:e._data,i=e.scales,a=e.bbox,l=o[0],u=r==2?o[1]:o[t],m=r==2?i[s.facets[0].scale]:i[e.series[0].scale],d=r==2?i[s.facets[1].scale]:i[s.scale],b=a.left,x=a.top,$=a.width,M=a.height,_=e.valToPosH,O=e.valToPosV;return m.ori==0?n(s,l,u,m,d,_,O,b,x,$,M,gi,fs,vi,Nd,Hd):n(s,l,u,m,d,O,_,x,b,M,$,bi,ms,Ml,zd,Dd)}function Tl(e,t){let n=0,r=0,s=he(e.bands,wl);for(let o=0;o<s.length;o++){let i=s[o];i.series[0]==t?n=i.dir:i.series[1]==t&&(i.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function a0(e,t,n,r,s){let o=e.mode,i=e.series[t],a=o==2?i.facets[1].scale:i.scale,l=e.scales[a];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function Ln(e,t,n,r,s,o){return Er(e,t,(i,a,l,u,m,d,b,x,$,M,_)=>{let O=i.pxRound,T=u.dir*(u.ori==0?1:-1),N=u.ori==0?fs:ms,L,G;T==1?(L=n,G=r):(L=r,G=n);let H=O(d(a[L],u,M,x)),Y=O(b(l[L],m,_,$)),Q=O(d(a[G],u,M,x)),ae=O(b(o==1?m.max:m.min,m,_,$)),te=new Path2D(s);return N(te,Q,ae),N(te,H,ae),N(te,H,Y),te})}function hi(e,t,n,r,s,o){let i=null;if(e.length>0){i=new Path2D;let a=t==0?vi:Ml,l=n;for(let d=0;d<e.length;d++){let b=e[d];if(b[1]>b[0]){let x=b[0]-l;x>0&&a(i,l,r,x,r+o),l=b[1]}}let u=n+s-l,m=10;u>0&&a(i,l,r-m/2,u,r+o+m)}return i}function l0(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function El(e,t,n,r,s,o,i){let a=[],l=e.length;for(let u=s==1?n:r;u>=n&&u<=r;u+=s)if(t[u]===null){let d=u,b=u;if(s==1)for(;++u<=r&&t[u]===null;)b=u;else for(;--u>=n&&t[u]===null;)b=u;let x=o(e[d]),$=b==d?x:o(e[b]),M=d-s;x=i<=0&&M>=0&&M<l?o(e[M]):x;let O=b+s;$=i>=0&&O>=0&&O<l?o(e[O]):$,$>=x&&a.push([x,$])}return a}function ed(e){return e==0?cd:e==1?Ze:t=>$r(t,e)}function Od(e){let t=e==0?gi:bi,n=e==0?(s,o,i,a,l,u)=>{s.arcTo(o,i,a,l,u)}:(s,o,i,a,l,u)=>{s.arcTo(i,o,l,a,u)},r=e==0?(s,o,i,a,l)=>{s.rect(o,i,a,l)}:(s,o,i,a,l)=>{s.rect(i,o,l,a)};return(s,o,i,a,l,u=0,m=0)=>{u==0&&m==0?r(s,o,i,a,l):(u=an(u,a/2,l/2),m=an(m,a/2,l/2),t(s,o+u,i),n(s,o+a,i,o+a,i+l,u),n(s,o+a,i+l,o,i+l,m),n(s,o,i+l,o,i,m),n(s,o,i,o+a,i,u),s.closePath())}}var gi=(e,t,n)=>{e.moveTo(t,n)},bi=(e,t,n)=>{e.moveTo(n,t)},fs=(e,t,n)=>{e.lineTo(t,n)},ms=(e,t,n)=>{e.lineTo(n,t)},vi=Od(0),Ml=Od(1),Nd=(e,t,n,r,s,o)=>{e.arc(t,n,r,s,o)},zd=(e,t,n,r,s,o)=>{e.arc(n,t,r,s,o)},Hd=(e,t,n,r,s,o,i)=>{e.bezierCurveTo(t,n,r,s,o,i)},Dd=(e,t,n,r,s,o,i)=>{e.bezierCurveTo(n,t,s,r,i,o)};function Id(e){return(t,n,r,s,o)=>Er(t,n,(i,a,l,u,m,d,b,x,$,M,_)=>{let{pxRound:O,points:T}=i,N,L;u.ori==0?(N=gi,L=Nd):(N=bi,L=zd);let G=Ee(T.width*be,3),H=(T.size-T.width)/2*be,Y=Ee(H*2,3),Q=new Path2D,ae=new Path2D,{left:te,top:z,width:se,height:V}=t.bbox;vi(ae,te-Y,z-Y,se+Y*2,V+Y*2);let Z=K=>{if(l[K]!=null){let ue=O(d(a[K],u,M,x)),j=O(b(l[K],m,_,$));N(Q,ue+H,j),L(Q,ue,j,H,0,ai*2)}};if(o)o.forEach(Z);else for(let K=r;K<=s;K++)Z(K);return{stroke:G>0?Q:null,fill:Q,clip:ae,flags:ps|dl}})}function Bd(e){return(t,n,r,s,o,i)=>{r!=s&&(o!=r&&i!=r&&e(t,n,r),o!=s&&i!=s&&e(t,n,s),e(t,n,i))}}var u0=Bd(fs),c0=Bd(ms);function Wd(e){let t=he(e?.alignGaps,0);return(n,r,s,o)=>Er(n,r,(i,a,l,u,m,d,b,x,$,M,_)=>{[s,o]=pi(l,s,o);let O=i.pxRound,T=V=>O(d(V,u,M,x)),N=V=>O(b(V,m,_,$)),L,G;u.ori==0?(L=fs,G=u0):(L=ms,G=c0);let H=u.dir*(u.ori==0?1:-1),Y={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ps},Q=Y.stroke,ae=!1;if(o-s>=M*4){let V=U=>n.posToVal(U,u.key,!0),Z=null,K=null,ue,j,wt,Pe=T(a[H==1?s:o]),fe=T(a[s]),we=T(a[o]),oe=V(H==1?fe+1:we-1);for(let U=H==1?s:o;U>=s&&U<=o;U+=H){let Ye=a[U],Oe=(H==1?Ye<oe:Ye>oe)?Pe:T(Ye),ye=l[U];Oe==Pe?ye!=null?(j=ye,Z==null?(L(Q,Oe,N(j)),ue=Z=K=j):j<Z?Z=j:j>K&&(K=j)):ye===null&&(ae=!0):(Z!=null&&G(Q,Pe,N(Z),N(K),N(ue),N(j)),ye!=null?(j=ye,L(Q,Oe,N(j)),Z=K=ue=j):(Z=K=null,ye===null&&(ae=!0)),Pe=Oe,oe=V(Pe+H))}Z!=null&&Z!=K&&wt!=Pe&&G(Q,Pe,N(Z),N(K),N(ue),N(j))}else for(let V=H==1?s:o;V>=s&&V<=o;V+=H){let Z=l[V];Z===null?ae=!0:Z!=null&&L(Q,T(a[V]),N(Z))}let[z,se]=Tl(n,r);if(i.fill!=null||z!=0){let V=Y.fill=new Path2D(Q),Z=i.fillTo(n,r,i.min,i.max,z),K=N(Z),ue=T(a[s]),j=T(a[o]);H==-1&&([j,ue]=[ue,j]),L(V,j,K),L(V,ue,K)}if(!i.spanGaps){let V=[];ae&&V.push(...El(a,l,s,o,H,T,t)),Y.gaps=V=i.gaps(n,r,s,o,V),Y.clip=hi(V,u.ori,x,$,M,_)}return se!=0&&(Y.band=se==2?[Ln(n,r,s,o,Q,-1),Ln(n,r,s,o,Q,1)]:Ln(n,r,s,o,Q,se)),Y})}function p0(e){let t=he(e.align,1),n=he(e.ascDesc,!1),r=he(e.alignGaps,0),s=he(e.extend,!1);return(o,i,a,l)=>Er(o,i,(u,m,d,b,x,$,M,_,O,T,N)=>{[a,l]=pi(d,a,l);let L=u.pxRound,{left:G,width:H}=o.bbox,Y=fe=>L($(fe,b,T,_)),Q=fe=>L(M(fe,x,N,O)),ae=b.ori==0?fs:ms,te={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ps},z=te.stroke,se=b.dir*(b.ori==0?1:-1),V=Q(d[se==1?a:l]),Z=Y(m[se==1?a:l]),K=Z,ue=Z;s&&t==-1&&(ue=G,ae(z,ue,V)),ae(z,Z,V);for(let fe=se==1?a:l;fe>=a&&fe<=l;fe+=se){let we=d[fe];if(we==null)continue;let oe=Y(m[fe]),U=Q(we);t==1?ae(z,oe,V):ae(z,K,U),ae(z,oe,U),V=U,K=oe}let j=K;s&&t==1&&(j=G+H,ae(z,j,V));let[wt,Pe]=Tl(o,i);if(u.fill!=null||wt!=0){let fe=te.fill=new Path2D(z),we=u.fillTo(o,i,u.min,u.max,wt),oe=Q(we);ae(fe,j,oe),ae(fe,ue,oe)}if(!u.spanGaps){let fe=[];fe.push(...El(m,d,a,l,se,Y,r));let we=u.width*be/2,oe=n||t==1?we:-we,U=n||t==-1?-we:we;fe.forEach(Ye=>{Ye[0]+=oe,Ye[1]+=U}),te.gaps=fe=u.gaps(o,i,a,l,fe),te.clip=hi(fe,b.ori,_,O,T,N)}return Pe!=0&&(te.band=Pe==2?[Ln(o,i,a,l,z,-1),Ln(o,i,a,l,z,1)]:Ln(o,i,a,l,z,Pe)),te})}function td(e,t,n,r,s,o,i=Te){if(e.length>1){let a=null;for(let l=0,u=1/0;l<e.length;l++)if(t[l]!==void 0){if(a!=null){let m=Xe(e[l]-e[a]);m<u&&(u=m,i=Xe(n(e[l],r,s,o)-n(e[a],r,s,o)))}a=l}}return i}function d0(e){e=e||Xs;let t=he(e.size,[.6,Te,1]),n=e.align||0,r=e.gap||0,s=e.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let o=le(s),i=1-t[0],a=he(t[1],Te),l=he(t[2],1),u=he(e.disp,Xs),m=he(e.each,x=>{}),{fill:d,stroke:b}=u;return(x,$,M,_)=>Er(x,$,(O,T,N,L,G,H,Y,Q,ae,te,z)=>{let se=O.pxRound,V=n,Z=r*be,K=a*be,ue=l*be,j,wt;L.ori==0?[j,wt]=o(x,$):[wt,j]=o(x,$);let Pe=L.dir*(L.ori==0?1:-1),fe=L.ori==0?vi:Ml,we=L.ori==0?m:(B,Me,Je,zr,tr,un,nr)=>{m(B,Me,Je,tr,zr,nr,un)},oe=he(x.bands,wl).find(B=>B.series[0]==$),U=oe!=null?oe.dir:0,Ye=O.fillTo(x,$,O.min,O.max,U),ft=se(Y(Ye,G,z,ae)),Oe,ye,Yt,Mt=te,De=se(O.width*be),ln=!1,Sn=null,zt=null,Nn=null,Pr=null;d!=null&&(De==0||b!=null)&&(ln=!0,Sn=d.values(x,$,M,_),zt=new Map,new Set(Sn).forEach(B=>{B!=null&&zt.set(B,new Path2D)}),De>0&&(Nn=b.values(x,$,M,_),Pr=new Map,new Set(Nn).forEach(B=>{B!=null&&Pr.set(B,new Path2D)})));let{x0:Or,size:ks}=u;if(Or!=null&&ks!=null){V=1,T=Or.values(x,$,M,_),Or.unit==2&&(T=T.map(Je=>x.posToVal(Q+Je*te,L.key,!0)));let B=ks.values(x,$,M,_);ks.unit==2?ye=B[0]*te:ye=H(B[0],L,te,Q)-H(0,L,te,Q),Mt=td(T,N,H,L,te,Q,Mt),Yt=Mt-ye+Z}else Mt=td(T,N,H,L,te,Q,Mt),Yt=Mt*i+Z,ye=Mt-Yt;Yt<1&&(Yt=0),De>=ye/2&&(De=0),Yt<5&&(se=cd);let oo=Yt>0,Xn=Mt-Yt-(oo?De:0);ye=se(ul(Xn,ue,K)),Oe=(V==0?ye/2:V==Pe?0:ye)-V*Pe*((V==0?Z/2:0)+(oo?De/2:0));let mt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Nr=ln?null:new Path2D,kn=null;if(oe!=null)kn=x.data[oe.series[1]];else{let{y0:B,y1:Me}=u;B!=null&&Me!=null&&(N=Me.values(x,$,M,_),kn=B.values(x,$,M,_))}let er=j*ye,ne=wt*ye;for(let B=Pe==1?M:_;B>=M&&B<=_;B+=Pe){let Me=N[B];if(Me==null)continue;if(kn!=null){let $t=kn[B]??0;if(Me-$t==0)continue;ft=Y($t,G,z,ae)}let Je=L.distr!=2||u!=null?T[B]:B,zr=H(Je,L,te,Q),tr=Y(he(Me,Ye),G,z,ae),un=se(zr-Oe),nr=se(yt(tr,ft)),_t=se(an(tr,ft)),Ht=nr-_t;if(Me!=null){let $t=Me<0?ne:er,Jt=Me<0?er:ne;ln?(De>0&&Nn[B]!=null&&fe(Pr.get(Nn[B]),un,_t+Ot(De/2),ye,yt(0,Ht-De),$t,Jt),Sn[B]!=null&&fe(zt.get(Sn[B]),un,_t+Ot(De/2),ye,yt(0,Ht-De),$t,Jt)):fe(Nr,un,_t+Ot(De/2),ye,yt(0,Ht-De),$t,Jt),we(x,$,B,un-De/2,_t,ye+De,Ht)}}return De>0?mt.stroke=ln?Pr:Nr:ln||(mt._fill=O.width==0?O._fill:O._stroke??O._fill,mt.width=0),mt.fill=ln?zt:Nr,mt})}function f0(e,t){let n=he(t?.alignGaps,0);return(r,s,o,i)=>Er(r,s,(a,l,u,m,d,b,x,$,M,_,O)=>{[o,i]=pi(u,o,i);let T=a.pxRound,N=j=>T(b(j,m,_,$)),L=j=>T(x(j,d,O,M)),G,H,Y;m.ori==0?(G=gi,Y=fs,H=Hd):(G=bi,Y=ms,H=Dd);let Q=m.dir*(m.ori==0?1:-1),ae=N(l[Q==1?o:i]),te=ae,z=[],se=[];for(let j=Q==1?o:i;j>=o&&j<=i;j+=Q)if(u[j]!=null){let Pe=l[j],fe=N(Pe);z.push(te=fe),se.push(L(u[j]))}let V={stroke:e(z,se,G,Y,H,T),fill:null,clip:null,band:null,gaps:null,flags:ps},Z=V.stroke,[K,ue]=Tl(r,s);if(a.fill!=null||K!=0){let j=V.fill=new Path2D(Z),wt=a.fillTo(r,s,a.min,a.max,K),Pe=L(wt);Y(j,te,Pe),Y(j,ae,Pe)}if(!a.spanGaps){let j=[];j.push(...El(l,u,o,i,Q,N,n)),V.gaps=j=a.gaps(r,s,o,i,j),V.clip=hi(j,m.ori,$,M,_,O)}return ue!=0&&(V.band=ue==2?[Ln(r,s,o,i,Z,-1),Ln(r,s,o,i,Z,1)]:Ln(r,s,o,i,Z,ue)),V})}function m0(e){return f0(h0,e)}function h0(e,t,n,r,s,o){let i=e.length;if(i<2)return null;let a=new Path2D;if(n(a,e[0],t[0]),i==2)r(a,e[1],t[1]);else{let l=Array(i),u=Array(i-1),m=Array(i-1),d=Array(i-1);for(let b=0;b<i-1;b++)m[b]=t[b+1]-t[b],d[b]=e[b+1]-e[b],u[b]=m[b]/d[b];l[0]=u[0];for(let b=1;b<i-1;b++)u[b]===0||u[b-1]===0||u[b-1]>0!=u[b]>0?l[b]=0:(l[b]=3*(d[b-1]+d[b])/((2*d[b]+d[b-1])/u[b-1]+(d[b]+2*d[b-1])/u[b]),isFinite(l[b])||(l[b]=0));l[i-1]=u[i-2];for(let b=0;b<i-1;b++)s(a,e[b]+d[b]/3,t[b]+l[b]*d[b]/3,e[b+1]-d[b]/3,t[b+1]-l[b+1]*d[b]/3,e[b+1],t[b+1])}return a}var fl=new Set;function nd(){for(let e of fl)e.syncRect(!0)}ds&&(Rr(Yg,as,nd),Rr(Jg,as,nd,!0),Rr(li,as,()=>{Ge.pxRatio=be}));var g0=Wd(),b0=Id();function rd(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((o,i)=>ml(o,i,t,n))}function v0(e,t){return e.map((n,r)=>r==0?{}:Ke({},t,n))}function ml(e,t,n,r){return Ke({},t==0?n:r,e)}function Fd(e,t,n){return t==null?us:[t,n]}var y0=Fd;function x0(e,t,n){return t==null?us:ui(t,n,yl,!0)}function Vd(e,t,n,r){return t==null?us:di(t,n,e.scales[r].log,!1)}var w0=Vd;function Ud(e,t,n,r){return t==null?us:vl(t,n,e.scales[r].log,!1)}var $0=Ud;function S0(e,t,n,r,s){let o=yt(Np(e),Np(t)),i=t-e,a=on(s/r*i,n);do{let l=n[a],u=r*l/i;if(u>=s&&o+(l<5?Zn.get(l):0)<=17)return[l,u]}while(++a<n.length);return[0,0]}function sd(e){let t,n;return e=e.replace(/(\d+)px/,(r,s)=>(t=Ze((n=+s)*be))+"px"),[e,t,n]}function k0(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=Ee(t[2]*be,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Ge(e,t,n){let r={mode:he(e.mode,1)},s=r.mode;function o(c,f,g,v){let w=f.valToPct(c);return v+g*(f.dir==-1?1-w:w)}function i(c,f,g,v){let w=f.valToPct(c);return v+g*(f.dir==-1?w:1-w)}function a(c,f,g,v){return f.ori==0?o(c,f,g,v):i(c,f,g,v)}r.valToPosH=o,r.valToPosV=i;let l=!1;r.status=0;let u=r.root=qt(Cg);if(e.id!=null&&(u.id=e.id),Pt(u,e.class),e.title){let c=qt(Og,u);c.textContent=e.title}let m=sn("canvas"),d=r.ctx=m.getContext("2d"),b=qt(Ng,u);Rr("click",b,c=>{c.target===$&&(_e!=Kr||Ne!=Gr)&&lt.click(r,c)},!0);let x=r.under=qt(zg,b);b.appendChild(m);let $=r.over=qt(Hg,b);e=cs(e);let M=+he(e.pxAlign,1),_=ed(M);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(r,e)||e)});let O=e.ms||.001,T=r.series=s==1?rd(e.series||[],Kp,Zp,!1):v0(e.series||[null],Qp),N=r.axes=rd(e.axes||[],jp,Yp,!0),L=r.scales={},G=r.bands=e.bands||[];G.forEach(c=>{c.fill=le(c.fill||null),c.dir=he(c.dir,-1)});let H=s==2?T[1].facets[0].scale:T[0].scale,Y={axes:nh,series:Qm},Q=(e.drawOrder||["axes","series"]).map(c=>Y[c]);function ae(c){let f=c.distr==3?g=>Cn(g>0?g:c.clamp(r,g,c.min,c.max,c.key)):c.distr==4?g=>tl(g,c.asinh):c.distr==100?g=>c.fwd(g):g=>g;return g=>{let v=f(g),{_min:w,_max:S}=c,E=S-w;return(v-w)/E}}function te(c){let f=L[c];if(f==null){let g=(e.scales||Xs)[c]||Xs;if(g.from!=null){te(g.from);let v=Ke({},L[g.from],g,{key:c});v.valToPct=ae(v),L[c]=v}else{f=L[c]=Ke({},c==H?Ld:i0,g),f.key=c;let v=f.time,w=f.range,S=Qn(w);if((c!=H||s==2&&!v)&&(S&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?Lp:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?Lp:{mode:1,hard:w[1],soft:w[1]}},S=!1),!S&&mi(w))){let E=w;w=(C,P,D)=>P==null?us:ui(P,D,E)}f.range=le(w||(v?y0:c==H?f.distr==3?w0:f.distr==4?$0:Fd:f.distr==3?Vd:f.distr==4?Ud:x0)),f.auto=le(S?!1:f.auto),f.clamp=le(f.clamp||o0),f._min=f._max=null,f.valToPct=ae(f)}}}te("x"),te("y"),s==1&&T.forEach(c=>{te(c.scale)}),N.forEach(c=>{te(c.scale)});for(let c in e.scales)te(c);let z=L[H],se=z.distr,V,Z;z.ori==0?(Pt(u,Lg),V=o,Z=i):(Pt(u,Pg),V=i,Z=o);let K={};for(let c in L){let f=L[c];(f.min!=null||f.max!=null)&&(K[c]={min:f.min,max:f.max},f.min=f.max=null)}let ue=e.tzDate||(c=>new Date(Ze(c/O))),j=e.fmtDate||$l,wt=O==1?Lb(ue):Nb(ue),Pe=Vp(ue,Fp(O==1?Cb:Ob,j)),fe=qp(ue,Up(Hb,j)),we=[],oe=r.legend=Ke({},Bb,e.legend),U=r.cursor=Ke({},jb,{drag:{y:s==2}},e.cursor),Ye=oe.show,ft=U.show,Oe=oe.markers;oe.idxs=we,Oe.width=le(Oe.width),Oe.dash=le(Oe.dash),Oe.stroke=le(Oe.stroke),Oe.fill=le(Oe.fill);let ye,Yt,Mt,De=[],ln=[],Sn,zt=!1,Nn={};if(oe.live){let c=T[1]?T[1].values:null;zt=c!=null,Sn=zt?c(r,1,0):{_:0};for(let f in Sn)Nn[f]=gl}if(Ye)if(ye=sn("table",Vg,u),Mt=sn("tbody",null,ye),oe.mount(r,ye),zt){Yt=sn("thead",null,ye,Mt);let c=sn("tr",null,Yt);sn("th",null,c);for(var Pr in Sn)sn("th",yp,c).textContent=Pr}else Pt(ye,qg),oe.live&&Pt(ye,Ug);let Or={show:!0},ks={show:!1};function oo(c,f){if(f==0&&(zt||!oe.live||s==2))return us;let g=[],v=sn("tr",jg,Mt,Mt.childNodes[f]);Pt(v,c.class),c.show||Pt(v,kr);let w=sn("th",null,v);if(Oe.show){let C=qt(Kg,w);if(f>0){let P=Oe.width(r,f);P&&(C.style.border=P+"px "+Oe.dash(r,f)+" "+Oe.stroke(r,f)),C.style.background=Oe.fill(r,f)}}let S=qt(yp,w);c.label instanceof HTMLElement?S.appendChild(c.label):S.textContent=c.label,f>0&&(Oe.show||(S.style.color=c.width>0?Oe.stroke(r,f):Oe.fill(r,f)),mt("click",w,C=>{if(U._lock)return;sr(C);let P=T.indexOf(c);if((C.ctrlKey||C.metaKey)!=oe.isolate){let D=T.some((I,W)=>W>0&&W!=P&&I.show);T.forEach((I,W)=>{W>0&&pn(W,D?W==P?Or:ks:Or,!0,qe.setSeries)})}else pn(P,{show:!c.show},!0,qe.setSeries)},!1),Dr&&mt(Sp,w,C=>{U._lock||(sr(C),pn(T.indexOf(c),Jr,!0,qe.setSeries))},!1));for(var E in Sn){let C=sn("td",Gg,v);C.textContent="--",g.push(C)}return[v,g]}let Xn=new Map;function mt(c,f,g,v=!0){let w=Xn.get(f)||{},S=U.bind[c](r,f,g,v);S&&(Rr(c,f,w[c]=S),Xn.set(f,w))}function Nr(c,f,g){let v=Xn.get(f)||{};for(let w in v)(c==null||w==c)&&(ll(w,f,v[w]),delete v[w]);c==null&&Xn.delete(f)}let kn=0,er=0,ne=0,B=0,Me=0,Je=0,zr=Me,tr=Je,un=ne,nr=B,_t=0,Ht=0,$t=0,Jt=0;r.bbox={};let ji=!1,io=!1,Hr=!1,rr=!1,ao=!1,Dt=!1;function Ki(c,f,g){(g||c!=r.width||f!=r.height)&&ql(c,f),Vr(!1),Hr=!0,io=!0,Ur()}function ql(c,f){r.width=kn=ne=c,r.height=er=B=f,Me=Je=0,Um(),qm();let g=r.bbox;_t=g.left=$r(Me*be,.5),Ht=g.top=$r(Je*be,.5),$t=g.width=$r(ne*be,.5),Jt=g.height=$r(B*be,.5)}let Wm=3;function Fm(){let c=!1,f=0;for(;!c;){f++;let g=eh(f),v=th(f);c=f==Wm||g&&v,c||(ql(r.width,r.height),io=!0)}}function Vm({width:c,height:f}){Ki(c,f)}r.setSize=Vm;function Um(){let c=!1,f=!1,g=!1,v=!1;N.forEach((w,S)=>{if(w.show&&w._show){let{side:E,_size:C}=w,P=E%2,D=w.label!=null?w.labelSize:0,I=C+D;I>0&&(P?(ne-=I,E==3?(Me+=I,v=!0):g=!0):(B-=I,E==0?(Je+=I,c=!0):f=!0))}}),or[0]=c,or[1]=g,or[2]=f,or[3]=v,ne-=zn[1]+zn[3],Me+=zn[3],B-=zn[2]+zn[0],Je+=zn[0]}function qm(){let c=Me+ne,f=Je+B,g=Me,v=Je;function w(S,E){switch(S){case 1:return c+=E,c-E;case 2:return f+=E,f-E;case 3:return g-=E,g+E;case 0:return v-=E,v+E}}N.forEach((S,E)=>{if(S.show&&S._show){let C=S.side;S._pos=w(C,S._size),S.label!=null&&(S._lpos=w(C,S.labelSize))}})}if(U.dataIdx==null){let c=U.hover,f=c.skip=new Set(c.skip??[]);f.add(void 0);let g=c.prox=le(c.prox),v=c.bias??=0;U.dataIdx=(w,S,E,C)=>{if(S==0)return E;let P=E,D=g(w,S,E,C)??Te,I=D>=0&&D<Te,W=z.ori==0?ne:B,X=U.left,ge=t[0],me=t[S];if(f.has(me[E])){P=null;let ie=null,J=null,q;if(v==0||v==-1)for(q=E;ie==null&&q-- >0;)f.has(me[q])||(ie=q);if(v==0||v==1)for(q=E;J==null&&q++<me.length;)f.has(me[q])||(J=q);if(ie!=null||J!=null)if(I){let Ce=ie==null?-1/0:V(ge[ie],z,W,0),Be=J==null?1/0:V(ge[J],z,W,0),ot=X-Ce,$e=Be-X;ot<=$e?ot<=D&&(P=ie):$e<=D&&(P=J)}else P=J==null?ie:ie==null?J:E-ie<=J-E?ie:J}else I&&Xe(X-V(ge[E],z,W,0))>D&&(P=null);return P}}let sr=c=>{U.event=c};U.idxs=we,U._lock=!1;let ut=U.points;ut.show=le(ut.show),ut.size=le(ut.size),ut.stroke=le(ut.stroke),ut.width=le(ut.width),ut.fill=le(ut.fill);let cn=r.focus=Ke({},e.focus||{alpha:.3},U.focus),Dr=cn.prox>=0,Ir=Dr&&ut.one,It=[],Br=[],Wr=[];function jl(c,f){let g=ut.show(r,f);if(g instanceof HTMLElement)return Pt(g,Fg),Pt(g,c.class),wn(g,-10,-10,ne,B),$.insertBefore(g,It[f]),g}function Kl(c,f){if(s==1||f>0){let g=s==1&&L[c.scale].time,v=c.value;c.value=g?Dp(v)?qp(ue,Up(v,j)):v||fe:v||n0,c.label=c.label||(g?Gb:Kb)}if(Ir||f>0){c.width=c.width==null?1:c.width,c.paths=c.paths||g0||ib,c.fillTo=le(c.fillTo||a0),c.pxAlign=+he(c.pxAlign,M),c.pxRound=ed(c.pxAlign),c.stroke=le(c.stroke||null),c.fill=le(c.fill||null),c._stroke=c._fill=c._paths=c._focus=null;let g=r0(yt(1,c.width),1),v=c.points=Ke({},{size:g,width:yt(1,g*.2),stroke:c.stroke,space:g*2,paths:b0,_stroke:null,_fill:null},c.points);v.show=le(v.show),v.filter=le(v.filter),v.fill=le(v.fill),v.stroke=le(v.stroke),v.paths=le(v.paths),v.pxAlign=c.pxAlign}if(Ye){let g=oo(c,f);De.splice(f,0,g[0]),ln.splice(f,0,g[1]),oe.values.push(null)}if(ft){we.splice(f,0,null);let g=null;Ir?f==0&&(g=jl(c,f)):f>0&&(g=jl(c,f)),It.splice(f,0,g),Br.splice(f,0,0),Wr.splice(f,0,0)}st("addSeries",f)}function jm(c,f){f=f??T.length,c=s==1?ml(c,f,Kp,Zp):ml(c,f,{},Qp),T.splice(f,0,c),Kl(T[f],f)}r.addSeries=jm;function Km(c){if(T.splice(c,1),Ye){oe.values.splice(c,1),ln.splice(c,1);let f=De.splice(c,1)[0];Nr(null,f.firstChild),f.remove()}ft&&(we.splice(c,1),It.splice(c,1)[0].remove(),Br.splice(c,1),Wr.splice(c,1)),st("delSeries",c)}r.delSeries=Km;let or=[!1,!1,!1,!1];function Gm(c,f){if(c._show=c.show,c.show){let g=c.side%2,v=L[c.scale];v==null&&(c.scale=g?T[1].scale:H,v=L[c.scale]);let w=v.time;c.size=le(c.size),c.space=le(c.space),c.rotate=le(c.rotate),Qn(c.incrs)&&c.incrs.forEach(E=>{!Zn.has(E)&&Zn.set(E,fd(E))}),c.incrs=le(c.incrs||(v.distr==2?Mb:w?O==1?Ab:Pb:Sr)),c.splits=le(c.splits||(w&&v.distr==1?wt:v.distr==3?cl:v.distr==4?Qb:Jb)),c.stroke=le(c.stroke),c.grid.stroke=le(c.grid.stroke),c.ticks.stroke=le(c.ticks.stroke),c.border.stroke=le(c.border.stroke);let S=c.values;c.values=Qn(S)&&!Qn(S[0])?le(S):w?Qn(S)?Vp(ue,Fp(S,j)):Dp(S)?zb(ue,S):S||Pe:S||Yb,c.filter=le(c.filter||(v.distr>=3&&v.log==10?e0:v.distr==3&&v.log==2?t0:pd)),c.font=sd(c.font),c.labelFont=sd(c.labelFont),c._size=c.size(r,null,f,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,c._size>0&&(or[f]=!0,c._el=qt(Dg,b))}}function Rs(c,f,g,v){let[w,S,E,C]=g,P=f%2,D=0;return P==0&&(C||S)&&(D=f==0&&!w||f==2&&!E?Ze(jp.size/3):0),P==1&&(w||E)&&(D=f==1&&!S||f==3&&!C?Ze(Yp.size/2):0),D}let Gl=r.padding=(e.padding||[Rs,Rs,Rs,Rs]).map(c=>le(he(c,Rs))),zn=r._padding=Gl.map((c,f)=>c(r,f,or,0)),at,et=null,tt=null,lo=s==1?T[0].idxs:null,Qt=null,Ts=!1;function Yl(c,f){if(t=c??[],r.data=r._data=t,s==2){at=0;for(let g=1;g<T.length;g++)at+=t[g][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),Qt=t[0],at=Qt.length;let g=t;if(se==2){g=t.slice();let v=g[0]=Array(at);for(let w=0;w<at;w++)v[w]=w}r._data=t=g}if(Vr(!0),st("setData"),se==2&&(Hr=!0),f!==!1){let g=z;g.auto(r,Ts)?Gi():Dn(H,g.min,g.max),rr=rr||U.left>=0,Dt=!0,Ur()}}r.setData=Yl;function Gi(){Ts=!0;let c,f;s==1&&(at>0?(et=lo[0]=0,tt=lo[1]=at-1,c=t[0][et],f=t[0][tt],se==2?(c=et,f=tt):c==f&&(se==3?[c,f]=di(c,c,z.log,!1):se==4?[c,f]=vl(c,c,z.log,!1):z.time?f=c+Ze(86400/O):[c,f]=ui(c,f,yl,!0))):(et=lo[0]=c=null,tt=lo[1]=f=null)),Dn(H,c,f)}let uo,Fr,Yi,Ji,Qi,Zi,Xi,ea,ta,St;function Jl(c,f,g,v,w,S){c??=wp,g??=wl,v??="butt",w??=wp,S??="round",c!=uo&&(d.strokeStyle=uo=c),w!=Fr&&(d.fillStyle=Fr=w),f!=Yi&&(d.lineWidth=Yi=f),S!=Qi&&(d.lineJoin=Qi=S),v!=Zi&&(d.lineCap=Zi=v),g!=Ji&&d.setLineDash(Ji=g)}function Ql(c,f,g,v){f!=Fr&&(d.fillStyle=Fr=f),c!=Xi&&(d.font=Xi=c),g!=ea&&(d.textAlign=ea=g),v!=ta&&(d.textBaseline=ta=v)}function na(c,f,g,v,w=0){if(v.length>0&&c.auto(r,Ts)&&(f==null||f.min==null)){let S=he(et,0),E=he(tt,v.length-1),C=g.min==null?eb(v,S,E,w,c.distr==3):[g.min,g.max];c.min=an(c.min,g.min=C[0]),c.max=yt(c.max,g.max=C[1])}}let Zl={min:null,max:null};function Ym(){for(let v in L){let w=L[v];K[v]==null&&(w.min==null||K[H]!=null&&w.auto(r,Ts))&&(K[v]=Zl)}for(let v in L){let w=L[v];K[v]==null&&w.from!=null&&K[w.from]!=null&&(K[v]=Zl)}K[H]!=null&&Vr(!0);let c={};for(let v in K){let w=K[v];if(w!=null){let S=c[v]=cs(L[v],ub);if(w.min!=null)Ke(S,w);else if(v!=H||s==2)if(at==0&&S.from==null){let E=S.range(r,null,null,v);S.min=E[0],S.max=E[1]}else S.min=Te,S.max=-Te}}if(at>0){T.forEach((v,w)=>{if(s==1){let S=v.scale,E=K[S];if(E==null)return;let C=c[S];if(w==0){let P=C.range(r,C.min,C.max,S);C.min=P[0],C.max=P[1],et=on(C.min,t[0]),tt=on(C.max,t[0]),tt-et>1&&(t[0][et]<C.min&&et++,t[0][tt]>C.max&&tt--),v.min=Qt[et],v.max=Qt[tt]}else v.show&&v.auto&&na(C,E,v,t[w],v.sorted);v.idxs[0]=et,v.idxs[1]=tt}else if(w>0&&v.show&&v.auto){let[S,E]=v.facets,C=S.scale,P=E.scale,[D,I]=t[w],W=c[C],X=c[P];W!=null&&na(W,K[C],S,D,S.sorted),X!=null&&na(X,K[P],E,I,E.sorted),v.min=E.min,v.max=E.max}});for(let v in c){let w=c[v],S=K[v];if(w.from==null&&(S==null||S.min==null)){let E=w.range(r,w.min==Te?null:w.min,w.max==-Te?null:w.max,v);w.min=E[0],w.max=E[1]}}}for(let v in c){let w=c[v];if(w.from!=null){let S=c[w.from];if(S.min==null)w.min=w.max=null;else{let E=w.range(r,S.min,S.max,v);w.min=E[0],w.max=E[1]}}}let f={},g=!1;for(let v in c){let w=c[v],S=L[v];if(S.min!=w.min||S.max!=w.max){S.min=w.min,S.max=w.max;let E=S.distr;S._min=E==3?Cn(S.min):E==4?tl(S.min,S.asinh):E==100?S.fwd(S.min):S.min,S._max=E==3?Cn(S.max):E==4?tl(S.max,S.asinh):E==100?S.fwd(S.max):S.max,f[v]=g=!0}}if(g){T.forEach((v,w)=>{s==2?w>0&&f.y&&(v._paths=null):f[v.scale]&&(v._paths=null)});for(let v in f)Hr=!0,st("setScale",v);ft&&U.left>=0&&(rr=Dt=!0)}for(let v in K)K[v]=null}function Jm(c){let f=ul(et-1,0,at-1),g=ul(tt+1,0,at-1);for(;c[f]==null&&f>0;)f--;for(;c[g]==null&&g<at-1;)g++;return[f,g]}function Qm(){if(at>0){let c=T.some(f=>f._focus)&&St!=cn.alpha;c&&(d.globalAlpha=St=cn.alpha),T.forEach((f,g)=>{if(g>0&&f.show&&(Xl(g,!1),Xl(g,!0),f._paths==null)){let v=St;St!=f.alpha&&(d.globalAlpha=St=f.alpha);let w=s==2?[0,t[g][0].length-1]:Jm(t[g]);f._paths=f.paths(r,g,w[0],w[1]),St!=v&&(d.globalAlpha=St=v)}}),T.forEach((f,g)=>{if(g>0&&f.show){let v=St;St!=f.alpha&&(d.globalAlpha=St=f.alpha),f._paths!=null&&eu(g,!1);{let w=f._paths!=null?f._paths.gaps:null,S=f.points.show(r,g,et,tt,w),E=f.points.filter(r,g,S,w);(S||E)&&(f.points._paths=f.points.paths(r,g,et,tt,E),eu(g,!0))}St!=v&&(d.globalAlpha=St=v),st("drawSeries",g)}}),c&&(d.globalAlpha=St=1)}}function Xl(c,f){let g=f?T[c].points:T[c];g._stroke=g.stroke(r,c),g._fill=g.fill(r,c)}function eu(c,f){let g=f?T[c].points:T[c],{stroke:v,fill:w,clip:S,flags:E,_stroke:C=g._stroke,_fill:P=g._fill,_width:D=g.width}=g._paths;D=Ee(D*be,3);let I=null,W=D%2/2;f&&P==null&&(P=D>0?"#fff":C);let X=g.pxAlign==1&&W>0;if(X&&d.translate(W,W),!f){let ge=_t-D/2,me=Ht-D/2,ie=$t+D,J=Jt+D;I=new Path2D,I.rect(ge,me,ie,J)}f?ra(C,D,g.dash,g.cap,P,v,w,E,S):Zm(c,C,D,g.dash,g.cap,P,v,w,E,I,S),X&&d.translate(-W,-W)}function Zm(c,f,g,v,w,S,E,C,P,D,I){let W=!1;P!=0&&G.forEach((X,ge)=>{if(X.series[0]==c){let me=T[X.series[1]],ie=t[X.series[1]],J=(me._paths||Xs).band;Qn(J)&&(J=X.dir==1?J[0]:J[1]);let q,Ce=null;me.show&&J&&nb(ie,et,tt)?(Ce=X.fill(r,ge)||S,q=me._paths.clip):J=null,ra(f,g,v,w,Ce,E,C,P,D,I,q,J),W=!0}}),W||ra(f,g,v,w,S,E,C,P,D,I)}let tu=ps|dl;function ra(c,f,g,v,w,S,E,C,P,D,I,W){Jl(c,f,g,v,w),(P||D||W)&&(d.save(),P&&d.clip(P),D&&d.clip(D)),W?(C&tu)==tu?(d.clip(W),I&&d.clip(I),po(w,E),co(c,S,f)):C&dl?(po(w,E),d.clip(W),co(c,S,f)):C&ps&&(d.save(),d.clip(W),I&&d.clip(I),po(w,E),d.restore(),co(c,S,f)):(po(w,E),co(c,S,f)),(P||D||W)&&d.restore()}function co(c,f,g){g>0&&(f instanceof Map?f.forEach((v,w)=>{d.strokeStyle=uo=w,d.stroke(v)}):f!=null&&c&&d.stroke(f))}function po(c,f){f instanceof Map?f.forEach((g,v)=>{d.fillStyle=Fr=v,d.fill(g)}):f!=null&&c&&d.fill(f)}function Xm(c,f,g,v){let w=N[c],S;if(v<=0)S=[0,0];else{let E=w._space=w.space(r,c,f,g,v),C=w._incrs=w.incrs(r,c,f,g,v,E);S=S0(f,g,C,v,E)}return w._found=S}function sa(c,f,g,v,w,S,E,C,P,D){let I=E%2/2;M==1&&d.translate(I,I),Jl(C,E,P,D,C),d.beginPath();let W,X,ge,me,ie=w+(v==0||v==3?-S:S);g==0?(X=w,me=ie):(W=w,ge=ie);for(let J=0;J<c.length;J++)f[J]!=null&&(g==0?W=ge=c[J]:X=me=c[J],d.moveTo(W,X),d.lineTo(ge,me));d.stroke(),M==1&&d.translate(-I,-I)}function eh(c){let f=!0;return N.forEach((g,v)=>{if(!g.show)return;let w=L[g.scale];if(w.min==null){g._show&&(f=!1,g._show=!1,Vr(!1));return}else g._show||(f=!1,g._show=!0,Vr(!1));let S=g.side,E=S%2,{min:C,max:P}=w,[D,I]=Xm(v,C,P,E==0?ne:B);if(I==0)return;let W=w.distr==2,X=g._splits=g.splits(r,v,C,P,D,I,W),ge=w.distr==2?X.map(q=>Qt[q]):X,me=w.distr==2?Qt[X[1]]-Qt[X[0]]:D,ie=g._values=g.values(r,g.filter(r,ge,v,I,me),v,I,me);g._rotate=S==2?g.rotate(r,ie,v,I):0;let J=g._size;g._size=jt(g.size(r,ie,v,c)),J!=null&&g._size!=J&&(f=!1)}),f}function th(c){let f=!0;return Gl.forEach((g,v)=>{let w=g(r,v,or,c);w!=zn[v]&&(f=!1),zn[v]=w}),f}function nh(){for(let c=0;c<N.length;c++){let f=N[c];if(!f.show||!f._show)continue;let g=f.side,v=g%2,w,S,E=f.stroke(r,c),C=g==0||g==3?-1:1,[P,D]=f._found;if(f.label!=null){let gt=f.labelGap*C,Lt=Ze((f._lpos+gt)*be);Ql(f.labelFont[0],E,"center",g==2?"top":xp),d.save(),v==1?(w=S=0,d.translate(Lt,Ze(Ht+Jt/2)),d.rotate((g==3?-ai:ai)/2)):(w=Ze(_t+$t/2),S=Lt);let lr=ud(f.label)?f.label(r,c,P,D):f.label;d.fillText(lr,w,S),d.restore()}if(D==0)continue;let I=L[f.scale],W=v==0?$t:Jt,X=v==0?_t:Ht,ge=f._splits,me=I.distr==2?ge.map(gt=>Qt[gt]):ge,ie=I.distr==2?Qt[ge[1]]-Qt[ge[0]]:P,J=f.ticks,q=f.border,Ce=J.show?J.size:0,Be=Ze(Ce*be),ot=Ze((f.alignTo==2?f._size-Ce-f.gap:f.gap)*be),$e=f._rotate*-ai/180,We=_(f._pos*be),At=(Be+ot)*C,ht=We+At;S=v==0?ht:0,w=v==1?ht:0;let Bt=f.font[0],Zt=f.align==1?os:f.align==2?Za:$e>0?os:$e<0?Za:v==0?"center":g==3?Za:os,fn=$e||v==1?"middle":g==2?"top":xp;Ql(Bt,E,Zt,fn);let Ct=f.font[1]*f.lineGap,Wt=ge.map(gt=>_(a(gt,I,W,X))),Xt=f._values;for(let gt=0;gt<Xt.length;gt++){let Lt=Xt[gt];if(Lt!=null){v==0?w=Wt[gt]:S=Wt[gt],Lt=""+Lt;let lr=Lt.indexOf(`
`)==-1?[Lt]:Lt.split(/\n/gm);for(let bt=0;bt<lr.length;bt++){let xu=lr[bt];$e?(d.save(),d.translate(w,S+bt*Ct),d.rotate($e),d.fillText(xu,0,0),d.restore()):d.fillText(xu,w,S+bt*Ct)}}}J.show&&sa(Wt,J.filter(r,me,c,D,ie),v,g,We,Be,Ee(J.width*be,3),J.stroke(r,c),J.dash,J.cap);let mn=f.grid;mn.show&&sa(Wt,mn.filter(r,me,c,D,ie),v,v==0?2:1,v==0?Ht:_t,v==0?Jt:$t,Ee(mn.width*be,3),mn.stroke(r,c),mn.dash,mn.cap),q.show&&sa([We],[1],v==0?1:0,v==0?1:2,v==1?Ht:_t,v==1?Jt:$t,Ee(q.width*be,3),q.stroke(r,c),q.dash,q.cap)}st("drawAxes")}function Vr(c){T.forEach((f,g)=>{g>0&&(f._paths=null,c&&(s==1?(f.min=null,f.max=null):f.facets.forEach(v=>{v.min=null,v.max=null})))})}let fo=!1,oa=!1,Es=[];function rh(){oa=!1;for(let c=0;c<Es.length;c++)st(...Es[c]);Es.length=0}function Ur(){fo||(gb(nu),fo=!0)}function sh(c,f=!1){fo=!0,oa=f,c(r),nu(),f&&Es.length>0&&queueMicrotask(rh)}r.batch=sh;function nu(){if(ji&&(Ym(),ji=!1),Hr&&(Fm(),Hr=!1),io){if(Le(x,os,Me),Le(x,"top",Je),Le(x,Ys,ne),Le(x,Js,B),Le($,os,Me),Le($,"top",Je),Le($,Ys,ne),Le($,Js,B),Le(b,Ys,kn),Le(b,Js,er),m.width=Ze(kn*be),m.height=Ze(er*be),N.forEach(({_el:c,_show:f,_size:g,_pos:v,side:w})=>{if(c!=null)if(f){let S=w===3||w===0?g:0,E=w%2==1;Le(c,E?"left":"top",v-S),Le(c,E?"width":"height",g),Le(c,E?"top":"left",E?Je:Me),Le(c,E?"height":"width",E?B:ne),al(c,kr)}else Pt(c,kr)}),uo=Fr=Yi=Qi=Zi=Xi=ea=ta=Ji=null,St=1,As(!0),Me!=zr||Je!=tr||ne!=un||B!=nr){Vr(!1);let c=ne/un,f=B/nr;if(ft&&!rr&&U.left>=0){U.left*=c,U.top*=f,qr&&wn(qr,Ze(U.left),0,ne,B),jr&&wn(jr,0,Ze(U.top),ne,B);for(let g=0;g<It.length;g++){let v=It[g];v!=null&&(Br[g]*=c,Wr[g]*=f,wn(v,jt(Br[g]),jt(Wr[g]),ne,B))}}if(Ae.show&&!ao&&Ae.left>=0&&Ae.width>0){Ae.left*=c,Ae.width*=c,Ae.top*=f,Ae.height*=f;for(let g in pa)Le(Yr,g,Ae[g])}zr=Me,tr=Je,un=ne,nr=B}st("setSize"),io=!1}kn>0&&er>0&&(d.clearRect(0,0,m.width,m.height),st("drawClear"),Q.forEach(c=>c()),st("draw")),Ae.show&&ao&&(mo(Ae),ao=!1),ft&&rr&&(ar(null,!0,!1),rr=!1),oe.show&&oe.live&&Dt&&(ua(),Dt=!1),l||(l=!0,r.status=1,st("ready")),Ts=!1,fo=!1}r.redraw=(c,f)=>{Hr=f||!1,c!==!1?Dn(H,z.min,z.max):Ur()};function ia(c,f){let g=L[c];if(g.from==null){if(at==0){let v=g.range(r,f.min,f.max,c);f.min=v[0],f.max=v[1]}if(f.min>f.max){let v=f.min;f.min=f.max,f.max=v}if(at>1&&f.min!=null&&f.max!=null&&f.max-f.min<1e-16)return;c==H&&g.distr==2&&at>0&&(f.min=on(f.min,t[0]),f.max=on(f.max,t[0]),f.min==f.max&&f.max++),K[c]=f,ji=!0,Ur()}}r.setScale=ia;let aa,la,qr,jr,ru,su,Kr,Gr,ou,iu,_e,Ne,Hn=!1,lt=U.drag,nt=lt.x,rt=lt.y;ft&&(U.x&&(aa=qt(Bg,$)),U.y&&(la=qt(Wg,$)),z.ori==0?(qr=aa,jr=la):(qr=la,jr=aa),_e=U.left,Ne=U.top);let Ae=r.select=Ke({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Yr=Ae.show?qt(Ig,Ae.over?$:x):null;function mo(c,f){if(Ae.show){for(let g in c)Ae[g]=c[g],g in pa&&Le(Yr,g,c[g]);f!==!1&&st("setSelect")}}r.setSelect=mo;function oh(c){if(T[c].show)Ye&&al(De[c],kr);else if(Ye&&Pt(De[c],kr),ft){let g=Ir?It[0]:It[c];g!=null&&wn(g,-10,-10,ne,B)}}function Dn(c,f,g){ia(c,{min:f,max:g})}function pn(c,f,g,v){f.focus!=null&&ch(c),f.show!=null&&T.forEach((w,S)=>{S>0&&(c==S||c==null)&&(w.show=f.show,oh(S),s==2?(Dn(w.facets[0].scale,null,null),Dn(w.facets[1].scale,null,null)):Dn(w.scale,null,null),Ur())}),g!==!1&&st("setSeries",c,f),v&&Cs("setSeries",r,c,f)}r.setSeries=pn;function ih(c,f){Ke(G[c],f)}function ah(c,f){c.fill=le(c.fill||null),c.dir=he(c.dir,-1),f=f??G.length,G.splice(f,0,c)}function lh(c){c==null?G.length=0:G.splice(c,1)}r.addBand=ah,r.setBand=ih,r.delBand=lh;function uh(c,f){T[c].alpha=f,ft&&It[c]!=null&&(It[c].style.opacity=f),Ye&&De[c]&&(De[c].style.opacity=f)}let Rn,In,ir,Jr={focus:!0};function ch(c){if(c!=ir){let f=c==null,g=cn.alpha!=1;T.forEach((v,w)=>{if(s==1||w>0){let S=f||w==0||w==c;v._focus=f?null:S,g&&uh(w,S?1:cn.alpha)}}),ir=c,g&&Ur()}}Ye&&Dr&&mt(kp,ye,c=>{U._lock||(sr(c),ir!=null&&pn(null,Jr,!0,qe.setSeries))});function dn(c,f,g){let v=L[f];g&&(c=c/be-(v.ori==1?Je:Me));let w=ne;v.ori==1&&(w=B,c=w-c),v.dir==-1&&(c=w-c);let S=v._min,E=v._max,C=c/w,P=S+(E-S)*C,D=v.distr;return D==3?ls(10,P):D==4?sb(P,v.asinh):D==100?v.bwd(P):P}function ph(c,f){let g=dn(c,H,f);return on(g,t[0],et,tt)}r.valToIdx=c=>on(c,t[0]),r.posToIdx=ph,r.posToVal=dn,r.valToPos=(c,f,g)=>L[f].ori==0?o(c,L[f],g?$t:ne,g?_t:0):i(c,L[f],g?Jt:B,g?Ht:0),r.setCursor=(c,f,g)=>{_e=c.left,Ne=c.top,ar(null,f,g)};function au(c,f){Le(Yr,os,Ae.left=c),Le(Yr,Ys,Ae.width=f)}function lu(c,f){Le(Yr,"top",Ae.top=c),Le(Yr,Js,Ae.height=f)}let Ms=z.ori==0?au:lu,_s=z.ori==1?au:lu;function dh(){if(Ye&&oe.live)for(let c=s==2?1:0;c<T.length;c++){if(c==0&&zt)continue;let f=oe.values[c],g=0;for(let v in f)ln[c][g++].firstChild.nodeValue=f[v]}}function ua(c,f){if(c!=null&&(c.idxs?c.idxs.forEach((g,v)=>{we[v]=g}):lb(c.idx)||we.fill(c.idx),oe.idx=we[0]),Ye&&oe.live){for(let g=0;g<T.length;g++)(g>0||s==1&&!zt)&&fh(g,we[g]);dh()}Dt=!1,f!==!1&&st("setLegend")}r.setLegend=ua;function fh(c,f){let g=T[c],v=c==0&&se==2?Qt:t[c],w;zt?w=g.values(r,c,f)??Nn:(w=g.value(r,f==null?null:v[f],c,f),w=w==null?Nn:{_:w}),oe.values[c]=w}function ar(c,f,g){ou=_e,iu=Ne,[_e,Ne]=U.move(r,_e,Ne),U.left=_e,U.top=Ne,ft&&(qr&&wn(qr,Ze(_e),0,ne,B),jr&&wn(jr,0,Ze(Ne),ne,B));let v,w=et>tt;Rn=Te,In=null;let S=z.ori==0?ne:B,E=z.ori==1?ne:B;if(_e<0||at==0||w){v=U.idx=null;for(let C=0;C<T.length;C++){let P=It[C];P!=null&&wn(P,-10,-10,ne,B)}Dr&&pn(null,Jr,!0,c==null&&qe.setSeries),oe.live&&(we.fill(v),Dt=!0)}else{let C,P,D;s==1&&(C=z.ori==0?_e:Ne,P=dn(C,H),v=U.idx=on(P,t[0],et,tt),D=V(t[0][v],z,S,0));let I=-10,W=-10,X=0,ge=0,me=!0,ie="",J="";for(let q=s==2?1:0;q<T.length;q++){let Ce=T[q],Be=we[q],ot=Be==null?null:s==1?t[q][Be]:t[q][1][Be],$e=U.dataIdx(r,q,v,P),We=$e==null?null:s==1?t[q][$e]:t[q][1][$e];if(Dt=Dt||We!=ot||$e!=Be,we[q]=$e,q>0&&Ce.show){let At=$e==null?-10:$e==v?D:V(s==1?t[0][$e]:t[q][0][$e],z,S,0),ht=We==null?-10:Z(We,s==1?L[Ce.scale]:L[Ce.facets[1].scale],E,0);if(Dr&&We!=null){let Bt=z.ori==1?_e:Ne,Zt=Xe(cn.dist(r,q,$e,ht,Bt));if(Zt<Rn){let fn=cn.bias;if(fn!=0){let Ct=dn(Bt,Ce.scale),Wt=We>=0?1:-1,Xt=Ct>=0?1:-1;Xt==Wt&&(Xt==1?fn==1?We>=Ct:We<=Ct:fn==1?We<=Ct:We>=Ct)&&(Rn=Zt,In=q)}else Rn=Zt,In=q}}if(Dt||Ir){let Bt,Zt;z.ori==0?(Bt=At,Zt=ht):(Bt=ht,Zt=At);let fn,Ct,Wt,Xt,mn,gt,Lt=!0,lr=ut.bbox;if(lr!=null){Lt=!1;let bt=lr(r,q);Wt=bt.left,Xt=bt.top,fn=bt.width,Ct=bt.height}else Wt=Bt,Xt=Zt,fn=Ct=ut.size(r,q);if(gt=ut.fill(r,q),mn=ut.stroke(r,q),Ir)q==In&&Rn<=cn.prox&&(I=Wt,W=Xt,X=fn,ge=Ct,me=Lt,ie=gt,J=mn);else{let bt=It[q];bt!=null&&(Br[q]=Wt,Wr[q]=Xt,Cp(bt,fn,Ct,Lt),_p(bt,gt,mn),wn(bt,jt(Wt),jt(Xt),ne,B))}}}}if(Ir){let q=cn.prox,Ce=ir==null?Rn<=q:Rn>q||In!=ir;if(Dt||Ce){let Be=It[0];Be!=null&&(Br[0]=I,Wr[0]=W,Cp(Be,X,ge,me),_p(Be,ie,J),wn(Be,jt(I),jt(W),ne,B))}}}if(Ae.show&&Hn)if(c!=null){let[C,P]=qe.scales,[D,I]=qe.match,[W,X]=c.cursor.sync.scales,ge=c.cursor.drag;if(nt=ge._x,rt=ge._y,nt||rt){let{left:me,top:ie,width:J,height:q}=c.select,Ce=c.scales[W].ori,Be=c.posToVal,ot,$e,We,At,ht,Bt=C!=null&&D(C,W),Zt=P!=null&&I(P,X);Bt&&nt?(Ce==0?(ot=me,$e=J):(ot=ie,$e=q),We=L[C],At=V(Be(ot,W),We,S,0),ht=V(Be(ot+$e,W),We,S,0),Ms(an(At,ht),Xe(ht-At))):Ms(0,S),Zt&&rt?(Ce==1?(ot=me,$e=J):(ot=ie,$e=q),We=L[P],At=Z(Be(ot,X),We,E,0),ht=Z(Be(ot+$e,X),We,E,0),_s(an(At,ht),Xe(ht-At))):_s(0,E)}else da()}else{let C=Xe(ou-ru),P=Xe(iu-su);if(z.ori==1){let X=C;C=P,P=X}nt=lt.x&&C>=lt.dist,rt=lt.y&&P>=lt.dist;let D=lt.uni;D!=null?nt&&rt&&(nt=C>=D,rt=P>=D,!nt&&!rt&&(P>C?rt=!0:nt=!0)):lt.x&&lt.y&&(nt||rt)&&(nt=rt=!0);let I,W;nt&&(z.ori==0?(I=Kr,W=_e):(I=Gr,W=Ne),Ms(an(I,W),Xe(W-I)),rt||_s(0,E)),rt&&(z.ori==1?(I=Kr,W=_e):(I=Gr,W=Ne),_s(an(I,W),Xe(W-I)),nt||Ms(0,S)),!nt&&!rt&&(Ms(0,0),_s(0,0))}if(lt._x=nt,lt._y=rt,c==null){if(g){if(yu!=null){let[C,P]=qe.scales;qe.values[0]=C!=null?dn(z.ori==0?_e:Ne,C):null,qe.values[1]=P!=null?dn(z.ori==1?_e:Ne,P):null}Cs(Xa,r,_e,Ne,ne,B,v)}if(Dr){let C=g&&qe.setSeries,P=cn.prox;ir==null?Rn<=P&&pn(In,Jr,!0,C):Rn>P?pn(null,Jr,!0,C):In!=ir&&pn(In,Jr,!0,C)}}Dt&&(oe.idx=v,ua()),f!==!1&&st("setCursor")}let Bn=null;Object.defineProperty(r,"rect",{get(){return Bn==null&&As(!1),Bn}});function As(c=!1){c?Bn=null:(Bn=$.getBoundingClientRect(),st("syncRect",Bn))}function uu(c,f,g,v,w,S,E){U._lock||Hn&&c!=null&&c.movementX==0&&c.movementY==0||(ca(c,f,g,v,w,S,E,!1,c!=null),c!=null?ar(null,!0,!0):ar(f,!0,!1))}function ca(c,f,g,v,w,S,E,C,P){if(Bn==null&&As(!1),sr(c),c!=null)g=c.clientX-Bn.left,v=c.clientY-Bn.top;else{if(g<0||v<0){_e=-10,Ne=-10;return}let[D,I]=qe.scales,W=f.cursor.sync,[X,ge]=W.values,[me,ie]=W.scales,[J,q]=qe.match,Ce=f.axes[0].side%2==1,Be=z.ori==0?ne:B,ot=z.ori==1?ne:B,$e=Ce?S:w,We=Ce?w:S,At=Ce?v:g,ht=Ce?g:v;if(me!=null?g=J(D,me)?a(X,L[D],Be,0):-10:g=Be*(At/$e),ie!=null?v=q(I,ie)?a(ge,L[I],ot,0):-10:v=ot*(ht/We),z.ori==1){let Bt=g;g=v,v=Bt}}P&&(f==null||f.cursor.event.type==Xa)&&((g<=1||g>=ne-1)&&(g=$r(g,ne)),(v<=1||v>=B-1)&&(v=$r(v,B))),C?(ru=g,su=v,[Kr,Gr]=U.move(r,g,v)):(_e=g,Ne=v)}let pa={width:0,height:0,left:0,top:0};function da(){mo(pa,!1)}let cu,pu,du,fu;function mu(c,f,g,v,w,S,E){Hn=!0,nt=rt=lt._x=lt._y=!1,ca(c,f,g,v,w,S,E,!0,!1),c!=null&&(mt(el,ol,hu,!1),Cs($p,r,Kr,Gr,ne,B,null));let{left:C,top:P,width:D,height:I}=Ae;cu=C,pu=P,du=D,fu=I}function hu(c,f,g,v,w,S,E){Hn=lt._x=lt._y=!1,ca(c,f,g,v,w,S,E,!1,!0);let{left:C,top:P,width:D,height:I}=Ae,W=D>0||I>0,X=cu!=C||pu!=P||du!=D||fu!=I;if(W&&X&&mo(Ae),lt.setScale&&W&&X){let ge=C,me=D,ie=P,J=I;if(z.ori==1&&(ge=P,me=I,ie=C,J=D),nt&&Dn(H,dn(ge,H),dn(ge+me,H)),rt)for(let q in L){let Ce=L[q];q!=H&&Ce.from==null&&Ce.min!=Te&&Dn(q,dn(ie+J,q),dn(ie,q))}da()}else U.lock&&(U._lock=!U._lock,ar(f,!0,c!=null));c!=null&&(Nr(el,ol),Cs(el,r,_e,Ne,ne,B,null))}function mh(c,f,g,v,w,S,E){if(U._lock)return;sr(c);let C=Hn;if(Hn){let P=!0,D=!0,I=10,W,X;z.ori==0?(W=nt,X=rt):(W=rt,X=nt),W&&X&&(P=_e<=I||_e>=ne-I,D=Ne<=I||Ne>=B-I),W&&P&&(_e=_e<Kr?0:ne),X&&D&&(Ne=Ne<Gr?0:B),ar(null,!0,!0),Hn=!1}_e=-10,Ne=-10,we.fill(null),ar(null,!0,!0),C&&(Hn=C)}function gu(c,f,g,v,w,S,E){U._lock||(sr(c),Gi(),da(),c!=null&&Cs(Rp,r,_e,Ne,ne,B,null))}function bu(){N.forEach(k0),Ki(r.width,r.height,!0)}Rr(li,as,bu);let Qr={};Qr.mousedown=mu,Qr.mousemove=uu,Qr.mouseup=hu,Qr.dblclick=gu,Qr.setSeries=(c,f,g,v)=>{let w=qe.match[2];g=w(r,f,g),g!=-1&&pn(g,v,!0,!1)},ft&&(mt($p,$,mu),mt(Xa,$,uu),mt(Sp,$,c=>{sr(c),As(!1)}),mt(kp,$,mh),mt(Rp,$,gu),fl.add(r),r.syncRect=As);let ho=r.hooks=e.hooks||{};function st(c,f,g){oa?Es.push([c,f,g]):c in ho&&ho[c].forEach(v=>{v.call(null,r,f,g)})}(e.plugins||[]).forEach(c=>{for(let f in c.hooks)ho[f]=(ho[f]||[]).concat(c.hooks[f])});let vu=(c,f,g)=>g,qe=Ke({key:null,setSeries:!1,filters:{pub:zp,sub:zp},scales:[H,T[1]?T[1].scale:null],match:[Hp,Hp,vu],values:[null,null]},U.sync);qe.match.length==2&&qe.match.push(vu),U.sync=qe;let yu=qe.key,fa=Pd(yu);function Cs(c,f,g,v,w,S,E){qe.filters.pub(c,f,g,v,w,S,E)&&fa.pub(c,f,g,v,w,S,E)}fa.sub(r);function hh(c,f,g,v,w,S,E){qe.filters.sub(c,f,g,v,w,S,E)&&Qr[c](null,f,g,v,w,S,E)}r.pub=hh;function gh(){fa.unsub(r),fl.delete(r),Xn.clear(),ll(li,as,bu),u.remove(),ye?.remove(),st("destroy")}r.destroy=gh;function ma(){st("init",e,t),Yl(t||e.data,!1),K[H]?ia(H,K[H]):Gi(),ao=Ae.show&&(Ae.width>0||Ae.height>0),rr=Dt=!0,Ki(e.width,e.height)}return T.forEach(Kl),N.forEach(Gm),n?n instanceof HTMLElement?(n.appendChild(u),ma()):n(r,ma):ma(),r}Ge.assign=Ke;Ge.fmtNum=xl;Ge.rangeNum=ui;Ge.rangeLog=di;Ge.rangeAsinh=vl;Ge.orient=Er;Ge.pxRatio=be;Ge.join=hb;Ge.fmtDate=$l,Ge.tzDate=Tb;Ge.sync=Pd;{Ge.addGap=l0,Ge.clipGaps=hi;let e=Ge.paths={points:Id};e.linear=Wd,e.stepped=p0,e.bars=d0,e.spline=m0}function hs(e,t){return _l(e,t)?"":ee(t)}var R0=.005;function _l(e,t){return(e.match(/[-−]?\d[\d,]*(?:\.\d+)?(?:e[-+−]?\d+)?/gi)??[]).some(r=>{let s=Number(r.replaceAll(",","").replaceAll("−","-")),[o="",i="0"]=r.replaceAll("−","-").split(/e/i),a=10**(Number(i)-(o.split(".")[1]?.length??0));return Math.abs(s-t)<=Math.min(a*.5001,Math.abs(t)*R0)})}var jd={over(e,t,n){let{ratio:r}=e,{value:s,label:o}=t,i=qd(e,t);if(!i||!e.inside(i.x))return;let{x:a,y1:l,y2:u}=i,{strength:m}=n,d=je(n.colour,m<1?.35:1),b=m>1?3:2,x=4*r;e.line(a,l,a,u,d,b),e.line(a-x,l,a+x,l,d,b),e.line(a-x,u,a+x,u,d,b),e.occupy(a-x,Math.min(l,u)-x,2*x,Math.abs(u-l)+2*x);let $=/\d/.test(o)?o:`${o} ${ee(s,3)}`;e.label($,n,(M,_)=>{let O=(l+u)/2-_/2,T=8*r;return[[a+T,O],[a-M-T,O],[a-M-T,Math.min(l,u)-_],[a-M-T,Math.max(l,u)]]})},distance(e,t,[n,r]){let s=qd(e,t);if(!s)return 1/0;let[o,i]=[Math.min(s.y1,s.y2),Math.max(s.y1,s.y2)];return Math.hypot(n-s.x,Math.max(o-r,r-i,0))},values:({first_value:e,other_value:t})=>[e,t].filter(n=>typeof n=="number"),row:({label:e,step:t,value:n})=>({name:e,value:`${hs(e,n)} ${No(Fe(t))}`.trim()})};function qd(e,t){let{member:n,tag:r,other_member:s,other_tag:o,step:i,value:a}=t,l=t.first_value??e.valueAt({member:n,tag:r},i),u=t.other_value??e.valueAt({member:s,tag:o},i)??(l===null?null:l-a);return l===null||u===null?null:{x:e.x(i,{member:n,tag:r}),y1:e.y(l),y2:e.y(u)}}var Kd={over(e,{value:t,label:n},r){let{box:s,ratio:o}=e,{colour:i,strength:a}=r,l=e.y(t),u=3*o,m=l<s.y?"↑ ":l>e.bottom?"↓ ":"";m||e.line(s.x,l,e.right,l,je(i,a<1?.3:1),a>1?2.5:1.5,[6,4]),e.label(m+T0(n,t),r,(d,b)=>{let x=Math.max(l-b-u,s.y+u),$=Math.min(l+u,e.bottom-b-u),M=[];for(let _ of[1,0,.5,.75,.25]){let O=s.x+u+(s.width-d-2*u)*_;M.push([O,x],[O,$])}return M})},distance:(e,{value:t},[,n])=>Math.abs(n-e.y(t))+3*e.ratio,values:({value:e,tolerance:t})=>t?[e-t,e,e+t]:[e],row:({label:e,value:t})=>({name:e,value:hs(e,t)})};function T0(e,t){return e.includes("=")||_l(e,t)?e:`${e} = ${ee(t)}`}var Gd={over(e,{step:t,value:n,label:r,member:s,tag:o},i){let{box:a,ratio:l}=e,{colour:u,strength:m}=i,d=e.x(t,{member:s,tag:o});if(!e.inside(d))return;let b=n===null?a.y+28*l:e.y(n),x=je(u,m<1?.35:1);if((m>1||n===null)&&e.line(d,a.y,d,e.bottom,x,1,[2,3]),n!==null){let $=m>1?7:5;e.ring(d,Math.max(a.y,Math.min(e.bottom,b)),$,x),e.occupy(d-$*l,b-$*l,2*$*l,2*$*l)}e.label(`${r} ${E0(r,t)}`.trim(),i,($,M)=>{let _=10*l,T=e.valueAt({member:s,tag:o},t)!==null&&n!==null,N=[[d-$/2,b-M-_],[d+_,b-M/2],[d-$-_,b-M/2],[d+_,b-M-_],[d-$-_,b-M-_],[d-$-_,b+_]];return T&&N.splice(1,0,[d-$/2,b+_],[d+_,b+_]),N})},distance(e,{step:t,value:n,member:r,tag:s},[o,i]){let a=e.x(t,{member:r,tag:s});return n===null?Math.abs(o-a):Math.hypot(o-a,i-Math.max(e.box.y,Math.min(e.bottom,e.y(n))))},values:({value:e})=>e===null?[]:[e],row:({label:e,step:t,value:n})=>({name:e,value:`${n===null?"":hs(e,n)} ${No(Fe(t))}`.trim()})};function E0(e,t){return e.match(/\d[\d,]*(?:\.\d+)?/g)?.some(n=>Number(n.replaceAll(",",""))===t)?"":`@ ${Fe(t)}`}var Yd={under(e,t,{colour:n,strength:r,leading:s}){let{first_step:o,last_step:i}=t,{ratio:a,box:l}=e,u=e.x(o,t),m=Math.max(e.x(i,t)-u,2*a);if(s||r>1){let d=je(n,r>1?.18:r<1?.04:.1);e.tint(d,{x:u,y:l.y,width:m,height:l.height})}e.tint(je(n,r<1?.3:.9),{x:u,y:l.y,width:m,height:2*a})},over(e,t,n){let{ratio:r,box:s}=e,{first_step:o,last_step:i,label:a}=t,l=Math.max(e.x(o,t),s.x),u=Math.min(e.x(i,t),e.right);u<s.x||l>e.right||e.label(a,n,(m,d)=>{let b=(l+u-m)/2,x=[s.y+4*r,s.y+6*r+d,e.bottom-d-4*r],$=u-l>=m?[l+2*r,b,u-m]:[b];return x.flatMap(M=>$.map(_=>[_,M]))})},distance(e,t,[n,r]){let[s,o]=[e.x(t.first_step,t),e.x(t.last_step,t)],i=Math.max(0,r-e.box.y-18*e.ratio);return Math.hypot(Math.max(s-n,n-o,0),i)+5*e.ratio},row:({label:e,first_step:t,last_step:n})=>({name:e,value:t===n?Vt(Fe(t)):zo(Fe(t),Fe(n))})};var M0={row:({name:e,value:t,unit:n})=>({name:e,value:Mr(t,n)})},_0={row:e=>{let t=Object.entries(e).filter(([,s])=>["number","string"].includes(typeof s)),n=new Map(t),r=[...n].filter(([s])=>!["kind","label","name"].includes(s)).map(([s,o])=>`${s.replaceAll("_"," ")} ${typeof o=="number"?ee(o):o}`);return{name:String(n.get("label")??n.get("name")??e.kind),value:r.join(", ")}}},A0=new Map(Object.entries({span:Yd,level:Kd,point:Gd,gap:jd,stat:M0}));function gs(e){return A0.get(e.kind)??_0}function bs(e){return gs(e).row(e)}function yi(e){return e.filter(({finding:t})=>rn(t)).flatMap(({evidence:t})=>gs(t).values?.(t)??[])}function Mr(e,t){if(e===null)return Un();let n=p("^(?:share|fraction)(?: of (.+))?$",{id:"unit-share",desc:"Regular expression of how the server says the unit of a share: share, share of the curve"}),r=new RegExp(n).exec(t);if(r){let o=ee(e*100,3),i=r.slice(1).join("");return i?p(h`${o} % of ${i}`,{desc:"A share of something"}):p(h`${o} %`,{desc:"A share"})}let s=e===1?t.replace(/s$/,""):t;return s?`${ee(e)} ${s}`:ee(e)}var Jd=1e-6,to=class{constructor(t,n,r){this.axis=t;let s=t==="relative"?r:0;this.tracks=n.map(o=>({curve:o,x:t==="step"?o.steps:C0(o.wall_times,s)}))}x(t,n){let r=this.track(n);return this.axis==="step"||!r?t:Qd(r.curve.steps,r.x,t)}step(t){let n=this.track();return this.axis==="step"||!n?t:Qd(n.x,n.curve.steps,t)}grid(){let t=this.tracks.map(({curve:r,x:s})=>this.broken(r,s,r.values)),n=this.tracks.flatMap(({curve:r,x:s})=>r.smoothed?[this.broken(r,s,r.smoothed)]:[]);return rs([...t,...n])}indexAt(t,n){let r=this.tracks[t]?.x??[],s=vs(r,n);return r[s]===n?s:-1}track(t){let n=t&&this.tracks.find(({curve:r})=>r.member===t.member&&r.tag===t.tag);return n||this.tracks.reduce((r,s)=>r&&r.x.length>=s.x.length?r:s,void 0)}broken(t,n,r){if(this.axis==="step"||!t.pauses.length)return{steps:n,values:r};let s=[],o=[],i=new Set(t.pauses.map(({step:a})=>vs(t.steps,a)));return n.forEach((a,l)=>{s.push(a),o.push(r[l]??null);let u=n[l+1];!i.has(l)||u===void 0||(s.push((a+u)/2),o.push(null))}),{steps:s,values:o}}};function C0(e,t){let n=(e.find(r=>r!==null)??t)-t-Jd;return e.map(r=>n=Math.max(r===null?n:r-t,n+Jd))}function vs(e,t){let[n,r]=[0,e.length];for(;n<r;){let s=n+r>>1;(e[s]??1/0)<t?n=s+1:r=s}return n}function Qd(e,t,n){let r=vs(e,n),[s,o]=[e[r],t[r]],[i,a]=[e[r-1],t[r-1]];return s===void 0||o===void 0?t.at(-1)??n:i===void 0||a===void 0||s===n?o:a+(o-a)*(n-i)/(s-i)}var ys=60,xi=3600,wi=86400;function Xd(){let e=[.001,.01,.1,.2,.5,1,2,5,10,15,30],t=[1,2,5,10,15,30].map(s=>s*ys),n=[1,2,3,6,12].map(s=>s*xi),r=[1,2,5,10,20,50,100,200,500,1e3].map(s=>s*wi);return[...e,...t,...n,...r]}function ef(e,t){let n=e<0?"−":"",r=Math.abs(e);return r<1e-9?"0":t>=wi?`${n}${no(r/wi)} d`:t>=xi?`${n}${no(r/xi)} h`:t>=ys?r<2*xi?`${n}${no(r/ys)} min`:`${n}${Zd(r/ys)} h`:r<2*ys?`${n}${no(r)} s`:`${n}${Zd(r)} min`}function Zd(e){let t=e%60;return`${Math.floor(e/60)}:${t<10?"0":""}${no(t)}`}function no(e){return String(Number(e.toFixed(3)))}function tf(){return Rt()==="en"?"en-GB":Rt()}function nf(e,t){let n="";return e.map(r=>{let s=new Date(r*1e3),o=s.toLocaleDateString(Rt(),{month:"short",day:"numeric"});if(t>=wi)return o;let i=s.toLocaleTimeString(tf(),{hour:"2-digit",minute:"2-digit",...t<ys?{second:"2-digit"}:{}});return o===n?i:(n=o,`${o} ${i}`)})}function rf(e){return new Date(e*1e3).toLocaleString(tf(),{day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",second:"2-digit"})}var L0=4,P0=14,sf=32,O0=of([1,2,2.5,5],-32,308);function $i(e,t,n="step"){let r={stroke:e["text-2"],font:`11px ${vn}`,grid:{stroke:e.grid,width:1},ticks:{show:!1},border:{show:!0,stroke:e["border-strong"],width:1}};return[{...r,grid:{show:!1},size:24,gap:4,space:64,...N0(n)},{...r,border:{show:!1},gap:8,space:sf,size:(s,o,i,a)=>{let l=s.axes[i];if(a>1&&l?._size!==void 0)return l._size;let u=Math.max(0,...(o??[]).map(m=>m.length));return Math.max(36,16+u*6.2)},incrs:O0,values:(s,o,i,a,l)=>B0(o,t?0:l),...t?{splits:H0,filter:(s,o)=>o}:{}}]}function N0(e){return e==="wall"?{space:96,values:(t,n,r,s,o)=>nf(n,o)}:e==="relative"?{incrs:Xd(),values:(t,n,r,s,o)=>n.map(i=>ef(i,o))}:{incrs:of([1,2,5],0,15),values:(t,n)=>z0(n)}}function z0(e){let t=e.map(n=>Na(n));return new Set(t).size<t.length?e.map(n=>F(n)):t}function H0(e,t,n,r){let{distr:s,asinh:o=1}=e.scales.y??{},i=s===L0?o:0,a=e.bbox.height/devicePixelRatio,l=I0(n,r,i,Math.max(2,Math.floor(a/sf)));return D0(l,u=>a*wr(u,i)/(wr(r,i)-wr(n,i)))}function D0(e,t){let n=[];for(let r of[...e].sort((s,o)=>+(o===0)-+(s===0)||Math.abs(o)-Math.abs(s)))n.every(s=>Math.abs(t(r)-t(s))>=P0)&&n.push(r);return n.sort((r,s)=>r-s)}function I0(e,t,n,r){let s=n>0?n:e,o=Math.max(Math.abs(t),n>0?Math.abs(e):0),i=Math.floor(Math.log10(s)),a=Math.ceil(Math.log10(o)),l=Math.log10(o/s),u=n>0&&e<0&&t>0?2:1,m=Math.max(1,Math.ceil((a-i)*u/r)),d=l*u*2<=Math.max(r,4)?[1,2,5]:[1],b=n>0?[0]:[];for(let x=a-a%m;x>=i;x-=m)for(let $ of d){let M=+`${$}e${x}`;b.push(M),n>0&&b.push(-M)}return b.filter(x=>x>=e&&x<=t).sort((x,$)=>x-$)}function B0(e,t){return e.map(n=>{if(n===null)return"";let r=Math.abs(n);if(!(t>0))return ee(n,3);let s=W0(t),o=Math.floor(Math.log10(r))-s+1;return n!==0&&(r>=1e5||r<.001)?ee(n,Math.max(3,Math.min(15,o))):(s<0?n.toFixed(-s):ee(n,5)).replace("-","−")})}function W0(e){let[t="",n="0"]=e.toExponential(5).split("e");return Number(n)-(String(Number(t)).split(".")[1]?.length??0)}function of(e,t,n){let r=[];for(let s=t;s<n;s+=1)for(let o of e)r.push(+`${o}e${s}`);return r}function F0(e,t){return e.x<t.x+t.width&&t.x<e.x+e.width&&e.y<t.y+t.height&&t.y<e.y+e.height}function lf(e,t,n,r,s,o=[]){let i=[],a=[];for(let l of[...e].sort((u,m)=>u.priority-m.priority)){let u=V0(l.text,t.width*.9,n),m=n(u),d=null,b=1/0,x=l.places(m,r),[$,M]=x[0]??[0,0];if(!a.some(O=>O.text===u&&Math.abs(O.x-$)<m&&Math.abs(O.y-M)<3*r)){for(let[O,[T,N]]of x.entries()){let L={x:af(T,t.x,t.x+t.width-m),y:af(N,t.y,t.y+t.height-r),width:m,height:r},G=[...i,...o].some(Q=>F0(L,Q));if(G&&!l.forced)continue;let H=Math.hypot(L.x-T,L.y-N)/r,Y=s(L)+O*.5+H*4+(G?1e3:0);Y<b&&(b=Y,d=L)}d&&(i.push({...d,text:u,colour:l.colour}),a.push({text:u,x:$,y:M}))}}return i}function af(e,t,n){return Math.max(t,Math.min(n,e))}function V0(e,t,n){if(n(e)<=t)return e;let r=e.length-1;for(;r>1&&n(`${e.slice(0,r)}…`)>t;)r-=1;return`${e.slice(0,r).trimEnd()}…`}var xs=class{constructor(t,n,r,s){this.plot=t;this.colours=n;this.curves=r;this.abscissa=s;this.wishes=[];this.obstacles=[];this.tints=new Map;this.ctx=t.ctx,this.ratio=devicePixelRatio;let{left:o,top:i,width:a,height:l}=t.bbox;this.box={x:o,y:i,width:a,height:l}}x(t,n){return this.plot.valToPos(this.abscissa.x(t,n),"x",!0)}y(t){return this.plot.valToPos(t,"y",!0)}get bottom(){return this.box.y+this.box.height}get right(){return this.box.x+this.box.width}inside(t){return t>=this.box.x-1&&t<=this.right+1}valueAt({member:t,tag:n},r){let s=this.curves.find(a=>a.member===t&&a.tag===n);if(!s)return null;let o=null,i=1/0;return s.steps.forEach((a,l)=>{let u=s.values[l];typeof u=="number"&&Math.abs(a-r)<i&&(i=Math.abs(a-r),o=u)}),o}within(t){let{ctx:n,box:r}=this;n.save(),n.beginPath(),n.rect(r.x,r.y,r.width,r.height),n.clip(),t(n),n.restore()}tint(t,n){this.tints.set(t,[...this.tints.get(t)??[],n])}wash(){this.within(t=>{for(let[n,r]of this.tints){t.fillStyle=n,t.beginPath();for(let{x:s,y:o,width:i,height:a}of r)t.rect(s,o,i,a);t.fill()}})}trace(t,n,r){this.within(s=>{s.strokeStyle=r,s.lineWidth=1.25*this.ratio,s.beginPath();let o=!1;t.forEach((i,a)=>{let l=n[a];if(typeof l!="number"){o=!1;return}o?s.lineTo(this.x(i),this.y(l)):s.moveTo(this.x(i),this.y(l)),o=!0}),s.stroke()})}line(t,n,r,s,o,i=1,a=[]){let{ctx:l,ratio:u}=this;l.save(),l.strokeStyle=o,l.lineWidth=i*u,l.setLineDash(a.map(m=>m*u)),l.beginPath(),l.moveTo(t,n),l.lineTo(r,s),l.stroke(),l.restore()}ring(t,n,r,s){let{ctx:o,ratio:i}=this;o.save(),o.beginPath(),o.arc(t,n,r*i,0,2*Math.PI),o.fillStyle=this.colours.surface,o.fill(),o.lineWidth=2*i,o.strokeStyle=s,o.stroke(),o.restore()}triangle(t,n,r,s,o){let{ctx:i,ratio:a}=this,l=r*a,u=o?l:-l;i.save(),i.beginPath(),i.moveTo(t,n),i.lineTo(t-l*.6,n+u),i.lineTo(t+l*.6,n+u),i.closePath(),i.fillStyle=s,i.fill(),i.restore()}occupy(t,n,r,s){this.obstacles.push({x:t,y:n,width:r,height:s})}label(t,n,r){if(!t||n.strength<1)return;let{colour:s,priority:o,strength:i}=n,a=i>1;this.wishes.push({text:t,colour:s,priority:a?-1:o,places:r,forced:a})}note(t,n,r){this.wishes.push({text:t,colour:n,priority:4,places:r,forced:!1})}flush(){let{ctx:t,ratio:n,box:r}=this;if(!this.wishes.length)return;t.save(),t.font=`500 ${11*n}px ${vn}`,t.textBaseline="middle",t.textAlign="left";let s=4*n,o=a=>t.measureText(a).width+2*s,i=lf(this.wishes,r,o,16*n,this.crowding(),this.obstacles);for(let{x:a,y:l,width:u,height:m,text:d,colour:b}of i)t.fillStyle=je(this.colours.surface,.5),t.beginPath(),t.roundRect(a,l,u,m,3*n),t.fill(),t.strokeStyle=je(this.colours.surface,.85),t.lineWidth=3*n,t.lineJoin="round",t.strokeText(d,a+s,l+m/2+n*.5),t.fillStyle=b,t.fillText(d,a+s,l+m/2+n*.5);t.restore()}crowding(){let{box:t}=this,n=6*this.ratio,r=Math.ceil(t.width/n)+1,s=Math.ceil(t.height/n)+1,o=new Uint8Array(r*s),i=l=>Math.max(0,Math.min(r-1,Math.floor((l-t.x)/n))),a=l=>Math.max(0,Math.min(s-1,Math.floor((l-t.y)/n)));for(let l of this.curves){let[u,m]=[NaN,NaN];l.steps.forEach((d,b)=>{let x=l.values[b];if(typeof x!="number"){u=NaN;return}let[$,M]=[this.x(d,l),this.y(x)],_=Number.isNaN(u);if(this.inside($)||!_&&this.inside(u)){let[O,T]=_?[$,M]:[u,m],N=Math.min(100,Math.ceil(Math.hypot($-O,M-T)/n))||1;for(let L=1;L<=N;L+=1){let G=L/N;o[a(T+(M-T)*G)*r+i(O+($-O)*G)]=1}}[u,m]=[$,M]})}return({x:l,y:u,width:m,height:d})=>{let b=0;for(let x=a(u);x<=a(u+d);x+=1)for(let $=i(l);$<=i(l+m);$+=1)b+=o[x*r+$]??0;return b}}};var uf={nan:"NaN",inf:"+Inf","-inf":"−Inf"};function cf(e,t){e.curves.forEach((n,r)=>{let s=e.colours[t(n)];for(let{step:o,value:i,count:a}of n.marks){let l=e.x(o,n),u=e.x(U0(n,o,a),n);if(u<e.box.x||l>e.right)continue;let m=i!=="-inf",d=(4+r*11)*e.ratio,b=m?e.box.y+d:e.bottom-d,x=m?b+5*e.ratio:b-5*e.ratio;e.occupy(l-6*e.ratio,x-5*e.ratio,u-l+12*e.ratio,10*e.ratio),e.within(()=>{u>l&&e.line(l,x,u,x,s,3),e.triangle(l,b,9,s,m)});let $=a>1?`${uf[i]} ×${a}`:uf[i],M=7*e.ratio,_=m?x+6*e.ratio:x-22*e.ratio;e.label($,{colour:s,strength:1,priority:2},(O,T)=>[[l+M,x-T/2],[l-O-M,x-T/2],[l-O/2,_],[l+M,_],[l-O/2,_+(m?T:-T)]])}})}function U0(e,t,n){if(n<2)return t;let r=e.steps.indexOf(t);if(r<0)return t;let s=r;for(;s+1<e.steps.length&&e.values[s+1]===null;)s+=1;return e.steps[s]??t}function pf(e,t){if(e.abscissa.axis==="step")for(let n of e.curves){let r=je(e.colours[t(n)],.4);for(let{steps:s,values:o}of n.overwritten??[])e.trace(s,o,r)}}function q0(e){let t=e.flatMap(({steps:r,resets:s})=>s.map(o=>({step:o,steps:r}))),n=[];for(let{step:r,steps:s}of t.sort((o,i)=>o.step-i.step)){let o=n.at(-1);(o===void 0||vs(s,o)<vs(s,r))&&n.push(r)}return n}function df(e){let t=e.colours["text-2"];for(let n of q0(e.curves)){let r=e.x(n);e.inside(r)&&(e.line(r,e.box.y,r,e.bottom,t,1,[1,3]),e.label(p("log goes back",{desc:"Mark on a chart: the steps begin again"}),{colour:t,strength:1,priority:4},(s,o)=>{let i=3*e.ratio,a=e.bottom-o-i,l=e.box.y+(e.box.height-o)/2;return[a,e.box.y+i,l].flatMap(u=>[[r+i,u],[r-s-i,u]])}))}}function ff(e){let t=e.colours["text-2"],[n]=[...e.curves].sort((r,s)=>s.points-r.points);for(let{step:r,seconds:s}of n?.pauses??[]){let o=n?.steps.find(x=>x>r)??r,[i,a]=[e.x(r,n),e.x(o,n)];if(a<e.box.x||i>e.right)continue;let l=e.abscissa.axis!=="step",u=(i+a)/2;e.within(x=>{if(!l){e.line(u,e.box.y,u,e.bottom,t,1,[4,2,1,2]);return}x.fillStyle=je(t,.1),x.fillRect(i,e.box.y,Math.max(a-i,e.ratio),e.box.height)});let m=p(h`paused ${bn(s)}`,{desc:"Mark on a chart: nothing was logged for so long"}),[d,b]=[Math.max(i,e.box.x),Math.min(a,e.right)];e.note(m,t,(x,$)=>[[l&&b-d>x?(d+b-x)/2:u+3*e.ratio,e.bottom-$-3*e.ratio]])}}function mf(e,t){let n=e.colours["text-2"],r=3*e.ratio;for(let{value:s,label:o}of t){let i=e.y(s),a=i<e.box.y?"↑ ":i>e.bottom?"↓ ":"";a||e.line(e.box.x,i,e.right,i,n,1,[2,2]),e.note(a+o,n,(l,u)=>{let m=Math.max(i-u-r,e.box.y+r),d=Math.min(i+r,e.bottom-u-r);return[0,1,.5,.25,.75].flatMap(b=>{let x=e.box.x+r+(e.box.width-l-2*r)*b;return[[x,m],[x,d]]})})}}function _r(e){return["train","validation","test"].includes(e)?e:"none"}function Si(e){return e==="validation"||e==="test"}var j0=10;function hf(e,t,n){let{curves:r,splits:s,palette:o}=t,i=new xs(e,o,r,n);pf(i,a=>_r(s[r.indexOf(a)]??"none")),Al(t,({evidence:a},l)=>{gs(a).under?.(i,a,l)}),i.wash()}function gf(e,t,n){let{curves:r,splits:s,palette:o}=t,i=new xs(e,o,r,n);ff(i),df(i),cf(i,a=>_r(s[r.indexOf(a)]??"none")),mf(i,t.levels),Al(t,({evidence:a},l)=>{gs(a).over?.(i,a,l)}),i.flush()}function bf(e,t,n,r,s){let o=new xs(e,t.palette,t.curves,n),i=[o.box.x+r*o.ratio,o.box.y+s*o.ratio],a=null,l=j0;return Al(t,({evidence:u,id:m})=>{let d=gs(u).distance?.(o,u,i)??1/0;d/o.ratio>=l||(l=d/o.ratio,a=m)}),a}function Al(e,t){let{annotations:n,lit:r,palette:s}=e,o={point:0,gap:1,level:2,span:3,stat:4};for(let i of n){let{finding:a,evidence:l,id:u}=i,m=r!==null&&(u===r||u.startsWith(`${r}#`));if(!m&&!rn(a))continue;let d=m?2:r===null?1:.5,{leading:b}=i;t(i,{colour:s[a.severity],strength:d,leading:b,priority:o[l.kind]})}}var K0=60,vf=16,G0=.35;function xf(e,t,n){let r=e.curves.flatMap((o,i)=>o.smoothed?[i]:[]);return[...e.curves.map((o,i)=>yf(e,i,i,t,n,r.includes(i))),...r.map((o,i)=>yf(e,o,e.curves.length+i,t,n,null))]}function yf(e,t,n,r,s,o){let i=e.splits[t]??"none",a=e.palette[_r(i)],l=o?je(a,G0):a,u=Si(i),m=o===null?0:K0,d=u&&!o;return{stroke:l,width:o?1.25:u?2:1.75,spanGaps:!1,points:{show:!0,size:(u?7:5)-(o?2:0),width:o?1:1.5,stroke:l,fill:u?e.palette.surface:l,filter:()=>Y0(r(),n,s(),m,d)}}}function Y0({x:e,columns:t,isolated:n},r,[s,o],i,a){let l=[];if((t[r]??[]).forEach((m,d)=>{let b=e[d]??0;typeof m=="number"&&b>=s&&b<=o&&l.push(d)}),l.length<=i)return l;let u=new Set(n[r]);if(a){let m=l.length/vf;for(let d=0;d<vf;d+=1)u.add(l[Math.floor((d+.5)*m)]??0)}return[...u].sort((m,d)=>m-d)}function wf(e){return e==="mousemove"||e==="mouseleave"}function $f(e,t){return e.length===t.length&&e.every((n,r)=>n===t[r])}var ki=class{constructor(t,n,r){this.root=t;this.events=n;this.syncKey=r;this.grid={x:[],columns:[],isolated:[]};this.abscissa=new to("step",[],0);this.window=null;this.chart=null;this.scene=null;this.size={width:0,height:0};this.built="";this.hovered=null}show(t){let n=this.scene;this.scene=t;let r=!n||!$f(n.curves,t.curves)||n.axis!==t.axis||n.origin!==t.origin;if(r&&(this.abscissa=new to(t.axis,t.curves,t.origin),this.grid=this.abscissa.grid()),!this.size.width||!this.size.height)return;let s=[...yi(t.annotations),...t.levels.map(({value:x})=>x)],{scale:o,axis:i,palette:a,splits:l,xRange:u,yRange:m}=t,d=t.curves.map(x=>x.smoothed!==void 0),b=JSON.stringify([o,i,a.page,l,d,u,m,s]);!this.chart||b!==this.built?(this.built=b,this.build(t,s)):r?(this.chart.setData(this.data(),!1),this.rescale(),this.fitValues(this.chart)):(n.lit!==t.lit||!$f(n.annotations,t.annotations))&&(t.annotations.length||n.annotations.length)&&this.chart.redraw(!1)}resize(t,n){!t||!n||t===this.size.width&&n===this.size.height||(this.size={width:t,height:n},this.chart?this.chart.setSize(this.size):this.scene&&this.show({...this.scene}))}destroy(){this.chart?.destroy(),this.chart=null,this.built=""}zoom(t){this.window=t,this.rescale(),this.events.zoom(t)}point(t){let{chart:n}=this;if(!n)return;let r=t===null?void 0:this.grid.x[t],[s,o]=r===void 0?[-10,-10]:[n.valToPos(r,"x"),10];n.setCursor({left:s,top:o});let{clientWidth:i,clientHeight:a}=n.over;Ge.sync(this.syncKey).pub("mousemove",n,s,o,i,a,t??-1)}get canvas(){return this.chart?.ctx.canvas??null}nearest(t,n){let r=this.grid.columns[t]??[];for(let s=0;s<r.length;s+=1){if(typeof r[n-s]=="number")return n-s;if(typeof r[n+s]=="number")return n+s}return null}stepAt(t){let n=this.grid.x[t]??0;for(let[r,s]of(this.scene?.curves??[]).entries()){let o=s.steps[this.abscissa.indexAt(r,n)];if(o!==void 0)return o}return Math.round(this.abscissa.step(n))}data(){return[this.grid.x,...this.grid.columns]}rescale(){let[t,n]=this.shown();this.chart?.setScale("x",{min:t,max:n})}fitValues(t){let{range:n}=t.scales.y??{};if(typeof n!="function")return;let[r,s]=n(t,0,1,"y");typeof r=="number"&&typeof s=="number"&&t.setScale("y",{min:r,max:s})}shown(){let{x:t}=this.grid,n=this.window??this.scene?.xRange??null,[r,s]=n?[this.abscissa.x(n[0]),this.abscissa.x(n[1])]:[t[0]??0,t.at(-1)??1];return r===s?[r-.5,s+.5]:[r,s]}build(t,n){this.chart?.destroy();let r=()=>this.grid,s=()=>this.shown(),o={...this.size,padding:[8,12,0,0],legend:{show:!1},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},points:{size:8,width:2},sync:{key:this.syncKey,setSeries:!1,scales:["x",null],filters:{pub:wf,sub:wf}},dataIdx:(i,a,l)=>a?this.nearest(a-1,l)??l:l,bind:{dblclick:()=>()=>(this.zoom(null),null)}},scales:sp(t,this.grid,n,()=>this.scene?.curves??[],()=>this.steps(),s),axes:$i(t.palette,t.scale!=="linear",t.axis),series:[{},...xf(t,r,s)],hooks:{drawClear:[i=>this.scene&&hf(i,this.scene,this.abscissa)],draw:[i=>this.scene&&gf(i,this.scene,this.abscissa)],setCursor:[i=>this.events.cursor((i.cursor.left??-1)<0?null:i.cursor.idx??null)],setSelect:[i=>this.onSelect(i)]}};this.chart=new Ge(o,this.data(),this.root),this.listen(this.chart),this.rescale()}steps(){return this.window??this.scene?.xRange??[-1/0,1/0]}listen(t){let n=s=>this.scene&&bf(t,this.scene,this.abscissa,s.offsetX,s.offsetY),r=s=>{s!==this.hovered&&(this.hovered=s,t.over.style.cursor=s===null?"":"pointer",this.events.hover(s))};t.over.addEventListener("mousemove",s=>{r(s.buttons?null:n(s))}),t.over.addEventListener("mouseleave",()=>{r(null)}),t.over.addEventListener("click",s=>{let o=n(s);o!==null&&this.events.pick(o)})}onSelect(t){let{left:n,width:r}=t.select;if(r<5)return;let s=[t.posToVal(n,"x"),t.posToVal(n+r,"x")],o=[this.abscissa.step(s[0]),this.abscissa.step(s[1])];t.setSelect({left:0,top:0,width:0,height:0},!1),o[0]<o[1]&&this.zoom(o)}};var Ri=re`
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
`;function Sf(e,t){let n=[];if(t.classes!==null&&e.role==="loss"){let r=Math.log(t.classes);n.push({value:r,label:`ln ${F(t.classes)} = ${ee(r)}`})}if(t.prior!==null&&e.role==="loss"){let r=J0(t.prior);n.push({value:r,label:p(h`entropy of ${t.prior.join(", ")} = ${ee(r)}`,{desc:"Entropy of class shares"})})}for(let[r,s]of t.levels)r===e.title&&n.push({value:s,label:ee(s)});return n}function J0(e){let[t=.5]=e,n=e.length===1?[t,1-t]:e,r=n.reduce((s,o)=>s+o,0);return-n.reduce((s,o)=>s+o/r*Math.log(o/r),0)}function kf(e,t){let n=e.find(({rule:r})=>r==="predicts-the-prior");for(let r of n?.evidence??[]){if(r.kind!=="level"||!(r.value>0&&r.value<1))continue;if(t.find(({member:o,tag:i})=>o===r.member&&i===r.tag)?.role==="score")return r.value}return null}function Rf(e,t){let n=e.findLastIndex(({better:i})=>i!=="none"),[r,s]=[e[n],t[n]];if(!r||!s)return null;let o=null;for(let[i,a]of s.values.entries()){if(a===null)continue;(o===null||(r.better==="lower"?a<o.value:a>o.value))&&(o={value:a,step:s.steps[i]??0})}return o&&{value:o.value,label:p(h`best ${ee(o.value)} @ ${Fe(o.step)}`,{desc:"Best value and its step"})}}function Tf(e,t){let n=e.kind==="span"?[e.first_step,e.last_step]:"step"in e?[e.step,e.step]:null,[r=0,s=0]=n??[],o=t[1]-t[0];if(!n||o<=0)return null;let i=Math.max((s-r)*.5,o*.05,2),a=[Math.max(t[0],r-i),Math.min(t[1],s+i)];return a[1]-a[0]>o*.7||a[0]>=a[1]?null:a}var Ti=class{constructor(t){this.host=t;this.curves=null;this.whole=[];this.error=null;this.wanted=null;this.window=null;this.request=0;this.zoomRequest=null;t.addController(this)}hostDisconnected(){this.zoomRequest?.abort()}async load(t){this.wanted=t;let n=this.request+=1;try{let r=await t.store.load(t.run,t.series,t.width,t.smoothing);if(n!==this.request)return;this.whole=r,this.error=null,(!this.window||!this.curves)&&this.put(r),this.window&&await this.refine(this.window)}catch(r){if(n!==this.request||Wn(r))return;this.error=r.message,this.host.requestUpdate()}}zoom(t){this.window=t,this.zoomRequest?.abort(),t?this.refine(t):this.put(this.whole)}put(t){this.curves=t,this.host.requestUpdate()}async refine([t,n]){let{wanted:r,whole:s}=this;if(!r||!s.some(l=>l.thinned)){this.curves!==s&&this.put(s);return}let[o,i]=[Math.floor(t),Math.ceil(n)],a=this.zoomRequest=new AbortController;try{let l=await r.store.source.curves(r.run,[...r.series],r.width,{start:o,end:i},a.signal,r.smoothing);if(a.signal.aborted||s!==this.whole)return;this.put(s.map(u=>{let m=l.series.find(({member:d,tag:b})=>d===u.member&&b===u.tag);return m?Xo(u,m,o,i):u}))}catch{}}};function Mf(e,t,n,r,s){if(e.ctrlKey||e.metaKey||e.altKey)return null;let o=t.grid.x.length-1,i=e.shiftKey?Math.max(1,Math.round(o/20)):1,a=n??(e.key==="ArrowLeft"?o+1:-1);switch(e.key){case"ArrowLeft":return{cursor:Math.max(0,a-i)};case"ArrowRight":return{cursor:Math.min(o,a+i)};case"Home":return{cursor:0};case"End":return{cursor:o};case"+":case"=":return Ef(t,n,.5);case"-":return Ef(t,n,2);case"Escape":case"0":return{zoom:null};case"n":case"p":{let l=s[Q0(s,r,e.key==="n"?1:-1)];return l?{evidence:l.id}:null}case"Enter":return s.some(({id:l})=>l===r)?{find:!0}:null;default:return null}}function Q0(e,t,n){let r=e.findIndex(({id:s})=>s===t);return r<0?n>0?0:e.length-1:(r+n+e.length)%e.length}function Ef(e,t,n){let[r,s]=[e.stepAt(0),e.stepAt(e.grid.x.length-1)];if(r>=s)return null;let[o,i]=e.window??[r,s],a=t===null?(o+i)/2:e.stepAt(t),l=(i-o)*n/2,u=[Math.max(r,a-l),Math.min(s,a+l)];return{zoom:u[0]<=r&&u[1]>=s?null:u}}function ro({split:e,member:t,tag:n},r){return r>1?pt(e):e==="none"?t==="."?n:t:pt(e)}function Cl(e,t,n,r,s){let o=t[n];if(!o)return{text:"",smoothed:"",away:null};let i=m=>o.smoothed?ts(o.smoothed[m],s):"";if(r===null||!e){let m=o.values.findLastIndex(d=>d!==null);return{text:ts(o.values[m],s),smoothed:i(m),away:null}}let a=e.abscissa.indexAt(n,e.grid.x[r]??NaN);if(a>=0&&o.values[a]===null)return{text:Un(),smoothed:"",away:null};let l=e.nearest(n,r),u=l===null?-1:e.abscissa.indexAt(n,e.grid.x[l]??NaN);return u<0?{text:"–",smoothed:"",away:null}:{text:ts(o.values[u],s),smoothed:i(u),away:l===r?null:o.steps[u]??null}}function _f(e,{text:t,smoothed:n,away:r},s,o,i){let a=`${e.member==="."?"":`${e.member} · `}${e.tag}
${e.why}`,l=y`${Gc(e.split)}<span class="cut">${ro(e,s)}</span>`;return y`<span class="key ${o?"off":""}">
    ${s>1?y`<button
            class="name"
            title=${`${a}
${o?p("Show this curve"):p("Hide this curve")}`}
            aria-pressed=${!o}
            @click=${i}
          >
            ${l}
          </button>`:y`<span class="name" title=${a}>${l}</span>`}<b>${o?p("hidden",{desc:"A curve that is not drawn"}):t}</b>${n&&!o?y`<span class="quiet" title=${p("Smoothed")}>≈ ${n}</span>`:R}${r!==null?y`<span class="quiet">@ ${F(r)}</span>`:R}
  </span>`}function Af(e,t,n){let r=n===null?void 0:e?.grid.x[n];if(!e||n===null||r===void 0){let i=Math.max(...t.map(a=>a.steps.at(-1)??0));return y`<span class="step quiet"
      >${p(h`last, step ${F(i)}`,{desc:"The values are those of the last step"})}</span
    >`}let{axis:s}=e.abscissa,o=s==="wall"?rf(r):s==="relative"?bn(Math.max(0,r)):"";return y`<span class="step quiet"
    >${o?y`${o} · `:R}${Vt(F(e.stepAt(n)))}</span
  >`}var Cf=re`
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
`;var ws=16,Lf=64,Z0=12;function Pf(e,{title:t,note:n,keys:r},s){let o=e.width/(e.clientWidth||e.width),i=document.createElement("canvas");i.width=e.width+2*ws*o,i.height=e.height+(Lf+Z0)*o;let a=i.getContext("2d");if(!a)return i;a.fillStyle=s.surface,a.fillRect(0,0,i.width,i.height),a.drawImage(e,ws*o,Lf*o),a.scale(o,o);let l=i.width/o-2*ws;a.textBaseline="middle",a.fillStyle=s.text,a.font=`600 14px ${vn}`,a.fillText(t,ws,20,l*.6);let u=Math.min(l*.6,a.measureText(t).width);a.fillStyle=s["text-2"],a.font=`400 12px ${vn}`,a.textAlign="right",a.fillText(n,ws+l,20,Math.max(1,l-u-16)),a.textAlign="left";let m=ws;for(let{split:d,text:b}of r)X0(a,m,44,s[_r(d)],Si(d)?s.surface:null),a.fillStyle=s.text,a.fillText(b,m+26,44),m+=26+a.measureText(b).width+16;return i}function X0(e,t,n,r,s){e.strokeStyle=r,e.lineWidth=2,e.beginPath(),e.moveTo(t,n),e.lineTo(t+20,n),e.stroke(),s!==null&&(e.fillStyle=s,e.lineWidth=1.5,e.beginPath(),e.arc(t+10,n,3,0,2*Math.PI),e.fill(),e.stroke())}var ev={nan:"NaN",inf:"Infinity","-inf":"-Infinity"};function Of(e,t,n){let[r,s]=n??[-1/0,1/0],o=[...new Set(t.flatMap(u=>u.steps))].filter(u=>u>=r&&u<=s).sort((u,m)=>u-m),i=t.map(u=>new Map(u.steps.map((m,d)=>[m,d]))),a=["step"];e.forEach((u,m)=>{let d=u.member==="."?u.tag:`${u.member}/${u.tag}`;a.push(d,`${d} wall_time`),t[m]?.smoothed&&a.push(`${d} smoothed`)});let l=o.map(u=>{let m=[String(u)];return t.forEach((d,b)=>{let x=i[b]?.get(u),$=x===void 0?"":d.values[x]??tv(d,u);m.push(String($),String(x===void 0?"":d.wall_times[x]??"")),d.smoothed&&m.push(String(x===void 0?"":d.smoothed[x]??""))}),m.join(",")});return[a.map(nv).join(","),...l,""].join(`\r
`)}function tv(e,t){let n=e.marks.findLast(r=>r.step<=t);return ev[n?.value??"nan"]}function nv(e){let t=/^[=+\-@\t]/.test(e)?`'${e}`:e;return/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function Nf(e,t,n){let r=[`### ${Ie(e.rule,t)}: ${Ei(e.run)}`,"",ze([`**${vr(e.severity)}**`,Bo(e.confidence)]),"",e.message,""],s=e.evidence.flatMap(a=>a.kind==="stat"?[a]:[]);if(s.length){let a=[p("Measured",{desc:"Head of a column of names of measured numbers"}),p("Value",{desc:"A measured number"}),p("Limit",{desc:"What a number is held against"})];r.push(`| ${a.join(" | ")} |`,"| --- | ---: | ---: |");for(let{name:l,value:u,limit:m,unit:d}of s){let b=m===null?"":Mr(m,d);r.push(`| ${Ei(l)} | ${Mr(u,d)} | ${b} |`)}r.push("")}let o=e.evidence.filter(a=>a.kind!=="stat");for(let a of o){let{name:l,value:u}=bs(a);r.push(`- ${Ei(l)}${u?`: ${Ei(u)}`:""}`)}o.length&&r.push("");let i=e.remedies.map(a=>t?.remedies[a]?.action).filter(a=>a!==void 0);return i.length&&r.push(p("What to do next:"),"",...i.map((a,l)=>`${l+1}. ${a}`),""),n&&r.push(`<${n}>`,""),r.join(`
`)}function Ei(e){return e.replace(/[\\`*_[\]<>|#]/g,"\\$&").replace(/\s+/g," ")}function Ll(e,t,n){return`${`${e} ${t}`.replace(/[^\p{L}\p{N}._=-]+/gu,"-").replace(/^[-.]+|-+$/g,"").slice(0,120)||"chart"}.${n}`}var dt=class extends ce{constructor(){super(...arguments);this.series=[];this.curves=[];this.shown=[];this.heading="";this.run="";this.window=null;this.log=!1;this.dark=!1;this.canvas=()=>null;this.item=(n,r,s)=>y`<button
      role=${s===void 0?"menuitem":"menuitemcheckbox"}
      aria-checked=${s??R}
      @click=${()=>{r(),this.close()}}
    >
      ${n}<span class="tick" aria-hidden="true">${s?"✓":""}</span>
    </button>`}close(){this.box.open=!1,this.handle.focus()}onFocusOut(n){let r=n.relatedTarget;(!r||!this.renderRoot.contains(r))&&(this.box.open=!1)}onKey(n){n.key!=="Escape"||!this.box.open||(n.stopPropagation(),this.close())}savePicture(){let n=this.canvas();if(!n)return;let r=this.shown.map(a=>this.series[a]).filter(a=>a!==void 0).map(a=>({split:a.split,text:ro(a,this.series.length)})),s=this.window?.map(a=>F(Math.round(a))),o=[this.run,s?zo(s[0]??"",s[1]??""):""].filter(Boolean).join(" · ");Pf(n,{title:this.heading,note:o,keys:r},xr(this.dark)).toBlob(a=>a&&zf(a,Ll(this.run,this.heading,"png")),"image/png")}saveNumbers(){let n=Of(this.shown.flatMap(r=>this.series[r]??[]),this.shown.flatMap(r=>this.curves[r]??[]),this.window);zf(new Blob([n],{type:"text/csv;charset=utf-8"}),Ll(this.run,this.heading,"csv"))}render(){let n=this.curves.some(r=>r.thinned);return y`<details
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
        ${this.item(p("Logarithmic values"),()=>this.dispatchEvent(new CustomEvent("td-log",{detail:!this.log})),this.log)}
        ${this.item(p("Save picture (PNG)"),()=>{this.savePicture()})}
        ${this.item(n?p("Save shown points (CSV)"):p("Save points (CSV)"),()=>{this.saveNumbers()})}
      </div>
    </details>`}};dt.styles=[Re,re`
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
    `],k([A({attribute:!1})],dt.prototype,"series",2),k([A({attribute:!1})],dt.prototype,"curves",2),k([A({attribute:!1})],dt.prototype,"shown",2),k([A()],dt.prototype,"heading",2),k([A()],dt.prototype,"run",2),k([A({attribute:!1})],dt.prototype,"window",2),k([A({type:Boolean})],dt.prototype,"log",2),k([A({type:Boolean})],dt.prototype,"dark",2),k([A({attribute:!1})],dt.prototype,"canvas",2),k([_n("details")],dt.prototype,"box",2),k([_n("summary")],dt.prototype,"handle",2),dt=k([Se("td-chart-menu")],dt);function zf(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>{URL.revokeObjectURL(n.href)},1e4)}var rv=400,Pn=class extends ce{constructor(){super(...arguments);this.curves=[];this.series=[];this.zoom=null;this.open=!1}render(){return y`<details @toggle=${n=>this.open=n.target.open}>
      <summary class="fold">${p("Show numbers")}</summary>
      ${this.open?this.renderTable():R}
    </details>`}renderTable(){let{x:n}=rs(this.curves),[r,s]=this.zoom??[-1/0,1/0],o=n.filter(d=>d>=r&&d<=s),i=Math.max(1,Math.ceil(o.length/rv)),a=o.filter((d,b)=>b%i===0||b===o.length-1),l=this.curves.reduce((d,b)=>d+b.points,0),u=this.curves.map(d=>new Map(d.steps.map((b,x)=>[b,d.values[x]??null]))),m=a.length<o.length||this.curves.some(d=>d.thinned);return y`<div class="box" tabindex="0" role="region" aria-label=${p("Numbers")}>
      <table>
        ${m?y`<caption>
                ${sv(a.length,l)}
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
                    ${x===void 0?"":x===null?Un():ee(x,5)}
                  </td>`})}
              </tr>`)}
        </tbody>
      </table>
    </div>`}};Pn.styles=[Re,re`
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
    `],k([A({attribute:!1})],Pn.prototype,"curves",2),k([A({attribute:!1})],Pn.prototype,"series",2),k([A({attribute:!1})],Pn.prototype,"zoom",2),k([de()],Pn.prototype,"open",2),Pn=k([Se("td-numbers")],Pn);function sv(e,t){let n=F(e);return ke(e,{one:p(h`${n} row of ${br(t)}; zoom in on the chart to see more.`),other:p(h`${n} rows of ${br(t)}; zoom in on the chart to see more.`)})}var Kt=re`
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
`;var ov=20,ve=class extends ce{constructor(){super(...arguments);this.run="";this.series=[];this.heading="";this.generation=0;this.annotations=[];this.lit=null;this.dark=!1;this.sync="steps";this.xRange=null;this.yRange=null;this.log=null;this.scale="auto";this.axis="step";this.origin=null;this.smoothing=0;this.levels=[];this.best=!1;this.eager=!1;this.joint=!1;this.window=null;this.cursor=null;this.seen=!1;this.near=!1;this.spoken="";this.off=new Set;this.data=new Ti(this);this.drawn=null;this.weighed=[];this.places=[];this.range=null;this.towering=!1;this.plot=null;this.watch=null;this.size=null}connectedCallback(){super.connectedCallback(),this.watch=new IntersectionObserver(n=>{this.near=n.at(-1)?.isIntersecting??!1,this.near&&(this.seen=!0)},{rootMargin:"200px"}),this.watch.observe(this)}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.following),this.watch?.disconnect(),this.size?.disconnect(),this.size=null,this.plot?.destroy(),this.plot=null}firstUpdated(){this.eager&&(this.seen=!0)}get steps(){let r=this.data.whole.flatMap(({steps:s})=>s.length?[s[0],s.at(-1)]:[]).filter(s=>s!==void 0);return r.length?[Math.min(...r),Math.max(...r)]:null}willUpdate(n){n.has("series")&&(this.off=new Set);let r=["series","run","generation","seen","smoothing"].some(a=>n.has(a));if(this.seen&&r){let{store:a,run:l,series:u,smoothing:m}=this;this.data.load({store:a,run:l,series:u,width:this.clientWidth||800,smoothing:m})}let{curves:s,whole:o}=this.data;this.drawn!==s&&(this.range=vt(s??[]));let i=yi(this.annotations);(this.weighed!==o||this.places.join()!==i.join())&&(this.towering=ei(o,i)),[this.drawn,this.weighed,this.places]=[s,o,i]}updated(n){let r=this.renderRoot.querySelector(".plot");if(!r||!this.drawn)return;let s=this.plot===null;this.plot??=new ki(r,{zoom:o=>this.onZoom(o),cursor:o=>this.cursor=o,hover:o=>this.dispatchEvent(new pe("td-light",{id:o,show:!1})),pick:o=>this.dispatchEvent(new pe("td-find",{id:o}))},this.sync),this.size||(this.size=new ResizeObserver(()=>this.plot?.resize(r.clientWidth,r.clientHeight)),this.size.observe(r)),this.plot.show(this.scene(this.drawn)),this.plot.resize(r.clientWidth,r.clientHeight),(s||n.has("window")||n.has("near"))&&this.follow(this.plot,s)}follow(n,r){clearTimeout(this.following);let s=this.window&&[...this.window];n.window?.join()!==s?.join()&&(r?n.zoom(s):this.near&&(this.following=setTimeout(()=>n.zoom(s),ov)))}scene(n){let{annotations:r,lit:s,xRange:o,yRange:i,axis:a,levels:l,best:u,series:m}=this,d=this.shown,b=u?Rf(m,this.data.whole):null,x=n.flatMap(({wall_times:$})=>$[0]??[]);return{curves:d.map($=>n[$]).filter($=>$!==void 0),splits:d.map($=>m[$]?.split??"none"),annotations:r,lit:s,axis:a,origin:this.origin??(x.length?Math.min(...x):0),scale:this.ownScale,levels:b?[...l,b]:l,palette:xr(this.dark),xRange:o,yRange:i}}get shown(){return this.series.map((n,r)=>r).filter(n=>!this.off.has(n))}get ownScale(){return this.log===null&&this.scale!=="auto"?this.scale:this.log??this.towering?"log":"linear"}toggle(n){let r=new Set(this.off);r.delete(n)||r.add(n),this.off=r.size<this.series.length?r:new Set,this.cursor=null}onZoom(n){n?.join()!==this.window?.join()&&this.dispatchEvent(new pe("td-window",{window:n})),this.data.zoom(n)}onKey(n){let{plot:r,annotations:s,lit:o}=this;if(!r||n.target!==n.currentTarget)return;let i=Mf(n,r,this.cursor,o,s);if(!i)return;n.preventDefault(),i.cursor!==void 0&&(r.point(i.cursor),this.cursor=i.cursor,this.spoken=this.sayCursor(r,i.cursor)),i.zoom!==void 0&&r.zoom(i.zoom),i.find&&o!==null&&this.dispatchEvent(new pe("td-find",{id:o}));let a=s.find(({id:m})=>m===i.evidence);if(!a)return;let{name:l,value:u}=bs(a.evidence);this.spoken=`${l} ${u}`,this.dispatchEvent(new pe("td-light",{id:a.id,show:!1}))}sayCursor(n,r){let s=this.shown.map((o,i)=>{let a=this.series[o],l=Cl(n,this.visible,i,r,this.range);return a?`${ro(a,this.series.length)} ${l.text}`:""});return ze([Vt(F(n.stepAt(r))),...s])}get visible(){return this.shown.map(n=>this.drawn?.[n]).filter(n=>n!==void 0)}render(){let{error:n,curves:r}=this.data;return y`<figure aria-label=${this.heading}>
      <div class="head">
        <h3 class="cut" title=${this.heading}>${this.heading}</h3>
        ${this.joint||!r?R:this.renderMenu(r)}
      </div>
      <div class="legend">
        ${this.series.map((s,o)=>this.renderKey(s,o))}
        ${r?Af(this.plot,r,this.cursor):R}
      </div>
      ${n?y`<div class="message">${n}</div>`:y`<div
              class="plot ${r?"":"waiting"}"
              tabindex="0"
              role="img"
              aria-label=${this.describe()}
              @keydown=${s=>this.onKey(s)}
            ></div>`}
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      ${r&&this.seen?y`<td-numbers .curves=${r} .series=${this.series} .zoom=${this.window}></td-numbers>`:R}
    </figure>`}renderMenu(n){return y`<td-chart-menu
      .series=${this.series}
      .curves=${n}
      .heading=${this.heading}
      .run=${this.run}
      .window=${this.window}
      .log=${this.ownScale!=="linear"}
      .dark=${this.dark}
      .canvas=${()=>this.plot?.canvas??null}
      .shown=${this.shown}
      @td-log=${r=>this.log=r.detail}
    ></td-chart-menu>`}renderKey(n,r){let s=this.shown.indexOf(r),o=s>=0?Cl(this.plot,this.visible,s,this.cursor,this.range):{text:"",smoothed:"",away:null};return _f(n,o,this.series.length,s<0,()=>{this.toggle(r)})}describe(){let n=this.series.map(i=>ze([i.split==="none"?i.tag:pt(i.split),br(i.points)])),r=ct(n),s=p(h`Chart of ${this.heading}: ${r}. Arrow keys read values, plus and minus zoom, Escape resets.`),o=p("N and P go through what was found, Enter to its text.",{desc:"Keys on a chart"});return this.annotations.length?`${s} ${o}`:s}};ve.styles=[Re,Kt,Ri,Cf],k([A({attribute:!1})],ve.prototype,"store",2),k([A()],ve.prototype,"run",2),k([A({attribute:!1})],ve.prototype,"series",2),k([A()],ve.prototype,"heading",2),k([A({type:Number})],ve.prototype,"generation",2),k([A({attribute:!1})],ve.prototype,"annotations",2),k([A({attribute:!1})],ve.prototype,"lit",2),k([A({type:Boolean})],ve.prototype,"dark",2),k([A()],ve.prototype,"sync",2),k([A({attribute:!1})],ve.prototype,"xRange",2),k([A({attribute:!1})],ve.prototype,"yRange",2),k([A({attribute:!1})],ve.prototype,"log",2),k([A()],ve.prototype,"scale",2),k([A()],ve.prototype,"axis",2),k([A({attribute:!1})],ve.prototype,"origin",2),k([A({type:Number})],ve.prototype,"smoothing",2),k([A({attribute:!1})],ve.prototype,"levels",2),k([A({type:Boolean})],ve.prototype,"best",2),k([A({type:Boolean})],ve.prototype,"eager",2),k([A({type:Boolean})],ve.prototype,"joint",2),k([A({attribute:!1})],ve.prototype,"window",2),k([de()],ve.prototype,"cursor",2),k([de()],ve.prototype,"seen",2),k([de()],ve.prototype,"near",2),k([de()],ve.prototype,"spoken",2),k([de()],ve.prototype,"off",2),ve=k([Se("td-chart")],ve);var iv=1,av=3,lv=4,uv=.16;function Hf(e,t,n){let{grid:r,lines:s,window:o,palette:i}=t,a=r.columns.length-s.length,l={width:t.width,height:t.height,padding:[8,12,0,0],legend:{show:!1},focus:{alpha:.25},cursor:{drag:{x:!0,y:!1,setScale:!1,dist:5},focus:{prox:24},points:{size:7,width:2},dataIdx:(u,m,d)=>m?n.nearest(m-1,d)??d:d,bind:{dblclick:()=>()=>(n.zoom(null),null)}},scales:{x:{time:!1,range:()=>[...o]},y:fv(t)},axes:$i(i,t.log),series:[{},...dv(t),...s.map((u,m)=>pv(u,r.isolated[a+m]??[]))],bands:s.flatMap(({range:u,colour:m})=>u?[{series:[u[1]+1,u[0]+1],fill:je(m,uv)}]:[]),hooks:{setCursor:[u=>n.cursor((u.cursor.left??-1)<0?null:u.cursor.idx??null)],setSeries:[(u,m)=>n.light(cv(t,(m??0)-1))],setSelect:[u=>{let{left:m,width:d}=u.select;d>=5&&n.zoom([u.posToVal(m,"x"),u.posToVal(m+d,"x")])}]}};return new Ge(l,[r.x,...r.columns],e)}function cv({grid:e,lines:t},n){let r=n-(e.columns.length-t.length);if(r>=0)return r;let s=t.findIndex(({range:o})=>o?.includes(n));return s<0?null:s}function pv({colour:e,dash:t,width:n},r){return{stroke:e,dash:t,width:n,spanGaps:!1,points:{show:r.length>0,filter:()=>r,size:5,fill:e}}}function dv({lines:e}){return e.flatMap(({range:t,colour:n})=>(t??[]).map(()=>({stroke:je(n,.35),width:.75,spanGaps:!1,points:{show:!1}})))}function fv({extent:e,log:t}){let[n,r]=e,s=n<=0,o=(r-n||Math.abs(r)*.1||1)*.05,i=t&&!s?[n/1.1,r*1.1]:[n-o,r+o],a={range:()=>i,distr:t?s?lv:av:iv};return t&&s&&(a.asinh=Math.max(Math.abs(n),Math.abs(r))/1e3||1),a}var Df={light:["#0068a5","#c2410c","#0f766e","#a21caf","#4d5560","#8a6d00","#5b4bd6"],dark:["#5cb8f5","#ff9a5c","#3fd0bd","#f08cf0","#c3cad1","#e0c341","#a99bff"]},If=[[],[7,4],[2,3],[9,3,2,3]];function Pl(e,t){let n=t?Df.dark:Df.light,r=Math.floor(e/n.length)%If.length;return{colour:n[e%n.length]??"",dash:[...If[r]??[]]}}function Mi(e){let[t="",...n]=e;if(!n.length)return"";let r=t.length;for(let s of n){let o=0;for(;o<r&&s[o]===t[o];)o+=1;r=o}return t.slice(0,t.slice(0,r).lastIndexOf("/")+1)}function Bf(e){return e==null?"–":typeof e=="number"?ee(e,6):String(e)}function Wf(e,t){return e.found.includes(t)?"found":e.unchecked.includes(t)?"unchecked":"clear"}function Ol(e){return{found:p("found",{desc:"What a rule said of a run"}),unchecked:p("could not look",{desc:"What a rule said of a run"}),clear:p("clear",{desc:"What a rule said of a run: it found nothing"})}[e]}function Ff(e){return e===null?"–":e>0?`+${ee(e)}`:ee(e)}function Vf({quantity:e},t){return!e||t===null||t===0?null:t<0==(e.better==="lower")}function Uf({hparams:e,patterns:t,search:n}){if(!e.length)return p("No patterns were searched for: the log names no hyper-parameter that differs between these runs.");if(!n.hypotheses)return p("No patterns were searched for: no error or warning was found in some of these runs and not in others.");let r=F(n.hypotheses),s=dc(n.rules),o=ct(n.splits),{alpha:i}=n,a=ke(n.hypotheses,{one:p(h`${r} test of ${s} against ${o} (Fisher’s exact test, Holm’s correction, alpha ${i}).`),other:p(h`${r} tests of ${s} against ${o} (Fisher’s exact test, Holm’s correction for all of them, alpha ${i}).`)});return t.length?a:p(h`No sound pattern. ${a}`)}var qf=600,jf=1200,mv=120,_i=class{constructor(t){this.host=t;this.traces=[];this.lost=[];this.whole=[];this.wanted=null;this.window=null;this.asked="";this.request=0;t.addController(this)}hostDisconnected(){clearTimeout(this.timer)}ask(t){this.wanted=t;let n=JSON.stringify([t.generation,t.lines.map(({run:r,series:s})=>[r,s.member,s.tag]),t.groups.map(r=>[r.name,Qa(r)])]);n!==this.asked&&(this.asked=n,this.load(t))}zoom(t){this.window=t,this.whole.length&&this.refine()}async load({store:t,lines:n,groups:r}){let s=this.request+=1,o=await Promise.all([this.bands(r).catch(()=>r.map(()=>null)),...n.map(l=>t.load(l.run,[l.series],qf).then(([u])=>u?mp(l,u):null,()=>null))]);if(s!==this.request)return;let i=o.flat(),a=[...r.map(({name:l})=>l),...n.map(({run:l})=>l)];this.whole=i.filter(l=>l!==null),this.lost=a.filter((l,u)=>!i[u]),this.refine()}put(t){this.traces=t,this.host.requestUpdate()}refine(){clearTimeout(this.timer),this.put(this.whole);let{window:t,request:n}=this;if(!t)return;let[r,s]=[Math.ceil(t[0]),Math.floor(t[1])];s<r||(this.timer=setTimeout(()=>{Promise.all(this.whole.map(o=>this.fine(o,r,s).catch(()=>o))).then(o=>{n===this.request&&t===this.window&&this.put(o)})},mv))}async fine(t,n,r){let{wanted:s}=this,o=s?.groups.find(({name:a})=>t.range&&a===t.name);if(o){let[a]=await this.bands([o],{start:n,end:r});return a?.range?{...a,losses:t.losses}:t}if(!s||!t.curve.thinned)return t;let{series:i}=await s.store.source.curves(t.name,[t.series],jf,{start:n,end:r});return i[0]?{...t,curve:Xo(t.curve,i[0],n,r)}:t}async bands(t,n){if(!this.wanted||!t.length)return[];let{source:r}=this.wanted.store,{bands:s}=await r.bands(t.map(Qa),n?jf:qf,n);return t.map((o,i)=>{let a=s[i];return a?hp(o,a):null})}};var Kf="important",hv=" !"+Kf,Gf=Fn(class extends hn{constructor(e){if(super(e),e.type!==Co.ATTRIBUTE||e.name!=="style"||e.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(e){return Object.keys(e).reduce((t,n)=>{let r=e[n];return r==null?t:t+`${n=n.includes("-")?n:n.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${r};`},"")}update(e,[t]){let{style:n}=e.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(t)),this.render(t);for(let r of this.ft)t[r]==null&&(this.ft.delete(r),r.includes("-")?n.removeProperty(r):n[r]=null);for(let r in t){let s=t[r];if(s!=null){this.ft.add(r);let o=typeof s=="string"&&s.endsWith(hv);r.includes("-")||o?n.setProperty(r,o?s.slice(0,-11):s,o?Kf:""):n[r]=s}}return kt}});function Yf(e,t){return y`<ul aria-label=${p("Runs")} @mouseleave=${()=>t(null)}>
    ${e.map((n,r)=>gv(n,()=>t(r)))}
  </ul>`}function gv({name:e,trace:t,stroke:n,thick:r,lit:s,value:o},i){let{colour:a,dash:l}=n;return y`<li ?data-lit=${s} title=${t.title} @mouseenter=${i}>
    <svg width="24" height="8" aria-hidden="true">
      ${t.range?Qe`<rect width="24" height="8" fill=${a} opacity="0.2"></rect>`:R}
      <line
        x1="0"
        x2="24"
        y1="4"
        y2="4"
        stroke-width=${r?3:2}
        style=${Gf({stroke:a,"stroke-dasharray":l.join(" ")||"none"})}
      ></line>
    </svg>
    <span>${e}${t.losses?y`<em>${t.losses}</em>`:R}</span><b>${o}</b>
  </li>`}var Jf=re`
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
`;var it=class extends ce{constructor(){super(...arguments);this.lines=[];this.groups=[];this.generation=0;this.heading="";this.dark=!1;this.log=!1;this.window=null;this.baseline="";this.traces=[];this.cursor=null;this.lit=null;this.spoken="";this.data=new _i(this);this.grid={x:[],columns:[],isolated:[]};this.chart=null;this.size=null}disconnectedCallback(){super.disconnectedCallback(),this.size?.disconnect(),this.size=null,this.chart?.destroy(),this.chart=null}willUpdate(n){let{store:r,generation:s,lines:o,groups:i}=this;this.data.ask({store:r,generation:s,lines:o,groups:i}),n.has("window")&&this.data.zoom(this.window),this.traces=this.data.traces,n.has("traces")&&(this.grid=rs(Ks(this.traces)))}updated(n){let r=this.renderRoot.querySelector(".plot");if(!r)return;this.size||(this.size=new ResizeObserver(()=>{!r.clientWidth||!r.clientHeight||(this.chart?this.chart.setSize({width:r.clientWidth,height:r.clientHeight}):this.draw(r))}),this.size.observe(r)),["traces","dark","log","window","baseline"].some(o=>n.has(o))&&this.draw(r)}draw(n){let{clientWidth:r,clientHeight:s}=n;if(this.chart?.destroy(),this.chart=null,!r||!s||!this.traces.length)return;let{x:o}=this.grid,[i,a]=this.window??[o[0]??0,o.at(-1)??1],[l,u]=i===a?[i-.5,a+.5]:[i,a],m=bp(this.traces);this.chart=Hf(n,{width:r,height:s,grid:this.grid,lines:this.traces.map(({name:d},b)=>({...Pl(this.placeOf(d),this.dark),width:d===this.baseline?3:m[b]?2:1.5,range:m[b]??null})),window:[l,u],extent:vt(Ks(this.traces),l,u)??[0,1],log:this.log,palette:xr(this.dark)},{nearest:(d,b)=>qa(this.grid.columns[d],b),cursor:d=>this.cursor=d,light:d=>this.lit=d,zoom:d=>{this.zoom(d)}})}placeOf(n){let r=this.groups.findIndex(s=>s.name===n);return r>=0?r:this.groups.length+this.lines.findIndex(({run:s})=>s===n)}columnOf(n){return this.grid.columns.length-this.traces.length+n}zoom(n){this.dispatchEvent(new pe("td-window",{window:n}))}light(n){this.lit=n,this.chart?.setSeries(n===null?null:this.columnOf(n)+1,{focus:!0})}get lost(){return this.data.lost}get extent(){return vt(Ks(this.traces))}valueAt(n,r){let s=this.grid.columns[this.columnOf(n)],o=this.cursor===null?null:qa(s,this.cursor),i=o===null?this.traces[n]?.curve.values.findLast(a=>a!==null):s?.[o];return ts(i??null,r)}onKey(n){if(n.ctrlKey||n.metaKey||n.altKey||!this.chart)return;let r=this.grid.x.length-1,s=n.shiftKey?Math.max(1,Math.round(r/20)):1,o=this.cursor??(n.key==="ArrowLeft"?r+1:-1),a={ArrowLeft:Math.max(0,o-s),ArrowRight:Math.min(r,o+s),Home:0,End:r}[n.key];if(a!==void 0){let l=this.grid.x[a]??0;this.chart.setCursor({left:this.chart.valToPos(l,"x"),top:10}),this.cursor=a;let u=this.extent,m=this.traces.map(({name:d},b)=>`${d} ${this.valueAt(b,u)}`).slice(0,12);this.spoken=ze([Vt(F(l)),...m])}else if(n.key==="Escape"||n.key==="0")this.zoom(null);else return;n.preventDefault()}render(){let n=this.extent,r=this.cursor===null?void 0:this.grid.x[this.cursor],s=Mi([...this.groups,...this.lines].map(i=>"run"in i?i.run:i.name)),o=r===void 0?p("Last values"):p(h`Values at step ${F(r)}`);return y`<div
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
      ${Yf(this.traces.map((i,a)=>({name:i.name.slice(s.length),trace:i,stroke:Pl(this.placeOf(i.name),this.dark),thick:i.name===this.baseline,lit:this.lit===a,value:this.valueAt(a,n)})),i=>this.light(i))}
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      <td-numbers
        .curves=${Ks(this.traces)}
        .series=${gp(this.traces,s)}
        .zoom=${this.window}
      ></td-numbers>`}};it.styles=[Re,Ri,Jf],k([A({attribute:!1})],it.prototype,"lines",2),k([A({attribute:!1})],it.prototype,"groups",2),k([A({attribute:!1})],it.prototype,"store",2),k([A({type:Number})],it.prototype,"generation",2),k([A()],it.prototype,"heading",2),k([A({type:Boolean})],it.prototype,"dark",2),k([A({type:Boolean})],it.prototype,"log",2),k([A({attribute:!1})],it.prototype,"window",2),k([A()],it.prototype,"baseline",2),k([de()],it.prototype,"traces",2),k([de()],it.prototype,"cursor",2),k([de()],it.prototype,"lit",2),k([de()],it.prototype,"spoken",2),it=k([Se("td-overlay")],it);var Ai=class{constructor(t){this.owner=t;this.comparison=null;this.error=null;this.asked=""}ask(t,{generation:n,runs:r,baseline:s,quantity:o}){let i=JSON.stringify([n,r,s,o]);if(i===this.asked||!r.length)return;this.asked=i;let a=r.includes(s)?s:"";t.compare(r,{baseline:a,quantity:o}).then(l=>{this.tell(i,{comparison:l,error:null})},l=>{Wn(l)||this.tell(i,{error:l.message})})}tell(t,n){t===this.asked&&(Object.assign(this,n),this.owner.requestUpdate())}};var bv=40;function Qf({findings:e,runs:t},n){if(!e.length)return y`<section>
      <h2>${p("Findings")}</h2>
      <p class="small">${p("Nothing was found in any of these runs.")}</p>
    </section>`;let r=Mi(t),s=t.length<=bv;return y`<section aria-labelledby="findings">
    <h2 id="findings">${p("Findings")}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label=${p("Table of findings")}>
      <table>
        <thead>
          <tr>
            <th scope="col">${p("Finding")}</th>
            <th scope="col" class="number">${p("Runs")}</th>
            ${s?t.map(o=>y`<th scope="col" class="mark turned" title=${o}>
                        <bdi>${o.slice(r.length)}</bdi>
                      </th>`):R}
          </tr>
        </thead>
        <tbody>
          ${e.map(o=>y`<tr>
                <th scope="row">${Ie(o.rule,n)}</th>
                <td class="number" title=${o.found.join(`
`)}>
                  ${en(o.found.length,Math.max(t.length-o.unchecked.length,o.found.length))}
                </td>
                ${s?t.map(i=>{let a=Wf(o,i),l=a==="found"?yn(o.severity):y`<span class="none" aria-hidden="true"
                                >${a==="clear"?"·":"?"}</span
                              >`;return y`<td
                          class="mark ${a==="found"?o.severity:""}"
                          title=${Ol(a)}
                        >
                          ${l}<span class="unseen">${Ol(a)}</span>
                        </td>`}):R}
              </tr>`)}
        </tbody>
      </table>
    </div>
    <p class="small">
      ${p("· the rule looked and found nothing; ? it could not look.")}
      ${r?p(h`Runs are those in ${r}.`):R}
    </p>
  </section>`}function Zf({groups:e,contests:t}){return e.length?y`<section aria-labelledby="seeds">
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
          ${e.map(n=>y`<tr>
                <th scope="row" title=${n.runs.join(`
`)}>${xn(n.name)}</th>
                <td class="number" title=${n.left_out.join(`
`)}>
                  ${n.left_out.length?en(n.values.length,n.runs.length):n.runs.length}
                </td>
                <td class="number">${ee(n.mean)}</td>
                <td class="number">${n.spread===null?"–":`± ${ee(n.spread)}`}</td>
                <td>
                  ${n.by==="hparams"?p("hyper-parameters"):p("name",{desc:"Of a run"})}
                </td>
              </tr>`)}
        </tbody>
      </table>
    </div>
    ${t.length?y`<ul class="contests">
            ${t.map(({message:n,is_better:r})=>y`<li>${r?y`<b>${tn(n)}</b>`:tn(n.replace(/^cannot/,"Cannot"))}</li>`)}
          </ul>`:y`<p class="small">
            ${e.length>1?p("So many groups are held against one another only with a baseline."):p("One group: there is nothing to hold it against.")}
          </p>`}
  </section>`:R}function Xf(e){return y`<section aria-labelledby="patterns">
    <h2 id="patterns">${p("Patterns across runs")}</h2>
    ${e.patterns.length?y`<ul>
            ${e.patterns.map(({message:t})=>y`<li>${tn(vv(t))}</li>`)}
          </ul>`:R}
    <p class="small">${Uf(e)}</p>
  </section>`}function vv(e){return e.charAt(0).toUpperCase()+e.slice(1)}var em=re`
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
`;var Nl=8,On=class extends ce{constructor(){super(...arguments);this.comparison=null;this.error=null;this.rules=null;this.linkOf=()=>"#"}change(n){this.dispatchEvent(new pe("td-compare",n))}render(){if(this.error)return y`<section role="alert"><p>${this.error}</p></section>`;let{comparison:n}=this;return n?y`${this.renderRanking(n)} ${Qf(n,this.rules)}
    ${Zf(n)} ${Xf(n)}`:y`<section aria-busy="true"><p class="small">${p("Comparing …")}</p></section>`}renderRanking(n){let{ranking:r,quantities:s,quantity:o,verdict:i,winner:a,groups:l,hparams:u,runs:m}=n,d=u.slice(0,Nl),b=new Map(m.map((x,$)=>[x,$]));return y`<section aria-labelledby="ranking">
      <div class="head">
        <h2 id="ranking">${p("Ranking")}</h2>
        ${s.length>1?y`<label
                >${p("By",{desc:"Label of the choice of the value that runs are ranked by"})}
                <select
                  @change=${x=>this.change({rankBy:x.target.value})}
                >
                  ${s.map(({key:x,label:$,runs:M})=>y`<option value=${x} ?selected=${x===o?.key}>
                        ${$}${M<m.length?` (${en(M,m.length)})`:""}
                      </option>`)}
                </select></label
              >`:R}
        <label
          >${p("Against",{desc:"Label of the choice of the run that others are held against"})}
          <select
            @change=${x=>this.change({baseline:x.target.value})}
          >
            <option value="" ?selected=${!n.baseline}>${p("no baseline")}</option>
            ${m.map(x=>y`<option value=${x} ?selected=${x===n.baseline}>${x}</option>`)}
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
              ${n.baseline?y`<th scope="col" class="number">${p("Difference")}</th>
                      <th scope="col" class="number">
                        ${p("As good as the baseline at",{desc:"Then comes a step"})}
                      </th>`:R}
              ${d.map(({name:x})=>y`<th scope="col" class="value" title=${x}>${x}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${r.map(x=>{let $=b.get(x.run)??0;return y`<tr class=${x.place===null?"out":""}>
                <td class="number">${x.place??"–"}</td>
                ${this.renderName(x,n)}
                <td class="number">${ee(x.best?.value)}</td>
                <td class="number">${x.best?Fe(x.best.step):"–"}</td>
                <td class="number">${xv(x.best?.seconds)}</td>
                ${n.baseline?this.renderAgainst(x,n):R}
                ${d.map(({values:M})=>{let _=Bf(M[$]);return y`<td class="value" title=${_}>${_}</td>`})}
              </tr>`})}
          </tbody>
        </table>
      </div>
      ${this.renderAlike(n)}
    </section>`}renderName({run:n,doubts:r},{baseline:s,winner:o}){return y`<th scope="row">
      <a
        href=${this.linkOf(n)}
        @click=${i=>{i.ctrlKey||i.metaKey||i.shiftKey||(i.preventDefault(),this.dispatchEvent(new pe("td-open",{runs:[n]})))}}
        >${xn(n)}</a
      >${n===o?y`<span class="tag">${p("best",{desc:"Mark of the best run"})}</span>`:R}${n===s?y`<span class="tag"
              >${p("baseline",{desc:"Mark of the run that others are held against"})}</span
            >`:R}
      ${r.length?y`<span class="doubt">${p(h`Not ranked: ${ct(r)}`)}</span>`:R}
    </th>`}renderAgainst(n,r){let s=n.run===r.baseline,o=Vf(r,n.difference),i=o===null?"":o?"better":"worse",a=o===null?"":o?p("better"):p("worse");return y`<td class="number ${i}" title=${a}>
        ${s?"":Ff(n.difference)}${a?y`<span class="unseen"> ${a}</span>`:""}
      </td>
      <td class="number">
        ${s?"":n.reached_step===null?p("never",{desc:"It was never as good as the baseline"}):Vt(Fe(n.reached_step))}
      </td>`}renderAlike({hparams:n,hparams_alike:r}){let s=n.length-Nl;if(!n.length&&!r)return R;let o=ze(n.slice(Nl).map(({name:a})=>a)),i=[n.length?yv(n.length):p("No hyper-parameter differs"),s>0?p(h`${s} more than fit here: ${o}`):"",r?ke(r,{one:p(h`${r} is the same in all runs`),other:p(h`${r} are the same in all runs`)}):""];return y`<p class="small">${tn(ct(i))}</p>`}};On.styles=[Re,Kt,em],k([A({attribute:!1})],On.prototype,"comparison",2),k([A()],On.prototype,"error",2),k([A({attribute:!1})],On.prototype,"rules",2),k([A({attribute:!1})],On.prototype,"linkOf",2),On=k([Se("td-comparison")],On);function yv(e){let t=F(e);return ke(e,{one:p(h`${t} hyper-parameter differs`),other:p(h`${t} hyper-parameters differ`)})}function xv(e){return e==null?"–":bn(e)}var tm=re`
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
`;var Ue=class extends ce{constructor(){super(...arguments);this.details=[];this.runs=[];this.rules=null;this.quantity="";this.baseline="";this.rankBy="";this.layout="";this.bands=!1;this.linkOf=()=>"#";this.dark=!1;this.axes=null;this.log=null;this.towering=!1;this.sameSteps=!0;this.window=null;this.quantities=[];this.data=new Ai(this);this.onWindow=({detail:n})=>{this.window=n.window}}get generation(){return this.details.reduce((n,{generation:r})=>Math.max(n,r),0)}get current(){return this.quantities.find(({key:n})=>n===this.quantity)??this.quantities[0]}willUpdate(n){n.has("details")&&(this.quantities=up(this.details.map(({run:a})=>a))),n.has("quantity")&&Object.assign(this,{window:null,log:null}),(n.has("details")||n.has("quantity"))&&this.align();let{generation:r,runs:s,baseline:o,rankBy:i}=this;this.data.ask(this.store.source,{generation:r,runs:s,baseline:o,quantity:i})}async align(){let{current:n}=this;if(!n)return;let r=[...n.panels].map(([m,d])=>this.store.load(m,d.series,600)),s=await Promise.allSettled(r);if(n!==this.current)return;let o=s.flatMap(m=>m.status==="fulfilled"?m.value:[]);this.towering=ei(o);let i=vt(o),a=o.map(({steps:m})=>m[0]??1/0),l=o.map(({steps:m})=>m.at(-1)??-1/0),u=[Math.min(...a),Math.max(...l)];this.axes=i&&Number.isFinite(u[0])&&Number.isFinite(u[1])?{x:u,y:i}:null}open(n,r){n.preventDefault(),this.dispatchEvent(new pe("td-open",{runs:r}))}render(){let{current:n}=this,r=this.log??this.towering,s=gc(this,this.details.length);return y`<header>
        <h1>${p(h`${Ve(this.runs.length)} compared`)}</h1>
        ${this.quantities.length?y`<label class="pick"
                ><span class="quiet">${p("Quantity",{desc:"What the runs are compared by"})}</span>
                <select
                  @change=${o=>this.dispatchEvent(new pe("td-quantity",{key:o.target.value}))}
                >
                  ${this.quantities.map(({key:o,label:i})=>y`<option value=${o} ?selected=${o===n?.key}>${i}</option>`)}
                </select></label
              >`:R}
        <button class="button" aria-pressed=${r} @click=${()=>this.log=!r}>
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
                @click=${()=>this.dispatchEvent(new pe("td-compare",{bands:!this.bands}))}
              >
                ${p("Mean and range of seeds")}
              </button>`:R}
        ${this.window?y`<button class="button" @click=${()=>this.window=null}>${p("Reset zoom")}</button>`:R}
        ${this.runs.length>this.details.length?y`<p class="quiet">
                ${p(h`Curves of the first ${F(this.details.length)}; the tables hold all ${F(this.runs.length)}.`)}
              </p>`:R}
        ${s==="grid"?y`<p class="quiet">
                ${p("The value axis is the same in all charts; cursor and zoom move together.")}
              </p>`:R}
      </header>
      ${s==="grid"?this.renderGrid(n):this.renderOverlay(n,r)}
      <td-comparison
        .comparison=${this.data.comparison}
        .error=${this.data.error}
        .rules=${this.rules}
        .linkOf=${this.linkOf}
      ></td-comparison>`}renderLayout(n,r,s){return y`<button
      class="button"
      aria-pressed=${n===s}
      @click=${()=>this.dispatchEvent(new pe("td-compare",{layout:n}))}
    >
      ${r}
    </button>`}renderGrid(n){return y`<div class="grid" @td-window=${this.onWindow}>
      ${An(this.details,({run:r})=>r.name,r=>this.renderRun(r,n?.panels.get(r.run.name)))}
    </div>`}renderOverlay(n,r){let s=this.details.flatMap(({run:i})=>{let a=n?.panels.get(i.name)?.series.at(-1);return a?[{run:i.name,series:a}]:[]}),o=this.bands?vp(s,this.data.comparison?.groups??[]):{groups:[],rest:s};return y`<td-overlay
      .lines=${o.rest}
      .groups=${o.groups}
      .store=${this.store}
      .generation=${this.generation}
      .heading=${n?.label??""}
      .dark=${this.dark}
      .log=${r}
      .window=${this.window}
      .baseline=${this.baseline}
      @td-window=${this.onWindow}
    ></td-overlay>`}renderRun(n,r){let{run:s,findings:o}=n,i=this.runs.filter(u=>u!==s.name),a=o.find(u=>u.rule===s.primary&&rn(u)),l=r?ni(o).filter(({evidence:u})=>Yn(u,r.series)):[];return y`<article aria-label=${s.name}>
      <div class="top">
        <h2>
          <a href=${this.linkOf(s.name)} @click=${u=>this.open(u,[s.name])}
            >${xn(s.name)}</a
          >
        </h2>
        ${nn(s.status)}
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
        ${a?y`<b>${Ie(a.rule,this.rules)}</b> ${He(a.message)}`:y`<span class="quiet"
                >${s.status==="unjudged"?tn(p("No rule about training could look")):tn(p("Nothing found"))}</span
              >`}
      </p>
      ${r?y`<td-chart
              .store=${this.store}
              .run=${s.name}
              .series=${r.series}
              .heading=${r.title}
              .generation=${n.generation}
              .annotations=${l}
              .xRange=${this.sameSteps?this.axes?.x??null:null}
              .yRange=${this.axes?.y??null}
              .dark=${this.dark}
              .log=${this.log??this.towering}
              .window=${this.window}
              sync="compare"
              joint
            ></td-chart>`:y`<p class="missing quiet">${p("This run has no such series.")}</p>`}
    </article>`}};Ue.styles=[Re,Kt,tm],k([A({attribute:!1})],Ue.prototype,"details",2),k([A({attribute:!1})],Ue.prototype,"runs",2),k([A({attribute:!1})],Ue.prototype,"rules",2),k([A()],Ue.prototype,"quantity",2),k([A()],Ue.prototype,"baseline",2),k([A()],Ue.prototype,"rankBy",2),k([A()],Ue.prototype,"layout",2),k([A({type:Boolean})],Ue.prototype,"bands",2),k([A({attribute:!1})],Ue.prototype,"store",2),k([A({attribute:!1})],Ue.prototype,"linkOf",2),k([A({type:Boolean})],Ue.prototype,"dark",2),k([de()],Ue.prototype,"axes",2),k([de()],Ue.prototype,"log",2),k([de()],Ue.prototype,"towering",2),k([de()],Ue.prototype,"sameSteps",2),k([de()],Ue.prototype,"window",2),Ue=k([Se("td-compare")],Ue);var wv={},nm=Fn(class extends hn{constructor(){super(...arguments),this.ot=wv}render(e,t){return t()}update(e,[t,n]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((r,s)=>r===this.ot[s]))return kt}else if(this.ot===t)return kt;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,n)}});var $v=new Intl.Collator("en",{numeric:!0}),Ar={verdict:{label:()=>p("Verdict",{desc:"Column of runs"}),of:()=>0,down:!1},name:{label:()=>p("Run",{desc:"Column of runs"}),of:({name:e})=>e,down:!1},best:{label:()=>p("Best",{desc:"Column of runs: best value"}),of:({best:e})=>e?.value??null,down:!1},last:{label:()=>p("Last",{desc:"Column of runs: last value"}),of:({last:e})=>e?.value??null,down:!1},points:{label:()=>p("Points",{desc:"Column of runs: how many"}),of:({points:e})=>e,down:!0},length:{label:()=>p("Length",{desc:"Column of runs: steps and time"}),of:({last_step:e})=>e,down:!0},grown:{label:()=>p("Last grew",{desc:"Column of runs: when points were last written"}),of:({last_wall_time:e})=>e,down:!0}},Ci=Object.keys(Ar);function $s(e){let t=e.startsWith("-"),n=Ci.find(r=>r===e.slice(t?1:0));return n?{key:n,down:t}:{key:"verdict",down:!1}}function Li({key:e,down:t}){return e==="verdict"&&!t?"":`${t?"-":""}${e}`}function Pi(e,t,n){return e.key===t?{key:t,down:!e.down}:{key:t,down:t==="best"||t==="last"?Sv(n):Ar[t].down}}function Oi(e,{key:t,down:n}){if(t==="verdict")return n?[...e].reverse():[...e];let{of:r}=Ar[t],s=n?-1:1;return e.map(o=>({row:o,value:r(o)})).sort((o,i)=>o.value===null||i.value===null?+(o.value===null)-+(i.value===null):typeof o.value=="number"&&typeof i.value=="number"?s*(o.value-i.value):s*$v.compare(String(o.value),String(i.value))).map(({row:o})=>o)}function Sv(e){return e.filter(({best:n})=>n?.better==="higher").length>e.filter(({best:n})=>n?.better==="lower").length}var zl="name:",Ni="hparam:",kv=/([/_. -]|^)(?:random[_-]?)?(?:seed|rep|repeat|trial|fold)s?[=_. -]?\d+(?=$|[/_. -])/gi,rm=/^(?:.*[._/-])?(?:random[._-]?)?(?:seed|random_state)$/i;function zi(e){return e.replace(kv,"").replace(/^[/_. -]+/,"")||e}function so(e){if(e==="folder")return{keyOf:({name:n})=>Mv(n),error:null};if(e==="seeds")return{keyOf:({name:n})=>zi(n),error:null};if(e.startsWith(Ni)){let n=e.slice(Ni.length);return{keyOf:r=>_v(r.hparams?.[n]),prefix:`${n} = `,error:null}}let t=Hl(e);if(t===null||t==="")return{keyOf:null,error:null};try{let n=new RegExp(t,"i");return(new RegExp(`${t}|`).exec("")?.length??1)-1!==1?{keyOf:null,error:p("Put one part into brackets: seed=(\\d+)")}:{keyOf:({name:s})=>n.exec(s)?.[1]??p("Other",{id:"group-other",desc:"Runs whose name does not match"}),error:null}}catch{return{keyOf:null,error:p("This is not a regular expression.")}}}function Hl(e){return e.startsWith(zl)?e.slice(zl.length):null}function Dl(e){return zl+e}function sm(e){let t=[],n=s=>new Set(e.map(so(s).keyOf??(()=>""))).size;n("folder")>1&&t.push({value:"folder",label:p("Folder")}),e.some(({name:s})=>zi(s)!==s)&&n("seeds")<e.length&&t.push({value:"seeds",label:p("Configuration",{desc:"Runs that differ only by their seed"})});let r=[...new Set(e.flatMap(({hparams:s})=>Object.keys(s??{})))].sort();for(let s of r)n(Ni+s)>1&&t.push({value:Ni+s,label:s});return t}function om(e,t,n,r=""){let s=new Map;for(let a of Oi(e,n)){let l=t(a),u=s.get(l);u?u.push(a):s.set(l,[a])}let o=[...s].map(([a,l])=>({key:a,label:r+a,rows:l,counts:jo(l),spread:Rv(l)?Tv(l):null}));if(n.key!=="name")return o;let i=new Intl.Collator("en",{numeric:!0});return o.sort((a,l)=>(n.down?-1:1)*i.compare(a.label,l.label))}function Rv(e){return e.length<2?!1:e.every(({name:n})=>zi(n)!==n)?new Set(e.map(({name:n})=>zi(n))).size===1:e.filter(({hparams:n})=>n&&Object.keys(n).some(r=>rm.test(r))).length===e.length&&new Set(e.map(Ev)).size===1}function Tv(e){let t=e.flatMap(s=>s.best?[s.best]:[]),[n]=t;if(!n||t.length<2||t.some(({tag:s,split:o,better:i})=>s!==n.tag||o!==n.split||i!==n.better))return null;let r=t.map(({value:s})=>s);return{n:r.length,mean:r.reduce((s,o)=>s+o/r.length,0),least:Math.min(...r),greatest:Math.max(...r),tag:n.tag}}function Ev({hparams:e}){let t=Object.entries(e??{}).filter(([n])=>!rm.test(n));return JSON.stringify(t.sort(([n],[r])=>n<r?-1:1))}function Mv(e){let t=e.lastIndexOf("/");return t>0?e.slice(0,t):"."}function _v(e){return e===void 0?p("not given",{desc:"A hyper-parameter"}):typeof e=="number"?ee(e,6):String(e)}function im(e,{sort:t,group:n,open:r}){let s=$s(t),{keyOf:o,prefix:i}=so(n);if(!o)return Oi(e,s).map(l=>Il(l));let a=new Set(r);return om(e,o,s,i).flatMap(l=>{if(n==="seeds"&&l.rows.length===1)return l.rows.map(d=>Il(d));let u=a.has(l.key),m={kind:"group",key:`group:${l.key}`,group:l,open:u};return u?[m,...l.rows.map(d=>Il(d,!0))]:[m]})}function Il(e,t=!1){return{kind:"run",key:`run:${e.name}`,row:e,inner:t}}function Hi(e,t){return t&&e.status==="unjudged"&&e.series===0}function am(e,t){let n=new Set(e);return t.length===n.size&&t.every(({name:r})=>n.has(r))}function lm(e,t,n,r){let s=t[n];if(!s)return null;let o=t.length-1,a={ArrowDown:Math.min(n+1,o),ArrowUp:Math.max(n-1,0),PageDown:Math.min(n+r,o),PageUp:Math.max(n-r,0),Home:0,End:o}[e];return a!==void 0?{to:a}:s.kind==="group"?e===(s.open?"ArrowLeft":"ArrowRight")?{fold:s.group.key}:null:e===" "?{tick:s.row.name}:e==="ArrowLeft"&&s.inner?{to:t.slice(0,n).findLastIndex(({kind:l})=>l==="group")}:null}var Di=class{constructor(t){this.host=t;this.now=Date.now()/1e3;t.addController(this)}hostConnected(){this.timer=setInterval(()=>{this.read(),this.host.requestUpdate()},3e4)}hostDisconnected(){clearInterval(this.timer)}read(){this.now=Date.now()/1e3}};var Ss=re`
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
`;function Bl(){return p("New",{desc:"A finding that was not there before"})}function Ii(e,t){if(!e)return R;let n=ze(e.fresh.map(r=>Ie(r,t)));return y`${n?y`<span class="new" title=${p(h`Since you last looked: ${n}`)}>${Bl()}</span>`:R}
  ${e.solved.map(r=>y`<span class="solved">${p(h`No longer found: ${Ie(r,t)}`)}</span>`)}`}function Bi({name:e,reading:t}){if(!t)return R;let n=Math.floor(Go(t)*100),r=p(h`${ns(t.bytes_read)} of ${ns(t.bytes_known)} read; what is found may change`);return y`<span
    class="how-far"
    role="progressbar"
    aria-label=${p(h`Reading ${e}`,{desc:"Progress of reading a run"})}
    aria-valuenow=${n}
    aria-valuetext=${ze([`${n} %`,r])}
    title=${r}
    ><i style="--share: ${n}%"></i>${n} %</span
  >`}var Av="lr=([\\d.]+)",Cv=6;function um(e){return y`<div class="bar">
    <div class="chips" role="group" aria-label=${p("Verdicts")}>${Lv(e)}</div>
    <div class="tools">${Ov(e)} ${Nv(e)} ${zv(e)}</div>
    ${Jo()} ${Pv(e)}
  </div>`}function cm(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function Lv({runs:e,view:t,matcher:n,progress:r,percent:s,change:o}){let i=r!==null,a=yr(e,n,new Set,new Set(t.rules)),l=jo(a.filter(u=>!Hi(u,i)));return y`${Ut.filter(u=>l[u]||t.statuses.includes(u)).map(u=>y`<button
        class="chip"
        aria-pressed=${t.statuses.includes(u)}
        @click=${()=>o({statuses:cm(t.statuses,u)})}
      >
        ${yn(u)}<span>${yc(u,l[u])}</span>
      </button>`)}${r?y`<span class="reading quiet"
          >${p(h`Reading, ${s} %: ${F(r.members_read)} of ${F(r.members_known)}`,{desc:"How much was read: 12 of 100 directories"})}</span
        >`:R}`}function Pv({runs:e,rules:t,view:n,matcher:r,allRules:s,change:o,showRules:i}){let a=Cc(yr(e,r,new Set(n.statuses))),l=n.rules.filter(b=>!a.some(x=>x.rule===b));if(a.length+l.length<2&&n.rules.length===0)return R;let u=a.filter(({rule:b},x)=>s||x<Cv||n.rules.includes(b)),m=a.length-u.length,d=(b,x,$)=>y`<button
      class="rule"
      aria-pressed=${n.rules.includes(b)}
      @click=${()=>o({rules:cm(n.rules,b)})}
    >
      ${$}<span>${Ie(b,t)}</span> <span class="quiet">${F(x)}</span>
    </button>`;return y`<div class="rules" role="group" aria-label=${p("Findings by rule")}>
    ${u.map(({rule:b,severity:x,count:$})=>d(b,$,yn(x)))}
    ${l.map(b=>d(b,0,R))}
    ${m>0||s?y`<button
            class="rule more"
            aria-expanded=${s}
            @click=${()=>{i(!s)}}
          >
            ${s?p("Fewer",{desc:"Rules shown"}):p(h`${m} more`,{desc:"Rules not shown"})}
          </button>`:R}
  </div>`}function Ov({runs:e,view:t,change:n}){let r=$s(t.sort);return y`<label class="sort">
    <span class="quiet">${p("Sort")}</span>
    <select
      @change=${s=>{let o=Ci.find(i=>i===s.target.value)??"verdict";o!==r.key&&n({sort:Li(Pi(r,o,e))})}}
    >
      ${Ci.map(s=>y`<option value=${s} .selected=${s===r.key}>${Ar[s].label()}</option>`)}
    </select>
  </label>`}function Nv({runs:e,view:t,change:n}){if(e.length<2&&!t.group)return R;let r=Hl(t.group),s=sm(e),o=s.map(({value:l})=>l),i=t.group&&r===null&&!o.includes(t.group)?[t.group]:[],{error:a}=so(t.group);return y`<label class="grouping">
      <span class="quiet">${p("Group",{desc:"Label of the choice what runs are grouped by"})}</span>
      <select
        @change=${l=>n({group:l.target.value,open:[]})}
      >
        <option value="" .selected=${t.group===""}>
          ${p("None",{desc:"Runs are not grouped"})}
        </option>
        ${s.map(({value:l,label:u})=>y`<option value=${l} .selected=${l===t.group}>${u}</option>`)}
        ${i.map(l=>y`<option value=${l} .selected=${!0}>${l}</option>`)}
        <option value=${Dl("")} .selected=${r!==null}>
          ${p("Part of the name …")}
        </option>
      </select>
    </label>
    ${r===null?R:y`<label class="field pattern">
            <span class="unseen">${p("Regular expression with one part in brackets")}</span>
            <input
              type="text"
              placeholder=${Av}
              title=${p("Runs are grouped by the part of the name that the brackets match")}
              spellcheck="false"
              autocomplete="off"
              .value=${r}
              aria-invalid=${a!==null}
              @input=${l=>n({group:Dl(l.target.value),open:[]})}
            />
            ${a?y`<span class="wrong" role="alert">${a}</span>`:R}
          </label>`}`}function zv({view:e,matcher:t,change:n}){return y`<label class="field search">
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
    ${t.error?y`<span class="wrong" role="alert">${t.error}</span>`:R}
  </label>`}var Wi={width:168,height:36},Fi=class{constructor(t){this.owner=t;this.found=new Map;this.asked=new Map}of({key:t}){return this.found.get(t)??null}look(t,n){for(let{key:r,rows:s}of n){let o=dp(s);if(!o){this.found.delete(r);continue}let i=t.load(o.curves);this.asked.get(r)!==i&&(this.asked.set(r,i),i.then(a=>{this.asked.get(r)===i&&(this.found.set(r,{keys:o,band:a}),this.owner.requestUpdate())},()=>this.asked.delete(r)))}}};function pm(e){if(!e)return R;let{keys:t,band:n}=e,{area:r,mean:s,breaks:o,end:i}=fp(n,Wi.width,Wi.height),a=t.curves.length,l=t.split==="none"?t.tag:`${pt(t.split)} ${t.tag}`,u=ct([p(h`Mean and range of ${l} of ${Ve(a)}`),js(n,a),t.others?p(h`${Ve(t.others)} without it`,{desc:"Runs that lack a curve"}):""]);return y`<svg viewBox="0 0 ${Wi.width} ${Wi.height}" role="img" aria-label=${u}>
    <title>${u}</title>
    <g class="line ${t.split}">
      <path class="area" d=${r} />
      <path d=${s} />
      ${i?Qe`<circle cx=${i[0]} cy=${i[1]} r="2.2" />`:R}
      ${o.map(m=>Qe`<path class="break" d="M${m} 1l3 5h-6z" />`)}
    </g>
  </svg>`}function dm(e){if(!e)return R;let{band:t,keys:n}=e,{broken:r,short:s}=t,o=[r.length?p(h`${r.length} not finite`,{desc:"Number of runs"}):"",s.length?p(h`${s.length} shorter`,{desc:"Number of runs"}):""].filter(Boolean);return o.length?y`<span class="losses" title=${js(t,n.curves.length)}>${ze(o)}</span>`:R}var fm=re`
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
`;function mm(e,t,n){return e.length?y`<div class="chosen-bar" role="region" aria-label=${p("Chosen runs")}>
    <span
      >${Hv(e.length)}${e.length===1?y`<span class="quiet"
              >${p(": tick one more to compare",{desc:"After the number of runs chosen"})}</span
            >`:R}</span
    >
    <button class="button" @click=${t}>${p("Clear",{desc:"Choose no runs"})}</button>
    <button class="button strong" ?disabled=${e.length<2} @click=${n}>
      ${p("Compare side by side")}
    </button>
  </div>`:R}function Hv(e){let t=F(e);return ke(e,{one:p(h`${t} run chosen`),other:p(h`${t} runs chosen`)})}function hm(e,t,n,r,s=4){let o=vt(e)??[0,1],i=e.flatMap(_=>_.steps),a=Math.min(...i),l=Math.max(...i),u=_=>Wl(l===a?n/2:s+(_-a)/(l-a)*(n-2*s)),[m,d]=o,b=_=>Wl(d===m?r/2:r-s-(_-m)/(d-m)*(r-2*s)),x={spans:[],points:[]},$=(_,O,T)=>Math.max(O,Math.min(_,T));for(let _ of t)if(_.kind==="span"&&_.last_step>=a&&_.first_step<=l){let O=u($(_.first_step,a,l));x.spans.push([O,Wl(Math.max(2,u($(_.last_step,a,l))-O))])}else _.kind==="point"&&_.value!==null&&_.step>=a&&_.step<=l&&x.points.push([u(_.step),b($(_.value,m,d))]);return{lines:e.map(_=>{let O="",T=!1,N=[],L=[];return _.steps.forEach((G,H)=>{let Y=_.values[H];if(typeof Y!="number"||!Number.isFinite(Y)){L.push(u(G)),T=!1;return}O+=`${T?"L":"M"}${u(G)} ${b(Y)}`,(!T&&typeof _.values[H+1]!="number"||H===_.steps.length-1)&&N.push([u(G),b(Y)]),T=!0}),{split:_.split,path:O,dots:N,breaks:L}}),marks:x}}function Wl(e){return Math.round(e*10)/10}var Dv={width:168,height:44},gm=new WeakMap;function bm(e){let{width:t,height:n}=Dv;if(!e.spark.length)return R;let r=gm.get(e)??hm(e.spark,e.evidence,t,n);gm.set(e,r);let{lines:s,marks:o}=r,i=ze(e.spark.map(({tag:a,split:l})=>l==="none"?a:`${pt(l)} ${a}`));return y`<svg viewBox="0 0 ${t} ${n}" role="img" aria-label=${p(h`Curve of ${i}`)}>
    <g class="marks ${e.primary?.severity??""}">
      <g class="spans">
        ${o.spans.map(([a,l])=>Qe`<rect x=${a} y="0" width=${l} height=${n-2} />`)}
      </g>
      ${o.spans.map(([a,l])=>Qe`<path d="M${a} ${n-1}h${l}" />`)}
    </g>
    ${s.map(({split:a,path:l,dots:u,breaks:m})=>Qe`<g class="line ${a}">
        <path d=${l} />
        ${u.map(([d,b])=>Qe`<circle cx=${d} cy=${b} r="2.2" />`)}
        ${m.map(d=>Qe`<path class="break" d="M${d} 1l3 5h-6z" />`)}
      </g>`)}
    <g class="marks ${e.primary?.severity??""}">
      ${o.points.map(([a,l])=>Qe`<circle cx=${a} cy=${l} r="3.5" />`)}
    </g>
  </svg>`}function ym(e,{chosen:t,choose:n}){let r=e.map(({name:o})=>o),s=r.filter(o=>t.has(o)).length;return y`<input
    type="checkbox"
    aria-label=${p(h`Compare all ${Ve(r.length)}`,{desc:"A box to tick"})}
    .checked=${s===r.length}
    .indeterminate=${s>0&&s<r.length}
    @change=${()=>n(r,s<r.length)}
  />`}function xm(e,t,n,r){let s=o=>{let i=e.key===o,a=Ar[o].label();return y`<span
      role="columnheader"
      class=${o==="name"?"what":o}
      aria-sort=${i?e.down?"descending":"ascending":R}
      ><button @click=${()=>t(o)} title=${p(h`Sort by ${a.toLowerCase()}`)}>
        ${a}<span class="arrow" aria-hidden="true"
          >${i&&!(o==="verdict"&&!e.down)?e.down?"↓":"↑":""}</span
        >
      </button></span
    >`};return y`<div role="row" class="row heads" aria-rowindex="1" aria-level=${n?"1":R}>
    <span role="columnheader" class="tick"><span class="unseen">${p("Compare")}</span>${r}</span>
    ${s("verdict")} ${s("name")}
    <span role="columnheader" class="curve">${p("Curve")}</span>
    ${s("best")} ${s("last")} ${s("points")} ${s("length")} ${s("grown")}
  </div>`}function wm(e,t,n){let{name:r,status:s}=e,o=n.chosen.has(r),i=n.isUnread(e);return y`<div
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
        aria-label=${p(h`Compare ${r}`)}
        .checked=${o}
        @change=${()=>n.choose([r],!o)}
    /></span>
    <span role="gridcell" class="verdict"
      >${i?y`<span class="badge unjudged"
              >${yn("unjudged")}<span>${p("Reading",{desc:"The server reads the logs"})}</span></span
            >`:nn(s)}${Bi(e)}</span
    >
    <span role="gridcell" class="what">
      <span class="head"
        ><a
          href=${n.linkOf(r)}
          tabindex=${t.stop?"0":"-1"}
          title=${e.primary?.message??r}
          @click=${a=>n.open(a,r)}
          >${xn(r)}</a
        >${Ii(n.marks.get(r)??null,n.rules)}</span
      >
      ${Iv(e,i,n)}
    </span>
    <span role="gridcell" class="curve">${bm(e)}</span>
    <span role="gridcell" class="best number">${vm(e.best)}</span>
    <span role="gridcell" class="last number">${vm(e.last)}</span>
    <span role="gridcell" class="points number">
      <span>${F(e.points)}</span>
      <span class="quiet">${Ho(e.series)}</span>
    </span>
    <span role="gridcell" class="length number">${Wv(e)}</span>
    <span role="gridcell" class="grown number">${Fl(e.last_wall_time,n.now)}</span>
  </div>`}function Iv(e,t,{percent:n,rules:r}){let{primary:s,counts:o,unchecked:i,status:a,suppressed:l,reason:u}=e;if(s){let x=o.error+o.warning+o.info-1;return y`<span class="message"
      ><b>${Ie(s.rule,r)}</b> ${He(s.message)}${x>0?y` <span class="more"
              >${p(h`+ ${x} more`,{desc:"More findings of this run"})}</span
            >`:R}</span
    >`}if(t){let x=e.reading?Math.floor(Go(e.reading)*100):n??0;return y`<span class="message">${p(h`Not read yet; reading, ${x} %`)}</span>`}let m=l?Bv(l):"",d=i?Io(i):"";if(a==="unjudged"){let x=n===null?p("No rule about training could look"):p("No rule about training could look so far");return y`<span class="message"
      >${He(ct([u?Wo(x,u):x,m]))}</span
    >`}let b=m?p(h`Nothing else found: ${m}`):p("Nothing found");return y`<span class="message">${ct([b,d])}</span>`}function Bv(e){let t=F(e);return ke(e,{one:p(h`${t} finding suppressed`),other:p(h`${t} findings suppressed`)})}function vm(e){if(!e)return y`<span class="quiet">–</span>`;let{value:t,step:n,split:r,tag:s,member:o}=e,i=r!=="validation"&&r!=="none";return y`<span title=${`${r==="none"?"":`${pt(r)} · `}${o} · ${s}`}
      >${t===null?Un():ee(t)}</span
    >
    <span class="quiet cut"
      >${i?`${pt(r)} @ ${Fe(n)}`:Vt(Fe(n))}</span
    >`}function Wv({last_step:e,first_wall_time:t,last_wall_time:n}){if(e===null)return y`<span class="quiet">–</span>`;let r=t===null||n===null?null:n-t;return y`<span title=${p("Last step")}>${Fe(e)}</span>
    <span class="quiet">${r===null?"":bn(r)}</span>`}function Fl(e,t){return e===null?y`<span class="quiet">–</span>`:y`<time datetime=${new Date(e*1e3).toISOString()} title=${cc(e)}
    >${uc(e,t)}</time
  >`}function $m(e,t,n,r,s){let{key:o,label:i,rows:a,counts:l,spread:u}=e,m=a.map(({name:$})=>$),d=m.filter($=>s.chosen.has($)).length,b=d===m.length,x=a.map($=>$.last_wall_time??-1/0).reduce(($,M)=>Math.max($,M),-1/0);return y`<div
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
        .checked=${b}
        .indeterminate=${d>0&&!b}
        @change=${()=>s.choose(m,!b)}
    /></span>
    <span role="gridcell" class="title">
      <button
        class="fold"
        tabindex=${r.stop?"0":"-1"}
        title=${i}
        @click=${()=>s.fold(o)}
      >
        <span class="chevron" aria-hidden="true"></span><span class="label">${i}</span>
        <span class="quiet">${Ve(a.length)}</span>
      </button>
    </span>
    <span role="gridcell" class="counts"
      >${Ut.filter($=>l[$]).map($=>y`<span class="badge ${$}" title=${`${l[$]} × ${vr($)}`}
            >${yn($)}<span>${F(l[$])}</span
            ><span class="unseen">${vr($)}</span></span
          >`)}${dm(n)}</span
    >
    <span role="gridcell" class="curve">${pm(n)}</span>
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
      >${Fl(Number.isFinite(x)?x:null,s.now)}</span
    >
  </div>`}var Sm=re`
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
`;function km(e,t){let n=new Set(e.filter(i=>t.has(i))),r=[...t].filter(([i])=>!n.has(i)).map(([,i])=>i),s=n.size*2<e.length?r:[],o=Math.max(-1,...t.values());return new Map(e.map(i=>[i,t.get(i)??s.shift()??(o+=1)]))}function Vl(e){let t=new Float64Array(e.length+1);return e.forEach((n,r)=>t[r+1]=(t[r]??0)+n),t}function Tm(e,t,n,r){let s=e.length-1,o=Math.max(0,Rm(e,t)-r),i=Math.min(s,Rm(e,t+n)+1+r);return[Math.min(o,s),Math.max(i,0)]}function Rm(e,t){let n=0,r=e.length-1;for(;n<r;){let s=n+r+1>>1;(e[s]??0)<=t?n=s:r=s-1}return n}function Em(e){let{items:t,offsets:n,top:r,cover:s,host:o}=e;if(r===void 0||!window.innerHeight)return null;let i=o.shadowRoot?.activeElement,a=i instanceof HTMLElement&&i.closest("[data-index]")!==null,l=t.findIndex(($,M)=>r+(n[M]??0)>=s),u=e.indexOf(e.active),m=r+(n[u]??0),d=a&&m>=s&&m<window.innerHeight?u:l,b=r<s-1,x=t[d];return!x||!b&&!a?null:{key:x.key,offset:n[d]??0,isScrolled:b,focus:a?i:null}}function Mm(e,t){if(!t)return;let n=e.indexOf(t.key);t.isScrolled&&n>=0&&window.scrollBy(0,(e.offsets[n]??0)-t.offset),t.focus?.isConnected&&e.host.shadowRoot?.activeElement!==t.focus&&t.focus.focus({preventScroll:!0})}var Fv=10,Vv=1e3,Vi=class{constructor(t,n){this.host=t;this.look=n;this.items=[];this.offsets=Vl([]);this.first=0;this.last=40;this.activeKey="";this.slots=new Map;this.heights={run:60,group:44};this.frame=0;this.held=null;this.onScroll=()=>{cancelAnimationFrame(this.frame),this.frame=requestAnimationFrame(()=>{this.measure()})};this.onPrint=()=>{this.show(0,Math.min(this.items.length,Vv))};t.addController(this)}hostConnected(){window.addEventListener("scroll",this.onScroll,{passive:!0}),window.addEventListener("resize",this.onScroll),window.addEventListener("beforeprint",this.onPrint)}hostDisconnected(){window.removeEventListener("scroll",this.onScroll),window.removeEventListener("resize",this.onScroll),window.removeEventListener("beforeprint",this.onPrint),cancelAnimationFrame(this.frame)}hostUpdated(){Mm(this,this.held),this.held=null,this.measure()}get active(){return this.activeKey}set active(t){t!==this.activeKey&&(this.activeKey=t,this.host.requestUpdate())}put(t,n){this.held=n?Em(this):null,this.items=t,this.place(),this.indexOf(this.active)<0&&(this.active=t[0]?.key??"")}lines(){let{items:t,first:n,last:r,active:s}=this,o=Array.from({length:Math.min(r,t.length)-n},(l,u)=>n+u),i=this.indexOf(s);i>=0&&i<n&&o.unshift(i),i>=r&&o.push(i);let a=o.flatMap(l=>{let u=t[l];return u?[{item:u,index:l,top:this.offsets[l]??0,stop:u.key===s}]:[]});return this.slots=km(a.map(({item:l})=>l.key),this.slots),a.map(l=>({...l,slot:this.slots.get(l.item.key)??0}))}indexOf(t){return this.items.findIndex(n=>n.key===t)}get height(){return this.offsets[this.items.length]??0}get top(){return this.host.renderRoot.querySelector(".rows")?.getBoundingClientRect().top}get cover(){let t=this.host.renderRoot.querySelectorAll(".bar, .heads");return Math.max(0,...[...t].map(n=>n.getBoundingClientRect().bottom))}get page(){return Math.max(1,Math.floor((window.innerHeight-this.cover)/this.heights.run)-1)}async goTo(t){let n=this.items[t];if(!n)return;let r=(this.top??0)+(this.offsets[t]??0),s=r+this.heights[n.kind]-window.innerHeight,{cover:o}=this;(r<o||s>0)&&window.scrollBy(0,r<o?r-o:s),this.active=n.key,this.measure(),await this.host.updateComplete,this.host.renderRoot.querySelector(`[data-index="${t}"] a, [data-index="${t}"] .fold`)?.focus({preventScroll:!0})}show(t,n){t===this.first&&n===this.last||([this.first,this.last]=[t,n],this.host.requestUpdate())}place(){this.offsets=Vl(this.items.map(({kind:t})=>this.heights[t]))}measure(){let{host:t,top:n}=this;if(n===void 0||!window.innerHeight||window.matchMedia("print").matches)return;let r=getComputedStyle(t),s=(a,l)=>parseFloat(r.getPropertyValue(a))||l,o={run:s("--row",60),group:s("--group",44)};(o.run!==this.heights.run||o.group!==this.heights.group)&&(this.heights=o,this.place(),t.requestUpdate());let i=t.renderRoot.querySelector(".bar");t.style.setProperty("--bar",`${i?.offsetHeight??0}px`),this.show(...Tm(this.offsets,-n,window.innerHeight,Fv)),this.look(this.items.slice(this.first,this.last))}};var _m=re`
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
`;var Uv=20,xt=class extends ce{constructor(){super(...arguments);this.runs=[];this.view=Fo;this.chosen=[];this.marks=new Map;this.bands=null;this.rules=null;this.progress=null;this.linkOf=()=>"#";this.allRules=!1;this.shown=[];this.clock=new Di(this);this.bandsInSight=new Fi(this);this.window=new Vi(this,n=>{let r=n.flatMap(s=>s.kind==="group"?s.group:[]);this.bands&&this.bandsInSight.look(this.bands,r)});this.onSlash=n=>{let r=n.composedPath()[0],s=r instanceof HTMLInputElement&&r.type!=="checkbox";n.key!=="/"||s||r instanceof HTMLSelectElement||(n.preventDefault(),this.search?.focus())};this.change=n=>{this.dispatchEvent(new pe("td-list",n))};this.choose=(n,r)=>{let s=this.chosen.filter(o=>!n.includes(o));this.dispatchEvent(new pe("td-choose",{runs:r?[...s,...n]:s}))};this.fold=n=>{let{open:r}=this.view;this.window.active=`group:${n}`,this.change({open:r.includes(n)?r.filter(s=>s!==n):[...r,n]})};this.open=(n,r,s=!1)=>{let o=n;o.ctrlKey||o.metaKey||o.shiftKey||(n.preventDefault(),this.dispatchEvent(new pe("td-open",{runs:r,all:s})))}}connectedCallback(){super.connectedCallback(),document.addEventListener("keydown",this.onSlash)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("keydown",this.onSlash)}willUpdate(n){if(n.has("runs")&&this.clock.read(),!n.has("runs")&&!n.has("view"))return;let{filter:r,statuses:s,rules:o}=this.view;this.shown=yr(this.runs,Vs(r),new Set(s),new Set(o)),this.window.put(im(this.shown,this.view),!n.has("view"))}onKey(n){if(n.ctrlKey||n.metaKey||n.altKey||n.key===" "&&n.target instanceof HTMLInputElement)return;let{items:r,page:s}=this.window,o=lm(n.key,r,Am(n),s);o&&(n.preventDefault(),"to"in o?this.window.goTo(o.to):"fold"in o?this.fold(o.fold):this.choose([o.tick],!this.chosen.includes(o.tick)))}onFocus(n){this.window.active=this.window.items[Am(n)]?.key??this.window.active}get percent(){return this.progress&&Math.floor(Yo(this.progress)*100)}render(){let{runs:n,rules:r,view:s,progress:o,percent:i,allRules:a}=this;return y`<h1 class="unseen">${p("Runs")}</h1>
      ${nm([n,r,s,i,o?.members_read,a],()=>um({runs:n,rules:r,view:s,matcher:Vs(s.filter),progress:o,percent:i,allRules:a,change:this.change,showRules:l=>this.allRules=l}))}
      <div class="unseen" aria-live="polite">${p(h`${Ve(this.shown.length)} shown`)}</div>
      ${this.shown.length?this.renderTable():this.renderNone()}
      ${mm(this.chosen,()=>this.dispatchEvent(new pe("td-choose",{runs:[]})),l=>{let u=this.chosen.length>Uv&&am(this.chosen,this.shown);this.open(l,this.chosen,u)})}`}renderTable(){let{items:n,height:r}=this.window,s=$s(this.view.sort),o=n.some(({kind:l})=>l==="group"),i=l=>{this.change({sort:Li(Pi(s,l,this.shown))})},a={chosen:new Set(this.chosen),rules:this.rules,now:this.clock.now,percent:this.percent,marks:this.marks,isUnread:l=>Hi(l,this.progress!==null),linkOf:this.linkOf,open:(l,u)=>{this.open(l,[u])},choose:this.choose,fold:this.fold};return y`<div
      role=${o?"treegrid":"grid"}
      class="table"
      aria-label=${p("Runs")}
      aria-multiselectable="true"
      aria-rowcount=${n.length+1}
    >
      ${xm(s,i,o,ym(this.shown,a))}
      <div
        class="rows"
        role="rowgroup"
        style="height: ${r}px"
        @keydown=${l=>{this.onKey(l)}}
        @focusin=${l=>{this.onFocus(l)}}
      >
        ${An(this.window.lines(),({slot:l})=>l,({item:l,...u})=>l.kind==="run"?wm(l.row,{...u,inner:l.inner},a):$m(l.group,l.open,this.bandsInSight.of(l.group),u,a))}
      </div>
    </div>`}renderNone(){return y`<div class="none">
      <p>${p("No run matches.")}</p>
      <button class="button" @click=${()=>this.change({filter:"",statuses:[],rules:[]})}>
        ${p(h`Show all ${F(this.runs.length)}`,{desc:"All runs"})}
      </button>
    </div>`}};xt.styles=[Re,Kt,Ss,fm,Sm,_m],k([A({attribute:!1})],xt.prototype,"runs",2),k([A({attribute:!1})],xt.prototype,"view",2),k([A({attribute:!1})],xt.prototype,"chosen",2),k([A({attribute:!1})],xt.prototype,"marks",2),k([A({attribute:!1})],xt.prototype,"bands",2),k([A({attribute:!1})],xt.prototype,"rules",2),k([A({attribute:!1})],xt.prototype,"progress",2),k([A({attribute:!1})],xt.prototype,"linkOf",2),k([de()],xt.prototype,"allRules",2),k([_n("input[type=search]")],xt.prototype,"search",2),xt=k([Se("td-run-list")],xt);function Am(e){return Number(e.target.closest("[data-index]")?.dataset.index)}function Cm(e,t){let n=e.series.reduce((o,i)=>o+i.points,0),r=e.members.filter(o=>o!==e.name),s=t?.first_wall_time&&t.last_wall_time?t.last_wall_time-t.first_wall_time:0;return[ze([Ho(e.series.length),br(n)]),t?.last_step?p(h`${F(t.last_step)} steps`,{desc:"Length of a run"}):"",s>1?bn(s):"",$c(e.family),r.length?p(h`joined from ${ze(r)}`,{desc:"A run of several directories"}):""].filter(Boolean).join(" · ")}var Cr=class extends ce{constructor(){super(...arguments);this.outcomes=[];this.rules=null}render(){let n=i=>this.outcomes.filter(a=>a.status===i),[r,s,o]=[n("clear"),n("skipped"),n("failed")];return y`<h2>${p("What was checked")}</h2>
      ${r.length?y`<h3>${qv(r.length)}</h3>
              <ul class="clear">
                ${r.map(({rule:i})=>y`<li title=${this.summary(i)}>${Ie(i,this.rules)}</li>`)}
              </ul>`:R}
      ${Lm(Io(s.length),s,this.rules)}
      ${Lm(jv(o.length),o,this.rules)}`}summary(n){return this.rules?.rules.find(r=>r.name===n)?.summary??""}};Cr.styles=[Re,re`
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
    `],k([A({attribute:!1})],Cr.prototype,"outcomes",2),k([A({attribute:!1})],Cr.prototype,"rules",2),Cr=k([Se("td-checked")],Cr);function qv(e){let t=F(e);return ke(e,{one:p(h`${t} rule found nothing`),other:p(h`${t} rules found nothing`)})}function jv(e){let t=F(e);return ke(e,{one:p(h`${t} rule failed; this is a fault of ours, the others are not affected`),other:p(h`${t} rules failed; this is a fault of ours, the others are not affected`)})}function Lm(e,t,n){if(!t.length)return R;let r=new Map;for(let{rule:s,reason:o}of t)r.set(o,[...r.get(o)??[],Ie(s,n)]);return y`<h3>${e}</h3>
    <dl>
      ${[...r].map(([s,o])=>y`<dt>${ze(o)}</dt>
            <dd>${He(s)}</dd>`)}
    </dl>`}var Pm=re`
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
`;var Lr=class extends ce{constructor(){super(...arguments);this.open=!1}render(){let{action:n,why:r,test:s,code:o}=this.remedy;return y`<details ?open=${this.open}>
      <summary><span>${He(n)}</span></summary>
      <div class="body">
        <p>${He(r)}</p>
        ${s?y`<p><span class="label">${p("Cheapest test:")}</span>${He(s)}</p>`:R}
        ${Object.keys(o).length?y`<td-code .code=${o}></td-code>`:R}
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
    `],k([A({attribute:!1})],Lr.prototype,"remedy",2),k([A({type:Boolean})],Lr.prototype,"open",2),Lr=k([Se("td-remedy")],Lr);var Tt=class extends ce{constructor(){super(...arguments);this.rules=null;this.explains=[];this.open=!1;this.fresh=!1;this.lit=null;this.link=()=>"";this.copied=!1}async goTo(n){await this.updateComplete,this.card.open=!0;let s=[...this.renderRoot.querySelectorAll(".places button")].find(o=>o.dataset.id===n);s?.focus({preventScroll:!0}),s?.scrollIntoView({block:"nearest"})}async copy(){this.copied=await qs(Nf(this.finding,this.rules,this.link())),setTimeout(()=>this.copied=!1,2e3)}get rule(){return this.rules?.rules.find(({name:n})=>n===this.finding.rule)??null}light(n,r=!1){this.dispatchEvent(new pe("td-light",{id:n,show:r}))}render(){let{finding:n}=this,r=Jn(n);return y`<details
      class="card ${n.severity}"
      ?open=${this.open}
      @mouseenter=${()=>this.light(r)}
      @mouseleave=${()=>this.light(null)}
    >
      <summary>
        <span class="line"
          >${nn(n.severity)}<span class="confidence">${Bo(n.confidence)}</span
          >${this.fresh?y`<span class="new">${Bl()}</span>`:R}</span
        >
        <h3>${Ie(n.rule,this.rules)}</h3>
        <p>${He(n.message)}</p>
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
    </details>`}renderStats(){let n=this.finding.evidence.filter(s=>s.kind==="stat");if(!n.length)return R;let r=n.some(s=>s.limit!==null);return y`<table class="stats">
      <thead>
        <tr>
          <th scope="col">${p("Measured",{desc:"Head of a column of names of measured numbers"})}</th>
          <th scope="col" class="number">${p("Value",{desc:"A measured number"})}</th>
          ${r?y`<th scope="col" class="number">${p("Limit",{desc:"What a number is held against"})}</th>`:R}
        </tr>
      </thead>
      <tbody>
        ${n.map(({name:s,value:o,limit:i,unit:a})=>y`<tr>
              <th scope="row">${s}</th>
              <td class="number"><b>${Mr(o,a)}</b></td>
              ${r?y`<td class="number quiet">${i===null?"":Mr(i,a)}</td>`:R}
            </tr>`)}
      </tbody>
    </table>`}renderPlaces(){let n=this.finding.evidence.map((r,s)=>({evidence:r,id:Ja(this.finding,s)})).filter(({evidence:r})=>r.kind!=="stat");return n.length?y`<ul class="places" aria-label=${p("On the curve")}>
      ${n.map(({evidence:r,id:s})=>{let{name:o,value:i}=bs(r),a="tag"in r;return y`<li>
          <button
            class=${this.lit===s?"lit":""}
            data-id=${s}
            data-kind=${r.kind}
            title=${a?p(h`On ${r.tag}: click to zoom in, and again to zoom out`):""}
            @mouseenter=${()=>this.light(s)}
            @mouseleave=${()=>this.light(Jn(this.finding))}
            @focus=${()=>this.light(s)}
            @blur=${()=>this.light(null)}
            @click=${()=>this.light(s,!0)}
          >
            <span>${o}</span><span class="number">${i}</span>
          </button>
        </li>`})}
    </ul>`:R}section(n){return this.rule?.sections.find(r=>r.key===n)}renderSection(n,r){let s=this.section(n);return s?y`<section>
          <h4>${r}</h4>
          ${Om(s)}
        </section>`:R}renderFolded(n,r){let s=this.section(n);return s?y`<details class="more">
      <summary class="fold"><h4>${r}</h4></summary>
      ${Om(s)}
    </details>`:R}renderThresholds(){let n=this.rule?.thresholds??[];return n.length?y`<details class="more">
      <summary class="fold"><h4>${p("Thresholds and where they come from")}</h4></summary>
      <ul class="text">
        ${n.map(({name:r,default:s,unit:o,source:i})=>y`<li><code>${r}</code> = ${JSON.stringify(s)} (${o}): ${i}</li>`)}
      </ul>
    </details>`:R}renderPage(){if(!this.rule)return R;let n=y`<code>${this.rule.page}</code>`;return y`<p class="quiet">${p(y`With curves: ${n} in the project`)}</p>`}renderRemedies(){let{remedies:n}=this.finding;if(!n.length||!this.rules)return R;let r=n.map(s=>this.rules?.remedies[s]).filter(s=>s!==void 0);return y`<section>
      <h4>${p("What to do next")}</h4>
      <ol class="remedies">
        ${r.map((s,o)=>y`<li><td-remedy .remedy=${s} ?open=${o===0}></td-remedy></li>`)}
      </ol>
    </section>`}renderExplained(){let{explains:n,finding:r}=this;return n.length?y`<details class="more">
      <summary class="fold">
        <h4>
          ${p(h`Explained by this (${n.length})`,{desc:"Findings that this finding explains"})}
        </h4>
      </summary>
      <ul class="explained">
        ${n.map(s=>y`<li
              @mouseenter=${()=>this.light(Jn(s))}
              @mouseleave=${()=>this.light(Jn(r))}
            >
              ${nn(s.severity)} <b>${Ie(s.rule,this.rules)}</b>
              <p>${He(s.message)}</p>
            </li>`)}
      </ul>
    </details>`:R}};Tt.styles=[Re,Kt,Ss,Pm],k([A({attribute:!1})],Tt.prototype,"finding",2),k([A({attribute:!1})],Tt.prototype,"rules",2),k([A({attribute:!1})],Tt.prototype,"explains",2),k([A({type:Boolean})],Tt.prototype,"open",2),k([A({type:Boolean})],Tt.prototype,"fresh",2),k([A({attribute:!1})],Tt.prototype,"lit",2),k([A({attribute:!1})],Tt.prototype,"link",2),k([de()],Tt.prototype,"copied",2),k([_n("details.card")],Tt.prototype,"card",2),Tt=k([Se("td-finding")],Tt);function Om(e){return y`${e.blocks.map(({kind:t,items:n})=>t==="ul"?y`<ul class="text">
        ${n.map(r=>y`<li>${Qo(r)}</li>`)}
      </ul>`:t==="code"?y`<pre>${n.flat().map(r=>"code"in r?r.code:r.text)}</pre>`:y`${n.map(r=>y`<p>${Qo(r)}</p>`)}`)}`}function Ui(e){return e.rule+e.tags.join()}function Nm(e,t){let{rules:n,news:r,lit:s,link:o,first:i}=t,{main:a,suppressed:l}=ri(e.findings),u=r?.solved??[];return y`${a.length?R:Gv(e,l.length)}
  ${u.length?y`<p class="gone">${Ii({fresh:[],solved:u},n)}</p>`:R}
  ${An(a,({finding:m})=>Ui(m),({finding:m,explains:d})=>y`<td-finding
        .finding=${m}
        .explains=${d}
        .rules=${n}
        .lit=${s}
        .link=${o}
        .fresh=${r?.fresh.includes(m.rule)??!1}
        ?open=${Ui(m)===i}
      ></td-finding>`)}
  ${l.length?Kv(l,n):R}`}function Kv(e,t){return y`<details class="suppressed">
    <summary class="fold">${Yv(e.length)}</summary>
    <ul>
      ${e.map(n=>y`<li>
            <p>${nn(n.severity)} <b>${Ie(n.rule,t)}</b></p>
            <p>${He(n.message)}</p>
            <p class="quiet">${p(h`Reason given: ${n.suppressed}`)}</p>
          </li>`)}
    </ul>
  </details>`}function Gv({run:e,outcomes:t},n){let{status:r,reason:s}=e,o=p("No rule about training could look at it"),i=t.filter(a=>a.status==="clear").length;return y`<div class="verdict ${r}">
    <h2>
      ${r==="unjudged"?p("This run could not be judged"):n?p("Nothing else found"):p("Nothing found")}
    </h2>
    <p>
      ${r==="unjudged"?He(tn(s?Wo(o,s):o)):Jv(i)}
    </p>
  </div>`}function Yv(e){let t=F(e);return ke(e,{one:p(h`${t} finding suppressed by your configuration`),other:p(h`${t} findings suppressed by your configuration`)})}function Jv(e){let t=F(e);return ke(e,{one:p(h`${t} rule looked at this run and found nothing wrong.`),other:p(h`${t} rules looked at this run and found nothing wrong.`)})}var zm=re`
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
`;var Hm=re`
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
`;var Qv=()=>({step:p("Steps"),relative:p("Time since start"),wall:p("Wall time")}),Zv=()=>({auto:p("Automatic",{desc:"Scale of the values"}),linear:p("Linear",{desc:"Scale of the values"}),log:p("Log",{desc:"Logarithmic scale of the values"}),symlog:p("Symmetric log",{desc:"Scale of the values"})}),Dm=10,Xv=.5,$n=class extends ce{constructor(){super(...arguments);this.smoothing=0;this.share=null;this.titles=[]}change(n){this.dispatchEvent(new pe("td-reading",n))}onSmooth(n){let r=Number(n.target.value);this.dispatchEvent(new CustomEvent("td-smoothing",{detail:r}))}onClasses(n){let r=Number(n.target.value);za(r)&&this.change({classes:r})}onPrior(n){let r=n.target,s=Ha(r.value);r.setAttribute("aria-invalid",String(s===null)),s&&this.change({prior:s})}onAdd(n){n.preventDefault();let r=n.target,s=new FormData(r),[o,i]=[s.get("value"),s.get("title")],a=Number(o);o===""||!Number.isFinite(a)||typeof i!="string"||(this.change({levels:[...this.reading.levels,[i,a]]}),r.querySelector("input")?.select())}onFocusOut(n){let r=n.relatedTarget;r&&!this.box.contains(r)&&(this.box.open=!1)}onKey(n){n.key!=="Escape"||!this.box.open||(this.box.open=!1,this.box.querySelector("summary")?.focus())}render(){let{reading:n,smoothing:r}=this;return y`<label
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
      ${this.renderSelect(p("Along",{desc:"Label of the choice of the horizontal axis"}),p("Horizontal axis"),Qv(),n.axis,s=>this.change({axis:s}))}
      ${this.renderSelect(p("Values",{desc:"Label of the choice of the scale"}),p("Scale of the values"),Zv(),n.scale,s=>this.change({scale:s}))}
      ${this.renderLevels()}
      ${n.window?y`<button class="button" @click=${()=>this.change({window:null})}>
              ${p("Reset zoom")}
            </button>`:R}`}renderSelect(n,r,s,o,i){return y`<label title=${r}
      ><span class="words">${n}</span>
      <select
        aria-label=${r}
        @change=${a=>i(a.target.value)}
      >
        ${Object.entries(s).map(([a,l])=>y`<option value=${a} .selected=${a===o}>${l}</option>`)}
      </select></label
    >`}renderLevels(){let{best:n,classes:r,prior:s,levels:o}=this.reading,i=o.length+[n,r!==null,s!==null].filter(Boolean).length,a=[this.share===null?Xv:Number(this.share.toPrecision(4))];return y`<details
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
            .checked=${n}
            @change=${()=>this.change({best:!n})}
          />${p("Best value so far")}</label
        >
        <label
          ><input
            type="checkbox"
            .checked=${r!==null}
            @change=${()=>this.change({classes:r===null?Dm:null})}
          />${p("Uniform guess, ln k, over",{desc:"Then comes a number, then: classes"})}
          <input
            type="number"
            min="2"
            step="1"
            aria-label=${p("Number of classes")}
            .value=${String(r??Dm)}
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
    </details>`}};$n.styles=[Re,Hm],k([A({attribute:!1})],$n.prototype,"reading",2),k([A({type:Number})],$n.prototype,"smoothing",2),k([A({type:Number})],$n.prototype,"share",2),k([A({attribute:!1})],$n.prototype,"titles",2),k([_n(".levels")],$n.prototype,"box",2),$n=k([Se("td-run-tools")],$n);var Im="smoothing",ey=120,qi=class{constructor(t){this.host=t;this.weight=ty();this.applied=this.weight;t.addController(this)}hostDisconnected(){clearTimeout(this.timer)}put(t){this.weight=t,gn.set(Im,String(t)),this.host.requestUpdate(),clearTimeout(this.timer),this.timer=setTimeout(()=>{this.applied=t,this.host.requestUpdate()},ey)}};function ty(){let e=Number(gn.get(Im)??0);return e>0&&e<1?e:0}var ny=new Set(["loss","score","reward"]),Et=class extends ce{constructor(){super(...arguments);this.row=null;this.news=null;this.rules=null;this.reading=qn;this.link=()=>"";this.dark=!1;this.lit=null;this.smoothing=new qi(this);this.annotations=[];this.panels={lead:[],groups:[]};this.first="";this.shownRun=""}willUpdate(n){if(!n.has("detail"))return;let{run:r,findings:s}=this.detail;if(this.annotations=ni(s),this.panels=lp(ti(r),s.find(rn)),r.name===this.shownRun&&this.first)return;let[o]=ri(s).main;this.first=o?Ui(o.finding):"",this.shownRun=r.name}onLight({detail:{id:n,show:r}}){if(this.lit=n,!r||n===null)return;let s=this.annotations.find(u=>u.id===n),i=[...this.renderRoot.querySelectorAll("td-chart")].find(u=>s&&Yn(s.evidence,u.series));i?.closest("details")?.setAttribute("open","");let a=i?.steps;s&&a&&this.look(Tf(s.evidence,a));let l=window.matchMedia("(prefers-reduced-motion: reduce)").matches;i?.scrollIntoView({block:"nearest",behavior:l?"auto":"smooth"})}look(n){let r=n?.join()===this.reading.window?.join();this.dispatchEvent(new pe("td-reading",{window:r?null:n}))}async onFind({detail:{id:n}}){this.lit=n,await[...this.renderRoot.querySelectorAll("td-finding")].find(({finding:s})=>n.startsWith(`${Jn(s)}#`))?.goTo(n)}render(){let{row:n,rules:r,news:s,lit:o,link:i}=this,{run:a,findings:l,outcomes:u,warnings:m}=this.detail,{lead:d,groups:b}=this.panels,x=[...d,...b.flatMap(({panels:$})=>$)].map(({title:$})=>$);return y`<header>
        <h1>${xn(a.name)}</h1>
        ${nn(a.status)} ${n?Bi(n):R}
        <p class="facts quiet">${Cm(a,n)}</p>
      </header>
      ${ry(m,n)}
      ${x.length?y`<td-run-tools
              .reading=${this.reading}
              .smoothing=${this.smoothing.weight}
              .share=${kf(l,a.series)}
              .titles=${[...new Set(x)]}
              @td-smoothing=${({detail:$})=>this.smoothing.put($)}
            ></td-run-tools>`:R}
      <div
        class="page"
        @td-find=${$=>{this.onFind($)}}
        @td-light=${$=>this.onLight($)}
        @td-window=${({detail:$})=>this.dispatchEvent(new pe("td-reading",$))}
      >
        <div class="lead ${d.length?"":"none"}">
          <h2 class="unseen">${p("Curves")}</h2>
          <div class="pairs">
            ${An(d,({key:$})=>$,($,M)=>this.renderChart($,M===0?"first":""))}
          </div>
        </div>
        <aside aria-label=${p("Findings")}>
          <h2 class="unseen">${p("Findings")}</h2>
          ${Nm(this.detail,{rules:r,news:s,lit:o,link:i,first:this.first})}
          <td-checked .outcomes=${u} .rules=${r}></td-checked>
        </aside>
        <div class="rest">${b.map(({role:$,panels:M})=>this.renderGroup($,M))}</div>
      </div>`}renderGroup(n,r){let s=r.some(i=>this.annotations.some(a=>Yn(a.evidence,i.series))),o=ny.has(n)||s;return y`<details ?open=${o}>
      <summary class="fold">
        <h2>${wc(n)}</h2>
        <span class="quiet">${r.length}</span>
      </summary>
      <div class="grid">
        ${An(r,({key:i})=>i,i=>this.renderChart(i,"small"))}
      </div>
    </details>`}renderChart(n,r){return y`<td-chart
      class=${r}
      ?eager=${r==="first"}
      .store=${this.store}
      .run=${this.detail.run.name}
      .series=${n.series}
      .heading=${n.title}
      .generation=${this.detail.generation}
      .annotations=${this.annotations.filter(s=>Yn(s.evidence,n.series))}
      .lit=${this.lit}
      .window=${this.reading.window}
      .axis=${this.reading.axis}
      .scale=${this.reading.scale}
      .origin=${this.row?.first_wall_time??null}
      .smoothing=${this.smoothing.applied}
      .levels=${Sf(n,this.reading)}
      .best=${this.reading.best}
      .dark=${this.dark}
    ></td-chart>`}};Et.styles=[Re,Kt,Ss,zm],k([A({attribute:!1})],Et.prototype,"detail",2),k([A({attribute:!1})],Et.prototype,"row",2),k([A({attribute:!1})],Et.prototype,"news",2),k([A({attribute:!1})],Et.prototype,"rules",2),k([A({attribute:!1})],Et.prototype,"store",2),k([A({attribute:!1})],Et.prototype,"reading",2),k([A({attribute:!1})],Et.prototype,"link",2),k([A({type:Boolean})],Et.prototype,"dark",2),k([de()],Et.prototype,"lit",2),Et=k([Se("td-run-page")],Et);function ry(e,t){let n=p("TensorBoard gives us only a sample of this run's points: short events may be missing.");return y`${t?.sampled?y`<p class="notice">${n}</p>`:R}${e.map(({where:r,message:s})=>y`<p class="notice"><b>${r}</b> ${He(s)}</p>`)}`}var sy=60,oy=3,Bm="language",Gt=class extends ce{constructor(){super(...arguments);this.view=Ec;this.chosen=[];this.dark=!1;this.copied=!1;this.listScroll=0;this.drawn=()=>this.runs.slice(0,sy);this.linkOf=n=>Fs(jn({...this.view,runs:[n],all:!1}))}connectedCallback(){super.connectedCallback();let n=Vo(La()??"");this.view={...n,filter:n.filter||Rc(Xu())},this.source.speak(this.language()),this.speak(this.language()),this.session=new Ko(this,this.source),this.view.runs.length>1&&(this.chosen=this.view.runs),this.session.want(this.drawn),tc(()=>this.onHash());let r=!1;Oo(s=>{r=s,this.dark=s,Us(s)}),nc(s=>{this.dark=r&&!s,Us(this.dark)}),this.addEventListener("td-open",({detail:s})=>this.open(s.runs,s.all)),this.addEventListener("td-list",({detail:s})=>this.go({...this.view,...s})),this.addEventListener("td-reading",({detail:s})=>this.go({...this.view,reading:{...this.view.reading,...s}})),this.addEventListener("td-quantity",({detail:s})=>this.go({...this.view,quantity:s.key})),this.addEventListener("td-compare",({detail:s})=>this.go({...this.view,...s})),this.addEventListener("td-choose",({detail:s})=>this.chosen=s.runs),this.addEventListener("td-language",({detail:s})=>{gn.set(Bm,s.language),this.go({...this.view,language:s.language})}),this.addEventListener("td-retry",()=>{this.session.ask(!0)})}language(){return this.view.language||es(gn.get(Bm))||lc(navigator.languages)}async speak(n){await ac(n),document.documentElement.lang=n,this.requestUpdate()}open(n,r=!1){let s={...this.view.reading,levels:[],window:null};this.go({...this.view,runs:r?[]:n,all:r,reading:s})}get runs(){return this.view.all?this.session.namesShown(this.view):this.view.runs}get isList(){return!this.view.all&&this.view.runs.length===0}go(n){let r=!Ba(n,this.view);ec(jn(n),r),this.turn(n)}onHash(){let n=La();n!==null&&jn(Vo(n))!==jn(this.view)&&this.turn(Vo(n))}turn(n){let r=!Ba(n,this.view);r&&this.isList&&(this.listScroll=window.scrollY),r&&this.session.looked(this.runs),this.view=n;let s=this.language();if(s!==Rt()&&(this.session.speak(s),this.speak(s)),this.session.want(this.drawn),!r)return;this.runs.length>1&&(this.chosen=this.runs);let o=this.isList?this.listScroll:0;this.updateComplete.then(()=>{requestAnimationFrame(()=>window.scrollTo(0,o))})}async copyLink(){this.copied=await qs(Fs(jn(this.view))),setTimeout(()=>this.copied=!1,2e3)}updated(n){if(!n.has("view"))return;let{runs:r,all:s}=this.view;document.title=[...s||r.length>oy?[p("Comparison")]:r,"Diagnose"].join(" · ")}render(){let{status:n,error:r,rows:s,said:o}=this.session;return y`${n&&s?.length?jc(n):R}${this.isList?R:this.renderBar()}
      ${s&&r?Xc(r):R}${n?ep(n,this.isList):R}
      <div class="unseen" aria-live="polite">${o}</div>
      <main>${Zu(Rt(),this.renderView())}</main>`}renderBar(){return Kc({list:Fs(jn({...this.view,runs:[],all:!1})),back:()=>this.open([]),copied:this.copied,copy:()=>{this.copyLink()}})}renderView(){let{status:n,rows:r,rules:s,error:o}=this.session;return!n||r===null?o?Zc(o):Va(null):n.phase==="failed"?Qc(n):this.view.runs.length===1&&!this.view.all?this.renderRun(this.view.runs[0]??""):this.isList?r.length===0?n.phase==="reading"?Va(n):Jc(n):y`<td-run-list
      .runs=${r}
      .rules=${s}
      .view=${this.view}
      .progress=${n.phase==="reading"?n.progress:null}
      .chosen=${this.chosen}
      .marks=${this.session.marks}
      .bands=${this.session.bands}
      .linkOf=${this.linkOf}
    ></td-run-list>`:this.renderCompare()}renderRun(n){let{known:r,rows:s,rules:o,store:i,marks:a}=this.session,{detail:l=null,error:u=null}=r.get(n)??{};return l?y`<td-run-page
        .detail=${l}
        .row=${s?.find(m=>m.name===n)??null}
        .news=${a.get(n)??null}
        .rules=${o}
        .store=${i}
        .reading=${this.view.reading}
        .link=${()=>Fs(jn(this.view))}
        .dark=${this.dark}
      ></td-run-page>`:u?Ua([n],u,this.session.status):y`<p class="wait">${p(h`Loading ${n} …`)}</p>`}renderCompare(){let{status:n,known:r,rules:s,store:o}=this.session,{runs:i}=this,a=this.drawn().map(m=>({name:m,...r.get(m)})),l=a.filter(m=>m.error),u=a.flatMap(({detail:m})=>m?[m]:[]);return u.length+l.length<a.length?y`<p class="wait">${p(h`Loading ${Ve(i.length)} …`)}</p>`:y`${l.length?Ua(l.map(({name:m})=>m),l[0]?.error??"",n):R}
    ${u.length?y`<td-compare
            .details=${u}
            .runs=${i.filter(m=>!l.some(d=>d.name===m))}
            .rules=${s}
            .quantity=${this.view.quantity}
            .baseline=${this.view.baseline}
            .rankBy=${this.view.rankBy}
            .layout=${this.view.layout}
            .bands=${this.view.bands}
            .store=${o}
            .linkOf=${this.linkOf}
            .dark=${this.dark}
          ></td-compare>`:R}`}};Gt.styles=[Re,tp],k([A({attribute:!1})],Gt.prototype,"source",2),k([de()],Gt.prototype,"view",2),k([de()],Gt.prototype,"chosen",2),k([de()],Gt.prototype,"dark",2),k([de()],Gt.prototype,"copied",2),Gt=k([Se("td-app")],Gt);function L4(){try{iy();let e=new Gt;e.source=new xo,window.addEventListener("error",({error:t})=>Ul(t,e)),window.addEventListener("unhandledrejection",({reason:t})=>Ul(t,e)),document.body.replaceChildren(e)}catch(e){Ul(e,null)}}function iy(){let e=document.documentElement;e.lang=Rt(),document.title="Diagnose",document.body.style.margin="0",Oo(Us);for(let[t,n]of[["viewport","width=device-width, initial-scale=1"],["color-scheme","light dark"]]){let r=document.createElement("meta");r.name=t??"",r.content=n??"",document.head.append(r)}}function Ul(e,t){if(t?.shadowRoot?.querySelector("main")?.firstElementChild)return;let n=document.createElement("p");n.setAttribute("role","alert"),n.style.cssText=`font: 14px/20px ${vn}; padding: 64px 16px; max-width: 640px; margin: auto; color: var(--td-text)`;let r=e instanceof Error?e.message:String(e);n.textContent=p(h`Diagnose could not draw this page (${r}). Reload it; if that does not help, the browser's console says more.`),document.body.replaceChildren(n)}export{L4 as render};
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
