"use strict";(()=>{var N=globalThis,O=N.ShadowRoot&&(N.ShadyCSS===void 0||N.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,B=Symbol(),ot=new WeakMap,E=class{constructor(t,e,s){if(this._$cssResult$=!0,s!==B)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o,e=this.t;if(O&&t===void 0){let s=e!==void 0&&e.length===1;s&&(t=ot.get(e)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&ot.set(e,t))}return t}toString(){return this.cssText}},nt=i=>new E(typeof i=="string"?i:i+"",void 0,B),z=(i,...t)=>{let e=i.length===1?i[0]:t.reduce((s,r,o)=>s+(n=>{if(n._$cssResult$===!0)return n.cssText;if(typeof n=="number")return n;throw Error("Value passed to 'css' function must be a 'css' function result: "+n+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(r)+i[o+1],i[0]);return new E(e,i,B)},at=(i,t)=>{if(O)i.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of t){let s=document.createElement("style"),r=N.litNonce;r!==void 0&&s.setAttribute("nonce",r),s.textContent=e.cssText,i.appendChild(s)}},I=O?i=>i:i=>i instanceof CSSStyleSheet?(t=>{let e="";for(let s of t.cssRules)e+=s.cssText;return nt(e)})(i):i;var{is:Tt,defineProperty:Pt,getOwnPropertyDescriptor:Mt,getOwnPropertyNames:Rt,getOwnPropertySymbols:Nt,getPrototypeOf:Ot}=Object,H=globalThis,ht=H.trustedTypes,Ht=ht?ht.emptyScript:"",Lt=H.reactiveElementPolyfillSupport,x=(i,t)=>i,q={toAttribute(i,t){switch(t){case Boolean:i=i?Ht:null;break;case Object:case Array:i=i==null?i:JSON.stringify(i)}return i},fromAttribute(i,t){let e=i;switch(t){case Boolean:e=i!==null;break;case Number:e=i===null?null:Number(i);break;case Object:case Array:try{e=JSON.parse(i)}catch{e=null}}return e}},ct=(i,t)=>!Tt(i,t),lt={attribute:!0,type:String,converter:q,reflect:!1,useDefault:!1,hasChanged:ct};Symbol.metadata??=Symbol("metadata"),H.litPropertyMetadata??=new WeakMap;var f=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=lt){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){let s=Symbol(),r=this.getPropertyDescriptor(t,s,e);r!==void 0&&Pt(this.prototype,t,r)}}static getPropertyDescriptor(t,e,s){let{get:r,set:o}=Mt(this.prototype,t)??{get(){return this[e]},set(n){this[e]=n}};return{get:r,set(n){let c=r?.call(this);o?.call(this,n),this.requestUpdate(t,c,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??lt}static _$Ei(){if(this.hasOwnProperty(x("elementProperties")))return;let t=Ot(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(x("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(x("properties"))){let e=this.properties,s=[...Rt(e),...Nt(e)];for(let r of s)this.createProperty(r,e[r])}let t=this[Symbol.metadata];if(t!==null){let e=litPropertyMetadata.get(t);if(e!==void 0)for(let[s,r]of e)this.elementProperties.set(s,r)}this._$Eh=new Map;for(let[e,s]of this.elementProperties){let r=this._$Eu(e,s);r!==void 0&&this._$Eh.set(r,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let e=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let r of s)e.unshift(I(r))}else t!==void 0&&e.push(I(t));return e}static _$Eu(t,e){let s=e.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,e=this.constructor.elementProperties;for(let s of e.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return at(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,s){this._$AK(t,s)}_$ET(t,e){let s=this.constructor.elementProperties.get(t),r=this.constructor._$Eu(t,s);if(r!==void 0&&s.reflect===!0){let o=(s.converter?.toAttribute!==void 0?s.converter:q).toAttribute(e,s.type);this._$Em=t,o==null?this.removeAttribute(r):this.setAttribute(r,o),this._$Em=null}}_$AK(t,e){let s=this.constructor,r=s._$Eh.get(t);if(r!==void 0&&this._$Em!==r){let o=s.getPropertyOptions(r),n=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:q;this._$Em=r;let c=n.fromAttribute(e,o.type);this[r]=c??this._$Ej?.get(r)??c,this._$Em=null}}requestUpdate(t,e,s,r=!1,o){if(t!==void 0){let n=this.constructor;if(r===!1&&(o=this[t]),s??=n.getPropertyOptions(t),!((s.hasChanged??ct)(o,e)||s.useDefault&&s.reflect&&o===this._$Ej?.get(t)&&!this.hasAttribute(n._$Eu(t,s))))return;this.C(t,e,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,e,{useDefault:s,reflect:r,wrapped:o},n){s&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,n??e??this[t]),o!==!0||n!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(e=void 0),this._$AL.set(t,e)),r===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[r,o]of this._$Ep)this[r]=o;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[r,o]of s){let{wrapped:n}=o,c=this[r];n!==!0||this._$AL.has(r)||c===void 0||this.C(r,void 0,o,c)}}let t=!1,e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(e)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(t){}firstUpdated(t){}};f.elementStyles=[],f.shadowRootOptions={mode:"open"},f[x("elementProperties")]=new Map,f[x("finalized")]=new Map,Lt?.({ReactiveElement:f}),(H.reactiveElementVersions??=[]).push("2.1.2");var Y=globalThis,pt=i=>i,L=Y.trustedTypes,dt=L?L.createPolicy("lit-html",{createHTML:i=>i}):void 0,vt="$lit$",g=`lit$${Math.random().toFixed(9).slice(2)}$`,bt="?"+g,Dt=`<${bt}>`,y=document,k=()=>y.createComment(""),U=i=>i===null||typeof i!="object"&&typeof i!="function",Z=Array.isArray,jt=i=>Z(i)||typeof i?.[Symbol.iterator]=="function",V=`[ 	
\f\r]`,C=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ut=/-->/g,mt=/>/g,b=RegExp(`>|${V}(?:([^\\s"'>=/]+)(${V}*=${V}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ft=/'/g,$t=/"/g,_t=/^(?:script|style|textarea|title)$/i,G=i=>(t,...e)=>({_$litType$:i,strings:t,values:e}),u=G(1),ee=G(2),se=G(3),A=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),gt=new WeakMap,_=y.createTreeWalker(y,129);function yt(i,t){if(!Z(i)||!i.hasOwnProperty("raw"))throw Error("invalid template strings array");return dt!==void 0?dt.createHTML(t):t}var Bt=(i,t)=>{let e=i.length-1,s=[],r,o=t===2?"<svg>":t===3?"<math>":"",n=C;for(let c=0;c<e;c++){let a=i[c],p,d,h=-1,m=0;for(;m<a.length&&(n.lastIndex=m,d=n.exec(a),d!==null);)m=n.lastIndex,n===C?d[1]==="!--"?n=ut:d[1]!==void 0?n=mt:d[2]!==void 0?(_t.test(d[2])&&(r=RegExp("</"+d[2],"g")),n=b):d[3]!==void 0&&(n=b):n===b?d[0]===">"?(n=r??C,h=-1):d[1]===void 0?h=-2:(h=n.lastIndex-d[2].length,p=d[1],n=d[3]===void 0?b:d[3]==='"'?$t:ft):n===$t||n===ft?n=b:n===ut||n===mt?n=C:(n=b,r=void 0);let $=n===b&&i[c+1].startsWith("/>")?" ":"";o+=n===C?a+Dt:h>=0?(s.push(p),a.slice(0,h)+vt+a.slice(h)+g+$):a+g+(h===-2?c:$)}return[yt(i,o+(i[e]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},T=class i{constructor({strings:t,_$litType$:e},s){let r;this.parts=[];let o=0,n=0,c=t.length-1,a=this.parts,[p,d]=Bt(t,e);if(this.el=i.createElement(p,s),_.currentNode=this.el.content,e===2||e===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(r=_.nextNode())!==null&&a.length<c;){if(r.nodeType===1){if(r.hasAttributes())for(let h of r.getAttributeNames())if(h.endsWith(vt)){let m=d[n++],$=r.getAttribute(h).split(g),R=/([.?@])?(.*)/.exec(m);a.push({type:1,index:o,name:R[2],strings:$,ctor:R[1]==="."?F:R[1]==="?"?J:R[1]==="@"?K:S}),r.removeAttribute(h)}else h.startsWith(g)&&(a.push({type:6,index:o}),r.removeAttribute(h));if(_t.test(r.tagName)){let h=r.textContent.split(g),m=h.length-1;if(m>0){r.textContent=L?L.emptyScript:"";for(let $=0;$<m;$++)r.append(h[$],k()),_.nextNode(),a.push({type:2,index:++o});r.append(h[m],k())}}}else if(r.nodeType===8)if(r.data===bt)a.push({type:2,index:o});else{let h=-1;for(;(h=r.data.indexOf(g,h+1))!==-1;)a.push({type:7,index:o}),h+=g.length-1}o++}}static createElement(t,e){let s=y.createElement("template");return s.innerHTML=t,s}};function w(i,t,e=i,s){if(t===A)return t;let r=s!==void 0?e._$Co?.[s]:e._$Cl,o=U(t)?void 0:t._$litDirective$;return r?.constructor!==o&&(r?._$AO?.(!1),o===void 0?r=void 0:(r=new o(i),r._$AT(i,e,s)),s!==void 0?(e._$Co??=[])[s]=r:e._$Cl=r),r!==void 0&&(t=w(i,r._$AS(i,t.values),r,s)),t}var W=class{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:e},parts:s}=this._$AD,r=(t?.creationScope??y).importNode(e,!0);_.currentNode=r;let o=_.nextNode(),n=0,c=0,a=s[0];for(;a!==void 0;){if(n===a.index){let p;a.type===2?p=new P(o,o.nextSibling,this,t):a.type===1?p=new a.ctor(o,a.name,a.strings,this,t):a.type===6&&(p=new Q(o,this,t)),this._$AV.push(p),a=s[++c]}n!==a?.index&&(o=_.nextNode(),n++)}return _.currentNode=y,r}p(t){let e=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,e),e+=s.strings.length-2):s._$AI(t[e])),e++}},P=class i{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,s,r){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,e=this._$AM;return e!==void 0&&t?.nodeType===11&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=w(this,t,e),U(t)?t===l||t==null||t===""?(this._$AH!==l&&this._$AR(),this._$AH=l):t!==this._$AH&&t!==A&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):jt(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==l&&U(this._$AH)?this._$AA.nextSibling.data=t:this.T(y.createTextNode(t)),this._$AH=t}$(t){let{values:e,_$litType$:s}=t,r=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=T.createElement(yt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(e);else{let o=new W(r,this),n=o.u(this.options);o.p(e),this.T(n),this._$AH=o}}_$AC(t){let e=gt.get(t.strings);return e===void 0&&gt.set(t.strings,e=new T(t)),e}k(t){Z(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,s,r=0;for(let o of t)r===e.length?e.push(s=new i(this.O(k()),this.O(k()),this,this.options)):s=e[r],s._$AI(o),r++;r<e.length&&(this._$AR(s&&s._$AB.nextSibling,r),e.length=r)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){let s=pt(t).nextSibling;pt(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},S=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,s,r,o){this.type=1,this._$AH=l,this._$AN=void 0,this.element=t,this.name=e,this._$AM=r,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=l}_$AI(t,e=this,s,r){let o=this.strings,n=!1;if(o===void 0)t=w(this,t,e,0),n=!U(t)||t!==this._$AH&&t!==A,n&&(this._$AH=t);else{let c=t,a,p;for(t=o[0],a=0;a<o.length-1;a++)p=w(this,c[s+a],e,a),p===A&&(p=this._$AH[a]),n||=!U(p)||p!==this._$AH[a],p===l?t=l:t!==l&&(t+=(p??"")+o[a+1]),this._$AH[a]=p}n&&!r&&this.j(t)}j(t){t===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},F=class extends S{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===l?void 0:t}},J=class extends S{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==l)}},K=class extends S{constructor(t,e,s,r,o){super(t,e,s,r,o),this.type=5}_$AI(t,e=this){if((t=w(this,t,e,0)??l)===A)return;let s=this._$AH,r=t===l&&s!==l||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,o=t!==l&&(s===l||r);r&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},Q=class{constructor(t,e,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){w(this,t)}};var zt=Y.litHtmlPolyfillSupport;zt?.(T,P),(Y.litHtmlVersions??=[]).push("3.3.3");var At=(i,t,e)=>{let s=e?.renderBefore??t,r=s._$litPart$;if(r===void 0){let o=e?.renderBefore??null;s._$litPart$=r=new P(t.insertBefore(k(),o),o,void 0,e??{})}return r._$AI(i),r};var X=globalThis,v=class extends f{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=At(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return A}};v._$litElement$=!0,v.finalized=!0,X.litElementHydrateSupport?.({LitElement:v});var It=X.litElementPolyfillSupport;It?.({LitElement:v});(X.litElementVersions??=[]).push("4.2.2");var St={timeZone:"UTC"},tt=new Intl.DateTimeFormat("en-GB",{...St,day:"numeric",month:"long",year:"numeric"}),qt=new Intl.DateTimeFormat("en-GB",{...St,month:"long",year:"numeric"});function Et(i){let[t,e]=[wt(i?.from),wt(i?.to)],s=i?.edtf.includes("~")?"about ":"";return t&&e?s+Vt(t,e):e?`until ${tt.format(e)}`:t?`${tt.format(t)} or later`:"no date"}function Vt(i,t){let e=Ft(i,t)?Wt:xt(i,t)?qt.format:tt.format;return e(i)===e(t)?e(i):`${e(i)} – ${e(t)}`}function wt(i){return i&&/^-?\d{4,6}-\d\d-\d\d$/.test(i)?new Date(`${i}T00:00:00Z`):void 0}function Wt(i){return String(i.getUTCFullYear())}function xt(i,t){return i.getUTCDate()===1&&new Date(t.getTime()+864e5).getUTCDate()===1}function Ft(i,t){return xt(i,t)&&i.getUTCMonth()===0&&t.getUTCMonth()===11}var M=class extends Error{constructor(t,e){super(t.detail||t.title),this.answer=t,this.retryAfter=e}get status(){return this.answer.status}};async function Ct(i,t){let e;try{e=await fetch(i,{signal:t,credentials:"omit"})}catch(r){throw t?.aborted?r:new M({title:"No answer",status:0,detail:"the server did not answer"})}let s=await e.json().catch(()=>null);if(t?.aborted)throw t.reason;if(e.ok&&s)return s;throw new M({title:`Answer ${e.status}`,...s,status:e.ok?0:e.status},Number(e.headers.get("Retry-After"))||void 0)}var D=class{#t=0;#e=new AbortController;async run(t,e,s){this.cancel();let r=this.#t;try{let o=await t(this.#e.signal);r===this.#t&&e(o)}catch(o){if(r!==this.#t)return;if(!(o instanceof M))throw o;s(o)}}cancel(){this.#t++,this.#e.abort(),this.#e=new AbortController}};function et(i){return typeof i=="string"?i:i.map(({text:t,hit:e})=>e?u`<mark part="mark">${t}</mark>`:t)}function kt(i){return typeof i=="string"?i:i.map(({text:t})=>t).join("")}function st(i,t){if(!i||!URL.canParse(i,t))return;let e=new URL(i,t);return e.protocol==="https:"||e.protocol==="http:"?e:void 0}var Jt=new Intl.NumberFormat("en");function Kt(i){return Jt.format(i)}function j(i,t,e=`${t}s`){return`${Kt(i)} ${i===1?t:e}`}function it(i,t){return i?t(i):l}var Ut=z`
  :host {
    --text: var(--dossier-text, CanvasText);
    --background: var(--dossier-background, Canvas);
    --muted: var(--dossier-muted, color-mix(in srgb, var(--text) 70%, var(--background)));
    --border: var(--dossier-border, color-mix(in srgb, var(--text) 55%, var(--background)));
    --accent: var(--dossier-accent, light-dark(#1a5a80, #8fc7ea));
    --mark: var(--dossier-mark, light-dark(#ffe79a, #665312));
    --radius: var(--dossier-radius, 0.5rem);
    display: block;
    position: relative;
    color: var(--text);
    font: var(--dossier-font, 400 1rem/1.45 system-ui, sans-serif);
    text-align: start;
  }
  :host([hidden]), [hidden] { display: none; }
  * { box-sizing: border-box; }
  form { margin: 0; position: relative; }
  input {
    width: 100%;
    padding: 0.6em 2.6em 0.6em 0.85em;
    font: inherit;
    color: inherit;
    background: var(--background);
    border: 1px solid var(--border);
    border-radius: var(--radius);
    appearance: none;
  }
  input::placeholder { color: var(--muted); opacity: 1; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
  button {
    position: absolute;
    inset-block: 1px;
    inset-inline-end: 1px;
    width: 2.6em;
    padding: 0;
    font: inherit;
    color: var(--muted);
    background: none;
    border: 0;
    border-radius: var(--radius);
    cursor: pointer;
  }
  svg { width: 1.1em; height: 1.1em; vertical-align: -0.2em; }
  .panel {
    position: absolute;
    z-index: var(--dossier-layer, 1000);
    inset-inline: 0;
    min-width: min(22rem, 90vw);
    margin-block-start: 0.35rem;
    max-height: min(70vh, 34rem);
    overflow-y: auto;
    overscroll-behavior: contain;
    background: var(--background);
    border: 1px solid color-mix(in srgb, var(--border) 45%, var(--background));
    border-radius: var(--radius);
    box-shadow: var(--dossier-shadow, 0 0.75rem 2rem rgb(0 0 0 / 0.18));
  }
  ol { list-style: none; margin: 0; padding: 0.3rem; }
  ol a {
    display: block;
    padding: 0.55rem 0.65rem;
    color: inherit;
    text-decoration: none;
    border-radius: calc(var(--radius) - 0.15rem);
    overflow-wrap: anywhere;
  }
  ol a:hover, ol a:focus { background: color-mix(in srgb, var(--accent) 12%, var(--background)); }
  ol a:focus-visible { outline-offset: -2px; }
  .title { display: block; font-weight: 600; color: var(--accent); }
  .about { color: var(--muted); font-size: 0.85em; }
  .snippet { display: block; font-size: 0.9em; }
  mark { color: inherit; background: var(--mark); border-radius: 0.15em; }
  .line { margin: 0; padding: 0.75rem 0.95rem; }
  .all { border-block-start: 1px solid color-mix(in srgb, var(--border) 45%, var(--background)); }
  .line a { color: var(--accent); }
  code { font-size: 0.9em; overflow-wrap: anywhere; }
  .busy { opacity: 0.6; }
  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    ol a:hover, ol a:focus { outline: 2px solid Highlight; outline-offset: -2px; }
    mark { forced-color-adjust: none; color: MarkText; background: Mark; }
  }
`;var Qt=new URL("../../",document.currentScript?.src||location.href).href,Yt=250,rt=class extends v{static styles=Ut;static properties={placeholder:{},label:{},filter:{},results:{},api:{},limit:{type:Number},answer:{state:!0},problem:{state:!0},busy:{state:!0},open:{state:!0}};constructor(){super(),this.placeholder="Search the archive",this.label="",this.filter="",this.results="",this.api=Qt,this.limit=8,this.answer=void 0,this.problem=void 0,this.busy=!1,this.open=!1,this.latest=new D,this.timer=void 0,this.addEventListener("focusout",t=>this.leave(t)),this.addEventListener("keydown",t=>this.press(t))}disconnectedCallback(){super.disconnectedCallback(),this.stop(),this.open=!1}render(){return u`
      <form role="search" @submit=${this.submit}>
        <input
          part="input"
          type="search"
          name="q"
          autocomplete="off"
          enterkeyhint="search"
          aria-label=${this.label||this.placeholder}
          placeholder=${this.placeholder}
          @input=${this.type}
          @compositionend=${this.type}
          @focus=${this.show}
        />
        <button part="button" aria-label="Search">
          <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true">
            <circle cx="6.8" cy="6.8" r="4.6" />
            <path d="m10.4 10.4 4 4" />
          </svg>
        </button>
      </form>
      <div class="spoken" role="status">${this.open&&!this.busy?this.summary():""}</div>
      <div class="panel" part="panel" ?hidden=${!this.open} aria-busy=${String(this.busy)}>
        ${this.problem?this.trouble(this.problem):it(this.answer,t=>this.list(t))}
      </div>
    `}summary(){return this.problem?this.problem.message:this.answer?j(this.answer.total,"article"):""}list(t){return t.hits.length===0?this.nothing(t):u`
      <ol part="list" class=${this.busy?"busy":""}>
        ${t.hits.map(e=>u`<li part="option">${this.option(e)}</li>`)}
      </ol>
      <p class="line all" part="all">
        <a href=${this.page({}).href}>${t.total===1?"The article":`All ${j(t.total,"article")}`} in the archive</a>
      </p>
    `}option(t){let e=st(t.links.html,this.home)?.href??this.home.href,s=[Et(t.published),t.source?.label].filter(Boolean).join(" · ");return u`
      <a
        part="link"
        href=${e}
        lang=${t.language??l}
        dir="auto"
        @click=${r=>this.select(r,t,e)}
      >
        <span class="title" part="title">${kt(t.title)?et(t.title):"Untitled"}</span>
        <span class="about" part="about" lang="en">${s}</span>
        ${t.snippets.slice(0,1).map(({segments:r})=>u`<span class="snippet" part="snippet">${et(r)}</span>`)}
      </a>
    `}nothing({suggestions:{relaxed:t}}){return u`
      <p class="line" part="message">
        Nothing found.
        ${it(t,({total:e})=>u`<a href=${this.page({match:"any"}).href}>${j(e,"article")} with any of the words</a>`)}
      </p>
    `}trouble(t){if(t.status!==0)return u`<p class="line" part="message">The search did not work: ${t.message}.</p>`;let e=location.protocol==="file:"?"null":location.origin,s=e==="null"?", because it was opened from a file":"";return u`
      <p class="line" part="message">
        The archive at ${this.home.host} does not answer this page. If the page is yours, see that the archive runs
        and was started with <code>--allow-origin ${e}</code>${s}.
      </p>
    `}get home(){return new URL(this.api.endsWith("/")?this.api:`${this.api}/`,location.href)}get input(){return this.renderRoot.querySelector("input")}page(t){return this.withQuery(st(this.results,location.href)??this.home,t)}withQuery(t,e){for(let[s,r]of new URLSearchParams(this.filter))t.searchParams.append(s,r);for(let[s,r]of Object.entries({q:this.input.value.trim(),...e}))t.searchParams.set(s,r);return t}type(t){this.stop(),!t.isComposing&&(this.timer=setTimeout(()=>this.search(),this.input.value.trim()?Yt:0))}submit(t){t.preventDefault(),this.results&&this.input.value.trim()?location.assign(this.page({})):this.search()}search(){this.stop();let t=this.input.value.trim();if(!t){this.answer=this.problem=void 0,this.open=!1;return}let e={limit:String(this.limit),facets:"none",snippets:"1",snippetSize:"120"},s=this.withQuery(new URL("v1/search",this.home),e);this.busy=!0,this.latest.run(r=>Ct(s,r),r=>{this.settle({answer:r}),this.tell("dossier-search",{q:t,total:r.total,hits:r.hits})},r=>this.settle({problem:r}))}settle({answer:t,problem:e}){this.answer=t,this.problem=e,this.busy=!1,this.open=!0}stop(){clearTimeout(this.timer),this.latest.cancel(),this.busy=!1}show(){this.open=!!((this.answer||this.problem)&&this.input.value.trim())}leave(t){t.relatedTarget instanceof Node&&this.contains(t.relatedTarget)||(this.open=!1)}press(t){if(t.key==="Escape")this.open||(this.input.value=""),this.input.focus(),this.open=!1;else if(t.key==="ArrowDown")this.move(1);else if(t.key==="ArrowUp")this.move(-1);else return;t.preventDefault()}move(t){this.open||this.show();let e=[this.input,...this.renderRoot.querySelectorAll(".panel a")],s=e.indexOf(this.renderRoot.activeElement);this.updateComplete.then(()=>e[Math.max(0,Math.min(e.length-1,s+t))].focus())}select(t,e,s){this.tell("dossier-select",{hit:e,href:s})||t.preventDefault()}tell(t,e){let s={detail:e,bubbles:!0,composed:!0,cancelable:t==="dossier-select"};return this.dispatchEvent(new CustomEvent(t,s))}};customElements.get("dossier-search")||customElements.define("dossier-search",rt);})();
/*! Bundled license information:

@lit/reactive-element/css-tag.js:
  (**
   * @license
   * Copyright 2019 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/reactive-element/reactive-element.js:
lit-html/lit-html.js:
lit-element/lit-element.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/is-server.js:
  (**
   * @license
   * Copyright 2022 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
