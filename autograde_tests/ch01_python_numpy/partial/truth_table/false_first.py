# /// partial
# missing = ["test_the_table_holds_the_four_rows", "test_the_rows_come_in_the_order_of_the_text"]
# at_least = 0.6
# at_most = 0.9
# ///
def truth_table():
    return [(x, y, x and y, x or y, not x) for x in (False, True) for y in (False, True)]
