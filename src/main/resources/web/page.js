var W=globalThis,G=W.ShadowRoot&&(W.ShadyCSS===void 0||W.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,jt=Symbol(),Ft=new WeakMap,J=class{constructor(t,e,n){if(this._$cssResult$=!0,n!==jt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o,e=this.t;if(G&&t===void 0){let n=e!==void 0&&e.length===1;n&&(t=Ft.get(e)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),n&&Ft.set(e,t))}return t}toString(){return this.cssText}},Vt=s=>new J(typeof s=="string"?s:s+"",void 0,jt);var zt=(s,t)=>{if(G)s.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of t){let n=document.createElement("style"),i=W.litNonce;i!==void 0&&n.setAttribute("nonce",i),n.textContent=e.cssText,s.appendChild(n)}},yt=G?s=>s:s=>s instanceof CSSStyleSheet?(t=>{let e="";for(let n of t.cssRules)e+=n.cssText;return Vt(e)})(s):s;var{is:Ne,defineProperty:Le,getOwnPropertyDescriptor:Oe,getOwnPropertyNames:De,getOwnPropertySymbols:He,getPrototypeOf:qe}=Object,Z=globalThis,Yt=Z.trustedTypes,Ie=Yt?Yt.emptyScript:"",Be=Z.reactiveElementPolyfillSupport,q=(s,t)=>s,_t={toAttribute(s,t){switch(t){case Boolean:s=s?Ie:null;break;case Object:case Array:s=s==null?s:JSON.stringify(s)}return s},fromAttribute(s,t){let e=s;switch(t){case Boolean:e=s!==null;break;case Number:e=s===null?null:Number(s);break;case Object:case Array:try{e=JSON.parse(s)}catch{e=null}}return e}},Wt=(s,t)=>!Ne(s,t),Kt={attribute:!0,type:String,converter:_t,reflect:!1,useDefault:!1,hasChanged:Wt};Symbol.metadata??=Symbol("metadata"),Z.litPropertyMetadata??=new WeakMap;var A=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=Kt){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){let n=Symbol(),i=this.getPropertyDescriptor(t,n,e);i!==void 0&&Le(this.prototype,t,i)}}static getPropertyDescriptor(t,e,n){let{get:i,set:r}=Oe(this.prototype,t)??{get(){return this[e]},set(o){this[e]=o}};return{get:i,set(o){let l=i?.call(this);r?.call(this,o),this.requestUpdate(t,l,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Kt}static _$Ei(){if(this.hasOwnProperty(q("elementProperties")))return;let t=qe(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(q("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(q("properties"))){let e=this.properties,n=[...De(e),...He(e)];for(let i of n)this.createProperty(i,e[i])}let t=this[Symbol.metadata];if(t!==null){let e=litPropertyMetadata.get(t);if(e!==void 0)for(let[n,i]of e)this.elementProperties.set(n,i)}this._$Eh=new Map;for(let[e,n]of this.elementProperties){let i=this._$Eu(e,n);i!==void 0&&this._$Eh.set(i,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let e=[];if(Array.isArray(t)){let n=new Set(t.flat(1/0).reverse());for(let i of n)e.unshift(yt(i))}else t!==void 0&&e.push(yt(t));return e}static _$Eu(t,e){let n=e.attribute;return n===!1?void 0:typeof n=="string"?n:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,e=this.constructor.elementProperties;for(let n of e.keys())this.hasOwnProperty(n)&&(t.set(n,this[n]),delete this[n]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return zt(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,n){this._$AK(t,n)}_$ET(t,e){let n=this.constructor.elementProperties.get(t),i=this.constructor._$Eu(t,n);if(i!==void 0&&n.reflect===!0){let r=(n.converter?.toAttribute!==void 0?n.converter:_t).toAttribute(e,n.type);this._$Em=t,r==null?this.removeAttribute(i):this.setAttribute(i,r),this._$Em=null}}_$AK(t,e){let n=this.constructor,i=n._$Eh.get(t);if(i!==void 0&&this._$Em!==i){let r=n.getPropertyOptions(i),o=typeof r.converter=="function"?{fromAttribute:r.converter}:r.converter?.fromAttribute!==void 0?r.converter:_t;this._$Em=i;let l=o.fromAttribute(e,r.type);this[i]=l??this._$Ej?.get(i)??l,this._$Em=null}}requestUpdate(t,e,n,i=!1,r){if(t!==void 0){let o=this.constructor;if(i===!1&&(r=this[t]),n??=o.getPropertyOptions(t),!((n.hasChanged??Wt)(r,e)||n.useDefault&&n.reflect&&r===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,n))))return;this.C(t,e,n)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,e,{useDefault:n,reflect:i,wrapped:r},o){n&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,o??e??this[t]),r!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||n||(e=void 0),this._$AL.set(t,e)),i===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[i,r]of this._$Ep)this[i]=r;this._$Ep=void 0}let n=this.constructor.elementProperties;if(n.size>0)for(let[i,r]of n){let{wrapped:o}=r,l=this[i];o!==!0||this._$AL.has(i)||l===void 0||this.C(i,void 0,r,l)}}let t=!1,e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(n=>n.hostUpdate?.()),this.update(e)):this._$EM()}catch(n){throw t=!1,this._$EM(),n}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(t){}firstUpdated(t){}};A.elementStyles=[],A.shadowRootOptions={mode:"open"},A[q("elementProperties")]=new Map,A[q("finalized")]=new Map,Be?.({ReactiveElement:A}),(Z.reactiveElementVersions??=[]).push("2.1.2");var wt=globalThis,Jt=s=>s,Q=wt.trustedTypes,Gt=Q?Q.createPolicy("lit-html",{createHTML:s=>s}):void 0,vt="$lit$",w=`lit$${Math.random().toFixed(9).slice(2)}$`,bt="?"+w,Fe=`<${bt}>`,T=document,B=()=>T.createComment(""),F=s=>s===null||typeof s!="object"&&typeof s!="function",St=Array.isArray,se=s=>St(s)||typeof s?.[Symbol.iterator]=="function",At=`[ 	
\f\r]`,I=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Zt=/-->/g,Qt=/>/g,E=RegExp(`>|${At}(?:([^\\s"'>=/]+)(${At}*=${At}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Xt=/'/g,te=/"/g,ne=/^(?:script|style|textarea|title)$/i,xt=s=>(t,...e)=>({_$litType$:s,strings:t,values:e}),a=xt(1),Ls=xt(2),Os=xt(3),v=Symbol.for("lit-noChange"),u=Symbol.for("lit-nothing"),ee=new WeakMap,C=T.createTreeWalker(T,129);function ie(s,t){if(!St(s)||!s.hasOwnProperty("raw"))throw Error("invalid template strings array");return Gt!==void 0?Gt.createHTML(t):t}var re=(s,t)=>{let e=s.length-1,n=[],i,r=t===2?"<svg>":t===3?"<math>":"",o=I;for(let l=0;l<e;l++){let c=s[l],p,f,h=-1,m=0;for(;m<c.length&&(o.lastIndex=m,f=o.exec(c),f!==null);)m=o.lastIndex,o===I?f[1]==="!--"?o=Zt:f[1]!==void 0?o=Qt:f[2]!==void 0?(ne.test(f[2])&&(i=RegExp("</"+f[2],"g")),o=E):f[3]!==void 0&&(o=E):o===E?f[0]===">"?(o=i??I,h=-1):f[1]===void 0?h=-2:(h=o.lastIndex-f[2].length,p=f[1],o=f[3]===void 0?E:f[3]==='"'?te:Xt):o===te||o===Xt?o=E:o===Zt||o===Qt?o=I:(o=E,i=void 0);let $=o===E&&s[l+1].startsWith("/>")?" ":"";r+=o===I?c+Fe:h>=0?(n.push(p),c.slice(0,h)+vt+c.slice(h)+w+$):c+w+(h===-2?l:$)}return[ie(s,r+(s[e]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),n]},j=class s{constructor({strings:t,_$litType$:e},n){let i;this.parts=[];let r=0,o=0,l=t.length-1,c=this.parts,[p,f]=re(t,e);if(this.el=s.createElement(p,n),C.currentNode=this.el.content,e===2||e===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(i=C.nextNode())!==null&&c.length<l;){if(i.nodeType===1){if(i.hasAttributes())for(let h of i.getAttributeNames())if(h.endsWith(vt)){let m=f[o++],$=i.getAttribute(h).split(w),g=/([.?@])?(.*)/.exec(m);c.push({type:1,index:r,name:g[2],strings:$,ctor:g[1]==="."?tt:g[1]==="?"?et:g[1]==="@"?st:M}),i.removeAttribute(h)}else h.startsWith(w)&&(c.push({type:6,index:r}),i.removeAttribute(h));if(ne.test(i.tagName)){let h=i.textContent.split(w),m=h.length-1;if(m>0){i.textContent=Q?Q.emptyScript:"";for(let $=0;$<m;$++)i.append(h[$],B()),C.nextNode(),c.push({type:2,index:++r});i.append(h[m],B())}}}else if(i.nodeType===8)if(i.data===bt)c.push({type:2,index:r});else{let h=-1;for(;(h=i.data.indexOf(w,h+1))!==-1;)c.push({type:7,index:r}),h+=w.length-1}r++}}static createElement(t,e){let n=T.createElement("template");return n.innerHTML=t,n}};function U(s,t,e=s,n){if(t===v)return t;let i=n!==void 0?e._$Co?.[n]:e._$Cl,r=F(t)?void 0:t._$litDirective$;return i?.constructor!==r&&(i?._$AO?.(!1),r===void 0?i=void 0:(i=new r(s),i._$AT(s,e,n)),n!==void 0?(e._$Co??=[])[n]=i:e._$Cl=i),i!==void 0&&(t=U(s,i._$AS(s,t.values),i,n)),t}var X=class{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:e},parts:n}=this._$AD,i=(t?.creationScope??T).importNode(e,!0);C.currentNode=i;let r=C.nextNode(),o=0,l=0,c=n[0];for(;c!==void 0;){if(o===c.index){let p;c.type===2?p=new L(r,r.nextSibling,this,t):c.type===1?p=new c.ctor(r,c.name,c.strings,this,t):c.type===6&&(p=new nt(r,this,t)),this._$AV.push(p),c=n[++l]}o!==c?.index&&(r=C.nextNode(),o++)}return C.currentNode=T,i}p(t){let e=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(t,n,e),e+=n.strings.length-2):n._$AI(t[e])),e++}},L=class s{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,n,i){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=n,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,e=this._$AM;return e!==void 0&&t?.nodeType===11&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=U(this,t,e),F(t)?t===u||t==null||t===""?(this._$AH!==u&&this._$AR(),this._$AH=u):t!==this._$AH&&t!==v&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):se(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==u&&F(this._$AH)?this._$AA.nextSibling.data=t:this.T(T.createTextNode(t)),this._$AH=t}$(t){let{values:e,_$litType$:n}=t,i=typeof n=="number"?this._$AC(t):(n.el===void 0&&(n.el=j.createElement(ie(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===i)this._$AH.p(e);else{let r=new X(i,this),o=r.u(this.options);r.p(e),this.T(o),this._$AH=r}}_$AC(t){let e=ee.get(t.strings);return e===void 0&&ee.set(t.strings,e=new j(t)),e}k(t){St(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,n,i=0;for(let r of t)i===e.length?e.push(n=new s(this.O(B()),this.O(B()),this,this.options)):n=e[i],n._$AI(r),i++;i<e.length&&(this._$AR(n&&n._$AB.nextSibling,i),e.length=i)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){let n=Jt(t).nextSibling;Jt(t).remove(),t=n}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},M=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,n,i,r){this.type=1,this._$AH=u,this._$AN=void 0,this.element=t,this.name=e,this._$AM=i,this.options=r,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=u}_$AI(t,e=this,n,i){let r=this.strings,o=!1;if(r===void 0)t=U(this,t,e,0),o=!F(t)||t!==this._$AH&&t!==v,o&&(this._$AH=t);else{let l=t,c,p;for(t=r[0],c=0;c<r.length-1;c++)p=U(this,l[n+c],e,c),p===v&&(p=this._$AH[c]),o||=!F(p)||p!==this._$AH[c],p===u?t=u:t!==u&&(t+=(p??"")+r[c+1]),this._$AH[c]=p}o&&!i&&this.j(t)}j(t){t===u?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},tt=class extends M{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===u?void 0:t}},et=class extends M{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==u)}},st=class extends M{constructor(t,e,n,i,r){super(t,e,n,i,r),this.type=5}_$AI(t,e=this){if((t=U(this,t,e,0)??u)===v)return;let n=this._$AH,i=t===u&&n!==u||t.capture!==n.capture||t.once!==n.once||t.passive!==n.passive,r=t!==u&&(n===u||i);i&&this.element.removeEventListener(this.name,this,n),r&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},nt=class{constructor(t,e,n){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(t){U(this,t)}},oe={M:vt,P:w,A:bt,C:1,L:re,R:X,D:se,V:U,I:L,H:M,N:et,U:st,B:tt,F:nt},je=wt.litHtmlPolyfillSupport;je?.(j,L),(wt.litHtmlVersions??=[]).push("3.3.3");var S=(s,t,e)=>{let n=e?.renderBefore??t,i=n._$litPart$;if(i===void 0){let r=e?.renderBefore??null;n._$litPart$=i=new L(t.insertBefore(B(),r),r,void 0,e??{})}return i._$AI(s),i};var Et=globalThis,O=class extends A{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=S(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return v}};O._$litElement$=!0,O.finalized=!0,Et.litElementHydrateSupport?.({LitElement:O});var Ve=Et.litElementPolyfillSupport;Ve?.({LitElement:O});(Et.litElementVersions??=[]).push("4.2.2");var ae={timeZone:"UTC"},Ct=new Intl.DateTimeFormat("en-GB",{...ae,day:"numeric",month:"long",year:"numeric"}),Tt=new Intl.DateTimeFormat("en-GB",{...ae,month:"long",year:"numeric"});function rt(s){let[t,e]=[it(s?.from),it(s?.to)],n=s?.edtf.includes("~")?"about ":"";return t&&e?n+ze(t,e):e?`until ${Ct.format(e)}`:t?`${Ct.format(t)} or later`:"no date"}function ot(s){let[t,e]=[it(s?.from),it(s?.to)];return!t||!e?t||e?"open interval":"unknown":t.getTime()===e.getTime()?"exact day":le(t,e)&&Ut(t)===Ut(e)?"exact to the year":Mt(t,e)&&Tt.format(t)===Tt.format(e)?"exact to the month":"between two dates"}function ze(s,t){let e=le(s,t)?Ut:Mt(s,t)?Tt.format:Ct.format;return e(s)===e(t)?e(s):`${e(s)} – ${e(t)}`}function it(s){return s&&/^-?\d{4,6}-\d\d-\d\d$/.test(s)?new Date(`${s}T00:00:00Z`):void 0}function Ut(s){return String(s.getUTCFullYear())}function Mt(s,t){return s.getUTCDate()===1&&new Date(t.getTime()+864e5).getUTCDate()===1}function le(s,t){return Mt(s,t)&&s.getUTCMonth()===0&&t.getUTCMonth()===11}var V=class extends Error{constructor(t,e){super(t.detail||t.title),this.answer=t,this.retryAfter=e}get status(){return this.answer.status}};async function P(s,t){let e;try{e=await fetch(s,{signal:t,credentials:"omit"})}catch(i){throw t?.aborted?i:new V({title:"No answer",status:0,detail:"the server did not answer"})}let n=await e.json().catch(()=>null);if(t?.aborted)throw t.reason;if(e.ok&&n)return n;throw new V({title:`Answer ${e.status}`,...n,status:e.ok?0:e.status},Number(e.headers.get("Retry-After"))||void 0)}var at=class{#t=0;#e=new AbortController;async run(t,e,n){this.cancel();let i=this.#t;try{let r=await t(this.#e.signal);i===this.#t&&e(r)}catch(r){if(i!==this.#t)return;if(!(r instanceof V))throw r;n(r)}}cancel(){this.#t++,this.#e.abort(),this.#e=new AbortController}};function Pt(s){return typeof s=="string"?s:s.map(({text:t,hit:e})=>e?a`<mark part="mark">${t}</mark>`:t)}function ce(s){return typeof s=="string"?s:s.map(({text:t})=>t).join("")}function kt(s,t){if(!s||!URL.canParse(s,t))return;let e=new URL(s,t);return e.protocol==="https:"||e.protocol==="http:"?e:void 0}var Ye=new Intl.NumberFormat("en");function k(s){return Ye.format(s)}function y(s,t,e=`${t}s`){return`${k(s)} ${s===1?t:e}`}function d(s,t){return s?t(s):u}function Rt(s){let t=[d(s.time,({text:e})=>a`<span class="time">${e}</span>`),d(s.deadline,({text:e})=>a`<span class="time">due ${e}</span>`),d(s.where,e=>a`<span class="time">${e}</span>`)];return a`
    <p class="statement">
      <span class="kind">${s.kind}</span>
      ${d(s.who,({label:e})=>a`<b>${e}</b>`)}
      ${d(s.property,e=>a`<span>${e.replaceAll("-"," ")}</span>`)}
      ${d(s.object,({label:e})=>a`<b>${e}</b>`)}
      ${d(s.value,e=>a`<span class="value">${Ke(e)}</span>`)}
      ${d(s.previous,({text:e})=>a`<span class="time">before: ${e}</span>`)} ${t}
    </p>
  `}function Ke({text:s,converted:t}){return t?`${s} (${t.text})`:s}function Nt({status:s,modality:t,negated:e,attribution:n,confidence:i,rule:r}){let o=[e&&s!=="missed"?"denied":"",s??"",t&&t!=="actual"?t:"",n&&n.kind!=="author"?`says ${n.source||n.kind}`:""].filter(Boolean);return a`
    <p class="standing">
      ${o.map(l=>a`<span class="tag">${l}</span>`)}
      <span title="Rule ${r}">${Math.round(i*100)} % sure</span>
    </p>
  `}function he(s,t,e){return a`
    <ol class="facts">
      ${s.map(n=>a`
          <li>
            ${Rt(n)}
            <blockquote lang=${e??u} dir="auto">
              <a href="${t}#fact-${n.id}" title="Show these words in the article"><q>${n.selector.quote.exact}</q></a>
            </blockquote>
            ${Nt(n)}
          </li>
        `)}
    </ol>
  `}var ue={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},pe=s=>(...t)=>({_$litDirective$:s,values:t}),lt=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,n){this._$Ct=t,this._$AM=e,this._$Ci=n}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}};var{I:We}=oe,de=s=>s;var fe=()=>document.createComment(""),D=(s,t,e)=>{let n=s._$AA.parentNode,i=t===void 0?s._$AB:t._$AA;if(e===void 0){let r=n.insertBefore(fe(),i),o=n.insertBefore(fe(),i);e=new We(r,o,s,s.options)}else{let r=e._$AB.nextSibling,o=e._$AM,l=o!==s;if(l){let c;e._$AQ?.(s),e._$AM=s,e._$AP!==void 0&&(c=s._$AU)!==o._$AU&&e._$AP(c)}if(r!==i||l){let c=e._$AA;for(;c!==r;){let p=de(c).nextSibling;de(n).insertBefore(c,i),c=p}}}return e},x=(s,t,e=s)=>(s._$AI(t,e),s),Je={},$e=(s,t=Je)=>s._$AH=t,me=s=>s._$AH,ct=s=>{s._$AR(),s._$AA.remove()};var ge=(s,t,e)=>{let n=new Map;for(let i=t;i<=e;i++)n.set(s[i],i);return n},z=pe(class extends lt{constructor(s){if(super(s),s.type!==ue.CHILD)throw Error("repeat() can only be used in text expressions")}dt(s,t,e){let n;e===void 0?e=t:t!==void 0&&(n=t);let i=[],r=[],o=0;for(let l of s)i[o]=n?n(l,o):o,r[o]=e(l,o),o++;return{values:r,keys:i}}render(s,t,e){return this.dt(s,t,e).values}update(s,[t,e,n]){let i=me(s),{values:r,keys:o}=this.dt(t,e,n);if(!Array.isArray(i))return this.ut=o,r;let l=this.ut??=[],c=[],p,f,h=0,m=i.length-1,$=0,g=r.length-1;for(;h<=m&&$<=g;)if(i[h]===null)h++;else if(i[m]===null)m--;else if(l[h]===o[$])c[$]=x(i[h],r[$]),h++,$++;else if(l[m]===o[g])c[g]=x(i[m],r[g]),m--,g--;else if(l[h]===o[g])c[g]=x(i[h],r[g]),D(s,c[g+1],i[h]),h++,g--;else if(l[m]===o[$])c[$]=x(i[m],r[$]),D(s,i[h],i[m]),m--,$++;else if(p===void 0&&(p=ge(o,$,g),f=ge(l,h,m)),p.has(l[h]))if(p.has(l[m])){let _=f.get(o[$]),gt=_!==void 0?i[_]:null;if(gt===null){let Bt=D(s,i[h]);x(Bt,r[$]),c[$]=Bt}else c[$]=x(gt,r[$]),D(s,i[h],gt),i[_]=null;$++}else ct(i[m]),m--;else ct(i[h]),h++;for(;$<=g;){let _=D(s,c[g+1]);x(_,r[$]),c[$++]=_}for(;h<=m;){let _=i[h++];_!==null&&ct(_)}return this.ut=o,$e(s,c),v}});function H(s,{retry:t,suggestion:e}){let{title:n,code:i,errors:r=[]}=s.answer;return a`
    <div class="problem" role="alert">
      <h2>${n}</h2>
      ${s.message===n?"":a`<p>${Ze(s.message)}</p>`}
      ${r.map(o=>a`
          ${d(o.excerpt,l=>a`<pre aria-hidden="true">${l}\n${o.caret??""}</pre>`)}
          ${e&&d(o.suggestion,l=>a`<p>Try <a class="suggestion" href=${e(l)}>${l}</a></p>`)}
        `)}
      ${d(Ge(s)&&i!=="not-ready",()=>a`<button type="button" @click=${t}>Try again</button>`)}
      ${d(i==="not-ready",()=>a`<p>The page will try again by itself.</p>`)}
    </div>
  `}function Ge({status:s}){return s===0||s===429||s>=500}function Ze(s){return`${s.charAt(0).toUpperCase()}${s.slice(1)}${/[.!?]$/.test(s)?"":"."}`}function ye(s,t){return a`
    <ol class="hits">
      ${z(t,({id:e})=>e,e=>a`<li>${Qe(s,e)}</li>`)}
    </ol>
  `}function Qe(s,t){let e=kt(t.links.html,location.href)?.href??"/";return a`
    <article class="hit">
      <h2 lang=${t.language??u} dir="auto">
        <a href=${e}>${ce(t.title)?Pt(t.title):"Untitled"}</a>
      </h2>
      ${Lt(t)}
      ${t.snippets.map(({segments:n})=>a`<p class="snippet" lang=${t.language??u} dir="auto">${Pt(n)}</p>`)}
      ${d(t.facts.count,()=>Xe(s,t,e))}
    </article>
  `}function Lt(s){let t=kt(s.url),e="duplicates"in s?s.duplicates.others:0;return a`
    <p class="byline">
      <span title=${`Date: ${ot(s.published)}`}>${rt(s.published)}</span>
      ${d(s.source,({label:n})=>a`<span>${n}</span>`)}
      ${s.initiative.map(({id:n,label:i})=>a`<a class="tag" href=${`/?initiative=${encodeURIComponent(n)}`}>${i}</a>`)}
      ${d(t,({href:n,host:i})=>a`<a href=${n} rel="noopener" title=${i}>Original</a>`)}
      ${d(e,n=>a`<span>${y(n,"more copy","more copies")}</span>`)}
    </p>
  `}function Xe(s,t,e){let n=s.facts.get(t.id);return a`
    <details
      class="hit-facts"
      @toggle=${({target:i})=>i.open&&s.loadFacts(t.id)}
    >
      <summary>${y(t.facts.count,"fact")}</summary>
      ${Array.isArray(n)?he(n,e,t.language):n?H(n,{retry:()=>s.loadFacts(t.id)}):a`<p class="note" role="status">Loading …</p>`}
    </details>
  `}function _e(s,t){let e=es(s);return t.map((n,i)=>{let{start:r,end:o}=n.selector.position;return{fact:n,number:i+1,start:e(r),end:e(o)}}).filter(({fact:n,start:i,end:r})=>s.slice(i,r)===n.selector.quote.exact&&r>i)}function Ae(s,t){let e=[...s.matchAll(/\n\s*\n/g)],n=[0,...e.map(({index:r,0:o})=>r+o.length)],i=[...e.map(({index:r})=>r),s.length];return n.map((r,o)=>({start:r,end:i[o]})).filter(({start:r,end:o})=>s.slice(r,o).trim()!=="").map(({start:r,end:o})=>ts(s,r,o,t))}function ts(s,t,e,n){let i=n.filter(l=>l.start<e&&l.end>t),r=i.flatMap(l=>[l.start,l.end]).filter(l=>l>t&&l<e),o=[...new Set([t,...r,e])].sort((l,c)=>l-c);return o.slice(1).map((l,c)=>{let p=o[c];return{text:s.slice(p,l),quotes:i.filter(f=>f.start<l&&f.end>p),begins:i.filter(f=>f.start===p),ends:i.filter(f=>f.end===l)}})}function es(s){if(!/[\ud800-\udbff]/.test(s))return n=>n;let t=[],e=0;for(let n of s)t.push(e),e+=n.length;return n=>t[n]??s.length}var R=new Map([["initiative","Initiative"],["organisation","Organisation"],["person","Person"],["place","Place"],["topic","Topic"],["source","Source"],["kind","Kind of fact"],["language","Language"]]),we=["q","sort","syntax","fuzzy","collapse","expand"],ss=["limit","offset","cursor","facets","highlight","snippets","snippetSize","pretty"],ns=8,is=100;function ht(s){let t=new URLSearchParams(s);for(let e of[...t.keys()])(ss.includes(e)||e.startsWith("utm_")||t.get(e)==="")&&t.delete(e);return t}function b(s){return s.size>0?`/?${s}`:"/"}function Ot(s,t,e,n){let i=new URLSearchParams(s);return i.set("limit",String(t)),i.set("facets",n?"none":rs(e)),n&&i.set("cursor",n),`/v1/search?${i}`}function rs(s){return["year:200",...[...R.keys()].map(e=>`${e}:${s.has(e)?is:ns}`)].join(",")}function N(s,t,e){let n=new URLSearchParams(s);return e?n.set(t,e):n.delete(t),n}function ve(s,t,e){let n=s.getAll(t),i=n.filter(r=>!Dt(r,e));return i.length===n.length&&i.push(e.value),K(Ht(s,t),t,i)}function be(s,t,e){return s.getAll(t).some(n=>Dt(n,e))}function Dt(s,{value:t,label:e}){return s===t||s.toLowerCase()===e.toLowerCase()}function ut(s,t){if(Y(s,t))return Ht(s,t);let e=K(s,t,[]);return e.append("missing",t),e}function Y(s,t){return s.getAll("missing").includes(t)}function Ht(s,t){return K(s,"missing",s.getAll("missing").filter(e=>e!==t))}function qt(s){let t=new Set;for(let e of s.getAll("year")){let[,n,i]=/^(\d{1,4})(?:\.\.(\d{1,4}))?$/.exec(e)??[];for(let r=Number(n);r<=Number(i??n);r++)t.add(r)}return t}function Se(s,t){let e=[];for(let i of[...t].sort((r,o)=>r-o)){let r=e.at(-1);r&&r[1]===i-1?r[1]=i:e.push([i,i])}let n=e.map(([i,r])=>i===r?`${i}`:`${i}..${r}`);return K(Ht(s,"year"),"year",n)}function K(s,t,e){let n=new URLSearchParams(s);n.delete(t);for(let i of e)n.append(t,i);return n}function xe(s,t){return[...s].filter(([e])=>!we.includes(e)).map(([e,n])=>({name:e,value:n,label:os(e,n,t),without:K(s,e,s.getAll(e).filter(i=>i!==n))}))}function Ee(s){return new URLSearchParams([...s].filter(([t])=>we.includes(t)))}function os(s,t,e){let[n,i]=s.split(".");if(s==="match")return t==="any"?"Any of the words":"All of the words";if(s==="missing")return t==="year"||t==="date"?"No date":`No ${t}`;if(s==="has")return`Has ${t}`;if(s==="from"||s==="to")return`${s==="from"?"From":"Until"} ${t}`;if(n==="year")return`${i==="not"?"Not ":""}${t.replace("..","–")}`;let r=e[n]?.values.find(l=>Dt(t,l))?.label??t,o=R.get(n)??n;return i==="not"?`${o}: not ${r}`:`${o}: ${r}`}var as=["initiative","organisation","person","place","topic"];async function It(s,t){let e=`/v1/articles/${encodeURIComponent(t)}`;S(a`<p class="note" role="status">Loading …</p>`,s);try{let[n,{facts:i}]=await Promise.all([P(e),P(`${e}/facts`)]);document.title=`${n.heading} – Dossier`,S(ls(n,i),s),window.addEventListener("hashchange",()=>Ce(s)),Ce(s)?.scrollIntoView({block:"center"})}catch(n){S(H(n,{retry:()=>It(s,t)}),s)}}function ls(s,t){let e=_e(s.text,t);return a`
    <div class="reading">
      <article class="full">
        <h1 lang=${s.language??u} dir="auto">${s.heading}</h1>
        ${d(s.authors.length,()=>a`<p class="authors">${s.authors.join(", ")}</p>`)} ${Lt(s)}
        <div class="text" lang=${s.language??u} dir="auto">
          ${Ae(s.text,e).map(n=>a`<p>${n.map(cs)}</p>`)}
        </div>
        ${us(s)}
      </article>
      ${d(t.length,()=>hs(t,new Set(e.map(({fact:n})=>n))))}
    </div>
  `}function cs({text:s,quotes:t,begins:e,ends:n}){if(t.length===0)return s;let i=t.map(({fact:r})=>r.id).join(" ");return a`${e.map(({fact:r})=>a`<a class="anchor" id="fact-${r.id}"></a>`)}<mark data-facts=${i}>${s}</mark>${n.map(({fact:r,number:o})=>a`<sup><a class="ref" href="#about-${r.id}" aria-label="Fact ${o}">${o}</a></sup>`)}`}function hs(s,t){return a`
    <aside class="beside" aria-label="Facts">
      <h2>${y(s.length,"fact")}</h2>
      <ol class="facts numbered">
        ${s.map(e=>a`
            <li id="about-${e.id}" data-facts=${e.id}>
              ${Rt(e)}
              <blockquote dir="auto">
                ${t.has(e)?a`<a href="#fact-${e.id}" title="Show these words in the text"><q>${e.selector.quote.exact}</q></a>`:a`<q>${e.selector.quote.exact}</q> <span class="note">These words no longer stand at their place in the text.</span>`}
              </blockquote>
              ${Nt(e)}
            </li>
          `)}
      </ol>
    </aside>
  `}function us(s){let{published:t}=s;return a`
    <dl class="about">
      <dt>Date</dt>
      <dd>
        ${rt(t)} <span class="note">(${ot(t)})</span>
        ${d(t?.evidence,e=>a`<br /><span class="note">From ${e}</span>`)}
      </dd>
      ${d(s.source,({label:e})=>a`<dt>Source</dt><dd>${e}</dd>`)}
      ${as.filter(e=>s[e].length>0).map(e=>a`
          <dt>${R.get(e)}</dt>
          <dd>
            ${s[e].map(({id:n,label:i})=>a`<a class="tag" href=${`/?${new URLSearchParams({[e]:n})}`}>${i}</a> `)}
          </dd>
        `)}
      <dt>Data</dt>
      <dd><a href=${s.links.self}>JSON</a></dd>
    </dl>
  `}function Ce(s){let t=document.getElementById(decodeURIComponent(location.hash.slice(1))),e=t&&s.contains(t)?t.id.replace(/^(fact|about)-/,""):void 0;for(let n of s.querySelectorAll("[data-facts]")){let i=n.dataset.facts?.split(" ")??[];n.classList.toggle("current",e!==void 0&&i.includes(e))}return e===void 0?void 0:t??void 0}var pt=class{#t="";constructor(){history.scrollRestoration="manual",this.enter()}enter(){let t=history.state?.key;this.#t=t??crypto.randomUUID?.()??String(Math.random()),t||history.replaceState({...history.state,key:this.#t},"");let e=t&&sessionStorage.getItem(`place-${t}`);return e?JSON.parse(e):void 0}leave(t){sessionStorage.setItem(`place-${this.#t}`,JSON.stringify({y:window.scrollY,shown:t}))}};var ps=["initiative","organisation","person","kind"];function Te(s,t){return z([...R.keys()].filter(e=>ds(e,t.facets[e])),e=>e,e=>fs(s,e,t.facets[e]))}function ds(s,t){return!t||t.values.length===0?!1:s!=="language"||t.distinct>1||t.values.some(({selected:e})=>e)}function fs(s,t,e){let n=R.get(t),i=s.openFacets.get(t)??(ps.includes(t)||s.params.has(t));return a`
    <details
      class="facet"
      data-facet=${t}
      ?open=${i}
      @toggle=${({target:r})=>s.openFacets.set(t,r.open)}
    >
      <summary>${n}</summary>
      <fieldset>
        <legend class="spoken">${n}</legend>
        ${z(e.values,({value:r})=>r,r=>Ue({...r,checked:be(s.params,t,r),change:()=>s.go(ve(s.params,t,r))}))}
        ${$s(s,t,e)}
      </fieldset>
      ${ms(s,t,e)}
    </details>
  `}function Ue({value:s,label:t,count:e,checked:n,change:i}){return a`
    <label class="option">
      <input type="checkbox" value=${s} .checked=${n} @change=${i} />
      <span class="name" dir="auto">${t}</span>
      <span class="count">${k(e)}</span>
    </label>
  `}function $s(s,t,{missing:e}){let n=Y(s.params,t);return e===0&&!n?u:Ue({value:"",label:"None of these",count:e,checked:n,change:()=>s.go(ut(s.params,t))})}function ms(s,t,{complete:e,distinct:n,values:i}){return e?u:s.longFacets.has(t)?a`<p class="note">The ${i.length} most frequent of ${k(n)}</p>`:a`
    <button type="button" class="quiet" @click=${()=>s.lengthen(t)}>
      Show more of ${k(n)}
    </button>
  `}function Me(s,t){if(!t)return u;let e=gs(t),n=qt(s.params),i=Math.max(1,...e.map(({count:o})=>o)),r=e.find(({year:o})=>n.has(o))?.year??e.at(-1)?.year;return a`
    <section class="years" aria-label="Years">
      <div class="bars" role="toolbar" aria-label="Articles by year" @keydown=${As}>
        ${e.map(({year:o,count:l},c)=>{let p=n.has(o);return a`
            <button
              type="button"
              class="bar"
              data-year=${o}
              aria-pressed=${String(p)}
              aria-label="${o}: ${y(l,"article")}"
              title="${o}: ${y(l,"article")}"
              tabindex=${o===r?0:-1}
              .style=${`--share: ${l/i}`}
              @click=${f=>_s(s,o,f.shiftKey)}
            >
              <span class="fill"></span>
              <span class="year">${ys(c,e.length)?o:""}</span>
            </button>
          `})}
      </div>
      ${ws(s,t.missing)}
    </section>
  `}function gs({values:s}){let t=new Map(s.map(({value:i,count:r})=>[Number(i),r]));if(t.size===0)return[];let e=Math.min(...t.keys()),n=Math.max(...t.keys())-e+1;return Array.from({length:n},(i,r)=>({year:e+r,count:t.get(e+r)??0}))}function ys(s,t){let e=t<=14?1:t<=40?5:10;return(t-1-s)%e===0}function _s(s,t,e){let n=qt(s.params),i=s.lastYear;if(e&&i!==void 0)for(let r=Math.min(t,i);r<=Math.max(t,i);r++)n.add(r);else n.delete(t)||n.add(t);s.lastYear=t,s.go(Se(s.params,n))}function As(s){let t=[...s.currentTarget.querySelectorAll("button")],e=t.indexOf(document.activeElement),n={ArrowLeft:e-1,ArrowRight:e+1,Home:0,End:t.length-1}[s.key];n===void 0||!t[n]||(s.preventDefault(),t[e].tabIndex=-1,t[n].tabIndex=0,t[n].focus())}function ws(s,t){let e=Y(s.params,"year");return t===0&&!e?u:a`
    <button
      type="button"
      class="undated"
      aria-pressed=${String(e)}
      title="Articles whose date is unknown or wider than three years"
      @click=${()=>s.go(ut(s.params,"year"))}
    >
      No date <span class="count">${k(t)}</span>
    </button>
  `}function Pe(s){let t=xe(s.params,s.answer?.facets??{});return a`
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
          ${d(s.answer,e=>Te(s,e))}
        </div>
      </aside>
      <section class="results" aria-label="Results" aria-busy=${String(s.busy)}>
        ${d(s.answer,e=>Me(s,e.facets.year))}
        ${bs(s,t)}
        <div class="bar-line">
          <p id="count" role="status" tabindex="-1">${vs(s)}</p>
          ${Ss(s)}
        </div>
        ${xs(s,t)}
      </section>
    </div>
  `}function vs({busy:s,answer:t,problem:e}){return e?"No answer":t?s?u:y(t.total,"article"):"Searching …"}function bs(s,t){return t.length===0?u:a`
    <ul class="chips" aria-label="Filters that are on">
      ${t.map(({label:e,without:n})=>a`
          <li><a class="chip" href=${b(n)} aria-label="Remove filter ${e}"><span dir="auto">${e}</span></a></li>
        `)}
      ${t.length>1?a`<li><a class="clear" href=${b(Ee(s.params))}>Clear all</a></li>`:u}
    </ul>
  `}function Ss(s){let t=s.params.has("q")?"relevance":"newest",e=s.params.get("sort")??t;return a`
    <label class="sorting">
      <span>Sort</span>
      <select
        .value=${e}
        @change=${({target:{value:i}})=>s.go(N(s.params,"sort",i===t?"":i))}
      >
        ${Object.entries({relevance:"Best match",newest:"Newest first",oldest:"Oldest first"}).filter(([i])=>i!=="relevance"||s.params.has("q")).map(([i,r])=>a`<option value=${i} .selected=${i===e}>${r}</option>`)}
      </select>
    </label>
  `}function xs(s,t){let{answer:e,problem:n,hits:i,params:r}=s,o=d(n,l=>H(l,{retry:()=>i.length>0?s.loadMore():s.load(),suggestion:c=>b(N(r,"q",c))}));return n&&i.length===0?o:e?a`
    ${Es(e)}
    ${e.total===0?Cs(s,e,t):ye(s,i)} ${o}
    ${d(e.page.nextCursor&&!n,()=>a`<button type="button" class="more" @click=${()=>s.loadMore()}>Show more</button>`)}
  `:Ts()}function Es(s){return history.state?.typing||s.query.warnings.length===0?u:a`
    <ul class="warnings" aria-label="Notes on the query">
      ${s.query.warnings.map(({message:t})=>a`<li>${t}</li>`)}
    </ul>
  `}function Cs({params:s},{index:t,suggestions:{didYouMean:e,relaxed:n}},i){if(t.articles===0)return a`<div class="empty"><h2>The archive is empty</h2><p>No article has been indexed yet.</p></div>`;let r=s.get("q");return a`
    <div class="empty">
      <h2>Nothing matches${r?a` <q>${r}</q>`:""}${i.length>0?" with these filters":""}</h2>
      <ul>
        ${d(e,o=>a`<li>Did you mean <a href=${b(N(s,"q",o))}>${o}</a>?</li>`)}
        ${d(n,({total:o})=>a`<li><a href=${b(N(s,"match","any"))}>${y(o,"article")} with any of the words</a></li>`)}
        ${i.map(({label:o,without:l})=>a`<li><a href=${b(l)}>Search without “${o}”</a></li>`)}
        ${r?a`<li><a href="/">Browse the whole archive</a></li>`:u}
      </ul>
    </div>
  `}function Ts(){return a`<div class="skeleton" aria-hidden="true">${[1,2,3].map(()=>a`<p></p>`)}</div>`}var dt=20,ke=100,Us=400,ft=class{params=ht(location.search);answer=void 0;hits=[];problem=void 0;busy=!1;facts=new Map;openFacets=new Map;longFacets=new Set;filtersShown=!1;lastYear=void 0;#t=new at;#e=new pt;#s=void 0;constructor(t,e){this.root=t,this.form=e,this.input=e.elements.namedItem("q")}start(){this.form.addEventListener("submit",t=>{t.preventDefault(),this.go(this.#r())});for(let t of["input","compositionend"])this.input.addEventListener(t,e=>this.#o(e));this.root.addEventListener("click",t=>this.#a(t)),window.addEventListener("pagehide",()=>this.#e.leave(this.hits.length)),window.addEventListener("popstate",()=>{this.#e.leave(this.hits.length),this.#i()}),this.#i()}go(t,{typing:e=!1}={}){let n=b(t);history.state?.typing?history.replaceState({...history.state,typing:e},"",n):n!==location.pathname+location.search&&(this.#e.leave(this.hits.length),history.pushState({typing:e},"",n)),this.#e.enter(),this.params=t,e||(this.input.value=t.get("q")??""),this.load()}load(t=dt,e=()=>{}){clearTimeout(this.#s),this.busy=!0,this.update(),this.#t.run(n=>P(Ot(this.params,t,this.longFacets),n),n=>{this.#n(void 0),this.answer=n,this.hits=n.hits,this.update(),e()},n=>{this.#n(n),this.hits=[],this.update(),n.answer.code==="not-ready"&&(this.#s=setTimeout(()=>this.load(t,e),(n.retryAfter??1)*1e3))})}loadMore(){let t=this.answer?.page.nextCursor;!t||this.busy||(this.busy=!0,this.update(),this.#t.run(e=>P(Ot(this.params,dt,this.longFacets,t),e),e=>{this.#n(void 0);let n=this.hits.length,i=new Set(this.hits.map(({id:r})=>r));this.hits=[...this.hits,...e.hits.filter(({id:r})=>!i.has(r))],this.answer&&(this.answer={...this.answer,page:e.page}),this.update(),this.root.querySelectorAll(".hit")[n]?.querySelector("a")?.focus()},e=>{this.#n(e),this.update()}))}async loadFacts(t){if(Array.isArray(this.facts.get(t)))return;this.facts.delete(t),this.update();let e=`/v1/articles/${encodeURIComponent(t)}/facts`;this.facts.set(t,await P(e).then(({facts:n})=>n,n=>n)),this.update()}lengthen(t){this.longFacets.add(t),this.load(Math.min(ke,Math.max(dt,this.hits.length)))}update(){let t=document.activeElement,e=t&&this.root.contains(t);S(Pe(this),this.root);let n=this.params.get("q");if(document.title=n?`${n} – Dossier`:"Dossier",!e||document.activeElement===t)return;(t.isConnected?t:document.getElementById("count"))?.focus({preventScroll:!0})}#i(){let t=this.#e.enter();this.params=ht(location.search),this.input.value=this.params.get("q")??"";let e=Math.min(ke,Math.max(dt,t?.shown??0));this.load(e,()=>window.scrollTo(0,t?.y??0))}#n(t){this.busy=!1,this.problem=t}#r(){return N(this.params,"q",this.input.value.trim())}#o(t){clearTimeout(this.#s),!t.isComposing&&(this.#s=setTimeout(()=>{this.input.value.trim()!==(this.params.get("q")??"")&&this.go(this.#r(),{typing:!0})},Us))}#a(t){let e=t.target instanceof Element?t.target.closest("a"):null,n=t.button!==0||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey;!e||n||e.origin!==location.origin||e.pathname!=="/"||(t.preventDefault(),this.go(ht(e.search)),window.scrollTo(0,0))}};var $t=document.getElementById("view"),mt=document.getElementById("search"),Re=/^\/articles\/([^/]+)\/?$/.exec(location.pathname);mt&&(mt.action="/");$t&&Re?It($t,decodeURIComponent(Re[1])):$t&&mt&&new ft($t,mt).start();for(let s of document.querySelectorAll("[data-origin]"))s.textContent=s.textContent?.replaceAll("https://archive.example",location.origin)??"";
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
