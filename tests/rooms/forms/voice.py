"""A voice for tests: values as they stand in the record, so that every word of a text can be looked for there."""

from generator.forms import Voice


def digits(value: float) -> str:
    """A number without more digits than it has."""
    return str(int(value)) if value == int(value) else str(value)


PLAIN = Voice(date=str, number=digits, choice=lambda _, value: value, name=lambda _, code: code)
