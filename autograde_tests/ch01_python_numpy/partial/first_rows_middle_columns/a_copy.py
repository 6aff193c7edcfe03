# /// partial
# missing = [
#     "test_writing_into_the_view_of_the_text_changes_the_original",
#     "test_writing_into_the_view_writes_through_everywhere",
#     "test_the_view_shows_what_is_written_into_the_original",
# ]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def first_rows_middle_columns(a):
    return np.array([[a[0, 1], a[0, 2]], [a[1, 1], a[1, 2]]])
