# /// misconception
# caught_by = [
#     "test_every_call_draws_anew",
#     "test_rows_are_drawn_independently_of_each_other",
#     "test_draws_reach_the_first_row_and_the_last_and_all_between",
# ]
# lacks = ["np.random… | .choice | .permutation | .shuffle | random.sample | random.choice | random.choices"]
# shows = [
#     "[:·] | np.arange(batch_size) | range(batch_size) | np.arange(0, batch_size) | range(0, batch_size) | [·:·] | [0:·]",
# ]
# shows_no = [
#     "np.random… | .choice | .permutation | .shuffle | random.sample | random.choice | .integers | .randint | default_rng | .rand | .random | .sample | random.choices | .uniform | .permuted | random in minibatch",
# ]
#
# [title]
# ko = "언제나 같은 행들만 꺼냄"
# en = "Always the same rows"
#
# [explanation]
# ko = """
# 무작위로 뽑지 않고 언제나 같은 행들을 돌려줍니다. 나머지 데이터는 학습에 한 번도 쓰이지 않습니다. 함수를 여러
# 번 불러 결과가 달라지는지 확인해 보세요."""
# en = """
# Nothing is drawn: it is always the same rows, and the other data are never used for training. Call the
# function several times and see whether the results differ."""
# ///
import numpy as np


def minibatch(x, t, batch_size):
    return x[:batch_size], t[:batch_size]
