"""A student who thinks in Korean: Korean identifiers, comments and parameters, a common base class."""
# ruff: noqa: PLC2401

import numpy as np


class 계층:
    기억 = None

    def 기억하기(self, *값):
        self.기억 = 값


class MulLayer(계층):
    def forward(self, 왼쪽, 오른쪽):
        self.기억하기(왼쪽, 오른쪽)
        return 왼쪽 * 오른쪽

    def backward(self, 미분):
        왼쪽, 오른쪽 = self.기억
        # 서로 바꾸어 곱한다
        return 미분 * 오른쪽, 미분 * 왼쪽


class AddLayer(계층):
    def forward(self, 왼쪽, 오른쪽):
        return 왼쪽 + 오른쪽

    def backward(self, 미분):
        return 미분, 미분


def buy_apples(사과값, 사과수, 소비세):
    사과_계층, 소비세_계층 = MulLayer(), MulLayer()
    # 순전파
    세전 = 사과_계층.forward(사과값, 사과수)
    지불 = 소비세_계층.forward(세전, 소비세)
    # 역전파
    세전_미분, 소비세_미분 = 소비세_계층.backward(1)
    사과값_미분, 사과수_미분 = 사과_계층.backward(세전_미분)
    return {"price": 지불, "dapple": 사과값_미분, "dapple_num": 사과수_미분, "dtax": 소비세_미분}


def buy_apples_and_oranges(사과값, 사과수, 오렌지값, 오렌지수, 소비세):
    사과_계층, 오렌지_계층, 소비세_계층 = MulLayer(), MulLayer(), MulLayer()
    합_계층 = AddLayer()
    합 = 합_계층.forward(사과_계층.forward(사과값, 사과수), 오렌지_계층.forward(오렌지값, 오렌지수))
    결과 = {"price": 소비세_계층.forward(합, 소비세)}
    합_미분, 결과["dtax"] = 소비세_계층.backward(1)
    사과_미분, 오렌지_미분 = 합_계층.backward(합_미분)
    결과["dapple"], 결과["dapple_num"] = 사과_계층.backward(사과_미분)
    결과["dorange"], 결과["dorange_num"] = 오렌지_계층.backward(오렌지_미분)
    return 결과


class Relu(계층):
    def forward(self, 입력):
        막힘 = 입력 < 0
        self.기억하기(막힘)
        출력 = np.array(입력)
        출력[막힘] = 0
        return 출력

    def backward(self, 미분):
        (막힘,) = self.기억
        결과 = np.array(미분)
        결과[막힘] = 0
        return 결과


class Sigmoid(계층):
    def forward(self, 입력):
        # 지수가 너무 커지지 않게 자른다
        출력 = 1 / (1 + np.e ** np.clip(-입력, -500, 500))
        self.기억하기(출력)
        return 출력

    def backward(self, 미분):
        (출력,) = self.기억
        return 출력 * (1 - 출력) * 미분


class Affine(계층):
    def __init__(self, 가중치, 편향):
        self.가중치 = 가중치
        self.편향 = 편향

    def forward(self, 입력):
        행렬 = 입력.reshape(len(입력), -1)
        self.기억하기(행렬, 입력.shape)
        return 행렬.dot(self.가중치) + self.편향

    def backward(self, 미분):
        행렬, 원래_형상 = self.기억
        self.dW = 행렬.transpose().dot(미분)
        # 열마다 더한다
        self.db = sum(미분)
        return 미분.dot(self.가중치.transpose()).reshape(원래_형상)


def 앞으로(계층들, 값):
    출력들 = []
    for 하나 in 계층들:
        값 = 하나.forward(값)
        출력들.append(값)
    return 출력들


def 뒤로(계층들, 미분):
    for 하나 in reversed(계층들):
        미분 = 하나.backward(미분)
    return 미분


def 기울기_모으기(계층들, 머리="d"):
    기울기 = {}
    번호 = 1
    for 하나 in 계층들:
        if isinstance(하나, Affine):
            기울기[f"{머리}W{번호}"] = 하나.dW
            기울기[f"{머리}b{번호}"] = 하나.db
            번호 += 1
    return 기울기


def 되먹이기(계층들, 입력):
    출력들 = 앞으로(계층들, 입력)
    결과 = {f"out{번호}": 출력 for 번호, 출력 in enumerate(출력들, 1)}
    결과["dx"] = 뒤로(계층들, 출력들[-1])
    결과.update(기울기_모으기(계층들))
    return 결과


def two_layer_forward_backward(입력, 가중치1, 편향1, 가중치2, 편향2):
    return 되먹이기([Affine(가중치1, 편향1), Relu(), Affine(가중치2, 편향2)], 입력)


def three_layer_forward_backward(입력, 가중치1, 편향1, 가중치2, 편향2, 가중치3, 편향3):
    계층들 = [Affine(가중치1, 편향1), Relu(), Affine(가중치2, 편향2), Relu(), Affine(가중치3, 편향3)]
    return 되먹이기(계층들, 입력)


def softmax(점수):
    if 점수.ndim == 1:
        지수 = np.exp(점수 - np.max(점수))
        return 지수 / np.sum(지수)
    return np.array([softmax(행) for 행 in 점수])


def cross_entropy_error(확률, 정답):
    손실 = [-np.log(행[답] + 1e-7) for 행, 답 in zip(확률, 정답, strict=True)]
    return np.mean(손실)


class SoftmaxWithLoss(계층):
    def forward(self, 점수, 정답):
        확률 = softmax(점수)
        # 원-핫이면 레이블로 바꾼다
        레이블 = 정답.argmax(axis=1) if 정답.ndim == 2 else 정답
        self.기억하기(확률, 레이블)
        return cross_entropy_error(확률, 레이블)

    def backward(self, 미분=1):
        확률, 레이블 = self.기억
        결과 = []
        for 행, 답 in zip(확률, 레이블, strict=True):
            차이 = 행.copy()
            차이[답] -= 1
            결과.append(차이 / len(레이블))
        return 미분 * np.array(결과)


def 손실까지(계층들, 입력, 정답):
    마지막 = SoftmaxWithLoss()
    결과 = {"loss": 마지막.forward(앞으로(계층들, 입력)[-1], 정답)}
    결과["dx"] = 뒤로(계층들, 마지막.backward())
    결과.update(기울기_모으기(계층들))
    return 결과


def three_layer_with_loss(입력, 가중치1, 편향1, 가중치2, 편향2, 가중치3, 편향3, 정답):
    계층들 = [Affine(가중치1, 편향1), Relu(), Affine(가중치2, 편향2), Relu(), Affine(가중치3, 편향3)]
    return 손실까지(계층들, 입력, 정답)


def ordered_layers(매개변수, 입력, 정답):
    순서 = {}
    for 번호 in "123":
        순서["Affine" + 번호] = Affine(매개변수["W" + 번호], 매개변수["b" + 번호])
        if 번호 < "3":
            순서["Relu" + 번호] = Relu()
    결과 = 손실까지(list(순서.values()), 입력, 정답)
    결과["layers"] = 순서
    return 결과


def 수치_기울기(함수, 배열):
    간격 = 1e-5
    # reshape은 복사하지 않고 같은 배열을 펼쳐 보인다
    펼침 = 배열.reshape(-1)
    기울기 = np.zeros(펼침.size)
    for 번호, 원래 in enumerate(펼침.tolist()):
        펼침[번호] = 원래 + 간격
        위 = 함수()
        펼침[번호] = 원래 - 간격
        아래 = 함수()
        펼침[번호] = 원래
        기울기[번호] = (위 - 아래) / (2 * 간격)
    return 기울기.reshape(배열.shape)


class 신경망:
    def 준비(self, 크기들, 표준편차, 활성화):
        self.params = {}
        self.계층들 = []
        for 번호 in range(1, len(크기들)):
            가중치 = np.random.normal(0, 표준편차, size=(크기들[번호 - 1], 크기들[번호]))
            편향 = np.full(크기들[번호], 0.0)
            self.params[f"W{번호}"] = 가중치
            self.params[f"b{번호}"] = 편향
            if self.계층들:
                self.계층들.append(활성화())
            self.계층들.append(Affine(가중치, 편향))
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, 입력):
        return 앞으로(self.계층들, 입력)[-1]

    def loss(self, 입력, 정답):
        return self.lastLayer.forward(self.predict(입력), 정답)

    def accuracy(self, 입력, 정답):
        답들 = self.predict(입력).argmax(axis=1)
        if 정답.ndim == 1:
            return sum(답들 == 정답) / len(답들)
        return sum(정답[번호, 답] == 1 for 번호, 답 in enumerate(답들)) / len(답들)

    def numerical_gradient(self, 입력, 정답):
        return {이름: 수치_기울기(lambda: self.loss(입력, 정답), 값) for 이름, 값 in self.params.items()}

    def gradient(self, 입력, 정답):
        self.loss(입력, 정답)
        뒤로(self.계층들, self.lastLayer.backward())
        return 기울기_모으기(self.계층들, 머리="")


class TwoLayerNet(신경망):
    def __init__(self, 입력수, 은닉수, 출력수, weight_init_std=0.01, activation=Relu):
        self.준비([입력수, 은닉수, 출력수], weight_init_std, activation)


class ThreeLayerNet(신경망):
    def __init__(self, 입력수, 은닉수1, 은닉수2, 출력수, weight_init_std=0.01):
        self.준비([입력수, 은닉수1, 은닉수2, 출력수], weight_init_std, Relu)


def train(신경망, 훈련_입력, 훈련_정답, 시험_입력, 시험_정답, iters_num=1000, batch_size=100, learning_rate=0.1):
    훈련수 = len(훈련_입력)
    에폭 = max(훈련수 // batch_size, 1)
    손실들, 훈련_정확도, 시험_정확도 = [], [], []
    모든_번호 = np.arange(훈련수)
    for 횟수 in range(iters_num):
        # 섞은 다음 앞에서부터 가져온다
        np.random.shuffle(모든_번호)
        번호 = np.resize(모든_번호, batch_size)
        입력, 정답 = 훈련_입력.take(번호, axis=0), 훈련_정답.take(번호, axis=0)
        기울기 = 신경망.gradient(입력, 정답)
        for 이름, 값 in 신경망.params.items():
            값[:] = 값 - learning_rate * 기울기[이름]
        손실들.append(신경망.loss(입력, 정답))
        if (횟수 + 1) % 에폭 == 0:
            훈련_정확도.append(신경망.accuracy(훈련_입력, 훈련_정답))
            시험_정확도.append(신경망.accuracy(시험_입력, 시험_정답))
    return {"train_loss_list": 손실들, "train_acc_list": 훈련_정확도, "test_acc_list": 시험_정확도}


def compare_activations(
    훈련_입력, 훈련_정답, 시험_입력, 시험_정답, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    정확도 = {}
    for 이름, 활성화 in {"Relu": Relu, "Sigmoid": Sigmoid}.items():
        망 = TwoLayerNet(훈련_입력.shape[1], hidden_size, 10, activation=활성화)
        train(망, 훈련_입력, 훈련_정답, 시험_입력, 시험_정답, iters_num, batch_size, learning_rate)
        정확도[이름] = 망.accuracy(시험_입력, 시험_정답)
    return 정확도
