var Q=globalThis,et=Q.ShadowRoot&&(Q.ShadyCSS===void 0||Q.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Zt=Symbol(),Gt=new WeakMap,tt=class{constructor(t,e,i){if(this._$cssResult$=!0,i!==Zt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o,e=this.t;if(et&&t===void 0){let i=e!==void 0&&e.length===1;i&&(t=Gt.get(e)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),i&&Gt.set(e,t))}return t}toString(){return this.cssText}},Xt=s=>new tt(typeof s=="string"?s:s+"",void 0,Zt);var Qt=(s,t)=>{if(et)s.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of t){let i=document.createElement("style"),n=Q.litNonce;n!==void 0&&i.setAttribute("nonce",n),i.textContent=e.cssText,s.appendChild(i)}},_t=et?s=>s:s=>s instanceof CSSStyleSheet?(t=>{let e="";for(let i of t.cssRules)e+=i.cssText;return Xt(e)})(s):s;var{is:Ye,defineProperty:We,getOwnPropertyDescriptor:Ge,getOwnPropertyNames:Ze,getOwnPropertySymbols:Xe,getPrototypeOf:Qe}=Object,st=globalThis,te=st.trustedTypes,ts=te?te.emptyScript:"",es=st.reactiveElementPolyfillSupport,j=(s,t)=>s,St={toAttribute(s,t){switch(t){case Boolean:s=s?ts:null;break;case Object:case Array:s=s==null?s:JSON.stringify(s)}return s},fromAttribute(s,t){let e=s;switch(t){case Boolean:e=s!==null;break;case Number:e=s===null?null:Number(s);break;case Object:case Array:try{e=JSON.parse(s)}catch{e=null}}return e}},se=(s,t)=>!Ye(s,t),ee={attribute:!0,type:String,converter:St,reflect:!1,useDefault:!1,hasChanged:se};Symbol.metadata??=Symbol("metadata"),st.litPropertyMetadata??=new WeakMap;var S=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=ee){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){let i=Symbol(),n=this.getPropertyDescriptor(t,i,e);n!==void 0&&We(this.prototype,t,n)}}static getPropertyDescriptor(t,e,i){let{get:n,set:r}=Ge(this.prototype,t)??{get(){return this[e]},set(o){this[e]=o}};return{get:n,set(o){let l=n?.call(this);r?.call(this,o),this.requestUpdate(t,l,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??ee}static _$Ei(){if(this.hasOwnProperty(j("elementProperties")))return;let t=Qe(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(j("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(j("properties"))){let e=this.properties,i=[...Ze(e),...Xe(e)];for(let n of i)this.createProperty(n,e[n])}let t=this[Symbol.metadata];if(t!==null){let e=litPropertyMetadata.get(t);if(e!==void 0)for(let[i,n]of e)this.elementProperties.set(i,n)}this._$Eh=new Map;for(let[e,i]of this.elementProperties){let n=this._$Eu(e,i);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let e=[];if(Array.isArray(t)){let i=new Set(t.flat(1/0).reverse());for(let n of i)e.unshift(_t(n))}else t!==void 0&&e.push(_t(t));return e}static _$Eu(t,e){let i=e.attribute;return i===!1?void 0:typeof i=="string"?i:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,e=this.constructor.elementProperties;for(let i of e.keys())this.hasOwnProperty(i)&&(t.set(i,this[i]),delete this[i]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Qt(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,i){this._$AK(t,i)}_$ET(t,e){let i=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,i);if(n!==void 0&&i.reflect===!0){let r=(i.converter?.toAttribute!==void 0?i.converter:St).toAttribute(e,i.type);this._$Em=t,r==null?this.removeAttribute(n):this.setAttribute(n,r),this._$Em=null}}_$AK(t,e){let i=this.constructor,n=i._$Eh.get(t);if(n!==void 0&&this._$Em!==n){let r=i.getPropertyOptions(n),o=typeof r.converter=="function"?{fromAttribute:r.converter}:r.converter?.fromAttribute!==void 0?r.converter:St;this._$Em=n;let l=o.fromAttribute(e,r.type);this[n]=l??this._$Ej?.get(n)??l,this._$Em=null}}requestUpdate(t,e,i,n=!1,r){if(t!==void 0){let o=this.constructor;if(n===!1&&(r=this[t]),i??=o.getPropertyOptions(t),!((i.hasChanged??se)(r,e)||i.useDefault&&i.reflect&&r===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,i))))return;this.C(t,e,i)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,e,{useDefault:i,reflect:n,wrapped:r},o){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,o??e??this[t]),r!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||i||(e=void 0),this._$AL.set(t,e)),n===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[n,r]of this._$Ep)this[n]=r;this._$Ep=void 0}let i=this.constructor.elementProperties;if(i.size>0)for(let[n,r]of i){let{wrapped:o}=r,l=this[n];o!==!0||this._$AL.has(n)||l===void 0||this.C(n,void 0,r,l)}}let t=!1,e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(i=>i.hostUpdate?.()),this.update(e)):this._$EM()}catch(i){throw t=!1,this._$EM(),i}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(t){}firstUpdated(t){}};S.elementStyles=[],S.shadowRootOptions={mode:"open"},S[j("elementProperties")]=new Map,S[j("finalized")]=new Map,es?.({ReactiveElement:S}),(st.reactiveElementVersions??=[]).push("2.1.2");var Et=globalThis,ie=s=>s,it=Et.trustedTypes,ne=it?it.createPolicy("lit-html",{createHTML:s=>s}):void 0,Ct="$lit$",x=`lit$${Math.random().toFixed(9).slice(2)}$`,kt="?"+x,ss=`<${kt}>`,L=document,V=()=>L.createComment(""),z=s=>s===null||typeof s!="object"&&typeof s!="function",Tt=Array.isArray,he=s=>Tt(s)||typeof s?.[Symbol.iterator]=="function",xt=`[ 	
\f\r]`,F=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,re=/-->/g,oe=/>/g,M=RegExp(`>|${xt}(?:([^\\s"'>=/]+)(${xt}*=${xt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ae=/'/g,le=/"/g,ue=/^(?:script|style|textarea|title)$/i,Ut=s=>(t,...e)=>({_$litType$:s,strings:t,values:e}),a=Ut(1),ai=Ut(2),li=Ut(3),E=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),ce=new WeakMap,R=L.createTreeWalker(L,129);function pe(s,t){if(!Tt(s)||!s.hasOwnProperty("raw"))throw Error("invalid template strings array");return ne!==void 0?ne.createHTML(t):t}var de=(s,t)=>{let e=s.length-1,i=[],n,r=t===2?"<svg>":t===3?"<math>":"",o=F;for(let l=0;l<e;l++){let c=s[l],d,f,u=-1,$=0;for(;$<c.length&&(o.lastIndex=$,f=o.exec(c),f!==null);)$=o.lastIndex,o===F?f[1]==="!--"?o=re:f[1]!==void 0?o=oe:f[2]!==void 0?(ue.test(f[2])&&(n=RegExp("</"+f[2],"g")),o=M):f[3]!==void 0&&(o=M):o===M?f[0]===">"?(o=n??F,u=-1):f[1]===void 0?u=-2:(u=o.lastIndex-f[2].length,d=f[1],o=f[3]===void 0?M:f[3]==='"'?le:ae):o===le||o===ae?o=M:o===re||o===oe?o=F:(o=M,n=void 0);let m=o===M&&s[l+1].startsWith("/>")?" ":"";r+=o===F?c+ss:u>=0?(i.push(d),c.slice(0,u)+Ct+c.slice(u)+x+m):c+x+(u===-2?l:m)}return[pe(s,r+(s[e]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),i]},J=class s{constructor({strings:t,_$litType$:e},i){let n;this.parts=[];let r=0,o=0,l=t.length-1,c=this.parts,[d,f]=de(t,e);if(this.el=s.createElement(d,i),R.currentNode=this.el.content,e===2||e===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(n=R.nextNode())!==null&&c.length<l;){if(n.nodeType===1){if(n.hasAttributes())for(let u of n.getAttributeNames())if(u.endsWith(Ct)){let $=f[o++],m=n.getAttribute(u).split(x),g=/([.?@])?(.*)/.exec($);c.push({type:1,index:r,name:g[2],strings:m,ctor:g[1]==="."?rt:g[1]==="?"?ot:g[1]==="@"?at:O}),n.removeAttribute(u)}else u.startsWith(x)&&(c.push({type:6,index:r}),n.removeAttribute(u));if(ue.test(n.tagName)){let u=n.textContent.split(x),$=u.length-1;if($>0){n.textContent=it?it.emptyScript:"";for(let m=0;m<$;m++)n.append(u[m],V()),R.nextNode(),c.push({type:2,index:++r});n.append(u[$],V())}}}else if(n.nodeType===8)if(n.data===kt)c.push({type:2,index:r});else{let u=-1;for(;(u=n.data.indexOf(x,u+1))!==-1;)c.push({type:7,index:r}),u+=x.length-1}r++}}static createElement(t,e){let i=L.createElement("template");return i.innerHTML=t,i}};function N(s,t,e=s,i){if(t===E)return t;let n=i!==void 0?e._$Co?.[i]:e._$Cl,r=z(t)?void 0:t._$litDirective$;return n?.constructor!==r&&(n?._$AO?.(!1),r===void 0?n=void 0:(n=new r(s),n._$AT(s,e,i)),i!==void 0?(e._$Co??=[])[i]=n:e._$Cl=n),n!==void 0&&(t=N(s,n._$AS(s,t.values),n,i)),t}var nt=class{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:e},parts:i}=this._$AD,n=(t?.creationScope??L).importNode(e,!0);R.currentNode=n;let r=R.nextNode(),o=0,l=0,c=i[0];for(;c!==void 0;){if(o===c.index){let d;c.type===2?d=new I(r,r.nextSibling,this,t):c.type===1?d=new c.ctor(r,c.name,c.strings,this,t):c.type===6&&(d=new lt(r,this,t)),this._$AV.push(d),c=i[++l]}o!==c?.index&&(r=R.nextNode(),o++)}return R.currentNode=L,n}p(t){let e=0;for(let i of this._$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(t,i,e),e+=i.strings.length-2):i._$AI(t[e])),e++}},I=class s{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,i,n){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=i,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,e=this._$AM;return e!==void 0&&t?.nodeType===11&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=N(this,t,e),z(t)?t===h||t==null||t===""?(this._$AH!==h&&this._$AR(),this._$AH=h):t!==this._$AH&&t!==E&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):he(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==h&&z(this._$AH)?this._$AA.nextSibling.data=t:this.T(L.createTextNode(t)),this._$AH=t}$(t){let{values:e,_$litType$:i}=t,n=typeof i=="number"?this._$AC(t):(i.el===void 0&&(i.el=J.createElement(pe(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===n)this._$AH.p(e);else{let r=new nt(n,this),o=r.u(this.options);r.p(e),this.T(o),this._$AH=r}}_$AC(t){let e=ce.get(t.strings);return e===void 0&&ce.set(t.strings,e=new J(t)),e}k(t){Tt(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,i,n=0;for(let r of t)n===e.length?e.push(i=new s(this.O(V()),this.O(V()),this,this.options)):i=e[n],i._$AI(r),n++;n<e.length&&(this._$AR(i&&i._$AB.nextSibling,n),e.length=n)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){let i=ie(t).nextSibling;ie(t).remove(),t=i}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},O=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,i,n,r){this.type=1,this._$AH=h,this._$AN=void 0,this.element=t,this.name=e,this._$AM=n,this.options=r,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=h}_$AI(t,e=this,i,n){let r=this.strings,o=!1;if(r===void 0)t=N(this,t,e,0),o=!z(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);else{let l=t,c,d;for(t=r[0],c=0;c<r.length-1;c++)d=N(this,l[i+c],e,c),d===E&&(d=this._$AH[c]),o||=!z(d)||d!==this._$AH[c],d===h?t=h:t!==h&&(t+=(d??"")+r[c+1]),this._$AH[c]=d}o&&!n&&this.j(t)}j(t){t===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},rt=class extends O{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===h?void 0:t}},ot=class extends O{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==h)}},at=class extends O{constructor(t,e,i,n,r){super(t,e,i,n,r),this.type=5}_$AI(t,e=this){if((t=N(this,t,e,0)??h)===E)return;let i=this._$AH,n=t===h&&i!==h||t.capture!==i.capture||t.once!==i.once||t.passive!==i.passive,r=t!==h&&(i===h||n);n&&this.element.removeEventListener(this.name,this,i),r&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},lt=class{constructor(t,e,i){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(t){N(this,t)}},fe={M:Ct,P:x,A:kt,C:1,L:de,R:nt,D:he,V:N,I,H:O,N:ot,U:at,B:rt,F:lt},is=Et.litHtmlPolyfillSupport;is?.(J,I),(Et.litHtmlVersions??=[]).push("3.3.3");var k=(s,t,e)=>{let i=e?.renderBefore??t,n=i._$litPart$;if(n===void 0){let r=e?.renderBefore??null;i._$litPart$=n=new I(t.insertBefore(V(),r),r,void 0,e??{})}return n._$AI(s),n};var Pt=globalThis,H=class extends S{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=k(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return E}};H._$litElement$=!0,H.finalized=!0,Pt.litElementHydrateSupport?.({LitElement:H});var ns=Pt.litElementPolyfillSupport;ns?.({LitElement:H});(Pt.litElementVersions??=[]).push("4.2.2");var me={timeZone:"UTC"},Mt=new Intl.DateTimeFormat("en-GB",{...me,day:"numeric",month:"long",year:"numeric"}),Rt=new Intl.DateTimeFormat("en-GB",{...me,month:"long",year:"numeric"});function K(s){let[t,e]=[ct(s?.from),ct(s?.to)],i=s?.edtf.includes("~")?"about ":"";return t&&e?i+rs(t,e):e?`until ${Mt.format(e)}`:t?`${Mt.format(t)} or later`:"no date"}function ht(s){let[t,e]=[ct(s?.from),ct(s?.to)];return!t||!e?t||e?"open interval":"unknown":t.getTime()===e.getTime()?"exact day":$e(t,e)&&Lt(t)===Lt(e)?"exact to the year":Nt(t,e)&&Rt.format(t)===Rt.format(e)?"exact to the month":"between two dates"}function rs(s,t){let e=$e(s,t)?Lt:Nt(s,t)?Rt.format:Mt.format;return e(s)===e(t)?e(s):`${e(s)} – ${e(t)}`}function ct(s){return s&&/^-?\d{4,6}-\d\d-\d\d$/.test(s)?new Date(`${s}T00:00:00Z`):void 0}function Lt(s){return String(s.getUTCFullYear())}function Nt(s,t){return s.getUTCDate()===1&&new Date(t.getTime()+864e5).getUTCDate()===1}function $e(s,t){return Nt(s,t)&&s.getUTCMonth()===0&&t.getUTCMonth()===11}var Y=class extends Error{constructor(t,e){super(t.detail||t.title),this.answer=t,this.retryAfter=e}get status(){return this.answer.status}};async function y(s,t){let e;try{e=await fetch(s,{signal:t,credentials:"omit"})}catch(n){throw t?.aborted?n:new Y({title:"No answer",status:0,detail:"the server did not answer"})}let i=await e.json().catch(()=>null);if(t?.aborted)throw t.reason;if(e.ok&&i)return i;throw new Y({title:`Answer ${e.status}`,...i,status:e.ok?0:e.status},Number(e.headers.get("Retry-After"))||void 0)}var T=class{#t=0;#e=new AbortController;async run(t,e,i){this.cancel();let n=this.#t;try{let r=await t(this.#e.signal);n===this.#t&&e(r)}catch(r){if(n!==this.#t)return;if(!(r instanceof Y))throw r;i(r)}}cancel(){this.#t++,this.#e.abort(),this.#e=new AbortController}};function Ot(s){return typeof s=="string"?s:s.map(({text:t,hit:e})=>e?a`<mark part="mark">${t}</mark>`:t)}function ge(s){return typeof s=="string"?s:s.map(({text:t})=>t).join("")}function W(s,t){if(!s||!URL.canParse(s,t))return;let e=new URL(s,t);return e.protocol==="https:"||e.protocol==="http:"?e:void 0}var os=new Intl.NumberFormat("en");function b(s){return os.format(s)}function v(s,t,e=`${t}s`){return`${b(s)} ${s===1?t:e}`}function p(s,t){return s?t(s):h}function qt(s){let t=[p(s.time,({text:e})=>a`<span class="time">${e}</span>`),p(s.deadline,({text:e})=>a`<span class="time">due ${e}</span>`),p(s.where,e=>a`<span class="time">${e}</span>`)];return a`
    <p class="statement">
      <span class="kind">${s.kind}</span>
      ${p(s.who,({label:e})=>a`<b>${e}</b>`)}
      ${p(s.property,e=>a`<span>${e.replaceAll("-"," ")}</span>`)}
      ${p(s.object,({label:e})=>a`<b>${e}</b>`)}
      ${p(s.value,e=>a`<span class="value">${as(e)}</span>`)}
      ${p(s.previous,({text:e})=>a`<span class="time">before: ${e}</span>`)} ${t}
    </p>
  `}function as({text:s,converted:t}){return t?`${s} (${t.text})`:s}function Dt({id:s,status:t,modality:e,negated:i,attribution:n,confidence:r,rule:o}){let l=[i&&t!=="missed"?"denied":"",t??"",e&&e!=="actual"?e:"",n&&n.kind!=="author"?`says ${n.source||n.kind}`:""].filter(Boolean);return a`
    <p class="standing">
      ${l.map(c=>a`<span class="tag">${c}</span>`)}
      <span title="Rule ${o}">${Math.round(r*100)} % sure</span>
      <a href="/v1/facts/${s}?pretty" title="This fact as data, and whether its words still stand">${s}</a>
    </p>
  `}function ye(s,t,e){return a`
    <ol class="facts">
      ${s.map(i=>a`
          <li>
            ${qt(i)}
            <blockquote lang=${e??h} dir="auto">
              <a href="${t}#fact-${i.id}" title="Show these words in the article"><q>${i.selector.quote.exact}</q></a>
            </blockquote>
            ${Dt(i)}
          </li>
        `)}
    </ol>
  `}var be={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},ve=s=>(...t)=>({_$litDirective$:s,values:t}),ut=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,i){this._$Ct=t,this._$AM=e,this._$Ci=i}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}};var{I:ls}=fe,we=s=>s;var Ae=()=>document.createComment(""),B=(s,t,e)=>{let i=s._$AA.parentNode,n=t===void 0?s._$AB:t._$AA;if(e===void 0){let r=i.insertBefore(Ae(),n),o=i.insertBefore(Ae(),n);e=new ls(r,o,s,s.options)}else{let r=e._$AB.nextSibling,o=e._$AM,l=o!==s;if(l){let c;e._$AQ?.(s),e._$AM=s,e._$AP!==void 0&&(c=s._$AU)!==o._$AU&&e._$AP(c)}if(r!==n||l){let c=e._$AA;for(;c!==r;){let d=we(c).nextSibling;we(i).insertBefore(c,n),c=d}}}return e},U=(s,t,e=s)=>(s._$AI(t,e),s),cs={},_e=(s,t=cs)=>s._$AH=t,Se=s=>s._$AH,pt=s=>{s._$AR(),s._$AA.remove()};var xe=(s,t,e)=>{let i=new Map;for(let n=t;n<=e;n++)i.set(s[n],n);return i},q=ve(class extends ut{constructor(s){if(super(s),s.type!==be.CHILD)throw Error("repeat() can only be used in text expressions")}dt(s,t,e){let i;e===void 0?e=t:t!==void 0&&(i=t);let n=[],r=[],o=0;for(let l of s)n[o]=i?i(l,o):o,r[o]=e(l,o),o++;return{values:r,keys:n}}render(s,t,e){return this.dt(s,t,e).values}update(s,[t,e,i]){let n=Se(s),{values:r,keys:o}=this.dt(t,e,i);if(!Array.isArray(n))return this.ut=o,r;let l=this.ut??=[],c=[],d,f,u=0,$=n.length-1,m=0,g=r.length-1;for(;u<=$&&m<=g;)if(n[u]===null)u++;else if(n[$]===null)$--;else if(l[u]===o[m])c[m]=U(n[u],r[m]),u++,m++;else if(l[$]===o[g])c[g]=U(n[$],r[g]),$--,g--;else if(l[u]===o[g])c[g]=U(n[u],r[g]),B(s,c[g+1],n[u]),u++,g--;else if(l[$]===o[m])c[m]=U(n[$],r[m]),B(s,n[u],n[$]),$--,m++;else if(d===void 0&&(d=xe(o,m,g),f=xe(l,u,$)),d.has(l[u]))if(d.has(l[$])){let _=f.get(o[m]),At=_!==void 0?n[_]:null;if(At===null){let Wt=B(s,n[u]);U(Wt,r[m]),c[m]=Wt}else c[m]=U(At,r[m]),B(s,n[u],At),n[_]=null;m++}else pt(n[$]),$--;else pt(n[u]),u++;for(;m<=g;){let _=B(s,c[g+1]);U(_,r[m]),c[m++]=_}for(;u<=$;){let _=n[u++];_!==null&&pt(_)}return this.ut=o,_e(s,c),E}});function P(s,{retry:t,suggestion:e}){let{title:i,code:n,errors:r=[]}=s.answer;return a`
    <div class="problem" role="alert">
      <h2>${i}</h2>
      ${s.message===i?"":a`<p>${us(s.message)}</p>`}
      ${r.map(o=>a`
          ${p(o.excerpt,l=>a`<pre aria-hidden="true">${l}\n${o.caret??""}</pre>`)}
          ${e&&p(o.suggestion,l=>a`<p>Try <a class="suggestion" href=${e(l)}>${l}</a></p>`)}
        `)}
      ${p(hs(s)&&n!=="not-ready",()=>a`<button type="button" @click=${t}>Try again</button>`)}
      ${p(n==="not-ready",()=>a`<p>The page will try again by itself.</p>`)}
    </div>
  `}function hs({status:s}){return s===0||s===429||s>=500}function us(s){return`${s.charAt(0).toUpperCase()}${s.slice(1)}${/[.!?]$/.test(s)?"":"."}`}function Ee(s,t){return a`
    <ol class="hits">
      ${q(t,({id:e})=>e,e=>a`<li>${ps(s,e)}</li>`)}
    </ol>
  `}function ps(s,t){let e=W(t.links.html,location.href)?.href??"/";return a`
    <article class="hit">
      <h2 lang=${t.language??h} dir="auto">
        <a href=${e}>${ge(t.title)?Ot(t.title):"Untitled"}</a>
      </h2>
      ${It(t)}
      ${t.snippets.map(({segments:i})=>a`<p class="snippet" lang=${t.language??h} dir="auto">${Ot(i)}</p>`)}
      ${p(t.facts.count,()=>ds(s,t,e))}
    </article>
  `}function It(s){let t=W(s.url),e="duplicates"in s?s.duplicates.others:0;return a`
    <p class="byline">
      <span title=${`Date: ${ht(s.published)}`}>${K(s.published)}</span>
      ${p(s.source,({label:i})=>a`<span>${i}</span>`)}
      ${s.initiative.map(({id:i,label:n})=>a`<a class="tag" href=${`/?initiative=${encodeURIComponent(i)}`}>${n}</a>`)}
      ${p(t,({href:i,host:n})=>a`<a href=${i} rel="noopener" title=${n}>Original</a>`)}
      ${p(e,i=>a`<span>${v(i,"more copy","more copies")}</span>`)}
    </p>
  `}function ds(s,t,e){let i=s.facts.get(t.id);return a`
    <details
      class="hit-facts"
      @toggle=${({target:n})=>n.open&&s.loadFacts(t.id)}
    >
      <summary>${v(t.facts.count,"fact")}</summary>
      ${Array.isArray(i)?ye(i,e,t.language):i?P(i,{retry:()=>s.loadFacts(t.id)}):a`<p class="note" role="status">Loading …</p>`}
    </details>
  `}function Ce(s,t){let e=ms(s);return t.map((i,n)=>{let{start:r,end:o}=i.selector.position;return{fact:i,number:n+1,start:e(r),end:e(o)}}).filter(({fact:i,start:n,end:r})=>s.slice(n,r)===i.selector.quote.exact&&r>n)}function ke(s,t){let e=[...s.matchAll(/\n\s*\n/g)],i=[0,...e.map(({index:r,0:o})=>r+o.length)],n=[...e.map(({index:r})=>r),s.length];return i.map((r,o)=>({start:r,end:n[o]})).filter(({start:r,end:o})=>s.slice(r,o).trim()!=="").map(({start:r,end:o})=>fs(s,r,o,t))}function fs(s,t,e,i){let n=i.filter(l=>l.start<e&&l.end>t),r=n.flatMap(l=>[l.start,l.end]).filter(l=>l>t&&l<e),o=[...new Set([t,...r,e])].sort((l,c)=>l-c);return o.slice(1).map((l,c)=>{let d=o[c];return{text:s.slice(d,l),quotes:n.filter(f=>f.start<l&&f.end>d),begins:n.filter(f=>f.start===d),ends:n.filter(f=>f.end===l)}})}function ms(s){if(!/[\ud800-\udbff]/.test(s))return i=>i;let t=[],e=0;for(let i of s)t.push(e),e+=i.length;return i=>t[i]??s.length}var C=new Map([["initiative","Initiative"],["organisation","Organisation"],["person","Person"],["place","Place"],["topic","Topic"],["source","Source"],["kind","Kind of fact"],["language","Language"]]),Te=["q","sort","syntax","fuzzy","collapse","expand"],$s=["limit","offset","cursor","facets","highlight","snippets","snippetSize","pretty"],gs=8,ys=50,bs=["year:200",...[...C.keys()].map(s=>`${s}:${gs}`)].join(",");function dt(s){let t=new URLSearchParams(s);for(let e of[...t.keys()])($s.includes(e)||e.startsWith("utm_")||t.get(e)==="")&&t.delete(e);return t}function w(s){return s.size>0?`/?${s}`:"/"}function Ht(s,t,e){let i=new URLSearchParams(s);return i.set("limit",String(t)),i.set("facets",e?"none":bs),e&&i.set("cursor",e),`/v1/search?${i}`}function Ue(s,t,{contains:e,sort:i,offset:n}){let r=G(s);return e&&r.set("contains",e),r.set("facet.sort",i),r.set("limit",String(ys)),r.set("offset",String(n)),`/v1/facets/${t}?${r}`}function G(s){return A(s,"sort","")}function Pe(s,t){let[e,i]=[s,t].map(n=>{let r=new URLSearchParams([...G(n)].sort());return r.sort(),String(r)});return e===i}function Me(s,{kind:t,text:e,id:i}){if(t==="title")return`/articles/${encodeURIComponent(i??"")}`;if(t==="query")return w(A(s,"q",e));let n={value:i??e,label:e},r=A(s,"q","");return w(jt(r,t,n)?r:Bt(r,t,n))}function A(s,t,e){let i=new URLSearchParams(s);return e?i.set(t,e):i.delete(t),i}function Bt(s,t,e){let i=s.getAll(t),n=i.filter(r=>!ft(r,e));return n.length===i.length&&n.push(e.value),D(Ft(Le(s,t,e),t),t,n)}function Re(s,t,e){let i=s.getAll(t).filter(r=>!ft(r,e)),n=D(Le(s,t,e),t,i);return n.append(`${t}.not`,e.value),n}function Le(s,t,e){let i=`${t}.not`;return D(s,i,s.getAll(i).filter(n=>!ft(n,e)))}function jt(s,t,e){return s.getAll(t).some(i=>ft(i,e))}function ft(s,{value:t,label:e}){return s===t||s.toLowerCase()===e.toLowerCase()}function mt(s,t){if(Z(s,t))return Ft(s,t);let e=D(s,t,[]);return e.append("missing",t),e}function Z(s,t){return s.getAll("missing").includes(t)}function Ft(s,t){return D(s,"missing",s.getAll("missing").filter(e=>e!==t))}function Vt(s){let t=new Set;for(let e of s.getAll("year")){let[,i,n]=/^(\d{1,4})(?:\.\.(\d{1,4}))?$/.exec(e)??[];for(let r=Number(i);r<=Number(n??i);r++)t.add(r)}return t}function Ne(s,t){let e=[];for(let n of[...t].sort((r,o)=>r-o)){let r=e.at(-1);r&&r[1]===n-1?r[1]=n:e.push([n,n])}let i=e.map(([n,r])=>n===r?`${n}`:`${n}..${r}`);return D(Ft(s,"year"),"year",i)}function D(s,t,e){let i=new URLSearchParams(s);i.delete(t);for(let n of e)i.append(t,n);return i}function Oe(s,t){return[...s].filter(([e])=>!Te.includes(e)).map(([e,i])=>({name:e,value:i,label:vs(e,i,t),without:D(s,e,s.getAll(e).filter(n=>n!==i))}))}function qe(s){return new URLSearchParams([...s].filter(([t])=>Te.includes(t)))}function vs(s,t,e){let[i,n]=s.split(".");if(s==="match")return t==="any"?"Any of the words":"All of the words";if(s==="missing")return t==="year"||t==="date"?"No date":`No ${t}`;if(s==="has")return`Has ${t}`;if(s==="from"||s==="to")return`${s==="from"?"From":"Until"} ${t}`;if(i==="year")return`${n==="not"?"Not ":""}${t.replace("..","–")}`;let r=e(i,t)??t,o=C.get(i)??i;return n==="not"?`${o}: not ${r}`:`${o}: ${r}`}var ws=["initiative","organisation","person","place","topic"];async function Kt(s,t){let e=`/v1/articles/${encodeURIComponent(t)}`;try{let[i,{facts:n}]=await Promise.all([y(e),y(`${e}/facts`)]);document.title=`${i.heading} – Dossier`,zt(s,De(i,n,[])),window.addEventListener("hashchange",()=>Jt(s)),Jt(s)?.scrollIntoView({block:"center"});let{similar:r}=await y(`${e}/similar?limit=5`).catch(()=>({similar:[]}));zt(s,De(i,n,r)),Jt(s)}catch(i){let n=i,r=()=>Kt(s,t);zt(s,P(n,{retry:r})),n.answer?.code==="not-ready"&&setTimeout(r,(n.retryAfter??1)*1e3)}}function zt(s,t){s.querySelector("[data-made-by-server]")?.remove(),k(t,s)}function De(s,t,e){let i=Ce(s.text,t);return a`
    <div class="reading">
      <article class="full">
        <h1 lang=${s.language??h} dir="auto">${s.heading}</h1>
        ${p(s.authors.length,()=>a`<p class="authors">${s.authors.join(", ")}</p>`)} ${It(s)}
        <div class="text" lang=${s.language??h} dir="auto">
          ${ke(s.text,i).map(n=>a`<p>${n.map(As)}</p>`)}
        </div>
        ${Ss(s)} ${p(e.length,()=>xs(e))}
      </article>
      ${p(t.length,()=>_s(t,new Set(i.map(({fact:n})=>n))))}
    </div>
  `}function As({text:s,quotes:t,begins:e,ends:i}){if(t.length===0)return s;let n=t.map(({fact:r})=>r.id).join(" ");return a`${e.map(({fact:r})=>a`<a class="anchor" id="fact-${r.id}"></a>`)}<mark data-facts=${n}>${s}</mark>${i.map(({fact:r,number:o})=>a`<sup><a class="ref" href="#about-${r.id}" aria-label="Fact ${o}">${o}</a></sup>`)}`}function _s(s,t){return a`
    <aside class="beside" aria-label="Facts">
      <h2>${v(s.length,"fact")}</h2>
      <ol class="facts numbered">
        ${s.map(e=>a`
            <li id="about-${e.id}" data-facts=${e.id}>
              ${qt(e)}
              <blockquote dir="auto">
                ${t.has(e)?a`<a href="#fact-${e.id}" title="Show these words in the text"><q>${e.selector.quote.exact}</q></a>`:a`<q>${e.selector.quote.exact}</q> <span class="note">These words no longer stand at their place in the text.</span>`}
              </blockquote>
              ${Dt(e)}
            </li>
          `)}
      </ol>
    </aside>
  `}function Ss(s){let{published:t}=s;return a`
    <dl class="about">
      <dt>Date</dt>
      <dd>
        ${K(t)} <span class="note">(${ht(t)})</span>
        ${p(t?.evidence,e=>a`<br /><span class="note">From ${e}</span>`)}
      </dd>
      ${p(s.source,({label:e})=>a`<dt>Source</dt><dd>${e}</dd>`)}
      ${ws.filter(e=>s[e].length>0).map(e=>a`
          <dt>${C.get(e)}</dt>
          <dd>
            ${s[e].map(({id:i,label:n})=>a`<a class="tag" href=${`/?${new URLSearchParams({[e]:i})}`}>${n}</a> `)}
          </dd>
        `)}
      ${p(s.initiative.length,()=>a`
          <dt>Dossier</dt>
          <dd>${s.initiative.map(({id:e,label:i})=>a`<a href="/initiatives/${encodeURIComponent(e)}">All on ${i}</a> `)}</dd>
        `)}
      <dt>Cite as</dt>
      <dd class="forms">
        <a href="${s.links.self}/cite.ris">RIS</a>
        <a href="${s.links.self}/cite.bib">BibTeX</a>
        <a href="${s.links.self}/cite.csl.json">CSL-JSON</a>
      </dd>
      <dt>Data</dt>
      <dd class="forms">
        <a href="${s.links.self}?pretty">JSON</a>
        <a href="${s.links.self}.jsonld">JSON-LD</a>
        <a href="${s.links.self}/facts?pretty">Facts</a>
      </dd>
    </dl>
  `}function xs(s){return a`
    <section class="similar" aria-labelledby="similar">
      <h2 id="similar">Similar articles</h2>
      <ul>
        ${s.map(({title:t,published:e,source:i,shared:n,links:r})=>a`
            <li>
              <a href=${W(r.html,location.href)?.href??"/"} dir="auto">${t}</a>
              <span class="note">${[K(e),i?.label].filter(Boolean).join(" · ")}</span>
              ${p(n.length,()=>a`<br /><span class="note">Both speak of <span dir="auto">${n.slice(0,6).join(", ")}</span></span>`)}
            </li>
          `)}
      </ul>
    </section>
  `}function Jt(s){let t=document.getElementById(decodeURIComponent(location.hash.slice(1))),e=t&&s.contains(t)?t.id.replace(/^(fact|about)-/,""):void 0;for(let i of s.querySelectorAll("[data-facts]")){let n=i.dataset.facts?.split(" ")??[];i.classList.toggle("current",e!==void 0&&n.includes(e))}return e===void 0?void 0:t??void 0}var $t=class{#t="";constructor(){history.scrollRestoration="manual",this.enter()}enter(){let t=history.state?.key;this.#t=t??crypto.randomUUID?.()??String(Math.random()),t||history.replaceState({...history.state,key:this.#t},"");let e=t&&sessionStorage.getItem(`place-${t}`);return e?JSON.parse(e):void 0}leave(t){sessionStorage.setItem(`place-${this.#t}`,JSON.stringify({y:window.scrollY,shown:t}))}};var Es=["initiative","organisation","person","kind"];function Ie(s,t){return q([...C.keys()].filter(e=>Cs(e,t.facets[e])),e=>e,e=>ks(s,e,t.facets[e]))}function Cs(s,t){return!t||t.values.length===0?!1:s!=="language"||t.distinct>1||t.values.some(({selected:e})=>e)}function ks(s,t,e){let i=C.get(t)??t,n=s.openFacets.get(t)??(Es.includes(t)||s.params.has(t)),r=s.allValues.get(t);return a`
    <details
      class="facet"
      data-facet=${t}
      ?open=${n}
      @toggle=${({target:o})=>s.openFacets.set(t,o.open)}
    >
      <summary>${i}</summary>
      ${r?Ms(s,r,i):h}
      <fieldset>
        <legend class="spoken">${i}</legend>
        ${q(r?r.list:e.values,({value:o})=>o,o=>Ts(s,t,o))}
        ${r?h:Us(s,t,e)}
      </fieldset>
      ${r?Rs(s,r):Ps(s,t,e)}
    </details>
  `}function Ts(s,t,e){let i=()=>s.go(Re(s.params,t,e));return a`
    <div class="choice">
      ${He({...e,checked:jt(s.params,t,e),change:()=>s.go(Bt(s.params,t,e)),leaveOut:i})}
      <button type="button" class="not" tabindex="-1" title="Leave out (Delete)" aria-label="Leave out ${e.label}" @click=${i}>−</button>
    </div>
  `}function He({value:s,label:t,count:e,checked:i,change:n,leaveOut:r}){return a`
    <label class="option">
      <input
        type="checkbox"
        value=${s}
        .checked=${i}
        aria-keyshortcuts=${r?"Delete":h}
        @change=${n}
        @keydown=${({key:l})=>l==="Delete"&&r?.()}
      />
      <span class="name" dir="auto">${t}</span>
      <span class="count">${b(e)}</span>
    </label>
  `}function Us(s,t,{missing:e}){let i=Z(s.params,t);return e===0&&!i?h:He({value:"",label:"None of these",count:e,checked:i,change:()=>s.go(mt(s.params,t))})}function Ps(s,t,{complete:e,distinct:i}){return e?h:a`
    <button type="button" class="quiet" @click=${()=>s.widen(t)}>
      Show all ${b(i)}
    </button>
  `}function Ms(s,t,e){let i=({target:r,isComposing:o})=>{o||(t.contains=r.value.trim(),t.load(s.params))},n=({target:r})=>{t.sort=r.value,t.load(s.params)};return a`
    <div class="finder">
      <input type="search" aria-label="Find in ${e}" placeholder="Find" .value=${t.contains} @input=${i} @compositionend=${i} />
      <select aria-label="Order of ${e}" @change=${n}>
        <option value="count" .selected=${t.sort==="count"}>by number</option>
        <option value="value" .selected=${t.sort==="value"}>by name</option>
      </select>
    </div>
  `}function Rs(s,t){let{list:e,distinct:i,busy:n,problem:r}=t,o=e.length<i;return r?P(r,{retry:()=>t.load(s.params)}):a`
    <p class="note" role="status">
      ${n?h:o?`${b(e.length)} of ${b(i)}`:b(i)}
    </p>
    ${n||!o?h:a`<button type="button" class="quiet" @click=${()=>t.load(s.params,!0)}>Show more</button>`}
    <button type="button" class="quiet" @click=${()=>s.widen(t.name)}>Show fewer</button>
  `}var Ls=[["CSV",{format:"csv"},"a table, a row an article"],["Excel",{format:"csv",excel:"1"},"the table with a mark by which Excel reads its letters right"],["NDJSON",{format:"ndjson"},"an article a line, with its text"],["RIS",{format:"ris"},"for Zotero, EndNote and others"],["BibTeX",{format:"bibtex"},"for LaTeX"],["CSL-JSON",{format:"csl-json"},"for Pandoc"],["Facts as CSV",{format:"csv",of:"facts"},"what these articles state, a row a fact"]];function Be(s){let{params:t}=s;return a`
    <details class="take" @toggle=${({target:e})=>e.open&&s.loadSaved()}>
      <summary>Take it with you</summary>
      <p class="forms">
        ${Ls.map(([e,i,n])=>a`<a href=${je(t,i)} title=${n}>${e}</a> `)}
      </p>
      ${Ns(t).map(([e,i])=>Fe(e,i))}
      ${p(s.saved,e=>Ds(t,e))}
    </details>
  `}function je(s,t){let e=G(s);s.has("sort")&&t.of!=="facts"&&e.set("sort",s.get("sort")??"");for(let[i,n]of Object.entries(t))e.set(i,n);return`/v1/export?${e}`}function Ns(s){let t=location.origin+je(s,{format:"csv"});return[["curl",`curl '${location.origin}/v1/search?${s}'`],["R",`articles <- read.csv("${t}")`],["Python",`articles = pandas.read_csv("${t}")`]]}function Fe(s,t){return a`
    <div class="line">
      <span class="label">${s}</span>
      <code tabindex="0">${t}</code>
      <button type="button" class="quiet" aria-label="Copy for ${s}" @click=${async({currentTarget:i})=>{let n=i;n.textContent=await qs(n,t)?"Copied":"Selected"}} @blur=${Os}>Copy</button>
    </div>
  `}function Os({currentTarget:s}){s.textContent="Copy"}async function qs(s,t){try{return await navigator.clipboard.writeText(t),!0}catch{let e=s.parentElement?.querySelector("code");return e&&getSelection()?.selectAllChildren(e),!1}}function Ds(s,t){let e=t.find(({query:r})=>Pe(new URLSearchParams(r),s));if(e)return a`
      <p>
        Saved as “${e.title}”: <a href=${e.links.atom} type="application/atom+xml">Atom feed</a>
        <a href=${e.links.json} type="application/feed+json">JSON feed</a>
      </p>
    `;let i=G(s);if(i.size===0)return h;let n={id:"my-search",title:s.get("q")??"My search"};for(let r of new Set(i.keys())){let o=i.getAll(r);n[r]=o.length===1?o[0]:o}return a`
    <p class="note">To follow this search with a feed reader, add a line to <code>saved.jsonl</code> in the corpus folder:</p>
    ${Fe("Feed",JSON.stringify(n))}
  `}function Ve(s,t){if(!t)return h;let e=Is(t),i=Vt(s.params),n=Math.max(1,...e.map(({count:o})=>o)),r=e.find(({year:o})=>i.has(o))?.year??e.at(-1)?.year;return a`
    <section class="years" aria-label="Years">
      <div class="bars" role="toolbar" aria-label="Articles by year" @keydown=${js}>
        ${e.map(({year:o,count:l},c)=>{let d=i.has(o);return a`
            <button
              type="button"
              class="bar"
              data-year=${o}
              aria-pressed=${String(d)}
              aria-label="${o}: ${v(l,"article")}"
              title="${o}: ${v(l,"article")}"
              tabindex=${o===r?0:-1}
              .style=${`--share: ${l/n}`}
              @click=${f=>Bs(s,o,f.shiftKey)}
            >
              <span class="fill"></span>
              <span class="year">${Hs(c,e.length)?o:""}</span>
            </button>
          `})}
      </div>
      ${Fs(s,t.missing)}
    </section>
  `}function Is({values:s}){let t=new Map(s.map(({value:n,count:r})=>[Number(n),r]));if(t.size===0)return[];let e=Math.min(...t.keys()),i=Math.max(...t.keys())-e+1;return Array.from({length:i},(n,r)=>({year:e+r,count:t.get(e+r)??0}))}function Hs(s,t){let e=t<=14?1:t<=40?5:10;return(t-1-s)%e===0}function Bs(s,t,e){let i=Vt(s.params),n=s.lastYear;if(e&&n!==void 0)for(let r=Math.min(t,n);r<=Math.max(t,n);r++)i.add(r);else i.delete(t)||i.add(t);s.lastYear=t,s.go(Ne(s.params,i))}function js(s){let t=[...s.currentTarget.querySelectorAll("button")],e=t.indexOf(document.activeElement),i={ArrowLeft:e-1,ArrowRight:e+1,Home:0,End:t.length-1}[s.key];i===void 0||!t[i]||(s.preventDefault(),t[e].tabIndex=-1,t[i].tabIndex=0,t[i].focus())}function Fs(s,t){let e=Z(s.params,"year");return t===0&&!e?h:a`
    <button
      type="button"
      class="undated"
      aria-pressed=${String(e)}
      title="Articles whose date is unknown or wider than three years"
      @click=${()=>s.go(mt(s.params,"year"))}
    >
      No date <span class="count">${b(t)}</span>
    </button>
  `}function ze(s){let t=Oe(s.params,(e,i)=>s.labelOf(e,i));return a`
    <div class="columns">
      <aside class="filters" aria-label="Filters">
        <button
          type="button"
          class="filters-toggle"
          aria-expanded=${String(s.filtersShown)}
          aria-controls="facets"
          @click=${()=>{s.filtersShown=!s.filtersShown,s.update()}}
        >
          Filters${t.length>0?` (${t.length})`:""}
        </button>
        <div id="facets" class=${s.filtersShown?"":"folded"}>
          ${p(s.answer,e=>Ie(s,e))}
        </div>
      </aside>
      <section class="results" aria-label="Results" aria-busy=${String(s.busy)}>
        ${p(s.answer,e=>Ve(s,e.facets.year))}
        ${zs(s,t)}
        <div class="bar-line">
          <p id="count" role="status" tabindex="-1">${Vs(s)}</p>
          ${Js(s)}
        </div>
        ${p(s.answer?.total,()=>Be(s))} ${Ks(s,t)}
      </section>
    </div>
  `}function Vs({busy:s,answer:t,problem:e}){return e?"No answer":t?s?h:v(t.total,"article"):"Searching …"}function zs(s,t){return t.length===0?h:a`
    <ul class="chips" aria-label="Filters that are on">
      ${t.map(({label:e,without:i})=>a`
          <li><a class="chip" href=${w(i)} aria-label="Remove filter ${e}"><span dir="auto">${e}</span></a></li>
        `)}
      ${s.params.getAll("initiative").map(e=>a`<li><a class="clear" href="/initiatives/${encodeURIComponent(e)}">Dossier on ${s.labelOf("initiative",e)??e}</a></li>`)}
      ${t.length>1?a`<li><a class="clear" href=${w(qe(s.params))}>Clear all</a></li>`:h}
    </ul>
  `}function Js(s){let t=s.params.has("q")?"relevance":"newest",e=s.params.get("sort")??t;return a`
    <label class="sorting">
      <span>Sort</span>
      <select
        .value=${e}
        @change=${({target:{value:n}})=>s.go(A(s.params,"sort",n===t?"":n))}
      >
        ${Object.entries({relevance:"Best match",newest:"Newest first",oldest:"Oldest first"}).filter(([n])=>n!=="relevance"||s.params.has("q")).map(([n,r])=>a`<option value=${n} .selected=${n===e}>${r}</option>`)}
      </select>
    </label>
  `}function Ks(s,t){let{answer:e,problem:i,hits:n,params:r}=s,o=p(i,l=>P(l,{retry:()=>n.length>0?s.loadMore():s.load(),suggestion:c=>w(A(r,"q",c))}));return i&&n.length===0?o:e?a`
    ${Ys(e)}
    ${e.total===0?Ws(s,e,t):Ee(s,n)} ${o}
    ${p(e.page.nextCursor&&!i,()=>a`<button type="button" class="more" @click=${()=>s.loadMore()}>Show more</button>`)}
  `:Gs()}function Ys(s){return history.state?.typing||s.query.warnings.length===0?h:a`
    <ul class="warnings" aria-label="Notes on the query">
      ${s.query.warnings.map(({message:t})=>a`<li>${t}</li>`)}
    </ul>
  `}function Ws({params:s},{index:t,suggestions:{didYouMean:e,relaxed:i}},n){if(t.articles===0)return a`<div class="empty"><h2>The archive is empty</h2><p>No article has been indexed yet.</p></div>`;let r=s.get("q");return a`
    <div class="empty">
      <h2>Nothing matches${r?a` <q>${r}</q>`:""}${n.length>0?" with these filters":""}</h2>
      <ul>
        ${p(e,o=>a`<li>Did you mean <a href=${w(A(s,"q",o))}>${o}</a>?</li>`)}
        ${p(i,({total:o})=>a`<li><a href=${w(A(s,"match","any"))}>${v(o,"article")} with any of the words</a></li>`)}
        ${n.map(({label:o,without:l})=>a`<li><a href=${w(l)}>Search without “${o}”</a></li>`)}
        ${r?a`<li><a href="/">Browse the whole archive</a></li>`:h}
      </ul>
    </div>
  `}function Gs(){return a`<div class="skeleton" aria-hidden="true">${[1,2,3].map(()=>a`<p></p>`)}</div>`}var gt=class{contains="";sort="count";list=[];distinct=0;busy=!0;problem=void 0;#t=new T;constructor(t,e){this.name=t,this.changed=e}load(t,e=!1){this.busy=!0;let{contains:i,sort:n}=this,r=Ue(t,this.name,{contains:i,sort:n,offset:e?this.list.length:0});this.#t.run(o=>y(r,o),({values:o,distinct:l})=>{this.list=e?[...this.list,...o]:o,Object.assign(this,{distinct:l,busy:!1,problem:void 0}),this.changed()},o=>{Object.assign(this,{list:[],busy:!1,problem:o}),this.changed()})}};var Yt=20,Zs=100,Xs=400,yt=class{params=dt(location.search);answer=void 0;hits=[];problem=void 0;busy=!1;facts=new Map;openFacets=new Map;allValues=new Map;labels=new Map;saved=void 0;filtersShown=!1;lastYear=void 0;#t=new T;#e=new $t;#i=void 0;constructor(t,e){this.root=t,this.form=e,this.input=e.elements.namedItem("q")}start(){this.form.addEventListener("submit",t=>{t.preventDefault(),this.go(this.#o())});for(let t of["input","compositionend"])this.input.addEventListener(t,e=>this.#a(e));this.root.addEventListener("click",t=>this.#l(t)),window.addEventListener("pagehide",()=>this.#e.leave(this.hits.length)),window.addEventListener("popstate",()=>{this.#e.leave(this.hits.length),this.#s()}),this.#s()}go(t,{typing:e=!1}={}){let i=w(t);history.state?.typing?history.replaceState({...history.state,typing:e},"",i):i!==location.pathname+location.search&&(this.#e.leave(this.hits.length),history.pushState({typing:e},"",i)),this.#e.enter(),this.params=t,e||(this.input.value=t.get("q")??""),this.load()}load(t=Yt,e=()=>{}){clearTimeout(this.#i),this.busy=!0,this.update();for(let i of this.allValues.values())i.load(this.params);this.#t.run(i=>y(Ht(this.params,t),i),i=>{this.#r(void 0),this.answer=i,this.hits=i.hits;for(let n in i.facets)this.#n(n,i.facets[n].values);this.update(),e()},i=>{this.#r(i),this.hits=[],this.update(),i.answer.code==="not-ready"&&(this.#i=setTimeout(()=>this.load(t,e),(i.retryAfter??1)*1e3))})}loadMore(){let t=this.answer?.page.nextCursor;!t||this.busy||(this.busy=!0,this.update(),this.#t.run(e=>y(Ht(this.params,Yt,t),e),e=>{this.#r(void 0);let i=this.hits.length,n=new Set(this.hits.map(({id:r})=>r));this.hits=[...this.hits,...e.hits.filter(({id:r})=>!n.has(r))],this.answer&&(this.answer={...this.answer,page:e.page}),this.update(),this.root.querySelectorAll(".hit")[i]?.querySelector("a")?.focus()},e=>{this.#r(e),this.update()}))}async loadFacts(t){if(Array.isArray(this.facts.get(t)))return;this.facts.delete(t),this.update();let e=`/v1/articles/${encodeURIComponent(t)}/facts`;this.facts.set(t,await y(e).then(({facts:i})=>i,i=>i)),this.update()}widen(t){if(!this.allValues.delete(t)){let e=new gt(t,()=>{this.#n(t,e.list),this.update()});this.allValues.set(t,e),e.load(this.params)}this.update()}async loadSaved(){this.saved||(this.saved=await y("/v1/saved").then(({saved:t})=>t,()=>{}),this.update())}labelOf(t,e){return this.labels.get(`${t} ${e}`)}#n(t,e){for(let{value:i,label:n}of e)this.labels.set(`${t} ${i}`,n)}update(){let t=document.activeElement,e=t&&this.root.contains(t);k(ze(this),this.root);let i=this.params.get("q");if(document.title=i?`${i} – Dossier`:"Dossier",!e||document.activeElement===t)return;(t.isConnected?t:document.getElementById("count"))?.focus({preventScroll:!0})}#s(){let t=this.#e.enter();this.params=dt(location.search),this.input.value=this.params.get("q")??"";let e=Math.min(Zs,Math.max(Yt,t?.shown??0));this.load(e,()=>window.scrollTo(0,t?.y??0))}#r(t){this.busy=!1,this.problem=t}#o(){return A(this.params,"q",this.input.value.trim())}#a(t){clearTimeout(this.#i),!t.isComposing&&(this.#i=setTimeout(()=>{this.input.value.trim()!==(this.params.get("q")??"")&&this.go(this.#o(),{typing:!0})},Xs))}#l(t){let e=t.target instanceof Element?t.target.closest("a"):null,i=t.button!==0||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey;!e||i||e.origin!==location.origin||e.pathname!=="/"||(t.preventDefault(),this.visit(e.href))}visit(t){let e=new URL(t,location.href);if(e.pathname!=="/"){location.assign(t);return}clearTimeout(this.#i),this.go(dt(e.search)),window.scrollTo(0,0)}};var Qs=120,ti=200,bt=class{#t=[];#e=-1;#i=new T;#n=void 0;#s=document.createElement("ul");constructor(t,e){this.input=t,this.page=e,Object.assign(this.#s,{id:"suggestions",className:"suggestions",hidden:!0}),this.#s.setAttribute("role","listbox"),this.#s.setAttribute("aria-label","Suggestions"),t.after(this.#s);for(let[i,n]of Object.entries({role:"combobox","aria-autocomplete":"list","aria-controls":"suggestions","aria-expanded":"false"}))t.setAttribute(i,n);for(let i of["input","compositionend"])t.addEventListener(i,n=>this.#r(n));t.addEventListener("keydown",i=>this.#u(i)),t.addEventListener("blur",()=>this.close()),t.form?.addEventListener("submit",()=>this.close()),this.#s.addEventListener("mousedown",i=>i.preventDefault())}close(){clearTimeout(this.#n),this.#i.cancel(),this.#a([])}#r(t){if(clearTimeout(this.#n),t.isComposing)return;let e=this.input.value.trim();!e||[...e].length>ti?this.close():this.#n=setTimeout(()=>this.#o(e),Qs)}#o(t){let e=`/v1/suggest?${new URLSearchParams({q:t,limit:"8"})}`;this.#i.run(i=>y(e,i),({suggestions:i})=>this.#a(i),()=>this.#a([]))}#a(t){this.#t=t,this.#e=-1,this.#l()}#l(){let t=this.#t.length>0;this.#s.hidden=!t,this.input.setAttribute("aria-expanded",String(t)),this.#e>=0?this.input.setAttribute("aria-activedescendant",`suggestion-${this.#e}`):this.input.removeAttribute("aria-activedescendant"),k(q(this.#t,({kind:e,id:i,text:n})=>`${e} ${i} ${n}`,(e,i)=>this.#h(e,i)),this.#s),t&&this.#e>=0&&this.#s.children[this.#e]?.scrollIntoView({block:"nearest"})}#h(t,e){let i={query:"",title:"Article"}[t.kind]??C.get(t.kind)??t.kind;return a`
      <li
        role="option"
        id="suggestion-${e}"
        aria-selected=${String(e===this.#e)}
        @click=${n=>this.#c(t,Je(n))}
      >
        <span class="name" dir="auto">${t.text}</span>
        ${i?a`<span class="note">${i}</span>`:h}
        ${t.kind==="title"?h:a`<span class="count">${b(t.articles)}</span>`}
      </li>
    `}#u(t){if(t.isComposing)return;let e=this.#t.length>0,i={ArrowDown:1,ArrowUp:-1}[t.key];if(i&&!e)this.input.value.trim()&&this.#o(this.input.value.trim());else if(i){let n=this.#t.length+1;this.#e=(this.#e+1+i+n)%n-1,this.#l()}else if(t.key==="Enter"&&this.#e>=0)this.#c(this.#t[this.#e],Je(t));else if(t.key==="Escape"&&(e||this.input.value))this.close(),e||this.#p();else return;t.preventDefault()}#p(){this.input.value="",this.input.dispatchEvent(new InputEvent("input",{bubbles:!0}))}#c(t,e){let i=Me(this.page.params(),t);this.close(),e?window.open(i,"_blank","noopener"):this.page.go(i)}};function Je(s){return s.ctrlKey||s.metaKey||s.shiftKey}var wt=document.getElementById("view"),X=document.getElementById("search"),Ke=/^\/articles\/([^/]+)\/?$/.exec(location.pathname),ei=location.pathname==="/";wt&&Ke&&Kt(wt,decodeURIComponent(Ke[1]));var vt=wt&&X&&ei?new yt(wt,X):void 0;vt?.start();X&&(X.action="/",new bt(X.elements.namedItem("q"),{params:()=>vt?.params??new URLSearchParams,go:s=>vt?vt.visit(s):location.assign(s)}));for(let s of document.querySelectorAll("[data-origin]"))s.textContent=s.textContent?.replaceAll("https://archive.example",location.origin)??"";
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
lit-html/directive.js:
lit-html/directives/repeat.js:
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

lit-html/directive-helpers.js:
  (**
   * @license
   * Copyright 2020 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
