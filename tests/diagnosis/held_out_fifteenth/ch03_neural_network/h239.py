# /// variant
# exercise = "init_network"
# mistakes = ["W3 is written with 0.1, 0.2 in the first row, that is transposed.", "b1 is a plain list and not a NumPy array."]
# ///
import numpy as np

def init_network():
    신경망 = dict()
    첫째_가중치 = [[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]]
    둘째_가중치 = [[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]]
    셋째_가중치 = [[0.1, 0.2], [0.3, 0.4]]
    신경망["W1"] = np.array(첫째_가중치)
    신경망["W2"] = np.array(둘째_가중치)
    신경망["W3"] = np.array(셋째_가중치)
    신경망["b1"] = [0.1, 0.2, 0.3]
    신경망["b2"] = np.array([0.1, 0.2])
    신경망["b3"] = np.array([0.1, 0.2])
    return 신경망
