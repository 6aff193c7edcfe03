# /// variant
# exercise = "accuracy"
# mistakes = ["wrong_answers_counted", "The count is divided by the number of columns of x"]
# says = "The wrong answers are counted in place of the right ones; The count is divided by the number of columns of x"
# ///
import numpy as np


def accuracy(network, x, t):
    answers = np.argmax(predict(network, x), axis=1)
    wrong = np.sum(answers != t)
    return wrong / x.shape[1]
