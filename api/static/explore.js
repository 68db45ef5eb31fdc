// Built by `make client` from api/client/src/explore.js; libraries: LICENSES.txt. sources 2d733546f6a4653859f6a0acc28871f4c36772e910b66dd7c6f76ef0028ae9d0 code b12249800df557ae71b2584f4c31594a290f222a77b37dce3483e0d94b8c2e05
(()=>{var I=JSON.parse(document.getElementById("explore-data").textContent),D=new Map,X=new Map,an=new Map,er=new Map,po=new Set,ze=new Map,ma=null,yt=async t=>{let e=await fetch(
t),n=await e.json();if(!e.ok)throw new Error(n.detail??`the server answered ${e.status}`);return n},mo=t=>{for(let e of t.names)D.set(e.id,e),an.set(e.id,e),po.
add(e.id);for(let e of t.others)an.has(e.id)||an.set(e.id,e);for(let e of t.lines){if(X.has(e.id))continue;let n=e.claims.filter(r=>r.live);e.live=n,e.known=n.reduce(
(r,o)=>!r||o.known<r?o.known:r,""),e.publishers=[...new Set(n.map(r=>r.publisher))],e.private=n.length>0&&n.every(r=>r.mark),e.link=e.id.slice(0,-e.side.length-
1),X.set(e.id,e);for(let r of[e.from,e.to])er.set(r,[...er.get(r)??[],e])}return I.version=t.version,t},ne=async t=>{let e=[...new Set(t)].filter(r=>!po.has(r)),
n=[];for(let r=0;r<e.length;r+=I.batch){let o=e.slice(r,r+I.batch),i=new URLSearchParams(o.map(s=>["id",s]));n.push(...mo(await yt(`/api/explore?${i}`)).unknown)}
return n},go=async t=>{let e=mo(await yt(`/api/explore?strongest=${t}`));return{ids:e.names.map(n=>n.id),total:e.total}},wo=async t=>{let[e,n]=t.split("?"),r=await yt(
`/api/pictures/${encodeURIComponent(e)}.json${n?`?${n}`:""}`);return{title:r.title,ids:r.nodes.map(o=>o.id)}},yo=async t=>(ze.has(t)||(ze.set(t,yt(`/api/explore\
/loss?${new URLSearchParams({publisher:t})}`)),ze.get(t).catch(()=>ze.delete(t))),ze.get(t)),xo=async()=>ma??=await yt("/api/pictures/map.json"),At=t=>er.get(t)??
[],xt=(t,e)=>t.from===e?t.to:t.from,rt=t=>an.get(t)?.name??t,Zt=(t,e,n="")=>{let r=new Map;for(let i of At(t)){let s=xt(i,t);e.has(s)||(n?i.type!==n:I.placed.includes(
i.type))||r.set(s,[...r.get(s)??[],i])}let o=i=>i.reduce((s,a)=>s+a.score+(a.side==="denies"?1:0),0);return[...r].sort((i,s)=>o(s[1])-o(i[1])||(i[0]<s[0]?-1:1))};var O=t=>document.getElementById(t),w=(t,e={},...n)=>{let r=document.createElement(t);for(let[o,i]of Object.entries(e))o.startsWith("on")?r.addEventListener(o.slice(
2),i):i===!0?r.setAttribute(o,""):i!==!1&&i!==void 0&&i!==null&&r.setAttribute(o,i);return r.append(...n.filter(o=>o!=null&&o!=="")),r},C=(t,e,n={})=>w("button",
{type:"button",onclick:e,...n},t),U=t=>w("bdi",{},t),T=(t,e)=>`${t.toLocaleString("en")} ${e}${t===1?"":"s"}`,et=t=>{t&&(O("said").textContent=t)},ga=["Jan","Fe\
b","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Ft=t=>{let[e,n,r]=t.split("-");return[r&&Number(r),n&&ga[n-1],e].filter(Boolean).join(" ")},Et=t=>t.
charAt(0).toUpperCase()+t.slice(1),pt=(t,...e)=>{let n=O("dialog");n.replaceChildren(w("h2",{id:"dialog-title"},t),...e,w("p",{class:"end"},C("Close",()=>n.close()))),
n.open||n.showModal()},nt=()=>O("dialog").close();function wa(t){let e=+this._x.call(null,t),n=+this._y.call(null,t);return bo(this.cover(e,n),e,n,t)}function bo(t,e,n,r){if(isNaN(e)||isNaN(n))return t;var o,i=t.
_root,s={data:r},a=t._x0,l=t._y0,c=t._x1,u=t._y1,h,f,d,m,p,g,y,x;if(!i)return t._root=s,t;for(;i.length;)if((p=e>=(h=(a+c)/2))?a=h:c=h,(g=n>=(f=(l+u)/2))?l=f:u=
f,o=i,!(i=i[y=g<<1|p]))return o[y]=s,t;if(d=+t._x.call(null,i.data),m=+t._y.call(null,i.data),e===d&&n===m)return s.next=i,o?o[y]=s:t._root=s,t;do o=o?o[y]=new Array(
4):t._root=new Array(4),(p=e>=(h=(a+c)/2))?a=h:c=h,(g=n>=(f=(l+u)/2))?l=f:u=f;while((y=g<<1|p)===(x=(m>=f)<<1|d>=h));return o[x]=i,o[y]=s,t}function ya(t){Array.
isArray(t)||(t=Array.from(t));let e=t.length,n=new Float64Array(e),r=new Float64Array(e),o=1/0,i=o,s=-o,a=s;for(let l=0,c,u,h;l<e;++l){if(isNaN(u=+this._x.call(
null,c=t[l]))||isNaN(h=+this._y.call(null,c))){n[l]=NaN;continue}n[l]=u,r[l]=h,u<o&&(o=u),u>s&&(s=u),h<i&&(i=h),h>a&&(a=h)}if(o>s||i>a)return this;this.cover(o,
i).cover(s,a);for(let l=0;l<e;++l)bo(this,n[l],r[l],t[l]);return this}function xa(t,e){if(isNaN(t=+t)||isNaN(e=+e))return this;var n=this._x0,r=this._y0,o=this.
_x1,i=this._y1;if(isNaN(n))o=(n=Math.floor(t))+1,i=(r=Math.floor(e))+1;else{for(var s=o-n||1,a=this._root,l,c;n>t||t>=o||r>e||e>=i;)switch(c=(e<r)<<1|t<n,l=new Array(
4),l[c]=a,a=l,s*=2,c){case 0:o=n+s,i=r+s;break;case 1:n=o-s,i=r+s;break;case 2:o=n+s,r=i-s;break;case 3:n=o-s,r=i-s;break}this._root&&this._root.length&&(this._root=
a)}return this._x0=n,this._y0=r,this._x1=o,this._y1=i,this}function va(){var t=[];return this.visit(function(e){if(!e.length)do t.push(e.data);while(e=e.next)}),
t}function ba(t){return arguments.length?this.cover(+t[0][0],+t[0][1]).cover(+t[1][0],+t[1][1]):isNaN(this._x0)?void 0:[[this._x0,this._y0],[this._x1,this._y1]]}
function ot(t,e,n,r,o){this.node=t,this.x0=e,this.y0=n,this.x1=r,this.y1=o}function _a(t,e,n){var r,o=this._x0,i=this._y0,s,a,l,c,u=this._x1,h=this._y1,f=[],d=this.
_root,m,p;for(d&&f.push(new ot(d,o,i,u,h)),n==null?n=1/0:(o=t-n,i=e-n,u=t+n,h=e+n,n*=n);m=f.pop();)if(!(!(d=m.node)||(s=m.x0)>u||(a=m.y0)>h||(l=m.x1)<o||(c=m.y1)<
i))if(d.length){var g=(s+l)/2,y=(a+c)/2;f.push(new ot(d[3],g,y,l,c),new ot(d[2],s,y,g,c),new ot(d[1],g,a,l,y),new ot(d[0],s,a,g,y)),(p=(e>=y)<<1|t>=g)&&(m=f[f.length-
1],f[f.length-1]=f[f.length-1-p],f[f.length-1-p]=m)}else{var x=t-+this._x.call(null,d.data),$=e-+this._y.call(null,d.data),_=x*x+$*$;if(_<n){var N=Math.sqrt(n=_);
o=t-N,i=e-N,u=t+N,h=e+N,r=d.data}}return r}function ka(t){if(isNaN(u=+this._x.call(null,t))||isNaN(h=+this._y.call(null,t)))return this;var e,n=this._root,r,o,i,
s=this._x0,a=this._y0,l=this._x1,c=this._y1,u,h,f,d,m,p,g,y;if(!n)return this;if(n.length)for(;;){if((m=u>=(f=(s+l)/2))?s=f:l=f,(p=h>=(d=(a+c)/2))?a=d:c=d,e=n,!(n=
n[g=p<<1|m]))return this;if(!n.length)break;(e[g+1&3]||e[g+2&3]||e[g+3&3])&&(r=e,y=g)}for(;n.data!==t;)if(o=n,!(n=n.next))return this;return(i=n.next)&&delete n.
next,o?(i?o.next=i:delete o.next,this):e?(i?e[g]=i:delete e[g],(n=e[0]||e[1]||e[2]||e[3])&&n===(e[3]||e[2]||e[1]||e[0])&&!n.length&&(r?r[y]=n:this._root=n),this):
(this._root=i,this)}function Ma(t){for(var e=0,n=t.length;e<n;++e)this.remove(t[e]);return this}function $a(){return this._root}function Sa(){var t=0;return this.
visit(function(e){if(!e.length)do++t;while(e=e.next)}),t}function Na(t){var e=[],n,r=this._root,o,i,s,a,l;for(r&&e.push(new ot(r,this._x0,this._y0,this._x1,this.
_y1));n=e.pop();)if(!t(r=n.node,i=n.x0,s=n.y0,a=n.x1,l=n.y1)&&r.length){var c=(i+a)/2,u=(s+l)/2;(o=r[3])&&e.push(new ot(o,c,u,a,l)),(o=r[2])&&e.push(new ot(o,i,
u,c,l)),(o=r[1])&&e.push(new ot(o,c,s,a,u)),(o=r[0])&&e.push(new ot(o,i,s,c,u))}return this}function Aa(t){var e=[],n=[],r;for(this._root&&e.push(new ot(this._root,
this._x0,this._y0,this._x1,this._y1));r=e.pop();){var o=r.node;if(o.length){var i,s=r.x0,a=r.y0,l=r.x1,c=r.y1,u=(s+l)/2,h=(a+c)/2;(i=o[0])&&e.push(new ot(i,s,a,
u,h)),(i=o[1])&&e.push(new ot(i,u,a,l,h)),(i=o[2])&&e.push(new ot(i,s,h,u,c)),(i=o[3])&&e.push(new ot(i,u,h,l,c))}n.push(r)}for(;r=n.pop();)t(r.node,r.x0,r.y0,r.
x1,r.y1);return this}function Ea(t){return t[0]}function Oa(t){return arguments.length?(this._x=t,this):this._x}function Ca(t){return t[1]}function Ia(t){return arguments.
length?(this._y=t,this):this._y}function ln(t,e,n){var r=new nr(e??Ea,n??Ca,NaN,NaN,NaN,NaN);return t==null?r:r.addAll(t)}function nr(t,e,n,r,o,i){this._x=t,this.
_y=e,this._x0=n,this._y0=r,this._x1=o,this._y1=i,this._root=void 0}function vo(t){for(var e={data:t.data},n=e;t=t.next;)n=n.next={data:t.data};return e}var it=ln.
prototype=nr.prototype;it.copy=function(){var t=new nr(this._x,this._y,this._x0,this._y0,this._x1,this._y1),e=this._root,n,r;if(!e)return t;if(!e.length)return t.
_root=vo(e),t;for(n=[{source:e,target:t._root=new Array(4)}];e=n.pop();)for(var o=0;o<4;++o)(r=e.source[o])&&(r.length?n.push({source:r,target:e.target[o]=new Array(
4)}):e.target[o]=vo(r));return t};it.add=wa;it.addAll=ya;it.cover=xa;it.data=va;it.extent=ba;it.find=_a;it.remove=ka;it.removeAll=Ma;it.root=$a;it.size=Sa;it.visit=
Na;it.visitAfter=Aa;it.x=Oa;it.y=Ia;var Ta={value:()=>{}};function re(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.test(r))throw new Error("illegal typ\
e: "+r);n[r]=[]}return new cn(n)}function cn(t){this._=t}function za(t,e){return t.trim().split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.
slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))throw new Error("unknown type: "+n);return{type:n,name:r}})}cn.prototype=re.prototype={constructor:cn,on:function(t,e){
var n=this._,r=za(t+"",n),o,i=-1,s=r.length;if(arguments.length<2){for(;++i<s;)if((o=(t=r[i]).type)&&(o=La(n[o],t.name)))return o;return}if(e!=null&&typeof e!="\
function")throw new Error("invalid callback: "+e);for(;++i<s;)if(o=(t=r[i]).type)n[o]=_o(n[o],t.name,e);else if(e==null)for(o in n)n[o]=_o(n[o],t.name,null);return this},
copy:function(){var t={},e=this._;for(var n in e)t[n]=e[n].slice();return new cn(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,
i;r<o;++r)n[r]=arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(i=this._[t],r=0,o=i.length;r<o;++r)i[r].value.apply(e,n)},apply:function(t,e,n){
if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this._[t],o=0,i=r.length;o<i;++o)r[o].value.apply(e,n)}};function La(t,e){for(var n=0,
r=t.length,o;n<r;++n)if((o=t[n]).name===e)return o.value}function _o(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=Ta,t=t.slice(0,r).concat(t.slice(
r+1));break}return n!=null&&t.push({name:e,value:n}),t}var ye=0,De=0,Le=0,Mo=1e3,un,Re,fn=0,oe=0,pn=0,Pe=typeof performance=="object"&&performance.now?performance:Date,$o=typeof window=="object"&&window.requestAnimationFrame?
window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function dn(){return oe||($o(Da),oe=Pe.now()+pn)}function Da(){oe=0}function hn(){this._call=
this._time=this._next=null}hn.prototype=Be.prototype={constructor:hn,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a func\
tion");n=(n==null?dn():+n)+(e==null?0:+e),!this._next&&Re!==this&&(Re?Re._next=this:un=this,Re=this),this._call=t,this._time=n,rr()},stop:function(){this._call&&
(this._call=null,this._time=1/0,rr())}};function Be(t,e,n){var r=new hn;return r.restart(t,e,n),r}function Ra(){dn(),++ye;for(var t=un,e;t;)(e=oe-t._time)>=0&&t.
_call.call(void 0,e),t=t._next;--ye}function ko(){oe=(fn=Pe.now())+pn,ye=De=0;try{Ra()}finally{ye=0,Ba(),oe=0}}function Pa(){var t=Pe.now(),e=t-fn;e>Mo&&(pn-=e,
fn=t)}function Ba(){for(var t,e=un,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:un=n);Re=t,rr(r)}function rr(t){
if(!ye){De&&(De=clearTimeout(De));var e=t-oe;e>24?(t<1/0&&(De=setTimeout(ko,Math.ceil(t-Pe.now()-pn)+1)),Le&&(Le=clearInterval(Le))):(Le||(fn=Pe.now(),Le=setInterval(
Pa,Mo)),ye=1,$o(ko))}}function or(t,e,n){var r=new hn;return e=e==null?0:+e,r.restart(o=>{r.stop(),t(o+e)},e,n),r}function st(t){return function(){return t}}function Qt(t){return(t()-.5)*1e-6}function qa(t){return t.x+t.vx}function Fa(t){return t.y+t.vy}function Ao(t){var e,
n,r,o=1,i=1;typeof t!="function"&&(t=st(t==null?1:+t));function s(){for(var c,u=e.length,h,f,d,m,p,g,y=0;y<i;++y)for(h=ln(e,qa,Fa).visitAfter(a),c=0;c<u;++c)f=e[c],
p=n[f.index],g=p*p,d=f.x+f.vx,m=f.y+f.vy,h.visit(x);function x($,_,N,z,q){var F=$.data,Z=$.r,H=p+Z;if(F){if(F.index>f.index){var ut=d-F.x-F.vx,St=m-F.y-F.vy,mt=ut*
ut+St*St;mt<H*H&&(ut===0&&(ut=Qt(r),mt+=ut*ut),St===0&&(St=Qt(r),mt+=St*St),mt=(H-(mt=Math.sqrt(mt)))/mt*o,f.vx+=(ut*=mt)*(H=(Z*=Z)/(g+Z)),f.vy+=(St*=mt)*H,F.vx-=
ut*(H=1-H),F.vy-=St*H)}return}return _>d+H||z<d-H||N>m+H||q<m-H}}function a(c){if(c.data)return c.r=n[c.data.index];for(var u=c.r=0;u<4;++u)c[u]&&c[u].r>c.r&&(c.
r=c[u].r)}function l(){if(e){var c,u=e.length,h;for(n=new Array(u),c=0;c<u;++c)h=e[c],n[h.index]=+t(h,c,e)}}return s.initialize=function(c,u){e=c,r=u,l()},s.iterations=
function(c){return arguments.length?(i=+c,s):i},s.strength=function(c){return arguments.length?(o=+c,s):o},s.radius=function(c){return arguments.length?(t=typeof c==
"function"?c:st(+c),l(),s):t},s}function Ha(t){return t.index}function So(t,e){var n=t.get(e);if(!n)throw new Error("node not found: "+e);return n}function Eo(t){
var e=Ha,n=h,r,o=st(30),i,s,a,l,c,u=1;t==null&&(t=[]);function h(g){return 1/Math.min(a[g.source.index],a[g.target.index])}function f(g){for(var y=0,x=t.length;y<
u;++y)for(var $=0,_,N,z,q,F,Z,H;$<x;++$)_=t[$],N=_.source,z=_.target,q=z.x+z.vx-N.x-N.vx||Qt(c),F=z.y+z.vy-N.y-N.vy||Qt(c),Z=Math.sqrt(q*q+F*F),Z=(Z-i[$])/Z*g*r[$],
q*=Z,F*=Z,z.vx-=q*(H=l[$]),z.vy-=F*H,N.vx+=q*(H=1-H),N.vy+=F*H}function d(){if(s){var g,y=s.length,x=t.length,$=new Map(s.map((N,z)=>[e(N,z,s),N])),_;for(g=0,a=
new Array(y);g<x;++g)_=t[g],_.index=g,typeof _.source!="object"&&(_.source=So($,_.source)),typeof _.target!="object"&&(_.target=So($,_.target)),a[_.source.index]=
(a[_.source.index]||0)+1,a[_.target.index]=(a[_.target.index]||0)+1;for(g=0,l=new Array(x);g<x;++g)_=t[g],l[g]=a[_.source.index]/(a[_.source.index]+a[_.target.index]);
r=new Array(x),m(),i=new Array(x),p()}}function m(){if(s)for(var g=0,y=t.length;g<y;++g)r[g]=+n(t[g],g,t)}function p(){if(s)for(var g=0,y=t.length;g<y;++g)i[g]=
+o(t[g],g,t)}return f.initialize=function(g,y){s=g,c=y,d()},f.links=function(g){return arguments.length?(t=g,d(),f):t},f.id=function(g){return arguments.length?
(e=g,f):e},f.iterations=function(g){return arguments.length?(u=+g,f):u},f.strength=function(g){return arguments.length?(n=typeof g=="function"?g:st(+g),m(),f):n},
f.distance=function(g){return arguments.length?(o=typeof g=="function"?g:st(+g),p(),f):o},f}var Wa=1664525,Ua=1013904223,No=4294967296;function Va(){let t=1;return()=>(t=
(Wa*t+Ua)%No)/No}function Xa(t){return t.x}function Ya(t){return t.y}var Ka=10,Ja=Math.PI*(3-Math.sqrt(5));function Oo(t){var e,n=1,r=.001,o=1-Math.pow(r,1/300),
i=0,s=.6,a=new Map,l=Be(h),c=re("tick","end"),u=Va();t==null&&(t=[]);function h(){f(),c.call("tick",e),n<r&&(l.stop(),c.call("end",e))}function f(p){var g,y=t.length,
x;p===void 0&&(p=1);for(var $=0;$<p;++$)for(n+=(i-n)*o,a.forEach(function(_){_(n)}),g=0;g<y;++g)x=t[g],x.fx==null?x.x+=x.vx*=s:(x.x=x.fx,x.vx=0),x.fy==null?x.y+=
x.vy*=s:(x.y=x.fy,x.vy=0);return e}function d(){for(var p=0,g=t.length,y;p<g;++p){if(y=t[p],y.index=p,y.fx!=null&&(y.x=y.fx),y.fy!=null&&(y.y=y.fy),isNaN(y.x)||
isNaN(y.y)){var x=Ka*Math.sqrt(.5+p),$=p*Ja;y.x=x*Math.cos($),y.y=x*Math.sin($)}(isNaN(y.vx)||isNaN(y.vy))&&(y.vx=y.vy=0)}}function m(p){return p.initialize&&p.
initialize(t,u),p}return d(),e={tick:f,restart:function(){return l.restart(h),e},stop:function(){return l.stop(),e},nodes:function(p){return arguments.length?(t=
p,d(),a.forEach(m),e):t},alpha:function(p){return arguments.length?(n=+p,e):n},alphaMin:function(p){return arguments.length?(r=+p,e):r},alphaDecay:function(p){return arguments.
length?(o=+p,e):+o},alphaTarget:function(p){return arguments.length?(i=+p,e):i},velocityDecay:function(p){return arguments.length?(s=1-p,e):1-s},randomSource:function(p){
return arguments.length?(u=p,a.forEach(m),e):u},force:function(p,g){return arguments.length>1?(g==null?a.delete(p):a.set(p,m(g)),e):a.get(p)},find:function(p,g,y){
var x=0,$=t.length,_,N,z,q,F;for(y==null?y=1/0:y*=y,x=0;x<$;++x)q=t[x],_=p-q.x,N=g-q.y,z=_*_+N*N,z<y&&(F=q,y=z);return F},on:function(p,g){return arguments.length>
1?(c.on(p,g),e):c.on(p)}}}function Co(){var t,e,n,r,o=st(-30),i,s=1,a=1/0,l=.81;function c(d){var m,p=t.length,g=ln(t,Xa,Ya).visitAfter(h);for(r=d,m=0;m<p;++m)e=
t[m],g.visit(f)}function u(){if(t){var d,m=t.length,p;for(i=new Array(m),d=0;d<m;++d)p=t[d],i[p.index]=+o(p,d,t)}}function h(d){var m=0,p,g,y=0,x,$,_;if(d.length){
for(x=$=_=0;_<4;++_)(p=d[_])&&(g=Math.abs(p.value))&&(m+=p.value,y+=g,x+=g*p.x,$+=g*p.y);d.x=x/y,d.y=$/y}else{p=d,p.x=p.data.x,p.y=p.data.y;do m+=i[p.data.index];while(p=
p.next)}d.value=m}function f(d,m,p,g){if(!d.value)return!0;var y=d.x-e.x,x=d.y-e.y,$=g-m,_=y*y+x*x;if($*$/l<_)return _<a&&(y===0&&(y=Qt(n),_+=y*y),x===0&&(x=Qt(
n),_+=x*x),_<s&&(_=Math.sqrt(s*_)),e.vx+=y*d.value*r/_,e.vy+=x*d.value*r/_),!0;if(d.length||_>=a)return;(d.data!==e||d.next)&&(y===0&&(y=Qt(n),_+=y*y),x===0&&(x=
Qt(n),_+=x*x),_<s&&(_=Math.sqrt(s*_)));do d.data!==e&&($=i[d.data.index]*r/_,e.vx+=y*$,e.vy+=x*$);while(d=d.next)}return c.initialize=function(d,m){t=d,n=m,u()},
c.strength=function(d){return arguments.length?(o=typeof d=="function"?d:st(+d),u(),c):o},c.distanceMin=function(d){return arguments.length?(s=d*d,c):Math.sqrt(
s)},c.distanceMax=function(d){return arguments.length?(a=d*d,c):Math.sqrt(a)},c.theta=function(d){return arguments.length?(l=d*d,c):Math.sqrt(l)},c}function Io(t){var e=st(.1),n,r,o;typeof t!="function"&&(t=st(t==null?0:+t));function i(a){for(var l=0,c=n.length,u;l<c;++l)u=n[l],u.vx+=(o[l]-u.x)*r[l]*a}function s(){
if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)r[a]=isNaN(o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return i.initialize=function(a){n=a,s()},i.strength=
function(a){return arguments.length?(e=typeof a=="function"?a:st(+a),s(),i):e},i.x=function(a){return arguments.length?(t=typeof a=="function"?a:st(+a),s(),i):t},
i}function To(t){var e=st(.1),n,r,o;typeof t!="function"&&(t=st(t==null?0:+t));function i(a){for(var l=0,c=n.length,u;l<c;++l)u=n[l],u.vy+=(o[l]-u.y)*r[l]*a}function s(){
if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)r[a]=isNaN(o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return i.initialize=function(a){n=a,s()},i.strength=
function(a){return arguments.length?(e=typeof a=="function"?a:st(+a),s(),i):e},i.y=function(a){return arguments.length?(t=typeof a=="function"?a:st(+a),s(),i):t},
i}var qe=new Map,ir=t=>(qe.has(t)||(qe.size>3e4&&qe.clear(),qe.set(t,new Path2D(t))),qe.get(t)),Lo='"Fira Sans","Libre Franklin","Helvetica Neue",Arial,"Liberatio\
n Sans",sans-serif',Do='"Source Serif 4",Charter,"Iowan Old Style",Georgia,"Liberation Serif",serif',Ro=({size:t=11,weight:e=400,serif:n=!1})=>`${e} ${t}px ${n?
Do:Lo}`,mn=document.createElement("canvas").getContext("2d"),Ot=(t,e)=>(mn.font=Ro(e),mn.measureText(t).width),Po=(t,e,n,r)=>(mn.lineWidth=2*r,mn.isPointInStroke(
ir(t),e,n)),gn=t=>({path(e,{fill:n,stroke:r,width:o=1,dash:i=[],alpha:s=1,at:a}){t.globalAlpha=s,a&&(t.save(),t.translate(a[0],a[1]),t.scale(a[2]??1,a[2]??1),a[3]&&
t.rotate(a[3])),n&&(t.fillStyle=n,t.fill(ir(e),"evenodd")),r&&(t.strokeStyle=r,t.lineWidth=o,t.setLineDash(i),t.stroke(ir(e))),a&&t.restore()},text(e,n,r,{fill:o,
halo:i,anchor:s="start",alpha:a=1,...l}){t.globalAlpha=a,t.font=Ro(l),t.textAlign={start:"left",middle:"center",end:"right"}[s],i&&(t.strokeStyle=i,t.lineWidth=
3,t.lineJoin="round",t.setLineDash([]),t.strokeText(e,n,r)),t.fillStyle=o,t.fillText(e,n,r)}}),Fe=t=>String(t).replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`).replace(
/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,""),zo=t=>Object.entries(t).filter(([,e])=>e!==void 0&&e!=="").map(([e,n])=>` ${e}="${Fe(n)}"`).join(""),Bo=()=>{let t=[];
return{path(e,{fill:n,stroke:r,width:o=1,dash:i=[],alpha:s=1,at:a}){t.push(`<path${zo({d:e,fill:n??"none","fill-rule":n?"evenodd":void 0,stroke:r,"stroke-width":r?
o:void 0,"stroke-dasharray":r&&i.length?i.join(" "):void 0,opacity:s<1?s:void 0,transform:a?`translate(${a[0]} ${a[1]}) scale(${a[2]??1})${a[3]?` rotate(${(a[3]*
180/Math.PI).toFixed(1)})`:""}`:void 0})}/>`)},text(e,n,r,{fill:o,halo:i,anchor:s="start",alpha:a=1,size:l=11,weight:c=400,serif:u=!1}){t.push(`<text${zo({x:n.toFixed(
1),y:r.toFixed(1),fill:o,"text-anchor":s,"font-size":l,"font-weight":c,"font-family":u?Do:Lo,opacity:a<1?a:void 0,stroke:i,"stroke-width":i?3:void 0,"stroke-lin\
ejoin":i?"round":void 0,"paint-order":i?"stroke":void 0})}>${Fe(e)}</text>`)},file:(e,n,r,o)=>`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${e.map(i=>i.toFixed(
0)).join(" ")}" width="${e[2].toFixed(0)}" height="${e[3].toFixed(0)}" role="img"><title>${Fe(n)}</title><desc>${Fe(r)}</desc><rect x="${e[0].toFixed(0)}" y="${e[1].
toFixed(0)}" width="${e[2].toFixed(0)}" height="${e[3].toFixed(0)}" fill="${Fe(o)}"/>${t.join("")}</svg>`}};var J=9,sr={size:12,weight:600},Ht={size:11,weight:400},ja={size:12.5,weight:700,serif:!0},Ga=58,Za=12,Qa=34,tl=9,el=500,nl=44,rl=new Set(["state","actions"]),ol=(t,e)=>{
let n=t.kind==="Compound"?ja:sr;return{wide:Math.max(...t.label.map((o,i,s)=>Ot(o,n)+(e&&i===s.length-1?Ot(` +${e}`,Ht):0)),...t.sub.map(o=>Ot(o,Ht)),20),high:14*
t.label.length+13*t.sub.length}},qo=new Map,xe=(t,e,n,r,o)=>{let i=D.get(t),{wide:s,high:a}=ol(i,qo.get(t));if(o){let c=Math.max(112,s+24),u=Math.max(a+18,o);return{
id:t,x:e,y:n,side:"box",wide:s,high:a,frame:[-c/2,-u/2,c,u],left:-c/2,right:c/2,tall:u}}let l=J+6+s;return{id:t,x:e,y:n,side:r,wide:s,high:a,left:r==="left"?-l:
-J,right:r==="left"?J:l,tall:Math.max(a,2*J)}},il=(t,e)=>{let n=new Map;t.forEach(o=>o.forEach((i,s)=>n.set(i,(s+.5)/o.length)));for(let o=0;o<14;o+=1){let i=o%
2?[...t].reverse():t;for(let s of i){let a=new Map(s.map(l=>{let c=e.get(l)??[];return[l,c.length?c.reduce((u,h)=>u+n.get(h),0)/c.length:n.get(l)]}));s.sort((l,c)=>a.
get(l)-a.get(c)||n.get(l)-n.get(c)),s.forEach((l,c)=>n.set(l,(c+.5)/s.length))}}},sl=(t,e,n)=>{let r=t.map(n),o=s=>(e(t[s])+e(t[s-1]))/2;for(let s=1;s<r.length;s+=
1)r[s]=Math.max(r[s],r[s-1]+o(s));let i=t.reduce((s,a,l)=>s+(n(a,l)-r[l]),0)/(t.length||1);for(let s=0;s<r.length;s+=1)r[s]+=i;return r},al=(t,e,n)=>{let r=Math.
floor(t.length/2),o=i=>(e(t[i])+e(t[i-1]))/2+Qa;for(let i=r+1;i<t.length;i+=1)n.set(t[i],Math.min(n.get(t[i]),n.get(t[i-1])+o(i)));for(let i=r-1;i>=0;i-=1)n.set(
t[i],Math.max(n.get(t[i]),n.get(t[i+1])-o(i+1)))},ll=t=>{let e=t.among.length>el,n=[],r=[];for(let{id:m,heading:p}of I.columns){let g=t.inLayout.filter(x=>D.get(
x).column===m),y=Math.max(1,Math.ceil(g.length/nl));if(g.length)for(let x=0;x<y;x+=1){let $=g.filter((_,N)=>N%y===x);n.push({id:m,heading:x?"":p,items:$,left:rl.
has(m),sites:m==="sites"})}}let o=new Map(n.flatMap((m,p)=>m.items.map(g=>[g,p]))),i=new Map,s=new Map,a=(m,p)=>{i.set(m,[...i.get(m)??[],p]),i.set(p,[...i.get(
p)??[],m])};for(let m of t.among){let[p,g]=[o.get(m.from),o.get(m.to)].sort((_,N)=>_-N),[y,x]=o.get(m.from)===p?[m.from,m.to]:[m.to,m.from],$=y;if(!e)for(let _=p+
1;_<g;_+=1){let N=`lane ${m.link} ${_}`;s.has(N)||(n[_].items.push(N),s.set(N,_)),a($,N),$=N}a($,x)}il(n.map(m=>m.items),i);let l=m=>At(m).filter(p=>t.there.has(
xt(p,m))).length,c=new Map;for(let m of n)for(let p of m.items){if(s.has(p))continue;let g=D.get(p),y=g.kind==="Compound"?10+8*Math.min(l(p),40):0;c.set(p,xe(p,
0,0,m.left?"left":"right",y))}let u=m=>s.has(m)?tl:c.get(m).tall+Za,h=new Map;for(let m of n){let p=-m.items.reduce((g,y)=>g+u(y),0)/2;for(let g of m.items)h.set(
g,p+u(g)/2),p+=u(g)}for(let m=0;m<6;m+=1)for(let p of m%2?[...n].reverse():n){let g=y=>{let x=i.get(y)??[];return x.length?x.reduce(($,_)=>$+h.get(_),0)/x.length:
h.get(y)};sl(p.items,u,g).forEach((y,x)=>h.set(p.items[x],y)),al(p.items,u,h)}let f=0;for(let m of n){let p=m.items.filter(x=>!s.has(x)).map(x=>c.get(x)),g=Math.
max(...p.map(x=>-x.left)),y=Math.max(...p.map(x=>x.right));m.from=f,m.to=f+g+y;for(let x of p)x.x=f+g,x.y=h.get(x.id);m.heading&&r.push({text:m.heading,x:m.left?
m.to:m.sites?f+g:f,anchor:m.left?"end":m.sites?"middle":"start",column:m.id}),f=m.to+Ga}let d=Math.min(...[...h.entries()].map(([m,p])=>p-u(m)/2),0)-30;for(let m of r)
m.y=d;return{places:c,headings:r,straight:e,passing:m=>[...s].filter(([p])=>p.startsWith(`lane ${m.link} `)).map(([p,g])=>({from:n[g].from,to:n[g].to,y:h.get(p)})).
sort((p,g)=>p.from-g.from)}},cl={state:"the state",actions:"acts and events",sites:"sites",named:"persons",companies:"companies",routes:"routes, money"},ul=t=>{
let e=new Map,n=[],r=[],o=new Map(t.inLayout.map(h=>{let f=D.get(h).day||At(h).filter(d=>t.there.has(xt(d,h))).reduce((d,m)=>m.known&&(!d||m.known<d)?m.known:d,
"");return[h,f]})),i=[...o.values()].filter(Boolean).sort(),s=new Map;for(let h of i)s.set(h.slice(0,4),(s.get(h.slice(0,4))??0)+1);let a=0,l=new Map([...s].map(
([h,f])=>{let d=a,m=110+22*f;return a+=m,[h,[d,m]]})),c=h=>{let[f,d]=l.get(h.slice(0,4));return f+d*(Date.parse(h)-Date.parse(`${h.slice(0,4)}-01-01`))/366/864e5},
u=0;for(let{id:h}of I.columns){let f=t.inLayout.filter(m=>D.get(m).column===h).sort((m,p)=>o.get(m)<o.get(p)?-1:1);if(!f.length)continue;n.push({text:cl[h]??h,x:-20,
y:u+16,anchor:"end",column:h});let d=[];for(let m of f){let p=xe(m,o.get(m)?c(o.get(m)):a+60,0,"right",0),g=d.findIndex(y=>y<p.x-J-10);g<0&&(g=d.push(0)-1),d[g]=
p.x+p.right+12,p.row=g,p.y=u+16+g*44,e.set(m,p)}u+=d.length*44+26,r.push({d:`M-160,${u-18}H${a+240}`})}for(let[h,[f]]of l)r.push({d:`M${f.toFixed(1)},-14V${u-18}`}),
n.push({text:h,x:f+3,y:-20,anchor:"start",column:""});return{places:e,headings:n,rules:r,direct:!0,passing:()=>[],note:"Each name stands at its day; without one\
, where the first source spoke of it."}},fl=async t=>{let e=await xo(),n=new Map(e.nodes.map(u=>[u.id,[u.x,u.y]])),r=new Map,o=[],i=[],s=t.inLayout.filter(u=>n.
has(u));for(let u of s)r.set(u,xe(u,...n.get(u),"right",0));let a=new Map;for(let u of t.inLayout.filter(h=>!n.has(h))){let h=At(u).filter(x=>n.has(xt(x,u))&&t.
there.has(xt(x,u))).sort((x,$)=>$.score-x.score)[0];if(!h){i.push(u);continue}let f=xt(h,u),d=a.get(f)??0,[m,p]=n.get(f);a.set(f,d+1);let g=.6+d*2.4,y=34+7*d;r.
set(u,xe(u,m+y*Math.cos(g),p+y*Math.sin(g),"right",0))}let l=e.width+30,c=Math.max(1,Math.floor(e.height/54));return i.forEach((u,h)=>r.set(u,xe(u,l+190*Math.floor(
h/c),40+54*(h%c),"right",0))),i.length&&o.push({text:"No line to a site with a place",x:l,y:14,anchor:"start",column:""}),{places:r,headings:o,land:e.outlines,captions:e.
captions,direct:!0,passing:()=>[],note:"Sites stand where a source puts them, other names beside the site of their strongest line: they need not be there."}},hl=t=>{
let e=t.inLayout.map((o,i)=>({id:o,i,x:30*Math.sqrt(i)*Math.cos(i*2.4),y:30*Math.sqrt(i)*Math.sin(i*2.4)})),n=new Map(t.among.map(o=>[[o.from,o.to].sort().join(
" "),{source:o.from,target:o.to}])),r=e.length<=300;return Oo(e).force("link",Eo([...n.values()]).id(o=>o.id).distance(r?110:50).strength(.35)).force("charge",Co().
strength(r?-640:-90).distanceMax(900)).force("collide",Ao(r?44:15)).force("x",Io().strength(.05)).force("y",To().strength(r?.09:.05)).stop().tick(r?260:90),{places:new Map(
e.map(({id:o,x:i,y:s})=>[o,xe(o,i,s,"right",0)])),headings:[],direct:!0,passing:()=>[]}},Fo=async(t,e)=>{qo=e.more;let n=e.among.filter(o=>!t.types.includes(o.type)),
r=await{role:ll,time:ul,map:fl,free:hl}[t.layout]({...e,among:n});for(let[o,[i,s]]of Object.entries(t.pins[t.layout]??{})){let a=r.places.get(o);a&&Object.assign(
a,{x:i,y:s,pinned:!0})}return r};var Y=t=>t.toFixed(1),Ho=(t,e,n,r)=>{let o=(n-t)/2;return`C${Y(t+o)},${Y(e)} ${Y(n-o)},${Y(r)} ${Y(n)},${Y(r)}`},pl=(t,e,n)=>{if(!t.frame)return J+1;let r=Math.
hypot(e,n)||1;return Math.min(t.right/Math.max(.01,Math.abs(e/r)),t.tall/2/Math.max(.01,Math.abs(n/r)))},dl=(t,e)=>{let n=new Map,r=new Map,o=i=>[i.from,i.to].sort().
join(" ");for(let i of e)r.set(o(i),[...r.get(o(i))??[],i]);for(let[,i]of r)i.forEach((s,a)=>{let l=t.places.get(s.from),c=t.places.get(s.to),u=s.from<s.to?1:-1,
h=c.x-l.x,f=c.y-l.y,d=Math.hypot(h,f)||1,m=u*(24*(a-(i.length-1)/2)+(i.length>1?0:d*.05)),p=(l.x+c.x)/2-f/d*m,g=(l.y+c.y)/2+h/d*m,y=q=>{let F=p-q.x,Z=g-q.y,H=Math.
hypot(F,Z)||1,ut=pl(q,F,Z);return[q.x+F/H*ut,q.y+Z/H*ut]},[x,$]=y(l),[_,N]=y(c),z=[(x+2*p+_)/4,($+2*g+N)/4];n.set(s.id,{d:`M${Y(x)},${Y($)}Q${Y(p)},${Y(g)} ${Y(
_)},${Y(N)}`,tip:[_,N,1,Math.atan2(N-g,_-p)],middle:z,box:[Math.min(x,_,p)-8,Math.min($,N,g)-8,Math.max(x,_,p)+8,Math.max($,N,g)+8]})});return n},Wo=(t,e)=>{if(t.
direct)return dl(t,e);let n=new Map,r=new Map,o=(a,l)=>a.x+a.right<l.x+l.left?"right":a.x+a.left>l.x+l.right?"left":a.side==="left"||a.side==="box"?"right":"lef\
t",i=e.map(a=>{let l=t.places.get(a.from),c=t.places.get(a.to),u=[o(l,c),o(c,l)];return[[l,c,u[0]],[c,l,u[1]]].forEach(([h,f,d])=>{let m=`${h.id} ${d}`;r.set(m,
[...r.get(m)??[],{line:a.id,y:f.y}])}),{line:a,a:l,b:c,sides:u}}),s=new Map;for(let[a,l]of r){let c=t.places.get(a.slice(0,a.lastIndexOf(" ")));l.sort((h,f)=>h.
y-f.y||(h.line<f.line?-1:1));let u=c.frame?c.tall-16:Math.min(16,4*(l.length-1));l.forEach((h,f)=>s.set(`${a} ${h.line}`,l.length>1?-u/2+u*f/(l.length-1):0))}for(let{
line:a,a:l,b:c,sides:u}of i){let h=(x,$,_)=>{let N=$===x.side?x[$]+($==="left"?-4:4):$==="left"?x.left:x.right;return[x.x+N+(_?$==="left"?-2:2:0),x.y+s.get(`${x.
id} ${$} ${a.id}`)]},[f,d]=h(l,u[0],!1),[m,p]=h(c,u[1],!0),g=`M${Y(f)},${Y(d)}`,y=[(f+m)/2,(d+p)/2];if(u[0]===u[1]){let x=(u[0]==="left"?-1:1)*(24+Math.min(60,Math.
abs(p-d)/6)),$=u[0]==="left"?Math.min(f,m)+x:Math.max(f,m)+x;g+=`C${Y($)},${Y(d)} ${Y($)},${Y(p)} ${Y(m)},${Y(p)}`,y=[(f+m+6*$)/8,(d+p)/2]}else{let x=l.pinned||
c.pinned?[]:t.passing(a),$=m>f,[_,N]=[f,d];for(let z of $?x:[...x].reverse()){let[q,F]=$?[z.from,z.to]:[z.to,z.from];g+=`${Ho(_,N,q,z.y)}H${Y(F)}`,[_,N]=[F,z.y]}
if(g+=Ho(_,N,m,p),x.length){let z=x[Math.floor(x.length/2)];y=[(z.from+z.to)/2,z.y]}}n.set(a.id,{d:g,tip:[m,p,1,u[1]==="left"?0:Math.PI],middle:y,box:[Math.min(
f,m,y[0])-60,Math.min(d,p,y[1])-8,Math.max(f,m,y[0])+60,Math.max(d,p,y[1])+8]})}return n},ar=(t,e)=>{let n=3+.6*e,r=Y;return t==="against"?`M${r(-2*n)},${-n}L${r(
-1.4)},0L${r(-2*n)},${n}ZM${r(-.9)},${-n-1}H${r(.9)}V${n+1}H${r(-.9)}Z`:t==="disputed"?`M0,0L${r(-1.2*n)},${-n}L${r(-2.4*n)},0L${r(-1.2*n)},${n}Z`:t==="helped"?
`M0,0L${r(-2*n-1.6)},${-n-.8}V${n+.8}Z`:`M0,0L${r(-2*n)},${Y(-.8*n)}L${r(-1.2*n)},0L${r(-2*n)},${Y(.8*n)}Z`},Uo="M-4,-4L4,4M-4,4L4,-4",Vo="M-4,0a4,4 0 1 0 8,0a4\
,4 0 1 0 -8,0Z",ie=t=>`M${-t},0a${t},${t} 0 1 0 ${2*t},0a${t},${t} 0 1 0 ${-2*t},0Z`,Xo=t=>`M${-t},${2-t}a2,2 0 0 1 2,-2H${t-2}a2,2 0 0 1 2,2V${t-2}a2,2 0 0 1 -\
2,2H${2-t}a2,2 0 0 1 -2,-2Z`;var ml={light:{private:"#6b2f8f",mark:"#fff0b8",link:"#17497c"},dark:{private:"#cfa2ec",mark:"#43380f",link:"#8fbceb"}},wn=t=>({...I.palettes[t],...ml[t]}),lr=new Map,
gl=t=>{let{icon:e,square:n}=I.kinds[t];return lr.has(t)||lr.set(t,{shape:n?Xo(J):ie(J),icon:I.icons[e]}),lr.get(t)},wl=.13,yn=([t,e,n])=>{let r=yl(n);return{x:t,
y:e,lines:r,wide:Math.max(60,...r.map(o=>Ot(o,Ht)))+16,high:14*r.length+10}},yl=t=>{let e=[""];for(let n of t.split(/\s+/)){let r=`${e.at(-1)} ${n}`.trim();e.at(
-1)&&Ot(r,Ht)>180?e.push(n):e[e.length-1]=r}return e},xl=(t,e)=>{let n=t.shown.weaker.get(e.id)??e,r=e.side==="asserts"?n.dash?I.dashes.dash:[]:I.dashes[e.side];
return{stroke:e.private?t.colours.private:t.colours[n.stroke],name:n.stroke,width:I.widths[n.width-1],level:n.width,dash:r}},vl=(t,e,n,r)=>{let o=e.ways.get(n.id),
{colours:i,shown:s}=e,a=xl(e,n),l=e.bundles.get(n.id).some(c=>c.id===e.chosen);if(l&&t.path(o.d,{stroke:i.mark,width:13}),s.fallen.has(n)){t.path(o.d,{stroke:a.
stroke,width:a.width+2.6,alpha:r}),t.path(o.d,{stroke:i.page,width:a.width+.6,alpha:1}),t.path(ar(a.name,a.level),{fill:i.page,stroke:a.stroke,width:1,at:o.tip,
alpha:r});return}t.path(o.d,{stroke:a.stroke,width:a.width+(l?.6:0),dash:a.dash,alpha:r}),t.path(ar(a.name,a.level),{fill:a.stroke,at:o.tip,alpha:r}),!(n.side===
"asserts"||e.coarse)&&(t.path(ie(6),{fill:i.page,at:o.middle,alpha:1}),t.path(n.side==="denies"?Uo:Vo,{stroke:i.denies,width:1.6,at:o.middle,alpha:r}))},bl=(t,e,n,r)=>{
let o=e.plan.places.get(n),i=D.get(n),{colours:s,shown:a,view:l}=e,c=s.kinds[i.tone],u=a.bare.has(n),h=[o.x,o.y],f=e.words(n);if(e.marked.has(n)&&t.path(o.frame?
cr(o,5):ie(J+6),{fill:s.mark,at:h}),o.frame)t.path(cr(o,0),{fill:s.card,stroke:c,width:1.8,dash:u?[4,3]:[],at:h,alpha:r});else{let{shape:m,icon:p}=gl(i.kind);t.
path(m,u?{fill:s.page,stroke:c,width:1.5,at:h,alpha:r}:{fill:i.private?s.private:s.kinds[i.tone],at:h,alpha:r}),p&&!e.coarse&&t.path(p,{fill:u?c:s.page,at:[o.x-
J*.75,o.y-J*.75,J/16],alpha:r})}if(o.pinned&&t.path(ie(2.5),{fill:s.ink,at:[o.x+(o.frame?o.left+7:-J-4),o.y+(o.frame?-o.tall/2+7:-J)],alpha:r}),e.selected.has(n)&&
t.path(o.frame?cr(o,4):ie(J+4),{stroke:s.link,width:2,at:h}),f){let m=o.side==="box",p={left:"end",right:"start",box:"middle"}[o.side],g=o.x+(m?0:o.side==="left"?
-J-6:J+6),y=o.y-o.high/2+11;if(i.label.forEach((x,$)=>{let _=$===i.label.length-1&&e.more.get(n)?` +${e.more.get(n)}`:"",N=m?{size:12.5,weight:700,serif:!0}:sr;
t.text(x,_&&p==="end"?g-Ot(_,Ht):g,y,{...N,fill:s.ink,anchor:p,alpha:r,halo:m?void 0:s.page}),_&&!m&&t.text(_,p==="end"?g:g+Ot(x,N),y,{...Ht,fill:s.link,anchor:p,
alpha:r}),y+=14}),f>1)for(let x of i.sub)t.text(x,g,y,{...Ht,fill:s.soft,anchor:p,alpha:r,halo:m?void 0:s.page}),y+=13}let d=l.marks.indexOf(n);if(d>=0){let m=[
o.x+(o.frame?o.right-2:J+1),o.y-(o.frame?o.tall/2:J+1)];t.path(ie(7),{fill:s.ink,at:m}),t.text("AB"[d],m[0],m[1]+3.6,{size:10,weight:700,fill:s.page,anchor:"mid\
dle"})}},cr=(t,e)=>{let[n,r,o,i]=t.frame;return`M${n-e},${r-e}h${o+2*e}v${i+2*e}h${-o-2*e}Z`},He=(t,e)=>{let{plan:n,shown:r,colours:o,lit:i,view:s}=e;for(let{path:u,
land:h}of n.land??[])t.path(u,{fill:h?o.land:void 0,stroke:o.rule,width:.8});for(let{d:u}of n.rules??[])t.path(u,{stroke:o.rule,width:1});if(!e.coarse)for(let u of n.
captions??[])t.text(u.text,u.x,u.y,{size:11,weight:u.strong?600:400,fill:o.soft,anchor:{left:"start",centre:"middle",right:"end"}[u.align]});for(let u of n.headings){
let h=Object.keys(I.kinds).find(f=>D.size&&I.kinds[f]&&u.column===_l(f));Yo(u.text).forEach((f,d,m)=>t.text(f,u.x,u.y+13*(d-m.length+1),{size:11,weight:600,fill:h?
o.kinds[h]:o.soft,anchor:u.anchor}))}let a=u=>i&&!u?wl:1,l=u=>s.without&&!i&&!r.fallen.has(u)&&!r.weaker.has(u.id)?.4:1;for(let u of e.drawn){if(e.inView&&!e.inView(
e.ways.get(u.id).box))continue;let h=e.bundles.get(u.id);vl(t,e,u,Math.min(a(h.some(f=>i?.lines.has(f.id))),Math.max(...h.map(l))))}for(let u of r.names){let h=n.
places.get(u);e.inView&&!e.inView([h.x+h.left,h.y-h.tall/2,h.x+h.right,h.y+h.tall/2])||bl(t,e,u,a(i?.names.has(u)))}let c=e.weakest&&e.ways.get(e.weakest);c&&t.
text("weakest step",c.middle[0],c.middle[1]-9,{size:11,weight:700,fill:o.ink,halo:o.mark,anchor:"middle"});for(let u of s.notes){let h=yn(u);t.path(`M0,0h${h.wide.
toFixed(0)}v${h.high}h${-h.wide.toFixed(0)}Z`,{fill:o.card,stroke:o.ink,width:1,dash:[2,2],at:[h.x,h.y]}),h.lines.forEach((f,d)=>t.text(f,h.x+8,h.y+16+14*d,{...Ht,
fill:o.ink}))}},_l=t=>({Compound:"sites",Person:"named",Company:"companies",RecruitmentRoute:"routes",GovernmentAction:"actions",StateBody:"state"})[t],Yo=t=>{if(t.
length<22)return[t];let e=t.split(" "),n=[""];for(let r of e)n.at(-1).length+r.length>24?n.push(r):n[n.length-1]=`${n.at(-1)} ${r}`.trim();return n},We=t=>{let e=[
1/0,1/0,-1/0,-1/0],n=(r,o,i,s)=>{e[0]=Math.min(e[0],r),e[1]=Math.min(e[1],o),e[2]=Math.max(e[2],i),e[3]=Math.max(e[3],s)};for(let r of t.shown.names){let o=t.plan.
places.get(r);n(o.x+o.left,o.y-o.tall/2,o.x+o.right,o.y+o.tall/2)}for(let r of t.plan.headings){let o=Math.max(...Yo(r.text).map(s=>Ot(s,{size:11,weight:600}))),
i=r.x-{start:0,middle:o/2,end:o}[r.anchor];n(i,r.y-40,i+o,r.y)}for(let r of t.view.notes){let o=yn(r);n(o.x,o.y,o.x+o.wide,o.y+o.high)}return Number.isFinite(e[0])?
[e[0]-24,e[1]-24,e[2]-e[0]+48,e[3]-e[1]+48]:[0,0,600,400]};var kl=(t,e)=>e?t.live.filter(n=>n.known<=e):t.live,Ko=(t,e)=>t.publishers.length>0&&t.publishers.every(n=>n===e),Jo=t=>{let e=new Set(t.hidden),n=new Set(t.kinds),
r=new Set(t.types),o=t.names.filter(p=>D.has(p)),i=new Set(o.filter(p=>!e.has(p))),s=new Set([...i].filter(p=>!n.has(D.get(p).kind))),a=new Set,l=new Map;for(let p of i)
for(let g of At(p))!i.has(g.from)||!i.has(g.to)||(a.add(g),g.side==="asserts"&&l.set(g.link,g.sure));let c=[...a].filter(p=>!p.live.length||kl(p,t.day).length||
!t.day),u=p=>(l.get(p.link)??0)>=t.sure,h=c.filter(p=>s.has(p.from)&&s.has(p.to)&&!r.has(p.type)&&u(p)),f=new Set(t.without?h.filter(p=>Ko(p,t.without)):[]),d=new Map;
for(let p of h)for(let g of[p.from,p.to])d.set(g,(d.get(g)??0)+(f.has(p)?0:1));let m=new Set(t.without?[...d].filter(([,p])=>p===0).map(([p])=>p):[]);return{names:o.
filter(p=>s.has(p)),inLayout:[...i],among:[...a],said:c,sureEnough:u,lines:h.sort((p,g)=>p.id<g.id?-1:1),fallen:f,bare:m,weaker:new Map,denials:h.filter(p=>p.side===
"denies").length,private:h.filter(p=>p.private).length}},jo=async(t,e)=>{if(!t.without)return e;let n=await yo(t.without),r=new Set(e.lines.map(o=>o.id));e.weaker=
new Map(n.weaker.filter(o=>r.has(o.id)).map(o=>[o.id,o]));for(let o of n.fallen)r.has(o)&&e.fallen.add(X.get(o));return e},Go=t=>{let e=new Map;for(let n of t.lines)
for(let r of n.publishers){let o=e.get(r)??{publisher:r,lines:0,fall:0};o.lines+=1,o.fall+=Ko(n,r)?1:0,e.set(r,o)}return[...e.values()].sort((n,r)=>r.fall-n.fall||
r.lines-n.lines||(n.publisher<r.publisher?-1:1))},Zo=(t,e)=>{let n=new Map;for(let r of e.among)for(let[o,i]of[[r.from,r.to],[r.to,r.from]])n.set(o,(n.get(o)??new Set).
add(i));return[...n].filter(([r,o])=>r!==t&&o.size===1&&o.has(t)).map(([r])=>r)},ur=t=>new Set(t.filter(e=>D.get(e)?.private)),Qo=t=>{if(t.length<=I.most)return t;
let e=new Set(t),n=r=>At(r).reduce((o,i)=>o+(e.has(i.from)&&e.has(i.to)?i.score:0),0);return[...t].sort((r,o)=>n(o)-n(r)).slice(0,I.most)};var ei=matchMedia("(prefers-color-scheme: dark)"),Ml=()=>ei.matches?"dark":"light",ni=t=>ei.addEventListener("change",t),S={name:"",line:"",pointed:null,selected:new Set,
chain:null},M=null,ti="",fr=null,ri=async t=>{let e=Jo(t);e.more=e.inLayout.length<=300?new Map(e.inLayout.map(s=>[s,Zt(s,new Set(e.inLayout)).length]).filter(([
,s])=>s)):new Map;let n=JSON.stringify([t.layout,t.pins[t.layout],e.inLayout,e.among.length,t.types]);e.there=new Set(e.inLayout),(n!==ti||!fr)&&(fr=await Fo(t,
e),ti=n);let r=new Map;for(let s of e.lines)for(let a of[s.from,s.to])r.set(a,(r.get(a)??0)+1);let o=new Set([...r].sort((s,a)=>a[1]-s[1]).slice(0,40).map(([s])=>s));
return M={view:t,shown:e,plan:fr,loud:o,words:()=>2,marked:new Set,ways:new Map,degree:r,more:e.more},hr(),Ct()},hr=()=>{let{shown:t,plan:e}=M,n=new Map;for(let o of t.
lines){let s=o.side!=="asserts"||o.private?o.id:`${o.from} ${o.to} ${o.stroke}`;n.set(s,[...n.get(s)??[],o])}let r=o=>(t.fallen.has(o)?0:10)+(t.weaker.get(o.id)??
o).width;M.bundles=new Map;for(let o of n.values()){let i=o.reduce((s,a)=>r(a)>r(s)?a:s);M.bundles.set(i.id,o)}M.drawn=t.lines.filter(o=>M.bundles.has(o.id)),M.
bundleOf=new Map([...M.bundles].flatMap(([o,i])=>i.map(s=>[s.id,o]))),M.route=()=>Wo(e,M.drawn)},Ct=()=>{let{shown:t}=M;M.colours=wn(Ml()),M.selected=S.selected,
M.chosen=S.line,M.marked=new Set(S.name?[S.name]:[]),M.weakest="",M.lit=null;let e=S.pointed??null,n=e?.name,r=e?.line;if(S.chain&&!e)M.lit={lines:S.chain.lines,
names:S.chain.names},M.weakest=S.chain.weakest;else if(r&&t.lines.some(o=>o.id===r)){let o=t.lines.find(i=>i.id===r);M.lit={lines:new Set(t.lines.filter(i=>i.link===
o.link).map(i=>i.id)),names:new Set([o.from,o.to])}}else if(n&&D.has(n)){let o=t.lines.filter(i=>i.from===n||i.to===n);M.lit={lines:new Set(o.map(i=>i.id)),names:new Set(
[n,...o.map(i=>xt(i,n))])}}return M};var pr={names:[],hidden:[],pins:{},notes:[],layout:"role",kinds:[],types:[],sure:0,day:"",without:"",marks:[],chain:"",title:"",steps:[]},vn=[],bn=[],b=pr,si=[],
ai=t=>si.push(t),Ue=t=>Promise.all(si.map(e=>e(b,t))),B=(t,e="")=>{let n={...b,...t};return JSON.stringify(n)===JSON.stringify(b)||(vn.push(b),bn.length=0,b=n),
Ue(e)},lt=(t,e="")=>(b={...b,...t},Ue(e)),li=(t,e,n)=>t.length?(e.push(b),b=t.pop(),Ue(n)):Ue("There is nothing to undo or redo."),_n=()=>li(vn,bn,"Undone."),kn=()=>li(
bn,vn,"Done again."),ci=()=>vn.length>0,ui=()=>bn.length>0,fi=async(t,e)=>new Uint8Array(await new Response(new Blob([t]).stream().pipeThrough(e)).arrayBuffer()),
Mn=async t=>{let e=Object.fromEntries(Object.entries(t).filter(([o,i])=>JSON.stringify(i)!==JSON.stringify(pr[o]))),n=await fi(new TextEncoder().encode(JSON.stringify(
e)),new CompressionStream("deflate-raw")),r="";for(let o of n)r+=String.fromCharCode(o);return btoa(r).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")},
ve=(t,e)=>(Array.isArray(t)?t:[]).filter(n=>typeof n=="string"&&n.length<=300).slice(0,e),xn=t=>typeof t=="string"?t.slice(0,300):"",oi=t=>Array.isArray(t)&&t.length>=
2&&t.slice(0,2).every(Number.isFinite),It=(t,e=0)=>{let n={};for(let r of ii){let o=Object.entries(t?.pins?.[r]??{}).filter(([,i])=>oi(i)).slice(0,2e3);o.length&&
(n[r]=Object.fromEntries(o.map(([i,[s,a]])=>[i,[s,a]])))}return{names:ve(t?.names,5e3),hidden:ve(t?.hidden,5e3),pins:n,notes:(Array.isArray(t?.notes)?t.notes:[]).
filter(oi).slice(0,50).map(([r,o,i])=>[r,o,xn(i).slice(0,200)]),layout:ii.includes(t?.layout)?t.layout:"role",kinds:ve(t?.kinds,50),types:ve(t?.types,100),sure:[
0,1,2].includes(t?.sure)?t.sure:0,day:/^\d{4}-\d\d-\d\d$/.test(t?.day)?t.day:"",without:xn(t?.without),marks:ve(t?.marks,2),chain:["surest","shortest"].includes(
t?.chain)?t.chain:"",title:xn(t?.title).slice(0,200),steps:e?[]:(Array.isArray(t?.steps)?t.steps:[]).slice(0,40).map(r=>({text:xn(r?.text).slice(0,200),claims:ve(
r?.claims,20),view:It(r?.view,1)}))}},ii=["role","time","map","free"],hi=async t=>{try{let e=atob(t.replaceAll("-","+").replaceAll("_","/")),n=await fi(Uint8Array.
from(e,r=>r.charCodeAt(0)),new DecompressionStream("deflate-raw"));return It(JSON.parse(new TextDecoder().decode(n)))}catch{throw new Error("The address holds n\
o view: it may have been cut short when it was copied.")}},dr=(t,e)=>{let n=r=>r.filter(o=>!e.has(o));return{...t,names:n(t.names),hidden:n(t.hidden),marks:n(t.
marks),pins:Object.fromEntries(Object.entries(t.pins).map(([r,o])=>[r,Object.fromEntries(Object.entries(o).filter(([i])=>!e.has(i)))])),steps:t.steps.map(r=>({...r,
view:dr({...pr,...r.view},e)}))}};var $l=6,se=t=>rt(t).slice(0,80),mr=async(t,e)=>{let n=await ne(t),r=t.filter(a=>D.has(a)),o=[...new Set([...b.names,...r])],i=Qo(o),s=o.length-i.length;await B(
{names:i,hidden:b.hidden.filter(a=>!r.includes(a))},[e??`${T(r.length,"name")} added.`,s?`A page draws at most ${I.most.toLocaleString("en")} names fluently: it\
 shows the strongest, ${T(s,"name")} fewer than you asked for.`:"",n.length?`${T(n.length,"name")} of the view ${n.length===1?"is":"are"} not in this record.`:""].
filter(Boolean).join(" "))},pi=()=>S.selected.size?[...S.selected]:S.name?[S.name]:[],be=async(t,e="")=>{let n=new Set(b.names),r=[],o=0;for(let i of t){let s=Zt(
i,n,e).map(([l])=>l),a=s.slice(0,$l);o+=s.length-a.length;for(let l of a)n.add(l),r.push(l)}if(!r.length){et(t.length?`Nothing more is joined to ${se(t[0])}.`:"\
Choose a name first.");return}await mr(r,`${T(r.length,"name")} added around ${se(t[0])}, the strongest first${o?`; ${o} more are joined to it`:""}.`)},$n=async t=>{
let e=new Set(t.flatMap(n=>Zo(n,M.shown)));if(!e.size){et(`Nothing hangs on ${se(t[0])} alone.`);return}await B({names:b.names.filter(n=>!e.has(n))},`${T(e.size,
"name")} removed that hung on ${se(t[0])} alone.`)},Ve=async t=>{t.length&&(S.selected.clear(),await B({hidden:[...new Set([...b.hidden,...t])]},`${t.length===1?
se(t[0]):T(t.length,"name")} hidden.`))},gr=()=>B({hidden:[]},"Everything hidden is shown again."),di=t=>{let e=new Set(t);return S.selected.clear(),B({names:b.
names.filter(n=>e.has(n))},`${T(t.length,"name")} kept, the others removed.`)},ae=async(t,[e,n]=[])=>{let r={...b.pins[b.layout]??{}},o=e===void 0&&t.every(i=>r[i]);
for(let i of t){let s=M.plan.places.get(i);o?delete r[i]:s&&(r[i]=e===void 0?[Math.round(s.x),Math.round(s.y)]:[Math.round(e),Math.round(n)])}await B({pins:{...b.
pins,[b.layout]:r}},`${t.length===1?se(t[0]):T(t.length,"name")} ${o?"no longer pinned":"pinned"}.`)},mi=(t,e,n)=>{let r=M.plan.places.get(t[0]);return r?ae([t[0]],
[r.x+e,r.y+n]):null},Sn=async t=>{let e=b.marks.includes(t)?b.marks.filter(n=>n!==t):[...b.marks,t].slice(-2);await B({marks:e},e.length===2?"Two names are mark\
ed: C shows the chain between them.":`${se(t)} ${e.includes(t)?"marked":"no longer marked"}.`)},Wt=t=>{let e=b.without===t;return e||(S.name="",S.line="",S.selected.
clear()),B({without:e?"":t},e?`${t} put back.`:"")},_e=async(t,e=[])=>{let n=new URLSearchParams([["text",t],...e.map(o=>["claim",o])]),r=await yt(`/api/explore\
/words?${n}`);if(r.refused)throw new Error(r.refused);return r.text},wr=async t=>{let e=0,n=async(s,a)=>{try{return await _e(s,a)}catch{return e+=1,""}},r=t.title&&
await n(t.title),o=[],i=[];for(let[s,a,l]of t.notes){let c=await n(l);c&&o.push([s,a,c])}for(let s of t.steps){let a=s.claims.length?await n(s.text,s.claims):"";
s.claims.length||(e+=1);let[l]=await wr({...s.view,steps:[]});a&&i.push({...s,text:a,view:l})}return[{...t,title:r,notes:o,steps:i},e]},Xe=(t,e,n,r,...o)=>{let i=w(
"input",{type:"text",maxlength:200,value:n,required:!0,"aria-label":e}),s=w("p",{role:"alert",class:"fault"}),a=w("form",{onsubmit:async l=>{l.preventDefault();
try{await r(i.value.trim())}catch(c){s.textContent=c.message}}},w("label",{},e," ",i)," ",w("button",{},"Keep"),s);pt(t,a,...o),i.focus()},yr=(t,e=-1)=>Xe(e<0?"\
A note on the picture":"Change the note","Your words",e<0?"":b.notes[e][2],async n=>{let r=await _e(n),o=[Math.round(t[0]),Math.round(t[1]),r];nt(),await B({notes:e<
0?[...b.notes,o]:b.notes.map((i,s)=>s===e?o:i)},"Note kept.")},e<0?null:C("Remove the note",()=>{nt(),B({notes:b.notes.filter((n,r)=>r!==e)},"Note removed.")}),
w("p",{class:"quiet"},"It is yours, and says so to nobody but those with whom you share the view. Words that convict are refused, as in titles.")),gi=(t,[e,n])=>B(
{notes:b.notes.map((r,o)=>o===t?[Math.round(e),Math.round(n),r[2]]:r)},"Note moved.");var xr=O("card"),Nn=t=>t.side==="denies"?"a denial":t.side==="not_confirmed"?"not confirmed":t.standing,Ye=(t,e)=>C(Et(t.sentence),()=>e({line:t.id}),{class:"pl\
ain"}),wi="Private: only you see it.",Nl=(t,e)=>{let n=D.get(t),r=M.shown.there,o=M.shown.lines.filter(a=>a.from===t||a.to===t),i=Zt(t,r).length,s=new Map;for(let a of At(
t)){let l=a.from===t?a.to:a.from;r.has(l)||s.set(a.type,(s.get(a.type)??new Set).add(l))}return[w("p",{class:"kicker"},n.kind.replace(/(?<=[a-z])(?=[A-Z])/g," ").
toLowerCase()),w("h2",{},U(n.name)),n.private?w("p",{class:"private"},wi):null,n.note?w("p",{},U(n.note)):null,w("p",{class:"acts"},C("Expand",()=>be([t]),{disabled:!i,
"aria-keyshortcuts":"E"}),C("Collapse",()=>$n([t])),C("Hide",()=>Ve([t])),C(M.plan.places.get(t)?.pinned?"Unpin":"Pin",()=>ae([t])),C(b.marks.includes(t)?"Unmar\
k":"Mark for a chain",()=>Sn(t))),w("p",{class:"quiet"},i?`${T(i,"more name")} joined to it.`:"Nothing more is joined to it."),s.size?w("details",{},w("summary",
{},"Expand by one kind of line"),w("ul",{class:"lines"},...[...s].sort((a,l)=>l[1].size-a[1].size).map(([a,l])=>w("li",{},C(I.types[a],()=>be([t],a),{class:"pla\
in"}),` ${l.size}`)))):null,w("h3",{},T(o.length,"line")),w("ul",{class:"lines"},...o.slice(0,40).map(a=>w("li",{class:a.stroke},Ye(a,e)," ",w("small",{},Nn(a))))),
o.length>40?w("p",{class:"quiet"},`${o.length-40} more stand in the table below.`):null,w("p",{},w("a",{href:`/entity/${encodeURIComponent(t)}`},"Everything sai\
d of it"))]},Al=t=>w("li",{class:t.polarity},t.polarity!=="asserts"?w("b",{},t.polarity==="denies"?"Denied: ":"Not confirmed: "):null,w("b",{},U(t.source.publisher)),
`, ${t.locator}, ${Ft(t.stated_on)}`,t.mark?w("span",{class:"private"},t.mark):null,w("span",{class:"words"},U(t.quote?`“${t.translation||t.quote}”`:t.translation||
t.paraphrase||t.sentence)),w("small",{},[t.state==="current"?"":t.state.replaceAll("_"," "),`Asked: ${t.reply}`].filter(Boolean).join("; "))," ",w("a",{href:`/c\
laim/${encodeURIComponent(t.id)}`},"the claim")),El=(t,e)=>{let n=M.shown.lines.filter(r=>r!==t&&new Set([r.from,r.to,t.from,t.to]).size===2);return n.length?[w(
"h3",{},"Also between the two"),w("ul",{class:"lines"},...n.map(r=>w("li",{class:r.stroke},Ye(r,e)," ",w("small",{},Nn(r)))))]:[]},Ol=(t,e)=>{let n=X.get(t),r=M.
shown.weaker.get(t)??n,o=w("ol",{class:"claims"},w("li",{},"…")),i=new URLSearchParams({from:n.from,type:n.type,to:n.to});return yt(`/api/link?${i}`).then(s=>{
o.replaceChildren(...s.claims.map(Al)),o.dataset.ready="yes"},s=>o.replaceChildren(w("li",{},s.message))),[w("p",{class:"kicker"},"The line you chose"),w("h2",{},
U(Et(n.sentence))),n.private?w("p",{class:"private"},wi):null,w("p",{class:"quiet"},Nn({...n,...r})),n.why?w("p",{class:"quiet"},U(n.why)):null,w("h3",{},"Who s\
ays so"),o,...El(n,e),w("p",{class:"acts"},...[n.from,n.to].map(s=>C(U(rt(s).slice(0,60)),()=>e({name:s})))),...n.publishers.length?[w("h3",{},"Without a source"),
w("p",{class:"acts"},...n.publishers.slice(0,4).map(s=>C(`Without ${s}`,()=>Wt(s),{"aria-pressed":String(b.without===s)})))]:[]]},Cl=t=>{let{shown:e}=M,n=[...e.
fallen],r=[...e.weaker.values()];return[w("p",{class:"kicker"},"Without ",U(b.without)),w("h2",{},"What falls, and what only grows weaker"),w("h3",{},`${T(n.length,
"line")} fall${n.length===1?"s":""}: nobody else says ${n.length===1?"it":"them"}`),w("ul",{class:"lines fallen"},...n.slice(0,60).map(o=>w("li",{},Ye(o,t)))),w(
"h3",{},`${T(r.length,"line")} lose${r.length===1?"s":""} a source and stand${r.length===1?"s":""}`),w("ul",{class:"lines"},...r.slice(0,60).map(o=>w("li",{},Ye(
X.get(o.id),t)," ",w("small",{},Nn({...X.get(o.id),...o}))))),w("p",{class:"acts"},C("Put it back",()=>Wt(b.without),{"aria-keyshortcuts":"Escape"}))]},Il=t=>{let{
path:e}=S.chain;return[w("p",{class:"kicker"},`The ${b.chain} chain`),w("h2",{},U(rt(b.marks[0]))," to ",U(rt(b.marks[1]))),w("p",{},e.stated_whole_by.length?`O\
ne source states all of it: ${e.stated_whole_by.map(n=>n.publisher).join(", ")}.`:"No single source states the whole."),e.steps.every(n=>n.step)?null:w("p",{},"\
No steps alone lead from one to the other. This way goes by ties that are context, such as an office, kin or a place: it is no chain of evidence."),w("ol",{class:"\
lines"},...e.steps.map((n,r)=>{let o=`${n.from.id}.${n.type}.${n.to.id}.asserts`;return w("li",{class:r===e.weakest&&e.steps.length>1?"weakest":""},X.has(o)?Ye(
X.get(o),t):U(Et(n.sentence))," ",w("small",{},`${n.standing}${r===e.weakest&&e.steps.length>1?"; the weakest step":""}${n.denies?`; ${T(n.denies,"denial")}`:""}${n.
step?"":"; context"}`))})),w("p",{class:"acts"},C("Close the chain",()=>B({chain:""},"The chain is closed.")))]},Tl=()=>{let t=[...S.selected];return[w("p",{class:"\
kicker"},"Selected"),w("h2",{},T(t.length,"name")),w("p",{class:"acts"},C("Expand",()=>be(t)),C("Hide",()=>Ve(t)),C("Pin",()=>ae(t)),C("Keep only these",()=>di(
t)),C("Clear",()=>{S.selected.clear(),B({},"Nothing is selected.")})),w("ul",{class:"lines"},...t.map(e=>w("li",{},U(rt(e)))))]},zl=()=>[w("p",{class:"kicker no\
thing"},"Nothing chosen"),w("p",{},"Point at a name or a line; press to keep its card here. A line is a claim, not a finding of guilt.")],An=t=>{let e=xr.contains(
document.activeElement),n=S.selected.size?Tl():S.line&&X.has(S.line)?Ol(S.line,t):S.name&&D.has(S.name)?Nl(S.name,t):S.chain?Il(t):b.without?Cl(t):zl();xr.replaceChildren(
...n.filter(Boolean)),e&&xr.focus({preventScroll:!0})};var br=6,Ll=4,yi=(t,e)=>{let n=new URLSearchParams({from:b.marks[0],to:b.marks[1],max_length:t,k:1,context:e});return b.without&&n.append("without",b.without),yt(
`/api/paths?${n}`)},Dl=t=>["asserts","denies","not_confirmed"].map(e=>`${t.from.id}.${t.type}.${t.to.id}.${e}`),vr={key:"",path:null},xi=async()=>{if(S.chain=null,
!b.chain||b.marks.length<2)return null;let t=JSON.stringify([b.marks,b.chain,b.without]);if(vr.key!==t){let o=null;for(let i=b.chain==="surest"?br:1;i<=br&&!o;i+=
1)[o=null]=(await yi(i,!1)).paths;for(let i=1;i<=Ll&&!o;i+=1)[o=null]=(await yi(i,!0)).paths;vr={key:t,path:o}}let{path:e}=vr;if(!e)return null;let n=[...new Set(
e.steps.flatMap(o=>[o.from.id,o.to.id]))];await ne(n);let r=o=>Dl(o).filter(i=>X.has(i));return S.chain={path:e,names:new Set(n),lines:new Set(e.steps.flatMap(r)),
weakest:e.steps.length>1?r(e.steps[e.weakest])[0]??"":""},e},vi=async t=>{await B({chain:t});let e=S.chain?.path;if(!e)return B({},`The record has no chain of a\
t most ${br} links between the two${b.without?` without ${b.without}`:""}.`);let n=[...S.chain.names].filter(r=>D.has(r));return B({names:[...new Set([...b.names,
...n])],hidden:b.hidden.filter(r=>!n.includes(r))},`The ${t} chain has ${T(e.steps.length,"link")}.`)};var Rl=["everything said","2 independent sources","official record"],le=7,ke={types:!1,sources:!1},Pl=t=>w("i",{class:`swatch kind-${t}${I.kinds[t].square?" squ\
are":""}`,"aria-hidden":"true"}),bi=(t,e)=>t.includes(e)?t.filter(n=>n!==e):[...t,e],_i=(t,e,n,r,o,i="")=>w("label",{class:"choice"},w("input",{type:"checkbox",
name:t,checked:r,onchange:o}),i,w("span",{},e),w("b",{},n.toLocaleString("en"))),_r=(t,e)=>{let n=t.contains(document.activeElement)?[...t.querySelectorAll("inp\
ut, button, summary")].indexOf(document.activeElement):-1;t.replaceChildren(...e),n>=0&&t.querySelectorAll("input, button, summary")[n]?.focus()},ki=(t,e)=>{let n=new Map;
for(let r of t)n.set(e(r),(n.get(e(r))??0)+1);return n},Bl=(t,e,n)=>{if(t.length<=le)return t;let r=w("details",{open:ke[e]||void 0,ontoggle:o=>{ke={...ke,[e]:o.
target.open}}},w("summary",{},`${t.length-le} ${n}`),...t.slice(le));return[...t.slice(0,le),r]},$i=(t,e)=>{let n=ki(e.inLayout,f=>D.get(f).kind);_r(O("kinds"),
Object.keys(I.kinds).filter(f=>n.has(f)).map(f=>_i(f,I.kinds[f].plural,n.get(f),!t.kinds.includes(f),()=>B({kinds:bi(t.kinds,f)},`${I.kinds[f].plural} ${t.kinds.
includes(f)?"shown":"hidden"}.`),Pl(f))));let r=[...ki(e.among,f=>f.type)].sort((f,d)=>d[1]-f[1]);_r(O("types"),Bl(r.map(([f,d])=>_i(f,I.types[f],d,!t.types.includes(
f),()=>B({types:bi(t.types,f)},"Kinds of line changed."))),"types","more kinds of line"));let o=[0,1,2].map(f=>e.said.filter(d=>d.side==="asserts"&&d.sure>=f).length),
i=O("sure"),s=i.contains(document.activeElement);i.replaceChildren(w("legend",{},"How sure"),...Rl.map((f,d)=>w("label",{class:"choice"},w("input",{type:"radio",
name:"sure",value:d,checked:t.sure===d,onchange:()=>B({sure:d},`Shown: ${f}.`)}),w("span",{},f),w("b",{},o[d].toLocaleString("en"))))),s&&i.querySelector("input\
:checked")?.focus(),ql(t,e);let a=Go(e),l=a.map(({publisher:f,fall:d})=>w("li",{},C(w("bdi",{},f),()=>Wt(f),{"aria-pressed":String(t.without===f),class:"source"})));
l.forEach((f,d)=>f.firstChild.append(w("span",{},a[d].fall?`${T(a[d].fall,"line")} fall${a[d].fall===1?"s":""}`:"none falls")));let c=l.slice(0,le),u=a.findIndex(
({publisher:f})=>f===t.without);u>=le&&c.unshift(l[u]);let h=l.slice(le).filter(f=>!c.includes(f));_r(O("publishers"),h.length?[...c,w("li",{},w("details",{open:ke.
sources||void 0,ontoggle:f=>{ke={...ke,sources:f.target.open}}},w("summary",{},`${h.length} more publishers`),w("ul",{},...h)))]:c)},Tt=[],ql=(t,e)=>{let n=e.among.
map(u=>u.known).filter(Boolean).sort(),r=O("day");if(r.disabled=n.length<2,n.length<2){O("day-words").textContent="",O("days").replaceChildren();return}Tt=[];let o=n.
at(-1).slice(0,7),i=[n[0].slice(0,7),`${Number(o.slice(0,4))-10}-01`].sort().at(-1);for(let[u,h]=i.split("-").map(Number);Tt.at(-1)!==o;h+=1)h>12&&(h=1,u+=1),Tt.
push(`${u}-${String(h).padStart(2,"0")}`);r.max=Tt.length-1;let s=t.day?Math.max(0,Tt.findIndex(u=>u>=t.day.slice(0,7))):Tt.length-1;(document.activeElement!==r||
!t.day)&&(r.value=s),O("day-words").textContent=t.day?`to ${Ft(t.day)}`:"today",r.setAttribute("aria-valuetext",O("day-words").textContent);let a=26,l=Array(a).
fill(0);for(let u of n){let h=Math.max(0,Tt.indexOf(u.slice(0,7)));l[Math.min(a-1,Math.floor(h/Tt.length*a))]+=1}let c=Math.max(...l);O("days").replaceChildren(
...l.map(u=>{let h=w("i");return h.style.height=`${Math.round(2+18*u/c)}px`,h}))},Mi=()=>{let t=Tt[Number(O("day").value)];if(!t||t===Tt.at(-1))return"";let[e,n]=t.
split("-").map(Number);return`${t}-${new Date(Date.UTC(e,n,0)).getUTCDate()}`},En=null,Si=t=>{O("day").addEventListener("input",()=>{En??=t().day,lt({day:Mi()})}),
O("day").addEventListener("change",()=>{let e=Mi();En!==null&&lt({day:En}),En=null,B({day:e},e?`Shown: what had been said by ${Ft(e)}, as it is known today.`:"E\
verything said until today is shown.")})};var kr="http://www.w3.org/1999/xhtml",Ni={svg:"http://www.w3.org/2000/svg",xhtml:kr,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespa\
ce",xmlns:"http://www.w3.org/2000/xmlns/"};function Ke(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),Ni.hasOwnProperty(
e)?{space:Ni[e],local:t}:t}function Fl(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===kr&&e.documentElement.namespaceURI===kr?e.createElement(
t):e.createElementNS(n,t)}}function Hl(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function Ai(t){var e=Ke(t);return(e.local?
Hl:Fl)(e)}function Wl(){}function Cn(t){return t==null?Wl:function(){return this.querySelector(t)}}function Ul(t){typeof t!="function"&&(t=Cn(t));for(var e=this.
_groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=new Array(s),l,c,u=0;u<s;++u)(l=i[u])&&(c=t.call(l,l.__data__,u,i))&&("__data__"in
l&&(c.__data__=l.__data__),a[u]=c);return new ft(r,this._parents)}function Vl(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function Xl(){return[]}function $r(t){
return t==null?Xl:function(){return this.querySelectorAll(t)}}function Yl(t){return function(){return Vl(t.apply(this,arguments))}}function Kl(t){typeof t=="fun\
ction"?t=Yl(t):t=$r(t);for(var e=this._groups,n=e.length,r=[],o=[],i=0;i<n;++i)for(var s=e[i],a=s.length,l,c=0;c<a;++c)(l=s[c])&&(r.push(t.call(l,l.__data__,c,s)),
o.push(l));return new ft(r,o)}function Sr(t){return function(){return this.matches(t)}}function Ei(t){return function(e){return e.matches(t)}}var Jl=Array.prototype.
find;function jl(t){return function(){return Jl.call(this.children,t)}}function Gl(){return this.firstElementChild}function Zl(t){return this.select(t==null?Gl:
jl(typeof t=="function"?t:Ei(t)))}var Ql=Array.prototype.filter;function tc(){return Array.from(this.children)}function ec(t){return function(){return Ql.call(this.
children,t)}}function nc(t){return this.selectAll(t==null?tc:ec(typeof t=="function"?t:Ei(t)))}function rc(t){typeof t!="function"&&(t=Sr(t));for(var e=this._groups,
n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],l,c=0;c<s;++c)(l=i[c])&&t.call(l,l.__data__,c,i)&&a.push(l);return new ft(r,this._parents)}
function Oi(t){return new Array(t.length)}function oc(){return new ft(this._enter||this._groups.map(Oi),this._parents)}function On(t,e){this.ownerDocument=t.ownerDocument,
this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}On.prototype={constructor:On,appendChild:function(t){return this._parent.insertBefore(
t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){
return this._parent.querySelectorAll(t)}};function ic(t){return function(){return t}}function sc(t,e,n,r,o,i){for(var s=0,a,l=e.length,c=i.length;s<c;++s)(a=e[s])?
(a.__data__=i[s],r[s]=a):n[s]=new On(t,i[s]);for(;s<l;++s)(a=e[s])&&(o[s]=a)}function ac(t,e,n,r,o,i,s){var a,l,c=new Map,u=e.length,h=i.length,f=new Array(u),d;
for(a=0;a<u;++a)(l=e[a])&&(f[a]=d=s.call(l,l.__data__,a,e)+"",c.has(d)?o[a]=l:c.set(d,l));for(a=0;a<h;++a)d=s.call(t,i[a],a,i)+"",(l=c.get(d))?(r[a]=l,l.__data__=
i[a],c.delete(d)):n[a]=new On(t,i[a]);for(a=0;a<u;++a)(l=e[a])&&c.get(f[a])===l&&(o[a]=l)}function lc(t){return t.__data__}function cc(t,e){if(!arguments.length)
return Array.from(this,lc);var n=e?ac:sc,r=this._parents,o=this._groups;typeof t!="function"&&(t=ic(t));for(var i=o.length,s=new Array(i),a=new Array(i),l=new Array(
i),c=0;c<i;++c){var u=r[c],h=o[c],f=h.length,d=uc(t.call(u,u&&u.__data__,c,r)),m=d.length,p=a[c]=new Array(m),g=s[c]=new Array(m),y=l[c]=new Array(f);n(u,h,p,g,
y,d,e);for(var x=0,$=0,_,N;x<m;++x)if(_=p[x]){for(x>=$&&($=x+1);!(N=g[$])&&++$<m;);_._next=N||null}}return s=new ft(s,r),s._enter=a,s._exit=l,s}function uc(t){return typeof t==
"object"&&"length"in t?t:Array.from(t)}function fc(){return new ft(this._exit||this._groups.map(Oi),this._parents)}function hc(t,e,n){var r=this.enter(),o=this,
i=this.exit();return typeof t=="function"?(r=t(r),r&&(r=r.selection())):r=r.append(t+""),e!=null&&(o=e(o),o&&(o=o.selection())),n==null?i.remove():n(i),r&&o?r.merge(
o).order():o}function pc(t){for(var e=t.selection?t.selection():t,n=this._groups,r=e._groups,o=n.length,i=r.length,s=Math.min(o,i),a=new Array(o),l=0;l<s;++l)for(var c=n[l],
u=r[l],h=c.length,f=a[l]=new Array(h),d,m=0;m<h;++m)(d=c[m]||u[m])&&(f[m]=d);for(;l<o;++l)a[l]=n[l];return new ft(a,this._parents)}function dc(){for(var t=this.
_groups,e=-1,n=t.length;++e<n;)for(var r=t[e],o=r.length-1,i=r[o],s;--o>=0;)(s=r[o])&&(i&&s.compareDocumentPosition(i)^4&&i.parentNode.insertBefore(s,i),i=s);return this}
function mc(t){t||(t=gc);function e(h,f){return h&&f?t(h.__data__,f.__data__):!h-!f}for(var n=this._groups,r=n.length,o=new Array(r),i=0;i<r;++i){for(var s=n[i],
a=s.length,l=o[i]=new Array(a),c,u=0;u<a;++u)(c=s[u])&&(l[u]=c);l.sort(e)}return new ft(o,this._parents).order()}function gc(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}
function wc(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function yc(){return Array.from(this)}function xc(){for(var t=this._groups,
e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length;o<i;++o){var s=r[o];if(s)return s}return null}function vc(){let t=0;for(let e of this)++t;return t}function bc(){
return!this.node()}function _c(t){for(var e=this._groups,n=0,r=e.length;n<r;++n)for(var o=e[n],i=0,s=o.length,a;i<s;++i)(a=o[i])&&t.call(a,a.__data__,i,o);return this}
function kc(t){return function(){this.removeAttribute(t)}}function Mc(t){return function(){this.removeAttributeNS(t.space,t.local)}}function $c(t,e){return function(){
this.setAttribute(t,e)}}function Sc(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function Nc(t,e){return function(){var n=e.apply(this,arguments);
n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function Ac(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,
t.local):this.setAttributeNS(t.space,t.local,n)}}function Ec(t,e){var n=Ke(t);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.
local):r.getAttribute(n)}return this.each((e==null?n.local?Mc:kc:typeof e=="function"?n.local?Ac:Nc:n.local?Sc:$c)(n,e))}function Ci(t){return t.ownerDocument&&
t.ownerDocument.defaultView||t.document&&t||t.defaultView}function Oc(t){return function(){this.style.removeProperty(t)}}function Cc(t,e,n){return function(){this.
style.setProperty(t,e,n)}}function Ic(t,e,n){return function(){var r=e.apply(this,arguments);r==null?this.style.removeProperty(t):this.style.setProperty(t,r,n)}}
function Tc(t,e,n){return arguments.length>1?this.each((e==null?Oc:typeof e=="function"?Ic:Cc)(t,e,n??"")):ce(this.node(),t)}function ce(t,e){return t.style.getPropertyValue(
e)||Ci(t).getComputedStyle(t,null).getPropertyValue(e)}function zc(t){return function(){delete this[t]}}function Lc(t,e){return function(){this[t]=e}}function Dc(t,e){
return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function Rc(t,e){return arguments.length>1?this.each((e==null?zc:typeof e=="fu\
nction"?Dc:Lc)(t,e)):this.node()[t]}function Ii(t){return t.trim().split(/^|\s+/)}function Nr(t){return t.classList||new Ti(t)}function Ti(t){this._node=t,this.
_names=Ii(t.getAttribute("class")||"")}Ti.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this.
_names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){
return this._names.indexOf(t)>=0}};function zi(t,e){for(var n=Nr(t),r=-1,o=e.length;++r<o;)n.add(e[r])}function Li(t,e){for(var n=Nr(t),r=-1,o=e.length;++r<o;)n.
remove(e[r])}function Pc(t){return function(){zi(this,t)}}function Bc(t){return function(){Li(this,t)}}function qc(t,e){return function(){(e.apply(this,arguments)?
zi:Li)(this,t)}}function Fc(t,e){var n=Ii(t+"");if(arguments.length<2){for(var r=Nr(this.node()),o=-1,i=n.length;++o<i;)if(!r.contains(n[o]))return!1;return!0}return this.
each((typeof e=="function"?qc:e?Pc:Bc)(n,e))}function Hc(){this.textContent=""}function Wc(t){return function(){this.textContent=t}}function Uc(t){return function(){
var e=t.apply(this,arguments);this.textContent=e??""}}function Vc(t){return arguments.length?this.each(t==null?Hc:(typeof t=="function"?Uc:Wc)(t)):this.node().textContent}
function Xc(){this.innerHTML=""}function Yc(t){return function(){this.innerHTML=t}}function Kc(t){return function(){var e=t.apply(this,arguments);this.innerHTML=
e??""}}function Jc(t){return arguments.length?this.each(t==null?Xc:(typeof t=="function"?Kc:Yc)(t)):this.node().innerHTML}function jc(){this.nextSibling&&this.parentNode.
appendChild(this)}function Gc(){return this.each(jc)}function Zc(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Qc(){
return this.each(Zc)}function tu(t){var e=typeof t=="function"?t:Ai(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function eu(){
return null}function nu(t,e){var n=typeof t=="function"?t:Ai(t),r=e==null?eu:typeof e=="function"?e:Cn(e);return this.select(function(){return this.insertBefore(
n.apply(this,arguments),r.apply(this,arguments)||null)})}function ru(){var t=this.parentNode;t&&t.removeChild(this)}function ou(){return this.each(ru)}function iu(){
var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function su(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(
t,this.nextSibling):t}function au(t){return this.select(t?su:iu)}function lu(t){return arguments.length?this.property("__data__",t):this.node().__data__}function cu(t){
return function(e){t.call(this,e,this.__data__)}}function uu(t){return t.trim().split(/^|\s+/).map(function(e){var n="",r=e.indexOf(".");return r>=0&&(n=e.slice(
r+1),e=e.slice(0,r)),{type:e,name:n}})}function fu(t){return function(){var e=this.__on;if(e){for(var n=0,r=-1,o=e.length,i;n<o;++n)i=e[n],(!t.type||i.type===t.
type)&&i.name===t.name?this.removeEventListener(i.type,i.listener,i.options):e[++r]=i;++r?e.length=r:delete this.__on}}}function hu(t,e,n){return function(){var r=this.
__on,o,i=cu(e);if(r){for(var s=0,a=r.length;s<a;++s)if((o=r[s]).type===t.type&&o.name===t.name){this.removeEventListener(o.type,o.listener,o.options),this.addEventListener(
o.type,o.listener=i,o.options=n),o.value=e;return}}this.addEventListener(t.type,i,n),o={type:t.type,name:t.name,value:e,listener:i,options:n},r?r.push(o):this.__on=
[o]}}function pu(t,e,n){var r=uu(t+""),o,i=r.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var l=0,c=a.length,u;l<c;++l)for(o=0,u=a[l];o<i;++o)
if((s=r[o]).type===u.type&&s.name===u.name)return u.value}return}for(a=e?hu:fu,o=0;o<i;++o)this.each(a(r[o],e,n));return this}function Di(t,e,n){var r=Ci(t),o=r.
CustomEvent;typeof o=="function"?o=new o(e,n):(o=r.document.createEvent("Event"),n?(o.initEvent(e,n.bubbles,n.cancelable),o.detail=n.detail):o.initEvent(e,!1,!1)),
t.dispatchEvent(o)}function du(t,e){return function(){return Di(this,t,e)}}function mu(t,e){return function(){return Di(this,t,e.apply(this,arguments))}}function gu(t,e){
return this.each((typeof e=="function"?mu:du)(t,e))}function*wu(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length,s;o<i;++o)(s=r[o])&&
(yield s)}var Ri=[null];function ft(t,e){this._groups=t,this._parents=e}function ue(){return new ft([[document.documentElement]],Ri)}function yu(){return this}ft.
prototype=ue.prototype={constructor:ft,select:Ul,selectAll:Kl,selectChild:Zl,selectChildren:nc,filter:rc,data:cc,enter:oc,exit:fc,join:hc,merge:pc,selection:yu,
order:dc,sort:mc,call:wc,nodes:yc,node:xc,size:vc,empty:bc,each:_c,attr:Ec,style:Tc,property:Rc,classed:Fc,text:Vc,html:Jc,raise:Gc,lower:Qc,append:tu,insert:nu,
remove:ou,clone:au,datum:lu,on:pu,dispatch:gu,[Symbol.iterator]:wu};function vt(t){return typeof t=="string"?new ft([[document.querySelector(t)]],[document.documentElement]):
new ft([[t]],Ri)}var xu=0;function vu(){return new Mr}function Mr(){this._="@"+(++xu).toString(36)}Mr.prototype=vu.prototype={constructor:Mr,get:function(t){for(var e=this._;!(e in
t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){
return this._}};function bu(t){let e;for(;e=t.sourceEvent;)t=e;return t}function Ut(t,e){if(t=bu(t),e===void 0&&(e=t.currentTarget),e){var n=e.ownerSVGElement||
e;if(n.createSVGPoint){var r=n.createSVGPoint();return r.x=t.clientX,r.y=t.clientY,r=r.matrixTransform(e.getScreenCTM().inverse()),[r.x,r.y]}if(e.getBoundingClientRect){
var o=e.getBoundingClientRect();return[t.clientX-o.left-e.clientLeft,t.clientY-o.top-e.clientTop]}}return[t.pageX,t.pageY]}var Ar={capture:!0,passive:!1};function Er(t){t.preventDefault(),t.stopImmediatePropagation()}function Pi(t){var e=t.document.documentElement,n=vt(t).on("dragstart.drag",Er,Ar);"onselectstart"in
e?n.on("selectstart.drag",Er,Ar):(e.__noselect=e.style.MozUserSelect,e.style.MozUserSelect="none")}function Bi(t,e){var n=t.document.documentElement,r=vt(t).on(
"dragstart.drag",null);e&&(r.on("click.drag",Er,Ar),setTimeout(function(){r.on("click.drag",null)},0)),"onselectstart"in n?r.on("selectstart.drag",null):(n.style.
MozUserSelect=n.__noselect,delete n.__noselect)}function _u(t,{sourceEvent:e,subject:n,target:r,identifier:o,active:i,x:s,y:a,dx:l,dy:c,dispatch:u}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},
sourceEvent:{value:e,enumerable:!0,configurable:!0},subject:{value:n,enumerable:!0,configurable:!0},target:{value:r,enumerable:!0,configurable:!0},identifier:{value:o,
enumerable:!0,configurable:!0},active:{value:i,enumerable:!0,configurable:!0},x:{value:s,enumerable:!0,configurable:!0},y:{value:a,enumerable:!0,configurable:!0},
dx:{value:l,enumerable:!0,configurable:!0},dy:{value:c,enumerable:!0,configurable:!0},_:{value:u}})}_u.prototype.on=function(){var t=this._.on.apply(this._,arguments);
return t===this._?this:t};function Ne(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function Ge(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function te(){}
var de=.7,Se=1/de,Me="\\s*([+-]?\\d+)\\s*",Je="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",zt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",ku=/^#([0-9a-f]{3,8})$/,
Mu=new RegExp(`^rgb\\(${Me},${Me},${Me}\\)$`),$u=new RegExp(`^rgb\\(${zt},${zt},${zt}\\)$`),Su=new RegExp(`^rgba\\(${Me},${Me},${Me},${Je}\\)$`),Nu=new RegExp(`\
^rgba\\(${zt},${zt},${zt},${Je}\\)$`),Au=new RegExp(`^hsl\\(${Je},${zt},${zt}\\)$`),Eu=new RegExp(`^hsla\\(${Je},${zt},${zt},${Je}\\)$`),qi={aliceblue:15792383,
antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,
burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,
darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,
darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,
darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,
fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,
hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,
lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,
lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,
limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,
mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,
navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,
paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,
rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,
sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,
teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};
Ne(te,me,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:Fi,formatHex:Fi,formatHex8:Ou,formatHsl:Cu,
formatRgb:Hi,toString:Hi});function Fi(){return this.rgb().formatHex()}function Ou(){return this.rgb().formatHex8()}function Cu(){return Gi(this).formatHsl()}function Hi(){
return this.rgb().formatRgb()}function me(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=ku.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?Wi(e):n===3?new Q(
e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?In(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?In(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&
15)<<4|e&15)/255):null):(e=Mu.exec(t))?new Q(e[1],e[2],e[3],1):(e=$u.exec(t))?new Q(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=Su.exec(t))?In(e[1],e[2],e[3],e[4]):
(e=Nu.exec(t))?In(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=Au.exec(t))?Xi(e[1],e[2]/100,e[3]/100,1):(e=Eu.exec(t))?Xi(e[1],e[2]/100,e[3]/100,e[4]):qi.hasOwnProperty(
t)?Wi(qi[t]):t==="transparent"?new Q(NaN,NaN,NaN,0):null}function Wi(t){return new Q(t>>16&255,t>>8&255,t&255,1)}function In(t,e,n,r){return r<=0&&(t=e=n=NaN),new Q(
t,e,n,r)}function Lr(t){return t instanceof te||(t=me(t)),t?(t=t.rgb(),new Q(t.r,t.g,t.b,t.opacity)):new Q}function Ze(t,e,n,r){return arguments.length===1?Lr(t):
new Q(t,e,n,r??1)}function Q(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}Ne(Q,Ze,Ge(te,{brighter(t){return t=t==null?Se:Math.pow(Se,t),new Q(this.r*t,
this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?de:Math.pow(de,t),new Q(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new Q(
he(this.r),he(this.g),he(this.b),zn(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.
opacity&&this.opacity<=1},hex:Ui,formatHex:Ui,formatHex8:Iu,formatRgb:Vi,toString:Vi}));function Ui(){return`#${fe(this.r)}${fe(this.g)}${fe(this.b)}`}function Iu(){
return`#${fe(this.r)}${fe(this.g)}${fe(this.b)}${fe((isNaN(this.opacity)?1:this.opacity)*255)}`}function Vi(){let t=zn(this.opacity);return`${t===1?"rgb(":"rgba\
("}${he(this.r)}, ${he(this.g)}, ${he(this.b)}${t===1?")":`, ${t})`}`}function zn(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function he(t){return Math.max(
0,Math.min(255,Math.round(t)||0))}function fe(t){return t=he(t),(t<16?"0":"")+t.toString(16)}function Xi(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&
(t=NaN),new bt(t,e,n,r)}function Gi(t){if(t instanceof bt)return new bt(t.h,t.s,t.l,t.opacity);if(t instanceof te||(t=me(t)),!t)return new bt;if(t instanceof bt)
return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,o=Math.min(e,n,r),i=Math.max(e,n,r),s=NaN,a=i-o,l=(i+o)/2;return a?(e===i?s=(n-r)/a+(n<r)*6:n===i?s=(r-e)/a+
2:s=(e-n)/a+4,a/=l<.5?i+o:2-i-o,s*=60):a=l>0&&l<1?0:s,new bt(s,a,l,t.opacity)}function Dn(t,e,n,r){return arguments.length===1?Gi(t):new bt(t,e,n,r??1)}function bt(t,e,n,r){
this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Ne(bt,Dn,Ge(te,{brighter(t){return t=t==null?Se:Math.pow(Se,t),new bt(this.h,this.s,this.l*t,this.opacity)},darker(t){
return t=t==null?de:Math.pow(de,t),new bt(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.
l,r=n+(n<.5?n:1-n)*e,o=2*n-r;return new Q(Or(t>=240?t-240:t+120,o,r),Or(t,o,r),Or(t<120?t+240:t-120,o,r),this.opacity)},clamp(){return new bt(Yi(this.h),Tn(this.
s),Tn(this.l),zn(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){
let t=zn(this.opacity);return`${t===1?"hsl(":"hsla("}${Yi(this.h)}, ${Tn(this.s)*100}%, ${Tn(this.l)*100}%${t===1?")":`, ${t})`}`}}));function Yi(t){return t=(t||
0)%360,t<0?t+360:t}function Tn(t){return Math.max(0,Math.min(1,t||0))}function Or(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var Zi=Math.
PI/180,Qi=180/Math.PI,Ln=18,ts=.96422,es=1,ns=.82521,rs=4/29,$e=6/29,os=3*$e*$e,Tu=$e*$e*$e;function is(t){if(t instanceof Lt)return new Lt(t.l,t.a,t.b,t.opacity);
if(t instanceof Vt)return as(t);t instanceof Q||(t=Lr(t));var e=zr(t.r),n=zr(t.g),r=zr(t.b),o=Cr((.2225045*e+.7168786*n+.0606169*r)/es),i,s;return e===n&&n===r?
i=s=o:(i=Cr((.4360747*e+.3850649*n+.1430804*r)/ts),s=Cr((.0139322*e+.0971045*n+.7141733*r)/ns)),new Lt(116*o-16,500*(i-o),200*(o-s),t.opacity)}function ss(t,e,n,r){return arguments.length===1?is(t):new Lt(t,e,n,r??1)}function Lt(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}Ne(Lt,ss,Ge(te,{brighter(t){
return new Lt(this.l+Ln*(t??1),this.a,this.b,this.opacity)},darker(t){return new Lt(this.l-Ln*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(
this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=ts*Ir(e),t=es*Ir(t),n=ns*Ir(n),new Q(Tr(3.1338561*e-1.6168667*t-.4906146*n),Tr(-.9787684*e+1.9161415*
t+.033454*n),Tr(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function Cr(t){return t>Tu?Math.pow(t,1/3):t/os+rs}function Ir(t){return t>$e?t*t*t:os*(t-rs)}
function Tr(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function zr(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function zu(t){
if(t instanceof Vt)return new Vt(t.h,t.c,t.l,t.opacity);if(t instanceof Lt||(t=is(t)),t.a===0&&t.b===0)return new Vt(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.
atan2(t.b,t.a)*Qi;return new Vt(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Rn(t,e,n,r){return arguments.length===1?zu(t):new Vt(t,e,n,r??1)}function Vt(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function as(t){if(isNaN(
t.h))return new Lt(t.l,0,0,t.opacity);var e=t.h*Zi;return new Lt(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}Ne(Vt,Rn,Ge(te,{brighter(t){return new Vt(this.h,
this.c,this.l+Ln*(t??1),this.opacity)},darker(t){return new Vt(this.h,this.c,this.l-Ln*(t??1),this.opacity)},rgb(){return as(this).rgb()}}));var ls=-.14861,Dr=1.78277,
Rr=-.29227,Pn=-.90649,je=1.97294,Ki=je*Pn,Ji=je*Dr,ji=Dr*Rr-Pn*ls;function Lu(t){if(t instanceof pe)return new pe(t.h,t.s,t.l,t.opacity);t instanceof Q||(t=Lr(t));
var e=t.r/255,n=t.g/255,r=t.b/255,o=(ji*r+Ki*e-Ji*n)/(ji+Ki-Ji),i=r-o,s=(je*(n-o)-Rr*i)/Pn,a=Math.sqrt(s*s+i*i)/(je*o*(1-o)),l=a?Math.atan2(s,i)*Qi-120:NaN;return new pe(
l<0?l+360:l,a,o,t.opacity)}function Bn(t,e,n,r){return arguments.length===1?Lu(t):new pe(t,e,n,r??1)}function pe(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=
+r}Ne(pe,Bn,Ge(te,{brighter(t){return t=t==null?Se:Math.pow(Se,t),new pe(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?de:Math.pow(de,t),new pe(
this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*Zi,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),o=Math.sin(t);return new Q(
255*(e+n*(ls*r+Dr*o)),255*(e+n*(Rr*r+Pn*o)),255*(e+n*(je*r)),this.opacity)}}));function fs(t,e,n,r,o){var i=t*t,s=i*t;return((1-3*t+3*i-s)*e+(4-6*i+3*s)*n+(1+3*t+3*i-3*s)*r+s*o)/6}function Du(t){var e=t.length-1;return function(n){var r=n<=
0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),o=t[r],i=t[r+1],s=r>0?t[r-1]:2*o-i,a=r<e-1?t[r+2]:2*i-o;return fs((n-r/e)*e,s,o,i,a)}}function Ru(t){var e=t.length;return function(n){
var r=Math.floor(((n%=1)<0?++n:n)*e),o=t[(r+e-1)%e],i=t[r%e],s=t[(r+1)%e],a=t[(r+2)%e];return fs((n-r/e)*e,o,i,s,a)}}var Fr=t=>()=>t;function hs(t,e){return function(n){
return t+n*e}}function Pu(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function Hr(t,e){var n=e-t;return n?hs(t,n>
180||n<-180?n-360*Math.round(n/360):n):Fr(isNaN(t)?e:t)}function Bu(t){return(t=+t)==1?ct:function(e,n){return n-e?Pu(e,n,t):Fr(isNaN(e)?n:e)}}function ct(t,e){
var n=e-t;return n?hs(t,n):Fr(isNaN(t)?e:t)}var Wr=(function t(e){var n=Bu(e);function r(o,i){var s=n((o=Ze(o)).r,(i=Ze(i)).r),a=n(o.g,i.g),l=n(o.b,i.b),c=ct(o.
opacity,i.opacity);return function(u){return o.r=s(u),o.g=a(u),o.b=l(u),o.opacity=c(u),o+""}}return r.gamma=t,r})(1);function ps(t){return function(e){var n=e.length,
r=new Array(n),o=new Array(n),i=new Array(n),s,a;for(s=0;s<n;++s)a=Ze(e[s]),r[s]=a.r||0,o[s]=a.g||0,i[s]=a.b||0;return r=t(r),o=t(o),i=t(i),a.opacity=1,function(l){
return a.r=r(l),a.g=o(l),a.b=i(l),a+""}}}var Kp=ps(Du),Jp=ps(Ru);function Xt(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}var Br=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Pr=new RegExp(Br.source,"g");function qu(t){return function(){return t}}function Fu(t){return function(e){return t(
e)+""}}function ds(t,e){var n=Br.lastIndex=Pr.lastIndex=0,r,o,i,s=-1,a=[],l=[];for(t=t+"",e=e+"";(r=Br.exec(t))&&(o=Pr.exec(e));)(i=o.index)>n&&(i=e.slice(n,i),
a[s]?a[s]+=i:a[++s]=i),(r=r[0])===(o=o[0])?a[s]?a[s]+=o:a[++s]=o:(a[++s]=null,l.push({i:s,x:Xt(r,o)})),n=Pr.lastIndex;return n<e.length&&(i=e.slice(n),a[s]?a[s]+=
i:a[++s]=i),a.length<2?l[0]?Fu(l[0].x):qu(e):(e=l.length,function(c){for(var u=0,h;u<e;++u)a[(h=l[u]).i]=h.x(c);return a.join("")})}var cs=180/Math.PI,qr={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function ms(t,e,n,r,o,i){var s,a,l;return(s=Math.sqrt(t*t+e*e))&&(t/=s,e/=s),
(l=t*n+e*r)&&(n-=t*l,r-=e*l),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,l/=a),t*r<e*n&&(t=-t,e=-e,l=-l,s=-s),{translateX:o,translateY:i,rotate:Math.atan2(e,t)*cs,skewX:Math.
atan(l)*cs,scaleX:s,scaleY:a}}var qn;function Hu(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?qr:ms(e.a,e.b,e.
c,e.d,e.e,e.f)}function Wu(t){return t==null||(qn||(qn=document.createElementNS("http://www.w3.org/2000/svg","g")),qn.setAttribute("transform",t),!(t=qn.transform.
baseVal.consolidate()))?qr:(t=t.matrix,ms(t.a,t.b,t.c,t.d,t.e,t.f))}function gs(t,e,n,r){function o(c){return c.length?c.pop()+" ":""}function i(c,u,h,f,d,m){if(c!==
h||u!==f){var p=d.push("translate(",null,e,null,n);m.push({i:p-4,x:Xt(c,h)},{i:p-2,x:Xt(u,f)})}else(h||f)&&d.push("translate("+h+e+f+n)}function s(c,u,h,f){c!==
u?(c-u>180?u+=360:u-c>180&&(c+=360),f.push({i:h.push(o(h)+"rotate(",null,r)-2,x:Xt(c,u)})):u&&h.push(o(h)+"rotate("+u+r)}function a(c,u,h,f){c!==u?f.push({i:h.push(
o(h)+"skewX(",null,r)-2,x:Xt(c,u)}):u&&h.push(o(h)+"skewX("+u+r)}function l(c,u,h,f,d,m){if(c!==h||u!==f){var p=d.push(o(d)+"scale(",null,",",null,")");m.push({
i:p-4,x:Xt(c,h)},{i:p-2,x:Xt(u,f)})}else(h!==1||f!==1)&&d.push(o(d)+"scale("+h+","+f+")")}return function(c,u){var h=[],f=[];return c=t(c),u=t(u),i(c.translateX,
c.translateY,u.translateX,u.translateY,h,f),s(c.rotate,u.rotate,h,f),a(c.skewX,u.skewX,h,f),l(c.scaleX,c.scaleY,u.scaleX,u.scaleY,h,f),c=u=null,function(d){for(var m=-1,
p=f.length,g;++m<p;)h[(g=f[m]).i]=g.x(d);return h.join("")}}}var ws=gs(Hu,"px, ","px)","deg)"),ys=gs(Wu,", ",")",")"),Uu=1e-12;function us(t){return((t=Math.exp(
t))+1/t)/2}function Vu(t){return((t=Math.exp(t))-1/t)/2}function Xu(t){return((t=Math.exp(2*t))-1)/(t+1)}var xs=(function t(e,n,r){function o(i,s){var a=i[0],l=i[1],
c=i[2],u=s[0],h=s[1],f=s[2],d=u-a,m=h-l,p=d*d+m*m,g,y;if(p<Uu)y=Math.log(f/c)/e,g=function(q){return[a+q*d,l+q*m,c*Math.exp(e*q*y)]};else{var x=Math.sqrt(p),$=(f*
f-c*c+r*p)/(2*c*n*x),_=(f*f-c*c-r*p)/(2*f*n*x),N=Math.log(Math.sqrt($*$+1)-$),z=Math.log(Math.sqrt(_*_+1)-_);y=(z-N)/e,g=function(q){var F=q*y,Z=us(N),H=c/(n*x)*
(Z*Xu(e*F+N)-Vu(N));return[a+H*d,l+H*m,c*Z/us(e*F+N)]}}return g.duration=Math.abs(y)*1e3*e/Math.SQRT2,g}return o.rho=function(i){var s=Math.max(.001,+i),a=s*s,l=a*
a;return t(s,a,l)},o})(Math.SQRT2,2,4);function vs(t){return function(e,n){var r=t((e=Dn(e)).h,(n=Dn(n)).h),o=ct(e.s,n.s),i=ct(e.l,n.l),s=ct(e.opacity,n.opacity);
return function(a){return e.h=r(a),e.s=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var jp=vs(Hr),Gp=vs(ct);function bs(t){return function(e,n){var r=t((e=Rn(e)).h,(n=Rn(n)).h),o=ct(e.c,n.c),i=ct(e.l,n.l),s=ct(e.opacity,n.opacity);return function(a){return e.h=r(a),e.
c=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var Zp=bs(Hr),Qp=bs(ct);function _s(t){return(function e(n){n=+n;function r(o,i){var s=t((o=Bn(o)).h,(i=Bn(i)).h),a=ct(o.s,
i.s),l=ct(o.l,i.l),c=ct(o.opacity,i.opacity);return function(u){return o.h=s(u),o.s=a(u),o.l=l(Math.pow(u,n)),o.opacity=c(u),o+""}}return r.gamma=e,r})(1)}var td=_s(
Hr),ed=_s(ct);function Ms(t){return((t*=2)<=1?t*t*t:(t-=2)*t*t+2)/2}var Ur=3,rd=(function t(e){e=+e;function n(r){return Math.pow(r,e)}return n.exponent=t,n})(Ur),od=(function t(e){
e=+e;function n(r){return 1-Math.pow(1-r,e)}return n.exponent=t,n})(Ur),id=(function t(e){e=+e;function n(r){return((r*=2)<=1?Math.pow(r,e):2-Math.pow(2-r,e))/2}
return n.exponent=t,n})(Ur),Yu=Math.PI,sd=Yu/2;function Fn(t){return(Math.pow(2,-10*t)-.0009765625)*1.0009775171065494}var ks=4/11,ad=6/11,ld=8/11,cd=3/4,ud=9/11,fd=10/11,hd=15/16,pd=21/22,dd=63/64,md=1/ks/ks;var Vr=1.70158,gd=(function t(e){e=+e;function n(r){return(r=+r)*r*(e*(r-1)+r)}return n.overshoot=t,n})(Vr),wd=(function t(e){e=+e;function n(r){return--r*r*((r+
1)*e+r)+1}return n.overshoot=t,n})(Vr),yd=(function t(e){e=+e;function n(r){return((r*=2)<1?r*r*((e+1)*r-e):(r-=2)*r*((e+1)*r+e)+2)/2}return n.overshoot=t,n})(Vr),
Ae=2*Math.PI,Xr=1,Yr=.3,xd=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Ae);function o(i){return e*Fn(- --i)*Math.sin((r-i)/n)}return o.amplitude=function(i){
return t(i,n*Ae)},o.period=function(i){return t(e,i)},o})(Xr,Yr),vd=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Ae);function o(i){return 1-e*Fn(i=
+i)*Math.sin((i+r)/n)}return o.amplitude=function(i){return t(i,n*Ae)},o.period=function(i){return t(e,i)},o})(Xr,Yr),bd=(function t(e,n){var r=Math.asin(1/(e=Math.
max(1,e)))*(n/=Ae);function o(i){return((i=i*2-1)<0?e*Fn(-i)*Math.sin((r-i)/n):2-e*Fn(i)*Math.sin((r+i)/n))/2}return o.amplitude=function(i){return t(i,n*Ae)},o.
period=function(i){return t(e,i)},o})(Xr,Yr);var Ku=re("start","end","cancel","interrupt"),Ju=[],Ns=0,$s=1,Kr=2,Hn=3,Ss=4,Jr=5,Wn=6;function Un(t,e,n,r,o,i){var s=t.__transition;if(!s)t.__transition={};else if(n in
s)return;ju(t,n,{name:e,index:r,group:o,on:Ku,tween:Ju,time:i.time,delay:i.delay,duration:i.duration,ease:i.ease,timer:null,state:Ns})}function jr(t,e){var n=_t(
t,e);if(n.state>Ns)throw new Error("too late; already scheduled");return n}function Dt(t,e){var n=_t(t,e);if(n.state>Hn)throw new Error("too late; already runni\
ng");return n}function _t(t,e){var n=t.__transition;if(!n||!(n=n[e]))throw new Error("transition not found");return n}function ju(t,e,n){var r=t.__transition,o;
r[e]=n,n.timer=Be(i,0,n.time);function i(c){n.state=$s,n.timer.restart(s,n.delay,n.time),n.delay<=c&&s(c-n.delay)}function s(c){var u,h,f,d;if(n.state!==$s)return l();
for(u in r)if(d=r[u],d.name===n.name){if(d.state===Hn)return or(s);d.state===Ss?(d.state=Wn,d.timer.stop(),d.on.call("interrupt",t,t.__data__,d.index,d.group),delete r[u]):
+u<e&&(d.state=Wn,d.timer.stop(),d.on.call("cancel",t,t.__data__,d.index,d.group),delete r[u])}if(or(function(){n.state===Hn&&(n.state=Ss,n.timer.restart(a,n.delay,
n.time),a(c))}),n.state=Kr,n.on.call("start",t,t.__data__,n.index,n.group),n.state===Kr){for(n.state=Hn,o=new Array(f=n.tween.length),u=0,h=-1;u<f;++u)(d=n.tween[u].
value.call(t,t.__data__,n.index,n.group))&&(o[++h]=d);o.length=h+1}}function a(c){for(var u=c<n.duration?n.ease.call(null,c/n.duration):(n.timer.restart(l),n.state=
Jr,1),h=-1,f=o.length;++h<f;)o[h].call(t,u);n.state===Jr&&(n.on.call("end",t,t.__data__,n.index,n.group),l())}function l(){n.state=Wn,n.timer.stop(),delete r[e];
for(var c in r)return;delete t.__transition}}function Qe(t,e){var n=t.__transition,r,o,i=!0,s;if(n){e=e==null?null:e+"";for(s in n){if((r=n[s]).name!==e){i=!1;continue}
o=r.state>Kr&&r.state<Jr,r.state=Wn,r.timer.stop(),r.on.call(o?"interrupt":"cancel",t,t.__data__,r.index,r.group),delete n[s]}i&&delete t.__transition}}function Gu(t){
return this.each(function(){Qe(this,t)})}function Zu(t,e){var n,r;return function(){var o=Dt(this,t),i=o.tween;if(i!==n){r=n=i;for(var s=0,a=r.length;s<a;++s)if(r[s].
name===e){r=r.slice(),r.splice(s,1);break}}o.tween=r}}function Qu(t,e,n){var r,o;if(typeof n!="function")throw new Error;return function(){var i=Dt(this,t),s=i.
tween;if(s!==r){o=(r=s).slice();for(var a={name:e,value:n},l=0,c=o.length;l<c;++l)if(o[l].name===e){o[l]=a;break}l===c&&o.push(a)}i.tween=o}}function tf(t,e){var n=this.
_id;if(t+="",arguments.length<2){for(var r=_t(this.node(),n).tween,o=0,i=r.length,s;o<i;++o)if((s=r[o]).name===t)return s.value;return null}return this.each((e==
null?Zu:Qu)(n,t,e))}function Gr(t,e,n){var r=t._id;return t.each(function(){var o=Dt(this,r);(o.value||(o.value={}))[e]=n.apply(this,arguments)}),function(o){return _t(
o,r).value[e]}}function As(t,e){var n;return(typeof e=="number"?Xt:e instanceof me?Wr:(n=me(e))?(e=n,Wr):ds)(t,e)}function ef(t){return function(){this.removeAttribute(
t)}}function nf(t){return function(){this.removeAttributeNS(t.space,t.local)}}function rf(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttribute(t);return s===
o?null:s===r?i:i=e(r=s,n)}}function of(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttributeNS(t.space,t.local);return s===o?null:s===r?i:i=e(r=s,n)}}
function sf(t,e,n){var r,o,i;return function(){var s,a=n(this),l;return a==null?void this.removeAttribute(t):(s=this.getAttribute(t),l=a+"",s===l?null:s===r&&l===
o?i:(o=l,i=e(r=s,a)))}}function af(t,e,n){var r,o,i;return function(){var s,a=n(this),l;return a==null?void this.removeAttributeNS(t.space,t.local):(s=this.getAttributeNS(
t.space,t.local),l=a+"",s===l?null:s===r&&l===o?i:(o=l,i=e(r=s,a)))}}function lf(t,e){var n=Ke(t),r=n==="transform"?ys:As;return this.attrTween(t,typeof e=="fun\
ction"?(n.local?af:sf)(n,r,Gr(this,"attr."+t,e)):e==null?(n.local?nf:ef)(n):(n.local?of:rf)(n,r,e))}function cf(t,e){return function(n){this.setAttribute(t,e.call(
this,n))}}function uf(t,e){return function(n){this.setAttributeNS(t.space,t.local,e.call(this,n))}}function ff(t,e){var n,r;function o(){var i=e.apply(this,arguments);
return i!==r&&(n=(r=i)&&uf(t,i)),n}return o._value=e,o}function hf(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&cf(t,i)),n}return o.
_value=e,o}function pf(t,e){var n="attr."+t;if(arguments.length<2)return(n=this.tween(n))&&n._value;if(e==null)return this.tween(n,null);if(typeof e!="function")
throw new Error;var r=Ke(t);return this.tween(n,(r.local?ff:hf)(r,e))}function df(t,e){return function(){jr(this,t).delay=+e.apply(this,arguments)}}function mf(t,e){
return e=+e,function(){jr(this,t).delay=e}}function gf(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?df:mf)(e,t)):_t(this.node(),e).
delay}function wf(t,e){return function(){Dt(this,t).duration=+e.apply(this,arguments)}}function yf(t,e){return e=+e,function(){Dt(this,t).duration=e}}function xf(t){
var e=this._id;return arguments.length?this.each((typeof t=="function"?wf:yf)(e,t)):_t(this.node(),e).duration}function vf(t,e){if(typeof e!="function")throw new Error;
return function(){Dt(this,t).ease=e}}function bf(t){var e=this._id;return arguments.length?this.each(vf(e,t)):_t(this.node(),e).ease}function _f(t,e){return function(){
var n=e.apply(this,arguments);if(typeof n!="function")throw new Error;Dt(this,t).ease=n}}function kf(t){if(typeof t!="function")throw new Error;return this.each(
_f(this._id,t))}function Mf(t){typeof t!="function"&&(t=Sr(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],
l,c=0;c<s;++c)(l=i[c])&&t.call(l,l.__data__,c,i)&&a.push(l);return new Kt(r,this._parents,this._name,this._id)}function $f(t){if(t._id!==this._id)throw new Error;
for(var e=this._groups,n=t._groups,r=e.length,o=n.length,i=Math.min(r,o),s=new Array(r),a=0;a<i;++a)for(var l=e[a],c=n[a],u=l.length,h=s[a]=new Array(u),f,d=0;d<
u;++d)(f=l[d]||c[d])&&(h[d]=f);for(;a<r;++a)s[a]=e[a];return new Kt(s,this._parents,this._name,this._id)}function Sf(t){return(t+"").trim().split(/^|\s+/).every(
function(e){var n=e.indexOf(".");return n>=0&&(e=e.slice(0,n)),!e||e==="start"})}function Nf(t,e,n){var r,o,i=Sf(e)?jr:Dt;return function(){var s=i(this,t),a=s.
on;a!==r&&(o=(r=a).copy()).on(e,n),s.on=o}}function Af(t,e){var n=this._id;return arguments.length<2?_t(this.node(),n).on.on(t):this.each(Nf(n,t,e))}function Ef(t){
return function(){var e=this.parentNode;for(var n in this.__transition)if(+n!==t)return;e&&e.removeChild(this)}}function Of(){return this.on("end.remove",Ef(this.
_id))}function Cf(t){var e=this._name,n=this._id;typeof t!="function"&&(t=Cn(t));for(var r=this._groups,o=r.length,i=new Array(o),s=0;s<o;++s)for(var a=r[s],l=a.
length,c=i[s]=new Array(l),u,h,f=0;f<l;++f)(u=a[f])&&(h=t.call(u,u.__data__,f,a))&&("__data__"in u&&(h.__data__=u.__data__),c[f]=h,Un(c[f],e,n,f,c,_t(u,n)));return new Kt(
i,this._parents,e,n)}function If(t){var e=this._name,n=this._id;typeof t!="function"&&(t=$r(t));for(var r=this._groups,o=r.length,i=[],s=[],a=0;a<o;++a)for(var l=r[a],
c=l.length,u,h=0;h<c;++h)if(u=l[h]){for(var f=t.call(u,u.__data__,h,l),d,m=_t(u,n),p=0,g=f.length;p<g;++p)(d=f[p])&&Un(d,e,n,p,f,m);i.push(f),s.push(u)}return new Kt(
i,s,e,n)}var Tf=ue.prototype.constructor;function zf(){return new Tf(this._groups,this._parents)}function Lf(t,e){var n,r,o;return function(){var i=ce(this,t),s=(this.
style.removeProperty(t),ce(this,t));return i===s?null:i===n&&s===r?o:o=e(n=i,r=s)}}function Es(t){return function(){this.style.removeProperty(t)}}function Df(t,e,n){
var r,o=n+"",i;return function(){var s=ce(this,t);return s===o?null:s===r?i:i=e(r=s,n)}}function Rf(t,e,n){var r,o,i;return function(){var s=ce(this,t),a=n(this),
l=a+"";return a==null&&(l=a=(this.style.removeProperty(t),ce(this,t))),s===l?null:s===r&&l===o?i:(o=l,i=e(r=s,a))}}function Pf(t,e){var n,r,o,i="style."+e,s="en\
d."+i,a;return function(){var l=Dt(this,t),c=l.on,u=l.value[i]==null?a||(a=Es(e)):void 0;(c!==n||o!==u)&&(r=(n=c).copy()).on(s,o=u),l.on=r}}function Bf(t,e,n){var r=(t+=
"")=="transform"?ws:As;return e==null?this.styleTween(t,Lf(t,r)).on("end.style."+t,Es(t)):typeof e=="function"?this.styleTween(t,Rf(t,r,Gr(this,"style."+t,e))).
each(Pf(this._id,t)):this.styleTween(t,Df(t,r,e),n).on("end.style."+t,null)}function qf(t,e,n){return function(r){this.style.setProperty(t,e.call(this,r),n)}}function Ff(t,e,n){
var r,o;function i(){var s=e.apply(this,arguments);return s!==o&&(r=(o=s)&&qf(t,s,n)),r}return i._value=e,i}function Hf(t,e,n){var r="style."+(t+="");if(arguments.
length<2)return(r=this.tween(r))&&r._value;if(e==null)return this.tween(r,null);if(typeof e!="function")throw new Error;return this.tween(r,Ff(t,e,n??""))}function Wf(t){
return function(){this.textContent=t}}function Uf(t){return function(){var e=t(this);this.textContent=e??""}}function Vf(t){return this.tween("text",typeof t=="\
function"?Uf(Gr(this,"text",t)):Wf(t==null?"":t+""))}function Xf(t){return function(e){this.textContent=t.call(this,e)}}function Yf(t){var e,n;function r(){var o=t.
apply(this,arguments);return o!==n&&(e=(n=o)&&Xf(o)),e}return r._value=t,r}function Kf(t){var e="text";if(arguments.length<1)return(e=this.tween(e))&&e._value;if(t==
null)return this.tween(e,null);if(typeof t!="function")throw new Error;return this.tween(e,Yf(t))}function Jf(){for(var t=this._name,e=this._id,n=Os(),r=this._groups,
o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,l,c=0;c<a;++c)if(l=s[c]){var u=_t(l,e);Un(l,t,n,c,s,{time:u.time+u.delay+u.duration,delay:0,duration:u.duration,
ease:u.ease})}return new Kt(r,this._parents,t,n)}function jf(){var t,e,n=this,r=n._id,o=n.size();return new Promise(function(i,s){var a={value:s},l={value:function(){
--o===0&&i()}};n.each(function(){var c=Dt(this,r),u=c.on;u!==t&&(e=(t=u).copy(),e._.cancel.push(a),e._.interrupt.push(a),e._.end.push(l)),c.on=e}),o===0&&i()})}
var Gf=0;function Kt(t,e,n,r){this._groups=t,this._parents=e,this._name=n,this._id=r}function Zf(t){return ue().transition(t)}function Os(){return++Gf}var Yt=ue.
prototype;Kt.prototype=Zf.prototype={constructor:Kt,select:Cf,selectAll:If,selectChild:Yt.selectChild,selectChildren:Yt.selectChildren,filter:Mf,merge:$f,selection:zf,
transition:Jf,call:Yt.call,nodes:Yt.nodes,node:Yt.node,size:Yt.size,empty:Yt.empty,each:Yt.each,on:Af,attr:lf,attrTween:pf,style:Bf,styleTween:Hf,text:Vf,textTween:Kf,
remove:Of,tween:tf,delay:gf,duration:xf,ease:bf,easeVarying:kf,end:jf,[Symbol.iterator]:Yt[Symbol.iterator]};var Qf={time:null,delay:0,duration:250,ease:Ms};function th(t,e){
for(var n;!(n=t.__transition)||!(n=n[e]);)if(!(t=t.parentNode))throw new Error(`transition ${e} not found`);return n}function eh(t){var e,n;t instanceof Kt?(e=t.
_id,t=t._name):(e=Os(),(n=Qf).time=dn(),t=t==null?null:t+"");for(var r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,l,c=0;c<a;++c)(l=s[c])&&Un(
l,t,e,c,s,n||th(l,e));return new Kt(r,this._parents,t,e)}ue.prototype.interrupt=Gu;ue.prototype.transition=eh;var Vn=t=>()=>t;function nh(t,{sourceEvent:e,target:n,transform:r,dispatch:o}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{
value:e,enumerable:!0,configurable:!0},target:{value:n,enumerable:!0,configurable:!0},transform:{value:r,enumerable:!0,configurable:!0},_:{value:o}})}function Jt(t,e,n){
this.k=t,this.x=e,this.y=n}Jt.prototype={constructor:Jt,scale:function(t){return t===1?this:new Jt(this.k*t,this.x,this.y)},translate:function(t,e){return t===0&
e===0?this:new Jt(this.k,this.x+this.k*t,this.y+this.k*e)},apply:function(t){return[t[0]*this.k+this.x,t[1]*this.k+this.y]},applyX:function(t){return t*this.k+this.
x},applyY:function(t){return t*this.k+this.y},invert:function(t){return[(t[0]-this.x)/this.k,(t[1]-this.y)/this.k]},invertX:function(t){return(t-this.x)/this.k},
invertY:function(t){return(t-this.y)/this.k},rescaleX:function(t){return t.copy().domain(t.range().map(this.invertX,this).map(t.invert,t))},rescaleY:function(t){
return t.copy().domain(t.range().map(this.invertY,this).map(t.invert,t))},toString:function(){return"translate("+this.x+","+this.y+") scale("+this.k+")"}};var Ee=new Jt(
1,0,0);rh.prototype=Jt.prototype;function rh(t){for(;!t.__zoom;)if(!(t=t.parentNode))return Ee;return t.__zoom}function Zr(t){t.stopImmediatePropagation()}function tn(t){
t.preventDefault(),t.stopImmediatePropagation()}function oh(t){return(!t.ctrlKey||t.type==="wheel")&&!t.button}function ih(){var t=this;return t instanceof SVGElement?
(t=t.ownerSVGElement||t,t.hasAttribute("viewBox")?(t=t.viewBox.baseVal,[[t.x,t.y],[t.x+t.width,t.y+t.height]]):[[0,0],[t.width.baseVal.value,t.height.baseVal.value]]):
[[0,0],[t.clientWidth,t.clientHeight]]}function Cs(){return this.__zoom||Ee}function sh(t){return-t.deltaY*(t.deltaMode===1?.05:t.deltaMode?1:.002)*(t.ctrlKey?10:
1)}function ah(){return navigator.maxTouchPoints||"ontouchstart"in this}function lh(t,e,n){var r=t.invertX(e[0][0])-n[0][0],o=t.invertX(e[1][0])-n[1][0],i=t.invertY(
e[0][1])-n[0][1],s=t.invertY(e[1][1])-n[1][1];return t.translate(o>r?(r+o)/2:Math.min(0,r)||Math.max(0,o),s>i?(i+s)/2:Math.min(0,i)||Math.max(0,s))}function Is(){
var t=oh,e=ih,n=lh,r=sh,o=ah,i=[0,1/0],s=[[-1/0,-1/0],[1/0,1/0]],a=250,l=xs,c=re("start","zoom","end"),u,h,f,d=500,m=150,p=0,g=10;function y(v){v.property("__zo\
om",Cs).on("wheel.zoom",F,{passive:!1}).on("mousedown.zoom",Z).on("dblclick.zoom",H).filter(o).on("touchstart.zoom",ut).on("touchmove.zoom",St).on("touchend.zoo\
m touchcancel.zoom",mt).style("-webkit-tap-highlight-color","rgba(0,0,0,0)")}y.transform=function(v,A,k,E){var L=v.selection?v.selection():v;L.property("__zoom",
Cs),v!==L?N(v,A,k,E):L.interrupt().each(function(){z(this,arguments).event(E).start().zoom(null,typeof A=="function"?A.apply(this,arguments):A).end()})},y.scaleBy=
function(v,A,k,E){y.scaleTo(v,function(){var L=this.__zoom.k,R=typeof A=="function"?A.apply(this,arguments):A;return L*R},k,E)},y.scaleTo=function(v,A,k,E){y.transform(
v,function(){var L=e.apply(this,arguments),R=this.__zoom,P=k==null?_(L):typeof k=="function"?k.apply(this,arguments):k,W=R.invert(P),G=typeof A=="function"?A.apply(
this,arguments):A;return n($(x(R,G),P,W),L,s)},k,E)},y.translateBy=function(v,A,k,E){y.transform(v,function(){return n(this.__zoom.translate(typeof A=="function"?
A.apply(this,arguments):A,typeof k=="function"?k.apply(this,arguments):k),e.apply(this,arguments),s)},null,E)},y.translateTo=function(v,A,k,E,L){y.transform(v,function(){
var R=e.apply(this,arguments),P=this.__zoom,W=E==null?_(R):typeof E=="function"?E.apply(this,arguments):E;return n(Ee.translate(W[0],W[1]).scale(P.k).translate(
typeof A=="function"?-A.apply(this,arguments):-A,typeof k=="function"?-k.apply(this,arguments):-k),R,s)},E,L)};function x(v,A){return A=Math.max(i[0],Math.min(i[1],
A)),A===v.k?v:new Jt(A,v.x,v.y)}function $(v,A,k){var E=A[0]-k[0]*v.k,L=A[1]-k[1]*v.k;return E===v.x&&L===v.y?v:new Jt(v.k,E,L)}function _(v){return[(+v[0][0]+ +v[1][0])/
2,(+v[0][1]+ +v[1][1])/2]}function N(v,A,k,E){v.on("start.zoom",function(){z(this,arguments).event(E).start()}).on("interrupt.zoom end.zoom",function(){z(this,arguments).
event(E).end()}).tween("zoom",function(){var L=this,R=arguments,P=z(L,R).event(E),W=e.apply(L,R),G=k==null?_(W):typeof k=="function"?k.apply(L,R):k,Nt=Math.max(
W[1][0]-W[0][0],W[1][1]-W[0][1]),tt=L.__zoom,gt=typeof A=="function"?A.apply(L,R):A,Bt=l(tt.invert(G).concat(Nt/tt.k),gt.invert(G).concat(Nt/gt.k));return function(wt){
if(wt===1)wt=gt;else{var qt=Bt(wt),tr=Nt/qt[2];wt=new Jt(tr,G[0]-qt[0]*tr,G[1]-qt[1]*tr)}P.zoom(null,wt)}})}function z(v,A,k){return!k&&v.__zooming||new q(v,A)}
function q(v,A){this.that=v,this.args=A,this.active=0,this.sourceEvent=null,this.extent=e.apply(v,A),this.taps=0}q.prototype={event:function(v){return v&&(this.
sourceEvent=v),this},start:function(){return++this.active===1&&(this.that.__zooming=this,this.emit("start")),this},zoom:function(v,A){return this.mouse&&v!=="mo\
use"&&(this.mouse[1]=A.invert(this.mouse[0])),this.touch0&&v!=="touch"&&(this.touch0[1]=A.invert(this.touch0[0])),this.touch1&&v!=="touch"&&(this.touch1[1]=A.invert(
this.touch1[0])),this.that.__zoom=A,this.emit("zoom"),this},end:function(){return--this.active===0&&(delete this.that.__zooming,this.emit("end")),this},emit:function(v){
var A=vt(this.that).datum();c.call(v,this.that,new nh(v,{sourceEvent:this.sourceEvent,target:y,transform:this.that.__zoom,dispatch:c}),A)}};function F(v,...A){if(!t.
apply(this,arguments))return;var k=z(this,A).event(v),E=this.__zoom,L=Math.max(i[0],Math.min(i[1],E.k*Math.pow(2,r.apply(this,arguments)))),R=Ut(v);if(k.wheel)(k.
mouse[0][0]!==R[0]||k.mouse[0][1]!==R[1])&&(k.mouse[1]=E.invert(k.mouse[0]=R)),clearTimeout(k.wheel);else{if(E.k===L)return;k.mouse=[R,E.invert(R)],Qe(this),k.start()}
tn(v),k.wheel=setTimeout(P,m),k.zoom("mouse",n($(x(E,L),k.mouse[0],k.mouse[1]),k.extent,s));function P(){k.wheel=null,k.end()}}function Z(v,...A){if(f||!t.apply(
this,arguments))return;var k=v.currentTarget,E=z(this,A,!0).event(v),L=vt(v.view).on("mousemove.zoom",G,!0).on("mouseup.zoom",Nt,!0),R=Ut(v,k),P=v.clientX,W=v.clientY;
Pi(v.view),Zr(v),E.mouse=[R,this.__zoom.invert(R)],Qe(this),E.start();function G(tt){if(tn(tt),!E.moved){var gt=tt.clientX-P,Bt=tt.clientY-W;E.moved=gt*gt+Bt*Bt>
p}E.event(tt).zoom("mouse",n($(E.that.__zoom,E.mouse[0]=Ut(tt,k),E.mouse[1]),E.extent,s))}function Nt(tt){L.on("mousemove.zoom mouseup.zoom",null),Bi(tt.view,E.
moved),tn(tt),E.event(tt).end()}}function H(v,...A){if(t.apply(this,arguments)){var k=this.__zoom,E=Ut(v.changedTouches?v.changedTouches[0]:v,this),L=k.invert(E),
R=k.k*(v.shiftKey?.5:2),P=n($(x(k,R),E,L),e.apply(this,A),s);tn(v),a>0?vt(this).transition().duration(a).call(N,P,E,v):vt(this).call(y.transform,P,E,v)}}function ut(v,...A){
if(t.apply(this,arguments)){var k=v.touches,E=k.length,L=z(this,A,v.changedTouches.length===E).event(v),R,P,W,G;for(Zr(v),P=0;P<E;++P)W=k[P],G=Ut(W,this),G=[G,this.
__zoom.invert(G),W.identifier],L.touch0?!L.touch1&&L.touch0[2]!==G[2]&&(L.touch1=G,L.taps=0):(L.touch0=G,R=!0,L.taps=1+!!u);u&&(u=clearTimeout(u)),R&&(L.taps<2&&
(h=G[0],u=setTimeout(function(){u=null},d)),Qe(this),L.start())}}function St(v,...A){if(this.__zooming){var k=z(this,A).event(v),E=v.changedTouches,L=E.length,R,
P,W,G;for(tn(v),R=0;R<L;++R)P=E[R],W=Ut(P,this),k.touch0&&k.touch0[2]===P.identifier?k.touch0[0]=W:k.touch1&&k.touch1[2]===P.identifier&&(k.touch1[0]=W);if(P=k.
that.__zoom,k.touch1){var Nt=k.touch0[0],tt=k.touch0[1],gt=k.touch1[0],Bt=k.touch1[1],wt=(wt=gt[0]-Nt[0])*wt+(wt=gt[1]-Nt[1])*wt,qt=(qt=Bt[0]-tt[0])*qt+(qt=Bt[1]-
tt[1])*qt;P=x(P,Math.sqrt(wt/qt)),W=[(Nt[0]+gt[0])/2,(Nt[1]+gt[1])/2],G=[(tt[0]+Bt[0])/2,(tt[1]+Bt[1])/2]}else if(k.touch0)W=k.touch0[0],G=k.touch0[1];else return;
k.zoom("touch",n($(P,W,G),k.extent,s))}}function mt(v,...A){if(this.__zooming){var k=z(this,A).event(v),E=v.changedTouches,L=E.length,R,P;for(Zr(v),f&&clearTimeout(
f),f=setTimeout(function(){f=null},d),R=0;R<L;++R)P=E[R],k.touch0&&k.touch0[2]===P.identifier?delete k.touch0:k.touch1&&k.touch1[2]===P.identifier&&delete k.touch1;
if(k.touch1&&!k.touch0&&(k.touch0=k.touch1,delete k.touch1),k.touch0)k.touch0[1]=this.__zoom.invert(k.touch0[0]);else if(k.end(),k.taps===2&&(P=Ut(P,this),Math.
hypot(h[0]-P[0],h[1]-P[1])<g)){var W=vt(this).on("dblclick.zoom");W&&W.apply(this,arguments)}}}return y.wheelDelta=function(v){return arguments.length?(r=typeof v==
"function"?v:Vn(+v),y):r},y.filter=function(v){return arguments.length?(t=typeof v=="function"?v:Vn(!!v),y):t},y.touchable=function(v){return arguments.length?(o=
typeof v=="function"?v:Vn(!!v),y):o},y.extent=function(v){return arguments.length?(e=typeof v=="function"?v:Vn([[+v[0][0],+v[0][1]],[+v[1][0],+v[1][1]]]),y):e},
y.scaleExtent=function(v){return arguments.length?(i[0]=+v[0],i[1]=+v[1],y):[i[0],i[1]]},y.translateExtent=function(v){return arguments.length?(s[0][0]=+v[0][0],
s[1][0]=+v[1][0],s[0][1]=+v[0][1],s[1][1]=+v[1][1],y):[[s[0][0],s[0][1]],[s[1][0],s[1][1]]]},y.constrain=function(v){return arguments.length?(n=v,y):n},y.duration=
function(v){return arguments.length?(a=+v,y):a},y.interpolate=function(v){return arguments.length?(l=v,y):l},y.on=function(){var v=c.on.apply(c,arguments);return v===
c?y:v},y.clickDistance=function(v){return arguments.length?(p=(v=+v)*v,y):Math.sqrt(p)},y.tapDistance=function(v){return arguments.length?(g=+v,y):g},y}var ch=150,K=document.getElementById("stage"),Rt=document.getElementById("canvas"),ee=Rt.getContext("2d"),Xn=document.createElement("canvas"),uh=matchMedia("(pr\
efers-reduced-motion: reduce)"),Yn={on:!0},V=null,j=Ee,Ls=0,Ts=0,jt=null,zs=!1,fh=0,to=()=>Math.min(2,devicePixelRatio||1),hh=()=>{let t=Math.round(K.clientWidth*
to()),e=Math.round(K.clientHeight*to());Rt.width===t&&Rt.height===e||(Rt.width=t,Rt.height=e)},ph=()=>{let[t,e]=j.invert([-40,-40]),[n,r]=j.invert([K.clientWidth+
40,K.clientHeight+40]);return o=>o[2]>=t&&o[0]<=n&&o[3]>=e&&o[1]<=r},dh=()=>{if(Ls=0,fh+=1,!V)return;hh();let t=to();if(ee.setTransform(1,0,0,1,0,0),ee.globalAlpha=
1,ee.fillStyle=V.colours.page,ee.fillRect(0,0,Rt.width,Rt.height),jt){let e=j.k/jt.k;ee.setTransform(e,0,0,e,(j.x-jt.x*e)*t,(j.y-jt.y*e)*t),ee.drawImage(Xn,0,0);
return}ee.setTransform(t*j.k,0,0,t*j.k,t*j.x,t*j.y),He(gn(ee),{...V,inView:ph(),coarse:j.k<.45,words:mh(j.k)})},mh=t=>e=>V.lit?.names.has(e)&&V.lit.names.size<60?
2:t*11>=7?t*11>=8||V.shown.names.length<=60?2:1:t*11>=4.5&&V.loud.has(e)?1:0,ht=()=>{Ls||=requestAnimationFrame(dh)},gh=()=>{clearTimeout(Ts),Ts=setTimeout(()=>{
jt=null,ht()},140)},Kn=Is().scaleExtent([.08,4]).filter(t=>!dt&&(t.type==="wheel"?t.ctrlKey||!I.framed:t.type==="dblclick"||!t.button)).on("start",()=>{!V||V.shown.
lines.length<ch||jt||(Xn.width=Rt.width,Xn.height=Rt.height,Xn.getContext("2d").drawImage(Rt,0,0),jt={x:j.x,y:j.y,k:j.k})}).on("zoom",t=>{j=t.transform,eo(),ht()}).
on("end",()=>{jt&&gh()}),dt=null,Jn=vt(K),en=t=>{let e=K.getBoundingClientRect();return j.invert([t.clientX-e.left,t.clientY-e.top])},Qr=([t,e])=>{if(!V)return null;
let n=5/Math.min(1,j.k),r=V.view.notes.findLastIndex(i=>{let s=yn(i);return t>=s.x&&t<=s.x+s.wide&&e>=s.y&&e<=s.y+s.high});if(r>=0)return{note:r};let o=null;for(let i of V.
shown.names){let s=V.plan.places.get(i),a=t-s.x,l=e-s.y,c=j.k>.6&&a>=s.left&&a<=s.right&&Math.abs(l)<=s.tall/2;(Math.hypot(a,l)<=J+n||c)&&(o={name:i})}if(o)return o;
for(let i of V.drawn){let s=V.ways.get(i.id),[a,l,c,u]=s.box;if(!(t<a-60||t>c+60||e<l-60||e>u+60)&&Po(s.d,t,e,n))return{line:i.id}}return null},Ds=({point:t,press:e,
move:n,drop:r})=>{K.addEventListener("pointerdown",o=>{let i=o.button===0&&o.pointerType!=="touch"?Qr(en(o)):null;dt=i?.name||i?.note>=0?{found:i,from:[o.clientX,
o.clientY],moved:!1}:null},{capture:!0}),addEventListener("pointermove",o=>{if(dt){Math.hypot(o.clientX-dt.from[0],o.clientY-dt.from[1])>4&&(dt.moved=!0),dt.moved&&
n(dt.found,en(o));return}if(o.target.closest?.("#stage")){let i=Qr(en(o));K.style.cursor=i?"pointer":"",t(i)}}),addEventListener("pointerup",o=>{dt?.moved&&r(dt.
found,en(o)),setTimeout(()=>{dt=null})}),K.addEventListener("click",o=>{dt?.moved||o.target.closest("button, a")||e(Qr(en(o)),o.shiftKey)}),K.addEventListener("\
pointerleave",()=>t(null)),Jn.call(Kn).on("dblclick.zoom",null)},Rs=t=>{let e=V,n=new Map([...t.plan.places].map(([a,l])=>[a,[l.x,l.y]]));if(V=t,jt=null,!zs&&t.
shown.names.length&&(zs=!0,Pt()),!(e&&Yn.on&&!uh.matches&&t.shown.names.length<=300&&e.plan!==t.plan)){V.ways=t.route(),ht();return}let o=new Map([...n].map(([a,
l])=>{let c=e.plan.places.get(a);return[a,c?[c.x,c.y]:l]})),i=performance.now(),s=()=>{if(V!==t)return;let a=Math.min(1,(performance.now()-i)/260),l=a*(2-a);for(let[
c,u]of t.plan.places){let[h,f]=o.get(c),[d,m]=n.get(c);u.x=h+(d-h)*l,u.y=f+(m-f)*l}V.ways=t.route(),ht(),a<1?requestAnimationFrame(s):eo()};V.ways=t.route(),requestAnimationFrame(
s)},Pt=(t=!1)=>{if(!V)return;let[e,n,r,o]=We(V),i=Math.min(1.15,K.clientWidth/r,K.clientHeight/o),s=V.view.layout==="role"?.85:.72,a=t||V.shown.names.length>120?
i:Math.max(i,Math.min(s,K.clientWidth/r*2.4)),l=r*a<=K.clientWidth?(K.clientWidth-r*a)/2:0,c=o*a<=K.clientHeight?(K.clientHeight-o*a)/2:0;Jn.call(Kn.transform,Ee.
translate(l-e*a,c-n*a).scale(a))},Oe=t=>Jn.call(Kn.scaleBy,t),Ps=([t,e])=>{let[n,r]=j.apply([t,e]),o=60,i=n<o?o-n:n>K.clientWidth-o?K.clientWidth-o-n:0,s=r<o?o-
r:r>K.clientHeight-o?K.clientHeight-o-r:0;(i||s)&&Jn.call(Kn.translateBy,i/j.k,s/j.k)},nn=null,eo=()=>{if(!nn?.button.isConnected)return;let[t,e]=j.apply(nn.place());
nn.button.style.left=`${Math.round(t)}px`,nn.button.style.top=`${Math.round(e)}px`},jn=(t,e)=>{nn={button:t,place:e},eo()},Bs=()=>j.invert([K.clientWidth/2,K.clientHeight/
2]);new ResizeObserver(()=>{V&&ht()}).observe(K);var rn=O("keys"),yh=300,at=[],kt={at:"",line:-1},qs=t=>{if(D.has(t)){let r=D.get(t);return[r.name,r.note,S.selected.has(t)?"selected":"",M.more.get(t)?`${M.more.
get(t)} more to expand`:""].filter(Boolean).join("; ")}let e=X.get(t),n=M.shown.weaker.get(t)??e;return`${Et(e.sentence)}; ${n.standing}${M.shown.fallen.has(e)?
`; falls without ${M.view.without}`:""}`},Ie=t=>()=>{let e=M.plan.places.get(t);return e?[e.x,e.y]:M.ways.get(M.bundleOf.get(t))?.middle??[0,0]},Fs=t=>w("li",{},
C(qs(t),()=>{},{tabindex:-1,"data-item":t,class:D.has(t)?"name":"line"})),ge=t=>t?.closest?.("#keys [data-item]")?.dataset.item??"",Ce=t=>rn.querySelector(`[dat\
a-item="${CSS.escape(t)}"]`),Hs=t=>M.shown.lines.filter(e=>e.from===t||e.to===t),Ws=()=>{let t=ge(document.activeElement),e=i=>M.plan.places.get(i);at=[...M.shown.
names].sort((i,s)=>Math.round((e(i).x-e(s).x)/60)||e(i).y-e(s).y);let n=[],r=new Set;for(let i of at){n.push(i);for(let s of Hs(i))r.has(s.id)||(r.add(s.id),n.push(
s.id));if(n.length>3e3)break}rn.replaceChildren(...(at.length<=yh?n:at.slice(0,1)).map(Fs));let o=t&&Ce(t)||S.name&&Ce(S.name)||rn.querySelector("button");o&&(o.
tabIndex=0),t&&(Ce(t)||at.length)&&Mt(Ce(t)?t:xh(t),!1)},xh=t=>at.includes(t)?t:at[0],Us=t=>jn(t,Ie(ge(t))),Mt=(t,e=!0)=>{if(!t)return;let n=Ce(t);n||(rn.append(
Fs(t)),n=Ce(t));for(let r of rn.querySelectorAll('[tabindex="0"]'))r.tabIndex=-1;n.tabIndex=0,n.textContent=qs(t),jn(n,Ie(t)),e&&Ps(Ie(t)()),jn(n,Ie(t)),n.focus(
{preventScroll:!0})},Vs=(t,e)=>{let n=D.has(t)?t:vh(t),r=at.indexOf(n);if(e==="ArrowDown")return Mt(at[Math.min(at.length-1,r+1)]);if(e==="ArrowUp")return Mt(at[Math.
max(0,r-1)]);if(e==="Home")return Mt(at[0]);if(e==="End")return Mt(at.at(-1));let[o,i]=Ie(n)(),s=e==="ArrowRight"?1:-1,a=c=>{let[u,h]=Ie(c)();return s*(u-o)>12?
Math.hypot(u-o,3*(h-i)):1/0},l=at.reduce((c,u)=>a(u)<a(c)?u:c,n);return a(l)<1/0?Mt(l):null},vh=t=>kt.at||X.get(t)?.from||at[0],Xs=(t,e)=>{D.has(t)&&(kt={at:t,line:e?
0:-1});let n=Hs(kt.at);n.length&&(kt.line=(kt.line+(e?-1:1)+n.length)%n.length,Mt(n[kt.line].id))},Ys=t=>{let e=X.get(t);e&&Mt(kt.at&&(e.from===kt.at||e.to===kt.
at)?xt(e,kt.at):e.to)},Ks=()=>Mt(kt.at),bh=[["Up, Down, Home, End","through every name, column by column"],["Left, Right","to the nearest name on that side"],["\
L, Shift+L","along a name’s lines"],["Backspace","from a line back to its name"],["G","from a line on to its other end"],["Enter","keep the card of a name or \
line"],["Space","select a name, or no longer"],["E","expand by the strongest"],["X","collapse: remove what hangs on it alone"],["H, Shift+H","hide; show everyth\
ing hidden"],["P, Alt+arrows","pin where it stands; move it"],["M","mark for a chain"],["C","the chain between two marked names"],["W","without the source of th\
is line; put it back"],["N","a note on the picture"],["Z, Shift+Z","undo, redo"],["+, −, 0","closer, farther, the whole"],["/","add a name"],["Page Down, Page\
 Up","the next and the previous step of a story"],["Escape","close what is open, put a source back"]],Js=()=>pt("Keys",w("dl",{class:"keys"},...bh.flatMap(([t,e])=>[
w("dt",{},w("kbd",{},t)),w("dd",{},e)])));var Gs="scamgraph explorer views",kh=60,Te=()=>b.title||(b.names.length?`Around ${rt(b.names[0])}`:"An empty view"),sn=(t=b)=>{let e=ur([...t.names,...t.steps.flatMap(
n=>n.view.names)]);return[dr(t,e),e.size]},ro=async(t="/explore")=>`${location.origin}${t}#v=${await Mn(sn()[0])}`,on=()=>{let t=sn()[1],e=M.shown.private;return e||
t?`${T(e,"private line")} and ${T(t,"private name")} stay here: they are in nothing that is shared or taken away.`:""},js=(t,e)=>{let n=w("textarea",{readonly:!0,
rows:Math.min(6,1+Math.ceil(e.length/70)),"aria-label":t});n.value=e;let r=C("Copy",async()=>{n.select();try{await navigator.clipboard.writeText(e)}catch{document.
execCommand("copy")}r.textContent="Copied"});return w("div",{class:"copyable"},n,r)},Zs=async()=>{let t=await ro(),e=`<iframe src="${await ro("/embed/explore")}\
" title="${Te().replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`)}" width="100%" height="640" style="border:0" sandbox="allow-scripts allow-same-origin allow-popups\
" loading="lazy" referrerpolicy="no-referrer"></iframe>`,n=t.length>8e3;pt("Share this view",w("p",{},"Whoever opens this address sees the view as it is now: na\
mes, places, filters, notes and steps. What is said stays with the record and is read again."),js("Address of this view",t),n?w("p",{class:"fault"},`The address\
 is ${Math.ceil(t.length/1e3)} kB long; some programs cut it off. Send it as a file: Take away, View.`):null,w("h3",{},"In a page elsewhere"),js("Markup for a p\
age elsewhere",e),on()?w("p",{class:"private"},on()):null)},Gn=()=>{try{return JSON.parse(localStorage.getItem(Gs)??"[]")}catch{return[]}},Qs=t=>localStorage.setItem(
Gs,JSON.stringify(t.slice(0,kh))),Mh=t=>w("ul",{class:"lines"},...Gn().map((e,n)=>w("li",{},C(U(e.view.title),()=>{nt(),t(It(e.view),`${e.view.title} opened.`)},
{class:"plain"}),` ${Ft(e.day)} `,C("Delete",()=>{Qs(Gn().filter((r,o)=>o!==n)),oo(t)},{"aria-label":`Delete ${e.view.title}`})))),oo=t=>Xe("Save this view","It\
s name",b.title,async e=>{let n=await _e(e);Qs([{view:{...b,title:n},day:new Date().toISOString().slice(0,10)},...Gn().filter(r=>r.view.title!==n)]),nt(),await lt(
{title:n},`Saved as “${n}” in this browser.`)},w("p",{class:"quiet"},"Views are kept in this browser alone; Share makes an address for others."),Gn().length?
w("h3",{},"Saved views"):null,Mh(t)),io=t=>{let e=ur(b.names),n={...M.shown,names:M.shown.names.filter(o=>!e.has(o)),lines:M.shown.lines.filter(o=>!o.private&&!e.
has(o.from)&&!e.has(o.to))},r=new Set(n.lines);return{...M,shown:n,drawn:M.drawn.filter(o=>r.has(o)),colours:wn(t),lit:M.view.chain?M.lit:null,chosen:"",marked:new Set,
selected:new Set,coarse:!1,inView:null,words:()=>2,more:new Map}},ta=()=>`Data version ${I.version}. A line is a claim, not a finding of guilt. ${location.origin}\
/explore`,Zn=(t="light")=>{let e=io(t),n=Bo(),[r,o,i,s]=We(e);He(n,e),n.text(Te(),r+24,o-30,{size:22,weight:700,serif:!0,fill:e.colours.ink});let a=`${T(e.shown.
names.length,"name")}, ${T(e.shown.lines.length,"line")}, ${T(e.shown.lines.filter(c=>c.side==="denies").length,"denial")}${b.without?`; ${e.shown.fallen.size} \
of them fall without ${b.without}`:""}`;n.text(a,r+24,o-10,{size:12,fill:e.colours.soft}),n.text(ta(),r+24,o+s+16,{size:11,fill:e.colours.soft});let l=e.shown.lines.
slice(0,12).map(c=>`${Et(c.sentence)} (${c.standing}).`).join(" ");return n.file([r,o-64,Math.max(i,560),s+92],Te(),l,e.colours.page)},$h=async()=>{let t=io("li\
ght"),[e,n,r,o]=We(t),i=Math.min(2,12e3/Math.max(r,o)),s=w("canvas",{width:Math.round(Math.max(r,560)*i),height:Math.round((o+92)*i)}),a=s.getContext("2d");a.fillStyle=
t.colours.page,a.fillRect(0,0,s.width,s.height),a.setTransform(i,0,0,i,-e*i,(64-n)*i);let l=gn(a);return He(l,t),l.text(Te(),e+24,n-30,{size:22,weight:700,serif:!0,
fill:t.colours.ink}),l.text(ta(),e+24,n+o+16,{size:11,fill:t.colours.soft}),new Promise(c=>{s.toBlob(c,"image/png")})},Sh=async()=>{let t=io("light");return{title:Te(),
address:await ro(),version:I.version,as_said_by:b.day||null,without:b.without||null,left_out_private:M.shown.private,names:t.shown.names.map(e=>({id:e,name:rt(e),
kind:D.get(e).kind,beside:D.get(e).note})),lines:t.shown.lines.map(e=>({from:e.from,type:e.type,to:e.to,side:e.side,sentence:e.sentence,standing:(M.shown.weaker.
get(e.id)??e).standing,falls:M.shown.fallen.has(e),publishers:e.publishers,claims:e.claims.filter(n=>!n.mark).map(n=>n.id)})),notes:b.notes.map(([,,e])=>e),steps:b.
steps.map(({text:e,claims:n})=>({text:e,claims:n})),view:sn()[0]}},no=(t,e)=>{let n=w("a",{href:URL.createObjectURL(t),download:`${Te().replace(/[^\p{L}\p{N}]+/gu,
"-").slice(0,60)||"view"}.${e}`});n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4),et(`${e.toUpperCase()} taken. ${on()}`)},ea=t=>{let e=w("input",{type:"\
file",accept:".json,application/json","aria-label":"A file of a view"});e.addEventListener("change",async()=>{try{let n=JSON.parse(await e.files[0].text());nt(),
await t(It(n.view??n),"The view of the file is open.")}catch{et(`${e.files[0].name} holds no view: it must be a JSON file from “Take away”.`),nt()}}),pt("Ta\
ke away",w("p",{class:"acts"},C("SVG",()=>no(new Blob([Zn()],{type:"image/svg+xml"}),"svg")),C("PNG",async()=>no(await $h(),"png")),C("JSON",async()=>no(new Blob(
[JSON.stringify(await Sh(),null,1)],{type:"application/json"}),"json")),C("Print or PDF",()=>{nt(),print()})),w("p",{},"JSON holds the view too: it can be opene\
d here again."),w("p",{},"Open one: ",e),on()?w("p",{class:"private"},on()):null)},na=t=>{addEventListener("beforeprint",()=>{let e=new DOMParser;O("printed").replaceChildren(
...t().map(([n,r])=>w("figure",{},n?w("figcaption",{},n):"",document.importNode(e.parseFromString(r,"image/svg+xml").documentElement,!0))))}),addEventListener("\
afterprint",()=>O("printed").replaceChildren())};var Nh={helped:"Said to have helped",against:"Said to be against sites",disputed:"Its effect is disputed",neutral:"Tie",denies:"Denied"},ra=120,Qn=!1,oa="",Ah=t=>t.
side==="not_confirmed"?"Not confirmed":Nh[t.stroke],Eh=["one source or one origin","two independent sources","official record"],so=t=>{let{shown:e,view:n}=M,r=JSON.
stringify([e.lines.map(a=>a.id),n.without,e.weaker.size,Qn]);if(r===oa)return;oa=r;let o={helped:0,disputed:1,against:2,denies:3,neutral:4},i=[...e.lines].sort(
(a,l)=>o[a.stroke]-o[l.stroke]||l.score-a.score),s=(Qn?i:i.slice(0,ra)).map(a=>{let l=e.weaker.get(a.id)??a,c=e.fallen.has(a);return w("tr",{class:`${a.stroke}${c?
" falls":""}${a.private?" private":""}`},w("td",{},w("span",{class:"called"},c?`Falls without ${n.without}`:Ah(a))),w("th",{scope:"row"},C(U(Et(a.sentence)),()=>t(
{line:a.id}),{class:"plain"})),w("td",{"data-label":"Said by"},U(a.publishers.join("; "))),w("td",{"data-label":"How sure"},a.side==="asserts"?Eh[l.sure]:"",a.private?
" Private: only you see it.":""),w("td",{"data-label":"First said"},a.known?Ft(a.known):""))});O("sentences-title").textContent=`The same ${T(e.lines.length,"li\
ne")} as sentences`,O("rows").replaceChildren(s.length?w("table",{},w("caption",{class:"unseen"},"Lines of the picture"),w("thead",{},w("tr",{},...["What it is \
called","Line","Said by","How sure","First said"].map(a=>w("th",{scope:"col"},a)))),w("tbody",{},...s)):w("p",{},"No lines are shown."),!Qn&&i.length>ra?C(`Show\
 all ${i.length.toLocaleString("en")} lines`,()=>{Qn=!0,so(t)}):"")},ao=()=>{let{shown:t,colours:e}=M,n=s=>t.lines.some(a=>a.stroke===s&&a.side==="asserts"),r=(s,a,{
width:l=1.7,dash:c=[],hollow:u=!1}={})=>{let h=w("canvas",{width:68,height:20,"aria-hidden":"true"}),f=h.getContext("2d");return f.scale(2,2),f.strokeStyle=a,f.
lineWidth=l+(u?3:0),f.setLineDash(c),f.beginPath(),f.moveTo(1,5),f.lineTo(33,5),f.stroke(),u&&(f.strokeStyle=e.page,f.lineWidth=l+.6,f.stroke()),w("li",{},h,` ${s}`)},
{dash:o,denies:i}=I.dashes;O("legend").replaceChildren(...[n("helped")&&r("said to have helped",e.helped),n("against")&&r("against",e.against),n("disputed")&&r(
"effect disputed",e.disputed),n("neutral")&&r("tie",e.neutral),t.denials&&r("denial",e.denies,{dash:i}),r("one source, not verified",e.neutral,{dash:o}),r("reco\
rd, or two sources",e.neutral,{width:3}),t.private&&r("private, not shared",e.private),M.view.without&&r("falls",e.neutral,{hollow:!0})].filter(Boolean))};var Oh=20,lo=6,$t=-1,co=null,ia=t=>w("p",{class:"quiet"},"Rests on ",...t.claims.slice(0,lo).flatMap((e,n)=>[n?", ":"",w("a",{href:`/claim/${encodeURIComponent(
e)}`,target:"_top"},`claim ${n+1}`)]),t.claims.length>lo?` and ${t.claims.length-lo} more`:""),sa=t=>w("p",{},w("b",{},`${t+1} of ${b.steps.length} `),U(b.steps[t].
text)),uo=async t=>{$t=t;let{steps:e}=b;await lt({...It(e[t].view),steps:e}),Pt()},Ch=()=>{let t=S.line?[X.get(S.line)]:M.shown.lines,e=[...new Set(t.flatMap(o=>o.
live.filter(i=>!i.mark).map(i=>i.id)))].slice(0,Oh),{steps:n,...r}=b;return Xe("A step of the story","Its sentence","",async o=>{if(!e.length)throw new Error("A\
 step rests on claims: show or choose a line that has one in public.");let i=await _e(o,e);nt(),await B({steps:[...b.steps,{text:i,claims:e,view:r}]},`Step ${b.
steps.length+1} kept.`)},w("p",{class:"quiet"},`It is bound to ${S.line?"the line that you chose":"the lines of the picture"}: ${T(e.length,"claim")}. Words tha\
t convict must stand in quotation marks, and in one of them.`))},we=async t=>{if(!b.steps.length){et("This view has no steps yet.");return}await uo(Math.max(0,Math.
min(b.steps.length-1,$t+t)));let e=O("told")??w("div",{id:"told"});e.replaceChildren(sa($t),ia(b.steps[$t]),w("p",{class:"acts"},C("Back",()=>we(-1),{disabled:$t===
0}),C("Next",()=>we(1),{disabled:$t===b.steps.length-1}))),O("picture").prepend(e),et(`Step ${$t+1} of ${b.steps.length}: ${b.steps[$t].text}`)},aa=()=>co??[["",
Zn()]],Ih=async()=>{nt();let{steps:t,...e}=b,n=[];Yn.on=!1;for(let r=0;r<t.length;r+=1)await uo(r),n.push([`${r+1} of ${t.length}: ${t[r].text}`,Zn()]);await lt(
{...e,steps:t}),Yn.on=!0,co=n,print(),co=null},la=()=>pt("A story in steps",w("ol",{class:"lines"},...b.steps.map((t,e)=>w("li",{},C(U(t.text),()=>{nt(),$t=e,we(
0)},{class:"plain"})," ",C("Delete",()=>{nt(),B({steps:b.steps.filter((n,r)=>r!==e)},"Step removed.")},{"aria-label":`Delete step ${e+1}`})))),w("p",{class:"act\
s"},C("Keep what is shown as a step",Ch),C("Play",()=>{nt(),$t=-1,we(1)},{disabled:!b.steps.length}),C("Print all steps",Ih,{disabled:!b.steps.length})),w("p",{
class:"quiet"},"Page Down and Page Up play it. Its address is that of the view; a frame shows it as a page to scroll: Share.")),ca=()=>{let t=b.steps.map((n,r)=>w(
"section",{"data-step":r,tabindex:0},sa(r),ia(n)));O("picture").append(w("div",{id:"scroller"},...t));let e=new IntersectionObserver(n=>{let r=n.find(o=>o.isIntersecting);
r&&Number(r.target.dataset.step)!==$t&&uo(Number(r.target.dataset.step))},{rootMargin:"-45% 0px -45% 0px"});for(let n of t)e.observe(n)};var ho=document.documentElement,fo=0,Gt=t=>{S.name=t?.name??"",S.line=t?.line??"",S.pointed=null,Ct(),ht(),An(Gt)},Th=()=>{let t=O("banner"),{shown:e}=M;if(t.hidden=
!b.without,!b.without)return;let n=[...e.bare].map(r=>rt(r).slice(0,60));t.replaceChildren(w("h2",{},"Without ",U(b.without),`, ${e.fallen.size} of ${T(e.lines.
length,"line")} fall${e.fallen.size===1?"s":""}`),w("p",{},n.length?w("span",{},`${T(n.length,"name")} ${n.length===1?"is":"are"} left without a line: `,U(n.slice(
0,6).join(", ")),n.length>6?" and others.":"."):"Every name keeps a line.",` ${T(e.weaker.size,"line")} stand${e.weaker.size===1?"s":""} on less.`),C("Put it ba\
ck",()=>Wt(b.without)))},zh=()=>{if(!O("counts"))return;let{shown:t}=M;O("counts").replaceChildren(w("b",{},`${T(t.names.length,"name")}, ${T(t.lines.length,"li\
ne")}`),`, ${T(t.denials,"denial")}`,t.private?w("span",{class:"private"},` ${T(t.private,"private line")}`):"",b.hidden.length?C(`${b.hidden.length} hidden: sh\
ow`,gr,{class:"plain"}):""),O("undo").disabled=!ci(),O("redo").disabled=!ui();for(let e of document.querySelectorAll("[data-layout]"))e.setAttribute("aria-press\
ed",String(e.dataset.layout===b.layout))},Lh=()=>{let t=O("empty");t.hidden=b.names.length>0,t.hidden||t.replaceChildren("Nothing is drawn yet. Add a name above\
, or begin with ",...[60,300,I.most].flatMap((e,n)=>[n?", ":"",C(`the strongest ${e.toLocaleString("en")}`,()=>Dh(e),{class:"plain"})])," names of the record.")},
Dh=async t=>{let{ids:e,total:n}=await go(t);await B({names:e,title:"",types:I.placed,layout:e.length>300?"free":b.layout},`The ${T(e.length,"name")} with the st\
rongest lines, of ${n.toLocaleString("en")}.`),Pt()},Rh=async()=>{let[t]=sn(),e=b.names.length?`#v=${await Mn(t)}`:"";try{history.replaceState({view:b,text:e},"",
location.pathname+location.search+e)}catch{}},Ph=async(t,e)=>{let n=fo+=1;try{await ne([...b.names,...b.hidden]),await xi()}catch(r){et(`That could not be fetch\
ed: ${r.message}`)}if(await ri(b),n===fo){for(let r of[...S.selected])M.shown.names.includes(r)||S.selected.delete(r);if(S.name&&!M.shown.names.includes(S.name)&&
(S.name=""),S.line&&!M.shown.lines.some(r=>r.id===S.line)&&(S.line=""),ua(),et(e),b.without){try{await jo(b,M.shown)}catch(r){et(r.message)}if(n!==fo)return;ua(),
et(`Without ${b.without}, ${M.shown.fallen.size} of ${T(M.shown.lines.length,"line")} fall${M.shown.fallen.size===1?"s":""}.`)}await Rh(),ho.dataset.settled=String(
Number(ho.dataset.settled??0)+1)}},ua=()=>{hr(),Ct(),Rs(M),Ct(),O("explorer-title").textContent=b.title||(b.names.length?`Around ${rt(b.names[0])}`:"Explore"),Th(),
zh(),Lh(),$i(b,M.shown),ao(),Ws(),so(Gt),An(Gt)},fa=async(t,e)=>{await B(It(t),e),Pt()},ha=()=>{if(b.marks.length===2){pt("The chain between two names",w("p",{},
U(rt(b.marks[0]))," and ",U(rt(b.marks[1]))),w("p",{class:"acts"},...["surest","shortest"].map(t=>C(`The ${t}`,()=>{nt(),S.name="",S.line="",vi(t)}))),w("p",{class:"\
quiet"},"The surest has the strongest weakest step; the shortest has the fewest links. A chain is what sources say in turn: no single one need state the whole."));
return}pt("The chain between two names",w("p",{},"Mark two names first: choose one and press M, or “Mark for a chain” in its card."))},Bh=()=>{let t=ge(document.
activeElement);return t&&D.has(t)?[t]:t&&X.has(t)?[]:pi()},qh=()=>{let t=ge(document.activeElement);return X.has(t)?t:S.line},Fh=t=>{if(t.target.matches("input,\
 textarea, select")||O("dialog").open)return;let e=t.target.closest("#stage"),n=ge(t.target),r=S.selected.size>1?[...S.selected]:Bh(),o=t.key.length===1?t.key.toLowerCase():
t.key;if(t.ctrlKey||t.metaKey){o==="z"&&(t.preventDefault(),(t.shiftKey?kn:_n)());return}let i={"/":()=>O("add")?.focus(),"?":Js,z:()=>t.shiftKey?kn():_n(),c:ha,
e:()=>be(r),x:()=>r.length&&$n(r),h:()=>t.shiftKey?gr():Ve(r),p:()=>r.length&&ae(r),m:()=>r.length&&Sn(r[0]),n:()=>yr(Hh(r)),w:()=>{let a=b.without||X.get(qh())?.
publishers[0];a?Wt(a):et("Choose a line first: W leaves out its source.")},"+":()=>Oe(1.3),"=":()=>Oe(1.3),"-":()=>Oe(1/1.3),0:()=>Pt(!0),PageDown:()=>we(1),PageUp:()=>we(
-1),Escape:()=>{S.name||S.line||S.selected.size?(S.selected.clear(),Gt(null)):b.without?Wt(b.without):b.chain&&B({chain:""},"The chain is closed.")}},s={ArrowUp:1,
ArrowDown:1,ArrowLeft:1,ArrowRight:1,Home:1,End:1,l:()=>Xs(n,t.shiftKey),g:()=>Ys(n),Backspace:Ks,Enter:()=>{Gt(D.has(n)?{name:n}:{line:n}),O("card").focus({preventScroll:!0})},
" ":()=>pa(n)};if(e&&n&&s[t.key]){if(t.preventDefault(),t.altKey&&r.length){let[l,c]={ArrowUp:[0,-20],ArrowDown:[0,20],ArrowLeft:[-20,0],ArrowRight:[20,0]}[t.key]??
[0,0];mi(r,l,c);return}Vs(n,t.key),typeof s[t.key]=="function"&&s[t.key]()}else e&&n&&s[o]?(t.preventDefault(),s[o]()):i[o]&&(t.preventDefault(),i[o]())},Hh=t=>{
let e=t.length&&M.plan.places.get(t[0]);return e?[e.x+20,e.y+24]:Bs()},pa=t=>{D.has(t)&&(S.selected.delete(t)||S.selected.add(t),Ct(),ht(),An(Gt),et(`${T(S.selected.
size,"name")} selected.`))},Wh=()=>{ai(Ph),Si(()=>b),Ds({point:e=>{let n=JSON.stringify(e);JSON.stringify(S.pointed)===n||e&&"note"in e||(S.pointed=e,Ct(),ht())},
press:(e,n)=>{e?.note>=0?yr(b.notes[e.note],e.note):n&&e?.name?pa(e.name):(n||S.selected.clear(),Gt(e))},move:(e,[n,r])=>{e.name?(Object.assign(M.plan.places.get(
e.name),{x:n,y:r,pinned:!0}),M.ways=M.route()):M.view={...M.view,notes:M.view.notes.map((o,i)=>i===e.note?[n,r,o[2]]:o)},ht()},drop:async(e,n)=>{if(!e.name){await gi(
e.note,n);return}await ae([e.name],n),Gt(e)}}),addEventListener("keydown",Fh),O("keys").addEventListener("focusin",e=>{let n=ge(e.target);Us(e.target),S.pointed=
D.has(n)?{name:n}:{line:n},Ct(),ht()}),O("keys").addEventListener("focusout",()=>{S.pointed=null,Ct(),ht()});let t=(e,n)=>O(e)?.addEventListener("click",n);t("u\
ndo",_n),t("redo",kn),t("chain-open",ha),t("share",Zs),t("save",()=>oo(fa)),t("take",()=>ea(fa)),t("story",la),t("closer",()=>Oe(1.3)),t("farther",()=>Oe(1/1.3)),
t("whole",()=>Pt(!0));for(let e of document.querySelectorAll("[data-layout]"))e.addEventListener("click",async()=>{await B({layout:e.dataset.layout},`Laid out ${e.
textContent.toLowerCase()}.`),Pt()});for(let e of document.querySelectorAll("[data-show]"))e.addEventListener("click",()=>{O("explorer").dataset.shows=e.dataset.
show;for(let n of document.querySelectorAll("[data-show]"))n.setAttribute("aria-pressed",String(n===e));e.dataset.show==="picture"&&Pt(!0)});O("add")?.addEventListener(
"chosen",async e=>{O("add").value="",await mr([e.detail.id],`${e.detail.name} added.`),Gt({name:e.detail.id}),Mt(e.detail.id)}),ni(()=>{Ct(),ao(),ht()}),na(aa),
addEventListener("hashchange",da)},da=async()=>{let t=/^#v=(.+)$/.exec(location.hash)?.[1];try{if(t&&history.state?.text===`#v=${t}`)await lt(It(history.state.view));else if(t){
let e=await hi(t),[n,r]=await wr(e);await lt(n,r?`${T(r,"text")} of this view ${r===1?"is":"are"} left out: words that convict are not shown.`:"")}else if(I.start.
length)await lt({names:await Uh(I.start),types:I.placed});else{let{ids:e,title:n}=await wo(I.picture||"complicity");await lt({names:e,title:n,types:I.placed})}}catch(e){
await lt({},e.message)}I.framed&&b.steps.length&&!O("scroller")&&ca(),ho.dataset.ready="yes"},Uh=async t=>{let e=await ne(t);e.length&&et(`No name has the id ${e[0]}\
.`);let n=new Set(t.filter(r=>D.has(r)));for(let r of[...n])for(let[o]of Zt(r,n).slice(0,14))n.add(o);return[...n]};Wh();da();})();
