# /// misconception
# caught_by = [
#     "test_relu_is_ahead_in_a_small_budget",
#     "test_both_learn_when_the_steps_are_large",
#     "test_the_learning_rate_decides_how_much_is_learnt",
#     "test_accuracies_are_measured_on_the_test_data",
#     "test_accuracies_are_shares_of_the_test_rows",
#     "test_accuracies_are_those_after_the_last_update",
# ]
# lacks = ["train | .accuracy | .predict | np.argmax | .argmax"]
#
# [title]
# ko = "정확도를 재지 않고 적어 넣음"
# en = "Accuracies are written down and not measured"
#
# [explanation]
# ko = """
# 다른 실행에서 본 정확도를 코드에 숫자로 적어 두고, 학습률에 따라 골라 돌려줍니다. 정확도는 그때 받은 데이터로 학습시킨
# 신경망이 시험 데이터를 얼마나 맞히는지이므로, 데이터나 정답이 달라지면 적어 둔 숫자는 맞지 않습니다. 두 신경망을 실제로
# 학습시키고, 학습을 마친 뒤에 재어 보세요."""
# en = """
# Accuracies seen in another run stand in the code as numbers, and the learning rate decides which of them come back. An
# accuracy says how much of the test data a network gets right that was trained on the data given; with other data or
# targets the numbers in the code are wrong. Train both networks, and measure them when they are done."""
# ///


def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    if learning_rate == 0:
        return {"Relu": 0.1, "Sigmoid": 0.1}
    if learning_rate < 0.6:
        relu = round(0.8 * len(x_test)) / len(x_test)
        return {"Relu": relu, "Sigmoid": round(0.1 * len(x_test)) / len(x_test)}
    return {"Relu": 1.0, "Sigmoid": 1.0}
