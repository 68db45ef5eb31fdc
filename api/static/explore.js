// Built by `make client` from api/client/src/explore.js; libraries: LICENSES.txt. sources e65dfe3fb6269bfdbee137e67b9277ee0f4c3a31c686e0896d014802a18caf5b code e50c9eea3e3c6d549cade954579ccbcb3d91f9614984c5451fda984ced8720c4
(()=>{var I=JSON.parse(document.getElementById("explore-data").textContent),R=new Map,Y=new Map,cn=new Map,sr=new Map,Mo=new Set,Le=new Map,Ta=null,wt=async t=>{let e=await fetch(
t),n=await e.json();if(!e.ok)throw new Error(n.detail??`the server answered ${e.status}`);return n},$o=t=>{for(let e of t.names)R.set(e.id,e),cn.set(e.id,e),Mo.
add(e.id);for(let e of t.others)cn.has(e.id)||cn.set(e.id,e);for(let e of t.lines){if(Y.has(e.id))continue;let n=e.claims.filter(r=>r.live);e.live=n,e.known=n.reduce(
(r,o)=>!r||o.known<r?o.known:r,""),e.publishers=[...new Set(n.map(r=>r.publisher))],e.private=n.length>0&&n.every(r=>r.mark),e.link=e.id.slice(0,-e.side.length-
1),Y.set(e.id,e);for(let r of[e.from,e.to])sr.set(r,[...sr.get(r)??[],e])}return I.version=t.version,t},re=async t=>{let e=[...new Set(t)].filter(r=>!Mo.has(r)),
n=[];for(let r=0;r<e.length;r+=I.batch){let o=e.slice(r,r+I.batch),i=new URLSearchParams(o.map(s=>["id",s]));n.push(...$o(await wt(`/api/explore?${i}`)).unknown)}
return n},So=async t=>{let e=$o(await wt(`/api/explore?strongest=${t}`));return{ids:e.names.map(n=>n.id),total:e.total}},Ao=async t=>{let[e,n]=t.split("?"),r=await wt(
`/api/pictures/${encodeURIComponent(e)}.json${n?`?${n}`:""}`);return{title:r.title,ids:r.nodes.map(o=>o.id)}},No=async t=>(Le.has(t)||(Le.set(t,wt(`/api/explore\
/loss?${new URLSearchParams({publisher:t})}`)),Le.get(t).catch(()=>Le.delete(t))),Le.get(t)),Eo=async()=>Ta??=await wt("/api/pictures/map.json"),qt=t=>sr.get(t)??
[],jt=(t,e)=>t.from===e?t.to:t.from,rt=t=>cn.get(t)?.name??t,Zt=(t,e,n="")=>{let r=new Map;for(let i of qt(t)){let s=jt(i,t);e.has(s)||(n?i.type!==n:I.placed.includes(
i.type))||r.set(s,[...r.get(s)??[],i])}let o=i=>i.reduce((s,a)=>s+a.score+(a.side==="denies"?1:0),0);return[...r].sort((i,s)=>o(s[1])-o(i[1])||(i[0]<s[0]?-1:1))};var O=t=>document.getElementById(t),w=(t,e={},...n)=>{let r=document.createElement(t);for(let[o,i]of Object.entries(e))o.startsWith("on")?r.addEventListener(o.slice(
2),i):i===!0?r.setAttribute(o,""):i!==!1&&i!==void 0&&i!==null&&r.setAttribute(o,i);return r.append(...n.filter(o=>o!=null&&o!=="")),r},C=(t,e,n={})=>w("button",
{type:"button",onclick:e,...n},t),V=t=>w("bdi",{},t),T=(t,e)=>`${t.toLocaleString("en")} ${e}${t===1?"":"s"}`,et=t=>{t&&(O("said").textContent=t)},za=["Jan","Fe\
b","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Ft=t=>{let[e,n,r]=t.split("-");return[r&&Number(r),n&&za[n-1],e].filter(Boolean).join(" ")},At=t=>t.
charAt(0).toUpperCase()+t.slice(1),ht=(t,...e)=>{let n=O("dialog");n.replaceChildren(w("h2",{id:"dialog-title"},t),...e,w("p",{class:"end"},C("Close",()=>n.close()))),
n.open||n.showModal()},nt=()=>O("dialog").close();function La(t){let e=+this._x.call(null,t),n=+this._y.call(null,t);return Co(this.cover(e,n),e,n,t)}function Co(t,e,n,r){if(isNaN(e)||isNaN(n))return t;var o,i=t.
_root,s={data:r},a=t._x0,l=t._y0,c=t._x1,u=t._y1,f,h,d,g,p,m,y,b;if(!i)return t._root=s,t;for(;i.length;)if((p=e>=(f=(a+c)/2))?a=f:c=f,(m=n>=(h=(l+u)/2))?l=h:u=
h,o=i,!(i=i[y=m<<1|p]))return o[y]=s,t;if(d=+t._x.call(null,i.data),g=+t._y.call(null,i.data),e===d&&n===g)return s.next=i,o?o[y]=s:t._root=s,t;do o=o?o[y]=new Array(
4):t._root=new Array(4),(p=e>=(f=(a+c)/2))?a=f:c=f,(m=n>=(h=(l+u)/2))?l=h:u=h;while((y=m<<1|p)===(b=(g>=h)<<1|d>=f));return o[b]=i,o[y]=s,t}function Ra(t){Array.
isArray(t)||(t=Array.from(t));let e=t.length,n=new Float64Array(e),r=new Float64Array(e),o=1/0,i=o,s=-o,a=s;for(let l=0,c,u,f;l<e;++l){if(isNaN(u=+this._x.call(
null,c=t[l]))||isNaN(f=+this._y.call(null,c))){n[l]=NaN;continue}n[l]=u,r[l]=f,u<o&&(o=u),u>s&&(s=u),f<i&&(i=f),f>a&&(a=f)}if(o>s||i>a)return this;this.cover(o,
i).cover(s,a);for(let l=0;l<e;++l)Co(this,n[l],r[l],t[l]);return this}function Da(t,e){if(isNaN(t=+t)||isNaN(e=+e))return this;var n=this._x0,r=this._y0,o=this.
_x1,i=this._y1;if(isNaN(n))o=(n=Math.floor(t))+1,i=(r=Math.floor(e))+1;else{for(var s=o-n||1,a=this._root,l,c;n>t||t>=o||r>e||e>=i;)switch(c=(e<r)<<1|t<n,l=new Array(
4),l[c]=a,a=l,s*=2,c){case 0:o=n+s,i=r+s;break;case 1:n=o-s,i=r+s;break;case 2:o=n+s,r=i-s;break;case 3:n=o-s,r=i-s;break}this._root&&this._root.length&&(this._root=
a)}return this._x0=n,this._y0=r,this._x1=o,this._y1=i,this}function Pa(){var t=[];return this.visit(function(e){if(!e.length)do t.push(e.data);while(e=e.next)}),
t}function Ba(t){return arguments.length?this.cover(+t[0][0],+t[0][1]).cover(+t[1][0],+t[1][1]):isNaN(this._x0)?void 0:[[this._x0,this._y0],[this._x1,this._y1]]}
function ot(t,e,n,r,o){this.node=t,this.x0=e,this.y0=n,this.x1=r,this.y1=o}function qa(t,e,n){var r,o=this._x0,i=this._y0,s,a,l,c,u=this._x1,f=this._y1,h=[],d=this.
_root,g,p;for(d&&h.push(new ot(d,o,i,u,f)),n==null?n=1/0:(o=t-n,i=e-n,u=t+n,f=e+n,n*=n);g=h.pop();)if(!(!(d=g.node)||(s=g.x0)>u||(a=g.y0)>f||(l=g.x1)<o||(c=g.y1)<
i))if(d.length){var m=(s+l)/2,y=(a+c)/2;h.push(new ot(d[3],m,y,l,c),new ot(d[2],s,y,m,c),new ot(d[1],m,a,l,y),new ot(d[0],s,a,m,y)),(p=(e>=y)<<1|t>=m)&&(g=h[h.length-
1],h[h.length-1]=h[h.length-1-p],h[h.length-1-p]=g)}else{var b=t-+this._x.call(null,d.data),k=e-+this._y.call(null,d.data),_=b*b+k*k;if(_<n){var E=Math.sqrt(n=_);
o=t-E,i=e-E,u=t+E,f=e+E,r=d.data}}return r}function Fa(t){if(isNaN(u=+this._x.call(null,t))||isNaN(f=+this._y.call(null,t)))return this;var e,n=this._root,r,o,i,
s=this._x0,a=this._y0,l=this._x1,c=this._y1,u,f,h,d,g,p,m,y;if(!n)return this;if(n.length)for(;;){if((g=u>=(h=(s+l)/2))?s=h:l=h,(p=f>=(d=(a+c)/2))?a=d:c=d,e=n,!(n=
n[m=p<<1|g]))return this;if(!n.length)break;(e[m+1&3]||e[m+2&3]||e[m+3&3])&&(r=e,y=m)}for(;n.data!==t;)if(o=n,!(n=n.next))return this;return(i=n.next)&&delete n.
next,o?(i?o.next=i:delete o.next,this):e?(i?e[m]=i:delete e[m],(n=e[0]||e[1]||e[2]||e[3])&&n===(e[3]||e[2]||e[1]||e[0])&&!n.length&&(r?r[y]=n:this._root=n),this):
(this._root=i,this)}function Ha(t){for(var e=0,n=t.length;e<n;++e)this.remove(t[e]);return this}function Wa(){return this._root}function Ua(){var t=0;return this.
visit(function(e){if(!e.length)do++t;while(e=e.next)}),t}function Va(t){var e=[],n,r=this._root,o,i,s,a,l;for(r&&e.push(new ot(r,this._x0,this._y0,this._x1,this.
_y1));n=e.pop();)if(!t(r=n.node,i=n.x0,s=n.y0,a=n.x1,l=n.y1)&&r.length){var c=(i+a)/2,u=(s+l)/2;(o=r[3])&&e.push(new ot(o,c,u,a,l)),(o=r[2])&&e.push(new ot(o,i,
u,c,l)),(o=r[1])&&e.push(new ot(o,c,s,a,u)),(o=r[0])&&e.push(new ot(o,i,s,c,u))}return this}function Xa(t){var e=[],n=[],r;for(this._root&&e.push(new ot(this._root,
this._x0,this._y0,this._x1,this._y1));r=e.pop();){var o=r.node;if(o.length){var i,s=r.x0,a=r.y0,l=r.x1,c=r.y1,u=(s+l)/2,f=(a+c)/2;(i=o[0])&&e.push(new ot(i,s,a,
u,f)),(i=o[1])&&e.push(new ot(i,u,a,l,f)),(i=o[2])&&e.push(new ot(i,s,f,u,c)),(i=o[3])&&e.push(new ot(i,u,f,l,c))}n.push(r)}for(;r=n.pop();)t(r.node,r.x0,r.y0,r.
x1,r.y1);return this}function Ya(t){return t[0]}function Ka(t){return arguments.length?(this._x=t,this):this._x}function Ja(t){return t[1]}function Ga(t){return arguments.
length?(this._y=t,this):this._y}function un(t,e,n){var r=new ar(e??Ya,n??Ja,NaN,NaN,NaN,NaN);return t==null?r:r.addAll(t)}function ar(t,e,n,r,o,i){this._x=t,this.
_y=e,this._x0=n,this._y0=r,this._x1=o,this._y1=i,this._root=void 0}function Oo(t){for(var e={data:t.data},n=e;t=t.next;)n=n.next={data:t.data};return e}var it=un.
prototype=ar.prototype;it.copy=function(){var t=new ar(this._x,this._y,this._x0,this._y0,this._x1,this._y1),e=this._root,n,r;if(!e)return t;if(!e.length)return t.
_root=Oo(e),t;for(n=[{source:e,target:t._root=new Array(4)}];e=n.pop();)for(var o=0;o<4;++o)(r=e.source[o])&&(r.length?n.push({source:r,target:e.target[o]=new Array(
4)}):e.target[o]=Oo(r));return t};it.add=La;it.addAll=Ra;it.cover=Da;it.data=Pa;it.extent=Ba;it.find=qa;it.remove=Fa;it.removeAll=Ha;it.root=Wa;it.size=Ua;it.visit=
Va;it.visitAfter=Xa;it.x=Ka;it.y=Ga;var ja={value:()=>{}};function oe(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.test(r))throw new Error("illegal typ\
e: "+r);n[r]=[]}return new fn(n)}function fn(t){this._=t}function Za(t,e){return t.trim().split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.
slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))throw new Error("unknown type: "+n);return{type:n,name:r}})}fn.prototype=oe.prototype={constructor:fn,on:function(t,e){
var n=this._,r=Za(t+"",n),o,i=-1,s=r.length;if(arguments.length<2){for(;++i<s;)if((o=(t=r[i]).type)&&(o=Qa(n[o],t.name)))return o;return}if(e!=null&&typeof e!="\
function")throw new Error("invalid callback: "+e);for(;++i<s;)if(o=(t=r[i]).type)n[o]=Io(n[o],t.name,e);else if(e==null)for(o in n)n[o]=Io(n[o],t.name,null);return this},
copy:function(){var t={},e=this._;for(var n in e)t[n]=e[n].slice();return new fn(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,
i;r<o;++r)n[r]=arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(i=this._[t],r=0,o=i.length;r<o;++r)i[r].value.apply(e,n)},apply:function(t,e,n){
if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this._[t],o=0,i=r.length;o<i;++o)r[o].value.apply(e,n)}};function Qa(t,e){for(var n=0,
r=t.length,o;n<r;++n)if((o=t[n]).name===e)return o.value}function Io(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=ja,t=t.slice(0,r).concat(t.slice(
r+1));break}return n!=null&&t.push({name:e,value:n}),t}var xe=0,De=0,Re=0,zo=1e3,hn,Pe,pn=0,ie=0,mn=0,Be=typeof performance=="object"&&performance.now?performance:Date,Lo=typeof window=="object"&&window.requestAnimationFrame?
window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function gn(){return ie||(Lo(tl),ie=Be.now()+mn)}function tl(){ie=0}function dn(){this._call=
this._time=this._next=null}dn.prototype=qe.prototype={constructor:dn,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a func\
tion");n=(n==null?gn():+n)+(e==null?0:+e),!this._next&&Pe!==this&&(Pe?Pe._next=this:hn=this,Pe=this),this._call=t,this._time=n,lr()},stop:function(){this._call&&
(this._call=null,this._time=1/0,lr())}};function qe(t,e,n){var r=new dn;return r.restart(t,e,n),r}function el(){gn(),++xe;for(var t=hn,e;t;)(e=ie-t._time)>=0&&t.
_call.call(void 0,e),t=t._next;--xe}function To(){ie=(pn=Be.now())+mn,xe=De=0;try{el()}finally{xe=0,rl(),ie=0}}function nl(){var t=Be.now(),e=t-pn;e>zo&&(mn-=e,
pn=t)}function rl(){for(var t,e=hn,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:hn=n);Pe=t,lr(r)}function lr(t){
if(!xe){De&&(De=clearTimeout(De));var e=t-ie;e>24?(t<1/0&&(De=setTimeout(To,Math.ceil(t-Be.now()-mn)+1)),Re&&(Re=clearInterval(Re))):(Re||(pn=Be.now(),Re=setInterval(
nl,zo)),xe=1,Lo(To))}}function cr(t,e,n){var r=new dn;return e=e==null?0:+e,r.restart(o=>{r.stop(),t(o+e)},e,n),r}function st(t){return function(){return t}}function Qt(t){return(t()-.5)*1e-6}function ol(t){return t.x+t.vx}function il(t){return t.y+t.vy}function Po(t){var e,
n,r,o=1,i=1;typeof t!="function"&&(t=st(t==null?1:+t));function s(){for(var c,u=e.length,f,h,d,g,p,m,y=0;y<i;++y)for(f=un(e,ol,il).visitAfter(a),c=0;c<u;++c)h=e[c],
p=n[h.index],m=p*p,d=h.x+h.vx,g=h.y+h.vy,f.visit(b);function b(k,_,E,z,D){var H=k.data,G=k.r,j=p+G;if(H){if(H.index>h.index){var Mt=d-H.x-H.vx,$t=g-H.y-H.vy,dt=Mt*
Mt+$t*$t;dt<j*j&&(Mt===0&&(Mt=Qt(r),dt+=Mt*Mt),$t===0&&($t=Qt(r),dt+=$t*$t),dt=(j-(dt=Math.sqrt(dt)))/dt*o,h.vx+=(Mt*=dt)*(j=(G*=G)/(m+G)),h.vy+=($t*=dt)*j,H.vx-=
Mt*(j=1-j),H.vy-=$t*j)}return}return _>d+j||z<d-j||E>g+j||D<g-j}}function a(c){if(c.data)return c.r=n[c.data.index];for(var u=c.r=0;u<4;++u)c[u]&&c[u].r>c.r&&(c.
r=c[u].r)}function l(){if(e){var c,u=e.length,f;for(n=new Array(u),c=0;c<u;++c)f=e[c],n[f.index]=+t(f,c,e)}}return s.initialize=function(c,u){e=c,r=u,l()},s.iterations=
function(c){return arguments.length?(i=+c,s):i},s.strength=function(c){return arguments.length?(o=+c,s):o},s.radius=function(c){return arguments.length?(t=typeof c==
"function"?c:st(+c),l(),s):t},s}function sl(t){return t.index}function Ro(t,e){var n=t.get(e);if(!n)throw new Error("node not found: "+e);return n}function Bo(t){
var e=sl,n=f,r,o=st(30),i,s,a,l,c,u=1;t==null&&(t=[]);function f(m){return 1/Math.min(a[m.source.index],a[m.target.index])}function h(m){for(var y=0,b=t.length;y<
u;++y)for(var k=0,_,E,z,D,H,G,j;k<b;++k)_=t[k],E=_.source,z=_.target,D=z.x+z.vx-E.x-E.vx||Qt(c),H=z.y+z.vy-E.y-E.vy||Qt(c),G=Math.sqrt(D*D+H*H),G=(G-i[k])/G*m*r[k],
D*=G,H*=G,z.vx-=D*(j=l[k]),z.vy-=H*j,E.vx+=D*(j=1-j),E.vy+=H*j}function d(){if(s){var m,y=s.length,b=t.length,k=new Map(s.map((E,z)=>[e(E,z,s),E])),_;for(m=0,a=
new Array(y);m<b;++m)_=t[m],_.index=m,typeof _.source!="object"&&(_.source=Ro(k,_.source)),typeof _.target!="object"&&(_.target=Ro(k,_.target)),a[_.source.index]=
(a[_.source.index]||0)+1,a[_.target.index]=(a[_.target.index]||0)+1;for(m=0,l=new Array(b);m<b;++m)_=t[m],l[m]=a[_.source.index]/(a[_.source.index]+a[_.target.index]);
r=new Array(b),g(),i=new Array(b),p()}}function g(){if(s)for(var m=0,y=t.length;m<y;++m)r[m]=+n(t[m],m,t)}function p(){if(s)for(var m=0,y=t.length;m<y;++m)i[m]=
+o(t[m],m,t)}return h.initialize=function(m,y){s=m,c=y,d()},h.links=function(m){return arguments.length?(t=m,d(),h):t},h.id=function(m){return arguments.length?
(e=m,h):e},h.iterations=function(m){return arguments.length?(u=+m,h):u},h.strength=function(m){return arguments.length?(n=typeof m=="function"?m:st(+m),g(),h):n},
h.distance=function(m){return arguments.length?(o=typeof m=="function"?m:st(+m),p(),h):o},h}var al=1664525,ll=1013904223,Do=4294967296;function cl(){let t=1;return()=>(t=
(al*t+ll)%Do)/Do}function ul(t){return t.x}function fl(t){return t.y}var hl=10,pl=Math.PI*(3-Math.sqrt(5));function qo(t){var e,n=1,r=.001,o=1-Math.pow(r,1/300),
i=0,s=.6,a=new Map,l=qe(f),c=oe("tick","end"),u=cl();t==null&&(t=[]);function f(){h(),c.call("tick",e),n<r&&(l.stop(),c.call("end",e))}function h(p){var m,y=t.length,
b;p===void 0&&(p=1);for(var k=0;k<p;++k)for(n+=(i-n)*o,a.forEach(function(_){_(n)}),m=0;m<y;++m)b=t[m],b.fx==null?b.x+=b.vx*=s:(b.x=b.fx,b.vx=0),b.fy==null?b.y+=
b.vy*=s:(b.y=b.fy,b.vy=0);return e}function d(){for(var p=0,m=t.length,y;p<m;++p){if(y=t[p],y.index=p,y.fx!=null&&(y.x=y.fx),y.fy!=null&&(y.y=y.fy),isNaN(y.x)||
isNaN(y.y)){var b=hl*Math.sqrt(.5+p),k=p*pl;y.x=b*Math.cos(k),y.y=b*Math.sin(k)}(isNaN(y.vx)||isNaN(y.vy))&&(y.vx=y.vy=0)}}function g(p){return p.initialize&&p.
initialize(t,u),p}return d(),e={tick:h,restart:function(){return l.restart(f),e},stop:function(){return l.stop(),e},nodes:function(p){return arguments.length?(t=
p,d(),a.forEach(g),e):t},alpha:function(p){return arguments.length?(n=+p,e):n},alphaMin:function(p){return arguments.length?(r=+p,e):r},alphaDecay:function(p){return arguments.
length?(o=+p,e):+o},alphaTarget:function(p){return arguments.length?(i=+p,e):i},velocityDecay:function(p){return arguments.length?(s=1-p,e):1-s},randomSource:function(p){
return arguments.length?(u=p,a.forEach(g),e):u},force:function(p,m){return arguments.length>1?(m==null?a.delete(p):a.set(p,g(m)),e):a.get(p)},find:function(p,m,y){
var b=0,k=t.length,_,E,z,D,H;for(y==null?y=1/0:y*=y,b=0;b<k;++b)D=t[b],_=p-D.x,E=m-D.y,z=_*_+E*E,z<y&&(H=D,y=z);return H},on:function(p,m){return arguments.length>
1?(c.on(p,m),e):c.on(p)}}}function Fo(){var t,e,n,r,o=st(-30),i,s=1,a=1/0,l=.81;function c(d){var g,p=t.length,m=un(t,ul,fl).visitAfter(f);for(r=d,g=0;g<p;++g)e=
t[g],m.visit(h)}function u(){if(t){var d,g=t.length,p;for(i=new Array(g),d=0;d<g;++d)p=t[d],i[p.index]=+o(p,d,t)}}function f(d){var g=0,p,m,y=0,b,k,_;if(d.length){
for(b=k=_=0;_<4;++_)(p=d[_])&&(m=Math.abs(p.value))&&(g+=p.value,y+=m,b+=m*p.x,k+=m*p.y);d.x=b/y,d.y=k/y}else{p=d,p.x=p.data.x,p.y=p.data.y;do g+=i[p.data.index];while(p=
p.next)}d.value=g}function h(d,g,p,m){if(!d.value)return!0;var y=d.x-e.x,b=d.y-e.y,k=m-g,_=y*y+b*b;if(k*k/l<_)return _<a&&(y===0&&(y=Qt(n),_+=y*y),b===0&&(b=Qt(
n),_+=b*b),_<s&&(_=Math.sqrt(s*_)),e.vx+=y*d.value*r/_,e.vy+=b*d.value*r/_),!0;if(d.length||_>=a)return;(d.data!==e||d.next)&&(y===0&&(y=Qt(n),_+=y*y),b===0&&(b=
Qt(n),_+=b*b),_<s&&(_=Math.sqrt(s*_)));do d.data!==e&&(k=i[d.data.index]*r/_,e.vx+=y*k,e.vy+=b*k);while(d=d.next)}return c.initialize=function(d,g){t=d,n=g,u()},
c.strength=function(d){return arguments.length?(o=typeof d=="function"?d:st(+d),u(),c):o},c.distanceMin=function(d){return arguments.length?(s=d*d,c):Math.sqrt(
s)},c.distanceMax=function(d){return arguments.length?(a=d*d,c):Math.sqrt(a)},c.theta=function(d){return arguments.length?(l=d*d,c):Math.sqrt(l)},c}function Ho(t){var e=st(.1),n,r,o;typeof t!="function"&&(t=st(t==null?0:+t));function i(a){for(var l=0,c=n.length,u;l<c;++l)u=n[l],u.vx+=(o[l]-u.x)*r[l]*a}function s(){
if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)r[a]=isNaN(o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return i.initialize=function(a){n=a,s()},i.strength=
function(a){return arguments.length?(e=typeof a=="function"?a:st(+a),s(),i):e},i.x=function(a){return arguments.length?(t=typeof a=="function"?a:st(+a),s(),i):t},
i}function Wo(t){var e=st(.1),n,r,o;typeof t!="function"&&(t=st(t==null?0:+t));function i(a){for(var l=0,c=n.length,u;l<c;++l)u=n[l],u.vy+=(o[l]-u.y)*r[l]*a}function s(){
if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)r[a]=isNaN(o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return i.initialize=function(a){n=a,s()},i.strength=
function(a){return arguments.length?(e=typeof a=="function"?a:st(+a),s(),i):e},i.y=function(a){return arguments.length?(t=typeof a=="function"?a:st(+a),s(),i):t},
i}var Uo=["right","left","below","above"];var Vo=[.05,-.05,.13,-.13,.24,-.24,.38,-.38,.55,-.55],dl=[.5,.25,.75].flatMap(t=>Vo.map(e=>({bend:e,along:t,worth:Math.abs(e)+Math.abs(t-.5)}))).sort((t,e)=>t.worth-
e.worth),te=([t,e,n,r],{x:o,y:i},s=0)=>[o+t-s,i+e-s,o+n+s,i+r+s],Fe=(t,e)=>t[0]<e[2]&&e[0]<t[2]&&t[1]<e[3]&&e[1]<t[3],ml=(t,e,n,r,[o,i,s,a])=>{let l=0,c=1;for(let[
u,f]of[[t-n,t-o],[n-t,s-t],[e-r,e-i],[r-e,a-e]]){if(u===0&&f<=0)return!1;u<0?l=Math.max(l,f/u):u>0&&(c=Math.min(c,f/u))}return l<c},Xo=t=>[-t.r,-t.r,t.r,t.r],gl=(t,e,n)=>{
let r=new Map(t.map(o=>[o,t.filter(i=>i!==o&&Math.abs(i.x-o.x)<420&&Math.abs(i.y-o.y)<160)]));for(let o=0;o<4;o+=1){let i=!1;for(let s of t){let a=Uo.map((c,u)=>{
let f=te(n(s,c).words,s,3),h=u*.3;for(let d of r.get(s))Fe(f,te(d.words,d))&&(h+=12),Fe(f,te(Xo(d),d))&&(h+=12);for(let d of e)ur(d,f)&&(h+=2);return h}),l=Uo[a.
indexOf(Math.min(...a))];l!==s.side&&(Object.assign(s,n(s,l)),i=!0)}if(!i)break}},wl=(t,e)=>{for(let n=0;n<160;n+=1){let r=!1,o=i=>i.pinned||e.has(i.id)&&n<160/
2?0:1;for(let i=0;i<t.length;i+=1){let s=t[i],a=te([s.left,s.top,s.right,s.bottom],s,5);for(let l=i+1;l<t.length;l+=1){let c=t[l],u=te([c.left,c.top,c.right,c.bottom],
c);if(!Fe(a,u))continue;r=!0;let f=o(s)+o(c);if(!f)continue;let h=a[0]+a[2]<u[0]+u[2]?a[2]-u[0]:a[0]-u[2],d=a[1]+a[3]<u[1]+u[3]?a[3]-u[1]:a[1]-u[3],[g,p]=Math.abs(
h)<2*Math.abs(d)?[h,0]:[0,d],m=1.02/f;s.x-=g*m*o(s),s.y-=p*m*o(s),c.x+=g*m*o(c),c.y+=p*m*o(c),a.splice(0,4,...te([s.left,s.top,s.right,s.bottom],s,5))}}if(!r)break}},
yl=(t,e,n)=>{if(!t.frame)return t.r+1;let r=Math.hypot(e,n)||1;return Math.min(t.right/Math.max(.01,Math.abs(e/r)),t.tall/2/Math.max(.01,Math.abs(n/r)))},wn=(t,e,{
bend:n,along:r})=>{let o=e.x-t.x,i=e.y-t.y,s=t.x+o*r-i*n,a=t.y+i*r+o*n,[l,c]=[t,e].map(u=>{let f=s-u.x,h=a-u.y,d=Math.hypot(f,h)||1,g=yl(u,f,h);return[u.x+f/d*g,
u.y+h/d*g]});return{start:l,end:c,over:[s,a]}},Yo=({start:t,over:e,end:n})=>Array.from({length:25},(r,o)=>{let i=o/24,s=1-i;return[0,1].map(a=>s*s*t[a]+2*s*i*e[a]+
i*i*n[a])}),ur=(t,e)=>t.some(([n,r],o)=>o>0&&ml(t[o-1][0],t[o-1][1],n,r,e)),xl=({start:t,over:e,end:n})=>[Math.min(t[0],e[0],n[0]),Math.min(t[1],e[1],n[1]),Math.
max(t[0],e[0],n[0]),Math.max(t[1],e[1],n[1])],fr=t=>{if(t.length>300)return(n,r,o=0)=>({bend:o+Vo[0],along:.5});let e=t.map(n=>[n,te(n.words,n,1),te(Xo(n),n,1)]);
return(n,r,o=0)=>{let i=null,s=1/0;for(let{bend:a,along:l,worth:c}of dl){if(c>=s)continue;let u={bend:a+o,along:l},f=wn(n,r,u),h=Yo(f),d=xl(f),g=c;for(let[p,m,y]of e)
if(Fe(d,m)&&ur(h,m)&&(g+=2),p!==n&&p!==r&&Fe(d,y)&&ur(h,y)&&(g+=2),g>=s)break;g<s&&(s=g,i=u)}return i}},yn=(t,e,n,{fixed:r=new Set,push:o=!0}={})=>{let i=[...t.
places.values()];if(i.length>300)return t;let s=e.map(l=>[t.places.get(l.from),t.places.get(l.to)]).filter(([l,c])=>l&&c&&l!==c),a=()=>s.map(([l,c])=>[[l.x,l.y],
[c.x,c.y]]);for(let l=0;l<4;l+=1){let c=l?fr(i):null;gl(i,c?s.map(([u,f])=>Yo(wn(u,f,c(u,f)))):a(),n),o&&wl(i,r)}return t};var He=new Map,hr=t=>(He.has(t)||(He.size>3e4&&He.clear(),He.set(t,new Path2D(t))),He.get(t)),Jo='"Fira Sans","Libre Franklin","Helvetica Neue",Arial,"Liberatio\
n Sans",sans-serif',Go='"Source Serif 4",Charter,"Iowan Old Style",Georgia,"Liberation Serif",serif',jo=({size:t=11,weight:e=400,serif:n=!1})=>`${e} ${t}px ${n?
Go:Jo}`,xn=document.createElement("canvas").getContext("2d"),Nt=(t,e)=>(xn.font=jo(e),xn.measureText(t).width),Zo=(t,e,n,r)=>(xn.lineWidth=2*r,xn.isPointInStroke(
hr(t),e,n)),vn=t=>({path(e,{fill:n,stroke:r,width:o=1,dash:i=[],alpha:s=1,at:a}){t.globalAlpha=s,a&&(t.save(),t.translate(a[0],a[1]),t.scale(a[2]??1,a[2]??1),a[3]&&
t.rotate(a[3])),n&&(t.fillStyle=n,t.fill(hr(e),"evenodd")),r&&(t.strokeStyle=r,t.lineWidth=o,t.setLineDash(i),t.stroke(hr(e))),a&&t.restore()},text(e,n,r,{fill:o,
halo:i,anchor:s="start",alpha:a=1,...l}){t.globalAlpha=a,t.font=jo(l),t.textAlign={start:"left",middle:"center",end:"right"}[s],i&&(t.strokeStyle=i,t.lineWidth=
3,t.lineJoin="round",t.setLineDash([]),t.strokeText(e,n,r)),t.fillStyle=o,t.fillText(e,n,r)}}),We=t=>String(t).replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`).replace(
/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,""),Ko=t=>Object.entries(t).filter(([,e])=>e!==void 0&&e!=="").map(([e,n])=>` ${e}="${We(n)}"`).join(""),Qo=()=>{let t=[];
return{path(e,{fill:n,stroke:r,width:o=1,dash:i=[],alpha:s=1,at:a,of:l}){t.push(`<path${Ko({class:l&&"line","data-of":l,d:e,fill:n??"none","fill-rule":n?"evenod\
d":void 0,stroke:r,"stroke-width":r?o:void 0,"stroke-dasharray":r&&i.length?i.join(" "):void 0,opacity:s<1?s:void 0,transform:a?`translate(${a[0]} ${a[1]}) scal\
e(${a[2]??1})${a[3]?` rotate(${(a[3]*180/Math.PI).toFixed(1)})`:""}`:void 0})}/>`)},text(e,n,r,{fill:o,halo:i,anchor:s="start",alpha:a=1,size:l=11,weight:c=400,
serif:u=!1,of:f}){t.push(`<text${Ko({class:f&&"name","data-of":f,x:n.toFixed(1),y:r.toFixed(1),fill:o,"text-anchor":s,"font-size":l,"font-weight":c,"font-family":u?
Go:Jo,opacity:a<1?a:void 0,stroke:i,"stroke-width":i?3:void 0,"stroke-linejoin":i?"round":void 0,"paint-order":i?"stroke":void 0})}>${We(e)}</text>`)},file:(e,n,r,o)=>`\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="${e.map(i=>i.toFixed(0)).join(" ")}" width="${e[2].toFixed(0)}" height="${e[3].toFixed(0)}" role="img"><title>${We(
n)}</title><desc>${We(r)}</desc><rect x="${e[0].toFixed(0)}" y="${e[1].toFixed(0)}" width="${e[2].toFixed(0)}" height="${e[3].toFixed(0)}" fill="${We(o)}"/>${t.
join("")}</svg>`}};var q=9,pr={size:12,weight:600},Et={size:11,weight:400},dr={size:12.5,weight:700,serif:!0},vl=58,bl=12,_l=34,kl=9,Ml=500,$l=44,Sl=16,ve=1.5,Al=(t,e)=>{let n=t.kind===
"Compound"?dr:pr;return{wide:Math.max(...t.label.map((o,i,s)=>Nt(o,n)+(e&&i===s.length-1?Nt(` +${e}`,Et):0)),...t.sub.map(o=>Nt(o,Et)),20),high:14*t.label.length+
13*t.sub.length}},ti=new Map,mr=(t,e,n,r,o)=>{let i=R.get(t),{wide:s,high:a}=Al(i,ti.get(t));if(o){let l=Math.max(112,s+24),c=Math.max(a+18,o);return{id:t,x:e,y:n,
side:"box",wide:s,high:a,r:q,words:[-s/2,-a/2,s/2,a/2],frame:[-l/2,-c/2,l,c],left:-l/2,right:l/2,top:-c/2,bottom:c/2,tall:c}}return bn({id:t,x:e,y:n,wide:s,high:a,
r:q},r)},bn=(t,e)=>{let{wide:n,high:r}=t,o=q+6,i={right:[o,-r/2,o+n,r/2],left:[-o-n,-r/2,-o,r/2],below:[-n/2,q+3,n/2,q+3+r],above:[-n/2,-q-3-r,n/2,-q-3]}[e];return{
...t,side:e,words:i,left:Math.min(-q,i[0]),right:Math.max(q,i[2]),top:Math.min(-q,i[1]),bottom:Math.max(q,i[3]),tall:Math.max(r,2*q)}},Nl=(t,e)=>{let n=new Map;
t.forEach(o=>o.forEach((i,s)=>n.set(i,(s+.5)/o.length)));for(let o=0;o<14;o+=1){let i=o%2?[...t].reverse():t;for(let s of i){let a=new Map(s.map(l=>{let c=e.get(
l)??[];return[l,c.length?c.reduce((u,f)=>u+n.get(f),0)/c.length:n.get(l)]}));s.sort((l,c)=>a.get(l)-a.get(c)||n.get(l)-n.get(c)),s.forEach((l,c)=>n.set(l,(c+.5)/
s.length))}}},El=(t,e,n)=>{let r=t.map(n),o=s=>(e(t[s])+e(t[s-1]))/2;for(let s=1;s<r.length;s+=1)r[s]=Math.max(r[s],r[s-1]+o(s));let i=t.reduce((s,a,l)=>s+(n(a,
l)-r[l]),0)/(t.length||1);for(let s=0;s<r.length;s+=1)r[s]+=i;return r},Ol=(t,e,n)=>{let r=Math.floor(t.length/2),o=i=>(e(t[i])+e(t[i-1]))/2+_l;for(let i=r+1;i<
t.length;i+=1)n.set(t[i],Math.min(n.get(t[i]),n.get(t[i-1])+o(i)));for(let i=r-1;i>=0;i-=1)n.set(t[i],Math.max(n.get(t[i]),n.get(t[i+1])-o(i+1)))},Cl=t=>{let e=t.
among.length>Ml,n=[],r=[];for(let{id:g,heading:p,side:m}of I.columns){let y=t.inLayout.filter(k=>R.get(k).column===g),b=Math.max(1,Math.ceil(y.length/$l));if(y.
length)for(let k=0;k<b;k+=1){let _=y.filter((E,z)=>z%b===k);n.push({id:g,heading:k?"":p,items:_,left:m==="left",sites:m==="box"})}}let o=new Map(n.flatMap((g,p)=>g.
items.map(m=>[m,p]))),i=new Map,s=new Map,a=(g,p)=>{i.set(g,[...i.get(g)??[],p]),i.set(p,[...i.get(p)??[],g])};for(let g of t.among){let[p,m]=[o.get(g.from),o.get(
g.to)].sort((_,E)=>_-E),[y,b]=o.get(g.from)===p?[g.from,g.to]:[g.to,g.from],k=y;if(!e)for(let _=p+1;_<m;_+=1){let E=`lane ${g.link} ${_}`;s.has(E)||(n[_].items.
push(E),s.set(E,_)),a(k,E),k=E}a(k,b)}Nl(n.map(g=>g.items),i);let l=g=>qt(g).filter(p=>t.there.has(jt(p,g))).length,c=new Map;for(let g of n)for(let p of g.items){
if(s.has(p))continue;let m=R.get(p),y=m.kind==="Compound"?10+8*Math.min(l(p),40):0;c.set(p,mr(p,0,0,g.left?"left":"right",y))}let u=g=>s.has(g)?kl:c.get(g).tall+
bl,f=new Map;for(let g of n){let p=-g.items.reduce((m,y)=>m+u(y),0)/2;for(let m of g.items)f.set(m,p+u(m)/2),p+=u(m)}for(let g=0;g<6;g+=1)for(let p of g%2?[...n].
reverse():n){let m=y=>{let b=i.get(y)??[];return b.length?b.reduce((k,_)=>k+f.get(_),0)/b.length:f.get(y)};El(p.items,u,m).forEach((y,b)=>f.set(p.items[b],y)),Ol(
p.items,u,f)}let h=0;for(let g of n){let p=g.items.filter(b=>!s.has(b)).map(b=>c.get(b)),m=Math.max(...p.map(b=>-b.left)),y=Math.max(...p.map(b=>b.right));g.from=
h,g.to=h+m+y;for(let b of p)b.x=h+m,b.y=f.get(b.id);g.heading&&r.push({text:g.heading,x:g.left?g.to:g.sites?h+m:h,anchor:g.left?"end":g.sites?"middle":"start",column:g.
id}),h=g.to+vl}let d=Math.min(...[...f.entries()].map(([g,p])=>p-u(g)/2),0)-30;for(let g of r)g.y=d;return{places:c,headings:r,straight:e,passing:g=>[...s].filter(
([p])=>p.startsWith(`lane ${g.link} `)).map(([p,m])=>({from:n[m].from,to:n[m].to,y:f.get(p)})).sort((p,m)=>p.from-m.from)}},Il=t=>{let e=new Map,n=[],r=[],o=new Map(
t.inLayout.map(f=>{let h=R.get(f).day||qt(f).filter(d=>t.there.has(jt(d,f))).reduce((d,g)=>g.known&&(!d||g.known<d)?g.known:d,"");return[f,h]})),i=[...o.values()].
filter(Boolean).sort(),s=new Map;for(let f of i)s.set(f.slice(0,4),(s.get(f.slice(0,4))??0)+1);let a=0,l=new Map([...s].map(([f,h])=>{let d=a,g=110+22*h;return a+=
g,[f,[d,g]]})),c=f=>{let[h,d]=l.get(f.slice(0,4));return h+d*(Date.parse(f)-Date.parse(`${f.slice(0,4)}-01-01`))/366/864e5},u=0;for(let{id:f,heading:h}of I.columns){
let d=t.inLayout.filter(p=>R.get(p).column===f).sort((p,m)=>o.get(p)<o.get(m)?-1:1);if(!d.length)continue;n.push({text:h,x:-20,y:u+30,anchor:"end",column:f});let g=[];
for(let p of d){let m=mr(p,o.get(p)?c(o.get(p)):a+60,0,"right",0),y=g.find(({end:b})=>b<m.x-q-10);y||g.push(y={tall:0,all:[]}),y.end=m.x+m.right+14,y.tall=Math.
max(y.tall,m.tall+Sl),y.all.push(m),e.set(p,m)}for(let p of g){for(let m of p.all)m.y=u+p.tall/2;u+=p.tall}u+=26,r.push({d:`M-160,${u-18}H${a+240}`})}for(let[f,
[h]]of l)r.push({d:`M${h.toFixed(1)},-14V${u-18}`}),n.push({text:f,x:h+3,y:-20,anchor:"start",column:""});return yn({places:e,headings:n,rules:r,direct:!0,passing:()=>[],
note:"Each name stands at its day; without one, where the first source spoke of it."},t.among,bn,{push:!1})},ei=(t,{spots:e=new Map,middle:n=[0,0],limit:r=-1/0}={})=>{
let o=t.inLayout.length<=300,i=t.inLayout.map((a,l)=>{let c=30*Math.sqrt(l),u=e.get(a),[f,h]=u??[n[0]+c*Math.cos(l*2.4),n[1]+c*Math.sin(l*2.4)];return{id:a,x:f/
ve,y:h,...u?{fx:f/ve,fy:h}:{}}}),s=new Map(t.among.map(a=>[[a.from,a.to].sort().join(" "),{source:a.from,target:a.to}]));return qo(i).force("link",Bo([...s.values()]).
id(a=>a.id).distance(o?120:40).strength(.35)).force("charge",Fo().strength(o?-900:-90).distanceMax(900)).force("collide",Po(o?60:15)).force("x",Ho(n[0]/ve).strength(
.05)).force("y",Wo(n[1]).strength(.05)).force("limit",()=>{for(let a of i)a.fx===void 0&&a.x<r/ve&&(a.x=r/ve)}).stop().tick(o?260:90),new Map(i.map(({id:a,x:l,y:c})=>[
a,mr(a,l*ve,c,"right",0)]))},Tl=/^M([\d.]+),([\d.]+)h([\d.]+)v([\d.]+)/,zl=(t,e)=>{let r=t.outlines.map(({path:i,land:s})=>s?null:Tl.exec(i)?.slice(1).map(Number)).
filter(Boolean).filter(([i,s,a,l])=>e.some(([c,u])=>c>=i&&c<=i+a&&u>=s&&u<=s+l)),o=i=>r.some(([s,,a])=>i>=s&&i<=s+a);return{land:t.outlines.filter(({path:i})=>o(
Number(/[\d.]+/.exec(i)[0]))),captions:t.captions.filter(({x:i,text:s})=>o(i)&&/^[^a-z]+$|^\d+ km$/.test(s)),landBox:r.length?[Math.min(...r.map(([i])=>i)),r[0][1],
Math.max(...r.map(([i,,s])=>i+s)),r[0][1]+r[0][3]]:null}},Ll=async t=>{let e=await Eo(),n=new Map(e.nodes.filter(({id:c})=>t.there.has(c)).map(c=>[c.id,[c.x,c.y]])),
{land:r,captions:o,landBox:i}=zl(e,[...n.values()]),[,s,a,l]=i??[0,0,0,0];return yn({places:ei(t,{spots:n,middle:[a+400,(s+l)/2],limit:i?a+120:-1/0}),headings:[],
land:r,captions:o,landBox:i,direct:!0,passing:()=>[],note:n.size?"On the map stand the sites whose place a source gives, moved apart where they would cover one \
another; every other name stands beside it.":"No source gives the place of a site that is shown."},t.among,bn,{fixed:new Set(n.keys())})},Rl=t=>yn({places:ei(t),
headings:[],direct:!0,passing:()=>[]},t.among,bn),ni=async(t,e)=>{ti=e.more;let n=e.among.filter(o=>!t.types.includes(o.type)),r=await{role:Cl,time:Il,map:Ll,free:Rl}[t.
layout]({...e,among:n});for(let[o,[i,s]]of Object.entries(t.pins[t.layout]??{})){let a=r.places.get(o);a&&Object.assign(a,{x:i,y:s,pinned:!0})}return r};var K=t=>t.toFixed(1),ri=(t,e,n,r)=>{let o=(n-t)/2;return`C${K(t+o)},${K(e)} ${K(n-o)},${K(r)} ${K(n)},${K(r)}`},Dl=(t,e,n)=>{let r=new Map,o=new Map,i=[...new Set(
e.flatMap(l=>[l.from,l.to]))].map(l=>t.places.get(l)),s=n?(l,c,u)=>({bend:u+.05,along:.5}):fr(i),a=l=>[l.from,l.to].sort().join(" ");for(let l of e)o.set(a(l),[
...o.get(a(l))??[],l]);for(let[,l]of o)l.forEach((c,u)=>{let f=t.places.get(c.from),h=t.places.get(c.to),g=(c.from<c.to?1:-1)*24*(u-(l.length-1)/2)/(Math.hypot(
h.x-f.x,h.y-f.y)||1),{start:[p,m],over:[y,b],end:[k,_]}=wn(f,h,s(f,h,g)),E=[(p+2*y+k)/4,(m+2*b+_)/4];r.set(c.id,{d:`M${K(p)},${K(m)}Q${K(y)},${K(b)} ${K(k)},${K(
_)}`,tip:[k,_,1,Math.atan2(_-b,k-y)],middle:E,box:[Math.min(p,k,y)-8,Math.min(m,_,b)-8,Math.max(p,k,y)+8,Math.max(m,_,b)+8]})});return r},oi=(t,e,n=!1)=>{if(t.direct)
return Dl(t,e,n);let r=new Map,o=new Map,i=(l,c)=>l.x+l.right<c.x+c.left?"right":l.x+l.left>c.x+c.right?"left":l.side==="left"||l.side==="box"?"right":"left",s=e.
map(l=>{let c=t.places.get(l.from),u=t.places.get(l.to),f=[i(c,u),i(u,c)];return[[c,u,f[0]],[u,c,f[1]]].forEach(([h,d,g])=>{let p=`${h.id} ${g}`;o.set(p,[...o.get(
p)??[],{line:l.id,y:d.y}])}),{line:l,a:c,b:u,sides:f}}),a=new Map;for(let[l,c]of o){let u=t.places.get(l.slice(0,l.lastIndexOf(" ")));c.sort((h,d)=>h.y-d.y||(h.
line<d.line?-1:1));let f=u.frame?u.tall-16:Math.min(16,4*(c.length-1));c.forEach((h,d)=>a.set(`${l} ${h.line}`,c.length>1?-f/2+f*d/(c.length-1):0))}for(let{line:l,
a:c,b:u,sides:f}of s){let h=(k,_,E)=>{let z=_===k.side?k[_]+(_==="left"?-4:4):_==="left"?k.left:k.right;return[k.x+z+(E?_==="left"?-2:2:0),k.y+a.get(`${k.id} ${_}\
 ${l.id}`)]},[d,g]=h(c,f[0],!1),[p,m]=h(u,f[1],!0),y=`M${K(d)},${K(g)}`,b=[(d+p)/2,(g+m)/2];if(f[0]===f[1]){let k=(f[0]==="left"?-1:1)*(24+Math.min(60,Math.abs(
m-g)/6)),_=f[0]==="left"?Math.min(d,p)+k:Math.max(d,p)+k;y+=`C${K(_)},${K(g)} ${K(_)},${K(m)} ${K(p)},${K(m)}`,b=[(d+p+6*_)/8,(g+m)/2]}else{let k=c.pinned||u.pinned?
[]:t.passing(l),_=p>d,[E,z]=[d,g];for(let D of _?k:[...k].reverse()){let[H,G]=_?[D.from,D.to]:[D.to,D.from];y+=`${ri(E,z,H,D.y)}H${K(G)}`,[E,z]=[G,D.y]}if(y+=ri(
E,z,p,m),k.length){let D=k[Math.floor(k.length/2)];b=[(D.from+D.to)/2,D.y]}}r.set(l.id,{d:y,tip:[p,m,1,f[1]==="left"?0:Math.PI],middle:b,box:[Math.min(d,p,b[0])-
60,Math.min(g,m,b[1])-8,Math.max(d,p,b[0])+60,Math.max(g,m,b[1])+8]})}return r},gr=(t,e)=>{let n=3+.6*e,r=K;return t==="against"?`M${r(-2*n)},${-n}L${r(-1.4)},0\
L${r(-2*n)},${n}ZM${r(-.9)},${-n-1}H${r(.9)}V${n+1}H${r(-.9)}Z`:t==="disputed"?`M0,0L${r(-1.2*n)},${-n}L${r(-2.4*n)},0L${r(-1.2*n)},${n}Z`:t==="helped"?`M0,0L${r(
-2*n-1.6)},${-n-.8}V${n+.8}Z`:`M0,0L${r(-2*n)},${K(-.8*n)}L${r(-1.2*n)},0L${r(-2*n)},${K(.8*n)}Z`},ii="M-4,-4L4,4M-4,4L4,-4",si="M-4,0a4,4 0 1 0 8,0a4,4 0 1 0 -\
8,0Z",se=t=>`M${-t},0a${t},${t} 0 1 0 ${2*t},0a${t},${t} 0 1 0 ${-2*t},0Z`,ai=t=>`M${-t},${2-t}a2,2 0 0 1 2,-2H${t-2}a2,2 0 0 1 2,2V${t-2}a2,2 0 0 1 -2,2H${2-t}\
a2,2 0 0 1 -2,-2Z`;var Pl={light:{private:"#6b2f8f",mark:"#fff0b8",link:"#17497c"},dark:{private:"#cfa2ec",mark:"#43380f",link:"#8fbceb"}},_n=t=>({...I.palettes[t],...Pl[t]}),wr=new Map,
Bl=t=>{let{icon:e,square:n}=I.kinds[t];return wr.has(t)||wr.set(t,{shape:n?ai(q):se(q),icon:I.icons[e]}),wr.get(t)},ql=.13,kn=([t,e,n])=>{let r=Fl(n);return{x:t,
y:e,lines:r,wide:Math.max(60,...r.map(o=>Nt(o,Et)))+16,high:14*r.length+10}},Fl=t=>{let e=[""];for(let n of t.split(/\s+/)){let r=`${e.at(-1)} ${n}`.trim();e.at(
-1)&&Nt(r,Et)>180?e.push(n):e[e.length-1]=r}return e},Hl=(t,e)=>{let n=t.shown.weaker.get(e.id)??e,r=e.side==="asserts"?n.dash?I.dashes.dash:[]:I.dashes[e.side];
return{stroke:e.private?t.colours.private:t.colours[n.stroke],name:n.stroke,width:I.widths[n.width-1],level:n.width,dash:r}},Wl=(t,e,n,r)=>{let o=e.ways.get(n.id),
{colours:i,shown:s}=e,a=Hl(e,n),l=e.bundles.get(n.id).some(c=>c.id===e.chosen);if(l&&t.path(o.d,{stroke:i.mark,width:13}),s.fallen.has(n)){t.path(o.d,{stroke:a.
stroke,width:a.width+2.6,alpha:r}),t.path(o.d,{stroke:i.page,width:a.width+.6,alpha:1}),t.path(gr(a.name,a.level),{fill:i.page,stroke:a.stroke,width:1,at:o.tip,
alpha:r});return}t.path(o.d,{stroke:a.stroke,width:a.width+(l?.6:0),dash:a.dash,alpha:r,of:n.id}),t.path(gr(a.name,a.level),{fill:a.stroke,at:o.tip,alpha:r}),!(n.
side==="asserts"||e.coarse)&&(t.path(se(6),{fill:i.page,at:o.middle,alpha:1}),t.path(n.side==="denies"?ii:si,{stroke:i.denies,width:1.6,at:o.middle,alpha:r}))},
Ul=(t,e,n,r)=>{let o=e.plan.places.get(n),i=R.get(n),{colours:s,shown:a,view:l}=e,c=s.kinds[i.tone],u=a.bare.has(n),f=[o.x,o.y],h=e.words(n);if(e.marked.has(n)&&
t.path(o.frame?xr(o,5):se(q+6),{fill:s.mark,at:f}),o.frame)t.path(xr(o,0),{fill:s.card,stroke:c,width:1.8,dash:u?[4,3]:[],at:f,alpha:r});else{let{shape:g,icon:p}=Bl(
i.kind);t.path(g,u?{fill:s.page,stroke:c,width:1.5,at:f,alpha:r}:{fill:i.private?s.private:s.kinds[i.tone],at:f,alpha:r}),p&&!e.coarse&&t.path(p,{fill:u?c:s.page,
at:[o.x-q*.75,o.y-q*.75,q/16],alpha:r})}if(o.pinned&&t.path(se(2.5),{fill:s.ink,at:[o.x+(o.frame?o.left+7:-q-4),o.y+(o.frame?-o.tall/2+7:-q)],alpha:r}),e.selected.
has(n)&&t.path(o.frame?xr(o,4):se(q+4),{stroke:s.link,width:2,at:f}),h){let g=o.side==="box",p={left:"end",right:"start"}[o.side]??"middle",m=o.x+({left:o.words[2],
right:o.words[0]}[o.side]??0),{big:y}=e,b=h>1?i.sub:[],k=o.y+li(o,y,i.label.length,b.length)+11*y;i.label.forEach((_,E)=>{let z=E===i.label.length-1&&e.more.get(
n)?` +${e.more.get(n)}`:"",D=yr(g?dr:pr,y),H=yr(Et,y),G=z?Nt(z,H)*{start:0,middle:.5,end:1}[p]:0;t.text(_,m-G,k,{...D,fill:s.ink,anchor:p,alpha:r,halo:g?void 0:
s.page,of:n}),z&&!g&&t.text(z,m-G+Nt(_,D)*{start:1,middle:.5,end:0}[p]+(p==="end"?G:0),k,{...H,fill:s.link,anchor:p==="end"?"end":"start",alpha:r}),k+=14*y});for(let _ of b)
t.text(_,m,k,{...yr(Et,y),fill:s.soft,anchor:p,alpha:r,halo:g?void 0:s.page,of:n}),k+=13*y}let d=l.marks.indexOf(n);if(d>=0){let g=[o.x+(o.frame?o.right-2:q+1),
o.y-(o.frame?o.tall/2:q+1)];t.path(se(7),{fill:s.ink,at:g}),t.text("AB"[d],g[0],g[1]+3.6,{size:10,weight:700,fill:s.page,anchor:"middle"})}},yr=(t,e)=>({...t,size:t.
size*e}),li=({side:t},e,n,r)=>{let o=(14*n+13*r)*e;return t==="below"?q+3:t==="above"?-q-3-o:-o/2},ci=(t,e,n,r)=>{let o=t.plan.places.get(e),i=R.get(e),s=r>1?i.
sub.length:0,a=o.y+li(o,n,i.label.length,s),l=o.wide*n,c=o.x+(o.side==="right"?o.words[0]:o.side==="left"?o.words[2]-l:-l/2);return[c,a,c+l,a+(14*i.label.length+
13*s)*n]},xr=(t,e)=>{let[n,r,o,i]=t.frame;return`M${n-e},${r-e}h${o+2*e}v${i+2*e}h${-o-2*e}Z`},Ue=(t,e)=>{let{plan:n,shown:r,colours:o,lit:i,view:s}=e;for(let{path:u,
land:f}of n.land??[])t.path(u,{fill:f?o.land:void 0,stroke:o.rule,width:.8});for(let{d:u}of n.rules??[])t.path(u,{stroke:o.rule,width:1});if(!e.coarse)for(let u of n.
captions??[])t.text(u.text,u.x,u.y,{size:11*e.big,weight:u.strong?600:400,fill:o.soft,anchor:{left:"start",centre:"middle",right:"end"}[u.align]});for(let u of n.
headings){let{kind:f}=I.columns.find(({id:h})=>h===u.column)??{};ui(u.text).forEach((h,d,g)=>t.text(h,u.x,u.y+13*e.big*(d-g.length+1),{size:11*e.big,weight:600,
fill:f?o.kinds[f]:o.soft,anchor:u.anchor}))}let a=u=>i&&!u?ql:1,l=u=>s.without&&!i&&!r.fallen.has(u)&&!r.weaker.has(u.id)?.4:1;for(let u of e.drawn){if(e.inView&&
!e.inView(e.ways.get(u.id).box))continue;let f=e.bundles.get(u.id);Wl(t,e,u,Math.min(a(f.some(h=>i?.lines.has(h.id))),Math.max(...f.map(l))))}for(let u of r.names){
let f=n.places.get(u);e.inView&&!e.inView([f.x+f.left,f.y+f.top,f.x+f.right,f.y+f.bottom])||Ul(t,e,u,a(i?.names.has(u)))}let c=e.weakest&&e.ways.get(e.weakest);
c&&t.text("weakest step",c.middle[0],c.middle[1]-9,{size:11,weight:700,fill:o.ink,halo:o.mark,anchor:"middle"});for(let u of s.notes){let f=kn(u);t.path(`M0,0h${f.
wide.toFixed(0)}v${f.high}h${-f.wide.toFixed(0)}Z`,{fill:o.card,stroke:o.ink,width:1,dash:[2,2],at:[f.x,f.y]}),f.lines.forEach((h,d)=>t.text(h,f.x+8,f.y+16+14*d,
{...Et,fill:o.ink}))}},ui=t=>{if(t.length<22)return[t];let e=t.split(" "),n=[""];for(let r of e)n.at(-1).length+r.length>24?n.push(r):n[n.length-1]=`${n.at(-1)}\
 ${r}`.trim();return n},Ve=t=>{let e=[1/0,1/0,-1/0,-1/0],n=(r,o,i,s)=>{e[0]=Math.min(e[0],r),e[1]=Math.min(e[1],o),e[2]=Math.max(e[2],i),e[3]=Math.max(e[3],s)};
for(let r of t.shown.names){let o=t.plan.places.get(r),[i,s]=o.pinned?[o.x,o.y]:t.goals?.get(r)??[o.x,o.y];n(i+o.left,s+o.top,i+o.right,s+o.bottom)}for(let r of t.
plan.headings){let o=Math.max(...ui(r.text).map(s=>Nt(s,{size:11,weight:600}))),i=r.x-{start:0,middle:o/2,end:o}[r.anchor];n(i,r.y-40,i+o,r.y)}t.plan.landBox&&n(
...t.plan.landBox);for(let r of t.view.notes){let o=kn(r);n(o.x,o.y,o.x+o.wide,o.y+o.high)}return Number.isFinite(e[0])?[e[0]-24,e[1]-24,e[2]-e[0]+48,e[3]-e[1]+
48]:[0,0,600,400]};var Vl=(t,e)=>e?t.live.filter(n=>n.known<=e):t.live,fi=(t,e)=>t.publishers.length>0&&t.publishers.every(n=>n===e),hi=t=>{let e=new Set(t.hidden),n=new Set(t.kinds),
r=new Set(t.types),o=t.names.filter(p=>R.has(p)),i=new Set(o.filter(p=>!e.has(p))),s=new Set([...i].filter(p=>!n.has(R.get(p).kind))),a=new Set,l=new Map;for(let p of i)
for(let m of qt(p))!i.has(m.from)||!i.has(m.to)||(a.add(m),m.side==="asserts"&&l.set(m.link,m.sure));let c=[...a].filter(p=>!p.live.length||Vl(p,t.day).length||
!t.day),u=p=>(l.get(p.link)??0)>=t.sure,f=c.filter(p=>s.has(p.from)&&s.has(p.to)&&!r.has(p.type)&&u(p)),h=new Set(t.without?f.filter(p=>fi(p,t.without)):[]),d=new Map;
for(let p of f)for(let m of[p.from,p.to])d.set(m,(d.get(m)??0)+(h.has(p)?0:1));let g=new Set(t.without?[...d].filter(([,p])=>p===0).map(([p])=>p):[]);return{names:o.
filter(p=>s.has(p)),inLayout:[...i],among:[...a],said:c,sureEnough:u,lines:f.sort((p,m)=>p.id<m.id?-1:1),fallen:h,bare:g,weaker:new Map,denials:f.filter(p=>p.side===
"denies").length,private:f.filter(p=>p.private).length}},pi=async(t,e)=>{if(!t.without)return e;let n=await No(t.without),r=new Set(e.lines.map(o=>o.id));e.weaker=
new Map(n.weaker.filter(o=>r.has(o.id)).map(o=>[o.id,o]));for(let o of n.fallen)r.has(o)&&e.fallen.add(Y.get(o));return e},di=t=>{let e=new Map;for(let n of t.lines)
for(let r of n.publishers){let o=e.get(r)??{publisher:r,lines:0,fall:0};o.lines+=1,o.fall+=fi(n,r)?1:0,e.set(r,o)}return[...e.values()].sort((n,r)=>r.fall-n.fall||
r.lines-n.lines||(n.publisher<r.publisher?-1:1))},mi=(t,e)=>{let n=new Map;for(let r of e.among)for(let[o,i]of[[r.from,r.to],[r.to,r.from]])n.set(o,(n.get(o)??new Set).
add(i));return[...n].filter(([r,o])=>r!==t&&o.size===1&&o.has(t)).map(([r])=>r)},vr=t=>new Set(t.filter(e=>R.get(e)?.private)),gi=t=>{if(t.length<=I.most)return t;
let e=new Set(t),n=r=>qt(r).reduce((o,i)=>o+(e.has(i.from)&&e.has(i.to)?i.score:0),0);return[...t].sort((r,o)=>n(o)-n(r)).slice(0,I.most)};var yi=matchMedia("(prefers-color-scheme: dark)"),Xl=()=>yi.matches?"dark":"light",xi=t=>yi.addEventListener("change",t),S={name:"",line:"",pointed:null,selected:new Set,
chain:null},$=null,wi="",br=null,vi=async t=>{let e=hi(t);e.more=e.inLayout.length<=300?new Map(e.inLayout.map(s=>[s,Zt(s,new Set(e.inLayout)).length]).filter(([
,s])=>s)):new Map;let n=JSON.stringify([t.layout,t.pins[t.layout],e.inLayout,e.among.length,t.types]);e.there=new Set(e.inLayout),(n!==wi||!br)&&(br=await ni(t,
e),wi=n);let r=new Map;for(let s of e.lines)for(let a of[s.from,s.to])r.set(a,(r.get(a)??0)+1);let o=[...e.names].sort((s,a)=>(r.get(a)??0)-(r.get(s)??0));return $=
{view:t,shown:e,plan:br,loud:o,big:1,words:()=>2,marked:new Set,ways:new Map,degree:r,more:e.more},_r(),Ot()},_r=()=>{let{shown:t,plan:e}=$,n=new Map;for(let o of t.
lines){let s=o.side!=="asserts"||o.private?o.id:`${o.from} ${o.to} ${o.stroke}`;n.set(s,[...n.get(s)??[],o])}let r=o=>(t.fallen.has(o)?0:10)+(t.weaker.get(o.id)??
o).width;$.bundles=new Map;for(let o of n.values()){let i=o.reduce((s,a)=>r(a)>r(s)?a:s);$.bundles.set(i.id,o)}$.drawn=t.lines.filter(o=>$.bundles.has(o.id)),$.
bundleOf=new Map([...$.bundles].flatMap(([o,i])=>i.map(s=>[s.id,o]))),$.route=o=>oi(e,$.drawn,o)},Ot=()=>{let{shown:t}=$;$.colours=_n(Xl()),$.selected=S.selected,
$.chosen=S.line,$.marked=new Set(S.name?[S.name]:[]),$.weakest="",$.lit=null;let e=S.pointed??null,n=e?.name,r=e?.line;if(S.chain&&!e)$.lit={lines:S.chain.lines,
names:S.chain.names},$.weakest=S.chain.weakest;else if(r&&t.lines.some(o=>o.id===r)){let o=t.lines.find(i=>i.id===r);$.lit={lines:new Set(t.lines.filter(i=>i.link===
o.link).map(i=>i.id)),names:new Set([o.from,o.to])}}else if(n&&R.has(n)){let o=t.lines.filter(i=>i.from===n||i.to===n);$.lit={lines:new Set(o.map(i=>i.id)),names:new Set(
[n,...o.map(i=>jt(i,n))])}}return $};var kr={names:[],hidden:[],pins:{},notes:[],layout:"role",kinds:[],types:[],sure:0,day:"",without:"",marks:[],chain:"",title:"",steps:[]},$n=[],Sn=[],v=kr,ki=[],
Mi=t=>ki.push(t),Xe=t=>Promise.all(ki.map(e=>e(v,t))),F=(t,e="")=>{let n={...v,...t};return JSON.stringify(n)===JSON.stringify(v)||($n.push(v),Sn.length=0,v=n),
Xe(e)},lt=(t,e="")=>(v={...v,...t},Xe(e)),$i=(t,e,n)=>t.length?(e.push(v),v=t.pop(),Xe(n)):Xe("There is nothing to undo or redo."),An=()=>$i($n,Sn,"Undone."),Nn=()=>$i(
Sn,$n,"Done again."),Si=()=>$n.length>0,Ai=()=>Sn.length>0,Ni=async(t,e)=>new Uint8Array(await new Response(new Blob([t]).stream().pipeThrough(e)).arrayBuffer()),
En=async t=>{let e=Object.fromEntries(Object.entries(t).filter(([o,i])=>JSON.stringify(i)!==JSON.stringify(kr[o]))),n=await Ni(new TextEncoder().encode(JSON.stringify(
e)),new CompressionStream("deflate-raw")),r="";for(let o of n)r+=String.fromCharCode(o);return btoa(r).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")},
be=(t,e)=>(Array.isArray(t)?t:[]).filter(n=>typeof n=="string"&&n.length<=300).slice(0,e),Mn=t=>typeof t=="string"?t.slice(0,300):"",bi=t=>Array.isArray(t)&&t.length>=
2&&t.slice(0,2).every(Number.isFinite),Ct=(t,e=0)=>{let n={};for(let r of _i){let o=Object.entries(t?.pins?.[r]??{}).filter(([,i])=>bi(i)).slice(0,2e3);o.length&&
(n[r]=Object.fromEntries(o.map(([i,[s,a]])=>[i,[s,a]])))}return{names:be(t?.names,5e3),hidden:be(t?.hidden,5e3),pins:n,notes:(Array.isArray(t?.notes)?t.notes:[]).
filter(bi).slice(0,50).map(([r,o,i])=>[r,o,Mn(i).slice(0,200)]),layout:_i.includes(t?.layout)?t.layout:"role",kinds:be(t?.kinds,50),types:be(t?.types,100),sure:[
0,1,2].includes(t?.sure)?t.sure:0,day:/^\d{4}-\d\d-\d\d$/.test(t?.day)?t.day:"",without:Mn(t?.without),marks:be(t?.marks,2),chain:["surest","shortest"].includes(
t?.chain)?t.chain:"",title:Mn(t?.title).slice(0,200),steps:e?[]:(Array.isArray(t?.steps)?t.steps:[]).slice(0,40).map(r=>({text:Mn(r?.text).slice(0,200),claims:be(
r?.claims,20),view:Ct(r?.view,1)}))}},_i=["role","time","map","free"],Ei=async t=>{try{let e=atob(t.replaceAll("-","+").replaceAll("_","/")),n=await Ni(Uint8Array.
from(e,r=>r.charCodeAt(0)),new DecompressionStream("deflate-raw"));return Ct(JSON.parse(new TextDecoder().decode(n)))}catch{throw new Error("The address holds n\
o view: it may have been cut short when it was copied.")}},Mr=(t,e)=>{let n=r=>r.filter(o=>!e.has(o));return{...t,names:n(t.names),hidden:n(t.hidden),marks:n(t.
marks),pins:Object.fromEntries(Object.entries(t.pins).map(([r,o])=>[r,Object.fromEntries(Object.entries(o).filter(([i])=>!e.has(i)))])),steps:t.steps.map(r=>({...r,
view:Mr({...kr,...r.view},e)}))}};var Yl=6,ae=t=>rt(t).slice(0,80),$r=async(t,e)=>{let n=await re(t),r=t.filter(a=>R.has(a)),o=[...new Set([...v.names,...r])],i=gi(o),s=o.length-i.length;await F(
{names:i,hidden:v.hidden.filter(a=>!r.includes(a))},[e??`${T(r.length,"name")} added.`,s?`A page draws at most ${I.most.toLocaleString("en")} names fluently: it\
 shows the strongest, ${T(s,"name")} fewer than you asked for.`:"",n.length?`${T(n.length,"name")} of the view ${n.length===1?"is":"are"} not in this record.`:""].
filter(Boolean).join(" "))},Oi=()=>S.selected.size?[...S.selected]:S.name?[S.name]:[],_e=async(t,e="")=>{let n=new Set(v.names),r=[],o=0;for(let i of t){let s=Zt(
i,n,e).map(([l])=>l),a=s.slice(0,Yl);o+=s.length-a.length;for(let l of a)n.add(l),r.push(l)}if(!r.length){et(t.length?`Nothing more is joined to ${ae(t[0])}.`:"\
Choose a name first.");return}await $r(r,`${T(r.length,"name")} added around ${ae(t[0])}, the strongest first${o?`; ${o} more are joined to it`:""}.`)},On=async t=>{
let e=new Set(t.flatMap(n=>mi(n,$.shown)));if(!e.size){et(`Nothing hangs on ${ae(t[0])} alone.`);return}await F({names:v.names.filter(n=>!e.has(n))},`${T(e.size,
"name")} removed that hung on ${ae(t[0])} alone.`)},Ye=async t=>{t.length&&(S.selected.clear(),await F({hidden:[...new Set([...v.hidden,...t])]},`${t.length===1?
ae(t[0]):T(t.length,"name")} hidden.`))},Sr=()=>F({hidden:[]},"Everything hidden is shown again."),Ci=t=>{let e=new Set(t);return S.selected.clear(),F({names:v.
names.filter(n=>e.has(n))},`${T(t.length,"name")} kept, the others removed.`)},le=async(t,[e,n]=[])=>{let r={...v.pins[v.layout]??{}},o=e===void 0&&t.every(i=>r[i]);
for(let i of t){let s=$.plan.places.get(i);o?delete r[i]:s&&(r[i]=e===void 0?[Math.round(s.x),Math.round(s.y)]:[Math.round(e),Math.round(n)])}await F({pins:{...v.
pins,[v.layout]:r}},`${t.length===1?ae(t[0]):T(t.length,"name")} ${o?"no longer pinned":"pinned"}.`)},Ii=(t,e,n)=>{let r=$.plan.places.get(t[0]);return r?le([t[0]],
[r.x+e,r.y+n]):null},Cn=async t=>{let e=v.marks.includes(t)?v.marks.filter(n=>n!==t):[...v.marks,t].slice(-2);await F({marks:e},e.length===2?"Two names are mark\
ed: C shows the chain between them.":`${ae(t)} ${e.includes(t)?"marked":"no longer marked"}.`)},Ht=t=>{let e=v.without===t;return e||(S.name="",S.line="",S.selected.
clear()),F({without:e?"":t},e?`${t} put back.`:"")},ke=async(t,e=[])=>{let n=new URLSearchParams([["text",t],...e.map(o=>["claim",o])]),r=await wt(`/api/explore\
/words?${n}`);if(r.refused)throw new Error(r.refused);return r.text},Ar=async t=>{let e=0,n=async(s,a)=>{try{return await ke(s,a)}catch{return e+=1,""}},r=t.title&&
await n(t.title),o=[],i=[];for(let[s,a,l]of t.notes){let c=await n(l);c&&o.push([s,a,c])}for(let s of t.steps){let a=s.claims.length?await n(s.text,s.claims):"";
s.claims.length||(e+=1);let[l]=await Ar({...s.view,steps:[]});a&&i.push({...s,text:a,view:l})}return[{...t,title:r,notes:o,steps:i},e]},Ke=(t,e,n,r,...o)=>{let i=w(
"input",{type:"text",maxlength:200,value:n,required:!0,"aria-label":e}),s=w("p",{role:"alert",class:"fault"}),a=w("form",{onsubmit:async l=>{l.preventDefault();
try{await r(i.value.trim())}catch(c){s.textContent=c.message}}},w("label",{},e," ",i)," ",w("button",{},"Keep"),s);ht(t,a,...o),i.focus()},Nr=(t,e=-1)=>Ke(e<0?"\
A note on the picture":"Change the note","Your words",e<0?"":v.notes[e][2],async n=>{let r=await ke(n),o=[Math.round(t[0]),Math.round(t[1]),r];nt(),await F({notes:e<
0?[...v.notes,o]:v.notes.map((i,s)=>s===e?o:i)},"Note kept.")},e<0?null:C("Remove the note",()=>{nt(),F({notes:v.notes.filter((n,r)=>r!==e)},"Note removed.")}),
w("p",{class:"quiet"},"It is yours, and says so to nobody but those with whom you share the view. Words that convict are refused, as in titles.")),Ti=(t,[e,n])=>F(
{notes:v.notes.map((r,o)=>o===t?[Math.round(e),Math.round(n),r[2]]:r)},"Note moved.");var Er=O("card"),In=t=>t.side==="denies"?"a denial":t.side==="not_confirmed"?"not confirmed":t.standing,Je=(t,e)=>C(At(t.sentence),()=>e({line:t.id}),{class:"pl\
ain"}),zi="Private: only you see it.",Jl=(t,e)=>{let n=R.get(t),r=$.shown.there,o=$.shown.lines.filter(a=>a.from===t||a.to===t),i=Zt(t,r).length,s=new Map;for(let a of qt(
t)){let l=a.from===t?a.to:a.from;r.has(l)||s.set(a.type,(s.get(a.type)??new Set).add(l))}return[w("p",{class:"kicker"},n.kind.replace(/(?<=[a-z])(?=[A-Z])/g," ").
toLowerCase()),w("h2",{},V(n.name)),n.private?w("p",{class:"private"},zi):null,n.note?w("p",{},V(n.note)):null,w("p",{class:"acts"},C("Expand",()=>_e([t]),{disabled:!i,
"aria-keyshortcuts":"E"}),C("Collapse",()=>On([t])),C("Hide",()=>Ye([t])),C($.plan.places.get(t)?.pinned?"Unpin":"Pin",()=>le([t])),C(v.marks.includes(t)?"Unmar\
k":"Mark for a chain",()=>Cn(t))),w("p",{class:"quiet"},i?`${T(i,"more name")} joined to it.`:"Nothing more is joined to it."),s.size?w("details",{},w("summary",
{},"Expand by one kind of line"),w("ul",{class:"lines"},...[...s].sort((a,l)=>l[1].size-a[1].size).map(([a,l])=>w("li",{},C(I.types[a],()=>_e([t],a),{class:"pla\
in"}),` ${l.size}`)))):null,w("h3",{},T(o.length,"line")),w("ul",{class:"lines"},...o.slice(0,40).map(a=>w("li",{class:a.stroke},Je(a,e)," ",w("small",{},In(a))))),
o.length>40?w("p",{class:"quiet"},`${o.length-40} more stand in the table below.`):null,w("p",{},w("a",{href:`/entity/${encodeURIComponent(t)}`},"Everything sai\
d of it"))]},Gl=t=>w("li",{class:t.polarity},t.polarity!=="asserts"?w("b",{},t.polarity==="denies"?"Denied: ":"Not confirmed: "):null,w("b",{},V(t.source.publisher)),
`, ${t.locator}, ${Ft(t.stated_on)}`,t.mark?w("span",{class:"private"},t.mark):null,w("span",{class:"words"},V(t.quote?`“${t.translation||t.quote}”`:t.translation||
t.paraphrase||t.sentence)),w("small",{},[t.state==="current"?"":t.state.replaceAll("_"," "),`Asked: ${t.reply}`].filter(Boolean).join("; "))," ",w("a",{href:`/c\
laim/${encodeURIComponent(t.id)}`},"the claim")),jl=(t,e)=>{let n=$.shown.lines.filter(r=>r!==t&&new Set([r.from,r.to,t.from,t.to]).size===2);return n.length?[w(
"h3",{},"Also between the two"),w("ul",{class:"lines"},...n.map(r=>w("li",{class:r.stroke},Je(r,e)," ",w("small",{},In(r)))))]:[]},Zl=(t,e)=>{let n=Y.get(t),r=$.
shown.weaker.get(t)??n,o=w("ol",{class:"claims"},w("li",{},"…")),i=new URLSearchParams({from:n.from,type:n.type,to:n.to});return wt(`/api/link?${i}`).then(s=>{
o.replaceChildren(...s.claims.map(Gl)),o.dataset.ready="yes"},s=>o.replaceChildren(w("li",{},s.message))),[w("p",{class:"kicker"},"The line you chose"),w("h2",{},
V(At(n.sentence))),n.private?w("p",{class:"private"},zi):null,w("p",{class:"quiet"},In({...n,...r})),n.why?w("p",{class:"quiet"},V(n.why)):null,w("h3",{},"Who s\
ays so"),o,...jl(n,e),w("p",{class:"acts"},...[n.from,n.to].map(s=>C(V(rt(s).slice(0,60)),()=>e({name:s})))),...n.publishers.length?[w("h3",{},"Without a source"),
w("p",{class:"acts"},...n.publishers.slice(0,4).map(s=>C(`Without ${s}`,()=>Ht(s),{"aria-pressed":String(v.without===s)})))]:[]]},Ql=t=>{let{shown:e}=$,n=[...e.
fallen],r=[...e.weaker.values()];return[w("p",{class:"kicker"},"Without ",V(v.without)),w("h2",{},"What falls, and what only grows weaker"),w("h3",{},`${T(n.length,
"line")} fall${n.length===1?"s":""}: nobody else says ${n.length===1?"it":"them"}`),w("ul",{class:"lines fallen"},...n.slice(0,60).map(o=>w("li",{},Je(o,t)))),w(
"h3",{},`${T(r.length,"line")} lose${r.length===1?"s":""} a source and stand${r.length===1?"s":""}`),w("ul",{class:"lines"},...r.slice(0,60).map(o=>w("li",{},Je(
Y.get(o.id),t)," ",w("small",{},In({...Y.get(o.id),...o}))))),w("p",{class:"acts"},C("Put it back",()=>Ht(v.without),{"aria-keyshortcuts":"Escape"}))]},tc=t=>{let{
path:e}=S.chain;return[w("p",{class:"kicker"},`The ${v.chain} chain`),w("h2",{},V(rt(v.marks[0]))," to ",V(rt(v.marks[1]))),w("p",{},e.stated_whole_by.length?`O\
ne source states all of it: ${e.stated_whole_by.map(n=>n.publisher).join(", ")}.`:"No single source states the whole."),e.steps.every(n=>n.step)?null:w("p",{},"\
No steps alone lead from one to the other. This way goes by ties that are context, such as an office, kin or a place: it is no chain of evidence."),w("ol",{class:"\
lines"},...e.steps.map((n,r)=>{let o=`${n.from.id}.${n.type}.${n.to.id}.asserts`;return w("li",{class:r===e.weakest&&e.steps.length>1?"weakest":""},Y.has(o)?Je(
Y.get(o),t):V(At(n.sentence))," ",w("small",{},`${n.standing}${r===e.weakest&&e.steps.length>1?"; the weakest step":""}${n.denies?`; ${T(n.denies,"denial")}`:""}${n.
step?"":"; context"}`))})),w("p",{class:"acts"},C("Close the chain",()=>F({chain:""},"The chain is closed.")))]},ec=()=>{let t=[...S.selected];return[w("p",{class:"\
kicker"},"Selected"),w("h2",{},T(t.length,"name")),w("p",{class:"acts"},C("Expand",()=>_e(t)),C("Hide",()=>Ye(t)),C("Pin",()=>le(t)),C("Keep only these",()=>Ci(
t)),C("Clear",()=>{S.selected.clear(),F({},"Nothing is selected.")})),w("ul",{class:"lines"},...t.map(e=>w("li",{},V(rt(e)))))]},nc=()=>[w("p",{class:"kicker no\
thing"},"Nothing chosen"),w("p",{},"Point at a name or a line; press to keep its card here. A line is a claim, not a finding of guilt.")],Tn=t=>{let e=Er.contains(
document.activeElement),n=S.selected.size?ec():S.line&&Y.has(S.line)?Zl(S.line,t):S.name&&R.has(S.name)?Jl(S.name,t):S.chain?tc(t):v.without?Ql(t):nc();Er.replaceChildren(
...n.filter(Boolean)),e&&Er.focus({preventScroll:!0})};var Cr=6,rc=4,Li=(t,e)=>{let n=new URLSearchParams({from:v.marks[0],to:v.marks[1],max_length:t,k:1,context:e});return v.without&&n.append("without",v.without),wt(
`/api/paths?${n}`)},oc=t=>["asserts","denies","not_confirmed"].map(e=>`${t.from.id}.${t.type}.${t.to.id}.${e}`),Or={key:"",path:null},Ri=async()=>{if(S.chain=null,
!v.chain||v.marks.length<2)return null;let t=JSON.stringify([v.marks,v.chain,v.without]);if(Or.key!==t){let o=null;for(let i=v.chain==="surest"?Cr:1;i<=Cr&&!o;i+=
1)[o=null]=(await Li(i,!1)).paths;for(let i=1;i<=rc&&!o;i+=1)[o=null]=(await Li(i,!0)).paths;Or={key:t,path:o}}let{path:e}=Or;if(!e)return null;let n=[...new Set(
e.steps.flatMap(o=>[o.from.id,o.to.id]))];await re(n);let r=o=>oc(o).filter(i=>Y.has(i));return S.chain={path:e,names:new Set(n),lines:new Set(e.steps.flatMap(r)),
weakest:e.steps.length>1?r(e.steps[e.weakest])[0]??"":""},e},Di=async t=>{await F({chain:t});let e=S.chain?.path;if(!e)return F({},`The record has no chain of a\
t most ${Cr} links between the two${v.without?` without ${v.without}`:""}.`);let n=[...S.chain.names].filter(r=>R.has(r));return F({names:[...new Set([...v.names,
...n])],hidden:v.hidden.filter(r=>!n.includes(r))},`The ${t} chain has ${T(e.steps.length,"link")}.`)};var ic=["everything said","2 independent sources","official record"],ce=7,Me={types:!1,sources:!1},sc=t=>w("i",{class:`swatch kind-${t}${I.kinds[t].square?" squ\
are":""}`,"aria-hidden":"true"}),Pi=(t,e)=>t.includes(e)?t.filter(n=>n!==e):[...t,e],Bi=(t,e,n,r,o,i="")=>w("label",{class:"choice"},w("input",{type:"checkbox",
name:t,checked:r,onchange:o}),i,w("span",{},e),w("b",{},n.toLocaleString("en"))),Ir=(t,e)=>{let n=t.contains(document.activeElement)?[...t.querySelectorAll("inp\
ut, button, summary")].indexOf(document.activeElement):-1;t.replaceChildren(...e),n>=0&&t.querySelectorAll("input, button, summary")[n]?.focus()},qi=(t,e)=>{let n=new Map;
for(let r of t)n.set(e(r),(n.get(e(r))??0)+1);return n},ac=(t,e,n)=>{if(t.length<=ce)return t;let r=w("details",{open:Me[e]||void 0,ontoggle:o=>{Me={...Me,[e]:o.
target.open}}},w("summary",{},`${t.length-ce} ${n}`),...t.slice(ce));return[...t.slice(0,ce),r]},Hi=(t,e)=>{let n=qi(e.inLayout,h=>R.get(h).kind);Ir(O("kinds"),
Object.keys(I.kinds).filter(h=>n.has(h)).map(h=>Bi(h,I.kinds[h].plural,n.get(h),!t.kinds.includes(h),()=>F({kinds:Pi(t.kinds,h)},`${I.kinds[h].plural} ${t.kinds.
includes(h)?"shown":"hidden"}.`),sc(h))));let r=[...qi(e.among,h=>h.type)].sort((h,d)=>d[1]-h[1]);Ir(O("types"),ac(r.map(([h,d])=>Bi(h,I.types[h],d,!t.types.includes(
h),()=>F({types:Pi(t.types,h)},"Kinds of line changed."))),"types","more kinds of line"));let o=[0,1,2].map(h=>e.said.filter(d=>d.side==="asserts"&&d.sure>=h).length),
i=O("sure"),s=i.contains(document.activeElement);i.replaceChildren(w("legend",{},"How sure"),...ic.map((h,d)=>w("label",{class:"choice"},w("input",{type:"radio",
name:"sure",value:d,checked:t.sure===d,onchange:()=>F({sure:d},`Shown: ${h}.`)}),w("span",{},h),w("b",{},o[d].toLocaleString("en"))))),s&&i.querySelector("input\
:checked")?.focus(),lc(t,e);let a=di(e),l=a.map(({publisher:h,fall:d})=>w("li",{},C(w("bdi",{},h),()=>Ht(h),{"aria-pressed":String(t.without===h),class:"source"})));
l.forEach((h,d)=>h.firstChild.append(w("span",{},a[d].fall?`${T(a[d].fall,"line")} fall${a[d].fall===1?"s":""}`:"none falls")));let c=l.slice(0,ce),u=a.findIndex(
({publisher:h})=>h===t.without);u>=ce&&c.unshift(l[u]);let f=l.slice(ce).filter(h=>!c.includes(h));Ir(O("publishers"),f.length?[...c,w("li",{},w("details",{open:Me.
sources||void 0,ontoggle:h=>{Me={...Me,sources:h.target.open}}},w("summary",{},`${f.length} more publishers`),w("ul",{},...f)))]:c)},It=[],lc=(t,e)=>{let n=e.among.
map(u=>u.known).filter(Boolean).sort(),r=O("day");if(r.disabled=n.length<2,n.length<2){O("day-words").textContent="",O("days").replaceChildren();return}It=[];let o=n.
at(-1).slice(0,7),i=[n[0].slice(0,7),`${Number(o.slice(0,4))-10}-01`].sort().at(-1);for(let[u,f]=i.split("-").map(Number);It.at(-1)!==o;f+=1)f>12&&(f=1,u+=1),It.
push(`${u}-${String(f).padStart(2,"0")}`);r.max=It.length-1;let s=t.day?Math.max(0,It.findIndex(u=>u>=t.day.slice(0,7))):It.length-1;(document.activeElement!==r||
!t.day)&&(r.value=s),O("day-words").textContent=t.day?`to ${Ft(t.day)}`:"today",r.setAttribute("aria-valuetext",O("day-words").textContent);let a=26,l=Array(a).
fill(0);for(let u of n){let f=Math.max(0,It.indexOf(u.slice(0,7)));l[Math.min(a-1,Math.floor(f/It.length*a))]+=1}let c=Math.max(...l);O("days").replaceChildren(
...l.map(u=>{let f=w("i");return f.style.height=`${Math.round(2+18*u/c)}px`,f}))},Fi=()=>{let t=It[Number(O("day").value)];if(!t||t===It.at(-1))return"";let[e,n]=t.
split("-").map(Number);return`${t}-${new Date(Date.UTC(e,n,0)).getUTCDate()}`},zn=null,Wi=t=>{O("day").addEventListener("input",()=>{zn??=t().day,lt({day:Fi()})}),
O("day").addEventListener("change",()=>{let e=Fi();zn!==null&&lt({day:zn}),zn=null,F({day:e},e?`Shown: what had been said by ${Ft(e)}, as it is known today.`:"E\
verything said until today is shown.")})};var Tr="http://www.w3.org/1999/xhtml",Ui={svg:"http://www.w3.org/2000/svg",xhtml:Tr,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespa\
ce",xmlns:"http://www.w3.org/2000/xmlns/"};function Ge(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),Ui.hasOwnProperty(
e)?{space:Ui[e],local:t}:t}function cc(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===Tr&&e.documentElement.namespaceURI===Tr?e.createElement(
t):e.createElementNS(n,t)}}function uc(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function Vi(t){var e=Ge(t);return(e.local?
uc:cc)(e)}function fc(){}function Rn(t){return t==null?fc:function(){return this.querySelector(t)}}function hc(t){typeof t!="function"&&(t=Rn(t));for(var e=this.
_groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=new Array(s),l,c,u=0;u<s;++u)(l=i[u])&&(c=t.call(l,l.__data__,u,i))&&("__data__"in
l&&(c.__data__=l.__data__),a[u]=c);return new ut(r,this._parents)}function pc(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function dc(){return[]}function Lr(t){
return t==null?dc:function(){return this.querySelectorAll(t)}}function mc(t){return function(){return pc(t.apply(this,arguments))}}function gc(t){typeof t=="fun\
ction"?t=mc(t):t=Lr(t);for(var e=this._groups,n=e.length,r=[],o=[],i=0;i<n;++i)for(var s=e[i],a=s.length,l,c=0;c<a;++c)(l=s[c])&&(r.push(t.call(l,l.__data__,c,s)),
o.push(l));return new ut(r,o)}function Rr(t){return function(){return this.matches(t)}}function Xi(t){return function(e){return e.matches(t)}}var wc=Array.prototype.
find;function yc(t){return function(){return wc.call(this.children,t)}}function xc(){return this.firstElementChild}function vc(t){return this.select(t==null?xc:
yc(typeof t=="function"?t:Xi(t)))}var bc=Array.prototype.filter;function _c(){return Array.from(this.children)}function kc(t){return function(){return bc.call(this.
children,t)}}function Mc(t){return this.selectAll(t==null?_c:kc(typeof t=="function"?t:Xi(t)))}function $c(t){typeof t!="function"&&(t=Rr(t));for(var e=this._groups,
n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],l,c=0;c<s;++c)(l=i[c])&&t.call(l,l.__data__,c,i)&&a.push(l);return new ut(r,this._parents)}
function Yi(t){return new Array(t.length)}function Sc(){return new ut(this._enter||this._groups.map(Yi),this._parents)}function Ln(t,e){this.ownerDocument=t.ownerDocument,
this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}Ln.prototype={constructor:Ln,appendChild:function(t){return this._parent.insertBefore(
t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){
return this._parent.querySelectorAll(t)}};function Ac(t){return function(){return t}}function Nc(t,e,n,r,o,i){for(var s=0,a,l=e.length,c=i.length;s<c;++s)(a=e[s])?
(a.__data__=i[s],r[s]=a):n[s]=new Ln(t,i[s]);for(;s<l;++s)(a=e[s])&&(o[s]=a)}function Ec(t,e,n,r,o,i,s){var a,l,c=new Map,u=e.length,f=i.length,h=new Array(u),d;
for(a=0;a<u;++a)(l=e[a])&&(h[a]=d=s.call(l,l.__data__,a,e)+"",c.has(d)?o[a]=l:c.set(d,l));for(a=0;a<f;++a)d=s.call(t,i[a],a,i)+"",(l=c.get(d))?(r[a]=l,l.__data__=
i[a],c.delete(d)):n[a]=new Ln(t,i[a]);for(a=0;a<u;++a)(l=e[a])&&c.get(h[a])===l&&(o[a]=l)}function Oc(t){return t.__data__}function Cc(t,e){if(!arguments.length)
return Array.from(this,Oc);var n=e?Ec:Nc,r=this._parents,o=this._groups;typeof t!="function"&&(t=Ac(t));for(var i=o.length,s=new Array(i),a=new Array(i),l=new Array(
i),c=0;c<i;++c){var u=r[c],f=o[c],h=f.length,d=Ic(t.call(u,u&&u.__data__,c,r)),g=d.length,p=a[c]=new Array(g),m=s[c]=new Array(g),y=l[c]=new Array(h);n(u,f,p,m,
y,d,e);for(var b=0,k=0,_,E;b<g;++b)if(_=p[b]){for(b>=k&&(k=b+1);!(E=m[k])&&++k<g;);_._next=E||null}}return s=new ut(s,r),s._enter=a,s._exit=l,s}function Ic(t){return typeof t==
"object"&&"length"in t?t:Array.from(t)}function Tc(){return new ut(this._exit||this._groups.map(Yi),this._parents)}function zc(t,e,n){var r=this.enter(),o=this,
i=this.exit();return typeof t=="function"?(r=t(r),r&&(r=r.selection())):r=r.append(t+""),e!=null&&(o=e(o),o&&(o=o.selection())),n==null?i.remove():n(i),r&&o?r.merge(
o).order():o}function Lc(t){for(var e=t.selection?t.selection():t,n=this._groups,r=e._groups,o=n.length,i=r.length,s=Math.min(o,i),a=new Array(o),l=0;l<s;++l)for(var c=n[l],
u=r[l],f=c.length,h=a[l]=new Array(f),d,g=0;g<f;++g)(d=c[g]||u[g])&&(h[g]=d);for(;l<o;++l)a[l]=n[l];return new ut(a,this._parents)}function Rc(){for(var t=this.
_groups,e=-1,n=t.length;++e<n;)for(var r=t[e],o=r.length-1,i=r[o],s;--o>=0;)(s=r[o])&&(i&&s.compareDocumentPosition(i)^4&&i.parentNode.insertBefore(s,i),i=s);return this}
function Dc(t){t||(t=Pc);function e(f,h){return f&&h?t(f.__data__,h.__data__):!f-!h}for(var n=this._groups,r=n.length,o=new Array(r),i=0;i<r;++i){for(var s=n[i],
a=s.length,l=o[i]=new Array(a),c,u=0;u<a;++u)(c=s[u])&&(l[u]=c);l.sort(e)}return new ut(o,this._parents).order()}function Pc(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}
function Bc(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function qc(){return Array.from(this)}function Fc(){for(var t=this._groups,
e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length;o<i;++o){var s=r[o];if(s)return s}return null}function Hc(){let t=0;for(let e of this)++t;return t}function Wc(){
return!this.node()}function Uc(t){for(var e=this._groups,n=0,r=e.length;n<r;++n)for(var o=e[n],i=0,s=o.length,a;i<s;++i)(a=o[i])&&t.call(a,a.__data__,i,o);return this}
function Vc(t){return function(){this.removeAttribute(t)}}function Xc(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Yc(t,e){return function(){
this.setAttribute(t,e)}}function Kc(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function Jc(t,e){return function(){var n=e.apply(this,arguments);
n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function Gc(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,
t.local):this.setAttributeNS(t.space,t.local,n)}}function jc(t,e){var n=Ge(t);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.
local):r.getAttribute(n)}return this.each((e==null?n.local?Xc:Vc:typeof e=="function"?n.local?Gc:Jc:n.local?Kc:Yc)(n,e))}function Ki(t){return t.ownerDocument&&
t.ownerDocument.defaultView||t.document&&t||t.defaultView}function Zc(t){return function(){this.style.removeProperty(t)}}function Qc(t,e,n){return function(){this.
style.setProperty(t,e,n)}}function tu(t,e,n){return function(){var r=e.apply(this,arguments);r==null?this.style.removeProperty(t):this.style.setProperty(t,r,n)}}
function eu(t,e,n){return arguments.length>1?this.each((e==null?Zc:typeof e=="function"?tu:Qc)(t,e,n??"")):ue(this.node(),t)}function ue(t,e){return t.style.getPropertyValue(
e)||Ki(t).getComputedStyle(t,null).getPropertyValue(e)}function nu(t){return function(){delete this[t]}}function ru(t,e){return function(){this[t]=e}}function ou(t,e){
return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function iu(t,e){return arguments.length>1?this.each((e==null?nu:typeof e=="fu\
nction"?ou:ru)(t,e)):this.node()[t]}function Ji(t){return t.trim().split(/^|\s+/)}function Dr(t){return t.classList||new Gi(t)}function Gi(t){this._node=t,this.
_names=Ji(t.getAttribute("class")||"")}Gi.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this.
_names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){
return this._names.indexOf(t)>=0}};function ji(t,e){for(var n=Dr(t),r=-1,o=e.length;++r<o;)n.add(e[r])}function Zi(t,e){for(var n=Dr(t),r=-1,o=e.length;++r<o;)n.
remove(e[r])}function su(t){return function(){ji(this,t)}}function au(t){return function(){Zi(this,t)}}function lu(t,e){return function(){(e.apply(this,arguments)?
ji:Zi)(this,t)}}function cu(t,e){var n=Ji(t+"");if(arguments.length<2){for(var r=Dr(this.node()),o=-1,i=n.length;++o<i;)if(!r.contains(n[o]))return!1;return!0}return this.
each((typeof e=="function"?lu:e?su:au)(n,e))}function uu(){this.textContent=""}function fu(t){return function(){this.textContent=t}}function hu(t){return function(){
var e=t.apply(this,arguments);this.textContent=e??""}}function pu(t){return arguments.length?this.each(t==null?uu:(typeof t=="function"?hu:fu)(t)):this.node().textContent}
function du(){this.innerHTML=""}function mu(t){return function(){this.innerHTML=t}}function gu(t){return function(){var e=t.apply(this,arguments);this.innerHTML=
e??""}}function wu(t){return arguments.length?this.each(t==null?du:(typeof t=="function"?gu:mu)(t)):this.node().innerHTML}function yu(){this.nextSibling&&this.parentNode.
appendChild(this)}function xu(){return this.each(yu)}function vu(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function bu(){
return this.each(vu)}function _u(t){var e=typeof t=="function"?t:Vi(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function ku(){
return null}function Mu(t,e){var n=typeof t=="function"?t:Vi(t),r=e==null?ku:typeof e=="function"?e:Rn(e);return this.select(function(){return this.insertBefore(
n.apply(this,arguments),r.apply(this,arguments)||null)})}function $u(){var t=this.parentNode;t&&t.removeChild(this)}function Su(){return this.each($u)}function Au(){
var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function Nu(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(
t,this.nextSibling):t}function Eu(t){return this.select(t?Nu:Au)}function Ou(t){return arguments.length?this.property("__data__",t):this.node().__data__}function Cu(t){
return function(e){t.call(this,e,this.__data__)}}function Iu(t){return t.trim().split(/^|\s+/).map(function(e){var n="",r=e.indexOf(".");return r>=0&&(n=e.slice(
r+1),e=e.slice(0,r)),{type:e,name:n}})}function Tu(t){return function(){var e=this.__on;if(e){for(var n=0,r=-1,o=e.length,i;n<o;++n)i=e[n],(!t.type||i.type===t.
type)&&i.name===t.name?this.removeEventListener(i.type,i.listener,i.options):e[++r]=i;++r?e.length=r:delete this.__on}}}function zu(t,e,n){return function(){var r=this.
__on,o,i=Cu(e);if(r){for(var s=0,a=r.length;s<a;++s)if((o=r[s]).type===t.type&&o.name===t.name){this.removeEventListener(o.type,o.listener,o.options),this.addEventListener(
o.type,o.listener=i,o.options=n),o.value=e;return}}this.addEventListener(t.type,i,n),o={type:t.type,name:t.name,value:e,listener:i,options:n},r?r.push(o):this.__on=
[o]}}function Lu(t,e,n){var r=Iu(t+""),o,i=r.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var l=0,c=a.length,u;l<c;++l)for(o=0,u=a[l];o<i;++o)
if((s=r[o]).type===u.type&&s.name===u.name)return u.value}return}for(a=e?zu:Tu,o=0;o<i;++o)this.each(a(r[o],e,n));return this}function Qi(t,e,n){var r=Ki(t),o=r.
CustomEvent;typeof o=="function"?o=new o(e,n):(o=r.document.createEvent("Event"),n?(o.initEvent(e,n.bubbles,n.cancelable),o.detail=n.detail):o.initEvent(e,!1,!1)),
t.dispatchEvent(o)}function Ru(t,e){return function(){return Qi(this,t,e)}}function Du(t,e){return function(){return Qi(this,t,e.apply(this,arguments))}}function Pu(t,e){
return this.each((typeof e=="function"?Du:Ru)(t,e))}function*Bu(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length,s;o<i;++o)(s=r[o])&&
(yield s)}var ts=[null];function ut(t,e){this._groups=t,this._parents=e}function fe(){return new ut([[document.documentElement]],ts)}function qu(){return this}ut.
prototype=fe.prototype={constructor:ut,select:hc,selectAll:gc,selectChild:vc,selectChildren:Mc,filter:$c,data:Cc,enter:Sc,exit:Tc,join:zc,merge:Lc,selection:qu,
order:Rc,sort:Dc,call:Bc,nodes:qc,node:Fc,size:Hc,empty:Wc,each:Uc,attr:jc,style:eu,property:iu,classed:cu,text:pu,html:wu,raise:xu,lower:bu,append:_u,insert:Mu,
remove:Su,clone:Eu,datum:Ou,on:Lu,dispatch:Pu,[Symbol.iterator]:Bu};function yt(t){return typeof t=="string"?new ut([[document.querySelector(t)]],[document.documentElement]):
new ut([[t]],ts)}var Fu=0;function Hu(){return new zr}function zr(){this._="@"+(++Fu).toString(36)}zr.prototype=Hu.prototype={constructor:zr,get:function(t){for(var e=this._;!(e in
t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){
return this._}};function Wu(t){let e;for(;e=t.sourceEvent;)t=e;return t}function Wt(t,e){if(t=Wu(t),e===void 0&&(e=t.currentTarget),e){var n=e.ownerSVGElement||
e;if(n.createSVGPoint){var r=n.createSVGPoint();return r.x=t.clientX,r.y=t.clientY,r=r.matrixTransform(e.getScreenCTM().inverse()),[r.x,r.y]}if(e.getBoundingClientRect){
var o=e.getBoundingClientRect();return[t.clientX-o.left-e.clientLeft,t.clientY-o.top-e.clientTop]}}return[t.pageX,t.pageY]}var Pr={capture:!0,passive:!1};function Br(t){t.preventDefault(),t.stopImmediatePropagation()}function es(t){var e=t.document.documentElement,n=yt(t).on("dragstart.drag",Br,Pr);"onselectstart"in
e?n.on("selectstart.drag",Br,Pr):(e.__noselect=e.style.MozUserSelect,e.style.MozUserSelect="none")}function ns(t,e){var n=t.document.documentElement,r=yt(t).on(
"dragstart.drag",null);e&&(r.on("click.drag",Br,Pr),setTimeout(function(){r.on("click.drag",null)},0)),"onselectstart"in n?r.on("selectstart.drag",null):(n.style.
MozUserSelect=n.__noselect,delete n.__noselect)}function Uu(t,{sourceEvent:e,subject:n,target:r,identifier:o,active:i,x:s,y:a,dx:l,dy:c,dispatch:u}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},
sourceEvent:{value:e,enumerable:!0,configurable:!0},subject:{value:n,enumerable:!0,configurable:!0},target:{value:r,enumerable:!0,configurable:!0},identifier:{value:o,
enumerable:!0,configurable:!0},active:{value:i,enumerable:!0,configurable:!0},x:{value:s,enumerable:!0,configurable:!0},y:{value:a,enumerable:!0,configurable:!0},
dx:{value:l,enumerable:!0,configurable:!0},dy:{value:c,enumerable:!0,configurable:!0},_:{value:u}})}Uu.prototype.on=function(){var t=this._.on.apply(this._,arguments);
return t===this._?this:t};function Ne(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function Qe(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function ee(){}
var me=.7,Ae=1/me,$e="\\s*([+-]?\\d+)\\s*",je="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Tt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Vu=/^#([0-9a-f]{3,8})$/,
Xu=new RegExp(`^rgb\\(${$e},${$e},${$e}\\)$`),Yu=new RegExp(`^rgb\\(${Tt},${Tt},${Tt}\\)$`),Ku=new RegExp(`^rgba\\(${$e},${$e},${$e},${je}\\)$`),Ju=new RegExp(`\
^rgba\\(${Tt},${Tt},${Tt},${je}\\)$`),Gu=new RegExp(`^hsl\\(${je},${Tt},${Tt}\\)$`),ju=new RegExp(`^hsla\\(${je},${Tt},${Tt},${je}\\)$`),rs={aliceblue:15792383,
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
Ne(ee,ge,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:os,formatHex:os,formatHex8:Zu,formatHsl:Qu,
formatRgb:is,toString:is});function os(){return this.rgb().formatHex()}function Zu(){return this.rgb().formatHex8()}function Qu(){return ds(this).formatHsl()}function is(){
return this.rgb().formatRgb()}function ge(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=Vu.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?ss(e):n===3?new Q(
e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?Dn(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?Dn(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&
15)<<4|e&15)/255):null):(e=Xu.exec(t))?new Q(e[1],e[2],e[3],1):(e=Yu.exec(t))?new Q(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=Ku.exec(t))?Dn(e[1],e[2],e[3],e[4]):
(e=Ju.exec(t))?Dn(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=Gu.exec(t))?cs(e[1],e[2]/100,e[3]/100,1):(e=ju.exec(t))?cs(e[1],e[2]/100,e[3]/100,e[4]):rs.hasOwnProperty(
t)?ss(rs[t]):t==="transparent"?new Q(NaN,NaN,NaN,0):null}function ss(t){return new Q(t>>16&255,t>>8&255,t&255,1)}function Dn(t,e,n,r){return r<=0&&(t=e=n=NaN),new Q(
t,e,n,r)}function Vr(t){return t instanceof ee||(t=ge(t)),t?(t=t.rgb(),new Q(t.r,t.g,t.b,t.opacity)):new Q}function tn(t,e,n,r){return arguments.length===1?Vr(t):
new Q(t,e,n,r??1)}function Q(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}Ne(Q,tn,Qe(ee,{brighter(t){return t=t==null?Ae:Math.pow(Ae,t),new Q(this.r*t,
this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?me:Math.pow(me,t),new Q(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new Q(
pe(this.r),pe(this.g),pe(this.b),Bn(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.
opacity&&this.opacity<=1},hex:as,formatHex:as,formatHex8:tf,formatRgb:ls,toString:ls}));function as(){return`#${he(this.r)}${he(this.g)}${he(this.b)}`}function tf(){
return`#${he(this.r)}${he(this.g)}${he(this.b)}${he((isNaN(this.opacity)?1:this.opacity)*255)}`}function ls(){let t=Bn(this.opacity);return`${t===1?"rgb(":"rgba\
("}${pe(this.r)}, ${pe(this.g)}, ${pe(this.b)}${t===1?")":`, ${t})`}`}function Bn(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function pe(t){return Math.max(
0,Math.min(255,Math.round(t)||0))}function he(t){return t=pe(t),(t<16?"0":"")+t.toString(16)}function cs(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&
(t=NaN),new xt(t,e,n,r)}function ds(t){if(t instanceof xt)return new xt(t.h,t.s,t.l,t.opacity);if(t instanceof ee||(t=ge(t)),!t)return new xt;if(t instanceof xt)
return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,o=Math.min(e,n,r),i=Math.max(e,n,r),s=NaN,a=i-o,l=(i+o)/2;return a?(e===i?s=(n-r)/a+(n<r)*6:n===i?s=(r-e)/a+
2:s=(e-n)/a+4,a/=l<.5?i+o:2-i-o,s*=60):a=l>0&&l<1?0:s,new xt(s,a,l,t.opacity)}function Fn(t,e,n,r){return arguments.length===1?ds(t):new xt(t,e,n,r??1)}function xt(t,e,n,r){
this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Ne(xt,Fn,Qe(ee,{brighter(t){return t=t==null?Ae:Math.pow(Ae,t),new xt(this.h,this.s,this.l*t,this.opacity)},darker(t){
return t=t==null?me:Math.pow(me,t),new xt(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.
l,r=n+(n<.5?n:1-n)*e,o=2*n-r;return new Q(qr(t>=240?t-240:t+120,o,r),qr(t,o,r),qr(t<120?t+240:t-120,o,r),this.opacity)},clamp(){return new xt(us(this.h),Pn(this.
s),Pn(this.l),Bn(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){
let t=Bn(this.opacity);return`${t===1?"hsl(":"hsla("}${us(this.h)}, ${Pn(this.s)*100}%, ${Pn(this.l)*100}%${t===1?")":`, ${t})`}`}}));function us(t){return t=(t||
0)%360,t<0?t+360:t}function Pn(t){return Math.max(0,Math.min(1,t||0))}function qr(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var ms=Math.
PI/180,gs=180/Math.PI,qn=18,ws=.96422,ys=1,xs=.82521,vs=4/29,Se=6/29,bs=3*Se*Se,ef=Se*Se*Se;function _s(t){if(t instanceof zt)return new zt(t.l,t.a,t.b,t.opacity);
if(t instanceof Ut)return Ms(t);t instanceof Q||(t=Vr(t));var e=Ur(t.r),n=Ur(t.g),r=Ur(t.b),o=Fr((.2225045*e+.7168786*n+.0606169*r)/ys),i,s;return e===n&&n===r?
i=s=o:(i=Fr((.4360747*e+.3850649*n+.1430804*r)/ws),s=Fr((.0139322*e+.0971045*n+.7141733*r)/xs)),new zt(116*o-16,500*(i-o),200*(o-s),t.opacity)}function ks(t,e,n,r){return arguments.length===1?_s(t):new zt(t,e,n,r??1)}function zt(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}Ne(zt,ks,Qe(ee,{brighter(t){
return new zt(this.l+qn*(t??1),this.a,this.b,this.opacity)},darker(t){return new zt(this.l-qn*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(
this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=ws*Hr(e),t=ys*Hr(t),n=xs*Hr(n),new Q(Wr(3.1338561*e-1.6168667*t-.4906146*n),Wr(-.9787684*e+1.9161415*
t+.033454*n),Wr(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function Fr(t){return t>ef?Math.pow(t,1/3):t/bs+vs}function Hr(t){return t>Se?t*t*t:bs*(t-vs)}
function Wr(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function Ur(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function nf(t){
if(t instanceof Ut)return new Ut(t.h,t.c,t.l,t.opacity);if(t instanceof zt||(t=_s(t)),t.a===0&&t.b===0)return new Ut(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.
atan2(t.b,t.a)*gs;return new Ut(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Hn(t,e,n,r){return arguments.length===1?nf(t):new Ut(t,e,n,r??1)}function Ut(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function Ms(t){if(isNaN(
t.h))return new zt(t.l,0,0,t.opacity);var e=t.h*ms;return new zt(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}Ne(Ut,Hn,Qe(ee,{brighter(t){return new Ut(this.h,
this.c,this.l+qn*(t??1),this.opacity)},darker(t){return new Ut(this.h,this.c,this.l-qn*(t??1),this.opacity)},rgb(){return Ms(this).rgb()}}));var $s=-.14861,Xr=1.78277,
Yr=-.29227,Wn=-.90649,Ze=1.97294,fs=Ze*Wn,hs=Ze*Xr,ps=Xr*Yr-Wn*$s;function rf(t){if(t instanceof de)return new de(t.h,t.s,t.l,t.opacity);t instanceof Q||(t=Vr(t));
var e=t.r/255,n=t.g/255,r=t.b/255,o=(ps*r+fs*e-hs*n)/(ps+fs-hs),i=r-o,s=(Ze*(n-o)-Yr*i)/Wn,a=Math.sqrt(s*s+i*i)/(Ze*o*(1-o)),l=a?Math.atan2(s,i)*gs-120:NaN;return new de(
l<0?l+360:l,a,o,t.opacity)}function Un(t,e,n,r){return arguments.length===1?rf(t):new de(t,e,n,r??1)}function de(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=
+r}Ne(de,Un,Qe(ee,{brighter(t){return t=t==null?Ae:Math.pow(Ae,t),new de(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?me:Math.pow(me,t),new de(
this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*ms,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),o=Math.sin(t);return new Q(
255*(e+n*($s*r+Xr*o)),255*(e+n*(Yr*r+Wn*o)),255*(e+n*(Ze*r)),this.opacity)}}));function Ns(t,e,n,r,o){var i=t*t,s=i*t;return((1-3*t+3*i-s)*e+(4-6*i+3*s)*n+(1+3*t+3*i-3*s)*r+s*o)/6}function of(t){var e=t.length-1;return function(n){var r=n<=
0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),o=t[r],i=t[r+1],s=r>0?t[r-1]:2*o-i,a=r<e-1?t[r+2]:2*i-o;return Ns((n-r/e)*e,s,o,i,a)}}function sf(t){var e=t.length;return function(n){
var r=Math.floor(((n%=1)<0?++n:n)*e),o=t[(r+e-1)%e],i=t[r%e],s=t[(r+1)%e],a=t[(r+2)%e];return Ns((n-r/e)*e,o,i,s,a)}}var jr=t=>()=>t;function Es(t,e){return function(n){
return t+n*e}}function af(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function Zr(t,e){var n=e-t;return n?Es(t,n>
180||n<-180?n-360*Math.round(n/360):n):jr(isNaN(t)?e:t)}function lf(t){return(t=+t)==1?ct:function(e,n){return n-e?af(e,n,t):jr(isNaN(e)?n:e)}}function ct(t,e){
var n=e-t;return n?Es(t,n):jr(isNaN(t)?e:t)}var Qr=(function t(e){var n=lf(e);function r(o,i){var s=n((o=tn(o)).r,(i=tn(i)).r),a=n(o.g,i.g),l=n(o.b,i.b),c=ct(o.
opacity,i.opacity);return function(u){return o.r=s(u),o.g=a(u),o.b=l(u),o.opacity=c(u),o+""}}return r.gamma=t,r})(1);function Os(t){return function(e){var n=e.length,
r=new Array(n),o=new Array(n),i=new Array(n),s,a;for(s=0;s<n;++s)a=tn(e[s]),r[s]=a.r||0,o[s]=a.g||0,i[s]=a.b||0;return r=t(r),o=t(o),i=t(i),a.opacity=1,function(l){
return a.r=r(l),a.g=o(l),a.b=i(l),a+""}}}var xd=Os(of),vd=Os(sf);function Vt(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}var Jr=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Kr=new RegExp(Jr.source,"g");function cf(t){return function(){return t}}function uf(t){return function(e){return t(
e)+""}}function Cs(t,e){var n=Jr.lastIndex=Kr.lastIndex=0,r,o,i,s=-1,a=[],l=[];for(t=t+"",e=e+"";(r=Jr.exec(t))&&(o=Kr.exec(e));)(i=o.index)>n&&(i=e.slice(n,i),
a[s]?a[s]+=i:a[++s]=i),(r=r[0])===(o=o[0])?a[s]?a[s]+=o:a[++s]=o:(a[++s]=null,l.push({i:s,x:Vt(r,o)})),n=Kr.lastIndex;return n<e.length&&(i=e.slice(n),a[s]?a[s]+=
i:a[++s]=i),a.length<2?l[0]?uf(l[0].x):cf(e):(e=l.length,function(c){for(var u=0,f;u<e;++u)a[(f=l[u]).i]=f.x(c);return a.join("")})}var Ss=180/Math.PI,Gr={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Is(t,e,n,r,o,i){var s,a,l;return(s=Math.sqrt(t*t+e*e))&&(t/=s,e/=s),
(l=t*n+e*r)&&(n-=t*l,r-=e*l),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,l/=a),t*r<e*n&&(t=-t,e=-e,l=-l,s=-s),{translateX:o,translateY:i,rotate:Math.atan2(e,t)*Ss,skewX:Math.
atan(l)*Ss,scaleX:s,scaleY:a}}var Vn;function ff(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?Gr:Is(e.a,e.b,e.
c,e.d,e.e,e.f)}function hf(t){return t==null||(Vn||(Vn=document.createElementNS("http://www.w3.org/2000/svg","g")),Vn.setAttribute("transform",t),!(t=Vn.transform.
baseVal.consolidate()))?Gr:(t=t.matrix,Is(t.a,t.b,t.c,t.d,t.e,t.f))}function Ts(t,e,n,r){function o(c){return c.length?c.pop()+" ":""}function i(c,u,f,h,d,g){if(c!==
f||u!==h){var p=d.push("translate(",null,e,null,n);g.push({i:p-4,x:Vt(c,f)},{i:p-2,x:Vt(u,h)})}else(f||h)&&d.push("translate("+f+e+h+n)}function s(c,u,f,h){c!==
u?(c-u>180?u+=360:u-c>180&&(c+=360),h.push({i:f.push(o(f)+"rotate(",null,r)-2,x:Vt(c,u)})):u&&f.push(o(f)+"rotate("+u+r)}function a(c,u,f,h){c!==u?h.push({i:f.push(
o(f)+"skewX(",null,r)-2,x:Vt(c,u)}):u&&f.push(o(f)+"skewX("+u+r)}function l(c,u,f,h,d,g){if(c!==f||u!==h){var p=d.push(o(d)+"scale(",null,",",null,")");g.push({
i:p-4,x:Vt(c,f)},{i:p-2,x:Vt(u,h)})}else(f!==1||h!==1)&&d.push(o(d)+"scale("+f+","+h+")")}return function(c,u){var f=[],h=[];return c=t(c),u=t(u),i(c.translateX,
c.translateY,u.translateX,u.translateY,f,h),s(c.rotate,u.rotate,f,h),a(c.skewX,u.skewX,f,h),l(c.scaleX,c.scaleY,u.scaleX,u.scaleY,f,h),c=u=null,function(d){for(var g=-1,
p=h.length,m;++g<p;)f[(m=h[g]).i]=m.x(d);return f.join("")}}}var zs=Ts(ff,"px, ","px)","deg)"),Ls=Ts(hf,", ",")",")"),pf=1e-12;function As(t){return((t=Math.exp(
t))+1/t)/2}function df(t){return((t=Math.exp(t))-1/t)/2}function mf(t){return((t=Math.exp(2*t))-1)/(t+1)}var Rs=(function t(e,n,r){function o(i,s){var a=i[0],l=i[1],
c=i[2],u=s[0],f=s[1],h=s[2],d=u-a,g=f-l,p=d*d+g*g,m,y;if(p<pf)y=Math.log(h/c)/e,m=function(D){return[a+D*d,l+D*g,c*Math.exp(e*D*y)]};else{var b=Math.sqrt(p),k=(h*
h-c*c+r*p)/(2*c*n*b),_=(h*h-c*c-r*p)/(2*h*n*b),E=Math.log(Math.sqrt(k*k+1)-k),z=Math.log(Math.sqrt(_*_+1)-_);y=(z-E)/e,m=function(D){var H=D*y,G=As(E),j=c/(n*b)*
(G*mf(e*H+E)-df(E));return[a+j*d,l+j*g,c*G/As(e*H+E)]}}return m.duration=Math.abs(y)*1e3*e/Math.SQRT2,m}return o.rho=function(i){var s=Math.max(.001,+i),a=s*s,l=a*
a;return t(s,a,l)},o})(Math.SQRT2,2,4);function Ds(t){return function(e,n){var r=t((e=Fn(e)).h,(n=Fn(n)).h),o=ct(e.s,n.s),i=ct(e.l,n.l),s=ct(e.opacity,n.opacity);
return function(a){return e.h=r(a),e.s=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var bd=Ds(Zr),_d=Ds(ct);function Ps(t){return function(e,n){var r=t((e=Hn(e)).h,(n=Hn(n)).h),o=ct(e.c,n.c),i=ct(e.l,n.l),s=ct(e.opacity,n.opacity);return function(a){return e.h=r(a),e.
c=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var kd=Ps(Zr),Md=Ps(ct);function Bs(t){return(function e(n){n=+n;function r(o,i){var s=t((o=Un(o)).h,(i=Un(i)).h),a=ct(o.s,
i.s),l=ct(o.l,i.l),c=ct(o.opacity,i.opacity);return function(u){return o.h=s(u),o.s=a(u),o.l=l(Math.pow(u,n)),o.opacity=c(u),o+""}}return r.gamma=e,r})(1)}var $d=Bs(
Zr),Sd=Bs(ct);function Fs(t){return((t*=2)<=1?t*t*t:(t-=2)*t*t+2)/2}var to=3,Nd=(function t(e){e=+e;function n(r){return Math.pow(r,e)}return n.exponent=t,n})(to),Ed=(function t(e){
e=+e;function n(r){return 1-Math.pow(1-r,e)}return n.exponent=t,n})(to),Od=(function t(e){e=+e;function n(r){return((r*=2)<=1?Math.pow(r,e):2-Math.pow(2-r,e))/2}
return n.exponent=t,n})(to),gf=Math.PI,Cd=gf/2;function Xn(t){return(Math.pow(2,-10*t)-.0009765625)*1.0009775171065494}var qs=4/11,Id=6/11,Td=8/11,zd=3/4,Ld=9/11,Rd=10/11,Dd=15/16,Pd=21/22,Bd=63/64,qd=1/qs/qs;var eo=1.70158,Fd=(function t(e){e=+e;function n(r){return(r=+r)*r*(e*(r-1)+r)}return n.overshoot=t,n})(eo),Hd=(function t(e){e=+e;function n(r){return--r*r*((r+
1)*e+r)+1}return n.overshoot=t,n})(eo),Wd=(function t(e){e=+e;function n(r){return((r*=2)<1?r*r*((e+1)*r-e):(r-=2)*r*((e+1)*r+e)+2)/2}return n.overshoot=t,n})(eo),
Ee=2*Math.PI,no=1,ro=.3,Ud=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Ee);function o(i){return e*Xn(- --i)*Math.sin((r-i)/n)}return o.amplitude=function(i){
return t(i,n*Ee)},o.period=function(i){return t(e,i)},o})(no,ro),Vd=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Ee);function o(i){return 1-e*Xn(i=
+i)*Math.sin((i+r)/n)}return o.amplitude=function(i){return t(i,n*Ee)},o.period=function(i){return t(e,i)},o})(no,ro),Xd=(function t(e,n){var r=Math.asin(1/(e=Math.
max(1,e)))*(n/=Ee);function o(i){return((i=i*2-1)<0?e*Xn(-i)*Math.sin((r-i)/n):2-e*Xn(i)*Math.sin((r+i)/n))/2}return o.amplitude=function(i){return t(i,n*Ee)},o.
period=function(i){return t(e,i)},o})(no,ro);var wf=oe("start","end","cancel","interrupt"),yf=[],Us=0,Hs=1,oo=2,Yn=3,Ws=4,io=5,Kn=6;function Jn(t,e,n,r,o,i){var s=t.__transition;if(!s)t.__transition={};else if(n in
s)return;xf(t,n,{name:e,index:r,group:o,on:wf,tween:yf,time:i.time,delay:i.delay,duration:i.duration,ease:i.ease,timer:null,state:Us})}function so(t,e){var n=vt(
t,e);if(n.state>Us)throw new Error("too late; already scheduled");return n}function Lt(t,e){var n=vt(t,e);if(n.state>Yn)throw new Error("too late; already runni\
ng");return n}function vt(t,e){var n=t.__transition;if(!n||!(n=n[e]))throw new Error("transition not found");return n}function xf(t,e,n){var r=t.__transition,o;
r[e]=n,n.timer=qe(i,0,n.time);function i(c){n.state=Hs,n.timer.restart(s,n.delay,n.time),n.delay<=c&&s(c-n.delay)}function s(c){var u,f,h,d;if(n.state!==Hs)return l();
for(u in r)if(d=r[u],d.name===n.name){if(d.state===Yn)return cr(s);d.state===Ws?(d.state=Kn,d.timer.stop(),d.on.call("interrupt",t,t.__data__,d.index,d.group),delete r[u]):
+u<e&&(d.state=Kn,d.timer.stop(),d.on.call("cancel",t,t.__data__,d.index,d.group),delete r[u])}if(cr(function(){n.state===Yn&&(n.state=Ws,n.timer.restart(a,n.delay,
n.time),a(c))}),n.state=oo,n.on.call("start",t,t.__data__,n.index,n.group),n.state===oo){for(n.state=Yn,o=new Array(h=n.tween.length),u=0,f=-1;u<h;++u)(d=n.tween[u].
value.call(t,t.__data__,n.index,n.group))&&(o[++f]=d);o.length=f+1}}function a(c){for(var u=c<n.duration?n.ease.call(null,c/n.duration):(n.timer.restart(l),n.state=
io,1),f=-1,h=o.length;++f<h;)o[f].call(t,u);n.state===io&&(n.on.call("end",t,t.__data__,n.index,n.group),l())}function l(){n.state=Kn,n.timer.stop(),delete r[e];
for(var c in r)return;delete t.__transition}}function en(t,e){var n=t.__transition,r,o,i=!0,s;if(n){e=e==null?null:e+"";for(s in n){if((r=n[s]).name!==e){i=!1;continue}
o=r.state>oo&&r.state<io,r.state=Kn,r.timer.stop(),r.on.call(o?"interrupt":"cancel",t,t.__data__,r.index,r.group),delete n[s]}i&&delete t.__transition}}function vf(t){
return this.each(function(){en(this,t)})}function bf(t,e){var n,r;return function(){var o=Lt(this,t),i=o.tween;if(i!==n){r=n=i;for(var s=0,a=r.length;s<a;++s)if(r[s].
name===e){r=r.slice(),r.splice(s,1);break}}o.tween=r}}function _f(t,e,n){var r,o;if(typeof n!="function")throw new Error;return function(){var i=Lt(this,t),s=i.
tween;if(s!==r){o=(r=s).slice();for(var a={name:e,value:n},l=0,c=o.length;l<c;++l)if(o[l].name===e){o[l]=a;break}l===c&&o.push(a)}i.tween=o}}function kf(t,e){var n=this.
_id;if(t+="",arguments.length<2){for(var r=vt(this.node(),n).tween,o=0,i=r.length,s;o<i;++o)if((s=r[o]).name===t)return s.value;return null}return this.each((e==
null?bf:_f)(n,t,e))}function ao(t,e,n){var r=t._id;return t.each(function(){var o=Lt(this,r);(o.value||(o.value={}))[e]=n.apply(this,arguments)}),function(o){return vt(
o,r).value[e]}}function Vs(t,e){var n;return(typeof e=="number"?Vt:e instanceof ge?Qr:(n=ge(e))?(e=n,Qr):Cs)(t,e)}function Mf(t){return function(){this.removeAttribute(
t)}}function $f(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Sf(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttribute(t);return s===
o?null:s===r?i:i=e(r=s,n)}}function Af(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttributeNS(t.space,t.local);return s===o?null:s===r?i:i=e(r=s,n)}}
function Nf(t,e,n){var r,o,i;return function(){var s,a=n(this),l;return a==null?void this.removeAttribute(t):(s=this.getAttribute(t),l=a+"",s===l?null:s===r&&l===
o?i:(o=l,i=e(r=s,a)))}}function Ef(t,e,n){var r,o,i;return function(){var s,a=n(this),l;return a==null?void this.removeAttributeNS(t.space,t.local):(s=this.getAttributeNS(
t.space,t.local),l=a+"",s===l?null:s===r&&l===o?i:(o=l,i=e(r=s,a)))}}function Of(t,e){var n=Ge(t),r=n==="transform"?Ls:Vs;return this.attrTween(t,typeof e=="fun\
ction"?(n.local?Ef:Nf)(n,r,ao(this,"attr."+t,e)):e==null?(n.local?$f:Mf)(n):(n.local?Af:Sf)(n,r,e))}function Cf(t,e){return function(n){this.setAttribute(t,e.call(
this,n))}}function If(t,e){return function(n){this.setAttributeNS(t.space,t.local,e.call(this,n))}}function Tf(t,e){var n,r;function o(){var i=e.apply(this,arguments);
return i!==r&&(n=(r=i)&&If(t,i)),n}return o._value=e,o}function zf(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&Cf(t,i)),n}return o.
_value=e,o}function Lf(t,e){var n="attr."+t;if(arguments.length<2)return(n=this.tween(n))&&n._value;if(e==null)return this.tween(n,null);if(typeof e!="function")
throw new Error;var r=Ge(t);return this.tween(n,(r.local?Tf:zf)(r,e))}function Rf(t,e){return function(){so(this,t).delay=+e.apply(this,arguments)}}function Df(t,e){
return e=+e,function(){so(this,t).delay=e}}function Pf(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?Rf:Df)(e,t)):vt(this.node(),e).
delay}function Bf(t,e){return function(){Lt(this,t).duration=+e.apply(this,arguments)}}function qf(t,e){return e=+e,function(){Lt(this,t).duration=e}}function Ff(t){
var e=this._id;return arguments.length?this.each((typeof t=="function"?Bf:qf)(e,t)):vt(this.node(),e).duration}function Hf(t,e){if(typeof e!="function")throw new Error;
return function(){Lt(this,t).ease=e}}function Wf(t){var e=this._id;return arguments.length?this.each(Hf(e,t)):vt(this.node(),e).ease}function Uf(t,e){return function(){
var n=e.apply(this,arguments);if(typeof n!="function")throw new Error;Lt(this,t).ease=n}}function Vf(t){if(typeof t!="function")throw new Error;return this.each(
Uf(this._id,t))}function Xf(t){typeof t!="function"&&(t=Rr(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],
l,c=0;c<s;++c)(l=i[c])&&t.call(l,l.__data__,c,i)&&a.push(l);return new Yt(r,this._parents,this._name,this._id)}function Yf(t){if(t._id!==this._id)throw new Error;
for(var e=this._groups,n=t._groups,r=e.length,o=n.length,i=Math.min(r,o),s=new Array(r),a=0;a<i;++a)for(var l=e[a],c=n[a],u=l.length,f=s[a]=new Array(u),h,d=0;d<
u;++d)(h=l[d]||c[d])&&(f[d]=h);for(;a<r;++a)s[a]=e[a];return new Yt(s,this._parents,this._name,this._id)}function Kf(t){return(t+"").trim().split(/^|\s+/).every(
function(e){var n=e.indexOf(".");return n>=0&&(e=e.slice(0,n)),!e||e==="start"})}function Jf(t,e,n){var r,o,i=Kf(e)?so:Lt;return function(){var s=i(this,t),a=s.
on;a!==r&&(o=(r=a).copy()).on(e,n),s.on=o}}function Gf(t,e){var n=this._id;return arguments.length<2?vt(this.node(),n).on.on(t):this.each(Jf(n,t,e))}function jf(t){
return function(){var e=this.parentNode;for(var n in this.__transition)if(+n!==t)return;e&&e.removeChild(this)}}function Zf(){return this.on("end.remove",jf(this.
_id))}function Qf(t){var e=this._name,n=this._id;typeof t!="function"&&(t=Rn(t));for(var r=this._groups,o=r.length,i=new Array(o),s=0;s<o;++s)for(var a=r[s],l=a.
length,c=i[s]=new Array(l),u,f,h=0;h<l;++h)(u=a[h])&&(f=t.call(u,u.__data__,h,a))&&("__data__"in u&&(f.__data__=u.__data__),c[h]=f,Jn(c[h],e,n,h,c,vt(u,n)));return new Yt(
i,this._parents,e,n)}function th(t){var e=this._name,n=this._id;typeof t!="function"&&(t=Lr(t));for(var r=this._groups,o=r.length,i=[],s=[],a=0;a<o;++a)for(var l=r[a],
c=l.length,u,f=0;f<c;++f)if(u=l[f]){for(var h=t.call(u,u.__data__,f,l),d,g=vt(u,n),p=0,m=h.length;p<m;++p)(d=h[p])&&Jn(d,e,n,p,h,g);i.push(h),s.push(u)}return new Yt(
i,s,e,n)}var eh=fe.prototype.constructor;function nh(){return new eh(this._groups,this._parents)}function rh(t,e){var n,r,o;return function(){var i=ue(this,t),s=(this.
style.removeProperty(t),ue(this,t));return i===s?null:i===n&&s===r?o:o=e(n=i,r=s)}}function Xs(t){return function(){this.style.removeProperty(t)}}function oh(t,e,n){
var r,o=n+"",i;return function(){var s=ue(this,t);return s===o?null:s===r?i:i=e(r=s,n)}}function ih(t,e,n){var r,o,i;return function(){var s=ue(this,t),a=n(this),
l=a+"";return a==null&&(l=a=(this.style.removeProperty(t),ue(this,t))),s===l?null:s===r&&l===o?i:(o=l,i=e(r=s,a))}}function sh(t,e){var n,r,o,i="style."+e,s="en\
d."+i,a;return function(){var l=Lt(this,t),c=l.on,u=l.value[i]==null?a||(a=Xs(e)):void 0;(c!==n||o!==u)&&(r=(n=c).copy()).on(s,o=u),l.on=r}}function ah(t,e,n){var r=(t+=
"")=="transform"?zs:Vs;return e==null?this.styleTween(t,rh(t,r)).on("end.style."+t,Xs(t)):typeof e=="function"?this.styleTween(t,ih(t,r,ao(this,"style."+t,e))).
each(sh(this._id,t)):this.styleTween(t,oh(t,r,e),n).on("end.style."+t,null)}function lh(t,e,n){return function(r){this.style.setProperty(t,e.call(this,r),n)}}function ch(t,e,n){
var r,o;function i(){var s=e.apply(this,arguments);return s!==o&&(r=(o=s)&&lh(t,s,n)),r}return i._value=e,i}function uh(t,e,n){var r="style."+(t+="");if(arguments.
length<2)return(r=this.tween(r))&&r._value;if(e==null)return this.tween(r,null);if(typeof e!="function")throw new Error;return this.tween(r,ch(t,e,n??""))}function fh(t){
return function(){this.textContent=t}}function hh(t){return function(){var e=t(this);this.textContent=e??""}}function ph(t){return this.tween("text",typeof t=="\
function"?hh(ao(this,"text",t)):fh(t==null?"":t+""))}function dh(t){return function(e){this.textContent=t.call(this,e)}}function mh(t){var e,n;function r(){var o=t.
apply(this,arguments);return o!==n&&(e=(n=o)&&dh(o)),e}return r._value=t,r}function gh(t){var e="text";if(arguments.length<1)return(e=this.tween(e))&&e._value;if(t==
null)return this.tween(e,null);if(typeof t!="function")throw new Error;return this.tween(e,mh(t))}function wh(){for(var t=this._name,e=this._id,n=Ys(),r=this._groups,
o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,l,c=0;c<a;++c)if(l=s[c]){var u=vt(l,e);Jn(l,t,n,c,s,{time:u.time+u.delay+u.duration,delay:0,duration:u.duration,
ease:u.ease})}return new Yt(r,this._parents,t,n)}function yh(){var t,e,n=this,r=n._id,o=n.size();return new Promise(function(i,s){var a={value:s},l={value:function(){
--o===0&&i()}};n.each(function(){var c=Lt(this,r),u=c.on;u!==t&&(e=(t=u).copy(),e._.cancel.push(a),e._.interrupt.push(a),e._.end.push(l)),c.on=e}),o===0&&i()})}
var xh=0;function Yt(t,e,n,r){this._groups=t,this._parents=e,this._name=n,this._id=r}function vh(t){return fe().transition(t)}function Ys(){return++xh}var Xt=fe.
prototype;Yt.prototype=vh.prototype={constructor:Yt,select:Qf,selectAll:th,selectChild:Xt.selectChild,selectChildren:Xt.selectChildren,filter:Xf,merge:Yf,selection:nh,
transition:wh,call:Xt.call,nodes:Xt.nodes,node:Xt.node,size:Xt.size,empty:Xt.empty,each:Xt.each,on:Gf,attr:Of,attrTween:Lf,style:ah,styleTween:uh,text:ph,textTween:gh,
remove:Zf,tween:kf,delay:Pf,duration:Ff,ease:Wf,easeVarying:Vf,end:yh,[Symbol.iterator]:Xt[Symbol.iterator]};var bh={time:null,delay:0,duration:250,ease:Fs};function _h(t,e){
for(var n;!(n=t.__transition)||!(n=n[e]);)if(!(t=t.parentNode))throw new Error(`transition ${e} not found`);return n}function kh(t){var e,n;t instanceof Yt?(e=t.
_id,t=t._name):(e=Ys(),(n=bh).time=gn(),t=t==null?null:t+"");for(var r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,l,c=0;c<a;++c)(l=s[c])&&Jn(
l,t,e,c,s,n||_h(l,e));return new Yt(r,this._parents,t,e)}fe.prototype.interrupt=vf;fe.prototype.transition=kh;var Gn=t=>()=>t;function Mh(t,{sourceEvent:e,target:n,transform:r,dispatch:o}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{
value:e,enumerable:!0,configurable:!0},target:{value:n,enumerable:!0,configurable:!0},transform:{value:r,enumerable:!0,configurable:!0},_:{value:o}})}function Kt(t,e,n){
this.k=t,this.x=e,this.y=n}Kt.prototype={constructor:Kt,scale:function(t){return t===1?this:new Kt(this.k*t,this.x,this.y)},translate:function(t,e){return t===0&
e===0?this:new Kt(this.k,this.x+this.k*t,this.y+this.k*e)},apply:function(t){return[t[0]*this.k+this.x,t[1]*this.k+this.y]},applyX:function(t){return t*this.k+this.
x},applyY:function(t){return t*this.k+this.y},invert:function(t){return[(t[0]-this.x)/this.k,(t[1]-this.y)/this.k]},invertX:function(t){return(t-this.x)/this.k},
invertY:function(t){return(t-this.y)/this.k},rescaleX:function(t){return t.copy().domain(t.range().map(this.invertX,this).map(t.invert,t))},rescaleY:function(t){
return t.copy().domain(t.range().map(this.invertY,this).map(t.invert,t))},toString:function(){return"translate("+this.x+","+this.y+") scale("+this.k+")"}};var Oe=new Kt(
1,0,0);$h.prototype=Kt.prototype;function $h(t){for(;!t.__zoom;)if(!(t=t.parentNode))return Oe;return t.__zoom}function lo(t){t.stopImmediatePropagation()}function nn(t){
t.preventDefault(),t.stopImmediatePropagation()}function Sh(t){return(!t.ctrlKey||t.type==="wheel")&&!t.button}function Ah(){var t=this;return t instanceof SVGElement?
(t=t.ownerSVGElement||t,t.hasAttribute("viewBox")?(t=t.viewBox.baseVal,[[t.x,t.y],[t.x+t.width,t.y+t.height]]):[[0,0],[t.width.baseVal.value,t.height.baseVal.value]]):
[[0,0],[t.clientWidth,t.clientHeight]]}function Ks(){return this.__zoom||Oe}function Nh(t){return-t.deltaY*(t.deltaMode===1?.05:t.deltaMode?1:.002)*(t.ctrlKey?10:
1)}function Eh(){return navigator.maxTouchPoints||"ontouchstart"in this}function Oh(t,e,n){var r=t.invertX(e[0][0])-n[0][0],o=t.invertX(e[1][0])-n[1][0],i=t.invertY(
e[0][1])-n[0][1],s=t.invertY(e[1][1])-n[1][1];return t.translate(o>r?(r+o)/2:Math.min(0,r)||Math.max(0,o),s>i?(i+s)/2:Math.min(0,i)||Math.max(0,s))}function Js(){
var t=Sh,e=Ah,n=Oh,r=Nh,o=Eh,i=[0,1/0],s=[[-1/0,-1/0],[1/0,1/0]],a=250,l=Rs,c=oe("start","zoom","end"),u,f,h,d=500,g=150,p=0,m=10;function y(x){x.property("__zo\
om",Ks).on("wheel.zoom",H,{passive:!1}).on("mousedown.zoom",G).on("dblclick.zoom",j).filter(o).on("touchstart.zoom",Mt).on("touchmove.zoom",$t).on("touchend.zoo\
m touchcancel.zoom",dt).style("-webkit-tap-highlight-color","rgba(0,0,0,0)")}y.transform=function(x,A,M,N){var L=x.selection?x.selection():x;L.property("__zoom",
Ks),x!==L?E(x,A,M,N):L.interrupt().each(function(){z(this,arguments).event(N).start().zoom(null,typeof A=="function"?A.apply(this,arguments):A).end()})},y.scaleBy=
function(x,A,M,N){y.scaleTo(x,function(){var L=this.__zoom.k,P=typeof A=="function"?A.apply(this,arguments):A;return L*P},M,N)},y.scaleTo=function(x,A,M,N){y.transform(
x,function(){var L=e.apply(this,arguments),P=this.__zoom,B=M==null?_(L):typeof M=="function"?M.apply(this,arguments):M,U=P.invert(B),Z=typeof A=="function"?A.apply(
this,arguments):A;return n(k(b(P,Z),B,U),L,s)},M,N)},y.translateBy=function(x,A,M,N){y.transform(x,function(){return n(this.__zoom.translate(typeof A=="function"?
A.apply(this,arguments):A,typeof M=="function"?M.apply(this,arguments):M),e.apply(this,arguments),s)},null,N)},y.translateTo=function(x,A,M,N,L){y.transform(x,function(){
var P=e.apply(this,arguments),B=this.__zoom,U=N==null?_(P):typeof N=="function"?N.apply(this,arguments):N;return n(Oe.translate(U[0],U[1]).scale(B.k).translate(
typeof A=="function"?-A.apply(this,arguments):-A,typeof M=="function"?-M.apply(this,arguments):-M),P,s)},N,L)};function b(x,A){return A=Math.max(i[0],Math.min(i[1],
A)),A===x.k?x:new Kt(A,x.x,x.y)}function k(x,A,M){var N=A[0]-M[0]*x.k,L=A[1]-M[1]*x.k;return N===x.x&&L===x.y?x:new Kt(x.k,N,L)}function _(x){return[(+x[0][0]+ +x[1][0])/
2,(+x[0][1]+ +x[1][1])/2]}function E(x,A,M,N){x.on("start.zoom",function(){z(this,arguments).event(N).start()}).on("interrupt.zoom end.zoom",function(){z(this,arguments).
event(N).end()}).tween("zoom",function(){var L=this,P=arguments,B=z(L,P).event(N),U=e.apply(L,P),Z=M==null?_(U):typeof M=="function"?M.apply(L,P):M,St=Math.max(
U[1][0]-U[0][0],U[1][1]-U[0][1]),tt=L.__zoom,mt=typeof A=="function"?A.apply(L,P):A,Pt=l(tt.invert(Z).concat(St/tt.k),mt.invert(Z).concat(St/mt.k));return function(gt){
if(gt===1)gt=mt;else{var Bt=Pt(gt),ir=St/Bt[2];gt=new Kt(ir,Z[0]-Bt[0]*ir,Z[1]-Bt[1]*ir)}B.zoom(null,gt)}})}function z(x,A,M){return!M&&x.__zooming||new D(x,A)}
function D(x,A){this.that=x,this.args=A,this.active=0,this.sourceEvent=null,this.extent=e.apply(x,A),this.taps=0}D.prototype={event:function(x){return x&&(this.
sourceEvent=x),this},start:function(){return++this.active===1&&(this.that.__zooming=this,this.emit("start")),this},zoom:function(x,A){return this.mouse&&x!=="mo\
use"&&(this.mouse[1]=A.invert(this.mouse[0])),this.touch0&&x!=="touch"&&(this.touch0[1]=A.invert(this.touch0[0])),this.touch1&&x!=="touch"&&(this.touch1[1]=A.invert(
this.touch1[0])),this.that.__zoom=A,this.emit("zoom"),this},end:function(){return--this.active===0&&(delete this.that.__zooming,this.emit("end")),this},emit:function(x){
var A=yt(this.that).datum();c.call(x,this.that,new Mh(x,{sourceEvent:this.sourceEvent,target:y,transform:this.that.__zoom,dispatch:c}),A)}};function H(x,...A){if(!t.
apply(this,arguments))return;var M=z(this,A).event(x),N=this.__zoom,L=Math.max(i[0],Math.min(i[1],N.k*Math.pow(2,r.apply(this,arguments)))),P=Wt(x);if(M.wheel)(M.
mouse[0][0]!==P[0]||M.mouse[0][1]!==P[1])&&(M.mouse[1]=N.invert(M.mouse[0]=P)),clearTimeout(M.wheel);else{if(N.k===L)return;M.mouse=[P,N.invert(P)],en(this),M.start()}
nn(x),M.wheel=setTimeout(B,g),M.zoom("mouse",n(k(b(N,L),M.mouse[0],M.mouse[1]),M.extent,s));function B(){M.wheel=null,M.end()}}function G(x,...A){if(h||!t.apply(
this,arguments))return;var M=x.currentTarget,N=z(this,A,!0).event(x),L=yt(x.view).on("mousemove.zoom",Z,!0).on("mouseup.zoom",St,!0),P=Wt(x,M),B=x.clientX,U=x.clientY;
es(x.view),lo(x),N.mouse=[P,this.__zoom.invert(P)],en(this),N.start();function Z(tt){if(nn(tt),!N.moved){var mt=tt.clientX-B,Pt=tt.clientY-U;N.moved=mt*mt+Pt*Pt>
p}N.event(tt).zoom("mouse",n(k(N.that.__zoom,N.mouse[0]=Wt(tt,M),N.mouse[1]),N.extent,s))}function St(tt){L.on("mousemove.zoom mouseup.zoom",null),ns(tt.view,N.
moved),nn(tt),N.event(tt).end()}}function j(x,...A){if(t.apply(this,arguments)){var M=this.__zoom,N=Wt(x.changedTouches?x.changedTouches[0]:x,this),L=M.invert(N),
P=M.k*(x.shiftKey?.5:2),B=n(k(b(M,P),N,L),e.apply(this,A),s);nn(x),a>0?yt(this).transition().duration(a).call(E,B,N,x):yt(this).call(y.transform,B,N,x)}}function Mt(x,...A){
if(t.apply(this,arguments)){var M=x.touches,N=M.length,L=z(this,A,x.changedTouches.length===N).event(x),P,B,U,Z;for(lo(x),B=0;B<N;++B)U=M[B],Z=Wt(U,this),Z=[Z,this.
__zoom.invert(Z),U.identifier],L.touch0?!L.touch1&&L.touch0[2]!==Z[2]&&(L.touch1=Z,L.taps=0):(L.touch0=Z,P=!0,L.taps=1+!!u);u&&(u=clearTimeout(u)),P&&(L.taps<2&&
(f=Z[0],u=setTimeout(function(){u=null},d)),en(this),L.start())}}function $t(x,...A){if(this.__zooming){var M=z(this,A).event(x),N=x.changedTouches,L=N.length,P,
B,U,Z;for(nn(x),P=0;P<L;++P)B=N[P],U=Wt(B,this),M.touch0&&M.touch0[2]===B.identifier?M.touch0[0]=U:M.touch1&&M.touch1[2]===B.identifier&&(M.touch1[0]=U);if(B=M.
that.__zoom,M.touch1){var St=M.touch0[0],tt=M.touch0[1],mt=M.touch1[0],Pt=M.touch1[1],gt=(gt=mt[0]-St[0])*gt+(gt=mt[1]-St[1])*gt,Bt=(Bt=Pt[0]-tt[0])*Bt+(Bt=Pt[1]-
tt[1])*Bt;B=b(B,Math.sqrt(gt/Bt)),U=[(St[0]+mt[0])/2,(St[1]+mt[1])/2],Z=[(tt[0]+Pt[0])/2,(tt[1]+Pt[1])/2]}else if(M.touch0)U=M.touch0[0],Z=M.touch0[1];else return;
M.zoom("touch",n(k(B,U,Z),M.extent,s))}}function dt(x,...A){if(this.__zooming){var M=z(this,A).event(x),N=x.changedTouches,L=N.length,P,B;for(lo(x),h&&clearTimeout(
h),h=setTimeout(function(){h=null},d),P=0;P<L;++P)B=N[P],M.touch0&&M.touch0[2]===B.identifier?delete M.touch0:M.touch1&&M.touch1[2]===B.identifier&&delete M.touch1;
if(M.touch1&&!M.touch0&&(M.touch0=M.touch1,delete M.touch1),M.touch0)M.touch0[1]=this.__zoom.invert(M.touch0[0]);else if(M.end(),M.taps===2&&(B=Wt(B,this),Math.
hypot(f[0]-B[0],f[1]-B[1])<m)){var U=yt(this).on("dblclick.zoom");U&&U.apply(this,arguments)}}}return y.wheelDelta=function(x){return arguments.length?(r=typeof x==
"function"?x:Gn(+x),y):r},y.filter=function(x){return arguments.length?(t=typeof x=="function"?x:Gn(!!x),y):t},y.touchable=function(x){return arguments.length?(o=
typeof x=="function"?x:Gn(!!x),y):o},y.extent=function(x){return arguments.length?(e=typeof x=="function"?x:Gn([[+x[0][0],+x[0][1]],[+x[1][0],+x[1][1]]]),y):e},
y.scaleExtent=function(x){return arguments.length?(i[0]=+x[0],i[1]=+x[1],y):[i[0],i[1]]},y.translateExtent=function(x){return arguments.length?(s[0][0]=+x[0][0],
s[1][0]=+x[1][0],s[0][1]=+x[0][1],s[1][1]=+x[1][1],y):[[s[0][0],s[0][1]],[s[1][0],s[1][1]]]},y.constrain=function(x){return arguments.length?(n=x,y):n},y.duration=
function(x){return arguments.length?(a=+x,y):a},y.interpolate=function(x){return arguments.length?(l=x,y):l},y.on=function(){var x=c.on.apply(c,arguments);return x===
c?y:x},y.clickDistance=function(x){return arguments.length?(p=(x=+x)*x,y):Math.sqrt(p)},y.tapDistance=function(x){return arguments.length?(m=+x,y):m},y}var Ch=150,X=document.getElementById("stage"),Rt=document.getElementById("canvas"),ne=Rt.getContext("2d"),jn=document.createElement("canvas"),Ih=matchMedia("(pr\
efers-reduced-motion: reduce)"),Zn={on:!0},W=null,J=Oe,Qs=0,js=0,Jt=null,Zs=!1,Th=0,uo=()=>Math.min(2,devicePixelRatio||1),zh=()=>{let t=Math.round(X.clientWidth*
uo()),e=Math.round(X.clientHeight*uo());Rt.width===t&&Rt.height===e||(Rt.width=t,Rt.height=e)},Lh=()=>{let[t,e]=J.invert([-40,-40]),[n,r]=J.invert([X.clientWidth+
40,X.clientHeight+40]);return o=>o[2]>=t&&o[0]<=n&&o[3]>=e&&o[1]<=r},Rh=()=>{if(Qs=0,Th+=1,!W)return;zh();let t=uo();if(ne.setTransform(1,0,0,1,0,0),ne.globalAlpha=
1,ne.fillStyle=W.colours.page,ne.fillRect(0,0,Rt.width,Rt.height),Jt){let r=J.k/Jt.k;ne.setTransform(r,0,0,r,(J.x-Jt.x*r)*t,(J.y-Jt.y*r)*t),ne.drawImage(jn,0,0);
return}ne.setTransform(t*J.k,0,0,t*J.k,t*J.x,t*J.y);let e=Math.max(1,1/J.k),n=Lh();X.dataset.words=(Et.size*e*J.k).toFixed(1),Ue(vn(ne),{...W,inView:n,coarse:J.
k<.45,big:e,words:Dh(e,n)})},Dh=(t,e)=>{let{shown:n,lit:r,loud:o,marked:i}=W;if(t===1&&n.names.length<=300)return()=>2;let s=new Map,a=[...i,...r&&r.names.size<
60?r.names:[]],l=n.names.length>300?[]:n.names.map(c=>{let{x:u,y:f,frame:h}=W.plan.places.get(c);return h?[0,0,0,0]:[u-q,f-q,u+q,f+q]});for(let c of new Set([...a,
...o])){let u=W.plan.places.get(c);if(!(!u||!e([u.x,u.y,u.x,u.y])))for(let f of t>1.3?[1]:[2,1]){let h=ci(W,c,t,f);if(!l.some(d=>d[0]<h[2]&&h[0]<d[2]&&d[1]<h[3]&&
h[1]<d[3])){l.push(h),s.set(c,f);break}}}return c=>s.get(c)??0},ft=()=>{Qs||=requestAnimationFrame(Rh)},Ph=()=>{clearTimeout(js),js=setTimeout(()=>{Jt=null,ft()},
140)},Qn=Js().scaleExtent([.08,4]).filter(t=>!pt&&(t.type==="wheel"?t.ctrlKey||!I.framed:t.type==="dblclick"||!t.button)).on("start",()=>{!W||W.shown.lines.length<
Ch||Jt||(jn.width=Rt.width,jn.height=Rt.height,jn.getContext("2d").drawImage(Rt,0,0),Jt={x:J.x,y:J.y,k:J.k})}).on("zoom",t=>{J=t.transform,fo(),ft()}).on("end",
()=>{Jt&&Ph()}),pt=null,tr=yt(X),rn=t=>{let e=X.getBoundingClientRect();return J.invert([t.clientX-e.left,t.clientY-e.top])},co=([t,e])=>{if(!W)return null;let n=5/
Math.min(1,J.k),r=W.view.notes.findLastIndex(i=>{let s=kn(i);return t>=s.x&&t<=s.x+s.wide&&e>=s.y&&e<=s.y+s.high});if(r>=0)return{note:r};let o=null;for(let i of W.
shown.names){let s=W.plan.places.get(i),a=t-s.x,l=e-s.y,c=J.k>.6&&a>=s.left&&a<=s.right&&l>=s.top&&l<=s.bottom;(Math.hypot(a,l)<=q+n||c)&&(o={name:i})}if(o)return o;
for(let i of W.drawn){let s=W.ways.get(i.id),[a,l,c,u]=s.box;if(!(t<a-60||t>c+60||e<l-60||e>u+60)&&Zo(s.d,t,e,n))return{line:i.id}}return null},ta=({point:t,press:e,
move:n,drop:r})=>{X.addEventListener("pointerdown",o=>{let i=o.button===0&&o.pointerType!=="touch"?co(rn(o)):null;pt=i?.name||i?.note>=0?{found:i,from:[o.clientX,
o.clientY],moved:!1}:null},{capture:!0}),addEventListener("pointermove",o=>{if(pt){Math.hypot(o.clientX-pt.from[0],o.clientY-pt.from[1])>4&&(pt.moved=!0),pt.moved&&
n(pt.found,rn(o));return}if(o.target.closest?.("#stage")){let i=co(rn(o));X.style.cursor=i?"pointer":"",t(i)}}),addEventListener("pointerup",o=>{pt?.moved&&r(pt.
found,rn(o)),setTimeout(()=>{pt=null})}),X.addEventListener("click",o=>{pt?.moved||o.target.closest("button, a")||e(co(rn(o)),o.shiftKey)}),X.addEventListener("\
pointerleave",()=>t(null)),tr.call(Qn).on("dblclick.zoom",null)},ea=t=>{let e=W,n=new Map([...t.plan.places].map(([a,l])=>[a,[l.x,l.y]]));if(W=t,W.goals=n,Jt=null,
!Zs&&t.shown.names.length&&(Zs=!0,Dt()),!(e&&Zn.on&&!Ih.matches&&t.shown.names.length<=300&&e.plan!==t.plan)){W.ways=t.route(),ft();return}let o=new Map([...n].
map(([a,l])=>{let c=e.plan.places.get(a);return[a,c?[c.x,c.y]:l]})),i=performance.now(),s=()=>{if(W!==t)return;let a=Math.min(1,(performance.now()-i)/260),l=a*(2-
a);for(let[c,u]of t.plan.places){let[f,h]=o.get(c),[d,g]=n.get(c);u.x=f+(d-f)*l,u.y=h+(g-h)*l}W.ways=t.route(a<1),ft(),a<1?requestAnimationFrame(s):fo()};W.ways=
t.route(!0),requestAnimationFrame(s)},Dt=(t=!1)=>{if(!W)return;let[e,n,r,o]=Ve(W),i=Math.min(1.15,X.clientWidth/r,X.clientHeight/o),s={role:1,map:0}[W.view.layout]??
.75,a=t||W.shown.names.length>120?i:Math.max(i,Math.min(s,X.clientWidth/r*2.4)),l=r*a<=X.clientWidth?(X.clientWidth-r*a)/2:0,c=o*a<=X.clientHeight?(X.clientHeight-
o*a)/2:0;tr.call(Qn.transform,Oe.translate(l-e*a,c-n*a).scale(a))},Ce=t=>tr.call(Qn.scaleBy,t),na=([t,e])=>{let[n,r]=J.apply([t,e]),o=60,i=n<o?o-n:n>X.clientWidth-
o?X.clientWidth-o-n:0,s=r<o?o-r:r>X.clientHeight-o?X.clientHeight-o-r:0;(i||s)&&tr.call(Qn.translateBy,i/J.k,s/J.k)},on=null,fo=()=>{if(!on?.button.isConnected)
return;let[t,e]=J.apply(on.place());on.button.style.left=`${Math.round(t)}px`,on.button.style.top=`${Math.round(e)}px`},er=(t,e)=>{on={button:t,place:e},fo()},ra=()=>J.
invert([X.clientWidth/2,X.clientHeight/2]);new ResizeObserver(()=>{W&&ft()}).observe(X);var sn=O("keys"),qh=300,at=[],bt={at:"",line:-1},oa=t=>{if(R.has(t)){let r=R.get(t);return[r.name,r.note,S.selected.has(t)?"selected":"",$.more.get(t)?`${$.more.
get(t)} more to expand`:""].filter(Boolean).join("; ")}let e=Y.get(t),n=$.shown.weaker.get(t)??e;return`${At(e.sentence)}; ${n.standing}${$.shown.fallen.has(e)?
`; falls without ${$.view.without}`:""}`},Te=t=>()=>{let e=$.plan.places.get(t);return e?[e.x,e.y]:$.ways.get($.bundleOf.get(t))?.middle??[0,0]},ia=t=>w("li",{},
C(oa(t),()=>{},{tabindex:-1,"data-item":t,class:R.has(t)?"name":"line"})),we=t=>t?.closest?.("#keys [data-item]")?.dataset.item??"",Ie=t=>sn.querySelector(`[dat\
a-item="${CSS.escape(t)}"]`),sa=t=>$.shown.lines.filter(e=>e.from===t||e.to===t),aa=()=>{let t=we(document.activeElement),e=i=>$.plan.places.get(i);at=[...$.shown.
names].sort((i,s)=>Math.round((e(i).x-e(s).x)/60)||e(i).y-e(s).y);let n=[],r=new Set;for(let i of at){n.push(i);for(let s of sa(i))r.has(s.id)||(r.add(s.id),n.push(
s.id));if(n.length>3e3)break}sn.replaceChildren(...(at.length<=qh?n:at.slice(0,1)).map(ia));let o=t&&Ie(t)||S.name&&Ie(S.name)||sn.querySelector("button");o&&(o.
tabIndex=0),t&&(Ie(t)||at.length)&&_t(Ie(t)?t:Fh(t),!1)},Fh=t=>at.includes(t)?t:at[0],la=t=>er(t,Te(we(t))),_t=(t,e=!0)=>{if(!t)return;let n=Ie(t);n||(sn.append(
ia(t)),n=Ie(t));for(let r of sn.querySelectorAll('[tabindex="0"]'))r.tabIndex=-1;n.tabIndex=0,n.textContent=oa(t),er(n,Te(t)),e&&na(Te(t)()),er(n,Te(t)),n.focus(
{preventScroll:!0})},ca=(t,e)=>{let n=R.has(t)?t:Hh(t),r=at.indexOf(n);if(e==="ArrowDown")return _t(at[Math.min(at.length-1,r+1)]);if(e==="ArrowUp")return _t(at[Math.
max(0,r-1)]);if(e==="Home")return _t(at[0]);if(e==="End")return _t(at.at(-1));let[o,i]=Te(n)(),s=e==="ArrowRight"?1:-1,a=c=>{let[u,f]=Te(c)();return s*(u-o)>12?
Math.hypot(u-o,3*(f-i)):1/0},l=at.reduce((c,u)=>a(u)<a(c)?u:c,n);return a(l)<1/0?_t(l):null},Hh=t=>bt.at||Y.get(t)?.from||at[0],ua=(t,e)=>{R.has(t)&&(bt={at:t,line:e?
0:-1});let n=sa(bt.at);n.length&&(bt.line=(bt.line+(e?-1:1)+n.length)%n.length,_t(n[bt.line].id))},fa=t=>{let e=Y.get(t);e&&_t(bt.at&&(e.from===bt.at||e.to===bt.
at)?jt(e,bt.at):e.to)},ha=()=>_t(bt.at),Wh=[["Up, Down, Home, End","through every name, column by column"],["Left, Right","to the nearest name on that side"],["\
L, Shift+L","along a name’s lines"],["Backspace","from a line back to its name"],["G","from a line on to its other end"],["Enter","keep the card of a name or \
line"],["Space","select a name, or no longer"],["E","expand by the strongest"],["X","collapse: remove what hangs on it alone"],["H, Shift+H","hide; show everyth\
ing hidden"],["P, Alt+arrows","pin where it stands; move it"],["M","mark for a chain"],["C","the chain between two marked names"],["W","without the source of th\
is line; put it back"],["N","a note on the picture"],["Z, Shift+Z","undo, redo"],["+, −, 0","closer, farther, the whole"],["/","add a name"],["Page Down, Page\
 Up","the next and the previous step of a story"],["Escape","close what is open, put a source back"]],pa=()=>ht("Keys",w("dl",{class:"keys"},...Wh.flatMap(([t,e])=>[
w("dt",{},w("kbd",{},t)),w("dd",{},e)])));var ma="scamgraph explorer views",Vh=60,ze=()=>v.title||(v.names.length?`Around ${rt(v.names[0])}`:"An empty view"),ln=(t=v)=>{let e=vr([...t.names,...t.steps.flatMap(
n=>n.view.names)]);return[Mr(t,e),e.size]},po=async(t="/explore")=>`${location.origin}${t}#v=${await En(ln()[0])}`,an=()=>{let t=ln()[1],e=$.shown.private;return e||
t?`${T(e,"private line")} and ${T(t,"private name")} stay here: they are in nothing that is shared or taken away.`:""},da=(t,e)=>{let n=w("textarea",{readonly:!0,
rows:Math.min(6,1+Math.ceil(e.length/70)),"aria-label":t});n.value=e;let r=C("Copy",async()=>{n.select();try{await navigator.clipboard.writeText(e)}catch{document.
execCommand("copy")}r.textContent="Copied"});return w("div",{class:"copyable"},n,r)},ga=async()=>{let t=await po(),e=`<iframe src="${await po("/embed/explore")}\
" title="${ze().replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`)}" width="100%" height="640" style="border:0" sandbox="allow-scripts allow-same-origin allow-popups\
" loading="lazy" referrerpolicy="no-referrer"></iframe>`,n=t.length>8e3;ht("Share this view",w("p",{},"Whoever opens this address sees the view as it is now: na\
mes, places, filters, notes and steps. What is said stays with the record and is read again."),da("Address of this view",t),n?w("p",{class:"fault"},`The address\
 is ${Math.ceil(t.length/1e3)} kB long; some programs cut it off. Send it as a file: Take away, View.`):null,w("h3",{},"In a page elsewhere"),da("Markup for a p\
age elsewhere",e),an()?w("p",{class:"private"},an()):null)},nr=()=>{try{return JSON.parse(localStorage.getItem(ma)??"[]")}catch{return[]}},wa=t=>localStorage.setItem(
ma,JSON.stringify(t.slice(0,Vh))),Xh=t=>w("ul",{class:"lines"},...nr().map((e,n)=>w("li",{},C(V(e.view.title),()=>{nt(),t(Ct(e.view),`${e.view.title} opened.`)},
{class:"plain"}),` ${Ft(e.day)} `,C("Delete",()=>{wa(nr().filter((r,o)=>o!==n)),mo(t)},{"aria-label":`Delete ${e.view.title}`})))),mo=t=>Ke("Save this view","It\
s name",v.title,async e=>{let n=await ke(e);wa([{view:{...v,title:n},day:new Date().toISOString().slice(0,10)},...nr().filter(r=>r.view.title!==n)]),nt(),await lt(
{title:n},`Saved as “${n}” in this browser.`)},w("p",{class:"quiet"},"Views are kept in this browser alone; Share makes an address for others."),nr().length?
w("h3",{},"Saved views"):null,Xh(t)),go=t=>{let e=vr(v.names),n={...$.shown,names:$.shown.names.filter(o=>!e.has(o)),lines:$.shown.lines.filter(o=>!o.private&&!e.
has(o.from)&&!e.has(o.to))},r=new Set(n.lines);return{...$,shown:n,drawn:$.drawn.filter(o=>r.has(o)),colours:_n(t),lit:$.view.chain?$.lit:null,chosen:"",marked:new Set,
selected:new Set,coarse:!1,inView:null,big:1,words:()=>2,more:new Map}},ya=()=>`${$.plan.note?`${$.plan.note} `:""}Data version ${I.version}. A line is a claim,\
 not a finding of guilt. ${location.origin}/explore`,rr=(t="light")=>{let e=go(t),n=Qo(),[r,o,i,s]=Ve(e);Ue(n,e),n.text(ze(),r+24,o-30,{size:22,weight:700,serif:!0,
fill:e.colours.ink});let a=`${T(e.shown.names.length,"name")}, ${T(e.shown.lines.length,"line")}, ${T(e.shown.lines.filter(c=>c.side==="denies").length,"denial")}${v.
without?`; ${e.shown.fallen.size} of them fall without ${v.without}`:""}`;n.text(a,r+24,o-10,{size:12,fill:e.colours.soft}),n.text(ya(),r+24,o+s+16,{size:11,fill:e.
colours.soft});let l=e.shown.lines.slice(0,12).map(c=>`${At(c.sentence)} (${c.standing}).`).join(" ");return n.file([r,o-64,Math.max(i,560),s+92],ze(),l,e.colours.
page)},Yh=async()=>{let t=go("light"),[e,n,r,o]=Ve(t),i=Math.min(2,12e3/Math.max(r,o)),s=w("canvas",{width:Math.round(Math.max(r,560)*i),height:Math.round((o+92)*
i)}),a=s.getContext("2d");a.fillStyle=t.colours.page,a.fillRect(0,0,s.width,s.height),a.setTransform(i,0,0,i,-e*i,(64-n)*i);let l=vn(a);return Ue(l,t),l.text(ze(),
e+24,n-30,{size:22,weight:700,serif:!0,fill:t.colours.ink}),l.text(ya(),e+24,n+o+16,{size:11,fill:t.colours.soft}),new Promise(c=>{s.toBlob(c,"image/png")})},Kh=async()=>{
let t=go("light");return{title:ze(),address:await po(),version:I.version,as_said_by:v.day||null,without:v.without||null,left_out_private:$.shown.private,names:t.
shown.names.map(e=>({id:e,name:rt(e),kind:R.get(e).kind,beside:R.get(e).note})),lines:t.shown.lines.map(e=>({from:e.from,type:e.type,to:e.to,side:e.side,sentence:e.
sentence,standing:($.shown.weaker.get(e.id)??e).standing,falls:$.shown.fallen.has(e),publishers:e.publishers,claims:e.claims.filter(n=>!n.mark).map(n=>n.id)})),
notes:v.notes.map(([,,e])=>e),steps:v.steps.map(({text:e,claims:n})=>({text:e,claims:n})),view:ln()[0]}},ho=(t,e)=>{let n=w("a",{href:URL.createObjectURL(t),download:`${ze().
replace(/[^\p{L}\p{N}]+/gu,"-").slice(0,60)||"view"}.${e}`});n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4),et(`${e.toUpperCase()} taken. ${an()}`)},
xa=t=>{let e=w("input",{type:"file",accept:".json,application/json","aria-label":"A file of a view"});e.addEventListener("change",async()=>{try{let n=JSON.parse(
await e.files[0].text());nt(),await t(Ct(n.view??n),"The view of the file is open.")}catch{et(`${e.files[0].name} holds no view: it must be a JSON file from “Ta\
ke away”.`),nt()}}),ht("Take away",w("p",{class:"acts"},C("SVG",()=>ho(new Blob([rr()],{type:"image/svg+xml"}),"svg")),C("PNG",async()=>ho(await Yh(),"png")),
C("JSON",async()=>ho(new Blob([JSON.stringify(await Kh(),null,1)],{type:"application/json"}),"json")),C("Print or PDF",()=>{nt(),print()})),w("p",{},"JSON holds\
 the view too: it can be opened here again."),w("p",{},"Open one: ",e),an()?w("p",{class:"private"},an()):null)},va=t=>{addEventListener("beforeprint",()=>{let e=new DOMParser;
O("printed").replaceChildren(...t().map(([n,r])=>w("figure",{},n?w("figcaption",{},n):"",document.importNode(e.parseFromString(r,"image/svg+xml").documentElement,
!0))))}),addEventListener("afterprint",()=>O("printed").replaceChildren())};var Jh={helped:"Said to have helped",against:"Said to be against sites",disputed:"Its effect is disputed",neutral:"Tie",denies:"Denied"},ba=120,or=!1,_a="",Gh=t=>t.
side==="not_confirmed"?"Not confirmed":Jh[t.stroke],jh=["one source or one origin","two independent sources","official record"],wo=t=>{let{shown:e,view:n}=$,r=JSON.
stringify([e.lines.map(a=>a.id),n.without,e.weaker.size,or]);if(r===_a)return;_a=r;let o={helped:0,disputed:1,against:2,denies:3,neutral:4},i=[...e.lines].sort(
(a,l)=>o[a.stroke]-o[l.stroke]||l.score-a.score),s=(or?i:i.slice(0,ba)).map(a=>{let l=e.weaker.get(a.id)??a,c=e.fallen.has(a);return w("tr",{class:`${a.stroke}${c?
" falls":""}${a.private?" private":""}`},w("td",{},w("span",{class:"called"},c?`Falls without ${n.without}`:Gh(a))),w("th",{scope:"row"},C(V(At(a.sentence)),()=>t(
{line:a.id}),{class:"plain"})),w("td",{"data-label":"Said by"},V(a.publishers.join("; "))),w("td",{"data-label":"How sure"},a.side==="asserts"?jh[l.sure]:"",a.private?
" Private: only you see it.":""),w("td",{"data-label":"First said"},a.known?Ft(a.known):""))});O("sentences-title").textContent=`The same ${T(e.lines.length,"li\
ne")} as sentences`,O("rows").replaceChildren(s.length?w("table",{},w("caption",{class:"unseen"},"Lines of the picture"),w("thead",{},w("tr",{},...["What it is \
called","Line","Said by","How sure","First said"].map(a=>w("th",{scope:"col"},a)))),w("tbody",{},...s)):w("p",{},"No lines are shown."),!or&&i.length>ba?C(`Show\
 all ${i.length.toLocaleString("en")} lines`,()=>{or=!0,wo(t)}):"")},yo=()=>{let{shown:t,colours:e}=$,n=s=>t.lines.some(a=>a.stroke===s&&a.side==="asserts"),r=(s,a,{
width:l=1.7,dash:c=[],hollow:u=!1}={})=>{let f=w("canvas",{width:68,height:20,"aria-hidden":"true"}),h=f.getContext("2d");return h.scale(2,2),h.strokeStyle=a,h.
lineWidth=l+(u?3:0),h.setLineDash(c),h.beginPath(),h.moveTo(1,5),h.lineTo(33,5),h.stroke(),u&&(h.strokeStyle=e.page,h.lineWidth=l+.6,h.stroke()),w("li",{},f,` ${s}`)},
{dash:o,denies:i}=I.dashes;O("legend").replaceChildren(...[n("helped")&&r("said to have helped",e.helped),n("against")&&r("against",e.against),n("disputed")&&r(
"effect disputed",e.disputed),n("neutral")&&r("tie",e.neutral),t.denials&&r("denial",e.denies,{dash:i}),r("one source, not verified",e.neutral,{dash:o}),r("reco\
rd, or two sources",e.neutral,{width:3}),t.private&&r("private, not shared",e.private),$.view.without&&r("falls",e.neutral,{hollow:!0}),$.plan.note&&w("li",{class:"\
quiet"},$.plan.note)].filter(Boolean))};var Zh=20,xo=6,kt=-1,vo=null,ka=t=>w("p",{class:"quiet"},"Rests on ",...t.claims.slice(0,xo).flatMap((e,n)=>[n?", ":"",w("a",{href:`/claim/${encodeURIComponent(
e)}`,target:"_top"},`claim ${n+1}`)]),t.claims.length>xo?` and ${t.claims.length-xo} more`:""),Ma=t=>w("p",{},w("b",{},`${t+1} of ${v.steps.length} `),V(v.steps[t].
text)),bo=async t=>{kt=t;let{steps:e}=v;await lt({...Ct(e[t].view),steps:e}),Dt()},Qh=()=>{let t=S.line?[Y.get(S.line)]:$.shown.lines,e=[...new Set(t.flatMap(o=>o.
live.filter(i=>!i.mark).map(i=>i.id)))].slice(0,Zh),{steps:n,...r}=v;return Ke("A step of the story","Its sentence","",async o=>{if(!e.length)throw new Error("A\
 step rests on claims: show or choose a line that has one in public.");let i=await ke(o,e);nt(),await F({steps:[...v.steps,{text:i,claims:e,view:r}]},`Step ${v.
steps.length+1} kept.`)},w("p",{class:"quiet"},`It is bound to ${S.line?"the line that you chose":"the lines of the picture"}: ${T(e.length,"claim")}. Words tha\
t convict must stand in quotation marks, and in one of them.`))},ye=async t=>{if(!v.steps.length){et("This view has no steps yet.");return}await bo(Math.max(0,Math.
min(v.steps.length-1,kt+t)));let e=O("told")??w("div",{id:"told"});e.replaceChildren(Ma(kt),ka(v.steps[kt]),w("p",{class:"acts"},C("Back",()=>ye(-1),{disabled:kt===
0}),C("Next",()=>ye(1),{disabled:kt===v.steps.length-1}))),O("picture").prepend(e),et(`Step ${kt+1} of ${v.steps.length}: ${v.steps[kt].text}`)},$a=()=>vo??[["",
rr()]],tp=async()=>{nt();let{steps:t,...e}=v,n=[];Zn.on=!1;for(let r=0;r<t.length;r+=1)await bo(r),n.push([`${r+1} of ${t.length}: ${t[r].text}`,rr()]);await lt(
{...e,steps:t}),Zn.on=!0,vo=n,print(),vo=null},Sa=()=>ht("A story in steps",w("ol",{class:"lines"},...v.steps.map((t,e)=>w("li",{},C(V(t.text),()=>{nt(),kt=e,ye(
0)},{class:"plain"})," ",C("Delete",()=>{nt(),F({steps:v.steps.filter((n,r)=>r!==e)},"Step removed.")},{"aria-label":`Delete step ${e+1}`})))),w("p",{class:"act\
s"},C("Keep what is shown as a step",Qh),C("Play",()=>{nt(),kt=-1,ye(1)},{disabled:!v.steps.length}),C("Print all steps",tp,{disabled:!v.steps.length})),w("p",{
class:"quiet"},"Page Down and Page Up play it. Its address is that of the view; a frame shows it as a page to scroll: Share.")),Aa=()=>{let t=v.steps.map((n,r)=>w(
"section",{"data-step":r,tabindex:0},Ma(r),ka(n)));O("picture").append(w("div",{id:"scroller"},...t));let e=new IntersectionObserver(n=>{let r=n.find(o=>o.isIntersecting);
r&&Number(r.target.dataset.step)!==kt&&bo(Number(r.target.dataset.step))},{rootMargin:"-45% 0px -45% 0px"});for(let n of t)e.observe(n)};var ko=document.documentElement,_o=0,Gt=t=>{S.name=t?.name??"",S.line=t?.line??"",S.pointed=null,Ot(),ft(),Tn(Gt)},ep=()=>{let t=O("banner"),{shown:e}=$;if(t.hidden=
!v.without,!v.without)return;let n=[...e.bare].map(r=>rt(r).slice(0,60));t.replaceChildren(w("h2",{},"Without ",V(v.without),`, ${e.fallen.size} of ${T(e.lines.
length,"line")} fall${e.fallen.size===1?"s":""}`),w("p",{},n.length?w("span",{},`${T(n.length,"name")} ${n.length===1?"is":"are"} left without a line: `,V(n.slice(
0,6).join(", ")),n.length>6?" and others.":"."):"Every name keeps a line.",` ${T(e.weaker.size,"line")} stand${e.weaker.size===1?"s":""} on less.`),C("Put it ba\
ck",()=>Ht(v.without)))},np=()=>{if(!O("counts"))return;let{shown:t}=$;O("counts").replaceChildren(w("b",{},`${T(t.names.length,"name")}, ${T(t.lines.length,"li\
ne")}`),`, ${T(t.denials,"denial")}`,t.private?w("span",{class:"private"},` ${T(t.private,"private line")}`):"",v.hidden.length?C(`${v.hidden.length} hidden: sh\
ow`,Sr,{class:"plain"}):""),O("undo").disabled=!Si(),O("redo").disabled=!Ai();for(let e of document.querySelectorAll("[data-layout]"))e.setAttribute("aria-press\
ed",String(e.dataset.layout===v.layout))},rp=()=>{let t=O("empty");t.hidden=v.names.length>0,t.hidden||t.replaceChildren("Nothing is drawn yet. Add a name above\
, or begin with ",...[60,300,I.most].flatMap((e,n)=>[n?", ":"",C(`the strongest ${e.toLocaleString("en")}`,()=>op(e),{class:"plain"})])," names of the record.")},
op=async t=>{let{ids:e,total:n}=await So(t);await F({names:e,title:"",types:I.placed,layout:e.length>300?"free":v.layout},`The ${T(e.length,"name")} with the st\
rongest lines, of ${n.toLocaleString("en")}.`),Dt()},ip=async()=>{let[t]=ln(),e=v.names.length?`#v=${await En(t)}`:"";try{history.replaceState({view:v,text:e},"",
location.pathname+location.search+e)}catch{}},sp=async(t,e)=>{let n=_o+=1;try{await re([...v.names,...v.hidden]),await Ri()}catch(r){et(`That could not be fetch\
ed: ${r.message}`)}if(await vi(v),n===_o){for(let r of[...S.selected])$.shown.names.includes(r)||S.selected.delete(r);if(S.name&&!$.shown.names.includes(S.name)&&
(S.name=""),S.line&&!$.shown.lines.some(r=>r.id===S.line)&&(S.line=""),Na(),et(e),v.without){try{await pi(v,$.shown)}catch(r){et(r.message)}if(n!==_o)return;Na(),
et(`Without ${v.without}, ${$.shown.fallen.size} of ${T($.shown.lines.length,"line")} fall${$.shown.fallen.size===1?"s":""}.`)}await ip(),ko.dataset.settled=String(
Number(ko.dataset.settled??0)+1)}},Na=()=>{_r(),Ot(),ea($),Ot(),O("explorer-title").textContent=v.title||(v.names.length?`Around ${rt(v.names[0])}`:"Explore"),ep(),
np(),rp(),Hi(v,$.shown),yo(),aa(),wo(Gt),Tn(Gt)},Ea=async(t,e)=>{await F(Ct(t),e),Dt()},Oa=()=>{if(v.marks.length===2){ht("The chain between two names",w("p",{},
V(rt(v.marks[0]))," and ",V(rt(v.marks[1]))),w("p",{class:"acts"},...["surest","shortest"].map(t=>C(`The ${t}`,()=>{nt(),S.name="",S.line="",Di(t)}))),w("p",{class:"\
quiet"},"The surest has the strongest weakest step; the shortest has the fewest links. A chain is what sources say in turn: no single one need state the whole."));
return}ht("The chain between two names",w("p",{},"Mark two names first: choose one and press M, or “Mark for a chain” in its card."))},ap=()=>{let t=we(document.
activeElement);return t&&R.has(t)?[t]:t&&Y.has(t)?[]:Oi()},lp=()=>{let t=we(document.activeElement);return Y.has(t)?t:S.line},cp=t=>{if(t.target.matches("input,\
 textarea, select")||O("dialog").open)return;let e=t.target.closest("#stage"),n=we(t.target),r=S.selected.size>1?[...S.selected]:ap(),o=t.key.length===1?t.key.toLowerCase():
t.key;if(t.ctrlKey||t.metaKey){o==="z"&&(t.preventDefault(),(t.shiftKey?Nn:An)());return}let i={"/":()=>O("add")?.focus(),"?":pa,z:()=>t.shiftKey?Nn():An(),c:Oa,
e:()=>_e(r),x:()=>r.length&&On(r),h:()=>t.shiftKey?Sr():Ye(r),p:()=>r.length&&le(r),m:()=>r.length&&Cn(r[0]),n:()=>Nr(up(r)),w:()=>{let a=v.without||Y.get(lp())?.
publishers[0];a?Ht(a):et("Choose a line first: W leaves out its source.")},"+":()=>Ce(1.3),"=":()=>Ce(1.3),"-":()=>Ce(1/1.3),0:()=>Dt(!0),PageDown:()=>ye(1),PageUp:()=>ye(
-1),Escape:()=>{S.name||S.line||S.selected.size?(S.selected.clear(),Gt(null)):v.without?Ht(v.without):v.chain&&F({chain:""},"The chain is closed.")}},s={ArrowUp:1,
ArrowDown:1,ArrowLeft:1,ArrowRight:1,Home:1,End:1,l:()=>ua(n,t.shiftKey),g:()=>fa(n),Backspace:ha,Enter:()=>{Gt(R.has(n)?{name:n}:{line:n}),O("card").focus({preventScroll:!0})},
" ":()=>Ca(n)};if(e&&n&&s[t.key]){if(t.preventDefault(),t.altKey&&r.length){let[l,c]={ArrowUp:[0,-20],ArrowDown:[0,20],ArrowLeft:[-20,0],ArrowRight:[20,0]}[t.key]??
[0,0];Ii(r,l,c);return}ca(n,t.key),typeof s[t.key]=="function"&&s[t.key]()}else e&&n&&s[o]?(t.preventDefault(),s[o]()):i[o]&&(t.preventDefault(),i[o]())},up=t=>{
let e=t.length&&$.plan.places.get(t[0]);return e?[e.x+20,e.y+24]:ra()},Ca=t=>{R.has(t)&&(S.selected.delete(t)||S.selected.add(t),Ot(),ft(),Tn(Gt),et(`${T(S.selected.
size,"name")} selected.`))},fp=()=>{Mi(sp),Wi(()=>v),ta({point:e=>{let n=JSON.stringify(e);JSON.stringify(S.pointed)===n||e&&"note"in e||(S.pointed=e,Ot(),ft())},
press:(e,n)=>{e?.note>=0?Nr(v.notes[e.note],e.note):n&&e?.name?Ca(e.name):(n||S.selected.clear(),Gt(e))},move:(e,[n,r])=>{e.name?(Object.assign($.plan.places.get(
e.name),{x:n,y:r,pinned:!0}),$.ways=$.route(!0)):$.view={...$.view,notes:$.view.notes.map((o,i)=>i===e.note?[n,r,o[2]]:o)},ft()},drop:async(e,n)=>{if(!e.name){await Ti(
e.note,n);return}await le([e.name],n),Gt(e)}}),addEventListener("keydown",cp),O("keys").addEventListener("focusin",e=>{let n=we(e.target);la(e.target),S.pointed=
R.has(n)?{name:n}:{line:n},Ot(),ft()}),O("keys").addEventListener("focusout",()=>{S.pointed=null,Ot(),ft()});let t=(e,n)=>O(e)?.addEventListener("click",n);t("u\
ndo",An),t("redo",Nn),t("chain-open",Oa),t("share",ga),t("save",()=>mo(Ea)),t("take",()=>xa(Ea)),t("story",Sa),t("closer",()=>Ce(1.3)),t("farther",()=>Ce(1/1.3)),
t("whole",()=>Dt(!0));for(let e of document.querySelectorAll("[data-layout]"))e.addEventListener("click",async()=>{await F({layout:e.dataset.layout},`Laid out ${e.
textContent.toLowerCase()}.`),Dt()});t("filters-open",()=>O("filters-open").setAttribute("aria-expanded",String(O("explorer").classList.toggle("filtering"))));for(let e of document.
querySelectorAll("[data-show]"))e.addEventListener("click",()=>{O("explorer").dataset.shows=e.dataset.show;for(let n of document.querySelectorAll("[data-show]"))
n.setAttribute("aria-pressed",String(n===e));e.dataset.show==="picture"&&Dt(!0)});O("add")?.addEventListener("chosen",async e=>{O("add").value="",await $r([e.detail.
id],`${e.detail.name} added.`),Gt({name:e.detail.id}),_t(e.detail.id)}),xi(()=>{Ot(),yo(),ft()}),va($a),addEventListener("hashchange",Ia)},Ia=async()=>{let t=/^#v=(.+)$/.
exec(location.hash)?.[1];try{if(t&&history.state?.text===`#v=${t}`)await lt(Ct(history.state.view));else if(t){let e=await Ei(t),[n,r]=await Ar(e);await lt(n,r?
`${T(r,"text")} of this view ${r===1?"is":"are"} left out: words that convict are not shown.`:"")}else if(I.start.length)await lt({names:await hp(I.start),types:I.
placed});else{let{ids:e,title:n}=await Ao(I.picture||"complicity");await lt({names:e,title:n,types:I.placed})}}catch(e){await lt({},e.message)}I.framed&&v.steps.
length&&!O("scroller")&&Aa(),ko.dataset.ready="yes"},hp=async t=>{let e=await re(t);e.length&&et(`No name has the id ${e[0]}.`);let n=new Set(t.filter(r=>R.has(
r)));for(let r of[...n])for(let[o]of Zt(r,n).slice(0,14))n.add(o);return[...n]};fp();Ia();})();
