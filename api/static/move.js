// Built by `make client` from api/client/src/move.js; libraries: LICENSES.txt. sources f7f72459a9a8a720a8b64ba39c173420d9516885807f9d532c6a662c5f1414a1 code debdeca0dcbda646d2f565911a3b38a9993df5ca85ccebee563b8bf4ffd8176b
(()=>{var rn="http://www.w3.org/1999/xhtml",qn={svg:"http://www.w3.org/2000/svg",xhtml:rn,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespa\
ce",xmlns:"http://www.w3.org/2000/xmlns/"};function mt(t){var n=t+="",e=n.indexOf(":");return e>=0&&(n=t.slice(0,e))!=="xmlns"&&(t=t.slice(e+1)),qn.hasOwnProperty(
n)?{space:qn[n],local:t}:t}function We(t){return function(){var n=this.ownerDocument,e=this.namespaceURI;return e===rn&&n.documentElement.namespaceURI===rn?n.createElement(
t):n.createElementNS(e,t)}}function Ze(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function Bn(t){var n=mt(t);return(n.local?
Ze:We)(n)}function Je(){}function $t(t){return t==null?Je:function(){return this.querySelector(t)}}function je(t){typeof t!="function"&&(t=$t(t));for(var n=this.
_groups,e=n.length,r=new Array(e),i=0;i<e;++i)for(var o=n[i],a=o.length,u=r[i]=new Array(a),s,c,l=0;l<a;++l)(s=o[l])&&(c=t.call(s,s.__data__,l,o))&&("__data__"in
s&&(c.__data__=s.__data__),u[l]=c);return new z(r,this._parents)}function tr(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function nr(){return[]}function an(t){
return t==null?nr:function(){return this.querySelectorAll(t)}}function er(t){return function(){return tr(t.apply(this,arguments))}}function rr(t){typeof t=="fun\
ction"?t=er(t):t=an(t);for(var n=this._groups,e=n.length,r=[],i=[],o=0;o<e;++o)for(var a=n[o],u=a.length,s,c=0;c<u;++c)(s=a[c])&&(r.push(t.call(s,s.__data__,c,a)),
i.push(s));return new z(r,i)}function un(t){return function(){return this.matches(t)}}function Pn(t){return function(n){return n.matches(t)}}var ir=Array.prototype.
find;function or(t){return function(){return ir.call(this.children,t)}}function ar(){return this.firstElementChild}function ur(t){return this.select(t==null?ar:
or(typeof t=="function"?t:Pn(t)))}var sr=Array.prototype.filter;function cr(){return Array.from(this.children)}function lr(t){return function(){return sr.call(this.
children,t)}}function fr(t){return this.selectAll(t==null?cr:lr(typeof t=="function"?t:Pn(t)))}function hr(t){typeof t!="function"&&(t=un(t));for(var n=this._groups,
e=n.length,r=new Array(e),i=0;i<e;++i)for(var o=n[i],a=o.length,u=r[i]=[],s,c=0;c<a;++c)(s=o[c])&&t.call(s,s.__data__,c,o)&&u.push(s);return new z(r,this._parents)}
function Ln(t){return new Array(t.length)}function pr(){return new z(this._enter||this._groups.map(Ln),this._parents)}function zt(t,n){this.ownerDocument=t.ownerDocument,
this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=n}zt.prototype={constructor:zt,appendChild:function(t){return this._parent.insertBefore(
t,this._next)},insertBefore:function(t,n){return this._parent.insertBefore(t,n)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){
return this._parent.querySelectorAll(t)}};function dr(t){return function(){return t}}function mr(t,n,e,r,i,o){for(var a=0,u,s=n.length,c=o.length;a<c;++a)(u=n[a])?
(u.__data__=o[a],r[a]=u):e[a]=new zt(t,o[a]);for(;a<s;++a)(u=n[a])&&(i[a]=u)}function gr(t,n,e,r,i,o,a){var u,s,c=new Map,l=n.length,p=o.length,d=new Array(l),m;
for(u=0;u<l;++u)(s=n[u])&&(d[u]=m=a.call(s,s.__data__,u,n)+"",c.has(m)?i[u]=s:c.set(m,s));for(u=0;u<p;++u)m=a.call(t,o[u],u,o)+"",(s=c.get(m))?(r[u]=s,s.__data__=
o[u],c.delete(m)):e[u]=new zt(t,o[u]);for(u=0;u<l;++u)(s=n[u])&&c.get(d[u])===s&&(i[u]=s)}function yr(t){return t.__data__}function wr(t,n){if(!arguments.length)
return Array.from(this,yr);var e=n?gr:mr,r=this._parents,i=this._groups;typeof t!="function"&&(t=dr(t));for(var o=i.length,a=new Array(o),u=new Array(o),s=new Array(
o),c=0;c<o;++c){var l=r[c],p=i[c],d=p.length,m=vr(t.call(l,l&&l.__data__,c,r)),w=m.length,M=u[c]=new Array(w),N=a[c]=new Array(w),v=s[c]=new Array(d);e(l,p,M,N,
v,m,n);for(var S=0,k=0,L,$;S<w;++S)if(L=M[S]){for(S>=k&&(k=S+1);!($=N[k])&&++k<w;);L._next=$||null}}return a=new z(a,r),a._enter=u,a._exit=s,a}function vr(t){return typeof t==
"object"&&"length"in t?t:Array.from(t)}function _r(){return new z(this._exit||this._groups.map(Ln),this._parents)}function xr(t,n,e){var r=this.enter(),i=this,o=this.
exit();return typeof t=="function"?(r=t(r),r&&(r=r.selection())):r=r.append(t+""),n!=null&&(i=n(i),i&&(i=i.selection())),e==null?o.remove():e(o),r&&i?r.merge(i).
order():i}function br(t){for(var n=t.selection?t.selection():t,e=this._groups,r=n._groups,i=e.length,o=r.length,a=Math.min(i,o),u=new Array(i),s=0;s<a;++s)for(var c=e[s],
l=r[s],p=c.length,d=u[s]=new Array(p),m,w=0;w<p;++w)(m=c[w]||l[w])&&(d[w]=m);for(;s<i;++s)u[s]=e[s];return new z(u,this._parents)}function Mr(){for(var t=this._groups,
n=-1,e=t.length;++n<e;)for(var r=t[n],i=r.length-1,o=r[i],a;--i>=0;)(a=r[i])&&(o&&a.compareDocumentPosition(o)^4&&o.parentNode.insertBefore(a,o),o=a);return this}
function Ar(t){t||(t=Nr);function n(p,d){return p&&d?t(p.__data__,d.__data__):!p-!d}for(var e=this._groups,r=e.length,i=new Array(r),o=0;o<r;++o){for(var a=e[o],
u=a.length,s=i[o]=new Array(u),c,l=0;l<u;++l)(c=a[l])&&(s[l]=c);s.sort(n)}return new z(i,this._parents).order()}function Nr(t,n){return t<n?-1:t>n?1:t>=n?0:NaN}
function Er(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function Sr(){return Array.from(this)}function Ir(){for(var t=this._groups,
n=0,e=t.length;n<e;++n)for(var r=t[n],i=0,o=r.length;i<o;++i){var a=r[i];if(a)return a}return null}function kr(){let t=0;for(let n of this)++t;return t}function Tr(){
return!this.node()}function Cr(t){for(var n=this._groups,e=0,r=n.length;e<r;++e)for(var i=n[e],o=0,a=i.length,u;o<a;++o)(u=i[o])&&t.call(u,u.__data__,o,i);return this}
function zr(t){return function(){this.removeAttribute(t)}}function $r(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Or(t,n){return function(){
this.setAttribute(t,n)}}function Dr(t,n){return function(){this.setAttributeNS(t.space,t.local,n)}}function Rr(t,n){return function(){var e=n.apply(this,arguments);
e==null?this.removeAttribute(t):this.setAttribute(t,e)}}function qr(t,n){return function(){var e=n.apply(this,arguments);e==null?this.removeAttributeNS(t.space,
t.local):this.setAttributeNS(t.space,t.local,e)}}function Br(t,n){var e=mt(t);if(arguments.length<2){var r=this.node();return e.local?r.getAttributeNS(e.space,e.
local):r.getAttribute(e)}return this.each((n==null?e.local?$r:zr:typeof n=="function"?e.local?qr:Rr:e.local?Dr:Or)(e,n))}function Hn(t){return t.ownerDocument&&
t.ownerDocument.defaultView||t.document&&t||t.defaultView}function Pr(t){return function(){this.style.removeProperty(t)}}function Lr(t,n,e){return function(){this.
style.setProperty(t,n,e)}}function Hr(t,n,e){return function(){var r=n.apply(this,arguments);r==null?this.style.removeProperty(t):this.style.setProperty(t,r,e)}}
function Xr(t,n,e){return arguments.length>1?this.each((n==null?Pr:typeof n=="function"?Hr:Lr)(t,n,e??"")):nt(this.node(),t)}function nt(t,n){return t.style.getPropertyValue(
n)||Hn(t).getComputedStyle(t,null).getPropertyValue(n)}function Fr(t){return function(){delete this[t]}}function Vr(t,n){return function(){this[t]=n}}function Yr(t,n){
return function(){var e=n.apply(this,arguments);e==null?delete this[t]:this[t]=e}}function Ur(t,n){return arguments.length>1?this.each((n==null?Fr:typeof n=="fu\
nction"?Yr:Vr)(t,n)):this.node()[t]}function Xn(t){return t.trim().split(/^|\s+/)}function sn(t){return t.classList||new Fn(t)}function Fn(t){this._node=t,this.
_names=Xn(t.getAttribute("class")||"")}Fn.prototype={add:function(t){var n=this._names.indexOf(t);n<0&&(this._names.push(t),this._node.setAttribute("class",this.
_names.join(" ")))},remove:function(t){var n=this._names.indexOf(t);n>=0&&(this._names.splice(n,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){
return this._names.indexOf(t)>=0}};function Vn(t,n){for(var e=sn(t),r=-1,i=n.length;++r<i;)e.add(n[r])}function Yn(t,n){for(var e=sn(t),r=-1,i=n.length;++r<i;)e.
remove(n[r])}function Kr(t){return function(){Vn(this,t)}}function Gr(t){return function(){Yn(this,t)}}function Qr(t,n){return function(){(n.apply(this,arguments)?
Vn:Yn)(this,t)}}function Wr(t,n){var e=Xn(t+"");if(arguments.length<2){for(var r=sn(this.node()),i=-1,o=e.length;++i<o;)if(!r.contains(e[i]))return!1;return!0}return this.
each((typeof n=="function"?Qr:n?Kr:Gr)(e,n))}function Zr(){this.textContent=""}function Jr(t){return function(){this.textContent=t}}function jr(t){return function(){
var n=t.apply(this,arguments);this.textContent=n??""}}function ti(t){return arguments.length?this.each(t==null?Zr:(typeof t=="function"?jr:Jr)(t)):this.node().textContent}
function ni(){this.innerHTML=""}function ei(t){return function(){this.innerHTML=t}}function ri(t){return function(){var n=t.apply(this,arguments);this.innerHTML=
n??""}}function ii(t){return arguments.length?this.each(t==null?ni:(typeof t=="function"?ri:ei)(t)):this.node().innerHTML}function oi(){this.nextSibling&&this.parentNode.
appendChild(this)}function ai(){return this.each(oi)}function ui(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function si(){
return this.each(ui)}function ci(t){var n=typeof t=="function"?t:Bn(t);return this.select(function(){return this.appendChild(n.apply(this,arguments))})}function li(){
return null}function fi(t,n){var e=typeof t=="function"?t:Bn(t),r=n==null?li:typeof n=="function"?n:$t(n);return this.select(function(){return this.insertBefore(
e.apply(this,arguments),r.apply(this,arguments)||null)})}function hi(){var t=this.parentNode;t&&t.removeChild(this)}function pi(){return this.each(hi)}function di(){
var t=this.cloneNode(!1),n=this.parentNode;return n?n.insertBefore(t,this.nextSibling):t}function mi(){var t=this.cloneNode(!0),n=this.parentNode;return n?n.insertBefore(
t,this.nextSibling):t}function gi(t){return this.select(t?mi:di)}function yi(t){return arguments.length?this.property("__data__",t):this.node().__data__}function wi(t){
return function(n){t.call(this,n,this.__data__)}}function vi(t){return t.trim().split(/^|\s+/).map(function(n){var e="",r=n.indexOf(".");return r>=0&&(e=n.slice(
r+1),n=n.slice(0,r)),{type:n,name:e}})}function _i(t){return function(){var n=this.__on;if(n){for(var e=0,r=-1,i=n.length,o;e<i;++e)o=n[e],(!t.type||o.type===t.
type)&&o.name===t.name?this.removeEventListener(o.type,o.listener,o.options):n[++r]=o;++r?n.length=r:delete this.__on}}}function xi(t,n,e){return function(){var r=this.
__on,i,o=wi(n);if(r){for(var a=0,u=r.length;a<u;++a)if((i=r[a]).type===t.type&&i.name===t.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(
i.type,i.listener=o,i.options=e),i.value=n;return}}this.addEventListener(t.type,o,e),i={type:t.type,name:t.name,value:n,listener:o,options:e},r?r.push(i):this.__on=
[i]}}function bi(t,n,e){var r=vi(t+""),i,o=r.length,a;if(arguments.length<2){var u=this.node().__on;if(u){for(var s=0,c=u.length,l;s<c;++s)for(i=0,l=u[s];i<o;++i)
if((a=r[i]).type===l.type&&a.name===l.name)return l.value}return}for(u=n?xi:_i,i=0;i<o;++i)this.each(u(r[i],n,e));return this}function Un(t,n,e){var r=Hn(t),i=r.
CustomEvent;typeof i=="function"?i=new i(n,e):(i=r.document.createEvent("Event"),e?(i.initEvent(n,e.bubbles,e.cancelable),i.detail=e.detail):i.initEvent(n,!1,!1)),
t.dispatchEvent(i)}function Mi(t,n){return function(){return Un(this,t,n)}}function Ai(t,n){return function(){return Un(this,t,n.apply(this,arguments))}}function Ni(t,n){
return this.each((typeof n=="function"?Ai:Mi)(t,n))}function*Ei(){for(var t=this._groups,n=0,e=t.length;n<e;++n)for(var r=t[n],i=0,o=r.length,a;i<o;++i)(a=r[i])&&
(yield a)}var Kn=[null];function z(t,n){this._groups=t,this._parents=n}function et(){return new z([[document.documentElement]],Kn)}function Si(){return this}z.prototype=
et.prototype={constructor:z,select:je,selectAll:rr,selectChild:ur,selectChildren:fr,filter:hr,data:wr,enter:pr,exit:_r,join:xr,merge:br,selection:Si,order:Mr,sort:Ar,
call:Er,nodes:Sr,node:Ir,size:kr,empty:Tr,each:Cr,attr:Br,style:Xr,property:Ur,classed:Wr,text:ti,html:ii,raise:ai,lower:si,append:ci,insert:fi,remove:pi,clone:gi,
datum:yi,on:bi,dispatch:Ni,[Symbol.iterator]:Ei};function q(t){return typeof t=="string"?new z([[document.querySelector(t)]],[document.documentElement]):new z([
[t]],Kn)}var Ii=0;function ki(){return new on}function on(){this._="@"+(++Ii).toString(36)}on.prototype=ki.prototype={constructor:on,get:function(t){for(var n=this._;!(n in
t);)if(!(t=t.parentNode))return;return t[n]},set:function(t,n){return t[this._]=n},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){
return this._}};function Ti(t){let n;for(;n=t.sourceEvent;)t=n;return t}function K(t,n){if(t=Ti(t),n===void 0&&(n=t.currentTarget),n){var e=n.ownerSVGElement||n;
if(e.createSVGPoint){var r=e.createSVGPoint();return r.x=t.clientX,r.y=t.clientY,r=r.matrixTransform(n.getScreenCTM().inverse()),[r.x,r.y]}if(n.getBoundingClientRect){
var i=n.getBoundingClientRect();return[t.clientX-i.left-n.clientLeft,t.clientY-i.top-n.clientTop]}}return[t.pageX,t.pageY]}var Ci={value:()=>{}};function gt(){for(var t=0,n=arguments.length,e={},r;t<n;++t){if(!(r=arguments[t]+"")||r in e||/[\s.]/.test(r))throw new Error("illegal typ\
e: "+r);e[r]=[]}return new Ot(e)}function Ot(t){this._=t}function zi(t,n){return t.trim().split(/^|\s+/).map(function(e){var r="",i=e.indexOf(".");if(i>=0&&(r=e.
slice(i+1),e=e.slice(0,i)),e&&!n.hasOwnProperty(e))throw new Error("unknown type: "+e);return{type:e,name:r}})}Ot.prototype=gt.prototype={constructor:Ot,on:function(t,n){
var e=this._,r=zi(t+"",e),i,o=-1,a=r.length;if(arguments.length<2){for(;++o<a;)if((i=(t=r[o]).type)&&(i=$i(e[i],t.name)))return i;return}if(n!=null&&typeof n!="\
function")throw new Error("invalid callback: "+n);for(;++o<a;)if(i=(t=r[o]).type)e[i]=Gn(e[i],t.name,n);else if(n==null)for(i in e)e[i]=Gn(e[i],t.name,null);return this},
copy:function(){var t={},n=this._;for(var e in n)t[e]=n[e].slice();return new Ot(t)},call:function(t,n){if((i=arguments.length-2)>0)for(var e=new Array(i),r=0,i,
o;r<i;++r)e[r]=arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(o=this._[t],r=0,i=o.length;r<i;++r)o[r].value.apply(n,e)},apply:function(t,n,e){
if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this._[t],i=0,o=r.length;i<o;++i)r[i].value.apply(n,e)}};function $i(t,n){for(var e=0,
r=t.length,i;e<r;++e)if((i=t[e]).name===n)return i.value}function Gn(t,n,e){for(var r=0,i=t.length;r<i;++r)if(t[r].name===n){t[r]=Ci,t=t.slice(0,r).concat(t.slice(
r+1));break}return e!=null&&t.push({name:n,value:e}),t}var cn={capture:!0,passive:!1};function ln(t){t.preventDefault(),t.stopImmediatePropagation()}function Qn(t){var n=t.document.documentElement,e=q(t).on("dragstart.drag",ln,cn);"onselectstart"in
n?e.on("selectstart.drag",ln,cn):(n.__noselect=n.style.MozUserSelect,n.style.MozUserSelect="none")}function Wn(t,n){var e=t.document.documentElement,r=q(t).on("\
dragstart.drag",null);n&&(r.on("click.drag",ln,cn),setTimeout(function(){r.on("click.drag",null)},0)),"onselectstart"in e?r.on("selectstart.drag",null):(e.style.
MozUserSelect=e.__noselect,delete e.__noselect)}function Oi(t,{sourceEvent:n,subject:e,target:r,identifier:i,active:o,x:a,y:u,dx:s,dy:c,dispatch:l}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},
sourceEvent:{value:n,enumerable:!0,configurable:!0},subject:{value:e,enumerable:!0,configurable:!0},target:{value:r,enumerable:!0,configurable:!0},identifier:{value:i,
enumerable:!0,configurable:!0},active:{value:o,enumerable:!0,configurable:!0},x:{value:a,enumerable:!0,configurable:!0},y:{value:u,enumerable:!0,configurable:!0},
dx:{value:s,enumerable:!0,configurable:!0},dy:{value:c,enumerable:!0,configurable:!0},_:{value:l}})}Oi.prototype.on=function(){var t=this._.on.apply(this._,arguments);
return t===this._?this:t};function ht(t,n,e){t.prototype=n.prototype=e,e.constructor=t}function vt(t,n){var e=Object.create(t.prototype);for(var r in n)e[r]=n[r];return e}function tt(){}
var at=.7,ft=1/at,ct="\\s*([+-]?\\d+)\\s*",yt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",X="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Di=/^#([0-9a-f]{3,8})$/,
Ri=new RegExp(`^rgb\\(${ct},${ct},${ct}\\)$`),qi=new RegExp(`^rgb\\(${X},${X},${X}\\)$`),Bi=new RegExp(`^rgba\\(${ct},${ct},${ct},${yt}\\)$`),Pi=new RegExp(`^rg\
ba\\(${X},${X},${X},${yt}\\)$`),Li=new RegExp(`^hsl\\(${yt},${X},${X}\\)$`),Hi=new RegExp(`^hsla\\(${yt},${X},${X},${yt}\\)$`),Zn={aliceblue:15792383,antiquewhite:16444375,
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
assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:Jn,formatHex:Jn,formatHex8:Xi,formatHsl:Fi,formatRgb:jn,toString:jn});function Jn(){
return this.rgb().formatHex()}function Xi(){return this.rgb().formatHex8()}function Fi(){return se(this).formatHsl()}function jn(){return this.rgb().formatRgb()}
function ut(t){var n,e;return t=(t+"").trim().toLowerCase(),(n=Di.exec(t))?(e=n[1].length,n=parseInt(n[1],16),e===6?te(n):e===3?new I(n>>8&15|n>>4&240,n>>4&15|n&
240,(n&15)<<4|n&15,1):e===8?Dt(n>>24&255,n>>16&255,n>>8&255,(n&255)/255):e===4?Dt(n>>12&15|n>>8&240,n>>8&15|n>>4&240,n>>4&15|n&240,((n&15)<<4|n&15)/255):null):(n=
Ri.exec(t))?new I(n[1],n[2],n[3],1):(n=qi.exec(t))?new I(n[1]*255/100,n[2]*255/100,n[3]*255/100,1):(n=Bi.exec(t))?Dt(n[1],n[2],n[3],n[4]):(n=Pi.exec(t))?Dt(n[1]*
255/100,n[2]*255/100,n[3]*255/100,n[4]):(n=Li.exec(t))?re(n[1],n[2]/100,n[3]/100,1):(n=Hi.exec(t))?re(n[1],n[2]/100,n[3]/100,n[4]):Zn.hasOwnProperty(t)?te(Zn[t]):
t==="transparent"?new I(NaN,NaN,NaN,0):null}function te(t){return new I(t>>16&255,t>>8&255,t&255,1)}function Dt(t,n,e,r){return r<=0&&(t=n=e=NaN),new I(t,n,e,r)}
function gn(t){return t instanceof tt||(t=ut(t)),t?(t=t.rgb(),new I(t.r,t.g,t.b,t.opacity)):new I}function _t(t,n,e,r){return arguments.length===1?gn(t):new I(t,
n,e,r??1)}function I(t,n,e,r){this.r=+t,this.g=+n,this.b=+e,this.opacity=+r}ht(I,_t,vt(tt,{brighter(t){return t=t==null?ft:Math.pow(ft,t),new I(this.r*t,this.g*
t,this.b*t,this.opacity)},darker(t){return t=t==null?at:Math.pow(at,t),new I(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new I(it(
this.r),it(this.g),it(this.b),qt(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&
this.opacity<=1},hex:ne,formatHex:ne,formatHex8:Vi,formatRgb:ee,toString:ee}));function ne(){return`#${rt(this.r)}${rt(this.g)}${rt(this.b)}`}function Vi(){return`\
#${rt(this.r)}${rt(this.g)}${rt(this.b)}${rt((isNaN(this.opacity)?1:this.opacity)*255)}`}function ee(){let t=qt(this.opacity);return`${t===1?"rgb(":"rgba("}${it(
this.r)}, ${it(this.g)}, ${it(this.b)}${t===1?")":`, ${t})`}`}function qt(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function it(t){return Math.max(0,Math.min(
255,Math.round(t)||0))}function rt(t){return t=it(t),(t<16?"0":"")+t.toString(16)}function re(t,n,e,r){return r<=0?t=n=e=NaN:e<=0||e>=1?t=n=NaN:n<=0&&(t=NaN),new B(
t,n,e,r)}function se(t){if(t instanceof B)return new B(t.h,t.s,t.l,t.opacity);if(t instanceof tt||(t=ut(t)),!t)return new B;if(t instanceof B)return t;t=t.rgb();
var n=t.r/255,e=t.g/255,r=t.b/255,i=Math.min(n,e,r),o=Math.max(n,e,r),a=NaN,u=o-i,s=(o+i)/2;return u?(n===o?a=(e-r)/u+(e<r)*6:e===o?a=(r-n)/u+2:a=(n-e)/u+4,u/=s<
.5?o+i:2-o-i,a*=60):u=s>0&&s<1?0:a,new B(a,u,s,t.opacity)}function Pt(t,n,e,r){return arguments.length===1?se(t):new B(t,n,e,r??1)}function B(t,n,e,r){this.h=+t,
this.s=+n,this.l=+e,this.opacity=+r}ht(B,Pt,vt(tt,{brighter(t){return t=t==null?ft:Math.pow(ft,t),new B(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=
t==null?at:Math.pow(at,t),new B(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,n=isNaN(t)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?
e:1-e)*n,i=2*e-r;return new I(fn(t>=240?t-240:t+120,i,r),fn(t,i,r),fn(t<120?t+240:t-120,i,r),this.opacity)},clamp(){return new B(ie(this.h),Rt(this.s),Rt(this.l),
qt(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=qt(this.
opacity);return`${t===1?"hsl(":"hsla("}${ie(this.h)}, ${Rt(this.s)*100}%, ${Rt(this.l)*100}%${t===1?")":`, ${t})`}`}}));function ie(t){return t=(t||0)%360,t<0?t+
360:t}function Rt(t){return Math.max(0,Math.min(1,t||0))}function fn(t,n,e){return(t<60?n+(e-n)*t/60:t<180?e:t<240?n+(e-n)*(240-t)/60:n)*255}var ce=Math.PI/180,
le=180/Math.PI,Bt=18,fe=.96422,he=1,pe=.82521,de=4/29,lt=6/29,me=3*lt*lt,Yi=lt*lt*lt;function ge(t){if(t instanceof F)return new F(t.l,t.a,t.b,t.opacity);if(t instanceof
G)return we(t);t instanceof I||(t=gn(t));var n=mn(t.r),e=mn(t.g),r=mn(t.b),i=hn((.2225045*n+.7168786*e+.0606169*r)/he),o,a;return n===e&&e===r?o=a=i:(o=hn((.4360747*
n+.3850649*e+.1430804*r)/fe),a=hn((.0139322*n+.0971045*e+.7141733*r)/pe)),new F(116*i-16,500*(o-i),200*(i-a),t.opacity)}function ye(t,n,e,r){return arguments.length===1?ge(t):new F(t,n,e,r??1)}function F(t,n,e,r){this.l=+t,this.a=+n,this.b=+e,this.opacity=+r}ht(F,ye,vt(tt,{brighter(t){
return new F(this.l+Bt*(t??1),this.a,this.b,this.opacity)},darker(t){return new F(this.l-Bt*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,n=isNaN(
this.a)?t:t+this.a/500,e=isNaN(this.b)?t:t-this.b/200;return n=fe*pn(n),t=he*pn(t),e=pe*pn(e),new I(dn(3.1338561*n-1.6168667*t-.4906146*e),dn(-.9787684*n+1.9161415*
t+.033454*e),dn(.0719453*n-.2289914*t+1.4052427*e),this.opacity)}}));function hn(t){return t>Yi?Math.pow(t,1/3):t/me+de}function pn(t){return t>lt?t*t*t:me*(t-de)}
function dn(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function mn(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function Ui(t){
if(t instanceof G)return new G(t.h,t.c,t.l,t.opacity);if(t instanceof F||(t=ge(t)),t.a===0&&t.b===0)return new G(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var n=Math.
atan2(t.b,t.a)*le;return new G(n<0?n+360:n,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Lt(t,n,e,r){return arguments.length===1?Ui(t):new G(t,n,e,r??1)}function G(t,n,e,r){this.h=+t,this.c=+n,this.l=+e,this.opacity=+r}function we(t){if(isNaN(
t.h))return new F(t.l,0,0,t.opacity);var n=t.h*ce;return new F(t.l,Math.cos(n)*t.c,Math.sin(n)*t.c,t.opacity)}ht(G,Lt,vt(tt,{brighter(t){return new G(this.h,this.
c,this.l+Bt*(t??1),this.opacity)},darker(t){return new G(this.h,this.c,this.l-Bt*(t??1),this.opacity)},rgb(){return we(this).rgb()}}));var ve=-.14861,yn=1.78277,
wn=-.29227,Ht=-.90649,wt=1.97294,oe=wt*Ht,ae=wt*yn,ue=yn*wn-Ht*ve;function Ki(t){if(t instanceof ot)return new ot(t.h,t.s,t.l,t.opacity);t instanceof I||(t=gn(t));
var n=t.r/255,e=t.g/255,r=t.b/255,i=(ue*r+oe*n-ae*e)/(ue+oe-ae),o=r-i,a=(wt*(e-i)-wn*o)/Ht,u=Math.sqrt(a*a+o*o)/(wt*i*(1-i)),s=u?Math.atan2(a,o)*le-120:NaN;return new ot(
s<0?s+360:s,u,i,t.opacity)}function Xt(t,n,e,r){return arguments.length===1?Ki(t):new ot(t,n,e,r??1)}function ot(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=
+r}ht(ot,Xt,vt(tt,{brighter(t){return t=t==null?ft:Math.pow(ft,t),new ot(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?at:Math.pow(at,t),new ot(
this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*ce,n=+this.l,e=isNaN(this.s)?0:this.s*n*(1-n),r=Math.cos(t),i=Math.sin(t);return new I(
255*(n+e*(ve*r+yn*i)),255*(n+e*(wn*r+Ht*i)),255*(n+e*(wt*r)),this.opacity)}}));function be(t,n,e,r,i){var o=t*t,a=o*t;return((1-3*t+3*o-a)*n+(4-6*o+3*a)*e+(1+3*t+3*o-3*a)*r+a*i)/6}function Gi(t){var n=t.length-1;return function(e){var r=e<=
0?e=0:e>=1?(e=1,n-1):Math.floor(e*n),i=t[r],o=t[r+1],a=r>0?t[r-1]:2*i-o,u=r<n-1?t[r+2]:2*o-i;return be((e-r/n)*n,a,i,o,u)}}function Qi(t){var n=t.length;return function(e){
var r=Math.floor(((e%=1)<0?++e:e)*n),i=t[(r+n-1)%n],o=t[r%n],a=t[(r+1)%n],u=t[(r+2)%n];return be((e-r/n)*n,i,o,a,u)}}var bn=t=>()=>t;function Me(t,n){return function(e){
return t+e*n}}function Wi(t,n,e){return t=Math.pow(t,e),n=Math.pow(n,e)-t,e=1/e,function(r){return Math.pow(t+r*n,e)}}function Mn(t,n){var e=n-t;return e?Me(t,e>
180||e<-180?e-360*Math.round(e/360):e):bn(isNaN(t)?n:t)}function Zi(t){return(t=+t)==1?C:function(n,e){return e-n?Wi(n,e,t):bn(isNaN(n)?e:n)}}function C(t,n){var e=n-
t;return e?Me(t,e):bn(isNaN(t)?n:t)}var An=(function t(n){var e=Zi(n);function r(i,o){var a=e((i=_t(i)).r,(o=_t(o)).r),u=e(i.g,o.g),s=e(i.b,o.b),c=C(i.opacity,o.
opacity);return function(l){return i.r=a(l),i.g=u(l),i.b=s(l),i.opacity=c(l),i+""}}return r.gamma=t,r})(1);function Ae(t){return function(n){var e=n.length,r=new Array(
e),i=new Array(e),o=new Array(e),a,u;for(a=0;a<e;++a)u=_t(n[a]),r[a]=u.r||0,i[a]=u.g||0,o[a]=u.b||0;return r=t(r),i=t(i),o=t(o),u.opacity=1,function(s){return u.
r=r(s),u.g=i(s),u.b=o(s),u+""}}}var Ba=Ae(Gi),Pa=Ae(Qi);function Q(t,n){return t=+t,n=+n,function(e){return t*(1-e)+n*e}}var _n=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,vn=new RegExp(_n.source,"g");function Ji(t){return function(){return t}}function ji(t){return function(n){return t(
n)+""}}function Ne(t,n){var e=_n.lastIndex=vn.lastIndex=0,r,i,o,a=-1,u=[],s=[];for(t=t+"",n=n+"";(r=_n.exec(t))&&(i=vn.exec(n));)(o=i.index)>e&&(o=n.slice(e,o),
u[a]?u[a]+=o:u[++a]=o),(r=r[0])===(i=i[0])?u[a]?u[a]+=i:u[++a]=i:(u[++a]=null,s.push({i:a,x:Q(r,i)})),e=vn.lastIndex;return e<n.length&&(o=n.slice(e),u[a]?u[a]+=
o:u[++a]=o),u.length<2?s[0]?ji(s[0].x):Ji(n):(n=s.length,function(c){for(var l=0,p;l<n;++l)u[(p=s[l]).i]=p.x(c);return u.join("")})}var _e=180/Math.PI,xn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Ee(t,n,e,r,i,o){var a,u,s;return(a=Math.sqrt(t*t+n*n))&&(t/=a,n/=a),
(s=t*e+n*r)&&(e-=t*s,r-=n*s),(u=Math.sqrt(e*e+r*r))&&(e/=u,r/=u,s/=u),t*r<n*e&&(t=-t,n=-n,s=-s,a=-a),{translateX:i,translateY:o,rotate:Math.atan2(n,t)*_e,skewX:Math.
atan(s)*_e,scaleX:a,scaleY:u}}var Ft;function to(t){let n=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return n.isIdentity?xn:Ee(n.a,n.b,n.
c,n.d,n.e,n.f)}function no(t){return t==null||(Ft||(Ft=document.createElementNS("http://www.w3.org/2000/svg","g")),Ft.setAttribute("transform",t),!(t=Ft.transform.
baseVal.consolidate()))?xn:(t=t.matrix,Ee(t.a,t.b,t.c,t.d,t.e,t.f))}function Se(t,n,e,r){function i(c){return c.length?c.pop()+" ":""}function o(c,l,p,d,m,w){if(c!==
p||l!==d){var M=m.push("translate(",null,n,null,e);w.push({i:M-4,x:Q(c,p)},{i:M-2,x:Q(l,d)})}else(p||d)&&m.push("translate("+p+n+d+e)}function a(c,l,p,d){c!==l?
(c-l>180?l+=360:l-c>180&&(c+=360),d.push({i:p.push(i(p)+"rotate(",null,r)-2,x:Q(c,l)})):l&&p.push(i(p)+"rotate("+l+r)}function u(c,l,p,d){c!==l?d.push({i:p.push(
i(p)+"skewX(",null,r)-2,x:Q(c,l)}):l&&p.push(i(p)+"skewX("+l+r)}function s(c,l,p,d,m,w){if(c!==p||l!==d){var M=m.push(i(m)+"scale(",null,",",null,")");w.push({i:M-
4,x:Q(c,p)},{i:M-2,x:Q(l,d)})}else(p!==1||d!==1)&&m.push(i(m)+"scale("+p+","+d+")")}return function(c,l){var p=[],d=[];return c=t(c),l=t(l),o(c.translateX,c.translateY,
l.translateX,l.translateY,p,d),a(c.rotate,l.rotate,p,d),u(c.skewX,l.skewX,p,d),s(c.scaleX,c.scaleY,l.scaleX,l.scaleY,p,d),c=l=null,function(m){for(var w=-1,M=d.
length,N;++w<M;)p[(N=d[w]).i]=N.x(m);return p.join("")}}}var Ie=Se(to,"px, ","px)","deg)"),ke=Se(no,", ",")",")"),eo=1e-12;function xe(t){return((t=Math.exp(t))+
1/t)/2}function ro(t){return((t=Math.exp(t))-1/t)/2}function io(t){return((t=Math.exp(2*t))-1)/(t+1)}var Te=(function t(n,e,r){function i(o,a){var u=o[0],s=o[1],
c=o[2],l=a[0],p=a[1],d=a[2],m=l-u,w=p-s,M=m*m+w*w,N,v;if(M<eo)v=Math.log(d/c)/n,N=function(j){return[u+j*m,s+j*w,c*Math.exp(n*j*v)]};else{var S=Math.sqrt(M),k=(d*
d-c*c+r*M)/(2*c*e*S),L=(d*d-c*c-r*M)/(2*d*e*S),$=Math.log(Math.sqrt(k*k+1)-k),O=Math.log(Math.sqrt(L*L+1)-L);v=(O-$)/n,N=function(j){var kt=j*v,Tt=xe($),Ct=c/(e*
S)*(Tt*io(n*kt+$)-ro($));return[u+Ct*m,s+Ct*w,c*Tt/xe(n*kt+$)]}}return N.duration=Math.abs(v)*1e3*n/Math.SQRT2,N}return i.rho=function(o){var a=Math.max(.001,+o),
u=a*a,s=u*u;return t(a,u,s)},i})(Math.SQRT2,2,4);function Ce(t){return function(n,e){var r=t((n=Pt(n)).h,(e=Pt(e)).h),i=C(n.s,e.s),o=C(n.l,e.l),a=C(n.opacity,e.
opacity);return function(u){return n.h=r(u),n.s=i(u),n.l=o(u),n.opacity=a(u),n+""}}}var La=Ce(Mn),Ha=Ce(C);function ze(t){return function(n,e){var r=t((n=Lt(n)).h,(e=Lt(e)).h),i=C(n.c,e.c),o=C(n.l,e.l),a=C(n.opacity,e.opacity);return function(u){return n.h=r(u),n.c=i(
u),n.l=o(u),n.opacity=a(u),n+""}}}var Xa=ze(Mn),Fa=ze(C);function $e(t){return(function n(e){e=+e;function r(i,o){var a=t((i=Xt(i)).h,(o=Xt(o)).h),u=C(i.s,o.s),
s=C(i.l,o.l),c=C(i.opacity,o.opacity);return function(l){return i.h=a(l),i.s=u(l),i.l=s(Math.pow(l,e)),i.opacity=c(l),i+""}}return r.gamma=n,r})(1)}var Va=$e(Mn),
Ya=$e(C);var pt=0,bt=0,xt=0,De=1e3,Vt,Mt,Yt=0,st=0,Kt=0,At=typeof performance=="object"&&performance.now?performance:Date,Re=typeof window=="object"&&window.requestAnimationFrame?
window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function Gt(){return st||(Re(oo),st=At.now()+Kt)}function oo(){st=0}function Ut(){this._call=
this._time=this._next=null}Ut.prototype=En.prototype={constructor:Ut,restart:function(t,n,e){if(typeof t!="function")throw new TypeError("callback is not a func\
tion");e=(e==null?Gt():+e)+(n==null?0:+n),!this._next&&Mt!==this&&(Mt?Mt._next=this:Vt=this,Mt=this),this._call=t,this._time=e,Nn()},stop:function(){this._call&&
(this._call=null,this._time=1/0,Nn())}};function En(t,n,e){var r=new Ut;return r.restart(t,n,e),r}function ao(){Gt(),++pt;for(var t=Vt,n;t;)(n=st-t._time)>=0&&t.
_call.call(void 0,n),t=t._next;--pt}function Oe(){st=(Yt=At.now())+Kt,pt=bt=0;try{ao()}finally{pt=0,so(),st=0}}function uo(){var t=At.now(),n=t-Yt;n>De&&(Kt-=n,
Yt=t)}function so(){for(var t,n=Vt,e,r=1/0;n;)n._call?(r>n._time&&(r=n._time),t=n,n=n._next):(e=n._next,n._next=null,n=t?t._next=e:Vt=e);Mt=t,Nn(r)}function Nn(t){
if(!pt){bt&&(bt=clearTimeout(bt));var n=t-st;n>24?(t<1/0&&(bt=setTimeout(Oe,Math.ceil(t-At.now()-Kt)+1)),xt&&(xt=clearInterval(xt))):(xt||(Yt=At.now(),xt=setInterval(
uo,De)),pt=1,Re(Oe))}}function Sn(t,n,e){var r=new Ut;return n=n==null?0:+n,r.restart(i=>{r.stop(),t(i+n)},n,e),r}function Be(t){return((t*=2)<=1?t*t*t:(t-=2)*t*t+2)/2}var In=3,Ga=(function t(n){n=+n;function e(r){return Math.pow(r,n)}return e.exponent=t,e})(In),Qa=(function t(n){
n=+n;function e(r){return 1-Math.pow(1-r,n)}return e.exponent=t,e})(In),Wa=(function t(n){n=+n;function e(r){return((r*=2)<=1?Math.pow(r,n):2-Math.pow(2-r,n))/2}
return e.exponent=t,e})(In),co=Math.PI,Za=co/2;function Qt(t){return(Math.pow(2,-10*t)-.0009765625)*1.0009775171065494}var qe=4/11,Ja=6/11,ja=8/11,tu=3/4,nu=9/11,eu=10/11,ru=15/16,iu=21/22,ou=63/64,au=1/qe/qe;var kn=1.70158,uu=(function t(n){n=+n;function e(r){return(r=+r)*r*(n*(r-1)+r)}return e.overshoot=t,e})(kn),su=(function t(n){n=+n;function e(r){return--r*r*((r+
1)*n+r)+1}return e.overshoot=t,e})(kn),cu=(function t(n){n=+n;function e(r){return((r*=2)<1?r*r*((n+1)*r-n):(r-=2)*r*((n+1)*r+n)+2)/2}return e.overshoot=t,e})(kn),
dt=2*Math.PI,Tn=1,Cn=.3,lu=(function t(n,e){var r=Math.asin(1/(n=Math.max(1,n)))*(e/=dt);function i(o){return n*Qt(- --o)*Math.sin((r-o)/e)}return i.amplitude=function(o){
return t(o,e*dt)},i.period=function(o){return t(n,o)},i})(Tn,Cn),fu=(function t(n,e){var r=Math.asin(1/(n=Math.max(1,n)))*(e/=dt);function i(o){return 1-n*Qt(o=
+o)*Math.sin((o+r)/e)}return i.amplitude=function(o){return t(o,e*dt)},i.period=function(o){return t(n,o)},i})(Tn,Cn),hu=(function t(n,e){var r=Math.asin(1/(n=Math.
max(1,n)))*(e/=dt);function i(o){return((o=o*2-1)<0?n*Qt(-o)*Math.sin((r-o)/e):2-n*Qt(o)*Math.sin((r+o)/e))/2}return i.amplitude=function(o){return t(o,e*dt)},i.
period=function(o){return t(n,o)},i})(Tn,Cn);var lo=gt("start","end","cancel","interrupt"),fo=[],He=0,Pe=1,zn=2,Wt=3,Le=4,$n=5,Zt=6;function Jt(t,n,e,r,i,o){var a=t.__transition;if(!a)t.__transition={};else if(e in
a)return;ho(t,e,{name:n,index:r,group:i,on:lo,tween:fo,time:o.time,delay:o.delay,duration:o.duration,ease:o.ease,timer:null,state:He})}function On(t,n){var e=P(
t,n);if(e.state>He)throw new Error("too late; already scheduled");return e}function V(t,n){var e=P(t,n);if(e.state>Wt)throw new Error("too late; already running");
return e}function P(t,n){var e=t.__transition;if(!e||!(e=e[n]))throw new Error("transition not found");return e}function ho(t,n,e){var r=t.__transition,i;r[n]=e,
e.timer=En(o,0,e.time);function o(c){e.state=Pe,e.timer.restart(a,e.delay,e.time),e.delay<=c&&a(c-e.delay)}function a(c){var l,p,d,m;if(e.state!==Pe)return s();
for(l in r)if(m=r[l],m.name===e.name){if(m.state===Wt)return Sn(a);m.state===Le?(m.state=Zt,m.timer.stop(),m.on.call("interrupt",t,t.__data__,m.index,m.group),delete r[l]):
+l<n&&(m.state=Zt,m.timer.stop(),m.on.call("cancel",t,t.__data__,m.index,m.group),delete r[l])}if(Sn(function(){e.state===Wt&&(e.state=Le,e.timer.restart(u,e.delay,
e.time),u(c))}),e.state=zn,e.on.call("start",t,t.__data__,e.index,e.group),e.state===zn){for(e.state=Wt,i=new Array(d=e.tween.length),l=0,p=-1;l<d;++l)(m=e.tween[l].
value.call(t,t.__data__,e.index,e.group))&&(i[++p]=m);i.length=p+1}}function u(c){for(var l=c<e.duration?e.ease.call(null,c/e.duration):(e.timer.restart(s),e.state=
$n,1),p=-1,d=i.length;++p<d;)i[p].call(t,l);e.state===$n&&(e.on.call("end",t,t.__data__,e.index,e.group),s())}function s(){e.state=Zt,e.timer.stop(),delete r[n];
for(var c in r)return;delete t.__transition}}function Nt(t,n){var e=t.__transition,r,i,o=!0,a;if(e){n=n==null?null:n+"";for(a in e){if((r=e[a]).name!==n){o=!1;continue}
i=r.state>zn&&r.state<$n,r.state=Zt,r.timer.stop(),r.on.call(i?"interrupt":"cancel",t,t.__data__,r.index,r.group),delete e[a]}o&&delete t.__transition}}function po(t){
return this.each(function(){Nt(this,t)})}function mo(t,n){var e,r;return function(){var i=V(this,t),o=i.tween;if(o!==e){r=e=o;for(var a=0,u=r.length;a<u;++a)if(r[a].
name===n){r=r.slice(),r.splice(a,1);break}}i.tween=r}}function go(t,n,e){var r,i;if(typeof e!="function")throw new Error;return function(){var o=V(this,t),a=o.tween;
if(a!==r){i=(r=a).slice();for(var u={name:n,value:e},s=0,c=i.length;s<c;++s)if(i[s].name===n){i[s]=u;break}s===c&&i.push(u)}o.tween=i}}function yo(t,n){var e=this.
_id;if(t+="",arguments.length<2){for(var r=P(this.node(),e).tween,i=0,o=r.length,a;i<o;++i)if((a=r[i]).name===t)return a.value;return null}return this.each((n==
null?mo:go)(e,t,n))}function Dn(t,n,e){var r=t._id;return t.each(function(){var i=V(this,r);(i.value||(i.value={}))[n]=e.apply(this,arguments)}),function(i){return P(
i,r).value[n]}}function Xe(t,n){var e;return(typeof n=="number"?Q:n instanceof ut?An:(e=ut(n))?(n=e,An):Ne)(t,n)}function wo(t){return function(){this.removeAttribute(
t)}}function vo(t){return function(){this.removeAttributeNS(t.space,t.local)}}function _o(t,n,e){var r,i=e+"",o;return function(){var a=this.getAttribute(t);return a===
i?null:a===r?o:o=n(r=a,e)}}function xo(t,n,e){var r,i=e+"",o;return function(){var a=this.getAttributeNS(t.space,t.local);return a===i?null:a===r?o:o=n(r=a,e)}}
function bo(t,n,e){var r,i,o;return function(){var a,u=e(this),s;return u==null?void this.removeAttribute(t):(a=this.getAttribute(t),s=u+"",a===s?null:a===r&&s===
i?o:(i=s,o=n(r=a,u)))}}function Mo(t,n,e){var r,i,o;return function(){var a,u=e(this),s;return u==null?void this.removeAttributeNS(t.space,t.local):(a=this.getAttributeNS(
t.space,t.local),s=u+"",a===s?null:a===r&&s===i?o:(i=s,o=n(r=a,u)))}}function Ao(t,n){var e=mt(t),r=e==="transform"?ke:Xe;return this.attrTween(t,typeof n=="fun\
ction"?(e.local?Mo:bo)(e,r,Dn(this,"attr."+t,n)):n==null?(e.local?vo:wo)(e):(e.local?xo:_o)(e,r,n))}function No(t,n){return function(e){this.setAttribute(t,n.call(
this,e))}}function Eo(t,n){return function(e){this.setAttributeNS(t.space,t.local,n.call(this,e))}}function So(t,n){var e,r;function i(){var o=n.apply(this,arguments);
return o!==r&&(e=(r=o)&&Eo(t,o)),e}return i._value=n,i}function Io(t,n){var e,r;function i(){var o=n.apply(this,arguments);return o!==r&&(e=(r=o)&&No(t,o)),e}return i.
_value=n,i}function ko(t,n){var e="attr."+t;if(arguments.length<2)return(e=this.tween(e))&&e._value;if(n==null)return this.tween(e,null);if(typeof n!="function")
throw new Error;var r=mt(t);return this.tween(e,(r.local?So:Io)(r,n))}function To(t,n){return function(){On(this,t).delay=+n.apply(this,arguments)}}function Co(t,n){
return n=+n,function(){On(this,t).delay=n}}function zo(t){var n=this._id;return arguments.length?this.each((typeof t=="function"?To:Co)(n,t)):P(this.node(),n).delay}
function $o(t,n){return function(){V(this,t).duration=+n.apply(this,arguments)}}function Oo(t,n){return n=+n,function(){V(this,t).duration=n}}function Do(t){var n=this.
_id;return arguments.length?this.each((typeof t=="function"?$o:Oo)(n,t)):P(this.node(),n).duration}function Ro(t,n){if(typeof n!="function")throw new Error;return function(){
V(this,t).ease=n}}function qo(t){var n=this._id;return arguments.length?this.each(Ro(n,t)):P(this.node(),n).ease}function Bo(t,n){return function(){var e=n.apply(
this,arguments);if(typeof e!="function")throw new Error;V(this,t).ease=e}}function Po(t){if(typeof t!="function")throw new Error;return this.each(Bo(this._id,t))}
function Lo(t){typeof t!="function"&&(t=un(t));for(var n=this._groups,e=n.length,r=new Array(e),i=0;i<e;++i)for(var o=n[i],a=o.length,u=r[i]=[],s,c=0;c<a;++c)(s=
o[c])&&t.call(s,s.__data__,c,o)&&u.push(s);return new Z(r,this._parents,this._name,this._id)}function Ho(t){if(t._id!==this._id)throw new Error;for(var n=this._groups,
e=t._groups,r=n.length,i=e.length,o=Math.min(r,i),a=new Array(r),u=0;u<o;++u)for(var s=n[u],c=e[u],l=s.length,p=a[u]=new Array(l),d,m=0;m<l;++m)(d=s[m]||c[m])&&
(p[m]=d);for(;u<r;++u)a[u]=n[u];return new Z(a,this._parents,this._name,this._id)}function Xo(t){return(t+"").trim().split(/^|\s+/).every(function(n){var e=n.indexOf(
".");return e>=0&&(n=n.slice(0,e)),!n||n==="start"})}function Fo(t,n,e){var r,i,o=Xo(n)?On:V;return function(){var a=o(this,t),u=a.on;u!==r&&(i=(r=u).copy()).on(
n,e),a.on=i}}function Vo(t,n){var e=this._id;return arguments.length<2?P(this.node(),e).on.on(t):this.each(Fo(e,t,n))}function Yo(t){return function(){var n=this.
parentNode;for(var e in this.__transition)if(+e!==t)return;n&&n.removeChild(this)}}function Uo(){return this.on("end.remove",Yo(this._id))}function Ko(t){var n=this.
_name,e=this._id;typeof t!="function"&&(t=$t(t));for(var r=this._groups,i=r.length,o=new Array(i),a=0;a<i;++a)for(var u=r[a],s=u.length,c=o[a]=new Array(s),l,p,
d=0;d<s;++d)(l=u[d])&&(p=t.call(l,l.__data__,d,u))&&("__data__"in l&&(p.__data__=l.__data__),c[d]=p,Jt(c[d],n,e,d,c,P(l,e)));return new Z(o,this._parents,n,e)}function Go(t){
var n=this._name,e=this._id;typeof t!="function"&&(t=an(t));for(var r=this._groups,i=r.length,o=[],a=[],u=0;u<i;++u)for(var s=r[u],c=s.length,l,p=0;p<c;++p)if(l=
s[p]){for(var d=t.call(l,l.__data__,p,s),m,w=P(l,e),M=0,N=d.length;M<N;++M)(m=d[M])&&Jt(m,n,e,M,d,w);o.push(d),a.push(l)}return new Z(o,a,n,e)}var Qo=et.prototype.
constructor;function Wo(){return new Qo(this._groups,this._parents)}function Zo(t,n){var e,r,i;return function(){var o=nt(this,t),a=(this.style.removeProperty(t),
nt(this,t));return o===a?null:o===e&&a===r?i:i=n(e=o,r=a)}}function Fe(t){return function(){this.style.removeProperty(t)}}function Jo(t,n,e){var r,i=e+"",o;return function(){
var a=nt(this,t);return a===i?null:a===r?o:o=n(r=a,e)}}function jo(t,n,e){var r,i,o;return function(){var a=nt(this,t),u=e(this),s=u+"";return u==null&&(s=u=(this.
style.removeProperty(t),nt(this,t))),a===s?null:a===r&&s===i?o:(i=s,o=n(r=a,u))}}function ta(t,n){var e,r,i,o="style."+n,a="end."+o,u;return function(){var s=V(
this,t),c=s.on,l=s.value[o]==null?u||(u=Fe(n)):void 0;(c!==e||i!==l)&&(r=(e=c).copy()).on(a,i=l),s.on=r}}function na(t,n,e){var r=(t+="")=="transform"?Ie:Xe;return n==
null?this.styleTween(t,Zo(t,r)).on("end.style."+t,Fe(t)):typeof n=="function"?this.styleTween(t,jo(t,r,Dn(this,"style."+t,n))).each(ta(this._id,t)):this.styleTween(
t,Jo(t,r,n),e).on("end.style."+t,null)}function ea(t,n,e){return function(r){this.style.setProperty(t,n.call(this,r),e)}}function ra(t,n,e){var r,i;function o(){
var a=n.apply(this,arguments);return a!==i&&(r=(i=a)&&ea(t,a,e)),r}return o._value=n,o}function ia(t,n,e){var r="style."+(t+="");if(arguments.length<2)return(r=
this.tween(r))&&r._value;if(n==null)return this.tween(r,null);if(typeof n!="function")throw new Error;return this.tween(r,ra(t,n,e??""))}function oa(t){return function(){
this.textContent=t}}function aa(t){return function(){var n=t(this);this.textContent=n??""}}function ua(t){return this.tween("text",typeof t=="function"?aa(Dn(this,
"text",t)):oa(t==null?"":t+""))}function sa(t){return function(n){this.textContent=t.call(this,n)}}function ca(t){var n,e;function r(){var i=t.apply(this,arguments);
return i!==e&&(n=(e=i)&&sa(i)),n}return r._value=t,r}function la(t){var n="text";if(arguments.length<1)return(n=this.tween(n))&&n._value;if(t==null)return this.
tween(n,null);if(typeof t!="function")throw new Error;return this.tween(n,ca(t))}function fa(){for(var t=this._name,n=this._id,e=Ve(),r=this._groups,i=r.length,
o=0;o<i;++o)for(var a=r[o],u=a.length,s,c=0;c<u;++c)if(s=a[c]){var l=P(s,n);Jt(s,t,e,c,a,{time:l.time+l.delay+l.duration,delay:0,duration:l.duration,ease:l.ease})}
return new Z(r,this._parents,t,e)}function ha(){var t,n,e=this,r=e._id,i=e.size();return new Promise(function(o,a){var u={value:a},s={value:function(){--i===0&&
o()}};e.each(function(){var c=V(this,r),l=c.on;l!==t&&(n=(t=l).copy(),n._.cancel.push(u),n._.interrupt.push(u),n._.end.push(s)),c.on=n}),i===0&&o()})}var pa=0;function Z(t,n,e,r){
this._groups=t,this._parents=n,this._name=e,this._id=r}function da(t){return et().transition(t)}function Ve(){return++pa}var W=et.prototype;Z.prototype=da.prototype=
{constructor:Z,select:Ko,selectAll:Go,selectChild:W.selectChild,selectChildren:W.selectChildren,filter:Lo,merge:Ho,selection:Wo,transition:fa,call:W.call,nodes:W.
nodes,node:W.node,size:W.size,empty:W.empty,each:W.each,on:Vo,attr:Ao,attrTween:ko,style:na,styleTween:ia,text:ua,textTween:la,remove:Uo,tween:yo,delay:zo,duration:Do,
ease:qo,easeVarying:Po,end:ha,[Symbol.iterator]:W[Symbol.iterator]};var ma={time:null,delay:0,duration:250,ease:Be};function ga(t,n){for(var e;!(e=t.__transition)||
!(e=e[n]);)if(!(t=t.parentNode))throw new Error(`transition ${n} not found`);return e}function ya(t){var n,e;t instanceof Z?(n=t._id,t=t._name):(n=Ve(),(e=ma).time=
Gt(),t=t==null?null:t+"");for(var r=this._groups,i=r.length,o=0;o<i;++o)for(var a=r[o],u=a.length,s,c=0;c<u;++c)(s=a[c])&&Jt(s,t,n,c,a,e||ga(s,n));return new Z(
r,this._parents,t,n)}et.prototype.interrupt=po;et.prototype.transition=ya;var jt=t=>()=>t;function wa(t,{sourceEvent:n,target:e,transform:r,dispatch:i}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{
value:n,enumerable:!0,configurable:!0},target:{value:e,enumerable:!0,configurable:!0},transform:{value:r,enumerable:!0,configurable:!0},_:{value:i}})}function J(t,n,e){
this.k=t,this.x=n,this.y=e}J.prototype={constructor:J,scale:function(t){return t===1?this:new J(this.k*t,this.x,this.y)},translate:function(t,n){return t===0&n===
0?this:new J(this.k,this.x+this.k*t,this.y+this.k*n)},apply:function(t){return[t[0]*this.k+this.x,t[1]*this.k+this.y]},applyX:function(t){return t*this.k+this.x},
applyY:function(t){return t*this.k+this.y},invert:function(t){return[(t[0]-this.x)/this.k,(t[1]-this.y)/this.k]},invertX:function(t){return(t-this.x)/this.k},invertY:function(t){
return(t-this.y)/this.k},rescaleX:function(t){return t.copy().domain(t.range().map(this.invertX,this).map(t.invert,t))},rescaleY:function(t){return t.copy().domain(
t.range().map(this.invertY,this).map(t.invert,t))},toString:function(){return"translate("+this.x+","+this.y+") scale("+this.k+")"}};var St=new J(1,0,0);va.prototype=
J.prototype;function va(t){for(;!t.__zoom;)if(!(t=t.parentNode))return St;return t.__zoom}function Rn(t){t.stopImmediatePropagation()}function Et(t){t.preventDefault(),
t.stopImmediatePropagation()}function _a(t){return(!t.ctrlKey||t.type==="wheel")&&!t.button}function xa(){var t=this;return t instanceof SVGElement?(t=t.ownerSVGElement||
t,t.hasAttribute("viewBox")?(t=t.viewBox.baseVal,[[t.x,t.y],[t.x+t.width,t.y+t.height]]):[[0,0],[t.width.baseVal.value,t.height.baseVal.value]]):[[0,0],[t.clientWidth,
t.clientHeight]]}function Ye(){return this.__zoom||St}function ba(t){return-t.deltaY*(t.deltaMode===1?.05:t.deltaMode?1:.002)*(t.ctrlKey?10:1)}function Ma(){return navigator.
maxTouchPoints||"ontouchstart"in this}function Aa(t,n,e){var r=t.invertX(n[0][0])-e[0][0],i=t.invertX(n[1][0])-e[1][0],o=t.invertY(n[0][1])-e[0][1],a=t.invertY(
n[1][1])-e[1][1];return t.translate(i>r?(r+i)/2:Math.min(0,r)||Math.max(0,i),a>o?(o+a)/2:Math.min(0,o)||Math.max(0,a))}function Ue(){var t=_a,n=xa,e=Aa,r=ba,i=Ma,
o=[0,1/0],a=[[-1/0,-1/0],[1/0,1/0]],u=250,s=Te,c=gt("start","zoom","end"),l,p,d,m=500,w=150,M=0,N=10;function v(f){f.property("__zoom",Ye).on("wheel.zoom",kt,{passive:!1}).
on("mousedown.zoom",Tt).on("dblclick.zoom",Ct).filter(i).on("touchstart.zoom",Ke).on("touchmove.zoom",Ge).on("touchend.zoom touchcancel.zoom",Qe).style("-webkit\
-tap-highlight-color","rgba(0,0,0,0)")}v.transform=function(f,g,h,y){var _=f.selection?f.selection():f;_.property("__zoom",Ye),f!==_?$(f,g,h,y):_.interrupt().each(
function(){O(this,arguments).event(y).start().zoom(null,typeof g=="function"?g.apply(this,arguments):g).end()})},v.scaleBy=function(f,g,h,y){v.scaleTo(f,function(){
var _=this.__zoom.k,x=typeof g=="function"?g.apply(this,arguments):g;return _*x},h,y)},v.scaleTo=function(f,g,h,y){v.transform(f,function(){var _=n.apply(this,arguments),
x=this.__zoom,b=h==null?L(_):typeof h=="function"?h.apply(this,arguments):h,A=x.invert(b),E=typeof g=="function"?g.apply(this,arguments):g;return e(k(S(x,E),b,A),
_,a)},h,y)},v.translateBy=function(f,g,h,y){v.transform(f,function(){return e(this.__zoom.translate(typeof g=="function"?g.apply(this,arguments):g,typeof h=="fu\
nction"?h.apply(this,arguments):h),n.apply(this,arguments),a)},null,y)},v.translateTo=function(f,g,h,y,_){v.transform(f,function(){var x=n.apply(this,arguments),
b=this.__zoom,A=y==null?L(x):typeof y=="function"?y.apply(this,arguments):y;return e(St.translate(A[0],A[1]).scale(b.k).translate(typeof g=="function"?-g.apply(
this,arguments):-g,typeof h=="function"?-h.apply(this,arguments):-h),x,a)},y,_)};function S(f,g){return g=Math.max(o[0],Math.min(o[1],g)),g===f.k?f:new J(g,f.x,
f.y)}function k(f,g,h){var y=g[0]-h[0]*f.k,_=g[1]-h[1]*f.k;return y===f.x&&_===f.y?f:new J(f.k,y,_)}function L(f){return[(+f[0][0]+ +f[1][0])/2,(+f[0][1]+ +f[1][1])/
2]}function $(f,g,h,y){f.on("start.zoom",function(){O(this,arguments).event(y).start()}).on("interrupt.zoom end.zoom",function(){O(this,arguments).event(y).end()}).
tween("zoom",function(){var _=this,x=arguments,b=O(_,x).event(y),A=n.apply(_,x),E=h==null?L(A):typeof h=="function"?h.apply(_,x):h,H=Math.max(A[1][0]-A[0][0],A[1][1]-
A[0][1]),T=_.__zoom,D=typeof g=="function"?g.apply(_,x):g,Y=s(T.invert(E).concat(H/T.k),D.invert(E).concat(H/D.k));return function(R){if(R===1)R=D;else{var U=Y(
R),en=H/U[2];R=new J(en,E[0]-U[0]*en,E[1]-U[1]*en)}b.zoom(null,R)}})}function O(f,g,h){return!h&&f.__zooming||new j(f,g)}function j(f,g){this.that=f,this.args=g,
this.active=0,this.sourceEvent=null,this.extent=n.apply(f,g),this.taps=0}j.prototype={event:function(f){return f&&(this.sourceEvent=f),this},start:function(){return++this.
active===1&&(this.that.__zooming=this,this.emit("start")),this},zoom:function(f,g){return this.mouse&&f!=="mouse"&&(this.mouse[1]=g.invert(this.mouse[0])),this.
touch0&&f!=="touch"&&(this.touch0[1]=g.invert(this.touch0[0])),this.touch1&&f!=="touch"&&(this.touch1[1]=g.invert(this.touch1[0])),this.that.__zoom=g,this.emit(
"zoom"),this},end:function(){return--this.active===0&&(delete this.that.__zooming,this.emit("end")),this},emit:function(f){var g=q(this.that).datum();c.call(f,this.
that,new wa(f,{sourceEvent:this.sourceEvent,target:v,transform:this.that.__zoom,dispatch:c}),g)}};function kt(f,...g){if(!t.apply(this,arguments))return;var h=O(
this,g).event(f),y=this.__zoom,_=Math.max(o[0],Math.min(o[1],y.k*Math.pow(2,r.apply(this,arguments)))),x=K(f);if(h.wheel)(h.mouse[0][0]!==x[0]||h.mouse[0][1]!==
x[1])&&(h.mouse[1]=y.invert(h.mouse[0]=x)),clearTimeout(h.wheel);else{if(y.k===_)return;h.mouse=[x,y.invert(x)],Nt(this),h.start()}Et(f),h.wheel=setTimeout(b,w),
h.zoom("mouse",e(k(S(y,_),h.mouse[0],h.mouse[1]),h.extent,a));function b(){h.wheel=null,h.end()}}function Tt(f,...g){if(d||!t.apply(this,arguments))return;var h=f.
currentTarget,y=O(this,g,!0).event(f),_=q(f.view).on("mousemove.zoom",E,!0).on("mouseup.zoom",H,!0),x=K(f,h),b=f.clientX,A=f.clientY;Qn(f.view),Rn(f),y.mouse=[x,
this.__zoom.invert(x)],Nt(this),y.start();function E(T){if(Et(T),!y.moved){var D=T.clientX-b,Y=T.clientY-A;y.moved=D*D+Y*Y>M}y.event(T).zoom("mouse",e(k(y.that.
__zoom,y.mouse[0]=K(T,h),y.mouse[1]),y.extent,a))}function H(T){_.on("mousemove.zoom mouseup.zoom",null),Wn(T.view,y.moved),Et(T),y.event(T).end()}}function Ct(f,...g){
if(t.apply(this,arguments)){var h=this.__zoom,y=K(f.changedTouches?f.changedTouches[0]:f,this),_=h.invert(y),x=h.k*(f.shiftKey?.5:2),b=e(k(S(h,x),y,_),n.apply(this,
g),a);Et(f),u>0?q(this).transition().duration(u).call($,b,y,f):q(this).call(v.transform,b,y,f)}}function Ke(f,...g){if(t.apply(this,arguments)){var h=f.touches,
y=h.length,_=O(this,g,f.changedTouches.length===y).event(f),x,b,A,E;for(Rn(f),b=0;b<y;++b)A=h[b],E=K(A,this),E=[E,this.__zoom.invert(E),A.identifier],_.touch0?!_.
touch1&&_.touch0[2]!==E[2]&&(_.touch1=E,_.taps=0):(_.touch0=E,x=!0,_.taps=1+!!l);l&&(l=clearTimeout(l)),x&&(_.taps<2&&(p=E[0],l=setTimeout(function(){l=null},m)),
Nt(this),_.start())}}function Ge(f,...g){if(this.__zooming){var h=O(this,g).event(f),y=f.changedTouches,_=y.length,x,b,A,E;for(Et(f),x=0;x<_;++x)b=y[x],A=K(b,this),
h.touch0&&h.touch0[2]===b.identifier?h.touch0[0]=A:h.touch1&&h.touch1[2]===b.identifier&&(h.touch1[0]=A);if(b=h.that.__zoom,h.touch1){var H=h.touch0[0],T=h.touch0[1],
D=h.touch1[0],Y=h.touch1[1],R=(R=D[0]-H[0])*R+(R=D[1]-H[1])*R,U=(U=Y[0]-T[0])*U+(U=Y[1]-T[1])*U;b=S(b,Math.sqrt(R/U)),A=[(H[0]+D[0])/2,(H[1]+D[1])/2],E=[(T[0]+Y[0])/
2,(T[1]+Y[1])/2]}else if(h.touch0)A=h.touch0[0],E=h.touch0[1];else return;h.zoom("touch",e(k(b,A,E),h.extent,a))}}function Qe(f,...g){if(this.__zooming){var h=O(
this,g).event(f),y=f.changedTouches,_=y.length,x,b;for(Rn(f),d&&clearTimeout(d),d=setTimeout(function(){d=null},m),x=0;x<_;++x)b=y[x],h.touch0&&h.touch0[2]===b.
identifier?delete h.touch0:h.touch1&&h.touch1[2]===b.identifier&&delete h.touch1;if(h.touch1&&!h.touch0&&(h.touch0=h.touch1,delete h.touch1),h.touch0)h.touch0[1]=
this.__zoom.invert(h.touch0[0]);else if(h.end(),h.taps===2&&(b=K(b,this),Math.hypot(p[0]-b[0],p[1]-b[1])<N)){var A=q(this).on("dblclick.zoom");A&&A.apply(this,arguments)}}}
return v.wheelDelta=function(f){return arguments.length?(r=typeof f=="function"?f:jt(+f),v):r},v.filter=function(f){return arguments.length?(t=typeof f=="functi\
on"?f:jt(!!f),v):t},v.touchable=function(f){return arguments.length?(i=typeof f=="function"?f:jt(!!f),v):i},v.extent=function(f){return arguments.length?(n=typeof f==
"function"?f:jt([[+f[0][0],+f[0][1]],[+f[1][0],+f[1][1]]]),v):n},v.scaleExtent=function(f){return arguments.length?(o[0]=+f[0],o[1]=+f[1],v):[o[0],o[1]]},v.translateExtent=
function(f){return arguments.length?(a[0][0]=+f[0][0],a[1][0]=+f[1][0],a[0][1]=+f[0][1],a[1][1]=+f[1][1],v):[[a[0][0],a[0][1]],[a[1][0],a[1][1]]]},v.constrain=function(f){
return arguments.length?(e=f,v):e},v.duration=function(f){return arguments.length?(u=+f,v):u},v.interpolate=function(f){return arguments.length?(s=f,v):s},v.on=
function(){var f=c.on.apply(c,arguments);return f===c?v:f},v.clickDistance=function(f){return arguments.length?(M=(f=+f)*f,v):Math.sqrt(M)},v.tapDistance=function(f){
return arguments.length?(N=+f,v):N},v}var Na=24,It=1.6,tn=60,Ea=matchMedia("(prefers-color-scheme: dark)"),nn=(t,n,e)=>{let r=Object.assign(document.createElement("button"),{type:"button",textContent:t});
return n&&r.setAttribute("aria-label",n),r.addEventListener("click",e),r};async function Sa(t){if(!t.dataset.move)return t.querySelector("svg");let n=t.dataset.
move.includes("?")?"&":"?",e=await fetch(`${t.dataset.move}${Ea.matches?`${n}theme=dark`:""}`);if(!e.ok)return null;let r=new DOMParser().parseFromString(await e.
text(),"image/svg+xml").documentElement;return r.localName!=="svg"?null:document.importNode(r,!0)}function Ia(t){let n=[...t.querySelectorAll("[data-id]")],e=[...t.
querySelectorAll("text")].filter(r=>!r.closest("[data-id]"));return[...n.map(r=>{let{x:i,y:o,width:a,height:u}=r.getBBox();return[r,i+a/2,o+u/2]}),...e.map(r=>[
r,Number(r.getAttribute("x")),Number(r.getAttribute("y"))])]}function ka(t){let n=document.createElementNS("http://www.w3.org/2000/svg","a");n.setAttribute("hre\
f",`/entity/${encodeURIComponent(t.dataset.id)}`),n.setAttribute("tabindex","-1"),n.append(...t.childNodes),t.append(n)}async function Ta(t){let n=await Sa(t).catch(
()=>null);if(!n)return;n.isConnected||t.replaceChildren(n);let e=t.dataset.axis==="x",r=document.createElementNS("http://www.w3.org/2000/svg","g");r.append(...n.
childNodes),n.append(r);let i=t.dataset.only?new Set(JSON.parse(t.dataset.only)):null;for(let w of r.querySelectorAll("[data-id]"))ka(w),i&&!i.has(w.dataset.id)&&
w.setAttribute("opacity",".18");for(let w of r.querySelectorAll("path"))w.closest("[data-id]")||w.setAttribute("vector-effect","non-scaling-stroke");let{width:o,
height:a}=n.viewBox.baseVal,u=Ia(r),s=({transform:{x:w,y:M,k:N}})=>{r.setAttribute("transform",e?`translate(${w} 0) scale(${N} 1)`:`translate(${w} ${M}) scale(${N}\
)`);for(let[v,S,k]of u)v.setAttribute("transform",e?`translate(${S} 0) scale(${1/N} 1) translate(${-S} 0)`:`translate(${S} ${k}) scale(${1/N}) translate(${-S} ${-k}\
)`);t.dataset.zoomed=String(N>1),t.dispatchEvent(new CustomEvent("moved",{detail:{from:-w/N/o,to:(o-w)/N/o}}))},c=Ue().scaleExtent([1,Na]).extent([[0,0],[o,a]]).
translateExtent([[0,0],[o,a]]).filter(w=>w.type==="wheel"?w.ctrlKey||document.activeElement===n:w.touches?w.touches.length>1||t.dataset.zoomed==="true":!w.button&&
!w.ctrlKey).on("zoom",s),l=q(n).call(c).on("dblclick.zoom",null),p=w=>l.call(c.scaleBy,w),d=()=>l.call(c.transform,St);n.setAttribute("tabindex","0"),n.setAttribute(
"role","group"),n.addEventListener("keydown",w=>{let M={"+":()=>p(It),"=":()=>p(It),"-":()=>p(1/It),0:d,ArrowLeft:()=>l.call(c.translateBy,tn,0),ArrowRight:()=>l.
call(c.translateBy,-tn,0),ArrowUp:()=>l.call(c.translateBy,0,tn),ArrowDown:()=>l.call(c.translateBy,0,-tn)}[w.key];!M||w.key.startsWith("Arrow")&&t.dataset.zoomed!==
"true"||(w.preventDefault(),M())});let m=Object.assign(document.createElement("p"),{className:"moving screen"});m.append(nn("+","Closer",()=>p(It)),nn("−","Fu\
rther away",()=>p(1/It)),nn("Whole","The whole drawing",d)," Drag it, or use + − 0 and the arrow keys once it has the focus."),e&&Ca(t,m),t.before(m),t.dataset.
ready="yes"}function Ca(t,n){let e=Date.parse(t.dataset.first),r=Date.parse(t.dataset.last),i=document.getElementById(t.dataset.form),o=["",""],a=nn("List these\
 days","",()=>{[i.elements.since.value,i.elements.until.value]=o,i.requestSubmit()});t.addEventListener("moved",({detail:u})=>{o=[u.from,u.to].map(s=>new Date(e+
s*(r-e)).toISOString().slice(0,10)),a.textContent=`List ${o.join(" to ")}`}),n.append(" ",a)}document.querySelectorAll("[data-move]").forEach(Ta);})();
