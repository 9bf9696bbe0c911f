"""Small bars inside tables."""

from generator.picture.progress import WIDTH, progress_bar, promise_bars


def test_a_bar_is_filled_as_far_as_it_is_told_and_never_over_its_edge() -> None:
    assert f'width="{WIDTH // 2}"' in progress_bar(50)
    assert progress_bar(100) == progress_bar(250)
    assert 1 == progress_bar(0).count("<rect")


def test_promise_and_achievement_share_a_scale() -> None:
    drawn = promise_bars(200, 100)

    assert f'width="{WIDTH // 2}"' in drawn
    assert f'width="{WIDTH - 2}"' in drawn


def test_without_a_number_there_is_no_picture() -> None:
    assert "" == promise_bars(None, None)
    assert "<svg" in promise_bars(0, 0)
    assert 1 == promise_bars(None, 3).count("<rect")
