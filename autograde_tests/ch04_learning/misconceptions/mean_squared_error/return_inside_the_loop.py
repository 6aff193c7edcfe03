# /// misconception
# caught_by = ["test_every_length_takes_half_of_the_sum"]
# uses = ["return in loop"]
# shows = ["once mean_squared_error:…"]
#
# [title]
# ko = "return이 반복문 안에 있음"
# en = "The return stands inside the loop"
#
# [explanation]
# ko = """
# 첫 원소를 더하자마자 함수가 끝나서 나머지 원소가 오차에 들어가지 않습니다. return의 들여쓰기를 보세요."""
# en = """
# The function ends after the first element, and the others do not enter into the error. Look at the indentation of
# the return."""
# ///
def mean_squared_error(y, t):
    total = 0
    for i in range(len(y)):
        total += (y[i] - t[i]) ** 2
        return 0.5 * total
