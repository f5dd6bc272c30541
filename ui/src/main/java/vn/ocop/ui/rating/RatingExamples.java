package vn.ocop.ui.rating;

/** What the description of the API shows; tests send it and compare the answer. */
final class RatingExamples {

    /** For product set 7: 83 points, and 2 of the 3 points that four stars ask for in criterion 2.1. */
    static final String BODY =
            """
            {
              "sheets": [
                {
                  "1.1": "1.1-2", "1.2": "1.2-2", "1.3": "1.3-2", "1.4": "1.4-2", "1.5": "1.5-4", "1.6": "1.6-2",
                  "1.7": "1.7-2", "2.1": "2.1-3", "2.2": "2.2-4", "2.3": "2.3-3", "2.4": "2.4-2", "3.1": "3.1-3",
                  "3.2": "3.2-2", "3.3": "3.3-1", "3.4": "3.4-2", "3.5": "3.5-2",
                  "4.1": "4.1-4", "4.2": "4.2-4", "4.3": "4.3-3", "5.1": "5.1-5", "5.2": "5.2-3", "5.3": "5.3-4",
                  "6.1": "6.1-3", "6.2": "6.2-2", "6.3": "6.3-4", "6.4": "6.4-3", "6.5": "6.5-4", "7": "7-4",
                  "8": "8-2", "9": "9-3", "10": "10-1", "11": "11-1"
                }
              ]
            }""";

    static final String ANSWER =
            """
            {
              "sheets": [{"A": 31, "B": 22, "C": 30, "total": 83}],
              "mean": "83.00",
              "band": 4,
              "stars": 3,
              "missedMinimums": [{"star": 4, "criterion": "2.1", "points": 2, "required": 3}],
              "nextStar": {
                "star": 4,
                "points": "70.00",
                "pointsLacking": "0.00",
                "missedMinimums": [{"star": 4, "criterion": "2.1", "points": 2, "required": 3}]
              }
            }""";

    static final String UNKNOWN_BODY = """
            {"sheets": [{"1.1": "1.1-9"}]}""";

    static final String UNKNOWN =
            """
            {
              "type": "about:blank",
              "title": "Cannot be rated",
              "status": 422,
              "detail": "Sheet 1: criterion 1.1 has no option “1.1-9”.",
              "errors": [
                {"pointer": "/sheets/0/1.1", "detail": "Sheet 1: criterion 1.1 has no option “1.1-9”."}
              ]
            }""";

    private RatingExamples() {}
}
