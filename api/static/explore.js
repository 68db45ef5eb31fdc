// Built by `make client` from api/client/src/explore.js; libraries: LICENSES.txt. sources b7d1d81ecff493f010d3ad3617f2e5a0b0d89f90993747c9f51466753fe0e9e7 code 5798ceb54503e8470c9c89b5a0220d93eca587cd3711dc3244a00866afe06411
(()=>{var I=JSON.parse(document.getElementById("explore-data").textContent),R=new Map,V=new Map,fn=new Map,fr=new Map,Eo=new Set,Pe=new Map,Wa=null,ut=async(t,e={})=>{
let n=await fetch(t,e),r=await n.json();if(!n.ok)throw Object.assign(new Error(r.detail??`the server answered ${n.status}`),{status:n.status});return r},Oo=t=>{
for(let e of t.names)R.set(e.id,e),fn.set(e.id,e),Eo.add(e.id);for(let e of t.others)fn.has(e.id)||fn.set(e.id,e);for(let e of t.lines){if(V.has(e.id))continue;
let n=e.claims.filter(r=>r.live);e.live=n,e.known=n.reduce((r,o)=>!r||o.known<r?o.known:r,""),e.publishers=[...new Set(n.map(r=>r.publisher))],e.private=n.length>
0&&n.every(r=>r.mark),e.link=e.id.slice(0,-e.side.length-1),V.set(e.id,e);for(let r of[e.from,e.to])fr.set(r,[...fr.get(r)??[],e])}return I.version=t.version,t},
ie=async t=>{let e=[...new Set(t)].filter(r=>!Eo.has(r)),n=[];for(let r=0;r<e.length;r+=I.batch){let o=e.slice(r,r+I.batch),i=new URLSearchParams(o.map(s=>["id",
s]));n.push(...Oo(await ut(`/api/explore?${i}`)).unknown)}return n},Co=async t=>{let e=Oo(await ut(`/api/explore?strongest=${t}`));return{ids:e.names.map(n=>n.id),
total:e.total}},Io=async t=>{let[e,n]=t.split("?"),r=await ut(`/api/pictures/${encodeURIComponent(e)}.json${n?`?${n}`:""}`);return{title:r.title,ids:r.nodes.map(
o=>o.id)}},To=async t=>(Pe.has(t)||(Pe.set(t,ut(`/api/explore/loss?${new URLSearchParams({publisher:t})}`)),Pe.get(t).catch(()=>Pe.delete(t))),Pe.get(t)),zo=async()=>Wa??=
await ut("/api/pictures/map.json"),Ht=t=>fr.get(t)??[],Zt=(t,e)=>t.from===e?t.to:t.from,it=t=>fn.get(t)?.name??t,Qt=(t,e,n="")=>{let r=new Map;for(let i of Ht(t)){
let s=Zt(i,t);e.has(s)||(n?i.type!==n:I.placed.includes(i.type))||r.set(s,[...r.get(s)??[],i])}let o=i=>i.reduce((s,a)=>s+a.score+(a.side==="denies"?1:0),0);return[
...r].sort((i,s)=>o(s[1])-o(i[1])||(i[0]<s[0]?-1:1))};var N=t=>document.getElementById(t),w=(t,e={},...n)=>{let r=document.createElement(t);for(let[o,i]of Object.entries(e))o.startsWith("on")?r.addEventListener(o.slice(
2),i):i===!0?r.setAttribute(o,""):i!==!1&&i!==void 0&&i!==null&&r.setAttribute(o,i);return r.append(...n.filter(o=>o!=null&&o!=="")),r},C=(t,e,n={})=>w("button",
{type:"button",onclick:e,...n},t),H=t=>w("bdi",{},t),T=(t,e)=>`${t.toLocaleString("en")} ${e}${t===1?"":"s"}`,nt=t=>{t&&(N("said").textContent=t)},Ua=["Jan","Fe\
b","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],vt=t=>{let[e,n,r]=t.split("-");return[r&&Number(r),n&&Ua[n-1],e].filter(Boolean).join(" ")},Ot=t=>t.
charAt(0).toUpperCase()+t.slice(1),mt=(t,...e)=>{let n=N("dialog");n.replaceChildren(w("h2",{id:"dialog-title"},t),...e,w("p",{class:"end"},C("Close",()=>n.close()))),
n.open||n.showModal()},Q=()=>N("dialog").close();function Xa(t){let e=+this._x.call(null,t),n=+this._y.call(null,t);return Ro(this.cover(e,n),e,n,t)}function Ro(t,e,n,r){if(isNaN(e)||isNaN(n))return t;var o,i=t.
_root,s={data:r},a=t._x0,l=t._y0,c=t._x1,u=t._y1,f,h,d,g,p,m,y,b;if(!i)return t._root=s,t;for(;i.length;)if((p=e>=(f=(a+c)/2))?a=f:c=f,(m=n>=(h=(l+u)/2))?l=h:u=
h,o=i,!(i=i[y=m<<1|p]))return o[y]=s,t;if(d=+t._x.call(null,i.data),g=+t._y.call(null,i.data),e===d&&n===g)return s.next=i,o?o[y]=s:t._root=s,t;do o=o?o[y]=new Array(
4):t._root=new Array(4),(p=e>=(f=(a+c)/2))?a=f:c=f,(m=n>=(h=(l+u)/2))?l=h:u=h;while((y=m<<1|p)===(b=(g>=h)<<1|d>=f));return o[b]=i,o[y]=s,t}function Va(t){Array.
isArray(t)||(t=Array.from(t));let e=t.length,n=new Float64Array(e),r=new Float64Array(e),o=1/0,i=o,s=-o,a=s;for(let l=0,c,u,f;l<e;++l){if(isNaN(u=+this._x.call(
null,c=t[l]))||isNaN(f=+this._y.call(null,c))){n[l]=NaN;continue}n[l]=u,r[l]=f,u<o&&(o=u),u>s&&(s=u),f<i&&(i=f),f>a&&(a=f)}if(o>s||i>a)return this;this.cover(o,
i).cover(s,a);for(let l=0;l<e;++l)Ro(this,n[l],r[l],t[l]);return this}function Ka(t,e){if(isNaN(t=+t)||isNaN(e=+e))return this;var n=this._x0,r=this._y0,o=this.
_x1,i=this._y1;if(isNaN(n))o=(n=Math.floor(t))+1,i=(r=Math.floor(e))+1;else{for(var s=o-n||1,a=this._root,l,c;n>t||t>=o||r>e||e>=i;)switch(c=(e<r)<<1|t<n,l=new Array(
4),l[c]=a,a=l,s*=2,c){case 0:o=n+s,i=r+s;break;case 1:n=o-s,i=r+s;break;case 2:o=n+s,r=i-s;break;case 3:n=o-s,r=i-s;break}this._root&&this._root.length&&(this._root=
a)}return this._x0=n,this._y0=r,this._x1=o,this._y1=i,this}function Ya(){var t=[];return this.visit(function(e){if(!e.length)do t.push(e.data);while(e=e.next)}),
t}function Ja(t){return arguments.length?this.cover(+t[0][0],+t[0][1]).cover(+t[1][0],+t[1][1]):isNaN(this._x0)?void 0:[[this._x0,this._y0],[this._x1,this._y1]]}
function st(t,e,n,r,o){this.node=t,this.x0=e,this.y0=n,this.x1=r,this.y1=o}function ja(t,e,n){var r,o=this._x0,i=this._y0,s,a,l,c,u=this._x1,f=this._y1,h=[],d=this.
_root,g,p;for(d&&h.push(new st(d,o,i,u,f)),n==null?n=1/0:(o=t-n,i=e-n,u=t+n,f=e+n,n*=n);g=h.pop();)if(!(!(d=g.node)||(s=g.x0)>u||(a=g.y0)>f||(l=g.x1)<o||(c=g.y1)<
i))if(d.length){var m=(s+l)/2,y=(a+c)/2;h.push(new st(d[3],m,y,l,c),new st(d[2],s,y,m,c),new st(d[1],m,a,l,y),new st(d[0],s,a,m,y)),(p=(e>=y)<<1|t>=m)&&(g=h[h.length-
1],h[h.length-1]=h[h.length-1-p],h[h.length-1-p]=g)}else{var b=t-+this._x.call(null,d.data),k=e-+this._y.call(null,d.data),_=b*b+k*k;if(_<n){var O=Math.sqrt(n=_);
o=t-O,i=e-O,u=t+O,f=e+O,r=d.data}}return r}function Ga(t){if(isNaN(u=+this._x.call(null,t))||isNaN(f=+this._y.call(null,t)))return this;var e,n=this._root,r,o,i,
s=this._x0,a=this._y0,l=this._x1,c=this._y1,u,f,h,d,g,p,m,y;if(!n)return this;if(n.length)for(;;){if((g=u>=(h=(s+l)/2))?s=h:l=h,(p=f>=(d=(a+c)/2))?a=d:c=d,e=n,!(n=
n[m=p<<1|g]))return this;if(!n.length)break;(e[m+1&3]||e[m+2&3]||e[m+3&3])&&(r=e,y=m)}for(;n.data!==t;)if(o=n,!(n=n.next))return this;return(i=n.next)&&delete n.
next,o?(i?o.next=i:delete o.next,this):e?(i?e[m]=i:delete e[m],(n=e[0]||e[1]||e[2]||e[3])&&n===(e[3]||e[2]||e[1]||e[0])&&!n.length&&(r?r[y]=n:this._root=n),this):
(this._root=i,this)}function Za(t){for(var e=0,n=t.length;e<n;++e)this.remove(t[e]);return this}function Qa(){return this._root}function tl(){var t=0;return this.
visit(function(e){if(!e.length)do++t;while(e=e.next)}),t}function el(t){var e=[],n,r=this._root,o,i,s,a,l;for(r&&e.push(new st(r,this._x0,this._y0,this._x1,this.
_y1));n=e.pop();)if(!t(r=n.node,i=n.x0,s=n.y0,a=n.x1,l=n.y1)&&r.length){var c=(i+a)/2,u=(s+l)/2;(o=r[3])&&e.push(new st(o,c,u,a,l)),(o=r[2])&&e.push(new st(o,i,
u,c,l)),(o=r[1])&&e.push(new st(o,c,s,a,u)),(o=r[0])&&e.push(new st(o,i,s,c,u))}return this}function nl(t){var e=[],n=[],r;for(this._root&&e.push(new st(this._root,
this._x0,this._y0,this._x1,this._y1));r=e.pop();){var o=r.node;if(o.length){var i,s=r.x0,a=r.y0,l=r.x1,c=r.y1,u=(s+l)/2,f=(a+c)/2;(i=o[0])&&e.push(new st(i,s,a,
u,f)),(i=o[1])&&e.push(new st(i,u,a,l,f)),(i=o[2])&&e.push(new st(i,s,f,u,c)),(i=o[3])&&e.push(new st(i,u,f,l,c))}n.push(r)}for(;r=n.pop();)t(r.node,r.x0,r.y0,r.
x1,r.y1);return this}function rl(t){return t[0]}function ol(t){return arguments.length?(this._x=t,this):this._x}function il(t){return t[1]}function sl(t){return arguments.
length?(this._y=t,this):this._y}function hn(t,e,n){var r=new hr(e??rl,n??il,NaN,NaN,NaN,NaN);return t==null?r:r.addAll(t)}function hr(t,e,n,r,o,i){this._x=t,this.
_y=e,this._x0=n,this._y0=r,this._x1=o,this._y1=i,this._root=void 0}function Lo(t){for(var e={data:t.data},n=e;t=t.next;)n=n.next={data:t.data};return e}var at=hn.
prototype=hr.prototype;at.copy=function(){var t=new hr(this._x,this._y,this._x0,this._y0,this._x1,this._y1),e=this._root,n,r;if(!e)return t;if(!e.length)return t.
_root=Lo(e),t;for(n=[{source:e,target:t._root=new Array(4)}];e=n.pop();)for(var o=0;o<4;++o)(r=e.source[o])&&(r.length?n.push({source:r,target:e.target[o]=new Array(
4)}):e.target[o]=Lo(r));return t};at.add=Xa;at.addAll=Va;at.cover=Ka;at.data=Ya;at.extent=Ja;at.find=ja;at.remove=Ga;at.removeAll=Za;at.root=Qa;at.size=tl;at.visit=
el;at.visitAfter=nl;at.x=ol;at.y=sl;var al={value:()=>{}};function se(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.test(r))throw new Error("illegal typ\
e: "+r);n[r]=[]}return new pn(n)}function pn(t){this._=t}function ll(t,e){return t.trim().split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.
slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))throw new Error("unknown type: "+n);return{type:n,name:r}})}pn.prototype=se.prototype={constructor:pn,on:function(t,e){
var n=this._,r=ll(t+"",n),o,i=-1,s=r.length;if(arguments.length<2){for(;++i<s;)if((o=(t=r[i]).type)&&(o=cl(n[o],t.name)))return o;return}if(e!=null&&typeof e!="\
function")throw new Error("invalid callback: "+e);for(;++i<s;)if(o=(t=r[i]).type)n[o]=Do(n[o],t.name,e);else if(e==null)for(o in n)n[o]=Do(n[o],t.name,null);return this},
copy:function(){var t={},e=this._;for(var n in e)t[n]=e[n].slice();return new pn(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,
i;r<o;++r)n[r]=arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(i=this._[t],r=0,o=i.length;r<o;++r)i[r].value.apply(e,n)},apply:function(t,e,n){
if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this._[t],o=0,i=r.length;o<i;++o)r[o].value.apply(e,n)}};function cl(t,e){for(var n=0,
r=t.length,o;n<r;++n)if((o=t[n]).name===e)return o.value}function Do(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=al,t=t.slice(0,r).concat(t.slice(
r+1));break}return n!=null&&t.push({name:e,value:n}),t}var ke=0,qe=0,Be=0,Bo=1e3,dn,Fe,mn=0,ae=0,wn=0,He=typeof performance=="object"&&performance.now?performance:Date,qo=typeof window=="object"&&window.requestAnimationFrame?
window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function yn(){return ae||(qo(ul),ae=He.now()+wn)}function ul(){ae=0}function gn(){this._call=
this._time=this._next=null}gn.prototype=We.prototype={constructor:gn,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a func\
tion");n=(n==null?yn():+n)+(e==null?0:+e),!this._next&&Fe!==this&&(Fe?Fe._next=this:dn=this,Fe=this),this._call=t,this._time=n,pr()},stop:function(){this._call&&
(this._call=null,this._time=1/0,pr())}};function We(t,e,n){var r=new gn;return r.restart(t,e,n),r}function fl(){yn(),++ke;for(var t=dn,e;t;)(e=ae-t._time)>=0&&t.
_call.call(void 0,e),t=t._next;--ke}function Po(){ae=(mn=He.now())+wn,ke=qe=0;try{fl()}finally{ke=0,pl(),ae=0}}function hl(){var t=He.now(),e=t-mn;e>Bo&&(wn-=e,
mn=t)}function pl(){for(var t,e=dn,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:dn=n);Fe=t,pr(r)}function pr(t){
if(!ke){qe&&(qe=clearTimeout(qe));var e=t-ae;e>24?(t<1/0&&(qe=setTimeout(Po,Math.ceil(t-He.now()-wn)+1)),Be&&(Be=clearInterval(Be))):(Be||(mn=He.now(),Be=setInterval(
hl,Bo)),ke=1,qo(Po))}}function dr(t,e,n){var r=new gn;return e=e==null?0:+e,r.restart(o=>{r.stop(),t(o+e)},e,n),r}function lt(t){return function(){return t}}function te(t){return(t()-.5)*1e-6}function dl(t){return t.x+t.vx}function ml(t){return t.y+t.vy}function Wo(t){var e,
n,r,o=1,i=1;typeof t!="function"&&(t=lt(t==null?1:+t));function s(){for(var c,u=e.length,f,h,d,g,p,m,y=0;y<i;++y)for(f=hn(e,dl,ml).visitAfter(a),c=0;c<u;++c)h=e[c],
p=n[h.index],m=p*p,d=h.x+h.vx,g=h.y+h.vy,f.visit(b);function b(k,_,O,z,D){var W=k.data,j=k.r,G=p+j;if(W){if(W.index>h.index){var At=d-W.x-W.vx,Nt=g-W.y-W.vy,wt=At*
At+Nt*Nt;wt<G*G&&(At===0&&(At=te(r),wt+=At*At),Nt===0&&(Nt=te(r),wt+=Nt*Nt),wt=(G-(wt=Math.sqrt(wt)))/wt*o,h.vx+=(At*=wt)*(G=(j*=j)/(m+j)),h.vy+=(Nt*=wt)*G,W.vx-=
At*(G=1-G),W.vy-=Nt*G)}return}return _>d+G||z<d-G||O>g+G||D<g-G}}function a(c){if(c.data)return c.r=n[c.data.index];for(var u=c.r=0;u<4;++u)c[u]&&c[u].r>c.r&&(c.
r=c[u].r)}function l(){if(e){var c,u=e.length,f;for(n=new Array(u),c=0;c<u;++c)f=e[c],n[f.index]=+t(f,c,e)}}return s.initialize=function(c,u){e=c,r=u,l()},s.iterations=
function(c){return arguments.length?(i=+c,s):i},s.strength=function(c){return arguments.length?(o=+c,s):o},s.radius=function(c){return arguments.length?(t=typeof c==
"function"?c:lt(+c),l(),s):t},s}function gl(t){return t.index}function Fo(t,e){var n=t.get(e);if(!n)throw new Error("node not found: "+e);return n}function Uo(t){
var e=gl,n=f,r,o=lt(30),i,s,a,l,c,u=1;t==null&&(t=[]);function f(m){return 1/Math.min(a[m.source.index],a[m.target.index])}function h(m){for(var y=0,b=t.length;y<
u;++y)for(var k=0,_,O,z,D,W,j,G;k<b;++k)_=t[k],O=_.source,z=_.target,D=z.x+z.vx-O.x-O.vx||te(c),W=z.y+z.vy-O.y-O.vy||te(c),j=Math.sqrt(D*D+W*W),j=(j-i[k])/j*m*r[k],
D*=j,W*=j,z.vx-=D*(G=l[k]),z.vy-=W*G,O.vx+=D*(G=1-G),O.vy+=W*G}function d(){if(s){var m,y=s.length,b=t.length,k=new Map(s.map((O,z)=>[e(O,z,s),O])),_;for(m=0,a=
new Array(y);m<b;++m)_=t[m],_.index=m,typeof _.source!="object"&&(_.source=Fo(k,_.source)),typeof _.target!="object"&&(_.target=Fo(k,_.target)),a[_.source.index]=
(a[_.source.index]||0)+1,a[_.target.index]=(a[_.target.index]||0)+1;for(m=0,l=new Array(b);m<b;++m)_=t[m],l[m]=a[_.source.index]/(a[_.source.index]+a[_.target.index]);
r=new Array(b),g(),i=new Array(b),p()}}function g(){if(s)for(var m=0,y=t.length;m<y;++m)r[m]=+n(t[m],m,t)}function p(){if(s)for(var m=0,y=t.length;m<y;++m)i[m]=
+o(t[m],m,t)}return h.initialize=function(m,y){s=m,c=y,d()},h.links=function(m){return arguments.length?(t=m,d(),h):t},h.id=function(m){return arguments.length?
(e=m,h):e},h.iterations=function(m){return arguments.length?(u=+m,h):u},h.strength=function(m){return arguments.length?(n=typeof m=="function"?m:lt(+m),g(),h):n},
h.distance=function(m){return arguments.length?(o=typeof m=="function"?m:lt(+m),p(),h):o},h}var wl=1664525,yl=1013904223,Ho=4294967296;function xl(){let t=1;return()=>(t=
(wl*t+yl)%Ho)/Ho}function vl(t){return t.x}function bl(t){return t.y}var _l=10,kl=Math.PI*(3-Math.sqrt(5));function Xo(t){var e,n=1,r=.001,o=1-Math.pow(r,1/300),
i=0,s=.6,a=new Map,l=We(f),c=se("tick","end"),u=xl();t==null&&(t=[]);function f(){h(),c.call("tick",e),n<r&&(l.stop(),c.call("end",e))}function h(p){var m,y=t.length,
b;p===void 0&&(p=1);for(var k=0;k<p;++k)for(n+=(i-n)*o,a.forEach(function(_){_(n)}),m=0;m<y;++m)b=t[m],b.fx==null?b.x+=b.vx*=s:(b.x=b.fx,b.vx=0),b.fy==null?b.y+=
b.vy*=s:(b.y=b.fy,b.vy=0);return e}function d(){for(var p=0,m=t.length,y;p<m;++p){if(y=t[p],y.index=p,y.fx!=null&&(y.x=y.fx),y.fy!=null&&(y.y=y.fy),isNaN(y.x)||
isNaN(y.y)){var b=_l*Math.sqrt(.5+p),k=p*kl;y.x=b*Math.cos(k),y.y=b*Math.sin(k)}(isNaN(y.vx)||isNaN(y.vy))&&(y.vx=y.vy=0)}}function g(p){return p.initialize&&p.
initialize(t,u),p}return d(),e={tick:h,restart:function(){return l.restart(f),e},stop:function(){return l.stop(),e},nodes:function(p){return arguments.length?(t=
p,d(),a.forEach(g),e):t},alpha:function(p){return arguments.length?(n=+p,e):n},alphaMin:function(p){return arguments.length?(r=+p,e):r},alphaDecay:function(p){return arguments.
length?(o=+p,e):+o},alphaTarget:function(p){return arguments.length?(i=+p,e):i},velocityDecay:function(p){return arguments.length?(s=1-p,e):1-s},randomSource:function(p){
return arguments.length?(u=p,a.forEach(g),e):u},force:function(p,m){return arguments.length>1?(m==null?a.delete(p):a.set(p,g(m)),e):a.get(p)},find:function(p,m,y){
var b=0,k=t.length,_,O,z,D,W;for(y==null?y=1/0:y*=y,b=0;b<k;++b)D=t[b],_=p-D.x,O=m-D.y,z=_*_+O*O,z<y&&(W=D,y=z);return W},on:function(p,m){return arguments.length>
1?(c.on(p,m),e):c.on(p)}}}function Vo(){var t,e,n,r,o=lt(-30),i,s=1,a=1/0,l=.81;function c(d){var g,p=t.length,m=hn(t,vl,bl).visitAfter(f);for(r=d,g=0;g<p;++g)e=
t[g],m.visit(h)}function u(){if(t){var d,g=t.length,p;for(i=new Array(g),d=0;d<g;++d)p=t[d],i[p.index]=+o(p,d,t)}}function f(d){var g=0,p,m,y=0,b,k,_;if(d.length){
for(b=k=_=0;_<4;++_)(p=d[_])&&(m=Math.abs(p.value))&&(g+=p.value,y+=m,b+=m*p.x,k+=m*p.y);d.x=b/y,d.y=k/y}else{p=d,p.x=p.data.x,p.y=p.data.y;do g+=i[p.data.index];while(p=
p.next)}d.value=g}function h(d,g,p,m){if(!d.value)return!0;var y=d.x-e.x,b=d.y-e.y,k=m-g,_=y*y+b*b;if(k*k/l<_)return _<a&&(y===0&&(y=te(n),_+=y*y),b===0&&(b=te(
n),_+=b*b),_<s&&(_=Math.sqrt(s*_)),e.vx+=y*d.value*r/_,e.vy+=b*d.value*r/_),!0;if(d.length||_>=a)return;(d.data!==e||d.next)&&(y===0&&(y=te(n),_+=y*y),b===0&&(b=
te(n),_+=b*b),_<s&&(_=Math.sqrt(s*_)));do d.data!==e&&(k=i[d.data.index]*r/_,e.vx+=y*k,e.vy+=b*k);while(d=d.next)}return c.initialize=function(d,g){t=d,n=g,u()},
c.strength=function(d){return arguments.length?(o=typeof d=="function"?d:lt(+d),u(),c):o},c.distanceMin=function(d){return arguments.length?(s=d*d,c):Math.sqrt(
s)},c.distanceMax=function(d){return arguments.length?(a=d*d,c):Math.sqrt(a)},c.theta=function(d){return arguments.length?(l=d*d,c):Math.sqrt(l)},c}function Ko(t){var e=lt(.1),n,r,o;typeof t!="function"&&(t=lt(t==null?0:+t));function i(a){for(var l=0,c=n.length,u;l<c;++l)u=n[l],u.vx+=(o[l]-u.x)*r[l]*a}function s(){
if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)r[a]=isNaN(o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return i.initialize=function(a){n=a,s()},i.strength=
function(a){return arguments.length?(e=typeof a=="function"?a:lt(+a),s(),i):e},i.x=function(a){return arguments.length?(t=typeof a=="function"?a:lt(+a),s(),i):t},
i}function Yo(t){var e=lt(.1),n,r,o;typeof t!="function"&&(t=lt(t==null?0:+t));function i(a){for(var l=0,c=n.length,u;l<c;++l)u=n[l],u.vy+=(o[l]-u.y)*r[l]*a}function s(){
if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)r[a]=isNaN(o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return i.initialize=function(a){n=a,s()},i.strength=
function(a){return arguments.length?(e=typeof a=="function"?a:lt(+a),s(),i):e},i.y=function(a){return arguments.length?(t=typeof a=="function"?a:lt(+a),s(),i):t},
i}var Jo=["right","left","below","above"];var jo=[.05,-.05,.13,-.13,.24,-.24,.38,-.38,.55,-.55],Ml=[.5,.25,.75].flatMap(t=>jo.map(e=>({bend:e,along:t,worth:Math.abs(e)+Math.abs(t-.5)}))).sort((t,e)=>t.worth-
e.worth),ee=([t,e,n,r],{x:o,y:i},s=0)=>[o+t-s,i+e-s,o+n+s,i+r+s],Ue=(t,e)=>t[0]<e[2]&&e[0]<t[2]&&t[1]<e[3]&&e[1]<t[3],$l=(t,e,n,r,[o,i,s,a])=>{let l=0,c=1;for(let[
u,f]of[[t-n,t-o],[n-t,s-t],[e-r,e-i],[r-e,a-e]]){if(u===0&&f<=0)return!1;u<0?l=Math.max(l,f/u):u>0&&(c=Math.min(c,f/u))}return l<c},Go=t=>[-t.r,-t.r,t.r,t.r],Sl=(t,e,n)=>{
let r=new Map(t.map(o=>[o,t.filter(i=>i!==o&&Math.abs(i.x-o.x)<420&&Math.abs(i.y-o.y)<160)]));for(let o=0;o<4;o+=1){let i=!1;for(let s of t){let a=Jo.map((c,u)=>{
let f=ee(n(s,c).words,s,3),h=u*.3;for(let d of r.get(s))Ue(f,ee(d.words,d))&&(h+=12),Ue(f,ee(Go(d),d))&&(h+=12);for(let d of e)mr(d,f)&&(h+=2);return h}),l=Jo[a.
indexOf(Math.min(...a))];l!==s.side&&(Object.assign(s,n(s,l)),i=!0)}if(!i)break}},Al=(t,e)=>{for(let n=0;n<160;n+=1){let r=!1,o=i=>i.pinned||e.has(i.id)&&n<160/
2?0:1;for(let i=0;i<t.length;i+=1){let s=t[i],a=ee([s.left,s.top,s.right,s.bottom],s,5);for(let l=i+1;l<t.length;l+=1){let c=t[l],u=ee([c.left,c.top,c.right,c.bottom],
c);if(!Ue(a,u))continue;r=!0;let f=o(s)+o(c);if(!f)continue;let h=a[0]+a[2]<u[0]+u[2]?a[2]-u[0]:a[0]-u[2],d=a[1]+a[3]<u[1]+u[3]?a[3]-u[1]:a[1]-u[3],[g,p]=Math.abs(
h)<2*Math.abs(d)?[h,0]:[0,d],m=1.02/f;s.x-=g*m*o(s),s.y-=p*m*o(s),c.x+=g*m*o(c),c.y+=p*m*o(c),a.splice(0,4,...ee([s.left,s.top,s.right,s.bottom],s,5))}}if(!r)break}},
Nl=(t,e,n)=>{if(!t.frame)return t.r+1;let r=Math.hypot(e,n)||1;return Math.min(t.right/Math.max(.01,Math.abs(e/r)),t.tall/2/Math.max(.01,Math.abs(n/r)))},xn=(t,e,{
bend:n,along:r})=>{let o=e.x-t.x,i=e.y-t.y,s=t.x+o*r-i*n,a=t.y+i*r+o*n,[l,c]=[t,e].map(u=>{let f=s-u.x,h=a-u.y,d=Math.hypot(f,h)||1,g=Nl(u,f,h);return[u.x+f/d*g,
u.y+h/d*g]});return{start:l,end:c,over:[s,a]}},Zo=({start:t,over:e,end:n})=>Array.from({length:25},(r,o)=>{let i=o/24,s=1-i;return[0,1].map(a=>s*s*t[a]+2*s*i*e[a]+
i*i*n[a])}),mr=(t,e)=>t.some(([n,r],o)=>o>0&&$l(t[o-1][0],t[o-1][1],n,r,e)),El=({start:t,over:e,end:n})=>[Math.min(t[0],e[0],n[0]),Math.min(t[1],e[1],n[1]),Math.
max(t[0],e[0],n[0]),Math.max(t[1],e[1],n[1])],gr=t=>{if(t.length>300)return(n,r,o=0)=>({bend:o+jo[0],along:.5});let e=t.map(n=>[n,ee(n.words,n,1),ee(Go(n),n,1)]);
return(n,r,o=0)=>{let i=null,s=1/0;for(let{bend:a,along:l,worth:c}of Ml){if(c>=s)continue;let u={bend:a+o,along:l},f=xn(n,r,u),h=Zo(f),d=El(f),g=c;for(let[p,m,y]of e)
if(Ue(d,m)&&mr(h,m)&&(g+=2),p!==n&&p!==r&&Ue(d,y)&&mr(h,y)&&(g+=2),g>=s)break;g<s&&(s=g,i=u)}return i}},vn=(t,e,n,{fixed:r=new Set,push:o=!0}={})=>{let i=[...t.
places.values()];if(i.length>300)return t;let s=e.map(l=>[t.places.get(l.from),t.places.get(l.to)]).filter(([l,c])=>l&&c&&l!==c),a=()=>s.map(([l,c])=>[[l.x,l.y],
[c.x,c.y]]);for(let l=0;l<4;l+=1){let c=l?gr(i):null;Sl(i,c?s.map(([u,f])=>Zo(xn(u,f,c(u,f)))):a(),n),o&&Al(i,r)}return t};var Xe=new Map,wr=t=>(Xe.has(t)||(Xe.size>3e4&&Xe.clear(),Xe.set(t,new Path2D(t))),Xe.get(t)),ti='"Fira Sans","Libre Franklin","Helvetica Neue",Arial,"Liberatio\
n Sans",sans-serif',ei='"Source Serif 4",Charter,"Iowan Old Style",Georgia,"Liberation Serif",serif',ni=({size:t=11,weight:e=400,serif:n=!1})=>`${e} ${t}px ${n?
ei:ti}`,bn=document.createElement("canvas").getContext("2d"),Ct=(t,e)=>(bn.font=ni(e),bn.measureText(t).width),ri=(t,e,n,r)=>(bn.lineWidth=2*r,bn.isPointInStroke(
wr(t),e,n)),_n=t=>({path(e,{fill:n,stroke:r,width:o=1,dash:i=[],alpha:s=1,at:a}){t.globalAlpha=s,a&&(t.save(),t.translate(a[0],a[1]),t.scale(a[2]??1,a[2]??1),a[3]&&
t.rotate(a[3])),n&&(t.fillStyle=n,t.fill(wr(e),"evenodd")),r&&(t.strokeStyle=r,t.lineWidth=o,t.setLineDash(i),t.stroke(wr(e))),a&&t.restore()},text(e,n,r,{fill:o,
halo:i,anchor:s="start",alpha:a=1,...l}){t.globalAlpha=a,t.font=ni(l),t.textAlign={start:"left",middle:"center",end:"right"}[s],i&&(t.strokeStyle=i,t.lineWidth=
3,t.lineJoin="round",t.setLineDash([]),t.strokeText(e,n,r)),t.fillStyle=o,t.fillText(e,n,r)}}),Ve=t=>String(t).replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`).replace(
/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,""),Qo=t=>Object.entries(t).filter(([,e])=>e!==void 0&&e!=="").map(([e,n])=>` ${e}="${Ve(n)}"`).join(""),oi=()=>{let t=[];
return{path(e,{fill:n,stroke:r,width:o=1,dash:i=[],alpha:s=1,at:a,of:l}){t.push(`<path${Qo({class:l&&"line","data-of":l,d:e,fill:n??"none","fill-rule":n?"evenod\
d":void 0,stroke:r,"stroke-width":r?o:void 0,"stroke-dasharray":r&&i.length?i.join(" "):void 0,opacity:s<1?s:void 0,transform:a?`translate(${a[0]} ${a[1]}) scal\
e(${a[2]??1})${a[3]?` rotate(${(a[3]*180/Math.PI).toFixed(1)})`:""}`:void 0})}/>`)},text(e,n,r,{fill:o,halo:i,anchor:s="start",alpha:a=1,size:l=11,weight:c=400,
serif:u=!1,of:f}){t.push(`<text${Qo({class:f&&"name","data-of":f,x:n.toFixed(1),y:r.toFixed(1),fill:o,"text-anchor":s,"font-size":l,"font-weight":c,"font-family":u?
ei:ti,opacity:a<1?a:void 0,stroke:i,"stroke-width":i?3:void 0,"stroke-linejoin":i?"round":void 0,"paint-order":i?"stroke":void 0})}>${Ve(e)}</text>`)},file:(e,n,r,o)=>`\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="${e.map(i=>i.toFixed(0)).join(" ")}" width="${e[2].toFixed(0)}" height="${e[3].toFixed(0)}" role="img"><title>${Ve(
n)}</title><desc>${Ve(r)}</desc><rect x="${e[0].toFixed(0)}" y="${e[1].toFixed(0)}" width="${e[2].toFixed(0)}" height="${e[3].toFixed(0)}" fill="${Ve(o)}"/>${t.
join("")}</svg>`}};var q=9,yr={size:12,weight:600},It={size:11,weight:400},xr={size:12.5,weight:700,serif:!0},Ol=58,Cl=12,Il=34,Tl=9,zl=500,Ll=44,Rl=16,Me=1.5,Dl=(t,e)=>{let n=t.kind===
"Compound"?xr:yr;return{wide:Math.max(...t.label.map((o,i,s)=>Ct(o,n)+(e&&i===s.length-1?Ct(` +${e}`,It):0)),...t.sub.map(o=>Ct(o,It)),20),high:14*t.label.length+
13*t.sub.length}},ii=new Map,vr=(t,e,n,r,o)=>{let i=R.get(t),{wide:s,high:a}=Dl(i,ii.get(t));if(o){let l=Math.max(112,s+24),c=Math.max(a+18,o);return{id:t,x:e,y:n,
side:"box",wide:s,high:a,r:q,words:[-s/2,-a/2,s/2,a/2],frame:[-l/2,-c/2,l,c],left:-l/2,right:l/2,top:-c/2,bottom:c/2,tall:c}}return kn({id:t,x:e,y:n,wide:s,high:a,
r:q},r)},kn=(t,e)=>{let{wide:n,high:r}=t,o=q+6,i={right:[o,-r/2,o+n,r/2],left:[-o-n,-r/2,-o,r/2],below:[-n/2,q+3,n/2,q+3+r],above:[-n/2,-q-3-r,n/2,-q-3]}[e];return{
...t,side:e,words:i,left:Math.min(-q,i[0]),right:Math.max(q,i[2]),top:Math.min(-q,i[1]),bottom:Math.max(q,i[3]),tall:Math.max(r,2*q)}},Pl=(t,e)=>{let n=new Map;
t.forEach(o=>o.forEach((i,s)=>n.set(i,(s+.5)/o.length)));for(let o=0;o<14;o+=1){let i=o%2?[...t].reverse():t;for(let s of i){let a=new Map(s.map(l=>{let c=e.get(
l)??[];return[l,c.length?c.reduce((u,f)=>u+n.get(f),0)/c.length:n.get(l)]}));s.sort((l,c)=>a.get(l)-a.get(c)||n.get(l)-n.get(c)),s.forEach((l,c)=>n.set(l,(c+.5)/
s.length))}}},Bl=(t,e,n)=>{let r=t.map(n),o=s=>(e(t[s])+e(t[s-1]))/2;for(let s=1;s<r.length;s+=1)r[s]=Math.max(r[s],r[s-1]+o(s));let i=t.reduce((s,a,l)=>s+(n(a,
l)-r[l]),0)/(t.length||1);for(let s=0;s<r.length;s+=1)r[s]+=i;return r},ql=(t,e,n)=>{let r=Math.floor(t.length/2),o=i=>(e(t[i])+e(t[i-1]))/2+Il;for(let i=r+1;i<
t.length;i+=1)n.set(t[i],Math.min(n.get(t[i]),n.get(t[i-1])+o(i)));for(let i=r-1;i>=0;i-=1)n.set(t[i],Math.max(n.get(t[i]),n.get(t[i+1])-o(i+1)))},Fl=t=>{let e=t.
among.length>zl,n=[],r=[];for(let{id:g,heading:p,side:m}of I.columns){let y=t.inLayout.filter(k=>R.get(k).column===g),b=Math.max(1,Math.ceil(y.length/Ll));if(y.
length)for(let k=0;k<b;k+=1){let _=y.filter((O,z)=>z%b===k);n.push({id:g,heading:k?"":p,items:_,left:m==="left",sites:m==="box"})}}let o=new Map(n.flatMap((g,p)=>g.
items.map(m=>[m,p]))),i=new Map,s=new Map,a=(g,p)=>{i.set(g,[...i.get(g)??[],p]),i.set(p,[...i.get(p)??[],g])};for(let g of t.among){let[p,m]=[o.get(g.from),o.get(
g.to)].sort((_,O)=>_-O),[y,b]=o.get(g.from)===p?[g.from,g.to]:[g.to,g.from],k=y;if(!e)for(let _=p+1;_<m;_+=1){let O=`lane ${g.link} ${_}`;s.has(O)||(n[_].items.
push(O),s.set(O,_)),a(k,O),k=O}a(k,b)}Pl(n.map(g=>g.items),i);let l=g=>Ht(g).filter(p=>t.there.has(Zt(p,g))).length,c=new Map;for(let g of n)for(let p of g.items){
if(s.has(p))continue;let m=R.get(p),y=m.kind==="Compound"?10+8*Math.min(l(p),40):0;c.set(p,vr(p,0,0,g.left?"left":"right",y))}let u=g=>s.has(g)?Tl:c.get(g).tall+
Cl,f=new Map;for(let g of n){let p=-g.items.reduce((m,y)=>m+u(y),0)/2;for(let m of g.items)f.set(m,p+u(m)/2),p+=u(m)}for(let g=0;g<6;g+=1)for(let p of g%2?[...n].
reverse():n){let m=y=>{let b=i.get(y)??[];return b.length?b.reduce((k,_)=>k+f.get(_),0)/b.length:f.get(y)};Bl(p.items,u,m).forEach((y,b)=>f.set(p.items[b],y)),ql(
p.items,u,f)}let h=0;for(let g of n){let p=g.items.filter(b=>!s.has(b)).map(b=>c.get(b)),m=Math.max(...p.map(b=>-b.left)),y=Math.max(...p.map(b=>b.right));g.from=
h,g.to=h+m+y;for(let b of p)b.x=h+m,b.y=f.get(b.id);g.heading&&r.push({text:g.heading,x:g.left?g.to:g.sites?h+m:h,anchor:g.left?"end":g.sites?"middle":"start",column:g.
id}),h=g.to+Ol}let d=Math.min(...[...f.entries()].map(([g,p])=>p-u(g)/2),0)-30;for(let g of r)g.y=d;return{places:c,headings:r,straight:e,passing:g=>[...s].filter(
([p])=>p.startsWith(`lane ${g.link} `)).map(([p,m])=>({from:n[m].from,to:n[m].to,y:f.get(p)})).sort((p,m)=>p.from-m.from)}},Hl=t=>{let e=new Map,n=[],r=[],o=new Map(
t.inLayout.map(f=>{let h=R.get(f).day||Ht(f).filter(d=>t.there.has(Zt(d,f))).reduce((d,g)=>g.known&&(!d||g.known<d)?g.known:d,"");return[f,h]})),i=[...o.values()].
filter(Boolean).sort(),s=new Map;for(let f of i)s.set(f.slice(0,4),(s.get(f.slice(0,4))??0)+1);let a=0,l=new Map([...s].map(([f,h])=>{let d=a,g=110+22*h;return a+=
g,[f,[d,g]]})),c=f=>{let[h,d]=l.get(f.slice(0,4));return h+d*(Date.parse(f)-Date.parse(`${f.slice(0,4)}-01-01`))/366/864e5},u=0;for(let{id:f,heading:h}of I.columns){
let d=t.inLayout.filter(p=>R.get(p).column===f).sort((p,m)=>o.get(p)<o.get(m)?-1:1);if(!d.length)continue;n.push({text:h,x:-20,y:u+30,anchor:"end",column:f});let g=[];
for(let p of d){let m=vr(p,o.get(p)?c(o.get(p)):a+60,0,"right",0),y=g.find(({end:b})=>b<m.x-q-10);y||g.push(y={tall:0,all:[]}),y.end=m.x+m.right+14,y.tall=Math.
max(y.tall,m.tall+Rl),y.all.push(m),e.set(p,m)}for(let p of g){for(let m of p.all)m.y=u+p.tall/2;u+=p.tall}u+=26,r.push({d:`M-160,${u-18}H${a+240}`})}for(let[f,
[h]]of l)r.push({d:`M${h.toFixed(1)},-14V${u-18}`}),n.push({text:f,x:h+3,y:-20,anchor:"start",column:""});return vn({places:e,headings:n,rules:r,direct:!0,passing:()=>[],
note:"Each name stands at its day; without one, where the first source spoke of it."},t.among,kn,{push:!1})},si=(t,{spots:e=new Map,middle:n=[0,0],limit:r=-1/0}={})=>{
let o=t.inLayout.length<=300,i=t.inLayout.map((a,l)=>{let c=30*Math.sqrt(l),u=e.get(a),[f,h]=u??[n[0]+c*Math.cos(l*2.4),n[1]+c*Math.sin(l*2.4)];return{id:a,x:f/
Me,y:h,...u?{fx:f/Me,fy:h}:{}}}),s=new Map(t.among.map(a=>[[a.from,a.to].sort().join(" "),{source:a.from,target:a.to}]));return Xo(i).force("link",Uo([...s.values()]).
id(a=>a.id).distance(o?120:40).strength(.35)).force("charge",Vo().strength(o?-900:-90).distanceMax(900)).force("collide",Wo(o?60:15)).force("x",Ko(n[0]/Me).strength(
.05)).force("y",Yo(n[1]).strength(.05)).force("limit",()=>{for(let a of i)a.fx===void 0&&a.x<r/Me&&(a.x=r/Me)}).stop().tick(o?260:90),new Map(i.map(({id:a,x:l,y:c})=>[
a,vr(a,l*Me,c,"right",0)]))},Wl=/^M([\d.]+),([\d.]+)h([\d.]+)v([\d.]+)/,Ul=(t,e)=>{let r=t.outlines.map(({path:i,land:s})=>s?null:Wl.exec(i)?.slice(1).map(Number)).
filter(Boolean).filter(([i,s,a,l])=>e.some(([c,u])=>c>=i&&c<=i+a&&u>=s&&u<=s+l)),o=i=>r.some(([s,,a])=>i>=s&&i<=s+a);return{land:t.outlines.filter(({path:i})=>o(
Number(/[\d.]+/.exec(i)[0]))),captions:t.captions.filter(({x:i,text:s})=>o(i)&&/^[^a-z]+$|^\d+ km$/.test(s)),landBox:r.length?[Math.min(...r.map(([i])=>i)),r[0][1],
Math.max(...r.map(([i,,s])=>i+s)),r[0][1]+r[0][3]]:null}},Xl=async t=>{let e=await zo(),n=new Map(e.nodes.filter(({id:c})=>t.there.has(c)).map(c=>[c.id,[c.x,c.y]])),
{land:r,captions:o,landBox:i}=Ul(e,[...n.values()]),[,s,a,l]=i??[0,0,0,0];return vn({places:si(t,{spots:n,middle:[a+400,(s+l)/2],limit:i?a+120:-1/0}),headings:[],
land:r,captions:o,landBox:i,direct:!0,passing:()=>[],note:n.size?"On the map stand the sites whose place a source gives, moved apart where they would cover one \
another; every other name stands beside it.":"No source gives the place of a site that is shown."},t.among,kn,{fixed:new Set(n.keys())})},Vl=t=>vn({places:si(t),
headings:[],direct:!0,passing:()=>[]},t.among,kn),ai=async(t,e)=>{ii=e.more;let n=e.among.filter(o=>!t.types.includes(o.type)),r=await{role:Fl,time:Hl,map:Xl,free:Vl}[t.
layout]({...e,among:n});for(let[o,[i,s]]of Object.entries(t.pins[t.layout]??{})){let a=r.places.get(o);a&&Object.assign(a,{x:i,y:s,pinned:!0})}return r};var Y=t=>t.toFixed(1),li=(t,e,n,r)=>{let o=(n-t)/2;return`C${Y(t+o)},${Y(e)} ${Y(n-o)},${Y(r)} ${Y(n)},${Y(r)}`},Kl=(t,e,n)=>{let r=new Map,o=new Map,i=[...new Set(
e.flatMap(l=>[l.from,l.to]))].map(l=>t.places.get(l)),s=n?(l,c,u)=>({bend:u+.05,along:.5}):gr(i),a=l=>[l.from,l.to].sort().join(" ");for(let l of e)o.set(a(l),[
...o.get(a(l))??[],l]);for(let[,l]of o)l.forEach((c,u)=>{let f=t.places.get(c.from),h=t.places.get(c.to),g=(c.from<c.to?1:-1)*24*(u-(l.length-1)/2)/(Math.hypot(
h.x-f.x,h.y-f.y)||1),{start:[p,m],over:[y,b],end:[k,_]}=xn(f,h,s(f,h,g)),O=[(p+2*y+k)/4,(m+2*b+_)/4];r.set(c.id,{d:`M${Y(p)},${Y(m)}Q${Y(y)},${Y(b)} ${Y(k)},${Y(
_)}`,tip:[k,_,1,Math.atan2(_-b,k-y)],middle:O,box:[Math.min(p,k,y)-8,Math.min(m,_,b)-8,Math.max(p,k,y)+8,Math.max(m,_,b)+8]})});return r},ci=(t,e,n=!1)=>{if(t.direct)
return Kl(t,e,n);let r=new Map,o=new Map,i=(l,c)=>l.x+l.right<c.x+c.left?"right":l.x+l.left>c.x+c.right?"left":l.side==="left"||l.side==="box"?"right":"left",s=e.
map(l=>{let c=t.places.get(l.from),u=t.places.get(l.to),f=[i(c,u),i(u,c)];return[[c,u,f[0]],[u,c,f[1]]].forEach(([h,d,g])=>{let p=`${h.id} ${g}`;o.set(p,[...o.get(
p)??[],{line:l.id,y:d.y}])}),{line:l,a:c,b:u,sides:f}}),a=new Map;for(let[l,c]of o){let u=t.places.get(l.slice(0,l.lastIndexOf(" ")));c.sort((h,d)=>h.y-d.y||(h.
line<d.line?-1:1));let f=u.frame?u.tall-16:Math.min(16,4*(c.length-1));c.forEach((h,d)=>a.set(`${l} ${h.line}`,c.length>1?-f/2+f*d/(c.length-1):0))}for(let{line:l,
a:c,b:u,sides:f}of s){let h=(k,_,O)=>{let z=_===k.side?k[_]+(_==="left"?-4:4):_==="left"?k.left:k.right;return[k.x+z+(O?_==="left"?-2:2:0),k.y+a.get(`${k.id} ${_}\
 ${l.id}`)]},[d,g]=h(c,f[0],!1),[p,m]=h(u,f[1],!0),y=`M${Y(d)},${Y(g)}`,b=[(d+p)/2,(g+m)/2];if(f[0]===f[1]){let k=(f[0]==="left"?-1:1)*(24+Math.min(60,Math.abs(
m-g)/6)),_=f[0]==="left"?Math.min(d,p)+k:Math.max(d,p)+k;y+=`C${Y(_)},${Y(g)} ${Y(_)},${Y(m)} ${Y(p)},${Y(m)}`,b=[(d+p+6*_)/8,(g+m)/2]}else{let k=c.pinned||u.pinned?
[]:t.passing(l),_=p>d,[O,z]=[d,g];for(let D of _?k:[...k].reverse()){let[W,j]=_?[D.from,D.to]:[D.to,D.from];y+=`${li(O,z,W,D.y)}H${Y(j)}`,[O,z]=[j,D.y]}if(y+=li(
O,z,p,m),k.length){let D=k[Math.floor(k.length/2)];b=[(D.from+D.to)/2,D.y]}}r.set(l.id,{d:y,tip:[p,m,1,f[1]==="left"?0:Math.PI],middle:b,box:[Math.min(d,p,b[0])-
60,Math.min(g,m,b[1])-8,Math.max(d,p,b[0])+60,Math.max(g,m,b[1])+8]})}return r},br=(t,e)=>{let n=3+.6*e,r=Y;return t==="against"?`M${r(-2*n)},${-n}L${r(-1.4)},0\
L${r(-2*n)},${n}ZM${r(-.9)},${-n-1}H${r(.9)}V${n+1}H${r(-.9)}Z`:t==="disputed"?`M0,0L${r(-1.2*n)},${-n}L${r(-2.4*n)},0L${r(-1.2*n)},${n}Z`:t==="helped"?`M0,0L${r(
-2*n-1.6)},${-n-.8}V${n+.8}Z`:`M0,0L${r(-2*n)},${Y(-.8*n)}L${r(-1.2*n)},0L${r(-2*n)},${Y(.8*n)}Z`},ui="M-4,-4L4,4M-4,4L4,-4",fi="M-4,0a4,4 0 1 0 8,0a4,4 0 1 0 -\
8,0Z",le=t=>`M${-t},0a${t},${t} 0 1 0 ${2*t},0a${t},${t} 0 1 0 ${-2*t},0Z`,hi=t=>`M${-t},${2-t}a2,2 0 0 1 2,-2H${t-2}a2,2 0 0 1 2,2V${t-2}a2,2 0 0 1 -2,2H${2-t}\
a2,2 0 0 1 -2,-2Z`;var Yl={light:{private:"#6b2f8f",mark:"#fff0b8",link:"#17497c"},dark:{private:"#cfa2ec",mark:"#43380f",link:"#8fbceb"}},Mn=t=>({...I.palettes[t],...Yl[t]}),_r=new Map,
Jl=t=>{let{icon:e,square:n}=I.kinds[t];return _r.has(t)||_r.set(t,{shape:n?hi(q):le(q),icon:I.icons[e]}),_r.get(t)},jl=.13,$n=([t,e,n])=>{let r=Gl(n);return{x:t,
y:e,lines:r,wide:Math.max(60,...r.map(o=>Ct(o,It)))+16,high:14*r.length+10}},Gl=t=>{let e=[""];for(let n of t.split(/\s+/)){let r=`${e.at(-1)} ${n}`.trim();e.at(
-1)&&Ct(r,It)>180?e.push(n):e[e.length-1]=r}return e},Zl=(t,e)=>{let n=t.shown.weaker.get(e.id)??e,r=e.side==="asserts"?n.dash?I.dashes.dash:[]:I.dashes[e.side];
return{stroke:e.private?t.colours.private:t.colours[n.stroke],name:n.stroke,width:I.widths[n.width-1],level:n.width,dash:r}},Ql=(t,e,n,r)=>{let o=e.ways.get(n.id),
{colours:i,shown:s}=e,a=Zl(e,n),l=e.bundles.get(n.id).some(c=>c.id===e.chosen);if(l&&t.path(o.d,{stroke:i.mark,width:13}),s.fallen.has(n)){t.path(o.d,{stroke:a.
stroke,width:a.width+2.6,alpha:r}),t.path(o.d,{stroke:i.page,width:a.width+.6,alpha:1}),t.path(br(a.name,a.level),{fill:i.page,stroke:a.stroke,width:1,at:o.tip,
alpha:r});return}t.path(o.d,{stroke:a.stroke,width:a.width+(l?.6:0),dash:a.dash,alpha:r,of:n.id}),t.path(br(a.name,a.level),{fill:a.stroke,at:o.tip,alpha:r}),!(n.
side==="asserts"||e.coarse)&&(t.path(le(6),{fill:i.page,at:o.middle,alpha:1}),t.path(n.side==="denies"?ui:fi,{stroke:i.denies,width:1.6,at:o.middle,alpha:r}))},
tc=(t,e,n,r)=>{let o=e.plan.places.get(n),i=R.get(n),{colours:s,shown:a,view:l}=e,c=s.kinds[i.tone],u=a.bare.has(n),f=[o.x,o.y],h=e.words(n);if(e.marked.has(n)&&
t.path(o.frame?Mr(o,5):le(q+6),{fill:s.mark,at:f}),o.frame)t.path(Mr(o,0),{fill:s.card,stroke:c,width:1.8,dash:u?[4,3]:[],at:f,alpha:r});else{let{shape:g,icon:p}=Jl(
i.kind);t.path(g,u?{fill:s.page,stroke:c,width:1.5,at:f,alpha:r}:{fill:i.private?s.private:s.kinds[i.tone],at:f,alpha:r}),p&&!e.coarse&&t.path(p,{fill:u?c:s.page,
at:[o.x-q*.75,o.y-q*.75,q/16],alpha:r})}if(o.pinned&&t.path(le(2.5),{fill:s.ink,at:[o.x+(o.frame?o.left+7:-q-4),o.y+(o.frame?-o.tall/2+7:-q)],alpha:r}),e.selected.
has(n)&&t.path(o.frame?Mr(o,4):le(q+4),{stroke:s.link,width:2,at:f}),h){let g=o.side==="box",p={left:"end",right:"start"}[o.side]??"middle",m=o.x+({left:o.words[2],
right:o.words[0]}[o.side]??0),{big:y}=e,b=h>1?i.sub:[],k=o.y+pi(o,y,i.label.length,b.length)+11*y;i.label.forEach((_,O)=>{let z=O===i.label.length-1&&e.more.get(
n)?` +${e.more.get(n)}`:"",D=kr(g?xr:yr,y),W=kr(It,y),j=z?Ct(z,W)*{start:0,middle:.5,end:1}[p]:0;t.text(_,m-j,k,{...D,fill:s.ink,anchor:p,alpha:r,halo:g?void 0:
s.page,of:n}),z&&!g&&t.text(z,m-j+Ct(_,D)*{start:1,middle:.5,end:0}[p]+(p==="end"?j:0),k,{...W,fill:s.link,anchor:p==="end"?"end":"start",alpha:r}),k+=14*y});for(let _ of b)
t.text(_,m,k,{...kr(It,y),fill:s.soft,anchor:p,alpha:r,halo:g?void 0:s.page,of:n}),k+=13*y}let d=l.marks.indexOf(n);if(d>=0){let g=[o.x+(o.frame?o.right-2:q+1),
o.y-(o.frame?o.tall/2:q+1)];t.path(le(7),{fill:s.ink,at:g}),t.text("AB"[d],g[0],g[1]+3.6,{size:10,weight:700,fill:s.page,anchor:"middle"})}},kr=(t,e)=>({...t,size:t.
size*e}),pi=({side:t},e,n,r)=>{let o=(14*n+13*r)*e;return t==="below"?q+3:t==="above"?-q-3-o:-o/2},di=(t,e,n,r)=>{let o=t.plan.places.get(e),i=R.get(e),s=r>1?i.
sub.length:0,a=o.y+pi(o,n,i.label.length,s),l=o.wide*n,c=o.x+(o.side==="right"?o.words[0]:o.side==="left"?o.words[2]-l:-l/2);return[c,a,c+l,a+(14*i.label.length+
13*s)*n]},Mr=(t,e)=>{let[n,r,o,i]=t.frame;return`M${n-e},${r-e}h${o+2*e}v${i+2*e}h${-o-2*e}Z`},Ke=(t,e)=>{let{plan:n,shown:r,colours:o,lit:i,view:s}=e;for(let{path:u,
land:f}of n.land??[])t.path(u,{fill:f?o.land:void 0,stroke:o.rule,width:.8});for(let{d:u}of n.rules??[])t.path(u,{stroke:o.rule,width:1});if(!e.coarse)for(let u of n.
captions??[])t.text(u.text,u.x,u.y,{size:11*e.big,weight:u.strong?600:400,fill:o.soft,anchor:{left:"start",centre:"middle",right:"end"}[u.align]});for(let u of n.
headings){let{kind:f}=I.columns.find(({id:h})=>h===u.column)??{};mi(u.text).forEach((h,d,g)=>t.text(h,u.x,u.y+13*e.big*(d-g.length+1),{size:11*e.big,weight:600,
fill:f?o.kinds[f]:o.soft,anchor:u.anchor}))}let a=u=>i&&!u?jl:1,l=u=>s.without&&!i&&!r.fallen.has(u)&&!r.weaker.has(u.id)?.4:1;for(let u of e.drawn){if(e.inView&&
!e.inView(e.ways.get(u.id).box))continue;let f=e.bundles.get(u.id);Ql(t,e,u,Math.min(a(f.some(h=>i?.lines.has(h.id))),Math.max(...f.map(l))))}for(let u of r.names){
let f=n.places.get(u);e.inView&&!e.inView([f.x+f.left,f.y+f.top,f.x+f.right,f.y+f.bottom])||tc(t,e,u,a(i?.names.has(u)))}let c=e.weakest&&e.ways.get(e.weakest);
c&&t.text("weakest step",c.middle[0],c.middle[1]-9,{size:11,weight:700,fill:o.ink,halo:o.mark,anchor:"middle"});for(let u of s.notes){let f=$n(u);t.path(`M0,0h${f.
wide.toFixed(0)}v${f.high}h${-f.wide.toFixed(0)}Z`,{fill:o.card,stroke:o.ink,width:1,dash:[2,2],at:[f.x,f.y]}),f.lines.forEach((h,d)=>t.text(h,f.x+8,f.y+16+14*d,
{...It,fill:o.ink}))}},mi=t=>{if(t.length<22)return[t];let e=t.split(" "),n=[""];for(let r of e)n.at(-1).length+r.length>24?n.push(r):n[n.length-1]=`${n.at(-1)}\
 ${r}`.trim();return n},Ye=t=>{let e=[1/0,1/0,-1/0,-1/0],n=(r,o,i,s)=>{e[0]=Math.min(e[0],r),e[1]=Math.min(e[1],o),e[2]=Math.max(e[2],i),e[3]=Math.max(e[3],s)};
for(let r of t.shown.names){let o=t.plan.places.get(r),[i,s]=o.pinned?[o.x,o.y]:t.goals?.get(r)??[o.x,o.y];n(i+o.left,s+o.top,i+o.right,s+o.bottom)}for(let r of t.
plan.headings){let o=Math.max(...mi(r.text).map(s=>Ct(s,{size:11,weight:600}))),i=r.x-{start:0,middle:o/2,end:o}[r.anchor];n(i,r.y-40,i+o,r.y)}t.plan.landBox&&n(
...t.plan.landBox);for(let r of t.view.notes){let o=$n(r);n(o.x,o.y,o.x+o.wide,o.y+o.high)}return Number.isFinite(e[0])?[e[0]-24,e[1]-24,e[2]-e[0]+48,e[3]-e[1]+
48]:[0,0,600,400]};var ec=(t,e)=>e?t.live.filter(n=>n.known<=e):t.live,gi=(t,e)=>t.publishers.length>0&&t.publishers.every(n=>n===e),wi=t=>{let e=new Set(t.hidden),n=new Set(t.kinds),
r=new Set(t.types),o=t.names.filter(p=>R.has(p)),i=new Set(o.filter(p=>!e.has(p))),s=new Set([...i].filter(p=>!n.has(R.get(p).kind))),a=new Set,l=new Map;for(let p of i)
for(let m of Ht(p))!i.has(m.from)||!i.has(m.to)||(a.add(m),m.side==="asserts"&&l.set(m.link,m.sure));let c=[...a].filter(p=>!p.live.length||ec(p,t.day).length||
!t.day),u=p=>(l.get(p.link)??0)>=t.sure,f=c.filter(p=>s.has(p.from)&&s.has(p.to)&&!r.has(p.type)&&u(p)),h=new Set(t.without?f.filter(p=>gi(p,t.without)):[]),d=new Map;
for(let p of f)for(let m of[p.from,p.to])d.set(m,(d.get(m)??0)+(h.has(p)?0:1));let g=new Set(t.without?[...d].filter(([,p])=>p===0).map(([p])=>p):[]);return{names:o.
filter(p=>s.has(p)),inLayout:[...i],among:[...a],said:c,sureEnough:u,lines:f.sort((p,m)=>p.id<m.id?-1:1),fallen:h,bare:g,weaker:new Map,denials:f.filter(p=>p.side===
"denies").length,private:f.filter(p=>p.private).length}},yi=async(t,e)=>{if(!t.without)return e;let n=await To(t.without),r=new Set(e.lines.map(o=>o.id));e.weaker=
new Map(n.weaker.filter(o=>r.has(o.id)).map(o=>[o.id,o]));for(let o of n.fallen)r.has(o)&&e.fallen.add(V.get(o));return e},xi=t=>{let e=new Map;for(let n of t.lines)
for(let r of n.publishers){let o=e.get(r)??{publisher:r,lines:0,fall:0};o.lines+=1,o.fall+=gi(n,r)?1:0,e.set(r,o)}return[...e.values()].sort((n,r)=>r.fall-n.fall||
r.lines-n.lines||(n.publisher<r.publisher?-1:1))},vi=(t,e)=>{let n=new Map;for(let r of e.among)for(let[o,i]of[[r.from,r.to],[r.to,r.from]])n.set(o,(n.get(o)??new Set).
add(i));return[...n].filter(([r,o])=>r!==t&&o.size===1&&o.has(t)).map(([r])=>r)},$r=t=>new Set(t.filter(e=>R.get(e)?.private)),bi=t=>{if(t.length<=I.most)return t;
let e=new Set(t),n=r=>Ht(r).reduce((o,i)=>o+(e.has(i.from)&&e.has(i.to)?i.score:0),0);return[...t].sort((r,o)=>n(o)-n(r)).slice(0,I.most)};var ki=matchMedia("(prefers-color-scheme: dark)"),nc=()=>ki.matches?"dark":"light",Mi=t=>ki.addEventListener("change",t),S={name:"",line:"",pointed:null,selected:new Set,
chain:null},$=null,_i="",Sr=null,$i=async t=>{let e=wi(t);e.more=e.inLayout.length<=300?new Map(e.inLayout.map(s=>[s,Qt(s,new Set(e.inLayout)).length]).filter(([
,s])=>s)):new Map;let n=JSON.stringify([t.layout,t.pins[t.layout],e.inLayout,e.among.length,t.types]);e.there=new Set(e.inLayout),(n!==_i||!Sr)&&(Sr=await ai(t,
e),_i=n);let r=new Map;for(let s of e.lines)for(let a of[s.from,s.to])r.set(a,(r.get(a)??0)+1);let o=[...e.names].sort((s,a)=>(r.get(a)??0)-(r.get(s)??0));return $=
{view:t,shown:e,plan:Sr,loud:o,big:1,words:()=>2,marked:new Set,ways:new Map,degree:r,more:e.more},Ar(),Tt()},Ar=()=>{let{shown:t,plan:e}=$,n=new Map;for(let o of t.
lines){let s=o.side!=="asserts"||o.private?o.id:`${o.from} ${o.to} ${o.stroke}`;n.set(s,[...n.get(s)??[],o])}let r=o=>(t.fallen.has(o)?0:10)+(t.weaker.get(o.id)??
o).width;$.bundles=new Map;for(let o of n.values()){let i=o.reduce((s,a)=>r(a)>r(s)?a:s);$.bundles.set(i.id,o)}$.drawn=t.lines.filter(o=>$.bundles.has(o.id)),$.
bundleOf=new Map([...$.bundles].flatMap(([o,i])=>i.map(s=>[s.id,o]))),$.route=o=>ci(e,$.drawn,o)},Tt=()=>{let{shown:t}=$;$.colours=Mn(nc()),$.selected=S.selected,
$.chosen=S.line,$.marked=new Set(S.name?[S.name]:[]),$.weakest="",$.lit=null;let e=S.pointed??null,n=e?.name,r=e?.line;if(S.chain&&!e)$.lit={lines:S.chain.lines,
names:S.chain.names},$.weakest=S.chain.weakest;else if(r&&t.lines.some(o=>o.id===r)){let o=t.lines.find(i=>i.id===r);$.lit={lines:new Set(t.lines.filter(i=>i.link===
o.link).map(i=>i.id)),names:new Set([o.from,o.to])}}else if(n&&R.has(n)){let o=t.lines.filter(i=>i.from===n||i.to===n);$.lit={lines:new Set(o.map(i=>i.id)),names:new Set(
[n,...o.map(i=>Zt(i,n))])}}return $};var Nr={names:[],hidden:[],pins:{},notes:[],layout:"role",kinds:[],types:[],sure:0,day:"",without:"",marks:[],chain:"",title:"",steps:[]},An=[],Nn=[],v=Nr,Ni=[],
Ei=t=>Ni.push(t),Je=t=>Promise.all(Ni.map(e=>e(v,t))),F=(t,e="")=>{let n={...v,...t};return JSON.stringify(n)===JSON.stringify(v)||(An.push(v),Nn.length=0,v=n),
Je(e)},rt=(t,e="")=>(v={...v,...t},Je(e)),Oi=(t,e,n)=>t.length?(e.push(v),v=t.pop(),Je(n)):Je("There is nothing to undo or redo."),En=()=>Oi(An,Nn,"Undone."),On=()=>Oi(
Nn,An,"Done again."),Ci=()=>An.length>0,Ii=()=>Nn.length>0,Ti=async(t,e)=>new Uint8Array(await new Response(new Blob([t]).stream().pipeThrough(e)).arrayBuffer()),
Cn=async t=>{let e=Object.fromEntries(Object.entries(t).filter(([o,i])=>JSON.stringify(i)!==JSON.stringify(Nr[o]))),n=await Ti(new TextEncoder().encode(JSON.stringify(
e)),new CompressionStream("deflate-raw")),r="";for(let o of n)r+=String.fromCharCode(o);return btoa(r).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")},
$e=(t,e)=>(Array.isArray(t)?t:[]).filter(n=>typeof n=="string"&&n.length<=300).slice(0,e),Sn=t=>typeof t=="string"?t.slice(0,300):"",Si=t=>Array.isArray(t)&&t.length>=
2&&t.slice(0,2).every(Number.isFinite),ht=(t,e=0)=>{let n={};for(let r of Ai){let o=Object.entries(t?.pins?.[r]??{}).filter(([,i])=>Si(i)).slice(0,2e3);o.length&&
(n[r]=Object.fromEntries(o.map(([i,[s,a]])=>[i,[s,a]])))}return{names:$e(t?.names,5e3),hidden:$e(t?.hidden,5e3),pins:n,notes:(Array.isArray(t?.notes)?t.notes:[]).
filter(Si).slice(0,50).map(([r,o,i])=>[r,o,Sn(i).slice(0,200)]),layout:Ai.includes(t?.layout)?t.layout:"role",kinds:$e(t?.kinds,50),types:$e(t?.types,100),sure:[
0,1,2].includes(t?.sure)?t.sure:0,day:/^\d{4}-\d\d-\d\d$/.test(t?.day)?t.day:"",without:Sn(t?.without),marks:$e(t?.marks,2),chain:["surest","shortest"].includes(
t?.chain)?t.chain:"",title:Sn(t?.title).slice(0,200),steps:e?[]:(Array.isArray(t?.steps)?t.steps:[]).slice(0,40).map(r=>({text:Sn(r?.text).slice(0,200),claims:$e(
r?.claims,20),view:ht(r?.view,1)}))}},Ai=["role","time","map","free"],zi=async t=>{try{let e=atob(t.replaceAll("-","+").replaceAll("_","/")),n=await Ti(Uint8Array.
from(e,r=>r.charCodeAt(0)),new DecompressionStream("deflate-raw"));return ht(JSON.parse(new TextDecoder().decode(n)))}catch{throw new Error("The address holds n\
o view: it may have been cut short when it was copied.")}},Er=(t,e)=>{let n=r=>r.filter(o=>!e.has(o));return{...t,names:n(t.names),hidden:n(t.hidden),marks:n(t.
marks),pins:Object.fromEntries(Object.entries(t.pins).map(([r,o])=>[r,Object.fromEntries(Object.entries(o).filter(([i])=>!e.has(i)))])),steps:t.steps.map(r=>({...r,
view:Er({...Nr,...r.view},e)}))}};var rc=6,ce=t=>it(t).slice(0,80),Or=async(t,e)=>{let n=await ie(t),r=t.filter(a=>R.has(a)),o=[...new Set([...v.names,...r])],i=bi(o),s=o.length-i.length;await F(
{names:i,hidden:v.hidden.filter(a=>!r.includes(a))},[e??`${T(r.length,"name")} added.`,s?`A page draws at most ${I.most.toLocaleString("en")} names fluently: it\
 shows the strongest, ${T(s,"name")} fewer than you asked for.`:"",n.length?`${T(n.length,"name")} of the view ${n.length===1?"is":"are"} not in this record.`:""].
filter(Boolean).join(" "))},Li=()=>S.selected.size?[...S.selected]:S.name?[S.name]:[],Se=async(t,e="")=>{let n=new Set(v.names),r=[],o=0;for(let i of t){let s=Qt(
i,n,e).map(([l])=>l),a=s.slice(0,rc);o+=s.length-a.length;for(let l of a)n.add(l),r.push(l)}if(!r.length){nt(t.length?`Nothing more is joined to ${ce(t[0])}.`:"\
Choose a name first.");return}await Or(r,`${T(r.length,"name")} added around ${ce(t[0])}, the strongest first${o?`; ${o} more are joined to it`:""}.`)},In=async t=>{
let e=new Set(t.flatMap(n=>vi(n,$.shown)));if(!e.size){nt(`Nothing hangs on ${ce(t[0])} alone.`);return}await F({names:v.names.filter(n=>!e.has(n))},`${T(e.size,
"name")} removed that hung on ${ce(t[0])} alone.`)},je=async t=>{t.length&&(S.selected.clear(),await F({hidden:[...new Set([...v.hidden,...t])]},`${t.length===1?
ce(t[0]):T(t.length,"name")} hidden.`))},Cr=()=>F({hidden:[]},"Everything hidden is shown again."),Ri=t=>{let e=new Set(t);return S.selected.clear(),F({names:v.
names.filter(n=>e.has(n))},`${T(t.length,"name")} kept, the others removed.`)},ue=async(t,[e,n]=[])=>{let r={...v.pins[v.layout]??{}},o=e===void 0&&t.every(i=>r[i]);
for(let i of t){let s=$.plan.places.get(i);o?delete r[i]:s&&(r[i]=e===void 0?[Math.round(s.x),Math.round(s.y)]:[Math.round(e),Math.round(n)])}await F({pins:{...v.
pins,[v.layout]:r}},`${t.length===1?ce(t[0]):T(t.length,"name")} ${o?"no longer pinned":"pinned"}.`)},Di=(t,e,n)=>{let r=$.plan.places.get(t[0]);return r?ue([t[0]],
[r.x+e,r.y+n]):null},Tn=async t=>{let e=v.marks.includes(t)?v.marks.filter(n=>n!==t):[...v.marks,t].slice(-2);await F({marks:e},e.length===2?"Two names are mark\
ed: C shows the chain between them.":`${ce(t)} ${e.includes(t)?"marked":"no longer marked"}.`)},Wt=t=>{let e=v.without===t;return e||(S.name="",S.line="",S.selected.
clear()),F({without:e?"":t},e?`${t} put back.`:"")},fe=async(t,e=[])=>{let n=new URLSearchParams([["text",t],...e.map(o=>["claim",o])]),r=await ut(`/api/explore\
/words?${n}`);if(r.refused)throw new Error(r.refused);return r.text},zn=async t=>{let e=0,n=async(s,a)=>{try{return await fe(s,a)}catch{return e+=1,""}},r=t.title&&
await n(t.title),o=[],i=[];for(let[s,a,l]of t.notes){let c=await n(l);c&&o.push([s,a,c])}for(let s of t.steps){let a=s.claims.length?await n(s.text,s.claims):"";
s.claims.length||(e+=1);let[l]=await zn({...s.view,steps:[]});a&&i.push({...s,text:a,view:l})}return[{...t,title:r,notes:o,steps:i},e]},Ge=(t,e,n,r,o,...i)=>{let s=w(
"input",{type:"text",maxlength:200,value:n,required:!0,"aria-label":e}),a=w("p",{role:"alert",class:"fault"}),l=async u=>{try{await u(s.value.trim())}catch(f){a.
textContent=f.message}},c=w("form",{onsubmit:u=>{u.preventDefault(),l(r)}},w("label",{},e," ",s)," ",w("button",{},"Keep")," ",o?C(o[0],()=>s.reportValidity()&&
l(o[1])):null,a);mt(t,c,...i),s.focus()},Ir=(t,e=-1)=>Ge(e<0?"A note on the picture":"Change the note","Your words",e<0?"":v.notes[e][2],async n=>{let r=await fe(
n),o=[Math.round(t[0]),Math.round(t[1]),r];Q(),await F({notes:e<0?[...v.notes,o]:v.notes.map((i,s)=>s===e?o:i)},"Note kept.")},null,e<0?null:C("Remove the note",
()=>{Q(),F({notes:v.notes.filter((n,r)=>r!==e)},"Note removed.")}),w("p",{class:"quiet"},"It is yours, and says so to nobody but those with whom you share the v\
iew. Words that convict are refused, as in titles.")),Pi=(t,[e,n])=>F({notes:v.notes.map((r,o)=>o===t?[Math.round(e),Math.round(n),r[2]]:r)},"Note moved.");var Tr=N("card"),Ln=t=>t.side==="denies"?"a denial":t.side==="not_confirmed"?"not confirmed":t.standing,Ze=(t,e)=>C(Ot(t.sentence),()=>e({line:t.id}),{class:"pl\
ain"}),Bi="Private: only you see it.",ic=(t,e)=>{let n=R.get(t),r=$.shown.there,o=$.shown.lines.filter(a=>a.from===t||a.to===t),i=Qt(t,r).length,s=new Map;for(let a of Ht(
t)){let l=a.from===t?a.to:a.from;r.has(l)||s.set(a.type,(s.get(a.type)??new Set).add(l))}return[w("p",{class:"kicker"},n.kind.replace(/(?<=[a-z])(?=[A-Z])/g," ").
toLowerCase()),w("h2",{},H(n.name)),n.private?w("p",{class:"private"},Bi):null,n.note?w("p",{},H(n.note)):null,w("p",{class:"acts"},C("Expand",()=>Se([t]),{disabled:!i,
"aria-keyshortcuts":"E"}),C("Collapse",()=>In([t])),C("Hide",()=>je([t])),C($.plan.places.get(t)?.pinned?"Unpin":"Pin",()=>ue([t])),C(v.marks.includes(t)?"Unmar\
k":"Mark for a chain",()=>Tn(t))),w("p",{class:"quiet"},i?`${T(i,"more name")} joined to it.`:"Nothing more is joined to it."),s.size?w("details",{},w("summary",
{},"Expand by one kind of line"),w("ul",{class:"lines"},...[...s].sort((a,l)=>l[1].size-a[1].size).map(([a,l])=>w("li",{},C(I.types[a],()=>Se([t],a),{class:"pla\
in"}),` ${l.size}`)))):null,w("h3",{},T(o.length,"line")),w("ul",{class:"lines"},...o.slice(0,40).map(a=>w("li",{class:a.stroke},Ze(a,e)," ",w("small",{},Ln(a))))),
o.length>40?w("p",{class:"quiet"},`${o.length-40} more stand in the table below.`):null,w("p",{},w("a",{href:`/entity/${encodeURIComponent(t)}`},"Everything sai\
d of it"))]},sc=t=>w("li",{class:t.polarity},t.polarity!=="asserts"?w("b",{},t.polarity==="denies"?"Denied: ":"Not confirmed: "):null,w("b",{},H(t.source.publisher)),
`, ${t.locator}, ${vt(t.stated_on)}`,t.mark?w("span",{class:"private"},t.mark):null,w("span",{class:"words"},H(t.quote?`“${t.translation||t.quote}”`:t.translation||
t.paraphrase||t.sentence)),w("small",{},[t.state==="current"?"":t.state.replaceAll("_"," "),`Asked: ${t.reply}`].filter(Boolean).join("; "))," ",w("a",{href:`/c\
laim/${encodeURIComponent(t.id)}`},"the claim")),ac=(t,e)=>{let n=$.shown.lines.filter(r=>r!==t&&new Set([r.from,r.to,t.from,t.to]).size===2);return n.length?[w(
"h3",{},"Also between the two"),w("ul",{class:"lines"},...n.map(r=>w("li",{class:r.stroke},Ze(r,e)," ",w("small",{},Ln(r)))))]:[]},lc=(t,e)=>{let n=V.get(t),r=$.
shown.weaker.get(t)??n,o=w("ol",{class:"claims"},w("li",{},"…")),i=new URLSearchParams({from:n.from,type:n.type,to:n.to});return ut(`/api/link?${i}`).then(s=>{
o.replaceChildren(...s.claims.map(sc)),o.dataset.ready="yes"},s=>o.replaceChildren(w("li",{},s.message))),[w("p",{class:"kicker"},"The line you chose"),w("h2",{},
H(Ot(n.sentence))),n.private?w("p",{class:"private"},Bi):null,w("p",{class:"quiet"},Ln({...n,...r})),n.why?w("p",{class:"quiet"},H(n.why)):null,w("h3",{},"Who s\
ays so"),o,...ac(n,e),w("p",{class:"acts"},...[n.from,n.to].map(s=>C(H(it(s).slice(0,60)),()=>e({name:s})))),...n.publishers.length?[w("h3",{},"Without a source"),
w("p",{class:"acts"},...n.publishers.slice(0,4).map(s=>C(`Without ${s}`,()=>Wt(s),{"aria-pressed":String(v.without===s)})))]:[]]},cc=t=>{let{shown:e}=$,n=[...e.
fallen],r=[...e.weaker.values()];return[w("p",{class:"kicker"},"Without ",H(v.without)),w("h2",{},"What falls, and what only grows weaker"),w("h3",{},`${T(n.length,
"line")} fall${n.length===1?"s":""}: nobody else says ${n.length===1?"it":"them"}`),w("ul",{class:"lines fallen"},...n.slice(0,60).map(o=>w("li",{},Ze(o,t)))),w(
"h3",{},`${T(r.length,"line")} lose${r.length===1?"s":""} a source and stand${r.length===1?"s":""}`),w("ul",{class:"lines"},...r.slice(0,60).map(o=>w("li",{},Ze(
V.get(o.id),t)," ",w("small",{},Ln({...V.get(o.id),...o}))))),w("p",{class:"acts"},C("Put it back",()=>Wt(v.without),{"aria-keyshortcuts":"Escape"}))]},uc=t=>{let{
path:e}=S.chain;return[w("p",{class:"kicker"},`The ${v.chain} chain`),w("h2",{},H(it(v.marks[0]))," to ",H(it(v.marks[1]))),w("p",{},e.stated_whole_by.length?`O\
ne source states all of it: ${e.stated_whole_by.map(n=>n.publisher).join(", ")}.`:"No single source states the whole."),e.steps.every(n=>n.step)?null:w("p",{},"\
No steps alone lead from one to the other. This way goes by ties that are context, such as an office, kin or a place: it is no chain of evidence."),w("ol",{class:"\
lines"},...e.steps.map((n,r)=>{let o=`${n.from.id}.${n.type}.${n.to.id}.asserts`;return w("li",{class:r===e.weakest&&e.steps.length>1?"weakest":""},V.has(o)?Ze(
V.get(o),t):H(Ot(n.sentence))," ",w("small",{},`${n.standing}${r===e.weakest&&e.steps.length>1?"; the weakest step":""}${n.denies?`; ${T(n.denies,"denial")}`:""}${n.
step?"":"; context"}`))})),w("p",{class:"acts"},C("Close the chain",()=>F({chain:""},"The chain is closed.")))]},fc=()=>{let t=[...S.selected];return[w("p",{class:"\
kicker"},"Selected"),w("h2",{},T(t.length,"name")),w("p",{class:"acts"},C("Expand",()=>Se(t)),C("Hide",()=>je(t)),C("Pin",()=>ue(t)),C("Keep only these",()=>Ri(
t)),C("Clear",()=>{S.selected.clear(),F({},"Nothing is selected.")})),w("ul",{class:"lines"},...t.map(e=>w("li",{},H(it(e)))))]},hc=()=>[w("p",{class:"kicker no\
thing"},"Nothing chosen"),w("p",{},"Point at a name or a line; press to keep its card here. A line is a claim, not a finding of guilt.")],Rn=t=>{let e=Tr.contains(
document.activeElement),n=S.selected.size?fc():S.line&&V.has(S.line)?lc(S.line,t):S.name&&R.has(S.name)?ic(S.name,t):S.chain?uc(t):v.without?cc(t):hc();Tr.replaceChildren(
...n.filter(Boolean)),e&&Tr.focus({preventScroll:!0})};var Lr=6,pc=4,qi=(t,e)=>{let n=new URLSearchParams({from:v.marks[0],to:v.marks[1],max_length:t,k:1,context:e});return v.without&&n.append("without",v.without),ut(
`/api/paths?${n}`)},dc=t=>["asserts","denies","not_confirmed"].map(e=>`${t.from.id}.${t.type}.${t.to.id}.${e}`),zr={key:"",path:null},Fi=async()=>{if(S.chain=null,
!v.chain||v.marks.length<2)return null;let t=JSON.stringify([v.marks,v.chain,v.without]);if(zr.key!==t){let o=null;for(let i=v.chain==="surest"?Lr:1;i<=Lr&&!o;i+=
1)[o=null]=(await qi(i,!1)).paths;for(let i=1;i<=pc&&!o;i+=1)[o=null]=(await qi(i,!0)).paths;zr={key:t,path:o}}let{path:e}=zr;if(!e)return null;let n=[...new Set(
e.steps.flatMap(o=>[o.from.id,o.to.id]))];await ie(n);let r=o=>dc(o).filter(i=>V.has(i));return S.chain={path:e,names:new Set(n),lines:new Set(e.steps.flatMap(r)),
weakest:e.steps.length>1?r(e.steps[e.weakest])[0]??"":""},e},Hi=async t=>{await F({chain:t});let e=S.chain?.path;if(!e)return F({},`The record has no chain of a\
t most ${Lr} links between the two${v.without?` without ${v.without}`:""}.`);let n=[...S.chain.names].filter(r=>R.has(r));return F({names:[...new Set([...v.names,
...n])],hidden:v.hidden.filter(r=>!n.includes(r))},`The ${t} chain has ${T(e.steps.length,"link")}.`)};var mc=["everything said","2 independent sources","official record"],he=7,Ae={types:!1,sources:!1},gc=t=>w("i",{class:`swatch kind-${t}${I.kinds[t].square?" squ\
are":""}`,"aria-hidden":"true"}),Wi=(t,e)=>t.includes(e)?t.filter(n=>n!==e):[...t,e],Ui=(t,e,n,r,o,i="")=>w("label",{class:"choice"},w("input",{type:"checkbox",
name:t,checked:r,onchange:o}),i,w("span",{},e),w("b",{},n.toLocaleString("en"))),Rr=(t,e)=>{let n=t.contains(document.activeElement)?[...t.querySelectorAll("inp\
ut, button, summary")].indexOf(document.activeElement):-1;t.replaceChildren(...e),n>=0&&t.querySelectorAll("input, button, summary")[n]?.focus()},Xi=(t,e)=>{let n=new Map;
for(let r of t)n.set(e(r),(n.get(e(r))??0)+1);return n},wc=(t,e,n)=>{if(t.length<=he)return t;let r=w("details",{open:Ae[e]||void 0,ontoggle:o=>{Ae={...Ae,[e]:o.
target.open}}},w("summary",{},`${t.length-he} ${n}`),...t.slice(he));return[...t.slice(0,he),r]},Ki=(t,e)=>{let n=Xi(e.inLayout,h=>R.get(h).kind);Rr(N("kinds"),
Object.keys(I.kinds).filter(h=>n.has(h)).map(h=>Ui(h,I.kinds[h].plural,n.get(h),!t.kinds.includes(h),()=>F({kinds:Wi(t.kinds,h)},`${I.kinds[h].plural} ${t.kinds.
includes(h)?"shown":"hidden"}.`),gc(h))));let r=[...Xi(e.among,h=>h.type)].sort((h,d)=>d[1]-h[1]);Rr(N("types"),wc(r.map(([h,d])=>Ui(h,I.types[h],d,!t.types.includes(
h),()=>F({types:Wi(t.types,h)},"Kinds of line changed."))),"types","more kinds of line"));let o=[0,1,2].map(h=>e.said.filter(d=>d.side==="asserts"&&d.sure>=h).length),
i=N("sure"),s=i.contains(document.activeElement);i.replaceChildren(w("legend",{},"How sure"),...mc.map((h,d)=>w("label",{class:"choice"},w("input",{type:"radio",
name:"sure",value:d,checked:t.sure===d,onchange:()=>F({sure:d},`Shown: ${h}.`)}),w("span",{},h),w("b",{},o[d].toLocaleString("en"))))),s&&i.querySelector("input\
:checked")?.focus(),yc(t,e);let a=xi(e),l=a.map(({publisher:h,fall:d})=>w("li",{},C(w("bdi",{},h),()=>Wt(h),{"aria-pressed":String(t.without===h),class:"source"})));
l.forEach((h,d)=>h.firstChild.append(w("span",{},a[d].fall?`${T(a[d].fall,"line")} fall${a[d].fall===1?"s":""}`:"none falls")));let c=l.slice(0,he),u=a.findIndex(
({publisher:h})=>h===t.without);u>=he&&c.unshift(l[u]);let f=l.slice(he).filter(h=>!c.includes(h));Rr(N("publishers"),f.length?[...c,w("li",{},w("details",{open:Ae.
sources||void 0,ontoggle:h=>{Ae={...Ae,sources:h.target.open}}},w("summary",{},`${f.length} more publishers`),w("ul",{},...f)))]:c)},zt=[],yc=(t,e)=>{let n=e.among.
map(u=>u.known).filter(Boolean).sort(),r=N("day");if(r.disabled=n.length<2,n.length<2){N("day-words").textContent="",N("days").replaceChildren();return}zt=[];let o=n.
at(-1).slice(0,7),i=[n[0].slice(0,7),`${Number(o.slice(0,4))-10}-01`].sort().at(-1);for(let[u,f]=i.split("-").map(Number);zt.at(-1)!==o;f+=1)f>12&&(f=1,u+=1),zt.
push(`${u}-${String(f).padStart(2,"0")}`);r.max=zt.length-1;let s=t.day?Math.max(0,zt.findIndex(u=>u>=t.day.slice(0,7))):zt.length-1;(document.activeElement!==r||
!t.day)&&(r.value=s),N("day-words").textContent=t.day?`to ${vt(t.day)}`:"today",r.setAttribute("aria-valuetext",N("day-words").textContent);let a=26,l=Array(a).
fill(0);for(let u of n){let f=Math.max(0,zt.indexOf(u.slice(0,7)));l[Math.min(a-1,Math.floor(f/zt.length*a))]+=1}let c=Math.max(...l);N("days").replaceChildren(
...l.map(u=>{let f=w("i");return f.style.height=`${Math.round(2+18*u/c)}px`,f}))},Vi=()=>{let t=zt[Number(N("day").value)];if(!t||t===zt.at(-1))return"";let[e,n]=t.
split("-").map(Number);return`${t}-${new Date(Date.UTC(e,n,0)).getUTCDate()}`},Dn=null,Yi=t=>{N("day").addEventListener("input",()=>{Dn??=t().day,rt({day:Vi()})}),
N("day").addEventListener("change",()=>{let e=Vi();Dn!==null&&rt({day:Dn}),Dn=null,F({day:e},e?`Shown: what had been said by ${vt(e)}, as it is known today.`:"E\
verything said until today is shown.")})};var Pn=6,ot=null,Bn=t=>JSON.stringify(ht(t)),Qe=(t,e="/explore")=>ot&&ot.text===Bn(t)?`${e}?view=${ot.id}`:"",Ji=async t=>(ot=await ut("/api/views",{method:"POS\
T",headers:{"Content-Type":"application/json"},body:Bn(t)}),ot.text=Bn(t),ot),ji=async t=>{let e=await ut(`/api/views/${encodeURIComponent(t)}`);return ot={...e,
text:""},ht(e.view)},Gi=t=>{ot&&(ot.text=Bn(t))},xc=()=>{let{gone:t,pairs:e,lines_gone:n,lines_new:r}=ot;if(ot.version===ot.version_now)return[" The record has \
not changed since."];let o=[];return t.length&&o.push([`${T(t.length,"name")} ${t.length===1?"is":"are"} no longer in it (`,H(t.slice(0,Pn).join(", ")),t.length>
Pn?" and others)":")"]),n===null?o.push(["which lines are gone is not known any more"]):n&&o.push([`${T(n,"line")} ${n===1?"is":"are"} gone`,...e.length?[": bet\
ween ",...e.slice(0,Pn).flatMap(({from:i,to:s},a)=>[a?"; ":"",H(i.name)," and ",H(s.name)]),e.length>Pn?" and others":""]:[]]),r&&o.push([`${T(r,"line")} ${r===
1?"is":"are"} new`]),o.length?[` The record has changed since (version ${ot.version_now}): `,...o.flatMap((i,s)=>[s?"; ":"",...i]),". ",w("a",{href:"/correction\
s"},"What was withdrawn or corrected")]:[` The record has changed since (version ${ot.version_now}), and nothing that this view shows.`]},Zi=t=>{let e=N("kept");
e.hidden=!Qe(t),e.hidden||e.replaceChildren(`Kept on ${vt(ot.made.slice(0,10))}, from version ${ot.version} of the data.`,...xc())};var Dr="http://www.w3.org/1999/xhtml",Qi={svg:"http://www.w3.org/2000/svg",xhtml:Dr,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespa\
ce",xmlns:"http://www.w3.org/2000/xmlns/"};function tn(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),Qi.hasOwnProperty(
e)?{space:Qi[e],local:t}:t}function vc(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===Dr&&e.documentElement.namespaceURI===Dr?e.createElement(
t):e.createElementNS(n,t)}}function bc(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function ts(t){var e=tn(t);return(e.local?
bc:vc)(e)}function _c(){}function Fn(t){return t==null?_c:function(){return this.querySelector(t)}}function kc(t){typeof t!="function"&&(t=Fn(t));for(var e=this.
_groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=new Array(s),l,c,u=0;u<s;++u)(l=i[u])&&(c=t.call(l,l.__data__,u,i))&&("__data__"in
l&&(c.__data__=l.__data__),a[u]=c);return new pt(r,this._parents)}function Mc(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function $c(){return[]}function Br(t){
return t==null?$c:function(){return this.querySelectorAll(t)}}function Sc(t){return function(){return Mc(t.apply(this,arguments))}}function Ac(t){typeof t=="fun\
ction"?t=Sc(t):t=Br(t);for(var e=this._groups,n=e.length,r=[],o=[],i=0;i<n;++i)for(var s=e[i],a=s.length,l,c=0;c<a;++c)(l=s[c])&&(r.push(t.call(l,l.__data__,c,s)),
o.push(l));return new pt(r,o)}function qr(t){return function(){return this.matches(t)}}function es(t){return function(e){return e.matches(t)}}var Nc=Array.prototype.
find;function Ec(t){return function(){return Nc.call(this.children,t)}}function Oc(){return this.firstElementChild}function Cc(t){return this.select(t==null?Oc:
Ec(typeof t=="function"?t:es(t)))}var Ic=Array.prototype.filter;function Tc(){return Array.from(this.children)}function zc(t){return function(){return Ic.call(this.
children,t)}}function Lc(t){return this.selectAll(t==null?Tc:zc(typeof t=="function"?t:es(t)))}function Rc(t){typeof t!="function"&&(t=qr(t));for(var e=this._groups,
n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],l,c=0;c<s;++c)(l=i[c])&&t.call(l,l.__data__,c,i)&&a.push(l);return new pt(r,this._parents)}
function ns(t){return new Array(t.length)}function Dc(){return new pt(this._enter||this._groups.map(ns),this._parents)}function qn(t,e){this.ownerDocument=t.ownerDocument,
this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}qn.prototype={constructor:qn,appendChild:function(t){return this._parent.insertBefore(
t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){
return this._parent.querySelectorAll(t)}};function Pc(t){return function(){return t}}function Bc(t,e,n,r,o,i){for(var s=0,a,l=e.length,c=i.length;s<c;++s)(a=e[s])?
(a.__data__=i[s],r[s]=a):n[s]=new qn(t,i[s]);for(;s<l;++s)(a=e[s])&&(o[s]=a)}function qc(t,e,n,r,o,i,s){var a,l,c=new Map,u=e.length,f=i.length,h=new Array(u),d;
for(a=0;a<u;++a)(l=e[a])&&(h[a]=d=s.call(l,l.__data__,a,e)+"",c.has(d)?o[a]=l:c.set(d,l));for(a=0;a<f;++a)d=s.call(t,i[a],a,i)+"",(l=c.get(d))?(r[a]=l,l.__data__=
i[a],c.delete(d)):n[a]=new qn(t,i[a]);for(a=0;a<u;++a)(l=e[a])&&c.get(h[a])===l&&(o[a]=l)}function Fc(t){return t.__data__}function Hc(t,e){if(!arguments.length)
return Array.from(this,Fc);var n=e?qc:Bc,r=this._parents,o=this._groups;typeof t!="function"&&(t=Pc(t));for(var i=o.length,s=new Array(i),a=new Array(i),l=new Array(
i),c=0;c<i;++c){var u=r[c],f=o[c],h=f.length,d=Wc(t.call(u,u&&u.__data__,c,r)),g=d.length,p=a[c]=new Array(g),m=s[c]=new Array(g),y=l[c]=new Array(h);n(u,f,p,m,
y,d,e);for(var b=0,k=0,_,O;b<g;++b)if(_=p[b]){for(b>=k&&(k=b+1);!(O=m[k])&&++k<g;);_._next=O||null}}return s=new pt(s,r),s._enter=a,s._exit=l,s}function Wc(t){return typeof t==
"object"&&"length"in t?t:Array.from(t)}function Uc(){return new pt(this._exit||this._groups.map(ns),this._parents)}function Xc(t,e,n){var r=this.enter(),o=this,
i=this.exit();return typeof t=="function"?(r=t(r),r&&(r=r.selection())):r=r.append(t+""),e!=null&&(o=e(o),o&&(o=o.selection())),n==null?i.remove():n(i),r&&o?r.merge(
o).order():o}function Vc(t){for(var e=t.selection?t.selection():t,n=this._groups,r=e._groups,o=n.length,i=r.length,s=Math.min(o,i),a=new Array(o),l=0;l<s;++l)for(var c=n[l],
u=r[l],f=c.length,h=a[l]=new Array(f),d,g=0;g<f;++g)(d=c[g]||u[g])&&(h[g]=d);for(;l<o;++l)a[l]=n[l];return new pt(a,this._parents)}function Kc(){for(var t=this.
_groups,e=-1,n=t.length;++e<n;)for(var r=t[e],o=r.length-1,i=r[o],s;--o>=0;)(s=r[o])&&(i&&s.compareDocumentPosition(i)^4&&i.parentNode.insertBefore(s,i),i=s);return this}
function Yc(t){t||(t=Jc);function e(f,h){return f&&h?t(f.__data__,h.__data__):!f-!h}for(var n=this._groups,r=n.length,o=new Array(r),i=0;i<r;++i){for(var s=n[i],
a=s.length,l=o[i]=new Array(a),c,u=0;u<a;++u)(c=s[u])&&(l[u]=c);l.sort(e)}return new pt(o,this._parents).order()}function Jc(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}
function jc(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function Gc(){return Array.from(this)}function Zc(){for(var t=this._groups,
e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length;o<i;++o){var s=r[o];if(s)return s}return null}function Qc(){let t=0;for(let e of this)++t;return t}function tu(){
return!this.node()}function eu(t){for(var e=this._groups,n=0,r=e.length;n<r;++n)for(var o=e[n],i=0,s=o.length,a;i<s;++i)(a=o[i])&&t.call(a,a.__data__,i,o);return this}
function nu(t){return function(){this.removeAttribute(t)}}function ru(t){return function(){this.removeAttributeNS(t.space,t.local)}}function ou(t,e){return function(){
this.setAttribute(t,e)}}function iu(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function su(t,e){return function(){var n=e.apply(this,arguments);
n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function au(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,
t.local):this.setAttributeNS(t.space,t.local,n)}}function lu(t,e){var n=tn(t);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.
local):r.getAttribute(n)}return this.each((e==null?n.local?ru:nu:typeof e=="function"?n.local?au:su:n.local?iu:ou)(n,e))}function rs(t){return t.ownerDocument&&
t.ownerDocument.defaultView||t.document&&t||t.defaultView}function cu(t){return function(){this.style.removeProperty(t)}}function uu(t,e,n){return function(){this.
style.setProperty(t,e,n)}}function fu(t,e,n){return function(){var r=e.apply(this,arguments);r==null?this.style.removeProperty(t):this.style.setProperty(t,r,n)}}
function hu(t,e,n){return arguments.length>1?this.each((e==null?cu:typeof e=="function"?fu:uu)(t,e,n??"")):pe(this.node(),t)}function pe(t,e){return t.style.getPropertyValue(
e)||rs(t).getComputedStyle(t,null).getPropertyValue(e)}function pu(t){return function(){delete this[t]}}function du(t,e){return function(){this[t]=e}}function mu(t,e){
return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function gu(t,e){return arguments.length>1?this.each((e==null?pu:typeof e=="fu\
nction"?mu:du)(t,e)):this.node()[t]}function os(t){return t.trim().split(/^|\s+/)}function Fr(t){return t.classList||new is(t)}function is(t){this._node=t,this.
_names=os(t.getAttribute("class")||"")}is.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this.
_names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){
return this._names.indexOf(t)>=0}};function ss(t,e){for(var n=Fr(t),r=-1,o=e.length;++r<o;)n.add(e[r])}function as(t,e){for(var n=Fr(t),r=-1,o=e.length;++r<o;)n.
remove(e[r])}function wu(t){return function(){ss(this,t)}}function yu(t){return function(){as(this,t)}}function xu(t,e){return function(){(e.apply(this,arguments)?
ss:as)(this,t)}}function vu(t,e){var n=os(t+"");if(arguments.length<2){for(var r=Fr(this.node()),o=-1,i=n.length;++o<i;)if(!r.contains(n[o]))return!1;return!0}return this.
each((typeof e=="function"?xu:e?wu:yu)(n,e))}function bu(){this.textContent=""}function _u(t){return function(){this.textContent=t}}function ku(t){return function(){
var e=t.apply(this,arguments);this.textContent=e??""}}function Mu(t){return arguments.length?this.each(t==null?bu:(typeof t=="function"?ku:_u)(t)):this.node().textContent}
function $u(){this.innerHTML=""}function Su(t){return function(){this.innerHTML=t}}function Au(t){return function(){var e=t.apply(this,arguments);this.innerHTML=
e??""}}function Nu(t){return arguments.length?this.each(t==null?$u:(typeof t=="function"?Au:Su)(t)):this.node().innerHTML}function Eu(){this.nextSibling&&this.parentNode.
appendChild(this)}function Ou(){return this.each(Eu)}function Cu(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Iu(){
return this.each(Cu)}function Tu(t){var e=typeof t=="function"?t:ts(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function zu(){
return null}function Lu(t,e){var n=typeof t=="function"?t:ts(t),r=e==null?zu:typeof e=="function"?e:Fn(e);return this.select(function(){return this.insertBefore(
n.apply(this,arguments),r.apply(this,arguments)||null)})}function Ru(){var t=this.parentNode;t&&t.removeChild(this)}function Du(){return this.each(Ru)}function Pu(){
var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function Bu(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(
t,this.nextSibling):t}function qu(t){return this.select(t?Bu:Pu)}function Fu(t){return arguments.length?this.property("__data__",t):this.node().__data__}function Hu(t){
return function(e){t.call(this,e,this.__data__)}}function Wu(t){return t.trim().split(/^|\s+/).map(function(e){var n="",r=e.indexOf(".");return r>=0&&(n=e.slice(
r+1),e=e.slice(0,r)),{type:e,name:n}})}function Uu(t){return function(){var e=this.__on;if(e){for(var n=0,r=-1,o=e.length,i;n<o;++n)i=e[n],(!t.type||i.type===t.
type)&&i.name===t.name?this.removeEventListener(i.type,i.listener,i.options):e[++r]=i;++r?e.length=r:delete this.__on}}}function Xu(t,e,n){return function(){var r=this.
__on,o,i=Hu(e);if(r){for(var s=0,a=r.length;s<a;++s)if((o=r[s]).type===t.type&&o.name===t.name){this.removeEventListener(o.type,o.listener,o.options),this.addEventListener(
o.type,o.listener=i,o.options=n),o.value=e;return}}this.addEventListener(t.type,i,n),o={type:t.type,name:t.name,value:e,listener:i,options:n},r?r.push(o):this.__on=
[o]}}function Vu(t,e,n){var r=Wu(t+""),o,i=r.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var l=0,c=a.length,u;l<c;++l)for(o=0,u=a[l];o<i;++o)
if((s=r[o]).type===u.type&&s.name===u.name)return u.value}return}for(a=e?Xu:Uu,o=0;o<i;++o)this.each(a(r[o],e,n));return this}function ls(t,e,n){var r=rs(t),o=r.
CustomEvent;typeof o=="function"?o=new o(e,n):(o=r.document.createEvent("Event"),n?(o.initEvent(e,n.bubbles,n.cancelable),o.detail=n.detail):o.initEvent(e,!1,!1)),
t.dispatchEvent(o)}function Ku(t,e){return function(){return ls(this,t,e)}}function Yu(t,e){return function(){return ls(this,t,e.apply(this,arguments))}}function Ju(t,e){
return this.each((typeof e=="function"?Yu:Ku)(t,e))}function*ju(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length,s;o<i;++o)(s=r[o])&&
(yield s)}var cs=[null];function pt(t,e){this._groups=t,this._parents=e}function de(){return new pt([[document.documentElement]],cs)}function Gu(){return this}pt.
prototype=de.prototype={constructor:pt,select:kc,selectAll:Ac,selectChild:Cc,selectChildren:Lc,filter:Rc,data:Hc,enter:Dc,exit:Uc,join:Xc,merge:Vc,selection:Gu,
order:Kc,sort:Yc,call:jc,nodes:Gc,node:Zc,size:Qc,empty:tu,each:eu,attr:lu,style:hu,property:gu,classed:vu,text:Mu,html:Nu,raise:Ou,lower:Iu,append:Tu,insert:Lu,
remove:Du,clone:qu,datum:Fu,on:Vu,dispatch:Ju,[Symbol.iterator]:ju};function bt(t){return typeof t=="string"?new pt([[document.querySelector(t)]],[document.documentElement]):
new pt([[t]],cs)}var Zu=0;function Qu(){return new Pr}function Pr(){this._="@"+(++Zu).toString(36)}Pr.prototype=Qu.prototype={constructor:Pr,get:function(t){for(var e=this._;!(e in
t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){
return this._}};function tf(t){let e;for(;e=t.sourceEvent;)t=e;return t}function Ut(t,e){if(t=tf(t),e===void 0&&(e=t.currentTarget),e){var n=e.ownerSVGElement||
e;if(n.createSVGPoint){var r=n.createSVGPoint();return r.x=t.clientX,r.y=t.clientY,r=r.matrixTransform(e.getScreenCTM().inverse()),[r.x,r.y]}if(e.getBoundingClientRect){
var o=e.getBoundingClientRect();return[t.clientX-o.left-e.clientLeft,t.clientY-o.top-e.clientTop]}}return[t.pageX,t.pageY]}var Hr={capture:!0,passive:!1};function Wr(t){t.preventDefault(),t.stopImmediatePropagation()}function us(t){var e=t.document.documentElement,n=bt(t).on("dragstart.drag",Wr,Hr);"onselectstart"in
e?n.on("selectstart.drag",Wr,Hr):(e.__noselect=e.style.MozUserSelect,e.style.MozUserSelect="none")}function fs(t,e){var n=t.document.documentElement,r=bt(t).on(
"dragstart.drag",null);e&&(r.on("click.drag",Wr,Hr),setTimeout(function(){r.on("click.drag",null)},0)),"onselectstart"in n?r.on("selectstart.drag",null):(n.style.
MozUserSelect=n.__noselect,delete n.__noselect)}function ef(t,{sourceEvent:e,subject:n,target:r,identifier:o,active:i,x:s,y:a,dx:l,dy:c,dispatch:u}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},
sourceEvent:{value:e,enumerable:!0,configurable:!0},subject:{value:n,enumerable:!0,configurable:!0},target:{value:r,enumerable:!0,configurable:!0},identifier:{value:o,
enumerable:!0,configurable:!0},active:{value:i,enumerable:!0,configurable:!0},x:{value:s,enumerable:!0,configurable:!0},y:{value:a,enumerable:!0,configurable:!0},
dx:{value:l,enumerable:!0,configurable:!0},dy:{value:c,enumerable:!0,configurable:!0},_:{value:u}})}ef.prototype.on=function(){var t=this._.on.apply(this._,arguments);
return t===this._?this:t};function Ce(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function rn(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function ne(){}
var ye=.7,Oe=1/ye,Ne="\\s*([+-]?\\d+)\\s*",en="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Lt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",nf=/^#([0-9a-f]{3,8})$/,
rf=new RegExp(`^rgb\\(${Ne},${Ne},${Ne}\\)$`),of=new RegExp(`^rgb\\(${Lt},${Lt},${Lt}\\)$`),sf=new RegExp(`^rgba\\(${Ne},${Ne},${Ne},${en}\\)$`),af=new RegExp(`\
^rgba\\(${Lt},${Lt},${Lt},${en}\\)$`),lf=new RegExp(`^hsl\\(${en},${Lt},${Lt}\\)$`),cf=new RegExp(`^hsla\\(${en},${Lt},${Lt},${en}\\)$`),hs={aliceblue:15792383,
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
Ce(ne,xe,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:ps,formatHex:ps,formatHex8:uf,formatHsl:ff,
formatRgb:ds,toString:ds});function ps(){return this.rgb().formatHex()}function uf(){return this.rgb().formatHex8()}function ff(){return ks(this).formatHsl()}function ds(){
return this.rgb().formatRgb()}function xe(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=nf.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?ms(e):n===3?new tt(
e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?Hn(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?Hn(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&
15)<<4|e&15)/255):null):(e=rf.exec(t))?new tt(e[1],e[2],e[3],1):(e=of.exec(t))?new tt(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=sf.exec(t))?Hn(e[1],e[2],e[3],
e[4]):(e=af.exec(t))?Hn(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=lf.exec(t))?ys(e[1],e[2]/100,e[3]/100,1):(e=cf.exec(t))?ys(e[1],e[2]/100,e[3]/100,e[4]):
hs.hasOwnProperty(t)?ms(hs[t]):t==="transparent"?new tt(NaN,NaN,NaN,0):null}function ms(t){return new tt(t>>16&255,t>>8&255,t&255,1)}function Hn(t,e,n,r){return r<=
0&&(t=e=n=NaN),new tt(t,e,n,r)}function Jr(t){return t instanceof ne||(t=xe(t)),t?(t=t.rgb(),new tt(t.r,t.g,t.b,t.opacity)):new tt}function on(t,e,n,r){return arguments.
length===1?Jr(t):new tt(t,e,n,r??1)}function tt(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}Ce(tt,on,rn(ne,{brighter(t){return t=t==null?Oe:Math.pow(
Oe,t),new tt(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?ye:Math.pow(ye,t),new tt(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},
clamp(){return new tt(ge(this.r),ge(this.g),ge(this.b),Un(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&
this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:gs,formatHex:gs,formatHex8:hf,formatRgb:ws,toString:ws}));function gs(){return`#${me(this.r)}${me(this.g)}${me(
this.b)}`}function hf(){return`#${me(this.r)}${me(this.g)}${me(this.b)}${me((isNaN(this.opacity)?1:this.opacity)*255)}`}function ws(){let t=Un(this.opacity);return`${t===
1?"rgb(":"rgba("}${ge(this.r)}, ${ge(this.g)}, ${ge(this.b)}${t===1?")":`, ${t})`}`}function Un(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function ge(t){return Math.
max(0,Math.min(255,Math.round(t)||0))}function me(t){return t=ge(t),(t<16?"0":"")+t.toString(16)}function ys(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=
0&&(t=NaN),new _t(t,e,n,r)}function ks(t){if(t instanceof _t)return new _t(t.h,t.s,t.l,t.opacity);if(t instanceof ne||(t=xe(t)),!t)return new _t;if(t instanceof
_t)return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,o=Math.min(e,n,r),i=Math.max(e,n,r),s=NaN,a=i-o,l=(i+o)/2;return a?(e===i?s=(n-r)/a+(n<r)*6:n===i?s=(r-e)/
a+2:s=(e-n)/a+4,a/=l<.5?i+o:2-i-o,s*=60):a=l>0&&l<1?0:s,new _t(s,a,l,t.opacity)}function Vn(t,e,n,r){return arguments.length===1?ks(t):new _t(t,e,n,r??1)}function _t(t,e,n,r){
this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Ce(_t,Vn,rn(ne,{brighter(t){return t=t==null?Oe:Math.pow(Oe,t),new _t(this.h,this.s,this.l*t,this.opacity)},darker(t){
return t=t==null?ye:Math.pow(ye,t),new _t(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.
l,r=n+(n<.5?n:1-n)*e,o=2*n-r;return new tt(Ur(t>=240?t-240:t+120,o,r),Ur(t,o,r),Ur(t<120?t+240:t-120,o,r),this.opacity)},clamp(){return new _t(xs(this.h),Wn(this.
s),Wn(this.l),Un(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){
let t=Un(this.opacity);return`${t===1?"hsl(":"hsla("}${xs(this.h)}, ${Wn(this.s)*100}%, ${Wn(this.l)*100}%${t===1?")":`, ${t})`}`}}));function xs(t){return t=(t||
0)%360,t<0?t+360:t}function Wn(t){return Math.max(0,Math.min(1,t||0))}function Ur(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var Ms=Math.
PI/180,$s=180/Math.PI,Xn=18,Ss=.96422,As=1,Ns=.82521,Es=4/29,Ee=6/29,Os=3*Ee*Ee,pf=Ee*Ee*Ee;function Cs(t){if(t instanceof Rt)return new Rt(t.l,t.a,t.b,t.opacity);
if(t instanceof Xt)return Ts(t);t instanceof tt||(t=Jr(t));var e=Yr(t.r),n=Yr(t.g),r=Yr(t.b),o=Xr((.2225045*e+.7168786*n+.0606169*r)/As),i,s;return e===n&&n===r?
i=s=o:(i=Xr((.4360747*e+.3850649*n+.1430804*r)/Ss),s=Xr((.0139322*e+.0971045*n+.7141733*r)/Ns)),new Rt(116*o-16,500*(i-o),200*(o-s),t.opacity)}function Is(t,e,n,r){return arguments.length===1?Cs(t):new Rt(t,e,n,r??1)}function Rt(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}Ce(Rt,Is,rn(ne,{brighter(t){
return new Rt(this.l+Xn*(t??1),this.a,this.b,this.opacity)},darker(t){return new Rt(this.l-Xn*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(
this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=Ss*Vr(e),t=As*Vr(t),n=Ns*Vr(n),new tt(Kr(3.1338561*e-1.6168667*t-.4906146*n),Kr(-.9787684*e+1.9161415*
t+.033454*n),Kr(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function Xr(t){return t>pf?Math.pow(t,1/3):t/Os+Es}function Vr(t){return t>Ee?t*t*t:Os*(t-Es)}
function Kr(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function Yr(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function df(t){
if(t instanceof Xt)return new Xt(t.h,t.c,t.l,t.opacity);if(t instanceof Rt||(t=Cs(t)),t.a===0&&t.b===0)return new Xt(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.
atan2(t.b,t.a)*$s;return new Xt(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Kn(t,e,n,r){return arguments.length===1?df(t):new Xt(t,e,n,r??1)}function Xt(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function Ts(t){if(isNaN(
t.h))return new Rt(t.l,0,0,t.opacity);var e=t.h*Ms;return new Rt(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}Ce(Xt,Kn,rn(ne,{brighter(t){return new Xt(this.h,
this.c,this.l+Xn*(t??1),this.opacity)},darker(t){return new Xt(this.h,this.c,this.l-Xn*(t??1),this.opacity)},rgb(){return Ts(this).rgb()}}));var zs=-.14861,jr=1.78277,
Gr=-.29227,Yn=-.90649,nn=1.97294,vs=nn*Yn,bs=nn*jr,_s=jr*Gr-Yn*zs;function mf(t){if(t instanceof we)return new we(t.h,t.s,t.l,t.opacity);t instanceof tt||(t=Jr(
t));var e=t.r/255,n=t.g/255,r=t.b/255,o=(_s*r+vs*e-bs*n)/(_s+vs-bs),i=r-o,s=(nn*(n-o)-Gr*i)/Yn,a=Math.sqrt(s*s+i*i)/(nn*o*(1-o)),l=a?Math.atan2(s,i)*$s-120:NaN;
return new we(l<0?l+360:l,a,o,t.opacity)}function Jn(t,e,n,r){return arguments.length===1?mf(t):new we(t,e,n,r??1)}function we(t,e,n,r){this.h=+t,this.s=+e,this.
l=+n,this.opacity=+r}Ce(we,Jn,rn(ne,{brighter(t){return t=t==null?Oe:Math.pow(Oe,t),new we(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?ye:Math.
pow(ye,t),new we(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*Ms,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),o=Math.
sin(t);return new tt(255*(e+n*(zs*r+jr*o)),255*(e+n*(Gr*r+Yn*o)),255*(e+n*(nn*r)),this.opacity)}}));function Ds(t,e,n,r,o){var i=t*t,s=i*t;return((1-3*t+3*i-s)*e+(4-6*i+3*s)*n+(1+3*t+3*i-3*s)*r+s*o)/6}function gf(t){var e=t.length-1;return function(n){var r=n<=
0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),o=t[r],i=t[r+1],s=r>0?t[r-1]:2*o-i,a=r<e-1?t[r+2]:2*i-o;return Ds((n-r/e)*e,s,o,i,a)}}function wf(t){var e=t.length;return function(n){
var r=Math.floor(((n%=1)<0?++n:n)*e),o=t[(r+e-1)%e],i=t[r%e],s=t[(r+1)%e],a=t[(r+2)%e];return Ds((n-r/e)*e,o,i,s,a)}}var eo=t=>()=>t;function Ps(t,e){return function(n){
return t+n*e}}function yf(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function no(t,e){var n=e-t;return n?Ps(t,n>
180||n<-180?n-360*Math.round(n/360):n):eo(isNaN(t)?e:t)}function xf(t){return(t=+t)==1?ft:function(e,n){return n-e?yf(e,n,t):eo(isNaN(e)?n:e)}}function ft(t,e){
var n=e-t;return n?Ps(t,n):eo(isNaN(t)?e:t)}var ro=(function t(e){var n=xf(e);function r(o,i){var s=n((o=on(o)).r,(i=on(i)).r),a=n(o.g,i.g),l=n(o.b,i.b),c=ft(o.
opacity,i.opacity);return function(u){return o.r=s(u),o.g=a(u),o.b=l(u),o.opacity=c(u),o+""}}return r.gamma=t,r})(1);function Bs(t){return function(e){var n=e.length,
r=new Array(n),o=new Array(n),i=new Array(n),s,a;for(s=0;s<n;++s)a=on(e[s]),r[s]=a.r||0,o[s]=a.g||0,i[s]=a.b||0;return r=t(r),o=t(o),i=t(i),a.opacity=1,function(l){
return a.r=r(l),a.g=o(l),a.b=i(l),a+""}}}var Td=Bs(gf),zd=Bs(wf);function Vt(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}var Qr=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Zr=new RegExp(Qr.source,"g");function vf(t){return function(){return t}}function bf(t){return function(e){return t(
e)+""}}function qs(t,e){var n=Qr.lastIndex=Zr.lastIndex=0,r,o,i,s=-1,a=[],l=[];for(t=t+"",e=e+"";(r=Qr.exec(t))&&(o=Zr.exec(e));)(i=o.index)>n&&(i=e.slice(n,i),
a[s]?a[s]+=i:a[++s]=i),(r=r[0])===(o=o[0])?a[s]?a[s]+=o:a[++s]=o:(a[++s]=null,l.push({i:s,x:Vt(r,o)})),n=Zr.lastIndex;return n<e.length&&(i=e.slice(n),a[s]?a[s]+=
i:a[++s]=i),a.length<2?l[0]?bf(l[0].x):vf(e):(e=l.length,function(c){for(var u=0,f;u<e;++u)a[(f=l[u]).i]=f.x(c);return a.join("")})}var Ls=180/Math.PI,to={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Fs(t,e,n,r,o,i){var s,a,l;return(s=Math.sqrt(t*t+e*e))&&(t/=s,e/=s),
(l=t*n+e*r)&&(n-=t*l,r-=e*l),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,l/=a),t*r<e*n&&(t=-t,e=-e,l=-l,s=-s),{translateX:o,translateY:i,rotate:Math.atan2(e,t)*Ls,skewX:Math.
atan(l)*Ls,scaleX:s,scaleY:a}}var jn;function _f(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?to:Fs(e.a,e.b,e.
c,e.d,e.e,e.f)}function kf(t){return t==null||(jn||(jn=document.createElementNS("http://www.w3.org/2000/svg","g")),jn.setAttribute("transform",t),!(t=jn.transform.
baseVal.consolidate()))?to:(t=t.matrix,Fs(t.a,t.b,t.c,t.d,t.e,t.f))}function Hs(t,e,n,r){function o(c){return c.length?c.pop()+" ":""}function i(c,u,f,h,d,g){if(c!==
f||u!==h){var p=d.push("translate(",null,e,null,n);g.push({i:p-4,x:Vt(c,f)},{i:p-2,x:Vt(u,h)})}else(f||h)&&d.push("translate("+f+e+h+n)}function s(c,u,f,h){c!==
u?(c-u>180?u+=360:u-c>180&&(c+=360),h.push({i:f.push(o(f)+"rotate(",null,r)-2,x:Vt(c,u)})):u&&f.push(o(f)+"rotate("+u+r)}function a(c,u,f,h){c!==u?h.push({i:f.push(
o(f)+"skewX(",null,r)-2,x:Vt(c,u)}):u&&f.push(o(f)+"skewX("+u+r)}function l(c,u,f,h,d,g){if(c!==f||u!==h){var p=d.push(o(d)+"scale(",null,",",null,")");g.push({
i:p-4,x:Vt(c,f)},{i:p-2,x:Vt(u,h)})}else(f!==1||h!==1)&&d.push(o(d)+"scale("+f+","+h+")")}return function(c,u){var f=[],h=[];return c=t(c),u=t(u),i(c.translateX,
c.translateY,u.translateX,u.translateY,f,h),s(c.rotate,u.rotate,f,h),a(c.skewX,u.skewX,f,h),l(c.scaleX,c.scaleY,u.scaleX,u.scaleY,f,h),c=u=null,function(d){for(var g=-1,
p=h.length,m;++g<p;)f[(m=h[g]).i]=m.x(d);return f.join("")}}}var Ws=Hs(_f,"px, ","px)","deg)"),Us=Hs(kf,", ",")",")"),Mf=1e-12;function Rs(t){return((t=Math.exp(
t))+1/t)/2}function $f(t){return((t=Math.exp(t))-1/t)/2}function Sf(t){return((t=Math.exp(2*t))-1)/(t+1)}var Xs=(function t(e,n,r){function o(i,s){var a=i[0],l=i[1],
c=i[2],u=s[0],f=s[1],h=s[2],d=u-a,g=f-l,p=d*d+g*g,m,y;if(p<Mf)y=Math.log(h/c)/e,m=function(D){return[a+D*d,l+D*g,c*Math.exp(e*D*y)]};else{var b=Math.sqrt(p),k=(h*
h-c*c+r*p)/(2*c*n*b),_=(h*h-c*c-r*p)/(2*h*n*b),O=Math.log(Math.sqrt(k*k+1)-k),z=Math.log(Math.sqrt(_*_+1)-_);y=(z-O)/e,m=function(D){var W=D*y,j=Rs(O),G=c/(n*b)*
(j*Sf(e*W+O)-$f(O));return[a+G*d,l+G*g,c*j/Rs(e*W+O)]}}return m.duration=Math.abs(y)*1e3*e/Math.SQRT2,m}return o.rho=function(i){var s=Math.max(.001,+i),a=s*s,l=a*
a;return t(s,a,l)},o})(Math.SQRT2,2,4);function Vs(t){return function(e,n){var r=t((e=Vn(e)).h,(n=Vn(n)).h),o=ft(e.s,n.s),i=ft(e.l,n.l),s=ft(e.opacity,n.opacity);
return function(a){return e.h=r(a),e.s=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var Ld=Vs(no),Rd=Vs(ft);function Ks(t){return function(e,n){var r=t((e=Kn(e)).h,(n=Kn(n)).h),o=ft(e.c,n.c),i=ft(e.l,n.l),s=ft(e.opacity,n.opacity);return function(a){return e.h=r(a),e.
c=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var Dd=Ks(no),Pd=Ks(ft);function Ys(t){return(function e(n){n=+n;function r(o,i){var s=t((o=Jn(o)).h,(i=Jn(i)).h),a=ft(o.s,
i.s),l=ft(o.l,i.l),c=ft(o.opacity,i.opacity);return function(u){return o.h=s(u),o.s=a(u),o.l=l(Math.pow(u,n)),o.opacity=c(u),o+""}}return r.gamma=e,r})(1)}var Bd=Ys(
no),qd=Ys(ft);function js(t){return((t*=2)<=1?t*t*t:(t-=2)*t*t+2)/2}var oo=3,Hd=(function t(e){e=+e;function n(r){return Math.pow(r,e)}return n.exponent=t,n})(oo),Wd=(function t(e){
e=+e;function n(r){return 1-Math.pow(1-r,e)}return n.exponent=t,n})(oo),Ud=(function t(e){e=+e;function n(r){return((r*=2)<=1?Math.pow(r,e):2-Math.pow(2-r,e))/2}
return n.exponent=t,n})(oo),Af=Math.PI,Xd=Af/2;function Gn(t){return(Math.pow(2,-10*t)-.0009765625)*1.0009775171065494}var Js=4/11,Vd=6/11,Kd=8/11,Yd=3/4,Jd=9/11,jd=10/11,Gd=15/16,Zd=21/22,Qd=63/64,tm=1/Js/Js;var io=1.70158,em=(function t(e){e=+e;function n(r){return(r=+r)*r*(e*(r-1)+r)}return n.overshoot=t,n})(io),nm=(function t(e){e=+e;function n(r){return--r*r*((r+
1)*e+r)+1}return n.overshoot=t,n})(io),rm=(function t(e){e=+e;function n(r){return((r*=2)<1?r*r*((e+1)*r-e):(r-=2)*r*((e+1)*r+e)+2)/2}return n.overshoot=t,n})(io),
Ie=2*Math.PI,so=1,ao=.3,om=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Ie);function o(i){return e*Gn(- --i)*Math.sin((r-i)/n)}return o.amplitude=function(i){
return t(i,n*Ie)},o.period=function(i){return t(e,i)},o})(so,ao),im=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Ie);function o(i){return 1-e*Gn(i=
+i)*Math.sin((i+r)/n)}return o.amplitude=function(i){return t(i,n*Ie)},o.period=function(i){return t(e,i)},o})(so,ao),sm=(function t(e,n){var r=Math.asin(1/(e=Math.
max(1,e)))*(n/=Ie);function o(i){return((i=i*2-1)<0?e*Gn(-i)*Math.sin((r-i)/n):2-e*Gn(i)*Math.sin((r+i)/n))/2}return o.amplitude=function(i){return t(i,n*Ie)},o.
period=function(i){return t(e,i)},o})(so,ao);var Nf=se("start","end","cancel","interrupt"),Ef=[],Qs=0,Gs=1,lo=2,Zn=3,Zs=4,co=5,Qn=6;function tr(t,e,n,r,o,i){var s=t.__transition;if(!s)t.__transition={};else if(n in
s)return;Of(t,n,{name:e,index:r,group:o,on:Nf,tween:Ef,time:i.time,delay:i.delay,duration:i.duration,ease:i.ease,timer:null,state:Qs})}function uo(t,e){var n=kt(
t,e);if(n.state>Qs)throw new Error("too late; already scheduled");return n}function Dt(t,e){var n=kt(t,e);if(n.state>Zn)throw new Error("too late; already runni\
ng");return n}function kt(t,e){var n=t.__transition;if(!n||!(n=n[e]))throw new Error("transition not found");return n}function Of(t,e,n){var r=t.__transition,o;
r[e]=n,n.timer=We(i,0,n.time);function i(c){n.state=Gs,n.timer.restart(s,n.delay,n.time),n.delay<=c&&s(c-n.delay)}function s(c){var u,f,h,d;if(n.state!==Gs)return l();
for(u in r)if(d=r[u],d.name===n.name){if(d.state===Zn)return dr(s);d.state===Zs?(d.state=Qn,d.timer.stop(),d.on.call("interrupt",t,t.__data__,d.index,d.group),delete r[u]):
+u<e&&(d.state=Qn,d.timer.stop(),d.on.call("cancel",t,t.__data__,d.index,d.group),delete r[u])}if(dr(function(){n.state===Zn&&(n.state=Zs,n.timer.restart(a,n.delay,
n.time),a(c))}),n.state=lo,n.on.call("start",t,t.__data__,n.index,n.group),n.state===lo){for(n.state=Zn,o=new Array(h=n.tween.length),u=0,f=-1;u<h;++u)(d=n.tween[u].
value.call(t,t.__data__,n.index,n.group))&&(o[++f]=d);o.length=f+1}}function a(c){for(var u=c<n.duration?n.ease.call(null,c/n.duration):(n.timer.restart(l),n.state=
co,1),f=-1,h=o.length;++f<h;)o[f].call(t,u);n.state===co&&(n.on.call("end",t,t.__data__,n.index,n.group),l())}function l(){n.state=Qn,n.timer.stop(),delete r[e];
for(var c in r)return;delete t.__transition}}function sn(t,e){var n=t.__transition,r,o,i=!0,s;if(n){e=e==null?null:e+"";for(s in n){if((r=n[s]).name!==e){i=!1;continue}
o=r.state>lo&&r.state<co,r.state=Qn,r.timer.stop(),r.on.call(o?"interrupt":"cancel",t,t.__data__,r.index,r.group),delete n[s]}i&&delete t.__transition}}function Cf(t){
return this.each(function(){sn(this,t)})}function If(t,e){var n,r;return function(){var o=Dt(this,t),i=o.tween;if(i!==n){r=n=i;for(var s=0,a=r.length;s<a;++s)if(r[s].
name===e){r=r.slice(),r.splice(s,1);break}}o.tween=r}}function Tf(t,e,n){var r,o;if(typeof n!="function")throw new Error;return function(){var i=Dt(this,t),s=i.
tween;if(s!==r){o=(r=s).slice();for(var a={name:e,value:n},l=0,c=o.length;l<c;++l)if(o[l].name===e){o[l]=a;break}l===c&&o.push(a)}i.tween=o}}function zf(t,e){var n=this.
_id;if(t+="",arguments.length<2){for(var r=kt(this.node(),n).tween,o=0,i=r.length,s;o<i;++o)if((s=r[o]).name===t)return s.value;return null}return this.each((e==
null?If:Tf)(n,t,e))}function fo(t,e,n){var r=t._id;return t.each(function(){var o=Dt(this,r);(o.value||(o.value={}))[e]=n.apply(this,arguments)}),function(o){return kt(
o,r).value[e]}}function ta(t,e){var n;return(typeof e=="number"?Vt:e instanceof xe?ro:(n=xe(e))?(e=n,ro):qs)(t,e)}function Lf(t){return function(){this.removeAttribute(
t)}}function Rf(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Df(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttribute(t);return s===
o?null:s===r?i:i=e(r=s,n)}}function Pf(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttributeNS(t.space,t.local);return s===o?null:s===r?i:i=e(r=s,n)}}
function Bf(t,e,n){var r,o,i;return function(){var s,a=n(this),l;return a==null?void this.removeAttribute(t):(s=this.getAttribute(t),l=a+"",s===l?null:s===r&&l===
o?i:(o=l,i=e(r=s,a)))}}function qf(t,e,n){var r,o,i;return function(){var s,a=n(this),l;return a==null?void this.removeAttributeNS(t.space,t.local):(s=this.getAttributeNS(
t.space,t.local),l=a+"",s===l?null:s===r&&l===o?i:(o=l,i=e(r=s,a)))}}function Ff(t,e){var n=tn(t),r=n==="transform"?Us:ta;return this.attrTween(t,typeof e=="fun\
ction"?(n.local?qf:Bf)(n,r,fo(this,"attr."+t,e)):e==null?(n.local?Rf:Lf)(n):(n.local?Pf:Df)(n,r,e))}function Hf(t,e){return function(n){this.setAttribute(t,e.call(
this,n))}}function Wf(t,e){return function(n){this.setAttributeNS(t.space,t.local,e.call(this,n))}}function Uf(t,e){var n,r;function o(){var i=e.apply(this,arguments);
return i!==r&&(n=(r=i)&&Wf(t,i)),n}return o._value=e,o}function Xf(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&Hf(t,i)),n}return o.
_value=e,o}function Vf(t,e){var n="attr."+t;if(arguments.length<2)return(n=this.tween(n))&&n._value;if(e==null)return this.tween(n,null);if(typeof e!="function")
throw new Error;var r=tn(t);return this.tween(n,(r.local?Uf:Xf)(r,e))}function Kf(t,e){return function(){uo(this,t).delay=+e.apply(this,arguments)}}function Yf(t,e){
return e=+e,function(){uo(this,t).delay=e}}function Jf(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?Kf:Yf)(e,t)):kt(this.node(),e).
delay}function jf(t,e){return function(){Dt(this,t).duration=+e.apply(this,arguments)}}function Gf(t,e){return e=+e,function(){Dt(this,t).duration=e}}function Zf(t){
var e=this._id;return arguments.length?this.each((typeof t=="function"?jf:Gf)(e,t)):kt(this.node(),e).duration}function Qf(t,e){if(typeof e!="function")throw new Error;
return function(){Dt(this,t).ease=e}}function th(t){var e=this._id;return arguments.length?this.each(Qf(e,t)):kt(this.node(),e).ease}function eh(t,e){return function(){
var n=e.apply(this,arguments);if(typeof n!="function")throw new Error;Dt(this,t).ease=n}}function nh(t){if(typeof t!="function")throw new Error;return this.each(
eh(this._id,t))}function rh(t){typeof t!="function"&&(t=qr(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],
l,c=0;c<s;++c)(l=i[c])&&t.call(l,l.__data__,c,i)&&a.push(l);return new Yt(r,this._parents,this._name,this._id)}function oh(t){if(t._id!==this._id)throw new Error;
for(var e=this._groups,n=t._groups,r=e.length,o=n.length,i=Math.min(r,o),s=new Array(r),a=0;a<i;++a)for(var l=e[a],c=n[a],u=l.length,f=s[a]=new Array(u),h,d=0;d<
u;++d)(h=l[d]||c[d])&&(f[d]=h);for(;a<r;++a)s[a]=e[a];return new Yt(s,this._parents,this._name,this._id)}function ih(t){return(t+"").trim().split(/^|\s+/).every(
function(e){var n=e.indexOf(".");return n>=0&&(e=e.slice(0,n)),!e||e==="start"})}function sh(t,e,n){var r,o,i=ih(e)?uo:Dt;return function(){var s=i(this,t),a=s.
on;a!==r&&(o=(r=a).copy()).on(e,n),s.on=o}}function ah(t,e){var n=this._id;return arguments.length<2?kt(this.node(),n).on.on(t):this.each(sh(n,t,e))}function lh(t){
return function(){var e=this.parentNode;for(var n in this.__transition)if(+n!==t)return;e&&e.removeChild(this)}}function ch(){return this.on("end.remove",lh(this.
_id))}function uh(t){var e=this._name,n=this._id;typeof t!="function"&&(t=Fn(t));for(var r=this._groups,o=r.length,i=new Array(o),s=0;s<o;++s)for(var a=r[s],l=a.
length,c=i[s]=new Array(l),u,f,h=0;h<l;++h)(u=a[h])&&(f=t.call(u,u.__data__,h,a))&&("__data__"in u&&(f.__data__=u.__data__),c[h]=f,tr(c[h],e,n,h,c,kt(u,n)));return new Yt(
i,this._parents,e,n)}function fh(t){var e=this._name,n=this._id;typeof t!="function"&&(t=Br(t));for(var r=this._groups,o=r.length,i=[],s=[],a=0;a<o;++a)for(var l=r[a],
c=l.length,u,f=0;f<c;++f)if(u=l[f]){for(var h=t.call(u,u.__data__,f,l),d,g=kt(u,n),p=0,m=h.length;p<m;++p)(d=h[p])&&tr(d,e,n,p,h,g);i.push(h),s.push(u)}return new Yt(
i,s,e,n)}var hh=de.prototype.constructor;function ph(){return new hh(this._groups,this._parents)}function dh(t,e){var n,r,o;return function(){var i=pe(this,t),s=(this.
style.removeProperty(t),pe(this,t));return i===s?null:i===n&&s===r?o:o=e(n=i,r=s)}}function ea(t){return function(){this.style.removeProperty(t)}}function mh(t,e,n){
var r,o=n+"",i;return function(){var s=pe(this,t);return s===o?null:s===r?i:i=e(r=s,n)}}function gh(t,e,n){var r,o,i;return function(){var s=pe(this,t),a=n(this),
l=a+"";return a==null&&(l=a=(this.style.removeProperty(t),pe(this,t))),s===l?null:s===r&&l===o?i:(o=l,i=e(r=s,a))}}function wh(t,e){var n,r,o,i="style."+e,s="en\
d."+i,a;return function(){var l=Dt(this,t),c=l.on,u=l.value[i]==null?a||(a=ea(e)):void 0;(c!==n||o!==u)&&(r=(n=c).copy()).on(s,o=u),l.on=r}}function yh(t,e,n){var r=(t+=
"")=="transform"?Ws:ta;return e==null?this.styleTween(t,dh(t,r)).on("end.style."+t,ea(t)):typeof e=="function"?this.styleTween(t,gh(t,r,fo(this,"style."+t,e))).
each(wh(this._id,t)):this.styleTween(t,mh(t,r,e),n).on("end.style."+t,null)}function xh(t,e,n){return function(r){this.style.setProperty(t,e.call(this,r),n)}}function vh(t,e,n){
var r,o;function i(){var s=e.apply(this,arguments);return s!==o&&(r=(o=s)&&xh(t,s,n)),r}return i._value=e,i}function bh(t,e,n){var r="style."+(t+="");if(arguments.
length<2)return(r=this.tween(r))&&r._value;if(e==null)return this.tween(r,null);if(typeof e!="function")throw new Error;return this.tween(r,vh(t,e,n??""))}function _h(t){
return function(){this.textContent=t}}function kh(t){return function(){var e=t(this);this.textContent=e??""}}function Mh(t){return this.tween("text",typeof t=="\
function"?kh(fo(this,"text",t)):_h(t==null?"":t+""))}function $h(t){return function(e){this.textContent=t.call(this,e)}}function Sh(t){var e,n;function r(){var o=t.
apply(this,arguments);return o!==n&&(e=(n=o)&&$h(o)),e}return r._value=t,r}function Ah(t){var e="text";if(arguments.length<1)return(e=this.tween(e))&&e._value;if(t==
null)return this.tween(e,null);if(typeof t!="function")throw new Error;return this.tween(e,Sh(t))}function Nh(){for(var t=this._name,e=this._id,n=na(),r=this._groups,
o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,l,c=0;c<a;++c)if(l=s[c]){var u=kt(l,e);tr(l,t,n,c,s,{time:u.time+u.delay+u.duration,delay:0,duration:u.duration,
ease:u.ease})}return new Yt(r,this._parents,t,n)}function Eh(){var t,e,n=this,r=n._id,o=n.size();return new Promise(function(i,s){var a={value:s},l={value:function(){
--o===0&&i()}};n.each(function(){var c=Dt(this,r),u=c.on;u!==t&&(e=(t=u).copy(),e._.cancel.push(a),e._.interrupt.push(a),e._.end.push(l)),c.on=e}),o===0&&i()})}
var Oh=0;function Yt(t,e,n,r){this._groups=t,this._parents=e,this._name=n,this._id=r}function Ch(t){return de().transition(t)}function na(){return++Oh}var Kt=de.
prototype;Yt.prototype=Ch.prototype={constructor:Yt,select:uh,selectAll:fh,selectChild:Kt.selectChild,selectChildren:Kt.selectChildren,filter:rh,merge:oh,selection:ph,
transition:Nh,call:Kt.call,nodes:Kt.nodes,node:Kt.node,size:Kt.size,empty:Kt.empty,each:Kt.each,on:ah,attr:Ff,attrTween:Vf,style:yh,styleTween:bh,text:Mh,textTween:Ah,
remove:ch,tween:zf,delay:Jf,duration:Zf,ease:th,easeVarying:nh,end:Eh,[Symbol.iterator]:Kt[Symbol.iterator]};var Ih={time:null,delay:0,duration:250,ease:js};function Th(t,e){
for(var n;!(n=t.__transition)||!(n=n[e]);)if(!(t=t.parentNode))throw new Error(`transition ${e} not found`);return n}function zh(t){var e,n;t instanceof Yt?(e=t.
_id,t=t._name):(e=na(),(n=Ih).time=yn(),t=t==null?null:t+"");for(var r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,l,c=0;c<a;++c)(l=s[c])&&tr(
l,t,e,c,s,n||Th(l,e));return new Yt(r,this._parents,t,e)}de.prototype.interrupt=Cf;de.prototype.transition=zh;var er=t=>()=>t;function Lh(t,{sourceEvent:e,target:n,transform:r,dispatch:o}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{
value:e,enumerable:!0,configurable:!0},target:{value:n,enumerable:!0,configurable:!0},transform:{value:r,enumerable:!0,configurable:!0},_:{value:o}})}function Jt(t,e,n){
this.k=t,this.x=e,this.y=n}Jt.prototype={constructor:Jt,scale:function(t){return t===1?this:new Jt(this.k*t,this.x,this.y)},translate:function(t,e){return t===0&
e===0?this:new Jt(this.k,this.x+this.k*t,this.y+this.k*e)},apply:function(t){return[t[0]*this.k+this.x,t[1]*this.k+this.y]},applyX:function(t){return t*this.k+this.
x},applyY:function(t){return t*this.k+this.y},invert:function(t){return[(t[0]-this.x)/this.k,(t[1]-this.y)/this.k]},invertX:function(t){return(t-this.x)/this.k},
invertY:function(t){return(t-this.y)/this.k},rescaleX:function(t){return t.copy().domain(t.range().map(this.invertX,this).map(t.invert,t))},rescaleY:function(t){
return t.copy().domain(t.range().map(this.invertY,this).map(t.invert,t))},toString:function(){return"translate("+this.x+","+this.y+") scale("+this.k+")"}};var Te=new Jt(
1,0,0);Rh.prototype=Jt.prototype;function Rh(t){for(;!t.__zoom;)if(!(t=t.parentNode))return Te;return t.__zoom}function ho(t){t.stopImmediatePropagation()}function an(t){
t.preventDefault(),t.stopImmediatePropagation()}function Dh(t){return(!t.ctrlKey||t.type==="wheel")&&!t.button}function Ph(){var t=this;return t instanceof SVGElement?
(t=t.ownerSVGElement||t,t.hasAttribute("viewBox")?(t=t.viewBox.baseVal,[[t.x,t.y],[t.x+t.width,t.y+t.height]]):[[0,0],[t.width.baseVal.value,t.height.baseVal.value]]):
[[0,0],[t.clientWidth,t.clientHeight]]}function ra(){return this.__zoom||Te}function Bh(t){return-t.deltaY*(t.deltaMode===1?.05:t.deltaMode?1:.002)*(t.ctrlKey?10:
1)}function qh(){return navigator.maxTouchPoints||"ontouchstart"in this}function Fh(t,e,n){var r=t.invertX(e[0][0])-n[0][0],o=t.invertX(e[1][0])-n[1][0],i=t.invertY(
e[0][1])-n[0][1],s=t.invertY(e[1][1])-n[1][1];return t.translate(o>r?(r+o)/2:Math.min(0,r)||Math.max(0,o),s>i?(i+s)/2:Math.min(0,i)||Math.max(0,s))}function oa(){
var t=Dh,e=Ph,n=Fh,r=Bh,o=qh,i=[0,1/0],s=[[-1/0,-1/0],[1/0,1/0]],a=250,l=Xs,c=se("start","zoom","end"),u,f,h,d=500,g=150,p=0,m=10;function y(x){x.property("__zo\
om",ra).on("wheel.zoom",W,{passive:!1}).on("mousedown.zoom",j).on("dblclick.zoom",G).filter(o).on("touchstart.zoom",At).on("touchmove.zoom",Nt).on("touchend.zoo\
m touchcancel.zoom",wt).style("-webkit-tap-highlight-color","rgba(0,0,0,0)")}y.transform=function(x,A,M,E){var L=x.selection?x.selection():x;L.property("__zoom",
ra),x!==L?O(x,A,M,E):L.interrupt().each(function(){z(this,arguments).event(E).start().zoom(null,typeof A=="function"?A.apply(this,arguments):A).end()})},y.scaleBy=
function(x,A,M,E){y.scaleTo(x,function(){var L=this.__zoom.k,P=typeof A=="function"?A.apply(this,arguments):A;return L*P},M,E)},y.scaleTo=function(x,A,M,E){y.transform(
x,function(){var L=e.apply(this,arguments),P=this.__zoom,B=M==null?_(L):typeof M=="function"?M.apply(this,arguments):M,X=P.invert(B),Z=typeof A=="function"?A.apply(
this,arguments):A;return n(k(b(P,Z),B,X),L,s)},M,E)},y.translateBy=function(x,A,M,E){y.transform(x,function(){return n(this.__zoom.translate(typeof A=="function"?
A.apply(this,arguments):A,typeof M=="function"?M.apply(this,arguments):M),e.apply(this,arguments),s)},null,E)},y.translateTo=function(x,A,M,E,L){y.transform(x,function(){
var P=e.apply(this,arguments),B=this.__zoom,X=E==null?_(P):typeof E=="function"?E.apply(this,arguments):E;return n(Te.translate(X[0],X[1]).scale(B.k).translate(
typeof A=="function"?-A.apply(this,arguments):-A,typeof M=="function"?-M.apply(this,arguments):-M),P,s)},E,L)};function b(x,A){return A=Math.max(i[0],Math.min(i[1],
A)),A===x.k?x:new Jt(A,x.x,x.y)}function k(x,A,M){var E=A[0]-M[0]*x.k,L=A[1]-M[1]*x.k;return E===x.x&&L===x.y?x:new Jt(x.k,E,L)}function _(x){return[(+x[0][0]+ +x[1][0])/
2,(+x[0][1]+ +x[1][1])/2]}function O(x,A,M,E){x.on("start.zoom",function(){z(this,arguments).event(E).start()}).on("interrupt.zoom end.zoom",function(){z(this,arguments).
event(E).end()}).tween("zoom",function(){var L=this,P=arguments,B=z(L,P).event(E),X=e.apply(L,P),Z=M==null?_(X):typeof M=="function"?M.apply(L,P):M,Et=Math.max(
X[1][0]-X[0][0],X[1][1]-X[0][1]),et=L.__zoom,yt=typeof A=="function"?A.apply(L,P):A,qt=l(et.invert(Z).concat(Et/et.k),yt.invert(Z).concat(Et/yt.k));return function(xt){
if(xt===1)xt=yt;else{var Ft=qt(xt),ur=Et/Ft[2];xt=new Jt(ur,Z[0]-Ft[0]*ur,Z[1]-Ft[1]*ur)}B.zoom(null,xt)}})}function z(x,A,M){return!M&&x.__zooming||new D(x,A)}
function D(x,A){this.that=x,this.args=A,this.active=0,this.sourceEvent=null,this.extent=e.apply(x,A),this.taps=0}D.prototype={event:function(x){return x&&(this.
sourceEvent=x),this},start:function(){return++this.active===1&&(this.that.__zooming=this,this.emit("start")),this},zoom:function(x,A){return this.mouse&&x!=="mo\
use"&&(this.mouse[1]=A.invert(this.mouse[0])),this.touch0&&x!=="touch"&&(this.touch0[1]=A.invert(this.touch0[0])),this.touch1&&x!=="touch"&&(this.touch1[1]=A.invert(
this.touch1[0])),this.that.__zoom=A,this.emit("zoom"),this},end:function(){return--this.active===0&&(delete this.that.__zooming,this.emit("end")),this},emit:function(x){
var A=bt(this.that).datum();c.call(x,this.that,new Lh(x,{sourceEvent:this.sourceEvent,target:y,transform:this.that.__zoom,dispatch:c}),A)}};function W(x,...A){if(!t.
apply(this,arguments))return;var M=z(this,A).event(x),E=this.__zoom,L=Math.max(i[0],Math.min(i[1],E.k*Math.pow(2,r.apply(this,arguments)))),P=Ut(x);if(M.wheel)(M.
mouse[0][0]!==P[0]||M.mouse[0][1]!==P[1])&&(M.mouse[1]=E.invert(M.mouse[0]=P)),clearTimeout(M.wheel);else{if(E.k===L)return;M.mouse=[P,E.invert(P)],sn(this),M.start()}
an(x),M.wheel=setTimeout(B,g),M.zoom("mouse",n(k(b(E,L),M.mouse[0],M.mouse[1]),M.extent,s));function B(){M.wheel=null,M.end()}}function j(x,...A){if(h||!t.apply(
this,arguments))return;var M=x.currentTarget,E=z(this,A,!0).event(x),L=bt(x.view).on("mousemove.zoom",Z,!0).on("mouseup.zoom",Et,!0),P=Ut(x,M),B=x.clientX,X=x.clientY;
us(x.view),ho(x),E.mouse=[P,this.__zoom.invert(P)],sn(this),E.start();function Z(et){if(an(et),!E.moved){var yt=et.clientX-B,qt=et.clientY-X;E.moved=yt*yt+qt*qt>
p}E.event(et).zoom("mouse",n(k(E.that.__zoom,E.mouse[0]=Ut(et,M),E.mouse[1]),E.extent,s))}function Et(et){L.on("mousemove.zoom mouseup.zoom",null),fs(et.view,E.
moved),an(et),E.event(et).end()}}function G(x,...A){if(t.apply(this,arguments)){var M=this.__zoom,E=Ut(x.changedTouches?x.changedTouches[0]:x,this),L=M.invert(E),
P=M.k*(x.shiftKey?.5:2),B=n(k(b(M,P),E,L),e.apply(this,A),s);an(x),a>0?bt(this).transition().duration(a).call(O,B,E,x):bt(this).call(y.transform,B,E,x)}}function At(x,...A){
if(t.apply(this,arguments)){var M=x.touches,E=M.length,L=z(this,A,x.changedTouches.length===E).event(x),P,B,X,Z;for(ho(x),B=0;B<E;++B)X=M[B],Z=Ut(X,this),Z=[Z,this.
__zoom.invert(Z),X.identifier],L.touch0?!L.touch1&&L.touch0[2]!==Z[2]&&(L.touch1=Z,L.taps=0):(L.touch0=Z,P=!0,L.taps=1+!!u);u&&(u=clearTimeout(u)),P&&(L.taps<2&&
(f=Z[0],u=setTimeout(function(){u=null},d)),sn(this),L.start())}}function Nt(x,...A){if(this.__zooming){var M=z(this,A).event(x),E=x.changedTouches,L=E.length,P,
B,X,Z;for(an(x),P=0;P<L;++P)B=E[P],X=Ut(B,this),M.touch0&&M.touch0[2]===B.identifier?M.touch0[0]=X:M.touch1&&M.touch1[2]===B.identifier&&(M.touch1[0]=X);if(B=M.
that.__zoom,M.touch1){var Et=M.touch0[0],et=M.touch0[1],yt=M.touch1[0],qt=M.touch1[1],xt=(xt=yt[0]-Et[0])*xt+(xt=yt[1]-Et[1])*xt,Ft=(Ft=qt[0]-et[0])*Ft+(Ft=qt[1]-
et[1])*Ft;B=b(B,Math.sqrt(xt/Ft)),X=[(Et[0]+yt[0])/2,(Et[1]+yt[1])/2],Z=[(et[0]+qt[0])/2,(et[1]+qt[1])/2]}else if(M.touch0)X=M.touch0[0],Z=M.touch0[1];else return;
M.zoom("touch",n(k(B,X,Z),M.extent,s))}}function wt(x,...A){if(this.__zooming){var M=z(this,A).event(x),E=x.changedTouches,L=E.length,P,B;for(ho(x),h&&clearTimeout(
h),h=setTimeout(function(){h=null},d),P=0;P<L;++P)B=E[P],M.touch0&&M.touch0[2]===B.identifier?delete M.touch0:M.touch1&&M.touch1[2]===B.identifier&&delete M.touch1;
if(M.touch1&&!M.touch0&&(M.touch0=M.touch1,delete M.touch1),M.touch0)M.touch0[1]=this.__zoom.invert(M.touch0[0]);else if(M.end(),M.taps===2&&(B=Ut(B,this),Math.
hypot(f[0]-B[0],f[1]-B[1])<m)){var X=bt(this).on("dblclick.zoom");X&&X.apply(this,arguments)}}}return y.wheelDelta=function(x){return arguments.length?(r=typeof x==
"function"?x:er(+x),y):r},y.filter=function(x){return arguments.length?(t=typeof x=="function"?x:er(!!x),y):t},y.touchable=function(x){return arguments.length?(o=
typeof x=="function"?x:er(!!x),y):o},y.extent=function(x){return arguments.length?(e=typeof x=="function"?x:er([[+x[0][0],+x[0][1]],[+x[1][0],+x[1][1]]]),y):e},
y.scaleExtent=function(x){return arguments.length?(i[0]=+x[0],i[1]=+x[1],y):[i[0],i[1]]},y.translateExtent=function(x){return arguments.length?(s[0][0]=+x[0][0],
s[1][0]=+x[1][0],s[0][1]=+x[0][1],s[1][1]=+x[1][1],y):[[s[0][0],s[0][1]],[s[1][0],s[1][1]]]},y.constrain=function(x){return arguments.length?(n=x,y):n},y.duration=
function(x){return arguments.length?(a=+x,y):a},y.interpolate=function(x){return arguments.length?(l=x,y):l},y.on=function(){var x=c.on.apply(c,arguments);return x===
c?y:x},y.clickDistance=function(x){return arguments.length?(p=(x=+x)*x,y):Math.sqrt(p)},y.tapDistance=function(x){return arguments.length?(m=+x,y):m},y}var Hh=150,K=document.getElementById("stage"),Pt=document.getElementById("canvas"),re=Pt.getContext("2d"),nr=document.createElement("canvas"),Wh=matchMedia("(pr\
efers-reduced-motion: reduce)"),rr={on:!0},U=null,J=Te,la=0,sa=0,jt=null,aa=!1,Uh=0,mo=()=>Math.min(2,devicePixelRatio||1),Xh=()=>{let t=Math.round(K.clientWidth*
mo()),e=Math.round(K.clientHeight*mo());Pt.width===t&&Pt.height===e||(Pt.width=t,Pt.height=e)},Vh=()=>{let[t,e]=J.invert([-40,-40]),[n,r]=J.invert([K.clientWidth+
40,K.clientHeight+40]);return o=>o[2]>=t&&o[0]<=n&&o[3]>=e&&o[1]<=r},Kh=()=>{if(la=0,Uh+=1,!U)return;Xh();let t=mo();if(re.setTransform(1,0,0,1,0,0),re.globalAlpha=
1,re.fillStyle=U.colours.page,re.fillRect(0,0,Pt.width,Pt.height),jt){let r=J.k/jt.k;re.setTransform(r,0,0,r,(J.x-jt.x*r)*t,(J.y-jt.y*r)*t),re.drawImage(nr,0,0);
return}re.setTransform(t*J.k,0,0,t*J.k,t*J.x,t*J.y);let e=Math.max(1,1/J.k),n=Vh();K.dataset.words=(It.size*e*J.k).toFixed(1),Ke(_n(re),{...U,inView:n,coarse:J.
k<.45,big:e,words:Yh(e,n)})},Yh=(t,e)=>{let{shown:n,lit:r,loud:o,marked:i}=U;if(t===1&&n.names.length<=300)return()=>2;let s=new Map,a=[...i,...r&&r.names.size<
60?r.names:[]],l=n.names.length>300?[]:n.names.map(c=>{let{x:u,y:f,frame:h}=U.plan.places.get(c);return h?[0,0,0,0]:[u-q,f-q,u+q,f+q]});for(let c of new Set([...a,
...o])){let u=U.plan.places.get(c);if(!(!u||!e([u.x,u.y,u.x,u.y])))for(let f of t>1.3?[1]:[2,1]){let h=di(U,c,t,f);if(!l.some(d=>d[0]<h[2]&&h[0]<d[2]&&d[1]<h[3]&&
h[1]<d[3])){l.push(h),s.set(c,f);break}}}return c=>s.get(c)??0},dt=()=>{la||=requestAnimationFrame(Kh)},Jh=()=>{clearTimeout(sa),sa=setTimeout(()=>{jt=null,dt()},
140)},or=oa().scaleExtent([.08,4]).filter(t=>!gt&&(t.type==="wheel"?t.ctrlKey||!I.framed:t.type==="dblclick"||!t.button)).on("start",()=>{!U||U.shown.lines.length<
Hh||jt||(nr.width=Pt.width,nr.height=Pt.height,nr.getContext("2d").drawImage(Pt,0,0),jt={x:J.x,y:J.y,k:J.k})}).on("zoom",t=>{J=t.transform,go(),dt()}).on("end",
()=>{jt&&Jh()}),gt=null,ir=bt(K),ln=t=>{let e=K.getBoundingClientRect();return J.invert([t.clientX-e.left,t.clientY-e.top])},po=([t,e])=>{if(!U)return null;let n=5/
Math.min(1,J.k),r=U.view.notes.findLastIndex(i=>{let s=$n(i);return t>=s.x&&t<=s.x+s.wide&&e>=s.y&&e<=s.y+s.high});if(r>=0)return{note:r};let o=null;for(let i of U.
shown.names){let s=U.plan.places.get(i),a=t-s.x,l=e-s.y,c=J.k>.6&&a>=s.left&&a<=s.right&&l>=s.top&&l<=s.bottom;(Math.hypot(a,l)<=q+n||c)&&(o={name:i})}if(o)return o;
for(let i of U.drawn){let s=U.ways.get(i.id),[a,l,c,u]=s.box;if(!(t<a-60||t>c+60||e<l-60||e>u+60)&&ri(s.d,t,e,n))return{line:i.id}}return null},ca=({point:t,press:e,
move:n,drop:r})=>{K.addEventListener("pointerdown",o=>{let i=o.button===0&&o.pointerType!=="touch"?po(ln(o)):null;gt=i?.name||i?.note>=0?{found:i,from:[o.clientX,
o.clientY],moved:!1}:null},{capture:!0}),addEventListener("pointermove",o=>{if(gt){Math.hypot(o.clientX-gt.from[0],o.clientY-gt.from[1])>4&&(gt.moved=!0),gt.moved&&
n(gt.found,ln(o));return}if(o.target.closest?.("#stage")){let i=po(ln(o));K.style.cursor=i?"pointer":"",t(i)}}),addEventListener("pointerup",o=>{gt?.moved&&r(gt.
found,ln(o)),setTimeout(()=>{gt=null})}),K.addEventListener("click",o=>{gt?.moved||o.target.closest("button, a")||e(po(ln(o)),o.shiftKey)}),K.addEventListener("\
pointerleave",()=>t(null)),ir.call(or).on("dblclick.zoom",null)},ua=t=>{let e=U,n=new Map([...t.plan.places].map(([a,l])=>[a,[l.x,l.y]]));if(U=t,U.goals=n,jt=null,
!aa&&t.shown.names.length&&(aa=!0,Bt()),!(e&&rr.on&&!Wh.matches&&t.shown.names.length<=300&&e.plan!==t.plan)){U.ways=t.route(),dt();return}let o=new Map([...n].
map(([a,l])=>{let c=e.plan.places.get(a);return[a,c?[c.x,c.y]:l]})),i=performance.now(),s=()=>{if(U!==t)return;let a=Math.min(1,(performance.now()-i)/260),l=a*(2-
a);for(let[c,u]of t.plan.places){let[f,h]=o.get(c),[d,g]=n.get(c);u.x=f+(d-f)*l,u.y=h+(g-h)*l}U.ways=t.route(a<1),dt(),a<1?requestAnimationFrame(s):go()};U.ways=
t.route(!0),requestAnimationFrame(s)},Bt=(t=!1)=>{if(!U)return;let[e,n,r,o]=Ye(U),i=Math.min(1.15,K.clientWidth/r,K.clientHeight/o),s={role:1,map:0}[U.view.layout]??
.75,a=t||U.shown.names.length>120?i:Math.max(i,Math.min(s,K.clientWidth/r*2.4)),l=r*a<=K.clientWidth?(K.clientWidth-r*a)/2:0,c=o*a<=K.clientHeight?(K.clientHeight-
o*a)/2:0;ir.call(or.transform,Te.translate(l-e*a,c-n*a).scale(a))},ze=t=>ir.call(or.scaleBy,t),fa=([t,e])=>{let[n,r]=J.apply([t,e]),o=60,i=n<o?o-n:n>K.clientWidth-
o?K.clientWidth-o-n:0,s=r<o?o-r:r>K.clientHeight-o?K.clientHeight-o-r:0;(i||s)&&ir.call(or.translateBy,i/J.k,s/J.k)},cn=null,go=()=>{if(!cn?.button.isConnected)
return;let[t,e]=J.apply(cn.place());cn.button.style.left=`${Math.round(t)}px`,cn.button.style.top=`${Math.round(e)}px`},sr=(t,e)=>{cn={button:t,place:e},go()},ha=()=>J.
invert([K.clientWidth/2,K.clientHeight/2]);new ResizeObserver(()=>{U&&dt()}).observe(K);var un=N("keys"),Gh=300,ct=[],Mt={at:"",line:-1},pa=t=>{if(R.has(t)){let r=R.get(t);return[r.name,r.note,S.selected.has(t)?"selected":"",$.more.get(t)?`${$.more.
get(t)} more to expand`:""].filter(Boolean).join("; ")}let e=V.get(t),n=$.shown.weaker.get(t)??e;return`${Ot(e.sentence)}; ${n.standing}${$.shown.fallen.has(e)?
`; falls without ${$.view.without}`:""}`},Re=t=>()=>{let e=$.plan.places.get(t);return e?[e.x,e.y]:$.ways.get($.bundleOf.get(t))?.middle??[0,0]},da=t=>w("li",{},
C(pa(t),()=>{},{tabindex:-1,"data-item":t,class:R.has(t)?"name":"line"})),ve=t=>t?.closest?.("#keys [data-item]")?.dataset.item??"",Le=t=>un.querySelector(`[dat\
a-item="${CSS.escape(t)}"]`),ma=t=>$.shown.lines.filter(e=>e.from===t||e.to===t),ga=()=>{let t=ve(document.activeElement),e=i=>$.plan.places.get(i);ct=[...$.shown.
names].sort((i,s)=>Math.round((e(i).x-e(s).x)/60)||e(i).y-e(s).y);let n=[],r=new Set;for(let i of ct){n.push(i);for(let s of ma(i))r.has(s.id)||(r.add(s.id),n.push(
s.id));if(n.length>3e3)break}un.replaceChildren(...(ct.length<=Gh?n:ct.slice(0,1)).map(da));let o=t&&Le(t)||S.name&&Le(S.name)||un.querySelector("button");o&&(o.
tabIndex=0),t&&(Le(t)||ct.length)&&$t(Le(t)?t:Zh(t),!1)},Zh=t=>ct.includes(t)?t:ct[0],wa=t=>sr(t,Re(ve(t))),$t=(t,e=!0)=>{if(!t)return;let n=Le(t);n||(un.append(
da(t)),n=Le(t));for(let r of un.querySelectorAll('[tabindex="0"]'))r.tabIndex=-1;n.tabIndex=0,n.textContent=pa(t),sr(n,Re(t)),e&&fa(Re(t)()),sr(n,Re(t)),n.focus(
{preventScroll:!0})},ya=(t,e)=>{let n=R.has(t)?t:Qh(t),r=ct.indexOf(n);if(e==="ArrowDown")return $t(ct[Math.min(ct.length-1,r+1)]);if(e==="ArrowUp")return $t(ct[Math.
max(0,r-1)]);if(e==="Home")return $t(ct[0]);if(e==="End")return $t(ct.at(-1));let[o,i]=Re(n)(),s=e==="ArrowRight"?1:-1,a=c=>{let[u,f]=Re(c)();return s*(u-o)>12?
Math.hypot(u-o,3*(f-i)):1/0},l=ct.reduce((c,u)=>a(u)<a(c)?u:c,n);return a(l)<1/0?$t(l):null},Qh=t=>Mt.at||V.get(t)?.from||ct[0],xa=(t,e)=>{R.has(t)&&(Mt={at:t,line:e?
0:-1});let n=ma(Mt.at);n.length&&(Mt.line=(Mt.line+(e?-1:1)+n.length)%n.length,$t(n[Mt.line].id))},va=t=>{let e=V.get(t);e&&$t(Mt.at&&(e.from===Mt.at||e.to===Mt.
at)?Zt(e,Mt.at):e.to)},ba=()=>$t(Mt.at),tp=[["Up, Down, Home, End","through every name, column by column"],["Left, Right","to the nearest name on that side"],["\
L, Shift+L","along a name’s lines"],["Backspace","from a line back to its name"],["G","from a line on to its other end"],["Enter","keep the card of a name or \
line"],["Space","select a name, or no longer"],["E","expand by the strongest"],["X","collapse: remove what hangs on it alone"],["H, Shift+H","hide; show everyth\
ing hidden"],["P, Alt+arrows","pin where it stands; move it"],["M","mark for a chain"],["C","the chain between two marked names"],["W","without the source of th\
is line; put it back"],["N","a note on the picture"],["Z, Shift+Z","undo, redo"],["+, −, 0","closer, farther, the whole"],["/","add a name"],["Page Down, Page\
 Up","the next and the previous step of a story"],["Escape","close what is open, put a source back"]],_a=()=>mt("Keys",w("dl",{class:"keys"},...tp.flatMap(([t,e])=>[
w("dt",{},w("kbd",{},t)),w("dd",{},e)])));var Ma="scamgraph explorer views",np=60,De=()=>v.title||(v.names.length?`Around ${it(v.names[0])}`:"An empty view"),be=(t=v)=>{let e=$r([...t.names,...t.steps.flatMap(
r=>r.view.names)]),n=[...V.values()].some(r=>r.claims.some(o=>o.publisher===t.without&&!o.mark));return[{...Er(t,e),without:n?t.without:""},e.size]},yo=async(t="\
/explore")=>{let[e]=be();return location.origin+(Qe(e,t)||`${t}#v=${await Cn(e)}`)},oe=()=>{let t=be()[1],e=$.shown.private;return e||t?`${T(e,"private line")} \
and ${T(t,"private name")} stay here: they are in nothing that is shared or taken away.`:""},ka=(t,e)=>{let n=w("textarea",{readonly:!0,rows:Math.min(6,1+Math.ceil(
e.length/70)),"aria-label":t});n.value=e;let r=C("Copy",async()=>{n.select();try{await navigator.clipboard.writeText(e)}catch{document.execCommand("copy")}r.textContent=
"Copied"});return w("div",{class:"copyable"},n,r)},xo=async()=>{let t=await yo(),e=`<iframe src="${await yo("/embed/explore")}" title="${De().replace(/[&<>"]/g,
r=>`&#${r.charCodeAt(0)};`)}" width="100%" height="640" style="border:0" sandbox="allow-scripts allow-same-origin allow-popups" loading="lazy" referrerpolicy="n\
o-referrer"></iframe>`,n=t.length>8e3;mt("Share this view",w("p",{},"Whoever opens this address sees the view as it is now: names, places, filters, notes and st\
eps. What is said stays with the record and is read again."),ka("Address of this view",t),n?w("p",{class:"fault"},`The address is ${Math.ceil(t.length/1e3)} kB \
long; some programs cut it off. Save the view for a short one, or send it as a file: Take away, JSON.`):null,w("h3",{},"In a page elsewhere"),ka("Markup for a p\
age elsewhere",e),oe()?w("p",{class:"private"},oe()):null)},ar=()=>{try{return JSON.parse(localStorage.getItem(Ma)??"[]")}catch{return[]}},$a=t=>localStorage.setItem(
Ma,JSON.stringify(t.slice(0,np))),rp=t=>w("ul",{class:"lines"},...ar().map((e,n)=>w("li",{},C(H(e.view.title),()=>{Q(),t(ht(e.view),`${e.view.title} opened.`)},
{class:"plain"}),` ${vt(e.day)} `,C("Delete",()=>{$a(ar().filter((r,o)=>o!==n)),vo(t)},{"aria-label":`Delete ${e.view.title}`})))),vo=t=>{let e=async r=>{let o=await fe(
r);try{await Ji({...be()[0],title:o})}catch(i){throw[401,403].includes(i.status)?new Error("This server keeps views for holders of a key of the scope “console”.\
 Keep it in this browser, or Share: its address holds it whole."):i}Q(),await rt({title:o},`Saved as “${o}”. ${oe()}`),xo()},n=async r=>{let o=await fe(r);$a(
[{view:{...v,title:o},day:new Date().toISOString().slice(0,10)},...ar().filter(i=>i.view.title!==o)]),Q(),await rt({title:o},`Saved as “${o}” in this browser.`)};
Ge("Save this view","Its name",v.title,e,["Keep in this browser alone",n],w("p",{class:"quiet"},"It is kept on this server, and whoever has its address can open\
 it. ",w("a",{href:"/saved"},"Your saved views")),oe()?w("p",{class:"private"},oe()):null,ar().length?w("h3",{},"Saved in this browser"):null,rp(t))},bo=t=>{let e=$r(
v.names),n={...$.shown,names:$.shown.names.filter(o=>!e.has(o)),lines:$.shown.lines.filter(o=>!o.private&&!e.has(o.from)&&!e.has(o.to))},r=new Set(n.lines);return{
...$,shown:n,drawn:$.drawn.filter(o=>r.has(o)),colours:Mn(t),lit:$.view.chain?$.lit:null,chosen:"",marked:new Set,selected:new Set,coarse:!1,inView:null,big:1,words:()=>2,
more:new Map}},Sa=()=>`${$.plan.note?`${$.plan.note} `:""}Data version ${I.version}. A line is a claim, not a finding of guilt. ${location.origin}/explore`,lr=(t="\
light")=>{let e=bo(t),n=oi(),[r,o,i,s]=Ye(e);Ke(n,e),n.text(De(),r+24,o-30,{size:22,weight:700,serif:!0,fill:e.colours.ink});let a=`${T(e.shown.names.length,"na\
me")}, ${T(e.shown.lines.length,"line")}, ${T(e.shown.lines.filter(c=>c.side==="denies").length,"denial")}${v.without?`; ${e.shown.fallen.size} of them fall wit\
hout ${v.without}`:""}`;n.text(a,r+24,o-10,{size:12,fill:e.colours.soft}),n.text(Sa(),r+24,o+s+16,{size:11,fill:e.colours.soft});let l=e.shown.lines.slice(0,12).
map(c=>`${Ot(c.sentence)} (${c.standing}).`).join(" ");return n.file([r,o-64,Math.max(i,560),s+92],De(),l,e.colours.page)},op=async()=>{let t=bo("light"),[e,n,r,
o]=Ye(t),i=Math.min(2,12e3/Math.max(r,o)),s=w("canvas",{width:Math.round(Math.max(r,560)*i),height:Math.round((o+92)*i)}),a=s.getContext("2d");a.fillStyle=t.colours.
page,a.fillRect(0,0,s.width,s.height),a.setTransform(i,0,0,i,-e*i,(64-n)*i);let l=_n(a);return Ke(l,t),l.text(De(),e+24,n-30,{size:22,weight:700,serif:!0,fill:t.
colours.ink}),l.text(Sa(),e+24,n+o+16,{size:11,fill:t.colours.soft}),new Promise(c=>{s.toBlob(c,"image/png")})},ip=async()=>{let t=bo("light");return{title:De(),
address:await yo(),version:I.version,as_said_by:v.day||null,without:v.without||null,left_out_private:$.shown.private,names:t.shown.names.map(e=>({id:e,name:it(e),
kind:R.get(e).kind,beside:R.get(e).note})),lines:t.shown.lines.map(e=>({from:e.from,type:e.type,to:e.to,side:e.side,sentence:e.sentence,standing:($.shown.weaker.
get(e.id)??e).standing,falls:$.shown.fallen.has(e),publishers:e.publishers,claims:e.claims.filter(n=>!n.mark).map(n=>n.id)})),notes:v.notes.map(([,,e])=>e),steps:v.
steps.map(({text:e,claims:n})=>({text:e,claims:n})),view:be()[0]}},wo=(t,e)=>{let n=w("a",{href:URL.createObjectURL(t),download:`${De().replace(/[^\p{L}\p{N}]+/gu,
"-").slice(0,60)||"view"}.${e}`});n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4),nt(`${e.toUpperCase()} taken. ${oe()}`)},Aa=t=>{let e=w("input",{type:"\
file",accept:".json,application/json","aria-label":"A file of a view"});e.addEventListener("change",async()=>{try{let n=JSON.parse(await e.files[0].text());Q(),
await t(ht(n.view??n),"The view of the file is open.")}catch{nt(`${e.files[0].name} holds no view: it must be a JSON file from “Take away”.`),Q()}}),mt("Tak\
e away",w("p",{class:"acts"},C("SVG",()=>wo(new Blob([lr()],{type:"image/svg+xml"}),"svg")),C("PNG",async()=>wo(await op(),"png")),C("JSON",async()=>wo(new Blob(
[JSON.stringify(await ip(),null,1)],{type:"application/json"}),"json")),C("Print or PDF",()=>{Q(),print()})),w("p",{},"JSON holds the view too: it can be opened\
 here again."),w("p",{},"Open one: ",e),oe()?w("p",{class:"private"},oe()):null)},Na=t=>{addEventListener("beforeprint",()=>{let e=new DOMParser;N("printed").replaceChildren(
...t().map(([n,r])=>w("figure",{},n?w("figcaption",{},n):"",document.importNode(e.parseFromString(r,"image/svg+xml").documentElement,!0))))}),addEventListener("\
afterprint",()=>N("printed").replaceChildren())};var sp={helped:"Said to have helped",against:"Said to be against sites",disputed:"Its effect is disputed",neutral:"Tie",denies:"Denied"},Ea=120,cr=!1,Oa="",ap=t=>t.
side==="not_confirmed"?"Not confirmed":sp[t.stroke],lp=["one source or one origin","two independent sources","official record"],_o=t=>{let{shown:e,view:n}=$,r=JSON.
stringify([e.lines.map(a=>a.id),n.without,e.weaker.size,cr]);if(r===Oa)return;Oa=r;let o={helped:0,disputed:1,against:2,denies:3,neutral:4},i=[...e.lines].sort(
(a,l)=>o[a.stroke]-o[l.stroke]||l.score-a.score),s=(cr?i:i.slice(0,Ea)).map(a=>{let l=e.weaker.get(a.id)??a,c=e.fallen.has(a);return w("tr",{class:`${a.stroke}${c?
" falls":""}${a.private?" private":""}`},w("td",{},w("span",{class:"called"},c?`Falls without ${n.without}`:ap(a))),w("th",{scope:"row"},C(H(Ot(a.sentence)),()=>t(
{line:a.id}),{class:"plain"})),w("td",{"data-label":"Said by"},H(a.publishers.join("; "))),w("td",{"data-label":"How sure"},a.side==="asserts"?lp[l.sure]:"",a.private?
" Private: only you see it.":""),w("td",{"data-label":"First said"},a.known?vt(a.known):""))});N("sentences-title").textContent=`The same ${T(e.lines.length,"li\
ne")} as sentences`,N("rows").replaceChildren(s.length?w("table",{},w("caption",{class:"unseen"},"Lines of the picture"),w("thead",{},w("tr",{},...["What it is \
called","Line","Said by","How sure","First said"].map(a=>w("th",{scope:"col"},a)))),w("tbody",{},...s)):w("p",{},"No lines are shown."),!cr&&i.length>Ea?C(`Show\
 all ${i.length.toLocaleString("en")} lines`,()=>{cr=!0,_o(t)}):"")},ko=()=>{let{shown:t,colours:e}=$,n=s=>t.lines.some(a=>a.stroke===s&&a.side==="asserts"),r=(s,a,{
width:l=1.7,dash:c=[],hollow:u=!1}={})=>{let f=w("canvas",{width:68,height:20,"aria-hidden":"true"}),h=f.getContext("2d");return h.scale(2,2),h.strokeStyle=a,h.
lineWidth=l+(u?3:0),h.setLineDash(c),h.beginPath(),h.moveTo(1,5),h.lineTo(33,5),h.stroke(),u&&(h.strokeStyle=e.page,h.lineWidth=l+.6,h.stroke()),w("li",{},f,` ${s}`)},
{dash:o,denies:i}=I.dashes;N("legend").replaceChildren(...[n("helped")&&r("said to have helped",e.helped),n("against")&&r("against",e.against),n("disputed")&&r(
"effect disputed",e.disputed),n("neutral")&&r("tie",e.neutral),t.denials&&r("denial",e.denies,{dash:i}),r("one source, not verified",e.neutral,{dash:o}),r("reco\
rd, or two sources",e.neutral,{width:3}),t.private&&r("private, not shared",e.private),$.view.without&&r("falls",e.neutral,{hollow:!0}),$.plan.note&&w("li",{class:"\
quiet"},$.plan.note)].filter(Boolean))};var cp=20,Mo=6,St=-1,$o=null,Ca=t=>w("p",{class:"quiet"},"Rests on ",...t.claims.slice(0,Mo).flatMap((e,n)=>[n?", ":"",w("a",{href:`/claim/${encodeURIComponent(
e)}`,target:"_top"},`claim ${n+1}`)]),t.claims.length>Mo?` and ${t.claims.length-Mo} more`:""),Ia=t=>w("p",{},w("b",{},`${t+1} of ${v.steps.length} `),H(v.steps[t].
text)),So=async t=>{St=t;let{steps:e}=v;await rt({...ht(e[t].view),steps:e}),Bt()},up=()=>{let t=S.line?[V.get(S.line)]:$.shown.lines,e=[...new Set(t.flatMap(o=>o.
live.filter(i=>!i.mark).map(i=>i.id)))].slice(0,cp),{steps:n,...r}=v;return Ge("A step of the story","Its sentence","",async o=>{if(!e.length)throw new Error("A\
 step rests on claims: show or choose a line that has one in public.");let i=await fe(o,e);Q(),await F({steps:[...v.steps,{text:i,claims:e,view:r}]},`Step ${v.steps.
length+1} kept.`)},null,w("p",{class:"quiet"},`It is bound to ${S.line?"the line that you chose":"the lines of the picture"}: ${T(e.length,"claim")}. Words that\
 convict must stand in quotation marks, and in one of them.`))},_e=async t=>{if(!v.steps.length){nt("This view has no steps yet.");return}await So(Math.max(0,Math.
min(v.steps.length-1,St+t)));let e=N("told")??w("div",{id:"told"});e.replaceChildren(Ia(St),Ca(v.steps[St]),w("p",{class:"acts"},C("Back",()=>_e(-1),{disabled:St===
0}),C("Next",()=>_e(1),{disabled:St===v.steps.length-1}))),N("picture").prepend(e),nt(`Step ${St+1} of ${v.steps.length}: ${v.steps[St].text}`)},Ta=()=>$o??[["",
lr()]],fp=async()=>{Q();let{steps:t,...e}=v,n=[];rr.on=!1;for(let r=0;r<t.length;r+=1)await So(r),n.push([`${r+1} of ${t.length}: ${t[r].text}`,lr()]);await rt(
{...e,steps:t}),rr.on=!0,$o=n,print(),$o=null},za=()=>mt("A story in steps",w("ol",{class:"lines"},...v.steps.map((t,e)=>w("li",{},C(H(t.text),()=>{Q(),St=e,_e(
0)},{class:"plain"})," ",C("Delete",()=>{Q(),F({steps:v.steps.filter((n,r)=>r!==e)},"Step removed.")},{"aria-label":`Delete step ${e+1}`})))),w("p",{class:"acts"},
C("Keep what is shown as a step",up),C("Play",()=>{Q(),St=-1,_e(1)},{disabled:!v.steps.length}),C("Print all steps",fp,{disabled:!v.steps.length})),w("p",{class:"\
quiet"},"Page Down and Page Up play it. Its address is that of the view; a frame shows it as a page to scroll: Share.")),La=()=>{let t=v.steps.map((n,r)=>w("sec\
tion",{"data-step":r,tabindex:0},Ia(r),Ca(n)));N("picture").append(w("div",{id:"scroller"},...t));let e=new IntersectionObserver(n=>{let r=n.find(o=>o.isIntersecting);
r&&Number(r.target.dataset.step)!==St&&So(Number(r.target.dataset.step))},{rootMargin:"-45% 0px -45% 0px"});for(let n of t)e.observe(n)};var No=document.documentElement,Ao=0,Gt=t=>{S.name=t?.name??"",S.line=t?.line??"",S.pointed=null,Tt(),dt(),Rn(Gt)},hp=()=>{let t=N("banner"),{shown:e}=$;if(t.hidden=
!v.without,!v.without)return;let n=[...e.bare].map(r=>it(r).slice(0,60));t.replaceChildren(w("h2",{},"Without ",H(v.without),`, ${e.fallen.size} of ${T(e.lines.
length,"line")} fall${e.fallen.size===1?"s":""}`),w("p",{},n.length?w("span",{},`${T(n.length,"name")} ${n.length===1?"is":"are"} left without a line: `,H(n.slice(
0,6).join(", ")),n.length>6?" and others.":"."):"Every name keeps a line.",` ${T(e.weaker.size,"line")} stand${e.weaker.size===1?"s":""} on less.`),C("Put it ba\
ck",()=>Wt(v.without)))},pp=()=>{if(!N("counts"))return;let{shown:t}=$;N("counts").replaceChildren(w("b",{},`${T(t.names.length,"name")}, ${T(t.lines.length,"li\
ne")}`),`, ${T(t.denials,"denial")}`,t.private?w("span",{class:"private"},` ${T(t.private,"private line")}`):"",v.hidden.length?C(`${v.hidden.length} hidden: sh\
ow`,Cr,{class:"plain"}):""),N("undo").disabled=!Ci(),N("redo").disabled=!Ii();for(let e of document.querySelectorAll("[data-layout]"))e.setAttribute("aria-press\
ed",String(e.dataset.layout===v.layout))},dp=()=>{let t=N("empty");t.hidden=v.names.length>0,t.hidden||t.replaceChildren("Nothing is drawn yet. Add a name above\
, or begin with ",...[60,300,I.most].flatMap((e,n)=>[n?", ":"",C(`the strongest ${e.toLocaleString("en")}`,()=>mp(e),{class:"plain"})])," names of the record.")},
mp=async t=>{let{ids:e,total:n}=await Co(t);await F({names:e,title:"",types:I.placed,layout:e.length>300?"free":v.layout},`The ${T(e.length,"name")} with the st\
rongest lines, of ${n.toLocaleString("en")}.`),Bt()},Ba=async()=>{let[t]=be(),e=Qe(t,location.pathname),n=v.names.length&&!e?`#v=${await Cn(t)}`:"",r=/[?&]view=/.
test(location.search)?"":location.search;try{history.replaceState({view:v,text:n},"",e||location.pathname+r+n)}catch{}Zi(t)},gp=async(t,e)=>{let n=Ao+=1;try{await ie(
[...v.names,...v.hidden]),await Fi()}catch(r){nt(`That could not be fetched: ${r.message}`)}if(await $i(v),n===Ao){for(let r of[...S.selected])$.shown.names.includes(
r)||S.selected.delete(r);if(S.name&&!$.shown.names.includes(S.name)&&(S.name=""),S.line&&!$.shown.lines.some(r=>r.id===S.line)&&(S.line=""),Ra(),nt(e),v.without){
try{await yi(v,$.shown)}catch(r){nt(r.message)}if(n!==Ao)return;Ra(),nt(`Without ${v.without}, ${$.shown.fallen.size} of ${T($.shown.lines.length,"line")} fall${$.
shown.fallen.size===1?"s":""}.`)}await Ba(),No.dataset.settled=String(Number(No.dataset.settled??0)+1)}},Ra=()=>{Ar(),Tt(),ua($),Tt(),N("explorer-title").textContent=
v.title||(v.names.length?`Around ${it(v.names[0])}`:"Explore"),hp(),pp(),dp(),Ki(v,$.shown),ko(),ga(),_o(Gt),Rn(Gt)},Da=async(t,e)=>{await F(ht(t),e),Bt()},qa=()=>{
if(v.marks.length===2){mt("The chain between two names",w("p",{},H(it(v.marks[0]))," and ",H(it(v.marks[1]))),w("p",{class:"acts"},...["surest","shortest"].map(
t=>C(`The ${t}`,()=>{Q(),S.name="",S.line="",Hi(t)}))),w("p",{class:"quiet"},"The surest has the strongest weakest step; the shortest has the fewest links. A ch\
ain is what sources say in turn: no single one need state the whole."));return}mt("The chain between two names",w("p",{},"Mark two names first: choose one and p\
ress M, or “Mark for a chain” in its card."))},wp=()=>{let t=ve(document.activeElement);return t&&R.has(t)?[t]:t&&V.has(t)?[]:Li()},yp=()=>{let t=ve(document.
activeElement);return V.has(t)?t:S.line},xp=t=>{if(t.target.matches("input, textarea, select")||N("dialog").open)return;let e=t.target.closest("#stage"),n=ve(t.
target),r=S.selected.size>1?[...S.selected]:wp(),o=t.key.length===1?t.key.toLowerCase():t.key;if(t.ctrlKey||t.metaKey){o==="z"&&(t.preventDefault(),(t.shiftKey?
On:En)());return}let i={"/":()=>N("add")?.focus(),"?":_a,z:()=>t.shiftKey?On():En(),c:qa,e:()=>Se(r),x:()=>r.length&&In(r),h:()=>t.shiftKey?Cr():je(r),p:()=>r.length&&
ue(r),m:()=>r.length&&Tn(r[0]),n:()=>Ir(vp(r)),w:()=>{let a=v.without||V.get(yp())?.publishers[0];a?Wt(a):nt("Choose a line first: W leaves out its source.")},"\
+":()=>ze(1.3),"=":()=>ze(1.3),"-":()=>ze(1/1.3),0:()=>Bt(!0),PageDown:()=>_e(1),PageUp:()=>_e(-1),Escape:()=>{S.name||S.line||S.selected.size?(S.selected.clear(),
Gt(null)):v.without?Wt(v.without):v.chain&&F({chain:""},"The chain is closed.")}},s={ArrowUp:1,ArrowDown:1,ArrowLeft:1,ArrowRight:1,Home:1,End:1,l:()=>xa(n,t.shiftKey),
g:()=>va(n),Backspace:ba,Enter:()=>{Gt(R.has(n)?{name:n}:{line:n}),N("card").focus({preventScroll:!0})}," ":()=>Fa(n)};if(e&&n&&s[t.key]){if(t.preventDefault(),
t.altKey&&r.length){let[l,c]={ArrowUp:[0,-20],ArrowDown:[0,20],ArrowLeft:[-20,0],ArrowRight:[20,0]}[t.key]??[0,0];Di(r,l,c);return}ya(n,t.key),typeof s[t.key]==
"function"&&s[t.key]()}else e&&n&&s[o]?(t.preventDefault(),s[o]()):i[o]&&(t.preventDefault(),i[o]())},vp=t=>{let e=t.length&&$.plan.places.get(t[0]);return e?[e.
x+20,e.y+24]:ha()},Fa=t=>{R.has(t)&&(S.selected.delete(t)||S.selected.add(t),Tt(),dt(),Rn(Gt),nt(`${T(S.selected.size,"name")} selected.`))},bp=()=>{Ei(gp),Yi(()=>v),
ca({point:e=>{let n=JSON.stringify(e);JSON.stringify(S.pointed)===n||e&&"note"in e||(S.pointed=e,Tt(),dt())},press:(e,n)=>{e?.note>=0?Ir(v.notes[e.note],e.note):
n&&e?.name?Fa(e.name):(n||S.selected.clear(),Gt(e))},move:(e,[n,r])=>{e.name?(Object.assign($.plan.places.get(e.name),{x:n,y:r,pinned:!0}),$.ways=$.route(!0)):$.
view={...$.view,notes:$.view.notes.map((o,i)=>i===e.note?[n,r,o[2]]:o)},dt()},drop:async(e,n)=>{if(!e.name){await Pi(e.note,n);return}await ue([e.name],n),Gt(e)}}),
addEventListener("keydown",xp),N("keys").addEventListener("focusin",e=>{let n=ve(e.target);wa(e.target),S.pointed=R.has(n)?{name:n}:{line:n},Tt(),dt()}),N("keys").
addEventListener("focusout",()=>{S.pointed=null,Tt(),dt()});let t=(e,n)=>N(e)?.addEventListener("click",n);t("undo",En),t("redo",On),t("chain-open",qa),t("share",
xo),t("save",()=>vo(Da)),t("take",()=>Aa(Da)),t("story",za),t("closer",()=>ze(1.3)),t("farther",()=>ze(1/1.3)),t("whole",()=>Bt(!0));for(let e of document.querySelectorAll(
"[data-layout]"))e.addEventListener("click",async()=>{await F({layout:e.dataset.layout},`Laid out ${e.textContent.toLowerCase()}.`),Bt()});t("filters-open",()=>N(
"filters-open").setAttribute("aria-expanded",String(N("explorer").classList.toggle("filtering"))));for(let e of document.querySelectorAll("[data-show]"))e.addEventListener(
"click",()=>{N("explorer").dataset.shows=e.dataset.show;for(let n of document.querySelectorAll("[data-show]"))n.setAttribute("aria-pressed",String(n===e));e.dataset.
show==="picture"&&Bt(!0)});N("add")?.addEventListener("chosen",async e=>{N("add").value="",await Or([e.detail.id],`${e.detail.name} added.`),Gt({name:e.detail.id}),
$t(e.detail.id)}),Mi(()=>{Tt(),ko(),dt()}),Na(Ta),addEventListener("hashchange",Ha)},Pa=t=>t?`${T(t,"text")} of this view ${t===1?"is":"are"} left out: words th\
at convict are not shown.`:"",Ha=async()=>{let t=/^#v=(.+)$/.exec(location.hash)?.[1];try{if(t&&history.state?.text===`#v=${t}`)await rt(ht(history.state.view));else if(t){
let e=await zi(t),[n,r]=await zn(e);await rt(n,Pa(r))}else if(I.view){let[e,n]=await zn(await ji(I.view));await rt(e,Pa(n)),Gi(be()[0]),await Ba()}else if(I.start.
length)await rt({names:await _p(I.start),types:I.placed});else{let{ids:e,title:n}=await Io(I.picture||"complicity");await rt({names:e,title:n,types:I.placed})}}catch(e){
await rt({},e.message)}I.framed&&v.steps.length&&!N("scroller")&&La(),No.dataset.ready="yes"},_p=async t=>{let e=await ie(t);e.length&&nt(`No name has the id ${e[0]}\
.`);let n=new Set(t.filter(r=>R.has(r)));for(let r of[...n])for(let[o]of Qt(r,n).slice(0,14))n.add(o);return[...n]};bp();Ha();})();
