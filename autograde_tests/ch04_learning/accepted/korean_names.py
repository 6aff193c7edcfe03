"""A student who thinks in Korean: Korean identifiers, h = 1e-6, rows as a list, parameters put in one by one."""
# ruff: noqa: PLC2401

import numpy as np

아주_작은_수 = 1e-7


def 시그모이드(값):
    return 1 / (1 + np.exp(-값))


def 소프트맥스(값):
    if 값.ndim == 1:
        지수 = np.exp(값 - np.max(값))
        return 지수 / np.sum(지수)
    return np.array([소프트맥스(행) for 행 in 값])


def mean_squared_error(출력, 정답):
    return sum((출력 - 정답) ** 2) / 2


def cross_entropy_error(출력, 정답):
    if 출력.ndim == 1:
        if np.ndim(정답) == 0:
            return -1 * np.log(출력[int(정답)] + 아주_작은_수)
        return -1 * np.sum(정답 * np.log(출력 + 아주_작은_수))
    return np.mean([cross_entropy_error(행, 답) for 행, 답 in zip(출력, 정답, strict=True)])


def minibatch(데이터, 정답, batch_size):
    번호 = np.random.choice(np.arange(len(데이터)), size=batch_size, replace=False)
    return 데이터.take(번호, axis=0), 정답.take(번호, axis=0)


def numerical_diff(함수, 점):
    간격 = 1e-6
    return (함수(점 + 간격) - 함수(점 - 간격)) / (2 * 간격)


def tangent_line(함수, 점):
    기울기 = numerical_diff(함수, 점)
    절편 = 함수(점) - 기울기 * 점

    def 접선(가로):
        return 기울기 * 가로 + 절편

    return 접선


def 한_원소의_미분(함수, 전체, 원소):
    간격 = 1e-6
    원래 = 원소.copy()
    원소[...] = 원래 + 간격
    위 = 함수(전체)
    원소[...] = 원래 - 간격
    아래 = 함수(전체)
    원소[...] = 원래
    return (위 - 아래) / (2 * 간격)


def numerical_gradient(함수, 점):
    def 내려가기(부분):
        if 부분.ndim == 0:
            return 한_원소의_미분(함수, 점, 부분)
        # 부분[번호, ...]은 0차원이 되어도 원래 배열을 가리킵니다.
        return [내려가기(부분[번호, ...]) for 번호 in range(len(부분))]

    return 내려가기(점)


def gradient_descent(함수, 처음, lr=0.01, step_num=100):
    점 = 처음
    for _ in range(step_num):
        점 = 점 - lr * np.array(numerical_gradient(함수, 점))
    return 점


class simpleNet:
    def __init__(self):
        self.W = np.random.normal(loc=0, scale=1, size=[2, 3])

    def predict(self, 입력):
        return 입력.dot(self.W)

    def loss(self, 입력, 정답):
        return cross_entropy_error(소프트맥스(self.predict(입력)), 정답)


class TwoLayerNet:
    def __init__(self, 입력수, 은닉수, 출력수, weight_init_std=0.01):
        가중치 = {"W1": np.random.randn(입력수, 은닉수), "W2": np.random.randn(은닉수, 출력수)}
        self.params = {이름: 값 * weight_init_std for 이름, 값 in 가중치.items()}
        self.params["b1"] = np.full(은닉수, 0.0)
        self.params["b2"] = np.full(출력수, 0.0)

    def predict(self, 입력):
        은닉 = 시그모이드(np.matmul(입력, self.params["W1"]) + self.params["b1"])
        return 소프트맥스(np.matmul(은닉, self.params["W2"]) + self.params["b2"])

    def loss(self, 입력, 정답):
        return cross_entropy_error(self.predict(입력), 정답)

    def accuracy(self, 입력, 정답):
        답 = [int(np.argmax(행)) for 행 in self.predict(입력)]
        return sum(행[번호] == 1 for 행, 번호 in zip(정답, 답, strict=True)) / len(답)

    def numerical_gradient(self, 입력, 정답):
        def 손실(_):
            return self.loss(입력, 정답)

        return {이름: np.array(numerical_gradient(손실, 값)) for 이름, 값 in self.params.items()}
