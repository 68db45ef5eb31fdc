// Built by `make client` from api/client/src/explore.js; libraries: LICENSES.txt. sources 1752e0029b93a034ce0a26476d2946815c550dc49ea93a2a37f6eb3f065e1a45 code 44137a8d95a44a7f522a112b11016637cbea95b96ede1f43c3e4130d71f6100a
(()=>{var z=JSON.parse(document.getElementById("explore-data").textContent),D=new Map,Y=new Map,hn=new Map,pr=new Map,Io=new Set,Be=new Map,ja=null,ht=async(t,e={})=>{
let n=await fetch(t,e),r=await n.json();if(!n.ok)throw Object.assign(new Error(r.detail??`the server answered ${n.status}`),{status:n.status});return r},zo=t=>{
for(let e of t.names)D.set(e.id,e),hn.set(e.id,e),Io.add(e.id);for(let e of t.others)hn.has(e.id)||hn.set(e.id,e);for(let e of t.lines){if(Y.has(e.id))continue;
let n=e.claims.filter(r=>r.live);e.live=n,e.known=n.reduce((r,o)=>!r||o.known<r?o.known:r,""),e.publishers=[...new Set(n.map(r=>r.publisher))],e.private=n.length>
0&&n.every(r=>r.mark),e.link=e.id.slice(0,-e.side.length-1),Y.set(e.id,e);for(let r of[e.from,e.to])pr.set(r,[...pr.get(r)??[],e])}return z.version=t.version,t},
ie=async t=>{let e=[...new Set(t)].filter(r=>!Io.has(r)),n=[];for(let r=0;r<e.length;r+=z.batch){let o=e.slice(r,r+z.batch),i=new URLSearchParams(o.map(s=>["id",
s]));n.push(...zo(await ht(`/api/explore?${i}`)).unknown)}return n},Lo=async t=>{let e=zo(await ht(`/api/explore?strongest=${t}`));return{ids:e.names.map(n=>n.id),
total:e.total}},Ro=async t=>{let[e,n]=t.split("?"),r=await ht(`/api/pictures/${encodeURIComponent(e)}.json${n?`?${n}`:""}`);return{title:r.title,ids:r.nodes.map(
o=>o.id)}},Do=async t=>(Be.has(t)||(Be.set(t,ht(`/api/explore/loss?${new URLSearchParams({publisher:t})}`)),Be.get(t).catch(()=>Be.delete(t))),Be.get(t)),Po=async()=>ja??=
await ht("/api/pictures/map.json"),Wt=t=>pr.get(t)??[],Qt=(t,e)=>t.from===e?t.to:t.from,st=t=>hn.get(t)?.name??t,te=(t,e,n="")=>{let r=new Map;for(let i of Wt(t)){
let s=Qt(i,t);e.has(s)||(n?i.type!==n:z.placed.includes(i.type))||r.set(s,[...r.get(s)??[],i])}let o=i=>i.reduce((s,a)=>s+a.score+(a.side==="denies"?1:0),0);return[
...r].sort((i,s)=>o(s[1])-o(i[1])||(i[0]<s[0]?-1:1))};var O=t=>document.getElementById(t),y=(t,e={},...n)=>{let r=document.createElement(t);for(let[o,i]of Object.entries(e))o.startsWith("on")?r.addEventListener(o.slice(
2),i):i===!0?r.setAttribute(o,""):i!==!1&&i!==void 0&&i!==null&&r.setAttribute(o,i);return r.append(...n.filter(o=>o!=null&&o!=="")),r},I=(t,e,n={})=>y("button",
{type:"button",onclick:e,...n},t),U=t=>y("bdi",{},t),L=(t,e)=>`${t.toLocaleString("en")} ${e}${t===1?"":"s"}`,nt=t=>{t&&(O("said").textContent=t)},Ga=["Jan","Fe\
b","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],kt=t=>{let[e,n,r]=t.split("-");return[r&&Number(r),n&&Ga[n-1],e].filter(Boolean).join(" ")},Ct=t=>t.
charAt(0).toUpperCase()+t.slice(1),yt=(t,...e)=>{let n=O("dialog");n.replaceChildren(y("h2",{id:"dialog-title"},t),...e,y("p",{class:"end"},I("Close",()=>n.close()))),
n.open||n.showModal()},Q=()=>O("dialog").close();function Za(t){let e=+this._x.call(null,t),n=+this._y.call(null,t);return qo(this.cover(e,n),e,n,t)}function qo(t,e,n,r){if(isNaN(e)||isNaN(n))return t;var o,i=t.
_root,s={data:r},a=t._x0,u=t._y0,l=t._x1,c=t._y1,h,f,p,g,d,m,w,b;if(!i)return t._root=s,t;for(;i.length;)if((d=e>=(h=(a+l)/2))?a=h:l=h,(m=n>=(f=(u+c)/2))?u=f:c=
f,o=i,!(i=i[w=m<<1|d]))return o[w]=s,t;if(p=+t._x.call(null,i.data),g=+t._y.call(null,i.data),e===p&&n===g)return s.next=i,o?o[w]=s:t._root=s,t;do o=o?o[w]=new Array(
4):t._root=new Array(4),(d=e>=(h=(a+l)/2))?a=h:l=h,(m=n>=(f=(u+c)/2))?u=f:c=f;while((w=m<<1|d)===(b=(g>=f)<<1|p>=h));return o[b]=i,o[w]=s,t}function Qa(t){Array.
isArray(t)||(t=Array.from(t));let e=t.length,n=new Float64Array(e),r=new Float64Array(e),o=1/0,i=o,s=-o,a=s;for(let u=0,l,c,h;u<e;++u){if(isNaN(c=+this._x.call(
null,l=t[u]))||isNaN(h=+this._y.call(null,l))){n[u]=NaN;continue}n[u]=c,r[u]=h,c<o&&(o=c),c>s&&(s=c),h<i&&(i=h),h>a&&(a=h)}if(o>s||i>a)return this;this.cover(o,
i).cover(s,a);for(let u=0;u<e;++u)qo(this,n[u],r[u],t[u]);return this}function tl(t,e){if(isNaN(t=+t)||isNaN(e=+e))return this;var n=this._x0,r=this._y0,o=this.
_x1,i=this._y1;if(isNaN(n))o=(n=Math.floor(t))+1,i=(r=Math.floor(e))+1;else{for(var s=o-n||1,a=this._root,u,l;n>t||t>=o||r>e||e>=i;)switch(l=(e<r)<<1|t<n,u=new Array(
4),u[l]=a,a=u,s*=2,l){case 0:o=n+s,i=r+s;break;case 1:n=o-s,i=r+s;break;case 2:o=n+s,r=i-s;break;case 3:n=o-s,r=i-s;break}this._root&&this._root.length&&(this._root=
a)}return this._x0=n,this._y0=r,this._x1=o,this._y1=i,this}function el(){var t=[];return this.visit(function(e){if(!e.length)do t.push(e.data);while(e=e.next)}),
t}function nl(t){return arguments.length?this.cover(+t[0][0],+t[0][1]).cover(+t[1][0],+t[1][1]):isNaN(this._x0)?void 0:[[this._x0,this._y0],[this._x1,this._y1]]}
function at(t,e,n,r,o){this.node=t,this.x0=e,this.y0=n,this.x1=r,this.y1=o}function rl(t,e,n){var r,o=this._x0,i=this._y0,s,a,u,l,c=this._x1,h=this._y1,f=[],p=this.
_root,g,d;for(p&&f.push(new at(p,o,i,c,h)),n==null?n=1/0:(o=t-n,i=e-n,c=t+n,h=e+n,n*=n);g=f.pop();)if(!(!(p=g.node)||(s=g.x0)>c||(a=g.y0)>h||(u=g.x1)<o||(l=g.y1)<
i))if(p.length){var m=(s+u)/2,w=(a+l)/2;f.push(new at(p[3],m,w,u,l),new at(p[2],s,w,m,l),new at(p[1],m,a,u,w),new at(p[0],s,a,m,w)),(d=(e>=w)<<1|t>=m)&&(g=f[f.length-
1],f[f.length-1]=f[f.length-1-d],f[f.length-1-d]=g)}else{var b=t-+this._x.call(null,p.data),k=e-+this._y.call(null,p.data),_=b*b+k*k;if(_<n){var S=Math.sqrt(n=_);
o=t-S,i=e-S,c=t+S,h=e+S,r=p.data}}return r}function ol(t){if(isNaN(c=+this._x.call(null,t))||isNaN(h=+this._y.call(null,t)))return this;var e,n=this._root,r,o,i,
s=this._x0,a=this._y0,u=this._x1,l=this._y1,c,h,f,p,g,d,m,w;if(!n)return this;if(n.length)for(;;){if((g=c>=(f=(s+u)/2))?s=f:u=f,(d=h>=(p=(a+l)/2))?a=p:l=p,e=n,!(n=
n[m=d<<1|g]))return this;if(!n.length)break;(e[m+1&3]||e[m+2&3]||e[m+3&3])&&(r=e,w=m)}for(;n.data!==t;)if(o=n,!(n=n.next))return this;return(i=n.next)&&delete n.
next,o?(i?o.next=i:delete o.next,this):e?(i?e[m]=i:delete e[m],(n=e[0]||e[1]||e[2]||e[3])&&n===(e[3]||e[2]||e[1]||e[0])&&!n.length&&(r?r[w]=n:this._root=n),this):
(this._root=i,this)}function il(t){for(var e=0,n=t.length;e<n;++e)this.remove(t[e]);return this}function sl(){return this._root}function al(){var t=0;return this.
visit(function(e){if(!e.length)do++t;while(e=e.next)}),t}function ll(t){var e=[],n,r=this._root,o,i,s,a,u;for(r&&e.push(new at(r,this._x0,this._y0,this._x1,this.
_y1));n=e.pop();)if(!t(r=n.node,i=n.x0,s=n.y0,a=n.x1,u=n.y1)&&r.length){var l=(i+a)/2,c=(s+u)/2;(o=r[3])&&e.push(new at(o,l,c,a,u)),(o=r[2])&&e.push(new at(o,i,
c,l,u)),(o=r[1])&&e.push(new at(o,l,s,a,c)),(o=r[0])&&e.push(new at(o,i,s,l,c))}return this}function cl(t){var e=[],n=[],r;for(this._root&&e.push(new at(this._root,
this._x0,this._y0,this._x1,this._y1));r=e.pop();){var o=r.node;if(o.length){var i,s=r.x0,a=r.y0,u=r.x1,l=r.y1,c=(s+u)/2,h=(a+l)/2;(i=o[0])&&e.push(new at(i,s,a,
c,h)),(i=o[1])&&e.push(new at(i,c,a,u,h)),(i=o[2])&&e.push(new at(i,s,h,c,l)),(i=o[3])&&e.push(new at(i,c,h,u,l))}n.push(r)}for(;r=n.pop();)t(r.node,r.x0,r.y0,r.
x1,r.y1);return this}function ul(t){return t[0]}function fl(t){return arguments.length?(this._x=t,this):this._x}function hl(t){return t[1]}function pl(t){return arguments.
length?(this._y=t,this):this._y}function pn(t,e,n){var r=new dr(e??ul,n??hl,NaN,NaN,NaN,NaN);return t==null?r:r.addAll(t)}function dr(t,e,n,r,o,i){this._x=t,this.
_y=e,this._x0=n,this._y0=r,this._x1=o,this._y1=i,this._root=void 0}function Bo(t){for(var e={data:t.data},n=e;t=t.next;)n=n.next={data:t.data};return e}var lt=pn.
prototype=dr.prototype;lt.copy=function(){var t=new dr(this._x,this._y,this._x0,this._y0,this._x1,this._y1),e=this._root,n,r;if(!e)return t;if(!e.length)return t.
_root=Bo(e),t;for(n=[{source:e,target:t._root=new Array(4)}];e=n.pop();)for(var o=0;o<4;++o)(r=e.source[o])&&(r.length?n.push({source:r,target:e.target[o]=new Array(
4)}):e.target[o]=Bo(r));return t};lt.add=Za;lt.addAll=Qa;lt.cover=tl;lt.data=el;lt.extent=nl;lt.find=rl;lt.remove=ol;lt.removeAll=il;lt.root=sl;lt.size=al;lt.visit=
ll;lt.visitAfter=cl;lt.x=fl;lt.y=pl;var dl={value:()=>{}};function se(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.test(r))throw new Error("illegal typ\
e: "+r);n[r]=[]}return new dn(n)}function dn(t){this._=t}function ml(t,e){return t.trim().split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.
slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))throw new Error("unknown type: "+n);return{type:n,name:r}})}dn.prototype=se.prototype={constructor:dn,on:function(t,e){
var n=this._,r=ml(t+"",n),o,i=-1,s=r.length;if(arguments.length<2){for(;++i<s;)if((o=(t=r[i]).type)&&(o=gl(n[o],t.name)))return o;return}if(e!=null&&typeof e!="\
function")throw new Error("invalid callback: "+e);for(;++i<s;)if(o=(t=r[i]).type)n[o]=Fo(n[o],t.name,e);else if(e==null)for(o in n)n[o]=Fo(n[o],t.name,null);return this},
copy:function(){var t={},e=this._;for(var n in e)t[n]=e[n].slice();return new dn(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,
i;r<o;++r)n[r]=arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(i=this._[t],r=0,o=i.length;r<o;++r)i[r].value.apply(e,n)},apply:function(t,e,n){
if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this._[t],o=0,i=r.length;o<i;++o)r[o].value.apply(e,n)}};function gl(t,e){for(var n=0,
r=t.length,o;n<r;++n)if((o=t[n]).name===e)return o.value}function Fo(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=dl,t=t.slice(0,r).concat(t.slice(
r+1));break}return n!=null&&t.push({name:e,value:n}),t}var Me=0,Fe=0,qe=0,Wo=1e3,mn,He,gn=0,ae=0,yn=0,We=typeof performance=="object"&&performance.now?performance:Date,Uo=typeof window=="object"&&window.requestAnimationFrame?
window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function xn(){return ae||(Uo(wl),ae=We.now()+yn)}function wl(){ae=0}function wn(){this._call=
this._time=this._next=null}wn.prototype=Ue.prototype={constructor:wn,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a func\
tion");n=(n==null?xn():+n)+(e==null?0:+e),!this._next&&He!==this&&(He?He._next=this:mn=this,He=this),this._call=t,this._time=n,mr()},stop:function(){this._call&&
(this._call=null,this._time=1/0,mr())}};function Ue(t,e,n){var r=new wn;return r.restart(t,e,n),r}function yl(){xn(),++Me;for(var t=mn,e;t;)(e=ae-t._time)>=0&&t.
_call.call(void 0,e),t=t._next;--Me}function Ho(){ae=(gn=We.now())+yn,Me=Fe=0;try{yl()}finally{Me=0,vl(),ae=0}}function xl(){var t=We.now(),e=t-gn;e>Wo&&(yn-=e,
gn=t)}function vl(){for(var t,e=mn,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:mn=n);He=t,mr(r)}function mr(t){
if(!Me){Fe&&(Fe=clearTimeout(Fe));var e=t-ae;e>24?(t<1/0&&(Fe=setTimeout(Ho,Math.ceil(t-We.now()-yn)+1)),qe&&(qe=clearInterval(qe))):(qe||(gn=We.now(),qe=setInterval(
xl,Wo)),Me=1,Uo(Ho))}}function gr(t,e,n){var r=new wn;return e=e==null?0:+e,r.restart(o=>{r.stop(),t(o+e)},e,n),r}function ct(t){return function(){return t}}function ee(t){return(t()-.5)*1e-6}function bl(t){return t.x+t.vx}function _l(t){return t.y+t.vy}function Ko(t){var e,
n,r,o=1,i=1;typeof t!="function"&&(t=ct(t==null?1:+t));function s(){for(var l,c=e.length,h,f,p,g,d,m,w=0;w<i;++w)for(h=pn(e,bl,_l).visitAfter(a),l=0;l<c;++l)f=e[l],
d=n[f.index],m=d*d,p=f.x+f.vx,g=f.y+f.vy,h.visit(b);function b(k,_,S,T,E){var P=k.data,q=k.r,X=d+q;if(P){if(P.index>f.index){var it=p-P.x-P.vx,dt=g-P.y-P.vy,ft=it*
it+dt*dt;ft<X*X&&(it===0&&(it=ee(r),ft+=it*it),dt===0&&(dt=ee(r),ft+=dt*dt),ft=(X-(ft=Math.sqrt(ft)))/ft*o,f.vx+=(it*=ft)*(X=(q*=q)/(m+q)),f.vy+=(dt*=ft)*X,P.vx-=
it*(X=1-X),P.vy-=dt*X)}return}return _>p+X||T<p-X||S>g+X||E<g-X}}function a(l){if(l.data)return l.r=n[l.data.index];for(var c=l.r=0;c<4;++c)l[c]&&l[c].r>l.r&&(l.
r=l[c].r)}function u(){if(e){var l,c=e.length,h;for(n=new Array(c),l=0;l<c;++l)h=e[l],n[h.index]=+t(h,l,e)}}return s.initialize=function(l,c){e=l,r=c,u()},s.iterations=
function(l){return arguments.length?(i=+l,s):i},s.strength=function(l){return arguments.length?(o=+l,s):o},s.radius=function(l){return arguments.length?(t=typeof l==
"function"?l:ct(+l),u(),s):t},s}function kl(t){return t.index}function Xo(t,e){var n=t.get(e);if(!n)throw new Error("node not found: "+e);return n}function Yo(t){
var e=kl,n=h,r,o=ct(30),i,s,a,u,l,c=1;t==null&&(t=[]);function h(m){return 1/Math.min(a[m.source.index],a[m.target.index])}function f(m){for(var w=0,b=t.length;w<
c;++w)for(var k=0,_,S,T,E,P,q,X;k<b;++k)_=t[k],S=_.source,T=_.target,E=T.x+T.vx-S.x-S.vx||ee(l),P=T.y+T.vy-S.y-S.vy||ee(l),q=Math.sqrt(E*E+P*P),q=(q-i[k])/q*m*r[k],
E*=q,P*=q,T.vx-=E*(X=u[k]),T.vy-=P*X,S.vx+=E*(X=1-X),S.vy+=P*X}function p(){if(s){var m,w=s.length,b=t.length,k=new Map(s.map((S,T)=>[e(S,T,s),S])),_;for(m=0,a=
new Array(w);m<b;++m)_=t[m],_.index=m,typeof _.source!="object"&&(_.source=Xo(k,_.source)),typeof _.target!="object"&&(_.target=Xo(k,_.target)),a[_.source.index]=
(a[_.source.index]||0)+1,a[_.target.index]=(a[_.target.index]||0)+1;for(m=0,u=new Array(b);m<b;++m)_=t[m],u[m]=a[_.source.index]/(a[_.source.index]+a[_.target.index]);
r=new Array(b),g(),i=new Array(b),d()}}function g(){if(s)for(var m=0,w=t.length;m<w;++m)r[m]=+n(t[m],m,t)}function d(){if(s)for(var m=0,w=t.length;m<w;++m)i[m]=
+o(t[m],m,t)}return f.initialize=function(m,w){s=m,l=w,p()},f.links=function(m){return arguments.length?(t=m,p(),f):t},f.id=function(m){return arguments.length?
(e=m,f):e},f.iterations=function(m){return arguments.length?(c=+m,f):c},f.strength=function(m){return arguments.length?(n=typeof m=="function"?m:ct(+m),g(),f):n},
f.distance=function(m){return arguments.length?(o=typeof m=="function"?m:ct(+m),d(),f):o},f}var Ml=1664525,$l=1013904223,Vo=4294967296;function Sl(){let t=1;return()=>(t=
(Ml*t+$l)%Vo)/Vo}function Al(t){return t.x}function Nl(t){return t.y}var El=10,Ol=Math.PI*(3-Math.sqrt(5));function Jo(t){var e,n=1,r=.001,o=1-Math.pow(r,1/300),
i=0,s=.6,a=new Map,u=Ue(h),l=se("tick","end"),c=Sl();t==null&&(t=[]);function h(){f(),l.call("tick",e),n<r&&(u.stop(),l.call("end",e))}function f(d){var m,w=t.length,
b;d===void 0&&(d=1);for(var k=0;k<d;++k)for(n+=(i-n)*o,a.forEach(function(_){_(n)}),m=0;m<w;++m)b=t[m],b.fx==null?b.x+=b.vx*=s:(b.x=b.fx,b.vx=0),b.fy==null?b.y+=
b.vy*=s:(b.y=b.fy,b.vy=0);return e}function p(){for(var d=0,m=t.length,w;d<m;++d){if(w=t[d],w.index=d,w.fx!=null&&(w.x=w.fx),w.fy!=null&&(w.y=w.fy),isNaN(w.x)||
isNaN(w.y)){var b=El*Math.sqrt(.5+d),k=d*Ol;w.x=b*Math.cos(k),w.y=b*Math.sin(k)}(isNaN(w.vx)||isNaN(w.vy))&&(w.vx=w.vy=0)}}function g(d){return d.initialize&&d.
initialize(t,c),d}return p(),e={tick:f,restart:function(){return u.restart(h),e},stop:function(){return u.stop(),e},nodes:function(d){return arguments.length?(t=
d,p(),a.forEach(g),e):t},alpha:function(d){return arguments.length?(n=+d,e):n},alphaMin:function(d){return arguments.length?(r=+d,e):r},alphaDecay:function(d){return arguments.
length?(o=+d,e):+o},alphaTarget:function(d){return arguments.length?(i=+d,e):i},velocityDecay:function(d){return arguments.length?(s=1-d,e):1-s},randomSource:function(d){
return arguments.length?(c=d,a.forEach(g),e):c},force:function(d,m){return arguments.length>1?(m==null?a.delete(d):a.set(d,g(m)),e):a.get(d)},find:function(d,m,w){
var b=0,k=t.length,_,S,T,E,P;for(w==null?w=1/0:w*=w,b=0;b<k;++b)E=t[b],_=d-E.x,S=m-E.y,T=_*_+S*S,T<w&&(P=E,w=T);return P},on:function(d,m){return arguments.length>
1?(l.on(d,m),e):l.on(d)}}}function jo(){var t,e,n,r,o=ct(-30),i,s=1,a=1/0,u=.81;function l(p){var g,d=t.length,m=pn(t,Al,Nl).visitAfter(h);for(r=p,g=0;g<d;++g)e=
t[g],m.visit(f)}function c(){if(t){var p,g=t.length,d;for(i=new Array(g),p=0;p<g;++p)d=t[p],i[d.index]=+o(d,p,t)}}function h(p){var g=0,d,m,w=0,b,k,_;if(p.length){
for(b=k=_=0;_<4;++_)(d=p[_])&&(m=Math.abs(d.value))&&(g+=d.value,w+=m,b+=m*d.x,k+=m*d.y);p.x=b/w,p.y=k/w}else{d=p,d.x=d.data.x,d.y=d.data.y;do g+=i[d.data.index];while(d=
d.next)}p.value=g}function f(p,g,d,m){if(!p.value)return!0;var w=p.x-e.x,b=p.y-e.y,k=m-g,_=w*w+b*b;if(k*k/u<_)return _<a&&(w===0&&(w=ee(n),_+=w*w),b===0&&(b=ee(
n),_+=b*b),_<s&&(_=Math.sqrt(s*_)),e.vx+=w*p.value*r/_,e.vy+=b*p.value*r/_),!0;if(p.length||_>=a)return;(p.data!==e||p.next)&&(w===0&&(w=ee(n),_+=w*w),b===0&&(b=
ee(n),_+=b*b),_<s&&(_=Math.sqrt(s*_)));do p.data!==e&&(k=i[p.data.index]*r/_,e.vx+=w*k,e.vy+=b*k);while(p=p.next)}return l.initialize=function(p,g){t=p,n=g,c()},
l.strength=function(p){return arguments.length?(o=typeof p=="function"?p:ct(+p),c(),l):o},l.distanceMin=function(p){return arguments.length?(s=p*p,l):Math.sqrt(
s)},l.distanceMax=function(p){return arguments.length?(a=p*p,l):Math.sqrt(a)},l.theta=function(p){return arguments.length?(u=p*p,l):Math.sqrt(u)},l}function Go(t){var e=ct(.1),n,r,o;typeof t!="function"&&(t=ct(t==null?0:+t));function i(a){for(var u=0,l=n.length,c;u<l;++u)c=n[u],c.vx+=(o[u]-c.x)*r[u]*a}function s(){
if(n){var a,u=n.length;for(r=new Array(u),o=new Array(u),a=0;a<u;++a)r[a]=isNaN(o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return i.initialize=function(a){n=a,s()},i.strength=
function(a){return arguments.length?(e=typeof a=="function"?a:ct(+a),s(),i):e},i.x=function(a){return arguments.length?(t=typeof a=="function"?a:ct(+a),s(),i):t},
i}function Zo(t){var e=ct(.1),n,r,o;typeof t!="function"&&(t=ct(t==null?0:+t));function i(a){for(var u=0,l=n.length,c;u<l;++u)c=n[u],c.vy+=(o[u]-c.y)*r[u]*a}function s(){
if(n){var a,u=n.length;for(r=new Array(u),o=new Array(u),a=0;a<u;++a)r[a]=isNaN(o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return i.initialize=function(a){n=a,s()},i.strength=
function(a){return arguments.length?(e=typeof a=="function"?a:ct(+a),s(),i):e},i.y=function(a){return arguments.length?(t=typeof a=="function"?a:ct(+a),s(),i):t},
i}var Qo=["right","left","below","above"];var ti=[.05,-.05,.13,-.13,.24,-.24,.38,-.38,.55,-.55],Cl=[.5,.25,.75].flatMap(t=>ti.map(e=>({bend:e,along:t,worth:Math.abs(e)+Math.abs(t-.5)}))).sort((t,e)=>t.worth-
e.worth),xt=([t,e,n,r],{x:o,y:i},s=0)=>[o+t-s,i+e-s,o+n+s,i+r+s],Xe=(t,e)=>t[0]<e[2]&&e[0]<t[2]&&t[1]<e[3]&&e[1]<t[3],yr=(t,e,n,r,[o,i,s,a])=>{let u=0,l=1;for(let[
c,h]of[[t-n,t-o],[n-t,s-t],[e-r,e-i],[r-e,a-e]]){if(c===0&&h<=0)return!1;c<0?u=Math.max(u,h/c):c>0&&(l=Math.min(l,h/c))}return u<l},vn=t=>[-t.r,-t.r,t.r,t.r],Tl=(t,e,n)=>{
let r=new Map(t.map(o=>[o,t.filter(i=>i!==o&&Math.abs(i.x-o.x)<420&&Math.abs(i.y-o.y)<160)]));for(let o=0;o<4;o+=1){let i=!1;for(let s of t){let a=Qo.map((l,c)=>{
let h=xt(n(s,l).words,s,3),f=c*.3;for(let p of r.get(s))Xe(h,xt(p.words,p))&&(f+=12),Xe(h,xt(vn(p),p))&&(f+=12);for(let p of e)wr(p,h)&&(f+=2);return f}),u=Qo[a.
indexOf(Math.min(...a))];u!==s.side&&(Object.assign(s,n(s,u)),i=!0)}if(!i)break}},Il=(t,e)=>{for(let n=0;n<160;n+=1){let r=!1,o=i=>i.pinned||e.has(i.id)&&n<160/
2?0:1;for(let i=0;i<t.length;i+=1){let s=t[i],a=xt([s.left,s.top,s.right,s.bottom],s,5);for(let u=i+1;u<t.length;u+=1){let l=t[u],c=xt([l.left,l.top,l.right,l.bottom],
l);if(!Xe(a,c))continue;r=!0;let h=o(s)+o(l);if(!h)continue;let f=a[0]+a[2]<c[0]+c[2]?a[2]-c[0]:a[0]-c[2],p=a[1]+a[3]<c[1]+c[3]?a[3]-c[1]:a[1]-c[3],[g,d]=Math.abs(
f)<2*Math.abs(p)?[f,0]:[0,p],m=1.02/h;s.x-=g*m*o(s),s.y-=d*m*o(s),l.x+=g*m*o(l),l.y+=d*m*o(l),a.splice(0,4,...xt([s.left,s.top,s.right,s.bottom],s,5))}}if(!r)break}},
xr=(t,e,n)=>{if(!t.frame)return t.r+1;let r=Math.hypot(e,n)||1;return Math.min(t.right/Math.max(.01,Math.abs(e/r)),t.tall/2/Math.max(.01,Math.abs(n/r)))},bn=(t,e,{
bend:n,along:r})=>{let o=e.x-t.x,i=e.y-t.y,s=t.x+o*r-i*n,a=t.y+i*r+o*n,[u,l]=[t,e].map(c=>{let h=s-c.x,f=a-c.y,p=Math.hypot(h,f)||1,g=xr(c,h,f);return[c.x+h/p*g,
c.y+f/p*g]});return{start:u,end:l,over:[s,a]}},ei=({start:t,over:e,end:n})=>Array.from({length:25},(r,o)=>{let i=o/24,s=1-i;return[0,1].map(a=>s*s*t[a]+2*s*i*e[a]+
i*i*n[a])}),wr=(t,e)=>t.some(([n,r],o)=>o>0&&yr(t[o-1][0],t[o-1][1],n,r,e)),zl=({start:t,over:e,end:n})=>[Math.min(t[0],e[0],n[0]),Math.min(t[1],e[1],n[1]),Math.
max(t[0],e[0],n[0]),Math.max(t[1],e[1],n[1])],vr=t=>{if(t.length>300)return(n,r,o=0)=>({bend:o+ti[0],along:.5});let e=t.map(n=>[n,xt(n.words,n,1),xt(vn(n),n,1)]);
return(n,r,o=0)=>{let i=null,s=1/0;for(let{bend:a,along:u,worth:l}of Cl){if(l>=s)continue;let c={bend:a+o,along:u},h=bn(n,r,c),f=ei(h),p=zl(h),g=l;for(let[d,m,w]of e)
if(Xe(p,m)&&wr(f,m)&&(g+=2),d!==n&&d!==r&&Xe(p,w)&&wr(f,w)&&(g+=2),g>=s)break;g<s&&(s=g,i={...c,met:g>=2})}return i}},_n=(t,e,n,{fixed:r=new Set,push:o=!0}={})=>{
let i=[...t.places.values()];if(i.length>300)return t;let s=e.map(u=>[t.places.get(u.from),t.places.get(u.to)]).filter(([u,l])=>u&&l&&u!==l),a=()=>s.map(([u,l])=>[
[u.x,u.y],[l.x,l.y]]);for(let u=0;u<4;u+=1){let l=u?vr(i):null;Tl(i,l?s.map(([c,h])=>ei(bn(c,h,l(c,h)))):a(),n),o&&Il(i,r)}return t};var Ve=new Map,br=t=>(Ve.has(t)||(Ve.size>3e4&&Ve.clear(),Ve.set(t,new Path2D(t))),Ve.get(t)),ri='"Fira Sans","Libre Franklin","Helvetica Neue",Arial,"Liberatio\
n Sans",sans-serif',oi='"Source Serif 4",Charter,"Iowan Old Style",Georgia,"Liberation Serif",serif',ii=({size:t=11,weight:e=400,serif:n=!1})=>`${e} ${t}px ${n?
oi:ri}`,kn=document.createElement("canvas").getContext("2d"),Tt=(t,e)=>(kn.font=ii(e),kn.measureText(t).width),si=(t,e,n,r)=>(kn.lineWidth=2*r,kn.isPointInStroke(
br(t),e,n)),Mn=t=>({path(e,{fill:n,stroke:r,width:o=1,dash:i=[],alpha:s=1,at:a}){t.globalAlpha=s,a&&(t.save(),t.translate(a[0],a[1]),t.scale(a[2]??1,a[2]??1),a[3]&&
t.rotate(a[3])),n&&(t.fillStyle=n,t.fill(br(e),"evenodd")),r&&(t.strokeStyle=r,t.lineWidth=o,t.setLineDash(i),t.stroke(br(e))),a&&t.restore()},text(e,n,r,{fill:o,
halo:i,anchor:s="start",alpha:a=1,...u}){t.globalAlpha=a,t.font=ii(u),t.textAlign={start:"left",middle:"center",end:"right"}[s],i&&(t.strokeStyle=i,t.lineWidth=
3,t.lineJoin="round",t.setLineDash([]),t.strokeText(e,n,r)),t.fillStyle=o,t.fillText(e,n,r)}}),Ke=t=>String(t).replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`).replace(
/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,""),ni=t=>Object.entries(t).filter(([,e])=>e!==void 0&&e!=="").map(([e,n])=>` ${e}="${Ke(n)}"`).join(""),ai=()=>{let t=[];
return{path(e,{fill:n,stroke:r,width:o=1,dash:i=[],alpha:s=1,at:a,of:u}){t.push(`<path${ni({class:u&&"line","data-of":u,d:e,fill:n??"none","fill-rule":n?"evenod\
d":void 0,stroke:r,"stroke-width":r?o:void 0,"stroke-dasharray":r&&i.length?i.join(" "):void 0,opacity:s<1?s:void 0,transform:a?`translate(${a[0]} ${a[1]}) scal\
e(${a[2]??1})${a[3]?` rotate(${(a[3]*180/Math.PI).toFixed(1)})`:""}`:void 0})}/>`)},text(e,n,r,{fill:o,halo:i,anchor:s="start",alpha:a=1,size:u=11,weight:l=400,
serif:c=!1,of:h}){t.push(`<text${ni({class:h&&"name","data-of":h,x:n.toFixed(1),y:r.toFixed(1),fill:o,"text-anchor":s,"font-size":u,"font-weight":l,"font-family":c?
oi:ri,opacity:a<1?a:void 0,stroke:i,"stroke-width":i?3:void 0,"stroke-linejoin":i?"round":void 0,"paint-order":i?"stroke":void 0})}>${Ke(e)}</text>`)},file:(e,n,r,o)=>`\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="${e.map(i=>i.toFixed(0)).join(" ")}" width="${e[2].toFixed(0)}" height="${e[3].toFixed(0)}" role="img"><title>${Ke(
n)}</title><desc>${Ke(r)}</desc><rect x="${e[0].toFixed(0)}" y="${e[1].toFixed(0)}" width="${e[2].toFixed(0)}" height="${e[3].toFixed(0)}" fill="${Ke(o)}"/>${t.
join("")}</svg>`}};var H=9,_r={size:12,weight:600},It={size:11,weight:400},kr={size:12.5,weight:700,serif:!0},Ll=58,Rl=12,Dl=34,Pl=9,Bl=500,ql=44,Fl=16,$e=1.5,Hl=(t,e)=>{let n=t.kind===
"Compound"?kr:_r;return{wide:Math.max(...t.label.map((o,i,s)=>Tt(o,n)+(e&&i===s.length-1?Tt(` +${e}`,It):0)),...t.sub.map(o=>Tt(o,It)),20),high:14*t.label.length+
13*t.sub.length}},li=new Map,Mr=(t,e,n,r,o)=>{let i=D.get(t),{wide:s,high:a}=Hl(i,li.get(t));if(o){let u=Math.max(112,s+24),l=Math.max(a+18,o);return{id:t,x:e,y:n,
side:"box",wide:s,high:a,r:H,words:[-s/2,-a/2,s/2,a/2],frame:[-u/2,-l/2,u,l],left:-u/2,right:u/2,top:-l/2,bottom:l/2,tall:l}}return $n({id:t,x:e,y:n,wide:s,high:a,
r:H},r)},$n=(t,e)=>{let{wide:n,high:r}=t,o=H+6,i={right:[o,-r/2,o+n,r/2],left:[-o-n,-r/2,-o,r/2],below:[-n/2,H+3,n/2,H+3+r],above:[-n/2,-H-3-r,n/2,-H-3]}[e];return{
...t,side:e,words:i,left:Math.min(-H,i[0]),right:Math.max(H,i[2]),top:Math.min(-H,i[1]),bottom:Math.max(H,i[3]),tall:Math.max(r,2*H)}},Wl=(t,e)=>{let n=new Map;
t.forEach(o=>o.forEach((i,s)=>n.set(i,(s+.5)/o.length)));for(let o=0;o<14;o+=1){let i=o%2?[...t].reverse():t;for(let s of i){let a=new Map(s.map(u=>{let l=e.get(
u)??[];return[u,l.length?l.reduce((c,h)=>c+n.get(h),0)/l.length:n.get(u)]}));s.sort((u,l)=>a.get(u)-a.get(l)||n.get(u)-n.get(l)),s.forEach((u,l)=>n.set(u,(l+.5)/
s.length))}}},Ul=(t,e,n)=>{let r=t.map(n),o=s=>(e(t[s])+e(t[s-1]))/2;for(let s=1;s<r.length;s+=1)r[s]=Math.max(r[s],r[s-1]+o(s));let i=t.reduce((s,a,u)=>s+(n(a,
u)-r[u]),0)/(t.length||1);for(let s=0;s<r.length;s+=1)r[s]+=i;return r},Xl=(t,e,n)=>{let r=Math.floor(t.length/2),o=i=>(e(t[i])+e(t[i-1]))/2+Dl;for(let i=r+1;i<
t.length;i+=1)n.set(t[i],Math.min(n.get(t[i]),n.get(t[i-1])+o(i)));for(let i=r-1;i>=0;i-=1)n.set(t[i],Math.max(n.get(t[i]),n.get(t[i+1])-o(i+1)))},Vl=t=>{let e=t.
among.length>Bl,n=[],r=[];for(let{id:g,heading:d,side:m}of z.columns){let w=t.inLayout.filter(k=>D.get(k).column===g),b=Math.max(1,Math.ceil(w.length/ql));if(w.
length)for(let k=0;k<b;k+=1){let _=w.filter((S,T)=>T%b===k);n.push({id:g,heading:k?"":d,items:_,left:m==="left",sites:m==="box"})}}let o=new Map(n.flatMap((g,d)=>g.
items.map(m=>[m,d]))),i=new Map,s=new Map,a=(g,d)=>{i.set(g,[...i.get(g)??[],d]),i.set(d,[...i.get(d)??[],g])};for(let g of t.among){let[d,m]=[o.get(g.from),o.get(
g.to)].sort((_,S)=>_-S),[w,b]=o.get(g.from)===d?[g.from,g.to]:[g.to,g.from],k=w;if(!e)for(let _=d+1;_<m;_+=1){let S=`lane ${g.link} ${_}`;s.has(S)||(n[_].items.
push(S),s.set(S,_)),a(k,S),k=S}a(k,b)}Wl(n.map(g=>g.items),i);let u=g=>Wt(g).filter(d=>t.there.has(Qt(d,g))).length,l=new Map;for(let g of n)for(let d of g.items){
if(s.has(d))continue;let m=D.get(d),w=m.kind==="Compound"?10+8*Math.min(u(d),40):0;l.set(d,Mr(d,0,0,g.left?"left":"right",w))}let c=g=>s.has(g)?Pl:l.get(g).tall+
Rl,h=new Map;for(let g of n){let d=-g.items.reduce((m,w)=>m+c(w),0)/2;for(let m of g.items)h.set(m,d+c(m)/2),d+=c(m)}for(let g=0;g<6;g+=1)for(let d of g%2?[...n].
reverse():n){let m=w=>{let b=i.get(w)??[];return b.length?b.reduce((k,_)=>k+h.get(_),0)/b.length:h.get(w)};Ul(d.items,c,m).forEach((w,b)=>h.set(d.items[b],w)),Xl(
d.items,c,h)}let f=0;for(let g of n){let d=g.items.filter(b=>!s.has(b)).map(b=>l.get(b)),m=Math.max(...d.map(b=>-b.left)),w=Math.max(...d.map(b=>b.right));g.from=
f,g.to=f+m+w;for(let b of d)b.x=f+m,b.y=h.get(b.id),g.sites&&(b.edges=[g.from,g.to]);g.heading&&r.push({text:g.heading,x:g.left?g.to:g.sites?f+m:f,anchor:g.left?
"end":g.sites?"middle":"start",column:g.id}),f=g.to+Ll}let p=Math.min(...[...h.entries()].map(([g,d])=>d-c(g)/2),0)-30;for(let g of r)g.y=p;return{places:l,headings:r,
straight:e,passing:g=>[...s].filter(([d])=>d.startsWith(`lane ${g.link} `)).map(([d,m])=>({from:n[m].from,to:n[m].to,y:h.get(d)})).sort((d,m)=>d.from-m.from)}},
Kl=t=>{let e=new Map,n=[],r=[],o=new Map(t.inLayout.map(h=>{let f=D.get(h).day||Wt(h).filter(p=>t.there.has(Qt(p,h))).reduce((p,g)=>g.known&&(!p||g.known<p)?g.known:
p,"");return[h,f]})),i=[...o.values()].filter(Boolean).sort(),s=new Map;for(let h of i)s.set(h.slice(0,4),(s.get(h.slice(0,4))??0)+1);let a=0,u=new Map([...s].map(
([h,f])=>{let p=a,g=110+22*f;return a+=g,[h,[p,g]]})),l=h=>{let[f,p]=u.get(h.slice(0,4));return f+p*(Date.parse(h)-Date.parse(`${h.slice(0,4)}-01-01`))/366/864e5},
c=0;for(let{id:h,heading:f}of z.columns){let p=t.inLayout.filter(d=>D.get(d).column===h).sort((d,m)=>o.get(d)<o.get(m)?-1:1);if(!p.length)continue;n.push({text:f,
x:-20,y:c+30,anchor:"end",column:h});let g=[];for(let d of p){let m=Mr(d,o.get(d)?l(o.get(d)):a+60,0,"right",0),w=g.find(({end:b})=>b<m.x-H-10);w||g.push(w={tall:0,
all:[]}),w.end=m.x+m.right+14,w.tall=Math.max(w.tall,m.tall+Fl),w.all.push(m),e.set(d,m)}for(let d of g){for(let m of d.all)m.y=c+d.tall/2;c+=d.tall}c+=26,r.push(
{d:`M-160,${c-18}H${a+240}`})}for(let[h,[f]]of u)r.push({d:`M${f.toFixed(1)},-14V${c-18}`}),n.push({text:h,x:f+3,y:-20,anchor:"start",column:""});return _n({places:e,
headings:n,rules:r,direct:!0,passing:()=>[],note:"Each name stands at its day; without one, where the first source spoke of it."},t.among,$n,{push:!1})},ci=(t,{
spots:e=new Map,middle:n=[0,0],limit:r=-1/0}={})=>{let o=t.inLayout.length<=300,i=t.inLayout.map((a,u)=>{let l=30*Math.sqrt(u),c=e.get(a),[h,f]=c??[n[0]+l*Math.
cos(u*2.4),n[1]+l*Math.sin(u*2.4)];return{id:a,x:h/$e,y:f,...c?{fx:h/$e,fy:f}:{}}}),s=new Map(t.among.map(a=>[[a.from,a.to].sort().join(" "),{source:a.from,target:a.
to}]));return Jo(i).force("link",Yo([...s.values()]).id(a=>a.id).distance(o?120:40).strength(.35)).force("charge",jo().strength(o?-900:-90).distanceMax(900)).force(
"collide",Ko(o?60:15)).force("x",Go(n[0]/$e).strength(.05)).force("y",Zo(n[1]).strength(.05)).force("limit",()=>{for(let a of i)a.fx===void 0&&a.x<r/$e&&(a.x=r/
$e)}).stop().tick(o?260:90),new Map(i.map(({id:a,x:u,y:l})=>[a,Mr(a,u*$e,l,"right",0)]))},Yl=/^M([\d.]+),([\d.]+)h([\d.]+)v([\d.]+)/,Jl=(t,e)=>{let r=t.outlines.
map(({path:i,land:s})=>s?null:Yl.exec(i)?.slice(1).map(Number)).filter(Boolean).filter(([i,s,a,u])=>e.some(([l,c])=>l>=i&&l<=i+a&&c>=s&&c<=s+u)),o=i=>r.some(([s,
,a])=>i>=s&&i<=s+a);return{land:t.outlines.filter(({path:i})=>o(Number(/[\d.]+/.exec(i)[0]))),captions:t.captions.filter(({x:i,text:s})=>o(i)&&/^[^a-z]+$|^\d+ km$/.
test(s)),landBox:r.length?[Math.min(...r.map(([i])=>i)),r[0][1],Math.max(...r.map(([i,,s])=>i+s)),r[0][1]+r[0][3]]:null}},jl=async t=>{let e=await Po(),n=new Map(
e.nodes.filter(({id:l})=>t.there.has(l)).map(l=>[l.id,[l.x,l.y]])),{land:r,captions:o,landBox:i}=Jl(e,[...n.values()]),[,s,a,u]=i??[0,0,0,0];return _n({places:ci(
t,{spots:n,middle:[a+400,(s+u)/2],limit:i?a+120:-1/0}),headings:[],land:r,captions:o,landBox:i,direct:!0,passing:()=>[],note:n.size?"On the map stand the sites \
whose place a source gives, moved apart where they would cover one another; every other name stands beside it.":"No source gives the place of a site that is sho\
wn."},t.among,$n,{fixed:new Set(n.keys())})},Gl=t=>_n({places:ci(t),headings:[],direct:!0,passing:()=>[]},t.among,$n),ui=async(t,e)=>{li=e.more;let n=e.among.filter(
o=>!t.types.includes(o.type)),r=await{role:Vl,time:Kl,map:jl,free:Gl}[t.layout]({...e,among:n});for(let[o,[i,s]]of Object.entries(t.pins[t.layout]??{})){let a=r.
places.get(o);a&&Object.assign(a,{x:i,y:s,pinned:!0})}return r};var fi=2,Zl=5,hi=9,Ql=24,tc=3,le=(t,e)=>Math.hypot(e[0]-t[0],e[1]-t[1]),pi=t=>{let e=t.flatMap(l=>[{box:xt(l.words,l,fi)},{box:xt(vn(l),l,fi),mark:l}]),n=([l,c])=>e.
some(({box:[h,f,p,g]})=>l>h&&l<p&&c>f&&c<g),r=t.flatMap(l=>{let[c,h,f,p]=xt([l.left,l.top,l.right,l.bottom],l,Zl);return[[c,h,-1,-1],[f,h,1,-1],[c,p,-1,1],[f,p,
1,1]]}).filter(l=>!n(l)),o=(l,c,h=[])=>!e.some(({box:f,mark:p})=>!(p&&h.includes(p))&&yr(l[0],l[1],c[0],c[1],f)),i=new Map,s=new Map,a=l=>(i.has(l)||i.set(l,r.filter(
c=>c!==l&&o(l,c))),i.get(l)),u=(l,c,h)=>{let f=[l.x,l.y],p=[c.x,c.y],g=new Map,d=_=>(g.has(_)||g.set(_,o(_,p,h)),g.get(_)),m=new Map([[f,0]]),w=new Map,b=new Set,
k=[[le(f,p),f]];for(;k.length;){let _=k.reduce((E,P,q)=>P[0]<k[E][0]?q:E,0),[,S]=k.splice(_,1)[0];if(S===p){let E=[p];for(;w.has(E[0]);)E.unshift(w.get(E[0]));return E}
if(b.has(S))continue;b.add(S);let T=S===f?r.filter(E=>o(f,E,h)):a(S);for(let E of S!==f&&d(S)?[p,...T]:T){let P=m.get(S)+le(S,E)+Ql;P>=(m.get(E)??1/0)||(m.set(E,
P),w.set(E,S),k.push([P+le(E,p),E]))}}return null};return(l,c)=>{let h=u(l,c,[l,c]);if(!h)return null;let f=h.map(m=>{let w=tc*((s.get(m)??0)%3);return s.set(m,
(s.get(m)??0)+1),m.length>2?[m[0]+m[2]*w,m[1]+m[3]*w]:m}),g=f.every((m,w)=>w===0||o(f[w-1],m,[l,c]))?f:h.map(([m,w])=>[m,w]),d=(m,[w,b])=>{let k=xr(m,w-m.x,b-m.
y)/(le([m.x,m.y],[w,b])||1);return[m.x+(w-m.x)*k,m.y+(b-m.y)*k]};return g[0]=d(l,g[1]),g[g.length-1]=d(c,g.at(-2)),g}},di=t=>{let e=c=>c.toFixed(1),n=(c,h,f)=>{
let p=Math.min(.5,f/(le(c,h)||1));return[c[0]+(h[0]-c[0])*p,c[1]+(h[1]-c[1])*p]},r=`M${t[0].map(e)}`;for(let c=1;c<t.length-1;c+=1)r+=`L${n(t[c],t[c-1],hi).map(
e)}Q${t[c].map(e)} ${n(t[c],t[c+1],hi).map(e)}`;r+=`L${t.at(-1).map(e)}`;let o=t.reduce((c,h,f)=>c+(f?le(t[f-1],h):0),0)/2,i=t[0];for(let c=1;c<t.length&&o>=0;c+=
1){let h=le(t[c-1],t[c]);o<=h&&(i=[0,1].map(f=>t[c-1][f]+(t[c][f]-t[c-1][f])*o/(h||1))),o-=h}let[[s,a],[u,l]]=t.slice(-2);return{d:r,middle:i,turned:Math.atan2(
l-a,u-s)}};var ec=150,J=t=>t.toFixed(1),mi=(t,e,n,r)=>{let o=(n-t)/2;return`C${J(t+o)},${J(e)} ${J(n-o)},${J(r)} ${J(n)},${J(r)}`},nc=(t,e,n)=>{let r=new Map,o=new Map,i=[
...t.places.values()],s=n?(l,c,h)=>({bend:h+.05,along:.5}):vr(i),a=null,u=l=>[l.from,l.to].sort().join(" ");for(let l of e)o.set(u(l),[...o.get(u(l))??[],l]);for(let[
,l]of o)l.forEach((c,h)=>{let f=t.places.get(c.from),p=t.places.get(c.to),d=(c.from<c.to?1:-1)*24*(h-(l.length-1)/2)/(Math.hypot(p.x-f.x,p.y-f.y)||1),m=s(f,p,d),
w=m.met&&i.length<=ec?(a??=pi(i))(f,p):null;if(w){let{d:q,middle:X,turned:it}=di(w),[dt,ft]=[0,1].map(x=>w.map(N=>N[x]));r.set(c.id,{d:q,tip:[...w.at(-1),1,it],
middle:X,box:[Math.min(...dt)-8,Math.min(...ft)-8,Math.max(...dt)+8,Math.max(...ft)+8]});return}let{start:[b,k],over:[_,S],end:[T,E]}=bn(f,p,m),P=[(b+2*_+T)/4,(k+
2*S+E)/4];r.set(c.id,{d:`M${J(b)},${J(k)}Q${J(_)},${J(S)} ${J(T)},${J(E)}`,tip:[T,E,1,Math.atan2(E-S,T-_)],middle:P,box:[Math.min(b,T,_)-8,Math.min(k,E,S)-8,Math.
max(b,T,_)+8,Math.max(k,E,S)+8]})});return r},gi=(t,e,n=!1)=>{if(t.direct)return nc(t,e,n);let r=new Map,o=new Map,i=(l,c)=>l.x+l.right<c.x+c.left?"right":l.x+l.
left>c.x+c.right?"left":l.side==="left"||l.side==="box"?"right":"left",s=e.map(l=>{let c=t.places.get(l.from),h=t.places.get(l.to),f=[i(c,h),i(h,c)];return[[c,h,
f[0]],[h,c,f[1]]].forEach(([p,g,d])=>{let m=`${p.id} ${d}`;o.set(m,[...o.get(m)??[],{line:l.id,y:g.y}])}),{line:l,a:c,b:h,sides:f}}),a=new Map;for(let[l,c]of o){
let h=t.places.get(l.slice(0,l.lastIndexOf(" ")));c.sort((p,g)=>p.y-g.y||(p.line<g.line?-1:1));let f=h.frame?h.tall-16:Math.min(16,4*(c.length-1));c.forEach((p,g)=>a.
set(`${l} ${p.line}`,c.length>1?-f/2+f*g/(c.length-1):0))}let u=({edges:l,pinned:c},h,f)=>l&&!c?l[h==="left"?0:1]:f;for(let{line:l,a:c,b:h,sides:f}of s){let p=(_,S,T)=>{
let E=S===_.side?_[S]+(S==="left"?-4:4):S==="left"?_.left:_.right;return[_.x+E+(T?S==="left"?-2:2:0),_.y+a.get(`${_.id} ${S} ${l.id}`)]},[g,d]=p(c,f[0],!1),[m,w]=p(
h,f[1],!0),b=`M${J(g)},${J(d)}`,k=[(g+m)/2,(d+w)/2];if(f[0]===f[1]){let _=(f[0]==="left"?-1:1)*(24+Math.min(60,Math.abs(w-d)/6)),S=f[0]==="left"?Math.min(g,m)+_:
Math.max(g,m)+_;b+=`C${J(S)},${J(d)} ${J(S)},${J(w)} ${J(m)},${J(w)}`,k=[(g+m+6*S)/8,(d+w)/2]}else{let _=c.pinned||h.pinned?[]:t.passing(l),S=m>g,[T,E]=[u(c,f[0],
g),d],P=u(h,f[1],m);b+=`H${J(T)}`;for(let q of S?_:[..._].reverse()){let[X,it]=S?[q.from,q.to]:[q.to,q.from];b+=`${mi(T,E,X,q.y)}H${J(it)}`,[T,E]=[it,q.y]}if(b+=
`${mi(T,E,P,w)}H${J(m)}`,_.length){let q=_[Math.floor(_.length/2)];k=[(q.from+q.to)/2,q.y]}}r.set(l.id,{d:b,tip:[m,w,1,f[1]==="left"?0:Math.PI],middle:k,box:[Math.
min(g,m,k[0])-60,Math.min(d,w,k[1])-8,Math.max(g,m,k[0])+60,Math.max(d,w,k[1])+8]})}return r},$r=(t,e)=>{let n=3+.6*e,r=J;return t==="against"?`M${r(-2*n)},${-n}\
L${r(-1.4)},0L${r(-2*n)},${n}ZM${r(-.9)},${-n-1}H${r(.9)}V${n+1}H${r(-.9)}Z`:t==="disputed"?`M0,0L${r(-1.2*n)},${-n}L${r(-2.4*n)},0L${r(-1.2*n)},${n}Z`:t==="hel\
ped"?`M0,0L${r(-2*n-1.6)},${-n-.8}V${n+.8}Z`:`M0,0L${r(-2*n)},${J(-.8*n)}L${r(-1.2*n)},0L${r(-2*n)},${J(.8*n)}Z`},wi="M-4,-4L4,4M-4,4L4,-4",yi="M-4,0a4,4 0 1 0 \
8,0a4,4 0 1 0 -8,0Z",ce=t=>`M${-t},0a${t},${t} 0 1 0 ${2*t},0a${t},${t} 0 1 0 ${-2*t},0Z`,xi=t=>`M${-t},${2-t}a2,2 0 0 1 2,-2H${t-2}a2,2 0 0 1 2,2V${t-2}a2,2 0 \
0 1 -2,2H${2-t}a2,2 0 0 1 -2,-2Z`;var rc={light:{private:"#6b2f8f",mark:"#fff0b8",link:"#17497c"},dark:{private:"#cfa2ec",mark:"#43380f",link:"#8fbceb"}},Sn=t=>({...z.palettes[t],...rc[t]}),Sr=new Map,
oc=t=>{let{icon:e,square:n}=z.kinds[t];return Sr.has(t)||Sr.set(t,{shape:n?xi(H):ce(H),icon:z.icons[e]}),Sr.get(t)},ic=.13,An=([t,e,n])=>{let r=sc(n);return{x:t,
y:e,lines:r,wide:Math.max(60,...r.map(o=>Tt(o,It)))+16,high:14*r.length+10}},sc=t=>{let e=[""];for(let n of t.split(/\s+/)){let r=`${e.at(-1)} ${n}`.trim();e.at(
-1)&&Tt(r,It)>180?e.push(n):e[e.length-1]=r}return e},ac=(t,e)=>{let n=t.shown.weaker.get(e.id)??e,r=e.side==="asserts"?n.dash?z.dashes.dash:[]:z.dashes[e.side];
return{stroke:e.private?t.colours.private:t.colours[n.stroke],name:n.stroke,width:z.widths[n.width-1],level:n.width,dash:r}},lc=(t,e,n,r)=>{let o=e.ways.get(n.id),
{colours:i,shown:s}=e,a=ac(e,n),u=e.bundles.get(n.id).some(l=>l.id===e.chosen);if(u&&t.path(o.d,{stroke:i.mark,width:13}),s.fallen.has(n)){t.path(o.d,{stroke:a.
stroke,width:a.width+2.6,alpha:r}),t.path(o.d,{stroke:i.page,width:a.width+.6,alpha:1}),t.path($r(a.name,a.level),{fill:i.page,stroke:a.stroke,width:1,at:o.tip,
alpha:r});return}t.path(o.d,{stroke:a.stroke,width:a.width+(u?.6:0),dash:a.dash,alpha:r,of:n.id}),t.path($r(a.name,a.level),{fill:a.stroke,at:o.tip,alpha:r}),!(n.
side==="asserts"||e.coarse)&&(t.path(ce(6),{fill:i.page,at:o.middle,alpha:1}),t.path(n.side==="denies"?wi:yi,{stroke:i.denies,width:1.6,at:o.middle,alpha:r}))},
cc=(t,e,n,r)=>{let o=e.plan.places.get(n),i=D.get(n),{colours:s,shown:a,view:u}=e,l=s.kinds[i.tone],c=a.bare.has(n),h=[o.x,o.y],f=e.words(n);if(e.marked.has(n)&&
t.path(o.frame?Nr(o,5):ce(H+6),{fill:s.mark,at:h}),o.frame)t.path(Nr(o,0),{fill:s.card,stroke:l,width:1.8,dash:c?[4,3]:[],at:h,alpha:r});else{let{shape:g,icon:d}=oc(
i.kind);t.path(g,c?{fill:s.page,stroke:l,width:1.5,at:h,alpha:r}:{fill:i.private?s.private:s.kinds[i.tone],at:h,alpha:r}),d&&!e.coarse&&t.path(d,{fill:c?l:s.page,
at:[o.x-H*.75,o.y-H*.75,H/16],alpha:r})}if(o.pinned&&t.path(ce(2.5),{fill:s.ink,at:[o.x+(o.frame?o.left+7:-H-4),o.y+(o.frame?-o.tall/2+7:-H)],alpha:r}),e.selected.
has(n)&&t.path(o.frame?Nr(o,4):ce(H+4),{stroke:s.link,width:2,at:h}),f){let g=o.side==="box",d={left:"end",right:"start"}[o.side]??"middle",m=o.x+({left:o.words[2],
right:o.words[0]}[o.side]??0),{big:w}=e,b=f>1?i.sub:[],k=o.y+vi(o,w,i.label.length,b.length)+11*w;i.label.forEach((_,S)=>{let T=S===i.label.length-1&&e.more.get(
n)?` +${e.more.get(n)}`:"",E=Ar(g?kr:_r,w),P=Ar(It,w),q=T?Tt(T,P)*{start:0,middle:.5,end:1}[d]:0;t.text(_,m-q,k,{...E,fill:s.ink,anchor:d,alpha:r,halo:g?void 0:
s.page,of:n}),T&&!g&&t.text(T,m-q+Tt(_,E)*{start:1,middle:.5,end:0}[d]+(d==="end"?q:0),k,{...P,fill:s.link,anchor:d==="end"?"end":"start",alpha:r}),k+=14*w});for(let _ of b)
t.text(_,m,k,{...Ar(It,w),fill:s.soft,anchor:d,alpha:r,halo:g?void 0:s.page,of:n}),k+=13*w}let p=u.marks.indexOf(n);if(p>=0){let g=[o.x+(o.frame?o.right-2:H+1),
o.y-(o.frame?o.tall/2:H+1)];t.path(ce(7),{fill:s.ink,at:g}),t.text("AB"[p],g[0],g[1]+3.6,{size:10,weight:700,fill:s.page,anchor:"middle"})}},Ar=(t,e)=>({...t,size:t.
size*e}),vi=({side:t},e,n,r)=>{let o=(14*n+13*r)*e;return t==="below"?H+3:t==="above"?-H-3-o:-o/2},bi=(t,e,n,r)=>{let o=t.plan.places.get(e),i=D.get(e),s=r>1?i.
sub.length:0,a=o.y+vi(o,n,i.label.length,s),u=o.wide*n,l=o.x+(o.side==="right"?o.words[0]:o.side==="left"?o.words[2]-u:-u/2);return[l,a,l+u,a+(14*i.label.length+
13*s)*n]},Nr=(t,e)=>{let[n,r,o,i]=t.frame;return`M${n-e},${r-e}h${o+2*e}v${i+2*e}h${-o-2*e}Z`},Ye=(t,e)=>{let{plan:n,shown:r,colours:o,lit:i,view:s}=e;for(let{path:c,
land:h}of n.land??[])t.path(c,{fill:h?o.land:void 0,stroke:o.rule,width:.8});for(let{d:c}of n.rules??[])t.path(c,{stroke:o.rule,width:1});if(!e.coarse)for(let c of n.
captions??[])t.text(c.text,c.x,c.y,{size:11*e.big,weight:c.strong?600:400,fill:o.soft,anchor:{left:"start",centre:"middle",right:"end"}[c.align]});for(let c of n.
headings){let{kind:h}=z.columns.find(({id:f})=>f===c.column)??{};_i(c.text).forEach((f,p,g)=>t.text(f,c.x,c.y+13*e.big*(p-g.length+1),{size:11*e.big,weight:600,
fill:h?o.kinds[h]:o.soft,anchor:c.anchor}))}let a=c=>i&&!c?ic:1,u=c=>s.without&&!i&&!r.fallen.has(c)&&!r.weaker.has(c.id)?.4:1;for(let c of e.drawn){if(e.inView&&
!e.inView(e.ways.get(c.id).box))continue;let h=e.bundles.get(c.id);lc(t,e,c,Math.min(a(h.some(f=>i?.lines.has(f.id))),Math.max(...h.map(u))))}for(let c of r.names){
let h=n.places.get(c);e.inView&&!e.inView([h.x+h.left,h.y+h.top,h.x+h.right,h.y+h.bottom])||cc(t,e,c,a(i?.names.has(c)))}let l=e.weakest&&e.ways.get(e.weakest);
l&&t.text("weakest step",l.middle[0],l.middle[1]-9,{size:11,weight:700,fill:o.ink,halo:o.mark,anchor:"middle"});for(let c of s.notes){let h=An(c);t.path(`M0,0h${h.
wide.toFixed(0)}v${h.high}h${-h.wide.toFixed(0)}Z`,{fill:o.card,stroke:o.ink,width:1,dash:[2,2],at:[h.x,h.y]}),h.lines.forEach((f,p)=>t.text(f,h.x+8,h.y+16+14*p,
{...It,fill:o.ink}))}},_i=t=>{if(t.length<22)return[t];let e=t.split(" "),n=[""];for(let r of e)n.at(-1).length+r.length>24?n.push(r):n[n.length-1]=`${n.at(-1)}\
 ${r}`.trim();return n},Je=t=>{let e=[1/0,1/0,-1/0,-1/0],n=(r,o,i,s)=>{e[0]=Math.min(e[0],r),e[1]=Math.min(e[1],o),e[2]=Math.max(e[2],i),e[3]=Math.max(e[3],s)};
for(let r of t.shown.names){let o=t.plan.places.get(r),[i,s]=o.pinned?[o.x,o.y]:t.goals?.get(r)??[o.x,o.y];n(i+o.left,s+o.top,i+o.right,s+o.bottom)}for(let r of t.
plan.headings){let o=Math.max(..._i(r.text).map(s=>Tt(s,{size:11,weight:600}))),i=r.x-{start:0,middle:o/2,end:o}[r.anchor];n(i,r.y-40,i+o,r.y)}t.plan.landBox&&n(
...t.plan.landBox);for(let r of t.view.notes){let o=An(r);n(o.x,o.y,o.x+o.wide,o.y+o.high)}return Number.isFinite(e[0])?[e[0]-24,e[1]-24,e[2]-e[0]+48,e[3]-e[1]+
48]:[0,0,600,400]};var uc=(t,e)=>e?t.live.filter(n=>n.known<=e):t.live,ki=(t,e)=>t.publishers.length>0&&t.publishers.every(n=>n===e),Mi=t=>{let e=new Set(t.hidden),n=new Set(t.kinds),
r=new Set(t.types),o=t.names.filter(d=>D.has(d)),i=new Set(o.filter(d=>!e.has(d))),s=new Set([...i].filter(d=>!n.has(D.get(d).kind))),a=new Set,u=new Map;for(let d of i)
for(let m of Wt(d))!i.has(m.from)||!i.has(m.to)||(a.add(m),m.side==="asserts"&&u.set(m.link,m.sure));let l=[...a].filter(d=>!d.live.length||uc(d,t.day).length||
!t.day),c=d=>(u.get(d.link)??0)>=t.sure,h=l.filter(d=>s.has(d.from)&&s.has(d.to)&&!r.has(d.type)&&c(d)),f=new Set(t.without?h.filter(d=>ki(d,t.without)):[]),p=new Map;
for(let d of h)for(let m of[d.from,d.to])p.set(m,(p.get(m)??0)+(f.has(d)?0:1));let g=new Set(t.without?[...p].filter(([,d])=>d===0).map(([d])=>d):[]);return{names:o.
filter(d=>s.has(d)),inLayout:[...i],among:[...a],said:l,sureEnough:c,lines:h.sort((d,m)=>d.id<m.id?-1:1),fallen:f,bare:g,weaker:new Map,denials:h.filter(d=>d.side===
"denies").length,private:h.filter(d=>d.private).length}},$i=async(t,e)=>{if(!t.without)return e;let n=await Do(t.without),r=new Set(e.lines.map(o=>o.id));e.weaker=
new Map(n.weaker.filter(o=>r.has(o.id)).map(o=>[o.id,o]));for(let o of n.fallen)r.has(o)&&e.fallen.add(Y.get(o));return e},Si=t=>{let e=new Map;for(let n of t.lines)
for(let r of n.publishers){let o=e.get(r)??{publisher:r,lines:0,fall:0};o.lines+=1,o.fall+=ki(n,r)?1:0,e.set(r,o)}return[...e.values()].sort((n,r)=>r.fall-n.fall||
r.lines-n.lines||(n.publisher<r.publisher?-1:1))},Ai=(t,e)=>{let n=new Map;for(let r of e.among)for(let[o,i]of[[r.from,r.to],[r.to,r.from]])n.set(o,(n.get(o)??new Set).
add(i));return[...n].filter(([r,o])=>r!==t&&o.size===1&&o.has(t)).map(([r])=>r)},Er=t=>new Set(t.filter(e=>D.get(e)?.private)),Ni=t=>{if(t.length<=z.most)return t;
let e=new Set(t),n=r=>Wt(r).reduce((o,i)=>o+(e.has(i.from)&&e.has(i.to)?i.score:0),0);return[...t].sort((r,o)=>n(o)-n(r)).slice(0,z.most)};var Oi=matchMedia("(prefers-color-scheme: dark)"),fc=()=>Oi.matches?"dark":"light",Ci=t=>Oi.addEventListener("change",t),A={name:"",line:"",pointed:null,selected:new Set,
chain:null},$=null,Ei="",Or=null,Ti=async t=>{let e=Mi(t);e.more=e.inLayout.length<=300?new Map(e.inLayout.map(s=>[s,te(s,new Set(e.inLayout)).length]).filter(([
,s])=>s)):new Map;let n=JSON.stringify([t.layout,t.pins[t.layout],e.inLayout,e.among.length,t.types]);e.there=new Set(e.inLayout),(n!==Ei||!Or)&&(Or=await ui(t,
e),Ei=n);let r=new Map;for(let s of e.lines)for(let a of[s.from,s.to])r.set(a,(r.get(a)??0)+1);let o=[...e.names].sort((s,a)=>(r.get(a)??0)-(r.get(s)??0));return $=
{view:t,shown:e,plan:Or,loud:o,big:1,words:()=>2,marked:new Set,ways:new Map,degree:r,more:e.more},Cr(),zt()},Cr=()=>{let{shown:t,plan:e}=$,n=new Map;for(let o of t.
lines){let s=o.side!=="asserts"||o.private?o.id:`${o.from} ${o.to} ${o.stroke}`;n.set(s,[...n.get(s)??[],o])}let r=o=>(t.fallen.has(o)?0:10)+(t.weaker.get(o.id)??
o).width;$.bundles=new Map;for(let o of n.values()){let i=o.reduce((s,a)=>r(a)>r(s)?a:s);$.bundles.set(i.id,o)}$.drawn=t.lines.filter(o=>$.bundles.has(o.id)),$.
bundleOf=new Map([...$.bundles].flatMap(([o,i])=>i.map(s=>[s.id,o]))),$.route=o=>gi(e,$.drawn,o)},zt=()=>{let{shown:t}=$;$.colours=Sn(fc()),$.selected=A.selected,
$.chosen=A.line,$.marked=new Set(A.name?[A.name]:[]),$.weakest="",$.lit=null;let e=A.pointed??null,n=e?.name,r=e?.line;if(A.chain&&!e)$.lit={lines:A.chain.lines,
names:A.chain.names},$.weakest=A.chain.weakest;else if(r&&t.lines.some(o=>o.id===r)){let o=t.lines.find(i=>i.id===r);$.lit={lines:new Set(t.lines.filter(i=>i.link===
o.link).map(i=>i.id)),names:new Set([o.from,o.to])}}else if(n&&D.has(n)){let o=t.lines.filter(i=>i.from===n||i.to===n);$.lit={lines:new Set(o.map(i=>i.id)),names:new Set(
[n,...o.map(i=>Qt(i,n))])}}return $};var Tr={names:[],hidden:[],pins:{},notes:[],layout:"role",kinds:[],types:[],sure:0,day:"",without:"",marks:[],chain:"",title:"",steps:[]},En=[],On=[],v=Tr,Li=[],
Ri=t=>Li.push(t),je=t=>Promise.all(Li.map(e=>e(v,t))),W=(t,e="")=>{let n={...v,...t};return JSON.stringify(n)===JSON.stringify(v)||(En.push(v),On.length=0,v=n),
je(e)},rt=(t,e="")=>(v={...v,...t},je(e)),Di=(t,e,n)=>t.length?(e.push(v),v=t.pop(),je(n)):je("There is nothing to undo or redo."),Cn=()=>Di(En,On,"Undone."),Tn=()=>Di(
On,En,"Done again."),Pi=()=>En.length>0,Bi=()=>On.length>0,qi=async(t,e)=>new Uint8Array(await new Response(new Blob([t]).stream().pipeThrough(e)).arrayBuffer()),
In=async t=>{let e=Object.fromEntries(Object.entries(t).filter(([o,i])=>JSON.stringify(i)!==JSON.stringify(Tr[o]))),n=await qi(new TextEncoder().encode(JSON.stringify(
e)),new CompressionStream("deflate-raw")),r="";for(let o of n)r+=String.fromCharCode(o);return btoa(r).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")},
Se=(t,e)=>(Array.isArray(t)?t:[]).filter(n=>typeof n=="string"&&n.length<=300).slice(0,e),Nn=t=>typeof t=="string"?t.slice(0,300):"",Ii=t=>Array.isArray(t)&&t.length>=
2&&t.slice(0,2).every(Number.isFinite),mt=(t,e=0)=>{let n={};for(let r of zi){let o=Object.entries(t?.pins?.[r]??{}).filter(([,i])=>Ii(i)).slice(0,2e3);o.length&&
(n[r]=Object.fromEntries(o.map(([i,[s,a]])=>[i,[s,a]])))}return{names:Se(t?.names,5e3),hidden:Se(t?.hidden,5e3),pins:n,notes:(Array.isArray(t?.notes)?t.notes:[]).
filter(Ii).slice(0,50).map(([r,o,i])=>[r,o,Nn(i).slice(0,200)]),layout:zi.includes(t?.layout)?t.layout:"role",kinds:Se(t?.kinds,50),types:Se(t?.types,100),sure:[
0,1,2].includes(t?.sure)?t.sure:0,day:/^\d{4}-\d\d-\d\d$/.test(t?.day)?t.day:"",without:Nn(t?.without),marks:Se(t?.marks,2),chain:["surest","shortest"].includes(
t?.chain)?t.chain:"",title:Nn(t?.title).slice(0,200),steps:e?[]:(Array.isArray(t?.steps)?t.steps:[]).slice(0,40).map(r=>({text:Nn(r?.text).slice(0,200),claims:Se(
r?.claims,20),view:mt(r?.view,1)}))}},zi=["role","time","map","free"],Fi=async t=>{try{let e=atob(t.replaceAll("-","+").replaceAll("_","/")),n=await qi(Uint8Array.
from(e,r=>r.charCodeAt(0)),new DecompressionStream("deflate-raw"));return mt(JSON.parse(new TextDecoder().decode(n)))}catch{throw new Error("The address holds n\
o view: it may have been cut short when it was copied.")}},Ir=(t,e)=>{let n=r=>r.filter(o=>!e.has(o));return{...t,names:n(t.names),hidden:n(t.hidden),marks:n(t.
marks),pins:Object.fromEntries(Object.entries(t.pins).map(([r,o])=>[r,Object.fromEntries(Object.entries(o).filter(([i])=>!e.has(i)))])),steps:t.steps.map(r=>({...r,
view:Ir({...Tr,...r.view},e)}))}};var hc=6,ue=t=>st(t).slice(0,80),zr=async(t,e)=>{let n=await ie(t),r=t.filter(a=>D.has(a)),o=[...new Set([...v.names,...r])],i=Ni(o),s=o.length-i.length;await W(
{names:i,hidden:v.hidden.filter(a=>!r.includes(a))},[e??`${L(r.length,"name")} added.`,s?`A page draws at most ${z.most.toLocaleString("en")} names fluently: it\
 shows the strongest, ${L(s,"name")} fewer than you asked for.`:"",n.length?`${L(n.length,"name")} of the view ${n.length===1?"is":"are"} not in this record.`:""].
filter(Boolean).join(" "))},Hi=()=>A.selected.size?[...A.selected]:A.name?[A.name]:[],Ae=async(t,e="")=>{let n=new Set(v.names),r=[],o=0;for(let i of t){let s=te(
i,n,e).map(([u])=>u),a=s.slice(0,hc);o+=s.length-a.length;for(let u of a)n.add(u),r.push(u)}if(!r.length){nt(t.length?`Nothing more is joined to ${ue(t[0])}.`:"\
Choose a name first.");return}await zr(r,`${L(r.length,"name")} added around ${ue(t[0])}, the strongest first${o?`; ${o} more are joined to it`:""}.`)},zn=async t=>{
let e=new Set(t.flatMap(n=>Ai(n,$.shown)));if(!e.size){nt(`Nothing hangs on ${ue(t[0])} alone.`);return}await W({names:v.names.filter(n=>!e.has(n))},`${L(e.size,
"name")} removed that hung on ${ue(t[0])} alone.`)},Ge=async t=>{t.length&&(A.selected.clear(),await W({hidden:[...new Set([...v.hidden,...t])]},`${t.length===1?
ue(t[0]):L(t.length,"name")} hidden.`))},Lr=()=>W({hidden:[]},"Everything hidden is shown again."),Wi=t=>{let e=new Set(t);return A.selected.clear(),W({names:v.
names.filter(n=>e.has(n))},`${L(t.length,"name")} kept, the others removed.`)},fe=async(t,[e,n]=[])=>{let r={...v.pins[v.layout]??{}},o=e===void 0&&t.every(i=>r[i]);
for(let i of t){let s=$.plan.places.get(i);o?delete r[i]:s&&(r[i]=e===void 0?[Math.round(s.x),Math.round(s.y)]:[Math.round(e),Math.round(n)])}await W({pins:{...v.
pins,[v.layout]:r}},`${t.length===1?ue(t[0]):L(t.length,"name")} ${o?"no longer pinned":"pinned"}.`)},Ui=(t,e,n)=>{let r=$.plan.places.get(t[0]);return r?fe([t[0]],
[r.x+e,r.y+n]):null},Ln=async t=>{let e=v.marks.includes(t)?v.marks.filter(n=>n!==t):[...v.marks,t].slice(-2);await W({marks:e},e.length===2?"Two names are mark\
ed: C shows the chain between them.":`${ue(t)} ${e.includes(t)?"marked":"no longer marked"}.`)},Ut=t=>{let e=v.without===t;return e||(A.name="",A.line="",A.selected.
clear()),W({without:e?"":t},e?`${t} put back.`:"")},he=async(t,e=[])=>{let n=new URLSearchParams([["text",t],...e.map(o=>["claim",o])]),r=await ht(`/api/explore\
/words?${n}`);if(r.refused)throw new Error(r.refused);return r.text},Rn=async t=>{let e=0,n=async(s,a)=>{try{return await he(s,a)}catch{return e+=1,""}},r=t.title&&
await n(t.title),o=[],i=[];for(let[s,a,u]of t.notes){let l=await n(u);l&&o.push([s,a,l])}for(let s of t.steps){let a=s.claims.length?await n(s.text,s.claims):"";
s.claims.length||(e+=1);let[u]=await Rn({...s.view,steps:[]});a&&i.push({...s,text:a,view:u})}return[{...t,title:r,notes:o,steps:i},e]},Ze=(t,e,n,r,o,...i)=>{let s=y(
"input",{type:"text",maxlength:200,value:n,required:!0,"aria-label":e}),a=y("p",{role:"alert",class:"fault"}),u=async c=>{try{await c(s.value.trim())}catch(h){a.
textContent=h.message}},l=y("form",{onsubmit:c=>{c.preventDefault(),u(r)}},y("label",{},e," ",s)," ",y("button",{},"Keep")," ",o?I(o[0],()=>s.reportValidity()&&
u(o[1])):null,a);yt(t,l,...i),s.focus()},Rr=(t,e=-1)=>Ze(e<0?"A note on the picture":"Change the note","Your words",e<0?"":v.notes[e][2],async n=>{let r=await he(
n),o=[Math.round(t[0]),Math.round(t[1]),r];Q(),await W({notes:e<0?[...v.notes,o]:v.notes.map((i,s)=>s===e?o:i)},"Note kept.")},null,e<0?null:I("Remove the note",
()=>{Q(),W({notes:v.notes.filter((n,r)=>r!==e)},"Note removed.")}),y("p",{class:"quiet"},"It is yours, and says so to nobody but those with whom you share the v\
iew. Words that convict are refused, as in titles.")),Xi=(t,[e,n])=>W({notes:v.notes.map((r,o)=>o===t?[Math.round(e),Math.round(n),r[2]]:r)},"Note moved.");var Dr=O("card"),Dn=t=>t.side==="denies"?"a denial":t.side==="not_confirmed"?"not confirmed":t.standing,Qe=(t,e)=>I(Ct(t.sentence),()=>e({line:t.id}),{class:"pl\
ain"}),Vi="Private: only you see it.",dc=(t,e)=>{let n=D.get(t),r=$.shown.there,o=$.shown.lines.filter(a=>a.from===t||a.to===t),i=te(t,r).length,s=new Map;for(let a of Wt(
t)){let u=a.from===t?a.to:a.from;r.has(u)||s.set(a.type,(s.get(a.type)??new Set).add(u))}return[y("p",{class:"kicker"},n.kind.replace(/(?<=[a-z])(?=[A-Z])/g," ").
toLowerCase()),y("h2",{},U(n.name)),n.private?y("p",{class:"private"},Vi):null,n.note?y("p",{},U(n.note)):null,y("p",{class:"acts"},I("Expand",()=>Ae([t]),{disabled:!i,
"aria-keyshortcuts":"E"}),I("Collapse",()=>zn([t])),I("Hide",()=>Ge([t])),I($.plan.places.get(t)?.pinned?"Unpin":"Pin",()=>fe([t])),I(v.marks.includes(t)?"Unmar\
k":"Mark for a chain",()=>Ln(t))),y("p",{class:"quiet"},i?`${L(i,"more name")} joined to it.`:"Nothing more is joined to it."),s.size?y("details",{},y("summary",
{},"Expand by one kind of line"),y("ul",{class:"lines"},...[...s].sort((a,u)=>u[1].size-a[1].size).map(([a,u])=>y("li",{},I(z.types[a],()=>Ae([t],a),{class:"pla\
in"}),` ${u.size}`)))):null,y("h3",{},L(o.length,"line")),y("ul",{class:"lines"},...o.slice(0,40).map(a=>y("li",{class:a.stroke},Qe(a,e)," ",y("small",{},Dn(a))))),
o.length>40?y("p",{class:"quiet"},`${o.length-40} more stand in the table below.`):null,y("p",{},y("a",{href:`/entity/${encodeURIComponent(t)}`},"Everything sai\
d of it"))]},mc=t=>y("li",{class:t.polarity},t.polarity!=="asserts"?y("b",{},t.polarity==="denies"?"Denied: ":"Not confirmed: "):null,y("b",{},U(t.source.publisher)),
`, ${t.locator}, ${kt(t.stated_on)}`,t.mark?y("span",{class:"private"},t.mark):null,y("span",{class:"words"},U(t.quote?`“${t.translation||t.quote}”`:t.translation||
t.paraphrase||t.sentence)),y("small",{},[t.state==="current"?"":t.state.replaceAll("_"," "),`Asked: ${t.reply}`].filter(Boolean).join("; "))," ",y("a",{href:`/c\
laim/${encodeURIComponent(t.id)}`},"the claim")),gc=(t,e)=>{let n=$.shown.lines.filter(r=>r!==t&&new Set([r.from,r.to,t.from,t.to]).size===2);return n.length?[y(
"h3",{},"Also between the two"),y("ul",{class:"lines"},...n.map(r=>y("li",{class:r.stroke},Qe(r,e)," ",y("small",{},Dn(r)))))]:[]},wc=(t,e)=>{let n=Y.get(t),r=$.
shown.weaker.get(t)??n,o=y("ol",{class:"claims"},y("li",{},"…")),i=new URLSearchParams({from:n.from,type:n.type,to:n.to});return ht(`/api/link?${i}`).then(s=>{
o.replaceChildren(...s.claims.map(mc)),o.dataset.ready="yes"},s=>o.replaceChildren(y("li",{},s.message))),[y("p",{class:"kicker"},"The line you chose"),y("h2",{},
U(Ct(n.sentence))),n.private?y("p",{class:"private"},Vi):null,y("p",{class:"quiet"},Dn({...n,...r})),n.why?y("p",{class:"quiet"},U(n.why)):null,y("h3",{},"Who s\
ays so"),o,...gc(n,e),y("p",{class:"acts"},...[n.from,n.to].map(s=>I(U(st(s).slice(0,60)),()=>e({name:s})))),...n.publishers.length?[y("h3",{},"Without a source"),
y("p",{class:"acts"},...n.publishers.slice(0,4).map(s=>I(`Without ${s}`,()=>Ut(s),{"aria-pressed":String(v.without===s)})))]:[]]},yc=t=>{let{shown:e}=$,n=[...e.
fallen],r=[...e.weaker.values()];return[y("p",{class:"kicker"},"Without ",U(v.without)),y("h2",{},"What falls, and what only grows weaker"),y("h3",{},`${L(n.length,
"line")} fall${n.length===1?"s":""}: nobody else says ${n.length===1?"it":"them"}`),y("ul",{class:"lines fallen"},...n.slice(0,60).map(o=>y("li",{},Qe(o,t)))),y(
"h3",{},`${L(r.length,"line")} lose${r.length===1?"s":""} a source and stand${r.length===1?"s":""}`),y("ul",{class:"lines"},...r.slice(0,60).map(o=>y("li",{},Qe(
Y.get(o.id),t)," ",y("small",{},Dn({...Y.get(o.id),...o}))))),y("p",{class:"acts"},I("Put it back",()=>Ut(v.without),{"aria-keyshortcuts":"Escape"}))]},xc=t=>{let{
path:e}=A.chain;return[y("p",{class:"kicker"},`The ${v.chain} chain`),y("h2",{},U(st(v.marks[0]))," to ",U(st(v.marks[1]))),y("p",{},e.stated_whole_by.length?`O\
ne source states all of it: ${e.stated_whole_by.map(n=>n.publisher).join(", ")}.`:"No single source states the whole."),e.steps.every(n=>n.step)?null:y("p",{},"\
No steps alone lead from one to the other. This way goes by ties that are context, such as an office, kin or a place: it is no chain of evidence."),y("ol",{class:"\
lines"},...e.steps.map((n,r)=>{let o=`${n.from.id}.${n.type}.${n.to.id}.asserts`;return y("li",{class:r===e.weakest&&e.steps.length>1?"weakest":""},Y.has(o)?Qe(
Y.get(o),t):U(Ct(n.sentence))," ",y("small",{},`${n.standing}${r===e.weakest&&e.steps.length>1?"; the weakest step":""}${n.denies?`; ${L(n.denies,"denial")}`:""}${n.
step?"":"; context"}`))})),y("p",{class:"acts"},I("Close the chain",()=>W({chain:""},"The chain is closed.")))]},vc=()=>{let t=[...A.selected];return[y("p",{class:"\
kicker"},"Selected"),y("h2",{},L(t.length,"name")),y("p",{class:"acts"},I("Expand",()=>Ae(t)),I("Hide",()=>Ge(t)),I("Pin",()=>fe(t)),I("Keep only these",()=>Wi(
t)),I("Clear",()=>{A.selected.clear(),W({},"Nothing is selected.")})),y("ul",{class:"lines"},...t.map(e=>y("li",{},U(st(e)))))]},bc=()=>[y("p",{class:"kicker no\
thing"},"Nothing chosen"),y("p",{},"Point at a name or a line; press to keep its card here. A line is a claim, not a finding of guilt.")],Pn=t=>{let e=Dr.contains(
document.activeElement),n=A.selected.size?vc():A.line&&Y.has(A.line)?wc(A.line,t):A.name&&D.has(A.name)?dc(A.name,t):A.chain?xc(t):v.without?yc(t):bc();Dr.replaceChildren(
...n.filter(Boolean)),e&&Dr.focus({preventScroll:!0})};var Br=6,_c=4,Ki=(t,e)=>{let n=new URLSearchParams({from:v.marks[0],to:v.marks[1],max_length:t,k:1,context:e});return v.without&&n.append("without",v.without),ht(
`/api/paths?${n}`)},kc=t=>["asserts","denies","not_confirmed"].map(e=>`${t.from.id}.${t.type}.${t.to.id}.${e}`),Pr={key:"",path:null},Yi=async()=>{if(A.chain=null,
!v.chain||v.marks.length<2)return null;let t=JSON.stringify([v.marks,v.chain,v.without]);if(Pr.key!==t){let o=null;for(let i=v.chain==="surest"?Br:1;i<=Br&&!o;i+=
1)[o=null]=(await Ki(i,!1)).paths;for(let i=1;i<=_c&&!o;i+=1)[o=null]=(await Ki(i,!0)).paths;Pr={key:t,path:o}}let{path:e}=Pr;if(!e)return null;let n=[...new Set(
e.steps.flatMap(o=>[o.from.id,o.to.id]))];await ie(n);let r=o=>kc(o).filter(i=>Y.has(i));return A.chain={path:e,names:new Set(n),lines:new Set(e.steps.flatMap(r)),
weakest:e.steps.length>1?r(e.steps[e.weakest])[0]??"":""},e},Ji=async t=>{await W({chain:t});let e=A.chain?.path;if(!e)return W({},`The record has no chain of a\
t most ${Br} links between the two${v.without?` without ${v.without}`:""}.`);let n=[...A.chain.names].filter(r=>D.has(r));return W({names:[...new Set([...v.names,
...n])],hidden:v.hidden.filter(r=>!n.includes(r))},`The ${t} chain has ${L(e.steps.length,"link")}.`)};var Mc=["everything said","2 independent sources","official record"],pe=7,Ne={types:!1,sources:!1},$c=t=>y("i",{class:`swatch kind-${t}${z.kinds[t].square?" squ\
are":""}`,"aria-hidden":"true"}),ji=(t,e)=>t.includes(e)?t.filter(n=>n!==e):[...t,e],Gi=(t,e,n,r,o,i="")=>y("label",{class:"choice"},y("input",{type:"checkbox",
name:t,checked:r,onchange:o}),i,y("span",{},e),y("b",{},n.toLocaleString("en"))),qr=(t,e)=>{let n=t.contains(document.activeElement)?[...t.querySelectorAll("inp\
ut, button, summary")].indexOf(document.activeElement):-1;t.replaceChildren(...e),n>=0&&t.querySelectorAll("input, button, summary")[n]?.focus()},Zi=(t,e)=>{let n=new Map;
for(let r of t)n.set(e(r),(n.get(e(r))??0)+1);return n},Sc=(t,e,n)=>{if(t.length<=pe)return t;let r=y("details",{open:Ne[e]||void 0,ontoggle:o=>{Ne={...Ne,[e]:o.
target.open}}},y("summary",{},`${t.length-pe} ${n}`),...t.slice(pe));return[...t.slice(0,pe),r]},ts=(t,e)=>{let n=Zi(e.inLayout,f=>D.get(f).kind);qr(O("kinds"),
Object.keys(z.kinds).filter(f=>n.has(f)).map(f=>Gi(f,z.kinds[f].plural,n.get(f),!t.kinds.includes(f),()=>W({kinds:ji(t.kinds,f)},`${z.kinds[f].plural} ${t.kinds.
includes(f)?"shown":"hidden"}.`),$c(f))));let r=[...Zi(e.among,f=>f.type)].sort((f,p)=>p[1]-f[1]);qr(O("types"),Sc(r.map(([f,p])=>Gi(f,z.types[f],p,!t.types.includes(
f),()=>W({types:ji(t.types,f)},"Kinds of line changed."))),"types","more kinds of line"));let o=[0,1,2].map(f=>e.said.filter(p=>p.side==="asserts"&&p.sure>=f).length),
i=O("sure"),s=i.contains(document.activeElement);i.replaceChildren(y("legend",{},"How sure"),...Mc.map((f,p)=>y("label",{class:"choice"},y("input",{type:"radio",
name:"sure",value:p,checked:t.sure===p,onchange:()=>W({sure:p},`Shown: ${f}.`)}),y("span",{},f),y("b",{},o[p].toLocaleString("en"))))),s&&i.querySelector("input\
:checked")?.focus(),Ac(t,e);let a=Si(e),u=a.map(({publisher:f,fall:p})=>y("li",{},I(y("bdi",{},f),()=>Ut(f),{"aria-pressed":String(t.without===f),class:"source"})));
u.forEach((f,p)=>f.firstChild.append(y("span",{},a[p].fall?`${L(a[p].fall,"line")} fall${a[p].fall===1?"s":""}`:"none falls")));let l=u.slice(0,pe),c=a.findIndex(
({publisher:f})=>f===t.without);c>=pe&&l.unshift(u[c]);let h=u.slice(pe).filter(f=>!l.includes(f));qr(O("publishers"),h.length?[...l,y("li",{},y("details",{open:Ne.
sources||void 0,ontoggle:f=>{Ne={...Ne,sources:f.target.open}}},y("summary",{},`${h.length} more publishers`),y("ul",{},...h)))]:l)},Lt=[],Ac=(t,e)=>{let n=e.among.
map(c=>c.known).filter(Boolean).sort(),r=O("day");if(r.disabled=n.length<2,n.length<2){O("day-words").textContent="",O("days").replaceChildren();return}Lt=[];let o=n.
at(-1).slice(0,7),i=[n[0].slice(0,7),`${Number(o.slice(0,4))-10}-01`].sort().at(-1);for(let[c,h]=i.split("-").map(Number);Lt.at(-1)!==o;h+=1)h>12&&(h=1,c+=1),Lt.
push(`${c}-${String(h).padStart(2,"0")}`);r.max=Lt.length-1;let s=t.day?Math.max(0,Lt.findIndex(c=>c>=t.day.slice(0,7))):Lt.length-1;(document.activeElement!==r||
!t.day)&&(r.value=s),O("day-words").textContent=t.day?`to ${kt(t.day)}`:"today",r.setAttribute("aria-valuetext",O("day-words").textContent);let a=26,u=Array(a).
fill(0);for(let c of n){let h=Math.max(0,Lt.indexOf(c.slice(0,7)));u[Math.min(a-1,Math.floor(h/Lt.length*a))]+=1}let l=Math.max(...u);O("days").replaceChildren(
...u.map(c=>{let h=y("i");return h.style.height=`${Math.round(2+18*c/l)}px`,h}))},Qi=()=>{let t=Lt[Number(O("day").value)];if(!t||t===Lt.at(-1))return"";let[e,n]=t.
split("-").map(Number);return`${t}-${new Date(Date.UTC(e,n,0)).getUTCDate()}`},Bn=null,es=t=>{O("day").addEventListener("input",()=>{Bn??=t().day,rt({day:Qi()})}),
O("day").addEventListener("change",()=>{let e=Qi();Bn!==null&&rt({day:Bn}),Bn=null,W({day:e},e?`Shown: what had been said by ${kt(e)}, as it is known today.`:"E\
verything said until today is shown.")})};var qn=6,ot=null,Fn=t=>JSON.stringify(mt(t)),tn=(t,e="/explore")=>ot&&ot.text===Fn(t)?`${e}?view=${ot.id}`:"",ns=async t=>(ot=await ht("/api/views",{method:"POS\
T",headers:{"Content-Type":"application/json"},body:Fn(t)}),ot.text=Fn(t),ot),rs=async t=>{let e=await ht(`/api/views/${encodeURIComponent(t)}`);return ot={...e,
text:""},mt(e.view)},os=t=>{ot&&(ot.text=Fn(t))},Nc=()=>{let{gone:t,pairs:e,lines_gone:n,lines_new:r}=ot;if(ot.version===ot.version_now)return[" The record has \
not changed since."];let o=[];return t.length&&o.push([`${L(t.length,"name")} ${t.length===1?"is":"are"} no longer in it (`,U(t.slice(0,qn).join(", ")),t.length>
qn?" and others)":")"]),n===null?o.push(["which lines are gone is not known any more"]):n&&o.push([`${L(n,"line")} ${n===1?"is":"are"} gone`,...e.length?[": bet\
ween ",...e.slice(0,qn).flatMap(({from:i,to:s},a)=>[a?"; ":"",U(i.name)," and ",U(s.name)]),e.length>qn?" and others":""]:[]]),r&&o.push([`${L(r,"line")} ${r===
1?"is":"are"} new`]),o.length?[` The record has changed since (version ${ot.version_now}): `,...o.flatMap((i,s)=>[s?"; ":"",...i]),". ",y("a",{href:"/correction\
s"},"What was withdrawn or corrected")]:[` The record has changed since (version ${ot.version_now}), and nothing that this view shows.`]},is=t=>{let e=O("kept");
e.hidden=!tn(t),e.hidden||e.replaceChildren(`Kept on ${kt(ot.made.slice(0,10))}, from version ${ot.version} of the data.`,...Nc())};var Fr="http://www.w3.org/1999/xhtml",ss={svg:"http://www.w3.org/2000/svg",xhtml:Fr,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespa\
ce",xmlns:"http://www.w3.org/2000/xmlns/"};function en(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),ss.hasOwnProperty(
e)?{space:ss[e],local:t}:t}function Ec(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===Fr&&e.documentElement.namespaceURI===Fr?e.createElement(
t):e.createElementNS(n,t)}}function Oc(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function as(t){var e=en(t);return(e.local?
Oc:Ec)(e)}function Cc(){}function Wn(t){return t==null?Cc:function(){return this.querySelector(t)}}function Tc(t){typeof t!="function"&&(t=Wn(t));for(var e=this.
_groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=new Array(s),u,l,c=0;c<s;++c)(u=i[c])&&(l=t.call(u,u.__data__,c,i))&&("__data__"in
u&&(l.__data__=u.__data__),a[c]=l);return new gt(r,this._parents)}function Ic(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function zc(){return[]}function Wr(t){
return t==null?zc:function(){return this.querySelectorAll(t)}}function Lc(t){return function(){return Ic(t.apply(this,arguments))}}function Rc(t){typeof t=="fun\
ction"?t=Lc(t):t=Wr(t);for(var e=this._groups,n=e.length,r=[],o=[],i=0;i<n;++i)for(var s=e[i],a=s.length,u,l=0;l<a;++l)(u=s[l])&&(r.push(t.call(u,u.__data__,l,s)),
o.push(u));return new gt(r,o)}function Ur(t){return function(){return this.matches(t)}}function ls(t){return function(e){return e.matches(t)}}var Dc=Array.prototype.
find;function Pc(t){return function(){return Dc.call(this.children,t)}}function Bc(){return this.firstElementChild}function qc(t){return this.select(t==null?Bc:
Pc(typeof t=="function"?t:ls(t)))}var Fc=Array.prototype.filter;function Hc(){return Array.from(this.children)}function Wc(t){return function(){return Fc.call(this.
children,t)}}function Uc(t){return this.selectAll(t==null?Hc:Wc(typeof t=="function"?t:ls(t)))}function Xc(t){typeof t!="function"&&(t=Ur(t));for(var e=this._groups,
n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],u,l=0;l<s;++l)(u=i[l])&&t.call(u,u.__data__,l,i)&&a.push(u);return new gt(r,this._parents)}
function cs(t){return new Array(t.length)}function Vc(){return new gt(this._enter||this._groups.map(cs),this._parents)}function Hn(t,e){this.ownerDocument=t.ownerDocument,
this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}Hn.prototype={constructor:Hn,appendChild:function(t){return this._parent.insertBefore(
t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){
return this._parent.querySelectorAll(t)}};function Kc(t){return function(){return t}}function Yc(t,e,n,r,o,i){for(var s=0,a,u=e.length,l=i.length;s<l;++s)(a=e[s])?
(a.__data__=i[s],r[s]=a):n[s]=new Hn(t,i[s]);for(;s<u;++s)(a=e[s])&&(o[s]=a)}function Jc(t,e,n,r,o,i,s){var a,u,l=new Map,c=e.length,h=i.length,f=new Array(c),p;
for(a=0;a<c;++a)(u=e[a])&&(f[a]=p=s.call(u,u.__data__,a,e)+"",l.has(p)?o[a]=u:l.set(p,u));for(a=0;a<h;++a)p=s.call(t,i[a],a,i)+"",(u=l.get(p))?(r[a]=u,u.__data__=
i[a],l.delete(p)):n[a]=new Hn(t,i[a]);for(a=0;a<c;++a)(u=e[a])&&l.get(f[a])===u&&(o[a]=u)}function jc(t){return t.__data__}function Gc(t,e){if(!arguments.length)
return Array.from(this,jc);var n=e?Jc:Yc,r=this._parents,o=this._groups;typeof t!="function"&&(t=Kc(t));for(var i=o.length,s=new Array(i),a=new Array(i),u=new Array(
i),l=0;l<i;++l){var c=r[l],h=o[l],f=h.length,p=Zc(t.call(c,c&&c.__data__,l,r)),g=p.length,d=a[l]=new Array(g),m=s[l]=new Array(g),w=u[l]=new Array(f);n(c,h,d,m,
w,p,e);for(var b=0,k=0,_,S;b<g;++b)if(_=d[b]){for(b>=k&&(k=b+1);!(S=m[k])&&++k<g;);_._next=S||null}}return s=new gt(s,r),s._enter=a,s._exit=u,s}function Zc(t){return typeof t==
"object"&&"length"in t?t:Array.from(t)}function Qc(){return new gt(this._exit||this._groups.map(cs),this._parents)}function tu(t,e,n){var r=this.enter(),o=this,
i=this.exit();return typeof t=="function"?(r=t(r),r&&(r=r.selection())):r=r.append(t+""),e!=null&&(o=e(o),o&&(o=o.selection())),n==null?i.remove():n(i),r&&o?r.merge(
o).order():o}function eu(t){for(var e=t.selection?t.selection():t,n=this._groups,r=e._groups,o=n.length,i=r.length,s=Math.min(o,i),a=new Array(o),u=0;u<s;++u)for(var l=n[u],
c=r[u],h=l.length,f=a[u]=new Array(h),p,g=0;g<h;++g)(p=l[g]||c[g])&&(f[g]=p);for(;u<o;++u)a[u]=n[u];return new gt(a,this._parents)}function nu(){for(var t=this.
_groups,e=-1,n=t.length;++e<n;)for(var r=t[e],o=r.length-1,i=r[o],s;--o>=0;)(s=r[o])&&(i&&s.compareDocumentPosition(i)^4&&i.parentNode.insertBefore(s,i),i=s);return this}
function ru(t){t||(t=ou);function e(h,f){return h&&f?t(h.__data__,f.__data__):!h-!f}for(var n=this._groups,r=n.length,o=new Array(r),i=0;i<r;++i){for(var s=n[i],
a=s.length,u=o[i]=new Array(a),l,c=0;c<a;++c)(l=s[c])&&(u[c]=l);u.sort(e)}return new gt(o,this._parents).order()}function ou(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}
function iu(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function su(){return Array.from(this)}function au(){for(var t=this._groups,
e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length;o<i;++o){var s=r[o];if(s)return s}return null}function lu(){let t=0;for(let e of this)++t;return t}function cu(){
return!this.node()}function uu(t){for(var e=this._groups,n=0,r=e.length;n<r;++n)for(var o=e[n],i=0,s=o.length,a;i<s;++i)(a=o[i])&&t.call(a,a.__data__,i,o);return this}
function fu(t){return function(){this.removeAttribute(t)}}function hu(t){return function(){this.removeAttributeNS(t.space,t.local)}}function pu(t,e){return function(){
this.setAttribute(t,e)}}function du(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function mu(t,e){return function(){var n=e.apply(this,arguments);
n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function gu(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,
t.local):this.setAttributeNS(t.space,t.local,n)}}function wu(t,e){var n=en(t);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.
local):r.getAttribute(n)}return this.each((e==null?n.local?hu:fu:typeof e=="function"?n.local?gu:mu:n.local?du:pu)(n,e))}function us(t){return t.ownerDocument&&
t.ownerDocument.defaultView||t.document&&t||t.defaultView}function yu(t){return function(){this.style.removeProperty(t)}}function xu(t,e,n){return function(){this.
style.setProperty(t,e,n)}}function vu(t,e,n){return function(){var r=e.apply(this,arguments);r==null?this.style.removeProperty(t):this.style.setProperty(t,r,n)}}
function bu(t,e,n){return arguments.length>1?this.each((e==null?yu:typeof e=="function"?vu:xu)(t,e,n??"")):de(this.node(),t)}function de(t,e){return t.style.getPropertyValue(
e)||us(t).getComputedStyle(t,null).getPropertyValue(e)}function _u(t){return function(){delete this[t]}}function ku(t,e){return function(){this[t]=e}}function Mu(t,e){
return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function $u(t,e){return arguments.length>1?this.each((e==null?_u:typeof e=="fu\
nction"?Mu:ku)(t,e)):this.node()[t]}function fs(t){return t.trim().split(/^|\s+/)}function Xr(t){return t.classList||new hs(t)}function hs(t){this._node=t,this.
_names=fs(t.getAttribute("class")||"")}hs.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this.
_names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){
return this._names.indexOf(t)>=0}};function ps(t,e){for(var n=Xr(t),r=-1,o=e.length;++r<o;)n.add(e[r])}function ds(t,e){for(var n=Xr(t),r=-1,o=e.length;++r<o;)n.
remove(e[r])}function Su(t){return function(){ps(this,t)}}function Au(t){return function(){ds(this,t)}}function Nu(t,e){return function(){(e.apply(this,arguments)?
ps:ds)(this,t)}}function Eu(t,e){var n=fs(t+"");if(arguments.length<2){for(var r=Xr(this.node()),o=-1,i=n.length;++o<i;)if(!r.contains(n[o]))return!1;return!0}return this.
each((typeof e=="function"?Nu:e?Su:Au)(n,e))}function Ou(){this.textContent=""}function Cu(t){return function(){this.textContent=t}}function Tu(t){return function(){
var e=t.apply(this,arguments);this.textContent=e??""}}function Iu(t){return arguments.length?this.each(t==null?Ou:(typeof t=="function"?Tu:Cu)(t)):this.node().textContent}
function zu(){this.innerHTML=""}function Lu(t){return function(){this.innerHTML=t}}function Ru(t){return function(){var e=t.apply(this,arguments);this.innerHTML=
e??""}}function Du(t){return arguments.length?this.each(t==null?zu:(typeof t=="function"?Ru:Lu)(t)):this.node().innerHTML}function Pu(){this.nextSibling&&this.parentNode.
appendChild(this)}function Bu(){return this.each(Pu)}function qu(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Fu(){
return this.each(qu)}function Hu(t){var e=typeof t=="function"?t:as(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function Wu(){
return null}function Uu(t,e){var n=typeof t=="function"?t:as(t),r=e==null?Wu:typeof e=="function"?e:Wn(e);return this.select(function(){return this.insertBefore(
n.apply(this,arguments),r.apply(this,arguments)||null)})}function Xu(){var t=this.parentNode;t&&t.removeChild(this)}function Vu(){return this.each(Xu)}function Ku(){
var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function Yu(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(
t,this.nextSibling):t}function Ju(t){return this.select(t?Yu:Ku)}function ju(t){return arguments.length?this.property("__data__",t):this.node().__data__}function Gu(t){
return function(e){t.call(this,e,this.__data__)}}function Zu(t){return t.trim().split(/^|\s+/).map(function(e){var n="",r=e.indexOf(".");return r>=0&&(n=e.slice(
r+1),e=e.slice(0,r)),{type:e,name:n}})}function Qu(t){return function(){var e=this.__on;if(e){for(var n=0,r=-1,o=e.length,i;n<o;++n)i=e[n],(!t.type||i.type===t.
type)&&i.name===t.name?this.removeEventListener(i.type,i.listener,i.options):e[++r]=i;++r?e.length=r:delete this.__on}}}function tf(t,e,n){return function(){var r=this.
__on,o,i=Gu(e);if(r){for(var s=0,a=r.length;s<a;++s)if((o=r[s]).type===t.type&&o.name===t.name){this.removeEventListener(o.type,o.listener,o.options),this.addEventListener(
o.type,o.listener=i,o.options=n),o.value=e;return}}this.addEventListener(t.type,i,n),o={type:t.type,name:t.name,value:e,listener:i,options:n},r?r.push(o):this.__on=
[o]}}function ef(t,e,n){var r=Zu(t+""),o,i=r.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var u=0,l=a.length,c;u<l;++u)for(o=0,c=a[u];o<i;++o)
if((s=r[o]).type===c.type&&s.name===c.name)return c.value}return}for(a=e?tf:Qu,o=0;o<i;++o)this.each(a(r[o],e,n));return this}function ms(t,e,n){var r=us(t),o=r.
CustomEvent;typeof o=="function"?o=new o(e,n):(o=r.document.createEvent("Event"),n?(o.initEvent(e,n.bubbles,n.cancelable),o.detail=n.detail):o.initEvent(e,!1,!1)),
t.dispatchEvent(o)}function nf(t,e){return function(){return ms(this,t,e)}}function rf(t,e){return function(){return ms(this,t,e.apply(this,arguments))}}function of(t,e){
return this.each((typeof e=="function"?rf:nf)(t,e))}function*sf(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length,s;o<i;++o)(s=r[o])&&
(yield s)}var gs=[null];function gt(t,e){this._groups=t,this._parents=e}function me(){return new gt([[document.documentElement]],gs)}function af(){return this}gt.
prototype=me.prototype={constructor:gt,select:Tc,selectAll:Rc,selectChild:qc,selectChildren:Uc,filter:Xc,data:Gc,enter:Vc,exit:Qc,join:tu,merge:eu,selection:af,
order:nu,sort:ru,call:iu,nodes:su,node:au,size:lu,empty:cu,each:uu,attr:wu,style:bu,property:$u,classed:Eu,text:Iu,html:Du,raise:Bu,lower:Fu,append:Hu,insert:Uu,
remove:Vu,clone:Ju,datum:ju,on:ef,dispatch:of,[Symbol.iterator]:sf};function Mt(t){return typeof t=="string"?new gt([[document.querySelector(t)]],[document.documentElement]):
new gt([[t]],gs)}var lf=0;function cf(){return new Hr}function Hr(){this._="@"+(++lf).toString(36)}Hr.prototype=cf.prototype={constructor:Hr,get:function(t){for(var e=this._;!(e in
t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){
return this._}};function uf(t){let e;for(;e=t.sourceEvent;)t=e;return t}function Xt(t,e){if(t=uf(t),e===void 0&&(e=t.currentTarget),e){var n=e.ownerSVGElement||
e;if(n.createSVGPoint){var r=n.createSVGPoint();return r.x=t.clientX,r.y=t.clientY,r=r.matrixTransform(e.getScreenCTM().inverse()),[r.x,r.y]}if(e.getBoundingClientRect){
var o=e.getBoundingClientRect();return[t.clientX-o.left-e.clientLeft,t.clientY-o.top-e.clientTop]}}return[t.pageX,t.pageY]}var Vr={capture:!0,passive:!1};function Kr(t){t.preventDefault(),t.stopImmediatePropagation()}function ws(t){var e=t.document.documentElement,n=Mt(t).on("dragstart.drag",Kr,Vr);"onselectstart"in
e?n.on("selectstart.drag",Kr,Vr):(e.__noselect=e.style.MozUserSelect,e.style.MozUserSelect="none")}function ys(t,e){var n=t.document.documentElement,r=Mt(t).on(
"dragstart.drag",null);e&&(r.on("click.drag",Kr,Vr),setTimeout(function(){r.on("click.drag",null)},0)),"onselectstart"in n?r.on("selectstart.drag",null):(n.style.
MozUserSelect=n.__noselect,delete n.__noselect)}function ff(t,{sourceEvent:e,subject:n,target:r,identifier:o,active:i,x:s,y:a,dx:u,dy:l,dispatch:c}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},
sourceEvent:{value:e,enumerable:!0,configurable:!0},subject:{value:n,enumerable:!0,configurable:!0},target:{value:r,enumerable:!0,configurable:!0},identifier:{value:o,
enumerable:!0,configurable:!0},active:{value:i,enumerable:!0,configurable:!0},x:{value:s,enumerable:!0,configurable:!0},y:{value:a,enumerable:!0,configurable:!0},
dx:{value:u,enumerable:!0,configurable:!0},dy:{value:l,enumerable:!0,configurable:!0},_:{value:c}})}ff.prototype.on=function(){var t=this._.on.apply(this._,arguments);
return t===this._?this:t};function Te(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function on(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function ne(){}
var xe=.7,Ce=1/xe,Ee="\\s*([+-]?\\d+)\\s*",nn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Rt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",hf=/^#([0-9a-f]{3,8})$/,
pf=new RegExp(`^rgb\\(${Ee},${Ee},${Ee}\\)$`),df=new RegExp(`^rgb\\(${Rt},${Rt},${Rt}\\)$`),mf=new RegExp(`^rgba\\(${Ee},${Ee},${Ee},${nn}\\)$`),gf=new RegExp(`\
^rgba\\(${Rt},${Rt},${Rt},${nn}\\)$`),wf=new RegExp(`^hsl\\(${nn},${Rt},${Rt}\\)$`),yf=new RegExp(`^hsla\\(${nn},${Rt},${Rt},${nn}\\)$`),xs={aliceblue:15792383,
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
Te(ne,ve,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:vs,formatHex:vs,formatHex8:xf,formatHsl:vf,
formatRgb:bs,toString:bs});function vs(){return this.rgb().formatHex()}function xf(){return this.rgb().formatHex8()}function vf(){return Os(this).formatHsl()}function bs(){
return this.rgb().formatRgb()}function ve(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=hf.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?_s(e):n===3?new tt(
e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?Un(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?Un(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&
15)<<4|e&15)/255):null):(e=pf.exec(t))?new tt(e[1],e[2],e[3],1):(e=df.exec(t))?new tt(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=mf.exec(t))?Un(e[1],e[2],e[3],
e[4]):(e=gf.exec(t))?Un(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=wf.exec(t))?$s(e[1],e[2]/100,e[3]/100,1):(e=yf.exec(t))?$s(e[1],e[2]/100,e[3]/100,e[4]):
xs.hasOwnProperty(t)?_s(xs[t]):t==="transparent"?new tt(NaN,NaN,NaN,0):null}function _s(t){return new tt(t>>16&255,t>>8&255,t&255,1)}function Un(t,e,n,r){return r<=
0&&(t=e=n=NaN),new tt(t,e,n,r)}function Qr(t){return t instanceof ne||(t=ve(t)),t?(t=t.rgb(),new tt(t.r,t.g,t.b,t.opacity)):new tt}function sn(t,e,n,r){return arguments.
length===1?Qr(t):new tt(t,e,n,r??1)}function tt(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}Te(tt,sn,on(ne,{brighter(t){return t=t==null?Ce:Math.pow(
Ce,t),new tt(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?xe:Math.pow(xe,t),new tt(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},
clamp(){return new tt(we(this.r),we(this.g),we(this.b),Vn(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&
this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:ks,formatHex:ks,formatHex8:bf,formatRgb:Ms,toString:Ms}));function ks(){return`#${ge(this.r)}${ge(this.g)}${ge(
this.b)}`}function bf(){return`#${ge(this.r)}${ge(this.g)}${ge(this.b)}${ge((isNaN(this.opacity)?1:this.opacity)*255)}`}function Ms(){let t=Vn(this.opacity);return`${t===
1?"rgb(":"rgba("}${we(this.r)}, ${we(this.g)}, ${we(this.b)}${t===1?")":`, ${t})`}`}function Vn(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function we(t){return Math.
max(0,Math.min(255,Math.round(t)||0))}function ge(t){return t=we(t),(t<16?"0":"")+t.toString(16)}function $s(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=
0&&(t=NaN),new $t(t,e,n,r)}function Os(t){if(t instanceof $t)return new $t(t.h,t.s,t.l,t.opacity);if(t instanceof ne||(t=ve(t)),!t)return new $t;if(t instanceof
$t)return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,o=Math.min(e,n,r),i=Math.max(e,n,r),s=NaN,a=i-o,u=(i+o)/2;return a?(e===i?s=(n-r)/a+(n<r)*6:n===i?s=(r-e)/
a+2:s=(e-n)/a+4,a/=u<.5?i+o:2-i-o,s*=60):a=u>0&&u<1?0:s,new $t(s,a,u,t.opacity)}function Yn(t,e,n,r){return arguments.length===1?Os(t):new $t(t,e,n,r??1)}function $t(t,e,n,r){
this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Te($t,Yn,on(ne,{brighter(t){return t=t==null?Ce:Math.pow(Ce,t),new $t(this.h,this.s,this.l*t,this.opacity)},darker(t){
return t=t==null?xe:Math.pow(xe,t),new $t(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.
l,r=n+(n<.5?n:1-n)*e,o=2*n-r;return new tt(Yr(t>=240?t-240:t+120,o,r),Yr(t,o,r),Yr(t<120?t+240:t-120,o,r),this.opacity)},clamp(){return new $t(Ss(this.h),Xn(this.
s),Xn(this.l),Vn(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){
let t=Vn(this.opacity);return`${t===1?"hsl(":"hsla("}${Ss(this.h)}, ${Xn(this.s)*100}%, ${Xn(this.l)*100}%${t===1?")":`, ${t})`}`}}));function Ss(t){return t=(t||
0)%360,t<0?t+360:t}function Xn(t){return Math.max(0,Math.min(1,t||0))}function Yr(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var Cs=Math.
PI/180,Ts=180/Math.PI,Kn=18,Is=.96422,zs=1,Ls=.82521,Rs=4/29,Oe=6/29,Ds=3*Oe*Oe,_f=Oe*Oe*Oe;function Ps(t){if(t instanceof Dt)return new Dt(t.l,t.a,t.b,t.opacity);
if(t instanceof Vt)return qs(t);t instanceof tt||(t=Qr(t));var e=Zr(t.r),n=Zr(t.g),r=Zr(t.b),o=Jr((.2225045*e+.7168786*n+.0606169*r)/zs),i,s;return e===n&&n===r?
i=s=o:(i=Jr((.4360747*e+.3850649*n+.1430804*r)/Is),s=Jr((.0139322*e+.0971045*n+.7141733*r)/Ls)),new Dt(116*o-16,500*(i-o),200*(o-s),t.opacity)}function Bs(t,e,n,r){return arguments.length===1?Ps(t):new Dt(t,e,n,r??1)}function Dt(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}Te(Dt,Bs,on(ne,{brighter(t){
return new Dt(this.l+Kn*(t??1),this.a,this.b,this.opacity)},darker(t){return new Dt(this.l-Kn*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(
this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=Is*jr(e),t=zs*jr(t),n=Ls*jr(n),new tt(Gr(3.1338561*e-1.6168667*t-.4906146*n),Gr(-.9787684*e+1.9161415*
t+.033454*n),Gr(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function Jr(t){return t>_f?Math.pow(t,1/3):t/Ds+Rs}function jr(t){return t>Oe?t*t*t:Ds*(t-Rs)}
function Gr(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function Zr(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function kf(t){
if(t instanceof Vt)return new Vt(t.h,t.c,t.l,t.opacity);if(t instanceof Dt||(t=Ps(t)),t.a===0&&t.b===0)return new Vt(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.
atan2(t.b,t.a)*Ts;return new Vt(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Jn(t,e,n,r){return arguments.length===1?kf(t):new Vt(t,e,n,r??1)}function Vt(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function qs(t){if(isNaN(
t.h))return new Dt(t.l,0,0,t.opacity);var e=t.h*Cs;return new Dt(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}Te(Vt,Jn,on(ne,{brighter(t){return new Vt(this.h,
this.c,this.l+Kn*(t??1),this.opacity)},darker(t){return new Vt(this.h,this.c,this.l-Kn*(t??1),this.opacity)},rgb(){return qs(this).rgb()}}));var Fs=-.14861,to=1.78277,
eo=-.29227,jn=-.90649,rn=1.97294,As=rn*jn,Ns=rn*to,Es=to*eo-jn*Fs;function Mf(t){if(t instanceof ye)return new ye(t.h,t.s,t.l,t.opacity);t instanceof tt||(t=Qr(
t));var e=t.r/255,n=t.g/255,r=t.b/255,o=(Es*r+As*e-Ns*n)/(Es+As-Ns),i=r-o,s=(rn*(n-o)-eo*i)/jn,a=Math.sqrt(s*s+i*i)/(rn*o*(1-o)),u=a?Math.atan2(s,i)*Ts-120:NaN;
return new ye(u<0?u+360:u,a,o,t.opacity)}function Gn(t,e,n,r){return arguments.length===1?Mf(t):new ye(t,e,n,r??1)}function ye(t,e,n,r){this.h=+t,this.s=+e,this.
l=+n,this.opacity=+r}Te(ye,Gn,on(ne,{brighter(t){return t=t==null?Ce:Math.pow(Ce,t),new ye(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?xe:Math.
pow(xe,t),new ye(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*Cs,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),o=Math.
sin(t);return new tt(255*(e+n*(Fs*r+to*o)),255*(e+n*(eo*r+jn*o)),255*(e+n*(rn*r)),this.opacity)}}));function Us(t,e,n,r,o){var i=t*t,s=i*t;return((1-3*t+3*i-s)*e+(4-6*i+3*s)*n+(1+3*t+3*i-3*s)*r+s*o)/6}function $f(t){var e=t.length-1;return function(n){var r=n<=
0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),o=t[r],i=t[r+1],s=r>0?t[r-1]:2*o-i,a=r<e-1?t[r+2]:2*i-o;return Us((n-r/e)*e,s,o,i,a)}}function Sf(t){var e=t.length;return function(n){
var r=Math.floor(((n%=1)<0?++n:n)*e),o=t[(r+e-1)%e],i=t[r%e],s=t[(r+1)%e],a=t[(r+2)%e];return Us((n-r/e)*e,o,i,s,a)}}var io=t=>()=>t;function Xs(t,e){return function(n){
return t+n*e}}function Af(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function so(t,e){var n=e-t;return n?Xs(t,n>
180||n<-180?n-360*Math.round(n/360):n):io(isNaN(t)?e:t)}function Nf(t){return(t=+t)==1?pt:function(e,n){return n-e?Af(e,n,t):io(isNaN(e)?n:e)}}function pt(t,e){
var n=e-t;return n?Xs(t,n):io(isNaN(t)?e:t)}var ao=(function t(e){var n=Nf(e);function r(o,i){var s=n((o=sn(o)).r,(i=sn(i)).r),a=n(o.g,i.g),u=n(o.b,i.b),l=pt(o.
opacity,i.opacity);return function(c){return o.r=s(c),o.g=a(c),o.b=u(c),o.opacity=l(c),o+""}}return r.gamma=t,r})(1);function Vs(t){return function(e){var n=e.length,
r=new Array(n),o=new Array(n),i=new Array(n),s,a;for(s=0;s<n;++s)a=sn(e[s]),r[s]=a.r||0,o[s]=a.g||0,i[s]=a.b||0;return r=t(r),o=t(o),i=t(i),a.opacity=1,function(u){
return a.r=r(u),a.g=o(u),a.b=i(u),a+""}}}var Xd=Vs($f),Vd=Vs(Sf);function Kt(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}var ro=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,no=new RegExp(ro.source,"g");function Ef(t){return function(){return t}}function Of(t){return function(e){return t(
e)+""}}function Ks(t,e){var n=ro.lastIndex=no.lastIndex=0,r,o,i,s=-1,a=[],u=[];for(t=t+"",e=e+"";(r=ro.exec(t))&&(o=no.exec(e));)(i=o.index)>n&&(i=e.slice(n,i),
a[s]?a[s]+=i:a[++s]=i),(r=r[0])===(o=o[0])?a[s]?a[s]+=o:a[++s]=o:(a[++s]=null,u.push({i:s,x:Kt(r,o)})),n=no.lastIndex;return n<e.length&&(i=e.slice(n),a[s]?a[s]+=
i:a[++s]=i),a.length<2?u[0]?Of(u[0].x):Ef(e):(e=u.length,function(l){for(var c=0,h;c<e;++c)a[(h=u[c]).i]=h.x(l);return a.join("")})}var Hs=180/Math.PI,oo={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Ys(t,e,n,r,o,i){var s,a,u;return(s=Math.sqrt(t*t+e*e))&&(t/=s,e/=s),
(u=t*n+e*r)&&(n-=t*u,r-=e*u),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,u/=a),t*r<e*n&&(t=-t,e=-e,u=-u,s=-s),{translateX:o,translateY:i,rotate:Math.atan2(e,t)*Hs,skewX:Math.
atan(u)*Hs,scaleX:s,scaleY:a}}var Zn;function Cf(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?oo:Ys(e.a,e.b,e.
c,e.d,e.e,e.f)}function Tf(t){return t==null||(Zn||(Zn=document.createElementNS("http://www.w3.org/2000/svg","g")),Zn.setAttribute("transform",t),!(t=Zn.transform.
baseVal.consolidate()))?oo:(t=t.matrix,Ys(t.a,t.b,t.c,t.d,t.e,t.f))}function Js(t,e,n,r){function o(l){return l.length?l.pop()+" ":""}function i(l,c,h,f,p,g){if(l!==
h||c!==f){var d=p.push("translate(",null,e,null,n);g.push({i:d-4,x:Kt(l,h)},{i:d-2,x:Kt(c,f)})}else(h||f)&&p.push("translate("+h+e+f+n)}function s(l,c,h,f){l!==
c?(l-c>180?c+=360:c-l>180&&(l+=360),f.push({i:h.push(o(h)+"rotate(",null,r)-2,x:Kt(l,c)})):c&&h.push(o(h)+"rotate("+c+r)}function a(l,c,h,f){l!==c?f.push({i:h.push(
o(h)+"skewX(",null,r)-2,x:Kt(l,c)}):c&&h.push(o(h)+"skewX("+c+r)}function u(l,c,h,f,p,g){if(l!==h||c!==f){var d=p.push(o(p)+"scale(",null,",",null,")");g.push({
i:d-4,x:Kt(l,h)},{i:d-2,x:Kt(c,f)})}else(h!==1||f!==1)&&p.push(o(p)+"scale("+h+","+f+")")}return function(l,c){var h=[],f=[];return l=t(l),c=t(c),i(l.translateX,
l.translateY,c.translateX,c.translateY,h,f),s(l.rotate,c.rotate,h,f),a(l.skewX,c.skewX,h,f),u(l.scaleX,l.scaleY,c.scaleX,c.scaleY,h,f),l=c=null,function(p){for(var g=-1,
d=f.length,m;++g<d;)h[(m=f[g]).i]=m.x(p);return h.join("")}}}var js=Js(Cf,"px, ","px)","deg)"),Gs=Js(Tf,", ",")",")"),If=1e-12;function Ws(t){return((t=Math.exp(
t))+1/t)/2}function zf(t){return((t=Math.exp(t))-1/t)/2}function Lf(t){return((t=Math.exp(2*t))-1)/(t+1)}var Zs=(function t(e,n,r){function o(i,s){var a=i[0],u=i[1],
l=i[2],c=s[0],h=s[1],f=s[2],p=c-a,g=h-u,d=p*p+g*g,m,w;if(d<If)w=Math.log(f/l)/e,m=function(E){return[a+E*p,u+E*g,l*Math.exp(e*E*w)]};else{var b=Math.sqrt(d),k=(f*
f-l*l+r*d)/(2*l*n*b),_=(f*f-l*l-r*d)/(2*f*n*b),S=Math.log(Math.sqrt(k*k+1)-k),T=Math.log(Math.sqrt(_*_+1)-_);w=(T-S)/e,m=function(E){var P=E*w,q=Ws(S),X=l/(n*b)*
(q*Lf(e*P+S)-zf(S));return[a+X*p,u+X*g,l*q/Ws(e*P+S)]}}return m.duration=Math.abs(w)*1e3*e/Math.SQRT2,m}return o.rho=function(i){var s=Math.max(.001,+i),a=s*s,u=a*
a;return t(s,a,u)},o})(Math.SQRT2,2,4);function Qs(t){return function(e,n){var r=t((e=Yn(e)).h,(n=Yn(n)).h),o=pt(e.s,n.s),i=pt(e.l,n.l),s=pt(e.opacity,n.opacity);
return function(a){return e.h=r(a),e.s=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var Kd=Qs(so),Yd=Qs(pt);function ta(t){return function(e,n){var r=t((e=Jn(e)).h,(n=Jn(n)).h),o=pt(e.c,n.c),i=pt(e.l,n.l),s=pt(e.opacity,n.opacity);return function(a){return e.h=r(a),e.
c=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var Jd=ta(so),jd=ta(pt);function ea(t){return(function e(n){n=+n;function r(o,i){var s=t((o=Gn(o)).h,(i=Gn(i)).h),a=pt(o.s,
i.s),u=pt(o.l,i.l),l=pt(o.opacity,i.opacity);return function(c){return o.h=s(c),o.s=a(c),o.l=u(Math.pow(c,n)),o.opacity=l(c),o+""}}return r.gamma=e,r})(1)}var Gd=ea(
so),Zd=ea(pt);function ra(t){return((t*=2)<=1?t*t*t:(t-=2)*t*t+2)/2}var lo=3,tm=(function t(e){e=+e;function n(r){return Math.pow(r,e)}return n.exponent=t,n})(lo),em=(function t(e){
e=+e;function n(r){return 1-Math.pow(1-r,e)}return n.exponent=t,n})(lo),nm=(function t(e){e=+e;function n(r){return((r*=2)<=1?Math.pow(r,e):2-Math.pow(2-r,e))/2}
return n.exponent=t,n})(lo),Rf=Math.PI,rm=Rf/2;function Qn(t){return(Math.pow(2,-10*t)-.0009765625)*1.0009775171065494}var na=4/11,om=6/11,im=8/11,sm=3/4,am=9/11,lm=10/11,cm=15/16,um=21/22,fm=63/64,hm=1/na/na;var co=1.70158,pm=(function t(e){e=+e;function n(r){return(r=+r)*r*(e*(r-1)+r)}return n.overshoot=t,n})(co),dm=(function t(e){e=+e;function n(r){return--r*r*((r+
1)*e+r)+1}return n.overshoot=t,n})(co),mm=(function t(e){e=+e;function n(r){return((r*=2)<1?r*r*((e+1)*r-e):(r-=2)*r*((e+1)*r+e)+2)/2}return n.overshoot=t,n})(co),
Ie=2*Math.PI,uo=1,fo=.3,gm=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Ie);function o(i){return e*Qn(- --i)*Math.sin((r-i)/n)}return o.amplitude=function(i){
return t(i,n*Ie)},o.period=function(i){return t(e,i)},o})(uo,fo),wm=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Ie);function o(i){return 1-e*Qn(i=
+i)*Math.sin((i+r)/n)}return o.amplitude=function(i){return t(i,n*Ie)},o.period=function(i){return t(e,i)},o})(uo,fo),ym=(function t(e,n){var r=Math.asin(1/(e=Math.
max(1,e)))*(n/=Ie);function o(i){return((i=i*2-1)<0?e*Qn(-i)*Math.sin((r-i)/n):2-e*Qn(i)*Math.sin((r+i)/n))/2}return o.amplitude=function(i){return t(i,n*Ie)},o.
period=function(i){return t(e,i)},o})(uo,fo);var Df=se("start","end","cancel","interrupt"),Pf=[],sa=0,oa=1,ho=2,tr=3,ia=4,po=5,er=6;function nr(t,e,n,r,o,i){var s=t.__transition;if(!s)t.__transition={};else if(n in
s)return;Bf(t,n,{name:e,index:r,group:o,on:Df,tween:Pf,time:i.time,delay:i.delay,duration:i.duration,ease:i.ease,timer:null,state:sa})}function mo(t,e){var n=St(
t,e);if(n.state>sa)throw new Error("too late; already scheduled");return n}function Pt(t,e){var n=St(t,e);if(n.state>tr)throw new Error("too late; already runni\
ng");return n}function St(t,e){var n=t.__transition;if(!n||!(n=n[e]))throw new Error("transition not found");return n}function Bf(t,e,n){var r=t.__transition,o;
r[e]=n,n.timer=Ue(i,0,n.time);function i(l){n.state=oa,n.timer.restart(s,n.delay,n.time),n.delay<=l&&s(l-n.delay)}function s(l){var c,h,f,p;if(n.state!==oa)return u();
for(c in r)if(p=r[c],p.name===n.name){if(p.state===tr)return gr(s);p.state===ia?(p.state=er,p.timer.stop(),p.on.call("interrupt",t,t.__data__,p.index,p.group),delete r[c]):
+c<e&&(p.state=er,p.timer.stop(),p.on.call("cancel",t,t.__data__,p.index,p.group),delete r[c])}if(gr(function(){n.state===tr&&(n.state=ia,n.timer.restart(a,n.delay,
n.time),a(l))}),n.state=ho,n.on.call("start",t,t.__data__,n.index,n.group),n.state===ho){for(n.state=tr,o=new Array(f=n.tween.length),c=0,h=-1;c<f;++c)(p=n.tween[c].
value.call(t,t.__data__,n.index,n.group))&&(o[++h]=p);o.length=h+1}}function a(l){for(var c=l<n.duration?n.ease.call(null,l/n.duration):(n.timer.restart(u),n.state=
po,1),h=-1,f=o.length;++h<f;)o[h].call(t,c);n.state===po&&(n.on.call("end",t,t.__data__,n.index,n.group),u())}function u(){n.state=er,n.timer.stop(),delete r[e];
for(var l in r)return;delete t.__transition}}function an(t,e){var n=t.__transition,r,o,i=!0,s;if(n){e=e==null?null:e+"";for(s in n){if((r=n[s]).name!==e){i=!1;continue}
o=r.state>ho&&r.state<po,r.state=er,r.timer.stop(),r.on.call(o?"interrupt":"cancel",t,t.__data__,r.index,r.group),delete n[s]}i&&delete t.__transition}}function qf(t){
return this.each(function(){an(this,t)})}function Ff(t,e){var n,r;return function(){var o=Pt(this,t),i=o.tween;if(i!==n){r=n=i;for(var s=0,a=r.length;s<a;++s)if(r[s].
name===e){r=r.slice(),r.splice(s,1);break}}o.tween=r}}function Hf(t,e,n){var r,o;if(typeof n!="function")throw new Error;return function(){var i=Pt(this,t),s=i.
tween;if(s!==r){o=(r=s).slice();for(var a={name:e,value:n},u=0,l=o.length;u<l;++u)if(o[u].name===e){o[u]=a;break}u===l&&o.push(a)}i.tween=o}}function Wf(t,e){var n=this.
_id;if(t+="",arguments.length<2){for(var r=St(this.node(),n).tween,o=0,i=r.length,s;o<i;++o)if((s=r[o]).name===t)return s.value;return null}return this.each((e==
null?Ff:Hf)(n,t,e))}function go(t,e,n){var r=t._id;return t.each(function(){var o=Pt(this,r);(o.value||(o.value={}))[e]=n.apply(this,arguments)}),function(o){return St(
o,r).value[e]}}function aa(t,e){var n;return(typeof e=="number"?Kt:e instanceof ve?ao:(n=ve(e))?(e=n,ao):Ks)(t,e)}function Uf(t){return function(){this.removeAttribute(
t)}}function Xf(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Vf(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttribute(t);return s===
o?null:s===r?i:i=e(r=s,n)}}function Kf(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttributeNS(t.space,t.local);return s===o?null:s===r?i:i=e(r=s,n)}}
function Yf(t,e,n){var r,o,i;return function(){var s,a=n(this),u;return a==null?void this.removeAttribute(t):(s=this.getAttribute(t),u=a+"",s===u?null:s===r&&u===
o?i:(o=u,i=e(r=s,a)))}}function Jf(t,e,n){var r,o,i;return function(){var s,a=n(this),u;return a==null?void this.removeAttributeNS(t.space,t.local):(s=this.getAttributeNS(
t.space,t.local),u=a+"",s===u?null:s===r&&u===o?i:(o=u,i=e(r=s,a)))}}function jf(t,e){var n=en(t),r=n==="transform"?Gs:aa;return this.attrTween(t,typeof e=="fun\
ction"?(n.local?Jf:Yf)(n,r,go(this,"attr."+t,e)):e==null?(n.local?Xf:Uf)(n):(n.local?Kf:Vf)(n,r,e))}function Gf(t,e){return function(n){this.setAttribute(t,e.call(
this,n))}}function Zf(t,e){return function(n){this.setAttributeNS(t.space,t.local,e.call(this,n))}}function Qf(t,e){var n,r;function o(){var i=e.apply(this,arguments);
return i!==r&&(n=(r=i)&&Zf(t,i)),n}return o._value=e,o}function th(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&Gf(t,i)),n}return o.
_value=e,o}function eh(t,e){var n="attr."+t;if(arguments.length<2)return(n=this.tween(n))&&n._value;if(e==null)return this.tween(n,null);if(typeof e!="function")
throw new Error;var r=en(t);return this.tween(n,(r.local?Qf:th)(r,e))}function nh(t,e){return function(){mo(this,t).delay=+e.apply(this,arguments)}}function rh(t,e){
return e=+e,function(){mo(this,t).delay=e}}function oh(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?nh:rh)(e,t)):St(this.node(),e).
delay}function ih(t,e){return function(){Pt(this,t).duration=+e.apply(this,arguments)}}function sh(t,e){return e=+e,function(){Pt(this,t).duration=e}}function ah(t){
var e=this._id;return arguments.length?this.each((typeof t=="function"?ih:sh)(e,t)):St(this.node(),e).duration}function lh(t,e){if(typeof e!="function")throw new Error;
return function(){Pt(this,t).ease=e}}function ch(t){var e=this._id;return arguments.length?this.each(lh(e,t)):St(this.node(),e).ease}function uh(t,e){return function(){
var n=e.apply(this,arguments);if(typeof n!="function")throw new Error;Pt(this,t).ease=n}}function fh(t){if(typeof t!="function")throw new Error;return this.each(
uh(this._id,t))}function hh(t){typeof t!="function"&&(t=Ur(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],
u,l=0;l<s;++l)(u=i[l])&&t.call(u,u.__data__,l,i)&&a.push(u);return new Jt(r,this._parents,this._name,this._id)}function ph(t){if(t._id!==this._id)throw new Error;
for(var e=this._groups,n=t._groups,r=e.length,o=n.length,i=Math.min(r,o),s=new Array(r),a=0;a<i;++a)for(var u=e[a],l=n[a],c=u.length,h=s[a]=new Array(c),f,p=0;p<
c;++p)(f=u[p]||l[p])&&(h[p]=f);for(;a<r;++a)s[a]=e[a];return new Jt(s,this._parents,this._name,this._id)}function dh(t){return(t+"").trim().split(/^|\s+/).every(
function(e){var n=e.indexOf(".");return n>=0&&(e=e.slice(0,n)),!e||e==="start"})}function mh(t,e,n){var r,o,i=dh(e)?mo:Pt;return function(){var s=i(this,t),a=s.
on;a!==r&&(o=(r=a).copy()).on(e,n),s.on=o}}function gh(t,e){var n=this._id;return arguments.length<2?St(this.node(),n).on.on(t):this.each(mh(n,t,e))}function wh(t){
return function(){var e=this.parentNode;for(var n in this.__transition)if(+n!==t)return;e&&e.removeChild(this)}}function yh(){return this.on("end.remove",wh(this.
_id))}function xh(t){var e=this._name,n=this._id;typeof t!="function"&&(t=Wn(t));for(var r=this._groups,o=r.length,i=new Array(o),s=0;s<o;++s)for(var a=r[s],u=a.
length,l=i[s]=new Array(u),c,h,f=0;f<u;++f)(c=a[f])&&(h=t.call(c,c.__data__,f,a))&&("__data__"in c&&(h.__data__=c.__data__),l[f]=h,nr(l[f],e,n,f,l,St(c,n)));return new Jt(
i,this._parents,e,n)}function vh(t){var e=this._name,n=this._id;typeof t!="function"&&(t=Wr(t));for(var r=this._groups,o=r.length,i=[],s=[],a=0;a<o;++a)for(var u=r[a],
l=u.length,c,h=0;h<l;++h)if(c=u[h]){for(var f=t.call(c,c.__data__,h,u),p,g=St(c,n),d=0,m=f.length;d<m;++d)(p=f[d])&&nr(p,e,n,d,f,g);i.push(f),s.push(c)}return new Jt(
i,s,e,n)}var bh=me.prototype.constructor;function _h(){return new bh(this._groups,this._parents)}function kh(t,e){var n,r,o;return function(){var i=de(this,t),s=(this.
style.removeProperty(t),de(this,t));return i===s?null:i===n&&s===r?o:o=e(n=i,r=s)}}function la(t){return function(){this.style.removeProperty(t)}}function Mh(t,e,n){
var r,o=n+"",i;return function(){var s=de(this,t);return s===o?null:s===r?i:i=e(r=s,n)}}function $h(t,e,n){var r,o,i;return function(){var s=de(this,t),a=n(this),
u=a+"";return a==null&&(u=a=(this.style.removeProperty(t),de(this,t))),s===u?null:s===r&&u===o?i:(o=u,i=e(r=s,a))}}function Sh(t,e){var n,r,o,i="style."+e,s="en\
d."+i,a;return function(){var u=Pt(this,t),l=u.on,c=u.value[i]==null?a||(a=la(e)):void 0;(l!==n||o!==c)&&(r=(n=l).copy()).on(s,o=c),u.on=r}}function Ah(t,e,n){var r=(t+=
"")=="transform"?js:aa;return e==null?this.styleTween(t,kh(t,r)).on("end.style."+t,la(t)):typeof e=="function"?this.styleTween(t,$h(t,r,go(this,"style."+t,e))).
each(Sh(this._id,t)):this.styleTween(t,Mh(t,r,e),n).on("end.style."+t,null)}function Nh(t,e,n){return function(r){this.style.setProperty(t,e.call(this,r),n)}}function Eh(t,e,n){
var r,o;function i(){var s=e.apply(this,arguments);return s!==o&&(r=(o=s)&&Nh(t,s,n)),r}return i._value=e,i}function Oh(t,e,n){var r="style."+(t+="");if(arguments.
length<2)return(r=this.tween(r))&&r._value;if(e==null)return this.tween(r,null);if(typeof e!="function")throw new Error;return this.tween(r,Eh(t,e,n??""))}function Ch(t){
return function(){this.textContent=t}}function Th(t){return function(){var e=t(this);this.textContent=e??""}}function Ih(t){return this.tween("text",typeof t=="\
function"?Th(go(this,"text",t)):Ch(t==null?"":t+""))}function zh(t){return function(e){this.textContent=t.call(this,e)}}function Lh(t){var e,n;function r(){var o=t.
apply(this,arguments);return o!==n&&(e=(n=o)&&zh(o)),e}return r._value=t,r}function Rh(t){var e="text";if(arguments.length<1)return(e=this.tween(e))&&e._value;if(t==
null)return this.tween(e,null);if(typeof t!="function")throw new Error;return this.tween(e,Lh(t))}function Dh(){for(var t=this._name,e=this._id,n=ca(),r=this._groups,
o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,u,l=0;l<a;++l)if(u=s[l]){var c=St(u,e);nr(u,t,n,l,s,{time:c.time+c.delay+c.duration,delay:0,duration:c.duration,
ease:c.ease})}return new Jt(r,this._parents,t,n)}function Ph(){var t,e,n=this,r=n._id,o=n.size();return new Promise(function(i,s){var a={value:s},u={value:function(){
--o===0&&i()}};n.each(function(){var l=Pt(this,r),c=l.on;c!==t&&(e=(t=c).copy(),e._.cancel.push(a),e._.interrupt.push(a),e._.end.push(u)),l.on=e}),o===0&&i()})}
var Bh=0;function Jt(t,e,n,r){this._groups=t,this._parents=e,this._name=n,this._id=r}function qh(t){return me().transition(t)}function ca(){return++Bh}var Yt=me.
prototype;Jt.prototype=qh.prototype={constructor:Jt,select:xh,selectAll:vh,selectChild:Yt.selectChild,selectChildren:Yt.selectChildren,filter:hh,merge:ph,selection:_h,
transition:Dh,call:Yt.call,nodes:Yt.nodes,node:Yt.node,size:Yt.size,empty:Yt.empty,each:Yt.each,on:gh,attr:jf,attrTween:eh,style:Ah,styleTween:Oh,text:Ih,textTween:Rh,
remove:yh,tween:Wf,delay:oh,duration:ah,ease:ch,easeVarying:fh,end:Ph,[Symbol.iterator]:Yt[Symbol.iterator]};var Fh={time:null,delay:0,duration:250,ease:ra};function Hh(t,e){
for(var n;!(n=t.__transition)||!(n=n[e]);)if(!(t=t.parentNode))throw new Error(`transition ${e} not found`);return n}function Wh(t){var e,n;t instanceof Jt?(e=t.
_id,t=t._name):(e=ca(),(n=Fh).time=xn(),t=t==null?null:t+"");for(var r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,u,l=0;l<a;++l)(u=s[l])&&nr(
u,t,e,l,s,n||Hh(u,e));return new Jt(r,this._parents,t,e)}me.prototype.interrupt=qf;me.prototype.transition=Wh;var rr=t=>()=>t;function Uh(t,{sourceEvent:e,target:n,transform:r,dispatch:o}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{
value:e,enumerable:!0,configurable:!0},target:{value:n,enumerable:!0,configurable:!0},transform:{value:r,enumerable:!0,configurable:!0},_:{value:o}})}function jt(t,e,n){
this.k=t,this.x=e,this.y=n}jt.prototype={constructor:jt,scale:function(t){return t===1?this:new jt(this.k*t,this.x,this.y)},translate:function(t,e){return t===0&
e===0?this:new jt(this.k,this.x+this.k*t,this.y+this.k*e)},apply:function(t){return[t[0]*this.k+this.x,t[1]*this.k+this.y]},applyX:function(t){return t*this.k+this.
x},applyY:function(t){return t*this.k+this.y},invert:function(t){return[(t[0]-this.x)/this.k,(t[1]-this.y)/this.k]},invertX:function(t){return(t-this.x)/this.k},
invertY:function(t){return(t-this.y)/this.k},rescaleX:function(t){return t.copy().domain(t.range().map(this.invertX,this).map(t.invert,t))},rescaleY:function(t){
return t.copy().domain(t.range().map(this.invertY,this).map(t.invert,t))},toString:function(){return"translate("+this.x+","+this.y+") scale("+this.k+")"}};var ze=new jt(
1,0,0);Xh.prototype=jt.prototype;function Xh(t){for(;!t.__zoom;)if(!(t=t.parentNode))return ze;return t.__zoom}function wo(t){t.stopImmediatePropagation()}function ln(t){
t.preventDefault(),t.stopImmediatePropagation()}function Vh(t){return(!t.ctrlKey||t.type==="wheel")&&!t.button}function Kh(){var t=this;return t instanceof SVGElement?
(t=t.ownerSVGElement||t,t.hasAttribute("viewBox")?(t=t.viewBox.baseVal,[[t.x,t.y],[t.x+t.width,t.y+t.height]]):[[0,0],[t.width.baseVal.value,t.height.baseVal.value]]):
[[0,0],[t.clientWidth,t.clientHeight]]}function ua(){return this.__zoom||ze}function Yh(t){return-t.deltaY*(t.deltaMode===1?.05:t.deltaMode?1:.002)*(t.ctrlKey?10:
1)}function Jh(){return navigator.maxTouchPoints||"ontouchstart"in this}function jh(t,e,n){var r=t.invertX(e[0][0])-n[0][0],o=t.invertX(e[1][0])-n[1][0],i=t.invertY(
e[0][1])-n[0][1],s=t.invertY(e[1][1])-n[1][1];return t.translate(o>r?(r+o)/2:Math.min(0,r)||Math.max(0,o),s>i?(i+s)/2:Math.min(0,i)||Math.max(0,s))}function fa(){
var t=Vh,e=Kh,n=jh,r=Yh,o=Jh,i=[0,1/0],s=[[-1/0,-1/0],[1/0,1/0]],a=250,u=Zs,l=se("start","zoom","end"),c,h,f,p=500,g=150,d=0,m=10;function w(x){x.property("__zo\
om",ua).on("wheel.zoom",P,{passive:!1}).on("mousedown.zoom",q).on("dblclick.zoom",X).filter(o).on("touchstart.zoom",it).on("touchmove.zoom",dt).on("touchend.zoo\
m touchcancel.zoom",ft).style("-webkit-tap-highlight-color","rgba(0,0,0,0)")}w.transform=function(x,N,M,C){var R=x.selection?x.selection():x;R.property("__zoom",
ua),x!==R?S(x,N,M,C):R.interrupt().each(function(){T(this,arguments).event(C).start().zoom(null,typeof N=="function"?N.apply(this,arguments):N).end()})},w.scaleBy=
function(x,N,M,C){w.scaleTo(x,function(){var R=this.__zoom.k,B=typeof N=="function"?N.apply(this,arguments):N;return R*B},M,C)},w.scaleTo=function(x,N,M,C){w.transform(
x,function(){var R=e.apply(this,arguments),B=this.__zoom,F=M==null?_(R):typeof M=="function"?M.apply(this,arguments):M,K=B.invert(F),Z=typeof N=="function"?N.apply(
this,arguments):N;return n(k(b(B,Z),F,K),R,s)},M,C)},w.translateBy=function(x,N,M,C){w.transform(x,function(){return n(this.__zoom.translate(typeof N=="function"?
N.apply(this,arguments):N,typeof M=="function"?M.apply(this,arguments):M),e.apply(this,arguments),s)},null,C)},w.translateTo=function(x,N,M,C,R){w.transform(x,function(){
var B=e.apply(this,arguments),F=this.__zoom,K=C==null?_(B):typeof C=="function"?C.apply(this,arguments):C;return n(ze.translate(K[0],K[1]).scale(F.k).translate(
typeof N=="function"?-N.apply(this,arguments):-N,typeof M=="function"?-M.apply(this,arguments):-M),B,s)},C,R)};function b(x,N){return N=Math.max(i[0],Math.min(i[1],
N)),N===x.k?x:new jt(N,x.x,x.y)}function k(x,N,M){var C=N[0]-M[0]*x.k,R=N[1]-M[1]*x.k;return C===x.x&&R===x.y?x:new jt(x.k,C,R)}function _(x){return[(+x[0][0]+ +x[1][0])/
2,(+x[0][1]+ +x[1][1])/2]}function S(x,N,M,C){x.on("start.zoom",function(){T(this,arguments).event(C).start()}).on("interrupt.zoom end.zoom",function(){T(this,arguments).
event(C).end()}).tween("zoom",function(){var R=this,B=arguments,F=T(R,B).event(C),K=e.apply(R,B),Z=M==null?_(K):typeof M=="function"?M.apply(R,B):M,Ot=Math.max(
K[1][0]-K[0][0],K[1][1]-K[0][1]),et=R.__zoom,bt=typeof N=="function"?N.apply(R,B):N,Ft=u(et.invert(Z).concat(Ot/et.k),bt.invert(Z).concat(Ot/bt.k));return function(_t){
if(_t===1)_t=bt;else{var Ht=Ft(_t),hr=Ot/Ht[2];_t=new jt(hr,Z[0]-Ht[0]*hr,Z[1]-Ht[1]*hr)}F.zoom(null,_t)}})}function T(x,N,M){return!M&&x.__zooming||new E(x,N)}
function E(x,N){this.that=x,this.args=N,this.active=0,this.sourceEvent=null,this.extent=e.apply(x,N),this.taps=0}E.prototype={event:function(x){return x&&(this.
sourceEvent=x),this},start:function(){return++this.active===1&&(this.that.__zooming=this,this.emit("start")),this},zoom:function(x,N){return this.mouse&&x!=="mo\
use"&&(this.mouse[1]=N.invert(this.mouse[0])),this.touch0&&x!=="touch"&&(this.touch0[1]=N.invert(this.touch0[0])),this.touch1&&x!=="touch"&&(this.touch1[1]=N.invert(
this.touch1[0])),this.that.__zoom=N,this.emit("zoom"),this},end:function(){return--this.active===0&&(delete this.that.__zooming,this.emit("end")),this},emit:function(x){
var N=Mt(this.that).datum();l.call(x,this.that,new Uh(x,{sourceEvent:this.sourceEvent,target:w,transform:this.that.__zoom,dispatch:l}),N)}};function P(x,...N){if(!t.
apply(this,arguments))return;var M=T(this,N).event(x),C=this.__zoom,R=Math.max(i[0],Math.min(i[1],C.k*Math.pow(2,r.apply(this,arguments)))),B=Xt(x);if(M.wheel)(M.
mouse[0][0]!==B[0]||M.mouse[0][1]!==B[1])&&(M.mouse[1]=C.invert(M.mouse[0]=B)),clearTimeout(M.wheel);else{if(C.k===R)return;M.mouse=[B,C.invert(B)],an(this),M.start()}
ln(x),M.wheel=setTimeout(F,g),M.zoom("mouse",n(k(b(C,R),M.mouse[0],M.mouse[1]),M.extent,s));function F(){M.wheel=null,M.end()}}function q(x,...N){if(f||!t.apply(
this,arguments))return;var M=x.currentTarget,C=T(this,N,!0).event(x),R=Mt(x.view).on("mousemove.zoom",Z,!0).on("mouseup.zoom",Ot,!0),B=Xt(x,M),F=x.clientX,K=x.clientY;
ws(x.view),wo(x),C.mouse=[B,this.__zoom.invert(B)],an(this),C.start();function Z(et){if(ln(et),!C.moved){var bt=et.clientX-F,Ft=et.clientY-K;C.moved=bt*bt+Ft*Ft>
d}C.event(et).zoom("mouse",n(k(C.that.__zoom,C.mouse[0]=Xt(et,M),C.mouse[1]),C.extent,s))}function Ot(et){R.on("mousemove.zoom mouseup.zoom",null),ys(et.view,C.
moved),ln(et),C.event(et).end()}}function X(x,...N){if(t.apply(this,arguments)){var M=this.__zoom,C=Xt(x.changedTouches?x.changedTouches[0]:x,this),R=M.invert(C),
B=M.k*(x.shiftKey?.5:2),F=n(k(b(M,B),C,R),e.apply(this,N),s);ln(x),a>0?Mt(this).transition().duration(a).call(S,F,C,x):Mt(this).call(w.transform,F,C,x)}}function it(x,...N){
if(t.apply(this,arguments)){var M=x.touches,C=M.length,R=T(this,N,x.changedTouches.length===C).event(x),B,F,K,Z;for(wo(x),F=0;F<C;++F)K=M[F],Z=Xt(K,this),Z=[Z,this.
__zoom.invert(Z),K.identifier],R.touch0?!R.touch1&&R.touch0[2]!==Z[2]&&(R.touch1=Z,R.taps=0):(R.touch0=Z,B=!0,R.taps=1+!!c);c&&(c=clearTimeout(c)),B&&(R.taps<2&&
(h=Z[0],c=setTimeout(function(){c=null},p)),an(this),R.start())}}function dt(x,...N){if(this.__zooming){var M=T(this,N).event(x),C=x.changedTouches,R=C.length,B,
F,K,Z;for(ln(x),B=0;B<R;++B)F=C[B],K=Xt(F,this),M.touch0&&M.touch0[2]===F.identifier?M.touch0[0]=K:M.touch1&&M.touch1[2]===F.identifier&&(M.touch1[0]=K);if(F=M.
that.__zoom,M.touch1){var Ot=M.touch0[0],et=M.touch0[1],bt=M.touch1[0],Ft=M.touch1[1],_t=(_t=bt[0]-Ot[0])*_t+(_t=bt[1]-Ot[1])*_t,Ht=(Ht=Ft[0]-et[0])*Ht+(Ht=Ft[1]-
et[1])*Ht;F=b(F,Math.sqrt(_t/Ht)),K=[(Ot[0]+bt[0])/2,(Ot[1]+bt[1])/2],Z=[(et[0]+Ft[0])/2,(et[1]+Ft[1])/2]}else if(M.touch0)K=M.touch0[0],Z=M.touch0[1];else return;
M.zoom("touch",n(k(F,K,Z),M.extent,s))}}function ft(x,...N){if(this.__zooming){var M=T(this,N).event(x),C=x.changedTouches,R=C.length,B,F;for(wo(x),f&&clearTimeout(
f),f=setTimeout(function(){f=null},p),B=0;B<R;++B)F=C[B],M.touch0&&M.touch0[2]===F.identifier?delete M.touch0:M.touch1&&M.touch1[2]===F.identifier&&delete M.touch1;
if(M.touch1&&!M.touch0&&(M.touch0=M.touch1,delete M.touch1),M.touch0)M.touch0[1]=this.__zoom.invert(M.touch0[0]);else if(M.end(),M.taps===2&&(F=Xt(F,this),Math.
hypot(h[0]-F[0],h[1]-F[1])<m)){var K=Mt(this).on("dblclick.zoom");K&&K.apply(this,arguments)}}}return w.wheelDelta=function(x){return arguments.length?(r=typeof x==
"function"?x:rr(+x),w):r},w.filter=function(x){return arguments.length?(t=typeof x=="function"?x:rr(!!x),w):t},w.touchable=function(x){return arguments.length?(o=
typeof x=="function"?x:rr(!!x),w):o},w.extent=function(x){return arguments.length?(e=typeof x=="function"?x:rr([[+x[0][0],+x[0][1]],[+x[1][0],+x[1][1]]]),w):e},
w.scaleExtent=function(x){return arguments.length?(i[0]=+x[0],i[1]=+x[1],w):[i[0],i[1]]},w.translateExtent=function(x){return arguments.length?(s[0][0]=+x[0][0],
s[1][0]=+x[1][0],s[0][1]=+x[0][1],s[1][1]=+x[1][1],w):[[s[0][0],s[0][1]],[s[1][0],s[1][1]]]},w.constrain=function(x){return arguments.length?(n=x,w):n},w.duration=
function(x){return arguments.length?(a=+x,w):a},w.interpolate=function(x){return arguments.length?(u=x,w):u},w.on=function(){var x=l.on.apply(l,arguments);return x===
l?w:x},w.clickDistance=function(x){return arguments.length?(d=(x=+x)*x,w):Math.sqrt(d)},w.tapDistance=function(x){return arguments.length?(m=+x,w):m},w}var Gh=150,j=document.getElementById("stage"),Bt=document.getElementById("canvas"),re=Bt.getContext("2d"),or=document.createElement("canvas"),Zh=matchMedia("(pr\
efers-reduced-motion: reduce)"),ir={on:!0},V=null,G=ze,ma=0,pa=0,Gt=null,da=!1,Qh=0,xo=()=>Math.min(2,devicePixelRatio||1),tp=()=>{let t=Math.round(j.clientWidth*
xo()),e=Math.round(j.clientHeight*xo());Bt.width===t&&Bt.height===e||(Bt.width=t,Bt.height=e)},ep=()=>{let[t,e]=G.invert([-40,-40]),[n,r]=G.invert([j.clientWidth+
40,j.clientHeight+40]);return o=>o[2]>=t&&o[0]<=n&&o[3]>=e&&o[1]<=r},np=()=>{if(ma=0,Qh+=1,!V)return;tp();let t=xo();if(re.setTransform(1,0,0,1,0,0),re.globalAlpha=
1,re.fillStyle=V.colours.page,re.fillRect(0,0,Bt.width,Bt.height),Gt){let r=G.k/Gt.k;re.setTransform(r,0,0,r,(G.x-Gt.x*r)*t,(G.y-Gt.y*r)*t),re.drawImage(or,0,0);
return}re.setTransform(t*G.k,0,0,t*G.k,t*G.x,t*G.y);let e=Math.max(1,1/G.k),n=ep();j.dataset.words=(It.size*e*G.k).toFixed(1),Ye(Mn(re),{...V,inView:n,coarse:G.
k<.45,big:e,words:rp(e,n)})},rp=(t,e)=>{let{shown:n,lit:r,loud:o,marked:i}=V;if(t===1&&n.names.length<=300)return()=>2;let s=new Map,a=[...i,...r&&r.names.size<
60?r.names:[]],u=n.names.length>300?[]:n.names.map(l=>{let{x:c,y:h,frame:f}=V.plan.places.get(l);return f?[0,0,0,0]:[c-H,h-H,c+H,h+H]});for(let l of new Set([...a,
...o])){let c=V.plan.places.get(l);if(!(!c||!e([c.x,c.y,c.x,c.y])))for(let h of t>1.3?[1]:[2,1]){let f=bi(V,l,t,h);if(!u.some(p=>p[0]<f[2]&&f[0]<p[2]&&p[1]<f[3]&&
f[1]<p[3])){u.push(f),s.set(l,h);break}}}return l=>s.get(l)??0},wt=()=>{ma||=requestAnimationFrame(np)},op=()=>{clearTimeout(pa),pa=setTimeout(()=>{Gt=null,wt()},
140)},sr=fa().scaleExtent([.08,4]).filter(t=>!vt&&(t.type==="wheel"?t.ctrlKey||!z.framed:t.type==="dblclick"||!t.button)).on("start",()=>{!V||V.shown.lines.length<
Gh||Gt||(or.width=Bt.width,or.height=Bt.height,or.getContext("2d").drawImage(Bt,0,0),Gt={x:G.x,y:G.y,k:G.k})}).on("zoom",t=>{G=t.transform,vo(),wt()}).on("end",
()=>{Gt&&op()}),vt=null,ar=Mt(j),cn=t=>{let e=j.getBoundingClientRect();return G.invert([t.clientX-e.left,t.clientY-e.top])},yo=([t,e])=>{if(!V)return null;let n=5/
Math.min(1,G.k),r=V.view.notes.findLastIndex(i=>{let s=An(i);return t>=s.x&&t<=s.x+s.wide&&e>=s.y&&e<=s.y+s.high});if(r>=0)return{note:r};let o=null;for(let i of V.
shown.names){let s=V.plan.places.get(i),a=t-s.x,u=e-s.y,l=G.k>.6&&a>=s.left&&a<=s.right&&u>=s.top&&u<=s.bottom;(Math.hypot(a,u)<=H+n||l)&&(o={name:i})}if(o)return o;
for(let i of V.drawn){let s=V.ways.get(i.id),[a,u,l,c]=s.box;if(!(t<a-60||t>l+60||e<u-60||e>c+60)&&si(s.d,t,e,n))return{line:i.id}}return null},ga=({point:t,press:e,
move:n,drop:r})=>{j.addEventListener("pointerdown",o=>{let i=o.button===0&&o.pointerType!=="touch"?yo(cn(o)):null;vt=i?.name||i?.note>=0?{found:i,from:[o.clientX,
o.clientY],moved:!1}:null},{capture:!0}),addEventListener("pointermove",o=>{if(vt){Math.hypot(o.clientX-vt.from[0],o.clientY-vt.from[1])>4&&(vt.moved=!0),vt.moved&&
n(vt.found,cn(o));return}if(o.target.closest?.("#stage")){let i=yo(cn(o));j.style.cursor=i?"pointer":"",t(i)}}),addEventListener("pointerup",o=>{vt?.moved&&r(vt.
found,cn(o)),setTimeout(()=>{vt=null})}),j.addEventListener("click",o=>{vt?.moved||o.target.closest("button, a")||e(yo(cn(o)),o.shiftKey)}),j.addEventListener("\
pointerleave",()=>t(null)),ar.call(sr).on("dblclick.zoom",null)},wa=t=>{let e=V,n=new Map([...t.plan.places].map(([a,u])=>[a,[u.x,u.y]]));if(V=t,V.goals=n,Gt=null,
!da&&t.shown.names.length&&(da=!0,qt()),!(e&&ir.on&&!Zh.matches&&t.shown.names.length<=300&&e.plan!==t.plan)){V.ways=t.route(),wt();return}let o=new Map([...n].
map(([a,u])=>{let l=e.plan.places.get(a);return[a,l?[l.x,l.y]:u]})),i=performance.now(),s=()=>{if(V!==t)return;let a=Math.min(1,(performance.now()-i)/260),u=a*(2-
a);for(let[l,c]of t.plan.places){let[h,f]=o.get(l),[p,g]=n.get(l);c.x=h+(p-h)*u,c.y=f+(g-f)*u}V.ways=t.route(a<1),wt(),a<1?requestAnimationFrame(s):vo()};V.ways=
t.route(!0),requestAnimationFrame(s)},qt=(t=!1)=>{if(!V)return;let[e,n,r,o]=Je(V),i=Math.min(1.15,j.clientWidth/r,j.clientHeight/o),s={role:1,map:0}[V.view.layout]??
.75,a=t||V.shown.names.length>120?i:Math.max(i,Math.min(s,j.clientWidth/r*2.4)),u=r*a<=j.clientWidth?(j.clientWidth-r*a)/2:0,l=o*a<=j.clientHeight?(j.clientHeight-
o*a)/2:0;ar.call(sr.transform,ze.translate(u-e*a,l-n*a).scale(a))},Le=t=>ar.call(sr.scaleBy,t),ya=([t,e])=>{let[n,r]=G.apply([t,e]),o=60,i=n<o?o-n:n>j.clientWidth-
o?j.clientWidth-o-n:0,s=r<o?o-r:r>j.clientHeight-o?j.clientHeight-o-r:0;(i||s)&&ar.call(sr.translateBy,i/G.k,s/G.k)},un=null,vo=()=>{if(!un?.button.isConnected)
return;let[t,e]=G.apply(un.place());un.button.style.left=`${Math.round(t)}px`,un.button.style.top=`${Math.round(e)}px`},lr=(t,e)=>{un={button:t,place:e},vo()},xa=()=>G.
invert([j.clientWidth/2,j.clientHeight/2]);new ResizeObserver(()=>{V&&wt()}).observe(j);var fn=O("keys"),sp=300,ut=[],At={at:"",line:-1},va=t=>{if(D.has(t)){let r=D.get(t);return[r.name,r.note,A.selected.has(t)?"selected":"",$.more.get(t)?`${$.more.
get(t)} more to expand`:""].filter(Boolean).join("; ")}let e=Y.get(t),n=$.shown.weaker.get(t)??e;return`${Ct(e.sentence)}; ${n.standing}${$.shown.fallen.has(e)?
`; falls without ${$.view.without}`:""}`},De=t=>()=>{let e=$.plan.places.get(t);return e?[e.x,e.y]:$.ways.get($.bundleOf.get(t))?.middle??[0,0]},ba=t=>y("li",{},
I(va(t),()=>{},{tabindex:-1,"data-item":t,class:D.has(t)?"name":"line"})),be=t=>t?.closest?.("#keys [data-item]")?.dataset.item??"",Re=t=>fn.querySelector(`[dat\
a-item="${CSS.escape(t)}"]`),_a=t=>$.shown.lines.filter(e=>e.from===t||e.to===t),ka=()=>{let t=be(document.activeElement),e=i=>$.plan.places.get(i);ut=[...$.shown.
names].sort((i,s)=>Math.round((e(i).x-e(s).x)/60)||e(i).y-e(s).y);let n=[],r=new Set;for(let i of ut){n.push(i);for(let s of _a(i))r.has(s.id)||(r.add(s.id),n.push(
s.id));if(n.length>3e3)break}fn.replaceChildren(...(ut.length<=sp?n:ut.slice(0,1)).map(ba));let o=t&&Re(t)||A.name&&Re(A.name)||fn.querySelector("button");o&&(o.
tabIndex=0),t&&(Re(t)||ut.length)&&Nt(Re(t)?t:ap(t),!1)},ap=t=>ut.includes(t)?t:ut[0],Ma=t=>lr(t,De(be(t))),Nt=(t,e=!0)=>{if(!t)return;let n=Re(t);n||(fn.append(
ba(t)),n=Re(t));for(let r of fn.querySelectorAll('[tabindex="0"]'))r.tabIndex=-1;n.tabIndex=0,n.textContent=va(t),lr(n,De(t)),e&&ya(De(t)()),lr(n,De(t)),n.focus(
{preventScroll:!0})},$a=(t,e)=>{let n=D.has(t)?t:lp(t),r=ut.indexOf(n);if(e==="ArrowDown")return Nt(ut[Math.min(ut.length-1,r+1)]);if(e==="ArrowUp")return Nt(ut[Math.
max(0,r-1)]);if(e==="Home")return Nt(ut[0]);if(e==="End")return Nt(ut.at(-1));let[o,i]=De(n)(),s=e==="ArrowRight"?1:-1,a=l=>{let[c,h]=De(l)();return s*(c-o)>12?
Math.hypot(c-o,3*(h-i)):1/0},u=ut.reduce((l,c)=>a(c)<a(l)?c:l,n);return a(u)<1/0?Nt(u):null},lp=t=>At.at||Y.get(t)?.from||ut[0],Sa=(t,e)=>{D.has(t)&&(At={at:t,line:e?
0:-1});let n=_a(At.at);n.length&&(At.line=(At.line+(e?-1:1)+n.length)%n.length,Nt(n[At.line].id))},Aa=t=>{let e=Y.get(t);e&&Nt(At.at&&(e.from===At.at||e.to===At.
at)?Qt(e,At.at):e.to)},Na=()=>Nt(At.at),cp=[["Up, Down, Home, End","through every name, column by column"],["Left, Right","to the nearest name on that side"],["\
L, Shift+L","along a name’s lines"],["Backspace","from a line back to its name"],["G","from a line on to its other end"],["Enter","keep the card of a name or \
line"],["Space","select a name, or no longer"],["E","expand by the strongest"],["X","collapse: remove what hangs on it alone"],["H, Shift+H","hide; show everyth\
ing hidden"],["P, Alt+arrows","pin where it stands; move it"],["M","mark for a chain"],["C","the chain between two marked names"],["W","without the source of th\
is line; put it back"],["N","a note on the picture"],["Z, Shift+Z","undo, redo"],["+, −, 0","closer, farther, the whole"],["/","add a name"],["Page Down, Page\
 Up","the next and the previous step of a story"],["Escape","close what is open, put a source back"]],Ea=()=>yt("Keys",y("dl",{class:"keys"},...cp.flatMap(([t,e])=>[
y("dt",{},y("kbd",{},t)),y("dd",{},e)])));var Ca="scamgraph explorer views",fp=60,Pe=()=>v.title||(v.names.length?`Around ${st(v.names[0])}`:"An empty view"),_e=(t=v)=>{let e=Er([...t.names,...t.steps.flatMap(
r=>r.view.names)]),n=[...Y.values()].some(r=>r.claims.some(o=>o.publisher===t.without&&!o.mark));return[{...Ir(t,e),without:n?t.without:""},e.size]},_o=async(t="\
/explore")=>{let[e]=_e();return location.origin+(tn(e,t)||`${t}#v=${await In(e)}`)},oe=()=>{let t=_e()[1],e=$.shown.private;return e||t?`${L(e,"private line")} \
and ${L(t,"private name")} stay here: they are in nothing that is shared or taken away.`:""},Oa=(t,e)=>{let n=y("textarea",{readonly:!0,rows:Math.min(6,1+Math.ceil(
e.length/70)),"aria-label":t});n.value=e;let r=I("Copy",async()=>{n.select();try{await navigator.clipboard.writeText(e)}catch{document.execCommand("copy")}r.textContent=
"Copied"});return y("div",{class:"copyable"},n,r)},ko=async()=>{let t=await _o(),e=`<iframe src="${await _o("/embed/explore")}" title="${Pe().replace(/[&<>"]/g,
r=>`&#${r.charCodeAt(0)};`)}" width="100%" height="640" style="border:0" sandbox="allow-scripts allow-same-origin allow-popups" loading="lazy" referrerpolicy="n\
o-referrer"></iframe>`,n=t.length>8e3;yt("Share this view",y("p",{},"Whoever opens this address sees the view as it is now: names, places, filters, notes and st\
eps. What is said stays with the record and is read again."),Oa("Address of this view",t),n?y("p",{class:"fault"},`The address is ${Math.ceil(t.length/1e3)} kB \
long; some programs cut it off. Save the view for a short one, or send it as a file: Take away, JSON.`):null,y("h3",{},"In a page elsewhere"),Oa("Markup for a p\
age elsewhere",e),oe()?y("p",{class:"private"},oe()):null)},cr=()=>{try{return JSON.parse(localStorage.getItem(Ca)??"[]")}catch{return[]}},Ta=t=>localStorage.setItem(
Ca,JSON.stringify(t.slice(0,fp))),hp=t=>y("ul",{class:"lines"},...cr().map((e,n)=>y("li",{},I(U(e.view.title),()=>{Q(),t(mt(e.view),`${e.view.title} opened.`)},
{class:"plain"}),` ${kt(e.day)} `,I("Delete",()=>{Ta(cr().filter((r,o)=>o!==n)),Mo(t)},{"aria-label":`Delete ${e.view.title}`})))),Mo=t=>{let e=async r=>{let o=await he(
r);try{await ns({..._e()[0],title:o})}catch(i){throw[401,403].includes(i.status)?new Error("This server keeps views for holders of a key of the scope “console”.\
 Keep it in this browser, or Share: its address holds it whole."):i}Q(),await rt({title:o},`Saved as “${o}”. ${oe()}`),ko()},n=async r=>{let o=await he(r);Ta(
[{view:{...v,title:o},day:new Date().toISOString().slice(0,10)},...cr().filter(i=>i.view.title!==o)]),Q(),await rt({title:o},`Saved as “${o}” in this browser.`)};
Ze("Save this view","Its name",v.title,e,["Keep in this browser alone",n],y("p",{class:"quiet"},"It is kept on this server, and whoever has its address can open\
 it. ",y("a",{href:"/saved"},"Your saved views")),oe()?y("p",{class:"private"},oe()):null,cr().length?y("h3",{},"Saved in this browser"):null,hp(t))},$o=t=>{let e=Er(
v.names),n={...$.shown,names:$.shown.names.filter(o=>!e.has(o)),lines:$.shown.lines.filter(o=>!o.private&&!e.has(o.from)&&!e.has(o.to))},r=new Set(n.lines);return{
...$,shown:n,drawn:$.drawn.filter(o=>r.has(o)),colours:Sn(t),lit:$.view.chain?$.lit:null,chosen:"",marked:new Set,selected:new Set,coarse:!1,inView:null,big:1,words:()=>2,
more:new Map}},Ia=()=>`${$.plan.note?`${$.plan.note} `:""}Data version ${z.version}. A line is a claim, not a finding of guilt. ${location.origin}/explore`,ur=(t="\
light")=>{let e=$o(t),n=ai(),[r,o,i,s]=Je(e);Ye(n,e),n.text(Pe(),r+24,o-30,{size:22,weight:700,serif:!0,fill:e.colours.ink});let a=`${L(e.shown.names.length,"na\
me")}, ${L(e.shown.lines.length,"line")}, ${L(e.shown.lines.filter(l=>l.side==="denies").length,"denial")}${v.without?`; ${e.shown.fallen.size} of them fall wit\
hout ${v.without}`:""}`;n.text(a,r+24,o-10,{size:12,fill:e.colours.soft}),n.text(Ia(),r+24,o+s+16,{size:11,fill:e.colours.soft});let u=e.shown.lines.slice(0,12).
map(l=>`${Ct(l.sentence)} (${l.standing}).`).join(" ");return n.file([r,o-64,Math.max(i,560),s+92],Pe(),u,e.colours.page)},pp=async()=>{let t=$o("light"),[e,n,r,
o]=Je(t),i=Math.min(2,12e3/Math.max(r,o)),s=y("canvas",{width:Math.round(Math.max(r,560)*i),height:Math.round((o+92)*i)}),a=s.getContext("2d");a.fillStyle=t.colours.
page,a.fillRect(0,0,s.width,s.height),a.setTransform(i,0,0,i,-e*i,(64-n)*i);let u=Mn(a);return Ye(u,t),u.text(Pe(),e+24,n-30,{size:22,weight:700,serif:!0,fill:t.
colours.ink}),u.text(Ia(),e+24,n+o+16,{size:11,fill:t.colours.soft}),new Promise(l=>{s.toBlob(l,"image/png")})},dp=async()=>{let t=$o("light");return{title:Pe(),
address:await _o(),version:z.version,as_said_by:v.day||null,without:v.without||null,left_out_private:$.shown.private,names:t.shown.names.map(e=>({id:e,name:st(e),
kind:D.get(e).kind,beside:D.get(e).note})),lines:t.shown.lines.map(e=>({from:e.from,type:e.type,to:e.to,side:e.side,sentence:e.sentence,standing:($.shown.weaker.
get(e.id)??e).standing,falls:$.shown.fallen.has(e),publishers:e.publishers,claims:e.claims.filter(n=>!n.mark).map(n=>n.id)})),notes:v.notes.map(([,,e])=>e),steps:v.
steps.map(({text:e,claims:n})=>({text:e,claims:n})),view:_e()[0]}},bo=(t,e)=>{let n=y("a",{href:URL.createObjectURL(t),download:`${Pe().replace(/[^\p{L}\p{N}]+/gu,
"-").slice(0,60)||"view"}.${e}`});n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4),nt(`${e.toUpperCase()} taken. ${oe()}`)},za=t=>{let e=y("input",{type:"\
file",accept:".json,application/json","aria-label":"A file of a view"});e.addEventListener("change",async()=>{try{let n=JSON.parse(await e.files[0].text());Q(),
await t(mt(n.view??n),"The view of the file is open.")}catch{nt(`${e.files[0].name} holds no view: it must be a JSON file from “Take away”.`),Q()}}),yt("Tak\
e away",y("p",{class:"acts"},I("SVG",()=>bo(new Blob([ur()],{type:"image/svg+xml"}),"svg")),I("PNG",async()=>bo(await pp(),"png")),I("JSON",async()=>bo(new Blob(
[JSON.stringify(await dp(),null,1)],{type:"application/json"}),"json")),I("Print or PDF",()=>{Q(),print()})),y("p",{},"JSON holds the view too: it can be opened\
 here again."),y("p",{},"Open one: ",e),oe()?y("p",{class:"private"},oe()):null)},La=t=>{addEventListener("beforeprint",()=>{let e=new DOMParser;O("printed").replaceChildren(
...t().map(([n,r])=>y("figure",{},n?y("figcaption",{},n):"",document.importNode(e.parseFromString(r,"image/svg+xml").documentElement,!0))))}),addEventListener("\
afterprint",()=>O("printed").replaceChildren())};var mp={helped:"Said to have helped",against:"Said to be against sites",disputed:"Its effect is disputed",neutral:"Tie",denies:"Denied"},Ra=120,fr=!1,Da="",gp=t=>t.
side==="not_confirmed"?"Not confirmed":mp[t.stroke],wp=["one source or one origin","two independent sources","official record"],So=t=>{let{shown:e,view:n}=$,r=JSON.
stringify([e.lines.map(a=>a.id),n.without,e.weaker.size,fr]);if(r===Da)return;Da=r;let o={helped:0,disputed:1,against:2,denies:3,neutral:4},i=[...e.lines].sort(
(a,u)=>o[a.stroke]-o[u.stroke]||u.score-a.score),s=(fr?i:i.slice(0,Ra)).map(a=>{let u=e.weaker.get(a.id)??a,l=e.fallen.has(a);return y("tr",{class:`${a.stroke}${l?
" falls":""}${a.private?" private":""}`},y("td",{},y("span",{class:"called"},l?`Falls without ${n.without}`:gp(a))),y("th",{scope:"row"},I(U(Ct(a.sentence)),()=>t(
{line:a.id}),{class:"plain"})),y("td",{"data-label":"Said by"},U(a.publishers.join("; "))),y("td",{"data-label":"How sure"},a.side==="asserts"?wp[u.sure]:"",a.private?
" Private: only you see it.":""),y("td",{"data-label":"First said"},a.known?kt(a.known):""))});O("sentences-title").textContent=`The same ${L(e.lines.length,"li\
ne")} as sentences`,O("rows").replaceChildren(s.length?y("table",{},y("caption",{class:"unseen"},"Lines of the picture"),y("thead",{},y("tr",{},...["What it is \
called","Line","Said by","How sure","First said"].map(a=>y("th",{scope:"col"},a)))),y("tbody",{},...s)):y("p",{},"No lines are shown."),!fr&&i.length>Ra?I(`Show\
 all ${i.length.toLocaleString("en")} lines`,()=>{fr=!0,So(t)}):"")},Ao=()=>{let{shown:t,colours:e}=$,n=s=>t.lines.some(a=>a.stroke===s&&a.side==="asserts"),r=(s,a,{
width:u=1.7,dash:l=[],hollow:c=!1}={})=>{let h=y("canvas",{width:68,height:20,"aria-hidden":"true"}),f=h.getContext("2d");return f.scale(2,2),f.strokeStyle=a,f.
lineWidth=u+(c?3:0),f.setLineDash(l),f.beginPath(),f.moveTo(1,5),f.lineTo(33,5),f.stroke(),c&&(f.strokeStyle=e.page,f.lineWidth=u+.6,f.stroke()),y("li",{},h,` ${s}`)},
{dash:o,denies:i}=z.dashes;O("legend").replaceChildren(...[n("helped")&&r("said to have helped",e.helped),n("against")&&r("against",e.against),n("disputed")&&r(
"effect disputed",e.disputed),n("neutral")&&r("tie",e.neutral),t.denials&&r("denial",e.denies,{dash:i}),r("one source, not verified",e.neutral,{dash:o}),r("reco\
rd, or two sources",e.neutral,{width:3}),t.private&&r("private, not shared",e.private),$.view.without&&r("falls",e.neutral,{hollow:!0}),$.plan.note&&y("li",{class:"\
quiet"},$.plan.note)].filter(Boolean))};var yp=20,No=6,Et=-1,Eo=null,Pa=t=>y("p",{class:"quiet"},"Rests on ",...t.claims.slice(0,No).flatMap((e,n)=>[n?", ":"",y("a",{href:`/claim/${encodeURIComponent(
e)}`,target:"_top"},`claim ${n+1}`)]),t.claims.length>No?` and ${t.claims.length-No} more`:""),Ba=t=>y("p",{},y("b",{},`${t+1} of ${v.steps.length} `),U(v.steps[t].
text)),Oo=async t=>{Et=t;let{steps:e}=v;await rt({...mt(e[t].view),steps:e}),qt()},xp=()=>{let t=A.line?[Y.get(A.line)]:$.shown.lines,e=[...new Set(t.flatMap(o=>o.
live.filter(i=>!i.mark).map(i=>i.id)))].slice(0,yp),{steps:n,...r}=v;return Ze("A step of the story","Its sentence","",async o=>{if(!e.length)throw new Error("A\
 step rests on claims: show or choose a line that has one in public.");let i=await he(o,e);Q(),await W({steps:[...v.steps,{text:i,claims:e,view:r}]},`Step ${v.steps.
length+1} kept.`)},null,y("p",{class:"quiet"},`It is bound to ${A.line?"the line that you chose":"the lines of the picture"}: ${L(e.length,"claim")}. Words that\
 convict must stand in quotation marks, and in one of them.`))},ke=async t=>{if(!v.steps.length){nt("This view has no steps yet.");return}await Oo(Math.max(0,Math.
min(v.steps.length-1,Et+t)));let e=O("told")??y("div",{id:"told"});e.replaceChildren(Ba(Et),Pa(v.steps[Et]),y("p",{class:"acts"},I("Back",()=>ke(-1),{disabled:Et===
0}),I("Next",()=>ke(1),{disabled:Et===v.steps.length-1}))),O("picture").prepend(e),nt(`Step ${Et+1} of ${v.steps.length}: ${v.steps[Et].text}`)},qa=()=>Eo??[["",
ur()]],vp=async()=>{Q();let{steps:t,...e}=v,n=[];ir.on=!1;for(let r=0;r<t.length;r+=1)await Oo(r),n.push([`${r+1} of ${t.length}: ${t[r].text}`,ur()]);await rt(
{...e,steps:t}),ir.on=!0,Eo=n,print(),Eo=null},Fa=()=>yt("A story in steps",y("ol",{class:"lines"},...v.steps.map((t,e)=>y("li",{},I(U(t.text),()=>{Q(),Et=e,ke(
0)},{class:"plain"})," ",I("Delete",()=>{Q(),W({steps:v.steps.filter((n,r)=>r!==e)},"Step removed.")},{"aria-label":`Delete step ${e+1}`})))),y("p",{class:"acts"},
I("Keep what is shown as a step",xp),I("Play",()=>{Q(),Et=-1,ke(1)},{disabled:!v.steps.length}),I("Print all steps",vp,{disabled:!v.steps.length})),y("p",{class:"\
quiet"},"Page Down and Page Up play it. Its address is that of the view; a frame shows it as a page to scroll: Share.")),Ha=()=>{let t=v.steps.map((n,r)=>y("sec\
tion",{"data-step":r,tabindex:0},Ba(r),Pa(n)));O("picture").append(y("div",{id:"scroller"},...t));let e=new IntersectionObserver(n=>{let r=n.find(o=>o.isIntersecting);
r&&Number(r.target.dataset.step)!==Et&&Oo(Number(r.target.dataset.step))},{rootMargin:"-45% 0px -45% 0px"});for(let n of t)e.observe(n)};var To=document.documentElement,Co=0,Zt=t=>{A.name=t?.name??"",A.line=t?.line??"",A.pointed=null,zt(),wt(),Pn(Zt)},bp=()=>{let t=O("banner"),{shown:e}=$;if(t.hidden=
!v.without,!v.without)return;let n=[...e.bare].map(r=>st(r).slice(0,60));t.replaceChildren(y("h2",{},"Without ",U(v.without),`, ${e.fallen.size} of ${L(e.lines.
length,"line")} fall${e.fallen.size===1?"s":""}`),y("p",{},n.length?y("span",{},`${L(n.length,"name")} ${n.length===1?"is":"are"} left without a line: `,U(n.slice(
0,6).join(", ")),n.length>6?" and others.":"."):"Every name keeps a line.",` ${L(e.weaker.size,"line")} stand${e.weaker.size===1?"s":""} on less.`),I("Put it ba\
ck",()=>Ut(v.without)))},_p=()=>{if(!O("counts"))return;let{shown:t}=$;O("counts").replaceChildren(y("b",{},`${L(t.names.length,"name")}, ${L(t.lines.length,"li\
ne")}`),`, ${L(t.denials,"denial")}`,t.private?y("span",{class:"private"},` ${L(t.private,"private line")}`):"",v.hidden.length?I(`${v.hidden.length} hidden: sh\
ow`,Lr,{class:"plain"}):""),O("undo").disabled=!Pi(),O("redo").disabled=!Bi();for(let e of document.querySelectorAll("[data-layout]"))e.setAttribute("aria-press\
ed",String(e.dataset.layout===v.layout))},kp=()=>{let t=O("empty");t.hidden=v.names.length>0,t.hidden||t.replaceChildren("Nothing is drawn yet. Add a name above\
, or begin with ",...[60,300,z.most].flatMap((e,n)=>[n?", ":"",I(`the strongest ${e.toLocaleString("en")}`,()=>Mp(e),{class:"plain"})])," names of the record.")},
Mp=async t=>{let{ids:e,total:n}=await Lo(t);await W({names:e,title:"",types:z.placed,layout:e.length>300?"free":v.layout},`The ${L(e.length,"name")} with the st\
rongest lines, of ${n.toLocaleString("en")}.`),qt()},Va=async()=>{let[t]=_e(),e=tn(t,location.pathname),n=v.names.length&&!e?`#v=${await In(t)}`:"",r=/[?&]view=/.
test(location.search)?"":location.search;try{history.replaceState({view:v,text:n},"",e||location.pathname+r+n)}catch{}is(t)},$p=async(t,e)=>{let n=Co+=1;try{await ie(
[...v.names,...v.hidden]),await Yi()}catch(r){nt(`That could not be fetched: ${r.message}`)}if(await Ti(v),n===Co){for(let r of[...A.selected])$.shown.names.includes(
r)||A.selected.delete(r);if(A.name&&!$.shown.names.includes(A.name)&&(A.name=""),A.line&&!$.shown.lines.some(r=>r.id===A.line)&&(A.line=""),Wa(),nt(e),v.without){
try{await $i(v,$.shown)}catch(r){nt(r.message)}if(n!==Co)return;Wa(),nt(`Without ${v.without}, ${$.shown.fallen.size} of ${L($.shown.lines.length,"line")} fall${$.
shown.fallen.size===1?"s":""}.`)}await Va(),To.dataset.settled=String(Number(To.dataset.settled??0)+1)}},Wa=()=>{Cr(),zt(),wa($),zt(),O("explorer-title").textContent=
v.title||(v.names.length?`Around ${st(v.names[0])}`:"Explore"),bp(),_p(),kp(),ts(v,$.shown),Ao(),ka(),So(Zt),Pn(Zt)},Ua=async(t,e)=>{await W(mt(t),e),qt()},Ka=()=>{
if(v.marks.length===2){yt("The chain between two names",y("p",{},U(st(v.marks[0]))," and ",U(st(v.marks[1]))),y("p",{class:"acts"},...["surest","shortest"].map(
t=>I(`The ${t}`,()=>{Q(),A.name="",A.line="",Ji(t)}))),y("p",{class:"quiet"},"The surest has the strongest weakest step; the shortest has the fewest links. A ch\
ain is what sources say in turn: no single one need state the whole."));return}yt("The chain between two names",y("p",{},"Mark two names first: choose one and p\
ress M, or “Mark for a chain” in its card."))},Sp=()=>{let t=be(document.activeElement);return t&&D.has(t)?[t]:t&&Y.has(t)?[]:Hi()},Ap=()=>{let t=be(document.
activeElement);return Y.has(t)?t:A.line},Np=t=>{if(t.target.matches("input, textarea, select")||O("dialog").open)return;let e=t.target.closest("#stage"),n=be(t.
target),r=A.selected.size>1?[...A.selected]:Sp(),o=t.key.length===1?t.key.toLowerCase():t.key;if(t.ctrlKey||t.metaKey){o==="z"&&(t.preventDefault(),(t.shiftKey?
Tn:Cn)());return}let i={"/":()=>O("add")?.focus(),"?":Ea,z:()=>t.shiftKey?Tn():Cn(),c:Ka,e:()=>Ae(r),x:()=>r.length&&zn(r),h:()=>t.shiftKey?Lr():Ge(r),p:()=>r.length&&
fe(r),m:()=>r.length&&Ln(r[0]),n:()=>Rr(Ep(r)),w:()=>{let a=v.without||Y.get(Ap())?.publishers[0];a?Ut(a):nt("Choose a line first: W leaves out its source.")},"\
+":()=>Le(1.3),"=":()=>Le(1.3),"-":()=>Le(1/1.3),0:()=>qt(!0),PageDown:()=>ke(1),PageUp:()=>ke(-1),Escape:()=>{A.name||A.line||A.selected.size?(A.selected.clear(),
Zt(null)):v.without?Ut(v.without):v.chain&&W({chain:""},"The chain is closed.")}},s={ArrowUp:1,ArrowDown:1,ArrowLeft:1,ArrowRight:1,Home:1,End:1,l:()=>Sa(n,t.shiftKey),
g:()=>Aa(n),Backspace:Na,Enter:()=>{Zt(D.has(n)?{name:n}:{line:n}),O("card").focus({preventScroll:!0})}," ":()=>Ya(n)};if(e&&n&&s[t.key]){if(t.preventDefault(),
t.altKey&&r.length){let[u,l]={ArrowUp:[0,-20],ArrowDown:[0,20],ArrowLeft:[-20,0],ArrowRight:[20,0]}[t.key]??[0,0];Ui(r,u,l);return}$a(n,t.key),typeof s[t.key]==
"function"&&s[t.key]()}else e&&n&&s[o]?(t.preventDefault(),s[o]()):i[o]&&(t.preventDefault(),i[o]())},Ep=t=>{let e=t.length&&$.plan.places.get(t[0]);return e?[e.
x+20,e.y+24]:xa()},Ya=t=>{D.has(t)&&(A.selected.delete(t)||A.selected.add(t),zt(),wt(),Pn(Zt),nt(`${L(A.selected.size,"name")} selected.`))},Op=()=>{Ri($p),es(()=>v),
ga({point:e=>{let n=JSON.stringify(e);JSON.stringify(A.pointed)===n||e&&"note"in e||(A.pointed=e,zt(),wt())},press:(e,n)=>{e?.note>=0?Rr(v.notes[e.note],e.note):
n&&e?.name?Ya(e.name):(n||A.selected.clear(),Zt(e))},move:(e,[n,r])=>{e.name?(Object.assign($.plan.places.get(e.name),{x:n,y:r,pinned:!0}),$.ways=$.route(!0)):$.
view={...$.view,notes:$.view.notes.map((o,i)=>i===e.note?[n,r,o[2]]:o)},wt()},drop:async(e,n)=>{if(!e.name){await Xi(e.note,n);return}await fe([e.name],n),Zt(e)}}),
addEventListener("keydown",Np),O("keys").addEventListener("focusin",e=>{let n=be(e.target);Ma(e.target),A.pointed=D.has(n)?{name:n}:{line:n},zt(),wt()}),O("keys").
addEventListener("focusout",()=>{A.pointed=null,zt(),wt()});let t=(e,n)=>O(e)?.addEventListener("click",n);t("undo",Cn),t("redo",Tn),t("chain-open",Ka),t("share",
ko),t("save",()=>Mo(Ua)),t("take",()=>za(Ua)),t("story",Fa),t("closer",()=>Le(1.3)),t("farther",()=>Le(1/1.3)),t("whole",()=>qt(!0));for(let e of document.querySelectorAll(
"[data-layout]"))e.addEventListener("click",async()=>{await W({layout:e.dataset.layout},`Laid out ${e.textContent.toLowerCase()}.`),qt()});t("filters-open",()=>O(
"filters-open").setAttribute("aria-expanded",String(O("explorer").classList.toggle("filtering"))));for(let e of document.querySelectorAll("[data-show]"))e.addEventListener(
"click",()=>{O("explorer").dataset.shows=e.dataset.show;for(let n of document.querySelectorAll("[data-show]"))n.setAttribute("aria-pressed",String(n===e));e.dataset.
show==="picture"&&qt(!0)});O("add")?.addEventListener("chosen",async e=>{O("add").value="",await zr([e.detail.id],`${e.detail.name} added.`),Zt({name:e.detail.id}),
Nt(e.detail.id)}),Ci(()=>{zt(),Ao(),wt()}),La(qa),addEventListener("hashchange",Ja)},Xa=t=>t?`${L(t,"text")} of this view ${t===1?"is":"are"} left out: words th\
at convict are not shown.`:"",Ja=async()=>{let t=/^#v=(.+)$/.exec(location.hash)?.[1];try{if(t&&history.state?.text===`#v=${t}`)await rt(mt(history.state.view));else if(t){
let e=await Fi(t),[n,r]=await Rn(e);await rt(n,Xa(r))}else if(z.view){let[e,n]=await Rn(await rs(z.view));await rt(e,Xa(n)),os(_e()[0]),await Va()}else if(z.start.
length)await rt({names:await Cp(z.start),types:z.placed});else{let{ids:e,title:n}=await Ro(z.picture||"complicity");await rt({names:e,title:n,types:z.placed})}}catch(e){
await rt({},e.message)}z.framed&&v.steps.length&&!O("scroller")&&Ha(),To.dataset.ready="yes"},Cp=async t=>{let e=await ie(t);e.length&&nt(`No name has the id ${e[0]}\
.`);let n=new Set(t.filter(r=>D.has(r)));for(let r of[...n])for(let[o]of te(r,n).slice(0,14))n.add(o);return[...n]};Op();Ja();})();
