# /// partial
# missing = ["test_the_table_holds_the_four_rows", "test_the_fifth_value_of_a_row_is_not_x"]
# at_least = 0.6
# at_most = 0.9
# ///
def truth_table():
    table = []
    for x in [True, False]:
        for y in [True, False]:
            table.append((x, y, x and y, x or y))
    return table
