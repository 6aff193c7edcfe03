# /// misconception
# caught_by = ["test_biases_start_at_zero", "test_names_and_shapes_are_those_of_the_text"]
#
# [title]
# ko = "편향이 2차원임"
# en = "The biases have two dimensions"
#
# [explanation]
# ko = """
# 편향이 크기만큼의 1차원 배열이 아니라 행이 하나인 2차원 배열입니다. 더할 때는 같아 보이지만 기울기의 형상과
# 맞지 않습니다. np.zeros에 수 하나를 넘기세요."""
# en = """
# The biases are matrices of one row and not arrays of one dimension. Adding them looks the same, but the shape of
# their gradients is another. Give np.zeros a single number."""
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in range(1, len(sizes)):
        scale = weight_init_std
        if weight_init_std == "xavier":
            scale = np.sqrt(1.0 / sizes[i - 1])
        elif weight_init_std == "he":
            scale = np.sqrt(2.0 / sizes[i - 1])
        params["W" + str(i)] = scale * np.random.randn(sizes[i - 1], sizes[i])
        params["b" + str(i)] = np.zeros((1, sizes[i]))
    return params
