// Built by `make client` from api/client/src/move.js; libraries: LICENSES.txt. sources de912de420f35d47df20480b954ada4e686542747676bd3358188ed3e3591a42 code c8bd7e49da567dc08142d304a6fc9513fd11e1d15ce9396fade5a6039e2148f5
(()=>{var en="http://www.w3.org/1999/xhtml",Dn={svg:"http://www.w3.org/2000/svg",xhtml:en,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespa\
ce",xmlns:"http://www.w3.org/2000/xmlns/"};function mt(t){var n=t+="",e=n.indexOf(":");return e>=0&&(n=t.slice(0,e))!=="xmlns"&&(t=t.slice(e+1)),Dn.hasOwnProperty(
n)?{space:Dn[n],local:t}:t}function Qe(t){return function(){var n=this.ownerDocument,e=this.namespaceURI;return e===en&&n.documentElement.namespaceURI===en?n.createElement(
t):n.createElementNS(e,t)}}function Ze(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function qn(t){var n=mt(t);return(n.local?
Ze:Qe)(n)}function We(){}function $t(t){return t==null?We:function(){return this.querySelector(t)}}function Je(t){typeof t!="function"&&(t=$t(t));for(var n=this.
_groups,e=n.length,r=new Array(e),i=0;i<e;++i)for(var o=n[i],a=o.length,u=r[i]=new Array(a),s,c,l=0;l<a;++l)(s=o[l])&&(c=t.call(s,s.__data__,l,o))&&("__data__"in
s&&(c.__data__=s.__data__),u[l]=c);return new $(r,this._parents)}function je(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function tr(){return[]}function on(t){
return t==null?tr:function(){return this.querySelectorAll(t)}}function nr(t){return function(){return je(t.apply(this,arguments))}}function er(t){typeof t=="fun\
ction"?t=nr(t):t=on(t);for(var n=this._groups,e=n.length,r=[],i=[],o=0;o<e;++o)for(var a=n[o],u=a.length,s,c=0;c<u;++c)(s=a[c])&&(r.push(t.call(s,s.__data__,c,a)),
i.push(s));return new $(r,i)}function an(t){return function(){return this.matches(t)}}function Bn(t){return function(n){return n.matches(t)}}var rr=Array.prototype.
find;function ir(t){return function(){return rr.call(this.children,t)}}function or(){return this.firstElementChild}function ar(t){return this.select(t==null?or:
ir(typeof t=="function"?t:Bn(t)))}var ur=Array.prototype.filter;function sr(){return Array.from(this.children)}function cr(t){return function(){return ur.call(this.
children,t)}}function lr(t){return this.selectAll(t==null?sr:cr(typeof t=="function"?t:Bn(t)))}function fr(t){typeof t!="function"&&(t=an(t));for(var n=this._groups,
e=n.length,r=new Array(e),i=0;i<e;++i)for(var o=n[i],a=o.length,u=r[i]=[],s,c=0;c<a;++c)(s=o[c])&&t.call(s,s.__data__,c,o)&&u.push(s);return new $(r,this._parents)}
function Pn(t){return new Array(t.length)}function hr(){return new $(this._enter||this._groups.map(Pn),this._parents)}function Ct(t,n){this.ownerDocument=t.ownerDocument,
this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=n}Ct.prototype={constructor:Ct,appendChild:function(t){return this._parent.insertBefore(
t,this._next)},insertBefore:function(t,n){return this._parent.insertBefore(t,n)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){
return this._parent.querySelectorAll(t)}};function pr(t){return function(){return t}}function dr(t,n,e,r,i,o){for(var a=0,u,s=n.length,c=o.length;a<c;++a)(u=n[a])?
(u.__data__=o[a],r[a]=u):e[a]=new Ct(t,o[a]);for(;a<s;++a)(u=n[a])&&(i[a]=u)}function mr(t,n,e,r,i,o,a){var u,s,c=new Map,l=n.length,p=o.length,d=new Array(l),m;
for(u=0;u<l;++u)(s=n[u])&&(d[u]=m=a.call(s,s.__data__,u,n)+"",c.has(m)?i[u]=s:c.set(m,s));for(u=0;u<p;++u)m=a.call(t,o[u],u,o)+"",(s=c.get(m))?(r[u]=s,s.__data__=
o[u],c.delete(m)):e[u]=new Ct(t,o[u]);for(u=0;u<l;++u)(s=n[u])&&c.get(d[u])===s&&(i[u]=s)}function gr(t){return t.__data__}function yr(t,n){if(!arguments.length)
return Array.from(this,gr);var e=n?mr:dr,r=this._parents,i=this._groups;typeof t!="function"&&(t=pr(t));for(var o=i.length,a=new Array(o),u=new Array(o),s=new Array(
o),c=0;c<o;++c){var l=r[c],p=i[c],d=p.length,m=vr(t.call(l,l&&l.__data__,c,r)),M=m.length,w=u[c]=new Array(M),N=a[c]=new Array(M),v=s[c]=new Array(d);e(l,p,w,N,
v,m,n);for(var T=0,S=0,C,O;T<M;++T)if(C=w[T]){for(T>=S&&(S=T+1);!(O=N[S])&&++S<M;);C._next=O||null}}return a=new $(a,r),a._enter=u,a._exit=s,a}function vr(t){return typeof t==
"object"&&"length"in t?t:Array.from(t)}function wr(){return new $(this._exit||this._groups.map(Pn),this._parents)}function _r(t,n,e){var r=this.enter(),i=this,o=this.
exit();return typeof t=="function"?(r=t(r),r&&(r=r.selection())):r=r.append(t+""),n!=null&&(i=n(i),i&&(i=i.selection())),e==null?o.remove():e(o),r&&i?r.merge(i).
order():i}function xr(t){for(var n=t.selection?t.selection():t,e=this._groups,r=n._groups,i=e.length,o=r.length,a=Math.min(i,o),u=new Array(i),s=0;s<a;++s)for(var c=e[s],
l=r[s],p=c.length,d=u[s]=new Array(p),m,M=0;M<p;++M)(m=c[M]||l[M])&&(d[M]=m);for(;s<i;++s)u[s]=e[s];return new $(u,this._parents)}function br(){for(var t=this._groups,
n=-1,e=t.length;++n<e;)for(var r=t[n],i=r.length-1,o=r[i],a;--i>=0;)(a=r[i])&&(o&&a.compareDocumentPosition(o)^4&&o.parentNode.insertBefore(a,o),o=a);return this}
function Mr(t){t||(t=Ar);function n(p,d){return p&&d?t(p.__data__,d.__data__):!p-!d}for(var e=this._groups,r=e.length,i=new Array(r),o=0;o<r;++o){for(var a=e[o],
u=a.length,s=i[o]=new Array(u),c,l=0;l<u;++l)(c=a[l])&&(s[l]=c);s.sort(n)}return new $(i,this._parents).order()}function Ar(t,n){return t<n?-1:t>n?1:t>=n?0:NaN}
function Nr(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function Er(){return Array.from(this)}function Sr(){for(var t=this._groups,
n=0,e=t.length;n<e;++n)for(var r=t[n],i=0,o=r.length;i<o;++i){var a=r[i];if(a)return a}return null}function Ir(){let t=0;for(let n of this)++t;return t}function kr(){
return!this.node()}function Tr(t){for(var n=this._groups,e=0,r=n.length;e<r;++e)for(var i=n[e],o=0,a=i.length,u;o<a;++o)(u=i[o])&&t.call(u,u.__data__,o,i);return this}
function zr(t){return function(){this.removeAttribute(t)}}function Cr(t){return function(){this.removeAttributeNS(t.space,t.local)}}function $r(t,n){return function(){
this.setAttribute(t,n)}}function Or(t,n){return function(){this.setAttributeNS(t.space,t.local,n)}}function Rr(t,n){return function(){var e=n.apply(this,arguments);
e==null?this.removeAttribute(t):this.setAttribute(t,e)}}function Dr(t,n){return function(){var e=n.apply(this,arguments);e==null?this.removeAttributeNS(t.space,
t.local):this.setAttributeNS(t.space,t.local,e)}}function qr(t,n){var e=mt(t);if(arguments.length<2){var r=this.node();return e.local?r.getAttributeNS(e.space,e.
local):r.getAttribute(e)}return this.each((n==null?e.local?Cr:zr:typeof n=="function"?e.local?Dr:Rr:e.local?Or:$r)(e,n))}function Ln(t){return t.ownerDocument&&
t.ownerDocument.defaultView||t.document&&t||t.defaultView}function Br(t){return function(){this.style.removeProperty(t)}}function Pr(t,n,e){return function(){this.
style.setProperty(t,n,e)}}function Lr(t,n,e){return function(){var r=n.apply(this,arguments);r==null?this.style.removeProperty(t):this.style.setProperty(t,r,e)}}
function Hr(t,n,e){return arguments.length>1?this.each((n==null?Br:typeof n=="function"?Lr:Pr)(t,n,e??"")):nt(this.node(),t)}function nt(t,n){return t.style.getPropertyValue(
n)||Ln(t).getComputedStyle(t,null).getPropertyValue(n)}function Xr(t){return function(){delete this[t]}}function Fr(t,n){return function(){this[t]=n}}function Vr(t,n){
return function(){var e=n.apply(this,arguments);e==null?delete this[t]:this[t]=e}}function Yr(t,n){return arguments.length>1?this.each((n==null?Xr:typeof n=="fu\
nction"?Vr:Fr)(t,n)):this.node()[t]}function Hn(t){return t.trim().split(/^|\s+/)}function un(t){return t.classList||new Xn(t)}function Xn(t){this._node=t,this.
_names=Hn(t.getAttribute("class")||"")}Xn.prototype={add:function(t){var n=this._names.indexOf(t);n<0&&(this._names.push(t),this._node.setAttribute("class",this.
_names.join(" ")))},remove:function(t){var n=this._names.indexOf(t);n>=0&&(this._names.splice(n,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){
return this._names.indexOf(t)>=0}};function Fn(t,n){for(var e=un(t),r=-1,i=n.length;++r<i;)e.add(n[r])}function Vn(t,n){for(var e=un(t),r=-1,i=n.length;++r<i;)e.
remove(n[r])}function Ur(t){return function(){Fn(this,t)}}function Kr(t){return function(){Vn(this,t)}}function Gr(t,n){return function(){(n.apply(this,arguments)?
Fn:Vn)(this,t)}}function Qr(t,n){var e=Hn(t+"");if(arguments.length<2){for(var r=un(this.node()),i=-1,o=e.length;++i<o;)if(!r.contains(e[i]))return!1;return!0}return this.
each((typeof n=="function"?Gr:n?Ur:Kr)(e,n))}function Zr(){this.textContent=""}function Wr(t){return function(){this.textContent=t}}function Jr(t){return function(){
var n=t.apply(this,arguments);this.textContent=n??""}}function jr(t){return arguments.length?this.each(t==null?Zr:(typeof t=="function"?Jr:Wr)(t)):this.node().textContent}
function ti(){this.innerHTML=""}function ni(t){return function(){this.innerHTML=t}}function ei(t){return function(){var n=t.apply(this,arguments);this.innerHTML=
n??""}}function ri(t){return arguments.length?this.each(t==null?ti:(typeof t=="function"?ei:ni)(t)):this.node().innerHTML}function ii(){this.nextSibling&&this.parentNode.
appendChild(this)}function oi(){return this.each(ii)}function ai(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function ui(){
return this.each(ai)}function si(t){var n=typeof t=="function"?t:qn(t);return this.select(function(){return this.appendChild(n.apply(this,arguments))})}function ci(){
return null}function li(t,n){var e=typeof t=="function"?t:qn(t),r=n==null?ci:typeof n=="function"?n:$t(n);return this.select(function(){return this.insertBefore(
e.apply(this,arguments),r.apply(this,arguments)||null)})}function fi(){var t=this.parentNode;t&&t.removeChild(this)}function hi(){return this.each(fi)}function pi(){
var t=this.cloneNode(!1),n=this.parentNode;return n?n.insertBefore(t,this.nextSibling):t}function di(){var t=this.cloneNode(!0),n=this.parentNode;return n?n.insertBefore(
t,this.nextSibling):t}function mi(t){return this.select(t?di:pi)}function gi(t){return arguments.length?this.property("__data__",t):this.node().__data__}function yi(t){
return function(n){t.call(this,n,this.__data__)}}function vi(t){return t.trim().split(/^|\s+/).map(function(n){var e="",r=n.indexOf(".");return r>=0&&(e=n.slice(
r+1),n=n.slice(0,r)),{type:n,name:e}})}function wi(t){return function(){var n=this.__on;if(n){for(var e=0,r=-1,i=n.length,o;e<i;++e)o=n[e],(!t.type||o.type===t.
type)&&o.name===t.name?this.removeEventListener(o.type,o.listener,o.options):n[++r]=o;++r?n.length=r:delete this.__on}}}function _i(t,n,e){return function(){var r=this.
__on,i,o=yi(n);if(r){for(var a=0,u=r.length;a<u;++a)if((i=r[a]).type===t.type&&i.name===t.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(
i.type,i.listener=o,i.options=e),i.value=n;return}}this.addEventListener(t.type,o,e),i={type:t.type,name:t.name,value:n,listener:o,options:e},r?r.push(i):this.__on=
[i]}}function xi(t,n,e){var r=vi(t+""),i,o=r.length,a;if(arguments.length<2){var u=this.node().__on;if(u){for(var s=0,c=u.length,l;s<c;++s)for(i=0,l=u[s];i<o;++i)
if((a=r[i]).type===l.type&&a.name===l.name)return l.value}return}for(u=n?_i:wi,i=0;i<o;++i)this.each(u(r[i],n,e));return this}function Yn(t,n,e){var r=Ln(t),i=r.
CustomEvent;typeof i=="function"?i=new i(n,e):(i=r.document.createEvent("Event"),e?(i.initEvent(n,e.bubbles,e.cancelable),i.detail=e.detail):i.initEvent(n,!1,!1)),
t.dispatchEvent(i)}function bi(t,n){return function(){return Yn(this,t,n)}}function Mi(t,n){return function(){return Yn(this,t,n.apply(this,arguments))}}function Ai(t,n){
return this.each((typeof n=="function"?Mi:bi)(t,n))}function*Ni(){for(var t=this._groups,n=0,e=t.length;n<e;++n)for(var r=t[n],i=0,o=r.length,a;i<o;++i)(a=r[i])&&
(yield a)}var Un=[null];function $(t,n){this._groups=t,this._parents=n}function et(){return new $([[document.documentElement]],Un)}function Ei(){return this}$.prototype=
et.prototype={constructor:$,select:Je,selectAll:er,selectChild:ar,selectChildren:lr,filter:fr,data:yr,enter:hr,exit:wr,join:_r,merge:xr,selection:Ei,order:br,sort:Mr,
call:Nr,nodes:Er,node:Sr,size:Ir,empty:kr,each:Tr,attr:qr,style:Hr,property:Yr,classed:Qr,text:jr,html:ri,raise:oi,lower:ui,append:si,insert:li,remove:hi,clone:mi,
datum:gi,on:xi,dispatch:Ai,[Symbol.iterator]:Ni};function B(t){return typeof t=="string"?new $([[document.querySelector(t)]],[document.documentElement]):new $([
[t]],Un)}var Si=0;function Ii(){return new rn}function rn(){this._="@"+(++Si).toString(36)}rn.prototype=Ii.prototype={constructor:rn,get:function(t){for(var n=this._;!(n in
t);)if(!(t=t.parentNode))return;return t[n]},set:function(t,n){return t[this._]=n},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){
return this._}};function ki(t){let n;for(;n=t.sourceEvent;)t=n;return t}function K(t,n){if(t=ki(t),n===void 0&&(n=t.currentTarget),n){var e=n.ownerSVGElement||n;
if(e.createSVGPoint){var r=e.createSVGPoint();return r.x=t.clientX,r.y=t.clientY,r=r.matrixTransform(n.getScreenCTM().inverse()),[r.x,r.y]}if(n.getBoundingClientRect){
var i=n.getBoundingClientRect();return[t.clientX-i.left-n.clientLeft,t.clientY-i.top-n.clientTop]}}return[t.pageX,t.pageY]}var Ti={value:()=>{}};function gt(){for(var t=0,n=arguments.length,e={},r;t<n;++t){if(!(r=arguments[t]+"")||r in e||/[\s.]/.test(r))throw new Error("illegal typ\
e: "+r);e[r]=[]}return new Ot(e)}function Ot(t){this._=t}function zi(t,n){return t.trim().split(/^|\s+/).map(function(e){var r="",i=e.indexOf(".");if(i>=0&&(r=e.
slice(i+1),e=e.slice(0,i)),e&&!n.hasOwnProperty(e))throw new Error("unknown type: "+e);return{type:e,name:r}})}Ot.prototype=gt.prototype={constructor:Ot,on:function(t,n){
var e=this._,r=zi(t+"",e),i,o=-1,a=r.length;if(arguments.length<2){for(;++o<a;)if((i=(t=r[o]).type)&&(i=Ci(e[i],t.name)))return i;return}if(n!=null&&typeof n!="\
function")throw new Error("invalid callback: "+n);for(;++o<a;)if(i=(t=r[o]).type)e[i]=Kn(e[i],t.name,n);else if(n==null)for(i in e)e[i]=Kn(e[i],t.name,null);return this},
copy:function(){var t={},n=this._;for(var e in n)t[e]=n[e].slice();return new Ot(t)},call:function(t,n){if((i=arguments.length-2)>0)for(var e=new Array(i),r=0,i,
o;r<i;++r)e[r]=arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(o=this._[t],r=0,i=o.length;r<i;++r)o[r].value.apply(n,e)},apply:function(t,n,e){
if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this._[t],i=0,o=r.length;i<o;++i)r[i].value.apply(n,e)}};function Ci(t,n){for(var e=0,
r=t.length,i;e<r;++e)if((i=t[e]).name===n)return i.value}function Kn(t,n,e){for(var r=0,i=t.length;r<i;++r)if(t[r].name===n){t[r]=Ti,t=t.slice(0,r).concat(t.slice(
r+1));break}return e!=null&&t.push({name:n,value:e}),t}var sn={capture:!0,passive:!1};function cn(t){t.preventDefault(),t.stopImmediatePropagation()}function Gn(t){var n=t.document.documentElement,e=B(t).on("dragstart.drag",cn,sn);"onselectstart"in
n?e.on("selectstart.drag",cn,sn):(n.__noselect=n.style.MozUserSelect,n.style.MozUserSelect="none")}function Qn(t,n){var e=t.document.documentElement,r=B(t).on("\
dragstart.drag",null);n&&(r.on("click.drag",cn,sn),setTimeout(function(){r.on("click.drag",null)},0)),"onselectstart"in e?r.on("selectstart.drag",null):(e.style.
MozUserSelect=e.__noselect,delete e.__noselect)}function $i(t,{sourceEvent:n,subject:e,target:r,identifier:i,active:o,x:a,y:u,dx:s,dy:c,dispatch:l}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},
sourceEvent:{value:n,enumerable:!0,configurable:!0},subject:{value:e,enumerable:!0,configurable:!0},target:{value:r,enumerable:!0,configurable:!0},identifier:{value:i,
enumerable:!0,configurable:!0},active:{value:o,enumerable:!0,configurable:!0},x:{value:a,enumerable:!0,configurable:!0},y:{value:u,enumerable:!0,configurable:!0},
dx:{value:s,enumerable:!0,configurable:!0},dy:{value:c,enumerable:!0,configurable:!0},_:{value:l}})}$i.prototype.on=function(){var t=this._.on.apply(this._,arguments);
return t===this._?this:t};function ht(t,n,e){t.prototype=n.prototype=e,e.constructor=t}function wt(t,n){var e=Object.create(t.prototype);for(var r in n)e[r]=n[r];return e}function tt(){}
var at=.7,ft=1/at,ct="\\s*([+-]?\\d+)\\s*",yt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",X="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Oi=/^#([0-9a-f]{3,8})$/,
Ri=new RegExp(`^rgb\\(${ct},${ct},${ct}\\)$`),Di=new RegExp(`^rgb\\(${X},${X},${X}\\)$`),qi=new RegExp(`^rgba\\(${ct},${ct},${ct},${yt}\\)$`),Bi=new RegExp(`^rg\
ba\\(${X},${X},${X},${yt}\\)$`),Pi=new RegExp(`^hsl\\(${yt},${X},${X}\\)$`),Li=new RegExp(`^hsla\\(${yt},${X},${X},${yt}\\)$`),Zn={aliceblue:15792383,antiquewhite:16444375,
aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,
cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,
darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,
darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,
deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,
gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,
indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,
lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,
lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,
linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,
mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,
navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,
palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,
red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,
skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,
tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};ht(tt,ut,{copy(t){return Object.
assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:Wn,formatHex:Wn,formatHex8:Hi,formatHsl:Xi,formatRgb:Jn,toString:Jn});function Wn(){
return this.rgb().formatHex()}function Hi(){return this.rgb().formatHex8()}function Xi(){return ue(this).formatHsl()}function Jn(){return this.rgb().formatRgb()}
function ut(t){var n,e;return t=(t+"").trim().toLowerCase(),(n=Oi.exec(t))?(e=n[1].length,n=parseInt(n[1],16),e===6?jn(n):e===3?new I(n>>8&15|n>>4&240,n>>4&15|n&
240,(n&15)<<4|n&15,1):e===8?Rt(n>>24&255,n>>16&255,n>>8&255,(n&255)/255):e===4?Rt(n>>12&15|n>>8&240,n>>8&15|n>>4&240,n>>4&15|n&240,((n&15)<<4|n&15)/255):null):(n=
Ri.exec(t))?new I(n[1],n[2],n[3],1):(n=Di.exec(t))?new I(n[1]*255/100,n[2]*255/100,n[3]*255/100,1):(n=qi.exec(t))?Rt(n[1],n[2],n[3],n[4]):(n=Bi.exec(t))?Rt(n[1]*
255/100,n[2]*255/100,n[3]*255/100,n[4]):(n=Pi.exec(t))?ee(n[1],n[2]/100,n[3]/100,1):(n=Li.exec(t))?ee(n[1],n[2]/100,n[3]/100,n[4]):Zn.hasOwnProperty(t)?jn(Zn[t]):
t==="transparent"?new I(NaN,NaN,NaN,0):null}function jn(t){return new I(t>>16&255,t>>8&255,t&255,1)}function Rt(t,n,e,r){return r<=0&&(t=n=e=NaN),new I(t,n,e,r)}
function mn(t){return t instanceof tt||(t=ut(t)),t?(t=t.rgb(),new I(t.r,t.g,t.b,t.opacity)):new I}function _t(t,n,e,r){return arguments.length===1?mn(t):new I(t,
n,e,r??1)}function I(t,n,e,r){this.r=+t,this.g=+n,this.b=+e,this.opacity=+r}ht(I,_t,wt(tt,{brighter(t){return t=t==null?ft:Math.pow(ft,t),new I(this.r*t,this.g*
t,this.b*t,this.opacity)},darker(t){return t=t==null?at:Math.pow(at,t),new I(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new I(it(
this.r),it(this.g),it(this.b),qt(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&
this.opacity<=1},hex:te,formatHex:te,formatHex8:Fi,formatRgb:ne,toString:ne}));function te(){return`#${rt(this.r)}${rt(this.g)}${rt(this.b)}`}function Fi(){return`\
#${rt(this.r)}${rt(this.g)}${rt(this.b)}${rt((isNaN(this.opacity)?1:this.opacity)*255)}`}function ne(){let t=qt(this.opacity);return`${t===1?"rgb(":"rgba("}${it(
this.r)}, ${it(this.g)}, ${it(this.b)}${t===1?")":`, ${t})`}`}function qt(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function it(t){return Math.max(0,Math.min(
255,Math.round(t)||0))}function rt(t){return t=it(t),(t<16?"0":"")+t.toString(16)}function ee(t,n,e,r){return r<=0?t=n=e=NaN:e<=0||e>=1?t=n=NaN:n<=0&&(t=NaN),new P(
t,n,e,r)}function ue(t){if(t instanceof P)return new P(t.h,t.s,t.l,t.opacity);if(t instanceof tt||(t=ut(t)),!t)return new P;if(t instanceof P)return t;t=t.rgb();
var n=t.r/255,e=t.g/255,r=t.b/255,i=Math.min(n,e,r),o=Math.max(n,e,r),a=NaN,u=o-i,s=(o+i)/2;return u?(n===o?a=(e-r)/u+(e<r)*6:e===o?a=(r-n)/u+2:a=(n-e)/u+4,u/=s<
.5?o+i:2-o-i,a*=60):u=s>0&&s<1?0:a,new P(a,u,s,t.opacity)}function Pt(t,n,e,r){return arguments.length===1?ue(t):new P(t,n,e,r??1)}function P(t,n,e,r){this.h=+t,
this.s=+n,this.l=+e,this.opacity=+r}ht(P,Pt,wt(tt,{brighter(t){return t=t==null?ft:Math.pow(ft,t),new P(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=
t==null?at:Math.pow(at,t),new P(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,n=isNaN(t)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?
e:1-e)*n,i=2*e-r;return new I(ln(t>=240?t-240:t+120,i,r),ln(t,i,r),ln(t<120?t+240:t-120,i,r),this.opacity)},clamp(){return new P(re(this.h),Dt(this.s),Dt(this.l),
qt(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=qt(this.
opacity);return`${t===1?"hsl(":"hsla("}${re(this.h)}, ${Dt(this.s)*100}%, ${Dt(this.l)*100}%${t===1?")":`, ${t})`}`}}));function re(t){return t=(t||0)%360,t<0?t+
360:t}function Dt(t){return Math.max(0,Math.min(1,t||0))}function ln(t,n,e){return(t<60?n+(e-n)*t/60:t<180?e:t<240?n+(e-n)*(240-t)/60:n)*255}var se=Math.PI/180,
ce=180/Math.PI,Bt=18,le=.96422,fe=1,he=.82521,pe=4/29,lt=6/29,de=3*lt*lt,Vi=lt*lt*lt;function me(t){if(t instanceof F)return new F(t.l,t.a,t.b,t.opacity);if(t instanceof
G)return ye(t);t instanceof I||(t=mn(t));var n=dn(t.r),e=dn(t.g),r=dn(t.b),i=fn((.2225045*n+.7168786*e+.0606169*r)/fe),o,a;return n===e&&e===r?o=a=i:(o=fn((.4360747*
n+.3850649*e+.1430804*r)/le),a=fn((.0139322*n+.0971045*e+.7141733*r)/he)),new F(116*i-16,500*(o-i),200*(i-a),t.opacity)}function ge(t,n,e,r){return arguments.length===1?me(t):new F(t,n,e,r??1)}function F(t,n,e,r){this.l=+t,this.a=+n,this.b=+e,this.opacity=+r}ht(F,ge,wt(tt,{brighter(t){
return new F(this.l+Bt*(t??1),this.a,this.b,this.opacity)},darker(t){return new F(this.l-Bt*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,n=isNaN(
this.a)?t:t+this.a/500,e=isNaN(this.b)?t:t-this.b/200;return n=le*hn(n),t=fe*hn(t),e=he*hn(e),new I(pn(3.1338561*n-1.6168667*t-.4906146*e),pn(-.9787684*n+1.9161415*
t+.033454*e),pn(.0719453*n-.2289914*t+1.4052427*e),this.opacity)}}));function fn(t){return t>Vi?Math.pow(t,1/3):t/de+pe}function hn(t){return t>lt?t*t*t:de*(t-pe)}
function pn(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function dn(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function Yi(t){
if(t instanceof G)return new G(t.h,t.c,t.l,t.opacity);if(t instanceof F||(t=me(t)),t.a===0&&t.b===0)return new G(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var n=Math.
atan2(t.b,t.a)*ce;return new G(n<0?n+360:n,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Lt(t,n,e,r){return arguments.length===1?Yi(t):new G(t,n,e,r??1)}function G(t,n,e,r){this.h=+t,this.c=+n,this.l=+e,this.opacity=+r}function ye(t){if(isNaN(
t.h))return new F(t.l,0,0,t.opacity);var n=t.h*se;return new F(t.l,Math.cos(n)*t.c,Math.sin(n)*t.c,t.opacity)}ht(G,Lt,wt(tt,{brighter(t){return new G(this.h,this.
c,this.l+Bt*(t??1),this.opacity)},darker(t){return new G(this.h,this.c,this.l-Bt*(t??1),this.opacity)},rgb(){return ye(this).rgb()}}));var ve=-.14861,gn=1.78277,
yn=-.29227,Ht=-.90649,vt=1.97294,ie=vt*Ht,oe=vt*gn,ae=gn*yn-Ht*ve;function Ui(t){if(t instanceof ot)return new ot(t.h,t.s,t.l,t.opacity);t instanceof I||(t=mn(t));
var n=t.r/255,e=t.g/255,r=t.b/255,i=(ae*r+ie*n-oe*e)/(ae+ie-oe),o=r-i,a=(vt*(e-i)-yn*o)/Ht,u=Math.sqrt(a*a+o*o)/(vt*i*(1-i)),s=u?Math.atan2(a,o)*ce-120:NaN;return new ot(
s<0?s+360:s,u,i,t.opacity)}function Xt(t,n,e,r){return arguments.length===1?Ui(t):new ot(t,n,e,r??1)}function ot(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=
+r}ht(ot,Xt,wt(tt,{brighter(t){return t=t==null?ft:Math.pow(ft,t),new ot(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?at:Math.pow(at,t),new ot(
this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*se,n=+this.l,e=isNaN(this.s)?0:this.s*n*(1-n),r=Math.cos(t),i=Math.sin(t);return new I(
255*(n+e*(ve*r+gn*i)),255*(n+e*(yn*r+Ht*i)),255*(n+e*(vt*r)),this.opacity)}}));function xe(t,n,e,r,i){var o=t*t,a=o*t;return((1-3*t+3*o-a)*n+(4-6*o+3*a)*e+(1+3*t+3*o-3*a)*r+a*i)/6}function Ki(t){var n=t.length-1;return function(e){var r=e<=
0?e=0:e>=1?(e=1,n-1):Math.floor(e*n),i=t[r],o=t[r+1],a=r>0?t[r-1]:2*i-o,u=r<n-1?t[r+2]:2*o-i;return xe((e-r/n)*n,a,i,o,u)}}function Gi(t){var n=t.length;return function(e){
var r=Math.floor(((e%=1)<0?++e:e)*n),i=t[(r+n-1)%n],o=t[r%n],a=t[(r+1)%n],u=t[(r+2)%n];return xe((e-r/n)*n,i,o,a,u)}}var xn=t=>()=>t;function be(t,n){return function(e){
return t+e*n}}function Qi(t,n,e){return t=Math.pow(t,e),n=Math.pow(n,e)-t,e=1/e,function(r){return Math.pow(t+r*n,e)}}function bn(t,n){var e=n-t;return e?be(t,e>
180||e<-180?e-360*Math.round(e/360):e):xn(isNaN(t)?n:t)}function Zi(t){return(t=+t)==1?z:function(n,e){return e-n?Qi(n,e,t):xn(isNaN(n)?e:n)}}function z(t,n){var e=n-
t;return e?be(t,e):xn(isNaN(t)?n:t)}var Mn=(function t(n){var e=Zi(n);function r(i,o){var a=e((i=_t(i)).r,(o=_t(o)).r),u=e(i.g,o.g),s=e(i.b,o.b),c=z(i.opacity,o.
opacity);return function(l){return i.r=a(l),i.g=u(l),i.b=s(l),i.opacity=c(l),i+""}}return r.gamma=t,r})(1);function Me(t){return function(n){var e=n.length,r=new Array(
e),i=new Array(e),o=new Array(e),a,u;for(a=0;a<e;++a)u=_t(n[a]),r[a]=u.r||0,i[a]=u.g||0,o[a]=u.b||0;return r=t(r),i=t(i),o=t(o),u.opacity=1,function(s){return u.
r=r(s),u.g=i(s),u.b=o(s),u+""}}}var qa=Me(Ki),Ba=Me(Gi);function Q(t,n){return t=+t,n=+n,function(e){return t*(1-e)+n*e}}var wn=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,vn=new RegExp(wn.source,"g");function Wi(t){return function(){return t}}function Ji(t){return function(n){return t(
n)+""}}function Ae(t,n){var e=wn.lastIndex=vn.lastIndex=0,r,i,o,a=-1,u=[],s=[];for(t=t+"",n=n+"";(r=wn.exec(t))&&(i=vn.exec(n));)(o=i.index)>e&&(o=n.slice(e,o),
u[a]?u[a]+=o:u[++a]=o),(r=r[0])===(i=i[0])?u[a]?u[a]+=i:u[++a]=i:(u[++a]=null,s.push({i:a,x:Q(r,i)})),e=vn.lastIndex;return e<n.length&&(o=n.slice(e),u[a]?u[a]+=
o:u[++a]=o),u.length<2?s[0]?Ji(s[0].x):Wi(n):(n=s.length,function(c){for(var l=0,p;l<n;++l)u[(p=s[l]).i]=p.x(c);return u.join("")})}var we=180/Math.PI,_n={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Ne(t,n,e,r,i,o){var a,u,s;return(a=Math.sqrt(t*t+n*n))&&(t/=a,n/=a),
(s=t*e+n*r)&&(e-=t*s,r-=n*s),(u=Math.sqrt(e*e+r*r))&&(e/=u,r/=u,s/=u),t*r<n*e&&(t=-t,n=-n,s=-s,a=-a),{translateX:i,translateY:o,rotate:Math.atan2(n,t)*we,skewX:Math.
atan(s)*we,scaleX:a,scaleY:u}}var Ft;function ji(t){let n=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return n.isIdentity?_n:Ne(n.a,n.b,n.
c,n.d,n.e,n.f)}function to(t){return t==null||(Ft||(Ft=document.createElementNS("http://www.w3.org/2000/svg","g")),Ft.setAttribute("transform",t),!(t=Ft.transform.
baseVal.consolidate()))?_n:(t=t.matrix,Ne(t.a,t.b,t.c,t.d,t.e,t.f))}function Ee(t,n,e,r){function i(c){return c.length?c.pop()+" ":""}function o(c,l,p,d,m,M){if(c!==
p||l!==d){var w=m.push("translate(",null,n,null,e);M.push({i:w-4,x:Q(c,p)},{i:w-2,x:Q(l,d)})}else(p||d)&&m.push("translate("+p+n+d+e)}function a(c,l,p,d){c!==l?
(c-l>180?l+=360:l-c>180&&(c+=360),d.push({i:p.push(i(p)+"rotate(",null,r)-2,x:Q(c,l)})):l&&p.push(i(p)+"rotate("+l+r)}function u(c,l,p,d){c!==l?d.push({i:p.push(
i(p)+"skewX(",null,r)-2,x:Q(c,l)}):l&&p.push(i(p)+"skewX("+l+r)}function s(c,l,p,d,m,M){if(c!==p||l!==d){var w=m.push(i(m)+"scale(",null,",",null,")");M.push({i:w-
4,x:Q(c,p)},{i:w-2,x:Q(l,d)})}else(p!==1||d!==1)&&m.push(i(m)+"scale("+p+","+d+")")}return function(c,l){var p=[],d=[];return c=t(c),l=t(l),o(c.translateX,c.translateY,
l.translateX,l.translateY,p,d),a(c.rotate,l.rotate,p,d),u(c.skewX,l.skewX,p,d),s(c.scaleX,c.scaleY,l.scaleX,l.scaleY,p,d),c=l=null,function(m){for(var M=-1,w=d.
length,N;++M<w;)p[(N=d[M]).i]=N.x(m);return p.join("")}}}var Se=Ee(ji,"px, ","px)","deg)"),Ie=Ee(to,", ",")",")"),no=1e-12;function _e(t){return((t=Math.exp(t))+
1/t)/2}function eo(t){return((t=Math.exp(t))-1/t)/2}function ro(t){return((t=Math.exp(2*t))-1)/(t+1)}var ke=(function t(n,e,r){function i(o,a){var u=o[0],s=o[1],
c=o[2],l=a[0],p=a[1],d=a[2],m=l-u,M=p-s,w=m*m+M*M,N,v;if(w<no)v=Math.log(d/c)/n,N=function(j){return[u+j*m,s+j*M,c*Math.exp(n*j*v)]};else{var T=Math.sqrt(w),S=(d*
d-c*c+r*w)/(2*c*e*T),C=(d*d-c*c-r*w)/(2*d*e*T),O=Math.log(Math.sqrt(S*S+1)-S),R=Math.log(Math.sqrt(C*C+1)-C);v=(R-O)/n,N=function(j){var kt=j*v,Tt=_e(O),zt=c/(e*
T)*(Tt*ro(n*kt+O)-eo(O));return[u+zt*m,s+zt*M,c*Tt/_e(n*kt+O)]}}return N.duration=Math.abs(v)*1e3*n/Math.SQRT2,N}return i.rho=function(o){var a=Math.max(.001,+o),
u=a*a,s=u*u;return t(a,u,s)},i})(Math.SQRT2,2,4);function Te(t){return function(n,e){var r=t((n=Pt(n)).h,(e=Pt(e)).h),i=z(n.s,e.s),o=z(n.l,e.l),a=z(n.opacity,e.
opacity);return function(u){return n.h=r(u),n.s=i(u),n.l=o(u),n.opacity=a(u),n+""}}}var Pa=Te(bn),La=Te(z);function ze(t){return function(n,e){var r=t((n=Lt(n)).h,(e=Lt(e)).h),i=z(n.c,e.c),o=z(n.l,e.l),a=z(n.opacity,e.opacity);return function(u){return n.h=r(u),n.c=i(
u),n.l=o(u),n.opacity=a(u),n+""}}}var Ha=ze(bn),Xa=ze(z);function Ce(t){return(function n(e){e=+e;function r(i,o){var a=t((i=Xt(i)).h,(o=Xt(o)).h),u=z(i.s,o.s),
s=z(i.l,o.l),c=z(i.opacity,o.opacity);return function(l){return i.h=a(l),i.s=u(l),i.l=s(Math.pow(l,e)),i.opacity=c(l),i+""}}return r.gamma=n,r})(1)}var Fa=Ce(bn),
Va=Ce(z);var pt=0,bt=0,xt=0,Oe=1e3,Vt,Mt,Yt=0,st=0,Kt=0,At=typeof performance=="object"&&performance.now?performance:Date,Re=typeof window=="object"&&window.requestAnimationFrame?
window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function Gt(){return st||(Re(io),st=At.now()+Kt)}function io(){st=0}function Ut(){this._call=
this._time=this._next=null}Ut.prototype=Nn.prototype={constructor:Ut,restart:function(t,n,e){if(typeof t!="function")throw new TypeError("callback is not a func\
tion");e=(e==null?Gt():+e)+(n==null?0:+n),!this._next&&Mt!==this&&(Mt?Mt._next=this:Vt=this,Mt=this),this._call=t,this._time=e,An()},stop:function(){this._call&&
(this._call=null,this._time=1/0,An())}};function Nn(t,n,e){var r=new Ut;return r.restart(t,n,e),r}function oo(){Gt(),++pt;for(var t=Vt,n;t;)(n=st-t._time)>=0&&t.
_call.call(void 0,n),t=t._next;--pt}function $e(){st=(Yt=At.now())+Kt,pt=bt=0;try{oo()}finally{pt=0,uo(),st=0}}function ao(){var t=At.now(),n=t-Yt;n>Oe&&(Kt-=n,
Yt=t)}function uo(){for(var t,n=Vt,e,r=1/0;n;)n._call?(r>n._time&&(r=n._time),t=n,n=n._next):(e=n._next,n._next=null,n=t?t._next=e:Vt=e);Mt=t,An(r)}function An(t){
if(!pt){bt&&(bt=clearTimeout(bt));var n=t-st;n>24?(t<1/0&&(bt=setTimeout($e,Math.ceil(t-At.now()-Kt)+1)),xt&&(xt=clearInterval(xt))):(xt||(Yt=At.now(),xt=setInterval(
ao,Oe)),pt=1,Re($e))}}function En(t,n,e){var r=new Ut;return n=n==null?0:+n,r.restart(i=>{r.stop(),t(i+n)},n,e),r}function qe(t){return((t*=2)<=1?t*t*t:(t-=2)*t*t+2)/2}var Sn=3,Ka=(function t(n){n=+n;function e(r){return Math.pow(r,n)}return e.exponent=t,e})(Sn),Ga=(function t(n){
n=+n;function e(r){return 1-Math.pow(1-r,n)}return e.exponent=t,e})(Sn),Qa=(function t(n){n=+n;function e(r){return((r*=2)<=1?Math.pow(r,n):2-Math.pow(2-r,n))/2}
return e.exponent=t,e})(Sn),so=Math.PI,Za=so/2;function Qt(t){return(Math.pow(2,-10*t)-.0009765625)*1.0009775171065494}var De=4/11,Wa=6/11,Ja=8/11,ja=3/4,tu=9/11,nu=10/11,eu=15/16,ru=21/22,iu=63/64,ou=1/De/De;var In=1.70158,au=(function t(n){n=+n;function e(r){return(r=+r)*r*(n*(r-1)+r)}return e.overshoot=t,e})(In),uu=(function t(n){n=+n;function e(r){return--r*r*((r+
1)*n+r)+1}return e.overshoot=t,e})(In),su=(function t(n){n=+n;function e(r){return((r*=2)<1?r*r*((n+1)*r-n):(r-=2)*r*((n+1)*r+n)+2)/2}return e.overshoot=t,e})(In),
dt=2*Math.PI,kn=1,Tn=.3,cu=(function t(n,e){var r=Math.asin(1/(n=Math.max(1,n)))*(e/=dt);function i(o){return n*Qt(- --o)*Math.sin((r-o)/e)}return i.amplitude=function(o){
return t(o,e*dt)},i.period=function(o){return t(n,o)},i})(kn,Tn),lu=(function t(n,e){var r=Math.asin(1/(n=Math.max(1,n)))*(e/=dt);function i(o){return 1-n*Qt(o=
+o)*Math.sin((o+r)/e)}return i.amplitude=function(o){return t(o,e*dt)},i.period=function(o){return t(n,o)},i})(kn,Tn),fu=(function t(n,e){var r=Math.asin(1/(n=Math.
max(1,n)))*(e/=dt);function i(o){return((o=o*2-1)<0?n*Qt(-o)*Math.sin((r-o)/e):2-n*Qt(o)*Math.sin((r+o)/e))/2}return i.amplitude=function(o){return t(o,e*dt)},i.
period=function(o){return t(n,o)},i})(kn,Tn);var co=gt("start","end","cancel","interrupt"),lo=[],Le=0,Be=1,zn=2,Zt=3,Pe=4,Cn=5,Wt=6;function Jt(t,n,e,r,i,o){var a=t.__transition;if(!a)t.__transition={};else if(e in
a)return;fo(t,e,{name:n,index:r,group:i,on:co,tween:lo,time:o.time,delay:o.delay,duration:o.duration,ease:o.ease,timer:null,state:Le})}function $n(t,n){var e=L(
t,n);if(e.state>Le)throw new Error("too late; already scheduled");return e}function V(t,n){var e=L(t,n);if(e.state>Zt)throw new Error("too late; already running");
return e}function L(t,n){var e=t.__transition;if(!e||!(e=e[n]))throw new Error("transition not found");return e}function fo(t,n,e){var r=t.__transition,i;r[n]=e,
e.timer=Nn(o,0,e.time);function o(c){e.state=Be,e.timer.restart(a,e.delay,e.time),e.delay<=c&&a(c-e.delay)}function a(c){var l,p,d,m;if(e.state!==Be)return s();
for(l in r)if(m=r[l],m.name===e.name){if(m.state===Zt)return En(a);m.state===Pe?(m.state=Wt,m.timer.stop(),m.on.call("interrupt",t,t.__data__,m.index,m.group),delete r[l]):
+l<n&&(m.state=Wt,m.timer.stop(),m.on.call("cancel",t,t.__data__,m.index,m.group),delete r[l])}if(En(function(){e.state===Zt&&(e.state=Pe,e.timer.restart(u,e.delay,
e.time),u(c))}),e.state=zn,e.on.call("start",t,t.__data__,e.index,e.group),e.state===zn){for(e.state=Zt,i=new Array(d=e.tween.length),l=0,p=-1;l<d;++l)(m=e.tween[l].
value.call(t,t.__data__,e.index,e.group))&&(i[++p]=m);i.length=p+1}}function u(c){for(var l=c<e.duration?e.ease.call(null,c/e.duration):(e.timer.restart(s),e.state=
Cn,1),p=-1,d=i.length;++p<d;)i[p].call(t,l);e.state===Cn&&(e.on.call("end",t,t.__data__,e.index,e.group),s())}function s(){e.state=Wt,e.timer.stop(),delete r[n];
for(var c in r)return;delete t.__transition}}function Nt(t,n){var e=t.__transition,r,i,o=!0,a;if(e){n=n==null?null:n+"";for(a in e){if((r=e[a]).name!==n){o=!1;continue}
i=r.state>zn&&r.state<Cn,r.state=Wt,r.timer.stop(),r.on.call(i?"interrupt":"cancel",t,t.__data__,r.index,r.group),delete e[a]}o&&delete t.__transition}}function ho(t){
return this.each(function(){Nt(this,t)})}function po(t,n){var e,r;return function(){var i=V(this,t),o=i.tween;if(o!==e){r=e=o;for(var a=0,u=r.length;a<u;++a)if(r[a].
name===n){r=r.slice(),r.splice(a,1);break}}i.tween=r}}function mo(t,n,e){var r,i;if(typeof e!="function")throw new Error;return function(){var o=V(this,t),a=o.tween;
if(a!==r){i=(r=a).slice();for(var u={name:n,value:e},s=0,c=i.length;s<c;++s)if(i[s].name===n){i[s]=u;break}s===c&&i.push(u)}o.tween=i}}function go(t,n){var e=this.
_id;if(t+="",arguments.length<2){for(var r=L(this.node(),e).tween,i=0,o=r.length,a;i<o;++i)if((a=r[i]).name===t)return a.value;return null}return this.each((n==
null?po:mo)(e,t,n))}function On(t,n,e){var r=t._id;return t.each(function(){var i=V(this,r);(i.value||(i.value={}))[n]=e.apply(this,arguments)}),function(i){return L(
i,r).value[n]}}function He(t,n){var e;return(typeof n=="number"?Q:n instanceof ut?Mn:(e=ut(n))?(n=e,Mn):Ae)(t,n)}function yo(t){return function(){this.removeAttribute(
t)}}function vo(t){return function(){this.removeAttributeNS(t.space,t.local)}}function wo(t,n,e){var r,i=e+"",o;return function(){var a=this.getAttribute(t);return a===
i?null:a===r?o:o=n(r=a,e)}}function _o(t,n,e){var r,i=e+"",o;return function(){var a=this.getAttributeNS(t.space,t.local);return a===i?null:a===r?o:o=n(r=a,e)}}
function xo(t,n,e){var r,i,o;return function(){var a,u=e(this),s;return u==null?void this.removeAttribute(t):(a=this.getAttribute(t),s=u+"",a===s?null:a===r&&s===
i?o:(i=s,o=n(r=a,u)))}}function bo(t,n,e){var r,i,o;return function(){var a,u=e(this),s;return u==null?void this.removeAttributeNS(t.space,t.local):(a=this.getAttributeNS(
t.space,t.local),s=u+"",a===s?null:a===r&&s===i?o:(i=s,o=n(r=a,u)))}}function Mo(t,n){var e=mt(t),r=e==="transform"?Ie:He;return this.attrTween(t,typeof n=="fun\
ction"?(e.local?bo:xo)(e,r,On(this,"attr."+t,n)):n==null?(e.local?vo:yo)(e):(e.local?_o:wo)(e,r,n))}function Ao(t,n){return function(e){this.setAttribute(t,n.call(
this,e))}}function No(t,n){return function(e){this.setAttributeNS(t.space,t.local,n.call(this,e))}}function Eo(t,n){var e,r;function i(){var o=n.apply(this,arguments);
return o!==r&&(e=(r=o)&&No(t,o)),e}return i._value=n,i}function So(t,n){var e,r;function i(){var o=n.apply(this,arguments);return o!==r&&(e=(r=o)&&Ao(t,o)),e}return i.
_value=n,i}function Io(t,n){var e="attr."+t;if(arguments.length<2)return(e=this.tween(e))&&e._value;if(n==null)return this.tween(e,null);if(typeof n!="function")
throw new Error;var r=mt(t);return this.tween(e,(r.local?Eo:So)(r,n))}function ko(t,n){return function(){$n(this,t).delay=+n.apply(this,arguments)}}function To(t,n){
return n=+n,function(){$n(this,t).delay=n}}function zo(t){var n=this._id;return arguments.length?this.each((typeof t=="function"?ko:To)(n,t)):L(this.node(),n).delay}
function Co(t,n){return function(){V(this,t).duration=+n.apply(this,arguments)}}function $o(t,n){return n=+n,function(){V(this,t).duration=n}}function Oo(t){var n=this.
_id;return arguments.length?this.each((typeof t=="function"?Co:$o)(n,t)):L(this.node(),n).duration}function Ro(t,n){if(typeof n!="function")throw new Error;return function(){
V(this,t).ease=n}}function Do(t){var n=this._id;return arguments.length?this.each(Ro(n,t)):L(this.node(),n).ease}function qo(t,n){return function(){var e=n.apply(
this,arguments);if(typeof e!="function")throw new Error;V(this,t).ease=e}}function Bo(t){if(typeof t!="function")throw new Error;return this.each(qo(this._id,t))}
function Po(t){typeof t!="function"&&(t=an(t));for(var n=this._groups,e=n.length,r=new Array(e),i=0;i<e;++i)for(var o=n[i],a=o.length,u=r[i]=[],s,c=0;c<a;++c)(s=
o[c])&&t.call(s,s.__data__,c,o)&&u.push(s);return new W(r,this._parents,this._name,this._id)}function Lo(t){if(t._id!==this._id)throw new Error;for(var n=this._groups,
e=t._groups,r=n.length,i=e.length,o=Math.min(r,i),a=new Array(r),u=0;u<o;++u)for(var s=n[u],c=e[u],l=s.length,p=a[u]=new Array(l),d,m=0;m<l;++m)(d=s[m]||c[m])&&
(p[m]=d);for(;u<r;++u)a[u]=n[u];return new W(a,this._parents,this._name,this._id)}function Ho(t){return(t+"").trim().split(/^|\s+/).every(function(n){var e=n.indexOf(
".");return e>=0&&(n=n.slice(0,e)),!n||n==="start"})}function Xo(t,n,e){var r,i,o=Ho(n)?$n:V;return function(){var a=o(this,t),u=a.on;u!==r&&(i=(r=u).copy()).on(
n,e),a.on=i}}function Fo(t,n){var e=this._id;return arguments.length<2?L(this.node(),e).on.on(t):this.each(Xo(e,t,n))}function Vo(t){return function(){var n=this.
parentNode;for(var e in this.__transition)if(+e!==t)return;n&&n.removeChild(this)}}function Yo(){return this.on("end.remove",Vo(this._id))}function Uo(t){var n=this.
_name,e=this._id;typeof t!="function"&&(t=$t(t));for(var r=this._groups,i=r.length,o=new Array(i),a=0;a<i;++a)for(var u=r[a],s=u.length,c=o[a]=new Array(s),l,p,
d=0;d<s;++d)(l=u[d])&&(p=t.call(l,l.__data__,d,u))&&("__data__"in l&&(p.__data__=l.__data__),c[d]=p,Jt(c[d],n,e,d,c,L(l,e)));return new W(o,this._parents,n,e)}function Ko(t){
var n=this._name,e=this._id;typeof t!="function"&&(t=on(t));for(var r=this._groups,i=r.length,o=[],a=[],u=0;u<i;++u)for(var s=r[u],c=s.length,l,p=0;p<c;++p)if(l=
s[p]){for(var d=t.call(l,l.__data__,p,s),m,M=L(l,e),w=0,N=d.length;w<N;++w)(m=d[w])&&Jt(m,n,e,w,d,M);o.push(d),a.push(l)}return new W(o,a,n,e)}var Go=et.prototype.
constructor;function Qo(){return new Go(this._groups,this._parents)}function Zo(t,n){var e,r,i;return function(){var o=nt(this,t),a=(this.style.removeProperty(t),
nt(this,t));return o===a?null:o===e&&a===r?i:i=n(e=o,r=a)}}function Xe(t){return function(){this.style.removeProperty(t)}}function Wo(t,n,e){var r,i=e+"",o;return function(){
var a=nt(this,t);return a===i?null:a===r?o:o=n(r=a,e)}}function Jo(t,n,e){var r,i,o;return function(){var a=nt(this,t),u=e(this),s=u+"";return u==null&&(s=u=(this.
style.removeProperty(t),nt(this,t))),a===s?null:a===r&&s===i?o:(i=s,o=n(r=a,u))}}function jo(t,n){var e,r,i,o="style."+n,a="end."+o,u;return function(){var s=V(
this,t),c=s.on,l=s.value[o]==null?u||(u=Xe(n)):void 0;(c!==e||i!==l)&&(r=(e=c).copy()).on(a,i=l),s.on=r}}function ta(t,n,e){var r=(t+="")=="transform"?Se:He;return n==
null?this.styleTween(t,Zo(t,r)).on("end.style."+t,Xe(t)):typeof n=="function"?this.styleTween(t,Jo(t,r,On(this,"style."+t,n))).each(jo(this._id,t)):this.styleTween(
t,Wo(t,r,n),e).on("end.style."+t,null)}function na(t,n,e){return function(r){this.style.setProperty(t,n.call(this,r),e)}}function ea(t,n,e){var r,i;function o(){
var a=n.apply(this,arguments);return a!==i&&(r=(i=a)&&na(t,a,e)),r}return o._value=n,o}function ra(t,n,e){var r="style."+(t+="");if(arguments.length<2)return(r=
this.tween(r))&&r._value;if(n==null)return this.tween(r,null);if(typeof n!="function")throw new Error;return this.tween(r,ea(t,n,e??""))}function ia(t){return function(){
this.textContent=t}}function oa(t){return function(){var n=t(this);this.textContent=n??""}}function aa(t){return this.tween("text",typeof t=="function"?oa(On(this,
"text",t)):ia(t==null?"":t+""))}function ua(t){return function(n){this.textContent=t.call(this,n)}}function sa(t){var n,e;function r(){var i=t.apply(this,arguments);
return i!==e&&(n=(e=i)&&ua(i)),n}return r._value=t,r}function ca(t){var n="text";if(arguments.length<1)return(n=this.tween(n))&&n._value;if(t==null)return this.
tween(n,null);if(typeof t!="function")throw new Error;return this.tween(n,sa(t))}function la(){for(var t=this._name,n=this._id,e=Fe(),r=this._groups,i=r.length,
o=0;o<i;++o)for(var a=r[o],u=a.length,s,c=0;c<u;++c)if(s=a[c]){var l=L(s,n);Jt(s,t,e,c,a,{time:l.time+l.delay+l.duration,delay:0,duration:l.duration,ease:l.ease})}
return new W(r,this._parents,t,e)}function fa(){var t,n,e=this,r=e._id,i=e.size();return new Promise(function(o,a){var u={value:a},s={value:function(){--i===0&&
o()}};e.each(function(){var c=V(this,r),l=c.on;l!==t&&(n=(t=l).copy(),n._.cancel.push(u),n._.interrupt.push(u),n._.end.push(s)),c.on=n}),i===0&&o()})}var ha=0;function W(t,n,e,r){
this._groups=t,this._parents=n,this._name=e,this._id=r}function pa(t){return et().transition(t)}function Fe(){return++ha}var Z=et.prototype;W.prototype=pa.prototype=
{constructor:W,select:Uo,selectAll:Ko,selectChild:Z.selectChild,selectChildren:Z.selectChildren,filter:Po,merge:Lo,selection:Qo,transition:la,call:Z.call,nodes:Z.
nodes,node:Z.node,size:Z.size,empty:Z.empty,each:Z.each,on:Fo,attr:Mo,attrTween:Io,style:ta,styleTween:ra,text:aa,textTween:ca,remove:Yo,tween:go,delay:zo,duration:Oo,
ease:Do,easeVarying:Bo,end:fa,[Symbol.iterator]:Z[Symbol.iterator]};var da={time:null,delay:0,duration:250,ease:qe};function ma(t,n){for(var e;!(e=t.__transition)||
!(e=e[n]);)if(!(t=t.parentNode))throw new Error(`transition ${n} not found`);return e}function ga(t){var n,e;t instanceof W?(n=t._id,t=t._name):(n=Fe(),(e=da).time=
Gt(),t=t==null?null:t+"");for(var r=this._groups,i=r.length,o=0;o<i;++o)for(var a=r[o],u=a.length,s,c=0;c<u;++c)(s=a[c])&&Jt(s,t,n,c,a,e||ma(s,n));return new W(
r,this._parents,t,n)}et.prototype.interrupt=ho;et.prototype.transition=ga;var jt=t=>()=>t;function ya(t,{sourceEvent:n,target:e,transform:r,dispatch:i}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{
value:n,enumerable:!0,configurable:!0},target:{value:e,enumerable:!0,configurable:!0},transform:{value:r,enumerable:!0,configurable:!0},_:{value:i}})}function J(t,n,e){
this.k=t,this.x=n,this.y=e}J.prototype={constructor:J,scale:function(t){return t===1?this:new J(this.k*t,this.x,this.y)},translate:function(t,n){return t===0&n===
0?this:new J(this.k,this.x+this.k*t,this.y+this.k*n)},apply:function(t){return[t[0]*this.k+this.x,t[1]*this.k+this.y]},applyX:function(t){return t*this.k+this.x},
applyY:function(t){return t*this.k+this.y},invert:function(t){return[(t[0]-this.x)/this.k,(t[1]-this.y)/this.k]},invertX:function(t){return(t-this.x)/this.k},invertY:function(t){
return(t-this.y)/this.k},rescaleX:function(t){return t.copy().domain(t.range().map(this.invertX,this).map(t.invert,t))},rescaleY:function(t){return t.copy().domain(
t.range().map(this.invertY,this).map(t.invert,t))},toString:function(){return"translate("+this.x+","+this.y+") scale("+this.k+")"}};var St=new J(1,0,0);va.prototype=
J.prototype;function va(t){for(;!t.__zoom;)if(!(t=t.parentNode))return St;return t.__zoom}function Rn(t){t.stopImmediatePropagation()}function Et(t){t.preventDefault(),
t.stopImmediatePropagation()}function wa(t){return(!t.ctrlKey||t.type==="wheel")&&!t.button}function _a(){var t=this;return t instanceof SVGElement?(t=t.ownerSVGElement||
t,t.hasAttribute("viewBox")?(t=t.viewBox.baseVal,[[t.x,t.y],[t.x+t.width,t.y+t.height]]):[[0,0],[t.width.baseVal.value,t.height.baseVal.value]]):[[0,0],[t.clientWidth,
t.clientHeight]]}function Ve(){return this.__zoom||St}function xa(t){return-t.deltaY*(t.deltaMode===1?.05:t.deltaMode?1:.002)*(t.ctrlKey?10:1)}function ba(){return navigator.
maxTouchPoints||"ontouchstart"in this}function Ma(t,n,e){var r=t.invertX(n[0][0])-e[0][0],i=t.invertX(n[1][0])-e[1][0],o=t.invertY(n[0][1])-e[0][1],a=t.invertY(
n[1][1])-e[1][1];return t.translate(i>r?(r+i)/2:Math.min(0,r)||Math.max(0,i),a>o?(o+a)/2:Math.min(0,o)||Math.max(0,a))}function Ye(){var t=wa,n=_a,e=Ma,r=xa,i=ba,
o=[0,1/0],a=[[-1/0,-1/0],[1/0,1/0]],u=250,s=ke,c=gt("start","zoom","end"),l,p,d,m=500,M=150,w=0,N=10;function v(f){f.property("__zoom",Ve).on("wheel.zoom",kt,{passive:!1}).
on("mousedown.zoom",Tt).on("dblclick.zoom",zt).filter(i).on("touchstart.zoom",Ue).on("touchmove.zoom",Ke).on("touchend.zoom touchcancel.zoom",Ge).style("-webkit\
-tap-highlight-color","rgba(0,0,0,0)")}v.transform=function(f,g,h,y){var _=f.selection?f.selection():f;_.property("__zoom",Ve),f!==_?O(f,g,h,y):_.interrupt().each(
function(){R(this,arguments).event(y).start().zoom(null,typeof g=="function"?g.apply(this,arguments):g).end()})},v.scaleBy=function(f,g,h,y){v.scaleTo(f,function(){
var _=this.__zoom.k,x=typeof g=="function"?g.apply(this,arguments):g;return _*x},h,y)},v.scaleTo=function(f,g,h,y){v.transform(f,function(){var _=n.apply(this,arguments),
x=this.__zoom,b=h==null?C(_):typeof h=="function"?h.apply(this,arguments):h,A=x.invert(b),E=typeof g=="function"?g.apply(this,arguments):g;return e(S(T(x,E),b,A),
_,a)},h,y)},v.translateBy=function(f,g,h,y){v.transform(f,function(){return e(this.__zoom.translate(typeof g=="function"?g.apply(this,arguments):g,typeof h=="fu\
nction"?h.apply(this,arguments):h),n.apply(this,arguments),a)},null,y)},v.translateTo=function(f,g,h,y,_){v.transform(f,function(){var x=n.apply(this,arguments),
b=this.__zoom,A=y==null?C(x):typeof y=="function"?y.apply(this,arguments):y;return e(St.translate(A[0],A[1]).scale(b.k).translate(typeof g=="function"?-g.apply(
this,arguments):-g,typeof h=="function"?-h.apply(this,arguments):-h),x,a)},y,_)};function T(f,g){return g=Math.max(o[0],Math.min(o[1],g)),g===f.k?f:new J(g,f.x,
f.y)}function S(f,g,h){var y=g[0]-h[0]*f.k,_=g[1]-h[1]*f.k;return y===f.x&&_===f.y?f:new J(f.k,y,_)}function C(f){return[(+f[0][0]+ +f[1][0])/2,(+f[0][1]+ +f[1][1])/
2]}function O(f,g,h,y){f.on("start.zoom",function(){R(this,arguments).event(y).start()}).on("interrupt.zoom end.zoom",function(){R(this,arguments).event(y).end()}).
tween("zoom",function(){var _=this,x=arguments,b=R(_,x).event(y),A=n.apply(_,x),E=h==null?C(A):typeof h=="function"?h.apply(_,x):h,H=Math.max(A[1][0]-A[0][0],A[1][1]-
A[0][1]),k=_.__zoom,D=typeof g=="function"?g.apply(_,x):g,Y=s(k.invert(E).concat(H/k.k),D.invert(E).concat(H/D.k));return function(q){if(q===1)q=D;else{var U=Y(
q),nn=H/U[2];q=new J(nn,E[0]-U[0]*nn,E[1]-U[1]*nn)}b.zoom(null,q)}})}function R(f,g,h){return!h&&f.__zooming||new j(f,g)}function j(f,g){this.that=f,this.args=g,
this.active=0,this.sourceEvent=null,this.extent=n.apply(f,g),this.taps=0}j.prototype={event:function(f){return f&&(this.sourceEvent=f),this},start:function(){return++this.
active===1&&(this.that.__zooming=this,this.emit("start")),this},zoom:function(f,g){return this.mouse&&f!=="mouse"&&(this.mouse[1]=g.invert(this.mouse[0])),this.
touch0&&f!=="touch"&&(this.touch0[1]=g.invert(this.touch0[0])),this.touch1&&f!=="touch"&&(this.touch1[1]=g.invert(this.touch1[0])),this.that.__zoom=g,this.emit(
"zoom"),this},end:function(){return--this.active===0&&(delete this.that.__zooming,this.emit("end")),this},emit:function(f){var g=B(this.that).datum();c.call(f,this.
that,new ya(f,{sourceEvent:this.sourceEvent,target:v,transform:this.that.__zoom,dispatch:c}),g)}};function kt(f,...g){if(!t.apply(this,arguments))return;var h=R(
this,g).event(f),y=this.__zoom,_=Math.max(o[0],Math.min(o[1],y.k*Math.pow(2,r.apply(this,arguments)))),x=K(f);if(h.wheel)(h.mouse[0][0]!==x[0]||h.mouse[0][1]!==
x[1])&&(h.mouse[1]=y.invert(h.mouse[0]=x)),clearTimeout(h.wheel);else{if(y.k===_)return;h.mouse=[x,y.invert(x)],Nt(this),h.start()}Et(f),h.wheel=setTimeout(b,M),
h.zoom("mouse",e(S(T(y,_),h.mouse[0],h.mouse[1]),h.extent,a));function b(){h.wheel=null,h.end()}}function Tt(f,...g){if(d||!t.apply(this,arguments))return;var h=f.
currentTarget,y=R(this,g,!0).event(f),_=B(f.view).on("mousemove.zoom",E,!0).on("mouseup.zoom",H,!0),x=K(f,h),b=f.clientX,A=f.clientY;Gn(f.view),Rn(f),y.mouse=[x,
this.__zoom.invert(x)],Nt(this),y.start();function E(k){if(Et(k),!y.moved){var D=k.clientX-b,Y=k.clientY-A;y.moved=D*D+Y*Y>w}y.event(k).zoom("mouse",e(S(y.that.
__zoom,y.mouse[0]=K(k,h),y.mouse[1]),y.extent,a))}function H(k){_.on("mousemove.zoom mouseup.zoom",null),Qn(k.view,y.moved),Et(k),y.event(k).end()}}function zt(f,...g){
if(t.apply(this,arguments)){var h=this.__zoom,y=K(f.changedTouches?f.changedTouches[0]:f,this),_=h.invert(y),x=h.k*(f.shiftKey?.5:2),b=e(S(T(h,x),y,_),n.apply(this,
g),a);Et(f),u>0?B(this).transition().duration(u).call(O,b,y,f):B(this).call(v.transform,b,y,f)}}function Ue(f,...g){if(t.apply(this,arguments)){var h=f.touches,
y=h.length,_=R(this,g,f.changedTouches.length===y).event(f),x,b,A,E;for(Rn(f),b=0;b<y;++b)A=h[b],E=K(A,this),E=[E,this.__zoom.invert(E),A.identifier],_.touch0?!_.
touch1&&_.touch0[2]!==E[2]&&(_.touch1=E,_.taps=0):(_.touch0=E,x=!0,_.taps=1+!!l);l&&(l=clearTimeout(l)),x&&(_.taps<2&&(p=E[0],l=setTimeout(function(){l=null},m)),
Nt(this),_.start())}}function Ke(f,...g){if(this.__zooming){var h=R(this,g).event(f),y=f.changedTouches,_=y.length,x,b,A,E;for(Et(f),x=0;x<_;++x)b=y[x],A=K(b,this),
h.touch0&&h.touch0[2]===b.identifier?h.touch0[0]=A:h.touch1&&h.touch1[2]===b.identifier&&(h.touch1[0]=A);if(b=h.that.__zoom,h.touch1){var H=h.touch0[0],k=h.touch0[1],
D=h.touch1[0],Y=h.touch1[1],q=(q=D[0]-H[0])*q+(q=D[1]-H[1])*q,U=(U=Y[0]-k[0])*U+(U=Y[1]-k[1])*U;b=T(b,Math.sqrt(q/U)),A=[(H[0]+D[0])/2,(H[1]+D[1])/2],E=[(k[0]+Y[0])/
2,(k[1]+Y[1])/2]}else if(h.touch0)A=h.touch0[0],E=h.touch0[1];else return;h.zoom("touch",e(S(b,A,E),h.extent,a))}}function Ge(f,...g){if(this.__zooming){var h=R(
this,g).event(f),y=f.changedTouches,_=y.length,x,b;for(Rn(f),d&&clearTimeout(d),d=setTimeout(function(){d=null},m),x=0;x<_;++x)b=y[x],h.touch0&&h.touch0[2]===b.
identifier?delete h.touch0:h.touch1&&h.touch1[2]===b.identifier&&delete h.touch1;if(h.touch1&&!h.touch0&&(h.touch0=h.touch1,delete h.touch1),h.touch0)h.touch0[1]=
this.__zoom.invert(h.touch0[0]);else if(h.end(),h.taps===2&&(b=K(b,this),Math.hypot(p[0]-b[0],p[1]-b[1])<N)){var A=B(this).on("dblclick.zoom");A&&A.apply(this,arguments)}}}
return v.wheelDelta=function(f){return arguments.length?(r=typeof f=="function"?f:jt(+f),v):r},v.filter=function(f){return arguments.length?(t=typeof f=="functi\
on"?f:jt(!!f),v):t},v.touchable=function(f){return arguments.length?(i=typeof f=="function"?f:jt(!!f),v):i},v.extent=function(f){return arguments.length?(n=typeof f==
"function"?f:jt([[+f[0][0],+f[0][1]],[+f[1][0],+f[1][1]]]),v):n},v.scaleExtent=function(f){return arguments.length?(o[0]=+f[0],o[1]=+f[1],v):[o[0],o[1]]},v.translateExtent=
function(f){return arguments.length?(a[0][0]=+f[0][0],a[1][0]=+f[1][0],a[0][1]=+f[0][1],a[1][1]=+f[1][1],v):[[a[0][0],a[0][1]],[a[1][0],a[1][1]]]},v.constrain=function(f){
return arguments.length?(e=f,v):e},v.duration=function(f){return arguments.length?(u=+f,v):u},v.interpolate=function(f){return arguments.length?(s=f,v):s},v.on=
function(){var f=c.on.apply(c,arguments);return f===c?v:f},v.clickDistance=function(f){return arguments.length?(w=(f=+f)*f,v):Math.sqrt(w)},v.tapDistance=function(f){
return arguments.length?(N=+f,v):N},v}var Aa=24,It=1.6,tn=60,Na=matchMedia("(prefers-color-scheme: dark)");async function Ea(t){if(!t.dataset.move)return t.querySelector("svg");let n=t.dataset.move.
includes("?")?"&":"?",e=await fetch(`${t.dataset.move}${Na.matches?`${n}theme=dark`:""}`);if(!e.ok)return null;let r=new DOMParser().parseFromString(await e.text(),
"image/svg+xml").documentElement;return r.localName!=="svg"?null:document.importNode(r,!0)}function Sa(t){let n=[...t.querySelectorAll("[data-id]")],e=[...t.querySelectorAll(
"text")].filter(r=>!r.closest("[data-id]"));return[...n.map(r=>{let{x:i,y:o,width:a,height:u}=r.getBBox();return[r,i+a/2,o+u/2]}),...e.map(r=>[r,Number(r.getAttribute(
"x")),Number(r.getAttribute("y"))])]}function Ia(t){let n=document.createElementNS("http://www.w3.org/2000/svg","a");n.setAttribute("href",`/entity/${encodeURIComponent(
t.dataset.id)}`),n.setAttribute("tabindex","-1"),n.append(...t.childNodes),t.append(n)}async function ka(t){let n=await Ea(t).catch(()=>null);if(!n)return;n.isConnected||
t.replaceChildren(n);let e=t.dataset.axis==="x",r=document.createElementNS("http://www.w3.org/2000/svg","g");r.append(...n.childNodes),n.append(r);let i=t.dataset.
only?new Set(JSON.parse(t.dataset.only)):null;for(let w of r.querySelectorAll("[data-id]"))Ia(w),i&&!i.has(w.dataset.id)&&w.setAttribute("opacity",".18");for(let w of r.
querySelectorAll("path"))w.closest("[data-id]")||w.setAttribute("vector-effect","non-scaling-stroke");let{width:o,height:a}=n.viewBox.baseVal,u=Sa(r),s=({transform:{
x:w,y:N,k:v}})=>{r.setAttribute("transform",e?`translate(${w} 0) scale(${v} 1)`:`translate(${w} ${N}) scale(${v})`);for(let[T,S,C]of u)T.setAttribute("transform",
e?`translate(${S} 0) scale(${1/v} 1) translate(${-S} 0)`:`translate(${S} ${C}) scale(${1/v}) translate(${-S} ${-C})`);t.dataset.zoomed=String(v>1),t.dispatchEvent(
new CustomEvent("moved",{detail:{from:-w/v/o,to:(o-w)/v/o}}))},c=Ye().scaleExtent([1,Aa]).extent([[0,0],[o,a]]).translateExtent([[0,0],[o,a]]).filter(w=>w.type===
"wheel"?w.ctrlKey||document.activeElement===n:w.touches?w.touches.length>1||t.dataset.zoomed==="true":!w.button&&!w.ctrlKey).on("zoom",s),l=B(n).call(c).on("dbl\
click.zoom",null),p=w=>l.call(c.scaleBy,w),d=()=>l.call(c.transform,St);n.setAttribute("tabindex","0"),n.setAttribute("role","group"),n.addEventListener("keydow\
n",w=>{let N={"+":()=>p(It),"=":()=>p(It),"-":()=>p(1/It),0:d,ArrowLeft:()=>l.call(c.translateBy,tn,0),ArrowRight:()=>l.call(c.translateBy,-tn,0),ArrowUp:()=>l.
call(c.translateBy,0,tn),ArrowDown:()=>l.call(c.translateBy,0,-tn)}[w.key];!N||w.key.startsWith("Arrow")&&t.dataset.zoomed!=="true"||(w.preventDefault(),N())});
let m=t.previousElementSibling,M={closer:()=>p(It),farther:()=>p(1/It),whole:d};for(let[w,N]of Object.entries(M))m.querySelector(`[data-act=${w}]`).addEventListener(
"click",N);e&&Ta(t,m.querySelector("[data-act=days]")),t.dataset.ready="yes"}function Ta(t,n){let e=Date.parse(t.dataset.first),r=Date.parse(t.dataset.last),i=document.
getElementById(t.dataset.form),o=["",""];n.addEventListener("click",()=>{[i.elements.since.value,i.elements.until.value]=o,i.requestSubmit()}),t.addEventListener(
"moved",({detail:a})=>{o=[a.from,a.to].map(u=>new Date(e+u*(r-e)).toISOString().slice(0,10)),n.textContent=`List ${o.join(" to ")}`})}document.querySelectorAll(
"[data-move]").forEach(ka);})();
