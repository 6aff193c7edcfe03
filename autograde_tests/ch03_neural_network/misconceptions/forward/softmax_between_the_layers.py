# /// misconception
# caught_by = ["test_both_hidden_layers_use_the_sigmoid", "test_the_output_of_the_text_is_reproduced"]
# uses = ["softmax | np.exp"]
# shows = [
#     "softmax((np.dot(x, network['W1']) + network['b1'])) | softmax(((x @ network['W1']) + network['b1'])) | softmax((x.dot(network['W1']) + network['b1']))",
# ]
#
# [title]
# ko = "은닉층에 소프트맥스를 씀"
# en = "The softmax in a hidden layer"
#
# [explanation]
# ko = """
# 은닉층의 출력이 0과 1 사이에 있어 그럴듯해 보이지만, 합이 1이 되도록 뉴런끼리 서로 묶여 있습니다. 은닉층의 뉴런은 다른
# 뉴런과 상관없이 따로 활성화됩니다. 본문에서 은닉층의 활성화 함수가 무엇인지 다시 확인해 보세요."""
# en = """
# Behind a softmax, the outputs of a hidden layer lie between 0 and 1 and look plausible, but they are tied together
# so as to sum to 1. A hidden neuron is activated by itself, whatever the others do. Check in the text which
# activation function the hidden layers have."""
# ///
import numpy as np


def forward(network, x):
    z1 = softmax(np.dot(x, network["W1"]) + network["b1"])
    z2 = softmax(np.dot(z1, network["W2"]) + network["b2"])
    return identity_function(np.dot(z2, network["W3"]) + network["b3"])
