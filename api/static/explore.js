// Built by `make client` from api/client/src/explore.js; libraries: LICENSES.txt. sources 4211382dde46ae8c12a1d84b10f94886933a7773990e06cfb16076cd82b4143d code 7cc1d18e2f7490a328a9c180349837195616e24b09b3599676267e2975ef238b
(()=>{var I=JSON.parse(document.getElementById("explore-data").textContent),R=new Map,K=new Map,an=new Map,Qn=new Map,ci=new Set,Te=new Map,oa=null,wt=async t=>{let e=await fetch(
t),n=await e.json();if(!e.ok)throw new Error(n.detail??`the server answered ${e.status}`);return n},ui=t=>{for(let e of t.names)R.set(e.id,e),an.set(e.id,e),ci.
add(e.id);for(let e of t.others)an.has(e.id)||an.set(e.id,e);for(let e of t.lines){if(K.has(e.id))continue;let n=e.claims.filter(r=>r.live);e.live=n,e.known=n.reduce(
(r,i)=>!r||i.known<r?i.known:r,""),e.publishers=[...new Set(n.map(r=>r.publisher))],e.private=n.length>0&&n.every(r=>r.mark),e.link=e.id.slice(0,-e.side.length-
1),K.set(e.id,e);for(let r of[e.from,e.to])Qn.set(r,[...Qn.get(r)??[],e])}return I.version=t.version,t},ne=async t=>{let e=[...new Set(t)].filter(r=>!ci.has(r)),
n=[];for(let r=0;r<e.length;r+=I.batch){let i=e.slice(r,r+I.batch),o=new URLSearchParams(i.map(s=>["id",s]));n.push(...ui(await wt(`/api/explore?${o}`)).unknown)}
return n},fi=async t=>{let e=ui(await wt(`/api/explore?strongest=${t}`));return{ids:e.names.map(n=>n.id),total:e.total}},hi=async t=>{let[e,n]=t.split("?"),r=await wt(
`/api/pictures/${encodeURIComponent(e)}.json${n?`?${n}`:""}`);return{title:r.title,ids:r.nodes.map(i=>i.id)}},pi=async t=>(Te.has(t)||(Te.set(t,wt(`/api/explore\
/loss?${new URLSearchParams({publisher:t})}`)),Te.get(t).catch(()=>Te.delete(t))),Te.get(t)),di=async()=>oa??=await wt("/api/pictures/map.json"),At=t=>Qn.get(t)??
[],yt=(t,e)=>t.from===e?t.to:t.from,nt=t=>an.get(t)?.name??t,Zt=(t,e,n="")=>{let r=new Map;for(let o of At(t)){let s=yt(o,t);e.has(s)||(n?o.type!==n:I.placed.includes(
o.type))||r.set(s,[...r.get(s)??[],o])}let i=o=>o.reduce((s,a)=>s+a.score+(a.side==="denies"?1:0),0);return[...r].sort((o,s)=>i(s[1])-i(o[1])||(o[0]<s[0]?-1:1))};var O=t=>document.getElementById(t),w=(t,e={},...n)=>{let r=document.createElement(t);for(let[i,o]of Object.entries(e))i.startsWith("on")?r.addEventListener(i.slice(
2),o):o===!0?r.setAttribute(i,""):o!==!1&&o!==void 0&&o!==null&&r.setAttribute(i,o);return r.append(...n.filter(i=>i!=null&&i!=="")),r},C=(t,e,n={})=>w("button",
{type:"button",onclick:e,...n},t),V=t=>w("bdi",{},t),z=(t,e)=>`${t.toLocaleString("en")} ${e}${t===1?"":"s"}`,et=t=>{t&&(O("said").textContent=t)},sa=["Jan","Fe\
b","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Pt=t=>{let[e,n,r]=t.split("-");return[r&&Number(r),n&&sa[n-1],e].filter(Boolean).join(" ")},Nt=t=>t.
charAt(0).toUpperCase()+t.slice(1),xt=(t,...e)=>{let n=O("dialog");n.replaceChildren(w("h2",{id:"dialog-title"},t),...e,w("p",{class:"end"},C("Close",()=>n.close()))),
n.open||n.showModal()},rt=()=>O("dialog").close();function aa(t){let e=+this._x.call(null,t),n=+this._y.call(null,t);return gi(this.cover(e,n),e,n,t)}function gi(t,e,n,r){if(isNaN(e)||isNaN(n))return t;var i,o=t.
_root,s={data:r},a=t._x0,l=t._y0,c=t._x1,u=t._y1,h,f,d,m,p,g,y,x;if(!o)return t._root=s,t;for(;o.length;)if((p=e>=(h=(a+c)/2))?a=h:c=h,(g=n>=(f=(l+u)/2))?l=f:u=
f,i=o,!(o=o[y=g<<1|p]))return i[y]=s,t;if(d=+t._x.call(null,o.data),m=+t._y.call(null,o.data),e===d&&n===m)return s.next=o,i?i[y]=s:t._root=s,t;do i=i?i[y]=new Array(
4):t._root=new Array(4),(p=e>=(h=(a+c)/2))?a=h:c=h,(g=n>=(f=(l+u)/2))?l=f:u=f;while((y=g<<1|p)===(x=(m>=f)<<1|d>=h));return i[x]=o,i[y]=s,t}function la(t){Array.
isArray(t)||(t=Array.from(t));let e=t.length,n=new Float64Array(e),r=new Float64Array(e),i=1/0,o=i,s=-i,a=s;for(let l=0,c,u,h;l<e;++l){if(isNaN(u=+this._x.call(
null,c=t[l]))||isNaN(h=+this._y.call(null,c))){n[l]=NaN;continue}n[l]=u,r[l]=h,u<i&&(i=u),u>s&&(s=u),h<o&&(o=h),h>a&&(a=h)}if(i>s||o>a)return this;this.cover(i,
o).cover(s,a);for(let l=0;l<e;++l)gi(this,n[l],r[l],t[l]);return this}function ca(t,e){if(isNaN(t=+t)||isNaN(e=+e))return this;var n=this._x0,r=this._y0,i=this.
_x1,o=this._y1;if(isNaN(n))i=(n=Math.floor(t))+1,o=(r=Math.floor(e))+1;else{for(var s=i-n||1,a=this._root,l,c;n>t||t>=i||r>e||e>=o;)switch(c=(e<r)<<1|t<n,l=new Array(
4),l[c]=a,a=l,s*=2,c){case 0:i=n+s,o=r+s;break;case 1:n=i-s,o=r+s;break;case 2:i=n+s,r=o-s;break;case 3:n=i-s,r=o-s;break}this._root&&this._root.length&&(this._root=
a)}return this._x0=n,this._y0=r,this._x1=i,this._y1=o,this}function ua(){var t=[];return this.visit(function(e){if(!e.length)do t.push(e.data);while(e=e.next)}),
t}function fa(t){return arguments.length?this.cover(+t[0][0],+t[0][1]).cover(+t[1][0],+t[1][1]):isNaN(this._x0)?void 0:[[this._x0,this._y0],[this._x1,this._y1]]}
function it(t,e,n,r,i){this.node=t,this.x0=e,this.y0=n,this.x1=r,this.y1=i}function ha(t,e,n){var r,i=this._x0,o=this._y0,s,a,l,c,u=this._x1,h=this._y1,f=[],d=this.
_root,m,p;for(d&&f.push(new it(d,i,o,u,h)),n==null?n=1/0:(i=t-n,o=e-n,u=t+n,h=e+n,n*=n);m=f.pop();)if(!(!(d=m.node)||(s=m.x0)>u||(a=m.y0)>h||(l=m.x1)<i||(c=m.y1)<
o))if(d.length){var g=(s+l)/2,y=(a+c)/2;f.push(new it(d[3],g,y,l,c),new it(d[2],s,y,g,c),new it(d[1],g,a,l,y),new it(d[0],s,a,g,y)),(p=(e>=y)<<1|t>=g)&&(m=f[f.length-
1],f[f.length-1]=f[f.length-1-p],f[f.length-1-p]=m)}else{var x=t-+this._x.call(null,d.data),$=e-+this._y.call(null,d.data),_=x*x+$*$;if(_<n){var A=Math.sqrt(n=_);
i=t-A,o=e-A,u=t+A,h=e+A,r=d.data}}return r}function pa(t){if(isNaN(u=+this._x.call(null,t))||isNaN(h=+this._y.call(null,t)))return this;var e,n=this._root,r,i,o,
s=this._x0,a=this._y0,l=this._x1,c=this._y1,u,h,f,d,m,p,g,y;if(!n)return this;if(n.length)for(;;){if((m=u>=(f=(s+l)/2))?s=f:l=f,(p=h>=(d=(a+c)/2))?a=d:c=d,e=n,!(n=
n[g=p<<1|m]))return this;if(!n.length)break;(e[g+1&3]||e[g+2&3]||e[g+3&3])&&(r=e,y=g)}for(;n.data!==t;)if(i=n,!(n=n.next))return this;return(o=n.next)&&delete n.
next,i?(o?i.next=o:delete i.next,this):e?(o?e[g]=o:delete e[g],(n=e[0]||e[1]||e[2]||e[3])&&n===(e[3]||e[2]||e[1]||e[0])&&!n.length&&(r?r[y]=n:this._root=n),this):
(this._root=o,this)}function da(t){for(var e=0,n=t.length;e<n;++e)this.remove(t[e]);return this}function ma(){return this._root}function ga(){var t=0;return this.
visit(function(e){if(!e.length)do++t;while(e=e.next)}),t}function wa(t){var e=[],n,r=this._root,i,o,s,a,l;for(r&&e.push(new it(r,this._x0,this._y0,this._x1,this.
_y1));n=e.pop();)if(!t(r=n.node,o=n.x0,s=n.y0,a=n.x1,l=n.y1)&&r.length){var c=(o+a)/2,u=(s+l)/2;(i=r[3])&&e.push(new it(i,c,u,a,l)),(i=r[2])&&e.push(new it(i,o,
u,c,l)),(i=r[1])&&e.push(new it(i,c,s,a,u)),(i=r[0])&&e.push(new it(i,o,s,c,u))}return this}function ya(t){var e=[],n=[],r;for(this._root&&e.push(new it(this._root,
this._x0,this._y0,this._x1,this._y1));r=e.pop();){var i=r.node;if(i.length){var o,s=r.x0,a=r.y0,l=r.x1,c=r.y1,u=(s+l)/2,h=(a+c)/2;(o=i[0])&&e.push(new it(o,s,a,
u,h)),(o=i[1])&&e.push(new it(o,u,a,l,h)),(o=i[2])&&e.push(new it(o,s,h,u,c)),(o=i[3])&&e.push(new it(o,u,h,l,c))}n.push(r)}for(;r=n.pop();)t(r.node,r.x0,r.y0,r.
x1,r.y1);return this}function xa(t){return t[0]}function va(t){return arguments.length?(this._x=t,this):this._x}function ba(t){return t[1]}function _a(t){return arguments.
length?(this._y=t,this):this._y}function ln(t,e,n){var r=new tr(e??xa,n??ba,NaN,NaN,NaN,NaN);return t==null?r:r.addAll(t)}function tr(t,e,n,r,i,o){this._x=t,this.
_y=e,this._x0=n,this._y0=r,this._x1=i,this._y1=o,this._root=void 0}function mi(t){for(var e={data:t.data},n=e;t=t.next;)n=n.next={data:t.data};return e}var ot=ln.
prototype=tr.prototype;ot.copy=function(){var t=new tr(this._x,this._y,this._x0,this._y0,this._x1,this._y1),e=this._root,n,r;if(!e)return t;if(!e.length)return t.
_root=mi(e),t;for(n=[{source:e,target:t._root=new Array(4)}];e=n.pop();)for(var i=0;i<4;++i)(r=e.source[i])&&(r.length?n.push({source:r,target:e.target[i]=new Array(
4)}):e.target[i]=mi(r));return t};ot.add=aa;ot.addAll=la;ot.cover=ca;ot.data=ua;ot.extent=fa;ot.find=ha;ot.remove=pa;ot.removeAll=da;ot.root=ma;ot.size=ga;ot.visit=
wa;ot.visitAfter=ya;ot.x=va;ot.y=_a;var ka={value:()=>{}};function re(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.test(r))throw new Error("illegal typ\
e: "+r);n[r]=[]}return new cn(n)}function cn(t){this._=t}function Ma(t,e){return t.trim().split(/^|\s+/).map(function(n){var r="",i=n.indexOf(".");if(i>=0&&(r=n.
slice(i+1),n=n.slice(0,i)),n&&!e.hasOwnProperty(n))throw new Error("unknown type: "+n);return{type:n,name:r}})}cn.prototype=re.prototype={constructor:cn,on:function(t,e){
var n=this._,r=Ma(t+"",n),i,o=-1,s=r.length;if(arguments.length<2){for(;++o<s;)if((i=(t=r[o]).type)&&(i=$a(n[i],t.name)))return i;return}if(e!=null&&typeof e!="\
function")throw new Error("invalid callback: "+e);for(;++o<s;)if(i=(t=r[o]).type)n[i]=wi(n[i],t.name,e);else if(e==null)for(i in n)n[i]=wi(n[i],t.name,null);return this},
copy:function(){var t={},e=this._;for(var n in e)t[n]=e[n].slice();return new cn(t)},call:function(t,e){if((i=arguments.length-2)>0)for(var n=new Array(i),r=0,i,
o;r<i;++r)n[r]=arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(o=this._[t],r=0,i=o.length;r<i;++r)o[r].value.apply(e,n)},apply:function(t,e,n){
if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this._[t],i=0,o=r.length;i<o;++i)r[i].value.apply(e,n)}};function $a(t,e){for(var n=0,
r=t.length,i;n<r;++n)if((i=t[n]).name===e)return i.value}function wi(t,e,n){for(var r=0,i=t.length;r<i;++r)if(t[r].name===e){t[r]=ka,t=t.slice(0,r).concat(t.slice(
r+1));break}return n!=null&&t.push({name:e,value:n}),t}var we=0,Re=0,Le=0,xi=1e3,un,De,fn=0,ie=0,pn=0,Pe=typeof performance=="object"&&performance.now?performance:Date,vi=typeof window=="object"&&window.requestAnimationFrame?
window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function dn(){return ie||(vi(Sa),ie=Pe.now()+pn)}function Sa(){ie=0}function hn(){this._call=
this._time=this._next=null}hn.prototype=Be.prototype={constructor:hn,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a func\
tion");n=(n==null?dn():+n)+(e==null?0:+e),!this._next&&De!==this&&(De?De._next=this:un=this,De=this),this._call=t,this._time=n,er()},stop:function(){this._call&&
(this._call=null,this._time=1/0,er())}};function Be(t,e,n){var r=new hn;return r.restart(t,e,n),r}function Aa(){dn(),++we;for(var t=un,e;t;)(e=ie-t._time)>=0&&t.
_call.call(void 0,e),t=t._next;--we}function yi(){ie=(fn=Pe.now())+pn,we=Re=0;try{Aa()}finally{we=0,Ea(),ie=0}}function Na(){var t=Pe.now(),e=t-fn;e>xi&&(pn-=e,
fn=t)}function Ea(){for(var t,e=un,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:un=n);De=t,er(r)}function er(t){
if(!we){Re&&(Re=clearTimeout(Re));var e=t-ie;e>24?(t<1/0&&(Re=setTimeout(yi,Math.ceil(t-Pe.now()-pn)+1)),Le&&(Le=clearInterval(Le))):(Le||(fn=Pe.now(),Le=setInterval(
Na,xi)),we=1,vi(yi))}}function nr(t,e,n){var r=new hn;return e=e==null?0:+e,r.restart(i=>{r.stop(),t(i+e)},e,n),r}function st(t){return function(){return t}}function Qt(t){return(t()-.5)*1e-6}function Oa(t){return t.x+t.vx}function Ca(t){return t.y+t.vy}function ki(t){var e,
n,r,i=1,o=1;typeof t!="function"&&(t=st(t==null?1:+t));function s(){for(var c,u=e.length,h,f,d,m,p,g,y=0;y<o;++y)for(h=ln(e,Oa,Ca).visitAfter(a),c=0;c<u;++c)f=e[c],
p=n[f.index],g=p*p,d=f.x+f.vx,m=f.y+f.vy,h.visit(x);function x($,_,A,T,q){var F=$.data,Z=$.r,H=p+Z;if(F){if(F.index>f.index){var ct=d-F.x-F.vx,$t=m-F.y-F.vy,dt=ct*
ct+$t*$t;dt<H*H&&(ct===0&&(ct=Qt(r),dt+=ct*ct),$t===0&&($t=Qt(r),dt+=$t*$t),dt=(H-(dt=Math.sqrt(dt)))/dt*i,f.vx+=(ct*=dt)*(H=(Z*=Z)/(g+Z)),f.vy+=($t*=dt)*H,F.vx-=
ct*(H=1-H),F.vy-=$t*H)}return}return _>d+H||T<d-H||A>m+H||q<m-H}}function a(c){if(c.data)return c.r=n[c.data.index];for(var u=c.r=0;u<4;++u)c[u]&&c[u].r>c.r&&(c.
r=c[u].r)}function l(){if(e){var c,u=e.length,h;for(n=new Array(u),c=0;c<u;++c)h=e[c],n[h.index]=+t(h,c,e)}}return s.initialize=function(c,u){e=c,r=u,l()},s.iterations=
function(c){return arguments.length?(o=+c,s):o},s.strength=function(c){return arguments.length?(i=+c,s):i},s.radius=function(c){return arguments.length?(t=typeof c==
"function"?c:st(+c),l(),s):t},s}function Ia(t){return t.index}function bi(t,e){var n=t.get(e);if(!n)throw new Error("node not found: "+e);return n}function Mi(t){
var e=Ia,n=h,r,i=st(30),o,s,a,l,c,u=1;t==null&&(t=[]);function h(g){return 1/Math.min(a[g.source.index],a[g.target.index])}function f(g){for(var y=0,x=t.length;y<
u;++y)for(var $=0,_,A,T,q,F,Z,H;$<x;++$)_=t[$],A=_.source,T=_.target,q=T.x+T.vx-A.x-A.vx||Qt(c),F=T.y+T.vy-A.y-A.vy||Qt(c),Z=Math.sqrt(q*q+F*F),Z=(Z-o[$])/Z*g*r[$],
q*=Z,F*=Z,T.vx-=q*(H=l[$]),T.vy-=F*H,A.vx+=q*(H=1-H),A.vy+=F*H}function d(){if(s){var g,y=s.length,x=t.length,$=new Map(s.map((A,T)=>[e(A,T,s),A])),_;for(g=0,a=
new Array(y);g<x;++g)_=t[g],_.index=g,typeof _.source!="object"&&(_.source=bi($,_.source)),typeof _.target!="object"&&(_.target=bi($,_.target)),a[_.source.index]=
(a[_.source.index]||0)+1,a[_.target.index]=(a[_.target.index]||0)+1;for(g=0,l=new Array(x);g<x;++g)_=t[g],l[g]=a[_.source.index]/(a[_.source.index]+a[_.target.index]);
r=new Array(x),m(),o=new Array(x),p()}}function m(){if(s)for(var g=0,y=t.length;g<y;++g)r[g]=+n(t[g],g,t)}function p(){if(s)for(var g=0,y=t.length;g<y;++g)o[g]=
+i(t[g],g,t)}return f.initialize=function(g,y){s=g,c=y,d()},f.links=function(g){return arguments.length?(t=g,d(),f):t},f.id=function(g){return arguments.length?
(e=g,f):e},f.iterations=function(g){return arguments.length?(u=+g,f):u},f.strength=function(g){return arguments.length?(n=typeof g=="function"?g:st(+g),m(),f):n},
f.distance=function(g){return arguments.length?(i=typeof g=="function"?g:st(+g),p(),f):i},f}var za=1664525,Ta=1013904223,_i=4294967296;function La(){let t=1;return()=>(t=
(za*t+Ta)%_i)/_i}function Ra(t){return t.x}function Da(t){return t.y}var Pa=10,Ba=Math.PI*(3-Math.sqrt(5));function $i(t){var e,n=1,r=.001,i=1-Math.pow(r,1/300),
o=0,s=.6,a=new Map,l=Be(h),c=re("tick","end"),u=La();t==null&&(t=[]);function h(){f(),c.call("tick",e),n<r&&(l.stop(),c.call("end",e))}function f(p){var g,y=t.length,
x;p===void 0&&(p=1);for(var $=0;$<p;++$)for(n+=(o-n)*i,a.forEach(function(_){_(n)}),g=0;g<y;++g)x=t[g],x.fx==null?x.x+=x.vx*=s:(x.x=x.fx,x.vx=0),x.fy==null?x.y+=
x.vy*=s:(x.y=x.fy,x.vy=0);return e}function d(){for(var p=0,g=t.length,y;p<g;++p){if(y=t[p],y.index=p,y.fx!=null&&(y.x=y.fx),y.fy!=null&&(y.y=y.fy),isNaN(y.x)||
isNaN(y.y)){var x=Pa*Math.sqrt(.5+p),$=p*Ba;y.x=x*Math.cos($),y.y=x*Math.sin($)}(isNaN(y.vx)||isNaN(y.vy))&&(y.vx=y.vy=0)}}function m(p){return p.initialize&&p.
initialize(t,u),p}return d(),e={tick:f,restart:function(){return l.restart(h),e},stop:function(){return l.stop(),e},nodes:function(p){return arguments.length?(t=
p,d(),a.forEach(m),e):t},alpha:function(p){return arguments.length?(n=+p,e):n},alphaMin:function(p){return arguments.length?(r=+p,e):r},alphaDecay:function(p){return arguments.
length?(i=+p,e):+i},alphaTarget:function(p){return arguments.length?(o=+p,e):o},velocityDecay:function(p){return arguments.length?(s=1-p,e):1-s},randomSource:function(p){
return arguments.length?(u=p,a.forEach(m),e):u},force:function(p,g){return arguments.length>1?(g==null?a.delete(p):a.set(p,m(g)),e):a.get(p)},find:function(p,g,y){
var x=0,$=t.length,_,A,T,q,F;for(y==null?y=1/0:y*=y,x=0;x<$;++x)q=t[x],_=p-q.x,A=g-q.y,T=_*_+A*A,T<y&&(F=q,y=T);return F},on:function(p,g){return arguments.length>
1?(c.on(p,g),e):c.on(p)}}}function Si(){var t,e,n,r,i=st(-30),o,s=1,a=1/0,l=.81;function c(d){var m,p=t.length,g=ln(t,Ra,Da).visitAfter(h);for(r=d,m=0;m<p;++m)e=
t[m],g.visit(f)}function u(){if(t){var d,m=t.length,p;for(o=new Array(m),d=0;d<m;++d)p=t[d],o[p.index]=+i(p,d,t)}}function h(d){var m=0,p,g,y=0,x,$,_;if(d.length){
for(x=$=_=0;_<4;++_)(p=d[_])&&(g=Math.abs(p.value))&&(m+=p.value,y+=g,x+=g*p.x,$+=g*p.y);d.x=x/y,d.y=$/y}else{p=d,p.x=p.data.x,p.y=p.data.y;do m+=o[p.data.index];while(p=
p.next)}d.value=m}function f(d,m,p,g){if(!d.value)return!0;var y=d.x-e.x,x=d.y-e.y,$=g-m,_=y*y+x*x;if($*$/l<_)return _<a&&(y===0&&(y=Qt(n),_+=y*y),x===0&&(x=Qt(
n),_+=x*x),_<s&&(_=Math.sqrt(s*_)),e.vx+=y*d.value*r/_,e.vy+=x*d.value*r/_),!0;if(d.length||_>=a)return;(d.data!==e||d.next)&&(y===0&&(y=Qt(n),_+=y*y),x===0&&(x=
Qt(n),_+=x*x),_<s&&(_=Math.sqrt(s*_)));do d.data!==e&&($=o[d.data.index]*r/_,e.vx+=y*$,e.vy+=x*$);while(d=d.next)}return c.initialize=function(d,m){t=d,n=m,u()},
c.strength=function(d){return arguments.length?(i=typeof d=="function"?d:st(+d),u(),c):i},c.distanceMin=function(d){return arguments.length?(s=d*d,c):Math.sqrt(
s)},c.distanceMax=function(d){return arguments.length?(a=d*d,c):Math.sqrt(a)},c.theta=function(d){return arguments.length?(l=d*d,c):Math.sqrt(l)},c}function Ai(t){var e=st(.1),n,r,i;typeof t!="function"&&(t=st(t==null?0:+t));function o(a){for(var l=0,c=n.length,u;l<c;++l)u=n[l],u.vx+=(i[l]-u.x)*r[l]*a}function s(){
if(n){var a,l=n.length;for(r=new Array(l),i=new Array(l),a=0;a<l;++a)r[a]=isNaN(i[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return o.initialize=function(a){n=a,s()},o.strength=
function(a){return arguments.length?(e=typeof a=="function"?a:st(+a),s(),o):e},o.x=function(a){return arguments.length?(t=typeof a=="function"?a:st(+a),s(),o):t},
o}function Ni(t){var e=st(.1),n,r,i;typeof t!="function"&&(t=st(t==null?0:+t));function o(a){for(var l=0,c=n.length,u;l<c;++l)u=n[l],u.vy+=(i[l]-u.y)*r[l]*a}function s(){
if(n){var a,l=n.length;for(r=new Array(l),i=new Array(l),a=0;a<l;++a)r[a]=isNaN(i[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return o.initialize=function(a){n=a,s()},o.strength=
function(a){return arguments.length?(e=typeof a=="function"?a:st(+a),s(),o):e},o.y=function(a){return arguments.length?(t=typeof a=="function"?a:st(+a),s(),o):t},
o}var qe=new Map,rr=t=>(qe.has(t)||(qe.size>3e4&&qe.clear(),qe.set(t,new Path2D(t))),qe.get(t)),Oi='"Fira Sans","Libre Franklin","Helvetica Neue",Arial,"Liberatio\
n Sans",sans-serif',Ci='"Source Serif 4",Charter,"Iowan Old Style",Georgia,"Liberation Serif",serif',Ii=({size:t=11,weight:e=400,serif:n=!1})=>`${e} ${t}px ${n?
Ci:Oi}`,mn=document.createElement("canvas").getContext("2d"),Et=(t,e)=>(mn.font=Ii(e),mn.measureText(t).width),zi=(t,e,n,r)=>(mn.lineWidth=2*r,mn.isPointInStroke(
rr(t),e,n)),gn=t=>({path(e,{fill:n,stroke:r,width:i=1,dash:o=[],alpha:s=1,at:a}){t.globalAlpha=s,a&&(t.save(),t.translate(a[0],a[1]),t.scale(a[2]??1,a[2]??1),a[3]&&
t.rotate(a[3])),n&&(t.fillStyle=n,t.fill(rr(e),"evenodd")),r&&(t.strokeStyle=r,t.lineWidth=i,t.setLineDash(o),t.stroke(rr(e))),a&&t.restore()},text(e,n,r,{fill:i,
halo:o,anchor:s="start",alpha:a=1,...l}){t.globalAlpha=a,t.font=Ii(l),t.textAlign={start:"left",middle:"center",end:"right"}[s],o&&(t.strokeStyle=o,t.lineWidth=
3,t.lineJoin="round",t.setLineDash([]),t.strokeText(e,n,r)),t.fillStyle=i,t.fillText(e,n,r)}}),Fe=t=>String(t).replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`).replace(
/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,""),Ei=t=>Object.entries(t).filter(([,e])=>e!==void 0&&e!=="").map(([e,n])=>` ${e}="${Fe(n)}"`).join(""),Ti=()=>{let t=[];
return{path(e,{fill:n,stroke:r,width:i=1,dash:o=[],alpha:s=1,at:a}){t.push(`<path${Ei({d:e,fill:n??"none","fill-rule":n?"evenodd":void 0,stroke:r,"stroke-width":r?
i:void 0,"stroke-dasharray":r&&o.length?o.join(" "):void 0,opacity:s<1?s:void 0,transform:a?`translate(${a[0]} ${a[1]}) scale(${a[2]??1})${a[3]?` rotate(${(a[3]*
180/Math.PI).toFixed(1)})`:""}`:void 0})}/>`)},text(e,n,r,{fill:i,halo:o,anchor:s="start",alpha:a=1,size:l=11,weight:c=400,serif:u=!1}){t.push(`<text${Ei({x:n.toFixed(
1),y:r.toFixed(1),fill:i,"text-anchor":s,"font-size":l,"font-weight":c,"font-family":u?Ci:Oi,opacity:a<1?a:void 0,stroke:o,"stroke-width":o?3:void 0,"stroke-lin\
ejoin":o?"round":void 0,"paint-order":o?"stroke":void 0})}>${Fe(e)}</text>`)},file:(e,n,r,i)=>`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${e.map(o=>o.toFixed(
0)).join(" ")}" width="${e[2].toFixed(0)}" height="${e[3].toFixed(0)}" role="img"><title>${Fe(n)}</title><desc>${Fe(r)}</desc><rect x="${e[0].toFixed(0)}" y="${e[1].
toFixed(0)}" width="${e[2].toFixed(0)}" height="${e[3].toFixed(0)}" fill="${Fe(i)}"/>${t.join("")}</svg>`}};var J=9,ir={size:12,weight:600},Bt={size:11,weight:400},qa={size:12.5,weight:700,serif:!0},Fa=58,Ha=12,Wa=34,Ua=9,Va=500,Xa=44,Ya=new Set(["state","actions"]),Ka=(t,e)=>{
let n=t.kind==="Compound"?qa:ir;return{wide:Math.max(...t.label.map((i,o,s)=>Et(i,n)+(e&&o===s.length-1?Et(` +${e}`,Bt):0)),...t.sub.map(i=>Et(i,Bt)),20),high:14*
t.label.length+13*t.sub.length}},Li=new Map,ye=(t,e,n,r,i)=>{let o=R.get(t),{wide:s,high:a}=Ka(o,Li.get(t));if(i){let c=Math.max(112,s+24),u=Math.max(a+18,i);return{
id:t,x:e,y:n,side:"box",wide:s,high:a,frame:[-c/2,-u/2,c,u],left:-c/2,right:c/2,tall:u}}let l=J+6+s;return{id:t,x:e,y:n,side:r,wide:s,high:a,left:r==="left"?-l:
-J,right:r==="left"?J:l,tall:Math.max(a,2*J)}},Ja=(t,e)=>{let n=new Map;t.forEach(i=>i.forEach((o,s)=>n.set(o,(s+.5)/i.length)));for(let i=0;i<14;i+=1){let o=i%
2?[...t].reverse():t;for(let s of o){let a=new Map(s.map(l=>{let c=e.get(l)??[];return[l,c.length?c.reduce((u,h)=>u+n.get(h),0)/c.length:n.get(l)]}));s.sort((l,c)=>a.
get(l)-a.get(c)||n.get(l)-n.get(c)),s.forEach((l,c)=>n.set(l,(c+.5)/s.length))}}},ja=(t,e,n)=>{let r=t.map(n),i=s=>(e(t[s])+e(t[s-1]))/2;for(let s=1;s<r.length;s+=
1)r[s]=Math.max(r[s],r[s-1]+i(s));let o=t.reduce((s,a,l)=>s+(n(a,l)-r[l]),0)/(t.length||1);for(let s=0;s<r.length;s+=1)r[s]+=o;return r},Ga=(t,e,n)=>{let r=Math.
floor(t.length/2),i=o=>(e(t[o])+e(t[o-1]))/2+Wa;for(let o=r+1;o<t.length;o+=1)n.set(t[o],Math.min(n.get(t[o]),n.get(t[o-1])+i(o)));for(let o=r-1;o>=0;o-=1)n.set(
t[o],Math.max(n.get(t[o]),n.get(t[o+1])-i(o+1)))},Za=t=>{let e=t.among.length>Va,n=[],r=[];for(let{id:m,heading:p}of I.columns){let g=t.inLayout.filter(x=>R.get(
x).column===m),y=Math.max(1,Math.ceil(g.length/Xa));if(g.length)for(let x=0;x<y;x+=1){let $=g.filter((_,A)=>A%y===x);n.push({id:m,heading:x?"":p,items:$,left:Ya.
has(m),sites:m==="sites"})}}let i=new Map(n.flatMap((m,p)=>m.items.map(g=>[g,p]))),o=new Map,s=new Map,a=(m,p)=>{o.set(m,[...o.get(m)??[],p]),o.set(p,[...o.get(
p)??[],m])};for(let m of t.among){let[p,g]=[i.get(m.from),i.get(m.to)].sort((_,A)=>_-A),[y,x]=i.get(m.from)===p?[m.from,m.to]:[m.to,m.from],$=y;if(!e)for(let _=p+
1;_<g;_+=1){let A=`lane ${m.link} ${_}`;s.has(A)||(n[_].items.push(A),s.set(A,_)),a($,A),$=A}a($,x)}Ja(n.map(m=>m.items),o);let l=m=>At(m).filter(p=>t.there.has(
yt(p,m))).length,c=new Map;for(let m of n)for(let p of m.items){if(s.has(p))continue;let g=R.get(p),y=g.kind==="Compound"?10+8*Math.min(l(p),40):0;c.set(p,ye(p,
0,0,m.left?"left":"right",y))}let u=m=>s.has(m)?Ua:c.get(m).tall+Ha,h=new Map;for(let m of n){let p=-m.items.reduce((g,y)=>g+u(y),0)/2;for(let g of m.items)h.set(
g,p+u(g)/2),p+=u(g)}for(let m=0;m<6;m+=1)for(let p of m%2?[...n].reverse():n){let g=y=>{let x=o.get(y)??[];return x.length?x.reduce(($,_)=>$+h.get(_),0)/x.length:
h.get(y)};ja(p.items,u,g).forEach((y,x)=>h.set(p.items[x],y)),Ga(p.items,u,h)}let f=0;for(let m of n){let p=m.items.filter(x=>!s.has(x)).map(x=>c.get(x)),g=Math.
max(...p.map(x=>-x.left)),y=Math.max(...p.map(x=>x.right));m.from=f,m.to=f+g+y;for(let x of p)x.x=f+g,x.y=h.get(x.id);m.heading&&r.push({text:m.heading,x:m.left?
m.to:m.sites?f+g:f,anchor:m.left?"end":m.sites?"middle":"start",column:m.id}),f=m.to+Fa}let d=Math.min(...[...h.entries()].map(([m,p])=>p-u(m)/2),0)-30;for(let m of r)
m.y=d;return{places:c,headings:r,straight:e,passing:m=>[...s].filter(([p])=>p.startsWith(`lane ${m.link} `)).map(([p,g])=>({from:n[g].from,to:n[g].to,y:h.get(p)})).
sort((p,g)=>p.from-g.from)}},Qa={state:"the state",actions:"acts and events",sites:"sites",named:"persons",companies:"companies",routes:"routes, money"},tl=t=>{
let e=new Map,n=[],r=[],i=new Map(t.inLayout.map(h=>{let f=R.get(h).day||At(h).filter(d=>t.there.has(yt(d,h))).reduce((d,m)=>m.known&&(!d||m.known<d)?m.known:d,
"");return[h,f]})),o=[...i.values()].filter(Boolean).sort(),s=new Map;for(let h of o)s.set(h.slice(0,4),(s.get(h.slice(0,4))??0)+1);let a=0,l=new Map([...s].map(
([h,f])=>{let d=a,m=110+22*f;return a+=m,[h,[d,m]]})),c=h=>{let[f,d]=l.get(h.slice(0,4));return f+d*(Date.parse(h)-Date.parse(`${h.slice(0,4)}-01-01`))/366/864e5},
u=0;for(let{id:h}of I.columns){let f=t.inLayout.filter(m=>R.get(m).column===h).sort((m,p)=>i.get(m)<i.get(p)?-1:1);if(!f.length)continue;n.push({text:Qa[h]??h,x:-20,
y:u+16,anchor:"end",column:h});let d=[];for(let m of f){let p=ye(m,i.get(m)?c(i.get(m)):a+60,0,"right",0),g=d.findIndex(y=>y<p.x-J-10);g<0&&(g=d.push(0)-1),d[g]=
p.x+p.right+12,p.row=g,p.y=u+16+g*44,e.set(m,p)}u+=d.length*44+26,r.push({d:`M-160,${u-18}H${a+240}`})}for(let[h,[f]]of l)r.push({d:`M${f.toFixed(1)},-14V${u-18}`}),
n.push({text:h,x:f+3,y:-20,anchor:"start",column:""});return{places:e,headings:n,rules:r,direct:!0,passing:()=>[],note:"Each name stands at its day; without one\
, where the first source spoke of it."}},el=async t=>{let e=await di(),n=new Map(e.nodes.map(u=>[u.id,[u.x,u.y]])),r=new Map,i=[],o=[],s=t.inLayout.filter(u=>n.
has(u));for(let u of s)r.set(u,ye(u,...n.get(u),"right",0));let a=new Map;for(let u of t.inLayout.filter(h=>!n.has(h))){let h=At(u).filter(x=>n.has(yt(x,u))&&t.
there.has(yt(x,u))).sort((x,$)=>$.score-x.score)[0];if(!h){o.push(u);continue}let f=yt(h,u),d=a.get(f)??0,[m,p]=n.get(f);a.set(f,d+1);let g=.6+d*2.4,y=34+7*d;r.
set(u,ye(u,m+y*Math.cos(g),p+y*Math.sin(g),"right",0))}let l=e.width+30,c=Math.max(1,Math.floor(e.height/54));return o.forEach((u,h)=>r.set(u,ye(u,l+190*Math.floor(
h/c),40+54*(h%c),"right",0))),o.length&&i.push({text:"No line to a site with a place",x:l,y:14,anchor:"start",column:""}),{places:r,headings:i,land:e.outlines,captions:e.
captions,direct:!0,passing:()=>[],note:"Sites stand where a source puts them, other names beside the site of their strongest line: they need not be there."}},nl=t=>{
let e=t.inLayout.map((i,o)=>({id:i,i:o,x:30*Math.sqrt(o)*Math.cos(o*2.4),y:30*Math.sqrt(o)*Math.sin(o*2.4)})),n=new Map(t.among.map(i=>[[i.from,i.to].sort().join(
" "),{source:i.from,target:i.to}])),r=e.length<=300;return $i(e).force("link",Mi([...n.values()]).id(i=>i.id).distance(r?110:50).strength(.35)).force("charge",Si().
strength(r?-640:-90).distanceMax(900)).force("collide",ki(r?44:15)).force("x",Ai().strength(.05)).force("y",Ni().strength(r?.09:.05)).stop().tick(r?260:90),{places:new Map(
e.map(({id:i,x:o,y:s})=>[i,ye(i,o,s,"right",0)])),headings:[],direct:!0,passing:()=>[]}},Ri=async(t,e)=>{Li=e.more;let n=e.among.filter(i=>!t.types.includes(i.type)),
r=await{role:Za,time:tl,map:el,free:nl}[t.layout]({...e,among:n});for(let[i,[o,s]]of Object.entries(t.pins[t.layout]??{})){let a=r.places.get(i);a&&Object.assign(
a,{x:o,y:s,pinned:!0})}return r};var X=t=>t.toFixed(1),Di=(t,e,n,r)=>{let i=(n-t)/2;return`C${X(t+i)},${X(e)} ${X(n-i)},${X(r)} ${X(n)},${X(r)}`},rl=(t,e,n)=>{if(!t.frame)return J+1;let r=Math.
hypot(e,n)||1;return Math.min(t.right/Math.max(.01,Math.abs(e/r)),t.tall/2/Math.max(.01,Math.abs(n/r)))},il=(t,e)=>{let n=new Map,r=new Map,i=o=>[o.from,o.to].sort().
join(" ");for(let o of e)r.set(i(o),[...r.get(i(o))??[],o]);for(let[,o]of r)o.forEach((s,a)=>{let l=t.places.get(s.from),c=t.places.get(s.to),u=s.from<s.to?1:-1,
h=c.x-l.x,f=c.y-l.y,d=Math.hypot(h,f)||1,m=u*(24*(a-(o.length-1)/2)+(o.length>1?0:d*.05)),p=(l.x+c.x)/2-f/d*m,g=(l.y+c.y)/2+h/d*m,y=q=>{let F=p-q.x,Z=g-q.y,H=Math.
hypot(F,Z)||1,ct=rl(q,F,Z);return[q.x+F/H*ct,q.y+Z/H*ct]},[x,$]=y(l),[_,A]=y(c),T=[(x+2*p+_)/4,($+2*g+A)/4];n.set(s.id,{d:`M${X(x)},${X($)}Q${X(p)},${X(g)} ${X(
_)},${X(A)}`,tip:[_,A,1,Math.atan2(A-g,_-p)],middle:T,box:[Math.min(x,_,p)-8,Math.min($,A,g)-8,Math.max(x,_,p)+8,Math.max($,A,g)+8]})});return n},Pi=(t,e)=>{if(t.
direct)return il(t,e);let n=new Map,r=new Map,i=(a,l)=>a.x+a.right<l.x+l.left?"right":a.x+a.left>l.x+l.right?"left":a.side==="left"||a.side==="box"?"right":"lef\
t",o=e.map(a=>{let l=t.places.get(a.from),c=t.places.get(a.to),u=[i(l,c),i(c,l)];return[[l,c,u[0]],[c,l,u[1]]].forEach(([h,f,d])=>{let m=`${h.id} ${d}`;r.set(m,
[...r.get(m)??[],{line:a.id,y:f.y}])}),{line:a,a:l,b:c,sides:u}}),s=new Map;for(let[a,l]of r){let c=t.places.get(a.slice(0,a.lastIndexOf(" ")));l.sort((h,f)=>h.
y-f.y||(h.line<f.line?-1:1));let u=c.frame?c.tall-16:Math.min(16,4*(l.length-1));l.forEach((h,f)=>s.set(`${a} ${h.line}`,l.length>1?-u/2+u*f/(l.length-1):0))}for(let{
line:a,a:l,b:c,sides:u}of o){let h=(x,$,_)=>{let A=$===x.side?x[$]+($==="left"?-4:4):$==="left"?x.left:x.right;return[x.x+A+(_?$==="left"?-2:2:0),x.y+s.get(`${x.
id} ${$} ${a.id}`)]},[f,d]=h(l,u[0],!1),[m,p]=h(c,u[1],!0),g=`M${X(f)},${X(d)}`,y=[(f+m)/2,(d+p)/2];if(u[0]===u[1]){let x=(u[0]==="left"?-1:1)*(24+Math.min(60,Math.
abs(p-d)/6)),$=u[0]==="left"?Math.min(f,m)+x:Math.max(f,m)+x;g+=`C${X($)},${X(d)} ${X($)},${X(p)} ${X(m)},${X(p)}`,y=[(f+m+6*$)/8,(d+p)/2]}else{let x=l.pinned||
c.pinned?[]:t.passing(a),$=m>f,[_,A]=[f,d];for(let T of $?x:[...x].reverse()){let[q,F]=$?[T.from,T.to]:[T.to,T.from];g+=`${Di(_,A,q,T.y)}H${X(F)}`,[_,A]=[F,T.y]}
if(g+=Di(_,A,m,p),x.length){let T=x[Math.floor(x.length/2)];y=[(T.from+T.to)/2,T.y]}}n.set(a.id,{d:g,tip:[m,p,1,u[1]==="left"?0:Math.PI],middle:y,box:[Math.min(
f,m,y[0])-60,Math.min(d,p,y[1])-8,Math.max(f,m,y[0])+60,Math.max(d,p,y[1])+8]})}return n},or=(t,e)=>{let n=3+.6*e,r=X;return t==="against"?`M${r(-2*n)},${-n}L${r(
-1.4)},0L${r(-2*n)},${n}ZM${r(-.9)},${-n-1}H${r(.9)}V${n+1}H${r(-.9)}Z`:t==="disputed"?`M0,0L${r(-1.2*n)},${-n}L${r(-2.4*n)},0L${r(-1.2*n)},${n}Z`:t==="helped"?
`M0,0L${r(-2*n-1.6)},${-n-.8}V${n+.8}Z`:`M0,0L${r(-2*n)},${X(-.8*n)}L${r(-1.2*n)},0L${r(-2*n)},${X(.8*n)}Z`},Bi="M-4,-4L4,4M-4,4L4,-4",qi="M-4,0a4,4 0 1 0 8,0a4\
,4 0 1 0 -8,0Z",oe=t=>`M${-t},0a${t},${t} 0 1 0 ${2*t},0a${t},${t} 0 1 0 ${-2*t},0Z`,Fi=t=>`M${-t},${2-t}a2,2 0 0 1 2,-2H${t-2}a2,2 0 0 1 2,2V${t-2}a2,2 0 0 1 -\
2,2H${2-t}a2,2 0 0 1 -2,-2Z`;var ol={light:{private:"#6b2f8f",mark:"#fff0b8",link:"#17497c"},dark:{private:"#cfa2ec",mark:"#43380f",link:"#8fbceb"}},wn=t=>({...I.palettes[t],...ol[t]}),sr=new Map,
sl=t=>{let{icon:e,square:n}=I.kinds[t];return sr.has(t)||sr.set(t,{shape:n?Fi(J):oe(J),icon:I.icons[e]}),sr.get(t)},al=.13,yn=([t,e,n])=>{let r=ll(n);return{x:t,
y:e,lines:r,wide:Math.max(60,...r.map(i=>Et(i,Bt)))+16,high:14*r.length+10}},ll=t=>{let e=[""];for(let n of t.split(/\s+/)){let r=`${e.at(-1)} ${n}`.trim();e.at(
-1)&&Et(r,Bt)>180?e.push(n):e[e.length-1]=r}return e},cl=(t,e)=>{let n=t.shown.weaker.get(e.id)??e,r=e.side==="asserts"?n.dash?I.dashes.dash:[]:I.dashes[e.side];
return{stroke:e.private?t.colours.private:t.colours[n.stroke],name:n.stroke,width:I.widths[n.width-1],level:n.width,dash:r}},ul=(t,e,n,r)=>{let i=e.ways.get(n.id),
{colours:o,shown:s}=e,a=cl(e,n),l=e.bundles.get(n.id).some(c=>c.id===e.chosen);if(l&&t.path(i.d,{stroke:o.mark,width:13}),s.fallen.has(n)){t.path(i.d,{stroke:a.
stroke,width:a.width+2.6,alpha:r}),t.path(i.d,{stroke:o.page,width:a.width+.6,alpha:1}),t.path(or(a.name,a.level),{fill:o.page,stroke:a.stroke,width:1,at:i.tip,
alpha:r});return}t.path(i.d,{stroke:a.stroke,width:a.width+(l?.6:0),dash:a.dash,alpha:r}),t.path(or(a.name,a.level),{fill:a.stroke,at:i.tip,alpha:r}),!(n.side===
"asserts"||e.coarse)&&(t.path(oe(6),{fill:o.page,at:i.middle,alpha:1}),t.path(n.side==="denies"?Bi:qi,{stroke:o.denies,width:1.6,at:i.middle,alpha:r}))},fl=(t,e,n,r)=>{
let i=e.plan.places.get(n),o=R.get(n),{colours:s,shown:a,view:l}=e,c=s.kinds[o.tone],u=a.bare.has(n),h=[i.x,i.y],f=e.words(n);if(e.marked.has(n)&&t.path(i.frame?
ar(i,5):oe(J+6),{fill:s.mark,at:h}),i.frame)t.path(ar(i,0),{fill:s.card,stroke:c,width:1.8,dash:u?[4,3]:[],at:h,alpha:r});else{let{shape:m,icon:p}=sl(o.kind);t.
path(m,u?{fill:s.page,stroke:c,width:1.5,at:h,alpha:r}:{fill:o.private?s.private:s.kinds[o.tone],at:h,alpha:r}),p&&!e.coarse&&t.path(p,{fill:u?c:s.page,at:[i.x-
J*.75,i.y-J*.75,J/16],alpha:r})}if(i.pinned&&t.path(oe(2.5),{fill:s.ink,at:[i.x+(i.frame?i.left+7:-J-4),i.y+(i.frame?-i.tall/2+7:-J)],alpha:r}),e.selected.has(n)&&
t.path(i.frame?ar(i,4):oe(J+4),{stroke:s.link,width:2,at:h}),f){let m=i.side==="box",p={left:"end",right:"start",box:"middle"}[i.side],g=i.x+(m?0:i.side==="left"?
-J-6:J+6),y=i.y-i.high/2+11;if(o.label.forEach((x,$)=>{let _=$===o.label.length-1&&e.more.get(n)?` +${e.more.get(n)}`:"",A=m?{size:12.5,weight:700,serif:!0}:ir;
t.text(x,_&&p==="end"?g-Et(_,Bt):g,y,{...A,fill:s.ink,anchor:p,alpha:r,halo:m?void 0:s.page}),_&&!m&&t.text(_,p==="end"?g:g+Et(x,A),y,{...Bt,fill:s.link,anchor:p,
alpha:r}),y+=14}),f>1)for(let x of o.sub)t.text(x,g,y,{...Bt,fill:s.soft,anchor:p,alpha:r,halo:m?void 0:s.page}),y+=13}let d=l.marks.indexOf(n);if(d>=0){let m=[
i.x+(i.frame?i.right-2:J+1),i.y-(i.frame?i.tall/2:J+1)];t.path(oe(7),{fill:s.ink,at:m}),t.text("AB"[d],m[0],m[1]+3.6,{size:10,weight:700,fill:s.page,anchor:"mid\
dle"})}},ar=(t,e)=>{let[n,r,i,o]=t.frame;return`M${n-e},${r-e}h${i+2*e}v${o+2*e}h${-i-2*e}Z`},He=(t,e)=>{let{plan:n,shown:r,colours:i,lit:o,view:s}=e;for(let{path:u,
land:h}of n.land??[])t.path(u,{fill:h?i.land:void 0,stroke:i.rule,width:.8});for(let{d:u}of n.rules??[])t.path(u,{stroke:i.rule,width:1});if(!e.coarse)for(let u of n.
captions??[])t.text(u.text,u.x,u.y,{size:11,weight:u.strong?600:400,fill:i.soft,anchor:{left:"start",centre:"middle",right:"end"}[u.align]});for(let u of n.headings){
let h=Object.keys(I.kinds).find(f=>R.size&&I.kinds[f]&&u.column===hl(f));Hi(u.text).forEach((f,d,m)=>t.text(f,u.x,u.y+13*(d-m.length+1),{size:11,weight:600,fill:h?
i.kinds[h]:i.soft,anchor:u.anchor}))}let a=u=>o&&!u?al:1,l=u=>s.without&&!o&&!r.fallen.has(u)&&!r.weaker.has(u.id)?.4:1;for(let u of e.drawn){if(e.inView&&!e.inView(
e.ways.get(u.id).box))continue;let h=e.bundles.get(u.id);ul(t,e,u,Math.min(a(h.some(f=>o?.lines.has(f.id))),Math.max(...h.map(l))))}for(let u of r.names){let h=n.
places.get(u);e.inView&&!e.inView([h.x+h.left,h.y-h.tall/2,h.x+h.right,h.y+h.tall/2])||fl(t,e,u,a(o?.names.has(u)))}let c=e.weakest&&e.ways.get(e.weakest);c&&t.
text("weakest step",c.middle[0],c.middle[1]-9,{size:11,weight:700,fill:i.ink,halo:i.mark,anchor:"middle"});for(let u of s.notes){let h=yn(u);t.path(`M0,0h${h.wide.
toFixed(0)}v${h.high}h${-h.wide.toFixed(0)}Z`,{fill:i.card,stroke:i.ink,width:1,dash:[2,2],at:[h.x,h.y]}),h.lines.forEach((f,d)=>t.text(f,h.x+8,h.y+16+14*d,{...Bt,
fill:i.ink}))}},hl=t=>({Compound:"sites",Person:"named",Company:"companies",RecruitmentRoute:"routes",GovernmentAction:"actions",StateBody:"state"})[t],Hi=t=>{if(t.
length<22)return[t];let e=t.split(" "),n=[""];for(let r of e)n.at(-1).length+r.length>24?n.push(r):n[n.length-1]=`${n.at(-1)} ${r}`.trim();return n},We=t=>{let e=[
1/0,1/0,-1/0,-1/0],n=(r,i,o,s)=>{e[0]=Math.min(e[0],r),e[1]=Math.min(e[1],i),e[2]=Math.max(e[2],o),e[3]=Math.max(e[3],s)};for(let r of t.shown.names){let i=t.plan.
places.get(r);n(i.x+i.left,i.y-i.tall/2,i.x+i.right,i.y+i.tall/2)}for(let r of t.plan.headings){let i=Math.max(...Hi(r.text).map(s=>Et(s,{size:11,weight:600}))),
o=r.x-{start:0,middle:i/2,end:i}[r.anchor];n(o,r.y-40,o+i,r.y)}for(let r of t.view.notes){let i=yn(r);n(i.x,i.y,i.x+i.wide,i.y+i.high)}return Number.isFinite(e[0])?
[e[0]-24,e[1]-24,e[2]-e[0]+48,e[3]-e[1]+48]:[0,0,600,400]};var pl=(t,e)=>e?t.live.filter(n=>n.known<=e):t.live,Wi=(t,e)=>t.publishers.length>0&&t.publishers.every(n=>n===e),Ui=t=>{let e=new Set(t.hidden),n=new Set(t.kinds),
r=new Set(t.types),i=t.names.filter(p=>R.has(p)),o=new Set(i.filter(p=>!e.has(p))),s=new Set([...o].filter(p=>!n.has(R.get(p).kind))),a=new Set,l=new Map;for(let p of o)
for(let g of At(p))!o.has(g.from)||!o.has(g.to)||(a.add(g),g.side==="asserts"&&l.set(g.link,g.sure));let c=[...a].filter(p=>!p.live.length||pl(p,t.day).length||
!t.day),u=p=>(l.get(p.link)??0)>=t.sure,h=c.filter(p=>s.has(p.from)&&s.has(p.to)&&!r.has(p.type)&&u(p)),f=new Set(t.without?h.filter(p=>Wi(p,t.without)):[]),d=new Map;
for(let p of h)for(let g of[p.from,p.to])d.set(g,(d.get(g)??0)+(f.has(p)?0:1));let m=new Set(t.without?[...d].filter(([,p])=>p===0).map(([p])=>p):[]);return{names:i.
filter(p=>s.has(p)),inLayout:[...o],among:[...a],said:c,sureEnough:u,lines:h.sort((p,g)=>p.id<g.id?-1:1),fallen:f,bare:m,weaker:new Map,denials:h.filter(p=>p.side===
"denies").length,private:h.filter(p=>p.private).length}},Vi=async(t,e)=>{if(!t.without)return e;let n=await pi(t.without),r=new Set(e.lines.map(i=>i.id));e.weaker=
new Map(n.weaker.filter(i=>r.has(i.id)).map(i=>[i.id,i]));for(let i of n.fallen)r.has(i)&&e.fallen.add(K.get(i));return e},Xi=t=>{let e=new Map;for(let n of t.lines)
for(let r of n.publishers){let i=e.get(r)??{publisher:r,lines:0,fall:0};i.lines+=1,i.fall+=Wi(n,r)?1:0,e.set(r,i)}return[...e.values()].sort((n,r)=>r.fall-n.fall||
r.lines-n.lines||(n.publisher<r.publisher?-1:1))},Yi=(t,e)=>{let n=new Map;for(let r of e.among)for(let[i,o]of[[r.from,r.to],[r.to,r.from]])n.set(i,(n.get(i)??new Set).
add(o));return[...n].filter(([r,i])=>r!==t&&i.size===1&&i.has(t)).map(([r])=>r)},lr=t=>new Set(t.filter(e=>R.get(e)?.private)),Ki=t=>{if(t.length<=I.most)return t;
let e=new Set(t),n=r=>At(r).reduce((i,o)=>i+(e.has(o.from)&&e.has(o.to)?o.score:0),0);return[...t].sort((r,i)=>n(i)-n(r)).slice(0,I.most)};var ji=matchMedia("(prefers-color-scheme: dark)"),dl=()=>ji.matches?"dark":"light",Gi=t=>ji.addEventListener("change",t),S={name:"",line:"",pointed:null,selected:new Set,
chain:null},M=null,Ji="",cr=null,Zi=async t=>{let e=Ui(t);e.more=e.inLayout.length<=300?new Map(e.inLayout.map(s=>[s,Zt(s,new Set(e.inLayout)).length]).filter(([
,s])=>s)):new Map;let n=JSON.stringify([t.layout,t.pins[t.layout],e.inLayout,e.among.length,t.types]);e.there=new Set(e.inLayout),(n!==Ji||!cr)&&(cr=await Ri(t,
e),Ji=n);let r=new Map;for(let s of e.lines)for(let a of[s.from,s.to])r.set(a,(r.get(a)??0)+1);let i=new Set([...r].sort((s,a)=>a[1]-s[1]).slice(0,40).map(([s])=>s));
return M={view:t,shown:e,plan:cr,loud:i,words:()=>2,marked:new Set,ways:new Map,degree:r,more:e.more},ur(),Ot()},ur=()=>{let{shown:t,plan:e}=M,n=new Map;for(let i of t.
lines){let s=i.side!=="asserts"||i.private?i.id:`${i.from} ${i.to} ${i.stroke}`;n.set(s,[...n.get(s)??[],i])}let r=i=>(t.fallen.has(i)?0:10)+(t.weaker.get(i.id)??
i).width;M.bundles=new Map;for(let i of n.values()){let o=i.reduce((s,a)=>r(a)>r(s)?a:s);M.bundles.set(o.id,i)}M.drawn=t.lines.filter(i=>M.bundles.has(i.id)),M.
bundleOf=new Map([...M.bundles].flatMap(([i,o])=>o.map(s=>[s.id,i]))),M.route=()=>Pi(e,M.drawn)},Ot=()=>{let{shown:t}=M;M.colours=wn(dl()),M.selected=S.selected,
M.chosen=S.line,M.marked=new Set(S.name?[S.name]:[]),M.weakest="",M.lit=null;let e=S.pointed??null,n=e?.name,r=e?.line;if(S.chain&&!e)M.lit={lines:S.chain.lines,
names:S.chain.names},M.weakest=S.chain.weakest;else if(r&&t.lines.some(i=>i.id===r)){let i=t.lines.find(o=>o.id===r);M.lit={lines:new Set(t.lines.filter(o=>o.link===
i.link).map(o=>o.id)),names:new Set([i.from,i.to])}}else if(n&&R.has(n)){let i=t.lines.filter(o=>o.from===n||o.to===n);M.lit={lines:new Set(i.map(o=>o.id)),names:new Set(
[n,...i.map(o=>yt(o,n))])}}return M};var fr={names:[],hidden:[],pins:{},notes:[],layout:"role",kinds:[],types:[],sure:0,day:"",without:"",marks:[],chain:"",title:"",steps:[]},vn=[],bn=[],b=fr,eo=[],
no=t=>eo.push(t),Ue=t=>Promise.all(eo.map(e=>e(b,t))),B=(t,e="")=>{let n={...b,...t};return JSON.stringify(n)===JSON.stringify(b)||(vn.push(b),bn.length=0,b=n),
Ue(e)},ht=(t,e="")=>(b={...b,...t},Ue(e)),ro=(t,e,n)=>t.length?(e.push(b),b=t.pop(),Ue(n)):Ue("There is nothing to undo or redo."),_n=()=>ro(vn,bn,"Undone."),kn=()=>ro(
bn,vn,"Done again."),io=()=>vn.length>0,oo=()=>bn.length>0,so=async(t,e)=>new Uint8Array(await new Response(new Blob([t]).stream().pipeThrough(e)).arrayBuffer()),
Mn=async t=>{let e=Object.fromEntries(Object.entries(t).filter(([i,o])=>JSON.stringify(o)!==JSON.stringify(fr[i]))),n=await so(new TextEncoder().encode(JSON.stringify(
e)),new CompressionStream("deflate-raw")),r="";for(let i of n)r+=String.fromCharCode(i);return btoa(r).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")},
xe=(t,e)=>(Array.isArray(t)?t:[]).filter(n=>typeof n=="string"&&n.length<=300).slice(0,e),xn=t=>typeof t=="string"?t.slice(0,300):"",Qi=t=>Array.isArray(t)&&t.length>=
2&&t.slice(0,2).every(Number.isFinite),qt=(t,e=0)=>{let n={};for(let r of to){let i=Object.entries(t?.pins?.[r]??{}).filter(([,o])=>Qi(o)).slice(0,2e3);i.length&&
(n[r]=Object.fromEntries(i.map(([o,[s,a]])=>[o,[s,a]])))}return{names:xe(t?.names,5e3),hidden:xe(t?.hidden,5e3),pins:n,notes:(Array.isArray(t?.notes)?t.notes:[]).
filter(Qi).slice(0,50).map(([r,i,o])=>[r,i,xn(o).slice(0,200)]),layout:to.includes(t?.layout)?t.layout:"role",kinds:xe(t?.kinds,50),types:xe(t?.types,100),sure:[
0,1,2].includes(t?.sure)?t.sure:0,day:/^\d{4}-\d\d-\d\d$/.test(t?.day)?t.day:"",without:xn(t?.without),marks:xe(t?.marks,2),chain:["surest","shortest"].includes(
t?.chain)?t.chain:"",title:xn(t?.title).slice(0,200),steps:e?[]:(Array.isArray(t?.steps)?t.steps:[]).slice(0,40).map(r=>({text:xn(r?.text).slice(0,200),claims:xe(
r?.claims,20),view:qt(r?.view,1)}))}},to=["role","time","map","free"],ao=async t=>{try{let e=atob(t.replaceAll("-","+").replaceAll("_","/")),n=await so(Uint8Array.
from(e,r=>r.charCodeAt(0)),new DecompressionStream("deflate-raw"));return qt(JSON.parse(new TextDecoder().decode(n)))}catch{throw new Error("The address holds n\
o view: it may have been cut short when it was copied.")}},hr=(t,e)=>{let n=r=>r.filter(i=>!e.has(i));return{...t,names:n(t.names),hidden:n(t.hidden),marks:n(t.
marks),pins:Object.fromEntries(Object.entries(t.pins).map(([r,i])=>[r,Object.fromEntries(Object.entries(i).filter(([o])=>!e.has(o)))])),steps:t.steps.map(r=>({...r,
view:hr({...fr,...r.view},e)}))}};var ml=6,se=t=>nt(t).slice(0,80),pr=async(t,e)=>{let n=await ne(t),r=t.filter(a=>R.has(a)),i=[...new Set([...b.names,...r])],o=Ki(i),s=i.length-o.length;await B(
{names:o,hidden:b.hidden.filter(a=>!r.includes(a))},[e??`${z(r.length,"name")} added.`,s?`A page draws at most ${I.most.toLocaleString("en")} names fluently: it\
 shows the strongest, ${z(s,"name")} fewer than you asked for.`:"",n.length?`${z(n.length,"name")} of the view ${n.length===1?"is":"are"} not in this record.`:""].
filter(Boolean).join(" "))},lo=()=>S.selected.size?[...S.selected]:S.name?[S.name]:[],ve=async(t,e="")=>{let n=new Set(b.names),r=[],i=0;for(let o of t){let s=Zt(
o,n,e).map(([l])=>l),a=s.slice(0,ml);i+=s.length-a.length;for(let l of a)n.add(l),r.push(l)}if(!r.length){et(t.length?`Nothing more is joined to ${se(t[0])}.`:"\
Choose a name first.");return}await pr(r,`${z(r.length,"name")} added around ${se(t[0])}, the strongest first${i?`; ${i} more are joined to it`:""}.`)},$n=async t=>{
let e=new Set(t.flatMap(n=>Yi(n,M.shown)));if(!e.size){et(`Nothing hangs on ${se(t[0])} alone.`);return}await B({names:b.names.filter(n=>!e.has(n))},`${z(e.size,
"name")} removed that hung on ${se(t[0])} alone.`)},Ve=async t=>{t.length&&(S.selected.clear(),await B({hidden:[...new Set([...b.hidden,...t])]},`${t.length===1?
se(t[0]):z(t.length,"name")} hidden.`))},dr=()=>B({hidden:[]},"Everything hidden is shown again."),co=t=>{let e=new Set(t);return S.selected.clear(),B({names:b.
names.filter(n=>e.has(n))},`${z(t.length,"name")} kept, the others removed.`)},ae=async(t,[e,n]=[])=>{let r={...b.pins[b.layout]??{}},i=e===void 0&&t.every(o=>r[o]);
for(let o of t){let s=M.plan.places.get(o);i?delete r[o]:s&&(r[o]=e===void 0?[Math.round(s.x),Math.round(s.y)]:[Math.round(e),Math.round(n)])}await B({pins:{...b.
pins,[b.layout]:r}},`${t.length===1?se(t[0]):z(t.length,"name")} ${i?"no longer pinned":"pinned"}.`)},uo=(t,e,n)=>{let r=M.plan.places.get(t[0]);return r?ae([t[0]],
[r.x+e,r.y+n]):null},Sn=async t=>{let e=b.marks.includes(t)?b.marks.filter(n=>n!==t):[...b.marks,t].slice(-2);await B({marks:e},e.length===2?"Two names are mark\
ed: C shows the chain between them.":`${se(t)} ${e.includes(t)?"marked":"no longer marked"}.`)},Ft=t=>{let e=b.without===t;return e||(S.name="",S.line="",S.selected.
clear()),B({without:e?"":t},e?`${t} put back.`:"")},be=async(t,e=[])=>{let n=new URLSearchParams([["text",t],...e.map(i=>["claim",i])]),r=await wt(`/api/explore\
/words?${n}`);if(r.refused)throw new Error(r.refused);return r.text},mr=async t=>{let e=0,n=async(s,a)=>{try{return await be(s,a)}catch{return e+=1,""}},r=t.title&&
await n(t.title),i=[],o=[];for(let[s,a,l]of t.notes){let c=await n(l);c&&i.push([s,a,c])}for(let s of t.steps){let a=s.claims.length?await n(s.text,s.claims):"";
s.claims.length||(e+=1);let[l]=await mr({...s.view,steps:[]});a&&o.push({...s,text:a,view:l})}return[{...t,title:r,notes:i,steps:o},e]},Xe=(t,e,n,r,...i)=>{let o=w(
"input",{type:"text",maxlength:200,value:n,required:!0,"aria-label":e}),s=w("p",{role:"alert",class:"fault"}),a=w("form",{onsubmit:async l=>{l.preventDefault();
try{await r(o.value.trim())}catch(c){s.textContent=c.message}}},w("label",{},e," ",o)," ",w("button",{},"Keep"),s);xt(t,a,...i),o.focus()},gr=(t,e=-1)=>Xe(e<0?"\
A note on the picture":"Change the note","Your words",e<0?"":b.notes[e][2],async n=>{let r=await be(n),i=[Math.round(t[0]),Math.round(t[1]),r];rt(),await B({notes:e<
0?[...b.notes,i]:b.notes.map((o,s)=>s===e?i:o)},"Note kept.")},e<0?null:C("Remove the note",()=>{rt(),B({notes:b.notes.filter((n,r)=>r!==e)},"Note removed.")}),
w("p",{class:"quiet"},"It is yours, and says so to nobody but those with whom you share the view. Words that convict are refused, as in titles.")),fo=(t,[e,n])=>B(
{notes:b.notes.map((r,i)=>i===t?[Math.round(e),Math.round(n),r[2]]:r)},"Note moved.");var wr=O("card"),An=t=>t.side==="denies"?"a denial":t.side==="not_confirmed"?"not confirmed":t.standing,Ye=(t,e)=>C(Nt(t.sentence),()=>e({line:t.id}),{class:"pl\
ain"}),ho="Private: only you see it.",wl=(t,e)=>{let n=R.get(t),r=M.shown.there,i=M.shown.lines.filter(a=>a.from===t||a.to===t),o=Zt(t,r).length,s=new Map;for(let a of At(
t)){let l=a.from===t?a.to:a.from;r.has(l)||s.set(a.type,(s.get(a.type)??new Set).add(l))}return[w("p",{class:"kicker"},n.kind.replace(/(?<=[a-z])(?=[A-Z])/g," ").
toLowerCase()),w("h2",{},V(n.name)),n.private?w("p",{class:"private"},ho):null,n.note?w("p",{},V(n.note)):null,w("p",{class:"acts"},C("Expand",()=>ve([t]),{disabled:!o,
"aria-keyshortcuts":"E"}),C("Collapse",()=>$n([t])),C("Hide",()=>Ve([t])),C(M.plan.places.get(t)?.pinned?"Unpin":"Pin",()=>ae([t])),C(b.marks.includes(t)?"Unmar\
k":"Mark for a chain",()=>Sn(t))),w("p",{class:"quiet"},o?`${z(o,"more name")} joined to it.`:"Nothing more is joined to it."),s.size?w("details",{},w("summary",
{},"Expand by one kind of line"),w("ul",{class:"lines"},...[...s].sort((a,l)=>l[1].size-a[1].size).map(([a,l])=>w("li",{},C(I.types[a],()=>ve([t],a),{class:"pla\
in"}),` ${l.size}`)))):null,w("h3",{},z(i.length,"line")),w("ul",{class:"lines"},...i.slice(0,40).map(a=>w("li",{class:a.stroke},Ye(a,e)," ",w("small",{},An(a))))),
i.length>40?w("p",{class:"quiet"},`${i.length-40} more stand in the table below.`):null,w("p",{},w("a",{href:`/entity/${encodeURIComponent(t)}`},"Everything sai\
d of it"))]},yl=t=>w("li",{class:t.polarity},t.polarity!=="asserts"?w("b",{},t.polarity==="denies"?"Denied: ":"Not confirmed: "):null,w("b",{},V(t.source.publisher)),
`, ${t.locator}, ${Pt(t.stated_on)}`,t.mark?w("span",{class:"private"},t.mark):null,w("span",{class:"words"},V(t.quote?`“${t.translation||t.quote}”`:t.translation||
t.paraphrase||t.sentence)),w("small",{},[t.state==="current"?"":t.state.replaceAll("_"," "),`Asked: ${t.reply}`].filter(Boolean).join("; "))," ",w("a",{href:`/c\
laim/${encodeURIComponent(t.id)}`},"the claim")),xl=(t,e)=>{let n=M.shown.lines.filter(r=>r!==t&&new Set([r.from,r.to,t.from,t.to]).size===2);return n.length?[w(
"h3",{},"Also between the two"),w("ul",{class:"lines"},...n.map(r=>w("li",{class:r.stroke},Ye(r,e)," ",w("small",{},An(r)))))]:[]},vl=(t,e)=>{let n=K.get(t),r=M.
shown.weaker.get(t)??n,i=w("ol",{class:"claims"},w("li",{},"…")),o=new URLSearchParams({from:n.from,type:n.type,to:n.to});return wt(`/api/link?${o}`).then(s=>{
i.replaceChildren(...s.claims.map(yl)),i.dataset.ready="yes"},s=>i.replaceChildren(w("li",{},s.message))),[w("p",{class:"kicker"},"The line you chose"),w("h2",{},
V(Nt(n.sentence))),n.private?w("p",{class:"private"},ho):null,w("p",{class:"quiet"},An({...n,...r})),n.why?w("p",{class:"quiet"},V(n.why)):null,w("h3",{},"Who s\
ays so"),i,...xl(n,e),w("p",{class:"acts"},...[n.from,n.to].map(s=>C(V(nt(s).slice(0,60)),()=>e({name:s})))),...n.publishers.length?[w("h3",{},"Without a source"),
w("p",{class:"acts"},...n.publishers.slice(0,4).map(s=>C(`Without ${s}`,()=>Ft(s),{"aria-pressed":String(b.without===s)})))]:[]]},bl=t=>{let{shown:e}=M,n=[...e.
fallen],r=[...e.weaker.values()];return[w("p",{class:"kicker"},"Without ",V(b.without)),w("h2",{},"What falls, and what only grows weaker"),w("h3",{},`${z(n.length,
"line")} fall${n.length===1?"s":""}: nobody else says ${n.length===1?"it":"them"}`),w("ul",{class:"lines fallen"},...n.slice(0,60).map(i=>w("li",{},Ye(i,t)))),w(
"h3",{},`${z(r.length,"line")} lose${r.length===1?"s":""} a source and stand${r.length===1?"s":""}`),w("ul",{class:"lines"},...r.slice(0,60).map(i=>w("li",{},Ye(
K.get(i.id),t)," ",w("small",{},An({...K.get(i.id),...i}))))),w("p",{class:"acts"},C("Put it back",()=>Ft(b.without),{"aria-keyshortcuts":"Escape"}))]},_l=t=>{let{
path:e}=S.chain;return[w("p",{class:"kicker"},`The ${b.chain} chain`),w("h2",{},V(nt(b.marks[0]))," to ",V(nt(b.marks[1]))),w("p",{},e.stated_whole_by.length?`O\
ne source states all of it: ${e.stated_whole_by.map(n=>n.publisher).join(", ")}.`:"No single source states the whole."),w("ol",{class:"lines"},...e.steps.map((n,r)=>{
let i=`${n.from.id}.${n.type}.${n.to.id}.asserts`;return w("li",{class:r===e.weakest&&e.steps.length>1?"weakest":""},K.has(i)?Ye(K.get(i),t):V(Nt(n.sentence)),"\
 ",w("small",{},`${n.standing}${r===e.weakest&&e.steps.length>1?"; the weakest step":""}${n.denies?`; ${z(n.denies,"denial")}`:""}`))})),w("p",{class:"acts"},C(
"Close the chain",()=>B({chain:""},"The chain is closed.")))]},kl=()=>{let t=[...S.selected];return[w("p",{class:"kicker"},"Selected"),w("h2",{},z(t.length,"nam\
e")),w("p",{class:"acts"},C("Expand",()=>ve(t)),C("Hide",()=>Ve(t)),C("Pin",()=>ae(t)),C("Keep only these",()=>co(t)),C("Clear",()=>{S.selected.clear(),B({},"No\
thing is selected.")})),w("ul",{class:"lines"},...t.map(e=>w("li",{},V(nt(e)))))]},Ml=()=>[w("p",{class:"kicker nothing"},"Nothing chosen"),w("p",{},"Point at a\
 name or a line; press to keep its card here. A line is a claim, not a finding of guilt.")],Nn=t=>{let e=wr.contains(document.activeElement),n=S.selected.size?kl():
S.line&&K.has(S.line)?vl(S.line,t):S.name&&R.has(S.name)?wl(S.name,t):S.chain?_l(t):b.without?bl(t):Ml();wr.replaceChildren(...n.filter(Boolean)),e&&wr.focus({preventScroll:!0})};var xr=6,$l=(t,e)=>{let n=new URLSearchParams({from:b.marks[0],to:b.marks[1],max_length:t,k:e});return b.without&&n.append("without",b.without),wt(`/api/paths?${n}`)},
Sl=t=>["asserts","denies","not_confirmed"].map(e=>`${t.from.id}.${t.type}.${t.to.id}.${e}`),yr={key:"",path:null},po=async()=>{if(S.chain=null,!b.chain||b.marks.
length<2)return null;let t=JSON.stringify([b.marks,b.chain,b.without]);if(yr.key!==t){let i=null;for(let o=b.chain==="surest"?xr:1;o<=xr&&!i;o+=1)[i=null]=(await $l(
o,1)).paths;yr={key:t,path:i}}let{path:e}=yr;if(!e)return null;let n=[...new Set(e.steps.flatMap(i=>[i.from.id,i.to.id]))];await ne(n);let r=i=>Sl(i).filter(o=>K.
has(o));return S.chain={path:e,names:new Set(n),lines:new Set(e.steps.flatMap(r)),weakest:e.steps.length>1?r(e.steps[e.weakest])[0]??"":""},e},mo=async t=>{await B(
{chain:t});let e=S.chain?.path;if(!e)return B({},`The record has no chain of at most ${xr} links between the two${b.without?` without ${b.without}`:""}.`);let n=[
...S.chain.names].filter(r=>R.has(r));return B({names:[...new Set([...b.names,...n])],hidden:b.hidden.filter(r=>!n.includes(r))},`The ${t} chain has ${z(e.steps.
length,"link")}.`)};var Al=["everything said","2 independent sources","official record"],le=7,_e={types:!1,sources:!1},Nl=t=>w("i",{class:`swatch kind-${t}${I.kinds[t].square?" squ\
are":""}`,"aria-hidden":"true"}),go=(t,e)=>t.includes(e)?t.filter(n=>n!==e):[...t,e],wo=(t,e,n,r,i,o="")=>w("label",{class:"choice"},w("input",{type:"checkbox",
name:t,checked:r,onchange:i}),o,w("span",{},e),w("b",{},n.toLocaleString("en"))),vr=(t,e)=>{let n=t.contains(document.activeElement)?[...t.querySelectorAll("inp\
ut, button, summary")].indexOf(document.activeElement):-1;t.replaceChildren(...e),n>=0&&t.querySelectorAll("input, button, summary")[n]?.focus()},yo=(t,e)=>{let n=new Map;
for(let r of t)n.set(e(r),(n.get(e(r))??0)+1);return n},El=(t,e,n)=>{if(t.length<=le)return t;let r=w("details",{open:_e[e]||void 0,ontoggle:i=>{_e={..._e,[e]:i.
target.open}}},w("summary",{},`${t.length-le} ${n}`),...t.slice(le));return[...t.slice(0,le),r]},vo=(t,e)=>{let n=yo(e.inLayout,f=>R.get(f).kind);vr(O("kinds"),
Object.keys(I.kinds).filter(f=>n.has(f)).map(f=>wo(f,I.kinds[f].plural,n.get(f),!t.kinds.includes(f),()=>B({kinds:go(t.kinds,f)},`${I.kinds[f].plural} ${t.kinds.
includes(f)?"shown":"hidden"}.`),Nl(f))));let r=[...yo(e.among,f=>f.type)].sort((f,d)=>d[1]-f[1]);vr(O("types"),El(r.map(([f,d])=>wo(f,I.types[f],d,!t.types.includes(
f),()=>B({types:go(t.types,f)},"Kinds of line changed."))),"types","more kinds of line"));let i=[0,1,2].map(f=>e.said.filter(d=>d.side==="asserts"&&d.sure>=f).length),
o=O("sure"),s=o.contains(document.activeElement);o.replaceChildren(w("legend",{},"How sure"),...Al.map((f,d)=>w("label",{class:"choice"},w("input",{type:"radio",
name:"sure",value:d,checked:t.sure===d,onchange:()=>B({sure:d},`Shown: ${f}.`)}),w("span",{},f),w("b",{},i[d].toLocaleString("en"))))),s&&o.querySelector("input\
:checked")?.focus(),Ol(t,e);let a=Xi(e),l=a.map(({publisher:f,fall:d})=>w("li",{},C(w("bdi",{},f),()=>Ft(f),{"aria-pressed":String(t.without===f),class:"source"})));
l.forEach((f,d)=>f.firstChild.append(w("span",{},a[d].fall?`${z(a[d].fall,"line")} fall${a[d].fall===1?"s":""}`:"none falls")));let c=l.slice(0,le),u=a.findIndex(
({publisher:f})=>f===t.without);u>=le&&c.unshift(l[u]);let h=l.slice(le).filter(f=>!c.includes(f));vr(O("publishers"),h.length?[...c,w("li",{},w("details",{open:_e.
sources||void 0,ontoggle:f=>{_e={..._e,sources:f.target.open}}},w("summary",{},`${h.length} more publishers`),w("ul",{},...h)))]:c)},Ct=[],Ol=(t,e)=>{let n=e.among.
map(u=>u.known).filter(Boolean).sort(),r=O("day");if(r.disabled=n.length<2,n.length<2){O("day-words").textContent="",O("days").replaceChildren();return}Ct=[];let i=n.
at(-1).slice(0,7),o=[n[0].slice(0,7),`${Number(i.slice(0,4))-10}-01`].sort().at(-1);for(let[u,h]=o.split("-").map(Number);Ct.at(-1)!==i;h+=1)h>12&&(h=1,u+=1),Ct.
push(`${u}-${String(h).padStart(2,"0")}`);r.max=Ct.length-1;let s=t.day?Math.max(0,Ct.findIndex(u=>u>=t.day.slice(0,7))):Ct.length-1;(document.activeElement!==r||
!t.day)&&(r.value=s),O("day-words").textContent=t.day?`to ${Pt(t.day)}`:"today",r.setAttribute("aria-valuetext",O("day-words").textContent);let a=26,l=Array(a).
fill(0);for(let u of n){let h=Math.max(0,Ct.indexOf(u.slice(0,7)));l[Math.min(a-1,Math.floor(h/Ct.length*a))]+=1}let c=Math.max(...l);O("days").replaceChildren(
...l.map(u=>{let h=w("i");return h.style.height=`${Math.round(2+18*u/c)}px`,h}))},xo=()=>{let t=Ct[Number(O("day").value)];if(!t||t===Ct.at(-1))return"";let[e,n]=t.
split("-").map(Number);return`${t}-${new Date(Date.UTC(e,n,0)).getUTCDate()}`},En=null,bo=t=>{O("day").addEventListener("input",()=>{En??=t().day,ht({day:xo()})}),
O("day").addEventListener("change",()=>{let e=xo();En!==null&&ht({day:En}),En=null,B({day:e},e?`Shown: what had been said by ${Pt(e)}, as it is known today.`:"E\
verything said until today is shown.")})};var br="http://www.w3.org/1999/xhtml",_o={svg:"http://www.w3.org/2000/svg",xhtml:br,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespa\
ce",xmlns:"http://www.w3.org/2000/xmlns/"};function Ke(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),_o.hasOwnProperty(
e)?{space:_o[e],local:t}:t}function Cl(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===br&&e.documentElement.namespaceURI===br?e.createElement(
t):e.createElementNS(n,t)}}function Il(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function ko(t){var e=Ke(t);return(e.local?
Il:Cl)(e)}function zl(){}function Cn(t){return t==null?zl:function(){return this.querySelector(t)}}function Tl(t){typeof t!="function"&&(t=Cn(t));for(var e=this.
_groups,n=e.length,r=new Array(n),i=0;i<n;++i)for(var o=e[i],s=o.length,a=r[i]=new Array(s),l,c,u=0;u<s;++u)(l=o[u])&&(c=t.call(l,l.__data__,u,o))&&("__data__"in
l&&(c.__data__=l.__data__),a[u]=c);return new ut(r,this._parents)}function Ll(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function Rl(){return[]}function kr(t){
return t==null?Rl:function(){return this.querySelectorAll(t)}}function Dl(t){return function(){return Ll(t.apply(this,arguments))}}function Pl(t){typeof t=="fun\
ction"?t=Dl(t):t=kr(t);for(var e=this._groups,n=e.length,r=[],i=[],o=0;o<n;++o)for(var s=e[o],a=s.length,l,c=0;c<a;++c)(l=s[c])&&(r.push(t.call(l,l.__data__,c,s)),
i.push(l));return new ut(r,i)}function Mr(t){return function(){return this.matches(t)}}function Mo(t){return function(e){return e.matches(t)}}var Bl=Array.prototype.
find;function ql(t){return function(){return Bl.call(this.children,t)}}function Fl(){return this.firstElementChild}function Hl(t){return this.select(t==null?Fl:
ql(typeof t=="function"?t:Mo(t)))}var Wl=Array.prototype.filter;function Ul(){return Array.from(this.children)}function Vl(t){return function(){return Wl.call(this.
children,t)}}function Xl(t){return this.selectAll(t==null?Ul:Vl(typeof t=="function"?t:Mo(t)))}function Yl(t){typeof t!="function"&&(t=Mr(t));for(var e=this._groups,
n=e.length,r=new Array(n),i=0;i<n;++i)for(var o=e[i],s=o.length,a=r[i]=[],l,c=0;c<s;++c)(l=o[c])&&t.call(l,l.__data__,c,o)&&a.push(l);return new ut(r,this._parents)}
function $o(t){return new Array(t.length)}function Kl(){return new ut(this._enter||this._groups.map($o),this._parents)}function On(t,e){this.ownerDocument=t.ownerDocument,
this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}On.prototype={constructor:On,appendChild:function(t){return this._parent.insertBefore(
t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){
return this._parent.querySelectorAll(t)}};function Jl(t){return function(){return t}}function jl(t,e,n,r,i,o){for(var s=0,a,l=e.length,c=o.length;s<c;++s)(a=e[s])?
(a.__data__=o[s],r[s]=a):n[s]=new On(t,o[s]);for(;s<l;++s)(a=e[s])&&(i[s]=a)}function Gl(t,e,n,r,i,o,s){var a,l,c=new Map,u=e.length,h=o.length,f=new Array(u),d;
for(a=0;a<u;++a)(l=e[a])&&(f[a]=d=s.call(l,l.__data__,a,e)+"",c.has(d)?i[a]=l:c.set(d,l));for(a=0;a<h;++a)d=s.call(t,o[a],a,o)+"",(l=c.get(d))?(r[a]=l,l.__data__=
o[a],c.delete(d)):n[a]=new On(t,o[a]);for(a=0;a<u;++a)(l=e[a])&&c.get(f[a])===l&&(i[a]=l)}function Zl(t){return t.__data__}function Ql(t,e){if(!arguments.length)
return Array.from(this,Zl);var n=e?Gl:jl,r=this._parents,i=this._groups;typeof t!="function"&&(t=Jl(t));for(var o=i.length,s=new Array(o),a=new Array(o),l=new Array(
o),c=0;c<o;++c){var u=r[c],h=i[c],f=h.length,d=tc(t.call(u,u&&u.__data__,c,r)),m=d.length,p=a[c]=new Array(m),g=s[c]=new Array(m),y=l[c]=new Array(f);n(u,h,p,g,
y,d,e);for(var x=0,$=0,_,A;x<m;++x)if(_=p[x]){for(x>=$&&($=x+1);!(A=g[$])&&++$<m;);_._next=A||null}}return s=new ut(s,r),s._enter=a,s._exit=l,s}function tc(t){return typeof t==
"object"&&"length"in t?t:Array.from(t)}function ec(){return new ut(this._exit||this._groups.map($o),this._parents)}function nc(t,e,n){var r=this.enter(),i=this,
o=this.exit();return typeof t=="function"?(r=t(r),r&&(r=r.selection())):r=r.append(t+""),e!=null&&(i=e(i),i&&(i=i.selection())),n==null?o.remove():n(o),r&&i?r.merge(
i).order():i}function rc(t){for(var e=t.selection?t.selection():t,n=this._groups,r=e._groups,i=n.length,o=r.length,s=Math.min(i,o),a=new Array(i),l=0;l<s;++l)for(var c=n[l],
u=r[l],h=c.length,f=a[l]=new Array(h),d,m=0;m<h;++m)(d=c[m]||u[m])&&(f[m]=d);for(;l<i;++l)a[l]=n[l];return new ut(a,this._parents)}function ic(){for(var t=this.
_groups,e=-1,n=t.length;++e<n;)for(var r=t[e],i=r.length-1,o=r[i],s;--i>=0;)(s=r[i])&&(o&&s.compareDocumentPosition(o)^4&&o.parentNode.insertBefore(s,o),o=s);return this}
function oc(t){t||(t=sc);function e(h,f){return h&&f?t(h.__data__,f.__data__):!h-!f}for(var n=this._groups,r=n.length,i=new Array(r),o=0;o<r;++o){for(var s=n[o],
a=s.length,l=i[o]=new Array(a),c,u=0;u<a;++u)(c=s[u])&&(l[u]=c);l.sort(e)}return new ut(i,this._parents).order()}function sc(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}
function ac(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function lc(){return Array.from(this)}function cc(){for(var t=this._groups,
e=0,n=t.length;e<n;++e)for(var r=t[e],i=0,o=r.length;i<o;++i){var s=r[i];if(s)return s}return null}function uc(){let t=0;for(let e of this)++t;return t}function fc(){
return!this.node()}function hc(t){for(var e=this._groups,n=0,r=e.length;n<r;++n)for(var i=e[n],o=0,s=i.length,a;o<s;++o)(a=i[o])&&t.call(a,a.__data__,o,i);return this}
function pc(t){return function(){this.removeAttribute(t)}}function dc(t){return function(){this.removeAttributeNS(t.space,t.local)}}function mc(t,e){return function(){
this.setAttribute(t,e)}}function gc(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function wc(t,e){return function(){var n=e.apply(this,arguments);
n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function yc(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,
t.local):this.setAttributeNS(t.space,t.local,n)}}function xc(t,e){var n=Ke(t);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.
local):r.getAttribute(n)}return this.each((e==null?n.local?dc:pc:typeof e=="function"?n.local?yc:wc:n.local?gc:mc)(n,e))}function So(t){return t.ownerDocument&&
t.ownerDocument.defaultView||t.document&&t||t.defaultView}function vc(t){return function(){this.style.removeProperty(t)}}function bc(t,e,n){return function(){this.
style.setProperty(t,e,n)}}function _c(t,e,n){return function(){var r=e.apply(this,arguments);r==null?this.style.removeProperty(t):this.style.setProperty(t,r,n)}}
function kc(t,e,n){return arguments.length>1?this.each((e==null?vc:typeof e=="function"?_c:bc)(t,e,n??"")):ce(this.node(),t)}function ce(t,e){return t.style.getPropertyValue(
e)||So(t).getComputedStyle(t,null).getPropertyValue(e)}function Mc(t){return function(){delete this[t]}}function $c(t,e){return function(){this[t]=e}}function Sc(t,e){
return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function Ac(t,e){return arguments.length>1?this.each((e==null?Mc:typeof e=="fu\
nction"?Sc:$c)(t,e)):this.node()[t]}function Ao(t){return t.trim().split(/^|\s+/)}function $r(t){return t.classList||new No(t)}function No(t){this._node=t,this.
_names=Ao(t.getAttribute("class")||"")}No.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this.
_names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){
return this._names.indexOf(t)>=0}};function Eo(t,e){for(var n=$r(t),r=-1,i=e.length;++r<i;)n.add(e[r])}function Oo(t,e){for(var n=$r(t),r=-1,i=e.length;++r<i;)n.
remove(e[r])}function Nc(t){return function(){Eo(this,t)}}function Ec(t){return function(){Oo(this,t)}}function Oc(t,e){return function(){(e.apply(this,arguments)?
Eo:Oo)(this,t)}}function Cc(t,e){var n=Ao(t+"");if(arguments.length<2){for(var r=$r(this.node()),i=-1,o=n.length;++i<o;)if(!r.contains(n[i]))return!1;return!0}return this.
each((typeof e=="function"?Oc:e?Nc:Ec)(n,e))}function Ic(){this.textContent=""}function zc(t){return function(){this.textContent=t}}function Tc(t){return function(){
var e=t.apply(this,arguments);this.textContent=e??""}}function Lc(t){return arguments.length?this.each(t==null?Ic:(typeof t=="function"?Tc:zc)(t)):this.node().textContent}
function Rc(){this.innerHTML=""}function Dc(t){return function(){this.innerHTML=t}}function Pc(t){return function(){var e=t.apply(this,arguments);this.innerHTML=
e??""}}function Bc(t){return arguments.length?this.each(t==null?Rc:(typeof t=="function"?Pc:Dc)(t)):this.node().innerHTML}function qc(){this.nextSibling&&this.parentNode.
appendChild(this)}function Fc(){return this.each(qc)}function Hc(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Wc(){
return this.each(Hc)}function Uc(t){var e=typeof t=="function"?t:ko(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function Vc(){
return null}function Xc(t,e){var n=typeof t=="function"?t:ko(t),r=e==null?Vc:typeof e=="function"?e:Cn(e);return this.select(function(){return this.insertBefore(
n.apply(this,arguments),r.apply(this,arguments)||null)})}function Yc(){var t=this.parentNode;t&&t.removeChild(this)}function Kc(){return this.each(Yc)}function Jc(){
var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function jc(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(
t,this.nextSibling):t}function Gc(t){return this.select(t?jc:Jc)}function Zc(t){return arguments.length?this.property("__data__",t):this.node().__data__}function Qc(t){
return function(e){t.call(this,e,this.__data__)}}function tu(t){return t.trim().split(/^|\s+/).map(function(e){var n="",r=e.indexOf(".");return r>=0&&(n=e.slice(
r+1),e=e.slice(0,r)),{type:e,name:n}})}function eu(t){return function(){var e=this.__on;if(e){for(var n=0,r=-1,i=e.length,o;n<i;++n)o=e[n],(!t.type||o.type===t.
type)&&o.name===t.name?this.removeEventListener(o.type,o.listener,o.options):e[++r]=o;++r?e.length=r:delete this.__on}}}function nu(t,e,n){return function(){var r=this.
__on,i,o=Qc(e);if(r){for(var s=0,a=r.length;s<a;++s)if((i=r[s]).type===t.type&&i.name===t.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(
i.type,i.listener=o,i.options=n),i.value=e;return}}this.addEventListener(t.type,o,n),i={type:t.type,name:t.name,value:e,listener:o,options:n},r?r.push(i):this.__on=
[i]}}function ru(t,e,n){var r=tu(t+""),i,o=r.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var l=0,c=a.length,u;l<c;++l)for(i=0,u=a[l];i<o;++i)
if((s=r[i]).type===u.type&&s.name===u.name)return u.value}return}for(a=e?nu:eu,i=0;i<o;++i)this.each(a(r[i],e,n));return this}function Co(t,e,n){var r=So(t),i=r.
CustomEvent;typeof i=="function"?i=new i(e,n):(i=r.document.createEvent("Event"),n?(i.initEvent(e,n.bubbles,n.cancelable),i.detail=n.detail):i.initEvent(e,!1,!1)),
t.dispatchEvent(i)}function iu(t,e){return function(){return Co(this,t,e)}}function ou(t,e){return function(){return Co(this,t,e.apply(this,arguments))}}function su(t,e){
return this.each((typeof e=="function"?ou:iu)(t,e))}function*au(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],i=0,o=r.length,s;i<o;++i)(s=r[i])&&
(yield s)}var Io=[null];function ut(t,e){this._groups=t,this._parents=e}function ue(){return new ut([[document.documentElement]],Io)}function lu(){return this}ut.
prototype=ue.prototype={constructor:ut,select:Tl,selectAll:Pl,selectChild:Hl,selectChildren:Xl,filter:Yl,data:Ql,enter:Kl,exit:ec,join:nc,merge:rc,selection:lu,
order:ic,sort:oc,call:ac,nodes:lc,node:cc,size:uc,empty:fc,each:hc,attr:xc,style:kc,property:Ac,classed:Cc,text:Lc,html:Bc,raise:Fc,lower:Wc,append:Uc,insert:Xc,
remove:Kc,clone:Gc,datum:Zc,on:ru,dispatch:su,[Symbol.iterator]:au};function vt(t){return typeof t=="string"?new ut([[document.querySelector(t)]],[document.documentElement]):
new ut([[t]],Io)}var cu=0;function uu(){return new _r}function _r(){this._="@"+(++cu).toString(36)}_r.prototype=uu.prototype={constructor:_r,get:function(t){for(var e=this._;!(e in
t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){
return this._}};function fu(t){let e;for(;e=t.sourceEvent;)t=e;return t}function Ht(t,e){if(t=fu(t),e===void 0&&(e=t.currentTarget),e){var n=e.ownerSVGElement||
e;if(n.createSVGPoint){var r=n.createSVGPoint();return r.x=t.clientX,r.y=t.clientY,r=r.matrixTransform(e.getScreenCTM().inverse()),[r.x,r.y]}if(e.getBoundingClientRect){
var i=e.getBoundingClientRect();return[t.clientX-i.left-e.clientLeft,t.clientY-i.top-e.clientTop]}}return[t.pageX,t.pageY]}var Sr={capture:!0,passive:!1};function Ar(t){t.preventDefault(),t.stopImmediatePropagation()}function zo(t){var e=t.document.documentElement,n=vt(t).on("dragstart.drag",Ar,Sr);"onselectstart"in
e?n.on("selectstart.drag",Ar,Sr):(e.__noselect=e.style.MozUserSelect,e.style.MozUserSelect="none")}function To(t,e){var n=t.document.documentElement,r=vt(t).on(
"dragstart.drag",null);e&&(r.on("click.drag",Ar,Sr),setTimeout(function(){r.on("click.drag",null)},0)),"onselectstart"in n?r.on("selectstart.drag",null):(n.style.
MozUserSelect=n.__noselect,delete n.__noselect)}function hu(t,{sourceEvent:e,subject:n,target:r,identifier:i,active:o,x:s,y:a,dx:l,dy:c,dispatch:u}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},
sourceEvent:{value:e,enumerable:!0,configurable:!0},subject:{value:n,enumerable:!0,configurable:!0},target:{value:r,enumerable:!0,configurable:!0},identifier:{value:i,
enumerable:!0,configurable:!0},active:{value:o,enumerable:!0,configurable:!0},x:{value:s,enumerable:!0,configurable:!0},y:{value:a,enumerable:!0,configurable:!0},
dx:{value:l,enumerable:!0,configurable:!0},dy:{value:c,enumerable:!0,configurable:!0},_:{value:u}})}hu.prototype.on=function(){var t=this._.on.apply(this._,arguments);
return t===this._?this:t};function Se(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function Ge(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function te(){}
var de=.7,$e=1/de,ke="\\s*([+-]?\\d+)\\s*",Je="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",It="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",pu=/^#([0-9a-f]{3,8})$/,
du=new RegExp(`^rgb\\(${ke},${ke},${ke}\\)$`),mu=new RegExp(`^rgb\\(${It},${It},${It}\\)$`),gu=new RegExp(`^rgba\\(${ke},${ke},${ke},${Je}\\)$`),wu=new RegExp(`\
^rgba\\(${It},${It},${It},${Je}\\)$`),yu=new RegExp(`^hsl\\(${Je},${It},${It}\\)$`),xu=new RegExp(`^hsla\\(${Je},${It},${It},${Je}\\)$`),Lo={aliceblue:15792383,
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
Se(te,me,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:Ro,formatHex:Ro,formatHex8:vu,formatHsl:bu,
formatRgb:Do,toString:Do});function Ro(){return this.rgb().formatHex()}function vu(){return this.rgb().formatHex8()}function bu(){return Xo(this).formatHsl()}function Do(){
return this.rgb().formatRgb()}function me(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=pu.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?Po(e):n===3?new Q(
e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?In(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?In(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&
15)<<4|e&15)/255):null):(e=du.exec(t))?new Q(e[1],e[2],e[3],1):(e=mu.exec(t))?new Q(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=gu.exec(t))?In(e[1],e[2],e[3],e[4]):
(e=wu.exec(t))?In(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=yu.exec(t))?Fo(e[1],e[2]/100,e[3]/100,1):(e=xu.exec(t))?Fo(e[1],e[2]/100,e[3]/100,e[4]):Lo.hasOwnProperty(
t)?Po(Lo[t]):t==="transparent"?new Q(NaN,NaN,NaN,0):null}function Po(t){return new Q(t>>16&255,t>>8&255,t&255,1)}function In(t,e,n,r){return r<=0&&(t=e=n=NaN),new Q(
t,e,n,r)}function zr(t){return t instanceof te||(t=me(t)),t?(t=t.rgb(),new Q(t.r,t.g,t.b,t.opacity)):new Q}function Ze(t,e,n,r){return arguments.length===1?zr(t):
new Q(t,e,n,r??1)}function Q(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}Se(Q,Ze,Ge(te,{brighter(t){return t=t==null?$e:Math.pow($e,t),new Q(this.r*t,
this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?de:Math.pow(de,t),new Q(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new Q(
he(this.r),he(this.g),he(this.b),Tn(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.
opacity&&this.opacity<=1},hex:Bo,formatHex:Bo,formatHex8:_u,formatRgb:qo,toString:qo}));function Bo(){return`#${fe(this.r)}${fe(this.g)}${fe(this.b)}`}function _u(){
return`#${fe(this.r)}${fe(this.g)}${fe(this.b)}${fe((isNaN(this.opacity)?1:this.opacity)*255)}`}function qo(){let t=Tn(this.opacity);return`${t===1?"rgb(":"rgba\
("}${he(this.r)}, ${he(this.g)}, ${he(this.b)}${t===1?")":`, ${t})`}`}function Tn(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function he(t){return Math.max(
0,Math.min(255,Math.round(t)||0))}function fe(t){return t=he(t),(t<16?"0":"")+t.toString(16)}function Fo(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&
(t=NaN),new bt(t,e,n,r)}function Xo(t){if(t instanceof bt)return new bt(t.h,t.s,t.l,t.opacity);if(t instanceof te||(t=me(t)),!t)return new bt;if(t instanceof bt)
return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,i=Math.min(e,n,r),o=Math.max(e,n,r),s=NaN,a=o-i,l=(o+i)/2;return a?(e===o?s=(n-r)/a+(n<r)*6:n===o?s=(r-e)/a+
2:s=(e-n)/a+4,a/=l<.5?o+i:2-o-i,s*=60):a=l>0&&l<1?0:s,new bt(s,a,l,t.opacity)}function Rn(t,e,n,r){return arguments.length===1?Xo(t):new bt(t,e,n,r??1)}function bt(t,e,n,r){
this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Se(bt,Rn,Ge(te,{brighter(t){return t=t==null?$e:Math.pow($e,t),new bt(this.h,this.s,this.l*t,this.opacity)},darker(t){
return t=t==null?de:Math.pow(de,t),new bt(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.
l,r=n+(n<.5?n:1-n)*e,i=2*n-r;return new Q(Nr(t>=240?t-240:t+120,i,r),Nr(t,i,r),Nr(t<120?t+240:t-120,i,r),this.opacity)},clamp(){return new bt(Ho(this.h),zn(this.
s),zn(this.l),Tn(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){
let t=Tn(this.opacity);return`${t===1?"hsl(":"hsla("}${Ho(this.h)}, ${zn(this.s)*100}%, ${zn(this.l)*100}%${t===1?")":`, ${t})`}`}}));function Ho(t){return t=(t||
0)%360,t<0?t+360:t}function zn(t){return Math.max(0,Math.min(1,t||0))}function Nr(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var Yo=Math.
PI/180,Ko=180/Math.PI,Ln=18,Jo=.96422,jo=1,Go=.82521,Zo=4/29,Me=6/29,Qo=3*Me*Me,ku=Me*Me*Me;function ts(t){if(t instanceof zt)return new zt(t.l,t.a,t.b,t.opacity);
if(t instanceof Wt)return ns(t);t instanceof Q||(t=zr(t));var e=Ir(t.r),n=Ir(t.g),r=Ir(t.b),i=Er((.2225045*e+.7168786*n+.0606169*r)/jo),o,s;return e===n&&n===r?
o=s=i:(o=Er((.4360747*e+.3850649*n+.1430804*r)/Jo),s=Er((.0139322*e+.0971045*n+.7141733*r)/Go)),new zt(116*i-16,500*(o-i),200*(i-s),t.opacity)}function es(t,e,n,r){return arguments.length===1?ts(t):new zt(t,e,n,r??1)}function zt(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}Se(zt,es,Ge(te,{brighter(t){
return new zt(this.l+Ln*(t??1),this.a,this.b,this.opacity)},darker(t){return new zt(this.l-Ln*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(
this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=Jo*Or(e),t=jo*Or(t),n=Go*Or(n),new Q(Cr(3.1338561*e-1.6168667*t-.4906146*n),Cr(-.9787684*e+1.9161415*
t+.033454*n),Cr(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function Er(t){return t>ku?Math.pow(t,1/3):t/Qo+Zo}function Or(t){return t>Me?t*t*t:Qo*(t-Zo)}
function Cr(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function Ir(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function Mu(t){
if(t instanceof Wt)return new Wt(t.h,t.c,t.l,t.opacity);if(t instanceof zt||(t=ts(t)),t.a===0&&t.b===0)return new Wt(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.
atan2(t.b,t.a)*Ko;return new Wt(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Dn(t,e,n,r){return arguments.length===1?Mu(t):new Wt(t,e,n,r??1)}function Wt(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function ns(t){if(isNaN(
t.h))return new zt(t.l,0,0,t.opacity);var e=t.h*Yo;return new zt(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}Se(Wt,Dn,Ge(te,{brighter(t){return new Wt(this.h,
this.c,this.l+Ln*(t??1),this.opacity)},darker(t){return new Wt(this.h,this.c,this.l-Ln*(t??1),this.opacity)},rgb(){return ns(this).rgb()}}));var rs=-.14861,Tr=1.78277,
Lr=-.29227,Pn=-.90649,je=1.97294,Wo=je*Pn,Uo=je*Tr,Vo=Tr*Lr-Pn*rs;function $u(t){if(t instanceof pe)return new pe(t.h,t.s,t.l,t.opacity);t instanceof Q||(t=zr(t));
var e=t.r/255,n=t.g/255,r=t.b/255,i=(Vo*r+Wo*e-Uo*n)/(Vo+Wo-Uo),o=r-i,s=(je*(n-i)-Lr*o)/Pn,a=Math.sqrt(s*s+o*o)/(je*i*(1-i)),l=a?Math.atan2(s,o)*Ko-120:NaN;return new pe(
l<0?l+360:l,a,i,t.opacity)}function Bn(t,e,n,r){return arguments.length===1?$u(t):new pe(t,e,n,r??1)}function pe(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=
+r}Se(pe,Bn,Ge(te,{brighter(t){return t=t==null?$e:Math.pow($e,t),new pe(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?de:Math.pow(de,t),new pe(
this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*Yo,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),i=Math.sin(t);return new Q(
255*(e+n*(rs*r+Tr*i)),255*(e+n*(Lr*r+Pn*i)),255*(e+n*(je*r)),this.opacity)}}));function ss(t,e,n,r,i){var o=t*t,s=o*t;return((1-3*t+3*o-s)*e+(4-6*o+3*s)*n+(1+3*t+3*o-3*s)*r+s*i)/6}function Su(t){var e=t.length-1;return function(n){var r=n<=
0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),i=t[r],o=t[r+1],s=r>0?t[r-1]:2*i-o,a=r<e-1?t[r+2]:2*o-i;return ss((n-r/e)*e,s,i,o,a)}}function Au(t){var e=t.length;return function(n){
var r=Math.floor(((n%=1)<0?++n:n)*e),i=t[(r+e-1)%e],o=t[r%e],s=t[(r+1)%e],a=t[(r+2)%e];return ss((n-r/e)*e,i,o,s,a)}}var Br=t=>()=>t;function as(t,e){return function(n){
return t+n*e}}function Nu(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function qr(t,e){var n=e-t;return n?as(t,n>
180||n<-180?n-360*Math.round(n/360):n):Br(isNaN(t)?e:t)}function Eu(t){return(t=+t)==1?lt:function(e,n){return n-e?Nu(e,n,t):Br(isNaN(e)?n:e)}}function lt(t,e){
var n=e-t;return n?as(t,n):Br(isNaN(t)?e:t)}var Fr=(function t(e){var n=Eu(e);function r(i,o){var s=n((i=Ze(i)).r,(o=Ze(o)).r),a=n(i.g,o.g),l=n(i.b,o.b),c=lt(i.
opacity,o.opacity);return function(u){return i.r=s(u),i.g=a(u),i.b=l(u),i.opacity=c(u),i+""}}return r.gamma=t,r})(1);function ls(t){return function(e){var n=e.length,
r=new Array(n),i=new Array(n),o=new Array(n),s,a;for(s=0;s<n;++s)a=Ze(e[s]),r[s]=a.r||0,i[s]=a.g||0,o[s]=a.b||0;return r=t(r),i=t(i),o=t(o),a.opacity=1,function(l){
return a.r=r(l),a.g=i(l),a.b=o(l),a+""}}}var Dp=ls(Su),Pp=ls(Au);function Ut(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}var Dr=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Rr=new RegExp(Dr.source,"g");function Ou(t){return function(){return t}}function Cu(t){return function(e){return t(
e)+""}}function cs(t,e){var n=Dr.lastIndex=Rr.lastIndex=0,r,i,o,s=-1,a=[],l=[];for(t=t+"",e=e+"";(r=Dr.exec(t))&&(i=Rr.exec(e));)(o=i.index)>n&&(o=e.slice(n,o),
a[s]?a[s]+=o:a[++s]=o),(r=r[0])===(i=i[0])?a[s]?a[s]+=i:a[++s]=i:(a[++s]=null,l.push({i:s,x:Ut(r,i)})),n=Rr.lastIndex;return n<e.length&&(o=e.slice(n),a[s]?a[s]+=
o:a[++s]=o),a.length<2?l[0]?Cu(l[0].x):Ou(e):(e=l.length,function(c){for(var u=0,h;u<e;++u)a[(h=l[u]).i]=h.x(c);return a.join("")})}var is=180/Math.PI,Pr={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function us(t,e,n,r,i,o){var s,a,l;return(s=Math.sqrt(t*t+e*e))&&(t/=s,e/=s),
(l=t*n+e*r)&&(n-=t*l,r-=e*l),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,l/=a),t*r<e*n&&(t=-t,e=-e,l=-l,s=-s),{translateX:i,translateY:o,rotate:Math.atan2(e,t)*is,skewX:Math.
atan(l)*is,scaleX:s,scaleY:a}}var qn;function Iu(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?Pr:us(e.a,e.b,e.
c,e.d,e.e,e.f)}function zu(t){return t==null||(qn||(qn=document.createElementNS("http://www.w3.org/2000/svg","g")),qn.setAttribute("transform",t),!(t=qn.transform.
baseVal.consolidate()))?Pr:(t=t.matrix,us(t.a,t.b,t.c,t.d,t.e,t.f))}function fs(t,e,n,r){function i(c){return c.length?c.pop()+" ":""}function o(c,u,h,f,d,m){if(c!==
h||u!==f){var p=d.push("translate(",null,e,null,n);m.push({i:p-4,x:Ut(c,h)},{i:p-2,x:Ut(u,f)})}else(h||f)&&d.push("translate("+h+e+f+n)}function s(c,u,h,f){c!==
u?(c-u>180?u+=360:u-c>180&&(c+=360),f.push({i:h.push(i(h)+"rotate(",null,r)-2,x:Ut(c,u)})):u&&h.push(i(h)+"rotate("+u+r)}function a(c,u,h,f){c!==u?f.push({i:h.push(
i(h)+"skewX(",null,r)-2,x:Ut(c,u)}):u&&h.push(i(h)+"skewX("+u+r)}function l(c,u,h,f,d,m){if(c!==h||u!==f){var p=d.push(i(d)+"scale(",null,",",null,")");m.push({
i:p-4,x:Ut(c,h)},{i:p-2,x:Ut(u,f)})}else(h!==1||f!==1)&&d.push(i(d)+"scale("+h+","+f+")")}return function(c,u){var h=[],f=[];return c=t(c),u=t(u),o(c.translateX,
c.translateY,u.translateX,u.translateY,h,f),s(c.rotate,u.rotate,h,f),a(c.skewX,u.skewX,h,f),l(c.scaleX,c.scaleY,u.scaleX,u.scaleY,h,f),c=u=null,function(d){for(var m=-1,
p=f.length,g;++m<p;)h[(g=f[m]).i]=g.x(d);return h.join("")}}}var hs=fs(Iu,"px, ","px)","deg)"),ps=fs(zu,", ",")",")"),Tu=1e-12;function os(t){return((t=Math.exp(
t))+1/t)/2}function Lu(t){return((t=Math.exp(t))-1/t)/2}function Ru(t){return((t=Math.exp(2*t))-1)/(t+1)}var ds=(function t(e,n,r){function i(o,s){var a=o[0],l=o[1],
c=o[2],u=s[0],h=s[1],f=s[2],d=u-a,m=h-l,p=d*d+m*m,g,y;if(p<Tu)y=Math.log(f/c)/e,g=function(q){return[a+q*d,l+q*m,c*Math.exp(e*q*y)]};else{var x=Math.sqrt(p),$=(f*
f-c*c+r*p)/(2*c*n*x),_=(f*f-c*c-r*p)/(2*f*n*x),A=Math.log(Math.sqrt($*$+1)-$),T=Math.log(Math.sqrt(_*_+1)-_);y=(T-A)/e,g=function(q){var F=q*y,Z=os(A),H=c/(n*x)*
(Z*Ru(e*F+A)-Lu(A));return[a+H*d,l+H*m,c*Z/os(e*F+A)]}}return g.duration=Math.abs(y)*1e3*e/Math.SQRT2,g}return i.rho=function(o){var s=Math.max(.001,+o),a=s*s,l=a*
a;return t(s,a,l)},i})(Math.SQRT2,2,4);function ms(t){return function(e,n){var r=t((e=Rn(e)).h,(n=Rn(n)).h),i=lt(e.s,n.s),o=lt(e.l,n.l),s=lt(e.opacity,n.opacity);
return function(a){return e.h=r(a),e.s=i(a),e.l=o(a),e.opacity=s(a),e+""}}}var Bp=ms(qr),qp=ms(lt);function gs(t){return function(e,n){var r=t((e=Dn(e)).h,(n=Dn(n)).h),i=lt(e.c,n.c),o=lt(e.l,n.l),s=lt(e.opacity,n.opacity);return function(a){return e.h=r(a),e.
c=i(a),e.l=o(a),e.opacity=s(a),e+""}}}var Fp=gs(qr),Hp=gs(lt);function ws(t){return(function e(n){n=+n;function r(i,o){var s=t((i=Bn(i)).h,(o=Bn(o)).h),a=lt(i.s,
o.s),l=lt(i.l,o.l),c=lt(i.opacity,o.opacity);return function(u){return i.h=s(u),i.s=a(u),i.l=l(Math.pow(u,n)),i.opacity=c(u),i+""}}return r.gamma=e,r})(1)}var Wp=ws(
qr),Up=ws(lt);function xs(t){return((t*=2)<=1?t*t*t:(t-=2)*t*t+2)/2}var Hr=3,Xp=(function t(e){e=+e;function n(r){return Math.pow(r,e)}return n.exponent=t,n})(Hr),Yp=(function t(e){
e=+e;function n(r){return 1-Math.pow(1-r,e)}return n.exponent=t,n})(Hr),Kp=(function t(e){e=+e;function n(r){return((r*=2)<=1?Math.pow(r,e):2-Math.pow(2-r,e))/2}
return n.exponent=t,n})(Hr),Du=Math.PI,Jp=Du/2;function Fn(t){return(Math.pow(2,-10*t)-.0009765625)*1.0009775171065494}var ys=4/11,jp=6/11,Gp=8/11,Zp=3/4,Qp=9/11,td=10/11,ed=15/16,nd=21/22,rd=63/64,id=1/ys/ys;var Wr=1.70158,od=(function t(e){e=+e;function n(r){return(r=+r)*r*(e*(r-1)+r)}return n.overshoot=t,n})(Wr),sd=(function t(e){e=+e;function n(r){return--r*r*((r+
1)*e+r)+1}return n.overshoot=t,n})(Wr),ad=(function t(e){e=+e;function n(r){return((r*=2)<1?r*r*((e+1)*r-e):(r-=2)*r*((e+1)*r+e)+2)/2}return n.overshoot=t,n})(Wr),
Ae=2*Math.PI,Ur=1,Vr=.3,ld=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Ae);function i(o){return e*Fn(- --o)*Math.sin((r-o)/n)}return i.amplitude=function(o){
return t(o,n*Ae)},i.period=function(o){return t(e,o)},i})(Ur,Vr),cd=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Ae);function i(o){return 1-e*Fn(o=
+o)*Math.sin((o+r)/n)}return i.amplitude=function(o){return t(o,n*Ae)},i.period=function(o){return t(e,o)},i})(Ur,Vr),ud=(function t(e,n){var r=Math.asin(1/(e=Math.
max(1,e)))*(n/=Ae);function i(o){return((o=o*2-1)<0?e*Fn(-o)*Math.sin((r-o)/n):2-e*Fn(o)*Math.sin((r+o)/n))/2}return i.amplitude=function(o){return t(o,n*Ae)},i.
period=function(o){return t(e,o)},i})(Ur,Vr);var Pu=re("start","end","cancel","interrupt"),Bu=[],_s=0,vs=1,Xr=2,Hn=3,bs=4,Yr=5,Wn=6;function Un(t,e,n,r,i,o){var s=t.__transition;if(!s)t.__transition={};else if(n in
s)return;qu(t,n,{name:e,index:r,group:i,on:Pu,tween:Bu,time:o.time,delay:o.delay,duration:o.duration,ease:o.ease,timer:null,state:_s})}function Kr(t,e){var n=_t(
t,e);if(n.state>_s)throw new Error("too late; already scheduled");return n}function Tt(t,e){var n=_t(t,e);if(n.state>Hn)throw new Error("too late; already runni\
ng");return n}function _t(t,e){var n=t.__transition;if(!n||!(n=n[e]))throw new Error("transition not found");return n}function qu(t,e,n){var r=t.__transition,i;
r[e]=n,n.timer=Be(o,0,n.time);function o(c){n.state=vs,n.timer.restart(s,n.delay,n.time),n.delay<=c&&s(c-n.delay)}function s(c){var u,h,f,d;if(n.state!==vs)return l();
for(u in r)if(d=r[u],d.name===n.name){if(d.state===Hn)return nr(s);d.state===bs?(d.state=Wn,d.timer.stop(),d.on.call("interrupt",t,t.__data__,d.index,d.group),delete r[u]):
+u<e&&(d.state=Wn,d.timer.stop(),d.on.call("cancel",t,t.__data__,d.index,d.group),delete r[u])}if(nr(function(){n.state===Hn&&(n.state=bs,n.timer.restart(a,n.delay,
n.time),a(c))}),n.state=Xr,n.on.call("start",t,t.__data__,n.index,n.group),n.state===Xr){for(n.state=Hn,i=new Array(f=n.tween.length),u=0,h=-1;u<f;++u)(d=n.tween[u].
value.call(t,t.__data__,n.index,n.group))&&(i[++h]=d);i.length=h+1}}function a(c){for(var u=c<n.duration?n.ease.call(null,c/n.duration):(n.timer.restart(l),n.state=
Yr,1),h=-1,f=i.length;++h<f;)i[h].call(t,u);n.state===Yr&&(n.on.call("end",t,t.__data__,n.index,n.group),l())}function l(){n.state=Wn,n.timer.stop(),delete r[e];
for(var c in r)return;delete t.__transition}}function Qe(t,e){var n=t.__transition,r,i,o=!0,s;if(n){e=e==null?null:e+"";for(s in n){if((r=n[s]).name!==e){o=!1;continue}
i=r.state>Xr&&r.state<Yr,r.state=Wn,r.timer.stop(),r.on.call(i?"interrupt":"cancel",t,t.__data__,r.index,r.group),delete n[s]}o&&delete t.__transition}}function Fu(t){
return this.each(function(){Qe(this,t)})}function Hu(t,e){var n,r;return function(){var i=Tt(this,t),o=i.tween;if(o!==n){r=n=o;for(var s=0,a=r.length;s<a;++s)if(r[s].
name===e){r=r.slice(),r.splice(s,1);break}}i.tween=r}}function Wu(t,e,n){var r,i;if(typeof n!="function")throw new Error;return function(){var o=Tt(this,t),s=o.
tween;if(s!==r){i=(r=s).slice();for(var a={name:e,value:n},l=0,c=i.length;l<c;++l)if(i[l].name===e){i[l]=a;break}l===c&&i.push(a)}o.tween=i}}function Uu(t,e){var n=this.
_id;if(t+="",arguments.length<2){for(var r=_t(this.node(),n).tween,i=0,o=r.length,s;i<o;++i)if((s=r[i]).name===t)return s.value;return null}return this.each((e==
null?Hu:Wu)(n,t,e))}function Jr(t,e,n){var r=t._id;return t.each(function(){var i=Tt(this,r);(i.value||(i.value={}))[e]=n.apply(this,arguments)}),function(i){return _t(
i,r).value[e]}}function ks(t,e){var n;return(typeof e=="number"?Ut:e instanceof me?Fr:(n=me(e))?(e=n,Fr):cs)(t,e)}function Vu(t){return function(){this.removeAttribute(
t)}}function Xu(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Yu(t,e,n){var r,i=n+"",o;return function(){var s=this.getAttribute(t);return s===
i?null:s===r?o:o=e(r=s,n)}}function Ku(t,e,n){var r,i=n+"",o;return function(){var s=this.getAttributeNS(t.space,t.local);return s===i?null:s===r?o:o=e(r=s,n)}}
function Ju(t,e,n){var r,i,o;return function(){var s,a=n(this),l;return a==null?void this.removeAttribute(t):(s=this.getAttribute(t),l=a+"",s===l?null:s===r&&l===
i?o:(i=l,o=e(r=s,a)))}}function ju(t,e,n){var r,i,o;return function(){var s,a=n(this),l;return a==null?void this.removeAttributeNS(t.space,t.local):(s=this.getAttributeNS(
t.space,t.local),l=a+"",s===l?null:s===r&&l===i?o:(i=l,o=e(r=s,a)))}}function Gu(t,e){var n=Ke(t),r=n==="transform"?ps:ks;return this.attrTween(t,typeof e=="fun\
ction"?(n.local?ju:Ju)(n,r,Jr(this,"attr."+t,e)):e==null?(n.local?Xu:Vu)(n):(n.local?Ku:Yu)(n,r,e))}function Zu(t,e){return function(n){this.setAttribute(t,e.call(
this,n))}}function Qu(t,e){return function(n){this.setAttributeNS(t.space,t.local,e.call(this,n))}}function tf(t,e){var n,r;function i(){var o=e.apply(this,arguments);
return o!==r&&(n=(r=o)&&Qu(t,o)),n}return i._value=e,i}function ef(t,e){var n,r;function i(){var o=e.apply(this,arguments);return o!==r&&(n=(r=o)&&Zu(t,o)),n}return i.
_value=e,i}function nf(t,e){var n="attr."+t;if(arguments.length<2)return(n=this.tween(n))&&n._value;if(e==null)return this.tween(n,null);if(typeof e!="function")
throw new Error;var r=Ke(t);return this.tween(n,(r.local?tf:ef)(r,e))}function rf(t,e){return function(){Kr(this,t).delay=+e.apply(this,arguments)}}function of(t,e){
return e=+e,function(){Kr(this,t).delay=e}}function sf(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?rf:of)(e,t)):_t(this.node(),e).
delay}function af(t,e){return function(){Tt(this,t).duration=+e.apply(this,arguments)}}function lf(t,e){return e=+e,function(){Tt(this,t).duration=e}}function cf(t){
var e=this._id;return arguments.length?this.each((typeof t=="function"?af:lf)(e,t)):_t(this.node(),e).duration}function uf(t,e){if(typeof e!="function")throw new Error;
return function(){Tt(this,t).ease=e}}function ff(t){var e=this._id;return arguments.length?this.each(uf(e,t)):_t(this.node(),e).ease}function hf(t,e){return function(){
var n=e.apply(this,arguments);if(typeof n!="function")throw new Error;Tt(this,t).ease=n}}function pf(t){if(typeof t!="function")throw new Error;return this.each(
hf(this._id,t))}function df(t){typeof t!="function"&&(t=Mr(t));for(var e=this._groups,n=e.length,r=new Array(n),i=0;i<n;++i)for(var o=e[i],s=o.length,a=r[i]=[],
l,c=0;c<s;++c)(l=o[c])&&t.call(l,l.__data__,c,o)&&a.push(l);return new Xt(r,this._parents,this._name,this._id)}function mf(t){if(t._id!==this._id)throw new Error;
for(var e=this._groups,n=t._groups,r=e.length,i=n.length,o=Math.min(r,i),s=new Array(r),a=0;a<o;++a)for(var l=e[a],c=n[a],u=l.length,h=s[a]=new Array(u),f,d=0;d<
u;++d)(f=l[d]||c[d])&&(h[d]=f);for(;a<r;++a)s[a]=e[a];return new Xt(s,this._parents,this._name,this._id)}function gf(t){return(t+"").trim().split(/^|\s+/).every(
function(e){var n=e.indexOf(".");return n>=0&&(e=e.slice(0,n)),!e||e==="start"})}function wf(t,e,n){var r,i,o=gf(e)?Kr:Tt;return function(){var s=o(this,t),a=s.
on;a!==r&&(i=(r=a).copy()).on(e,n),s.on=i}}function yf(t,e){var n=this._id;return arguments.length<2?_t(this.node(),n).on.on(t):this.each(wf(n,t,e))}function xf(t){
return function(){var e=this.parentNode;for(var n in this.__transition)if(+n!==t)return;e&&e.removeChild(this)}}function vf(){return this.on("end.remove",xf(this.
_id))}function bf(t){var e=this._name,n=this._id;typeof t!="function"&&(t=Cn(t));for(var r=this._groups,i=r.length,o=new Array(i),s=0;s<i;++s)for(var a=r[s],l=a.
length,c=o[s]=new Array(l),u,h,f=0;f<l;++f)(u=a[f])&&(h=t.call(u,u.__data__,f,a))&&("__data__"in u&&(h.__data__=u.__data__),c[f]=h,Un(c[f],e,n,f,c,_t(u,n)));return new Xt(
o,this._parents,e,n)}function _f(t){var e=this._name,n=this._id;typeof t!="function"&&(t=kr(t));for(var r=this._groups,i=r.length,o=[],s=[],a=0;a<i;++a)for(var l=r[a],
c=l.length,u,h=0;h<c;++h)if(u=l[h]){for(var f=t.call(u,u.__data__,h,l),d,m=_t(u,n),p=0,g=f.length;p<g;++p)(d=f[p])&&Un(d,e,n,p,f,m);o.push(f),s.push(u)}return new Xt(
o,s,e,n)}var kf=ue.prototype.constructor;function Mf(){return new kf(this._groups,this._parents)}function $f(t,e){var n,r,i;return function(){var o=ce(this,t),s=(this.
style.removeProperty(t),ce(this,t));return o===s?null:o===n&&s===r?i:i=e(n=o,r=s)}}function Ms(t){return function(){this.style.removeProperty(t)}}function Sf(t,e,n){
var r,i=n+"",o;return function(){var s=ce(this,t);return s===i?null:s===r?o:o=e(r=s,n)}}function Af(t,e,n){var r,i,o;return function(){var s=ce(this,t),a=n(this),
l=a+"";return a==null&&(l=a=(this.style.removeProperty(t),ce(this,t))),s===l?null:s===r&&l===i?o:(i=l,o=e(r=s,a))}}function Nf(t,e){var n,r,i,o="style."+e,s="en\
d."+o,a;return function(){var l=Tt(this,t),c=l.on,u=l.value[o]==null?a||(a=Ms(e)):void 0;(c!==n||i!==u)&&(r=(n=c).copy()).on(s,i=u),l.on=r}}function Ef(t,e,n){var r=(t+=
"")=="transform"?hs:ks;return e==null?this.styleTween(t,$f(t,r)).on("end.style."+t,Ms(t)):typeof e=="function"?this.styleTween(t,Af(t,r,Jr(this,"style."+t,e))).
each(Nf(this._id,t)):this.styleTween(t,Sf(t,r,e),n).on("end.style."+t,null)}function Of(t,e,n){return function(r){this.style.setProperty(t,e.call(this,r),n)}}function Cf(t,e,n){
var r,i;function o(){var s=e.apply(this,arguments);return s!==i&&(r=(i=s)&&Of(t,s,n)),r}return o._value=e,o}function If(t,e,n){var r="style."+(t+="");if(arguments.
length<2)return(r=this.tween(r))&&r._value;if(e==null)return this.tween(r,null);if(typeof e!="function")throw new Error;return this.tween(r,Cf(t,e,n??""))}function zf(t){
return function(){this.textContent=t}}function Tf(t){return function(){var e=t(this);this.textContent=e??""}}function Lf(t){return this.tween("text",typeof t=="\
function"?Tf(Jr(this,"text",t)):zf(t==null?"":t+""))}function Rf(t){return function(e){this.textContent=t.call(this,e)}}function Df(t){var e,n;function r(){var i=t.
apply(this,arguments);return i!==n&&(e=(n=i)&&Rf(i)),e}return r._value=t,r}function Pf(t){var e="text";if(arguments.length<1)return(e=this.tween(e))&&e._value;if(t==
null)return this.tween(e,null);if(typeof t!="function")throw new Error;return this.tween(e,Df(t))}function Bf(){for(var t=this._name,e=this._id,n=$s(),r=this._groups,
i=r.length,o=0;o<i;++o)for(var s=r[o],a=s.length,l,c=0;c<a;++c)if(l=s[c]){var u=_t(l,e);Un(l,t,n,c,s,{time:u.time+u.delay+u.duration,delay:0,duration:u.duration,
ease:u.ease})}return new Xt(r,this._parents,t,n)}function qf(){var t,e,n=this,r=n._id,i=n.size();return new Promise(function(o,s){var a={value:s},l={value:function(){
--i===0&&o()}};n.each(function(){var c=Tt(this,r),u=c.on;u!==t&&(e=(t=u).copy(),e._.cancel.push(a),e._.interrupt.push(a),e._.end.push(l)),c.on=e}),i===0&&o()})}
var Ff=0;function Xt(t,e,n,r){this._groups=t,this._parents=e,this._name=n,this._id=r}function Hf(t){return ue().transition(t)}function $s(){return++Ff}var Vt=ue.
prototype;Xt.prototype=Hf.prototype={constructor:Xt,select:bf,selectAll:_f,selectChild:Vt.selectChild,selectChildren:Vt.selectChildren,filter:df,merge:mf,selection:Mf,
transition:Bf,call:Vt.call,nodes:Vt.nodes,node:Vt.node,size:Vt.size,empty:Vt.empty,each:Vt.each,on:yf,attr:Gu,attrTween:nf,style:Ef,styleTween:If,text:Lf,textTween:Pf,
remove:vf,tween:Uu,delay:sf,duration:cf,ease:ff,easeVarying:pf,end:qf,[Symbol.iterator]:Vt[Symbol.iterator]};var Wf={time:null,delay:0,duration:250,ease:xs};function Uf(t,e){
for(var n;!(n=t.__transition)||!(n=n[e]);)if(!(t=t.parentNode))throw new Error(`transition ${e} not found`);return n}function Vf(t){var e,n;t instanceof Xt?(e=t.
_id,t=t._name):(e=$s(),(n=Wf).time=dn(),t=t==null?null:t+"");for(var r=this._groups,i=r.length,o=0;o<i;++o)for(var s=r[o],a=s.length,l,c=0;c<a;++c)(l=s[c])&&Un(
l,t,e,c,s,n||Uf(l,e));return new Xt(r,this._parents,t,e)}ue.prototype.interrupt=Fu;ue.prototype.transition=Vf;var Vn=t=>()=>t;function Xf(t,{sourceEvent:e,target:n,transform:r,dispatch:i}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{
value:e,enumerable:!0,configurable:!0},target:{value:n,enumerable:!0,configurable:!0},transform:{value:r,enumerable:!0,configurable:!0},_:{value:i}})}function Yt(t,e,n){
this.k=t,this.x=e,this.y=n}Yt.prototype={constructor:Yt,scale:function(t){return t===1?this:new Yt(this.k*t,this.x,this.y)},translate:function(t,e){return t===0&
e===0?this:new Yt(this.k,this.x+this.k*t,this.y+this.k*e)},apply:function(t){return[t[0]*this.k+this.x,t[1]*this.k+this.y]},applyX:function(t){return t*this.k+this.
x},applyY:function(t){return t*this.k+this.y},invert:function(t){return[(t[0]-this.x)/this.k,(t[1]-this.y)/this.k]},invertX:function(t){return(t-this.x)/this.k},
invertY:function(t){return(t-this.y)/this.k},rescaleX:function(t){return t.copy().domain(t.range().map(this.invertX,this).map(t.invert,t))},rescaleY:function(t){
return t.copy().domain(t.range().map(this.invertY,this).map(t.invert,t))},toString:function(){return"translate("+this.x+","+this.y+") scale("+this.k+")"}};var Ne=new Yt(
1,0,0);Yf.prototype=Yt.prototype;function Yf(t){for(;!t.__zoom;)if(!(t=t.parentNode))return Ne;return t.__zoom}function jr(t){t.stopImmediatePropagation()}function tn(t){
t.preventDefault(),t.stopImmediatePropagation()}function Kf(t){return(!t.ctrlKey||t.type==="wheel")&&!t.button}function Jf(){var t=this;return t instanceof SVGElement?
(t=t.ownerSVGElement||t,t.hasAttribute("viewBox")?(t=t.viewBox.baseVal,[[t.x,t.y],[t.x+t.width,t.y+t.height]]):[[0,0],[t.width.baseVal.value,t.height.baseVal.value]]):
[[0,0],[t.clientWidth,t.clientHeight]]}function Ss(){return this.__zoom||Ne}function jf(t){return-t.deltaY*(t.deltaMode===1?.05:t.deltaMode?1:.002)*(t.ctrlKey?10:
1)}function Gf(){return navigator.maxTouchPoints||"ontouchstart"in this}function Zf(t,e,n){var r=t.invertX(e[0][0])-n[0][0],i=t.invertX(e[1][0])-n[1][0],o=t.invertY(
e[0][1])-n[0][1],s=t.invertY(e[1][1])-n[1][1];return t.translate(i>r?(r+i)/2:Math.min(0,r)||Math.max(0,i),s>o?(o+s)/2:Math.min(0,o)||Math.max(0,s))}function As(){
var t=Kf,e=Jf,n=Zf,r=jf,i=Gf,o=[0,1/0],s=[[-1/0,-1/0],[1/0,1/0]],a=250,l=ds,c=re("start","zoom","end"),u,h,f,d=500,m=150,p=0,g=10;function y(v){v.property("__zo\
om",Ss).on("wheel.zoom",F,{passive:!1}).on("mousedown.zoom",Z).on("dblclick.zoom",H).filter(i).on("touchstart.zoom",ct).on("touchmove.zoom",$t).on("touchend.zoo\
m touchcancel.zoom",dt).style("-webkit-tap-highlight-color","rgba(0,0,0,0)")}y.transform=function(v,N,k,E){var L=v.selection?v.selection():v;L.property("__zoom",
Ss),v!==L?A(v,N,k,E):L.interrupt().each(function(){T(this,arguments).event(E).start().zoom(null,typeof N=="function"?N.apply(this,arguments):N).end()})},y.scaleBy=
function(v,N,k,E){y.scaleTo(v,function(){var L=this.__zoom.k,D=typeof N=="function"?N.apply(this,arguments):N;return L*D},k,E)},y.scaleTo=function(v,N,k,E){y.transform(
v,function(){var L=e.apply(this,arguments),D=this.__zoom,P=k==null?_(L):typeof k=="function"?k.apply(this,arguments):k,W=D.invert(P),G=typeof N=="function"?N.apply(
this,arguments):N;return n($(x(D,G),P,W),L,s)},k,E)},y.translateBy=function(v,N,k,E){y.transform(v,function(){return n(this.__zoom.translate(typeof N=="function"?
N.apply(this,arguments):N,typeof k=="function"?k.apply(this,arguments):k),e.apply(this,arguments),s)},null,E)},y.translateTo=function(v,N,k,E,L){y.transform(v,function(){
var D=e.apply(this,arguments),P=this.__zoom,W=E==null?_(D):typeof E=="function"?E.apply(this,arguments):E;return n(Ne.translate(W[0],W[1]).scale(P.k).translate(
typeof N=="function"?-N.apply(this,arguments):-N,typeof k=="function"?-k.apply(this,arguments):-k),D,s)},E,L)};function x(v,N){return N=Math.max(o[0],Math.min(o[1],
N)),N===v.k?v:new Yt(N,v.x,v.y)}function $(v,N,k){var E=N[0]-k[0]*v.k,L=N[1]-k[1]*v.k;return E===v.x&&L===v.y?v:new Yt(v.k,E,L)}function _(v){return[(+v[0][0]+ +v[1][0])/
2,(+v[0][1]+ +v[1][1])/2]}function A(v,N,k,E){v.on("start.zoom",function(){T(this,arguments).event(E).start()}).on("interrupt.zoom end.zoom",function(){T(this,arguments).
event(E).end()}).tween("zoom",function(){var L=this,D=arguments,P=T(L,D).event(E),W=e.apply(L,D),G=k==null?_(W):typeof k=="function"?k.apply(L,D):k,St=Math.max(
W[1][0]-W[0][0],W[1][1]-W[0][1]),tt=L.__zoom,mt=typeof N=="function"?N.apply(L,D):N,Rt=l(tt.invert(G).concat(St/tt.k),mt.invert(G).concat(St/mt.k));return function(gt){
if(gt===1)gt=mt;else{var Dt=Rt(gt),Zn=St/Dt[2];gt=new Yt(Zn,G[0]-Dt[0]*Zn,G[1]-Dt[1]*Zn)}P.zoom(null,gt)}})}function T(v,N,k){return!k&&v.__zooming||new q(v,N)}
function q(v,N){this.that=v,this.args=N,this.active=0,this.sourceEvent=null,this.extent=e.apply(v,N),this.taps=0}q.prototype={event:function(v){return v&&(this.
sourceEvent=v),this},start:function(){return++this.active===1&&(this.that.__zooming=this,this.emit("start")),this},zoom:function(v,N){return this.mouse&&v!=="mo\
use"&&(this.mouse[1]=N.invert(this.mouse[0])),this.touch0&&v!=="touch"&&(this.touch0[1]=N.invert(this.touch0[0])),this.touch1&&v!=="touch"&&(this.touch1[1]=N.invert(
this.touch1[0])),this.that.__zoom=N,this.emit("zoom"),this},end:function(){return--this.active===0&&(delete this.that.__zooming,this.emit("end")),this},emit:function(v){
var N=vt(this.that).datum();c.call(v,this.that,new Xf(v,{sourceEvent:this.sourceEvent,target:y,transform:this.that.__zoom,dispatch:c}),N)}};function F(v,...N){if(!t.
apply(this,arguments))return;var k=T(this,N).event(v),E=this.__zoom,L=Math.max(o[0],Math.min(o[1],E.k*Math.pow(2,r.apply(this,arguments)))),D=Ht(v);if(k.wheel)(k.
mouse[0][0]!==D[0]||k.mouse[0][1]!==D[1])&&(k.mouse[1]=E.invert(k.mouse[0]=D)),clearTimeout(k.wheel);else{if(E.k===L)return;k.mouse=[D,E.invert(D)],Qe(this),k.start()}
tn(v),k.wheel=setTimeout(P,m),k.zoom("mouse",n($(x(E,L),k.mouse[0],k.mouse[1]),k.extent,s));function P(){k.wheel=null,k.end()}}function Z(v,...N){if(f||!t.apply(
this,arguments))return;var k=v.currentTarget,E=T(this,N,!0).event(v),L=vt(v.view).on("mousemove.zoom",G,!0).on("mouseup.zoom",St,!0),D=Ht(v,k),P=v.clientX,W=v.clientY;
zo(v.view),jr(v),E.mouse=[D,this.__zoom.invert(D)],Qe(this),E.start();function G(tt){if(tn(tt),!E.moved){var mt=tt.clientX-P,Rt=tt.clientY-W;E.moved=mt*mt+Rt*Rt>
p}E.event(tt).zoom("mouse",n($(E.that.__zoom,E.mouse[0]=Ht(tt,k),E.mouse[1]),E.extent,s))}function St(tt){L.on("mousemove.zoom mouseup.zoom",null),To(tt.view,E.
moved),tn(tt),E.event(tt).end()}}function H(v,...N){if(t.apply(this,arguments)){var k=this.__zoom,E=Ht(v.changedTouches?v.changedTouches[0]:v,this),L=k.invert(E),
D=k.k*(v.shiftKey?.5:2),P=n($(x(k,D),E,L),e.apply(this,N),s);tn(v),a>0?vt(this).transition().duration(a).call(A,P,E,v):vt(this).call(y.transform,P,E,v)}}function ct(v,...N){
if(t.apply(this,arguments)){var k=v.touches,E=k.length,L=T(this,N,v.changedTouches.length===E).event(v),D,P,W,G;for(jr(v),P=0;P<E;++P)W=k[P],G=Ht(W,this),G=[G,this.
__zoom.invert(G),W.identifier],L.touch0?!L.touch1&&L.touch0[2]!==G[2]&&(L.touch1=G,L.taps=0):(L.touch0=G,D=!0,L.taps=1+!!u);u&&(u=clearTimeout(u)),D&&(L.taps<2&&
(h=G[0],u=setTimeout(function(){u=null},d)),Qe(this),L.start())}}function $t(v,...N){if(this.__zooming){var k=T(this,N).event(v),E=v.changedTouches,L=E.length,D,
P,W,G;for(tn(v),D=0;D<L;++D)P=E[D],W=Ht(P,this),k.touch0&&k.touch0[2]===P.identifier?k.touch0[0]=W:k.touch1&&k.touch1[2]===P.identifier&&(k.touch1[0]=W);if(P=k.
that.__zoom,k.touch1){var St=k.touch0[0],tt=k.touch0[1],mt=k.touch1[0],Rt=k.touch1[1],gt=(gt=mt[0]-St[0])*gt+(gt=mt[1]-St[1])*gt,Dt=(Dt=Rt[0]-tt[0])*Dt+(Dt=Rt[1]-
tt[1])*Dt;P=x(P,Math.sqrt(gt/Dt)),W=[(St[0]+mt[0])/2,(St[1]+mt[1])/2],G=[(tt[0]+Rt[0])/2,(tt[1]+Rt[1])/2]}else if(k.touch0)W=k.touch0[0],G=k.touch0[1];else return;
k.zoom("touch",n($(P,W,G),k.extent,s))}}function dt(v,...N){if(this.__zooming){var k=T(this,N).event(v),E=v.changedTouches,L=E.length,D,P;for(jr(v),f&&clearTimeout(
f),f=setTimeout(function(){f=null},d),D=0;D<L;++D)P=E[D],k.touch0&&k.touch0[2]===P.identifier?delete k.touch0:k.touch1&&k.touch1[2]===P.identifier&&delete k.touch1;
if(k.touch1&&!k.touch0&&(k.touch0=k.touch1,delete k.touch1),k.touch0)k.touch0[1]=this.__zoom.invert(k.touch0[0]);else if(k.end(),k.taps===2&&(P=Ht(P,this),Math.
hypot(h[0]-P[0],h[1]-P[1])<g)){var W=vt(this).on("dblclick.zoom");W&&W.apply(this,arguments)}}}return y.wheelDelta=function(v){return arguments.length?(r=typeof v==
"function"?v:Vn(+v),y):r},y.filter=function(v){return arguments.length?(t=typeof v=="function"?v:Vn(!!v),y):t},y.touchable=function(v){return arguments.length?(i=
typeof v=="function"?v:Vn(!!v),y):i},y.extent=function(v){return arguments.length?(e=typeof v=="function"?v:Vn([[+v[0][0],+v[0][1]],[+v[1][0],+v[1][1]]]),y):e},
y.scaleExtent=function(v){return arguments.length?(o[0]=+v[0],o[1]=+v[1],y):[o[0],o[1]]},y.translateExtent=function(v){return arguments.length?(s[0][0]=+v[0][0],
s[1][0]=+v[1][0],s[0][1]=+v[0][1],s[1][1]=+v[1][1],y):[[s[0][0],s[0][1]],[s[1][0],s[1][1]]]},y.constrain=function(v){return arguments.length?(n=v,y):n},y.duration=
function(v){return arguments.length?(a=+v,y):a},y.interpolate=function(v){return arguments.length?(l=v,y):l},y.on=function(){var v=c.on.apply(c,arguments);return v===
c?y:v},y.clickDistance=function(v){return arguments.length?(p=(v=+v)*v,y):Math.sqrt(p)},y.tapDistance=function(v){return arguments.length?(g=+v,y):g},y}var Qf=150,Y=document.getElementById("stage"),Lt=document.getElementById("canvas"),ee=Lt.getContext("2d"),Xn=document.createElement("canvas"),th=matchMedia("(pr\
efers-reduced-motion: reduce)"),U=null,j=Ne,Os=0,Ns=0,Kt=null,Es=!1,eh=0,Zr=()=>Math.min(2,devicePixelRatio||1),nh=()=>{let t=Math.round(Y.clientWidth*Zr()),e=Math.
round(Y.clientHeight*Zr());Lt.width===t&&Lt.height===e||(Lt.width=t,Lt.height=e)},rh=()=>{let[t,e]=j.invert([-40,-40]),[n,r]=j.invert([Y.clientWidth+40,Y.clientHeight+
40]);return i=>i[2]>=t&&i[0]<=n&&i[3]>=e&&i[1]<=r},ih=()=>{if(Os=0,eh+=1,!U)return;nh();let t=Zr();if(ee.setTransform(1,0,0,1,0,0),ee.globalAlpha=1,ee.fillStyle=
U.colours.page,ee.fillRect(0,0,Lt.width,Lt.height),Kt){let e=j.k/Kt.k;ee.setTransform(e,0,0,e,(j.x-Kt.x*e)*t,(j.y-Kt.y*e)*t),ee.drawImage(Xn,0,0);return}ee.setTransform(
t*j.k,0,0,t*j.k,t*j.x,t*j.y),He(gn(ee),{...U,inView:rh(),coarse:j.k<.45,words:oh(j.k)})},oh=t=>e=>U.lit?.names.has(e)&&U.lit.names.size<60?2:t*11>=7?t*11>=8||U.
shown.names.length<=60?2:1:t*11>=4.5&&U.loud.has(e)?1:0,ft=()=>{Os||=requestAnimationFrame(ih)},sh=()=>{clearTimeout(Ns),Ns=setTimeout(()=>{Kt=null,ft()},140)},
Yn=As().scaleExtent([.08,4]).filter(t=>!pt&&(t.type==="wheel"||t.type==="dblclick"||!t.button)).on("start",()=>{!U||U.shown.lines.length<Qf||Kt||(Xn.width=Lt.width,
Xn.height=Lt.height,Xn.getContext("2d").drawImage(Lt,0,0),Kt={x:j.x,y:j.y,k:j.k})}).on("zoom",t=>{j=t.transform,Qr(),ft()}).on("end",()=>{Kt&&sh()}),pt=null,Kn=vt(
Y),en=t=>{let e=Y.getBoundingClientRect();return j.invert([t.clientX-e.left,t.clientY-e.top])},Gr=([t,e])=>{if(!U)return null;let n=5/Math.min(1,j.k),r=U.view.notes.
findLastIndex(o=>{let s=yn(o);return t>=s.x&&t<=s.x+s.wide&&e>=s.y&&e<=s.y+s.high});if(r>=0)return{note:r};let i=null;for(let o of U.shown.names){let s=U.plan.places.
get(o),a=t-s.x,l=e-s.y,c=j.k>.6&&a>=s.left&&a<=s.right&&Math.abs(l)<=s.tall/2;(Math.hypot(a,l)<=J+n||c)&&(i={name:o})}if(i)return i;for(let o of U.drawn){let s=U.
ways.get(o.id),[a,l,c,u]=s.box;if(!(t<a-60||t>c+60||e<l-60||e>u+60)&&zi(s.d,t,e,n))return{line:o.id}}return null},Cs=({point:t,press:e,move:n,drop:r})=>{Y.addEventListener(
"pointerdown",i=>{let o=i.button===0&&i.pointerType!=="touch"?Gr(en(i)):null;pt=o?.name||o?.note>=0?{found:o,from:[i.clientX,i.clientY],moved:!1}:null},{capture:!0}),
addEventListener("pointermove",i=>{if(pt){Math.hypot(i.clientX-pt.from[0],i.clientY-pt.from[1])>4&&(pt.moved=!0),pt.moved&&n(pt.found,en(i));return}if(i.target.
closest?.("#stage")){let o=Gr(en(i));Y.style.cursor=o?"pointer":"",t(o)}}),addEventListener("pointerup",i=>{pt?.moved&&r(pt.found,en(i)),setTimeout(()=>{pt=null})}),
Y.addEventListener("click",i=>{pt?.moved||i.target.closest("button, a")||e(Gr(en(i)),i.shiftKey)}),Y.addEventListener("pointerleave",()=>t(null)),Kn.call(Yn).on(
"dblclick.zoom",null)},Is=(t,{moving:e=!0}={})=>{let n=U,r=new Map([...t.plan.places].map(([l,c])=>[l,[c.x,c.y]]));if(U=t,Kt=null,!Es&&t.shown.names.length&&(Es=
!0,Jt()),!(n&&e&&!th.matches&&t.shown.names.length<=300&&n.plan!==t.plan)){U.ways=t.route(),ft();return}let o=new Map([...r].map(([l,c])=>{let u=n.plan.places.get(
l);return[l,u?[u.x,u.y]:c]})),s=performance.now(),a=()=>{if(U!==t)return;let l=Math.min(1,(performance.now()-s)/260),c=l*(2-l);for(let[u,h]of t.plan.places){let[
f,d]=o.get(u),[m,p]=r.get(u);h.x=f+(m-f)*c,h.y=d+(p-d)*c}U.ways=t.route(),ft(),l<1?requestAnimationFrame(a):Qr()};U.ways=t.route(),requestAnimationFrame(a)},Jt=(t=!1)=>{
if(!U)return;let[e,n,r,i]=We(U),o=Math.min(1.15,Y.clientWidth/r,Y.clientHeight/i),s=U.view.layout==="role"?.85:.72,a=t||U.shown.names.length>120?o:Math.max(o,Math.
min(s,Y.clientWidth/r*2.4)),l=r*a<=Y.clientWidth?(Y.clientWidth-r*a)/2:0,c=i*a<=Y.clientHeight?(Y.clientHeight-i*a)/2:0;Kn.call(Yn.transform,Ne.translate(l-e*a,
c-n*a).scale(a))},Ee=t=>Kn.call(Yn.scaleBy,t),zs=([t,e])=>{let[n,r]=j.apply([t,e]),i=60,o=n<i?i-n:n>Y.clientWidth-i?Y.clientWidth-i-n:0,s=r<i?i-r:r>Y.clientHeight-
i?Y.clientHeight-i-r:0;(o||s)&&Kn.call(Yn.translateBy,o/j.k,s/j.k)},nn=null,Qr=()=>{if(!nn?.button.isConnected)return;let[t,e]=j.apply(nn.place());nn.button.style.
left=`${Math.round(t)}px`,nn.button.style.top=`${Math.round(e)}px`},Jn=(t,e)=>{nn={button:t,place:e},Qr()},Ts=()=>j.invert([Y.clientWidth/2,Y.clientHeight/2]);new ResizeObserver(
()=>{U&&ft()}).observe(Y);var rn=O("keys"),lh=300,at=[],kt={at:"",line:-1},Ls=t=>{if(R.has(t)){let r=R.get(t);return[r.name,r.note,S.selected.has(t)?"selected":"",M.more.get(t)?`${M.more.
get(t)} more to expand`:""].filter(Boolean).join("; ")}let e=K.get(t),n=M.shown.weaker.get(t)??e;return`${Nt(e.sentence)}; ${n.standing}${M.shown.fallen.has(e)?
`; falls without ${M.view.without}`:""}`},Ce=t=>()=>{let e=M.plan.places.get(t);return e?[e.x,e.y]:M.ways.get(M.bundleOf.get(t))?.middle??[0,0]},Rs=t=>w("li",{},
C(Ls(t),()=>{},{tabindex:-1,"data-item":t,class:R.has(t)?"name":"line"})),ge=t=>t?.closest?.("#keys [data-item]")?.dataset.item??"",Oe=t=>rn.querySelector(`[dat\
a-item="${CSS.escape(t)}"]`),Ds=t=>M.shown.lines.filter(e=>e.from===t||e.to===t),Ps=()=>{let t=ge(document.activeElement),e=o=>M.plan.places.get(o);at=[...M.shown.
names].sort((o,s)=>Math.round((e(o).x-e(s).x)/60)||e(o).y-e(s).y);let n=[],r=new Set;for(let o of at){n.push(o);for(let s of Ds(o))r.has(s.id)||(r.add(s.id),n.push(
s.id));if(n.length>3e3)break}rn.replaceChildren(...(at.length<=lh?n:at.slice(0,1)).map(Rs));let i=t&&Oe(t)||S.name&&Oe(S.name)||rn.querySelector("button");i&&(i.
tabIndex=0),t&&(Oe(t)||at.length)&&Mt(Oe(t)?t:ch(t),!1)},ch=t=>at.includes(t)?t:at[0],Bs=t=>Jn(t,Ce(ge(t))),Mt=(t,e=!0)=>{if(!t)return;let n=Oe(t);n||(rn.append(
Rs(t)),n=Oe(t));for(let r of rn.querySelectorAll('[tabindex="0"]'))r.tabIndex=-1;n.tabIndex=0,n.textContent=Ls(t),Jn(n,Ce(t)),e&&zs(Ce(t)()),Jn(n,Ce(t)),n.focus(
{preventScroll:!0})},qs=(t,e)=>{let n=R.has(t)?t:uh(t),r=at.indexOf(n);if(e==="ArrowDown")return Mt(at[Math.min(at.length-1,r+1)]);if(e==="ArrowUp")return Mt(at[Math.
max(0,r-1)]);if(e==="Home")return Mt(at[0]);if(e==="End")return Mt(at.at(-1));let[i,o]=Ce(n)(),s=e==="ArrowRight"?1:-1,a=c=>{let[u,h]=Ce(c)();return s*(u-i)>12?
Math.hypot(u-i,3*(h-o)):1/0},l=at.reduce((c,u)=>a(u)<a(c)?u:c,n);return a(l)<1/0?Mt(l):null},uh=t=>kt.at||K.get(t)?.from||at[0],Fs=(t,e)=>{R.has(t)&&(kt={at:t,line:e?
0:-1});let n=Ds(kt.at);n.length&&(kt.line=(kt.line+(e?-1:1)+n.length)%n.length,Mt(n[kt.line].id))},Hs=t=>{let e=K.get(t);e&&Mt(kt.at&&(e.from===kt.at||e.to===kt.
at)?yt(e,kt.at):e.to)},Ws=()=>Mt(kt.at),fh=[["Up, Down, Home, End","through every name, column by column"],["Left, Right","to the nearest name on that side"],["\
L, Shift+L","along a name’s lines"],["Backspace","from a line back to its name"],["G","from a line on to its other end"],["Enter","keep the card of a name or \
line"],["Space","select a name, or no longer"],["E","expand by the strongest"],["X","collapse: remove what hangs on it alone"],["H, Shift+H","hide; show everyth\
ing hidden"],["P, Alt+arrows","pin where it stands; move it"],["M","mark for a chain"],["C","the chain between two marked names"],["W","without the source of th\
is line; put it back"],["N","a note on the picture"],["Z, Shift+Z","undo, redo"],["+, −, 0","closer, farther, the whole"],["/","add a name"],["Page Down, Page\
 Up","the next and the previous step of a story"],["Escape","close what is open, put a source back"]],Us=()=>xt("Keys",w("dl",{class:"keys"},...fh.flatMap(([t,e])=>[
w("dt",{},w("kbd",{},t)),w("dd",{},e)])));var Xs="scamgraph explorer views",ph=60,Ie=()=>b.title||(b.names.length?`Around ${nt(b.names[0])}`:"An empty view"),sn=(t=b)=>{let e=lr([...t.names,...t.steps.flatMap(
n=>n.view.names)]);return[hr(t,e),e.size]},ei=async(t="/explore")=>`${location.origin}${t}#v=${await Mn(sn()[0])}`,on=()=>{let t=sn()[1],e=M.shown.private;return e||
t?`${z(e,"private line")} and ${z(t,"private name")} stay here: they are in nothing that is shared or taken away.`:""},Vs=(t,e)=>{let n=w("textarea",{readonly:!0,
rows:Math.min(6,1+Math.ceil(e.length/70)),"aria-label":t});n.value=e;let r=C("Copy",async()=>{n.select();try{await navigator.clipboard.writeText(e)}catch{document.
execCommand("copy")}r.textContent="Copied"});return w("div",{class:"copyable"},n,r)},Ys=async()=>{let t=await ei(),e=`<iframe src="${await ei("/embed/explore")}\
" title="${Ie().replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`)}" width="100%" height="640" style="border:0" sandbox="allow-scripts allow-same-origin allow-popups\
" loading="lazy" referrerpolicy="no-referrer"></iframe>`,n=t.length>8e3;xt("Share this view",w("p",{},"Whoever opens this address sees the view as it is now: na\
mes, places, filters, notes and steps. What is said stays with the record and is read again."),Vs("Address of this view",t),n?w("p",{class:"fault"},`The address\
 is ${Math.ceil(t.length/1e3)} kB long; some programs cut it off. Send it as a file: Take away, View.`):null,w("h3",{},"In a page elsewhere"),Vs("Markup for a p\
age elsewhere",e),on()?w("p",{class:"private"},on()):null)},jn=()=>{try{return JSON.parse(localStorage.getItem(Xs)??"[]")}catch{return[]}},Ks=t=>localStorage.setItem(
Xs,JSON.stringify(t.slice(0,ph))),dh=t=>w("ul",{class:"lines"},...jn().map((e,n)=>w("li",{},C(V(e.view.title),()=>{rt(),t(qt(e.view),`${e.view.title} opened.`)},
{class:"plain"}),` ${Pt(e.day)} `,C("Delete",()=>{Ks(jn().filter((r,i)=>i!==n)),ni(t)},{"aria-label":`Delete ${e.view.title}`})))),ni=t=>Xe("Save this view","It\
s name",b.title,async e=>{let n=await be(e);Ks([{view:{...b,title:n},day:new Date().toISOString().slice(0,10)},...jn().filter(r=>r.view.title!==n)]),rt(),await ht(
{title:n},`Saved as “${n}” in this browser.`)},w("p",{class:"quiet"},"Views are kept in this browser alone; Share makes an address for others."),jn().length?
w("h3",{},"Saved views"):null,dh(t)),ri=t=>{let e=lr(b.names),n={...M.shown,names:M.shown.names.filter(i=>!e.has(i)),lines:M.shown.lines.filter(i=>!i.private&&!e.
has(i.from)&&!e.has(i.to))},r=new Set(n.lines);return{...M,shown:n,drawn:M.drawn.filter(i=>r.has(i)),colours:wn(t),lit:M.view.chain?M.lit:null,chosen:"",marked:new Set,
selected:new Set,coarse:!1,inView:null,words:()=>2,more:new Map}},Js=()=>`Data version ${I.version}. A line is a claim, not a finding of guilt. ${location.origin}\
/explore`,ii=(t="light")=>{let e=ri(t),n=Ti(),[r,i,o,s]=We(e);He(n,e),n.text(Ie(),r+24,i-30,{size:22,weight:700,serif:!0,fill:e.colours.ink});let a=`${z(e.shown.
names.length,"name")}, ${z(e.shown.lines.length,"line")}, ${z(e.shown.lines.filter(c=>c.side==="denies").length,"denial")}${b.without?`; ${e.shown.fallen.size} \
of them fall without ${b.without}`:""}`;n.text(a,r+24,i-10,{size:12,fill:e.colours.soft}),n.text(Js(),r+24,i+s+16,{size:11,fill:e.colours.soft});let l=e.shown.lines.
slice(0,12).map(c=>`${Nt(c.sentence)} (${c.standing}).`).join(" ");return n.file([r,i-64,Math.max(o,560),s+92],Ie(),l,e.colours.page)},mh=async()=>{let t=ri("li\
ght"),[e,n,r,i]=We(t),o=Math.min(2,12e3/Math.max(r,i)),s=w("canvas",{width:Math.round(Math.max(r,560)*o),height:Math.round((i+92)*o)}),a=s.getContext("2d");a.fillStyle=
t.colours.page,a.fillRect(0,0,s.width,s.height),a.setTransform(o,0,0,o,-e*o,(64-n)*o);let l=gn(a);return He(l,t),l.text(Ie(),e+24,n-30,{size:22,weight:700,serif:!0,
fill:t.colours.ink}),l.text(Js(),e+24,n+i+16,{size:11,fill:t.colours.soft}),new Promise(c=>{s.toBlob(c,"image/png")})},gh=async()=>{let t=ri("light");return{title:Ie(),
address:await ei(),version:I.version,as_said_by:b.day||null,without:b.without||null,left_out_private:M.shown.private,names:t.shown.names.map(e=>({id:e,name:nt(e),
kind:R.get(e).kind,beside:R.get(e).note})),lines:t.shown.lines.map(e=>({from:e.from,type:e.type,to:e.to,side:e.side,sentence:e.sentence,standing:(M.shown.weaker.
get(e.id)??e).standing,falls:M.shown.fallen.has(e),publishers:e.publishers,claims:e.claims.filter(n=>!n.mark).map(n=>n.id)})),notes:b.notes.map(([,,e])=>e),steps:b.
steps.map(({text:e,claims:n})=>({text:e,claims:n})),view:sn()[0]}},ti=(t,e)=>{let n=w("a",{href:URL.createObjectURL(t),download:`${Ie().replace(/[^\p{L}\p{N}]+/gu,
"-").slice(0,60)||"view"}.${e}`});n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4),et(`${e.toUpperCase()} taken. ${on()}`)},js=t=>{let e=w("input",{type:"\
file",accept:".json,application/json","aria-label":"A file of a view"});e.addEventListener("change",async()=>{try{let n=JSON.parse(await e.files[0].text());rt(),
await t(qt(n.view??n),"The view of the file is open.")}catch{et(`${e.files[0].name} holds no view: it must be a JSON file from “Take away”.`),rt()}}),xt("Ta\
ke away",w("p",{class:"acts"},C("SVG",()=>ti(new Blob([ii()],{type:"image/svg+xml"}),"svg")),C("PNG",async()=>ti(await mh(),"png")),C("JSON",async()=>ti(new Blob(
[JSON.stringify(await gh(),null,1)],{type:"application/json"}),"json")),C("Print or PDF",()=>{rt(),print()})),w("p",{},"JSON holds the view too: it can be opene\
d here again."),w("p",{},"Open one: ",e),on()?w("p",{class:"private"},on()):null)},Gs=t=>{addEventListener("beforeprint",()=>{let e=new DOMParser;O("printed").replaceChildren(
...t().map(n=>document.importNode(e.parseFromString(n,"image/svg+xml").documentElement,!0)))}),addEventListener("afterprint",()=>O("printed").replaceChildren())};var wh={helped:"Said to have helped",against:"Said to be against sites",disputed:"Its effect is disputed",neutral:"Tie",denies:"Denied"},Zs=120,Gn=!1,Qs="",yh=t=>t.
side==="not_confirmed"?"Not confirmed":wh[t.stroke],xh=["one source or one origin","two independent sources","official record"],oi=t=>{let{shown:e,view:n}=M,r=JSON.
stringify([e.lines.map(a=>a.id),n.without,e.weaker.size,Gn]);if(r===Qs)return;Qs=r;let i={helped:0,disputed:1,against:2,denies:3,neutral:4},o=[...e.lines].sort(
(a,l)=>i[a.stroke]-i[l.stroke]||l.score-a.score),s=(Gn?o:o.slice(0,Zs)).map(a=>{let l=e.weaker.get(a.id)??a,c=e.fallen.has(a);return w("tr",{class:`${a.stroke}${c?
" falls":""}${a.private?" private":""}`},w("td",{},w("span",{class:"called"},c?`Falls without ${n.without}`:yh(a))),w("th",{scope:"row"},C(V(Nt(a.sentence)),()=>t(
{line:a.id}),{class:"plain"})),w("td",{"data-label":"Said by"},V(a.publishers.join("; "))),w("td",{"data-label":"How sure"},a.side==="asserts"?xh[l.sure]:"",a.private?
" Private: only you see it.":""),w("td",{"data-label":"First said"},a.known?Pt(a.known):""))});O("sentences-title").textContent=`The same ${z(e.lines.length,"li\
ne")} as sentences`,O("rows").replaceChildren(s.length?w("table",{},w("caption",{class:"unseen"},"Lines of the picture"),w("thead",{},w("tr",{},...["What it is \
called","Line","Said by","How sure","First said"].map(a=>w("th",{scope:"col"},a)))),w("tbody",{},...s)):w("p",{},"No lines are shown."),!Gn&&o.length>Zs?C(`Show\
 all ${o.length.toLocaleString("en")} lines`,()=>{Gn=!0,oi(t)}):"")},si=()=>{let{shown:t,colours:e}=M,n=s=>t.lines.some(a=>a.stroke===s&&a.side==="asserts"),r=(s,a,{
width:l=1.7,dash:c=[],hollow:u=!1}={})=>{let h=w("canvas",{width:68,height:20,"aria-hidden":"true"}),f=h.getContext("2d");return f.scale(2,2),f.strokeStyle=a,f.
lineWidth=l+(u?3:0),f.setLineDash(c),f.beginPath(),f.moveTo(1,5),f.lineTo(33,5),f.stroke(),u&&(f.strokeStyle=e.page,f.lineWidth=l+.6,f.stroke()),w("li",{},h,` ${s}`)},
{dash:i,denies:o}=I.dashes;O("legend").replaceChildren(...[n("helped")&&r("said to have helped",e.helped),n("against")&&r("against",e.against),n("disputed")&&r(
"effect disputed",e.disputed),n("neutral")&&r("tie",e.neutral),t.denials&&r("denial",e.denies,{dash:o}),r("one source, not verified",e.neutral,{dash:i}),r("reco\
rd, or two sources",e.neutral,{width:3}),t.private&&r("private, not shared",e.private),M.view.without&&r("falls",e.neutral,{hollow:!0})].filter(Boolean))};var li=document.documentElement,ai=0,Gt=t=>{S.name=t?.name??"",S.line=t?.line??"",S.pointed=null,Ot(),ft(),Nn(Gt)},vh=()=>{let t=O("banner"),{shown:e}=M;if(t.hidden=
!b.without,!b.without)return;let n=[...e.bare].map(r=>nt(r).slice(0,60));t.replaceChildren(w("h2",{},"Without ",V(b.without),`, ${e.fallen.size} of ${z(e.lines.
length,"line")} fall${e.fallen.size===1?"s":""}`),w("p",{},n.length?w("span",{},`${z(n.length,"name")} ${n.length===1?"is":"are"} left without a line: `,V(n.slice(
0,6).join(", ")),n.length>6?" and others.":"."):"Every name keeps a line.",` ${z(e.weaker.size,"line")} stand${e.weaker.size===1?"s":""} on less.`),C("Put it ba\
ck",()=>Ft(b.without)))},bh=()=>{if(!O("counts"))return;let{shown:t}=M;O("counts").replaceChildren(w("b",{},`${z(t.names.length,"name")}, ${z(t.lines.length,"li\
ne")}`),`, ${z(t.denials,"denial")}`,t.private?w("span",{class:"private"},` ${z(t.private,"private line")}`):"",b.hidden.length?C(`${b.hidden.length} hidden: sh\
ow`,dr,{class:"plain"}):""),O("undo").disabled=!io(),O("redo").disabled=!oo();for(let e of document.querySelectorAll("[data-layout]"))e.setAttribute("aria-press\
ed",String(e.dataset.layout===b.layout))},_h=()=>{let t=O("empty");t.hidden=b.names.length>0,t.hidden||t.replaceChildren("Nothing is drawn yet. Add a name above\
, or begin with ",...[60,300,I.most].flatMap((e,n)=>[n?", ":"",C(`the strongest ${e.toLocaleString("en")}`,()=>kh(e),{class:"plain"})])," names of the record.")},
kh=async t=>{let{ids:e,total:n}=await fi(t);await B({names:e,title:"",types:I.placed,layout:e.length>300?"free":b.layout},`The ${z(e.length,"name")} with the st\
rongest lines, of ${n.toLocaleString("en")}.`),Jt()},Mh=async()=>{let[t]=sn(),e=b.names.length?`#v=${await Mn(t)}`:"";try{history.replaceState({view:b,text:e},"",
location.pathname+location.search+e)}catch{}},$h=async(t,e)=>{let n=ai+=1;try{await ne([...b.names,...b.hidden]),await po()}catch(r){et(`That could not be fetch\
ed: ${r.message}`)}if(await Zi(b),n===ai){for(let r of[...S.selected])M.shown.names.includes(r)||S.selected.delete(r);if(S.name&&!M.shown.names.includes(S.name)&&
(S.name=""),S.line&&!M.shown.lines.some(r=>r.id===S.line)&&(S.line=""),ta(),et(e),b.without){try{await Vi(b,M.shown)}catch(r){et(r.message)}if(n!==ai)return;ta(),
et(`Without ${b.without}, ${M.shown.fallen.size} of ${z(M.shown.lines.length,"line")} fall${M.shown.fallen.size===1?"s":""}.`)}await Mh(),li.dataset.settled=String(
Number(li.dataset.settled??0)+1)}},ta=()=>{ur(),Ot(),Is(M),Ot(),O("explorer-title").textContent=b.title||(b.names.length?`Around ${nt(b.names[0])}`:"Explore"),vh(),
bh(),_h(),vo(b,M.shown),si(),Ps(),oi(Gt),Nn(Gt)},ea=async(t,e)=>{await B(qt(t),e),Jt()},na=()=>{if(b.marks.length===2){xt("The chain between two names",w("p",{},
V(nt(b.marks[0]))," and ",V(nt(b.marks[1]))),w("p",{class:"acts"},...["surest","shortest"].map(t=>C(`The ${t}`,()=>{rt(),S.name="",S.line="",mo(t)}))),w("p",{class:"\
quiet"},"The surest has the strongest weakest step; the shortest has the fewest links. A chain is what sources say in turn: no single one need state the whole."));
return}xt("The chain between two names",w("p",{},"Mark two names first: choose one and press M, or “Mark for a chain” in its card."))},Sh=()=>{let t=ge(document.
activeElement);return t&&R.has(t)?[t]:t&&K.has(t)?[]:lo()},Ah=()=>{let t=ge(document.activeElement);return K.has(t)?t:S.line},Nh=t=>{if(t.target.matches("input,\
 textarea, select")||O("dialog").open)return;let e=t.target.closest("#stage"),n=ge(t.target),r=S.selected.size>1?[...S.selected]:Sh(),i=t.key.length===1?t.key.toLowerCase():
t.key;if(t.ctrlKey||t.metaKey){i==="z"&&(t.preventDefault(),(t.shiftKey?kn:_n)());return}let o={"/":()=>O("add")?.focus(),"?":Us,z:()=>t.shiftKey?kn():_n(),c:na,
e:()=>ve(r),x:()=>r.length&&$n(r),h:()=>t.shiftKey?dr():Ve(r),p:()=>r.length&&ae(r),m:()=>r.length&&Sn(r[0]),n:()=>gr(Eh(r)),w:()=>{let a=b.without||K.get(Ah())?.
publishers[0];a?Ft(a):et("Choose a line first: W leaves out its source.")},"+":()=>Ee(1.3),"=":()=>Ee(1.3),"-":()=>Ee(1/1.3),0:()=>Jt(!0),PageDown:()=>ze(1),PageUp:()=>ze(
-1),Escape:()=>{S.name||S.line||S.selected.size?(S.selected.clear(),Gt(null)):b.without?Ft(b.without):b.chain&&B({chain:""},"The chain is closed.")}},s={ArrowUp:1,
ArrowDown:1,ArrowLeft:1,ArrowRight:1,Home:1,End:1,l:()=>Fs(n,t.shiftKey),g:()=>Hs(n),Backspace:Ws,Enter:()=>{Gt(R.has(n)?{name:n}:{line:n}),O("card").focus({preventScroll:!0})},
" ":()=>ra(n)};if(e&&n&&s[t.key]){if(t.preventDefault(),t.altKey&&r.length){let[l,c]={ArrowUp:[0,-20],ArrowDown:[0,20],ArrowLeft:[-20,0],ArrowRight:[20,0]}[t.key]??
[0,0];uo(r,l,c);return}qs(n,t.key),typeof s[t.key]=="function"&&s[t.key]()}else e&&n&&s[i]?(t.preventDefault(),s[i]()):o[i]&&(t.preventDefault(),o[i]())},Eh=t=>{
let e=t.length&&M.plan.places.get(t[0]);return e?[e.x+20,e.y+24]:Ts()},ra=t=>{R.has(t)&&(S.selected.delete(t)||S.selected.add(t),Ot(),ft(),Nn(Gt),et(`${z(S.selected.
size,"name")} selected.`))},Oh=()=>{let t=[...new Set((S.line?[K.get(S.line)]:M.shown.lines).flatMap(r=>r.live.filter(i=>!i.mark).map(i=>i.id)))].slice(0,20),{steps:e,
...n}=b;return Xe("A step of the story","Its sentence","",async r=>{if(!t.length)throw new Error("A step rests on claims: show or choose a line that has one in \
public.");let i=await be(r,t);rt(),await B({steps:[...b.steps,{text:i,claims:t,view:n}]},`Step ${b.steps.length+1} kept.`)},w("p",{class:"quiet"},`It is bound t\
o ${S.line?"the line that you chose":"the lines of the picture"}: ${z(t.length,"claim")}. Words that convict must stand in quotation marks, and in one of them.`))},
jt=-1,ze=async t=>{if(!b.steps.length){et("This view has no steps yet.");return}jt=Math.max(0,Math.min(b.steps.length-1,jt+t));let{steps:e}=b,n=e[jt];await ht({
...qt(n.view),steps:e}),Jt();let r=O("told")??w("div",{id:"told"});r.replaceChildren(w("p",{},w("b",{},`${jt+1} of ${e.length} `),V(n.text)),w("p",{class:"quiet"},
"Rests on ",...n.claims.slice(0,6).flatMap((i,o)=>[o?", ":"",w("a",{href:`/claim/${encodeURIComponent(i)}`},`claim ${o+1}`)]),n.claims.length>6?` and ${n.claims.
length-6} more`:""),w("p",{class:"acts"},C("Back",()=>ze(-1),{disabled:jt===0}),C("Next",()=>ze(1),{disabled:jt===e.length-1}))),O("picture").prepend(r),et(`Ste\
p ${jt+1} of ${e.length}: ${n.text}`)},Ch=()=>xt("A story in steps",w("ol",{class:"lines"},...b.steps.map((t,e)=>w("li",{},C(V(t.text),()=>{rt(),jt=e,ze(0)},{class:"\
plain"})," ",C("Delete",()=>{rt(),B({steps:b.steps.filter((n,r)=>r!==e)},"Step removed.")},{"aria-label":`Delete step ${e+1}`})))),w("p",{class:"acts"},C("Keep \
what is shown as a step",Oh),C("Play",()=>{rt(),jt=-1,ze(1)},{disabled:!b.steps.length})),w("p",{class:"quiet"},"Page Down and Page Up play it. Its address is t\
hat of the view: Share.")),Ih=()=>{no($h),bo(()=>b),Cs({point:e=>{let n=JSON.stringify(e);JSON.stringify(S.pointed)===n||e&&"note"in e||(S.pointed=e,Ot(),ft())},
press:(e,n)=>{e?.note>=0?gr(b.notes[e.note],e.note):n&&e?.name?ra(e.name):(n||S.selected.clear(),Gt(e))},move:(e,[n,r])=>{e.name?(Object.assign(M.plan.places.get(
e.name),{x:n,y:r,pinned:!0}),M.ways=M.route()):M.view={...M.view,notes:M.view.notes.map((i,o)=>o===e.note?[n,r,i[2]]:i)},ft()},drop:async(e,n)=>{if(!e.name){await fo(
e.note,n);return}await ae([e.name],n),Gt(e)}}),addEventListener("keydown",Nh),O("keys").addEventListener("focusin",e=>{let n=ge(e.target);Bs(e.target),S.pointed=
R.has(n)?{name:n}:{line:n},Ot(),ft()}),O("keys").addEventListener("focusout",()=>{S.pointed=null,Ot(),ft()});let t=(e,n)=>O(e)?.addEventListener("click",n);t("u\
ndo",_n),t("redo",kn),t("chain-open",na),t("share",Ys),t("save",()=>ni(ea)),t("take",()=>js(ea)),t("story",Ch),t("closer",()=>Ee(1.3)),t("farther",()=>Ee(1/1.3)),
t("whole",()=>Jt(!0));for(let e of document.querySelectorAll("[data-layout]"))e.addEventListener("click",async()=>{await B({layout:e.dataset.layout},`Laid out ${e.
textContent.toLowerCase()}.`),Jt()});for(let e of document.querySelectorAll("[data-show]"))e.addEventListener("click",()=>{O("explorer").dataset.shows=e.dataset.
show;for(let n of document.querySelectorAll("[data-show]"))n.setAttribute("aria-pressed",String(n===e));e.dataset.show==="picture"&&Jt(!0)});O("add")?.addEventListener(
"chosen",async e=>{O("add").value="",await pr([e.detail.id],`${e.detail.name} added.`),Gt({name:e.detail.id}),Mt(e.detail.id)}),Gi(()=>{Ot(),si(),ft()}),Gs(()=>[
ii()]),addEventListener("hashchange",ia)},ia=async()=>{let t=/^#v=(.+)$/.exec(location.hash)?.[1];try{if(t&&history.state?.text===`#v=${t}`)await ht(qt(history.
state.view));else if(t){let e=await ao(t),[n,r]=await mr(e);await ht(n,r?`${z(r,"text")} of this view ${r===1?"is":"are"} left out: words that convict are not s\
hown.`:"")}else if(I.start.length)await ht({names:await zh(I.start),types:I.placed});else{let{ids:e,title:n}=await hi(I.picture||"complicity");await ht({names:e,
title:n,types:I.placed})}}catch(e){await ht({},e.message)}li.dataset.ready="yes"},zh=async t=>{let e=await ne(t);e.length&&et(`No name has the id ${e[0]}.`);let n=new Set(
t.filter(r=>R.has(r)));for(let r of[...n])for(let[i]of Zt(r,n).slice(0,14))n.add(i);return[...n]};Ih();ia();})();
