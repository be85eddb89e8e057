Feature: a café
