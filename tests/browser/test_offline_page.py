"""The watch itself: what a page asks for elsewhere, or complains of, does not go unseen."""

from tests.browser.conftest import OfflinePage


def test_a_page_of_its_own_words_asks_for_nothing(offline_page: OfflinePage) -> None:
    offline_page.page.set_content("<h1>Compounds</h1><img alt='' src='data:image/gif;base64,R0lG'>")
    assert offline_page.page.inner_text("h1") == "Compounds"
    assert offline_page.elsewhere == []


def test_a_request_elsewhere_is_stopped_and_seen(offline_page: OfflinePage) -> None:
    offline_page.page.set_content("<img alt='' src='https://elsewhere.example/pixel.gif'>")
    assert offline_page.elsewhere == ["https://elsewhere.example/pixel.gif"]


def test_an_error_in_a_script_is_seen(offline_page: OfflinePage) -> None:
    offline_page.page.set_content("<script>console.error('one'); throw new Error('two')</script>")
    assert offline_page.complaints == ["one", "two"]
