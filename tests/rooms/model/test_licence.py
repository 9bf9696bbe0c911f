"""Where the text of a licence stands."""

import pytest

from generator.model.licence import licence_url


@pytest.mark.parametrize(
    ("code", "address"),
    [
        ("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
        ("CC-BY-SA-3.0", "https://creativecommons.org/licenses/by-sa/3.0/"),
        ("CC-BY-NC-ND-4.0", "https://creativecommons.org/licenses/by-nc-nd/4.0/"),
        ("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        ("ODbL-1.0", "https://spdx.org/licenses/ODbL-1.0.html"),
        ("bebas dipakai", None),
        ("../x", None),
        ("MIT\n", None),
    ],
)
def test_a_code_leads_to_the_licence(code: str, address: str | None) -> None:
    assert address == licence_url(code)
