// Built by `make client` from api/client/src/question.js; libraries: LICENSES.txt. sources b623cf291bc7bdf5914e1b6fc91f9430fd71f680ddb4f1942d05e5c1b38e80ac code 377f5456b9de455e7322f014bc0eb978316b4f8ff31fbabfc40f6d1a7ceea269
(()=>{var W="http://www.w3.org/2000/svg",H=/^-?\d+(?:\.\d+)?$/,D=/^\d{4}(?:-\d\d){0,2}/;var C="number of rows";function p(t,s={},d=""){let l=document.createElementNS(W,t);for(let[a,r]of Object.entries(s))l.setAttribute(a,r);return l.textContent=d,l}var A=(t,s)=>t.length>
s?`${t.slice(0,s-1)}…`:t;function G(t){let s=[...t.tBodies[0].rows],d=[...t.tHead.rows[0].cells].filter(a=>!a.hasAttribute("data-denied")).map((a,r)=>{let i=s.
map(n=>n.cells[r].textContent.trim()),m=s.map(n=>n.cells[r].dataset.day??n.cells[r].textContent.trim()),o=i.some(Boolean)&&i.every(n=>!n||H.test(n)),{chart:e}=a.
dataset;return{name:a.textContent,texts:i,days:m,isNumber:e===void 0?o:e==="number",isDay:e===void 0?!o&&i.every(n=>D.exec(n)?.[0]===n):e==="day",isOffered:e!==
"",isDenials:a.hasAttribute("data-denies")}}),l=d.find(a=>a.isDenials);return{columns:d,denied:s.map((a,r)=>a.classList.contains("denied-row")||Number(l?.texts[r])>
0)}}var F=t=>`${Math.floor(t/12)}-${String(t%12+1).padStart(2,"0")}`,q=t=>t.length===4?t:new Date(`${t}-01T00:00Z`).toLocaleString("en",{month:"short",year:"num\
eric",timeZone:"UTC"});function j({days:t},s){let d=t.map((e,n)=>[D.exec(e)?.[0]??"",s[n]]).filter(([e])=>e),l=d.map(([e])=>Number(e.slice(0,4))*12+Number(e.slice(
5,7))-1),a=Math.min(...l),r=Math.max(...l),i=d.map(([e])=>Number(e.slice(0,4))),m=d.every(([e])=>e.length>=7)&&r-a<48,o=new Map;if(m)for(let e=a;e<=r;e+=1)o.set(
F(e),[0,!1]);else for(let e=Math.min(...i);e<=Math.max(...i);e+=1)o.set(String(e).padStart(4,"0"),[0,!1]);for(let[e,n]of d){let u=e.slice(0,m?7:4),[c,h]=o.get(u);
o.set(u,[c+1,h||n])}return[...o].map(([e,[n,u]])=>[q(e),n,u])}var U=t=>Number(t.slice(0,4))*12+Number(t.slice(5,7)||1)+Number(t.slice(8,10)||1)/31;function V({columns:t,
denied:s},d,l){let{texts:a,days:r,isDay:i}=t[d];if(l<0){if(i)return j(t[d],s);let o=new Map;return a.forEach((e,n)=>{let[u,c]=o.get(e)??[0,!1];o.set(e,[u+1,c||s[n]])}),
[...o].map(([e,[n,u]])=>[e,n,u]).sort(([,e],[,n])=>n-e)}let m=a.map((o,e)=>({text:o,day:r[e],number:t[l].texts[e],isDenied:s[e]}));return i&&m.sort((o,e)=>o.day<
e.day?-1:o.day>e.day?1:0),m.filter(({day:o,number:e})=>H.test(e)&&(o||!i)).map(({text:o,day:e,number:n,isDenied:u})=>[o,Number(n),u,i?U(e):NaN])}function Z(t,s){
let d=Math.max(0,...t.map(([,n])=>n)),l=Math.min(0,...t.map(([,n])=>n)),a=d-l||1,r=Math.min(240,s*.42),i=Math.floor((r-8)/7.4),m=n=>r+(n-l)/a*(s-r-70),o=t.length*
22+8,e=p("svg",{viewBox:`0 0 ${s} ${o}`,width:s,height:o,role:"img",class:"chart"});return t.forEach(([n,u,c],h)=>{let x=h*22+4,g=p("text",{x:r-8,y:x+14,"text-a\
nchor":"end"},A(n||"(empty)",i));g.append(p("title",{},n)),e.append(g,p("rect",{x:Math.min(m(0),m(u)),y:x+2,width:Math.max(1,Math.abs(m(u)-m(0))),height:14,class:c?
"denied":""}),p("text",{x:Math.max(m(u),m(0))+6,y:x+14,class:"value"},u.toLocaleString("en")))}),e}function k(t,s){let d=Math.max(0,...t.map(([,c])=>c)),l=Math.
min(0,...t.map(([,c])=>c)),a=d-l||1,r=c=>240-(c-l)/a*210,i=t.map(([,,,c],h)=>Number.isFinite(c)?c:h),m=i[0]??0,o=i.at(-1)??0,e=c=>60+(i[c]-m)*(s-90)/(o-m||1),n=p(
"svg",{viewBox:`0 0 ${s} 300`,width:s,height:300,role:"img",class:"chart"});for(let c of new Set([l,d]))n.append(p("path",{d:`M60 ${r(c)}H${s-30}`,class:"rule"}),
p("text",{x:52,y:r(c)+4,"text-anchor":"end",class:"value"},c.toLocaleString("en")));n.append(p("path",{d:t.map(([,c],h)=>`${h?"L":"M"}${e(h).toFixed(1)} ${r(c).
toFixed(1)}`).join(""),class:"line"}));let u=-1/0;return t.forEach(([c,h,x],g)=>{let y=p("circle",{cx:e(g),cy:r(h),r:4,class:x?"denied":""});y.append(p("title",
{},`${c}: ${h.toLocaleString("en")}`)),n.append(y);let E=A(c,16);e(g)-u<110||e(g)+E.length*7.4/2>s||(u=e(g),n.append(p("text",{x:e(g),y:266,"text-anchor":"middl\
e"},E)))}),n}function $(t,s,d){let l=document.createElement("label"),a=document.createElement("select");return a.append(...s.map(([r,i])=>new Option(i,r,!1,r===
d))),l.append(`${t} `,a),[l,a]}function R(t,{label:s,value:d,most:l=60,note:a=""}={}){let r=G(t),{columns:i}=r,m=i.map((f,b)=>[String(b),f.name]).filter(([f])=>i[f].
isOffered);if(t.tBodies[0].rows.length<2||!m.length)return null;let o=f=>i.findIndex(b=>b.isOffered&&f(b)),e=d??o(f=>f.isNumber),n=s??Math.max(Number(m[0][0]),o(
f=>!f.isNumber)),u=m.filter(([f])=>i[f].isNumber),c=Math.max(300,Math.min(832,t.parentElement.clientWidth||720)),[h,x]=$("Of",m,String(n)),[g,y]=$("show",[...u,
["-1",C]],String(e)),[E,N]=$("as",[["bars","bars"],["line","a line"]],i[n].isDay?"line":"bars"),S=document.createElement("figure"),T=document.createElement("p"),
v=document.createElement("figcaption");S.className="charted",T.className="choices",T.append(h,g,E);let w=()=>{let f=V(r,Number(x.value),Number(y.value)),b=N.value===
"line"?f.slice(0,60):f.slice(0,l),O=N.value==="line"?k(b,c):Z(b,c);O.setAttribute("aria-label",`${y.selectedOptions[0].text} of ${x.selectedOptions[0].text}, ${b.
length} values; the table has them all`);let L=f.length>b.length?` The first ${b.length} of ${f.length}; the table has the rest.`:"";v.textContent=`A number cou\
nts what sources say, not what is so.${a&&` ${a}`}${L}${b.some(([,,B])=>B)?" A dotted outline: somebody denies it.":""}`,S.replaceChildren(T,O,v)};for(let f of[
x,y,N])f.addEventListener("change",w);return w(),S}var Y=20,M=document.querySelector(".chart-of"),z=document.querySelector("table.rows");function I(){let t=R(z,{label:Number(M.dataset.label),value:Number(M.dataset.
value),most:Y,note:M.dataset.note});t&&M.querySelector("figure").replaceWith(t)}M.open?I():M.addEventListener("toggle",I,{once:!0});})();
