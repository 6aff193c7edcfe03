# /// misconception
# caught_by = ["test_rows_are_shuffled_before_they_are_split", "test_every_call_shuffles_anew"]
# lacks = ["np.random… | .shuffle | .permutation | .choice | random.shuffle | random.sample | .permuted"]
# shows_no = ["random in split_validation | np.random… | .permutation | .shuffle"]
#
# [title]
# ko = "섞지 않고 나눔"
# en = "Rows are split without being shuffled"
#
# [explanation]
# ko = """
# 행을 놓인 순서대로 떼었습니다. 데이터가 클래스의 순서로 놓여 있으면 검증 데이터에 한 클래스만 들어갑니다. 순서대로 된
# 데이터로 나누어 보고 무엇이 들어 있는지 보세요."""
# en = """
# Rows are put aside as they lie. If data are ordered by class, validation sees one class only. Split data that are in
# order, and look at what is in each part."""
# ///
def split_validation(x, t, validation_rate=0.2):
    validation_num = int(x.shape[0] * validation_rate)
    x_val = x[:validation_num]
    t_val = t[:validation_num]
    x_train = x[validation_num:]
    t_train = t[validation_num:]
    return x_train, t_train, x_val, t_val
