"""What a person or an earlier report said of a finding is seen on the page."""

from lxml import html
from small_report import finding, report

from clausekit.linter.report_html import to_html


def test_a_suppressed_finding_shows_the_reason_and_a_known_one_that_it_is_known():
    made = report(finding(suppressed="agreed on 3 July"), finding(baseline="unchanged"), finding(baseline="new"))
    page = html.document_fromstring(to_html(made, [], "en").encode())
    assert [state.text_content() for state in page.find_class("state")] == [
        "Left as it is, because: agreed on 3 July",
        "known from the baseline",
        "new since the baseline",
    ]
    assert len(page.find_class("settled")) == 2
