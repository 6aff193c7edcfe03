# /// variant
# exercise = "forward"
# mistakes = ["Three names are unpacked from the dictionary itself, which yields its six keys and not three arrays"]
# ///
import numpy as np


def forward(network, x):
    # 가중치와 편향 꺼내기
    W1, W2, W3 = network
    b1, b2, b3 = network["b1"], network["b2"], network["b3"]
    z1 = sigmoid(x @ W1 + b1)
    z2 = sigmoid(z1 @ W2 + b2)
    return identity_function(z2 @ W3 + b3)
