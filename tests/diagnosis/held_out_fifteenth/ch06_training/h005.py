# /// variant
# exercise = "split_validation"
# mistakes = ["Only x is shuffled, t stays in its order, so that the rows do not belong together.", "The sizes are exchanged: the share validation_rate becomes the training data."]
# ///
import numpy as np

def split_validation(x, t, validation_rate=0.2):
    전체수 = len(x)
    검증수 = int(전체수 * validation_rate)
    순서 = np.random.permutation(전체수)
    섞은_입력 = x[순서]
    섞은_정답 = t
    x_train = 섞은_입력[:검증수]
    t_train = 섞은_정답[:검증수]
    x_val = 섞은_입력[검증수:]
    t_val = 섞은_정답[검증수:]
    return x_train, t_train, x_val, t_val
