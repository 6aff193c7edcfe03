# /// partial
# missing = [
#     "test_the_values_of_the_text_are_reproduced",
#     "test_the_quotient_is_x_divided_by_y",
#     "test_the_quotient_of_integers_keeps_its_fraction",
#     "test_matrices_are_calculated_element_by_element",
# ]
# at_least = 0.5
# at_most = 0.9
# ///
def array_arithmetic(x, y):
    return {"sum": x + y, "difference": x - y, "product": x * y}
